// Made by `understanding build`; build it again when the declarations change.

extension MovieConversation {
    /// What was learnt of the declarations in the language "en".
    static var enUnderstanding: StaticString {
        """
        SKU2BN\u{7f}e>\u{1e}jm_F  K^i%$I%; $FHB\u{13}#d\u{2}&\u{1c}#\u{19}\u{4}v\u{10}+`L\u{0}\u{c}+9{\u{2}\u{17}+IpR\u{14}\
        +dg8\u{14}++\u{1}\u{17}\u{16}+C\u{1e}\u{0}\u{14}+f!/\u{18}+\u{15}_q\u{f}+\u{12}+@\u{15}+\u{17}\u{2}\u{5}\u{15}+\
        lu\u{7}\u{15}+)E%\u{15}+\u{1d}\u{7f}k\u{15}+\u{7f}\u{b}\u{0}\u{16}+\u{1b}1\u{a}\u{11}+Qzb\u{d}+H46\u{10}#%8#\u{12}\
        #!\"O\u{e}+l\u{18}N\u{14}#\u{d}->\u{17}+m\u{2}i\u{1a}+4z\u{14}\u{7}+\u{b}XB\u{10}+c%7\u{14}+\u{18}td\u{11}#c\u{10}\
        \u{9}\u{11}+\u{10}DY\u{16}+h\u{e}Z\u{5}#\u{7}]$\u{14}+\u{1f}CV\u{12}+_\u{2}\u{3}\u{11}+\u{e}FF\u{14}+7Y\u{1e}\u{11}\
        +\u{5}B\u{f}\u{17}+\u{9}\u{8}L\u{1a}+1S5\u{14}#8,%\u{1b}K\u{5}#^^`Z`Z`]`Y`X`S`R`R`W`[`_`[`[`Y`O`Y`W`Q`UUa<`=`\"\
        `G`I`M`W`R`H`/`E`3`-`V`W`U`S`X`]h]B`*`/`B`@`N`T`>`=`,`H`-`1`C`E`I`@`F`]=`^aA`?`?`G`M`U`=`I`H`9`D`F`K`N`N`F`K`aI\
        `^QB`F`B`M`P```?`G`G`9`C`K`G`K`U`D`L`U4`a`g^7`I`G`Q`N`Q`M`B`;`A`F`V`X`U`V`V`L5`^`XU0`L`K`S`J`L`H`=`C`G`8`P`N`N`\
        S`O`V!`>`0`UcM`K`Q`O`T`P`8`I`A`>`Y`[`X`W`[`a\"`B`.`d\\F`J`N`I`B`H`2`H`2`3`G`I`K`K`K`XB`T`G`J``^E`L`K`P`N`P`A`M`\
        S`J`S`T`S`T`ND`a`Q`L`ZHS`Q`Q`S`Q`O`N`W`R`V`S`T`S`T`L>`]`I`L`O`\\^O`N`R`Q`U`J`R`W`Y`U`T`T`V`WC`\\`M`K`O`^IP`O`N`\
        P`N`O`Q`O`T`M`O`R`P`LM`L`W`V`Y`Z`UW[`]`[`\\`V`Y`\\`]`]`\\`]`]`CO`U`Z`U`X`X`VZY`W`T`V`V`X`Y`Z`[`Y`X`[`QJ`\\`M`L`\
        Q`R`b`LZU`P`T`M`T`V`X`[`V`X`Z`QC`b`I`M`M`O`a`JYM`J`L`M`N`N`M`L`I`S`I`ID`c`U`P`P`X`R`S`VWV`X`O`W`X`\\`]`\\`Z`]`Q\
        B`_`Q`N`R`R`N`R`PWN`N`S`S`P`W`V`T`S`T`CD`9`L`O`O`O`L`T`W`Z^X`G`P`X`Y`[`Y`X`Z`ZQ`O`J`O`M`P`U`R`P`cYQ`P`J`N`O`O`U\
        `U`N`I1`B`H`4`V`T`U`V`\\`V`__G`C`@`[`\\`Y`V`Z`^3`J`;`9`T`P`S`Q`Q`L`a^M`7`?`U`M`N`L`N`ZE`:`L`I`M`R`Q`P`S`L`M``aM\
        `L`O`U`Q`O`Q`aI`A`J`I`P`T`W`Q`O`L`S`^SJ`N`L`M`U`K`P`S5`6`B`@`Q`O`U`U`Y`R`D`?`g^E`V`W`S`U`V`T<`J`I`E`S`Q`T`T`R`O\
        `A`K`S]G`Q`N`R`P`Q`L&`D`B`9`W`V`W`W`\\`X`D`J`F`b`[`\\`Y`V`[`^7`B`4`:`Q`O`S`O`P`K`=`K`7`h\\O`N`P`M`P`XJ`D`U`S`N`\
        X`T`[`]`Z`V`M`T`Y`^V\\`\\`Z`\\`MU`P`\\`[`W`\\`V`^`^`]`[`W`]`\\`aP]`^`^`]`LM`G`X`X`Z`T`T`[`]`Z`Z`S`W`[`]`ZX\\`\\\
        `]`NR`T`[`Y`]`U`U`[`]`[`Y`Z`[`Z`\\``M\\`\\`[`9H`C`T`S`V`X```W`[`W`T`L`R`W`Y`\\`WZX`[`DR`T`V`U`X`X`a`W`[`T`W`V`T\
        `X`Y`Y`UZW`X`NG`F`U`T`Y`\\`U`[`\\`Z`W`Q`W`Z`]`]`\\`[Z\\`NN`N`V`T`X`\\`S`Z`Y`X`Q`S`R`T`Y`[`Y`WQY`7L`<`V`V`W`W`S`\
        [`]`Y`Z`N`U`[`\\`]`\\`\\`_[QN`O`W`U`Y`Z`T`[`\\`T`U`S`U`W`X`Y`X`Y`cZ`[`_`[`\\```\\`O`]`]`R`K`J`N`F`L`O`N`M`S`\" \
        \u{12}o|t#q\u{1f}X ;\u{3}E\u{7f}#c^`U`;`NLh-`b`]]X/`c`L!`4^1`]8`j[A`\\.`?`Q[W9`I`a;OP`P`&`z m8\u{15}\u{0}#`X`]`\
        V`f`WSQ;`U`F`N\\\\Y`\\`[`ZO`;XQ`J`V;`J_B`F`YQ`A`T\\A`[[`O`[ST`YG`,`G`!_cB`8`D`/Z]J`X`T`-`, \u{d}O/\u{0}#c]`O!_N\
        3f`^`> \u{a}\"&\u{1}#Ud`f`Y/`!`a4_4``-`Fdk6`Ub^d`?`, e.>~#dE`9!KK/`ZW`> v,v\u{0}#\\``f`QEa!`YB_-`Y.`Nmj&`b\\W5`\
        \\`X O}G\u{7f}#\\e`X`Q`_!]'`8`f!X3`<`S5`D]C`UI`H?G`:D`S`QXLE`K`LZ_U`E`M`, 8\u{1b}m|#i?`O!ch.VZf`X HSS\u{1}#Zd`b\
        `Z`O6a2`W`SD_B`c`Y?`Wa/`bH`]VG``0`!`I[N:`4`UO`=`M`C`> S\u{1f}\u{10}}#\\P`a`S#e!`v!Y3`Q!`!cb7`K/^``1`, YX,\u{0}#\
        dW`H!WU*ab=`, \u{e},<}#hL`-5\\,-`h!`\" 1V\u{1b}o#q!> \u{13}-A\u{0}#`]`Q`M\"`4`W#_(`A:`Q_U0`Gbe(`!`\" L\u{1}3r#}\
        \u{1f}\" 9tvt#\u{10}\u{1f}\" \u{1b}[Qu#o\u{1f}\" >MHr#h\u{1f}\" cu\u{14}w#c\u{1f}\" uUHt#\u{5}\u{1f}V!b\u{2}\u{7f}\
        \u{2}#cU`\\`[`Z`]`]`T_[@`U`K`L`I`UbeV`A`\"`/`!`U;`BeD`C`B`@`dI`_^N`A`D`E`ZT`P`SZS`Q`T`\\T`L`R^R`O`R`SF`H`L`U]H`\
        P`^E`O`Y`WCP`[`ZK`H`P`K`Z`L`^H`O`V`Q``NV`UI`>`P`H`I`K\\\\R`V`X`W`T`[HZ[`a`A`$`)`+`, }Db\u{0}#bY`L!]V)[cb`n#T$Y\u{3}\
        #_]`^`[`[`[`Y`^`Z`[`@`RPe=`,`+`M`K`K`P`J`T`]b^K`)`.`H`F`E`C`C`R`YD`]d>`@`H`F`F`E`G`P`aF`^WI`D`B`F`P`F`G`U`\\5`8\
        `S\\-`G`K`@`D`?`M`WE`L`W]<`I`I`I`J`L`M`N!`9`(`VaI`A`E`H`E`R`_/`I`1`a`H`M`J`J`J`R`ZF`A`A`D`d\\E`N`Q`K`M`XT`S`U`R\
        `[RW`[`Z`U`X`WI`A`E`G`N`Z^N`R`L`Q`]I`M`Q`L`T``FQ`S`R`S`CB`?`=`@`N`M`H]M`F`f`KR`S`N`N`Q`S`P_R`N`e`MF`A`B`F`S`T`T\
        `S_S`V`SV`N`S`S`Y`X`X`RXU`V`HG`=`B`F`I`J`H`M`QcM`XJ`N`L`I`Q`M`O`O`]TP`KU`R`R`S`X`Z`[`[`Y`Y[OW`W`X`V`Z`[`[`[`X`[\
        ^```Y`B`a`F`I`I`8`L`K`> ^*\"\u{7f}#]W`W`R&^!`NeX.`P,`:[[)`?^c&`F`\" r:8t#l\u{1f}\" \u{10}\u{b}Au#\u{8}\u{1f}\" \
        ?hkl#\u{1f}\u{1a}\" ]\u{f}8L#``\" ]\u{f}8L#``\" No:s#!.\" +\u{17}lq#{\u{1f}\" PA2u#\u{16}\u{1f}\" ]\u{f}8L#``\"\
         ]\u{f}8L#``\" ]\u{f}8L#``\" 1zlq#n\u{1f}*\u{17}y!     1   ?   W   ^   o   |   \u{18}   \u{18}   (!  <!  M!  \u{9}\
        !  \u{1a}!  a\"  r\"  \u{9}\"  \u{9}\"  \u{13}\"  I#  I#  O$  `$  \u{4}$  +%  2%  @%  N%  U%  b%  |%  \u{a}%  %\
        &  %&  :&  U&  q&  {&  \u{f}&  .'  .'  C'  Q'  p'  \u{15}'  A(  Y(  n(  \u{d}(  \u{1b}(  ?)  F)  k)  |)  \u{d})\
          +*  G*  a*  r*  |*  \u{a}*  %+  \u{2}+   ,  8,  ?,  V,  V,  V,  \u{19},   -  7-  R-  `-  j-  \u{5}-  \u{1d}- \
         ?.  ?.  T.  v.  \u{d}.  !/  (/  @/  @/  \u{5}/  \u{f}/   0  ?0  S0  j0  \u{12}0  ,1  31  31  :1  [1  e1  s1  \u{4}\
        1  \u{15}1  /2  P2  n2  n2  n2  :3  H3  \\3  i3  s3   4  .4  L4  S4  \u{12}4  )5  75  >5  O5  l5  \u{1}5  \u{8}\
        5  \u{8}5  V6  V6  \u{3}6  \u{a}6  \u{14}6  \u{14}6  \u{14}6  :7  K7  x7  \u{9}7  \u{9}7  +8  @8  X8  _8  f8  w\
        8  ;9  S9  t9  \u{12}9   :  ':  T:  e:  s:  s:  \u{13}:  +;  9;  m;  \u{2};  A<  Q<  [<  w<  y=  \u{1b}=  =>  b\
        >  u>  \u{9}>  \u{10}>  (?  Q?  X?  b?  \u{1f}?  \u{1f}?  &@  >@  E@  V@  \u{3}@  \u{1e}@  2A  %B  3B  XB  }B  \
        \u{1f}B  GC  UC  _C  \u{1}C  \u{12}C  BD  SD  KE  \\E  \\E  \u{0}E  \u{0}E  FF  WF  eF  \u{4}F  \u{12}F  -G  KG\
          \u{1}G  \u{19}G  >H  OH  qH   I   I  KI  iI  \u{8}I  \u{1f}I  iJ  wJ  \u{1}J  \u{8}J  &K  NK  mK  \u{1b}K  ,L\
          :L  AL  `L  qL  qL  \u{b}L   M  0M  ZM  yM  \u{17}M  \u{17}M  %N  RN  gN  nN  \u{f}N   O   O  XO  \u{0}O  \u{11}\
        O  QP  wP  \u{c}P   Q  1Q  \u{d}Q  8R  8R  IR  PR  WR  oR  \u{4}R  \u{1b}R  5S  HS  OS  jS  qS  \u{5}S  ,T  PT \
         {T  \u{9}T  SU  aU  yU  \u{14}U  :V  HV  ^V  \u{e}V  &W  @W  @W  [W  rW  yW  >X  `X  qX  \u{5}X   Y  .Y  BY  O\
        Y  >Z  EZ  RZ  iZ  3[  3[  A[  s[  z[  !\\  /\\  D\\  w\\  ~\\  \u{12}\\  #]  *]  1]  m]  t]  \u{16}]  >^  L^  \
        c^  ~^  ~^  \u{12}^  >_  V_  ~_  e`  l`  l`  s`  \u{8}`  *a  \u{1e}a  Kb  sb  4c  4c  >c  Oc  \u{15}c  \u{15}c \
         \u{1f}c  Gd  bd  pd  /e  Be  Be  \u{3}e  5f  gf  xf  \u{d}f  \u{14}f  %g  %g  [g  \u{7}g  Mh  \u{0}h  \u{15}h \
         &i  Gi  Gi  Ui  |i  |i  \u{3}i  \u{1b}i  ,j  Xj  Xj  ij  |j  \u{10}j  \u{17}j  +k  Vk  ck  mk  \u{5}k  \"l  Ml\
          kl  kl  \u{3}l  \u{1e}l  [m  lm  \u{7}m  \u{7}m  \u{e}m  (n  [n  vn  vn  \u{0}n  \u{1a}n  Eo  \\o  \u{2}o  *p\
          6q  Gq  hq  yq  \u{3}q  \u{1d}q  ]r  gr  nr  ur  |r  \u{11}r  \u{11}r  5s  <s  <s  Ss  Zs  ks  \u{0}s  5t  Qt\
          (u  Wu  du  \u{2}u  \u{16}u  \u{1d}u  Ev  fv  `w  nw  nw  \u{1a}w  \u{1a}w  4x  [x  \u{17}x  \u{1e}x  ?y  Fy \
         Py  \u{0}y  4z  Qz  wz  \u{4}z  9{  [{  e{  v{  )|  >|  }|  P}  `}  g}  \u{7f}}  \u{14}}  \u{1e}}  \u{1e}}  %~\
          6~  @~  Q~  Q~  X~  \u{13}~  '\u{7f}  F\u{7f}  ]\u{7f}  u\u{7f}  \u{3}\u{7f}  \u{1f}\u{7f}  :\u{0}  T\u{0}  T\
        \u{0}  [\u{0}  i\u{0}  }\u{0}  \u{14}\u{0}  \u{14}\u{0}  r\u{1}  \u{6}\u{1}  E\u{2}  l\u{2}  s\u{2}  G\u{3}  u\u{3}\
          \u{d}\u{3}  \u{1a}\u{3}  !\u{4}  9\u{4}  @\u{4}  d\u{4}  d\u{4}  \u{c}\u{4}  \u{1d}\u{4}  >\u{5}  c\u{5}  \u{17}\
        \u{5}  \u{8}\u{6}  \u{f}\u{6}  \u{16}\u{6}  >\u{7}  >\u{7}  E\u{7}  R\u{7}  Y\u{7}  q\u{7}  \u{b}\u{7}  #\u{8} \
         ]\u{8}  d\u{8}  \u{9}\u{8}  \u{17}\u{8}  8\u{9}  k\u{9}  r\u{9}  y\u{9}  \u{1c}\u{9}  #\u{a}  #\u{a}  6\u{a}  \
        Y\u{a}  g\u{a}  \u{18}\u{a}  :\u{b}  \u{9}\u{b}  (\u{c}  i\u{c}  \u{8}\u{c}  \u{8}\u{c}  \u{1c}\u{c}  *\u{d}  *\
        \u{d}  ?\u{d}  F\u{d}  k\u{d}  \u{17}\u{d}  i\u{e}  \u{15}\u{e}  =\u{f}  ^\u{f}  n\u{f}  x\u{f}  7\u{10}  O\u{10}\
          9\u{11}  j\u{11}  w\u{11}  D\u{12}  4\u{13}  G\u{13}  Q\u{13}  ^\u{13}  ^\u{13}  \u{e}\u{13}  N\u{14}  j\u{14}\
          \u{c}\u{14}  \u{13}\u{14}  \u{1d}\u{14}  Z\u{15}  y\u{15}  /\u{16}  /\u{16}  N\u{16}  \\\u{16}  i\u{16}  %\u{17}\
          ?\u{17}  ]\u{17}  d\u{17}  n\u{17}  \u{15}\u{17}  :\u{18}  U\u{18}  m\u{18}  z\u{18}  \u{1}\u{18}  \u{1c}\u{18}\
          #\u{19}  -\u{19}  X\u{19}  w\u{19}  /\u{1a}  /\u{1a}  C\u{1b}  C\u{1b}  g\u{1b}  \"\u{1c}  :\u{1c}  A\u{1c}  \
        R\u{1c}  v\u{1c}  \u{6}\u{1c}  #\u{1d}  1\u{1d}  ?\u{1d}  L\u{1d}  Y\u{1d}  r\u{1d}  \u{a}\u{1d}  (\u{1e}  l\u{1e}\
          \u{14}\u{1e}  0\u{1f}  A\u{1f}  l\u{1f}  z\u{1f}  - ! .!! L!! V!! `!! .\"! ?\"! F\"! F\"! d\"! k\"! r\"! \u{c}\
        \"! 5#! ?#! I#! `#! z#! z#! \u{8}#! \"$! A$! \u{6}$! \u{1b}$! 6%! @%! X%! w%! \u{14}%! +&! \u{3}&! \u{3}&! \u{a}\
        &! \u{1a}&! 4'! L'! \u{7f}'! \u{6}'! \u{6}'! \u{6}'! \u{1b}'! %(! :(! V(! t(! {(! %)! /)! N)! \\)! c)! j)! \u{2}\
        )! .*! j*! \u{10}*! \u{17}*! U+! \u{1c}+! 7,! 7,! >,! {,! \u{13},! C-! ]-! u-! \u{16}-! +.! <.! P.! W.! e.! \u{6}\
        .! \u{1a}.! 5/! Y/! Y/! \u{12}/! 70! 70! 70! K0! R0! n0! \"1! g1! \u{9}1! :2! :2! G2! U2! \u{8}2! \u{19}2! R3! \
        R3! \u{1d}3! Q4! Q4! \u{5}4!  5! ?5! F5! [5! o5! o5! }5! \u{b}5! 16! H6! s6! \u{1b}6! 37! g7! u7! \u{17}7! @8! \
        _8! i8! \u{15}8! #9! *9! O9! l9! \u{4}9! \u{4}9! \":! I:! q:! x:! \u{f}:! \u{1c}:! -;! B;! z;! \u{15};! *<! 4<!\
         c<! z<! z<! \u{1c}<! `=! q=! \u{11}>! \u{1b}>! E@! q@! q@! x@! \u{6}@! \u{1a}@! BA! BA! ZA! \u{12}A! \u{19}A! \
         B! *B! *B! 1B! BB! PB! qB! \u{8}B! \u{1f}B! )C! SC! SC! aC! \u{12}C! =D! KD! mD! \u{f}D! \u{1d}D! HE! wE! \u{c}\
        E! 9F! QF! bF! sF! \u{b}F! &G! GG! \\G! fG! pG! \u{18}G! &H! HH! RH! fH! tH! \u{18}H! \u{1f}H! -I! UI! jI! {I! \
        \u{16}I! 5J! mJ! @K! iK! \u{11}K! +L! BL! cL! sL! \u{12}L! ,M! :M! rM! 5N! ON! YN! `N! gN! \u{7f}N! \u{1e}N! 6O\
        ! vO! \u{b}O! *P! ;P! HP! VP! <Q! CQ! kQ! rQ! \u{2}Q! \u{2}Q! \u{13}Q! (R! (R! (R! (R! 2R! MR! WR! xR! CS! CS! \
        ^S! |S! \u{9}S! 9T! PT! yT! \u{1e}T! BU! RU! jU! \u{19}U! 'V! SV! rV! \u{18}V! ZW! \u{5}W! \u{c}W! \u{1d}W! 'X!\
         .X! BX! CY! JY! QY! [Y! \u{f}Y! \u{16}Y! ZZ! \u{13}Z! #[! F[! r[! y[! L\\! L\\! a\\! (]! /]! J]! |]! \u{3}]! \u{a}\
        ]! \u{11}]! \u{11}]! ,^! 3^! K^! f^! y^! ?_! p_! w_! \u{5}_! ?`! Z`! d`! ~`! \u{12}`! \"a! Aa! \u{7}a! 0b! >b! \
        lb! vb!  c! 5c! Cc! Xc! Xc! fc! sc! \u{4}c! \u{e}c! &d! qd! \u{15}d! #e! 1e! Ae! Oe! \u{5}e! \u{12}e! /f! Df! [\
        f! \u{7f}f! \u{9}f! 0g! vg! \u{b}g! >h! \\h! jh! {h! Ai! \u{1}i! \u{b}i! (j! /j! ^j! hj! \u{9}j! 4k! Yk! ck! jk\
        ! xk! &l! Ll! Vl! Vl! nl! ul! \u{7f}l! \u{d}l! 6m! 4n! 4n! en! en! \u{10}n! \u{17}n! \u{17}n! $o! (p! ?p! Tp! \u{a}\
        p! \u{18}p! +q! +q! Mq! oq! |q! \u{d}q! \u{1b}q! =r! br! \u{3}r! \u{a}r! \u{1e}r! <s! Ws! ^s! es! )t! =t! Dt! y\
        t! \u{c}t! >u! >u! Eu! _v! @w! Gw! Nw! _w! zw! \u{12}w! 8x! Yx! \u{3}x! {y! \u{17}y! \u{17}y! |/ !\" `,c \"  bU\
         `p\u{12}_!. `Oan!S ``M\"!M `s^g\"  bO `8\u{c}\u{0}!/ `\u{d}P:!# `@kd!R `\u{16}@p\"  bC `z}p#  b) `4 ` aK!S `.\u{3}\
        P!N `%\u{16}h!. `)\u{19}\u{12}!O `L1E$  c0 `C `G `\u{9}5$\"# `+ `@?z\"R `S `*d*\"  bI `S|?!K `\u{14}\u{1d}`.  c\
        ! `( `* `+ `- `. `2 `8 `< `A `F `I `U `z4b!. `\u{6}e\u{e}!M `$$;\"  bU `_\u{e}\u{18}!$ `wu9#  c0 `K `F\u{d};#  \
        b% `; `gt<#\" `# `. `\u{0}\u{19}u%  c: `A `F `U `1/\u{3}#  b# `< `\u{5}\u{10}\u{7f}\"\" `+ `\u{1a}F\u{1a}!& `,7\
        '\"  bQ `p4Z#  cF `P `e0\u{17}\"# `. `\u{1}~'!\" `TJ6!L `Pt\\#  bM `P `Ch]!S `x\u{b}\u{12}!$ `(O\u{13}#M `N `O \
        `\u{7f}V\"!P `J\"?$  c0 `2 `3 `u\u{1f}B!N `\u{f}v\u{4}?  c! `' `0 `1 `2 `3 `4 `5 `6 `7 `9 `: `; `= `> `? `B `C \
        `D `F `G `H `I `J `K `L `M `N `P `Q `\u{2}\u{0}\u{15}!# `\u{1e}P~\"# `/ `Z\u{1d}\u{11}!N `\u{11}fT$  cG `I `M `\
        A=`#  bI `N `)S\u{a}!\" `g8V\"N `R `?\u{1}\u{1a}%  c9 `: `G `O `.9\u{1c}\"  b> `,\u{18}x!- `T@L!% `<\u{17}R!& `\
        \u{7f}Q=!R `@\u{1c}\u{8}!/ `lS]!* `/1.#  b% `U `'\u{0};\"\" `) `\u{18}w\u{12}$  b* `0 `Q `V\\@!N `vG\u{2}!T `\u{18}\
        6J\"  b0 `\u{e}ku!R `t\u{13}\u{d}\"# `+ `\u{1}\u{18}8!N `HZn!. `w/\u{c}!S `c\u{c}G#M `N `R `abI!Q `'\u{16}Q!\" \
        `9R\u{12}(  c! `0 `8 `9 `? `F `I `\u{19}\u{1c}\u{b}\"  bS `>\\/!& `dU8#  c? `U `.i1\"  bN `\u{5}Wt!% `f7\u{1}!Q\
         `x'\u{1c}!M `\u{6}Q+!# `g_5!% `y/\u{18}!N `G\u{f},!N `g0O!/ `q/\"!# `zT9!R `\u{8}Qk\"  bD `fo\u{0}!. `\u{3}k\u{7f}\
        #  b- `0 `J\u{d}\u{10}!N `B-\u{17}!L `\u{0}\u{6}\u{19}\"  bU `\u{6}T&!P `V6D\"M `R `[xj!N `\u{18}}\u{12}\"  bO \
        `mI\u{17}\"  b= `\u{9}i+\"  bU `\u{1e}k\u{7}!+ `Me\u{1f}!N `u*)!\" `Wz=!* `P\u{1e}\u{14}!N `\u{12})g)  c0 `1 `2\
         `4 `F `I `J `Q `\u{1e}C\u{b}!R `\u{4}/\u{f}!S `\u{4}9#!\" `\u{1f}In!! `-\u{b}\u{17}&  c! `\" `0 `4 `? `x6Y!\" \
        `\u{7f}\u{14}\"\"  b5 `,j3\"  b< `7(4!O `0$b\"# `+ `v\u{a}b\"  bU `:x\u{1b}!# ``\\n\"  b6 `\u{1a}y\u{9}!R `\u{7}\
        t-#  b0 `7 `Mx4!N `\u{1e}[o\"M `P ` o%!O `\u{7})&!M `I?+!M `/\u{10}i!$ `|>\u{7f}%K `L `O `R `S `!\u{4}\u{13}!. \
        `F\u{1c}D\"  bU `\u{7f}.\u{17}!R `\u{d}\u{16}P\"  bU `zt)!$ `\u{5}*O!\" `\u{9}#.\"L `P `\u{9}RM\"  c0 `c}w!. `\u{8}\
        \u{7f}B\"  bD `\u{c}:b!N `\u{1f}9\u{12}8  c! `* `. `0 `2 `3 `4 `6 `7 `8 `9 `: `; `= `? `C `F `H `I `K `M `N `U \
        `nf3\"  b? `6U{!\" `E\u{c}\u{4}#  c0 `H `)NK!S `h;M\"  b? `N[v!Q `+P\u{18}!N `Df&!M `{w7$  b# `. `6 `48.!\" `\u{e}\
        4;#  cH `N `\u{19}_N!Q `@m\\\"  bD `r:^!M `$E\u{a}\"O `T `4O\u{10}#  b? `Q `st_!T `$#V!# `4Ve$  c0 `C `G `\u{5}\
        YF#  b0 `8 `JP\u{9}!# `01\u{13}!M `&\u{16}$!O `H-;!/ `\u{5}2+\"  cU `Uo<!\" `\u{7f}:>#  b* `D `\u{17}BI!\" `b.\u{5}\
        !. `\u{19}H\u{c}!R `\u{1b}s\u{11}\"  bH `ldC!# `\u{17}#\u{10}#  bC `H `N\u{2}\u{12}!Q `\u{15}T\u{15}!N `?C,!S `\
        {Ho!N `&\u{18}~!N `.\u{1f}0!/ `\u{1}<Q#  b0 `: `%O[!\" `wa\u{2}!R `x8u\"  bU `j<|#  b0 `: `p\u{14}|\"  bP `PH\u{1c}\
        \"  bS `\"Hn!! `r\u{9}k!& `\u{1b}\u{a}\u{4}!O `_\u{15}\u{1f}\"  bI `g\u{1c}^-  c! `. `0 `1 `7 `= `? `C `O `P `R\
         `U `\u{a}gx!! `qi\u{7}%  c0 `; `> `P `\u{f}N\u{8}\"  bA `\u{17}@s!L `5\u{6}\u{14}\"N `S `T\u{a}%!N `\u{d}%2\" \
         bD `F\u{e}b!* `\u{13}|n!N `\u{a}cj\"O `R `Mm\u{1e}\"  bU `hd&$  c> `H `U `t C!P `\u{9}M*\"  bG `}JD\"  bU `\u{4}\
        Q\u{9}\"  b? `:W\u{15}\"  bC `+\u{7f}6\"N `S `r\u{1f}\u{c}$  b\" `# `? `\u{14}m\u{16}!\" `\u{1b}\u{10}\u{9}!\" \
        `$(G%  c> `F `I `P `*g\u{12}!O `\u{0}\u{b}\u{15}!+ `b# \"M `N `\u{7f}T#!* `\u{7}3<!+ `aq-\"  b; `2oE!N `06H\"  \
        b? `61\u{12}!+ `\u{10}NQ\"  b0 `\u{18}~\u{14}$  c/ `0 `1 `k=h#M `N `S `5\u{14}m!\" `K9\u{17}#  b. `E `N\u{19}%$\
          c0 `L `S `bj1!\" `[RK!( `V\u{10}A&  c0 `1 `H `M `N `ijH$  b/ `0 `H `bh})  c0 `< `= `? `G `H `I `J `\u{10}\u{6}\
        \u{11}!& `}W;!K `r\u{4}`!N `e/B\"  cE `-=J\"  b0 `\u{c}DY#  b% `; `r5+\"  b@ `x\u{a}\u{17}&  c* `0 `9 `H `R `\u{b}\
        \"\u{1c}\"N `P `\u{7}\u{1b}\u{1c}#  b% `U `\u{8}&'!# `)\u{10}F!. `>\u{4}K!\" `pIh#  c0 `: `dX\u{16}\"  bE `&\u{c}\
        .!! `h\u{18}\"!+ `\u{1b}t#,  c0 `3 `= `> `C `M `N `P `Q `S `U `}\u{18}6$  c# `0 `K `( 8!N `\u{13}5H$  c0 `: `; \
        `Xy\"!R `L}j!% `!\u{b}v!\" ``-]!L `~x\u{c}\"  b0 `W,4%  c) `0 `9 `Q `rzR\"  bP `\u{1d}r+!K `A\u{11}/!R `\u{5}o<\
        !N `B8h!% `3#$!O `DRe\"N `P `_Ue!M `\u{13}+n!% `\u{1b}Cz!# `\u{b}\u{2}\u{1c},  c0 `4 `7 `9 `: `< `= `? `J `O `S\
         `2`\"#M `Q `S `v}L\"  bD `PI\u{13}&  c0 `N `Q `S `U `6Na!$ `n;\u{1b}\"M `R `K13!# `g~\u{7f})  c! `/ `5 `7 `: `\
        ; `M `N `|tN\"M `N `w\u{0}\u{3}!M `skJ!N `47k(  c+ `. `0 `7 `: `C `H `Tx\u{7f}\"N `P `H5a!R `Hdw\"  bU `,q\"\"L\
         `P `!11!T `\u{d}\"\u{10}\"  b@ `+Q\u{12}!+ `!SL!\" `LZg!Q ` 0\u{15}!\" `,8R!N `y\u{12}X!\" `Z#v\"  bU `DC5!+ `\
        7!I!$ `a1\u{1}\"  bJ `)y\u{1a}!\" `\u{1a}+\u{1a}\"L `S `kI\u{1a}2  c/ `0 `1 `2 `4 `6 `: `< `= `> `B `E `G `H `J\
         `M `U `We/\"  b1 `Hz<!) `{g\u{1d}!. `_L $  c0 `? `U `fH6\"N `P `ai\u{d}!R `\u{4}\u{1f}4\"  bS `^q5!N `Me\u{1}#\
          c+ `6 `8[v!N `'\u{17}w!O `Gv\u{1b}!O `G\u{4}#!O `.l3\"  b? `\u{1d}nQ!$ `L\u{10}`!% `VB\u{18}!. `4\u{6}\u{1b}!\
        % `]\u{d}-!! `\u{b}HH\"  bI `]N1!P `9?\u{14}!N `\u{14}|>!N `O+\u{c}'  c1 `9 `A `C `E `U `xXa!\" `\u{3}\u{e}u!$ \
        `\u{1c}e\u{0}\"  b1 `1OQ!R `C1h!\" `3x+(  c0 `4 `9 `> `? `I `Q `l[C!O `s*e\"O `P `mP\u{5}!Q `\u{b}\u{15}\"!M `D\
        }k!P `\u{7f}{l!O `g0Q\"  bN `+Bz!. `&L\u{7f}!M `)\u{3}\u{4}$  c6 `7 `@ `%w\u{e}\"\" `# `\u{19}\u{e}\u{e}#  b- `\
        ? `C#m$  b# `+ `B `t\u{17}3\"  bU `\"v>!S `TuD!+ `X\u{9}T!P `|#\u{c}!N `sq0\"  b0 `*pd\"  bI `+rx!) `\u{16}\u{b}\
        xA  c( `+ `. `0 `1 `3 `4 `5 `7 `9 `: `; `< `= `? `A `C `D `E `F `G `H `J `K `L `M `N `O `Q `R `T `U `\u{13}Z(\"\
        ! `/ `@ B\"  bC `JhQ!& `@\u{7}V!M `w%?#  cK `M `&'P!% `\u{4}\u{18}W!! `|ee!% `p\u{2}0\"N `R `/uJ\"O `P `umY\"  \
        b? `\u{1f}~e!\" `Z!\u{1b}%  c/ `@ `G `M `arT!M `S>\u{0}#  c0 `H `d\u{13}s!L `\u{14}%G!P `%\u{1}m\"  bN `\u{15}\u{19}\
        v!\" `Of\u{7f}!\" `\u{1d}\u{15}\u{19}*  c) `+ `/ `2 `8 `9 `A `H `R `\u{a}.M!S `]\u{12}\u{14}\"M `R `pX7#  b* `<\
         `\u{14}7>'  c/ `@ `A `B `J `M `\u{3}3C!L `r/Q$  c0 `R `U `@ 7!& `DxV!, `N&i!M `\u{c}Q\u{12}\"  bU `.9\u{15}!% \
        `\u{1b}~,!M `\u{17}\u{7}X\"  bG `Loj!M `n~k'  c. `0 `7 `< `G `U `\u{6}Bp#  b* `0 `\u{13}\u{b}!#  cD `N `\u{b}c3\
        !\" `qx}!M `x:#!M `W\u{13}\u{14}#  b/ `B `K\u{1c}.#  cR `S `>t0!S `+YR4  c. `0 `1 `4 `= `? `B `D `F `G `H `I `J\
         `K `L `M `N `P `U `v`c!$ `GQv\"  bU `\u{13}c\u{e}!M `m \u{12}!# `b\u{6}.!O `/_\u{7f}!M `wa&!* `xGo!P `\u{8}F\u{7}\
        \"  b? `\u{6}\u{5}\u{d}#  b/ `D `\u{7}g\"\"  b@ `zQ+!. `Tpq#  c) `9 `\u{10}E\u{15}!\" `\u{2};&\"  b@ `\u{1a}\u{1d}\
        t!\" `_C\u{5}!% `g_\u{c}\"  bU ` d8!\" `\\\u{a}B#  cR `U `yTP\"  bM `X\u{3}u\"  bE `2\u{e}k!S `p\u{1c}\u{1a}!$ \
        `\u{16}\u{16}2\"  bM `A\u{1}-\"O `P `41=!* `DpV!N `Osy\"  b: `\\\u{10}\"!, `pXk\"  bU `$EY(  c1 `2 `: `G `M `R \
        `U `\u{e}%]#  bG `U `o \u{1a}!N `Pn5\"  bA `\u{1f}!\u{7}!R `\u{17}5X!# `V\u{7f}j$  c0 `2 `H `J/p7  c0 `1 `2 `7 \
        `9 `< `= `> `? `D `F `G `H `I `J `K `M `N `P `Q `R `U `7\u{1b}\u{7f}\"  b? `P#\u{b}!. `W\u{0}\u{12}!N `oB+!O `\u{1d}\
        /l\"  bG `'tg\"O `P `>\u{1c}{%  b# `+ `/ `< `^I\u{10}!R `\u{7}3-!O `csG,  c! `0 `1 `3 `D `G `K `M `Q `R `S `O,W\
        !+ `?|\u{e}$  c= `C `N `\u{7f}+I\"O `P `WJ\u{1c}!\" `T<.!R `\u{1b}\u{f}\u{11}!M `Uc\"!T `@e/!Q `%E\u{1}!. `\u{8}\
        8\u{f}\"N `S `\u{1}K+!% `\u{4}mw!% `O<}\"  bM `b:\u{4}\"M `N `S]\u{13}!\" `h\u{18}H!* `\u{7f}=g#  cM `N `\u{17}\
        Gy\"  bU `il<!N `MBE!M `\u{3}JI!& `6+K#  c0 `H `&:n#  b? `U `e\u{1b}\u{3}!M `r|9!N `.\u{8}k\"  bH `c>\u{6}!# `;\
        }\u{5}+  c/ `0 `1 `< `@ `A `G `M `N `R `kv[\"  bU `H^n!S `KM1!N `\u{7f};>!( `\u{0}qM!P `4\u{4}~#  b% `U `w7=!$ \
        `bE@!P `A2L#  cD `O `I\u{1c}U\"  b: `\u{f}\u{c}\u{d}\"  bU `\u{b}\u{3}A!$ `y6B!P `\u{1}FY&  c( `0 `2 `9 `H `>Ja\
        !O `t\\3#  b/ `H `lcg\"  bU `6Bu!% `TK;)  c0 `1 `6 `: `? `H `J `N `\u{8}\u{1e}5\"  b? `2lV#  cG `U `,\u{f}c0  c\
        0 `1 `2 `3 `= `E `G `H `J `L `M `N `O `Q `R `J7\u{1e}&  c9 `> `? `@ `U `m]!!O `&\\J!% `\u{10}\u{7f}&\"  b0 `0\u{19}\
        w!% `h1(\"  bC `'\u{19}+\"  bB `*\u{13}d\"  b4 `J2%!N `\u{3}2(!O `\u{16}yZ%  c? `G `H `U `\u{d}up!\" `=S$!% `?d\
        \u{16}!\" `\u{c}\u{c}\u{19}!N `!}\u{1c}\"K `T `JO!&  c9 `? `E `F `R `9_b!\" `\u{8}\u{b}l\"  b0 `!\u{7}\u{f}!\" \
        `O\u{19}E!. `Cl\u{9}\"  bJ `V7\u{d}!M `vE\u{19}!N `/Z\u{1f}!\" `tZ5!O `}\u{10}E!N `\u{a}\u{4}\u{5}\"  bR `tz\u{18}\
        !% `_\u{14}*!N `\u{16}~0\"  b0 `K,$!( ` A5%  c* `F `I `U `?\u{d}/!\" `<|3!M `\u{d}\u{c}q!O `\u{1f}\u{1c}+$  c& \
        `0 `8 `x18!. `UZS!R `qtV!. `n\u{1}w!S `<zz!M `rb}!) `\u{19}\\%!O `tu<!& `!CA!N `8(n\"  b? `/%e!R `&\u{13}r\"K `\
        M `h4\u{6}#  c1 `Q `\u{1f}O !N `t\u{1d}L!+ `6\u{13}Z!+ `y.p!M `'-\u{4}!& `h$\u{8}!. `\u{f}T\u{1b}\"L `P `\u{1}|\
        \u{1c}!# `&\u{1}'!M `Vt8!& `!7R!! `;F\u{e}!P `z5z\"  bD `MC|\"  bJ `Qw\u{19}#  c0 `? `f+!\"  b@ `3qn!% `q)m!\" \
        `|\u{11}\u{16}/  c0 `6 `< `= `? `@ `A `B `C `H `J `M `O `U `Mv1%  c0 `3 `M `N `\u{3}\u{8}5!+ `b\u{c}U!N `\u{1a}\
        Qu!R `lmg\"  bU `\u{1b}R}!! `$v.!O `\u{19}m2#  b! `9 `\u{d}4\u{e}!$ `E\u{16}\u{13}+  c= `> `@ `A `B `C `G `J `P\
         `U `/0N!\" `T\u{4}i!S `@\u{1a}w\"  bS `7m\u{7f}!$ `mx\u{5}!M `.`%!M `5N1!P `\u{12}eB!O `\u{1c}|=\"  bU `\u{10}\
        \u{a}\u{9}\"  bM `\u{d}$R!T `R\u{15}u\"N `R `3Y#$  c4 `G `J `{,0+  c# `% `( `+ `- `. `0 `8 `? `Q `UvI'M `N `O `\
        P `Q `R `S `p\u{d}X!N `Uo\u{9}!N `\u{f}dG\"  b@ `n\u{6}I\"  b? `\u{14}oV$  b* `F `I `\u{e}\u{e}\u{2}!K `\u{15}_\
        I!# `\u{1d}\u{7f}M\"  c5 `_Z\u{15}!. `u\u{2}b!O `+es\"  bU `kF\u{18}!P `PG\u{1c}!\" `X.;!. `3|H!N `3q|!N `1\u{c}\
        ##  b! `E `G7l\"M `R `&\u{1}\"%  c0 `3 `6 `F `\u{f}\u{16}P!$ `\u{9}9\u{1c}%  c( `- `N `R `t\u{7f}o!\" `>G7!% `(\
        qy\"  b0 `T\u{1f}\u{3}\"  b? `n\u{e}\u{15}!M `w9\u{2}\"  b@ `Y\u{1f}\u{13}\"  bJ `)f&'  c* `. `2 `4 `< `F `\u{f}\
        ?T!N ` ~W!P `9<J\"\" `+ `\u{18}.`%  b( `+ `- `? `,\u{1b}l!$ `@\u{11}*!* `L\u{7f}\u{0}#  c3 `N `r2\u{7}$  c> `C \
        `I `\u{1}N\u{13}!# `yak!\" `C\u{16}\u{0}!R `\u{18}+2&  c! `\" `/ `0 `H `\u{1}\u{1c}s'  c1 `@ `B `C `G `L `/Kx\"\
          cM `pKx!M `}X\u{0}\"  bU `\u{7f}\u{b}\u{14}!N `vg\u{1c}!. `kl\"!$ `vA-\"  bS `\u{b}y\u{19}!( `\u{e}v*\"  bU `\
        W^R!P `\u{d}G\u{1d}\"  b4 `,\u{7}-\"  c6 `>]~!# `?|\u{6}!% `X\u{19}\u{15}!N `(;\u{1a}!$ `ukC!L `\"\u{5}Z!N `V-\u{7f}\
        &  c! `* `0 `6 `H `*L?#  cQ `S `W&\u{2}!$ ` \u{c}\u{e}(  c0 `2 `4 `: `< `@ `O `,ET!Q `f*`!Q `cmv\"# `+ `7\u{4})\
        #  b) `9 `Aqo#M `N `O `+\u{18}:!* ` \u{15}^#  b7 `H `eo\u{9}!Q `o9R#  bD `M `lR\u{e}\"  bE `z5\u{19}!P `6\\W!* \
        `q\u{a}b0  c0 `1 `2 `3 `4 `> `G `J `K `L `M `Q `R `T `U `fRd\"  bN `~:!!S `3>\\\"M `N `Ze\u{10}\"  b? `Mz\u{19}\
        !/ `\u{1f}v?!P `%\u{6}\u{1e}\"  bB `4L^\"  bC `hxg\"  b1 `\u{6}3A\"M `S `C\u{5}M!+ `+a\u{19}\"  c0 `=h(!M `kk+!\
        & `\u{9}\u{14}I\"  bU `\u{a}&T\"  b? `NP^#  b\" `6 `J4M\"  b6 `M`[>  c! `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< \
        `= `> `? `A `C `F `G `J `L `M `N `O `P `S `U `\u{d}z{!O `f\u{19}g!M `O*a#  cS `U `\u{3}l;!N `[gN$  b( `- `> `\u{c}\
        rm\"  bE `\u{0}eq!. `a\\s!M `}\u{14}\u{7}-  c! `) `0 `3 `8 `> `G `H `I `O `R `U `\u{14}^\u{13}!R `:4=!% `N\u{1e}\
        H!# `{\"3\"  bT `WDI\"  b0 `-`e#  bG `M `\"@t\"  bU `c7{!R `~\u{d}-!M `|-;%  c! `0 `F `P `r,F#  c4 `Q `\u{9}\u{1a}\
        \u{16}!\" `F%\u{12}!O `\u{0}\u{16}\u{14}!M `Bc[!N `{\u{d}\\!\" `g8w!M `u/(+  c\" `0 `1 `= `> `? `B `C `H `N `Fd\
        \u{2}!T `$M\u{1b}!* `r\u{1}\u{1e}!R `\u{b}\"\"#  c6 `T `W,\u{0}!# `aA\u{7f}\"! `\" `R\u{7f}\u{e}!% `i/_!O `H\u{15}\
        7!\" `|\u{5}=,  c0 `7 `= `? `A `D `G `H `I `R `U `#\u{1e}s!P `\u{11}8\u{9}#  b0 `A `utp!R `k\u{10}Z!P `\u{13}%t\
        !+ `\u{7f}\u{a}\u{8}!* `\\\u{12}\u{c}#  b* `< `L\u{5}*!+ `#~F\"  b> `\u{2}dh$  cK `N `U `!}}!$ `~9)!. `lV\u{17}\
        !R `;Y$!# `\u{1e}c\u{8}$  c0 `A `J `\u{7f}w*\"  bI `.W=\"  b> `'v\u{1f}!P `\u{1c}\u{1f}\u{8}!O `<\u{16}\u{1e}# \
         cB `O `\u{5}_1!N `Q'2!& `)u4#M `Q `R `qH;!O `s\u{6}G\"N `S `yva\"# `. `\\c\u{3}!M `I\u{16}\u{11}!P `\u{7}8(!% \
        `\u{8}\u{d}U%  c0 `B `C `J `@^\u{14}!\" `(*\u{1f}!Q `_\u{4}.\"  bU `\u{8}22!/ `~C<!\" `CgV!M `paw%  b& `( `0 `U\
         `Vkz.  c0 `1 `4 `6 `= `> `? `D `G `H `L `O `U `GI\u{1f}!R `\u{13}\u{d}\u{b}!\" `si\u{9}!P `S\u{d}+!O `{'\u{2}!\
        * `t!\u{b}!O `>\u{4}&\"\" `# `itu!\" `u\u{1d}\u{6}!N `b(\u{14}\"  c= `X&,!% `!DdC  c! `0 `1 `2 `3 `4 `5 `6 `7 `\
        8 `9 `: `; `< `= `? `@ `A `C `D `F `G `H `I `J `K `M `N `O `P `Q `R `S `U `w&F!N `\u{f}r|%  c* `0 `< `> `;\u{18}\
        \u{8}%  c0 `: `G `M `\u{1f}\u{1d}8!\" `\\[R!N `WQU!M `\u{1a}8\\%  c+ `/ `0 `B `l\u{4}u2  c/ `0 `3 `5 `7 `8 `= `\
        > `? `C `H `I `L `M `N `P `U `\u{19}zy!* `\u{3}\u{10}f\"  bC `/VY\"  b6 `%\u{16}x!\" `S\u{1}<#  b+ `0 `MJ?!P `3\
        k\u{e}\"  b? `F.\u{1d},  c. `0 `: `> `? `B `F `I `J `N `U `$\u{16})\"O `P `\u{d}DA,  c\" `# `+ `. `/ `0 `1 `@ `\
        B `G `M `t6U!R `a\u{11}V#  c0 `C `\u{c}S\u{3}!M `xDw!+ `7,\u{1f}!P `\u{11}.#\"  bU `roN\"  cR `47k!\" `r\u{15}o\
        %  c* `9 `< `U `Ww\u{c}\"  bH `U^\u{f}!O `jH\u{7}%  c0 `D `I `M `[j,!/ `\u{f} \\\"O `R `z}^\"  b4 `\u{1a}[e#  c\
        ; `P `\u{11},\u{e}'  c0 `> `F `I `N `U `'t%\"  bU `t<7!# `\u{1f}.Q#  bD `N `>*Y!M `!\u{f}{#  b. `> `\u{17}mF#  \
        b* `< `9\\^\"  bU `\u{0}1s#  c4 `> `\u{7f}]\u{4}!N `QA\u{f}!Q `O\"V!% `e:o\"\" `# `Q~]!N `rsk!' `\u{e}\u{1}\u{9}\
        !Q `+a3!& `qgo\"# `. `8\u{1d}}!T `\u{18}8,!S `twv,  c) `/ `0 `: `@ `B `C `D `H `J `N `1\u{18}\u{1}!\" `D1(!S `\u{18}\
        j>!. `\u{0}sN#  b/ `H `R]\u{3}!! `\u{c}.\u{a}\"  bG `\u{f}^e6  c! `\" `+ `/ `0 `2 `4 `5 `< `? `@ `C `D `F `G `H\
         `J `M `N `O `U `=(.!O `4x4!* ` Fd!! `41\u{9}\"  b0 `QK\u{12}!\" `pY\u{15}#  c6 `H `CML!R `uIZ!\" `L:m!N `W{F!%\
         `\u{b}3p\"  cJ `\u{4}C|\"\" `# `\u{d}v\u{3}#  b' `0 `\u{4}\u{4}\u{7}\"  b? `j3+!\" `%W<!% `\u{19}n{%  c* `0 `<\
         `U ``K\u{12}!+ `\u{0}|\u{1a}#  c. `U `vpB!% `\"^\"!M ``P,!M `T\u{15}y\"  bU `\u{c}Vg!\" `s`\u{10}\"+ `/ `GpG!N\
         `\u{0}#b!P `!R|#  c> `U `I\u{19}\u{e}!' `{(\u{18}\"  bG `\u{3}N^!. `R=\u{1d}\"  bR `hu4%  c? `Q `R `U `Y\"^#  \
        b0 `< `7\u{a}o!R `:Oy!% `\\=+#  b< `U `d\u{0}\u{c}!& `gxt!\" `u,|!R `uc\u{3}$  c7 `? `U `MG\u{4}#  b% `U `\u{16}\
        ;o#  b+ `? `]GB\"  bU `\u{a}p[\"  b0 `wph!\" `Zq\u{17}!$ `\u{1c}\u{1b}N$  c8 `F `I `f\u{3}O#  b? `U `;f,$  cG `\
        J `O `A\u{0}n!T `zdu#  c0 `I `h_\u{13}!\" `\u{15}J/!+ `i$T!M `\u{e}bn$  c0 `D `G `\u{7}gM!$ `g\u{1c}\u{6}\"  cT\
         `\u{1f}\u{14}\u{19}!+ `b`\"#  cD `J `j[;!\" `q<\u{1d}!P `;!-!# `]Y^!\" `m~w$K `L `Q `T `E_\u{0}!+ `\u{0}b\u{1}\
        !O `\u{5}n\u{d}!. ``6\u{19}\"  bQ `\u{8}\u{15}m\"  b7 `(w}!\" `%=Y!\" `D{\u{15}#  c0 `H `\u{1a}|\u{1b}!\" `\u{13}\
        G.!' `W&\u{7f}$  c0 `1 `N `N\u{2}\u{8}\"  bD `t^H\"  b0 `GpK!N `\\\u{10}w!% `RZ\u{7f}!N `t;\u{1}!M `c<\u{12}#  \
        c0 `? `WRE\"  b? `\u{1e}IM\"  bU `\u{1e}bQ!N `\u{1f}}d\"  bU `\u{15}\u{c}k\"  b: `N\u{1e}\u{15}$  cO `R `U `0WV\
        \"  cP `\u{f}7h!% `\u{16}\u{12}\u{d}#  b? `U `]q\u{17}#  b1 `G `4Y5\"  bF `~&A#  cA `U `\u{c}dE\"  b1 `;\u{c}\u{13}\
        (  c. `; `< `= `C `D `P `nE;#  bH `J `h\u{0}m#  c< `? `\u{14}i\u{7}!% `U8\u{12}!R `&c+!N `0\u{1}`#  c\" `< `dGr\
        \"N `R `\u{7f}.}\"  bU `<\u{1a}\u{1b}@  c! `# `* `+ `. `/ `0 `1 `2 `4 `5 `7 `8 `9 `: `; `< `> `? `@ `A `B `C `D\
         `F `G `H `I `J `N `U `yZH!P `\u{15}_d\"M `N `,BR\"  bU `B\u{19}h!$ `1\u{18}\u{1}$  c3 `M `N `&YG\"  bD `Jl\u{12}\
        !N `V]u\"  bE `0I{$  c3 `> `F `\u{e}x\u{18}\"  b5 `r\u{2},#  cH `P `\u{7f}>7!R `,\u{10}_!\" `g\u{9}\u{11}+  c2 \
        `9 `> `? `J `N `O `Q `R `S `n78\"  b0 `wJg!N `;\u{b}r!$ `\u{18}sA!R `(4$!R `1;s!S `\u{13}\u{10}w!Q `! 6#  b! `U\
         `,\u{19}S$  b) `+ `9 `ly\u{1e}!M `\u{15}\u{15}v!+ `X\\\"!! `~Co$  c0 `3 `I `I\u{1b}t!P `Bg_\"  b5 `b\u{1d}\u{12}\
        !M `o=<!R `\u{a}8z!M `8\u{17}\u{10}!+ `Ya4!# `|f<%  cD `L `P `U `-\u{a}=!O `u:@!O `\u{10}[\u{14}#  c0 `F `!bD!\"\
         `F|E!% `,\u{7}J!# `A\u{e}S!O `s/\\!$ `\u{17}L]7  c\" `* `0 `1 `2 `3 `4 `5 `6 `8 `9 `: `; `< `> `C `F `I `J `K \
        `L `P `\u{b}*\u{8}!! `\u{a}W*'  c0 `? `G `J `N `U `\u{15}\u{c}\u{7f}&  c0 `1 `I `O `Q `\u{12}\u{b}F#  b0 `K `I\u{e}\
        -\"  bI `:_C\"\" `# `%*F\"  b0 `.sR#  b) `9 `#G]!N `W\u{0}I!! `y!'!& `i\u{1b}2$  b* `I `Q `DW\\\"  bO `6A\u{d}!\
        . `\u{14}Q:\"# `. `\u{b}9\u{9}!R `gd\u{9}$M `N `O `P `\u{c}S\u{c}!$ `y%\u{17}E  c0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `\
        : `; `< `= `> `? `@ `A `B `C `D `E `F `G `H `I `J `L `M `N `O `P `Q `R `S `U `vD.!\" `\u{4}C=!N `89A!\" `J2i!M \
        `\u{14}\u{7f}l!S `S\\o$  c1 `C `K `y\u{5}\u{1e}!/ `=VG\"& `( `\u{6}<~$M `N `O `R `/\u{7f}g#  b. `U `n#\u{15}%  \
        c0 `2 `< `F `v\u{7}\u{1d}!\" `\u{11}E$!M `lF,!M `-\u{11}8\"  cJ `ekF$  b. `A `B `B;w!Q `aK\u{6}#  c! `; `<Hp!% \
        ` AX#  b. `U `n\u{16}Z\"  bA `tj\u{15}\"  bB `S\u{0}?!* `XAk\"  b0 `z5(\"  bM `yL(!N `!QE!P `9zP\"  b; `\u{13}`\
        c!! `\\\u{c}v!! `\u{6}Q:'  c0 `2 `4 `F `H `I `p'M!* `1\u{13}r\"L `T `A,\u{12}\"  c4 `T'#%  b* `. `0 `Q `z=\u{1c}\
        \"  bU `E\u{3})!Q `,>5!& `/.L!. `X;Q\"  bM `+MW!\" `L&\u{16}#  b1 `3 `wF0!Q `\u{12}]:!\" `\u{17}i@!N `\u{4}\u{5}\
        x'  c0 `4 `: `D `G `N `\u{12}k\u{1b}!. `\u{12}J/\"  bH `\u{3}/9!R `X\u{1a}@!K `\u{6}|K\"( `- `z\u{4}_\"  bP `\u{1b}\
        \u{1b}4\"  bU `\"&H!$ `rJ:\"* `. `\u{e}QT)  c0 `6 `7 `8 `? `C `F `U `f\u{1d}U\"  cG `\u{1}R3!M `]r?!N `8\u{12}d\
        !+ `ZjG-  c. `0 `1 `2 `4 `6 `: `< `? `A `F `I `\u{b}2d\"  c? `Ali\"  bU `x\u{9}2#  c? `U `J\u{4}6!\" `$w<!% `Y(\
        F!, `\u{1c}xR/  c+ `/ `0 `: `= `> `@ `B `C `D `M `N `R `U `0V^$  c0 `: `= `];?!R `!XQ!! `F\u{2}U!M `\u{17}uX\" \
         b9 `,\u{1b} !+ `R:\u{16}!+ `?E\u{1c}!Q `Do-\"  bU `d 2!\" `BJ;!% `Oi\u{e}\"  bO `N/J\"M `P `c4K\"M `N `R?n!! `\
        \u{d}\u{6}[!\" `Bk(\"  cR `b>@&  c/ `< `A `G `M `!QA#  c9 `H `SYl!M `\u{b}x\u{3}!\" `v\u{d}T\"  b6 `\u{9}=Y\"  \
        cP `\u{5})$!P `\"@g!% `lG~!M `iE\u{1a}\"  bU `\u{13}}L\"M `N `\\\u{15}b#  bD `M `\u{12}\u{14}+!R `e5e!\" `\u{14}\
        !\u{a}\"  bP `\u{1b}xW!N `-${!M `q9 !O `\u{1c}sI!R `LeS!% `z\u{1}\u{19}!M `[0&!% `y`z!S `/j\u{1a}#  b' `U `f-{%\
          c4 `B `J `M ` g\u{e}!M `(}u!M `\u{e}lM!M `Gf\u{12}!* `BA\u{2}#  bM `N `5}\u{13}!% `+!_$  c/ `0 `< `\u{11}o\u{1d}\
        !+ `FB-\"M `R `5{.-  c\" `# `. `/ `0 `2 `9 `? `A `N `P `U `\u{1e}\u{1a}Z!O `hJd!N `\u{9}dr\"  b: `L-\u{1a}!R `e\
        {\u{1f}\"\" `+ `o;,!* `v4\u{8}#  b% `; `U?m\"\" `. `MNw-  c! `# `& `' `) `* `. `1 `9 `= `? `U `i\u{16}\u{16}\" \
         bJ `\u{18}WK&  c0 `1 `= `H `J `<ax!\" `\u{18}t\u{c}\"+ `- `cY\u{1a}!. `\u{7}]/!* `B\"J!S `!9k!S `$$w\"  b9 `Bw\
        |!Q `\u{4}\u{14}\u{14}.  c. `0 `2 `9 `< `? `D `G `M `N `R `S `U `\u{0}I\"#  b/ `0 `HS\"$  c/ `0 `> `iyI\"  bU `\
        @\u{1}d!\" `>oo!% `,(s\"  c? `Y>\u{f}!O `l&$#  c0 `3 `w\u{c}z!* `\u{3}\u{1b}#!R `C\u{3}\u{0}!$ `3X\u{3}\"  bD `\
        !\u{d}\u{6}!\" `)af&  c3 `@ `N `R `U `N\"\u{7f}!+ `j?\u{14}!N `\u{4}w@\"  b0 `z%A$  c0 `F `I `D]f!. `Uw\u{18}!S\
         `tV,\"  b@ `\u{0}\u{13}>!R `j\u{1c}P!! `\u{14}nS#  c4 `: `\u{9}[h#  cA `B `_\u{14}.#  c/ `0 `1g4\"  b0 `lHd!M \
        `&Ze!% `%J7!! `UES$  c# `; `? `\u{4}L]\"  b< `L*\u{8}%  c0 `1 `> `C `C4_!S `AR\u{0}B  c! `* `+ `0 `1 `3 `4 `5 `\
        6 `8 `9 `: `= `> `? `A `B `C `D `F `G `H `I `J `L `M `N `O `P `Q `R `T `U `J~W!M `<\u{0}\u{c}!\" `\u{1b}\u{b} \"\
          bC `u(%#L `Q `T `9:(!+ `3WZ\"  bG `f!*!% `nh\u{19}#  b* `0 `TTT!N `d\u{5}-!\" `,g3\"  bO `n\u{d}X!P `?\u{4}A!\
        P `f\u{17}\u{4}%  c\" `0 `R `U `2< !R `\u{1c}Km!M `pS\u{d}\"  b= `\u{4}\u{18}'!P `A\\=!/ `\u{14}0x!. `l8\u{7f}!\
        \" `2J\u{8}\"  bR `\u{1b}|\u{16}!$ `8\u{f}\u{17}#L `P `Q `Qg\u{3}!P `cQD!& `3:O\"  bU `\u{d}uQ!K `\u{1}\u{17}`#\
        M `N `S `\u{1a}\u{8}Q!S `j\u{19}\u{b}!\" `0\u{5}5#  cH `N `QJC## `+ `/ `{KK!N `VE%!% `C@)!\" `pT1\"  b? `}><!P \
        `8KZ\"\" `# `\u{12}cz\"  b? `6+\u{19}!Q `viF!$ `\u{1}!R!\" `7Fu!$ ` \u{16}\u{1}!# `:X\u{4}!Q `U9\u{12}!S `!\u{1c}\
        J!R `3\u{12}.%  c+ `1 `2 `N `\u{a}\u{2}0!O `\u{f}m6!% `4qP!N `#l\u{c}!$ `B#\u{10}!N `Kkk!O `l\u{9}\u{c}!P `<\u{0}\
        +\"  bJ `]T1'  c# `+ `0 `: `I `U `Xf;!R `\"lT!N `1y3!M `&F5#  b/ `I `MIN!N `Z\u{1c}z!P `4R0\"M `N `\u{7f}\u{15}\
        0\"# `. `Lc3%  c< `C `O `P `oA`\"  bH `S\u{17}k\"  bU `RK\u{d}#  b? `I `P\u{1f}\u{14}!Q `x\u{8}2!% `8{?!M `W?@!\
        ! `B\u{1d}d\"  bU `l\u{4}1%  c6 `7 `? `U `/68!S `iQ\u{2}\"  b> `?\u{3}\u{b}#  cD `F `SR\u{c}$  b/ `0 `B `L7*!M \
        `\u{11}Wm!O `).\u{14}\"  bG `\u{12}f\u{1d}!R `n59!R `czn#L `M `N `Q\u{10}\u{0}!% `$E\u{b}!\" `'\u{16}R!M `_id!O\
         `|e\u{a}!% `\u{10}dZ!$ `?\u{c}?\"\" `+ `\u{1}Bd\"  b= `/3o!% `F\u{6}}\"  bU `2>+!* `\u{6}gk!% `3'y\"  bU `\u{7}\
        Rz#  c> `C `$z\u{15}!M `+4M%  c1 `A `M `P `mhf-  c0 `4 `6 `> `? `B `C `D `F `I `J `O `x\u{1c}\u{4}\"  b; `\u{7}\
        Z\u{14}\"  b0 `\u{d}\u{b}8!/ `e6N!K `vxu!O `()\u{0}$  c+ `0 `9 `.3\u{f}!S `{1L#  b) `9 `\u{4}aQ\"  b7 `6jX\"  b\
        M `c\u{3}\u{3}!N `YO3%  c0 `3 `6 `7 `\u{b}\u{b}`!M `1\u{10}\u{18}!S `lb[$  c0 `J `S `\u{8}Jf\"L `M `izC!+ `>{K/\
          c( `+ `- `0 `1 `3 `4 `9 `: `> `H `N `P `R `-(\u{1e}!O `m\u{12}$!O `muP\"  b? `%\u{d}\u{18}!\" `\u{9}m96  c! `\
        . `0 `1 `2 `4 `9 `< `> `? `A `C `D `F `H `J `K `O `P `Q `U `>,=$  b+ `/ `C `\u{2}e@!N `A}\u{c}#  c0 `D `\u{6}}D\
        !R `\u{1}TO%  c\" `0 `? `U `:vP\"( `+ `\u{15}h\u{1b}#M `N `R `bks#  b/ `B `Ih\"!% `J33\"  b? `]\u{11}F!Q `t=U!P\
         `\\S]%  c0 `2 `D `E `O\u{c}`\"  cE `g(k\"M `N `pq\u{18}!O `B;Y<  c0 `1 `2 `4 `5 `6 `7 `9 `; `< `= `> `? `A `C \
        `D `E `F `G `H `J `M `N `O `Q `S `U `Imh\"  cR `\u{18}\u{7}k!M `\u{e}\u{1a}u!. `F#\u{1d}%  b! `* `0 `U `P\u{1f}\
        \u{16}\"  b: `2\u{7}R#  c0 `N `\u{9}\u{17}2&  c! `/ `C `H `U `\u{1b}$v!+ `>\u{9}\u{3}%  c5 `@ `N `R `3\u{f}P\"M\
         `N `!XW!. `AQf+  c0 `C `D `G `H `J `N `O `P `R ``\u{0}x\"M `N `h\u{5}4!M `JwA!+ `\u{b}SE!N `6`^!* `Ho%!R `7N,\"\
        L `R `n(.\"  b> `\u{e}mG!! `)Be!! `\"!Q\"  bU `a4(3  c! `\" `( `* `+ `. `0 `4 `< `= `A `D `H `J `L `P `R `U `\u{12}\
        RE!M `A\u{1}s!$ `}>\u{6}!# `\u{1e}L\u{9}\"  b? `\u{2}~,!+ `O\u{f}=#  b. `R `DyU!N `\u{16}qs!P `:n|## `$ `. `6m\u{7}\
        !P `\u{16}\u{13}(\"  bD `aMT!M `DFh!P `\u{e}&s!! `4`5!M `\\{S!R `\u{6}s$#  b# `< `}}+\"  c4 `^0,!N `O\u{1}4!+ `\
        \u{10}\u{1a}C!& `ULl!P `\u{e}ot&  b\" `# `. `H `I `]2'!# `j7s%  c/ `0 `> `H `8\u{7}^#  b# `U `h{m\"# `+ `\u{9}\u{0}\
        q!L `\u{0}PY!\" `\u{3}sh\"# `. `\u{8}\u{0}$!% `he='  c/ `0 `2 `< `D `H `@\u{16}\u{16}!( `J;3!N `NFE\"O `R `:\u{12}\
        l\"  b8 `+1\u{6}\"  b0 `i~\"!M `?\u{a}\\!* `O#|#  b0 `2 `\u{1f}2>!/ `m|R!N `qkf\"  bH `e\u{5}r#  b+ `= `%L,!# `\
        \u{16}o|\"  b> `2`\u{8}!M `\u{13} \u{1f}\"N `S `D$&!% `&\u{9}Q\"  bI `\u{18}n-#  c9 `R `\u{5}k0!# `AQ5$  c) `9 \
        `U `=\u{7f}W!% `o+-!& `5iO\"  bU `9\u{0}\u{e}!% ` L\u{1d}!\" `>@B!* `64L(  c* `. `0 `6 `< `? `U `m4`!M `\u{7f}`\
        \u{3}!Q `X\u{13}\u{3}!O `\u{19}n[$  cG `H `M `\\Lu!) `\u{10}H\u{6}!R `\u{8}\u{1d}\u{11}F  c) `+ `. `0 `1 `2 `3 \
        `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `B `C `D `F `G `H `I `K `L `M `N `O `P `Q `R `S `U `)NY!R `Q\u{6}e\"  bJ\
         `\u{f}@k%  c> `A `N `U `N\u{18}-\"  b> `\u{1a}H9!# `\u{8}\u{14}H!R `\u{13}#Y(  c0 `4 `C `D `H `N `S `>V\u{2}!M\
         `\u{10}8U!M `vt\u{d}!R `&v\u{17}\"  bJ `\u{19}D~!& `\u{1},M\"  bN `M\u{7}\u{16}!S `)\u{1}!$  c0 `2 `N `cx/#  b\
        # `? `\u{18}XY!M `2;H$  b# `+ `G `th4$  c0 `H `N `l!\u{11}#  c0 `2 `\u{8}iJ!M `S6\u{8}!\" `%_t!\" `H?z!\" `$u\u{1e}\
        #  b< `H `W\u{0}e#L `O `P `O&\u{16}'K `M `N `O `P `R `S `d7\"!% `+|5\"  bM `9_p!% `#V3!& `I\u{e}6!N `.RN$  c3 `\
        : `M ``2,!$ `A\u{0}Y\"  b@ `/\u{b}`!# `#*t#  b. `U `2Z\u{14})  c/ `0 `< `A `G `J `M `N `.w<$  c4 `: `D `KHP!O `\
        sY^\"  bM `x\u{1}{!P `NNJ!P `TLv!M `\\f}!$ `My\u{18}!M `;oM\"  b0 `I\u{7f}w!- `*T\"#  bA `C `.P.\"  b0 `u\u{e}A\
        \"  bD `'Ph\"  bC `\u{4};4!R `YkM!K `\u{1e}BY\"  bQ `\u{7f}\u{1b}d\"  b= `$1z)  c0 `2 `9 `: `? `@ `H `U `Pyq.  \
        c$ `0 `3 `9 `: `; `< `? `D `G `J `N `U `k|{6  c! `* `0 `9 `< `> `? `@ `A `D `E `F `G `H `I `J `M `O `Q `S `U `3\
        @\u{1}#N `O `S `B2R\"  bJ `o\u{1c}a!& `\u{7f}p}#O `P `Q `\u{14}$o\"  bH `l!\u{1b}\"  b0 `kM*2  c* `/ `0 `4 `9 `\
        : `> `C `F `I `J `L `M `N `O `Q `R `\u{0}\u{9}.!O `\u{1}Zc#  c% `; `CM'\"  bU `;\u{12}\u{1f}!+ `\u{14}\u{7}^!S \
        `u\u{1c}F$  c4 `= `O `/WX!Q `9\u{18}]!+ `,Sq!. `H7\u{4}!\" `n\u{3}9$  c. `E `U `lev\"  bC `Y(F!# `-lI!# `a\u{8}\
        l!M `\u{1a}\u{1f}\u{10}\"  b1 `]?\u{1f}\"  bB `>M\u{7}\"  b0 `\u{13}\u{1}^\"  b? `xy#$  c@ `J `O `i}b!R `K.F%  \
        b# `. `A `R `\u{4}^q!N `D\u{b}$!! `~rx!M `*+j!\" `p|\u{11}%  c0 `D `I `M `\u{9}\u{4}*!\" `\u{a}\u{b}[!% `+\u{18}\
        \u{1}\"  b0 `EM\u{12}!P `OCR!R `U\u{1f}\u{d}$  b# `? `I `[>\u{1c}.  c/ `0 `1 `2 `4 `< `D `G `H `J `O `P `U `M0.\
        !. `\u{4}\u{18}o!O `\u{5}#\u{f}!S `e\u{18} \"  bR `|O\u{17}\"  c? `\u{6}*\u{1d}!M `cIx\"N `R `nm=!Q `0(R\"  bL \
        `+nZ!\" `qgl!% `/(n\"  bC `c<q!P `@.z!T `7l:$  c0 `@ `B `o^`#  cH `J `+Z&## `+ `/ `2)S\"# `+ `\u{1d} 8%  c0 `C \
        `H `J `\u{6}\u{3}[\"  b= `;$]!N `\u{c}[\u{18}0  c+ `0 `1 `3 `6 `7 `< `= `? `C `F `G `H `J `M `\u{a}#t!S `\u{1d}\
        2g$N `O `P `R `@59$  c+ `/ `C `\u{5}CG\"  bU `{bT!# `Q\u{12}|\"  b4 `\"+\u{f}!. ` \u{a}V#  c6 `A `\u{11}RX!R `q\
        \u{18}s)  c! `0 `3 `; `= `? `F `U `c\u{e}\u{17}!R `\u{1}FN!R `\u{19}G_!$ `\\\u{3}o!R `JT\u{1f}\"  b0 `(\u{1a}R!\
        . `\u{7}%\u{8}!% `|\u{1f}\u{1c}!& `\u{d}OQ!! `=6_!N `\u{f}td!O `7{o!% `Kk$!% `\u{15}\u{1c}[$  c/ `C `H `!}\u{16}\
        !( `(Se!N `O\u{1f}[!. `H@\u{12}\"  b0 `eh\u{18}'K `L `M `N `P `R `S `zV\\\"  bH `h\u{12}Z!S `pvv!M `\u{d}1\u{d}\
        !S `w%\u{10}\"  b? `1~5!! `=7\u{1c}!# `K+n!Q `\u{1d}?{!& `R-X!Q `w}\u{e}!R `&r\u{10}\"  b? `@TJ*  c& `( `, `. `\
        0 `9 `I `L `P `]'\u{12}\"  b? ``%,-  c0 `3 `; `= `? `D `F `G `I `J `M `N `.\u{f}Y\"  bI `,I\u{1e}!M `\",$!+ `\u{b}\
        fr)  c0 `1 `? `F `J `N `O `U `\u{1b}\u{c}\u{7}!O `\u{1c}i\"!R `^S0!\" `{\u{1d}:!R `r/H!# `GEN!\" `\u{1c}iY!N `c\
        `|#  b# `< `\u{1d}\u{8}\u{2}!R `\u{15}$*!\" `PPE'  c. `0 `1 `2 `H `J `0BW#  b( `Q `E2n\"  bU `S\u{c}\u{13}$  b*\
         `0 `D `?Zc\"  bA `v\u{a}\u{3}!P ``}\u{12}\"  b0 `k1w!\" `\u{3}vY\"  bU `.{\u{8}!O `@X\u{1d}*  c3 `: `@ `B `C `\
        G `I `M `S `V\u{4}\u{1f}\"  bU `\u{11}G=!# `_Q?!P `8;\u{a}\"  b9 `u\u{9}j(  c. `8 `= `F `J `P `U `M\u{16}\u{14}\
        !N `HY\u{17}#  b* `< `4v;!\" `Mxq%  b\" `* `+ `< `Tid!M `7%j!\" `\u{4}-|\"  bN `,^]!O `Iez#  b* `U ``U\u{15}#  \
        c. `A `21D!N `w^]!$ `#\u{14}j!P `O|{!* `gi\u{5}\"  b= `\"rQ\"  b4 `aoq\"  bA `Aw$!% `h\u{6}&!N `-TX!\" `C\u{5}D\
        $  c\" `0 `G `a0V\"  bC `.\u{9}}!Q `\u{15};4!# `MXL#  b/ `H `H\u{b}[!K `\u{12}io\"( `+ `b?v\"  bK `;`D!% `m<E\"\
          bH `+h\u{15}%  b( `+ `- `8 `S\u{8}E!. `Q#N!% `A6T!O `\u{3}9\u{1}$  c/ `H `U `ta\u{e}\"  b6 `\\\u{b}\u{1b}\"  \
        bU `\u{c}D7!T `l\u{1a}9!O `*Dl#  b/ `B `/\u{1c}o\"L `T `/\u{1b}\u{2}!N `\u{1f}>\u{1e}#  b/ `0 `-6\u{c}!* `,\u{3}\
        %!M `<35!* `s\u{f}`!. `-\"\u{1a}!P `\u{18}N \"  b1 `cTD\"  b? `sHG!R `\u{1d}\u{5}k'  c! `0 `2 `9 `M `U `G-[!+ `\
        ?,\u{8}0  c0 `1 `2 `4 `6 `8 `9 `: `< `= `> `? `A `O `U `Z\u{1d}\u{14}\"  bS `l(5!L `\u{5}dE\"  cU ` \u{4}Q!% `*\
        m\u{d}\"  cR `PJR\"  cG `-}s!# `\u{1d}]\u{19}!\" `\u{a}\u{8}\u{1e}'  c/ `0 `9 `: `@ `H `3\u{10}M#  b? `I `S\u{1d}\
        C!# `m\u{c}i!O `\u{1f}\u{b}4\"  b? `nPX!. `8\u{c}X!$ `\u{c} ^!M `NLb\"  bO `4\u{12}r\"  b0 `U;A!& `\u{19}}I\"  \
        bE `\u{8}F$\"  bC `iI$\"  bM `lSQ!% `+A_!! `V_i#  b> `H `&U\u{0}\"  b6 `\u{2}]_\"  bG `)qi2  c! `# `+ `/ `0 `2 \
        `6 `< `= `? `A `B `G `J `M `N `R `p=\u{13}!\" `s|!!S `7e9!$ `^fe\"  bQ `i\u{2}\u{0}(  c0 `2 `< `= `D `J `O `jo$\
        !* `**6!S `\u{1d}\u{13}_&  c> `A `D `F `P `\u{1c}o\u{5}$  cB `G `J `$O0\"N `R `j\u{1b};\"  bU `OBI!M `\u{5}\u{19}\
        R\"N `S `]3\u{0}!S `ce\u{1b}!& `(\u{17}\u{1d}!% `NN)!M `A\u{1f}W!' `\u{0}\u{f}h!\" `1\u{18}l!R `<\u{1c}s!N `?#\u{1f}\
        #M `N `S `/@~!T `Y`\u{11}!\" `\u{1a}\u{f}}!\" `\u{15};\u{1}!M ` `5(  c0 `9 `B `G `I `R `U `\u{18}at\"  b4 ` [+$\
        M `Q `R `S `\u{1e}>C!S `}s+!M `8o@!M `2'K&  c0 `1 `3 `H `N `1\u{14}X!# `4T%!. `y\u{12}.#  b* `< `)\u{16}Z#  bM \
        `N `:\u{5}\u{1d}!R `l*I!N `*\u{18}T!P `\u{3}O\u{1d}\"  bU `+{W!K `'Ab&  c0 `1 `< `? `H `U\u{d}h!. `&\\}$M `N `P\
         `R `y^M!# `O9o!R `\u{e}\u{1f}$\"  b0 `\u{3}\u{1f}&!% `\u{15}WE\"  b? `Om\u{0}!- `\u{3}@E(  c\" `* `+ `0 `< `G \
        `U `P\\f#  b% `U `\u{14}WG!N `g\u{c}Z\"  bR `}$\\!+ `iE\u{9}!# `Gv)\"  bC `fQ!!/ `\u{7f}D#!/ `\u{6}m@\"  bK `\u{6}\
        s\u{10}\"  cU `x\u{19}\u{15}\"  b2 `\u{13}\u{13}e!! `\u{19}nz!% `;+\u{18}!( `\u{1d}$,!M `!\u{8}K!. `*\u{e}\u{3}\
        !\" `Q\u{7f}\u{f}$  b! `< `U `t\u{10}I#  b. `0 `Ky}$  c0 `7 `? `':0!\" `1P9\"  bU `9s\u{1d}!O `/h%#  b! `P `(5+\
        \"O `P `#U}!S `\u{1}\u{1c} '  c0 `2 `3 `D `N `U `f]8!O `O?D!# `+\u{14}H!R `\u{c}Qk\"  b0 `;$|\"  bU `:G\u{6}#  \
        c: `A `\u{15}Mp!N `1c;$  c0 `F `I `a-b!M `( \\#  bQ `U `\u{1c}&@!P `}]\u{7}\"O `R ``TG!M `ERn!S `\u{15}h\u{8}!Q\
         `\u{a}\u{1d}6!N `9+p#  b* `< `imw\"  cP `+|\u{e}\"M `Q `3H\u{f}$  b/ `C `H `\u{1}+8!$ `\u{4}0r#  c0 `H `,\u{15}\
        \u{f}!R `BL.!N `_vm!* `-2\u{1a}!\" `(\u{19}f\"  b> `}^T\"  b< `UOw#  b. `6 `~*{!\" `\u{2}G\u{13}\"  b= `5=\u{1f}\
        !M `T\u{6}\u{7}\"  b0 `\u{13}=\u{16}#  cL `T `\u{15}m4#  bP `U `;08!N `x^]!R `\\1\u{7}!O `|c/!$ `\u{1d}\u{8}7\"\
          bA `~uK*  c0 `3 `9 `D `G `L `S `T `U `}\u{6}s!! `p~\u{13}\"  b0 `\u{1e}\u{0}8\"  bO `G{;!$ `\u{f}f##M `N `P `\
        `T/!P `'&7!# `'MR!& `:-W!\" `GqrB  c! `\" `* `+ `. `/ `0 `1 `2 `4 `5 `6 `7 `8 `9 `: `< `> `? `@ `D `E `F `G `H \
        `I `J `M `N `O `P `R `U `uT\u{5}#( `+ `- `y;z\"  bG `k\u{12}C1  c0 `3 `5 `6 `7 `8 `: `; `> `? `D `F `J `L `O `P\
         `\u{14}\u{9}N8  c/ `0 `2 `3 `4 `5 `6 `7 `8 `: `; `> `? `@ `B `E `F `H `I `L `N `P `U `\u{12}:u\"  bU `g\u{1e}\u{5}\
        &  c0 `> `H `N `Q `\u{5}D\u{1b}!S `(0J!M `\u{7f}|[#  b! `O `\u{18}1`\"  b? `l\u{12}\u{0}!Q `\u{8}l\u{1f}!M `VpW\
        !- `\u{7f}\u{1a}G!K `oCb!/ `\u{1e}\u{7}R\"  bH `Z \u{1c}\"  b0 `\u{1e}\u{4}N\"  bJ `\u{2}ux#  c0 `K `JE\u{2}!N \
        `H\u{3}\u{15}\"  bA `>pB!R `\u{1e}lT!S `5%\u{4}\"  bS `\u{12}&w!% `|:w/  c0 `4 `: `= `> `? `C `D `H `L `N `O `P\
         `U `\u{12}6V!R `0>4!P `%!\u{12}\"  b> `_t?!M `$fT!N `\u{b}`\u{0}\"  b0 `y=,!M `I\u{e}-!N `?\u{1f}(\"  b0 `B#I#\
          c* `< `@ua\"  cB `KtR\"  bU `+\u{8}\u{13}#  cO `P `\\(3$  c0 `B `H `XC3!N `\u{16};v\"  c6 `\u{1}:K\"  bF `\u{4}\
        >T'  c0 `2 `5 `: `? `D `W\u{19}V!Q `\u{15}\u{a}T!% `&[\u{1b}!! `=\u{1}%\"  bP `i\u{18}U!\" `?*\\&  c0 `> `J `N \
        `P `<Ob\"  bD `\u{11}24!, `#\u{6}9!% `;\u{14}o$  c* `0 `< `\u{1e}3\u{1f}#  b0 `? `H~S!. `'\u{5}o!& `\u{0}5R!% `\
        m%Y!! `J\u{1}\\\"  cU `>\u{17}\u{14}\"\" `+ `\u{2}$K!* `\u{3}6\u{5}!N `mN\u{f}#  b. `O `O{\u{11}!N `ugN!* `\u{7}\
        S\u{10}!R `\u{1e}x3!R `\u{9}\\=&  c0 `8 `@ `G `I `U^M!% `L\u{19}\u{f}!$ `\u{2}lH+  c! `\" `( `* `5 `H `I `J `Q \
        `U `IfR\"  b@ `}SV!M `\u{0}7\u{6}!N `V{\u{e}!O `}$b!R `s\u{e}r)  c! `0 `3 `5 `9 `H `I `M `A-\u{13}!\" `\u{f}j[!\
        % ` ^l!\" `Yd\u{f}\"  bU `\u{1a}\u{1f}\\!. `\\\u{1e}\u{c}\"& `' `q,x!/ `a>\u{7}\"  bQ `k}J!R `v@c\"  bU `qIe!R \
        `i\u{5} !N `G9j!P `-\"\u{e}#  b! `R `Lpo\"  bU `xB~!S `\u{16}N\u{9}$  b* `< `I `\u{10}V3!* `E L!% `mP\u{14}!# `\
        \u{c}EE\"  b> `\u{11};Q\"  cL `6eQ!P `\u{1b}\u{1b}c%  c@ `B `G `M `\u{e}\u{a}\u{15}!R `\u{7f}p\u{16}!N `\u{12}\u{7f}\
        \u{0}!* `\u{a}R\u{1d}!\" `(%&\"  b0 `$\\+\"  bI `JyJ!N `kX_!# `m\u{c}\u{11}\"  bH `4h9!$ `\u{1c}qz#  b? `I `R(U\
        !% `\u{19}'d!. `\u{2}\u{14}c%K `L `M `N `P `}P\u{a}!N `o&\u{10}\"  bF `kxO!# `v\u{16}P!O `X1\u{7}!. `-}!!R `{\u{11}\
        !$  c+ `0 `: `m=0\"  bH `\u{1f}/\u{0}!# `\u{1f}\u{1a}l!S `\u{a}\u{9}v!\" `Bi}!M `3O\"!\" `\u{1f}\u{3}e\"  b5 `E\
        (!!R `h''!L `(t\u{1c}#  b. `6 `HQ)!N `0\u{16}V!N `nzm\"\" `# `~:p!$ `c}Y!$ `\u{9}%~\"  bB `;\u{1a}\u{0}%  c0 `2\
         `4 `H `#I\u{4}\"  b0 `hm\u{b}\"  b? `\\\u{4}N\"  b0 `;F^!M `>kl.  c1 `3 `4 `5 `6 `8 `9 `= `> `? `O `P `U `2\u{8}\
        n#  b# `K `lfu!# ``\u{1b}8!M `1~<#  c0 `U `[_^!% `.*a!O `\u{2}=e!& `-\u{15}\\!( `i9f$( `* `+ `- `*E}!S `\u{1f}\u{0}\
        \u{16}\"  bU `\u{e}F7\"\" `# `\u{1e}IC$\" `* `+ `. `^};$  c. `> `F `\u{18}\u{2}X!L `&,$$  cH `R `U `\u{5}>k\"  \
        bU `Oe\u{12}!& `Q1r$  c> `C `F `O_#!+ `\u{19}L^!M `XK_\"  b@ `PD\u{a}!N `\u{b}hi!N `A0|%  b# `+ `A `E `KQ\u{f}!\
        \" `rz\u{1a}!R `7+!\"  b2 `\u{5}!B#  b/ `B `3W\u{8}\"  b2 `Mn\u{9}!O `Wn\u{11}$  c0 `? `I `=Y?#  b0 `H `\u{2}F\u{0}\
        !/ `h5\u{3}'  c$ `* `. `0 `A `U `12\u{a}&  c0 `2 `B `F `J `lbM$  b* `, `> `3LV\"  b4 `M\u{a}v\"  bU `>}p!L `\u{1}\
        .j!$ `}\u{19}*!. `\u{a}\u{14}Y\"  b? `U5\u{17}!S `kj/!M `}jH!L `7F_\"  bU `b\u{8}x!# `VLw!O `$y\u{2}\"  bC `xv\u{1d}\
        !N `<B@)  c( `+ `8 `9 `> `C `I `L `rfk\"  bU `\u{17}Kn$  c0 `9 `R `\u{5}B\u{16}!+ `\u{e}0>!M `\u{11}\u{11}S!O `\
        \u{19}zn!L `U\u{9}^!$ `c-g!P `\u{10}Ym!$ `A\u{6}\u{12}\"  b= `\u{14}F \"  c< `%My!# `D\u{e}*#  b. `5 `\u{7f}A\u{1}\
        !N `:3\u{11}!M `nZM!M `WHO<  c( `+ `. `/ `0 `1 `2 `3 `4 `5 `7 `8 `: `; `C `D `E `F `H `I `J `M `N `O `P `S `U `\
        `dP!P `&4K!% `\u{1f}&C#  b* `< `xHL!M `i\u{c}f\"M `N `\u{10}\u{1c}n\"O `P `4\u{1}@!T `5\u{19}}$  c= `J `M `]\u{12}\
        U\"  bU `>^\u{11}!Q `}_J!! `&:f!O `\u{0}k\u{15}!& `\u{1}qH\"  bU `u.=#  c3 `? `\u{1d}TH!N `T/\u{19}!Q `s|\u{7}\"\
          bL `%\u{3}!!R `\\\u{16}R%  b* `. `G `U `-S\u{6}!L `\u{2})'!. `;FO!\" `\u{5}\u{e}\u{f}3  c0 `1 `2 `3 `4 `= `> \
        `? `A `D `F `G `H `N `O `Q `S `U `1X@!$ `f\u{18}\u{b}#  b* `U `#\u{c}\u{13}!N `h\u{17}:!% `m\u{5}N!+ `\u{d}\u{1c}\
        V$M `N `Q `R `nUB#  bG `N `@ng*  c. `0 `4 `5 `6 `7 `< `O `U `b\u{18}z!! `\u{17}a\u{7f}!M `hSL$  c> `B `H `<\u{a}\
        }!N `D\u{5}l!% ``km!$ `\u{14}\u{0}{!% `<^\u{7f}!( `\\6\u{12}#  b+ `P `'!\u{b}!* `)O\u{11}!( `ae\u{18}$  b/ `H `\
        J `B\u{6}\u{19}!N `m\u{7}'\"# `+ `\u{1b}\u{19}u#  b! `R `oF\u{1b}#  bJ `U `qxL$  b. `Q `U `-H!!K `!\u{5}A\"  bG\
         `F4\u{a}!O `;z#!O `ho(\"\" `+ `vPE\"  bQ `J[L\"  bM `\u{8}\u{13}\u{1f}\"  bJ `l;7!+ `8ei!\" `/KE!R ` G\u{1}#  \
        b0 `6 `=\u{13}\u{3}\"  cA `d \u{11}!N `=!\u{11}!N `u=6!\" `s\u{b}N\"  bC `@Od!M `<\u{c}\u{4}!% `p[$\"  bA `8'\u{1f}\
        (  c0 `2 `C `H `M `O `Q `p\u{19}x.  c( `+ `0 `3 `8 `; `< `> `? `F `H `O `Q `''\u{3}\"  bU `D\u{19}\u{1d}\"  bE \
        `\u{c}Aw\"  bU `\\\u{10}\u{3}%  c0 `1 `K `U `]1\u{d}!\" `M?\u{1c}!\" `\u{13}\u{9}\u{1d}!& `o^]\"M `R `\"Uu!* `&\
        ^\u{11}\"  bN `9#$!\" `J\u{12}D\"  b5 `\u{1c}E`\"M `N `#P0\"\" `# `\"*S!N `0dZ\"  bU `\u{4}'^$  b( `0 `L `\u{13}\
        (d!* ` {\u{7f}9  c& `( `0 `1 `2 `4 `5 `6 `; `= `B `C `F `G `H `I `J `K `L `N `O `R `S `U `bX}!\" `1/S!R `,\u{7f}\
        m\"  b0 `wZ\"\"  cU `\u{1e}uP#  b? `U `S\u{6}\u{d}#  c> `Q ``\u{18}\u{18}$  c0 `H `U `+\u{6}\u{b}!* `QP;2  c! `\
        0 `1 `2 `3 `4 `A `C `D `H `I `J `L `N `R `S `U `3\\J\"  bO `\u{6}3.\"  bR `\u{1c}/X!% `er\u{8},  c. `0 `1 `3 `>\
         `A `C `H `L `P `Q `\u{1b}=6$  c0 `I `U `~4(!R `^uR!. `\u{e}|\u{7}!. `Ro\u{b}!M `\u{1f}\u{3}\u{13}!% `n\u{13}$\"\
          b5 `\u{1b}\u{1b}@!\" `\u{15}AN!\" `\u{18}CN#N `R `S `?Ij!% ` \u{1}j!S `-\"R!M `-DW1  c0 `2 `: `A `C `D `E `F \
        `G `H `J `M `N `O `R `U `\u{15}iq!$ `n3\u{15}!\" `\u{19}9\u{1e}!+ `\u{1b}\u{10}h!O `8am!M `Z\u{c}\u{8}!N `8Kf\"\
          bU `*7v&  c( `* `0 `8 `< `i1y\"  b8 `!N}!R `\u{15}\"\u{e}&  c> `C `G `K `U `W\u{11}!!N ``Q0\"M `N `6\u{6}:\" \
         bQ `EuH!S `OR'\"  b@ `?F[$  c0 `I `U `nx\\!% `B4e\"  bU `\u{10}\u{19}f!P `\"$r!M `=\u{1e}H!N `nK\u{17}!M `(Ah!\
        M `o\u{d}\u{b}!K `\u{16}^\u{1f}#  c0 `U `CGD!% `a~3!% `=t[\"  b1 `)\u{13}l!+ `t`&!\" `Bdl#  cJ `U `|\u{7}z!\" `\
        \u{0}')%  c. `0 `7 `U `G(N!+ `o\u{1f}k*  c+ `? `B `D `G `I `M `N `U `SV\u{b}#  cI `U `7/\u{1d}$  c1 `J `M `\u{e}\
        ~\u{e}/  c! `\" `# `' `* `. `0 `1 `5 `A `D `F `I `U `<y=!% `/=[!R `\u{e}\u{14}\u{2}!\" `T\u{1a}5!* `y89#  b. `A\
         `CWH!P `V\u{7}f!M `\u{7f}gi!\" `K~\u{6}!P `\u{9}C\u{c}\"N `R `!`:!& `u9<#  b4 `U `#A\u{14}!. `&\u{3}W\"  b6 `Q\
        m>$  c0 `: `@ `hZ\u{e}\"  b0 `f\u{1a}%!N `X\u{4}.#  b0 `Q `4#j$  c0 `3 `5 `\"BY!\" `-;e!O `1N\u{7f}!( `l#\u{14}\
        \"  b4 `r1%\"K `M `\u{1c}BY!$ `m\u{1c}i-  c% `* `0 `1 `3 `? `G `J `K `M `Q `S `T \u{4}\"# `+ `[@(#  cA `U `\u{10}\
        n+!Q `VG5!R `\u{19}e\u{1}!! `u1\u{10}!M `X9X!* `iee!R `W@4'  c0 `1 `= `? `J `P `~\u{18}Z!M `l]e!* `m\u{6}\u{16}\
        !P `8P)\"  bH `\u{b}\u{6}*#  b* `< `QC>$  c9 `A `J `/)h#  b% `U ``[;!O `w{K!N `\u{1}Gk!M `zCX!R `\u{1b}Mj!\" `\u{4}\
        JL!R `,8}!# `rz\u{14}!P `|7_!\" `L0\u{17}!% `|{\u{16}#  c! `T `Z1n!+ `#\u{1e}\u{8}\"  bJ `9%+\"  bU `_P,!% `\u{8}\
        \u{16}3\"O `P `Y.:!O `\u{1a}q0$  c0 `6 `? `\u{14}\u{11}Q\"  b9 `.p}!% `%\u{7f}\u{4}'  c. `0 `2 `C `J `M `1G\u{9}\
        !% `'4\u{f}\"  b4 `(*#!/ `\u{8}TR#\" `# `+ `No\u{1}$  c0 `N `U `\u{d}Ib!# `w2\u{1}!N `-#w!R `O1\u{1b}!! `\u{1a}\
        U0$M `N `P `R `g_l!N `\u{1e}Kn!M `)\u{1d}2+  c0 `2 `9 `? `D `J `N `O `R `U `*#5!. `A\u{d}?\"  bB `3\u{6}2#  c? \
        `U `P\"\\%  c) `1 `9 `I `p+x\"  bU `\u{1d},$!R `\u{10}M,!N `]mj!M `d\u{12}T!M `a0\u{17}$  b/ `@ `M `\u{c}P-!\" \
        `p17&  b( `* `+ `8 `U `qG\u{9}!M `{\u{0}@\"# `+ `St*!O `zlE\"  cK `\u{7}Ic&  c# `0 `D `J `S `ZKG#  b3 `M `\u{1b}\
        \u{8}\\\"  b0 `X<^!! `\u{1a}Dc!O `M\u{1f}t\"  bU `#\u{1d}y#  b0 `S `HD\u{11}\"  bG `\u{11}.K!M `qCd!# `\"zi!% `\
        G\u{e};\"  b= `AGJ!O `\u{b}\u{d}Y!R `Vhz!N `a<\u{12}\"  bR `\u{18}Q\u{14}\"  b2 `\u{a}a.!* `q\"\u{8}$N `O `R `S\
         `i\u{12}\u{9}!. `e\u{1e}-!P `\u{5}j}!M `\u{11}\u{d} \"  bU `gKG!\" `\u{1}R,&  c9 `: `= `I `N `&kH!% ``NK*  c0 \
        `2 `: `C `D `I `J `P `U `dv\u{6}!R `\u{0}q3!L `|#4!M `\u{b}k:-  c0 `1 `2 `6 `9 `: `< `= `G `J `M `N `V+_!O `\u{18}\
        (\u{1c}\"  bI `^)\\$  c0 `3 `? `i]\u{14}#  b? `J `+\u{7f}\u{9}!$ `>r#!L `b_(!P `\u{1b}}F\"  bU `+\u{14}]$  c0 `\
        A `Q `1\u{19}\u{7}!! `j\u{f}m\"  bM `\u{7}Y+%  c0 `1 `G `Q `XNB!* `\u{1f}\u{a}r!R `M\u{1};\"O `P `$\u{a}B\"  bU\
         `\u{9}YI$  b. `0 `I `\u{12}\u{1}p!R `\u{16}0$!+ `ZAi\"  bR `:Vy#( `+ `- `ZC\u{b}!R `K[\u{7}\"  bJ `R6;!$ `2&=!\
        # `\u{14}rN!N `\u{19}S&&K `L `M `Q `R `T `\u{1c}\u{d}=!P `6\u{7f}K\"  bU `Y\u{0}d!\" `\\L\"'  c1 `= `B `C `J `U\
         `uUs#  b@ `D `\u{1b}S\u{1}\"  bP `7#b!/ `w\u{10}l!O `\u{e}f\u{a}\"  b0 `1eZ!O `'{\u{7}\"L `P `\u{9}#4!% `\u{17}\
        {`!# `\u{1}\u{12}\u{11})  c/ `0 `= `@ `B `G `J `M `\u{12}^\u{17}\"L `P `\u{c},O!M `QZcD  c! `. `0 `1 `2 `3 `4 `\
        5 `6 `7 `8 `9 `: `; `< `= `? `@ `A `B `C `D `F `G `H `I `J `M `N `O `P `Q `R `S `U `}:x!M `_RS#  c0 `D `\u{5})Z\
        !N `\u{1},s%  c\" `* `+ `< `\"i~\"  b3 `hr\"-  c0 `1 `2 `6 `7 `= `? `B `C `M `N `R `\u{b}3<!. `y|\u{17}#N `R `S\
         `\u{8}\u{3}5\"  bD `d\u{14}=:  c! `0 `1 `2 `3 `4 `: `< `= `> `? `@ `A `B `C `F `G `J `L `M `N `O `P `R `U `-t>\
        #  b/ `M `\u{1}8W!$ `A\\h#\" `# `+ `eB{!) `'YW$  b\" `? `M `3\u{f}x!O `Um=!& `ly\u{3}!N `e#\u{6}!& `4)*!O `*<6\"\
          bU `XV[#  cO `R `P\u{a}`\"M `N `7\u{e}r!N `;$\u{15}!O `\u{4}kM!R `\\sn!T `Z+\u{f}%  c! `, `? `D `\u{1e}\u{14}\
        A!# `P!G!N `XiZ!R `\u{12}\u{11}\u{f}#  cM `N `6\u{0}+!R `\u{14}'7!S ``q\u{5}#  cG `H `\\5\u{1a}!- `\\Zi#L `Q `T\
         `[Ak\"  b0 `Bb\u{1c}!K `9~*!\" `4\u{1e}\u{8}!\" `A\u{c}0!# `,\u{10}V\"  bG `l\u{8}q!* `\u{1b}\u{f}\u{16}\"  bU\
         `<>5#  b> `U `h(<\"L `Q `m<V!+ `7#x!! `\u{d}~.!P `\u{4}ZH%  c2 `= `H `N `f\u{12}d!% `\u{d}Eg!R `\u{4}\u{0},\" \
         b@ `J!:\"  bD `Y\u{19}3!. `c I#  cH `U `\u{11}Gh\"  b9 `FIe\"  bE `lcf\"  bU `k`\u{1e}!T `kT\u{7f}!N `C%\u{7f}\
        !\" `#\u{1b}G\"  bP `%qH!! `}SY'  c3 `A `L `Q `S `T `\u{13}^Z%  b# `+ `/ `C `N3\u{8}!# `GNN\"  cN `\u{3}\u{2}Q\"\
          b? `i0.!, `\u{2}-.\"  bC `{J8\"  bU `T\u{7f}M!! `\u{10}\u{12}k%  b# `+ `/ `B `NX\u{1e}!N `ppW%  c= `B `C `J `\
        \u{0}e6\"M `N `;P>!\" `*d^\"  bU `^l|!R `,a\u{11}$  c0 `J `U `Z[E!N `\u{1a}QBI  c! `\" `# `$ `% `* `. `0 `1 `2 \
        `3 `4 `5 `6 `7 `8 `9 `< `= `> `? `@ `B `C `D `F `G `H `I `J `K `L `M `N `O `P `Q `R `T `U `-?W!S `q\u{f}\u{f}\"\
          bS `e\u{8}\u{1f}\"  bH `n\u{8}32  c0 `1 `2 `3 `4 `5 `8 `> `? `H `J `L `M `N `O `P `R `O)E'  c0 `2 `G `H `N `R\
         `\u{6}\u{0}~!! `/(\u{11}!* `t]x!+ `pP\u{7f}!P `.[&\"  b= `DuL!\" `\u{4}fJ\"  bM ``\u{f}z\"  bU `\u{1d}\u{1c}\u{19}\
        !\" `ug=\"  bD `M*N!N `\u{13}R\u{2}!\" `F\u{1a}0!$ `Nw]!O `b3d!\" ` Y|\"  bM `D>\u{f}!% `2EJ\"  b0 `W\u{13}}!, \
        `W|\u{1d}$M `N `O `S `nf3!! `\u{9}\u{17}e(  c0 `3 `5 `8 `; `= `I `*X\u{3}!$ ` b#!! `^ZE!M `=SY;  c0 `1 `2 `3 `4\
         `5 `7 `: `; `< `= `> `? `@ `A `B `C `D `G `I `J `N `O `R `S `U `s\u{6}\u{4}!Q `1#\u{7}!Q `q\u{16}\u{19}!N `n\u{10}\
        C!* ` pX!% `\u{2}\u{d}y!\" `Je\u{6}!\" `)`t      2   @   N   j   \u{6}   \u{10}   \u{1e}   <!  @!  @!  h!  |!  \
        \u{14}!  <\"  T\"  \u{8}\"  &#  8#  B#  Z#  Z#  x#  \u{10}#  ($  :$  >$  H$  h$  h$  r$  $%  d%  |%  \u{6}%  $&\
          B&  Z&  \u{16}&  \u{16}&  \u{16}&  ('  L'  x'  |'  \u{14}'  @(  \u{14}(  \")  6)  J)  ^)  r)  \u{10})  $*  $*\
          2*  D*  R*  \\*  p*  ~*  \u{c}*  \u{c}*  .+  F+  h+  \u{4}+  \u{8}+  \u{12}+  \u{1c}+  *,  F,  P,  P,  h,  l,\
          \u{c},  \u{1e},  2-  d-  ~-  $.  F.  X.  `.  x.  \u{16}.  */  2/  D/  p/  \u{1c}/  :0  N0  b0  b0  \u{0}0  \u{1e}\
        0  21  <1  F1  F1  J1  T1  |1  \u{0}1  (2  22  <2  @2  T2  T2  ^2  h2  |2  \u{6}2  \u{a}2  \u{18}2  \"3  T3  \u{6}\
        3  .4  <4  F4  d4  h4  |4  \u{10}4  \u{1e}4  N5  r5  \u{6}5  \u{a}5  \u{1e}5  (6  J6  J6  T6  h6  r6  \u{a}6  \"\
        7  :7  D7  N7  r7  \u{6}7  \u{10}7  .8  B8  x8  $9  $9  89  B9  Z9  \u{2}9  \u{16}9   :  4:  \\:  \u{4}:  \u{12}\
        :  \";  >;  R;  \u{18};  F<  d<  d<  n<  \u{12}<  \u{1c}<  4=  >=  \\=  t=  ~=  \">  4>  H>  V>  ~>  0?  :?  X?\
          r?  \u{e}?  \u{18}?  ,@  >@  \\@  \u{4}@  \u{18}@  @A  \u{2}A   B   B  *B  8B  <B  PB  nB  nB  \u{2}B  \u{2}B\
          \u{10}B  \u{1a}B  \u{1e}B  \u{1e}B  (C  ,C  ,C  ,C  6C  DC  DC  XC  zC   D  2D  <D  TD  bD  vD  (E  8E  FE  h\
        E  lE  \u{4}E  *F  4F  \\F  |F  \u{1a}F  .G  <G  JG  ^G  $H  FH  ZH  nH  \u{2}H   I  $I  BI  LI  dI  \u{14}I  ,\
        J  TJ  ^J  vJ  \u{a}J  \u{e}J   K  LK  dK  \u{2}K  $L  2L  JL  ^L  ^L  zL  \u{8}L  \u{12}L  0M  0M  4M  fM  zM \
         \"N  ,N  6N  hN  vN  \u{0}N  \u{a}N  \u{1e}N  \u{1e}N  \u{1e}N  4O  LO  PO  ZO  ^O  hO  rO  \u{10}O  .P  PP  \u{6}\
        P  \u{10}P  \u{10}P  $Q  .Q  HQ  fQ  ~Q  \u{1c}Q  0R  :R  XR  lR  \u{e}R  \u{18}R  ,S  DS  bS  \u{0}S  <T  PT  \
        zT  ,U  6U  TU  TU  ~U  \u{12}U  \u{1c}U  :V  `V  `V  |V  \u{6}V  ,W  >W  RW  \\W  fW  \u{16}W   X  fX  \u{8}X \
         0Y  4Y  4Y  4Y  ZY  xY  \u{6}Y  \u{14}Y  \"Z  @Z  RZ  jZ  jZ  \u{0}Z  \u{1e}Z  8[  B[  L[  ^[  ^[  p[  p[  z[ \
         \u{4}[  \u{4}[  \u{16}[  H\\  H\\  \\\\  ~\\  \u{16}\\  >]  F]  ^]  v]  \u{a}]  \u{14}]  \"^  J^  X^  `^  h^  \
        h^  r^  \u{6}^  $_  B_  `_  n_  \u{1a}_  0`  H`  ``  j`  x`  \u{10}`  \u{1a}`  \"a  >a  La  Za  |a  \u{14}a  @b\
          Jb  hb  \u{8}b   c  *c  Rc  fc  fc  ~c  \u{c}c  \u{1e}c  (d  (d  Dd  \\d  fd  \u{1a}d  <e  Pe  le  \u{a}e  \u{14}\
        e  Hf  Rf  ff  pf  \u{e}f  \u{e}f  \"g  \"g  Jg  ^g  ^g  hg  rg  |g  \u{e}g  \"h  6h  >h  dh  \u{0}h  \u{a}h   \
        i  Hi  \\i  pi  |i  \u{6}i  $j  ,j  Jj  lj  pj  \u{4}j  \u{e}j  8k  Bk  Vk  dk  vk  \u{12}k  ,l  Nl  pl  \u{e}l\
          \u{18}l  >m  Rm  dm  \u{6}m  \u{1a}m  \u{1a}m  \u{1e}m  2n  Pn  dn  \u{2}n  &o  0o  No  lo  to  \u{16}o  Bp  \
        Pp  bp  lp  \u{14}p  (q  0q  Dq  fq  \u{4}q  6r  Xr  pr  \u{4}r  \u{4}r  \u{1c}r  *s  8s  8s  Bs  js  \u{2}s  8\
        t  Bt  Vt  Vt  `t  :Pz\"- `@ a?Y\u{f} ZN\u{16} on \"\" `m aP\u{19}v 0cV ZF\u{12}\"* `' aph@\"$ `= aq\u{1f}` *C\u{7f}\
         \"?\u{17}\"+ `\u{1f}\u{1f}a`N= \u{7}8N\"! `, aA&` \u{1}9r\"! `/ a\u{e}&.\"% `# ak2,\"' `$ a\u{d}\u{9}2 BHV\"! \
        `# akSf\"* `- ah\u{17}\u{9}\"+ `\u{1f}\u{1f}aq=\u{1e} 4\u{5}1\"$ `A a\u{1a}UV\"$ `: a7Bc\"$ `I aXle\") `$ a\u{1c}\
        [B\". `! aq3P\"* `  aU\u{11}E \u{10}5n\"\" `X a(;\u{b}\"' `$ au`5\"! `- a7\"x\"! `  a;z\u{7f}\"! `# a,*\u{19}\"\
        ) `  acF!\"$ `* ap;'\") `$ a4HY NQk&' `$ a* `# a, `! a2\u{1a}r\"\" `H a4Kw\"! `# a\u{15}J\u{19}\"* `! a0'W\"$ `\
        , aBR\u{16}\"* `. a:n\u{1b}\"$ `# aD\u{17}.\"! `9 a5\u{a}1 \u{1b}\u{18}[ i\u{1b}\u{14}\"% `\" ah*+ %c.\"( `! a@\
        >l\"* `+ akA>\"* `# aEOY\") `# a\u{19}Ng\"! `\" a\u{7f}Xi\". `\" a4Oy\". `  a*I\u{6} ?$'\"% `& a\u{d}g>\"! `$ a\
        ac\u{1d} kjl p7y ]x\u{1}\"! `, a\u{5},\u{c} \u{f}ZD\". `  a\u{1f}Q/\"$ `2 a\u{2}RW&\" `  a* `  a. `  az4F\"* ` \
         a\u{15}\u{18}i\"! `( a\u{1f}qn\"- `A a\u{7}9\u{7}\"* `' a\u{e}\u{f}\u{8}\"! `$ a\u{2}:\u{16}\"* `. a\u{5}~9\")\
         `  a\u{7}\u{9}N :ge 2b\u{6}$! `* a\" `~ a\u{1e}y\u{c}\") `! a\u{a},\u{e}\"% `( a4d\u{18}\"$ `! a\u{13};K \\{o\"\
        - `, a\u{1f}~\u{f}\") `$ a\u{13}\u{14}Q\") `$ a5\u{9}N\"! `* a~Az\"$ `H a6r\u{9}\"% `# a\u{2}\u{1a}[\"% `# au~j\
        \"! `& a7`|\"! `% aKeR\"% `! a0\u{12}] Sy\u{16}\"\" `n aOU!\"$ `. apM& aJn\"* `1 a[8t\"! `, a'-\u{2}$\" `3 a* `\
        0 aB\u{1b}\u{b}\") `  a\u{1}F!\"% `  ab-7 \u{11}\u{0}c |*.\"! `# a~:S\"% `\" aa\u{9}f$! `' a) `  as\u{1c}P\"$ `\
        6 aX'V\"+ `\u{1f}\u{1f}a=%k \u{e}\u{19}{\". `\" av$\u{16}\"$ `: a\u{a}Dt G\\z\") `! a!\u{18}{\") `# a#&\u{a} ki\
        *\"% `% a{\u{12}:\"% `% aKwU\". `  a^o\u{a} \u{6}X\u{1a}\"$ `8 as3:\"\" `( a2!K K|q I\u{9}t\"% `  ahQ}\"' `! a=\
        \u{7}}\") `% atp\u{e}$\" `; a* `* a `\u{18}\"% `  a=\u{1c}\u{1a}\"! `' a09=\"\" `j a\u{1f}x_ \u{0}WC\". `! a04x\
        \"! `\" a45D\"$ `G aw=e\"$ `E a\u{d}Wn\"$ `( aWT\u{2}\"$ `F a#46\"! `$ a- M\"* `. a\u{3}|u\"\" `i aN/x\"' `$ a?\
        \u{11}\u{15}\". `\" a/]5\"* `- a}G\u{9}\"' `$ aaf&\"! `$ a$G: 1B\\ ?p\u{b}\"! `# a3\u{5}\u{1b} h\u{7}D fL\u{2}\"\
        ! `' a/B]\"$ `> a{eB\". `  a\u{f}\u{5}c\"$ `= an\u{8}:\"% `( a@*w \u{18}`n\"\" `U a\u{17}*\u{7f} \u{1c}F5\") `%\
         a\u{1c}w>\". `\" a#)\u{13} \u{17}4\u{16}\"% `% a4\u{1}Q qT\u{12}\"! `& a\"n\u{1e}\"! `( a\u{1a}$<\"! `\" a\u{e}\
        \u{17}` (~n\"% `! a/r\u{c}\") `  a\u{12}U< A|S\"! `* a>ae\"% `& a\u{0}]\u{1d} %\u{0}\u{3} [5T\"! `& aDKP\", `! \
        a%p\u{7} EH\u{e}\". `\" arq1\"- `5 a\u{17}}>\"* `& aS\u{1e}C \u{0}+\u{4} \u{8}!\u{12}\"% `* ax\u{1c}5\"- `= a>c\
        g n\u{b}\u{d}\"% `& ad\u{9}\u{19} \u{16}1+\"! `/ aU,I\"! `- at$z \u{13};| Y1\u{b} |3C\") `  a@YJ Z\u{7f}s \u{2}\
        f\\\"' `! a0#\u{10}\"* `+ an_Q$! `) a* `, a9NS l\u{e}x\". `  a\u{16}:\u{5}\"$ `\" a\u{13}U\u{1d}\"* `- a}/h$! `\
        + a\" `Z a\u{4}b\u{13}\"\" `b a%a& \u{10}nI\"! `$ a1\\a lYl\"* `& ay\u{a}\u{6}\"$ `* aof(\"\" `p a`\u{0}5\"! `2\
         aY\u{13}i ,Fv\"* `  a6\u{1f}+ :w,\"$ `H aP\u{c}t 9CF \u{15}FT \u{7}\u{1c}# 9!l\") `$ a\u{6}\u{9}q\". `\" a\\\u{a}\
        f\"\" `G a{Nt\"! `# a\u{2}`\u{14}\"! `, a#B\u{b}\"$ `7 a\u{d}\u{1b}\u{f}\"$ `! ahxx hX\u{19} (F9 as^ k&a\"! `* \
        aH\u{9} \"! `/ a\u{12}3J\"* `\" a9Ou\". `  aon\u{a}\"$ `C ar/\u{d} \u{14}X#\". `\" amq<\"! `3 a?\u{1f}A f&y\"$ \
        `M a\u{1f}j\u{1b}\"! `. aak:\"* `/ a\u{8}\u{1f}\u{7f}\"! `/ at\"\u{15}\"\" `N auB2\"! `# aw0U\"$ `( a%^6\"' `$ \
        aa\u{b}8\"! `# aZ\u{18}G\"* `  aZvx\"* `) aRm\u{18}\", `  a\":;\"! `) afjA\"$ `; a\u{1f}R{\"! `1 aG$1\"- `9 a4\"\
        \u{15}\"% `& aUSV\"\" `> auwx\"! `8 ahLE 0e}\") `\" a\u{14}k,\"% `% au(\\\", `! a^\u{7f}_\"$ `% a\u{a}\u{d}\u{f}\
        \". `  a\u{19}\u{17}\u{9} c)#\"$ `& a\u{14}\u{15}.\"- `\" a\u{7}[I\"\" `\u{0} a|!M\") `# aK2n\") `% aM'2\"* `* \
        a\u{1}X; -aG\"- `( at8R\"- `. a,\u{16}!\"% `$ a\u{6}]H\"( `! ay\u{12}/\"! `; a1\u{17}=\"! `- a\u{1d}nC\"\" `A a\
        \u{5}iC =3D 'FM\"% `\" aL\u{10}?\"( `! aTO4\"$ `+ a3&>\"$ `  a$J>\"! `. a&J]\"\" `K a\u{7}\u{1f}\u{2}\"- `8 a*A\
        2\"! `\" a*\u{8}3\". `! a\u{e}UT\"\" `e a\u{1f}gw\"$ `> a\u{19}Q\u{5}\"! `& a\u{1e}La\") `# a\\am\"- `4 a:?|\"!\
         `; aMO\u{19}\"* `+ a\u{1}\u{18}\u{f}\"% `' a\u{8}A\u{1a} \u{e}{\u{2}\"! `6 a:f8\"! `  a\u{1d}bN\"! `: aH\u{7f}\
        \u{14}\"! `1 ao\u{1a}^ \u{2}.g\"* `. aqg\u{7}\"$ `@ a[\u{1c}=\"! `) a\"|\u{7f}\"! `2 aPEo \u{1e}~x\"- `D ah6!\"\
        ) `% a\u{7f}r) 8\u{19}V\"$ `9 a`\u{9}^\"* `$ a +a @s\u{1f}\"! `) aCpX\"- `- agg\u{13}$\" `< a. `\" a\u{0}y\u{14}\
        \"! `* a\"gE\"% `% a\u{1e}o\u{1}\"$ `. a0LZ <$!\") `  aD_8\"$ `! a\u{a}9\u{11}\"$ `B a\u{1d}'Y\"$ `? a$wY I4n\"\
        + `\u{1f}\u{1f}aqJp\"! `1 a||I\"' `# aIB\u{8}\"\" `8 a\u{12}p\u{a}\"\" `\\ aR;a\"% `$ a5]H R\u{8}\u{a}\"$ `! at\
        \u{9}\u{1e}\"\" `[ aYan \\\u{f}\u{11}\"! `  adN\u{16}\"! `# a1{$\"+ `\u{1f}\u{1f}aO\u{c}\\ N\u{5}\u{15}\"! `) a\
        3*{\"* `+ ay.r\"* `* aY\u{0}#&' `$ a* `# a, `! ai\u{f}6\"! `0 aM\u{14}L \\5|\", `  aV{\u{1e}\"! `! a~RH\"( `  a\
        \u{2}e#\"$ `* a\u{3}XY\"! `7 a:0\u{8}\"\" `\u{1} axr \"! `& a\u{4}5>\"* `$ aDp=\"+ `\u{1f}\u{1f}a\u{4}}^\"% `' \
        ao}b\"* `& a)\u{2}n |~\u{7f}\"$ `. aM\u{f}\u{0}\"% `( a\u{c}0L$* `  a. `  ayDQ\"! `( aui\u{2} \u{14}F\u{4}\". `\
        \" a9u\u{5} :4w\"! `+ ab\u{b}{\". `  a)\u{1c}<\"! `1 aC*[\"\" `a ah:\u{9}\"! `< a\u{1c}2\u{12} 8\u{e}  \"j>&' `\
        # a* `\" a, `  a$$O\"! `* au\u{14}l &\u{17}(\"* `) a0H\u{1f}\"% `* a\u{f}l&\"$ `$ a{\u{a}/\"! `, a@\u{d}m\"! `7\
         a&6% \u{d}\u{15}K\"! `$ a\u{13}/L \u{c}|\u{1b}&' `$ a* `# a, `! a&K8\") `  a`-=\"! `9 a\u{11}B>\"! `& a=@\u{7f}\
        \") `% a5sZ h*\u{e}\") `! as\u{b}*$! `\" a\" `q a\u{13}1&\"! `& as+e =Qh mu\u{5}\") `  aa!%\"$ `5 a=x\u{1b}\") \
        `# a-Q+\"! `, az!C\"! `\" a\u{e}mW\"! `! aZ\u{3}\\\"$ `J a#&p\". `  a)1\u{1c}\") `# a_e\u{1f}\"! `  a7t&\") `$ \
        a\u{12}\u{d}+$* `# a, `! atv\u{c}\"\" `P ac\u{3}\u{16}\", `  a!d*\") `  a\u{11}~C\"! `+ aMS\u{14}\"* `* a$\u{1b}\
        }\"* `' avOK$( `! a* `, aPvV\"% `( a $\u{10}\"- `3 a&3J\"! `  ag%o\"! `) a&y\u{5} \u{1f}\"\u{16}\". `  ak\u{6}l\
        \". `\" a3',\"- `; a\u{13}\u{7}o\"! `  a\u{1d}hw\"! `$ a\u{1c}Mh xBl\"% `% aWC\u{10}\"! `: aE|\u{19}\") `\" aM\u{12}\
        2 \u{7f}q4&\" `: a* `/ a. `\" a\u{19}\u{1d}w\". `\" a\u{2}P \". `\" a\u{7f}cw \u{1}]\u{4} z.\\\") `  a\u{16}Q\u{16}\
        \") `% arD/\"* `% a:k\u{7} , !\") `  ak*+ \u{d}tv$\" `! a* `! a\u{5}\u{0}\u{5}\"' `# a#\u{6}\"\", `! a?\u{d}F\"\
        . `! a-\u{d}`\"* `. a;cg\"% `) am\u{6}m\"! `& ayVU\"% `\" aB=#\"% `  aY\u{8}m\") `! a*?s\"$ `3 aVm6 wD9\". `! a\
        q\\9 \u{16} \u{4} bE\u{18} Cn* ~fY \u{2}\u{17}\\\"! `, a\u{1a}\u{4}l\"! `& aAd`\"% `( au\u{d}&\"$ `3 a\u{4}\u{b}\
        6\"! `# aD\u{12}% \u{19}t`\"* `. a\u{1d}\u{1e}\u{5} \u{7}E \") `! a#Q%\"$ `7 a8a\u{2}\"\" `l a\u{1}l?\"\" `o az\
        ;B\"$ `L a\u{12}oc\"! `& aHdg\"% `! a6q{\"* `, a\u{15}!\u{9}\"\" `` a}\u{15}G\"$ `% a\u{9}\u{1f}a\") `% a.\u{4}\
        h\"* `$ aM\u{15}\u{5}\". `  a\u{8}g@\". `\" a=|A -~X$\" `# a* `& a'vp$\" `/ a* `% a\u{2}<z\"$ `4 a\u{7f}m\u{7f}\
        \"$ `  a$\u{13}1\") `  ad\u{2}:\"! `  a\u{1d}\u{17}a\"\" `\u{4} af\u{8}*\"% `$ a%u* x\u{8}\u{18}\"\" `w a&1\u{18}\
         G\u{3}3\"! `  aOPK\"\" `} a\u{2}\u{11}6\". `  a|0\u{5}\"\" `B a\u{8}u\u{d}\"% `% a7h\u{3}\"\" `\u{3} a\u{a}\u{7f}\
        \u{17}\"\" `O a\u{3}B!\"% `# a$\u{2}\u{f} A%s\"* `! a\u{1c}%W \u{18}a\u{7f}\"% `$ a\u{2}\u{9}^ z{\u{0}\"( `  aK\
        \u{12}|\"* `( a?'\u{c} D\u{4}D\"! `& a\u{1e}-j\"* `1 ab34 \u{1c}7M\"$ `1 aest\"( `! aPS\u{10}\"* `* aic! 9\u{b}\
        8\"$ `/ aJ\u{8}M$\" `. a* `$ a\u{1f}JQ t7{ R\u{7}3 tE\u{d}\". `\" ax`\u{1c} \u{9}$\u{1d}\"% `$ a\u{5}\\7\"! `$ \
        a\u{19}\u{a}t\"! `% a-\u{14}u ')y\"$ `6 aCz\u{1c} e\u{17}<\") `  a\u{3}I_\"% `' a\u{f}2A\"$ `+ a4HH\"& `\u{1f}\u{1f}\
        a\u{7f}rc\"% `! a`\u{1}\u{7f}\") `  a\u{1a}/\u{d}\"* `/ a\u{2}\u{7f}Q$\" `\" a* `( aYVT\"\" `D as)h {\u{c}= \u{3}\
        y>\"( `  a\u{d}\u{e}w\". `  ac*\u{1b}\"% `# aM\u{5}F )\u{1f}S\". `\" a:<` h\u{1a}m\"\" `1 aR\u{b}) )^c\"! `+ a5\
        \u{8}e\"% `  aHPx\"$ `* a@\u{11}\u{1e} t^2\"$ `& a\u{c}\u{0}8\"$ `* aRV=\"% `& at}T\"% `! azd`\"* `! au)H 7\u{4}\
        O\"' `$ a(>s JHt\"! `7 aA>\u{14} <f4\"\" `z ap'U\"+ `\u{1f}\u{1f}a\u{11}l\u{11}\"! `$ a?AK\"% `# am\u{7f}O\"% `\
        \" a&E\u{c} 'm\u{d}\") `% ayGM ?_\u{b}\"' `! aDQC\"\" `R a\u{4}tw\"( `! a=\u{1}, 4sF\". `\" a\u{4}<P\"\" `g am\u{1a}\
        n\". `  a}\"\u{f}\"' `\" a2\\\u{13}\"* `& a'\u{7}\u{1c}$' `$ a, `! af\u{a}%\"- `+ aL=J _\u{16}\\\"% `( aYMi\"% \
        `\" a\u{7}+3\"\" `Y aFw\u{a}\"! `& a5`\u{0}\"* `. a\u{16}@\u{12}\"- `% az\u{18}=\"* `  a\u{1c}0\u{10}\"- `7 aui\
        e\"\" `V a\u{1a}m{$\" `6 a* `' ay\u{13}\u{0} #>5 c\u{10}#\"\" `\u{2} arZy\"( `! aG\u{b}\u{1e}\") `% aF\u{1}n\"%\
         `\" aPS}\"! `. a| \u{c} \u{a};\u{17}\"* `- a:|C\"* `- a~=F '\\K 1&O\"% `! au\u{c}\u{2}\"- `> aZt\u{1d}\". `\" \
        aI;% 7sH\") `  ab\"c\"% `& a\u{13}Z$\"% `  aq\\r\"! `\" a\u{17}\u{1}t\"% `) a\u{f}\u{2}\u{a}\"* `% aJ5R\"$ `1 a\
        VG:\"! `1 a=d\u{4}\", `! a`+\u{13} \u{d}!s\") `  a*\u{17}\u{c}\"\" `v a*b( (\u{0}& k`Q\"' `  amyl '\u{10}-\"! `\
          a(D:\"* `\" axf\u{7}\"* `$ ak&\u{b} fS\u{16}\"- `0 a`\u{2}M S\u{15}V\"* `' acTq\"$ `) a^%!\") `  a kC\"% `% a\
        '>}\"* `0 a\u{1a}=8\"% `' a>!L\") `% a[0O Z[g\"! `. aw\u{11}C\") `\" aOEu \u{19}\u{6}4\"! `+ a9`V R\"e\"\" `M a\
        ~%5\") `$ aeb\u{8}\"' `! aEc  !{b\"! `* a=Bs d\u{1c}t\"% `  a\u{1f}:l \u{a}a\u{e}\"- `C a\u{9}ec\"- `2 a H:\"* \
        `# a3\u{1f}\u{17}\"* `) a3\u{16}\u{1c}\"\" `E a\u{f}9C 1VY\"! `  ad\u{14}\\\"! `) ac\"o\") `# a1Fw\". `  aqD\u{7}\
        \"$ `> at+n\"\" `& a\\jo\"% `' a(.&\"* `) a?3T\"! `# a\u{16}0i\"$ `( a\u{1b}\u{3}\u{0}\"! `* a\u{1d}}\u{1b}\". \
        `! a,\"~\"% `! aIeE\"& `\u{1f}\u{1f}a)uL\"$ `M a3C[\"+ `\u{1f}\u{1f}a\u{15}\u{4}|\"! `% a*e\u{3}\"' `# a jc\"* \
        `( a#\u{7f}f q\u{19}?\". `\" a+\u{12}\u{15}\") `% a\u{12}3\u{5}\"! `) akV\u{19}\"$ `K atL! K\u{1d}4\") `  aR\u{4}\
        \u{b} ?F\u{c} hlJ\"* `) a\u{1}j[\". `\" a\u{0}@l \u{15}\u{b}\u{1} ,bp\"\" `_ at\u{13}\" K\u{1c}{\"' `$ aS`\u{9}\
        \"* `+ a6XX\"! `/ a^\u{6}n\"- `1 aD?s\") `% afP[\"\" `u a\u{1f}2\u{7f}\"! `6 aH:\u{17}\"\" `| a\u{d}\u{1b}$\"! \
        `$ a)\u{18}o \u{8}dv\"! `- a\u{11}\u{b}\u{10}\"\" `J av?(\"\" `0 a/.D ZsL\"- `< a&bS\"% `$ a)q\u{b}\"$ `> a\u{4}\
        \u{9}\u{e}\"! `\" a6@$\"\" `f azt5\". `  a\u{18}yJ\"* `% a\u{1a}|5\"* `. a\u{e}gA$! `. a\" `F a`\u{b}\u{1}\"! `\
        & al&k\"! `& a\u{11}mw\"$ `  a\u{0}:\u{14}\"! `- a#f[\"! `/ a\u{13}hu e\u{12}\u{b}\") `$ a%\u{1c}#\"% `) a 8'\"\
        ) `  a`JA\". `  ak%G\"* `/ a0i\u{1c}\"$ `9 a\\pq\"$ `- a]J'\"% `! aj\u{d}:\"$ `B a2\u{7f}\u{6}\"! `( aLX*\"! `1\
         az*\u{1a}\"\" `y a,8D\"* `* alII [Ov\"! `& a*%\u{12}\"- `6 amqC\") `  a\u{1a}K+\") `  a]Zz\"% `! a6S# \u{0}\u{11}\
        O\"& `\u{1f}\u{1f}aL\u{10}\u{6}\"\" `' aN\u{1d}&\"* `0 aDsF\") `$ a5)P\"$ `- a=ar\"% `& a\u{14}'s\". `! a\u{e}T\
        \u{f}\"\" `Q a`}B\"* `  aTGE\"! `/ a4aR\") `% aG*V\") `$ a\u{6}1|\"% `# a\u{5}\u{5}\u{e}\"\" `= at:l\"! `# a\u{a}\
        Uz\"* `* a66- Di9\". `\" a\u{1e}'P \u{0}6^\") `  ab\u{2}\u{3} n\u{b}\u{e}\"' `\" a\u{13}I+\"$ `2 a!4F\"\" `d a~\
        UO\"* `  a,4\u{7}\"! `! a\u{2}p\u{12}\") `! a[4R\"$ `! ai\u{12}P\"- `) a.TS\", `  a\u{0}hr\"* `/ a6|O\"\" `W a\u{4}\
        >\\ \u{7}}^\"! `( aW\u{c}d \u{16}\u{11}\u{e} Zd\u{11}\"$ `D aH$@\". `\" a;\u{1}^\"* `, a\u{11}fF\"$ `? a\u{f}Ho\
        \"' `$ aZ\u{6}\u{13}\"! `- ay7\u{1a}\"- `$ a/\u{d}. \u{7f}.g\"! `$ av]l \u{15}'\u{1}\"* `' a17\u{2}\"- `! a\u{1a}\
        =_ Aig mGu\"' `# a\u{7f}=\u{7f}\"\" `I a\u{a}!.\"* `/ a\u{8}@= >Q]\"! `\" aDa` ]ss\"! `/ ar\u{17}\u{f}\") `  av\
        Ug LTu fn\u{14}\"( `! a\u{1c}\u{e}<\"' `  a2Ao\"% `% a?z\u{e}\"\" `x a\u{8}0\u{e}\"* `) ax2'\"\" `9 a\u{11}\u{5}\
        1\". `! a#2Z\"\" `h a~\u{4}\\\"! `2 a^Fp p~\u{3} SPD\"* `1 a$4#\"! `0 a%\u{10}$\"! `< a\\j1\"! `% aq:c\"$ `E a8\
        (l\"$ `  a%um\"! `/ a7&n\") `  a0=?\"* `% a\u{0}iA\"! `  a9kT\". `\" a\u{1e}^b \u{17}V1\"% `  a:\u{18}=\"\" `k \
        a{\u{1f}R\"' `! a}A~\". `  a&\u{1f}\u{7f} 7d5 5Jf %\u{f}u\"$ `8 aV\u{19}\u{3}\"' `# a8|\u{10}\") `  aA\u{15}Y\"\
        - `* a&Jq \\\u{9}\u{16}$! `' a) `  aB'k *~\u{b}\"! `& a+\u{e}'\"! `+ ar1\u{1c} |8Q \u{1b}\u{15}\u{11}\") `# a6\u{15}\
        $\"! `$ a\u{16}(b\") `  a]\u{5}\u{1a}\"! `5 aw F\"( `! a+$i L2\u{1d} \u{f}&K g{S\"- `' ay\u{6}\u{11}\"% `  a0\u{1e}\
        $&' `$ a* `# a, `! a+s?\"* `0 aQL_\"* `% aA@w\"$ `\" ak\u{c}@\"* `& aY<u$\" `% a* `' a`7]\") `$ a2~\u{1a}\"! `%\
         a@\u{15}q\"! `$ a\u{4}Rr }B\u{11} 3)o qgp\"' `# a\"\u{15}u \u{11}3p\"! `! a'B8\". `\" a\u{2}S& g^\u{7f} \u{1b}\
        g\u{1c}\"* `) a\u{14}d*\"% `\" a<\\/ 8T2\"! `8 a\u{17}nr\"* `* aGYz$\" `4 a* `) au}$\"$ `$ a;:\u{1c}\". `\" a\u{4}\
        \u{1c}4\", `! aa\u{a}C \u{16}lX\"% `* at?Z\". `\" a:j^\"! `. aK8s T\u{9}\u{7}\"! `' aF\u{a}\"\") `% aRcX\"! `) \
        a\u{7f}g]\") `\" aa9b\"! `+ a\u{c}DU r\u{1e}x M\u{d}(\"! `  aFs? \u{2})\u{2}\"\" `? aAJV \u{d}\u{b}n\"\" `r amI\
        w\") `% aE\u{8}F\") `  ak\u{7}\u{10}\"* `. ab\u{5}\u{7}\"' `\" ar < !fq\"% `' aW#L\"$ `F a3N}\") `  aws\u{c}\"!\
         `2 a#\u{18}\u{19}\") `  a./L a7\u{f}\"\" `t aZ\u{11}e XY~ lIH T\u{1d}\u{1} )\u{11}\u{a}\". `  a@I<\"\" `- a\u{a}\
        2g\"* `$ aU#F\". `  a|\u{1b}\u{3}\"* `! a[3\u{c}\") `% a\u{5}uf\"- `& a)_t\") `  a\u{15}\u{7}\u{9}\"% `) a6ed\"\
        ! `$ a\u{15}>i\"\" `\u{7f} aY\u{0}\u{8}\". `\" aNj/ 54\u{7}\"\" `{ aXS6 76@\"! `' a9fP\") `# awca\") `# aLLi\",\
         `  a}\u{3}; Mf^\") `% am!b \u{1c}En :\u{10}% Sw\u{8}\". `! a}5\u{9}\"! `  ay\u{14}. h\u{e}X\"& `\u{1f}\u{1f}aO\
        \u{5}Z\"$ `L a`3 \"* `# a/Lr\"! `< an%\u{4} GU$ Znw\"* `- a)\u{4}\u{1e}\") `  a<26\"! `, a\u{14}]K \u{7}?s W16 \
        \u{8}\u{f}F\"\" `c a=7s l5v\"% `\" a\u{1};e\") `  a\u{2}z\u{e} Eu \"! `# am|- 0\u{1a}U\". `  a\u{11}F_\"* `$ a\u{1c}\
        >h 2\u{1b}x\"! `* a\u{6}4y\") `# a8;\u{8} 8L\u{10}\"* `- aA\u{1f}&$\" `$ a* `' ag(\u{0} %\u{1c}\u{e}\"! `/ a(_\u{13}\
        \"! `2 a|P\u{14} _&/\"$ `7 a]xz\"* `' au\u{9}z\"! `. aN6\u{1b}\"% `& aj\u{e}=\"' `  a9\u{17}w&' `# a* `\" a, ` \
         as\u{6}2\"$ `+ anLq 4<\u{5}\"! `  a.S-\"% `% a\u{13}Z/\"- `  a*\u{10}x\"* `( akJ\u{13}\"- `/ a\u{18}\u{9}\u{13}\
        \"! `0 ak8.\"\" `S a?\u{13}T\"% `$ aHOF uXw\") `  aeh\u{5}\"$ `/ aifF \u{9}.S\"! `9 a\u{8}'2 v+E 9*\u{2}\"! `# \
        aU\u{b}!\"* `/ aepB\") `# ah1L 25\u{9}\"! `# a_K\u{a} \",q |[~\"* `1 aat\u{1}\"* `) a\u{13}*:\"! `! ao\u{15}*\"\
        * `- ak\u{7}0 \u{10}XR\"* `0 a5ZZ \u{8}Xe\"! `% aD:\u{12}\"! `) a=~\u{1a} YU[ E\u{5}^\"\" `L aS2`\"% `  at.w\"$\
         `# a\u{12}\u{16},\"! `( a\u{2}|\u{7f}\"% `' a\u{5}F( \u{0}#f\"$ `E a't\u{2}\"% `' a\u{14}?\u{1e}  \u{5};\"% `&\
         alH\u{5}\"% `$ aG]\u{f}\"! `# adbc\"* `* aL\u{14};\"! `5 aNHD v;E \u{0}\u{1a}H :*c\"\" `@ a\\nx\"$ `7 a$\u{d}\u{11}\
        \") `% a)\u{7}=\"\" `s a\u{7f}\u{7}C\"$ `C aI\u{13}\u{11}\"( `  a'\u{7}1\") `$ aC=&\"! `$ az/'\"* `1 a-.-\"% `#\
         aa\u{1e})\"$ `4 aB\u{a}\u{14}\"- `# a6\u{17}%\"% `# aSy4\"* `' axsl\"' `# aCN\u{2}\"$ `0 aM/\u{9}\"% `$ aNC\u{13}\
        \"$ `7 aZ\u{1c}7\". `\" a\u{b}\u{f}r\"! `# a\u{d}L\u{9}\") `\" a$YO\"* `\" avCS f6\u{d} \u{1e}yw\"$ `D aoq\u{17}\
        \"$ `@ a%\u{15}O\"! `! aW\"\u{3}\"$ `A ak\u{1d}g G\u{b}l f7$\") `  ao%/\"$ `, aEbC ,]G\"$ `$ a+'t S.7 W-G pA_\"\
        * `' a)go\"% `  al ,\"$ `0 ar*!&' `# a* `\" a, `  a|b+\"* `$ a<\u{13}u\"* `* a]\u{0}\u{17}\"\" `^ am\u{c}\u{18}\
        \"* `! aU{\u{11}\"* `, a\u{1e}\u{1c}\u{12}\"$ `' a\u{1b}\u{e}s\"* `\" aR%\u{10}\") `% a\u{3}S. u\u{7f}u \u{1}Uz\
         \u{15}\u{b}n\") `% aN`m\"% `\" a\u{1b}\u{6}\u{8}\". `  aDQ\u{1f}\"! `% a&j5 i$j '\u{1e}S\"& `\u{1f}\u{1f}a\u{3}\
        \u{0}U\"* `) ay6y\"! `0 a$;:\"% `' am>< 4\u{1c}O\"! `8 a1x\u{12}\". `  aa\u{f}\u{13} U2~\"$ `= a!S\u{7f}\"* `0 \
        a<MW\") `  amP6\"! `2 a\u{1c}aj Gqu _>~ 8;\u{2}\"* `* a\\J\u{9}\") `  a|F\u{4}\") `$ a\u{1d}k\u{8}\"* `\" a/\u{1b}\
        \u{d}\"$ `; a9\u{17}1  O\u{1b}\"$ `( a\u{1b}Vl\"$ `J al\u{3}q \u{c}a} \u{10}Y(\"$ `= a_5n ]=\u{3} >\u{18}\u{19}\
        \"! `4 a\"vR$( `  a* `+ a%\u{d}}\"! `& a{,? \u{7}/x\". `  aWe|\") `% ar\u{1f}\u{b}\"$ `\" a9/@\"% `! a\u{1b}<Z \
        C\u{5}i\"$ `I aUZ\u{1a}\"\" `] aE&3\"\" `7 a>*9\") `% aW5g\"* `0 a\u{8}\u{7f}&\"- `B a)\u{6}! \\CK &La\"\" `C a\
        @?b\"% `( a\u{4}C\u{7f}\"( `! aOmu\"% `' aO[\u{19}\". `\" a\u{1b}xn \u{8}\u{7f}|\"$ `' a\u{6}L\u{2} 0e-\"* `% a\
        _:F\"\" `* a_\u{1e}K \u{16}`U\". `  aVKa\"% `) aLH\u{1a}\"* `! av\u{d}~ 9%\\\"* `% a\u{1f}\u{10}~\"! `) aC\u{8}\
        a\"* `0 a9-g\"$ `< a?\u{18}k\"! `. aOw4\"* `1 aZ\u{2}\u{3}\"* `# aq?L\"! `- aZ>\u{0}\"! `# a}%\u{1e}\"% `$ aM(Y\
        \"! `. aave$\" `2 a. `\" aX\u{9}\u{0}\"! `& a;RK\"$ `< azuo\"% `# a\u{1c}\u{16}q\"$ `1 amRy\"$ `D am0F\"! `/ aA\
        ^d\"! `< a\u{a}6\u{19}\"- `? aYk9 h@\u{1c} \u{3}4$\"% `& atO= [QP\". `\" a&Dt\"! `& a\u{1e}\u{1a}&\"\" `, a\u{16}\
        \u{5}/\") `# a\u{1}qD 1_F\"* `/ a[N\u{0}\". `! an\u{1}O\"( `  a J{ \u{12}\u{11}S r\u{1b}\u{16} lw\u{1e}\"$ `) a\
        d\u{10}p\"* `$ aVO>\") `# a\u{1b}sX m\u{15}]$\" `+ a* `& a\u{14}^j\") `  aJ\u{2}6\"\" `T a.U\\\"* `) a\u{5}n\u{2}\
         |B\u{5} ad$\"! `( a,9=\"! `4 arH \"' `  atf&\". `! aFX4\") `  aPym e\u{e}7\"! `, a[O_\". `! aK4e\"$ `8 ao1Q\"$\
         `K a\u{19}ZZ\"! `3 a'Vb\"$ `- a$Jn\"$ `  a\u{1a}\u{1b}\u{2}\". `\" agu#\"\" `) a\u{b}OR I7c\"$ `5 az\u{6}\u{10}\
        \"! `* a|/|\") `$ a\u{19}\u{12}\u{11} $M\u{1a}\"! `  aSGk\"$ `G a,\u{19}\u{b}\"' `  aX3R\"+ `\u{1f}\u{1f}aB,\\ \
        \u{a}rn\") `\" aN,0 j\u{0}v\") `  aFVI \\gs\"\" `5 ad[ \") `# a\u{11}Q7\"$ `: a\u{0}\u{3}\u{7f}\"! `( a\\z\u{4}\
        \"* `* a+\u{15}\u{6}\") `$ a2.I\") `! aACc -\u{1}\u{17}\") `% a7\u{8}3\"! `) ao-7\"- `: aL\u{1a}F\"! `! ar}g\".\
         `\" aQmw }o\u{17}\"* `% a\u{18}#1\") `  ajNn\") `  aG\u{7f}\u{1f}\". `\" a`@q\". `  a+Zs\"     Y   \u{7}   \u{17}\
           8!  C!  N!  e!  \u{2}!  \u{11}!  \u{11}!  \u{19}!  3\"  I\"  t\"  \u{11}\"  *#  1#  ;#  T#  q#  \u{6}#  \u{18}\
        #  .$  D$  S$  ^$  {$  \u{19}$  .%  A%  O%  Z%  s%  \u{14}%  )&  A&  W&  p&  \u{8}&  \u{c}&  ;'  U'  `'  `'  v'\
          \u{1}'  !(  A(  e(  ~(  \u{1b}(  \u{1b}(  9)  =)  ])  k)  v)  \u{10})  0*  I*  ]*  d*  l*  \u{9}*  \u{1b}*  -\
        +  Q+  n+  \u{1b}+  ',  K,  V,  Z,  h,  \u{10},  .-  :-  d-  \u{1}-  \u{1d}-  3.  I.  [.  u.  %/  L/  w/  \u{d}\
        /  \u{15}/  #0  90  K0  O0  Z0  Z0  ~0  \u{15}0  21  K1  b1  x1  \u{1c}1  52  J2  j2  \u{c}2  \u{1b}2  *3  J3  \
        \\3  d3  \u{13}3  04  ?4  U4  s4  \u{9}4   5  Y5  p5  \u{16}5  76  I6  X6  h6  z6  \u{16}6  47  M7  [7  m7  |7 \
         \u{16}7  08  R8  d8  r8  \u{4}8  \u{19}8  !9  79  ;9  ?9  `9  n9  \u{0}9  \u{1e}9  >:  J:  k:  }:  \u{4}:  \u{13}\
        :  :;  \\;  \\;  h;  {;  \u{2};  \u{6};  \u{18};  5<  G<  Y<  `<  }<  \u{1a}<  0=  Q=  m=  \u{2}=  \u{1c}=  \u{1c}\
        =  =>  e>  ~>  \u{a}>  \u{1c}>  +?  H?  e?  |?  )@  <@  S@  b@  n@  y@  \u{f}@  \u{16}@  !A  1A  MA  [A  uA  \u{19}\
        A  2B  9B  KB  KB  nB  \u{c}B  -C  <C  HC  \\C  jC  \u{9}C  \u{18}C  2D  DD  fD  tD  \u{16}D  )E  BE  RE  wE  {\
        E  \u{9}E  #F  .F  IF  XF  yF  }F  \u{14}F  #G  GG  sG  -H  1H  CH  \\H  oH  wH  \u{10}H  &I  GI  NI  cI  nI  v\
        I  \u{9}I  \"J  5J  hJ  \u{6}J  &K  MK  bK  tK  {K  \u{1c}K  'L  .L  9L  HL  aL  xL  \u{1c}L  *M  <M  RM  YM  }\
        M  \u{1}M  \u{10}M  0N  IN  fN  \u{7f}N  \u{6}N  \u{18}N  NO  pO  \u{d}O  \u{18}O  2P  LP  PP  _P  \u{7f}P   Q \
         TQ  uQ  \u{8}Q  \u{f}Q  ,R  CR  \\R  zR  \u{17}R  +S  DS  dS  kS  kS  \u{13}S  /T  ET  _T  jT  \u{15}T  3U  MU\
          uU  -V  ;V  _V  mV   W  +W  QW  uW  \u{e}W  \u{1d}W  6X  OX  mX  \u{9}X  'Y  9Y  OY  aY  hY  sY  \u{8}Y  \u{1b}\
        Y  FZ  QZ  rZ  \u{f}Z  B[  b[  \u{7}[  \u{16}[  (\\  3\\  F\\  `\\  k\\  \u{1}\\  \u{c}\\  &]  1]  G]  N]  ]]  \
        r]  \u{1}]  \u{16}]  +^  6^  O^  ^^  \u{7f}^  \u{a}^  \u{12}^  ,_  3_  A_  I_  X_  \u{7f}_  \u{d}_  (`  ;`  \\`\
          n`  }`  \u{16}`  Aa  Pa  fa  \u{0}a  \u{b}a  \u{13}a  \u{1a}a  ,b  Ib  ab  yb  \u{c}b  \u{10}b  \u{1c}b  @c  \
        Kc  Vc  ic  tc  \u{7f}c  \u{a}c   d  +d  :d  Ed  Pd  xd  |d  \u{12}d  +e  =e  ]e  se  \u{9}e  #f  *f  If  Pf  T\
        f  jf  xf  \u{11}f  6g  Og  og  \u{11}g  \u{1c}g  'h  6h  Oh  ^h  \u{7f}h  \u{11}h   i  .i  Zi  \u{2}i  \u{e}i \
          j  (j  Ej  Ej  Qj  Uj  qj  |j  \u{1b}j  *k  @k  Nk  \u{8}k  \u{1b}k  \u{1f}k  Kl  Yl  nl  \u{7}l  \u{1c}l  /m\
          >m  Im  Pm  jm  xm  \u{a}m  \u{1f}m  #n  Hn  en  \u{7f}n  +o  Ho  Po  [o  {o  \u{e}o  \u{19}o  \u{19}o  (p  B\
        p  Mp  \\p  up  yp  \u{17}p  )q  Iq  _q  jq  xq  \u{a}q  \u{12}q  Ir  dr  \u{2}r  $s  7s  Ws  ss  \u{2}s  't  <\
        t  Ht  Wt  tt  \u{4}t  \u{f}t  !u  -u  ?u  Qu  \\u  \u{4}u  \"v  Gv  dv  zv  zv  )w  -w  <w  Kw  dw  kw  \u{0}w\
          \u{13}w  ,x  _x  xx  \u{7f}x   y  /y  ]y  ~y  \u{1a}y  !z  %z  >z  Tz  yz  \u{b}z  \u{1d}z  ({  I{  m{  x{  \u{3}\
        {  \u{16}{  1|  5|  =|  E|  [|  ||  \u{a}|  %}  E}  T}  k}  z}  \u{10}}  G~  h~  o~  }~  \u{1b}~  \"\u{7f}  -\u{7f}\
          <\u{7f}  N\u{7f}  {\u{7f}  \u{a}\u{7f}  \u{18}\u{7f}  5\u{0}  K\u{0}  V\u{0}  s\u{0}  {\u{0}  \u{6}\u{0}  \u{11}\
        \u{0}  1\u{1}  G\u{1}  e\u{1}  l\u{1}  \u{d}\u{1}  \u{1c}\u{1}   \u{2}  6\u{2}  M\u{2}  \\\u{2}  |\u{2}  \u{10}\
        \u{2}  \"\u{3}  5\u{3}  L\u{3}  g\u{3}  \u{5}\u{3}  \u{17}\u{3}  3\u{4}  L\u{4}  b\u{4}  \u{4}\u{4}  \u{1d}\u{4}\
          \u{1d}\u{4}  6\u{5}  A\u{5}  l\u{5}  {\u{5}  \u{6}\u{5}  \u{12}\u{5}   \u{6}  $\u{6}  =\u{6}  P\u{6}  o\u{6} \
         \u{4}\u{6}  \u{b}\u{6}  \u{13}\u{6}  \u{1e}\u{6}  ;\u{7}  M\u{7}  X\u{7}  d\u{7}  v\u{7}  \u{1}\u{7}  \u{c}\u{7}\
          \u{1b}\u{7}  4\u{8}  B\u{8}  U\u{8}  d\u{8}  v\u{8}  \u{10}\u{8}  \"\u{9}  Z\u{9}  {\u{9}  \u{3}\u{9}  \u{7}\u{9}\
          \u{12}\u{9}  $\u{a}  :\u{a}  S\u{a}  a\u{a}  }\u{a}  \u{1a}\u{a}  \"\u{b}  &\u{b}  8\u{b}  <\u{b}  @\u{b}  V\u{b}\
          {\u{b}  \u{b}\u{b}  \u{16}\u{b}  \"\u{c}  8\u{c}  T\u{c}  q\u{c}  y\u{c}  \u{4}\u{c}  $\u{d}  3\u{d}  Q\u{d} \
         c\u{d}  \u{0}\u{d}  \"\u{e}  @\u{e}  N\u{e}  \u{8}\u{e}  @\u{f}  [\u{f}  k\u{f}  }\u{f}  (\u{10}  3\u{10}  `\u{10}\
          ~\u{10}  \u{5}\u{10}  \u{c}\u{10}  !\u{11}  %\u{11}  ;\u{11}  e\u{11}  \u{18}\u{11}  G\u{12}  N\u{12}  `\u{12}\
          n\u{12}  \u{0}\u{12}  \u{f}\u{12}  D\u{13}  ]\u{13}  a\u{13}  \u{8}\u{13}  <\u{14}  C\u{14}  ]\u{14}  w\u{14}\
          \u{d}\u{14}  #\u{15}  2\u{15}  S\u{15}  \u{6}\u{15}  \u{11}\u{15}  #\u{16}  =\u{16}  L\u{16}  [\u{16}  _\u{16}\
          k\u{16}  s\u{16}  ~\u{16}  \u{11}\u{16}  <\u{17}  \\\u{17}  z\u{17}  \u{a}\u{17}  (\u{18}  8\u{18}  H\u{18}  \
        ^\u{18}  e\u{18}  |\u{18}   \u{19}  H\u{19}  S\u{19}  ^\u{19}  v\u{19}  \u{9}\u{19}  \u{14}\u{19}  &\u{1a}  C\u{1a}\
          S\u{1a}  l\u{1a}  l\u{1a}  s\u{1a}  \u{17}\u{1a}  ,\u{1b}  :\u{1b}  >\u{1b}  W\u{1b}  p\u{1b}  \u{3}\u{1b}  \u{19}\
        \u{1b}  !\u{1c}  )\u{1c}  <\u{1c}  L\u{1c}  T\u{1c}  u\u{1c}  \u{0}\u{1c}  \u{13}\u{1c}  /\u{1d}  E\u{1d}  i\u{1d}\
          m\u{1d}  \u{0}\u{1d}  \u{12}\u{1d}  +\u{1e}  ;\u{1e}  J\u{1e}  _\u{1e}  x\u{1e}  \u{3}\u{1e}  \u{12}\u{1e}  \u{1a}\
        \u{1e}  \u{1e}\u{1e}  ,\u{1f}  H\u{1f}  e\u{1f}  p\u{1f}  \u{2}\u{1f}  \u{d}\u{1f}  \u{15}\u{1f}  # ! 2 ! G ! d\
         ! v ! \u{2} ! \u{6} ! \u{14} ! 1!! Q!! _!! m!! {!! \u{e}!! /\"! ;\"! Q\"! `\"! }\"! \u{10}\"! 5#! @#! ]#! l#! \
        \u{1b}#! \"$! =$! I$! \\$! k$! v$! \u{9}$! \u{18}$! \u{1f}$! #%! B%! M%! d%! \u{10}%! \u{1b}%! &&! J&! J&! `&! \
        \u{1}&! \u{17}&! 5'! R'! s'! \u{2}'! \u{6}'! \u{1c}'! <(! O(! ](! o(! \u{5}(! &)! .)! _)! j)! \u{18})! #*! 6*! \
        H*! W*! m*! \u{6}*! \u{6}*! \u{1c}*! 5+! @+! R+! d+! ),! >,! E,! [,! \u{3},! \u{19},! 8-! Q-! r-! \u{8}-! \u{17}\
        -! *.! 9.! a.! ~.! \u{11}.! #/! </! J/! g/! |/! \u{12}/! !0! D0! ^0! b0! x0! \u{1a}0! )1! @1! L1! f1! \u{3}1! #\
        2! '2! A2! c2! }2! \u{10}2! \"3! >3! I3! I3! Y3! ]3! d3! {3! \u{e}3! !4! %4! 34! E4! m4! \u{7f}4! )5! M5! m5! \u{2}\
        5! \u{1e}5! C6! b6! \u{a}6! '7! 97! R7! l7! l7! \u{7f}7! &8! <8! Q8! g8! n8! |8! &9! 89! @9! O9! o9! \u{c}9! \"\
        :! -:! F:! Q:! a:! \u{16}:! (;! /;! /;! W;! j;! \u{0};! \u{8};! &<! 5<! @<! K<! k<! \u{1a}<! ==! V=! a=! \u{5}=\
        ! \u{1b}=! E>! _>! j>! \u{1}>! )?! B?! M?! U?! |?! \u{1a}?! (@! 3@! J@! o@! \u{4}@! \u{13}@! %A! 4A! QA! hA! oA\
        ! zA! \u{5}A! \u{18}A! 6B! HB! aB! vB! \u{f}B! \u{f}B! 3C! BC! fC! \u{11}C! \u{1c}C! <D! XD! mD! \u{6}D! \u{1b}\
        D! 6E! EE! bE! mE! qE! |E! \u{7}E! \u{e}E! \u{19}E! +F! 6F! ZF! oF! {F! \u{10}F! -G! MG! TG! |G! \u{19}G! /H! H\
        H! OH! lH! \u{18}H! 'I! 2I! :I! EI! bI! \u{7f}I! \u{f}I! \u{1a}I! &J! <J! DJ! [J! \u{6}J! \u{11}J! 6K! =K! WK! \
        [K! uK! \u{7}K! $L! EL! XL! `L! yL! \u{f}L! \u{13}L! ,M! ?M! gM! zM! \u{14}M! +N! =N! SN! _N! mN! {N! \u{d}N! \u{1f}\
        N! *O! 9O! OO! mO! \u{17}O! 4P! ZP! mP! uP! \u{19}P! =Q! SQ! \u{1c}Q!  R! 9R! HR! ^R! wR! \u{1e}R! BS! US! kS! \
        zS! \u{13}S! \u{1a}S! !T! ,T! OT! eT! eT! ~T! \u{2}T! \u{9}T!  U! +U! :U! BU! \\U! hU! zU! \u{5}U! \u{17}U! %V!\
         ?V! ZV! aV! lV! tV! tV! \u{1b}V! 9W! 9W! OW! ]W! dW! pW! \u{2}W! \u{14}W! 1X! 8X! YX! oX! {X! \u{11}X! &Y! 4Y!\
         IY! QY! eY! sY! \u{2}Y! \u{1f}Y! .Z! 6Z! UZ! `Z! gZ! \u{3}Z! \u{1d}Z! 7[! B[! M[! g[! v[! \u{d}[! <\\! N\\! h\\\
        ! s\\! \u{9}\\! *]! C]! e]! \u{0}]! \u{7}]!  ^! E^! ^^! \u{c}^! \u{1f}^! #_! =_! P_! s_! \u{5}_! \u{9}_! \u{1f}\
        _! #`! =`! h`! }`! \u{1a}`! (a! Aa! Za! sa! \u{15}a! \u{1d}a! ,b! Eb! Sb! nb! \u{b}b! \u{1d}b! %c! :c! [c! gc! \
        uc! \u{17}c! ,d! Md! wd! \u{a}d!  e! /e! De! Ve! {e! \u{12}e! $f! Bf! [f! ff! nf! \u{4}f! \u{17}f! 0g! @g! Zg! \
        ^g! \u{7f}g! -h! Jh! jh! \u{8}h! (i! ;i! Ii! bi! bi! \u{7f}i! 5j! Rj! kj! sj! \u{6}j! \u{1c}j! #k! /k! Jk! \\k!\
         \\k! yk! \u{b}k! \u{16}k! $l! 6l! Yl! wl! \u{1d}l! /m! :m! hm! \u{1}m! \u{10}m! \u{1e}m! 0n! ;n! Fn! cn! yn! \u{8}\
        n! %o! ?o! go! \u{4}o! /p! 6p! Ep! Pp! np! \u{3}p! $q! Eq! ^q! lq! sq! \u{2}q! \u{d}q! .r! Ur! tr! xr! \u{15}r!\
         3s! 7s! >s! ^s! qs! \u{8}s! \u{17}s! 't! =t! Pt! it! \u{3}t! \u{16}t! 0u! 8u! Qu! Qu! Yu! du! su! zu! \u{18}u!\
         5v! Yv! gv! ov! \u{4}v! \u{19}v! 2w! Iw! bw! jw! \u{3}w! \u{13}w! \u{1f}w! 2x! Hx! Zx! lx! \u{8}x! \u{8}x! !y!\
         [y! ny! ~y! \u{1e}y! \"z! &z! 8z! Gz! Zz! ^z! ~z! \u{c}z! \u{14}z! <{! @{! R{! h{! x{! \u{3}{! \u{12}{! (|! H|\
        ! e|! z|! \u{17}|! -}! C}! G}! h}! \u{6}}! \u{14}}! \u{18}}! *~! L~! P~! t~! \u{6}~! \u{15}~! /\u{7f}! A\u{7f}!\
         I\u{7f}! T\u{7f}! \u{7f}\u{7f}! \u{11}\u{7f}! #\u{0}! 9\u{0}! i\u{0}! \u{d}\u{0}! \u{15}\u{0}! \u{19}\u{0}! +\u{1}\
        ! V\u{1}! y\u{1}! \u{c}\u{1}! \u{1e}\u{1}! A\u{2}! L\u{2}! p\u{2}! t\u{2}! \u{15}\u{2}! '\u{3}! 2\u{3}! V\u{3}!\
         l\u{3}! s\u{3}! %\u{4}! Q\u{4}! Y\u{4}! g\u{4}! v\u{4}! \u{f}\u{4}! \u{1e}\u{4}! )\u{5}! ?\u{5}! U\u{5}! `\u{5}\
        ! \u{b}\u{5}! )\u{6}! V\u{6}! h\u{6}! s\u{6}! \u{c}\u{6}! (\u{7}! 6\u{7}! L\u{7}! v\u{7}! }\u{7}! \u{c}\u{7}! \u{17}\
        \u{7}! &\u{8}! A\u{8}! _\u{8}! |\u{8}! \u{19}\u{8}! 3\u{9}! M\u{9}! _\u{9}! x\u{9}!  \u{a}! /\u{a}! P\u{a}! j\u{a}\
        ! \u{7}\u{a}!  \u{b}! :\u{b}! B\u{b}! f\u{b}! \u{6}\u{b}! *\u{c}! *\u{c}! R\u{c}! e\u{c}! i\u{c}! w\u{c}! \u{18}\
        \u{c}!  \u{d}! O\u{d}! O\u{d}! m\u{d}! \u{6}\u{d}! \u{d}\u{d}! \u{d}\u{d}! \u{11}\u{d}! B\u{e}! \\\u{e}! k\u{e}\
        ! z\u{e}! \u{14}\u{e}! +\u{f}! D\u{f}! Y\u{f}! h\u{f}! ~\u{f}! \u{9}\u{f}! \u{1b}\u{f}! -\u{10}! ;\u{10}! F\u{10}\
        ! J\u{10}! c\u{10}! \u{b}\u{10}! \"\u{11}! &\u{11}! <\u{11}! H\u{11}! W\u{11}! f\u{11}! m\u{11}! |\u{11}! \u{0}\
        \u{11}! \u{4}\u{11}! \u{f}\u{11}! /\u{12}! E\u{12}! P\u{12}! j\u{12}! |\u{12}! \u{19}\u{12}! 2\u{13}! H\u{13}! \
        a\u{13}! s\u{13}! (\u{14}! A\u{14}! A\u{14}! ^\u{14}! \u{0}\u{14}! \u{15}\u{14}!  \u{15}! /\u{15}! I\u{15}! [\u{15}\
        ! u\u{15}! \u{11}\u{15}! \u{19}\u{15}! !\u{16}! =\u{16}! O\u{16}! ^\u{16}! t\u{16}! \u{7f}\u{16}! \u{15}\u{16}!\
         6\u{17}! P\u{17}! e\u{17}! \u{7f}\u{17}! \u{7}\u{17}! '\u{18}! :\u{18}! B\u{18}! Q\u{18}! _\u{18}! u\u{18}! \u{e}\
        \u{18}! #\u{19}! .\u{19}! 9\u{19}! Z\u{19}! e\u{19}! |\u{19}! \u{e}\u{19}! $\u{1a}! =\u{1a}! =\u{1a}! O\u{1a}! \
        e\u{1a}! x\u{1a}! $\u{1b}! ;\u{1b}! Q\u{1b}! a\u{1b}! z\u{1b}! \u{1e}\u{1b}! 0\u{1c}! ?\u{1c}! F\u{1c}! Y\u{1c}\
        ! s\u{1c}! \u{c}\u{1c}! \u{1f}\u{1c}! ;\u{1d}! ;\u{1d}! T\u{1d}! X\u{1d}! j\u{1d}! u\u{1d}! }\u{1d}! \u{f}\u{1d}\
        ! 9\u{1e}! A\u{1e}! L\u{1e}! s\u{1e}! \u{14}\u{1e}! *\u{1f}! H\u{1f}! S\u{1f}! b\u{1f}! m\u{1f}! |\u{1f}! \u{f}\
        \u{1f}! 1 \" < \" c \" \u{9} \" \u{14} \" )!\" 8!\" g!\" }!\" \u{12}!\" /\"\" I\"\" Q\"\" k\"\" w\"\" \u{11}\"\"\
         \u{11}\"\" '#\" .#\" 6#\" B#\" c#\" n#\" z#\" \u{9}#\" &$\" 9$\" D$\" e$\" \u{2}$\" \u{2}$\" \u{d}$\" \u{11}$\"\
         \u{1f}$\" '%\" E%\" L%\" q%\" \u{0}%\" \u{e}%\" \u{19}%\" $&\" /&\" /&\" >&\" m&\" \u{3}&\" \u{1e}&\" 1'\" N'\"\
         ]'\" }'\" \u{9}'\" ?(\" S(\" Z(\" o(\" \u{1a}(\" 0)\" ?)\" \\)\" y)\" \u{12})\" $*\" 6*\" L*\" Z*\" i*\" \u{11}\
        *\" 2+\" :+\" B+\" J+\" q+\" y+\" \u{f}+\" 4,\" B,\" Q,\" \\,\" g,\" \u{6},\" \u{15},\" 6-\" =-\" V-\" o-\" (.\"\
         ;.\" C.\" C.\" O.\" b.\" i.\" p.\" \u{10}.\" \u{10}.\" \u{1b}.\" '/\" @/\" D/\" W/\" z/\" \u{13}/\" \u{17}/\" \
        20\" K0\" [0\" j0\" \u{18}0\" 51\" H1\" S1\" b1\" p1\" \u{7f}1\" \u{11}1\" 52\" L2\" e2\" q2\" \u{1}2\" \u{9}2\"\
         \u{18}2\" *3\" C3\" V3\" r3\" \u{c}3\" \u{17}3\" 54\" R4\" m4\" \u{7f}4\" \u{a}4\"  5\" O5\" h5\" {5\"  6\" :6\
        \" P6\" b6\" \u{8}6\" \u{13}6\" ,7\" 77\" O7\" ^7\" \u{d}7\" (8\" I8\" w8\" \u{13}8\" +9\" 79\" F9\" F9\" T9\" \
        c9\" u9\" |9\" \u{1a}9\" 4:\" Q:\" b:\" \u{7f}:\" #;\" .;\" :;\" A;\" f;\" \u{9};\" &<\" &<\" .<\" 9<\" K<\" a<\
        \" p<\" \u{3}<\" $=\" ,=\" H=\" L=\" j=\" |=\" \u{12}=\" \u{1d}=\" ,>\" P>\" W>\" b>\" j>\" r>\" \u{f}>\" !?\" \
        %?\" ,?\" H?\" O?\" h?\" \u{2}?\" \u{1f}?\" #@\" .@\" 9@\" K@\" a@\" w@\" \u{1c}@\" \u{1c}@\" GA\" bA\" mA\" \u{6}\
        A\" #B\" 8B\" @B\" KB\" SB\" mB\" xB\" \u{18}B\" QC\" YC\" kC\" \u{c}C\" \u{1b}C\" *D\" DD\" YD\" wD\" \u{14}D\"\
         @E\" KE\" kE\" \u{1}E\" \u{14}E\" /F\" WF\" yF\" \u{1}F\" \"G\" *G\" 9G\" SG\" ^G\" bG\" {G\" \u{14}G\" 2H\" L\
        H\" WH\" _H\" kH\" \u{13}H\" DI\" [I\" xI\" \u{11}I\" \u{19}I\" \u{19}I\" )J\" 5J\" KJ\" VJ\" }J\" \u{16}J\" 6K\
        \" EK\" fK\" jK\" \u{6}K\" \u{1f}K\" -L\" BL\" ML\" mL\" \u{14}L\" \"M\" ;M\" bM\" \u{3}M\" \u{1c}M\" +N\" /N\"\
         PN\" iN\" {N\" \u{2}N\" 7O\" EO\" eO\" {O\" \u{d}O\" \u{14}O\" \"P\" &P\" 1P\" DP\" WP\" wP\" \u{14}P\" &Q\" *\
        Q\" 1Q\" FQ\" nQ\" \u{7}Q\" \u{12}Q\"  R\" HR\" ZR\" \u{2}R\" \u{1f}R\" +S\" GS\" WS\" bS\" qS\" \u{8}S\" \"T\"\
         1T\" NT\" nT\" yT\" \u{b}T\" \u{1f}T\" .U\" DU\" iU\" \u{3}U\" \u{1d}U\" ;V\" \\V\" \u{0}V\" \u{b}V\" \u{16}V\"\
         )W\" CW\" UW\" sW\" \u{18}W\" =X\" dX\" zX\" \u{2}X\" \u{11}X\" \u{1f}X\" \u{1f}X\" 'Y\" 6Y\" DY\" OY\" }Y\" \u{16}\
        Y\" )Z\" VZ\" hZ\" lZ\" {Z\" &[\" ?[\" J[\" c[\" c[\" y[\" \u{13}[\" \"\\\" 0\\\" ^\\\" w\\\" \u{e}\\\" \u{19}\\\
        \" 2]\" L]\" ^]\" x]\" \u{8}]\" \u{1a}]\" 0^\" ?^\" Y^\" ~^\" \u{18}^\" *_\" 9_\" S_\" e_\" \u{9}_\" \u{18}_\" \
        .`\" T`\" b`\" \u{2}`\" \u{11}`\" /a\" 7a\" Ta\" _a\" ya\" ya\" #b\" Ab\" ab\" \u{4}b\" \u{1d}b\" +c\" Ic\" pc\"\
         ~c\" 'd\" 5d\" =d\" Vd\" zd\" ~d\" \u{5}d\" \u{1f}d\" 2e\" Re\" Ve\" oe\" ve\" \u{c}e\" \"f\" 8f\" Uf\" of\" \u{6}\
        f\" \u{1c}f\" Mg\" jg\" \u{b}g\" %h\" ,h\" Eh\" Wh\" jh\" xh\" \u{a}h\" $i\" Ai\" Li\" _i\" ri\" \u{e}i\" \u{19}\
        i\" /j\" Lj\" aj\" \u{7}j\" -k\" ?k\" fk\" }k\" \u{4}k\" %l\" Bl\" Bl\" Ql\" dl\" sl\" \u{9}l\" :m\" Wm\" |m\" \
        \u{0}m\" \u{b}m\" \u{1a}m\" Ln\" \u{0}n\" \u{19}n\" %o\" ?o\" co\" \u{10}o\" 8p\" 8p\" Yp\" ip\" \u{9}p\" &q\" \
        Bq\" Uq\" dq\" hq\" zq\" \u{9}q\" \u{d}q\" 'r\" Hr\" ^r\" lr\" pr\" \u{9}r\" \u{d}r\" !s\" 0s\" Zs\" Zs\"    / \
         `# `! `( `$ `' `\" `% `3 `& `5 `6 `* `+ `- `KKn Fn\u{1a} #E/ \u{7}\u{7f}R!  aIR_!) a\u{4}\u{10}d!% `1]u!  ahO~\
        !! aD \u{4}!@ a9\u{1d}| h.} '[\u{c} A\u{14}\u{1a} @'*!@ a$\u{a}- 0 B \u{5}QK!* `.Nu DR\u{a}!! a\u{6}\u{b}g \u{2}\
        ^m!# `!\u{10}- \u{d}'\u{1f}!6 a\"\u{f}I \u{a}WQ 'C`!  a\u{14}sx \u{11}\u{18}\u{19} \u{1c}~H S?V!3 a8(_!  apLd /\
        \\\u{b}!  `n\u{1d}E \u{17}rZ!6 `<\u{1d}u \u{18}an \u{1f}]\u{7f} ,fE!: a\u{12}EK \u{0}`[!: a\u{14}\u{18}{ \u{1a}\
        \u{1}\u{1c} \u{13}\u{10}* \u{a}H; X\u{7}\u{12}!7 a1i\u{1f}!  `\u{1f}_[!1 a8\u{8}^!& `MBt \u{1e}8\u{e}!= a\u{16}\
        \u{1a}\u{e}!  a\u{a}\u{3}\u{16}!E a0s\u{1a} \u{6},. \u{18}?e!6 aBQ\u{1}!: agC\u{c}!3 aEX\u{14} \u{1e}0I Y^L!& a\
        szw!  a+l\u{2}!3 `\u{18}gn!> a=s\u{14}\"! `$ `?T6 .my!> ay\u{c}y \u{1}P|\"* `- `XZ4 np?!; aY}@!@ a\u{0}cI \u{4}\
        ZT!4 `\u{14}y&!  a+wx!  a:\u{1b}\u{5}!! `Rn!!  a\u{3}/$!! `\u{1e}Y\u{1b} \u{3}V'!$ a)\u{8}0 [!w!6 `4g\u{13} v'%\
        !  `Ze. OZ3!. a1sE A\u{18}U ~>l P\u{11}y!7 a8h\u{6} f(\u{1d}!  `\u{e}\"]!* a7)_!3 aZ(w %s\u{7f}!1 a3o\u{4} Q\u{c}\
        1 \u{15}:u jo\u{4}!: a.R\u{8} $}\u{c}!# `{Z\u{e} &1T!9 a\u{f};X!7 aDB|!  `W.& \u{6}Y1 5Z\u{f} x3\u{1d}!6 a3W !=\
         a\u{0}RA!  aJz& \u{5}+y!# a4q# tT&!$ a?.-!  `J,k!2 a+\u{1} !4 a<I&!% a\u{17}\u{2}E!! `U[Q S\u{12}r XUx %\")!! \
        a\u{1a}cd!$ `\u{5}3l!) a\u{11}73!  `'g9\"  `# `W\u{8}?!( a:\u{16}*!) aFa> \u{1a}\u{15}O!; a\u{b}O\u{e} \u{d}Q%\"\
        - `. `\u{0}mQ!8 af<| !q~ 6\u{e}P k\u{0}T _N_ bi\u{1} 8`\u{18} \u{16}J\u{1c} \u{0}T_ w6)!! `\u{f}FE!@ aK\u{12}T \
        -me!  `\u{13}Gh \u{7f}{x U3|!3 `bw\u{a}!6 ao}%!* `t=+ bq1!= a<:p \u{1c}k\u{4} 7{f!? af!\u{1f} kI!!4 `_/= (`@ \u{1f}\
        lV!' a\u{e}4'!/ a:oj \"NX x\u{18}\\!7 a\\\u{c}r!B a\u{9}\u{1b}\u{14}!! `Bk\u{1b}!* `=d;!A a\u{16}0B!# `\u{17}QG\
         \u{8}\u{5}J!  a>\u{15}\u{13}!= a\u{15}@>!  `\u{17}Sa!A a1\u{a}v!% aB_{ r\u{14}\u{16}!  ao=\u{18} \u{1b}S$ \u{7}\
        7J!6 asl\u{b}!) `Ii\u{15}!E az\u{4}I!> a8\u{11}c!B aO!m!! at7u Gf\u{15} \u{1c}\u{7}?!. aMfJ a6N \u{1b}OY \u{9}J\
        s!* `t\u{a}\u{e} zm~ \u{11}26!  a-`E \u{7f},U!/ a#\u{13}U!. `cZ\u{1f}!5 am\u{16}\u{d}!$ a}\u{8}\u{19}!A a\u{4}J\
        > \u{7f}6r!% `NNA \u{f}fU!  `\u{2}vV mpn!9 a\u{14}B\u{14} u:3 3\u{15};!@ a07N!? avhy!- `^\u{10}\u{b}!B a_L#!1 a\
        \u{15}A5!E a2h`!6 a3=\u{17} \u{16}\u{9}R ^\u{11}l ^j} `E~ \u{3}j\u{e} Xw !  agY- \u{17}\u{a}L Y\u{12}X!8 a98n!,\
         `e\u{b}\u{1} *A\u{4} \u{4}*\u{e}!7 a\"X#!% a_\u{c}9!  `m\u{16}N X\u{9}W H8X!6 `F$w!  aWN- OdG!+ aEiV 4%X!8 ax\u{15}\
        Z!  ao;{!6 `\u{1}'#!3 a$\u{17}-!  `L\u{b}Z O6f!= axT\u{1f} C?'  m]!' aW\u{4}c }[g !\u{19}g S\u{e}j dbw!  a\u{12}\
        {x [@}!+ `\u{3}y! \u{1b}>C \u{1c}As K'L Bf[ 2ug D=x!+ a4V\u{c}\"# `  `-\u{1c}\u{1b}!  a\u{15}52 K:_!  aY0? j{L \
        \u{14}hw\"- `, `[m)!  a\u{4}\u{19}7 \u{1}5<!6 `m\u{13}r I+\u{16}!A a\u{6}h\u{16}!- a']\u{18} \u{a}\u{1d}/!# aR'\
        6 ^\u{13}a \u{14}wy!C a?3\u{12} |\u{1c}\u{14} \u{13}F8 ~|L &>M j/) 6`J ^#W NOa%\" `' `( `$ `3 `@\u{1e}\u{4}!2 a\
        \u{7f}V\u{f} a\u{c}! P1[!* `=$e \u{12}Eq!8 a\u{11}E\u{1f}!) `%*%!9 a<\u{1e}(!+ aoPX!4 aYSl!> a*#8!1 `!9W!  `eq_\
         E_\u{4} y\u{9}! ^W$!> aO\u{c}`!! a[\u{12}\u{14} \u{1b}\u{a}\u{7} \u{1b}h\u{8}!' a!6\u{14}!  a[{2 {pa L6i!  `uH\
        m 9o{!7 `[b\" na7 YA> xIE!9 a\u{3}np ^qw!B a L} C:\u{6}!  `\u{7f}\u{1e}\u{12}!& `r\u{1e})!! `e\u{17}9 B\u{1}R!9\
         aBC]!  `_3_!; a+\u{10}c!= a\u{9}F+!# a\u{18}w3!2 `HT:!: aa};!  aC#\\!! `-3\u{11} c\u{11}\u{16} q|&!/ a\u{15}oE\
        !& a]aw \u{3}a\u{2} \u{1a}V= M2z 0\u{1d}O!@ a[[\u{15}!A aC\"+!# a;h;!* a\"+j \u{a}Y\u{13} U\u{10}I!  aI^Y!  aDZ\
        \u{4} H\u{3}N Xv/!- a9\u{1a}T \u{f}y' t A!/ ar\u{2}J!, `0il!5 aHr\u{3}!  a\u{3}\u{19}\u{f} C\u{1b}/!$ aZ'1 L\u{1c}\
        3 \u{0}rY pQ\u{5} \u{17}\u{e}J vJL!2 a9|g dCv!# `\u{c}J\u{19}!  ac%$!9 as9\\!= a?/k xd\u{13}!> aUu4 \u{11}=o 0$\
        u B|\u{4}!# `3\u{b}\u{1d} \u{f}y, OW=!/ a~nz!B a\u{10}Q\u{9} \u{12}k6 nmR!' a7hT!! ai\u{1b}X!2 a\u{7}^j S^\u{14}\
        !  ab\u{1e}.!6 a\u{3}*5!> aP\u{b}\u{5} \u{c}\u{f}\u{10}!= ac|I!* ae\u{c}`!3 `d\u{10}\u{1f}!  aK@B ooH!6 adAX!  \
        `9\u{b}d!  `\u{7}\u{1a}j!% a\u{19}\u{7f}%!) a\u{1c}a. \u{18})F!( a>DM BUa %^t h\u{10}\u{8} : 5 +1] L~l!& a=eF 7\
        A\u{0}!8 aA\u{2}\u{1} /s&!3 a\u{5}1R!B a;\u{3}V!. `2dy!! `~\u{12}\u{16} ~BD!! aOfF \u{10}\u{13}\u{2}!  `w'% ;48\
         \u{17}\"5!  `>\u{18}J!9 a:xM \u{15}Vd!  aKtn .\u{3}\u{8} ,\u{13}\u{a}!, `Zp\u{1d}!7 aEb-!9 a-e1 ;#?!7 a65\u{8}\
        !  a\u{15}M\u{14} NT% fZ/ z\u{8};!> aR0 !  a$cq!/ a(\u{e}} M-\u{17} ,@& <z0 81@ \u{d}vJ \u{16}SX!> aU^z!> ai@H!\
          a mx :+} \u{15}\u{5}\u{1e}!$ aR\u{0}%!7 aRH< 7PQ \u{8}\\Y RL\u{18} ZC%!, `\u{1c}A5 UX7!  aDvI!+ as\u{11}[!! `\
        \u{5}[f \u{13}rj!- `kik!\" a\u{19}Z\u{6}!8 aGu[ R\u{1}\\ C\u{2}` k^h +d\u{7}!  `s|9!  a$HA -AI ysP \u{2}![ E]\u{d}\
         Rt\u{d} H&\u{e}!6 `j;*!  ad{2 *Z:!4 aN\u{9}A!4 a%%f \u{1f}g\u{1f} LQv!  a/f}!  a .\u{1d} xIX H+[ R\u{1c}a!6 a\u{1}\
        \u{4}( \u{c}q; >\u{1a}; -WB u\u{6}W!+ `\u{14}\u{17}~ ~5\u{d}!7 aW\u{0}(!6 a\u{10}@5!% `v]7!* a\\Qs!; aSiG!1 a|d\
        M \u{8}Ab!  a\u{0}Hq *\u{1c}{ }\u{1f}\u{10} z77!- a63F ~\u{b}b!  a&&{!- a^Z#!  a\u{b}3t!  a\u{d}\u{16}-!< a/\u{b}\
        8!  a!=Y 8Tj >\u{5}\u{1} \u{1f}\u{1c}\u{a}!4 abz&!: a\u{10}\u{1d}E lhO i\"T \u{1a}I\u{17}!E aY\\)!! `\u{15}!. 1\
        p; R\u{18}J!= aZ\u{18}` ?KA >eI Qxb \u{10}\u{e}b!$ a.X\u{7} \u{14}w\u{e}!! `\u{2}m\u{1b} EO1!  `&iC q\u{8}h!& a\
        \u{3}\u{7}0!0 a\u{10}6\u{1d}!  a-EL F\u{1c}s!B a{\u{5}\u{12}!> a\u{17}kP!) a\u{c}_p!! aX\u{10}\u{10}!6 `E.8 w!i\
         \u{4}\u{1c}\"!E a\u{c}LU!/ aK\u{c}c \u{12}]\u{4} \u{14}o\u{1d} \u{7}@e $\u{3}.!E aXGC f\u{1b}K \u{3}`` ~\u{f}\u{7f}\
        !  aW\u{0}\u{4}!/ at1 !3 `,?g!? a,XH \u{17}rt!1 aKA\u{1a}!  `{w) h;7 [\u{1c}: oK@ Q/S!6 `Ey\u{17}!  av}!!) a\u{b}\
        T&!/ a}2S!* a\u{7f}*\u{7f} bE\u{7f}!\" `\u{13}&; \u{1a}&\u{10} o%\u{1f} AX  6/5!A aU\u{11}P!\" a)}] k\u{b}_!! `\
        M\u{f}z #4B j\u{8}N!? ar\u{1c}[!> aF\\\u{17}!B a:p* \u{2}p8!9 a4ad <tM!  `ilk!8 a\u{a}h}!9 a>N\u{7}!\" a\u{7}\u{b}\
        \u{13} \u{0}8\u{16}!: acL.!8 a\u{8}j8 \u{7}\u{7f}K O\u{1c}o [\u{14}|!  a2\u{11}\u{10} n`\u{13} 0]v ;\u{1f}~ aA\u{1c}\
         7eC \u{e}QN F\u{19}Q!= aH\u{d}n ).?!  aA[H `Xo!& `oa\u{5}!@ a\u{1}+\u{d} {w' _aM!\" aH\u{1c}{!  `UP| \u{10} \u{3}\
        !  a}2N!  `~'\u{e}!% au\u{19}\u{10} .k5 .\"\\!- apa\u{18}!> a\u{f} s!= a=w:!\" a\u{6}r<!  a_`\u{13}!# aL\u{12}\u{15}\
         6O\u{18} \u{d}^0 m\u{1f}h!9 a`\u{b}\u{10}!3 `)X\u{11}!  a\u{17}1\u{18} buh 5Fn!8 a3>}!= a\u{d}a\u{3} ?r*!& `'Y\
        + ;\u{13}= '}V!! aem\u{c} SP\u{11}!* a\u{8}M& 5W- \u{4}M= P\u{2}u \\d~ ne\u{a} X\u{12}\u{12} .4^!0 a/1f!  aJmj!\
        E a]\u{0}9!, `\u{0}]C =8e \u{4}\u{a}r!2 a\u{c}Y\u{6} \u{13}q/!0 a\u{b}b? ]\u{1b}@ GS[!: aF3\u{4} \u{0}\u{14}\u{17}\
        !B a\u{7}\u{11}/!E a@8J \u{10}\u{8}q!  `KSr \u{4}]y 7}\u{0}!  a\u{1b}]\u{a}!  a\u{1f}\u{0}7 jd\u{5}!& axC\u{8}!\
        2 a\u{12}\\\u{13}!8 a-\"8 L3G [6X Q\u{19}O!* `\u{3}\u{16}a!. a4\u{a}\u{e} w0H nPp!+ ` J\u{e} 3RC!$ a\u{3}:X!0 `\
        \u{d}(\u{7} \\~\u{11}!  a_\u{9}\u{17} {\u{0}I TpP \u{7}_V!- a1\u{1e}\u{7}!A a\u{19}\u{6}\u{1c}!* `\u{7f}7+ X2a \
        P:b !G\u{c}!- `/~\u{18} {\u{19}% (W' \u{1d}4G FlM!7 aI)T!1 a\u{f}Sl \\Js \u{4}zw ]\u{11}\u{11}!) `\u{1c}\u{19}G\
         \u{12}W\u{10}!7 a\u{d}e\u{11} \"6\u{17} \u{1b}M,!4 a\u{9}b, %z2 !>d \u{c}Mr g*# m?, \u{0}\u{1c}A!B aKsA \u{1c}\
        )\u{19} aU\u{1c} \u{1e}Ve AX\u{4}!6 a b%!  `\u{11}t( =\u{10}< (NE!  a]\u{1c}0!@ a1\u{3}P W\u{b}p!< a\u{6}o6 V\\\
        C kFn \\z\u{1e} MV4 z}I 3X^ Vi_ s\u{16}y +s| \u{9}F\u{b} Nh+!= agNx!  a\u{1b}-* >\u{13}8 z3X!\" `oqj cr\u{19}!6\
         `HV7!$ `oAL ~iQ!! `NVX )v\u{5}!  aFr\u{1a}!3 aa\u{a}@ \u{2}Xs!\" a<s\u{c}!A a\u{8}#\u{1d}!! `M>\u{7}!* a\u{1}i\
        f P\u{2}\u{a}!> a x\u{1d}!6 a\u{15}\u{c}6!7 a\u{10}\u{5}Y!! `e\u{1f}e!  a\u{b}Uq!0 aT\u{3}\u{18}!- a]@$!! aVcQ \
        \u{b}br \u{1f}\u{0}\u{11} )l\u{18} \u{19}4\u{1d}!  a05P \u{a}1b!! `\"6g &x\u{3} \u{7f}:\u{6}!/ aK\u{10}\u{15}!6\
         `\u{16}/U \u{17}1\u{12}!# `k\u{9}\u{1a} Ja@ W)E ^\u{13}` \u{1b}W6 ZG9 \u{0})V )d` 2gi {?*!> a>2T!, `_r0!$ a4M]\
        != aZ_r %,\u{1d}#' `$ `& ` <0 \u{10}JH 1/V!  a\u{e}c2!> a<YC \u{14}io k\u{1a}\u{11}!\" `ht\u{17} \u{7}M8!% a^:;\
        !& a\u{1d}\u{1f}h V\u{17}9 \u{3}+B q\u{15}E 30O!3 `w<S L{l!  `\u{2}~l WI\u{5}!= a\u{9}\u{13}\u{1e}!9 ayH\" \u{15}\
        \u{c}-!> aM+1!- aQ\u{19}A n\u{1f}V Z\u{18}\u{7f} \u{1b}\u{e}\u{1} \u{1}A/!% a\u{6}\u{15}< A\u{5}^ c({ pD6!9 aDv\
        I!# `UTs *G\u{4}!+ a$<7 -\u{11}8 t\u{1e}M SO\u{18} |s6!  `Y&R!3 a9\u{12}V HC`!> a\u{14}:h \u{12}P\u{9} \u{9}5\u{1b}\
         2\u{1e}R /=E!6 aR1\u{1f}!, `=\u{e}  :\\(!  azy5 PPO!  `-8Z Lr& r-\u{17}!E a\u{6}cU `c]!! `+2c $@l 1V\u{7f} eO\u{1d}\
         \u{c};E 9|E F?w!  `\\#& \u{18}j' ]\u{1d}0!& `'\u{b}[!9 a\u{16}\u{1}a )g\u{18}!= aW.~ y7&!- a'u( &>A e\u{3}n YV\
        w \u{1e}bF A,V 7\u{9}\u{b}!: aR\u{6}J!8 ag`] hMg!= a\u{e}bk!+ a Cv \u{19}\u{12}\u{b}!  aTp) /lP frX 42n!% a\u{3}\
        \u{6}x 67\u{3}!# `HD\u{5}!! a\u{7}\u{1a}\u{14}!1 a\u{11}\u{1c}!!6 `\u{14}\u{1}$ \u{6}\u{1d}% N\u{4}2!8 a8I4!A a\
        \u{10}2@ \u{e}FK!> ai^U \u{12}5e!4 `\u{12}Ah!  a\u{1f}`/ 3Q: .5|!6 `R\u{1f}\u{14}!7 ao\u{10}  \u{2}\u{7f}O!  `\u{a}\
        -^!@ aFC\u{17}!= a^%0 \u{a}^Y!> ak;\u{1} _\u{0}\u{3} Ecc W1~ /^& M7\\!  aK\u{1}c!( a\u{15}r\u{16}!/ a4\u{b}4 e\u{1}\
        ^!4 a\u{1e}2h!@ a~\u{9}\u{f} Uo) 6\u{1c}I!3 aD1z!* a4E\u{a}!/ aA(\u{c} \u{5}\u{f}\u{16} \u{6}|9!9 a5Sl!+ `h6\u{4}\
        !/ a(a\u{9}!6 aDOb \"\u{17}j!  a:\"H *G\u{a} \u{e}H$!/ aD\u{a}< m\u{1c}J Zy\u{6} 77B %:F!4 a)dh!@ a\u{9}f{!8 ar\
        {8 qBG!\" a BI A\u{7f}Q ~f&\"# `4 aY2( $.+!  ai\u{f}3 nWY!\" a\u{19}L\\ AWq!: acA\u{16} (0\u{17} \u{5}Q !( a\u{f}\
        \u{3}+ 2fx yez p%\u{b}!  `fR\u{18} \u{13}Y%!6 `'sY \u{1d}\u{17}]!* aV5c!8 a8*g!  `VY !& aJW'!A a\u{8}\\`!$ a\u{14}\
        \u{13}\u{a} i:\u{12}!# a\u{4}q\u{17}!: alYA!- akzZ!8 adK\u{b}!8 aR\u{d}% rFY!# `L#\u{c}!: a(7\u{6}!? a-J: \u{1f}\
        \u{1b}A!2 awU` +#h \u{e}2\u{17}!? aJv\u{1a}!/ a?rB 'j~!0 a\u{1d}\u{11}/!? a_\u{1d}E \u{e}~e!4 a\u{2}G^ \u{13}Sk\
         )gv!B a\u{e}k$!4 aH{O!3 `u[q xm\u{3}!+ `>j! 6E? ntl xY\u{2} vN\u{6}!  ao5(!4 `7\">!  `\u{c}]I!\" `\u{d}4Z!  aD\
        2t KO\u{15} L;.!4 `\u{6}`Q!- `/ZW!  a\u{9}\"q!B aah\u{5} 8\u{9}+ \u{8}|T jr\u{3}!/ a!*\u{1b}!\" a|w}!/ aQ\\! \u{7}\
        Z0!8 a\u{7f}%2!  `X\u{12}A !<\u{12}!+ `*\u{8}\u{17}!> aX\u{a}B +\u{19}_!! `JYh \"Cm X~& #_@!  aB`G kE~\"# `$ `D\
        \u{11}\u{10}!# `hO !$ a\u{1}l&!  a`]P 5\u{18}\u{7}!, `dI.!  a\u{1e}cI z\u{0}J \u{12}ru!. `\u{5}i\u{6}!7 a\u{15}\
        eO!6 a2m~!  a\u{7f}\"\u{10} )q\u{12}!: aKO !8 a%>=!1 a\u{13}\u{a}T!. aK|\u{c} ]3\" #\u{9}'!8 aNdL!# aS]S!  `0\u{c}\
        X!# a)*c Qc\u{4}!E aP<\u{17}!  `1k\u{1d} \u{2}\"%!1 `+\u{10}. 91S \u{19}\u{e}i {6k!* `\u{1b}@\u{1} \u{4}7\u{13}\
         \u{13}+-!8 a\u{e}\u{12}S!( a\u{4}\u{1d}[ An`!  azj} o>f \u{15}\u{e}{!  a\u{1d}BC B&[!9 aa'\u{7f} \u{12}5\u{4} \
        Q\u{1a}\u{6}!2 a.I* \u{19}%G <_T!! `3kX E\u{f}\u{18}!2 aO4\u{7} NlB \u{1}+\u{4}!\" `a`\u{18} ;\u{1d}. m?W!  aK)\
        g!+ `\u{8}\u{10}z!+ `s-\u{1c}!  `9v%!> a\u{2}1'!8 aHdL EdV \u{4}t` ]z\u{12}!# `<a3 vp4!6 `.T8!, a?Q= \u{0}xF W=\
        I!< a7TY _;_ Ch{ R\u{d}\u{0}!  aRF@ \u{14}\u{f}M &^^!A a)e\u{3}!7 a\u{3}G\u{10} \u{4}$\u{12}!  at\u{1}3 /'7 NNT\
         5\u{7f}\\!= aWux!  a\u{19}\u{13}O!& a\u{16}\u{14}\\!? a\u{10}!d!> a.\u{1}i \u{13}jt @'$ H\", \u{1c}n5!, a\u{13}\
        \u{10}Q \"i\u{0} \u{a}\u{7}E!E aG\u{1d}k 7n\u{4}!/ a)'\u{14}!+ `\u{12}\u{2}) \u{4}~G!E a\u{18}lK \u{10}\u{11}j \
        [\u{1}m >ep!8 a\u{1a}\u{18}0 d{Y >\u{11}q!  at\u{e}r!, aG(y!7 aV\"H \u{19}[` |d\u{2} ]l\u{8} \\\u{15}\u{d} \u{4}\
        $1 \"y?!  `Ug\u{2}!+ `0{\u{3}!  a-b/ \u{4}^O!6 `NdY!  al`t!7 `,^\u{e}!B a\u{11}@@!E a7jG!/ aQ\u{11}V!  ad3\\ J\u{10}\
        k!  `\u{1c}wn Z]w!  al*\u{12} nU-!# a0\u{7f}[\"  `$ `Y\u{16}_!B aXg\u{b} .\u{13}&!\" aV&N <\u{1a}f \u{5}g\u{5}!\
        6 a~2+ S75!0 ah#\u{e} *Z\u{15} RD\u{1f}!  `\u{11}:?!  a3\u{0}n N.%!# `>EL!  `s7U!3 a\u{10}Ia!7 `\u{11}H\u{e}!0 \
        `g\u{7}\u{e} \u{12}V\u{13} \u{f}\u{3}  -\u{5}$!  a0=4!9 aYM< \u{9}tC \u{1b}LI 4\u{16}=!? a|\u{b}p!) a\u{16}@\u{5}\
         7\u{5}\u{b} RU\u{f} ^\u{a}%!% a\u{c}T9!& `\u{2}4@!8 a\u{16}zD \u{16}\u{b}[!\" `\u{10})v \u{c}\\| B*( }a*!  a\u{6}\
        u- \u{16}M4 RF5!3 afM6 w<=!  a4qa ]Ai <*}!9 a@\u{d}~ M\u{18}a!/ a=%\u{10}!6 ``%\"\"# `\" `_{;!4 a9vW ~le!' `\u{17}\
        \u{10}s W w 3\u{1c}k!. a\u{7}|n!  a\u{10}\u{1b}+\"  `# `Fo- }b7!! `Px9!  amGL w%X \u{1a}N{ ]b\u{14} -\u{c}\u{16}\
        !0 `U\u{11}B \u{12}__!+ a3M1 \u{3}G2 '\u{8}<!' aP\u{1e}L 58M bD~ Ju\u{8}!  `h \u{15} tJR!. au\u{2}U k]k!@ a@2s \
        !\u{5}\u{0}!! a#S\u{1f}!A aV>8!  a9|\u{0} gb\u{f}!3 `\u{8}\u{18}\u{14}!7 `).!!= a:{z 90\u{9} EL>!$ a?2B `cI!E a\
        Vx\u{0}!@ ak\u{18}. 0xK!$ `Z.U!> a\u{d}o\u{11}!  `^\u{e}+!> aF9-!9 aoe0 \u{1d}4F +LT Z`\u{3} pRP!$ a\u{1a}mm!  \
        ar*\u{b}!  `h;\u{10}!  `3c\"!! `\u{1e}U9 76e 6\u{5}v!B a#\u{c}v #:\u{d} `|J!# aZ\u{7}W!E ah*k hP@ \u{e}tK!9 a1\u{17}\
        N \u{6}s\u{10}!E aX\u{10}* O\\;!E ak\u{11}\u{1b}!E aY]\u{f}!/ aE)* {\u{7f}\u{a}!) a\u{c}e,!E aD+h!9 a.~\u{1e}!D\
         a' 2 \u{a}\u{1d}\u{a} Z\u{7f}\u{d}!  `gc\u{f} o\u{1b}( K\u{14}O!  a\u{1f}\u{14}O #\u{1c}O!\" `W)j!7 a\u{6}C\u{9}\
        !$ a*\u{1e}\u{9}!! a\u{e}\u{2}\\ 8hv!- `*\u{15}9!7 a\u{17}\u{c}> \u{3}\u{e}Z wZi!- a$Ij!  `\u{17}\u{b}\u{f} VfI\
        !& `\u{1d}?` \u{17}Td \u{15}L\u{15}!- a}\\\u{1b}!  az\u{1d}*!  `\u{19})- 0RC \u{b}8m!  `@5v s4w!  a-D\u{b}!7 aA\
        :\u{11}!- a\u{15}\u{0}\u{18} ic3 rmD!8 as&Q!6 `ift!8 asky!@ a8\u{1b}\"!= a\u{12}e7 ?VL R3[ @8\\!6 a\u{0}1v!4 aZ\
        $x 24) .1f \u{1d}\u{1}\u{d}!6 `\u{17}>I!! `\u{a}-]!C a,2\u{1d} }\u{e}'!& a\u{16}=. RGL &\u{18}P \u{14}qV >\u{e}\
        p!* auA<!  at\u{f}L i\u{1f}m!  ab?\u{10} PW\u{16} \"\u{18}* X<\u{19}!  `T[;!= ar\u{e}T 3<\u{14} $t\u{14}!\" `\u{16}\
        nK vJh!> a|\u{7}' \u{1f}x, +.W!E aKto!$ aN\u{10}\u{1b} \"vP!\" aja\u{9} \u{17}w> x*g [S\u{e}!* as=\u{19}!3 aw]b\
        !! `=~7 J`<!/ `*rZ \u{9}#W!, a/@[!/ alF\u{6}!: a S; #\u{f}] L\u{19}\u{e}!$ aY\u{0}$!D ani[ y$\u{11}\"  `! `*\u{f}\
        s!3 `cky!3 `R\u{6}\u{16}!0 a\u{1e}%.!E a\u{7f}\u{6}| U^) Lle!> aB/t!  aW#\u{10}!# a=&] (W\u{d} \u{1e}$\u{1e}!= \
        auX%  Q, 6i.!! `2*?!  a'\u{a}K G\u{17}i!= a<^\u{0} L^\u{1e}!6 aXrh %V\u{f} }\u{9}' c'< h0H!5 a\u{e}\u{1c}Q 5z_!\
          a:B\u{1e}!7 a\u{1}\u{17}.!  a?W\u{16}!  a_2` #v\u{5} +\u{1e}Z \u{c}c_ ~(\u{3}!  `f&/!, aS+9!E a|V>!# `lwE!4 a\
        C\u{16}^ \u{e}6c!E a9`z!# `V0\u{1}!3 `)3J!# `g\u{3}^ \u{14}\u{b}a x\u{16}g #H\u{1} ad\u{11} \u{9}o) J\"B  ]T!C \
        a*+U W[B!- a\u{6}\u{e}I \u{18}8N bQQ \"kr!3 aKF\u{f}!* `V\u{7})!$ a8dX!# `deY CI/ YuD z+\u{1b}!  a=.%!  `#)-!@ \
        a\u{13}Cf \u{11}*|!9 a\u{3}0 !  aEp'!& ail- v^? \"~d!' a\\0\u{3}!E a\"l\u{10}!( ae\u{16}d Qym!# a7S\u{1e} =14! \
         aX\u{1b}= \u{5}\u{16}b!  `cXp p[% \u{1e}@3!+ aP]5 '5\u{11}!* `eH\u{12} %\u{10}7 c9l!  arI} HA\u{10} di#!  am,\\\
        !\" a6\u{0}}!9 az9\u{1d} \u{0}s* IGL!* a{9M!A a!-S \u{2}\u{6}\u{18}!@ a\u{1}\u{3}I D\u{9}b R\u{1a}c _dq Ksx ?\u{2}\
        } h~[\"# `\" `Dq] 5\u{1f}f\"! `' `\u{a}m* \u{15}\u{1e}* Yol!A ap'\u{7f} \u{17}\u{13}] X8\u{f} \u{f}j\u{f} Vk\u{1b}\
         S>0!7 a\u{12}+U!: am\u{15}f!> a8\u{0}}!  a\u{6}\u{0}\u{0} o\u{1b}\u{7} 0OM ^%v!0 `rJ\u{12} X\u{1a}\u{17}!& aqs\
        / \u{18}\u{d}I .,L!  a\u{19}\u{c}t 0\u{a}Q 7Je!! aL'a!7 aV&\u{1e} \u{2}\u{16}!!) `\u{15}\\N O,; GPj \u{14}(n!4 \
        a4]\u{9}!. a\u{16}:\u{6} \u{1d}\u{0}\u{17}!= a!Gf!! `\u{16}\u{1c}i @u\u{15} \u{17}\u{f}\u{18} F\u{1e}\u{19}!C a\
        -dP!  aCe\u{14} v\u{2}%!& a\u{d}=& p\u{11}*!4 `\u{1d}BC i%T!8 a\\\u{1f}a F!g!3 a:9\u{1a} \u{6}&9 c\u{12}M!> a8y\
        k!2 a:q\u{1e} 1s4!/ aJ 5!+ a4\u{10}D \u{4}\u{17}c!B a\u{c}\u{1f}H!B aW\u{15}I \"~m!  aR=*!* aM\u{15}-!! a\u{3}S\
        a!8 a\u{a}\u{1f}d \u{1d}4\u{1c}!  aJ[A!+ `\u{9}\u{19}\\!  a`\u{b}g v%\u{13} i\u{4}!!8 ao^) cg,!  a\"\\/ 1A !8 a\
        yS4!  a?fJ !4d HU\u{7} ;7\u{5}!* a\u{1f}@E!( at{H *oS 0-_ fIz 75\u{2} 9l\u{3} d,Y!# awy\u{2} p\u{13}-!  a'Ma \u{1c}\
        G\u{e}!! `3S\u{1f} BFl!! `\u{11}\u{4}v!  a\u{13}<<!* a%m? ;Q_!# `\u{1f}2\u{15}!6 `158 /dI!% aKg\u{2} :x\u{5}!# \
        a\u{1f}\u{1a}\u{c}!8 aR\u{2}\u{16} i\u{0}\u{19} m\u{11}O!C ab*l NEn!# `>/\u{10}!; aC$.!> a\u{a}[g!! `#:i!, a$\u{14}\
        o .c~!4 `Ak! \u{7}>f \u{1a}/n!@ aCw| X\u{f}\u{e} \u{17}s\u{12} \u{1e}.\u{14}!  `CFk \u{b}{\u{c}!  av\u{4}0!E a@\
        Un \u{c}C[ G)\u{1} 4T\u{6}!! a 4%!< a\u{1a}a@!B a\u{17}&E!3 `\u{9}S\u{1a} O\u{7}6!! a\u{1f}\u{12}S 6K\u{1e} \u{10}\
        r$!8 a\u{e}\u{1a}F!, a@0L  sN \u{0}:[ J=d!  a6`0!  `f\u{d}Z!> a\u{8}*a \u{1d}.+ jGP \u{1e}U\u{12}!  aU\u{16}7! \
         a&aY!; a\u{7f}\") \u{e}q6!\" a\u{15}VH \u{12}IJ!, a@\u{1e}O!( a=b~ o\u{2}\u{7}!C axc\u{8} {z#!  a+o0!, a\u{b}\u{18}\
        C A\u{d}H!6 avZq \"v~ \u{f}\u{4}\u{1}!\" `Qs\" 0o\u{5} qE\u{15} =9\" .pM!! `\u{8}.f!% az># \u{18}\u{5}4 f8. wp.\
        !E a8+>!. aB\\\u{c}!  a/\u{1f}\u{1f} =Oa >}\u{0} \u{6}\u{18}\u{1a} \u{13}'j I{/!  aV\u{11}_ j6b N!u## `% `$ `\u{0}\
        Wf yYy!  aXT\" \u{1d}\"5 t\u{f}=$4 `& `5 `# `\u{1}ss!2 aL10 x\u{1a}>!= aNaT \u{18}ZK \u{c}\u{1}K \u{0}%M!5 aa\u{3}\
        W!\" aO<b!8 aI\u{3}\u{14}!, a\u{15}\u{8}#!$ `1\u{6}3 \u{7}w7!< aj\u{15}R \u{1a}$e!  a4Iu d?\u{8}!8 af\u{5}\u{e}\
         \u{14}8\u{11}!\" `\\\u{16}\u{18}!= aC8\" \u{17}.; jZM!  aEAl AY6 NZ+!1 a\u{4}\u{19}K \u{1c}EV \u{6}Ca!# `\u{16}\
        Kc!) a\u{7f}\u{1a}z 2Y\u{7f}!/ a^\\\u{11} i\u{16}u!E a=`\u{1e}!B a\u{e}U#!2 `$2w!3 `Mx\u{1c}!> a,:' \u{f}C>!  a\
        A\u{19}}!= aLS\u{11}!  a5)\u{1b}!# `6s\u{1c}!  `^f\u{1f}!  a\u{c}>  4/\" USG 5\u{17}\u{15}!6 `\u{14}U%!# aU@r \u{7f}\
        \u{4}\u{d} DX)!! `)G\u{1a} 8\u{16}\u{14}!9 a.{: /\u{1f}<!E aw\u{6}] \u{6}Qs!  `jb\u{11} r1C!! a\u{1e}#D!2 a#-) \
        j\u{1d}G!  `dx\u{1d}!- a0/F!% `a\u{6}Z!> a\u{f}5j!! an\u{0}n w<3!8 a\u{1e}}7 'MZ D\u{1c}q!? a5\u{12}\u{3} PW\u{b}\
         n(\u{14}!  a0K.!7 a8\u{0}D B%K!  a\"\u{f}V \u{16}nh!4 a&d !  ai&.!  aEk. W:0 \u{d}yH Cm$ /\"(!  ar4)!3 a\u{a}7\
        + 4\u{c}7 J\u{19}I H\"\u{1}!! `\".\u{13}!E aZ\u{0}* -\u{19},!, `\u{11}\u{0}` \u{11}\u{9}\u{16} \u{5}|\u{1f}\"# \
        `& `-}  8!> G\u{7f}- .#\u{17}!# `=)2!! `T\u{4}A!& a\u{19}rT [kd!E a6^\u{4}!0 a~&< \u{c}\\W b\"\\!  ac6y h\u{5}6\
        !B a\u{18}Wt 0/$!  a\u{1f}U_ +\u{16}\u{f} ,W\\ \u{3}8]!  a<Yv r\u{3}\u{f}!  aV\u{7}\u{13} D{g be\u{4}!  `7\u{4}\
        t \u{17}v\u{1a} t=\u{1f}!: a]\u{2}( v\u{16}(!% aqaD!) aLz|!0 aLm\u{5} he9 12M!8 a~\u{a}M D\u{1f}p!  `X\u{0}t @?\
        v 7-* \u{1}WC!  `x\u{11}]!E a__'!& `GQW X/z!$ a\u{b}\u{7}\u{6}!8 aT$\u{14}!< a!\u{2},!9 a\u{a}\u{16}B 3bh ~\u{7f}\
        k!6 a\u{1d}__!# `Pv\u{5} Lv;!E a}_\u{6}!@ a\u{16}S]!< a\\Sm -v\u{16}!\" aQdY O\u{0}\u{14} \u{1d}K5!B a^\u{1}6!%\
         a(\u{14}A!' aGPC!6 a0!M W~b uHm b\"r -\u{7}r \\vz!7 a\u{4}g@ E4M [\u{3}v f\\\u{2}!! a\u{1}\u{19}\u{a} EZ\u{1a}\
         {\u{16}M!E at\u{15}] aLd!/ at[\u{9} 4w\u{b} G\u{8}\u{1f} Y\u{6}G \u{10}GZ$  `! `# `$ `(y{!& `%Z\u{11}!/ a\u{e}\
        b0 \u{15}LE!$ `\u{15}\u{b}} \u{14}u\u{1f} oI;!8 a\u{15}\u{4}A BSi!. a\u{10},o!  aE\"\u{13}!3 a0\u{0}A\"# `  `\u{8}\
        Ny!# a\u{7f}P\u{4} _M\u{f}!5 `Y\u{1d}W S\u{19}\u{4} \\\u{5}\u{14}!  `$-8  2B vlK g\u{12}X!* a \u{12}r _\u{1f}r!\
        - ` c\u{11}!# `umF!: a\u{12}BX!8 aB\u{c}`!! a\u{3}\u{f}5 w\u{10}n 7$\u{2} \u{7}k(!7 a#\u{18}B fZF %q?!= a6:B!E \
        a&=X!- aT$k \u{2}S\u{1b} +21 A\u{1a}? tmJ >:\u{13} ie2!  a\u{14}\u{f}i `Qm \u{c}Qx!9 afzy!> aaT2 %\\I 7V\u{1f} \
        \u{17}S@ \u{f}`s!> a8[t!  a\u{12}MN!@ ahXU \u{11}*\u{7f}!. aF\u{1b}P x]U!/ a;^!!  `\u{f}iZ \u{7}Ra!& `t|d!  aj=\
        j!< a9Oo g`\u{9} \u{e}|F &jK s\\L!9 aE\u{1f}Y \u{1}\u{8}^ ? t!  ar[8  I<!4 `[\u{1f}<!3 `\u{0}VE AnH!: a3\u{17}a\
         Jkg (E-!7 a:\u{1}N p\u{13}_!6 a\u{11}-o P.\u{7}!1 a\u{f}\u{1c}A!E a\u{b}>C .\u{14}\\ \u{d}L\u{1e}!2 a\u{3}*7 =\
        <: !S:!  `G\u{0}A!7 `kJI jfL!9 a/hg!\" abi\u{19}!@ a;\u{f}v +v4 `hc!> a8_\u{3} .ki!6 `+\u{15}v \u{1d}E} (It!  a\
        \u{1f}\u{e}|!; a$u\u{14}!! `>6\u{16} z\u{6}`!= aDFD!$ `vVv!$ ank|!! `;\u{5}O vWX!% ap~d t7\u{6} 7]! qyc#+ `- `>\
         a-M\u{1} $-\u{f} \u{1}^,!  aN]5!  `\u{18}\u{3}O IPQ!D a\u{a}cY x,^!= aS\u{1d}w <\u{1a}\u{1} \u{1f}\u{5}\u{15}!\
          aar !* `J%x jl\u{6}!= aw>\u{e}!1 `\u{4}Oy!  az{2 g76!: a\u{1d}lg }Dm >C\u{3}!@ avy\u{12}!- `p\u{9}% A\u{1}M!E\
         a\\\u{9}f \u{1a}\u{7}2!? af]S P>}!  a]o\u{0}!? a\u{6}$\u{4}!7 `\u{2}^\u{13}!B abf\u{1c}!* a\u{19}f. Q}9!  aO\u{3}\
        m!) af\u{f}x Yz\u{7f}!: a\"^\u{14} \u{5}\u{1c}4!< ae2> O7\u{13}!C a[\u{b}\u{1a}\"+ `* `f{L!  aH3* \u{1c}O)!! au\
        5+!  aXi\u{12} \u{1a}(\u{1c}!@ a\u{f}yA `\u{0}E!  `-k\u{d} \u{3}c\u{19}!7 axxD \u{d}\u{6}O!  a?DT \u{7f}zk!> a\u{16}\
        j\u{10} \u{13}k\u{13}!@ a\u{11}\u{15}\u{1a} \u{19}7P!@ a=<g -5\u{18}!B a-\u{0}I \u{16}<a!E a\u{0}\u{13}\u{5}!- \
        aQ\u{11}B 4)\u{1d}!6 ai\u{12}(!  aNRM zBV cmg 9]n!E am^\u{19}!& a1\u{d}5!  a\u{c}\u{1}? 6#U!< a&\u{b}_!6 `C\u{8}\
        t!! `gN\u{6} d?+ #\u{3}^!? az<R t\u{7f}R!  a'-: KhG FPl \u{1a}Ys!  aDI\" 7o* o;; [\u{5}r <6\u{4} IB\u{12}!6 a?3\
        a |%Y Nn\u{e} tDZ 5(\u{1} \u{1a}\u{17}=!  `k|Q rYc!/ a%c\u{a} j\u{15}& 2\u{18}: \u{7}.A!9 a]yv!' a~u\u{11} \u{10}\
        q\u{13}!B aUd-!A a\u{10}k\u{f}!/ a.E`!' a\u{7}dn sup R+~ \u{1a}D~ N$\u{10} Q\u{1c}c!= a[l|!  a\\U\u{5}!/ aDe\u{9}\
         Yp\u{15}!= a\"\u{17}7 O\u{12}Q!  `\"qr |bI F|k \u{1d}\u{1a}k z=\u{19}!* a\u{0}\u{f}\u{1c} 2:6 \u{4}aL!. aT)\u{16}\
         QA=!3 `8li %1t \u{10}\"\u{7f}!  a\u{c}u !8 a\u{1b}c+!' a&\\0!& `W%; H/V 2\\_!/ aS_\u{5} 1\u{f}\u{8} \u{d}J\u{16}\
         VH\u{18}!# `m\u{d}( 7W|!, aTF\u{7f} \u{8}z\u{6}!# av<\u{e}!$ aa\u{14}\u{14} \u{7}q/!< a?\"Y!  a\u{15}\u{16}u!8\
         aL\u{12}0 \u{2}R8!/ az\u{14}Q |QR $\u{4}_ \u{0}\u{b}\u{14}!E a\"-\u{1e}!? aLqe!4 ` e\u{f} Y80 *\u{0}9 T\u{11}\u{15}\
        !  aIeM k7q!/ ak\u{f}\u{15}!8 a_LF reG!  a_\u{10}G \u{13}<H!7 aD)Q dtk \u{18}Xw Q)z!= a\u{11}a\u{17} &\u{c}4 \u{1d}\
        \u{5}E =\u{5}\u{1c}!0 a\u{4}< !! `\u{b}.\u{4}!& a+T1 \u{12})Z!  a\u{4}2b!7 aOa\u{12} \u{9}N\u{13}!/ a\u{1a}s' i\
        \u{d}4!/ ax\u{17}G!C a[^~ q/] ~]\u{1d}!  a\u{a}@&!= a\u{1a}6) E}9!? a\u{1d}\u{1d}C >{}!A av\u{7f}C \u{5}\u{d}b \
        \u{18}oi q\u{11}i!@ apjr!! `n/t \u{11}3\"!/ aJA* <n0!# `B%O!8 a2 \u{18}!? a:DV!E a\\a[ cmw \u{10}H\u{5}!E aV\u{17}\
        & 1}4 \u{14}gs!\" a\u{c}\u{19}{!  `I5} |\u{12}\u{16} #Bl!> av\u{f}^ t3u!! `p:{!% awM{!* `\\f\u{0} [{\u{b} 9\u{18}\
        3 \u{e}-d \u{d}\u{1c}v!  a@4| \u{1a}\u{a}F!= ajdO \u{15}D` \u{c}\u{a}w!/ a++%!+ `c\u{11}E Q,Q J\u{7f}n $F\u{18}\
         eb/ @\"A!4 ajml nT#!# `3v:!E a\u{12}R? SrX!: aWNj!# `.\u{14}# Ly3 \u{1}[[ #%s \"\u{14}\u{16} mXf B\u{2}\u{6}! \
         amP\u{1b}!+ `Z\u{17}a {xm ;=\u{8} ~2\u{1c}!# ` [$ )R% \u{12}66 \u{1}_v Ou\u{a}!\" a,B2## `\" `! `@$@!# `8a\u{1f}\
        !- aJ\u{2}9 \u{f}ZA!7 `\u{b}qD \u{16}FI!8 a;O\\ 7F\u{8} \u{9}J4!  aRwn!  a\u{e}\u{1a}x cy6!! a\u{e}\u{7}~!$ a\u{10}\
        *\u{3}!@ a:\\\u{13}!< a~4* tG@!@ am\u{d}`\"  `! a!!v \u{e}`$ d+0 \u{1}'2!$ a@)\u{7}!D at>' {\u{d}8 \u{6}HD!! `f\
        vu Vs\u{d} \u{1a}_\u{e} tt\u{10}!  a5\u{1}! \u{b}=j!/ a\u{9}/y!# aGk\u{1a}!# atjq es\u{19}!  a_f\u{1a}!  `%1\u{1c}\
        !6 aiTR Sfb!4 a'[>!> ahtO!* a|Qe!8 a}sp -Z\u{a}!* a\u{11}P\u{11}!  aYU\u{11} 2|* O\u{f}7!E aX\\< rL/ .qm!+ a\u{6}\
        Y@ \u{10}\u{12}m *\u{16}\u{f} KFr!E a*i\u{e}!3 a8TP zo< 8\u{1b}Q!> a\u{a}i\\!= aQ\u{7f}j!  aD3* 5\u{1a}= {VL $\u{14}\
        \u{14}!+ `pI, l\u{7f}4 :x? mzW AYp B/~ \u{5}\u{10}\u{16}!+ `\u{a}\u{4}3!! a`5R!8 ar\u{1}\u{c}!\" `2E\u{c}!7 ab}\
        X buh \u{10}p^ OAi!% a*f=!  aI0E F\u{6}a!$ aXL\u{1d}!; a0#\u{1f} M\u{14}k!: a<'l #\u{1c}v!* a\u{4}}r a:\u{c}!6 \
        a\u{1e}\\3 :.P SUX L\u{9}( Y\u{1f}K!  ag8k!7 `R\"D!: a\u{1b}\u{1f}\u{e} %\"B!+ aoVm mn- G\\_!0 a\u{13}\u{1a}\u{17}\
         \u{7}b8!. a:\u{13}X \u{2}Yi!  a7ky!- `$#-!! `tB`!! a5Q0 ,6B h{\u{10} v*\u{1e}!3 `<q(!: aI\u{9}? R/x \u{1b}\u{1c}\
        \u{4}!2 a=s\u{e} \u{7f}q\u{1e}!( a\u{19}c. ?\u{19}; o$Z!4 a)3l!7 a,=\u{2} vE(!) a\u{19}\u{15}7!\" `l:X MX\"!  `\
        y\u{1}.\"  `# `d]C!9 a;\u{13}Y!< ayR~ :P\u{7}!8 aE%\u{14}!\" a\u{15}s\u{19}!1 `\u{2}|'!> a2\u{1e}L \"@\u{13} \u{11}\
        w\u{13}!4 a/\u{e}\u{1a}!> aHA\u{1f} ~OJ >TK \u{b}ni %\u{1e}< Cw~!0 `ekj!  a\u{1c}K\u{a}!  `\u{18};\u{e} C^B!# a\
        _Of \u{6}pr V\u{11}y!= a\u{7}O' \u{c}}q\"# `! `\u{19}\u{c}u!9 a\u{6}\u{15}\u{9} j\u{17}\u{10}!1 a`'\u{16}!@ a\u{d}\
        **!, `ZK:!< aeX\u{13}!\" ae\u{1d}\u{18}!# `.$1!9 azs5 \u{1e}2n won!  `ZI\u{14}!? ac3: ]\u{12}Q t\\i 2\u{17}+ IE\
        ,!  acP;!3 `tgd P\u{f}! M\u{2}%!  a\u{3}!9 4Zc!3 `\u{7}Ge \u{d}:( c}< r\u{5}_ y&a 0[v!, aqD\u{f}!8 aX\u{1}\u{1a}\
        !8 aA'3 Z\u{15}X `\u{18}n 6e\u{13} h\u{f}f!+ a\u{1e}\u{15}\u{10} Q_, \u{18}\u{19}e i\u{11}\u{1e}  \u{7}6 +\u{8}\
        L \u{18}~|!  aI\u{18}\u{5}!( a\"a_!. akM}\"' `3 `\u{15})\u{3}!> a\u{14}#\u{14} )Y- 8>=!@ aYDC!? a5\u{1f}q!  `\u{7}\
        C| XM* XH> \u{15}K1 \u{d}=V!& a\u{b}qG Z\u{f}`!  `\u{c}]l!/ `m\u{1b}\u{a}!8 aTI\u{13}!1 aNM. \u{f}LC!, aL({  \u{9}\
        - \u{18}@< \u{18}_Z!- ah)a C5e S\u{f}l!? a\u{5}a=!6 `\u{1b}QI \u{7f}z{!1 a-LA \u{e}\u{15}A \u{7f}G~!8 a:v\u{7}!\
          au\u{4}\u{c}!1 a<y% q\u{19}2 ,~3!  `&\u{1}E 6VU (R\\ q\u{7}g!6 `F-4!  a'\u{4}4 e\u{11}C lVM ]]\u{14}!1 aQR\u{17}\
         \u{1}<Z!! `PT\u{11}!  `n62!, a?/K 'Pb!6 `i\u{1a}h(! `$ `% `' `\" `( `# `3 `~\u{2}k TEv X-\u{8} K.$ m-.!A a:\u{6}\
        6 \u{17}z9 v_^!9 a,%a \u{10}dg k_|!A ax.\u{7}!2 aP\u{7}\u{7} S~\u{1b} 3,- }GA!B aItN (;P  Zi \u{b}s\u{10} \u{8}\
        +, \u{b}@- \u{11}t- .\u{b}\u{a} \u{18}\u{f}L  |f!6 af%\u{7}!  a\u{6}\u{e}\" \u{15}#1!# `A)4!  aQ|8!  au\u{3}?\"\
        ( `3 `\u{1f}Kq \u{1d}o\u{1a} \u{c}WJ \u{0}\u{1}s!@ aUB8 CW; \u{17}7B!7 aJoG {X^!A azPi \u{1e} r ym\u{6}!1 `H\u{13}\
        \u{19} b)& ??7 \u{12}\u{e}H \u{f}ki!< a'I\u{0} &[\u{16}!? aM2J!0 `'K?!8 a=\u{4}p =K\u{18}\". `0 `\u{7f}0\u{1b}!\
          a|\u{10}\u{1} \u{17}FO!- `\u{17}\u{1f}j!2 `-n\u{1b} \u{1c}&\u{1d} !.7!! abg;!* `{iN!+ aOwO!4 am\u{6}\u{7f}!/ \
        `\u{1f})\u{13}!8 aO21 \u{16}e4!8 a\u{10}&:!! `?\u{e}` f)g!, aibk!  `dEv!3 `i\u{13}\u{7} yA\u{10} w\u{8}Y!) `yv[\
        !. a\u{14}\u{b}z Uu\u{7f}!  aO@\u{a}!  a$*\u{16}!  `Z\u{2}\u{17} eF\u{18} 9=I!5 a`\u{b}%!. araD $\u{9}r!! a2\u{18}\
        j!> a\u{1}\u{b}y!: aV}+!8 a8.\u{3}!8 a \u{6}\u{1d} ]\u{6}4 #Y[ D\u{4}\u{1b}!, aMq !E a\u{10}i6!! `>pI!' axTT f\u{12}\
        `!> a1Bc!  `\u{6}\u{b}\u{8}!> a\u{b}m\u{b}!1 a\u{1d}m\"!* a\u{5}J. D_G!  a\u{6}\u{12}\u{9}!! `|k@ rT&!8 a?\u{9}\
        5!! ac<9!  a!;G!: a~qk!  `'\u{1c}u (17 qn8!< a\u{15}.<!# aE'G =tJ )dK \u{2}bM \u{a}\u{19}T |$i!  aOZ\u{1e}!1 a\u{d}\
        #P!  `0t/!$ a{&0 G<E ^PZ!  `X\u{9}\u{3} \u{12}\u{1d}e ;um \u{e}\u{1b}\u{2}!! aX\u{b}\u{10} W_\u{1f}!= a\u{a}M! \
        ovE \u{d}!k!& `1O\u{e}!  `\u{f})<!4 aO@\u{7f} d6\u{2} 9V\u{13}!  a\u{19}U*!  `\u{11}\u{1c}{ 4D\u{19} \u{e}\u{5}\
        4 ]w=!! `\u{15}X~ ,*\u{5}!8 aS&\u{d}!  aHR\u{1c} P\u{12}2!/ az%4 aQ6!  `,|Q \u{1f}lc \"fh!% am\u{1d}o!  `\u{0}V\
        v \u{1c}'\u{18}!B aZ\u{1b}t e\u{b}\u{16}!  aYx@!9 a\u{16}6]!  a\u{1d}g\u{1e} cS] g\u{6}g!  `\u{1c}Cp ^8\u{0} \u{1}\
        !\u{3}!& `\u{14}b& WdL B8\u{1e}!> aEG} Z\u{11}\u{1a}!7 a\u{6}1\u{1c} #\u{d}@ -\u{b}F 52I To\u{8} J\u{1c}w iW{ \u{7}\
        X2 L)[!= aV*+ \u{0}1C!# `\"WW \"|\u{0} x~ !+ aG\u{5}1!\" a>Z7!' `\u{5}\u{14}I!E a\"!x!! aJ8\u{a} 1f\u{f} \u{11}\
        '+!6 `t'2!* `W-6!C a29; \u{14}z\u{12}!E afd9!9 a\u{3}LL 3kk A\u{d}o!  a\u{1d}\u{4}\u{15} \u{1c}3\u{16} #\u{7f}I\
         @4N QZ\u{7f} \u{a}#\u{6} Ay(!1 aU#R |\u{1}R Tv{ d\u{10}\u{8} \u{14}`\u{1a}!% `;\u{1e}B 7\u{1}I X\u{9}U @$\u{9}\
         T\u{3}> m6M 0z~ ^K\u{1b} ^\u{1b}\\!\" `\u{2};m g\u{12}\u{2}!  a2#\u{9} \u{7f}Fq!! aBy< z=v \u{1d}\u{1}\u{2}!! \
        a-~\u{6} <Y\u{d} c%-!' a\u{5}vH!D a[lw \u{3}D\u{7f}!6 aey\u{7f} \u{9}7\u{8}!4 aiP&!  aW\u{3}' 0// ]\u{f}Q @\u{6}\
        \u{2} SM\u{3}\"  `# `U/\u{7}!E a3\u{3}8 \u{1e}5\u{9}!/ a\u{7}M3!! `\u{13}jD \u{2}|7!  a':U\", `0 `\u{15}m\u{7f}\
        !$ `G(& \u{16};, _Pm PD\u{10}!  aL.?!A a;\u{16}\u{15} {xF!) a\u{3}uW!6 `\u{a}\u{1c}X i9=\"  a' `|;V!% `\\\u{2}\u{11}\
         \u{18}(\u{14} \u{4}\u{0}\u{1b} 2l$ v\u{d}E RuN [,\u{1a} 2p! 1|1!+ `=G\u{3}!! `ig\u{1f}!. a~sd!  a\u{14}S !# `u\
        <&!  a\u{d}\u{14}B!  `\u{9}\u{1}^!, `}[x \u{1f}\u{9}\u{2} :B$!7 `IdW!' `E\u{17}t!E a\u{b}\u{1c}u!6 `|\u{19}\u{8}\
        !: a[[C xa!!$ aj[\" \u{2}hl!3 `k\u{12}t!6 a?j;!E a\u{4}iN!6 `K\u{7}n D~\u{2}!B az>7!\" a\u{1a}\u{8}? O@F \u{8}\u{14}\
        z :sT!6 `\u{0}&\u{0} \u{7f}Z\u{4}!  a-X\u{19} B\u{1f}\u{9} \u{6}\u{17}\u{1d} GY8 h<^ z\u{8}! \u{1}A# \u{1a}F\u{7}\
         \u{3}\u{1c}\u{14}!1 a\u{1b}`- 08A {\u{2}\\ \u{1c}_\u{1} I[A )SU OP* \u{19}\\3!+ aE\u{5}E \u{a}Vn \\Dp!= a\u{7}\
        y\u{14}!? arXY F\u{1a}y!3 aR2( :~Y Q\\p X%y!  `=\u{1c}3!' aG4K!E aK\u{13}x!7 ayQ\u{13}!2 aL(( GIv \u{1f}a\u{0}!\
        , `\u{8}\\\u{1e}!  a\u{1f}\u{13}*!8 a7EB T\u{17}n!+ `|\u{1d}\u{4}!E aR/\u{f}!# a?\u{2}\u{1f} |j. \u{13}B) Em/ q\
        ,m Gjw!, a\u{13}p6!5 a:$p +@\u{11}!> a-Y'!! `1q=!  ax}E TPF!  `Y], \u{a})k BR\u{8} :R\u{17} O\u{d}7!A a\u{1a}iI\
         xz\u{1c} l}2!: a-R_!  ah=\u{15}!6 a+\u{0}K!8 a/Yc \u{1c}\u{e}{!B a\u{7f}0\u{a}!6 a=`\u{7f}!) a)\"\u{1a} wI+ em\
        0!  agjy +pY AH\u{1b} JQZ \u{0}9{!8 aRw\u{d}!  au@E!) `.mo!  `;ww!  a.G\u{8}!8 a\u{19}J> \u{16}\u{a}P \u{1}\u{18}\
        [!# `cV{!& `\u{1a}e\u{13}!) a\u{1d}\u{1b}_!9 a\u{2}_b <G*!  aRVS!: az\u{8}V ]aj %]\u{b}!  a\u{19}#( #wt @-\"!7 \
        a\u{4}\u{1e}S!( a=-%!4 a\u{7}7/ |Om  \u{1a}2!4 `6sq!8 aJ,v!% at\u{1a}( o!1!* a3:J!, `q\u{8}n!  aa\u{19}\u{2} \u{4}\
        9\"!# a\u{1}K5!\" `\u{17}tD u%d \u{7}\u{5}\u{f} hI\u{1b} r}F N&8!9 a\u{f}q=!8 a\u{0}gM oUn!? a\u{17}ew!, aa\\|!\
        / ac\\\u{1d} M\u{1b}V!8 a\u{7f}^] z\u{5}i!  `o>x!/ a\u{5}Bx!  a$|\u{6}!7 a+@\u{16}!: aJ\u{15}.!  aGKM!! a*%Y!; \
        at\u{11}\u{7f}!7 aU\u{19}E!E a5!V h[r m&\u{5} \u{1b}a7 B\u{e}`!7 `Wxd B`f!D aJdy b\u{14}\u{2}!6 `51G )Fp \u{6}i\
        { [2S (Ok!? a`{k!@ aS,\u{c} 1r(!  a+LR I\u{18}b v\u{1f}N!0 a\u{5}\u{1b}O l e 1/x!E ai\u{d}\u{13}!= ao)8 S!G!= a\
        \u{b}\u{19}\u{d} U\u{12}\u{16} \u{c}}:!  aCR> \u{6}Im \u{2}9x 'O\u{10}!( an*\u{11}!$ a|v\u{1d} \\6A!# aHL\u{d} \
        ~\u{14}?!* ax ^ \u{7}H\u{7}!  `P&\u{b} Vn\u{f}!! as\u{1}4 bJv!A aOq\u{16} a\u{f}) G\u{1d}*!  a\u{1}\u{9}0!  a\u{c}\
        u7!  aX(:!  aSQI /)L!6 `\u{14}{n K9#!  a\u{10}4A \u{6}ZS \u{1b}\u{6}k q\u{d}l!! `^vo P4\u{16} \u{16}-5 @\u{19}}\
         \u{1a}u\u{4} =\u{1}+!! `\u{5}[R \u{c}>^ q0{ b0H 4\u{3}q!@ a\u{a}g\u{d} 7(X!% `l^t \u{d}T: >kW \"z\u{a}!  `\u{3}\
        z\u{10} q\u{f}2 M\u{18}D!\" `K\u{d}\u{11} dF/!< a\u{1d} m \u{1a} - n\u{15}A  g\\!< aAn^ \u{19}:y \u{1f}\u{1b}\u{12}\
         w}\u{1f} p\u{1b}V!6 aH\u{1b}\u{3} \u{d}F& F\u{2})!3 a\"\u{8}* )p< 8|\u{1b} xj=!6 a\u{9}GE \u{b}BL!) `~\u{8}Z!&\
         a$\u{19}Z T~d!  aA&\u{7} \u{6}l\u{e} \u{4}ix!2 `B[\u{e} \u{18}-/!* `\u{15}\u{18}[ \u{4}(/ 3IC!# `!E\u{5}!) a/3\
        \u{a} \u{1e}\u{0}\u{a}!  `[\u{1f}\u{1a}!8 a\u{1a} '!! `\u{12}{5!  a2Nl F^\u{19} iV! &\u{3}%!0 a\u{1d}\u{d}0!) `\
        9;8 e\u{13}I Pi\u{9}!' a-)!\"! `$ `>\u{5}G U3| Y\u{6}~ \u{1c}(J \u{1c}0N!3 a\u{0}\u{1e}U!  `,\u{13}b 3Yf x{~ ,\u{1f}\
        6!A au\u{16}Q!? a\u{14}%b };d Y}\u{8}!# a\u{5}u6 {\u{6}: \u{9}ER!  a\u{1e}Ja!  aXnw \u{11}k\u{16}!  a\u{1a}h5! \
         a=\u{0}p HE\u{d} abC :dS!4 aH2V q)i  S\u{1e}!9 aF|>!E aJX@!4 `.;_!3 aBIn!* `--u WB` 6-\u{2} Q\u{15}\u{7} \u{f}\
        1\u{18}!# `\u{10}qz!! a\u{5}9\u{1c}!\" `\u{7f}M*!  a[p*!  aS,\u{d} \u{b}:0!= a\u{7f}F?!= a/uv \u{0}Dz _\u{18}(!\
        E a\u{1a}\u{c}I!' a`+O \u{17}>[ \u{1}g| |N\u{1d}!! `8\u{b}Z Hh\u{1d} yp\"!! aMe1!0 a\u{1}0C!3 `ovI!  `4 x!$ `ki\
        x!> a5\u{7f}\u{a}!: a%z\u{1}!  a?\u{1d}\u{8} \u{14}*,!  aNpH!A a\u{19}UL M\u{13}L Ily!# `\u{3}j\u{9}!# `\u{10}5\
        \u{12}\"- `+ `]L!!$ aLZ\u{2} \u{c}\u{7f}$!! a`6w \u{8}\u{10}\u{9} ]\u{19}\u{9} \u{3}31!5 a\u{5}zI!# `47\u{3} 3(\
        !!E aAug \u{12}Tx r\u{2}( !}> \u{e}'S!! `S\u{1d}i!8 a?d-!  a\u{1c}vO!  `P!_ 7\u{13}\u{6}!  `8i( /iH!8 a&]\u{7}!\
        E a\u{6}\u{1}\u{d} 8BL!, a\u{c}CL!( a\u{3}TY!9 a(oZ %#2 T\u{5}\u{f}!B a\u{15}.O *x\u{17}!, aJ+\u{1d}!  `bry!  a\
        \u{d}9\u{15} {n\u{18}!@ a2~)!E a\u{1d}`7!! `2\u{c}?!+ `P2J \u{5}\u{1d}P \u{9}FR!B a\"nU \u{14}B\\ pL\\!6 `\u{1}\
        Mg n\u{c}\u{3}!! `\u{1}Z\u{16}!/ a\u{13}}\"!  `<eM\"* `- `BT\u{8} \u{2}|#!  a\u{4}\u{19}!!? ay_' >\u{1a}V!3 `*E\
        w ,\u{1} !$ a&u' t*4!  a&VD!. ar\u{5}U T#q!9 a\u{e}\u{2}\u{12} b21!) `{iN \u{7f}y\u{9} bY\u{f}!@ a\u{18}*8 @'M!\
        % a95b Le\u{e} !:\u{f} \u{f}H\u{13} f8\u{14} \u{17}{J!< aUCP ,t\u{4}!0 a%\u{1b}\u{16}!! `\u{a}\u{11}&!& a\u{16}\
        \u{11}= wNI ''o!8 a^F\u{3} FB\u{11}!8 a>P6 \\t:!+ `KbI!2 a<0O T\u{b}6 Z\u{a}K!2 `!'\u{4} U3r \u{a};u RZ\u{9} C9\
        \u{d}!\" `0\u{9}G!, aC_V \u{12}y\u{d} @\"=!\" a\u{1b}Ff!& ae!h!, `x+k |Jn \u{19}\u{0}~!B aLI\u{1c} F\u{13}$!  a\
        Y<P!! a\u{13}vP p#^ \u{0}`x!% a;>+!% `\u{b}/, d\u{f}\\ &'d 2-#!+ `5Cl `Y\u{18}!# `\u{a}]V!B adj^!# aXn\u{3}!< a\
        m$\u{19} yA8!> apFl!  a\u{e}\u{3}$!6 a^1' \u{9}Mz!C a+{\u{6}!* a`\u{0}\u{f} \u{1b}(\"!( a6:I!  a+\u{1}\u{f}!6 a\
        7T*!? aVTK!B aO.\u{5} \u{14}k\u{14} W\u{2}9 \u{b}\u{19}q!. ap^\u{1} )K\"!1 a\u{1a}QN!? a\u{d}@o!1 a<(\u{8}!. a\u{d}\
        :\u{15}!> ag4, K!9!- a\u{14}\u{1d}i!  a\u{19}g\u{7f} \u{2}\u{6}\u{16} Y<a _\u{c}C \u{b}Ci!! `A2\u{e}!< aW\u{16}\
        \u{19} E., \u{12}V. Q80 =u0 dt; ]\u{1f}D!  aD=W!  aJ/\u{0} d\u{2}\u{10} `6\u{12}!  `e\u{19}! \u{17}W0!? a\u{e}+\
        ? !XD \u{1e}Y_ b\u{13}7 \u{b}nG ,&y \u{1}['!; afWA!B a\u{18}QY ~yf @2\u{3} -(K w<Q!B ag/h!6 `Gq\u{6} ly\u{17}!=\
         a,7%!B a[70!6 an\u{1b}9 \u{1c}GB!7 a{@\u{1d}!# `\u{14}K: --+ YE/ S.I!  a\u{8}uz e\u{19}\u{9}!# a+BY \u{18}\u{d}\
        `!+ ` \u{0}c jQ| \u{14}{\u{6} 3T\u{17}!1 a,x\u{1f} tE  .KD!? a\u{1}\u{19}J ]HK \u{16}4\u{b}!  a5\u{13}-!@ aQ`? \
        \u{1b}OC w\u{7f}\u{10} \u{1}[\u{0} G,\u{14}!  `u\u{14}\u{1a}!, `>p\"!  aEfR!E ab@c!& `7;\u{1e}!7 `r\u{b}; D'p!\"\
         `lD. v\u{c}1 #Ly \u{3}1\u{13} p0C \u{3}E !@ a\u{2}f/ b\u{9}3 2#J >$} ' \u{c}!  a`D2 (iU!A aL1V Sh\u{8} 9\u{d}<\
         uYc U\u{b}q!4 ak0} \u{6}\u{4}) Nj8!6 aT[E!8 akOU ]cZ!= an\u{1}\u{b}!! `\u{d}.G \u{14}s]!> a=re l\u{1c}h!B a4\u{7}\
        s!! `3\u{13}\u{15} }7\u{18}!8 aB y!8 aJv\u{6} #\u{1f}\u{10}!  ao\u{f}2!9 aN[w!9 a>2z!E a{X\u{9}!* a2d\u{a}!7 `B\
        ?\u{19}!  auY>!  `\u{13}5T!5 aSde \u{e}nu!\" a]:\u{a} r?\u{11}!6 `\u{15}\u{f}*!& a-.L \u{1b}3g!/ aUl\u{12}!% a\u{e}\
        \u{c}\u{16}!# a\u{1b}\u{13} !  a\u{b}-g!\" aou\u{16}!! `>j\"!& a\u{5}\u{b}K!> a\u{1}Pg\"\" `3 `\u{5}2\u{14} @=:\
         0Ob Wuf \u{4}\u{1e}m!' aR\\\u{7}!  aWJ\u{10}!& `%}\u{16} NW%!: aJSg#  `# `4 aPB\u{15} h\u{15}\u{1f}!* `V\u{e}G\
        !& `KiJ a,p!; a.8z Tv\u{e} 4M\u{10}!# aue\u{1e}!! `\u{e}X2 L\u{15};!8 ak\u{10}^!  aMAl m;\u{6}!8 a\u{b}x$!$ a\u{14}\
        [_ -R\u{f}!  a:48!  a\u{18}\u{1c}Z \u{0}p\u{13}!$ ad\u{17}\u{1f}!( aq\u{14}< B\u{10}P \u{17}JU!  `s|Y!  aGw^ L<\
        + \u{13}\u{6}> 4\"a!E a).q ]\u{1c}Z \u{1e}/o!  `\u{14}\u{15}z 1\u{1}\u{7} cV\u{10}!8 a\u{9}\u{13}\u{15}#* `+ `-\
         `cXB `gV As\u{c}!8 a3'\u{1f}!' `u\u{9}S!> ay-p!  `l\u{15}v!- a\u{16}\u{10}*!- `7e\u{3}  )\u{e} mg\u{10}!) a\\S\
        b!, `5#1!& `\u{5}Ha!% atV+!> a\u{14}k4!\" a\u{3})E\"! `$ `$Xn \u{4}\u{d}\u{7}!  aC\u{18}\u{b}!6 a8>0 \u{2}\u{1c}\
        s!- a<\u{1e}\u{11}!\" ax\"- EB\u{1a} \u{8}\u{c}V Z*[ _^\u{18}!\" aiS4!< a'K5!% agF[ t\u{5}f!  a#\u{14}\u{10}!  \
        an\u{16}  Fs- \u{7f}X8!\" a\u{c}uC!2 `B0S!9 aQ\u{6}1!\" a><D u@h \u{e}]i!3 ag\\& o!;!  a3.-!E aV5t r5\u{10}!0 a\
        SA\u{15}!  a\u{4}kF .C`!  a%KX C\u{1e}h %*s T0\u{1e} \u{1a}\u{1b}*!6 a:\u{e}=!0 `\u{0}OE .vH!  a&*M!, avu{!\" a\
        \u{b}3\u{6}!  a1\u{1e}\u{15}!C a+.O!; aC!S!+ `4nV gB\u{1a}!\" `L6= \u{1b}w@ \u{12}{`!$ a{ia!  `x5m!: a\\py \u{15}\
        \u{15}\u{e}!  a4GM!  ao\u{e}S y\u{1d}S *~r 72:!  aDIE J\u{7f}b!  a=}\u{b} \u{3}|M ,\u{19}t A\u{2}4 b'd ]~g ,up \
        #\u{19}\u{7}!= aio\u{1e}!' a\u{e}\\` `&u!2 ab:\u{b} ]?a FCv!* `\"\u{1f}r!E aGc~ \\5$!6 aeq5!> ai\u{d}= INK!8 a[\
        qR!+ `ZoN \u{1a}\\T!> a`oY!  a8E` \u{d}\u{18}c!8 a~\"l m\u{1d}m!8 a1\u{5}\u{5}!@ a\u{1e}P.!E a\u{5}iM \u{f}\u{8}\
        Z\"  `! `p\u{11}j!  a'g\u{0}!  `0R/ 3=E!1 a\u{a}\u{19}I!3 aJ.U!6 `\u{6}iE /\u{7f}h!. a6f !- aFs9!+ `!8; tjo!= a\
        l[x!/ a5H\u{7} sy: GEE!, `\u{a}\u{e}\u{4}!7 `3H\u{19} (\u{3}4!= atc5!0 aWU=!7 az\u{a}y!@ a)o\u{8}!  `6I\u{e}!  \
        a\u{13}B'!) aSZ[ \u{13}\u{b}h!> aJ~\u{12} ?+\u{17} Z`$ 'M\u{1f}!' a\u{13}E& I99!+ `\\2o \u{1b}?p \u{1}(\u{5} xT\
        /!E aaga!! `\\4r!# `Vi\u{4}!A aTe\u{11} Tw\u{1d} \u{7}\u{0}\u{1d} s]@!3 `\u{2}\u{19}F!? a3\u{6}] Mr|!& a\u{19}M\
        0!: a\u{10}\u{5}\u{1} \u{17}k! w\u{19}g \u{7}o+!\" `vEf!  `\u{1}\u{e}l!\" `|9s!# a~\u{17}{!  aK;\u{1} \u{2}d% T\
        \u{16}%!  a\u{7}sf!( apno P!\u{9} jy\u{d} YC\"!\" a?n]!  `Y=l ~\u{6}w!( a\u{7}2( \u{b}-, !WY ,~\u{2}!B a\u{6}E\u{a}\
         \u{10}F8!  `B[?!$ aEoS!2 a!\u{a}g \u{6}Sh ` \u{10} \u{11}z\u{16} #\u{1b}2!! a\u{9}#K!  ae\u{1}\u{16}!< a\u{1a}\
        \u{e}. \u{f}\\: ~bC!% af*& \u{1}G*!, a^\u{18}y!; a*\u{7}% q/9 J$\u{a}!) a-,E!! `8GO 30w!! `O\u{0}\u{14}!E ap\u{a}\
        \u{16} ox$ P\u{1d}\\ 18\u{5} [\u{1a}\u{8} 3\u{14}\u{17}!! `\u{5}\u{d}6!B as5E!: a\u{1c}Fw \u{7f}P$!  a\u{1f}\u{1d}\
        p wX+ F8- %#L!. `\u{17}\u{8}\u{7f} :\u{a}! `{6 \u{e})F \u{14}|W!  a.m\u{c} \u{14}C\u{16}!> azD8 UGk!  `M\u{14}~\
        !/ a9\u{3}3!# am5g sfu!5 a/\u{13}\u{13}!$ agj- #\u{d}0!B a~\u{d}\u{1f}\"\" `( `@*-!\" awnc \u{2}Nf!% `\u{3}kv!?\
         a\u{1c}i9!: a^\u{4}T!6 `Qok!! az<v N%z!: a\u{12}A\u{14} T3# \u{b}3M!  a2C\u{a} ]}\"!  aW8:!$ a63O \u{16}|| \u{1c}\
        !}!7 a\u{7}\u{19}\u{7}!! `\u{2}3> p5b!\" a\u{10}ei!! `\u{1c}\u{12}p!? a\u{12}'\u{a}!/ a]j\u{b}!  a\u{16}a\u{e} \
        _\u{7}<!6 ` _~ \u{6}Y>!, `\u{9}MA eLo!> aL9w!? a\u{13}1}!\" ah.<!  ar\"A!\" `N=G!  `ORq!8 a\u{d}\u{7f} !  a70n!\
        , aJ\u{9}\u{11}!  a>&O!3 aDpd \u{9}+z!0 a\u{1e}8\u{1c}!% `L\u{14};!( a:E=!B a~\u{1a}v!) `[\u{d}, |wE <\u{1c}U \u{1a}\
        e\u{5} T|\u{13} 9r\u{17}!  `\u{9}jb n;\u{f}!% a6'\u{17} mV  9S.\"& `8 a\u{b}CG -%f!- a\u{f}}g s\u{a}* RFQ!  a``\
        \\ \u{7f}Tj \u{1e}jp!E a|Z*!  aGn\u{5} }\"\u{10}!! ah4= /\u{5}x!+ `4\u{9}S!7 a<Xh!! `@\\\u{11} zdj \u{10}\u{8}s\
        !6 `\u{1}:9 D,=!  `s\u{15}R!; a\u{4}BS!! a\u{f}cW!8 a*gm \u{2};+!. ak<0!* `}\u{0}?!# `8F' cu, ?P\u{15} \u{f}` !\
        4 a0HB!0 a<i}!  a\"I   \u{15}/!. `y*E!* a\u{17}\u{9}b!8 a\u{1d}\u{18}\u{0} (,0!  `\u{12}jK!4 a\u{8}\u{1e}R!E a~\
        ^u \u{a}]\u{8}!B a\u{9}\\v!3 `qp- \u{d}\u{1a}7!  a)\u{a}9 \u{12}*@!\" a\u{1d}En!1 a\u{19}E\u{4} e\u{c}\u{11}!  \
        af\u{16}1!  `2|\\ fHy!  aZpy!! `&V\u{a} ><@!/ aJRA I\u{7}L!  ab\u{8}q \u{11}h% T\u{4}J!) af}k!@ a``u!  aq\u{17}\
        u!  aL~.!1 a\u{9}\u{13}C \u{9}}o!  a\u{e}(\u{5} g_\u{5}!' a\u{1d}a)!: a765 kv9!: aH8K!< a`>K!= ab1_ ?\u{17}q M#\
        \u{1b} U%; \u{d}=\u{15} Kp\u{1b}!@ a\u{11}\u{7}9!8 asnX z\u{d}G (\u{2}~ RLN +<\u{7f}!4 aRM)!+ `CVY \u{14}F]!3 a\
        hF\u{7f} 7\u{17}\u{a}!' atJJ!  am\u{12}]!  a,dd!  `Z\u{1b}{ \u{1c}7\u{18} #\u{1a}L ^:^ mEr UA\u{1c} MJj \u{1f})\
        \u{9}!6 avd  9lr \u{13}T\u{5} \u{2}\u{11}/ XV\u{4}!/ `yS\u{13} 5^\u{14}!! `*\u{3}r \u{4}u\u{a} K9L M\u{12}X <Vv\
         b\u{18}\u{6} \u{4}\u{7}\u{1b}!8 abcG!  `P\u{17}P ;@S!< azyX!' aY:_ hzm!  azau!  aV+d \"\\\u{15}!. a\u{0}3! T>9\
        !  `=fP 3\u{14}R!0 a^F\u{1} d0\u{5}!@ aD[\u{18} `\u{13}l!+ a\u{12}\u{c}< jSC \u{4}\u{11}P!6 aWD\\ Yg\u{7f}!: a\\\
        R) SS\" \u{13}\u{1c}4!  aDi< (r= h|c!3 a\u{13}7% ehn!! `A\u{5}\u{f}!# a8X& 9`; 63r!  a}B\u{0}!  a>#\u{16}!6 aG\u{1}\
        *!* ai+2 w\u{5}4!E aL\u{4}8 irN n\u{11}c!  a/\u{5}$!$ aw=( 3ZW QF\u{5} u\u{7f}# y@\u{3} Jrv \u{14}:\u{7f}!  aZ^\
        \u{1a}!9 a?\u{14}\u{1d}!+ a,\u{0}  [9W \u{15}a`!# `}]g!  a[H\u{a} 5h9!  a,4\u{c}!> aN<\u{1d} \u{5}#\u{1e}!  a'\u{17}\
        Y Tsa!? a@\u{12}t J|\u{1c} \u{d};&!  `8RS \u{13}4o\"# `  `-]\u{6} +A\u{15} n'\u{16} w5\u{1b}!A a%\u{d}%!6 ae/i \
        43\u{7f} d<\u{1b} i97 3Hv!+ `yF}!  aXD\u{1a} \u{1c}q\u{1d} ue1 5Lp XW\u{14}!) a.k\u{1a} \u{c}\u{19}\u{1b} m_.!!\
         `YTV \u{b}F\u{16}!3 `E9L \u{17}bd!3 `'C~!  `\u{3}O\u{5} T'4 E~g \u{11}?~ \u{4}\u{14}7!7 `\u{17}H\u{8}!  aB~S!-\
         `\u{7f}\u{8}\u{6}!  a\u{5}'K!  aG\u{e}h!  a\u{1}9\u{9} T\u{d}C!- `b@L N\u{16}n!  at\u{4}& 4\u{17}`!7 a(S5 \u{15}\
        8w ^Zz!: a\u{1f}\u{1}? _\u{8}H \u{f}<k!1 `iH\u{1b}!  a^H1 Q-a  (\u{4} T'\u{8} ],\u{10}!8 agr\u{11}!> aI\u{5}\" \
        c\u{5}.!7 `xy2 104 p\\W Ky} Hw\u{7}!  a}=\u{10} A\u{8}\u{1d} \u{7}\u{18}M!& a4qU!  a]Af %%\u{7f} |-\u{b}!6 ``!*\
         \u{13}\u{11}* 6$;!\" a-NF MQn \u{16}\u{a}u 0|v!- aa\u{1f}\u{6} \\~6 3aY @\u{14}\\ \u{2}m\u{1f}!/ a\u{12}\u{15}\
        H f\u{1}W >_N!  `\u{2}\u{15}T!+ `\u{d}xc!  `q\\k!\" a\u{f}\u{1f}\u{11} jW\u{18} w+'!  `Y|- N1M!? aIm^!& a!6e \u{10}\
        k\u{1a}!  a\u{6}\u{1}<!5 abxa \u{18}\u{5}t!* ar\u{f}\u{1c} X%&!> a*\u{5}3 6c6#+ `- `* `/\u{11}R =$Y s[\\ \u{d}-\
        w!6 `Lty IN\u{0} Pj\u{10}!/ a%N\u{14} \u{6}\u{1f}\u{18}!- a=\u{a}\u{1f} TGw cz$!# `.nO!C a\u{18}Zb!/ ak[\u{b} N\
        :# d\u{0}s !+\u{2}!7 `YT- dKY 1\u{b}g!= a\u{9}\"y!  `GrH '$K!  `~Mg!  `Q\u{1a}q!8 a{\u{16}G!# `2\u{b}I!% `tL[!\"\
         aDl|!' a1\u{18}\u{10}!  a1\u{10}\u{16} H%4!5 `\u{0}\u{0}4 FH9!= ab%< _\u{16}S!  `h\u{c}{!% a\u{14}OK \u{1f}YK!\
        E a\u{4}?R xVg f@<!. a):H 3m\u{0} \u{7f}7\u{14}!E aEbZ!! `,<g \u{a}N\u{9} \u{1d}\u{e}1!8 aH\u{1f}<!) aGQ| ef\u{e}\
        !> a|2\u{c}!8 a5\u{18}\u{9}!: a\"!J xRS!B as\u{a}*!; a%\u{14}g!# `xX~!  al$\u{b}!7 ac\u{e}\u{c}!6 ai\u{18}#!1 a\
        X\u{e}/ \u{12}\u{e}8!  acPw \u{1}\u{1b},!: a{2<!3 `\u{4}2H!\" `5HW 3\u{1b}^ \u{9}$d!# a2b  L`l <+t S\u{e}\u{b} \
        ;\u{f}\u{18}!  `T\u{4}5 \u{f}\u{d}\u{a}!6 a(LU \"ea!7 aj1f c K ;@l $g9!  `2Tc \u{6}\u{7f}o \u{17}\u{14}~!& a*b\u{13}\
         mL/ \u{6}e1 )q\u{c} \u{16}l*!6 a+E:!! `#H\u{1b} <|4 \u{1a}\u{5}o!9 ao>3 q]K!\" `yJx!# `l w!3 `N'\u{7f}!  a,l>!\
        < aA7Y 4\u{5}c 0}{ \u{9}&|!/ a\u{d}G\" \u{10}^R \u{1b}!_ WU\u{8}!  `.:\u{9} >q\u{11} nnB!% `i\u{2}[!\" a\u{1}\u{4}\
        k lVc j\u{18}k *U\"!@ aG.6!/ a,1H 5\u{12}R!  a\u{1c}\u{1e}Z!$ a\u{1d}8[!# `\u{b}\u{1e}@!, `\u{17}WB oZR :(V .Sx\
        !  `F!\u{d} QC' v*P!  a8Dd :rx!  a5Ya!% amy\u{7}!# `\u{14}T;!> a!8( \u{b}gY (u\u{1c} E\\<!7 a\u{1b}iQ!< a\u{1d}\
        eS d\"u Mr\u{1}!& `O\u{19}\u{5}!, a+{C 95g!  a?'o!  `=;\u{0}!> a$/\u{19} ]Q\u{14}!E a\u{12}\u{7}R \u{7f}Dc \u{7f}\
        {d!  `Mte K\u{1f}z!E al}\u{19}!= aC\u{1b}U!> aQ\"j X\u{0}n!$ aZS\u{9} fa> Y&J \u{c}Q\u{13} g[4!# `\u{3}\u{7}9!/\
         a;pD \u{1}\u{3}~ [?M!- `\u{1f}\u{1}t!  ae\u{1d}{!E a\u{3}XE!8 awt\u{17}!B a\u{6}a0!\" a\u{e}\u{2}z!? aS+|!? a \
        mq S{\u{d} \u{13}lb \u{19}\u{2}k =om h2\u{7} @_\u{15} RNk!4 an[\u{c}!: a|\u{c}I!E aZ@\u{5} 4\u{b}\u{13} WO#!/ a\
        \u{18}eA coS!@ a\u{15}CT!/ arh~ d\u{1e}, \u{7}\u{7}y V$\u{c}!! aVw+ !|3 \u{15}r !+ a\u{4}0+ JNC w>_ b\u{9}_ \u{9}\
        kw L\u{c}\u{15} B'Q!( a\\M\u{19} \u{2}\u{1f}A!> aIf0!? a\u{6}pX!  a=6[!7 `\u{7}t\u{19}!/ aai\" A&= \u{7}BE!! `+\
        !p!3 a%p\u{1c} GU.!1 a\u{13}(N \u{16}L]!8 a'\u{0}s #]\u{3} m\u{6}U #/\u{f}!  aK\u{1d}\u{3}!! a\u{8},\u{d} ^A= <\
        ?? bFH!= a)3g!& a2\u{b}x Nq=!  ad8k \u{11}\u{c}| ~}B &9Q zb` Fa\u{a} h+\u{17}!+ a\\S\"!$ `+n3!  aDII &\u{8}J!3 \
        a\u{1a}9M J^i wmu!8 a]n\u{e}!  `DP8 $bC!! `V\u{1c}^!8 a\u{7}>a \u{1c}El!3 `z!|!@ a\u{3}\u{7f}\u{1} T\u{a}\u{15}\
         ^:f $p\u{5}!  `R\u{0}% IS7!$ aY<M!+ a,\u{1e}U \u{a}?&!E aV}G!/ aA~Z!2 a.\u{1}g 1r\u{17} 8X\u{1e} }\u{e}G!' ar\u{18}\
        z!7 `r<{!3 `nZ\u{d} 5w%!# add5 P`7 +\u{f}O 'YV \u{19}~^ \u{15}v\u{1c}!  `\u{13}j@!  `[pN ape cs\u{b} 7-\u{11} 9\
        W\u{11} D\u{1}\u{10}!> aXw' Ipe!? an>\u{e}!  a\u{1c}#\u{11}!  a#3W \u{7}ka!! aUvc!@ a/:d!4 a\u{6}7e u6o d\u{3}\u{c}\
         \u{8}\"a!  a\u{17}Fq!; a\u{1c}>\u{f} \u{11}5\u{1d}!( aj0$!E a7tk!  a(as \u{3})v \u{12}<{\"+ `* `*N{!  anF\u{d}\
        !: a]-b z,d \u{12}\u{e}n!  aF\u{9}\u{3} \u{7}8\u{d} rsB h2s!  aY\u{2}w 8q|!A a\u{16}&\u{c} m?` a-o ;@~!- a=\u{12}\
        ~ =J2!4 aj39!6 aoj\u{7f}!  a}i\u{8}!% as;\u{a}!= a\u{0}T;!> a6\u{8}[!? a*V\u{0} 8YS zX0 -OB!  a1Jz!$ `\u{f}i\u{13}\
         \u{0}5Z Dd\\!@ a!Ue H\u{1b}t!  a[\u{1e}\u{10} mT\u{13} \u{18}9>!> a[WK!: a\u{0}\u{7f}d \u{1e}2g E\u{1d}u!7 a#\u{0}\
        \u{9}!3 a2~\u{16}!  aph+!! av\u{11}\u{5}!\" a9B\u{1b}!  a\u{10}pf!9 aW.h &3w!6 `\u{14}\u{f}\u{6}!  aDq\u{1a} S6\
        m!  a\u{1f}t\u{3}!, `\u{8}e) <Y=!\" aBfY!  `\u{8}P\u{1d}!  adr- 6+.!  `uc{!! `\u{11}\u{16}\u{17}!& aDA/!/ a~<L \
        \u{9}\u{b}c!/ a\u{19}3\u{b}!. azx8 ]tI j)Q vNZ!  `V}` \u{7}>h!  `3]m %L` @&\u{3} ^T?!  `\u{1d}ml .d\u{1c} \u{18}\
        q#!$ a[X+ \u{7f}\u{a}s!1 aDEw!8 a\u{3}r\"!  a8lu!. a\u{1f}\u{1f}* \u{8}\u{1c}-!  `\u{9}64 K\u{d}? ct\u{e} \u{16}\
        ~\u{1b} WF4!/ a$/I \u{1b}\u{18}R!! aIA\u{2}!B a\u{0}\u{1b}\u{4} -\u{17}/ 4C?!  aw!\u{3}!6 ahHB t?X J\u{3}%!9 a1\
        \u{3}A!  a\u{14}j\u{1b}!  ayc3 \u{15}IH fMQ!* a\u{17}e|!# a\u{9}p} ^\u{0}\u{16}!; a\u{f}n' \u{5}\u{9}= U\u{15}\u{12}\
         \u{7f}u[!! a\u{f}\u{5}\u{16}!@ a:L!!! `lY) d6+ .w2 \u{d}Oi kSu!7 aR\u{1f}\u{7f} \u{1f}W6!1 aa<u!  aW\u{b}u!$ a\
        |aW!  aU6c B o!6 a\u{f}J| <\u{a}\u{a} )`\u{d}!0 a\u{19}\u{18}(!# `@eE!C aM5d!# `\\H\u{3}!\" a-\u{f}\u{12}!& a\u{2}\
        r\u{13}!: a\"\u{19}i h-l!# `\u{12}\u{16}\u{8} 86\u{1f} \u{1}\u{19}5!6 a~I\u{0} \u{1b}{\u{9} *\u{1d}\u{e}!6 `\u{7}\
        s_!0 ao\u{14}a Yh\u{1} R_2!( a{-G!8 aY8X!, aXx\"!  a';\u{7f} }Y\u{11}!8 a\u{c}g< ;WC!! a\u{1f}\u{13}Y!\" a!\"^ \
        \u{4}Zh igo!8 a\u{2}\u{1b}\u{15} >\u{c}  Td:!= a7^> \u{1b}|{ T\u{c}\u{3} \u{15}\u{7f}*!# aq3a!  a!9b m0Z \u{9}P\
        i!/ a\u{10}N} }L\u{2} ?D\u{13} 1n\u{1c}!E a`@%!  a\u{1f}]c!8 a$$d hFp!8 a>j0 /[|!C aK\u{13}V 5gd 4\u{19}1!) `W5\
        g!E ay4z uR\u{17} b&4 d/A \u{3}\u{4}F `^o!  a6{= &\u{19}U!6 ah5j!7 aGp\u{7f}!& a\u{16}++ Qi0 `#U v_\u{3} l;  9f\
        ! z\u{16}E!7 aqct m4\u{1d}!  `t\u{16}K fk) f|*!3 a\u{1e}}E \u{2}uF!# `\u{1c}#V }\u{f}t!% `%.' x\u{5}@!B aa\u{f}\
        F!7 a_\u{1}M!. a{Q`!+ `E\"t!) `yd\u{1d}!9 a=X  J\u{8}. \u{1d}t=!; a`eW!? a!(\\!7 aWl'!  `$\u{3}S!= a8)\u{5}!A a\
        \u{15}c\u{c} Y\u{e}\u{16}!E a-5)!7 a\u{4}|, 7$7 ]U\u{6} gW\u{9} Ze\u{1c}!- `\u{1c}?>!@ a&\u{16}@!: a\u{12}TT!+ \
        `1F\u{10} G:\u{14}!3 `\u{1c}S1 U_B \u{16}\u{6}\u{a} \u{14}\"\u{1d}!9 a\u{b}\u{12}<!  a\u{13}P_!@ a\u{17}\u{a}$!\
          a_L2!+ `jn@ \u{6}\u{4}\u{0}!  anD6 ha\\ 6\u{13}t!  a\u{a},\u{1}!  a3\u{5}\u{b}!! `m2' B\u{c}4 =\u{13}J!E a:\\\
        o!# a6i\u{1} \u{12}T\u{b}!9 a=<\u{14}!= a+4\u{1c}!  `$h\u{1e}!% a[o% p\\6!  ah\u{11}J!E a\u{d}\u{c}S!9 a\u{1f}<\
        t K\u{16}4 -Yd!- az8n!/ a\u{1a}1\u{1f}!= anx; Z0\u{a} c\u{1a}. \u{b}]\u{4} %7\u{c}!= a\u{16}Y\u{1f} X1N ~\u{5}O\
        !E a[5k!  `k*p 3um!! aVUC k\u{1a}R Zsz As% 4~[!3 `\u{5}\u{6}g =kv \\3{ \\\u{e}\u{7f} mSw!B aB\u{19}\u{0} >h\u{10}\
        !  `a\u{13}5!  aW,7 V\u{a}:!# `D\u{7}Z @%s!! a\u{19}K!!? ah.\u{1b} Nv\u{1c}!# a\u{16}JB a^\u{7f}!> aoAb!8 a\u{7}\
        \u{16}\u{6}!E aq\u{2}+!  `(^5 #GA!! `z\u{7f} !> aA6*!E a]VJ!  `@m\u{12}!  aLO\u{16}!  a\u{18}1( \u{13}+E =\u{1c}\
        J!/ ah\u{1c}h!6 `[aq k<\u{b} tp' (\u{f}' Q|? \u{1d}\u{a}I!E aZ6m mw| nu\u{12}!8 aH\u{1d}\u{14} 0\u{12},!; a\u{3}\
        \u{7}T +B\u{2}!- a,*N eR\u{10}!> a\u{f}~H \u{19}-[ N1b \u{1e}.j!  a\"8o #\u{10}o ,a\u{7f} M\u{13}\u{12} \u{b}\u{2}\
        \u{13} h|\u{19}!/ a\u{1}0T!8 aGGe!, awij )\u{3}x!  a:W? `/o G-\u{6}!. aYA+!  aNz:!  `@e\"!* a<#i!- `\u{d}8\u{e}\
         z\u{1d}` c#u!3 a5\u{1c}6 e\u{9}h!  ar \" 6k\" %vd!# a\u{7f}F\u{a}!< a\"D\u{12}!6 a4}@ q6U b-w!6 `\u{10}G\u{17}\
        !  `TYL W\"o!# a\u{16}\u{6}~ 2L*!E aN%n 1[\u{f}!  a@)\u{13} |0\u{1c}!7 aj\u{a}D vw\u{4} S}\u{11}!  `8\u{15}\u{14}\
        !! a'#\u{17} \u{18}\u{b}1 \u{5}JH!# `S\u{12}z!  `UG} CO\u{1} 8O\u{2}!  `Mp\u{11}!> ak\u{1}+  1>!2 ax\u{6}F!* a$\
        aP S?o!: a\u{7f}\u{16}-!: a\u{1b}G3!? a\u{1}G8 chH :8X!  a\u{5}5r!= a.6\u{7}!7 a+*`!, a\u{d}\u{d}I!6 `b1U \u{c}\
        \u{1c}n RR;!2 a\u{16}\u{e}\u{3} 8P8!  a\u{a}+? r\u{13}I 1=L!2 a|\u{1}] g!s \u{1a}\u{1e}#!0 a5fJ!  ac\u{1d}\u{d}\
        !2 a\u{16}\u{1f}*!9 a!]e!+ a\u{9}\"j!& `K\u{7}j ^#\u{3} 5\u{b}\u{1e} X\u{4}. \u{f}N5!9 a]0d ~\u{b}m!! `r=\u{4} \
        ]d\u{16}!+ `A|3!/ a}\u{3}6 -3c!1 a4-\u{7}!6 aF\u{10}'!  `\u{11}Z~!  ah|\u{c}!@ a\u{1a}t$!! ayd4 3\u{7}\u{1c} Id\
        f!  a\u{10}*\u{17} \u{7}\u{16}! -\u{a}; \u{0}kF!! `}5}!2 akj\u{9}!$ aJ%\u{14} R@K!  a2oL!! aD;P 3:Q!  `\u{f}\u{1}\
        S!  a\u{a}Ar!  `NHL!/ a\u{16}1j!  ayJ\u{3}!? aX+\u{16}\"! `\" `A/\u{1d} o\u{19}N!: a>9O >/Q!! a\u{0}T]!; a$&q 7\
        (U 6c\\!: an\u{9}v 5\u{11}\u{0} \u{b}K\u{3} kM\u{1c}!< a<ug 31{!4 aL'&!- aUY/!- aw\u{6}< \u{7f}\u{15}W!/ a\u{12}\
        Ci!* `<>> \u{8}\u{d}m!8 a>\u{f}r j#~ ft+!# a:\u{18}B \u{1}dK j7o \u{7}\u{2}\u{1b} \u{8}\u{1e}s Uz\u{1}!B a\u{17}\
        \\\u{d} Dp6 \u{b}58 &GY Yui \u{8}< !@ a)z* e$U \u{0}:\u{2}!  `}FH $\u{d}I \u{17}.e #\u{15}\u{14}!  aw/*!  ap3N!\
        \" a`\"i V\u{1e}\u{1e}!. a\u{8}.!!! `t\u{12}? 5HD!E aY\u{1c}Z (lm VA;!  a6\u{18}@ \u{12}\u{15}A t.\u{1b} \u{10}\
        \\1 \u{d}}T!E aO@Y \u{11}\u{7}\u{4}!@ a+U\u{15} \u{1f}\u{a}, }!4 \u{1d}<8!  `\u{e}&P!+ aN]a \u{0}\u{b}\u{16}!& \
        `WM\u{0} 9>\u{11} \u{c} ? ymT!* a4JA cf\\ Vf}!> a\u{1b}B\u{5}!  a\u{1f}lQ!* aiqw mn\u{1}!6 `q\u{6}\u{8} e\u{7f}\
        \u{9} M\u{19}\u{1e} 4u9!  `l~Y!  `\u{f}=f!  `''\u{9} z\u{d}\u{e}  \u{1c}0!: a\u{7}Kp!  acM\u{2}!1 a,y\u{8} E\u{a}\
        \u{a}!  a-?\u{c} P[R!? a\u{5}@\u{17}!\" `&^O $B\u{d} g\u{1}N!7 aZ\u{16}^!8 a\u{1b}2s!8 a[1F!! `\u{4}\u{f}\u{4} \
         +\u{1b}\"# `  `;q=!  aXdK!> atw_ O\u{f}s!  `\u{4}Y< 92D \\\"b ,\u{15}o %x\u{7}!! a$j2!3 `=)c \"Ed!! `\u{7f}x\u{19}\
        !# a!\u{1c}S wyc \"\u{9}I!) a;\u{f}K!  a\u{4}ld!+ `\u{7}t| }R6 kGR tfV q\u{5}{ \u{14}\\D AHd \u{1}H\u{d} agM [\u{11}\
        W OO\u{6} U\u{1}\u{8}!0 af\u{0}y @m\u{7} \u{1e}\"\u{f}!8 a55\u{1a}!C aq\u{13}s \u{1f}<\u{11}!  aU\u{c}\u{1c}!* \
        aTGY!; a%T\u{1} /*\u{a}!> aAi;!$ at6L \u{3}~T!0 a \u{1b}q\"! `$ `H}~ \u{1}\u{e}\u{0}!  a;f\u{d} a7\u{17}\"  `= \
        a@K3 Jj3 Ad4!  `HO7  rB!D ao\u{1a}J!! `|ER!* a\u{1a}WS!6 aT\u{16}^!4 a@\u{5}` TQ) \u{6})V!8 aqBe b\u{c}\u{f} W\u{0}\
        9 )KI >{c !T\u{c} wP !& `^\u{e}! j\u{17}@!2 ai.O!! `Pv\u{a}!  aIk~ F~\u{c} L\u{5}2!2 a\u{b}[\u{0}!  a]9\u{c} {<\
        L X'N!: awQS =g`!? a#Qf 5zy \u{10}:\u{13} >Q\u{8} )jN!= a*?^!  `\u{9}ei '/k!  az/\u{18}!+ a\u{16}\u{7f}C!! `_\u{12}\
        \u{e}!  aI\u{a}k eC\u{2}  z& s\u{3}&!6 `0m7 nUH!  al3T!3 a\u{15}{t \u{1c}\u{3}\u{e}!! `.B\u{11} -\u{14}! j\u{d}\
        F!E a\u{c}3u!3 `\u{0}\u{2}S!* `)lu c-\u{5} Kb\u{c}!> a_\u{3}7 x\u{17}F \u{16}]S \u{15}px n i /=\u{13}!# `'#U =\u{8}\
        _ n2c!- `HKD!= a\u{19}\u{8}Z e6a 8Pj!  `+8_!= a\u{8}Ej!: aNNu!* a\u{1e}A\u{a}!  a\u{3}R\u{19} )[\"!* a/\u{3}( g\
        (] V.\u{5}!8 aeb\u{a}!# `(%-!7 axm1!  a$:u!  a\u{d}W) \u{f}s] {pa!  `=\u{1c}~!& aUB\u{1b}!* a;\u{1f}\"!  a\u{11}\
        \u{1b}d taw!4 aC=~ LM0!# `4<r!  `=\u{9}\u{1} aw\u{9} \u{3}C_ \u{8}m5 k\u{a}G!. a\u{2}'c!; a_Sw .H{ \u{1b};\u{19}\
        !  ai8$ [m% #T0!8 a<DY \u{1e}\"{ ^\u{6}\u{3}!! `\u{5}\u{15}8!, atFt!# `$0\u{14} D\"[ f\u{b}_!4 a{\"a!' a6\u{12}\
        /!+ aKc6 \u{e}3B!8 ah \u{e} 1y\u{f} \u{12}\u{19}\u{10} \"Q\u{17} N\u{1f}\u{a}  \u{1a}$ K\u{a}e!3 `\u{b},q SJs!#\
         a\u{e};\u{7} \u{4}-\u{17}\"> aC a\u{13}DG!# `S\u{13}k!\" a\u{b}U~ .>4 (p?!  a|$F ;d+ \u{f}\u{11}W!  aOQn %fo!#\
         `!J\u{11} \u{4}\u{4}' ffs!  av;\u{1d}!& a\u{17}\u{1f}v \u{0}B\u{8} Qxf [,\u{16}!6 `$~&!  `:PK g\u{16}L ]3[!8 a\
        \u{14}\u{c}h!  a[4k!? aB\u{16}\u{18}!+ `\u{17}l/!- a\u{1b}k1 lDF!, `\u{7f}w%!  aLfu!9 a~\u{e}\u{1f} &|  \u{18}\u{e}\
        ,!- a_!n \u{f}\u{19}~!& aZ+6 .(7 \u{d}}D \u{3}\u{10}M BNO!8 aD/f g\u{14}|!A aZ\u{19}\u{6}!= ac+\u{e}!$ a-{+ >LA\
        !' a\u{19}-B!% `\u{8}Cb!? ajXz ]\u{e}\u{17}!A a)n\" pF; qH, B\u{18}d =l\u{9}!( aDO\u{1e}!= a2_D!+ `\u{19}MH!4 a\
        sTM b^\u{d}!& `\u{13}\u{7}\u{e}!  `;\u{1a}\u{e} Z'\u{13}!# `\u{12}C5!  a2IC UYW X\u{1f}] 2>q f>r %M\u{15} \u{d}\
        D\u{17} kK4 Wn} mD\u{7f}!. ao\u{9}\u{0} \u{1f}\u{2}:!! `a\u{d}\u{7f}!. a8Q\u{4} 7.@ kuP ]\u{5}V S\u{d}] %wf \u{19}\
        1\u{4} ,2\u{7} ^\u{f}\u{14}!C a4x?!8 aR@s aP@!& a+\u{18}M ?)c!6 `o\u{1}\u{1}!  `!2\u{c}!  az[\u{19} \u{4}\u{17}\
        { jvV!\" a&[W!! aS)w!  a3\u{1b}w \u{b}F\u{d} M'\u{1b} ';+ -Np!' a5\u{12}\u{1}!  `\u{a}$)!< aKr\u{8} \u{f}=*!% a\
        /\u{1e}G!  a}lU \u{1f}7\\ \u{8}\u{5}}!@ a\u{11}\u{13}\u{c}!  `\u{2}4>!6 `%.Q p\u{c}u \u{17}j\u{1a}!3 a4\u{1c}*!\
        # a5)R \u{3}1Y!* a|a\\!, `\u{11}Ia A>t!& `vh}!  `8E\u{7f}!3 a\u{e}/\u{8}!( a\u{6}M8!8 aRCY!% `HLY \u{0}\u{7}_ Z\
        \u{d}\u{7f}!: a\u{17}\u{10}\u{f} k\u{8}\u{12} \u{19}\u{4}\u{15}!' a-Q! Zet W\u{d}}!  aI\u{15}\u{2}!> aOaT \\\u{8}\
        g!% `;8\u{2} q\u{2}1!% am\u{19}J!% `\u{7f}8] &T\u{16}!  a{<;!, `@Th uG\u{d} DFC $l\\!  `I#]!4 a\u{11}`` I\u{1e}\
        \u{c}!8 aW3\u{f} \u{3}oH!$ aoK\u{4}!, a\u{13}\u{c}\u{1c} T\u{1e}\u{1c} F|i!/ am\u{5}\u{18} \"#>!6 ``\u{17}F!7 a\
        ,\u{1d}X pW\\!2 a8<s!, a\u{4}M\u{7f}!> af|\u{0} TJ+ B%\\ \u{2}C^ `\u{7}o!! `5Sw!> a$(\u{16} 9N? e.A!& a/2F!1 a`\
        \u{14}O NEq \u{e}gx mk{ %K\u{1c} b\u{12}\u{1e}!  aG\u{10}v!2 aC\u{17}v!: a;n\u{f} S'h =\u{1d}x!, a6R/!: a*{/!  \
        a_~G!/ aQ\u{1c}\u{2} \u{9}n&!  aP\u{16})!D ar\u{11}8!, aY\u{2}\u{1b}!\" a\u{1}\u{6} !  a\u{12}E\u{11}!1 `\u{1}}\
        # \"ua o1\u{d}!3 a\u{2}\u{c}\u{12}!8 a\u{0}\u{1f}& 6\u{1d}>!8 ageA B\u{b}O!  `\u{c}\u{8}\u{7f}!  a\u{1a}$\u{17}\
        #% `! `$ `N9\u{0}!  a'T\u{17} 5\u{4}\u{18}!  `r;\u{1f} 9Ut Da\u{13}!' a\u{1}%] g4v!< a'[{ \"'# hK+ m6] 4\u{4}m \
        \\\u{7}y  \u{f}y!E a\u{11}p5 U\u{a}8!  a!2G WtY xd\u{10} \u{3}\u{d}\u{11}!( aw\u{1b}$!3 `^t- }\u{1e}@!- `si\u{15}\
         w\u{7}\u{1f}!* `drB \u{e}\u{a}_!/ a\u{e}|f!< a}\u{1a}y <|\u{f}!/ a\u{f}`; \u{11}SO CJ_!9 ankh!? a\u{6}m\u{b} E\
        \u{10}$ p.q Alx!: aP3\u{7} ,\u{15}\u{16}!  a~)7!  `qvj!, a{F\u{5} \u{7}vC!\" aP\u{3}^!  `\u{1}ab!. a\u{11}4i {G\
        +!  aVf< TB\\ K;^!! aI1k!A aj<q c8\u{16}!# aK\u{1b}3 \u{5}_j O\u{1b}\u{a}!2 aU%( ;\u{c}, ~\u{15}=!9 ap%B YRt!\"\
         aO^\u{1f}!! aJTb jpg Ptg!? a\u{1e}\u{6}\u{b} vH\u{1c}!! `e8( f#<!# a\u{0}_E!A a1^P!E a&_e uI(!! `R\u{1f};!& a\u{4}\
        ;C!* a\u{10}YS tW4 \u{f}JP \u{2}Q_!8 aqVg!  a\u{10}O\u{17} n`x i\u{f}\u{a} hAU X{`!) ah\u{a}s!8 a\u{0}{}!  aGZ~\
        !+ `{\u{1d}\u{a} \u{6}xB!  aC\u{16}L \u{11}x`!( aNBg!E afb\u{1b}!  `\u{3})8 nTN!E a;bR!  a)gZ ]Ob!! aUeq!B ay\u{6}\
        +!& `tP, :'. \u{5}T1#1 `0 `, `\u{1c}.? \\NJ 7_a aY< lxm 80n!# `\u{3}D\u{1} [o\u{1a} q\u{5})!( a6Gi!  a'`4 t&F!3\
         `$tG m1t!? a0j{ \u{16}\u{10}\u{f}!/ a\u{f}@K n\u{16}{ 2j* \u{d}\u{7}?!= ae\\@!+ `yia!# `D\u{2}c \u{1f}9r!  as&\
        ~!: am'\u{3} )\u{11}\" \u{f}rE!+ a-\u{7}U EVr \u{1c}\u{7f}~ VN\u{4}!! `h\u{7}0!6 a]\u{1a}E!9 a\u{1c},F!# `\u{11}\
        rM g\u{14}\u{13}!0 aK9\u{4} Zd*!= a+\u{11}?!  a.2@ \u{1f}lH \u{1}TL \u{4}0n 'U\u{7f}!  a\u{2}K\u{2} T\u{15}\u{13}\
         >\u{7}\u{18} w_- Tn=!% `8bK f_y {\u{18}\u{10}!) `J3f AF\u{1a}!8 aXI\u{1f} W\u{7f}' F!e l\u{0}\u{11}!= a\u{3}}+\
         [g>!  a3Fj v5\u{3} \u{b}\u{1d}\u{f}!# a\u{1c}z+!# aB\u{8}8 '\u{11}= <vS \u{1d}*] U\u{e}S!6 aD?]!# a}2\u{d}!E a\
        S\u{1b}\u{15} \u{10}|.\"5 `& `|z1!= a'c\u{a} rC6 .\u{c}l \u{17}'\u{16}!1 aM\u{d} !6 ar\u{4}. 6\u{1f}` %\u{9}s!2\
         a\\\u{1e}\" \u{1e}\u{11}\u{7f}!# `\u{3}I9 \u{16}^c!! aU\u{b}\u{1f}!6 aLgE!8 a-iT!E alT\u{12} hy/!, a57R!: aqW'\
         #\u{10}c!  `\u{4}1F +_/!& `UtI!  a\u{7f}lU \u{0} p!E akL&!7 aB\u{1a}+ S\u{11}F!! `z\u{9}S f\u{1f}| 6E\u{1}!? a\
        2'\u{1d}!# a\u{2}56 \u{1a}\u{15}F W/U \u{1e}[s!  `\u{2}wt \\Y1 Z=@ M\u{1d}E!, a>\u{a}`!! aE'\u{2} 5g& C\u{c}* 6\
        Q\u{7} \u{5}b! \u{17}.' \u{2}#a!) a_q@!= aM[h F?r ^nf!C at\u{d}( \u{16}\u{d}C!9 aKb\u{15} \u{3}=' u/\u{5} 3tC!?\
         a>pt CTO eQb!' a5\u{1d}v!  a\u{2}=\u{10}!C a\u{5}{\u{10}!3 a\u{18}a8 K\u{1f}L!* a{tR \u{c}Gx!- a\u{f},\u{a}!  \
        `0$\u{15} *\u{12}& r(B!@ a3\"\u{7f} FU\u{9} ;\u{17}\u{19}!. a\u{8}y1!= aX\u{19}[!2 a9|\u{9} \u{1}\u{9}#!8 aHdE \
        :\u{b}]!E a+A\u{9}!8 a];\u{19} ht9!+ a\u{1a}\u{6}S!: ab]\u{4} 5$\u{16}!  am>r!  a\u{19}\u{12}t!\" am\u{15}\u{16}\
         5\u{19}\u{1c} {\u{1e}g!= at\u{0}k!) `&\u{3}{ ,\u{19}\u{18}!( aEK<!$ `k\u{19}Y!4 ``R\u{17} qjC!! `;dJ!: a\u{12}\
        |V RsW!/ a\u{4}gb!6 am6y!! `?0\u{d}!@ a\u{11}\u{1e}\u{10}!) a3Y.!& `0;@!  a>CO DrX!  `0J-!+ ahA? ~\u{1c}H!4 a;\u{12}\
        \u{0} zL\u{e}!  aC\u{1a}+ >[v!  `\u{b}P\u{0}!# `<$\u{9} E`\u{13} \u{18}k\u{15} q\u{17}\u{1e} \u{1b}U4!& a9%u!, \
        a\u{2}x\u{14}!9 a\u{1d}\u{1e}I \u{15}\u{15}h!1 a\u{f}}- a\u{e}= I<O!6 `o\u{6}\" b\u{1f}%!( aY\u{19}. W&=!? a\u{1e}\
        }\\ S7 !! a~nB!$ a\u{14}\u{1e}H p`U !3` \u{9}dt!  a\u{c}\\\u{13}!  `:u\u{1a} 40% p}O q&U rlX U\u{6}_ y=\u{5} \u{1e}\
        [\u{1e} i\u{1e}j 6km \u{9}7, fE\u{e} >9/!) aoo8!0 a\u{1b})r!! a\u{7}\"\u{1a}!8 a5\u{10}f \u{1c}a\u{d}!4 aw>\u{15}\
        !< a}G*  q+ \u{d}}S!8 a\u{3}tR!. a[=U '\u{1d}i!# aAm\u{1f}  \u{16}\u{e}!  a\u{11}\u{1a}\u{1e} SR!!! a(\\# t\u{3}\
        S!! `DV\u{0} \u{9}|P mai!+ aSju!  `,3~ _O\u{10}!# `RN\u{15} \"w% 6\u{4}K!C aF+] Bo\u{4}!  `f\u{17}\u{11} |&?!/ \
        aI\u{16}E!  a{jJ!  a\u{f}!, \u{0}'2 #\u{0}K!: a\u{1}7Q!8 a=5\u{1d} s4F XL\u{19} g9Q!& `tPY N\u{0}\u{2}!\" a\u{9}\
        y\u{6}!  `\u{16}r\u{10}!1 a?\u{1c}\u{1} jV\u{10} E\\\u{14} \u{3}-\u{1f}!# `a\u{1e}( yS4 ?\u{14}+ D#A \u{9}\u{1d}\
        f!+ `q\u{11}2!3 `0M\u{15}!. ad?(!\" aY`N!C a\u{1e}E\u{18} rP\u{1a} 0C(!  a]A@ )\u{3}\u{7f}!? a\u{e}\u{a}\u{9}!+\
         `\u{19}\u{1}.!$ a>GO!6 av\"\u{f}!= a#\u{1}!!> a{^1 +o- 3W\u{10}!- aJ`& \u{a}M; \u{16}<A!' asdD!( a_\u{3}} VV\u{0}\
        !: a3\u{9}/ K\u{18}0!  `bjA :XM!+ `\u{18}uW @Ob LT\u{a} L\u{1f}J!# a1PP!B a1 i C3N!' a5dQ!6 at\u{2}Z q\u{2}\u{e}\
         \u{12}*) \u{12}?I!: a\u{1b}{\u{d}!1 aFf\u{14}!( a&40!C arSM =9\u{6}!  `=JE VSQ ?\u{1}q!/ ae\u{18}u!: a8sU!  a`\
        Of %\u{1}f ht\u{1d} /\u{18}H!; akIS!1 a\u{b}\u{12}T \u{7}\u{4}] \u{10}6i G=\u{e}!' ab\u{8}\u{13}!3 `TS\u{19} \u{16}\
        k3 ^X: -NH nsW \u{9}ea!  aEL, 8^N \u{14}'c!/ ad0v!? a\u{1c}N$ \u{7}4= !9S \u{1a}r\u{1f} u>I!  aSKM!- a+S{ -F\u{1c}\
        !# `U^*!6 `WH,!\" a\u{13}Q.!9 a\\'< :\u{d}D!# `\u{11}\u{b}\u{1f} vQ)!: a\u{14}%7!6 `rv\u{12} 3>E EKS \u{4}%\u{b}\
        !8 avkM!  a\u{10}\u{c}M Z%Q!  aA\u{d}W J\u{10}s \u{6}\u{13}3!# `LFB %Zm k\u{10}\u{6}!9 a0E\u{13} \u{13}\u{b}&!6\
         aPL?!3 aV-X 3#i!1 aQY+ 1\u{9}F m_v!A aJ5\u{17} \u{7}q=\"! `: a_Mg  Q\u{4}!3 a\u{6},\u{9}!/ a\u{3}6B!A a{\u{1}I\
        !E aBD\\ J~`!3 a\u{18}QI \u{a}\u{15}- V01!6 ahh?!> a\u{f}\u{3}u EP\u{a}!E a\u{4}R: \u{b}\u{9}\u{2} XmI!8 a!3x \u{10}\
        (\u{f}!< a\u{6}*'!) a6_B!\" a3OD!, `A_`!= agDf!B a#K}!> a\u{19}\u{17}/ r\u{c}D |\u{f}q x|\u{5}!> a\\}!!+ `y_(!,\
         a'5L \u{b}9h!3 agl\u{c}!9 a\u{1c}(\u{1a}!@ a\u{1d}(! \u{7f}\u{12}>!  a6nM!: aiCR!3 `oVl Co\u{9} }xM T!\u{1}!  \
        aRQ\u{5}!  `F\u{15}\u{1b} jA  }k6!  a^\u{1b}> K8A!? a\u{6}tB 0*C 5M*!8 aj%\u{5} Gm< #(l \u{15}\u{f}\u{f}!3 `CHF\
        !6 a:\u{a}i {0V!2 `\u{12}4\u{7f} \u{6}^\u{6} 90?!, `?CY Qs\u{b} \u{9}h\u{1d} \"v\" iJ4 U#;!( als> {\u{1a}G \u{18}\
        #P!B a/\u{7}l 3\u{19}( \u{14}\u{d}h!) aG\u{1b}L!  a\u{1d}\\R \u{c}%T!- a\u{6}y\\!  a9A\u{16}!* `\u{c}5\u{1a}!, \
        a.V* 0`. ,z2 \u{d}\u{19}4!  a`B8!  anCl }\u{9}p Q'\u{a} @KI 96Q!  `>;O!! `!({!# `('\u{13}!@ aj>N :%e sT\u{19}!=\
         aM=*!& `j{V!  a09e&* `+ `- `3 `, `0 `\u{13}b\u{2} K9\u{b}!  a]sB y\u{1c}W!/ a.9X!  a\u{1b}op \u{18}\u{7f}*!= a\
        \u{8}\u{18}5!/ a[ a!E aS\")!  `\u{b}|?!9 a[Eb <xz!# `\u{b}\u{4}\u{8} n.' VQ, &\u{1d}` [*d!* a&9\u{1d}!  aWW\" \u{e}\
        \u{11}w \u{4}m( 2l9!! `\u{6}\u{19}e!B a#Xs :n\u{7f} w&8 #Xg !\u{d}\u{1b} \u{6}I'!E a\u{15}$> +GH ~>P!  acg\u{b}\
         F`)!  a4.7 :6Z!$ a=%\u{1c} K\u{9}\u{b}!6 aJ*F P2i f\u{18}-  Ug \u{17}N\u{3} noX!! aij[ KXq!8 aU\u{12}r -\u{9}}\
        !) `x\u{7}\u{c} \u{f}`; K\"\u{5}!< a,': \\Y` _w\u{14} 93d s/k!8 a?;k Br  %\u{2}7!0 aMCC!  a.gV ivm!\" `&\u{16}\"\
        !: a4\u{15}K W\u{1b}R P_s \u{10}\u{12}C \u{9}\"`!' `Hv3!  a\u{e}y: 52a!= aX\u{10}\u{b} LD\u{11}!  a[1\u{16} }|6\
         MAX!! aI\u{e}^!3 a>zm aX\u{19}!  `r'\" \u{1b}r\u{13}!% a|x' X*a!6 `+\u{9}\u{4}!, a\u{1a}x& .>\u{1c} ;%5  4M Ea\
        a 3\u{7f}m \u{1f}'\u{10}!: ayA\u{1d}!C ahJ^!  agt( Oj1!6 `Ct5!! `\u{17}%e p$f!  aN\"k Tf\u{1} -yW \u{17}\u{a}Y!\
          an.\u{1f} XJ)!A a-/E!  a/2H!8 a-xd \u{c}q6!& aV\u{13}: n^\\ z|j!7 a~($!1 a\u{a}<Q \u{7f}og {i' W(J!= aI9V!  `\
        _gV!  av\u{1d}^!  a\u{7}E\u{4} rh\u{a}!  aM\u{6}\u{1d}  T>!8 a7\\^ H=\u{12} \u{5}\u{8}\u{13}!< a2S0 cW0!6 `s.6 \
        *iD Ulb sAo X&J!  `#P\u{1a} \u{9}x\u{1a} !\u{18}\u{1d} (XQ!& a\u{17}#\\!A aJkg!8 av.r \u{16}e\u{19} a{  !zL!6 a\
        Sk\u{14} 9S1!= aYld!  auml!  a6l\u{18} Z5\u{1a}!6 `n\u{8}0 \u{b}\u{19}\u{13} !.\u{1d} _\u{16}$!8 aC3_!9 a@\\a!)\
         `}(h \u{8}`j PHs!% `D\u{b}\u{8}!  `\u{15}2\u{9} \u{e}T\u{11}!; a#\u{2}3 j\u{19}@ 49K EXX Rmv _?j!2 azHf!& a;el\
        !, aQ<\u{7f}!E aW.C!2 a7*R!8 a^z\\ mfs!@ ajE{!@ a\u{7}m\u{f} @L\u{13}!= a\u{1a}\u{5}2 j\u{10}Q!8 a\u{e}\u{12}n \
        Bv\u{7}!A a&{0 Kx\u{12} c0\u{14}!9 a#\"M J0y!9 a\u{1a}\u{1d}z!! aIU{!= a-Z\u{11} '\u{11}2!6 a\u{19}T: )&I L\u{7f}\
        ^!< a\u{16}hv!, a{~0!& `\u{9}\u{1a}5!\" a<Oh ]T\u{1}!  a\u{2}hR  Ce!/ am2\u{10}!< aC}d r(f!> af|}!- an\u{7}c }9\
        \u{5} \u{1b}-\u{9}!C a\u{11}N\u{9}!* `x+\"!  a\u{1c}<*!4 a\u{12}oA M4t yi{!, amf/ \u{1}i4!: aLEL j\u{1b}M O3[!-\
         a@Ro!: ad\u{4}\u{1b}!C aGt1 3\u{1f}P!* a(4U M\\Y 1d\u{0}!9 a(g\u{16}!  `#\u{4}N (Dx Qqi :\u{6}\u{1} \u{19}\u{e}\
        P \\Fe \u{1b}\u{1f};\"\" `6 `K\u{15}G hEb YU|!* a4t\u{0}!  aUr\u{1}!> a1\\e \u{c}an \u{15}kO eIV \"w_!9 a@D\u{5}\
        !7 a!\u{d}( \u{9}74 q\u{3}>!; aY\u{a}> \u{a}2E L9S!  `F*\u{1a}!  `t$S!, `\u{11}4p!+ `\u{13}\u{1}. ;KS k\u{0}Z!@\
         a\u{15}NX VSz!4 aM$] u\u{1c}r!  `G<- \u{4}oN!0 a\u{1d}9Z %D^ \u{1a}\u{c}e ~\"\u{d} O7\u{1e} 9#c!9 a\u{17}tx g\u{1d}\
        } h\u{1c}9!# a:JP!6 `+O[ `dh ,\u{13}\u{1}!E at1\u{8} \u{1f}cd!  aRH&!# ajS+!' a)\u{16}F!' a\u{5}\u{17}\u{8} 7+?\
        !  a&\u{17}E!! a)Fw ]\u{8}\u{18}!* a8A)!# aH\u{0}J >lQ!- `Ly\\!3 aS9m!' `E!s!- a(ts!8 a\u{6}=} w\u{e}\u{19}!! `\
        obb aRe [\u{4}\u{8}!8 a*R\u{9} }!C b\u{12}\u{2} W\u{16}' #@9 >&? \u{1c}2&!! `\u{2}r< \u{1f}#\u{14} $W\u{1e} >-g\
        !, `\u{19}\u{a}\u{11}!E aFb$ MW1!+ `\u{15}3R *jn\", `1 `1E\u{17}!! `w|'!@ a2BG (v\" ;\u{12}a 'I\u{16} ,t. _l?!8\
         a~`k!  aS\u{7}\u{2}!  `WC] W^K \u{1b}_h!, axi~ \u{17}\u{1}\u{e} \\G%!: a}\u{c};!> aZUt\"9 a7 ` \u{9}{!6 `&.\u{19}\
         \u{10}:/!> az$i ?q|!# aie\u{0}!/ a0\u{5}\u{10} %V4 \u{8}\u{18}g 5/n ]\u{2}r 39\u{d} \u{c}L\u{18}!A a2_\u{2} \u{8}\
        <\u{9}!0 aO]\u{14}!= aGu\u{15}!B al#O U(n X\u{10}r XQ\u{1a} 9\u{9}? [4\u{6} #L\u{11}!  aa\u{e}\"!. a1}A!  aMMK!\
        9 a\u{1b}WK!B a\u{17}BU yH\\!# `%\u{b}j!! `0-2 yQ6!  `SS^!8 abiq!\" `|X\u{0} {3C %(W W5X!4 a\u{4}hn 2\u{f}x!  a\
        @\"\u{6} =c# +\u{10}@ pW\u{2}!< ac4=!  `5\u{1}K!6 `qYV!7 aDy\u{b} .C\u{1c} o:^!) a\u{1e}5\u{6} \\Q\u{17}!A a\u{b}\
        'H!* a55^!# a)@h \u{4}ji!$ a\u{d}]\u{0} $\u{1a}\u{14}!# a\u{10}Q0 ;y5 \u{2}rR H}\u{7} h\u{9}\u{e}!! `+2F!# `\u{8}\
        4Q!7 a\u{16}\u{19}] *\u{17}\u{18}!  aCy, .i3 w|a [X# 7]? [dZ  nf u\u{b}\u{9} Q`\u{15} \u{4}V0 tD: \u{d}QI!1 a\u{5}\
        W !! a\u{4}g\u{6} 3\u{1b}\u{1c}!  ak'=!A aIBa Sek!@ a4\u{11}\u{1f}!! a'q1 kZ6 ISl!E a';o '\u{a}6 4XN\"# `! `huo\
        !8 a\u{12}w\u{9}!8 a\u{e}\u{8}\" k%5 \u{1},G!2 a\u{15}PM!  a\u{14}N[ \u{11}NS!  amVg a\u{d}F!9 an\u{a}Z A `!: a\
        T4j S\u{10}\u{0} r5\u{10} 0K3 H\u{6}F!\" a\u{9}\u{1b}G!  aPnI!8 aTh\u{d} \u{1a}>% C\u{16}; RH\u{2} >M\u{19} J@\u{1b}\
        !/ a}\u{d}\u{1d} \u{7}+*!\" a\u{19}\u{14}S #ts!D auL<!  a<9\u{7f} \u{10}tP \u{3}\u{12}Z!  `.G\u{1c} {\u{8}\u{1d}\
        !9 a.\u{1e}M 3\u{10}[!: ak\u{14}d!* `zAf \u{b}\u{15}k!= a\\q\u{0} %|\u{1}!3 alD\u{a}!  `. +!/ a\u{15}\u{f}Q!$ a\
        5Hy!% a\u{11}H\u{15} 0Iq tjw a8\u{12}!B a\u{12}\u{2}\u{1a} \u{1f}8&!9 a\u{6}}, s+; ?*Y!7 a)e_!> a(wc #\u{15}h 1\
        K> .\u{11}K G5c!6 a$[k \u{1d}_\u{6}!  aR\u{11}/!# a|c[ iA\u{9} ho\u{18}!E aRLg /7\u{6}!6 a\u{c}u\u{15}!A a@\u{13}\
        *!' abw8 pP> \u{0}/H!6 `\u{14}@P W+\u{13} N\u{11}\u{13} \u{1d}O\u{18} B4< |\u{1d}J!& `}x!!/ aH\u{d}=!  a_\\\u{f}\
         |P\u{17}!7 a6\u{12}.!B aF&\u{18} ]{;#+ `. `, `9\u{14}?!! `v+\u{5} km+!/ a\u{8}|\u{a} U\u{1b}\u{14} J\u{8}#!E a\
        7lM!B a*\u{16}l!  `*Zy 2\u{2}\u{1}!B a, \u{7}!8 a\u{16}P\u{c} \u{d}_\u{17} X\u{12}'$  `! `# `$ `\u{15}A]!! a[Zw\
         nh !# a*2)!# `\u{f}\u{19}_ mWk!  a`J\u{d} x,\u{1e} \u{19}\u{1b}$!! afW' \u{d}^+!  a\u{c}V6!@ a\u{2}!G!( a!\u{1b}\
        }!> a\u{16}C\u{1f}!B ai\"!!4 `_%@!4 axOe mB}\"# `6 ` \u{c}8 A\u{16}9 KB? =S\u{2} ,)\u{3} \u{17}\u{4}\u{19} vZ! \
        \u{14}y9 xv\u{1a} uhT T\u{f}U B\u{12}\u{1e}!  a^G\u{a}!% `\u{1f}\u{1a}\u{15}!  a\u{18} !!* a\u{e}%[ Y0z f\"O!6 \
        `iee 5\u{a}\u{1b}!  `*lJ!4 `<'( 9b( R\u{11}a ]Lh!6 `O\u{15}v \u{1}y\u{11}!E a>~U \u{8}Hi!  a\u{11}\u{1c}|!4 a\u{16}\
        w} S\\\u{12} q\u{b}$ $B6 w\u{14}Q!> aq\u{c}S!. a1\u{19}b!\" a\u{12}\u{4}'!3 a/D(\", `0 `EQ& \u{14}|F!/ a7\u{3}]\
        !  `\u{d}\u{1f}h uC\u{b}!\" `\\4-!8 aYr< p-A !^H!= aqB\u{2}!. a!\u{9}\u{e}!; aikS!< a\u{7}.[ K\u{14}2 Z)z | | \u{10}\
        3)!E ar\"  \u{f}\u{1e}Z 2(d!: aSdp 3/q ,\u{e}z!@ a+\u{16}\u{d}!# `\u{10} X!$ a)vx!) asA\u{6}!& aT\u{11}\u{8}!/ \
        a\u{16}q\u{19}!0 aJdP 1lj!C a\u{8}cr!? al\u{1}\u{0}!$ a^B\u{16} ts} L\u{1b}\u{15} 1\u{15}\u{3}!  a6\u{1f}\u{a} \
        Jsc!  `\u{d}b\u{7f}!. aQw\u{a} \u{17}j%!@ a2oB mpt!8 a@k\u{1d} \u{0}5& )\u{1b}0 T%h!8 aeA) ;OB d\u{3}E D={!& `%\
        CI!  a\u{1a}uU!  a\u{15}zX 6\u{7f}[ @&_ h\u{1d}\u{1}!E a\u{1c}@> |\u{4}a \u{10}s,!E a\u{15}0>!8 aL\u{3}Z!! a1z\u{16}\
        !/ a\"@] Hn<!- a LD M I mCt #{\u{2} d]\u{1c}!# a4q#!B aF\\M \u{14}8R!8 akDi!  `7\u{7}x!> a+[\u{1b} .\u{c}\u{1e}\
         )C,!, a\u{10}2[ yY'!> a\u{1a}Nh \u{7}`~ \u{10}%\"!* a\\rQ 9yX!  a\u{4}ag >Qt!  a\u{6}\u{17}\u{4}!+ a-2]!3 aczK\
        !# `\u{18}\u{a}\u{15} l\u{10}T 7Bd mu{ M\u{1c}\u{17} \u{1a}|&\"! `# `tv6 \u{16}I` \u{14}yh!> aF\u{1b}r \u{9}]9 \
        \u{3}\u{1f}R!1 a1,b!& `5)\u{c} N\u{2}\u{2}!8 a,*o!9 aqs\u{4}!3 a\u{a}\u{1d}\u{17}!& `[|\u{19}!6 `\u{10}hm!C a8,\
        A!3 `8_s!= a\u{b}\u{13}\u{9}!  ab\u{19}\u{13} K2$ J\u{12}3 UDj!- a]7\u{9}!& `W\u{2}\u{f} \"FG!  aK\u{14}R 1 i! \
         an\u{14}i!' ad\u{1}\u{b} C\u{13}/ |@D!  `G$N |\u{5}q!  aS\u{1f}\u{16} \u{17}\u{e}'!# `\u{f}8K H.\u{19}!( a\u{1b}\
        8+!$ a\u{9}TG jV^ m%\u{15}!= a\u{1a}l) \u{3}lz 'z\u{13}!7 `|\u{1c}\u{1b}!@ aS\u{0}\"!* an~+!6 `{eW xp\u{a}!% `\u{c}\
        Y\u{e} \u{1}X\u{12} \u{6}t\u{19} u9\" \u{0}A, \u{18}j>!/ a\u{1}2@!\" `\u{1b}CZ!@ a\u{13}\u{1}`!\" at\u{17}\u{8}\
        !  `)10 Ta2 /\u{2}k \u{10}Fq Q,\u{5} \u{17}\u{f}\u{10}!  a\u{9}\u{10}\u{16} \u{1c}o\u{19}!, `yR'!  `\u{19}\u{1c}\
        @!  `\u{11}9u 5\"v!8 a\u{17}\"0 Z\u{f}H!  `U\u{1d}{ \u{15}f\u{5} M5\u{16}\", `+ `\u{2};v!0 a\u{13}u\u{6}!= a}~\u{1b}\
        !% a_u+ Zv0 \u{12} !!# a|#\u{b} Q\u{10}J D`\u{15} A\u{1}( D\"P ;:|!+ `*\u{18}\u{17}!3 aJ~\u{1b} L\u{1d}n \u{a}K\
        \u{c}!4 aS\u{f}]!  `'\u{2}q!@ a\u{1a}rs \u{12}~x!' a\u{13}\u{5}\u{6}!8 a ZX!! `\u{4}6d!2 a?\u{8}d V\u{2}o \u{10}\
        Az!# a-\u{12}\u{2}!# akh\u{3}!1 aus\u{5}!  a1M\u{d}!B a43\u{3} _]\u{e} \u{9}\u{6}3 5\u{2}X!6 `#T\\!. aE7' \u{16}\
        HH!, `\u{f}N\\!6 `5D{ 7.\u{7} #X\u{8}!7 aB\u{13}:!3 `x\u{12}b z\u{1}\u{1c} EAN eQ}!7 a\u{f}\u{3}\u{1f} \u{1e}(%\
        !* a.\u{c}/ K\u{2}S!6 am\u{f}v \u{11}gz <iO!  `\u{13}.P!> a*\u{12}e!6 a\u{9}p$ \u{f}~- \u{7}_/ #\u{15}2!7 a.\u{1d}\
        R!  a\u{1f}\u{18}\u{7} \u{1}\u{14}A X0R!* a.qm!# `em\u{a}!  `sD\u{d} \u{17}O!!* aVPH!7 a\u{15}\u{1e}X \u{7f}$w!\
        ! `\u{16}s} \u{7f}i\u{a} ls\u{c}!# `\u{16}0\u{19} Dg| QU}!, `\u{13}b(!> aEhO!/ az\u{e}s!; ai8t!# a%!\u{19} \u{11}\
        FY }/m!= a\u{3}^v!% aG}\u{5} \u{e}\u{7f}R \u{3}Td M t!> a\u{b}$\u{e} yX! 7\u{1a}7!= aBI` I3} \u{2}!\u{11} Q\u{1d}\
        \u{15} 0e!!  `rJL \u{17}\u{6}Q [\u{1e}a!  a6Wd \u{1c}Ny!  a\u{0}ky!- aa\u{1f}-!, `i\u{18}O!0 a>7m!  ac\u{0}\u{1d}\
        #! `$ `' `6c' _\u{1e}B <N' 6k.!  a\u{c}\u{b}E \u{14}\u{9}d!= a'\\q \u{8}\u{11}\u{1f}!> a_\u{f}$ lOz W\u{11}- DA\
        A !\u{15}j!  aV-- b2; JIl!8 a6B\u{3}!# a;\u{7f}\u{8} T\u{1}.!- `\"\u{2}s \u{b}(\u{0} \u{12}HD!1 a,VQ!@ a6\u{18}\
        c <s\u{7}!8 asi_!  ` Sw!@ a~@\u{5} #7\u{f}!  a\\X% J>I 3?i \u{11}3x \u{8}5x!- ak\u{11}\u{1}!  a\"\u{a}= \u{7}\u{16}\
        ?!@ a\u{3}il!\" `\u{13}b\u{2} \u{c}i\u{1b} D^2!B a\u{c}.V [\u{7}7 s\u{2}Y EG+ K9B \u{2}\u{1b}g W90!% a\u{5}Y5! \
         azVZ \u{9}\u{19}e Ddg!\" a\u{1a}*t!  a2V\u{a}  a7 \u{1e}\u{4}: msL#0 `1 `, `^So!< a,mv!5 a\u{0}Q\u{11}!@ aOF\u{1c}\
        !! `\u{e}Z& \\\u{11}I \u{4};\\!  a\u{0}Eq \u{1a}\u{7f}\u{18} 9\u{17}9!8 a\u{7}\u{1a}q!- `\u{9}\u{e}\u{4}!# `Vu\u{6}\
         Aq\u{18} 8\u{1e}'!  a'o-!E a<\u{1d}; B\"E!= ac\u{1e}R \u{12}@u \u{3}\u{b}' o\u{18}? x8U E\u{d}\u{9} y\u{9}8 9d\
        O 6~\u{b} \u{f}\u{11}A!E ab&P U9] \u{1f}\u{0}\u{12}!  aR\u{12}Z H\u{a}\u{17}!1 aUin!7 an5o ijs(  `% `# `4 `& `5\
         `$ `! `&];!4 `Gn\\ Y\u{0}p!  aT\u{1f}\u{b}!1 `a|9!  `q6N!+ `5\u{15}b Tc\u{12}!5 atM\u{1d}!  aM43 ;\u{7f}4 U4\u{1b}\
        !4 aM(% 4GI @\u{1c}K!  `3\u{18}| 6=\u{11}!3 `ok\u{17}!4 ar\u{19}S >\u{2}>!C aT\u{18}V!& `yS\u{f}!# `oz\u{11}!5 \
        aNr0 _36!  `EE`!? aial!  a\u{b}S!!* `\u{1}%,!  ` \u{1f}J!+ a>cd!  a\"E\u{e}!, a\u{d}8X!2 a(\u{9}r %\">!3 a\u{8}\
        jH w-W!E a\u{19}C~!> a\u{1d}]\u{d}!  a\u{13}4@!# aTDX!  aKfd!@ atez \u{6}*|!3 aQ?\u{14}!$ aEu\u{2}!B a*^\u{14}!\
        7 `='5!B a6\u{1d}W!  `\\=w /:\u{17}!. a\u{2}_6!B a8yM!  `dJT!# `[\u{2}X 85\u{17}!  a \u{17}\u{17}!+ `9\u{1d}/ \u{e}\
        ~M g\u{1}R!  `\u{f}xh!) a]\u{1f}s |2|!= a\u{1}\u{1e}B %uW!' a6I|!* `J\u{e}\u{9}!  `>:7 2Zi ^V\u{3}!: aYoa S\u{5}\
        D \u{1a}\u{c}D!# a[\u{18}M!  a8\u{9}~ !<\u{12}!  `\u{3}'\u{13} !M!!? alF\\!E a$9\u{c} 9]\u{12}!6 a`zc!  aX\u{14}\
        v!6 a\u{13}$~ \u{1e}f@!  `\u{1f}]$!! `Y>&!! `\u{1c}D7!! `d\u{b}@!7 a?.c 0qw!E a#T\u{19}!$ aa0\u{1d}!> aT|~!  a;\
        \u{1d}~!% a_7: 19b!% a\u{1}es!\" `G;\u{7}!  am~\u{13}!B a\u{19}NC!8 aa\u{10}K \u{1}\u{0}| I>\u{a}!% `\u{1c}M\u{a}\
        !7 a;s\u{1a}!+ `IQ\u{1b} ~BP!  a\u{a}F*!# `\u{18}y\u{5}!  a/q\u{2} \u{1c}@#!1 `\u{1c}\u{11}X `88 d[K!9 a6AS \u{13}\
        &\u{17} X\u{18}p b$y 0az \u{6}B\u{8}!% `Qd> \u{7}\u{1c}@!# ``\"D!  a\u{b}2v!0 `vn\u{9}!= a\u{14}\u{6}'!! a=i0!9\
         as^Z =5q!! `[8\u{18} \u{8}u0!  abb2 9_\u{b}!  al\u{e}L \u{0}wl!$ a{,H!: a`N^!9 avyl!? a\u{e}f!!# `\u{1a}\u{18}\
        G!! `\u{15}uJ 0KN 1rc \u{c}Qs!- `F\u{6}\u{18}!  a\u{19})' 5@*!> ac[O!? a,\u{1b}s!4 `* D I\u{18}\u{0}!  `\u{7}\u{d}\
        (!8 a*_y!$ `\u{a}R2!$ a\u{1e}<L!  a\"\u{1d}M g\u{9}R!9 a/np |A\u{12} \u{15}<\u{1e}!  a:A)!  `\u{b}\u{8}O!, `\\N\
        \u{e} 7U2 \u{1e}2K +5O \u{1f}/S!? aiFa!B an%\u{13} 0\u{15}\u{19}\"' `& `*\u{2}B!  `G\u{15}L 2[S Ost!  aav\u{15}\
        !! aFeH N\u{1e}P \u{2}\u{3}\u{11} Pm;\"  `# `lSG!$ ao\u{9}m!* `e\u{13}\u{15} [:. un? \u{17}B\u{7f} 2\u{d}\u{15}\
         PqG qiY!% `G>!!  a6yz \u{8}=\u{1a} z\u{0}4 >wr V\u{2}y!  a}<\u{17} {w\u{19} n,L!E a\u{6}&^!4 a\u{1e}\u{7f}t \u{d}\
        7\u{a} E\u{7}\u{11} W?/!  `\u{14}9F iQ\u{16} zfS!& `\u{9}\u{12}}!  `sj~ \u{e}_\u{3} G\u{10}\u{a}!> a\u{1c}>]!  \
        a*%\u{1b}'+ `, `. `2 `- `/ `> a\u{1b}\"*!. `g\u{9}\u{2} {\u{1}& **n!$ `\u{1b}(\u{1f}!8 a\u{3}\u{1d}p n\u{3}~ =}\
        \u{4} \u{3}N\u{17} en\u{1a} \u{1a}@@!8 a\u{7f}1\u{3} w;\u{6} O)N QYR!/ ay\u{0}e \u{19}W\u{19}!) a\u{1f}\u{e} !5\
         aU@8 %gU >%V M`k!C a2)l vN\u{8}!  a\u{1a}O: \u{0}_; e)d!  `\"Y\u{12}!  `@[\u{13} I)(!2 asMN \u{6}`\\!> a\u{14}\
        \u{b}f Uwg WF7 \u{a}Ni!* am{t \u{1d}|w!* `zy\u{7f} xt\u{10} iH#!> a\u{a}.@!  a\u{2}kW <t[ LFi!1 aa\u{f}\u{12} \u{1e}\
        ?+ Q\u{5}:!7 a_NL!! a=`[ `\u{1f}_!  aN[w!\" a/}C!  aXF\u{f} U\u{e}* j:\u{e}!! `2\u{14}A \u{e}p\u{f}!\" `\u{19}y\
        \u{10} \u{1a}\u{18}\u{12} VKX ,\u{e}`!! `\u{f}:k \u{1e}\u{a}\u{9}!6 `_B\u{19} \u{7}K$!8 aj'\u{a} ;:\u{e}!& a\u{f}\
        t& \u{19}N-!@ a\"EO a5Q \u{14}?\\ N\u{5}q!! `\u{3}\u{1c}$ [F;!, a\"HS!$ aOeq!E a\u{4}yw f{y m\u{1a}~ nm$ /\u{1f}\
        1!= a~z2!! a^DC VhV \u{14}\"y 8;\u{3}!  aN\u{1b}>!) a1G`!' at&b \u{8}^s!@ acv\u{9}!  an)\u{11}!  a_\u{17}Z!7 av\
        wk CDy 'H\u{17}!  `Mr\" \u{3}?\u{13} \u{13}jO!@ ar\u{1e}b \"q} 9n]!= ab5d!= ag2> u0\u{9} Ah%!6 aj\u{7}A :y} xu-\
        !A aE*\u{f}!( a,1$ H:.!  a_f)!! `l$S STs Gt\u{9}!6 au7\u{b}\"  `! `\u{13}\u{1}\u{12}!) `\u{1b}\u{d}\u{14}!  aEB\
        ) \u{6}>S!E ac\u{11}k!/ a5\u{3}\u{11}!> a:\u{17}& #`8!+ a{\u{2}D 3TR j\u{5}Z!1 an:\\!7 a\u{2}\u{b}u!  avP\u{1}!\
        ! `%\u{d}\u{4}\", `1 `O\u{5}\u{b}!& `\u{15}I} H<\u{16}!' a\u{2}B\u{1c}!+ aT\u{19}$ \u{1d}-- k\u{10}j r7\u{2}!$ \
        a_.%!# `\u{10}\u{19}? =dU!9 a\u{8}Jp!D asLr!* a\u{8}5\u{0} 8\u{5}\u{1e}!: atb7\"$ `3 `x\u{3}? \u{18}V` !\u{d}`!\
        + aPlc gB\u{1c}!6 a\u{13}58!  a+\\s!+ `e\u{1e}\u{7} T\u{d}\u{1d}!8 a']3!1 `cB5 C<<!/ aD'A _\u{18}#!E a\u{e}s; \u{1d}\
        \u{4}C \u{1c}ii!, a9?x r4@!< aqOD 6E^ ^LL!& aF\u{3}L!# `.\u{e}!!E a*P-!  aQ|/!  a*Q5!) `j\u{5}<!  a-uM $9r!) `P\
        v5!, a?7=!8 a'\u{14}S \u{4}\u{0}\u{a}!E ae\u{1a}X +\u{15}Y Gai!  a39\u{6} h\u{15}\u{1d} *\"- gl\u{1c}!  `8\u{3}\
        0 #\u{1c}E!1 a rt!- a;iu!8 a\u{9}\u{12},  2.!  a~:j!% ap#~ <\u{6}\u{7} \u{14}Rb!; a\u{9}\u{6}\u{c}!1 `7w\u{f} %\
        \u{1e}B \u{5}|o!C a\u{b}lq!  aOB\u{9} \u{13}\u{a}\u{12} ll= JzY H\u{1d}h ugz Wik \u{1c}Nl!9 a>H\u{a}!3 `{y\\!@ \
        aA-q!2 a72\u{0} \u{b}a\u{f} @\u{7}f |Hk!@ a\u{7}3\u{19} \u{14}:M m\u{b}S n\\q!* abM\u{18} \u{1d}a\u{1e}!7 a\\L*\
         &\u{16}1!C a-&W!! `U9d!  `O\u{7f}e uaz TB\u{12} .r! \u{8}RD!9 aT\u{c}Y h~` \u{7f}\u{7f}\u{0}!$ aHWB #Bv!; a:H\u{8}\
        !  a,O#!= aDK+ S\u{14}\u{1f} F\\\" \u{8}}@!> a6\u{11}C ?hz!\" `\u{f}\\\u{12} P:;!$ a#\u{f}Z /K\\!) a\u{1}.1 O\u{10}\
        p \u{1e}Hz!  a\u{8}d~!  ark\u{14}!> a-\u{b}\u{14}!/ a~{: O\u{1e}V!0 axZd \u{18}k) (\u{2}1 r{r!& a5V\u{6}!= a\u{19}\
        =$ EM$!  `5\u{12}4 M!P 7nU _\u{e}h!6 ay\u{5}\u{12} \u{6}O\u{1f} VHn!$ aLR\u{1}!/ a%Y#!6 `Z\u{8}U!4 a *x +s\u{7f}\
        !! a>\u{13}\u{2}!  arYF i\u{18}q!  `<\u{7}\u{2} U\u{1d}. |\u{1f}/ GtC!( a\u{19}%o \u{2}>t \u{19}B\u{c}!: a\u{6}\
        \u{11}F dIj .w-!? a\u{12}x^ XCz!= a\u{10}\u{f}\u{3} S \u{1c}!* a.b\u{4}!3 a2|\u{12} Mn* $-L \\\u{12}l!9 a\u{1d}\
        \u{6}n!@ a/\u{1}r [s#!/ `n62!& `h\u{13}4!\" aJjB!8 a\u{18}\u{11}C!! `XbP!8 aZh% \u{10}{f!3 `.\u{10}z 0Y\u{9} =p\
        \u{e} \u{e}4\u{15}!+ a\u{7f}\u{6}/ [S:!, `!d_!  a!x\u{7}!8 a}\u{f}\u{11}!# a\u{8},8!( a\u{19}H`!( a\u{b}\u{17}e\
        !& aNJ\u{b}!  `O\u{18}\u{10}!% a\u{17}-*!  aKCm \u{10}(u!= a e\u{6}!# a\u{8}/n!# a\u{5}q\u{1f}!> ap4B I\u{e}H \\\
        ZV nbn!= aaHx!0 a_M\u{5} sS1 Q\u{4}O!6 `\u{13}bZ!9 a\u{14}`t ?iu!> a\u{a}s\u{1c}\"\" `! `xnX!  ayXf!+ `jD!!/ a\u{4}\
        t:%! `% `' `\" `$ `\u{1b}t\\!B aq\u{7f}\u{8} wj\u{11} O\u{6}$!7 aHtY!  a\u{d}s@ urb \u{1e}++ \u{1f}NG!8 a7\u{1b}\
        S!  `SR\u{18}!- a\"\"K \u{1e}\u{7}N!B a'd[ \u{12}Kp!1 ak_\u{6}!  a\u{1d}\u{12}\u{6}!6 a\u{9}=# }\u{8}B!# a]%0! \
         a-<I %al <uz vF\u{10}!E a\u{f}H/ \u{1e}&9 x9Y Lz\u{18}!' `K\u{14}U!* `<@Z!) a\u{8}4f \u{7}]y!& a\u{2}=\u{10}!+\
         `5|q \u{12}\u{1b}@ mtM!= aW\u{12}P!= aF*\u{4}!6 `\u{19}+O!' a[f4 %\"A!8 aY\\\\ \"?\u{1c}!! a{N? B+q!  a/u}!6 a\
        _%\u{c} IVC \u{7}5D!= ad\u{1e}S 7\u{4}\u{e}!3 `o\u{9}+!: a\u{18}97!8 a\u{4}P;!! a|\u{7}] 8>c \u{1f}0-!) ay{. \u{5}\
        !M!4 alIe uo\u{a} -\u{c}S S\"r \u{11}\u{5}u \"\\\u{11} Dx\u{13}!  aPI? aip!  agf\u{13} 2=\u{15}!! `w\u{9}%!  a\u{1e}\
        ?F KyF!@ a\u{d}1I <<P J+Y s1h {\u{2}x!= aDD\u{e} x\u{1d}\u{1e} \u{d}nc \u{13}'j }$\u{2}!7 aIa\u{f}!  `t\u{1}\u{18}\
        !8 a\u{7f}e!!  a^G( NG1!> a\u{15}xD PhO i\u{1f}n!9 ahX0!7 aS86!\" `!sZ \u{1c}/} e \u{10} Da*!/ a\u{f}+Z!6 a0\"]\
        !9 a,}_!< a{\u{14}_ >p:!  `\u{16}N;!# a&3\u{1e} 8wC ueJ Cxd \u{1e}D\u{e}!6 a!8_!2 aP\"\u{1e}!  aL0O \u{10}ox!) \
        a\u{1e}3\u{e}!: a*31 \u{11}V;!  `\u{18}1P!% ay#m \u{13}\u{16}m ;jH I\u{1d}M!) `o\u{7}i!  `\u{16}B} 0{\u{10}!% `\
        \u{b}\u{19}.!3 `h\u{1f}\u{e} \u{8}l, B\u{1a}C!E a6\u{b}z )\u{17}\u{16} {h&!4 `%@. %[Q uEV 03r!( a\u{3}w\u{13}!0\
         aR=\u{18}!  a\u{19}*\u{1e}!$ `_\u{18}s WE\u{16}!  `t57!  `n{I \u{19}(X!  `tNg d\u{1}(!  a\u{1c}\u{b}\\!3 a\u{d}\
        R_ \\y_!6 `\u{12}z\u{1f} DwE!& a;Zr!) a j\u{0}!  `lRE v*I!- aCQJ D\u{4}S!? aH\u{7}q ,yv ri\u{17} {$\u{1f} \u{17}\
        f. (8> .O\\ v \u{7f}!? a@%\u{1a}%+ `- `* `. `, `u\u{1d}T!\" a$:\u{f}!  `~g\u{f} {<$!  a3\u{1a}^!5 aE\u{1}z!  `T\
        >| \u{1c}?\u{d}!3 ag-\u{f}!  ajb\" \u{9}\u{6}W '\"r \u{1b}\u{16}u!! a;2\u{13} kSO!6 a\u{d}\u{1a}< 1JP!' ao(\\ \u{b}\
        \u{1c}p 4N\u{9} uY\u{1a}\"# `6 `[#C!. ai*H!  `pDL!# `y{o !(\u{13} ?}/ s3D!@ aXS\u{5} \u{1f}M%!  `h\u{1b}Z UP{ \u{10}\
        \u{d}\u{c} N\u{1c}j!@ a:\u{f}z ,d\u{4} 3/C , E \u{e}\u{3}[!? a}`y!= aWY\" e'* )y5 ?DN!6 `e\"P \u{18}wT!  a'\u{1d}\
        `!\" `cog r(\u{17} u\u{1c}\u{17} \u{a}.4 \u{2}\u{1d}T!  `\u{9}\"|!2 aA)\u{3}!  ay2\u{9} WZ$!/ a}\u{e}4!  au'c \u{1d}\
        [o!+ a\u{a}`\u{10} e\u{3}\u{15} \"w\u{1c} \u{d}\u{1}4 r\u{1b}V 7aX!  aF\u{3}D!E aN\u{e}\u{5} \u{6}T\u{a} r6<!3 \
        a_VP!> a:\u{f}i \"X\u{9}!& a$z\u{9} fv\u{b}!6 a\u{1c}\u{7}\u{11}!= aDi\u{18}!$ `d\u{3})!$ a]r2 \u{b}|<!+ aH4B!B\
         a}kB M\u{a}F K\u{18}~ M\u{14}\u{8} P'\u{10} 'v\u{1e}!  aA@) \u{5}E,!8 arM_!$ a9,\u{11}!# `~87 l>l Qoq 7.) DuT \
        DOo!8 a`\u{1e}o \u{2} \u{1d}!A a_d/!9 a3(M!@ a6nm!7 aa!o ',}!, a!\u{1b}\u{18} \u{e}5% \\\\, y\u{b}5 &*C!, `,&W \
        \u{2}){!? a0i| >)\u{19}!: anE\u{1f} b27!> aM}H XqR ,U^!8 a]bb <Yk!( a='}!8 a&`$ \u{16}\u{f}J!? aRmf C]h \\Rz!/ \
        aT\u{f}\u{2}!  a\u{1a}@Q A\u{b}s \u{0}#\u{9} J\\\u{9} h3 !+ `\u{7f}!; !9g!7 `U!y!> a0\u{0}\u{1b}!  a\u{1e}@*!6 \
        aV\\<!! `;#h!3 a!W\u{1c} g\u{b}\u{1d} ;+=!! `A}q!$ ad#\u{6}!\" aC!\u{15}!2 a\u{a}]0 #\u{15}_!* a\u{9}6\u{10} \u{1a}\
        2\u{16} p>! o.[ ?\"~!\" `A>n '\u{14}5 \u{1e}ms `>t\"# `= aos/ kMc!% `-]\u{1b} '\u{16}r vF6 \u{1e}S9 \u{8}\u{5}T\
         h#\u{1}!> a0}\u{1e}!% aYd+ 513!9 a4/E $+]!2 a\u{b};]!  a\u{1c}y\u{9} e44 \u{1f}cH c$V!= ao:\u{16}!  a\u{e}o=! \
         a\u{12}\u{1b}j!* a)A? tf.!  `5H1!4 a^rA .[Z!0 a*b\u{1d} 0X: ;\u{0}N \u{1d}*k \u{1d} l \u{16}Y\u{a} \\n-!  a\u{8}\
        \u{15}@ `k\u{1} C8#!  an\u{c}'!# awN)!! `C\u{1e}8!/ aP\u{11}{!7 a(H\u{13}!7 a,],*     %   \u{4}   \u{1c}   \u{1c}\
           (!  ,\"  \u{3}\"  X#  z#  >$  Q$  ~$  o%  \u{2}%  b&  ('  t'  ?(  i(  \u{2}(  \u{11}(  w)  [*  d*  \u{f}*  \u{14}\
        *  \u{14}*  l+  \\,  B-  \u{a}-  ,.  @.  S.  \"/  8/  L/  S/  d/  \u{6}/  \u{b}/  \u{10}/  Z0  m0  r0  |0  \u{1b}\
        0  \u{14}1  .2  ]2  i2  ~2  \u{8}2  \u{d}2  ;3  \u{4}3  \u{1f}3  )4  A4  W4  h4  x4  \u{15}4  96  \u{8}6  &7  A\
        7  u7  \u{7f}7  W8  \u{1c}8  09  |9   :  ]:  s:  \u{d}:  !;  7;  \u{14};  %<  6<  @<  |<  \u{1a}<  (=  L=  [=  \
        g=  l=  \u{19}=  ^>  \u{1b}>  {?  \u{14}?  G@   A  \u{d}A  \u{1e}A  :B  FB  cB  XC  bC  nC  xC  \u{b}C  8D  vD \
         \u{13}D  \u{13}D  IE  \u{1c}F  /G  )H  5H  FH  lH  \u{1c}H  II  $J  +J  YJ  DK  UK  tK  XL  uL  \\M  hM  &N  \u{4}\
        N  \u{12}N  nO  \u{9}O  \u{18}O  NP  iP  \u{8}P  <Q  \u{1b}Q  \u{12}R  \u{1c}R  &S  @S  rS  ~S  4T  \u{f}T  \u{1d}\
        T  @U  XU  bU  )V  8V  LV  aV  #W  yW  +X  \u{11}X  tY  \u{5}Y  IZ   [  5[  c[  m[  \u{9}[  !\\  $]  f]  /^  s^\
          \u{1c}^  A_  \u{10}_  -`  2`  2`  T`  \u{8}`  Ba  fa  Ub  \u{10}b  \u{c}c  \u{1b}c  Md  ud  'e  'e  Te  ce  \u{5}\
        e  Hf  \u{6}f  \u{1e}f  og  &h  Uh  ;i  `i  \u{14}i  #j  Gj  Sj  mj  3k  Qk  \u{9}k  @l  Jl  \\l  pl  Mm  )n  5\
        n  In  bn  Do  Pp  cp  {p  >r  Mr  \u{18}r  6s  Fs  cs  \u{9}s  Pt  \u{19}t  Lu  bu  :v  dv  pv  0w  gw  $x  `x\
          \u{6}x  $y  .y  Jy  Ty  iy  Sz  \u{a}z  \u{f}z  \u{1e}z  /{  \u{b}{  ,|  ;|  Q|  K}  ^}  s}  \u{16}}  =~  U~ \
         t~  \u{f}~  K\u{7f}  \u{f}\u{7f}  /\u{0}  i\u{0}  x\u{0}  H\u{1}  [\u{1}  \u{1a}\u{1}  &\u{2}  <\u{2}  l\u{2} \
         :\u{3}  K\u{3}  j\u{3}  \u{c}\u{3}  F\u{4}  P\u{4}  {\u{4}  H\u{5}  r\u{5}  |\u{5}  \u{d}\u{5}  #\u{6}  A\u{6}\
          \u{13}\u{6}  \u{1d}\u{6}  )\u{7}  3\u{7}  =\u{7}  N\u{7}  S\u{7}  9\u{8}  9\u{8}  E\u{8}  f\u{8}  k\u{8}  u\u{8}\
          +\u{9}  @\u{9}  &\u{a}  &\u{a}  s\u{a}  \u{18}\u{a}  E\u{b}  R\u{b}  R\u{c}  \u{c}\u{c}  \u{1b}\u{c}   \u{d} \
         %\u{d}  o\u{d}  x\u{d}  2\u{e}  ^\u{e}  q\u{e}  :\u{f}  D\u{f}  D\u{f}  e\u{f}  \u{8}\u{f}  T\u{10}  \u{7}\u{10}\
          9\u{11}  S\u{11}  \u{7}\u{11}  \u{15}\u{11}  \u{1a}\u{11}  J\u{12}  Y\u{12}  y\u{12}  \u{11}\u{12}  \u{1b}\u{12}\
          B\u{13}  \\\u{13}  f\u{13}  -\u{14}  o\u{14}  y\u{14}  \u{1d}\u{14}  I\u{15}  s\u{15}  \u{1}\u{15}  \u{14}\u{15}\
          '\u{16}  8\u{16}  R\u{16}  '\u{17}  h\u{17}  5\u{18}  G\u{18}  f\u{18}  \u{4}\u{18}  w\u{19}  \u{3}\u{19}  U\u{1a}\
          \u{1}\u{1a}  H\u{1b}  ^\u{1b}  j\u{1b}  \u{12}\u{1b}  3\u{1c}  Z\u{1c}  \u{0}\u{1c}  \u{11}\u{1c}  \u{11}\u{1c}\
          *\u{1d}  /\u{1d}  C\u{1d}  X\u{1d}  i\u{1d}  \u{9}\u{1d}  D\u{1e}  _\u{1e}  n\u{1e}  n\u{1e}  3\u{1f}  G\u{1f}\
          \u{1}\u{1f}  s ! _!! i!! u!! \u{9}!! S\"! \u{b}\"! !#! 0#! :#! X#! \u{1d}#! '$! t$! \u{0}$! 7%! A%! v%! \u{8}\
        %! \u{13}%! \u{1d}%! O&! T&! \u{d}&! \u{1c}&! 0'! ?'! \u{8}'! J(! {(! 6)! i)! \u{1b})! y*! '+! O+! ^+! ',! :,! \
        \u{7f},! [-! s-! }-! \u{1d}-! \".! 3.! \u{a}.! P/! u/! \u{16}/! \u{13}0! 41! B1! G2! S2! X2! d2! \u{b}2! J3! O3\
        ! q3! \u{7}3! \u{7}3! <4! S4! \u{c}4! |5! \u{f}5! /6! P6! \u{7}6! \u{c}6! 27! T7! \u{7f}7! \u{4}7! 38! J8! j8! \
        q8! }9! \u{c}9! \u{11}9! =:! S:! t:!  ;! o;! y;! \u{7};! \u{11};! _<! Q=! \u{10}=! :>! V>! l>! \u{f}>! @?! O?! \
        _?! \u{1f}?! @@! N@! h@! \u{a}@! <A! MA! qA! \u{10}A! &B! ?B! tC! \u{f}C! \u{1b}C! +D! iD! uD! \u{12}D! :E! \u{7f}\
        E! \u{19}E! 4F! CF! uF! \u{4}F! ZG! dG! \u{0}G! \u{14}G! \u{14}G! *H! 8H! SH! \\H! \\H! gH! \u{19}H! >I! bI! \u{1a}\
        I! -J! RK! \\K! }K! \u{2}K! \u{18}K! +L! LL! SL! rL! rL! )M! AM! MM! .N! sN! \u{1e}N! (O! \\O! aO! tO! ~O! \"P!\
         GP! `P! jP! \u{1}P! 0Q! xQ! dR! \u{e}R! 'S! .S! =S! IS! \u{7}S! \u{10}S! !T! +T! LT! VT! \u{9}T! &U! KU! RU! r\
        U! \u{1}U! \u{14}U! _W! jX! \u{b}X! QY! tY! YZ! \u{0}Z! \u{a}Z! ,[! ;[! B[! S[! \u{1b}[!  \\! .\\! R]! q]! +^! \
        7^! R^! \u{1}^! \u{1e}^! s_! \u{14}_!  `! 4`! J`! !a! +a! 5a! @a! ma! Jb! 8c! Tc! gc! \u{14}c! Gd! }d! \u{15}d!\
         -e! @e! Je! :f! Df! \u{1a}f! jg! \u{0}g! \u{1b}g! Bh! \\h! \u{b}h! \u{14}h! -i! <i! ti! 0j! Tj! Yj! cj! ,k! \u{7f}\
        k! \u{d}k! 3l! 8l! Dl! fl! ~l! \u{1e}l! -m! ]m! nm! \u{1e}m! Bn! Gn! bn! gn! \u{15}n! *o! Bo! uo! _p! 8q! Dq! D\
        q! \"r! [r! jr! Bs! Ls! ls! \u{7f}s! .t! \u{19}t! #u! ou! {u! :v! \u{7f}v! 2w! gw! \u{5}w! %x! *x! \\x! kx! Ky!\
         fy! my! ry! Nz! Zz! _z! rz! \u{7}z! /{! \u{e}{! \u{1c}{! &|! +|! 0}! \u{16}}! 9~! I~! p~! u~! \u{8}~! (\u{7f}!\
         S\u{7f}! \u{7}\u{7f}! \u{1d}\u{7f}! \\\u{0}! f\u{0}! v\u{0}! \u{12}\u{0}! J\u{1}! \u{b}\u{1}! a\u{2}! {\u{2}! \
        e\u{3}! %\u{4}! \u{3}\u{4}! \u{16}\u{4}! ?\u{5}! Y\u{5}! O\u{6}! `\u{7}! j\u{7}! v\u{7}! 7\u{8}! K\u{8}! p\u{8}\
        ! 0\u{9}! \u{12}\u{9}! #\u{a}! (\u{a}! >\u{a}! i\u{a}! i\u{a}! ]\u{b}! i\u{b}! ~\u{b}! \u{1e}\u{b}! 3\u{c}! \u{1b}\
        \u{c}! U\u{d}! !\u{e}! 8\u{f}! F\u{f}! {\u{f}! *\u{10}! F\u{10}! \u{10}\u{10}! \u{17}\u{10}! K\u{11}! P\u{11}! \
        \\\u{11}! {\u{11}! .\u{12}! 3\u{12}! N\u{13}! Z\u{13}! \u{1f}\u{13}! <\u{14}! F\u{14}! |\u{14}! 7\u{15}! x\u{15}\
        ! X\u{16}! X\u{16}! b\u{16}! x\u{16}! \u{c}\u{16}! )\u{17}! O\u{17}! v\u{17}! !\u{18}! t\u{18}! )\u{19}! K\u{19}\
        ! P\u{19}! p\u{19}! \u{16}\u{19}! g\u{1a}! 1\u{1b}! O\u{1b}! \u{6}\u{1b}! @\u{1c}! T\u{1c}! t\u{1c}! o\u{1d}! |\
        \u{1d}!  \u{1e}! i\u{1e}! s\u{1e}! \u{1}\u{1e}! K\u{1f}! P\u{1f}! k\u{1f}! \u{1}\u{1f}! C \" H \" !!\" X!\" \u{8}\
        !\" T\"\" Y\"\" x\"\" !#\" 2#\" L#\" w#\" \u{c}#\" :$\" t$\" \u{13}$\" 7%\" _%\" t%\" \u{10}%\" \"&\" 7&\" o&\"\
         t&\" \u{1c}&\" P'\" M(\" \\(\" \\(\" \u{5}(\" Q)\" (*\" T*\" h*\" t*\" \u{8}*\" \\+\" r+\" j,\" =-\" W-\" \u{1d}\
        -\" N.\" W.\" a.\" p.\" \u{1}.\" r/\" c0\" j0\" o0\" 01\" F1\" `1\" e1\" \u{11}1\" \"2\" \u{a}2\" 63\" B3\" K3\"\
         P3\" \u{11}3\" *4\" 44\" B4\" Q4\" \u{12}4\" \u{15}5\" (6\" 46\" E6\" Y6\" q6\" \u{e}6\"  7\" E7\" r7\" \u{b}7\
        \" \u{1e}7\" _8\" z8\" \u{d}8\" '9\" b9\" \u{9}9\" 2:\" `:\" \u{f}:\" \u{16}:\" 3;\" g;\" q;\" \u{2};\" e<\" B=\
        \" V=\" \u{8}=\" W>\" %?\" K?\" \\?\" \u{b}?\" %@\" /@\" W@\" >A\" UA\" FB\" ^B\" NC\" &D\" AD\" FD\" jD\" vD\"\
         \u{15}D\" .E\" CE\"  F\" *F\" \u{4}F\" !G\" 4G\" >G\" ZG\" ~G\"  H\" *H\" 4H\" BH\" \u{f}H\" ,I\" ;I\" cI\" }I\
        \" }I\" -J\" gJ\" vJ\" {J\" }K\" #L\" BL\" QL\" jL\" \u{5}L\" (M\" uM\" \u{10}M\" \u{19}M\" GN\" UN\" fN\" pN\"\
         \u{11}N\" \u{1f}N\" >O\" VO\" bO\" AP\" iP\" zP\" \u{4}P\" \u{13}P\" DQ\" ;R\" BR\" [R\" wR\" \u{16}R\" 4S\" H\
        S\" bS\" xS\" \u{6}S\" ET\" YT\" \u{16}T\" \"U\" 8U\" mU\" \u{7}U\" \u{16}U\" \u{7}V\" 'W\" NW\" UW\" \u{e}W\" \
        ^X\" TY\" \u{15}Y\" &Z\" 0Z\" 5Z\" ^Z\" E[\" O[\" }[\" \u{11}[\" _\\\" \u{12}\\\" !]\" =]\" c]\" x]\" \u{b}]\" \
        %^\" %^\" }^\" \u{9}^\" 1_\" ;_\" R_\" P`\" \u{11}`\" `a\" \u{7f}a\" \u{b}a\" \u{1a}a\" )b\" fb\" ;c\" vc\" /d\"\
         Xd\" vd\" \u{a}d\" \u{1e}d\" -e\" _e\" hf\" \u{11}f\" %g\" Xg\" bg\" lg\" sg\" \u{4}g\" *h\" /h\" \\h\" fh\" m\
        h\" #i\" 8i\" Gi\" Vi\" xi\" *j\" 9j\" @j\" Tj\" \u{2}j\" 9k\" Hk\" 1l\" rl\" |l\" \u{f}l\"  m\" /m\" nm\" um\"\
         \u{7f}m\" Fn\" \u{9}n\" \u{13}n\" 7o\" \u{e}o\" fp\" wp\" \u{5}p\" \u{1b}p\" Rq\" eq\" \u{12}q\" =r\" Or\" rr\"\
         ~r\" As\" Hs\" Os\" ?t\" tt\" tt\" \u{0}u\" Tv\" qv\" vv\" vv\" \u{0}v\" \u{1a}v\" #x\" -x\" fx\" 6y\" My\" yy\
        \" \u{3}y\" #z\" Jz\" \u{d}z\" \"{\" \u{1}{\" \u{6}{\" \u{b}{\" 7|\" H|\" x|\" a}\" y}\" \u{4}}\" 0~\" \u{2}~\"\
         \u{14}~\" \u{2}\u{7f}\" \u{7}\u{7f}\" \u{1f}\u{7f}\" $\u{0}\" )\u{0}\" z\u{0}\" \u{13}\u{0}\" R\u{1}\" ^\u{1}\"\
         {\u{1}\" \u{0}\u{1}\" =\u{2}\" T\u{2}\" h\u{2}\" .\u{3}\" M\u{3}\" W\u{3}\" v\u{3}\" \u{1c}\u{3}\" (\u{4}\" >\u{4}\
        \" M\u{4}\" j\u{4}\" \u{d}\u{4}\" \u{12}\u{4}\" \u{12}\u{4}\" \u{1c}\u{4}\" =\u{5}\" X\u{5}\" 9\u{6}\" C\u{6}\"\
         U\u{6}\" r\u{6}\" \u{1}\u{6}\" \u{1e}\u{6}\" `\u{7}\" p\u{8}\" /\u{9}\" 4\u{9}\" \u{13}\u{9}\" \u{18}\u{9}\" q\
        \u{a}\" \u{5}\u{a}\" 0\u{b}\" :\u{b}\" Z\u{b}\" w\u{b}\" \u{19}\u{b}\" -\u{c}\" k\u{c}\" 4\u{d}\" B\u{d}\" Y\u{d}\
        \" P\u{e}\" h\u{e}\" \u{d}\u{e}\" \u{16}\u{e}\" e\u{f}\" \u{0}\u{f}\" R\u{10}\" r\u{10}\" w\u{10}\" |\u{10}\" \u{1a}\
        \u{10}\" 0\u{11}\" R\u{11}\" ^\u{11}\" t\u{11}\" y\u{11}\" ,\u{12}\" W\u{12}\" f\u{12}\" \u{6}\u{12}\" $\u{13}\"\
         5\u{13}\" \\\u{13}\" x\u{13}\" K\u{14}\" w\u{14}\" |\u{14}\" \u{11}\u{14}\" A\u{15}\" O\u{15}\" V\u{15}\" \u{1a}\
        \u{15}\" K\u{16}\" o\u{16}\" \u{1f}\u{16}\" |\u{17}\" \u{1d}\u{17}\" :\u{18}\" ?\u{18}\" D\u{18}\" U\u{18}\" U\u{18}\
        \" \u{a}\u{18}\" )\u{19}\" .\u{19}\" \\\u{19}\" U\u{1a}\" _\u{1a}\" n\u{1a}\" \u{10}\u{1a}\" _\u{1b}\" p\u{1b}\"\
         \u{1}\u{1b}\" H\u{1c}\" M\u{1c}\" p\u{1c}\" |\u{1c}\" \u{2}\u{1d}\" /\u{1e}\" j\u{1e}\" x\u{1e}\" -\u{1f}\" ~\u{1f}\
        \" u # n!# }!# m\"# h## w## \u{3}## ?$# N$# )%# V%# \u{e}%# $&# $&# .&# H&# o&# 0'# <'# F'# \\'# \\'# w'# \u{a}\
        '# .(# }(# \u{4}(# \u{12}(# #)# ?)# \u{13})# .*# i*# \u{7f}*# \u{9}*# \u{9}*# \u{1b}*# /,# @,# N,# X,# \u{1e},#\
         \u{7}-# \u{1d}-# '.# <.# y.# \u{0}.# \u{a}.# \u{16}.# J/# Q0# g0# \u{1e}0# T1# b1# l1# i2# p2# \u{8}2# \u{17}2\
        # [3# ;4# \u{3}4# \u{16}4# ,5# j5# ,6# x6# \u{15}6# Y7# i7# 28# A8# F8# q8# \u{1c}8# &9# A9# F9# O9# z9# $:# \u{0}\
        :# \u{a}:# 4;# R;# \u{10};# x<# \"=# E=# a=# #># -># F># K># i># i># n># 6?# G?# b?# i?# p?# 2@# G@# ]@# d@# +B\
        # @B# \u{9}B# 1C# \u{1f}C# 6D# GD# \u{6}D# \u{b}D# tE# \u{13}E# \u{1d}E# 7F# <F# TF# RG# \u{f}G# 6H# BH# |H# \u{10}\
        H# \u{1d}H# $I# .I# LI# nI# xI# ?J# IJ# \u{7f}J# .K# XK# fK# mK# \u{2}K# \u{1d}K# 5L# wL# HM# aM# mM# \u{10}M# \
        \u{3}N# #O# fO# fO# \u{14}O# %P# ~P# \u{17}P# BQ# UQ# tQ# &R# [R# \u{1f}R# <S# eS# yS# VT# `T# uT# .U# .U# dU# \
        wU# \u{f}U# 8V# ,W# HW# 2X# OY# oY# >Z# dZ# #[# l[# \u{b}[# A\\# W\\# e\\# \u{7}\\# (]# \u{13}]# \u{1f}]# 8^# S\
        ^# \u{5}^# \u{1c}^# ,_# f_# t_# ?`# ^`# ?a# \u{14}a#  b# \u{10}b# Xc# pc# \u{14}c# \u{18}d# _e# \u{6}e# \u{1a}e\
        # -f# Sf# ,g# ^g# \u{0}g# >h# Qh# Vh# \u{c}h# \u{1a}h# !i# :i# Wi# \u{6}i# \u{6}i# :j# Yj# \u{1d}j# @k# ek# \u{7f}\
        k# (l# @l# Nl# _l# kl# \u{10}l# Jm# fn# zn# Ho# _o# do# (p# Hp# gp# sp# \u{16}p# :q# Iq# Uq# pq# \u{1}q# \u{19}\
        q# *r# Tr# \u{1d}r# )s# _s# ks# ps# |s# !t# 2t# Et# Jt# nt# \u{f}t# 8u# Zu# \u{b}u# (v# =v# \\v# #w# 2w# \u{11}\
        w# Kx# jx# $y# Ty# Yy# \u{7f}y# \u{c}z# Y{# x{# T|# !}# M}# u}# D~# ~~# \u{13}~# <\u{7f}# _\u{7f}# %\u{0}# *\u{0}\
        # S\u{0}# \u{9}\u{0}# #\u{1}# 2\u{1}# O\u{1}# \u{c}\u{1}# !\u{2}# y\u{2}# 4\u{3}# J\u{3}# \u{f}\u{3}# \u{16}\u{3}\
        # \u{10}\u{4}# $\u{5}# U\u{5}# \"\u{6}# 3\u{6}# ?\u{6}# V\u{6}# b\u{6}# q\u{6}# \u{8}\u{6}# &\u{7}# +\u{7}# <\u{7}\
        # M\u{7}# 7\u{8}# J\u{8}# g\u{8}# s\u{8}# \u{c}\u{8}# 0\u{9}# ?\u{9}# R\u{9}# j\u{9}# E\u{a}# L\u{a}# h\u{a}# w\
        \u{a}# \u{6}\u{a}# \u{6}\u{a}# \u{15}\u{a}# 2\u{b}# M\u{b}# t\u{b}# \u{15}\u{b}# \u{1a}\u{b}# N\u{c}# l\u{c}# \u{2}\
        \u{c}# \u{e}\u{c}# F\u{d}# P\u{d}# \\\u{d}# m\u{d}# t\u{d}# 0\u{e}# t\u{e}# \u{7}\u{e}# \u{7}\u{e}# -\u{f}# \u{7}\
        \u{f}# 2\u{10}# L\u{10}# i\u{10}# \u{d}\u{10}# 3\u{11}# Q\u{11}# m\u{11}# S\u{12}# \u{b}\u{12}# <\u{13}# V\u{13}\
        # x\u{13}# F\u{14}# ,\u{15}# ;\u{15}# h\u{15}# u\u{15}# \u{1b}\u{15}# W\u{16}# \u{15}\u{16}# \u{1a}\u{16}# C\u{17}\
        # Y\u{17}# Y\u{17}# \u{19}\u{17}# T\u{18}# e\u{18}# |\u{18}# \u{6}\u{18}# &\u{19}# 5\u{19}# 5\u{19}# \u{7}\u{19}\
        # \u{11}\u{19}# \u{1d}\u{19}# H\u{1a}# y\u{1a}# \u{1b}\u{1a}# \u{3}\u{1b}# \u{12}\u{1b}# ,\u{1c}# \"\u{1d}# 6\u{1d}\
        # \u{f}\u{1d}# n\u{1e}# \u{1a}\u{1e}# E\u{1f}# \u{6}\u{1f}# \u{b}\u{1f}# + $ Z $ \u{4}!$ B\"$ p\"$ *#$ @#$ w#$ \
        \u{6}#$ \u{10}#$ \u{1a}#$ +$$ +$$ \u{13}$$ :%$ M%$ u%$ G&$ x&$ !'$ ;'$ r'$ y'$ ~'$ \u{3}'$ E($ ]($ b($ D)$ a)$ \
        \u{13})$ \u{1d})$ W*$ W*$ g*$ \u{2}*$ 7+$ J+$ J+$ a+$ =,$ L,$ u,$ z,$ $-$ 8-$ M-$ V-$ \u{4}-$ C.$ \u{13}.$ \u{13}\
        .$ </$ F/$ a/$ k/$ u/$ \u{11}/$ \u{18}/$ \u{1d}/$ \"0$ =0$ L0$ b0$ \u{17}0$ +1$ ]1$ \u{15}1$ \u{1f}1$ \u{18}2$ \
        \"3$ C3$ Y3$ s3$ \u{13}3$ \u{13}3$ `4$ \u{9}4$ K5$ g5$ v5$ }5$ \u{2}5$ E6$ J6$ e6$ y6$ \u{a}6$ \u{1b}6$ \"7$ ,7\
        $ B7$ G7$ \u{1}7$ U8$ d8$ y8$ H9$ w9$ j:$ \u{7f}:$ P;$ k;$ [<$ z<$ P=$ \u{13}=$ b>$ n>$ \u{e}>$ \u{18}>$ \"?$ :\
        ?$ o?$ \u{1}?$ Y@$ ^@$ e@$ &A$ oA$ \u{1b}A$ XB$ DC$ ^C$ cC$ \u{e}C$ )D$ 8D$ SD$ nD$ \u{10}D$ \u{1c}D$ 8E$ =E$ b\
        E$ \u{1}E$ \u{a}E$ ,F$ :F$ HF$ aF$ oF$ ~F$  G$ bG$ lG$ vG$ \u{2}G$ 7H$ GH$ ]H$ sH$ 'I$ ?I$ DI$ DI$ mI$ )J$ \u{1a}\
        J$ 7K$ RK$ 2L$ ML$ pL$ \u{15}L$ \u{2}M$ \u{c}M$ \u{11}M$ !N$ ;N$ GN$ dN$ zN$ RO$ bO$ \u{1b}O$ FP$ \u{9}P$ >Q$ [\
        Q$ zQ$ 'R$ 6R$ =R$ \u{4}R$ 2T$ vT$ \u{2}T$ \u{1e}T$ jU$ BV$ PV$ mV$  W$ QW$ uW$ \u{1c}W$ pX$ \u{19}X$ `Y$ nY$ \u{14}\
        Y$ \u{10}Z$ .[$ C[$ _[$ \u{1c}[$ !\\$ (\\$ ^\\$ h\\$ {\\$ \u{1b}\\$ \"]$ \u{1f}]$ ~^$ G_$ e_$ w_$ \u{f}_$ S`$ \u{13}\
        `$ \u{18}`$ \"a$ \u{18}a$ \u{18}a$ Db$ 5c$ Kc$ Zc$ zc$ \u{12}c$ Md$ Rd$ \u{1}d$ (e$ 4e$ he$ Of$ \u{16}f$ \\g$ <\
        h$ Th$ ch$ \u{d}h$ ki$ Oj$ Tj$ Yj$ qj$ \u{1e}j$ :k$ \u{5}k$ #l$ <l$ ul$ \u{7f}l$ ,m$ :m$ Um$ _m$ \u{1e}m$ bn$ \u{11}\
        n$ Mo$ lo$ {o$ !p$ yp$ ~p$ $q$ Kq$ Uq$ \u{a}q$ \u{1c}q$ ,r$ ur$ (s$ Bs$ es$ !t$ Gt$ xt$ \u{c}t$ \u{16}u$ &v$ \u{14}\
        v$ 6w$ Ew$ \u{10}w$ #x$ Ax$ kx$ 3y$ ny$ \u{1e}y$ \u{6}z$ j{$ Q|$ d|$ 8}$ ]}$ '~$ c~$ }~$ \u{19}~$ }\u{7f}$ E\u{0}\
        $ ^\u{1}$ h\u{1}$ 0\u{2}$ :\u{2}$ W\u{2}$ c\u{2}$ 0\u{3}$ <\u{3}$ A\u{3}$ \u{0}\u{3}$ .\u{4}$ 3\u{4}$ 8\u{4}$ I\
        \u{4}$ \u{3}\u{4}$ \u{3}\u{4}$ \u{11}\u{4}$ 9\u{5}$ Q\u{5}$ X\u{5}$ \u{1f}\u{5}$ A\u{6}$ l\u{6}$ \u{18}\u{6}$ &\
        \u{7}$ 9\u{7}$ Z\u{7}$ k\u{7}$ \u{18}\u{7}$ (\u{8}$ 9\u{8}$ Z\u{8}$ _\u{8}$ ,\u{9}$ B\u{9}$ $\u{a}$ 7\u{a}$ w\u{a}\
        $ \u{1a}\u{a}$ $\u{b}$ d\u{b}$ G\u{c}$ [\u{c}$ n\u{c}$ \u{e}\u{c}$ \u{18}\u{c}$ \u{1d}\u{c}$ ?\u{d}$ p\u{d}$ p\u{d}\
        $ Z\u{e}$ \u{1a}\u{e}$ 2\u{f}$ \u{11}\u{f}$ 6\u{10}$ \u{0}\u{10}$ u\u{11}$ q\u{12}$ }\u{12}$ \u{18}\u{12}$ Z\u{13}\
        $ \"\u{14}$ \u{18}\u{14}$ H\u{16}$ T\u{16}$ O\u{17}$ j\u{17}$ {\u{17}$ Y\u{18}$ *\u{19}$ u\u{19}$ \u{10}\u{19}$\
         .\u{1a}$ R\u{1a}$ \\\u{1a}$ \u{c}\u{1a}$ %\u{1b}$ R\u{1b}$ o\u{1b}$ \u{0}\u{1b}$ 1\u{1c}$ \\\u{1c}$ o\u{1c}$ y\
        \u{1c}$ \u{3}\u{1c}$ W\u{1d}$ r\u{1d}$ \u{6}\u{1d}$ A\u{1e}$ K\u{1e}$ k\u{1e}$ y\u{1e}$ K\u{1f}$ P\u{1f}$ P\u{1f}\
        $ m\u{1f}$ 9 % [ % \u{b} % &!% 2!% \u{2}!% \u{11}!% _\"% 4#% p#% |#% \u{16}#% d$% \"%% ^%% \\&% \u{19}&% N'% =(\
        % =(% L(% V(% [(% [(% k(% \u{2}(% N)% _)% \u{14})% 5*% F*% K*% \\*% ;,% @,% J,% \u{d},% ?-% c-% \u{8}-% 7.% g.%\
         \u{0}.% \u{f}.% S/% \u{19}/% k0% }0% L1% l1% z1% ,2% 62% E2% b2% p2% Y3% w3% <4% K4% a4% \u{1a}4% L5% _5% \u{1}\
        5% \u{1}5% L6% >7% O7% \u{1c}7% 48% R8% l8% \u{18}8% \u{1d}8% H:% \u{5}:% [;% |;% $<% G<% ]<% t<% \u{6}<% *=% Z\
        =% {=% 3>% k>% 7?% w?% \u{e}?% ?@% `@% XA% ]A% 5B% iB% \u{15}B% &C% >C% JC% TC% hC% yC% 'D% 1D% KD% \u{9}D% \u{1a}\
        D% \u{1f}D% &E% }E% \u{15}E% $F% )F% @F% JF% TF% \u{15}F% EG% SG% ZG% \u{f}G% \u{19}G% #H% NH% \u{1a}H% TI% bI%\
         +J% CJ% rJ% \u{e}J% \u{13}J% ;K% bK% qK% \u{13}K% ]L% bL% 9M% 2N% >N% rN% \u{15}N% !O% 3O% 8O% FO% UO% _O%  P%\
         %P% OP% gP% JQ% kQ% \u{8}Q% LR% iR% \u{1f}R% \\S% wS% wS% ~T% GU% \u{7f}U% IV% bV% gV% qV% \u{15}V% ;W% \u{e}W\
        % ;X% NX% <Y% AY% oY% \u{a}Y% \u{7f}Z% ;[% v[% \u{13}[% \u{1d}[% <\\% A\\% P\\% f\\% ?]% Z]% k]% \u{7f}]% F^% }\
        ^% \u{10}^% \u{15}^% D_% t_% ~_% \u{11}_% *`% C`% V`% m`% \u{0}`% \u{5}`% \u{14}`% \u{19}`% Ea% Sa% Xa% ga% qa%\
         va% va% [b% gb% \u{7}b% \u{1d}b% Rc% Rc% |c% Gd% Pd% \u{f}d% \u{14}d% #e% #e% \u{11}e% \u{18}e% =f% of% \u{6}f\
        % Vg% eg% qg% [h% [h% \u{e}h% ki% \u{7f}i% Jj% \u{16}j% >k% \u{1e}k% cl% #m% \\m% mm% \u{4}m% \u{2}n% \u{13}n% \
        \u{1d}n% 3o% Ko% `o% go% \u{4}o% +p% pp% pp% \u{7f}p% 8q% Oq%  r% ;r% Nr% \u{0}r% 9s% Es% Ws% us% \u{1b}s% ,t% \
        vt% \u{11}t% 8u% Yu% $v% Yv% \u{10}v% 9w% Xw% ,x% ;x% Fx% Px% Zx% kx% \u{2}x% )y% 8y% py% Fz% gz% gz% -{% L{% \u{1}\
        {% \u{f}{% 8|% G|% ?}% Y}% q}% q}% 0~% \\~% \u{8}~% -\u{7f}% d\u{7f}% z\u{7f}% z\u{7f}% \u{15}\u{7f}% 8\u{0}% _\
        \u{0}% d\u{0}% \u{18}\u{0}% d\u{1}% w\u{2}% _\u{3}% v\u{3}% +\u{4}% P\u{4}% Z\u{4}% r\u{4}% \u{11}\u{4}% %\u{5}\
        % r\u{5}% \u{a}\u{5}% \u{16}\u{5}% l\u{6}% {\u{6}% s\u{7}% s\u{7}% \u{15}\u{7}% .\u{8}% 8\u{8}% =\u{9}% k\u{9}%\
         w\u{9}% \u{11}\u{9}% k\u{a}% w\u{a}% \u{1e}\u{a}% t\u{b}% A\u{c}% M\u{c}% Y\u{c}% \u{0}\u{c}% \u{0}\u{c}% +\u{d}\
        % 4\u{d}% E\u{d}% [\u{d}% R\u{e}% x\u{e}% T\u{f}% \u{1}\u{f}% \u{6}\u{f}% \u{17}\u{f}% !\u{10}% \u{b}\u{10}% \u{1f}\
        \u{10}% )\u{11}% E\u{11}% E\u{11}% d\u{11}% :\u{12}% ?\u{12}% S\u{12}% w\u{12}% \u{1b}\u{12}% \u{1b}\u{12}% '\u{13}\
        % N\u{13}% Z\u{13}% p\u{13}% \u{c}\u{13}% k\u{14}% \u{c}\u{14}% \u{1a}\u{14}% J\u{15}% b\u{15}% g\u{15}% \u{d}\u{15}\
        % 6\u{16}% \u{0}\u{16}% \u{0}\u{16}% \u{18}\u{17}% N\u{18}% \u{c}\u{18}% \u{16}\u{18}% 2\u{19}% 2\u{19}% e\u{19}\
        % \u{f}\u{19}% +\u{1a}% 2\u{1a}% P\u{1a}% k\u{1a}% 9\u{1b}% ^\u{1b}% \u{9}\u{1b}% \u{15}\u{1b}% \u{1a}\u{1b}% k\
        \u{1c}% 4\u{1d}% O\u{1d}% T\u{1d}% \u{1}\u{1d}% #\u{1e}% #\u{1e}% -\u{1e}% ]\u{1e}% C\u{1f}% \u{c}\u{1f}% \u{1a}\
        \u{1f}% L & \"!& P!& Z!& Z!& d!& T\"& c\"& t\"& {\"& ,#& X#& z#& \u{7f}#& I$& P$& j$& {$& \u{7}$& 0%& P%& \u{10}\
        %& h&& |&& |&& /'& J'& \u{6}'& \u{10}'& +(& R(& \u{9}(& ,)& ?)& \u{3})& 9*& b*& s*& =+& B+& b+& l+& \u{f}+& $,&\
         7,& R,& \u{e},&  -& )-& ?-& \u{19}-& %.& {.& M/& T/& h0& }1& \u{1f}1& \u{b}2& \u{15}2& f3& (4& E4& N4& e4& \u{13}\
        4& =5& L5& h5& \u{b}5& T6& )7& =7& L7& [7& j7& G8& N8& f8& ^9& x9& L:& \u{13}:& \u{1d}:& .;& .;& \u{9};& *<& <<\
        & m<& $=& w=& |=& Q>& \u{19}>& -?& O?& \u{c}?& \u{11}?& \u{1b}?& =@& g@& bA& \u{a}A&  B& BB& \u{6}B& \u{1c}B& R\
        C& uC& &D& 9D& >D& mD& #E& DE& fE& kE& PF& mF& ~F& \u{f}F& \u{19}F& BG& _G& kG& \u{13}G& 0H& DI& \u{13}I& &J& <\
        J& [J& \u{0}J& \u{5}J& \u{13}J& 9K& {K& \u{a}K& \u{14}K& /L& ML& \u{6}L& 4M& CM& sM& \u{e}M& &N& ;N& qN& \u{f}N\
        & )O& WO& mO& mO& \u{3}O& HP& %Q& pQ& \u{a}Q&  R& 7R& CR& \u{0}R& \u{0}R&  S& 1S& _S& \u{a}S& \u{f}S& \u{14}S& \
        GT& qT& =U& _U& |U& DV& NV& _V& tV& \u{5}V& $W& .W& XW& |W& \u{6}W& FX& UX& \u{1b}X& 9Y& HY& XZ& wZ& ![& K[& Z[\
        & n[& \u{7f}[& B\\& V\\& m\\& \u{2}\\& \u{7}\\& \u{7}\\& r]& \u{7}]& \u{1c}]& X^& \u{9}^& \u{15}^& P_& P_& U_& \
        U_& i_& \u{6}_& *`& F`& h`& m`& r`& w`& \u{1}`& 'a& oa& ta& \u{a}a& +b& 0b& ]b& db& \u{13}b& 4c& ic& 'd& :d& ]d\
        & \u{11}d& \"e& ze& \u{14}e& &f& 2f& \u{9}f& Eg& Tg& vg& >h& Zh& wh& Bi& \u{1c}i& &j& &j& Lj& \u{f}j& \u{2}k& '\
        l& dl& sl& \u{7}l& 6m& Xm& \u{18}m& \"n& gn& \u{1c}n& >o& zo& \u{13}o& \u{1f}o& +p& np& 1q& 6q& _q& nq& 'r& 5r&\
         Ar& er& \u{8}r& \u{12}r& Is& gs& \u{19}s& #t& /t& 9t& Rt& Yt& rt& \u{5}t& \u{f}t& *u& `u& $v& 9v& Vv& \u{d}v& \
        \u{17}v& ;x& ]x& sx& Cy& fy& fy& \u{1}y& Mz& Tz& f{& k{& \u{b}{& !|& E|& }|& 6}& _~& \u{3}~& \u{1f}~& 0\u{7f}& \
        :\u{7f}& N\u{7f}& u\u{7f}& \u{7f}\u{7f}& \u{12}\u{7f}& A\u{0}& g\u{0}& \u{2}\u{0}& )\u{1}& \u{16}\u{1}& 9\u{2}&\
         @\u{2}& E\u{2}& \u{5}\u{2}& K\u{3}& W\u{3}& f\u{3}& ~\u{3}& \u{a}\u{3}& )\u{4}& :\u{4}& N\u{4}& Z\u{4}& 3\u{5}\
        & \u{8}\u{5}& \u{19}\u{5}& *\u{6}& Q\u{6}& ]\u{6}& s\u{6}& \u{4}\u{6}& i\u{7}& -\u{8}& s\u{8}& \u{12}\u{8}& $\u{9}\
        & 7\u{9}& F\u{9}& [\u{9}& `\u{9}& o\u{9}& J\u{a}& p\u{a}& \u{a}\u{a}& \u{1c}\u{b}& &\u{c}& ?\u{c}& d\u{c}& \u{7}\
        \u{c}& !\u{d}& H\u{d}& M\u{d}& u\u{d}& \u{3}\u{d}&  \u{e}& 1\u{e}& ]\u{e}& '\u{f}& P\u{f}& \u{e}\u{f}& \u{1d}\u{f}\
        & &\u{10}& &\u{10}& H\u{10}& |\u{10}& +\u{11}& ?\u{11}& q\u{11}& \u{0}\u{11}& >\u{12}& q\u{12}& \u{3}\u{13}& f\u{14}\
        & \u{14}\u{14}& %\u{15}& *\u{15}& 6\u{15}& B\u{15}& s\u{15}& \u{1}\u{15}& \u{11}\u{15}& 5\u{16}& A\u{16}& K\u{16}\
        & \u{7f}\u{17}& \u{1e}\u{17}& M\u{18}& u\u{18}& \u{1}\u{18}& /\u{19}& E\u{19}& Y\u{19}& \u{16}\u{19}& h\u{1a}& \
        \u{3}\u{1a}& \"\u{1b}& )\u{1b}& r\u{1b}& \u{4}\u{1b}& B\u{1c}& c\u{1c}& /\u{1d}& >\u{1d}& ]\u{1d}& u\u{1d}& \u{1c}\
        \u{1d}& \u{13}\u{1e}& -\u{1f}& k\u{1f}& p\u{1f}& _ ' t ' J!' V!' s!' [\"' \u{16}\"' \u{1d}\"' I#' n#' \u{4}#' \u{9}\
        #' n$' \u{f}$' \u{19}$' #%' \u{1a}%' /&' \u{12}&' l'' H(' ^(' I)' {)' 0*' F*' \u{14}*' \u{1e}*' S+' n+' 8,' O,'\
         `,' j,' 1-' L-' 8.' V.' \u{12}.' '/' D/' Z/' k/' \u{9}/' \u{1e}/' 60' E0' J0' b0' \u{16}0' '1' A1' l1' W2' h2'\
         \"4' J4' \u{17}4' 65' t5' !6' 76' b6' l6' \u{1d}6' 47' >7' |7' \u{6}7' 38' G8' X8' \u{15}8' \u{3}9' D:' u:' ';\
        ' :;' \u{1b};' 3<' c<' m<' %=' e=' 3>' m>' \u{1e}>' 8?' e?' {?' \u{11}?' \u{19}@' 8A' ?A' \u{8}A' \u{16}A' YB' \
        4C' JC' \u{10}C' \u{1e}C' 2D' AD' \u{c}D' +E' <E' AE' FE' qE' \u{7}E' \u{11}E' \u{1d}E' ?F' DF' DG' ZG' sG' pH'\
         pH' \u{4}H' \u{10}H' ;I' YI' kI' rI' \u{1}I' \u{1}I' \u{16}I' 'J' \u{8}J' \u{14}J' 5K' SK' 0L' AL' \\L' \u{8}L\
        '  M' @M' OM' \u{13}M' 0N' FN' _N' \u{1e}N' \u{1e}N' [O' wO' \u{3}O' \u{12}O' [P' \u{3}P' \u{d}P' \u{19}P' \u{1f}\
        Q' .R' MR' \\R' \u{6}R' \u{10}R' ;S' dS' iS' \u{1e}S' %T' \u{9}T' \u{15}T' iU' ~U' \u{1f}U' ]V' xV' ^W' (X' GX'\
         \u{d}X' \u{17}X' \u{1c}X' &Y' 5Y' \\Y' >Z' XZ' bZ' lZ' >[' c[' J\\' &]' M]' ^]' l]' ,^' w^' ;_' N_' X_' \u{8}_\
        ' ^`' ~`' 1a' ~a' \"b' Kb' \u{e}b' \u{18}b' Nc' fc' rc' \u{e}c' 0d' Gd' td' \u{f}d' Be' Le' ke' #f' ;f' \u{e}f'\
         6g' _g' xg' \u{1d}g' 1h' Zh' ~h' \u{8}h' \u{d}h' (i' Ji' \u{6}i' \u{1c}i' \u{c}j' 'k' Dk' \u{d}k' Sl' \u{5}l' \
        1m' 6m' mm' ;n' Un' 6o' Bo' _o' |o' \u{1}o' tp' :q' Mq' lq' 1r' 6r' Pr' Ur' \u{12}r' Rs' ls' \u{9}s' ?t' Dt' \u{4}\
        t' \u{10}t' \u{1a}u' uv' Jw' ^w' \u{5}w' \u{c}w' Cx' rx' \u{0}x' !z' 5z' cz' qz' -{' u{' 7|' \u{7}|' v}' \u{2}}\
        ' \u{1c}}' E~' O~' `~' `~' z~' 0\u{7f}' N\u{7f}' v\u{7f}' \u{11}\u{7f}' }\u{0}' \u{11}\u{0}' \u{8}\u{1}' \u{1d}\
        \u{1}' ?\u{2}' D\u{2}' \u{d}\u{2}' \u{12}\u{2}' N\u{3}' f\u{3}' r\u{3}' }\u{4}' \u{14}\u{5}' \u{1e}\u{5}' ;\u{6}\
        ' U\u{6}' m\u{6}' \u{19}\u{6}' (\u{7}' 2\u{7}' \u{9}\u{7}' \u{18}\u{7}' 4\u{8}' \u{c}\u{8}' !\u{9}' (\u{9}' 4\u{9}\
        ' S\u{9}' l\u{9}' \u{9}\u{9}' -\u{a}' 2\u{a}' p\u{a}' \u{b}\u{a}' \u{15}\u{a}' \u{1a}\u{a}' u\u{b}' \u{7f}\u{b}\
        ' $\u{c}' )\u{c}' .\u{c}' D\u{c}'  \u{d}' 6\u{d}' ;\u{d}' @\u{d}' E\u{d}' c\u{d}' {\u{d}' Y\u{e}' '\u{f}' ,\u{f}\
        ' K\u{f}' K\u{f}' |\u{f}' +\u{10}' G\u{10}' \"\u{11}' \u{a}\u{11}' p\u{12}' \"\u{13}' '\u{13}' 8\u{13}' \\\u{13}\
        ' \u{6}\u{13}' M\u{14}' k\u{14}' A\u{15}' K\u{15}' U\u{15}' q\u{15}' v\u{15}' \u{14}\u{15}' V\u{16}' \u{7}\u{16}\
        ' \u{18}\u{16}' y\u{17}' 3\u{18}' M\u{18}' \u{1}\u{18}' \u{d}\u{18}' [\u{19}' \u{1e}\u{19}' \u{a}\u{1a}' s\u{1b}\
        ' E\u{1c}' [\u{1c}' \u{f}\u{1c}' \u{1b}\u{1c}' I\u{1d}' R\u{1d}' (\u{1e}' X\u{1e}' b\u{1e}' \u{10}\u{1e}' \u{1f}\
        \u{1e}' \u{17}\u{1f}' \u{17}\u{1f}' \u{1c}\u{1f}' L ( 6!( ;!( Q!( r!( H\"( e\"( \u{1b}\"( \u{17}#( #$( ^$( (%( \
        A%( j%( {%( '&( \u{b}&( P'( w'( \u{10}'( $(( $(( e(( }(( 2)( f)( 7*( M*( -+( f+( *,( =,( D,( v,( \u{7},(  -( %-\
        ( Z-( \u{1c}-( R.( a.( r.( \"/( 4/( E/( \u{7}/( \u{1f}/( =0( S0( k0( #1( #1( 91( ;2( X2( !3( ;3( a3( |3( \u{b}3\
        ( \u{10}3( #4( (4( U4( f4( \u{12}4( %5( R5( i5( >6( j6( \u{14}6( G7( h7( \u{10}7( z8( P9( b9( \u{c}9( -:( N:( o\
        :( v:( \u{14}:( 7;( q;( \u{7f};( G<( \"=( k=( \u{2}=( N>( S>( \u{2}>( 4?( \u{b}?( ;@( |@( %A( NA( ^A( !B( MB( \u{d}\
        B( \u{1e}B( 6C( GC( XC( qC( >D( GD( uD( VE( `E( lE( lE( \u{1c}E( +F( QF( \u{11}F( \u{11}G( \u{11}G( =H( BH( jH(\
         \u{13}H( bI( :J( aJ( yJ( \u{f}J( \u{1b}J( 3K( ^K( vK( \u{17}K( /L( ^L( \u{5}L( 1M( 6M( SM( nM( xM( \u{13}M( _N\
        ( kN( \u{9}N( !P( |P( \u{b}P( \u{1a}P( 2Q( dQ( #R( 2R( OR( \u{1f}R( CS( 5T( hT( 2U( dU( sU( \u{18}U( )V( 8V( rV\
        ( rV( |V( \u{11}V( pW( FX( \u{1}X( \u{d}X( ^Y( ~Y( \u{7}Y( \"Z( 'Z( mZ( -[( =[( \u{14}[( \u{1e}[( %\\( C\\( M\\\
        ( f\\( \u{4}\\( )]( D]( p]( \u{8}]( \u{17}]( \\^( A_( h`( h`(  a( Ta( -b( Cb( \u{15}b( :c( Ec( _c( \u{c}c( [d( \
        \u{8}d( \u{f}d( .e( .e( \u{14}e( /f( >f( _f( {f( \u{18}f( vg( {g( .h( Fh( Th( yh( \u{11}h( Li( ]i( wi( \u{18}i(\
         Bj( \u{7f}j( \u{7}k( #l( zl( \u{12}l( \u{1e}l( ;m( Em( Zm( qm( }m( (n( \u{f}n( \u{0}o( Cp( \u{3}p( #q( 2q( ~q(\
         \u{15}q( $r( )r( /s( 4s( Es( Ss( `s( \u{f}s( \u{1}t( \u{16}t( Su( \u{2}u( Yv( 8w( Bw( 5x( Dx( Ix( Xx( \u{8}x( \
        \u{d}x( ,y( ;y( Ey( \u{11}y( 9z( P{( P{( k{( 4|( 9|( O|( t}( @~( \u{7f}~( \u{1d}~( Q\u{7f}( \u{17}\u{7f}( 4\u{0}\
        ( ;\u{0}( \u{19}\u{0}( H\u{1}( |\u{1}( \u{1f}\u{1}( P\u{2}( e\u{2}( #\u{3}( Y\u{3}( \u{7f}\u{3}( \u{13}\u{3}( \u{1d}\
        \u{3}( .\u{4}( F\u{4}( \\\u{4}( w\u{4}( \u{6}\u{4}( R\u{5}( |\u{5}( \u{8}\u{5}( \u{12}\u{5}( ^\u{6}( z\u{6}( 7\u{7}\
        ( W\u{7}( q\u{7}( K\u{8}( K\u{8}( |\u{8}( N\u{9}( 8\u{a}( \u{6}\u{a}( \u{1f}\u{a}( 0\u{b}( K\u{b}( g\u{b}( \u{a}\
        \u{b}( Y\u{d}( p\u{d}( J\u{e}( O\u{e}( \\\u{f}( \u{12}\u{f}( %\u{10}( *\u{10}( U\u{10}( U\u{11}( {\u{11}( \u{9}\
        \u{11}( V\u{12}( \u{2}\u{12}( J\u{13}( Q\u{13}( %\u{14}( y\u{14}( \u{e}\u{14}( \u{1d}\u{14}( x\u{15}( )\u{17}( \
        o\u{17}( \u{a}\u{17}( \u{11}\u{17}( <\u{18}( H\u{18}( \u{1c}\u{18}( h\u{19}( v\u{19}( \u{4}\u{19}( -\u{1a}( 2\u{1a}\
        ( \u{7f}\u{1a}( \u{14}\u{1a}( /\u{1b}( {\u{1b}( 8\u{1c}( W\u{1c}( \u{7f}\u{1c}( 2\u{1d}( <\u{1d}( [\u{1d}( w\u{1d}\
        ( .\u{1e}( .\u{1e}( m\u{1e}( 9\u{1f}( \u{18}\u{1f}( ' ) B ) } ) \u{2} ) \u{1a} ) G!) \u{18}!) 0\") `\") w\") ;#\
        ) w#) \u{1b}#) _$) \u{6}$) &%) 4%) h%) m%) \u{2}%) \u{5}&) !') +') f') p') \u{6}') .() ^() T)) \u{14})) -*) <*)\
         $+) 0+) D+) ),) B,) o,) B-) B-) I-) \u{3}-) 3.) q.) \u{12}.) a/) \u{12}/) \"0) 10) [0) r0) \u{11}0) ?1) P1) k1\
        ) z1) \u{8}1) _2) \u{6}2) \u{12}2) Q3) _3) \u{2}3) 34) \u{7f}4) \u{18}4) j5) N6) \u{1}6) ?7) I7) D8) j8) {8) '9\
        ) I9) \u{7f}9) \u{14}9) K:) \u{1c}:) :;) F;) \u{1e};) S<) _<) s<) \u{16}<) P=) o=) E>) b>) l>) (?) W?) j?) 5@) \
        Q@) n@) |@) YA) $B) OB) TB) \u{10}B) \u{15}B) iC) \u{3}C) %D) *D) FD) [D) jD) @E) lE) \u{1a}E) ZF) \u{5}F) &G) \
        9G) TG)  H) *H) SH) dH) nH) \u{7f}H) \u{13}H) \u{1f}H) `I) eI) \u{11}I) /J) FJ) bJ) \u{14}J) 6K) yK) vL) \u{11}\
        M) \u{7f}N) 3O) ?O) LP) \u{2}P)  Q) UQ) =R) ZR) \u{11}R) <S) aS) !T) BT) DU) TU) \u{0}U) &V) CV) OV) fV) pV) -W\
        ) ?W) DW) |W) \"X) 1X) JX) QX) ?Y) \\Y) fY) 'Z) ,Z) wZ) \u{19}Z) ;[) ;[) E[) c[) r[) _\\) x\\) \u{6}\\) o]) {])\
         \u{1b}]) -^) N^) a^) u^) ^_) h_) ~_) ~_) .`) H`) ~`) \u{8}`) \"a) Ya) na) \u{e}a) \u{1d}a) \\b) gb) vb) \u{13}\
        b) /c) _c) 'd) Ld) \u{2}d) .e) ?e) ae) |e) \u{a}e) ,f) Zf) \u{18}f) Ag) Rg) qg)  h) =h) Xh) Bi) Li) Vi) ei) Sj)\
         dj) wj) \u{1c}j) 4k) >k) Rk) \u{3}k) El) \u{7f}l) Um) \u{1a}m) Co) #p) +q) ?q) \u{1d}q) Jr) nr) \u{15}r) Cs) N\
        s) ys) \u{3}s) It) Zt) _t) \u{11}t)  u) Eu) \u{d}u) \u{1c}u) Sv) qv) nw) \u{15}w) -x) 2x) Lx) ]x) nx) ux) \u{7f}\
        x) \u{12}x) !y) +y) cy) vy) 'z) Rz) Wz) iz) \u{15}z) :{) N{) b{) (|) -|) t|) [}) b}) \u{7}}) F~) v~) \u{0}~) ?\u{7f}\
        ) #\u{0}) >\u{0}) j\u{0}) \u{12}\u{1}) =\u{2}) 4\u{3}) \u{3}\u{3}) \u{19}\u{3}) N\u{4}) j\u{4}) \"\u{5}) \u{13}\
        \u{5}) Y\u{6}) l\u{6}) 1\u{7}) V\u{7}) e\u{7}) l\u{7}) y\u{7}) \u{13}\u{7}) \u{1a}\u{7}) ?\u{8}) c\u{8}) 9\u{9}\
        ) L\u{9}) \u{9}\u{9}) o\u{a}) 1\u{b}) 6\u{b}) N\u{b}) \u{16}\u{b}) \"\u{c}) \u{4}\u{c}) \u{9}\u{c}) :\u{d}) K\u{d}\
        ) h\u{d}) w\u{d}) .\u{e}) R\u{e}) \u{b}\u{e}) \u{1f}\u{e}) =\u{f}) ^\u{f}) x\u{f}) \u{7}\u{f}) \u{c}\u{f}) 1\u{10}\
        ) d\u{10}) t\u{10}) \u{5}\u{10}) [\u{11}) b\u{11}) x\u{11}) \u{15}\u{11}) 0\u{12}) 5\u{12}) @\u{12}) ]\u{12}) '\
        \u{13}) \u{16}\u{13}) %\u{14}) 8\u{14}) h\u{14}) t\u{14}) z\u{15}) \u{b}\u{15}) \u{1f}\u{15}) \u{3}\u{16}) ?\u{17}\
        ) \u{b}\u{17}) ]\u{18}) \u{7}\u{18}) \u{11}\u{18}) 7\u{19}) R\u{19}) Y\u{19}) o\u{19}) \u{e}\u{19}) 6\u{1a}) Y\u{1a}\
        ) y\u{1a}) ?\u{1b}) W\u{1b}) \u{6}\u{1b}) C\u{1c}) M\u{1c}) j\u{1c}) \u{0}\u{1c})  \u{1d}) ~\u{1d}) 0\u{1e}) }\u{1e}\
        ) <\u{1f}) H\u{1f}) c\u{1f}) \u{5}\u{1f}) \u{5}\u{1f}) \u{10}\u{1f}) \u{1a}\u{1f}) . * v * { * \u{12} * =!* U!*\
         .\"* ?\"* x\"* '#* .#* M#* \u{5}#* Y$* c$* \u{14}$* 2%* M%* #&* |&* L'* `'* q'* \u{1d}'* 9(* U(* Z(* %)* ;)* \u{0}\
        )* $** F** \u{e}** \u{1d}** )+* |+* X,* X,* ],* T\u{12}!-s\u{7}Z!Es\u{11}y$+D!|#B6C\u{16}|>!1\"+!:\"?!O!9!0\"=!\
        p!4!1!J!J!@!1!>!=!3\"C!q!F!B!0!2\"r!H!0!+!G#O7p$ N(u\"G!E[\u{e}!3r:|!Eu\u{9}E( A'D$t$@\"p)E%D&AYG\" N9G,6!6v{^!\
         OXw!3sZ&!-re$!@r:)5 Q#;\":\"C!?!L\">#6!B!:!9!7!7!P\"5!P!I!;%M$E#F\u{1f}d@ Q!N!A!C!D!9#:!2!?!=!F!L!A!v!C\"5!C!t\
        !5!J!H!D!E!0!7!H#N!r!3!M!B!E&\u{12}# H2G(w{1\" q*F;+!)rgR= P\"A!6!G!L!7!A!D!<!M!7!D!B!7!H\"L!5!C\"7\"=\"B!I!z\"\
        P!>\"I!J\"N!A\u{15}'!/qLq! ONy#1z\"H-G\u{9}}= E!F!K!I!L\"J\"S!C!N!R!G\">!K!O!/#C!7!U\"P\"*!G!I\"R!9!T!I!M\"B!3|\
        \u{16}! u@X!&q\u{10}\u{8}!)s*Y!1s\u{1a}m!8u\u{f}\u{13}((E\"F&q\"r%H!J(E%H9l\"-t8L\u{7}/!Eq\u{1e}\u{5}!8N2K8!K!;\
        !@!D!:!F!B!@!@!u!9!9!?\"M!H!C!>!<!F\"t\"H!?!I+Gl;\" L8wkI\" u8J?\u{10}!/qk\u{10}\"?P!oTL\"/v%H7\u{e}!#rJ\u{c}$ \
        G!J\"K7y\u{12}\u{19}!7s\u{1b};!6vEZ!8ri\u{1e}B I!=!>!{!J!E!o!L!H!I!<!9!E!D!I!S!?!)!<!K!B!4\"=!B!=!@#J!C!B!N!J!O\
        !A\"x\u{10}.\"!s.J\u{3}k!Er\u{2}.&!E!E!K\"J%@,ybo!7rb\u{f}!@s\u{9})!=n\u{a}<! s\u{7}\u{9}#)u&F6DU(!/w#\u{f}& G#\
        D%y#n!D#E\u{1}\u{8}! rF)B L\">!L!>!A!=!?!?!=!=!<!>!=!p!?\"U!?!o!:\"F!=!M!>!?!:!O!E!F!=!v\"F!E!G!<&2!:t/-8 r!N!<\
        \"?!A!B!F!C!<!<!<!>\";!>#r!J#?!G!O!D!p\";#?!<\u{12}n\" v8E\u{6}\u{b}!Dq7+\"4K&r\u{9}54\"B!D!E!E!M\"K!K!N!F!H\"B\
        !s\"@!B\">#F!@!C!C$O\u{1a}C!)r|:%!u\"s,D+A+CV\u{1e}!6Hb\u{0}!EEUx!4u\u{0}G!%rtf4 s!D!A!G!G!D\"G!C\"D!A!B#B\"D!x\
        !B#B\"C!A'B%C\u{0}q#7K!G-C:a!?s\u{11}9% G#H*>-A+Bbe0 P\">#K!s!r\"C!B\"E!A\"=$G#?!H!O!B,E\u{f}q\" G'wpl!,tP4! s\u{a}\
        L!;s}R!5s\u{1d}g!:t|<&!@.t'B!>\"D,>Z<! rGU!Es\u{7f}j\" L/v\u{16}'\" H5y\"h5 D!D!C!F!E!A!A\"D\"A!B!B!\u{7f}\"@$A\
        $?!D!C#D#D!@%CW,/!?$A!A!@!E!=!P\"F!@\"M'B!?\"L!>&=D\u{7}!2v\u{1c}Y/ Q!?#B!D!?!G#:!J$=$=#E!v!J!J,Hr0!8J0o! s{s+ \
        n$F!D*C!F!G#s$H\"F%E!FTz, T\"O\"J%H!C#I\"Q%G\"E!B!M\"Ikg# w*D.A&\u{7f}!4r\u{1f}:) Q$C'F!F#F#C$G!H\"Dw\u{1c}! O@\
        E!)qD\u{1f}\"8M(sR\u{e}!5yj!!,qX>< M\"L!B!K!G!F\"D!A!>!9!=!N\"J!2#G!E!E!?\":!C#R\"H!4!3!G!s!?\"EkU!4s~q!3sM\u{6}\
        ! w\u{e}f#\"E!p-I\u{1c}b!8tOY\"Ar$J)\u{14}!)umo! J@)!$sh{\"+J:oM\u{1a}$*N\"t#D(F8J@ H!G!G!G!I!?!7!=!;!5!I!5!A!N\
        \"F!t!v!s!v!-!9!C!B!6!6\":!E!N!K#7\"A!C\u{3}\u{4}!.w2k8 S!;!|!H!C!=!:!>!D#I!H!>!;!C!F!?!N\"8\"E!M!I!H!Q%=tf'!G!\
        E#B%C%C)F\"uC{- O\"F\"A!D\"I$E!C!I\"E)J\"A%D&q1:!@tMv: N!6!@!t!J!7!=!A!8!O!E!7!6!:!N!A\";&B\"C\"7\"H\"<!8!p!G#R\
        \u{1e}o\"5A#t\u{17}.!8M7\u{e}\" p\"I'z!3q\u{1d}b!(r:?!%I(=!<rpC\" w'K\u{1d}\u{f}&/E(n$G!H!o(GZm!7s'L!7t\u{1f}\u{18}\
        !$r[<#$v%D$Dqf6\"B!@!@!B\"=!=!=!9!:!F!=\"9\">!:!:#:!<!\u{1}\"<\"E%<$8no!8J\u{13}\u{4}% H\"v(E%D)t@~!@s(q#<I!L#y\
        \u{e}c!@s}{\" E6|\u{12}\u{12}!4qT\u{16}!#qnb!;riJ!8rs\"!'t+U!@r\u{17}\u{19}\" I&qO'!%uU\u{0}!!uJ.\" K&u}s- R!A\"\
        F!C!F#=\"H\">!<*?!B\"@+p%\u{1f}!/r\u{8}=!*r:>!0pC-\"$u)H\\\u{c}% q\"F(K%C*E\u{1}c\" K8sI!6 B!;!9\"<!s!?!P\"=!7\"\
        :\"s!t\";!=!B!8\"7!:!I\":%<!q4n!Euq\u{19}\",v#I8p\")H&vAi!!t\u{15}e!@sj5!+H#\u{a}\"8M\"sll# F5r%qi*!ErzO!Et?Y!=\
        n=V!As$\u{12}\" D9{#,! M\u{17}:!2q6\u{1b}8 Q!=#;!O!?!C!D\"B!<!K!>!=!L!r!=\";!9\"G!:!C!M!r\"v$;oy*\";\"E!C\"H$K$\
        >$@!>%A!?Il+\"@\"D!H!H$>%B$s#E\"=!@!D\u{8}X!8s#\u{19}\" K9wz\u{19}\" L\"t>G\"(t$Dl}1!B!:!@!@!?\"C!D\"I!E\"<\"I#\
        >!>%M\"<%>!?Vg!;rf\\!Er\u{11}U\"$G2xp,!*u\u{12}C\" C7u\u{6}L# q8G!H)`! sC\u{18}!$r\u{4}\u{1a}!7r-\u{1d}!(p;.\"!\
        t\"E\u{19}0\"8J-C58!<m7\u{1b}, H$s#J&t\"D#H!F%H\"F%r!E%Do!:\"M!F!J!M!:!E!<!7!H!K!Q!J!t!B!E!H!K!G!J\"3\"7!p!A%A!\
        7%M\u{8}c!3r;\u{15}% E\"F'v/F-E\u{1e}P\"=N%nu|!8qp\u{19}!0qkf!%tls! rHn!4rt@!3r>5!7sq\u{1d}! u+S#*w%H(H\u{8}k! \
        J\u{16}z!Es\u{5}\"! vUH!?p&5\" t8CtZ!EsHk\" I8w2R!/z\u{f}'!0rPf$ \u{1}\"@%H1<DW!%sv\u{1c}( R*C%B%<\"s\"C!J!BN$!\
        !qM{B H!G!G!G!I!>!7!;!;!5!I!5!A!O\"F!t!v!s!v!-!8!C!B!5!5\"9!D!N!K!S\"6\"A!C!U\"L3!=!;!@\"A\"A%=!J!C#>\"J!s\"=!<\
        !D!F!=#G#y%K\u{13}\u{1}!9s#&0!?!B#J#@\"A\">!<\"D\"B!C!D%J\"q%E!C%O\u{9}T!1s\u{1b}p\"@v%H\u{8}X!1HGJA p!?!9!0!I!\
        3!=\"G!R!T!I!C!B#/!+!F!>!D!1!N!E\"K!?!.!/!w!G!G!,!.!C!O\"O\u{1}{!8uZq!Asq\u{18}#4J$H-u\u{16}%$ G!J\"K7y\u{1d}p!\
        Es.@\" H/t\u{0}0!;wa\u{18}! vOS!:t,h! s\u{15}\u{1}!3t\u{2}f!)vIe1 P!@!J!<!@\"@\"@%;%<!;#A!M!N!M&A!?%Pdb!1s$\u{5}\
        !+pOT! suR\"Au$L9}B m!?!I!9!M!I!H!>\"S\"N!P!K!C!U!@!O!D!B!D!@!)!n!H!l!G!E!?!N\"E!?!7\"M!E!IJ6!4sj{!EszR6 P#A!D\"\
        =!?!H!@\"9!:\"9!:!<!9#6#8!P!@#<#<!:!;$xr:!Er6\u{10}\"\"u(N\u{1b}e!*r,1!(r)\u{1f}!:tWg!EsI-!6H\u{12}q!*rQ8# H/E6\
        x\u{1f}T: T#B!L!G!I!H!=!1!I!O!D\"q!C\"B!F!H!,$H!A!=!E!2#1!-!.$J\u{1a}\u{2}! se\u{c}\" C9{\u{14}S!%s H!:t\u{10}}\
        !?s=\u{2}\" I)t`\u{13}# q:I+I\u{7}G!<qq.!:rt \".H!vnb#4E%I!snp0 R!?\"=!C!D!?!G#:!J$=$>#F!v!J!K,ID\u{5}!@sp?!,rC\
        \\!Er3\u{8}!8J/h\"%L*rW\u{1e}!#tHF$$D\"|)D6DhY!!rTM!7s0\u{7}!3r'u!Bo\u{1a}\u{7}!/t\u{3}*!:r%*!5rY\u{f}\"2r%L\u{5}\
        ,!!w6x!#tf\u{2}$ K2w%E#Cu\u{2}!6u7\u{d}!&s6T? S!O!P!I!9!@!1!F!L\"K!N!E!G!H\"C!F!M!I!>!0\"G!L!H!5!.!?!M#U!+!E!G.\
        %\" M'tp\u{a}!'tC`\"*J!tU\u{15}!\"r\u{e}c'/B%?!@\"v\"C!D+D\u{16}\u{13}!$s\"`!@s'K!@sm7!)p\u{15}s2 O!?\"D\"C\"B!\
        ?!?!<#<$<\"I$?!>!y!K%J!?%;\u{c}K$ N\"K#N3G);# H$w+EY\u{4}\" t9MCa\"0G\"vrd\"/s)Mb\u{11}# H/z+I[\u{b}!0pc\u{1b}\"\
         K8ubF- P\"O#?\"I!F!E!>!J\"G\"E(@#s+>*d! u\u{1d}|!-r~<! L\u{d}l\" G&v\u{1f}5! v\u{12}\u{f}!As8g!?uy\u{17}$ t(E\"\
        L%IA\u{1c}\" q8OH('$B!A!I!K!O'A6?]A!/r$\u{8}<!;!p!9!9!K!8\"3!7!F\"9!3!=!3\"=!w\"8\"3!D!o!J!=\">\"q!8!5!5\"?\"8\u{f}\
        f!@rl\u{1c}!7q).0 P!B\"B!F!H!D!G!F\"N#B\"@'@!E#@&w%=Yv\" K/vN1#0K\"K3t+\u{1c}!6r;r!!rFV$ G#s5I'q`-2!A!D!8!F!Q!;\
        \"@!=!E!H!B!>\"<$A#M!=#?+;Wb!\"rV\u{6}# C'w1MK9!/s\u{d}\u{1a}\" v8@L)& F$r)s%C!C2C0B!6woT!*Lq~&%D\"B#C!{(C$G\u{15}\
        \u{7}! q5`!,o\u{3}\u{4}3 N!?\"@\"<\"D!B!>\"<\">\";\">!@\"K%M!>$q\";!>$OP\u{e}!Eqqi@ U!2!:\"3!J!@!?!?\"L!H!;!P!E\
        !;!B!M!K!:!r!N!G\"R!6\"I!M!u!I!2!:!O\"F!LG\u{1}!8tQ\u{10}\"!r.HM\u{1a}!5q}$! rL\u{a}# J/y6D/\u{16}A S\"N!L!M!@!\
        ?!@!A!C!B!?!H!D\"9!P!C!Q!E!H!G!P!O!J\"B!O!=!J!N!<!(!P#C!NCj!3rVy!#uxK\" J*qcK#2r&I-EO5!+sE\u{13}! s\u{1c}r\" H:\
        rUo!*s(\u{f}$2p!G'r+J\u{1a}1!/u3Y!*s\u{9}^\"*I;D\u{16}\u{1b}!&pr\u{12}\" w8J6U!8Lmn!7sU\u{5}!0r\u{17}*# N\"K%OX\
        f!%rZv:\"N!F!J!M!:!E!=!7!H!L!R!J!t!C!E!I!K!G!J\"3\"8!p!B%B!7%Gs\u{c}!Esid* t$F!L%G\"D#F#q%I!M-A\u{12}\u{15}\" z\
        8FRr\"'K#LD\u{1f}& L!~.E)F\"@+Cr\u{b}!9sbc!:r\"?!Evn7\"$p3J\u{0}\u{18}!6t4\u{1b}!8sQ0!;s\u{18}!\" J/u![\"(r$LXH\
        !,Lh\u{1a}0 F!?!F!E#D!p!I#J\"I\"M#N#M!F\"Q\"C+AU_!;q9,!;rnf!3p\"5!@w9\u{d}, H\"@%@#?!?\"@\"?$r#@!A#@+p$b!Ard^!8\
        KRU!;qc2!\"r3T!3p\u{2}\u{f}!As\u{5}i\"1K)t+}!3tLd!2t\u{a}^\"'H/Fi\\(!B+>*@!A!M\"A&s%s|I!'wjx+$E!~!?!E!B'B'A!J!D\
        !C,C}r!(sRm!.s\u{12}\u{14}8!?\"?!=!>!@!E!>!t!9!>\">$@!@!@!Q\"M!N!A!H!>\"C$C!A$PA+7 r!?!;!?!K!7!u!s!=!8\"I!6!6\"\
        @$=!=\"?!;!G!;!A&>%7gh+$E!~!?!E!B'B'A!J!D!C,C\u{10}-= N!M\"=!9!<!1!?!C\"H!:!C!7!F\"D!Q!B\"H!J!E!C!T!?!R\">!L\"<\
        !@#G\"t\u{2}>! rz\u{7f}& A$?#t#G%x)DU.!1r\u{9};\" s8M/W\" J8q\u{d}O\"@v%Ik_%)A!D%p1B%qfy!#t\u{10}a? ?!}!y!G!s!>\
        !9!@!7!J!=!:!>!6!H!2\"M!:!9!5\"7!6!G!9!5!9!7!H\";!p%O:I!7t\u{1a}\u{17}, N$A!D\"I$E!C!H\"D)H\"@%D&q,Z\"$w+J\u{7f}\
        x!Eqw\u{5}!+u!>!+ttY\" u8J\u{13}}!Ev\u{6}!\" v8H\u{13}#$/s'E$B+AG\u{2}!EDq\u{a}! K]\"! pO\u{1f}\" J8xJ+% z'I#G%\
        J*IvO#$q4E\"D.L!#w`\u{1d}# H7r\"Jmt!-s\u{14}-! s'b!Bpx3\"2K\"s9\u{1c}!Er\u{b}v!!rn\u{1}! L -% E\"K0q%G#s^<#*y!D\
        \"D}+\" t%H\u{11}d\"1s\"M5e1!C!@\"C!E\"A#A\"A!C\"A#D$A\"N!A!n#K$@$BA\u{2}.!@#B!<!A$G\"?#>!r#@!>#?!C\"Q\"vqA\" I\
        +upN!8rm;!4rfi!)sYS)!p#B!=\">$9!t*@\"@-=RH!:r:,!=ng\u{16}!$udq!/ukk! s0\u{1}!@sv\u{c}=!n!R!@!E!M\"M!H!=!S!?!F\"\
        I!B!<!9!M!7!:!Q!;!S!S!E!K\"=#<!9!>$@a \"5u#Kik(0u-G!H!w!B\"G\"J!E\u{0}\u{1a}!*sZf\"$u)H.q!7uAn! L\u{1e}&$ G*u%F\
        )H_,!Ev\u{1d}{!8J\u{1c}\u{16}!AtkN!(s\u{5}@$*H\"{!D\"Ec\u{5}: T!M!J!A\";!:!=!>\"9!I\"5\"w!;!J!:!G#K!8!D!=$E!G!t\
        !I\"E#N\u{15}X!&tgI!9s\u{1c}V\"$G\"viW!3v#h\"2K\"s*=!&rx(!$s{\u{19}!(r+\u{1}\"4G1sJo\"8J-C\u{2}D!9v\u{10}S!8roF\
        \"/w6H+b@ F\"C!w!G!F\"G!D!D!E!C!O!B!L!U!9!C!7!J!A!.!R!>!=!:!H#G\"=!I!D!I!=\"v9X\"2H%rLq\" L9rK~!1r3e\" x*J\u{11}\
        L!+qKF!ErX\u{7f}!;qPp5 G!?!?!?!>!=\"?!<!=!F!J!<\";#N!t\":\"=!L!>'F!>lS\"'E1Dc]? ;!>!>!A!R!A!I!<!N#B!G!A\"E!1!A!\
        N!R#K!v!=!D!M!1!D!O!u!N!F!r\"A\"MCh' q%D*E%s$H\"H+E`S!3sj\u{b}\" J8w(\u{18}\" M8pH\u{10}\" w8Hw\u{19}\" M,s^\u{5}\
        !=rIR#2L\"s#L\u{d}I# t*=.MZ\u{1b}#2t%J.Jf{.!E!C\"|\"C!I!M\"M\"B!C\"N'C!G\"I,<*Q& x%E$F!D!C-E\u{7}N\" u%H9W% I#E\
        ,x)J$y93\" M\"se\u{1a}\"7t#K'r!$u@\u{15}!+qb\u{8}!$s5o#/F\"G#sC:!6t=\u{17}\"8J'qIs\"8r&r$v( C/C!n!;!s!q,?&@)f\"\
         O8s{\u{1c}!:rKb! u\u{5}\u{10}\"(v0A\u{1f}]!:r&X!7s:\u{b}!(r|\u{13}) D!=!\u{0}!K!H&;/G!B&CYi!&qB\u{15}, L\">!E!\
        @!F#H\"=\"E#B)N'B&?k`! v_(& r%A%K%L)G!K2r! r?Z!\"t69! t\u{1a}:!:q('# q7I\"t\u{a}F!)p\u{0}j!\"v<H!4rb\u{b}!8L\u{b}\
        u8 p\"o!A!J\"D!H!A!<!9!D!;!A!6!N\"9!5!7!3\"Q!?!8!J&J!7\u{d}\u{e}6!O!=\"8!=!<!A!>!8!N!6!>#7!J!8\"S!6\"<!P\">#I$H\
        !C\u{14}\u{b}\".K!s Q!,oFG\"'x1J N! t\\i!Er~L!$vRl!@s*\u{4}/\"K\"C#F$E!A#>$A!{\"J!D!K\">#u!K'>'s!@rE2!9ry}!8s\u{12}\
        ?!5pz\u{1d}!Au\u{e}\u{0}! M\u{1a}8\" M8sgt# w!F7E&L0 K!B!s!C!G!E#E!H!K\"A#F\"F\"A!B$M-@up!'tQ]!@w,\u{19}!Er\u{1a}\
        \u{a}!%qB\u{16}\" K8t?\u{1a}!5tUS!2s84% z'I#G%J*I}w. K\"B\"O!K#J!K!F!{\"N\"F'J!I!I-C2c\",J+s@F% p\"F#G3K\"Ohz! \
        wR8\" I/v&|<!<!K!I!2!L!B!E!G\">#<!u!M\"A!1\"H!0!K!?!o\"A!5!5!N!J!J\"/\"M\"EL\u{7}!Et\u{6}\u{1d}#&s!F(F#t) D(@\"\
        t!?!A!B\"A'q*C\u{7}v!9r|$#2L\"s#K&*!3t!t!@w,R!6ss6#\"D)I:Au\u{1}!@o\u{19}\u{1d}!\"@{\u{e}\" L8t\u{1a}s< Z!K\"3!\
        I\"@!H!D!C\"N\"0!5!T\"E!=!9!C!-!|!E!:!>!o!-!.#-!)!*$vKN!/IN#!6qfk!!rW>!/uA\u{1b}! s\u{1c}\u{e}& H!G0H!x%F#Frb\"\
        8L-t\u{e}t#6J!L.q|{!Er\u{17}\u{16}6\"H\">!?!?!F\"9!K!H!9!8\"t\">!@!=#K!C!M!C!<\"E#=!;\u{e}+\"1s/LA\u{5}!8Ee%\" \
        L6t:Q!2r\u{d}O!5r\u{d}\u{19}\" L8u\u{12}0A I!U!I!r!G!D!Q!B!:!I!E!D!@!J!<!:!4!E!L!H!H!7!R\"O!Q#p#1!E!G!P!A!D!I\u{14}\
        .& L!~.E)F\"@+CPU(\"<\"F!D\"H$L$?$A$Du\u{11}!-r\u{10}x$6F!G!C'MAw' Q\"F(>+u\"?!<-BV7\" L2w\u{d}\u{1c}!4sC_.!s!N\
        !B!A!=\">\"?\"8!s%=\"?#@\"?-<7a0 D!B#C\"?&B!\u{1}!B!?$A$?\"C$s!L!A!?%A4N\" M7s>_!7uB30 x\"A\"G!=!9\"C\"q!A!<!=\"\
        ;'L!C!J!?,@\u{1}l!8L\u{13}m! qt \" v8Js\u{1d}1 L!?!@!D!?!I!=\">!@!H$=)?!L!>!?%@!J'2! K\u{7}H\" I/u2N!3u#!!9FlC=\
         K!I!B!L!t!<!5!H!=!8#:#B!G!3!G!O!r#E!C!A\"6!F!r!O!E!3!5!G#8WH\" K9wkM! wJ/\" M8ra9!=nW=7!D\"B!C!=\"=!:!y!<!9!<!\
        =\"<!>!@!;!:!<\"?!@!t!B!A+>HM\"#F9y\u{7}Z!4w4Q# F'u1I 6!8EW]$6F!G!C'O}N!EpDJ3!q!<!D!B!?\">!F#<!=\">!v\"=!<\"?\"\
        >!I!L!?,;P\u{17}! u\u{2}6!-u#\u{11}!5sA;\" r8OnM! s|/!(r_*$%B\"C,O%p5n\" L#u\u{1f}\u{1f}\"1H)t\u{b}'!,t3+!8t<.<\
        !4!H!6!B!M!E!<!6!3!L\"u!D!4!w!7!4!L!3!1!9\"7!I\"D!7!8#6!4%N=/!Es~\u{f}2#C!=!H\"v!?!E!:!=!<\"A!M(=!@!C!=%A!@%=\u{d}\
        L! sk\u{d}!8t\u{f}[! v\u{7f}#% L%F(w\"s)Hj\u{c}= >!J!D!<!Q!7\":!o\"K!8!M!y!I\"=\"7!9!7\"7!;!:!9!9\"=!K!L\";!5!J\
        #q~&!$u}\u{b}\" }8A3\u{c};#?!>!G!?!@!9!1!J!C!J\"L!M!O!D\"@\"3!D\"6!A!L!3!4#@!Q#E!G!SA=#*w#J\"I\u{10}T+ E\"E%?#@\
        \"B#>'>!>!<!\u{4}#F^\u{17}! sC\u{9}!$yy\u{13}$ x!q!@6B1\u{16}!/rx;\"3G'r8}!?q\u{18}\u{3}!8ISV!-sza! u8\u{7}!@s[\
        \u{15}! r\u{19}\u{0}!&s\u{e}\u{13}\")J/u\u{7}:#.w*E-GDA!-s\u{c}\u{b}!8s\u{4}U\"(H!Lc\u{1a}#2t%J.J\u{17}I$-p%H!H\
        'p#<\" L8vCy$3u$I!E'su*=!=!;!?!Q!A!A!A!?!F#=!J!B\"@!>!A!J!s\"=!<!D!F!<#H!Q\"x!<!I!H\"Kw5! v>2(\"G!I!H+D(A#B%v&C\
        \u{5}l!ErNS!7seP\" F%uez!4ue\u{4}!7r\u{6}\u{3}\" M8s\u{b}\u{17}!!ri[!Ar\u{b}\u{d}!Ar\u{1c} ! rEo\" M,s&s+ P!O\"\
        I%N\"E\"I!J\"H(J\"I'J\u{c}\u{13}!:r\u{4}\u{1a}!Argj, M\"?!E\"F#I\">\"H#C'E\"L'C&@Zn\"Ar$JiK# s\"G(qB2!+I\u{8}\u{1a}\
        !7sp>!;rF?& t\"I\"G&G,E/A~q# K8J\"u=\u{f}!)t=\u{1e}\"!t.JkjC V!=!M!:!R!@!;!E!0!1!J!C!H!L!G\"@!0!B!Q!s!B!K!J!G!|\
        !L!L!:!I!@!D\"S!q!E!E(\u{f}\"/r#I\u{d}\u{f}!8q\u{5}U#2t%J.JIy' I!I-G#z\"H-G!F\u{14}z!+u\u{e}#!:qw$!4t\u{8}x!,rx\
        C!.uBV\"7y#IR>!Eqdc!EtY:\"1K!qc9!6F6Q!Bs\u{14}6\" L8tv\u{1a}\"4J$Oqt<!L#<!<\"B!<!;!L!A!O!9!<#;\"<!8#;!K!<!J!9!<\
        !E\"Q!H!K!u!M!G!y\u{11}|8 @!O!?!K!s!R\"C!T\">\"=#M\"<!?!?!9\"?!>!@!?!?\"?$P!<$J\u{13}\u{e}!@r|e! sqm!As0S!8s1\u{1c}\
        5 r#?!E!H!D!M!I!=!I!E!@!<\"D\"A\"=!<$F!G!=&=%=s3\" M9sR;/!C!>#@\"F!>!t!;!q!B#<'A!A\"C!?&@(\u{8}!.uoZ\"7t!J\u{17}\
        x!&tz\u{9}/\"L\"C#G$F!B#?$A!{\"J!D!L\"?#u!K'?\u{16}>!7r((!EsU\u{8}0 U!B!>!G\"?\"K#A#N\"I%?\">!J!w!I!R+?v\u{11}&\
        !o\"s,F+C&D%D\u{1b}[!,qg\u{7f}!1qdf\" G8v3Q! KVg\"Au$L\u{3}B! uRW\" tAs?j! qM24!;!I\"A!A!9!D!F%9!K!L$9#=!u\"J\"\
        8!<#:!:!7$L?_!8H\u{1c}'\" I/w\u{1b}\u{e}!>sYZ* R\"=\"B#D&D\"='>!s\"J,?v,-!C!?#C#G\"C(A\";\"D!>!F!A!?+P}\u{2}! {\
        jL!:r\u{0}\u{8}!(I|Z# J3u'K\u{7f}\u{11}!9s\u{1b}Z\"<s$LY5@ >!?!;!:!O!~!~!E!9!9!8!6!G!6!=!5!?!=!=!:!;\"K!<!:!;!<\
        !;!?#D!=!9$QgV\" J8u\u{c}/!2r6p( p\"M+J\"O'K!G\"K!Ex/.!=\"C\"D$D!G!G!B!A\"@%8\"@!@!r\"=su!*sQX+ N!}\"A!C+A)B\"@\
        !v!@$@%G!u!;sm&\"3r+P<a!/v1~!EvW3&\"E#K(u\"I+F+E=X@ Q!O!@!F!<!H!6!@!G\"F\"y!5\"5!7!L!8\"I\"F!I!K!H!6!6!K!E!F!:!\
        s\"F!E!G!?8\u{c}!/sQ\u{10}!+r\u{7}u!$u\u{0}., r!?!D\"B!9#<\"p!:!q#?)J\":\u{9}d!4r?8!*rv<, M\"?!E\"F#I\">\"H#C'E\
        \"L'C&@G\u{1f}!3x6S!#thh& B%v\"E#M!;$A\u{1a}0!$ur%!2qnf! s7<\" G&xM\u{1b}$ G'{(E!s{A%%P\"L#I%t)I&=!@s\u{d}h!Bs|\
        1\" F)u\u{1f}i# O%E*vy\\!*s[F!&sX:\"*t8s\u{1f}\\6!9#S!B!<!C!H!@\":!K!F!8!<!<!P!:!I#M!B\"L!K%J\"Dj\u{11}% E'I)x'\
        F!L\u{5}1!5rY2!1se\u{1}!1rTb! t8 $ C-u+t-EW`# I!u6JB\u{1c}!/q\u{0}s#,@#D(F\u{4}y!8I\u{1e}]\"/J6KW\u{8}+ E\"E%?#\
        @\"B#>'>!>!<!\u{4}#F\u{d}*!1y8!5!=!M!>!E!F!>!B!;#?!G!8!=\"t!>!@!?!:#>!O!M!=M\u{7f}!4sF\u{2}!2t\u{12}$!<r\u{1}{!\
        4s\u{c}x% Q\"M-N(L!Ne(!'s\u{11}\u{7f}#!t6I\"IF\u{1e}$%D%F%C6Ar$9#=!E!J!C!C\"C\"@!<!H!3!H!9!4\"3$=!@!F\"9!9!G\"F\
        !9!O!E\"sf?\" H8x\u{1b}\u{0}/ r!D\"?!E!C!Q!L#=#>!B!=$?%O\"D+OC4!8M)d!7rO0B E\"F!s!C!C\"L!r!G!B!N!K!?!F!Q!E!v!2!\
        G!A!,\"B!9!M!C!Q\"E!R!B!F!@!I!8!H!y\u{3}\u{1e}$%A\"D(B'H\u{7f}y\" r8O(\u{6}!9tFW!8u\u{17}Q!:r\u{2}2! rLe!/v\u{1a}\
        \u{7}!=n<\u{12}!-tO$& J$r#J&u-I%L%:\"/G6t\u{4}X!EwmC# K!t9H\u{1b}\u{12}@ W!0!E!N!C!@!:!F\"6!;\"D!@\"E!2\"1!A!t!\
        P!D!<!K!0!L!1!2!P\"J!<\"I!=!@!MN^!Eug}!)shy$)B!E6B%q\u{6}\u{19}/ u!C!?\"?!u!A!A#A%A'<!A!?!M!@+<P@+ P!C!|%E#>!B'\
        ?!s$A!I\"BY\u{3}B J!@!;!O\";!\u{7f}!|!H!A!D\".!V!M!D!/!A!1!S!(!2\"-!C!6!,!@!?!H!F!?!S!R!C!C\"T\u{1f}=!Esj\u{17}\
        ! w`p# L#u%LX\u{1a}! s\u{6}\u{1c}\"1G.sg\u{12}! vtP\"!s.FU\"!4u7]8\"R!?!E!M\"M!G!>\"=!E\"M!B!<!8!L!7!8\"9!Q!P!E\
        !J%;!9%=\u{12},: I!=!K!=!=!=!?!<!?\"G!=!>!?\"8#<\"p\"L!H!n!9$J\"L!;!<\"F\"N[\u{13}! tf \"Ar$Jqh\"4t$I>0\"5u#K\u{19}\
        =0 @!A\"K!?!M\"L#J\"?!:!s%>$?!A!?!E+>r\u{16}!%s\u{c}\u{0}% u$L&D/G,E\u{0}2! w\u{1c}\"!3rh\u{13}!)r\u{7}\u{1d}!/\
        u`6!1tTS? U!M\"9\"D!?!B!L!s!L!@!2!5!3!;\"x!K!D!.!8!Q!P!E!C!.\"8\"H!6!w!5!q#H2\"!%wx,!<rL;+ J\"r#A\"J(<#B!?%O\"A\
        $q#@p\u{10}!-rp\u{a}$ O$I\"J!J}#!-t2R#3E%G)t}f!7s>\u{1a}!0p}=!@q \u{14}\"%L5I_\u{1d}#-F2I&tLD!Ern%!(FR9\"#G9{V\u{9}\
        !7p\u{5}|!,r\u{d}p\" v8Es\u{5}!8s$\u{6}0 O!B!?!A!>$\u{7f}\"?!?\"@!B!<)M\"A%D!@%>-;( ~#E\"?$C!B,<\">\"C\u{15}d!9\
        sT\u{14}> M!|!B!B!J!H!J!:!<!1!M#G!2\"5!Q!3!A!-!9!q!8!G!D!E!G!3\"s!4!/!/\u{1}s!/uv4\"$G2x0\u{14}- 9\"A\">!<!<!r!\
        r#p$t'<!A!<-Ae\u{a}!#s\u{10}w!-s$\u{1a}!4uS|\" u*L\u{b}E!/r\u{16}\u{3}!*s_j!/t]\u{7f}!;r>b!,r6\u{1a}\"/I6ubr\"-\
        v*Ixr< w!:\"H!H\"<!K!M!6!I!L!O!:!8!K\"9!L!J#A!O!M\"C\"A!v\"?\"@!H!G\"3pn!/s\u{1a}\u{7}# G9C!D\u{7}j\"$G2x\u{13}\
        \u{8}$ L4K$I-umH& H\"F\"J0s,I%o1I\"!v?qR\u{10}!,rB|!Er9\u{2}!!r\u{1a}@2 y!C!B!C!L!L#L\"A!F\"F!s!B'G!C!F!N!D+E\u{0}\
        S!8tI\u{c}!*tp\u{d}!5q\u{3}w) D'E#C%C(I!C!\u{7f}#L)Ba`!4q\"P\"/K6rW\u{b}!8R}.' H#C!I\"s(@2@%BR6!5s\u{7}V8 6!?!8\
        !=!9!p!4!H!T!q!p!p\"7\"u\"8\"9!;\"5!:!8!:!?&<%64^!4sIA5!>#C!>!H!@!s!<!:!;\"A\":!>!F!<!K!=%D!>\"@#<!<OT!:s\u{1f}\
        2! u\u{7f}_!7s9?! v\u{1c}\u{6}\"\"I-r^\u{1}!8q{#$ t'I/B\"GOO!8sHX!2r\u{0}\u{9}+ N!}\"A!C+A)B\"@!v!@$@%G\u{1a};!\
        Es_^!-xMJ!Erw\u{f})$J!E\"H!B!A!K\"D*E\"L8X\"9M!t<\u{2}!1t>Y!8La'!8r\u{e}\u{1c}$ w'L1E-Fe\u{7}!$r;p\" J,wDb? G!s\
        \"D!J\"@!3!M!B!O\"L!M!H\"I\"o!P!R!;!O!=!;!R!F!$!s\"M!@\"G!E!J!N!Nv_#$G!{*D]I$'E#r&u(EgR\"1t.L1s\" L\"tb\u{14}\"\
         M*sB(# I3u%vx\u{a}!9s&E!,si}! sx?!%s\u{0}&!<q/_!)tku# t8C\"G,V!7tF'!6s\u{f}a! u\u{4}X!Es6\u{14}!Bq!\u{1e}!!t$2\
        \" z7G%\u{12}!3rEz\",r9Mc\u{e}%&s!G#G%E6DOD!;q\u{6}=(\"@\"H$B%D\"t&s-s#?e\u{17}4 N!E!F!A!A!B!A!K!z\"?!A!C!E'@#E\
        !E!r!C&B%@M&!,u}() n%<!>!?!t#=+>\"=->\u{9}#\" v/Jt{!;r@j!/u>\u{11}!(rBr!#uUW!.u[\u{10}\" J8wy\u{12}!/s\u{8}'!0u\
        D;! sG\u{1c}\"1q&HtN!8JB(' J)G(p#u#G\"H,FyB!Ex9GC H!@!J!<!F!t!z!<!I!x!I!=!D\"B!J!-\"@!C!<!,!O!-!G!G!U!*!,!A!J\"\
        )!A!@!D!r!q\u{1b}3!/rIw\" K*vpK\"-v8Fx\u{2}!3r/3$\"I)w,J.G\u{4}}!*s+\u{7}!7ta2# I3u%v{\u{1e}!.t\u{1b}\u{16}\" I\
        /ylI# F7I#s*y! J\"m!8L4Z!!ut(\" p9F\u{3}^\"6s\"G;H! Ip\u{13}!2rfZ! Lha! t\u{6}R! rtn# E)u/Gj<!<v\u{d}\u{18}' n$\
        G!6\"9#8,<!?\u{1c};! s1s#=H!H$y\u{5}\u{13}!*M\u{12}:!:y1C!/r4C\" N8r:*!Eq\u{17}H\" M8s\u{17}&!,t)]3 N!?!L!I!=#<\
        !=\"=\";!>!I!N\"r\"y$@!@$;#A&CZ\u{3}\"8J)u#8, N!C#H!H\"F!H'='C!H#@&w%??\u{1f}-\"I!B!D!@!>$H!>$=$?%M!D!B&Bi:\" q\
        #MHk!:qS\u{6},\"A#F!C$=\"D#E'B!?!E!y!A+@}5!+s\u{1}\u{9}9 o!K!G!N!C\"D!F!K!F!L!M!G!C\"D!8!5!H!D!5#D\"J\"D$9!K%.2\
        P! ris!@pl\u{4}!#rF\u{17}!/r\u{a}8!ErnY+\"D!H!F'G!C!B\"A'?!:\"L,> 0)%G!E&E#F(A!H!{!B+AU|- D#B!F\"A!D!y#>$B'M\"D\
        !D#?)F\u{1e}\u{3}! r!\u{d}!7q%`#$t%L&JDY! v?D!4nwN9 E!F!K!I!L\"J\"S!C!O\"H\"?!K!O!0#C$Q\"*!H!I\"R!9\"I!M\"B!4h4\
        \"$L)ta%!?shd!$uHo' K%C\"L#x!A!F,H\"\u{3}\"(r#Kw8$#w5B!C'FI$)!E&J(@#p!B!B#o!D\"DT\u{c}# s*I.F\u{9}S= M!9#A!=!=!\
        L!G!7\"=!w!>!8!B\"K!9!4!J!t\"K!G!A!6!y!>!J\"I!;!:$MJT\" F9r\u{e}G!#si}!8Lc}\"1K.s\u{2}:! sG'!,wjs!+r!E\"7L.tT\u{10}\
        \"Ar$J4\u{b}\" u8J\u{d}v!-r|\u{1b}%$K&I#C\"w+G\u{15}\u{8}!#sS9$ G#I*?-A0}!/v\u{17}X\",u#JN\u{1}!EL\\]&(E#r!E#A'\
        C/q5\u{e}. n!D!E\"{\"B!F!K$@!B\"K'B!E\"G,;\u{1}\u{13}!1sb\u{7}! KEb. L\"L!D!?!F#H\"=\"G#@\"A!O$D\"K'B4,\"8E\"E\u{8}\
        \u{3}!8t7o\"Ar$J'%!-t%r? ?!u!@!A!L!D!J!F!q!F!;!I!@\"K!L\"v\"O\"r!F!K!C!F!3!6!4\"I!s!E!I!?\"B\u{f}=\" t8Ef % B5t\
        !{\"D-v\u{13}&!3u\u{5}@!?p\\E\" u8Kr\u{7f}!7tt_!#t\u{9}W!:x`V!EtkW\"7y#IVu!)pdi!/r\u{12}\u{16}\" H0v2t!)u\u{3}\u{15}\
        !7q\u{10};% x#H\"G1H\"GB\u{1e}!<rE}\" C9{\u{16}F! r@<!\"sJ+'\"@\"F&C\"J,J!L,?fB)!E&J(@#p!B!B#o!D\"DRs!-ru.!*r:N\
        \" O:vEA\"7t#L*a!3rj4!?q0-!Eq&D!(J~\u{5}! q\u{4}\u{f}\"1v)I\u{17}\u{4}!(uu\u{10}!;qB/!\"s:*!-s\u{e}\u{18}! rg|!\
        4t8\u{17}!7sZJ\" L(C\u{14}%!@sKw< S!8\"G!P!>!:!>!H!;!?!>!6!8!|\";!7\":!7\"w!<!<!K!H\"=#<!B!7$S3p!*rj#\"!p7GsA. \
        <!B\"}!C*>%?#B!?!D$o!J#Q!9$@k\u{7f}\" N8t8\u{3}!1t\u{e}l# s*I.F\"\u{3}!<IF8# I.t(y\u{1a}Y!6u%l!8sAd!3sLs! N5\u{1f}\
        ! r./7 F!9!>!R!G$x!9#:!6\"F!P!7!O!1!6\"H!5!J!Q!5#K\"9\"7\u{f}\u{1b}!1r'\u{d}! t$r$$H!J3F\"sc#!5rN>$ F&x)B+D\u{1f}\
        \u{14}!:tte\" K7rP\u{f}!7smr< O!<!w!K!>!O\">!;\";!:!9!>!>!9!\u{0}\"9!9!8\"<!9!P!<!<\";!I\"=!;%HW$!(r\u{1e}~!Er\u{1b}\
        ]!Ar\u{3}9!3r\u{2}G6 r#?!E!H!D!M!I!=!I!E!@!<\"D\"A\"=!<\"L\"F!G!=&=%=OD!Eq(9!4s[\u{1d}!+rw\u{1a}!%t2G!&vgb!*sx8\
        +\"@\"D!H!H$>%B$s#E\"=!@!DA\u{1a}\" x/HAU!Eu&C) y!C!B!C!L&F%B)G\"D,\u{7}( ?)G!D\"C&C!C$F!|\u{11}I% C!=!\u{1}6?\"\
        =y\u{18}( y*K%F\"o!J%F!F-E@aC G!O!4!9!r!@!T!@!C!E!K!6!;!O!p\"3!H!C!G!R!5!1!L!V!G\"2!I!J!C!S!J!D!J!A\"OL<!1H\u{14}\
        n!/sM\u{a}! vA_\" u8JMc!$H\u{3}\u{d}# H\"v6t]B!,u\u{1f}-0 r!D!?\"B!w!B!B\"@!B%B'<!C!=!N!@+>86!2q_9% t*I-D!M!D<\"\
        !(rj\u{17}!%s\u{d}\u{6}!'s`V!+wdi!0s=O@ n!A!A!@!?!A!9!=!<!<!9!9!E!<!>!9!9!;!:!:!P\"9!<!\u{1}!N!<!;!D#=!@!;$8PW\"\
         K8vE<#*G'G!u\u{7f}\u{7f}. R!>\"G#?\":!9\";!<!B&P!:#B\"B!:d\u{5}$$K)u!J,K\u{e}x$3F'r%p&G|~!4nJ'\"1t.L\u{13})!!s\
        \u{1f}j!)t\u{8}\u{7f}!2s\u{10}#!#s\u{a}1\"5u#K\u{13}J!4q\u{e}k!*s\u{e}\u{a}!=rg\u{d}#)J&G6v\u{12}u!%s\u{19}E!1r\
        Lb!/v(T\"@w%F2Q7 D!J$?\"E#?#;\"9\"=!>!=!:\">!t!=!@!L!s!p\"B!A!B#E\"KT~\" L.uU\u{1}! t\u{6}\u{1d}! s7>!6s_P!@sp\u{d}\
        $/B%p$O'B\u{18}P\" w#Izk!/uA/!7s\u{a}D! rg\u{0}$ s*E0I+r$N##L,x6FD\u{1d}!&s\u{6}l$*H\"{!D\"E\u{2}x!4t\u{6}b2 B!\
        @!>\"C!B!G!K!?\"G\";#=!|\">!?%P!?!O+L\u{a}\u{c}$ K't$p-Hp{!@w\u{e}\u{10}!1vO\u{16}!:t\u{16}m\" H8w?\u{1e}'\"D\"\
        x\"F!I%D+H.>:\u{1d}!6w%$!4v\u{7f}\u{b}!/vU\u{19}\" I/y*g!Ey#1* E!H#F)@!s%B'G%G!r%C\u{a}2!Et?3\" J(u\u{13}\u{6}!\
         t\u{1c}B! rFn$ q!H$I2Iu\u{15}!-sP\u{3}!*rkp!8K8D) B!B.>$D%@\"t%B!C\"r>\u{12}!&tbi!$u&_\"(r#K0\u{2}#/H0x&H-B!!s\
        &W# x'G1GrM!ErCX! t<\u{1d}$%D%I!B!ymG#<I!L#y\u{13}h* R$>\"B!C!>!>-A!?!C\"@NV!4r$)& G'B!=+B#v\"BP\u{f}!:s4u\"#K+\
        sh9&!G2M#F$D'q$DT\u{15}!6uI'!#r\u{8}/!#u\u{19}9#&r)H6Fa^! L*\u{12}!.v<F!;q\u{7f}&!1s$N' K!I#D\"|'E\"D6Eif\"'K#v\
        [\u{16}!'uV'!2rG\u{1d}\"5A#tS4#<I!L#yz(! wd/!*wRk!Et\u{c}G!>sG\u{19}!Ar\u{13}19!<!E!K!D\"L!=!E\"G!D!=!G!<$=\"8#\
        B!J!G!9!:!y!I\"=!<!q!Idp% w/E%q$J-F\u{7f}7#3G%u(E?L4 {!M!Q!?!A!B!B!C!@\"C#B\"A#C\"p\"@!C!>!B!C'@\u{19}\u{1b}!4t\
        A'# H$w+E\"1!*toK! y\u{15}\u{4}\"\"H3y&|! q5\u{9}!7r\u{1c}\u{1a}!(rEr\"(p#H5T\"$J+u[\u{4}#\"C!p5H\u{f}a!6q\u{12}\
        B!3t\u{7}T+\"?\"B!J!A!I!P\"F-D!N!J!<Z<\"/L6E\u{e}\u{2})%G!E&E#F(A!H!{!B+Aff\" t8Iw.\" JEw\\0\" P8stP\"$w)D4\u{18}\
        !4tIT\"<s$L'\u{e}\".s3I\u{14}\u{1e}\".s3I>y\" u'L]8!8ts~!/u%F\"4K&r\u{1a}/!(sdq\" D0x\u{9}&\"%L*r&t\"#L9t\u{f}9\
        !&q\\\u{9}\"4J#tb8, M\"?!E\"F#I\">\"H#C'E\"L'C&@!\u{1f}3 R\"@#A\"A!F\";\"D#=$D!>\"A!w!>!B!D$L\"B\"K#CM\u{3}!:r2\
         !)ubJ!Er\u{5}G! u\"\u{3}$ J#I0u%IFD!+u\u{1e}P\" M/s\u{14}K* y!q!@(@&E!G!n%B!;!D\u{13}|#*L\"q,Dt+# s'H3r0\u{7}!\
         u\u{17}\u{7}> E!C\"K!J\"G!T!N!O!K!P!E\"<!G!}!,!Q\"@!6!P!W!N\"(!D!G#6!Q!G!R\"@!8|m%%D%I!B!x,G\u{1e}y!8r#p!(u\u{10}\
        `! t7\u{1e}# K$x+I;N!ErLa\" N9G8k& v,F!E\"E\"C)r(t!3qnZ!9s]\u{19}!@s\u{1d}v2!=\"L!A!>\"H$?\"@\"A\"@\"?!@#N!P!@!\
        =\"v$>%9#t$ I(H#{-G/0-!M!>#?$A!;$Q!>\">!A$>!?!@-t\u{12};.$>!I\"w\"F!;!>#A!O'=!?!A!E!>+>m<! M\u{1e}e!AsW:\"/r#I\u{0}\
        \u{3}!As0\u{15}# M*L.t\u{11}w. D!@#;!;!s!t!>\"@#<\"y'F!?!@!B2f!3u_R!$u\u{16}^!7tZv' w$C)C!B!D'@/p,Z!Er\u{19}6!'\
        t\u{4}{2$E!D\"L\"C!G!C!B!E\"A\"D#r#D!F%m!I$H!H\"CIm#$O2J\"MM|% w*F\"F,p-E-\u{1d}7 N!K!I!<!;!?!:!L!<\"=!9!G!K\"F\
        #;!8#B\"I!x!N\"=#;!Kxn!7s?X!3t\u{19}q\"$u)HgQ!*s$P!?rhu\"/q'IC$!:r)\u{6}!&t*(!CuwJ! t|-!9w\u{0}j!Ar\u{14};! t\\\
        <!7t\u{13}\u{6}!8Np\u{14}\" L\"t2a\" N8s:\u{13}\"+L:sS~\"#I+r.j#4E%I!rBw% n%N\"K0F!Ij}!@r\u{11}v!*Ije\" I@s=\u{f}\
        $ C-u+t-E\u{2}e!(s.#!+r\u{11}\u{1f}!2r=t!3ro\u{7}\"(t$DO<!?sK-!/u</\" I:wa\u{5}!-sDr!$r\u{d} !(r _! r38!3u\u{14}\
        \u{1c}!4sO|!7rga!/t\u{14}'! JLs! KS9# F/x6B/h\" M:sE(! u^#!7uT\u{19}\" M't\u{11}f!9rj\u{1c}&\":\"u)B)B\"O\"@>X\"\
        \"t6M@5!/u\u{4}m!Eu#\u{1a}!1p11\" L\"uQ\u{11}6\"B!@!@!B\"=!=!=!9!:!F!=\"9\">!:!:#:!<!\u{1}\"<\"E%<$8rh!1sP*!+tM\
        (\" v8Jiv!*r=0!4tWq!9p_:!4r`\u{1}!6two!-r\u{a}L%!C5F!H!D'N\u{0}u8 M!8!5!=!8!7\"D!A!;!N!7\"M!4!C\"y#5\"4!:!L!A!P\
        \">$8%LE>% L/E#q&M-s>L\" G!qZa\"*E.H\u{c}\u{5}- R!>!C\"?!=\">%<!<\":(9!O!z!=+~\"+B,s\u{1d}z!/uu\u{12}!0rA\u{f}!\
        -x\u{a}'= @!@!=!O!@!A!=!C!>!q\"O\"<!<!P\"=!<!>!L\"<!|!=!<#A!L!t!A!@!:$C\"Z!AsI3\" O6u\u{1c}\u{d},!B!A!E$E#H\"G#\
        @(E!F!D!D!|\u{f}(#4N#O\"K`\u{7f}!Er5k!7r_Z!8u\u{6}\u{11}(=G!H!y!E\"G!I!J!I[p$(K,q&D+Dm-0!@!G!A!N!F!D!K!I!D!L!I\"\
        D\"A)O(r%A/\u{19}/ O\">#A#H!B!K*q!>\"x!L!O!@&B\"r#Ha\u{1c}!Er<\u{1c}!Eq\u{e}\u{16}\" E#v7,!%w.4! t`\u{11}!:sk(!\
         u[#!:s2v#3H!p&r\u{7f}Q\"#@%t\"0!8tRZ2\"<!M!B!I!>!N!K\"K!J\"O\"M\":\":!8#?!R\"9%;*\u{2}\")s<K\u{7}`\" O%q\u{9}D\
        ' r$F#F(w)G!G'IM\u{b}!1u1x# C+u:DeW!/tg\u{7}& M5r\"C!t\"<%@G\u{1}!\"t5R!4s\u{10}#!4tbY!/r&>\" q8J@\u{1}!=npz!7s\
        X)!;r\u{19}\u{6}!Er+6! w\u{18}L!%r\\(! xtV!EEiO!-sp-!&s%\\!;r(\"3!=\"G!B!G!=!L\";!A!H\"<!?!;#B!?!=#D!N(=%p\u{5}\
        +\" F$zEG!8sOO!#s2W$!H#G+F\"xnC!-rx\u{f}!0r\u{1d}=\" J4t~s!=r(i!&H)\u{3}1 E\"A!@!p!;!z!z!<\"K!;\"@\";\"E%@!@!M-\
        >[&!)rXJ% L\"G#I%K0EZ,!EDjQ!9s\u{8}\u{9}\" s6I[B\"7N!Kzp!$qe\u{18}) s\"D#D\"I(?(=\"H!B+@\u{8}\u{2}'!A!z!B'@,B#B\
        ,A\u{13}z!9x\u{4}t!8sfy!,r\u{c},!1tO\u{1a}!$pc\u{12}\"!L?vCr\" {8H=\\\"8M(s`9!:t\u{1a}z' K'D!F!G!I%I*wg:$ F,t#t\
        6D]V\" I8w1\u{d}$ C!C1v!B_#!,thw!'t\u{4}`+!B!t!B\"@$p!O!?!@,A!C!A&}!,rJM!/rL\u{9}& K$G!J1I\"v!EE&!5qWO- P!B#@\"\
        A!C!=!=#;#s'@!?!C\"?)m#7I\"x#IDD\" L8t(\u{14}!'ul6\"\"M6J'\u{19}& N)F&D'H+w$N\u{6}=& G$C!B%|\"@.EH<!/s!&! s(s!&\
        t;P!(t\u{1a}i!Ar[I> X!T!J!R!U!I!9!>!F!=!>!?!A!;!I!P!:!8!<!=!9\":!H\">!R!:!L#F\":$94Q!8L`w4$A!A!B!?!B!H!D!C!=#B$\
        <!9!v!:\"N!9!M%K!?%:%g!/s8v% F$|\"C)F6Fgy!,t\u{19}X7!:!7!>!:!9\"E!C!>!9!:!I!O!5!G\"y%7!:!H!>!I\"=$:%If\u{b}!>s\u{e}\
        8!9wr$!(tg:/ =!L!B\"r&;';#8#<!>!=!=\"=$O!9$Li&$$p)E!E1r'\u{17}'\"@\"G&B\"J,J!M,@E,\" G&x2|!8thB!@p\u{16}x!,q\u{11}\
        \"\" x\"I\u{1f}<!7s\u{17}\u{12}4 N!}\"@!C!C!B!I!@!A$@\"@$B#C!B!B\"@!v!?$?%Fe\u{1a}\"*t8sk\u{7f}!$wGC,\"E&F!D!E!\
        C!C%E\"G$z!L!F,GM\u{1d}!/t/J6!=!L!>!F!F!=!F!;#>!F!8!=\"t!=!@!>!:\"N!=!O!M!<[\u{12}!8su\u{3}!,r\u{15}o! s;2) B\"\
        A&u!u!I#>\"@)C-Q:I!*q\u{17}Q! qZ6!,rz/!8r!k!Et8l!4rS\u{4}% C,F!u+t-Ez}!*r\u{7f}\u{7}!:rf\u{19}\"\"M6K!\u{12}!+t\
        DU!ErZ\u{b}!Es8uC L!w!z!M!@!F!<!=!-!B!N!L!M!6!D\"D!N!?!N!L!(\"N!K!=!H!9!4!E!q!I!K!P!L\"@!qY\u{1c}!@w\u{b}\"\" C\
        9{A^\" q#H\"\u{19}!4r]g!3ut+!#u\u{16}k%$D&I\"v.G+D\u{15}s!&q1\u{1f}!?q<N. t!D!C!G!G!>#?\"?!}!?#B'=\"@\"D\u{18}\u{1e}\
        0!>!;!D!L!H!A\"A!D!E!B!B!A\"s$=$:#;P\\\"\"B6sf\u{1d}!:r\u{11}\u{13}/\"s!E#H!I!H!B!@!J\"G\"A$;#F!>!<-4(3\"?P!otC\
        !:xJ!! sh@! G1r#2t%J.Jp+!EvYo!7r1i!/vF\u{5}!9K\u{14}\u{1d}!8Hx\u{8}!Eqha!Bo\u{16}`! ufM\" J$yA8!8tt1\" L/F\u{1e}\
        \u{17}!$vy\u{13}!,sIMA D!F!>!7!K!;!9!r!B\"J!M!E!O!D\"1!J!G!N!M!J!C!R\"A\"4!3!M!H!r!J!H!G!M!BlG\"@w%F\u{e}0$ x,J\
        ,F-FKH? 4\"H!6!R\"R!R!J!F!K!0!D!v!4!G!=!?!/!N#C!s!G!M!;!F\"J!K!4#P!s!H!F\u{11}\u{12}!=r\u{7}\u{1a}!/rf\u{d}\")r\
        .HgA\"8r&s?p$ L'H/v\"Cx<\"6s#K\u{0}Q\" K-q\u{1f}E&$L!L%@%I(H.?\u{13}f$ R%K1J\"L~z!AuV\u{16}\" N9G:b!1rX|!8t;+!-\
        rTY0!?!@!A!E\"E!J#G!I!>!A\"I$?$E!O\">+t\u{14}>> Q!R!L\"Q!I\"M!q!;!<!?!D!9!I!M!:!N!:!9!9\"9!F!R!=!P!7!M\"L!F\"r$\
        5C9!8s[Z!(r\u{1c}0# q*N*Dt\u{1c}!'r8\u{14}# C+u:D\u{b}\u{7f}\" K8u8M\"8M(s\u{15}z\" J9uD08 H!O!9!8\"4!H!:!F\".!\
        0!L!p!5!W\"p!=!3#F!?!;#@!=$P%ST\u{1e}\"4r#NS\u{7f}> S!z!P!N\"O!D!E!E!B!F!8!6!F!@!F!7!2!4!D!/!4\"?!L!H\"8!L%M\"C\
        !E!IyG!)s3a!'s/4\".H!v\u{c}g!BuB,!ErIC\" A8|\u{12}%!8L't! r=>(#D\"B\"I(?(H!G!~,@$$! u\u{1}y! r\u{12}&!:q5.!Er[-\
        9!L!I!@\";!:!<!=\"8!M\"5\"v!;!I!9!G#K!8!C!<$E!G!t!I\"E#NMt!!s\"\u{7f}& v,F!E\"E\"D)rC.#2t%J.J!\u{1d}! H\u{2}\u{12}\
        !0r~?!6vm3\"=s!L\u{6}\u{11}!%q\u{f}I!$vlE3!B!J!@!E\">#>!F!>!H!;\"=$@!=\"K!@!s!D!=&?&E\"6H#F6E!EC-,$\"I)w,J.Gl-\"\
         L8tvV!7s>>\"!t.J?>\"%J1J9?!:x:{\"4J#tGx. >!N!?!K!r&=*9\"?!=!?\"?\">$P%H\u{1b}:C I!8!H!9!C\"9\"J!7!>!D!:!6!5!9!\
        7!3!3!t!p!J!A!6!}!F\"8!7!B!w!L!M!2!=!M!C!B<l#\"L(K!GSS%%D!v!F\"G!G<\u{16}!0v*I!Es\u{7f}3\",G+qj(\" D7y7\\!=oOH\"\
         t(K\u{15}_!$qi]!Ar\u{14}Y' K\"L!C5M$z$@%BU|!$s|`!/v$+#7G!q\"J3B\" y8Ib#!)r\"q\";s*Lqr( z\"?(>#B!A*7!K!B)0!/s`\u{13}\
        ! q\u{0}\u{d}\" w9Kib( B%v\"E!@\"M!;$A'C\u{13}\u{4}!.syh$$I*v!I0H#P, B#C%A'@$A#B!s!C!@\"D%A%r\u{7}\u{0}!1r\"%\"\
         s8L,w!-s>\u{10}\"$L)u>\u{b}!9t\u{0}N!8EJ\u{8}!8r\u{7f}Y\" w8EY\u{3}!4r>e\" J&qW\u{0}( I!H#H*t!H+q&C%I\u{7f}\u{f}\
        !:q\u{19}k/ r!?\"A!B#J!>!@\">!>*L!=!K!F!<+J\u{3}9\")J/uh\\\" E#yKT!'qnT\")w<Jtl$-A\"C0q&u6f!#t6*!As\u{19}/!,ru&\
        ' r,?#>'G!A#@+I<.\" {8@ L&=M!M!u!I\"M#Im\u{12}8 w!>!E!@!C!D!<!D!A\"A!>!=\">#>!w!:#?\"@!>!L\"@\"I!>!v=#!'s\u{f}`\
        A <!?!?!>!I\"H!N!M\"t!r!n!M!F!N!:!L!M\"3!B!F!M!L!<!@!G!3!I\"N!@!@\"O!C!W\u{2}n!Es\u{c}#!6s`,!?s#\u{11}!/uf\u{16}\
        \"1s4EFi!/r\u{6}x! t\u{1e}z& F$r)s%C!C2C\u{16}N\" M9v`Q! vqk!0rA4!%wlO!At\u{15}/\" P8Ni\u{7}\"2t&J.,# N@r%E^\u{b}\
        '%>\"@!I\"F%>*@!C\u{2}\u{e}!2qo#,$E!~!?!E!B'B'A!J!D!C'B%CdO!6t\u{8}T\" M6u+\u{9}!/sa&4 q!D!I!M!B!=!K!o!@!9!8!B$\
        H\"?#;#O\"A!H&=%4\u{b}\u{1f}. K\"C#<#@\">\"@#>$A!;\"C!s!w'@&=g$!)r'w!0sOt\"-s8L\u{13}[\"1I)t P!/r|=!8E#\u{13}\"\
        4s#Mv&/ H!H#?!w\"B!=!>!x!=!;#B'p\"M\"A&AN~$ K&L!w(H\u{16}g!!t/\u{17}!3sU3'\"@\"G&B\"J,J!M,@\\w!$vj\u{1a}!-sI\u{1d}\
        # F\"G6y\u{8}\u{15}(#D#M!I!M!J&J(K.JYH!ErTO!*t\u{8}r!Eq\u{1c}\u{3}= J!2!E\"<!G!B!L!C!K!G!Q!R!I\"H\"+!>\"U!G$P!N\
        !/!>#;!C!J!J!N!C!@'\u{4}#\"D!p-HM!!?s\u{c}l\"4r&K!%!\"v\u{8}:) r!s!P!J\"I%A-A!@(>&*! uh\u{16}$2K!D'K+Knj!9vI/!(\
        rFA, E!H\"E!F\"@)C\"u\"C%F\"B&u%B:o! v\u{9}%\" M\"s\u{9}9\" I8yoS\" N/tG7\" L2t?b!@sUY! t\u{c}g!Es_\u{c}\"7t#K/\
        B\" y8F1|!@r%G# M&J?IF\u{1}#)D!F;r\u{1d}h!4r3k\"(r#K\"\u{d}!)r2R\" L8twt$$E0s$H\"E\u{7f}g!3r8\"\"\"C2v\u{13}\u{3}\
        \"&w?H9i!+u}n!1t\u{0}M!EqpV#-t0M%t*\u{9}\" v$K:,!7r1!+!F#B\"p)@#@\">\"Q!E!E!z!Cs_!8Lqk(\"I#F\"G$I\"u\"G(C#A\u{18}\
        b!EsI^!:rOK\"7t#LmO)%G!E&E#F(A!H!{!B+AC\u{2}!ArPw!$v\u{7f}\u{7f}# ~*>.@bz\" L8s\"r!?s\"l# G*q*s\u{1d}d!&s\u{16}\
        ;! v\u{1e}=!4r\u{a}j\" I#s M\"!I\"vd\u{1d}!2r6S!3r\u{0}o4 O!<\"L!B!K\"Q!@\"8\"C!A\"K\"=!@\"6#C!N!K!:%=!BT\u{13}\
        \" J'u\u{2}@!Es# !/rv\u{1b}\"=p!NIl!1rn%!&sB\u{2}\" r\"J$\u{4}\" v8Fp@!BpH\u{16}\" t\"GJ|! s\\\u{c}!/t\u{16}T) \
        q\"A#K#D\"B%H(C#C+AZz!5s\u{a}R\" w9KBJ! uc2!,q_\u{7f}$ I,y#H6H\u{1c}u\" G8y\u{1a}w\" x:G0_;!7!;!<!:!B!?!G!:!B!5\
        !5!r!<\"=\"I!7!8#B!Q!R!I!J!8!<#N!7%sJ65 N!B!D\"B!>!?#@!G\"A!\u{1}!B!>$@$>!H!B$s!L!A!>%@g\u{19}!,s_z7!I!E#F!D\"R\
        !D!D!E!G!A#J!D\"K!D!I!J!N!M!L!F%L!E%OYz!7tqi!9uRB! u9\\!$p\u{b}@!(sP[!1t\u{1e}q!<rr\u{15}' J!C,C!B$n&E\"G8f\"/v\
        3uQu!7s\u{9}]$!r.u'I/B]\u{4}!)u&G! v3E\" J7uC\u{5}!4u! 5 s!E!L!N!C!>!L!o!A!:!9!C$J\"@#<#P!N!B!I&=%6T\u{19}\"1K)\
        t4f!7t:\u{b}!ErV.!@w\u{10}@!*r=<\" M,sl#\" x'KC!! sO\u{e}!-xqq# F,r+q\u{16}e\" G@t?t#1G'H\"sd\u{1e}!Es]><#=!F!G\
        !?!B!?!G!C!@!:!B!J!;!8!3!4!E!.!3!E!A!r!F!t!5$O!9%,=f!2sPy!\"I\u{1f}\u{5}# J'H/xi\\\" N9G\u{18}/!?s+P!=o}[\" K:u\
        6A!.rE\u{1}!-t@\u{3}!8DfZ!/u1p!+rjs!>s\u{1b}\u{1d}! J\u{10}u5!H!L!H!x!?!=!E!E!<!9!;!:#O$;$M!A!>!:%L!9%F{:! sj\u{15}\
        !3u?\u{1c}!*s%t!*t8H!/ucK= K\"=!G!P!<\"J!9!;!;!<!8#<!9!P!<\"6#8!H!;!C!8!K!M!F!P!s\"D!D\"O\u{14}\u{15}!@rhz!Cur\u{17}\
        !Es1o!/u\u{5}5!8rFv!EtGk#+H$E'ORm!Erd9\"2s!KG\u{e}\" v8JH\u{15}!)rz]!9s}U!EvJ=!)t\u{10}d\"0w\"ECo!%s#w!0st8!1s=\
        )!8tVO# H2z(EwK#,u+F!Jj+% t!F!K&E0E\u{19}<!BqFa# H$w+E( $ t%J#I=AH(- u!;\"K!B!D\"I!@\">%E(I!n\";&H]=!:qY\"# H#G\
        9{v,\"!t.Ho4!)s\u{0}r$%J'C,J\"GZ\u{e}!@sQ$! s\u{2}B$\">\"J!I*K]\u{19}% K$p)E!E1rJ6%,G#E+s%t!G~W!/t\u{8}i!EsK\u{c}\
        !<H\u{10}n8 J!I!9!:!K!>!=!:!<\"E!8!N!N\"8!8\"3!x!2#J!G!u'5!s$<\u{1c}\u{1c}!!x\u{2}?\"3v2I\u{1}9\" M8tdG@ r!>!2!\
        7!<!R!:!F!I!8!y\"9!<!4!A!?!:!3!?!=!9!\u{0}!F!?!C!7!9!:#9!6!8$<e!%%E%N\"x#?)Oy\u{f}!0t\u{3}V$ H#y'I.LB\u{10}9 P!\
        ?!L!J!z!C!=!F\"<!N!A!9!:!;!:\"<!;!:!q$K!G&<!8!=$6[A$$E){\"D(C\u{8}8!3r\u{1c}]!8En|!/s5\u{19}\"/u)F%c!!r\u{3}w!&\
        sx,# t,B.r\u{2}Q\" E$z\u{2} !)vs\u{13}! t\u{1e}B!3t\u{17}\u{1a}!Er\u{8}\u{13}\"/r#IdI!-qcj# G2r(F/E!.v(>$ w\"D(\
        J0@]#!2q`!\" L:r$O!EvT\\!/r-d\" K+rf1!:t\u{7f}P!1ru\u{1}# s/G6q\u{0}\u{1c}!-s\u{7}w\" N7tI\u{2}!,u\u{1e}$5!=!F!\
        ;!?\"A!J\"D!D!;!C!8\"<\"J\"9#B!>!p!I!M%>!:\u{2}~!7tM)!/t;i\" y8E\u{a}1!,r(|\" q:M(\u{6}\"=q!N\u{12}@!4qD\u{e}!#\
        t!q!6B\\S!?q-o5 R#9!:!7!7\"5!J!>!M&8!;!7!N#D!E!K!N\";$8!6$r%*\" z%F^n* @,s#q%?#C!C!B!A%@&@\\_\" M8ucB!@w>W\" M8\
        s(>\" s\"F<\u{4}\" I:wH\u{7f}& E\"F'v(C'F-E\u{10}\u{b}% K#H,F)M(xR-! s\u{1e}5!9s0B!5z\u{b}=!&r\u{2}t\"'J(tm\") \
        H$L!G\"K!K*H!q#B$G\u{18}s! t\u{12}U!Es+w!'rM[!/uZ\u{15})\"F!I!H+C(A!L\"A%v&CE\u{3}!!vbX!2qs/) E\"D'C&A$v*q#E\"G\
        #F)#!9s\u{18}##/F\"G#s\u{13}\u{1a}!Ew\u{f}\u{a}!:sx.! t\u{a}o! u}U)\"B!B#G'J\"E\"E%C\"M!KTz! r\"Y!8I1U!Bq+3\" M\
        *t\u{14}=\"(N0JVZ# L8y\"DF\u{1b}#-B$r&s?F!/u5r!!s{i!3rIu!5z\u{d}n! JN7!Bp\u{16}j!6t0\u{15}!,oD\u{13}!Eu\u{1a}4#\
        0y\"C!D:X# K#u$H\u{17}\u{14}\" t(K4O* t$H!L%C\"E!D\"D)G!D!F-m\"1K!q\u{7}(!/u7\u{19}!+ut}#,p,J'qGe# w/E)F\u{15}\u{9}\
        \" H*s\u{1a}\u{15}6!L!I!A\":!9!<!=\"8!=\"4\"w!;!I!9!G#K!8!D!=&v!K%;#/!.q\u{15}&\"%L@r/t1 Q!A!<#<\"@#?%A$<!I#?!o\
        !?!q'C!G!F\"<^A< O!<!w!K!>!O\">!;\";!:!9!>!>!9!\u{0}\"9!9!8\"<!9!P!<!<\";!I\"=!;%HRB)4t$H!t$y!F!G!F\"G!H&@!Evsj\
        $ z\"C&L0My8!\"LY+!#t9]! so~!7r\u{16}y!%t;\u{2}!Ar\u{11}.\"<K%swM!'sXm!2qur! rjp\"7t#K*`!<IoC!'t$h\"-J-t1c!:rgN\
        5 q!=!I\"E!G!C!@!H!<!F!G$@\">!w!<#F\"L!B&?!<%9{N#*F(v3E\u{1d}u!3u-=!,s\u{1b}>\" N,s\u{0}!!/sI1!@pIv!8t\\b!-rh\u{12}\
        $*H%r(E\"u'#!1q^(\")H&v\u{11}f!Ep\u{4}C!+r\u{b}R\" I$yH]!1rI8+ w\"q\"C$D#G\"B!B!D'@)D&p{&!)u!\u{3}# M(L,r\u{18}\
        @!2sg-\"\"H-FBu'\"G*C!v\"L)M\"G+H\u{4}Z% C\"C6B\"x&B\u{e}\u{2}#!D,D!E\u{a}a!:qx&!/qr\u{1d}!#sw)\"!M6t\u{13}a,!B\
        #E\"=!G\"<!I!J!>'?%M\"?'t\u{1f}9!>s*I! rV+!/xO5!*sLs#*w%F(G J! n\u{8}0!\"qz&!8t.U$ D*D%B)D\u{15}N6!H!E#F!D\"P!D\
        !D!E!F!B#K!D\"K!D!I!J!M!L\"F%L!E%Oq:$)w!C%@6@4G?!8!L!J!u!B#?!K!@!G!6!6!F!M!L!:!G!G!0\"M!7\"B!4!5\"D!C!P!4\"r!B!\
        E!K,\u{13}$\"E6L\"I!u\u{1}F9 G!6!?!B!8!D!G!A!Q!J!K#I$6!5!4!K!3#D!=\"4!K\"J!G!I%G-k!$ul~8\"M!;!L!H\"@!?!;!;\"=\"\
        =!8\"=!L!s!:$N\"D#G!K!u!;!:\"L\"D\u{0}>> =!D!L!5!K!8!J!:!P\">!/#R!u!3\"u!@!H!2!L!3!8!t!L!E!3!B!L#Q\"N\"UdS\" L\"\
        v\u{1e}F%4E#F\"I!q+Edt\" L*t$h# I.t(y\u{0}\u{4}!;qNm\"1I)u*x!4s1\u{f})\"C1B!{\"G!H!A\"A#u!K.l2 O!?\"D\"C\"B!?!?\
        !<#<$<\"I$?!>!y!K%J!?%;\\\u{0}!!sl\u{a}!7uqG%%H&L$K)L-Nki\" v8F\u{e}*!:qLH!8t\u{14}V!:s8F& O'G(F'I!B!u/EA O!q!E\
        !.!P!D!N!C!7!8\"@!N!<!H!H!E#[!G!;!x!D!O!P\"9!2!S\"B!:!K!I!C!;!K@M!2rzy!3s\\.\"/K6r\u{1a} 2 F#>!<!>!=!F!y#?!>!B&\
        ;!9\"H\"?\"?!A!@$<,R!Ew=U!Bpy#\"4K!r\u{5}C!8s6u!&scA\" I'six!@r8/!:s'i!Exu\u{3}!.r\u{9}\u{1d}!Eq\u{15}f\" K$u{\u{1b}\
        ! t\u{d}6\"=s!L\u{12}O!1s\u{1f}a;!1!G!L!E\"I!M\"5!J\"J!D\"G!3!A!E!A!,!6\";\":!L!7!6!F\"=!4\"H#Q\u{1b}?!AtK3!Eu\u{9}\
        8!EC .!*qhd# O*x%G9U!$uG\u{4}E @!A!N!s!D!G!N!I!H!N!I!J!J!V!E!Q!x!:!E!T!F!:!Q!R!B!O!A!R!N!K!M!L!N!I!P!S!E\u{5}r\"\
         D9{3\u{2}!0tBz,!B#E\"=!G\"<!I!J!>'?%M\"?'sG\u{a}4 E!?\"@!L\"=!C!A#@!=!=#x!>!@!?!;#@\"C!>%p&H~t! sdR!'s5%# J7u!\
        J\u{6}#! r\u{c}\u{d}! x\u{15}`\"%I*u}\u{15}!3rl'\"!H#wO\u{17}#)}&E6D\u{c}i! Myz$#J5C'v&D\u{2}~!$p\u{13};!'tm\u{b}\
        $/t%B#I.GG\"!3q\u{0}\u{7f}\"8F#wG\u{e}\"%J1HR,!/sm\u{1c}!$sC3!9s\u{1f}*!ErP,!8L*(!$vts+ P\"?\"B#H#@\"D!t);\"K!J\
        ,=W,\" K\"xE^! tV%! I\u{17}+\" K\"sV{! t\"S\")w<JGE! xA2! v.\u{f}C ?!A!B!5!F!P!o!F!q!H!I!Q!K!v\"I!2!?!M!A!G!N!S\
        \"D!U!S!8!B!K!J\"M!C!=!<!:!M/@\" M7s02$ v'F/H\"H(\u{f}\"2I!q\u{13}m!:s'\u{16}!Es[G!/u\u{2}-\"!y7H(3!:x!p!,r;Q!.\
        H7a!2sz0!!s]\u{3}!2rMJ! tCe\" v8JsI!4r\u{3}6!8s\u{c}[! sJv: A\":!E!M!?!C!=!8!3!K#M!8\":\"7!K!L\"t!H!?!I!L\"8!I\"\
        Q!C!3$\u{3}! x^\u{1b}\" L&u2h!(rU\u{9}!,r@o!/p,8!\"rH\u{15}!-r\u{15} !%s\u{3}\u{0}$ q%J*I'D'\u{15}!EqZ#!Esd^!#q\
        &\u{6}% D%p\"z#D.D\u{19}J\"-r3K{\u{14}!8s6\u{8}!?qK\u{15}!@w;;% L'K,D'C's\\\u{e}!!r:>? N!K!N!G!L!D#9!<!>!@!5!?!\
        :!t!7!C!G!G!I!/!P!L!D!>\"F!Q#8\"F\"D!G!x,F! umW! t4\u{a}\" H9v1VC U!1!J!7!<!G!@!;!5!2!I!<!@!I!1!P!@!p!t!.!D!0!L\
        \"y!G!s!0!7!Q\"2!3!.!s!E!E\u{14}\u{7}+ R\"L!H!L!K\"M!q$E#L'E\"J\u{18}9!$vWz\"7y#I\u{8}$$ {#J$G1GXj!Esk ()C!D!A!\
        A#{,E%A%A@\u{13}!ErU\u{1b}#*N.H-E\u{1f}x!9sMC!8C3\u{1d}) K&A\"C!D!C#y\"C\"q4E\u{e}l\"$t+J(P\" q8HLP!&rx\u{6}!Eu\
        ?\u{4},\"@#@\"C#@\">#@$A!;\"@!C!}-@s@!4tri-!A$>$z!=!<!=#<$>#>!A\"D!A+=\u{13}U!Ete7!(s\u{1a}\u{4}! w]@! r)1!*tV]\
        !?tP8! wiN#%G!J&vYA!4qw\u{9}\"4s1J\u{1d}o\"(t$D3&!+u>y( v%L$L!H\"E#G(I.D\u{e}\u{6}!/v\u{e}(!(I'\u{d}( K#C!D!{!u\
        !F(@)CY \"%K*GO5; L\"?!L!B!A!=!?!?\"=!=\"=!q!?$p#G!=!L\"@\"O!E!F!>!v\"F!E!G!<W\u{4}\" x8BT\u{e}!+u(B\"7t#LJR!&s\
        \u{b}Q!,r\u{16}5!7p4\u{17}!0q\u{13}\u{1d}!+H&\u{17}!Ex;\u{4}!/q\u{19}\u{8}B C!C!<!F!O!p!3\"K!H!E!G!A!G!M\"I!D!<\
        !D!P!K!B!L!P!C\",!?!O!I\"I!E!E!N!@!t{,\"%t%Jy\u{7f}!1r05> B!{!x!A!q!;!5!<!K\"8\"9!4!O!E!8!6!6\"1!M!:!3!H!G!?!7!\
        u!G\"8\"7$1\u{9}^!(rN\u{16}!'rZ%!8r~;\"$J+u7~!/uQ\u{0}\" G@tF\u{8}#!t6I\"IQ>$ L'H/v\"CMp\"0t)LCh!4r\u{0}\u{4}\"\
        #L9set\" K(v\u{14}.% D%A%N!u+D}G!/r\u{13}C) H!D\"C!I\"r(@*H(?%B\u{14}j!9x\u{11}01 n\"L!K\"E!I\"H!L!O!@!K\"H!N'C\
        \"L!K!J\"O{\u{1c}!EO+\"#-x*H#G\u{1}\u{9}! x6\u{0}!3rS\u{1e}!#r+O! sL\u{16}!/I\u{9}A!+r$\u{e}!2PPt! t6\u{e}\" s8\
        H:\u{1f}\" L8th,\"&v?LAQ0 P\"F\"A!B!A!J!y\"?!B!C!G*E!E!r!B+@)\u{7}\"4J&r>\\!%t\u{6}2+ L$J!I#G!G!A!z$C)D!H,?Z\u{1d}\
        $*y!E\"E\"E-$\"8J'rW\u{5}!*q{J\" uArU{(\"F!v\"D\"D(F)E!B\"Ft'!Er^j!4rM\u{1c}!3t}:!4rj\u{10}!;sM^\"#K+sn37\"K#K!\
        <!>!F!>!>!@!C\"J#M!=!=!:\";!H\"?!R!;!N#G\";$9V4\"!H#w4S!!r\"X!?qYZ!1ql5$ s'G#@,@?}@ ;!*!\u{14}!C!3!*!H!3\"u!A!2\
        !G!2!.!9!.!G!I!@!)!0!E!9!F!:!)!.!0#/!L!H$72@!/u_^#5s)M$s_>!EqAa\"/w6HuO)%E%=%@$B$B!F!C'G%@\u{1}_!&sNP!/MHP!3r\u{b}\
        a\"/E6ukj- 9\"A\">!<!<!r!r#p$t'<!A!<-A3x!7tq2!;sp[\" O8s.!\" N8q\u{2}!!!x\u{2}R!%r-\u{11}!7q\u{16}V!+tja' B\"C(\
        C%A)A\"x&Bw\u{a}!/t<\u{1a}!#wD\u{7}!-s! .!>#E!I!C!K!=#L!?!C)G!G\"G!=+J\u{4}M\"!t.JRx!@ri&! t\u{0}\u{18}\"'K#v@W\
        ! zbM! thG\" u9KY\u{5}* G%C\"{#E%D!q\"J!I%J-I\u{11}]% O\"q(B-t'q#f!+uGS$\"I)w,J.GY\u{b}\" I8w4x! tc^% D#}-G&C\"\
        F>(!<s+M!Co\u{19}%!@r\u{1f}\u{2}\"4J#thy!7rd\u{7f}!9s#<!/r\u{1f}&3!=!;!@\"A\"A%=!J!C#>\"J!s\"=!<!D!F!=#H#x%K7K!\
        2s>A$ H%E#x1F\u{10}\u{8}! sf:!Eqi\u{0}!*rfm\"$J+u\u{e}O\"8F)tuW!8sD~\"6s#KqZ!+r\u{10}^\"*s%G;o,\"<\"B!I!D!C%>#9\
        '<!>\"E!H&Bb|!EsQF!9r 0$ J5z\"F.Fke$ q#G7G&r\u{0}SF U!P!E!K!?!$!%!/!,!+!C!3!&!$!(!!!E!C!E!9!V!s!>!r!r!r!s!1!@!R\
        !Q!P!L!D!O!D!@!E,-!&s\u{10}~&\"I)E\"H\"E)K-B\u{d}\"/ ?!D\"B!?!A!R!t#A!A\"?\"x'A!B!A!E=A&#C\"G%M%E'x$D%$\"*H!vLl\
        !+rH\u{4}# {*F0D)\u{0}\" G@t~b!$sR\"!;q}\u{10}!@r<3!$u$r!/s)O# B/q6s=\u{11}? C!J\"P!Q!>!=!E!?!=!?\"=!;!o!9!@!<!\
        >!=!:\"=!t!=!@!L!s!p\"C!A!B#E\"KL\u{4}#=M%L\"s\u{1d}8! s?U\")s<Lq&\"*F%E<\u{1}\" L't!\u{11}!$sL|\" M8s\u{17}2! \
        t\u{1b}\u{1b}!Eq3\u{16}!2rwA! p\u{13}\u{7f}!4q^\u{8}\"!L?v\\E!=r\u{1e}bA J\"C!@!o!A!=!8!K!M!I!N#t!P!5\"/!P!/\"D\
        !:!>!1!p!:!P!B!B!s!n!4!>!H!D!Oxw\" L2t\u{f}E!Eq]U!\"r1d!ErN?\" J(u5A!2sa\u{1b}!%smQ!7r}f!!rs\u{18}!7pa\u{a}\"7G\
        \"v\u{3}j\"6w\"OP\u{11}) L\"D\"M\"H\"N$G!H)J\"JK\u{8}!4s,\u{1b}#2I%u#KJ\u{16}!7qpK\" K\"s#P/ @\";#<!<!x!='P$?!<\
        \"=!=!;!<%L'8(c5 S!=\"L!F!M!D!N!G!<\"M!C!N!=!G!<!P\"M#G!9!C'?DC-#E!@!C\"?!>!z!G!F!<!A\"L'@$?\u{19}D!2s\u{11}\u{17}\
        !ErK~!?st|!$ri?=!G!4!O!>!Q!G!G!@!C!5!A!<!F!D!L!F%B!9\"T!G!J!I\"S\"F!R!A\"L!K!P\u{6} !\"r\u{4}f\"4K&r\u{7f}X!>r\u{14}\
        l$!>#t'J$>N-!4r@V! sG\u{2}1 R!@!|!C!C!>\"@!?#>!>!>\"<#=&N!L!?+;qh!3r~\u{1c}) M#D!B0r$E!?!B!>%?44* s!;\"K!C$@'?(\
        D!r\"=&I\u{2}E\" L/r\u{7}\u{18}% H$s)t-F%rk/!4s\u{8}V( v%L$L!H\"E#G(I.D^\u{13}\" L%u\u{7f}\u{d}+ @!C!=\"C&z\"v!\
        ?\"C(?!B-B#J# M!t9G\u{15}\u{11}\" L8tUI!/tn(+ G#B#w!D!C!A!C\"Q!@\"B'?BH\" E8w!O# N7v!t\u{1}Z\"'G3sd5\" J8w\u{4}\
        \u{1f}\" v9J;}$%J\"u#D%p]\u{17}$#w5B!C'F\u{10}\u{b}!/u\u{7f}o!$s/p!&s\u{1f}=2!B!E!C!G\"D!C!?!>#K#?\"?\"=!;\"F!@\
        \"A!=%?7:$&p)G'H/G\u{19}H!<t\u{13}!!5t\u{9}p!/v\u{17}-D!?!8!9!L!J!O!G!=!D!L!4!E!T!?!S!@!?!C!B!G!B!E!O!P!C!C!?!<\
        !Q\"A!=!6!R!G!D!G\u{3}I#!p\"H8peG!-v\u{5}'\" M\"sw\u{11}'*J%H!F!E!E!C'?JQ!6sT8!Aqp,\" O\"st0!Er\u{a}T\"#G9{3\u{a}\
        !$sm'!5t\u{e}\u{8}!ErSM? Q!w!n!K#@!B!F!A!I!I!B!=!P!C!1!?!@!>!J!2!P!<!S!A!T!u!J!G\"1\".$@^E!;s-;\" K)vNs!6J]8!Er\
        wZ!EqhA\"7G\"vz\\\"!I\"v[\u{a}# I8x!JI1\" F$z\u{7f}3!#x`v!3rRa\" u/J#\u{1a}!7s\u{6}s*\"L\"C!H\"@#P\"?#='A\"t-?\u{0}\
        \u{15}+ m$D!J*N\"G&N#K\"M#E!J%I`j!*tx?? L!8!v!K!A!O!;!E!8\"7!D!8!:!9!6!\u{0}!:!7!7#;!>!N!<!7!:!J!G\":!J!7$R/\u{1c}\
        \" p#Hkh\"3s%Mi+!<r|q!%rx2!5p%\u{1d}0 r!D!?\"B!w!B!B\"@!B%B'<!C!=!N!@+>>H)$H!H#G'I\"D#E\"B$B+=r6!8HmG? G!O!G!6!\
        F!D!E!E!?!J!2\"G\"G!r!8!N!3#P!D!L!p!6\"?!<\"M!s!4\"?!G!E!DSC\" H5y}e\" I$y6|= C!:!>!;!J!?!E!E!I\"Q!@!C!?\"C!>!t\
        \"N$p!A!F!J!I!D\"t!K!O\"O!@!EeQ!/L\u{8}M!5zLU\" J/x^w' P\"O&v\"G\"H#E)PFD\" L*u#\u{1a}* H$G)A!B&t&G#K!M!u&@f&!:\
        sH\u{18}$4w$F\"H#p\u{11}o! K7#!/voD!%r0`\")t&I\u{8}\u{15}!+u1\u{14}\" y8F4\u{19}!$yB1!-rB\u{19}! t@\u{7f}!:tE7!\
         r6\u{16}# D7D\"z/\u{5}!\"qz.,\"?\"C!K!A\"O\"J!K$P(C!M!I!<\u{1a}z!,rk?\"<K%s?\u{b}!:q-]\" K8wOp( p!u$D%?%@(D!?\"\
        p|\u{1}#\"I+F&o\u{c}g!EHX\u{15}%#G'I%C(@#@<_& F$H)B$u.F!D\u{1f}\u{19}!AqT}!7uR$!)r9l! G\u{9}\u{11}! t+B\"4s1I6\u{1c}\
        \" G&v\u{11}I#7L\"M,tv.# F%r'OW9!!t/\u{12}\" K8v\u{1b}+\"%v%H9]( v%L$L!H\"E#G(I.D\u{5}\u{1d}! tgo!)s8F!7r&w$ t\"\
        J(C0F\u{5}\u{e}!Bq\u{c}\u{5}# z8H\"G5I# s%N3FU\u{3}!3rSi# K-v8J\u{1f}g\"Aw$I\u{d}\u{18}!!t%E\" M8si6* K$J#H!G!I\
        \"z$E'H!D!JF\u{b}! t\u{10}f!&t=\u{a}8 K!?!L!@!@!A!<!J!8\"E!8!@!8!;!q$8!N#9!C\"9\";#9!v%qg,#$I+G0r\"(! u\u{d}\u{b}\
        !1sHg3!=!;!@\"A\"A%=!J!C#>\"J!s\"=!<!D!F!=#H#x%KU[\" M8r1,\"<K%s\u{c}L#<I!L#y\u{1f}^\";H*Ghn! u\u{19}h\" v8F+v!\
        /MC,#-E&w-I\u{3}\u{1f}!/s~\u{1e}/!G!D!?\"=\"F!<\"@!@$>)D\"A!@!o$q%BN\u{11}7 B\">!E\"@!E!?!9!6!M#O!<!p#:!I!6\"v!\
        >!7!M!7\"<#<!7\u{7}L#%H%K,I_+!2rYp!=J\u{7f}\u{13}!EsA\u{2}!/sF-\" J+s[\u{5}!;q\u{b}\u{7}6 P!D!@\"C!?\"C\"x!>!>!\
        ?!?\">#@$A!q!E!B!A#M\"C\"=$Pj\u{0}. |!D!G\"B$E&A!@\"D\"C%@'C!A!q$C|l3\"A\"D!G!B!A!C!I#D!A\"A#D$=!t!M!F!@$I\">%>\
        \u{1a}`\"&s?H_g& K\"F#H%J0D$LrE!:sNi!,uS\u{1b}# J!r6Bsf\"$LAu20#\"E!p-Itk!5t7_!/u5V& M'H#D.J\"B(K\u{a},$ v\"G%F\
        #EJK!#r=}! J\\q!@v\u{c}x'\"C#B\"D!G0v!C,F'x: q!>!P\"7!D!r!A!A!;\"5!5!M\"C!3!2\"C!H!6!@\"J#G!K#8!H!/$Oq\u{10}\"5\
        r%=ZJ2 s!:!F!?!N!I!J\"B!E!B\"H!O!@!@#;!L#L$<g~9 o!@!H!G!@!N!I!o!>!7!7!A#;!G\"=!<\"9#N\"F\"8!;#<!:!6$53\u{19}% B\
        #F#F)s)DX,!9FzL!)shc-!F\"r!D!F%C,A!B!C!A!R!P!E%LW\u{18}!3rDi0 s#G!I!H\"G!I#G!A!K'B#B!F\"D\"K%N$D3q!3r'6!1rqp!4q\
        Z|\" M\"tnu!8q.F!3uke!(q3P3 A!R!B!M'@$L!P\"?!@!>!<\"@!@!A!=!A\"A%<$L\\(#'D#E!s\u{4}:!Et:|!%q1B!Es\u{8}>!Do4\u{3}\
        1\">!M!@!H!>!G!M\"F!K\"P\"O$;!9#@!S\":%;(>\" t7KoK1 P!>#<\"9!?!9!s#7!7%<!<#;\"?!<!:&=%I\u{2}:&#E\"F!N\"K'O'H.*!\
         u=8# v7N\"K\u{d}\u{11}= T!7!@!L!8!H!v\";!8\"6!6!5!7!P\"O!9!K!5$P!:!5!7!w!Q!H!6!7\"G#B@V$%@(O\"A*Ggt' w%C%E%s'D\
        \"G!E\"W\" z8D5\u{9}!.uh\u{c}!2s{\u{f}! qX[! v\u{3}O!5q\u{2}p\"*L\"r\u{12}:!:r\u{8}-!,t+a/\"I#I\"M\"@!H\">!?!G!\
        J$A$E#N%E!C%Di+!?r\u{f}>!%r\u{e}>( M'H#B+q\"C!t\"<%@%!*!\u{7f}!B\"C$A&B!C\"@&K#?+ABSA \u{a}!#!I!(!%!\"!)!'!(!)!\
        \u{3}!#!L!(!(!5!)!&!&!(!\"!)!>!6!l!%!!!/!/#(!)!*$(__\" G&x\u{1f}%!*J~Q\"?E$ug\u{11}\" x8F()\" L#u\u{13}\u{3}$ O\
        $F+B)Hvt!%s\\i!#tm$$/E(r!G\"p\u{18}I)\"A!F\"D&C!C!F*E#A&qSM7!B!C\"{!F!A!E!J\"M\"?!@\"J%>\"E!C!N!E!@#J!J!@!>!@!w\
        er!.t\u{1a}b!Es%*!/v1_!3r\u{8}n0 u!A!A!y!@!=\"?#A!=$=!E'@#?\"A$@%>J\u{14}# K$x+I1C!,rt3!8OCX$+t(M$J!F)\u{1a}!:r\
        \u{d}\u{4}!:s\u{9}\u{12}%$J!F\"F3C+B\u{4}\u{d}!:s_\u{a}!/q=w!2s'\u{1c}!#tb\u{10}\"<p$H7\u{19}7!J!C\"@!=!?!>!B!?\
        !9!?!@!>&@!<\"<!t!<!?#@\"L\"?\"J#?x6! t\\M0 Q!E\"I!M!C\"E!P!D#B!@!B!@#A$>!@!>M+'\"J!B$L!J\"D%K6D\u{15},!$r\u{14}\
        e\"(r#K\u{1d}\u{10}!8Jd\u{b}$\"E,A!H$?8*= Q$B!C!B!>!=!?!<!M!3!M!C!9!1!.!@\"R!H!K!M\"E!q!R!A!K\"r!0#J\"0#4!Eqz\u{b}\
        ! sZx\" J8u\u{3}\u{19}\" z8EJ$)\"M\"C!=\"G%D#=(=*A$;ox$ O\"v(K.K)+!*r\u{14}\u{1a}#0K\"K3tja\" t8Ib\u{1d}1\"F!F!\
        @!G!E\"D\"C!E\"B\"O#M\"J\"K!K!Q!D!H\u{0}%!?u%K!&r%\u{1d}!2s9i#$v%D$DK\u{3}\"7t#Kw_\" N7r\u{15} 4 r!=\"=!<!B!=!B\
        !D!B#;!:\":!;!I%@!:#:%>!<%A\u{18}\u{1b}($>#R#p!>$A(C!G!Cc|\" K8v\u{b}F!%r;/\"\"H3ySf!/se\u{19}% u$G&F(t3C\"\u{1b}\
        !6v\u{3}V!!r4\u{0}\" H9vw!!7q-X!EqJ\u{11}\" J/x^\u{17}!:s^E\"0w\"ENV!)pIF!7qh ! t\u{12}`) F!C#w!E%@#?\"@!u5A/L-\
         M!=$@!A!H#G!@!I#?\"?\">#@/>!h\" x8C+C!8K4\u{10}!(r1I! s+j!EpRU!8sEH\"#u$K3%!As;x<!6\">!B\"L!A!<!9!H!B!H!O!C!P!\
        8!t!n!5!2\"J\"I!I\"7!8!L\"9!8!M$Fcn!ErRU\" L8t\u{16}~@!?\"9!S!.!6\"A\"S!D!>!R\"K!B!'!t!N!?!-!H!G\"D!I!*!:!v!G!H\
        !6!A!M!J!C!M\u{3}B\"\"I-re\u{19}!%q|.!,rK7!At6^! t\u{19}N! sXV7 L$J!A\"F!6!5\"E!r!7!I\"I!4\"E!P#F!C!w!A!N!;#J!7\
        !6i+\"3u%F\u{e}p\"#G9wC\u{5}!#r\u{11}\u{7}!8qk\\!$s\u{f}%!Bua,!+r\u{1}\u{11}$ G!p)@0DX\u{4}4 ?!@!>!>!;!J!9!t$r\"\
        8#=\";$:!<!<!>!B%C!>%@3b! t\u{1f}-\"#@%t\u{6}f# I\"z6GO~\"4u#I@\u{d}! x\u{4}S\" L\"tW*\"3K.p\u{2}_!3t\u{16}<\"2\
        v(Hc\u{17}!EsbJ$ D'y(E)EQR\" M8sX'!*tb\u{1e}+\"N#F\"A!G#=$@'L!G!u!G,;~\u{10}\"!t\"E-q!9s^l\"8F#wA%+ H$C$F%E\"r&\
        u$E%M!H#s#D,A< V!>#G!Q!D!7!D\"I!+\"@\"A!N!P!H!Q!8!.!I!<!n!;!F!-!I#>!8!H!IU(!*s8^!2rUm!Er5K!Ew\u{10}h! s\u{2}G\"\
        1s)F3E!+wC\u{1a}! M\u{1}\u{12}!:t\\\u{6}!1vgQ!7qOY\"1t.L-\u{7f}& C$A&s\"p#D(Fj\u{1d}\" H/vX\u{12}\"4s&J\u{1f}\u{1f}\
        !:qlQ!8sXN\" u*J\u{0}U!5q\u{10}+#+I/D+@JT%$t+G$F!q$FYi!1s(\u{10}! t5\u{1c}# K$x+I^Z\"$K;s\u{1}g$ G!x7F\"E>\u{6}\
        &\"E%J#I\"@#t)GU\u{1d}!7r\u{11}E\" z8A3\u{1c}!:rvR\" K.s[i\" J/xdo!'w;P; O\":!H!?!=!9!<!=\"F\":!;$Q!<\"7\"C!:\"\
        >!<!:!K!C!L!9!s\"E\"E!JXR\"2I!q+m!$rvP! r-b!*sje$ L'H/v\"Cp1!,uwg!4vw&!&q!,\" F7t:*!'u|[!8GE&! t9`\" MELj!!%s1g\
        \" F7t\u{19}\u{11}!:r\u{19}\u{1b}!;r\"\u{3}$$D\"|)D6D}g!7CZn\" K\"wt+# D!x7C3l!-s9a! s\u{c}X!-tSI%$C+x\"A)A%A\\\
        \\!8L,\u{4}!2s~,% H$s)t-F%r<x)\"D!B#H'J\"F'B\"N!L,>Z\u{4}! r?\u{2}+ M\":#B\"D$I\"H\"G%D\"D\"w!HCd'$A!>!w)A%A\"E\
        /AH\u{7f}\"%I0u6b!5sS4\"4u#H\u{10}84\":!A!=!=!M!<!B#9!:!8\"v\"8!:!=!<\";!E!I!=,MKs\" r*GE4!7q\u{13}W!@sI\u{17}!\
        2t\u{1e}x&=G!H!y!E\"G\"J|?!*t0W$)w!F%?6@\u{13}D, o!@!E!=!A#C$u!H#@'9\"C\"@p\u{c}! t#\u{1}\"'G3sHJ!,rw]!:q(D\" M\
        8s\u{1}@\" M8rl\\2 O!?\"D\"C\"B!?!?!<#<$<\"I$?!>!y!K%J!?%;{U!1sF\u{1}!/rQ_!2qw%! t` ! Jqm!;qr#!\"rg@'=J!L!u!J\"\
        K!L!Mj88 K\"@!N!>!@!@!C!@!@!B!?\"@\"@\"O!p!K!u\"@\"C\"A#p!P$O!Q-:6!=!@!;!?!>!;!C!E\"N!@!=!9!u!=!=!L#7\"M#O!:&<%\
        KU\"# K*v.IhY\"4t$Hid#4E%I!s\u{5}|%%I%G!J!D#D3C- x'K#B#D!@#A!A!A$B!E!E!D+r5l\"1H)t@\u{10}!:rTM!4rv\u{14}#\"E(I.\
        G#\u{a}\"7t!C{U!;pu2# x8F!I\u{5}\u{3}*\"D&E!G#C#@%@%J&B!B%@\u{7f}3!/u\u{f}s!9r\u{9}\u{9}!-sby! t\u{1b}\u{15}!*w\
        *2# J.v!E1A!%w\u{1e}y+%E\"C!K\"K%F$v#G!D!I!J!A\u{1e}y\"!KDwx^!Eqas+ B!B\"A#A(x!>#>%v!@\"A&@\u{7f}A\"$K;sd=!/v x\
        !3su~!1s$*!-tDj! t\u{1e}\u{8}\"8J'rnL!AslU' D#F.A&A#x%M&AWH!Ev\u{5})7 N!K!I!<!;!?!:!L!<\"=!9!G!K\"F#;!8#B\"I!x!\
        N\"=#;!KN\u{14}!3q-r\"3L%sT\u{c}!7v\u{11}R3!A#?!=!A!D!?!A#;#@!@\">!>!=\"I!s\"?!;%>!=o5!9sEh! t;z\"*L\"u\u{12}('\
         t/B'F!B!N\"D+B\u{11}x! K\u{e}\\# H*q%G:\u{1}:\"M!F!J!M!:!E!<!7!H!K!Q!J!t!B!E!H!K!G!J\"3\"7!p!A%A!7%M\u{8}W#'F#\
        G!v)Q!Eq\u{1c}\u{5}!Es\u{17}b- O\"<\"B!=\"J!C\"C!H!E*B\"K!H,;b\u{1}4 ?!@!>!>!;!J!9!t$r\"8#=\";$:!<!<!>!B%C!>%@|\
        D#=M%L!sx\u{13}!6u\u{1d}L(\"D#J%B$@!H$>#K)H\u{17}\u{f}!<s7p\" I/y4b\" G/y&,'\"H#G\"K#J!F!F#H\u{8}\u{d}\" F%u\u{1e}\
        l% N%F#A0q!GqW# x%F%E\u{b}b!:szF\" M:r#V\" I@r,\u{5}!+snM!2rZ'!\"r&7\"4u#Hn8# p/v'DS{!%seC!/r\u{14}#!8pOP*#J!G(\
        B+D\"E!A%C!B#u\"u\u{8}\u{12}! tsE!@r'\u{9}\"4u&r\u{5}q\"4s1JH \"8J)u\u{0}x##L,x6F\u{5}]!/r\u{d}_!+s3\\'$C#D(<(>\
        !R)A$<\u{12}&!3ru=!(r\u{19}@%%F\"C!H\"I;CY<# s*I.F*z\"\"I8B%\u{9}!#u4\u{12}\" N8rE@!Ep\u{2}5!)r\u{7}D\"*K%H)\u{1e}\
        &$q!H%I.@\"u)vx}$ K&r$K.uz\u{1e}!$s'\u{1e}!3u':( N#D\"O#M\"M%J)M-D7\u{3}\" M/sH\u{3}! vq\u{e}! r\u{e}\u{1c}!/r\u{a}\
        7+ v!D!E#F\"L#=%G'r\"A\"F+F\u{17}:!5qs\\#(t\"F!GD$\" E:uWR!\"r\u{1b}o) u\"<#E#F%F\"A(@\"E!?F\u{7}\" F6zA}!/s\u{1a}\
        \"%#H\"E*A'A/Bo\u{4}!*s)\u{16}$ F!y7H-HK\u{1f}!:sQa0 F!@!<\":!;!s!t!>\"B\"<!<\"y'F!>!J!BW;$-E\"r&u-sX%!'sm\u{e}\
        !4qQT!%sqA\"*I/F{7#=L!L$u[_\"/u+Kp4' A$q$C/A!C!A,=6\"!!t}g6 @!A!>!J!?!L!P!K\"<!I\"?!:!r$?!>#r!?!=!?!F&Q%>:n\" L\
        :rW\u{2}# H\"v6t4c!:t$E+ K!I\"G&E)p!F!D#r!H!E!FA=! s\u{f}P!2tK\u{5}A D!E!R!E!G!<!4!;!8!1!I!1!>!T\"F!s!y!s!t!+!6\
        !C!J!4!5\"8!C!M!J!P\"3\"@!C\u{10}u!(ssC! sI\u{4}!Eumk% I-H!D$G(u[\u{1c}!Er\\x!:s\u{c}D!;w/\u{1c}%!H#H+H\"y4CtW\"\
        7L$s/t!7q/\u{17}\" u8J\u{1d}a; N!>!;!?!<!;!<!@!~\";!=\">\":\"=\"=#;\"D\"=!E!B!{!H!?!<\"D!E\"Hr\u{1f}!7q_\u{1c}!\
         s\u{1d}\u{12}!%t\u{15}m! rIm\"!y7Hk\u{13}!\"t\\\u{d}: o!I!F!N!B\"E!F!J!E!N!L!H!D!S!C!9!5!F!C!4!8\"E\"J&9!J%-\u{c}\
        22\"=!A!L!:!B!p!;!<!N\"G!>\"C$D#n!F!S!C,Q\u{11}!!)u#F!,tR\u{d}!3pnd!4n3p!/tNd\" w8EE{! wWD! uJr!&s8\u{1d}!EsL;!\
        8E\u{f}I!)rpF9!;!D!B!G!J!L!?!C!A!B!F!F\"=#s!r!;!;\"@\"B!L!p%@!?\"s#8_'!/t\u{13}O#0u!J!IoF! tm^\"/u6H-I!8s\u{7}\u{1e}\
        !ED\u{9}\u{2}\" L'r.E!Arr\u{2}!<q}\u{18}! re\u{2}!?p\u{0}a! s1x# J!u!H$\u{e}8 U!<!7!@!?!@!E\"<!?!9!=\"K!:!P!?#;\
        !9\"9\"I!t&<!8!4$H\u{5}`0 P!}!;!=!A!<\"F#<#I\"C'<!D!s!C!I+<aF!Eret! uv\u{1}1 O\"F#G!D!K!F!D\"B!?#>\">\"P#L#G!K%\
        <&<@k) F#C$E(@'G\"G\"B%B&A4]!3qy>& G!?#t&E#A$F\u{9}\u{d}!+s\u{13}_$2p!G'r+J$H!EsXX!*r \u{e}! JZ.$ F$|+F6ExG/ K!\
        K\"E!F!B\"D#C!D$r%H\"v!A!L!H,J\u{0}3\"#q-NO(#4J$H-ui\u{8}!(r*I!1r}q\"(t=Hzx+ N!}\"A!C+A)B\"@!v!@$@%G1\u{8}!-su?\
        \" q\"C\u{7}\u{0}# z\"D6FC\u{1}!4r\u{e} !/vxT!/r\u{17}5!0v[g!@q{\u{11}\" IEs\u{e}\u{d}!@v\u{9}\u{11}!0qx\u{7}!4\
        q| !(F\u{11}W\" J8x\u{1a}\u{1}' K\"L!C5M$z$@%B^g$ K8H\"t)tX\u{1e}= J!<!J!>!F!K!@$I#Q\"t!?!@!G!E!G!1\";!I!D!Q!2!\
        N\"Q!@!p!:!F!C!J\u{1}M\"7t#L\u{1c}@!+t[^1 @!A!>!J!@!L\"L#I\">\"s%>#r!?!=!B!E+>Ek!%q\u{1f}D!7r\u{4}U= T#E!B!E!<!\
        @!=!C!A!O!7!B!G!=!4!0!1!C\"L!O!G!n!D!v!3!;#K!5%)ck\"7K.H\u{b}3!4u\u{6}Y'!C$?$x!C%=+@+<\u{13}}\" E#y_#!4sM\u{1f}\
        $$E0s$H\"E1x\",t.H}J# J*x-K\u{1e}B#$q4E\"DVX!$s.a\" J8xE\u{6}!9s7\u{1}!3q\u{17}\"\"!t!Lf\u{1e}!Es\u{3}:\" P8s\u{8}\
        8\"*L,w\u{1c}\u{1d}!;s%S!>r\u{16}7#=M%L!s\u{b}u+\"@\"D!H!H$>%B$s#E\"=!@!D\u{13}\u{13}! t%Y\" t7K$.!3rw\u{14}!/r\
        w\u{3}' @!p\"r5J\"s\"B$?l%!Es5l\" L't\u{1c}rD N!E!K!I!L!;!s!u!=!J!A!K!8!F!F!F!A!I!;\"C!D!Q!P!D!4!O!N!3!L!M!8!?!\
        R!C!M!D;8$/t\"F'E-r\"\u{7}!%E\u{1d}}\" w8Hxe!,uxN$'I#E.L'q9$!Ev48\"%J*KB:!2t\u{4}H#!M\"M7s5=!,sB\u{4}/ O#>!:!>!\
        <!B!9!N!:%r$;#8!?!H(<\u{1c}X!/rmT!8r=0\"3r'HC\u{0}!!qFs!3p7P!7s\u{f}\u{1a}!'H\u{14}*!/r\u{1}T!6qH\u{18}! N|P!'K\
        \u{f}8!0v'\\!As\u{d}m!<r8)# G*q*s\u{17}e!,r\"m!1v\u{3}%!Es\u{8}i!7ri<9 I!A!|\"<!?#9!r!H!8!@!8!:!=#<!8#H\"D!B!8!\
        O!8\"D!9!6%K\"\u{4}\"-F!EoT\" IEw\u{9}jA S!E!H!5!L!=!I!H!F\"I!G!B#A!G!\u{1}!F!A!r!D!S!F!C\"5!*!:!J!C!S!C!;!G!A\"\
        r\u{a}T!AtP_/\"H!?\"8!M!<!A!;\"5!p!;&=$>!=\"@+7ip!>pds!EsKS\"3v%K$T# H/y)H==!AsEt!*trO! two\"8J#t},!@p`.\"8J-u9\
        2!9s4'!Eq\u{b}d!8s\u{1b}N!!s-\u{9}! uwS\"2x3A?\u{3}\"/x6G\u{14}9!EE*\u{8}! s@A!8rR}!2r+\u{9}( ~#E\"?$C!B,<\">\"\
        CQU% J*K%A(?#ANl!$u\u{1b}Z\"*K%p=d!7sI\\+ Q!B&C!>!>&s'@!?!C\"@+=M\u{13}&4t$H!t$y!F$GC\u{12}!+uf5\"*G,rT{% z'I#G\
        %J*I7g!:rU9%.D!z#F(E%GM\u{1}!?q~u\" J5r\u{3}v\" t'HK4\"(t=H@r!Evh\u{19}!9O\u{d}\u{1f}!<t\u{6}G! ua\u{16}\" L8ti\
        :4!A!y!B!B!J\"C!=\"?!=!>!E\">!>#A#A!B\"B!C&A%A\u{1a}@, M\"?!E\"F#I\">\"H#C'E\"L'C&@Gj\" N8qo?\" N9G]k!*I\u{5}\u{14}\
        \"!J#vg#\" u8JW\u{d}!#r`\"\"6r/GUU'\"G*C!v\"L)M\"G+Hn2&4t$H!t$y!F$GP:!!xX0\"$J+v\u{12}(! s*g!?qN\u{1d}! zc)\"=J\
        %w8\u{7f}!&Gt\u{14}!,r\u{13}B!Evtf'%B&L!q#?'C!?!KP1# u*O/H\u{18}\u{13}!#w\u{1c},\"$G2xjb!$st\u{1e}!8s\u{1a}\u{1e}\
        !2sl]!Er[V! uRc\"4F!x%\u{5}&0D!z!A!D'E+G&8!@sI=\" M*s\u{d}f\"/x6GB\u{1d}% E4r$t\"E%H^k- r!?!>\"C!<\"t\"C!;!:\"<\
        *?!F!?\u{0}\u{1e}!8w|\u{f}\"!M?rg@#/F\"G#sgD!$u72!Eu2Z!?qhD!Ewg9!3v\u{10}f!+tX'$ p%G1t\"IN(.!?!s!C\"E$D!G!K!D!E\
        \"A%:\"C!C#=M\u{1}!:reh!3s2\u{7f}\"-s8LC`!=q8\u{1c}!!rIU!7sRF$ q%q*I)Kf'? L\"O!u!?!G!D!F!=!B!J!G!4!P!>!:!7!5!F!\
        E!K#N!P!O!P\"t\"H!6!H!J!D#'N\u{1}\" v8J-\u{b}$ E/D%q,v\u{1d}`\" M$to\u{1c}< Q!F!A!0\"=\"A!G\"V!8!F!3\"R\"6!7!3\"\
        O!A!A\"L!L!8!9\"q!E!G!7!L#A\u{1f}4!%rP\u{16}# N%u4J\u{5}2% D%A%N!u+E>\u{18}\"#M+s<f%%H%G+t!I!Iw\u{e}!:q\u{5}V!4\
        r]`$ G%{*F6GVb\" L8s\"?!*t D\"!r.KR`!:sFl!Eq3=! t\u{1}%# F)E*v'r3!@!H\"F!K!F!E!C#v!>!?\"E\"B\"B#?!H!O\"?!D$A\u{18}\
        .\";|\"J\u{7}<' Q\"F(>+u\"?!<-B.r! t\u{c}<6 P$I!B!A!G!B!@\">!B!O\"<!M!:\"M!7%B!E\"L!K\"q!M%8`]!?p\\s!?r\u{1b}8!\
        @uP;$ O'G/x\"M\u{3}u%\"J#J&G$J(H\u{1}-!'u\u{16}1% J!H!I6F\"tat\"\"r(KP\u{1b}\"%H1F\u{14}`!3uSJ!<t\u{d}I# H3I%z*\
        Y!8L%6) F'F#K!B!w#p#E!C$EXB!2s\u{14}K\"/I6GxY\">P!pdF!Et\u{1}?!'q%\u{0}#4s&F+B\u{1a}\u{18}!8r+D! s;m!2q\u{12}6$\
        \"r(M,L\"R9~!/q\u{1}i! tq{!4t6Y# J7u!J\u{11}P!8G\u{8}x!-rt\u{8}\"!M?rV!!Et\u{10}JB N!9!G!A!A!>!;!>!B!;!F!=!;!;!\
        :!C!:!p!9!P!s\"H!F\"8!P!>!?!G#:!8!S!D!G!Jt7! tiu!8ts\u{17}!,s\u{b}'%$B+@)G\"B%B|\u{a}!/r{'!2s\\\u{18}!7t9W7 ?!A\
        !L!>!@\"<\":!=!I\">!9\":#v$;!I!o\"B$o!<!9!:\"@\"=L]!1te+7 \u{0}!<!7!5!;!7!;!;!v!:!9!8!<\"7!7$;#N!<\":!<\"9$<%8\u{0}\
        :% H\"v(E%D)t()$ L/C)J-u\u{1b}>!@sUJ!!t{P! rtS!$sS\u{17}! vXM\")J/ukt!/vU@D H!7!H!8!C\"8\"J!6!<!D!9!5!5!9!7!3!2\
        !t!o!J!@!/!}!F!m!7!7!B!w!L!M!1!=!M!C!Bm\u{18}\" M+vL\u{13}2 r!@!<\"E!H\"F!@\"C!K!G#>\"@!w!?$q!J!>,>[%!3pz=!+rpS\
        # q*L.K\u{1f}\u{7}* Q\"H\"G!J\"C,C!A\"J\"v(Fln\" I8w\u{7f}\u{9}!7qr\u{5}!5z_+!6sy\u{d}! L\u{1a}W! sO\u{8}!Aoq3!\
        Euw\u{1}!Esg,!/qm\u{1e}#0K\"K3t\\^\"!H#w\u{e}\"!)s\u{1b}l\" x8G\u{9}X!/rlP\"/G)Hv[!#tGP!2tOt# H\"v6s\u{6} !(r\u{7f}\
        3!ApY\"!8t1d!,r)F!2rI\u{0}!;t\u{d}\u{c}!/qW\u{19}$ B'r!v0I\u{d}5< v!:\"I!H\"=!K!N!6!J!J!O!:!8!K\"9!M!J#B!P!M\"D\
        \"A!v\"?\"@!H!G\"4\u{8},(#G\"J\"E#H#N\"q(F\"J[\u{18}!-rZ\u{1e}!EqH&!8JJ[!3rc\u{7}! s990!>!=\"A!D\"E!P\";!@!K#8#\
        s!<!9#J\"F,G=a: K!7\"7!<!>!?!A!<!u\"v!J!A!G!E!9!8!N#9!C\"F!J!3\"<$I!7$Oz!'\"G*C!v\"L)M\"G+H-x\"<s$Lug!;r2c\"4s1\
        In !7s\u{6}\u{5}\"2r(KPr!:r\u{12}%!$s\u{1a},* O%D\"I#=#9$A!?%L\"G!DEF!8rp\"! x\u{0}*#0K\"K3tjA' D!D!E#G%D/s!y1T\
        !6xr\u{0}!Eqf\u{3}-!>!=!O\"=!?!I#:!C\"9%<&J\"K+D<\u{d}!)w{S!8s-$!9Ft8!%sy^\" L7y4l\" K3wty\" O8r'R!)r\u{1c}\\3$\
        =\"<\"@!=\"?!=!:!=!L#<\">\"E!A\"I!>!A$?\">$N>\u{7}(!B!?%K(I'?!J!w-@y!!#tL_!-uF\u{12}!Es&\u{14}\"$s+JS\u{b}!+u\u{12}\
        M\" z8F)\u{19}! wk;!:I\u{14}\"!6w,G& u%I'C,B\"I+C1_$\"D2E&C+q\u{4}H!8s\u{1c} #\"D!p-H9b!&t\u{16}~$)H$H\"v3n*e!:\
        rI5!3rX\u{d}!0s5\u{12}/ A\"?%H#B%?!\u{0}\"<!=#C!=!A\"@#I#@%L\u{a}\u{1e}!-t\u{9}C!0tz$#'A%E$wBO\" M8r'&! uA\u{1}\
        +$?!<!x%A\"A\"@$A!A\"D$B+@R\u{9}\"/u)F\u{2}Y!7r\\\u{6}!7s\u{13},!Er_n!7rd\u{10}!2t-!!7r;\u{18}8 N!>\"?!E!J\"G!:\
        !B!N!B\"O!<!<!>!=!N\"8\"O#F!q\"?#E!=%AT\u{13}!/r\u{11}_!\"rE\u{2}!*tIa!8q/B#4D#G.Fh\u{6}$*H%v)D\"E\u{c}y- P!B\"\
        L!J!H\"H$?!G\"A!E#?%>!>\u{3}-!5s\u{3}(!8t\u{10}y!:u\u{7f}B!*q+>\"\"E*K^,$$C!C!v!Go4!:qsH\" N9G\u{13}\u{1d}!2qFs\
        # N8H-sT9!1s3\u{11}!Er \u{19}!%r\u{14};!4qHc!4q\u{1d}\u{5}! s9E!6tz-! u2\u{3}!1sa\u{4}!,r?O!(u\u{17}~% P\"q(A-t\
        'q\u{12}b#'G!Q#Q)3!1v\u{14}'\"<v$H\u{4}\u{9}\" L8y\u{b}h\" O8M\u{10}##9L$K#sD|!4u\u{b} #$v+D6F6-!,oo:!7s/,9 E!F\
        !K!I!L\"J\"S!C!O\"H\"?!K!O!0#C$Q\"*!H!I\"R!9\"I!M\"B!4Lb!<t7h!-p0r! tt#\"-t\"IM-!>s\u{4}x#-C$v4CQ[! r;;- D#o!E!\
        C\"D!A\"J!@$C'D$H\"s)D\\=!?t\u{3}M\"8M(sH!\"4J#td\u{0}\"7t#L\u{1d}W!/u\u{13}6!7t\u{3}X\"#G9{2|!Erd\u{11}!*s~(#+\
        t#s)HG\u{15}!,s^-( L$z\"=!B(?!u(B-@Bn\"&s?L}z\"&v)Hj%!1rY_\" K7tu2(!E!x\"E%N!H)B$E!EWP(\"C\"F!F\"F$G\"F$B)?\u{19}\
        \u{d}!:r\u{5}W\"6s\"Gl|!:s,l!7s\u{19}V( v\"B#C\"K#H)Q!F$P\u{1f}\u{1d}!$px\u{e}!2qeU4!B!P!r!=!7!8!K!;!:!?\";!;\"\
        6\":'Q!:&@!=!q$o]Z$'s(H'I/I\u{11}\u{2}\" M8v\u{f}6!/rgy!-s>\u{12}!!s\u{1e}/!(s\u{15}h&\"E%I#p,r\"G!L\u{10}K!:tY\
        /\" K\"x\u{b}E!$s?.!4r7\u{c}!Er~;!4uTW! rz7!&rCZ!*rf\u{1d}!\"LQq!0pM\u{1}!&s\u{5}O$ L*E!{-I4E% C\"C6B\"x&Br\u{e}\
        !(r\u{1}\u{4}!7sn\u{7f}) H!H#v#G#E#E\"E(r.GI\u{0}!5qaR! O,\u{14}!EE\u{1c}/# N7v!tv\u{e}A p!3!=!5!3!3!7!4!6!8!|!\
        3!O!6!6!?!5!2!3!1!.!2!)!1!\u{7f}!4!-!:!:#3!8!4$;ve!/v'o\" C8|N=\"!H?x\u{5}8$ L#z3C\"F\u{d}?\" s#LSd!%rm[% D%p\"\
        z#D.Dd\u{8}! s\u{1c}\u{1e}!9um_\" M8rgG#-I!F,w/\u{1d}!/uU>!0pI\u{5}!2r\u{5}j& u\"A(C#@+>-B\\C& v,F!E\"E\"D)rN\u{16}\
        !0tb2!%r\u{17}n!'r^9!2r#\u{1}) M$A!B\"E!C\"B!@-N!FO3!*r/\u{b}\"4r&K$\u{10}!3sB!! tRt!<rr\u{19}!(pma# J$y+IqW\"A\
        u$L\u{16}\u{1e}8 L!\u{7f}!6!P!?\"B!E!K\"A!;!=!D!=!B\"<#7\"I!D!q\"B\"?#=!<%Pz\\! sN\\$ p\"J(o0I9{# q%F3Ie\u{1a}-\
        \"N!E\"C!D!D!@\"M%A\"D\"@#H!E#?.W!-rY.!+rG\u{12}!Bqy\u{14}' C'E(@\"v)B&t%A\u{2}\"! tp<\"7q!IM\u{4}!EuY\\!8r\u{1e}\
        \u{17}\" t8K\u{6}$!$q&\u{5}0!B!>#t!C!G!E!s!<!=!A!H\"J';!D#>+L\u{10}X!/p\u{15})%*D%@(B!F!I<\u{17}\" J7t\u{1b}\u{7}\
        !:r\u{16}\u{b}\" J8r\u{16}\u{7f}\" H/t&\u{7}!8uX\u{c}!!rkA!/tm{7!L#:!F!<!?!:!A!H!=!8\"7!@\"9\"F!3!u#E!?!H\"M#F!\
        9%E*X!;r4~4 p\"H\"F!=!=!A!A\"C!?!>!=\"t\";!Q!B%H!J!s(I#Cr\u{7f}\" KEvA:#\"E(I.G\u{6}J'\"G*C!v\"L)M\"G+H\u{15}s!\
        /u{/! reK!8vLE% H+t)B#G.E7M! r}I!/u3+# P\"J6v25\"2r(K)3\" M/sl\u{8}1 D\"@!C\"v%>#@!A!v\"E!D!C!B\"?!A!?\"D&@vz!)\
        sHk! sqB!%t\u{1}:!!s`{=!N!K\"F\"G!?!P!H!Q!R!J!6!J!2!:!9!2!B!9!;!q!8!6!L!u!H$<!P!9$2\u{14}W\" F\"AYQ!.s0)\"#K+sZ\
        u#/v%G#Kw\u{4}$ t*I-K\"H\u{1e}U!3q|*\" M8rlZ!-t\\c\" x/G\u{1b}\u{10}!4s\u{c}w\" N8s\u{6}\u{7}$#J5C'v&DH\u{9}8 T\
        \"L#L!<!>!s!?!>!B!D\"K!P\"O!=!=!<\"<!H\"?!Q\"O#H\"=$8G\u{19}. 8#=\"<!P!A\"s!7\"O#P$<#>\"A\"L%9\u{12}F\"#w9J\u{9}\
        '' P\"G&H#I!G!F\"EB\u{8}!3rWg!EsuL!8Q1{!3tK{\" H5y\u{1d}t!2vQO!7u\u{0}1!8q;>'\"@\"G&B\"J,J!M,@\u{8}\u{1a}(!G\"I\
        .v#p\"F$F&D%FN@!!tcG\"(r$L``1!B\"O!F!@!?!D\"=!M\"K!?!?$B$G!E$=%>%;.@6\"D!@!=!=!K!>!A#;!8!6\"u\"9!P!;!;\"9!J!H!>\
        &<!>%K\u{1d}6\"Ar$J3q!(pob! x\u{8};!#w\u{2}[\"8F)t\u{18}\u{1}!8M'|-!A\"F!C!E#<!x!I\"<!:!>*E\"?+Q\u{0}\u{14}!#rs\
        '!Ew\u{1f}y!:r?\u{3}!9s\u{c}\u{9}!Eq\u{1a}X!:qpm(#D\"B\"I(?(H!G!~,@\"\u{13}6 M!>!=#<!s\"C\"?!E\"<$A#6#<!N!J!;\"\
        ?!G!H\"K!v!F#FP;\"3v%Ewd# w*M.O\u{14}n1 E(@\"A!=\"A!r!B$A#L\"J\"G\"p!L!L!D!s%Cm\u{12}!2q95!,r~C!/u:p!(r\u{18}C!\
         NGU!'t=s!!r\u{1a}\u{1a}% L!s#I+t+J\u{16}'!/q9\u{12}'$C#D(<(>!R)A$<\u{e}&#$D+D\"yg\u{16}\" J6u\u{19}2!7rz'!&uIL\
        $*I\"w!G\"IxJ! s\u{1f}s\"4L#s\u{8}\u{5}\" {8EB$!$qC\u{19}!8Id[\"-r3K=B# |\"G%FUt\"4J!r _B B\"I!=!>!M!D!K!B!=!:!\
        >!0!0!A!G!.!D!H!q\"C!D!D!\u{4}#,!@!:!\u{7f}!E!B!G!B!L!;!:O\u{0}!Ar\\\u{f}!Er^d!*uK+\" u8J&;*$J!H$E!E#C\"G#s%A!G\
        \"Ci^' w$C)C!B!D'@/pyg! s\u{14}\u{7}! xc0!.r~r# Q#CBED\\# E#H#p` ? Z!D\"K!D\";!K!:!A!K!=!A!B!:!I!>!B!B!N\"M\"G!\
        R!M!R!/!4\"E!R!B!@#D!A\\0!Eqew!!sYB8 U!<!7!@!?!@!E\"<!?!9!=\"K!:!P!?#;!9\"9\"I!t&<!8!4$H\u{6}#1!D!A\"C!B\"B#B\"\
        B!C\"B#D$B\"L!B!o%o!A%C+d\"#G9{3\u{6}\" G%tfV\" w8Ei\u{d}\" L2tmN! t\u{b};\"1q)Gj\u{12}9 S!:!8!B!A!A!D\">!=!;!>\
        \"J!7!L!>!8!;!8!5\"<\"L!s#7#;!GuN\" J9tRf\"8F)t\u{c})$#y0F-F%E\u{a}%# M3w2Cy\u{3}$ G!J\"K7ycz\" FEvWZ!;rVL!/rr|\
        ! zM8!EDF^& K&A$E#w\"B*q9!!-t(8\"(v0CXx!+q0Z\"$LAu;\u{12}!Eu[\u{13},\"I\"A!C\"E\"C\"C!B!H\"B(@\"D!?'%!7qY^!'t\\\
        \u{1a}!/uV\u{10}\" K6uz\u{9}9!;\"F\"9!<!A!G!s!H!:\"9!<\">!<!<!:!p\"F!I!=!D!9\"?#>!=!=eP!AqXN!!sD\u{18}!#x\u{1}\u{16}\
        \" w8EEr!8qJ(!)r\"\u{1c}!!L6\u{a}, G!v!G\"F+G&I%H$L!E!q#L\"H]\u{f}!7s~Y!:tA\u{1a}##Q%p0HU3!8t;+!@t{O\" M't\\,.#\
        A#x!A!B!@!@!>!P!?\"A$A#>\"D\"Cw\u{2}# D%t/tr<' J$B!D%M,?\"N\"B\u{5}}!9u`/! s\u{d}^! y&l!>s\u{b}g+ R'D!>!>$=\"s'\
        A!A!D\"A+=5\u{e}!#r&\u{d}!-sKP!5seo!6Ly|!?s.-! qwH!;rP,!9qtQ!EsP)! z\u{d}c!$p\u{6};0 N!B!=!L!J!E!I!D!u!@!C\"H!@\
        \"B':\"rL\u{a}!8s\u{1a}T!;r|^!Ev8\"!1rm%!9sLx# I.t(y*\u{14}4 J!<!;!O!<#>!H\"@\"<\"?!K!x\"=!;#s\"E!D&;!=%:v-<!:!\
        N!G!8!J!A!D!G\"I#;!t!I\"?!/\"F!/!N!=#>!4!4!N!J!H!R!.\"M\"D/L\";s*L|\"#,G!u*HWK\"\"H6M\u{b}\u{d}\"!L?sll!:s\u{1}\
        W!EqY\u{0}\"!r.H^s!%s[V!1r\u{b}r!!s[A!8E\u{13}1!Es\u{5}m!:sz<3!?#E!>!F!B\"z!?!<!B#@#=!=!=\"<!B!P!C!?+:r\u{a}! r\
        V<!Au\u{1f}!!-uOp!*vV;!%t=@!5rD\"\" L%s4I!\"r\u{b}\u{2}!2v\u{10}\u{5}\" H8z(I!3u\u{11}p\"*M%HFu!)s7\u{0}$/G.J$y\
        $H3>!'t9\u{b}!4t9j!\"H{r!:t\u{19}8!8J$p0 v!>#I!C!;\"O#H!B\"@!K&M!C!I!N!K!<\u{1c}\u{3}!Er\u{1b}\u{13}!Er\u{1f}\u{17}\
        \"*s%G.C\"#u7G\"\u{d}* ~#>\"=\"A#?!?$@'F*B%A\u{1b}!( R'D!?!?.?!D\"@+=\u{7}f!%rm@) J$@*C!y#D\"p$G!F&A,\u{2}!6w\u{12}\
        A!?s\u{19}}!*rN*!2qU\u{9}!*sL\u{6}!7s>\u{d}!-tM`!4t\u{1f}\\' H#F*q\"@(C!B\"EV(\" J8u\u{19}\u{f}! s\u{f}U!4r9@!(\
        s\u{13}n%*L\"z!D\"G'H=&!7t!\\\" L8t\u{1}\u{7}!:qa}!#s#\u{1b}!%tY~! ssg!7s\u{a}A\"&N!u\u{c}\u{11}! x\u{d}s!;qO\"\
        !?t\u{6}\u{16}!1sAI$ q!H)H-K!\u{2}(\"C'C$B\"C#r&E!D'Arb$ r%J4J,Fx(!/u:\u{f}: w\"2!<!;!:\"8!;!<!1!:!8!I\"<!;!<\"\
        :!7!6!5!B!q!M!6%>!9%6\u{15}A! sSI! t@Z!'r5\u{c}% B!=7=!t,@K\u{14}= B!>\"L!K!6!w!m\"Q!>!R!M!J!C!q!4!;!9!O!K!\"\"\
        E!B!z!8\"B!K!A%;\"W\u{11}\") B!D.C(C!D\"A\"|!I%I~X! se\u{1c}!+u96!9K'b5!H!L!H!x!?!=!E!E!<!9!;!:#O$;$M!A!>!:%L!9\
        %F8{!3ug/!4qx\\!:tHI!+t\u{c}~!8t\u{7}]!Es?\u{1f}\" v/JdE\"!s.HIE!#x\u{11}u\"$s+Js\u{1a}! w\u{11}]!6uv\u{a}!8tBy\
        !9ssr)#B!I!H%I%A${%F(@%Ble1 Q$@!>\"I!D\"r!E$:$=!8\"=\">!>$t\">!=%6S%!7t\u{e}V\"*I#w\u{2}n!-rqL!@w$\u{12}!!q\"b4\
         N!@!=!C!C!D!G!A!D!B!B!A!q\";(:!r\"D&=!K%@w\u{13}* M$N!D!J!F!I$K#K$L2T^:!,sES\",u9F`>!!t2\u{f}\" D9{)^4 J!E!B\"\
        F!s!G!A!A!I!{!<!?!?\"J%D\"s!C!@!B!@\u{a}F!#s^}!$sMM!#sUD!(t\u{b}q!7s]e)$E%K!F\"A!I\"C#o%G!M@\u{3}\" H:rL,!$r\u{18}\
        &< H\"F!O\"D!q\"D!9!6!8!7!2!G!t!7!J!9!7!5\";!K!L!B!K!7!K#C\"6$JN2\" s9M\u{12}*#<I!L#yu\u{7}-!L!<!?$A#9!G!>#K#A&\
        L!D!=+I^?! sf4!3wY~#!H!H!v\u{9}h!8s#\u{7f}% p1H'P\"q+G-\u{8}! p\u{3}\u{1c}\" t8C@\\!,s#5!8OnR\" O8r?[!:s<p!<qu5\
        # I\"x&J%\u{7}! u\"2\" L8td#!8t\u{f}V! t\u{16}\u{7f}!@ni\u{4}\"/G6t\"H!.v\u{1c}\u{1}!\"q\u{1f}\u{1b}!?r6f\"7F!I\
        W\u{3}\",r9M\u{1e}\u{14}\"*F.IwX!/s1 \".r2p:J\"$L)t^j\" L\"s#t!1t5g!9t\u{10}l\" J6vGo$ I%E\"o(H^h!%s.\\'$L!q\"F\
        #C!G+J\"Ki\u{17}! I]\u{10}! u~\u{b}!/pFD# J%v%I8X\" s'L\u{3}2\" K7rY`!'s\u{3}d\"!J#vo-$ F&x)B+DBe!\"tt*#&r)H6F\u{18}\
        8!,r=2#%G!u$K(\u{3}\" t(KSG\"3s%M)\\! H|>6!\u{7f}!B\"C!@\"G!A\"B!A!A!=!B!C\"@\"@#@!K!E!N!?%O!B%A\u{1e}z!%sQx!+H\
        yv!2rN\u{10}!,s\u{18}S\" M7s7C\" I,xAX4 I\"J!@\"E!G!D!B!A\"x\"?\"I!@!>!=!?#?!I\"E!A+N6'A t!7!N!6!7!0!2!7!E!2!A!\
        2!\u{2}!1!8!-!8!5!7!4!E!7!L!A!t!J!/!8!:#5!7!T$P\u{f}\u{10}. w\"K\"D!K!H!N\"J!H\"B!E\"G(H!L-C),\"(I=q\u{1c}<!&t\"\
        E!'rGA!-r\u{b}[#$J$q0L\u{d}j$ G0y\"A3@\u{16}\u{1a}!,r\u{13}U6 o#C!J\"F!H!C!>!;!F!=!C!8!O\":\"7!4#A!7!M&M!9%Q\u{19}\
        K!-r/}\"/I1v\u{13}9!!s.}- P\"O#?\"I!F!E!>!J\"G\"E(@#s+>\u{1e}\u{1c}!:s\u{e}\u{0}' G0w\"F%G's$M#B\u{b}T& M5r\"C!\
        t\"<%@\u{10}f!$v>v&%r\"B#G%E)K!E\u{12}51 R\"C\"F!B!C!<\"J#E#C'?!u!K!D!@$I\">%?FO\"3L%sS%!'v\u{7f}\u{15}!@tcj!:v\
        \u{b}\u{1}\" s8M0\u{2}!\"s\u{4}=\" G8yr:!6su{!;qCP! t/Z( w!q!A.E!H&B!<!F| \"4t%J\u{10}P:!N\"3!5!E!1\"4\"D#J!E!T\
        !7!3!4!G!G\"J!=\"B!G!4!6!I!N\"3!H$tfG'\"@\"G&B\"J,J!M,@R0? O!Q!D!>\"C!@!8!K!Q!N!N!E\"r![!9\"2!8!5\":!2!/!3\"=\"\
        ?!@!v\"8!A!@!F!YFY!1y}x!8sXE#\"H6J%rRl!3pF\u{7f}4 q!D!I!K!B!=!J\"?!8!8!C$G\">#:#N\"A!G%=!<%J\u{1c}Q!;r>\u{13}# \
        K!G.x\u{19}\u{1c}!+s8R%)w!?%>)E\"A%%3!B#?\"O!A!;!>\">!s!H\"=\"=%:!Q\"F!=\"@#@!=%:oX\" M8t#>%!A#A!E\"I%FNF!6sL-!\
        6K:\u{c}!)u\u{1a}\u{4}2!E\"D!D!F\"J!D\"C#C\"@#p!B!B\"B!o!D\"D\"C&qXP!Es\u{d}!!-r\u{5}\u{4}!!q\u{11}X%-E\"D+I&t%\
        E,0!/uV\u{16}#\"E(I.GmI!8EB.( s'A\"C!C%?(D\"F!FN6! sv`!+rmp!9rwY4 B\"p!C!D!C\"D!@\"q%A#@!A!?\"B!r!C!@\"D!C$A%q%\
        %!=r@\u{7}\"*s0r\u{10}\u{1d}!1sw\u{7}\"#K+st9# J,M,ufN!!rXr\" L8v\u{b}o!)r\u{4},$ I,t+L.F|C!/MT\u{1c}!7s?\u{12}\
        < S!:!<!\u{6}!>!;!6!?!F!9!>!?\"N!6!7$8!7\"@!:!;!=!:!2!Q!J#G!4$3p\u{15}!%u;\u{4}!!r+q!EwBV! s%i\"4r&KF],\"I#I\"K\
        #G\">!?!G!I(E#M&B%As@!/s&/!$rK ! s1{\" I2pnw!0vvl!:rv#% O\"q(B-t'qF3#$u$G%H\u{1f}()$x\"G&D#O'C!G\"H!D+=fs\" L8t\
        V \" H/p4K!Bu\u{13}\u{16}!7rf*! tH\u{8}\" O8s\u{15}5!8su'!/s\u{7}|!'s$R!#Ifd7 ?\"?!:!O!6\">\"p!G!8\"u!H\">!t!7!\
        8!5\"4!>!?!6!9&;!5Ie!6E\u{1d}E#<I!L#yGO!7riK! rN\u{7}$&I'E\"x6A<\u{19}!6t#;- q$H!I!@\"D\"@!I$C\"H!D$C\"t-A\\P!;\
        q$w!8K8 !@s\u{5}7!)t&6\" H*sxr? I!F!F!F!H!C!7!=!:!5!J!3!@!N\"J!s!v!s!v!,!8!A!B!4!A\"9!D!M!J#6\"A7\u{a}\"!I\"v__\
        $\"B!v3C/B/+\" p9HbC; Q!8!H!@!B!@!<\"C!9!C!;!<!9!9!H#9\"s\"G!E!T!7!O#G#9!7\"D\"HqL\"!r.K&\u{1b}+ ?\"C!x\"B\"F#D\
        #@%A!B&@#E#u\" J@x_\u{e}\" K/v\u{a}W!.ruJ\" M2q\u{a}3!4ql\u{5}\" u8KHG!4q\u{a}C!$p()!AsS!!9s/w\"4H&t_/!*t\\b9 Y\
        !L\"C!<\"3!R!C!8\"=!6!:!9!4!8!J!7!1!K#<#0!;$:!7!6$FR'$\"F%I1M-tnh\"Au$LnA% F#J\"r\"s1F7\u{f}!Ar\u{d},> K!5!I\"D\
        !8!=!K!@!5!D!>!;!F!5!u!6\"6!2\"9!F\">!\u{1}!2!:!<!H\"9!8!I!q\u{10}v!/s/(\"(J:q\u{e}$!Aqc\u{10}!7t\u{17}\u{17}!*\
        w`R\" x8C\u{19}\u{10}\" K8tjT!*r\u{1e}}!/Lf>6!C!=!B!A\"C!A!?!A!G!B!A!F\"H#A!>!;\"D!H\"O!t&A%Sc3#*D!@+@E\u{19}* \
        |!F\"F!O#H(F'D!D!E\"G\u{e}4!1s`@!4ux~! ui\u{17}!Es|\u{a}9 L!=!O!9!H!C!9!O!o#x\">#;!B!J!?!9\"F!=!@!D!:%?!=!G$I@\u{18}\
        !$v5T\"!p&t\u{15}\u{1a}!ErJ6!3rD\\& L!~.E)F\"@+Ccv$ L$D+B(F%\u{6}!9vLp!&t\u{11}9!4qI ( L'D!A\"B\"C#r%@%@\u{9}u\"\
        4t%J\u{11},!3q6R# s\"G(q\u{1}z' r\"F\"G&q%E+C&F\u{5}\u{8}\" M8r\u{f}*!/s6v\"\"B6s.\u{1f}!4t@]!/q\u{3}p\" w8Hn:!\
         v\"p!Eq]\u{b}!Eu6\u{7f}!-t\u{d}1'\"B#G*D'I#K'u%D\u{14}G\"-E8ES\"!&vsH!7qu\u{1c}!:vU\u{16}# J8J\"v\u{1b}h#*D6B%\
        q\u{0}N\"'J/GU|!9q\u{6}k!#u\u{8}\u{14}!4vRg\".J&q[~!@u\u{3}0\"4F!xU\u{1f}# t'Q#G4\u{7f}! r!\u{18}#=I!I$pA}$\"B(\
        H!A-Ld\u{e}\" w8ErD( s#>$C$@!D*K,L#A\u{2}N'$G!B!A$@%A)E!H\u{18}D0 B!@!C!J!?!L\"K%?!:!s%>$?!?!?!D+> P!ErUm\"2w(H\
        \u{f}$# K/x6IM&!(u)g!?qHJ!6HNX!ArD%% I#I\"y!D'F\u{3}y\"-v*I'\u{18}!\"tQ\u{10}' C'E(@\"v)B&t%Aj\u{1f}!6t\\$!'q\u{d}\
        z!/u\u{14}\u{7f}\"6w\"O^n!3vY2!9vxX\"4t$K\u{6}\u{1d}!8r; 5!H!L!H!x!?!=!E!E!<!9!;!:#O$;$M!A!>!:%L!8%F\u{b}c# P4I\
        1t~F\" K8udh! t(l!/s=EC B!N!G!P!N!;!>!=!:!A!8!D!?!>!>!<!C!>!>!Q!:\";!D!\u{5}!?\"@\"E!z!?!<!=!G!M!H!M\u{17}S;!I!\
        E!M!B\"D!E!J!D!N!L!G!C!R!C!8!4!E!C!3!7\"C\"I\"w$8!J!5$-5s# I3u%v\u{11}v7!:!7!>!:!9\"E!C!>!9!:!I!O!5!G\"y%7!:!H!\
        >!I\"=$:%I w\"7L.s5 \"#F9ym$!At\u{f}W8!A\"B!C!<!?!;!@!>!=!?!:!:!=!:#?!>#K!p\"w!H!:$A\"L$P!L\"4u&rUz\" x8G-\u{7f}\
        & H1B\"p$E#n+D\u{18}]!8rI\u{7f}!<spq!/tBC!/tEB!:s\u{a}\u{7}= U\"Q!H#=!8!?!M!H!E!E!@\"G!G!A!4!7\"N!E!E!J!:#F!J!O\
        !9!J!9!?!Qpg# s*I.F\u{17}X#\"B4B\"sY1!%q\u{a}6!8u<7!*u\u{1}\u{6}!2t4\u{8}!$vr\"# |\"G%F!x!%w\u{1}!!/v}V!)rU\u{1d}\
        !7sl\u{12}# E%D5E)Y!*s.3!5r\u{b}\u{15}!7xU<!4v\u{d}Y!*vh%! ug1!0p\u{7f}m!@ta\u{1c}\")v&I[9!$KS\u{1b}'\"G*C!v\"L\
        )M\"G+H{/\"+r,GPN\" w8KS\u{16}!8sbX! uR\u{1a}!!r\u{16}R\" M9v7:!7sf;% K,F#{'D/E9_\"$G2xBU/ P\"B#G!E!F#B!B!H!N\"\
        H'B!K!N!I,t N\"0s\"L\u{1f}\u{1b}!9r*;'&D$F\"B#B\"v%F/D>f!(r<:- P\"O#?\"I!F!E!>!J\"G\"E(@#s+><p!Eshp-\"M#O\"K!G\"\
        E#I\"F'I!K#L!N%J%PY\u{e}!,r'\u{7}# G'w1J\u{1b}\u{7f}!8sC`\" y9H>\u{c}$ E$y+B6D7,!7t\u{15}I!AuF_, M\"?!E\"F#I\">\
        \"H#C'E\"L'C&@\u{10}$1 Q$@!>\"I!D\"r!E$:$=!8\"=\">!>$t\">!=%6:D\",J+s=k- >\"?-?!\u{0}\"<!=#@!>!@\"@#I#@%L\u{c}?\
        ! w&[# p\"F4C*\u{f}!1pVE\" L8t\u{11}P!/tD1\"4L#s\u{7}\u{12}!Eu\u{7}\u{7f}% L\"G#I%K0Ev\"#$G,v)I\u{7f}\u{7f}!%sa\
        $!9s*>#4E%I!rU\u{15}/ D!A\"@!@\"?!A#?$x!=#>$=!u!D\"@&@nB% O\"q(B-t'qj3!7tsM!-sqf%*I3I!H$v#u\u{c}q!*r\u{6}F!Er.c\
        !'q4j\"$G2x\u{a}\u{18}!Ew\u{17}x! rx\u{2}!7t0\u{19}\" L7w\u{7}\u{1f}#$x'G+G\u{1}I\" K8t\u{17}\u{17}'\"A#C\"F#D!\
        B!G-EK\u{c}!Evxw1 B!?!@!L!@!G!?!G!>\"@!v!;*{!H!@!E!=Y+! x\u{a}O\" R/s\u{9}~!AqSb!/q8_!,t+y! q)?!:ry\u{f}!-s_P!9\
        Hu#!#tU_!?p0C!/ux%!Er4G!-Fkd!+r\u{1e}R!\"u\u{0}p!'r\u{9}i\")t&M@H!#r\u{2}<% s\"G\"H&r%FJn#$t%L&J5$\" w8F^c!8s4t\
        \"2r(KyV&%G*B'@\"D\"E+C\u{e}o\" IEsBr!-rzl\" N/wG\u{19}\" L2t]#!&GD+$ K\"r(D%@-S$$E0s$H\"E_t!;rb\u{0}!Eq32!EE*]\
        / z!O!=\"E!C\"B#<%@\"D\"C$Q!5!H!<+Azq! t`=!'tMZ!:s.[! rb)!7r\u{15}_'\"G*C!v\"L)M\"G+H9G!9t,\u{2}!7s-:\" u*J4%!)\
        t%#\"4G1s/\u{1d}$1F)r%r&FD`!Au\u{b}Q!$v\u{1f}@\" L8u}\u{16}!=J\u{1c}F- q#D!B!?!>!r!B\"E\"J#H(G!D!I01!-t\u{6}\u{13}\
        ! t0B* R#H$K#B!B*n\"G\"C!E+s\u{c}n\" K:rn\u{e}<!:!@!R!G!>!B!J\"?!C!r!J!H!O!K\":!;!<!5\"K!A\">!L\"<!J\"F!:\"J#IT\
        \u{19}!1r\u{11}\u{19}!1ri(\" J/xFu!3rd)!@rd\u{1c}!1t 4!8sa%!7v[^#)p!E%rM\u{1d}!@t\u{12}\"!=nG\u{1b}!Erh\u{14}!2\
        q=5#!u6J\"I\u{1c}\u{2}\" J\"w$+!8H\u{7f}\u{19}! r\u{1e}\u{17}!+tgT!*t\u{9}J\"8K-s\"m!0rSI\" H$u>E#(B4r)HAS\" K9\
        wG\u{1e}\"!J#vu]\" q\"Lm\u{1b}5!H!L!H!x!?!=!E!E!<!9!;!:#O$;$M!A!>!:%L!9%F\u{1}q%\"D\"H+s)Q-F4:! M\u{18}\u{4}!:x\
        j4/!B!>\"A!>\"?$>!B!E\"B!r#@$K!Q\"@'rT%!>r~\u{19}$-A\"C0q&uP4!/sBK#%E\"u1F:['$D$D\"w\"E!B)B$Dr\u{d}!'s=\u{11}\"\
        4r&K\u{d}$$$C!C!v!GH\u{1d}\"1K!qRM\"=J'v\u{15} $ F#H,x-PaC!#r$-! ur?$-I%s(G+I$f\"3G%tA\u{3}' G%G%q%F%r$G\"F5r\"\
        <K%s)S\" M\"vB#!Ertz!*r![- P\"O#?\"I!F!E!>!J\"G\"E(@#s+>6E!4u}5!Eqf;!3u\u{11}q! s\u{1c}\u{1c}% B#F#F)s)DMb\" F%\
        ur\u{1a}\" L7yXJ! t&\u{f}!8L\u{11}6!4s5Z!&t?\\!EE>k!EFSs\" F.u\u{5}T!As`\u{11}2 M\"F!@\"K\"M%G\"?#=#:\"A!;!M!?!\
        t%@!>!?$Jd*\" M8s\u{d}G\" s'EP\u{a}!,tT@# K$x+I\u{16}%!,q\u{15}=!6s\u{1}\u{7}\"%I%ND/!EC\u{3}5!2q\u{4}\u{13}#7G\
        !F!u&*!Es/\u{1f}, O\"D#F#F&D#C!A!A#H$?&B%@zq/ P!A!I!>!C\"B\"C\"P#;%?!<#A#G&B&Ge\u{18}: y!=!t!@!E!H!D!E!>!B!K!>!\
        F!:!;!u\"8!;!9!7\"J!D!I\"4%;!=\u{19}c/\"s!E#H!I!H!B!@!J\"G\"A$;#F!>!<-4A\u{1a}!7t\u{11}P! t\u{16}J!.r\u{14}N!8r\
        }\u{12}!+tO8!Er\u{e}u!.t~=\"8D!o9\u{11}'$t+G$F!p$F!F%M+[@ M!:!N!F!=!J!G\"u!5!O#P!L!F!D!*!C!;!'!p!L!U!Q#P!P!I\"8\
        !P!F!P!G!F!N\u{1f}\u{1e}\")w&A'!!*s5\u{2}!Aq^~!Er>\u{15}\" I:um\u{1f}' I%I!E)z'v\"G-K\u{a}N!-rd_# L!u6J\u{3}\u{1b}\
        ; I\">!C!I!E!F\"A!I!D!B!G!G!@!C!K!S%J!J\"?!O!L!E#H\"K\"M!I!LmA!3s[p!,r\u{1a}c!8t\u{a}V!8N'w!2qG9& H0y\"B!D$E.Cb\
        M\"$G2x\u{11}=!%v\u{1e}W1 R\"C\"F!B!C!<\"J#E#C'?!u!K!D!@$I\">%?s/!/r/F# C+u:D\u{19}@\" v8I\u{13}6@ F!D!@!x!I!B\"\
        G!E!F!F!E!S!D!N\";!F!9!L!C!1\"A!>!<!B#I!I!?!L!G!L!?\"vy;# I@w%F\u{16}H!/sje/!?\"H\"C\"F!<\"G\";!?\">'J!?!C!G!t)\
        v\u{8}(\" s8L\u{13}g!3u.E2 B\"B!C\"9!s!\u{7f}!=\">!;\"@\"=$=#>!C!O!@'B%B\u{8}\u{d}! x\u{8}\u{e}!,r?\u{9}!Eu\u{10}\
        g# y%I3G<-!'ucL!/vL'\" G:r\u{f}q$!r.G)C-A5N&\"C#G\"K#K!E-IV\u{1f}& A$?#t#G%x)Dr\u{16}\"\"B6syT\"!r!Mm9# u*B0FoN\
        5!H!L!H!x!?!=!E!E!<!9!;!:#O$;$M!A!>!:%L!9%Fb\u{e}%\"D3v\"L!E\"B\u{3}\u{4}: ?!@!<!:\"~!~!E!9!9!8!6!G!6!=!5$:!;\"\
        K!<!;!;!<\"?#E!>%Q\u{1f}\"8 p\"o!A!J\"D!H!A!<!9!D!;!A!6!N\"9!5!7!3\"Q!?!8!J&J!7]\u{6}%!L-M#Q\"I-Jm+< P!q!H!9!8!\
        7!u!<!=\"O!<!3!5!J#M!J!3!5!N!F!C\"<!q!5$5!9!2$IAJ!4q\u{15}e;!=!H\"H!K!B!E\">!>!t!K!I!N!L\"M!<!;#N!A\"?!8\"=!I\"\
        F!;!q!J#D3o! zp\u{11}!1rl\u{17}!EsB\u{f}5 C!B!A!L!B!O\"O\">!M\"@!<!s$@!@#K!A!@!A!H&R%Aw|% S\"F\"G!r%EB\u{12}!6w\
        jK\" L$qUx! O-*\" s9MT,+ I\">!E!?&I\"I#<'D#E!>+?B\u{0}! r\u{17}1\"8P\"rm|C B!C!N!@!C!9!0!8!s!-!E!-!E!Q\"B!r!x!r\
        !x!I!4!?!I!7!?\"9!C!t!E!K!R!5!H!=!?`\u{8}!/ub\u{e}' I!G!F#G%G.F-Cl,$ H*K0D+DM\u{0}!/u\u{6}T!@v3|!3t\u{9}i!7q9}!\
        =M*\u{1a}!9s\u{11}0\" K8u\u{10}y9 s!K!8!8!D!=!?!H\"<\"D!:!L$:\"G!8\"N!K!s!F!0!7!7#=!7%3re\" H8w\u{a}h!Cov\u{1d}\
        !)s[|!6L\u{11}t\"4t$L\u{1d}\u{b}!4q,^!%Jc4@!N\"K!G!L!=!G!D!@!I!C!7!@!/!r!F!Q!1!B!M!2!L!K!F!C!M!F!M!Q\"@!G!S#I\u{a}\
        \u{13}\" z9Hj\u{0}!4n[\u{7}!%J\u{8}H!6ue\u{19}! sol! sI@! t\u{17}j!8t\u{7f}+!8sf\u{d}!.sdb!Er\u{e}#!8sNj! vqb# \
        Q*w-B\u{1}L,\"D!@!E!G!N\"N!M!N#@\"K(N.Jv\"!:r'y!:r\u{19}[!7u>|\"!t7Gk\u{16}!=J\u{1a}@!2tPh!8NW2! t:=!3r2w!:x-3$\
         x,J,F-Fs32 A!@!>\"B!C!@!I!?\"G\"<#<!|\">!?%P!?!O+L\u{d}\u{e}$ F%O3{!ND~* K*H%H.L!L\"G!F!u!J\"w>&!;qj#\" D)v-M#\
        0K\"K3tP\u{6}!'q~\u{1e}!3r!x! u)+\"1K)t$p!Eud>!Es6!\"3J%sDM!9sMj!!tjh!;r\u{12}\u{d}! r6.\"7q!G:!!Bq\u{1b}B!.v\u{17}\
        m! r6:!1s\u{7}1# u8L!J4<!'t3#\"$o4Pfx!;sEP' u%L$L!I%H(I.D:K\" D0xC#!-s_i!Breq\" q*F\u{19}!5 n!A!9!<!G!8!<\"9!9!\
        p!P!C!;\"<$?#x!B!P!?!@+G\u{1e}a!%r\u{7f}x! M\u{1e}[\" w/J\\1\"/v6C\u{4}D#&F)H*Ia\u{b}!4r,5\"8J'q6W!0pu\u{c}!Ard\
        M\" H7C\u{17}l!%sDr$ q8u$L)Dk\u{b}!:qW\u{4}!As1;\"!t2J\"\u{1e}!8t\u{10}\u{5}@ =!I!:!8#y!=!o!E!>\"K!y!t!N!,!L!'!\
        G!?!0\"/!4!:\".!H!J!?!o\"B!=!G!C!M!\u{16}, p!p)A#@#A\">!>$=!A\">%D&?\u{e}I!Aq>\u{13}!/vt\u{1a}7 r!?!;!?!K!7!u!s\
        !=!8\"I!6!6\"@$=!=\"?!;!G!;!A&>%7Tn!/E!\u{18}!@rg\u{e}!3r(g\" q\"D\u{4}\u{10}! Ja(!<uH\\%'F#F!E!s'Fyj!1s@r9 E!;\
        !=!;!=!9\"M!@!;!B!:!=!K!;$<!9\"<!M\"B!\u{2}!;\"B#>!=\"rG6!+q\u{c}>> E!C\"K!J\"G!T!N!O!K!P!E\"<!G!}!,!Q\"@!6!P!W\
        !N\"(!D!G#6!Q!G!R\"@!87.$ I(H#{-G\u{1e}l!\"q|($ D*D%B)DS;'#L'O(M!D$K#K+N\u{19}X\" s8Dc-\"#P>tT\u{0}!/H{\u{2}!8q\
        t74 F!<!9#;\"<!B\";#<\";\"A%=!>!w!=!n#C#?\"H!P\"N\u{c}2!Ey\u{7}\u{8}! r9o!8JN0!7s>Z\" w9Kk*!.s%D< O!D!F!?!C!F!C\
        !@!H!B\"Q!3!M#H!>!t!N!F\"P!8!I!@\"5!G#F!B!1$B;(!1sGs!\"rV\u{d}!9HHN!9x\u{1b}p!.r)h$\"M2C!w%D1\u{1}!7s\u{18},! t\
        Pc\"1K)tF\u{1}!*s|g!5rhT!4s\u{a}N!4r\u{1d}\u{2}#/G)K*r\u{14}E\"2I!q,8!+u\u{15}|) x\"@!=$B!t#?$?';/@i\u{7}) s!D#\
        G!D\"G#D(x&C!A\u{a}\u{1a}\"/u2I\u{9}2!6u\\m\" y8GS\\\" N$s:\u{13}!Eri-!EqtL\" K8vii!2s`v!6x'\u{17}0 m\"<!P!M!<!\
        ?!r!F\"C!J!>'C#M!J\"G!?GW\" I'x*e! sH\u{7}\" M/sH\u{18}; U!H!L!H!x!?!=!D!D!;!9!;!:#N\"L!=!;#r!M!A!>!9\"=#L!9!Q$\
        F\u{c}B! sC\u{6}8 N!E!C!0\"?\"A!F#8!E!2$5!6!1\"O!@!A\"L!K!6!7#C!F!6$PFM! q}\u{2}! r_\u{b}! wC]\" M*s_3!2ta\u{3}\
        !Bsa\u{f}!)sq:/ F\"J!C!H\"D!s\"F&D#B!A#=\"L%t%H#=N\\!5qTA\" H*s r!(r\u{18};!-rVf# D7D\"zSG!8Le\u{1c})\"F%H#F!t,\
        G!L!G'w%BAN\" K.rd\u{18}\" O8r@e!+w\u{18}1!5sr\u{7f}# L3w2Bo.!+sKM!+ukx;!{!E!L!K!H!?!E!L!>!A\"7!<!;!9\"<\"<!9\"\
        6!@!K!B\"Q!;\"u!>!8!:}f!8t\u{7f}a5 Q#;\":\"C!?!L\">#6!B!:!9!7!7!P\"5!P!I!;%M$E#F\u{19} % F%F%E%E'}Hz!2tR\u{b}\"\
        !t!Ls\u{6}!EsA\u{10}!Au\u{1c}\u{7}\"*K\"q\u{1e}\"\" u!K`[!!r \u{18}!8JaJ!:y{\u{9}!&t2\u{1b}\" w8FUr! t*#.!E!C\"\
        |\"C!I!M\"M\"B!C\"N'C!G\"I,<\u{f}\u{1f}& w#I\"K%D%I)A}Y!+I?I!'sH\u{13}7\"K#K!<!>!F!>!>!@!C\"J#M!=!=!:\";!H\"?!R\
        !;!N#G\";$9Z(\" I8t\\\u{19}\"4G1sQ_# v'F1Gqk\"#v9IG/!/s\u{a}]\"!K#s:g!/sU:; I\"<!H\"H!B!J!?!<!J!=!A\":\";!O\"O!\
        5\"J\"Q!9!q!8!v!G!G\"8\"G#LKy!6Gf3!3ri,!!M\"\u{1a}\"8M(sS\u{5}\"=N%r<5'#F!G$w$G#G1H%Hda!3uC;!8L_\"!;rDC\" L*t-=\
        0 r!=\"C\"D%>!>!G!L!<!?#;!M#<!:!u\"?vi! J\"H!:sZ\u{a}!ErF8\" G+uZ\u{b}!!v\u{3}67\"q!B!E!<!K!B!8!7\"7\"9!G!K!:\"\
        7!M!5\"M!I\"K!F%8!7%<_\u{1c}' x#r\"G3D!<!B\"?S}!/s*\u{1a}/ @\";#<!<!x!='P$?!<\"=!=!;!<%L'8.L#7t!L\"KS{!1r[_\" H\
        8z\u{7f}\u{d}\" J:u\u{3}q% L\"G#L3t!IY6# H'w(L&m< ;!J!:!6!N!7!N!9#A!0!M\"M\"6\"v!>!K!4!H!6!7!t!R!4!6!B!L\"3#N=l\
        # G*q*sH\u{2}!Erl\u{1a}$ w\"G\"G2E\u{e}O\"6K\"JdE!:tp\u{d}= C!;!8\"<!r!>!P\"=!6!:!:!Q!s!t!=!:!=!B!8\"7!:!H\":#U\
        \";!q!:!I!F@[!1q(j! qEr!:q#^!7s S\"/r%sB\u{e}\" N8sHS!Aq\u{7}-! s&l\" u8Jm\u{0}!3rAR\" M\"v/>$ J$z+I6G\u{16}\u{0}\
        !3t3\u{c}, I\"p#A\"I(>#D'?!A$q\"?!@$=&l!8u{\u{15}!-r+(!-sQZ!@EQR!8sd!!*Dr\u{6}\" M,sp\u{1a}!1tvO#/H\"s)DuQ( O\"\
        q(A(H%t#H#J!qHx( v%L$L!H\"E#G(I.D!\u{1a}!@p\u{16}[& s\"E\"G+E'F$Cq\u{3}!Eu\u{2}\u{1b}\" L(q1\u{1}!/s]\u{e}!5qD]\
        !-v8|!4r0\u{8}$#I4F#C+u\u{1c}E!Eseq;!N!r!O!Q!<!B!D!C\":#2!J!o!2!G!1!@!R!3\"<!L!6!O\"9!H\"t!G%3O6# F7I#s\u{4}\u{e}\
        !*p?V!-sQ\u{19}!3rd\u{1a}\" H$tf7\" O\"s/V)$@!>!w)@%>\"D#C!@+?s<\"7G!Cw\u{13}\"=o!M7l$ F$D#v(C_<!*s\u{a}]\" M8s\
        _o!<r\u{1f}~\"/I\"t.&! O2T# F7t!t7h-!E!G\"|\"D!H!M$B!C\"N'C!F!P-<G.\"6G!t\u{1f}t, t!w,>!<!<#?!?$>!B\"@%C&@1!*\"\
        A#A\"s#D\"G!C&I#C!A#EN\u{4}(!B!?%K(I'?!J!w-@\u{7f})!6u\u{a}@\" F.u9\u{15}*#E1B!v!@$C#J\"C!E!C!wL\u{1e}\" s9IQ1\"\
        4F!x,\u{15}!8L`\\\"/J6s^W$ K&L!w(HvN!\"s\u{16}j!ErB !Astt+ O!D\"H!K!A\"D%H#?'=!?!==n\" x\"G\u{14}6\" q*F`&# J$J\
        'w\u{f}\u{12}! z\u{1f}c\"3L%sUi\"*P\"t*}5 B!;!=!H!;!E!;!D!w\";!t!9%9\"N!8\"{!A!=\"9%;!:\u{16}\u{1f}\"#N9rZ-!$r}\
        u!/r_9!At.@\" E+r\u{14}\u{4}% Q*I.E!z,H.'!2rW\u{2}! IY(#%F\"K%Hvq\")r<M\u{0}T# I.t(y \u{1f}!,tJv( L#F#G\"D'u'C!\
        J!N\u{7}F%%G%I\"x#@)Os\u{f}* Q!>#t&C\">!?\"C!E!E)L:&\"3s%K (!$t/\u{11}!:qn-!/r h\"8J'r\u{1d}E!8t\u{1a}q!Erv#!!G\
        8\u{1a}!<rv^!+t,0\"!H?y\u{a}\u{7f}\"!s#I\u{1e}:\" K*w#:'\"=%p#:%>'Q\"Q!<*\u{4}! s@G+\"@\"D!H!H$>%B$s#E\"=!@!D\u{2}\
        8( I1o+x!K!L#C!L\"Lp<!:sG>! rL\u{18}$$E0s$H\"EZQ!2t\u{1b}\u{1c}'\"G*C!v\"L)M\"G+H\"J\")s&KC\u{6}0 N!A$K!E\"C'@\"\
        F\"@$G\"H!B%B!B!v!s#N?$9\"J#J!:!<!q!B!=!>!A!:!J#N!<!<!9\"7!G!R!A!P!<!O#G\";$6U>/ n\"B#F!C!B!C\"@\"E#G'E!B!A!|!B\
        +Bp8&#F'J,G!I!J$yn\u{19}9 t!;!<\"A!E\"C\"F!I!r!<!H!:!=\"<!;!8!8\"C!?!N\"8#J#J!7$rtb!-s,\u{0}!,u\u{18}z!*s8?!Er9\
        ,$ y#G,I)F(F!$sP[\" u8J5l4!I!A\">!G#?\"7!=!?!=$B!=\"<\">!r!8!=&H!=\"J#=ue$#G!r)I)sd`\"!I\"v44!&sC]0 v$F!N\"M!F\"\
        D!C!C!E\"D#H%B!F!C!F+ob\u{5}\" u8J\u{d}^!/ta3!+tCg: O!;!6!>!9!E!2!D!8!9!=!D#A\"0!Q!0!F!y!q!N!P\"8#J\"N\"3#Acc(\"\
        D%I(C'F\"E'C!M%CSq!8Lu0!4q I#,L#G(L:)\"4s(J\u{13};\" y8G\u{3}4#%D\"?#sOS!;r6(\"Aw$I__!!w\u{1})6 I!?!s!=!C\"D!K!\
        @!C\"@!<!B\"A\"B\"=!=#I!p!M&P!?%J`/!6s\u{17}q$=I!I#G!xcQ!8F+@+\"L%J!p!A!M\"B'B%M!@(t$@\u{f}U!!t\u{3}[> r!E\"6!G\
        !L!9!D!O!s!;!;!K!6\"K!M!5!N!Q!F\"C\":!N!@!:!u\"L!9!>$G!N\u{1e}%\" w8F=[!7t[b#'K!F.J\u{14}\u{10}# J.E*KP=%!F.E(r\
        !K-C.\u{11}!8s3\"! JzQ) H!D\"C!I\"r(@*H(?%Bh\u{2}!(r\u{b}K! tf\u{b}! sY\u{19}!?qn!\"7u't\u{19}M\" J4u+\u{10}!\"\
        pr\u{1}! z\\G5!=!K!<!P!F!?!F!I!D\"?!M!I!=!?!>\"=!:$F\"L!Q%@<K!Er\\2+ >\"P+?\"?\"x!r!E%A\"=(o#F\u{8}s!2q_|) C!F\"\
        D!F\"B!B(|)D!H^7!2s\u{4}I!&q\u{10}!!?sj:!6ufc\"'K#vNl*!A!y!B'>#E\"@'C!A\"E,A@,) I!A!@\"B&?*q$A!H,A^\u{18}!/q\u{0}\
        u%%I%K!H$J1t@,\" v8E4A!2r[c\" M*t\u{7f}9\";|\"JL0\" M*t0%!(sp#! u,{3 q!D!@\"B!L!@\"@!>!p\"G!C\"E\"?!>!<$I\"B!<+\
        G3\u{17}\";s*LAA!$sf\u{13}%.D!z#F(E%G\u{17}<\"%F*D%\u{f}% E\"G-D(z&s0T\" K8t/{!3uS !4sgr!!r\u{16}\u{7}! t~/&$E#\
        H&w!E!F6H2f!8Ot8' x#E\"D%?-H!@!t>r!9u\u{1d}x! u\u{7}g\"3J%s\u{15}-!Ev@\"!4r,Q= T!M!J!=\":!:!=!>!Q!:!7\"4!P!w!;!\
        I!9!G#J!9!E!:#B!I!K!v!K\"J#;\u{1d}K!?s~>!0p\u{7}\u{18}!;s\u{5}U!*u'q!8rtm\" K,qi\u{1e}!/rC-# N9F,F<N#4u#I.HF/!$\
        v=C!7rQ[#2L\"s#LGg\"4E&xy:\" G:s'J* y%A\"B(F)?!E!E%C!D%CD{!9s\u{b})! t\u{d}\u{e}!/sG\u{2}!:s\u{3}\u{16}\"'G3s\u{14}\
        V!@w-t!3s\u{9}/! r\u{11}B! um]! voO\" J6v7C\"7L.t\u{1}&\" p/K1r$ E#E,x-ybC! Q\u{1b}!!$sKM!%scz!Et}^\"#K+sEI!8D!\
        G!\"s;[!:E\u{6})\"/M1MLO\" KApA\u{1f}!5t\u{11}\u{1d}!&sYh\" I#sZ\u{9}& r\"C!o'E!A%H\u{8}?2!;!K\":!F!=!D!I!v\"4!\
        E\"<!4#:!<$<\"I';%H!D!@qbm!0p9)6!?!C\"I!=!D!F\"A!C!r!L!I\"M$>#N!C\"A!:#J\"H!<\"J#60q!*r\u{a}U\"1K)tQ\u{17}!Arp_\
        \"4t$Lw+%!u\"s,D+A+C\u{d}\u{c}\" I$Hw\u{1}!\"r&-!8Nz7\" J'v5|!%t\u{14}\u{1}#.w*E-GkL!Cul\u{c}\"<s$L\u{1f}]#\"E(\
        I.G\u{18}>6 I!6!F!;!M!C!?$9!;!;!?!K\"B'B!N!C\"7!s!H\";!6\"I;-!8s9{!,t[%-!B!@!A!?$\u{7f}#@\"A!B!>)N\"B&@%?\u{5}:\
        !2s\u{14}*!/s@\u{3}#!M\"M7s>\u{1a}!0vJ\u{15}!#r\u{2}K& J#D3A\"F!G,tVq!8sE\u{6}\" F6|=I!ErY\u{13}!:xpP!:q+\u{1a}\
        - r!C#F!I\"F#C!L!H#@#x!A%M!@n8*\"?!u\"K%C%H)E!?!B&D%@q+!:pc\u{e}#4s&F+B\u{e}#!/r[_+!B\"F!I!?\"B%F\"A!=#>%?!=9\u{19}\
        \" s8Kw&!8t\u{7f}\u{17}\" t8Mm~!8Mm\u{e}!8I\u{14}y! K_U!2sd1, s!A!>\"H!A\"A!@#r$C(F!L\"A\u{1c}I6!A!B\"z!D!@!C!H\
        $=!?\"H%<\"E!A\"C!>\"?!H!O!=!=!?!wxI!Er@ !Er}\u{d}!Aq.}!8KhX!-r\u{5}\u{4}!4t!h\"=L\"oI_'\"@\"G&B\"J,J!M,@\u{10}\
        h\")s&K:I\" M8sR$!5uV%!;w *# r'H3rRL( D\"B#H\"I)}\"B%A!C:$!*s8k\";s*L{)!@sVf!/vJ%##F-r5EK[) F$z\"?!C#s%@!u(C-@4\
        8! uo\u{4}! u\u{8}0#$q4E\"Ds]!4q\u{1d}\u{f}2 v!B!C!C!B!>#@!=!G!s!z!>\"<'?!@!N\"?+L]K\"$G\"v i!,tQ\u{9}\" q*OL\u{18}\
        !\"rjH\" s\"IRq\"4J&qCd*\"A!A$@#O\"=#O'F!>\">!A F\"/G)Hv2! r|%!9s=\u{a}#!M\"M7s\u{11}\u{2}!.uH&!(s1B!7t<Y\" J6x\
        \\\u{12}!3s\u{1b}'!&s^a\")t&Mc+\" O/q)\u{19}!(u\u{17}\u{18}!\"t5Z!6u\u{9}\u{12}!\"r\u{11}=!4te1\" t8EHw!8p)\u{1f}\
        # z8H\"G7h\" p*Mr\u{16}: P!R\">!@!>\"I!D!S!r!D#<!:\"<!<!=!7\"<\"=!>!R#t\">!<\"F!F\"6\u{b}E!!rUK!8MHa!:x|U! q\u{1f}\
        8\" G8ws\"!8t-M# K$x+I\u{1}E!/u886\"J!G!L\"M!r!J!G!M!H!>!A\"M$L!H\"N!F!M!N!@\"B$L%Rb\u{14}! ttw\"+F!v\u{a}3$4q$\
        I\"p%G\u{16}\u{17}.\"F\"J!I\"L\"H\"F!C#D'M!H!O!I!?+t`4!8s\u{e}A!3rNV!8q\u{1b}A#4v$G\"FH>( J&F#D!I!N$S'F\"K`1!@r\
        d9! t\u{1d}g\" u8KyS!8OmX!,sm\u{12}\" G:r$\u{2}\" J/xA\u{f}!8sAb!'t^Z; L\"?!L!B!A!=!?!?\"=!=\"=!q!?$p#G!=!L\"@\"\
        O!E!F!>!v\"F!E!G!<@</\"s!E#H!I!H!B!@!J\"G\"A$;#F!>!<-4k}!8t\u{10}-!8EXT$'G&F*?\"Ltk$\"A#G\"B#OLD!<q\u{10}\u{11}\
        !7t\u{c} \" u*G\u{4}+!*u\u{f}7!%qD\u{6}!6t!B\" K8t0\u{7}!\"tP\u{5}\" t#L#q9 p!N!>!A!E\"s!=!A!t!O!@!J!4!;\";!:!;\
        !9!9#:\"C!8%:!:%3E=\" J8uy+\"!E.rR\u{6}!8E6R\" J:vn_!.v\u{15}\u{13}!=pc;'!I!F!G)p+s!C*It06!B!>#t!C!G!E!s!<!=!A!\
        H\"J';!D#>\"<!M!D\"<!<!{#LqKA C!G!@!/!J!<!;!s!C\"K!M!F!P!D\"2!K!H!O!N!K!D!S\">\"6!5!P!I!s!.!I!I!J!Ct?\" u8J\u{b}\
        W, N#A$?#A%p)J$D!I!I\"C!{!G7\u{10}!,qp^!8tl\u{9}!'r6h\" q#H8\u{1d}!0pCn; :!<!9!8\"H!2!p\"P!s!t\"P!<!P!8!9!7!R!;\
        #6!;!8!;\">#:!9!8$7si( A'D$t$@\"p)E%D&A\u{18}8\" J6u\u{7}\u{1e}!7t]|\"@q%M6N6 |!=!u!?!H!?!G!H!@!G!:!A!?!=\"A$=!\
        9\"D!G!L\"8+7&\u{c}$ q!H)H-KR\u{1e}!-qTJ> L!@!M!6!3!8!0!F!5\"M!3!>!C\"?!5!3!Q!R!o!5!H\"J!t!K!O!5!K\"H!H!N[Y!*ty\
        \u{10}!+tbZ# P\"J8ILT\" N*sa\u{1c}!:q\u{11}}!2rq$!6uIZ!As\u{3}k!/u~*\" H#ysD\"'K#v\u{1b}\u{8}! u\u{a}s+#B!s#D#;\
        !I$N'=\"K!F!>+MC%!'ri[!)rHN\" q,L>\u{c}!Ew\u{d}\u{1c}#6t\"F\"G\u{4}.!4q7H\" I8x 5!ErBo!:wC\u{18}'\"?%F&D\">(?\"\
        K,Ag)# F\"|6H\u{b}\u{3}!7u s!*rWE\" s\"I&:\"\"J8E\u{7}y' I!I-G#z\"H-G!F&\u{c}C U\"z!J!6!J!8!M!R!B!J!1\";!C!H!G!\
        I!N!8!<!+!L!?\"8!F!7!4!J!t!9!I!J!?!P!A!rqe!>r{\u{7}\" J$y\u{10}+!8L\u{e}\u{12}!8t)~\" E!x$A!Es\u{15}q!(s`\u{15}\
        & G&x)D(G!p!Gv2\",q9G\u{18}3!*Fqa!9K!v!5q'|!<tYo!-v1B!?t(\u{f}'/F(I&J!J#D!w#w+n$ K$D2G!D\\&!.r\u{13}C\"\"r6G$#$\
         J,q+u!C=|\",H+wo<!+F^`$ A'B#A(s\u{1}:!Eq?l#*w%H(HSM' p!E!@#M\"D&M*JiL!Er\u{0}\u{1b}\" K#sz\u{c}!<s\u{3}H& F$r)\
        s%C!C2Cuq!2t49# O3v%KP'$\"I)w,J.GW.< R!:!F\"O!B!9!B!C!?\"@!:!:!M!L!;!;!>\"q\"H!C!K!@!:\"=!H\";\":!I\u{18}\\!Eqa\
        &!8J/\u{17}! t\u{11}o\" N8tYR!:ucb#/H#p$I\u{f}Z!?q\u{16}C% K\"F#H%J0DI\u{5}\" A8|\u{1a}Z!@wX\u{1b}- s!F!J\"J!J#\
        I\"L!F$I(D#C\"o)A\u{4}\u{f}!.tP:!:s(\u{17}\"!r:Jj\u{1c}$ P'K!K,ra\u{b}!:qlw!<r\u{8}x!4rbb= 8!B!B!D!I\"L\"T\"v!s\
        !s!S!'!V!@!S!O\":!2!J!F!A!8!A!(!,#E!@!D\"MSL( D\"B#H\"I)}\"B%A!C~-\"3G%t'a!7t?\"\" J@x\u{6}\u{8}!+tR]= O!J!J!K!\
        9!B!I!F!D#F!Q\"4\"6!4!s!4!/!5!O\"G!?\"9!:#N!5!6!D!D\"R\u{1e}F2 A!>!?!L!?!G!?!G!>!@!?!v!;*{!G!@!D!=Ri@ =!I!:!9#y\
        !=!o!E!>\"K!y!t!N!,!L!'!D!?!0\"/!4!:\".!H!J!?!o\"B!=!G!C!N.r! s\u{8}\u{1}\" H8u)g!&r9 \"$u)H\u{1e}8!2sW*\" L8tI\
        C\" x8Avy!9v\u{1d}5\" M,s*:! u%\u{10}!8s\u{d}g* C!G#r)D&D!@$u\"=!G$E`\u{11}! u\u{15} 4 I\"J!@\"E!G!D!B!A\"x\"?\"\
        I!@!>!=!?#?!I\"E!A+N\u{13}O!:q\u{11}`7\"K#K!<!>!F!>!>!@!C\"J#M!=!=!:\";!H\"?!R!;!N#G\";$9\u{15}\u{c}\"6w\"OH\u{1c}\
        ; L\"?!L!B!A!=!?!?\"=!=\"=!q!?$p#G!=!L\"@\"O!E!F!>!v\"F!E!G!<\u{7}\u{1d}\"7L.t\\\u{f}\" L.u|,!2r2\u{4}! t9c! r\u{e}\
        \u{e}\" K(sr\u{1a}\"#H7v\u{e}4!8L\u{12}4!9s\u{0}M!8sOh!/uG{!%q\u{14},! rB`!3rSu# J$y4M\u{8}x!Euw(# L%v%H 8!1sFm\
        \" M5tO\u{14}!:r\u{13}\u{1d}! vJ\u{4}\" H(t\u{8}X\",J+s|\u{4}!-shF: P!F!D!1\"@\"B!H#9!F!3\"S\"6!8!3\"P!A!B\"M!M\
        !9!:#E!G!8!L#Ag^& P%F\"K!G\"r-C\u{8}G\"(t$D\u{e}\u{14}!:r]3$#s\"G2H!I#u!!rPS!Er|r\"-s-Ki\u{13}\" M$s5W!-s=z!EqU\
        V!Ew:9!#w\u{9}E!/r\u{11}\u{1a}( v\"I#N%M%L(@!M!A^r!Eu\u{16}\u{8}!6u<`!1r\u{12}71!?!@!E!?!J!=\">!A!I$@)?!O!?!@%@\
        !J%;s\u{1b}!3rS\u{1c}!*s8+\"-L8LL\u{e}!8tT\\\"8H-u\u{9}z! tT>1 M!\u{0}!;\"A\"C!H#E\"=!A\"D\">\">$E!N!D!8&=e,!4s\
        \u{17}5!9u\u{1e}Q\" H#y}g#7H!C'N4\u{12}!8MNY\"%F!ue2!$L_\u{f}%%I%K!H$J1t{_\" x8H,#!3rL5#%H*B)D\u{e}u!,u}4!(Eg5!\
        1t%\u{12}!,r\u{c}F0!E!Q!<!<!G!<\";!>!G!A!<!?\"6(;#A+;x%\" H$u\u{7f}\u{4}\" p%I/\u{1c}#<I!L#yiI!8sz?#*G%t)GOg!(r\
        f^\"/I6uW\u{1b}!?s\u{18}6!Es\u{3}\u{18}!@t5c$ p%G1t\"I\u{1b}P!+rBT!+rN\u{12}!,p\u{13}s> E!:!@!S!H$x!:!T!p!:!6\"\
        F!P!8!O!2!7\"H!5!K!N!6!6\"K\":!n!8!K!H\"N)M! sU\u{13}+$E!@!L\"D\"z\">#E'D\"N\"E&C7\\!:qf\u{6}!,q+\u{8}!5sI+!1s\u{f}\
        M!1s\u{15}\u{1e}!<r)=!/tL\u{11}\" L8t\u{0};!:r\u{a}\u{d}!=p\u{7f}c#$v%D$DwA!:tF\u{16}\" I/x}M!:rsG%)w!?%>)E\"A\u{16}\
        a* D$F%u!q*<#>!E!C!C+@>&($G\"L#L!I\"E#E(G.C&f!4pPr\"?r&H<}\"4p%L=]\" H:u\u{8}N!8LvM!:sa\u{17}!0r[1\" u9K&^!As#.\
        !/s B' B'B#A!B-?!{,Ay\u{2}! s*o!6s\u{1f}\u{1e}\"1t.L<8!5q\u{1f}\u{c}2!~!=!E\"F\"F!C\";\"<!<!@!>\"=\"=$G!L\"=&?%\
        <V\u{14}\" L2tWQ; O!:\":!R!K!<\"7#6!8!:#:!<!9!=#9!>!H\"r!;!>!I!H!:!<!v!G#8\u{e}E!1t\u{b}A!2s/\u{16}\" N$s!\u{1f}\
        !Cp\u{1d}\u{0}!6s_?!7t\"/!2r\"r'$@!K%B%?)r\"?+=FU\" y8Iz\u{1}/ q\"G\"C\"E!H\">!J\"@&D!A$G!K!=!@+=y\u{e}!8t\u{18}\
        \u{5}!2r\u{4}a&&r)H.I!I$p#F\"9!4tCz)$A&E#A\"v\"@'G\"=%@&AVi\" K8vCO!Er/=!Er>p!Epnx!ArPl& O*s*s$G!F,H/\u{3}!\"r0\
        R! r\u{d}\\\" M7v 5!7ts9$ J$E){\"E\u{16}:!*qb,!@t@># O%E*v\u{2}\u{2}!1N?\u{13}' t%?\"s#A!?-N&tW\u{1f},#B!s#D#;!\
        I$M#A$<\"K!E!>+L+k!/uRu\" p9FF\u{14}+\"?\"B!J!A!I!P\"F-D!N!J!<'O!$su\u{b})\"F%H#F!t,G!L!G'w%Bw'! qLX!5r\u{1e}n\"\
        4F!xF\u{1c}*\"B!F\"D&C!C!F*F!H\"B&q%\u{19}\" E!xoR! vO\u{1b}!:q\u{11}b\"!s2JF`! tG[#$q4E\"D\u{14}!!/rO\u{0}!>t\u{17}\
        $! s\u{1a}\u{1d}!/s7S!)se7\" x8F>\u{16}!7G\u{1a}`\"*L.A\u{a}R!-s~y!*th;!$tfj!#x\u{1e}d!Ev\"\u{7}!1v;G\"!t7GA\u{7f}\
        \"1N&Lj^!/r\u{3}@\"(u'K\u{13}-!9u*x!As\u{1f}\u{7f}!3qlC\" s#K4a!Evs`#'E1D-CF5* o\"G\"F!C!C$B!B+E\"K-E~w!1t0a: M\
        !Q\"?!<!>!4!B!@!E!M!5!G!:!I\"G!S!E\"=!L!H!G\"B#2#?!5%rDR!8C*@% P\"I2I&G+tau!-pM~\"1s)FDM6 v!G!E\"F!K\"J!I!L!J\"\
        B!D\"J\"n\"E!B\"F\"J\"@%D!A!E$pe/\"6s#K.Z!*s>V\" s8M,P!*r\u{13}\u{10}\"%I0u\u{1a}t!4t8r!6uR\u{a}+$E!~!?!E!B'B'A\
        !J!D!C,C\u{8}\u{14}\"3v%Edl\" J\"xS\u{e}!:H`n!7s\u{10}7\" O8uHC!ErK~\"#G9{\u{1b}R!;qXj!*u\u{9}9&%?#B\"B!{!B,CD\u{1}\
        #$s%L&L(S\"/I'G\u{2}\u{10}!1r($( Q\"M\"C$E\"G\"L!F\"C0X#/G2y$Ho\u{d}!8s\u{18}8#)p!H0G:<\" J-xUP\",J+rD/% s/D'G\"\
        O-Di_!8I\u{14}8\"4w$In_!7sO_!1t.j\",J+s X!*wJ\u{c}&!s(H$G$q\"H2G4A!@q.\u{19}!9s~\u{a}!*u[u\"!t#J\u{d}[\" M$tdq!\
        5s^ ! s8B\"3t,F\"o!0rY\u{14}\"4u#I!d!:t\u{a}\u{8}\"!q!J!3\"0t)LbU\"&w?HXo\"-t8L\u{1}\u{19}' G%G%q%F%r$G\"F~\u{9}\
        \"3u%FK,!:t<c\"-r8Kj4\">M\"uV\u{b}\"1K4s\u{14}\u{13}5 S\"G!<\"8!L!<!A!;\"5!p!:#B!p\"<!>#>!=\"@%B!@%7(2!Ar*\u{5}\
        !#u\u{1c}@!-s\u{16}\u{5}# H2z(EIN!*sI<*\"=!E!A%@!A%?$A%K\">'r\u{1e}2!4q/d9 o!K!G!N!C\"D!F!K!F!L!M!G!C\"D!8!5!H!\
        D!5#D\"J\"D$9!K%.d\u{9}!Ew\u{16}&! t~^\" u*J5Z3 M!B!<!L!J!E!H!C!u!?!B\"F!?\"A%;\":\"r\"@%OS.!4q0,\"0r\"K9\u{13}\
        # D/r6u\u{2}\u{10}!/syl!,qw\u{a}! s%\u{e}!.qy{!9tyj!EsH]/ F\"J!C!H\"D!s\"F&D#B!A#=\"L%t%H#=%R!0v*\u{12}\")w<J[\u{19}\
        . E%A!B\"E\"H\"F#C!D!?\"@$>!E!D!vDp!$t\u{3}H!5r\u{b}Y!1q0h# r/t)M\u{9}\u{b}\".E.sn$' K'D!F!G!I%I*wMP! xFO= L!{!\
        K!;\"9!9!E!F!:!J!B!B\"8!9!;!9!M!8!8\"8!M\"A!M!s!;\"J\"K!;$pnk!1rBb\" I:v+.= J!A!=!D!@!J!5!H!9!D!E!K!N\"1!G!8\"8\
        !F!o!s!E\"<!3#M!L!D\"6\"p!C\\\"\" M/sC\\# n'J(E\u{7}h\"%C\"Dc7\" J8t\u{f}\u{1e}+ v!A#F!F!A!J!E\"K%D(?#A/\u{a}!7\
        sk?!/r|\u{11}#3E%G)tmQ! s/\u{1d}!8sK\u{4}!8I>r!As\u{18}9) q\"F#C!C$B!B+D\"J-E\u{4}N/ D!K\"y!D%K!J!L$F$H$C!I#Q!A\
        $E%DjX< N\"H!C!M\"B!2!T!P!;\"N!J!@!<!J\"S!L!O!M!>!R\"@\"P!E#E!G!B\"E!FR\u{3}9 G!7!J\"7!p!=!L\"8!E!4!3\"u!r!8!6!\
        7\"2\"D!5!F!M!5\"O#6\"N\u{1e}*\"7r!H,^!Au\u{e}C\";s*L&J! u432 R#E!A\"@!D!>!?\">!>!=\"p%o\"B!A!D!>!B+>Z=!4suK!7r\
        ,.!-tW\u{9}# J$yAF=_!$s Q$%J%F\"F(G$R!1q'5! MsC!(r]', J!@$A\"E#F%O(B!K!D!A&t%=\u{16}\u{7}\"4J#tSG0 U!N!>!r#;!@!\
        F!;\"G\":'7#<!K!F!8+6\u{7f}O8 U!<!7!@!?!@!E\"<!?!9!=\"K!:!P!?#;!9\"9\"I!t&<!8!4$HpV\"*L\"s`\u{2}!+wh># N/w6A\u{6}\
        M\"(r#K\\m!/s\u{10}\u{1b}!7v\u{2}\u{f}' K#E\"F%q!N$A6C\u{7}U\" s8Lm6\" D7yk|\" K/vj%# J1t4G!h\" u8Jxo\"1t.L\u{2}\
        u!0pa4/ N\"?!A!>!A%<\">*<!?!r!=!:%=!=%s+*1 @!A\"K!@!M\"K#J\"?!:!s%>#s!?!=!@!F+>#d!1p`j!*s4.!2q\u{1f}G\" L/t\u{5}\
        \u{1f}!*r^W!?rp\u{1b}\" x8DVf\"*I#w\u{19}w7\"K#K!;!>!L!=!>!@!B\"J#9!=!=!:\";!H\"?!R!;!N#G\";$8b\u{f}! v,O!Es\u{15}\
        \u{0}\" K8pXF#,w!G\"I\u{1}u!1tB\u{1d}!1sQ\u{d}!$r1Y!,sz,!0tnb! sh\u{14}##G,D+B\u{1d}\u{1f}!Esbr!9s5\u{14}7 L!@!\
        >!A\"@!@!C!?\"O!<!H!:\"9!?!8!<!s!9#;!D(:!w$8zh!2qG\\\" K$u~0!&wU\u{10}#)K/u&sn\u{7f}\" M8sMo! sTKC!H!@!I!A!A!E!\
        :!7!M!9!C!A!>!S!F!?!K!=!D!R!p!E!n!M!s\"*!8!Q!Q\"E!C!I!F!=!JP\u{7f}!*r<N!1t\u{7}_7 I#<!M!I\"D!?!<!<\"=#9\">\"s!:\
        \"B$E!p\"G!K!u!<!:\"L\"EFn!,r\u{b}U!%sdu!<t&B!/vt+\"2r(KR\u{c}! wO$!#sj\u{7f}$ F-B!|7FK\u{c}9!;!D!B!G!J!L!?!C!A\
        !B!F!F\"=#s!r!;!;\"@\"B!L!p%@!?\"s#812\" tAs\u{13}(!!vEO!;r61!0u\u{3}V4 B!:$8!8!w!9#6\"I!:!R\";\"<!8\"8!O!@!9%L\
        !O!<+j!7thN!8H!n$ G#I*?-A\u{7f}\u{1a}!:q  #/C%r&G\u{14}V- P\"O#?\"I!F!E!>!J\"G\"E(@#s+>r\u{1b}!@t,g!#tFq!8M\u{c}\
        @!-w,.7 B\">!E\"@!E!?!9!6!M#O!<!p#:!I!6\"v!>!7!M!7\"<#<!7\u{1c}B!8q&\u{8}! s'k! u\u{1e}o!EsCs6 Q!?!?#<!t\"D\"A!\
        F!@!<$A!>!;!8#?\"L!>\"?#;!>!w$9#\u{4}!&tH\u{0}!@s;G!EDi\u{10}\"!I\"vo2!(r`N!Eu +\" L:roE\"/t+Ll\u{1d}!(r7*$ M!K\
        1t%I~\u{1f}!-r\\\u{b}\" K8u/L!ArDL!/rfn!Er:X$'E!O\"r!Pa&\"4I&sM\\! u\u{16}M*\">!F\"D\"C!?.B\"L\"@!u*@n-\" L\"tf\
        \u{4}!@vQ\u{1f}\" u8JUP!4q{g!?rXb\" E#y\"\u{19}!Euev!3v\u{f}w3 Q\"@!?!M!G!B!E!@!A!K!E\"?!:#@'P!H!K%=!8(Y!8s,(#\"\
        I)w,J:\u{1c}#)w&J6J6(\"2t&J\u{b}20\"r!E#H!J!G!B!@!J!C!G\"A$;#F!>!<-4O\u{11}\"!rDL3S\">P!po\u{9}!(qU\u{14}!7G%K!\
        .td=# G4x1EIW!&r\u{4}\u{3}! tgd!ExK<\" K3w-q!:rm$!:tR2!)tcj!/q\u{17}P!/s\u{7f}Z( p!E!x%F#@#D*B!Ci\u{12}!:r3W!-q\
        A,\"<v$IyF!!tJt!?pk2!/qB1\" t'M#@!7v!j\"<v$I\u{3}/\"Ar$Jo_!-ss+!#xJ=\"8L#wgh! t5`, N#A!?#I!K!<!K#?)C\"J!F!?\u{7}\
        '/ G\">!E!D#E!F!G!L\"?#?(>!F!C!u&@F\u{8}\" K8v\u{1d}e!(q\u{c}\u{9}\" I.qn\u{f}\" L8rOB\"2K\"sZq!*J_=!/qp\u{b}$$\
        H!J3F\"s$\u{c}\"=J'v0\u{11}!6x/\u{0}!9F\u{1a}`! pN\u{8}!/u(+!5r\u{c}*!-r|>!!t4\u{1f}!-s{@!0t\u{1c}*!8Dth\" F!q\u{15}\
        \u{5}! v0j\" t,KR\u{1d}! u%@!%tyG!%r\u{2}o!\"sK\u{b}!=r*M\" F%u\u{15}f\" N9GSi# M9u$pu,#!p\"H8p\u{9}`# M(L,rb\u{1c}\
        !8p\u{15}M\" x7I=j!#s^\u{1d}\" w8E;E#$J)x\"HH9!-skh!+uX\"1 N!>!;\"@!C#L!M!=\"@!L\"<$G#E!r!F'>!G\u{11}h!2s\u{1c}\
        \u{1e}! q\u{3}2!7xk<+ F\"C\"J#C#|!A!D*s!G!C-Hy`!#J\u{0}i!$y\u{3}R\" J;v\u{6}o!7rn\u{12}!\"szZ!)sI%\")K&s_!*!w\"\
        C!G+D)F\"E!u!B$C%C'0' I\"J!G0s#D*D%FG6\"2K\"s+@# I$u6G!N!/t\u{e}H!8MC%!:swc\" s$Mea\" M9rVw!/rS\u{1a}!$s\u{6}?\"\
        +L:s\"y! t\u{1a})$ t%J#I=Ae^* t$H!L%C\"E!D\"D)G!D!FS!\"4t$L|\u{7}#/v,q*GU.! s\u{f}Z> K!L!A!M!J!8!K!;!L!B!D!@!>!\
        E!:!>!@\":\"R\"9!@!\u{1}!@$D!{!;!:!:!F#IT;!*t\u{b}'! t3`!Ese9# I*H;wI\u{6}/ r#F!H!G\"F!G#F!@!K'B#B#A\"J%M$D?/!8\
        E\u{13}4+ G#B#w!D!C!A!C\"Q!@\"B'?\u{14}O!/s\u{14}\u{b}:\"N!F!J!M!:!E!=!7!H!L!R!J!t!C!E!I!K!G!J\"3\"8!p!B%B!7%G\u{4}\
        !!-t2l!:soC!:toQ/\"s!E#H!I!H!B!@!J\"G\"A$;#F!>!<-4Eb!-sd~!:s\u{14}.$ L\"C!y%F\u{15}6!*ry/#$F4K(t(\u{f}!Et\\y!3q\
        RH!:xAd!-rP\"\"=J'v_1!EvY\u{2}!*x\u{1c}U! J\u{1b}a#$t%L&J_g!;u\u{10}\u{1e}!=qGy\"Dq!Lcz%\"J#J&G$J(HLc% y\"F4?\"\
        @\"F\u{8}<#$F4K(tUu#8s\"F%o7<\" J%t\u{1a}@!?s.\u{a}!/t$'!&tl<$*I%I!v(I\u{a}\u{1d}\" E!x\u{15}]0#I\"N!J!B!G!C\"D\
        !I!H\"P\"H\"G\"L!J!O*K#s: R\"I!H!O\"r!B!6!M!I!C\"4!K!n!7!K!4!C\"6\":!F!A#:!D!E!o#D/_!ErbN\" M8s\u{19}{!+u\u{13}\
        '8!F\"K!@\"A!G!M!B!N!H!A!=#0!?!C!D!+!D\"?\"D\"A$2!G!0$% \u{f}*\"L\"D&H!D\"C\"A#u%?#>+>\u{6}F#$J&H0F|\u{15}!/sX$\
        \"*L\"r\u{5}\u{1b}!8L]F\"2t&J\u{f}\u{16}( p\"G#L'E!q\"N)M\"G]\u{16}!\"pi9!Er\u{1c}^!0rg\u{13}!Ev\u{f}l\" L2t\u{1c}\
        K\"!t#JF $ F5t!z\"F\u{5}O@ P!F\"K!L!C!4!:!u\"Q!C!S!A!B!Q!<!H!@!F!S\"F\"F!\u{0}!I!.!.!G\"*!7!A!r!D\"S7j!7tll!;p\u{1d}\
        @, J#B!F!D$>\"F!>&?!t!=#>.L_B\"2K\"s'[( I(A!B!B#x\"@\"p4MQD\"7H!sx-\"\"L8F/m!/r#\u{15}!8s2\u{1c}& L!~.E)F\"@+C*\
        l!Es4~! szT!Es!~!ErrE\" J8w/Q\" MEv-\u{6}!0q\u{11}{) N!D!>!E.@&>#w%K&>\u{19}M% O'F1C!z,I\u{1a}%!8SUP!:r;4% O6u#\
        H'u%A'V!!w\u{1b}/!Er\u{f}'! t0\u{14}+ N!}\"A!C+A)B\"@!v!@$@%G\u{c}y!-t\u{8}1!&s\u{1a}4%%t\"I#K!K+H\u{9}$!'us\u{0}\
        \" L8uOA6!@\"A!E!@!=!D!>\";#?\"q\">!B!@!<$N!N!?#G\"A!A\"r#;c#!7r6u!+t,_!8reu! tK2\"*M%HI\u{1d}!1qpJ& L\"<%u#=%>\
        )N/\u{1}\"#s5Hg(\"#q-N7z!8rqY!(s\u{f}(\".s3IO>!4u7-# s.r*F\u{1c}m3 q\"H!I\"K$I!H!H!J!F\"G\"K#K!G!J!J!C!J!@+ASt!\
        /s:\u{1d}#$z+A6DVU1 Q$@!>\"I!D\"r!E$:$=!8\"=\">!>$t\">!=%6\u{5}y\"7M!LDE!)r~]!8s^\u{d}!6I>x!Bo)3!?p)1\" N,s@?!E\
        E'Y%9L$U#r\"I!F(<!/rk\u{3}!9s`s! sy+! v+\u{1a}\" s9My<\" t7KG\u{1d}%$v&C%B0B!sUO!\"t\u{11}!! rL]!&q\u{b}*!Aqa\u{1b}\
        \"4E&w\u{17}p'\"A#C\"F#D!B!G-E`?9 E!;!=!;!=!9\"M!@!;!B!:!=!K!;$<!9\"<!M\"B!\u{2}!;\"B#>!=\"r\u{3}0!1r\u{19}R!7t\
        ig\" u*Jf%!Bn{\u{16}4 I!;\"@!N!?\"?!;\"8!9!8!7$7\"M$;!<!x$F\"O!:%6\u{1f}%2 K!}\"?!@!@!@!H!?!@&>'A!@!@\">!u!>$?%\
        qGZ! s*8!!s\u{3}\u{17}!,rN3! s\u{b}A!4tJ\u{0}!8H\"G# s*I.F\u{f}Y!8t\u{10}v2 N!>#>!B#D!D!:\"G!<\"=%<#=!C!y!=\"?$\
        C%N\u{17}i\" H\"u\u{8}|! uy)4 O!=\"M!?\"=#O$9!9!N!9\":!8#@!I!N!J!K%?!=!8*y!:sq&!!r:\u{8}!!s\u{0}h!,s^Y! r+\u{7f}\
        !EsS6$ I-J\"r'J\u{1e}\u{b}!4q,O! s\u{a}5/ A!G!C&D!A'}\"B!C#B!B!B!F!E#L(Pa\u{2}\"!H#wS,C G!O!G!5!F!D!D!E!>!J!2\"\
        F!T!G!r!7!N!3#O!D!L!p!6!l!?!<!U!M!s!4!P!?!G!E!CC\u{14}!/t\u{1e}\u{e}&\"<%s#=%A'L\"Jox!.q\u{2}\u{1b}%\"E&r1C#E$B\
        D8B P!H!O!L!F!<!F!B!~!*!Q!R!K!D!K!K!G!F!r!C!K!G!?\"G\"N!?!?\"J!7!s\"O!L!A!@;A! s\u{f}5!3o\u{e}\u{17}!?sC\u{f}D \
        \u{1}!D!O!L!S!>!?!C!I!I!/!H!,!:!=!5!@!H!H!E!O!9!@!C!F!0!G!F!?\"K!8!E!I\"N!J!L!8!#t\u{1a}\u{1a}! xmG#/r#I%J3\\!%\
        JB/'6J!H&I!H\"D\"v#t2[% p#K'F,I\"E\u{11}B4 q!D!I!M!B!=!K!o!@!9!8!B$H\"?#;#O\"A!H&=%4V5!/z\u{c}9:!L!J\"F\"H!C!P!\
        H!Q\"J!6!J!6\"7!1!A!7!L\"9!E!K!u!H$;!P!8$0\u{9}=!Eq{\u{13}!-r\u{1e}d$%E\"D#?/JiQ) L$K!L!L!L!G\"J,v/Ma$6 O!;!7\"\
        ;!>!9!=!G!v!=!5!;\"K!6!I#C#?\"N!;&:!C%U,mB h!I!@!B!I!O!7!G!4!J!H!M\"w!=!s!G!P!7!:\"D!D!E!M\"C!'!9!u!Q!A\"F!E!C!\
        @!Vn\u{13}#8I\"C!t^:-\"@!K!>!A!D\"B#I$C#D%C!t!B,IFv\" M\"s337!K!F!L!H!I!I!D!E#C!@!B!B!<\"{\"A!@#>!M!F&@!B!A$<\u{0}\
        r!4sTL!=pG.!7u8v+\"A!F!v!D\"J&A\"B%s\"E!A!EPD#$L(J9u%9$)K&L)O-t^=\"1I)uO \" K7r\u{1d}R2\"B\"E!A!C!<\"I\"@!D#B#D\
        $>!t!K!D!@$I\">%>yL\" q9Kx\u{5}!?sMY\" r7OhQ\" M'v=##-I!F,ws\u{4}* R$o!L\"L&I\"K'N!M!P-FW,!4u\u{19}W!/u\u{1a}\u{c}\
        !%q.\u{0}\" N8s+\u{12}!8wLT! r \u{0}! t\u{a}\"( C'G$u$B)G\"H%G&D\u{e}r) I'C#A%@%@#x!B!D)Kj[!.ry!!)s\u{1}L! t0|!\
        7tG;!8KB !8K4}!:taV!2q4O!1qHY\" J\"x l\" x:Gz#* ?$=#u#u#?\"=(A!A!B,C\u{2}}!:r?o!\"sV[-\"C\"K!r\"I!F!K!D!J!D*o!I\
        !F!G^\u{10}0!u\"A!L!<%=#8!7!;'A!P!A!A!=%A!B%;,*!Es\u{1a}\u{7},\"D\"A!?\">#:\"A(=\"=!u!<!@,?jg\",u#J\u{2}n!7s_<!\
        /v8U# r/I)K0\u{5}!:st]!,s\"g!8ssN!'s\u{1b}U% P\"q(A-t'q1\u{0}\"(u'Kgm' F4t$K!t$w!G$IgV!8K6f!*t!\u{1a}: N!r!F!:!\
        8!7!v!;!>\"O!<!4!7!K$4!3!6!O!F!>\"<!r%6!:!3$Jvm\"/u)FFg&!F\"P,B)M\"t+BA0!-xp`!*s\u{1f}:!\"s]}\"4s1I;.!'tq\u{1d}\
        !Er|=# r'H3r#\u{14}!#qP\u{0}!'t*=!+rV)\" K8v\u{a}x!*rT0!3rgz!$srC!4t]7$ K!D#w<Fn\u{7}!?u/k!7ubw5 B!;!>!H!;!E!;!\
        D!w\"<!t!9%:\"9!9\"{!A!=\"9%<!:\u{d}H\" N7rZ\u{1}!1t4-!9s~Z\" s8Dc\u{7}\" L'M\u{4}d\" t(K\u{1}b& O\"G\"D%A&?6t\u{4}\
        E!,sHI+\"?\"B!J!A!I!P\"F-D!N!J!< 7\"6s#Kh]\" N$sRE!1q\u{10}\u{1c}!Es[^!@r*\u{6}! r1m!*wLY!3r' $ x,J,F-F\u{17}h!\
         qc\u{1a}@ L\"D!A!o!A!=!8!K!N!I!O#t!P!5\"/!P!/\"E!:!9!1\":!P!B!B!s!n!5!>!H!D!PV\u{1}\"*F%Et\u{12}!.rsp!+w2]\" K\
        8uNy!\"pi:*!\u{7f}!B\"C$A&B!C\"@&K#?+A|\u{18}% E,r-A!A+B\u{3}\u{9}!6GG\u{a}# J6u/D\u{14}\u{1f}!1r\u{3}%!5rH\u{13}\
        !:s@b*\"B\"N!D\"I!G\"A\"B#J*H(<\u{6}\u{1}\"<K%s#}%%L\"H#v%C+Fbl!!s_\u{b}!4r0A!1raA$ G%t3H!s \u{15}!)syb\",u#Jsl\
        !2s\u{1e}N!?uiG!(r483%F!;!@!K!8!J!E!;!6\"L\":\"8$=\"D!7!>!:$8%I$2!+r<}\" s'I\u{1c}Z!%H\"\u{1d}\" s8L\u{1e}E\" H\
        8xW{!/qFa$ s4H*p\"Kj\u{1c}\" N8t\u{6}@\"?J$t>X\" I8u\u{5}\u{f}!Er7{>!M!H!H!L!O\"?!H!H!M!E\"3!G\"3!G!0!?!P!1!O!6\
        !H!>!P\"7!D!E!n\"J!D#pg\u{9}!*rxp! NIh! wy7!9q\u{4}K!Eqo+\" L'r3b\"!r.K%\u{3}&3J%G%L$u\"m\"GQR!#wC-\"Ar$J?s!7r#\
        V, L\"M!E\"F#I\">\"H#C'E\"L'C&?9'!%rq\u{c}! s.{!-t\u{a}}!/J=;!3sg$!)tv#!4t\u{7f}_\" K1rt<# L$x)BI,!/q@-#>D${!F7\
        <!;qj$\" E#yjL\" w8Fb($$q%K&I2sD\u{e}$ s*E0I+rla!!t\u{4}T!,qtP4!?!D\"I!=!D!F\"A!=!s!L!J\"M$>$D\"A!:#J\"H#J#7\u{12}\
        \u{1f}!9tl[!Ew&\u{4}!!r$8& @(w\"C%?)E(GW\u{7}! t1,9 P#Q\"K!;!H!r!=\"?!B\"J!N\"L!:!;!9!;!=!E!P!=\"<!N#F\";$6/D\"\
         E#y\u{7}\u{1}!AtA\\\"(u0CXG!\"sq\u{15}!\"t\u{6}>(0u-G!H!w!B\"G\"J!EYV!6ul\u{1f}!,sWo$!r.G)C-A8^\" K6w\u{6}|#&v\
        )H6Io\u{d}!8t,\u{1f}!&r\u{1b}]!.J\u{13}\u{8}!7rh\u{1e}$4F#G\"J,ERn!+qi`!Epc}\";s*L^k\" x8INm! ul4! sb[\" H6ya\u{7}\
        !Es\u{f}\u{1}!,u\u{e}!!.vU?!4r[o!6uNR!@sg !+I|\u{11}!4t\u{18}(\".M2r\\#!@rU%! t$U\" F6|\u{13}F\"4s1I\u{c}H& v,F\
        !E\"E\"D)r2\u{c}!9tz?! sD\u{1}#\"E(I.GvF!#w\u{a}$!Eu[\u{f}!\"rj\u{13}!%q99!=qa}\"3s%Mh=!)s \\!@tM\u{1c}!%w\u{1b}\
        W! t[q*!\u{7f}!B\"C$A&B!C\"@&K#?+A\u{f}#$ N(t'J6C<o/ O\">#A#H!B!K*q!>\"x!L!O!@&B\"r#H`:\"2K\"sW4!3rz-!/r4y!1q\u{15}\
        J3!N!>!B!r!?\"D\"@!;!H!>\"N!N#B$=\"K!E!>&A%LPi!*sJ\u{17}? F!Q!3!6!R!5!2!3!3!3!2!0!2!A!4!~!:!7!R!3!p#O#E!u!J!n\"\
        =!Q!:!L#G@8!\"p~S!As3\u{5}!/ue(!4qV\u{8}!)rx\u{2}) B\"G's!C%@\"u!B&I!C,\u{18}\" K\"um7! x\u{18}L\" F$zy\u{13}!E\
        v!7!ArjD\" E\"{{[\"As$MfD!$sLg\"4u&r\u{e}=\"#H5P5-!.vN%!:s%\u{c}! r|1!0vN\u{19}!$tIi!2rFY!5s 8@ U!M!H!E!N!?!H!K\
        !5!;!H!C!F!M!M\"<\"v!E!=!@!H\"F!7\"N!L!p!C!A!B!@\"<\"L\u{16}\u{1d}# v8H-JZ\u{e}%+s#r%H$H.F4|!)p\u{1d}\u{4}#6D\"\
        F-L\u{6}\u{3}!3u5'\"5u#KE)\" v$K\u{1a}P!$v\u{2}d!$rc<!#u'\u{15}1 D!C\"B!B\"A!D&=!y!?\"@\"H#@!v!B!B!E&A!]!;p\u{b}\
        \u{11}! s^g!+q:P%#C,B${-@%B-_!)t0\u{5}!*t\u{1f}Z!5s%G\"+J:oGA!2t;2' C!C8A$G#C!v$@\u{f}\u{d}\" M7t=3%%F\"G&L+R!L\
        \u{15}'\"As$E_S! L%y\"&u0F6I$1F)r%r&F0=! s9R!<md[!8tm\u{4}!4t#3!Eu\u{12}z\" L8tG$!Ew\u{1}g!7s\u{e} !9F\u{15}9!\"\
        rAL!@t\u{14}\u{7f}! rZs\"1G.s\u{18}\\!8I|h!Ethh\">s!I,\u{9}\"4J!tf<!Er\u{2}\u{11}!*rdN!8Ku2' G#F!I!{!D)F6G\u{17}\
        w!7s\u{1f}M!Esd !-sY\u{7f}4 6!@!:!:!=!9!8!<!:\"5!6#?!5'\u{e}!?!:!=!?&<%4\u{b}_!2qEg8 K!>!M!B!<!=!5!A!?!B\"K!A#.\
        !>\"=\"F!F\"W\"p!L\"H#K!H#Dl\u{15}\"1t.LIb& G$y!G*B(?!q\u{15}a$$E0s$H\"Ev\u{7f}!8s!<!/s0$!,qLq! v\u{8}E$ I7H!I#\
        x<?!-r\u{10}c\".K!s+.!+wj\u{18}: o!N!<!?!F!A!A!N!9!A!;!H!@!Q$?\"N#@!L!u!K!4!:!:#B!;%=e\u{6}!4u${\";s*L\u{1f}/0!\
        <!L!:!<!L#@#E!;#8$?#H!:!l!J!=+67=!/p\u{1c}\u{14}\"2u3BU}!+r\u{13}3% n\"L%L/I\"H9$!8t\u{12}B> C!w!s!9\"=!I!4!;!E\
        #M!C!B!P!E!t!I#D\"7!=!B!@!-#N!M!N!H!O!M!C!K\u{b}&#/r1A%DsS& H/p\"C%C)B&@\u{1a}\u{7f}!3ry5!8wHf\"2H%r\u{4}I# G*@\
        \"Cvf!:x?\u{16}!7xv 0 q\"=\"A!;!<!;!F\"9!;$<#>$?!B!t!u!B0}!6uM\"!8rv\u{1d}\"6s#K\u{15}J!:tUr\"#G9{{\u{c}\" u8KG\
        b!Es_\u{15}!8K;\\!*q\u{15}`\" t8C;y! u\u{1a}f!1tQ\u{14}$#I\"H%L,K8G!+wCN< n!G!G!J!A\"C!H!H!C!K!M!I!A!O\"5!2!C!?\
        !0!5!S!I\"I#r#4!H!2$H\u{4}l!)pw=!/q[\u{14}\" M\"KCe! tGR!(u\u{1f}u! sa!\"3s%I\u{1d}\u{1a}!:sO:#'J#J*@\u{10}T!/x\
        q\u{7}!As%\u{1e}!8r9g!*r7\u{5}4 K!>!J\">!<\"C!@#=!>!u\";\"<#s\"=!:!9!J!<%=!?\u{2}//\"s!E#H!I!H!B!@!J\"G\"A$;#F!\
        >!<-4\u{18}$; R!L\"?\"5!J!>\"E\"7!t\"C!=!5!<!2!A!I!4\"o!H!<!O\":\"M\"M!7!E#HXm!/zFG!7sIy# r/u)LQ\u{6}+ M!~!B!@!\
        E+E'D!C!F\"@+CS\u{a}! uE\u{1}\" s8Fn\u{7}/!B\"A!C!D!?!D$G#x!C$G#D!u!E\"B&AV'\".u.F\u{1f}}!2s!|,!E$E%D\"t#?%=\"G\
        !@!H!B!@+>\\m! rBN!Er;\u{12}!\"rfD!7u-\u{b}!\"r/_\"4s#Dy:! r!s\"1s)F_f!@sm99\"I!Q!Q!I!I!<!E!;!;!=!K!8!H#L!<!;!7\
        #F\"=!P!:!M#E\"9$Ev}$$p)E!E1rw)\"(M.GCj!-H\u{4}:\" F)u\u{7f}1A b!F\"O!I\"@!L!=!B!N!=!A!G!-!H!C!E!B!O!J!Q\";!S!M\
        !Q!4!9!E!E!K!D!D#H!BS;\"/t6I\u{1}j!0rqD\"\"L(P{\"\"$J+u\u{1}x!9v^K9 J!O\"H!>!5\"8!:\"9!=!D#>$L#:!B!\u{1}!;!;\"B\
        !H!x!@!:\"I!F\"==G!ErC18!=!C!K!;!7!C\"8\"E!E\"O!3!P!7!6!4\"I#x\"8!J!5!9#7!5%A!J!Es5X\"!G#sV!!EqC\u{18}2\"B$M!G!\
        F!N!L#D\"J!P!G\"G!B\"F!v!C!O(J$ByV!,px\u{3}!!rVb2 K!}\"?!@!@!@!H!?!@&>'A!@!@\">!u!>$?%q6*!3rPr!Erc?\"/t#J\u{13}\
        \u{3}!+s\u{c},!4tul\"3t'G+%#\"E!y9AK)? w!1!r!4!3!,!2!6!1!2!x!E\"4!4!J!6!7!S!I!.!4!K!;!v!B!/\"9#6!4!2$:ND\"4r&KY\
        C! x\u{1c}\u{1}!7r_P! tUl!;qlc\"3I%vFW#\"F8N'Lni!.s\u{1f}\u{11}\"*I0BX4! u8k!ArLW\"4s#LwZ!EtAl!As6]# u8G\"J\u{5}\
        s\"-s8L\u{5}U!)sg>!1K\u{12}0!%JDt!2qMW!8Lk\u{c}! vh$!#q\u{1b}`\" G&v{\u{1f}! v\u{1b}h!%s\u{7f}}!+rP\u{18}!/p.M,\
        #B!s#D#;!I$M#A$<\"K!E!>+L\u{11}w!ArC3\" K8u+8\"-r8K\u{1b}x!)t4\u{1}!8M'S!!w1\u{7f}\" H\"uDb!+rN+( I$D,s#D%E!G!q\
        +BJ\u{3}#$s%L&LdG!/r(\u{12}!6t$\u{17}$!r.G)C-Awc\"-t8Lr\u{17}\" t8K\u{a}z\" J7v\u{e}^!1yG{!\"p\u{13}\u{1d}# D/r\
        6u2|!,q?\u{19}\" L8u`\u{6}# N7v!t\u{19}Q!<pj\u{b}\" t,K(\u{17}' K%C\"L#x!A!F,Hlw!\"s;E!EqEp# L1L!t(v\" J$y5k\" \
        G/yqh!/t\u{2}D!4r\u{3}v!?q\u{f}\u{5}!%Ja(!=rJ?# D/r6u}?!6ub;! r\\\u{6}!)s<\u{1}!Eq5K\"3I%vh{!%tQi!(r8l!&r;\u{6}\
        \"%J*J|m!8F*Z!!sG\u{1e}8 R!:!8!B!A!A!D\">!=!:!>\"J!7!L!>!8!;!8!5\"<\"J!s&;!G\u{7}I!:r,\u{13}!7t4L!Ev%5! G)v!/s2\
        0!6tsN\" N8sk(! q;\u{c}/ E!@\"K!H#K!G!?!G!B!<!C%=!y#J!G@f\"1s4Hi\u{5}% z'I#G%J*I*\u{b}\" I\"u\u{0}\"# C'w1GC\u{15}\
        ! G>\u{c}\"!s.F!x!/uPn!Eu?\u{19}!:qj6\" v9K|G!/s_\"!!qUY1 8#=\";!O!A\"s!7!:!N\">!P$:#L\"@\"L%8!N\u{11}N!)r>w!:r\
        v`!7tcd!2qLU# s*I.F*\u{16}!2sc\u{8}!Ewj_!9yA0!.s[H!*q\u{c}v! v5)!6s{C!%p%X!\"sHq$-I'G#F#F+?. >!N!?!K!r&=*9\"?!=\
        !?\"?\">$P%H\u{a}D\"0r\"JKg\" M8t}|!7rb\"!/u\u{4}.!2q[8= M!B!=!L!I!E!H!D!u!@!B!A!G!@\"A\"A!A!A!;\":\"r!S!A\"?!L\
        \"O!?!=$R`R\"0w\"Fho5 J!?!9!;!L!G!:\"p%A$E!P!D#H!B!?!D!<%A!@!J$M}\u{5}! sLs!/u\u{6}N\" J(y^n\"1t4KwW!\"rb\u{0}!\
        4qg\u{1b}\"As$MLc!4tSu!3s6m!8rki$ y'H#@.NDN%$H*s(s\"F!L0u!%q6r; W!p\"@!;\"L!F!>#J!<\"E!T!3!0!D\"M!K!>!R!P!<!?!I\
        !E#2!/!1$P\u{19}+! M{w!8s\u{10}R' C'E(@\"v)B&t%A\u{a}\u{13}!/v\u{16}\"! st\u{9}# I3u%v\u{7}\u{0})\"J\"D!G\"J#H\"\
        E#E)M(r\u{5}n!Eq!\u{b}* E!D#D-B%C#B$G#C!s$@\u{2}u# G5t#F-^!$sGP% O4r#B\"G*q?\u{12}!\"vau$$J!K*F#t/\u{0}\"!L?v\u{0}\
        f!EuA1! un\u{1}> y!7!4!}!9!=!6!7#4!1\"8!6!8!:!7!6!5!2!6!N!:!T!=!4!3!8#9!6!0$E\u{13}b!!yDM!0sVR!%sF\u{10}$ t*C.?\
        !Kk'!EqrB!4phj) I$E&q$B!@\"C\"@'G\"p.~\"8J'qrL!2r9S\" H8wI\u{6}! qJl\")G/Eiy!@s`H!2s\u{13}M!Er\u{3}1!/sL ! qj\u{b}\
        \"1v)I]0\"\"v6?Pm1!>!C\"?\">\">!>\"F!<!>$<!<\":#>!P!<!9%<;.2 ;!N!:!=$A#>\":!;!9!N\"<!=!<!N$:!w!U+9Ax!.vY\u{16}!\
        6v^ $%H\"J%D9B(\u{1}\" I:u^\u{1a}!!q^n5 K!<!>!O!>!D\"D\";!N\"<!B!;!9\"<!=!:!7\"I#\u{3}!=\"@y~\"8P\"r[c!!tl=#$I*\
        r3q\u{4}:! t\u{16}4'(C'J'I$H#I!I$v\\}!)vT !?o+\u{c}; H!N!:!7!u!3!F!:!B\"4!.!J!m!4!S\"o!<!0!>\"T!=!;!A!T!?!<)Q`w\
        !4uv\u{18}/ \u{7f}\"=!:\">!@!?!s\">!>$<'F\"P!@'B%<R|! tQ\u{7f}!7x<O!2sOa# K!H7x\u{19}\u{19}!EtH9!Bu\u{1}c! I\u{13}\
        )!:y\u{14}Y!\"Jy\u{6}# L\"I6t/*' u\"@#?%=,q\"=-C\u{12}B) B!D.C(C!D\"A\"|!I%IV3# J4s&H4c!)r\u{15}E! rn !/ss+!Bo)\
        ~!+um\u{17}!EEy{\" K8q\u{f}1!(s'\u{1a}1 u!B!=\"@!v!A!A\"?!F$=!A':!A!G!M!?+<CL\" I!q/*!1q\u{a}\u{17}\"4p$Q)F!Au}\
        R!;q\u{2}t!/@~\u{13}*$G!E#G\"x!E!E!E\"E1F%Gv\\:!q!=!C!A!?!S!>!D!=\";!=!>!>!v!=!<!;!>!>\"=!H!K!>&A!?%;jh@ K!;!B!\
        r!7!D!4!C!3!8!@\"9!0!;!1!s\"w!s!5$p!G!<!?!=!o\"<!5!:!R!=!I!6cF#.K.v$I-o!5zX\u{4}!8tE\u{1b}!(rD\u{16}!8qV%!8s\"V\
        9 m!A!;\"G!G!D!E\"A\"?!;!K!=!I!J#>!;\"R!H\"M!I!9!>#R!J%KK\u{1c}!ErKv\"1q)GJ?!4q4t\"6s#K\u{17}D! J\u{f}G!7s3b$ p\
        !C!@6pdI!?sq\u{1f}; O!;\"8!6!<!/!B!6!P!H!:!Q!A#J!0!t!L\"4!O\"I!s!H!N!3!K\"F\"Koh\"4r#Nat\" M8t+>!Ar8\u{1d}!Erzl\
        '$A!K%B%@)q\"@+>IN= G\"<!=!r!?!=!H!:!>!=!:!?!q!M!M!>!8!M!<!y\"F\"D!E\"@!?!r#M!=$7_s\" K8sy]\" r8Ka\u{f}\"Aw$I3S\
        &!C!A(>%@'A\"B]W\"1H)t\u{13}71#=\">!?!L#7!A!:!;\"5#?!F!>#I!t!9!A+Qd$\" E!x9e\"+B,sPb!Aron!;r\u{14}k%$K&G#E\"x+G\
        V`\" F1CS\u{13}\"8J)uG+\" M8t\u{2}6!!t{G! uTu\" w/HC}!/tGb( J$q)A\"N#A!=#A$B<D% H$s)t-F%rpy!-rT6\"?r&HRS!.r8&# \
        x.K*L^{! uqn!:K\u{e}\u{1b}# H#s5J\u{8}\u{19}? E!M!9!F!I!3!J!8#@!9!G\"K\"3\"s!;!H!1!J!6!9!~!L!0!3!A!K\".\"Q!L!D!\
        R\u{4}Y!!ruD!+rVb!#uY\u{11}!8r\u{a}k#/C%r&G&\\\" M/s}\u{b}!'r\u{4}y7 I#<!M!I\"D!?!<!<\"=#9\">\"s!:\"B$E!p\"G!K!\
        u!<!:\"L\"E<U% L\"E$I'H+Jhh#+s$F6E-\u{15}! OG\u{9}# P\"F4t\u{17}g!#rzq/ Q!A!B\"@!F\"<#>%:\"s!?!G&>\">%=%SwA+%C!\
        I!M#J!D$B's!A\"J!A+OcwD M!u!\u{7f}!R!C!;!A!>!9!J!>!*!E!+!M!I!A!F!N!@!D!3!N!>!L!9!U!B!@!E!t!.\"K!E\"E!r\u{1b}P!+\
        r*n\"4s#LhD\"*J.LR\u{1b}!.u\u{a}g\"-s8LeX$ G-I!x!A4?!AtEO\"4K&rUj!@s\u{1d}Q$#J5C'v&D(6!;pc]!$s\u{1a}Y% K%G!q!r%\
        Hj?!2r3M!2rX\u{9}\" t(K7m7 n!>!9!=!J!5!v!s!;!6\"H!5!5\"?$=!<#;!D!9!?%@!=%6>x!4q\u{2}`!Es{S\" u8I4&%4t$H%y!F$G,j\
        + J\"r#A\"J(<#B!?%O\"A$q#@\u{e}\u{16}$ N*N,J$r\u{0}\u{3}!>rl[!.u\u{1}/!-sg\u{d}(\"I%?#w\"=*F\"l\"A+=x]!#p @!<qR\
        5!EE#\u{1}!Ep\u{a}D\"2I!q\u{13}\u{5}!/s\"Q\" u8L}4#)K/u&s7\u{7f}!.s)a< \u{7f}!:!8!m!;!B!:!9#8!2!;!<!:!=\"<!;!:!\
        7\"1!>\"6!9!9!=#>!;!4$BZn6!7!o!H!5!M!5\"1!6!o!I!1!8!9!.#;!7!5#2!n!M!5&;qB!$ou\u{d}'\"L#A\"B$G$@'C\"tkW>!K\"2!G!\
        R!0!E!C!C\"M!S!0!5!T!S!E!=!9!C!-!{!E!9!>!o!,!.#,!(!*$v'\u{10}!'sx|!/sn<!&s\u{11}3\" O\"t\u{6}\u{1}# I3t%u\u{4}U\
        ; S#C!@\":!>!<!B!>!P!3!A!F!<!4!.!0!N\"K!R!E\"C!v!2!9#J!4%B\u{7}-!3s`\u{1b}%/t\"F%E\"E-rl\u{1}!5rv:\"7F!In&%!t.?\
        (E!@-@=\u{16}!3u\u{d}0(#D\"B\"I(?(H!G!~,@\u{1e}T!!tpH!*rmx! uHM%)w!?%>)E\"A5\u{3}! tJ\u{15}! sd\u{4}0 R!@#?!;!?\
        !@#J\";#8%:#>!E\"P\"y$<%Po^!)sj\u{6}!%q!G!/v\u{19}u) H!D$D#?\"D-B!K\"?+M\u{7}\u{2}&!E&D%F#?+A+@Vw% K-I!F$I(w(_!\
        8M\u{10}M!:s<U! rz5! s~:!Ex;A!3v \u{d}!:si\u{2}0 x!o\"A!A!@\"?!F\"A#A\":'I!A!9!<(4$>d^> P!:!F!I!:!?!8!K$J!N!8!8\
        !I!;!9!L!8!H\"F!x!D!G!L!<!=!H\"<!:!6$</U(#D\"B\"I(?(H!G!~,@?O!;q|{&&G'D\"B'K!G!II\u{a}!4uE\u{4}!8u\u{8}D! r'X\"\
        )s&M+Q@ A!P!E!H\"L!E!K!M!E!R!P!P#R!H!L!K\"<!1!I!Q!Q!Q!P!B!M!K!G\"n!C!E\"=!E\u{10}\u{15}-!@!M!C!?\"H$>#?\"=$?$K!\
        I\"K'pNt' M$I)H!C!F't)EBV!(rj]!,tR\u{0}!:xK\u{17}!(r\u{1f}S\" t(K\u{c}f!(r\u{8}_!4tmF!8DuP!@sWx!/sY(!3s 8# w+G.\
        Eq\u{a}!/usg!@q1&!7s\u{2}\u{1e}#*G'G!u1%!:sR}!3r7]!&s=E#6E\"Q!GSi!7qr,!@w\u{d}[$ B7B!}\"s\u{12}2!@pS\u{15}#*F&w\
        \"FUf!$yBm\"-t8Kj\u{1d}\"!t2JJ1!5pK#!(u6\u{19}#2t%J.J*\u{1}# I8q-AtY!(r/I!0rH\u{8}!*r*\u{f}!:rqY!$s\u{1e}\u{3}!\
        Er):\";s*L[!!#L\u{e}f$=J!K$H\"vO\u{b}\"'G3sUA$\"C%I!L=A<6$\"I)w,J.G\u{13}p\" t7K\\H! rv3\" LEsE_%$G+y*H'J!F\u{1a}\
        ZA D!E!R!E!G!=!5!;!8!1!G!2!?!T\"F!s!y!s!t!,!6!A!J!4!5\"8!C!M!J!P\"3\"@!C,u!*rA:# q6v\"@F\u{1f}!:t?\u{10}6 N\"H!\
        E!@!F!G!C!C!=\"w!=!B!:!{$;!6$M!A!9%N!>%>2W!@vf3\" L:r}:\" G8v\u{12}\u{4}!$ucj!2sDD: V#C!w!>!B!K!?!H\"u!?!=!G!?\"\
        5!6!6!2\"<!L!R!B!6!<!:#8&0m6!8F%a\" L8t%\u{1a}!2qOG< N!7\"K!M!G!=\"A\"Q!L!2!G!H\"6!7!L!7!M\"H!7\"I\"P!9\"H!5!7!\
        q!E#1JO!8r#@&,N!B\"C(u!C!D0q!?qpu! tkh( v%L$L!H\"E#G(I.D!1!Evm=!-v\u{2}\u{14}!*sZ\u{a}!.r\u{1c}\u{1b}!$vvf\"4r#\
        N\u{9}\u{1e}$ F$|+F6EkD# v*?.J\u{2}5!9s\" 0 O!C!E!s!D!I!>\":\"N!;\"A\"J!r\"=!<$DkD%$H&D%o1A%qQ\u{4}!;s\u{d}W!Es\
        )#' D#G\"q\"q!r%D+GP\u{12}!7t\u{10}Y\"3w&HK2\"-H-r;h! r\u{f}4!!q\"_4$?!@!@!>!?!G!B!C!>#?$K!6!v!8\"M!;!K%I!<%I#@\
        !7r/R\"3t,F+\u{9}!AoB_\" K4ro_%*q-I!D!P,qq2!3s`L!%tuP!!r\u{3}L!4s\u{6}V' B!B8@$G#B!v$>p0\"7t#Ki\u{1}!-sFI!7r.\u{19}\
        !BsS:!@sq)\"*J!Hj\u{8}\" K+r5a$ M\"H6y\"Ca>\" t,K\u{13}\u{3}!5sa\u{9}!8sHt$$I(x!F\"GNC!AqJ\u{7}!;||s!:t]U%$t+G$\
        F!q$F\u{f}\u{6}6 |!=!u!?!H!?!G!H!@!G!:!A!?!=\"A$=!9\"D!G!L\"8+7`(!3vn\u{1e}! zKo!4tb'!8rNj!,r\u{7f}\u{8}!1sAC!E\
        rI4!(u8z!<r~\u{3}!)u+\u{1}!)v\u{7}o\" K8un\u{11}!4s\u{a}\\5 Q#;\":\"C!?!L\">#6!B!:!9!7!7!P\"5!P!I!;%M$E#Frr!@ph\
        \u{16}!/qVj\" K,r=g.#D\">#@%q!G!:\"A!C!=%F!D!C%E!sUB\"!H?xY\u{1c}#.L%q-tED!2Psq!)qG\u{1f}\" K8tX4!6u\u{c}f!1qN\\\
        !\"rk\u{0}!7p(k!2sOc8 I!?!<!E!;!H!8!E!F\"F\"6!8\":!:!J\"9!M&<\"O!K\"N!=!7$uzN!AuW\u{15}\" p9F{[!$r\u{13};!<tTX!\
        )rwo1 8#=\";!O!A\"s!7!:!N\">!P$:#L\"@\"L%8!NGB!>rK!$'I!H.H!CSS!0slm\" }8AX~!!rL8+#t!C!<!?\">#:$?'C!D!>-BN\u{1a}\
        !4qd\u{2}!*t\u{a}f!Eqj\u{1}\"*s%G,t/!>!K!A!<!D!D\"=!;!r#C'9#<#9&?%:\u{7f}u!%qb<!9tdB$ Q'J#@,yM/!?p:\u{1b}!8s\u{d}\
        \u{9}!:r\u{1c}\u{1}! vI*!&s\u{19}t!7qUz!,r-:!@s\u{4}\u{19}!2r\u{1f}A% D/r'B#C,u\u{0}=& u$I+G'G!L!G\u{f}*\"4L#sK\
        \u{5}! OV\u{d}$0u!J!I!I@*? G!O!M!E\"J!B!I!H!L!I!L!M!S\"L!y!C!K!O\")!F!M!F\"G!;!I!G!K#>!J\":!H\u{c}K!,t^o\" v8F\u{d}\
        *#$q4E\"Djy\" M9u\u{17}r&#F'M%G(@#C+Ax^\" M8sJG,!P\"J!J!C\"D#C#?\";$>$<#Q+;lg!%r8\u{1}!*MzM!:r}\u{1c}\":J+u\u{19}\
        ~\" L8uA@,$H!K!G$N!G!C#F\"C'I!?!?+>K\u{0}! s%j\"(r$LYK%\"E(O\"H#E$E\u{5}d!:r\u{1f}\u{b}!4r\u{15}W$ F$|+F6ENT6!8\
        !o!6!6!N!5\"1!6!p!I!2!7\".#;!7!6#2!o!N!5&;%1\u{18}\u{9}$#I\"G4G,FY\u{b}!8NLD!9s\u{1e}?!0rv3!)r\u{1f}#!8pJ\u{1d}\
        !1sI7\" q8N4G(!J.E\"q#B\"F\"E)s$E~y!4rm\u{12}!Es)`) I$C$A!B!A#x\"@\"p4MJ !-p\u{14}\\!/qGx#!u7E!J\u{17}5# I3t%u5\
        i\" u9Kz#!/L7\u{f}\" s8L\u{1d}2! tlq! v8\u{3}!;q\u{0}%!?r~$\" x8H<T\" I*tTB!:tv6\"%H3F\u{d}.\"8J'r\u{1a}g!7s:'/\
         ?!K\"<'B!?$B#<!I!<\"?!I!s!O$r#;q.!;qu=!#u\u{6}!\" t8M)Z'&L!N$L!J!J*J#EE2!7u\u{5}m!Etk0!'uR2! Ok'& H!E$E\"C1}\"\
        C#M> L!K!A\"J!I!J!>!K!A!E!?!=!D!9!?!@\":\"Q\"=!@!\u{0}!?\"=\"D!{!:!9!9!F#H\"s!#H\u{10}\u{10}! s+Z:!?!B!@!?!A\"<\
        !<!=!B!9!E!<\"9!9!<!:!:#8!<!\u{1}\"<\"D#<!?!;$7a\u{1b}!:tA2!At\u{13}=# H#GBu\u{5}\u{12}\" K8tg*& r\"C!o'E!A%Hj\u{1a}\
        !7s#v@ H!G!G!G!I!D!8!=!;!6!J!4!A!O\"F!t!v!s!v!-!9!B!B!5!7\":!E!N!K#6\"A!C:k%)y!A%?+C+?\"(!9n\u{c}&! K0\u{16}$1F\
        )r(p#F^[!Aqx\u{2}%#H\"E*A'A/B=E!6IpA!?oq]!8sWq!+r.&!(r\u{6}\u{5}!ErT\u{b}?!4!H!M!I!B!?!;!G!I!>!P!t!>!E!R!M!/!2!\
        Q!E!5!?!O\"F!F\"t!N\"J!2!J!C\u{8}5\"7t!C`q\"!xDE;H!2v~]!+tE@!(upZ!6Hz<! uv[! r,\u{c}!6H\u{9}R!%t\u{11}\u{19}!2s\
        .q!5zR/!/tmM\" s8Ly\u{15}!4r'.!1rOw! Ng\"& G$s)t\"B+F%rc\u{f}((?!v!D!C$D\"E\"B$Gx|\" s8Ly\u{1c}!Es\u{19}$!ErH\u{7f}\
        )!B#@'@$o$@'t#L#?%='7!3r@t- E$G\"C!r\"E&C#B!@#<\"I%t%H#<eM\"4w$I|i%\"D(p%F'G$E<\u{7f}!Ard}\"=J%w\u{10}\u{13}! s\
        jk&\">!s$A$;%C*B\u{12}'\" M8s`-#\"B%H9rC_!%s\u{15}\u{0}7!=%;!G!7!7\"B!O!:!9!5\";\":#K!:!A!F!u\"G\"H\"9!:!H!tZz!\
        $w`X/\"C!=!L!O!H!P!H!F!I\"A#N$E#D$O&PSV!:sZ\u{17}\" z8H\u{f}\u{0}!$r|u!Eu\u{b}9# L#u%L.D!9s=4!@s\\c\"4u&r\u{d}S\
        A Q!1!?!Q!Q!<!~!}!L!F!G!m!1!R!0!=!6!4!4!=!.!9!p!1!C!;!0!F!6#0!.!0$U\u{5}Q! L.H5!H!L!H!x!?!=!E!E!<!9!;!:#O$;$M!A\
        !>!:%L!9%FBj!%qv}4!?!D\"I!=!D!F\"A!=!s!L!J\"M$>$D\"A!:#J\"H#J#7A/!!s<\u{6}!/MZ*# I.t(yS.!3qb\u{f}) I'C#A%@%@#x!\
        B!D)K\u{19}m#/G2y$H\u{a}^7 @\":!L\"8!r!q!;!;!<!9!:#v\";!A!>!<\"C!L!=!J!=&;%N:c!2rCk, t\">!G!O!I!J!K#D$@&B#M!Nk\u{7f}\
        !:x{\u{19}!:s\u{13}9\" M8sZ{8 U!<!7!@!?!@!E\"<!?!9!=\"K!:!P!?#;!9\"9\"I!t&<!8!4$H^\u{9}$%M%I%='L1V!'u\u{5}\u{9}\
        /!A\"I!@#B!F\"B\"C!>\"<%w#t!K!C!?+N\u{16}7!'t<T\" I&qY\u{14}& F!w!C!E4t\"L\u{1f}n!4w(~) p%K%N.A\"w#L!K%u\"BZG#!\
        t6I\"I(E\" u8JpT!@sLg\" I!qt\"!\"rq#> R#=!R!F!E!E!<!2!C!F!Q!J\"?!E!B!M!A!I!M!K\"B\"9\"B!K!P!@!/!.#F!I&$# J5s%r`\
        \u{12}$\"t(E%G)G:u!/szl\"3s%M\u{8}y,\"I#C!I!N!H!A\"E!J#H(L!L-H-E% I!K\"L7w+Kd\u{1a}!5s\u{9}\u{5}!8tq*\" LEsbA& \
        t\"K)K$r'E/E\u{10}\u{14}/!?!:\"<!;\">#=%9$;!u#A!P!>&<!=%=\u{4}KB U!=!R!@!L!=\"K!q!=!T!F!M!Q!K#q!O!K\"1!F!2!J!<!\
        F!O!/!K!G!I!K!s!>!K!C!Be<7!<!L\">!H!<!J!I!<\"@!B\"=\"q!<!>!P\"r!=!=!L!K&>!<%81h!!r@8!;qal!:v\u{16}@!:sO\u{1b}!8\
        q-\u{4}# F@E%DDw!3r\u{1d}R4!?!D\"I!=!D!F\"A!=!s!L!J\"M$>$D\"A!:#J\"H#J#7\u{12}\u{1f}!)t\u{6}\u{1f}!7qO\u{16}! q\
        7l!3r`n!,u\u{4}$\"4t$KN2\" q'I\u{10}\u{7}\"<K%sX.!'I\u{12}l; r#>!B!E!A!K!E!I!E!B!<!:!<!?\"?!O!;!8\"G\"F!F!:!r!>\
        \"J\":%:]l!*q\u{1d}S!2t\u{a}z!1r\u{b}O!Es&\u{0}\" z8E6!!\"uD ! r?\\!*r~.!/qG\u{10}9!;!K\"r\"5!>\">!B!P!D!E!C!1!\
        D!1!C!F#E!N!?!B\"4!5$R!1!H'.!/s\u{5}\\%)y!A%?+C+?An# M0s(p I( v%L$L!H\"E#G(I.Ddr!'r\"v!/L3N!Er]9!)tqe\"/I'vs\u{1a}\
        !%qE\u{17}/ Q!C!B\"I!E\"M!I!G!K!G!C*v#I!?+=#r!/z\u{f}7!2sXi! w\u{1}J!7I\u{1b}6# P7C#q'G!-r\u{19}\u{14}0 C!@!=\"\
        ?!B\"E$O\"<&>!M\"<!|!D!<%t'C_U!/s\u{a}U!8rvO!4u%\u{8}\" w8J\u{6}K\"!t.K\u{12}0\" I:v\u{10}3!:rv\u{d}\"8J'r.\u{1a}\
        7 Q!L!9!:!A!=#E!M!G\"A#N#>!=!r!;!;!{!N\":%>!=\"r#E{\u{1e}!:r\u{7}z! I#_( F\"B#I\"J)}\"B%A!D\u{1e}j! rLJ!%t-'!/s\
        z_\" J7t\u{c}u!:so'#2t%J.J)`\" q\"L\u{15}\u{15}!3v\u{17}c!&q`k!2q\u{d}\u{11}\"6s#K'E!8uJ\u{16}!/u~\u{6}' K$D$B$\
        w#B)r-C\u{15}\u{11}!8uMo!/r\\ \"3v%E E\"4G1sKN!Ey#G\"\"H-r\u{7}<\" I8w\u{e}>!Es\u{c}M!/z;\u{1c}!.v\\B! tCi%+E!|\
        #B)K-CAb!;q?E\" M8sK\u{a}!8J\u{9},!)s'b!9vG\u{1b}0!B!G!=!=\"<\"D\"F!I!=!?\"B$B$A\"T!A+C}T# H3t'F$M\"2I!q \u{d}!\
        6t\u{1}\u{1}\"/H3s\u{2}:!!r1?\" H*x\u{5}m!/rK$!Ersk\"3u%F$ #7K!I!I4~!!q\u{16}`\" G8v^6!Bq=.8 W!O!A\"M!O!T!8\"O!\
        K!o\"9!2!=#9!6!>\")!7!?\"r!R!K$O%;_O# Q8L!vrb!@v,Z!,u\u{b}z\"\"u6I#\"!Eqmo!7t='5!<!@!>!K\"B\"E!@!N!G\"A\"?\"=!>\
        $K$O\">!G\">\"?\"q\"sYk!?qUu4!8\"8!8\":\"?!=\"C!8!<\"=\"=!?!;!7\"O!<!l!L!9+:K$!2s\u{10}@!/rq!!8LAw#*H%w)G\u{1c}\
        r\"!H#w~\u{2}!EqcG,#B!s#D#;!I$M#A$<\"K!E!>+L\"7+ B!?#?&?\"?#?$H$s!A'>!H\u{4}.\" s8MR\u{6}!5sp\u{6}% G.C#B!q3F,(\
        !7s\u{18}6!%u\u{7}\u{7}!9I*R!EqG^!\"uZ^7 r!C!>\"A!v!B!?\"?!B!o!>\"=!B$>!=\";!B!=!N!@\"@$=%=u%!,tb\"!6u=3!3r0r# \
        K's(rL\\! uko-!B!@!A!?$\u{7f}#@\"A!B!>)N\"B&@%?\u{13}C# L*L.O'^1 Q$@!>\"I!D\"r!E$:$=!8\"=\">!>$t\">!=%6\u{10}q!\
        *vjF\"8J-v\u{17}3%*D%@(B!F!I\u{1e}Q\"-s8Lw9!3r\u{13}\u{5}\"(u'K\u{12}4\" J8u'z!%r;&!3s>2& D$@&t\"o#A(EF\u{15}!#\
        t_7!/sQO! t\\\u{0}- A\"B!M'A$L!P%<\"A!@!A\"A\"A)L5F!+r\u{a}}# M(L,rYH!8s\u{a}&0 P\"F\"A!B!A!J!y\"?!B!C!G*E!E!r!\
        B+@\u{7}R, p!p)A#@#A\">!>$=!A\">%D&?\u{c}\u{1d}\" K#sz\u{8}? U!R!;!D!K!C!E!G\"3#H!s!=\"B!M\".!H!K!J!O!K!<!R!8!7\
        !p\"N!K!3!D!F\"J@$\"7t#KKz$=J!K$n!n~\u{9}!-sz\u{b}4!O#>!>!?!<!?!E!A!?!;#A$9!6!u#H!C!J%I!<%8Z\u{f}!7s\u{6}3#/G2y\
        $H*j!Er\u{4}q!3qe/!8t\u{2}\u{d}\" H'vT=!/ts69\"K!H!L!P!N!r!K!G!N!H!?!B!H!M$L!I\"K!F!N!O!A!@!C$L%SU/* s!J!L!E!B!\
        B%C!M!P-Ji#\"(u'K0O$ v$L!F%EpH!/L6G\"%I*H2c\" w8E!\u{7f}\" L6vZ.!5r\u{1f}E\" s'MfI;!8!K!B!C!E!B!>!C!7!?\"w!=!4#\
        3!6!C!J\"D!L\";!K\"7!P#6!O!D#Snz!9s^k! v\u{13}\u{b}> L!N\"8!I!J#@!9\"A!G!7!;!6\"}!9!K\"@\"@!A!F!B!<!<!K!I!o\"8!\
        M!B!E!qKh7 9\";!M!m!B!r!8!K!m!C!C#:!K\":%L!;!:!>!G!;!9#6!Kvf!$u<b8 6!?!8!=!9!p!4!H!T!q!p!p\"7\"u\"8\"9!;\"5!:!8\
        !:!?&<%6Ds!;r\u{2}W> \\!I\"D!E!Q!D!O!D!C!Q!C!B!?!6!8!6!H!5!K!H!5\"9!k\".!:!9#Q!F!J$EkS\"4I&sd6!?s=h\" u8LGY! vf\
        1! sE\\!$pC+!ErA\u{1a}!-r#>!?s%^8 >\"?!:!M!5!M!=\"p!F!6\"t\"s!=!t!5!7!3\"3!=!>!F!9&9!3\u{17}/! yF\u{5}\".r3q{B7\
         G!E!H#I\"A!L#9\"N\"M!:!6!6!S!4\"K!6\"<!6!;!8$I!6$s1~\"%J*K\u{16}.# r/F)N\u{14}#!EsA\u{2}!(rc.!@rAR@ B!D!Q!D!F!\
        <\"9!7!0!G!0!>!T\"E!r!y!s!t!+!6!K!I!8!3\"7!C!M!J!P\"2\"@!C\u{15}d!$vk}\" I/y;\"\"3s2E.k\" N:s\u{b}$!9q\u{c}4! u\
        \u{1d}5' E$G)A!t%C'H+D^s< T!C!H!1\"=\">!D\"Q!5!A!J!O!M!N!1!?!/#A!<!s!J!F!4!5#@!D!1$R\u{16}T& q$D&F*r&D&E5\u{11}\
        !!rG\u{1a}D L\"B!V!I!G!D!>!>!H!E!A!K!C!G!?!2!E!S!C!P!@!M!N!:!S!p!G\"R!C!B!K!?!W!=!F!\\9W!7t&W!:smw\" K7r\u{14}5\
        !5q$q5 R!?#G!?!<!I!>!=\"B!y!A\"D$;!;!r!P\"G!<!;&?%P\u{12}\u{18};!=!:!?!<!;\">!~\":!<\"=\"<\"<\"=#9\"C\"=!A!>!w!\
        A!=!:!?!r!@!C!F\u{1}\u{1a}!8sS\u{2}$!F!G!z5G1Y&!B#@/@'t&?%=Qb!1sL(\"*L!t=\u{7}!4si\u{1d}\" I&q5Z!7qKi&&D)>%>\"I\
        !E!G%4) s\"D#D\"I(?(=\"H!B+@\u{8}]!7tv2($G)u\"D!q\"D%B#F+Eu\u{8}\"*M0F+\u{d}\"4t$LB1!ErAs&$E&B%J%s$J\"@]\u{13}%\
         H!F#G3H)sZp7!>\"?!A!@\"B\"y!<!L!:$>\"<!;!;\"?!>!N!B!>#L!q\"<!?$L14# G1s\"s]\u{d}!?su)!ErI\u{c}!,r\u{12})> P!1!\
        ?!Q!P!<!\u{7f}!}!L!G!G\"2!R!0!C!6!4!5!>!.!:\"3!E!;!0!F!7#0!.!0Yl\"/J6wUP!-t\u{8}%!&u\"3\" I8x^m!9q3c! s^\u{10}!\
        5r\u{5}\u{7}!Ev'\u{7f}!(q3c!2snZ!/u\\6! w\u{3}}# K%r3L\u{19}<'\"J&F\"E!L$>'K!?B,! u3%!?sWJ!<s\u{12}V!/qZ|\" w8I\
        ZG- P\"O#?\"I!F!E!>!J\"G\"E(@#s+>f\u{2}!7s>_\"8K'q|D!>rKR! rJ5!#t8N! x]_!2s[e! tw5!&s|D!?t\u{17}\u{18}) s!D#G!D\
        \"G#D(x&C!Al9#1q,M!sRH!@o\u{16}k# H2G(wzc!1t\"1!&s#F!As\u{f}{\"\"u(NM7! u\u{12}F!8teI\")v&IF9!Ery,!8y\u{19}c!!t\
        z:!$o93\" s8Lj^! s6j!)r(`! t]-' P'J#G%I'E!t!KJW%)w!?%>)E\"AY3% H\"@(B!K-zS[\" I/y\u{13}\u{9}\"$o<F\u{10}{!Ar\"\u{1b}\
        ! v\u{b}V! sA@!;t:i!3tE\u{3}' K\"L!C5M$z$@%BCB!;s8\u{1e}!$Jl$\" t\"GC\u{b}.!G!E\"x\"G!J!N\"N\"E!G\"R'E!I\"J,?Ek\
        \" K7rp\u{1d}! xq\u{16}\" w8F`o!@v93!Es;@!8w\u{13}h\")K&s~\u{4}! wOo!2q@\u{9}!9smI!;s\\\u{2}!4q2l\" u8Lf4!@sEH0\
         K\"H\"F!I\"F!E!s!q!y!D!H\"A'F!B!I-LXC!Eu|P\"#K+s;v!7ts\u{f}!Bo\u{7}/%\"D(J.O)@$qT\u{16}\" H*s0{\"-r8K#M!%s>-# \
        F7I#s]\u{7f}!'u\u{f}\u{18}\"#M%r\u{7f}\u{14}!Er5L!AqPX9 I!?!<!L!C!P\"q!x!5#6!0\"I!L!3!K\"0\"S!0\"J!1!2\"K\"5\"2\
        $NLW\" A8|=#!$r'U!Er.z!.r\u{19}0\" K6w&\u{e}\" F%ujE!:r\u{9}I!,tmk& u\"F#B\"G(E+@T<6!<!?!G\"S\"E!A!B!P!;!E\"<!O\
        \"<!D!@!=\"R!I\"M!D%>&Ft\u{13}# P4I1t@,!:s\u{5}`\"4J!rFg!5t\u{0}[!8E\u{15}\u{7f}!+r[v!4p\u{4}c\" v8I>*+#A\">!A!\
        q!E\"@%A$B#t\"C!EvB!,r\u{9}W!2s\u{1e}w%*F'I\"o#L\"F~u'\"@\"G&B\"J,J!M,@(K!8o3\u{15}!7t\u{9}m!/ro?\"7K\"Khn\" s!\
        O\u{1c}~> =!9!K!C!I!E!D!9!F#N!@!I\"C!H!G\"H!L\"L!x!Q!C!E!,!>!O\"E!?\"N\"C!xC\u{1}!'wo\u{18}! uJD& G$s)t\"B+F%r}\
        H;#5!;!D!>!C!L!x!I!A!5!4!6!5\"J!K!E!1!6!N\"G!C!4!5!;#:\"5$A96$ \u{7f}\"E%F1Bn4!%q;\u{4}!*s\u{13}S!/rvx$*I!F+B/u\
        E@A L!s!I!K!I!D!=!F\"9!C!4!3!M!=\"@!F!*!C!Q\"M!I!C!|!O!0!B!O!N!O\"G\"?!A!Q>C!Etc\u{15}!$s\u{13}(!8L)\u{18}.!C!D\
        !D!A$@\"F!t!{!?\"=$>$B#@+M`s\" w8ET\u{15}\"8F)t\u{2}K\"*L\"r)^!:r98$ G%{*F6G6T!;qb\u{0}! v=\u{17}!(t~#\" K8p|\u{1b}\
        !/v}$\",I+r\u{9}2< s!E!L!N!C!<!L!o!=!9!6!C#>!J!?!@!>\";\"p!Q!N!A!I\">#=!=!9$5-q!-tVQ!Er9m\" Q\"q0\u{b}!2qCQ!@s$\
        |0!C\"B$H#A%>#o!A!@\"@!o!B\"C!B!B\"L\"r\u{1f}m\")r<G'`!+uj_#\"D)I:A\u{6}\u{1c}- O!C)A%D$q!r#B!n!G!E'B\"o\"B\u{1e}\
        \u{16}! tQK!:qL\u{2}1 p!D!A\"B!q\"@!B!J!B!B!H!A\">'?!G!N!G\u{12}S* M\"B2=!z\"F!L!E!<%A&D--< Q!9!D!@!A!@!9!=!D!<\
        !E!N!;!<!9!C!<#L!q\"F!F\"<!N#G#9!8\"D\"IJ\u{11}\" J9t>T) M%B#A\"C!A$>$s$C\"C\u{e}\u{16}!4s\u{13}T#'I4|\"Jw\u{1d}\
        !+rhv!<r)T$ t*I-K\"HAD! v\u{6}W!;rY%!!t\u{3}/4 t!;!I!A!:!I!7!J!@!r\";!H\":%8!7\"E!;!H\"8%8\u{1e}\u{14}!8H#i!4r\u{d}\
        y!/rdF# {*D.BMbE f!)!>!>!E!p!@!v!H!C!E!B!C!?!+!J!2!-!.!-!2!4!K!D!K!A!*!3!*!K!P!+!*!4\"G!C!.{\u{11}!Er\\@!<r5\"&\
         n!E!C\"K!H2N'a!'t,=!8n\u{17}]!)tMC$/G.J$y$H(\u{1b}! t*h%\"@5D!J!A!B-|!=p)T!Etcx+$L$L\"H!O!F!H$t)D%H!G%E\u{5}\u{1a}\
        !Ev9Z- O\"F\"A!D\"I$E!C!I\"E)J\"A%D&qFm\"#J9t_`!1q\u{b}I! rnU!6xH)\" w8GBR!$s5/!7rcG\"3K.p\u{f}N!/rfM- Q!A\"O!A\
        !J1D!?!K\">\"{!I%I#>no\"\"I4H\u{1}U!At7\u{14}\"#I3w\u{1b}x\"%I3MVK!-s}p#2H%u.I>3\"(u$I@\u{3}!?sr%!Erk\u{d}! u\u{5}\
        \u{e}\" J8ux\u{7}!9s^_!8uSy\" M8t\u{14}\u{1c}?!?!C!T!F!=!C!G\"A!;!r!L!J!Q!M\"=!>!>!9\"O!C\"A!:!;!>!J!I!H!<\"J\"\
        J!7\u{7}P!\"r]$; N!K!I!<!:!>!9!K!<\"<!9!F!K\"E!?!;!:!8!O!:!B\"H!x!N\"=#;!K+\u{2}# I.t(y!-) @!p\"r\"@#@0J\"s\"B$\
        ?Pj<!6!K!>!C!B!@!=!G!K!=\"v!:!G#1!4\"H!7!@!I\"I!H\"v!N\"L!5!L!C#P\u{1b}u!1tM)!Escg!7sBA; P!9!F!A!B!?!;!>!E!;!F!\
        >!;!<!:!C#:\"s\"G!E\"8!P#G#:!9\"D\"J58!7r<~!EtL<\"8D-v%l! vWz-!C#H!A!L\"t!>!>!>\"G\"?(C#?+LB\u{1a}# x%F%E\u{4}\u{17}\
        #\"I)w,JH\u{9}\"%I%OeM!:rz\u{a}!7st\u{1d}! K\u{2}5!3vE!!-tE\u{f}!:r\u{1b}I!)uwE!8Hs\u{4}!8Lf\u{6}!*rui\" u'LR@\"\
        4t$Lwu# H+r-r\"r( F\"B#I\"J)}\"B%A!DK)\"/u2I\u{6}>! H!\u{f}!3u2R( G&D!F#E!u$D'E/Ep\u{8}\"7K(u@;!/r7B\"$H;u.c!9F\
        |<!$rO7!4smR!/s`=! u:5!,rj%!$rFR!EqiS!)rb-6 P$I!B!A!G!B!@\">!B!O\"<!M!:\"M!7%B!E\"L!K\"q!M%8+d) J/C$>!8#A!q!A!s\
        #G\u{b}J)#C!G!F#G'I\"E#E\"@&x,\u{1}0 N!A\"I!>\";!?!?%?!J#r\"y$A!?$<#A&E|1\" L8tUZ\"%v%HH\u{1c}!\"rBq!1ti?< q!:\"\
        <!;!6!:!9!:!8!l!L!q!<!<!4!<!>\"6!6\"H!:!t!C!7%=!=!;$F5\"% F$G)B!|7F60%%?!C!r1C!Fjx!(s\u{2}D\"$K;sU|!Eq#{5 N!?!<\
        !B!B!C!G!@!C!A!A!C!q\":&9\"9!r\"D&=!J%LpS#$G,v)I*i% u\"C*Q,p-Dn;% O\"q(B-t'qR[!!x\u{1c}\u{3}# M*I,v\u{1e}$!'u\u{2}\
        R# s*I.FG4!:r\u{4}_. k\"u\"E!F\"K!I!J!F!M$D'G\"A!E,CK\u{1b}( N!w#B#A#:%A(M#BQz!1r5y!2q2\u{1e}!,riQ!-qZ!!:q\u{15}\
        \u{15}!0tUS!7qj\u{9}!9r\u{1b}\u{e}# E\"\u{7f}6?\u{7f}\\!3us\u{4}\" H(tyx\" G!q{T!AwP2#,G$I(I2\u{1f}@ H!G!G!G!I!\
        ?!7!=!;!5!I!5!A!N\"F!t!v!s!v!-!9!C!B!6!6\":!E!N!K#7\"A!Cu\u{10}(\"@$G$K!E$G'I\"M\"A\u{7}$!/v_z+!>!s#K#K\"I%E'=\"\
        H!K!C'B\u{19}f!$u#K!3sZ9# t6M\"Q{w!%t`G! z7-!EtmD\"=q!M Z\"/t6IIB)#B!I!H%I%A${%F(@%B\u{8}\u{17}!EuaY!4q{\u{7f}!\
        /KB\u{1e}!:qx6!(rgG\" J%q[G!0s.>!Es)D!%reh!Ev!b6 |!=!u!?!H!?!G!H!@!G!:!A!?!=\"A$=!9\"D!G!L\"8+7Y\u{1d}!\"s\u{14}\
         ! t^\u{1c}!;scc0\"B#C\"I#D!J!F'D!z\"F!J!A\"B#t!M!D&C\u{e}-\" r*D\u{11}l\" t8C\u{18}2!)uf^$ q$K)s\"I1K!7rIn% \u{7f}\
        *D\"F,K\"BXV!3sx\u{2}9!;!D!B!G!J!L!?!C!A!B!F!F\"=#s!r!;!;\"@\"B!L!p%@!?\"s#8\u{16}>!;w\u{16}a\" N8s\u{11}(!6I+A\
        !:t`W!,pe\u{12}!6t}x> M!F!K!I!G!>!J!@!s!3!K!L!8\"r!u!H!F!K!B$B!B!9!R!9\"F\"3!u!A!F!F]\u{c}!)tZ@\" L8u\u{a}\u{12}\
        $ H#y'I.Ljr\"/r+K;4$ M*C)t%tra!?sKv!'rei\"+H:y\u{1a}j!#r\u{f}Z? N!L\";!8!=!:!?!C\"G!9!C!5!E!T!C!O!B\"G!J!L!B!T!\
        >!Q\"=!J\";!A!S\"F\"x\u{9}|\" uAr-b! wn\u{d}#)w&J6J&A!/Li\u{1c}!8td\u{7f}!EscB!7s()! p3p!-t$/!=n'(!:rE\u{8}!:r\u{f}\
        `\" y8Ft\u{3}!/s\u{7f}_#%H*B)Dc\u{18}2 G!?!?!@!>!=\"@!=!>!H$;#N!t\";\"=!:!?'@mF!@s\u{7f}|!1sV)0!?!<!D!L!I!A\"A!\
        E!F!C!C!B\"s$>$:#<ts! rAvB M\"D!@!n!@!=!7!K!N!I!N!R\"t!P!5\"/!P!/!:!D!:!7!1\":!P!B!B!s!n!4!>!H!D!Pw\u{3}, L\"p#\
        @\"H(=#C'E!@$q\"?!@$<~n* C(@%B!r!B-p!L\"D!s%C\u{1a}.!EpW%!9v-u8!7\"D!>!A!D!<\"8!I!B\"<!I!:!G!H!p!B!5$L!K!6!M!9#\
        7!6kh!$r\u{0}:!%sV@$(K,q&D+DJq\" v8I-*; C!:!6!;!8!>!@!B!J\"8\";!5!2!6\"F!x!~!>\"Q\"=!<!n\"=#9!A\"G#3\u{1f}G$$J)\
        I$u4I)W! uJc\" v8J4H) B!D.C(C!D\"A\"|!I%IhO'%H\"J#G!F!F#G(z\u{7f}T!Ar%+$,u+C!E\"C{s\"0G\"v\u{7}\u{7f}# H5s%ri\u{10}\
        !6w'0\"4I&snO#,w,J-Gd_!1N+y!?r2\u{2}!!r'L\" L:rp\u{17}!.vE<$\"K#J&J+IxD!4r`7\"7L.ty9!Ep\u{c}i% L(t#s$I)D$C!Eq!{\
        & s\"C%I(I'M#Jz\u{a}!?s\u{17}\u{d}$$E0s$H\"Ee6\" w9IxQ\"!xDEU\u{1f}! swv\".r%M\u{3}9!5sh\u{3}!\"qx]\" y8E%I! s0\
        4\"$r=scU!9vm5!1s\u{2}}$4q$I\"p%G\u{f}F!:rln!8rS(!Eu9A!Eq|\u{19}3 P\"O!E!q\">!I#=#8!?!M!B!A!?!A#>!L\"F!D+R&\u{2}\
        \"3t,FFC!1rd]2 O!?\"D\"C\"B!?!?!<#<$<\"I$?!>!y!K%J!?%;c\u{14}!Ar\u{1f}o!9rxDB E!N!E!E\"J!D!H!L!D!R!O!O#T!I!K!s!\
        T!;!1!O!S!D!O!K!A!K!K!E\"t!B!B!R!<!Fxn!6H~\u{7f}/!@!;!D\"C\"C#=#=$<\"J$@!?!z!K%K&;4') D(@\"t!?!A!B\"A'q*Cu;!?s^\
        Q% K%w!K&E#H^~!:t\u{8}N!4q';$/t$J.r$GWk!1s&e!9s\u{1e}\u{18}\" x8E77!%s\u{3},$ L'H/v\"C22! zag# \u{7f}\"C6>\u{9}\
        `!2q>\\\" J6u\u{18}x!7t^{\"$LAuF+!5s\u{1e}\u{16}<!L\"8!5!:!;!L!<!:!Q\"t#Q!L!1!F!S!.\"F!D!O!C!H!5!G!G\"D!J!P$F^p\
        8!8!8!<!9!G\"E!A!=!I!H!G!N!4!E\"x#9\"6!=!I!>!G\"<$9%H\u{17}\u{0}!8t\u{6}9! u<\u{4}! LrS!/s{C!7rm\u{4}C J\"O!v!?\
        !F!A!G!=!A!J!G!1!P!>!9!6!4!E!E!K!:\"N!P!O!P!m!t\"H!5!H!J!D!E!I!'8w!#r\u{17}\u{11}!&ryV\";s*L\u{c}`\" M7sD!$ H<F\
        !L#{\u{13}?!:r)\u{d}\"8M\"sZ\u{1d}!:t\\-!8RFG\" M,sO@# K!H7xsA$4z$A\"B#t\u{0}\u{1b}\" M$s:p!3r\u{18}7\" K8spc!7\
        r41!1t\u{9}\u{c}\" w8B\u{6}6!@s12\"4t$L`+!3q1\\!8t\u{14} \"<L$tFT!3u\u{f}\\!!r:_!/rYs!\"sl9!$vWj!/vsI\"0u\"I4\u{19}\
        !-s:y!$v^\u{1e}!7s0d3 p!C!N\"E!C!@!H!p!@!J!L!B#M$B%M!?!D's$Ao-!/r&\"!7u\u{1}b# K$x+I\u{a}\u{4}!%EoK!7s3\"\" q8M\
        \u{f}.!8ui{!3u\u{6}E! NT\u{1a}!8GB\u{17}\" y8F\u{d}\u{19}#)w&I6I\u{1f}/) w%C\"F#C!D!D#G)A)u1k!/s@{\" L/u+7!-rY0\
        !Ar'i!8M\u{0}\u{18}\" {8@l\u{5}8!=!B!I!E\"N!@!F!@!@!G!;!B%>\";#D!M!G!9!;!y!I\"?!=\"Ik\"!3rWe)\"@#B\"I!B\">#F*@!\
        K\"@QY!'ty\u{0}!$s\u{13}Y# s\"M8H*]!4v\u{4}A!4uM\u{13}!&rX1!=nlq!7tv>!3pK8!4s;2$7q!F!H!Gfn!+tQ\\\" L8sH\u{9}!!r\
        (o!/rhp!Es.r!%s\u{16}\u{c}!%qig/ G!@#v!I!A\"I#<\"=\"=!r#>#C#I!?&>\u{12}u, p$D#J!D#B!r!C\"?(=#?&C%<\u{1d}W!)s!_4\
        $?!?!@!>!?!F!C!A!:#@$K!7!v!9\"L!9!K%I!=%J;/\" N:sd\u{17}\" s(K\u{8}'\" D0x^]!+s\u{1b}b)%G!E&E#F(A!H!{!B+A\u{d}\u{17}\
        !/t<5!1rTS!Es(T!/vM*\" L8t7z!/q\u{b}%! r+\u{3}!:s5b!.r^:/ v\"G!B!G!<\"@!G!>!<#>\"=%>$>\"o+>pE!0tI,!Etdg\"\"K!rb\
        UA Q\"N!,!:!<!E!=!4!*!@!3!H!M!A!@!F\"\u{1}\"J!B!0!w\"P!Q!,!-!{\"-!(!*!G!@!B!3*C! J*J$ F$|+F6E@>)%G!E&E#F(A!H!{!\
        B+A\u{1f}Y\"7q&pW\u{1c}!8LV\u{1e}# E#H#p~`!EvG\u{12}#\"D(r.H\u{12}{# s/G6qe|<!<!D!>!>!<!L!?!;!B!C!E!F\"=\"=!s!r\
        !<!:\"@\">!J!p!=!=#A!?!<$9ey!Ew\u{17}\u{2}!9tW\u{14}!4t$*# K'H#H.P!'uqT6\"B!@!@!B\"=!=!=!9!:!F!=\"9\">!:!:#:!<!\
        \u{1}\"<\"E%<$8QM!#s\u{f}n!Et9O\" H8yd\u{e}$6F!G!C'O6$!(rTk*\"J\"A!A\"J#A\"H*9\"O!D,=Zl!Ew.i\" D7zB*!%rgq!8q\"p\
        !!tw0\"$I!F;\u{1e}!Eq#\u{15}\" M*t\u{14}D! K*;!#G|j& J,B/r$F!D%Cf\u{12}' I%@!s!w!B\"D!CM7!Ert\u{8}!Do\"!\" K7v\u{6}\
        A!+sOY!/t`l! roC!+u&j!+w\"\u{1a}!Es\u{5}/2 F#>!<!>!=!F!y#?!>!B&;!9\"H\"?\"?!A!@$<\u{1a}_!4s\u{d}q!8rr\u{1}$$E)@\
        \"A+wgG%\"D3v\"L!E\"B.\u{13}4!G!H!s!I!F!B!D!A!H!J!v!L!B\"I$D#?!K!G!K,AR|!0t\u{15}&!%q]b!.s[`!;rY\u{0}-!C!F!E!B$\
        @\"F!t!{!?\">'@$A+NT\u{16}!(r\u{c}vB F!{!F!=!J\";\"D!0!?!B!0!B!+!@!M!7!K!m\"F!G!1!z!M\"3!3!N!v!H!J!/!C!J!A!L_w!\
        7sL($ G'{(E!sR{! rFx\"4J!tU\u{8}!2q\u{19}&!)r;)1 P!?!J#A\"C!H#D!@#=#B\"v#H\"D!A!r%=%<mu!+rF\u{a}!#uG-\" L8u\u{0}\
        f!*t\\,%!u\"s,D+A+C(N!*s>\"!0s~H\"3r+P\u{14}%# |*@.@'!# M7s&r\u{7f}B! v-}!@wQl# H\"v6scI!)r\u{1a}L!3rm\u{1e}!+r\
        N`!#r>@!4siL? I\"9!J!?!<!9!;!J!<!@!9!{!9\"9\"P!;\"L\"I!L!I!K!:\"N!E!F!=!u\"F!E!G!7\u{1b}\u{16}!&t*k&*B%B%r$H\"G\
        +E|5!%s'-!+r\u{e}y!8r'j\" M/yb%!$y\u{12}\u{10}\"3u%F=C! r\u{11}\u{16}\" L*u3\u{1c}!9s\u{7}\u{0}!EvpH!Er2%\"@v%H\
        \u{7f}#\" G'w%l= S!7!4!:#N!@!5!5!?!B!Q!O!<!W!-!M!-!B!v\"I!N\"5#G!M!N!O!-\"t!>[\u{1f}!/uB,# w*D.Ax@\"\"v6?wx!Dr+\
        1$ M*C)t%t2,!8Gax!<r0v\"8K'qvJ\" KEu*\u{1b}! r[W!Ew\u{14}\u{18}!-sl/!.u\u{17}29 Y!L\"C!<\"3!R!C!8\"=!6!:!9!4!8!\
        J!7!1!K#<#0!;$:!7!6$F/\u{b}!EwzC! u{I\"8M'qFT!Eryw! H\u{7f}\u{b}!6HLh\"(r#K\u{12}\u{3}!5s\u{b}00 Q!@\"E!A!E#;!w\
        !G\"<!;!>!O(?!A\"?%>z#! x<,# EAs$t,\u{17}!,tM\u{5}$ P7t!J%r\u{3}_,#@!<#j!=\"C!:!<#8'O!;!N->\u{10}z% P!E!B#F3M!z\
        ! p5h!!t5c!4r`%!;uh5\" J8wRE!:s6\u{1d}\"/s)E7~/ @\";#<!<!x!='P$?!<\"=!=!;!<%L'8T\u{7f}C m!K!.\"A!w!?!\u{7f}!=!@\
        !8!5!B!=!B!I!>!M!L!L!M!H!<!F!J!<\"C!J\"P!?!K!F!N!G!G!KZy' H\"@(=%F\"C#B$rdk!/r\u{3}?!<rv\u{18};!>!I\"H!L!B!F\"?\
        !?!s!L!I!O!L\"M!<!<#N!A\"?!8\"=!I\"F!;!q!J#D2p$ D*D%B)DTM!/r\u{15}]#*D6B%qP6! s\u{14}?,#B!s#D#;!I$M#A$<\"K!E!>+\
        L1\u{3}!9uO~!?r\u{8}U\"7F!I\u{12}L4$?!?!@!>!?!F!C!A!:#@$K!7!v!9\"L!9!K%I!=%J\u{6}\u{17}! t'`($H(A!A\"C$C'D%u!DM\
        J!+t@(& p*9\"<!>+?\"LKx!Bo^\u{19}! t.\u{a}!Esi{!$x{\u{a}!6t\u{c}b# t!x-FmO!7s]o!,tQj\" H8J\u{1a}\u{1}!*t:\u{3}!\
        )s\u{12}|\" L6v{\u{10}# s/s6EC\u{b}' K%L!J!K0N!P-s\u{1c}+# H#s5JgB!/t'<'\"F#E&F!B#B!v'@\u{16}L6 |!=!u!?!H!?!G!H\
        !@!G!:!A!?!=\"A$=!9\"D!G!L\"8+7,D! uH\u{13}&%@&@!B#@%q&@\u{5}^!Exc]!*t\u{10}\u{d}! s5\u{11}!6B\u{16}c! vpX!$uY9\
        !@soh# H$w+E=-!3s[u4!>\"B!>!B!<!J!9!t!K!:!:!9!=!Q$;#K!<!G\";%<\u{2}\u{0}@ Q!;!J!N!G!J!8!D!B!E!F!?!M!@!D!G!J!J!3\
        \"p!5!G\"J!F!R!K!?\"E\"N!N!N#KAq!Eu\u{17}j\"1t4G\u{0})!1rP_!8r\u{16}^! Kj8'\"G*C!v\"L)M\"G+Hc\u{0}\"!r.KTw!%ul<\
        !-s\u{8}9!=n|\u{8}!8r4\u{b}\" z9GDM!7s;13\"C!<!A\">!D!;!N!@\"A\"K!r$=$O!H!L&<!O\"r#6\u{10}n\",H+r1Z;!8!C!9!Q!7!\
        G!B!:!4#D\"5!;!H!J!6!4!r!9#C!M!O!8!9!N\"4!w\"H\u{17}H\" H:ug\u{1c}% B#E5C)q$tQM%#H\"E*A'A/B&5+ I$N\"N!L!t#v!A!?\
        \"@'D/FM;# I3t%u2\u{4}\" K6uC\u{1f}2!H!D\"M!t!J!C!F!G!?!@!M!M\"J'D!G!J!F!H\u{11}B% z'I#G%J*IN\u{19}\"(r$L7\u{1e}\
        !&t^\u{14}' H!@#y!F\"B#F;AH=! vK\u{17}!:s~\u{19}!8Lm?!2sUZ\" M*t9\\# H(r!rO^!(r\\\u{16}!4t`-!?uPA! L1L!Esb1% N*\
        O,I\"P-I\u{c}H# J$H0u{\u{0}& E$E$A!|&C6A1%6 I!=!?!O!>!D\"D\";!N\"<!B!<!9\"<!=!:!8\"J\"Q!\u{4}!=\"@s\u{2}!7r\u{8}\
        -& n'I(H(L!H!H\u{1d}z\"3s%MF\u{16}!-py_' D#G\"q\"q!r%D+G5$!%s]V\" t'L0\u{2}!2q/`!3r.&!Eu\u{1c}P!8s^\u{16}!;s,c!\
        :tJ0!?vwY=!7\"I!<!9!M!@!B!A\"I!5!C!C!O!F!5!@!G!E!4#C!K!V!H#G!E!L!R!E#QC\u{e}!8uk\u{4}\" M8t\u{1d}Y!3r,`4!G!F!K!\
        F\"K!O\"E\"I!@!A\"A$G!>#@!N\"O!R!F%K$Ea\u{1c}!'tvj#*D.C)sJv! yFN!Er\u{17}\u{e}! t\u{7}2\"Av$I\u{1a}D!6tbp\"9K,t\
        I\u{0}!2q&v!8s x% G$F(r#t6Dh\u{7f}!EskR% J$z\"D)I6G\u{1b}6& E#p\"D3H\"E!G\u{f}h! vv\"!-r\u{9}u!AryQ!8s\u{6}n!7q\
        \u{1b}v!?qb,!.r\u{2}i#3F'r+GVm& F4t#F%G!L#y<P!;qsg!/v>2+ N\"L!E\"P\"O!J$J#G)N#G*@ng\"!L@uBC\"#u$K\u{1a}/!\"r/\u{0}\
        #\"P6H\"F!@!\"r9!# L,r#r7\u{1f}!:tp`!<m\u{17}/# H(v\"qk|!.u\u{a}8! q|(!)ryA!1HG@!/uW%!0v\u{9}5)$K!?#r!G!L%J)E!E\
        ,FL;!2s\u{7f}=% E1v)B&u%B\u{16}F\" z8Eev\" L8tm\u{12}!$t\u{8}>!*NKp!!v=\u{10}!&s\u{d}\u{1b}! s?'!@s=\u{7f}!:t~\u{e}\
        9 o\"S!?!E!M\"M!G!?\">!F\"N!B!<!9!M!7!8\"9!Q!Q!D!J%<!9%?,?! q\u{18}0#%H*B)Dd%!%s\u{d}<! KDo\"5q#O_V\"+L:ri|!-rK\
        4!7su\u{e}!%sZr\" I'x6B!)s\u{15}\u{e}\" I$y\u{16}2!<pkF!3u=g!(s\u{10}\u{14}!8w\u{12}T\"*L;wu\u{13}!:r\u{16}\u{11}\
        !@s\u{f}I!8tG]\" s'M\u{e}n!/r\u{15}y!7s\u{0}]!Er\u{13}S. x\"O\"A!I!D!C\"J\">!>!K\"J$M#F!@:Y\" I/yTH&\"H(r%A'L$B\
        +?2K!,rT\u{a}& E%D\"r#q!t-CS7: I\"2\"7!z!@!E\"3!J!@\"K#4!2!3!8!F!H!L!6!O!O!/!5!J#3\"I$tBi!Err}!;r-c!3q\u{15}H!\"\
        s)-#4t#H!M__!Eq\u{1b}O\"7y#ISj$3J$Q!F'Mx8\"*N\"t'D/\"J!B!O!G!F!F\"C!N\"H!J)H!L\"N!D+>\u{f}z!&sYs!8tbZ!Es\u{8}\u{1e}\
        !4vQ\u{6}2 O!?\"D\"C\"B!?!?!<#<$<\"I$?!>!y!K%J!?%;\u{11}CB O!:!B!8!H!J!j\"v\"q!S\"B!B\"I!=!C!R!D!6!J!R!S!:!7!<!\
        :!o!K!L!8!:!J!D!;!Vwk\" u8LS^+ P!@$E\"C#?%L%<\"v!>!?\"<\u{5}<!8r`\u{1}\" HEx\u{16}b% H$s)t-F%r4e! qfp!4sOz! t\u{d}\
        \u{1c}!;sB>\" E#HW\u{18}!8sK\u{18}!3rUy!=qp(!:sU1%%@%H\"B#M)Oxt/!C!@#?\"@!?\"=!r!D#>'B!C!q!F!@+J\u{12}\u{1e}!4r\
        w\"!8rsJ+ I!?!K\"?!?%=*t$>!H&=&=\u{d}\u{1}\"!qDF\u{2}\u{1d}!*r\u{3}c!7qv7!)r6L!Bp'`!?r|4\"1I)uvq3!=!;!@\"A\"A%=\
        !J!C#>\"J!s\"=!<!D!F!=#G#y%KSP\"/L)M9#!4qs#9 N!O!w!=\"F!K!@!:!H\":#3!K!N!6!3!3#D!L\"C#:\"M\"O!8!E#CDU!8s\u{f}h!\
        \"H'D!AqJ\u{1d}!Asd'.!>#E!G!B!L$K!?!G&=#G!H\"H!<+H\u{1a}o!$r)p!-sC\u{3}< c$D!?!7!>!A!Q#0!G!L!?!1!/!S!C!J!p!I!S!\
        K!<!;!3!B#=!-!Q$@\u{f}t( r\"J'B+>#F!x!I,AY{!/wo_!@s$T! ra$!7qWW!7un\u{16}!@t\u{12}|3 M\"D!A!@!A!F!B!C!<!G!B\"?%\
        =\"8\"M!t!S\"<%@p\u{d}!(rNy( N#x$@%A$u&A!A.B\u{b}\u{b}!!r4+# K,F#{7]!7vwO! JyJ!6usn!2q.]!7u\u{19}O!*tg\u{15}1!B\
        \"B!I!A!>!=!G!?!L!E!;#;#<!<#D\"M(>I\u{1e}'$G!B!A$@%A)E!H=b# K8J\"u!Y\" w8N6=\"8J#t+z5 r#?!E!H!D!M!I!=!I!E!@!<\"\
        D\"A\"=!<$F!G!=&=%=R\u{8}!8Mro\"8J)uO#2 A!>!?!L!?!G!?!G!>!@!?!v!;*{!G!@!D!=7@!EuU1;#;!=!F!=!?!8!1!J!<!J\"K!O!O!\
        0!N!A\"2!E\"7!A!O!4!5#@!R!K\"Fv+\" L8tB\u{12}< Y!~\"=!5!L\"I!=!0\"8!.!2!-!H!1!G!+!;!B!E\"<\"N!K!2!2#1!.!4$>rh!=\
        oLe!@s\u{11}+6 K!B\"@!>!t!A!z!?\"J\"E!?\">%;\"=!C!L!B!>#J\"A!>%=\u{1}\u{11}!8K.\u{2}!EuBt!8Hx\u{12}\"6u\"A9\u{14}\
        #'v#E%D<\u{18}\"9K,t\u{5}Q\"2s!K\u{1f}A%$G)I$t.I&G\u{10}[!<v\u{6}\u{6}; u!@!E!>!?!:!<!<!Q!=!L!=!y!<!@!6!?!>\";#\
        7!<!m!<!7%;!@!9\u{5}'8 R!I!9!G!<!;!E!P!B!C\"K!=!I!8$;!I%C!=!7!P!:!R\"H%E\u{6}#\" J9xfa!$un\u{6}!6LxR!9FO\u{14}!\
        /sB>!Ar\u{1a}T\"!I\"vZ\u{10}!7uEE!Er\u{a}y!3ufV!Arp\u{18}!!tR\u{12}#*E%z6FOG!6Ikh! t\u{1b}}$ J%L*M)M\u{16}j\"9F\
        ,Dx\"#3G%u(E5C!)s7\u{2}!/vk\u{1a}!8MEw!9smW- Q!A&H!A\"B\"?*E$D!A!B!I!I$v\u{5}\u{c}!1r(A!2s4W7\"<!D!D\"I!I!s\"<\"\
        E\";#<\"=!:#F!@!I!M\">!G\"O!?!<!E\"s\u{14}L!Es\u{14}k!4r,S!4t\u{10}E!$w9t!,rSx!EwXW!.qO(5 P!?!E!P!O!M!N!K!N!G\"\
        Q!R!K\"L#?!=!:#N!U\"8+B`e\"6G!tDR!6I'a!2r5{\" x8A5\u{3}$,v#D)E-FI\u{8}\" H*x\u{1f}\u{9}!%s}u< F!Q!3!6!R!7!7!3!3\
        !3!2!1!2!B!4!~!:!7\"3!p#O#E!u!J#=!Q!:$G&G!4sx\u{5}!9tWf!9s\u{9}\u{6}!7s2^!!ri!!0tN}\" M7t.U!;s.u#4o$E\"Hl`!*rB-\
        % P!C$F3K\"@7r! s>d!?s>\u{6}!:t\u{14}\u{2}\"2s!K='& s*B$B!L0D&D;)# J8J\"vF\u{1a}*%D\"C#M%D$u#F!C!H!I!?:0%=L\"I!\
        H\"K!uW>!1vg\u{c}\"7K(uF\u{16}!-tZj\" L#utg% C5t!{\"E-t\u{1f}V!;ro \" r8Q_!# H\"}6L*}# I.t(yfr!/q.a!8t\u{3}\u{d}\
        !4r[{! x>[* @)A!D\"?#?(}!B!C!A+AgK! y\\k! uJ=\" K#t\u{d})!;quN!1rUU% O4r#B\"G*q\u{3}U\" t(K\u{11}e) B\"D*@#?$A$\
        s!x'@&?H\u{1}* t!D!F#3\"7#4%:'9!:.?-u!8t7t\"6L/H%\u{17}!3q\u{1c}0!7ri\u{f}!EC%\u{6}!*r.E!8t\u{5}k# x7I!J\u{1a}Z\
        !(qd'!Et\u{0}^!3r)\"!?s#R!,r S% r!D*t+G\"OC\u{16}! r4A!Ar/z!!v)(!;r6\u{1}!@w5d!/s\u{16}r!\"s\u{1f}z: ?!@!<!:\"~\
        !~!E!9!9!8!6!G!6!=!5$:!;\"K!<!;!;!<\"?#E!>%Q3M!/rGh\" u8IJ\u{0}$ K!C!v6srh+$E!~!?!E!B'B'A!J!D!C,C'\u{1b}!4uR\"!\
        /s$y\" w8JgL!7syf* @,s#q%?#C!C!B!A%@&@k\u{1e}!#v\u{d}L!7s\u{1b}(!7u\u{7f}\u{9}!*sSI! r\u{e}\u{7}!4v%?!7sZ\u{9}!\
        /r\u{18}k!:r$c$ \u{7f}%C%C0D\u{2}i) t$G!M%N%B(K(C!E%C\u{1a}H! u\u{15}\u{f}!7t\u{3}|$ K&w!K(I/^!8w3T*!\u{7f}!B\"\
        C$A&B!C\"@&K#?+Ay\"0\"G!q!F!J#F!G!H!B!B!E\"A#B$D!J\"B,N:T!EsW\u{1b}!:tG\u{10}! tT\u{10}! t\u{e}a!#qzC$!E-v*E-E\u{0}\
        \u{c}! w/;!/r1>!5s\u{1b}v!Er\"\"!$s6+\"3s%IP\u{6}!6L\u{3}k!0r,V!$r\u{b}M% u$G&F(t3C\u{13}\u{1d}! vpw!%rS!! x\u{7}\
        s!8rXf!8Dil! p9\u{1a}# H2z(E[\u{2}!3rIe!/qdQ!$s\u{1b}m!1tP`!3rN\u{3}' T\"O%R!K\"G%J(I'\u{6}\" M'tpp! K\u{6}\u{f}\
        \"!t#JW_!-r\u{4}D!4t/4!<qRT#,G5v$G\u{1c}\u{11}?!2!I!N!G!>!A!G!A!7!K!5!J!G!L!L!H!6!4!x#K!6!F!v!K!5!J\"L\"r!L!E#G\
        V}\"2q&LL_!ErlB!4sn\u{9}* s$C!J$J!E!I!C*>!F.@+m! x\u{15}z?!/!H!N\"<!~!}!L!F!G\"1!P!.!C!5!2!3!:!,!6\"@!J!;!-!E!4\
        #>!,!/!G!G\"PB8!As&3!<sy?\"8F-D#\u{9}\"*I/Fxo\" I's\u{e}\u{7f}\"?s!K\u{18}*!+t\u{2}># J'H/xD\u{7}! x8b& G)?!B(r\
        \"q%K\u{14}Z\" M8t8\u{d}!:q\u{f}s\"-t8LN\u{9}\"1t4G-y! rqk!8u*=( w!q!A.E!H&B!<!F*3!8J\u{16}a\"6r#L\u{8}<!ErRo! \
        J+Z!@s\u{d}Q!\"tu=\"3u%F\u{d}O< L!@!<!D!?!J!5!H!9!C!E!K!N\"1!G!8\"8!F\"s!E\">!2#M!L!D\"5\"p!CP\u{17}0 C!D\"R'N$\
        C!B$B#C!C#D!w!m!L%H\"p!NUu\"8J\"uJw\" H*xSN#7q!G'r\u{1e}\u{18}!)r<6\" L\"t\"\u{16}!/s/!\"2s!K}\u{1a}!.v:]\"!t2J\
        \u{a}\u{3}!?r22! v[\u{0}( L#F\"I\"E#G-F!s!I@\u{10}!6uC8# K)s.I\u{14}r!1s\u{19}U& v#E%C#G-D*Mw#! s\u{1d}1\" q\"L\
        )f!ErX]\" J8v=M+ M\"B#M\"H#A!A!H#E(I\"H,u{,!7s/Q!5r1`'!K+E!@\"D+D%w&CLN\" F%ub:!/qDI!:s)\u{18}\" L9G\u{c}a+ O!D\
        \"H!K!A\"D%H#?'=!?!=Ue!!r\u{1e}]\"&s?JMn!-r|C! y\u{12}U# w!F7Ez#\"+u,M\u{14},!BoYS\")s.I5k!8O\u{7f}*! tk:!$t?\u{4}\
        \"@v%H\u{7}?!Ert\u{15}!$r2o!:sqx!&v$\u{1b}!3u'\u{f}\"$G2x\u{f}w!Es>^\"As$Lw>) C#F'C\"C*C!D!D)r$tV\u{a}\"8I-GYg2\
         r!@!I\"F!I!E!B!G\"E!G$=\"A!w!>#F\"P!>,<Pi!6s\u{b}^.\"@\"G!K!J!G&E\"?\"A#q\"@!?\"L'A%BWq!%rWc\" t9M6[#6G!F!PR|!\
        =o`.3\">!B!t\"=!A!F!E!G\"E\"L!C#;!L$9!Q!E!;%s&L<w\" v8K\u{12}\u{11}*%C\"B#M%D$u#E!C!I!I!??'9 K!8!<!:!G\"=!J!A!=\
        !L!@!N!O!N!L\"J!s\"L\"L!F!G$<#<\"=$Q(\u{3}< F!9!A!Q!9!K!7!@!B!:!;\"8\":!F!\u{0}!7!8!6#s!G!?!?#;!K\"8!9!7$BU\u{17}\
        #$q4E\"Dkq#7t!L\"K{a!2s($\"/u2IF.!7t\u{2}p#1v#I1Jv\u{1}&!B#@/@'t&?%=\u{8}|? ,!O!0!.!,\"E!y!p!u!y!v!w!*!<!y!4!.!\
        2!L!2\"*!-!*!.!2!5!=#7!2!/$+^\u{1e}!Es_\u{5}!&s{@! u\u{12}C!!s$~!6sV\u{10}% q*E%I)I\"sd(% D&@#v!D#?Il! z3\u{1b}\
        0 T!I!F\"H\"L#D\"K!M!B\"R%H\"M!Q!F!A'R\u{0}T!*x{g!6t?R!.w\u{d}x!2tf\u{12}\"7o#E\u{1e}\u{16}!8N,p!8rNA!,q\u{d}&!\
        /xp\u{1a}!/t|.!*r,!#/H0x&HQ'!@s\u{17}V\" K8sK\u{3}!Es\u{11}e!!rL># I.t(yY\u{1e}!$s~\u{1}!Eq\u{1b}x!Eu9}!?ti\u{e}\
        !(sB4> L!<!Q!H!=!L!I\"u!6!P$M!C!F!,!E!7!*!q!E!T!T#,!Q!L\":!Q!H!L!I\"J\u{11}M#2H!H'p\u{2}F!2r0c!2qN*! sTp!,r\u{12}\
        `#1s\"M-KK<!6t\u{0}<\"$M)sD\u{15}2 v!A#D!H\"G!E\"D\"D%A!x!=#?\"B!@#B\"I\"v%?\u{8}{!:rG+\" K8t':!-xTb#<I!L#y\u{11}\
        d!1r![# F*F5u$`\" G8v?J! I'd!!s\u{19}E!Bpi].\"=\"B#J!A\"A\"D\">!q(@!I!J&?#s#<^*\" I3r0~!)r7X!Er+!,$C!H\"J\"K#A#\
        A#?!w#?!I!J-=\u{13}\u{2}\" L8tgY$ L$o)N\"HB3& N%I%M,I\"O\"r4$\"/u2I\"Q!$qL\u{10}!4wEZ!EuBT\" M,s\u{5}7' K\"L!C5\
        M$z$@%BA\u{8}\"Ar$Jn5!4v\u{d}}%%E#L'B&D0D\u{5}P!*t\u{16}z!1v|\\B q!F!A!I!A!A!F!;!7!L!<!D!@!=!R!F!>\"<!B!Q!p!D\"\
        M!r\"*!8!Q!Q\"D!B!I!F!=!N5:!6tW\u{1b}!3rJz$ C7y!D!E\u{f}g!2r\u{9}w' p\"M#N*H'J!I!F:N!EsuH#/F\"G#sRV!Er~\u{1f}!/\
        L>g\" y8F\u{2}S!,s!)& s#F\"E#I\"I,Bp\u{c}\"*K\"s\u{b}$\" I/y\u{f}G\" H8w\u{1a}$!:seQ!2si2#\"s%N1@yg!&tb\u{1b}\"\
         J$y\u{3}\u{f}! Lg\u{18}!/s1C!&p\u{8}i> m!<!L!=!P!@!@!E!J!C!B!?!M!H!=!@!?!U!=!:#U!C!O!C!Q!<!I#<!R!=\u{1b}\u{0}\"\
        \"H-F\u{8}\u{10}!,q#9\"&v?LC?!Es7b#)s!I!sa\\!Etz\u{16}!/u|R!)sW;!7tRh!;q\u{8}J!.q\u{f}M!5s\u{11}`!:rU`\" t'H\u{4}\
        j<#7!C!I!N!G!B!6!L!:!I\"q!:!F!@!G!K!0!q\"p!J!@!B!I!7#5!2!2$J>\u{b}!*s\"T!#p<x!8tCK3!>!>!?!B\"C\"M!B!F!I!<!@\"H!\
        A!A\"=$C!O\"=+t\u{17}\u{19}!;s\u{7f}\u{14}( J$q)A\"N#A!=#A$B\u{a}P\" M9s-K!8Jam\"*H!v\u{7f}O!8s5l\" K\"pMY!?u\u{1f}\
        B# K$x+I9y\" L8tFD$$I.r.G%H!\u{10}\"8J'q&P!ErSn!/qT\u{1c}# L$x)Bs6! rDR\"0s\"J^{!(rH@\"1v)I\"z#\"I(r0B}(\" I/w\u{e}\
        \u{0}!ErIs!Esg7\"$K;s\u{6}\u{2}&7A!B!B!q%D&Ah[!&s{C- R!A\"F!C!F#=\"H\">!<*?!B\"@+pE<!@Ew;C K!K!A!M!J!8!I!:!K!B!\
        D!@!>!E!:!8!@\":!N!Q!9!8!@!\u{1}!?\"=\"D!{!:!9!:!F!M!H!HfH\" v9K1-& C*C%C(E\"{,F(6*\"K!C!K!K\"L!q$D#K'C\"L4#!=q\
        \u{f}'!;q\u{1e}?C I!8!H!9!C\"9\"J!7!>!D!:!6!5!9!7!3!3!t!p!J!A!6!}!F\"8!7!B!w!L!M!2!=!M!C!B9\u{0}# J3t%v\u{11}_!\
         uHb!8t,}& L!~.E)F\"@+C\u{b}5%#D\"E\"F#E.q\u{2}\u{14}\"/x6GN\u{f}!0v/A\" M8t5&!8M3#!!rV|!+I\u{7f}+!*t\u{1c}\\* \
        O%D\"I#=#9$A!?%L\"G!D\u{c}&4!@!|!A!B!>\"A!=\"K!>!O!<\";#<$<\"D!A!?%@!?%N\u{8}\u{1b}0 N\"C!K!D!D!B!G\"@\"=!B#v't\
        \"O!E!@+Gt\u{7}!ED}o!\"rO\u{1c}!\"r|)!-r\u{15}E!7tT'!Bp\u{4}I!9q\u{19}\\( F!D!~%K#A-D!?\"C\u{6};# K-M\"F_\u{a}!\
        1t;\u{3})!H#F$F\"J!D!|#B)K-ClW!\"sE{9 P\"E!B#?!?!A\"A!B\"@\"o!B\"B!C$C!B\"F\"D!J!J!A!C!y!H!F\"En\u{a}\" q*Fx') \
        s!D#G!D\"G#D(x&C!AF'! y\u{7f}~!8t/U&(I#H+>!I!C!H{j!:s?p!8stZ!@qq\u{9}\" t7IW@!-qGy\" N8tE_\" x8DiU!0rW.\"2q&LOH\
        \" t%J6f'*J%H!F!E!E!C'?u&\" G8v\u{1e}=!4raG!-r\u{2}t!)u|\u{1a}\" v8J\u{14}r&$H!H\"E/E!D!K[g\" J$y3C\"4u#I0N!&t`\
        ?\"6s\"G8\\!Es}g!Erw|!?sY\\# w*D.A3\u{4}!Do@.\" M8t<{\" E!x9q!;r\u{1}4$\"I)w,J.G!\u{f}!7r\u{4}\u{a}A D!E!R!E!G!\
        =!5!;!8!1!G!2!?!T\"F!s!y!s!t!,!6!A!J!4!5\"8!C!M!J!P\"3\"@!C\u{b}+!@r r!6xYH$\"I)w,J.G\u{9}A!-tP\u{3}!3qTD\" M,s\
        ;f!BoaG#$G2u/BoG4 K!7!H!:!O!E!A$9!=!=!C!O!<!C'D!Q!D&=!:#p!\u{1}! sC\u{13}\" G&vbp'#E$I!L!K&K(L.K\u{b}\u{a}!/u \u{f}\
        !7q)Y!8s B* O!r$A!>!D!H#@$u'K/B\u{7f}\u{19}!8I!r$ H#y'I.L-2\"!t.K/\u{8}!3tk3% E'I)x'F!Lha!%IQ6* u!M\"L!G#@!B\"@\
        %?)B!GR,\"?s!KZQ!8s\u{12}\u{1b}2 H!D#A!K%@%B\"x%F!B!K%K!H!u!@\"G!H!I!JE\u{0}+\"L%J!p!A!M\"B'B%M!@(s$@2H\"&G2M\u{7f}\
        *! s\u{1}r8\"R!?!E!M\"M!G!>\"=!E\"M!B!<!8!L!7!8\"9!Q!P!E!J%;!9%=+p$4L#M)O%D\u{1e}\u{1c}9 O!K\";!M!H!9!@!B!:!O%:\
        !H!7!I\"D\"I\"R!I!O\"I\"q!;!4!9$D\u{15}W. E!B#?%q#?!>!A%C!=#C!D!E!A%tP9%%D!v!F\"G!G\u{7}j! r\u{12}\u{1a}! t'C6!\
        >!A!<!B!>\"@!L\"K!D!:!@\"9\"A\">!s#>!C\"s#G\"=#G!t\u{1c}\u{1a}!\"rWy!+t0\u{18}! sX)!!sGD!-p0]% v)O&H)H$p$\u{8}!\
        /r\u{18}\u{14}!)r\u{7}\u{f}!4vO\u{17}!%L0Q\",v#I5Q!7qv\u{1b}\" I8I\u{1e}~!*t+f!8GA0\"*I#wn1!:r\u{2}\u{b}! vml\"\
        7u'tc%0 D!B#C\"?&B!\u{1}!B!?$A$?\"C$s!L!A!?%A\u{15};# J8J\"v^\u{8}\" N6HRt\"!L3sV@!As\u{19}=\" I$y{*!8E\u{19}\u{1d}\
        \"8M\"s,\\\"2q%M}_$\"E%H#q.Irl!.tz\u{10}!?qHo!)s({\"As$Mf\u{18}!6H}W' K!I#D\"|'E\"D6EFT\" M,p\u{14}S$ K3w%G-G3\u{4}\
        !9s\u{1b}=!&sY\u{2}\"1I)u.I!8L.|\" q*F\u{16}g!5srj#8J\"s+K\u{13}j\" IEqiF! t\u{9}y!$u|\u{13}!9s\u{11}\u{10}!$s\u{2}\
        +!%s{l!-sfE!)s0u!7J)\u{7}#.K%q-tj\u{19}!As\u{1b}6($D!p\"E\"M!G%C(K!O,o\"4K&r_d!+t7g!Eu4i\" J$y*y!,s9\u{14}6 B!;\
        !9\"<!s!?!P\"=!7\":\"s!t\";!=!B!8\"7!:!I\":%<!qRL!Epy\u{13}!5r\u{3}\u{15}\" N*sPo! u\u{11}m( K#C!D!{!u!F(@)C\u{d}\
        \u{6}! L~H# |\"F-F\u{12}~!$tXt0 C!@!=\"?!B\"E$O\"<&>!M\"<!|!D!<%t'C\u{f}j!Et%\u{10}\"1u.R5g!*K\u{11}\u{13}!Et=~\
        !3qg}!Eusj\" J8us\u{2}&$E)@\"A\"?)w+F\u{7}9$\"D!p(A%H\u{12}2\" F%u\u{2}>!?s'4!Cu?d!4ryt( L!q#E&G%F'H$D+E;~!8F/L\
        !@t\u{1a}4!#p s!Eu/\u{1f}\"!J#u||% O*J(r$I/DuW* y!C!A!B!K&F%B'F\"G\"DT\u{17}\" {8@Q\u{18}: Q!s!G!;!;!8!w!<!A!:\"\
        >!6!:!6\"8\"6!4!7\"H!@\">!t%8!:!3$CE_!7tf\"+!B$<!I!G!F$=!F)F#A*p\">27!:rvP!'t.V\" M8s,Y8!N!K\"G\"G!B!Q!H!Q\"K!7\
        !J!2#2!C!9\"q!9!7!L!u!H$=!Q%2\u{3}+!-s\u{10}H!8Ow:!9uRD# L$x)B;u!*rL&!4rwh\"'E1DzM# F7I#s93\" t7Kh@!:rY(!3v^~\"\
        =N!r\u{4}x!\"G;H3 9!D!A!{!B!=!<\"?\"B#=\"9$B$@!@!@\"<!o$@%=(A\"#H7v.0/!t\"?!?!>#=\"F!D!r%A\"@!;#?!J!@,M{.!-re\u{0}\
        ! xt?!'K\u{19}F!:sS6\"Ar$JG1\"2s!K2l!2r0}!;r:g\" x8F\u{11}&!3t\u{19}j!4t\u{7}v!Euj\u{14}!EuGi:!>!C\"O!K!u\"A#<!\
        9!:$B!?!=!:\"H!=!C!I!?\"@!I!I!<!?!y!G#:1\u{13}1 H\"C!B!H\"C!s!K!G#B#C\"B!B$>!A!K%q(tS\u{b}! r\u{7f}h!.v+\u{5}!#\
        q\u{2}\u{1d}!?pz\u{1}!As\u{1f}%!9s\u{1f}$!1skI\" D0x\u{7f}\\!8sdY!8p|g\"4F!x\u{7f},!/uBY!/t\"\u{1c}\"#o%FwP$/M-\
        G#I!vrF$ E%q#w0D\"B!,q~D! u\u{c}.\"/B(EQ\u{1f}1 @!A\"K!@!M\"K#J\"?!:!s%>#s!?!=!@!F+>\u{1a}L!/s*\u{e}!\"rRS!Esx\u{4}\
        !:wc_! u\u{1c}H#9L$K#s3s! r\u{11}\u{18}!,un<; L!@!=!A!R!>!<!C!>\"O!<!G!:!p!9!>!8!<!r!9#;!D&r\":!w!N#8b:!:rct\"=\
        N!r\u{1e}\u{13}\" I/t\u{1f}\u{7f}# H7G$y5D! t\"\u{1}!2qTS\" u8I\u{16}e!%s\u{9}H!*s\\6\"-r8Kf\u{10}\" M\"vwp!$t\u{16}\
        [!5s*O\".K!sc'\"!v>H\u{1d}[!8r\u{15}x\" u8L_I!.q9)!)sD\u{1c}!!q\u{a}z! u@i!@p\u{14}\u{6}\".v7Hr\u{e}!/L=3! y\u{1}\
        K3 K!}\"?!@!@!@!G!E!?!A%>'@!@!E\">!u!>$>%qzU% H%t\"t(G*HU,!8E\u{1a}\u{16}!*Hh.#)B!E;q\u{d}FA S!6\"N!<\"@!C!n!E!\
        D!E!Q!I\"Q!>!D!E#E!O!J!O!H!L!C!6!T!G!D!K!9!O!Q!;!F\u{c}`!3tbI!?s<C!Ey\u{3}N! qd\u{15}!/rwF!ErLj!0s@E(%G%t.J&u!D\
        !D\"I!EWQ\":q+IfV!Ew)\u{17}& G)?!B(r\"q%K9\u{10}\"*M,L*\u{17}!EIg*!:tx<!EqDC!4rsE5!H!L!H!x!?!=!E!E!<!9!;!:#O$;$\
        M!A!>!:%L!9%FyZ!%rK-! sI%!8o5i!-qW+!*s#\u{2}! w\u{1f}y\" s9M<0!.r+'! t;l!EF\u{19}{!8Ij9!8r'\u{6}! vH;\"!M?r\u{1b}\
        1\" s*No\u{3}!'qr}!7u@j!2r\u{1e}\u{7}. H!=#;!:\"C\"O$K!<!L$D!t$F!E,9dn( v%L$L!H\"E#G(I.DMP$ s'G#@,@[i\" H\"u''!\
        ,r)\u{e}! r\u{13}D\" v8J\u{15}b# O3v%K0#!(r6h!/u}`!7t%'!+A\u{18}6!4wA\u{f}$/G%s,p%F|\u{16}+ B!B\"A#A(x!>#>%v!@\"\
        A&@$\u{13}\"&s>o{j!0r\u{2}A!,rf/!+u\u{8}g!,q/I\" L6v <# I.t(y\u{9}\\$%G0u!G\"K-\u{e}!2s*G\" N*r;\u{14}!!s&&##L,\
        x6Fv/\"3s%KKD!7s\u{0}c% I'H1H!G,yT_\" K4v?\u{13}!:sBu\"*J*t&\u{12}!6L2}&)w!C#B\"@'B/@!Y6!D\"w!A\"B!C\"E!A\"B!=\"\
        @$C!A\"Q!A!D!=!K!K!?$A!G$?sp\" J(y&\u{6}!?unq!8rq/!1t=9! s#^! IO\u{b}!&t\u{f}5\" q*Fe+!2qlV!4qh9!1y\u{1a}\u{f}+\
        !>!F!D!@$u':\"=#;#=!O(C\\k!6sh`!9s,G\"$H;u.\u{11}#)s!I!sq\u{7f}!7sc\u{6}\" w#I,+\"/t#J%\u{0}!7q\u{e};' P'J#G%I'\
        E!t!K\u{10}S!,t\u{a}7!7r\u{2}?9 J!A\"K!s!>!<!M!=!:!B!G!F!<!?!>!q!?\"=!q\"t!M#<%@!<!=\u{1d} \" L9tQZ!Ar\u{4}q%!H\
        .G%s,p%Fuv# r/u)L~\u{18}\" M'u\u{17}T!8pv\u{b}!8I\u{12}\u{7f}!>pOS!0v9XD z!2\"O!@!B!E!?!C!;!k!E!9!J!5!E!6!6!8!5\
        !:!8!S!@!}!;!4!6!3!Q\"6!4!+!R!G!D!5WC! I\u{1a}x!=n+@!1rcU\" I$y]2\" H/t\u{e}D# w8G\"ND/!@o>w?!4!L!C!G!?!7!J!5!9\
        !K!7!K!I!M!N!6!7!5!x#J!7!A!v!K!7!L\"L\"r!M!E#J=!!At+q< O!G!7!<!P!E!H!E#K!-!6!I#-$M!1!E!D!K!D\",!@!H!M!H\"=!B!=\"\
        Re\u{14}% M!w3?#E!I\u{0}\u{2}!:sul\" J8uON\" s8L\u{f}c\"$LAu2\u{3}!Ev\u{12}$\"$M!D\u{14}\\, L\"A#L\"H#@!@!G#D(G\
        !O!F,w.\u{18}/ O#>!:!>!<!B!9!N!:%r$;#8!?!H(<o>8 r!=\"<!>!D\"J!<!C!K!:!M!;\"=\"I\"<!7\"H!@\"C!J\"C#<!<%F\u{3}a$ \
        L*I!r-O]M$\"C-G%D&B<~\"$w)Dm\u{3}: P!A!:!A!C!D!G!A!B!C!?!;!r!N!>#?#<\"<!r!O!D!r%?!<!8$4\u{f}\u{1f}!\"uL\u{1d};!\
        7!;!<!:!B!?!G!:!B!5!5!r!<\"=\"I!7!8#B!Q!R!I!J!8!<#N!7%sV[\"<K%s\u{7}^\"'L1A:+- r!?!>\"C!<\"t\"C!;!:\"<*?!F!?>\u{d}\
        !8KS\u{e}? r!@!p!9!C!p!;!=!G\"@!8!;!.!D\"=!;!E\"5!+!G!D!M\"<!+!{!P!C!*!2#I!AB*4 N!?!F!C\"A#C!>!A\"@!A!<!>\"A!v$\
        A!B\"C!r';$:_\u{6}!1sX.!8OAr:\"N#L!;!>!H!>!<!?!C!<!3!F\"9!=!?!<\":!8!L!=\"<!O#I!o!<$;/W!#w\u{d}m!+rD\u{5}!8sB\u{1}\
        $ J5z\"F.F*t\"4I&sFS!0pL\u{6}!Et\u{e}]7 V#E!?#I!B#K!A\"D!L!7!4!G!2#3\"M!@!D!5!H#6!3!4$E\u{12}:!4qNr\"+w-LR\u{1}\
        \" N\"rLa!%s</!&s2L#)r8u$Gsg\" u9K\u{7f}-$$M&E,H\"OZ\u{4}!7t\\\u{11}\" t8K;@!8rt_!8G\u{e}}( v%L$L!H\"E#G(I.DdY!\
         O\u{1a}S!2qm\u{18}!4s\u{1}z!!q:\"\"*L\"uct+%C!I!M#J!D$B's!A\"J!A+Ov)! t\u{19}\u{3}!5r)\\! t8i\"$r=slM!6H\u{1}D\
        !!r\u{c}d$ H#K%x=D\u{1b}.!6s&\u{15}\"'J/ItR! t\u{14}\u{6}% B!=7=!t,@!\u{7}!@sVq!9sX\u{14}!(rUe9 T!<!B!N!<!J!7!F\
        !Q!9\":!q!H\"H!r!7!:!8!8\"A!9!y!C&=!7\u{1d}\u{b}!Eu\u{8}-!*t\u{4}Y!4rt?!:sTD!9sf\u{e}? ;!H!B!<!P!7!O!:\"q!H!9!L\
        !v!J\"?!t!7!9!9\"6!9!7!8!:#J!K!o!<!7!I#o\u{6}P!*rf]% P\"q(A-t'qcm\" M9s;]!1ty4!1r\u{4}{!-s@\u{18}!!rzN!8r\u{1}-\
        ! v\u{10}&! w\u{1a}h!:r\u{8}s! sH\u{c}!+uc\u{7}!/rc\u{0}\"&v)Hs#B Q!E!M!E!J!F!E!B!K!N!N!@!1!N\"N!(\"N!P!T!*!R!O\
        !A!E\"'!:!J!P!A!M!B!@!<\"S\u{9}|!Er\u{c}7\"8F)t\u{c}:!/ueL\" I8IQ\u{7f}!)sr\u{1}\"6s#KYl!BpSM!/sdn!$od/9 E!F!K!\
        I!L\"J\"S!C!O\"H\"?!K!O!0#C$Q\"*!H!I\"R!9\"I!M\"B!4k\u{b}6 B!;!9\"<!s!?!P\"=!7\":\"s!t\";!=!B!8\"7!:!I\":%<!q{C\
        !EwM\u{7}!<t\u{10}\u{6}! K<V$5r#K\"E+G0C!5s3H!ErZ'\",u9F\u{16}1$$E0s$H\"EY\u{1f}!+t\u{4}H\" K*qec7 R!;!9!>!?!?!\
        D\"?!>!<!<\"J!7!N!?#9!7\"8\"K!t&;!G%Kf\u{15}#*K%E6G?\u{13}!1r5O\" K/v)d!0qf$5 s!=!>!F!C!D!?!A!<\"J!s!I#>!r#?!=#\
        A!N!H!>+:k0!7p*G!'q\u{18}>!/v\u{15}\\\"$H;u\u{1a}B!5r/0- D\"B(C#?\"B!m!:!v!q%E'B!E%?\u{1e}6\"7s!I\u{19}/!.r\u{b}\
        =! M2\u{0}5 L!:!F!?\">!E!I!>!;!>\"=!=\":!F!>!s%I\"H&@!=#pbe!*s&\"\"2t&Ji,!;q\u{4}C!-r5\u{c}$ v*E,L$F9\u{17}!*u+\
        \u{11}% J3I#u+q$H\u{1d}f)!E&J(@#p!B!B#o!D\"D`h! s*8!,rDo!5sPA%#@%t\"C%>6>Vf!-xg~\"4r#NO\u{3}4#?!?!D!F\"F!E!q!L!\
        @!J!>#;!>\":#@!Q!G!<%M&Q\";< @!q!=!A!J!>!B!<!6!2!J#J!E\"8\"3!G!G\"s!N!@!F!O!7!6!G\"N!A!OR\u{2}!Es])\".v7H\u{3}\u{8}\
        \"\"t6Ov\u{7f}!/t*Q!3s\u{8}\u{1e}!*s@T\"!t.K5\u{4}% u$G&F(t3C{L: ?!@!;!:\"~!~!E!9!:!7!6!G!6!=!7$:!;\"K!<!<!;!<\"\
        ?#E!>%Q\u{0}[! t\u{17}M!&s\u{15}+!$r\u{a},!Es\u{3}g# D!x7C\u{2}5!EvWg4 K\"D!v!N!E!A!I!I!@\"E!=#D\"=\"N!:\"H#N!J\
        %>&9Fn& E$A\"@#x!D#?y!!:sV\u{6}! qj8# J/E(td;# p7F!=2J$ x%J%C.@Pf8 E!:!@!S!H$x!:\"p!;!6\"F\"8!P!2!7\"H!6!K!P!6#\
        K\":\"8$N2,!7u\u{a}@!8t\u{1a}E! x7A!Er\\!!.q1\u{1e}!4r:L'$H$H\"z!F!G!H\"G\u{c}P\"8I-D8P!:sSR\" G8yK!!3rH\u{1c}$\
         B%J%E0}-F\" K\"w@T\"7L$r.0!/s\u{8}\u{0}!4t\u{1d}\u{13}E M!S!M!s!C!D!I!L!C!J!B!F!F!R!B!J!u!5!@!M!@!5!N!N!K!S!V!\
        M!I!J\"F!H!I!N!P!C!Y\u{19} ' C'E(@\"v)B&t%ATW!.u&W\" u8KX&\" I%s!b!2s\u{13}Q\"Av$I3\u{8}#%J!L&t_G(\"I$L$M!E\"G\"\
        E)K-B;t!2r\u{3}P\" x8G\u{1}#!:t\"y!/uwo!)tmy!ArL'\" I8x'z! u_V!8qh0\"2p&G[L!%q\u{1f}1\" t'K\u{d}'\" M8shG7!<\"?\
        !s\">!F!<!=\";!:\"=!P\";\"=!9\"H!;!J!K!9\"A#<!>%N\u{1a}E!Eq(i' T\"<#o\"r#:%='P4T!&t\u{5}\u{1d}!BpD \".H!v\u{15}\
        K(%G!B!D#D#u\"D'E\"H_f*$B!@\"E#B%>%r$M\"B%C!D\u{1e}E\"=s!Lm\u{1e}!!t\u{12}{# K!v9Gq-\" N\"wc&\"+p\"F:K!7u\u{a}O\
        \".r2p`t1 @!A\"K!@!M\"K#J\"?!:!s%>#s!?!=!@!F+>\u{4}L\"4r&KW^\" L2t\u{1a}\u{14}!2rSV!4t|!+ ?\"C!x\"B\"F#D#@%A!B&\
        @#E~V\"4u$J`+!:twy!*pWh!>s3#7 P!P\":!=!:!E\"{!;\"4!J%K!;!7!6!?!G!C!I!:!7\"=#:&@<\u{a}!<tR\u{12}#)K/u&sU>!1r\u{e}\
        \u{1}!)q5_\"&v!FO\u{3}\"?r&H\u{d}\u{16}!3u\u{19}m# H#G9z#F\"!M?rXu%-=\"z(J#B+=\u{1c}s!'u\u{1f}~!&s;=!Ar;d!:r4\u{1e}\
        $ O7F!K\"D}K!As\u{d}\u{10}!1qxu: |!9!5!;!8!1!=!7!6!:!\u{1}!1!R!=\"E\":!<!9!6\"F!9!<!9!4&?%0ol!4r6\u{19}!Eruf!7q\
        \u{6};!!ty)\"&N!u7;\"As$L{d!4qhF!2qt\u{6}\"/u)FK\u{d}!:HE{!/qq\u{13}!8tJP\"(r#K:\u{a}!6t5<!9u\u{8}e!4tz@\")q<NY\
        \\-!A#A\"B!F!G\"C\"='@!?#@!E\"Q\"w&>-#D$F$;$N\"@\"=#@!>!G!D!?%>!=\u{19}v!6t&\u{0}\" r8K\"m!4ty\u{3}! sb\u{a}!*r\
        W1\" K8s\u{3}S%%I%K!H$J1tIV!#qI\u{0}!(p\u{f}h( D$y!E#B\"D!C$@'t\u{b}\u{c}!*t\u{13}L!0r[k!,rF0A F!G!>!D!C!B!7!?!\
        9!2!F\"5\"0!O!s!@\"F\"2!t!G!E!F!o!1!q!I!H!r!A!M\"H!F!JRH\"$w)D-L;!6!I!Q!A!E!A!<!D!4!@\"u!@!2#1!4!A!G!6!C#:!I\"5\
        !P\"L!5!M!D\u{b}*! K}%$ I!w!F5F\u{2}\u{10}8!:\"A!G!K!J!G!A!@!D!H!E\"<#s!r!:!9\">\"G!K!o$r!?!=%6_\u{6}!9r>}\" w8\
        E[\u{b}!EsRC!:sYC# I.t(y}\u{5}!4r {\"/I'C*\u{6}!8s`v!5rQ_! Q\u{5}?.!B\"J!?!C\"@!G\"<\"=#<%w#t!L!B!@\u{17}5!3q<x\
        , K$E!B!G\"D!L!E\"w#C)H'o&AQ@!$ssA! r\u{11}\u{1b}\"4F!x`@\" I$y.2!ErLj\"7q!Gr\u{5}!#s\u{c}\u{7f}$ r%G1H\"N\u{16}\
        X!,s\u{19}\u{13}!Ew\u{2}:\" H8zgD!(reg7!G!:!r!B\"q!G!>!r!J!@#D\":!L!7\"2#5!L!@!2\";$G\"I#/d{!Ar\u{7}\u{14}!8tRD\
        !(vE_! NkG!3s\u{a}K!.r\u{1b}\u{f}!8ry.\" H*s\u{1d}\u{1a}!8L?E!8Khl!-r\u{9}Y\" t8CnV\" s8LMP!#sXr$*p-G!D-p/n!Ep$\
        b\" t8JA\u{14}!;sum!Er,A!7s*{! P9\u{d}!7v\u{15}\u{d}& K\"K-K'u!J!L\u{0}a!%t]\u{5}% u$G&F(t3C\u{15}\u{1c}\" H6z>\
        \u{1b}\"$LAug\u{17}!&t+V# H(v\"qev!;r\u{12}U! qS1!.r\u{14}|!&qO9!'uy3!:r{A#-x*H#G:--!B!@!A!?$\u{7f}#@\"A!B!>)N\"\
        B&@%?y\u{14}!%LQ9!>t\u{14}4!&t\u{1e};\" L8u9w!-s'd\" r9MZ\u{1f}!?ssB\"5u%C\u{5}(!9E\u{4}N$%F#F&H(s+S!8tGr!!s\u{11}\
        ,- K!F!K!C!E+?'A!D!L\"E\"z$?%BEj#2H!H'pB~\" L*wS\u{1b}# C#y%E\u{1}\u{18}!@s^C+ s\"K\"L#O!J\"A%J'C!J\"H,A4i\" M8\
        s\u{a}|!;rwF!:H8X# J!u!H:J!4u\u{a}6!.wi\u{11}!$u\u{8}\u{8}\";s*L\u{14}\u{1a}!:rIh( v%L$L!H\"E#G(I.D0g% E&F)B(s!\
        D4^#&H)K)H2M!6uW7\" J@xv\u{17}!:r,X!;r\u{12}2\" H(t-*)\"F%H#F!t,G!L!G'w%B\u{0}n\".r*FT\u{1e}!9sW\\''D%E!D\"C\"K\
        !J!F\u{1c}Y! uUI\" J\"pnW+ B!?#?&?\"?#?$H$s!A'>!H\\\u{a}!Es\u{19}t\" F%u9f- p$A&7\":!N\"@%?$=!?!I#q\"C&??o, x$G\
        \":$r!B!<!>\"<'7\"J!@,A6Y!2tq}!Er\u{c}d# \u{7f}7E!?)\u{16}1 Q$@!>\"I!D\"r!E$:$=!8\"=\">!>$t\">!=%6\u{1b}-!%rno\"\
        8L'u]\u{4}\" K,s(z!/t\u{17}\u{19}$!D!t8F'I0T! s\u{1f})!+H\u{4}\u{1}!9uXw!6vam!:s(Y\"!t2J}\u{7f}!/r84%-=\"z(J#B+\
        =R\u{1e}!4t\u{1b}R!6u6h\" G:sw$!!t9[!,rFS. C#E!E!D#A$@$D!B\"C#D$p%v!B%@\u{7f}z!)sn_!*t/G!Ar}\u{10}!4r)\u{9}%$G)\
        I$t.I&G;u( B!F!C%D,B#C\"\u{0}-Cq\u{12}!/vX!!:r\u{0}3\"2H(roF!@sx\u{16}! tNe\"4s#Mck( v%L$L!H\"E#G(I.D\u{16}\u{15}\
        !-t$8!;r\u{c}\u{4}# I@w%Fw'- Q!A&@#?%A$<!I#@!o!?!q#G(<\u{18}\u{7f}! LBH!Er7\u{1}!Ar95!-rr\u{19}\"/J6s.V& O'G(F'\
        I!B!u\u{1e}i!;rG !@v,n# E\"\u{7f}6?D\u{16}! Kl'\" J:ub\u{1f}!:q\u{7f}q#1z\"H-G\u{6}r# J!I!u\u{15})\" u8K I!\"tI\
        n!2rf8!EwEP= A!G!G!E#P!N!L!Q!p\"m\"+\"A!@!*!?!G!B!M\"8!u!8!H!A\"C!8!P!G#B!Ej\u{15}!.r\u{15}{!%sk}!&sG\u{7f}!(pS\
        F\"5F0uqT\" L8tbW! u2\u{1}!@r\\b! slU!Er\u{4}s!ArO\u{b}# F@E%D/k!.r\u{1c}2#=L!N!seG9 n!K!G!N!C\"D!E!J!E!K!M!F!B\
        #8!4!G!C!4!7\"D\"I\"D$7!J%-.2!%t\u{1f}w! NDV!:xf2! u\u{f}A!8tOf\"-s!E\u{9}v!-q\u{1c}=\" K7r\"s#)K/u&sSm!;qY!!!r\
        \u{d}\u{14}\"7L.s\u{1f}o!Es\u{e}|! I+f!/rW2!Es\u{14}z$'J!I.E\"K\u{a}\u{11}!@siH!9F\u{6}W\"\"t-te?# r'H3rOW!$s\u{3}\
        .$ L*E!{-IlN!4t\u{0}\u{1d}! s\u{11}|!9rG\u{1a}!EsLJ# H!F6s\u{e}z!Ep\"h!8s/h\" O6I\\\u{11}!5trQ!/rx\u{14}!&s'R. \
        L!?!>#G!?!@!@,u$D!@\"s\"H%I#=-a# N*I.K?_! t\u{18}g\" u*G{K\",v9Dk{!*qtQ!-s-t!?sx\u{1c}? N\"H!t!<!<!E!;!:\"?!=!;\
        !T!H\"5!H!G!=!P!)!O\"I!O!J!t\"O\"I!O!G\"=!@!@$\u{14}!Ar_{!'r3\\!Esj~!2q9\u{e}& M$C!I1E!D.?nz!8tv\u{18}!,tOG!$ss\
        ?!8s0\\!#seR@ @!}!y!H!s!>!9!@!8!J!>!:!?!6!H!3\"N!:!9!5!=!7!6!I!:!6!:!7!I\"=!p%I\u{19}\u{18}; U!;!D!L!9!{!s!L!:!\
        :\":!8\"I!6\":\"9!8#v!G\"9\">!p\"J!9!<!H#?{e!7t~\u{14}! sXT\" K3w(S\" N8sa8'*J%H!F!E!E!C'?^9\" y8G~\u{17})\"D!B\
        #H'J\"F'B\"M!L,?'[#/v%G#Kh\u{d}!Er12! y\u{16}01 @!A!>!J!@!L\"L#I\">\"s%>#r!?!=!B!E+>\u{1b}%!%s]f!5vGV!,q\u{19}O\
        !/q\u{b}A!(q\u{c}g!!t\u{4}\u{c}!?s]H!Co.q\" I/w?}!=o{\u{8}!2t\u{4}v* N\"J!B,='A!B!J$z$?%@6g!Er\u{16}\u{1a}!4tr\"\
        !+t\u{7},\"1K)t!\u{18}' H\"A(=%F\"C#B$r\u{9} !/sB>!*t{Q!0r\u{2}\u{1d}!Aw\u{1d}\u{1a}\" L/rYI#)P/M-J/\u{1b}\"@v%\
        I6*!.urF$ F(s'r)Lbf!&s\u{e}B!Erpe6!=\"@!D!B!:\"K!=\"M!:\";!G!D!M!I!I!<!L!?!L\"I!8+@2F!!t?.+ P!@$E\"C#?%L%<\"v!>\
        !?\"<W,+\"@!K\"A!D\"C#I$C(C!t!B,I?\u{1e}!:r/;# L#s/GO~\" r*Gr4!EuC;!3uY[!:t\u{2}J$)B!E6B%qY\u{6}\" s$LR\u{17}!3\
        ro:!Er\u{6}K4 T!;!K\"A!?!<!E!H%;!M!8$;!8\"@!v\"J#@#=!<%B5\u{19}! u\u{1a}a,\"B!D#=!D!I!>\"B&@&B\"J!=+;\u{a}-\" I\
        .q^O!&s\u{1d}K! r\u{0}q\"7J.uLn!&tXI*!\u{7f}!B\"C$A&B!C\"@&K#?+A+t! F\u{1f}L!1v\u{2}=)\"F%H#F!t,G!L!G'w%BDz!*rq\
        }!.t~0!9rye!7s_x!,ry-!'uc\u{3}!*H\u{19}|\"3t,FG>!Eq03\" o\"J#\u{13}!,rtF# w*L.Dwt\" t%I&`!Er\u{8}\u{18}!-r(r! v\
        ]`!EsN5!<s^z\" I8u/k!:r9U$ s\"F!D5q\\ !%r\u{e}z!Er\u{1f}(# F/x6B\u{3}2!-s_\u{11}!,v[>!*t%J!.rJ%!-s'A!Er\u{1a}^!\
        1y9\u{7}! u.\u{d}\"!r.K\u{15}g!,rNI!,t\u{19}x)!p#B!=\">$9!t*@\"@-=\u{17}\u{1a}9 F!J$G!@!C\"A!=\";!:\"?\";!=!<!9\
        \"I!t!@\"K!s!p\"B!A!B#E\"K&4\" u!K6\u{8}\"/u6Jm}!!qOb!/srB!/veQ\" K1rAQ!4r\u{3}D!,t.T!!r^h)\"M!D\"P#K!K!J$L!J)K\
        B<\"#L9u*Q!@sK^5 K#C!=\"9!D\";\"8!I!;!M!J#=!:#@!9\"@!;!:$;!;%s\\k\"/t#J*H!Et\u{c}\u{7}!@t+W!9s5<$ G0y\"B3C8*! r\
        _s!Eq^2$6F!G!C'O!D!%s\u{6}5\">P!p\u{c}b!2sk\u{4}!6ur\u{e}$&E$I\"E!w\u{f}\u{7f}!2s+4!3r\u{a}k!2t/\u{1c}\" o7M=e.\
        $F!I\"I\"I!K!E!H!M\"H'q\"P!H's%B0^!2r2\u{b}$ F&x)B+D3j!\"skA' t\"F%E$F+D$B+?_O!0rw\u{5}\" L%vEw\" M8s(_!0sU\u{8}\
        !!s\u{a}N#$E){\"EHx! L\u{8}\"!(rx7# s'F1BC\u{9}\"4F!x\u{12}\u{d}\" s:J\u{5}D\"3I.qG\u{2}!=n@(!\"sBs\"/u6H\u{1c}\
        ?0!B!>!>!>!?\"?!=\";!r!B\">!<(@!p!D!=!\u{13}!%uqa\"2M!r\u{14}+!%s\u{17}^\"<w$G,w5!:\"=!F!=\"@!A!9!I!<\"=!:!F#;!\
        Q!6\"x!<#G\";#;&O\u{6}&\" L8ut;!Ew\\ \" s$MZl' N\"@%G#F\"C*C!{z\u{5}\" x8F\u{12}1\" M/s:(!8I9i\"8K#w\u{3}h% E,D\
        #M'p\"J1\u{2}!9uKm\"4s1I\u{19}i!9s]k!1q\u{17}0:!<!N!S!G!<!C!E\"?!J!r!K!J!O!L\";\"<#M!C\"?!9\"=!J\"F!;\"J#4\u{b}\
        c' J$B!D%M,?\"N\"BJ\u{5}!Es~)! OJ6\" M*tNY! rM\u{7f}!&xU%4 s!E!K!N!B\"K!o!@!9!9!B$I\"@#;#O!N!H!H&=%5>\u{0}!#t]9\
        !;rZV!Bp\u{e}1# J&s+q3@$ I7t!L-C1Z\"-G3q\u{1d}$\" t:IpR? ;!A!>!<!R!z!~!J!;!;!;!9!H!7!>!8!@!>!?!;!<\"7!=!=!>!>\"\
        @#E!?!:$S\"0\"*M\"rpK$ z8H\"G$sdk\"-s8J\u{f}\u{1a}! q\u{10}M!(rl4!5r_f#1G!x!FV\u{16}!Ew+L! ujb!8F](!,ri\u{13}3!\
        N!<!?!G!B!F\":!A!;!H!@'N#@\"u!L!4\";$;%=@\u{9}( q\"B\"L&H\"B#N'G!L]\u{d}!@sn^!As.)# D/r6u,e!,s`#!6I D!2t\u{4}\\\
        !.ul15 H!?\">!D!F!F!C!C!@\"y!>!B$<!=\"9\"@!w!J!E!<%>Y5#!J\"I7t\u{12}6\" t'Ke,!!tZ:!6t^8\"!r:J\u{e}\u{5}# J4p$xa\
        W%-C$v.G!D%C\u{4}~# H/w)E\u{17}-!9s|U& H1B\"p$E#n+D\u{e}\u{1d}!!r\u{15}\u{0}\"1K!qvu!8r\u{1b}\u{6}!/sY\u{c}$ L*\
        E!{-IB\u{7f}\" H+t)x\"1q)G_\"3 K!;#9\";!=!6!s!R\"4!G!:#8!:!8%=!:!7%=\"7]Q!9uj;) B!D.C(C!D\"A\"|!I%Ix\u{4}/\"=!B\
        $A\"B!F!C!B!F\"H#A!>!;\"D!H#t\u{1d}N!7u\u{15}\u{4}!-s9_!/s\u{d}>\"2K\"s=A$ I7H%u%N!Y# \u{6}\"A65&\u{1a}!:rpZ! r\
        {o\" I/x-F!8t><\" F7t\u{13}\u{6}!4rkJ\" E$z+'##I3H/K?\u{19}\"7G!DYB! |z\u{1b}# w*D.A\u{17}3! o\u{8}m!%r\u{1f}o!\
         uE\u{1c}! u\\y!*rdy!7p\u{5}\u{5}!/rZk1 G\"E!C!L\"F!v!E#s!D#D#D$?!D!N%q%J#AW{!Arb>!8s$*#\"E!p-Izu!8sbw#%I*G)JK9\
        $ F-B!|7FF*!Er\u{1c}\u{1d}\".v!I08!:rU~!Es#C\" q*FNQ!&t\u{5}\u{12}(#F,B%v$G!B\"t%@%Ac\u{8}$ L'p&r\"IQ\u{15}!Arg\
        W! um*\"*C,y\u{19} !8M\\r(\"D%I(C'F\"E'C!M%CQ-\"%I%NnZ!.tiz( P$H#G#t%F!u&F\"F.4\" M8s:\u{b}\" J5r5\u{4}$ t%J#I=\
        A!&0 s$E!I\"K#A\"B!?\"?\"q!E%K!E!B!B&?%uY#\"%I%O\u{3}/\">M$t\u{1e}/!3rm)!,r\u{8}\u{1e}!9r\u{15}[!3td\u{16}!3ucp\
        !4uB1) q\"J!D%q\"?!A!B,?\"GTr\"#rBE{;!9s^]' K'E!O\"q!O!O,II4!8rTI!/sD+!/w(*!8q*P!8suP\" E/CRU!-rkn!)r\"~\" M\"u\
        [_# s*E.NeL9!4!P!P!@!o\"I\"G!@\"8!H\"?!6!4!5\"-\"G!K!G!v!1!H!5#6!8!1\u{8}j!&s\u{2}\u{17}!*sX\u{1f}!Eu'O!&sR8!%r\
        bU!;s>W!8rM?1 O\"9!<$I!B!>!I!A#N!E\">!=!8%H!J!9&=Q;!!rH\u{7}!3s6}. P#M!J!C#u!?!?!?\"H\"@(C!M\"B+N\\q!Ar\u{1}}!*\
        He9!'u\u{3}`!:r;i!/sD^! r=\u{7}!Es5U! xVm!$s\"',!A!M\"?!J!B!I(=%<\"F!D#?+R:=!!xjG\" L\"t\u{7} \" t8IP\u{e}\" J/\
        x\u{15}5!1s\u{f} (\"L\"E$D\"G%F'G$?+@8^! ue\u{15}\"1s\"Mgz!2s/\u{1d}!.tx{$ J!s7I-I\u{14}Q!3s\u{1} #/G2y$HL7! v_\
        R!3vvA! u^\u{6}!7t\u{0}[\" u8L#~! s\u{18}d/\"H!?\"8!M!<!A!;\"5!p!;&=$>!=\"@+7|G!%s\u{1f}b!Er\u{f}_! t\u{7f}\u{b}\
        & E!s&I#F%H6Gp\u{16}!8EAJ! u\u{18}x!7p\u{12}d!@r\"#0 L!=#;\"8!>!8!s#7!I%<!;%>!;!9&<%HMb!'qZ\u{19}!+u\u{14}F\" t\
        9NLH!\"t1\u{a}!6xne!/u\u{9}\\!(q\u{1b}}!9sq\u{18}!3ua>!4r\u{14}\u{1e}!8u\u{19}\\\"\"B6sI\u{6}% O\"q(B-t'qgY!?s[\
        I\" I9xb)!2q\u{6}Y\" I8y7\u{9}\" t'KfR!8r\u{5}\u{d}!1sQd!;tRu! t&X\" J/x\u{19}v! v#>!9sg?,\"L\"H%G!?#I\"M!F$D\"\
        B!B#H+R@i!#s,\u{c}!5ru\u{9}\" v9L\u{1a})!Er\u{10}C!1s/%!!t\u{d} 6!:!C!@!;!:\"@!r\"p!9!9\";!6#<!<!9#;!K!:!M&A!A$\
        Q\u{14}d$ F,t#t6Dfd!ErwZ!$v:R$/G%s,p%Fx.!%t\u{7f}!!\"p 6! sr:\"+E(D?|\" N8tD;!8sh&!Eu'()!F$B\"J#H\"x#@'@\"P\"D\u{6}\
        o!BqIY! ue:( v%L$L!H\"E#G(I.Du}!Er\u{5}'!?s\u{3}15 q!F!r\"D$M!r!G\"?!?!B!C!F!D!D!C$A!K!G!@%C!B9\u{4}6 ?!>!;#;!<\
        !x!<!q\"9\"N!?!O\"=\"?!<\"=!<!:!<%L#:$7\u{12}U!(t\u{7}\u{14}( P\"E%B$w$?)K%r(C/:4!?!D\"I!=!D!F\"A!=!s!L!J\"M$>$\
        D\"A!:#J\"H#J#7O!!,r\u{15}q#=J!J$w\u{10}\u{1f}+ N!}\"A!C+A)B\"@!v!@$@%G(U!2v9\u{19}! s[M!7u\u{15}\u{1}\" F1C\u{3}\
        4!3rQ5!-sP\u{5}!:s|6?!L!7!J!N!9!N!G!4!7!A!:!5\"u\"5!J!6!t!2!4\"2!B!4!=!4!M!N!F!I!r\"B#K3\u{11}# N'u(J/\\$ E%q#w\
        0D\u{0}~!4so\u{6}!!p_1!,r\u{e}*& L!~.E)F\"@+Cq-!*r\u{13}[\" t8G?U#\"F-u)GCV! u_\u{b}9 s!J!8!A!D!=!?!H\"<\"D!:!L\
        $:\"G!8\"N!K!s!F!0!7!6#=!6%3(\u{15}#\"E!p-Iw8\"!r.K\u{15}\u{19}$)J)H%u.I^&!#s<3! s+\u{7f}!8tb\u{0}- K\"D!C!D#D\"\
        C&?\"v\"@'A$s\"s%@/W> L\">!4\"o!k\"A!G\"H!U\"9!n!P!.!:!@!N!6!6!L!B!U!/\"@\"I!A!D!0!F\"G!H9$* O%D\"I#=#9$A!?%L\"\
        G!D]C!#tl !-pV{\" r'KL1!$H5\u{14}!/v\u{10}5&$E&x!C!E!C-E\u{a}?!/s&{\" L\"t\u{1e}E!$rE:!*taW#!t6I\"I,u!Ar-:!.tl \
        !!r\u{8}A!7q0$\" R%KWE!&us88 A\"@#B!A!C!B\"C#@\"?\"A!B!C!>\"D\"C!C!Q!u#F!F!F\"M!G\"?\u{1c}e' K\"L!C5M$z$@%B\u{1d}\
        \u{18}!4t\u{14}h$ x%I%B.@ld!EEs\u{6}\"$u)H+\u{5}!$t%\u{1d}\"-J-tQJ!1r\u{c}I. n!@#I!D!;\"P#I!B\"A!K'D!K\"M!>.k\"\
        4G1s?\u{d}. y\"D!D#F\"E#A!H!F\"C$C#M!M!C!Kw{9 F!@!9!=!P!M!K!D!p\"v!t\"L\"G\"K!A!C#C!?!?!;!<%A!?!@$G2Z\" H/t,]0 \
        M!@#A!K!D\"B#=$>\"E&F\"G!A%A!A!v!s@=\" H$u\u{12}0!Er\u{1d}\u{8}( t\"J#5\"9#8%<':!?GL!4uG\u{14}\"1K4t]L!6H\u{1d}\
        \u{4}# r/t)M6F\" G/y7\u{15}\" t8Kx(!4uR|!Eo*s!#B~\u{7f}!+rD/!/sG\u{14}! v\u{c}\u{14}!Erx=!-s\\X\"4I&sY\u{18}% H\
        $s)t-F%rf~\")w<J\u{6}\u{a}!5r\u{a}|\" u8J/\u{b}! Jka!EqX;!%t\u{14}\u{1d}#)H&r6t+\u{a}!%r\u{b}(#<I!L#yXX\" r\"G#\
        s. R\"C\"H!B!A!r!A\"@!@\"B\"A)E!I,oIn! x\u{10}=$\"D3v\"E#BGT& o$L#I!H.D\"J=\u{11}\" q:O\u{15}3!8t/$\" K*wR\u{1}\
        !9s\u{6}M!EsPw!?oV_!:q\u{16}3!6u\u{7f}B!:s\u{12}x! r\u{13}T!)s%{!2NBy# I3t%uJ\u{7f}\"4s#MDqB ;!;!C\"A!C!G!D!B\"\
        G!F!H!R!E\"s!<!@!K!k!F!S!O!K!I!?!P!H!L!M!K!P\"T!I!G!z\u{7}t(0u-G!H!w!B\"G\"J!E{f\" M&u\u{f}\u{1e}!)r;&!Esys\" r\
        9MK;$ G!E!{6JzJ\" s8MGp!@s\u{d}N\"8J'r<{!/q\u{b}S\" M8rp\u{9}!)r\u{6}E\"?t!Gw\u{c}# H(r!r$\\-\"A$L!E!D!M!J%H\"F\
        \"F#E!t!A-@FL\"8I-G1\u{7}'%H\"J#G!F!F#G(z\u{1d}<!:s\u{b}\u{13}!3r\u{14}t!+wP<!3r\\\u{7}\" s8M'\u{1}!Es5\u{f}#\"\
        E!p-I+\u{11}\"8J'q\u{f}J!Er\u{8}-!'t\u{1b}K\" u8J&z!2rvF!1rf\u{10}!/u\u{1f}\u{1c}!*ra1!Er\u{13}y! s\u{f}\u{6}#\"\
        C!p5H\u{11}:\"\"B%G^\u{7}!Er\u{1c}\u{6}!,s'=!,q>f!Asg\u{d}!'q\u{1d}!$/B%p$Q'BWp' K\"L!C5M$z$@%BSb! tgS!7sB}!)uE\
        \u{7}!8sdV\" L8ttC!+uh:\"Aw$I\u{1c}\u{19}!8sUQ#4t#D#C\u{15}D> q!O\"E!=!D!>!A\"9!R\"?\"B!H!/!G\"+!J!F\"?!F!=\"0!\
        0!B\"F!>!S!C!D!q!O2\u{6}!8rzW\",G+q[H7 R!;!9!>!?!?!D\"?!>!<!<\"J!7!N!?#9!7\"8\"K!t&;!G%K&[\" H-s%s\" L\"t\u{10}\
        C& G*s$E,D%G&u]\u{7f}!4rEO!5v\u{11}\u{1e}\"6t*s\u{7}\u{1}!AqX\u{16}!@q\u{4}#\" M8s\u{1e}4+$E!~!?!E!B'B'A!J!D!C,\
        C ## K4y)s:g!$t(%!8I-2\"1t.L!<!6tH)!?r\"=\"%H1v@'! sq3\" M8s\u{d}1!Es\u{e}K!!r.8!/u&l6#@!E!M\"N!H!?\"?!F\"I!C!<\
        !9!M!7!:\":\"S!F!K%<!9%>DH7 N#t!G!@!>!E!D!=\"@!>!L\"@!K!8\"K!6#P\"I!C\"K!H#L%5j2$$J+K(p\"NK>\" O8s3)!Eq:4\" v9K\
        Qx! uvx\" r'p9f) F-@#A!\u{7f}!=!?'D%L&@o\u{7}!4s\u{1e}\u{1c}! tP\u{16}#)D!F;r\u{f}1# M(L,rH4\"\"I-r'-!EEw;0 Q\"\
        :!=\":\"?\"<!I!B$G\">!=!9%G!K!:&>`a(#D\"B\"I(?(H!F!~,?s\u{14}!4rsT\" K$u'u%#H\"E*A'A/B%\"!(r\u{7}}\"8M(sR\u{13}\
        !7tj@\"!t#Jfe!\"r\u{7f}!! th\u{1d}!+w\u{e}\u{0}!-v\\7$*D\"E*D$C]9!5r^?!;sVw!)r9b!4t{I!.vJ\u{15}& r!F!G%L&K+Of/%\
         u$G&F(t3CXX9 U!:\"A!G!K!J!G!A!?!I!H!E\";\";!r!q!:!8\">\"K!K%r!>!=%54D!/sOy!Es\u{1a}\u{14}!8t\u{16},!/u\u{4}?!E\
        v:\u{15}* J!B)@%C$=!8#@!q!A!sV0)\"K\"J!D%F%J%P$L!I&JBU!Au,e\"4r#NA\u{6}\",J+sbu!3t#^!EqW%? >!G!C!F#Q!O!L!R!r\"k\
        \"+!q!B!A!+!@!H!)!N\"6!v!5!J!3\"G!9!R!J!F\"E!?!4!%t8A\"=p\"Nlg/ @\";#<!<!x!='P$?!<\"=!=!;!<%L'8\u{15}>\"*F%E_{!\
        1t*\u{10}!7s1\u{d}!8MM>!/rn]& I$E%E$s*K)o\u{12}S!8svD!)s\u{0}q!+t\u{1c}\u{8}\"/J6s\u{1e}A# M(L,r\u{17}R$ p(O#E%\
        M]j!%soN!9v]\u{7}!/t\u{0}\u{a}\" u8La~% O4r#B\"G*qt<! uR>!7t7g\" N7t\u{1d}h#7C!t\"D{\u{10}!8><X!2tBt# P8J-N\u{9}\
        >% s/D'G\"O-Dh\u{0}\" E+r+g!6s$g$ G!J\"K7y\u{13}0!8p26!0tV\u{17}\" K#t#&!Et%0\" I!x_\u{1a}\" O,q\"_\" u9K=\"\" \
        L!r\u{1a}\u{6}!8t\u{1d}\u{19}!;r*z\" LAt@\u{3}!)taQ!AssA\" L8t2^!2smq, B#C%A'@$A#B!s!C!@\"D%A%rI\u{19}! rT.! u\u{19}\
        k\" M8re+\" K7tOI!?uwf. D%M!=$s!;!P!;\";\"<%M$B%C!<%w|0. D%M!=$s!;!P!;\";\"<%M$B%C!<%wTI!'u_K& O$D#?-H$p\"L\u{5}\
        >!%r6C\" I8v\u{1f}%# D*s\"p}n( s$D\"?!A#u,?\"I-C\u{c}\u{3}!8r|e#0u!J!IYY!As\u{4}S''A!F\">\"C#?*@!A<3\"2L(s\u{b}\
        :! J&\u{1a}!!s2`!#suH#8@\"v)u\u{17}4!0s?\u{c}!1rj_!8q\u{13}_!ArA\u{7}#\"C5G!wk\u{12}!/qL\u{1d}) s$K!?!>%E\"@\"A\
        (G!L\"k. >!N!D!K!r&=*9\"?!=!?\"?\">$P%H2J\"-s8LzA!+r`\u{10}\" C9{<&*!\u{7f}!B\"C$A&B!C\"@&K#?+AX-!&rd\u{1}!/sK:\
        !*t\u{1}>!!srj! J*95 K!<!C!A!N!@\"@!;\"9!;!8!7$8\"G$<!=!x$F\"O!;%7\u{19}G!4r\u{1}2!/s=\u{1}!?q96!8E\u{c}~!/qh\u{15}\
        !/r>e# H7G$y6\u{16}4 G!N!B#B\"B!E\"@\"E!?\">$D#B!v!E!C!B$I\"@\"O#D10!7s\u{1d}\u{4}!-tp\u{1a}.!A!F\"A!C!y\"E\"F\"\
        >!?!<!C(C#>+EO+!+t>X!(tTW< H!=!9!8!M!\u{7f}!}!E!6!6!8!4!E!5!:!3\";\":!9\"J!9!>!:!:\">#C!;%N\u{17}7%$v&C%B0B!s\u{6}\
        ~# s\"G(q;{! vVv\"3t,Fv39 6!O!G\"L\"P!O!:!@\"7!?\";!8!>\"4!J!4$r\"=!R!G!r\"D!:!8$?l\u{8}\"-v8J!(& D3t$A!C!{,E\u{d}\
        &. J$p&A\">!@\"S!B\"@!<#@\"D\"@%u&O_\u{7}\"1s\"MOY!7sdc!@r\u{0}a- ?#C#@\"o!F\"v\"C!B(?\"D!>'p%?gu/\"s!E#H!I!H!B\
        !@!J\"G\"A$;#F!>!<-4M4% N'L#r,I!ES(!(rw\u{1c}!;r\u{c}^\"$K;sOh! N\u{4};\"1K!q,_! K\u{1b}]\" L9t\u{17}m!Ersk& D/\
        ?(@!?!z'H\u{b}H!EsOf%$C+x\"A)A%A!8$ {#J$G1G9\u{2}!3rY2# K6u/B5B!?sw\u{1f}!.vz\u{1}$\"D4u\"L!E`|!/t\\i\"(s$Cy\u{18}\
        '\"D%A#s,H\"o\"B+@i6\" s(KT\"!Ar\u{15}\u{5}\" H8x\u{14}]!;vi\u{1b}!\"s\u{1d}X! sK\u{d}!5sf\u{17}! y'$A!x\"E!<!I\
        !J!B!<!O!E\"G!:!;!O!z!>!;!B!G!P!O!I!S!>!J!=!=!H\"m!B!I!M\"A!K@\u{a}! u\u{17}+$ L!q.F1v,M& G'B!=+B#v\"BG{? d!H!S\
        !<!G!N!R!;!D!=\"Q\"L!<\"7!K!M!D!F!A!M!H!K!9!Q!E!-\"@!m!N\"L\"A\u{a}\u{a}!2r&a# H7G$ye<!?uBx!-r0{\" L-rj`# q\"I&\
        Gvc( z\"C%I#D%I(J!N!I+y\")w&A-~\" K(tT7!EtJE!Ew\u{7f}X#-C*w\"HEX) L#G!I!G\"H#@%D'C!Cg^!;s4\u{1c}\" O:v\u{15}W!4\
        s\u{1f}B# x\"I!D{i\" P2w%p!\"J\u{1}\u{1f}\" s8M\u{9}\u{17}\" M8t5`$/D\"G#s$I(o\" N\"r#\u{14}!'t!\u{1d}!2s=I!'r]\
        (!/s'D!9s\"6!<t\u{5}c!Etr}- I!A!=\"?!H\"D#B)q#@!y!L\"<(GA5!*s5Z, B#C%A'@$A#B!s!C!@\"D%A%r\u{5}iA ;!9!<!>!r!>!;!\
        =!:!;!P!=!8!;\"M!?\";!L!3\";!t!t!G!t!A!>\"L\"Q!S!F!I!I!3Q\u{5}% H$s)t-F%rh\u{f}! K6 ! sTn!0rDb!/s(\u{5}\" F8yT\u{b}\
        !+rf%\" L8t\u{7}\u{1f}( Q\"H#C\"L/B\"P!G,@Y>\" u*J\u{15}\u{8}>!{!F!K!J!G!>!C!K!=!D!<!7!;!;!8!=!;\"<!8\"E!@!K!A!\
        S!P!;\"u!=!8!:Sq!1tKu!/r<(!4t\\x%%G%E+t!H!I5]; K!>!J!A!>!<!H!B!@!B\"=!>!u\";\"<!m!T!s\"=!:!9!J!<!B$<!?!=\u{17}m\
        !8No`\" u'L^\u{8}!8K\u{1b}@!8LD\u{12}$ D'y(E)EV'!)r9+B E\"=!F!;!H!9!H!G!C!8!<!F!-!9!G!@!J!D\"m!A!:!.!\u{5}!9#<!\
        <!\u{0}!G!K!O!?!J!9!>2\u{b}!-vC\u{5}!-s(Z!$r5g!.uS%!ErO4!8L4.) M$M!F\"D#G!E!G!H$L\u{17}\u{1a}# N!F3sS!!\"ry\u{1e}\
        !:rP\u{7}!7sX\u{d}$ J$E){\"E4K\" N8s\u{1d} \"1K4s\u{a}g\" N\"rsp\" L8uzu)\"F%H#F!t,G!L!G'w%BV+!9sv\u{15}!:r\u{1d}\
        R\"4s1L}\u{11}1 @!A\"K!@!M\"K#J\"?!:!s%>#s!?!=!@!F+>)\u{1e}\"3v%ETF1 P!@!J!<!@\"@\"@%;%<!;#A!M!N!M&A!?%P%\u{3}$\
         t%J#I=A$s!%s]A!Es\u{3}`!8MCM$\"J$u$K%FJ\u{0}8 H!O!9!8\"4!H!:!F\".!0!L!p!5!W\"p!=!3#F!?!;#@!=$P%SnF!3sS;!4rgV$!\
        t\"E8p*F\u{15}]#*G(F!x\u{a}y\" w8HpC8!O!F\"=!{!M!C!M!<!:!>!@\"H!M\"8\"<!6\"6!P!D!?#>#=!L%95t! t\u{8}k* q!{#E$D%\
        @!D!E\"B/D%E%J\" I8vy2!2soX# C'w1G\u{18}T!?p\u{15} \" KEuuL!+q\u{b}\u{c}!Er\u{15}M!!s\u{14}U<!z!I!@!M!7!6!>#?!A\
        !4!3!6!r!9!7!6$=!:!P!?!I!t!7!D\"A!4$G!S?t!/q\u{7}o\"*K0wR;!8t_s\"!r!M#P\"*K\"s\u{0}|!;u\u{d}\u{16}!Eu,~!;q7Z!*r\
        }Y#!F\"x5Db;!'r\u{e}.> V\"M!u!?!G!C!I!<!A!I!G!A!O\"8!6!3!E!D!K#L!M!N!N\"s\"H!5!G!I!D#'V\u{7f}' ?#}\"C\"C/L\"D-B\
        hX!)s\u{c}V7 I#<!M!I\"D!?!<!<\"=#9\">\"s!:\"B$E!p\"G!K!u!<!:\"L\"EY\u{16}! tkL\"<K%s'b!4t\u{1f}\u{7}$ B%J%E0}9\u{2}\
        & G$s)t\"B+F%r9\"% I'q!H.t\"H5O!$q\u{1f}\u{13}!)t\u{10}6,$A\"B!I!H\"K\"B!C\"F*D!?&?%?<8!\"uwI!Bu\u{17}@!%qGh\"=\
        o!M\u{a},!&wCn!=n(d!+s7B\"2L(suE$ q!H)H-Kns!&r]\u{f}> D!B!C!E!B!?!?!E!B!B!@!B!A!\u{1}!B!?\"B!B!A!A\"C!?!D!B#C!s\
        !L!A!>%A\u{a}U!Eu\u{17}t!8LY%!/u,\u{10}% O4r#B\"G*qy\u{c}!Er\u{19}B!%tNW!&um\u{1e}!%s7:!!r\u{4}q!8s\u{b}@% E3D\"\
        v#E\"p\u{e}>#5q!F\"K/\u{13}/!F\"H\"E%D%F(G!K!F!H!|!F!L\"H!G\"LX\u{e}!8tp2< V!P!@!6\"D!=!A\"7#L\"2!H!E#1!C\"N!N!\
        L!>!?!;!;!s!G\"L!7!E!G\"R\u{d}\u{18}!2t`K$ t'I/B\"G&`!?r\u{1c}-2!@!C!A!H\"B!B!?!=#I#@\"=\";!9#>!N!A!;%=\u{13}I!\
        *vF\u{1d}( O(K&B!I#B$E!r.C\u{18}[!&tt,! M]o($C#@(A%p$O!B&K!D\u{4}0\" H:uL`: V#Q!C!A!9!D!J!<\"7!5\"4!H!:!6\"3\"t\
        !J!P!H!C!C!9!I#D!5%J\u{12}&$ L!q.F1v\u{14}W!/s\u{1d}W! s5H#)t&I6I\u{1d}\\!8D(T\"#K+s^\"\"\"B6s\u{15}B!0vR\u{f}9\
         M#@!C\"@!H!D!=!K!?!I!<!<!?\"<!<!K#D#F!9#P\"?!v!;!I#; ;!4t}q!Ep\u{0}A!EvVY! s\"_!8s],\" K8wg@!\"u3>!7r#\u{1c}\"\
         v8H\u{16}F\"$J*sCP!8s2s!9Jv\u{16}!As8\u{15}!Asr|!Arn#4 P!D\"M!J!@!J!D!t!?!?!?\"G\"?\"N\"B$D!N\"A%B&N]9!:r'\u{6}\
        # w/E)Fg\u{7}$ G#I*?-A\u{4}k\" x(FTQ\"7L.ta\u{d}$ P(L\"F.O\u{e}3+ I!?!K\"?!?%=*t$>!H&=&=#p% o8H\"J$P\"rJi'\"?%F\
        &D\">(?\"K,A#\u{13}* A!B*=!?#<$D%?\"t#J#By.! tz)!Eqs\u{1f}\" M*tpW!*t\u{1e}\u{1}!7tuR=!;!M!6!F!G!B!@!C!9!A!1!w!\
        >!8#5!9!G!F\"?!O\">!O!8!;\"r\":!3!G#St\"\"1K!qE\u{17}!)s5\u{f}!8vY1!7r\u{1}\u{5}# L,u,HD;$ C!C1v!B?u/!P!@!C!s&<\
        $O!;#C$@!>!L!A!?&B%O\u{d}q' E%A\"B$u$A'E\"JdF!<rp\u{13}!)sCh$$H!L5F+I\u{13}`\"1K)ts>!7s#_\" I/xEX! ud!2!;!L\"A!\
        O!E!@\"=\"s!E\"=!C'2!A!G\":!;!>$<]\u{7f}!\"ul\u{1c}$/t%B#I.G\u{10}%\" L:rut!%s\u{1}!\"8M\"s\u{8}3! t\u{1}'!Esr#\
        !6ts\u{1e}\"3s%M8\u{1d}$ }7F!E!Hx+9\"K#J!;!>!K!=!A!@!B!:!J!P\"8!=!=!:\":!H\"?!R!;!N#G\";$8C9!*r0\u{1c}\",G,L[+!\
        9s0s!8w\u{8}3!4v\u{9}\u{15}=!:!H!s!B!y!E!A!B!:!O\"=!8!F!;!8!;!<\"E!:!K!?!Q!H!5\":#:!7!7$H@\u{16}!,sP\u{b}) K&A\"\
        C!D!C#y\"C\"q4Emi!Epac!/u\u{1}\u{4}$ I(H#{-G\u{11}M!>q_K!*s\u{2}%# H*H,z+\u{13}$\"I)w,J.Gm^1 S\"L!>!B!=\"H!D!B!\
        <!H\"E\"C$<$D\"H!p+;&\u{7f}$ G7q!F'rKg!/t60\" v8G$I!7t\u{13}c\"!v>H\\M#*I%L(Kgg\" H6ywj\"$LAu]A!:q;\u{1}!Eq\u{e}\
        \u{1}!Ar2.!6s\u{15}g\"%I3N;:!/ry\u{7}!/s7v!-s\u{10}[! v\u{8}O\" K(sMS# H-t)vQ\u{5}#!M\"M7s\u{a},! r'/\"$I+B2S\"\
         H8JV\u{12}!Er]M# L%v%H{\u{a}!(rqU!?q\u{6}\u{18}!2r<\\#*y!D\"D<b!;rJ:!/v\u{0}[!<t*{!Eq/O!-s\u{4}v!/Lj ! w\u{18}\
        ^# P/v)F*\u{1c}&.G%H%J%L$t\"m_R& E#p\"D3H\"E!GM\u{2}#3H%u\"@?8%\"I(M\"I+F#E\u{1c}f'$D&D\"@&t&A\"C+Ac\u{e}# K$t0\
        E\u{0}\u{e}\"-t8L\u{1c}R!4v\u{f}d!>s\u{7f}2!@su\u{16}* K\"@#@!>'H\"P(F!>!J,>5_!,r}c!Er\u{8}f!ArF}!$w-Q8 {!:\";\"\
        7!9!:\"|!6!5!7!8\"5!;\"9!8!7\"7!;\"<!;%=!:!9$63v\"(t'H?Y! v<\u{f}#+t,K.JkO!&x\u{3}Y+ @!D\"G!E$w\"B%?\"C'E(G!H|`\
        '\"F#J'F#E'K\"L\"D\u{5}1< I!A!H!B!S\"O!R!J!L#p\"$\"=!>!%!@!D!>#E!q!<!C!;\"I!4!Q!C#@!D5\u{1b}!\"t\u{1}\u{1a}8 U!\
        <!7!@!?!@!E\"<!?!9!=\"K!:!P!?#;!9\"9\"I!t&<!8!4$H)1# K,F#{h)\"*K\"sC>: K!P\"?!;!>!3!B!@!G!P!5!G!9!H\"F\"D\"<!L!\
        G!H!T!A#1#B!4%qS\u{7}.#G\"A\"G!=!?!E!<!z!>*>!E\">&?%;z2#*J\"t#CyZ!,r~<!2rkP!Es\\\u{9}; F!L!4\"J!5!5!:!8!/!A!:!G\
        \"?!{!E!N!Q!=\"6\"L!R\">!s!L\"N!4&B\u{b}\\!!r\u{7f}T# M(L,r#e!7qu\u{2}!Eu\u{d}\u{9}\"2s!K\u{b}e!4qzM8 A!?!@!L!@\
        !G!=!G!>!@!>!u!;\"?!p\"=\"<!=\"{!H!A!B!=&>Cl$ G!J\"K7y\u{5}[! t:C0!D#B!@#B\"?!=!?\"r!@$y#E\"F\"A%G!=%@}=!;r\u{a}\
        4!+uo-!4t\u{0}\u{0}\" L8sjz!8r[^!.H\u{18}p!Eq\u{4}\u{7f}/\"s!E#H!I!H!B!@!J\"G\"A$;#F!>!<-4}2!Es\u{1d}|!8unv\" M\
        /s\u{15}y\" J$y?\u{1f}0 V\"?\"G!r!M\"R!J!A!>(O!C\"D\"N!=!Q&L0\u{17}! vaZ#/I'H/FTP# M#w$IyZ! u8a!3s\u{1e}+\" L8t\
        ?\u{19}4 M!A!|!@!?!B\"B#?\"@!<\"N#=!t#<!?!I!C!=&?%J;{!Es\\\u{18}\"4r&Ko\u{13}!Eq6#!Eo\u{14}\u{b}% B$|+A)E-C6\u{9}\
        , M\"?!E\"F#I\">\"H#C'E\"L'C&@g\u{c}!'rXU!6L5\u{18}!7qQ\u{1}!2sg\\!8E$3\"1t4K\u{1}\u{1f}!/sF8!'rHC!/s\u{7f}c!/s\
        G\u{0}$$D\"|)D6D'm#'K#C,x-&!7sIS\"8Q\"r\u{17}j\" t8C$S!%w\\?\"!K#sd=!ErDs# E\"K6xNa$$D\"|)D6DS\u{18}7!;!D!B!G!J\
        !L!?!C!A!B!F!F\"=#s!r!;!;\"@\"B!L!p%@&8db. R#B!K!J!I!I\"K\"J!M!I'M#M#H+J&A!Ery:!;w\u{1}K!/u\u{1a}X\" H:uL\u{11}\
        ( I!q!E!K3G!F\"F,u\u{a}R!3uK4($H!J\"G#@%G)G\"s+Cxw!EsUW!8I0}!9s$L\"1t.Ll\u{1c}! rdE,\"E#B\"B!D#B!E!J\"G!w&D!E\"\
        H_\u{1}& D$@&t\"o#A(E.\u{11}+\"K!E!G\"F\"J\"K!K\"H\"H'F/?oz!?q4v!1sX\u{9}!5v\u{a}R!EsQY#<I!L#y]4* N!r!A$J\"D\"B\
        %G%A$C-A\u{14}n9!;!D!B!G!J!L!?!C!A!B!F!F\"=#s!r!;!;\"@\"B!L!p%@!?\"s#8R\u{d})\"=!J!H#N#<#>%r&A\"Idm!%rZm!/urX# \
        P(E#uZk!)v\u{5}\u{12}2!C!J#A\"G#>\"A!F\"H$t#A!F!G!J!C!{\"I#B%@\u{13}o#\"s(J%p\u{14}T!?p(\u{1}!ErN\u{13}8 n!<!E!\
        q!B!l!B!=\"=\"p!A!G!9!?#=!=#J!?!F!J!5!8!9$8s\u{1e}!Aq$t\",v#Iy\u{1f}!Ew]H6!L!>!<!:!5!;!@\";\"6!<!u!F!H#J!8!4#L!\
        K!A'J!=$J\u{c}x!5q%|!Bo\u{11}@C F!w!D!5!A\"8\"I!5!<!C!9!6!3!:!6!1!1!r!n!I!@!5!~!D\"5!6!C!w!J!K!.!=!M!C!?Lx\"%I%\
        O\"\u{18}!,p\u{6}v!/L4E!@sZ+!7s)c. C!A#;!;!s!t!>\";#<\"y'F!?!>!B)\u{5}!3uz-!6xo*2 K!}\"?!@!@!@!H!?!@&>'A!@!@\">\
        !u!>$?%qQF!*tiN# H7x&sod!*rbW\" x8GBi!Er\u{d}4\")s<I' )\"C&B!B!D!y!A+E\"G,K]w!:sa\u{16}\" I3rzg!1q\u{3}W\" M$s;\
        8!*sd\u{12}! r5p\"-s8L\u{19};!#vJ\u{19}!4r:M!:r\u{b}?!-sN}!:r\u{13}\u{1f}; L\"?!L!B!A!=!?!?\"=!=\"=!q!?$p#G!=!L\
        \"@\"O!E!F!>!v\"F!E!G!<vF!<tTX: |!<!t!>!H!=!E!H!@!E!:!?!>!<!=!@\":!<!;!8\"C!G!K\"7%=&6a\u{16}#!t6I\"ISG!1qq1\" \
        N8tjV!!t*x#(u$D#E\u{4}e!-r\u{6}\\\"-s+F3\"\" J*thR\"4r&KX\u{12}!\"p)v7!@!?\"P!>!u\"B\"A!<!;!;$C!@!>#G!>!>!J!@\"\
        A#>!@!x$<Mh!4ux\u{9}!!v3v#)r8u$G4\u{19}!@sJ\u{1d}5 N\"O!@!L!;#J\";\":!9\"q!?\"<!;$;\"?!:!@!C#<!C%Hl\u{0}' E%D\"\
        D!y#D.A,EL.9 V!<\">!:\"8!<!;!9!M\"7!9!J!L!<!:!M!M!4\"L!8!u!>!:!:%8@?\"%I%O\u{8}%& M4B#E\"H!q+B|e$ r\"L*G9G\u{17}\
        4!*s@9!!tXN!#uIw\" M8s\u{1a};!7rr,0 C!@!=\"?!B\"E$O\"<&>!M\"<!|!D!<%t'CX\u{f}( v%L$L!H\"E#G(I.Dd9# L7B*q\u{12}7\
        \" H*s\u{f}F\" K8x\u{1b}U\"#K7x;\u{13}!1roe!*r0\u{16}!3ruQ! Ix,! r/:!:s0\u{0}!*K\u{f}l? K!@!<!D!@!A!5!E!9!C!F!K\
        !N\"1!G!8!U!8!F!o!s!F!W!=!2#M!L!D\"5\"p!CA\u{17}! s\u{f}B!4r\u{10}R# E7E!{5t\" F\"x:\u{1f}!Er?%!-sQB! r-3!!s~<!\
        4ras\" K\"tpC!7C\u{17}\u{1e}!Er\\a!*uO\u{11}\".r3qkZ!@sd\u{0}\"2q&L%\u{4}# P*I.Pbp!9smu! r?Z!+t\u{4}\u{18}! N}\u{d}\
        \"5t#H\u{1e}\u{1c}!6xR\u{0}!Es(Z!8K\u{11}\u{1d}!6y.\u{a}\"8I-G\u{19}w!Eryq\"!t7G=f!As-7' B'B#A!B-?!{,A0\u{6}! u\
        !\u{1d}!6t^H\"1t4K\u{c}\u{b}$'G&F*?\"L[?!7t\u{1c}'5!?\"J!D!?!J!A!t!=!;!<\"B\";\"G!=!M!>$K!F!?%=!=\u{15}\u{8}: O\
        !:!q\"A\"J\"O!N\"q!M!9!8!J!P\"9!6!P#M!L!D!J!9!=#>!>!6$Ku9!6t\u{2}#\">P!p\u{10}~!/u!>!;rA\u{8}!@sp\u{4}!5v\u{1f}\
        G! tH&! r\u{5}Y! umY3 N!>!u!B!J!@\"C!=\"C#>!=!N#?%P!H!?!?&r%=AI: X!S\"Q!A!@!?!?!C!D!E!<!=#B\">!<!<!8!u!9\"N!9!M\
        \"R#J!>%:Q[!5rC#!7qNn()L#B#B(D!I\"t%F&F\u{2}\u{e}! wCF!1tuz!@t\u{c}!!8Lbh\"1s4E9'!@q\u{6}y!-r\u{e};!8r,,$\"G%I#\
        K.P_[!Er\u{a}B!Ar\u{1b}%\"'u>I^O!8sqq!8HB;!!t%H!Ew]\u{1e}!/r&F!7r\u{e}}!:s\u{1d}\u{19}$*G/>!@+@\u{1e}\u{2}\"/F)\
        E\u{18}\u{6}\"$t4I\u{10}o!%q6A!8s\u{1f}3!Eu/0$ C7y!D!EOH!3r\u{f}=!@v~ !-re;! p\u{11}[\" N8smo+ B!B\"A#A(x!>#>%v\
        !@\"A&@Bn@ R!4!C!7!L!4!H!6!9!5!8!.!L!0!R!S!E!G!x#8!>!q$;!<!x\":!6!6!@!D!F!:x/!'t\u{1d}\u{17}! uy|\" D9{(I!ECRB!\
         vE(# M(L,r\u{5}L\" L8PIx\" p/J\u{7f}2& D.y!?$H$v!Bys!#t[\u{b}! w\u{1}\u{c}!4s3K: q!>\"H!w!7!=!?\"9!0!B!6!L#5!E\
        !3!1!I\"R#J!/!1!3!I\"I!0!FW.\" G%t\u{f}p! r|k! s(x#3H%u\"@\u{1e}N!4ngs\" I%vN\u{15}!3u\u{19}_\"&u0FM0!4q\u{3}0!\
        1q\u{12}\u{19}\" x\"G(Y!8q>)!0s\u{2}\u{b}!1s\u{11}9& x,E!r\"B)C\"GI\u{1e}- r!?!>\"C!<\"t\"C!;!:\"<*?!F!?@:!/s\u{1a}\
        ;!?s;7!'sa9##G'L.I\u{14}x' K\"L!C5M$z$@%BCQ!7t],!/uXK! skS!8s)R!$u0,!5s\\\u{3}\" tAs\u{f}\u{1c}!%r)F+\"F!F\"A%J\
        !B!G!D\"D(B\"I!u5>\"!O!IHf!$ywu(!B-C!@$B#J\"L\"A!t\"\u{f}!#s\u{1d}1# M2I!q\u{f}9!2q<q!<rC?!8M_]\" M'uy\"!&s|P!7\
        uI\u{1c}!ENS#$ Q*I.E!zC\u{f}!:s1$#3F'r+GJk1 p!@!K!>!=!D\"K!;#=!;#7'A!;!p!P!>+9\u{a}\u{f}\"\"N6F\u{d}c!Eu0f\"3L%\
        s-\u{19}\"1s4EzC!$uE$\"%I*Hz$7 T!G!L!H!x!>!<!D!D!:!8!:!8#M$:$L!?!I!9\"<#L!7%Q+\\\" I9x&0!$u\u{18}\u{1e}!#pt\u{a}\
        $ t*C.G\"q\u{f}\u{5}!/r!\u{6}\" w8E\u{1a}A!/r3-!2qc\u{b}! u[\"!,r\u{16}\u{1c}!8M*c#*y!D\"D}\u{1}, H\"F!E$u\"J\"\
        s!E#H'?!D&q(A\u{a}E, M\"?!E\"F#I\">\"H#C'E\"L'C&@2O!7trg!>p9\u{1a}!BoFN%!H.G%s,p%F\u{12}U\"7H!s\u{15}\u{1f}!-s_\
        g!3r++!:r%-!Es\u{7}G\" s8Lt\u{b}!)sHkA J\"C!@!o!A!=!8!K!M!I!N#t!P!5\"/!P!/\"D!:!>!1!p!:!P!B!B!s!n!4!>!H!D!O\u{19}\
        '!Ev %-!N!I!N$L\"M!K%G$N!J#K!N!E#IV}\"7t#L=\u{1f}!\"H\\@!+w\u{1}X# M\"DCE\u{b}F!'t\u{17}\u{e}!@r7E!&qI\u{f}\" s\
        $Lz5#3G#s$sJC!/q\u{7}#! uN\u{8}!:s\"-!+ur7!<s^\u{11}!Es.\u{1b}\" M8s@x\" F9r%3! s\u{17}\u{7}* C(@%B!r!B-p!L\"D!\
        s%C9O!*q6\u{11}!7s\u{f}7!*tY\u{7f}/ B\">\":!:!s!t!=\"9!;!;!;\"w'E!P!=hT!(s05($F#F$O!E#L%N#E!GRP\"1t.L[\u{11}!<r\
        ZQ!8tI\u{13}!3sN\u{16}!6sy\u{a}\"'s(H\u{f} \")w<J;#2 E\"@!=\"N!w!t!D!D!F!A!H!E\"?$K#B!J\"E,K\u{17}{\" M8rw#@ V\"\
        N!F!J!L!:!D!<!7!H!K!Q!I!t!B!E!H!K!G!J!8!2\"8!p!B!:!:!K\"A!7!7$G'h!\"I'Y\"7r!H\u{b}\u{6}!?s5l$ B)t!A,wRh! scQ\" \
        M7sbs!.u\u{f}%& C$I+E'E$E%C!)A M!K!@!C!S!H!?!D!K!?!P!J#S\"K!D!r!N!6!(!I\"I!W!W!<!G!J!F\"q!K!A!S!:!HX5\" L6t\u{7}\
        \u{16}# H7u\"GA=! t\u{a}`!&tj4\" t8M!9$ w\"D(J0@|\u{7f}!>r\u{2}q!7s\u{16}}; U\"Q!@!y!?!@!H!=!F\"t!=!:!O!<\"3!4!\
        4!0\"M!K!P!D!2!:!8#6&D;\u{0}!-sIO\" M8s\u{1}v\" L8sM~% I$z\"C)G6G!8!2t.@+!\u{7f}!B\"B$A&B!B\"@&J!D\"?+@y\u{13};\
         m\"r!>!N!L!F!H!?!@!?!G!?!E!;!@\"=!:!9!7\"D!>!;!M!p%9\"K$4\u{d}=!8K\u{9}\u{c}!\"rj\u{f}!4t\u{3}\u{12}!$qetA K!<\
        !A!z!J!D!l\"F!H!:!8!I!B!H!Q!>!(!;!J!A!3\"=!A!;!?#J!C!B!M!I!O!A\"{\u{12}a$ M*C)t%t\u{17}[!8s\u{1d}z!8s\u{19}j!Eu\
        \u{b}S!/s{l\" M,s\u{d}T\" w\"J%\u{1d}'%H\"B!E$A#K'A+?}K- A\"B!M'A$L!P%<\"A!@!A\"A\"A)LTD!8t,k!%HjE!7rak!,sG\"!+\
        t\u{1d}>!)s\u{6}<!%r\u{2}h& H&r$L%D'K#I\"e!?u+6! K(T\" N8rP\u{a}!$r\u{1b}l! v\\I\".D!z\"o!,sig6!;\"8!9!A!8!P!5!\
        9!q!8!4!:\"0#<!:!8#6!o!O!8&>%28)+#H\"q'L!E\"B&L!?!C!K!O,C\u{1c}z!Er`\u{b}! t%V$3u$I!E'sc#!Ar\u{1f}9$*L(I!q'Jd\u{1c}\
        !+u1\\! r]*!-sF\"!4rbA!-su~! t}s!4tI0\"&s?L*\u{11}9 P!B!E!K!x!<!>!@\"7!6!D!;#J\"H!8!7%s!D!5\"8!J\"L!4!K$J\u{2}H\
        #*F%u)C'\u{16}%*D%@(B!F!ItF\" N8tcS\" IEw\u{6}3!:x;\u{4}$ J-?+@\"C\u{b}8\"!t2J\u{5}\u{14}!:x\u{14}\u{1}!8s\u{c}\
        \u{e}. N!A#@!A\"E!C!E!B!@(s$A!N!D!ARk2#?!F!H!E\"I!>!K!E!@#C\"A\"?!<$G!>!=!t*=h|$-A\"C0q&u@\u{2}\"-t8LB\u{3}!!sP\
        y) B\"D*@#?$A$s!x'@&?\u{f}!#!M\"M7scX!'rNX; C\"4\"5!|!>!H\"8!=!6!2!L\"p!6!4!6!;!J!J!?!9!H!N!2\"L#5\"L$uC\u{1f}!\
        Es6Y!8t\u{e}9!8D#\u{c}!;rsx!\"MRt!/u-B# M)u0Gxk\" J6wk-!1q r!?s*<#BJ\"q!L{\u{8}!!sMy7!?!C!;!y!v\"E!C!8!I\";!<!>\
        !E\"=\";#<!A!N!B!:%;!8%@-!!$u)_!7rx\u{e}!(Mrm\" L2t\u{7}\u{0}!6s\u{1c})> >!G!C!F#Q!O!M!R!r$,!q!B!A!,!@!I!*!O\"7\
        !v!5!J!3\"G!9!S!J!F\"E!?}\u{10}\" s$L_:8 E!:!@!S!H$x!:\"p!;!6\"F\"8!P!2!7\"H!6!K!P!6#K\":\"8$N\u{16}\u{7f}!+r3@\
        !7sBx!-sO\u{c}#*@%?)L\u{8}b!7sp\u{1}!*tm}!(s:?% E!s&J1r-H:3!?sEc!!J\u{3}M!%rdR! u\u{4}O& G)?!B(r\"q%KG*!>r#2!!s\
        x(# I*E.xj4!7q)N#=I!I$p&.)!C!B(B%?'B!N!M\"u+C(G, s!E\"E!J#G!C!o!B%D*C'o%I)w!:qf\u{0}!'u)>% O*J(r$I/D-C!8I\u{e}I\
        #$t%L&J`^!3t?X'\"G*C!v\"L)M\"G+Hs\u{1c}! usN!1t\u{1b}C\"1G.se\u{f}\" L8sAe!3r\u{14}W\" L,uV\u{c}!$KV&\"*H.J\u{11}\
        )!8LBP1 K!?\"@!=!A\"E!9\"M!F!@!?\"L\"N%x!H!M\"?\u{1a}J#8G$q)FF?\" I$y?\u{13}& C$F!C*C){(B0\u{6}!Ar\u{4}#$$v%D!E\
        #CeA!?oF,!&s\u{a}/!-r\u{a}n. ?!O!@!L!s&>%M%:\"@!>!@\"?&P%J:?!0s`i3 @!E!B#D!C$r\"E!@!A!C\"C#n\"D!C!D!C!B&E%p>A!?\
        u\u{0}m# J8J\"v,\u{f}\"!t2Ju4!8t&v!/rPc,\"C*H\"@!<'B!>!P!A!t%A!?!Av-!7sO2\" K*t>\u{10}!1v=)! tT@!!tUM!:r4'!(r0\u{1c}\
        !!sKo#3v%H-HT`\" G&x#J!9s\u{19}J!8r\u{1}Z* H\"r(<(E!B$q#C$q#B$?\u{7f}\u{19}!+tU\u{15}! t31$*B#B\"B)Ak<% I*G!G+F\
        /yRg*!B\"D\"B!E!D!G$=*E!E.J!a! qB0!:s\u{d}.%%G%I\"x#@)OI\u{10}\" M\"tL\u{17}&(F!M#q!I\"K0L\u{1f}C!(s+F!Eq:\\!8s\
        D\u{13}!3vUU\" G/yt\u{10}\"%J*J.\u{12}1 S\"L!>!B!=\"H!D!B!<!H\"E\"C$<$D\"H!p+;[>\">P!pM\u{b}!8rF_!Bqn9\" E/y\u{1a}\
        \u{1f}\" I6x4\u{1f}! vn\u{1c}!=nUv\" D$yc\u{5}% }+E+D!N!B1|!!ri~/$B!=\"A#;!?\"N\"?$@\"t!A!R!8!@&C&A1s!7ssk\" E#\
        xBw\" O8s -!/Il+!;r\u{10}n!-s}8!!t\u{a}Q!.v0\\3!N!<!?!G!B!F\":!A!;!H!@'N#@\"u!L!4\";$;%=N\u{a}\" M7t\u{0}L!+t\u{d}\
        '!Aq\u{17}G!Ep\u{11}\u{1f}!Dri\u{a}\"%I%O+L! u\u{1b}U% J3B!p$w\"C\u{1}]!$u\u{1d}\u{2}!3uk\u{15}!4s\u{c}}& v!@)8\
        %;)o\"BD*! r\u{a}r$ q\"F&D0uEv!,sj0!Eu\u{12}u!2tn'!Art~!7s+q!/rW\u{12}!:sva!Er\u{3})!As\u{5}B!3rP<'\"@\"G&B\"J,\
        J!M,@-\u{15}!,u}|!Eu5^!3p\"g!4uu\u{8}!1tm;%\"D#H*C'C#BFO!-r\u{1c}n% J$q%J&G2ra\u{13}!:v \u{d}!-sS-! tGy!-s7;!,r\
        OX) B\"G's!C%@\"u!B&I!CTR!!sR/!&sz#!-rR%!Aq0\u{0}!?q\u{f}\u{1a}!/t~\u{1a}\" x'KjC!1y\u{13}\u{16}' t%?\"s#A!?-N&\
        t~%!1rbZ\")J/u?e!1s[)!ErOw!?q\u{19}6!:r1Q/ D$B!A!A!D!B$=!>#x&A!B!N!A!E+NjW\"$K;sGv! t\u{11}\u{f}!-J`\u{a}!1q\u{2}\
        3\"*F,E\u{5}J!AsN\u{d}1!@!@!@!?!J#>\"P!B!@!C\"@!r\"=!?$I#>'q\u{3}S? 8!B!B!D!I\"L!V!N!k!v!s!s!S!'!V!?!S!O\"9!2!I\
        !F!A!8!A!'!,#E!@!D\"M\u{1b};!7sZ\"!+t=%\" u8LTJ!%ss\\!%s{\u{0}!At6\u{5}!:s\u{1}k!:s\u{1d}e!-t\u{c}p(0u-G!H!w!B\"\
        G\"J!E!>!$wr]! vYG!8D.99 O!>!<!?!C!;!:!D!:!?!F!<!?!?!@#A!q!q!;#@\"|!>!@%=%J>_!$s+t!$uTD!8s&_5 N!@!A!>#A\">\"G\"\
        @!@\"r$C#>!C!L$B!I!I\"A!x!G#<j\u{1f}!5t70! t$l! Jpi!Es\u{d}?!3r\u{17}\\\"7L.t\u{19}\u{c}!2qZe!Eq9F# I8x!KM<\"(r\
        $L\u{9}z\"4J#t\u{e}h!+H\u{0}\u{16}!8urV\" N9Ge1, M\"?!E\"F#I\">\"H#C'E\"L'C&@\\\u{19}!8t\u{16}S!)q7\u{a}\" H8xg\
        Q(!B!?%K(I'?!J!w-@mg(&D!J&@\"@%>\"G!E#AxU!8O\u{9}'\" E8zV\u{1}! r{v!/rTm=!;!M!6!F!G!B!@!C!9!A!1!w!>!8#5!9!G!F\"\
        ?!O\">!O!8!;\"r\":!3!G#SM{\"8L'uT.!Eq\u{8}\\\" u8J\u{f}t\" I/t\u{a}h\" I/w\u{1b}g!@s*l\"3v%K<n\"/G3srE4 q!D!I!M\
        !B!=!K!o!@!9!8!B$H\"?#;#O\"A!H&=%4\u{5}\u{f}! tdu!-t5*!8Kb'%#E$K#B,s\"E\u{14}\u{1f}\"3v%Kl_!Ep8o&!D!|!B&A/N(D\u{f}\
        \u{b}\" r2p u\" w\"Im(!,rH%\"<v$IRK!Ev<\u{1a}\" I7t\u{0}\u{19}!Es\u{1a}i! tXh!-rHt9 H!@!K!@!w!8!K!J!E!5!M!8!2$9\
        \"H\"K\"v!H!O\">!:!9#F!4%IL:##L,x6FCx( I!s2I%F\"w&G!F$G\u{c}\u{0}'\"@\"G&B\"J,J!M,@{,!4r\u{1c}\u{c}\" t*M^\u{f}\
        !EuC\u{0}) u!I!K!E!B!B%B\"P-J\u{13}62 O!?\"D\"C\"B!?!?!<#<$<\"I$?!>!y!K%J!?%; \u{1d}!2sR}\" u8D\u{6})!\"r\u{15}\
        3\" K7r4o# G'u/G\u{15}\u{1b}!:ts7\" I/y'k!9s_.! u7j: L!P!:!E!I!s!E!O!=!F!:!G!J!F!?!T!L!F!?!O!J\"q\"R!F!M+Sj\u{3}\
        \" H8z\u{18}E\" K8t|\u{1d}!3s\u{15}\u{a}\" MELB`# x'K(HS\u{e}!%tsS!;q\u{2}z!@rw\u{16}\",u+G.z/ \u{1}\"r\"B!C\"H\
        !E!H!A!I$A'B!M!2!A,?\u{f}P$ q#G7G&r$\u{15}!9u\u{1f}R! v\u{13}&\" L-v\u{2}J'\"@\"G&B\"J,J!M,@)\u{6}!*ret\"/K(p6k\
        !6t\u{5}K* E!D!D(F%E$F!B%D#E$z{G!1r,P)\"J\"D!G\"J#H\"E#E)M(r\u{17}\u{1}# J,M,uf\u{12}\" J&qU\u{15}% I*G%G(M.wE\u{17}\
        !8t&c$ s!p7C-J\u{a}8\" r8O\u{0}/!7th\u{0}!<r8N)\"M\"L&D\"J#B'?!J#@+M2\u{a}!1r^2\" L6uG+!*J\u{18}\u{7f}!+t*%!3s\u{16}\
        \u{17}$!D6C!C'O~g\"*N\"qA(!6s\"o\" N\"q}I!8tbv\" L\"tR=\"8M\"sL'!Er*V!8E\u{0}C\" N'L\u{f}Q!8MK2; E!C\"D!7!F!=!@\
        !x\"Q!7\"=!@!J!G!1!3!N!,\"D\"C!\u{3}!>!7!8#5!3!0Xr!.r4|\" L-v4E!Ew5P!;|\u{e}p1 H!@#@!@#B!@!@!B\"<%q!=!q\"@\"J!M\
        !B&=4z!7G@p!*rn\u{13}!!qs=$ H'G/H\"vxS! u\u{3}\u{1d}! MQ}!7s\u{18}\u{0}5 N!B!D\"B!>!?#@!G\"A!\u{1}!B!>$@$>!H!B$\
        s!L!A!>%@oe!:s+\u{1e}!/sq\u{2}?\"M!D!G!K!<!C!9!;!F!J!N!G!r!@!I!H\"E!H!6!A\"F!o!D!7!8!E\"?!3!5!r#IQR!7qyI!4t\u{1f}\
        2!(s`M!,t^]!$rOC!/s\u{3}D!!s)t!&xKW!9stp\",H+r>\u{7}!:s+?\"4s&J\u{15}F!:r*r!!tK'!@rp)\" w8Ia\u{8}: S!K!D\"C!>!B\
        !=!D!J!>!@!D!=\"@#E!A#>!u!L!E!A$I!@!>\"O#?*&# K8r\"F\u{c}&$ x%J%C.@\\V!.r\u{1d},!5qlc! v\"\u{12}!.r^r\" t7K\u{1f}\
        a\"6t#C>\u{16}\" w9Kx\u{0}\"'r#F?\u{18}\" v8J,\u{18}? :!B!B!B!H\"J!S!Q\"t!p!q!Q!%!R!>!O!N\"7!.!I!J!@!;!>!H!7!L#\
        >!B\"L!E\u{d}(!4uM\u{7f}\"?t!GL\u{18}! sXS? n!5!9!:!8!A!=!F!8!@!8!4\":!N!;!J!F!5!6!O!v!A!N\"G!H!6!:#K!5!P$q\u{1f}\
        \u{b}& q%M\"L(K)F\"I\u{b}!!:q\u{11}q!!t\u{e}\u{e}!6txQ! s\u{8}b! Pl2!)tnD)!F#G*w!E$I#D\"E\"o+FON#*y!D\"D\u{11}b\
        !-r;\u{1a}!Et\u{5}g!@G5.!$v;K0 P\"?\"A!C#J!I!I\"D\">#=#9#B!M!E!?#H{v!2rb[!'sK\u{12}! sV\u{15}% H$s)t-F%rw\u{1d}\
        ! tHa1 r\"H\"D\"K\"N!G!=!;!L'G!?\"A\"L!K!K&G%>d#\"4I&sfq!.r\u{18}U!EL\u{19}\u{11}!@q\u{7f}!!4s#z2 O!?\"H!I!C\"?\
        !G!<!A!B\"=$>!?&L!J'q!;$;h&!:o\u{3}%\" I3rC\u{15}! vqo: M!4!@!C!K\";!G\"7!J!E!H!J!G!F\"E!p\"H!7!F#P\"9!8\"L!>\"\
        7$pM\u{7}!@pwz!2s/%!7x\u{f}4!7r4^' C!E!A!\u{7f}%A.B/BdO> N\"L!t!<!C!Q!E!9!H!G!D!=!K!R!B!4!/!K!A!G!6#O!P#q#1!E!F\
        \"C!F!HJ/.$F&I%H%F\"G!J&J!J!G!F!D!w!H\"w#5\" s\"I\u{1b}8! uU\u{1c}! sx !*v\u{8}9$#E'B\"B,C!D!EEr3!Es,>!Et}A\"!t\
        .H>s# p,C9F[\u{18}& u!F&G(B)J-tJ\u{1b}!2rN\u{2}!:tln!4tSA\"4r#N`\u{5}!!t]B\" F\"xm~\" D7zTq\"%I0u\u{19}\u{5}!(r\
        j17#A!H!F!>!Q!K!?!M!F!B!>!A!D\"B\"@!>\"P\"J!?!@!A%A%>'v!Eu\u{7}1\"!M?rW\u{18}!Ar\"=$,H!x*H#Gk\u{5}\" J8v3\u{d})\
         F!r!D!E!C%C/F$F$wJ\u{1c}!7sCP!?s~\u{1b}#5q#K-F)O\"8M\"OP2!/tp?!-t~\u{1f}!1rYg!/sh\u{16}% G.C#B!q3FAR!*FGfC!H!A\
        !J!B!B!G!<!8!M!9!D!A!>!T!G!?!K!=!D!R!p!E!n!M!s\"+!9!Q!Q\"E!C!I!F!=!K\u{3}>!8sI\\!>o\u{10}~\"-B2x\u{5}*!-r\u{4}\u{1f}\
        !8JL3!7u\u{e}e!4s!\u{0}!*r\u{13}1!+t<\u{14}$ H\"G&t!FQS$*s*s$F!F\u{c}\u{14}\"4s1IM#\"3u%GW\u{1f}!:rF'!\"uP#> @!\
        }!z!H!s!?!:!A!9!J!>!;!?!7!I!4\":!:!:!6\"8!7!H!:!6\"8!I\"=!p%5cq\")s&KI\u{1e}# C#y%Ei~!8tYe\"%I*H\u{1c}F!$rFI!Er\
        q?\"4t$H\u{b}\u{19}!!pj\u{1a}!2t\u{18},!+s0_\"2r(K\u{8}\u{19}!>s5\u{5}!8tRG$'G&F*?\"Lyl!;rF'\" w\"J,\u{1d}/\"C!\
        G!C!K!C%H!B!@$>%@!>!N!K!J+<mu! u|i\" O8r/\u{19}-#B!G\"F\">\"C!=!C!=\"C)D!y!>+>vS\" L2t2,!%r\u{1e}\u{17}\"*H.J,d\
        !4v\u{7}q( N*C\"H#I'H!J!K!F\u{1f} !+s\u{16}f!+t\u{1}_\" L8p\u{a}\u{e}= d!G\"C!D!Q!C!Q!C!B!O!E!C!=!5!6!4!G!3!I!G\
        !4\"8!l\"<!8!6$E!I$C\u{c}r< q!<\"G!v!5!<!=\"M!/!C!3!K!P\"3\"1!/!L!4!S#H!-!0!2!M\"G!.!D$p\u{4}1\" K8sRH!/r\u{14}\
        !\"7y#I\u{16}4\"!I\"vJs!,rh~!1t\u{12}K\"<K%s4\u{a}9 O!9!7!=!9!7\"D!B!;!H!8!G!N!4!D\"y#7\"6!;!E!B!Q\"?$8%L\"FA N\
        \"?!M!>!>!<!?!@!=!=!<!>!=!q!?#?!o!:\"D!=!N!>!@!:!O!E!F!>!t\"F!E!G!<xF!Esz\u{16}!6xVD!.rv\u{12}!8rj$!BujN!8t\u{9}\
        q!@r7<# G4I1u#\u{16}!4ry\u{13})\"A\"J&E\"N\"@)B!N'C&Bs\u{1c}!&sq/( u%K'B!v\"K)I\"F+E:e!7r>v%%G%I\"x#@)O\u{11}\u{1d}\
        ( C/C!n!;!s!q,?&@d\u{2}\" L*t\u{1c}F!8w\u{e}?!1r\u{9}\u{19}!/so\u{9}! ti*!\"tl\\8!5!O\"2!q!H!;!J\"H\".!L!F#5!5!\
        F$8!7!C!B!6!7#5!5!5$Q\u{0}\u{b}\"8I-v+=-\"C!H!D!M!E%F!C!A)@!>!O!L,=Dw!7s;F!6vP=! u\u{1a}\u{1e}!7qek* @$G!u\"D!?\
        \"Q%>'C#F!CEIA E#:!9!:!:!;!:!;!5!>!6!1!7!2\"q!{!q\"8!9!o!8!3!1!8!9!x!E!;!9!7\"G!G!4|o!4sN\u{17}\" K8szb\"#K+sD4\
        # K/v6JN\u{c}!7s\u{2}\u{1}\" s9MS\u{d}\"7H.s2\u{10}\"$LAu@Y!(n^h\" u*JE9!<sVL\" w8HW\u{1e}!7t='\"(t$Dr\u{16}!#q\
        \u{19}Z!6t\u{2}s!&t~j!2qKY!;rvx%$G+y*H'J!GP\u{4}# J%I&wT\u{1f}\"4J#t+8. r#I!C!<!L!w!A\">!@\"A\"B'K\"E!C9W!0p9 !\
        'Hv@#$J*r2pmY!@s2\u{17}4 G!t#A!F!>!C!=\"?!B\"=\"9#;!;\"r!A\"G\"K%@!=%Bkn!*rf,\"(u$I\u{c}\u{d}\" \u{7f}8A1f% F#J\
        \"r\"s1FHR!,q{\u{b}!*r\u{14}@!.qi^= M!K\"<!7!<!/!>!C!s!J\"A!4!D\"C!S!A\"J!I!C!C!U!>!Q\"=!K\">!>!R$q}T\"!s.H;A!:\
        rrA$'C#D!s$F{{\"8r&s]\u{9}!Eu\u{11}P!Bp{ \"6s#Kb^!,v!n!:r1w! sN\u{e}! qf<! p`e!9s\u{a}\u{c}!/sE/!%ra\u{11}\" L2\
        t?M!2tf>! tr\u{3}!?qb>' K\"L!C5M$z$@%BrO!*qq\u{11}!!rsA\"8M(s]M\" F7tK?/\"@!A\"N!D\"B\"R!>!E!D\"?$@#s!I\"K'Ei\u{1e}\
        !:rrD% O4r#B\"G*q,|\" L8rJ=!3t+o! n5\u{8}!Ev\u{b}l!EsHv!!s\u{5}n!(s\u{1a}Q!6s\u{9}\u{12}!EsUi!1rr2!*vZ\u{7f}!7r\
        fj!$t8x\"1s/L\u{2}G\"1s4E\u{11}M!Er!\u{1d}!-s<{!4tAX!:q$q!4qY\u{a}!'u\u{18}aA B!<!6!A!=\"w!?!9!E!<!D!E\"J!L!>!r\
        !G!I!t\";!O!}!/!p\"O!R!P!o!\"!P!N!C!NS\u{6}!3ua5$ G\"D-I)LD\u{1a}!8O0E\" w8INa: o!I!F!N!B\"E!F!J!E!N!M!H!D!S!C!\
        9!5!F!C!4!8\"E\"J&9!J%-b*!/s\u{1f}>!*r4M#$G2w\"J\u{f}$' B'B#A!B-?!{,Asu!7rmZ0!B!>#t!C!G!E!s!=!>!A!H\"K';!D#?+=y\
        \u{1d}#'H(G)GK\u{15}! uS\u{16}1!@\">!E!F!D!J!C\"Q\">!@\">$@#t\"H!H!N+L\u{7f}8!!s\u{2}d) v\">!A!C\"@'?+Q\"E+O/v\"\
        #x=HEO!,s\u{19}\u{1f}!8q\"p!=M\u{6}t; X!J\"C\"3!I!<\"C\"6!w\"A!<!4!;!1!?!H!3#J!:!N!9!8\"M\"K!5!E#M(P!/t%p# L#s%\
        L*s!/r7l\"3D$v=?!Er\\)!(q,R!/r6\u{e}(*L%J!H!H!G!F'F+n%9> @!}!z!H!s!?!:!A!9!J!>!;!?!7!I!4\":!:!:!6\"8!7!H!:!6\"8\
        !I\"=!p%5,\u{19}7 ?!A!L!>!@\"<\":!=!I\">!9\":#v$;!I!o\"B$o!<!9!:\"@\"=\u{f})9 O!H\"M!q!:\"H!;\"K!F!8#B\"7!<!7&>\
        !8!:!N!I!J!O!:!s!J#F6Q\".v7Hrb* I\"J,G#G!H!G$y#I&H%G@-!3r\u{d}(!@m~&! H[s! OZ\u{19}!&w;W!EDas!3s\u{1b}6\" x7I6k\
        \" K8v}z!7s@\u{12}!EpnF! tDN!!r\u{d}g#,v#I6K\u{14}\u{7f}\" I\"{Q\u{6}# r#p5HV%\")t&IC\u{1c}\"$K;s%\u{c}\" x8I@\u{16}\
        !7st;!,s\u{7f}W# J8L\"MgW) v\"I#J'B!v\"K)I\"F+Ef=. {!A!@!A!J!K#J\"D!J$C'E!A!G\"Cy*!;sH{!2r\u{10}i%)F\"J!v#B6s!O\
        ! rYU\" G&x\u{19}\u{11}\" K8uy\u{a}\" N$s\u{16}\u{1a}!8Jh\\@ E!P!F!H\"L!E!K!N!E!S!P!Q#S!H!M!L\"=!2!J!R!F!R!J!B!\
        M!K!G\"n!C!E\"=!FGP!@v\u{3}v!8t\u{18}<! t3\u{4}!3r\u{a}G!8s\u{0}&* H!o!?\"r#M'A!A)C!E,C^Z!7sR\u{b}!7r-\u{7}!6s0\
        W!*Lrq! rYA!:rKw!8rSP!AuMl\"1H!sXN7\"K#K!<!>!F!>!>!@!C\"J#M!=!=!:\";!H\"?!R!;!N#G\";$9>L!$w<N$ G%t3H!sS// z\"N#\
        >\"A!=\"E!?!o#<$@#;!=!q\">+;^\u{1e}!7rb|! H2.\"#rBEW*! tyh1!?!J\"J!A\"B!;!<!<!<!x!;\"q$>$@!J'B!>\u{14}i!?pO\u{1f}\
        !@r?G\" x:K|R!3rkd!$s>>%'G(F(K!G!H9M!2rC#!-r\u{0} !#r\u{4}9!/tFU\" L8tmy!8O t3 p!=\";!:!S!:\"7!;\"M!6!<\"3$>#G!\
        7!m!N!;+6\u{3}~!)uxw( z\"?(>#B!A*7!K!Br\u{b}\" J2ot\u{1b}!Bp\u{d}Y0 O!B!?!A!>$\u{7f}\"?!?\"@!B!<)M\"A%D!@%>~\u{16}\
        !;sB-\"(u'K75! vJa\" L8t>%\"%I%O<\u{2}!2q\u{1f}\u{12}8 Q$>!D!N!L!<!;!C\"7!;!H!?!<\":!9#I!O\"D!;!>!A\"s!=\"<o\u{3}\
        !#r\u{5}I!)vbR!@sw~!2ta`; R!O#C!C!;!F!?!:\";!I!I!M!>!G!6\"F!5\"I!Q\"L!=!5\"F!L\"H!5$=>\u{17}!*t\u{1f}[!8txj<!8!\
        o!5!5!M!4\"1!5!p!I!1!7!9!.!9!9!;!7!5#2!o!M!4\"=#;!:!7$0j(\" v8Nt\u{a}1 N!?!=!t!z!;\"E!=#D\"<&@$<!H!=!=&=%p\u{19}\
        A# G&v2IJC!%t\u{18}x!8G}\u{f}!0sqE\".H!v9n! sKsA T\"r!8!s!N!C!G!:!F!N!I!S!*!;!C!@!:!9!O!B!=!I!:\">!D!F\"M\"F!O!\
        =!@\"A!O[B8!N!K\"G\"G!B!Q!H!Q\"K!7!J!2#2!C!9\"q!9!7!L!u!H$=!Q%2!i\"4s#M\\\u{1b}!*rf3\" M8r\u{12}\u{1d}\" H5yk\u{e}\
        !6sc\u{1e}\"1K4sR\u{13}!8sj\u{3}!8sR;!#u\u{12}#!:q;r6 H!?!<\">!C\"K$N\";\"M\"=\"=!J\";!z!C!;!O\"?!I\"?\"9$@rt!A\
        r\u{d}Z\"6s\"O\u{a}9!4u\u{7}\u{1a}3 G!E!@!@!B!>\"B!<!?\"?!?!>$C\"A!A\"u\"B(>%T|\u{1d}# z\"D6EF\u{1f}\"!t!LIb!Ar\
        \u{b}O6!C\"B!D!>\"A\"{!>!<!>!@\"=!A\"?!>!?\"@!B!R!E!C&?%>K>\"/u)F8\u{7f}!-si\u{a}& P!C$F'G,J\"AZ=$!r.G)C-A4\u{9}\
        \"7L.t\u{15}\u{1}!$rM<! s\u{19}9!Ep\u{a}N&\"G#K%@%>'H\"Ty6!1sF\u{2}!EpvU!1s^H(!D#w!G(?\"A%s\"H/BOP% I\"D(M!D$G\u{f}\
        \u{1c}# H2z(Ej@!:r_S! q>w!8Is\u{5}=!.\"H!T!O!4!H!9!5!O\"H!G!.\"/!P!C\",!2!<!?\"?!J!2!4!u\"2!0!.!G#Iw\u{18}\" N8\
        t\u{17}c6 E!C!E!D!C!>\"?!A\"@\"B!?!A!=!A!B\"A!=\">!=!<!\u{4}#F{D!BuV\\!/s-4!/qkd\"$K*r\u{17}n!!t`b\"#P>tdY!3rxN\
        # L\"w6F(O!Ev\u{4}\u{e}!9su\u{1e}\" K8u{6!AqFo+\"@\"D!H!H$>%B$s#E\"=!@!DEB\" G&v5 \" L8u\u{17}z: Q!B!D!J!w!;!=!\
        ?\"6!5!G!9#L\"H!7!5!M$t!D!5\"7!J\"L!4!J$M\u{b}\u{13}!/K\u{0}&!\"s]\\!8J\u{1e}q\" r8O>n!&t%\u{f}!/v\u{5}!% K!s2H\
        %I-KK\u{15}!%qO+!%rx\u{9}!Ew&:!$v3=#4t#H!G9'! s=\"!4sz\u{6}\"Ar$J+\u{1d}!Es\u{3}+4$?!@!@!?!?!G!B!B!>#?$K!7!v!8\"\
        L!;!K%I!=%J\u{7f}C\" N:s|\u{4}!/rO_($B#H,A!z#E!?\"t#tWw!?tIE7 o!B!H\"@!L!I\"<!J!6!C#;!M!=!=!;\"9#M!O$:#;!:!6$J6\
        u!3p<&6 D!=!C!A!O!C!B!?!<!P\"9!E!C\"6!<!P!:\"6#8!D(8!vA\u{6}> @!}!z!H!s!?!;!A!9!J!>!;!?!7!I!4\":!:!;!6!>!8!7!K!\
        :!7\"8!I#p%5k\u{a}#=E!E$|?]!6s$@!:wc\u{8}\"%r&E\u{7}X!)s\u{6}\u{0}!6BL\u{19}7 \u{b}\">!@!?!<!A!A!?\"8\">\"?!=\"\
        >!?!>!:\"9!>!:\"=&@!>$:z(; s!8!J!?!N\"5!@!C\"L!?!O\"6!8!9!8!9!9#D!8!F#7!:!F\"7\"4!G!u\u{0}$!%s{]!As\u{1e}\u{0}\"\
         t8JeR!/r\u{d}B# L8y\"DF2$ J(t!F#D\u{16}e\" |8C{d\"7q!JM<!-q\u{7f}\u{3}% u\"F\"J2Q!Jyk# M#w$KN}\" r9MXR!8tY-!)u\
        \u{9}E!6H\u{9}.!$s]U!7u11!#t\u{a}\u{1c}\" u8Krv' G#F*q\"A(C!B\"En1\"Ar$JD~!+u@\u{0}! v\u{2}zA J\"C!@!o!A!=!8!K!\
        M!I!N#t!P!5\"/!P!/\"D!:!>!1!p!:!P!B!B!s!n!4!>!H!D!O\u{11}y!+t{B# H*L!s~m!#sO&7 Q#>!o!=!=!A!@\";!=\"<\"U!@!O!?!9\
        !8\"9!=!;!=!=%O&FK_!<r;N!8s /!@u<x!EsA:%%J\"L#H+t!Ljy!&t<&\"<s$L|)#4I%M!tg\u{18}\" K9wQ2!8p`+% E*?\"B+v&vDA!8H#\
        -!/u+-!:r4\u{5}!4s'X! sj'1!@!@\">!;\">!E\"M\"B!A!>!:\">#<!u\"M\"=!=Z % O\"G#t*C)Lzh!!r1\u{a}!?sOY!6LU #*J!K,Ebs\
        !,r\u{8}\u{15}!6I$\u{3}!Cp\u{5}~!/v\u{1c}\u{c}! N\u{a}\u{12}#!r.B6Eu\u{e}$ A7D\"},E']$ M!w3?#E\u{17}G\"8M(s?V\"\
        4D#v\u{7}\u{3}!,tb !5q3\u{5}0 G!@!<\"?!A\"D$O\"<&=!M\";!|!C!<%t'C!\u{7f}!1sm?= H\"K!t!=!D\"C!;!J!G!E!2!L!<!<!5!\
        0!M!B!I!7#S!Q#r#2!F!G\"C!F!J]/! ro(!%s4\u{16}! xqC\" H\"u#v!\"u-D!7tf3!As\u{19}z\"<K%s\u{9}v\" G/y\u{19}AD H!6!\
        E!7!B\"9\"I!6!=!C!:!7!4!;!7!3!2!s!o!J!?!6!\u{7f}!E!o!6!7!B!w!K!L!/!=!M!C!A(\u{0}\" I#s\u{4}Z!1r\u{1}\u{a}!Escn\"\
        3q'Jz\u{11}! u!\u{1b}!Eri5' P\"G&H#I!G!F\"EI\u{1}%4t$H%y!F$GQ)=!6!u!x!?!5!B!>!w!5!;!?!R!?!L!G!:!F!6!7!5#9!K!?!6\
        !7!6#9!3%D*\u{a}\"1s\"M0s!1vEv# M*s)qP\u{1}!:q\u{5}]\" D9{F\u{1c}!\"r/\u{12}!8Lr|# L#u%L5t.!A$>$z!<!<!=#<$>#>!A\
        !P!C!A+=Lj!2p\u{4}\u{15}!4v0q\" J8u\u{1c}8!/s=B!&s~\u{10}!3uV$! saY!#ue\u{1c}!5r`j!-r\u{e}'%)w!?%>)E\"Auc!,s[z!\
        ,tGa& Y\"?%@#t,B\"mO\u{10}!+rZ\u{14}!7s\u{8}F!Bq|C!8O}\u{d}! K`_!)t\u{1c}q! sio!/sa\u{1f}\" H9w\u{1b}\u{17}!:sC\
        3'\"L#G\"@(B'K\"u!ICG\"%I%Oh$#/t)D#w\u{19}E0 L\"v!D!D!D!t\"G\"E%F\"B#D\"?\"J\"B\"z)?6k!#u\u{0}\u{11}!<sy\u{c}!;\
        r\u{17}&! st@!/q4s!Ar\u{15}u!/r\u{e}N\" M8s;\u{10}!\"s:6*!D\"H!K!A\"D%G!?\"?(?!=K\u{11}\" J6uJg% L'G(E(B!un\u{19}\
        % I-B!A*D\"ER)!At:M!1td)\" F%u\u{17}\u{1d}!)u\u{a}\u{c}! u-C\"\"H8Cl\u{6}!,s\u{11}D7!=\"E!;!=!H!B!?!;!C!9!v!9\"\
        L!<!<!<!:!s$K!;!;&;%P^n!,uW\u{10}#3J$t#Ldi!>r\u{17}U!*s{$# L7B*qn9\"*G%x8\u{e}!Eq3\u{1a}# I*H;w\u{5}\u{18}!;rSy\
        !+u`X\" L7u8\u{b}!/x\u{1c}\u{5}!4q,\u{5}!#GA\u{6}! p*\u{e}#!G:x*I\u{13}P' W\"D%?#u,B\"m-<`.%=J!J#D!w#w^\"\" M9H\
        }?( r\"A#C\"E#D!F!G-ErC\" G:s7s!:qv{! spD!*s?v!8o\u{19}!!BuVl\"*K\"sYM5 L\";!?!;!=#~\"<!>\"=!>!M$=!<!C!<!?!I!?!\
        >%?&;\u{11}q! t(D9 y!>!t!A!F!=!E!F!>!C!B!?!<!:!<!u\"9!;!:!8\"K!E!I\"5%<\u{1f}2! t`^!$v63! t\u{15}\u{7f}!1Kn{!@q\
        r\u{11}!5riQ#$J&H*rM\u{7f}!4sSm9 O!@!>!?!B!A#H!A!J\"C#P#C!@!q!=!?!x!L!N!@#N\"A!B\"r#H%\u{14}!EqXA!1q\u{1}L!7x\u{18}\
        \u{b}$ J4D#G.FQ[!Eu\u{1}H!3r?I!8r>O!8I\u{14}g!&sg\u{1c}* M#w#I!I#I%J%P\"J!L%N<}! z>U!/KY\u{1b}\")q<N\u{3}X!/uP@\
        !AtIx!1qE\u{1a}!BpSt!EveK!:r\u{0}$!(r\u{3}=\"\"B6so,!?sk6\"2I!qy\u{1}!/x&I!Er\u{1b}\u{4}!*L\u{3}\u{9}\" J6wg\"$\
        -I%s(G+I\u{e}g!4qiC!8KCA\" v9K\u{1c}R!!rJ2\" M8t\u{6}\u{f}!Et$62 \u{c}!C!A!B!B!;\"?!<!H!2!C!>#<'E!B!6\"<+<-\u{a}\
        !$s\u{14}?\" I6xzI!Ar\u{8}T\" t8Jg\u{e}!1r14# M*A.x_&\"2u3B`r\" E#yXj!/rL\u{0}!/q/H\" M,sF&!?q!\u{d}%!L-M#Q\"I-\
        II?! t-d\"7G\"v!U8 T\"L#L!<!>!s!?!>!B!D\"K!P\"O!=!=!<\"<!H\"?!Q\"O#H\"=$8tD!;sjF!7q\u{15}=\"2s!KmT!:t\u{1e}\u{1e}\
        !:q\u{5}\"!2qxM\" K8sUX' y'M#A%G)H!L!HvU! I -!0u[{!:sJy!!sY\u{a}! r;0, t!w,>!<!<#?!?$>!B\"@%C&@0\u{1e}! K\u{1e}\
        z!)rD)\" K\"w4j! sNk+ O!E\"I\"C\"F%I!@\"@'>!@!>Pv#.L%q-tTo/ :\"A!A!>!x!<!t!{$A*=\"=!@#C$<%@@Z\" K8w\u{11}2!Es\u{1c}\
        (\" K6uw&#!D!D\"v\u{17}B\" u8J2V!:sbFD K!=!;!{!J!C!o!M!G!I!=!7!E!C!I!T!?!(!<!K!B!4!X!<!@!<!@\"l!J!C!B!N!J!O!A\"\
        yiw! r \u{7}!/rt\u{1c}\" I$y=\u{8}\"!s.K\u{6}\u{1b}\"2I!qM}!=na\u{1b}\" I%v\u{d}\u{3}!,t\u{0}qA L!:!H!;!;!;!=!;\
        !=!=!G!;!=!>!;!6!;\";!Q!t\"J!F\"8!Q\"?!H!l!K!;!:\"E!H!KmL$$E0s$H\"Es4\" {8@R;'#H!G!I!v!H#G.KE\u{12}!/qS\u{2}!4s\
        CE& F#D3A!A\"E,sx,' ?#}\"C\"C/L\"D-Bj~$'H%t+C!E!w!EvZ\u{b}!@p5=* J!B\"P4A!I\"@\"{!I%I#@V+!4v`:!*A\u{12}s!8I~s!4\
        t/\u{3}# s\"G(qm\u{5}# K4s1JTL\" M8ty;! s&Y! s>A!/s7 &*M%u'E\"M!G,@s-!,sAj\" s8D7\u{1}! vyB#$I*s2F\u{9}s# v%H3H\
        \\b4!>!E!>!M!D!C!L!I!C\"H\"B\"?\">!?&O$?!I!M!A$rh\u{16}!Es\u{9}b!Ewa}!&t,C!Eu\u{6}/# G&t2r\u{11}o% E+r)o#E#G\u{9}\
        :#%H!K&vM6!:s3`5 I!K\"<!=!:\"B!@!O\"B#9\"<!:!v!:!5$<!>'9\"D!D\"A\\\"6!A!<\"E!|!=!A!>\"H!E!F!>!A!@\"A\"=!>\":!J!\
        Q!G!<&=\"q($M$M\"E%D'B!L!N-TSa!$tu\u{e}!%rU\u{1}!,u\u{16}\u{6}!7t^\u{11}!+tou1 @\">!B#?%<!p\"@!z%:\"=!@!@!?&p!=\
        !;$<.o!7x~z!@wd,!:qM\u{14}$ O\"v(K.Kn\u{3}!7s\u{1}\u{1d}!/HL?!1q\u{14}z%$G+y*H'J!G\u{19},! pq%!8r\u{1c}(!/qM`# \
        s\"H(r\u{3}66!<!C!B\">!E!I!@\">\"=!?!;!;\"@!u$=!@\"A!q#J!P\"=%LE\u{3}!5s|b! v=\u{7}!7t\u{16}I# E%D5ET/\"$G2xzH\"\
         H:uL\u{1a}!>r,<\"'H#u\u{18}i!$s\u{7f}<\" L8tPq!3rid+ O!D\"H!K!A\"D%H#?'=!?!=0\u{18}%-E\"D+I&t%E\u{13}m\" I(od\u{8}\
        \"<v$H2\u{0}C I!M!H!9\"@!B!F!L!M!5!J!0!<!A!8!D!M!L!H!W!;!E!H!m!3!N!H!B\"K!;!J!M\"N!J!U1\u{f}\" L\"t#\u{a}!/u\u{f}\
        d%0E!{!B!D2Hg+!)pAa!)r\u{1d}'!8pqo& I.r!B'y$C+A@7# s*F0I\u{1c}a!Er\u{1e}{! L\u{f}@!9sg\u{16}3!>!K!?!=!?\"C!>!@\"\
        @!?!E!?!>$=!<#>\"@!<%A2A-\"@\"C!D#K!J!K\"F\"B&=#C!Q!G!A&V\" p7K\u{d}I! r\u{e}\u{7}#\"I(r0BLT!8t`J\" J\"rvg!@m#R\
        &$E)@\"A\"?)w+Fs\u{a}$$J$p$E.F,\u{1f}!EszK!;rjG!/q\u{15}\"!<tvj!&raT6 @!P!@!L!q#C#@$Q!O\"=!?!=!:\"@!?!A!?!@\"@$\
        R!<$KJ#!7x\u{7}\\#!E\"s5F\u{8}!+$E!~!?!E!B'B'A!J!D!C,C[a!ErcO\"6w#Hr\u{18}/ @\";#<!<!x!='P$?!<\"=!=!;!<%L'8EG\"\
         t(K\u{5}U\" Q\"s|n!:q\u{2}k!&q\u{16}5! q?k\"1u.RcT!7tp&#-H!I,rT\u{1a}!1rOq!)s\\&!(r C!'s.>!3r}\u{13}\"-r8K\u{2}\
        \u{4}!!qm\u{e}!/u2z\" N8u$<! tb\u{19}! vD\u{7f}!8L\u{18}[!E>\u{4}\u{8}! ra]!/sol!EFB\"!#s[K:!:\"A!G!K!J!G!A!@!D\
        !H!E\"<#s!r!:!9\">\"G!K!o\";!N\">!=\"r#6\u{3}\u{18}\" s8L\u{b}b# D!x7C'\\!1sB*3 F!F!>!E!F!P!M#B!P\"F!K\"G!P!D%r\
        \"G!Q!M+OE.) E(B\"C*@#s!H!D!r+>N<$*y!E\"E\"E\u{16}K\"-t8L~\\!3s\u{11}D4!B\"G!E!?!>\">!o!I!<!=!;!?%?!>#A!F!M!?\"\
        B#@sq!:xtK!+rKh!:s\u{2}C!=nG.! L\u{10}G\" L8ts\u{13}! |+j+%K!H#B!D%@(A!F!H!r&F%@n,# M8r'r\u{1a}F# K#s/GG@!2s9b!\
        /v9\u{13}!:s3N\"<w$G\u{1a}\u{2}# M8J-v)o$ D*D%B)DU\u{4}$$J)I$u4I_\u{18}\" w8F\u{b}\u{c}; L\"?!L!B!A!=!?!?\"=!=\"\
        =!q!?$p#G!=!L\"@\"O!E!F!>!v\"F!E!G!<Z8\"=r(IQ\u{1}; D!<\"H!q!7!C!2!G\"I!M!@#A\"q#C!'!J\"O!7!P!*!K\"N!N\"8!K!>!<\
        /7#,s%q\"G\u{1c}x' I%@!s!w!B\"D!C\u{19}K!4u?9/ P\":!>!q#A#B!D#K!I\"@!?&G\":&>%O\u{4}\u{13}!1s\u{7}:,\"C!O&C!H\"\
        I!D\"B$K#D!K!G-JI\u{12}!:q\u{9}$\" L8uv0!*I\u{7f}\u{b}# K$x+I\u{12}\u{f}#6G!F!P2\u{3}\" u8KP*!4t5a! Mn<!0t.$\" \
        M8tYG\"=M%u\u{10}Q&$I)G!G!L'H/v2=\" N8t\u{1d}f!6s\u{16}o\"4t$L-*\"$K;swJ\".J!sEl!(r!b9 8!F!H!E\"M\";!M!L!7!;!8!\
        N#;!w!p!E#8\"F!D!9!<!:#O\"7$TXc& \u{3}\"B%D/@\"?\"B\u{c}G9 V!;!B!F!:!8!B\"6\"D!E\"M!1\"5!4!2!O!H#x\">!H!I!=#5!4\
        %BBC!4s \u{a}!3r)h!ErYq!!tu\u{1a}! vs?\"!I6vA\u{9}&(F!M#q!I\"K0L\u{18}\u{1}\";s*L\u{c}\u{1d}!/ry^!3t($#%H!K&v\u{10}\
        *!7u*\u{0}!5r<\u{0}! rur!Ar$,!%sUd\"1s)F=!\" o\"J\u{4}0!-wGs\" N\"s2\u{1b}!EEBU!:ta\u{9}\")s<L\u{0}\u{11}4!@!=!\
        >!O!>\"H!I\"L!F!Q!;!<&;!K\"M\";!:%A!<%@\u{d}L# P.r*O_\u{12}!&v #!Er\u{0}=!/q\u{14}9! Oo6! vME$ J(H#H-w\u{1d}\u{1d}\
        !9rJ\u{1f}\"'G3s;\u{a}\" N7tbG! M\u{1d}\u{16}!1s\\l\"!t2J)C!8p3\u{8}!3r\u{2}\u{7}!7s\u{10}h% E4r$t\"E%H\u{10}\u{10}\
        !/tgt\"1s4EJ\u{9}\" K8u\u{5},\"(r#Kvj!\"H_-, C!@#A&?\"@!N\"?$I$u!A'?!I=O!Bov9\" y8G5E\" J4u\u{17}!+\"?\"B!J!A!I\
        !P\"F-D!N!J!<V}!Esc0!+r#a'$G!B!A$@%A)E!HRA\")s.I|\u{11}&&s!D#B%B)E-At@!5r\u{12}&\" K8twF!8GG;!3vA!\"*J\"r-Z!Er\u{6}\
        W!/xa}!CuG\u{12}! r\u{15}@!8tm\u{6}$ L*E!{-I35: I!=!K!=!=!=!?!<!?\"G!=!>!?\"8#<\"p\"L!H!n!9$J\"L!;!<\"F\"NZp!8p\
        \"W\"%I0u\u{7}\u{1b}!8D\u{1c}o!9v,u!#I.\u{d}!7s\u{b}!! t9v!ArX\u{1a}!8s(:!*st\u{b}1 S\"L!>!B!=\"H!D!B!<!H\"E\"C\
        $<$D\"H!p+;8_? K\"C!8!G!>!B\"3!6!B!?!I!P!D!v!F\"9!@\"8!M!I!C!G!4!8!L!H#s!2!P!C!F\u{a}\u{f}\" z8Ez\u{15}!$v\u{9}\
        N/ C!C#D#F#B\"A%A#@\"B\"D!A$G#B!v$?zy!:sL\u{1}@ T\"L!F!J!L!9!D!=!6!H!K!P!I!t!A!K!H!J!F!I\"D\"I!p!A!8!9!F\"A!6!6\
        !q#F\u{7}9#3H!p&rsf!7v\u{7}\u{1d}!Et{y!%r|\u{1a}!3rpC!8J!m!.pJ5! y6x!$vJ;\" w8F?f'&E$I!B$C%>\"F/@\u{10}1!Aq\u{14}\
        \u{3}!\"I\u{1b}x#3G%u(E)j) x\"M#G\"M%F#F#H&F\"?ra!/wAH!:q\"R9 o\"S!?!E!M\"M!G!?\">!F\"N!B!<!9!M!7!8\"9!Q!Q!D!J%\
        <!9%?\u{17}\u{0}!,r:n! s*v!0rQ\u{1d}!7t:}!8oln! uZ\u{3}!8s\u{1a}P\"4t%Jcl!7t0\u{c}\" \u{0}8:\u{f}\\\"4u$KK/\"1K\
        )t\u{1c}L= 9!B!B!D!I\"L\"T\"v!s!s!S!'!V!@!S!O\":!2!I!F!A!8!A!'!,#E!@!D\"Mo$!5q2E\" w8IU=!!rD\u{19}!,rl\u{7f}\"*\
        K\"sd\u{17}!\"GGJ\"+w:G\\B!;slN# y%I3GCmB N!C!N!Q!D!H#y!6!o!P!5!B!Q!K!A!<!S!O!:!F!H!3!U!I!C!G!O!M\"I\")!M!A!E!J\
        \u{1d}\u{1d}\" r(P?:!,s\u{11}\u{0}!8t,0\" G6y\u{13}\u{d}! LhK3!K\"A!?!E!9\"P!<!=#6!O!6$9!;\"M!O!L';!7%snm!9s<}!\
        7slZ!%r3\u{4}A d!6\"Q!9!C!B!9!N!L!=\"s!=!F!H!D!F!H!4!?!F!H!q!k!9!G\"+!M\"C!'\"K!N!A!Q2\u{b}! I\u{6}^\" K3w\u{0}\
        6/ C#?\"F\"E!B$A\"@'E!A\"G!M!>%?\"8!FE\u{5}!/rq\u{14}!?p!\u{18}!!sA\u{6}!\"rJp!Ev\u{14}@, C\"B%w!D#s!A#C#D$B!D!\
        @-D\u{16}E!Ar T!8u\u{1b}a\" K3w\u{12}?!8paB!-r/\u{18}!/u\u{7}*!$rRw\".v7HQ#!Ery+!As\u{2}P,\"A\"B!r\"@!B!J!B\"H#\
        >'?!G\"G)Q#3E%G)t%3!;q\u{16}n!*scS!%s\u{1c},$ x.@)C\"D\u{e}@!*vw\u{b}!EE\"K$ I*t#p*Hr\"#%G!u$K?3? O!w!r!J#J!A!E\
        !A!I!H!A!G!O!A!0!>!@!<!I!B!O!<!P!A!S!t!I!G\"/\"-$DF\u{18}!Er p! rtr@ G!N!4!8!q!A\"H!C!E!J!6!=!O!p\"4!H!C!G\"5!1\
        !L\"I\"2!I!J!C!S!J!D!J!A\"N@\u{1e}\" r8O7$\"3v%E#S!&tF\u{1d}& q#q%K#:,A!7\u{13}$\" L:r9t!/s^\u{10}!ArA]!9p~\u{17}\
        !)sTC!Er\u{e}\u{9}\"7K(tM6!&s\u{c}y!*tED\"9K,ty79 O\"v!@!C!@\"B!J\"D!A!:!Q!:!@\">!=!<\"s!@!@!K!C!8%<!=%N9\u{1d}\
        # E,s#r\u{e}!!3qD'# G*A%B(]!6t$J! vWF!6ry\u{1f}!\"r\u{9}y\"'G3s{|!:s |!:ql&#(u$D#EQU!Er\u{0}.!8t[K! G(c!3sx\u{14}\
        \"?s!Ks/!*t\u{1c}t! w\u{1b}:\"*F,IS1!.r\u{a}w!#t\u{10}\u{2}# K%t\"HOn& w*E%s'D\"F!F\u{2}x( N#x$@%A$u&A!A.BOG!1r\
        Mo!3q\u{12}}< L!8!r!K!L!M!;!Q!M!J$4\"H!6\"7!H!N!5!I\"R!H!D!7!:#:!6!5\"D\"M\u{1d}8#/H)H!H[!\"-t8Kh?!\"sE\u{6}% D\
        #D4B*q$s\u{4}i;!G!O!O!C!D#F!:!B\":\"/!q!2!2!B\"-!4!9!=!E!I!?!1!K!I\"G!>!K7&\" I/y71!1r&D!8ID`!4siO\" L8t~\u{4}!\
         s*\u{19}!Erv\u{6}!8La\u{2}& s!s!H(F.E\"Fsj!#J/\u{e}!Eq\u{17}+!-r\\?!Er\u{f}\u{b}!,q\u{a}G!@s\u{8}x! u\u{d}\u{0}\
        \" K/v\u{4}C!0t\u{5}\u{15}$)J/u%M!s|\u{18}\")q<N\u{12}M!+rn2!5qD&# H#x-H\u{1e}\u{a}%=J!J#D!w#w-n!&sk !7qTD!At\u{15}\
        I' |%F\"H#D#K+G!Ev#\" x:G\u{0}z1 S\"L!>!B!=\"H!D!B!<!H\"E\"C$<$D\"H!p+;\u{18}\u{d}!(F\u{1e}\u{8}#$v+D6FxT!\"r<?\
        !/u\u{16}1!&tr<! w\u{14}>! t\u{5}e! r\u{9}\u{13}\" t8MzL!@s5+/ L!\u{0}!=!D!>%B&B&D\"D!@!B!E\"E$Q%A'2\" D7yA\u{a}\
        !Aq\u{1a}\u{15}\" J-x)\u{1f}!:P+\u{f}+\"?\"A\"E\"?!B\"=!A!A\"A(O\"F0Y= G\"J!M!s!B!p\"B!7!6!5!C!R!D!s!4!G!7!5!1\"\
        I!H!K!?!I!5!I#K\"2$I\u{1a}P!!r\u{9}\u{1}!1Nr\u{a}! vk\u{f}C G!B!F!5!P!R!>\"F!1!A!D!4!D!/!:\";!O!r!p!H!E!2!y!A\"\
        2!3!F!w!I!I!.!D!L!B!DGy!)s:;! r#g\"6G!t\u{9}7-!D\"G!{\"D\"L$B!B\"L'B!F\"H!C+;\u{15}b4 p\"?!@!Q!C!L!K!A\">!=!G!L\
        !8!=':!8!r!?!<&Cep!\"I\u{c}\u{3}\" t#L \\\")w<J\u{1f}61 y!F!v!P!E\"D!D#C#B\"B#C!C#A!D!B!D'E\u{15}b, ;#=!A#A#:$A\
        !:'\u{9}\">!@!B+9$s!/uKb!/u#;!8q\u{12}=!+r!\u{9}!6wq[!0su\u{c}$ M&v$K%Ib;\" s8MI 6 P!<!K!A!r!A!C\";!9!p#@\"r\"<\
        \";!7\"L!:#8\"A#<!<%A\u{3}_! t\u{8}f#*E%z6F8F!/s\u{1e}i!+qX+\"Ar$J?]!:s\u{17}E!3vQ\u{d}!9s!\u{17}\"1s4Hil\" M,s\
        \u{18}:> s!O!J!K!@\"B!G!I!D!M!L!D!@!Q!A!F!3!O!?!.!3\"D!R!H\"v$4!H!J!H#).\u{9}1!B!B!E!F\"D!D$@!E#?'L!C!H!C!B!{$E\
        !E\u{16}\u{f}$ K*H,I/w\u{9}\u{18}\"/L6Eb\u{1}\" rEE.J\" s8M2'!)tF9!>r\u{1f} !/tg\u{2}!%s=\u{7}#.y.C$D65!8tp\u{b}\
        $ x.@)C\"D\u{1a}u!8Mp\u{1c}\" q*E_\u{17}!+HPe\"Dq!Lkn: R!F!D!0\"@\"B!H#8!F!3\"R\"6!7!3\"P!B!B\"M!L!9!:#E!G!8!L#\
        A7#!,o4;\" K8u\u{10}|!.v\u{12}o!/r\u{5}q! t\u{1e}}!:sQ\u{8}!@s6~%+K$t'F!C!FuT\" M8s|\u{7}\" M$s\u{4}a!Ev`\u{18}\
        !8sL4\"6s\"Gd\u{11}\";s*L5|<!5!P!A!F!8!3!D!F\"T!O#C\"5!6!K!1!B\"A!u!K!C!C!6!7!G\"5!3!1$Men!+sl\u{2}\"3v%H0\u{9}\
        ) m$E!J*N\"G&O#K&K%I\u{7}\\!9sTx!6q/H! O%\u{7}!;|\\\u{17}!Ar4d\"1s4H\u{15}e!(s_\u{1}!'t2]!Aqa[!>s>]!Er-[#2t%H!H\
        3\u{5}\"#J%C\u{3}Z!:q&=\" w#H#M!+r+(%'L#M%K(t!KV6!!r\u{c}C!;r-^\".H.s\u{8}\u{1b}!ErDu' J$D't\"r\"B0D!s/\\; J!Q!\
        <!G\"E!B!H!<!8\":!>\"8\"8!M\"N!2!9!F\"U!6\"6!v!G!G\"6\"G#G\u{16})\" v$K\u{10}\u{16}& G*H*p%F!s+Fas!7vr=!1s\u{1d}\
        o!1s%*!8s\u{c}\u{7f}!:r\u{11}}\")s&K\u{7f}}2 u!F\"A!D!C!I\"A!A!F\"A#C#s$B\"L!M&F!D%Cm+!&t[4# J3q%q^~!-sG1!8J, !\
        8qPc#0K\"K3t\".$ G%t\"H>HiL# K6u/B5>\"/v%HBw!'t\u{18}[!7s-:\" u8K\u{1a}c!&s\u{12}.!8L:\u{0}\" I8v^4!7s\u{8}&\" \
        x8F\u{1f}\u{c}6!=\"D!<\"H!B!?!:!D!8!v!8\"K!;!<!;!:!s$J!=!;&;%O\u{11}g\"0w\"Fq\u{1f}!?p%M!(v{`( M!s!D2C#t\"D%N'F\
        \u{c}&\" tAsqW\" L-rP+! tP}# y%I3G\u{11}$\" u8L$b!!s{S!ExY$$#w5B!C'F\u{13}<) G$G${#E!D!E!C!F1E\u{4}\u{1}!5re9\"\
         K*w\u{e}\u{1b}0 Q!@\"E!A!E#;!w!G\"<!;!>!O(?!A\"?%>#,!'tsi#*y!D\"DE\u{8}!+t]]+ H'B!B%B\"B%@%q$K#t#H\"DQ/!)t\"\u{b}\
        ! w/u!9qdS!4tU>%\"A%F#B%>6<%{$ F,t#t6D:V@ U!+!O!M!I\"I!V!J!I!J!K!G!D!0!D!5!+!0!0!,!0!U!E!R!N!1!.!2#.!-!-$4Zv#)}\
        &E6D\u{12}\u{13}\" J'K\u{c}]!EwJ+\" I9u2)D E!>!@!J!M!L!q!q!R!W!o!l\"H!:!S!6!G!@!@!E!K!H!R!>\"A!;!'!R!O!C!>!=!B!\
        O!7!J\u{1c}k\" u8Ky+!:r|7! s\u{3}\u{1f}!EqzM\" w8H*P\" M8sQr! uZn\"*t8s\u{0}x#8I&q'wbU\" J:vCN% L\"G#I%K0E\u{19}\
        ^!7qi/! sI($/B%p$Q'BGR!/sCD!/u1\u{2}%%G%I\"x#@)O6\u{13}!Et-\u{1e}!*rOw\"2K!s\u{3}2!)v\u{15}c/ Q#E!H!H!G!G!M!I\"\
        H!J!H'K#J#G+HPe!/rs\u{5}!2tCL* D!B#B'r\"A!B#@&G\"E!Dgg!8t-\"!6Jb|%-C$v.G!D%CG4!Cu\u{19}!!As**6 q!?!>!?!B!;!Q!t\"\
        B!:!9!<!;!?#A#>#?!F!=!B%A!>3[$)J/u%M!sJw#4E!x#E|\u{b}!@tB\u{1c}!Er<\u{10}\"*J\"s\u{8}`!6t\u{c}H! x\u{b}>!Es\u{1}\
        t= C!|!y!B!q!<!6!>!M\":!7!;!4\"G\"7!7\"2!N!;!4!F!F!4!8!u!G\":\"8$2u\u{19}!1r\\q$ G!J\"K7yDO2\"=!D!A!B!?!H!B\"J\"\
        @#?$@!=#H!G!~!C&?%?>C!.u*R\" s*Lqe! HK8!2sy}0 p\"E\"D!H!E!D!G\"C#N\"L#L!A#u!K)O%LwA!>r[O#\"I6s-C\u{8}j!@s6g\"-B\
        2x+@! tEl\"3u%F\u{e}\u{1c}% s&p!G(F)FM{! s[/! H\u{2}m!%r2\u{c}\".J!sXF#8O\"B'r(B+!>!F!D!@$u':\"=#;#=!O(C.N0 D!B\
        #C\"?&B!\u{1}!B!?$A$?\"C$s!L!A!?%A!#\"4r#N\u{0}o\"7F!IT0#\"H%I(G\u{19}8! u~F!(r3W!7ta\u{1}!-q\u{f}\u{1c}C @!}!z\
        !H!t!>!:!A!9!J!>!;!;!7!H!3!=!:!:!:!6!>!8!7!J!:!7!<!7!I\"=!p!=\"H\"5@q8 K\"@!N!>!@!@!C!@!@!B!?\"@\"@\"O!p!K!u\"@\
        \"C\"A#p!P$O!QO9!/s-\u{d}!?tH\u{1e}!3r?N!/rhj! tHA\" s\"INt\"8F)t',\"(I=q\u{13}G% |\"I%J/H\">\u{1c}`# O/L)J\u{1f}\
        x/ ?!K\"<'B!?$B#<!I!<\"?!I!s!O$r#;ox!%r7\u{7}#4I%L!v\u{c}WE E!8!?!;!>!O!:!O!E!A!>!B!4!4!?!A!2!C!+!r\"F!8!2!\u{6}\
        !>!r!0!C!<!\u{7f}!H!F!K!?!I!=!@Z\u{5}!%p.'!;w\u{1b}Y!/s,}%\"s5q!G&u$J\u{0}N$*s*s$F!FZ/!)s((!,r\u{0}\\!?sx\u{1c}\
        3 J\"<#;!;!=!=!O!A!<!<#<!?#v!<\"<!<!L#@$G\u{19}5!7t5[!)r6.! L\u{15}\u{7f}6#E#;!C!D!C!N\"B\"J!B!:!;!8!I!Q#I!M!E!\
        7\";#t!K%Epy! sa\u{14}:\"N!F!J!M!:!E!=!7!H!L!R!J!t!C!E!I!K!G!J\"3\"8!p!B%B!7%G\u{1d}~!Er\u{f}\u{11}!3rQC!:t=c!,\
        q&\u{10}\"/B)E\u{9}!# E7E!{@A!/t\u{15}D!/q8+!,s\u{b}\u{1c}! s/h!Er\u{1a}l= H!/!I!;!6!K!F!M!H!C\"M\"G\"L!T!/!C!Q\
        !D!.#N\"u!.!D!I!L!C!A!K$F\u{1a}p!Er\u{16}\u{1f}!1r[\u{8}!/sCS\"&s&H\u{16}V!-H3-\"=q!O'B\"3G'so'; T!7\"r!>!@!:!>\
        !B!8!o!E!K\"8!N!9!7!O!N!4\"J!C!O!N!?!;$=!9x(, R!>!D\"?#>%=!<\";(9!P!z!>3x!/rED! w\u{1d}C!-p`%!8H\u{1b}!!Et^X!+r\
        \u{a}\u{10}!7t!\"!$rbL$ J/F*u!D\u{1a}\u{14}!7r\u{4}K$=L!M$u#pL\u{11}!?q3\u{18}$$D\"|)D6D*-!-xYt!EDZ\u{1d}\" s9M\
        ?\u{15}\" t(Kd\u{5}!#s*/\"%L@rd0!0r}L!8F}0!?pk\\!Aq~Z!7syo!8IN\u{1}\" v8J\u{3}.!+s\u{1b}f) s%K\"L\"K!L%I'E$F+E\u{0}\
        C) N#G!I!H%@%E'D!D!qLI' G!x\"F5J\"G&G%GX*!+q_\u{1d}\"1t.L_q!2qI\u{19}! t>D\"7G\"v\u{1f}\u{19}$ D!C1w%AqC8 ;!H!B\
        !<!P!7\":\"r!H!9!L!v!J\"?!t!7!:!9\"6!:!7!8!:&=\u{12}\u{1c}\" H6x~)!9r\u{b}$C L\"K!p!C!A!>!A!5!;!?!?!:!K!O!r!/!,\
        !G!?\"4\"N!K!R!H!v!p!o!G!1!R!I!A!D!G!5\u{6}Z!.qi[! tvl!'L\\Q\" t#LhR!/uP=!1sv\u{1}!Ep\u{1c}4!4s\u{18}o8 J\"C!B!\
        B!F\"E\"C!B!B\"B&C!o\"@!A!A!B!D!r!D!o#@!D!M#O9\u{c}#8I\"C!t&*% D%A%N!u+E}}! s(-!.r8\u{1d}\"-r8I\u{3}M!Eqor!6s\u{12}\
        \"!-s8W$#C!F!{*H0X# I&p)GN@!?o \u{1f}\".r%M<v!+t)\u{15}#$w)C\"IEr5 q!E!@\"D!G!G!H#>\"@#B!C\"A!r#D!B!=!@!D\"@#A!\
        O^\u{c}A B!M!E!B!o!L!H!J!O!C\"G!G!J!G!S!>!C\"K!I!D!F\"I\"E!D!@!I!N!H\"L!F!K!/!I\u{6}:!Ar\u{1d};\" q'N\u{a}r7!>\"\
        >!@!@\"B\"y!<!L!9!<#=\"<!;#>!=!M!B!=#L!q\"<!?$Ivf!!sx\\! G/\u{1b}!.u\u{18}*!/s\u{15}B0 s$E!I\"K#A\"B!?\"?\"q!E%\
        K!E!B!B&?%u\u{14}e$ H\"|%L1E\u{1c}9!:s\u{18}4\"\"s6L\u{1c}\u{8}!(I'H!Et/%& G$C!B%|\"@.Evv!:q\u{1}6\" N8M\u{4}z!\
        *tI)0 @!A\"K!?!M\"L#J\"?!:!s%>$?!A!?!E+>e+! s\u{9}a$ H*E%E'x-_\"*s%G\u{1}\u{15}!?s\u{1c}u!*sAV1!C!E!@\"@\"E\"A!\
        A!>!@!?\">'w!F!D\"E\"B$=Md!'sXh! r\u{e}<\" J\"x=t!7s\u{c}3\" |8B:v!8s\u{a}:\"=P!pXz$ E%E*@+Dt\u{a}!6sg>& p*9\"<\
        !>+?\"LY\u{2}!'vw\u{b}!<q3\u{1a}! u8\u{16}\"=J'vx^3!?%@\":!:$=!;!9$<$>!9\"v\"J!I!I\"<!=!I!u\"KH$!1rBR\" K*v[(0\"\
        C\"E\"H$G\"K!B\"C!K!P!B!I$M!P\"L%D&Q#\u{e}, n\"@!I!R!J!J!K#E$A&C#N!Ka(! r};!/rLd!4p{\u{1a}!(q\u{7}n! s`g!?szT!7\
        qX(\"*s%G\u{1c}\u{c}\" K8u9q$ C!C1v!B\u{16}:!;qO:' C!s-B!D(B\"Q'>0\"!8t\u{1}N\"*E$@\u{18}#!'r4b!:tN[!6sX{!,r3:\"\
        )r!I>J#!u#E3E\u{12}k! sH}% Q%M%C.u\"H\u{3}*, N#A$?#A%p)J$D!I!I\"C!{!GR/!/E@~\" H:u\\E!*v'\"6 ;!I!I!F\"L\"<!N!M!\
        9!;!9!M\"N\"9\"7#9\"J!G!:\"9%7$O\u{6}d\"4s#La\u{13}\"-I+I\u{15}}! u;b! r*L!8r\u{2}A# G9C!De\u{4}\"!M?rIX!Er;\u{2}\
        !9s}h!AtQ-!@r3v!:riV!8F\u{14}\"!Ep*q\"\"B6sx\u{d}!8tDO#$v%D$DZ\u{1d}!Es8S!%s6q!$s\u{a}+!'u\u{14}[!/sOn!9tir\",G\
        ,L\u{a}z!8EGz'$=#E\"u!E-N!A\">8C!,r+W!Ar\u{3}T!3r_Z!4q9R5!p!L!A!I!>\"A#;#O!R!p!>\":!6$:!=!@!o#M\"D!?%Kt`!/q\u{4}\
        \"#\"G6M\"G\u{15}M!9qu]\"!KDw\u{15}\u{1b}!Er\u{1d}\u{1c}\" E/C33+\"@\"D!H!H$>%B$s#E\"=!@!D&'!4rk,!*wH\u{17}!#s=\
        _\" N8r`2!3r\u{f}\u{12}!7s\u{10}\u{6}!0s*\u{10}B Q!r!H\"C!=!I!@!@!F!A!@!9!J!M!S!,!<!E!G!H!.!K\"Q!L!Q!o\"N\"0!>!\
        H!L!N!?!QR}#(B4r)H\u{0}i\"$w)D=~\"/t6I~P!As\u{1f}\u{1a}# u8E\"o\u{16}I!(r\u{1e}\u{1f}6 D!:!?!S!H$x!:#;!6\"F!P!8\
        !O!2!7\"H!5!J\"6#K\":\"8g\u{6}\";s*Lr]%%H$w!E%?6?\u{a}k\" K;v1}!*s\u{9}-\"8J)u\u{1e}\u{10}!ArlJ# N'u(L1p!@q]U? \
        \u{4}!5!-!<!7!0!3!2!2!5!0!\u{4}!3!4!5!0!6!:!4!2!1\"<!7!I!5!4!7!;#8!6!1b\u{1b}!4s%f!EvIx& O#u'G-G)F!qI=!?sYn!&s|\
        g#4r$I'G\u{1d}C$'F#t&u(Fn\u{7f}\"!J#um#!*GH\u{1d}\" w8I;\u{9}% P!r.u'I/BPl0 G!@!<\"?!A\"D$O\"<&=!M\";!|!C!<%t'C\
        \u{12}\u{14}# I3t%uBR! u\u{15}h&\"J)w!K*<\"H\"Doa!)rRL!4u\u{14}\u{13}!&sMi!8tb>\" y9H>\u{12}# I!E!uhZ> N!P\"P!=\
        !M!A!:!H!9!G!Q!I!H\">!-!t!?\"O!D\"E\"=\"M!D!P!N!o!=!N\"I\":Cx!+tmF\" N(r\u{1a}\u{3}8 E!=#B\"5!G\"E!@!/\"M!s\"4!\
        0!C!S!R\"F!B!C!E!Q!5!J#1\"I\u{f}\\!-s\u{10}\u{11}!8Oa\u{12}!8L\u{d}[\" u9I7\u{5}!Ar r!+qU\u{5}& I\"u&q#B!D+D6)!\
        7s;R!\"IBG!7s\\_\"7t#K+\u{c}! t|\u{16}!,s\u{8}s!Ar,\"\" M7s:[!3sl\u{19}\" v8G\u{c}*##P9n%sm)!(qB~\" FEvl\u{0}*%\
        D\"E!?!?!@\"{!?+A\"A+<\"P\"4s#MoC! yNP!+w]\u{16}* ~#>\"=\"A#?!?$@'F*B%A:\u{f}!#u\u{e}j!9x{=-!@!M!C!?\"H$>#?\"=$\
        ?$K!I\"K'paI1 O!@\"O!B\"@$M#9#<\"=!:#A!P!O!E!N%A&Pv\u{3}3 B!B!=%E!H\"C!?!>#=!\u{0}\";!<$=!B!A$I\"?!?%J\u{3}:4!=\
        #?!J!x\"A!K!H!?!:!;\"?\"=!p!;#E!=#<%?!K%HWW!As,\u{c}#\"K-L'H\u{3}\u{13}!1vZ~!:rL#!Ar\u{c}\u{e}% N$D+A'G!Eou8\"R\
        !?!E!M\"M!G!>\"=!E\"M!B!<!8!L!7!8\"9!Q!P!E!J%;!9%=&w+ M!C!@!@%I\"B*u\"A#C!@+A\\:# ~'F1CPx!#r\u{4}u!7sD\u{d}B I!\
        =!>!{!J!E!o!L!H!I!<!9!E!D!I!S!?!)!<!K!B!4\"=!B!=!@#J!C!B!N!J!O!A\"x\u{1c}l!+s|M!Eul(!,u\u{15};\"<K%s\u{3}i# s*I\
        .FBr!8u\u{6}v%\"D!C'J.N-q\u{14}?!)r,_$ K\"I1w2GPK!%s\u{1f}\u{17}* N#B$E'A!B${%C$A$@%B\u{1d}z\")K/uX@!3upH!/r\u{17}\
        \u{11}!8s9x# E#FBvxb!'q \u{15}\" J\"xeQ\" G&x{s!8KC\u{15}\" M8t.@%-A\"C+D%u!D\u{c}\u{c}%%E%N\"x#?)O\u{c}J!,q-\u{8}\
        !1r!`3!N!<!?!G!B!F\":!A!;!H!@'N#@\"u!L!4\";$;%=F\u{1}!Er\u{4}h8 O!E!B!0\"?\"@!F#7!E!2$4!6!1\"N!A!@\"L!J!6!7#C!E\
        !6$Poc\"1u4Jo?\" H5y\u{9}$!8K2[\" t8M\u{17}\u{b}!ArD\u{b}#$t%L&JP\u{5}! q\u{8}u!Et;/!6t&y\"\"p6sB \"3v%HQ)#1K!t\
        !I|\u{12}! vg\u{1}!7sB 1 @!A\"K!@!M\"K#J\"?!:!s%>#s!?!=!@!F+>?;0 M!>!;\"@!B#L!M!<\"@!L\"<$G$r!F'>!G\u{f}r\" K*u\
        I\u{b}# H$w+EY%\" z8F\u{15}:$%H%G+t\"I\\\u{1a}!;w@!!4v@ #\"A#I1Hde! tW\u{16}!EwaQ'\"G,I#H#G%K!F+r'T, B!H#\u{1}!\
        A!B\"@%7\">\";%=\"L-;9l#1K)t+K\u{18}\u{a}\"2r(K*s\" u*J\u{2}M\"-q\"E\"e!ErlD? n!5!9!:!8!A!=!F!8!@!8!4\":!N!;!J!\
        F!5!6!O!v!A!N\"G!H!6!:#K!5!P$qGEA N!M!I!E!5!L!:!E!J!G!D!<!1!C!1!O!K\"0!=\"J!N!p!R!\u{0}!?!I!8\"I!:!2!.\"G\"P-\u{7}\
        !Eq\u{1a}<!8K\u{d}C!*sRi$ t*I-K\"Ht\u{4}!(srm! q\u{2}\u{11}! tf;!'t67!=p?'3 C!D\"R!C+C%A#C!D\"A!?!|!I!J!C\"o!I!\
        Q!L!CG_\" K*sqi4!B!>#t!C!G!E!s!=!>!A!H\"K';!D#?\">\"F#>!x#=NO!7s,B; G\"9!H!R!;\"G!;!9!9!>!:#7\"Q!=\"8#9!J!<!;!9\
        !L!D!E\"t\"E!E\"E\u{17}%> S!~!@!F\"L!E!>!F!6!P!0\"4!7!P!8\"7!4!3\"M!:!F!K!L!L!8\"u!8!4!5$N%14 t!>\"C!@!B!<\":!u\
        !L!:!9!9!=%<$=!I!I!;%=&M\u{1c}4# I$u6Gc:!0s\u{19}{! M\u{3}Z\"$w+J2#\"!H)ID\u{7}#\"B*C9E\u{3}r!!u\u{c}>!*t\u{1e}\
        z, M\"?!E\"F#I\">\"H#C'E\"L'C&@jJ!6x\u{2}n!1rFA\"6I/va\"! w\u{14}Z!EDDq\"*t8sU\\!Eq4\u{e}!4sb\u{e}# H\"}6L\u{17}\
        \u{7f}\" M9u{\"\"7L.ts\u{7}!3t\u{12}d!+r\u{2}v\" M8s%\u{0}!\"G~8!.uCY8 T!>!K!p!B!4!9!E!6!4!M\"5!8\">!>!S!A%s!P!\
        M!J%;!O!sl\u{1f}!;r\u{4}\u{9}!6q\u{10}\u{10}# I.t(y.w# L7N.q%\u{6}!,r.n%-A\"C+D%u!D1\u{17}\"%F3I;<!(r]p!(r]m\" \
        L8t\u{15}K!2r#y- F\"L!A!A!@#>#J$?$v$D\"F!>+=[9\" H8w#\u{14}\"\"K>tlI\"/v6HS\u{1f}\"*L\"uZt!ArW~!3wGd\"-F!E+?!Et\
        e\u{a}!&sS\u{d}#!u#E3E\u{1f}q! t\u{b}\u{13}!/vH\u{9}\" G&v\u{18}\u{1c}> W!4!K!D!:!G\"F!<!5!K!F!F!2!=!H!4!s\"s!p\
        \"G!@\"?\"6!4!L\"M\".\"D!F!?\\u\" F9y=+\" S*ppu\"-B2xWD\" w9IJB\" H6z\u{17}]!8L;\u{13}!;rw*!1t\u{13}m!Aq\u{19}q\
        !+t\u{0}(!0sM\u{13}= D\"G!~!7!B!9!?!C\"<!Q!8!7!G!5!<!8!O!4\"=!1!A!8!3!R\"M#:!D!Q$UYL!*t`V7!@!9\">!u!@!F\">!B\":\
        \":!>!A!>!<!<#K!>!E!K#?#@!;%I\u{3}z\" J8xh\u{11}!8IZd!8s\u{13}4!8L|m)#C!G!F#G'I\"E#E\"@&x\u{a}\u{4}\" M$t)D#,w!\
        G\"I\u{b}\u{f}!-rgu# w*D.A\u{f}v!.s]~!0qsE!/s \u{a}!>s\u{7f}b\" M8sTo# K!G7xH]!8ud\u{1}% I\"E(M!E$G87\" s8L0e!!\
        y\u{12}\u{15}!BpyN\"@w%Fs\u{1}!,t9Y#4E!x#E\u{4}\u{14}! t?B!$p2\u{a}!%tN\u{18}#!M\"M7sdJ#\"E!p-I6%!&s#\u{1e}#=M%\
        L!s?n-\"A\"C!E#L!J!L\"G\"B!r(D!H!H!B\"1' K\"L!C5M$z$@%BH!!&qlC1 M!\u{0}!;\"A\"C!H#E\"=!A\"D\">\">$E!N!D!8&=wZ\"\
        6K/o\u{16}\u{a}!Er\"\u{9}# s*I.F#f!Er#l8 r!<\"<!>!D\"J!<!B!K!9!M!;\"<\"I\";!7\"H!@\"B!I\"C#;!<%K,\u{d}!0sf+!#t;\
        \u{7}!4r]{!-r\u{14}Y%+w$E'E\"J$H\u{1b}]& G#F-x'H!G*q0(; L\"?!L!B!A!=!?!?\"=!=\"=!q!?$p#G!=!L\"@\"O!E!F!>!v\"F!E\
        !G!<\u{6}\u{14}!/u\u{19}p! u0f!Es /!*q\"H!2sgN!/r\u{c}L!@uV\u{f}!)u}p\" s'Lw>!Es\u{5}z2\"C!q!>!<!r!o!A!?!?!<\">\
        \"L#D!>#E!C!@!AD\u{c}% B$|+A)E-C|x\" L8u]U!8r\u{2}L!8r~+!$x\u{3}?#%H!K&vO\u{18}!:t\u{1}[! pn\"(!B!?%K(I'?!J!w-@\
        \u{2}z\" K:uN\u{18}# K,r,p\u{11}6!9shq!4r\u{1a}G!/sEx!2sEr= \u{e}!L!q!9!<!3!@!;!4!;!+!<!4!?!>!4!<!;!<!;!;\":!;!\
        3!7\"<!>$<%6\u{7}\u{15}!;r\u{8}\u{9}\" p8Px\u{d}! x!\u{17}\" u8L\u{1d}\u{1e}!8rN6!!q>V/ K\"?#B!N!P!J\"@!G)?!M\"\
        K!t!A!>+K\u{14}t!7ts\u{9}!$t7E!8L&U! t!E% F'E%E*E\"F\u{19}v\"+H!t\u{1b}#!*ts\u{a}8!B!>#s!C!H!?!s!<!=!A!B!@!J\"@\
        !@!?!=\":!A\"K!?#p#@%=\u{14}?!EshT(!t->!@#@!B$@#C+C\u{16}Y!-tdh+ N#p$M!L\"I*q%L!D\"E$G%C\u{16}\u{10}$ J/q$q'I\u{1b}\
        o. M!E\"Q!C#D!w!A!A!>$>$B#A$D+@^M!!r5\u{1f}!8tu/> >!G!C!F#Q!P!M!R!r$,!q!B!A!,!@!I!*!O\"6!v!6!J!3\"G!9!S!J!F\"E!\
        ?~:! ssn\")D<rwl\" L/s5/!#w\u{15}a!8MA.!Es\u{1b}\"!7w8>\"6s#K P!$DP\u{17}!3r';!2tvd!!s\u{4}\u{f}!EC\u{e}\u{2}!3\
        sf}#/G2y$Ht!6 H!@!=!A\"?!?!C!?\"N!<!H!:\"9!>!8!<!r!9#:):!w$8mD! q%_!7t\u{1b}\u{7}! w\u{14}\u{19}!;qZf$ J$z+I6G\u{19}\
        V!3s$\u{1b}< H!=!9!8!M!\u{7f}!}!E!6!6!8!4!E!5!:!3\";\":!9\"J!9!>!:!:\">#C!;%N~:&&s!D#B%B)E-AQ\u{1a}!/vG\u{17}6 \
        B!;!9\"<!s!?!P\"=!7\":\"s!t\";!=!B!8\"7!:!I\":%<!qjk!&s\u{10}]% C\"C6B\"x&B1x!8FFg! tCZ! rUR!*sV\u{1f}!#rZW!/w\"\
        %7!5!E!O!7!=!J!?!G!y!H\"?!1\"G$;!0\"C#<!Q!9!<#:!7%G~\u{1c}! s_>!1spy\"2q&L{y!7t|\u{1f}!2s8u!*uZ.& G#G1p&G&t%G\u{0}\
        \u{5}!:q\u{7f}\u{14}!:s3s!Ar\u{18}\u{9}!7s[L!8F-)!7tC6!Er\u{7f}`\" z8FUf!5r l!*ry\u{5}!+tRW#0K\"K3t\\\u{1d}\" v\
        8N\u{12}\u{f}\"8J'r\u{e}G<#=!G!F!@!B!?!8!6!@!9!B!I!<!8!3!4!E!/!2!D!:!r!F!u!5$J!9%H\u{16}\u{18}+ E\"E%?#@\"B#>'>\
        !>!<!\u{4}#F\u{2}},\"A#F!C$=\"D#E'B!?!E!y!A+@P\u{b}:!-!K!O!Q\"E!8!E$<!G!E\"N!>!R!?\"1\"3!N!A!;!1!2\"N!E!/!/$E\u{a}\
        N#$L(J9uY+! u K&-E\"F\"G!y%F#F02!:rf_! v39!Bu\u{e}6!7s?,!4s(q\"1s\"M\u{15}0; R!C\"L!=!:\"B!>!?!9!9!:!<!;\";!<!M\
        !:!;\"I!s!@!>#w#;!9\"I#F0\"!7sW\u{2}$ G%{*F6G6S\" J8u \u{1}\" o8I/=!3r,?!4sHz\"Ar$s\u{7f}n!4spB!7rA\u{b}!;q|0!/\
        rF\u{c}!3v|2!/sJg'(C'J'I$H#I!I$v\u{f}n@ m!6!:!9!9!B!?!F!:!B!4!4!q!9!O!<!K!H!6!8!S\"B!P!Q!I!J!7!;#M!7!S$rf\u{2}\"\
        ,u#J\u{19}k! r\u{17}F!(q{,!Erth!8s\u{4}\u{15}!<raV!\"q\u{7f}\u{9}!\"qNY!:s\u{0}g# J*s%G1\u{6}\" N$r\u{a}b\" s$L\
        X\u{14}\" L8t<p\"!t\"Eqp!Er u\" K#tqO!!r\u{b}\u{11}6 t!B!:!@!A!<!<!?!<!>!>!|!<!=\":\"A\"=#;!C#?%@&ul\u{a}!7s\u{5}\
        j\"-t8K=x\" w8JFK9 J!8!7!H\"C\"O!A\"F\"G!1!O!G!H!C#G!4\"N!O\"1!;!O\"C\"F!u$tc\u{13}!Aq_6!%qEr!Etg\u{15}/ u!C!?\"\
        ?!u!A!A#A%A'<!A!?!M!@+<g\u{1d}!8r3!5!B!O!M!?!;!;!?!r!;!>!9!Q!;\"8\">!<\"8\":!?#=&=RN!1s{<! zz;\" I3r7^% H$s)t-F\
        %r\u{1a}\u{9}!#us\u{d}!'s!\"!7s\u{1e}\u{14}!+J\u{4}\u{a}\"-s8L\u{b}\u{4}@ V#o!F!:!>!C!M!<\"9!C!=!H!Y!H!9!=!7!M!\
        ;!K!O\"M!<!n#Q!:!H!B!G!E!>!P\u{8}2!(r^M!-xg\u{11}!;rv8\":J+up:, G#C\"H\"H!C$C#?'E\"J\"B%B!pw^!EtW4$#H'M%E)M\u{18}\
        P!8r/\u{13}!Bu>\u{19}!2rg\u{15}!3r\u{12}\u{1}! vOv\" J8u&o\" L:r%\u{6}!;qu<\" L:rXy$ C!C1v!B\u{14}y%%G%I\"x#@)O\
        \u{0}2!4s\u{c}\"!?s\u{4}\u{e}\"3J%stj!As\u{9}1!0r%Q\" z8GA\u{19}\"3u%GGN3!7\"3!?!K!9\";!:\"B!=!;\"7\";\"9!4#9!m\
        !L!7+0\u{1b}K!/rF\u{7}!-p\u{14}<\" w9K\u{8}%!8t33! t?!\"7q.D {!(qk\u{10}! MR\u{6}!$xW7!7s~*!'t\u{4}Y!2sd\u{18}!\
         sX\u{2}#-F2I&tg2< 4!:!5!8!R\";!@#t!m!l\"A!n!=!M!=!2!4\"H!5!4!4!8!<$5!K!4\"J\"Q](!@q\u{6}\u{10}#!G:x*IHV# \u{1}\
        7A!9qj!Art=!,tmF%#H!J!x!G?J@\u{1}) E#C+B!C${%D$A$@%B\u{17}{\" p8Hj_!ErA\u{8}!7s\u{1d}9! tA-!5rq(($H$F!G!G\"z!E\"\
        F6H+\u{1c}\" w9IWO!3tp'' O'G#t%E!u&E\"F\\<!!r(7#7u&M!tR`!?ur)#=L!t$Kp\u{14}\" J$y{-! u\u{7f}=#!M\"M7s\u{10}\u{18}\
        $\"A%K#s.H=8!?uW\u{b}\"7t$J\u{1c}S! si\u{14}\"(r$L.3\"=J'vp\u{1a}\" p\"Lg&!/r|\u{1f}% F*s0D%G&ui*\"$G2x85!:sL\u{1b}\
        \"/t6F\u{a},\"#D%sq},\"N#I!L!N$L!J!J)M!J!O\"E&FB+!2qTu!#t\u{1b}7!!r\\7!&tz;!8s1+!$s$\u{c}! t\u{e}W!#t_S0 r$@#E#\
        @#=!v!<!?!;!<!;$@!D!A!?%B3\u{8}!1tKm& y!D!E(F.A\"E\"D!0r[\u{3}\"0r\"rJz!4rz\u{4}*%G\"G!@!A#?!u$D&G!F\"DB|0 D!B#\
        C\"?&B!\u{1}!B!?$A$?\"C$s!L!A!?%A\u{2}\u{19}!Er\u{d}\u{1c}1 w!@!;!O!K!;!=!q!E\">!H!<'@#L!H\"E!=A\u{5}! qw\u{1d}\
        ! q\u{5}\u{12}!ArJ5- R\"Q$A\"B!B$D':#I$C$?!>!?$:Q\u{7}\" K8w\u{6}O! s3?!#t#~\" x:G\u{f}o$ q'H$E$FTh# E0v)I60+!C\
        $?${!>!=$=$?$B\"E!C+>a !&s\u{e}\u{7f}!9t(.!Eu\u{16}R!$v\u{16}\u{7f}> >!6!\u{a}!G!8!4!6!:\"s!=!2!G!6!;!B!9!;\"4!\
        5\"4!6!P!C!5!:!?#:!D!K$3\u{6}\u{7f}!&ts'$*B%H'C\"F\u{15}{# H7D#s8*+ Q\"?\"B#H#@\"E!t);\"I!J,=\u{15}\u{1b}!,v|T!\
        5q\u{9}A!(q\u{5}-$!E-v*E-E5d\"3I%vP/!;r@Q\"1t.Lc{!$s\u{c}D!:r\u{18}L&(E#r!E#A'C/qAl!4t{9\"Av$ITC!;rq|!2sT\u{4}\"\
        #t%L^q\"#FBs`X\"*J%FV\u{1b}!/ud1!5r\u{e}H!EF3=!Ar\u{5}4\" u8JIV!$qLZ\" s#K\u{d}\u{2}!/s\u{d}\u{c}#\"B!p5Hbq\"/B\
        (E3C#&s!F(F6\u{7f}!7sA[\"!x#H]i#(B4r)H[n!Ero{2 J!A!?\"A!?\"B!B\"?#O!B%@!o\"q\"A!H&?\"=$@\u{12};! uZ/$ Q#x\"B5HV\
        E!9t*y!ErG.)!E&J(@#p!B!B#o!D\"D:\u{1d}&)H&C\"H,G$x!H\u{15}\"0 s!>!=\"B!;\"s\"F!?!9!<!;*@!H!F!A&>}N!1rWw!Aq\u{1d}\
        t!&rZ\"&=G!H!y!E\"G\"J^K\"7L.to\u{a}!7r B; J$@!R!O!G!K!5!;\"=\"7!3!?!=!S!=!3\"/!D\"L\"s\"r!M!>!G\"G!H\"3<>.!?#D\
        !>\"C!A\"G%@%;\";!<!G!I!=&s]!!1s\u{15}=!$rLR!1r\u{9}\u{b}!*s2W! zl9\">s!Iwy\"!s.Jcv\" y8FE$\" t7K\u{16}\\!@wr4\"\
        8L-tV\u{11}! Lso!-u8\u{2}!@s/C!/r\u{f}g! v ~\"'L#t\u{6}e\"@q%M$_# H.t(yP]\"(r#Kf\u{1c}+ O!D\"H!K!A\"D%H#?'=!?!=\
        'I% p*D#C\"E+H\u{a}o!Euo|!:sZ_!9v\u{9}[! v`;!)tc>)\"I\"H!C%D%G%M$L!G&I\u{17}u!:q\u{c}(!1r!w!8r\u{7}\u{c}#$K+t1L\
        'B# t!x-F\u{1a}A\"$J+v\u{1b}!8\"R!?!E!M\"M!G!>\"=!E\"M!B!<!8!L!7!8\"9!Q!P!E!J%;!9%=?\u{1f}!:qx\u{13}!2s:D!-F\u{2}\
        n#\"E(I.G0]!8J~V!7r\u{6}*!3q:%5 Q#;\":\"C!?!L\">#6!B!:!9!7!7!P\"5!P!I!;%M$E#F\u{b}\u{c}!@q\u{9}@!!r~{!.t2\u{d}*\
         D!C!F-C!p\"v!B$A!G-Aw\u{0}!$vw\u{16}!@w0\u{12}!%qW3#0K\"K3t;m\"!L3s:0\" C/B\u{1b}{!Atk\u{10}!7t\u{18}\u{1d}!-t\
        }N? t!9!:!x!A!I!:!B!T!=!P!?!8!?!2!C!@!;!9!;!5\"u!C\"G!<!A!1#E!<!5$>\u{7f}\u{5}#1v#I1JX\u{d}#=E!E$|x\u{2}!?r7\u{9}\
        !-snJ# J8I'tqe% K%G!q!r%H8&\" N%I\u{14}6\")s<LXJ\"2s!Kq\u{1f}' E4o#C!C!F!q+A\u{d}c\"$u&Et\u{10}< J!J!A!M!u!:!6!\
        =!=!:!K\";#B!H!4!H!P$F!E!B\"7!G!q!K!G!4!7$9J\u{7f}!0v*|!2rp\u{11}\"$v%D#L> o!@!?!A\"O\"O!G!A!O!C!I\"9\"D\"J!I!M\
        !A!$!R!J!H!@!N!G\"Q!7!F!=#G!@G\u{b}!4rTb# ~7F!@\u{1a}\u{1f}!,r|Y#.w*E-G1f!#wXe!@sbD!%r'v!>rQZ!(H\u{12}\u{1d}8!>\
        !L!<!Q!G!?!G!I!E\"?!N!I!=!?!?\">!:$G!Q!L!Q\"I#<\">=W# t,C9B\u{18}\u{b}!/tS\u{0}' u%L$L!J%H(I.D\u{9}\u{1e}# I#s5\
        IQ\u{1c}4!?!D\"I!=!D!F\"A!=!s!L!J\"M$>$D\"A!:#J\"H#J#7wB!8pd/!4qVd!)r:6!$x)D\"$G\"vSx!EtQc# I%w!G:Z!$s>z! s\u{d}\
        \u{2}\"$G2w[[!/tQu!=q\u{18}v\" N:sG\u{10}! x \u{1d}&\"G!E'K!F-P-q/\u{18}%*D%@(B!F!I2$)\"C1B!{\"G!H!A\"A#u!KI<!:\
        rv,!/s\u{7f}\u{4}!)t `!+t[\u{11}\" r#L|\u{11}!8t\u{7f}}A J\"C!@!o!A!=!8!K!M!I!N#t!P!5\"/!P!/\"D!:!>!1!p!:!P!B!B\
        !s!n!4!>!H!D!O7`!Er,%!+uo8\" H8w5F!:tU1!8H\u{f}\u{c}\" M#sOM!)uxc!2q\u{b}2# E\"C6|l\u{1a}!6t!r, M$J!I#G!G!A!z$C\
        'G\"E!H,@J(! u\u{19}o\"4J!r\u{c}4! I|\u{7}6#@!E!M\"N!H!?\"?!F\"I!C!<!9!M!7!:\":\"S!F!K%<!9%>KQ!*s2B!,ut\u{d}!+r\
        Ke!:rTm!)q8\u{7}!%q%(!<t8m%$H&F%w)E-D\u{7f}0\" J7v^v!Eu\u{14}.\" K\"y\u{7f}5!3s\u{11}\u{8}#3J$t#LOq!/t9>#/F(H\"\
        zP\u{1d}!6t\u{18}(!9s\u{4}X!EqA*\"%r&Eyd!:s(D!Ep\u{b}i!/rat\"!L?ss4\"0r\"rMb;\"L!:!K!F!K!?!?!:!B!N!<\"<!7\"<!K!\
        s!9%O!B\"K!G!K!u!;!9\"L\"C\u{d}2! p%\"!@sld!Es<\u{a}! vb?!+s\u{12}k!5r\u{15}d\"%D%D^w!1s<\u{8}# r#D'GAT\" M'v\u{e}\
        *! Ok^!*qlt!(r7\u{d}!5sKw!BoqV\" M't%j!8t`\\!0rMx!4qV\u{1c}!-s6\u{1b}!'Md0\"=p\"N\u{5}\u{19}!'t\u{17}L!.v\u{e}\u{6}\
        4!B!P!r!=!7!8!K!;!:!?\";!;\"6\":'Q!:&@!=!q$o8\u{4}!.v1u!8s\u{d}L\" F\"A}j!3r0=\")r<G\u{7}v!1r;?$ o%J#M.Gxz)'@(p\
        )B$D!I!I\"C!{!Gr/\" L\"t? !&qY@\" J7uT+$!r.G)C-AS\u{1c}\" u%Hp\u{12}!1r\u{10}j$\"E%I#H.F\u{16}r! s\u{1a}\u{12}!\
        :r5\u{3}%*D%@(B!F!I\u{14}\\!7sw\u{b}!:rD%\" M8t9E.\"@\"A!D#K!I!J\"D\">&:#B!E!F!@#H\u{14}\u{1d}\" J8uR%!,rmY(\"G\
        $E\"I\"K!r!E#C)H|1!@qJv!'tyS% I!K\"L7w+K%Z5 L!>\":#>\"9#:!;!M#=#?!8\"J!?%@!I!I!;!?!w!G#7JH# J4p$x\u{15}E\"!K#sb\
        \u{e}!?tKg#=I!I$pF::!@!?\"P!>!u\"B\"A!<!;!;$C!@!>#G!>!>!J!@\"@!I!I!=!@!y!G#<E/!=rF\u{b}, s$D!E!A!I\"@$>!A%;'?%B\
        !C^\u{4}!Ar\u{a}\u{16}\" t(K+[! sl1!+ui\u{5}1 u!B!=\"@!v!A!A\"?!F$=!A':!A!G!M!?+<\u{11}\u{17}2!?!A\"@!J!<\"@!A\"\
        ?!>!A$=!=\";#@!H!?!;%>G6$\"C(I7?$q)y> U!u\"L!G!=!4!?!K!J!C!M!J!O!G!K!:!G!O!-!.$P!A\"7!7!G#I\"r!C!F!A{\u{16}2 P!\
        A!;!K!I!E!G!A!u!=!A\"H!>\"?\">%9$?%N~n\" HEx\u{5}6$ E/D%q,vB\u{10}!1rWT!7qk!\"7t#L\u{14}\u{18}, D!p)D!A!B!C\"B$\
        p$C!D\"B!DA6# M8K)sQW!9sW\u{d}!%HQ4!'sh\u{d}!8s\u{1}a\" H8x\u{1e}x+#J\"D#G!L\"@!J\"G!N'A#J!G\u{1}1!?s\u{9},\"8J\
        #tg\u{b}!6u=]!2rYt!(s4p5!H!L!H!x!?!=!E!E!<!9!;!:#O$;$M!A!>!:%L!9%FwZ!+rmX#&s!F(F24\"-t8L\u{12}\u{d}- P!B\"L!J!H\
        \"H$?!G\"A!E#?%>!>Z6!/v|\u{9}( B%v\"E!@\"M!;$A'CP\u{12}\" v\"LlB6\"B!@!@!B\"=!=!=!9!:!F!=\"9\">!:!:#:!<!\u{1}\"\
        <\"E%<$8Cc\" u8K]2!4t\u{3}0!1q4\u{6}& C$A&s\"p#D(FA9!1r\"Y!2rs#!2qSV!'sbD/ K\"C\"F-G\"B%C!E!G!p\"J!J#B!n!O\"C<#\
        !EsLS, M\"=!C!E#J!>#?!=*G#B$r%J\u{1e}\u{19}!4u\u{1d}u!4rV<@ S\"N!F!J!M!:!D!<!7!H!K!Q!J!t!B!E!H!K!G!J\"2\"J!p!B!\
        8!9!F\"A!6!7!q#G.#\"4r#N\u{0}z!)sV-' r%5\"7#6%='8/?;2$/A%s#C.B\u{1b}S\" r7O\u{6}7& M*F!t$D\"G4v\u{14}]\">P!p\u{f}\
        \u{1a}!+u9d!Ew){!7sp\u{12}.\"B\"@!@\"H$H$>$@!{\"E!C!?%u!K'@ 2!&qZh\"!r.KHG!:x%C!Evvl!$s4\u{4}!:tn\u{1c}\" J7v?r\
        !;rPD! t9A\"/K6rx!!:sC$6 G!C#A!@#B!?!A!@!A!>!?#A!r!?!q\"B!p!C!K!C%@!?\u{14}b!/t\u{15}M'#K,G#t%G!K!E,D\u{10}5$!>\
        #t'J$>8\u{a}! z\u{11}\u{b}9 ?!>!9!@!@!H!J$<\">!8!9!>!u!z\"J!@\"?!9!A!D!K\"@!H\"S&Hp\u{1e}$ I\"t(s.H\u{9}g!;r`Q4\
         B!:$8!8!w!9#6\"I!:!R\";\"<!8\"8!O!@!9%L!O!<!?!4v0+%0E!{!B!D2HDJ!$re#$ z#H$G1FhB+%A!F#?\"B\"F\"=(?!J!F!=+J\u{f}\
        \u{2}!$s\u{3}\u{6}\" p+q9f\" M*tA\u{a}% G(z$H\"I*J7k$ x!q!@6B[0# H%H%s\u{1a}m!/t9~!:r\u{15}!( R&?!J#@#D*=!J-=Bl\
        !Es\u{1c}b\"\"r(KkA!,rS)\"3v%E|e$#w5B!C'F^\u{1e}!1r?^!Eq.I!Eq7>!ErG`\"2q&Lh)$ F$|+F6E:&!1q`D#4E%I!r\u{0}\u{7f}\"\
         t/D~z! t$&!3qL*\" N\"tBW\"2q&L\u{1f}9$ t%L\"J1DuS!-tTE!;|\u{e}'!4s\u{16}r\"9M!t\u{1f}c(!r!@$H$E%F'F\"D-A\u{17}\
        l!Cu~H!*r2.!#sc\u{17}!?r'\\!4tb!(#q\"t\"B#E!A!E*K\"CB\u{7f}\" K7roL\"?x&H~9!\"t\u{d};!:riy!:t\u{1b}e! Hpg!3u@C!\
        5qgw! rY\u{8}!/u*@\"!r.K\u{1d}a/ C!o!D\"D&B$D!C\"A%D!C!B\"x%E!B!C>\u{b};!I!E!M!B\"D!E!J!D!N!L!G!C!R!C!8!4!E!C!3\
        !7\"C\"I\"w$8!J!5$-$\u{f}!7sUs!@qd\u{4}! sIa!%q\u{10}4!2qp%( L'D#N!L$J\"F&t.D\"b!6H\u{5}S!$s\u{1c}m!*rsq- P\"C!\
        B!C#H!u!D$D\"?%@\"A\"J%M\u{7}.\" C8|\"h\" E6{~t!(I|\u{7}!As]\u{c}! r$\u{12}\" K8vkE! ua\u{f}) s!D#G!D\"G#D(x&C!\
        A\u{1c}\\#*K\"t+BBR!Ar\u{16}\u{12}\"#q-Ny(\"4I&s~\u{1c}!ENG\u{15}! s\u{f}9# r$I4I4o\" H8w<\u{3}!-r=8!$u\u{9}J\"\
         F$zK\u{b}!+qx&\" w8F\u{14}A!%q@\u{19}%*F1y!G!L%L6\u{17}#5u!w\"G\u{19}]\"2J(u[L!:s\u{1e}L!7s\u{b}|!-wO\u{15}#&E\
        !r(s\u{15}\u{f}!-s\u{7}\u{4}#=H!H$y\u{12}\u{19}\"#J+r\u{0}9!Ar\u{6}[!3sy\u{e}!Eu\\.2#C!=!H\"v!?!E!:!=!<\"A!M(=!\
        @!C!=%A!@%=5W: o!I!F!N!B\"E!F!J!E!N!L!H!D!S!C!9!5!F!C!4!8\"E\"J&9!J%-\u{3}$!#sc\u{f}! t,E!9sie% R.H(D\"G!B\u{1c}\
        \u{13}\" t8M\u{8}'!+qfT!<r\u{a}R# J3q%qwg!/u2~/!8\"@!@!I#;!=!;!9!9\">!C(:!8!=!yj8,!B#F!@!K\"t!=!=!=\"F\">(B#>\u{8}\
        \u{d}! sb\u{13}+!C$?${!>!=$=$?$B\"E!C+>\u{14}J!Ar\u{18}/!Er\u{9}E!<r\u{e}Q\"-t\"I\u{1f}!\" u8KB3%\"J%G#H!s:D\u{9}\
        p\"%J1HT_!@vo\u{1e}$ G!J\"K7yW\u{e}\" s'M))\"/B)EC\u{1}!9uM\\\" M,Hx5\" ~8A,T\"8J\"u*#!/rU\u{a}\" I#vII\" K:q\u{0}\
        X%#C,B${-@%Bii\"7K(u=W, M\"?!E\"F#I\">\"H#C'E\"L'C&@\u{4}\u{1e}!?rVE!7tVY\" I7tZz= \\!K\"B!;!R!0!R!B!5\"=!5!:!9\
        !4!7!I!7!1!J!8!n!;#0!;!;#9!7!6$F g!:t&A!/tSb! ND\u{e}!#rDU!1q.3\"*O\"q\u{7f}3! t\u{2}5!0sJ/\" L7r_h!\"t[~!/s\u{19}\
        \u{15}$ L*E!{-I(A!\"sW0! sU^!/t\u{1f}#\" J8w\u{b}G\"7t!J13\"*G%H\u{d}n\"8J'q\u{17}Q!/p]b!2tLA!$J#P! R%n!;s];!Eq\
        \u{9}\u{11}' @!p\"r5J\"s\"B$?\u{1d}\u{1}! r$R!0vdj\"Au$L\u{10}#\"$G2x:[!&sAY\" o\"J83:!F!>\"@!w!H!@\"6!A!=!8\"H\
        !F\"3!H!4\"8!K!w!C!E\";!8#5!D!5$B\u{a}D!8Li!!!r\u{1c}$$ q!H)H-KEh!/rI\u{a}\" M(oBM!-t0:!.q.u!7t\";!8sg6!3rzy!;s\
        1\u{9}!Bp[\u{9}3!B#?\"O!A!;!>\">!s!H\"=\"=%:!Q\"F!=\"@#@!=%:S&\"=P!pU!!EsVJ!,r\"!! I2\\$-r\"D+H%s\u{c}\u{d}!?sy\
        F!Ar\u{1e}s!Ar\"5!<rPd!AsO\u{7f}\" K*vAz\" M/s\u{1f}\u{16}!'rEE\"1s)F1y#*G%G*wmU\"8L-t\u{15}6!-x\u{18})!6s((!$v\
        l|\" q'N\u{4}a) t!D#G!D\"G#D(x&C!A?J!,sd\u{13}!Ew}9@!;!M!6!F!F!B!>!B!9!6!0!w!>!7#4!8!F!E\"?!O!n!=!O!8!:\"r!P!:!\
        3!G!F\"S\u{14}\u{1c}!ErZ<!:r<O!+rl\u{1e}!?rg,!BuZ\u{1e}\" L/s>V! qX7! t\u{7}<!'tJ}# H%q3G;b!:s\u{a}80 P\"F\"A!B\
        !A!J!y\"?!B!C!G*E!E!r!B+@H\u{d}\" I6wFq!.whr'\"@\"F&C\"J,J!L,?P3!Es}/! u#)!/s):!\"Lg2\" J.xc\u{9}!'tFA( E!t!C!I\
        5I!D\"F*tO7!/q#\u{9}!9sb\u{1f}!8s\u{4}s!@t3z!+u\u{3}\u{13}'&A#D!C#y\"C\"q4F\u{18}Q! u\u{f}R# w\"C4KxD\"\"D4J#\u{a}\
        !=nP=% P!r.u'I/BG&# O8J-M;V\" D9{\u{18}y!9t$=\" t6K\u{13}J, K$q#G#A\"s!=\"@!E!D&;!?\"K>^!+tK1!1s\u{4}m$$F'E,J\"\
        K5}3 s!s!=!J!J!B!F!L!?\":\"C!=!>$>%J!<!L!L&=\u{1a}\u{f}3 v\"D#I#O!F!D\"G!B\"D\"G\"?!E!C\"G!<!G!?&M%>o^!:y?\u{1b}\
        !0s~%\" J8w*\u{1f}\"8L!Ie9!!q\u{13}\u{13}!7r{s!&sdh#%H*B)D\u{1a}f($w!F$J\"D$H'I#H!D;i\"?r&H\u{2}H$ G!F!F8xTI!7s\
        \u{19}/!3sv\u{18}\"\"t6M\u{e}H!$s\u{f}[\" I8tAD!3u+7!?sbo!!s\u{11}k!8s\u{c}\u{3}' K$D$B$w#B)r-C\u{c}\u{18}/ H!>\
        !K\">!=\"?#;%O$=!t\"u\">!G&<&=4f# K*C.yY%!*J`n<!O\"H!J!=!6!F!|!6!P!?\"H!L!F\"O!9!7\"?!<!B!H!G!6!9!:#;#I!H\"4KF!\
        8t%\u{16}!!tOS!;t\u{4}u! t%[! Nt[! t\u{3}U!7q4~$ O5E#O-u${? x!5!o!J!;!.!>!8!w!F!8!9!L!8!J!:!4!>!0!Q!-!6!L!5\"H!\
        C!1!z#6!4%I)_+ O!C!}%E#>!A'?!s$A!H\"Bq+#\"A#I1H\u{1d}%!$r \u{7f}\"/I6FUK!Eq>\"!Ar\u{0}\u{7}\" J2vYZ\" L#u*;!#tF\
        &!4u~\u{1b}$ y!q!?6B[l\" D7zGy# K4s1JE\u{2}#\"E6N!tq\u{16}!1rs\u{a}! t\"X!'r=k!1rR'!ExGN!\"IfR!1tX\u{1f}! t\\x!\
         s/p! tBB!1sd !-r\u{10}{!/xPg!6q\u{1c}4!Ev_}!!s\u{15}C!!t\u{10}T#2H%u.IkP!EtzO7 T!M!J!A\":!:!=!>\"9!7\"4\"w!<!J\
        !9!H#K!9!E!=&v!K%;47!$s\u{2}G\" M8sc\u{17}!;r;C!8r\u{d}L\" u8Kcc.!E!<\"C!?\"A#O!H$=$@!p\"F!q!P\"?L[!EpE\u{9}!4r\
        )-!,r!S! L>\u{15}# M*L.tG_$ O%G\"G1IV\u{16}\"'L3t\u{1e})7 R!8!<!;!>!C!>!>!H!;#7#D\"N!v$<!L!I!t!I\":#9!;!7\u{5}X\
        !4s\u{15}\u{3}!Bq\u{10}m!:F@Y7 S!B!?!A!?!@!?!E!\u{7f}\"A!@\"@!B!=\"A%?!B!N\"A\"B#D!?%?l~!7sqZ\" L8t/\u{1d}! t\u{6}\
        \u{b}4$>!H\"w!@\";!>!=\"A!O\">\"O#=!>!A!D!>%B!B!C$>HSA O\":!\u{5}!.!=!3!9!K\"3!H\">!9!F!0!.!E!B!H!4!J!>!C!G!G\"\
        U!K!G!0!;!G!F\"H!O\u{7f}.!;r\u{1f}z!7tqP0 r!D!?\"B!w!B!B\"@!B%B'<!C!=!N!@+>{1!5q<O\" o*Ov#!7ua{!2ri%! HM\u{d}A \
        R!A!A!7!J!5!K!6\"y!E!B!G!q!E!M!9!p!2!5!1#9!L!9!2!7!9!E!F\"7!2!C!G!t\u{1a}9!3s=\u{12}!&L\u{1d}\u{5}!/s\u{e}\u{7}\
        !4r\u{17}G$ Q*P\"s,O^.!)s\u{a}p>!B!E!G!J!N!A!H!E!C!N!F!?!G!;!K!F!A!A!E!<#N!P!Q!F!I!:#L!F!=$O\u{2}G*%G\"F#D%>'D!\
        C!=!A!u)v\u{d}@# t.G,De\u{1a}!4s/<!/s\u{d}\u{17}!!sv\u{19}!(N$)!Cun#!Bpr\u{f}3\"r!D!N\"G!H!F!@!?!I\"F\"A\"=!;!9\
        #F!=!>!N,FLQ!8r3\u{10}!.r>4/ L!@\"@!C!H%C!J!>#<!B!@%C#F!?&=F\u{f}!%H\u{15}K!-sG\u{14}* F#E\"E#B\"D!u!C#@'B/p&^!\
        Ex\u{7}-!Eqw9\"\"I-r\u{15}\u{16}!&tu3( M\"?\"K!J%I.L\"C+v=\u{3}! v\u{7}\u{15}\" J9xT-\"%I%Om\u{e}$ D*D%B)D+\u{1a}\
        !'s\u{10}\u{1f}$ L#L'u2rV\u{1f}!?q\u{11}\u{19}3 q!E!B\"D!M!@\"@!=\"A!I!D\"G\"@!>!=$K\"C!?+L\u{c}\u{f}!Evj\u{9}$\
        \"J2J$H-t$G!/v\u{16}$#\"F\"G2w'&! s' (\"=#E\"F#D%>)C\"u)u\u{14}~!2rP$!/sA\u{c}!!r\u{a}\u{17}! N@T!4s~S9!R!?!O!A\
        !I!@!I!O\"F!I!H!R!?!P!?!=!=!=!;#C!N!E!<%=!>9P\"0t)L`\u{16}\")v&IQ`!,rRN!Ep\u{1}\u{1d}!4uX@!+Hq|!'sZ{!ErGE!7s\u{11}\
        \u{d}%%I%K!H$J1tW/!EwXx!ErDl\" G8z7\u{16}!<sZ6! s\u{1d}J! r~S!-sQ~!6tEB!3ph-$*B#B\"B)A\u{a}\u{7f}$3I$r$p*F\u{5}\
        8; L\"?!L!B!A!=!?!?\"=!=\"=!q!?$p#G!=!L\"@\"O!E!F!>!v\"F!E!G!<\u{17}q& G!?#t&E#A$F)E!?s)\u{1d}!)sYZ! sa:5 Q#;\"\
        :\"C!?!L\">#6!B!:!9!7!7!P\"5!P!I!;%M$E#F\u{a}\u{f}!:rX\u{e}!4tRH* O#D!G!G#H'J\"E#F\"A&z!H\" E8wzn=!@!Q!F\"K!4!M\
        !J\"<!P!E!1\"K!G!0!J!K\"6!O\"<!J!:!6!t\"O!4!9#M!F!SKE; L\"?!L!B!A!=!?!?\"=!=\"=!q!?$p#G!=!L\"@\"O!E!F!>!v\"F!E!\
        G!<-P\" s8MFO#'A%E$wY0% K%I*v'v\"I |!/vuE!$sq:\".v!I9q!/u\u{11}R\"*E%rQ\u{13}!Eq\u{12}Y\"*E%rDl!)s;g# E7u!F|\u{e}\
        !&q'l\" H\"y\u{1e}:!#sr\u{1f}!4q{G\"(t'H\u{1}<!$s*(\"&t?K*a!1r-d!8L\u{9}1\" M$s,9!*t+!!/q\u{13}\"!7r\u{10}n# D\"\
        |(H\u{7f}>! pf\u{e}!3s\\I!*spW!4t6I!\"u\u{e}w!Es\"9\"4t%J\u{13}>7 u!F!E!t!B!J!;!=!:\":\"?!?!?!:$B$K!=!B!B!M!=$>\
        %J_(\" L6vqM\"4t$Lm'!*rd\u{1d}!/tw$!EF\u{1b}~!\"qNt- M$H!D!E!K%D!E\"y'E!G!I\"@+<iN!7s%9!8sX\u{1}!9r&(! t?\u{19}\
        \" N8s)w) Q\"B\"G!D%B\"I,L!L,?O\u{d}!=n]x!Bp\u{2}8%#C,B${-@%BH\u{1c}!,r\u{19}4\" K#t\u{6}\u{14}!2tN2, p'G!B#B!E\
        #w'@!@!K!C!A+A\u{b}M!3p 6, H%?!@!v#B!?!@!?\"?$E#u!B+\u{7}!7sRG!/t)L! u\u{15}\u{15}! M\u{7f}i!3u\u{16}\u{a}!Bu%\u{9}\
        !Et\u{15}%!8I:v!3rI\u{4}!Cp}+? R!L!H!@!Q!F!A!P!F!2!?!E!I!B!s!A!?!C!N!L!p!4!J\"K\"<!5!E#;!B!1$UC$! q\u{14}G!\"r3\
        `!:s\u{a}P! u}@!Eq5*8 ;!H!B!<!P!7\":\"r!H!9!L!v!J\"?!t!7!:!9\"6!:!7!8!:&=\u{15}\u{11}) y!C!B!C!L&F%B)G\"DrD!@r`\
        -!;|#(@ H!K!?!L\"A!P!H!B!B!G!9!;!K!q\"2\">!C\"4!?!n!P!G\"1!F!N!H!N!F!B!G!?\"KA^!$r%Y\" M8s\u{16}\u{6}!7x\u{4}x!\
        !r\u{11}@!8LgU!:r\u{f}\u{1a}\"(I=q\u{1d}.! x>{!@sT\u{1}\" H8w\\6\" M*t#G!@vP*!/sr\u{7f}2!@!?\">!|!<!F!?\"I!@!=\"\
        N!<(t!D\"?%A!?%<G\u{7}' r$I!A%K%L)G!K7X#&K!L0P\u{9}T!1sK`!Er*}\" N8tA#!BpW\u{f}!/u7Y!8s\u{14}>1 K!=\">#u$>#8!N!\
        o$L!6\"@!<!?!;!C%8!:7N\" M8sI`\".E.s3G!8G\u{11}\u{1f}\" M9H8D!/v\u{e}\u{e}/ P!M\"F!H!D\"F!E\"E!F$t%I#C!P!K,L-\u{16}\
        !/u\u{f}L! r1J\" D0x'65 B!:\"@\"J!8!w!9#6\"I!:!R\";\";!8\">!O!@!9%L!O!<7!! s@~! w\u{e}<' G#F*q\"A(C!B\"E8:!2riy\
        !,rl \" M@w6M!#u(\u{4}\"7u!I9T&%?!D-B$C!A$xUo!$u,s!8H\u{7f}.!Er%86 o#C!J\"F!H!C!>!;!F!=!C!8!O\":\"7!4#A!7!M&M!9\
        %QA\\, M\"?!E\"F#I\">\"H#C'E\"L'C&@k\u{e}> p!C!C!\u{0}!;!?!/!5!K!4!4!G!5!5!5!/!;\":!M!8#K!5!J!8!K!P#<!4!4!Mr;!/\
        t\u{e}\u{1}$$H!J3F\"sh\u{1}!-t\u{d}\u{5}\" H(tu0!Ev\u{12}!!*s{x#<J!M#uP\u{10}\"1s)F1`! u\u{1d}\u{e}#!C.E6BKd.!P\
        !K!A\"?\">!I\"=%;'B!@!t!=(<$BR76 Q!n!O!@\"?!>!H!E!D!>!>\"F!=!D\"=\";!?#@\"I!s'8$>\u{12}\u{1}#'H(G)Gl:$ E#E,x-y \
        s! sk9\" K'wr:#%E\"u1FNn!:q\u{13}H\" H/rYi# M(L,rA\u{d}!3s\u{17}\u{1a}!,r\u{10}%2 F!E\"A!D!=!?\"@\"@!u!?#t$@#<!\
        C\"?!C&A%r>]\" w8Fz\u{1c}& G)?!B(r\"q%K\u{19}y! tp:!+weM. M\"M!O\"H!?!F\">!A!<!?!<)@!B#=\u{e}e\" O8tl\u{18}!:qE\
        h!;u\u{1c}\u{1b}# o(C0B(o\"<v$I%4\")t&M7>, O$A!=\"J!D\"K!C!F,I!M&?&: \u{1b}!'u\u{1e} #%G!J&vH\u{f}! MB\u{e}!EsR\
        1!Er\u{17}h\"=q!MrC!8q\u{1a}@\" G&vr^\" L4u\u{11}R\"4t)rJ\u{11}= L\"M!D!K!C!G\"9!B!>!:!=!O\"K!3#H!-!E!3!o!:!@!o\
        $H!5!5!G!s!?\"FT\u{0}(%y\"C#B!A!E#F'A\"E'\u{16}) B!D.C(C!D\"A\"|!I%I!{%%E\"G#@-J!K/1! MU\u{12}. p$D!B\"@!@!D\"q\
        \"B\"B$G#B!E!O!C5z\" M8s^z\" v8HE\u{19}!Er\u{5}1\",H+w\u{1f}8#&C$s,Fz@!Er_Q# H*H!s\u{e}Z!\"LWn!0v*S- w!E#?!:!@!\
        ?!>&B!;#M%M!Q\">NP\" L@xK$!*spD+\"=!F$K!C\"=!x!B#>'F\"G-;bH!8saf!,ts\u{b}!'sdG\"-H-rJu% F!z!F8C%F\u{c}u!.vH\u{11}\
        $ O\"I#I3ua3!/rRP!*s\u{8}?\"5u%C=~!!t'.! r<3\"3s%I#i!CrY\u{1b}!8rP5!/uu2!.r\u{1}=\"&s?L\u{3}D!!r$4\" K*ssn\" N:\
        s\\z!8s\u{6}t!;r%\u{1}!5tu\u{16}+$E!~!?!E!B'B'A!J!D!C,C}=\" H#t\u{16}6!Eq7z2 I!H!?!E!H\"N\"o!C!R\"G!L\"I!Q!E#@$\
        H\"O+S!\u{15}! q b\"Ar$J)\u{12}!(s?S\"5v%D1\u{9}# J)u-G0&!!tkb!1v-H\" J\"t{\"# H*v.FXT)%D#L%E\"B%D!D#P\"G+D\u{d}\
        \u{6}!1u;0, H\"F!E$u\"J\"s!E#H'?!D&q(AK\u{1c}?\"v!H!5!F!J!D!G!s!L!P!;!P\"-!O!@!@!A!@\"M!r!H!A!4!A!?\"E!+!F!A#D!\
        PAc!*F/r!@o\"L!+wPg!3sT\u{1}8!<\"<!P!F!?!F!I!C\">!P!I!<!>!?\"=!9$F!R!L!Q!;!H#;\"=}\u{1d}!+Ip\u{18}!8sk\u{14}\" \
        C9{5\u{1f}!$v\u{0}k\" F.u\u{1c}w!)sUU!Er-1#\"E!p-I]Y!.sQ\u{9}/!@!{!N!@$@!?!?%>!A&@!D!?!J!@+>yG!@rW0& s\"G(F.B!A\
        ,F8\u{7}!8s\u{1f}7\" t(K\u{16}*\" y8Frr$ I!C!z\"M~\u{17}\" u!K(\u{2}> R!:!7!>!;!9\"B!C!:!8!:!H!O!4!G\"y\"p!;\"6\
        !:!H!>!I\"<\"J!o!9!:!J#I\u{5}#!$s:C!,rf\u{1}!9s6f\" r8OZM$ D$y3@!t\\j!Eq/\u{a}\",J+s10!-rr4!/t\u{c}|# r*J!I8{!8\
        s{\u{10}!:q\u{19}G\" J6uvz!%s%\u{10}!@qPo\")M&q\u{1a}\u{1a}\" NEI\u{19}:!$szm!8r~k!%tQD!0v\u{3}]4 C!@!B!B!B$?!@\
        !?\"@!N!P!?\"m\"I#?!u!B\"n%@!I\u{1b}\u{a}\" J5r\u{8}6!@v92\" s-E7 !$s\u{6}v!9s\u{5}S!Eo\u{0}\u{7}\" J8u(0\"1t.L\
        -B\"/u6H(\u{d}\"4r#Nc;4!C!@!?!S!?\"K!J\"F!H\";!>&@!O!L\"P!>!>%C!>%CO(!6u;7!AuU`!)r !!)r\u{13}\u{1}! qn\u{17}!8r\
        \u{7f}!\"1s)F9u%\"E4E$E's$FT|!Cu\u{f}@% H\"|(G,G\"Ge\u{18}& L*L(q!D%G)w. ) M\"G'L!C\"M#t'H!I!Nq\u{9}!!rG7!#tvM!\
        ?s|{!,s6\u{b}! v\u{1c}4\"7G\"vq\u{7}!6snu$\"I)w,J.G]\u{9}!/t(H# G5y\"C\u{c}e\" N9G\u{3}@!6sC0#*y!D\"D\u{9}#+ z!\
        B!A!B!J&E%C'F!B!F\"D#2!-rQ($!r.G)C-A\u{15}F!-s\u{a}W!2t\u{6}J!2t\u{9}z\" x8A>$! t8\u{7}\"*F%E\u{b}\u{1d}$*s*s$F\
        !Fu\u{a}!*r!\u{14}1 K!F#E\"J\"P!B!t!G!K!@\"N%E\"J!M!A(M%OA=) I#C$F#s%A)I\"C&p%Bd?\" J4u|h!;s~q\"8Q\"r\u{12}K!/r\
        :F!/tV%\" J/x,?\" L1sC\u{18}!:s\u{19}#!#wq[!-sx'!<q\u{1d}\u{2}!5sy6\" I$y\u{3}H!%s\u{d}^!Er =!.s+w$'H/E!F(N/.- \
        H!o!B!F't%E$D$u!F!C\"F!F)E8\u{1e}\" M7trz$!r.G)C-A8X8 T\"L#L!<!>!s!?!>!B!D\"K!P\"O!=!=!<\"<!H\"?!Q\"O#H\"=$8\u{5}\
        A!4q\"\u{18}!.r\u{d}\u{10}#*y!D\"D\u{2}M@ G!O!G!B!F!D!D!E!?!J!2\"F\"G!s!8!N!3#P!D!L!p!6\">!;\"M!s!4!O!>!L!D!DjK\
        *(M!J!=\"D#p'C!D\"K!J+LBy\" M8t\u{d}\u{8}!4uS\u{1}!+un_!/vG&# I3u%v `!0t\u{7f}\u{b}!/r|S/ Q!\u{7f}!@\"A&@!E!D!H\
        !A!F\"?%A\"I\">+>k3!&s;,!:sA\u{15}!<q(C!$s#?\"4s#MS\u{1c}6 M!9!?!>!I!F!<!K!C!I\"8!@!A\"4!J!I!H%2!M'M\"t!J7\u{f}\
        ! t3#!Asu@\"7L.t\u{1f}P) G!G.G\"G\"G!r$H\"D&o\u{13}52!?!B!C!@!C!@!F!F!@\"C\"s\"@$<!8\"H!K#H&?5q!Bu \u{2}!:t#g!3\
        r\u{3}\u{7}\";H*GI\u{1e}!<p\u{c}}!'uC\u{1e}!!s~Y!/r+\u{d}!Es c!!r)\u{d}!/tL2\"\"H4BGe\"/r6Iw\u{8}!+u\u{d}T!Et}\u{8}\
        =#=!F!G!?!B!?!F!B!@!8!A!I!;!8!3!4!E!.!2!D!@!q!D!u!4!<#N!9%H`\u{7f}!)s.9&\"D\"F\"H$M\"@,K^:5!?\"x!8!2!5\"8!5!:\"\
        7!6\"2!;!7!@\"p$P!@\"=$=!8!o\u{d}e\" K5raq\" M8sP\u{18}!(s\"o\" G&v\u{0}P!7stA5!H!L!H!x!?!=!E!E!<!9!;!:#O$;$M!A\
        !>!:%L!9%FP))!B!B\"D&F!@+s\"O\"=+<:\u{7f}\"8H#vf,-#I\"q%L\"N!F!F!D&M!@!E!L!@,CZ\u{a}!Erf\u{e}!$s\u{6}a!.t\u{3}d\
        !4s \u{1f}!Ep2\u{0}$*A,w\"F-C\u{18}\u{1e}!3r\u{12}1# K!K3ub2\"*K\"sJ5!$suq!!q\u{9}\u{4}!3q\u{3}\u{16}!8sr!$1t,H\
        !x$G0a!/rT5!1sW\u{d}\"4u#I %! vi\u{f}! K'N!@s\u{9}\u{5}% H+t)B#G.E\u{16}\u{16}#7H!C'O\u{0};\"!G#s}l! s|[!Bu\u{0}\
        -\" u8J\u{b}\u{4}!3t\u{1c})\" H:u%l!*sSs\"$u)Hj7\"7t!CI9! xl\u{19}!0r)W!#FF\u{1e}$!E-v*E-EJ\u{1e}! s_V\" M8ru\u{15}\
        \"!M#sJ]$!r.G)C-A5t!'u6I!Aseu!/uLk# s*F0Ip~\" I$y}\u{1e}\"$K;sfV!\"wq\u{15}% R%P*H'E\"NP\u{1d}\" K)uyX% K\"E#r\"\
        F1Lr># w8K-I!\u{1d}- Q!A&@#?%A$<!I#@!o!?!q#G(<\u{0}d! r\u{11}#\" s9M'\u{9}!%s\u{1a}r( D$y!E#B\"D!C$@'tGC!4rc4\"\
         I8Hn+0!A!|!C!D!@\"B#M!?$>#>!r#=\"F!C!@+=w\u{18}!:sX\u{1}!7q\u{18}`!1qw\u{19}! tt0!7tAX.$>!I\"w\"F!;!>#A!O'=!?!\
        A!E!>+>8\u{16}!,rQ8!Ar^f! s}M!6u\"!\" L8u1&\")J/u+;!#snk!\"E#r!%qP9\" x8FxY!+rA\u{7f}!#sOy+ I!@!?\"@&=*q\"s\"A!\
        H&>&@r+\" O/FLs$\"I)w,J.GJ`A I!O!O!;!M!I!M!C!?!<!<!P!=\"=!9!@!>!M!s!:\"A\"Q!Q!E!p!M!G!K!u!<!:\"L\"Exl#$E)G\"tMJ\
        ! s\u{15}j%#I,F\"y%I!C~$! v#2\" IEw-o+ O$A#B%B#>'C!@!M\"v%B!@\\x\"&u0F\u{2}\u{9}! v)\u{1c}? p!9!L!O\":\"A!6!;!Q\
        !@!9!I\">!>!5#;!+!@!I!Q!O!E!<!J!A!E\">!R\">!A!E#~! s\u{1b}\u{6}! x&(\"2K\"sV>( I(A!B!B#x\"@\"p4M\u{b}:$ I#J%w0J\
        \u{2}\u{1a}!7r\u{1f}\u{2}$$E0s$H\"E#g!Eu\u{1f}&\" E/yW*!?qBP!!KRQ\" z8F\u{d}[!4rSK!Er$j!4u*\u{19}' E$G)A!t%C'H+\
        D;1!5s\u{0}\"\" I/xKD$/B%p$O'B\u{0}U! sP8!)r\u{10}X!Ep4\u{b}!Er\u{9}U!8t\u{13}T!$s }4!>!H\"=!C\"B!?#<!<!t\"9\";\
        \"R!q\";!:!8!I!;%<!>%\u{0}&7H&H!H\"D\"v#tew!At:Q# E#yBH\u{1d}.!1r\u{f}\u{d}\"8L-I\u{c}f!.rB:$ J4D#G.Fwr+\"@\"D!\
        H!H$>%B$s#E\"=!@!D;O%%K&N+D\"M-HM\u{1d}! sN0#*I.M\"B#&!6s'i! t\u{8}(!1q\u{d}B&=G!H!y!E\"G\"Jh-!,siH!=q\u{1c}?; \
        C!H!N\"F!B!G!?!B!G!E\"8\"5!A!9!8!I&G!H!K\"H!L!K!x!5!P\"K\";p\u{11}\"!H#w']!Er|r!;sV;\" J6v\u{0}#!!K\u{2}\u{18}\"\
         \u{0}8@'v!\"L;\\! pWX!-s\u{11}\u{12}# D%C5D\u{7}~) u$G!L$K!I\"E#G(I.C+p+\"D!H!F'G!C!B\"A'?!:\"L,>\u{5}\u{9}!%t\
        \u{7f}\u{f}!?q\\R\" x8F\"\u{18}!@s}T\" H8wsa\"6N\"Mg\u{d}!*r%\u{13}!Et\u{10}T\" E8w\u{1d}\u{19}\" K8s\u{b}p! s6\
        \u{1e}2 H!D#A!K%@%B\"x%F!B!K%K!H!u!@\"G!H!I!J\u{5}U\"'s(H&\u{e}!$p~$!7s\\1# v*J/G~v? M!E!v!H!E!=!I!C#F!I!J!3!:!\
        P!6!>!H!G!F!-\"P\"?!F!A!B\"G!@\"r!p\"D!>%-!$rz^!Et&?!8r[\u{a}7 p!E!E!B!@!=!=!B!L!?!B!@!=!<\"=!@!>!q$=!q#o%E&=*+\
        ! GV\u{9}% x\"J#A\"I#<c`!=n\u{1d}%\" n8F\u{a}W\" s'Lb[!9Fs(& O\"A!x,B)E(?Cj' J*J(q$F\"G)w$D\u{12}\u{19}!Ep\u{d}\
        ^!/qr\u{1a}$ L*E!{-I-5!*K+k%%F!I&v#H6G1\u{16}!EHga\"\"I\"qs\u{12}%$H+D\"F#D\"GH|!2rA%!Et3\u{4}!*u!,4 J!=#H#A!F!\
        L\"=!>!M\"s\"@!@%=!E#=!>!I#<!?$Ds\u{6}!2r0[( E\"I#D\"q#q!t!I,Lf\u{1a}\"7r!H\u{1e}g!7s\u{a}\"\"4s#L0(!@s3=! N*J\"\
         x/H1\u{8}2 N!?\"O!C\"@&R!9#<\"<!:#@!Q!N!F!N%@!?%P\u{6}u! u\u{1a}\u{4}!Aq\u{18}8\"*F-J9G!+HTT! suA! s\u{18}&!/u\
        ;I!/s`R!/t_w\" y8F\u{6}q!&r\u{a}d!2t\u{19}v!+rf6( F\"B#I\"J)}\"B%A!D\u{9}A!Er1q!)s],\" I8wd($ M,G#w6C[\u{f}!*s\u{17}\
        \u{6}!Er\u{8}\u{0}!4rD\u{14}!As~\u{f}! Oq]%\"E#G*C)u-tZM! wDq\"*H.JK{> U!G!P!0!H\"B!E!C!A\"P!S!6!3!S!P\"F!6!@!+\
        !y!B!=!=!p!+!,#*!&!($|^B! r\\<\" u$I)l!\"qL6!0p(r!$q\u{17}I9 R!@!;!D\"C\"C!@!@!=!>!=!<!R!o!B!<\"J$@!?!z!L$M!K!@\
        %;yT$$J!M5H+K\u{c}\u{0}!3vXg!!tyJ! u*\u{13}\"4G$s%n\",J+s\u{e}|\"4I&s ?!Euf8!$utf\"2L(sR?\" I/vbn!-sr\u{1}! v\u{7}\
        5!Ew:*%\"x!E'E,G\"J\u{6}e4 O!=\"M!?\"=#O$9!9!N!9\":!8#@!I!N!J!K%?!=!8>\u{19}# J)u-G\u{15}G\" F7t\u{3}O!*I\u{17}\
        X!0s]1! wb:! {.\u{f}\" w9JS+!3s/t\"3L%s^G* J!B)@%C$=!8#@!q!A!s19!<r$\\!<s/_!1sqe/!=!;!@\";!Q$:#=!E&F\"?\"K!?!>&\
        E%8Y\u{14}! s:\u{1a}+$E\"I$H#C\"D\"P!C!I$M#M%E&|5 r#?!E!H!D!M!I!=!I!E!@!<\"D\"A\"=!<$F!G!=&=%=`N!+r\u{1e}z\" K6\
        w>(!;o[8!7t,\u{7}r*     U   {   \u{12}   y!  n\"  \u{9}\"  \u{7}#  ~$  \u{10}$  \u{10}$  Z%  \u{9}%  l&  \u{2}&\
          \u{b}&  \u{b}&  Z'  q'  T(  f(  k(  \u{3}(  \u{1a}(  .)  A)  M)  ])  S*  r+  \u{19}+  /,  N-  {-  4.  =.  O. \
         g.  A/  P/  i/  v/  /0  /0  O0  s0  \u{6}0  21  G1  G1  \u{1f}1  \u{a}2  $3  Z3  Z3  ;4  Q4   5  35  85  [5  I\
        6  {6  \u{5}6  \u{f}6  %7  i7  \u{0}7  M8  ^8  ^8  \u{e}8  \u{19}8  %9  >9  \u{18}9  \u{1f}9  U:  k:  \u{f}:  +\
        ;  S;  \u{7};  \u{e};  B<  \u{7f}<  \u{7f}<  3=  [=  M>  k>  \u{7f}>  /@  6@  G@  P@  e@  n@  y@  \u{1c}@  \u{1c}\
        @  \u{1c}@  (A  9A  PA  .B  CB  CB  \u{19}B  1C  JC  WC  eC  \u{1b}C  \u{1b}C  0D  HD  OD  OD  fD  kD  |D  \u{3}\
        D  $E  gE  0F  XF  xF  xF  eG  \u{7f}G  QH  VH  tH  >I  SI  \u{0}I  \\J  \u{9}J  &K  =K  LK  SK  \u{2}K  \u{18}\
        K  \u{1d}K  'L  MM  qM  ,N  ;N  UN  jN  jN  1O  1O  1O  zO  \\P  \\P  \u{2}P  =Q  bQ  sQ  FR  7S  <S  pS  \u{18}\
        S  ^T  nT  \u{1b}T  'U  'U  eU  ;V  kV  \u{1}V  \u{1b}V  \"W  >W  ZW  \u{9}W  \"Y  7Y  \u{e}Y  .Z  JZ  dZ  \u{16}\
        [  \"\\  A\\  h\\  \u{11}\\  \u{11}\\  -]  >]  J]  a]  a]  \u{10}]  )^  p^  \u{e}^  ,_  n`  y`  sc  \u{17}c  \u{1c}\
        c  #d  dd  \u{1e}f  6g  {h  \u{0}h  /i  hi  xi  \u{4}i  .j  tj  +k  Tk  vk  \u{2}k  \u{1a}k  Fl  Zl  ~l  \u{9}l\
          5m  ln  \u{19}n  \u{19}n  \u{19}n  0o  Vo  \u{0}o  $p  yp  yp  aq  \u{7}q  \u{1c}q  7r  \u{3}r  \u{1f}r  1s  \
        bs  \u{2}s  +t  xt  }t  \u{b}t  hu  \u{7}u  -v  |v  Jw  Jw  ew  jw  vw  \u{9}w   x  'x  ,x  [x  `x  `x  \u{14}x\
          Ay  dy  py  {z  <{  N{  c{  \u{15}{  \u{1c}{  4|  V|  a|  \u{1}|  \u{1e}}  '~  M~  \u{c}~  <\u{7f}  /\u{0}  ;\
        \u{0}  D\u{0}  T\u{0}  g\u{1}  g\u{1}  \u{17}\u{1}  .\u{2}  k\u{2}  ,\u{3}  A\u{3}  \\\u{3}  k\u{3}  \u{d}\u{3}\
          e\u{4}  {\u{4}  Z\u{6}  \u{5}\u{6}  !\u{7}  C\u{7}  S\u{7}  S\u{7}  \u{1f}\u{7}  U\u{8}  \\\u{8}  \u{c}\u{8} \
         \u{18}\u{8}  L\u{9}  \u{7f}\u{a}  \u{7f}\u{a}  \u{18}\u{a}  R\u{b}  a\u{b}  z\u{b}  \u{d}\u{b}  \u{d}\u{b}  %\u{c}\
          4\u{c}  t\u{c}  y\u{c}  \u{11}\u{c}  X\u{d}  \u{12}\u{d}  e\u{e}  \u{7}\u{e}  \u{c}\u{e}  \u{11}\u{e}  3\u{f}\
          5\u{10}  C\u{10}  i\u{10}  \u{3}\u{10}  \u{1e}\u{10}  X\u{11}  \u{14}\u{11}  \u{19}\u{11}  \u{19}\u{11}  8\u{12}\
          8\u{12}  c\u{12}  \u{6}\u{12}  *\u{13}  O\u{13}  V\u{13}  x\u{13}  \u{10}\u{13}  $\u{14}  /\u{14}  =\u{14}  g\
        \u{14}  \u{15}\u{14}  \u{1a}\u{14}  \u{1a}\u{14}  #\u{15}  P\u{15}  U\u{15}  q\u{15}  $\u{16}  1\u{16}  s\u{16}\
          *\u{17}  \u{9}\u{17}  \u{18}\u{17}  e\u{18}  t\u{18}  \u{16}\u{18}  '\u{19}  [\u{19}  d\u{19}  \u{a}\u{19}  U\
        \u{1a}  \\\u{1a}  g\u{1a}  w\u{1a}  \u{1}\u{1a}  ;\u{1b}  I\u{1b}  \u{2}\u{1c}  (\u{1f}  8\u{1f}  }\u{1f}  \u{9}\
        \u{1f}  \u{15}\u{1f}  ' ! j ! | ! N!! \u{2}!! 6\"! [\"! g\"! \u{1e}\"! c#! \u{b}#! T$! k$! z$! 0%! 0%! 8(! b(! \
        p(! +)! 2)! M)! Y)! n)! F*! t*! \u{3}*! 5+! [+! /,! :,! E-! N-! `-! ).! 4.! ;.! r.! R/! k/! p/! \u{8}/! \u{1e}/\
        ! #0! <0! ]0! ]0! k0! \"1! \"1! s1! \u{1b}1! b2! \u{16}2! \u{16}2! ?4! H4! H4! M4! {4! \u{e}4! s5! \u{1a}5! %6!\
         36! Q6! Z6! \u{f}6! %7! >7! *8! W8! j8! w8!  9! P9! \u{7}:! \u{16}:! (;! ;;! W;! d;! $<! O<! O<! [<! v<! \u{b}\
        <! \u{1c}<! #=! Z=! \u{c}=! \u{1b}=! ~>! [?! b?! )@! )@! 7@! C@! N@! ]@! y@! \u{1f}@! (A! -A! tA! 9B! bB! +C! 0\
        C! 7C! VC! &D! ND! AE! OE! uE! \u{f}E! CF! dF! yF! ~F! \u{3}F! \u{1a}F! +G! VG! _G! vG! \u{15}G! @H! \u{14}H! @\
        I! PI! cI! \u{f}I! -J! DJ! YJ! 2K! \u{e}L! 'M! 9M! >M! |M! \u{d}M! &N! @N! NN! \u{4}N! \u{14}N! JO! XO! tO! \u{b}\
        O! \u{10}O! *P! \u{19}P! \u{19}P! HQ! sQ! \u{4}Q! \u{19}Q! mR! mR! |R! \u{c}R! iS! pS! /T! /T! \u{7}T! 2U! NU! \
        \u{12}U! BV! [V! .W! BW! cX! vX! \u{c}X! wY! \u{3}Y! lZ! Z[! }[! j\\! \u{5}\\! O]! \u{1}^! \u{1e}^! n_! \u{7f}_\
        ! )`! .`! .`! 3`! L`! S`! z`! (a! 7a! \u{13}a! 0b! 0b! 5b! Sb! pb! Bc! sc! bd! nd! 4e! ^e! \u{17}e! Bf! Rf! )h!\
         6h! Mh! \u{d}h! Yi! `i! \u{1c}i! Aj! Aj! \u{19}j! :k! \u{1f}k! +l! Xl! el! Cm! Tm! \u{9}m! \u{10}m! vn! \u{1e}\
        n! To! zo! \u{1d}o! sp! \u{11}p! ?q! Nq! yq! \u{13}q! Br! \\r! \\r! wr! 2s! 2s! Qs! ts! >v! Iv! Iv! Gw! \u{1c}w\
        ! (x! &y! &y! ^y! oy! \u{3}y! 'z! nz! \u{5}z! \u{15}z! ,{! ={! |{! \u{c}{! B|! Y}! @~! Q~! _~! >\u{7f}! >\u{7f}\
        ! G\u{7f}! G\u{7f}! U\u{7f}! \u{1a}\u{7f}! :\u{0}! Y\u{0}! w\u{0}! \u{1d}\u{0}! $\u{1}! _\u{1}! 4\u{2}! K\u{2}!\
         e\u{2}! J\u{3}! ]\u{3}! ]\u{3}! \u{0}\u{3}! %\u{4}! [\u{4}! \u{7f}\u{6}! \u{4}\u{6}! A\u{7}! Y\u{7}! p\u{7}! w\
        \u{7}! \u{f}\u{7}! '\u{8}! Z\u{8}! s\u{8}! \u{f}\u{8}! \u{1c}\u{8}! (\u{9}! (\u{9}! 4\u{9}! B\u{9}! G\u{9}! v\u{9}\
        ! \u{8}\u{9}! [\u{a}! [\u{a}! q\u{a}! \u{15}\u{a}! U\u{b}! \u{12}\u{b}! \u{12}\u{b}! $\u{c}! G\u{c}! i\u{c}! i\u{c}\
        ! \u{5}\u{c}! \u{5}\u{c}! '\u{d}! d\u{d}! d\u{d}! \u{1e}\u{d}! \u{1e}\u{d}! *\u{e}! *\u{e}! v\u{e}! f\u{f}! k\u{f}\
        ! \u{19}\u{f}! D\u{10}! [\u{10}! g\u{10}! s\u{10}! \u{c}\u{10}! \u{10}\u{12}! 5\u{13}! @\u{13}! g\u{13}! L\u{14}\
        ! S\u{14}! Z\u{14}! \u{11}\u{14}! \u{1d}\u{14}! 0\u{15}! 0\u{16}! M\u{16}! Y\u{16}! b\u{16}! {\u{16}! \u{16}\u{16}\
        ! ;\u{17}! M\u{17}! b\u{17}! 1\u{18}! T\u{18}! #\u{19}! (\u{19}! -\u{1a}! i\u{1a}! !\u{1b}! g\u{1b}! g\u{1b}! \u{a}\
        \u{1b}! \u{19}\u{1b}! T\u{1c}! k\u{1c}! 4\u{1d}! =\u{1d}! M\u{1d}! Z\u{1d}! x\u{1d}! [\u{1e}! 7\u{1f}! <\u{1f}!\
         k\u{1f}! \u{4}\u{1f}! ` \" z \" :!\" y!\" \u{3}!\" \u{3}!\" $\"\" \u{7}\"\" 4#\" f#\" \u{c}#\" \u{18}#\" B$\" \
        [$\" z$\" \u{1b}$\" \u{6}%\" \u{6}%\" )'\" 8'\" F'\" M'\" y'\" !(\" t(\" \u{c}(\" .)\" >)\" Y)\" L*\" X*\" q*\"\
         q*\" q*\" \\+\" \\+\" l+\" D,\" Q,\" n,\" \u{6},\" =-\" 6.\" S.\" s.\" \u{1b}.\" B/\" \"0\" 00\" ^0\" \u{10}0\"\
         \u{10}0\" $1\" 61\" ;1\" Y1\" a4\" \u{7}4\" \u{7}4\" \u{7}4\" \u{e}4\" K5\" \u{2}5\" \u{10}5\" 16\" e6\" v6\" \
        \u{0}6\" \u{e}6\" 67\" \u{6}7\" \u{6}7\" \u{1d}7\" S:\" m:\" y:\" A;\" Q;\" Q;\" \u{a};\" \u{11};\" \u{1f};\" <\
        <\" `<\" j<\" \u{d}<\" !=\" (=\" _=\" j=\" x=\" \u{4}=\" \u{14}=\" I>\" n>\" s>\" \u{1}>\" \u{2}@\" (A\" AA\" P\
        A\" \u{15}A\" \u{15}A\" \u{1a}A\" IB\" iB\" \u{e}B\" MC\" lC\" \u{7}D\" ,E\" 1E\" `E\" wE\" \u{a}E\" _F\" jF\" \
        zF\" \u{f}F\" +G\" `G\" 'H\" 8H\" JH\" ^I\" cI\" zI\" \u{12}I\" $J\" ?J\" ZJ\" \u{14}J\" \u{19}J\" DK\" XK\" oK\
        \" \u{13}K\" XL\" XL\" IM\" ^M\" pM\" \u{15}M\" =N\" KN\" ^N\" OO\" cO\" \u{c}O\" \u{11}O\" \u{16}O\" >P\" IP\"\
         kP\"  Q\" 8Q\" %R\" 2R\" wR\" \u{5}R\" %T\" nT\" NU\" qW\" \u{4}W\" \u{1e}W\" (X\" eX\" tX\" }X\" \u{11}X\" \u{1d}\
        X\" 2Y\" PY\" bY\" pY\" \u{4}Y\" -Z\" WZ\" mZ\" Q[\" 6\\\" o\\\" o\\\" \u{9}\\\" !^\" ,^\" 1^\" K^\" t^\" \u{7}\
        ^\" \u{1e}^\" 9_\" `_\" \u{7f}_\" \u{6}_\" \u{19}_\" \u{19}_\" F`\" \u{d}`\" \u{14}`\" sa\" za\" \u{3}a\" .b\" \
        >b\" Cb\" _b\" yb\" yb\" \u{19}b\"  c\" %c\" :c\" Tc\" sc\" \u{8}c\" \u{8}c\" Ad\" Rd\" \u{f}d\" &e\" Pe\" he\"\
         \u{a}e\" \u{11}e\" \u{16}e\"  f\" 0g\" \"h\" \u{19}h\"  i\" /i\" <i\" Ci\" jj\" zk\" zk\" }l\" }l\" \u{e}l\" \u{15}\
        l\" ?m\" Dn\" ho\" \u{4}o\" 5p\" Wp\" dp\" kp\" \u{15}p\" 7q\" Vq\" dq\" dq\" xq\" ;s\" Dt\" Dt\" Pt\" Pt\" *v\"\
         Tv\" iv\" iv\" \"w\" =w\" \u{0}x\" \\y\" qy\" \u{5}y\" \u{1f}y\" Pz\" ^z\" pz\" {z\" \u{e}z\" g{\" u{\" !}\" \u{6}\
        }\" >~\" U~\" Z~\" k~\" ~~\" \u{10}~\" \u{19}~\" !\u{0}\" F\u{0}\" s\u{0}\" .\u{1}\" \u{d}\u{1}\" \u{1b}\u{1}\"\
         W\u{2}\" f\u{2}\" \u{1e}\u{2}\" B\u{3}\" a\u{3}\" \u{2}\u{3}\" !\u{4}\" 3\u{4}\" /\u{6}\" S\u{6}\" \u{1c}\u{6}\
        \" S\u{7}\" \u{10}\u{7}\" G\u{8}\" N\u{8}\" i\u{8}\" \u{15}\u{8}\" \u{1a}\u{8}\" \u{1a}\u{8}\" :\u{9}\" j\u{9}\"\
         y\u{9}\" )\u{a}\" 0\u{a}\" 5\u{b}\" _\u{b}\" p\u{b}\" \u{c}\u{b}\" P\u{c}\" Z\u{d}\" d\u{d}\" }\u{d}\" \u{1d}\u{d}\
        \" E\u{e}\" n\u{e}\" \u{8}\u{e}\" Y\u{f}\" r\u{f}\" \u{5}\u{f}\" \u{a}\u{f}\" \u{11}\u{10}\" \u{1f}\u{10}\" 4\u{11}\
        \" K\u{11}\" o\u{11}\" \u{14}\u{11}\" ?\u{12}\" T\u{12}\" o\u{12}\" 3\u{13}\" z\u{13}\" \u{1f}\u{13}\" ]\u{14}\"\
         u\u{14}\" \u{1a}\u{14}\" \u{1a}\u{14}\" K\u{15}\" &\u{17}\" 1\u{17}\" a\u{17}\" \u{1e}\u{17}\" @\u{18}\" Q\u{18}\
        \" n\u{18}\" w\u{18}\" w\u{18}\" \u{b}\u{18}\" \"\u{19}\" '\u{19}\" \u{9}\u{19}\" \u{1f}\u{19}\" &\u{1a}\" 5\u{1a}\
        \" F\u{1a}\" R\u{1a}\" \u{0}\u{1a}\" H\u{1b}\" \u{b}\u{1b}\" *\u{1c}\" 6\u{1c}\" ;\u{1c}\" L\u{1c}\" [\u{1c}\" \
        |\u{1c}\" \u{1}\u{1c}\" \u{18}\u{1c}\" 4\u{1d}\" 4\u{1d}\" \u{1f}\u{1d}\" 2\u{1e}\" @\u{1e}\" Y\u{1e}\" P\u{1f}\
        \" \u{18}\u{1f}\" \u{1f}\u{1f}\" M # Y # e # \u{16} # $!# e!# }\"# \u{13}\"# $## +## o## \u{16}## \u{1d}## R$# \
        \u{8}$# +%# 5%# 5&# O&# p&# \u{0}&# \u{e}&# #'# E'# Y'# g'# u'# j(# \u{9}(# T)# [)# o)# y)# \u{7})# \u{1b})# X*\
        # f*# v*# 6+# \\+# \u{9}+# :,# e,# v-# H.# ~.# ~.# \u{a}.# 2/# H/# \u{8}/# \u{14}/# \u{11}1# \u{1d}1# \u{7f}2# \
        '4# 94# L4# m4# \u{12}4# @5# \u{15}5#  6# b6# i6# \u{3}6# \u{f}6# %7# \u{12}7# <8# h8# \u{15}8# 79# I9# W9# w9#\
         2:# l:# 8;# ?;# D;# P;# v;# \u{16};# \u{16};# \"<# \"<# n<# \u{c}=# 3># D># O># n># s># *?# :?# [?# r?# A@# P@\
        # P@# U@# ~@# \u{18}@# sA# \u{3}A# \u{c}A# \u{11}A# =B# tB# \u{12}B# \u{17}B# \u{1e}B# .E# GE# .F# \u{17}F# /G#\
         =G# MG# \u{2}G# &H# \u{4}H# \u{1c}H# 7I# {I# \"J# uJ# aK# 3M# aM# \u{1a}M# %N# BN# BN# cN# \u{1}N# \u{1}N# rO#\
         RP# aQ# mQ# \u{11}Q# =R# MR# eR# \u{7f}R# \u{6}R# \u{3}S# PU# jU# sU# \u{19}U# `V# xV# \u{6}V# \u{16}V# 2W# KW\
        # tW# \u{7}W# ?Y# LY# tY# yY# \u{e}Y# \u{15}Y# {Z# \u{d}Z# \u{d}Z# X[# o[# \u{c}[# \u{1b}[# %\\# W\\# }\\# \u{18}\
        \\# R]# \u{3}]# \u{5}^# \u{13}^# o_# o_# 4`# B`# \u{5}`# *a# ba# \u{0}a# /b# 6b# lb# *c# Bc# _c# kc# \u{8}c# \u{14}\
        c# Gd# Gd# Gd# {d# \u{12}d# \u{13}g# 1h# Fh# ki# {j# \u{1f}j# Vk# #l# ?l# Tl# ol# \u{12}l# \u{1f}l# \u{2}n# \u{9}\
        n# bo# \u{19}o# 8p# Rp# tp# tp# 2q# @q# Oq# eq# \u{d}q# 9r# ms# ys# \u{1b}s# <t# Mt#  u#  u# ou# \u{13}u# \u{13}\
        u# )v# kw# \u{f}w# Fy# My# My# \u{15}z# \u{b}|# ;}# G}# ^}# \u{4}}# \u{1c}}# \u{1c}}# &~# =~# B~# \u{1d}~# 0\u{7f}\
        # F\u{7f}# ]\u{7f}# ]\u{7f}# \u{8}\u{7f}# K\u{0}# k\u{0}# \u{5}\u{0}# \u{19}\u{0}# \u{19}\u{0}# *\u{1}# j\u{1}#\
         <\u{2}# O\u{3}# [\u{3}# \u{1}\u{4}# 2\u{5}# \u{0}\u{5}# \u{c}\u{5}# \u{19}\u{5}# m\u{7}# \u{c}\u{7}# \u{c}\u{7}\
        # 5\u{8}# 8\u{9}# w\u{9}# \u{13}\u{9}# 7\u{a}# C\u{a}# l\u{a}# \u{4}\u{a}# \u{4}\u{a}# &\u{b}# U\u{b}# U\u{b}# \
        Z\u{b}# Z\u{b}# a\u{b}# \u{9}\u{b}# <\u{c}# R\u{c}# e\u{c}# y\u{c}# \u{7}\u{c}# (\u{d}# o\u{d}# R\u{e}# ^\u{e}#\
         E\u{10}# ]\u{10}# \u{10}\u{10}# \u{1e}\u{10}# U\u{11}# h\u{11}# r\u{11}# \u{5}\u{11}# 2\u{13}# .\u{14}# ]\u{14}\
        # ]\u{14}# ]\u{14}# \u{d}\u{14}# P\u{15}# [\u{15}# \u{e}\u{15}# \u{1e}\u{15}# d\u{16}# \u{18}\u{16}# 7\u{17}# <\
        \u{17}# A\u{17}# \u{14}\u{17}# _\u{18}# {\u{18}# \u{9}\u{18}# \u{19}\u{18}# @\u{19}# @\u{1a}# X\u{1a}# X\u{1a}#\
         \u{9}\u{1a}# \u{9}\u{1a}# ,\u{1b}# H\u{1b}# n\u{1b}# \u{f}\u{1b}# E\u{1c}# S\u{1c}# k\u{1c}# u\u{1c}# \u{0}\u{1c}\
        # W\u{1d}# e\u{1d}# \u{17}\u{1d}# |\u{1e}# \u{1}\u{1e}# F\u{1f}# ]\u{1f}# b\u{1f}# \u{14}\u{1f}# \u{14}\u{1f}# \
        [ $ [ $ [ $ ~ $ \u{8} $ \u{1c} $ /!$ c!$ h!$ z!$ \u{a}!$ \u{18}!$ !\"$ L\"$ c\"$ \u{4}\"$ \u{10}\"$ 7#$ U#$ 3$$\
         m$$ \u{5}$$ \u{12}$$ $%$ ;%$ D%$ Y%$ \u{11}%$ \u{1a}%$ %&$ P&$ W&$ f&$ \u{3}&$ \u{1f}&$ )'$ L'$ `'$ e'$ l'$ \u{1}\
        '$ \u{a}'$ ,($ P($ Z($ \u{1d}($ 9)$ D)$ y)$ \u{0})$ \u{12})$ \u{1b})$ '*$ >*$ \\*$ i*$ &+$ \u{d}+$ 9,$ \u{a},$ \
        \u{1b},$  -$ R-$ j-$ \".$ '.$ <.$ r.$ y.$ \u{18}/$ ~0$ (1$ -1$ L1$ x1$ $2$ w2$ i3$ D4$ Q4$ \u{7}4$ -5$ @5$ }5$ \
        \u{11}5$ F6$ u6$ \u{3}6$ ?7$ ~7$ \u{3}7$ \u{f}7$ \u{16}7$ .8$ u8$ \u{6}8$ \u{e}9$ \u{1c}9$ 8:$ q:$ \\=$ s=$ j>$\
         s>$ \u{17}>$ \u{17}>$ .?$ 3?$ d?$ R@$ \u{19}@$ 0A$ ;A$ LA$ QA$ QA$ tA$ \u{b}A$ DB$ aB$ qB$ \u{5}B$ KC$ \u{4}C$\
         %D$ 5D$ 5D$ 5D$ HD$ OD$ OD$ \u{2}D$ \u{9}D$ \"E$ ,E$ ZE$ ZE$ \u{0}E$ (F$ \u{0}F$ \u{13}F$ ;G$ QG$ QG$ \u{1a}G$\
         !H$ ;H$ jH$ jH$ \u{12}H$ \u{12}H$ jI$ wI$ \u{12}I$ =J$ HJ$ \u{b}J$ \u{b}J$ \u{16}J$ ?K$ TK$ `K$ \u{2}K$ \u{17}\
        K$ HL$ \u{a}L$ fM$ \u{1}M$ %N$ jN$ qN$ qO$ WP$ zP$ \u{1e}P$ 5Q$ ]Q$ }Q$ \u{f}R$ \u{1f}R$ XS$ rS$ \u{1f}S$ gT$ q\
        T$ zT$ \u{4}T$ \u{17}T$ /U$ aU$ xU$ \u{12}U$ $V$ eV$ \u{7f}V$ \u{8}V$ \u{8}V$ 2W$ 9W$ >W$ EW$ aW$ `X$ nX$ \u{e}\
        X$ \u{15}X$ .Y$ DY$ TY$ }Y$ }Y$ \u{1f}Y$ tZ$ \u{14}Z$ /[$ /[$ \u{a}[$ q\\$ >]$ \u{a}]$ P^$ Z^$ \u{4}`$ \u{b}`$ \
        \u{17}`$ Ka$ Pa$ }a$ =c$ Sc$ \\c$ vc$ \u{3}c$ \u{d}c$ \u{1f}c$ <d$ od$ \u{9}d$ \u{e}d$ -e$ We$ \u{7}e$ \u{7}e$ \
        \u{18}e$ ef$ uf$ \u{1a}f$ rg$ yg$ \u{9}g$ /h$ 4h$ dh$ \u{b}h$ \"i$ 'i$ Qi$ wi$ \u{11}i$ \u{1f}i$ \u{1f}i$ \u{1f}\
        i$ -j$ Aj$ aj$ hj$ }j$ \u{e}j$ \u{1c}j$ -k$ \u{13}k$ Gl$ \u{0}l$ Fn$ ~n$ \u{8}n$ \u{f}n$ !o$ !o$ !o$ Oo$ To$ eo\
        $ \u{1d}o$ /p$ /p$ Gp$ Xp$ up$ \u{1b}p$ \u{1b}p$ \"q$ \u{6}q$ Fr$ \u{7f}s$ \u{14}u$ 2v$ Sv$ uv$ Bw$ tw$ \u{2}w$\
         .x$ cx$ \u{1b}x$ 3y$ Ly$ jy$ xy$ \u{10}y$ \u{17}y$ \u{a}z$ \u{d}|$ \u{1e}|$ B}$ ^}$ o}$ \u{9}}$ e~$ l~$ z~$ \u{3}\
        ~$ \u{a}~$ \u{a}~$ Y\u{7f}$ v\u{7f}$ o\u{0}$ \u{c}\u{0}$ ]\u{1}$ s\u{1}$ \u{6}\u{1}$ \u{d}\u{1}$ \u{d}\u{1}$ \u{1c}\
        \u{1}$ !\u{2}$ f\u{2}$ \u{13}\u{2}$ \u{13}\u{2}$ #\u{3}$ :\u{3}$ ~\u{3}$ \u{11}\u{3}$ 3\u{4}$ :\u{4}$ `\u{4}$ k\
        \u{4}$ \u{8}\u{4}$ 3\u{5}$ \u{7}\u{5}$ )\u{6}$ A\u{6}$ ~\u{6}$ ~\u{6}$ K\u{7}$ K\u{7}$ V\u{7}$ \u{8}\u{7}$ \u{16}\
        \u{7}$  \u{8}$ \u{c}\u{8}$ &\u{9}$ +\u{9}$ @\u{9}$ l\u{9}$ \u{3}\u{9}$ #\u{a}$ 5\u{a}$ 5\u{a}$ P\u{a}$ %\u{b}$ \
        1\u{b}$ Q\u{b}$ `\u{b}$ e\u{b}$ x\u{b}$ \u{18}\u{b}$ +\u{c}$ \u{8}\u{c}$ \u{18}\u{c}$ \u{1d}\u{c}$ 3\u{d}$ \u{9}\
        \u{d}$ \u{14}\u{d}$ ;\u{e}$ k\u{e}$ n\u{10}$ s\u{10}$ \u{7}\u{10}$ +\u{11}$ <\u{11}$ r\u{11}$ \u{b}\u{11}$ &\u{12}\
        $ \u{13}\u{12}$ \u{13}\u{12}$ \u{1f}\u{12}$ 6\u{13}$ q\u{13}$ \u{1b}\u{13}$ \"\u{14}$ 3\u{14}$ V\u{14}$ b\u{14}\
        $ ~\u{14}$ \u{3}\u{14}$ \u{a}\u{14}$ '\u{15}$ 8\u{15}$ P\u{15}$ \u{7f}\u{15}$ ,\u{16}$ =\u{16}$ p\u{16}$ \u{1b}\
        \u{16}$ [\u{18}$ d\u{18}$ d\u{18}$ M\u{19}$ x\u{19}$ ,\u{1a}$ 6\u{1a}$ i\u{1a}$ \u{18}\u{1a}$ \u{6}\u{1b}$ M\u{1c}\
        $ d\u{1c}$ \u{1d}\u{1c}$ X\u{1e}$ \u{18}\u{1e}$ v\u{1f}$ \u{2}\u{1f}$ \u{9}\u{1f}$ \u{16}\u{1f}$ Z % n % \"!% G\
        !% r!% w!% |!% \u{c}!% \u{18}!% 5\"% M\"% c\"% \u{a}\"% ^#% n#% \u{f}#% K$% P$% c$% c$% 0%% >%% J%% X%% \u{d}%%\
         .&% ~&% \u{5}&% \u{5}&% $(% 3(% :(% Q(% Q(% `(% g(% x(% \u{d}(% R)% \u{7f})% 7*% E*% Q*% o*% v*% 0,% Z,% a,% f\
        .% m.% \u{d}.% W/% u/% \u{7}/% \u{19}/% \u{17}0% \u{1c}0% .1% :1% F1% Z1% \u{2}1%  2% +3% 93% 93% N3% N3% \u{7f}\
        3% \u{d}3% \u{16}3% \u{1b}3% \u{2}5% \u{2}5% \u{2}5% \u{1a}5% \"7% 17% ~7% ~7% \u{1a}7% F:% `:% \u{c}:% 6;% ?;%\
         ^;% D<% k<% k<% #?% K?% z?% \u{10}?%  @% %@% ;A% QA% ^A% jA% \u{17}A% 4B% VC% bC% bC% \u{19}C% 'D% 8D% TD% [D%\
         kD% \u{0}D% \u{10}D% ]F% wF% ;G% SG% ]G% ]G% iG% \u{4}G% 4H% ?H% MH% bH% 6I% UI% lI% \u{0}I% \u{18}I% \u{18}I%\
         FJ% lJ% xJ% RK% fK% pK% mL% \u{5}L% \u{e}L% 6M% ;M% \u{19}M% 0N% 7N% dN% kN% rN% \u{13}N% \u{1a}N% ?O% QO%  P%\
         0P% GP% UP% \u{19}P% 6Q% 6Q% OQ% bQ% \u{15}Q% 5R% RR% {R% %S% gS% \u{1}S% 0T% BT% dT% \u{d}T% %U% ,U% FU% 0V% \
        CV% cV% \u{15}V%  W% %W% \u{13}W% \u{1e}W% %X% =X% 9Y% _Y% \u{0}Y% #Z% G\\% ]\\% y\\% \u{1e}\\% k^% }^% \u{9}^%\
         \u{9}^% +_% 6_% ;_% p_% \u{7}_% Z`% a`% \u{6}`% \u{6}`% \u{1f}`% -a% Ma% Ya% `a% ja% wa% ob% \u{5}b% \u{e}b% \u{15}\
        b% .c% ec% \u{8}c% \u{d}c% \u{d}c% \u{14}c% \u{1e}c% Jd% Jd% dd% id% $e% ee% \u{1}e% !f% \u{1f}f% _g% \u{c}g% \u{b}\
        h% \u{1b}h% 0i% Xi% _i% \u{9}i% 2j% Zj% hj% \u{18}j% 5k% kk% \u{5}k% 1l% 1m% pm% wm% \u{7}m% \u{1e}m% Dn% Tn% T\
        n% an% \u{13}n% \u{1a}n% -o% Ko% Ro% Ro% wo% )p% )p% [q% \u{c}q% ,s% :s% Cs% Ys% ms% zs% \u{a}s% `t% kt% @v% \u{3}\
        v% 2w% Ew% jw% Cx% dx% xx% \u{1b}x% +y% 4y% @y% Ky% uy% \u{1b}y% Xz% lz% lz% ?|% J|% _|% \u{5}|% \u{15}|% R}% 1\
        ~% 1~% R~% \u{e}~% \u{1f}~% O\u{7f}% p\u{7f}% \u{c}\u{2}% c\u{3}% \u{c}\u{3}% <\u{4}% Z\u{4}% {\u{4}% \u{17}\u{4}\
        % !\u{5}% K\u{5}% }\u{5}% \u{8}\u{5}% ]\u{6}% +\u{7}% K\u{7}% K\u{7}% n\u{7}% \u{5}\u{7}% \u{1a}\u{7}% \u{b}\u{9}\
        % 1\u{a}% C\u{a}% C\u{a}% \u{14}\u{a}% ,\u{b}% :\u{b}% [\u{b}% 4\u{c}% Y\u{c}% $\u{e}% h\u{e}% |\u{e}% \u{3}\u{e}\
        % +\u{f}% 9\u{f}% U\u{f}% \u{18}\u{f}% $\u{10}% J\u{10}% U\u{10}% `\u{12}% '\u{13}% ,\u{13}% ,\u{13}% k\u{13}% \
        $\u{14}% ^\u{16}% k\u{16}% |\u{16}% 1\u{17}% U\u{17}% \\\u{18}% g\u{18}% g\u{18}% \u{10}\u{18}% /\u{19}% T\u{19}\
        % \u{1e}\u{19}% p\u{1a}% \u{15}\u{1a}% \u{1f}\u{1a}% [\u{1b}% `\u{1b}% q\u{1b}% \u{8}\u{1b}% \u{13}\u{1b}% &\u{1c}\
        % C\u{1c}% Q\u{1c}% \u{c}\u{1c}%  \u{1d}% P\u{1d}% l\u{1d}% \u{d}\u{1d}% R\u{1e}% k\u{1e}% &\u{1f}% I\u{1f}% _\u{1f}\
        % = & \\ & r & \u{14} & E!& \u{16}!& -\"& 4\"& m#& \u{12}#& \u{17}#& \u{1c}#& <$& I$& P$& P$& W$& `$& {$& \u{1c}\
        $& %%& J%& t%& -&& <&& J&& z&& v'& #(& #(& U(& f(& \u{10}(& \u{17}(& C)& J)& g)& t)& \u{16})& 4*& B*& P*& P*& U\
        *& s*& \u{7f}*& \"+& G+& \u{4}+& \u{4}+& -,& -,& Z,& \u{7f},& E-& r-& }-& ^.& \u{1f}.& n0& w0& \u{19}0& q1& q1&\
         \u{b}1& @2& [2& k2& 33& \u{e}3& ,4& B4& \u{8}4& \u{18}4& \u{18}4& R5& Q6& V7& ]7& \u{0}7& \u{12}7& \u{19}7& :8\
        & Q9& ;:& S:& p:& \u{e}:& -;& s;& \u{9};& %<& F<& Y<& y<& \u{c}<& \u{1a}<& '=& ,=& a=& j=& \u{9}=& %>& ]>& \u{4}\
        >& \u{18}>& 3?& 3?& >?& G?& L?& l?& \u{6}?& \u{1f}?& *@& O@& O@& V@& g@& l@& \u{5}@& \u{c}@& ?A& \u{e}A& \u{1f}\
        A& }B& \u{14}B& 5C& XC& \u{6}C& \u{f}C& \u{18}C& \u{1f}C& KD& pD& TE& \u{18}E& \u{2}F& hG& \u{6}G& \u{12}G& !H&\
         2H& 7H& !I& 7K& PK& \u{2}K& \u{1d}L& +M& _M& \u{1e}M& pN& \u{7}N& !O& bO& \u{4}O& \u{11}O& 3P& AP& PP& \u{18}P\
        & mQ& @R& yR& \u{6}R& \u{d}R& \u{1d}R& 7S& SS& \u{8}S& /T& 4T& hT& sT& ~T& \u{5}T& \u{1c}T& UU& tU& WW& OX& }X&\
         \u{2}X& 9Y& \\Y& \u{12}Y& ,Z& ,Z& BZ& wZ& \u{12}Z& \u{1b}Z& \"[& 0[& K[& \u{7}[& !\\& Q\\& \u{19}\\& \u{0}]& O\
        ^& \u{0}^& \u{19}^& H_& >`& J`& ]`& }`&  a& )a& @a& %b& Rb& Yb& rb& Jc& uf& |f& Tg& mg& {g& \u{1e}g& dh& ui& \u{15}\
        i& Yj& `j& Qk& \u{6}k& Gl& cl& vl& \u{1f}l& hm& \u{11}m& \u{1a}m& Tn& jn& on& \u{1d}n& \"o& Ko& [o& bo& \u{2}o&\
         \u{2}o& ,q& ;q& Br& Wr& \u{d}s& \u{17}s& *t& <t& Ft& ]t& ]t& mt& mt& \u{1f}t& $u& _v& vv& Bw& \u{7f}w& lx& \u{c}\
        x&  y& 0y& 5y& ay& Jz& \u{12}z& 7{& 7{& [{& 8|& ]|& A}& M}& i}& \u{3}}& \u{17}}& l~& \u{3}~& \u{11}\u{7f}& \u{1b}\
        \u{7f}& \u{1b}\u{7f}& &\u{0}& t\u{0}& \u{3}\u{0}& \u{1e}\u{0}& A\u{1}& A\u{1}& U\u{1}& r\u{1}& \u{16}\u{1}& \u{3}\
        \u{2}& \u{6}\u{3}& $\u{4}& >\u{4}& ~\u{4}& \u{b}\u{4}& N\u{5}& \u{2}\u{5}& \u{1a}\u{5}& B\u{7}& Z\u{7}& \u{1c}\u{7}\
        & :\u{8}& q\u{8}& %\u{9}& 0\u{9}& |\u{9}& \u{f}\u{9}& I\u{a}& e\u{a}& \u{5}\u{a}& 8\u{b}& ^\u{b}& {\u{b}& \u{0}\
        \u{b}& (\u{c}& h\u{c}& \u{1b}\u{d}& %\u{e}& =\u{e}& \u{3}\u{e}& A\u{f}& U\u{f}& n\u{f}& |\u{f}& \u{c}\u{f}& 0\u{10}\
        & Q\u{10}& V\u{10}& V\u{10}& ]\u{10}& \u{b}\u{10}& H\u{11}& Z\u{11}& 5\u{12}& A\u{12}& W\u{12}& r\u{12}& \u{1d}\
        \u{12}& 0\u{13}& T\u{13}& `\u{13}& 4\u{14}& L\u{14}& f\u{14}& \"\u{15}& /\u{15}& d\u{15}& |\u{15}& \u{1}\u{15}&\
         \u{d}\u{15}& i\u{16}& \u{7}\u{16}& 6\u{17}& D\u{18}& K\u{18}& K\u{18}& U\u{18}& x\u{18}& /\u{19}& :\u{19}& l\u{19}\
        & \u{d}\u{19}& \u{0}\u{1a}& \u{9}\u{1a}& \u{9}\u{1a}& \u{1e}\u{1a}& ]\u{1c}& ~\u{1c}& +\u{1d}& Z\u{1d}& g\u{1d}\
        & \u{19}\u{1d}& \u{4}\u{1f}& B ' s ' s ' &!' <!' a!' A\"' o\"' \u{7}\"' L#' p#' \u{15}#' o$' =%' p%' O&' p&' w&\
        ' #(' .(' E(' i(' \u{f}(' %)' :)' I)' N)' g)' O*' z+' \u{18}+' $,' G,' e,' |,' \u{11},' \u{11},' H-' M-' M-' r.\
        ' W/' W/' n/' \u{1b}/' Q0' \u{d}0' B3' p3' w3' F4' d4' v4' \u{4}4' p5' \u{12}5' \u{7}6' \u{1e}6' W7' \u{3}7' \u{1d}\
        7' +8' L8' `9' ~9' \u{f}9' 3:' 3:' \u{13}:' \";' M;' k;' \u{8};' \u{f};' \u{16}<' +=' 4=' H=' 7>' z>' H?' ]?' o\
        ?' \u{7f}?' &@' g@' l@' \u{e}@' \u{1e}@' \u{1e}@' HA' jA' vA' \u{4}A' \u{19}A' /B' |B' QC' yC' \u{1b}C' SD' %E'\
         %E' XE' cE' oE' \u{1e}E' LF' \u{d}F' \u{d}F' \u{1b}F' mG' tG' \u{14}G' $H' uH' YI' tI' \u{a}I' :K' OK' ^K' cK'\
         \u{2}K' \u{1d}K' 2L' 2L' EL' JL' \u{1}L' +M' BM' BM' ]M' oM' \u{10}M' \u{16}N' *O' :O' :O' ]O' \u{14}O' \u{19}\
        O' 9P' \u{1d}Q' +R' <R' &S' WS' -T' tT' \u{0}T' \u{7}T' \u{1b}T' -U' ?U' NU' xU' \u{4}U' \u{16}U' \u{1b}U' SV' \
        yV' \u{5}V' -W' 9W' WW' dW' dW' \u{e}W' $X' FX' NY' rY' wY' QZ' XZ' 7^' \u{d}^' X_' a_' ]`' \u{0}`' \u{1b}`' Za\
        ' ta' (b' \u{e}b' 3c' 3c' Bc' Ic' (d' Kd' Zd' Zd' 6e' Pe' de' \u{1d}e' Df' \u{19}f'  g' \u{17}g' !h' Ci' \u{6}j\
        ' .k' Tk' ck' pl' )m' Nn' qn' \u{1}n' %o' <o' So' wo' lp' wp' \u{5}p' \u{1e}p' gr' \u{c}r' Fs' |s' \u{15}s' (t'\
         9t' !v' ;v' _v' \u{5}v' \u{1a}v' \u{1a}v' \u{1a}v' <w' Iw' lw' \u{0}w' \u{1d}w' &x' 1x' =x'  y' Ey' {y' $z' \u{c}\
        z' 7{' s{' 1|' e|' \u{11}|' *~' G~' P~' x~' \u{4}~' \u{b}~' A\u{7f}' A\u{7f}' F\u{7f}' F\u{7f}'  \u{0}' @\u{0}'\
         [\u{0}' \u{2}\u{0}' !\u{1}' ?\u{2}' ?\u{2}' a\u{2}' \u{18}\u{2}' P\u{3}' P\u{3}' u\u{3}' 1\u{5}' `\u{5}' |\u{5}\
        ' \u{8}\u{5}' \u{f}\u{5}' *\u{6}' P\u{6}' U\u{6}' g\u{6}' s\u{6}' }\u{6}' \u{7}\u{6}' 3\u{7}' }\u{7}' \u{10}\u{7}\
        ' F\u{8}' ]\u{8}' o\u{8}' {\u{8}'  \u{9}' O\u{9}' f\u{9}' k\u{9}' p\u{9}' B\u{a}' Y\u{a}' \u{13}\u{a}' Z\u{b}' \
        \u{13}\u{b}' C\u{c}' M\u{d}' m\u{d}' \u{e}\u{d}' \u{13}\u{d}' B\u{e}' G\u{e}' e\u{e}' w\u{e}' \u{1c}\u{e}' a\u{f}\
        ' \u{8}\u{f}' >\u{10}' d\u{10}' \u{10}\u{10}' K\u{11}' h\u{11}' t\u{11}' {\u{12}' \u{19}\u{12}' \u{19}\u{12}' <\
        \u{13}' \u{17}\u{13}'  \u{14}' +\u{14}' x\u{14}' x\u{14}' ;\u{15}' p\u{15}' I\u{16}' N\u{16}' \u{14}\u{16}' -\u{17}\
        ' M\u{17}' \u{11}\u{17}' A\u{18}' W\u{19}' |\u{19}' $\u{1a}' :\u{1a}' K\u{1a}' =\u{1b}' U\u{1c}' u\u{1c}' +\u{1d}\
        ' e\u{1d}' \u{10}\u{1d}' \u{1d}\u{1d}' $\u{1e}' w\u{1e}' \u{5}\u{1e}' \u{1f}\u{1e}' &\u{1f}' t\u{1f}' # ( ^!( \u{2}\
        !( r\"( \u{8}\"( g#( \u{17}#( \u{17}#( \u{1e}#( 8$( F$( \\$( K%( d%( d%( c&( h&( ;'( J'( J'( J'( #(( 8(( K(( \u{a}\
        ((  )( i)( ~)( \u{10})( \u{19})( >*( ^*( \u{12}*( 7+( J+( Q+( ^+( ^+( ^+( u+( \u{7f}+( \u{14}+(  ,( Q,( g,( l,(\
         \u{b},( !-( Z-( d-( k-( \u{a}-( \u{18}-( N.( }.( $/( J/( \\/( \u{12}/( \u{12}/( \\0( \u{17}0( 01( 51( G1( ;2( \
        @2( s2( \u{8}2( \u{19}2( \u{1e}2( /3( S3( X3( \u{5}3( \u{5}3( !5( J5( v5( v5( \u{a}5( \u{f}5( %6( ;6( Q6( \u{1}\
        6( #7( *7( B7( G7( \u{9}7( A8( A8( S8( S8( \u{a}8( \u{1c}8( %9( 79( R9( @:( l:( \u{12}:( \u{17}:( c;( ,<( \u{4}\
        <( E=( a=( \u{8}=( J>( E?( r?( \u{2}?( \u{16}?( \u{16}?( H@( T@( k@( $A( AA( hA( }A( \u{1b}A( ZB( \u{f}B( uD( \u{7f}\
        D( \u{16}D( #E( SE( BF( XF( :G( VG( \u{f}G( pH( \u{2}H( \u{2}H( zJ( \u{c}J( &M( 4M( \u{19}N( =O( FO( WO( \u{15}\
        O( 1P( LP( `P( `P( mP( \u{2}P( )Q( OQ( tQ( \u{7f}Q( )R( 2R( BR( \u{1e}R( :S( hS( zS( \u{1}S( \"T( <T( {T( KU( %\
        V( /V( \u{c}V( $W( CW( |W( 4X( PX( \u{f}X( 3Y( :Y( YY( pY( \u{1c}Y( 6Z( PZ( \\Z( hZ( sZ( \u{3}Z( \u{14}Z( \u{19}\
        Z( \\[( u[( \u{3}[( \u{1d}[( \"\\( 6\\( d\\( \u{d}\\( ']( k]( )^( <^( T^( p^( \u{6}^( \u{b}^( ?_( |_(  `( ;`( ;\
        `( K`( \u{1b}`( Na( ma( Gb( ^b( &c( Vc( nc( :d( ed( (e( qe( ve( #f( 3f( ^f( lf( lf( |f(  g( \\g( jg( \u{1c}g( 2\
        h( #i( Si( \u{12}i( \u{17}i( .j( @j( [j( \u{a}j( \u{1c}j( 'k( 2k( Dk( Wk( gk( \u{b}k( 0l( Al( Fl( Ol( fl( em( l\
        m( \u{15}m(  n( /n( On( 2o( Mo( Ro( [o( qo( \u{f}o( \u{1b}o( 8p( Ap( rp( &q( 2q( hq( kr( 8s( Ms( xs( \u{9}s( \u{9}\
        s( \u{9}s( 't( 0t( 7t( 7t( Ct( ot( /u( Gu( 4v( Cv( Cv( Hv( zv( zv( \u{1e}v( Ww( ww( \u{9}w( Sx( ax( ax( vx( >y(\
         cy( cy( \u{2}y( \u{e}y( \u{e}y( :|( N|( b|( p|( }|( \u{1a}|( H}( \\}( ~}( \u{8}}( I\u{7f}( t\u{7f}( \u{4}\u{7f}\
        ( \u{1c}\u{7f}( C\u{0}( o\u{0}( \u{11}\u{0}( C\u{2}( C\u{2}( [\u{2}( [\u{2}( e\u{2}( q\u{2}( $\u{3}( :\u{3}( m\u{4}\
        ( \u{1}\u{4}( \u{10}\u{4}( \u{15}\u{4}( /\u{5}( /\u{5}( =\u{5}( W\u{5}( m\u{5}( H\u{6}( H\u{6}( o\u{6}( G\u{7}(\
         \u{13}\u{7}( \u{1d}\u{7}( ?\u{8}( \u{3}\u{8}( .\u{9}( .\u{9}( .\u{9}( V\u{9}( \u{19}\u{9}( ,\u{a}( B\u{a}( j\u{a}\
        ( >\u{b}( \u{4}\u{b}( \u{1f}\u{b}( e\u{c}( {\u{c}( \u{1b}\u{c}( 1\u{d}( \u{1}\u{d}( l\u{e}( \u{d}\u{e}( $\u{f}(\
         E\u{f}( Y\u{10}( \u{14}\u{10}( \u{14}\u{10}( \"\u{11}( |\u{11}( 8\u{12}( \u{11}\u{13}( >\u{14}( a\u{14}( |\u{14}\
        ( ,\u{15}( 9\u{16}( W\u{16}( q\u{16}( \u{f}\u{16}( \u{1f}\u{16}( $\u{17}( G\u{17}( G\u{17}( G\u{17}( P\u{17}( W\
        \u{17}( \u{c}\u{17}( _\u{18}( f\u{18}( 5\u{19}( G\u{19}( m\u{19}( \u{13}\u{19}( U\u{1a}( h\u{1a}( o\u{1a}( Y\u{1b}\
        ( b\u{1b}( ~\u{1b}( \u{15}\u{1b}( -\u{1c}( >\u{1c}( \u{4}\u{1c}( S\u{1d}( y\u{1d}(  \u{1e}( C\u{1e}( O\u{1e}( V\
        \u{1e}( . ) L ) \u{19} ) ;!) I!) {!) \u{b}!) \u{16}!) &\") ?\") M\") r\") (#) V#) y#) \u{7}#) \u{16}#) 3$) \u{4}\
        %) \u{16}%) P&) U&) |&) =') =') P') c') \u{6}') \u{12}') _*) \u{c}*) 1+) S+) h+) z+) \u{8}+)  ,) L,) h,) \u{1e}\
        ,) +-) U-) {-) \u{12}-) m.) \u{1d}.) 7/) k/) 41) [1) \u{1a}1) !2) g2) \u{b}3) \u{16}4) \u{1b}4) \"5) N5) X5) \u{6}\
        5) \"6) S6) 59) X9) \u{2}9) \u{7}9) D:) Q:) \u{c}:) 2;) m;) \u{14};) ><) Z<) k<) \u{b}<) J=) )>) D>) c>) j>) o>\
        ) =?) I?) u?) \u{15}?) 9@) ^@) \u{9}A) WB) /C) IC) yC) \u{14}C) ZD) \u{2}D) 6E) OE) %F) %F) SG) {G) \u{1d}G) $H\
        ) MH) RH) pH) \u{1d}H) 5I) fI) \u{d}I) cJ) \u{11}J) OK) .L) lL) \u{f}L) #M) #M) .M) cM) \u{d}O) XP) ]P) |P) \u{11}\
        P) `R) !S) (S) CS) JS) }S) \u{15}S) 4V) ?V) EW) UW) \u{4}W) \u{9}W) 0X) &Y) _Y) @Z) \u{19}\\) \u{d}]) z^) 3_) \u{8}\
        _) Z`) d`) ~`) \u{3}a) \u{f}b) vd) \u{c}d) fe) Of) Vf) sf) sf) %g) \\g) vg) \u{e}g) \u{13}g) hh) hh) \u{12}h) :\
        i) ?i) Fi) Mi) ki) \u{1d}i) \"j) )j) 5j) Nj) mk) \u{b}k) (l) /l) El) \u{c}l) \u{13}l) >m) _m) \u{8}m) \u{8}m) [\
        n) bn) lo) \u{5}o) 3p) 3p) Wp) np) \u{b}p) ~r) \u{d}r) -s) 9s) Ks) {s) \u{13}s) \u{1d}s) $t) 1t) \u{b}t) \u{12}\
        t) ;u) lu) \u{2}u) 0v) `v) )w) 9w) {w) \u{1d}w) Bx) Vx) px) \u{b}x) $y) $y) Ny) \u{6}y) \u{6}y) \u{1e}y) .z) 7{\
        ) S{) \u{1}{) 8|) \u{4}|) M}) T}) Y}) -~) J~) T~) \u{6}~) \u{1f}~) \u{1f}~) \u{15}\u{7f}) ?\u{0}) ?\u{0}) K\u{0}\
        ) U\u{0}) L\u{1}) z\u{1}) z\u{1}) \u{19}\u{1}) \"\u{2}) 6\u{2}) K\u{2}) d\u{2}) i\u{2}) n\u{2}) )\u{3}) L\u{3})\
         \u{e}\u{3}) \u{e}\u{3}) ,\u{4}) B\u{4}) P\u{4}) &\u{5}) \u{1}\u{5}) *\u{6}) x\u{6}) \u{4}\u{6}) \u{15}\u{6}) 1\
        \u{7}) g\u{7}) l\u{7}) \u{15}\u{7}) &\u{8}) &\u{8}) +\u{8}) F\u{8}) \"\u{a}) )\u{a}) )\u{a}) }\u{a}) \u{4}\u{a}\
        ) i\u{b}) z\u{b}) \u{12}\u{b}) /\u{c}) \u{7f}\u{c}) \u{6}\u{c}) \u{6}\u{c}) R\u{d}) ,\u{e}) \\\u{e}) o\u{e}) o\u{e}\
        ) +\u{f}) 4\u{f}) D\u{f}) j\u{f}) \u{1}\u{f}) \u{e}\u{f}) M\u{10}) \u{0}\u{10}) \"\u{11}) '\u{11}) 8\u{11}) =\u{11}\
        ) J\u{11}) ]\u{11}) q\u{11}) \u{1d}\u{11}) S\u{12}) i\u{12}) \u{1c}\u{12}) \u{1c}\u{12}) ;\u{13}) T\u{13}) ~\u{13}\
        ) ,\u{14}) W\u{16}) x\u{16}) 4\u{18}) k\u{18}) \u{f}\u{18}) .\u{19}) ?\u{19}) L\u{19}) \u{d}\u{19})  \u{1a}) 9\u{1a}\
        ) U\u{1a}) \\\u{1a}) q\u{1a}) \u{3}\u{1a}) \u{1a}\u{1a}) v\u{1b}) v\u{1b}) \u{b}\u{1b}) \u{b}\u{1b}) \u{15}\u{1b}\
        ) 0\u{1c}) b\u{1c}) \u{1c}\u{1c}) \u{1c}\u{1c}) ?\u{1d}) U\u{1d}) i\u{1d}) \u{15}\u{1d}) 5\u{1e}) U\u{1e}) <\u{1f}\
        ) Y\u{1f}) c\u{1f}) \u{2}\u{1f}) \u{c}\u{1f}) 8 * I * ] * d * z * \u{1c} * \u{5}!* 8\"* }\"* \u{4}\"* C#* 0$* G\
        $* G$* z$* \u{11}$* ,%* $'* P'* X(* ](* d(* d(* *)* Z)* o)* \u{1d})* \"** >** H** x** \u{1f}** ++* 4+* ;+* ;+* \
        V+* `+* z+* \u{8}+* 7,* o,* \u{2},* \u{f},* \u{1b},* ^-* g-* \u{0}-*  .* 3.* z.* \u{6}.* \u{1b}.* +/* >/* j/* N\
        0* 22* |2* `5* l5* \u{d}6* \u{18}8* G9* y9* \u{18}9* s:* \u{7}:* O;* r;* \u{15};*  <* l=* \u{13}=* \u{1e}=* +>*\
         b>* g>* {>* )?* O?* '@* C@* J@* m@* 9A* UA* `A* pA* \u{3}A* \u{19}A* )B* @B* GB* GC* GC* \u{1}C* !D* ;D* MD* T\
        D* TD* bD* {D* .E* LE* QE* \u{7}E* 0F* ?F* MF* gF* \u{14}F* *G* 5G* NG* @H* BJ* FK* PK* tK* XL* wL* %M* @M* mM*\
         FN* \u{7f}N* \u{7f}N* BO* GO* &P* &P* <P* KP* gP* \u{8}P* \u{13}P* !Q* ;Q* \u{f}Q* \u{1e}Q* =R* ]R* bR* gR* uR\
        * uR* \u{a}R* CS* hS* \u{d}S* NT* bT* )U* EU* kU* \u{11}U* !V* BV* lV* \u{a}V* /W* 'X* pX* zX* \u{7}X* 4Y* gY* \
        aZ* nZ* \u{0}[* y\\* \u{11}\\* ']* D]* z]* \u{f}]* \u{f}]* 1^* f^* t^* t^* \u{6}^* I`* \u{8}`* \u{1a}`* ^a* ^a*\
         _b* mb* \u{6}b* !d* Md* Rd* %e* /e* Oe* je* qe* \u{1c}e* \u{12}f* Ih* `h* zh* \u{e}h* Uj* \u{f}j* 2k* \u{1c}k*\
         Al* Ul* pm* \u{5}m* Ln* &o* <o* Vo* ko* 4p* Qq* %r* Ar* ir* }r* \u{7}r* .O$ k?S\u{1f}`!oyE& Q!k!S>j!S3P[M\"!S?\
        Q\u{c}\u{18}$ R!n!P>k*G#\"T&N9SjE- j\"R#O\"Q!Q9V#M\"K.I&ljU!k:l,@# m?m\u{5}m\u{13}^!\u{11}n^X%\"o%O!M7O]m\\M! Q\
        &\u{1c}\"\u{1f}`!shb, N!L$N\"o;s$N0K\u{9}P!P\"M\"Q\"que!?p5G&\"j&Q9l&S\u{1f}`/T4r7 J!F$F\"v!Q7H!L\"N\"K\"s!RNo%\
        N!N!R!s(N*OPN!M$N0k!Q(|!wr~d\"FQ4n\u{f} (!C0J-k!n\u{1f}`!p5R$k6E\"!P!SKv! Pp%% Q!k?S4l\u{c}lf\u{15}= L#D%T3W!i!\
        P\"O!k$U0L$N\"U-P4R\"U%P0P=S!W!i!O-N!S!N#i\"T.S#P-k\u{5}@& P/K!m/S0k\u{1e}m\u{2}X!?or@\"Ek4S\u{2}\u{3}Q m!M!R!R\
        \"J!F\"S!W&F$G(R$k!M!R!V\"Q!K!V!T-J\"T!U!L\"M\"U*m1o\"T!q\"R\"O$T%n*T!Q$P:R\"S*T$N!L!S\"R!M!U!S.K$l+R\u{d}y+!J$\
        H#V\"l6L&L2P\"O+Qgo0m6r% o4T+j4U2QD\u{f}$ k?o\u{1f}`!S? N#N!S!D!i+J*R!W!Q#W!S!Q\"F!T!T.l!P!L!U!L!U!P,n/U%p!S!T\"\
        m(Q\"Q0n&L'U+R!W\"S*P\"m!M!P!Q\"O\"L.i!M\"Q\"n\u{11}~% l!K'X7q!O9M!VO(=!WR=<$!S&H!T>J\u{7f}\u{5}) Q!l$P\"O8Q!O4\
        p\u{b}S!oR;1 S!m!O#J\"R!T7S%L#Q-l&KWR!oMR!n&Q9m(*0 K!i!T!J\"j#N7O!i!V!P\"T#Q.U^R#nNkAh\" l%SYm!?q\\4% P!j>N\u{1f}\
        `Fp\u{15}<$ n\u{1f}`.MWn?d% Q!l&P9n&Pc\u{1e}! Qu\u{9}\"Cn4Q6\u{b}2 k\"O#W!O!U!Q7n\"S%R!Q-P$UMS?i&R3O\"U:lRD$ n?\
        u\u{1f}`6R!k# n\u{1f}`Zq\u{19}\u{e}%!M&P8n!O&PWp#!k\u{1f}`@o!\u{1e}?!B!D!N!V!E!K!D\"C&B$C!q!P'R#T!K\"S!T!H\"J\"\
        G+t#M!T.@YJ3R.Q#N/T#p0OsY\"\u{1f}`UsGE\"\u{1f}`eoA!$;Q!o\u{14}Q!o^H\" o\u{7}r8\u{1b}!\u{14}p=?$!l&P9m&RNe\"!N&O\
        rt@ o!S!j!J!S!J!N!E!U3I$n!P!V#O!R!Q!P-LCm.P?S!k!l&k$I\"P-r!K!L#O\"M!Tb!! k-!# OAn4T3j!?s!>% V\"o\u{1f}`+oJo{A!w\
        q>X( o!Q!P&O7p!R!Q&OKj!!R^\u{17}!?qy}! R{\u{18}% m\"R%N:R4VKC% V!Q$K\"Q9N*\u{1c}\";k\u{15}kl;\" p?p\u{1b}K\"\u{1f}\
        `$q\u{d}D! Tpe\"Hp4L1I! R\u{7f}\u{a}\"\u{1f}`*q\u{1a}{# m!K&PTP: Q\"p#D!O!W!n3L$V!V![#J#j-S!J%U@Q(S$m)Q5T,M-L\"\
        V'P!S.N\u{16}\u{9}!zptn!?rxA9!P!R!R\"j!O!I!M!L6Q!O!W$R!Q!R-N!T!U$P!R3s'O/PKQ1S&R>o( M!N$o=p4O[N!O$o\u{13}t% k!k\
        \"I=m\"N~'+ Q!G!S%I!p7Q!I!T&p.N&N.$' T%l#R7P%l\"S!R\u{11}TI M!M!J!M\"W!M!G!N!S&k\"W!k!Q!S!x!O)O\"T!T\"k!Q\"O'm#\
        m%P\"E(E\"H!O$L!x!O!H!K!C\"T9o)Q!QNV#O$\u{19}#!j$N\"Q\u{b}F\"\u{1f}`@o=+# l\u{1f}`@mg\u{1b}!\u{11}p\u{13}s# q.O\
        `q\u{14}3$ M!R!k%Pvu$ n!H!O}nt]% U!L!i=S\"i\u{2}9! k\u{19}~V R!U!U!K!L!G\"M\"p\"E\"J\"C!m#D!Q'O$S!U!X!N\"M!S!N!\
        R!k'k#H!R!O!T!M\"H\"S!S,p#P$U(m\"R*M!k\"T,Q4N*S!O.U!V!O\"M\"K\"P!O-P,o]B* R!O$V\"N9P$m!n!O2M!R@J\"\u{1f}`@oCo\"\
         S\u{1d}Sya!!R(\u{3}& R/m0R/p0H\"JGm\"-p?pE\u{3}$ P'l8R'mu2$;m!R\u{14}m!R\u{6}\u{1e}!?qI<3 n!O!O#F\"Q!W7o!I!S%L\
        !V-Q!M%R0NrS#k!K'ORB#\"Q\u{1f}`cp#\u{17}! Tby% R!P!p=S\"kJ\u{1}( l!S!U%S8q!T!V9Q\u{9}w!GTc-H!g!S!T\"F\"J!Q'K$F-\
        l\"j\"J\"G!P(V%C\"I\"G?l!P#N!T!N%o&S)P!s\"R\"P#T%M$R\"U!j!O&T&Q+I\"o!K>ok\u{7}\" T@USo& Q'M4q\u{14}Q!q\"NRK+ r!\
        Q!N%I!P7m\"S&S}m8p=l[p% O+K!p\u{1f}`@k\u{d}-#)m?m4TVX!\u{11}ss\u{1d}, Z!H!i#K\"N6m#M$O0M$K\"P\u{1d}m6\u{4}!Bn\u{f}\
        f$ U!m~U!mO\u{7}\"\u{1f}`+r}\u{0}+!O!i#L\"L!T8R6T[l\"R*qWm\u{16}/!%l\"t$%R=J4t\u{c}m\\\u{1e}!WR\u{1e}8&!K!L&J^n\
        ^n[Q\u{1a}D\"!N\u{1c}r@P!Bmj\u{1c}\"#O!k7\u{1f}+ l!F$O\"F8o!H'Svn!O&k!Kk\u{16}!Pl\u{1d}t\"%S?S\u{6}F\"@k4Ui_$ R\
        %O#P?S8U!\u{2}n3:!wp\u{c}m!#m8M@ j!P!X#N!M!P!Q7n!N!U!s!l!K!P!M!S-P!L!J!Q#FEp%l!S!S7R$L.o1Q!O%J!l\u{5}k\"\u{1f}`\
        ZnV{# Q9oZod:\"\u{1f}`@ojX)!l!K#O\"Q!T7P!n\u{4}m\"Q\u{18}e\" o#RMW@ h!R!U!L\"K!T!L,h!R,S$M\"H!S+Z!S!R!O#S\"N!S)\
        V6V+N)n#lNh!P!V#P\"Q!N*T\u{1d}\u{1e}! TG\u{7f}( r!I!I%I8o!LWnhm\u{9}\u{1c}\"AU4l\u{16}H!+l\u{1f}[#!M?Q&n=\u{4}-\
         L!p!S#M\"L9o$O\"O!P\u{1f}`.Q!o!Qa\u{0}$ o!T&P9TI^\"\u{1f}`ZoT&H t!J!T!O\"F!P!P!O+T!P'P$r!O!V!V\"K!R!K!P,Q\"L!R\
        \"O\"P!O=O*k$T-Q#P/L!R&l$P/n\"M$Q/l!N/U\u{7f}=\"Bjrr]\u{16}% S\"n\u{c}R\"o:o\u{e}\u{2}# k'M8n\u{14}\"$ l\"S=l\"\
        T\u{4}u: i\"R#I!L!Q4R!U#l\"V$R!R.Q!V$M5m'P!M,T%Q'V6S'R%R!U5Q3l[O% p!Q&S?S\u{19}oj\u{1b}!CrIQ#'O9m&Q3t!VU=k! T\u{15}\
        B\" n!MCA!,P\\<* V!L&J!k8P&M!U.I\u{a}U\"QOeN K!P!J!I!K!x!L!I!L!A\"D$B\"A\"@\"k*L!T!Q!N\"{!R!L!N!E\"H$G\"G\"D$K\"\
        7/J!k\"K\"MEP\"O!R\"q!P&p2M)Q'Q#L\"m!T[J&!J=m\u{1f}`\"o5Q$mDD$!N&q9O&rt\u{5}'#M2n!R8l2P(n!RY\u{14}\"\"R#RSo& M!\
        p&K8O!s&Lw\u{7}!wq P!UT>!!2kj\u{f}!\u{1f}q\u{11}!& L%M\"n8N!R&l(q\" p4R!r9 i!J!m#N\"i'L-S!S#o!O&Q5R3U'p!S/I)U\"\
        j?n!S!S.j!M$O\"M\u{11}E& o\"O#R#P9O\u{3}SL\u{1b}#(X?R4m.\u{a}#!N\u{1f}`^mW\u{16}!Bo 1( q!R!Q#N\"N9Q!R\u{1e}m\u{b}\
        \u{17}% P)p\u{1f}`'Q+nM\u{b}#\"T=THk_\u{0}. N'Q!V7K\"f#i\"O!R-J!I#F!M!P!hE%!AW5W! n\u{8}|!CprL\"\u{1f}`-o\u{19}\
        |3 O!T!m#N!V!U!Q!Q&j0J%R$R&j&O!Q#Q$P$R\u{14}nf4\"<k\u{15}k\u{8}n$\"R$S!R:U\u{7}\u{1f}!WU,]\"Cn4Rk:+ q!N!J#J;R&L\
        4iWo3n;m:l\u{5}4? S!E\"W\"l\"S!T!N\"Q$H0U!L\"D\"D\"J\"H\"L(J\"J!U!w\"u\"l!T\u{4}S!M!S!k\"P#N%K$k+\u{1c}\"'S!U`\u{17}\
        # r\"O=tT*# l!K!R\u{6}}\"\u{1f}`%pFs$ n!K?Qqtcy!\u{1d}n\u{1};!?o+c\"\u{1f}`+qX\u{8}'!V%U!S!R8P&M!S@\u{f}# l\u{1f}\
        `=mOb! l A\"Go4P-\"!_S\\\u{0}!?n.\u{6}$!R!P?S\u{1f}S\u{1f}_% m!N\u{1f}`?m!SnL\" l?qxf!!R\\X*!O&T!N4q$T&R!Q/VyN\"\
        qY\u{14}!%k\u{b}\u{11}!#jg\u{d}\"\u{1f}`@o\u{19}T\"\u{1f}`-q_\u{c}$ m!G>n!G;i! l\\u!?T\"u% T%m:U%q4LB\u{18}\"Bk\
        4SF.$%k!U\"U9S8\\)\"R#S\"Q!T7Q#m4SLp#O}\u{15}\"\u{1f}`@n\u{1c}H,!L!O%P!Q7K#Q\"P\"P0n\"m\u{7}L:q\u{1e}[& p!J!L%M\
        8mOq2X!\u{7}Mj&!\"L:T- R!P!K!X\"k\"M8R#I\"M\"Q0s\"q\"N=D$ Q\"Q\u{3}m@o-m!\u{11}sJW#!O3VPQ\u{9}c\" O?Qai. T!J!Q!\
        N\"L\"H$K$m!k/T\u{1f}`!R-l!m\u{7}M# Q\"k=Q\u{17}D!wt\u{13}<\"\u{1f}`@nk.$!O&O\u{1f}`Sp\u{c} - p!Q!Q!Q,M.S$S-N&S\
        Fo(quS\"m+ !?V7\u{19}U V!N!U!Q!M!B!m!P!N!F\"U0T$k!P!Q!U\"I\"N!R!J\"K*P!R!R\"M\"N!L#O\"P*O$R'Q!S$V%k#P1S#K,P\"m,\
        T\"N*l$P!L!V\"J\"T!R.T!Q#k+PzS$ q!K>s!M[\u{13}\"!l?nma!!SH\u{19}\"Bo4QX\u{1e}% S)m6T)q4HNl\" l!OlV* M!N!T!k\"N!\
        l!J8Q!Q8QrHB%L!O!L!V3O$h!L$R!U!O!T-L&N>Q\"N$m!i!O!P!m!L!T!Q!N(U!N\"U'n!J!Q*U,O0P!P`v$\"N$P\u{1f}`@Uk@' S!P&j=K\"\
        N2M\"rzy\" k\u{e}n6*6 S!E$k\"F!S!Q&m0U!H\"n\"o\"J!R'n'T!D\"L#T!Lhl!Q3p\u{b}7\"\u{1f}`Um:\u{6}'!K$K\"J9L\"r\"O2N\
        V\u{11}# Q\"k=Q]%\" m?o\u{4}%# P(n?qU~!?p=\u{d}#\u{1f}`%mUn`4$'O\"nynXn'2!\u{1d}me\u{a}!Fl5H\"\u{1f}`@p:4$=p]mz\
        P#pQ\u{12}\"\u{1f}`ZP]\u{e}!?m?b\"Bu4Mp=!WU\u{b}\u{16}!\u{11}o!&\"Al4Pg\u{c}\"\u{1f}`+x#Q##Q!USRFV\"\u{1f}`+q\u{a}\
        \u{13}5 n!D\"V\"R#U8L!h!q$m/R!J\"K\"H-k;T/o%M'm@J8P/T \u{f}7 T\"S!i\"K!P!P!R8V!Q#N\"T.V!R%SEq#p#Q!S+T\"j1l<R4SM\
        6) s!M!L#M\"N8n\"P#Rmr\u{14}\u{2}\"(l?n$F!%N 4@ G!n$k#U3J$I!k!g#V!N!V!T-V!S!O#O!V!SAP&M\"P!O.R#l:J#W,O!R!S#j\"N\
        /S\u{14}\u{17}\")jSR\u{1a}k$!m!S>n!S8*% T'l8P'Q4r*1% k!M\u{1f}`$q!NUJ! n\u{f}\u{6}\" n'L.$%!M!j%Q9P&S)$\"Bq4O\u{d}\
        Q\"%N:q\"k% S!k!S%T9lYK\"%Q:k#\u{7f}( Q\"O!P\"O,m0Q/k,S\u{e}\u{14}& p!N&M{s#M?RX7) l!E!J%M(k?j\u{1f}`'m\"Pa\u{7}\
        ! S\u{11}z( j!L!m%H9L&MsP6rv$\"\u{1f}`CqEf\"\"P&Lq#! nl,$$Q!R=i4X!)!zo\u{1f}7!npky!?o4p\"Ek4S~v\" l\"U\u{e}N#,n\
        ?p4K\u{e}9' U!P!X&R\"l?nqRI\u{14}\" T?TaJ\"!U>oSO: W!Z!U#N\"R8j!k!P#N\"I.F$H/m#R0R#j&O\"l!Q+R%m\"P!pGL!P#O\u{13}\
        \u{11}!?lk ' m!H!N%I8k\u{5}m)TA'0!N!R#O!M\"l7Q%O\"NVS+j*l\"N<N0T\"R&kP-\"Bm4S\u{1d}9! mg)# n\u{1f}`!p\\\u{e}\"$\
        jSSk5/ K!M!Q!V!V#K!U7L\"U#K!P\"U.T!Z\u{f}Sbu!?Mm;# KBo4RbB% p!N&O8p'QKt!\u{11}o#/\"\u{1f}`ePI\u{e}. R!K!n#O\"Q!\
        L*m-R!N!k%O5OLo]R`b% Q#Q\"O,n?k:\u{5}/#S\"K\"H!O'l1N.m(R*J=P;S!m+l8m#o!Y$ P<o\u{13}P\"oXk\" l!L\u{f}R\"\u{1f}`=\
        mR\u{19}# l\u{1f}`%q\u{9}>' l\"M%I8p!R!O%NIo; m!I!j#G!M!D!U'L2l!r\"L!M!L!M.N!C#T,N4S8R#q\"O!S2p6o:p+nWe\"<T\u{15}\
        T>\u{4}$#i\"T?P4T?H\"!T@O\u{a}\u{4}!!U\u{d}J* L!M!R#r!I9L!O!S#N4u~\u{b}\"Bl4T!\u{15}? i!N\"K$L4N%Q%T!Q!V-N!V#W\"\
        K!U<l#U#K\"n$L\"QER%m!N\"T-k!R$Q\"L.V!Q*o\u{e}u# k\u{1f}`@s4G) r!G!P%K!T'M0k/O\u{11}oX\u{1e}\" l?l5I! R\u{1d}p(\
         n!J!J&N7nrS:n4p^`!VUR,# l\u{1f}`Up\u{1f}\u{8}!?Uw`\")m?ps|)\"U$Q!N:U&S2T\"n\u{6}T$T\u{c}k<!X!n!H\"F\"E!N!E&F$F\
        -U!Y#J\"J!K.h%KAV%U\"T%R!U&V#T-R&V!T8P)JTn5 S!M#P!T!L\"W$m3Q!T!U#P!K&l*O!U$TWQ<p2S!N&R!\u{d}\" T?T\u{17}\u{14}$\
         k!F\u{10}pLJG\u{10}$ T!k&T9k}7*!S&S9T4Upl+m-k!R*S-m[\u{5}& l!J2V!Q+n3V\u{1a}Z\" o!J\u{0}?%%OBP1SFkFOdx$ x.F`t$\
        H[z% S!R!Q\u{1f}`?S$]!'U'X!!U\u{1c}\u{1c}% m\"O=m~r\"P\u{19}Y##SER4m-\u{7}!1n}\u{18}!VUhj!WS4Q* s!P!M#R\"O:P#X\"\
        N2N\u{7}km!'!P!m%O!RMT\u{1f}`0o>{\"\u{1f}`!p\u{2}SZ i!R!W!S!Q!K!V!O!U!K\"G)R#L\"H\"V%P#R!M\"Q!U!P&n%Q!K!U!N\"Q!\
        S!R!K%J!O-m!L$H\"M!P\"I&P!i!S\"j!T\"P\"l\"P4U#j&O*V\"N!U*N$P#O!O!Q!Rj9!?oSd#!N>m5R\u{d}\u{3}& m!M!S=r!M!T\u{1e}\
        \u{2}\"Bp4O^3\"Bp4P\u{8}\u{b}$!o!P>o!P\u{17}M\"DN4p\u{9}\u{14}* T!M$R1lSl.r!MgR%Q\"lW\u{b}$!S&k9T&lc\u{f}& O\"U\
        #o#P<m#ScN#!R~n!RW:!4Vdt!*kTZ\"\u{1f}`@np\u{1d}) R!O&n!R7O'm4LCl(Q\u{7}\u{10}8 Q!o$K#N7n!P!R#J#K-HCS!n'T2k!C!R#\
        F.N!V7T#U!R5L$kf=\"!Q>n[%% p\"S\u{1f}`;l\"R\u{1b}d9 m!A!j!M\"H\"D8m!L$J\"I!U.TCJ!Q$O+R)o%O#M!M&X\"P#M%k%i\u{1e}\
        \u{7}\"<Q\u{15}Q4Q% S!m\u{1f}`$S!m\u{16}\u{7}M i!P!T!I\"D\"S!V'G$P(I%R!U#K#U+Q\"M!S#K!P!Q!S:Q#Q!P)h#S#S&p$N$N\"\
        m+S\"N%W!Y%I,o!P\"m!Q!j%K/R$j&Q\u{1e}0!\"S<k!@PE#% P!R\u{1f}`An&RZ3!+m8c& M!S!m&R8U'Q==' I!P!S#l!R9P5Or<\" n\"R\
        \u{19}_&(P-TRp!T#QCSu\u{12}\"\u{1f}`%m\u{0}\u{a}% k\"T%Psn\"SOk,!E!L#I\"M6O!r!m\u{1f}`!n5O#O!rl\u{13}!?o_~! mJ?\
        ' V!Q&K8S!P&RXl \u{9}$\"R&m9R&nE(@ R!N!j!Q\"A\"K!h!L\"F$T$C(o$m!N!S#E\"C!T'n&R\"J\"I\"I!R!I$GBSBR,o/M%L\"kn\u{7}\
        !?t\u{c}\u{f}J n!S!S!U#M!R!R3O!W#i!R$S!L!Q!R-Q!K!R!U!Q\"J,o4m(p!M!P!Q!T\"O&Q#o>k!O!W!K!R-Q!Q3U!S$p+V3M\"!L\u{1c}\
        n\u{14}<(!R!S#N\"I!Q9N%NbOvQ!#k\u{4}!!#kLm' O#P\"m?N4p\u{7}R%m+X!#jK}!?m}C!?i\u{c}r& QAT&o\u{18}R\"n&Q\u{14}2& \
        l\"N&P7m(Q\u{15}oSN# h\u{1f}`-lts$ l!P\u{1f}`?m!v!zr8n!\"P\u{18}d' N#V\"T\"j8S5Q\"Uk`$ l?l\u{1f}`6pGj\"<S\u{15}\
        Sn1) p!O$O\"N\u{1f}`9q!P$P\"OOC# N\u{1f}`UO!E#\"P%P!pw?\",o?nX##'J{p#Ja!% o!T&Pxo!Q3/!?q[\u{1f}$ l5URl!U98\" T!\
        ms\u{18}\"\u{1f}`UtV'!(UGi& L!U!L#LAk.Or(& l!M!N=n!N!N:f!?oJ\u{15}$5q!MRq!Mru#?W\u{1f}`!s\u{1f}\u{d}\"Ek4S%\u{4}\
        \"\u{1f}`%og[!?m29> S!C\"S\"k\"Q!T#Q$G0V!K\"B\"D\"J\"G\"K(L\"J!U!v\"u\"k!T!p\u{3}R!L!S!k\"O#N%Km[$ n!Q~p!Q|\u{a}\
        !\"O\"w% n\"R\u{1f}`;o\"Rd9\"\u{1f}`=pQB$ p(Ozr$O \u{2}\"\u{1f}`EoC\u{18}!!Tqk!3lcX'!G'Q7U\"k4Shl\"QQs!%k.\u{c}\
        ! l,l\"\u{1f}`*q\u{2}`#!k?j4VpT\"\u{1f}`Un\u{9}/!\u{11}nY4!!kL~!?n\u{4}x% R\"U$n\"OQlth) k!M!X&Q8O'V4Rbq\"N\u{14}\
        +\" r?y_;\"<O\u{15}O='!?n\u{6}4!zkB;\"\u{1f}`eo##* K!r>S!khl&R!n\"R!m+RT\\f =\"k#i#j\"L!S\"H\"B!I!P!K!N!k!j&V!W\
        !O\"B\"k$M!T!U\"H!S$G\"J!K!N\"N\"T!M!X!R!P!S!Q!T!S&N!S\"H!j\"P\"P.Q!L!Q\"i$L!L!R-J!I!R!k;P!V!W'R'E!V!k#U!U!X!W!\
        S\"P&V'O\u{1b}q! oW#!?qe!!&P\u{d}a\"\u{1f}`=p6\u{4}# t!G>q771 M!A!m!T\"D\"F!T7O!B!l#E\"G!R.H$M.T$l3\u{4}!!S\u{0}\
        \u{17}\" mfnZs- M!R!T\"V!P!l!T8L!U&S0R!U\u{e}m}C#!K\u{1f}o*lL4# o4V?Sxa!?T4^\"Ju4L\u{13}E$ n!S>n!S\u{17}\u{13}!\
        ^RLd*!L$I\"L#P5I*R-Ubo!R\"R(u!fn\u{a}\u{c}!'O(!$ N/o0O/pCV! TDE\" q?sL\u{0}#@k\u{1f}`!SOH\"\"Q?T\u{2}=, t!K!M#K\
        !L!I!M7q!M!O#P#PY\u{0}2 N!O!S\"R#P8R!M\"W!R#P!T.P!U\"T\"S!M\u{5}W!Om~; H!I!Q!F\"D\"I\"B\"x!M!L\"C\"C\"D,K!K\"J\"\
        G$H\"s!P'H$J\"G\u{a}R\"P&p!S!z!?p\u{8}A, O&k\"V3M!q#O&T\u{a}P!M!q\"T,R\u{2}>!'OtV\" n'S7D!@qkf% o!L2S,m3T2x% i!\
        I>o!F\u{4}l\u{7f}I# p!H$J=W\"\u{1f}`%qZh* l!P!Q#N\"L8l\"P!o\u{1f}`!Nt)) o!O$S!L!K8p'O2P\u{7}pzR\"Bl4T\u{11}q% m\
        !P$I:n!R\u{1a}\u{1e}!?n#r# k'M8nJr!3lwd#(N7o\"Q]a' k!H!L%E!S9N\u{1f}S)\u{c}\" o\u{2}wVM! mo1* O!O$N!i!Q!P8R\"U9\
        Ripy$) O!l$O\"M8J!q!O#N\"O!\u{19}\"'S!jL1! U\"s\"GS4nSt\"\u{1f}`$q\u{15}O! mu$\" P%j2`% S!N!m&PQj;\u{10}, j!M&R\
        9Q&R/Q%S!PiT9P$R%P.P$ P<p\u{13}P\"p\u{7}O( n!M&N8m'Q\u{1f}`/l!SPR#4j\u{1f}`,U&w!*kT\u{18}$ O\"k=O\"kk?( i!J&M8n\
        rm3t'STRxm! S\u{e}E\" O%j\u{2}c# o\"P=o\u{11}]# V\u{1f}`=p\u{8}\u{5}\"'kvk\u{1a}j!%jD\u{14}( S$i!j\"Q8O$h3U!U\u{1d}\
        \u{2}p H!\u{3}!B!A!F!:!G!:!H!=\">\"F\"<\"<\">\"S(K\"V!u!I!H!H!=!J!A!M!E&C\"D\"E\"k!L!L\">!Q!A!J%H(S&o)O!q\"Q!p\"\
        O\"T!i\"S!o\"P!R!Q!p&S!m\"Q!q&S!o$S!l\"T!h#Q!o\"K(o-Q#P!v!J!I\"I!M!I!M)G%m!Q!KB\u{1a}$ m'O{o#O/f& p!L&N8l!Nqo'>\
        ; I\"M!r!H!O!Q!O\"H*M!R+N#q!N!O!N.P$K!I\\l\"T!SHN#q!O!O\"R*Njg\u{1f}\"! N!V!l!N!T!P!U!N!e!N!K!O!R!S\"L!R!J!V!J\"\
        T\"U\"N!S!T\"R\"L!Q\"P!T!N!P!R\"Q!L!Q!T!T!V!F!J!K!J!N!X!L\"K!P!S\"M!T!P!R!N\"P\"P\"G!V!l\"T\"R\"K#U\"U\"N!S!O!R\
        !T!S!i#k!N!Q!V!S!k!R\"i!N!O!j!P!R%j!S!S!Q!Q\"R\"Y#R!M$S!T!V\"j\"W!T!h!L#l!l!j!o\"S!T\"Q!S%M%X!h!O!O\"T!T!O!T!M\"\
        Q\"N!Q!S\"R\"P!U!Q#P\"R\"k+i\\m$ m!Pyt!PZb+ P!N!P%S8T!N$m\"U0P\"M\"KVM!\"Rl\u{7}% n\"N&O\u{1f}`8mt0\" U?S\u{a}\u{19}\
        # O!S'R\u{f}+\"Bk4UAn! R\u{13}]\"\u{1f}`.pS:(!M!o#Q\"P8O\"jpr%Rv\u{0}\"4m+Q\u{d}a!\"h\u{1f}%$ k!K$O;M4K* h!R!M%\
        U8q!V!R\u{3}k&QOmPY! n!\u{18}\u{1f}8! e!O!n!L!Q!M!R!N\"L\"K!V!I!U!L!T!N!N!J!U!N!Q!K!G!K!N!L!X!N!W!f!o!o!u\"q!p!\
        i!p!n$P!S\"l#U!i!/!:!7!<!!!4!7!<!.!@!1!6!8!>!:!A!6!;!l\"N!Q!O\"O!T\"K!G!P\"K!N!S#U#P!T!S\"g!R\"X!P#h!h!V!T!P\"M\
        !Q!Z!V!f\"T!Y!T\"U#R\"W\"k!Q!X!i!P\"i!h!Q\"L\"n!j\"j!h!o!e!L!X!R!V!S!R!N\"Q\"N#R\"m!S\"E!N!L!I!J!N!9!J!<!G!W!T\"\
        l!D!M!@!E\"O!T!N!W!k!n!Y#o!m!m$k\u{9}T!'Sh\u{e}\"GQ4m\u{1a}\u{16}! lO#\"\u{1f}`@nv9\"\u{1f}`+q\u{6}v\" l\u{2}qa\
        Fz!L!O!T\"U!Q!K\"S\"M!L!D\"O!H!V!H!Z!W!Q$P&X!P!S!N!Y!P!M!F!R!R\"M!P!I\"U\"T\"W\"Q!R!Y!R!V!M!G!h#W\"Q$S!L\"i!Q\"\
        Q\"P\"j%P\"P!k!V!T\"X#j\"r$Q\"S)m!F!M\"O!S!T#S\"S&P!q$l!O!P)S#Q,O\"P!J!V\"V\"M!P!O\"P\"M$T!P$S&r(\u{1b}!\u{7}r'\
        g! P\u{15}~( Q%O\"Q\u{1f}`7l!Q\"R&R,Y* P!P!k%L!V8P!i#S\"P0VW}.!G\"K\"K\"I)T#t-O\"K\"O.r$N.P{Q1n^=) o!H!P%L!O7n'\
        M\\l#QU+!VRu\u{12}# i\u{1f}`-l-\u{1c}\"CR4oo=\"\u{1f}`=o/2!$jQ%\"\u{1f}`@s\u{1e}4&\"H%L?P.PCRfk0\u{1f}$ O\"j=QZ\
        Q\u{15}\u{1}# o/M0o\u{5}`$ p!I>p!Jjb! k]\\& Q#R#P$l*R.S\u{1a})# Q)k6RTB# l\u{1f}`Zop}) k!V!Q&T8W!Q&T-UIR%&\"\u{1f}\
        `%n.Y$ q\"O\u{5}nXl\\(# N!O$NzA$\"O%S9p!R\u{1d}\u{d}' J!R\"T$R5o#P\u{12}oA\u{11}# U\u{1f}`@qU4, T!T$J!U!I8m%O\"\
        T.L$MOPmR93!?m<\u{e}\"Bn4T\u{1b}^\"\u{1f}`.n\u{17}O$ P!S!l>S\\8# Q;o\u{15}o?^\"7lXl\u{5}D!%jn\"( p!R!M#M\"K9T\u{1f}\
        `6Q9!!Pl$ \"\"S>l\"S1!C!G!G\"G\"B\"E&K$I!p(P$L\"L0L!l2k}O/l\u{c}W! jg`& p!N&M{s#M?R4w\"\u{1f}`eq{a- Q!S!M#W!S!l\
        8P%N#Y-M!Q#m#n\u{a}\u{15}$ n!S>l!SG\u{1d}!(Q\u{c}\u{12}! SZZ&!S!N#O,mVRGo\u{16}*( M!T'P4QROaQ\"SJoV?'!j&K8k!JZq\
        KRZn\u{12}s!\u{11}q\u{4}Z\"Jl4SzoX R!J!P!J\"F!S!M!M!D#S#P\"R\"R!Q#s\"L\"R\"M\"k!L!P#L\"G!T,T!K!D$L!H$D\"G#R#T(Q\
        !s$L\"K!L!l\"M!Q!j#T\"P/N!N4V&t#T#R#P+R!S!Q6P!M\u{7f}e\"\u{1f}`%ovt!TTP%, k\"i$P!L!P7l(K]n\"SIn2Q&nU<!!P4`$ U!j\
        >U5l$\u{18}- o!F!j!L\"K\"H9L!l#N\"K~i)n2mfk\" N\"kz\u{e}\"\"R$l[F#\"W?Q4k.\u{b}$ P'S8O!U,Y,!E!G#H\"P6P!s!n\u{1f}\
        `!n5O#P!s_!% P!S$k\"R`PF%# l\u{1f}`%nH\u{e}%!Q<m\u{1f}l8S#mT*\"%USU\u{1e}\u{8}& n!H!M%L8l!N_j) U!S$L#T8T&P.N$Q\"\
        pm1#)V?Q4mY\u{e}$ Q'L\u{1f}`Ys\u{1b}A? j!J\"N!S!Q\"J!G!I(i\"I\"M+T\"R\"O\"K.J$K!S!H-w!M\"G!L!IBS$S+V)R$O6P!T{y#\
         U!nwn9}% L\"R%P8N#lT:;!U$i#T7g!V$Q\"S.P!Q#S\"N4O'M+R\"T$U\"Q&j!Q'S0U-T,W\"T$P!M!Sf1+!P#h!F\"H,T-T#i#L,S$Q\u{9}\
        Mmj!!Q|p\"!H>n\u{6}v$ p!O&L8tG5&!N!R%R8T\"S\u{1e}og{\"\"M=o~\u{17}!Hn\u{1d}C# o\"O=r.\u{9}!Aj\u{1f}7' P!Q$l\"P8\
        T!O&UZ$!?px\u{15}!zr[\u{1d}!'Q]\\\" m?o_a!2jpU3%M\"I!R3K$q!P!K#T\"J!SQT'S!m%N,R%P:K/n!R%\u{1e}% o!Q\u{1f}`<m!P\u{1d}\
        y\" l\u{e}m\u{2}!# n\u{1f}`@llL\"!T'T\u{1f}!! m\u{10}k# O$n;P\u{3}U##W\"i?i\u{9}\u{1e}\" T2m\u{18}P#?m\u{1f}`6P\
        cE/ S!P$H!M!L!U7Q\"m$P\"U.P&N?k\"USPX>% o!T&Rxo!Q}z( S!q$L\"M8T!s$N\"N<l$ Q!M'TOU;L!CUQ5\" l?n*(\"XO$Q\u{4}\u{1e}\
        $ R!Q!k=P \u{0}( P%k!N\"R<l!R1V$Prk) T!F!H#K\"F(K#m-Q9OR\u{10}1 U!T!O#m#O7M!G\"K$M.s\"t%N\u{5}Q!H!Q\"m\"j\u{11}\
        \u{10}!ApSK\"\u{1f}`@n\u{8}#\"\u{1f}`@l~wG!R!W#O!S!M!V!K\"I&H\"K,S!T$G!V!S!V!N-U!N!U!N!P!K!T!J*l1n!P*T#SJR#T,R!\
        V!S!R#T\"Q!Q\u{a}\u{4}!ZTYI\"!P'j\u{13}/% S!l\u{1f}`$T!l\u{17}~% s!G>o!LGr9e!$m\u{a}e$ R'mgR'maF!wr\u{1c}?' k%N\
        .S,m3U\u{10}n.Q?c!?kCX% M0n/P0k\u{1e}kDJ\"!R!m7\u{b}< S!J!h!K\"L\"T!P+P,U!Q\"O\"O\"Q!U+R\"M!R#Q#MWN+n'T8n#P!S&Q\
        !P-n\u{1f}\u{f}A!P!F!U!T!P!I!M!O!I!k&N#X!S+j!N!M!V!U!Q\"N,W!T!L!O!U$K@S!R6jKq&U\"O\"PCo# K!L&N6Z\"-n?n\u{13}T% \
        T#S.m.T1n\u{2}e\"\"Puo*&!\"R.\u{12}\" p?qC(!\u{11}p}\u{18}\"Bl4R\\Q\" k?o5Q! l;5!!OX|\"#Q0lL:$ j'L{l#NI'\" l?p\u{f}\
        9!\"ST!( W%N\"Q?RbT<M!rAk\u{7f}l!\"k_J% P!q\u{1f}`$P!q}C!+kr#!+kXB!fszV#(O\u{1c}m\"R~\u{8}\"\u{1f}`-mGi( T!T$l\"\
        S!U<m\u{1f}`=n:\u{b}'\"O3N!q)pHQ!N!q.z#\u{1f}`,n!p&]%!l!P%S8p\"P#\u{2}*!J&P9Q&T!SGo,q\"O!M%RCc$!L!j&P7p\u{f}\u{11}\
        !WUX+( m!P!M&P7l(Q\u{15}r!K\u{8}9\"\u{1f}`_o)l!\"V(\u{17}% T'P%m:M%l\u{17}\u{11}S m!D!U!N\"R\"U!S!Q\"l\"O\"M&Q&\
        P$o!S!W#G\"m!V1I\"I.Q\"K$i'K%V!M$m#j!M\"T#M,Q$o#P)f!O%p&P\"K+Q\"l!O\"S\"N\"K.j!H$q&T%m!`) V!L&qsQ#o%P#o\"p1p\u{e}\
        \u{17}!Aj7y\"Bq4OTk9 N!N\"L\"I\"M\"E\"S\"t$T&M\"K\"T$S!R$L\"R&r(R*G$O,M#s\"L\\R!Tho#'R=m\"Ss8# l(Q7T(V\" p!Fr\u{a}\
        # O\u{1f}`UP \u{1}!?n\\x) P!Q!P#U&S\"m=S\u{16}U!P!\u{5}-!Q!P#N\"P!S&j1V!R$Q)k(VANkSf`\"+k?l\u{1b}\u{d}\"\u{1f}`\
        eo\u{7}K!VS1|! m@.\" o?p{\u{19}+!M!R#G\"K!P8P&R.O$O\"O\u{2}p\u{1b}(# O\"k=Sy\u{17}$ U!m~U!m~<# n!M>n\u{e}6\"!I\u{10}\
        u\u{e}9#-p=T\"p4]\"BS4m_|!VRf|P\"k!P\"C!D!T!m!W2P!O!P\"g\"Z!P!X!I\"T.U!T!R!V!M\"S!U/S3W#R#S#l)Q/P#O!P#O%l!k%P!O\
        !P+H#P!V!T\"I\"O\"P-L\"P\"g/%!\"T\u{19}x# N#S?Tu\u{1a}+ T!K!V#M\"N!N7R!R&TTm$SC3\"6nSnZ5\"Jw4Jz*# P)K!nL|+ M!L$\
        H\"o8P%L\"k4kKo?R#m2\u{c}%!J3l+U4j2TZ]\"\u{1f}`@nY&6 N!k!Y#M\"O!V7S!V!U#O\"O!U.T+S7l!U!V!U7TNk!T!Rq;# U?S%oBD. \
        m!C&J!L7i!D!j%MAl;mGO!Q#q2p\u{7f}v!!MNo\"<o\u{15}oj1!#S<#! OK6D V!S!X\"R!H!M!j!i!P&G1S!V\"S!J!L!U-T!P!P!R!R!Q!Q\
        !j@Q(S#l\"k\"Q(S)M)r=T$M\"Q>meV) o!F!S%L8p\"VTQ0JJmY\u{7}!-k!<#!Q&N8pg\u{5}\"\u{1f}`@q1_!!Su|# l!S>p \u{17}#$i\u{1f}\
        `@l`)\"\"P&Sg=5!F!R#R!W!K8V!J!S!p$F3U!JBP!T1p\"P6S-K,T5l\"R\u{c}\u{14}% M$o;N$k4TD\u{1b}@ Z!=!I!K\"A\"C!J!A&G$t\
        !I,G\"Q\"G\"J\"F&L$n!K%I,j!NIn#mNV#M\"M\"L*o!L#o0O}x& j!Q!S=m\"SFo.\u{5}\" n?sg\u{a}3 S\"n!P\"K\"N4Q$U\"j%O!V-T\
        (Q2R*R*QCM+Q7M-P\u{13}^\"\u{1f}`@nm/!?p\u{1a}t\"Ck4UE}$ K\"muM\"p\u{13}(%\"T%k!J\u{1f}`:T\u{c}d) m!T!U#M.Q1P6PK\
        o!Q\u{0}\u{5}%?U\u{b}R\"o0o=n\u{14})!$j\u{12}##$j?k4Tg\u{d}# l?krqmt8!H!S!N\"V\"R!V%L!j!K,R!Q$P!W%T!S'M\"l$L:T]\
        S%R!Q.n:n)|!)k4\u{15}) P!r<K\"L!n\u{1f}`5S!o\"K$x\"\u{1f}`%p.l# U!kwl \u{10}$(R\u{1f}`:m&R`\u{4}!\u{18}p'+!qp\u{1c}\
        ;!!S\"_( P#M!m\"L9R8k\"Q\u{a}nt#& S\"i=S\u{1f}`!m(Q2|# l?l\u{5}mZ}F X\"S!H\"M!J!S\"G1n!O!m#l!T!S#P!N!P!P-E!T%Q&\
        N'S'P&n%T!U(Q%n=o,O!m!O!R,R!T$R#j-N3B& j'J8T'N\u{19}n6O';\"Bm4RD[f n!T!O!R!W!P!T!J!S#I#m!Q!O#H!S'O!Q#h!R!O!S!Q!\
        V!N!M!N&k!S%V!Q!N!R!S!U!K!V!I!U$U'n#O!Q#V-M\"U!R!T&S!R+n\"U*n'l&p!o\"U\"m!O!Q!M!P,l\"K!N\"N!T'P%S%S(ow=# m\"R\u{1b}\
        p\u{1d}K$@l\u{1f}`5l!TZ\u{1a}\"PP2o\u{e}t9 p!?!L!G\"U#U-O&O!N#i!G!L9N!L,n!O4P\"O(QJO!N.o\"M&Q2m=K, R!R!M!P\"W:N\
        !U!Q!R\"R4i\u{c}Uy\u{11}!?o\u{9}-$ Q!m\u{d}R!o/i* V!P&j!S7T!R&N!S3s\u{2}nXs!!U,\u{14}#!Q>n!M\u{1}3\" m\"N/3!#k8\
        ,% p'L\u{1f}`9u'M\u{13}\u{c}#'mnn-o}\u{7f}\"Kx4JMB% o!L\u{1f}`$p!O\u{1a}\u{1}> n!P!R!P\"M!S!O!U7o!Q!V$S!T!S-Q\"\
        Q\"P\"I-l0k!Q!Q$O%n0S4Q$l\"U!t2nR$\" R!nDR6!N!L!i\"F!P!O\"F*C!W\"O*L&O-S!Q&M&P%S$O#LcT0V5k\u{f},\"\"SEN\u{9}A% \
        P!n\u{1f}`$Q!p\u{2}\u{18}) Q!k$P\"T!Q7Q%O#Q-kv}!gM-+#!K\u{1f}`<r9_\"\u{1f}`@sb<!\"Qa?1 i!Q&O!S(m/g!T&M!N.Q&R=T9\
        n5T&T2M@o\u{15}t!fn\u{7f}[!!HT;!wqQ>\" OGl\u{1e}9! T/h!Bmt\u{1b}! ORom 6!7!C!o!k\"M!9!A!n\"X!k!Q!J!Q!T!S!G!U!X\"\
        Y#k\"P$?!>!H\"[!V!M!?!G\"X!R![!M\"Y\"Q#V!F!G\"h!W!O!D!H#Q\"N\"V\"O#H\"Y!O$Q%k>L\"N!o#R!R#n4K!P\"H&l'G!D!K$M!H!L\
        !T$Q!Q!L\"Q!T!N\"P};% n!T!L=u\"L8U! mjV\";Q\u{15}Q;/!$j\u{a}\u{8}*\"V&T7n(RZQ!k$I2m\"QMT\u{d}-$ R\"k?i5W\u{3}.!\
        \u{2}m P! Q\u{7}?#\"Q%T8lsm& o!S!P=p\u{1f}`6qf&!?mH|%!R&T5m#l\u{12}m&\u{17}\"\"N$VGo\"\u{1f}`ZnF\u{7}\"GV.TIG!!\
        P=b!?m{F!WT_6\"#V?Sp\u{15}\"(R?Qvf&!V!W#U:Q%P7RM;\"\u{1f}`=qX\u{16}; n!I!Z!I#T!O!O7o!P&J!N-O!M&J,T'k2N\"j$U!l1k\
        -I!Q,S*T!S$MT~! m:p'%S#R7Q!U!R#R1oZK\"\u{1f}`%n/%\"\u{1f}`=lK\u{5}% m!P~m!NDo::*!U$M\"X9P!T#P\"o2Q\"LWkSg) o!P!\
        P#M\"H!K<Q\u{0}l!O7_\"Bl4SF\u{1f}% P%S:R!T:S=\u{c}!fs\"z# N?O8k4\u{1f}!?m}f) R!H!s#M\"I!T7R!K!l<A!VU:a5 r!L!S#G\
        !P!K!K3m!P#k!P$M\"N2Plm!S*m!m!P.k%O\u{6}\u{10}\"\u{1f}`@nO\u{13}# R'T=QRT\" m?n\u{18}6!?m_x!#LfM!fp$l\"#N@ih'!V\
        U>\u{d}& Q!R2p,P3s2Kk%\"Cm4T\u{7f}T!zk\u{1e}\u{16}!'P\"j& T!P!k&O\u{1f}`@T\u{10}`!Vk!\u{5}\" m(Rm\u{1a}\"\u{1f}\
        `=pXW- p!I!N#O!N!M+G$R)n!P\"mGRvp-,!/l;(\"/mRU`p% k!Q\u{1f}`$o!Q\u{1f}P> l!N!X!K\"J\"J(k0j!S!V!O\"L\"R.H!Q!O\"R\
        #S[S'T/T#o.L!K!j!R$P\"O.N*o,\u{10}%\"M&N9Q$j\"PO\u{18}\"!V&Q\u{6}=\" q?q,*!WSb\u{4}!?o\u{1e}`*!V$K\"T=P#S3PWqOV\
        $Q0RM5!\"Uk>\"NR2n\u{15}\u{14}( m!P$M\"N`mxl!S&P\u{16}\u{6}\" qnq\u{13}F\" n!J\u{18}Q% o!M&M\u{1f}`9lW\u{18}!zn\
        :!#?M\u{1f}`!r~%,!R!L#M#j7p!Q!Q%O!n-Q'OGS\u{13}\u{c}' m!O!P\u{1f}`;l8o\"P:n\"Rp2M\u{9}D!,k0>$ R!V$l:T\u{d}N+ S%\
        L&X$n;P$M*P&l\"r\u{7f}T-j\u{f}d!*m#9\"6SSS\u{b}6!?o\u{b}j(!U$M\"U!Q9R&Q3NWkm\u{13}!!P\u{9}a\"\"T?T,e!\u{18}lft\"\
        CS4m\u{8}7. L!O!Q!L\"I#T#q4T\"R!R(W4n\u{1}R+m>G% l!I!S%J\u{1d}k\u{17}]$!J&Q?N!Tg\u{1e}$ P!k?j4Q=\u{17}\"\u{1f}`\
        em5u- S!n$O\"S8T!m\"q\"P\"U.R\"O\"N\"MHI!@Pz=+ V!S%S!P!T9P%N!T9U(pwRj\u{d}\"#kSRNR\"?P!m[P$ S\u{1f}`@T-lY\u{e}!\
        ?n\"|!@m\u{14}\u{2}%\"Q$U\"m9T&l-\u{1f}% p!J\u{1f}`To!O\u{19}A$ o!L&K8rA\"\" n?o\u{17}w% j'M8n'O\u{6}l\u{17}M$ \
        P!n>P!oq\u{1a}# m\"O=sg\u{c}!?t\u{b}'# m!I?QZE& M\"kxR$j!R\"m?\u{14}#!O\u{1f}`?n\u{2}i# m\u{1f}`%MdQ! m1 ( m!Q%\
        L!M!T7p'R!T)\u{10}!}o`2' Q\"i&T7N'Tro#U`G!wo`W# n\u{1f}`0r4p. w!E!P#K\"I!P7r!M$PCp#P>PWo!Qa\u{c}\" l?pqZ\" p\u{7f}\
        o\u{18}k! T1Z!?q\u{19}{\" n!J\u{10}b\"\u{1f}`eoh\u{d}#!m&L9r\u{1e}\u{a}\"\u{1f}``n*t# l\u{1f}`@m1\u{d}%!T!R=lHo\
        xRv?!\u{7}oHo' O!P!S#k!SRN\u{d}T\u{7}t% T\"Q&ktQ\"m)m!!T;E= N!F!J!F\"F\"F\"F\"D$G\"y!L!C,K!J\"K\"I$J\"I$G\"t&M\"\
        K(J\"qLl\"QOT%R*qY0:!G!T#J\"U!T-N!r)m!P\"T\"Q\"O0l\"O/O!N!r.t!LgO!O!N!n\"N\"k!Sd') S#H!o\"T9T#M!l4R\u{c}mL63 K!\
        L!L!J\"G!J!M!P!C!v*N+L#O&I!o4k\u{2}N)M!ndh/ k\"T#I\"J4K!u#T!m$N\"P\u{a}K!uCn!O!T\u{1d}\u{14}& n!M&R!S\u{1f}`8m \
        y\"NT2l\u{5}s%!J'T7S!P&q?\u{9}\"Br4N;g0!L!U#U!S!N!i8N$W\"O.M!S#TmTPT!O)q~D& i!J$M\"P?Q\u{19}R&w!WS\u{10}t! P=`!\
        2o\u{1}e# V!Q&j/?# S2l?m: $ L!R&SQR\u{12}:! Sx\u{14}' P#R1o+R4l\u{c}N2m\u{1b}d*!L$l\"N!R7U!O$m\"P!Q}l@6$!M&JvRU\
        N@%$ O!V!U?U\u{e}N\"\u{1f}`$q.`# m!P>sC\u{1e}\"/kRT,r$ r\"M=s\"Ml\u{b}& U!J!T,k1T\u{1d}o^(!'Q;Y\"\u{1f}`.r\u{16}\
        `< O%N#R4j#R!g$O\"U!Q-W!U#OCN\"m!N$S!N\"m!O,O=L\"j!W!N,R!X$N1n\u{6}6# NwP\"nf/\" m?oo?$ l\"T\u{1f}`SjGw$ q1M$R;\
        O\u{15}1!wp?X!2j+\u{2}!VR0Z/!L&Q!T8P$T!R!U.N$O\"J1PYn!Q;S&RhA!\u{12}n2n& U!L>M\u{1f}`!o5Rf/!#kMN\" S?T,3\" o!M\u{a}\
        Y\" nTM/<f Q!p!W!H\"I!S!J!W#G$B$F(O$i#K\"j\"I!S!K\"M$H\"k$A!R#F\"F!j'J(J$m)W!S\"o!L!O!H#L\"g!R\"T!P!S!o!S%R!p!S\
        !R!p$F\"O!j!P#U!m!S\"L#T#l)O\"M+G\"m!D$F\"L!S'k&V!L$j\u{10}L\" k\u{18}m\u{9};$ V?V\u{1f}`/m2\u{6}' p!@!L%G8o!F!\
        Q7e+#M\"L$M(q$Q*Q#P\"N$O(r2K\u{1f}K\"\u{1f}`-r\u{7}o\u{16} i!U!m!?!G!@!J!K!Y!5!O!:!J!>\"K\"B\"B\"T!T!P\"J\"L!V!\
        S#T!T!D!I!D!G!P!P!@!S!D!P!F\"B!P!E!M!B\"Q\"I!M!H!O!I!N!D$T\"L!j#k!g!T!T!G$m!P$J\"G!S\"S#Q\"P!Q!V!U!k!U!J\"N!N!k\
        !J!R&Q!O!W!N\"P!M!M$N$H!V!V!D\"S\"I\"K\"l!k#i#L!V!L*j#Y!J!X!L!Q!I!I!U\"C#Q!N\"J\"K!O#Z!Q\"S\"l+TJ!\"\u{1f}`-pbV\
        $ Q!o\u{1f}`Umqe! S}!\"\u{1f}`ertA# p!N!O@9(!G!P%J,j,n!H!O%KFt! m\u{d}C( R!R&k!m\u{1c}S!R\"k!n\u{7}&\"\u{1f}`%p\
        ^u( o!I&J8p!K&Lko!S\u{d}5\"!M?RC\u{18}! kp?\"!G~n`\u{12}!?rMh!?plY% n'U-P\u{1f}`,o\u{f}C!Bj\u{18}~' o!G!S#M\"M8\
        p!M\u{7}H\" S/mzb( h!R!R%P9P!U3T'U\"B( S#m\"L:O#n\"L2W\"LT1\"<R\u{15}R\u{b}i$ r!N>r!O`{!UO^i; o!E!U%M!Q6K!s!C&H\
        5P=B\"p!E$j!I#J/L,Q\"n!I#o!G8F\"o!M5E#KM:& n!L!N%L8Q\"Tq5!!U80$ p$Q;n$R1\u{12}\"\u{1f}`%ppD!VU*'- i!G&H8Fcs%q!K\
        &u!L\"j'q,o(m\u{c}\u{10}% p!I&I8n\u{1d}n\u{17}\u{1f}# m\"P=ma^* N!K!M#p\"O8M!O!O#q\"P\u{b}*\" R'U{#$ k!L!S%PNv&\
         V!W&N8l'N\u{19}QlX$!N$S\"U9TM_\" O?Q&\u{6}!#kNj# N\u{1f}`%ORa'!N$m\"P!T<m\"Q!TY\u{2}\"\u{1f}`Upx\u{5}' V!G&F!P\
        'i0W\u{1d}oEf!?qq\u{8}% k!G>s\u{e}nLQ\u{18}$$ U\"m\u{c}R\"p'm!Bk<*!\u{1d}p54* Q!T$S#O?R.L&ReP\"k$n\u{9}\u{8}\"!\
        P?Q1+!Bj\u{2}j\"\u{1f}`emb\u{18}/!n$K\"N!S5O\"Q!p!U#N\"P!T-J\u{b}n7S!O{*! m/$. L!L!T!N\"I\"N!S!t&P$N,P)k2P\u{e}\
        l6{1 q!E!N%L5U%Q$R!P!h.L&XGn\"I!IJn\"U6R%8! l\u{9}F\"\u{1f}`%p7%$!P>R\u{1f}`!uev& o!J&K8k\u{1f}`!n\u{1f}\u{10}!\
        !S\\j\"BS4p\u{3}J& j\"Q1L,k4T|qOX, m!S!T!S\"I\"R!R3I$q!K5U{I'l\u{e} O!O!P!L!W!T!O!V!n!E\"?!C!@!B!X\"V\"U\"q!p!M\
        $T!Y!M\"V!T!R!N!U!T!P!O!R!J\"G\"J$V$L!S!N!T!W!S!H!W!G$W\"S\"R#L!q!p!M!P!C\"W!M&P!R\"O!V!Y!U!O!H&Q!R!g\"l!I'U!Q!\
        h!P!N!U\"N!R\"S!U$L!H\"M$I!g!E!M#j!j!T#T!Y!S!T%O%U!S!T!R\"U!T!O!L!T\"J$T$P!S$T\"M-k>Gl Z!I!U!Y\"A!H!K!X!?\"B\"G\
        \"U\"S\"I!T!n!V!M$M$V!J!T#I!M!J!Q!F\"I$Q\"R\"M!S!O!R\"V!H!P!G&N\"V#O\"S!n!V!O%M&N*o\"P$N)l*o%Q#q#p\"N&o$j!M\"I*\
        l!R\"T!R!T!S\"I!M/k!U$n!p$n!r!Q$R\u{e}n!?s\u{9}\u{b}# l!I!Tk*$ p\"S=r\"TL0.!N#P!I!K!P!T8Q5U%UeL'P:M'O8m\u{1b}\u{d}\
        #!R?R&lo9!'m2\u{7}! S\u{2}\u{6}#!P>l5Q0-5!\\$S\"V4i$V5G&K,o4j#P%N!K$V9n%Q*T!i/Q%I\"d:nRg\"Bl4U>J!Bi_o#?k!U!T\u{2}\
        {% Q%O*m?l2S8-!\u{7f}q\u{6}H\" s?t\u{1}8!wp\u{1b}h$\u{2}S]Q5t!SD\u{13}!+jP\u{7f}# k\u{1f}`@qT\u{0}&#N!R\"l<P!R6\
        m7\u{1f}% p\"P-M0n/O\u{16}X$ n\"Q1LRR(A' k!L!R&O8Qbl#Q\u{7f}n* V!U!N%O8m\"O%Q$S4U<U\u{1d}5# K!L&N-h1 p!L!V$O!G!\
        N7p!T!T&P.SIR(L1S8p-O\"o\u{f}G& S!O;q#U6U|qgJ- n!H!j!L\"K\"I9N!l#O\"M~j)n2mI_) o%D\"L,J!N.T!W/M$n\u{1a}X$ l!G>m\
        6QZn, j!I!l%P8l!O$P\"N\\n#P,T>lmE+#M\"H$J\"Q4k#P\"H$L\"N$j2K\u{1e}\u{18}< n!@!V#Q\"H!G3S\"P$SEl(l/O%l#N\"T*V%S'\
        m#Q%N!O'j\"l!S,m#k8P-T\u{2}&$!T&o9T&omY# p\"N=o\u{1a}F]!R!Y!K\"E!X!f!g'L$E\"O&S!X!I\"h!P!U!P\"H!H!M!X'S&Q!N!N\"\
        P!S!K!V-O\"T,S%I!X!N%U'W(k!N!Z#T!Q!j\"T&V\"i\"X!S+S!X!P+K\"i\"S!Q\"I!R!M/H!W!JHc! O\u{6}\\#!B\u{1f}`<r~6!wppv% \
        m!O&O5Q\u{15}Q690 l!O!X#U!N!L!L4O*Q0Q$SwP!R-k%U\"Sl\u{f}\"Bk4U6\u{e}\"\u{1f}`%pU\u{2}' U&U!T!R8R&P!Tc\u{1a}\"\u{1f}\
        `=pX!$ k\"Q=n~nRb\" n?r\u{1}l\"\u{1f}`er>>#\"P%P!p:\u{19}2 z!K!G$H!H!K4P#r\"K&J@m$T;U+l>p\"P.q5o\u{18}\u{7}& P!\
        q\u{1c}S!o&P!r{i\"\u{1f}`%oN;% n!Q!O=o\"Pew= s!N!N#M!Q!J!T'O,P$n!U!R%O.I!PBm#k%n&R,o\"O=P,l#n\"O%M!N-m0V/\\+ r!\
        G!G%G8q!J!P%LHq\u{6}o\"Lp\u{4}! n\u{8}\u{a}& o\"P\u{1f}`+oHs\"PM\u{16}#!U&M?OGh!?oo\u{4}' n!E!O&L\u{6}p2m?n|}!'\
        Q\u{9}\u{16}\"\u{1f}`%n,^% Q5O!qRO!q%M!(TY4\" Q\"S\u{7f}!!!j\u{1b}C) l!Q!U%P8V!U}v!R!Q8c\" R?S-N\"#j?k\u{4}b. Q\
        !L%O.U(s#M#o#P!P!U,V#J{s4T\u{17}i%\"P%M!m}M!m':$ Q\"m\u{c}Q\"mj\u{16}\"@U4lg\u{6}##PAM4rE\"\"\u{1f}`%o$)!?pE-2 \
        I!l!i&U7P!j!h#M\"U!T-MCQ!k:R$m.S;P%QG\u{17}#GQ4o\u{c}njx!Ao\u{1e}j# Q7oXo\\B. m!S!R!M#M!R!T9S7Pev!R!Q%n=T\u{18}\
        2+ T!K!V#M\"N!N7R!R&TTm$S\u{6}\u{17}\"\u{1f}`@nwn& k!J!P&R7Q!Np%&\"m%M!L7O5OHms\u{12}#'Q8p'Rqc4 l!T!U#U!X!Q4V)N\
        0Q!R%N!R:O/Q!RMQ+R\"Q!k!T~s#!R\u{1f}`?ka*5 Q!K!S!Q\"U\"j!N'R0P\"Q%U!P'T\"m&EDO\"Q!l4Q*m\"n\u{8}\u{16}$ U!p\u{10}\
        R!p\u{1d}\u{5}W I!A!H!y!B!E!U!F!G!?!G!E!H!I\"D!K!D\"I!M!O&M!P!N\"L!F!M!\u{3}!G!K\"J!L!A!I!I!I#G!N!G\"K!O#?\"F!N\
        /O$pER\"Q!s!N!I:M!P'r,Q,Gui# l\"T=m\u{b}k! U\u{7}\u{4}3 V!X!L\"T!P!O:Q!O#R!S/R#R#N!T?QJo=T%R!UM\u{3}!\u{11}q'c(\
         o'N!M4Q\u{13}o\"Q!N!MZ$# U'k?kE\u{12}!!O3>\" TBpM@% Q%j?N4n\u{c}l\u{10}c@ p!P!O!Q\"D!I!P!U3Q$o!T!R!o\"K!M/M\"K\
        !M#P0R!S/n+N!S7m3Q/j!H!K!J$J!L`\u{1e}! lZ\u{1}& p\"Q%Osp(l#SX5( U!J!Q\"j!H:R7U\u{d}m+t$ k\"R=lrnc\u{0}\"!TST\u{12}\
        !\"\u{1f}`@o\u{18}Z* U!U!R>K&R!Q.S&R\u{6}U&lq#\"<o\u{15}o1 #\"N=p\"O\u{11}|+ k!R!S%T!T5S#I!U%T\u{1f}`2Ut~' q!O&\
        M!T>RHs'O+%$ o\"Pep$R\u{11}l\"\u{1f}`0o\u{13}#& O%M!m!N!NQk\u{18}d\" S?Vtl!Bj\u{f}3% S!T>M\"i4Tvw: U\"o#H\"Q!P+\
        S(S!q%n#M\"Q!U-R!J&S3m*k/Q1R)O.R!S!q!L!Q-T\\\u{10})!l$L\"O8O!r\"r2M\"M$S=~) l!S!P%K!N?OSsJl[mQ\u{10}$ l!Svl!T~N\
        ! keY! njv\" P+l\u{f}\u{16}!$TLt\"@o4P+q\"Hm4R<\u{1d}#%k?T4pb'!wn\u{16}#\" V'O.n\" P%kjr% M'R!qzJ$rTw. o!L!L!O\"\
        O\"N!M7l!O!P\u{a}U$r0n5p%-! Q&\u{14}!#j g2 V!G!T!M\"H\"M!P!l&T0L%L\"R2K\"P\"U\\o#QMlA\u{8}# MKr3Q\u{10}\u{12}!B\
        j@ep 4!4!B!j!X!U!X!4!B!l!k!j!O\"I!X!T!T!A!U!k\"l%N$<!;!F!S!S!S\"<!F!Y\"V!R!U\"R\"S#U!A!H!h!Q!W\"@!G\"T!U\"N!U!W\
        \"N!U\"K\"l!M$O9Q*M!M\"o!U!T\"O#p4J!N\"J&k'E!C!I!j\"T!U!E!L&R!Q\"Q\"O\"PK\u{5}& R!P$P0o/SDo #!?tgZ!'Rf\u{4}!$m'\
        e\"<T\u{15}TTC$ O(mrO$om(\"\u{1f}`@o]y!VR\u{16}\u{11}\"!kzk#L\"\u{1f}`Zu]8$ m\"P=o\"Q\u{7f}t!!O,(!?o\u{18}3% Q!\
        Q?P$P4noh1\"N%N4Q$Q!lWk!O'l!Q.m!O\"U!l.n%O'n$Rm\u{16}!\u{1d}n\u{14}n!YRxD\"6USUD0!Wk#u!?rP6\"\u{1f}`@o  ! m\u{7f}\
        \u{16}. m!F&I8r!KWT!N0R'K\"k(M'U*l%Q\u{6}D\" SClcd!zp1C\"Hn4NL\u{f}#(mzR$m-M$ l!P\u{10}pKp*|$ o\"O\u{1f}`Zn#\u{3}\
        !\u{7}o\u{0}\u{1f}!?M!Q!\u{11}se\u{e}\" S\u{1e}m\u{10} !2o\u{c}n\" RGlQf!\"j=\u{17}$ S'msS#m\u{1d}!\" R*m*_% p!\
        K&M8q!M\u{18}i! U\u{10}o# S%l\u{11}l\u{11}\u{19}! l7;' T\"T%M!L7R[m$SES\"\u{1f}`=q\u{6}F#%p\u{1f}`@q\"V'!P!l%R!\
        l8Q!i9Qhv!\"l]\u{19}!VLBJ!*khN# m\"T&Sp\u{18}=!O!U\"J!Z!T!M!Q!M&O,T%O$X!R!R!P!R,O!S#O!S!L\"O+R%S2lRT0P!R%O\u{d}\
        K\"Bp4R\u{13}}$ n!S!N>Us?$ o\"N=q\"Ou8!Il[0B R!D!S!I\"q!I!C(O\"U$n(P\"S!H!T!M\"v\"G\"l&U&H!Q!M\"B\"J!U!G$K\"M%Q\
        !n\"N!Q\u{9}o#Pg3'\"K!N\"R\"M?Qap\"Ok`\"!S&Tkj%?l'T.U&R\u{1b}M\u{10}f5 T!l!n#H!L!L!J7N!L!L%S!P-t!u#L!O\u{6}T!l!\
        o%O!N)\u{b}% Q\"P=Q\"R&U[\u{13}\"\u{1f}`=O}\u{1a}\"\u{1f}`@qW,\"\u{1f}`@o8\u{1f}!!PXQ$ t!P!L?KvE& L'S5s(l\"S\u{b}\
        s\u{5}8) m!I$M#J+N-N'P-M\u{8}oA\u{1c}\"\u{1f}`@p/Q+ M\"O!M$Q!R!G!t5N)L!s4F`\u{0}%#P\"k=P\"o4Q9I#?R\u{1f}`6qb\u{7f}\
        !!Th\u{3}\" p?ql5,!N&M!U7l!V&P.MFq!Mdi!L&Q\u{a})+ S!N!U#N\"o!T8P!U#M\"r4NET!!J\u{d}\u{5}\"\u{1f}`@me\u{1c}& M7O\
        \"sUO!O$seO\"\u{1f}`-q\u{5}80 t!Q!P#K\"J4U$s!L&OAn4p!RIM*k!U/o'1\" o?ps)! U\u{1e})) O!V>S\"Z%T.K&S\u{c}R.P\u{7}\
        i\"\u{1f}`@orf% l!Q>m!T<M0l.!N!P!S\"k\"O!M8T!L!S$P!O/T\u{9}n5s/h0!E&S!Q4m#T&T\"W.Vhp\"R0T\"m.M\"U$j\"N6r\" l'P\u{f}\
        z!\"k/h\";o\u{15}o\u{5}A\")J!kjB! V1<( Q!k!N>p4NTm<T!l7A% q!K!M%J8m0@( n!K$N\"P!P7h'L.M\u{1c}\"% n!O!N%L!S;\u{0}\
        0 q!M!U#G\"F!U9U#L\"I!V-J!T#QYl3i!RR\u{18}+!N!P#I\"k9Q\"s\"M\"p0I$M\u{1f}p\u{6} &!P!Q#O:M(o\u{4}o\u{3}\u{10}/ H\
        !Q#U!F(L&I,L!T'T!W!V)M\"N!S!T}~!AlsO$ R-o?oBS@\u{9}%%I/Q+R#T4nm\u{8}\"#S?Ri\u{1e}# T%Q:S\u{1d}K1 m!S!P#K\"M!V7l\
        \"U%K4O!J3n4p\"N\"P?TAN\u{c}=# T\u{1f}`%TX\u{1f}!$j#\u{a}\"VO[qm\u{14}( O\"llQ'k!l&q!O!Mkd\" n'Saa! m5\u{7}( O!\
        M&o4R$S!P&j\u{c}n@p\"FN4pOa# U\"S$lh\u{b}\"<T\u{15}T>B*!Q!S%W8m!M#k4R\u{8}o\"O3Oy\u{1}% l\"R&P7q(P^\u{1d}*!M!Q#\
        H\"Q!O+N-P&K,M3UI{! qiw!\u{7}kOH$ N!N!l?k6\"!?o@q!ApI\u{19}!\u{e}p6D! m O! Nmy#'T!O\u{7f}o$K# P<r\u{15}r\u{a}_\"\
         P+l\u{7}\u{a}!?m`/!AnR\u{1e}& P%P:Q!l$Q\"n\u{c}f!?S\u{d}[* L\"Q!P\"J!o9O:k^nHP&oh\u{c}#Rn2OYpyD$;o!Q\u{14}o!Q\u{13}\
        \u{16}!#k6$\"!N!Lb,# p\"T&Qd;& T\"O$k!U8V&k\u{2}x\"\u{1f}`@q\u{7f}b#!R'k?T\"\u{3}$!k<P\u{1f}`;P8\u{1c}* T!M!p#L\
        !R!R!P7P\"k4U4\u{1f}>!R!k!I\"B!N!T.L*j!O&O!Q-M&O!T+T\"L\"J!Q,m\"T!T7l\"S.S#U<R&R!S-P!U\u{4}\u{19})!O!l%S!T8O'Sq\
        j#U4l\u{1f}s&!O\"S\"S\"K9NgO4-(!M&k9O$m\"p.N$L\"G\u{13}\u{10}!.k!|!)k\u{17}7$!L!k%SNSf\u{16}! m#/\"&m?mu1!@oJr\"\
        'RgqI)$ q\"Q#P:p\\}/ Q%I!L\"m7M!T'q-Q&K!N?o?V!l*n;m{]\"\"P>V\u{18}r* j!P!T%N!O8O!O%Q!S\u{18}lyV!?pP%! l\u{4}\u{b}\
        %!Q$P\"p?n\u{1a}S\u{0}D\"Hm4R\u{1c}E\"\u{1f}`!s\u{1a}k\"!l?mUV\"Jl4T\u{1e}\u{d}1!K!T#j;J$T\"l.K\"O\"J\"J!TVS!T$\
        n.o>l\"QWE!?n>7# T\"iEj!\u{15}!{l$Q! S\u{c}\u{6}) q!Q!V#L\"J9T!T#O4R\u{1e}\u{15}\u{9} N!P!P!;!U!?!I!E!P!A\"T!D!\
        >\"v!u!6\"F!i!k&M\"N\"P!R!Q!A!U!F!D!I!P!G\"O!I!D\"q!q!?\"J\"D!N!D!P!D!J!@!U!A\"N\"p!n!A\"B#T!k\"O$J'N!S!i!S!Q!k\
        \"S!N!U%L!M!S#L\"Q'k!P'N!M$U!O\"M#U!Q\"N$o%M#U)T!O\"V!O!P!F!T!F!Q!H!K!H$o!l!C\"M!T$L!M!N(R%k=f\"'O$jyY! mT7$ Q<\
        p\u{13}Q\"p#_#%KAO4o_C!?oX\u{1}%!N!M=SXu\"IZD! n\\\u{7}!VTpc\")jSUTk& M%P!m!M8Q%Q6O0 t!D!J!L\"F\"G\"W&G0q!I$H8K\
        \\w\"N5r9m@d\"'T8mb=!\u{1d}s\u{8}(!(VR\u{d}\" SdQ%L%#V\"k=U\"k4R\u{4}\u{4}!!F\u{7}\u{d}( n!K!MuM:m(O!Qjqh(\"!Q>\
        mN{\"!N>pGi\"\u{1f}`Zn\u{1f}V* p!H$J\"P8o!L&Oal!PWm l. T!J!Q!N\"L\"H$K$m!k/T\u{1f}`!R-l!mH\u{c}!%Pkp$ Q'k{T#kG9\
        .!U!j#K\"M!P7j!R&J!U.Q%O!S\u{b}k!MV \"\u{1f}`@rg\u{d}\" l?l\u{8}\u{16}# k\u{1f}`!o|\u{8}! n*J# T%Q;ky_' O\"T&T7\
        O!m&n.S7\u{17}$!m$R\"P9nG\u{7f}* L!R!U#l#R7P!T!S%R!QMx!fqoN' Q#P\"n:R#Q\"p4P8\u{c}# S/l0TXe! l*4& S!N!m&P7U:j\u{b}\
        .L S\"V!U\"C\"L!U!G&T!N$K'T$V\"U!U\"H!T!P!i-T!U!R\"J\"N!N<p\"L)n#Q!S+O%S\"U,l+R!T\"N.N!Q#L\"S!P*O#R0O^l!?p\u{19}\
        \u{1b}&/O*q&q/O@O%q\u{1a}u, l!H!U!j!Q!I;P\"m4VIr]q#pQr\" N'N(9\" o?ok'- n!K&D!W7m!N&H!S.T2Q3mUoJoKl' o!Q!O%Q-P2\
        P\u{19}r\u{15}\u{d}) N!U&S6q\"P\u{1f}`6P#q\"n{&* N!P!U!P$Q\"r&Q0R)q4G\u{5}D! mj?6 s!R!M#U!P!J!N#i!R3l!W!O#P\"P!\
        T$S)R$T6p9n!S<S\u{9}\\# R0lQl-n!#jSb!?mCE! l\u{11}\u{1b}! PcC$ o/O0phR#,#?o\u{1f}`!QD9\"DQ4m\u{17}3E U!M!V!h\"P\
        !O!U\"D4I#M!U#P!N!V!U-F!R\"U!Q!S!K!mGQ4Q'm\"Q-l#P0W!Q$S\"R!M.T\"I$p)l_5\" T?T\u{1d}j% S#n?k4R\u{c}m\u{11}0% N/n\
        0O/j\u{1e}o\\%1!S\"Q$L!O'N-n&S\"S\"P!S/T\"T/Qjn/N&S3RKs(\"Q!W\"K\"K-X.U4W/NxNA j!B!S!U!V!R!W!E!L!J&H#G$F)T!M!i#\
        U!S!J!P.O!P\"M!O.u\"F!K!K!n;l!KYQ!Oi2'!K!j#L\"N9N!U%P=V) m!E!M%O!kSTVpKm!H\u{14}\u{1f}!?o%z(!H!l#Q\"P9P!kuSIT*m\
        # Q?S\"nUL!,lPc, Q!M!U#r\"N!N<O4m\u{7}T!O$q\"P>U( K!p$N\"O9p$O\"N.P\u{d}\u{9}' Q!l!K#U#V9T\u{3}qd\u{18}!XkK\u{12}\
        !?rQ\u{1a}/ P!V$T;J&p!T.R#K\"FIL$O=L!s\"N+QA\u{17}!?p{\u{d}# T\u{1f}`Hk\u{18}k#\u{1f}`!m!Sx\u{9}\"\u{1f}`-o\u{19}\
        |H S!C!B!M!U!C!C!C!D!B\"B$E!M#@!u'Q!N#R!L!I!Q!V!I\"J\"G*E!o#O!P!I-nInBQ!N.R#L.H!p#p0O7\u{19}# o(T7o\u{9}\u{10}$\
         n3Q,o3QX$# o\"M=ryy\"!R>Q;\u{5}\"\u{1f}`%o+_` B\"S$X!j!Q#N\"H!k!D\"B#T'i!U#G\"S\"W![!L!U!K#P$K%V!U!N!W\"X!S!V!\
        Q!M\"Q&N\"l!Q$U*S%T!K\"l%N!J\"o!T+M!H!U2P*N!i!U!k+R\"I\"W#W!W\"R#M&S$N!m!P.k'P\"\u{1f}`%r=\u{4}\"\u{1f}`eq_0\"(\
        kvm#K!?q|l' O!V&S8Q%j0R\"S:g!@mvF*!O!P!O\"O,n.S\"S#M,ktk%\\\"\u{1f}`@n;`$!N&U9OePC.:!S!W!V!Q!K!I!P!Q8W$O!M\"U-U\
        !V!T\"O\"R!P!P\"TaL'Q>S\"P!N8m\u{4}=$!J!j%N!R].!'QDe\" Q\u{2}PIS'!R#k!N\"L=P\"O1T$QE I!R\"R!m!K!T!T!n!W\"L(N,K!\
        T!V\"k!G!K\"n!O\"P*I!M!O!T!H\"L!KjR:Q!K!P!U!k!S\"T$Q&TD<$ P(n?n4QS\\.!M!S#M\"R9O\"J!M#O!P/s!s$p<mlOr}$ o!K$K\"L\
        Q\u{19}# l\u{1f}`@m)32 n!E!H!P\"G\"E\"N(l/K\"m\"L\"K*K&J\"N*qEoXn\u{17} %!P$P\"o9Q&o0,\"\u{1f}`@n;n\"BT4lF\u{0}\
        \"\u{1f}`+qrx!)kZ\u{f}\"!L~nv\u{19}# m\u{1f}`=p8 !Bj?\u{11}G k!Q!j!S\"M!R!R!Q+R!Q,O!W$V!Q!U+U\"N\"R$G!P!S+T.N#G\
        %T2R\"m!T3L\"S5j!R#S!V#L#M)Q)W+WuG\"\u{1f}`$qwV$ S%k\u{1f}`@lG5!?ozZ!\"S\u{2}_\" S0jh\u{1e}& T!k>S!U4m\u{c}qO\u{11}\
        \" p?op\u{12}6 T!O$O7N#W!U!X#Q!O!T/JJR'Q#k*R$l-S\"n)o\"N+R\"mhq% j!T&O?Q\u{16}n\u{c}n\"\u{1f}`+rDD\"\u{1f}`VItk\
        !\u{2}n\u{8}}\\!L!R!P\"L!V!G!T!N\"V\"I\"T\"k\"K!Q(V$J!R!P\"M!O!L!S!P\"S$U$Q\"N!U!P\"K!K!J!R#T!M!S\"S$n&O\"S)k%m\
        !R%Q%P*Q'n!T\"Q*T,V!S+V#T!N#Q\"L\"U\"S/pe~4!m!H!S\"Q\"S!P9M!S\"J0J&J=Q7T!l5M!m:n!P$T\"UYK! O}'! nwu!!F\u{14}I# \
        m\u{1f}`UmjO!?o\u{1d}\u{a}B!V!Y#J\"J!V3J)Q\"O!N-HDS\"m!L!R!J#N\"o!T\"K+L&M(S#M#X&o!Q$k!J,K#l!J$O0j\"S\u{3}x#(U?\
        S/U\u{7f}\u{9}' q!K!L#P\"O\u{1f}`7Pj`\"Dk4S)\u{4}0 N!K\"n\"L\"K\"G*R,O#p\"I.U$U\"D\\p\"HLmW,!?m\\j!xj%&# m'Q8n\u{13}\
        \u{1e}!?mW-$ m'Ggl4ps\\\" p1K!z$!l\"J=n\"N\u{3}r% m\"Q\u{1f}`Sl\"SFI& X!U&T9S&P\u{9}qI1\"\u{1f}`,p\u{1}##+i?O4q\
        \u{1a}{\"Bl4UFy* p!N:P$q!I&CDKer!PIu\u{9}\u{1}!?m^s!Xm;'! m\u{12}!\"Cj4Vcs- n!L!T%L!Q7l!Q&N!UGo,r\"P\"O\u{4}\u{19}\
        6\"Q!S\"F!E!U8o!O!N%R!P.O!P$K!S,p#Q!N7R$k>l8Q$Nlj#\"Q=n\"Qi\u{f}- V!N$M\"W!g4q$M&R\u{9}O\"q/Q$Q\"Ny}!#O|a&?QXq+\
        q/n/T$n1}& S!U&WON\u{9}P!Sb[& k!J!W\u{e}T-l#m\u{1c}\u{3}\"BP4pqV\"\u{1f}`%oW.#!N\u{6}n!L\u{7f}R6 P!U$M\"N!O7S!W\
        !Q#R\"J!O-Q!V&W%T7l\"U8T-PBM!S&P\u{0}E) R!j$J:S!p&p.M$N\"N\u{0}6!goUu$ T!m\u{1f}`@m=c, Q#P\"N*N\"r.Q1K(Q*q}P%S*\
        p1`$!O@R&kNnz6J!Q!S!O!S!I!H!l\"M&M\"N\"Q)m#V!P!P!L!T!J!L!l!Y!R&Q&S!K\"k!P!O\"S%U'N#k/l%O(QIO\"m0Y#L\"M!m.M\u{d}\
        >( l%M:l!p$N0S\u{1f}`1o^[!(SjM\"\u{1f}`@n\u{0}3!\u{11}OkI$ m'M{oMm\u{8}<< j!C\"M!N!G\"J(k$J-G!V#F\"J(T&N!S!N$J&\
        l=Q!n(S*mPN$O\"I&m$N&lG\u{c}\"#iSULP& S#O!j>N5W\u{c}mK$!?oq\u{10}&!o$I\"L9s&M.L\u{a}7!?p%z5 T!E$k\"G!S!O&n0V!H\"\
        l\"o\"J!R'n'T!D\"L#Til!Q3q\u{1d}~\"\u{1f}`Zqi)! R{4\"\u{1f}`%o4\u{1e}\"\u{1f}`%q\u{1d}\u{1c}\"\u{1f}`-oU8'#h\"O\
        =V\"S2h^mNl@p$'S8R!n'S'h!%U@G!wpLw&'M8q!KZT!p\"Rr\u{14}\u{0} N\"o!F!J!T!g!V!h!D!P!@\"I!N!E!M!I\"@!L!P!R#M\"U\"L\
        \"U\"\\!L!O!K!O!W![!F\"E\"L\"F!Q!N\"D!Q!V!g!H!Q!Q!R!Z&G\"F%V!P!R!g!T#U%M#j!i!W!h\"U!V\"R%P\"Y!W\"W&W#W#M\"S#U%Q\
        #R\"k\"X\"R#k!i!m!h\"W!U/Y!W!Z!P\"U!R\"X%Q$L$V#M\"o!o*nt5% Q'U!T\u{1f}`(Sce! p;\u{15}$ T0k\u{1f}`Jn<\"\"Ks4L;\u{19}\
        \"<T\u{15}T\u{10}\u{f}\" l\"Q\"a# r\"O=s\u{1c}b) J#L\"I&r4M#Q(k,M\"J\u{1f}G% k\"L=n\u{1f}`6nB%\"\u{1f}`@q\u{7}^\
        ! l_k& N!R>Q!T&jnoWn# l\"O=n/q# m%L:n<;/ R%I!L\"l7M!T'p-R&K!N?o?V!l*n;m{~! nH_\"\u{1f}`Up\u{c}b/ k\"T#I\"J4K!u#\
        T!m$N\"P\u{a}K!uCn!O!T\u{d}\u{12}!?p\u{7f}\u{7}\"BR4l\"\u{1e}&!H\"m\"M\"K;OrrD\u{1a}\"\u{1f}`-r\u{11}o!Ci\u{1f}\
        v\"\u{1f}`$r\u{f})\"FQ4omf$ S<p\u{13}P\"pt\u{5}) N\"Q)k$l*l&M\"SMS%l\u{19}\u{1b}! ND`% R!m\u{1f}`$Q!m/8!&RU+!?q\
        &N2 l!J!K%J!U7l!O&Q5Q<mMk!J!N&l!i\"Q0n:m#\u{4}' j!I!S%H8k!P\u{b}hui! m[q$ o?u\u{1f}`!S\u{d}@!\"kSt)!P!O#R\"O!k4\
        o\u{13}N\"oSmM\u{7}- T!U$L\"L8N#Q!R!O\"Q0p!n!T\"O|q! k!\u{12}3 W!m!R#K\"M\"S2L!l$n!S3KMQ$O3n!R!Q!S5L!lq6!\u{6}Q\
        \u{19}\\\"\u{1f}`=p9\u{1d}% Q%L!N;Tym 2$&T<l4N\u{9}S<@)!F!P!W\"K\"L-X.U4W/N(.% p!I!K\u{1f}`Sn\u{19}%&!S&R8m'S\u{19}\
        S!P>\u{15}!?m!b< K\"F!L\"Y#M3l!T#O!Y!J#U\"V.S$V\"SAK\"r&M\"j-P$o9N!l!T.J%V\"U/l\u{7}{& U!J!T,k1T\u{1d}oX_' k!D&\
        Q8j\u{1f}`\"IDmmM\" T.l\u{2}8# l\u{11}nNoT\u{17}1 m!M\"M\"O\"P!O8O!N#O0P!s%Tfk?l!N!S%Ra\u{4}\"\u{1f}`@qX(N O!i\"\
        I\"O!S!U!R!D!m!J$W!M!Q\"D!h+T!R!V#T!T!J!S,h!S$R\"N!U%P%L2l!U\"U\"k5Q,n!S&T%P#o1T#R!S$T!N!Q=U:3\"5oSo=:\"\u{1f}`\
        @pse% n!O&L8t\"Q\u{8}'&!T!T>U&V!O\u{8}S\u{13}>!?osn+ R!l$K\"N9N\"M2p\"o\u{9}N!n$O\u{19}\u{b}\"\u{1f}`@p\u{16}{%\
         m(H~NIl$J5T#\"m=T\"nG\u{d}. i!R&M!T7m!U&G!MGnaQ0U\"n&Q.S|O\"!K\u{10}nI[!VO?\\' l!G&J8n\u{1}nTn%SA;% l!J!P%J\u{1d}\
        l~|!Wk(b!Gl\u{17}\u{1}\" m?n\u{1f}W& S!k!O=T!j!P$\u{13}\"\u{1f}`!pM\u{0}6 [\"R$F!U!P7o!O!N%S!O.P%K!S,q#Q!N7R$k>\
        Q8Q$M'R<\u{17}!wo*.+ M!K!P!Q\"J$K(q.O1k2j\u{c}l\u{14}s& Q'M8S!RZS!mMf. M!M!W#N\"r!T7M!N!V#M\"u4M4R'm!\u{15}!\u{1d}\
        pny!+k44!wrpN!\u{6}R\u{1b}#- i!W!V%M9R!T%N4Q\u{5}o!R!T%M.UX\u{12}#!L>s!M\u{14}M)!n!R#M\"H!I8s!J%I.H-!! o=C# m\u{1f}\
        `ZpA[$ m<Q\u{13}m\"QMV\" O'T&-\"\u{1f}`@mY~%!M!n&N8P!k]\u{3}\"Bo4QG9# q!J>u\u{1e}n! n\u{13}v!!RPO%!Q'S8R!U:S\u{11}\
        \u{c}\"<n\u{15}nDE\"%R!kr\"$ O\"o=N\"l+r\"Dm4Q7P3!I\"M\"K\"N\"S6S!Q\"T\"O\"MkM:m\"q/m!U\"W!O\"OBn76$!K\u{1f}`<p\
        !L!\u{6}% o!P$H:q!Q\u{1c}S\"\u{1f}`0qp\u{9}0 i&K!N!P7l!P&N!N-O&V!R,l0miQ!M&U\u{7f}'! l\u{f}C##l?p4R-w\u{e} S!R!\
        R![!X!S!S!V!T\"N!E!T!C\"R!U!U!C!@\"X!U#K\"W\"L\"R!U!T!X!V!S!Q\"R\"M!I\"I\"O!T!R\"D\"H!J!R!V!U!S!H!W!R\"N!K!N\"U\
        \"M#U!X!U!H!K(K$n!S!R\"U!T!N!k\"O#S!U\"T\"Q&o!S!S!R!O&n!P\"R\"q!R!T!b!T!O\"k!S!K!T%m#Q!W\"W*X!W\"W!M!P#O!S!K!T#\
        L$Q\"I!L#k!T\"L\"Y+V\u{b}\u{8}5 o!M!G#P\"I!Q5l\"r!V!L#U\"O!T1IPSWq!N!Q#L0Q#lj`2 z!K!G$H!H!K4P#r\"K&J@m$T;U+l>p\"\
        P.q5ocm# Q5mSm\u{c}\u{12}$ P!o>N!k\u{15}\u{1c}\" S1jg\u{c}Q i!i!R#J\"i!W3Q&R#E!M!Y!P-U!P#O!U!T!V,n#k!R#R'Q#N!h\"\
        I!X!M!U&U\"V,L!W#R$U+N!X\"j(Q\"S*S#h\"S#N!P\"W-o!k!UcW$,S>O4q\u{c}ogq\"BQ4o\u{1b}r\"\u{1f}`0pmM!4m\u{17}?+ p!J!\
        I%L!M7m!M!M%O\u{16}m#l\u{e}5# P\"k=P9I) Q#Q\"o$I6Q#Q\"L4p\u{c}o*\u{1b}$ S!n\u{1f}`Uo!$\"\u{1f}`Zm\u{10}\u{7}\"B\
        R4py/!FOoE##k?m4R2MY T!O!X!I!J!g!V!I\"@\"S\"H\"K\"B\"C\"Q(U#P!W!O\"X\"M!W!G&P&K!K!O#R!Q!U'K%T!Q\"R!P#m@l\"R!S%k\
        'p$k\"o\"V\"L#n#o\"U$P)T#V!R!N%S!N%T*lQI. R!S!M#W!S!k8N%O\"S!Z-M!Q#m#n_k% o!L>q\u{1f}`(m8=!_R< \"CM4s9Z!?p|\u{d}\
        !AkUe\"<S\u{15}SE.%!O6pXp1RCovG\"!l?m#P, M#i\"K$F*M,P#I4v\"O\u{7}Q#p.Q\u{a}\u{1a}#!Q&T!R\u{9}\u{1}&'W!W9V4P\u{1f}\
        `!RZ9/!m$K\"N!S5O\"Q!o!U#N\"P!T-J\u{b}n7S!OUb% l!O\u{1f}`<q!PY/!\"L/s!?p\u{18}\u{c}$;o!Q\u{14}o!Qjz\"\u{1f}`Hkh\
        i!#Tir#!l&Stm\u{1a}_\" T(S\u{7}j* P!v$O\"I8N!v&L.F\u{c}p&P#x!^RA,\"!M\u{1c}q\u{15}\u{10}! nCQ7 Q!N!J!N\"q!P!S!Q\
        !E8P!P\"T0S!P#p!T!Q\u{5}P!T\"P\"q!Q!U<\u{d}!WSX\u{16}# j(R7mSf!fteP$ k!G>l!Gd\u{6}# lfoyoLx% S(l7S\"S&l\u{0}\u{8}\
        !AmV', H!R!o%P!Q7P!U!l#k\"V/T\u{7}T\u{16}v\"NP2l\u{a}*!?pKz\" Q*m%\u{12}% T\"Q&ktQ\"mAv\" P\"k,.\"%O*l=?'%M\"i!\
        R7M%N\"k.Lw-H i!V\"N!T!A!K\"Q!P2P%S\"Q\"F!R!X!L.R!K!Q!J\"O!R:Q\"m&O%T$j\"T)S!Q&n#S\"m!Q%m\"V+P/m6R!O%JJ\u{1e}!%\
        PIkR \u{1}!{!1!U\"U\"I!I7z!x!9#U\"K.j!F!R\"P\"M-l#j!O,o\"L!s\"L#r\"L!n\"J#p\"J%p\"L!n\"L%r\"I#t\"M#P\"q\"L6o\"M\
        !o!q!G%U.p!o!Gi>\"\u{1f}`?m\u{6}/!\u{1d}q\u{18}\u{8}!,j\u{18}\u{c}#!R&Q8R\u{1}q!&SD>\"\u{1f}`%p[\u{1d}9 i!J!m#N\
        \"j'L-S!S#o!O&Q5R3U'p!S/H)U\"j?n!S!S.i!M$O\"M$#\" R\"S\u{4} !wn,\u{13}* L!R%S!l5S#M!V%T0Q|Sf\u{1}##N)lSRG;# k\u{1f}\
        `Ul\u{5}\u{1c}!Fm7\u{11}, j!H$O\"J!M7R(U[t\"M\"JYU\"k\u{1d}(# m\u{1f}`%pL\u{7}&!H\"m\"M\"K;Orr\u{5}d$ m<R\u{13}\
        m\"Rdo\"Bm4S\u{1c}i\"\u{1f}`.q|\u{16}$ SAW&k4O\u{3}\u{11}\"Cl4T:\u{2}\"!R&T/7. Q!O$N#U#X)S+U!Q3U\"W&PTQPQ!U\u{d}\
        d!?m~V!VS-0&!P!S%K=M4m\"Pxx!\u{7f}qc\u{10}- j!D!j%H!V7i!M&JRN!QGW*j%j>\u{1a}# l\u{1f}`%n\u{1c})\"<n\u{15}nva\"C\
        P4q(\u{13}3!L!U#H!j!K!O7O!R$O!i!Q!U.Q!T\"M#Nir8k\"Sz\u{0}$ T'lgT'l+\u{d}\" l!N;~( m!V!R#J\"L8n\"T%OS\u{e}#!V\u{1f}\
        `@Syz1!H!T!N\"I\"M!Q!l&L0O%M\"R2L\"P\"U\\o#QMl3\u{3}%%V=Q\"P$N.o3[$ n4S+n4Sn7!\u{11}n\u{1c}\u{1b}\"\"R$muj% U!T\
        &k\u{1f}`!kuv%!SAR4n!kfpH*.!S$W!R\"S'S1R!P#W\"N!S'S*T(S(or\u{e}4!L!O!L\"O!P!O*n$o+O!N!O#R!Q*k$R!Q#N#P-ods\u{11}\
        \u{7}' k!K$J0mSmto!QrA!&U]\u{9}!VU\u{19}&\"\"Puo{{\"Gm4P\u{9}Z!\u{2}p\u{7}<0 S!O!O!U\"m#R8P\"M\"H\"K.L\"m\"p\"q\
        \u{a}p\"O!\u{1a}! k\u{b}\u{19}& m!N!M%C\u{7}pQnDQ' p!M!Q#O\"N9S\u{1f}l\u{2}?#)m?o4P\u{f}J& j\"S&k\u{1f}`(m2Sos$\
         S'mgT'm}[(!J&Q=P\"PTT$K3S%m+N' O!M$S\"P(P0Q%Qf,\" n3W{Hx U!U!O!T!O!P!R!U\"P!M!>\"G\"Q!N!Q\"J\"S&S%W!Q!Z!P!K\"T\
        !R!H\"D$V$M!Q!T!P!P!V!I!V\"N!P$K\"M#O\"n!S\"M!N!O)L\"W!S\"m!M!P!O!k\"N\"O#W!j!T(M!N!Q'T\"l#R!T%S#S!R$q!o#O!S\"S\
        *R!V\"X!P!T!R\"N!T!U&R$R%Q!k.T\u{14}_!$j}\u{7f}D h!I!T!G!Q!V!S!I!M!J&K$F-P!R!M#X!M!K!O&P&J\"O!S!Q!V!J!Q,lJS%V!O\
        &qBm!L!O%J+O#'R=m\"S$-!!O5H& o!R&I*Q\u{1f}`/n\u{17}d\" R\"j6/$ R/l0Q/m\u{10}{$ o!M$P:o\u{12}S' N!P!T#J*k3T4T;i'\
         k!K$J0mSmto!Q\u{f}p\"(m?mC!$ l!I>r!Lx0!\u{11}q\u{10}]\"HK4sEx\"\u{1f}`-o%\u{c}!Bl\u{d}\u{6}!@r<W! nVv# i!L&LOr\
        ( n!O$I\"G8o5N\u{1f}`&n\u{c}`!@oSG# s'M8q\u{16}\u{9}1 m!M\"M\"O\"P!O8O!N#O0P!s%Tfk?l!N!S%R\u{c}R!NPwm+ O!U\"P\"\
        m$J6N#U4S^SNP\"l\u{1e}%\"Dk4T\u{1d}9#%OAR4m+B\"\u{1f}`eP\u{17}|! m\u{1a}l% m%R\u{1f}`;n%Sh]!*o`\u{8}\" k!GU\u{f}\
        \" Q!k\u{6}h!\"S5@\" S!l\u{10}]\"\u{1f}`@pM-!XR3\u{d}\"!Oes-\u{7}! RIW0 V!X!Q%P.k1Q.V!N1m!Q!k/n!Ngl!N&OHe$ o!O&\
        P8ot\u{0}\"\u{1f}`.r\u{10}n\" p!KFF\"?mGq&YA M!C!L!w!C!K!P!G!N!C'O#D#W)P!J\"p!I!J.I$l!H!K1W#lHl!M!T.o4q'P#q!N!P\
        \u{e}\u{16}& k!K$J\"L8m!N\u{8}Q\" U'jZh!#jA>) k!R!j#K\"K!U7n\"Q&R\u{1c}B!Vl q!!Um3+ n!L!Q#H\"I8m!O!W#N\u{1b}l\"\
        R|w+ i!D$H\"F8l!G!O%I!P\u{15}j#kHT\"Hp4Q\u{f}M\"2jES^\u{3}\" n'P/c!wnV&!\u{1d}n\u{0}+!bn@\u{7f}2 U!H\"Q\"G!X!G!\
        I!J'k/V!O5O!N\"M2R$u9lXS/=!'T,G% P'n\u{1f}`9Q'n7\u{1a}!?oMz% P)o\u{1f}`7Q)qlk' P'S8M\"W3T\u{1f}`1sl\u{17}*!H'V8\
        M$k1T#Q\"J!PGT]la\u{8}$ P)q?q4L@L% q4O+o4Q\u{1e}S1L& q%I*N0r%I*N\u{13}-##Q!USR@B+ n!C#V#E\"Q!l6L&K\"S4N\u{0}m\u{f}\
        c1 i!T!R!O$J!U-t*r!L$N\"NBtIR!P!R#m_R)?\"\u{1f}`%m\u{5}@! l\u{13}=! lJ7\" ngq^G( Q#l\"J!U;U!k3S!Y0`) o!M!Q%Lso\"\
        T\"OFm\"Ob^\"\u{1f}``n1,$ n%Q:n%Rm7\"!Q?R\u{0}X!'S8l@ h!R!U!L\"K!T!L,h!R,S$M\"H!S+Z!S!R!O#S\"N!S)V6V+N)n#lNh!P!\
        V#P\"Q!N*TWm#\"O\u{1b}n'pP\u{12}# YTM!Vt\u{4}!?o\u{f}K# q\u{1f}`@riq# o!G>o>.D j!J\"K#q!S!T3J!s#S!N!V#m!m!S!V.R\
        #E!j!U!N<l!N\"M#m!K8P9M!J!s!K!K-O$M\"N.k\"U7k!Xn&7!\u{14}p\u{7}i2 J!k!R#n\"N!S3r$Q\"R#l\"R.KlQ!p$o*P!r\"O^\u{1e}\
        \"\u{1f}`&k]X\"\u{1f}`Aorp- R!m!K#H\"G6Q\"S'K.m\u{b}O!p5n\"Q!y\"\u{1f}`eq2&* R!N&I!V,S+U\"h2U\"W\u{a}Q\u{7f}E!%\
        j\u{5}]\"\u{1f}`.qrB\",n?n \u{16}!Bn:P!Dn9S\"\u{1f}`.mqf% S!m\u{1f}`$T!m<Z# p!K>sygs U!E\"P\"M!r!M!U!K!P!W\"G\"\
        ?\"@\"A\"O$m\"I!l!N\"T!T!V!I\">!m!F\"E!P!R\"L\"C$E!V!B!W\"V!k\"R!W#W*O\"P$L#L\"m#P\"J!W$L!S!k!F!T!q!O\"K!S\"K&j\
        \"S!j#Q\"P(J\"m!M$H\"H(S!I!l!j!R*O#J\"S\"F\"K!R-o!I\"N-Xxs\"\u{1f}`@n<~\"#O!kas1 q!M!X#H\"N*S.p!Q'STM*R!R+pNm!K\
        !N&Sa\u{1a}.!U'V(l/l!S'R.PMR%m\"N1M+T;Q&P0{\" n\u{7}snd' O%P*q0R/s2I\u{19}nlP% n!Q!M\u{1f}`>mW+$$l\"R=l\"Sdt\"\u{1f}\
        `Um(!) n!I!N!J$I!P7lARGQD.$!m!S>n!S\u{12}R!?pAn$\"R$V\u{1f}`@S\u{5}\u{1}\"\u{1f}`epuT$ o.O`m$R\u{d}\u{4}@ R!M!j\
        !Q\"A\"J!h!U\"E$S$C(o$n!L!S#F\"B!T'm&Q\"I\"I\"I!R!I$FBSBR,o/L%L\"kMv\"\u{1f}`=r8@\"%M\"O\u{18}j( k\"P!S,S0k&T)T\
        (PFJ! l~\u{1}\"?m\u{5}nGz( T!M$j#P8N$n\"j2O\u{9}O!wo<n\"$mRR{\u{1f}!WS\u{6}l!$k7\u{9}\"@N4rTU\"CV4j\u{f}=; i!R!\
        W!W\"N!R!Q!U9Q#T!L!Q!V-Q!Q!VLo#Q*Q.l)R6k!P'T\"I.n0lem$\"S%P:U%PB\u{a}\"\u{1f}`-o_\u{11}9 k!O$K\"U!X7i!P$O\"N!T-\
        P!P#L\"P0N3T%O6R)S=T!j!R$O\"S!M\u{10}\u{9}' Q!Q'l7T\"U&k4P6~\"\u{1f}`BnQ9!'O=C!\u{1d}p\u{a}9\"BPrp{Q# P\u{1f}`0\
        P;H\" l!R\u{18}k%\"X#I\"O!LoQ=Z! T\u{1b}A\"\u{1f}`%p\u{f}V\" m\u{7}s%\u{8}% o%P:oGp^r;~#xpHo!Qms\"!m@QM\u{0}!?l\
        TZ$ P!o>Q!pz\u{1d}!VTsa% h!M&S9Q&MP{!Cl4O) o!M&N8t!L!S%N!R4kaC\" P?S}~\"\u{1f}`=nS9? h!R!U!M\"J\"N,h!R,S$H\"G!R\
        +Z!S!S!Q#T\"J!O)V6V+R)n#lLJ\"h!M!R%S!N*Ts.\"+k?kmE!\"nrr* l!P!Q#N\"L8l\"P!o\u{1f}`!N\u{19}P?!S!U!N\"Y!S!J!j8W!T\
        !O\"U\"I!Z-O!P$Q!K!j!T>R%o#l!O!M\"U+S4Q*k.R#O&NGG\"\u{1f}`@rZ@\"\"R=pH`!WQ9\u{1}# n!J!O\u{5}*#%O!l\"Q\u{f}9X L!\
        J!P\"j!O#m\"m#M\"O\"Q\"I(I!K!o\"R!L!T\"l\"l!M$K$S#m!K\"M\"L!I!A!P!L\"F&I\"Q&Q!S#N,R!P!K\"n6l\"L\"R#m\"l'S!l+I!K\
        !S\"P+O'R.R!R\"oc1$!S&S8r!O(a1 R!O!K%B!s4T#R'L!k3J!gJKCm)T\"m3N!l\u{f}x\"!M\u{1c}Q&`!$mu0\" m(O'u/ S!R&k!U3S)L\"\
        o4L@S(Q$S+R%m:S\"Q~l$!U!R%R~Ke !Tkkh\"#i\"JQ0$ jnm,Reph\u{1b}! P7\u{0}!Apqp- m!N!R%U!T7l!S!T%W!T3SdNAo\u{12}`%!\
        T$L!R!I?O\u{9}7\"\u{1f}`@n\u{d}{!!Fok* M!S'Q'j0R!P.m.P\u{3}S'kz\u{9}!\u{1d}pO\u{9}!?kLr!VMH{4 K!L!M%v!U3U$L!P&o\
        !Q3i!PGS#k!UAl)U\"m-Q'o\u{4}t!dT[]$ m\u{1f}`%o`lv'\" n?mI=!!P_=$!N!j\u{1f}`>TL\u{11}' l!H!I%N8k'Q\u{19}o|O!?r\u{15}\
        b\" R/k\u{e}\u{12}'!O#Q!O#Q,Q+mETK=% j!L&I8p!MNX!/S|T#%T:m%PJ'#$i?o4PE)#?O\u{1f}`!t\u{3}C\" O?Qh\u{9}%\"Q%L?M1Q\
        \u{5}T@R+!G$J#W7l!N$L\"NWT%W#o!NG2!?n\u{14}|&!M$J\"H9N$N4OPF1 V!P!Q!V\"N!O+k.U\"T!V\"R0Q\"S$N!T+nNoSw!Ko$n$%M!m\
        \"OQkd\u{3}.\"N#n!O!M!R,V'T$S%k\"R!U,V}T6RHwH j!H!Y$p!Q!V1L\"K!m#Q!T!W#B!X!G.H!P#o\"Q4T)m$P\"O!S\"L%P1Q.j!O\"O(\
        T!K!m!k!R-O!R#L\"P!M<\u{6}#!Q\u{1f}`?pqu! QZ66 S!U!k!S\"F!R!W9J$J!O!Q.H!P!J\"M=R4m/T\"m*n!N:o\u{0}w+ j!M!T%T8j!\
        UWn!M!G.Q_T}\"' S'n!P>n!U3L\u{c}m54! on;\" k!H\u{1}=>!O!K!X!N!R!N!I!Q!I+W(T#M!S!T#V!O!Q!P-U\"V\"I&Q&S;mRT.m!S\"\
        U\"R\"MzV# o\u{1f}`@rVY' o!M&O8nrR:n4p3D!?r\u{4}5\"Bl4T\u{1d}v!$iX\u{1c}6 U!Q\"Q\"X\"Q!T7K!N!K!L\"M\"L\"P.n\"l$\
        nFn!O\"NGn!p2M'u) K!N&J!p7N!P'o\u{1f}`!ld&! U**# l\u{1f}`=mO !\u{18}qCn* j\"P#L\"O8R!r!T#P\"O!N\u{6}#!!lT7! UeX\
        \"Dk4S-M!?ny.\" n?o<O# o/P?Sj\u{1a}!?r/H\"\u{1f}``q\u{e}p!?pMa\"\u{1f}`%r\u{1a}P,!P!P#M!k!T!S7R!S&T\u{5}rIl!Oq3\
        $!R&n9R&o45+!L'R3p!R#l\"Sao#IJP!p!Rr\u{15}' Q\"S&l\u{1f}`8R\"S&m\u{1b}i!ym.\u{4}/ m!K!R!T\"k!O!I5T#j!M$k!R!O2My\
        TfO\"\u{1f}`+pU;\" n3Q\u{13}\u{7}(%O\"L8n!I&O.S\u{1f}`!o\u{5}Z\"\u{1f}``nDQ' Q'S8M\"W3T\u{1f}`1u\u{1a}A\"(j?jXs\
        . S\"T#O!P!Q!T'l0L!i'T'k(K\"R$O\u{c}y!$j\u{f}}\"\u{1f}`=o=6\"Bn4Rj?$ l'R8o'SK.% N(Q7Q(O4T?\u{16}$ S)l\u{1f}`@mE\
        8! T*($!T$Q?S4TvG# Q/m0QZ(\"\u{1f}`%o0>$!I!L/l~R|-% n!K&Q8o!OGY& M%P!m!M8Q%Q;B%!K!J%K8T\u{5}p'?! lq\u{9}#-q\u{1f}\
        `Fo':. Q!O$N#U#X)S+U!Q3U\"W&PTQPQ!U3b!?Oq>8\"X=f\"X%U!R-R!T%R>O!J!T/Q&U\"l(K!P&W\"Q#Q%j%k0Y!U9j(Y$ l!R\u{1f}`*q\
        }E%%L\"L\u{1f}`9V!m_R!?m\u{19}]g q!I!Q!H!O!U\"@!J!G\"D\"K\"D!R!N\"S!O'O%M!Q!Q\"W\"J!O!K\"G$K\"O#T!J\"N!M!P\"D!M\
        !M$E\"U\"G!U2X#l!R,m)Q#P$Q!n!Q\"R%q!R#o!H!O%n!p!q#O-O!R\"N\"K%P!N$P$S!Q$G!R*o$p R!.kE!! pOe!?l\u{1}#!%QJ-#!Pyp!\
        P$j\"\u{1f}`+r*\u{c}\"\u{1f}`@qqk!!GXL, U!S&U!m9Q&mSrJm;O\"o&O8mQR!goE\u{1d}# R\u{1f}`Qk\u{6}d!?ml2\"\u{1f}`@sq\
        E( m!A!G%F!R7g\u{1f}`6mK\u{f}$ kwl#lClp\u{1a}\" j\"V\\\\& S!R!l#K;O!h[\u{12}!wr\u{1}9( Q!n&O8S!N4r\u{b}U!l\u{4}\
        P! lc\u{9}) e!F!U%E:XVjFk/p3qQ_( N\"U#M\"U8P\u{1f}`!S%PnI! nxR\" m!JWX% S'j?R\u{19}Q!QL\u{e}\"\"k=o\u{1a}V\"\u{1f}\
        `Uo85$ l!M?O\u{1f}ml\u{f}!not\u{f}#&l!P!Q\u{1c}[$\"i&P9Q4qWV\"\u{1f}`@ns\u{12}- m!G!J!L\"J\"l9L!K!L\"K\"t!N3J#\u{a}\
        (!U%U\"P7j(W.K&P\u{b}S\u{1f}\u{7}@ r!C!M\"U!s!?!H!S.M)m!I!S!p!V!p!D!J!T-H!Q!L!T!l!I!J-k\"MNK-m;k!M%J\u{8}\u{e}!\
        VU\u{8}X\" l'Pt + n!F$K\"J4R!l#p!I&N\u{a}R!l&e\" l?m4t0 L!P!O!Q\"N\"n\"l6K!U$O#T!j0U\"T!P\u{5}T\u{1}\u{13}? j!P\
        !n!I\"R!Q!M!P3M)Q\"O!S-K!l#R\"I!N<lOl&l$M\"L!S)k!S\"T!S4n\"Q#P+Q\u{1f}\u{13}! UX{$ S\"U!Q<SOuB T!S!U!U!R!R!G!O!\
        P#V0R%U\"U!S!S!J\"P-T!R!T!R#P\"N\"SIU!U7L'Q*R\"T.U&O!M8m>r' P#S\"j:Q#T\"L4rY6% m!J'S7m(T[e\"\u{7}q%n2%!Bn\u{9}v\
        ' Q\"S#L=r\"N2Jhop&' i!V&T!R7o!U!T\u{1c}\u{11}\" k!F\u{a}z& N;F!w\u{13}N!F!w&|0 r!Q!Q#G\"G!T7m\"U#L\"L2J!S\"V?l\
        jO#N\u{13}`!&RWf) R!q$L\"I8R!t$O\"J.J\u{f}\u{4}'\"Q$R!Q8R\"U\u{1e}m!R`s. n!H!N!R\"J\"E!K7l#N4m!lWp2j?m1m!#k\u{e}\
        \u{4}& r!O!O%N:NYsp\u{17}$&R<s%U/Klj!PP{0$!m!O>k!RX:!#i&k$ Q(lrR$m*\"!-o)%% l\"Q\u{1f}`>p\"RxB# o4V?SbJ$\"R$S!R\
        :UX9! mwE\"+H!oM\u{9}!)lYd0 Q\"Q#G\"R8X'I!R-i!O%O!T\u{4}O!V!O#O\"k\"S\" l'L\u{1};\" n?okI+ l!M!L$j\"P7l!O!M$m\"\
        Q2S|a' T(m4TRPaQ\"T\"m\u{0}P& Q(o7S(W[O$n|9!!PM\u{13}.!J&P9M'T[r$S\"K'M+U#j'n!U!O9TM\u{7}$ q!K>r!Lr\u{2}' P&Q!Q\
        8R!T%R\"P B\"@pFp\u{12}q\"\u{1f}`Un,\u{f}% Q#R\"P.n?j\u{15}\u{8}!zpvv$ r\"I=r\"OZJ! loO! n['\"BM4s\u{1b}q!BjpB#\
         r3PQN>)' O!m'Q8q'R-NQo9U\"BT4k8~!?q\u{1}.\"!k?l*)& V!M!P?P&N4nt8!\u{e}q\u{1b}K% p!L\u{1d}R&s!M\u{14}W!2o<'! U0\
        8$#j?k4U\u{c}o\u{c}=(!J&F8o!M&Kws!NVn\u{17};` f!Z\"P\"O\"W\"T\"N\"H\"R\"T\"H\"S\"P$U\"F\"f!T&V,K\"H\"D\"I\"D\"J\
        $I\"K$j!Q!S\"T\"J\"W!P&G&j\"I%T!G%U*K\"O\"M(K\"i!J#j!F\"I#m!l!j!o\"U!U,g#Z#T\"G\"i$K\"J)G\"F\"j\\p\u{1f} ! W\"m\
        !K!V!U!o!T!i!Q!A!I!L!N\"O!P!<!R!S!X!P!U!M\"M\"T!P!M\"T!X!V!O!W!T!Q!N!P!P\"N\"P\"R!R!D\"R#k!N!S!T!Y!N!U!Q\"L\"S!\
        T!F!T!W!S#P!U\"R#o!M\"Q\"M\"M!K!i!F!i!Y!V\"P!S\"P#Q\"U!V!i\"W(h!V!W!O!P!V!Q!j!U!Z!J\"U!S!h\"P\"j!X!N\"J\"j\"X!V\
        #n!T!P!O!P!O$N\"N#Y!U!l!R!Y!N\"T!X!U!R!S\"M\"Q$W!O!S\"T#M-Zk\u{19}#%P\"S?T3t- j!N$H\"F4R$p!S$K\"L\u{7f}L+R,n=mR\
        N\" n\u{2}o(\u{5}' q!J&MSL\u{5}t!E&P\u{1f}\u{13}2 Q\"n#K\"O!S7P!V$N\"S!S-K!M%J!R,S$itp5mdn! n.\u{10}\"\u{2}S$n:\
        j& n!C!P=mhp!D/v& n'S?T\u{1f}`4o+o\u{f}\u{5}\"%S\"Uk+$ o\"P=n\"R+]\" k?o\u{6}~\"'R8m\u{7f}\u{1f}!?p`\u{7f}( k!G\
        !O!P$J(J?MZM\u{e}\u{6}#!U$m?lYQ! U\u{e}]$ l!H\u{1f}`<O1O#(k\u{1f}`Xn}\u{4}% Q2j>S3jKr3$\"BP4q=\u{1d}\"!m\u{1d}m\
        \u{1f}V!^Tt5\"\"N?O,W!VS\u{1a}\u{1b}!!QI[!'NAq!?p&3# n\u{1f}`0s\u{1a}9& p!J!I=m\u{1f}`;iW\u{19}+ S\"Q#M#o7N!S!Q\
        &o`QUp#nL&; p!>&B!V5L\"m!C&F/M2k3q\"P\"S!s%O*q#p/o#M9n\"Q!Q(U-m!N\"L\"h\u{10}i\" Q!oc0$BU!U3l!kv(!wpq\u{a}* N%n\
        \"R8R!S$l\"P!k3S\u{7}U\u{3}U!!Os<\u{1f}6! S!S!h!Q!T!S![!T!i!Q!V!L!T!I!R!K!S!H!Q!K!X!N!R!L\"M!P!N!U!M!T!W!W!V!M!\
        U!R!j!R\"S\"O!S!J!M!O\"N\"O![!S\"T!i!Q!G!U!i!Q!P!M!X!N!N!K!S!L!X!Z\"N!R!W\"Q\"k!L\"N\"M!P!Q\"k!U!O!Y!Q!U\"i\"R\"\
        Y!L!S#X!X\"L\"Q#Q\"h!V!S!S!P\"U!l!U!j!P!P\"R\"i!Q\"k!i!Q\"L!O\"[#T!m\"N!U!U\"U!V!P\"U\"O\"Z!Q!g\"X!V!R!T!Q!N!S!\
        Y!P!S!Q\"R!T!L!Q!H!Q!M!P!h!V!R!M!T!V+^)\u{5}!\u{2}m\u{14}0\"Bk4U\u{7}\u{10}\"\u{1f}`!o\u{1a}g\"\u{1f}`0sDb! Sdk\
        \"\u{1f}`%pG\u{15}\"'Q8pi\u{f}*!S&S9T4Upl+m-k!R*S-mJ\u{1d}\" n?pg\u{10}0 X!Q!U#I!O!Q3n&T!P%T.L&R&O.S&n\u{0}OT\"\
        \"CQ4nNh# O)j6P\u{16}H%!m$N\"Q9q4JN^\"\u{1f}`Upz\u{1c}# m\"P=qrt!'S\u{12}#* N!O$O6s$R%Q\"q4Kvs\"Oi1\"?S~n1<!wo2\
        \u{16}# m!M!QTd' n!T!S'R\u{f}p!R\"RCe!goQU\"\u{1f}`=jK\\!*lb\u{16}'%P\"m!Q<T\"j!S4ScV!\"PHY# P!S!lw\u{1f}!!J/P!\
        VV\u{7}Y& Q!T$k\"O8T%lN\u{5}\" i?p|s% j\"l%K!P8PLF$ P!k>Q!lBq# k\u{1f}`=q,(\"\u{1f}`,o5\u{15}!$jUC3 y!K!J\"K#S!\
        H,J+x!K!G&M.OBSMS;u\"P\"J#Q!L+\u{17}# m!H!J>\u{1d}$ p!H&J9J|}# T!l?n\u{1d}Y!0kM=\" T2mXe! TP\u{d}! m8 $ m4S+m4S\
        L\u{9}\"\u{1f}`)l/W3 Q!L!H#K!K!K!q4P#T!R!M&h2O\"g;n0nMm,T(kk#! m H, j!M%T!T!N%Q'V?W\"V9o'P-n@\u{15}!?nbK!?oq3!\"\
        O*1#\"S%P?Ob4!?llT\"Bp4O\u{d}\u{6}\u{15} W!P!h!N\"K!T!n!j!T!U!E\"L!O!O\"K!S!O!M!U\"S\"M\"H!Q#U!g!X!M\"V\"O!i#N%\
        k!C!n!K!K!C!N!V!N!?!H!n!S!@!K!G\"J!H!S!N!F!L#U\"O\"Q#S\"H!O!M\"l!K!W\"Q\"n!P!O!V!k!H\"T!F!O!i#S'H!n\"I!j!R!P!V!\
        N\"Q\"V#O\"j!G!L\"j!H!i!K(k!H!Q!V&R\"J\"o!E\"P!j!K\"V!J!O\"Q!R!Q!D\"U\"M#R$P$k+o\u{1f}`% T%O\"l8U'mG\"$ S0i\u{1f}\
        `>mkf!Gp\u{1a}]!?N|]' N!O!j#N/U+S/NA0$ n!L>p\u{5}nW(# m!Q?Sl\u{19}!zp\u{1f}d& m!F$O\"K8m\u{1d}p\u{1d}\u{5}\" q!\
        J!\u{f}\"!l?lM\\. j!M!S%T8j!X4QCn!M!G.Q>R!U@T!\u{0}#%k\"U=lv_& m#T?T\"M4rlo\u{14}|!\"m\"k% U!k>U!o4M\u{5}j$ R!S\
        \u{1f}`?S%Z$ m!E>k!L&\u{2}\"5nSnD\u{d}!#i\u{b}Z#?Q\u{1f}`!r\u{5}O% n!L&L8q'OIH!,m Y! ng\u{17}, V!Q!j%N!Q5l$k&Q.\
        U\u{a}o5P#l\u{7f}\u{8}!WQJe!?rt\u{2}8 K!K!N!R\"S$S!V)R,L!N!O#K!K!U\"M!R%m$Q$L#m!J\"m!j'S[\u{14}\"\"l%QlD!VT\u{f}\
        \u{d}!\u{7}m<p\"?Q3l~x\" q!HSI\"Ak4T%\u{9}!5Sj\u{1c}\" o\u{11}qC\u{1a}\" n?q*Ye h!Y\"Q\"N\"W\"V\"N\"L\"Q\"S\"G\"\
        R\"N\"S\"U\"O#T$W\"U&L&J\"G\"C\"H\"C\"G\"K\"H\"J$l!Q!R\"T\"I\"X!N$S\"E&j\"I%S!G%U*J\"O\"M(K\"i!J#i!F\"I#l!l!j!o\
        \"T!U\"h*g&S\"F\"g$J\"J)G\"O\"k+iWg#\"P\u{0}j\"RO8#\"R%P!m\u{1a}R( R!V!R&k7S\"T&o4QDF!!KCa#!S&R{leT\"\u{1f}`Zo\u{15}\
        >% R!U!l>Rxt$E!/S\u{d}r% S\"q=O\"rrkrg\" n!Q\u{1d}Y\"\u{1f}`%qTW#!P\u{1f}`$p|\u{2}!\u{11}pU&! nm\u{b}# k\u{1f}`\
        %oF\u{4}$%R\"L9m4L+\u{13}8 W!P\"M#J!M!Q5p\"m!O!U!R#S!P!O2N!S!K,OcT6W!L3O#p\"mh+* T!I&K(j0U!L$K*L*l(qf[$ l\"R=m\"\
        Uf/!Bj\u{7f}\"$\"T=p!Q!T\"u\"\u{1f}`%o#}\"\u{1f}`enh\u{7f}\"Bl4T/\u{e}\" k?lh\u{0}# o!G>p\u{7}\u{0}\" l#UaI!-l\u{16}\
        \u{11}1\"R!Q\"J\"L!U(k,p#j!H!O&S.VBR!n!TXp0RGb#3m\u{1f}`>k=\u{14}\" O?Q?L=!S\"i\"D!G!L!R!K*L-o!r!V\"J!M!H!K-L!J\
        !l\"H!N!K\u{2}s#k!O!S!j!m!K!NnW!!kO\u{8}!WR\u{9}P' j\"U&T?N.R\u{a}l\"R11%\"Q#h\"U=i\u{0}o~|!\"Tc?' n!N!O#P\u{1f}\
        `Po\"Qsz!VUb\"H V!H!I!M!Q!m!j\"j!G&F$J!M,K!K!G!L!A!H!E!G#l!q'N!O!D!F\"k!u!m!u!t#F!L\u{0}m!L!N!l\"n\"H!J\u{5}/( \
        L\"R#L!k\"k7P&j0Q6\u{9}' P\"o$Q9U\u{5}R\"l;Rhu\"<R\u{15}R3B![Rsi* p\"O%H9X&JTo\"T\"NFm\"N\u{16}n& m!R&O8m!TqoQj\
        #'R8k'SQ3$\"P9O\\nYO+\u{17}\"*l?n\u{16}@$!K>Q\u{1f}`!t)H! P?K$ V?l!T\u{d}p=(!,nq^$ P.o?nASOp$ Q\"j&T7TE(' m!V!S\
        &P7p!U'P8H& k!R&P4n\u{15}n\"Rn!& q!O!N%L\u{a}o\"R\"_$ T!m\u{6}T!m]\u{1e}!2jD1\" S!kF[\"+l?l9R$ l'Tgm'Ty*%!V$S\"\
        Q\u{16}N?ne\u{1c}!VVS\\% Q!o\u{1f}`$Q!oB\u{2}\" m?o\u{c}k%\"S%K8q~S!n@@!-k$3!?jV#& l\"U%Q!T\u{1f}`]Q?g) m!S!M%G\
        5s#m\"O\u{e}L\"s=\u{1a}' R%K=r4K^n\"L.n=4% N\"U$n\"PQl\u{e}X2 R!K\"V\"J!K!R8T!Q\"S\"N0N!T!SAq\"N8MNP\"S?>& U'S!\
        lfO(m]o7?L E!B!D!<!z!?!Q!E!F!?\"E$@!H#P!H\"V)H!I!I!C!r!F!N\"K!F*U!L#H!p!G!Q0V$lDQ#M!o\"U-o+N*r&N#F!s-O(B\"\u{1f}\
        `=p*g\"\u{1f}`%q\u{1e}!\" k?p\u{1e}l\"\u{1f}`*q\u{10}P% p3Q,m3R2Qj*!\u{2}P\\## S\"k=UF\u{6}\"IV4l\u{2}!) m!J!S%\
        I!Q7q\u{1f}`!p!N!y#,k?n4Sj-& T%M!k!Q>T6R1Z# Q\u{e}P\"m\u{17}y\"\u{1f}`=o2%! m[u# k(Qro>\u{11}!fs\u{14}\u{7}#'T!\
        V?O!r! R\u{1}6* M#j\"P\"P8M\"S%U\u{19}r!N4S\u{13}55 R!H%U\"L#W\"J&L!T#y\"J\"Q$j(O#U(N!V;I!y\"M\"J]S$\u{9}$ i(Qr\
        r%o2_! Pn#& r!P!M%L\u{a}p\"Q{\u{16}! k\u{e}\u{14}#\"P&S7p\u{19}@!\u{2}mMx&!S$O\"U?V\"U.Uq\u{b}!?pEW\"\u{1f}`@rI\
        D!?o6f% Q.o?nAR\u{5}l6\u{1c}$!T$Q:O!S>J!VR\u{17}M! l\u{11}-0 r!N!T#J\"L8i!R!U#N\"R!k1P#P?kjS5l\u{a}\u{3}!?nH\u{1e}\
        $ j!K&R!U^@!Pl\u{c}m$ m!S&P8o\u{16}Y$ O+n4Q?i+\u{1a}\"\u{1f}`@mNa\" m?pv\u{7}%\"S&S7P(R\u{18}n0E& s\"Q&O7t\"R&O\
        V\u{1e}# S!k>T\u{1d}\u{12}#?O\u{1f}`!o\"\u{10}!?os?\"2jESx\u{6}\"\u{1f}`Zn$t! UK\"##R\"l?m-kN!J\"N\"S!o!Q0N\"O\"\
        J!k#R!Z$A!V!H.G!N#l#U3L!N$O\"j!L!m&N#K#P\"O)k\"T#j#P!V.M\"M(S!J!k!l!U-M!V#K\"N!Q.N\u{a}\"!,jF.%!I!m\u{1f}`TI!ny\
        0A H!N\"F\"q!h!M!T7I!O!j$P!L/R#n!T!K!M/l!T1N&M!L!O!N!m+P\"R#k9J#P-M!Q!WCm\"\u{1f}`@r<Q\" O#S \u{a}! TH\u{15}l W\
        !T![!C!N#U\"@\"A$G!Q!I\"C\"N&T\"P\"i!O!R!G\"O!Q!P\"E&H!R!L\"G\"I\"L\"H!N!Q!V%I\"I&N#X*Q#T!j!V#Q!O%S!U!U!W)U$X#N\
        #V%K#Q\"k!X#B!K\"k!j!k$T#V)Y$R!X#T!U!W!V%S)V\"P\"o!o$o&j(X+ M\"R!M\"m!L!P8Q!S!U6U!knD$ N3q,P3m\u{12}r\" l(N\u{17}\
        \u{7f}\"\u{1f}`%qu)* q!N!R#N\"T!O7m!S!R%Un3K T!V!X!H\"S\"R!l3T!p$X!T#O\"X!S-U!L%S!S<Q!O!m!R$m%S.P%S!T!Q,P!i!U!S\
        %p#T!T!p!O!M)n#S!O&Q!i\u{6}N\"<S\u{15}Scd\",o?n]o\"@n4S1## P&k\"SMa!?nk\u{7f}( T'Q9R!Q%O!T4n\u{1}T\u{e}), O!q!Q\
        #M\"V!N8j!Q&Q-R\u{b}Q!m?\u{15}\u{b}!h!V!Q!S!G!k!R!R!<!H!N!J!E\"Q!R!K!U!E\"S!R%H!X#X!l!O!U!N!H\"N!M!D\"D\"G$N\"K\
        \"Q!L!N!L!N\"H!S!H\"I\"R\"L!O#m\"S!R!N\"T)S\"j!L!V!Y!R!S$Q\"j!M!U!O!R\"U'L!T!j!P!O#N!U\"W$V!U\"U!P!S!m!i!Q!W!S!\
        K%f\"m!H!X!O!S)l!O!O!T!Q\"N\"M&T\"U\"S\"G$U!R$l%T&nd[!?s\u{1d}9# k\u{1f}`%oJo!\u{11}qDc'!N&o!P8O&r!Q3O?;# o!I>l\
        \u{c}-!wots! R}+6 N!t!J!K\"I\"H!M'H0N!Q!O%K.u!Q#H\"L!N\u{4}U!q!O#N\"O\u{19}\u{1f}\"\u{1f}``o\u{7f}U\"Go4P\u{3}G\
        & L0r/P0r2J\u{18}n\u{2}0#!h?M4p[\u{15}\" l!QkO% V!K&l?O4m^H!foM]\" o?tB,##REP4n\u{13}k!!L\u{d}D\"'m?q3}& K!Q$o;\
        S$o4Mc\u{5}& h!W&S?O\u{1f}`/u:E\"Bj4XmT$!J!j%N!R.'! o\u{2}># q.O`qa@# l!P&Qq\u{2}$!O&S9U5S?y#%P#kPS\u{18}\u{9})\
        !Q%P\"T7N\"S&P.o&O\u{a}P!A$ k\"O=lhNQ<& P\"O%R8Q\"P%Q\"x, o!D!O%K9J_t!H\"m!R>L<HGna\u{19}' p!J!J&Jzt\"N\"L`p! S\
        \u{1d}%\"!L'U3\u{12}# OBr4O1u=!<$F!W!;!R4m#h!?!Z#J!N!@!O-G!W#L!V!F!RAO\"q&N!I!hKm.W!J!T$Vzm* l!O!U#K\"S9Rqo\"R#\
        MInCI\"@M4s\u{17}aJ T!@!?!L!U!A!D!B!C!?\"A$G!M!>\"@!v!N'Q#S!I\"P!V!F\"H\"E&I$D!p#N!O!G-n#OFn0J3Q.S#K\"L-p#p0OhM\
        \" o?pn\u{a}& l!M&P8n'L\u{4}qzr\"\u{1f}`%o+\u{a}\"\u{1f}`%o<9* S!V%S!R!Q7U!V&O.T{R\u{15}T!1kjo!?lA\u{14}) Q!L\"\
        U2l-l\"V2T2l$L{Ze h!Y\"Q\"N\"W\"V\"N\"L\"Q\"S\"G\"R\"N\"S\"U\"O#T$W\"U&L&J\"G\"C\"H\"C\"G\"K\"H\"J$l!Q!R\"T\"I\"\
        X!N$S\"E&j\"I%S!G%U*J\"O\"M(K\"i!J#i!F\"I#l!l!j!o\"T!U\"h*g&S\"F\"g$J\"J)G\"O\"k+i\u{f}V$!L$l\u{11}lnppN$ n!S\u{17}\
        n!T\u{1e}=!(Nc\u{11}$%P=r\"Q2O\\/& T!p&TsU!q\"TJt3 M!k!Y!N$O!R7S!V!V%O!R.S+S7l!U!V!U7TPS#\u{1c}\"\u{1f}`@q,5! m\
        \u{1}X\" m\u{11}pT\u{11}! m c\" m!Ir|$ l!T&O8kz\u{8}' M'j!l\u{1f}`8O'k!ohe!_Q\u{7f}T!np\u{9}i( T!T$O\"n!S7R!T&n\
        nt# R\"p=Td\u{1a}$ o!L>o!OM|\"'T8j\u{17}.' M'j!l\u{1f}`8O'k!o# \" l\"MgD\"BjrrhY!np\u{1d}C! Ro6#\"R=l\"P\u{1c}4\
        % l'Lgo'O-n&x) O!r<K\"L!m\u{1f}`5S!o\"KN\u{0}$ P!o>R!p\u{14}\u{9}!wnJ\u{2}: i!T!i!K\"O\"P,U!R,Q&P.O&J>G%S2S\"l!\
        U3M7i!U#T$N#M)S$l0VGr$ l!G&J!Ky\u{d}\"NO2my\u{1f}N E!A!D!;!z!>!Q!E!E!=\"E$?!H!?\"J!P\"V)H!H!I!C!s!D!N!J!J!D*M!S\
        #G!p!F!Q0V$lDP#K!o\"U-o+N*r&L#I!s.M`K\"\u{1f}`%p\u{1e}@# l\u{1f}`0m\u{10}$$ M4o+IFk\u{6}\u{7f}!0k#h# o\u{1f}`0q\
        \\`$ L\"muN\"p9~\"Cj4W\"K##j?l4U\u{c}r\"\u{1f}`?ny9! k;9# o\u{1f}`Ur\u{17}S( m!J&C8m\u{7f}S&p!KQTs`% Q@R!R%O4k\u{1d}\
        O% P!lvN!k!m1o* R'M,q!N+T3l2N{S1r!N(\"# k!L>k}\u{1}\"!R>l\u{11}6! SE|) P!r!I%K8P!u!I%K.H\u{10}g!zpP!#'S\u{1f}`9\
        r\u{2}H! R:P\" V\u{19}j'\u{16}% n!L\u{1f}`=M7lk2% Q!W&R8P!U!\u{15}! kbo\"\u{1f}`,suc! n\u{1d}\u{1c}# S?S'l?G!?s\
        \u{a}(3 R!T!k#j!U!P9T$R!U!O!T-H!R&SVSOT!S3R0k?\u{15}$ O3R\u{1f}`-S.E!_Q\u{16}q\"fn4p7A!%R`2&!P&I(K0m!T4QG@& M!R\
        4m*RHP!o!\u{6}. Q%I#W7V(R-i&PdL'T7V!Q7t!R!U:\u{1b}#!K&P@O\"B# T!l\u{e}l\u{10}M!\u{1d}r\u{12}B% O)p6P)q4J S!\"nh\
        f% R#P$Q8Q3l?6$ S!l&T8R_t#'QnQ\"p\u{3}S& Q%S7okP\"kHonM! l#J!^V+\u{1b}\" r?r@+' p\"Q&R?T\u{1f}`.o\"PDd\" kwuC9!\
        wqrp!!QaA!USm\u{1c}G U!i!p!G\"E!H!U4M!P%n!L\"M\"Q!H-G!J#M#Q3o4V&L!N*p%n,O+J!M!P\"q,M!n!s#M\"O!S-k!O!Q.P>j#%N;l$\
        P\u{1f}M! Sv-0 k!P&M!R7m!T!V&S4J>l!n\"O\"NUR,N\"oCw# m?Q\u{10}v\u{1c}\u{0}!!Qm>\"?m7U\u{1b}5E j\"k!K\"H\"U!l!J3\
        P!P\"h\"[#L\"T.U!R%T!V/S3W#R#S#l)Q/P#Q!O#P&k&P!Q+H#P&O!U.M\"P\"g!\u{8}) n!O!j%T!M7i!M&N\u{7}nz^#!Q!T&j~r- R!P!l\
        #i!Q!R!P7N!U'S.R&TjQoqF!M!T!N\"S\"I!O!J\"Q$S\"U+k#h!S%O!N!V!N\"S*K\"K\"O\"F1P4U>k!U!Q&M!P!R(T\"k/O!Q!N$L!J8m\u{7f}\
        W$ S!V?T\"oj!\"@M4sY%& O%m\"Q!T7Q'P\u{5}v%!k$M\"Q9n4Q=\u{a}\" m?l'K$ P!n\u{1}Q!nB.2!G!V!G\"G\"K!U7p!J!S!L\"L\"L\
        !U'p&M$M$N$K\u{10}3% n!M\u{1f}`$q!N\u{1f}\\6 S!Q!P#i\"T!m7S!O!R$R!T!l-T$O\"LHN!M!O\"l+RUR!Py:5 O!T!S\"i!G#T+P)O\
        #M!j!R!l\"J\"k!T-N\"L!R#N!OvO)<!?r'O\"?P3m_\u{3}? h!P!W#E!J!K!j7l!S!U#G!L!M.M!S$S!K!k3k,U%o#m\"M-T4R*k.T\"j!R$N\
        \"JLH$ V?V\u{1f}`/m(\u{11}\"%O*ll8= p!Q!R#L!M!O4T!U!S#L&S.V&J@r(p$Q\"P)p'o8T!U\"T,l\"R%S.U!O\"S\"n\u{14}\u{1d}`\
         f!Z\"P\"O\"W\"T\"N\"H\"R\"T\"H\"S\"P$U\"F\"f!T&V,K\"H\"D\"I\"D\"J$I\"K$j!Q!S\"T\"J\"W!P&G&j\"I%T!G%U*K\"O\"M(K\
        \"i!J#j!F\"I#m!l!j!o\"U!U,g#Z#T\"G\"i$K\"J)G\"F\"jF\\'(P4S#Q{p5m\"S\"M]\u{f}\" o?qM,&!R!Q$O\"Q=S1Uu%% M$o;N$k4T\
        bL! S#(# l!N>k-5a y!9!F!K!M!K!J!@!G!I!=!R!E!L!H!Q\"I\"X!U\"O&L#w!>!H!K!J!R!E!C!I\"C\"L(V!J!M!P!O!I!K!G&N'q\"O%u\
        $O?n!C\"Q!T!L!I!u7s\"L(Q&h!H\"T!U!N!O!H&K$S!MUJ\"'n~n\u{13}m0 N!S!i#W!M!R8V!P!i#M0Q!T!ULT]P\"RuXX >!j!I!T\"l!I!\
        m!M!T\"U\"F\"?\">\"W(p!Q!S\"B!f!L!S\"P#I!V\"N\"I\"D&O\"R\"Q\"S\"T\"T\"G\"F\"N#N#m!S0N\"q%T!L\"l-H$j9M!p!Q.I%j\"\
        T*U$S!o\"S)A\" V!KD*# l!N>m\u{1d}F( S!R%T5k$Q!R&P\u{a}k*\u{1e}7 H!V!V#p\"I!O3r$M!X$o\"M!P-I!T%M=R!VHM!m$n*P!r\"\
        PO8#!T@j&TB~# T,jSU'w##j?m4TQ%\"BP4p-\u{17}% T#M0p?n\u{1e}k\u{15}4\"\u{1f}`@o\\z0 V!U$I\"N8M!O$M\"R.l!U\\S!mNS!\
        R#R\"R\u{2}\u{1}\" S\"S3>*!U%Q!P!S7l!Q!M$U!Q!S=\u{7}$!S&S\u{1f}`Ym^;\"Bl4S\u{1a}x#\"S%O9S\u{6}a&\"X#I\"O!LoP!m\u{6}\
        l#\"S%Q?R]P!?t\u{1c}J% p!L!N#O#PiJ\"!P!S37= N!P!S$o!i!f3J!s#O!P$k!S\"V.Q&V?O!L!L!u!P'R,S?J!s!M/T#Q!m!RoY' R#l\"\
        Q=O4q\u{c}m\"TDdY N!Y!f!J\"S!d!T&N.Q!i#Q\"X#M\"V.S$K#X,T.N#L\"M!N\"S!V!T!K!V!O!F!W!P!W!Q!F)P!H&U!L$M!T\"N!R#V!I\
        #h'L!Q!i!W*L\"k!Q\"W#R\"S.P0n\u{f}\u{a}'!N&q8L!R&s\u{1f}`/p-,# n!G>oE\u{6}\"<T\u{15}T8L\" S'TRAO y!B!K!j!9!I!R!\
        D!J'U$O!J!O!T)y!F!L!X!A!O!M!F!K+P!L!K!N!X!B!O\"K!M%N'm!O!THq!G#G(m2o*P)l!I!O!S!LDz\"OU2meW!GU?!\u{1} g!S!T!L!i!\
        Y!j!P\"Y\"K\"G\"N!l!S\"T!K!P!M#M#R!H#X!S!S\"P!R!L!V#R$S!j!W\"P!N!Q!P!Q!T!P!R!P!Q!M\"L\"S\"R\"S$P!M!K)M\"G#P!S#k\
        !N!L!g!N\"k!T!V!R!T!i!V&n!L#T%S&j!V!S!m!P$R!T$p'R!N!U'R#S!P!Y!U\"P\"Q\"U\"T\"S\"O$U$o!P\"H$k_&) l!K!S%P*N.q!T\u{1f}\
        r!Mhy\"AP4pV\u{1b}\"\"S$k`\u{d}$'J!jrX$jvw' o!M!L%L8p\u{1f}`!m\u{14}\u{0}! m\u{b}\u{1e}$'l!Kmk]o>O!?nY>4!N$O\"i\
        4N$q'NHl*R*T#l\"l'j!H\"K/n*k&N,M&m$Tdk#3m!S\u{1f}T\u{10}E!.kK\u{f}' N'm!N7L!U'OVl{L!2jxh!TjD\u{b}A N\"W!I\"H!Q!\
        J!h!S!l!j6R#H!Q!M\"R\"Z*N!S%H!O!V\"U\"L.N,P'm&T2R!TER!R$V@n2 . s!F$F\"G6M\"s!L$K\"J\u{19}j\"S3m!N\"M!\u{12}\" S\
        XkB\u{12}% o!S!Q&P7uO\u{13}D j!R$E!J!M,S(L$i!S$K\"P,T\"M!V#L\"T;Q\"h!Q!Q9O$Q\"n-O&Y\"s#L,o!Q\"n!T!m%N/T$j'o.\u{11}\
        $#j?N4p\u{c}m\u{f}\u{6}!eRs\u{11}% o#O$P8m#SB\u{c}!?kT\u{b}$ S\"Wvl!U]\u{a}, r!C!J#J\"I!I7n!H!K#M\"N\u{19}n=\u{c}\
        & s!H!L=s!M\u{1c}ou(!\u{11}r\u{7f}O!?lrr\"HT4n\u{18}|# o#Q\"Pz4% O-p!j>oBQj\u{1}\"\u{1f}`$rE\u{1d}\"&T;luj(\"K1\
        J!m(Q6L!m2LzT\u{11}L\"Bo4MYF1 h!J!R%R!T5l\"g!Q'P/Pgt\"R$n<q!P4Q#m\u{7f}(!?o\u{1b}\u{19}\"\u{1f}`UovT\"\u{1f}`%o\
        1s# n!J>rj!#%S;n\"n'1$ q!I>p!L\u{19}\u{1f}( N!o!K&T7R!k!Q&S_Q!$jLQ\" N?Q=[% U\"Q$O;O6Uo\u{6}\"\u{1f}`en\u{0}?# \
        Q\"l?k:n\"\u{1f}`eo9_\"!G>n]^' n!K!I!S$L9T\u{4}mI7'(P4S#Q{p5m\"S\"M\u{4}u\"\u{1f}`Zj0P\"!Q>Oex! m8V\"Bl4T&Nd M!\
        ;!E!B!I!<!I!\u{2}!C!>\"A\"E\"?\"<\"A$O\"P\"J!Q#R!D!M!I\"?!L!y!G!F&F$C\"B!L!L\"B\"s!O+U(R!O$P\"r%R!M!M!p!P$N!L\"\
        s!K:n%M!N%l$P!J!Q!q!R)m#O!H!L!M\"L!N!w!N6G) O'j4P!R#SOT'j[P!R{+J i!H!Q!V!l!K!N!J\"G\"G$V,R$W!P!N!l\"R!H!K\"K,O!\
        T!R!W!N!N!L!Y3p.T&T1P#O'p#o!O.O!R0S$O\"Q!S:U\"\u{1f}`+rqc\"Bp4N\u{8}o%&Z\"U?U4Ril]q\"BN4qQi' T#P\"l:T%q4H0r\u{15}\
        w!wqy:\" n?q$F\"Kr4OXl!wr\u{b}V\"DS4n\")$ p#Q<l#P\u{19}$! k*Q' P!V!S%U!l8R!S+x( P!P!O%q\u{1d}P!P!O!rw.\" p1K^N$\
         S0i\u{1f}`>mo^# J%l\"N\u{1}8^ Z!R!V!K!N!E!R!W\"B&?\"=\"A\"N&N\"u\"p!P!T!L\"K\"M!O-A!J!P\"C!L!A!G-N\"J!P*P%U&S\"\
        S!P$S,R&U$l\"P\"L$U$m\"h!p!o#N#R)j!Q!S!i\"N#N\"S!P-I!G\"u'p=J# l\u{1f}`=m4\u{2}! nTX+ Q\"m#N#M:M!Q3q!n\u{8}S!o!\
        o-#\" RURr}5 L!I!N!M#M*U\"i#s!T)R#T.S!S%Q+S\"i$K!s!TEqQQag$ S?S\"T4p\u{11}E. U\"W#F\"Q8W%K\"N.Q!QRpHo-Q!k)S'\u{d}\
        '\"K!j#P<n$J0QyN\u{8}p\"\u{1f}`!v\u{b}IH U\"Y#X!Q\"h+W!O,Q$T!L!P!U+W!P!P$V!M!L*T*V*R!i#O!R!Q)j\"V%T$Q!O#Q/V*V#O\
        ,S!T!R!i%R0SnE! lgK\"\"Q?R[Z\"!j?k`,9 m!@!j!M\"H\"D8n!K$J\"I!U.TCJ!Q$O+R)o%O#M!M&X\"O#M%j%iPJ\"!n?p\u{16}\u{d}&\
         R#Q\"n!L>H4u.z2 E!G$V\"I(W&n*I!J\"n$M\"k.F&G&L&nwP#l(O\u{3}D' T!O!O#S\"R8R!Sv]\" m?nd\u{18}- P!T!Q%T!Q7Q\"S%S!\
        U/V$P\"PUM\u{e}*#!MAs4L5!'\"K!N\"R\"M?Qap\"O|{!!NB,$ n5RRo!Rx\\! U\u{6}\u{c}\" K\"o+Z!fr\u{8}'!\u{1d}oa{. N!t!V\
        #J\"M!Q7S!r$M\"O!N-I\u{1f}`\"r\u{15}C#!R.J0o3\u{10}#)l?n4Pn\u{1c}\u{19} Q!U!Q!C!P!{!u!S!X!S!D!C!K!Q\"J!G!<!Q!T!\
        G\"R!O\"Q#U!Q\"X!S!Q!I!R!r!p!M!N!Q!H!G!P!N!S!M!K!D\"Q!J!Q!V!H!J!p!l!J!P!I\"H\"J!M!F!T!Q!M\"Y\"R\"S!O#O$Q\"O!O!T\
        !P#T!R!O!R\"N#S\"U!T!j!S!V(O!R!P!N!W!o!g&X#m!U$Q\"H!K\"n#n$U!O!P!R&M\"]\"Q!T!U!T!H\"r\"R!Q!Q\"J\"K\"B#M!R#V!S!Q\
        (oF2\"\"o\u{e}oq=( j!K&O9J&K~P;qEn3R' m!R!S\u{1f}`Sm!Q!T2s)!R!P&U(n/k!S!Q.k8pn~- O\"P!N\"N*M\"r!O-R9O*nLqQP/o\u{7f}\
        4* M!r$N\"O!P8q&P\u{1f}`/Q!o(}4 [\"Q$E!W8o!O!N%R!P.O%K!S,q#Q!N7R$k>Q8Q$Nd\\!yo@R\"#V\"Sgy!no29\"Ck4U53$ N<r\u{13}\
        N\"r\u{1}z) o!T&K!O7p(PSr\"N\"Q\u{1}\u{1a}'!T!S%N8R!T!T!SOU4 T!P!S#H!L\"h+N-I!O!K!Q!J0J!P!u!o!K!P!n!lke! Q\u{19}\
        U\"\u{1f}`%n\u{16}T\" m?n#\u{7f}, k!Q!S%R!Qol#u!P#M!l!L%Ti\u{17}2 z!K!G$H!H!K4P#r\"K&J@m$T;U+l>p\"P.q5oOr!Bi%\u{a}\
        !$j(B&!Q!L&M9S4S\u{1f}oqQ'\"R!k#N\"O9Q$O1S-X!?l:Z!#S\u{15}T!(S)\u{10}$!L\u{1f}`<l\"R\u{1a}Z!@p%\u{17}' R'i!P7Q(\
        QjpLM\u{0}:& k!J!Nun\"SDn\u{2}X& U#T$S!RNQnpi'\" l?q\u{12}v( s!J!S#O'V3t\u{1f}`!m\u{18}\u{17}\"Bu4K\u{4}^\"Cp4R\
        \u{e}E#!Q\u{1f}`@TQ`U r!M!L!S\"K!S!K!S'N\"P+P!V\"p!P\"m\"R!V!N!M)R&O\"M#S0N*P%m!P!N!K!O$n#P!N!m\"Q(n,o$S\"R&N!p\
        !S&P!L+M\"l!T$N\"R/P\"V\"q+qj\u{11}&%J;l&n.L$N\"O\u{1c}\u{18}/ S!P&S!V3p!S#P%V#U1R\"Qjm+Q!p!Sck#!M&L8S\"_!^S\u{a}\
        \u{19}! p\u{1b}P\" o!P!v!\u{2}qY&* S#U$P!S4r$U&R!O.T|ra9##k?o4Q.\u{b}\"Fn4Qbi! Oer6 U!M!R$Q!Q8S\"P%P.O%N.Q;s\"M\
        \"H@S6l!R\"P!Q$V\"O.U\u{15}\u{5}I W\"V!F\"K\"P!S!H\"F$M\"A\"@+m\"B\"C\"C\"C\"F&H&s!H!n$n!Q'I(P0R!o!P&j!I#T!S!mY\
        V!H\"M\"K&V)O!R\"m\u{f}p#?o\u{1f}`FP9u2 y!K!G$H!H!K4P#r\"K&J@m$T;U+l>p\"P.q5oG\u{8}!\u{11}qQZ!?o\u{7}6!!Slz& m!\
        K&S-R+i4RTu! N,2! Tc\u{14}! Qfs% S\"n\u{c}R\"o:ofa#?N\u{1f}`!suO!+lnv\"\u{1f}`*q\u{2}j\":nZnX\u{e}\"\u{1f}`$rjJ\
        ( l!P!P%P\u{1f}`)mEn0m\u{7f}H!\u{7f}nqo$ W!U>S\u{d}TE(+ T!m!k#M\"L!L3R%n$O\"O\u{a}RY\u{9}!)m\u{1d}\u{1}\"#Q!kAW\
        \" R/lU0\"#R(m^;& q!P&L8q!P&M1>= W!E!P!N!R!E!O!J!O!H\"H(t!P+T!J\"T\"J\"I\"J*t!Q#L!K!M,FCn=m>T!ObY!?mD~\"Hm4Sur#\
         l\u{1f}`Uqxa#!O3VPQW\u{16}! tv/\"\u{1f}`@nJm\" l!HNC!Gl\u{f})$%S\"M9p4N\u{0}H! lOi& l!F&Hxl`kEk\u{1b}\u{9}\" q\
        ?tz6O h!L!P\"P!I!K!M\"@&W$M\"k'R#W!P#R!N\"N,Q\"K!R!V!S!R\"O!P%O$U#S!k0L9n!I$K.j!G(n\"m\"R+V$S!P#L(T(n!M!O.Q!y!@\
        l\u{15}\"# n#P<l#&\"!P>n\u{f}i#-n\u{1f}`Fl'~!,l\u{9}\"!!Jnp# Q'l?m{\u{9}#!F&KgU\u{19}!! m#\u{6}\"\"j?l0X# S\"l\u{1d}\
        m\"u& s!E&H8l!L\u{1c}mnC#'R8k'S#\u{a}!$Ru\u{0}$ V#Q?Q5SrL\" R?UT\u{18}! Q)j\" k!K\u{e}\u{9}) P!S!n#T!M!S9R!k#U\u{7f}\
        l& P!o&O8Q!p&Pq\u{4}!!Q\u{1f}^!?R,.$ S<m\u{13}S\"m\u{15}M\"%Q<P*\u{2}#\"T%P?RT\u{1d}$ m4S+m4Swz: m!F!G!H!R!I\"u\
        !F!I2T$n!K!K\"T#s!F3L4T'n(k!J'm!NJT\"m!NS8% P\"m=Q\"q4R\u{6}UB K!C!M!v!Y!I!N!G!N!C'N#L#W)M!K\"n!W!J!I-P$l!V!K1W\
        #lET#j\"T.o4q'R#o\"N,Mtj\"\u{1f}`%ou?+ U!L$N\"q!U7N\"U%o4L@OzlZ?! T\u{12}#/!K!l#L\"N!O7R!Q&R!U[t\"M[U!P!lCp[l$ \
        T?T#l4TA\u{1b}# n!K!N\u{6}u#\u{1f}`=R!mM:$ l!K&P8o0m%!U&k!O>j!R\u{16}|!?m[\u{15}#!j\u{1f}`$U~\"* R!H#l#T!U7T!L#\
        lUI9N0w!$j\u{15}$! m\u{1c}x%!P!m&Q7l!NG\u{f}\"Cj4Vg\\( m!M!S=o%Q4QYP%nq\u{15}\"DS4o'\u{1e}\" O?R6\u{7f}\u{5} v!\
        y!;!p!E!p!@!z!>\"K!m!N#I%J!p!J#R\"v!G!S!R!k!w!A!n!K!n!F!q!D\"N\"P#N%L!m!G\"H\"H\"E!O\"T&U$p!J\"T#p%R$l!R!N!l!S!\
        M\"L!o\"Q#L!q!M!o\"R%j!Q\"X!I!K#U!N!p!L&N#P\"l!O!I%n\"n\"Y!v!G\"J*U!M!l!n!K!m!N!W!L!j!J\"Q#M%P#n!o!J!S!R!kvP$ k\
        @m\u{1f}`5jh\u{1e}\"\u{1f}`!v[E3 M!K\"W!U!S\"L\"S&Q$O)k#Q#l\"V.R$M!P!R$Puk\u{e}\u{b}& Q5L!tQQ!L!t<D\"\u{1f}`@oL\
        x!$j@1!@m3 $ s\"K?MYss\u{1b}\"\u{1f}`@qgQ$ L%q\u{c}O%q+q*!M!L!R$M!O,l,N'Q,m#Q\u{14}Q$!j!K>n4S'a' l!I'Lrr$M3p!F5\
        *\" n!M4Q! S\u{1f}\u{e}' V!k!J=T!k!Owwn\"# T!jzl\u{7}4$ k\"R\u{1f}`Xp\u{1}M#?JOp\u{b}p `\"(Q8k\u{1d}L!\u{18}lf\u{11}\
        $(Q7Q'M4s\u{11}9! T\u{12}S\"BO4r\u{7f} L!P!g!L\"E!P\"R'F!m!J\"R,i!U\"P\"M!R!S!O-I!g#K\"R!O=R$T&U?S#n!L!P!N(R-U!\
        F!L!o!R!T!N\"L\"J!O)R+S#n,\u{19}& r!N2S,j3Q2P\u{13}F\" q?s3\u{1c}\"\u{1f}`-n\u{a}r!wm(\u{b}! Ts\u{1d}!!S\u{d}\u{6}\
        '!L!U#L\"S9O&RhmXs\"\u{1f}`AnU\u{13}![St\u{11}\" l?n\u{c}\u{10}# M\u{1f}`UN\u{1e}a# S.n?mZ>)!M!Q#H\"N,N-P&K,M3U\
        9\u{6}!EP\u{10}%@ h!R!U!L\"K!T!L,h!R,S$M\"H!S+Z!S!R!O#S\"N!S)V6V+N)n#lNh!P!V#P\"Q!N*Tz\u{16}' n!M!Q=m!R!T\u{1e}\
        nc\u{10}5 m!I!K!H\"B!K!G!H7i!U!R#I\"L!O.N)Q<o#R9MGM\"mJv!\u{18}tQ+# m?rXqFi$ q!P&O8q\u{0}\u{3}$\"U%P@SSlmR!fp\u{4}\
        v\" Q\"jr^! n\u{6}]' S\"P%S8O\"S%U~P*\u{e}& I%F!P9L#Y4ka\u{17}( v'k4p!C\u{13}v!p!C!k&J\" n!Q)N\"Fm4Q.\u{7}!?sE\u{1a}\
        #$h?R4oK'\"\u{1f}`=p\u{15}x\"#mSUGf%!L$O\"n9N&q^#& l!J$Q\"M=Pml\u{16}l\"Kr3Q|C0 R\"J!Q#Q\"P'l,U$S!N!Q#U*k*P(SpU\
        #Pwi\"\u{1f}`@o's!!kOp\" o!J.H/ K!v!L#K\"L!N7M!p!O%O!Q\u{18}R!o!P4nK\u{13}% m!T>q\u{1f}`Aog-\" n\u{11}m\u{1c}a\"\
         PDm,1!?q:\u{3}#\"R?R&m\u{4}v!?p\u{15}\u{9}+ P!J!U!N\"N#N'm%U+QTnlRtl\"'k?o\u{f}L!0k.O\"\u{1f}`%p@M% n\"Q\u{1f}\
        `Sp\"Qsn5 i!R$F\"N!R(m/i!V&L!P-N!P&P=T%S4n5T&R!T1M@oMS\"'R8m(\u{15}0 l!D$J\"J!T8K\"o\"M\"N!T.R!HkM$S8N\"m\u{2}x\
        % S\"m\u{1f}`SS\"mV~< o!H!l!K\"D\"I!W7n!J\"P\"J\"M!V1N\"T-n;n#O:k*O!W#r/o#m\"m%M3g'o{z\"\u{1f}`=n*t* o!J!O%L4Q!\
        o#q\u{10}T!Q!o\u{9}\u{1d}! mM\u{17}\" v?y8\u{1b}$ knnCmNm`\\\"<S\u{15}S'F!\u{11}n\u{16}j!fq}3\" S\u{11}S\"G\"\u{1f}\
        `Up\u{14}P+\"Q!R\"M!n!L:S#R!klS!o$Q\"g!FlT\u{a}!VR\u{12}.\"(nvnqq\"BQ4o\u{c}Q\"BS4m)z* l!X!S#P\"R!S7n!Q&S\u{17}\
        n8<!?pRx\" n!R\u{12}q\"\u{1f}``k\u{c}\u{9}!QovD%\"U\"j$J7k(K-A! lkt\"Bn4R\u{16}\u{1b}!?oMI1 k!J!W%O!U8P$U!R!U/R\
        #Oej\"V%n<S!U%R\u{13}\u{11}+ N!M$i\"U8O!P\"S\"N\"P2l\u{c}m\u{1b}/> I\"V!I\"h#V7N!U!T#R!N!X.R!R#i!S!L!S/j!U7L!L!\
        M!R!k+P\"Q#k9I#Q-K*q& Q!S'l\u{1c}R!T#m,@!?nb\u{d}!*k\u{5}O!)k2G\" p?q\u{1c}B' R%U\"M!P7N\"l&Q\u{0}y\"+N!maq> M!\
        Y!E!N\"l\"V!G3m!T#P!Y!I%W.T&PAN\"r%O!I#N,P$o9O!m!T!R-K!X$k\"R\u{17}\u{1e}!?qLs\"\u{1f}`@rGV, R!L!S$O\"j4M%W$S!M\
        VN!LTM~@! k\u{1}F\"Bp4O,\u{1b}\"\u{1f}`en\u{12}2#*k\u{16}n_s$^1!R!O#O!Q!N!T(n/k\"R#S\"S)k8p#QwS$U\"V*c\"!R>pyd/\
         k\"l#N!R!J4N$j\u{5}P!l!l*N\"Q-p\"P#Qqq\"\u{1f}`@m\u{7}\u{1a}\" RnR6O\"Bl4S\u{c}\u{5}$!O$N\"UTk\u{1a}A'!S!Q#U\"\
        Q;m$O0QRQ!\"kO)! lLq!?oU\u{f}% n\"Q\u{1f}`Sp\"Q/SQ Q!R!S!Q!h!?\"G!T!C\"D$E\"C\"r\"Q*U!Q$E\"H\"I&M$l\"D!V!J\"F\"\
        H&K$k$Q0N\"V!n\"P%n&Q)m-F&M!s!N6m!S\"V!G!T!P\"K(M$mZN# l\u{1f}`Zm\u{18}^$!O\u{1f}`$o!O[E& n\"O&Rzq$RCn\"s\"\u{1f}\
        `es\u{8}\u{7f}\"Bm4RkW( m\"T%P8q!O!R%Rlo2&$ n!J>q!M<,! l\u{10}A\" T4k+\u{d}\"\u{1f}`0s\u{a}\u{f}) P!J!j#VPR&S?U\
        $lckD\u{1c}#!K!k%Sk4+ p!G!L!J$E!K7n\"T&N9RGQ\u{12}B#'O8p'P`1$ P)p\u{f}P#q^i\"\u{1f}`@r\u{17}m\" p?pK\u{17}\"\u{1f}\
        `=m!\"\"!l!S\u{1e}\u{17}F u!H\"P\"B!E!=!D'K$K,p!P!X#F!J!D!C-O!I!L\"H\"G!K/Q0o(m$R!m*n(R$o(L!L6o!P\"i!R$O#I$R\"C\
        n4R\u{1}j!$jNu!3jz\u{1}) m!J!S%I!Q7q\u{1f}`!p!N\u{10}s$ L#TSL&N\u{10}e!Hn`\u{10}&!P$L\"O!j>T5Pu_D r!O&K!S3Q!k#l\
        !E!W%P!K-F!M&T/O!Q/k,T\"S!U)H!Q*l\"Q!m$l\"M)V!Q!k!N*S!P\"m!T5SsZ\"\"N2WG0\" R?S m% K!k!U&R9UU>!!jHp! mvB\" m!Fv\
        }\"\u{1f}`[q\u{1d}+\"\u{1f}`%pn2% Q$n?k4T\u{c}l824 N!O!R#P!O!O!Q'k0L!S!S!i\"U\"Q!T/V\"R\"NWO3m\u{1b})%!M&P8n!O&\
        Pw\"!?n[i\"%N?O/\u{1}\" p?n_v$ p!I>u!JP\u{1b}! n\u{1e}I: N!L!T#l!j!X!j3S!O#Q!N$o!k!S!U-H$I\"GAN!N!R!nQR!S!O!n\u{17}\
        _#\"R&MtSW~# o\u{1f}`0s'F!&P\u{1}^' P&T/R!pQR!R!pH~\"Bl4T\u{d}2)\"O!P>PpN\"P#l!j]P\"k3\u{7}!?m\\\u{1c}( r!O!M#Q\
        \"O\u{1f}`9l5p\u{f}R\"Bl4U\u{1c}v!!lCe!(jK\u{4}\"<k\u{15}k^h$+n?m4L\u{c}ny\u{19}#-n\u{1f}`Flin!wqvF!!P*^-!L&G9Q\
        &M.TKo!S!N!n!L#LIR2U5=# l!J&L)%!&kNQ) q!Q!P%I4H$s\"QVp[L%\u{d}4 k!I!P#G6O$S!M!Q!L\"L\"L0t$rWo%Q.m+m0l%R5jmD=%K!\
        S!U!L!F2P$S#Z!Y!J#P.T!U\"I\"N!O3s'N1m+N\"l#Q:P\"S/P#T!R!O!U*\u{7f}!!QnV!\u{e}p4\u{1d}!!S[\u{6}, W!U!Q!R%V4n%R!T\
        %T/WyN\"nX\u{12}+ q!D!W%E!J8J&K!K[m$SaS]?# l\u{1f}`@oP.) Q%Q\"O!R7L!n!P%Q!UST( j\"U$N\"R7i(R\u{1f}`0V020 O!W!P!\
        O$j!R!V3l#O\"O3N(SIl,N@l6Rl\u{15}\"\u{1f}`eojN! l@\u{9}\"7rXr\u{1d}N/ q!E!J%L!N7q!E!P&J^Q!T[O%V!O-n\u{1}d% n\"N\
        &Q\u{1f}`8kV{#%j?k4O\u{1e}<!wr7S, k!P&J8W!T&KkN<n/m!T\"l'S~8$ S!MAm4Q\u{f}1\"\u{6}kYqsv\"Bp4OH\u{7f}\" k?o56!%R\
        \u{1a}\u{5}\"\u{1f}`@n21\"\u{1f}`&p\u{7f}\u{b}( t!N!L#O\"P!O7o[lg\u{1}!?o\u{e}^$ U'l8U'l:r, U!M$m\"L!U7R!O$o\"N\
        !S1L\"QV\u{15}# S!k>UyP!\u{7}p`Z\" Q?Q\u{1c}o# U!P>QY\u{1a}' R!n$S\"Q8R!o&RS\u{1a}c J!H!T!B!N!>!R!A!L!8\"y!s\"G\
        !N!A!8\"F!I(S#R!L!P!H!Q!B!O!C!Q!@\"q$S\"A\"K!L!N!V!F\"C!Q!J!O!E#k!R%O)Q+Q.R!S#l&M>Q\"S%l)M!O!S!N\"L!T!N!L#q!l!T\
        $G!JPE!Gl\u{1d}#\"\"j-Q\u{1d}!# O'P?Q\u{e}9!!P\u{d}f* i!Q!Q#J\"P9P!U3T'UVney2 T!J$K!N\"S+j-M!U!W\"O\"S0U!T!Q#S\u{4}\
        K%P\"Qno& Q/m0S/W2m\u{c}l(6\"\u{1f}`!p\u{19}\u{e}! S\\Lp S!D\"M\"J!q!L!U!J!p!o\"J\">\"@\"?\"O&H!l!N\"R!R!U!G\">\
        !k!E!U!E$M\"C$D!U!B!W\"T!h\"P!V-O\"P$L(P\"J!W$L!R!j!F!T!q!O\"K!S\"K&j\"S!j#Q\"P(J\"m!M$H\"H(R!H!l!j!R!O)O#I!V!Q\
        \"G\"K!S-o!H\"N-Xx^$'n!N>oWpG\u{b}\" R!k<<\"$kST3=\" l\u{e}m\u{2}W!VT\u{18}&! okE\"%n?p#8\"\u{1f}`@q}\u{18}##R?\
        S#k\u{d}(!VVkS' T!S$l!J>XrnNo\u{d}\u{4}#\u{1f}`!o*m\\6$ U!jAT4lB !?p)n#$l?j4T\u{14}\u{3}#%S#U9S6\u{1b}* P%L*r&S\
        9O*R(p\u{7f}P%P(p8Q\"\"T$kbR!#j\u{1b}MC g!P$M!O!M!U3P$i!L$S\"Q!T-M&M>R\"N$l!j!O!M!m!L!U!Q!M(U!M\"U'n!J!Q6P0P!S&\
        S.\\$$k?q4M\u{c}n\u{b}D( l!J>p!L&k.S'T\u{5}PRj!VSV\u{0}% m!J!O\u{1f}`cQ?B!\u{e}pM\u{1c}!?o{d!.jO\u{1d}\"?p\u{d}\
        p!D\" S\u{11}Srf\"'Tsr,A!?n\u{18}o! mic\"\u{1f}`@n:\u{1f}#'j!R?P\u{d}?! Q0\u{15}\"<T\u{15}T^5' n!T$N\"T8m!Q&RfA\
        !ckYr' l!P$P.S,p!L$O$0, j!J!N#n$Q|o1n\"q#Q\"n'n.Sj\u{3}9 E!I!H#K\"A!x4T#D!N!Q%J!nGN(q$N$n$N#I!mBl'H\"T\"o,O(p\u{1b}\
        |\" mzp82!3kR\u{1b}/ R\"N#Q\"p!P>Q\\R!N\"r!P(R!m\"Q!o$S3k# p\"P=nR\u{1f}\"\u{1f}`=o\u{12}V!#j\\i!\u{11}neJ!!Lzi\
        \" p\u{7f}o^c& T!kSLKP!p#qAD!nq\u{15}\u{14}$ o!O>l!R4`% l!N&L8r!OEd\"\u{1f}`0tV_#%N:S%Q^!\"\u{1f}`@oiX,!D!P%F!O\
        5s\"v!G!L\u{a}n4k5K#t`$!0ke9% o\"Q\u{1f}`So\"QD\u{b}\"\u{1f}`@p(+\" r?t\u{13}h\" n?oO!\"gmeq@\u{1c}$ l!P\u{1f}`\
        $q[\u{15}\"\u{1f}`Uq.}+ p!J&K9QGn#P0t(r#MZo!OIM! nv>$ N%R\"j?mwm$ k\u{1f}`=n#n\u{1a}q\"\"R=oI\u{6}\"\u{1f}`%pwJ\
        \" l?m|:% m!H>l~m(Mn-![k_@&=m\"Q\u{1f}`!u5S#mK\u{f}$!Q&Qpk!U\u{0}\u{8}< W!R!Y\"U!D!Q\"V'E!l0U!V\"T!H#Q,T!U!N!U!\
        S#P!VGR#k\"n\"N1MFQ&PfC!\"ka!! U=\u{c}\"BR4n\u{b}&\" m\"M~9!no\u{8}\u{1}\"BN4rF:! i8j+ l!G$U\"F!S7s!K&J2N\"O!Q,\
        e% m!P&P5Q\u{15}Q7`, P!S&T!S3P$K!T&U/S#jxP0U\u{1a}F!Bjcx!\u{11}n\u{15}Y\"\u{1f}`ZlT\\# m'T?T=N!\"T])9 i!@!L!N\"\
        F\"F\"E&I$o!M,I\"Q\"I\"K\"H&M$r!N1>MmNT1R!Q#q0O u# N!l\u{2}j\u{7}J\" l?lnJ# r\"O=ts\u{15}Z W!T!P!I!O!L\"L!O!U\"\
        M#k!j$P!N#T\"W\"P!S#U\"M!O\"U\"N!S!M%j!X$Q!O!R!R!M\"J\"Q\"J$S*S!T#S!T$W\"W\"i!O!S,N*Q5U,P!S!S+P!R\"R$L\"O!P.P2Q\
        * Q#S$T8Q!R\"P\"N$S4k\u{8}mf}#!Lvq!L!0( S\"m%N@UQRMNBN/k\u{18}Y$ n!O$M:nkm!'m[&!\u{1d}oE\u{15}\"\"k%Q:T$ R'o{S#\
        o9N\" l!N4P' p!D&F8j!OZmemE\u{2}\"#kSUMs! l5A% O\"k&T7Q\"k:&\"%P:op]&!l!n#Q\"N!S9o=x% o!S!M=w!S\u{13}.\" l\u{e}\
        s\u{1d}]!!Oc4$!k!O>k!Q*&!?Qv!%&l!N!Q\u{1f}`\"p\u{a}K& O!Q\"T\"P\"T(Ul\u{19}* k!O!Q#M!P9q!P!T8Qkn\u{1e} 2 Q!R!f&\
        l7R!V$P!N!j!j-H!Q%I!N\u{4}O!R$l#Ub\u{11}!?nB\u{18}0 P!C!L!R\"n\"I6t\"m!I$o4M6qCQ%n^L#t|\\& n!K&Q8o!O&T;Y!\u{18}\
        rd\\$ S1m?n2M]\u{1f}\"!S\u{7}S@4!nqWa\"\u{1f}`UmdI$ S!m\u{17}S!mW^!!SqZ#\"L\u{1f}`>pE\u{1}\"%S?T3*!(kvQ\"Cm4TF+\
        \"\u{1f}`=l'7\" m\"O)d% m)USj\\o#QX&; i!Q\"I\"I\"C!n3I!P#h!i\"M\"F\"H.E\"O\"G\"G&K5P&L!QSq!I!P/Q5N$o\u{6}R#%O=k\
        4THi\"%m?m}1#BS4m$l\u{1c}B!?jx\u{3}!wq\u{12}\u{19}# R\u{e}Q\"l#u+ T!m!k#M\"L!L3R%n$O\"N\u{a}R\u{5}q!#j!a: N!l\"\
        E\"P\"k8N!h4C&G,o/O\"V!l%N%M!I$N9n%O*R0P%H\"h9n!n$k;<% R\"Q$k\u{d}Q$ktH!)lf(\"!Gyp-\u{3}! lTY!&RL&\" m?r%J#\"S&\
        U?T0B\u{1f}!! W!R!W!C!R!P![!R\"O!L!E!I!O\"P\"9!M!q!r!N\"Q\"O\"Z!T!M!S\"O!Q!G!Q!P!J!M!N!O!N!J!Q!O!S!R\"B!U!m!k!S\
        \"J!T!Q!H!L!O!M\"I\"T\"D!P\"l!Z\"N#V$Q\"S\"O\"R!P\"L#T!S!R!N!j!N#O!U!S!U!i!O\"L\"Q\"U!V\"h!W!V!Q!V\"O#X#V!O\"j$\
        W!Q!k!C!D\"Y\"h$Z!T!M!Q!Q$H\"N$S!V!O!Y!P\"O!S\"R!P\"I\"O\"@\"p!o!S!U!m\"R!M!S#k#p&X\u{1},#0k?n2TC\u{c}# j!G\u{1f}\
        pt\\\"@Q4oOG\"?oXoV8L N!Y!Q\"j!E!F!X\"V!V!O\"V#M#I\"J&S$Q!E!F!K!Q!K!K!T!R!G!T!o!u!W(r\"n!m!F!I\"q!s\"G!L(Q!J\"n\
        fS2k1Q+)!%kK8\"'T{m1^J V\"W#X!P\"l+W!O(W$P$T!M!N!W+W!P!P!V#W\"N*T*V*R$N!L!S&U#j\"V%T$Q!O#P/V*V\"W!N,S!T!T&P.h\"\
        R/\u{2}$ s!N$M\"Q'[$ o!O>r!O{M%'n4N\u{14}S!N\"rgS\" R?TL\u{1c}\"!H&O\u{7f}_$ n!K>p!O2n!\u{7}pu`#\"n=p\u{e}p]I2 \
        S!T&T8M!H$F\"H.n!K#l\"qBN'L\\T!i!N%P!TtO!*lu+\"NT2l!\u{1c}( O!L$R!N!X8S\u{1f}`(O\u{d};!*m\u{5}%!$k\u{8},' o!G!Q\
        %K8q!N&P\u{9}0E I!E!M!J\"p\"H!I!D\"G$n\"r\"B\"P*M!K$G\"M!P'H\"F$O$o\"K&q\"s%o!RwK!I!M!K\"q\"K\"I\"K\"l\"lZ\u{4}\
        \" l\u{11}o|*! lXi\" r?vsz!Xp|\u{7}# o\u{1f}`Upy\u{1d}\"\u{1f}`en\u{f}*$!M\"k?V2R`<\"\u{1f}`=rtF3 Q\"q#J\"L5O#Q\
        \"o%O!N.OzS\"P\"m,M!U!o#O\"L!TY\u{c}#?S\u{1f}`FoZm$!G!h?q4UAs\"\u{1f}`Zm_c% O!o\u{1f}`$P!o\u{18}\u{8}! l\\G![Te\
        \u{13}# O\"k?kVJH N!F!G!p!J!G!Q!E!K!<\"B$?\"E\"D!R+R!L!P!G\"F!K!L,F!O!J!N!{!N!H\"H\"E&K}N#q!M!K!U!K*K!U\u{12}pH\
        !P!T!H\"M!m!N!P!J&I,O!r#T\"X!N\"L!l!S!Q.W#Q!j!H!R?n$S$j\"S!N.U1n\"Q\"K$p#O!O!r\"P,W!Q$RW\u{e}\"\u{1f}`=p\u{7f}*\
        $ m@O\u{1c}S!o:W\"\u{1f}`eqLV- p!Q!R!P,M.S$T-N&SFo(quS\"m=\u{f}/ ]!B!Q&I%P*n$M,O.V9T!n\"Q%N!l2T>H, m!P!L!V\"M\"\
        K8m5Q\"Tjo!Q?S\u{3}\u{15}[ t!E!H!K!N!Q!Q!@!F!N\"J$Q\"V\"N!L'R!Q#q!K!H!L!P!V\"F!J!S\"M(P!M!H!S!P!R!K!Q!I!M!I$J\"\
        L\"RMq!M!P$P8o!R!Q.s!G!L!T\"M\"H!Q%J$O!V3T.T!wsQ4!?o\u{1c}\u{a}%!N%N!N@m4RiS!?m\"\u{16}$ K'l8N#T\u{1f}-\"!O$lW\u{10}\
        - M!R!T\"V!P!l!T8L!U&S0R!U\u{e}mn6& M%S=o4N\"R\"Mo\u{16}% S)n\u{1f}`'S+nV\u{12}$ l\"V&N?N\u{12}/%!S!P3p*nIp\u{d}\
        (# l\u{1f}`0kj:\"RO2q\u{1a}y& O!o!N%N8R!kZ#$ i'K9lgP*&\"Bp4O(J'!M!N@i4U\u{1f}`!Q.mz6%!Q!l&R9p4L@\u{6}< j!T!i!L\"\
        K!T!O,U!R,O$P\"Q.Q!K%K>G%S(N*S\"l!U3M7i!U*O)S$l0VB@! S@7!WU}\u{1f}1 o!Ivm!P\"l#K*r!I&n!I\"m!H&n!G$m!I'Tw\u{7}\"\
        Br4NG{!*n0dF k\"N#J!N!P4P$m!W!W#I!O!S.O!V$M\"T,n$P#l'P!L\"S-U\"O6n&p\"Q!P*P/h!O!T%O!O.S$o&j%RGL\"$i>Q\\n!#kF\u{13}\
        !\u{7f}mH\u{a}\" o?p9Y` S\"h!F!J!Y\"T\"D\"F\"I\"F\"G\"F\"P\"O&O\"R!R!h!L\"R\"S.N!W!L\"N\"R.P/N#L\"i!R!W!U&P!W+T\
        !V%O\"N'U$S#Q!M!p!n!q!r!l\"J#P!U*S\"O!T!W!M\"T\"R!X-W!V\"O\"o+pU'!no\u{17}\\\"\u{1f}`%lO\u{1}, l!J&J)I/q!L\"q$O\
        )L'N\u{1c}p'nk5#!I!M&M)\u{19}#\"TulFmS\u{1f}!WUx\u{1f}* M!M\"W\"R/U!m*Q%P*O:mA\u{7f}\"\u{1f}`Up2'#%S#R<R1!\"\u{1f}\
        `Up\u{3}d$ R4l+R4mnf% p!R!O=n\"Tps% O!m\u{1f}`$P!n<E%!P$P\"o9Q&p\u{1d}\u{1d}\"\u{1f}`@pJ\u{1}]!O!S!J!I!g!T!W!R!\
        V\"G$G\"H#W'Q!X!R\"i!P!R!O!N\"U!J!T,T!N!S!O\"S!T!V!M!Q(T\"l$R-l#P(p!M!Q!N2T!S,h!R!K)S!Q!X,P!M!U!R!W!S\"O!T\"R)S\
        'R9\u{c}f h!S!T!J\"m!Y!U!R3W$k!N!R#U!R!T!V-H!M#K!S!M!U+o$P!V*P!S\"Q!R\"S!M!U!M#T!j!T!S!P!T(V$R!Y#N#T$k!L#P#X!T\"\
        C!G$l!h#W\"S!U)Y\"V!g!P!S#U!T!R!T.T!N#p!o$oy?!\u{11}o\u{11}o' l\"T#L:nIqtn\"S1*(!K<Q!p!n\u{1f}`6R#Q!p\u{1e}\u{18}\
        ) Q!t!O#M\"P8N!n&V.U<B$!M\u{1f}`$r!N\u{1}#& i!S&S9U&U\u{9}S^d#%i?p4N{\u{6}$!N!k%S!QW\u{c}% k3V,k3W2QTa#?q\u{1f}\
        `@n$K!,jsf\"?S;m\u{10}.; p!V!W!P!V!G!K\"T-O*k!N!V!K!Q!L!O\"J-k\"m!l!K\"N!R,q!O\"L!O!\u{4}\"\"R?N\u{4}k! k\u{5}\u{10}\
        ('N!m9P&R@n?o>M\"o\u{4}(\"\u{1f}`ZuS\u{12}\" m?m\u{b}\u{1d}#!Nyt!N'\u{16}\"!T@k:\u{15}#$jSW\u{c}n\u{1f}\u{d}\"?\
        T'l\u{8}|!VUi7\" S3kcz! n0z% N\"T#N#U9S .\" m\u{1d}s\u{16}\u{d}% U!O&k?n4Rbo) N%P\"H!i7S!i$K\"M/RB\\\"\u{1f}`,o\
        _t!UQB\u{18}#!V&M?O[1!?n\u{a}!J q!E!i!G\"B\"B4P\"o\"o!N!R#H\"J!V-P!Q%J0Q$n'N%n\"U#m&L!m+p4P&l\"S\"m!P\"L+H\"k!K\
        !U#I\"J.S!M\"o\"f\u{14}Y#!j$N\"Q\u{e}fF F!j!l!S#Y!Q!S!Q\"L$D\"K\"M,F!k!l#j\"R!R)L!Q!P\"E!G!Q\"E!K!L\"J&R!k$O$ot\
        p!N\"L!M#Q.mU5# P!Q\u{1}LTk%#k\"U\u{1f}`>m\"T+)( s!M&L+J-v#p/L%P\u{b}^# j\u{1f}`%p'y!!LxB\" Q?T\u{6}O! S\u{1b}*\
        $ s\"G=t\"HAl!#i\u{1a}\u{1}!#mOU\"\u{1f}`Rj\u{10}Y# n\"P=nD.% N%k#V\u{1f}`=o\u{16}9% T!l!N%R:UhR!&l\u{1a}@\"!S$\
        k\u{7}~:!K!L!M#R\"K!U*k(Q%K!S!Q#M!O!L-Q!S#R#R!QUQ?Q/R\"R#S#T2o\u{1f}k% m!Q\u{1f}`Tm!TBM!VUg2< M!H!N!E\"@\"F!M!x\
        !J!E\"K\"D\"F\"G,J!I\"I\"C\"J\"~!M%F$I$L\"L$5sQ+p;e! Tu3$ n!J?N\u{1c}o5\u{8}$$Q!R=i4X\u{1f}-\"AU&l\u{16}\u{1c}!\
         l\u{1c}o!!S\u{19}\u{15}!3k8Z(\"T$K!P!j=M\"j.RQm]y& r!J!N=o!O\u{1f}k8B!zp\u{1a}D!VSep* k!R$K\"R!P,P\u{1f}`,n\"K\
        &OmL!\"U?p' j!E&G8p\u{1d}n#T5o\u{0}8!!Q7_\"\u{1f}`%oj\u{1d}\"\u{1f}`!u5:$ O#Q\"P,m\u{13}9%'i!P>P4p!Q\u{e}Y% l(O\
        7o(P\u{15}qUE\" m\"Pu\u{3}\"Fp4M`b\"@o4OF\u{5}\" R%P\u{0}R#\u{1f}`%n`l\u{a}<& o!G&J8m!K&O]\"!?mC`& n,L3p,O\u{1f}\
        `!RL]0 i!P!l#I\"P!T9l#N#P-S!LGUcl!R'P.TrO\" m(R9S\" l\u{1d}pfUG H$I!>!I!Q\"l\"C\"G\"C\"E\"C!O+I!U\"Y!N!E!N!O\"Y\
        \"J\"K&G\"K!U!R\"G#R!k\\k!U+P+P0K!P!R!l\"K\"R@\u{7}# l\u{1f}`@p\u{a}R$'n!N>p4J\u{9}\u{2}% R!n\u{1f}`?S!o<=!\"Uu\
        i$ J\"i=N6Ym\u{16}\"%M?Oo\u{19}\" l?oAK!WUco! S/A!?p\u{15}e5 J!O!P!X!i!M!O!R!S8S!Q\"j!T!T\"T-Q\"U!W!P\"Q\u{8}Q!\
        \u{5}\" Q'm~X%!o&P8P!qnt|^\" lzoS%!@k5=& T!l$P;k\u{1f}`!l j% O4q+L4v2F\"f3 K!P!S!N!Q!q!O!N!P!I6O!T\"P%T/P\"l\u{7}\
        M%p!Q\u{17}S\" m!E&v\"@o4Ph[% n!M&L\u{1f}`9t2:!fq\u{1f}H\"+N!m1\u{19}* s!F!M%K!Nrr\"Qxo!N$l*\u{13}( Q#L!n\"T9Q$\
        jrmNk\".# l!G>q1H!\u{11}stJ*!M!l#I\"J8T!U!m#O\"O1M\u{1}\u{1b}$!G\u{1}V#k*PrC!wp9H# k\u{1f}`eod5\"\u{1f}`Urpx#'k\
        ?p4N\u{19}\u{0}& k%I*T0p%I*U'\u{9}\"!R>n\u{3}A* O!S!N#S!S9O'R!U.Q&m1t' N!O>N!O$O4m\"N\u{11}F$ m!J$O;M{]!Zl\u{1e}\
        \u{b}# l\u{1f}`@p\u{15}\u{e}! R\u{6}/\"HR4o \u{1c}! kOh& P#Q&i?L4p\u{c}m\u{8}\u{1}$!k!N>k!PdG\" SApN>\"\u{1f}`U\
        p)z#'R8m'S\u{3}\u{0}6 O!N$L\"V!O3u!T#N!S$P\"k4O4O'qCo(n$m!L*M!u!T!J0K& r!J!N=o!O\u{1f}k+\u{19}% O%T\"U8O9TrL$ P\
        /l0Q/mQT\"\u{1f}`Un'N' P'S8M\"W3T\u{1f}`1so\u{19}!\u{13}pf\u{11}!?neq\"AP4pyq\"\u{1f}`UoD\u{1}#!H>p!Kg(% L&k\"T\
        ?Q/TE\u{0}!?n%[\"\u{1f}`%p@b0\"R#J\"L!U(k,p#j!H!O&S.VBR!n!TXp0R\u{1e}\u{12}$ T!T?S&T]\u{6}!Tk=\u{14}!?mM\u{7f}(\
        !m!R%R8Q!r!S%P!PyZ\"\u{1f}`%n!\u{6}) i!R$K\"P!V9T%OlN$N\u{9}S#?k!U!T\u{7f}Y\"\"U?V\\|\"JN4r\u{d}\u{8}! m\u{13}T\
        & P\"j&j7T(S.S:$! l\u{4}q) L!R'Q3s$SVoZN!s\"N?|E j\"k!K\"H\"U!l!J3P!P\"h\"[#L\"T.U!R%T!V/S3W#R#S#l)Q/P#Q!O#P&k&\
        P!Q+H#P&O!U.M\"P\"g@\u{1}z c!I!Q!C!U!M!U!O!R!V!M!=\"E\"V!V'Q\"U#U#Y!Q\"J!S!O!S!J!P#F$R&I!S!H!S!S\"M!R!M$R$Q#T$P\
        #U!Q$U$p!N!O!o!Q\"P!V$m\"R!H!S!T!K'K#S!R!O\"L\"k!U\"T\"m!H\"j$j!Q!K!K(U\"U!R!T%K%K!S\"L!V!K!P!O!Q!F!S#G$S\"O%K\u{1}\
        O!foXp( o!U!M5q(x\"OMJ!qS\u{5}% j\"T=q\u{1f}`!l$\u{1a}\"\"P\u{2}QHX&!J$K;NZm(O/O\u{1e}K\"Cl4T/|% k3V,k3W2QvK$ T\
        !m>T!n\u{12}C( U!J$J\"T9NZm(R/Odh) K!J>M!M$M\"N4m\u{a}n\"T\u{5}t0 R!K$W!T!N8U!M!P$U!N/P!N/S8m7q\"QN:\"<P\u{15}P\
        \u{17}l\\ P!B!M!A!L!K!G!?!I!K\"U!M!D\"y!N!<\"K!S#N&P\"P!I\"G!O!M\"E!N!O\"U$t\"E\"N!T!H!O!G\"J\"H!P!D\"T\"r\"D(L\
        $N4n#S\"m6V)P9O!L!U!N\"N&S\"q$S$n\"OE\u{1}!npzBd o!O!Q!N!N!G!L!H!M!J&T\"P$Q&L!S\"k!m!U!P#O\"O!Q.R#N\"Q-n!Q\"M-n\
        !Q!T!p!S\"M!Q\"N\"n#T!I!j\"S'Q!p!K$L!Q!l%l\"U,o$m!L!S!O!J)N!V!p\"N$P\"P!V-P!R!S\"k'o%Q\u{8}$\"\"l&U\u{1a}v!?oO\u{18}\
        #'N8q'O\u{b}G&!K!N%M\u{1f}`&p0oiX! nY\u{1}3 M!p!U#I*M1W!R#N*P&K\"K$JcR!q!N&o7P!p%py]# T?T;lN\u{11}; R!9!j#C!i!<\
        !j3H$S!>!f$R!A!W.Y&WAU\"i$V\"J!H!jJH/R!I!k5o\\\u{3}% n\"S\u{1f}`;l\"R'q\"NO2pLM\"$i?l-O\"\u{1f}`Zmmw\"\u{1f}`$o\
        \u{15}w\"\u{1f}`%q\u{18}y\" p?v[\u{3}\"\"k?T+2\" m?l\u{2}j& m!R&O8m!Tqo\u{15}e! n\u{1}>\"\u{1f}`=rjS#9k&mTkBs!,\
        m0|! V\u{2}\u{1f}\"\u{1f}`@o@\\# k(N7QB@% m!K$P\"K8p\u{e}#\u{0} n!R!V!D!@!A!N!J!X!@\"E\"H!M!<!G!A!G!@!E!H!N!K$N\
        !U!M!J!h!S!W!L!K!H!B!Q!R,J!Q!K#C!U!>!H%A&n!j!I!N!D!U#q!K'S\"K!V\"N\"G!R\"I!k\"C\"G!L!j!M!Q'R\"O!W\"G!P$M$L#F\"R\
        \"<!U#m#T!j#N!U+j!T\"k!M\"K!G!D!I!N+K$T\"M!J!l+V\u{1f}\\& l!M!S>PZp7n~p' N\"n=P\"o4O^nNm\u{18}O\" l?m\u{1a}g0 O\
        !O!l!N\"O!l!U!R,T+Q!S!j!P\"N#U2QE,0!R!N#T!U!P!U4k#O!R!O#S\"R\\oOk.N@r\u{10}i\"Bl4U@x\"Bm4R4g!!QE!!!R\u{1e}v( Q%\
        O;U$R\u{b}U0R!k&Riv. s!F$F\"G!k5L\"r!L$K\"I\u{1b}R3m!N\"L(3\"EN4qy>' j!K!S}p!PDlUn\u{8}\u{19}\"!O>p?\u{1a}) T!M\
        !m&T7R!P!jUOYo)\u{a}!?n6v, S!K$M\"s!L7O%O\"r4LHL/p,n8n\"\u{1f}`0oJT\" l?o\u{1}\u{7}!\u{11}m\u{1e}\u{8}% m\"Q\u{1f}\
        `>o\"Rp\u{3}1 u!N!U#I!N!K!N4S#m!Q$O4Rlm!S*p\"S.l@g# R%N<P\u{8}9!\"jP/& P%T&i.pUR%pA>\" l?ng\u{1c}!'S\u{7f}\u{8}\
        !(T\u{0}h!?lU\u{f}! l\u{4}\u{1a}#+j\u{1f}`@j\u{e}\"\" p?nG\u{0}( T!N&n!S7T!Q&p4N@V% q!M!S=t\"S@m$!L?K\u{1f}`?mn\
        3% o!M&M\u{1f}`9lD\u{11}\"\"T=n\u{6}5n!O!k!I!M!i!k!L!W!A\"D\"G\"C\"D\"D\"Q'n!S\"X!V!j!P\"V!i!Q!T-J!O#T\"G!M+p\"\
        Q\"U$j(T!P!V\"N!Q\"U%P!L\"S\"n!P)U\"O$Q\"M$l!T\"S!Q#V!T\"O!M!o!o!o!q!l\"J\"n!J!P)T!S!i!Q!L\"H#j!L0R!S\"n+psM!\u{1d}\
        kk*#'kgT'mW_\"VK\u{c}qq<\" m?oUf!DWo\u{6}- O!p!o#Q:R!m!p#R#O.K!M1Q#m?\u{8}!VUz`\"\u{1f}`@otd!xS[}\"Bm4S2\u{4}\"\
        \u{1f}`%ql|\" i\"P'(\"BQ4n#\u{b}!\u{1d}oim!?o<5\" o?t\u{1e}\u{7f}( k!F!O!P$H(J?MZLf\u{2}4 [\"Q$E!W8o!O!N%R!P.O%\
        K!S,q#Q!N7R$k>Q8Q$N\\k!!Ru*#(T9k&T\\QF H!R\"Q!m!I!T!R!n#Q$V\"E\"L,K!U!T\"k!H!K\"o!M,I!L!M!T!I\"K!L!liR:P!J!O!U!\
        k!Q\"U$R&S,i) P!R!l#H\"U9N$M\u{1c}j&Q|\u{1c}!.kN\u{c}!\u{7}nJ/!Cl\u{19}^$ m?tXN\u{d}nn\u{19}$ T7qWM!q\u{1b}\u{7f}\
        \" R+mV\u{12}% m!O$J\"P9MA/% Q!o\u{1f}`<Q!ozJ( O!P>O!Q\"N$N0r$s\u{14}j$#O*p?jEnJ\\` <\"h!S\"[\"h\"P!V!N!Y!F\"=!\
        P!=\"N!k+@#T!X!R!O!U\"V\"N!T#D$R\"M!P!Q!U#O!R!U\"P)Q%N+n#P\"R\"k$L!K!M\"m+O!J!O!k#U!p!Q\"R4F#T-H!X\"X\"Z!T!S\"U\
        (N$S!lI1!#k1~# m\u{1f}`@q\"\u{7}% m!M&SMS\u{b}oZn# l!C>otC!!QPT$!O!P%Q:N\u{c}\u{a}) S!l!P%N8T!O!Q%N.q/l\"\u{1f}\
        `=o\u{7f}`\"BT4l!q!wn%|^ J!\u{1}!E!E!I!>!H!?!L!@\"C\"I\"B\"A\"D*K#y!J!I!I!@\"D!N!D,8\"O\"F\"F4m)P!r\"S!n\"P\"T!\
        i\"T!n\"P\"S!n&U!k\"Q!q&S!o$S!l\"T!h#R!m*o-Q#S!n!N%M/k!S!KuR\" p?sF.\" l?l\u{1}b\"\"Q?Rl\u{1e}& k!U$N:l$o!O^yt \
        Q!B!X!i\"S!o!U!f!Q\"S\"E\"P\"Q\"@\"U\"K$K!p!N\"N!E!U!r\"k!j!N!P!V\"T&j\"F\"N!R!F\"<!j!T!T!A\"D\"D\"@&U\"J\"L#K&\
        O\"k!M\"Q!J\"p!P&R!M,P!J!S!r\"B!U!Q!P\"m\"k!N&l!J\"I(R!K!p!G+P\"l!M\"Q\"G\"J&M(l!L!R!N1~x Q!X\"I!H!M!e!X!g!H\"C\
        \"J\"K\"E\"C\"Q&W!h!J!J!S!i!U!P\"K!V!T\"N$N\"Q&O!h!J\"L!V!U&J'U!Q-J\"g!O!g!V!K!Y!R!W\"I\"V!C\"Y!W!h!B!U#P#J\"U!\
        F!Y!P#V\"H\"N#Q\"T!P!h#L!Z!E!g$k#T!W!h!V+R\"Y\"W!R\"Q!V!Q/W\"J!K,kf\u{18}. Q\"m$O!U!S)T0P%P!S.i%PHUdQ.OdN. S%N\"\
        L!U3R!n%k#R\"SQSYR!n!M!QG3!\u{e}q\\h#!O~o!O\u{e}{#'Q!jSP6\u{19}#?U\u{1f}`;o\u{7}R)!R!U%P8m!N!V4L&SGS1A!fm&7\" m\
        'LGv! k\u{d}X!!J\u{f}\u{1b}%!Myr-o!QWR\u{a}T. R!N!H#X\"m!Q8K!P%U.J$O\"SuP5V43\"%M?ObR' n!R$R\u{1f}`;o!R$R\u{c}}\
        \"\u{1f}`@o[d!\"TC\u{11}!*l\u{6}a$ p!R>k!S\u{3}>! m\u{a}\u{7f}\"\u{1f}`enJ=!frZ\u{b}$ l!M\u{1f}`-S[k' M#h\"Q:P#\
        S4p\u{c}o9/\"@S4m\u{1b}\"5 g!P!U!S\"O!R!Q!P3Q%S\"V\"L#P.S!P\"Uwo!Q/Q%P\"Q\u{9}3$ m!T&P8o_0\"\u{1f}`0uz\u{1}\"\u{1f}\
        `CoTw!$j\u{13}\u{a}%!O$P\"o9Q&q'\u{13}# n\u{1f}`em\u{12}4!BU@\u{1d}% R(l7T\"S&m|{!$Rw\u{d}\" k'N\u{1d}r\"\u{1f}\
        `%q\u{14}@& N%Q!U:O&l4Q6P\"Bq4PU\u{c}\"\"j-Q3\u{1a}% n!R\u{1f}`<o!R}\u{1}4 Q!I!N!I\"L\"J\"H\"H$K\"w.M#M\"K$L(v2\
        ELl\"ROU/p'E$ l\"T=l\"T3<( R&Q)m0R#n#Q)n(MN)% l!L$O\"N!TR:\" o?pmv\"\u{1f}`@oi{!WQ\u{15}r\"\"P&Q;q\"\u{1f}`%r\u{4}\
        \u{b}% S!n\u{1f}`$S!n\u{1f}h\"\u{1f}`Uoc-!^UaO!VRu/)!s!O#M\"P8K!t!P#O\"R\u{14}L\"!o?pp[, v\"J$F\"M4R#n\"N&LSmUn\
        \"R.rD\u{12}#!N?S\u{1f}rz?E r!@!H!Q!R!M!V!B!G!N&L\"T\"D-F!J!T!Y!V!O!G!I!S&T$H\"I\"Q!R!D\"H\"I$G!RPq%H.p+q0n]o!\"\
        Q\u{e}S% m!N\u{1f}`$r!N_Z)!J!R#O\"O%j3l!M!V%O\u{1b}\u{a}#\"U\u{1f}`<m\u{1a}\u{b}!/O\\xJ!W!W!G!I!C!J!T!W'J#k)K!T\
        #k!Q!Q#E!D!P!T-T!N%K!P,o#Q!O,m!L!J&S#P$j\"U=Q+K!T!T+R#J$L0V0n&\u{1a}\" S\"l?P! n\u{15}\u{1b}\"\u{1f}`%nc7!?l\u{b}\
        V8 L!>!w!N$G!N7P!E!j3I!l6m.l!R\"l-o'n#j/o$k8l\"N!n5m]&X J!U\"i!N!<!H!N!T!k!l!@\"E\"?!J!@\"A!N!Q&L$I!V#Q!C!M!L!V\
        !Y\"H\"I&E\"J!T!R\"F\"V!Q!i,QIP'k!U'o$P,L\"Q*n!T\"S!N!P!j\"J\"Q!T!j<jST, t!F$G\"C8w!N4F$I\"G\u{5}k!K$Po}$ j'S8m\
        ]mA#$ O'l?o4O\u{1a};\"'P8m>L< T!T!T!M\"R!Q!P!o'R%U,M\"Q#P!M\"U&R\"j(Q\"O&S\"V8QQr$O0S\"S#S-T_J!+j:U\"\u{1f}`=pR\
        \u{16}\"\u{1f}`+p\\\\!?p[\u{1f}%!m$O\u{1f}`<n$OU\u{17}# P?R\"m\u{14}\u{12}(!R!l%K!S8V!l&P.N~}S p!N!T$L!P!U3R!U!\
        P!J!f!P&U!W-L3k#Q-j!P#Q!S!T\"m!K\"i!I\"R!Q\"P'J\"l!G,I#K$R&n$l!R!U+l!J!Q\"N!R%L/L!N!P!J!j&l`*< Y!A!N!K\"F\"P!N!\
        U&I\"Z!m)P!T#T!H$L!Q!T!N!U-M#L\"U\\R/Q*k!P!TT\u{1}% t(O\u{1f}`(v$O\u{7f}U\"<S\u{15}SF\u{10}&#P\"N&n7Q\"P&l$K#?o\
        \u{1f}`!P\u{1e}6\"'QnQ\u{19}i!?m/P! m\u{d}\u{e}!!l\u{11}W)\"Q%j!U7P!R:U4rdkNo\u{a}f!?pkd( R!H!n&J7R(M.Y\u{c}mUv\
        T ^!F!W!I!N!F!Q!A!P!I\"F!p!M!i!F!W#E!S#O!D#K%K!O!L\"H\"H!U!O*J!U!I$L!O!I!K3q!O!D%J:O7P$s#N#K\"Q-S\"T$U#P#k+U%m/\
        \u{1e}!$k\u{6}\u{10}!?nuf8 r!H!Q%C!H4T#g!N!K&DPm+n$K+o'n%m'i'm$l\"TCl\"U)p%R\u{15}\u{6}\"\u{1f}`@mti\"Gl4P_d\" \
        m?rs)!VS\u{18}L# VAm\u{1b}o-\u{16}!?p\u{1}m$!G&J?OkoM\u{11}\"+p?n|b% l!K&L\u{1f}`9n\\E\"\u{1f}`Uq|-!go#N$ O(mrO\
        $oA3$ R/o0S/p\u{1c}C# o'J8ps\\! l~\u{d}!?nSM!'QYn!2j{a\"\u{1f}`=q$x\"BN4r\u{1a}D$'L!lSU\u{c}n+3% i!K!S#Q?P|\u{7f}\
        !?k,\u{2}!@p\u{13}\u{11}!?p>\u{a}!?n6\u{1}1 N!W$T\"k8T!I&q!T.R#K\"FIL$N=L!t\"M+Q\u{0}0!zp\"I\"\u{1f}`@o#;& P!L&\
        P\"l?Q4p0\u{3}# m!H!Ng:\"%j?k(h# n\"P?R=?/ n!p!J#L\"O7N!P!S&R.q\u{c}p$O\"S.r$Nl;\"\u{1f}`-q\u{15}?$ k\"T=o\"R\u{1}\
        \\\"'Q~RKP& P!m?n\u{1f}`5T!o\u{e}>!\"jY!\" m!Q2 \"\u{1f}`@rL'% o(Mzr$M>n\u{14}R\" R\"S\\\u{1b}! mYB# Q?S'T 8! l\
        <\u{7}!?o2o* H\"J-D!t/L0p2m~Q.p,ntW7 [!O$J!S!U,K!U,N'W-TDM#T\"O%l#O-M!S3Q&l#T1P&N>U\u{1f}6$ n!T&T8qB\u{1d}$!U$T\
        \"Q?S\u{1a}E\"\"Q?SV\u{0}2 M\"S#R:T%D\"T!N.T#I\"F-L$QGj$TII!T!U#jSx9 n!U%R!P!P3S!T#l!S%U!R.O!V9o'Q!M*Q.V6W'S%S!\
        T.j6R$mGQ!$j\u{7f}\u{1a}\" r?s\u{1b}.% j!L$M:m%P\\\u{6}\"BJ4r3R\u{8} T!V!R!M!O!I!P!Q\"k\"O!K#F!m!E#V!P&L!l!H!L!\
        P!U!T!M!P!S!L!R\"h\"N!O!R\"O!j!L#Q!P!U!L!R!I\"O!Q!X\"O\"J\"J%n!P\"J\"M)L\"k!R!T!O\"k!P\"k!M!P!g\"P!M!Q\"S'O!S!R\
        !M!l#J!P#O$L&V\"P!R%l!k\"M!L!l,O!U!X!R!N!S\"I!O!L!U#J\"H\"N\"M\"M\"l!K!m!H!L&l\u{4}b\" n?m\u{d}*' T#Q2RRo!RwN#R\
        +?* L!m!n=N!j4Q!T&NGT/Tu\u{5}!\"l\\]\"Bq4Pt\u{1}!!P\u{5}r$ R!j!l>T)\u{1a}# UBl4T;2!ARpw*\"P#L;O!R%N.p!O%T\u{a}N\
        \"p+6& o!G>j\u{1f}`!k:m\u{b}H' j!S!T#P\"S8p'Qa\u{16}! M(z\"\u{1f}`*qV\u{15}\"<T\u{15}TF'!\"Q\u{15}\u{15}!.kD\u{3}\
        !!SR\u{2}! l'\u{7f}#\"T&S9TRz\";l\u{15}l^.! miG%#l\"Q=n\"Q2Q\u{a}+4 O!h&T8U%l\"N!U-JCS/P(R#L!o$P\"R!k!T#Q!i&Rv\u{19}\
        S y!p!7#X!L!R!F!O\"U$R.S\"t!n!?%W!I!T\"Q+D#K\"R!N0Q.L!o\"M!S\"q\"P#N#m\"N%m!S!P!k\"Q%t%l\"P#N$L!T7K#H#O\"R!N-s\"\
        L!SE<? N!j!j#P\"R8P'O!V-JCS#m!Q!T!J!P\"O#W!S\"S#N(P!o$M$N'O#V!V\"k8T!N5SMG\"!M?Q8'& R\"N&ozQ$o>o|\u{9}&!M&O8o!P\
        \u{1f}`!S\u{f}/#!n\u{1f}`@m(\u{10}% p!I&I8n\u{1d}n\u{1a}S\"\u{1f}`er\u{1e}*/ R\"N#Q\"p!P>Q\\R!N\"r!P(R!m\"Q!o$S\
        <v\" p?r\u{5}=\"Gn4Qj;$!M$SAj4O,># k\u{1f}`=kqJ$ p!S!N%NP\u{2}!VUs\u{15}!#mN\u{6}!#TP`8 Q#j!U!G!H!I!I8I!H!H!L#K\
        !K-s!s!q!m\u{8}T!l!l#K!K!M!M\u{a}z$ P!h?o4O\u{13}>$!K!j?iws\u{12}61!M!R!L\"U\"T!W)n+Q#P!S&W!R-R}Q/N!Q%RqO#\"Tuq\
        :r4\"!?n[+$ n'Q\u{1f}`9nl3!\u{2}n%\u{16}>!H!N!S!S\"l!L-U+S!N!R!V$P.L!T!P!S#P,n!P;r#M!R.U0p!Q!R#n9R$M9Qp^\"#N@i\u{1f}\
        O$!Q!N\u{1f}`>nv!( p!F!T#H#M7m!L\u{1f}m \u{1c}% m!M&M8n'P\u{f}2#$j?k4Tr\u{15}%!M!N=o!Q!O~\u{6}#$m?i4T@\u{4}##US\
        Q\u{9}m'\u{6}!!h3A!zp4w% m(N\u{1f}`(n$N\u{7f}_!@m\u{7}M# O1m?o)-$ R!I\u{1f}`?Rq15 Q!V!k!P$M#j1Q$S'N!T-R'U!R2R*Q\
        *QCM+Q6S!M-P\u{c}|! oeG' V!K&L8O!O&L(mHD\"\u{1f}`+q\u{19}s!Bm)d3 R!T!S!J\"h!O!R!N7P!S%Q!V!R-Q!S%T!N\u{9}k\"R.\u{4}\
        !\u{11}qE\u{f}\"\u{1f}`!r=\"$ S!o>R!o\u{1a}\u{d}!\u{1d}r,m\"\u{1f}`Un\u{d}.\"Bp4RK\u{12}\"\u{1f}`@oeb# k'Q8l\u{12}\
        \u{f}2 p!N&N9Q&M@m$H.F9o9R!n'M+I\"o!H&K3n+mT^$@Q\"P!l4S$pY n!X!O!S!X!H!S!O!O&m!U!P$R'N!Q#f!Q!O!T!Q!N!O!Q!S&k!V%\
        S!U!O!S!T\"L\"M!U*l!m$T#U,V$O$i#N!P+m&S8m!N!Q\"P,n\"J!N#T\"R*Q%R.ixM\"!U?P\u{d}B!!P\u{19}T\" l?kJ\u{1e}!-o\u{d}\
        l2 N!s!T#M\"T!P7Q!s$M\"L!T-I$NMq@M8q#l4R\u{1d}w!VS3g!WSb\u{1}\"'T?S|A( S\"lEOUR\"o3S\"o3n=T# o!P!SIj& P!r!L%Q8P\
        !kc\u{13}%'O!R?P3P\u{5}R\u{e}\u{1e}#%Q\"T?S\u{1d}'- J!V!R!T#k!W8P!O!U%T/O&N\u{5}V\u{7f}\u{1}! m;f) Q!m$P\"P\u{1f}\
        `9Q!m$P\"P%e\"\u{1f}`@o\u{1a}_2 O!O!R#Q!O!P!Q'k0L!S!S#V\"Q!T1S\"NWO3m\u{7}X! l~i!@kiy!!T6M# Q'P!kF\\!?q@\u{5}\"\
        @R4nF+!2kW\"!!EA!\" S\"m7\u{10}!.kn !,k\\\u{1c}$ Q%T\u{1f}`;Ugp#)k\u{1f}`@l]2\"\u{1f}`@m-SB%L!O!L!V3O$h!L$R!U!O\
        !T-L&N>Q\"N$m!i!O!P!m!L!T!Q!N(U!N\"U'n!J!Q*U,O0P!PQ^!wob\u{6}# k\u{1f}`Up$\u{1e}+ o!P!P#K!k!N!P4N$Q5R|N\u{15}X%\
         l!I>l\u{5}m)TzV\" q\"S\u{1a}E!VRo#, R!P$M\"i8T!O$P\"m\"Q.U&R\u{8}Q\u{d}\u{0}& p!E!M=l\u{1f}`!n<_# T?T#l[|' o!P\
        !L#M\"L!S9P>\u{1c}/ l!J!O%U!U8I!M%U\\l#P!U3R6m#R!GD1!zndX$%Q\"S9k&RX[3 O!M!U#R!S\"U#N4K!S$Q!T!U!U.Q\"Q!SJnbS;r\u{f}\
        #'!O\"Q$S!N8T&Q!P'x#,j?P4qL?\",kSRJP\"\u{1f}`@o\u{1}u!Bo\u{1c}|- t!p!J$P\"M8k!N&P-l!R&P\u{6}R3k7s!CV#\u{17}! l\u{0}\
        W$ m!T\u{17}n!T^bB ~!Q!M#Q!P!{!8'Q$P,}!O!R#Q\"t!>-J&o!C3o(J$t!M#F$p#q!G+V3p$O'n#l!L,s(K5-! na=\"\u{1f}`@o\u{d}d\
        #'Q8q'R~\u{1f}!#jz-# R!m\u{1d}o\u{c}V!Bo\u{6}\u{18}! l\u{f}t!\"Q{z& l\"U:m\u{15}mCm\"S*b\" V+meP\" T?Tn]!)l\u{16}\
        \u{7f}1 p!M!L!L\"I\"T!U7k!Q!R!Q%K/M$R!S\u{4}l'RB1!\u{7}TQ ! T\u{9}\u{e}!?rc\u{c}!)k!|%#l\"S\u{1f}`>o\"T[!!&S3\u{1f}\
        \"\u{1f}`en\u{f} #\"R#mBR\u{b}S\" o?p\u{1}!\" l?r72# p!M>u5~! R\u{0}^!gpD[\"<T\u{15}T\u{1e}}) R!K$N\"j!O7R%Q\"I\
        4v7`!goG\u{1a}!?T.H# p!H!O\u{b}t# p\u{1f}`0p=s\"\u{1f}`%Mk~!#Q\u{b}\u{18}\"\u{1f}`%q#\u{2}\"\"R$lB\u{17}\"\u{1f}\
        `@M9V\"%P)ktV! puR, k!R$L\"F!k<M\"L!j-J!MEqUp\u{13}m!#kNF\"\u{1f}`@tu\u{9}#\"T=n\"S\u{19}G# o\u{1f}`@qIU\"\"U?T\
        \u{4}2! l9\u{12}\"\u{1f}`@n^)+\"U!S$U!n,V,R%R!PTQUO2R\u{18}\u{9}; K!n!m!D\"F!O!l!p7N!n!i#I!N/P!T%T@U(S$lLl-L!O!\
        j%Q.S!O!l\u{b}\u{0}!\u{1a}T?\u{1e}!TS\u{13}K!fn8\u{1c}4 l!H!Q%C8k!K&LAm0k+n;n#V*q!P\"s/j#p!T9S+m\u{1d}b!zvjK!+j\
        CX\"\u{1f}`@n=7!fmO6\"\u{1f}`@nFw% R!l!Q=S\"TWE$ N$i?j3Q%_\"\u{1f}`@o v#!R$R\"m)m\"BQ4n>\u{18}\"\u{1f}`Un%\u{1d}\
        # o!O>s1\u{13}$\"K=m\u{1f}`6oyK!\"SqN!!U +, k!E!T#T\"D8l!K&L/Q\u{a}j%S\"KbS-!j!Q#K\"N!U7r\"U#N\"R!P.S#P\"KTY#\"\
        P\u{1f}`*o\u{f}W$!U$T\"Q?S\u{1c}8$'S!P?Q3TQA$ P\"l=U\"mQ\u{6}!^T\u{b}\u{15}##k?k4VU#\"\u{1f}`@p\u{13}I\"'l!P\u{15}\
        ^& S;w!I\u{13}S!w!I\u{11}x& r!Q&P8p\u{1f}`6q-\"\"%Q?Rj_\"\u{1f}`%p\u{8}\u{11}' S!R!lSU&R3Q'pOL$!O&Q9R\u{1f}Q2\u{0}\
        !?p.\u{1a}!?qc\u{1d}!\u{7}m\u{c}6\"\u{1f}`%nh\u{7f}#!M$OAo\"l\"\u{1f}`@pz=\"\u{1f}`,q\u{9}z! T\u{e}x&\"R%M!S3n\u{14}\
        S!n!U! mUM\"\u{1f}`eoS5) S!k!Q%j!T7R!R!P&R\u{18}f# R/n0S6&\"-p?p[c$ P;s\u{14}P!st@\"(N?SG0# m!L>n>\u{1}\"-ndq~\u{9}\
        \"!lzljH#!S!m?og[%!R!T&T7l\"QU\u{12}!,m.Q!?o\u{b}9@ j!R![#F!R!I!T3O&W%P.O!SBW!N%M%n#N!T)P\"j!N$P#H!O#k!L'S+O.Q!\
        h\"T8jQI) O#L\"J$r6N%M$t4H_no/\"\u{1f}`Zqj2$ P%M\u{1f}`>n\u{7},2 O!J\"I\"F\"I\"p!Q)H,M)M.I\"J$t\u{3}S#O\"N$r!S\u{6}\
        o\"AQ4o|6\" RVUyJ\" m?ntw! l\u{1a};% n!KAq\u{2}q!O>@# p\u{1f}`0u\u{4}\u{f}!!Sl8\" k?o\u{1e}Z!_Mc7!!V\u{1b}O% Q#\
        Q,k0S/m\u{13}R!\u{7}m+\u{7}\"Bl4Qo\u{19}% o\"Q=l\u{e}nLQZ ! la:%!M#VSSmo>mRd' m\"U%P5o\u{15}oCm\"S\u{6} & L&S\"\
        U9R!m4S @- M!K!U#p\"O8P!Q$O0R$p\u{8}P$o\"QR\u{4}!BleD\"'l?lW)! T6&G L!q!R!S\"R!L!U!S!L&E$F,J!h!R!Q\"=#R-i!N#C\"\
        ?!U,P#n!M:S-k$O#S'P!o!R:o!N#V!S!N\"j#U@&!?qS-!UTy\u{13}2 R!k!R#L\"U!Q-Q*V!K!P!P$J\"O,q&m\"l,Q\"qed? k!D\"M!N!G\"\
        J!V'k$J,j!G!S#G\"K!T'T&O!S!N$J&l=Q!m(S*mPN$O\"I&m$N&l<D\"\u{1f}`@o\u{16}6# i\u{1f}`@i0A' S+k$l*l&POS%l\u{19}E! \
        m/G5 l!J$F!P!M!L7X!N$I\"O!P/P$Q+S!k(o'L%Sbn%TCT\u{17}W!&R'B!?o\u{18}\u{1f}\"\u{1f}`%ov8!/S\u{c}3\" U!kA4$ o!L>o\
        !O=(# j!S&P1S$?T\"kpm\"RF\u{11}#!M\u{1f}`?rF\u{1a}# k$R;m!\u{2}\"\"TzTL0!WQ<[!#JzI# l!O>m&?\" l!J\u{1e}$/ L!Q\"\
        M\"l\"P(T0N%N*N\"N0l\"l\u{2}n\"R&K@\u{3}!?o]l! S\u{a}c$ R!R&R!l3\u{3}\",l?j8\u{1d}# Q1l.T,L[ ?!=!C!Z!i!S\">!C\"\
        R!X#M!T!C!P\"P,E!C!I!W\"T!Q!D!J\"O!V![#N!I!P\"Q!Q!F!K!Q!W!U\"F\"W!U!U\"P\"U\"O!T\"RJS%T\"S#kDJ!I!M!j\"V!S!H$R$U\
        \"T^F$!N!K%K9LY\u{16}% m\"N&L\u{1f}`8lc6!!JgN0 P!C!s%J!O7S!I!k3K!eDgMm8o\"Q!j5lJ<0%J!K!M!S7k!P&P!U-M&T!P,l0liP!\
        M&UJS+ h!T$G\"G!Q>L!U.T\u{a}o\"N>mg.\" T?T/\u{7}\"-p?psH!Fm1\\) j!R!T%WsS(q#N?l\"Pa@#!m@m&QGG! oG4#!K!n>L<N# m\u{1f}\
        `+q\u{7f}|%!L%j:NWl\"U]v$ n!I>lhox#' o\"Q%T9T!S\u{1e}k6P<\u{4}# m\"Q\u{0}n\u{c}M\"\u{1f}`,p>\u{6}$ p!R>l!SPH/ M\
        !T!R$P!N!S!j6L!V$P\"T!S/TyP7S\u{b}K!wp\u{c}\u{1e}@ o!P!O!R\"C!I!P!U3Q$o!S!R!p\"J!M/M\"K!M#P0R!S/n+N!S7m3Q/i!H!K\
        !J$M!Lf!$ P!mvR!m!q# n'P8o\u{d}BS r!M!L!S\"L!S!K!S'O\"Q+P!V\"p!P\"l\"R!V!N!M/P\"M#S0N/m!P!N!K!O$n#P!N!m\"Q(n,o$\
        S\"R&N!p!S&P!L+M\"l!T$N\"R/P\"V\"q+qn\u{3}\"\u{1f}`@q+2\"\u{1f}`@n/^!Fqc\u{4}) i!R$K\"P:S%NlN$N*op\u{1a}8!H!O%K\
        9N!U#S\"O.K!P!M!U!T\"P@kCS#T$Q+M.I$Q%P/O!Q)nZq% N$p;P$j4W\u{1}X!'kv\"7!T!Q!J\"U\"P!Q'j7K!R-Q!K%L!S%R&m!Q0l!Ngm!\
        O$R1P!P\u{5}Y!@kW\\% Q/m0S/j\u{1e}mp5%!Q'S8R!U:S{T\"@R4lo !\u{2}o\"N# Q.o?n%O! k_q! U\u{2}5% m\"V%S8m!Q\\\u{1b}\
        (!i$N\"M8L!n$OSp\u{2}oAC'\"R!j$R!Q9RWL9OyJ\"\u{1f}`@o\u{1e}\u{c}& O;t!W\u{13}O!t!WF1! knO0 T!R$j\"S8N!K$H\"M.X$\
        l\"jIO^N#i\"R!R:H!,k:f% S#O\"Q,n?k\u{14}I6!T$G\"P!V7h!Q&U.G!S%O0S0l!M*S#R*KMi!R!M%R!P%Qt\u{11}\"\u{1f}`@o{c\"\u{1f}\
        `ep Y0 t!Q!P#K\"J4U$s!L&OAn4p!RIM*k!U/o1C!#QFz& n!K&K8k\u{1f}`!n\u{0}5!goj\u{17}7 W!U!T\"T\"K!O\"Q*L1L!T!M!M!T*\
        L\"S\"R\"O!M!N!L\u{4}Y!P'V#?\"\u{1f}`%qQc\" m?lq\u{1f}!wo*t\" l?q\u{d}N!RlFS\"\"l\u{18}n\u{17}\u{3}!!R\u{8}4!!N\
        \u{4}-\"\u{1f}`%q'R\"Bo4Q+L=!R$C!I!M9S$K\"P.N!Q!U!U!M\"S!U,m.R#S!T9P!k2Q(t/j#l\"l%P/Q$g'ob\u{a}!&jp/!\u{7}o\u{7f}\
        \u{1e}\"'U8k\u{11}F!\u{2}oZ\u{14}! k\u{2}u` G!K!G!F!G!}!H!L!J!:\"<\"F\"<\";\":\"n*L!Q!M!L!L!s!Q!I!K!A\"D\"K\"C\"\
        D\"?\"K!N!L!O!r!O!G!K!C$F\"D%J!n\"J\"LEQ\"M!O\"s!P&p2M)P'L!O!M!L!M!u!N#C$F$G;\u{14}!Akj]\"\u{1f}`=q\u{13}8\"!S\u{10}\
        p!N$ Q!n\u{1f}O!qwj!?oJ\u{13}\"\u{1f}``n%K! Oj\u{14}; M!Q!P!m!M\"Q\"S7O!S!V!l#K!V!V-N!P!V$P!Q!MXp%Q'n@Q!Q%S9s7\u{f}\
        \u{a} K!Y!q!9\"U!s!X!r!7\"8\"?\";!L!;!J!;!J!J\"K\"J\"V!m!G\"Q!U!X!C\"Q!n!U\"?\"A\"F\"B\"B\"@\"Z!g!E\"O!O!Y\"C$D\
        \"C%i!J#V#S!K$J\"j\"R#N!N!i$U\"P!S\"[!k!W\"h%U!V\"U#I\"Z!S!W!V\"K%T#k!P!j\"U!G\"k!j!k#S!V!m!V\"J$F$X!V\"W!V!Z!G\
        \"X\"U\"G\"H\"G\"G\"F$X#G\"o!o$o&jw^e >!Y!k#j\"\\!i!V!K!P\"I\"C!J!Q!L!O!k!k&V!W!O\"C\"k$M!T!T\"L!L&J!L!O\"N\"S!\
        M\"R!Q!R!O\"U!O&S\"H!k\"P\"P.Q!M!Q\"i$L!M!R-K!I!R<P!V!W'R'E!V!j#U!U!Y!W!O\"O&W'O{C\"!j!PdH* M'R8P!f&O/Q%P\u{6}R\
        &S.QzL#\"Q%P:UX`!zp\"!/\"T:U#S\"V%j!j.S&R0T7k\"T\"V>R-X\"QdQ: O!T$L!U\"j4P#P%J!L\"k.T&R@T!m!Q!U$S0P!P#T;P+R#O!Q\
        $L\"U1\u{5}' j!L&kno<nKo8n4\u{f}# Q?U7Q{\u{13}![V\u{e}j% O!n\u{1f}`?S!p4k\"<S\u{15}Sf\u{d}$ n\"T=n\"T7\u{7f}!+k\
        x\u{1}\"\u{1f}`%n8\u{16}$!R&n9T&o'#!Amx_7 X!R$I!S!R,K!U,W4R&O!R=M#T'k#R-M3J!R&l#T1P&N>UDT$#SAV2S\"i\u{a}~\" T\u{1f}\
        l;?!\"T+:J O!s!X!R\"L!U!C!U+P(E!k#l!U!V!P$L!V+R\"D$J\"N?T!S%O!r!P!N!u!T!I!P)M\"T%O#J(I$M+E!k0U#L1T\u{2}z!wo\u{15}\
        x& M\"p%T!Q7Q\"lc}8 N!M!Q!V\"o!j!L\"J&O$J,Q!Q\"X\"k!U)R$N$U#iXR%hLQ\"k!mN0$ R;n\u{14}R!n]-\" o\"N\u{19}w!AT1\u{17}\
        $%R\"L9m4LWg\"\"Q?RWP!\u{7}sAt! n\u{4}\u{7}!qo8A' O!q!O#Q:P!q!Oka%!V&UMT2o]og&! OJ\u{17}# m\"J=p\u{e}'#!S!m?oN2\
        ! Sg[&\"R!j$S:RWL9O\u{b}*\"Bm4R]\u{11}$'K!R>N!U}y\"Co4N\u{17}]'#N\"G$o9R&l0L$Sw$# S!jSl\u{f}?$ Q%m:R%m1q# M!Q>Q\
        8\u{9}!?n\u{2}&$ N!n\u{10}O!pd6%!l$O\"Q9p4P^\u{10}\" p!KiX\"\"k&Sz\u{16}%!Q$P\"p?n\u{1a}S8E\"\u{1f}`!p%}\":nZnw\
        \u{1d}\" o!P\u{f}\u{13}- R#S!Q!L\"O!T!j!U5S#T$U#Q\u{1f}j=m# k!M?TB\u{19}\";p\u{15}p\u{9}\u{9}$!I&O8nXni_) l!B!J\
        #I\"I!O!P=LrmM\u{1e}#?P\u{1f}`=o:7!CSvT(!K0J,p\"n\u{1f}`!o5Q#p[@# o%O:p\u{1b}Q# l#K0LX\u{c}\"Ak4S\u{d}Y!\"K,O\"\
        /P0n%x\" o?pB\u{19}\"\u{1f}`VqOA\"\u{1f}`@tkl% P'R5T*T\u{b}TO \" m?no!% O5rCN/K!rvr$ U!k!N%S!W\")J!kZs%!k$M?P4Q\
        \"S@Y!?lU\u{8}\" k!Q*=!!Ro\"!_R-/# m\u{1f}`0n\u{18}y\"Dk4Sqz# k?m)UCQ) P\"L#U\"O!T$i5S%Q$kJk%'k!QRh\u{c}l!RP3\"\
        \u{1f}`%p\u{7}\\!Bk*)%!U&k!O>j!RTL!\u{11}p\u{c}B* k!G!X#N\"H!N7Sct\"M\"JkK\" S!lb\u{1}!?rw0+ V!Q'j3S+O!T\u{9}S/\
        Q!O'n-T\u{c}\u{7f}#Nl\u{1f}`,ne0+ m!D!P#R\"I8m!OWRMm\"Q^n|/- i!W!V%M9R!T%N4Q\u{5}o!R!T%M.U?E!\u{1d}nyq\" l'L\u{1a}\
         \" l!T,5' N!m$J\"T\u{1f}`:n&R/S!?oL\u{6}# n\u{1f}`@n~\u{3}# O\"k=S\u{a}*##h\u{1f}`@kAW% k\"T\u{1f}`Sl!Rj.C h!J\
        $F!K+P\"M-I!Q!q\"J\"k!V+Q\"J!H!I\"L\"J!S:M#L\"k5R\"l!O$S0R!O%k3T!Q\"N\"N\"l3mT>\" U?U/y$ n!Q\u{d}qNqhe& l'H9iyk\
        CR8m\u{1d}J!?tM\u{b}$ P'l8S'lfF!@SZA!#k7H)!I&Q9Q!V&UGo,q\"P&R<?!,j\u{1e}q\"\u{1f}`@n&Z! n\u{b}\u{9}!?p^r!Jo<U% \
        l!Rfm#RbqC\u{15}+ O!X!h%k8S\"S%l!S}T!l\"Qij\" Q\u{2}P\u{1c} +!L\"S\"k\"K8Q#O4p\u{a}N\"M\"m\"MfX' N2q-P2s2N|R0n2\
        C#?n\u{1f}`!PhE!^U\u{1b}\u{10}% Q!Q&m8T'j7u!+jI0% s!L<L\"x!Lvg# S.n?m\u{f}D)\"O!P>PpN\"P#l!j]P\"kMT%(N9oYu\"M5o\
        jV#)m?n4P@F$'M8T\u{1f}`!q\u{6}\u{9}\"!R&P\u{8}\u{c}9 L!g!o#F!O!g!n3O$T\"Z#K#j-U!HER(U$m)N\"R>n.O\"N!l&R/MH\u{10}\
        \"\u{1f}``quI$ l!S\u{1f}`$qs7#/l?p2O\u{1}H#\"L\u{1f}`%L\u{e}~\" n!O\u{11}N$ o!P>o!R9\u{5}!\u{2}m%t\"\u{1f}`ep:l\
        \"\"P=n\\\u{4}\" RATs\u{19}! M{\"\" k?m\u{e}a, o!J!N%T!U8I!T&U.OETUP2OX1\"\u{1f}`=pc\u{2}#3n?n$Qy6!!Nm\u{b}\"Hm\
        4O\u{1d}c\" n?tG-#!J>p\\M|S\"\u{1f}`%n~\u{16}$ R!L>R@SZQ& p!K&M8o!Nqo\u{5} $ l!O>p!PL4!#jrL& l\"S%F!L?N\u{15}p$\
        !0 r!J!R$O!J!M7k!Q!U#S\"Q!L-P&L0RGmUx' j!I!N&N8N!U\u{9}pb\u{12}\"\u{1f}`%m<!(!Q\"M\"n\"N9S\"O\"o\"Oe&!?r>=\"\u{1f}\
        `@q\u{12}V( S\"O%m!l7S\"Q%m!o*\u{0}% p3S,l3T2P3h!#L\u{e}\u{11}% l!F$O\"L8m/\\! m\u{1e}0# n\u{1f}`Un\u{17}I( o!E\
        !L%N!H7p\"P4M\u{7}*' k!L!R&O8Qbl#QjYA n!N!T!M\"Q!N!Q!T!U&P!l/m!O!S#O#K'S&Q&H\"P$U*Q8V%o!O!N(l)M+R:g!O$S\"QU\u{1f}\
        \"<o\u{15}o@\u{3}!Bl@/&'W!W9V4O\u{1f}`!R\u{c}.L!W\"M!T!A!J!L!W!V\"P$U\"I\"J,k!P!U!P\"D\"P\"S\"P*R!Q!L\"H\"K\"O\"\
        Q,T1M(O\"S!U8l&V#T&i2o!Q!Q!Q$M!R%Q8k0p!!Pp\u{10}\"\u{1f}`=pl\u{5}!?n'3!?i\u{14}S\" m\u{1d}q\u{17}\u{1b}I P!B!H!\
        r!L!N!S!J!L!A\"G\"I\"D\"D\"O!L+U!I\"l!N!M!Q!O\"I*S!Q#X\"F!Q#I)KLR%P'P2l0P#s\"U(G$M!QVP!/jFx$!m!S>n!S$\u{17}\"!Q\
        >m\u{e}|'!K!j#L\"M9N!U%P\"G# lgo\u{1d}oA3\" n?oKu! l\u{c}r& j!G&K!Q\u{1f}`8o\u{17}{!\"Sim!VU\u{14}G%\"Q$U\"m9T&\
        l\u{12}k' o!J!Meo#J!MtkG#!?qc#$ Q/n0R/o\u{12}#\" l\"O\u{3}\"# o\"M=uhn\" R\"k\u{1}\u{1d}\" i?mq\u{7}#?K\u{1f}`;\
        o&\u{1}\"Km4T\u{9}s# Q5mSm\u{18}?\\ W!Q\"J\"N!O!T\"l!L!D\"J\"N\"T\"E#P%R$Q!R!T!L\"Q#Y'O$I\"R!P!M\"S!O!N!j!O$R\"\
        Q'P!R$m'K%S$k%O!M-V%R\"o!S\"R#I'S!R&n!o#R\"P!K*L#T\"O\"P\"K>r\u{1c}G\"DN4pA\u{16}\"'n?p5\u{14}# R%R:S_I!VP\u{6}\
        \u{8}% l!K$O\"K8p|h\"\u{1f}`=p\u{4}/\" l?r,l!+j\u{e}\u{16}& M.q?nAQaTDl\u{15}2!?q\u{5}\u{15}( m!M!k#L\"K8o!M5V\u{14}\
        2\" l?n\u{1}\u{e}\"@O4q'w\" j!GV5!Blw_%&V<q%P/L#Qj2% m!N\u{1f}`$o!PEC1 N!J!O!N\"J!L!P\"Q6S!P!T%T/Q'U#S\u{1}Q!Rw\
        :' T!o$Q\"P8T!o$S+h# T\"m?oS\u{7}# m!H!N%=!wqh_!\u{9}n\u{9}\"#-m\u{1f}`Fm\u{5};!\u{1d}rl2!?o~\u{b}!.k;e\"\u{1f}\
        `UqW+\"!T>nT\u{19}\"'O?P\u{d}-!Kr@s!wq-\u{b}\"\"k?n1#%\"R%U!U?T-TF6\"\u{1f}`Um[S#?P\"m\u{3}o\u{9}Z\"\u{1f}`@m\u{f}\
        Q\"\u{1f}`Zn\u{1b}\u{d}\"\u{1f}`$r\u{d}&$ l\"V%N!SgC\" n?oh)!(U_]!4kAn!WlQ\u{5}!WS\u{3}W$!Q\u{1f}`Tn!R\u{7f}V\"\
         k?n|X$%Q\"S9k&R\u{13}w! Tqk\"@p4P\u{e}\u{10}9 Z!M!j!I\"B\"M!l-P*j!N!h#C\"M.K!O%P!R-P\"J+V-U$m7m2r2U&\u{f}% p!O\
        $M7R\u{13}kds% p\"T&S7p(TiU#?P\u{1f}`!r\u{15}X! RBp# R\u{1f}`@M i( o!I!N&M7n!K\u{1f}`(O\u{a}\u{1a}#!P&S8mZ&\"\u{1f}\
        `%rF\u{b}!?q+]\"\u{1f}`=pq@\")mSS[m) l!S!O%K8r'K.TZnqop\u{14}2 W\"j#O!Q!U!U7V!V!U#R!J!P/i&J0WFQSR!SB~\"\u{1f}`e\
        o$!G#E\"F!l!I!V3O!m$m$D!R\"W-L!P#O\"F!U/S0R!o!U!P(K,N%R+P#l!N+O!m!P+M\"j!S!Q#O\"M!Q-Q0kMk# l!K$LA'!?q\u{17}K! Q\
        ^B, P\"N!P#M!S\"L!q*O+Q*j\u{1f}`!kf<\"\u{1f}`@n\u{9}\u{c}! m:\u{a}& k\"O#L%K5m*NN#!!MQi$>n\u{1f}`7S$n\u{b}r$!S?\
        P$Q6NS@# q?q\u{1d}ncQ\"\u{1f}`@pSg\"<l\u{15}l\u{19}\u{1b}\" l?m,|,!T$H\"V9W!T%X.Upl+m-k!R7m\u{5}v, m!V&K9T&MTR-\
        k!J0n7mEp!O9t\"Bn4O\u{18} !?n\u{c}h> s!Q!L#I\"B!O+R(P!p!P\"p\"S#K\"I.H3p0o!S\"n!Q;Q/T!L*P!p,K3S%M\"P\"mVA'!M!R#\
        M\"S!k?O4ou*#%O!l\"Q\u{4}4!\u{1d}n5\"$%l\"S=o\"T\u{17}\u{6}\" l!Q\u{1b}r$ m!J$P\u{c}oj>##i?R4ohY\"\u{1f}`@nZ]: \
        k!v!@!K\"F\"J!J7l!r!F%K.G7O1M'm$S'V!j\"R!n3j!K8P\"i!O5P!7* R!T$N\"N!o'm0Q%Q*l(Pq\u{4}% R!n\u{1f}`<R!or&H P!i!X!\
        T\"V\"J!R!D&W0T!U!U!P\"U\"O!P-S\"S!W#K!S%Q7l!U!V!T#Q%R#j,S\"Q-P$T(R&S-k!O!O#P\"LCw& g!J'T7S!P&qWG! k\u{5}X? U!M\
        \"N\"W!K!S!R!J\"U$k1N!U!O\"X!P\"X!M-T!S$L!P$RXR)m$K.N!O)O%R#S\"M\u{e}<!!RgJ\"BQ4p~>\" l?k^K%\"P%R:S&n4O',\"\u{1f}\
        `ZpN#!%NWq\"6lSl{T!\"Q)b!?T}8# U!lwm\u{c}\u{13}#&l\u{1f}`@l(.#VN\u{9}N:tPp) p!L!O#Q\"M8p!O\u{1f}l5m\u{2}\u{1a}7\
         R!L\"S\"C\"K!T!F&Q0V!N!V#G!S!L!R'R(R\"J\"RWS%QPO.S\u{16}p!HnX'! Rj\u{7f}* R!G!m%M!O*m-R!J!mfo\u{3}\u{13}\u{13}\
         T!R\"N!J!U!U!W!n!;\">\"F\"L!F!M!i!O!N!T\"G\"E#T!r!n\"O!Y!P!N!S!S!N\"C\"F$R\"U\"R!P!J!X!O!R!T!T!M&P!M!O\"R!L#T\"\
        R!S!O#G$E\"R\"W!P!i\"R!S#S$O!Q#m!I!W&R!O\"T!N#T\"m!R!V$V!P!X!Q!j!i\"M\"H!O!l\"h!n!l\"X\"T!Q!U*S!S!m!P!X!L\"N!P!\
        H!j!B\"C\"D\"G\"J!K#J!W!R!r!n'k!n$V\u{1}\u{1}# l!J&L}M/ i!S!m#J\"J4Q!k$T!oYs!N6l!P>Q!kI|\" m?ot=![Vv\u{12}\"\u{1f}\
        `%osY0 o!L$l!E!N8q!P%J!Q1U!U!N^NHo%m!MR~' O!Q$l\"P8T!O&UN\u{1}!WS\u{8}v\"!kzk?\u{b}.!O!T#F!O!N\"V7N&S.P!O\"S#O!\
        T!PD@\"\"K\u{5}pF/, S!i$I\"S!P7V%M\"L!N-I$Mmlyl\"\u{1f}``n\u{1c}$S X!O\"O\"S!R!N!P!Q\"V$R\"K\"N!W!O*n!P!P!O\"S!\
        S!M!O!R\"T&R\"Q\"K\"S#K!P!S!Q\"W\"P\"N#N\"o!O&l,R\"j!T;TDk!U\"S!S&P*U!V#R9K$ Q(nzR$nER! R7g1 m!N!S!L#M!I!T8Q!R%\
        O4QUO!T0m%TOm0m\u{2}c%!m!S%N?O2TOx# V?r(OWu# R,l3T\u{18}))\"R#S\"Q!T7R#l4TLp#O$(! Q7c% Q!N'R7R(TNO! Rt\u{1a}! l\
        &C% l!I!N%N9O4M!@q|;!?oKe% V!h!U%V8R\u{9}P$ V!m\u{1f}`UkQ>$ n'Rgp'RC10 o!L$I\"L8j!K&P{N#n!M8m!Q\"I$L\"M.m\u{14}\
        D!\\R9\u{13}\" l?l\u{7}[! U T# R\u{1d}S!m8Q!?ojw!?s?x& P%P:Q!l$Q\"n}M\".m?k\u{1e}\u{1d}# o\u{1f}`@sEO!?n3b1!W!S\
        !P\"n!N\"N7I\"U!T%P/U!Q!j#S+n4peL6\u{a}\"\u{1f}`=n\u{10}1! U\u{16}d, q!T!R#K\"R,M,s!S!O1N2M|NIF#!P\u{17}o!K\u{1c}\
        $\"\u{1f}`!o6L!Vm[Z!Ko5\u{18}E l!R\"O\"J!N!Q!U4S!S\"h!S$N!Q!O.P$R#T+T(n'P!M!n\"UDn'M+i\"S!V!U)m!P!U\"K&P/R\"S\"\
        m5i\"\u{1f}`=p2]# j\u{7}p1pwO1!S\"Q$L!O'N-n&S\"S\"P!S/S\"T/Qjn/N&S3R[\u{16}\"!F>q'\u{1f}/ u!E!Q$M!F!K7w!J&K!M@n\
        0mho\"M&Q\"8\"!P&Q\u{f}\u{12}( m(H7m(KOP1n\"P/nH\u{12}'\"S%O:V%T!O^I?ntQ!?s6}\"\u{1f}`%np$\"!P?S4z# j'U8o\u{5}Z\
        * o!G!V#N\"H!Q8L!V%L\u{19}o#[& q!Q!P=o\u{1f}`!nC6!\"Sd^& U!m!MRM^l,l5\\!VQ^W\"Bs4M,.)\"L!R$K!N8p!Q%P4QMP?\u{13}\
        # Q*l5Rh\u{1f}% P%S:Q!T:S\u{c}\\'!T?moK5q+q.K\"S50$&RAP2S\"mqd\"\u{1f}`DnTE! m;g! oz=$ o%NSO\u{7}s\u{16}9( P%k!\
        N\"R<l!R1V$Pm9\" l!S\u{15}p!{la\u{1d}/ s!L!U#K!Q!O!K8N$Q\"O!N1P!SlS@PYQ! l\u{15}c$!I?Q:TWp!\u{1f}& m!M!Q%T8r!O\u{14}\
        \u{1c}\"!SEo o\"\"o\u{e}oYg\"Br4Nkp\" S!U\u{d}\u{16}$(R\u{1f}`:n&RT@# o!G>oeP# m\u{1f}`@n\u{7f}_!?o]2%#L(p!T>j!\
        T1R! U)=\"PP2mr\u{7f}\"%N:q\u{15}m\"Ek4UMm\"\u{1f}`@m'!\" V\"j\u{0}q! m;\u{7}!(S_\u{1c}\"AU4ja\u{d}\"\u{1f}`0qx\
        w!?oN\u{1a}!$k@y\"!m?mYy!fq~*6!H!j#C\"F!l'K,N\"m\"m!O!X#I\"M5i/SSm3P0P&M.U!N\"md_)\"i&R7p(U.R&PVR\"nNPO+!?o3\u{1b}\
        \"!N&P'\u{14}' S\"P%m!k7S'm!nhE\" o!O\u{11}g' P\"Q0o-P2l&UWn\u{1a}\u{4}\"!N\u{1c}ru0) L\"T=O!O!P%N4o-O#m!x, r!F\
        !D%F!N7l!K!K%KanEm3m%\u{2}#?I#r4KbV#\"T&N_mg\u{19}\"\u{1f}`,ou'!|oKg\" k!IL\u{1b}#\"Q\u{1f}`#mR\u{1c}$ R#iSX!T5\
        \u{8}\"'Q:ljmn M!q\"R\"N\"S\"O\"@$K\"<\"B#P!R$T!L\"D!G!o!T!S\"B!S\"V!S&T$G\"W!M!T!Q!=!T!@!R!E$G'S\"P!m!R#o!R&P#\
        N(O%O!l#k)k\"M\"N#O!m#k!L!T!R!m$O%m!i!p!m\"q!U!L+i!O#W!U!M$U!L)J$s!F#D!T%oRm!\"P\u{2}G( m!H&E9N!j\u{3}i)n2mD9\"\
        \u{1f}`!p[\"& M0o/P0l2i\u{c}q(E&!q&Q9r&R\u{1f}`/S\u{e}m!!S\u{4}d! n\u{6}m\"zT(r\u{16}k\" o/M2N$ R\"R%S?T\u{1c}}\
        !\u{11}p=\u{12}\"Cl4SJ\u{19}& p!L&L8k!R&PaH( Q<p%V&S\u{8}Q\"pCS\"jxV!!SJl' l!G&J8n\u{1}nTn%S\u{a}m! U+a\" V@j\u{f}\
        d!np\u{0}B, j!R!V#L\"N!V7W'S5Sim;l:nqU\"\u{1f}`CmwK!(P\u{2}P! m\u{a}\u{a}%\"O=k5L&P\u{1b}Km\u{1a}( s!M$M\"K4U$l\
        \u{10}k!Ujf!VQ3\u{0}\"!m?o\u{7}\u{c}!!R7~!?qr\u{2}! lD,\"\u{1f}`en`d!wr\u{16}P!\"PZ]\" l\u{2}p`b\"!O&I`\u{2}' m\
        !I!N%J8l\u{5}m)T$\u{3}# l\u{1f}`@sQ7!\"V0I\"\u{1f}``n\u{11}C% S\"Q/n.Ron\u{11}+/ p!C!Y#I\"F5S#m!K&MlI&p-K*m\"SH\
        nYU)!p!J%F8qOm)SXp-l\"Nl6! SB`% P!q\u{1f}`$P!s8\u{d}& T!lzU\"kGR!p?t; o!J!T\"P#N!O7v!L!P\"S#K!K-J!L\"S#L@m\"K\"\
        N)m+I#P(n'U\"k9S5s\"j\"\u{1f}`@np4!%NU\u{1f}%\"L#M\"M:Q$W\u{7f}$* h!X!R#V\"K9U&K!RjmPS\u{12}CX R!Q!O\"j!V!g\"M#\
        E\"K\"B\"A\"N!L)X\"N!V!S#V!Y\"P!O*O!N!K!O!S!V!W!k\"P!I(N#M1N!Q'Q/M\"m\"S#Q*m%O\"Q#m!n#m!S-p!F'S!R\"M.J\"X\"S+k2\
        i$)k6N$l9Q\u{17}G!!O4\"% n!Q!O=p\"P`s' j!E&G8p\u{1d}n#T5o\u{16}\\\u{e} X!T![!K!W!S!P!T#S!Q\"N!L!j\"P!P!E!K!U&G!\
        T$N!X!P\"g!V!f!Y!V$T\"m\"k\"G!M!O!L!H!H!J\"J!H!T\"A\"?\"G\"G\"k!X!U\"U\"F\"V#O$J\"h!O!V!o!N\"T!K\"I!j!S!R!G\"O\"\
        Y\"M$P#S!p!H!K\"O%E$N!l!L#R!k!J$l#j\"O!G!T\"l)l!O\"h!G!W!W!S!P\"F!l!V\"N!N!k!O!P\"N\"I\"U!U!M#m+l4\u{4}\"\u{1f}\
        `+riI% o\"S&S7n(Tw\u{10}' T(m4TRPaQ\"T\"mN\u{1a}# m\u{1f}`@n3\u{14})\"W$L!L8o\"R&L2N!N\u{5}R\u{7f};/!M!T#O!R!N!\
        O&i3X&S.U#U!R,P\u{f}o\"TN:\"\"o?i\"H!!Q)m& r!N2S,j3Q2P\u{1e}\u{14}\"\u{1f}`@p<d) N!Q$L:Q!L&m4LLS?p%\u{1f}\"\u{1f}\
        `@nm\u{8}\"&R?S\u{8}\u{1b}. S!K\"N\"I\"J\"q&I$G,P#R&m0K$j\u{c}n0\u{1e}$ S?S(U[S`G% l!L%R?R\u{5}mOA\" R#k\u{18}0\
        \"\u{1f}`%oa\u{6}! j7\u{13}!?pnX%!N$N\"T@Q4m\u{1a}b!\u{7}m\u{15}<# m!L!Q+K( n\"T%S!J7p\"S%S!Jbl+ R!K$j\"J8Q!M$n\
        \"M/U#K\"P\u{4}A9 k!K\"P\"I!R!Q!U7q!K!Q#G\"Q!R-L$O\"N!W/M-m!P#S8oJS$M%M+\u{12}# q%N:q-\u{f}6!B!T#F!h!P!O4q#V!I'\
        P.N%J!S?n\"U\"S'O?n\"Q&p#P\"q//& O#H!o;P#J!mWc#+m?m5T.\u{7}!?n(g& Q!pvR!n@T%m{:! l\u{10}\u{1}$ T\"k$T;kXN( p%N\"\
        N8m%O\"Q\\m#RdE\"Gl4R9n\" s?u\u{15}\u{1f}# U!Q?QF\u{14}& R!T!P#S\"Q!k\u{18}N\"<k\u{15}khsR\"i!H\"E!Q\"T)L#U'N!n\
        #r!N!S!S\"I!L!L!Q)Q#V!K!U!L\"M\"O,n$O.T\"n!X\"P!R(M+l!S$I\"T%k!N\"p%T*W!N!n!Q*U#j\"U#T\"P.T}'!?qB%\" n?oNV\u{e}\
        !S!f!N!V!N!M!S!W!P!G!M!G!E!G!M!D!?\"S!P#L\"S\"Q!X!M!O!l!T!V!T!Q!P\"L\"T!J!O!L#Q!H#S!Q!N!Q!N\"T!P!N!K!K\"V\"M$T!\
        Q!k$R%L$S\"S!S\"T\"i!R!U\"O!i\"S!O!T#k)U\"h!U!U#R!R&h!L\"i$l!J!h!M!H!o!l!T\"n#Q!X!O!j%O$S#X!Q!U#Q!M\"N!S\"O\"O$\
        S!R#k\"l!M!O\"q$m!UK\u{8}# o\"S=l\u{c}\u{6}, N!O!P#Q!k!S8N\"Q$k\"Q1S#R{G' j!K&L8r!K&N@qN;% Q(k9W\u{1f}`'lsr\"\u{7}\
        Q\"mY\u{7}#'j!T>l\u{d}$\"!N>o\\\u{14}# l\u{1f}`%m_\u{1}# R\u{1f}`@SV0!\u{11}o\u{2}\u{18}!wr7a'!L&M9T!N4ThqWni<#\
        )o?m4T0?'%O\"L9Q&OzR!p$O\u{1d}\u{7}##m?o4U\u{7}N% n\"P\u{1f}`#n\"S\u{1b}j! O4i?!Q!T!N\"M\"V9R!S!O\"Q\"S!S,W!L!U\
        #J#j3n'J%U%o#l!N!L!S@O!T'p/l!M#P$K0\u{1b}\"\u{1f}`!w\u{1f}\u{9}\"\u{1f}`+p\u{12}j\"Cj4V;9# TnP(l`e\"!U>m\u{10}\u{e}\
        # S/j?TiZ- O\"k$O!L8U%P\"R5SIm!Q!S7SDTe=3#J\"K!R!Q#k5W%P\"R!X-U$N\"T!O!T!UuT/P#L\"S,J( R!H\"i!M!H\"K\u{17}MAP6p\
        !#U:N! Tp\u{9},!P$H\"I8n!S!O%J!j-J&T!TVQ{j+ p!I!L%L!N7q!N!P&P.M&Rw\u{9}2 U!O$r!W!F!K7X!R$q\"J!M-K$P\"JWTNS%m\"O\
        it\"VO[qD{!!HU\u{d}% l\"K&U\u{1f}`8r{m! mdE- N!u$J\"M!S7R!s$M\"N!Q-H\u{1f}`\"rKt!wq5C7!Q$I!N!P!T4q#U%H\"Q!T-T!W\
        5O5r!JDi+O\"q.n!P$P\"O>Oe\u{16}, n!R!P%M!G7h\"V%R!KxO@j!S8c!?n:_' m!J'Qro$R^p#p\\`( H#Q\"p:J%r2O\"N^N\u{17}1\"'\
        P8mC%& Q\"P&n7R\"P&p{m!?m\u{0}=' V'L8S!i'S3RCKFd\"\u{1f}`%ni\u{12}. o!H!O!R\"J\"E!I7l#N4n!lWp2j?mM9\"DS4mWh\"\u{1f}\
        `@n%E+ s!K!N#L\"L!O7m!Q\"j\u{d}n0l=-$!l$N;q4MGK# RBq4ORZ\"\u{1f}`%o\u{12}.#+m?k4TxS\" o!Ge\u{1}#!P\u{1f}`$o~\u{10}\
        \"BX4hyR!!S8\u{c}\"Fm4L\u{16}m8 j%Q\"P!T7m!l!Q#O\"K!T-H$I#O,m#R0O!X\"m4R%m\"P!oFm!P`F!VS\u{1e}O!?p[]\" m\u{2}m=\
        \u{8}\"\u{1f}`@p\u{7f}?) o!Q$Q\"E8x!R&JTUUp\u{1d}l% p3S,l3T2P`p\"#Q0laU# l\u{1f}`Zm\u{d}\u{7}& m!N!M%C\u{7}pQn*\
        %!\u{7}n\u{12}f# m\"S=TxI$!K&l9M&p2n' p!J!L%P!N,k+O\u{15}\u{17}!,j\u{17}H\"Cl4R\u{13}\u{1f}# P$mSVw7#\"i?m4U3?+\
         p!H$Q\"E8s!L$U\"H\u{1f}`/n%S 8\"\"N\u{1b}ti\"! Tx<!/Q,F!WUU.#!k>S!kUu9 j!U\"L\"Q\"J$M$H&Q*l!W\"P.m(L*O5q!O/T/P\
        .L'n$t-o#k8k-nQ.#\"n=S\"o1/\"\u{1f}`%pd\u{6}\" S?S6\u{3}$ R/l?m2OP~( p!M!Q#O\"N8S\u{1f}`!l\u{12}\u{10}!\"j?H0\"\
        W#K!L!G!V7S'N!R-R!U%QlQ9k\"U&Q-TM\u{15}! k~s) m!I$M#J+N-N'Q-M\u{8}o2C&!P!S#R\"n!U!kp\u{14}$ n\"R\u{1f}`%RHq% p!\
        L!P=m!Oln/ P!i!Q!L$S!Y9Q%P!W-R!N#U#TVm>R6e!UPQ\u{1e}$ k?l\u{1f}`6o\u{12}Y! o8[' s!N!M%P!O7m[l\u{c}\"\"?P7RZ\u{14}\
        )!K$R\"l!P>n4K\u{5}Q'o!S^G\"<y\u{15}y\u{1e}s\"GS4m&l!,kj2! l{\u{9}L h\"Q!N\"T\"J\"G4s\"l!m!P!O\"S\"F.B!L#F\"F-p\
        #P-S!m*n!K#Q!U\"M)M$l\"T!p,O-P*l!R\"q!I!P#J\"N.K!H!R!s\"mUy!(jP\u{16}! R-!\"\u{1f}`!n\u{13}}) J\"p%S8N\"k3S!T&O\
        VUs]!?nW:! QW8)\"V&i9Y&U.PEk\"TcS7k<#, i!N$R\"P!R8M$S\"MQNMm8nHi\u{10}}' R#M(F\"s?oEm\u{1}o\u{2}\u{a}#$k?p4Op\u{15}\
        !\u{11}pSa# o#R\"Po\u{11}\"\u{1f}`elq\u{1b}+ n!G!R%N!L7i!M&N~k)n2kQ9!?nty% U!m\u{1f}`$U!n\u{5}*, T!M!S#J\"O.p/N\
        ,o0L\"Q&pgo#`'!S$N:R'S!R3l!n'n> q!K!W#L\"E!R!P(P.q!F&H.L\"S!M!N\"G!L!K2T*Q\"o-p*j4P'R0T!S$R#O\"PkY!\\U\u{3}\u{0}\
        !,j^S\"\u{1f}`,pz8! l\u{1d}p, l!L!U#K!T!M!M7V!Q\u{1f}m\"PCpU?& P!n$S\u{c}Q!p$S|9!\u{3}k\u{b}R\" l!Q`x!\u{11}t^$\
        \"!R!S\u{1d}t#(P3O\u{15}OgY\"\u{1f}`@n\u{12}P# o!F\u{10}m\u{19}|\" V!i1V!%kV\u{13}!?o)\u{b}#\"S%R:URo7 O!l$V\"K\
        !P7S!X&Q!O-N$K?S!n'N!q!U!Q!n\"P!M;QCQ#Tu\u{10}\"\u{1f}`@s \u{e}#)l\u{1f}`\\r*z) r!A!M=t!I_n!K#I\\nuB\"\u{1f}`@p\
        %S##i?n4T\u{3}/\" m?tJ\u{11}!\u{1f}rsC\"!S!k\u{4}r& P'U.q/WDqtRC0)!T!O#J#OLN3rJoKo!R[T2 K$k!I#P7Q!J\"L$L.p\"m\"\
        M\"R\u{5}J!j!P#M\"n.T}+\"Bn4RYO(!K\"R<O3P2r{n!L\"S\u{1e}T$ R!P>S(ll\u{12}( P\"Q%N!P7P\"S#O4n3k% m!KfoJpKpLP\"&M\
        ?R\u{f}\u{16}( n!K!M%I!L9Q&P\u{18}lX\u{14}- H!L\"N$K(n\"l3R*M\"L2o}L#Q*kB%\u{16} T!K!R!O!g\"V!H!M!=!m!n!p!A!H!H\
        !O!Q\"R!k!T\"K\"I\"R!X!O\"Z!M!M!R\"P!N!H!K!A$C\"F!Q!R\"Q\"A!i!O\"M!I!H\">\"L!i!L!V!D\"E!P!U!R!T#S$K$I\"T#N\"i!K\
        \"P$P!o!R\"T!N!V!Q&j!J!W!l!M!S#M!Q\"M%M\"T!U#m!R!S!I!Q\"j\"i!o\"V!R!X!H&O\"M#R\"W!I!J!T!U!Y!T!R!S!G$L\"Q\"T!j!K\
        \"U!S\"O\"l%n\u{1}$% U;Q!n\u{14}Q!n.B\"Ck4TU#!\"P\u{13}O\"!M@j?:% UAR%TwU\"kQV!\u{7f}s:d$(T?S\u{1f}`>oa\u{8}!Bn\
        Y~& n%S:o%R4R^mqV\"'k~k)R!\u{1d}o\u{1b}\u{0}!?ojD% n!J'TSRGm\u{c}g* R\"Q#M#o7O!S!Q&o`QXn\u{13}T!!G{S% p!O$M7R\u{13}\
        kz<% Q\"m&R9k4SrP\"BR4my\u{15}!?kRP% Q!N!m?j4TIQ\" k?m\\M\"\u{1f}`=np\u{2}D h!M!S!M\"U\"I!P#M$T-k#k!T%P!N!W#R*L\
        \"L\"O\"G1P4U>k!U!Q&M!P!R(T\"k/O!Q!N$L!K8mb<% o!T&T8o!Siu) L!q$E\"J8O!j&M4J\u{6}o55!\"S\u{1c}\u{f}\"\u{1f}`@p\u{1f}\
        A$ o!P>p!Q5+\" n!M%J!wo\u{16}1< z!D#>!G!L!E,M,y!I#E!O\"J(m$R\"M\"U!H!I\"J&RQs!N#L!MCM)n!G!Q>7. n!K!L\"k!J#P4P#M\
        \"O!l\u{a}n%PCt\"P&L$!M&JvRUNgA\" S/jd}' N!m!R#P\"Q:Q#Tk}\"$iSVMl!!k3=!VRs\u{1a}!?nm\u{d}%!P$P\"o9Q&q9S\"/P0nV/\
        !,kTI!?rs\u{2}\" V!S\u{1a}\u{5}\"!o?pf # p!H$J\u{15}\u{11}!}k|6\"\u{1f}`,o'<% p\"M#P\"N8lAc\"Fo4P\u{13}@#!S\u{1f}\
        `UQ\u{1d}2'\"M%K9o!Q%P4RMPZI\"GP4pYo\"!Q?S40! S:x!|m~e!Jn\u{b}x* k!D!V&S7l!I!H%R!SrG\u{1f}i!AT\u{4}~!VTF<#'OsS!\
        k\u{15}X\"\"S=p\u{19}[\"\u{1f}`Am_Z. t!H!X#I!V!K8m!O$L\"M!Q^TJp0mRz!ZR\u{7}\u{5}! S:(\" m?n0[% Q!N!n?l4Ur4\"Bl4\
        UQm. o!P!T#H\"I8o!Q!T%LApKo$N'p#qXe\"\u{1f}`=qJS+ Q!P\"k!T!T!O!P<S#R0V\"N`6$\"U\u{1f}`#o\"P\u{16}x# l\u{1f}`@mJ\
        p! SX\u{8}@!S$D!L!P!T'U1O&V!V-F!U%P1S,m\"Q\"S\"P%m!L\"P!S\"Q)l!I9o4h!Q!P%R!U%Q8mS^V W!W\"I#m!S,V!P(T#i!X!U#S!W!\
        M\"V*R!Q!S!R\"T!R!T!R!U!S(U1I#O#U\"Q!O\"N\"j#S!T)N0T!n!S#j!S!T$s\"T%T!P!U)l$W$R#Q)V$l0U!\u{1d}# U.l2UyZ* n!Q&N8\
        k!P&M\u{19}n!L4m%j\u{3}?#!P\u{1c}r!P?%C!G!K!H!M!G\"n!n!I&G$I(O!U$M!P\"Q!J\"j!U!K,I$L\"m!V3S'j(l!U'RBU)O!U\"j,X!\
        L'i\u{18}c!@lYL. M!T#Q!K\"U!V7V!R!U&Q-Q\"R\u{9}R5Q\u{7}Y\"@o4R\u{17}\u{15}6 R!V\"S\"F!H!T6M\"V!Q!O!U\"L\"P/p#KF\
        S:TGk\"L!O\"O3M]M! R_2!?nIb!VU<\u{e}8 H!i\"J\"H\"Q\"G\"n!l!J2N!X!V!O\"J#W.T!O\"K\"J$W!ieQBS$k\\7( M#P\"K,p.P1J(\
        O*sYg!(O\u{1a}#\" p?qW\u{19}! n=\u{a}$!l&Rtm\"R(]# l\u{1f}`%n6C\"\"n\u{1d}nk\"!Gm\u{2}\u{1d}K U#F\"J\"O!T!O\"E\"\
        J\"L\"@\"?+m\"A\"B\"B\"B\"F&H&t!H!n$m!Q!s&H(P0R!p!P&j!I#S!S!mYV!H\"M\"K\"G$V)N!R\"m0\u{1a}- W!H&U:h#P\"O/WES#k!\
        K$S/S%m\u{a}I\"!P?QEb!#X8\u{b}!'O)=#%l!R?ReZ##TER4nhG\"FS4k(\"\"BU4l-\u{19}\" N?N|}# p4Q+n` '!n&O9m&Q\u{1f}`/R!\
        oW\u{16}' o!L$O\"HSP\u{5}r!G}\u{1a}* S!i!U#I\"J8T!o\"j2L\"V4p\"\u{1f}`Un@\u{7f}#?g\"R\u{1e}Pb~R I!J!M!I\"n!I!s!\
        R!I&M$W\"S!l%o$N!O!R!R\"s\"m\"K&N&D!K!G\"A#N)F$S!l,k-R!M!N!p1P*P!r#P!O!Q!q(J!o/U!L!R#k#N)M:\"\"Nn2QRz= f!J!Y#F!\
        Q!O!T*l*R#i!R!i%S.O!T%O!P<n!N!H&UET!R,R!L+L#O$O\"Rd55 q!P!T#I\"P!V8N&S.R&K@r(p$O\"M)p'o;S,l\"R4O$nW%( i!O!S&K8T\
        &T!N[kG\u{7f}& V/k0Q/M2q\u{c}nh<!'PX\u{1a}!&lDu5 q!N!S%P9J&T.N&L@r(p$O\"M)p\"O%o;S,l\"R4P!P#n2]' n!J!M%H!S\u{1f}\
        `]O\u{18}|\"Bo4Q%(!'Rm\u{f}\"Bm4T\u{0}b\" n!E8~%!U&N8W\u{10}mUn\u{1e}2\"Kv4L\u{1f}A!BT[t) R!j$N\"P9N4r\u{b}S!p$\
        Rj>0 L\"J!J!Q!K&B!u\"P1L#M(H!m4lLlTS,n]\u{1a}% T\"N#k:T%k\u{10}t\"#TST,*%!K\"T$J!K>O\u{8}N!\u{7}r8~$ o!M>s!R!\"\
        % R!m\u{1f}`$R!n6z!Si'$! VnX!VU@u!?rT^, q!L!S#G\"A!i7r!U!O%F/R5S*\u{2}\"\u{1f}`=o!\u{10}\"\u{1f}`\"n?F#'O8m'Q@4\
        % M$o;N$k4T1G\" m?p\\p!1k\u{9}<!\u{1d}p\u{13}\u{11}\"!O\u{1}mE\u{18}#(M>O4q=\u{f}!!U:Y\"!N@lG\u{1}! mD='!O!l%T!\
        T8N'S\u{8}mUB\"?tOM8j! nI\u{1c}\"\u{1f}`%q\u{1a}\u{9}!&S0k\"\u{1f}`+qe]!\"km\u{16}'!H&I!T8N\u{4}n&pOsj\u{e}% S/\
        TQS(p\u{17}p2\u{f}( T!m$O\"O8T!o$Q3UH\u{13}\"\u{1f}`%o3?% n!N>l\u{1f}`!QoY!\u{1e}o:y!!l\u{10}}1!Q#P!G!L!P!R8T$J\
        !O\"W3U!QdL'O:L'N8m\u{11}+& p!N!V#O#R?O3?# l\u{1f}`@l\u{1a}W\"Bn4R\u{d}\u{18}#&R<t4Ln\u{10}% k?m\u{1f}`6n!S|F\"\
        \u{1f}`en\u{6}:% T\"j&T?Q.ORa\"\u{1f}`-qvh1 O!L!L#I\"u!L7R!O&p!Q4SGQ#n!RIR#o4re \"nm4n\u{1b}~#/O0q/P\u{1a}*!\"j\
        H\u{9}( S!o&PxT!m\"U!m\"P4,( p\"Q$O!M!L?PWQ$m\"q3 m!F\"S$G4QSP)l!O!R&l\"Q-m\"R0o\"P$Q&n$R\"NQW'!P$N!T!O;N4q\u{c}\
        n\u{16}\u{1b}#\"R&N9T%=!?s-,\"BK4sfz!?oo\u{1f}#!O~o!Os-!wp\u{1b}Q!zp!Q#!O\u{1f}`=Omq\"!Uyof]+ M!n$H\"R!O<P#P-k&\
        M\u{6}o&RcF\"\u{1f}`ep'[! R\u{4}F* p!E!O!N\"L\"F!P7s!J!N@D!(RhP< H!M!P#l#U3l$P!Q!R#n\"g.K$F\"P;m/N!l;R!p#R!R\"m\
        )l/P!Q$l\"U!N{Y!!K;:!zqn\u{3}$ m/Q0n/R\u{1c}_\" l!Lw\u{13}!?o_Jh P!q!W!H\"I!S!J!W#G$A$F(O$f#K\"i\"I!S!K\"L$G\"k\
        \"H\"@!R#F\"E!j'J(J$m)V!T\"o!L!O!H#L\"f!R\"S!P!S!o!S%R!p!S!R!p$F\"N!k!P!l\"U!m!S\"L#T#l)O\"M+G\"m!D$F\"L!S'k&V!\
        L$j1|\" T@j\\7&!B$n\u{a}K\"N%o*n\u{15}A\"Ju4L\u{1c}\u{e}\"\"m%NpB!\u{e}r/K$ N1m.Q1n\u{e}A& n\"J&O7k\u{1f}`!n\"G\
        \"$Q?Q&,!VTB!!\u{18}sQu\"\u{1f}`!o/\u{2}) Q!N\"L.p.S#O.r2N\u{c}lgN% n\"S\u{1f}`Sn\"T)(1 k\"R#U!T7S'T#S.P&Pbn\"P\
        !Q\"n<P#S$N2S_V\"^P!Sh!\"\u{1f}`0uhs!znf'& o\"O#R#P9O\u{3}S`B\" Q\"k c# O(j?kY-#'U&k2k\u{17}/! pzh$!U!klS'n\"20\
        !K!i$V!O!U3Q$n!N&S!W-J!Q$T!PKTKQg\u{f}!\u{2}r\u{5}6!\"Ow\u{15}\"#kSQ\u{16}B\"\u{1f}`!o~\"! j\u{c}7\" m?nA=! mC*\
        $ S!m>T!n\u{13}5\" mgp{\u{1f}\"$k{r}b\"\u{1f}`Us \\Y <!h\"T$i\"Q\"H\"H\"?!P!?\"O!l+@!g\"U\"S!O!V\"T\"O$E$S\"J!P\
        !P!T!e\"O!Q!T\"L)Q%M+n#P\"R\"k$L!K!M\"l+O!J!O!k#U8F#S-I\"Z$T!S#R!L&O$S!l}M$ l'J8o[m&\u{f}1 p!M!L!L\"I\"T!U7k!Q!\
        R!Q%K/M$R!S\u{4}l'RdF!UTZm#<p\u{13}Q\"p^\u{1c}\"\u{1f}`@pD5$ N!n!N>jKF\"!Qvn\u{10})$ Q'TgO(l~[% j!L$M:m%P\u{7}f\
        \"\u{1f}`emu\u{e}\"%S?T8t* j!R!U%V@QSS(q#N?l\"P#\u{15}\u{12} j!K!]!:!D!q!s!J\"4\"6\"=!L!7!J!5!K!9!G!J!O!L\"J#n!\
        I!K!k!R!Y!E!J!k!m!Q\">\"B\"I\"?\">\"A!K!J!P!E\"f\"L&D\"D$p!j!J!O&M$K\"U$X!R!U!V!U!f!V!U\"P!F\"X!m\"O!i&O#O!M!G\"\
        k!h!V!S!i!K&S!j#X\"L!R\"l!k!n!l\"O\"n!S\"I\"E\"D%R#O!Z!D\"h!i!N!W!B\"E\"B\"A\"D%T!Z!K!K!o!n%l%oQ2\"PQ2m\u{1b}\\\
        % R%o\u{1f}`;R%o~P\"\u{1f}`%nO\u{1d}\" m!P\u{12}z!\"P\u{f}S(!T!O#O#n8R!Q#R#psk!0k&\u{3}4 O!M!M!L\"Q\"H\"U&m(N\"\
        s&V!U!P#T*o2D.M!N$s4p1\u{8}\"Bs4L*N\"\u{1f}`=o7W* p!K!L%H8k!L!O%L\u{19}m!Q^<$ S#j?m4IPz\"!L!Up:# Q(V?T^E#+l?o4M\
        \u{3}\u{1}>!U!O!N!O!L!P\"S!O(Q#k,V!U!T!O!L\"O!V+T\"P!S!P$L!O!Q;n7p1NAQ\"R$R#8\" RgTVq8!D!N!G\"O\"B!R!Q&l\"R\"H-\
        K!Q#J\"K(J\"M$J$m\"I!Q%p\u{4}I\"K&l\u{19}R!%U\u{10}\u{8}!!R\u{15}:$ l!Q\u{1f}`$o}\u{f}\" k?km-! Sb\u{19}\"\u{1f}\
        `@p\u{8}L! lj:\"%k?mf!& r!I!L&I7n\u{1d}nv1!?o 5#FP2l\"j\u{1b}}%#i\"J:O\u{1f}`!n$,$ o\"N&M7n%\u{1c}\"\u{1f}`CowQ\
        \" n?oSD\"!N\u{1c}rz8$ U!k\u{d}U!k\u{1}/!?t\u{19}Kd A\"R$X!j!Q%G!k!B\"A#T'h!U#G\"R!\\!V!Y!L!U!K%J\"J%V!T!N!U\"V\
        !R!V!Q!N\"V$I\"M\"l!Q$U*S%T!K\"l%N!J\"n!S+M!H!U!m1P*N!h!U!k+R\"H\"W#V!W\"R!T\"M&R!U#O!l!P.k\u{d}7! S\u{12}\u{0}\
        #/P0m\u{1e}kx}# O?P/ltl\"\"P=l\u{e}\u{f}!#kH#) o!M!Q%T,Q,j!P2R2O\u{7f}z* K.s?pAP$f;mBQ&n*S4nD%!\"R\u{2}V\"Bm4Q*\
         \" P?RI1##j?j4U\u{1b}\u{a}!?mx$U M!J!P\"j!P#m%K\"P\"S\"J(J!L!o\"S!L!T\"l\"l!M$K$T#m!L\"M\"M!G!B!P!L\"G&J\"R&Q!\
        S#N,R!P!L\"n8L\"R%m'S!l+J!L!U-P!U&R.R!R\"o}>\"\u{1f}`-n\u{7f}iX U!R!Y!J\"F!S!Q!N!D#R\"m!D\"Y\"M!T#O\"P\"U\"M\"Q\
        !R!U!P\"I!Q!S!U&l%R!R!N!V#M!T!U5O$P\"R!K#R%T(T!P7K&S!R+U#O-U$Q!V!O!O-l\"P!M\u{d}\u{15}!(j7~\"\u{1f}`@p@T! Q\"\u{9}\
        \"\u{1f}`Rlgm! mP+\" PBo5x9 T!S\"N\"T!T!T8S\"O#S\"R.O!T#S!N!S\"QVQ.o$Q\"P9S\"P#U\"j0RRa# Q\"l=VW49 S\"W!i$O!N!S\
        (P/V#m!T!L!Q+l$Q!P!S#O!N!L&K5mhJ%O\"S!QZ\u{2}# m\u{11}m>s\u{10}\u{14}& O!p!R>o!S3R!x!?oGn&!L&m8m'N\\O#s-l!\"jd)\
        . Q#R\"W\"k\"U6R!M\"P\"Q#j!P,S\u{c}m$T=y) U!Q%N\"j?k.RRP\"l1l\u{1e}$\" m'UI\u{1e}) l!K!S%P*N.q!T\u{1f}r!M1~!?o&\
        u\"Bn4RTb\"Bq4Owr\u{1f}*! K!M!V!{!r!J!Y!I!P!I!<!8!=!?\"F!L!H!;!J!U!L!T!O\"L\"U!T!L\"P!M!Q!t!k!I!Y!J!I!K!B!@!C!E\
        !R!K!O!L!E!J!X!N!L!l!l!H!V!J!I!G\"G\"I!S!M!G!M!S!X!T!L!T!T!S!o#O$L\"J!S\"N!R!j!Q!V!R!J\"Q#R#R!U!R!i%i!U!T!N!Q!Q\
        !o!i!Q\"S!k!j$T!L!m!P$Q!W\"O\"q!k%U!T!P&q\"N\"W\"k\"P!J!t!m!M!U!L!P!M\"A\"G!S!E\"S!I!I!T!V\"S!L\"V+U\u{7}0!2j6\u{1b}\
        ) U!H&U4n}n(n%M*Q!nzi! nE72 l!J!K%J!U7l!O&Q5Q<mMk!J!N&l!i\"Q0n:m1D\"\u{1f}`=n];& l!R$U\"O8l!S,!% o\"Q\u{1f}`So\"\
        P\u{5}U\"\u{1f}`0o 8#\"S%O9SL . k!P%R!O!R8O%R!S0T$M-mxl!Q&N0_$ m!J!P#Pe|! S'B&!F!jum\"SVjUQ\u{15}M2!N!P#I!S!N%m\
        4P!R%P%k)T'T;P3O(R'm\"QGQIh+ J\"Q#M\"K$k!k3N!W&P%m4L2V\"\u{1f}`=p\u{14}3$%K?N!o4PQ)#+j\u{1f}`@j@/\" s?uc\u{7f}!\
        ?m\u{1c}\\\" n\"N}L-!P!S#M#O7q!J$R\"T!O-U&Q\"S\u{3}Te\u{1b}!%U.\u{13}\u{1f}%! r!W!j!E!Q!E!L\"q!=\"J!V!=\"I\"L\"\
        E!l!J!W!M\"J\"J!P!T\"j!R\"J!Q!H!L!P!U!@!R!G!N!F\"L!m!O!k!H!i!R\"G!S!L!U!M!P!K\"M\"P!V!O\"G!W\"i!J!W!U!g!E\"l!M\"\
        A\"J\"L!h!m!V!N!k\"S#l!M!Q!i!N$n!N!V!J$m!L!T!o!K\"J\"F!P\"U\"B\"j!R!S\"L!P!h!j!M!S!O!S\"k%l!J!P!D!Z!B\"=\"E$l!N\
        !T!j!R!R!K!T!I!J!P!N!J\"S\"H\"S\"N&R!T$n)YoG\" k!K :\"\u{1f}`@o\u{2}:/ l!N!k%R8m!OYR5k!Q.S#m$p!I*mUQs\u{7f}\" S\
        \u{18}S]z!Aj\u{14}K\" j?n=U* K!K!M0t-N2n$S.l|R0nCj! R}l' K#R\"o:O#R\"q4M\u{1d}m! n\"\u{1a}# S4lQQ_<\"\u{1f}`Bp\u{5}\
        .!\"T3`6!O$N\"R5T$T!U#Q\"Q.M$K\"N0O-V?T.i!S,U,M!P!T%Q#U0\u{19}R u!P!M!T!Q!A!O!K!M'N-O#n!U!P!U!U!G\"S!M'T&Q!R!Q!\
        U\"T!P!P%R+S/q#K!L(U+l'm'L%U\"O$q%o\"O.o!Q!S$N!N!N-m\"O#TI !\u{18}njz' o!F!N%G8j\u{1f}`!o\u{9}j% o!Q\u{1f}`<m!P\
        \u{1f}\u{7}!FkVX\"\u{1f}`&mE\u{4}\" n\"Qx ) o!I!M#N-M$M)mJMvm?<' M!O$o:P!O$q4K\u{1f}W- n!I$H\"J!l8G!S#L\"M/S\u{a}\
        n!K&R\u{7f}&!Xk'[& n!U!Q%K9T&Nw R q!>!n!Q\"O\"L\"K&L\"M*Q$m!I!m#K\"J/Q!M\"O6l'O\"k!Q\"T!N\"k!I$m!L\"V*L!T!V!I!L\
        (N\"l!O'M\"O&j\"m!Q\"O*j!M!P!i%L1H*lxZ\"@M4t\u{4}K#!k\u{1f}`@o)\u{17}* W!m!O#L\"K8R!o&O.M\u{b}n\u{18}B\"Bo4Q%|!\
        ?o(h5 J!k!G%i4n!S#N%Q\"R0PES\"n%S!O\"m-Q>n!S!T-L'U\u{e}<! S\u{1e}\\!#k(}\"\u{1f}``qqE\" l?nxS!!UEh! RbM\"\u{1f}\
        `@ovP\"Bk4Sl~$ T!n!R=O::! ltI!Rl\u{0}R\"Bn4Qx_!bn9U$ l'QnQ\"n~\u{2}) T%O\"K8n!O4o\u{b}Q!n&Qka\",jSj\u{1}b#!lSl\u{c}\
        l\u{14}\u{14}9!T$F!N!P!V7h!R&U.G!U%Q0S0l!M(P\"Q!V\"R*KMi!Q!O%R!T%Q\u{0}DY N!Y!f!J\"S!d!T&N.Q!i#Q\"X#M\"V.S$K#X,\
        T.N#L\"M!N\"S!V!T!K!V!O!F!W!P!W!Q!F)P!H&U!L$M!T\"N!R#V!I#h'L!Q!i!W*L\"k!Q\"W#R\"S.P0n\u{12}'!?p\u{1e}_\"\u{1f}`\
        !n\u{11}Q$3j!W+V4W`9\" o?p\u{e}x!?ovz! RZ\u{1a}) o!M!Q%T,Q,j!P2R2OBq! l2t8 J!F$F\"w!R7H!L!W!N\"K\"s!SNo%M!N!Q!t\
        (N*OPN!M$N0k!Q\u{11}u! mv\u{13}\"7mXm\u{1f}2# l'N8n(\u{8}& r\"T&L7t\"T&Lq+!@li6!fn1v!!ja\u{13}\" o\u{1d}Q3\u{b}\
        % n!M!U%Q@Tw$\"\u{1f}`eo\u{3}0\"!lzl8l1 l!S!I!O\"I!O!P!P\"k*R+l!Q!P#L/R^lKswt$ n!S>n!S\u{13}v$ R5nRR!n&E\"\u{1f}\
        `%o\u{1a}=\" m?lCW\" l?lTk# m\u{1f}`%pLa!+j\u{9}i% n\"P\u{1f}`#n\"SZ'B q!F!K#L!N!T,N(N!T#q!I!P!U\"N0N#S!M\"H!R<\
        U$Q!O\"N$k#Q!R>R\"P*O!T.l!O!L#TF\u{4}\" R\"ky\\\"-n?n\u{10}\u{1}!?m\u{1c}\u{7}\"\u{1f}`Zn-N!\"jP\u{19}#%L\u{1f}\
        m\"Ugt! m\u{14}|#3m\u{1f}`>n\\0$ p!N>p!O>b# o%N?P\u{1}\u{1a}\"\u{1f}`@P\u{11}\u{f}\" ngqa\u{1f}!+l_j! o\u{11}N\"\
        Bk4U d!!R*\u{b}- i!K!S#Q\"M6m\"r!K\u{a}R2o#m5S#m@N!^TY-!Ai%5$ l'I!R?M\u{1f}_!Bm\u{b}y! l\u{7}\u{6}!JnWV\" p?t\u{11}\
        z\"\u{1f}`@o)^! n[o4 X\"R!K\"L\"M!T'j$N-k!U#Q\"S(T$R\"U!U/P8ScU\"S$k\"Bq4O!\u{7f}. N!p$M\"Q!V8q!T#O\"S!O\u{1f}`\
        .S!k!Qc1##O\\N\u{1a}o\u{12}9& m!N!M%C\u{7}pQnS>!?oU\u{14}!JqT\u{0}!'N\u{0}$!,j_D* J!T$M\"j!R7L!V$N\"m!KW\u{2}' \
        R!R&P8R#Q&M4r(\u{10}##R,m?lB\u{13}B l!P!Y#D!T!J!S3O&V%S.P!T9j)W!N%M%n#N!T!n!T'P\"k\"U&H!O#k!L'T+O.Q!h\"U8jx\u{7f}\
        ( T!T$O\"n!S7R!T&nis!\"R\u{8}\u{a}# l!N>k\"K\" T?nOV/ S!I\"K!o!G.R!H+S#P!j\"R4R\u{6}N#K!oLb!BU*\u{1e}\"\u{1f}`Z\
        o\u{4}.% R!l\u{1f}`TS!muS2 T!H!N!k\"J\"m!O+P/s\"N\"l!S/J$M=nhR#R$oJx0 o!Q!U#K\"J!W7n!P$L\"O!T1N\"O=o#meo(`!?SD\u{1}\
        #*m\u{1f}`@mJJ# l\u{1f}`@mw\u{d}\".n?k<F\"\u{1f}`.q8$$ LHp.P&K;:, H!M!S!J!M1I!xQJ!I!x!M\"Hd>\"Bp4K.a\"\"R=o\u{14}\
        F& N#O2qKT(q\u{4}j\u{c}>$ k(Szl$Sn%\"\u{1f}`Co\u{16}f\"BS4l\u{9}o!?rw\u{14}+ r!Q!N%I!P7m\"S&S}m8p=lQd\"Bl4Rpf\"\
        \"R\u{c}n6<$ q/N0r/OK+* m\"R%P8m!U&O/NRm!Jlp\u{b}W5 n!D\"V\"R#U8L!h!q$m/R!J\"K\"H-l;T/o%M'm@K8P/T:\u{c}$ m!L>iE\
        R0Q# o%N?P0O\"\u{1f}`@lK.%!U&N8W\u{10}mUn\"r! l\u{18}1! l{=!?n)!# U!U>T5g< J!F!J!A!w!B!W!H!J!E*N!U+L!L\"F!y\"U-\
        Q$O!C6kDP#L!r/o+N*r&J}h# Q!Q!jm4! T*D$ U!k>P5X3P% n!M\u{1f}`$q!N\u{1b}\"& n!T!Q&V9U\\Sc;!\u{3}m38!\u{e}s^\u{5}!\
        AkcU#!l\u{1f}`%p\u{18}]!#UN\u{6}. L!J!L!L\"L*m!m/P/k!j1V\u{7f}S-l-nB[\"!S\"Q\u{12}\u{d}% Q#l<K#n4SU\u{a}* V!O\"\
        V\"n:K!J$p\u{1b}u!L&T\u{6}%#!m&Q9n\u{5}F! SSK\"No2Q56' k!S!V%H!S7mXm$\u{15}. I!w!J#M\"G8L!y$O\"J.H]S!o.P!o\u{3}\
        s!?u6 ![V\\R\"!S\u{10}r\"N0 O!R'l7Q!U$N!M!n!n-K!O%R!M\u{4}N!P$ks]!WUl\u{10}\"!T?R8\u{12}+ O!R$M#Q3q%S$P6OuP!q\"\
        L+t$ m!K!T=r ?% k!R\u{1f}`?m!S]D!\u{2}m<~) n!O!j%T!M7i!M&N\u{7}nKI!VSiX6 O!N$L\"W!O3u!T#N!S$P\"k4O4O'qCo(n$m!L*\
        M!u!T!J\u{6}h\" n\u{2}mTc$ T0k\u{1f}`Jn9u* o!D&M!M7n!K&R!N4N+P\u{11}+$?S\u{1f}`!s!Rg/%\"R#S#S8j$R@i\"\u{1f}`@nq\
        s) k!J!M&L7j!N&U\u{1f}`!k$N$!O!n?l\u{1e}l\u{1e}3%!k$L\"Q9r4M#\u{f}\" V!j\u{8}c% P!Q2l,Q!Q\u{16}E% k?S[S>q7mjy!J\
        nm<9 I!G!P!r!G!F!L!G\"B*G,M#l!N!G!O-L%O!L\\o!Q!NIJ#r!M!MkO4 H#K\"H\"R\"G\"m!n!J2N!X\"O\"K#W/O\"K\"J$W!ieQFk \u{3}\
        !US`a(!J&G8o!M&Lwq!OVn7\u{c}) m!N!U%M8i!N&P!U\u{15}mw/$ QDJ4q\u{c}k\u{15}5% O\"T#LKn,Q,X)!N!O#R\"N!k4o\u{13}M\"\
        o.n\u{10}+#$i?i4Vg\u{b}\"\u{1f}`em\u{13}\u{1}$ p!S!N%N\u{16}2!?n'M!?p8\u{5}S L!<!z!H\"@!H!@!H!C&A\"C\"D\"R(M\"Q\
        !G!o!L\"E\"H!J-J!n#I\"I!N-R/S\"k#k!M\"S\"l#o#N\"q%S\"l!P\"o%T'l%P!N7U$K!l%M!S/m!N\u{14},$ l5URl!UQR\" s?tY?\"\u{1f}\
        `@n\u{e}A!^R,\u{3}\"!P!S?6!?o#q$ m\"O\u{1f}`%R5m% N%k#V\u{1f}`=oS|. K!L!N!Q(t!L!P\"B0M+k!M3j\u{1}S+m#`2 j!P&H!N\
        (m/g!S&K!N.R&R=T-T,n4P!T&TRo\u{7f}k!,k \u{c}! m\u{6}\u{a}% k!R\u{1f}`?m!ST'\" P\"oSz\" P\"kc). o!G!N%D!M8H!S%J!\
        M.TJn2l4T:k]\u{9}\" Q\"l\u{1d}8) U!F!H#K\"F(K#m-Q9Oz\u{1b}!\"mXD#3R!k>R\u{1}\u{7}#-q\u{1f}`Fo-\u{1c}\";o\u{15}o\
        zh!!R\u{7},!wo\u{9}f( l!N!U%J!N/L)SOL.\u{19}!AT\u{1}v\u{1a} I!j!s!6!B!S!n!W!o!5\"6!F!>!J!:!J!9!I!9!F!G!M!J\"H\"\
        X\"E!K!Q!\\!g!?!H!R\"W!j!;\">\"C\"=\"=\">!L!U!i!C!J!O!V!S!h!@\"E\"B\"A\"C\"m\"G!M!h$S!J$H\"i!k!Q!j!j!J!X\"V\"S!\
        U\"P!P\"Z\"S'U!U!g!Q!W\"I$S#I%T!W\"l!S#T#m!m!m!k\"N!X#h!H\"D\"C$X!V\"R!X![!F\"U!X#H\"I\"G\"G!N!F\"M\"U!f\"E!K!n\
        !o%o%pJ\u{1}!VSD\u{11}!!L\u{f}\u{8}$ k!N&NnQN^$ m!R&NsoD7$ n!T&T8q\u{15}]$ Q?R\"O4r71\"\u{1f}`%lU\u{10}!wp^q!\"\
        Q\u{6}m1 i!Q&O!S(m/g!T&M!N.Q&R=T9n5T&T2M@on:) R!l$P\"O8Q!O4p\u{b}T!nPu\" k?p!\u{7}= I!o&T8Q%l\"M.GCQ!j\"S#O%S#l\
        !R!P!n&P#I!r$L\"P\"S#N!n&P\"Q!m8V!MBnT V!T!X!J\"i.V)X#h!Q!S!M\"T\"P\"U*Q\"S!Q\"S!Q\"O!T!R(T*l'G!Q\"Q#T\"O#M\"j#\
        T!V(h!L*l$W#k!Q$V!V'n$X!T!U+Q\"T$R!O\"Q)V$k\u{16}<# q#P\"Ndp$!I\u{1f}`Tq!IHF\" n!Q\u{8}\u{a}!?oy0\")jSS I# l!J&\
        L\u{18}\u{c}\"\u{1f}`epQt\"\u{1f}`Zm&\u{1f}$ p'O8q'Q 5$#j\"I\u{1f}`>m\u{4}\u{d}!?p\u{f}\"!wl$h- R!U!i#K!R!S8S!R\
        $O\"T/R#POO\u{7}!\"\u{1f}`@p\u{19}Q!!F\u{7f}\u{8}\"!N>n\u{c}J$ o3R,o3R\u{0}:\"\u{1f}`@N\u{11};! V%^#+k?k4TRE5 S\
        !O!q%K5R#l!O'K.QQo!q\"O(Q\"p<M\"R\"p,P\"p&U/SJ\u{1c}' Q#N\"M$m?T4n\u{c}o\u{1d}Z! l\u{c}F\"-ldnU=\"\u{1f}`!o\u{6}\
        0*!L!S$M!J!k8M!Q$N\"l.L*P!?m\u{a}t#'P{q#P\u{1}m\" Uxl1H\" Q$jr\u{13}$ k!T$N\"K7>\"\"R=l\u{3}\u{16}\"#kSU\u{12}c\
        !?s;-, N!J!V\"k!L\"R8L!P&S/UJrbU\u{d}\u{1}!?m\u{10}4\"\u{1f}`@qW\u{12}\" l\u{1d}p\u{d}d! P&c!Co:z% n?S3l2JYs.2\"\
        \u{1f}`%nBC!'P\u{9}U% l#R\"K:l%L7?!Cl_\u{1d}F Q!F!O!S!S!D\"H!M!B\"D$?!V!@\"u!M+Q!L\"R\"H\"G\"H\"I(t!P!I\"S\"G\"\
        I*PCn=m;P!L$M\"L\"K(o!R|I$ n(Qzo$Q\u{4}A\"#S?RH\u{1b}& S\"l=L\"m\u{1f}`9o4\u{3}# m!Q&RIN\"\u{1f}`%o@\u{e}$ o3Q?\
        R2P:R\"\u{1f}`=n\u{19}9\"?sOM C\"\"R=l\u{19}L\"\u{1f}`en0b- m!G!J#M\"V!O)I.m\"N#O#Q)L\u{f}m '\"?m7U\u{1a}v! m,F\
        ) R!l$P\"O8Q!O4p\u{b}S!ns\u{1c}!zq=b#;p\u{14}Q!p\u{9}\u{16}!\"l\u{19}J\"\u{1f}`%o4Q!?qA\u{2}!*jr\u{13}\"!S!m^\\\
        \"9mZm%Y# l\u{1f}`@m\u{10}c##k#S?T\u{c}e!?oEp\" k'QWX( Q'P8R%T\"U.l$Q\"M\u{c}\u{14}\"\u{1f}`@p\u{1f}z!VT5\u{18}\
        !\u{2}l=\u{1b}\"(k?mp]% S!n\u{1f}`?S!ox)$ O!U!i%T$S* L!m!R#T!U!P!P9S%R!Q\u{7}\u{8}#\"j\u{1f}`>pYZ\"\u{1f}`%r\u{1f}\
        c!&k_P&\"R%M!S3n\u{14}S!n5\u{10}- m!N&K8p!MGl0n!M9r3S%OUl&m9N' Q#M(F\"s?oEo\u{1}ot7$'R8p!P'Rp6\"<R\u{15}R|\u{f}\
        + o!P!V#L\"P9R!T#O#k1Q#QBvX!W!i!O\"Q!S!W!n!Q(L#N'i!O#j#W\"E!J\"n,Q!P!P!J!P!H\"S!P3T*Q!S$K!R$P!Q!N$J'U\"R!T'F!O#\
        l!P!J'N&T$i!O!P-T!P$P!M!P!m*S%P#k:\u{7f}$ R!n\u{6}S!oW\u{f}!!PC[( R\"V%T!S4q#O\u{1}q1qo{$!J&M?N0NU\u{a}- O!P!P!\
        U$Q!P7Q\u{1f}`!R!P!P!Q%P2Y% o\"N&J7p\"R1\\) r!G!P%K!T'M0k/O\u{11}o.o$!V&J!S>M\u{1}bH U\"Y#X!Q\"h+W!O,Q$T!L!P!U+\
        W!P!P$V!M!L*T*V*R!i#O!R!Q)j\"V%T$Q!O#Q/V*V#O,S!T!R!i%R0S<R1 K!U!i#N\"T!l'Q0P!S!l%R/TSS<P!q!P:P{\u{4}\"\u{1f}`%n\
        2U$!S!j%S8nF\u{a}!\"S_\u{10}\" o\u{7}r\u{17}\u{7}\" m(Qnl\"Cn4S\u{8}(0 k!J\"O\"P\"L!R8I!V#R\"J~l8m#i!R9i+ia\u{1}\
        !?o.Y\"\u{1f}`Zl\u{19}|'!M!R#M\"S!k?O4o\u{8}\u{1c}% N!O!n>T!l\u{5}C!1k@P\" l?m1{$ o!N>l!QbE+!P'j3R$i'N!S\u{9}R/\
        Q!M'o-T\"'!\u{2}n)\u{12}!Sm\u{d}\u{15}#!R?S:Q@l$;l!T\u{14}l!T\u{18}U& S!W!l\u{1f}`?T4R\u{18}`# l\"Q=i\u{d}\u{14}\
        !#LZi!!JT(, R\"l#M#jPSBO!P!R\"o3Q\"n1N}\u{1c}\"BS4mS_# k!M\u{1f}nw\u{c}\"Bm4SCA# k\u{1f}`%k\u{10}H%#S\"N!kSi^ln\
        \u{1a}(%P:l!n\"O\"R0P\"o\u{c}l*(\"Bm4R63( m!L!O=r!N!Q\u{1f}`9nZ## m'O8s*2!!jWx!?ov9$ R!ovP!o0%!?kSP' R#L&q?q4I_\
        m?lf/\"Cm4S'U$ R=l\u{1f}`;l%## U\u{1f}`@Tu\u{4}! m5p/ t!I!L#L\"L!K4S#l!M!O#P\u{b}m\"S.j(Ss&I g!V\"R!V!H!F!R!R4Q\
        #n\"T!V!W\"I!U!O-Q\"T!S#X!M;T$m!P!Q!I!L$L0U!N*k'S\"m)q\"Q!J!P,J\"m3q!P9h!Bs,=7 V\"V!S!N!V$S3V#U\"S!X\"V\"U.N!Q!\
        V#R#TFP;R4V+P8n%mT[\"\u{1f}`=nbq\"\u{1f}`Zj6c\"\"S&Ni\u{10}\"'k?kUe#\"Rxm\"SzM\" q\u{7f}o3V$\"N#R\"U\u{1d}o`N! \
        m1\u{11}*\"Q#N\"S6p\"o!S!R\u{1f}`4P#p\u{18}!! l\u{5}\u{2}! lV\u{1b}! k~`!\u{7}Q\u{3}\u{0}$ m!I\u{1f}`[n:N% p!Q&\
        M8q!R\\', Q!M!U#r\"N!N<O4m\u{7}T!O$q\"P\u{1d}\u{1c}!\"Oc\u{4}# Q'k?lj_# S!Q!kg\u{0}\"\u{1f}`_m$N\"\u{1f}`=pP!!V\
        T+E\" T(j\u{4}S' p!K!Q&K7q<O\u{1e}p<-% O%k#V\u{1f}`=oOT\"Bn4Q\"x1 O!E!r%I!M7K\"n&QPR\"i&Q(U\"k;S=j3R\"l\u{1d}@\"\
        \u{1f}`eo9m!?on !'S0m# Q/m0Qu4( p!E\"O\"G\"H9J$M\u{18}nU0!fo\u{8}?\"\u{1f}`%oy\u{18}I!Q!O!R\"h#g!N*O(K$V!O!S!o\"\
        U#k-S!T!I!N!J\"V!i;M)l!H!J\"Q!J!Q!h(U#O\"O&T\"S5K#S-O!T!M$R!P5u? r!R!L#I\"B!O+R(P!p!P\"p\"R#K\"I.H3p0o!S\"n!Q;Q\
        /T!L*P!p,K#k0S%M\"P\"m\u{9}*) M!K$L\"s8Q!O&n\u{c}m4m4/' k!S!P3p*p\"QGp`[!?m\u{1d}3##m?p4O\u{11}\u{16}\"/k?kmh$ \
        P?Q#i4Q\u{3}Q) m!G!K%I8p!N&M~mPoA\"$$U/l0U/m08!?q*#\\ q!Q!U!I!R!S!T!O!O'D\"C!T!G(P\"J\"u!U!Q!L\"Q!U!K!I-H\"M\"S\
        !M!L!R,L#P.O#R'T\"Q/n#R'S\"n\"S$U%V!i\"l#P\"N+P!J!p!R!I!R$Q!N-n!Q!Q!J\"m%oI@#\u{1f}`-s3L\u{c}*! mS^# m\u{1f}`0n\
        zx$ n!R>n!RV?$ m%F:n%Gkq# n!E\u{17}o\"L$ U(k7U(kJ|%!R$FOT\u{e}T$L26\" O%j\u{15}D#\"n=T\"l\u{d}u+ H!Q$V#S7J!S$L\"\
        L4q\u{a}n\"S%>) h!R&F8p!SNq7G,I<q*=!\u{11}paC0 T!L!R#I\"M.p+P$M$n(o&N&L$L\"Q&pgo`4$ k!G\u{1f}`?m\u{11}\u{3}##S<\
        q#T\u{10}I!\u{e}s\u{b}\u{1b}\u{2} n!F!K!S\"E\"E!Q!9\"=\"D\"Q!j!O!S!G!O!l\"P$J!O!M#K!M!T!Y!L!P!G!S!A\"E$N!j!P\"K\
        !N!K!L\"W!L!Q!F&K\"S%S!l\"L!O#W!P&O!M!U#o!M!T!J\"o#n!S!S!R!P\"L&n!N\"m#V\"P\"q&L!J!o%R!M)p!J!O!G*m#j!P!Q!T!S!I!\
        M!T!R'P\"L$n\"N!M\"k!o%n!P\u{6}\u{9}$ Q!lvR!m\u{18}O\" O$m$\u{0}/ t!G$I!V!K8m!M$L\"L!Q.SPTJp0m(RR\u{0}#'K?L4T\u{1a}\
        A\"+k?kbY# R!l?l\u{18}P$!O!l&N8PA5! lwp$ o\"O\u{1f}`ZnVz$ S'p{N#p,U( r!S!O%Q!N>N!O4T'\u{17}' P#S\"N.m,L#U0n;y!#\
        Le\u{1}& O#Q\"P&l\"m?n`X\"!N!l\u{16}$\" P!m\u{12}\u{8}!3Vt{$ q4O+p4Q5[/ o!G\"S#V!K!J+M!T+m!M\"S1U\"RBl+n7=# l?q\
        \u{10}o1\u{15}\" p?s\u{15} !@l[^!'Q\u{16}D!ClY$\",T?T\u{14}w) M!R\"R\"m\"N;S4P\"i\u{c}kat# m\"N?P|5$'i!R>Q4p}Q#\
         j\u{1f}`@rK'\"\u{1f}`@n\u{7f}L!\u{1d}qQ!\"'L8n(\u{1e}\"\u{1f}`Uoq#$ m'N8n'PZ\\! U\u{18}{#\"R%P!m a\" T4k\u{1}_\
        !\\QJ\u{1}$ m!J$P\u{c}o&?!(QM\u{1b}$(NMOEm(T7;!#j`<$ Q'U\u{1f}`6R*W! S\u{12} !fp\u{6} !?q\u{14}K'!O&N8m'QQRMm+o\
        \u{e}k\"Bm4S\\\u{2}# O(R9lD\u{7f}!?o\u{14}!8 M!M!I%>!u4T#M\"Q%J!k3H!f;n'J!l$T#G!iBl)T\"n,R'M!oiz! mX@# o\u{1f}`\
        .M!m$\"R&S3U\u{15}U\u{5}_!!S9uU n!V$L\"O!U,U'R!U%Y#N!U!K!P,U!Q!Q$W!L4k'R\"j!N!J!q!P!T!M!Q!l!H!P$P\"j\"N&S\"m%P\"\
        n!K!M'O!S#P%k%p!R!U!E!I,T(T*V#pp3E j\"k!K\"H\"U!l!J3P!P\"h\"[#L\"T.U!R%T!V/S3W#R#S#l)Q/P#Q!O#P&k&P!Q+H#P&O!U.M\"\
        P\"g\u{1b}e& L#R\"m=R\"i2Tf\u{14}! o)j$ h!K&R8Q\u{1d}\u{13})!J!R#O\"O%j3l!M!V%OWx!,krm!VQ\u{5}l( V!j!P#T\"I\u{1f}\
        `9S!k|q#\"Qym!Re\u{7f}!^S|\"$ l\"Q&P?K&G! S:P\"#jSU$\u{c}!#jzI# l!I>o\u{0}$( K%k\"V8Q!R$n\"Q!k5g#!S\u{1f}`UQ3\u{17}\
        \"'U;S^\u{f}\"\u{1f}`.nKG- m!K!U#L\"Q!T8R!P#S\"RAmJpLL[a< T!X\"P\"K6T%T\"S\"N\"[.G&I,n(P)k#V!i\"N&G\"M\"U+J2l+T\
        !T\"j-N'p>lT!#-m\u{1f}`Fm]2( m!K!U%L!UMO&S\u{4}k\u{c}M!?n<\u{16}!1k:@\" p!N`s2!L\"W\"P\"L4L!p$Q!S!W$N!PPl!SXL!p\
        /R!T%SI\u{1e}#!Nvu!N\u{7f}\u{15}\"\u{1d}S!k\u{c}\u{19}! ocM!4UC8\"\u{1f}`@n\u{2}A!+m\u{1b}<- O!l!L#L\"m8O!Q4q$R\
        \"N\u{5}R%P\"n|\u{15}\"\u{1f}`@m#,\"\u{e}S\"m&&% n\"P&T7q\"P.b% M\"Q$m\u{1f}`@m&P(!W!R!U$M9S!R5W%S7]1 l!D$J\"I!\
        S8K\"p\"M\"N!T.Q!H^Q-M$S8N\"m?B\u{1f}\"! N!V!l!N!T!P!U!N!e!N!K!O!R!S\"L!R!J!V!J\"T\"U\"N!S!T\"R\"L!Q\"P!T!N!P!R\
        \"Q!L!Q!T!T!V!F!J!K!J!N!X!L\"K!P!S\"M!T!P!R!N\"P\"P\"G!V!l\"T\"R\"K#U\"U\"N!S!O!R!T!S!i#k!N!Q!V!S!k!R\"i!N!O!j!\
        P!R%j!S!S!Q!Q\"R\"Y#R!M$S!T!V\"j\"W!T!h!L#l!l!j!o\"S!T\"Q!S%M%X!h!O!O\"T!T!O!T!M\"Q\"N!Q!S\"R\"P!U!Q#P\"R\"k+is\
        CL s!T!N\"X!J!S!R!N&j&U(R#o!O!O\"Q\"O!U!O,V!R!N\"T\"L\"O+l!m$T3N$i#J!Q+n&S8n\"R\"P,m\"K$T\"S-m!O!Q.kRh> Q!R!U$P\
        !P!N!S6G\"W#i!P!P!P-T!N!U!T!T\"O!P!O$SVR0R9J!V%R/m!L!Q`X% n!P\u{1f}`<o!PhZ$ T!l\u{d}T!l\u{5}6#\"Pun\"SE\u{f}+!G\
        !P#S!Q!I!T8M\"X$L2P\u{d}T|\u{5}\"Jm4S`V( P\"R%U8i\"R%V.OFQqN! n#\u{a}'!O#Q!O#Q,Q+mETDc\"\"R=lTg* r!O!P#M\"J8o!N\
        !Q%O\u{19}m@\u{8}\"\u{7f}r`oak%!N!Qemep0oY\u{11}%\"Q&l9S&n4P6y\"!k?kTa) l!K!S%P*N.q!T\u{1f}r!M\u{14}3\"\u{1f}`Z\
        o\u{0}f!?SmF!?pFN!\"UB\u{19}\" lnl\u{3}E#/R9P4pC_!?r_\u{e}$!k&S9j&S\u{1b}f! TK4- U!U$L\"K8O#Q!R!O\"O0o!n!T\"OV^\
        ) n!R$Q\"K,W,k!R\u{1f}i%Q(a$ S<p\u{13}P\"pr%,!I$I\"I!Q7r!H!J%E!T-C\u{b}P5o\u{d}'7\"W!L\"Y\"Q5V$O!Q#S!W!U.K!X$V!\
        N\"U;V+T\"Q-Q5U7M#S'R\u{2}:##VSV\u{9}m@\u{17}B T\"j!U!M!Q!Q!S4P!W&U\"Q!V!P!P-N\"R\"U\"R!U!Q>l(L#T!k2O8P!W!O-R\"\
        Q#T#R-V!k1Q\"#i?jGL!VU^q!\"T\u{d}s& n!G&L!R!S6n7g\" R\"UcG& P\"N!k\"PQS!U\u{18}V# m!J>m&\u{b}$ k'N8Tck\u{3}!\"\u{1f}\
        `@pQw!fs U$!O'Q,VfT\u{19}') k!R!S&T5S#I!T\u{1f}`7U\u{14}!) k!E$O\"P8n!H!I%L!S\u{12}{!!S/;\u{a} n!P\"Q!U!M!R!T!T\
        !S\"Q!G!D\"Q!K!A\"V!M!K\"J\"I\"Z$e!T\"W!L!N!M!P!P!P\"P$R$W!L!P!W!P!R!R!J\"Q!O\"J\"Q$U\"q!i!K#R#V!J$I\"T#R\"U!U!\
        X!T!P\"T!l\"M#T\"V&S!U\"k!N!O\"T!J!N!T!O$l!U!R$n\"R\"L\"n\"l!k$Z\"Q!Q)q!S\"l!S!U!Q\"M!U!V!V!M$T\"D\"S$m!U!S(q!p\
        %U\u{2}E( p!E\"O\"G\"H9J$M\u{18}n`A\"!H&O^'!!NZa\"%M\u{c}re*% o#O$P8m#SU\u{f}!!MEh4 l!O\"M\"m!o!L!K7n!Q$G!J!O!O\
        -I!I#u!q!R!P\u{6}kQf##k?m4S\u{2}\u{19}\"CT4lUk' O!N&p8S'n\\T$RV%!3H4\u{5}$!U\u{1f}`$m!Uc3% m!T&N?Q\u{16}n\u{9}n\
        # m\u{1f}`0nrF! P48$ T!l>T!mHb!\u{11}og$' p\"O$O\"S7r\"O&SnL0 S!P!S\"O!G\"k!S7m!P'S.S!UyO$R)n#R\u{1f}\u{17}1 U!\
        L$i#U7U!R!U#I\"N.L$o\"n\u{5}O!R!S#V\"lvz' M!p!N#O\"T8Q!n\\P* S!N!j#K/T+P%Q*L0M\"n?\u{7}!^R3z# O\"j-Pk#\"\u{1f}`\
        UnU;!?n}_v T!X!Y!J!H!N!f#I\"D\"J\"L\"F\"D\"Q&W!h!J!K!V!h!S!Q\"L!V!U\"N&R&O!h!J\"L!V!W&J'V!Q-J\"h!O!g!V!K!Y!R!V\"\
        I\"X!C\"Y!U!i!B!T&K\"V!F!Y!P#V\"I%Q!X!T!P!h#D!X!A!h$k#S!W!h!V+R\"Z\"V!R\"Q!V!Q/W!Y!J!K,k4K\"\u{1f}`!pi## q!P&Os\
        ~\"wo+ow\u{2}# NVT!W\u{b}8& q!N!K%Jxp`o\\J1 W!L\"K$M!P&j2R&L!S$n)M$S#Q\u{4}Q!U&P/NF\u{16}!%Pl(&!m!S#L\"Q9r4I X\"\
        ?p'Pbw# S\"j?l\u{17}i. n!R!S#Q\"F4P$n!T&M/P/SRP:P\"Nc*# l!H?L=\u{8}!\"SCJ' T!R!Q!Q#T\"T7RI\u{16}$ s/N0p/P|9\"$k\
        ST5L\"Hr4McN& S$m?p4OZT$m(r/ S\"N!T\"U\"T8U!J!J!J\"I\"N\"K,m\"o&rK\u{0}!^S_.!?ol\u{9}\"Hm4So-!WU22/\"n!N\"L!Q9o\
        \"U&Q1RBP!O!Q\"p5o1N\"o\u{11}\u{a}$ Q!Q$l;R\u{12}9% R\"l&R9k4T\u{1}07!M\"J\"P!k!R!T4p#V!T!X#R\"R!T-K!U&UWN2n\"Q\
        %n&p+j*Qh\u{c}\u{5}!R!Y!Q!S!S\"V!Q!U!S!M!J!G!j!U!U!?!J!G!R!S$Q\"K!T!V\"g!Q!R!M!P!O!P!Q!Q#P!M'J!T!W!M!L!K!Q!R!S!\
        L!O%O'S+Q\"K$k\"O\"Q\"V!O#P!U\"W!m!O*S$O!S!l!N!l!S\"k!S\"X!L#k!U\"H$R!l!T#K!T!R!T*N!S!j!T$U!U!I!Q!P\"M\"O$L!V$S\
        !V!V\"V%m!k%j\u{1}\u{19}\"\u{1f}`-pJ\u{1b}#(R\u{1f}`@Rh*\"\u{1f}`%mfD2 N!s!T#M\"S!Q7Q!r$M\"L!T-J$NMo@M8q#l4R\u{19}\
        \u{1f}#!R&O8o^m!?R\u{3}l& O\"l=Q\"m\u{1b}r:T&s%!K:P!q\u{14}P!q~=) P\"U#J\"K8P!l\"l2N\"Vma\"\u{1f}`Zn;1\" m!L(\u{2}\
        #!M$QQQ =\"?oYnG~\" n\"RC\u{d}, N!T!W\"Q!L\"S!V8S'R/R\u{9}S5Q\u{3}\u{12}\"\u{1f}`%qZ!# P!Q!jVu& p!G\"O\"H\"G9L2\
        Y\u{1f}*! R!M!j!N!V!R!j!P\"K!L!I!T!A!S!L!T!K!T!N!W!O!R!H!I!M!O!N!c!M!X!V!P!W!L!X!Q!l!Q\"N!J!L!X!B!Q!O!Y!N!U!P!W\
        !R\"Q\"S\"R\"L!K!K!R!P!X!O\"L!X#O!R!Q\"Q#H!I!N\"M!O!U\"k!L#P!V\"U!g!Q\"X!Q#X\"V!U!Q\"M#Q\"W!U!Y!P\"W#Q!W$T#R\"i\
        \"R!W!N\"k#e$N!c!P!W!F!R!N\"P\"L#P\"W!Q\"P!W!R!T!P\"O!J!N\"R!U!O!W!S\"H!Q\"S!X!M!X\"m!k#j!h\u{1}\\#?q\u{1f}`Fo%\
        K% S\"m\u{1f}`SS\"mt&\" k!U/M!WT\u{1f}(!?o`\u{8})!E\"W\"O\"G*m1V~nTn%SKI!?R\u{11}u, k!G!S%JsR-m*P'o,o\"O6q8UGn%\
         q!N!O=s!P\u{6}f* n!K$L\"O8r%J\"P4M@S+SGb\"(U?QIX!wn\u{5}u\" R?SdT/!M!T#O!R!N!O&i3X&S.U#U!R,P\u{f}o\"T+EH U\"Y#\
        X!Q\"h+W!O,Q$T!L!P!U+W!P!P$V!M!L*T*V*R!i#O!R!Q)j\"V%T$Q!O#Q/V*V#O,S!T!R!i%R0SXn$ P'S8R\u{10}SIW3 n!U!L!I\"K\"H!\
        U'P%X.P\"O!T/Q\"N\"JeO'o\"Q:T5'# S\"n%P]g$ R!l\u{1f}`@mR3$ N%k#P?R2\u{4}!\u{7}qdu(!R&O8l!L&S4O@s+L[=% N\"l$T9Q\"\
        m\"\u{17}!Hp\u{c}`A T!K!P!I!J!F\"C!J!B\"J$p!o!F\"N!Q+T!S!Q\"L!J#N#O$i$O!R\"S)K#j#N*nqP-o!p\u{2}\u{0}D ]!y!=!G\"\
        E\"F!G!D&E$E-p!D#J\"J!M-l!G%K1P.N#L&T!n$P!p&V!j\"Q!o2X\"J7i!P\"o!J5Q\u{5}n\" n?n*w\"\u{1f}`,ooK\"!K>kQ`!AkQ~\"!\
        T>oO4$ p!L>s!My{!?m.\u{7}!noC&# ODl4R\u{11}Y) M!Q$R\"l!S7O$k!N3R8\u{1}\"Ho4R=O! Sn'\" m?mV4$ n!@!S%C+\u{19}! m)\
        =!Bo1b\" k!Q(G!CU\u{a}z\"\u{1f}`Zp!#\"5mSm %#\"l%Q?S(^$\"k&R7T\"p\u{d}\u{1c}(!l!L%O9l!P3W\u{c}m5m8\u{a}- I!q$M\"\
        Q!P8s$M\"M!R-KQpWO!qKG!UT)1# l\u{1f}`UoIG&!B$n\u{a}K\"N%o*nmo. P!O!P#N\"k\"j6R!T$O4T\"T!Q!Q\u{4}SDH%'L:T%Pkk4R5\
        e#!R\u{1f}`?kG<$ P\"k=P\u{b}oBv#!O>p\u{1d}mf\u{1c})'Q!U7l\"S&S.R&P\u{4}o(JN\u{8}# k3U,j5q# k%Q:m{{#?P\"m\u{3}oa\
        \u{12}\"\"P&l\u{f}x\"DT4mX?!'M\u{2}N& k\"O#L\"H!O<Q;c!)kd\u{6}%!O$K\"T9R&TDS!!V\u{13}J!!Q \u{b}0!I!i!Q$S8k!P$J\"\
        k.N\"U\"J\"L\u{6}M\"K\"m\"K4\u{1}# m!G>l\u{7f}!& o!J>m!O5O\u{1f}lN\u{1f}\" Vukh #!P$l?mR'# m!I>o@\u{f}< Q!L!R!L\
        \"I\"G!O!E\"p!l!J\"B(p(R!Q!W!P\"K!V!N!S#j*Q!R*i/Q!p{k';##S\"l?mfx) l!E!N%O!kSTVpKm!HW\u{9}!'jHs# o/N0pO\u{e}% k\
        3V,k3W2Q`\u{7f}' T!O$Q<l\u{1f}`!Q%m>wE B!m!J!G$t!O!H&I$F)T#F\"O!M\"O\"o\"K*I\"U$S\"V-R#m1O\"o%S!M\"k-O$k9T\"T!l\
        -O!l&k.O!o[J$ q?r\u{1f}`6lT:!2j#A& l!K\u{1f}`,pHv!KO~# q!P&OF[% N7tWK!t\u{c}n\u{17}o) l!S!O%K8r'K.TZnqo\u{7f}X%\
        !m!S%N?O2Tta) m!E!J%M(k?j\u{1f}`'m\"P\u{f}h! oD=*!J&P9Q&T!SGo,q\"O!M%RfB.!U$V\"H?LAr#M_q!m!j!o0j!S\"U!k\u{7}M, \
        m!P!L!V\"M\"K8m5Q\"Tjo!Q?S\u{16}\u{1f}*!O!L&k7T!I!Q&nSnJn;o\u{6}\u{19}\"\u{1f}`Zp\u{1d}\u{7f}!?olJ$\"j%P@V.S\u{c}\
        }\"'l?m(a_ V#N!T!L!G!V\"F\"F!H#R!I#H!V\"T%T!S#i!X!R!U!S!K!J!P\"J&T!K#M!R!R!T!M!O!R\"Q!U%N&l!T\"T/U!T\"R#M$H!Q,R\
        $V#T.V!Q!j*T!S!L*R$P!V!T\"S!M\"P/m\u{16}\u{e}&!N$k\"R8U!R&N]]3 R!k!R#K\"U!Q-P*V!K!P!P$J\"M,p&m\"p+U!P\"p\u{11}g\
        \"Br4M\"\u{11}!#k|\u{9}! n\u{a}^# l!I&K}i$ T'l{T#l\u{e},!Bm\u{a}\u{7f}!?q\u{0}L#'O\u{1f}`9odd%!Q$P\"p?n\u{1a}S]\
        #!-lp\u{6}!\"Q>\u{a}% Q3l\u{1f}`-O1m=\u{f}\"%P)k@h\" N?Sr3#+k?k4T\u{1c}0#!l&Q9oU\u{7}# l\u{2}n]pl # O!l?jH\u{b}\
        &!O\"jQR\"W\u{1f}`/p\u{f}A!wr$y%!k$M\"T=P\"R/p#\"U%M8pd=1 J!u!M!K\"E!N!H!R7K!p!P%K!S-V\u{b}R!p!R;a$ V#Q?Q5S\u{1b}\
        L. L!L!T!N\"I\"N!S!t&P$N,P)k2P\u{e}lC$' n!J!O=m\u{5}m+lEn\u{1b}\u{14}\"\u{1f}`!u\u{12}5% P!n\u{1f}`TU!mFm!?q11&\
         l!G!R=PqS0m(K& J?Q\"U\u{1e}N\"o&QQ\u{11}#!N\u{1f}`?oJH!!Oy\u{14}& P;G!t\u{13}P!G!t6S/ n!@!K%R!P7r!E!O%P!JGm1p#\
        j>o?k\u{1d}5( P5r!OBT/R!r!O#K\u{1f}#B i!Q![!P\"G!R!I!T3O%W!W%P.P!SBW!N%M%n#N!T)P\"j!N$P#H!O#k!L'S+O.Q!h\"T8j\u{0}\
        \u{1c}# Q(N?R_\u{11}+!J'Q3p!R#n(R[p#JJP!p!R/3+ k!P!P?UVk#u!P#O!l!L%TJ%& n!L&N8l\"U[S]^!,j[\u{4}/ V\"N$N!I!S*j/N\
        $Q!O.I&OTq6m;NENpf! n!V!WU=^\"\u{1f}`UpO,' h\"U=P(R4oim\"VVD\" l?pe\u{8}!,k\u{c}4* S!K!j&V8O!l&V.P&Q\u{4}P\u{12}\
        \u{c}\"!R>pb\\\"\u{1f}`@q9q%'K5m?Svm\"N ^!Il9-) r\"L%M!H7q\"P&L4M\u{4}m\u{b}r!_S\u{18}p\" q!H-)!$jyE\" n?n\u{6}\
        5' k!O&Tpm#q!R%M q% m!M\u{1f}`$r!N\u{16}~( r!K&I8p!N&M\u{1f}`0R~P& O!K!n=U\"l4Vk\u{16}\"\u{6}kYqim\"\u{1f}`@na}\
        !@mJ[$!R\u{1f}`$o!R>_\" Q\"m\u{1}B\"\u{1f}`eqC_\" m?mF\u{12}\"BQ4oUo!VN \u{3}$ l%S:l%TSG\" k4Th\u{1f}\" n?r3L! \
        SjN!?r\u{c}@\" S!l!K) h!F&V!Q7R!M&NkoNp\u{5}i! m\u{2}\u{c}#\"R=l\"P\u{1c}Y( Q!R!j%J!k8U5JQl'>\" q?s_?$ o\u{1f}`\
        %n`l@B\"\"S&Pz#\" n?oAT!-o?U- i!G!S!k\"K!U!R!S7k!L!M!q4GF+% r\"Q&Q7o\"S\u{11}{+ o!K!M#J\"M8n!M4U\u{b}l!P!Qx\u{13}\
        !Bi4_$ T!n>T!nM\u{7}! T#?%!U&U8l\u{1d}m!To\u{14}\"Dk4SDf$ p\"P#P<SY##?T\u{1f}`!m;\u{19}# T\u{1f}`@Ts\u{19}* p!G\
        $M\"H8m\u{10}P\"o-T!lEo'\u{2}!0k\u{15}\u{1a}\"Br4M\u{13}\u{18}\"\u{1f}`eo\u{5}x! n\u{1b},, U\"Q#K!S\"P7O#G$K0v$\
        qCSel=\u{0}(!L!N#J\"L:S#M\"O0MaR! N!\u{d}5 P!m&K4K!k$V!P&V-LKR!m!T!R!r\"O-k>K!k.U!l!P\u{d}t$ k\"W%N8ldmI B!?!z!\
        L\"E\"G!L7I!G!n%L.J!m2U$m,P\"m!P\"o!R\"M\"q#l#O\"p%R\"o!Q\"l%O%U\"n#o\"I\"n6M\"p!K\"n3K\"p\u{18}\u{a}\"?n!Qc4! \
        k[C\"BP4o>f\"\"O&V/b!?q\u{11}\u{c}( l!I$L\"G8j9P\"N\u{5}ozV, N!O!P#Q!k!S8N\"Q$k\"Q1S#R\u{1a}3x Q!Q!W!G!J!A\"Q!f\
        !F!k!P!I!B\"K\"U!l!G!R'M\"S\"Y!O!T!K!N!G!P!K!T!I\"N\"H\"Q\"Q\"J!Q!J\"I\"I!W!M\"L\"O\"F\"W\"J!T!T$I!S!P*Q\"O\"O\"\
        U\"j!n!N\"S!T$T'k!S!Q!j\"P#K$R#W$Q#N,M-Q!U!U!Y!S!P\"M\"P!V%T$P$U#S\"l%p!n^L* L!M!Q!N2I!wQM!I!w#L\u{6}|!!OV[#!O!\
        m>Q\u{1e}2\" V?T\u{c}a,!R$M\"R*R.n!J!M!l4O[n%SIU\u{11}S\"'QQj\u{4}J! OP}( k!K!S%H:Q&j.P&MO}!JmRG/ T!P$S!T!S!S8S\
        !R#V\"T!T-Q\"Q\"R\"SWo!\u{11}qi\u{10}\"\u{1f}`@pFr\"\u{1f}`*t17\"%V?V\"w!^T(o# m!M!Qqi!!R`J0 l!K!K%J8l!O&QQnMk!\
        J!N&l!i\"Q0m:mFY$ N!o!M>lX.\" m?m\u{1e}\u{18}$ R!l\u{1f}`@n\u{6})!\u{2}n1f$ P!K!m?jL+\" SCl\u{14},# n\u{1f}`@n\u{12}\
        R? o!I!H!T!m!F!M!I!K3M!n$P!O!m\"K!K\"J/R!W!M6m9r/P*r!M!R-R!M!n0Q#OB\u{1a}\"\u{1f}`@NGy;!S!h!I\"C!O!R.L+R!W%N!V-\
        N&O!V-L\"K!Q,m\"S!T7l\"S.S?Q&R!T-RHH$!K!j?iws\u{12}?! k\"(! mXf%!O!S#QuT#m\u{5}\u{13}# k\u{1f}`%o\u{17}T)!R#j#Q\
        !J7k'S!K\u{1f}`>o#%& P!P0n?K2m\u{c}m9L\"\u{1f}`%R\u{c}\u{11}. l!M!K%K!O4o%O'm4O;o(mAn/K\"o+^!%Um\u{1d}!fo',! l%\
        U& o!J!O%I!Q?S\u{18}1#-m\u{1f}`FmeM$ l!G>k\u{1}r\u{e}j!wqEf##k?n4S\u{a}x, W!n!H%N!N9P3i!I\u{b}m!J%M/mg\u{2}$ T!\
        n>S!n(-$ o!M\u{1f}`Trj\u{15}!?p/\u{7f}: n!G!l!K\"D\"I8m!J\"P\"J\"L2N\"T-n;n#O:k*O!W#r/o#m\"m%M3g'o\u{11}3#'P8n'\
        QH2#\"R>P4p:b7 R!N!i#M!Q!J!l4O#S&L!N!m4R<q\"L#k\"P!o#L/L@O.U(kF\u{c}! mKKZ m!:!U!L\"F!V!A!R3Q$k!G!U$G!F!Q-A!J#P\
        !U!K!P,m#M!Q+S!i\"R!g!I!Q!P!V$m\"P!G!Q#V%l\"P!i\"X$R!j\"U+P#K(Q\"P!X*N\"m!F!Q$R!M!S-X!E\u{7}c# n?pHnh(\" O?Qs`#\
        !Ryn!R\u{14}8\"\u{1f}`AlxQ! Q\u{3}># m\u{1f}`@npe!\"kg9\"\u{1f}`@o\u{e} $ T!Q!l?ju=\"\u{1f}`@pN\u{4}# m?q\u{5}l\
        4u' h!L?Q'SPp\"LVoq)\"\u{1f}`Zm\u{6}dJ h!P\"K\"P!R!F$P0U$Q!U!U#R\"O!U-M!R#S\"T!k=K#L\"O#T\"m#M*P\"i!N!U#T#F!N#j\
        !N'S+U,j\"Q!i\"W#O\"O)&\"#TST\u{19} ! Nj:3 k!T!S$T!L!P8P!S%R!T.T%O4PVk'o4o'O!T2orL$ R)l6P)n9V& k!M.P1K\u{1f}r!Q\
        >y$ i!T!P?R\u{e}SC U!S\"W!M!J\"S!X3O!o!M$W!V!R!G!V!T!S-O\"S%PBU!k'TER%Q!O!o,L!N\"V!T#Q\"M.V#M2\u{d}\"\u{1f}`@n\u{7}\
        )!Jobw(\"U!j!U!J!P<k5S$RR.' n!Q!M%S!L\u{1c}o\"Qk\u{1a}\"?nhP+\\! o't\",l?oSJ#!S>o!T\u{1a}\u{13}\" n!QI\u{3}\"Bp\
        4Rt\u{12}!\u{18}n1\u{7f}! kOI) R!H!s#M\"I!T7R!K!l0\u{1e}!#R\u{17}8\" m!TI\u{f}$!L&l9O&n\\'!?mO\u{b}. p!K!O%J!Po\
        l#u!L!S!J\"k!O%S8l\u{18}0$ o.O`m$R\u{2}\u{5}\"/mRU`S& P!U!L#K:Q[U`\u{6}!'SB.* T!N!m&S4l%m&U.MzR\"lG@/!Q$I\"L:Z#\
        N\"Q!S-R!TGUdR!V3T!R!l[\u{1e}!'R{O!!T\u{11}\u{1d}# N0kQUIP\" p1KX9$ R!n>R!n\u{8}\u{4}\";k\u{15}k6\u{a}\"@n4RB\u{17}\
        ( O#R\"S\"V!S#l4M;TH(#3T,k3Ulx!?qrC% S!p$T:S!p~L! k\u{12}(3 l\"O#W!O!S!Q7n\"T%R!Q-P!T#UMS?i&S3O\"U:l\u{17}N!\"j\
        4C\" l?mO\u{1d}#!Q$L\"M<i\"Bo4NRQ' o!Q&N8m'O\u{1f}`/n/\u{0}\"?p'QWa!fnh\u{13}#\"N=p\"Oq\u{c}# L!n>L/\u{5}!WR\u{12}\
        m7 X!R$I!S!R,K!U,W4R&O!R=M#T'k#R-M3J!R&l#T1P&N>U\u{5}\u{1a}\"\u{1f}`@n\u{18}?\"\u{1f}`eo\u{11}w( p!K!P#m\"L?S\u{1f}\
        `6n7/% l!Q\u{1f}`<p!QZF\"FS4l\u{b}V%/M*k5N@R%k\u{9}y!!F\u{7f}C!@m/\u{5}' m\"U%P5o\u{15}oCm\"S*z$!N>O\u{1f}`!pUx\
        # n\u{1f}`%q|0! S\u{2}\u{7f}& R)Q6S#Q&P0mA\u{8}' o!E!S%R\u{1f}`9r\"Qm\u{14}\"\u{1f}`,oCz!!Q\u{e}O# S?S;kJk!qk0K\
        # o&N9p\u{1e}&#\"k\u{1f}`%kAo\"7mXm^d$ V!T$Q\"O\u{7f}\u{17}& H#j!h!H:L8U-j$ O<s\u{13}O\"s44$ P<p\u{13}P\"pm.\" \
        o!N&X\"\u{1f}`!pbD!!RpP!\u{e}p*0!?pq\u{1d}\"BO4q6\u{1e}% o!Q!Q\u{1f}`#r\u{1d}Z! V\u{5}X\"AR4n\u{d}., U!Q$T!k!i!\
        M7P!T'N1P!iXp\u{1a}/' L1m.P1n2P}S/l\u{14}%\"\"nzpn\u{f}\"\u{1f}`=O\u{6}D% i!M&S9Q&MB=#!O$S:Sr\u{1a}& S!R!m&R8T'\
        Q\u{1e}s0 N\"l#T!O!M8Q%O\"Q5QHk!n!Q!S7PDQ&la2' i!S!U%P?T\u{5}UIoIl! UV\u{0}- O!p!o#Q:R!m!p#R#P.K!N1R#m^\u{11}\"\
        \u{1f}`%r\u{18}m) R!O>Q!O$W\"k4PXU$m$Q\"\u{1f}`er0?+ k!M!U#K\"P!P7n!Q\"s$O0L+\u{b}* q!M!R#N\"T!O7m!S!R%U{\u{0}!\
        ?o{k) N!P$P\"j!O<W\"m2O\"Mk\u{2}\"\u{1f}`%p>}!Cm(q&!K$L\"P9L!h%R}\u{19}& Q!q&NsQ!r\"NdH\"AQ4oY\u{11}#!l\u{1f}`=\
        m3\u{1}+ W!G!j&T7R!K&k2O\"JHS]ln1! k`t#!Ryn!RdA# U\u{1d}U!kac\"\u{1f}`%n9m\" k!QTI# l\u{1f}`%nj\u{19}%'Q8Q!n!N%\
        S\\_& P;H!s\u{13}P!H!svJ% p\"M=p\"N\u{3}n3\u{5}' m\"U%P5o\u{15}oCm\"S z\" q\"NcuF q!S\"J\"H\"U\"J,M&T$o!Q$I\"T@\
        k!T!M\"K$V*D#L%L\"X#R\"k(N\"g(K%H&j!M&k\"m\"R!T/o!O&M3o+k?p!?ro\u{3}$ U(i7U(jO\u{7f}!_RK\u{1b}!?OAL\"\u{1f}`Zl?\
        ~! lg88 v!B!K!R!K!H!L!H#A5t!H\"n\"K\"K#D-E&L!M[x$J3q3P&n!OOp!?k C+ M!M\"Q\"J$K(r.O1l$R.k\u{c}mO/A j!L!N\"Q!T!I!\
        O!S!G#P'Q(K%M!P#V\"H!V#T(R\"Q!L\"S#V!K#L&SBR>q,K1Q#S!N!PFW\"!Q!T`\u{1f}A!U\"E!S!G#S,J+l!P!S!J!R#V!P-L!N\"P$M3P)\
        R#S#j%M%U*Q5R9q!U!R\"N!L\"S!O-SkX\"Ck4U\u{f}+) X!F!K#H\"I,k(P$V3iC\u{12}!Tj8\u{17}( S\"K>V!Q}o!P=V!jt=$ N!o!M>l\
        It\"\u{1f}`=qJ6!AkUV!~NR\u{1c}!&lfE![Rx\u{9}'%P\"m!Q<T\"j!S4S\u{12};!fq>]* r!J$K\"O,P,m'P\u{1f}`4o+oS)2 X!M&S!V\
        4o%k%I!O.K6T3P(Q+p\"U%S7Q\"o0T;{\" l?m\\\u{5}#%m:R%mQ\u{1b}##m?p4O~e( o!J!I!S$J9S&O~m\u{1c}(\" Q*mS+\u{1a} Y!P!\
        W\"X!P\"T!W!Q\"J\"?\"T!E!I!@!P!P!Q!T!J\"R#S!N\"\\!S!S!Y!V!N!N!T!R!Q!P!M!O!I\"U!H!P!G!R!R!Q\"V!P!N!T!P!M!N\"Q\"K\
        !P!J\"P!P#Q!T!F\"R\"m!J\"F\"R\"I!T\"M!U!j!R!T\"R!f!U!U\"T\"T!V\"T!W%m!U!S\"S$R!O#P!P\"m!V!S!i!L!N\"V!V!V!I$m!l%\
        S!Q!O'Q%R!S!U\"T!P\"U!N!P\"G$L#P$N!R!N'o!n!n$S(\u{17}&\"N%S!G9S3T\u{8}j5R# T?R!l.@\"\u{1f}`@ow\u{d}%!P!P?S-U:p)\
         ! lC@\"OR2j\u{d}S# j!F>Pd/\"\u{1f}`@o.8\"\u{1f}`Us\u{e}5% Q$l;P$l4UZs\"Bm4Rl(` P!L!O#N!m!N!X3R!p#O!E![#L!d!S.R\
        !Q#I!g!H!T3N'R#M\"O!K!X!Q\"U!K!U!R!H!R!S!f!T!G)L!C!R&L$O(J!U\"U'M!R!p!S!Z)O!J!i!T!S!X#M!i!M!Z-R!V/l\u{7f}\u{19}\
        ! lg9( M!X&X8S'O\u{9}S#n-O;q\"Co4Q\u{8}\u{d}\" n\"Ri\u{e}*!M!l#I\"K8T!U!m#P\"O1M~\u{7f}- L\"Q!Q!P!L!o9P\"V\"P4U\
        \"i^kNp?U\"Cn4R\u{11}l,#O\"G$l!L5S)n!M3i\\n#RMm!R\u{7f}j!?pdY' P#n\"M=t\"O2J\u{2}n|h\"\u{1f}`UrI/$ Q3m\u{1f}`>l\
        y:( O\"llQ'k!l&q!O!M\"D4!S&M9W&N.M&T-m.S$S)j0Q3Q!T't/j#l\"l4T$g'oG\u{0}# p\"I=qHF* K!I$K\"q8N!M&k4V@N#n(\u{f}) \
        k!R!k#J\"L8V!K!O%N-\u{19}! U^x!nplN$(l4T\u{15}T\"m P7 O!H!M!M\"F\"w!N7P!N'M-K$M\"r!Q?Q\"R!n%P#n[N!R#L\"q;\u{6}\"\
         k?ph\u{e}!?p\u{e}F!\u{7f}nDz!VkH8!@ps\u{2}\" T.lHT% R!n>R!p4Jp>& S;x!H\u{13}S!x!H\u{6}.\" S!m^0!?R\u{5}\u{c}\"\
        +k?k8\u{7}!?p^;#\"O\u{1b}n'p1z& V\"S&l=M\"o4R\u{1e}b!*k|'$!S!j\u{c}S\"l2 8 Q!O!P!k!k!Q!M!P!M7P!P\"k\"R\"P!Q-O\"\
        U!W!L$Kdo<s!O)RH\u{6}!(UGX% m\"P\u{1f}`Sn\"P\u{1c}&. X!L!S$K!M!k8S%O!O!W-N'N?pePst\"Bp4P^.\"\u{1f}`!p\u{1a}\u{1f}\
        , U!R&T!l9Q&mSqJm;T\"o&N8n\u{10}j1 R!R!l$N!L!U8S%N!G!U.j$R!R!X\u{3}N#S5PZ+$!N&Q8p!Pe\u{8}#\"O=p\"ObT( l!N&M8o!R\
        Fmin-m\u{8}L\" m!K\u{1}\u{10}) M#o\"E$G6L#p4P\u{c}m\"J\u{1d}i\"'O?Pxq% l!F\u{1f}`Tu!FP\u{d}$ o\"N=q\"O>N!%R\u{9}\
        P% m!J\u{6}p1q!N$E\"Jr4O\u{6}u\"\u{1f}`Bn}T#!k\u{10}k!m9\\' o!O&O8s!O&Q\u{9}q:\u{7}# l\u{1f}`%n_\u{8}* l!K!T%M*\
        N.q!T&O\u{19}r!Me4!?oC\u{2}\"'S9RpW* V!T%S!P!T9P%N!T'U:pd*! l*r\"+l?lV\u{10}$#V!l>i4TnM!Qm\u{13}i' n!S!L%O8o\u{1f}\
        `FPr\u{7}' N!S$n\u{1f}`;O!S$ox?!?qRK& R'k8R#t$n0L0}#!R\u{1f}`$q\u{12}U( U!O!S&m7T!Q!V&kt7# n\u{1f}`Uqqi$ U#l?k4\
        WOT$ P'p{R#qw>\"\"O?QrQ* j!R!U%V@QSS(q#N?l\"P+P+!N\"P$U9R!U#X0U&O!RWM.o&i\"Nl2O\\$\"\u{1f}`Hl\\\\\"$kST\u{2}d$ \
        O!pvO!t\u{7}^!#k?x)\"S#L!M!W8R\"U3R&R\u{5}lHI!\u{11}m1\u{9}\" n?pRa$ n)S\u{f}n#R\u{1c}\u{13}$ n!N>o!O\u{18}\u{9}\
        >!U!P!M!O!L!P\"S!O(Q#k,V!U!T!O!L\"O!V+T\"P!S!P$L!O!Q;n7p1NAQ\"R$RKBZ R!A\"S\"M!U!I!f3I!r$9!Z!T\"G\"H.J!U!Q\"J\"\
        F!O,P$o.h!R!U!l\"P!T#P\"m!K!k!o\"S%o\"S'P!m\"P#T#Q$T!I!T\"P$l#K!I!r\"Q)P\"j!R!H$J!Q0K!i!\u{1}$ P!o\u{1c}Q!p%\u{8}\
        !\"l1\u{12}# SBP4n\u{d}i&!M&S8Q!Q4N\u{b}r[\u{0}% m!M\u{1f}`$r!N1^H V!G!H!F!N!P\"C!K!M\"V$w\"A\"L!R#P(S!L!P!I!O!\
        N\"H!P!Q&w\"G\"O$L(=\":.N4m#S\"nXT%Q&L\"o(n\"P5*+ n!I&G8K'O\u{4}n!q\"r/s!QBp\u{18}\u{14}\"BT4kEq#)m?o4P{\u{7f}!\
         nwg!\u{6}O\u{1b}M( O!S$i\"j,V,P!W4Pmq& M!M&L8N#k4O+9$ S\"m=U\"kX)!!Q8\u{1}![V-$0 X!O!g#K\"U9V!T%T.P!V2pKN+r'U=\
        j3mbn#%S\u{c}o%Sl\u{7}$ P!p\u{17}P!p:\\& R%R\"R8T%Q6P\u{1b}3!$m\u{14}[! Q|\u{d}# m\"R=pko& o!J!T#L:orU\u{16}($ \
        N!M!j-Pgm' P!M@P&O4l/P!o\u{1}w!KoZ*\"\u{1f}`-pNZ! T\u{b}\u{17}3#I!T!I!J!M!S7k!P$M\"P!U-M&T!P,l0liP!M&UG=#?r\u{1f}\
        `!P~d\"\u{1f}`@ri2$#SAn2Q\"N`y#\"Q%P8N_T\"\"m\u{1d}n5\"!!RyS# l\u{1f}`@mX8,!R!i#H\"R!k7g'T.Q&Q!R,kyRF\u{f}. M#m\
        \"C$D6M#s\"E2O#QXO#r\"K'mBT\u{2}\u{1c}& N%T\"R!S7N(T\u{1b}\u{11}\"\u{1f}`%n$\"\" U\"l\u{6}+\"!P&U\u{1d}\u{6}\"\u{1f}\
        `epN|!\u{e}p=^\"\u{1f}``k\u{0}v! n\u{7}@#BR4n!ko\u{13}) u!L!N#K!M!P8m9Q\u{7}l\"C%!P$P\"n9S&p7>\"\"k=Tg\u{7}? J!\
        J!Q%n!S3l$T!P!S#l\"j.I!P#E\"O!P:n.N!N!o;P!s#P!O!T!p)l/S!N!U&O%MR U!Y\"J#m!T,V!P(U#i!X!U#S!W!N!W!V*R!Q!S!R\"T!R!\
        T!Q!V!S(U*k'J#Q#U\"Q!O\"N\"k#S!T)N\"T'U!l,V!U+U!Q.W$R#O)V$ll4! N|&#\"O=s\"Oj\u{4}+ P#l!O!L:R#Q\"O2r\"Q\u{b}Q!M`\
        N! n\u{1a}\u{1b}# k$S;mZD!,j\u{1e}\u{1c}\"\u{1f}`@oB\u{c}#0m?n2MXl!'P;c\",nSMjJ$4l+U4j2Tj\u{7}\"?t\u{5}p{\u{e}&\
         M!q>P!o\u{1f}R!m]H#\"Q\u{1f}`cp]\u{0}#!L\u{1f}`^m%\u{0}$%Q,k?N2pJx!fpOQ$ O#Q\"P,m5}'!S!P=o!Q!QFoxO\u{7}P!-mH\u{9}\
        # m!H&I5\u{1a}! S\u{18}\u{1}8 j!B!P!U!O!O\"F!L,Y+n!G!U!W!R!S\"L!N,T#O/kIo1M0PUPnk: h!O!p!R\"I\"J(J,L\"p\"n!m\"T\
        \"MJo5M\"N,p!J'Q+O+r!M0P4M!P\"r\u{13}n\" P\"lx8!?q=6\" o!M\u{11}t!Bk\u{4}%!`lRs\" QXS\u{18}V\"\u{1f}`@m>\u{12}\"\
        5SKl`b+ N%L!R!T8N!R$P\"T/S#QOPY@)!P&P!R3m!k\u{13}O!m!k\"S\u{19}l#!Rvm!Sw\u{c}!Amz8# Q'k?oO\u{4}% j\"R:s\u{13}P\"\
        s\u{7f}_!?p\u{e}K!_Ra\u{c}& q!K!M#Q\"M8m\u{1a}C\"\u{1f}`=oYq!?n(v$;q!N\u{14}q!Ncz!\"M~\u{a})#N\"I\"S-U-j#M/V)P)\
        R?q#\"Q>k:T\u{18}2' N\"T&k\u{1f}`8R\"T&mN%$!P\u{1f}`$m[k+X!\u{11}o`s( T!T$m\"P!S7O'P\u{16}m\u{1f}\u{12}!fqNv\" \
        m!LiW##m?s4HE`\"!K&U4\"!'jr{$ O!p>Q!rNR#(k\u{1f}`@kM\"# R#mimS\u{17}, P!i!X#L!Q!O8P\"V$R\"R-n&Q\u{10}!\"2j|pwT5\
        !U!S#G\"L8j\"S#G\"L.E!U%L4k1o#m\"NAR*l.T#S!R%L\"6P V!X!j!M!S!M!D!V!Y$I$J#M!R'T!N#j!W!Q!O!S!M!F!T.R\"Q!P!R\"S!T?\
        j!O#L$H;j'S\"k*T!N!M*R$U#S!T\"Q!O*L#l\"mQ\u{16}\u{1f};! P!N!m!N!S!O!h!O!j!N!W!K!T!G!Q!I!Q!L!R!K!U!L!R!J!G!J!N!K\
        !X!M!V!T!R!Y!N!U!P!i!P!j!P!Y!M!U!M!O!N!U!S!R!M!U!P\"N\"O!X!P!e!N!O!J!R!L!U!K!T!I!U#L!R!Q\"Q#J!G!O\"J!N!S\"\\!S#\
        T!X!W!W\"Q\"V!O%W!W!P\"N\"b!S!d!X!S!Y!P\"V#R!X!V#Q\"h!O\"i!e!P!Z!L\"m\"k!i!j!p\"K!X!R!W!S!R!M\"Q\"N#R\"W!S\"P!V\
        !O!S!R!Z!P!Q!N!V!O!T!L!V!Q!Z!J!Q\"Q!X!M!V\"o!k#l!j!o$j=)% T!l\u{1f}`<U!le \" T!k\u{17}\u{3}0 p!J!S#H!M!C8n!M!U#\
        L\"J!X\u{15}R#n!QDotm/ X!X$P!U\"Q7j!U$L#W.Q&N\u{4}Q!m!R%RIa\"\u{1f}`Zn\u{2}<%\"L-N\"k=N\"m#\u{8}!?pXF$%Q\"K?M4M\
        (t#+N!o>P\u{3}+!?p)n# j\"W%Rlq% R!o\u{1f}`<R!o6$!?T{A!\"T@\u{4}\" lgm\u{f}#!_Sq9' U!J?O$U0L&T\u{6}P!8* Q!r!OxQ!\
        s\"L&N\"l#oXLH\u{1d}\"\"L\u{c}rVG* K!J!N0t-N2n$S.l|Q0o?2N P!s!W!R\"K!U!C!U!U$k&P(E!k#k!U!V!R$L!V+R\"D$I\"M\"K=T\
        !S%O!r!P!N!v!T!I!P)M\"S%N#P!O'I$M+E!k0U#L1S\u{17}y$ O'n8R'n\u{1}-( Q!V!Q!T=S!R%M!lj\u{f}$ o\"S=q\"S@q#)l@T3Ra)&\
         l!N&M8lopQnx/' p!K!R!S$J8n7Rds!zr,t> q\"S#G!K!M!O4R#j!Q!V#K\"O!T-M&T!O,l.M\"q!O*o#R!M@T)m\"R-U\"P!M&U&=\"Jp4RY\
        ^\"BQ4pT|* N#V$Q!U-q/W#S/S2qtR\u{e}5%!T!T#S<V&Tg-\"%S?S?\\> m!V\"I\"@!L!Q.K+T!U%M.N$I\"O!V-K\"J!Q#S+S%Q3n\"R.P#\
        k\"P)o1Q&R!T-Pgy!fq?s& m!U$N\"U9T&S{\u{d}!UR(Q\"%S;n!\u{19}\" o!P2:\"Cm4Qr\u{a}\" n?n0\u{7f}+ s!Q!O#S\"G!U9R%K!\
        O1N\u{7}kkb\"%S?T\u{13} ( U3i!P+P3L!S$S-v\u{8} \"!RZR\u{1e}\u{1d}\"\u{1f}`er\u{18}4!%RUH\"\u{1f}`@nMt\" R\"o\u{14}\
        8# S\"o?kQ<\" R!m^y\"!R'l@\u{a}!\u{1d}ruS3 S!T!T!S$O8V!P!M!L!N!P\"N!P/o!q#V!n\u{1}T!k4\u{a}&!O&m9S&mOo\u{7f}oxw\
        \"\u{1f}`%rK\u{d}&\"U$N9T\"T&o4Q_i!?oPm% m\"Q\u{1f}`So\"RNh!?of/% l!G&M8n'O\u{17}_!?o\u{4}/#%Q\u{1f}`;n\u{11}Y,\
         j!M&R9Q&R/Q%S!PiT9P$R%Pj\u{1}# V\u{1f}`@Te~!Xm \u{e}%!V&T8w!M&M\u{6}W$ P;r\u{14}Q!r~t% l!T&O?Q\u{16}n'4!?Qk1$ \
        V!jvV!kvo' M!P&S9Q$k\"P4R\u{7}.!!P6g! su\u{2}) N&T!V!R7P!i!R#T#Ru=+!k$O\"L8P!p$P\"M.L\u{1f}`!n!NJ\u{19}! P\u{18}\
        \u{1}3 l!Q!S!R\"j!N!L4O$V\"S#m\"L.K$HVo!Q6O:k5l\u{f}U# P!m>R&j\"\u{1f}`=p;\u{3}\"'N8p\u{1e}\u{1a}\"\u{1f}`@p[6\"\
        \u{1f}`$oWp!!IDX% Q!n&P8R!oO!\"\"k?nw\u{1b}% k!N3U?V2Rs\u{1a}* s!Q!P%K!J4Rfq$MIo\"Rd\u{1b}R C!B!K!m!Q!I\"C!L!R\"\
        h!P#T\"F\"F#W%O$F!G!O\"T!P\"I!O!U\"Y!R!S\"W\"L\"J\"I#N!I\"I\"K\"Q!R!P\"F\"N#J\"W#kET%O:O(m'L%R,MBK% l!O\u{1f}`<\
        q!PPI$ o\"Q=q\"R/\u{5}& P5M!rQS!M!rk\u{0}$#O.m?L2qoG& M!l!l$T9O\"m\u{b}0U p!M!P#E!I!P!V3Q!U!P!J\"M&R!V-L!T2n#Q-\
        k!O#Q!S!T\"l!L#I\"R#P'L\"k!G,H#K$R&n$l!Q!U\"N)k!H!P!k!M!P%K!T.K!N!P!J!n&lgo\" m?rW1!'N1a#!n\u{1f}`=n5C, l!V!T#I\
        \"R!R3L$q!K5U!OzL\u{f}\u{19}$!Q\u{1f}`$n!Q\u{1a}i3 V!P!P!T\"P!L+k.R!S!S!V\"Q0S\"R$P,m7l4LjnJ&K H!B!J!@!M!<\"@!L\
        !}!F!?\"H\">\"?\"@,G!F\"G\"C\"G\"x!H!G\"K\"D\"F\"F\"G\"F\"C\"F\"psQ+p%M!M\"I\"J\"J\"v!O#J$Hg\u{2}#!S>p'PA\"! S\u{9}\
        n!&RyE!'k#w( j!O$T:j!Q$K\"N4p\u{0}e##l?l4Tf,##k?o4QGw!VT*\u{12}!3jE\u{2}\"!o?p&C$ N!p>Q!qJW! mE:!?n#<$ R?R(O4om\
        $\"\"W=VTk( R!R&k!m\u{1c}S!R\"k!nX,( m!V!R#J\"L8n\"T%O!\u{7}!#S!q!,mRt!BVXKu S!L!U!P\"V!S!L!U!T!L!K\"E\"E\";\"N\
        !U'U$Y!O!U!Q!Y!S!E!N!P!R\"Q$K$Q!V!O!P!Q!V!V!H!P!T!E\"K!W!M$B#S#R!O!O\"Y'P(M!l$M!S$n!O!P(Q\"R#T!N!l\"N$M!L&Q!R%s\
        %U\"P+S#O\"U\"O\"L!Q!M\"R\"N$U!T%S#l!q%m,w# k\"R?UoS* Q%M\"U?T/S#S\u{4}M\"p!S5QOL#!S*j5St)@ R!V$m\"O4W!l$U!V%V!\
        M-Q&K>Q\"q!U!R!G!N$U#Q,Q'Q'R%V+L!W!l!I-R'T.m\"Qr\u{11}# m!J>o1j+ n!J!U#J\"Q9P'kjo\"R#MIn\u{18}t\"+kSR\u{1d}m% Q\
        \"P&j9Q&iDe\"\u{1f}`Zl\u{2}\\#?T\u{1f}`!mo1!!R2'!(Po(G s!A!W!G\"@!R!H\"D&C$A!m+m!G\"M\"G\"G!N+F\"G!S#H\"F!LDm&S\
        #R&k#l,U'l;n!K!O!L\"M\"M!M-k%m-$#?p!P&Q^|# l\u{e}qNq7#\"(O~OK\u{18}\"(N?Nw~#%S;n\"n~X$ P!p>R!n\u{5}\u{16}# l\u{1f}\
        `=lF\\#\"U%O$j \u{1c}\"Hn4M\u{1c}c!(j\u{e}\u{17}, k!H!U%O!R3q_k>n!Q6T!q\"N u'!P'T>P.N$l\"m\u{6}Sp\u{9}!Akc$G!I\"\
        J#p!T4J!r#Q!M!U#l!l!T!S.R#E!j\"W=N\"K!M\"n!L&T!Q+m&P\"Q\"m+P!i)M!J!r!J.P$K\"N.k\"T1\u{3}( n!M\"S$L!M7i!S8K-R' S\
        !M$L\"m8T'q4O\u{f}n!!REe) Q!i$I:R!o&o.M$M\"N2J- q!A!O#E\"J!G7o!I!T#J\"P\u{7f}OANqp\"!m\u{2}on=\"\u{1f}`%n\\** l\
        !F!L%P8l!K!N%QAouN%\u{17}$ m!C>n!G\\\u{18}$ n;S\u{14}n!SH\u{13}# n\"P\u{5}mu\u{1b}!?naY& Q!n&P8Q!l4R|D!?n\u{e}z\
        ' O!J&n8P!MZT#l\u{12}17 h!H$C\"B!l'K,N\"m\"n!O!X#I\"H/V&ibm3P0P&M!P-U!N\"mr\u{1a}\"Bn4Q\u{19}j!\"j3h, N!h$N:R!M\
        !k%Q.l&O\u{5}O!j$P\"k!!T*wG s!T!N\"X\"S!S!M&j&U(R#p!N!O\"Q\"H\"I,V\"M\"T\"N-l!m$T3M$j#J!Q+n&S8n\"R\"P,m\"L$T\"S\
        -m\"Q.k4k\"\u{1f}`%r,\u{14}!wnX%\"!L>qh(\" l%SqE!?nyM# U!lwl\u{18}v( m!j!R%P!O,U,l3Tj|! P\u{0};!US\u{2}T! np_$ \
        l5URl!U:j!\u{8}q+B& m!O!Suq!O!T\u{1a}>'!m$O\"M8V!p$P\"Od\u{3}9 r!R!W!N\"G!K!J.O*l!M\"J!R\"O!O!K-l\"m!l!L\"M!S,q\
        !O\"L!O\u{11}c&!P!T&L9S%R!O=b$ o/P0mhN\u{1f}\u{e}!?leg\"'T!TWL# P!n!N_\u{1d}H k!J!P!U\"P!U!U!O!V\"K$K!R#I-Q!T!W\
        \"R\"V!Q!U,N\"T\"T!P!K!S!P*n5M6N\"T#R\"s!L(S*S5S'M4o#qw\u{7f}. n!J\"O$F!P7s!L!O!S$I!L/S\u{1f}`$u<\u{1a}!?p)J\"\u{1f}\
        `@r>\u{a}\" k'Qeu!&Sq9!?qVw$ n\"R=n\"S6<%!R$M\"R9S8Q(,#\"m&T9n\u{8}L& R!L>M\u{1f}`!o5R$e( k!N$I\"S9R&S.PCqR^!'S\
        1 ' l!H!V%H9O\u{1f}o!OzH& s!H&K8s!L&M\u{14}!, P!S!l%S!l7o'Q!SSN$n!R\"n\u{1d}\u{a}\"\"P?Q_|*!O\"k\"M!R<l4V^oKo!R\
        $R\u{8}:!Io\u{1}o$ m!Myp!NYX# O/O?RIo# m\"S=s(\u{15}!wp')&!M$R\"T=T\u{1c}Q$Rq\\'!I$N9o\u{1f}`\"p5O$o\u{3};!Fj8\u{18}\
        #-m\u{1f}`Fm,\u{13}!?p\u{13}P\"\u{1f}`%ow;#-o\u{1f}`FnOb!VRtSC R!C!T!I\"q!I!C(O\"T$n(P\"T!H!T!M\"v\"G\"p&T&H!Q!\
        L\"B\"J!U!E$J\"M%Q!n\"N!Q}P,o#PC\u{1e}& S%Q\"n=S\"o!RE\u{13}W P!@!I!E\">!K!~!F!?\"E$E\"@\"A$P\"P\"J!R#V!G!O!J\"\
        C!M!{!H!D&I$E\"I$G\"Q4R!P$P\"r%T!O\"l!R$P!M\"r!L:n%M!O%l$P!J!R!q!R)m#Q!P\u{b}N!\"n Y% S!m\u{1f}`$U!p\u{d}z\"!P!\
        Sm5! l\u{f}&$!k&K8k\u{5}pL\u{3}\"<S\u{15}S6`$ l!J!K=mY3&!S&R:m)m+S)Ohp#\"S=p!Rbq\" R?Sij1 R!j$T!R!W!X7S\"W#M!T!\
        W.S!V9o'OkV&Mq)$\"S&l9R&n,1% p!L&R8r!N\u{1b},$'V:U\u{1f}`5RSU5!J!k\"M!G\"G\"P!N%N0k!P#Q!L\"M!T\"N+Q!P!T$M!UtoH\u{7f}\
        $ o\"Q=q\"S(I* p!H$J\"O8o!L&Oal!PWmPO!\"kf\u{7f}# N'qgT\u{7f}*!\"k]U!\"M#W!?T|n!4k\u{14}]( P!Q\"S$S\"S=S0Q&Q>:`\
         S\"h!F!J!Y\"T\"D\"F\"I\"F\"G\"F\"P\"O&O\"R!R!h!L\"R\"S.N!W!L\"N\"R.P/N#L\"i!R!W!U&P!W+T!V%O\"N'U$S#Q!M!p!n!q!r\
        !l\"J#P!U*S\"O!T!W!M\"T\"R!X-W!V\"O\"o+p+*&!N!m!i$O:m6S!]\"BR4nr\u{10}&!O$L\"M!PLR:UTR' k!J&N#l6KEQwm8^\"\u{1f}\
        `=n\u{7}f$ p!L>t!M3\u{5}. U!k$J\"M9i&U!O.O9o/J!Q(S)PRPzh#!P!l?mfZ& L%J\"N?P.T(R\u{1}\u{14}\"Bj4V\u{1c}\u{18}* O\
        !M\"P\"H\"K\"o*J,Q#S&nD 5 J!O!P!X!i!M!O!Q!S8S!Q\"j!T!T\"T-Q\"U!W!P\"Q\u{8}QaB! mF\u{1f}!'Pu\u{1b}!WU+V$ S\"o=R\"\
        og\\!)jEz. o!I!R!P\"U\"N8r!M$P\"Q2QYN%qNO\\'$ m!L\u{1f}`?onm! k%$: N!l\"E\"P\"k8N!h4C&G,o/O\"V!l%N%M!I$N9n%O*R0\
        P%H\"h9n!n$kR\u{11}\"Bn4S`w# R#T%Rz\u{8}( N!o!T#K#R8j!U&S\u{d}\u{1}\"\u{1f}`+x\u{7f}Z3 m!O!P$L!M!O,W3O2S>k#w!O!\
        N!M!M!l!L%TJNTD!'Q\u{1e}\u{1c}!+l\u{1e}$# S!T?RI\u{3}(!K$O!q!I!N>OsP6r'\u{1}\"\u{1f}`%p1]+ T!K!V#M\"N!N7R!R&TTm\
        $S<\u{f}3 S!T!S!S$O8V!P!M!M!N!P\"N!P/n!q#V!n\u{1}T!k v!?m\u{f}O!\u{11}qx># Q'm?nu.!$jv+' Q\"S#M=r\"N2Khon~\"Hm4\
        R:G$'m!R>o!SD\u{7f}% P!n\u{1f}`$Q!qz%!Jnch!!J?\u{0}\"\u{1f}`@nT`/ R!M!R#G\"r8O!Q\"{\"I\"s.A\"A$Gfo!N\u{d}}\"@k4\
        U@8* m!R!Q%K!P9RUQ$sJl[m\u{8}r\" m?n4z#!l\u{1f}`%p#)% n!L'U\u{1f}`(o\u{14}\u{2}!%k\u{d}O!^R9z'!S&U!T7TGo(p'M\u{16}\
        ue!T\"I!W!B!V!W\"M\"P$C!j!E\"M!N!N'R&M!U!F!Q!O!\\!L\"P(O!P!Q!V!N!T!H\"O\"L&H%n!N&U)l!O\"p!R!Q#m#U!R\"S\"V!l'O*I\
        %Q$R#O!P#Q#U!R\"S\"R+W!S!S!m!S$G!T!M!K7k&k\\U\"#Q\"mR\u{16}# R'j8R\u{7f}p! mq~!?rSO$\"n&T9o4N\u{8}4% P'm!Q7S'k,\
        S2 U!L\"Q\"W\"K*n.O!N$K*O\"K$Q$o(n\"p\u{2}N(O\"kAf\" o(R~L#?T\u{1f}`!o-\u{14}& l!L$Q\"M8p5PIN$ R!K.i0SP\u{b}' R\
        !p$O\"Q8R!q$Q\u{7f}]\"\"O&m'], Q!J!P$K!V!n>Q5V?Q\"P!S!qj\u{a}&!J$K\"I9L$O2PzC!wp%E\"\u{1f}`=mC#% i!H>m\"U4Q[)!$\
        j/^#!H!M&Mr}!?pzQ$#kdO%mpoo_! Os>$!R&J\u{1d}n;S04\"\u{1f}`Zm/ \"\"Q?TBT$ o.O`m$RLA!!S\u{e}Z*\"V#L\"K!U7S!o!J#L\"\
        M.J\u{19}3!\u{1d}n\u{16}X! U;c\" m?nbU# l!Rfn\u{0}\u{6}) U!q\"P\"I\"N9t$K\"O.IhM!zr\u{f}k$ n!L>p\u{5}n\u{6}\u{11}\
        + S!N%T\"L7R%O\"L!N1m\"p!O\u{1}>. Q!O$N#U#X)S+U!Q3U\"W&PTQPQ!UC6!TR'\u{2}\"\u{1f}`=nlM$ n!M!N&PAu$!H\u{1f}`Tr!H\
        \u{17}*$ m#L\u{1f}`=k\u{7}6\"Bl4Ufi\" s?oUM:!R!h#A!N!O!V'U0i!N&U.D!S%N@l!M(O\"S!U\"R*KMm!P!O%O!T%P\u{10}\u{16}!\
         m\u{d}5\" m?svD\" T0l-]!'Qn3!$iw\u{1a}! S~.\"'Rsm*%& r\"P#P\"N*K.o\u{19}F!#O'+\"\"j=S.C!Bn\u{8}$\"\"S$k\u{5}7(\
         k#M?R4T!R.Nzk#Q76!?on\u{14}! S\u{1b}O\"\u{1f}`Zn:?\"'O?PeN% o!S&R8q!RES!@kC'$%R\"lQT\"k3Z\"\u{1f}`%nKi!!O@?\"?\
        m~nF)9 J!P!U#i!j\"j3S!O#O!S!W#m!k!T!X-F$H\"LAM!N\"mQR!S!O!ne\u{7}. S!S!M#I\"i8R!U!N!p\"K\"n.J\"N$I'a!\"R!{!?n`p\
        ##k?n4Q6\u{e}! T\u{1c}~\"\u{1f}`!p\u{14}\u{17}\"\u{1f}`$qV;! S\u{4}Y\" l?lV\u{7}!'S%\u{18}! R\u{6}H#\u{1f}`%n`l\
        6|3!M!O!M\"S!P!O*n$o+P!N$R!R*k$R!Q#O#P-odsK\u{16}% n!M!U%Q@TH\u{b}!Fldv* q!S!Q%P8n!Q!S%O\u{1f}`0MRL+ I\"J-G!t/M\
        0p2m~R-R!o,n7<( K!W$Q:P!O$V\u{0}R!o\u{4}%!\"kDM!3j\u{6}5\" k?p\u{11}P! kP\u{e}\"\u{1f}`BnOO> i!V!i#L!O!Q!U+R)S#\
        i!U$N!Q!Q.R$R#T3n'P!M1P=T(T%S!V!U-L&P/S$mk?$ U!o\u{10}P!q\u{16}V$ S<m\u{13}S\"m2X& m(M,S+m(N,S\u{7f}\u{1e}& L!N\
        !n&U8R!n\u{1b}\u{15}!fsPU#%R=N4p\u{9}\u{1a}/ J\"M!n\"o!G\"K9Q!n#G\"N/T#N'SVmLS\u{c}r$ l!Q>nGp\u{17}V* l!M$P#M8R\
        $T#P2S\u{1b}p\"S\u{b}J\"CS4m\u{2}=\"\u{1f}`SnV0%!J3l+U4j2T\u{1a}N\"BT4kIM$#k\"JQk\u{e}PR-> N!L!Q\"W!S\"H!K!O\"W\
        &P\"C!T(l#O!K#Q!R\"J!N!Q+S$S!S\"M\"T$T!TPP>T\"l4\u{6}\"Bn4S\u{5}@! kra!Gl;,!@l3c' j!K&J\u{1f}`9l5S#m1*%!n&Q8T!o\
        &RN>$ o!G!N=p\u{3}\u{a}1 R!F!G!J!M!G\"E\"E\"G$s!k/T$O'K$k\u{11}P-n\u{9}L\" m?o0\u{14}$ q\"M&R?S)y4 J!I\"q\"H\"K\
        \"?*G,K!M\"l\"H\"M,F$Y\"J\"MZo\"HLk\"R$l\" O?Q\u{d}\u{9}\" r?u{z% q!N&J\u{1f}`9o\u{11} % k3V,k3W2Q97!?qz+Q W!g#\
        K!Q!O!S!S!P*H!T'P&Y#V!R\"P!Q,W\"O\"R!U!L!U!T;k\"Q!L$j!i!O!P!m!L!T!P!P(U!N\"R'm!N!Q*S!k+P\"R-U'Q.T!Q*4#%R.VQQ\u{12}\
        D# l\u{1f}`!k\\q$ U!l\u{1f}`=l=.!Vh*\u{14}!?mie\"\u{1f}`Zp9JP!L!g$m!T!]4k#S!V!g#V!P!T!k-R!T%T!V3U+V\"T%V\"L!K!U\
        \"W!T!T!k&R\"Q!U!U-S!W$T\"U(T\"k!U,T!O!V!U%X!Z.V!j.l[\u{17}I W!>!v!G\"C!K!A!I!D&E\"C\"E\"R(O\"Z!D!j!L\"G\"H!J-H\
        !m#J#M-R/V\"i+n#Q!N!p%U\"k!Q\"o1U<M!l%O0jTk#\u{1f}`%q\"P\u{18};%\"J#T\"T\u{1f}`^o7\u{16}$ m'Pgm'Sf(\"\u{1f}`@nU\
        -\"\u{1f}`.pM7. k!M!U%F!N7o!T!IYm(nJT!SQo&n\"\u{1d}! pmi\"\u{1f}`enn\u{8}& l!K!L%H8m(QWm!\u{11}o9c& P#O\"n\"R=r\
        4IQ$% m\"Q\u{1f}`#p\"P\u{6}q# Q5nSn:=\"\u{1f}`ep>\\\" l?m6\u{9}\" T@lRR!\u{7}o\u{b}F! R\u{16}b!\u{e}raF!WTJDm n\
        !Q!U!G!U!F!Z!L!O!E\"V!N!q!o\"D#M!L!O!P!M\"O\"Q!M#l!L!Q!M!O\"J!P!N#W\"n!n%R!O!T!U\"P\"P!V!L,p!O!P\"R$M$O\"P!K%O#\
        O\"Q%N!R!R&k!V)S.O%r!R$l!Q!M\"M,l\"N#M!V!N!R*Q#k!M!S#m\u{1d}b#\"Ryq!R%QA i!I$F,P\"M-I!Q!p\"J\"k,Q\"J!H!J\"L\"J!\
        S:M#L\"k5R\"l!O$S0R!P%k3T!Q\"P\"N\"l3mRg( n!L!I%R4R$p\u{11}RDn>.!?l\u{5}5' M!P4v!IQN!v!IBO#!M\u{1f}`YoQ6!?qCp\"\
        \u{1f}`,q\u{7f}j\"$Q?Qu3!?lFn1!H!M!M\"J$J\"J$p1L.V*N(mGmXQ%Q(m(n\"PUg2 S!m!N#J\"R!T7T!W$L#Q-l&KWR!oMR!n&Q9mh\u{11}\
        \"\u{1f}`%o&J!wp\u{1a}\u{16}$!n&S9o&Sb/$!S&R?R4TE)$'T5m8N}mQ)! k>P!@k\u{11}\u{11}\"!T$LLs# n\u{1f}`ZqK2\" k4UP~\
        & L#R\"m=R\"i2TA.!zo+U( O!Q\"R$R8S#Q\"N4mES5 M!B!u%I!O7R!H!h4Q6l.n!R\"m(l,m#j3o8l\"P!j5oGi! mg\"( L#H2J!uQM!J!u\
        #Hx\u{7f}\" l?m\u{18}~% o#O$P8m#S\u{2}l\" T0lO$! R\u{2}S( S!l$N\"I!S8q&K!R\u{4}w!\"Sxx% m'R!S\u{1f}`8m=8% T!P&o\
        9P&p\u{c}J, j!M&R9Q&R/Q%S!PiT9P$R%PuX$#W!i?j3QA1%#O\"N&n?q4HIU\" lgm\u{15}\u{15}\" O?UK^# l!N>m\u{1f}f\" R%kJ\u{9}\
        !VT:z\" U\u{7}TH8$!m>N!o\u{f}rb:\"\u{1f}`!uRz3 m!Q!R!R\"j!N!L4O$V\"S#m\"L.K$HVo!Q6P:k5lZ?!\"S3D\"\"V%U\u{f}L)#Q\
        \"P&l!j\u{1f}`7Q\"P&l!j|l\"\u{1f}`!o\u{1d}\u{4}# Q7oXoCU\"\u{1f}`@o\u{12}&( M!O!R#k!R>W4M\u{d}T0u& Q!O$o\u{1f}`\
        <P$p%31 Q!q!L&L7k!J&KTR!k\"k%Q#q\"Q!o=q\"LXm\u{1d}g!XQU#&!P!M#K\"M!Q?T?n$ Q!n>Q!p:\u{14}\"\u{1f}`@t$N% Q!o\u{1f}\
        `TQ!pc\\'\"T#L!M!U8T\"U\u{1e}l%QB p!F!Q%M8o!N!R%T!O-G6K1E\"J\"k#k!M\"M#F'N\"k!L,J#J\"T!i\"P$p3E\"k!T&J/E$r+pJ\u{7f}\
        \" l!I#H#'S4m\u{15}m,9&!P$o\"U8P!R$mCo# n(T9TO]\" Q?UhFq m!S!T!C!M!A!H!L!S!E\"F\"H$S!T!P!O!R\"M$M!W%R!J!R!F!O!N\
        !P+R!O!R!U\"T!I!J!W!O(T$n!R\"Q!P#m!M&L!I\"O\"i!S!T#T%R!O\"m'X\"T'N&m!P!T$n\"P!P#m'M!W!U*p!P!P\"J!j!K!S!H!J!M*O!\
        V$P!R#n,0\"\u{1f}`!vC\u{6}$\"M>i!RwvzN$ S\"SzS\"kra!'Q~>\"(R9p_\u{7}$;l!T\u{14}l!Tdw% O?S'R.UIlN'!zp\u{12}*\"\u{1f}\
        `@r8Q\" p!K~t. Q!T$k\"N!W7I!W$m\"M!U-P!J#I\"I+0\"!MCn\u{11}?& R!o&R9n\u{1f}`6mxX\"Dn4Rld\"\u{1f}`@n\u{16}O\"\u{1f}\
        `=n8R& q!K!M#R\"N8m\u{13}d!?qfG\"Bn4NJq\" m?p \u{11}$!O&m9Q&n\u{1f}q\",o?n\u{12}\u{1f}!?q'!7 U\"W%M!W7V!T$P!S!O\
        !U.Q%J4R'L!S$R$S$U'Q;l\"S;S&M\u{11}\u{14}$&O\"V9T:Pw2) O!n!R%Q4n%m!U%U\u{a}nRe$!N>O\u{1f}`!pHW# Q\"m?kTL##T<n#T\
        \u{a}L] j!R!U!S!Q!K!W!O!T!K\"G)R#L\"H\"V$h!P!X\"R!M\"Q!U!P&n%Q!K!U!O\"Q!S!R!K%J!O-m!L$H\"M!P\"I&P!i!S\"j!T!U!P\"\
        l\"P4U#j&P*V\"N!U*N$P#O!O!Q!R^4( R!P!U>T&n4N\u{5}Q%n+[# R!o>T@F!?k]9\"!N\u{1c}rg%!?o\u{3}\u{19}% K(m4T\u{15}T\"\
        l:\u{0}\"\u{1f}`,o9b!Bjx1% n!J;okpJo]K\"\u{1f}`!ui`& o!L!L#J:n~n\u{a}7*!K!R#I\"R8p!N&N0V\u{6}n#SCr\"\u{1f}`-qx*\
        $$i!I>h4Uf\u{19}! k\u{1a}O\" m?md(\"\u{1f}`=rhG##m?j4Vta!VP.+!&T&\u{7}\";P\u{15}PZJ4 S!K\"n\"G\"n!Q3N$m\"o#K2SD\
        T\"O!o!N3N#s\"N:N(q\u{c}F![lETZ N!K!J!I!K\"P!R!V!K\"I!P!Q$M!O-Q!H!N!U\"?!F!A!F!E\"D!J#E!J!H!P!H!K!U!P!C!N!v!i!o\
        !n!C\"q!q!r!l#F{V!P!L!J!J!V!R!R$S!U#H$T'lq7!-mr\u{10}3 k!I!P#G6O$S!M!Q!L\"L\"L0s$rWo%Q.m+m5R5k\u{9}{&\"P$R\"m4Q\
        )U\u{c}Q\u{1d}I\"\u{11}p,rgH< O\"R!H\"p\"F!N3r$V#L\"n\"K!O-G!R!M\"j\"L=N\"LGO!r$m*P!r\"N*T!o#M6Q& l!JmnCmNl6L7\u{b}\
        !?p(G!!U?[$ k!M!N=q5<\"\"P\u{2}QY9. p!K!O%J!Pol#u!L!S!J\"k!O%S8l\u{3}e!clrW# lgo\u{1d}o`l6!I!N!l\"H!O!V!T'O0V!O\
        \"i%T.O!R1Q>Q)p6n\"Q:P!S8p\u{f}<\"\u{1f}`%rb\u{1d}!np\u{f}s$ O'm8Q'n3\u{1}% o!P$H:q!QZY( S#V\"P.k/R4o\u{9}T#TQ)\
        !4l\u{14}.\"\"U?U*\u{e}3 M!p!T#H*L1V!Q#N*O&K\"J$McQ!q!N&p7P!p%q03\"EQ4m\u{c}i\u{1f} ! U!Q!Y!F!h\"m!R!f!T!E!O!L!\
        O\"R!U!M!Q!T!j!P!R!U\"Q\"V!s!L!U\"S!T!M\"W!R!Q!O!S\"M!S!Q\"T\"P\"R!j!S\"I!W!X\"O!V!Q\"Q#S!O!T!S$P!R!U!j!S#U\"R\"\
        Q\"L!P!X!M!S!l!Q\"H!P\"M!T!l!L\"V!V\"M!V!L\"P#S#S!T!T\"V!P!k!T!V$R\"X!R#Y!L!h!C#n%M!V!s!L!J!M!R#G\"L#S!O\"U!T!M\
        \"V\"U!V!P\"T\"O\"Q#R!P!S\"S!T!L!U&o&jH\u{1e}% l\"T\u{1f}`Sl\"TH\u{9}!?lV/! P/`\" L\"myc!\"T&v$\"n\u{1f}`SN\"o:\
        \u{3}\"\u{1f}`ep\u{4}5!znpB\"GR4O2H/\"n!N\"L!Q9o\"U&Q1RBP!O!Q\"p5o1M\"oP6$ U/l0U/l*!* m!P!S#K\"N8o\"S%Ohm2qQ$* \
        o!I!L#H:p!H$Oym2kEnl\u{13}\" S\u{1d}S\u{5}K$!R\u{1f}`Tl!Spz\"Bo4Q\u{11}N\" Q1ntk\"\u{1f}`ep\u{9}T! k\u{0}]R!i!j\
        !H\"E!Q\"U)L#U'N!n#r!T!R!S\"I!L!K!Q)P#V!P!S!L\"M\"Q,n$N.T#U!j!O!Q(Q+l!S$I\"S%k!N\"p%T*V!N!n!Q*T%U#T\"P.T\u{4}y%\
         n!R\u{1f}`Tn!SB\u{12}) j\"T#J#S7q\"Q&R@JxQ\u{1c}`$ Q!V\"SSQ\u{4}R$ O!K!l?li** o!P&U!L7p\"P3Q'O\u{1}m#j(\u{a}% \
        Q!P$n?R4l\u{1d}w< G!J!N!L\"C!u!I!J!C'R$L+M\"S!P\"K!o1Q!T!F!nXP#R\"M!kHM#S!R\"s}.% T%T\"m!N}o f!fm\u{3}z! R\\[\"\
        !O>p\u{1e}>$ n!T\u{17}n!T\u{d}\u{0}2 l!H!U!P\"N\"O!S7l!M!V#M1RMm\"P\"R>Q-k\"S\u{16}@##k?q4O\u{4}J\"!l?myR' l!M&\
        R9U&M\u{1a}K&RZt$ Q/l0R/mO/( R\"P0n-S2K$S.p\u{c}kCE\" S!lh[!\"N{\u{f}# m!F!K.X!nq36! k\"H# Q\"j=QTB#Br4O8q\u{18}\
        g! k!.& l\"S?S4QjN%l\u{1e}z$ l'M!T>QFMH!K\"I\"?!K!I!k!P(B$N'O#k!M\"L\"B\"K\"S,H!O#F\"N!R!Q,N\"I!M*Q\"Q/l!o'r#m,\
        p(Q&R&O+r%R#O\"T3WmO2 O!M!N#K\"v!J7O!R!S#N\"p!O1OMm!PLk4n!S)\u{1e}!np4 % h!M&S9Q&M{S!!T\u{a} \"\u{1f}`eoq2!!Jgw\
        \"FQ4o\u{d}W!?r^<(!F!L=n5L&N@Q!M\"s\u{13}a'\"S#L#S8m$P0P&OyU? T!A!E!I\"D\"B!v!H2L!T#h!J!K!M\"I\"K!r4L3Q(p$Q$n$P\
        #J!nIT!L!T\"n,R(k~.. Q!j$G#R7T!l$K\"J!Q-G$L\"rXn3mcP!^Ryo!Cl<}!woRW!Bn /!Om,E/ m!Q!M#H\"O!P9P&Q.T!O8o(Q$sUSLpD!\
        ) N!p$O:M!r&N.JQq[m1_#$k?k4S\u{2}=# T!k?l1\u{a}$%S=l\"T2OM,# k'JpmVX\"#O!kU\u{14}\"'S8n\u{7f}5Y!W!j!O\"Q!S!W!n!\
        Q(L#N'i!O#j!Y$E!J\"n!R+Q!P!P!J!P!H\"S!P3T*Q!S$K!R$P!Q!N$J'U\"R!T'F!O#k!P!J'N&T$i!O!P-T!U$P!M!P!m*S%P#k\"\u{6}$ \
        k!I>o\u{5}ls&! o\u{b}\u{14}!ClQQ$ n5RRo!RB\\#\"l=T\"lMk$ l%S:l%TFx# l\u{1f}`%n3I\"<r\u{15}r\u{8}+E!T!S\"R!Q!H!T\
        \"N!l)I\"O&M)M!P!T!V!T*J\"O\"P\"L!L!K!L+m\"O3R\"mSM0Q!P!U\"Q#R!O,o*Q&m\u{9}\u{d}, T\"W#I\"V?N!S-j!P\u{a}P\"R%l!\
        O/B@ N!W\"O\"G&G\"n&J(S$S!Y!V!P\"G\"i!T%j(I$J\"G\"I$M.N:Q0Q#o)O!p!S!O)S0I$QPN' o\"P%R-P+o'P\u{19}pdC\"\u{1f}`eo\
        \u{1}x! p}r/ R\"S!X!V\"k!M!M7L\"R%M!T/T\"R#Qip\u{1}\\!WS\u{c}O$ o!R>n!R3y$;P!o\u{14}P!o[u!?oJ(!!M \u{e}% k!K\u{1f}\
        `$p!N\u{1f}\u{1c}!?ocm\" m!ODL# M\"o\u{c}Qa{% o\"M=p\"N\u{3}o\u{1a}]! m\u{17}<$ U\"V&l9T\u{12}J!wm=%!?nU3& S\"N\
        &ozR$o>og\u{a}+ I%P:M!L$T\"n4HLT>P!r\"N\u{1b}\u{1c}% O\"l&R9k4T%Q!?n\u{e}Y\"<o\u{15}oz#! W\u{3}X$?U\"kMp'NZ5!\"\
        Q\u{1f}f#%MCJ4tdS# TAU&jb\u{1b}$ m?u\u{1f}`6RdV!!Q~d\"Bq4N\u{c}\u{c}% O!p?o4PCR\u{1c}*%!Q'S7l\u{5}n`P#m#!M?P\u{1f}\
        rq\u{13}+ o!P!P#K!k!N!P4O$R5R|Ow\u{c}#!L!k&S,v\"!I&I\u{7f}\u{13}!@p@\u{3}\"Dl4RmE\"%U:lD(\"\u{1f}`,p\u{a}V\"\u{1f}\
        `.p1P\" T?Oo\u{b}% N%U\"j8S5Q`}# l!I&K()! R\u{1c}\u{9}- M!i$N\"H!n7R!n$I\"M.I!L#K\"LI\u{d}' L\"k=Q\"S&l\u{17}kF\
        o>\u{a}$ m\"Pvkgn\u{1b}\u{9}& l!N&P8n!R&R\u{14}r\" O$ml&$ R'mgR'mdq6 i\"R#U\"J!S3W)N\"S!W-M!P%Q!RGi!T!P!PMR+Q\"\
        Q!k!R[\u{7}% R!P!p=S\"k\u{15}\u{13}\" p\"O71! ly\u{d}& k!H$M\"V=N\"O\u{17}9\" Q\"k=\u{3}% n(N7o\u{1f}`;pjq\"\u{1f}\
        `=n.k, l\"W%R!T9U[O*U+p\"R'T*R=R)I!?lgs8 O!M!R!W\"r!E!K\"I&N$J,Q!S$m!M#M&R$M$V\"kYR%iIN%r!P\u{4}T% T!n\u{1f}`$T\
        !o\u{18}bA T!N!U\"J!Z!V!M!R!M&O,T$V!O!U#X!Q!R!Q!R,O!T#O!T!K\"O+Q%S2lRT0N!Q%O!P,{1 T\"P#l\"N!T!k8T!X\"k\"Q!U-U\"\
        T\"U\"P\"R\u{5}S(v#$k0M?O$h!VTXh$ l'O{p#PZZ!1kT5\"!N&R\u{13}<! VZ8!\u{1d}r\u{1e}\u{1e}+ Y!S$O!P\"k8R'j-K!R&W\u{6}\
        Q\u{1a} !*l\u{1c}_\" l?pi}#%N:S%Q\u{1c}B1 k!N\"R\"J\"U!X7U!R$L\"N!P/P$l!qVp3k;o9<\"\u{1f}`@lB52!U!S#O\"C!N7f'F4\
        OHp/R!l/T#R(T1G\"j?n&SK9\" T4l\u{9}F\"Np2P\u{4}^!&Q\u{7})! U\u{e}?# T!M(kV\u{13}!\"S\u{b}6& O%M!m!N!NQkB:' P!q!\
        Q=R!l!T3U(n' o!G!S#M\"M8p!M?:& O\"U#o#P<m#SiI% S3n,R3n2LE>\"\u{1f}`=nhy$%k?R4m\u{c}lHu) L!T!T#T!l!N!V7P!Te=! kk\
        N$ n(M7q(N_0$ m!L>o!ONi\" o?u|/> v!W!C#U!O!l!<!O3P#u\"H%j!B-N\"Q\"P\"i!J3l(P$m\"O\"K$q\"O\"JKP\"M.Q&Kq\u{18}$!l\
        &Rtm\"RX\u{1e}\"\u{1f}`@q\u{5}\u{d}* T\"k!Q\"N\"R!O7V\"l#P#OHH< j!Q\"I\"I\"C!n3I!P#i!h!W!M\"E\"G.D\"O\"G\"F&K5O\
        &L!QSq!I!P/Q5N$o\u{1f}6\"\"T\u{0}l{\u{f}!\"j\u{1}^& S\"o&Q7T\"p&P\u{1f}\u{17}\"#kin\u{1c}{& P\"j&T7Q\"j4T\u{e}-\
        #<s\u{13}O\"sKPr U!L!X!H!H!X!W!I!W!D!V!Q\"F\"I\"I!j!G!M!R&V\"O#N\"M!N!U!W!M!U!H!S%O\"P\"J\"N!L!O\"T\"S!R!M$H\"N\
        \"Q#U!R\"O!O#n+S!V$j!m/j!N!O!T!S$h#Q$m(R!W!L!L!Q$p\"U!V\"T*S#U!U!M!Q\"V\"R!L%Q\"N(m!Q(p\u{15}f) R!K\"O\"L&H\"r?\
        l\u{1f}`'qc7& l!V!R=q!L!Q\u{a}w!\u{d}n)o( i!O!S&K8T&T!N[kCp\"!m?p\u{3}b!'Mwx# o\u{1f}`@su>\"\u{1f}`@o(>$ l'M8s'\
        N@U\" T(j\u{8}L\"\u{1f}`=o\u{11}\u{16}\"BR4n\"U\" R#k*7\"\u{1f}`Un7\u{13}! k\u{1c}G!Pl\u{1d}n' P!R!jyM#j!T\"l\u{b}\
        [% T4k+T4o2PM(& R!o>o!K\u{1c}S!nS|! n\u{1f}v! o\u{7f}|#!S\u{1f}`>kA(/ J!I\"I\"M$K*t,K#N\"N.q$N.V{Q#Q.m_2\" T0l\u{18}\
        W\" U@SYs#BO4o\u{a}nF\u{7f}\" m?p\u{4}i% O=q\u{1f}`8P#qix\" m?oc\u{16}#!l\u{1f}`Ulp|# m!M>n\u{13}\u{3}!?p\u{5}u\
        )!Q!V#K\"S8j!Q!R#O6QD\u{19}\"<l\u{15}lFN( P!O$m:Q%p\"P\u{19}S'k];$ R'UgQ(l\u{0}_O U\"j!K\"O!f!X!g%N.W$S!e$Q!P\"\
        T-V!R#U\"V0i$T,V!S\"W!V\"V\"J!L!S!W!X!S!V)U!V$W*S!W$S*S!W.V!Q!X!X$T/U0nb\u{13}\"Bm4Su\u{5}\" S'n:L% NBl!j3N!Xg/\
        # m!G?KB<\"Js4L*1! RAI*!O$I#V7j!U&M4Q-n>L\u{7f}RBv\" n?qS7$ Q\"R&R9UM\u{0}\" m?o<t$ l<T\u{13}l\"T\u{1}g!\u{11}q\
        \u{1f}&) R!o!N%N!O7R!q'Q-M`\u{f}!?n\u{d}_\"\u{1f}`@no\\$!U!R\u{1f}`;l]x#)l@T3R=Y!\u{18}qtZ\"\"N2WF(!(R\u{1c}u&\"\
        S%R:U3T'PjNHR$\"M%L8mXlh&$!I\u{6}t!N1K\u{9}Bx S!I!T!O!V!S!Z!P!W!W!O!P!U!M!O!K!L!F!M!R!W#O(W!O!Z!K!W!B!U!B!I!J!O\
        !Z\"I!R!B!I!J\"O!X!@!J!q!k!m!i!L!N#A!J!R!V!C\"C!I\"p#M!N$O)O!S)n$U#j-S\"R.O'n2T!K!P!Q!T!G!J!l!h\"R!O\"R\"G$T!T#\
        P#W\"n)o%\u{2}!'S#F#\"R0m-Q\"?' N\"j#P#R9j&T.TS\u{18}* n!K!T$M\"K7t!M!R&M2N\u{4}+? j!P!X#N!M!Q!Q7n!O!U!s!l!K!P!\
        M!S-L!L!J!R#FEp%l!S!S7R$L.o1Q!O%J\u{5}K!\u{11}o;}% S'l!Q7T'k \u{0}7 S!J!P#K!I!O\"J!l)G!V+R!M$K\"T-U!Q!Q!Q\"R\"K\
        _R!R#qO]!%R\u{8}P+ o!J$K&n!G3s!L$N&o!J+M=8\"\"R?Rza7 I!I!J%E!v4T#M\"O&m.K&m?O$n$O#L!jBm'G\"T\"n,Q\"N&lVF; N!J!i\
        %Q!o3N!m#R!T!Y#I\"K!o-J!W#k!V!RBN7j<R!N!m.R\"l&U=O\u{c}_\"\u{1f}`@Tj\u{1b}\"\u{1f}`,n'1! p\"x\"Al4VLM\"'jST\u{18}\
        g\" S4kX-% n!I&F\u{a}psm\u{7}\u{e}$\"U%O{P]or~\"\u{18}l#U\u{9}\u{15}$ P5qRQ!q3\u{1}\" S?V\u{15}+& P!o>R!nGS#l\u{1f}\
        {! m3\u{7}$!Q&RAT4kS@!VSWC\"$kSS_L\"!P&U~z\"#V\"jU\"\" m!K\u{4}{!Fn,Z\"\u{1f}`@r5\u{12}$ o!M'P7n\u{0}\u{f}!\u{1d}\
        q\u{13}\u{f}) J!j!j#Q#k7N(kPTFR@3!Xl\u{1d}\u{e}+%O\"V!P7R!n!T#M\"O!QSl?l`R!?oNh\"6USU\u{7f}>%\"J#T\"T\u{1f}`^o\u{9}\
        7$ N!T$k\"Qd_\"$V\"j\u{f};!!P8\u{5}\"\u{1f}`Zl[3$ M\u{1f}`%N!r0<& I#R(m,rWO!rGe\" n!Jr\u{3}\"\"N2WK\u{f}\" o!It\
        G! S,J$ R\"j&R7S\"{( P\"L&P\"m5Q*R4p\u{c}kJ\u{10}% p!L!N#O#PND$ m/R\u{1f}`1k)u!?p']$!L$S\"j?kqe& O!R&O4m\u{15}m\
        \"Q\u{17}\u{6}! nU2' n!O$Q#T4Q\u{15}QSr\u{2}3$\"O2l+V~QE\u{11}* P!Q$K\"T,L,P!U2N$P&V3\u{15}` Y!Q\"Q!U!H!N!O!V!Q\
        \"J$H\"O\"N*S!Q!U!O!R!Q!T!H!P!P!R!G\"N$J\"V\"Q#n#L!Q!V\"P\"S$L$U%T-R\"k#Q#R/H*P)P\"f!R\"U(P#L*j!N!S!j!R!M!P!Q#M\
        .k!P!M!S!QmP!$j$i#!O&R9TaB,!Q!P#M!k!T!S7S!S&T\u{1f}`/l!O\u{1a}\u{1f}! mU\u{1e}+!J!N%H!N5o\u{1f}R#o5N!M!O!o*\u{13}\
        $!K!m?l4U2G\"\u{1f}`%pg2& T'Q4m\u{14}S!m\"QQ\u{0}\",l?oKl% p!Q&S?S\u{19}owQ!\"Sb\u{d}\" T0leb\"(R?T\u{1a}>\u{1f}\
        B! \u{2}!I![!/!3!F!R!J!Q!.!>!7!<!=!A!2!>!3!<!3!>!@!F!G\"C\"J!R!<!@!z!N!c!:!<!C!M!N!N!6!E!@!D!G\"9!C!;!D!7!D!K!S\
        !?!>!A!O!L!N!E\"I\"B\"A!E!F\"o!t!@!F!S!N!G\"o!G\"B!J!C\"Q\"k!R\"r!L!Q!L!U!i!Q!S!r!O!P!L!O!m!U!R!H\"N\"q!P!O!s!I\
        !V!@!C!C!L!q!P!U!>!J!i!K!S!l!G!U\"i!I\"K!O!l!k!l\"f!n!o!J!R!M!W!?\"<\"=\">#X\"w!G!Q!@!G!L!Q!L!R!?\"B\">!H!=\"@!\
        F!K\"r!G!T!<!@!k&j!o$l;V* K#K#U/M!uCT.M!M!u#L1i2 P!P!M%C!t4T#P'L!nOn'M%U#I!lBl)T\"m4m\u{b}KG ]!F!M!H!O!F\"z!@!I\
        &G$I(S%M!Q!J!S!I\"p!D!K*K\"H$K\"q!F3T'm(m!I'k!M?R+S\"o!M,V!M&q!JKQ\"\u{1f}`=qy(5 K!K!N!S\"S\"U\"S*R,L!N!O#K!K!U\
        \"O&m$Q$M#m!J*T\u{11}K!&T\u{f}`!WS\u{6}^\"AT4k[W\"!R?SOZ\"\u{1f}`=qcj!?s\u{2}%!$j}p9 N\"p#H\"T4P!R#N\"n#O\"S!L-\
        I!I&RGNMN!P!R\"n,O!l!p#N\"O!U\u{6}J'!N!l#N\"J!U<O\u{1}RQh!!Jc\u{1d}# n(T7m^0# p!N!OLG\" O\"nuI)!Q!m!N\"K!m!M8l!\
        Q&N\u{1}z% k\"Q=Tym\"RJ;) Q!N!O'X6V!O(T&k2J\u{1}Q\"\u{1f}`=r\u{2})#!R&QOL\u{10}r1!O!X!T$S9S!S#Q\"T!M2P!S!n\u{4}\
        U!L!Y%R!U0j![R^a!'U\u{1e}0!\"Ol\u{1f}\"@t4L\u{1c}\u{1f}% k!k\"I=m\"N!M% p\"O\u{1f}`>n5r\u{15}V\"\u{1f}`Zq\u{e}h\
        \"!N>o7W\"@U\u{1f}Scp\"Bk4Ss %!S$m\"Q\u{1f}`&q}\u{16}) R!S$M\"S9P!S&k/R\u{9}SZo& O\"j%M!j7Q6R.>#!Qvs!OAJ\"\u{1f}\
        `$qo;!\"R4#!\"RN=& P;nSO'q[n\"O\u{2}<\"\u{1f}`+u\u{18}_!?n<*+\"Q!U\"n\"P!S9T#l\"R!U3P\u{a}k1F/ m!M!V%P!J7i!M&S!\
        LOO1o\"O/o\"QEl8\u{9}. P!P\"X\"p!L)S0S!U$r!O3JYS%iNohU!qk\u{d}4/ V!k$J\"M9i&U!O.O9o-R\"I!Q(S)PRP\u{10}@$ n)R\u{f}\
        n#Rr # m\u{1f}`@mdn!Bjw!\" S\u{18}S\u{15}\u{19}!,j/\u{7f}& N.q?oAQ$i]Tn>\"\u{1f}`%ps\u{14}H K!M\"H\"J\"I!L!@\"R\
        !Q!w\"D!F!T\"F!T#M\"K\"T$Q!R\"O\"J\"P$U!Q!r#L%Q.U,M!O\"r\"L\\R!T/S!U!Q#T.q.m! T\u{f}a\"Hq4P\u{e}P* X!Q'V8S'U3L!\
        TcM!S@m\u{1a}\u{11}\"\u{1f}`@p;*! T\u{d}'&!O\"S\"S\"K9NgOe@(!l$L\"N9r\"r2M\"M$S5\u{6},!L!Q#G!M!P!N+L-N&K,L$S$N\u{13}\
        \\& S!P&n!T7S'q6\u{1e}. Q!M!U#J\"q!S7P!S$N\"m4MAQ!S!qV\u{1c}!^U& ! k\u{0}C$%PAl.N&LQS!?oe3$ N%Q.lCW5R# K!L&N\u{0}\
        L6 S!n!N!O\"R\"L!L7l\"T!P%PPR*P!P!k/T$Q\"R#k&M#m;n=>!KoLo!?nT>!(I01, T!L!P#n\"L!M7T!N!O#L#O1sv\u{10}\"'P?SY+, n\
        !U!T#T\"O9U&O/MRm!J)qKlET\"!Qvn\u{c}q& O!N$q:O!O$r\u{0}J)!p!Q#N\"O9m!P\\P5n$T\u{e}7& q!N!O\u{1f}`Sq\"Peb\" r?s~\
        e$ q'Ogs'O\u{1f}\u{16}& Q\"R&m7Q\"R&n\u{b}\u{f}\"\u{1f}`%n<l*!P!V#M\"T8j!Q!R#O6Qfn<&> l!N!X!K\"J\"J(k0j!S!V!O\"\
        L\"R.H!Q!O\"R#S[S'T/T#o.L!K!j!R$P\"O.N*o2v!!Nr1!?m:s# V!U?O\u{e}\u{11}L g!U\"H\"L!N!L!T3Q$j!L$O!R!O!S-J$O!T!T\"\
        V;o!O\"O#S\"l!N!P!n!K!Q!P!M!V'T!M\"T'm!I!Q*V\"S*Q0M!P%R>\u{6}: j!L\"O\"I!R!S!U7m!M!R#H\"S!R-M$P\"O!W/M-m!P#S8oJ\
        S\"m\"M%MNk\"\u{1f}`UP?#r t!G!M!G!M!D!R!G\"J\"I\"S\"J!U#L#P%T!Q!J\"m!P!R!O!P!G!Q!O!N'Q!W#O\"Q!Q!K!O!N\"J!L&W(P!\
        M+K\"p!O!P!n#D\"l!L\"m#I!N(m!E\"l!L$P'n!J!S!j$n!H!P*T!Q!R+C!T!k!Q!O!H\"I!M!F!S%J$M!R#p!A\"J\u{15}T*\"W#M\"M8W!j\
        $O\"Q.K'P?n_3!fq\u{8}.&!R!Q$O\"Q=S1U\\~+ V!q!O%O!P7P!r!P%R!PPrr1\".m?k\u{7}n' P%S\"P!R!j6P%Sk8\" m!Sbf\"GT4lVr&\
         l!J2V!Q+n3V0\u{18}\"@S4l\u{16}\u{18}\"\u{1f}`0u@&H t!J!T!O\"F!P!O!O+T!P'P$r!O!V!V\"K!R!J!P,Q\"L!R\"O\"O!O=O*k$\
        T-Q#P/L!R&l$P/n\"M$Q/l!N/U}\u{1c}\"Cn4Rcz* r!K\"N$O6S\"o!L\"R\u{1f}`!QCh! T?Y# l!I~mB4\"\u{1f}`UnKN\"\u{1f}`%p\u{e}\
        \u{1}%\"S%K8q~S!n\u{1}G$ l!J&P\u{19}Pjz#3R!k>R=\u{14}!RpeC!?m@\u{1}$;l!T\u{14}l!T\u{11}Vi X!M!U!J!J!R\"S\";\"<\"\
        G\"7\"7\":\"Q&M\"w!K!l!M!S!M!N!T!Z!L!M!C&@\"?\"A\"J!X!K\"P!V!M!Q,Q!Q\"H!U!R)O%T&R\"S!Q$T,S&U$m\"P\"L$U$m\"h!o!o\
        #M,j!Q!S!l!R!M!N$J!R-H!F\"w!K&p\u{1c})! UBD%!M!R#I#N<J$\u{17}\"\u{1f}`!sE%& M=m\"R\u{1f}`6T#mMJ$ Q!n~Q!oF|! Vb'\
        $ U'j8V'j\u{14}j\"\u{1f}`@r5X$ S(lzS$mI9\"\u{1f}`%pV\u{f}#(Qrm$S\u{c}V\"!lzl\u{1e}%\"\u{1f}`=lcE# P\"k=Qx&! m$n\
        # l!P&Ql\u{12}& P!Q&o8O!R&r\u{7f}i)!P&S!k4o#H%l\"V\u{b}o+pR\u{6}\" n?qYg$;Q!o\u{14}Q!o\u{19}u\"3m!SqK/ U!O!l!V\"\
        J!S\"L7O\"i!O#U\"O.T!n\"M0x!?s\u{8}\u{8}#!Q$L\"M\u{3}M5 T!S!h#O!P!R!W8R!V#P!R!L!L.o#N!Q\u{6}R!P!R%Q0S%\u{f}$ T!\
        l\u{d}T!lZ=# T(h7TDx!+ki~+ S\"R#I#U!T8Q&T3Q!ScL!R*|f U!Q!W!K!Q!H!M!J!Q!O!k!U$T!Q!R\"D,Z!N!T!O!S!L\"L!S!N\"U$R!S\
        !R\"G\"Q!U!K!V!K!O!H\"O\"U!S!V!T!R#J%R$R-L\"K!m$V!N+o*U!R'S$Y!Q&n'S-o!O!P!P\"O!N!Q!N%R(Q0jN\u{1e}$ n!J?N\u{1c}o\
        $_6!H!N\"P!R!U!F\"Q!N%T$Q!O\"P*J\"l!N!U!Q#S.Q!N!Q1PL\u{13}, P!S!l%S!m7o'Q!SSN$n!R\"nYY!_TsX!UO('$ n'Rgp'R9B# m!\
        L>m0*# N\"n\u{c}RWR- j!L!M!P\"R!V!R9P!O!V\"N2N\u{10}T\u{1a})' W%T\"S:U%S.S\u{c}W\u{1a}I+ l!K!S%N!V8T&T.R\u{8}q8\
        k\"Se\u{1e}! lc&\"\"Sxo\"\u{12}! Q\u{2}\u{17}!!lo)& k!U$N:l$o!O\u{10}?! m\u{7}:#-o\u{1f}`Fno@!?m\u{10}\"'!I&R8K\
        OnCmNk6L\u{4} % Q!N!n?l4U/^!\u{2}n9,$ O&k\u{1f}`@l7ix t!O!N!B\"F!M!J\"A\"E$M!V!S\"S!R\"R!K\"Q\"W!S!H\"n!N!O!J\"\
        H!H!Q!M!G&P$S!R!K!N!L!R!O!I!I+P$R!K%K$Q#T\"N\"k\"O\"l\"P\"n\"N!S#M&W!T!S\"S$N\"l!L%K!N!o$j!J!R\"U$l\"o\"W!S\"R)\
        k!Q!T!n\"L!H\"J\"L&O$N$n!I!T!H-q9}$ N\"l&Q7Q?E% R!n&SsQ!p4W\"Ak4Uf\u{7f}!?pJ>\" l?uT\u{10}\"Co4N\u{16}Q\"Cj4VV0\
        \" R\"jg\u{9}& S=n$l4O\u{1f}Q#nrM\"\u{1f}`-oE\u{4}% n\"N&O\u{1f}`8mz,! P#f%!l$K\"S9m&U\u{1b} \"ES4ogG\"%USR8\u{16}\
        # o!K!O\u{f}y!\u{7f}qN#(!H!k#Q\"O8Q!O!kuS8`&#k\"H=j4WAokn#\u{1c}%\"T&l9U&n4Ox9!%S\u{8}M# l#K0L-;) l!B!J#I\"I!O!\
        P=Lrm\u{8}p! lwJ& m!N!S=q!O!Tx6- n!M$E\"J4o$|!J$G\"EDReP!o/P\u{1}B#\"k\u{1f}`%k^\u{1d}$ T1k.T1k\u{c}\u{9}\"\u{1f}\
        `+qwY! P=\u{7}% O!R!S#OBm*w; n!Y!U!W\"H!I!G!E,P!P!V*J!F%L!J,Q!v!w#L!L!L!J,o!P!V!I!N(\u{8}$ p'N{p#O9r\" T2m4 $ R\
        !p~R!p\u{19}~!^Vkk!\u{1d}pv$$ Q.o?nAS\u{13}T! T$W$ P#Q\"P,m\u{7f}*$>m\u{1f}`7T$m\u{1f}q$ S!m\u{1c}T!nu\u{1b}# V\
        $jST$0*\"P#L\"O8R!r!T#P\"O!N-LjL\"\u{1f}`-pQD, M!V!P#j:R\"S%U2k!S\u{6}Q%m\"PO?\" U?T%;K$U!K!G!X!Q!O2J!N#m\"T\"W\
        !N!G\"M'O(N!S!J!P!U!O;T$l!N!S\"M\"S\"L1N*k'N\"l)q!J!N!P!N,J#j\"Q#N-p!P\u{19}R& U!N&N,l?j2SXM4 T#I\"B!P5O$X!X!S#\
        I!O5S!Q!NKl*n(P%L2O\"TRqKP!AU2d!\"RHf& Q\"k=R\"l\u{1e}R\"n\u{16}\u{16}0 T!I&H!R4o$T!R&U.RLp!U\"q\"M+P\"m>o.,/\"\
        T!O\"U!O!M!V9W#U\"P!U3M!Qim8U#k^C\"\u{1f}`QjU>\"%n?no2& P#P&n6P)u4F\u{14}l! l\u{1f}G!!Sh&\"'O{p!]0!V$G#W(l/l!S!\
        W&R.NMR%n\"N1M+T;P&No`2!L\"W\"P\"L4L!p$Q!S!W$N!PPl!SXL!p/R!T%Ss7!#OX\u{9}* S#P\"N\"R!O7U\"l#P\"T!O\u{a}Z\\!O\"Q\
        !U!H!N!P!V!R\"H$H\"O\"O*S!Q\"O!R!R!T!H!P!P!S!H&J$Q#n#L!Q!V(L$U$M!T-R\"k#R#R/H*P)P\"f!R\"U(S#K*j!N!S!j!R!M!Q!Q#M\
        !Q-k!P!M!S!Q\u{7f}4\"\u{1f}`@o:(%!J&j?V\u{c}j4j\u{10}<# O*lRUR\u{10}\" l!Q\u{13}\u{2}# k!K&OsE' l!N!T%S8r!N&VG(\
        *!L$k\"R9Q$J\"N/N#p\"O\u{5}Nxw!\u{e}p9<\"!R&Pk\u{6}\"?S7O9F%!o&P8P!rnt(8& p!M!R=s!N!SAS\"'S?R7(\"\u{1f}`ZniE\"\u{1f}\
        `Sp\u{1a}6!!GoY!\"TiA\"!mzmI`# S\u{1f}`\"l\u{b}\u{2}\"\u{1f}`BmYr@ Q!Q\"J\"V!J\"O#H$m*Q!n%g!S!P!H\"S!L\"U-N%T!S\
        !R8Q!n3m,S<S.U\"S!S!S&O-Qd\u{7f}#\"N9s\u{15}sF\u{1b}$ o!I\u{1}p]n\u{2}P!#j\u{4}\u{c}\"#mSUmw\" S\"lW[&%l\"R:T\u{1f}\
        `$m\"S,S! l<*!goa++ p!E!O!N\"L\"H!O7s!J!N\u{e}lA_#BP4o\u{a}n5f! T74) Q!O>P!N$W\"o4LXU$m}a!!TCzA v!L!J$V!P!N4S#s\
        !N!L$L!Q!M-R!P$M.o$Q3N$l\"N!K!P@m)o\"S.m!N!P$U\"S-r\"N1\u{0}' M#M\"l:Q#P4P\"k`g!?nt/@ n!R!m!I!S!J!N!E!T3I$n!P!V\
        #O!R!Q!P-LCm.P?R\"n&k!j#I\"P-r!K!L#O\"M!Td\u{c}- R!M!V#W\"O5o$Q$X0O$VwQ\"oNo06!?oS\u{14}! lbA' q!O&M!T>RHs'O*~\"\
        <x\u{15}x6$( P%J!MAl-S&L!P_l\u{3}+\" V!k[1* M!W$L\"i8O%M\"n!Q-I&K4D! U\u{16}\u{18}!?orW$!I!L/l~Roj\"%l?m.8! RiG\
        & O%M\"n8P!R&lau!\u{11}q\u{2}K' U#j\"N!R<v4I`SyF\"\u{1f}`@q\u{1d}-y P\"n!F!J!T!g!V\"E!P!@\"H!N!E!N!J\"@!L!P!R#M\
        \"U\"M\"V#L!O!K!O!X!Y!F\"F$F!Q!N\"D!Q!W\"H!Q!Q!R!Y&G\"F&P!R!g!R#T%M#j!k!T!h\"U!V\"Q$X!P\"Z!W\"V)W\"X!M\"S#U%Q#S\
        $X\"R#k!j!k$U/Y!W!Y!Q\"U!R\"X%Q$L'M\"o!o%l%n\u{17}\u{d}$ R\"j=T\"in6- n!M!M!O\"O\"P!M7l\"Q\u{a}U$r0n5l\u{12}\u{9}\
        \"3k?lHV\"\u{1f}`=n$\u{4}!\u{e}q$@$ SBt4M\u{c}Qcr!fn5X!?my@\" m?o.\u{11}\" V!K\u{0}T\"<Q\u{15}Q1\u{c}#!L@S|p{Y$\
        #jdO%mpo+\u{0}\"\u{1f}`@nw#( p!N$N\"K!O7n!T\u{1f}m;i!xn(\u{d}\" o?sK1!?r@9!#jt$% n!J'TSQGm\u{b}N\" j?n6$! n\u{b}\
        .! jE\u{10}!?t_y!!Qhk!\u{11}qMS\"\u{1f}`0o%\u{1c}#%U#TRS\u{4}@!Zj.u* i!Q>QHn#Q8m%o1qDN8o\u{1c}^!'Qdb; P!L!M\"U!\
        l\"P!W!T6H!S!L%Q!T!R,S!Q!U$R!PcL1M#S+M\"R!L\"S7n>!! n\u{10}V\" S!lbh( N.q?pAQ?lBR&l>m$\\6 O\"j#M\"S!Q3R!n#O\"l#\
        Q\"R!V-U!LBR!l/PIR!n!M!Q-U-\u{14}\"!m@Qk:$ T\"h=V(Vg\u{7}\"!Q>m\u{9}*!zus+\"\u{1f}`%m1l$!N\u{1f}`<n!O]Y! kg\u{2}\
        \"%k\"R_g! nU\u{5}'!N!T$T\"X7n(TSOv1& S%Q\"n=S\"o!R\u{d}9\"wlFm\u{c}+/ N!I!T#H\"r!Q7M!P$L\"o!SNn&O!Q!r1\u{1}\"\"\
        k?knP\"\u{1f}`@qHf\" r\"O\u{b}L# l!I?Lk\u{1}!+miM! q2J2 k!M&O!P3R$l!O!S%R!S4O;O1o\"O/o\"Q6S/lG\u{1f}& o\"P\u{1f}\
        `+nHs\"Peq( i!R!S%R\u{1f}`%V$nEo\u{1c}P#!p&P9p'|# V?R7T\u{16}p#;n$P\u{11}n\u{1c}{! m;=) l!S$N:l!T$N\"M2P\"m\u{f}\
        X\"?m!Mrs!wp5{!VT\u{1b}\u{f}& R!M!l&U7W\"k\u{0})!?p\u{9}V$ O\"lzo!P9V, Q!j$K\"N9N\"M2p\"o\u{9}Q!l$O\"Pz9&!Q$P#U\
        8T&W\u{c}m('#!l\u{1f}`@m0\u{d}#<p\u{13}Q\"p1W!!Tic\"\u{1f}`@l |5!N!M!H\"L\"O!P!M&P\"p/P!N%R\"P(k^m*q%k's\"P:S.k\
        &_'!Q\"k=R\"o4Q\u{1f}`$o\u{5}\u{d}$ n\"O=o\"PN\u{a}!?p\u{13}y& S!n&RsU!o\"REO&!P!Q#O:M(o\u{4}o\u{0}\u{1d}U K!l$\
        M!P\"S!U&M$J!T'I$W!W\"L\"C#V!M*M\"E\"q\"G#Q%Q%R2O!j!P\"R\"Q\"O!p\"Q!p\"T!R\"o&S!m#I!S&R+M!r!Q!K)I\"L*R!n#S$R\"j\
        /L/U\u{7f}~\" m?pq7\"Bk4U\u{10}>!wn\u{1f}%!?qD\u{6}#!R&Q8R\u{16}\u{1d}% o!N&P\u{1f}`9rQ[& m!K&R-R+i4R\u{b}%\"\u{1f}\
        `%pS9$;l!T\u{14}l!TS\u{8}!Bjd\u{19}\"Bo4LD\u{7}+ O%H\"P!Q7P!k\"R\"I\"Q.G\"nvz&!l$N\"N9r&P.Ov\u{3}! k\u{14}%#\"R\
        #lBR}*)!C!N!W\"K\"L-X.U4W/N8|! U\u{f}/%!M!j%Q9P&SD:%\"S&R8O$U#T6\u{a}' k!J&N#l6KEQwm;t\"\u{1f}`$n|V#,l?m4R|*/!Q\
        !P!L\"j!V!T8Q!Q%S!O!V!W/UWqRQx\u{7}\" p?p\u{c}B!fsrS& P#m\"G=k\u{1f}`!nwd% m!O\u{1c}o'o!N\u{0}\u{f}$ S!P>T(lF\u{a}\
        & q!N!O\u{1f}`Sq\"P\u{12}27 r!K!M\"J!o!H!L!P3p!O#q!M#N\"M!L.J$k!O!KuS!p!O4QWO!#SM\u{d}!&l:}$ lzs(p]m\u{14}r% o(\
        Mzs$M>n\u{1}C#!Mvo+p:t)!Q$H!k!J!O7T[nOp>Sq~\"%L.l=\u{18}!!Oka$'M8q!QeN4k$ l?o\u{1f}`6nr\u{1d}& n!H!M%L8l!NTT# m\
        \u{1f}`Upr\u{c}' P!p!S#O:P!p!S\u{8}9\" R1k\u{7}{!?Sk\u{1b}&!H$O\"H8q!I'S\u{13}m#!T\u{1f}`<j#P\"Cl4SIC!Gl#\u{d}\"\
        Ho4Mfy!\"Twi\\ T\"O!I!O!Q\"H!N!S\"K\"H$X\"N!L'H%X!R!N\"V\"J!Q!L\"S$X$Q!O!T!Q!L\"I\"F!K!J$S&V!Q'W#M$Q!S!j!N!R.n!\
        N'P5R!M%t#T\"V!H\"S(k#L\"T\"Q#N\"N.Q!RIA$ Q(nzR$n}B(!Q'U3l!l\u{13}O!l!l\"Sz|# p\"L\u{5}p*o!\"T!P##l?k4T\\O!wpKA\
        \"KN4r/A!\u{e}sAX3 N#j!L!D!Q!I\"?*F,P#N\"I!Q-H$s\"J\u{7}P#m\"J,M\u{0}{5 O!U!S\"i!G#T+P)O#M!k!R!m\"J\"k!U-M\"L!R\
        #N!OvO::# T!l?n\u{18}r$ R!n\u{1c}T!ol\u{1c}! l\u{1}\u{1c}? P!P!X\"T!Q!N!U!k!G6U!S!W\"U!R!P\"V+U$S%P)U\"p6T5N!O$\
        U!THN!Q!S$Q!SBh\"\u{1f}`Zlsj% Q#Q\"O,n?kD/\"\u{1f}`BoMF. Q#U\"M\"S9j$S\"O.T\"V\"Q\"O\"P\u{4}R$R\u{15}C\"\u{1f}`\
        %n%\u{3}# l\u{1f}`@r(\u{5}\"CQ4o\u{7}p# m!L!M}q#?S!S4nnl* o!J!O%L4Q!o#q\u{10}T!Q!o,6!&S\u{18},F k!G!k!W!O!C\"C!\
        W!M&I$G(M$j!M#Q!J\"J!S!P!S+O!R!R!V#K!T!L+oYo&k)o!M,o!H\"k!K\"QBk-i!(O\u{1b}o!-mq\u{4}!2k\u{1d}y\"\u{1f}`Zq2\u{4}\
        \"AV4jN\u{4}\"\u{1f}`Ul!:- V!P!N!m\"T!L!I9O\"j$O0Q\u{c}m=r\u{c}\u{a}# n!M?O3x$ Q(W9i4T!\u{8}& R!HRX2iYMAQ?2!?mb\
        x!fqiI\"\u{1f}`+q?F$&M9k(R4N\u{a}'\" Q`VLg\"!m?q\u{6}V<!V!T#J\"L!k7h!U!S#M\"L.O!R$S!L!k3k,R%o#m!O!M\"U+T4R*l.R#\
        S&LN$#!k?n4R$\u{16}!#k2 4\"K!N\"K\"O,p.O#O\"R,m$L.R6T!kCK&T8p$J\"R\"Q,l8j' s!N!M%P!O7m[l$#% q%K\"K8r%LR\u{6}O m\
        !D!U!O\"R\"U!S!M&M&Q&Q$o!S!W#G\"l!V1I\"J.Q\"K$i'K%V!M$m&V#M,Q$o#P)f!O%p&Q\"J+Q\"k!O\"T\"N\"K.j!H$p&T%m]u* M!P!K\
        %p8M!Q&s4O@R#kO\u{18}( p\"P=R[n\"T\"OFp\"Oy@$ n'M{t#MO\u{b}\"Hl4T6{+ L!J$P!N9P\"Q#N\"q`k`N!S\u{16}_& n%K\"M8m9N\
        \"PYI! k\u{d}4' Q!q&Q9l4LpQ!n\u{1d}$'!K!O#K\"ovq9M'l\u{11}E& P'I!n?l4QCreuA S!w!E!J!K!D!O!F!I!G&E$F,X!l!K#H\"L!\
        M.M#F\"G=Q!m'U#S!l=U$S!l;q$M\"P/S\"B\"\u{1d}u\"OW@#%O\"S9k.z\" k#R\u{f}w\"\u{1f}`eoP\u{f}!?r\u{15}\u{1d}X U!O!Q\
        \"M!V!N\"L#H$X\"I\"H,R!P!W!X!U!U!U!Z!R#L*P!S\"L\"O!S!Q!M;o!O\"l(q#U!N+L!T$T*R$m\"Q&r#M$Q+S!U!N!O!W!S!N!M\"S-R%l\
        \"p)n *+ P!m!W%V!n7R!l!R%S!i-V3j\"5nSnG\u{1f}!?o])% Q/o0Q/q2K\u{15}\u{15}#'P9n4P\u{1f}9! Q)\u{a}\"\u{1f}`*o}u#)\
        l?n4P(x#!M>o!O$g!?pk\u{1a}$!T$M:n!O<6% k!S&M8l!R1\u{14})!Q$R\"K8p!U&N\u{1f}`/S!R\\7!\"Q\"+$ n!O$M:naF#\"R=m\"Q~\
        4!!G^)\" l?r\u{f}Z. o!H$E\"J!O$M-S'M'Q$OCn%SZS>QpH\"\u{1f}`%rFm!'PS*% N$p;P$j4W;A\"Bl4T\u{c}q9\"R#P#Q+V(R$V(Q+U\
        \"T!Q!T\"U,R#Q0l\"Q&m#R-M\"o%P:R-H#M$R]\u{1}\"CT4l{B$ p!N>q!N9B\"\u{1f}`%p/b!$mse\"\"p?k?{\"Bm4Sc8\" o'O^n\"\u{1f}\
        `%q\u{3}<\"\u{1f}`=m*Q!\u{11}q4@\"\u{1f}`.qe\u{2}? q!F!S!Q\"C!M!J8k!M!Y!T\"J!K!K.I!N#M!R!L!i!PFo;n'l+T0q!M$L#R4\
        q)nh^% Q\"U)W?R4m\u{1d}Z!!R\u{e}f#'O:j\u{3}pY9( T!J&o9Q&k\u{5}n$P-n]\u{7}!fsW\u{c}#'j?m4QI5o X!L!V!H!H\"V!H!W!E\
        !V!Q\"E\"I\"I!j!G\"R(P#N\"N!N!U!V!L!U!H!S%O\"P\"K\"J!J!O\"U!W!P!S!M$H\"N\"Q#U!R\"O!O#o+R!V#T!j0j!N!O!T!T!U#h#R!\
        S#o&m\"S\"M!L!R$p&O)S#V!R!M!Q$R!L%Q\"N(k!Q(p\u{11}K( m!j!R%P!O,U,l3Ty~\"#i?i*v) k!N$O\"M9K&P.S\u{1f}`!oE>&'M8q!\
        KZT!p\"R8h8 q!E!O%M!M7t\"P$M!S!K.P$M.k$T/Q$P'I!PMO,o\"O&R-l\"O[\u{3}4 U!W\"L$R(O1T!X#L!W!L.Q!L%T!P@NES@V!O3S0k?\
        7#!S\u{1f}`<l\u{1f}-#/M?OYP\u{16}\u{7f}\"\u{1f}`!n7\u{1d}& m!C\u{1f}`<n#p!I.f( i!N!S#J!Q9m!P\u{c}ly^: J!m!K!J\"\
        S\"o!M+F(k$J%R\"i.V$V2k1S6n!I=R!k\"T-S!m$P\"Q.jB\u{d}) m!K$N\"T!V7k!P:N\u{5}T_\u{1b}!zq q'!P!R%K:R#M4m\"P%,\"\u{1f}\
        `@o<\\( l!F!K%J8n!N\u{5}LOmV\u{f}\"/kRT\u{6}R!!Py\u{10}\"!S&SOF!OoE\u{1d}#'U&k2kE\u{18}\"<o\u{15}o~n\" T\"j=[\"\
        \u{1f}`@p&\u{7f}& q\"M&R\u{1f}`5q#nDE$ n!S>n!SB:% Q!n\u{1f}`$R!nOO* m!M!N%S!M7t\"Q%P!NPpW`# m%O:l7## O7pXp\u{7f}\
        L!ClR!!Bi#\u{17}- S!S!p#M!S!K!T7Q%N\"O/k#T\u{7}Se=\"\u{1f}``r}/#'R8m'Si3##j?n4R'\u{c}\"\u{1f}`=q>3+!J'Q3p!R#n(R\
        [p#JJP!p!R\u{1e}\u{5}& n!Q&RqS9o!F\u{f}\u{1e}J t!T!M!L\"F!k!B!N!F2L\"M\"h!U!Q#L\"K!S-I!Q#J#P+m(k,l!T$nAq$n!I!P$\
        n\"r$L-R!T!n\"Q#P#T/R!M-i_\u{1}!!P>r9!D!N!G\"O\"B!R!Q&l\"R\"H-K!Q#J\"K\"K&J\"M$J$m\"I!Q%p\u{4}I\"K&l7\u{6}#wneo\
        =L5-)!P!T!K#P!Q8N%i\"S2S?9&/O*k&q/O@P%kg.!\"krX! jY0!Rkk\u{a}( R?Q[W>VDn\"R#O5Q!\u{15}!*kv\u{15}\"Ak4VhI4 K!h\"\
        L\"M!N!X8Q!S!S#B#U.Q#G\"A0m!PKRFR#I\"T\u{14}\") l!H!I#U\"R9L$R\"TYp9<!?o=8\"$kST\u{1d}i\" O$j}3$\"U#J?Nso\u{7}j\
        !_Sck# j?n\u{b}rd\u{4}+ r!Q!N%I!P7m\"S&S}m8p=lRY% k!J\u{1f}`Tn!L.\u{1d}$ P\"m?k4R[g$%N&l?j4ST'\"\u{1f}`Uorx\"\u{1f}\
        ``n^P< L!R\"H\"o!f!P!T7F\"g$S!R!S-B$[\"S!M,P$n1T!P(U!k0k9J#T-T!V&Td\u{10}$ k?n\u{1f}`FP\u{f}b!XO\u{0}\u{1a}!VU\u{1d}\
        Z# V!lwmh\u{7f}#?r\u{1f}`!R9x#,l?p4S'\u{11}%!I&P8n\u{5}n;T\u{17}F& J!O!j=N!S5PC3# U%k?k'$+ Q!Q!R%P!T*m-N!P!R%U4\
        Q9/\".n?muO!\u{1d}m`I#+k?k4T\u{d}i\"\"nzpR_. L!m&Z!N7M\"M#G#Q-n!L%F!L\u{2}R*S@I% n!J;okpJo.(% R\"l&T7R\"mnR$\"V\
        En.L&O8+! mOr! j\u{15}\u{1d}#\"O\u{1f}`#o\u{d}\u{11}\" l\"S1\u{8}% k\"S\"S;l$Sc{* V%I\"Q%m3o\"O#K\"N%l/RsL! l\u{1e}\
        \u{8}!\u{1d}oa\u{13}!UX\u{2}u$ N(S7O5T\u{4}7!%QG:!(Pty\" l!P/f$!j!O>l4TcO! kPe& T!T!S$U9S\"REf%!I&P8n\u{5}n;T@\u{c}\
        !\"S{O!?o\u{7f},! m\u{1c}\u{b}!\u{7f}puC\" R\"j\u{2}[! p0D# o\"Q&S8\u{2}\"\u{1f}`%o@b& l!K\u{1f}`,pHu!L\u{17},!\
         Rf>! Q\u{19}I\"%JQix_!\"k\u{10}x!?rYK\"\u{1f}`UNz=5 U!K!P%L!S%O*s\"M&m!T!P%N$R+S)T\"S.N!s$M'U4m^\u{c}!?nZ\u{11}\
        !?n\u{12}?\"\u{1f}`@o_1. Q\"V!P\"R\"Q!S#k4P\"T!R\"O\"T8Q9p<^!\"Kuh#!M>o!O*M\"Co4R\u{3}j, S!H&q!G7S(N3o!NBq!Rhj!\
        Lre% m!S!K%O9ST?\"3m!S!$\"\u{1f}`eqN/& Q!l!L=W\"O6R<N!\\SsF\" T\"n\u{10}\u{18}% P\"n\u{1f}`SP\"o\\1!WT^w&!M$L\"\
        O9R&P\u{19}R\u{1c}\u{1f}( Q$W\"j=U\"Q1P#k\u{c}l\u{10}_\" R?R^{!fn7.#'R8n'R]L\"BQ4n\u{5}\u{1d}!@k4+! kxD#.j\u{1f}\
        `Fm&'# n!M>n~G0 o!Q!U#K\"J!W7n!P$L\"O!T1N\"O=o#meom~( P!O>P#O$N.P\"q$q\u{d}}\"\u{1f}`%o\u{7}`4 X\"R!K\"L\"M!T'j\
        $N-k!U#Q\"S(T$R\"U!U/P8ScU\"Sd\u{17}# S\"j?i\u{1}t& R\"O&m7S\"Q&nI\u{1}!MlA\u{5}\"!O&Saq6 U!M!R$Q!Q8S\"P%P.O%N.\
        Q;s\"M\"H@S6l!R\"P!Q$V\"O.Um\u{19}+ P!J!U!N\"N#N'm%U+QTnlR}c!'Q(\u{13}\"\u{1f}`!q|G$!P&l9Q&na0! lV!! R'b# R\u{1f}\
        `=k|\u{13}O!H!W!N!R!E!O!J!P!i\"H\"M\"E$J(N$Y!N\"O!T!J\"O!Q!W&J$M\"O!S#J\"M!S!Q&LVr\"P&o/m!N,p!P\"j!L\"Q\"O\"P\"\
        j(Q%J!OQS!WQ;u, o!Q!N$R!R!S7n!P!M9UWqPS\u{14}a( m!N!R#O\"k!U\u{1f}`Rn*<!&T|`!\"QG4$ O!p>O!qS+!$lar' i!P!R%P9P!U\
        :U9t! Rs\u{4}' S!M$L\"m8T'q4O\u{1d};$ n%J?M\u{0}p\u{5}y! l\u{1a}{#?N\u{1f}`@mJg$!m!S>n!S$b!'S@\u{15}%!S!W%P8o!O\
        Ie' Q#M(F\"s?oEo\u{1}oK=& l!M!N=n!N!N\u{1c}^\"#U\"l->1 P!m!M#N!O!U9k!S#O\"U!U-L&Q\"R\u{3}O\"S#U9~E j\"k!K\"H\"U\
        !l!J3P!P\"h\"[#L\"T.U!R%T!V/S3W#R#S#l)Q/P#Q!O#P&k&P!Q+H#P&O!U.M\"P\"gX.!BS~J!\u{7}o/S\" k!F\u{7f}\u{1f}!\"U=j% \
        Q>o\u{1f}`7R$o*5$ o3Q?R2P+f$!S!j%S8n\u{a}K( M!M*s!N3N+v!N3:4\u{13}$ P@l&S\u{1a}Sa\u{18}%!N&L!M9jMUOQ\"\u{1f}`=o\
        \u{13}\u{e}% R!n&L!R>OzY\"Ho4N\u{1f}]% m%P\"Q8n'Sb7!%T\u{14}m% S!k!U>l4UV!#$j?t4K/=&!m!m#Q\"O!T9o[E\"\u{1f}``n\u{8}\
        \u{1a}& R!P0m?K$S.o\u{1e}F\" p?rX\u{16}, K!P\"i\"V!O!S!N7P!T$U\"S1W 7\" p!N7}\"Bo4P??\" S!m$D#!M@S|pC6!\"T1N!?q\
        0j& O!M\"M\"N(p?m\u{5}*\" UwQI\u{17}( s\"K&D7t(I[m$KIrb1!zpm#!?kB., R\"L%>!q4U#M<fJFCl)U\"k4l0d) m!D!N%R!R7m'OA\
        uxnsD# q\"O=s\u{b}\u{e}# k\u{1f}`%oz\u{19}$ P@R4n\u{c}mNB$ m!S!R=m\u{7}N# J%l\"Nx\u{6}+ K!V!i#J\"k!R7O!W$M\"i\u{1a}\
        Qc'$'T=l\"S\u{16}n.\u{19}\"\u{1f}`Zo\u{9}+\"/l?l\u{0}t1 U!N!S!M\"K\"Q!U7l!R!Q$P!N$Q4R<U%paR\u{d}Q$ l'O{s#PY`#!E\
        \u{d}R2n\u{7f}9#!V&M?Ox1# l\u{1f}`@s1<\" S?U\u{1e}n$ T\u{1f}`%T!o\u{19}\u{f}\"\u{1f}`Um\u{1d}0\"Bi4W\u{a}F%!M&p\
        sQ#p*qO\u{17}J!i!V!S\"E#P'J!W#E,V!n\"j\"I\"F!O(T%B\"H\"G\"s=l!P#N!T!N%o&S)O!s\"R\"P#T%M$R\"U!j!O&T&Q+I\"o!M>o_\u{18}\
        !\u{11}s\u{8}?! m\u{1}S% U%U?Q*P2l6\u{1}$ k\"k&R?R$\u{19}' r!J!P&D7r(L\u{8}mH}$ S'm8U^kOW!&Q\u{13}\u{a}&!K!N1j!\
        W+V4W\u{1b}a* k!I\"j!Q!I;P\"m4VIr`p\u{b}\u{18}!?o\u{10}&0 q!S!P#L!S!K!L$j\"I%O.R&S.S9q$NoU#3#'Q8o'R\u{c}\u{7}\"\
        \u{1f}`ZoZb+ N\"R&Q9S%T!U/W$Q\"SUPST+F:\"W!R\"X\"Q5V$O!Q!T\"S!W!U.K!X!S#V!N\"T;V+T\"Q-Q5U7M\"T!S'Rs@$#S\"Q:T!P\u{17}\
        \u{13}\"%R?R\u{5}A) p!L!O#Q\"M8p!O\u{1f}l5mRW) V%M\"S:U%T.L$S\u{4}N\"n\u{9}\u{2}#+N!o>PKp\"\u{1f}`@oW!&!M!O%r:R\
        %oWrG?& V!T!R$l!Q8S`./ p!O$J!R!O8l!O$N!S!O.T!P#P\"R!Q7 \"\u{1f}`@n\u{b}J&\"T#N\"N:S%O.L\\:!!Q.-!npha#@P4m\u{c}m\
        T2!.k=\u{1e}!\u{18}q`!# p\u{1f}`0sr&\"\u{1f}`0onF#+m?m5Tx\u{f}*&Q!Q!P7T\"m$S\"M@nxn\"O3-' o!M$P\u{1f}`;n!P$Q+c.\
        !F!K#K\"K!M5s\"r!G!M#P\u{1b}o5M!J\"sh\u{16}$5S!mRS!mV?\"\"Q?RY$\" n!KBH= i!L!R!U\"L!O!O!U-N&Q%P\"W\"K!U!V.S!P#S\
        !S\"N,n!N6mQo!Q/Q%P\"O!R`S&!O<o\u{1f}`#r5R#o}a' X\"R%N!Q9SMn-TT\u{11}*!K\"N\"I\"G0O(k!O4N:r!O11$!k\u{1f}`$U!o2\u{9}\
        \"!Q!m>3!\u{2}p`@!qo8,' r!N&O8t!N&L.N\u{12}\u{f}# Q!m?oa+\"\u{1f}`=p|=%%j\"R8R%l\"STo\"'N8n7\u{7f}+ o!K!M#J\"M8\
        n!M4U\u{b}l!P!Q3l& U%M:U#m4N\u{e}Q3p!?rZS!AmZ\u{d}!BQT]\" m<S[?!'R>:\"<n\u{15}n\u{18}A$ k!K>m!Ln.! S\u{f}S5 W!O\
        !Q!i\"R!H!V!M!P6n!J!O#V!M\"P-P$P\"Qpq5M'RXy\" S3kOp$!J&M?N0OEp$ S\"Q>P'kwa\"\"W$lh\u{c}\"\u{1f}`_n:.! U\"7,!P!P\
        #M!k!T!S7S!S&T\u{1f}`/l!Oyc) s!I!P%J!P5Q\u{1f}`#m8Tn\u{1e}# Q\"j=Q$U# SNo2O#\u{c}\"Bp4N\u{1e} !\u{11}o/\u{3}'\"\
        L$m\"V9S&V\u{18}m&l5'\" S\u{18}Spt2 P!o$N\"P!U7W%O!R!M.S\"R\"S\"J!NiT8i#L!i?\u{1c}-!O!U&R3S%T$N#P3OHQ/R%m:S\"RA\
        5% l!B!R%O@k\u{16}$$ u\"J=v\"J>^\u{f} Q!R!Z!K!M!T!j#H!R!D!M!D!I!H\"M!k!D!K'S!n!M\"Q!J!R!B!I!F!D!H!P!@!J!>!J!E!F\
        !>!V!>!G!?!C!r\"w!i!M!I!o!l!k!m\"p\"j!l!o!j!u%H!K!R\"o*J!P\"l\"h!S$i!N!U!R\"T*Q!R\"L!O!T't!R\"W%Q!T#u!q!q$X!S!n\
        !J*q$S!\\!M!O!X\"R!S!Q\"L!O!E!Q!E!Q!I!N!I!Q!l\"S!M'R\u{b}k!?p)O!^S\u{0}:!\"Uta\"\u{1f}`=o&P# k'L?Q[\u{7f}\" m\u{2}\
        n\u{18}I% T!k\u{1f}`TT!lNv+ h!K\"J\"K\"G\"G+n.O\u{1d}Q2l#ovN* m!R!Q%K!P9RUQ$sJl[m\u{1f}RE V!i!p!G\"E!H!U4M!P%n!\
        L\"M\"Q!H-G!J#M#Q3o4U&K!N*p%n,O+K!M!P\"q,N!o!s#M\"O!S.O!Qeb' I!P!S#l!R9P5O=P!\u{11}oa~\"\u{1f}`@p`j!+j?4#!P\u{1f}\
        `UP\u{6}\u{a}% m\"Q\u{1f}`Sl\"S\u{12}\u{16}\"6oSo\u{f}n7!L!P#E\"E!l3M$m!M!S%K!j-S2n$R-m#V!K!P!N4o>m!M0j\u{b}\u{7}\
        + T!R!S!j$Q9U6Q!UCoSr2ODH'!O!Q!S\"L!k*QWlim&\"V%S!R7kfRZOQD%\"T#O;T!Spqs~' k!N&P!N7m!M'Q=O'\"I%Rpn!P!LVkUQ.\u{10}\
        $ n!N\u{1f}`<o>W\"\u{1f}``oq\u{1c}!FS\u{16}JO U\"j!K\"O!f!X!g%N.W$S!e$Q!P\"T-V!R#U\"V0i$T,V!S\"W!V\"V\"J!L!S!W!\
        X!S!V)U!V$W*S!W$S*S!W.V!Q!X!X$T/U0nn[$;q!O\u{14}q!Ok~\" Q?QV{\"Bk4TrP7 I!J!M!N\"s!K!L!O!K6N!O!P!R\"j!P1N\"p!O]l\
        IN%m!Q!R*\u{16}!?o\u{15}?| U!C\"I!K!>!Q!B!U!@\"H\"V\"@!E!z!t!J!K!U&U!R!K\"M!G!W!J\"D!P!I!N!F\"L$C\"u!n!P!N!O!U!\
        L\"G!R!M!R!G\"I\"F\"q!l\"P#U\"L!O,k\"Q\"D!k!G!S%L\"O\"n!D&r!G!K\"J,K#H!R!R!i!K!S*U!R,D!O!U!L\"J\"I!U!G$P\"I\"p!\
        o!H%L\"K(V!SK $\"j&S9q4N\u{7f}\u{5}\" V+ma\u{10}\u{1f}\"! N!V!l!N!T!P!U!N!e!N!K!O!R!S\"L!R!J!V!J\"T\"U\"N!S!T\"\
        R\"L!Q\"P!T!N!P!R\"Q!L!Q!T!T!V!F!J!K!J!N!X!L\"K!P!S\"M!T!P!R!N\"P\"P\"G!V!l\"T\"R\"K#U\"U\"N!S!O!R!T!S!i#k!N!Q!\
        V!S!k!R\"i!N!O!j!P!R%j!S!S!Q!Q\"R\"Y#R!M$S!T!V\"j\"W!T!h!L#l!l!j!o\"S!T\"Q!S%M%X!h!O!O\"T!T!O!T!M\"Q\"N!Q!S\"R\"\
        P!U!Q#P\"R\"k+i\u{c}R'\"N#N\"l9Q&Q\u{1e}P\"m.\u{14}\"\"j-P3*\"\u{1f}`*qqT\"#i?i\u{15}6- K!L!N!Q(s!O!O&F,L,R3j\u{1}\
        S+m.\"\u{7f} l!T!m!P!E!H!J!V!Y\"M!B\"G\"D\"C\"D!O!O&R\"O!R!c#R\"O!J!X!V!T*H!P!W!T!K\"M!P!R!U!W,O\"N!S#l'J!Q#U!X\
        !U!h!Q!S!i!J\"n!K!P!P!T\"R'H!V!j!G$L#S!R$J\"X!H!T!k!X!V!i!Q!O!o&l!R\"L!S)k!O!P!W!V!U#K!P!O/I\"O!R!i!p!q)ku.$ l!\
        J!K=mbb$ P(o?m4TCp\"\u{1f}`en\u{11}j\"\u{1f}`@n*C#$k?l4TXU!(UHe!eP/{\" o\"N`\u{2}\" R?R\u{11}\u{b}: U\"o#H\"Q!P\
        +S(S!q%n#M\"Q!U-R!J&S3m*k/Q1R)O.R!S!q!L!Q-Ta\u{15}\"\u{1f}`%qUA) o!K!P%Ksn\"T\"NFm\"Nn\u{1a}!\"PQg& l)U\u{f}o#R\
        4Q+o l\" SCl_\u{17}#,j?k4T\\L$ k!L!S%P'}%!l$S\u{1f}`<l$TZ\u{19}\" m?n\u{6}{\"!OEmC\u{16}\"NP2kz\u{7}$ o!K$K\"LZ\
        \u{1}# m$R;o\u{1e}!( X\"p=qOm)S+S/T>lW\u{f}!\u{7}n\u{1e}\u{c}# k4S?U@\u{3}& O#T$TgSaP$QEJ# m%O:loB!wpH~, o!O!M#\
        N\"K!I7U\u{1f}`!m!R$Q@Rd\u{14}!\u{11}nP\u{16}$ j!L!Q>N\u{1e}p!@o9`& m!I$Nro+o4NF\u{7}& S!Q!R$k\u{d}Q$kv;\"\u{1f}\
        `%n,\u{f}#xpHo!Qiy\";m\u{15}m\u{16}\u{10}# l!I!T\u{19}\u{8}!fs<O=!T!h!I\"B!N!R.L+Q!W%N!T-N&O!W+S\"L\"J!Q,m\"S!T\
        7l\"S.P#T<Q&R!S-Qmb) S#m\"L=q\"P2G[R#m)oDr! m}s( R!o$M\"P8R!q&Q.K|\u{d}# n!G$JOi!!O6w%!k$P;S4m\u{c}mW/$ Q'm\u{1f}\
        `@pot!\u{18}s\u{12}}\"Clzq\u{1a}m!BjDs\"<s\u{15}s0.$ O!V!U?Ul\u{2}\"?mGqS\u{c}$!S&l9S&l}\u{e}\"\u{1f}`@mf^&!P&M\
        ss(m]W!Ot\u{d}\"\u{1f}`eo\u{7f}.!'QxA\"?N'k\u{9}G\"\u{1f}`!q.~\" k?l6\u{b}\"\u{1f}`%pd@\"\u{1f}`=o.]- U!L!l!P\"\
        K\"L!N7V6g\u{c}l&M-R\"mxq% N\"S?U5O\u{9}PL\u{7f}!YRe-\"Bp4R$?\"6vSv0.#,j\u{1f}`@k.a) R!Q\"S\"N\"Q!T9n?V'Q\u{4}\u{10}\
        . K!L!W#N\"s!T7M!N!V#M\"u4L4R'm\u{1d},# j'U8oP8#!P~n!R(:1 N!N!m#X\"S8O!U!k#X\"R.O$S\"L@l!S7Q=M\u{16}\u{19}#?T\u{1f}\
        `6q\u{f}N& R!R&n8Q!T&mc!$\"Q\u{1f}`+p0o[\u{17}! m/\u{d}! mG\u{0}!#k\u{6}5# YTM!V|(F X\"P!R!J\"N!K\"R*R+N!U\"Q!Q\
        #N!Q!Q#U(T!T!U\"S\"T!T!J!S?T-j!K6N4S+N$V#R\"O!N-s!F#N!q[\u{4}!#O_\u{4}!?o/x#!k\u{1f}`=mPI! Q9s\" l'L\u{1b}:$ PB\
        n#S1F.V%!R&n\u{1f}`:S&pQW% P=q\u{1f}`8P#qpe,'v!H>q!L3k!LBn!Q'm!R`m!Qz\u{b}' p!K&O,O,q!I2P\u{1c}F!!Nox8 t!E\"P!O\
        !G\"C!K'O$o!G+t!I#N#H,l!I'M+LXnBn1o!K#p0Qr\u{14}\"\u{1f}`$qjH) q!Q!W#N\"M!P8Q$O#LF\\) T!R!T#l\"S!Q\u{1f}`8Q%n#,\
        $;p!P\u{14}p!PAx\"\u{1f}`@nf\u{19}(!K$O#R7n%O\"PWS(llC!!T\u{5}%$ O\"m&Q9l0y\"Bp4PoW\" R@R\u{13}R$ l'R8l[o5c\" l\
        /Uv\u{14}) K!Q%h!Q!O8T'P-O&N?'! p\\t!WQ\\4# T?T+mg#\" m\"QK'\"\"S$kUe\"/UQU\u{d}\u{2}\"\u{1f}`=r\u{11}G'\"O3N!q\
        )pHQ!N!q)f% l\"Q\u{1f}`>p\"R\u{1f}k\" o!N\u{13}.( K%k\"S!S7M'S!Q3Nj\u{7}$ n(Ozp$O_q&(P-TRp!T#QCSkz\"!N!n!b!&TDD\
        \"@o4Tq\u{12}!fp\u{10}j$ V!k&TMj\u{0}B#FR!R4o|\u{1}\" h\"SbQ!\u{e}t\u{e}0!4QKq\"\u{1f}`@mFH!?q[\u{19}) O%L\"o8P\
        #M$p.K\"l$Ix(\"!k!NGV) m!U!L%H!I9M#j\"L2NS\u{15}!?o\u{15}b% m!N\u{1f}`$o!Pxh\"#T#k\u{18}\u{1a}# O7oXo:\u{13}#HS\
        !U4khX\"!k!S1h\" l?l~y$ o\"R=p\"RB#! k_\\! o]V!?q\u{5}:! V-y$ l!R&O8p'\u{7f}#!M!k=U\u{16}:\"Bp4N[H!\"PH1+\"T!W#\
        O!U!P7K'U!S-S$R\u{4}n\u{11}2# O!o?l~\u{7}! P<\\. l!P!U%F8R!S&RTp!R'p#I\"l!S1Q\u{19}S!PmYM# k?m)U\u{1}1\" k!IZ\u{2}\
        !VR}5!AU\u{c}j#\"Q%RNSU+!+kmD#!M?T\u{1f}p[H!?ol9$ S!P>U!O+]#(S9m&Q|P\" STP0.% T!k$U\"U8U\u{8}Q5 S!Q!O!O\"q\"P8O\
        !N!L#N0K\"Q\"u\"KAk\"O%j!N]L$n\"K(o! R~\u{19}!\"U\\w\"CN4qR\u{8}!?l7\u{13}\" U?U\u{c}1\"@N4r\"@% U\"U#P;T}S\u{a}\
        \u{d}$ S!m\u{1}S!mm]\"<o\u{15}o\u{9}:) O\"M!L(G!u3N+J!w49\u{11}Y# O%RAkH1% O!o\u{1f}`$P!p0C! U\u{4}>!\u{2}n\u{b}\
        \u{f}6 o!E!R#C\"P4S$m!P&LDN5n#n#NEq#Q#S,o#q5n%o&U%p\u{6}\u{12}!wp~N$ T!T>T#l(\u{16}5 P!n$V\"H8S!Y&Q.J$K?P!l'L!t\
        !S!R!p!U!L!K;QCPMq, Z!J!H1E!o(P#X3I!j2j\u{b}L!k4\u{d}# PBN4rG\u{7f}% R\"O#T;V\u{1f}M|\u{16}\"\u{1f}`@o_\u{0}\"\"\
        I?NQN! O^\u{15}$ n%M:p%N\u{c}t$BS!R3p!o\u{0}:5 S!m!O#U\"U!M7N!p!J#I#J-P!O6P;P,Q2m8n!M)P!Rsm\"\u{1f}`eq1V\"\u{1f}\
        `@n^P!wr\u{7}\u{1a}! ToR/!Q!k#H!R!K!U7g!S&O.J&RWQKm%Q%Mx_!\"kD@% R+l4S\u{1f}`,jVB\"Bt4Kq\u{1b}!Hmmg\"\u{1f}`9ny\
         !Gl+W\"BM4s\u{1e}tG s!A!W!G\"@!R!H\"D&C$A!m+m!G\"M\"G\"G!M+F\"H!S#H\"F!MDm&S#R&l#l,U'l;n!K!O!L\"M\"M!M-k%m\u{c}\
        \u{11}#$VRS!U}N\"\u{1f}`+r^\\!\"U,\u{1d}$ m)S\u{f}o#RR\u{f}=!K!M!K\"R\"U!O!K&N\"n+p$S!N&R!N-S#Q\"THk,m#Q,p!S!T%\
        p\"O+p+V*M(k8L$ p!H!N&O\u{c}N% R!pzo,T!l0q!\u{18}o\"b\"\u{1f}`@n\\\u{7f}$ P?P'P4q6D!%T4.\" NnO\u{11}B% U!o\u{1f}\
        `$O!pT9$ N<r\u{13}N\"r\u{12}\u{16}, k!H!U%O!R3q_k>n!Q6T!q\"N\u{16}\u{e}\" m(UOV# m$N;l=\u{18}/!E!E!N!P!J\"K(M!O\
        $o(Q#V#P1k$N.l[\"!?p_\u{12}!AT<p$ S!S&Q8R\u{7}/\"!R>nht& i!K!L\u{1f}`#l\"Nw/\":nZn\u{0}`\"\u{1f}`eo)\u{12}( l!J\
        $P\"I9K&P/T%OD\u{15}##j!O?Q,\u{10}#/S0pARc\u{0}#4U?V2R\u{1b}w\" S\"l!cC L!R!P!K\"n#T3l!U#I\"R#j!N!S!G-L!J#j!O!S\
        AN!T!l&L\"m!T,M$m9Q!l!U/j!U%S/m!SiG!BmF[, h!R$H\"R!k>S.Q&Q!R,kxn!Rl\u{12}% l!K&P!iMRk\u{1}! n:w\" O\"jmc# Q'm?l\
        -w4 J!F!M#J\"L!L!L\"F!j(N(l#G#t\"M2F\"Q/LhT\"l.Pqy!wq\u{1f},# m\u{1f}`@n``$ l!M\u{1f}`-S+o! j<C%!O$K\"T9R&T]\u{1a}\
        !zo\u{16}L!Fn(b% p!L!P=o!O>w\" r\"K7** L!m!R#T!U!P!P9S%R!Q\u{15}\u{14}\" R0jt\u{4}\"\u{1f}`@n2j#\"Vum\"K?\u{1f}\
        \"\u{1f}`eoB$\"7mXm6e\"@m4OdJ$ T!n!R=O'5! S\u{16}0#'Ngp'Nn.+ r!V!R#L\"K4U%O[p!SSk!U\u{10}-% R3K,S4R2oQE#!V&M?OE\
        i\"<T\u{15}T|_\"\u{1f}`eom$P R!Q!S!Q!h!?\"G!T!C\"D$E\"C\"r\"Q*U!Q$E\"H\"I&M$l\"D!V!K\"F\"H&K$k$Q0N\"V!n\"P%n&Q)\
        m-F&M!s!N6n#V!G!T!P\"K(M$m\u{12} % o!L&N\u{1f}`9o\u{15}c% Q?R#n$m4M8b# l\"R=kii% o!R\u{1f}`To!R\u{7}-\"\u{1f}`0\
        ozt)!Q$K\"L8P!S&S.T&QDo\u{17}(\"\u{1f}`%p(o\"\u{1f}`%nR\u{1c}) S&j!P!S=U!R\u{19}M\"l&S>\u{b}!?p\u{1}n\"BS4m3\u{f}\
        #Ah3M!SNr\"Co6U\u{4}F%#Q!h>S!h4UH\u{19}! m\u{11}\u{1d}! o&}'!K!P!k!Q=Q!k4T3p! k9?\"Bi4V[C% p!P$H:q!RQ\u{18}% T\"\
        O#S\u{1f}`(oE$\"\"k=o P\" l?nP\u{3}\" j!N\\\\$ k!L>r!N91$#P0k/S0ls~$ q3O,m3Tog$ S'k8S'nIp\"@P4p\u{12}+# m'R8o\u{18}\
        5!?q\u{1f}.!%Q\u{6}P!wo\u{13}\u{1e}$#Q\"R:T!OMH!?V|\u{17}# R'T\u{0}S\u{1b}\u{8}$ P?Q#i4QjT$ Q!n>R!oF%1 q!S!P#K!\
        S!P!V7n!Q!T#O!U!R/P%Q!RXP-^! USi\"HS4l>\u{1c}!\"OAR!?m)S# P&k\"S`8# k\u{1f}`Bm)$#!K\u{10}pKo\u{1b}!! Q'uU X!U!Y\
        !J#V-V!P(W#k!S!T#T\"R\"V*R!Q!S!R\"T!R!T!R\"S(U*k'I!P\"Q#T\"O!Q\"M\"k#S!U)N\"T'U!m'k!Q$W!V+W!Q!V+U\"U$R!O\"Q)V$l\
        \u{1a}'\"\u{1f}`!p)\u{1d}$ l!Q\u{1f}`$o\u{13}'\"\u{1f}`_n\u{0}-3 T!U$L!U6Q#U%K!L\"V3LWl!R!P%j9Q.R!T$M\"V\u{11}\u{11}\
        $ m!I\u{1f}`[n[\u{c}& Q!H!m$i\"U7T6[\"ns9P\u{12}4# NVT!Wh_\"\u{1f}`$r&K#!I\u{1f}`?m\u{1c}1!$mp8& m!H!L\u{1f}`.p\
        EpSa& p\"N&L7q\"P&M\u{c}A; U!O!X#S!V!O!N!R!k%V%O+X!P!T#U\"L!P'T'R#S(S&p\"o]P;M!V%NA\u{2}\" n?p&3#VN\u{9}O#nM\\$\
         N&m\"MQldC\"\u{1f}`%mHb! n\u{e} #!k\u{1f}`=ked%'o8o'k4Txnp\u{a}#$k0M?O?r!4jK\"+!F$J#W7l!M$L\"MWT%V#o!N}I!YT^@\"\
        !i?l\u{1c}~% S!N!m&PQj%\u{f}# n\u{1f}`Um\u{19}F\"Bm4Q\u{12}n#!P>o!Ne@0 n!M$I\"M8j!L&P{N#l9m!Q\"I$L\"M.m%j-l!WU\u{6}\
        P#\"l&P?R9()!Q#j#Q!J7k'S!K\u{1f}`>oM)$!K&N8p'N7(!!MQx& U!K!l#O\"KrT~9\" o/Mi4!!N!X& m!Ivm$L%J=m!J\"\u{1f}`Zn6\u{c}\
        #!m\u{1f}R!p&1* m!G!R%I8l!N&N~m)mWQ\u{e}^* m!S!M%G!N4s#m\"O\u{e}K\"s1\u{6}$!P'O9k8jhbO!O!j!D\"H!N!S,Q!V!T!O%N%M\
        !Y#M!T!O!P+T!U!M$P!P!N!S)Q\"R\"T!O!I!O-R\"S(S\"S-m!Q!R.P#T,N.T\"Q$S!N!P.P!S\u{9}d!WQ\u{1d}p? n!Q!R!P\"M!S!N!V7o\
        !Q!V!T#S!T!T-Q\"S\"P\"I-l0k!Q!Q$O%n0S4Q$l\"U!t2m@U\"\u{1f}`en6C# l!T>r:\u{14}\"!T@ky3!Op}s!(j9\u{f}! O\u{6}?'!E\
        &N!R7m!I'S\u{18}S\u{6}#$ oHp\u{17}s)Nyq! m m!!S!+\"\u{1f}`%n8a!BU)-&'W!W9V4P\u{1f}`!R`\u{4}& T!K>M\u{1f}`!o5Re-\
        #\u{1f}`=Q!n)2\"\"k=S\u{11}A! lh>\"\"n?pt0!(l\u{1}7\" q?v{\u{c}$ O!S$P?S|\u{10}$ m&O9k:T>C! pl5! k.\u{1d}; Q!F!\
        I!M\"r!N!I!J!E\"G$D$C-I!Q!O$O\"L.Q\"k!OZP!T\"l'pBQ#Q\"q\u{1e}V\"!T&Q^\u{5}! lMf! O}*\"+k?k \u{1e}\"BM4r(I%!P&T!\
        O8U'QCDJ o!M!V!T!K!P!I!L!T!R2R$X!R\"T\"R!M!J!R-K!S!R\"O\"S!L<p!N.l!m1n#U(o!R'k$N!R.T\"O!S$Q!H!R=L\u{14}k# m!K>o\
        vq&!Q!T>QWV:s!F\u{b}\u{4}!?p\u{16}\u{1d}$5P!pRP!p\u{1f}%$!L\u{1f}`$R\"q\u{4}>$ o!L>o!O\u{16}T'!P!m%O!RMT\u{1f}`\
        0o$\u{1a}\"\"l?kL\u{8}\"BiDo#\u{9}$=n\u{1f}`8S#n')$ T!l\u{6}T!lNl# j\"R&P 2& i!N&M9P&R\u{9}o \u{1c}* Q!P\"U\"M\"\
        Q!T'V2n?U'Q\u{18}\u{1c}! S>e! S;D!\u{1d}os\\#\u{1f}`=PBo\u{e}t% O:n%SAP4n\u{4}p!?n}{% m!I>k\u{1f}`;m\u{1b}!!\"S\
        Lr# h\u{1f}`-l\u{e})/ m!I!J%u!J9N%p!P4SAQ!l)PLk4l!S%\u{c}& p!N&N8r!N&Ovm'&R!T!P7P(Q}l\"U\u{18}.\"\u{1f}`%m}N\"<\
        r\u{15}r\u{4}q\"\u{1f}`_ni\u{14}\" P?S\u{7f}k\";o\u{15}ojZ$ T'N9S4m|'0 [!S!Q!O$P9T\"Q$S!U-S!L$REjbW&K!R5V)!N'U>\
        R!T-O&Q\u{5}l!Q!Rcu!\u{1d}p@y& q!G&G8l!K\u{f}qqt& o!K&I!S?T\u{8}o\u{b}\u{18}\"\u{1f}`CpM\u{0}. Q!I!o#N\"Q!U*m-T\
        !L!l4V&OLo]Q\u{1f}X!!J2R\",o?n\u{1b}=$ R!Q!k=P6K% p!H&Q\u{1f}`9ocl!!SR\u{11}\u{1d}!W!m!B\"N!Q!R!l!L!P!?!W!I\"L\"\
        L\"Q\"M\"M\"K\"L!W!S\"Y!S\"G\"N!R!L!Y!M!Q!E!Q!J\"M\"Q\"Q\"X!h!E!T!P!V!P!T!G\"L\"T\"O!U!Q!R#M\"R!i!D\"k!M\"N\"K\"\
        M!V\"Y#P\"i!U\"W!T!l!Q!R!R!W#R!K\"Q\"m!Q\"i!W!V!M!R!R!P\"S\"C#T#L!S!h!W!U!V!N#k%g!L!W!F!T!M\"B\"D\"I#R!T\"S!X!K\
        !S!M!M!Q\"N\"H\"O\"Q\"S\"K\"X!X!X!S$n)Y1-$ s/N0p/P;l\" n(MVZ#!O\u{1f}`=O$'$#V!l>i4TUK%!K!j&P?S?o!#\"\u{1f}`=o/u\
        \"!T@RN\\\" T2mU\u{f}% T!P&l8S'iD\u{11}%!O!U%S@T}pq\u{c}# o'S8p\u{15}\u{a}\" R\"SoA3 L!J\"J\"F$H\"w!Q!K$F\"H,N#\
        M\"J&x!Q'J$N\"M&9\u{1f}\u{7f}!BmF\u{1b}% q\"U&U7n\u{1d}nW\u{3}\"\u{1f}`%o\u{1b}0\"/O?P\u{19}-, Q#R\"T\"Q8R!j\"V\
        $Q.K\"R\"N\"OY_!(Po\u{f}! R\u{6}s\"#U\"k{G0 K!R\"N\"k#U7L!R\"R\"k\"[/T!O\"ImP\"n=nQ%4 M!k!Y#O\"P!V7T!V!V#P\"O!U\
        .U+S7l!U!V!U7TPRau& O!R&O4m\u{15}m\"Q\u{1d}YM q!D!k!F\"A\"D\"I.P$P\"o\"o!M!S#H\"K!U-O!R%I-i#O$n!P&N%n\"U#n&L!n+\
        o4P&k$m!P\"K+G\"l!K!U#I\"J.R!L\"o\"g0$) i!F&O!X9TaoAn9o#n\u{4}E!NRcE!\"k,,!?p!]\"\u{1f}`Zo*2#?S\u{1f}`!m%4\"BT4\
        l\u{c}_' U!P$R#S9k\u{1e}Q'lK}\"\u{1f}`Uqp}!\u{2}ooF!?s\u{1c}\u{2}- l\"R#O\"H%M3o\"R*O*T&N#NHkeQ\u{a}[#?O\u{1f}`\
        =o\u{b}3!%Q_\u{f}'!O!T&P7M!V;Riopp% Q\"l?k\u{1f}`!kIo##P(lTO0p! n0Z& m!K$J\"M8m!N; !+k(tu S!C!V!h\"S!o!R!f!P\"S\
        \"F\"P\"R\"A\"U\"K$K!p!N\"P!F!T!q\"k!j!J!P!S\"T&k\"F\"N!R!G\"<!j!T!T!D\"F\"D\"A&U\"J\"L#K&O\"k!M\"R!K!O!o!Q&R!M\
        ,P!J!S!q\"B!U!Q!P\"l\"l!N&m!J\"I(R!K!p!G+P\"l!M\"Q\"G\"J&M(l!L!R!N\u{1e}\u{10}!#k:S' V!mmn:PWT!o&Q.o\"\u{1f}`+o\
        `c!VUY\u{16}!#ks8\",kSVyE!VSQ\u{3}!\u{1d}p+\u{1c}$'Rxq$k\"R[\u{4}!%Ma\u{7}+ o!I!L#H\"E8q!H$Oym2kEn\u{7f}\u{1d}!\
        #kNC& o!H!K%I8p\"PmH\"\u{1f}`Zq1-% p3M,n3N2R*]X!K!W!H!O!G!O!V!O%L!l!H#n!G!S#P\"P\"P!T!M#W!Q!N\"K!R!L!V&k$l!L!S!\
        M$O!P!P!T3S!P$P\"m!R)R&F*S$T1V+m!P!T!Q.M$L\"H!N-p\"T!M6S8 i!J!R#O\"N!R4T#i!T!V#R\"L!P.T#K\"P!P/OLT.i!S,T,M!NV\u{c}\
        $ P4n+Q4og\u{14}#&S<n#T~u!!k&{!\"S\u{c}\\!?n\u{11}(!BpGx\"\u{1f}`$q\u{c}K( i!R!S%R\u{1f}`%V$nEo,M\"Bp4Q\u{e}+\"\
        \u{1f}`%q1=\"\u{1f}`Zr9)( T!m$O\"O8T!o$Q3Ut$!|m\u{1e}o\"\"V?S4R!!T\u{1}G!nl\u{12}\u{10}!wo6\u{e}!!l~p) n!O!j%T!\
        M7i!M&N\u{7}n\u{1}>8 i!B\"H\"U\"Q(S-O$I!O#J\"m\"p&N,K\"N$oET!kKO.k!I&G!R!K\u{12}.# P!U$Q\u{6}\u{9}# o/M0o\u{a}M\
        $[NGn\"O\"UJg( R#k!L!K=Z4j\"P\u{a}n$h# R\"keUk\u{13}F m!I!J#N!J!L!I*o-T!P!Q!U\"N!T!R!O*l#O%N!K\"U+n#R$n(S!q0l(O\
        !O#R$S)m&P:T$P!L!R!MXQ' j#T0R/N0S$P\u{c}k\"x\" S?R7\u{2}\"-p?p\u{1c}0) U\"L#N!Q%k!k5O*m4L\u{4}6$ T'P8R!SU'% M\"\
        U>R!Q%Pj5!?m~i!\u{2}m\u{0}r! ni/- n!K!Q%N!T7p!N!S%P!T3PdNAogg+ U#l\"F!Q-S,R#w\"J2D\"K\u{a}l)F!wr\u{1e}}\"\u{1f}\
        `@o+4. P'S!T7Q\"S$U!U!l-Q&Q\u{5}O\"l#U#Siq4 V\"Q%V8R\"U#I0I$K\"T=L&S#n1N!Q$p.S!n\"M+O.T\u{16}2#+l?j4Uiq\"!k!NeC\
        ! ms!( j!O&P9S&J~T9P)Q%\u{e}1 U!P\"O#Q#S3n*T\"S0R\"k!QVS4P!Q)P\"nDRD^& p!K$N\u{1f}`;m%U<>& j!N>n'k4M;R\u{8}h!?q\
        \u{11}9\" k?pJ\u{2}\"!m?pA\u{7}$ l\"O&U7mMz$%l\"T8M!Sj>+ l!I&N!V7i!L&R/T\u{1f}q!O/S(W&!R!T!N!k!O<S\u{d}C1 Q!q!L\
        &L7k!J&KTR!k\"k%Q#q\"Q!o=q\"LXn\u{19}O6 Y!Q$I!S!Q,K!U,W4R&O!R=M#T'k#R-M3J!Q&l#T1O&Mcx< P\"R!H\"o\"F!N3r$V#L\"m\"\
        L!O-G!R!M\"j\"L=N\"LGO!r$m*P!r\"N*U!n#MUF$!M!M@p4M\u{15}(% N\"S=Q\u{1f}`#Ta5!AS\u{1a}M#!H>o!LK\u{1a}!\u{2}pmZ% \
        m!P~l#w!N?W3\"K#J\"B,H,m!R!O%J!P+MIkBj'P!p!R6m!U\"n!J(n$(R\u{1f}`:m&R&o' l!G&J8n\u{1}nTn%S\u{16}\u{1}!\u{14}owN\
        ! o{A\" N\"j\u{4}h\"Bi4U\u{19}q% n3R,m3Q\u{d}k7%!zm>{\" t?tX7!?n7\u{1d}!&S\u{4}kD M!M!V\"S!U!P!S\"E\"D'l-R!P!Q\"\
        T!U#Q+S\"K\"W#S!K!N)T\"pKM!N$U!S8M#S-J!O!O$S!O!R$y!fqE\u{1e}% P!q\u{1f}`<P!q\u{7}\u{2}E O#V!O!F\"O!P!G&D\"Q!l!F\
        \"U&N$Q$Q!K!T!Q!M)U$P\"N\"L\"S!P'U&U4R\"l$R4N:N,U#W%N\"S9nuP'!S&U!T7TGo(p'M+\u{15}\" k#L(F# P?Q$lN\"' P!Q$l\"P8\
        T!O&U\\Y* l!X!S#P\"R!S7n!Q&S\u{17}n\u{5}$!?q\u{11}u) k!Q!j%S!N7m!P&P!N\u{0}A\"\u{1f}`%qy\u{6}3 j!M!S#J!T!O!R8V!\
        R#L\"R!K.O#Q\"S=n+nBP.P^\u{14}#!k$N?RV\u{2}! SAPM O!A!G!I!I!H!G!=!y!G&F$G(K!S#T!I!M!L\"G\"H!o!H,H!F#N!N\"p3Q(p$\
        Q#M!q$P#G!lBj'Q!K!S\"o,S!L!K#L#p8I(!U!n%S!T8R'O?svSNI+!Q!S!R\"o\"M8I!R!S#o0NCJ\u{2}\"!fpk\u{7}!fnJ\u{7}!nq\u{a}\
        6\"\u{1f}`%pCF\"@n4S>a\"(V?SLo2!P$B\"P!j-P*m!P$I\"P.M!R%I.P\"J8T$m>T;R*\u{1f}#\"O\u{16}m(nW/\"\u{1f}`Zo1\u{13}!\
        ?lt\u{1b}# O(N7Ph;# o!K>uav!?pY\u{11}\"!N!i:{\" n\u{2}qyr$ T!p\u{1f}`!p%\u{12}\"!TEm#w! m+X* m!W$M\"N,S!l+n!T2V\
        \u{1e}R\u{19}~! n9\u{18}} O!P!T!9\"V!L!O\"{!t!9\"A!G!G!P!9\"R!O(U#V!P!S!A\"J!R!I!W!u!m!B\"F\"K!R!B\"N!R!Q!Q!A!O\
        !K!N!H!S!n$I!Q!C\"M!N&T*P!P\"Q#T\"N!P\"M\"k!T!V!S!U)N\"S(U!O#U#j!Q$X!U+U!P!U%M\"n\"h\"R!S!Q\"E!R!O!L!R!O!t\"H\"\
        O$T!O#k%V(s*!M!L!R$M!O,l,N'Q,m#QHm/ S!Q\"R\"m!P!M$l1S$N$o!T!P$i4SsT\u{1}\u{4}!?p2\u{12}\"\u{1f}`AnuK!.kp]\"\u{1f}\
        `Nm%m$#j?q4M\u{c}m\u{19} !?mHC\"\u{1f}`$qq;\"\u{1f}`=oW]$ p!I>u!K@\u{d}# P&U\"T*p#3m\u{1f}`>kRI2 J$k!I#P7Q!J\"L\
        $L.p\"n\"M\"R\u{5}I!j!P#M\"n.T\u{5}#- t!@$C\"?8o5E$K\"I\u{5}r!D$G\"C>mA,!?oOkT h!i!U!M\"P\"n!Q'O,V!k#X!k!Z#Q!j\"\
        O-U!P#K#R;T%N!P!S!V%F!O!k!P#V(V!L!V$i#T&Q$i!G!T)U!V!k\"Y*I\"k\"U#I!I!V.h\"X.k\u{1d}!\" l'N_\u{1b}!3n\u{3}5# m\"\
        P&R\u{14}}##j?m4T:\u{1f}('N!m9P&R@n?o>M\"oZ\u{8}\"HN4p`O*\"W#L\"K!U7S!o!K#L\"M.I?~\"%R?P\u{1f}<# l\u{1f}`@mip\"\
        \u{1f}`$r#U!?o#c# O!O!kkP$ q\"Q\u{1b}o\"QK*&!Q(lnlAT#lYlq\u{1f}#!O~n!R6\u{3}\"DP4oI/\"\u{1f}`@s\u{1a}\u{c}$ Q!m\
        $N:Q9h$ S\u{1f}`!T!kUQ&\"R$T!M!m}M!n\u{8}^#%N\u{c}Q!p\u{6}q\"'R?SL\u{4}#;p\u{14}Q!pPo# j\u{1f}`@op\u{13}8 R!M!P\
        #i#k7R!M!S$R\"j-U!K#N\"UFP\"M!L!O\"l+R\"Q%UNT!QP<\" o\"O?\u{1f}\"(lvnpq\"\u{1f}`@p6;! T~\u{1a}@ W!E!M!G!N!E!M!v\
        !H!F&F$K(P$P!L!R#G\"p!K-I$G\"lHSBS+P!P\"l*o#P!M$Q\"s7^\"!X?V1\u{18}$ P$l;P$kF5\"\u{1f}`=o#\u{1d}#BP4o\u{a}n\u{1e}\
        8& R!m&RsS!n\"R\u{18}@\"\u{1f}`=n1\u{15}\"\u{1f}`@p/C. o!I!R!P\"U\"N8r!M$P\"Q2QYN%qNOKr# Q!o?kJ\u{2}% m!J!O\u{1f}\
        `cP\u{2}N/ S!l\"Q\"J:S%O\"P.K\"R$j=l:S!n2T;kr>$ Q%m:R%n/l\" n?p=>!?q.g\" m?oU\u{f}\" OFq\u{1e}w! l P& q!K!M#Q\"\
        M8mb\u{5}9!H!S!M\"V\"Q!V%N!j!K,Q!Q$P!W%T!S'M\"l$L:T]S%Q!Q!T-n:n,d! m`D' P!l!P%T8Q!k4TzU$ l'O{o#O\u{18}|#!N>m5RO\
        Y$ l4U?V2Rz*' P!F!o#S\"H8M%U51* n!H!N%N8o!K&P@p$Oum6y& k!M$L\"Lss<N1&# O#mim?V!?q\u{4}d! m\u{12}}\"Bk4R/03 Q!I\"\
        t!H!Q\"L,L,S#x!J!Q.N$F6jHo!M!T.o4q\u{c}0% o!O>S[o(o6\u{11}\"\"k=S\u{15}3# P?R!TH9'\"P#S\"O9T4S\"S\u{6}j`I$ o/O0\
        phRlj\" O!l4A/!K!L!k\"k\"M!R7O#r\"l\"O!R/K$O\u{1f}o+oh7$(Tro$R^pB]\" k5Q$\u{1c}. Q\"U$Q!U!N7M!T%R!V!P-R!Q%T!PoB\
        % o!P$H:p!R]A&%R\"m!R<S\"n!S$0$!N$l?n4N\u{9}-% n!O!S=o\"S[(# r\u{1f}`@n`Z% o!S!Q&P7uJ<\" l\"N\u{c}O! j\u{18}2\"\
        \u{1f}`!p\u{8}u! l5~* U!H!P#L&W?O$M0m\"m\u{7f}T1z$\"Q#k\u{e}R#k*[w l!U!S\"O!M!n\"i!>\"D\"M\"@\"C\"@!N\"S%Q!T!O#\
        S!T\"P!G!X!T!W!B*B!P\"O!U!P!I!j!U!n'I#Q$S!R$o'O\"k!O!O!r!N!S!P\"i\"N#U$V!S&Q\"h!V$K!k!o!O!L#U!N#K!S\"Y!Q!U\"O\"\
        k!n!h#m!Q!T\"N)o!K!P\"L!T%Q+U$L\"O\"k%XfA$!Q>o!M&S^f(!E!O!O\"J*N$l,WEiXC= l!O!R!P\"V\"F!O!F*U!V)l#S&L!R.O#P\"L*\
        S!NYR.o#T$S,o%S\"M.Q#l-Q8S!Dm3w$ o!M'P7n'<\"Bn4QW*\"Bo4Q?3$ R!lyS!lv\u{7}# k\u{1f}`@ol.\"\u{1f}`-p*@\"\u{1f}``q\
        {O' P3q!Q+M3v!R1FH0\" l?m\u{1b}i! N!X) m!N!R\"S!P\"I!R7thn\u{9}\u{d}# n\u{1f}`@r\u{5}^\"\u{1f}`@pUM$ l)T\u{f}l#\
        Ta\u{1}\"#N@i$_#!Q>n!MAJ\"@Q4o`\u{9}% P(n7R(p4RxC! o6\"! P/v# j!W?W\u{f}&'!O!Q!T\"M!k*RWl*N% p\"P-M0n/O,4\" T?U\
        -s0!J!h!Q$S8k!Q$J\"k.N\"T\"J\"L\u{6}M\"K\"m\"K\u{19}p\" T(kS)!FS\u{0}}\"\"R?Ri?$!Q\u{1f}`?m!S!.!\u{1d}r?;\"\"R\u{16}\
        p3\u{a}* W!Q&U8V!V&U.N]o!O.q9}\"BQ4l5R% r!L\"R\u{1f}`Roj9& q\"L&I7s\"P4M\u{f}\u{7}\"\u{1f}`Zl<d\" RURl\u{c}! mo\
        \u{7f}! lKq!?oN{#'R8n'S\u{1b}t& J%N\"N!L7L'PqH! mI;\u{7f}!J!S!C!V!W!O!O!G!S\"M\"D#S\"V!g#k!P'Q!Z!M!S!G!V!T!P!E!\
        R!U\"Q\"H\"T!U#i\"I!M!L!R!W!M!K!J!N\"S\"P$M#S\"k%T!P'S\"P\"l!T\"S#E!U!m!U\"P*H!J\"U\"S#R!n!S\"S#K!N!m!Q#n!M!M!H\
        !T$l\"o!T#R&L%I!U\"K\"O\"S!R!I!H#G$T\"O!T$N#Q,q%e\" l?n2\u{1b}#?n\u{1f}`6m^Z\"\"U&J\u{1b}%$(S+m!S\u{1f}THd+ l!N\
        $I#U7h!T&K4P-n>L\u{7f}Q&|$!Q!S%n!UI'' V!k!J=T!k!OwwM\u{e}! oy\u{16}!?pKL)!S&S9W'U}l+m-k!R7mN5\"\u{1f}`=pW\u{7f}\
        $ l\"O&L?NU(% k!S>l\"Q\u{1e}oy\u{1c}-!M!l#K\"H,R-M\"q%R/LnL;p!M\"Ow(# Q\"m?k\u{b}]# N\"j-P\u{8}\u{b}!zqZJ\"\u{1f}\
        ``r4\u{1a}\"\u{1f}`0om\u{8}! lD\u{1a}( L#O\"K&o7R\"N&i.M\u{7}\u{f}!#k&\u{f}\" P\u{7f}oq9\"$kST?\u{17}\"\u{1f}`.\
        n+i# O%Q=mfq\" m\"Q>\u{e}!?RZT!'O\u{d}w\"\u{1f}`%kf|\u{1f}7! U!M!k!M!T!Q!i!O!h!K!L!H!S!@!Q!K!S!N!S!L!W!M!R!G!G!\
        L!N!L![!O!W!Z!P!V!N!V!Q!k!P!h!O!I!L!V!A!P!O!X!U!T!N!W!Q\"O\"Q\"P!d!J!N!I!Q!N!W!M!V!J!W!j\"M!R!Q\"P#G!G!M\"L!N!S\
        #M#S!V!U!V\"Q\"W!O#Y\"X!V!P\"M#S#S!Y!O\"V#T%Q!Y!h!P\"h!g!P!W!L\"m\"j!i!i!m!f!L![!R!W!E!S!M\"N\"J#R\"Y!S\"O!W!P!\
        S!R\"N!J!M!V!P!T!M!V!R\"G!Q!Y!R!X!O!W\"o!k#l!j!o$jM\u{d}\"VUjpsD\"\u{1f}`Cmd6\"!p?qry' R#K!m\"R=o4I^pR\u{16}! m\
        1.\"BQ4o{\"# T&j?j\u{16}P) i!I&k8T!K&l4K\u{2}o!PI\u{1e}!?QNG$ P!S\u{1f}`*on}\"\u{1f}`@qEB!#m\u{7}x\"BO4pwm& l!K\
        \u{1f}`,pHv!KIJ! O2*$ m!S>mrps\u{7f}!VTBT!\"R\u{0}\u{e}% l!L$O\"M!T6.#!Nyt!N\u{1e}\u{1}!!TQ\u{1}!zq>\u{11}( P'R\
        !T9U$U\u{1a}P'M!T\u{17}&##O!n?lb%* P!T!N#T!T9Q'T!X.Q&l~\u{1}\"?R!o\u{1d} !@mHR(!l$L\"N9r\"r2N\"N$SWW#%P\u{1f}`;\
        n|\u{0}* p!O!T$P!L!Q7l!R!U%P\u{3}?) V!p\"P\"I\"N9t$K\"O.JtD!?pm\u{3}!?kj'% r!H!S=z!JXw.!M!l!X\"K\"H,R-M\"r%R/Kn\
        L;p!M\"O[>$ U3l\u{1f}`>lSG\"<Q\u{15}Q\u{19}\u{3}# l\u{1f}`@mpc$!M\"jQR\"W>F$(U4n\u{15}n\"S\u{3}-\"%H\"NFW$ m(Sr\
        n$S4i! S\u{14}\u{c}+ S!N!I#J\"I!p7P(W4oCsihS\u{3}$ R\"n=T\"l5\u{c}\"BQ4pdT2 O!W!Q#R!R!Q!O#U4O!U!S#S\"O!R-U$T\"O\
        uRP>#$j?k4T1\u{c}!!R5H\" j4U>%,!R!L#M#m7o!Q!Q%O!o-Q'OGRvD#\"R#Q=m^[!?T}\u{1d}\"BS4mQk\" o!N\u{1a}\"\"\u{1f}``p5\
        \u{4}! R\u{1}>% P!M'VuT(q1i+ T!K!V#M\"N!N7R!R&TTm$S\u{7f}E# Q\"S%U\u{1f}\u{19}% k\"S\"S;l$S.$H U\"Y#X!Q\"h+W!O,\
        Q$T!L!P!U+W!P!P$V!M!L*T*V*R!i#O!R!Q)j\"V%T$Q!O#Q/V*V#O,S!T!R!i%R0S\u{8}\u{12}S p!N!T$L!P!U3R!U!P!J!f!P&U!W-L3k#\
        Q-j!P#Q!S!T\"m!K\"i!I\"R!Q\"P'J\"l!G,I#K$R&n$l!R!U+l!J!Q\"N!R%L/L!N!P!J!j&l3\\!zpZ\u{17}% q!O!R#O#PX\u{d}#!N\u{1f}\
        `?r\u{1e}?!!i]S\"\u{1f}`Zo\u{7}2+!K$l\"N!R7U!N$m\"P!R4Til0\u{b}- l!G%R!O!P8N!k%S4QHoBp\"R;UbI# m!J>o\u{11}K\"\u{1f}\
        `,pC{\" Q\"lgh> K!H!Q!I\"P\"F!J!P\"G$p$T!V#N\"s&Q!O\"O\"R$T&j'P#R(k.M!N$s4oXP!N,k\u{b}k\"\u{1f}`=n?W! o+w; P!T!\
        W!L\"N\"R!S$j'R!R(T#S!T%X%k)T!U!W%S!O#UsT.P!X4l\"O.lvf$ P<p\u{13}P\"p;\u{13}F!S\"N\"S!L\"P'R,N\"Q#Q!O#U!Q!O!P'R\
        &J!R#T\"K\"R$S*N8U#k\"n(O!T0j0N,T$V!l%L.m!Q!P!Q-lz/! T\u{3}U$\"S#M?P0Q%\"!!n\u{1a}q$!U>S%P\"RD\u{17}!(TsVT o\"Q\
        !H\"H!L!P4L\"L\"p\"W#K\"N!O-V!M#M\"R!U/M!T*Q#Q!I!U!N$n!R#S\"M$Q&P\"p!P'G!O$U\"X!N)k\"h#n!L\"N!L*S#S$Q\"T.l!G\"L\
        \"n\u{10}/!#j)\u{7f}\" p?q}h)!O'Q,m'm!k\u{13}O!m!k\"SLO* M#M\"K\"M\"o?R4p\u{3}P#O&q\u{3}z!!S(5!VW&K\"@pFs\u{d}Y\
        $!m&P9o&Q9.$ n!R!R=oVl\"NU2kbp!#k6 !?n9C' l!G&G8q\u{1d}n#R5oE\u{16}$!Q\u{1f}`?m!SB\u{1}/ L!U!i#I\"m!R7N!X!W#L\"\
        m4JmP9O&n\u{b}(#-m\u{1f}`FmjF\"\u{1f}`=my,#\"S\u{1f}`SkQhu H!P!p!V\"j!T!N!m!P\"Q!j!S\"I!O!H\"O(T!p!U\"F!R\"Y#O!\
        O!n!M&O!L!I\"Q!U\"i!L\"i!V!Q!M!P\"J\"K\"P\"P#O#H\"P\"r'H!Q$S\"S!k!T'M\"m'm\"O!P!N%S!o\"O%O\"P#U#L$n\"n\"J!T!p!K\
        !U)m!N\"L!L\"l$S!i#N$S'O!j!U\"kn\u{18}\" o!H/\u{1b}k N!T!Q!j!h!h!V!N!i!S!J!D\"J$B\"N!S'V!T#O!V!Q!h\"U!P!P!X#H(Q\
        !U!P!P\"Q!O!Q!N!P!M+S.R'O#l#L\"M!Y!l\"Q*Q!Q#T!N&n!K!O%j!R\"H#U!l$U!V!T!T!l*L\"Q!T!S#j!R!Q!R!N(S$m!mx]!!J\u{1e}V\
        \"<o\u{15}o\u{a}>$!l$M\"T?Q-5\"\u{1f}`0qdi'!M$M\"k9T\"p$l0P\u{1a}\u{2}\"\u{1f}`@l~d'!T$L\"Q9U!V#O\"R\u{1d}0$ T/\
        k\u{1f}`Kn.\u{12}\"\u{1f}`en\u{15}\u{8}!zp\u{7f}1\"\u{1f}`@n\u{1b}\u{10}!?nV+$!R&n9T&o<\u{3}\"!T\u{1f}pE\u{16}!\
        .k(^!noa ) m!N!S#N\"P!O7j\"V%L\u{7f}\u{d}%#L!j?p4S\u{c}n%d\"\u{1f}`Cq1c(!S!l#K\"Q!V8T5T&UMd$ S=l\u{1f}`;l2y% V!\
        L!R\u{1f}`>PN5#!N>m5R\\G) p!I!P%F8l'J\u{19}n!N&M{U!/lk#!%R\u{5})\"$jSRFZ1 Q!M!R#F!N!P!O'S0Q!P!R#L\"R!R'S(T\u{9}\
        kBk% R!m$R\"P9pJ9# R\u{1f}`@T\u{1d}%\"%N\"Q'Z\" n?n}J# QBo4P\u{15}$!%k<\u{1f}$%M\"O9m&Qfx' V\"R%S8S!k!U%R{S! r2\
        !$ n!H$N:jvy#!mvQ!n3`) X!Q&U8W!V&Uko!O.qg\u{1b}\"wR!of\u{4}!'V\u{a} !%l\u{1b}\u{8}\"CR4nd\u{7f}!?t\u{d}D\"\u{1f}\
        `=o)6% j!R!Q%U{n\u{16}]\"DQ4l\u{15}\u{1c}!?qW02 L!k!K#L:R!N!P!M$O.r!P!o$L\u{5}L!k!M#M\"n\u{16}\u{f}!\u{1d}m}m\"\
        \u{11}S%kYe\" Txn\u{18}r!wp\u{16}@!AUK$\"\u{1f}`@n\u{0}OC h!O\"K\"W\"N.J'R#g!R\"N\"Q\"P!V-K$U!V!I!R+l\"J\"T0Q(n\
        !O!Q!P,R3i!U!O+S,N\"O!R'TvL! k\\Z% R(l\u{1f}`8S(n+g# n!J!Ocs!?m|u!3kIU) O#T\"J$o6O#T&m.P\u{12}l{{! R_\u{1b}\" o\
        \u{7f}n8u! l<5\"<Q\u{15}Q 5$ L3t,L3t\u{15}A2 J!w!f!N\"K\"M!O7P!o!T3g!S5o0SeQ!n!X4mK=!#j0P#!M>Trn\u{11}\u{f}\" r\
        ?u\u{d}/!WQ6J\"6SSS\u{16}\u{13}2 q!D!G%C!F7p\"M&MXn#n/m,o,M!o5k5m%n+o\u{4}\u{a}!VTDb\"@T4lE<\"?o[PL % r!N!M\u{1f}\
        `#n\u{15}P!woOH\" R?S;\u{f}!^U3T$ m%N:r%MC^% Q?Q&l1P\u{c}oL ' s!K5GQs\"G!K\"k\u{5}(&!Q&Q9T4O&Tjn\u{1e}\u{7}! q0\
        \u{6}e h!Y\"Q\"N\"W\"V\"N\"L\"Q\"S\"G\"R\"N\"S\"U\"O#T$W\"U&L&J\"G\"C\"H\"C\"G\"K\"H\"J$l!Q!R\"T\"I\"X!N$S\"E&j\
        \"I%S!G%U*J\"O\"M(K\"i!J#i!F\"I#l!l!j!o\"T!U\"h*g&S\"F\"g$J\"J)G\"O\"k+im\u{5}% o\"N=n\u{1f}`!nBs' k!J&N#l6KEQw\
        m%N> s!N!N#M!Q!K!P'O,P$n!U!R%O.I!PBm#k%n#l#S,o\"O=P,l#n\"O%K!N-m0V+R& Q!o~U!k\"R!n\u{1a}\u{1a}7 M!N!L#T\"n!Q3l$\
        P!S!M#\\\"j!V-J$J#TjS!U!l(Q!l/S!OT52 k!T!T#M\"S!S7l!G$M\"I.W&n@V(N]o\"M#O\"N\u{8}W\"\u{1f}`Zo\u{12}H(%n!Q!N!O7Q\
        %n!Q!R~h$ m<Q\u{13}m\"QO\u{e}( k\"R%M\u{0}oUP!q\"q!Reu\"'P8md\u{1d}$\u{1f}`@p5O#of($ n!L$N:lA\u{1b}\"3m!S|\u{6}\
        #'j!R?P$\u{6}!#jT,$BQ!Q3q!o%b! nnM'!U!m%N8m!O&O.T2h&!L$P\u{1f}`<N$Q\"n '' N!O$Q\"p8O!P&s\u{7}]! Qs(\"\u{1f}``n\u{0}\
        Z#!O~o!O3^# k!M&QA?!wpP\u{1a}!wu\u{15}{& q!K!M#R\"N8m\u{12}M!#ik\u{1d}# n\u{1f}`@n\u{17}D\" O3lG-! m\u{9}H$ l!Q\
        \u{1f}`$o=i\"BO&OkE#+j\u{1f}`@jg\u{1d}# m!J!O\\q'%O\"L9Q&OzR!p$O4q+!O!I%I!M8S!N%R.Uiq4p+oP\u{11}+ R#K\"G$q!N5S#\
        P&k!N3Y\u{c}m8\u{15}( j!Q$K\"O:U%MlN$NP8\"\u{1f}`@oPtl!Q!S!U!Y!R!K\"T!I\">!l!F\">!W!I\"K(R!k$W!O#O!Q!R!R!O\"F$E\
        !U!M\"P\"I!O!O!S!U!N!i!h!J&L#U\"Q'm(T\"Q\"r!T!P!T!U$l\"R!Q*P\"O!M\"n0i!P!P#P&S!R!k!S*h!Q\"R!U\"Q\"V!P!K!R'S\"O)\
        i:]!,Qz9\"\"T=kz\u{1d}'%S\"U8V~O\"o=n\"O&'#!P>l5Qa+!fs_\u{8}#-m\u{1f}`FmJ$!!JGZ\"\u{1f}`+q@G' n!P!O\u{1f}`#s!Q!\
        PC|!?q}\u{1b}\"\u{1f}`,pL\u{10}%\"Q$U\"m9T&lSo* q!K!L#O\"K8k!O\u{4}m!N:nv\u{0}!\"RQw! R\u{1c}o%!o&S8M!qFo0o! k>\
        g\"#O!k1\u{4}!?o@f$ T/l\u{1f}`KnQz( j!U!W#I\"Q?T~kUnu\u{17}&'P8S!LZp7O,l&N(!W&G8j!O&K4M\u{6}U&N\u{9}\u{4}!\"S_n\
        \" k4UA=( p!N$N\"K!O7n!T\u{1f}m^g* o!E!V%J!M9U4T1o(nqm~6# P6wSw^>+!M!P#T!m\"O?R\u{19}N!O#T!l\"Q;R!Cl\u{9} % s!K\
        !N=shk =9 X!R\"V\"H!R!R,K!U,W4R\"P$O!R=M#T'k#R-M3J!R&l#T1P&M>UG\u{0}%!P'R7S'T!Ok*\"\u{1f}`!oNk3 U!V!N#X!M!J!Q*j\
        -V\"L$P!N!S-N\"I$MTrQN!Tuh!wp\u{13}\u{15}: N!G!N#k!J!W!n7S!J!S#l!L!N!l.K$J!O!Q;o.K<S\"p$T;L$P!U\u{a}y\"\u{1f}`%\
        l\u{0}\u{1c}% N!r&P9q\u{1d}p}z# p@R\u{f}t\u{1d}\u{16}!\u{14}t\u{8}\u{1d}: P!w!A#K\"K!L7R!o!G%N!P-k!K5n!P-j'S$n,\
        k7N8S!M!o!O4m!R\u{4}-% U\"jEjGo'O5,% R!m\u{1f}`TT!o\u{10}W7!P!N!M\"K\"P\"S(n.V!P!U#J\"P\"W(k(S!R!N^o#Q)k<S!T#Q}\
        ,( Q!P$M\"l;O4o\u{e}P\"niY! md]$ o!K\u{1f}w!M%r% Q#Q\"O,n?k_.\" nzmp8$!J&Q?N!T16+ R!p$N\"M9P4q$S\"O\u{5}T!m&R _\
        # O'm?lPj(!S\"V\"j\"S5T+R\u{1f}`3o}1!WQ\u{10}V\u{1f}0! N!N!l!N!T!P!h!P!h!N!T!L!V!I!S!J!R!I!S!M!U!N!R!L!I!L!N!M!\
        Z!M!W!R!Q!Z!L!V!O!j!Q!i!N\"M!W!N!P!M!V!L!S!O!U!R\"P\"Q\"R\"P!K!K!T!O!V!N!U!J!V#N!R!R\"R#L!I!P\"L!N!U#S!W\"Q!X\"\
        U!g!Q\"V!Q%V!V!Q\"O#Q\"V!U!Y!R\"W#O!V!X#S#R\"i\"R!Y!M\"j#e\"k!W!M!Z!Q!W!V!R!O\"R\"P!T\"Q\"U!R\"Q!W!Q!S!Q!Y!Q!P!\
        O\"Q!T!N!V!R\"K!Q\"R!X!M!W!]!m!k$h\u{0}\u{2}- m!G!J#M\"V!O)I.m\"N#O#Q)L\u{f}mB,, Q!T&V2O\"P!R#S(RLO\"S[P!R\u{1e}\
        \u{5}( R!O!Q&m7N!Q!R&o;\u{f}!?qk\u{12}# U\u{7}m3L\u{18}i% P#M!m?k4T;p#?Q$lzqw\u{11}!!Kdu!Blpb$ n\"M\u{5}q\"PZ)#\
        \"PAlpP\u{17}W!4j5\u{0}\"\u{1f}``nA[t E!=!F!}!>!D!Q!A!D!3!E!;!F!D\"<!H!<!G!E!R!M!V%M!P!N\"I!D!J!w!E!D!S!F!K!;!G\
        !B!H!I\"C!L!C\"H!S!G!L!m!F!A!N!F\"A$G\"E\"F!U\"S!M!V#qER\"P!r!N!H:M!P'r'M!H!J!v!G!L!T!L!L!?\"D\"C\"C\"N!R3S\u{a}\
        .& T\"l&Q7T\"k4S.m!+l?\u{7}\" l?R6M9 s!K\"E\"K\"E!P'G$G(P\"P\"n#N\"L!P!N,L#R!H\"NeP'p!K+P2M5P1\u{1b}\" o\"Q!@!f\
        n/\u{5}$ q\"L=s\"Oh\u{15}$!l&Rtm\"RP0\"6USU%\u{e}+ K#q\"O$I(G.O#s\"T2I\u{9}S#kn@!?n/l$!N&K8n!M,z!Cm\u{7f}\u{2}!\
        \"j\u{0}4% o\"S&S7n(TS[$ q\"Q\u{1b}o\"Q(\u{9}\u{1f}-! N!P!n!Q!S!R!k!K!j!K!Y!O!O!K!V!G!P!I!R!N!\\!P!T!J!K!J!K!V\"\
        N!X!S!R!X!N!R!L!K!N!M!I!X!N!J!K!P!G!P!F!N!U![!T!g!S!d#O!f!S!S!O!X!U\"Q\"N\"S\"P!T!S\"V#J!K#J!K!Q!i\"S!g!U!P\"m$\
        T\"T!i!Q!h\"W!U#T\"p!L!T!W!Q!V!W%P!V#i!P\"R\"i!l\"S!X!O#X!Z\"S!k!f!V\"I!S!H!U!L\"K\"A\"U#R!Q\"O!W!S!S!U\"R!U!S\"\
        K!R!Q\"G\"L!T\"V\"N!X!Q'\\$SIM$ l)T\u{f}l#TsF! OKB\"!L>m\u{1a}MY Q!U\"M!Y!M!G!O!R!C\"m!o!K!O!E\"D\"J!G,O!N!R!T!\
        I!I!R!P!G*L!L!J!R!Q\"B\"P!J#K)N'O)Q#R(M#l\"Q)l!O3n\"R)S-T#n!Q!O#R!O!Q!N*J#SP@!(S\u{11}\u{1a}\"#Q0j\u{5}\"# l\u{1f}\
        `@m\u{d}\u{11}%!U&R!P8V'S<5!fnQU! m\u{0}\u{15}!\u{1d}p\u{1b}\u{16}( T#P\"l:T#Q\"n2N\"Pz-!'S\u{2}w$#O\"m\u{11}o.\
        nK$(!R!S#N\"I!Q9N%NbOw\u{b}#!K\u{1f}`<r%8!\"TyN!zqiZ$ R\u{1f}`%R!lvcO h!U!R\"W!K!N\"U!B2S$U!S#W!F!M0R!T\"F!U!I!\
        R3o'N#U\"l#R)p+M\"k#O+S#g!N!K\"S$o!k\"N!S-O\"j\"K#S!M!O!Q.P$mpW; n!N!T$P!N!L8V!S%S!O-P%R!K!N3l,u!Q!M\"P'T@Q*L1Q\
        %R!R!P8m&_\" n\u{2}oa-G X!D!H!H!J!I!H!=!w!H&F-S$K!N!M\"H\"H!m!I,J!F#P!N!G!o3T(n$U#H!o'HCj)S\"n,T\"L#M\"L!p*\u{1c}\
        # m\u{1f}`0oIN\u{1e} S!V!k!M!U!S!W!N!f!L!I!?!Q!;\"N!T!L\"M\"U\"R\"N!S!T\"R\"N!R\"O!U!P!Q!S!Z!R!J!E!S!?\"G!K!L!J\
        !P\"M\"K!P!U\"M!U!N!T!G\"R\"R\"H!W!l\"U\"R\"L#R$N!S!M!R!T!T!h#j!N!Q!W!R\"S\"i!N!O!m!P!R%j!R!S!S!Q\"R$n!R!M!S#S!\
        T!V\"j\"X!S\"L#l!l!j!o\"S!T\"Q!S%M%W!g!P!O\"Q!U!P!T!N\"P\"E!R!T\"T\"Q!V!G#P\"R\"k+i%RD o!W!L!J\"D\"S!L!S6l!U!O#\
        J\"V!N-R!P#L\"T\"K$P:r(j#O*L\"i!T1T(n2P#O!T#L\"O/N&R)Ua~& P5N!rQQ!N!r3<! nKMM p!H!P#G!K!N\"S'm%U!Q)l!P!S%Q!T(k%\
        I4U!Q!K1R!U\"L\"U\"j!M\"M#F)j!L,J#J\"T!i\"P$o3E\"j!R!U%H/E$q&U%pwm\"\u{1f}`@n(C$ n!H$N:j\u{17}\u{7f}$ k!I\u{1f}\
        `dmSz!?o2\u{1}/!P$R!P!P9T$R!R!P!O-P$P!Q\u{8}R#k2T-7:%L\"J4P$f'VRS!S#M\"K$R!Q\"P*U#H!T#F#I(S$K*n!P/i!V!R5R#l0x!\u{11}\
        p \u{1e}6 k!K!U#I\"P!R7j!H!Q%L.SCl#l%m#l$R=l\"U<T%L/N*SHO!^Tf\u{8}!?n6B\"\"T$kJQ!?q]b. i!O!N!O$K\"R=Qpm\"o#S)j&\
        n\"S#mL\u{1a}, j!O$O\"Q%R3l!Q!U%T!S$S/R,(&'R!U8O'M@RzR2F5 J!N!Q!V\"J\"T!S!m6I!O!W#O!j\"Q-R!Q!U\"N\"O!R\u{9}RL]$\
        %N=r\"O2JdN) o!Q!N#M\"U8q!S$N0Q.\u{18}!\"UU\u{7}! lH\u{1b}! ozq!?n\u{b}p# P&k\"P|\u{f}!?nLX\"<Q\u{15}Q=9a S!Y!X\
        !L\"T![\"e!Q!P!B\"F\">\"@\"V!N!Q'W#T!N!X!R!j!S\"O\"S!N)V!O!Q\"N!V!T!Q!H!U!P!R'T$Q0Q$V!O!U$X!P&W%T#W!Q!N#P#R%V$S\
        #V&j$U\"W-T\"N'U-j\"Q)m%nq?_ U!T!Y!X!O!X!Q!O!T!R&L\"K\"C'n!N!o#U!P!X!U!Q\"T!O!M'Q\"R$T!T!S\"S!P!Q!T!U$J\"N%S'P&\
        n0P#m'm\"S!V%N#U$r!S!S%n!O+N!o!J!P,P!P#R\"V!S.S!T$U\u{1a}^$ o!O>s!P@J!zn\u{b}po!I!O!R!l!M!W!K!U!R!M!A\"H\"@\"=!\
        n!D!N%M\"T%J!O!Q\"Q!X!P!S!U\"G$E\"C!l!E!P!I!V!V!V!Q!M!E!N!O)Q%N\"R'M#Q!o!I!P!V#S\"k#k!M\"R+P#R#J!R\"O,S!P!H\"S!\
        m\"T#U!T-Q#O$L\"S!S*M$S!R#n&m#b0 l!P!Q%M!P7p!R!O%O!M.T&V,p$P7R$mP4* n!Q&N8k!P&M\u{19}n!L4m%jX|\"\u{1f}`%pA,%'Hs\
        v(q#K\"s\u{e}J#!l\u{1f}`=m~jI m!D!V!M\"O\"D!M#j\"N.L!T$M\"R\"I!k!L!O#j+L$P!J$O0P'O#N\"l\"R#q!J!R!n$R!M9o/S!L!T/\
        O!Q#M!V\u{8}~!?m\u{3}&!%SvT! UqgN J!M!P!H\"N!L!J!N!O\"F\"I\"o$R!V!n\"M\"s&S!T\"M\"Q\"K!Q!S&i&N!O#Q#S%j'Q!n\"K$L\
        !M$s\"Q#P/oXS!I!T#Q\"S!U%k\u{1e}+\" m\"RUs' I\"k#N\"M!L7K'O\u{a}(!,j\u{7}z\"\u{1f}`Utqx/!U!M!M\"R!M\"Q*j.V!P#S#\
        S-T!R0QIqI]!?nQH!!V\u{6},\"\"T?T+5# m\u{1f}`0n$0\"#O!k^k2 n!Q!R!R\"C\"N!R\"l5p\"Q!T\"J\"L!U>Q\"Ouo#Q]\u{18}\" m\
        zntc(!S\"S\"m\"O8N!S6Svq\u{1a}+%!m!S%N?O2T5\\$ l\"S\u{1f}`>nm!!$j \\\" p?o\u{14}eC r!U!P!L\"R\"Q!R!E\"V0S$p!X!P\
        !L\"L\"S!S.S#M\"M!O,N'T4iBn\"Q)W!S\"k.Q&G!T-o!P/Ul\u{a}!zqR\u{12}- Q!P#S!N\"N,m-S\"U$P,L\u{d}R%Q,l\u{1c}\u{18}%\
        !K:P!q\u{14}P!q+V#'i!R?PeX!?lwn&\"S%R:U3T'PjNb\u{7}$ l!Q\u{1f}`$o\u{11}C!\u{10}kJ\u{0}\"\u{1f}``n=\u{12}\"'O8n2\
        (!WU\u{f}\u{1e}# V!lwm\u{5} \" m\u{2}oG/# m!I>nz\u{18}- Q#i\"G!R!V!T7V%I1V%Q!O\u{9}R\"Mf:!.k\u{2}B$\"P&U?M4q\u{c}\
        \u{12}!nq>v!?n\u{7f}\u{3}\" k!Ssa\" m\u{18}n\u{13}W! m|$#?l\u{1f}`6O\u{8}\u{16}\"Cn4O+i#'M!Q~TmNC m!L!U!Q!L!D!U\
        !E!I!I\"C!m#G!F&L)o%J\"M!O#I%J&O!J\"K\"K'J&n\"L!R8m]U\"S!M+I%n\u{3}a#!O%m?l\u{f}\u{5}$'R8p!P'R[B8 P#S\"G\"j,K.V\
        #G\"m!N!R,J$I\"H\"I$M.P#k7Q<O!p!S!O9I$QLD& R#S<P#T\"l*kM\u{5}*!J&P9Q&T!SGo,q\"O!M%RGn\";l\u{15}l|\u{7f}\"\u{1f}\
        `elc\u{0}# m!K!N\"\u{d}% U!k$R:T!mP\"\"\u{1f}`Knwb% o%I:q%K\u{0}pMB#+m?p4K\u{c} #(U=Q4k\u{5}\u{10}\"\u{1f}``pST\
        %!K!m:Q%l\u{10}Qf\u{e}& R/m?P2o\u{7f}T-lXh, R!L!N#I$K!l*V+M4U#SdR#qEb\"@n4R\u{13}\u{1b}' N!p!N#P\"T8S!n\u{c}.' \
        R1W.T%Q,P(l\u{7}Owc# k!M?TdK%!P!M%M!N?P\u{4}\u{12}%#S?R\"N2R\"mGb\"\u{1f}`Zq\u{1e}6- n!I$H\"J!l8G!S#L\"M/S\u{a}\
        n!K&R+T!#j\u{7}V\" n\u{1d}ovc\"Bo4QZM$!n>M!pFo\u{13}\u{9}9 l!P!S!M\"I\"K!L1n#P$N$K\"Q!O-T$Q\"S&M3n#SUr$k\"P.p\"\
        Q8mkP\" P?PI`!_R\u{1d}B\"\u{1f}`@qi$- i\"O#J#S7S!n$N\"l.O&Luo1S5j\u{3}iU J!n$M!P\"S!U&M$J!T'I$V!W\"K\"C#V!L*L\"\
        E\"r\"G#Q%Q%R2Q!n!O\"R\"Q\"O!p\"Q!p\"T!R\"o&S!m#I!S&R+M!r!Q!K)I\"L*P!n#S$R\"j/L/U1\u{7f}% S!m\u{1f}`<S!mth\"\u{1f}\
        `-qY4!(T\u{1d}|\" R?RF\u{19}&\"T#N\"N:S%O.Li{\"BQ4m4s' j!T&L8k\"RfSmq\u{5}~$ m!M!H&R\u{5}V+ N!S:V!k#S%U0U{Q!V!k\
        !T9a#/m0S/nL\u{b}\"5nSn\u{1b}\u{1}\" o?s1?#$j?j4VU\"% k!H!G\u{5}p6l}\u{1}\"#mSU\u{d}\"!?mn1! la\u{5}\u{13} Y!O!\
        Y!L\"Y!o!P!d!W!F!K!m!P\"H!n!K!V\"O!N!U#L\"V!T!O\"V!R!T!R!X!L!S!N!O!U\"Q\"N\"K!j!P\"S!N!P\"M!S!M\"J!P#M!h!O!k!K\"\
        O!S#N!U!J!U&S\"L\"C\"W!Q!T\"T\"U!N!k!M#R!U!T!V!k!V&n!K!Q\"R#U)U\"k!O#o!M!Q!F!S\"n&V!T!N!T!Q$Q\"T#O!K\"R\"Q\"Q\"\
        R!U!P\"N\"H\"S#R!S\"m!Q!N!O'p&jl\u{5}! l\u{1f}\u{d}!\u{11}n9+!$kcR! p\u{5}\u{1}\"\u{1f}`=pz=%=m\u{7}o'QIT#mm2\"\
        ;k\u{15}k\u{1f}\u{7}\"\u{1f}`@o\u{14}-!?qf,% O\"n%T8P\"mhf! U4\u{7f}) m!I!S\"k#Q-M?Q#R\u{1b}P\u{10}Q\"!M\u{1c}q\
        \u{4}@& Q!n&P8R!o&Q\u{1a} !?TV\u{2}$5S!mRS!m:\\%!P&T!P8U'RYK!+jY\u{7}!$RM:\" n!KtM% V\"o\u{1f}`+oJo#\u{3}#?P(Q4\
        p8\u{0}!\u{1d}r\u{7}k#!l&Q9mYR@ j!R![#F!R!I!T3O&W%P.O!SBW!N%M%n#N!T)P\"j!N$P#H!O#k!L'S+O.Q!h\"T8j\u{c}m\"!MTP5\u{1b}\
        !Bi|j- L!I!N!K\"L*r!L/P/o2l\u{7f}T-n-n5t\"\u{1f}`@oV\"1 k!O\"R\"J\"U!X7U!R$L\"N!P/P$l!qVp3k;oz`\"AO4q\u{c}\u{a}\
        ! U\u{1d}4!@mb\u{18}! l\u{4}\u{1d}\"&N\"Vt\u{4}! m~l!wo\\s!\u{2}n\u{17}D% j!J\u{d}n2m,nY\u{6}* s!Q!S#L\"K4U%P[m\
        Tk!U[k# S\"k?iFQ) k!O!Q#N.V,k!R2S}qI~%!R&Q*n\u{1f}`,pjK!?plh& Q%S7okP\"kHoSY#\"P&lST\u{e}\u{15}) T#n\"K:S#s\"P2\
        I^n\"P~6) o!M&N8t!L!S%N!R4k/6\"\u{1f}`+qz\u{5}#!N$k?lFv\"\u{1f}`$qyW< H!Y\"H\"Z\"Z!h!F6J#N\"S!Q!V!Y-K$S!U!R!P,P\
        #U!l8N3k9I#X-P5U\"UwX\"\u{1f}`%pD\u{b}!#j\u{1f}\u{7}!Bk.?' r!F&H!M7o!H!M\u{7}X\"\u{1f}`Zn\u{2}M! l\u{2}l! p@7!\u{2}\
        S\u{c}\u{3}!?o*v' s!Q!M%P8k\"R%N's\"#i?jJ>% m!N\u{1f}`$p!P\u{19}|& l!E!R=PqS0msJ$\"n\u{1f}`SN\"oUT!?o5?$ Q\"n?m\
        4UBs$ S%O,o.Re4+ q!G!Q%I!L7m\"R3U'O\u{1}m#iho!VS:2!VT[^% N!q\u{1f}`TO!sQO(%G\"J-R.R1R#m\"K\\SDy(!R!i%R!k>S.Q3ky\
        T4$+ V!I&R!N8K!W&S.Q&NxP,PNY!+lRc\"%P=j(J#!P&L?N9\u{18}& n\"T&Qzu\"M\"MB\u{6}$ U!l>U!p4d!zmts$ S!n\u{1f}`!pt!# \
        o!H&J48\" l!RT<- i\"P#J#S7S!n$N\"l.O&Muo1S4jk@G i!P![#F\"U,Q(J$h!Q!Z#L.R\"M!U#K\"R!U:Q\"h!Q!Q,S-O$O\"n-O&Y\"s#J\
        ,o!Q\"n!T!l$k!M/T$j'o]t% P'p!LfP'm4\u{7f}& P\"l=S\"j&T\u{c}j-,!QR~\"' j!S!T#P\"S8m'Ry~!(S\u{1a}\u{14}( q!P!L#LA\
        R4nWlNn@*! UO?\"?OrptY& Q5P!oQS!P!ocA'!S&K!U4p*P!T\u{a}p<]$ S-l?mBSr2B P!?!w!J\"C\"C!L!G4J\"W!I!q#H\"J!M.IBT\"l\
        &V%o#O\"n%U\"l!Q\"o%T'l%P\"k9T5U\"m!Ke5!\u{7}qHu' N#k\"L:N#n\"N2V\u{e}@/ O!R!T!n\"Q!U!R8T!O\"m#O!O0V\"P\u{c}SUk\
        \"\u{1f}`@p\u{f}\u{9}# L\"l&P\u{0}Q\"?R(RNP\"\u{1f}`%qrb!\"i\u{16}\u{13}$ p!O\u{10}q!Pc\u{6}% O\"i&T7O'Ut3!\"U\u{6}\
        r: M!L!P%x!D3U$Q!P!R%p!G3n!I:l(o!L$N#l!PAn)U\"n!O,T'p!K]\u{5}( q!H$I\"O\u{1f}`9r!J&H\u{d}3!?og\u{8}! l\u{16}\u{18}\
        !&SR\u{1c}! pl)!wm=2( T!R%T5k$Q!R&P\u{a}k6E!?o\u{9}\u{15}\"Bm4Sx3!AT\u{e}!#&Q>N4r)C$!N&Tsn!U1\u{19}# m!P>q4y!WU\
        Ri0 l!O!X#U!N!L!L4O*Q0Q$SwP!R-k%U\"Sf\u{a}\";m\u{15}m$\u{18}@ X!?!E!H\"D!J!C!G!C&G$r)N#W!I!N!O\"K#M!H&L$k%U!JVn\
        #m@N.U#M\"K,n$o0O]/# o#R\"Pl\u{1b}\"\u{1f}`Un&\u{6}0 q!M!U#G\"F!U9U#L\"I!V-J!T#QYl3i!RIT!?n\u{c}\u{2}\"\"R=p0[!\
         T\u{f}\u{5}!CjI\u{14}!?o-|-!E$U\"L!S8O5S\\l3U(R0o#u!PDMN7= L!M!W#U!N!Q!Q!J2k$T!R!Q\"U!U!U!O.J\"O!T!R\"U!Q#OSM&\
        T9k#R,L\"T9(( n!K!N%N!P7m(Q\u{18}p\\p!$j~*\"Ck4Q\u{2}@\"Cl4S\u{18}0$ k!P'R7jE0) m!R!T#H\"D*K.uoTQq,7% S(l\u{1f}\
        `8S(mh\u{15}!Cnox%!R'S7m(N4M!:#=n\u{1f}`;n\u{16}h\"\u{1f}`@rDj% k\"L%L\u{1f}`6n\u{3}\\)!N%L!S!V9k%T!P.N&n\u{7}\u{1c}\
        +\"Q!P\"M!n!L:S#R!klS!o$Q\u{10}~!'UcY!Bm\u{19}u< T!N!k!T\"A\"T!P!E*P!W+Y!O\"U\"H!N!M!V+S\"N\"U\"I#O*M\"R3R#R4PO\
        P\u{10} % T\"j?Q\u{1f}`!l4/!WU^x' j!P!U%N8k!TqO>\u{8}$ n!Ofm#R\u{13})( i'O,U!l+l!Q2V\u{d}Q\u{d}\u{a}. F!k!n$R\"\
        n7I!o!o%E.J!RMS#jJP\u{1c}!! n5 % o%P:o%R4R)\u{0}'#P\"K&m7R\"N&m.P7?\"<t\u{15}t.9& Q!o&SsR!o\"S\u{8}d\"<S\u{15}S\
        i\u{1c}\"Hp4N^\u{15}#!P&lSU;$% S!n\u{1f}`?S!oYw% j!U>p!P_n\u{15}\u{13}!%jov!4kd(3 K!L!L!J\"G!J!M!P!C!v*N+L#O&I!\
        o4k\u{2}N)M!n`j8 X!O!X\"O!F\"R!U8M!S\"R!J!V!U!Q-N\"P\"J\"TCQ!l'SWR#S%Qk\u{1a}. M!L$m#I3o'p\"LQl-R#qKo\"P2n\"PJ@\
        # m\u{2}n]q\u{1}f!Ao|\u{17}\"\"R?R1\u{0}- l!G$I!N\"K8N&T!N3P-S;l^P'TlN& S!p>T!m\u{5}o_lfc%(k7S(k\u{15}o#m+#, i\"\
        U%L9R!T%M4Q\u{5}o!R!T%M.U*\u{19}*!V!R#N\"X9T$R0S$R\u{1c}S!Q:'\"\u{1f}`ep|d!fn\u{6}b\" l?p\u{4}$!?p<5!wq;D# R\"j\
        =T%d#!N\u{1f}`?s\u{1}9!%SfY!?mc;# r!P$ON)5 Q!W\"Q\"F!R:K!T#J!O!R.H!P!J\"M=R4m/T\"m*n!N:opX! Sk\u{13}!WUB`\"Iq4N\
        )`$!K&K!L>O`*% P#T1l?l2S\u{7f}3!'TA~!Bi+4\"Bl4UG\u{1f}! Un;!CUB~% Q\"m=Q\"s4Ji0!fqZ1# l(Q7p`!!@l\"/\"Bo4QD\u{5}\
        p R!T!W!M!X!S!O!M!N!?!L\"n!I!M!A!G!?\"E\"P&N$i!S!N!T!S!L!O!P!J!C!O!R$D!K!B\"G\"H!P!M\"L!M!L!G#I'U!S!P!P%k!N*U!l\
        !Q-O!U'M!T!Q!Q$W.m!L*Q!N\"O*T\"k\"N!Q\"T!V!M!O!L\"K!T&M!R#k\"T\u{4}\u{0}- l!T!M#N\"T8n!R!M&U}S!l:k\"TNv!USlc$ n\
        !Q2W,m5b\"\u{1f}`ZjBQ\"\u{1f}`!o;R!Wi+\u{1d}9 T!V&P!O!N\"T&P/S#m!T!L!Q+l$Q!R!S#O!N!N&L5mhJ\"k#P#RDu!!O%B!?o!a#?\
        t\u{1f}`!Q\u{a},\"\u{1f}`.p\u{f}n#\"V&V?U}EH O!i!O!I%S3j!T#Q!f!O!N#N!S!O-W!S$O!Q!T/n!R0M\"j&K\"k!S,L$m0m)O!j!T!\
        i-U\"R#U\"W!T.s!O\u{1}r# l!J>o[k!?nM3!!UO\u{1e}\" m?n\u{5}X\"\u{1f}`=o__'1m$P*PHo!RwQ/j\u{6}s\"\u{1f}`@o=.$#P(m\
        !lSRV\u{14}$ m(Rzq$RT%$ V\u{1f}`!odmII& J#Q$l!P7O;Shg$ P?R!P4U\u{12}@!!S{'\" n!QB\u{16}# O3k?lSs' s!J&K8o!N&Nkm\
        4\u{12}!\u{e}qg'\"(nvn\\S& o!K!P%G8m!L4+\"\u{1f}`-lDi6 V!L!h#P!S!O9R!k&Q.OIP&W!T!k+O\"o#Q!P!R.O\"m9O`P\"\u{1f}`\
        -qZ8\"Cl4T4##(S\u{1f}`(qNX\"Cm4S(\u{3}% N$p;P$j4WTa\"\u{1d}S!k3\u{11}/ V!U!R%Q.k1Q.T2m!Q!k/n!Ogm!O&Q8=\"\u{1f}`\
        %l:Y\" R/m\u{14}I!\u{e}m\u{d}$, l\"R#P\"I%K3o\"Q*N*T&NKkeQ@A# lwn\u{7}mKF\" i\"P\u{12}\u{1b}!Bj\u{16}S\" R!nk<\"\
        GR4n/\u{1f}#\"k\u{1f}`Ul\u{14}6\"\u{1f}`Zqm%' O!P!S#k!SRN\u{d}T$+!'TmX!,j\u{5}Z' Q\"S&l\u{1f}`8R\"S&mI/# O!S'RM\
        ,$ R.kHVQU\u{13}\u{6}!(T/[#+k?j4U@\u{c}\"NP2n!8& L\"Q2m+N\"T4SP_\" q\u{7f}o&9$ m!K~lAn\u{3}b\"\u{1f}`@o}m!#i\u{19}\
        y% p\"O&S\u{7f}nXl\u{2}}!\"Q4\u{1d}!!MKY! q=\u{a}& S\"X?U&TQl!Ur~# l?Qrq\u{2}=$&M9k(R4N\u{d}\u{0}%!K!Q#J\"M9L}:\
        $ l!Svl!T@#& Q!S'l\u{1c}R!T#lh\u{8}+ R!M!R\"i!J!R!S:R6Vmq@Sdm+ N#S!Q0r+Q$S0l2NzS#N/rCU#'NsS!l!\u{2}!WU\u{c}x'!T\
        !P=m!R!QFoxPb*!$j1\u{1b}% M!R$Q!UUTr\u{c}!\u{e}p%c\"GS4m@O\"Bn4T&Z& l'J8s!I&MAs\\w!!RMd) n!O!j%T!M7i!M&N\u{7}np\
        |\" K\"k\u{18}g$ m!J!P#Pzo!?p\u{a}\u{b}\"Bo4Q\u{1f}p0!K!V#V!T!N5o$O$W\"R.O!T#UwQ\"oEO)o\"h!)k-n\"!R?RKi!?p2h' o\
        !L&L8p'M\u{16}l!RXA&!I=n\u{1f}`\"o5R$n\u{b}I& P#H2pRN!p$J\u{7f}O\" n!M5I# m&P9l\u{9}]!AV\"\"# p!F>qg4!Pj\u{18}\u{10}\
        '!R#j#Q!J7k'S!KgP%\"Q$U\"m9T&lcE!Vis!\".n?mC8\"\u{1f}`%p\u{5}a0 S!i!R!L#k\"Q7J!j!S&O!l0T\"P\"S\u{4}R!R|<\" n?r{\
        32 N!V!O!i#R!U4T$K#l#U\"U-Q\"Q$RjP,T0Q!PLF!\"k0=& l!J$Q\"N=QmkD\u{10}` Q!L!V!F\"G\"I!L!?\"k!Q#L\"N\"L!Q#s\"K\"R\
        \"M#M!Q!L\"I!W!I!U#U$Q\"V\"Q!S!O&G!K#T\"P\"O$V(Q!s$K\"K!L!l\"M!R!j#S\"P/N!R4U&t#T#R#P+R!T!P$S#M#k\"P*P!M?L\"3m!\
        St($ n\"R=r\"Re>\" m?p[\u{0}\\ U!V!f!L#m!U!X+V!P'j!T#f!Y!U#R!V!i!U!U*Q!Q!R!R\"T!Q!T!P!U!R(T#U$i#k'I#Q#U\"Q!O\"N\
        \"n!T!V!P!T(i!N\"T(l,V!U'k#j!T!R!V-W$R#O)V$i\u{1}\u{3}\"\u{1f}``nVQ) M!Q$M\"L,k,O!T&P,jO*!?o]\u{7f}+ W!R!N%O8n!\
        T!O%Q$S4U<U\u{14}\u{f}#!N!lSRE\u{4}U p!N!T!G\"F!L!P!U3R!U!P!J!f!P&U!W-L3k#Q-j!P#Q!S!S\"m!K\"i!I\"R!Q\"P'J\"l!G,\
        I#K$R&n$l!R!U+l!J!Q\"N!R%L/L!N!P!J!j&l\\U!!P`W$ V!V&V9N)\u{4}- S!T$J!U!I8m%O\"T.L$MOP\"lkRm## l?n7Rj>$ m<Q\u{13}\
        m\"Q|S# T!m?n\u{e}k$ U!j>U!k(w& n!R&T8n!R4R\u{e}5# T'm!R\u{5}9!fsw5' o!H&P8n!L\u{1f}`'M\u{16}f!VT6+& q\"M&R\u{1f}\
        `5q#n-S$ l!T&O8k2,!BmF\u{16}\"BU4l1o!?p7\u{14}!?n\u{b}j% J'P!S?R3PBa%!R\u{1f}`$l!UTnQD!?nJk6 i!B!V!I\"U\"Q(S-O$\
        I!N#J\"m(N,K&oET!kKO.k!I&G!R++\" m\u{11}o40!?oE\u{1b}\"Hm4P\u{1a}?!\"Sge% l?n\u{1f}`6n!S E\"\u{1f}`=m*\"' l!S$Q\
        \"R8k'L2PN\"$ O!U!n=T\u{10}D\"\"m&QB\u{7f}# O4l+N\u{13}T!Hkn2\"CQ4n`c#!l\u{1f}`@mTm#!j!N%JXE$!P>N%l\u{1b}o[,! T\
        -k\"Bm4So\u{2}$ S%n\u{c}S%n\u{1d}kG H!S!m!S#Y!L!R!Q\"J$D\"L\"N,G!W!m#k\"M!Q!U\"N&M!Q!Q\"E!G!Q\"F!K!K(R!k$P$otp!\
        N\"L!M#Q.oO+)!i!S%E9GNTJT!l+l;n)i!aT\u{15}v!USvX!CU\u{1b}|! Sc@' S!N$L\"m8T'q4O\u{1f}7$ Q!q~Q!qRm$ l)T\u{f}m#T\u{1a}\
        y) Q%T#R7R%K0Q\"T4lxPIJ\"\u{1f}`@o\u{1d}?%!m!S%N?O2Tm[' S#P\"o;U\"P\"p\u{19}j\u{17}L!?pH\u{11}*!Q!S#R\"Q!P7T6S!\
        R\"S\"R\u{c}|0 N!T!T&R'j0J!V\"Q%S/Q\"L\"X!QxT-U@n\u{12}\u{1a}$ k\"P\u{1f}`.kH\u{3}$ o!N&K8p~\u{9}%!Q&Q9QWk!U\u{15}\
        h\"Bk4S._\"\u{1f}`@o|c1!M!R!L\"U\"T!W)n+Q#P!S&W!R-R}Q/N!Q%R\u{1e}R\" o?u}Z\"!TYU{V!VQ:E% l;P!m\u{14}P!m)t\" Q\"\
        m\u{15}\u{c}! T\u{13}X%%L\"K9O\u{1f}V!m,E\"\u{1f}`%p9&$ R(R7P:j\u{5}w\"!S&S,*1!O!S#K\"P!N$m4R!S%R!R$k)UBO3O(R'm\
        \"Qw%3 M!O!R!X$N!O'L\"U#V+R#R,Q\"M#S%V\"T&T\u{7f}Q-T.)\"\u{1f}`@oh.- I#F!m\"R9K$Q\"P1K!r\"S\u{6}N#L!l#2!\u{1d}q\
        C<! Tgc) P!L$F\"r8P!Q:j\u{a}O\"q\u{1}Q!?o~X!?o]6!+m\u{18}^! UI_\"!K>k@\u{15}' N#H!q;P#L!nnTj\u{11}$ o!I!TYhMI# \
        n!S\u{17}m\\d!US=\u{7f}!?n\u{9}g\"\u{1f}`%o@=\"\"hST\u{1b}~%!J!m%H\u{1f}`9Sp\u{13}\" p!I\u{e}I#FQ.L&oZ|%!P$L\"T\
        9R&TX`!%ki?\" l?r;n' U!U$O;P&N\u{1f}`!R{\u{5}!zmb\u{1a}\"!T&O\u{2};#=N\u{1f}`;N\u{e}|\" l?n{\u{f}%>m!o\u{1f}`6T\
        $mA7! lQ:+ O!P!P%Q!P\u{1f}`8R!P!P!R%Ph\u{8}2#K\"F!M!E!Q'J$J,s!S$K\"M(K&J!O!M\"M\"I\u{5}k`\u{11}8!P$R\"T!S3o!P$W\
        !N3N!Q\"S!O\"L!RGo#M1O4o%O!o!P1V7o&Qj\u{1b}4 S!O$E!m!J!U!L+S+S\"j#J!l!O.P\"R#TFnhP-Q'n\u{e}\"&!T!l%O\u{9}jOn<Rz\
        }$ k'O!Qrn\u{1d}9\"FR4n<\u{7f}% S\"S&m7T(p.\u{14}\"Bl4T]\u{11}% O!l!R&R9Tb + T#I!R!I/j+O#P1K#N!P.vJq!?p1P- o!Q!\
        T#H\"I8o!Q!T%LApKo$N'p\u{a}{\" R'n\u{b}j\"\u{1f}`@p\u{13}%# Q)k6R\u{1}T\",T?T+.0 U!N$J!P\"o8N!U$T!U!k/V$O!R\u{4}\
        L\"V&m9\u{1c}& R\"P0n?R2m\u{c}l\u{18}}#!L>nGn5/# l$N;lyJ! n'P#!O\u{1f}`UP^\u{11}\"3k?k\u{7f}\u{1a}!nqPy# Q7oXoS\
        9) p!O$N\"Q\"S*O,s!N(R\u{14}1!,kYp\"<w\u{15}wW|$!U!T#P:l\u{1d}P$ m!M?NWq@@\" p(U]\u{9}#$V\"l=S&%!!RZNR q!>!n!Q\"\
        O\"L\"J&M\"M*Q$l!J!m#K\"J/Q!M\"O6l'O\"k!Q\"T!N\"k!I$n!L\"U*L!T!V!I!L(N\"l!O'M\"O&j\"m!Q\"O*j!M!P!j%L1H*l\u{9},!\
         n7\u{1a}\" m?m0h$ V'j8U'k\u{1b}\u{8}Y E!A!F!j!l!H!V!B!E!J\"K!m!P\"L!H!B\"?!L\"O%J$J!F!K#O!L!I!K!M!V!P!X!Q\"U!M\
        #F!O!J\"R!g!C$H\"K!i!G\"K%I\"O#mJM!N8R!J/K%P!T$V!Nh71!T$G#W'F!l0S!W&R.N!SLR%n\"N1M+T;P&N_\u{17}\"\u{1f}`Dn7+#\"\
        Q%U8l]\u{6}\" UNR\u{1}\u{f}!*k@&X p!W\"O\"N\"X\"M\"G$N\"M\"I\"M&Q\"P\"n!S\"U\"R\"S\"P&S\"P\"L\"N,N&j!V!M\"K$V'E\
        #K#i\"J#Q\"X#U\"j!U'R\"g!F'V%K&l!I%l!h\"l\"W!Q/l!R,N)H\"P\"lhp!?m\u{16}\u{7f}\"\"nzp$0/ P!S!j%S!O7P&V\"S.SAO&mW\
        P,R(T-kAP! St\u{e}+ u\"F&K4S#p\"KYm,TIm\"S.o6\u{15}\"Kp4Qy-#!N>s!N:m' l!N&R9P\u{a}P5lEl8\u{12}\"\u{1f}`Al<K& o!\
        K&K8q'N.O/F\"@R4mJq!.k\u{4}<# m\"Q\u{0}na$+ R!N!T%Q!O7M!U$T4R\"Q!RPv) o!I!M#N-M$M)nJMvm\u{1e}f! P`\u{10}%!H&H!N\
        7m\u{5}S\u{1a}r& j!O!P=mYVTm\u{16}v! mz$!?q\u{f}\u{1a}% R\"P=R\"Q&lj1% R\"o&R9n&Pzd& O?P!m&j.L&Qq\u{1a}\" j4U&5\
        #'N8k\"St%!VSgM\"\u{1f}`!p'Z% q!I\u{1f}`$s!Li\u{c}!?o^t\" r?s-u! o\u{19}|#!S\"U?S:8\" R\"n[P\"\"R?S1\u{1c}\"!K'\
        Q@2% k!P;m#s\u{12}myx! U?\u{e}!VU*n) R!O!S#P!k!N!S:UUo\"p! n\u{0}&!?o*\u{e}##j?o4Rb%\"\u{1f}`Uq%')!R'O7m(T.S&OL\
        o\"P/p*U\"\u{1f}`Cm\u{3}\u{0}\"\u{1f}`%m\u{e}f!3l<k!$iQk( m!M!k#L\"K8o!M5VV=&!I&H!M8M&N\u{9}rrH\"!m?oW\u{e}!AR\u{3}\
        \u{f}!&RT\u{4}\"!m?n`\u{8}\" l\u{e}mTH!.kA\u{13}% O\"Q#kSR\u{9}TI\u{8}\"\u{1f}`Up\u{b}\"!-o}S,\"U#M\"R?QUk\"R+T\
        <Q!p:N!N&m\u{12}h0 n!F!J!J\"E!M!D!J-P*k!L!R&M5Q$QGQGn!!T8\u{10}#!n\u{1f}`%n/>+ P!M!V!R\"h#U7Q%l#S1K$N\u{6}\u{2}\
        !?l\u{2}B$ P!p\u{1f}S!rp\u{2}\"#O\\NSf# m!I!N\u{5}\u{1f}!&R5l# k'O8mwv!XL!F\" R?RBJ: i!T!i!K\"O\"P,U!R,Q&P.O&J>\
        G%S2S\"l!U3M7i!U#T$N#M)S$l0Vro# nAP&Qj_\"\u{1f}`0r~L! o\u{b}\u{10}) T!R!O#N#n8Q!Q#Q#p(\u{16}$!T&o|M\"r!X!BmW\u{17}\
        ( n!U!R#J\"J8m%K\"MXO1 G\"Q!N\"I!s9K\"V!R\"O!s2S\"KXP#R\"N!kNoWN\" L\"m3[%!J!m%H\u{1f}`9SW\u{a}1 i!Q!U!P\"R!U!S\
        !Q8U\"V\"N#Q-P!U!N\u{e}V\"SH\u{8}2 n!E!H!P\"G\"E\"O(m/K\"k\"L\"K*K&K\"N*qEoXn1\u{12}$ m\"N=p\"P\u{14}\u{12}2 J!\
        R$p\"I!O3r$N!T$o\"M!R-L&NfO!n.P!r\"P5u+ m!Cvq+r,p#o!M+m!O&n;P(43!V!U#N!P6R$R$M!Q!Q/O#R!W!T@QWR.o!P'T-Ujh) N!T$R\
        0r!MBS/Q!r!MF;!\u{e}n\u{1d}BI K!q!T!R\"R!L!U!S!N&D$E\"P*J\"Q!P\"=#R-k!O#C\">!U!I+P!P\"o!M:S-l$O#S'P!o!R:o!N#V!T\
        !M\"j#TxS!?tV\u{c}\" o3U>-& N%K.l,N3n$SC@<!U!k#E!K!N9V$L\"Q.N!R#N\"T!U,m.R#S!T9Q!k2R(t/j#l\"l%P/S$g'o\u{5}i\u{1f}\
        3! U!O!f!R!V!S\"Q!j!N!Q!M!S!F!S!J!R!I!Q!L!U!M!Q!J!K!M!P!M!U!O\"Y!S!V!O!Y!S!k!Q!i!R!M!Q!U!H!Q!P\"L\"M!X!P![!O\"Q\
        \"Q!b!O!R!K!U!L!U!L!Q!L$M!Q!S\"Q\"Z!J!K!N\"M!P!T!j\"S#P!T!W\"h!Q!T\"L!U#Z!Z!Y!Q\"N\"Z!U\"f!S!W!R\"U!P\"U!i!T#P\"\
        j!O\"i!j!P!T!N\"k\"j!e\"m!Y!M!U!U!X\"T!P\"T\"N#Q!V\"U\"S!V!Q!P!Q!Y!P!S!P\"N!Q!L!S!R!O!K!Q\"T!V!O#m!k$h\u{9}G; O\
        \"N!U\"J!l\"Q!j6N!h!R!X\"O#Q-I!W\"S!Q!i!P!R!NZRJO!P#S0k!N\u{16}\u{e}\"\u{1f}`%o\u{3}'!?oV>d o!N!P!N!N!G!L!I!M'U\
        \"Q$Q&L!S\"k!m!T!P!S\"O\"P!Q.R#N\"R-n!Q\"M-n!Q!T!p!S\"M!Q\"N\"n#T!I!j\"S'Q!p!K$L!Q!l%n\"P,o$m!L!S!O!J)O!V!p\"N$\
        P\"P!V-P!R!S\"k'o%Q\u{5}.% M'm8P'l4SFA# l\u{1f}`-ojf\u{17} \\!H!V!O!Z!S!U!O!i!P\"R!U!G\"P!i!S!W!O!K!S!U!N\"R\"K\
        \"U\"Y!K!Q!Y\"J!T!U\"Q\"R\"H\"X$P!K!Q!X!H!G!K\"M!E!L!V!O!G!M!j!P!R!N\"k\"S!U!J!U#O!N$R#l!Y!N!h!n!R!W!O!P!j!M\"i\
        #J!K#W%W#W!K!i\"m!P!J!S!U!T#U!M#S$O!S!Q!l\"l#j\"k!K\"Q!M)o\"K\"P!X!W\"T!R!N&R\"Q\"R!R!K\"T!T!k!U\"m+l\u{10}Y\" \
        R&j94!!MD\u{8}\"\u{1f}`%ozN\",n?n0I!?qtK0 S!O!O!U\"m#R8P\"M\"H\"K.L\"m\"p\"q\u{a}p\"OG\u{5}\"\u{1f}`%qg\u{8}4 M\
        !k!Y#O\"P!V7T!V!V#P\"O!U.U+S7l!U!V!U7TPRd\u{4}\"\u{1f}`@nq\u{1c}\"\u{1f}`%o[\u{a}& P!M&l?i4W\u{c}n\u{1c}\u{1}#3\
        R!k>Rj\u{c}7\"W%P8h\"V%V!U-P!T%T>M!J!T/Q&U\"k(K!P&Y!F$R%j%k0S(^/ L\"J!J!Q!K&B!u3L#N(H!m4lLlTS,n\u{1d}$#'Ngp'N2\u{4}\
        % m!G\u{1f}`?k:pei\"!F&Rph? L\"V!N\"j!S!m!g3S!j#Q%k!L\"T-i!Q$V\"V?T\"O\"k$N\"MKM!S!j\"R,N!R%N/O\"lA;\"!O>mmy!!Q\
        \u{12}V!%k\u{11}7\"\"R\u{5}mPS\"FQ4nn/$!H!U%MpQ=f' P!S!L#K:Q[T#l\u{c}%\"\u{1f}`>n\u{1}h$\"L=R\u{1f}`!oI\u{17}$!\
        Q\u{1f}`Tn!RCH$!O>q\u{1f}`Fo\u{b}\u{1b}N X!R!Y\"U!R!U!O\"J*Q!L'F$Y!P!Y#W\"M,S\"N!R\"T!Q!J!O!P:K#R*R\"N$N&j\"R\"\
        T2m!L%p!l!j$F!p!M/V#N!T\"R)Q4U|\u{11}L n!U!U#M!J!W4O$m'S!R-O!Q5M!T*S#Q!H!V!N$m!R#L\"N$P&P\"n!P'F!O$U#N!P#O%m\"h\
        #n!O-M!K\"S$R\"T/G$mm*\"&R?S!k\" n?rf\u{1c}!?ns), k!O!Q%T!k8T&R6NFS;m?r8Ole$\"O&krq\u{5}n1\u{12}% S#T\"T=T2L@2:\
         F!D!u%F!J7M\"m&M.jBL(T\"l#p#P\"m%S\"l#l*N\"n%F8N\"n!N5N\"lg&!@lZF!\u{11}p3\u{1e}&\"R#K\"V9U!S%TNO( t!N!L#O\"P!\
        O7o[l&/, k!R!S%R!Qol#u!P#M!l!L%T\u{18}k\"'L8u \u{17}!!kLS' m!U!S=n!T!R4U\u{1a}y#!O?Q&n0\u{1}\"Bp4PsvG j\"j!K\"K\
        \"V!m!J3P!P\"h!R&V!i-Q!Q%U!S/R3V!U\"O#T#m)Q/P#Q!O#P&k&P!Q+I#O!U%O!T.M\"P\"g\u{7}4\"!P>q&_\"<T\u{15}T@a# m\u{1f}\
        `0n\u{0};!VPE\u{e}\" R(k\"u! n\u{19}n& T!Q$m\u{1f}`<Q$mq;& S#O!j>N5W\u{c}m\u{1d}7,!I\"L\"G\"P9O&T!SGo,q\"O!M%R'\
        .% n!Q\u{1f}`$p!R\u{1e}\u{2}$ l!E&K9M\u{e}N+\"S#P:Q!S&O.m$N\"j-mer3Tt\u{a}$ Q'P8R!S:8!Cn2^\"#kSQOf!!T\u{0}'$?QX\
        V\"j8rNK# p?p\u{1d}l;/\"\u{1f}`%p\u{12}@# l!K!O!E!\"ku\u{9}!.kZ]\"!Q!j[M& l(M,S+m(N,S\u{1e}N$!T$M:n!O@f!WQI0#!O\
        \u{1f}`=OPC\"\u{1f}`=q\u{6}\u{1}\"\u{1f}`%n=\u{1}\"Bn4J<{!wpf,\"\u{1f}`-p\u{1a}l\"\"V&S\u{12}\u{2}\"BW4j\\v\"\u{1f}\
        `%n,\u{a}N h!N!W!P!N!S\"I!R!Q*N!W'R$k!R!U#X\"O,P\"N!R!Q\"P\"U!K)T#o/P$o\"R\"P$Q$k!l\"M%T%T%m\"R*o\"T)T!R/O&U!O.\
        S9\u{7f}' Q!J2p,m3j\u{d}M1ps)3!K!T#j\"W8l!K$T\"l.L\"O\"J\"J!TVS!T$n.o>l\"Q{|!\u{7}M>\u{f}&!n!R%R9m!U%U\u{c}*!WT\
        \u{a}\u{16}\"<P\u{15}Po$#!O>myp:\u{15}\"\u{1f}`*o\u{1}[!\"R7E!?SI9$!Q&T!lSQy-\" o?p>\"\"BS4n`\u{d}#\"m&T9m\u{1b}\
        j!?s\u{a}k\" U?R(&$ P!S!l>S {\"\u{1f}`@p\u{12}&$ l\"Q\u{1f}`2Px}+ m%J\"P4P$u!Q$L\"M\u{9}r!P/P{\u{6}& T!n&Q8T!o&\
        RE\u{f}!,jvN$ m\"S\u{1f}`SkU)#!R@U4O49!\u{1d}rI\u{f}!zo\u{1d}`- X!o!N#H\"N8P!u$N\"R.H$K\u{7}o!M*\u{4}\"Br4O2\u{8}\
        \"<m\u{15}mZ,$!l&U9m&U\u{10}.3 i!C&O!O7W!G!k%U!U.T&O3l(T,l#M!T!o\"PXR?i!\u{7f}r\u{6}b!$i\u{7}V!?p<&!VU8p# l!T>r\
        B4' l%N\"P\"V\u{f}o#QDRx`#!R&QOK\u{1}l\"Bm4R6y!Bq\u{14}\u{1d}/ n!H!S'NrP,n'o#R!K!L%o#O\"o!R&m1\u{1d}! T\u{15}\u{d}\
        ' o!I>S!N4N\u{b}u!LSb$ l'Q8p'R\u{3}X+ n!v!H&L8r!M4P5l!Tup!Pg2$ P!nyQ!o\u{d}XR p!L!R%P!X3R!U!P!J!g!P&V.K3k#Q-j!Q\
        #O!S!P\"m!K\"j!I\"P!O!k!H'J\"l!G,H#K$R&n$l!R!U+l!J!Q\"N!Q%M/K!O!P!J!j&lI\u{d}\"&M?R?\"] O!V!j!N!T!G!A\"j!N\"Q\"\
        K\"H!S!:\"K)Q\"S#X!m!p!S!G!i!m!l#s!M\"U$W!n!G!R!>!I!;!G!=!E!A!M!@!J!A!M!A\"?!D%J-t.R?M-Q+M#K!S$I!H!n!k-j$S\u{8}\
        z\" p!MQy) T!m!O%ksO#k(o@o\"O\u{1b}X\" m!I\u{16}\u{c},!n!N#H\"O8Q!t$N\"R.H$L\u{7}o!NCA#(U?S/U\u{5}\u{5}: H!L!N!\
        M\"B!t\"J!G+L+M\"S!P\"J!o1R!V!G!nXP#R\"N!kKN!T!K!r\u{1f}K6 O!J!Q\"W\"R!N5o#R!O!V!h$R.Q!S\"U!VVp#P>Q\"o1n=otp!!T\
        T\u{17}, j!L$F\"P!V7m!M!T%V4R\u{5}s!K)!9!P!n#L!N\"Q3S!l#j!Q$O!M\"R.L#T\"PBU5P\"o#N9T!S!l!O.Q4Q\u{11}(!WQSR!,l\u{5}\
        !+ k!M!U#K\"P!O7n!Q\"s$O0L]\u{5}$\"R$V\u{1f}`@S\u{13}*!\"lQQF t!G!L!T\"F!J!R!V3L!L#u!E!O!S\"J\"S!T-H!M#I6n,p!J!\
        M!H!S$j#N!R>n+l!L!L!L.M!T%U!TC\u{7}\" T4l~f# l!R>rm/.!M!S#M\"R9O\"J!M#O!P/s!s$p<mlO\u{16}\"\"'Rgq0\u{1c}! li\u{0}\
        \"\u{1f}`=o\u{2}Y, N!L\"M\"L$H\"p!l!L5P(j5i\u{b}kHy&%j\"Q!O8O$j2T/\u{4}\"\u{1f}`+p\u{f}Q!?t:w!VTSP. j!M!S%T8j!X\
        4QCn!M!G.Q>R!U@TUx#\u{1f}`=Q!n]{K i!]!Q!N\"T\"K\"G4s\"m!l!O!O\"S\"F.B!L#F\"F-p#P8n!K#Q!U\"M)M$l\"U!p,O-P*l!R\"q\
        !I!P#J\"N.K!H!R!s\"m@Y; X!G!T#J\"U!T-N!r)m!P\"T\"Q\"O0m\"O/O!N!r.t!LgN!O!N!o\"M\"k!Sp\u{d}* R!O$V\"N9P$m!n!O2M!\
        R+1( l\"Q&Q7m\"T&S.R&R|)$ l\"Q&O7nf\u{14}!?sB\u{11}# n\u{1f}`@oQz!#lh|7 H\"T!W\"N$V\"R$H$H,K#R\"N&N(K\"M$V\"U\"\
        SVG$kIL!m&S*P\u{3}\u{15}* K\"Q$Q/p!RBm/M!p!R#L\u{4}h* P!R$M#R3q%S$P\u{b}P!q\"M}j&\"S#R\"S:R#Q\u{19}R]\u{19}\" o\
        !P7g&\"M;ltt/pTS#lXd\" R\"Uii!?noy\"\"USRQ\u{1a}#+R4q+T\u{6}j!@m\u{8}'!?qd^!BkS\u{13}! p\u{2}\u{1c}% p!K!P=p!Ox\
        W$@O4R\u{1f}`,nR7!!ROe# p!J>p$\u{c}!@m\u{3}^$ n!P>p!Q%|! Q>c! SiY\"\u{1f}`@o|YE!P!N!R\"h$P*O(K%N!R!n\"U#h-S!T!J\
        !N!J\"V!i;M)l!H!J\"Q!J!Q!h(U#O\"O=K#S-P!T!M$R!P\u{19}L!4TEf!Bk\u{b}\u{1c}!?m\u{10}\u{18}!#j^X\"/j?krY(!R$M\"n!O\
        PN\"m\u{c}o!Sm0! l)b!?n\u{1c}\u{8}$ R?S1P2p\u{12}I$ T\u{1f}`%T$l\u{14}\u{3}!\u{e}Trj!-k\\X##j?m4R$(!!Rqw) J!R!o\
        $O!T!T7Q!S!lJ6!?R(|\" k?ntS!-k\u{1e}\u{f}) L#R!T0q+N$U0m\u{c}S2l:r( k\"R%M\u{0}oUP!q\"q!R\u{8} #>k\u{1f}`;k7(' \
        t!L!P#N\"L!P7nZH$ l!Q>nGp\u{e}E1 i!T!R!O$J!U-t*r!L$N\"NBtIR!P!R#m_R&X!$k\\4# Q\u{1f}`%Q>}\"\"m?n\u{3}K0 r!N!S#J\
        \"L8i!R!U#N\"R!k1P#P?kjS5l\u{a}T# m$R;o\u{1c}K%%S\"S;T\"Q8S\u{18}v\"\u{1f}`UR\u{1c}1/ l\"m#N!R!J4N%R'O}R\"l*N\"\
        Q-o\"Q#Q6C,\"T#H\"N4P$j\"W%S!M[l#I?n,P\u{19}g$ S!M!l=S\u{17}\u{d}# k\"P?R{\u{1c}( n!L!I%R4R$p\u{11}RDn*u\"!j!P8\
        m\"'S!j\u{19}1!\u{11}r=d!?p\u{5}F\"\u{1f}`!o\u{11}T\"\u{1f}`Uq\u{2}U,\"T#H\"N4P$j\"W%S!M[l#I?n,POZ$%k\"N\u{1f}`\
        ;S{1# r\u{1f}`0t\u{2}\u{16}\"Bm4S~ &!T!m%Q8l!Q&Rv?\"\u{1f}`@o_\u{11}$ k!N\u{1f}`'m\u{1a}[!zp7#\"BU4k1f\" nnnjX*\
         r!K\"N$O6S\"o!K\"R\u{1f}`!Q\u{8}s* l!M$O\"LMM$QBTep!L&Ml8\"\"R\u{1b}prT*!O!l%I8g!V&M.K&PWQNk\\5\" R0j\u{5}H\"\u{1f}\
        `CnJtR I!J!M!I\"n!I!s!P!I&M$W\"S!l%o$N!O!S!Q\"s\"m!U!K&N&D!K!G\"A#N)F$S!l,k-R!M!N!p1P*P!r#P!O!Q!q(J!o0L!R#k#N)M\
        ! !GQ\u{14}F\"Bl4R9t!4k\u{15}]$ p4S+k4Q3J* n!H!O%O8m!K&R@p$Ouo&.# N\u{1f}`%P\u{1c}a* n!A!H&S9N&T@n3oClgR!\u{6}\"\
         U~RN^! nE{!@mM~%!K!k%L!M8Ni\u{1a}#\"W%P:XC\\. M\"U!V#S!m!N7R\"V!T$j!P/Q$W!Q\\*! m'\u{7f}% o!M&O8o'S\u{5}F\"\u{1f}\
        `er\u{0}?& O!Q\"M3nQP\"n?t# lwp(or\u{18}\"\u{1f}`@o\u{18}0!)kY\u{12}$ Q-p?oBS 8Q F!I!L!R!K!l!V!E!I!M\"D&S!l!O!S\
        !z!L)L!S\"P#O!H!M!R(U\"R!S\"N!T#L!L!J'R%J!z!L!F!K!@\"T9m)Q!Q,U)R9M!K!R/Sq0!?n2%% T=q\u{1f}`8O#qV\u{4}!WQ%\"7!V!\
        S!L\"N!U!O!e)k$p+V!S!P\"S\"R.P&M-R!p7l!S.m6K;S[P\" m?o\u{b}\u{13}I!V\"R!V!G!E!U!S4O#n\"T!V!W!H!H\"N-Q\"T!S#W!P;\
        T$m!P!S!S!M$L1N*k'S\"m)q\"O!J!P,I!j!n&S-q!P\u{7f}A\"\u{1f}`Zn(\u{4}% l!S&P8r'S`o\" m?lR/% T%l=m4T`ls\u{3}& N%Q!\
        U:O&l4Qp[:!Y!h#K!M\"T3R!l(O!M!V!U.K#T\"UCU!U3N\"p#M9T!R!l!T.O'W-P%i$ l!Q\u{1f}`?nQA' i!P$O\"O9N&N~i]\u{2}\"/l?l\
        +#!AU+M!\"Qi&! n)!\"@k\u{1f}q A\"'T9T0<\"+T?Q\u{b}K&!l:Q\\T!nWo!Q\u{19}|\"Bl4U)\u{13}6 k!N!K#E\"V!L7n!F!Q#J\"D.\
        P$FBT!iRk3W!I#K\"R.m0ou]\" m?mD\u{8}!\"S \u{1b}#'Q8q'Rz\u{b}!?m\u{1c}\u{19}#!P!m?k\u{1e}!% m!O!K=m\"N9\u{1a}\"-\
        m?k\u{7f}/* N!q&J8U!j&MTR!mdV!lKD'\"M%K!L5m\u{1f}`8Q#oh|% S!m\u{1f}`$T!m\u{1c}.\"\u{1f}`Dn~L\" p?vx\u{12}$ o!O>\
        l!RwA\" m?pJ,\"\u{1f}`@p\u{2}N' N.q?pAQ$i]R&l\u{1d}L' U\"T$M!Q8m(M2NAoW >!j!J!U\"m!J!m!L!S\"U\"H\"?\"?\"Y(p!Q!S\
        \"C\"M!V\"Q#J!W\"R$E&Q\"Q\"Q\"R\"T\"O\"H$O#O#m!S!Q/N\"o%U!L\"l-H$j9M!p!Q.J%k\"U\"V(V$T!o\"SPm$ l\"M=r\"R\u{6}})\
         P!D!q&O7T!AKl.j}ku\u{10}# R/VQT=,+ M!k!M#N\"W!M7O!K4s\u{b}P!l^\u{19}' P!T\"i\"I\"R8P!Sd]!!M}D$\"o%P:m\u{1e}l,\u{11}\
        !Ak\u{3}W\"!T$jY\u{f}$ n!Q>l!Svz2!Q!S!T\"G!P!S!h4q$N$K!P\"V3K@S\"VSN\"q0RBj\"\u{1f}`@ndE\"\u{1f}`%q\u{1}.&!I!j&\
        R'Q2k-P\u{5}]$ P!M'U}r$aT B!k!S!E\"R\"t!P!B\"D$D$E(O!i#G!j!T!H\"L!R!n!N!H*I#R!H\"O!P!Z!S/m!T/Q!M'O!K\"n!R+S!N$k\
        :O!i!k-K!k!O!Q$g!S-O!p!P\u{a}\"$&k?V2S\"jU1\" S\"i@\u{2}\"Ho4P*V\"!m?o\u{b}a\"\u{1f}`=nTS$;l!T\u{14}l!T\u{15}\u{17}\
        $ S'l{U#l?\u{6}% U\"k=R\u{1f}`!Q\u{16}\u{7}! Oo\u{11}[ p!R!R\"W!E!U!N!O!K%j!U%S'H!T#j!P!Q\"P!F!R!O!M,T!P!N!R!S!\
        M!N!U!P+n!l#L!U#T,T$Q!o!J%O!R-S$R-i(m#l!H!T\"P,o\"L#J!U!N!Q*U#m\"U\u{5}8!\u{7}sxG\"\u{1f}`%m(%$\"p\u{1f}`#O\"r_\
        N!\"P\u{1f}u!!P#f# k'O8p_E\"\u{1f}`@o.x! R5f- P!K\"O\"T\"s8Q!L\"Q\"h\"}.N$K\"Ck!1 W!R$Q!S!H!P#T\"S\"Q0V!O!T)Q\"\
        O\"Q#Q\u{f}T]c' N!m!R#P\"Q:Q#Tj\u{4}!\u{2}nW+!\u{11}pD.$ q\"N&R7rD*) n!R$Q\"K,W,k!R\u{1f}i%Q!8!VU,.% P?O\u{1d}m\
        !P\"S\u{7}\u{4}# P?T\u{b}oSN\"\"SxopW-!U!S#U!N!Q!T8O!R%U!L@R0ojR/j!?oMZ#'R8k'SpI' Q\"R#G!m>M5j\u{c}n:<$ p\"O?PY\
        ri\u{7f}%\"N#N!i!O:Q'.!%R\u{f}\u{1c}' n!P!U#L\"K!U<N\u{11}\u{d}\"\u{1f}`%oj|$ k'Msnela\u{b}1 Q!N!j!L#N!P!P'p+n%\
        Q!S&U!R'kFn3nek@?j v!=!B!M!Q!M!R!9!F!U!P!O!P!H\"S\"K\"W!I(S#t!A!B!O!K!O!M!A!G!T!S!Q!T%Q\"S!K!F!I!O!L!P!W!G!F!R$\
        Q#M!U!S&I!R;m*p!Q!M!T!O\"O!q\"O5n\"S!F-n!D!L!T\"L!R!F!P!S\"N\"M%Pkd%!h!P%RMT\u{8}jy\u{14}( j!K!R!L\"J\"T8p'O?T!\
        #jvZ! SJN% n\"P=nOq\u{6}m@v( S!O!Q&m7N!Q!R&oc.\"\u{1f}`*o9i%!l$Q\u{1f}`<p$QsM\"!Oese]x K!k!n!:!G!U!m!d!l!7\"9\"\
        >!I!<!M!:!M!=!L!J\"M\"K$H\"S!]\"C!K!O!U!X!j!@\"D$B\"C\"D\"M!j!G\"Q!O!O!h-J&R!M$K$T!i\"N!V\"O!g\"R!k!P!Q!R#P!j'Q\
        !g\"T!P#i\"U\"i!K\"T)k!R!O'O%J$F$V#[!V\"H\"T\"Q!Z!F(H$X!e!Y!Ik-\"+l?l\u{12}O%!L'S9SVj\"V6]%#M(n!R6M(or\u{4}!?oC\
        \u{1b}& T!MTN&TbU\"k\u{11}\u{1a}+ O!q$I\"O8O!v$O\"R.H$L\u{8}QOr\"\u{1f}`-qSd\" p?s\"&) Q!i$I:R!o&p.M$M\"N6\u{9}\
        !wom<3 Y!l\"S\"K\"G!T'l1N'T'm(R*J;n\"P;S!m+l8m#or\u{d}!VS\u{10}D: P\"P#T\"g!W7X\"T#G0G!N#J?N&S&k#T+N!P$p.R!o!M!\
        L+O*O#X\"OdW& Q!L&J!l\u{1f}`@n\u{2}=\" R?T6z& R&M<T\"Q4k\u{7}T!{%%N:M#p4N8qEI\" S@k7\u{5}E I!E!M!J\"p\"H!I!D\"G\
        $n\"r\"B\"P*M!K$G\"M!P'H\"F$O$o\"K&q\"s%o!RwK!I!M!K\"q\"K\"I\"K\"l\"l :) S\"Q#P;T4M&McR!p'o[\u{6};!N!P!F!k!Q!P!\
        Q!V!T.n)S!U!L\"Q\"P!V-R!M'L#T0n3S;o?s!P#R$R\u{1d}L)%l!P!O!U<j\"S!U3NWr\u{14}t& P%M:S#K4u\"QRt6!U$H\"N9V&P.N!V%T\
        -m.R#S!S9Q3R(t/j#l\"m%P/T$g'o\u{3}\u{7f}# k!M!U\u{1e}vH H!Z!D\"T!Y!P\"P!Q\"O#j!C$M)S#J\"G#N!P%R(P\"U\"Q\"U!K!P\"\
        P\"U)L#S0S<S9M\"T!k-L!Q!N\"P\"R\"O)ReH\"\u{1f}`-o\"X' r!R!O%Q!N>O!Q\u{19}g!?o\u{c}>! TI\u{15}!\u{11}q9f!Bq\u{8}\
        \u{0}$ N<t\u{13}N\"te2) Q!R\"N$J*o.P'Q5R\u{6}S\u{a}G\" l?m!a#'T!Q9PoA;!A!N!P\"l\"E!P)n,O#H\"Q\"s\"M*o(K*L(M0n!N\
        6N!N$O\"R3n4k/l&k#Oq]N!M\"Q!V!D!L!N\"J&H$I!R'J%S\"W\"L!U!S!U!N+W!O\"P\"M\"N!Q=L!R\"R'k#P-P,T!T!k%P!V)S!J.S!m!M!\
        U!T\"J\"P+M$S\u{1b}\u{1a}!$miN3 r!D!J!j\"F\"G,I!M,M!O!t!m3D!J@x!Hgo#m.N*I$ R!l\u{1}R!o\u{10}A!\u{18}q=\"\"\"R\u{c}\
        nT\u{c}@!Q!S!V\"I!R!N\"E+Q,Q$J\"I!R+W!R!Q!O!P\"P\"N!R)U6V+N)n#lON!U#P\"O!M)W!S\u{19},!?v\u{c}\u{16}! l\u{16}V#'\
        P@QSl4\u{18}#+k?Q4p\u{c}^! R;\u{7}!\u{7}n:V+ o!L!S#O\"L!R7PXo+s#Mtm'9& W!R!l#L;O!h\u{2} \"\u{1f}`Zom4% Q!k!S>i!\
        R`m!#UAj!Bj
        """
    }
}
