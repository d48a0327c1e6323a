// Made by `understanding build`; build it again when the declarations change.

extension MovieConversation {
    /// What was learnt of the declarations in the language "en".
    static var enUnderstanding: StaticString {
        """
        SKU2,\u{4}dol\u{19}uw^F  \u{a}n\u{1f}&$\u{b}\u{0}\u{19}\u{1f}#7\u{7f}G\u{13}#QL*\u{1c}#ovE\u{10}+}QZ\u{b}#\u{1b}\
        \\\u{16}\u{17}+V_e\u{14}+\u{1e}ua\u{14}+Z-}\u{16}+PYi\u{15}+\u{7}N8\u{18}+\u{1e}:!\u{13}+nDf\u{16}+\"c\u{11}\u{14}\
        +i5@\u{11}+E-K\u{14}+4Qt\u{15}+~}\u{1d}\u{15}+swL\u{f}+\u{1d}J>\u{15}+]\u{17}_\u{11}#s2y\u{12}#\u{8}w\u{b}\u{4}\
        +\u{1e}_\u{3}\u{14}#Kxx\u{17}+P\u{6}{\u{1a}+{`\u{16}\u{c}#m\u{19}W\u{6}+\u{5}8K\u{13}+u\u{11}4\u{11}#VK;\u{4}#f\
        -n\u{14}+\"( \u{e}#Q\u{c}-\u{15}+CV\u{2}\u{14}+HI\u{15}\u{c}+p>\u{10}\u{10}+{y\u{10}\u{e}+\u{1b}\u{e}\u{2}\u{17}\
        +]Ae\u{1a}+\u{1d}'Y\u{16}#8,glM\u{7}#`_`Z`Z`^`\\`Y`P`W`V`X`\\`[`]`]`Y`V`Y`Z`T`VZd8`9`-`R`N`Q`^`U`R`A`M`>`:`X`Z`\
        W`X`X`bi]I`#`'`D`@`O`W`L`C`<`G`5`-`F`D`I`M`B`^<```H`@`F`M`V`a`O`L`F`C`Q`Q`T`W`S`V`S`cF`bQK`I`I`O`X`\\`G`H`J`D`O\
        `I`Q`P`P`T`N`T.`e`i`3`R`L`U`V`U`S`B`I`H`I`Z`[`Z`Z`[`P:`c`h^@`O`T`W`V`Q`N`E`I`L`J`U`V`T`S`R`W!`@`6`dbO`N`V`S`V`P\
        `9`O`@`E`Y`[`Z`Y`[`a)`K`5`l^J`J`P`I`N`I`=`J`;`F`P`L`K`Q`K`[I```T`M`d`M`R`R`V`T`O`Q`U`S`N`Y`Y`X`Y`YP`_`V`T`_QT`U\
        `V`U`S`V`T`X`U`U`W`X`V`W`VI`Y`V`Q`V``aV`S`Z`Y`W`Q`X`[`\\`X`\\`[`\\`ZN```T`P`S`dRV`U`T`U`R`U`V`R`V`S`V`U`V`KP`P`\
        \\`V`[`]`Z]]`^`\\`Y`Y`\\`]`^`_`^`^`^`OQ`U`X`O`W`X`Z_[`Y`S`T`Z`Z`W`[`[`Y`Z`X`RN`b`Q`R`Z`X`d`P^Z`T`U`M`Y`Z`[`^`[`\
        \\`]`[Q`Y`P`Q`V`P```K`Q`Q`R`P`U`V`V`W`T`U`X`II`]`V`R`W`[`U`Y`Z_Z`X`U`X`[`]`_`^`]`^`VK`d`Q`K`T`O`P`M`F_Q`O`R`W`R\
        `X`X`Y`S`V`MI`K`U`R`V`V`S`Y`\\``aW`V`W`[`]`]`]`]`[`YG`P`O`K`T`T`U`T`Q`i]K`R`N`O`T`V`S`W`P`W@`F`F`=`V`X`X`X`\\`X\
        `baJ`J`A`[`\\`Y`U`V``8`P`8`6`Q`S`T`P`S`M`i`N`?`;`K`N`N`M`O`XH`B`R`O`S`X`X`T`Z`S`L`e`M`R`S`V`U`U`T`[J`I`P`M`O`V`\
        S`U`Q`O`J`dSO`N`L`N`S`N`L`ZA`J`J`F`X`Y`Z`Y`\\`X`H`S`h`E`Y`Y`W`X`X`PL`R`Q`O`V`V`X`V`X`V`M`T`bZO`R`P`Q`Q`Q`U6`H`F\
        `C`Y`Z`Z`[`^`Z`>`S`D`ac\\`\\`Z`Y`Z`X=`Q`B`>`Q`R`V`V`Q`Q`@`O`@`e^M`O`P`L`I`YQ`N`[`W`P`\\`Y`]`^`\\`V`V`U`X`c_\\`[\
        `[`[`YU`V`\\`Y`W`Z`X`]`\\`[`Y`X`[`Y`[O[`\\`[`[`RT`S`\\`[`\\`U`Z`^`^`\\`Y`Z`X`\\`]``^\\`]`]`XW`Z`[`Z`\\`V`X`\\`\\\
        `[`[`[`[`\\`\\`^Q[`[`[`?P`O`Z`X`Y`[`c`[`]`Y`T`U`S`X`Y`[`W]Y`Y`IV`S`Z`Y`W`W`a`V`X`Z`X`W`X`Y`V`U`R]U`[`HL`P`Z`V`[\
        `]`Z`^`^`\\`W`X`V`Z`]`^`\\`W^]`SQ`V`R`P`W`V`T`Y`Q`U`U`T`P`P`V`S`V`H`N`IR`J`Z`Y`[`\\`X`^`^`Z`Y`W`V`[`]`]`\\`\\`_\
        ^TW`Z`]`Z`\\`]`W`]`]`Y`Y`Z`Z`Y`Z`Z`X`Z`aW`^`a`]`^`^`\\`R`_`[`U`\\`H`U`L`S`U`S`V`Y`\" 0grt#V\u{1f}X >\u{10}D\u{0}\
        #ee`Z`?`NHd!`^`a\\Q3`a`Q&`Ef(`a%`dX&`[+`0`TX[?`?`cL\\P`M`\"`z zI_\u{2}#_Y`^`S```[K8B`O`A`;VSZ`Y`R`\\S`KXU`P`VV`\
        G_Q`N`VF`I`LVA`XP`X`WMN`S0`!`=`4W`G`A`=`3\\_B`W`X`;`, a\u{11}c~#`^`=3if!b_]`> \u{f}&5\u{2}#]g`a`W#e\"`h.a1`Z\"`\
        Vgg!``V[a`.`, \u{c}^b\u{7f}#hR`:\"aR!cZZ`> x)\u{d}\u{2}#^``b`N6`!`_8^,`[1`Mfh\"`[X^D`]`X \u{18}\"\u{11}\u{0}#]]\
        `_`Y`V'`!`0`i:]-`E`H8`=Y:`ZE`XUQ`HP`A`CVZL`D`H__a`A`K`, bOZ\u{7f}#gV`H!\\b-X_S`X \u{10},f\u{1}#^e`d`T`O,e-```T*\
        ^0`k`Y9`Xf1`j?`]SD`a4`!`P`\\5`?`V\\c<`L`/`> \u{1e}c\u{8}\u{7f}#V[`c`X!b.`m,`'`T2`4ad7`=2^f`+`, ]Z|\u{0}#]_`T!Zb\
        +e`)`, <)L\u{0}#dU`.!OF-ce*`\" 3~fq#\u{1f}F> \"1S\u{3}#a``W`O!]4`[.`2`D+`>]^>`JZdB`=`\" \u{9}q\u{17}u#`\u{1f}\"\
         *\u{1e})u#e\u{1f}\" Y\u{1f}\u{1b}t#t\u{1f}\" hc\u{0}u#j\u{1f}\" m^uv#n\u{1f}\" Y\u{5}qt#s\u{1f}V!\u{e}#-\u{3}#\
        aY`[`\\`Z`a`_`X^cJ`Y`O`P`M`Zjb\\`O`(`7`!`[9`IbJ`K`A`<`\\:`e_M`>`9`D`YX`Q`U[W`U`S`\\K`T`W]T`P`V`SL`?`O`H[H`N`\\L\
        `O`^`^KP`_`\\T`D`S`K`]bI`bR`S`W`U`_WU`\\K`7`F`>`;`GTTM`S`X`V`R`[L[[`^`O`.`@`2`, \u{1f}\u{12}<\u{2}#a[`U!]U&ab[`\
        n#\u{d}_8\u{5}#^X`]`]`\\`]`[```Z`[`@`U]cH`2`&`?`C`I`S`@`T`^n]N`,`.`O`T`M`R`K`T`U?`c^6`5`F`;`>`@`>`O`_B`cQK`G`F`\
        I`L`J`S`L`[%`=`^[(`H`H`J`N`D`O`X0`N`YY:`L`J`M`L`L`P`U!`@`2`_`H`A`F`O`E`R``/`L`6`d`G`L`J`C`N`R`Z@`;`G`C`aZI`H`L`\
        H`K`YP`R`T`U`ZMW`Z`Z`V`U`XE`@`?`L`H`PWE`N`I`N`ZR`R`P`T`V``MT`T`Y`Q`JC`?`@`;`P`L`DZJ`A`d`JL`M`O`N`N`L`N]M`Q`c`Q>\
        `;`>`<`L`P`O`BXO`R`SL`R`Q`L`Q`R`P`A\\W`V`L>`=`C`B`I`J`D`J`N\\T`\\C`P`O`F`R`I`P`K`fWT`MN`H`H`G`R`U`V`Y`U`UWNS`V`\
        W`T`W`V`X`X`S`V]_``\\`M`a`L`P`I`Q`N`R`> b\u{c}\u{1e}\u{0}#`V`X`MWa!`\\iUB`Q*`N`a;`T`e;`]`\" i;}t#X\u{1f}\" ,p;t\
        #\u{1f}\u{1a}\" /\u{1e}/o#\u{10}\u{1f}\" ]\u{f}8L#``\" ]\u{f}8L#``\" \u{6}+,u#g\u{1f}\" x\u{7f}8u#z\u{1f}\" \u{8}\
        \u{9}\u{7f}t#q\u{1f}\" ]\u{f}8L#``\" ]\u{f}8L#``\" ]\u{f}8L#``\" OL\u{11}q#v\u{1f}*\u{a}\u{1}!     1   F   e   \
        l   }   \u{a}   &!  &!  6!  J!  ^!  \u{1a}!  +\"  u\"  \u{6}\"  \u{1d}\"  \u{1d}\"  .#  d#  d#  j$  {$  %%  L% \
         S%  a%  o%  v%  \u{a}%  $&  2&  M&  M&  b&  }&  \u{19}&  #'  7'  ]'  ]'  r'  \u{0}'  \u{1f}'  G(  s(  \u{12}( \
         ')  F)  T)  x)  \u{18})  =*  N*  _*  }*  \u{19}*  3+  D+  N+  \\+  ~+  [,  y,  \u{18},  &-  =-  =-  =-  \u{0}-\
          \u{7}-  \u{1e}-  9.  G.  Q.  o.  \u{7}.  )/  )/  >/  g/  ~/  \u{12}/  \u{19}/  10  10  v0  \u{0}0  \u{11}0  0\
        1  D1  [1  \u{3}1  \u{1d}1  $2  $2  +2  L2  V2  d2  u2  \u{6}2   3  A3  b3  b3  b3  54  C4  W4  d4  n4  \u{1b}4\
          )5  G5  N5  \u{d}5  $6  26  96  J6  g6  |6  \u{3}6  \u{3}6  Q7  X7  \u{8}7  \u{f}7  \u{19}7  \u{19}7   8  F8 \
         W8  \u{4}8  \u{15}8  \u{15}8  79  L9  d9  k9  r9  \u{3}9  G:  _:  \u{0}:  \u{1e}:  ,;  3;  `;  q;  \u{7f};  \u{7f}\
        ;  \"<  :<  H<  |<  \u{11}<  P=  `=  j=  \u{6}=  \u{8}>  *?  L?  x?  \u{b}?  &@  -@  E@  n@  u@  \u{7f}@  BA  B\
        A  PA  hA  oA  \u{0}A  -B  HB  \\B  RC  `C  \u{c}C  1D  SD  {D  \u{10}D  \u{1a}D  <E  ME  }E  \u{e}E  \u{6}F  \u{17}\
        F  \u{17}F  ;G  ;G  \u{1}G  \u{12}G   H  ?H  MH  hH  \u{6}H  <I  TI  yI  \u{a}I  ,J  [J  bJ  \u{17}J  5K  TK  k\
        K  5L  CL  ML  TL  yL  +M  MM  {M  \u{c}M  !N  (N  NN  bN  bN  |N  \u{11}N  !O  KO  jO  \u{8}O  \u{8}O  \u{1d}O\
          JP  _P  fP  \u{7}P  \u{18}P  \u{18}P  PQ  xQ  \u{9}Q  IR  oR  \u{b}R  \u{1f}R  0S  \u{c}S  7T  7T  HT  OT  VT\
          nT  \u{3}T  \u{1a}T  4U  GU  UU  pU  wU  \u{b}U  2V  VV  \u{1}V  \u{16}V  `W  nW  \u{6}W  !X  GX  UX  kX  \u{1b}\
        X  3Y  MY  MY  hY  \u{7f}Y  \u{6}Y  KZ  mZ  ~Z  \u{12}Z  -[  ;[  O[  \\[  K\\  R\\  _\\  v\\  @]  @]  N]  \u{0}\
        ]  \u{7}]  .^  <^  Q^  \u{4}^  \u{b}^  &_  7_  >_  E_  \u{1}_  \u{8}_  *`  R`  ``  w`  \u{12}`  \u{12}`  &a  Ra\
          ja  \u{19}a  \u{0}b  \u{7}b  \u{7}b  \u{15}b  *c  Lc  @d  md  \u{15}d  Ve  Ve  `e  qe  =f  =f  Gf  of  \u{a}f\
          \u{18}f  ^g  qg  qg  2h  gh  \u{19}h  *i  ?i  Fi  ^i  ^i  \u{17}i  Cj  \u{c}j  ?k  Tk  ek  \u{6}k  \u{6}k  \u{14}\
        k  ;l  ;l  Bl  Zl  kl  \u{1a}l  \u{1a}l  +m  >m  Rm  Ym  mm  \u{18}m  %n  /n  Gn  dn  \u{f}n  -o  -o  Eo  `o  \u{1d}\
        o  .p  Ip  Ip  Pp  jp  \u{1d}p  8q  8q  Bq  \\q  \u{7}q  \u{1e}q  Dr  or  \u{1}s  \u{12}s  :t  Kt  Ut  ot  /u  \
        9u  @u  Gu  Nu  cu  cu  \u{7}u  \u{e}u  \u{e}u  %v  ,v  =v  Rv  \u{7}v  #w  zw  ,x  @x  ^x  rx  yx  !y  By  <z \
         Jz  Jz  }z  }z  \u{17}z  >{  z{  \u{1}{  \"|  )|  3|  p|  $}  A}  g}  t}  )~  K~  U~  f~  \u{19}~  1\u{7f}  s\u{7f}\
          P\u{0}  `\u{0}  g\u{0}  \u{7f}\u{0}  \u{14}\u{0}  \u{1e}\u{0}  \u{1e}\u{0}  %\u{1}  6\u{1}  @\u{1}  Q\u{1}  Q\
        \u{1}  X\u{1}  \u{13}\u{1}  '\u{2}  F\u{2}  ]\u{2}  u\u{2}  \u{3}\u{2}  \u{1f}\u{2}  D\u{3}  ^\u{3}  ^\u{3}  o\u{3}\
          }\u{3}  \u{11}\u{3}  (\u{4}  (\u{4}  \u{9}\u{4}  \u{1d}\u{4}  \\\u{5}  \u{3}\u{5}  \u{a}\u{5}  ^\u{6}  \u{c}\u{6}\
          $\u{7}  1\u{7}  8\u{7}  P\u{7}  W\u{7}  ~\u{7}  ~\u{7}  )\u{8}  :\u{8}  [\u{8}  \u{0}\u{8}  4\u{9}  %\u{a}  ,\
        \u{a}  :\u{a}  b\u{a}  b\u{a}  p\u{a}  }\u{a}  \u{4}\u{a}  \u{1c}\u{a}  9\u{b}  Q\u{b}  \u{b}\u{b}  (\u{c}  M\u{c}\
          [\u{c}  |\u{c}  2\u{d}  9\u{d}  @\u{d}  c\u{d}  j\u{d}  j\u{d}  }\u{d}   \u{e}  .\u{e}  _\u{e}  \u{4}\u{e}  S\
        \u{f}  r\u{f}  3\u{10}  R\u{10}  R\u{10}  f\u{10}  t\u{10}  t\u{10}  \u{9}\u{10}  \u{10}\u{10}  8\u{11}  d\u{11}\
          6\u{12}  e\u{12}  \u{d}\u{12}  .\u{13}  >\u{13}  H\u{13}  \u{a}\u{13}  \"\u{14}  \u{f}\u{14}  @\u{15}  M\u{15}\
          \u{1a}\u{15}  \u{a}\u{16}  \u{1d}\u{16}  '\u{17}  4\u{17}  >\u{17}  q\u{17}  1\u{18}  M\u{18}  v\u{18}  \u{4}\
        \u{18}  \u{e}\u{18}  K\u{19}  j\u{19}   \u{1a}  '\u{1a}  F\u{1a}  T\u{1a}  a\u{1a}  \u{1d}\u{1a}  7\u{1b}  U\u{1b}\
          \\\u{1b}  f\u{1b}  \u{d}\u{1b}  2\u{1c}  M\u{1c}  e\u{1c}  y\u{1c}  \u{0}\u{1c}  \u{1b}\u{1c}  \"\u{1d}  ,\u{1d}\
          W\u{1d}  v\u{1d}  .\u{1e}  5\u{1e}  L\u{1f}  L\u{1f}  s\u{1f}  1 ! I ! P ! a ! \u{5} ! \u{15} ! 2!! @!! N!! b\
        !! o!! \u{8}!!  \"! >\"! \u{2}\"! *#! F#! ^#! \u{9}#! \u{17}#! J$! K%! i%! s%! }%! N&! _&! f&! f&! \u{4}&! \u{b}\
        &! \u{12}&! ,'! U'! _'! i'! \u{0}'! \u{1a}'! \u{1a}'! ((! B(! a(! &)! ;)! V)! `)! x)! \u{17})! 4*! K*! #+! #+! \
        *+! :+! T+! l+! \u{1f}+! &,! &,! &,! ;,! E,! Z,! v,! \u{14},! \u{1b},! E-! O-! n-! |-! \u{3}-! \u{a}-! \".! N.!\
         \u{a}.! 3/! :/! {/! B0! ]0! ]0! r0! /1! J1! z1! \u{14}1! ,2! M2! b2! s2! \u{7}2! \u{e}2! \u{1c}2! =3! Q3! l3! \
        \u{10}3! \u{10}3! L4! t4! t4! t4! \u{8}4! \u{f}4! +5! _5! $6! F6! ~6! ~6! \u{b}6! \u{19}6! L7! ]7! \u{16}7! \u{16}\
        7! a8! \u{18}8! \u{18}8! L9! g9! \u{6}9! \u{d}9! ):! @:! @:! U:! c:! \u{9}:!  ;! R;! z;! \u{12};! I<! Z<! |<! %\
        =! D=! N=! z=! \u{8}=! \u{f}=! 4>! Q>! i>! i>! \u{a}>! 1?! Y?! `?! w?! \u{4}?! d@! y@! 7A! RA! gA! qA!  B! 7B! \
        7B! YB!  C! 1C! QD! [D! \u{5}E! 1F! 1F! 8F! FF! ZF! \u{2}F! \u{2}F! \u{1a}F! RG! YG! `G! jG! jG! qG! \u{2}G! \u{10}\
        G! 1H! HH! _H! iH! \u{13}H! \u{13}H! !I! \\I! \u{7}I! \u{15}I! 7J! YJ! gJ! \u{12}J! HK! ]K! \u{a}K! \"L! 3L! DL\
        ! \\L! wL! \u{18}L! -M! 7M! HM! pM! ~M!  N! *N! >N! LN! pN! wN! \u{c}N! 4O! IO! ZO! uO! \u{14}O! LP! \u{1f}P! H\
        Q! pQ! \u{a}Q! !R! BR! RR! qR! \u{b}R! \u{19}R! QS! 9T! ST! ]T! dT! kT! \u{3}T! \"U! :U! zU! \u{f}U! .V! ?V! LV\
        ! ZV! IW! PW! xW! \u{7f}W! \u{f}W! \u{f}W!  X! 5X! 5X! 5X! 5X! ?X! ZX! dX! \u{5}X! PY! PY! kY! \u{9}Y! \u{16}Y!\
         FZ! ]Z! \u{6}Z! .[! R[! b[! z[! )\\! 7\\! c\\! \u{2}\\! \u{6}]! H^! s^! z^! \u{b}^! \u{15}^! \u{1c}^! 0_! 4`! \
        ;`! B`! L`! \u{0}`! \u{7}`! Ta! \u{d}a!  b! Cb! rb! yb! Sc! Sc! hc! /d! 6d! Qd! \u{3}d! \u{a}d! \u{11}d! \u{18}\
        d! \u{18}d! 3e! :e! Re! me! \u{0}e! Ff! }f! \u{4}f! \u{12}f! Lg! gg! qg! \u{15}g! )h! 9h! Xh! !i! Ji! Xi! \u{6}\
        i! \u{10}i! Dj! Yj! gj! |j! |j! \u{11}j! \u{1e}j! /k! 9k! Qk! \u{1c}k! @l! Nl! \\l! ll! zl! 0m! =m! Zm! om! \u{6}\
        m! *n! 4n! [n! (o! =o! po! \u{e}o! \u{1c}o! -p! sp! 3q! =q! Zq! aq! \u{10}q! \u{1a}q! ;r! fr! \u{b}r! \u{15}r! \
        \u{1c}r! *s! Xs! ~s! \u{8}s! \u{8}s!  t! 't! 1t! ?t! ht! fu! fu! \u{17}u! \u{17}u! Bv! Iv! Iv! Vv! Zw! qw! \u{6}\
        w! <x! Jx! ]x! ]x! \u{7f}x! !y! .y! ?y! My! ry! \u{1a}y! ;z! Iz! ]z! {z! \u{16}z! \u{1d}z! ${! h{! |{! \u{3}{! \
        8|! K|! }|! }|! \u{4}|! \u{1e}}! \u{2}~! \u{9}~! \u{10}~! !\u{7f}! <\u{7f}! T\u{7f}! z\u{7f}! \u{1b}\u{7f}! E\u{0}\
        ! n\u{1}! \u{a}\u{1}! \u{a}\u{1}! |/ !\" `,c \"  bU `p\u{12}_!. `Oan!S `Y\\{!R ``M\"!M `lpZ!R `s^g\"  bO `8\u{c}\
        \u{0}!/ `\u{d}P:!# `@kd!R `\u{16}@p\"  bC `z}p#  b) `4 ` aK!S `.\u{3}P!N `%\u{16}h!. `)\u{19}\u{12}!O `L1E$  c0\
         `C `G `\u{9}5$\"# `+ `@?z\"R `S `*d*#  b) `I `S|?!K `\u{14}\u{1d}`.  c! `( `* `+ `- `. `2 `8 `< `A `F `I `U `z\
        4b!. `\u{6}e\u{e}!M `$$;\"  bU `_\u{e}\u{18}!$ `wu9#  c0 `K `F\u{d};#  b% `; `gt<#\" `# `. `\u{0}\u{19}u&  c: `\
        A `F `R `U `1/\u{3}#  b# `< `\u{5}\u{10}\u{7f}\"\" `+ `\u{1a}F\u{1a}!& `,7'\"  bQ `p4Z#  cF `P `]\u{12}=!R `e0\u{17}\
        \"# `. `\u{1}~'!\" `TJ6!L `Pt\\#  bM `P `Ch]!S `x\u{b}\u{12}!$ `(O\u{13}#M `N `O `\u{7f}V\"!P `J\"?$  c0 `2 `3 \
        `u\u{1f}B!N `\u{f}v\u{4}?  c! `' `0 `1 `2 `3 `4 `5 `6 `7 `9 `: `; `= `> `? `B `C `D `F `G `H `I `J `K `L `M `N \
        `P `Q `\u{2}\u{0}\u{15}!# `\u{1e}P~\"# `/ `Z\u{1d}\u{11}!N `\u{11}fT$  cG `I `M `A=`#  bI `N `)S\u{a}#  b\" `1 \
        `g8V\"N `R `?\u{1}\u{1a}%  c9 `: `G `O `.9\u{1c}\"  b> `,\u{18}x!- `T@L!% `<\u{17}R!& `\u{7f}Q=!R `@\u{1c}\u{8}\
        !/ `lS]!* `/1.#  b% `U `&7\u{18}!R `'\u{0};\"\" `) `\u{18}w\u{12}$  b* `0 `Q `V\\@!N `vG\u{2}!T `\u{18}6J\"  b0\
         `\u{e}ku!R `t\u{13}\u{d}\"# `+ `\u{1}\u{18}8!N `HZn!. `w/\u{c}!S `c\u{c}G#M `N `R `abI!Q `'\u{16}Q!\" `9R\u{12}\
        (  c! `0 `8 `9 `? `F `I `\u{19}\u{1c}\u{b}\"  bS `>\\/!& `dU8#  c? `U `.i1\"  bN `,\u{16}J!R `\u{5}Wt!% `f7\u{1}\
        !Q `x'\u{1c}!M `\u{6}Q+!# `g_5!% `y/\u{18}!N `G\u{f},!N `g0O!/ `q/\"!# `zT9!R `\u{8}Qk\"  bD `fo\u{0}!. `\u{3}k\
        \u{7f}$  b) `- `0 `J\u{d}\u{10}!N `B-\u{17}!L `\u{0}\u{6}\u{19}\"  bU `\u{6}T&!P `V6D\"M `R `[xj!N `\u{18}}\u{12}\
        \"  bO `mI\u{17}\"  b= `\u{9}i+\"  bU `[Lb!R `\u{1e}k\u{7}!+ `Me\u{1f}!N `u*)!\" `Wz=!* `P\u{1e}\u{14}!N `\u{12}\
        )g)  c0 `1 `2 `4 `F `I `J `Q `\u{1e}C\u{b}!R `\u{4}/\u{f}!S `\u{4}9#!\" `\u{1f}In!! `-\u{b}\u{17}&  c! `\" `0 `\
        4 `? `x6Y!\" `D0e'0 `2 `4 `F `H `I `N `\u{7f}\u{14}\"\"  b5 `,j3\"  b< `7(4!O `0$b\"# `+ `v\u{a}b\"  bU `:x\u{1b}\
        !# ``\\n\"  b6 `\u{1a}y\u{9}!R `\u{7}t-#  b0 `7 `Mx4!N `\u{1e}[o\"M `P ` o%!O `\u{7})&!M `I?+!M `/\u{10}i!$ `|>\
        \u{7f}%K `L `O `R `S `!\u{4}\u{13}!. `F\u{1c}D\"  bU `\u{7f}.\u{17}!R `\u{d}\u{16}P\"  bU `zt)!$ `\u{5}*O!\" `\u{9}\
        #.\"L `P `\u{9}RM\"  c0 `c}w!. `r\u{3}\u{f}!R `\u{8}\u{7f}B\"  bD `\u{c}:b!N `\u{1f}9\u{12}8  c! `* `. `0 `2 `3\
         `4 `6 `7 `8 `9 `: `; `= `? `C `F `H `I `K `M `N `U `nf3\"  b? `6U{!\" `E\u{c}\u{4}#  c0 `H `)NK!S `h;M\"  b? `\
        N[v!Q `X\u{18}w!R `&\u{14}T!R `+P\u{18}!N `Df&!M `{w7$  b# `. `6 `48.!\" `\u{e}4;#  cH `N `\u{19}_N!Q `@m\\\"  \
        bD `r:^!M `$E\u{a}\"O `T `4O\u{10}#  b? `Q `st_!T `$#V!# `4Ve$  c0 `C `G `\u{5}YF#  b0 `8 `JP\u{9}!# `01\u{13}!\
        M `&\u{16}$!O `H-;!/ `\u{5}2+\"  cU `Uo<!\" `\u{7f}:>$  b* `D `I `\u{17}BI!\" `b.\u{5}!. `\u{19}H\u{c}!R `\u{1b}\
        s\u{11}\"  bH `ldC!# `\u{17}#\u{10}#  bC `H `N\u{2}\u{12}!Q `\u{15}T\u{15}!N `?C,!S `{Ho!N `&\u{18}~!N `.\u{1f}\
        0!/ `\u{d}~;!R `\u{1}<Q#  b0 `: `%O[!\" `wa\u{2}!R `x8u\"  bU `j<|#  b0 `: `p\u{14}|\"  bP `PH\u{1c}\"  bS `\"H\
        n!! `r\u{9}k!& `\u{1b}\u{a}\u{4}!O `_\u{15}\u{1f}\"  bI `g\u{1c}^-  c! `. `0 `1 `7 `= `? `C `O `P `R `U `\u{a}g\
        x!! `qi\u{7}%  c0 `; `> `P `\u{f}N\u{8}\"  bA `\u{17}@s!L `5\u{6}\u{14}\"N `S `T\u{a}%!N `\u{d}%2\"  bD `F\u{e}\
        b!* `\u{13}|n!N `\u{a}cj\"O `R `Mm\u{1e}\"  bU `hd&$  c> `H `U `t C!P `\u{9}M*\"  bG `}JD\"  bU `\u{4}Q\u{9}\" \
         b? `:W\u{15}\"  bC `+\u{7f}6\"N `S `r\u{1f}\u{c}$  b\" `# `? `\u{14}m\u{16}!\" `\u{1b}\u{10}\u{9}!\" `$(G%  c>\
         `F `I `P `*g\u{12}!O `\u{0}\u{b}\u{15}!+ `b# \"M `N `\u{7f}T#!* `\u{7}3<!+ `aq-\"  b; `2oE!N `06H\"  b? `61\u{12}\
        !+ `\u{10}NQ\"  b0 `\u{18}~\u{14}$  c/ `0 `1 `k=h#M `N `S `5\u{14}m!\" `K9\u{17}#  b. `E `N\u{19}%%  c0 `G `L `\
        S `bj1!\" `[RK!( `V\u{10}A&  c0 `1 `H `M `N `ijH$  b/ `0 `H `bh})  c0 `< `= `? `G `H `I `J `\u{10}\u{6}\u{11}!&\
         `ur\u{17}!R `}W;!K `r\u{4}`!N `e/B\"  cE `-=J\"  b0 `\u{c}DY#  b% `; `r5+\"  b@ `x\u{a}\u{17}&  c* `0 `9 `H `R\
         `\u{b}\"\u{1c}\"N `P `\u{7}\u{1b}\u{1c}#  b% `U `\u{8}&'!# `)\u{10}F!. `>\u{4}K!\" `pIh#  c0 `: `dX\u{16}\"  b\
        E `&\u{c}.!! `h\u{18}\"!+ `\u{1b}t#,  c0 `3 `= `> `C `M `N `P `Q `S `U `}\u{18}6$  c# `0 `K `( 8!N `\u{13}5H$  \
        c0 `: `; `Xy\"!R `L}j!% `!\u{b}v!\" ``-]!L `~x\u{c}\"  b0 `W,4%  c) `0 `9 `Q `rzR\"  bP `\u{1d}r+!K `A\u{11}/!R\
         `\u{5}o<!N `B8h!% `3#$!O `DRe\"N `P `_Ue!M `\u{13}+n!% `\u{1b}Cz!# `\u{b}\u{2}\u{1c},  c0 `4 `7 `9 `: `< `= `?\
         `J `O `S `&R\u{f}!R `2`\"$M `Q `R `S `v}L\"  bD `PI\u{13}&  c0 `N `Q `S `U `6Na!$ `n;\u{1b}\"M `R `n*(!R `K13!\
        # `g~\u{7f})  c! `/ `5 `7 `: `; `M `N `|tN\"M `N `w\u{0}\u{3}!M `skJ!N `47k(  c+ `. `0 `7 `: `C `H `Tx\u{7f}\"N\
         `P `H5a!R `Hdw\"  bU `,q\"\"L `P `!11!T `\u{d}\"\u{10}\"  b@ `+Q\u{12}!+ `!SL!\" `LZg!Q ` 0\u{15}!\" `,8R!N `y\
        \u{12}X!\" `Z#v\"  bU `DC5!+ `7!I!$ `a1\u{1}\"  bJ `)y\u{1a}!\" `\u{1a}+\u{1a}\"L `S `kI\u{1a}2  c/ `0 `1 `2 `4\
         `6 `: `< `= `> `B `E `G `H `J `M `U `We/\"  b1 `Hz<!) `{g\u{1d}!. `_L $  c0 `? `U `fH6\"N `P `ai\u{d}!R `\u{4}\
        \u{1f}4\"  bS `^q5!N `Me\u{1}#  c+ `6 `8[v!N `'\u{17}w!O `Gv\u{1b}!O `G\u{4}#!O `.l3\"  b? `\u{1d}nQ!$ `L\u{10}\
        `!% `VB\u{18}!. `4\u{6}\u{1b}!% `]\u{d}-!! `\u{b}HH\"  bI `]N1!P `9?\u{14}!N `\u{14}|>!N `O+\u{c}(  c1 `9 `A `C\
         `E `R `U `xXa!\" `\u{3}\u{e}u!$ `\u{1c}e\u{0}\"  b1 `1OQ!R `C1h!\" `3x+(  c0 `4 `9 `> `? `I `Q `l[C!O `s*e\"O \
        `P `mP\u{5}!Q `\u{b}\u{15}\"!M `D}k!P `\u{7f}{l!O `g0Q\"  bN `+Bz!. `&L\u{7f}!M `)\u{3}\u{4}$  c6 `7 `@ `%w\u{e}\
        \"\" `# `\u{19}\u{e}\u{e}#  b- `? `C#m$  b# `+ `B `t\u{17}3\"  bU `\"v>!S `TuD!+ `X\u{9}T!P `|#\u{c}!N `sq0\"  \
        b0 `*pd\"  bI `+rx!) `\u{16}\u{b}xA  c( `+ `. `0 `1 `3 `4 `5 `7 `9 `: `; `< `= `? `A `C `D `E `F `G `H `J `K `L\
         `M `N `O `Q `R `T `U `\u{13}Z(\"! `/ `@ B\"  bC `JhQ!& `@\u{7}V!M `w%?#  cK `M `&'P!% `\u{4}\u{18}W!! `|ee!% `\
        p\u{2}0\"N `R `/uJ\"O `P `umY\"  b? `[\u{1b}d!R `\u{1f}~e!\" `Z!\u{1b}%  c/ `@ `G `M `arT!M `m|V!R `S>\u{0}#  c\
        0 `H `d\u{13}s!L `\u{14}%G!P `%\u{1}m\"  bN `\u{15}\u{19}v!\" `Of\u{7f}!\" `\u{1d}\u{15}\u{19}*  c) `+ `/ `2 `8\
         `9 `A `H `R `\u{a}.M!S `]\u{12}\u{14}\"M `R `pX7#  b* `< `\u{14}7>(  c/ `@ `A `B `J `M `R `\u{3}3C!L `r/Q%  c0\
         `M `R `U `@ 7!& `>Zp!R `DxV!, `N&i!M `\u{c}Q\u{12}\"  bU `.9\u{15}!% `\u{1b}~,!M `\u{17}\u{7}X\"  bG `Loj!M `n\
        ~k'  c. `0 `7 `< `G `U `\u{6}Bp#  b* `0 `\u{13}\u{b}!#  cD `N `\u{b}c3!\" `qx}!M `x:#!M `W\u{13}\u{14}#  b/ `B \
        `K\u{1c}.$  cJ `R `S `>t0!S `+YR4  c. `0 `1 `4 `= `? `B `D `F `G `H `I `J `K `L `M `N `P `U `v`c!$ `GQv\"  bU `\
        \u{13}c\u{e}!M `m \u{12}!# `b\u{6}.!O `/_\u{7f}!M `wa&!* `xGo!P `\u{8}F\u{7}\"  b? `\u{6}\u{5}\u{d}#  b/ `D `Ir\
        \u{1a}!R `\u{7}g\"\"  b@ `zQ+!. `Tpq#  c) `9 `\u{10}E\u{15}!\" `\u{2};&\"  b@ `\u{1a}\u{1d}t!\" `_C\u{5}!% `g_\u{c}\
        \"  bU ` d8!\" `\\\u{a}B#  cR `U `yTP\"  bM `X\u{3}u\"  bE `2\u{e}k!S `p\u{1c}\u{1a}!$ `\u{12}A\u{1b}!R `\u{16}\
        \u{16}2\"  bM `A\u{1}-\"O `P `41=!* `DpV!N `Osy\"  b: `\\\u{10}\"!, `pXk\"  bU `$EY(  c1 `2 `: `G `M `R `U `\u{e}\
        %]#  bG `U `o \u{1a}!N `Pn5\"  bA `\u{1f}!\u{7}!R `\u{17}5X!# `V\u{7f}j$  c0 `2 `H `J/p7  c0 `1 `2 `7 `9 `< `= \
        `> `? `D `F `G `H `I `J `K `M `N `P `Q `R `U `7\u{1b}\u{7f}\"  b? `P#\u{b}!. `W\u{0}\u{12}!N `oB+!O `\u{1d}/l\"\
          bG `'tg\"O `P `>\u{1c}{%  b# `+ `/ `< `^I\u{10}!R `\u{7}3-!O `csG,  c! `0 `1 `3 `D `G `K `M `Q `R `S `O,W!+ `\
        ?|\u{e}$  c= `C `N `\u{7f}+I\"O `P `WJ\u{1c}!\" `T<.!R `\u{1b}\u{f}\u{11}!M `Uc\"!T `@e/!Q `%E\u{1}!. `\u{8}8\u{f}\
        \"N `S `\u{1}K+!% `\u{4}mw!% `O<}\"  bM `b:\u{4}\"M `N `S]\u{13}!\" `h\u{18}H!* `\u{7f}=g#  cM `N `\u{17}Gy\"  \
        bU `il<!N `MBE!M `\u{3}JI!& `6+K#  c0 `H `&:n#  b? `U `e\u{1b}\u{3}!M `r|9!N `.\u{8}k\"  bH `c>\u{6}!# `;}\u{5}\
        +  c/ `0 `1 `< `@ `A `G `M `N `R `kv[\"  bU `H^n!S `KM1!N `\u{7f};>!( `\u{0}qM!P `4\u{4}~#  b% `U `w7=!$ `bE@!P\
         `A2L#  cD `O `I\u{1c}U\"  b: `\u{f}\u{c}\u{d}\"  bU `8hb!R `\u{b}\u{3}A!$ `y6B!P `^YV!R `\u{1}FY'  c( `) `0 `2\
         `9 `H `>Ja!O `t\\3#  b/ `H `lcg\"  bU `6Bu!% `TK;)  c0 `1 `6 `: `? `H `J `N `\u{8}\u{1e}5\"  b? `2lV#  cG `U `\
        ,\u{f}c0  c0 `1 `2 `3 `= `E `G `H `J `L `M `N `O `Q `R `J7\u{1e}&  c9 `> `? `@ `U `m]!!O `&\\J!% `\u{10}\u{7f}&\
        \"  b0 `0\u{19}w!% `h1(\"  bC `'\u{19}+\"  bB `*\u{13}d\"  b4 `\u{0}(u!) `J2%!N `\u{3}2(!O `\u{7}18\"  bG `\u{16}\
        yZ%  c? `G `H `U `\u{d}up!\" `=S$!% `?d\u{16}!\" `\u{c}\u{c}\u{19}\"N `R `!}\u{1c}\"K `T `JO!&  c9 `? `E `F `R \
        `9_b!\" `\u{8}\u{b}l\"  b0 `!\u{7}\u{f}!\" `O\u{19}E!. `Cl\u{9}\"  bJ `\u{16}A%!R `V7\u{d}!M `vE\u{19}!N `/Z\u{1f}\
        !\" `tZ5!O `\u{b}|5!) `}\u{10}E!N `\u{a}\u{4}\u{5}\"  bR `tz\u{18}!% `_\u{14}*\"N `R `\u{16}~0\"  b0 `K,$!( ` A\
        5%  c* `F `I `U `?\u{d}/!\" `<|3!M `\u{d}\u{c}q!O `\u{1f}\u{1c}+$  c& `0 `8 `x18!. `UZS!R `qtV!. `n\u{1}w!S `<z\
        z!M `rb}!) `\u{19}\\%!O `tu<!& `!CA!N `8(n\"  b? `/%e!R `&\u{13}r\"K `M `h4\u{6}#  c1 `Q `\u{1f}O !N `\u{9}B.!R\
         `t\u{1d}L!+ `6\u{13}Z!+ `y.p!M `'-\u{4}!& `h$\u{8}!. `\u{f}T\u{1b}\"L `P `\u{1}|\u{1c}!# `&\u{1}'!M `Vt8!& `!7\
        R!! `;F\u{e}!P `z5z\"  bD `MC|\"  bJ `Qw\u{19}#  c0 `? `f+!\"  b@ `3qn!% `q)m!\" `|\u{11}\u{16}/  c0 `6 `< `= `\
        ? `@ `A `B `C `H `J `M `O `U `Mv1%  c0 `3 `M `N `\u{3}\u{8}5!+ `b\u{c}U!N `\u{1a}Qu!R `lmg\"  bU `\u{1b}R}!! `$\
        v.!O `\u{19}m2#  b! `9 `\u{d}4\u{e}!$ `E\u{16}\u{13}+  c= `> `@ `A `B `C `G `J `P `U `/0N!\" `T\u{4}i!S `@\u{1a}\
        w\"  bS `7m\u{7f}!$ `mx\u{5}!M `.`%!M `5N1!P `j+7!R `\u{12}eB!O `\u{1c}|=\"  bU `\u{10}\u{a}\u{9}\"  bM `\u{d}$\
        R!T `R\u{15}u\"N `R `3Y#$  c4 `G `J `{,0+  c# `% `( `+ `- `. `0 `8 `? `Q `UvI'M `N `O `P `Q `R `S `p\u{d}X!N `U\
        o\u{9}!N `\u{f}dG\"  b@ `n\u{6}I\"  b? `\u{14}oV$  b* `F `I `\u{e}\u{e}\u{2}!K `\u{15}_I!# `\u{1d}\u{7f}M\"  c5\
         `_Z\u{15}!. `u\u{2}b!O `+es\"  bU `kF\u{18}!P `PG\u{1c}!\" `X.;!. `3|H!N `3q|!N `1\u{c}##  b! `E `G7l\"M `R `&\
        \u{1}\"%  c0 `3 `6 `F `\u{f}\u{16}P!$ `\u{9}9\u{1c}%  c( `- `N `R `t\u{7f}o!\" `e?x!R `>G7!% `(qy\"  b0 `T\u{1f}\
        \u{3}\"  b? `n\u{e}\u{15}!M `w9\u{2}\"  b@ `Y\u{1f}\u{13}\"  bJ `)f&'  c* `. `2 `4 `< `F `\u{f}?T!N ` ~W!P `9<J\
        \"\" `+ `\u{18}.`%  b( `+ `- `? `,\u{1b}l!$ `@\u{11}*!* `L\u{7f}\u{0}#  c3 `N `r2\u{7}$  c> `C `I `\u{1}N\u{13}\
        !# `&FQ!/ `yak!\" `C\u{16}\u{0}!R `\u{18}+2&  c! `\" `/ `0 `H `\u{1}\u{1c}s'  c1 `@ `B `C `G `L `/Kx\"  cM `pKx\
        !M `}X\u{0}\"  bU `\u{7f}\u{b}\u{14}!N `vg\u{1c}!. `kl\"!$ `vA-\"  bS `\u{b}y\u{19}!( `\u{e}v*\"  bU `W^R!P `\u{d}\
        G\u{1d}\"  b4 `,\u{7}-\"  c6 `>]~!# `?|\u{6}!% `X\u{19}\u{15}!N `(;\u{1a}!$ `ukC!L `\"\u{5}Z!N `V-\u{7f}&  c! `\
        * `0 `6 `H `*L?#  cQ `S `W&\u{2}!$ ` \u{c}\u{e}(  c0 `2 `4 `: `< `@ `O `,ET!Q `f*`!Q `cmv\"# `+ `7\u{4})#  b) `\
        9 `Aqo#M `N `O `+\u{18}:!* ` \u{15}^#  b7 `H `eo\u{9}!Q `o9R#  bD `M `lR\u{e}\"  bE `z5\u{19}!P `6\\W!* `q\u{a}\
        b0  c0 `1 `2 `3 `4 `> `G `J `K `L `M `Q `R `T `U `fRd\"  bN `~:!!S `3>\\\"M `N `Ze\u{10}\"  b? `Mz\u{19}!/ `\u{1f}\
        v?!P `%\u{6}\u{1e}\"  bB `4L^\"  bC `hxg\"  b1 `\u{6}3A\"M `S `C\u{5}M!+ `+a\u{19}\"  c0 `=h(!M `kk+!& `\u{9}\u{14}\
        I\"  bU `\u{a}&T\"  b? `NP^#  b\" `6 `J4M\"  b6 `M`[>  c! `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `A `C\
         `F `G `J `L `M `N `O `P `S `U `\u{d}z{!O `f\u{19}g!M `O*a#  cS `U `\u{3}l;!N `[gN$  b( `- `> `\u{c}rm\"  bE `\u{0}\
        eq!. `a\\s!M `}\u{14}\u{7}-  c! `) `0 `3 `8 `> `G `H `I `O `R `U `\u{14}^\u{13}!R `:4=!% `N\u{1e}H!# `{\"3\"  b\
        T `WDI\"  b0 `-`e#  bG `M `\"@t\"  bU `c7{!R `~\u{d}-!M `|-;%  c! `0 `F `P `r,F#  c4 `Q `\u{9}\u{1a}\u{16}!\" `\
        F%\u{12}!O `\u{0}\u{16}\u{14}!M `Bc[!N `{\u{d}\\!\" `g8w!M `u/(+  c\" `0 `1 `= `> `? `B `C `H `N `Fd\u{2}!T `$M\
        \u{1b}!* `r\u{1}\u{1e}!R `\u{b}\"\"#  c6 `T `*\u{5}F!R `W,\u{0}!# `aA\u{7f}\"! `\" `R\u{7f}\u{e}!% `i/_!O `H\u{15}\
        7!\" `|\u{5}=,  c0 `7 `= `? `A `D `G `H `I `R `U `#\u{1e}s!P `\u{11}8\u{9}#  b0 `A `utp!R `k\u{10}Z!P `\u{13}%t\
        !+ `\u{7f}\u{a}\u{8}!* `\\\u{12}\u{c}#  b* `< `L\u{5}*!+ `#~F\"  b> `\u{2}dh$  cK `N `U `!}}!$ `~9)!. `lV\u{17}\
        !R `;Y$!# `\u{1e}c\u{8}$  c0 `A `J `\u{7f}w*\"  bI `.W=\"  b> `'v\u{1f}!P `\u{1c}\u{1f}\u{8}!O `<\u{16}\u{1e}# \
         cB `O `\u{5}_1!N `Q'2!& `)u4#M `Q `R `qH;!O `s\u{6}G\"N `S `yva\"# `. `\\c\u{3}!M `I\u{16}\u{11}!P `\u{7}8(!% \
        `\u{8}\u{d}U%  c0 `B `C `J `\u{7}\u{19}Y!R `@^\u{14}!\" `(*\u{1f}!Q `_\u{4}.\"  bU `\u{8}22!/ `~C<!\" `CgV!M `p\
        aw%  b& `( `0 `U `Vkz.  c0 `1 `4 `6 `= `> `? `D `G `H `L `O `U `GI\u{1f}!R `\u{13}\u{d}\u{b}!\" `VBo!R `si\u{9}\
        !P `S\u{d}+!O `{'\u{2}!* `t!\u{b}!O `>\u{4}&\"\" `# `itu!\" `u\u{1d}\u{6}!N `b(\u{14}\"  c= `X&,!% `!DdC  c! `0\
         `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `? `@ `A `C `D `F `G `H `I `J `K `M `N `O `P `Q `R `S `U `w&F!N `\u{f}r\
        |%  c* `0 `< `> `;\u{18}\u{8}%  c0 `: `G `M `\u{1f}\u{1d}8!\" `\\[R!N `WQU!M `\u{1a}8\\%  c+ `/ `0 `B `l\u{4}u2\
          c/ `0 `3 `5 `7 `8 `= `> `? `C `H `I `L `M `N `P `U `\u{19}zy!* `\u{3}\u{10}f\"  bC `/VY\"  b6 `%\u{16}x!\" `S\
        \u{1}<#  b+ `0 `MJ?!P `3k\u{e}\"  b? `F.\u{1d}.  c) `. `0 `: `> `? `B `F `I `J `M `N `U `$\u{16})\"O `P `\u{d}D\
        A,  c\" `# `+ `. `/ `0 `1 `@ `B `G `M `t6U!R `a\u{11}V#  c0 `C `\u{c}S\u{3}!M `xDw!+ `7,\u{1f}!P `\u{11}.#\"  b\
        U `Cm#!M `roN\"  cR `47k!\" `r\u{15}o%  c* `9 `< `U `Ww\u{c}\"  bH `U^\u{f}!O `jH\u{7}%  c0 `D `I `M `[j,!/ `\u{f}\
         \\\"O `R `z}^\"  b4 `\u{1a}[e#  c; `P `\u{11},\u{e}'  c0 `> `F `I `N `U `'t%\"  bU `t<7!# `\u{1f}.Q$  cD `G `N\
         `>*Y!M `!\u{f}{#  b. `> `\u{17}mF#  b* `< `9\\^\"  bU `\u{0}1s#  c4 `> `\u{7f}]\u{4}!N `QA\u{f}!Q `O\"V!% `e:o\
        \"\" `# `Q~]!N `rsk!' `\u{e}\u{1}\u{9}!Q `+a3!& `vt=!R `qgo\"# `. `8\u{1d}}!T `\u{18}8,!S `twv-  c) `/ `0 `: `@\
         `B `C `D `H `I `J `N `1\u{18}\u{1}!\" `D1(!S `\u{18}j>!. `\u{0}sN#  b/ `H `R]\u{3}!! `\u{c}.\u{a}\"  bG `\u{f}\
        ^e7  c! `\" `+ `/ `0 `2 `4 `5 `< `? `@ `C `D `F `G `H `J `M `N `O `R `U `=(.!O `4x4!* ` Fd!! `41\u{9}\"  b0 `QK\
        \u{12}!\" `pY\u{15}#  c6 `H `CML!R `uIZ!\" `L:m!N `W{F!% `\u{b}3p\"  cJ `\u{4}C|\"\" `# `\u{d}v\u{3}#  b' `0 `\u{4}\
        \u{4}\u{7}\"  b? `j3+!\" `%W<!% `\u{19}n{%  c* `0 `< `U ``K\u{12}!+ `\u{0}|\u{1a}#  c. `U `vpB!% `\"^\"!M ``P,!\
        M `T\u{15}y\"  bU `\u{c}Vg!\" `s`\u{10}\"+ `/ `GpG!N `\u{0}#b!P `!R|$  c> `R `U `I\u{19}\u{e}!' `{(\u{18}\"  bG\
         `\u{3}N^!. `R=\u{1d}\"  bR `hu4%  c? `Q `R `U `Y\"^#  b0 `< `7\u{a}o!R `:Oy!% `\\=+#  b< `U `d\u{0}\u{c}!& `gx\
        t!\" `u,|!R `uc\u{3}$  c7 `? `U `MG\u{4}#  b% `U `\u{16};o#  b+ `? `]GB\"  bU `\u{a}p[\"  b0 `wph!\" `Zq\u{17}!\
        $ `\u{1c}\u{1b}N$  c8 `F `I `f\u{3}O#  b? `U `;f,$  cG `J `O `A\u{0}n!T `zdu#  c0 `I `h_\u{13}!\" `\u{15}J/!+ `\
        i$T!M `\u{e}bn$  c0 `D `G `\u{7}gM!$ `g\u{1c}\u{6}\"  cT `\u{1f}\u{14}\u{19}!+ `b`\"#  cD `J `j[;!\" `q<\u{1d}!\
        P `;!-!# `]Y^!\" `m~w$K `L `Q `T `E_\u{0}!+ `\u{0}b\u{1}!O `\u{5}n\u{d}!. ``6\u{19}\"  bQ `\u{8}\u{15}m\"  b7 `\
        (w}!\" `%=Y!\" `D{\u{15}#  c0 `H `\u{1a}|\u{1b}!\" `\u{13}G.!' `W&\u{7f}$  c0 `1 `N `N\u{2}\u{8}\"  bD `t^H\"  \
        b0 `GpK!N `\\\u{10}w!% `RZ\u{7f}!N `t;\u{1}!M `c<\u{12}#  c0 `? `WRE\"  b? `\u{1e}IM\"  bU `\u{1e}bQ!N `\u{1f}}\
        d\"  bU `\u{15}\u{c}k\"  b: `N\u{1e}\u{15}$  cO `R `U `0WV\"  cP `\u{f}7h!% `\u{16}\u{12}\u{d}#  b? `U `]q\u{17}\
        #  b1 `G `4Y5\"  bF `~&A#  cA `U `\u{c}dE\"  b1 `;\u{c}\u{13}(  c. `; `< `= `C `D `P `nE;$  c0 `H `J `h\u{0}m# \
         c< `? `\u{14}i\u{7}!% `U8\u{12}!R `&c+!N `0\u{1}`#  c\" `< `dGr\"N `R `\u{7f}.}\"  bU `<\u{1a}\u{1b}B  c! `# `\
        ) `* `+ `. `/ `0 `1 `2 `4 `5 `7 `8 `9 `: `; `< `> `? `@ `A `B `C `D `F `G `H `I `J `N `R `U `yZH!P `\u{15}_d\"M\
         `N `z\u{11}#!R `,BR\"  bU `B\u{19}h!$ `1\u{18}\u{1}$  c3 `M `N `&YG\"  bD `Jl\u{12}!N `V]u\"  bE `0I{$  c3 `> \
        `F `\u{e}x\u{18}\"  b5 `r\u{2},#  cH `P `\u{7f}>7!R `,\u{10}_!\" `g\u{9}\u{11}+  c2 `9 `> `? `J `N `O `Q `R `S \
        `n78\"  b0 `wJg!N `;\u{b}r!$ `\u{18}sA!R `(4$!R `1;s!S `\u{13}\u{10}w!Q `! 6#  b! `U `,\u{19}S$  b) `+ `9 `ly\u{1e}\
        !M `\u{15}\u{15}v!+ `X\\\"!! `~Co$  c0 `3 `I `I\u{1b}t!P `Bg_\"  b5 `b\u{1d}\u{12}!M `o=<!R `\u{a}8z!M `8\u{17}\
        \u{10}!+ `Ya4!# `|f<%  cD `L `P `U `-\u{a}=!O `u:@!O `\u{10}[\u{14}#  c0 `F `!bD!\" `F|E!% `,\u{7}J!# `A\u{e}S!\
        O `s/\\!$ `\u{17}L]7  c\" `* `0 `1 `2 `3 `4 `5 `6 `8 `9 `: `; `< `> `C `F `I `J `K `L `P `\u{b}*\u{8}!! `\u{a}W\
        *(  c0 `? `G `J `N `R `U `\u{15}\u{c}\u{7f}&  c0 `1 `I `O `Q `\u{12}\u{b}F#  b0 `K `To\u{1b}!R `I\u{e}-\"  bI `\
        :_C\"\" `# `%*F\"  b0 `.sR#  b) `9 `#G]!N `W\u{0}I!! `y!'!& `i\u{1b}2$  b* `I `Q `DW\\\"  bO `6A\u{d}!. `\u{14}\
        Q:\"# `. `\u{b}9\u{9}!R `gd\u{9}$M `N `O `P `\u{c}S\u{c}!$ `y%\u{17}E  c0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `\
        = `> `? `@ `A `B `C `D `E `F `G `H `I `J `L `M `N `O `P `Q `R `S `U `vD.!\" `\u{4}C=!N `89A!\" `J2i!M `\u{14}\u{7f}\
        l!S `S\\o$  c1 `C `K `00\u{17}!M `y\u{5}\u{1e}!/ `=VG\"& `( `\u{6}<~$M `N `O `R `/\u{7f}g#  b. `U `n#\u{15}%  c\
        0 `2 `< `F `v\u{7}\u{1d}!\" `\u{11}E$!M `lF,!M `-\u{11}8\"  cJ `ekF$  b. `A `B `B;w!Q `aK\u{6}#  c! `; `<Hp!% `\
         AX#  b. `U `n\u{16}Z\"  bA `tj\u{15}\"  bB `S\u{0}?!* `XAk\"  b0 `z5(\"  bM `yL(\"M `N `!QE!P `9zP\"  b; `\u{13}\
        `c!! `\\\u{c}v!! `*,\u{f}\"  bM `\u{6}Q:'  c0 `2 `4 `F `H `I `p'M!* `1\u{13}r\"L `T `A,\u{12}\"  c4 `T'#%  b* `\
        . `0 `Q `z=\u{1c}\"  bU `E\u{3})!Q `,>5!& `/.L!. `X;Q\"  bM `+MW!\" `L&\u{16}#  b1 `3 `wF0!Q `\u{12}]:!\" `\u{17}\
        i@!N `\u{4}\u{5}x'  c0 `4 `: `D `G `N `\u{12}k\u{1b}!. `\u{12}J/\"  bH `\u{3}/9!R `X\u{1a}@!K `\u{6}|K\"( `- `z\
        \u{4}_\"  bP `\u{1b}\u{1b}4\"  bU `\"&H!$ `rJ:\"* `. `\u{e}QT)  c0 `6 `7 `8 `? `C `F `U `f\u{1d}U\"  cG `\u{1}R\
        3!M `]r?!N `8\u{12}d\") `+ `ZjG-  c. `0 `1 `2 `4 `6 `: `< `? `A `F `I `\u{b}2d\"  c? `Ali#  cR `U `\u{1c}U!!R `\
        x\u{9}2#  c? `U `J\u{4}6!\" `$w<!% `Y(F\") `, `\u{1c}xR/  c+ `/ `0 `: `= `> `@ `B `C `D `M `N `R `U `0V^$  c0 `\
        : `= `];?!R `!XQ!! `F\u{2}U!M `\u{17}uX\"  b9 `,\u{1b} !+ `R:\u{16}!+ `?E\u{1c}!Q `Do-\"  bU `d 2!\" `BJ;!% `Oi\
        \u{e}\"  bO `N/J\"M `P `c4K\"M `N `R?n!! `\u{d}\u{6}[!\" `Bk(\"  cR `b>@&  c/ `< `A `G `M `!QA#  c9 `H `SYl!M `\
        \u{b}x\u{3}!\" `v\u{d}T\"  b6 `\u{9}=Y\"  cP `\u{5})$!P `\"@g!% `lG~!M `iE\u{1a}\"  bU `\u{13}}L\"M `N `\\\u{15}\
        b#  bD `M `\u{12}\u{14}+!R `e5e!\" `\u{14}!\u{a}\"  bP `\u{1b}xW!N `-${!M `q9 !O `\u{1c}sI!R `LeS!% `z\u{1}\u{19}\
        !M `[0&!% `X\u{1c}_\"  b0 `y`z!S `/j\u{1a}#  b' `U `f-{%  c4 `B `J `M ` g\u{e}!M `\u{5}\u{3}\\\"  bJ `(}u!M `\u{e}\
        lM!M `Gf\u{12}!* `BA\u{2}#  bM `N `5}\u{13}!% `+!_$  c/ `0 `< `\u{11}o\u{1d}!+ `FB-\"M `R `5{..  c\" `# `. `/ `\
        0 `2 `9 `? `A `N `P `R `U `\u{1e}\u{1a}Z!O `hJd!N `\u{9}dr\"  b: `L-\u{1a}!R `e{\u{1f}\"\" `+ `o;,!* `v4\u{8}# \
         b% `; `U?m\"\" `. `MNw-  c! `# `& `' `) `* `. `1 `9 `= `? `U `i\u{16}\u{16}\"  bJ `\u{18}WK&  c0 `1 `= `H `J `\
        <ax!\" `\u{18}t\u{c}\"+ `- `cY\u{1a}!. `\u{7}]/!* `B\"J!S `!9k!S `$$w\"  b9 `Bw|!Q `\u{4}\u{14}\u{14}.  c. `0 `\
        2 `9 `< `? `D `G `M `N `R `S `U `\u{0}I\"#  b/ `0 `HS\"$  c/ `0 `> `iyI\"  bU `@\u{1}d!\" `>oo!% `,(s\"  c? `Y>\
        \u{f}!O `l&$#  c0 `3 `w\u{c}z!* `\u{3}\u{1b}#!R `C\u{3}\u{0}!$ `3X\u{3}\"  bD `!\u{d}\u{6}!\" `)af'  c3 `@ `G `\
        N `R `U `N\"\u{7f}!+ `j?\u{14}!N `\u{4}w@\"  b0 `z%A%  c0 `F `I `R `D]f!. `Uw\u{18}!S `tV,\"  b@ `\u{0}\u{13}>!\
        R `j\u{1c}P!! `\u{14}nS#  c4 `: `\u{9}[h#  cA `B `_\u{14}.#  c/ `0 `1g4\"  b0 `lHd!M `&Ze!% `%J7!! `UES$  c# `;\
         `? `\u{4}L]\"  b< `L*\u{8}%  c0 `1 `> `C `C4_!S `AR\u{0}B  c! `* `+ `0 `1 `3 `4 `5 `6 `8 `9 `: `= `> `? `A `B \
        `C `D `F `G `H `I `J `L `M `N `O `P `Q `R `T `U `J~W!M `Y\u{1b};!M `<\u{0}\u{c}!\" `\u{1b}\u{b} \"  bC `u(%#L `\
        Q `T `9:(!+ `3WZ\"  bG `f!*!% `\u{7}gP!R `nh\u{19}#  b* `0 `TTT!N `d\u{5}-!\" `,g3\"  bO `n\u{d}X!P `?\u{4}A!P \
        `f\u{17}\u{4}&  c\" `0 `1 `R `U `2< !R `\u{1c}Km!M `pS\u{d}\"  b= `\u{4}\u{18}'!P `A\\=!/ `\u{14}0x!. `l8\u{7f}\
        !\" `2J\u{8}\"  bR `\u{1b}|\u{16}!$ `8\u{f}\u{17}#L `P `Q ` Xf&0 `> `E `H `N `S `Qg\u{3}!P `cQD!& `3:O\"  bU `\u{d}\
        uQ!K `\u{1}\u{17}`#M `N `S `\u{1a}\u{8}Q!S `j\u{19}\u{b}!\" `0\u{5}5#  cH `N `QJC## `+ `/ `{KK!N `VE%!% `C@)!\"\
         `pT1\"  b? `}><!P `8KZ#\" `# `( `\u{12}cz\"  b? `6+\u{19}!Q `viF!$ `\u{1}!R!\" `7Fu!$ ` \u{16}\u{1}!# `:X\u{4}\
        !Q `U9\u{12}!S `!\u{1c}J!R `3\u{12}.%  c+ `1 `2 `N `\u{a}\u{2}0!O `\u{f}m6!% `4qP!N `#l\u{c}!$ `B#\u{10}!N `Kkk\
        !O `l\u{9}\u{c}!P `<\u{0}+\"  bJ `]T1'  c# `+ `0 `: `I `U `Xf;!R `\"lT!N `1y3!M `&F5#  b/ `I `MIN\"N `R `Z\u{1c}\
        z!P `4R0\"M `N `\u{7f}\u{15}0\"# `. `Lc3%  c< `C `O `P `oA`\"  bH `S\u{17}k\"  bU `RK\u{d}#  b? `I `P\u{1f}\u{14}\
        !Q `x\u{8}2!% `8{?!M `W?@!! `B\u{1d}d\"  bU `l\u{4}1%  c6 `7 `? `U `/68!S `iQ\u{2}\"  b> `?\u{3}\u{b}#  cD `F `\
        SR\u{c}$  c/ `0 `B `L7*!M `\u{11}Wm!O `).\u{14}\"  bG `\u{12}f\u{1d}!R `n59!R `czn#L `M `N `Q\u{10}\u{0}!% `$E\u{b}\
        !\" `'\u{16}R!M `_id!O `|e\u{a}!% `\u{10}dZ!$ `?\u{c}?\"\" `+ `\u{1}Bd#  c= `R `/3o!% `F\u{6}}\"  bU `2>+!* `\u{6}\
        gk!% `3'y\"  bU `\u{7}Rz#  c> `C `$z\u{15}!M `+4M%  c1 `A `M `P `mhf-  c0 `4 `6 `> `? `B `C `D `F `I `J `O `x\u{1c}\
        \u{4}\"  b; `\u{7}Z\u{14}\"  b0 `\u{d}\u{b}8!/ `e6N!K `vxu!O `()\u{0}%  c) `+ `0 `9 `.3\u{f}!S `{1L#  b) `9 `\u{4}\
        aQ\"  b7 `6jX\"  bM `c\u{3}\u{3}!N `YO3%  c0 `3 `6 `7 `\u{b}\u{b}`!M `1\u{10}\u{18}!S `lb[$  c0 `J `S `\u{8}Jf\"\
        L `M `izC!+ `>{K0  c( `) `+ `- `0 `1 `3 `4 `9 `: `> `H `N `P `R `-(\u{1e}!O `m\u{12}$!O `muP\"  b? `%\u{d}\u{18}\
        !\" `\u{9}m97  c! `. `0 `1 `2 `4 `9 `< `> `? `A `C `D `F `G `H `J `K `O `P `Q `U `>,=$  b+ `/ `C `\u{2}e@!N `A}\
        \u{c}#  c0 `D `\u{6}}D!R `\u{1}TO%  c\" `0 `? `U `:vP\"( `+ `\u{15}h\u{1b}#M `N `R `bks#  b/ `B `Ih\"!% `J33\" \
         b? `]\u{11}F!Q `t=U!P `\\S]%  c0 `2 `D `E `O\u{c}`\"  cE `g(k\"M `N `pq\u{18}!O `B;Y<  c0 `1 `2 `4 `5 `6 `7 `9\
         `; `< `= `> `? `A `C `D `E `F `G `H `J `M `N `O `Q `S `U `Imh\"  cR `\u{18}\u{7}k!M `\u{e}\u{1a}u!. `F#\u{1d}%\
          b! `* `0 `U `P\u{1f}\u{16}\"  b: `2\u{7}R#  c0 `N `d\u{17}\u{5}\"  bR `\u{9}\u{17}2'  c! `/ `B `C `H `U `\u{1b}\
        $v!+ `>\u{9}\u{3}%  c5 `@ `N `R `3\u{f}P\"M `N `!XW!. `AQf+  c0 `C `D `G `H `J `N `O `P `R ``\u{0}x\"M `N `h\u{5}\
        4!M `JwA!+ `\u{b}SE!N `6`^!* `Ho%!R `7N,\"L `R `n(.\"  b> `LU3!R `\u{e}mG!! `)Be!! `w\u{19}\u{6}!R `\"!Q\"  bU \
        `a4(3  c! `\" `( `* `+ `. `0 `4 `< `= `A `D `H `J `L `P `R `U `\u{12}RE!M `A\u{1}s!$ `}>\u{6}!# `\u{1e}L\u{9}\"\
          b? `\u{2}~,!+ `O\u{f}=#  b. `R `DyU!N `\u{16}qs!P `:n|## `$ `. `6m\u{7}!P `\u{9}<\u{16}!R `\u{16}\u{13}(\"  b\
        D `aMT!M `DFh!P `\u{e}&s!! `4`5!M `\\{S!R `\u{6}s$#  b# `< `}}+\"  c4 `^0,!N `O\u{1}4!+ `\u{10}\u{1a}C!& `ULl!P\
         `\u{e}ot&  b\" `# `. `H `I `]2'!# `j7s%  c/ `0 `> `H `8\u{7}^#  b# `U `h{m\"# `+ `\u{9}\u{0}q!L `\u{0}PY!\" `\u{3}\
        sh\"# `. `\u{8}\u{0}$!% `he='  c/ `0 `2 `< `D `H `@\u{16}\u{16}!( `J;3!N `NFE\"O `R `:\u{12}l\"  b8 `+1\u{6}\" \
         b0 `i~\"!M `?\u{a}\\!* `O#|#  b0 `2 `\u{1f}2>!/ `m|R!N `qkf\"  bH `WG@!R `e\u{5}r#  b+ `= `%L,!# `\u{16}o|\"  \
        b> `2`\u{8}!M `\u{13} \u{1f}\"N `S `D$&!% `&\u{9}Q\"  bI `\u{18}n-#  c9 `R `\u{5}k0!# `AQ5$  c) `9 `U `=\u{7f}W\
        !% `o+-!& `5iO\"  bU `9\u{0}\u{e}!% ` L\u{1d}!\" `>@B!* `64L(  c* `. `0 `6 `< `? `U `m4`!M `\u{7f}`\u{3}!Q `X\u{13}\
        \u{3}!O `\u{b}u-!R `\u{19}n[$  cG `H `M `\\Lu!) `\u{10}H\u{6}!R `\u{8}\u{1d}\u{11}G  c) `+ `. `0 `1 `2 `3 `4 `5\
         `6 `7 `8 `9 `: `; `< `= `> `? `@ `B `C `D `F `G `H `I `J `K `L `M `N `O `P `Q `R `S `U `)NY!R `Q\u{6}e\"  bJ `\
        \u{f}@k&  c> `A `N `R `U `N\u{18}-\"  b> `\u{1a}H9!# `\u{8}\u{14}H!R `\u{13}#Y)  c0 `4 `C `D `G `H `N `S `>V\u{2}\
        !M `\u{10}8U!M `vt\u{d}!R `&v\u{17}\"  bJ `\u{19}D~!& `\u{1},M\"  bN `M\u{7}\u{16}!S `)\u{1}!$  c0 `2 `N `cx/# \
         b# `? `\u{18}XY!M `2;H$  b# `+ `G `th4$  c0 `H `N `l!\u{11}#  c0 `2 `\u{8}iJ!M `S6\u{8}!\" `%_t!\" `H?z!\" `&/\
        j!R `$u\u{1e}#  b< `H `W\u{0}e#L `O `P `O&\u{16}'K `M `N `O `P `R `S `d7\"!% `+|5\"  bM `9_p!% `#V3!& `I\u{e}6!\
        N `.RN$  c3 `: `M ``2,!$ `A\u{0}Y\"  b@ `/\u{b}`!# `#*t#  b. `U `2Z\u{14})  c/ `0 `< `A `G `J `M `N `.w<$  c4 `\
        : `D `KHP!O `sY^\"  bM `x\u{1}{!P `NNJ!P `TLv!M `\\f}!$ `My\u{18}!M `;oM\"  b0 `I\u{7f}w!- `\u{16}f\u{6}!R `*T\"\
        #  bA `C `.P.\"  b0 `u\u{e}A\"  bD `'Ph\"  bC `\u{4};4!R `YkM!K `\u{1e}BY\"  bQ `\u{7f}\u{1b}d\"  b= `$1z)  c0 \
        `2 `9 `: `? `@ `H `U `Pyq.  c$ `0 `3 `9 `: `; `< `? `D `G `J `N `U `k|{6  c! `* `0 `9 `< `> `? `@ `A `D `E `F `\
        G `H `I `J `M `O `Q `S `U `3@\u{1}#N `O `S `B2R\"  bJ `o\u{1c}a!& `\u{7f}p}#O `P `Q `\u{14}$o\"  bH `l!\u{1b}\"\
          b0 `kM*3  c* `/ `0 `4 `9 `: `> `B `C `F `I `J `L `M `N `O `Q `R `\u{0}\u{9}.!O `\u{1}Zc#  c% `; `CM'\"  bU `;\
        \u{12}\u{1f}!+ `\u{14}\u{7}^!S `u\u{1c}F$  c4 `= `O `/WX!Q `9\u{18}]!+ `,Sq!. `H7\u{4}!\" `n\u{3}9$  c. `E `U `\
        lev\"  bC `Y(F!# `-lI!# `a\u{8}l!M `\u{1a}\u{1f}\u{10}\"  b1 `]?\u{1f}\"  bB `>M\u{7}\"  b0 `\u{13}\u{1}^\"  b?\
         `xy#$  c@ `J `O `i}b!R `K.F%  b# `. `A `R `\u{4}^q!N `D\u{b}$!! `~rx!M `*+j!\" `p|\u{11}%  c0 `D `I `M `\u{9}\u{4}\
        *!\" `\u{a}\u{b}[!% `+\u{18}\u{1}\"  b0 `EM\u{12}!P `OCR!R `U\u{1f}\u{d}$  b# `? `I `[>\u{1c}.  c/ `0 `1 `2 `4 \
        `< `D `G `H `J `O `P `U `M0.!. `\u{4}\u{18}o!O `\u{5}#\u{f}!S `e\u{18} \"  bR `|O\u{17}\"  c? `\u{6}*\u{1d}!M `\
        cIx\"N `R `nm=!Q `0(R\"  bL `+nZ!\" `qgl!% `/(n\"  bC `c<q!P `@.z!T `7l:$  c0 `@ `B `o^`#  cH `J `+Z&## `+ `/ `\
        2)S\"# `+ `\u{1d} 8%  c0 `C `H `J `\u{6}\u{3}[\"  b= `;$]!N `\u{c}[\u{18}0  c+ `0 `1 `3 `6 `7 `< `= `? `C `F `G\
         `H `J `M `\u{a}#t!S `\u{1d}2g$N `O `P `R `@59$  c+ `/ `C `\u{5}CG\"  bU `{bT!# `Q\u{12}|\"  b4 `\"+\u{f}!. ` \u{a}\
        V#  c6 `A `\u{11}RX!R `q\u{18}s)  c! `0 `3 `; `= `? `F `U `c\u{e}\u{17}!R `\u{1}FN!R `\u{19}G_!$ `\\\u{3}o!R `J\
        T\u{1f}\"  b0 `(\u{1a}R!. `\u{7}%\u{8}!% `|\u{1f}\u{1c}!& `\u{d}OQ!! `=6_!N `\u{f}td!O `7{o!% `Kk$!% `\u{15}\u{1c}\
        [$  c/ `C `H `!}\u{16}!( `(Se!N `O\u{1f}[!. `H@\u{12}\"  b0 `eh\u{18}'K `L `M `N `P `R `S `zV\\\"  bH `h\u{12}Z\
        !S `pvv!M `\u{d}1\u{d}!S `w%\u{10}\"  b? `1~5!! `=7\u{1c}!# `K+n!Q `\u{1d}?{!& `R-X!Q `w}\u{e}!R `&r\u{10}\"  b\
        ? `@TJ*  c& `( `, `. `0 `9 `I `L `P `]'\u{12}\"  b? ``%,-  c0 `3 `; `= `? `D `F `G `I `J `M `N `.\u{f}Y\"  bI `\
        ,I\u{1e}!M `\",$\") `+ `\u{b}fr)  c0 `1 `? `F `J `N `O `U `\u{1b}\u{c}\u{7}!O `\u{1c}i\"!R `^S0!\" `{\u{1d}:!R \
        `r/H!# `GEN!\" `\u{1c}iY\"N `R `c`|#  b# `< `\u{1d}\u{8}\u{2}!R `\u{15}$*!\" `PPE'  c. `0 `1 `2 `H `J `0BW#  b(\
         `Q `E2n\"  bU `S\u{c}\u{13}$  b* `0 `D `?Zc\"  bA `v\u{a}\u{3}!P ``}\u{12}\"  b0 `)\u{6}I!R `k1w!\" `\u{12}2\u{4}\
        !R `\u{3}vY\"  bU `.{\u{8}!O `@X\u{1d}*  c3 `: `@ `B `C `G `I `M `S `V\u{4}\u{1f}\"  bU `\u{11}G=!# `_Q?!P `8;\u{a}\
        #  c9 `R `u\u{9}j(  c. `8 `= `F `J `P `U `M\u{16}\u{14}!N `HY\u{17}#  b* `< `4v;!\" `Mxq%  b\" `* `+ `< `Tid!M \
        `7%j!\" `\u{4}-|\"  bN `,^]!O `Iez#  b* `U ``U\u{15}#  c. `A `21D!N `w^]!$ `#\u{14}j!P `O|{!* `gi\u{5}\"  b= `\"\
        rQ\"  b4 `aoq\"  bA `Aw$!% `h\u{6}&!N `-TX!\" `C\u{5}D$  c\" `0 `G `a0V\"  bC `.\u{9}}!Q `\u{15};4!# `MXL#  b/ \
        `H `H\u{b}[!K `\u{12}io\"( `+ `b?v\"  bK `;`D!% `m<E\"  bH `+h\u{15}%  b( `+ `- `8 `S\u{8}E!. `Q#N!% `A6T!O `\u{3}\
        9\u{1}%  c/ `0 `H `U `ta\u{e}\"  b6 `\\\u{b}\u{1b}\"  bU `\u{c}D7!T `l\u{1a}9!O `*Dl#  b/ `B `/\u{1c}o#L `R `T \
        `/\u{1b}\u{2}!N `\u{1f}>\u{1e}#  b/ `0 `-6\u{c}!* `,\u{3}%!M `<35!* `s\u{f}`!. `-\"\u{1a}!P `\u{18}N \"  b1 `cT\
        D\"  b? `sHG!R `\u{1d}\u{5}k'  c! `0 `2 `9 `M `U `G-[!+ `?,\u{8}0  c0 `1 `2 `4 `6 `8 `9 `: `< `= `> `? `A `O `U\
         `Z\u{1d}\u{14}\"  bS `l(5!L `\u{5}dE\"  cU ` \u{4}Q!% `*m\u{d}\"  cR `PJR\"  cG `-}s!# `s$\u{17}!R `\u{1d}]\u{19}\
        !\" `\u{a}\u{8}\u{1e}'  c/ `0 `9 `: `@ `H `3\u{10}M#  b? `I `S\u{1d}C!# `m\u{c}i!O `\u{1f}\u{b}4\"  b? `nPX!. `\
        8\u{c}X!$ `\u{c} ^!M `NLb\"  bO `4\u{12}r\"  b0 `U;A!& `\u{19}}I\"  bE `\u{8}F$\"  bC `iI$\"  bM `lSQ!% `+A_!! \
        `V_i#  b> `H `&U\u{0}\"  b6 `\u{2}]_\"  bG `)qi2  c! `# `+ `/ `0 `2 `6 `< `= `? `A `B `G `J `M `N `R `p=\u{13}!\
        \" `s|!!S `7e9!$ `^fe\"  bQ `i\u{2}\u{0})  c0 `2 `< `= `D `J `O `R `jo$!* `**6!S `\u{1d}\u{13}_&  c> `A `D `F `\
        P `\u{1c}o\u{5}$  cB `G `J `$O0\"N `R `j\u{1b};\"  bU `OBI!M `\u{5}\u{19}R\"N `S `]3\u{0}!S `ce\u{1b}!& `(\u{17}\
        \u{1d}!% `NN)!M `V\u{18}N!M `A\u{1f}W!' `\u{0}\u{f}h!\" `1\u{18}l!R `<\u{1c}s\"N `R `?#\u{1f}#M `N `S `1*W!R `/\
        @~!T `Y`\u{11}!\" `\u{1a}\u{f}}!\" `\u{15};\u{1}!M ` `5(  c0 `9 `B `G `I `R `U `\u{18}at\"  b4 ` [+$M `Q `R `S \
        `\u{1e}>C!S `}s+!M `8o@!M `;NJ!R `2'K&  c0 `1 `3 `H `N `1\u{14}X!# `4T%!. `y\u{12}.#  b* `< `)\u{16}Z#  bM `N `\
        :\u{5}\u{1d}!R `l*I!N `*\u{18}T!P `\u{3}O\u{1d}\"  bU `+{W!K `'Ab'  c0 `1 `< `? `G `H `U\u{d}h!. `&\\}$M `N `P \
        `R `y^M!# `O9o\"M `R `\u{e}\u{1f}$\"  b0 `\u{3}\u{1f}&!% `\u{15}WE\"  b? `Om\u{0}!- `\u{3}@E(  c\" `* `+ `0 `< \
        `G `U `P\\f#  b% `U `\u{14}WG!N `g\u{c}Z\"  bR `}$\\!+ `iE\u{9}!# `Gv)\"  bC `fQ!!/ `\u{7f}D#!/ `\u{6}m@\"  bK \
        `\u{6}s\u{10}\"  cU `x\u{19}\u{15}\"  b2 `\u{13}\u{13}e!! `\u{19}nz!% `;+\u{18}!( `\u{1d}$,!M `!\u{8}K!. `*\u{e}\
        \u{3}!\" `Q\u{7f}\u{f}$  b! `< `U `t\u{10}I#  b. `0 `Ky}$  c0 `7 `? `':0!\" `1P9\"  bU `9s\u{1d}!O `/h%$  b! `P\
         `R `(5+\"O `P `#U}!S `\u{1}\u{1c} '  c0 `2 `3 `D `N `U `f]8!O `O?D!# `+\u{14}H!R `\u{c}Qk\"  b0 `;$|\"  bU `:G\
        \u{6}#  c: `A `\u{15}Mp!N `1c;$  c0 `F `I `a-b!M `( \\#  bQ `U `\u{1c}&@!P `\u{5}UG90 `1 `2 `3 `4 `5 `7 `8 `9 `\
        A `C `D `F `G `H `I `J `L `N `O `P `Q `R `S `U `}]\u{7}\"O `R ``TG!M `ERn!S `\u{15}h\u{8}!Q `\u{a}\u{1d}6\"N `R\
         `9+p#  b* `< `imw\"  cP `+|\u{e}#M `Q `R `3H\u{f}$  b/ `C `H `\u{1}+8!$ `\u{4}0r#  c0 `H `,\u{15}\u{f}!R `BL.!\
        N `_vm!* `-2\u{1a}!\" `(\u{19}f\"  b> `}^T\"  b< `UOw#  b. `6 `~*{!\" `\u{2}G\u{13}\"  b= `5=\u{1f}!M `T\u{6}\u{7}\
        \"  b0 `\u{13}=\u{16}#  cL `T `\u{15}m4#  bP `U `;08!N `x^]!R `\\1\u{7}!O `|c/!$ `\u{1d}\u{8}7\"  bA `~uK+  c0 \
        `3 `9 `D `G `L `R `S `T `U `}\u{6}s!! `p~\u{13}\"  b0 `\u{1e}\u{0}8\"  bO `G{;!$ `\u{f}f##M `N `P ``T/!P `'&7!#\
         `'MR!& `:-W!\" `GqrB  c! `\" `* `+ `. `/ `0 `1 `2 `4 `5 `6 `7 `8 `9 `: `< `> `? `@ `D `E `F `G `H `I `J `M `N \
        `O `P `R `U `uT\u{5}#( `+ `- `y;z\"  bG `k\u{12}C1  c0 `3 `5 `6 `7 `8 `: `; `> `? `D `F `J `L `O `P `\u{14}\u{9}\
        N8  c/ `0 `2 `3 `4 `5 `6 `7 `8 `: `; `> `? `@ `B `E `F `H `I `L `N `P `U `\u{12}:u\"  bU `g\u{1e}\u{5}&  c0 `> \
        `H `N `Q `\u{5}D\u{1b}!S `(0J!M `\u{7f}|[#  b! `O `\u{18}1`\"  b? `l\u{12}\u{0}!Q `\u{8}l\u{1f}!M `VpW!- `\u{7f}\
        \u{1a}G!K `oCb!/ `\u{1e}\u{7}R\"  bH `Z \u{1c}\"  b0 `\u{1e}\u{4}N\"  bJ `\u{2}ux#  c0 `K `JE\u{2}!N `H\u{3}\u{15}\
        \"  bA `>pB!R `\u{1e}lT!S `5%\u{4}\"  bS `\u{12}&w!% `|:w/  c0 `4 `: `= `> `? `C `D `H `L `N `O `P `U `\u{12}6V\
        !R `0>4!P `%!\u{12}\"  b> `_t?!M `$fT!N `\u{b}`\u{0}\"  b0 `y=,!M `I\u{e}-!N `?\u{1f}(\"  b0 `B#I#  c* `< `@ua\"\
          cB `KtR\"  bU `+\u{8}\u{13}#  cO `P `\\(3$  c0 `B `H `XC3!N `\u{16};v\"  c6 `\u{1}:K\"  bF `\u{4}>T'  c0 `2 `\
        5 `: `? `D `W\u{19}V!Q `\u{15}\u{a}T!% `&[\u{1b}!! `=\u{1}%\"  bP `?j?!R `i\u{18}U!\" `?*\\'  c0 `1 `> `J `N `P\
         `<Ob\"  bD `\u{11}24!, `#\u{6}9!% `;\u{14}o$  c* `0 `< `\u{1e}3\u{1f}#  b0 `? `H~S!. `'\u{5}o!& `\u{0}5R!% `m%\
        Y!! `J\u{1}\\\"  cU `>\u{17}\u{14}\"\" `+ `\u{2}$K!* `\u{3}6\u{5}!N `mN\u{f}#  b. `O `O{\u{11}!N `ugN!* `\u{7}S\
        \u{10}!R `\u{1e}x3!R `\u{9}\\=&  c0 `8 `@ `G `I `U^M!% `L\u{19}\u{f}!$ `\u{2}lH+  c! `\" `( `* `5 `H `I `J `Q `\
        U `IfR\"  b@ `\u{16}{|!R `}SV!M `\u{0}7\u{6}!N `V{\u{e}!O `}$b!R `s\u{e}r)  c! `0 `3 `5 `9 `H `I `M `A-\u{13}!\"\
         `\u{f}j[!% ` ^l!\" `Yd\u{f}\"  bU `\u{1a}\u{1f}\\!. `\\\u{1e}\u{c}\"& `' `q,x!/ `a>\u{7}\"  bQ `k}J!R `v@c\"  \
        bU `qIe!R `i\u{5} !N `G9j!P `-\"\u{e}#  b! `R `Lpo\"  bU `xB~!S `\u{16}N\u{9}$  b* `< `I `\u{10}V3!* `E L!% `mP\
        \u{14}!# `\u{c}EE\"  b> `\u{1e}m=!R `\u{11};Q\"  cL `6eQ!P `\u{1b}\u{1b}c%  c@ `B `G `M `\u{e}\u{a}\u{15}!R `\u{7f}\
        p\u{16}!N `\u{12}\u{7f}\u{0}!* `\u{a}R\u{1d}!\" `(%&\"  b0 `$\\+\"  bI `JyJ!N `kX_!# `m\u{c}\u{11}\"  bH `4h9!$\
         `\u{1c}qz#  b? `I `R(U!% `\u{19}'d!. `\u{2}\u{14}c%K `L `M `N `P `}P\u{a}!N `o&\u{10}\"  bF `kxO!# `v\u{16}P!O\
         `\u{1e}Ry!R `X1\u{7}!. `-}!!R `{\u{11}!$  c+ `0 `: `m=0\"  bH `\u{1f}/\u{0}!# `\u{1f}\u{1a}l!S `\u{a}\u{9}v!\"\
         `Bi}!M `3O\"!\" `\u{1f}\u{3}e\"  b5 `E(!!R `h''!L `(t\u{1c}#  b. `6 `HQ)!N `0\u{16}V!N `nzm\"\" `# `~:p!$ `c}Y\
        !$ `\u{9}%~\"  bB `;\u{1a}\u{0}%  c0 `2 `4 `H `#I\u{4}\"  b0 `hm\u{b}\"  b? `\\\u{4}N\"  b0 `;F^!M `>kl.  c1 `3\
         `4 `5 `6 `8 `9 `= `> `? `O `P `U `2\u{8}n#  b# `K `lfu!# ``\u{1b}8!M `1~<#  c0 `U `[_^!% `.*a!O `\u{2}=e!& `-\u{15}\
        \\!( `i9f$( `* `+ `- `*E}!S `\u{1f}\u{0}\u{16}\"  bU `\u{e}F7\"\" `# `\u{1e}IC$\" `* `+ `. `^};$  c. `> `F `\u{18}\
        \u{2}X!L `&,$$  cH `R `U `\u{5}>k\"  bU `Oe\u{12}!& `Q1r$  c> `C `F `O_#!+ `\u{19}L^!M `XK_\"  b@ `PD\u{a}!N `\u{b}\
        hi!N `A0|%  b# `+ `A `E `KQ\u{f}!\" `rz\u{1a}!R `7+!\"  b2 `\u{5}!B#  b/ `B `3W\u{8}\"  b2 `Mn\u{9}!O `Wn\u{11}\
        $  c0 `? `I `\u{e}+'*0 `1 `6 `< `= `> `@ `B `G `J `=Y?#  b0 `H `\u{2}F\u{0}!/ `h5\u{3}(  c$ `* `. `0 `A `R `U `\
        12\u{a}&  c0 `2 `B `F `J `lbM$  b* `, `> `3LV\"  b4 `M\u{a}v\"  bU `>}p!L `\u{1}.j!$ `}\u{19}*!. `\u{a}\u{14}Y\"\
          b? `U5\u{17}!S `kj/!M `}jH!L `7F_\"  bU `b\u{8}x!# `VLw!O `$y\u{2}\"  bC `xv\u{1d}!N `<B@)  c( `+ `8 `9 `> `C\
         `I `L `rfk\"  bU `\u{17}Kn$  c0 `9 `R `\u{5}B\u{16}!+ `\u{e}0>!M `\u{11}\u{11}S!O `\u{19}zn!L `U\u{9}^!$ `c-g!\
        P `\u{10}Ym!$ `A\u{6}\u{12}\"  b= `\u{14}F \"  c< `%My!# `D\u{e}*#  b. `5 `\u{7f}A\u{1}!N `:3\u{11}!M `nZM!M `W\
        HO?  c( `) `+ `. `/ `0 `1 `2 `3 `4 `5 `7 `8 `: `; `B `C `D `E `F `G `H `I `J `M `N `O `P `S `U ``dP!P `&4K!% `\u{1f}\
        &C#  b* `< `xHL!M `i\u{c}f\"M `N `\u{10}\u{1c}n\"O `P `4\u{1}@!T `5\u{19}}$  c= `J `M `]\u{12}U\"  bU `>^\u{11}\
        !Q `}_J!! `&:f!O `\u{0}k\u{15}!& `\u{1}qH\"  bU `u.=#  c3 `? `\u{1d}TH!N `T/\u{19}!Q `s|\u{7}\"  bL `%\u{3}!!R \
        `\\\u{16}R%  b* `. `G `U `-S\u{6}!L `\u{2})'!. `;FO!\" `\u{5}\u{e}\u{f}3  c0 `1 `2 `3 `4 `= `> `? `A `D `F `G `\
        H `N `O `Q `S `U `1X@!$ `f\u{18}\u{b}#  b* `U `#\u{c}\u{13}!N `h\u{17}:!% `m\u{5}N!+ `\u{d}\u{1c}V$M `N `Q `R `\
        nUB#  bG `N `@ng*  c. `0 `4 `5 `6 `7 `< `O `U `b\u{18}z!! `\u{17}a\u{7f}!M `hSL$  c> `B `H `<\u{a}}!N `D\u{5}l!\
        % ``km!$ `\u{14}\u{0}{!% `<^\u{7f}!( `\\6\u{12}#  b+ `P `'!\u{b}!* `)O\u{11}!( `ae\u{18}%  c/ `H `J `R `B\u{6}\u{19}\
        !N `m\u{7}'\"# `+ `\u{1b}\u{19}u#  b! `R `oF\u{1b}#  bJ `U `qxL$  b. `Q `U `-H!!K `!\u{5}A\"  bG `F4\u{a}!O `;z\
        #!O `ho(\"\" `+ `vPE\"  bQ `J[L\"  bM `\u{8}\u{13}\u{1f}\"  bJ `l;7!+ `8ei!\" `/KE!R ` G\u{1}#  b0 `6 `=\u{13}\u{3}\
        \"  cA `d \u{11}!N `=!\u{11}!N `u=6!\" `s\u{b}N\"  bC `@Od!M `<\u{c}\u{4}!% `p[$\"  bA `;Z\u{5}>0 `1 `2 `3 `4 `\
        6 `9 `: `= `> `? `A `C `D `E `F `G `H `I `J `L `M `N `O `P `Q `R `S `T `U `8'\u{1f}(  c0 `2 `C `H `M `O `Q `p\u{19}\
        x.  c( `+ `0 `3 `8 `; `< `> `? `F `H `O `Q `''\u{3}\"  bU `D\u{19}\u{1d}\"  bE `\u{c}Aw\"  bU `\\\u{10}\u{3}%  \
        c0 `1 `K `U `]1\u{d}!\" `M?\u{1c}!\" `\u{13}\u{9}\u{1d}!& `o^]\"M `R `\"Uu!* `&^\u{11}\"  bN `9#$!\" `J\u{12}D\"\
          b5 `\u{1c}E`\"M `N `#P0\"\" `# `\"*S\"M `N `0dZ\"  bU `\u{4}'^$  b( `0 `L `\u{13}(d!* ` {\u{7f}9  c& `( `0 `1\
         `2 `4 `5 `6 `; `= `B `C `F `G `H `I `J `K `L `N `O `R `S `U `bX}!\" `1/S!R `,\u{7f}m\"  b0 `wZ\"\"  cU `\u{1e}\
        uP#  b? `U `S\u{6}\u{d}#  c> `Q ``\u{18}\u{18}$  c0 `H `U `+\u{6}\u{b}!* `QP;5  c! `) `0 `1 `2 `3 `4 `A `C `D `\
        G `H `I `J `L `M `N `R `S `U `3\\J\"  bO `\u{6}3.\"  bR `\u{1c}/X!% `er\u{8},  c. `0 `1 `3 `> `A `C `H `L `P `Q\
         `\u{1b}=6%  c0 `G `I `U `~4(!R `^uR!. `\u{e}|\u{7}!. `Ro\u{b}!M `\u{1f}\u{3}\u{13}!% `n\u{13}$\"  b5 `\u{1b}\u{1b}\
        @!\" `\u{15}AN!\" `\u{18}CN$M `N `R `S `?Ij!% ` \u{1}j!S `-\"R!M `-DW1  c0 `2 `: `A `C `D `E `F `G `H `J `M `N \
        `O `R `U `\u{15}iq!$ `n3\u{15}!\" `l\u{14}\u{19}!R `\u{19}9\u{1e}!+ `\u{1b}\u{10}h!O `8am!M `Z\u{c}\u{8}!N `8Kf\
        \"  bU `*7v&  c( `* `0 `8 `< `i1y\"  b8 `!N}!R `\u{15}\"\u{e}&  c> `C `G `K `U `W\u{11}!!N ``Q0\"M `N `6\u{6}:\"\
          bQ `EuH!S `OR'\"  b@ `?F[$  c0 `I `U `nx\\!% `B4e\"  bU `\u{10}\u{19}f!P `\"$r!M `=\u{1e}H!N `nK\u{17}!M `(Ah\
        !M `o\u{d}\u{b}!K `\u{16}^\u{1f}#  c0 `U `CGD!% `a~3!% `=t[\"  b1 `)\u{13}l!+ `t`&!\" `Bdl#  cJ `U `|\u{7}z!\" \
        `\u{0}')%  c. `0 `7 `U `G(N!+ `o\u{1f}k*  c+ `? `B `D `G `I `M `N `U `SV\u{b}#  cI `U `7/\u{1d}$  c1 `J `M `\u{e}\
        ~\u{e}1  c! `\" `# `' `( `) `* `. `0 `1 `5 `A `D `F `I `U `<y=!% `/=[!R `\u{e}\u{14}\u{2}!\" `T\u{1a}5!* `y89# \
         b. `A `CWH!P `V\u{7}f!M `\u{7f}gi!\" `K~\u{6}!P `\u{9}C\u{c}\"N `R `!`:!& `u9<#  b4 `U `#A\u{14}!. `&\u{3}W\" \
         b6 `Qm>%  c/ `0 `: `@ `RdA!R `hZ\u{e}\"  b0 `f\u{1a}%!N `X\u{4}.#  b0 `Q `4#j$  c0 `3 `5 `\"BY!\" `-;e!O `1N\u{7f}\
        !( `l#\u{14}\"  b4 `r1%\"K `M `\u{1c}BY!$ `m\u{1c}i.  c% `* `0 `1 `3 `? `G `J `K `M `Q `R `S `T \u{4}\"# `+ `[@\
        (#  cA `U `\u{10}n+!Q `VG5!R `\u{19}e\u{1}!! `u1\u{10}!M `X9X!* `iee!R `W@4'  c0 `1 `= `? `J `P `~\u{18}Z!M `l]\
        e!* `m\u{6}\u{16}!P `8P)\"  bH `\u{b}\u{6}*#  b* `< `QC>%  c9 `A `J `R `/)h#  b% `U `esi!M ``[;!O `w{K!N `\u{1}\
        Gk!M `zCX!R `\u{1b}Mj!\" `\u{4}JL!R `,8}!# `rz\u{14}!P `\u{18}3\"!R `|7_!\" `L0\u{17}!% `|{\u{16}#  c! `T `Z1n!\
        + `#\u{1e}\u{8}\"  bJ `9%+\"  bU `_P,!% `\u{8}\u{16}3\"O `P `Y.:!O `\u{1a}q0$  c0 `6 `? `\u{14}\u{11}Q\"  b9 `.\
        p}!% `%\u{7f}\u{4}'  c. `0 `2 `C `J `M `1G\u{9}!% `'4\u{f}\"  b4 `(*#!/ `\u{8}TR#\" `# `+ `No\u{1}$  c0 `N `U `\
        \u{d}Ib!# `w2\u{1}!N `-#w!R `O1\u{1b}!! `\u{1a}U0$M `N `P `R `g_l!N `\u{1e}Kn!M `)\u{1d}2+  c0 `2 `9 `? `D `J `\
        N `O `R `U `*#5!. `A\u{d}?\"  bB `3\u{6}2#  c? `U `P\"\\%  c) `1 `9 `I `p+x\"  bU `\u{1d},$!R `\u{10}M,!N `]mj!\
        M `d\u{12}T!M `a0\u{17}$  b/ `@ `M `\u{c}P-!\" `p17&  b( `* `+ `8 `U `qG\u{9}!M `{\u{0}@\"# `+ `St*!O `zlE\"  c\
        K `\u{7}Ic&  c# `0 `D `J `S `{\u{15}=!R `ZKG#  b3 `M `\u{1b}\u{8}\\\"  b0 `X<^!! `\u{1a}Dc!O `M\u{1f}t\"  bU `#\
        \u{1d}y#  b0 `S `HD\u{11}\"  bG `\u{11}.K!M `qCd!# `\"zi!% `G\u{e};\"  b= `AGJ!O `\u{b}\u{d}Y!R `Vhz!N `a<\u{12}\
        \"  bR `\u{18}Q\u{14}\"  b2 `\u{a}a.!* `q\"\u{8}$N `O `R `S `i\u{12}\u{9}!. `e\u{1e}-!P `\u{5}j}!M `\u{11}\u{d}\
         \"  bU `gKG!\" `\u{1}R,&  c9 `: `= `I `N `&kH!% ``NK*  c0 `2 `: `C `D `I `J `P `U `dv\u{6}!R `\u{0}q3!L `|#4!M\
         `\u{b}k:-  c0 `1 `2 `6 `9 `: `< `= `G `J `M `N `V+_!O `\u{18}(\u{1c}\"  bI `^)\\$  c0 `3 `? `i]\u{14}#  b? `J \
        `+\u{7f}\u{9}!$ `>r#!L `b_(!P `\u{1b}}F\"  bU `+\u{14}]$  c0 `A `Q `1\u{19}\u{7}!! `j\u{f}m\"  bM `\u{7}Y+%  c0\
         `1 `G `Q `XNB!* `\u{1f}\u{a}r!R `M\u{1};\"O `P `$\u{a}B\"  bU `\u{9}YI$  b. `0 `I `\u{12}\u{1}p!R `\u{16}0$!+ \
        `ZAi\"  bR `:Vy#( `+ `- `ZC\u{b}!R `K[\u{7}\"  bJ `R6;!$ `2&=!# `\u{14}rN!N `\u{19}S&&K `L `M `Q `R `T `\u{1c}\u{d}\
        =!P `6\u{7f}K\"  bU `Y\u{0}d!\" `\\L\"'  c1 `= `B `C `J `U `uUs#  b@ `D `\u{1b}S\u{1}\"  bP `7#b!/ `w\u{10}l!O \
        `\u{e}f\u{a}\"  b0 `1eZ!O `'{\u{7}\"L `P `\u{9}#4!% `\u{17}{`!# `\u{1}\u{12}\u{11})  c/ `0 `= `@ `B `G `J `M `\u{12}\
        ^\u{17}\"L `P `\u{c},O!M `QZcD  c! `. `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `? `@ `A `B `C `D `F `G `H `I `\
        J `M `N `O `P `Q `R `S `U `}:x!M `_RS#  c0 `D `\u{5})Z!N `\u{1},s%  c\" `* `+ `< `\"i~\"  b3 `hr\"-  c0 `1 `2 `\
        6 `7 `= `? `B `C `M `N `R `\u{b}3<!. `y|\u{17}#N `R `S `\u{8}\u{3}5\"  bD `d\u{14}=:  c! `0 `1 `2 `3 `4 `: `< `\
        = `> `? `@ `A `B `C `F `G `J `L `M `N `O `P `R `U `-t>#  b/ `M `\u{1}8W!$ `A\\h#\" `# `+ `eB{!) `'YW$  b\" `? `\
        M `3\u{f}x!O `Um=!& `ly\u{3}!N `e#\u{6}!& `4)*!O `*<6\"  bU `XV[#  cO `R `P\u{a}`\"M `N `7\u{e}r!N `;$\u{15}!O \
        `\u{4}kM!R `\\sn!T `Z+\u{f}%  c! `, `? `D `\u{1e}\u{14}A!# `P!G!N `XiZ!R `\u{12}\u{11}\u{f}#  cM `N `6\u{0}+!R \
        `\u{14}'7!S ``q\u{5}#  cG `H `\\5\u{1a}!- `\\Zi#L `Q `T `[Ak\"  b0 `Bb\u{1c}!K `9~*!\" `4\u{1e}\u{8}!\" `A\u{c}\
        0\"# `( `,\u{10}V\"  bG `l\u{8}q!* `\u{1b}\u{f}\u{16}\"  bU `<>5$  c> `I `U `h(<\"L `Q `m<V!+ `7#x!! `\u{d}~.!P\
         `\u{4}ZH%  c2 `= `H `N `f\u{12}d!% `I3/!/ `\u{d}Eg!R `\u{4}\u{0},\"  b@ `J!:\"  bD `Y\u{19}3!. `c I#  cH `U `\u{11}\
        Gh\"  b9 `FIe\"  bE `lcf\"  bU `k`\u{1e}!T `kT\u{7f}!N `C%\u{7f}!\" `#\u{1b}G\"  bP `%qH!! `}SY'  c3 `A `L `Q `\
        S `T `\u{13}^Z%  b# `+ `/ `C `N3\u{8}!# `GNN\"  cN `\u{3}\u{2}Q\"  b? `i0.!, `\u{2}-.\"  bC `{J8\"  bU `T\u{7f}\
        M!! `\u{10}\u{12}k%  b# `+ `/ `B `NX\u{1e}!N `ppW%  c= `B `C `J `\u{0}e6\"M `N `;P>!\" `*d^\"  bU `^l|!R `,a\u{11}\
        $  c0 `J `U `Z[E!N `\u{1a}QBI  c! `\" `# `$ `% `* `. `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `< `= `> `? `@ `B `C `D `F `\
        G `H `I `J `K `L `M `N `O `P `Q `R `T `U `-?W!S `q\u{f}\u{f}\"  bS `e\u{8}\u{1f}\"  bH `n\u{8}32  c0 `1 `2 `3 `\
        4 `5 `8 `> `? `H `J `L `M `N `O `P `R `O)E(  c0 `2 `G `H `M `N `R `\u{6}\u{0}~!! `/(\u{11}!* `t]x!+ `pP\u{7f}!P\
         `.[&\"  b= `DuL!\" `\u{4}fJ\"  bM ``\u{f}z\"  bU `\u{1d}\u{1c}\u{19}!\" `ug=\"  bD `M*N!N `\u{13}R\u{2}!\" `F\u{1a}\
        0!$ `Nw]!O `b3d!\" ` Y|\"  bM `D>\u{f}!% `2EJ\"  b0 `W\u{13}}!, `W|\u{1d}$M `N `O `S `nf3!! `\u{9}\u{17}e(  c0 \
        `3 `5 `8 `; `= `I `*X\u{3}!$ ` b#!! `^ZE!M `).F/0 `4 `5 `7 `8 `: `; `D `F `G `J `M `N `O `S `=SY;  c0 `1 `2 `3 \
        `4 `5 `7 `: `; `< `= `> `? `@ `A `B `C `D `G `I `J `N `O `R `S `U `s\u{6}\u{4}!Q `1#\u{7}!Q `q\u{16}\u{19}!N `n\
        \u{10}C!* ` pX!% `\u{2}\u{d}y!\" `Je\u{6}!\" `)4{      @   V   d   \u{0}   \u{1c}   0!  >!  `!  h!  h!  \u{10}!\
          .\"  P\"  x\"  \u{10}\"  D#  b#  t#  ~#  \u{16}#  \u{16}#  4$  P$  h$  z$  ~$  \u{8}$  (%  (%  2%  x%  8&  h&\
          r&  \u{10}&  .'  F'  \u{2}'  \u{2}'  \u{2}'  \u{1e}'  B(  x(  |(  \u{14}(  @)  \u{14})  \"*  6*  J*  ^*  r*  \
        \u{10}*  $+  .+  @+  R+  d+  r+  \u{6}+  \u{14}+  \",  \",  D,  \\,  ~,  \u{1a},  \"-  ,-  6-  R-  x-  \u{2}-  \
        \u{2}-  \u{1a}-  \u{1e}-  >.  P.  d.  \u{16}.  4/  Z/  \u{0}/  \u{12}/  $0  <0  Z0  n0  v0  \u{c}0  81  d1  \u{2}\
        1  \u{16}1  *2  *2  H2  f2  z2  \u{8}2  \u{12}2  \u{12}2  \u{1a}2  $3  V3  Z3  \u{2}3  \u{c}3  \u{16}3  \u{1a}3\
          .4  .4  <4  J4  ^4  h4  p4  \u{8}4  \u{1c}4  N5  \u{0}5  (6  66  @6  ^6  b6  \u{0}6  \u{18}6  &7  V7  z7  \u{e}\
        7  \u{12}7  &8  08  R8  R8  \\8  p8  z8  \u{1c}8  49  L9  V9  `9  \u{4}9  \u{18}9  \":  N:  b:  \u{18}:  D;  D;\
          \\;  f;  ~;  &<  ><  H<  `<  \u{c}<  8=  F=  V=  r=  \u{6}=  L>  z>  \"?  \"?  ,?  P?  Z?  r?  \u{0}?  \u{1e}\
        ?  6@  @@  d@  v@  \u{e}@  \u{1c}@  HA  zA  \u{4}A  ,B  FB  bB  lB  \u{0}B  \u{12}B  DC  lC  \u{0}C  (D  tD  \u{12}\
        D  \u{12}D  \u{1c}D  *E  .E  BE  `E  `E  tE  tE  \u{2}E  \u{c}E  \u{10}E  \u{10}E  \u{1a}E  \u{1e}E  \u{1e}E  \"\
        F  6F  DF  DF  XF  ~F  $G  6G  DG  \\G  jG  ~G  0H  @H  RH  \u{2}H  \u{6}H  \u{1e}H  DI  RI  ~I  \"J  @J  ^J  l\
        J  zJ  \u{12}J  \\K  ~K  \u{12}K  0L  DL  bL  fL  \u{4}L  \u{e}L  &M  VM  nM  \u{16}M   N  8N  LN  ^N  pN  \u{1c}\
        N  4O  RO  tO  \u{2}O  \u{1a}O  .P  .P  NP  \\P  fP  \u{4}P  \u{4}P  \u{8}P  :Q  NQ  vQ  \u{0}Q  \u{a}Q  <R  JR\
          TR  bR  vR  \u{0}R  \u{0}R  \u{16}R  .S  2S  <S  @S  JS  TS  vS  \"T  DT  zT  \u{e}T  \u{e}T  \"U  ,U  FU  dU\
          \u{0}U  \u{1e}U  6V  @V  ^V  rV  \u{18}V  &W  :W  RW  pW  \u{e}W  JX  ^X  \u{8}X  >Y  RY  pY  pY  \u{1a}Y  .Z\
          <Z  ZZ  \u{a}Z  \u{14}Z  0[  :[  d[  v[  \u{a}[  \u{18}[  &\\  V\\  `\\  &]  H]  p]  t]  ~]  \u{8}]  2^  P^  \
        ^^  p^  ~^   _  2_  J_  J_  `_  ~_  \u{18}_  \"`  ,`  >`  H`  Z`  Z`  d`  n`  n`  \u{0}`  2a  <a  Ta  \u{0}a  \u{18}\
        a  @b  Hb  `b  xb  \u{c}b  \u{16}b  $c  Vc  dc  lc  \u{8}c  \u{8}c  \u{12}c  &d  Dd  bd  \u{0}d  \u{e}d  :e  Pe\
          he  \u{0}e  \u{a}e  \u{18}e  0f  >f  Pf  lf  zf  \u{8}f  *g  Bg  ng  xg   h  @h  Xh  bh  \u{a}h  \u{1e}h  \u{1e}\
        h  6i  Di  Vi  `i  `i  |i  \u{14}i  \u{1e}i  Rj  \u{c}j  $k  @k  ^k  hk  \"l  ,l  Dl  Nl  pl  pl  \u{4}l  \u{8}\
        l  0m  Dm  Dm  Rm  \\m  fm  xm  \u{c}m   n  ,n  Rn  nn  xn  \u{e}n  6o  Jo  ^o  jo  to  \u{16}o  \u{1e}o  <p  h\
        p  lp  \u{0}p  \u{a}p  Bq  Lq  dq  rq  \u{e}q  *r  Dr  fr  \u{8}r  &s  0s  Vs  js  |s  \u{1e}s  @t  Dt  Ht  \\t\
          \u{4}t  \u{18}t  6u  du  nu  \u{c}u  4v  <v  ^v  \u{a}v  \u{18}v  *w  4w  \\w  pw  xw  \u{c}w  .x  Lx  ~x   y\
          8y  Py  Py  ly  zy  \u{8}y  \u{8}y  \u{12}y  >z  Vz  \u{c}z  \u{16}z  *{  *{  4{  [!h I1s\"( `! a:Pz\"- `@ a?\
        Y\u{f} ZN\u{16} on \"\" `m a<\u{7f}Z 8\u{16}g P\u{19}v 0cV ZF\u{12}\"* `' aph@\"$ `= aq\u{1f}` *C\u{7f} \"?\u{17}\
        \"+ `\u{1f}\u{1f}a`N= \u{7}8N\"! `, aA&` \u{1}9r\"! `/ a\u{e}&.\"% `# a]i\u{16}\"( `! ak2,\"' `$ a\u{d}\u{9}2 3\
        n4 BHV\"! `# akSf\"* `- ah\u{17}\u{9}\"+ `\u{1f}\u{1f}at7s q=\u{1e} 4\u{5}1\"$ `A a\u{1a}UV\"$ `: a7Bc\"$ `I aX\
        le\") `$ a\u{1c}[B\". `! aq3P\"* `  a/\u{f}U\". `\" a\u{1e}x&\"( `  aU\u{11}E \u{10}5n\"\" `X a(;\u{b}\"' `$ au\
        `5\"! `- a7\"x\"! `  a;z\u{7f}\"! `# a,*\u{19}\") `  acF!\"$ `* ap;'\") `$ a4HY NQk&' `$ a* `# a, `! a2\u{1a}r\"\
        \" `H a4Kw\"! `# a\u{15}J\u{19}\"* `! a0'W\"$ `, aBR\u{16}\"* `. a:n\u{1b}\"$ `# aD\u{17}.\"! `9 a5\u{a}1 \u{1b}\
        \u{18}[ i\u{1b}\u{14}\"% `\" ah*+ %c.\"( `! a@>l\"* `+ akA>\"* `# aEOY\") `# a\u{19}Ng\"! `\" a`\u{17}4 \u{7f}X\
        i\". `\" a4Oy\". `  a*I\u{6} ?$'\"% `& a\u{d}g>\"! `$ aac\u{1d} kjl p7y ]x\u{1}\"! `, a\u{5},\u{c} \u{f}ZD\". `\
          a\u{1f}Q/\"$ `2 a\u{2}RW&\" `  a* `  a. `  az4F\"* `  a\u{18}3%\"( `  aQN:\"( `  a\u{15}\u{18}i\"! `( a\u{1f}\
        qn\"- `A a\u{7}9\u{7}\"* `' a\u{e}\u{f}\u{8}\"! `$ a\u{2}:\u{16}\"* `. a\u{5}~9\") `  a\u{7}\u{9}N :ge 2b\u{6}$\
        ! `* a\" `~ a\u{1e}y\u{c}\") `! a\u{a},\u{e}\"% `( a4d\u{18}\"$ `! aBbA \u{13};K =\u{2}l\"( `  a\\{o\"- `, aJ\u{1c}\
        \u{a}\"( `! a\u{1f}~\u{f}\") `$ a\u{13}\u{14}Q\") `$ a5\u{9}N\"! `* a~Az\"$ `H a6r\u{9}\"% `# a\u{2}\u{1a}[\"% \
        `# au~j\"! `& a7`|\"! `% aKeR\"% `! a0\u{12}] Sy\u{16}\"\" `n aOU!\"$ `. apM& aJn\"* `1 a[8t\"! `, a'-\u{2}$\" \
        `3 a* `0 aB\u{1b}\u{b}\") `  a\u{1}F!\"% `  ab-7 \u{11}\u{0}c  \u{b}\u{4}\"( `  a|*.\"! `# a~:S\"% `\" aa\u{9}f\
        $! `' a) `  a-\u{13}P\"( `  as\u{1c}P\"$ `6 aX'V\"+ `\u{1f}\u{1f}a=%k \u{e}\u{19}{\". `\" av$\u{16}\"$ `: a\u{a}\
        Dt G\\z\") `! a!\u{18}{\") `# a#&\u{a} ki*\"% `% a{\u{12}:\"% `% aKwU\". `  a^o\u{a} \u{6}X\u{1a}\"$ `8 as3:\"\"\
         `( a2!K K|q I\u{9}t\"% `  ahQ}\"' `! a=\u{7}}\") `% atp\u{e}$\" `; a* `* a `\u{18}\"% `  a=\u{1c}\u{1a}\"! `' \
        a09=\"\" `j a\u{1f}x_ \u{0}WC\". `! a04x\"! `\" a45D\"$ `G aw=e\"$ `E a\u{d}Wn\"$ `( aWT\u{2}\"$ `F a#46\"! `$ \
        a- M\"* `. a\u{3}|u\"\" `i aN/x\"' `$ a?\u{11}\u{15}\". `\" a/]5\"* `- a}G\u{9}\"' `$ a\u{17}\u{4}\u{a}\"( `! a\
        af&\"! `$ a$G: !JV 1B\\ ?p\u{b}\"! `# a3\u{5}\u{1b} h\u{7}D 02j fL\u{2}\"! `' a/B]\"$ `> a\u{b}Q\u{16} {eB\". `\
          a\u{f}\u{5}c\"$ `= an\u{8}:\"% `( a@*w \u{18}`n\"\" `U a\u{17}*\u{7f} \u{1c}F5\") `% a\u{1c}w>\". `\" a#)\u{13}\
         \u{17}4\u{16}\"% `% a4\u{1}Q qT\u{12}\"! `& a\"n\u{1e}\"! `( a\u{1a}$<\"! `\" a\u{e}\u{17}` (~n\"% `! a/r\u{c}\
        \") `  a\u{12}U< A|S\"! `* a>ae\"% `& a\u{0}]\u{1d} JQh %\u{0}\u{3} [5T\"! `& aDKP\", `! a{&?\"( `  ah\u{19}q %\
        p\u{7} EH\u{e}\". `\" arq1\"- `5 a\u{17}}>\"* `& aS\u{1e}C Zb~\"( `! a\u{0}+\u{4} \u{8}!\u{12}\"% `* ax\u{1c}5\"\
        - `= a>cg n\u{b}\u{d}\"% `& ad\u{9}\u{19} \u{16}1+\"! `/ aU,I\"! `- at$z \u{13};| Y1\u{b} |3C\") `  a@YJ Z\u{7f}\
        s \u{2}f\\\"' `! a0#\u{10}\"* `+ an_Q$! `) a* `, a9NS l\u{e}x\". `  a\u{16}:\u{5}\"$ `\" a\u{13}U\u{1d}\"* `- a\
        C%O }/h$! `+ a\" `Z a\u{4}b\u{13}\"\" `b a%a& \u{10}nI\"! `$ a1\\a lYl\"* `& ay\u{a}\u{6}\"$ `* aof(\"\" `p a`\u{0}\
        5\"! `2 aoiH Y\u{13}i ,Fv\"* `  a6\u{1f}+ :w,\"$ `H aP\u{c}t 9CF \u{15}FT o\u{b}\u{7}\"( `  a\u{7}\u{1c}# 9!l\"\
        ) `$ a\u{6}\u{9}q\". `\" a\\\u{a}f\"\" `G a{Nt\"! `# a\u{2}`\u{14}\"! `, a#B\u{b}\"$ `7 a\u{d}\u{1b}\u{f}\"$ `!\
         ahxx hX\u{19} (F9 Nt[ as^ k&a\"! `* aH\u{9} \"! `/ a\u{12}3J\"* `\" a9Ou\". `  aon\u{a}\"$ `C ar/\u{d} \u{14}X\
        #\". `\" amq<\"! `3 a?\u{1f}A f&y\"$ `M a\u{1f}j\u{1b}\"! `. aak:\"* `/ a\u{8}\u{1f}\u{7f}\"! `/ at\"\u{15}\"\"\
         `N auB2\"! `# aw0U\"$ `( a%^6\"' `$ aa\u{b}8\"! `# aZ\u{18}G\"* `  aZvx\"* `) aRm\u{18}\", `  a\":;\"! `) afjA\
        \"$ `; a\u{1f}R{\"! `1 aG$1\"- `9 a4\"\u{15}\"% `& aUSV\"\" `> a\u{1}\u{e}\u{4} uwx\"! `8 ahLE S(] 0e}\") `\" a\
        \u{14}k,\"% `% au(\\\", `! a^\u{7f}_\"$ `% aI,v\"( `  a\u{a}\u{d}\u{f}\". `  a\u{19}\u{17}\u{9} c)#\"$ `& a\u{14}\
        \u{15}.\"- `\" a\u{7}[I\"\" `\u{0} a|!M\") `# aK2n\") `% aM'2\"* `* a\u{1}X; -aG\"- `( at8R\"- `. a,\u{16}!\"% \
        `$ aq\u{1f}l n6C \u{6}]H\"( `! ay\u{12}/\"! `; a1\u{17}=\"! `- a\u{1d}nC\"\" `A aKS: \u{5}iC =3D 'FM\"% `\" aXg\
        o\"( `  aP\u{10}!\"( `  aL\u{10}?\"( `! aTO4\"$ `+ a3&>\"$ `  a$J>\"! `. a&J]\"\" `K a\u{7}\u{1f}\u{2}\"- `8 a*\
        A2\"! `\" a*\u{8}3\". `! a\u{e}UT\"\" `e a\u{1f}gw\"$ `> a\u{19}Q\u{5}\"! `& a\u{1e}La\") `# a\\am\"- `4 a:?|\"\
        ! `; aMO\u{19}\"* `+ a\u{1}\u{18}\u{f}\"% `' a\u{8}A\u{1a} \u{e}{\u{2}\"! `6 a:f8\"! `  a\u{1d}bN\"! `: aH\u{7f}\
        \u{14}\"! `1 ao\u{1a}^ \\G/\"( `  a\u{2}.g\"* `. aqg\u{7}\"$ `@ a[\u{1c}=\"! `) a(/? \"|\u{7f}\"! `2 aPEo \u{1e}\
        ~x\"- `D ah6!\") `% a\u{7f}r) 8\u{19}V\"$ `9 a`\u{9}^\"* `$ a +a @s\u{1f}\"! `) aCpX\"- `- agg\u{13}$\" `< a. `\
        \" a\u{0}y\u{14}\"! `* a\"gE\"% `% a\u{1e}o\u{1}\"$ `. a0LZ <$!\") `  aD_8\"$ `! a\u{a}9\u{11}\"$ `B a\u{1d}'Y\"\
        $ `? a$wY I4n\"+ `\u{1f}\u{1f}aqJp\"! `1 a||I\"' `# aIB\u{8}\"\" `8 a\u{12}p\u{a}\"\" `\\ aR;a\"% `$ a5]H Y\u{6}\
        z\"( `  aR\u{8}\u{a}\"$ `! at\u{9}\u{1e}\"\" `[ aYan \\\u{f}\u{11}\"! `  adN\u{16}\"! `# a1{$\"+ `\u{1f}\u{1f}a\
        O\u{c}\\ N\u{5}\u{15}\"! `) a3*{\"* `+ ay.r\"* `* aY\u{0}#&' `$ a* `# a, `! ai\u{f}6\"! `0 aM\u{14}L \\5|\", ` \
         aV{\u{1e}\"! `! a~RH\"( `  a\u{2}e#\"$ `* a\u{3}XY\"! `7 a\u{15}Nd :0\u{8}\"\" `\u{1} a3\u{7f}\u{15}\"( `! axr\
         \"! `& a\u{4}5>\"* `$ aDp=\"+ `\u{1f}\u{1f}a\u{4}}^\"% `' ao}b\"* `& a)\u{2}n |~\u{7f}\"$ `. aM\u{f}\u{0}\"% `\
        ( a\u{c}0L$* `  a. `  ayDQ\"! `( aui\u{2} \u{14}F\u{4}\". `\" a9u\u{5} :4w\"! `+ a(6z b\u{b}{\". `  a)\u{1c}<\"\
        ! `1 aC*[\"\" `a ah:\u{9}\"! `< a\u{1c}2\u{12} 8\u{e}  \"j>&' `# a* `\" a, `  a$$O\"! `* au\u{14}l &\u{17}(\"* \
        `) aUcL 0H\u{1f}\"% `* a\u{f}l&\"$ `$ a{\u{a}/\"! `, a@\u{d}m\"! `7 a\u{9}\u{14}o &6% \u{d}\u{15}K\"! `$ a\u{13}\
        /L `ns \u{c}|\u{1b}&' `$ a* `# a, `! a&K8\") `  a`-=\"! `9 a\u{11}B>\"! `& a;=E =@\u{7f}\") `% a5sZ h*\u{e}\") \
        `! as\u{b}*$! `\" a\" `q a\u{13}1&\"! `& as+e =Qh mu\u{5}\") `  aa!%\"$ `5 a=x\u{1b}\") `# a-Q+\"! `, az!C\"! `\
        \" a\u{e}mW\"! `! aZ\u{3}\\\"$ `J a#&p\". `  a)1\u{1c}\") `# a_e\u{1f}\"! `  a7t&\") `$ a\u{12}\u{d}+$* `# a, `\
        ! atv\u{c}\"\" `P ac\u{3}\u{16}\", `  a!d*\") `  a\u{11}~C\"! `+ a{CY\"( `  aMS\u{14}\"* `* a$\u{1b}}\"* `' avO\
        K$( `! a* `, aPvV\"% `( a $\u{10}\"- `3 a&3J\"! `  ag%o\"! `) a&y\u{5} \u{1f}\"\u{16}\". `  ak\u{6}l\". `\" au\u{15}\
        \u{1} 3',\"- `; a\u{13}\u{7}o\"! `  a\u{1d}hw\"! `$ a\u{1c}Mh xBl\"% `% aWC\u{10}\"! `: aE|\u{19}\") `\" aM\u{12}\
        2 \u{7f}q4&\" `: a* `/ a. `\" a\u{19}\u{1d}w\". `\" a\u{2}P \". `\" a\u{7f}cw \u{1}]\u{4} V\u{10}L z.\\\") `  a\
        \u{16}Q\u{16}\") `% arD/\"* `% a:k\u{7} , !\") `  ak*+ \u{1e}7F \u{d}tv$\" `! a* `! a\u{5}\u{0}\u{5}\"' `# a#\u{6}\
        \"\", `! a?\u{d}F\". `! a-\u{d}`\"* `. a;cg\"% `) am\u{6}m\"! `& ayVU\"% `\" aB=#\"% `  aY\u{8}m\") `! a*?s\"$ \
        `3 a\u{11}w\u{2}\". `  aVm6 wD9\". `! aq\\9 \u{16} \u{4} bE\u{18} Cn* ~fY \u{2}\u{17}\\\"! `, a\u{1a}\u{4}l\"! \
        `& aAd`\"% `( au\u{d}&\"$ `3 a\u{4}\u{b}6\"! `# aD\u{12}% \u{19}t`\"* `. a\u{1d}\u{1e}\u{5} \u{7}E \") `! a#Q%\"\
        $ `7 aY?E\"( `! a2EU\"( `  a8a\u{2}\"\" `l a\u{1}l?\"\" `o az;B\"$ `L a\u{12}oc\"! `& aHdg\"% `! a6q{\"* `, a\u{15}\
        !\u{9}\"\" `` a}\u{15}G\"$ `% a\u{9}\u{1f}a\") `% a.\u{4}h\"* `$ aM\u{15}\u{5}\". `  a\u{8}g@\". `\" a=|A -~X$\"\
         `# a* `& aiGp\"( `  a'vp$\" `/ a* `% a\u{2}<z\"$ `4 a\u{7f}m\u{7f}\"$ `  a$\u{13}1\") `  ad\u{2}:\"! `  a\u{1d}\
        \u{17}a\"\" `\u{4} af\u{8}*\"% `$ a%u* x\u{8}\u{18}\"\" `w a&1\u{18} G\u{3}3\"! `  aOPK\"\" `} a\u{2}\u{11}6\".\
         `  a|0\u{5}\"\" `B a\u{8}u\u{d}\"% `% a7h\u{3}\"\" `\u{3} a\u{a}\u{7f}\u{17}\"\" `O a\u{3}B!\"% `# a$\u{2}\u{f}\
         A%s\"* `! a\u{1c}%W \u{18}a\u{7f}\"% `$ a\u{2}\u{9}^ >\u{8}\u{7} \u{1f}oH\"( `  az{\u{0}\"( `  aK\u{12}|\"* `(\
         a?'\u{c} D\u{4}D\"! `& a\u{1e}-j\"* `1 ab34 \u{1c}7M\"$ `1 alco est\"( `! aPS\u{10}\"* `* aic! 9\u{b}8\"$ `/ a\
        J\u{8}M$\" `. a* `$ a\u{1f}JQ t7{ R\u{7}3 tE\u{d}\". `\" ax`\u{1c} ;(H \u{9}$\u{1d}\"% `$ a\u{5}\\7\"! `$ a\u{19}\
        \u{a}t\"! `% a-\u{14}u ')y\"$ `6 aCz\u{1c} e\u{17}<\") `  a\u{3}I_\"% `' a\u{f}2A\"$ `+ a4HH\"& `\u{1f}\u{1f}a\u{7f}\
        rc\"% `! a`\u{1}\u{7f}\") `  a\u{1a}/\u{d}\"* `/ a\u{2}\u{7f}Q$\" `\" a* `( aYVT\"\" `D as)h F[} %!$\"( `  a[{/\
         {\u{c}= \u{3}y>\"( `  a\u{d}\u{e}w\". `  ac*\u{1b}\"% `# aM\u{5}F )\u{1f}S\". `\" a:<` h\u{1a}m\"\" `1 aR\u{b}\
        ) )^c\"! `+ a5\u{8}e\"% `  aHPx\"$ `* a@\u{11}\u{1e} t^2\"$ `& a`_D \u{c}\u{0}8\"$ `* aRV=\"% `& at}T\"% `! azd\
        `\"* `! a3?w \u{f}CC u)H 7\u{4}O\"' `$ a(>s JHt\"! `7 aA>\u{14} <f4\"\" `z ap'U\"+ `\u{1f}\u{1f}a\u{11}l\u{11}\"\
        ! `$ a[,>\"( `  a?AK\"% `# am\u{7f}O\"% `\" a&E\u{c} 'm\u{d}\") `% ayGM ?_\u{b}\"' `! aDQC\"\" `R a\u{17}\u{17}\
        d \u{4}tw\"( `! a=\u{1}, 4sF\". `\" a\u{4}<P\"\" `g am\u{1a}n\". `  a}\"\u{f}\"' `\" a2\\\u{13}\"* `& a\u{b}?\u{17}\
         '\u{7}\u{1c}$' `$ a, `! af\u{a}%\"- `+ aL=J _\u{16}\\\"% `( aYMi\"% `\" a\u{7}+3\"\" `Y aFw\u{a}\"! `& arFm\"(\
         `  a5`\u{0}\"* `. a\u{16}@\u{12}\"- `% az\u{18}=\"* `  a\u{1c}0\u{10}\"- `7 auie\"\" `V a\u{1a}m{$\" `6 a* `' \
        ay\u{13}\u{0} #>5 c\u{10}#\"\" `\u{2} arZy\"( `! aG\u{b}\u{1e}\") `% aF\u{1}n\"% `\" aPS}\"! `. a| \u{c} \u{a};\
        \u{17}\"* `- a:|C\"* `- a~=F '\\K 1&O\"% `! au\u{c}\u{2}\"- `> aZt\u{1d}\". `\" aI;% 7sH\") `  ab\"c\"% `& a\u{13}\
        Z$\"% `  aq\\r\"! `\" a\u{17}\u{1}t\"% `) a\u{f}\u{2}\u{a}\"* `% aJ5R\"$ `1 aVG:\"! `1 a=d\u{4}\", `! a`+\u{13}\
         \u{d}!s\") `  a*\u{17}\u{c}\"\" `v a*b(  \u{19}[\"( `  as2f (\u{0}& k`Q\"' `  amyl '\u{10}-\"! `  a(D:\"* `\" \
        axf\u{7}\"* `$ ak&\u{b} fS\u{16}\"- `0 a`\u{2}M S\u{15}V\"* `' acTq\"$ `) a^%!\") `  a kC\"% `% a'>}\"* `0 a\u{1a}\
        =8\"% `' a>!L\") `% a[0O Z[g\"! `. aw\u{11}C\") `\" aOEu \u{19}\u{6}4\"! `+ a9`V R\"e\"\" `M a~%5\") `$ aeb\u{8}\
        \"' `! aEc  x Y !{b\"! `* a=Bs d\u{1c}t\"% `  a\u{1f}:l \u{a}a\u{e}\"- `C a\u{9}ec\"- `2 a H:\"* `# a3\u{1f}\u{17}\
        \"* `) a3\u{16}\u{1c}\"\" `E a\u{f}9C 1VY\"! `  ad\u{14}\\\"! `) ac\"o\") `# a1Fw\". `  aqD\u{7}\"$ `> at+n\"\"\
         `& a\\jo\"% `' a(.&\"* `) a?3T\"! `# a\u{16}0i\"$ `( a\u{1b}\u{3}\u{0}\"! `* a\u{1d}}\u{1b}\". `! a,\"~\"% `! \
        aIeE\"& `\u{1f}\u{1f}a)uL\"$ `M a3C[\"+ `\u{1f}\u{1f}a\u{15}\u{4}|\"! `% a*e\u{3}\"' `# a jc\"* `( a#\u{7f}f q\u{19}\
        ?\". `\" ap\u{3}@ +\u{12}\u{15}\") `% a\u{12}3\u{5}\"! `) akV\u{19}\"$ `K aD=_\"( `  atL! K\u{1d}4\") `  aR\u{4}\
        \u{b} ?F\u{c} hlJ\"* `) a\u{1}j[\". `\" a\u{0}@l \u{15}\u{b}\u{1} ,bp\"\" `_ at\u{13}\" K\u{1c}{\"' `$ aS`\u{9}\
        \"* `+ a(H+ 6XX\"! `/ a^\u{6}n\"- `1 aD?s\") `% a\u{17}\u{1f}<\"( `  afP[\"\" `u a\u{1f}2\u{7f}\"! `6 aH:\u{17}\
        \"\" `| a_x\u{1a} \u{d}\u{1b}$\"! `$ a)\u{18}o \u{8}dv\"! `- a\u{11}\u{b}\u{10}\"\" `J av?(\"\" `0 a/.D ZsL\"- \
        `< a&bS\"% `$ a)q\u{b}\"$ `> a\u{4}\u{9}\u{e}\"! `\" a6@$\"\" `f aV8]\"( `! azt5\". `  a\u{18}yJ\"* `% a\u{1a}|\
        5\"* `. a\u{e}gA$! `. a\" `F a`\u{b}\u{1}\"! `& al&k\"! `& a\u{11}mw\"$ `  a\u{0}:\u{14}\"! `- a#f[\"! `/ a\u{13}\
        hu w\u{12}} e\u{12}\u{b}\") `$ a%\u{1c}#\"% `) a 8'\") `  a`JA\". `  ak%G\"* `/ a\u{d}ih 0i\u{1c}\"$ `9 a\\pq\"\
        $ `- a]J'\"% `! aj\u{d}:\"$ `B a2\u{7f}\u{6}\"! `( aLX*\"! `1 az*\u{1a}\"\" `y a,8D\"* `* alII [Ov\"! `& aGO\u{f}\
         *%\u{12}\"- `6 amqC\") `  ay_Y \u{1a}K+\") `  a]Zz\"% `! a6S# \u{0}\u{11}O\"& `\u{1f}\u{1f}aL\u{10}\u{6}\"\" `\
        ' aN\u{1d}&\"* `0 aDsF\") `$ a5)P\"$ `- a=ar\"% `& a\u{14}'s\". `! a\u{e}T\u{f}\"\" `Q a`}B\"* `  aTGE\"! `/ a4\
        aR\") `% aG*V\") `$ a\u{6}1|\"% `# a\u{5}\u{5}\u{e}\"\" `= at:l\"! `# a\u{a}Uz\"* `* a66- Di9\". `\" a\u{1e}'P \
        \u{0}6^\") `  ab\u{2}\u{3} n\u{b}\u{e}\"' `\" a\u{13}I+\"$ `2 a\u{16}d3 !4F\"\" `d a~UO\"* `  a,4\u{7}\"! `! a\u{2}\
        p\u{12}\") `! a[4R\"$ `! ai+\u{13}\"( `! ai\u{12}P\"- `) a.TS\", `  a\u{0}hr\"* `/ a6|O\"\" `W a\u{4}>\\ \u{7}}\
        ^\"! `( aW\u{c}d \u{16}\u{11}\u{e} Zd\u{11}\"$ `D aH$@\". `\" a;\u{1}^\"* `, a\u{11}fF\"$ `? aPQ\u{16} \u{f}Ho\"\
        ' `$ aZ\u{6}\u{13}\"! `- ay7\u{1a}\"- `$ a/\u{d}. \u{7f}.g\"! `$ av]l xr~\". `\" a\u{15}'\u{1}\"* `' a17\u{2}\"\
        - `! ahP-\"( `  a\u{1a}=_ Aig mGu\"' `# a\u{7f}=\u{7f}\"\" `I a\u{a}!.\"* `/ a\u{8}@= >Q]\"! `\" aDa` ]ss\"! `/\
         ar\u{17}\u{f}\") `  aHo\u{1c} vUg LTu fn\u{14}\"( `! a\u{1c}\u{e}<\"' `  a2Ao\"% `% a2\u{13}x ?z\u{e}\"\" `x a\
        Wie \u{8}0\u{e}\"* `) ax2'\"\" `9 a\u{11}\u{5}1\". `! a#2Z\"\" `h a~\u{4}\\\"! `2 a^Fp p~\u{3} SPD\"* `1 a$4#\"\
        ! `0 a%\u{10}$\"! `< a\\j1\"! `% aq:c\"$ `E a8(l\"$ `  a%um\"! `/ a7&n\") `  a0=?\"* `% a\u{0}iA\"! `  a9kT\". \
        `\" a\u{1e}^b \u{17}V1\"% `  a:\u{18}=\"\" `k a{\u{1f}R\"' `! a}A~\". `  a&\u{1f}\u{7f} keS\"( `  a-\u{1d}r\"( \
        `  a7d5 5Jf %\u{f}u\"$ `8 aV\u{19}\u{3}\"' `# a+3\u{6} 8|\u{10}\") `  aA\u{15}Y\"- `* a&Jq \\\u{9}\u{16}$! `' a\
        ) `  aB'k *~\u{b}\"! `& a+\u{e}'\"! `+ aV\u{1}. r1\u{1c} |8Q \u{1b}\u{15}\u{11}\") `# a6\u{15}$\"! `$ a\u{16}(b\
        \") `  a]\u{5}\u{1a}\"! `5 aB\u{14}\u{1b} w F\"( `! a+$i L2\u{1d} \u{f}&K g{S\"- `' ay\u{6}\u{11}\"% `  a0\u{1e}\
        $&' `$ a* `# a, `! a+s?\"* `0 aQL_\"* `% aA@w\"$ `\" ak\u{c}@\"* `& aY<u$\" `% a* `' a`7]\") `$ a2~\u{1a}\"! `%\
         a@\u{15}q\"! `$ a\u{4}Rr }B\u{11} \u{1a}L?\"( `  a3)o qgp\"' `# a\"\u{15}u \u{11}3p\"! `! a'B8\". `\" a\u{2}S&\
         g^\u{7f} \u{1b}g\u{1c}\"* `) a\u{14}d*\"% `\" a<\\/ 8T2\"! `8 a\u{17}nr\"* `* aGYz$\" `4 a* `) aU\u{1c}Y\"( ` \
         au}$\"$ `$ a\u{7f}jE ;:\u{1c}\". `\" a>V-\"( `  a\u{4}\u{1c}4\", `! aa\u{a}C \u{16}lX\"% `* at?Z\". `\" a:j^\"\
        ! `. aK8s T\u{9}\u{7}\"! `' aF\u{a}\"\") `% aRcX\"! `) a\u{7f}g]\") `\" aa9b\"! `+ a\u{c}DU r\u{1e}x M\u{d}(\"!\
         `  aFs? \u{2})\u{2}\"\" `? aAJV \u{d}\u{b}n\"\" `r amIw\") `% aE\u{8}F\") `  ak\u{7}\u{10}\"* `. ab\u{5}\u{7}\"\
        ' `\" ar < !fq\"% `' aW#L\"$ `F a3N}\") `  a:\u{d}\u{5}\"( `  aws\u{c}\"! `2 a#\u{18}\u{19}\") `  a./L a7\u{f}\"\
        \" `t aZ\u{11}e XY~ s\u{5}%\"( `  alIH U(V\"( `! aT\u{1d}\u{1} )\u{11}\u{a}\". `  a@I<\"\" `- a\u{a}2g\"* `$ aU\
        #F\". `  a|\u{1b}\u{3}\"* `! a[3\u{c}\") `% a\u{5}uf\"- `& a)_t\") `  a\u{15}\u{7}\u{9}\"% `) a6ed\"! `$ a\u{15}\
        >i\"\" `\u{7f} aY\u{0}\u{8}\". `\" aNj/ 54\u{7}\"\" `{ aXS6 76@\"! `' a9fP\") `# awca\") `# aLLi\", `  a}\u{3};\
         Mf^\") `% am!b \u{1c}En :\u{10}% Sw\u{8}\". `! a}5\u{9}\"! `  ay\u{14}. h\u{e}X\"& `\u{1f}\u{1f}aO\u{5}Z\"$ `L\
         a`3 \"* `# a/Lr\"! `< an%\u{4} GU$ Znw\"* `- a)\u{4}\u{1e}\") `  a]\u{1e}\" <26\"! `, a\u{14}]K \u{7}?s qm\u{15}\
        \"( `  aW16 \u{8}\u{f}F\"\" `c a=7s l5v\"% `\" a\u{1};e\") `  a\u{2}z\u{e} Eu \"! `# am|- 0\u{1a}U\". `  a\u{11}\
        F_\"* `$ a\u{1c}>h 2\u{1b}x\"! `* a\u{6}4y\") `# a8;\u{8} 8L\u{10}\"* `- aA\u{1f}&$\" `$ a* `' ag(\u{0} %\u{1c}\
        \u{e}\"! `/ a(_\u{13}\"! `2 a|P\u{14} _&/\"$ `7 a]xz\"* `' au\u{9}z\"! `. ajo\u{11}\"( `  aN6\u{1b}\"% `& aj\u{e}\
        =\"' `  a9\u{17}w&' `# a* `\" a, `  as\u{6}2\"$ `+ anLq 4<\u{5}\"! `  a.S-\"% `% a\u{13}Z/\"- `  a*\u{10}x\"* `\
        ( akJ\u{13}\"- `/ a\u{18}\u{9}\u{13}\"! `0 ak8.\"\" `S a?\u{13}T\"% `$ aHOF uXw\") `  aeh\u{5}\"$ `/ aifF \u{9}\
        .S\"! `9 a\u{8}'2 v+E 9*\u{2}\"! `# aU\u{b}!\"* `/ aepB\") `# ah1L 25\u{9}\"! `# a_K\u{a} \",q |[~\"* `1 aat\u{1}\
        \"* `) a\u{13}*:\"! `! ao\u{15}*\"* `- ak\u{7}0 \u{10}XR\"* `0 a5ZZ \u{8}Xe\"! `% aD:\u{12}\"! `) a=~\u{1a} \u{19}\
        [#\"( `  aYU[ E\u{5}^\"\" `L aS2`\"% `  at.w\"$ `# a\u{15}3\u{c} ,Z\u{10}\"( `  a\u{12}\u{16},\"! `( a0/^ \u{2}\
        |\u{7f}\"% `' a\u{5}F( \u{0}#f\"$ `E a't\u{2}\"% `' a\u{14}?\u{1e}  \u{5};\"% `& alH\u{5}\"% `$ aG]\u{f}\"! `# \
        adbc\"* `* aL\u{14};\"! `5 aNHD v;E \u{0}\u{1a}H :*c$\" `@ a' `# a\\nx\"$ `7 a$\u{d}\u{11}\") `% a)\u{7}=\"\" `\
        s a\u{a}Y@ \u{7f}\u{7}C\"$ `C aI\u{13}\u{11}\"( `  a'\u{7}1\") `$ aC=&\"! `$ az/'\"* `1 a-.-\"% `# a}9u a\u{1e}\
        )\"$ `4 aB\u{a}\u{14}\"- `# aIh; 6\u{17}%\"% `# aSy4\"* `' axsl\"' `# aCN\u{2}\"$ `0 aM/\u{9}\"% `$ aNC\u{13}\"\
        $ `7 ava/ Z\u{1c}7\". `\" a\u{b}\u{f}r\"! `# a\u{d}L\u{9}\") `\" a$YO\"* `\" avCS f6\u{d} \u{1e}yw\"$ `D aoq\u{17}\
        \"$ `@ a%\u{15}O\"! `! aW\"\u{3}\"$ `A ak\u{1d}g G\u{b}l EUt f7$\") `  ao%/\"$ `, aEbC ,]G\"$ `$ a+'t S.7 W-G p\
        A_\"* `' a)go\"% `  al ,\"$ `0 ar*!&' `# a* `\" a, `  a|b+\"* `$ a<\u{13}u\"* `* a]\u{0}\u{17}\"\" `^ am\u{c}\u{18}\
        \"* `! aU{\u{11}\"* `, a\u{1e}\u{1c}\u{12}\"$ `' a\u{1b}\u{e}s\"* `\" aR%\u{10}\") `% a\u{3}S. u\u{7f}u \u{1}Uz\
         \u{15}\u{b}n\") `% a\u{13}^* N`m\"% `\" a\u{1b}\u{6}\u{8}\". `  aDQ\u{1f}\"! `% a&j5 i$j '\u{1e}S\"& `\u{1f}\u{1f}\
        a\u{3}\u{0}U\"* `) ay6y\"! `0 a$;:\"% `' am>< 4\u{1c}O\"! `8 as]U\"( `  a1x\u{12}\". `  aa\u{f}\u{13} U2~\"$ `=\
         a!S\u{7f}\"* `0 a<MW\") `  amP6\"! `2 a\u{17}DA\"( `  a\u{1c}aj Gqu _>~ 8;\u{2}\"* `* a\\J\u{9}\") `  a%:\u{13}\
         |F\u{4}\") `$ al$. \u{1d}k\u{8}\"* `\" a/\u{1b}\u{d}\"$ `; a9\u{17}1  O\u{1b}\"$ `( a\u{1b}Vl\"$ `J al\u{3}q %\
        nv\"( `  a\u{c}a} \u{10}Y(\"$ `= a_5n ]=\u{3} >\u{18}\u{19}\"! `4 a\"vR$( `  a* `+ a%\u{d}}\"! `& a{,? \u{7}/x\"\
        . `  aWe|\") `% ar\u{1f}\u{b}\"$ `\" a9/@\"% `! a\u{1b}<Z C\u{5}i\"$ `I aUZ\u{1a}\"\" `] aE&3\"\" `7 a>*9\") `%\
         aW5g\"* `0 a\u{8}\u{7f}&\"- `B a)\u{6}! \\CK &La\"\" `C a@?b\"% `( a\u{4}C\u{7f}\"( `! aOmu\"% `' aO[\u{19}\".\
         `\" a\u{1b}xn \u{8}\u{7f}|\"$ `' a\u{6}L\u{2} 0e-\"* `% a_:F\"\" `* a_\u{1e}K \u{16}`U\". `  a\u{b}UW\"( `  ag\
        dZ VKa\"% `) aLH\u{1a}\"* `! aEA\\ v\u{d}~ 9%\\\"* `% a\u{1f}\u{10}~\"! `) aC\u{8}a\"* `0 a9-g\"$ `< a?\u{18}k\"\
        ! `. a1!z\"( `! aOw4\"* `1 aZ\u{2}\u{3}\"* `# aq?L\"! `- aZ>\u{0}\"! `# a}%\u{1e}\"% `$ aC`S\"( `  aM(Y\"! `. a\
        ave$\" `2 a. `\" aX\u{9}\u{0}\"! `& a;RK\"$ `< azuo\"% `# a\u{1c}\u{16}q\"$ `1 amRy\"$ `D am0F\"! `/ aEQH\"( ` \
         aA^d\"! `< a\u{a}6\u{19}\"- `? aYk9 h@\u{1c} \u{3}4$\"% `& atO= [QP\". `\" a&Dt\"! `& a\u{1e}\u{1a}&\"\" `, a\u{16}\
        \u{5}/\") `# a\u{1}qD 1_F\"* `/ a[N\u{0}\". `! an\u{1}O\"( `  a J{ \u{12}\u{11}S r\u{1b}\u{16} lw\u{1e}\"$ `) a\
        d\u{10}p\"* `$ aVO>\") `# a\u{1b}sX m\u{15}]$\" `+ a* `& a\u{14}^j\") `  aJ\u{2}6\"\" `T a.U\\\"* `) a\u{5}n\u{2}\
         |B\u{5} ad$\"! `( a,9=\"! `4 arH \"' `  atf&\". `! aFX4\") `  aPym e\u{e}7\"! `, a[O_\". `! aK4e\"$ `8 ao1Q\"$\
         `K a\u{19}ZZ\"! `3 a'Vb\"$ `- a$Jn\"$ `  a\u{1a}\u{1b}\u{2}\". `\" agu#\"\" `) a\u{b}OR I7c\"$ `5 az\u{6}\u{10}\
        \"! `* a|/|\") `$ a\u{19}\u{12}\u{11} $M\u{1a}\"! `  aSGk\"$ `G a)9r ,\u{19}\u{b}\"' `  aX3R\"+ `\u{1f}\u{1f}aB\
        ,\\ \u{a}rn\") `\" aC~\u{18} N,0 j\u{0}v\") `  aFVI \\gs\"\" `5 ad[ \") `# a\u{11}Q7\"$ `: a\u{0}\u{3}\u{7f}\"!\
         `( a\\z\u{4}\"* `* a+\u{15}\u{6}\") `$ a\u{f}!\u{9} 2.I\") `! aACc -\u{1}\u{17}\") `% a7\u{8}3\"! `) ao-7\"- `\
        : aL\u{1a}F\"! `! ar}g\". `\" aQmw }o\u{17}\"* `% a\u{18}#1\") `  ajNn\") `  aG\u{7f}\u{1f}\". `\" a`@q\". `  a\
        +\u{3}z\"     \\   \u{e}   \u{1e}   ?!  N!  Y!  p!  \u{d}!  \u{1c}!  \u{1c}!  $\"  >\"  T\"  \u{7f}\"  \u{1c}\"\
          5#  <#  F#  _#  |#  \u{11}#  #$  @$  V$  e$  p$  \u{d}$  +%  @%  S%  a%  l%  \u{5}%  &&  ;&  S&  m&  \u{6}&  \
        \u{1e}&  \"'  Q'  k'  v'  v'  \u{c}'  \u{17}'  7(  W(  {(  \u{14}(  5)  9)  W)  [)  {)  \u{9})  \u{14})  .*  N*\
          g*  {*  \u{2}*  \u{a}*  '+  9+  K+  o+  \u{c}+  9,  E,  i,  t,  \u{7f},  \u{d},  5-  S-  _-  \u{9}-  &.  B.  \
        X.  n.  \u{0}.  \u{1a}.  J/  q/  \u{1c}/  20  :0  H0  e0  w0  {0  \u{6}0  \u{6}0  *1  A1  ^1  w1  \u{e}1  $2  H\
        2  a2  v2  \u{16}2  83  G3  V3  v3  \u{8}3  \u{10}3  ?4  _4  n4  \u{4}4  \"5  85  O5  \u{8}5  \u{1f}5  E6  f6  \
        x6  \u{7}6  \u{17}6  )7  E7  c7  |7  \u{a}7  \u{1c}7  +8  E8  b8  \u{4}8  \u{16}8  $9  69  K9  S9  i9  m9  q9  \
        \u{12}9   :  2:  P:  p:  |:  \u{1d}:  /;  6;  E;  l;  \u{e};  \u{e};  \u{1a};  -<  4<  8<  J<  g<  y<  \u{b}<  \
        \u{19}<  6=  S=  i=  \u{a}=  &>  ;>  U>  U>  v>  \u{1e}>  7?  C?  U?  d?  \u{1}?  \u{1e}?  5@  b@  |@  \u{13}@ \
         &A  2A  =A  SA  ^A  iA  yA  \u{15}A  #B  =B  aB  zB  \u{1}B  \u{13}B  \u{13}B  6C  TC  uC  \u{4}C  \u{10}C  $D\
          2D  QD  `D  zD  \u{c}D  .E  @E  bE  uE  \u{e}E  \u{1e}E  CF  GF  UF  oF  zF  \u{15}F  $G  EG  IG  `G  oG  \u{13}\
        G  ?H  yH  }H  \u{16}H  /I  BI  JI  cI  yI  \u{1a}I  !J  6J  AJ  IJ  \\J  uJ  \u{8}J  ;K  YK  yK   L  5L  NL  U\
        L  vL  \u{1}L  \u{8}L  \u{13}L  \"M  ;M  RM  vM  \u{4}M  \u{16}M  ,N  3N  [N  _N  nN  \u{e}N  'O  DO  ]O  dO  v\
        O  ,P  NP  kP  vP  \u{14}P  .Q  2Q  AQ  aQ  \u{2}Q  6R  ^R  qR  xR  \u{15}R  ,S  ES  cS  \u{0}S  \u{14}S  -T  M\
        T  TT  TT  |T  \u{18}T  .U  HU  SU  \u{5}U  #V  AV  iV  !W  /W  SW  aW  \u{14}W  \u{1f}W  EX  iX  \u{2}X  \u{11}\
        X  *Y  CY  aY  }Y  \u{1b}Y  -Z  CZ  UZ  \\Z  gZ  |Z  \u{f}Z  :[  E[  m[  \u{a}[  =\\  ]\\  \u{6}\\  \u{15}\\  '\
        ]  2]  I]  c]  n]  \u{4}]  \u{f}]  0^  ;^  Q^  X^  g^  \u{0}^  \u{f}^  $_  9_  K_  d_  s_  \u{14}_  \u{1f}_  '`\
          A`  H`  V`  ^`  m`  \u{14}`  \"a  Da  Wa  xa  \u{a}a  \u{19}a  2b  ]b  lb  \u{2}b  \u{1c}b  +c  3c  :c  Lc  i\
        c  \u{1}c  \u{19}c  ,d  0d  <d  `d  kd  vd  \u{9}d  \u{14}d  \u{1f}d  *e  @e  Ke  Ze  ee  we  \u{1f}e  #f  9f  \
        Rf  df  \u{4}f  \u{1e}f  4g  Ng  Ug  tg  {g  \u{7f}g  \u{15}g  #h  <h  hh  \u{1}h  !i  Ci  Ni  Yi  li  \u{5}i  \
        \u{14}i  5j  Gj  Vj  dj  \u{10}j  8k  Dk  Vk  ^k  {k  {k  \u{7}k  \u{b}k  'l  2l  Ql  `l  vl  \u{4}l  >m  Qm  U\
        m  \u{5}m  \u{13}m  (n  Hn  ]n  pn  \u{7f}n  \u{a}n  \u{11}n  +o  9o  Ko  `o  do  \u{9}o  &p  @p  lp  \u{9}p  \u{11}\
        p  \u{1c}p  <q  Oq  Zq  Zq  iq  \u{3}q  \u{e}q  \u{1d}q  6r  :r  Xr  jr  \u{a}r   s  +s  9s  Ks  Ss  \u{a}s  %t\
          Ct  et  xt  \u{18}t  4u  Cu  lu  \u{1}u  \u{d}u  \u{1c}u  9v  Iv  Tv  fv  rv  \u{4}v  \u{16}v  !w  Iw  gw  \u{13}\
        w  0x  Fx  Fx  ux  yx  \u{8}x  \u{17}x  0y  7y  Ly  _y  |y  /z  Hz  Oz  pz  \u{7f}z  1{  R{  n{  u{  y{  \u{12}\
        {  (|  M|  _|  q|  ||  \u{1d}|  A}  L}  W}  j}  \u{5}}  \u{9}}  \u{11}}  \u{19}}  6~  [~  i~  \u{4}~  $\u{7f}  \
        3\u{7f}  J\u{7f}  Y\u{7f}  v\u{7f}  -\u{0}  N\u{0}  U\u{0}  c\u{0}  \u{1}\u{0}  \u{8}\u{0}  \u{13}\u{0}  \"\u{1}\
          4\u{1}  a\u{1}  p\u{1}  ~\u{1}  \u{1b}\u{1}  8\u{2}  C\u{2}  `\u{2}  o\u{2}  z\u{2}  \u{5}\u{2}  %\u{3}  ;\u{3}\
          ]\u{3}  d\u{3}  \u{5}\u{3}  \u{17}\u{3}  \u{1b}\u{3}  1\u{4}  O\u{4}  e\u{4}  \u{5}\u{4}  $\u{5}  6\u{5}  I\u{5}\
          `\u{5}  \u{7f}\u{5}  \u{1d}\u{5}  /\u{6}  K\u{6}  d\u{6}  z\u{6}  \u{1c}\u{6}  <\u{7}  <\u{7}  U\u{7}  `\u{7}\
          \u{b}\u{7}  \u{1a}\u{7}  %\u{8}  1\u{8}  ?\u{8}  C\u{8}  \\\u{8}  o\u{8}  \u{e}\u{8}  #\u{9}  *\u{9}  2\u{9} \
         =\u{9}  Z\u{9}  l\u{9}  w\u{9}  \u{a}\u{9}  \u{1c}\u{9}  '\u{a}  2\u{a}  H\u{a}  a\u{a}  o\u{a}  \u{2}\u{a}  \u{11}\
        \u{a}  #\u{b}  =\u{b}  O\u{b}  \u{7}\u{b}  ,\u{c}  4\u{c}  8\u{c}  C\u{c}  U\u{c}  o\u{c}  \u{8}\u{c}  \u{16}\u{c}\
          2\u{d}  O\u{d}  W\u{d}  [\u{d}  m\u{d}  q\u{d}  u\u{d}  \u{b}\u{d}  0\u{e}  @\u{e}  K\u{e}  W\u{e}  m\u{e}  \u{9}\
        \u{e}  &\u{f}  .\u{f}  9\u{f}  Y\u{f}  h\u{f}  \u{6}\u{f}  \u{18}\u{f}  5\u{10}  W\u{10}  u\u{10}  \u{3}\u{10} \
         =\u{11}  u\u{11}  \u{10}\u{11}   \u{12}  2\u{12}  ]\u{12}  h\u{12}  \u{15}\u{12}  3\u{13}  :\u{13}  A\u{13}  V\
        \u{13}  Z\u{13}  p\u{13}  \u{1a}\u{13}  M\u{14}  \u{3}\u{14}  \u{a}\u{14}  \u{1c}\u{14}  *\u{15}  <\u{15}  K\u{15}\
          \u{0}\u{15}  \u{19}\u{15}  \u{1d}\u{15}  D\u{16}  x\u{16}  \u{7f}\u{16}   \u{17}  :\u{17}  P\u{17}  f\u{17}  \
        u\u{17}  \u{16}\u{17}  I\u{18}  [\u{18}  m\u{18}  \u{7}\u{18}  \u{16}\u{18}  %\u{19}  )\u{19}  5\u{19}  =\u{19}\
          H\u{19}  [\u{19}  \u{6}\u{19}  &\u{1a}  D\u{1a}  T\u{1a}  r\u{1a}  \u{9}\u{1a}  \u{19}\u{1a}  /\u{1b}  6\u{1b}\
          M\u{1b}  q\u{1b}  \u{19}\u{1b}  $\u{1c}  /\u{1c}  G\u{1c}  Z\u{1c}  e\u{1c}  w\u{1c}  \u{14}\u{1c}  $\u{1d}  \
        =\u{1d}  =\u{1d}  D\u{1d}  o\u{1d}  \u{4}\u{1d}  \u{12}\u{1d}  \u{16}\u{1d}  3\u{1e}  L\u{1e}  _\u{1e}  u\u{1e}\
          }\u{1e}  \u{5}\u{1e}  \u{18}\u{1e}  (\u{1f}  0\u{1f}  Q\u{1f}  \\\u{1f}  o\u{1f}  \u{b}\u{1f}  ! ! E ! I ! \\\
         ! n ! \u{7} ! \u{17} ! &!! ;!! T!! _!! n!! v!! z!! \u{8}!! $\"! A\"! L\"! ^\"! i\"! u\"! \u{3}\"! \u{12}\"! '#\
        ! K#! ]#! i#! m#! {#! \u{18}#! 8$! F$! T$! b$! u$! \u{16}$! \"%! 8%! G%! d%! w%! \u{1c}%! '&! D&! S&! \u{2}&! \u{9}\
        &! $'! 0'! G'! V'! a'! t'! \u{3}'! \u{a}'! \u{12}'! 1(! C(! Z(! \u{14}(! \u{1f}(! *)! R)! R)! o)! \u{10})! &*! \
        D*! e*! \u{6}*! \u{15}*! \u{19}*! /+! O+! b+! p+! \u{2}+! \u{18}+! 9,! A,! r,! },! +-! 6-! I-! [-! j-! \u{0}-! \
        \u{19}-! \u{19}-! /.! H.! S.! e.! {.! @/! U/! \\/! r/! !0! 70! V0! o0! \u{10}0! &1! 51! H1! W1! \u{7f}1! \u{1c}\
        1! /2! A2! Z2! h2! \u{5}2! \u{1a}2! 03! ?3! b3! |3! \u{0}3! \u{16}3! 84! G4! ^4! j4! \u{4}4! !5! A5! E5! _5! \u{1}\
        5! \u{1b}5! .6! @6! \\6! g6! k6! {6! \u{7f}6! \u{6}6! \u{1d}6! 07! C7! G7! U7! g7! \u{1a}7! ,8! V8! z8! \u{1a}8\
        ! 69! R9! w9! \u{1d}9! I:! f:! x:! \u{11}:! +;! +;! >;! e;! {;! \u{10};! &<! -<! ;<! e<! w<! \u{6}<! \u{15}<! 5\
        =! R=! h=! s=! \u{c}=! \u{17}=! '>! \\>! n>! u>! u>! \u{1d}>! 0?! F?! N?! l?! {?! \u{6}?! \u{11}?! 1@! `@! \u{3}\
        @! \u{1c}@! 'A! KA! aA! \u{b}A! %B! 7B! NB! vB! \u{13}B! \u{1e}B! &C! MC! kC! yC! \u{4}C! \u{1b}C! @D! UD! dD! \
        vD! \u{5}D! \"E! 9E! @E! KE! VE! iE! \u{7}E! \u{19}E! 2F! GF! dF! dF! \u{8}F! \u{17}F! ;G! fG! qG! \u{11}G! -H!\
         BH! [H! pH! \u{b}H! !I! >I! II! MI! XI! cI! jI! uI! \u{7}I! \u{19}I! =J! RJ! ^J! sJ! \u{10}J! 0K! >K! fK! \u{3}\
        K! \u{19}K! 2L! 9L! ]L! \u{9}L! \u{18}L! *M! 2M! =M! ZM! {M! \u{b}M! \u{16}M! \"N! CN! KN! bN! \u{d}N! \u{18}N!\
         =O! DO! ^O! bO! |O! \u{15}O! 2P! SP! jP! rP! \u{b}P! !Q! %Q! >Q! QQ! \u{0}Q! \u{13}Q! -R! DR! VR! lR! |R! \u{a}\
        R! \u{18}R! *S! <S! GS! VS! lS! \u{a}S! 4T! QT! wT! \u{a}T! \u{12}T! :U! ^U! tU! =V! AV! ZV! iV! \u{7f}V! \u{18}\
        V! ?W! cW! vW! \u{c}W! \u{1f}W! 8X! ?X! FX! QX! tX! \u{a}X! \u{a}X! #Y! 'Y! .Y! EY! PY! _Y! gY! \u{1}Y! \u{d}Y!\
         \u{1f}Y! *Z! <Z! NZ! hZ! \u{3}Z! \u{a}Z! \u{15}Z! \u{1d}Z! \u{1d}Z! D[! b[! b[! x[! \u{6}[! \u{d}[! \u{19}[! +\
        \\! =\\! Z\\! a\\! \u{2}\\! \u{18}\\! $]! :]! O]! ]]! r]! z]! \u{e}]! \u{1c}]! +^! H^! W^! c^! \u{2}^! \u{d}^! \
        \u{14}^! 0_! J_! d_! o_! z_! \u{14}_! #`! :`! i`! {`! \u{15}`!  a! 6a! Wa! pa! \u{12}a! -b! 4b! Mb! rb! \u{b}b!\
         9c! Lc! Wc! qc! \u{4}c! 'd! 9d! =d! Sd! Zd! td! \u{1f}d! 4e! Qe! _e! \u{7f}e! \u{18}e! 1f! Sf! _f! nf! \u{7}f!\
         \u{15}f! 0g! Mg! _g! gg! |g! \u{1d}g! )h! 7h! Yh! nh! \u{f}h! 9i! Li! bi! qi! \u{6}i! \u{18}i! =j! Tj! fj! \u{4}\
        j! \u{1d}j! (k! 0k! Jk! ]k! vk! \u{6}k!  l! $l! Ll! zl! \u{17}l! ;m! Ym! ym! \u{13}m! !n! :n! :n! [n! \u{11}n! \
        .o! Go! Oo! bo! xo! \u{7f}o! \u{b}o! )p! ;p! ;p! Xp! jp! up! \u{3}p! \u{15}p! 8q! Vq! \u{0}q! \u{12}q! \u{1d}q!\
         Kr! dr! sr! \u{1}r! \u{13}r! \u{1e}r! )s! Fs! \\s! ks! \u{8}s! \"t! Qt! nt! \u{19}t!  u! /u! :u! _u! tu! \u{15}\
        u! 6v! Ov! ]v! dv! sv! ~v! \u{1f}v! Mw! lw! pw! \u{d}w! +x! /x! 6x! Vx! ix! \u{0}x! \u{f}x! \u{1f}x! 5y! Hy! ay\
        ! \u{7f}y! \u{12}y! ,z! 4z! Mz! Mz! Uz! `z! oz! vz! \u{14}z! 1{! U{! c{! k{! \u{0}{! \u{15}{! .|! E|! b|! j|! \u{3}\
        |! \u{13}|! \u{1f}|! 2}! H}! Z}! l}! \u{8}}! \u{8}}! !~! [~! n~! ~~! \u{1e}~! \"\u{7f}! &\u{7f}! 8\u{7f}! G\u{7f}\
        ! Z\u{7f}! ^\u{7f}! ~\u{7f}! \u{c}\u{7f}! \u{14}\u{7f}! <\u{0}! @\u{0}! R\u{0}! h\u{0}! x\u{0}! \u{3}\u{0}! \u{12}\
        \u{0}! (\u{1}! H\u{1}! e\u{1}! z\u{1}! \u{17}\u{1}! -\u{2}! C\u{2}! G\u{2}! h\u{2}! \u{6}\u{2}! \u{14}\u{2}! \u{18}\
        \u{2}! *\u{3}! L\u{3}! P\u{3}! t\u{3}! \u{6}\u{3}! \u{15}\u{3}! /\u{4}! A\u{4}! I\u{4}! T\u{4}! \u{7f}\u{4}! \u{11}\
        \u{4}! #\u{5}! 9\u{5}! i\u{5}! \u{d}\u{5}! \u{15}\u{5}! \u{19}\u{5}! +\u{6}! V\u{6}! y\u{6}! \u{c}\u{6}! \u{1e}\
        \u{6}! A\u{7}! L\u{7}! p\u{7}! t\u{7}! \u{15}\u{7}! '\u{8}! 6\u{8}! Z\u{8}! p\u{8}! w\u{8}! )\u{9}! Y\u{9}! a\u{9}\
        ! o\u{9}! ~\u{9}! \u{17}\u{9}! &\u{a}! 1\u{a}! G\u{a}! ]\u{a}! l\u{a}! \u{17}\u{a}! 5\u{b}! i\u{b}! {\u{b}! \u{6}\
        \u{b}! \u{1f}\u{b}! ;\u{c}! I\u{c}! _\u{c}! \u{9}\u{c}! \u{10}\u{c}! \u{1f}\u{c}! *\u{d}! 9\u{d}! T\u{d}! r\u{d}\
        ! \u{f}\u{d}! 3\u{e}! M\u{e}! g\u{e}! y\u{e}! \u{12}\u{e}! A\u{f}! P\u{f}! q\u{f}! \u{b}\u{f}! (\u{10}! A\u{10}\
        ! [\u{10}! c\u{10}! \u{7}\u{10}! '\u{11}! K\u{11}! K\u{11}! s\u{11}! \u{6}\u{11}! \u{a}\u{11}! \u{18}\u{11}! 9\u{12}\
        ! A\u{12}! p\u{12}! p\u{12}! \u{e}\u{12}! '\u{13}! .\u{13}! .\u{13}! 2\u{13}! c\u{13}! }\u{13}! \u{c}\u{13}! \u{1b}\
        \u{13}! 5\u{14}! L\u{14}! e\u{14}! z\u{14}! \u{9}\u{14}! \u{1f}\u{14}! *\u{15}! <\u{15}! N\u{15}! \\\u{15}! g\u{15}\
        ! k\u{15}! \u{4}\u{15}! ,\u{16}! C\u{16}! G\u{16}! ]\u{16}! i\u{16}! x\u{16}! \u{7}\u{16}! \u{e}\u{16}! $\u{17}\
        ! (\u{17}! ,\u{17}! 7\u{17}! W\u{17}! m\u{17}! x\u{17}! \u{12}\u{17}! $\u{18}! A\u{18}! Z\u{18}! p\u{18}! \u{9}\
        \u{18}! \u{1b}\u{18}! W\u{19}! w\u{19}! w\u{19}! \u{14}\u{19}! 6\u{1a}! K\u{1a}! V\u{1a}! e\u{1a}! \u{6}\u{1a}!\
         \u{18}\u{1a}! 2\u{1b}! N\u{1b}! V\u{1b}! ^\u{1b}! z\u{1b}! \u{c}\u{1b}! \u{1b}\u{1b}! 1\u{1c}! <\u{1c}! R\u{1c}\
        ! s\u{1c}! \u{d}\u{1c}! \"\u{1d}! <\u{1d}! D\u{1d}! d\u{1d}! w\u{1d}! \u{7f}\u{1d}! \u{e}\u{1d}! \u{1c}\u{1d}! \
        2\u{1e}! K\u{1e}! `\u{1e}! k\u{1e}! v\u{1e}! \u{17}\u{1e}! &\u{1f}! =\u{1f}! O\u{1f}! e\u{1f}! ~\u{1f}! ~\u{1f}\
        ! \u{10}\u{1f}! & \" 9 \" e \" | \" \u{12} \" \"!\" ;!\" _!\" q!\" \u{0}!\" \u{7}!\" \u{1a}!\" 4\"\" M\"\" `\"\"\
         |\"\" \u{3}\"\" \u{1c}\"\"  #\" 2#\" =#\" E#\" W#\" \u{1}#\" \u{9}#\" \u{14}#\" ;$\" \\$\" r$\" \u{10}$\" \u{1b}\
        $\" *%\" 5%\" D%\" W%\" y%\" \u{4}%\" +&\" Q&\" \\&\" q&\" \u{0}&\" /'\" E'\" Z'\" w'\" \u{11}'\" \u{19}'\" 3(\"\
         ?(\" Y(\" ](\" s(\" z(\" \u{2}(\" \u{e}(\" /)\" :)\" F)\" U)\" r)\" \u{5})\" \u{10})\" 1*\" N*\" V*\" a*\" e*\"\
         s*\" {*\" \u{1d}*\" $+\" I+\" X+\" f+\" q+\" |+\" \u{b}+\" \u{b}+\" \u{1a}+\" I,\" _,\" z,\" \u{d},\" *-\" 9-\"\
         Y-\" e-\" \u{1b}-\" /.\" 6.\" K.\" v.\" \u{c}.\" \u{1b}.\" 8/\" U/\" n/\" \u{0}/\" \u{12}/\" (0\" 60\" E0\" m0\
        \" \u{e}0\" \u{16}0\" \"1\" *1\" Q1\" Y1\" o1\" \u{14}1\" \"2\" 12\" <2\" G2\" f2\" u2\" \u{16}2\" \u{1d}2\" 63\
        \" O3\" \u{8}3\" \u{1b}3\" #4\" #4\" /4\" B4\" I4\" X4\" |4\" |4\" \u{e}4\" \u{1a}4\" 35\" 75\" J5\" m5\" \u{6}\
        5\" \u{a}5\" ,6\" E6\" \\6\" k6\" \u{19}6\" :7\" M7\" X7\" g7\" u7\" \u{4}7\" \u{16}7\" :8\" Q8\" j8\" v8\" \u{6}\
        8\" \u{e}8\" \u{1d}8\" /9\" H9\" [9\" w9\" \u{11}9\" \u{1c}9\" ::\" W:\" r:\" \u{4}:\" \u{f}:\" %;\" T;\" m;\" \
        \u{0};\" %<\" ?<\" U<\" g<\" \u{d}<\" \u{18}<\" 1=\" <=\" T=\" c=\" \u{12}=\" ->\" N>\" |>\" \u{18}>\" 0?\" <?\"\
         R?\" R?\" `?\" s?\" \u{5}?\" \u{c}?\" *@\" D@\" a@\" r@\" \u{f}@\" 3A\" >A\" JA\" QA\" vA\" \u{19}A\" 6B\" 6B\"\
         >B\" IB\" [B\" qB\" \u{0}B\" \u{13}B\" 4C\" <C\" XC\" \\C\" zC\" \u{c}C\" \"D\" -D\" <D\" `D\" gD\" rD\" zD\" \
        \u{2}D\" \u{1f}D\" 1E\" 5E\" <E\" XE\" _E\" xE\" \u{12}E\" /F\" :F\" EF\" PF\" bF\" xF\" \u{e}F\" 3G\" 3G\" ^G\"\
         yG\" \u{4}G\" \u{1d}G\" :H\" OH\" WH\" bH\" qH\" \u{b}H\" \u{16}H\" 6I\" oI\" wI\" \u{9}I\" *J\" 9J\" HJ\" bJ\"\
         wJ\" \u{15}J\" 2K\" ^K\" iK\" \u{9}K\" \u{1f}K\" 2L\" ML\" uL\" \u{17}L\" \u{1f}L\" @M\" HM\" WM\" qM\" |M\" \u{7}\
        M\"  N\" 9N\" WN\" qN\" \u{3}N\" \u{b}N\" \u{17}N\" ?O\" tO\" \u{b}O\" (P\" AP\" IP\" IP\" YP\" eP\" {P\" \u{6}\
        P\" -Q\" FQ\" fQ\" uQ\" \u{16}Q\" \u{1a}Q\" 6R\" OR\" ]R\" rR\" }R\" \u{1d}R\" DS\" RS\" kS\" \u{12}S\" 3T\" LT\
        \" [T\" _T\" \u{7}T\"  U\" 2U\" 9U\" nU\" |U\" \u{1c}U\" 2V\" DV\" OV\" ]V\" aV\" lV\" \u{7f}V\" \u{12}V\" 2W\"\
         OW\" aW\" eW\" lW\" \u{1}W\" )X\" BX\" MX\" [X\" \u{3}X\" \u{15}X\" =Y\" ZY\" fY\" \u{9}Y\" \u{19}Y\" $Z\" 3Z\"\
         JZ\" gZ\" vZ\" \u{13}Z\" 6[\" A[\" S[\" g[\" v[\" \u{c}[\" 1\\\" R\\\" l\\\" \u{a}\\\" +]\" V]\" a]\" l]\" \u{7f}\
        ]\" \u{19}]\" +^\" I^\" n^\" \u{13}^\" :_\" P_\" X_\" j_\" \u{3}_\" \u{3}_\" \u{b}_\" \u{1a}_\" (`\" 3`\" a`\" \
        z`\" \u{d}`\" :a\" La\" Pa\" _a\" \u{a}a\" #b\" .b\" Nb\" Nb\" db\" ~b\" \u{d}b\" \u{1b}b\" Ic\" bc\" yc\" \u{4}\
        c\" \u{1d}c\" 7d\" Id\" cd\" sd\" \u{5}d\" \u{1b}d\" *e\" De\" ie\" \u{3}e\" \u{15}e\" $f\" >f\" Pf\" tf\" \u{3}\
        f\" \u{19}f\" ?g\" Mg\" mg\" |g\" \u{1a}g\" \"h\" Fh\" Qh\" kh\" kh\" \u{15}h\" 3i\" Si\" vi\" \u{f}i\" \u{1d}i\
        \" ;j\" bj\" wj\"  k\" 2k\" :k\" Sk\" wk\" {k\" \u{2}k\" \u{1c}k\" /l\" Ol\" Sl\" ll\" sl\" \u{9}l\" \u{1f}l\" \
        5m\" Rm\" lm\" \u{3}m\" \u{19}m\" Jn\" gn\" \u{8}n\" \"o\" -o\" Fo\" Xo\" ro\" \u{0}o\" \u{12}o\" 0p\" Mp\" Xp\"\
         kp\" ~p\" \u{1a}p\" %q\" ;q\" Xq\" mq\" \u{13}q\" @r\" Rr\" yr\" \u{10}r\" \u{17}r\" 8s\" Us\" Us\" ds\" ws\" \
        \u{6}s\" \u{1c}s\" Mt\" jt\" \u{f}t\" \u{13}t\" \u{1e}t\" -u\" _u\" \u{13}u\" 3v\" ?v\" Yv\" }v\" *w\" Rw\" Rw\"\
         zw\" \u{a}w\" *x\" Gx\" cx\" vx\" \u{5}x\" \u{9}x\" \u{1b}x\" *y\" .y\" Hy\" iy\" \u{7f}y\" \u{d}y\" \u{11}y\"\
         *z\" 2z\" Jz\" Yz\" \u{3}z\" \u{3}z\"    0  `# `! `( `$ `' `\" `% `* `3 `& `5 `6 `+ `- `7 `KKn Fn\u{1a} #E/ \u{7}\
        \u{7f}R!  aIR_!) a\u{4}\u{10}d!% `.bh 1]u!  ahO~!! aD \u{4}!@ a9\u{1d}| h.} '[\u{c} A\u{14}\u{1a} @'*!@ a$\u{a}\
        - 0 B \u{5}QK!* `.Nu DR\u{a}!! a\u{6}\u{b}g \u{2}^m!# `>)s !\u{10}- \u{d}'\u{1f}!6 a\"\u{f}I \u{a}WQ 'C`!  a\u{14}\
        sx \u{11}\u{18}\u{19} \u{1c}~H S?V!3 a8(_!  apLd /\\\u{b}!  `n\u{1d}E \u{17}rZ!6 `<\u{1d}u \u{18}an \u{1f}]\u{7f}\
         ,fE!: a\u{12}EK \u{0}`[!: a\u{14}\u{18}{ \u{1a}\u{1}\u{1c} \u{13}\u{10}* \u{a}H; X\u{7}\u{12}!7 a1i\u{1f}!  `\u{1f}\
        _[!1 a8\u{8}^!& `MBt \u{1e}8\u{e}!= a\u{16}\u{1a}\u{e}!  a\u{a}\u{3}\u{16}!E a0s\u{1a} \u{6},. \u{18}?e!6 aBQ\u{1}\
        !: agC\u{c}!3 aEX\u{14} \u{1e}0I Y^L!& aszw!  a+l\u{2}!3 `\u{18}gn!> a=s\u{14}\"! `$ `?T6 .my!> ay\u{c}y \u{1}P\
        |\"* `- `XZ4 np?!; aY}@!@ a\u{0}cI \u{4}ZT!4 `\u{14}y&!  a+wx!  a:\u{1b}\u{5}!! `Rn!!  a\u{3}/$!! `\u{1e}Y\u{1b}\
         \u{3}V'!$ a)\u{8}0 /\u{c}t!9 a[!w!6 `4g\u{13} v'%!  `Ze. OZ3!. a1sE A\u{18}U ~>l P\u{11}y!7 a8h\u{6} f(\u{1d}!\
          `\u{e}\"]!* a7)_!3 aZ(w %s\u{7f}!1 a3o\u{4} Q\u{c}1 \u{15}:u jo\u{4}!: a.R\u{8} $}\u{c}!# `{Z\u{e} &1T!9 a\u{f}\
        ;X!7 aDB|!  `W.& \u{6}Y1 5Z\u{f} x3\u{1d}!6 a3W != a\u{0}RA!  aJz& \u{5}+y!# a4q# tT&!$ a?.-!  `J,k!2 a+\u{1} !\
        4 a<I&!% a\u{17}\u{2}E!! `U[Q S\u{12}r XUx %\")!! a\u{1a}cd!$ `\u{5}3l!) a\u{11}73!  `'g9\"  `# `W\u{8}?!( a:\u{16}\
        *!) aFa> \u{1a}\u{15}O!; aH&Y \u{b}O\u{e} \u{d}Q%\"- `. `\u{0}mQ!8 af<| !q~ 6\u{e}P k\u{0}T _N_ bi\u{1} 8`\u{18}\
         \u{16}J\u{1c} \u{0}T_ w6)!! `\u{f}FE!@ aK\u{12}T -me!  `\u{13}Gh \u{7f}{x U3|!3 `bw\u{a}!6 ao}%!* `t=+ bq1!= a\
        <:p \u{1c}k\u{4} 7{f!? af!\u{1f} kI!!4 `_/= (`@ \u{1f}lV!' a\u{e}4'!/ a:oj \"NX x\u{18}\\!7 a\\\u{c}r!B a\u{9}\u{1b}\
        \u{14}!! `Bk\u{1b}!* `=d;!A a\u{16}0B!# `\u{17}QG \u{8}\u{5}J!  a>\u{15}\u{13}!= a\u{15}@>!  `\u{17}Sa!A a1\u{a}\
        v!% aB_{ r\u{14}\u{16}!  ao=\u{18} \u{1b}S$ \u{7}7J!6 asl\u{b}!) `Ii\u{15}!E az\u{4}I!> a8\u{11}c!B aO!m!! aHVp\
         t7u Gf\u{15} \u{10}gS \u{1c}\u{7}?!. aMfJ a6N \u{1b}OY \u{9}Js!* `t\u{a}\u{e} zm~ \u{11}26!  a-`E \u{7f},U!/ a\
        #\u{13}U!. `cZ\u{1f}!5 am\u{16}\u{d}!$ a}\u{8}\u{19}!A a\u{4}J> \u{7f}6r!% `NNA \u{f}fU!  `\u{2}vV mpn!9 a\u{14}\
        B\u{14} u:3 3\u{15};!@ a07N!? avhy!- `^\u{10}\u{b}!B a_L#!1 a\u{15}A5!E a2h`!6 a3=\u{17} \u{16}\u{9}R ^\u{11}l \
        ^j} `E~ \u{3}j\u{e} Xw !  agY- \u{17}\u{a}L Y\u{12}X!8 a98n!, `e\u{b}\u{1} *A\u{4} \u{4}*\u{e}!7 a\"X#!% a_\u{c}\
        9!  `m\u{16}N X\u{9}W H8X!6 `F$w!  aWN- OdG!+ aEiV 4%X!8 ax\u{15}Z!  ao;{!6 `\u{1}'#!3 a$\u{17}-!  `L\u{b}Z O6f\
        != axT\u{1f} C?'  m]!' aW\u{4}c }[g !\u{19}g S\u{e}j dbw!  a\u{12}{x [@}!+ `\u{3}y! \u{1b}>C \u{1c}As K'L Bf[ 2\
        ug D=x!+ a4V\u{c}\"# `  `-\u{1c}\u{1b}!  a\u{15}52 K:_!  aY0? *Mb!B aj{L \u{14}hw\"- `, `[m)!  a\u{4}\u{19}7 \u{1}\
        5<!6 `m\u{13}r I+\u{16}!A a\u{6}h\u{16}!- a']\u{18} \u{a}\u{1d}/!# aR'6 ^\u{13}a \u{14}wy!C a?3\u{12} |\u{1c}\u{14}\
         \u{13}F8 ~|L &>M j/) 6`J ^#W NOa%' `\" `( `$ `3 `@\u{1e}\u{4}!2 a\u{7f}V\u{f} a\u{c}! P1[!* `=$e \u{12}Eq!8 a\u{11}\
        E\u{1f}!) `%*%!9 a<\u{1e}(!+ aoPX!4 aYSl!> a*#8!1 `!9W!  `eq_ E_\u{4} y\u{9}! ^W$!> aO\u{c}`!! a[\u{12}\u{14} \u{1b}\
        \u{a}\u{7} \u{1b}h\u{8}!' a!6\u{14}!  a[{2 {pa L6i!  `uHm 9o{!7 `[b\" na7 YA> xIE!9 a\u{3}np ^qw!B a L} C:\u{6}\
        !  `\u{7f}\u{1e}\u{12}!& `r\u{1e})!! `e\u{17}9 B\u{1}R!9 aBC]!  `_3_!; a+\u{10}c!= a\u{9}F+!# a\u{18}w3!2 `HT:!\
        : aa};!  aC#\\!! `-3\u{11} c\u{11}\u{16} q|&!/ a\u{15}oE!& a]aw \u{3}a\u{2} \u{1a}V= M2z 0\u{1d}O!@ a[[\u{15}!A\
         aC\"+!# a([1!  a;h;!* a\"+j \u{a}Y\u{13} U\u{10}I!  aI^Y!  aDZ\u{4} H\u{3}N Xv/!- a9\u{1a}T \u{f}y' t A!/ ar\u{2}\
        J!, `0il!5 aHr\u{3}!  a\u{3}\u{19}\u{f} C\u{1b}/!$ aZ'1 L\u{1c}3 \u{0}rY pQ\u{5} \u{17}\u{e}J vJL!2 a9|g dCv!# \
        `\u{c}J\u{19}!  ac%$!9 as9\\!= a?/k xd\u{13}!> aUu4 \u{11}=o 0$u B|\u{4}!# `3\u{b}\u{1d} \u{f}y, OW=!/ a~nz!B a\
        \u{10}Q\u{9} \u{12}k6 nmR!' a7hT!! ai\u{1b}X!2 a\u{7}^j S^\u{14}!  ab\u{1e}.!6 a\u{3}*5!> aP\u{b}\u{5} \u{c}\u{f}\
        \u{10}!= ac|I!* ae\u{c}`!3 `d\u{10}\u{1f}!  aK@B ooH!6 adAX!  `9\u{b}d!  `\u{7}\u{1a}j!% a\u{19}\u{7f}%!) a\u{1c}\
        a. \u{18})F!( a>DM BUa %^t h\u{10}\u{8} : 5 +1] L~l!& a=eF 7A\u{0}!8 aA\u{2}\u{1} /s&!3 a\u{5}1R!B a;\u{3}V!. `\
        2dy!! `~\u{12}\u{16} ~BD!! aOfF \u{10}\u{13}\u{2}!  `w'% ;48 \u{17}\"5!  `>\u{18}J!9 a:xM \u{15}Vd!  aKtn .\u{3}\
        \u{8} ,\u{13}\u{a}!, `Zp\u{1d}!7 aEb-!9 a-e1 ;#?!7 a65\u{8}!  a\u{15}M\u{14}!9 aNT% fZ/ z\u{8};!> aR0 !  a$cq!/\
         a(\u{e}} M-\u{17} ,@& <z0 81@ \u{d}vJ \u{16}SX!> aU^z!> ai@H!  a mx :+} \u{15}\u{5}\u{1e}!$ aR\u{0}%!7 aRH< 7P\
        Q \u{8}\\Y RL\u{18} ZC%!, `\u{1c}A5 UX7!  aDvI!+ as\u{11}[!! `\u{5}[f \u{13}rj!- `kik!\" a\u{19}Z\u{6}!8 aGu[ R\
        \u{1}\\ C\u{2}` k^h +d\u{7}!  `s|9!  a$HA -AI ysP \u{2}![ E]\u{d} Rt\u{d} H&\u{e}!6 `j;*!  ad{2 *Z:!4 aN\u{9}A!\
        4 a%%f \u{1f}g\u{1f} LQv!  a/f}!  a .\u{1d} xIX H+[ R\u{1c}a!6 a\u{1}\u{4}( \u{c}q; >\u{1a}; -WB u\u{6}W!+ `\u{14}\
        \u{17}~ ~5\u{d}!7 aW\u{0}(!6 a\u{10}@5!% `v]7!* a\\Qs!; aSiG!1 a|dM \u{8}Ab!  a\u{0}Hq *\u{1c}{ }\u{1f}\u{10} z\
        77!- a63F ~\u{b}b!  a&&{!- a^Z#!  a\u{b}3t!  a\u{d}\u{16}-!< a/\u{b}8!  a!=Y 8Tj >\u{5}\u{1} \u{1f}\u{1c}\u{a}!\
        4 abz&!: a\u{10}\u{1d}E lhO i\"T \u{1a}I\u{17}!E aY\\)!! `\u{15}!. 1p; R\u{18}J\"7 `= aZ\u{18}` ?KA >eI Qxb \u{10}\
        \u{e}b!$ a.X\u{7} \u{14}w\u{e}!! `\u{2}m\u{1b} EO1!  `&iC q\u{8}h!& a\u{3}\u{7}0!0 a\u{10}6\u{1d}!  a-EL F\u{1c}\
        s!B a{\u{5}\u{12}!> a\u{17}kP!) a\u{c}_p!! aX\u{10}\u{10}!6 `E.8 w!i \u{4}\u{1c}\"!E a\u{c}LU!/ aK\u{c}c \u{12}\
        ]\u{4} \u{14}o\u{1d} \u{7}@e $\u{3}.!E aXGC f\u{1b}K \u{3}`` ~\u{f}\u{7f}!  aW\u{0}\u{4}!/ at1 !3 `,?g!? a,XH \u{17}\
        rt!1 aKA\u{1a}!  `{w) h;7 [\u{1c}: oK@ Q/S!6 `Ey\u{17}!  av}!!) a\u{b}T&!/ a}2S!* a\u{7f}*\u{7f} bE\u{7f}!\" `\u{13}\
        &; \u{1a}&\u{10} o%\u{1f} AX  6/5!A aU\u{11}P!\" a)}] k\u{b}_!! `M\u{f}z #4B j\u{8}N!? ar\u{1c}[!> aF\\\u{17}!B\
         a:p* \u{2}p8!9 a4ad <tM!  `ilk!8 a\u{a}h}!9 a>N\u{7}!\" a\u{7}\u{b}\u{13} \u{0}8\u{16}!: acL.!8 a\u{8}j8 \u{7}\
        \u{7f}K O\u{1c}o [\u{14}|!  a2\u{11}\u{10} n`\u{13} 0]v ;\u{1f}~ aA\u{1c} 7eC \u{e}QN F\u{19}Q!= aH\u{d}n ).?! \
         aA[H `Xo!& `oa\u{5}!@ a\u{1}+\u{d} {w' _aM!\" aH\u{1c}{!  `UP| \u{10} \u{3}!  a}2N!  `~'\u{e}!% au\u{19}\u{10}\
         .k5 .\"\\!- apa\u{18}!> a\u{f} s!= a*rx!7 a=w:!\" a\u{6}r<!  a_`\u{13}!# aL\u{12}\u{15} 6O\u{18} \u{d}^0 m\u{1f}\
        h!9 a`\u{b}\u{10}!3 `)X\u{11}!  a\u{17}1\u{18} buh 5Fn!8 a3>}!= a\u{d}a\u{3} ?r*!& `'Y+ ;\u{13}= '}V!! aem\u{c}\
         SP\u{11}!* a\u{8}M& 5W- \u{4}M= P\u{2}u \\d~ ne\u{a} X\u{12}\u{12} .4^!0 a/1f!  aJmj!E a]\u{0}9!, `\u{0}]C =8e\
         \u{4}\u{a}r!2 a\u{c}Y\u{6} \u{13}q/!0 a\u{b}b? ]\u{1b}@ GS[!: aF3\u{4} \u{0}\u{14}\u{17}!B a\u{7}\u{11}/!E a@8\
        J \u{10}\u{8}q!  `KSr \u{4}]y 7}\u{0}!  a\u{1b}]\u{a}!  a\u{1f}\u{0}7 jd\u{5}!& axC\u{8}!2 a\u{12}\\\u{13}!8 a-\
        \"8 L3G [6X Q\u{19}O!* `\u{3}\u{16}a!. a4\u{a}\u{e} w0H nPp!+ ` J\u{e} 3RC!$ a\u{3}:X!0 `\u{d}(\u{7} \\~\u{11}!\
          a_\u{9}\u{17} {\u{0}I TpP \u{7}_V!- a1\u{1e}\u{7}!A a\u{19}\u{6}\u{1c}!* `\u{7f}7+ X2a P:b !G\u{c}!- `/~\u{18}\
         {\u{19}% (W' \u{1d}4G FlM!7 aI)T!1 a\u{f}Sl \\Js \u{4}zw ]\u{11}\u{11}!) `\u{1c}\u{19}G L]d!& `\u{12}W\u{10}!7\
         a\u{d}e\u{11} \"6\u{17} \u{1b}M,!4 a\u{9}b, %z2 !>d \u{c}Mr g*# >h# m?, \u{0}\u{1c}A!B aKsA \u{1c})\u{19} aU\u{1c}\
         \u{1e}Ve AX\u{4}!6 a b%!  `\u{11}t( =\u{10}< (NE!  a]\u{1c}0!@ a\u{19}gt 1\u{3}P W\u{b}p!< a\u{6}o6 V\\C kFn \\\
        z\u{1e} MV4 z}I 3X^ Vi_ s\u{16}y +s| \u{9}F\u{b} Nh+!= agNx!  a\u{1b}-* >\u{13}8 z3X!\" `oqj cr\u{19}!6 `HV7!$ \
        `oAL ~iQ!! `NVX )v\u{5}!  aFr\u{1a}!3 aa\u{a}@ \u{2}Xs!\" a<s\u{c}!A a\u{8}#\u{1d}!! `M>\u{7}!* a\u{1}if P\u{2}\
        \u{a}!> a x\u{1d}!6 a\u{15}\u{c}6!7 a\u{10}\u{5}Y!! `e\u{1f}e!  a\u{b}Uq!0 aT\u{3}\u{18}!- a]@$!! aVcQ \u{b}br \
        \u{1f}\u{0}\u{11} )l\u{18} \u{19}4\u{1d}!  a05P \u{a}1b!! `\"6g &x\u{3} \u{7f}:\u{6}!/ aK\u{10}\u{15}!6 `\u{16}\
        /U \u{17}1\u{12}!# `k\u{9}\u{1a} Ja@ W)E ^\u{13}` \u{1b}W6 ZG9 \u{0})V )d` 2gi {?*!> a>2T!, `_r0!$ a4M]!= aZ_r \
        %,\u{1d}#' `$ `& ` <0 \u{10}JH 1/V!  a\u{e}c2!> a<YC \u{14}io k\u{1a}\u{11}!\" `ht\u{17} \u{7}M8!% a^:;!& a\u{1d}\
        \u{1f}h V\u{17}9 \u{3}+B q\u{15}E 30O!3 `w<S L{l!  `\u{2}~l %eF WI\u{5}!= a\u{9}\u{13}\u{1e}!9 ayH\" \u{15}\u{c}\
        -!> aM+1!- aQ\u{19}A n\u{1f}V Z\u{18}\u{7f} \u{1b}\u{e}\u{1} \u{1}A/!% a\u{6}\u{15}< A\u{5}^ c({ pD6!9 aDvI!# `\
        UTs *G\u{4}!+ a$<7 -\u{11}8 t\u{1e}M SO\u{18} |s6!  `Y&R!3 a9\u{12}V HC`!> a\u{14}:h \u{12}P\u{9} \u{9}5\u{1b} \
        2\u{1e}R /=E!6 aR1\u{1f}!, `=\u{e}  :\\(!  azy5 PPO!  `-8Z Lr& r-\u{17}!E a\u{6}cU `c]!! `+2c $@l 1V\u{7f} eO\u{1d}\
         \u{c};E 9|E F?w!  `\\#& \u{18}j' ]\u{1d}0!& `'\u{b}[!9 a\u{16}\u{1}a )g\u{18}!= aW.~ y7&!- a'u( &>A e\u{3}n YV\
        w \u{1e}bF A,V 7\u{9}\u{b}!: aR\u{6}J!8 ag`] hMg!= a\u{e}bk!+ a Cv \u{19}\u{12}\u{b}!  aTp) /lP frX 42n!% a\u{3}\
        \u{6}x 67\u{3}!# `HD\u{5}!! a\u{7}\u{1a}\u{14}!1 a\u{11}\u{1c}!!6 `\u{14}\u{1}$ \u{6}\u{1d}% N\u{4}2!8 a8I4!A a\
        \u{10}2@ \u{e}FK!> ai^U \u{12}5e!4 `\u{12}Ah!  a\u{1f}`/ 3Q: @aK!2 a.5|!6 `R\u{1f}\u{14}!7 ao\u{10}  \u{2}\u{7f}\
        O!  `\u{a}-^!@ aFC\u{17}!= a^%0 \u{a}^Y!> ak;\u{1} _\u{0}\u{3} Ecc W1~ /^& M7\\!  aK\u{1}c!( a\u{15}r\u{16}!/ a\
        4\u{b}4 e\u{1}^!4 a\u{1e}2h!@ a~\u{9}\u{f} Uo) 6\u{1c}I!3 aD1z!* a4E\u{a}!/ aA(\u{c} \u{5}\u{f}\u{16} \u{6}|9!9\
         a5Sl!+ `h6\u{4}!/ a(a\u{9}!6 aDOb \"\u{17}j!  a:\"H *G\u{a} \u{e}H$!/ aD\u{a}< m\u{1c}J Zy\u{6} 77B %:F!4 a)dh\
        !@ a\u{9}f{!8 ar{8 qBG!\" a BI A\u{7f}Q ~f&\"# `4 aY2( $.+!  ai\u{f}3 nWY!\" a\u{19}L\\ AWq!: acA\u{16} (0\u{17}\
         \u{5}Q !( a\u{f}\u{3}+ 2fx yez p%\u{b}!  `fR\u{18} \u{13}Y%!6 `'sY \u{1d}\u{17}]!* aV5c!8 a8*g!  `VY !& aJW'!A\
         a\u{8}\\`!$ a\u{14}\u{13}\u{a} i:\u{12}!# a\u{4}q\u{17}!: alYA!- akzZ!8 adK\u{b}!8 aR\u{d}% T\u{5}H!7 arFY!# `\
        L#\u{c}!: a(7\u{6}!? a-J: \u{1f}\u{1b}A!2 awU` +#h \u{e}2\u{17}!? aJv\u{1a}!/ a?rB 'j~!0 a\u{1d}\u{11}/!? a_\u{1d}\
        E \u{e}~e!4 a\u{2}G^ \u{13}Sk )gv!B a\u{e}k$!4 aH{O!3 `u[q xm\u{3}!+ `>j! 6E? ntl xY\u{2} vN\u{6}!  ao5(!4 `7\"\
        >!  `\u{c}]I!\" `\u{d}4Z!  aD2t KO\u{15} L;.!4 `\u{6}`Q!- `/ZW!  a\u{9}\"q!B aah\u{5} 8\u{9}+ \u{8}|T jr\u{3}!/\
         a!*\u{1b}!\" a|w}!/ aQ\\! \u{7}Z0!8 a\u{7f}%2!  `X\u{12}A \u{5}\"\u{7} !<\u{12}!+ `*\u{8}\u{17}!> aX\u{a}B +\u{19}\
        _!! `JYh \"Cm X~& #_@!  aB`G kE~\"# `$ `D\u{11}\u{10}!# `hO !$ a\u{1}l&!  a`]P 5\u{18}\u{7}!, `dI.!  a\u{1e}cI \
        z\u{0}J \u{12}ru!. `\u{5}i\u{6}!7 a\u{15}eO!6 a2m~!  a\u{7f}\"\u{10} )q\u{12}!: aKO !8 a%>=!1 a\u{13}\u{a}T!. a\
        K|\u{c} ]3\" #\u{9}'!8 aNdL!# aS]S!  `0\u{c}X!# a)*c Qc\u{4}!E aP<\u{17}!  `1k\u{1d} \u{2}\"%!1 `+\u{10}. 91S \u{19}\
        \u{e}i {6k!* `\u{1b}@\u{1} \u{4}7\u{13} \u{13}+-!8 a\u{e}\u{12}S!( a\u{4}\u{1d}[ An`!  azj} o>f \u{15}\u{e}{!  \
        a\u{1d}BC \u{2}wF B&[!9 aa'\u{7f} \u{12}5\u{4} Q\u{1a}\u{6}!2 a.I* \u{19}%G <_T!! `3kX E\u{f}\u{18}!2 aO4\u{7} \
        NlB \u{1}+\u{4}!\" `a`\u{18} ;\u{1d}. m?W!  aK)g!+ `\u{8}\u{10}z!+ `s-\u{1c}!  `9v%!> a\u{2}1'!8 aHdL EdV \u{4}\
        t` ]z\u{12}!# `<a3 vp4!6 `.T8!, a?Q= \u{0}xF W=I!< a7TY _;_ Ch{ R\u{d}\u{0}!  aRF@ \u{14}\u{f}M &^^!A a2k\u{0}!\
        9 a)e\u{3}!7 a\u{3}G\u{10} \u{4}$\u{12}!  at\u{1}3 /'7 NNT 5\u{7f}\\!= aWux!  a\u{19}\u{13}O!& a\u{16}\u{14}\\!\
        ? a\u{10}!d!> a.\u{1}i \u{13}jt @'$ H\", \u{1c}n5!, a\u{13}\u{10}Q \"i\u{0} \u{a}\u{7}E!E aG\u{1d}k 7n\u{4}!/ a\
        )'\u{14}!+ `\u{12}\u{2}) \u{4}~G!E a\u{18}lK \u{10}\u{11}j [\u{1}m >ep!8 a\u{1a}\u{18}0 d{Y >\u{11}q!  at\u{e}r\
        !, aG(y!7 aV\"H \u{19}[` |d\u{2} ]l\u{8} \\\u{15}\u{d} \u{4}$1 \"y?!  `Ug\u{2}!+ `0{\u{3}!  a-b/ \u{4}^O!6 `NdY\
        !  al`t!7 `,^\u{e}!B a\u{11}@@!E a7jG!/ aQ\u{11}V!  ad3\\ J\u{10}k!  `\u{1c}wn Z]w!  al*\u{12} nU-!# a0\u{7f}[\"\
          `$ `Y\u{16}_!B aXg\u{b} .\u{13}&!\" aV&N <\u{1a}f \u{5}g\u{5}!6 a~2+ S75!0 ah#\u{e} *Z\u{15} RD\u{1f}!  `\u{11}\
        :?!  a3\u{0}n N.%!# `gV?!* `>EL!  `s7U!3 a\u{10}Ia!7 `\u{11}H\u{e}!0 `g\u{7}\u{e} \u{12}V\u{13} \u{f}\u{3}  -\u{5}\
        $!  a0=4!9 aYM< \u{9}tC \u{1b}LI 4\u{16}=!? aEGL |\u{b}p!) a\u{16}@\u{5} 7\u{5}\u{b} RU\u{f} ^\u{a}%!% a\u{c}T9\
        !& `\u{2}4@!8 a\u{16}zD \u{16}\u{b}[!\" `\u{10})v \u{c}\\| B*( }a*!  a\u{6}u- \u{16}M4 RF5!3 afM6 w<=!  a4qa ]A\
        i <*}!9 a@\u{d}~ M\u{18}a!/ a=%\u{10}!6 ``%\"\"# `\" `_{;!4 a9vW ~le!' `\u{17}\u{10}s W w 3\u{1c}k!. a\u{7}|n! \
         a\u{10}\u{1b}+\"  `# `Fo- }b7!! `Px9!  amGL w%X \u{1a}N{ ]b\u{14} -\u{c}\u{16}!0 `U\u{11}B \u{12}__!+ a3M1 \u{3}\
        G2 '\u{8}<!' aP\u{1e}L 58M bD~ Ju\u{8}!  `h \u{15} tJR!. au\u{2}U k]k!@ a@2s !\u{5}\u{0}!! a#S\u{1f}!A aV>8!  a\
        9|\u{0} gb\u{f}!3 `\u{8}\u{18}\u{14}!7 `).!!= a:{z 90\u{9} EL>!$ a?2B `cI!E aVx\u{0}!@ ak\u{18}. 0xK!$ `Z.U!> a\
        \u{d}o\u{11}!  `^\u{e}+!> aF9-!9 aoe0 \u{1d}4F +LT Z`\u{3} pRP!$ a\u{1a}mm!  ar*\u{b}!  `h;\u{10}!  `3c\"!! `\u{1e}\
        U9 76e 6\u{5}v!B a#\u{c}v #:\u{d} `|J!# aZ\u{7}W!E ah*k hP@ \u{e}tK!9 a1\u{17}N \u{6}s\u{10}!E aX\u{10}* O\\;!E\
         ak\u{11}\u{1b}!E aY]\u{f}!/ aE)* {\u{7f}\u{a}!) a\u{c}e,!E aD+h!9 a.~\u{1e}!D a' 2 \u{a}\u{1d}\u{a} Z\u{7f}\u{d}\
        !  `gc\u{f} o\u{1b}( K\u{14}O!  a\u{1f}\u{14}O #\u{1c}O!\" `W)j!7 a\u{6}C\u{9}!$ a*\u{1e}\u{9}!! a\u{e}\u{2}\\ \
        8hv!- `*\u{15}9!7 a\u{17}\u{c}> \u{3}\u{e}Z wZi!- a$Ij!  `=\\\u{a}!  a\u{17}\u{b}\u{f} VfI!& `\u{1d}?` \u{17}Td\
         \u{15}L\u{15}!- a}\\\u{1b}!  az\u{1d}*!  `\u{19})- 0RC \u{b}8m!  `@5v s4w!  a-D\u{b}!7 aA:\u{11}!- a\u{15}\u{0}\
        \u{18} ic3 rmD!8 as&Q!6 `ift!8 asky!@ a8\u{1b}\"!= a\u{12}e7 ?VL R3[ @8\\!6 a*9c \u{0}1v!4 aZ$x 24) .1f \u{1d}\u{1}\
        \u{d}!6 `\u{17}>I!! `\u{a}-]!C a,2\u{1d} }\u{e}'!& a\u{16}=. RGL &\u{18}P \u{14}qV >\u{e}p!* a\u{2}g\u{6} uA<! \
         at\u{f}L i\u{1f}m!  ab?\u{10} PW\u{16} \"\u{18}* X<\u{19}!  `T[;!= ar\u{e}T 3<\u{14} $t\u{14}!\" `\u{16}nK vJh\
        !> a|\u{7}' \u{1f}x, +.W!E aKto!$ aj\u{4}\u{1b}!  `N\u{10}\u{1b} \"vP!\" aja\u{9} \u{17}w> x*g [S\u{e}!* as=\u{19}\
        !3 aw]b!! `=~7 J`<!/ `*rZ \u{9}#W!, a/@[!/ alF\u{6}!: a\u{3}\u{9}\u{8}  S; #\u{f}] L\u{19}\u{e}!$ aY\u{0}$!D an\
        i[ y$\u{11}\"  `! `*\u{f}s!3 `cky!3 `R\u{6}\u{16}!0 a\u{1e}%.!E a\u{7f}\u{6}| 5O\u{f}!  aU^) Lle!> aB/t!  aW#\u{10}\
        !# a=&] (W\u{d} \u{1e}$\u{1e}!= auX%  Q, 6i.!! `2*?!  a'\u{a}K G\u{17}i!= a<^\u{0} L^\u{1e}!6 aXrh %V\u{f} }\u{9}\
        ' c'< h0H!5 a\u{e}\u{1c}Q 5z_!  a:B\u{1e}!7 a\u{1}\u{17}.!  a?W\u{16}!  a_2` #v\u{5} +\u{1e}Z \u{c}c_ ~(\u{3}! \
         `f&/!, aS+9!E a|V>!# `lwE!4 aC\u{16}^ \u{e}6c!E a9`z!# `V0\u{1}!3 `)3J!# `g\u{3}^ \u{14}\u{b}a x\u{16}g TPp!B \
        a#H\u{1} ad\u{11} \u{9}o) J\"B  ]T!C a*+U W[B!- a\u{6}\u{e}I \u{18}8N bQQ \"kr!3 aKF\u{f}!* `V\u{7})!$ a8dX!# `\
        deY CI/ YuD z+\u{1b}!  a=.%!  `#)-!@ a\u{13}Cf \u{11}*|!9 a\u{3}0 !  aEp'!& ail- v^? \"~d!' a\\0\u{3}!E a\"l\u{10}\
        !( ae\u{16}d Qym!# a7S\u{1e} =14!  aX\u{1b}= \u{5}\u{16}b!  `cXp p[% \u{1e}@3!+ aP]5 '5\u{11}!* `eH\u{12} ?a$ %\
        \u{10}7 c9l!  arI} HA\u{10} di#!  am,\\!\" a6\u{0}}!9 az9\u{1d} \u{0}s* IGL!* a{9M!A a!-S \u{2}\u{6}\u{18}!@ a\u{1}\
        \u{3}I D\u{9}b R\u{1a}c _dq Ksx ?\u{2}} h~[\"# `\" `Dq] 5\u{1f}f\"! `' `\u{a}m* \u{15}\u{1e}* Yol!A ap'\u{7f} \u{17}\
        \u{13}] X8\u{f} \u{f}j\u{f} Vk\u{1b} S>0!7 a\u{12}+U!: am\u{15}f!> a8\u{0}}!  a\u{6}\u{0}\u{0} o\u{1b}\u{7} 0OM\
         ^%v!0 `rJ\u{12} X\u{1a}\u{17}!& aqs/ \u{18}\u{d}I .,L!  a\u{19}\u{c}t 0\u{a}Q 7Je!! aL'a!7 aV&\u{1e} \u{2}\u{16}\
        !!) `\u{15}\\N O,; GPj \u{14}(n!4 a4]\u{9}!. a\u{16}:\u{6} \u{1d}\u{0}\u{17}!= a!Gf!! `\u{16}\u{1c}i @u\u{15} \u{17}\
        \u{f}\u{18} F\u{1e}\u{19}!C a\u{c}J@!7 a-dP!  aCe\u{14} v\u{2}%!& a\u{d}=& p\u{11}*!4 `\u{1d}BC i%T!8 a\\\u{1f}\
        a F!g!3 a:9\u{1a} \u{6}&9 c\u{12}M!> a8yk!2 a:q\u{1e} 1s4!/ aJ 5!+ a4\u{10}D \u{4}\u{17}c!B a\u{c}\u{1f}H!B aW\u{15}\
        I \"~m!  aR=*!* aM\u{15}-!! a\u{3}Sa!8 a\u{a}\u{1f}d \u{1d}4\u{1c}!  aJ[A!+ `R\u{13}F \u{9}\u{19}\\!  a`\u{b}g \
        v%\u{13} i\u{4}!!8 ao^) cg,!  a\"\\/ 1A !8 ayS4!  a?fJ !4d HU\u{7} ;7\u{5}!* a\u{1f}@E!( at{H *oS 0-_ fIz 75\u{2}\
         9l\u{3} d,Y!# awy\u{2} p\u{13}-!  a'Ma \u{1c}G\u{e}!! `3S\u{1f} BFl!! `\u{11}\u{4}v!  a\u{13}<<!* a%m? ;Q_!# `\
        \u{1f}2\u{15}!6 `158 /dI!% a\u{9}\u{8}u!B aKg\u{2} :x\u{5}!# a\u{1f}\u{1a}\u{c}!8 aR\u{2}\u{16} i\u{0}\u{19} m\u{11}\
        O!C ab*l NEn!# `>/\u{10}!; aC$.!> a\u{a}[g!! `#:i!, a$\u{14}o .c~!4 `Ak! \u{7}>f \u{1a}/n!@ aCw| X\u{f}\u{e} \u{17}\
        s\u{12} \u{1e}.\u{14}!  `CFk \u{b}{\u{c}!  av\u{4}0!E a@Un \u{c}C[ dge G)\u{1} 4T\u{6}!! a 4%!< a\u{1a}a@!B a\u{17}\
        &E!3 `\u{9}S\u{1a} O\u{7}6!! a\u{1f}\u{12}S 6K\u{1e} \u{10}r$!8 a\u{e}\u{1a}F!, a@0L  sN \u{0}:[ J=d!  a6`0!  `\
        f\u{d}Z!> a\u{8}*a \u{1d}.+ jGP \u{1e}U\u{12}!  aU\u{16}7!  a&aY!; a\u{7f}\") \u{e}q6!\" a\u{15}VH \u{12}IJ!, a\
        @\u{1e}O!( a=b~ o\u{2}\u{7}!C axc\u{8} {z#!  a+o0!, a\u{b}\u{18}C A\u{d}H!6 avZq \"v~ \u{f}\u{4}\u{1}!\" `Qs\" \
        0o\u{5} qE\u{15} =9\" .pM!! `\u{8}.f!% az># \u{18}\u{5}4 f8. wp.!E a8+>!. aB\\\u{c}!  a/\u{1f}\u{1f} =Oa >}\u{0}\
         \u{6}\u{18}\u{1a} \u{13}'j I{/!  aV\u{11}_ j6b N!u## `% `$ `\u{0}Wf yYy!  aXT\" \u{1d}\"5 t\u{f}=$4 `& `5 `# `\
        \u{1}ss!2 aL10 x\u{1a}>!= aNaT \u{18}ZK \u{c}\u{1}K \u{0}%M!5 aa\u{3}W!\" aO<b!8 aI\u{3}\u{14}!, a\u{15}\u{8}#!\
        $ `1\u{6}3 \u{7}w7!< aj\u{15}R \u{1a}$e!  a4Iu d?\u{8}!8 af\u{5}\u{e} \u{14}8\u{11}!\" `\\\u{16}\u{18}!= aC8\" \
        \u{17}.; jZM!  aEAl AY6 NZ+!1 a\u{4}\u{19}K \u{1c}EV \u{6}Ca!# `\u{16}Kc!) aogw \u{7f}\u{1a}z 2Y\u{7f}!/ a^\\\u{11}\
         i\u{16}u!E a=`\u{1e}!B a\u{e}U#!2 `$2w!3 `Mx\u{1c}!> a,:' \u{f}C>!  aA\u{19}}!= aLS\u{11}!  a.\u{17}\u{1b}!7 a\
        5)\u{1b}!# `6s\u{1c}!  `^f\u{1f}!  a\u{c}>  4/\" USG 5\u{17}\u{15}!6 `\u{14}U%!# aU@r \u{7f}\u{4}\u{d} DX)!! `)\
        G\u{1a} 8\u{16}\u{14}!9 a.{: /\u{1f}<!E aw\u{6}] \u{6}Qs!  `jb\u{11} r1C!! a\u{1e}#D!2 a#-) j\u{1d}G!  `dx\u{1d}\
        !- a0/F!% `a\u{6}Z!> a\u{f}5j!! an\u{0}n w<3!8 a\u{1e}}7 'MZ D\u{1c}q!? a5\u{12}\u{3} PW\u{b} n(\u{14}!  a0K.!7\
         a8\u{0}D B%K!  a\"\u{f}V \u{16}nh!4 a&d !  ai&.!  aEk. W:0 \u{d}yH Cm$ /\"(!  ar4)!3 a\u{a}7+ 4\u{c}7 J\u{19}I\
         H\"\u{1}!! `\".\u{13}!E aZ\u{0}* -\u{19},!, `\u{11}\u{0}` \u{11}\u{9}\u{16} \u{5}|\u{1f}\"# `& `-}  8!> G\u{7f}\
        - .#\u{17}!# `=)2!! `T\u{4}A!& a\u{19}rT [kd!E a6^\u{4}!0 a~&< \u{c}\\W b\"\\!  ac6y h\u{5}6!B a\u{18}Wt 0/$!  \
        a\u{1f}U_ +\u{16}\u{f} ,W\\ \u{3}8]!  a<Yv r\u{3}\u{f}!  aV\u{7}\u{13} D{g be\u{4}!  `7\u{4}t \u{17}v\u{1a} t=\u{1f}\
        !: a]\u{2}( v\u{16}(!% aqaD!) aLz|!0 aLm\u{5} he9 12M!8 a~\u{a}M D\u{1f}p!  `X\u{0}t @?v 7-* \u{1}WC!  `x\u{11}\
        ]!E a__'!& `GQW X/z!$ a\u{b}\u{7}\u{6}!8 aT$\u{14}!< a!\u{2},!9 a\u{a}\u{16}B 3bh ~\u{7f}k!6 a\u{1d}__!# `Pv\u{5}\
         Lv;!E a}_\u{6}!@ a\u{16}S]!< a\\Sm -v\u{16}!\" aQdY O\u{0}\u{14} \u{1d}K5!B a^\u{1}6!% a(\u{14}A!' aGPC!6 a0!M\
         W~b uHm b\"r -\u{7}r \\vz!7 a\u{4}g@ E4M [\u{3}v f\\\u{2}!! a\u{1}\u{19}\u{a} EZ\u{1a} {\u{16}M!E at\u{15}] aL\
        d!/ at[\u{9} 4w\u{b} G\u{8}\u{1f} Y\u{6}G \u{10}GZ$  `! `# `$ `(y{!& `%Z\u{11}!/ a\u{e}b0 \u{15}LE!$ `\u{15}\u{b}\
        } \u{14}u\u{1f} oI;!8 a\u{15}\u{4}A BSi!. a\u{10},o!  aE\"\u{13}!3 a0\u{0}A\"# `  `\u{8}Ny!# a\u{7f}P\u{4} _M\u{f}\
        !5 `Y\u{1d}W S\u{19}\u{4} \\\u{5}\u{14}!  `$-8  2B vlK g\u{12}X!* a\u{0}\\n  \u{12}r _\u{1f}r!- ` c\u{11}!# `um\
        F!: a\u{12}BX!8 aB\u{c}`!! a\u{3}\u{f}5 w\u{10}n 7$\u{2} \u{7}k(!7 a#\u{18}B fZF %q?!= a6:B!E a&=X!- aT$k \u{2}\
        S\u{1b} +21 A\u{1a}? tmJ >:\u{13} ie2!  a\u{14}\u{f}i `Qm \u{c}Qx!9 afzy!> aaT2 %\\I 7V\u{1f} \u{17}S@ \u{f}`s!\
        > a8[t!  a\u{12}MN!@ ahXU \u{11}*\u{7f}!. aF\u{1b}P x]U!/ a;^!!  `\u{f}iZ \u{7}Ra!& `t|d!  aj=j!< a9Oo g`\u{9} \
        \u{e}|F &jK s\\L!9 aE\u{1f}Y \u{1}\u{8}^ ? t!  ar[8  I<!4 `[\u{1f}<!3 `\u{0}VE AnH!: a$fN!B a3\u{17}a Jkg (E-!7\
         a:\u{1}N p\u{13}_!6 a\u{11}-o P.\u{7}!1 a\u{f}\u{1c}A!E a\u{b}>C .\u{14}\\ \u{d}L\u{1e}!2 a\u{3}*7 =<: !S:!  `\
        G\u{0}A!7 `kJI jfL!9 a/hg!\" abi\u{19}!@ a;\u{f}v +v4 `hc!> a8_\u{3} .ki!6 `+\u{15}v \u{1d}E} (It!  a\u{1f}\u{e}\
        |!; a$u\u{14}!! `>6\u{16} z\u{6}`!= aDFD!$ `vVv!$ ank|!! `;\u{5}O vWX!% ap~d t7\u{6} 7]! \u{7f}\u{17}7 qyc#+ `-\
         `> a-M\u{1} $-\u{f} \u{1}^,!  aN]5!  `\u{18}\u{3}O IPQ!D a\u{a}cY x,^!= aS\u{1d}w <\u{1a}\u{1} \u{1f}\u{5}\u{15}\
        !  aar !* `J%x jl\u{6}!= aw>\u{e}!1 `\u{4}Oy!  az{2 g76!: a\u{1d}lg }Dm >C\u{3}!@ avy\u{12}!- `p\u{9}% A\u{1}M!\
        E a\\\u{9}f \u{1a}\u{7}2!? af]S A#x P>}!  a]o\u{0}!? a\u{6}$\u{4}!7 `\u{2}^\u{13}!B abf\u{1c}!* a\u{19}f. Q}9! \
         aO\u{3}m!) af\u{f}x Yz\u{7f}!: a\"^\u{14} \u{5}\u{1c}4!< ae2> O7\u{13}!C a[\u{b}\u{1a}\"+ `* `f{L!  aH3* \u{1c}\
        O)!! au5+!  aXi\u{12} \u{1a}(\u{1c}!@ a\u{f}yA `\u{0}E!  `-k\u{d} \u{3}c\u{19}!7 axxD \u{d}\u{6}O!  a?DT \u{7f}\
        zk!> a\u{16}j\u{10} \u{13}k\u{13}!@ a\u{11}\u{15}\u{1a} \u{19}7P!@ a=<g -5\u{18}!B a-\u{0}I \u{16}<a!E a\u{0}\u{13}\
        \u{5}!- aQ\u{11}B 4)\u{1d}!6 ai\u{12}(!  aNRM zBV cmg 9]n!E am^\u{19}!& a1\u{d}5!  a\u{c}\u{1}? 6#U!< a&\u{b}_!\
        6 `C\u{8}t!! `gN\u{6} d?+ #\u{3}^!? az<R t\u{7f}R!  a'-: KhG FPl \u{1a}Ys!  aDI\" 7o* o;; [\u{5}r <6\u{4} IB\u{12}\
        !6 a?3a |%Y Nn\u{e} tDZ 5(\u{1} \u{1a}\u{17}=!  `k|Q rYc!/ a%c\u{a} d\u{0}\u{1b}!B aj\u{15}& 2\u{18}: \u{7}.A!9\
         a]yv!' a^)\u{f} ~u\u{11} \u{10}q\u{13}!B aUd-!A a\u{10}k\u{f}!/ a.E`!' a\u{7}dn sup R+~ \u{1a}D~ N$\u{10} Q\u{1c}\
        c!= a[l|!  a\\U\u{5}!/ aDe\u{9} Yp\u{15}!= a\"\u{17}7 O\u{12}Q!  `\"qr |bI F|k \u{1d}\u{1a}k z=\u{19}!* a\u{0}\u{f}\
        \u{1c} 2:6 \u{4}aL!. aT)\u{16} QA=!3 `1'Y!! a8li %1t \u{10}\"\u{7f}!  a\u{c}u !8 a\u{1b}c+!' a&\\0!& `W%; H/V 2\
        \\_!/ aS_\u{5} 1\u{f}\u{8} \u{d}J\u{16} VH\u{18}!# `m\u{d}( 7W|!, aTF\u{7f} \u{8}z\u{6}!# av<\u{e}!$ aa\u{14}\u{14}\
         \u{7}q/!< a?\"Y!  a\u{15}\u{16}u!8 aL\u{12}0 \u{2}R8!/ az\u{14}Q |QR $\u{4}_ \u{0}\u{b}\u{14}!E a\"-\u{1e}!? a\
        Lqe!4 ` e\u{f} Y80 *\u{0}9 T\u{11}\u{15}!  aIeM k7q!/ ak\u{f}\u{15}!8 a_LF reG!  a_\u{10}G \u{13}<H!7 aD)Q dtk \
        \u{18}Xw Q)z!= a\u{11}a\u{17} &\u{c}4 \u{1d}\u{5}E =\u{5}\u{1c}!0 a\u{4}< !! `\u{b}.\u{4}!& a+T1 \u{12})Z!  a\u{4}\
        2b!7 aOa\u{12} \u{9}N\u{13}!/ a\u{1a}s' i\u{d}4!/ ax\u{17}G!C a=,c!B a[^~ q/] ~]\u{1d}!  a\u{a}@&!= a\u{1a}6) E\
        }9!? a\u{1d}\u{1d}C >{}!A av\u{7f}C FBS!7 a\u{5}\u{d}b \u{18}oi q\u{11}i!@ apjr!! `n/t \u{11}3\"!/ aJA* <n0!# `\
        B%O!8 a2 \u{18}!? a:DV!E a\\a[ cmw \u{10}H\u{5}!E aV\u{17}& 1}4 \u{14}gs!\" a\u{c}\u{19}{!  `I5}  \u{1e}\u{9} |\
        \u{12}\u{16} #Bl!> av\u{f}^ t3u!! `p:{!% awM{!* `\\f\u{0} [{\u{b} 9\u{18}3 \u{e}-d!# a\u{d}\u{1c}v!  a@4| \u{1a}\
        \u{a}F!= ajdO \u{15}D` \u{c}\u{a}w!/ a++%!+ `c\u{11}E Q,Q z\u{4}T!B aJ\u{7f}n $F\u{18} eb/ @\"A!4 a\u{f}`Q!B aj\
        ml nT#!# `3v:!E a\u{12}R? SrX!: aWNj!# `.\u{14}# Ly3 \u{1}[[ #%s yS\u{4} *\u{4}\u{6}!B a\"\u{14}\u{16} mXf B\u{2}\
        \u{6}!  amP\u{1b}!+ `Z\u{17}a {xm ;=\u{8} ~2\u{1c}!# ` [$ )R% \u{12}66 \u{1}_v Ou\u{a}!\" a0 % ,B2## `\" `! `@$\
        @!# `8a\u{1f}!- aJ\u{2}9 \u{f}ZA!7 `\u{b}qD \u{16}FI!8 a;O\\ 7F\u{8} \u{9}J4!  aRwn!  a\u{e}\u{1a}x cy6!! a\u{e}\
        \u{7}~!$ a\u{10}*\u{3}!@ a:\\\u{13}!< a~4* tG@!@ am\u{d}`\"  `! a!!v \u{e}`$ d+0 \u{1}'2!$ a@)\u{7}!D at>' {\u{d}\
        8 \u{6}HD!! `fvu Vs\u{d} \u{1a}_\u{e} tt\u{10}!  a5\u{1}! \u{2}\u{18}R!B a\u{b}=j!/ a\u{9}/y!# aGk\u{1a}!# atjq\
         es\u{19}!  a_f\u{1a}!  `%1\u{1c}!6 aiTR Sfb!4 a'[>!> ahtO!* a|Qe!8 a}sp -Z\u{a}!* a\u{11}P\u{11}!  aYU\u{11} 2\
        |* O\u{f}7!E aX\\< rL/ .qm!+ a\u{6}Y@ \u{10}\u{12}m *\u{16}\u{f} KFr!E a*i\u{e}!3 a8TP zo< 8\u{1b}Q!> a\u{a}i\\\
        != aQ\u{7f}j!  aD3* 5\u{1a}= {VL $\u{14}\u{14}!+ `pI, l\u{7f}4 :x? mzW AYp B/~ \u{5}\u{10}\u{16}!+ `\u{a}\u{4}3\
        !! a`5R!8 ar\u{1}\u{c}!\" `2E\u{c}!7 ab}X buh \u{10}p^ OAi!% a*f=!  aI0E F\u{6}a!$ aXL\u{1d}!; a0#\u{1f} M\u{14}\
        k!: a<'l #\u{1c}v!* a\u{4}}r a:\u{c}!6 a\u{1e}\\3 \u{b}W=!B a:.P SUX L\u{9}( Y\u{1f}K!  ag8k!7 `R\"D!: a\u{1b}\u{1f}\
        \u{e} %\"B!+ aoVm pw)!B amn- G\\_!0 a\u{13}\u{1a}\u{17} \u{7}b8!. a:\u{13}X \u{2}Yi!  a7ky!- `$#-!! `tB`!! a5Q0\
         ,6B h{\u{10} v*\u{1e}!3 `<q(!: aI\u{9}? R/x \u{1b}\u{1c}\u{4}!2 a=s\u{e} \u{7f}q\u{1e}!( a\u{19}c. ?\u{19}; o$\
        Z!4 a)3l!7 a,=\u{2} vE(!) a\u{19}\u{15}7!\" `l:X MX\"!  `y\u{1}.\"  `# `d]C!9 a;\u{13}Y!< ayR~ :P\u{7}!8 aE%\u{14}\
        !\" a\u{15}s\u{19}!1 `\u{2}|'!> a2\u{1e}L 4\"\u{7} \"@\u{13} \u{11}w\u{13}!4 a/\u{e}\u{1a}!> aHA\u{1f} ~OJ >TK \
        \u{b}ni %\u{1e}< Cw~!0 `ekj!  a\u{1c}K\u{a}!  `\u{18};\u{e} C^B!# a_Of \u{6}pr V\u{11}y!= a\u{16}Q\u{1a} \u{7}O\
        ' \u{c}}q\"# `! `\u{19}\u{c}u!9 a\u{6}\u{15}\u{9} j\u{17}\u{10}!1 a`'\u{16}!@ a\u{d}**!, `ZK:!< aeX\u{13}!\" ae\
        \u{1d}\u{18}!# `.$1!9 azs5 \u{1e}2n won!  `ZI\u{14}!? ac3: ]\u{12}Q t\\i 2\u{17}+ IE,!  acP;!3 `tgd P\u{f}! M\u{2}\
        %!  a\u{3}!9 4Zc!3 `\u{7}Ge \u{d}:( c}< r\u{5}_ y&a 0[v!, aqD\u{f}!8 aX\u{1}\u{1a}!8 aA'3 Z\u{15}X `\u{18}n 6e\u{13}\
         h\u{f}f!+ a\u{1e}\u{15}\u{10} Q_, \u{18}\u{19}e i\u{11}\u{1e}  \u{7}6 +\u{8}L \u{18}~|!  aI\u{18}\u{5}!( a\"a_\
        !. akM}\"' `3 `\u{15})\u{3}!> a\u{14}#\u{14} )Y- 8>=!@ aYDC!? a5\u{1f}q!  `\u{7}C| XM* XH> \u{15}K1 \u{d}=V!& a\
        \u{b}qG Z\u{f}`!  `\u{c}]l!/ `m\u{1b}\u{a}!8 aTI\u{13}!1 aNM. \u{f}LC!, aL({  \u{9}- \u{18}@< \u{18}_Z!- ah)a C\
        5e S\u{f}l!? a\u{5}a=!6 `\u{1b}QI \u{7f}z{!1 a-LA \u{e}\u{15}A \u{7f}G~!8 a:v\u{7}!  au\u{4}\u{c}!1 a<y% q\u{19}\
        2 ,~3!  `&\u{1}E 6VU (R\\ q\u{7}g!6 `F-4!  a'\u{4}4 e\u{11}C lVM ]]\u{14}!1 aQR\u{17} \u{1}<Z!! `PT\u{11}!  `n6\
        2!, a?/K 'Pb!6 `i\u{1a}h(! `$ `% `' `\" `( `# `3 `~\u{2}k TEv X-\u{8} K.$ m-.!A a:\u{6}6 \u{17}z9 v_^!9 a,%a \u{10}\
        dg k_|!A ax.\u{7}!2 aP\u{7}\u{7} S~\u{1b} 3,- }GA!B aItN (;P  Zi \u{b}s\u{10} \u{8}+, \u{b}@- \u{11}t- .\u{b}\u{a}\
         \u{18}\u{f}L  |f!6 af%\u{7}!  a\u{6}\u{e}\" \u{15}#1!# `A)4!  aQ|8!  au\u{3}?\"( `3 `\u{1f}Kq \u{1d}o\u{1a} \u{c}\
        WJ \u{0}\u{1}s!@ aUB8 CW; \u{17}7B!7 aJoG {X^!A azPi \u{1e} r ym\u{6}!1 `H\u{13}\u{19} b)& ??7 \u{12}\u{e}H \u{f}\
        ki!< a'I\u{0} &[\u{16}!? aM2J!0 `'K?!8 a=\u{4}p =K\u{18}\". `0 `\u{7f}0\u{1b}!  a|\u{10}\u{1} \u{17}FO!- `\u{17}\
        \u{1f}j!2 `-n\u{1b} \u{1c}&\u{1d} !.7!! abg;!* `{iN!+ aOwO!4 am\u{6}\u{7f}!/ `\u{1f})\u{13}!8 aO21 \u{16}e4!8 a\
        \u{10}&:!! `?\u{e}` f)g!, aibk!  `dEv!3 `i\u{13}\u{7} yA\u{10} Q\\1!9 aw\u{8}Y!) `yv[!. a\u{14}\u{b}z Uu\u{7f}!\
          aO@\u{a}!  a$*\u{16}!  `Z\u{2}\u{17} eF\u{18} 9=I!5 a`\u{b}%!. araD $\u{9}r!! a2\u{18}j!> a\u{1}\u{b}y!: aV}+\
        !8 a8.\u{3}!8 a \u{6}\u{1d} ]\u{6}4 #Y[ D\u{4}\u{1b}!, aMq !E a\u{10}i6!! `>pI!' axTT f\u{12}`!> a1Bc!  `\u{6}\u{b}\
        \u{8}!> a\u{b}m\u{b}!1 a\u{1d}m\"!* a\u{5}J. D_G!  a\u{6}\u{12}\u{9}!! `|k@ rT&!8 a?\u{9}5!! ac<9!  a!;G!: a~qk\
        !  `'\u{1c}u (17 qn8!< a\u{15}.<!# aE'G =tJ )dK \u{2}bM \u{a}\u{19}T |$i!  aOZ\u{1e}!1 a\u{d}#P!  `0t/!$ a{&0 G\
        <E ^PZ!  `X\u{9}\u{3} \\)\u{1d}!B a\u{12}\u{1d}e ;um \u{e}\u{1b}\u{2}!! aX\u{b}\u{10} W_\u{1f}!= a\u{a}M! ovE \u{d}\
        !k!& `1O\u{e}!  `\u{f})<!4 aO@\u{7f} d6\u{2} 9V\u{13}!  a\u{19}U*!  `\u{11}\u{1c}{ 4D\u{19} \u{e}\u{5}4 ]w=!! `\
        \u{15}X~ ,*\u{5}!8 aS&\u{d}!  aHR\u{1c} P\u{12}2!/ az%4 aQ6!  `,|Q \u{1f}lc \"fh!% am\u{1d}o!  `\u{0}Vv \u{1c}'\
        \u{18}!B a\u{13}q0!B aZ\u{1b}t e\u{b}\u{16}!  aYx@!9 a\u{16}6]!  a\u{1d}g\u{1e} cS] g\u{6}g!  `\u{1c}Cp ^8\u{0}\
         \u{1}!\u{3}!& `\u{14}b& WdL B8\u{1e}!> aEG} Z\u{11}\u{1a}!7 a\u{6}1\u{1c} #\u{d}@ -\u{b}F 52I To\u{8} J\u{1c}w\
         iW{ \u{7}X2 L)[!= aV*+ \u{0}1C!# `\"WW \"|\u{0} x~ !+ aG\u{5}1!\" a>Z7!' `\u{5}\u{14}I!E a\"!x!! aJ8\u{a} 1f\u{f}\
         \u{11}'+!6 `t'2!* `W-6!C a29; \u{14}z\u{12}!E afd9!9 a\u{3}LL 3kk A\u{d}o!  a\u{1d}\u{4}\u{15} \u{1c}3\u{16} #\
        \u{7f}I @4N QZ\u{7f} \u{a}#\u{6} Ay(!1 aU#R |\u{1}R Tv{ d\u{10}\u{8} \u{14}`\u{1a}!% `;\u{1e}B 7\u{1}I X\u{9}U \
        @$\u{9} tM\u{14}!7 aT\u{3}> m6M 0z~ ^K\u{1b} ^\u{1b}\\!\" `\u{2};m g\u{12}\u{2}!  a2#\u{9} \u{7f}Fq!! aBy< z=v \
        \u{1d}\u{1}\u{2}!! a-~\u{6} <Y\u{d} c%-!' a\u{5}vH!D a[lw \u{3}D\u{7f}!6 aey\u{7f} \u{9}7\u{8}!4 aiP&!  aW\u{3}\
        ' 0// ]\u{f}Q @\u{6}\u{2} SM\u{3}\"  `# `U/\u{7}!E a3\u{3}8 \u{1e}5\u{9}!/ a\u{7}M3!! `\u{13}jD \u{2}|7!  a':U\"\
        , `0 `\u{15}m\u{7f}!$ `G(& \u{16};, _Pm PD\u{10}!  aL.?!A a;\u{16}\u{15} {xF!) a\u{3}uW!6 `\u{a}\u{1c}X i9=\"  \
        a' `|;V!% `\\\u{2}\u{11} \u{18}(\u{14} \u{4}\u{0}\u{1b} 2l$ v\u{d}E RuN [,\u{1a} 2p! 1|1!+ `=G\u{3}!! `ig\u{1f}\
        !. a~sd!  a\u{14}S !# `u<&!  a\u{d}\u{14}B!  `\u{9}\u{1}^!, `}[x Fn\u{1}!7 a\u{1f}\u{9}\u{2} :B$!7 `IdW!' `E\u{17}\
        t!E a\u{b}\u{1c}u!6 `|\u{19}\u{8}!: a[[C xa!!$ aj[\" .'^ \u{2}hl!3 `k\u{12}t!6 a?j;!E a\u{4}iN!6 `K\u{7}n D~\u{2}\
        !B az>7!\" a\u{1a}\u{8}? O@F \u{8}\u{14}z :sT!6 `\u{0}&\u{0} \u{7f}Z\u{4}!  a-X\u{19} B\u{1f}\u{9} \u{6}\u{17}\u{1d}\
         GY8 h<^ z\u{8}! \u{1}A# \u{1a}F\u{7} \u{3}\u{1c}\u{14}!1 a\u{1b}`- 08A {\u{2}\\ \u{1c}_\u{1} I[A )SU OP* \u{19}\
        \\3!+ aE\u{5}E \u{a}Vn \\Dp!= a\u{7}y\u{14}!? arXY F\u{1a}y!3 aR2( :~Y Q\\p X%y!  `=\u{1c}3!' aG4K!E aK\u{13}x!\
        7 ayQ\u{13}!2 aL(( GIv \u{1f}a\u{0}!, `\u{8}\\\u{1e}!  a\u{1f}\u{13}*!8 a7EB T\u{17}n!+ `|\u{1d}\u{4}!E aR/\u{f}\
        !# a?\u{2}\u{1f} |j. \u{13}B) Em/ q,m Gjw!, a\u{13}p6!5 a:$p +@\u{11}!> a-Y'!! `1q=!  ax}E TPF!  `Y], \u{a})k B\
        R\u{8} :R\u{17} O\u{d}7!A a\u{1a}iI xz\u{1c} l}2!: a-R_!  ah=\u{15}!6 a+\u{0}K!8 a/Yc \u{1c}\u{e}{!B a\u{7f}0\u{a}\
        !6 a=`\u{7f}!) a)\"\u{1a} wI+ em0!  agjy +pY AH\u{1b} JQZ \u{0}9{!8 aRw\u{d}!  au@E!) `.mo!  `;ww!  a.G\u{8}!8 \
        a\u{19}J> \u{16}\u{a}P \u{1}\u{18}[!# `cV{!& `\u{1a}e\u{13}!) a\u{1d}\u{1b}_!9 a\u{2}_b <G*!  aRVS!: az\u{8}V ]\
        aj %]\u{b}!  a\u{19}#( {dG #wt @-\"!7 a\u{4}\u{1e}S!( a=-%!4 a\u{7}7/ |Om  \u{1a}2!4 `6sq!8 aJ,v!% at\u{1a}( o!\
        1!* as\u{e}D!B a3:J!, `q\u{8}n!  aa\u{19}\u{2} \u{4}9\"!# a\u{1}K5!\" `\u{17}tD u%d \u{7}\u{5}\u{f} hI\u{1b} r}\
        F N&8!9 a\u{f}q=!8 a\u{0}gM oUn!? a\u{17}ew!, aa\\|!/ ac\\\u{1d} M\u{1b}V!8 a\u{7f}^] z\u{5}i!  `o>x!/ a\u{5}Bx\
        !  a$|\u{6}!7 a+@\u{16}!: aJ\u{15}.!  aGKM!! a*%Y!; at\u{11}\u{7f}!7 aU\u{19}E!E a5!V h[r m&\u{5} \u{1b}a7 B\u{e}\
        `!7 `Wxd B`f!D aJdy b\u{14}\u{2}!6 `51G )Fp \u{6}i{ [2S (Ok!? a`{k!@ aS,\u{c} 1r(!  a+LR I\u{18}b v\u{1f}N!0 a\u{5}\
        \u{1b}O l e 1/x!E ai\u{d}\u{13}!= ao)8 S!G!= a\u{b}\u{19}\u{d} U\u{12}\u{16} \u{c}}:!  aCR> \u{6}Im \u{2}9x 'O\u{10}\
        !( an*\u{11}!$ a|v\u{1d} \\6A!# aHL\u{d} ~\u{14}?!* ax ^ \u{7}H\u{7}!  `P&\u{b} Vn\u{f}!! as\u{1}4 bJv!A aOq\u{16}\
         a\u{f}) G\u{1d}*!  a\u{1}\u{9}0!  a\u{c}u7!  aX(:!  aSQI /)L!6 `\u{14}{n K9#!  a\u{10}4A \u{6}ZS \u{1b}\u{6}k \
        q\u{d}l!! `^vo P4\u{16} \u{16}-5 @\u{19}} \u{1a}u\u{4} =\u{1}+!! `\u{5}[R \u{c}>^ )ar q0{ b0H 4\u{3}q!@ a\u{a}g\
        \u{d} 7(X!% `l^t \u{d}T: >kW \"z\u{a}!  `\u{3}z\u{10} q\u{f}2 M\u{18}D!\" `K\u{d}\u{11} dF/!< ad>T \u{1d} m \u{1a}\
         - n\u{15}A  g\\!< aAn^ \u{19}:y \u{1f}\u{1b}\u{12} w}\u{1f} p\u{1b}V!6 aH\u{1b}\u{3} (\u{4}\u{15}!B a\u{d}F& F\
        \u{2})!3 a\"\u{8}* )p< 8|\u{1b} xj=!6 a\u{1d}w?!7 a\u{9}GE \u{b}BL!) `~\u{8}Z!& a$\u{19}Z T~d!  aA&\u{7} \u{6}l\
        \u{e} \u{2}\u{0}\u{15}!B a\u{4}ix!2 `B[\u{e} \u{18}-/!* `\u{15}\u{18}[ \u{4}(/ 3IC!# `\u{3}wc !E\u{5}!) a/3\u{a}\
         \u{1e}\u{0}\u{a}!  `[\u{1f}\u{1a}!8 a\u{1a} '!! `\u{12}{5!  a0Ef!7 `2Nl F^\u{19} iV! &\u{3}%!0 a\u{1d}\u{d}0!)\
         `9;8 e\u{13}I Pi\u{9}!' a-)!\"! `$ `>\u{5}G U3| Y\u{6}~ \u{1c}(J \u{1c}0N!3 a\u{0}\u{1e}U!  `,\u{13}b 3Yf x{~ \
        ,\u{1f}6!A au\u{16}Q!? a\u{14}%b };d Y}\u{8}!# aga\u{e} \u{5}u6 {\u{6}: \u{9}ER!  a\u{1e}Ja!  aXnw \u{11}k\u{16}\
        !  a\u{1a}h5!  a=\u{0}p HE\u{d} abC :dS!4 aH2V q)i  S\u{1e}!9 aF|>!E aJX@!4 `.;_!3 aBIn!* `--u WB` 6-\u{2} Q\u{15}\
        \u{7} \u{f}1\u{18}!# `\u{10}qz!! a\u{5}9\u{1c}!\" `\u{7f}M*!  a[p*!  aS,\u{d} \u{b}:0!= a\u{7f}F?!= a/uv \u{0}D\
        z _\u{18}(!E a\u{1a}\u{c}I!' a`+O \u{17}>[ \u{1}g| |N\u{1d}!! `8\u{b}Z Hh\u{1d} yp\"!! aMe1!0 a\u{1}0C!3 `ovI! \
         `4 x!$ `kix!> a5\u{7f}\u{a}!: a%z\u{1}!  a?\u{1d}\u{8} \u{14}*,!  aNpH!A a\u{19}UL M\u{13}L Ily!# `\u{3}j\u{9}\
        !# `\u{10}5\u{12}\"- `+ `]L!!$ aLZ\u{2} \u{c}\u{7f}$!! a`6w \u{8}\u{10}\u{9} ]\u{19}\u{9} \u{3}31!5 a\u{5}zI!# \
        `47\u{3} 3(!!E aAug \u{12}Tx r\u{2}( !}> \u{e}'S!! `S\u{1d}i!8 a?d-!  a\u{1c}vO!  `P!_ 7\u{13}\u{6}!  `8i( /iH!\
        8 a&]\u{7}!E a\u{6}\u{1}\u{d} 8BL!, a\u{c}CL!( a\u{3}TY!9 a(oZ %#2 T\u{5}\u{f}!B a\u{15}.O *x\u{17}!, aJ+\u{1d}\
        !  `bry!  a\u{d}9\u{15} \u{1a}<\u{15} {n\u{18}!@ a2~)!E a\u{1d}`7!! `2\u{c}?!+ `P2J \u{5}\u{1d}P \u{9}FR!B a\"n\
        U \u{14}B\\ pL\\!6 `\u{1}Mg n\u{c}\u{3}!! `\u{1}Z\u{16}!/ a\u{13}}\"!  `<eM\"* `- `BT\u{8} \u{2}|#!  a\u{4}\u{19}\
        !!? ay_' >\u{1a}V!3 `*Ew ,\u{1} !$ a&u' t*4!  a&VD!. ar\u{5}U T#q!9 a>\u{16}\u{6}!: a\u{e}\u{2}\u{12} b21!) `{i\
        N \u{7f}y\u{9} bY\u{f}!@ a\u{18}*8 @'M!% a95b Le\u{e} !:\u{f} \u{f}H\u{13} f8\u{14} \u{17}{J!< aUCP ,t\u{4}!0 a\
        %\u{1b}\u{16}!! `\u{a}\u{11}&!& a\u{16}\u{11}= wNI ''o!8 a^F\u{3} FB\u{11}!8 a>P6 \\t:!+ `KbI!2 a<0O T\u{b}6 Z\u{a}\
        K!2 `!'\u{4} U3r \u{a};u RZ\u{9} C9\u{d}!\" `0\u{9}G!, aC_V \u{12}y\u{d} @\"=!\" a\u{1b}Ff!& ae!h!, `x+k |Jn \u{19}\
        \u{0}~!B aLI\u{1c} F\u{13}$!  aY<P!! a\u{13}vP p#^ \u{0}`x!% a;>+!% `\u{b}/, d\u{f}\\ &'d 2-#!+ `5Cl `Y\u{18}!#\
         `\u{a}]V!B adj^!# aXn\u{3}!< am$\u{19} yA8!> apFl!  a\u{e}\u{3}$!6 a^1' \u{9}Mz!C a+{\u{6}!* a`\u{0}\u{f} \u{1b}\
        (\"!( a6:I!  a+\u{1}\u{f}!6 a7T*!? aVTK!B aO.\u{5} \u{14}k\u{14} W\u{2}9 \u{b}\u{19}q!. ap^\u{1} )K\"!1 a\u{1a}\
        QN!? a\u{d}@o!1 a<(\u{8}!. a\u{d}:\u{15}!> ag4, K!9!- a\u{14}\u{1d}i!  a\u{19}g\u{7f} \u{2}\u{6}\u{16} Y<a _\u{c}\
        C \u{b}Ci!! `A2\u{e}!< aW\u{16}\u{19} E., \u{12}V. Q80 =u0 dt; ]\u{1f}D!  aD=W!  aJ/\u{0} d\u{2}\u{10} `6\u{12}\
        !  `e\u{19}! \u{17}W0!? a\u{e}+? !XD \u{1e}Y_ b\u{13}7 \u{b}nG ,&y \u{1}['!; afWA!B a\u{18}QY ~yf @2\u{3} -(K w\
        <Q!B ag/h!6 `Gq\u{6} ly\u{17}!= a,7%!B a[70!6 an\u{1b}9 \u{1c}GB!7 a{@\u{1d}!# `\u{14}K: --+ YE/ S.I!  a\u{8}uz\
         e\u{19}\u{9}!# a+BY \u{18}\u{d}`!+ ` \u{0}c jQ| \u{14}{\u{6} 3T\u{17}!1 a,x\u{1f} tE  .KD!? a\u{1}\u{19}J ]HK \
        \u{16}4\u{b}!  a5\u{13}-!@ aQ`? \u{1b}OC w\u{7f}\u{10} \u{1}[\u{0} G,\u{14}!  `u\u{14}\u{1a}!, `>p\"!  aEfR!E a\
        b@c!& `7;\u{1e}!7 `r\u{b}; D'p!\" `$\u{16}\u{d} lD. v\u{c}1 #Ly \u{3}1\u{13} p0C \u{3}E !@ a\u{2}f/ b\u{9}3 2#J\
         >$} ' \u{c}!  a`D2 (iU!A aL1V Sh\u{8} 9\u{d}< uYc U\u{b}q!4 ak0} \u{6}\u{4}) Nj8!6 aT[E!8 akOU ]cZ!= an\u{1}\u{b}\
        !! `\u{d}.G \u{14}s]!> a\u{d}Ic =re l\u{1c}h!B a4\u{7}s!! `@+\u{8}!* `3\u{13}\u{15} }7\u{18}!8 aB y!8 aJv\u{6} \
        #\u{1f}\u{10}!  ao\u{f}2!9 aN[w!9 a>2z!E a{X\u{9}!* a2d\u{a}!7 `B?\u{19}!  auY>!  `\u{13}5T!5 aSde \u{e}nu!\" a\
        ]:\u{a} r?\u{11}!6 `\u{15}\u{f}*!& a-.L \u{1b}3g!/ aUl\u{12}!% a\u{e}\u{c}\u{16}!# a\u{1b}\u{13} !  a\u{b}-g!\"\
         a\\Hp!B aou\u{16}!! `>j\"!& a\u{5}\u{b}K!> a\u{1}Pg\"\" `3 `\u{5}2\u{14} @=: 0Ob Wuf \u{4}\u{1e}m!' aR\\\u{7}!\
          aWJ\u{10}!& `%}\u{16} NW%!: aJSg#  `# `4 awv\u{6}!7 aPB\u{15} h\u{15}\u{1f}!* `V\u{e}G!& `KiJ a,p!; a.8z \u{1}\
        \u{7f}\u{1} Tv\u{e} 4M\u{10}!# aue\u{1e}!! `\u{e}X2 L\u{15};!8 ak\u{10}^!  aMAl m;\u{6}!8 a\u{b}x$!$ a\u{14}[_ \
        -R\u{f}!  a:48!  a\u{18}\u{1c}Z \u{0}p\u{13}!$ ad\u{17}\u{1f}!( aq\u{14}< B\u{10}P \u{17}JU!  `s|Y!  aGw^ L<+ \u{13}\
        \u{6}> 4\"a!E a).q ]\u{1c}Z \u{1e}/o!  `\u{14}\u{15}z 1\u{1}\u{7} cV\u{10}!8 a\u{9}\u{13}\u{15}#* `+ `- `cXB `g\
        V As\u{c}!8 a3'\u{1f}!' `u\u{9}S!> ay-p!  `l\u{15}v!- a\u{16}\u{10}*!- `7e\u{3}  )\u{e} mg\u{10}!) a\\Sb!, `5#1\
        !& `\u{5}Ha!% atV+!> a\u{14}k4!\" a\u{3})E\"! `$ `$Xn \u{4}\u{d}\u{7}!  aC\u{18}\u{b}!6 a8>0 \u{2}\u{1c}s!- a<\u{1e}\
        \u{11}!\" ax\"- t\u{13}X!B aEB\u{1a} \u{8}\u{c}V Z*[ _^\u{18}!\" aiS4!< a'K5!% agF[ t\u{5}f!  a#\u{14}\u{10}!  \
        an\u{16}  Fs- \u{7f}X8!\" a\u{c}uC!2 `B0S!9 aQ\u{6}1!\" a><D u@h \u{e}]i!3 ag\\& o!;!  a3.-!E aV5t r5\u{10}!0 a\
        SA\u{15}!  a\u{4}kF .C`!  a%KX C\u{1e}h %*s T0\u{1e} \u{1a}\u{1b}*!6 a:\u{e}=!0 `\u{0}OE .vH!  a&*M!, avu{!\" a\
        \u{b}3\u{6}!  a1\u{1e}\u{15}!C a+.O!; aC!S!+ `4nV gB\u{1a}!\" `L6= \u{1b}w@ \u{12}{`!$ a{ia!  `x5m!: a\\py \u{15}\
        \u{15}\u{e}!  a4GM!  ao\u{e}S y\u{1d}S *~r 72:!  aDIE J\u{7f}b!  a=}\u{b} \u{3}|M ,\u{19}t A\u{2}4 b'd ]~g ,up \
        #\u{19}\u{7}!= aio\u{1e}!' a\u{e}\\` `&u!2 ab:\u{b} ]?a FCv!* `\"\u{1f}r!E aGc~ \\5$!6 aeq5!> ai\u{d}= INK!8 a[\
        qR!+ `ZoN \u{1a}\\T!> a`oY!  a8E` \u{d}\u{18}c!8 a~\"l m\u{1d}m!8 a1\u{5}\u{5}!@ a\u{1e}P.!E a\u{5}iM \u{f}\u{8}\
        Z\"  `! `p\u{11}j!  a'g\u{0}!  `0R/ 3=E!1 a\u{a}\u{19}I!3 aJ.U!6 `\u{6}iE /\u{7f}h!. a6f !- aFs9!+ `!8; tjo!= a\
        l[x!/ a5H\u{7} sy: GEE!, `\u{a}\u{e}\u{4}!7 `3H\u{19} (\u{3}4!= atc5!0 aWU=!7 az\u{a}y!@ a)o\u{8}!  `6I\u{e}!  \
        a\u{13}B'!) aSZ[ \u{13}\u{b}h!> aJ~\u{12} ?+\u{17} Z`$ \u{11}L\u{1c}!& `'M\u{1f}!' a\u{13}E& I99!+ `\\2o \u{1b}\
        ?p \u{1}(\u{5} xT/!E aaga!! `\\4r!# `Vi\u{4}!A aTe\u{11} Tw\u{1d} \u{7}\u{0}\u{1d} s]@!3 `\u{2}\u{19}F!? a3\u{6}\
        ] ynl Mr|!& a\u{19}M0!: a\u{10}\u{5}\u{1} \u{17}k! w\u{19}g \u{7}o+!\" `vEf!  `\u{1}\u{e}l!\" `|9s!# a~\u{17}{!\
          aK;\u{1} \u{2}d% T\u{16}%!  a\u{7}sf!( apno P!\u{9} jy\u{d} YC\"!\" a?n]!  `Y=l ~\u{6}w!( a\u{7}2( \u{b}-, !W\
        Y ,~\u{2}!B a\u{6}E\u{a} \u{10}F8!  `B[?!$ aEoS!2 a!\u{a}g \u{6}Sh ` \u{10} \u{11}z\u{16} #\u{1b}2!! a\u{9}#K! \
         ae\u{1}\u{16}!< a\u{1a}\u{e}. \u{f}\\: ~bC!% af*& \u{1}G*!, a^\u{18}y!; a*\u{7}% q/9 J$\u{a}!) a-,E!! `8GO 30w\
        !! `O\u{0}\u{14}!E ap\u{a}\u{16} ox$ P\u{1d}\\ 18\u{5} [\u{1a}\u{8} 3\u{14}\u{17}!! `\u{5}\u{d}6!B as5E!: a\u{1c}\
        Fw \u{7f}P$!  a\u{1f}\u{1d}p wX+ F8- %#L!. `\u{17}\u{8}\u{7f} :\u{a}! `{6 \u{e})F \u{14}|W!  a.m\u{c} \u{14}C\u{16}\
        !> azD8 UGk!  `M\u{14}~!/ a9\u{3}3!# am5g sfu!5 a/\u{13}\u{13}!$ agj- #\u{d}0!B a~\u{d}\u{1f}\"\" `( `@*-!\" aw\
        nc \u{2}Nf!% `\\rj \u{3}kv!? a\u{1c}i9!: a^\u{4}T!6 `Qok!! az<v N%z!: a\u{12}A\u{14} T3# \u{b}3M!  a2C\u{a} ]}\"\
        !  aW8:!$ a63O \u{16}|| \u{1c}!}!7 a\u{7}\u{19}\u{7}!! `\u{2}3> p5b!\" a\u{10}ei!! `\u{1c}\u{12}p!? a\u{12}'\u{a}\
        !/ a]j\u{b}!  a\u{16}a\u{e} _\u{7}<!6 ` _~ \u{6}Y>!, `\u{9}MA eLo!> aL9w!? a\u{13}1}!\" ah.<!  ar\"A!\" `N=G!  \
        `ORq!8 a\u{d}\u{7f} !  a70n!, aJ\u{9}\u{11}!  a>&O!3 aDpd \u{9}+z!0 a\u{1e}8\u{1c}!% `L\u{14};!( a:E=!B a~\u{1a}\
        v!) `[\u{d}, |wE <\u{1c}U \u{1a}e\u{5} T|\u{13} 9r\u{17}!  `>2*!: a\u{9}jb n;\u{f}!% a6'\u{17} mV  9S.\"& `8 a\u{b}\
        CG -%f!- a\u{f}}g s\u{a}* RFQ!  a``\\ \u{7f}Tj \u{1e}jp!E a|Z*!  aGn\u{5} }\"\u{10}!! ah4= /\u{5}x!+ `4\u{9}S!7\
         a<Xh!! `@\\\u{11} zdj \u{10}\u{8}s!6 `dg\u{c}!B a\u{1}:9 D,=!  `s\u{15}R!; a\u{4}BS!! a\u{f}cW!8 a*gm \u{2};+!\
        . ak<0!* `}\u{0}?!# `8F' cu, ?P\u{15} \u{f}` !4 a0HB!0 a<i}!  a\"I   \u{15}/!. `y*E!* a\u{17}\u{9}b!8 a\u{1d}\u{18}\
        \u{0} (,0!  `\u{12}jK!4 a\u{8}\u{1e}R!E a~^u \u{a}]\u{8}!B a\u{9}\\v!3 `\u{9}Sy!7 aqp- \u{d}\u{1a}7!  a)\u{a}9 \
        \u{12}*@!\" a\u{1d}En!1 a\u{19}E\u{4} e\u{c}\u{11}!  af\u{16}1!  `2|\\ fHy!  aZpy!! `&V\u{a} ><@!/ aJRA I\u{7}L\
        !  ab\u{8}q \u{11}h% T\u{4}J!) af}k!@ a``u!  aq\u{17}u!  aL~.!1 a\u{9}\u{13}C 2\u{15}h!  a\u{9}}o!  a\u{e}(\u{5}\
         g_\u{5}!' a\u{1d}a)!: a765 kv9!: aH8K!< a`>K!= ab1_ ?\u{17}q M#\u{1b} U%; \u{d}=\u{15} Kp\u{1b}!@ a\u{11}\u{7}\
        9!8 asnX x\u{1b}o!7 az\u{d}G (\u{2}~ RLN +<\u{7f}!4 aRM)!+ `CVY \u{14}F]!3 ahF\u{7f} 7\u{17}\u{a}!' atJJ!  am\u{12}\
        ]!  a,dd!  `\\=s Z\u{1b}{ \u{1c}7\u{18} #\u{1a}L ^:^ mEr UA\u{1c} MJj \u{1f})\u{9}!6 avd  9lr \u{13}T\u{5} \u{2}\
        \u{11}/ +.V!B a|!{ XV\u{4}!/ `yS\u{13} 5^\u{14}!! `*\u{3}r \u{4}u\u{a} K9L M\u{12}X <Vv b\u{18}\u{6} \u{4}\u{7}\
        \u{1b}!8 abcG!  `P\u{17}P ;@S!< azyX!' aY:_ hzm!  azau!  aV+d \"\\\u{15}!. a\u{0}3! T>9!  `=fP 3\u{14}R!0 a^F\u{1}\
         d0\u{5}!@ aD[\u{18} `\u{13}l!+ a\u{12}\u{c}< jSC \u{4}\u{11}P!6 aWD\\ Yg\u{7f}!: a\\R) SS\" \u{13}\u{1c}4!  aD\
        i< (r= h|c!3 a\u{13}7% ehn!! `e9y!= aA\u{5}\u{f}!# a8X& 9`; 63r!  a}B\u{0}!  a>#\u{16}!6 aG\u{1}*!* ai+2 w\u{5}\
        4!E aL\u{4}8 irN n\u{11}c!  a/\u{5}$!$ aw=( 3ZW QF\u{5} s_\u{e} u\u{7f}# y@\u{3} Jrv \u{14}:\u{7f}!  aZ^\u{1a}!\
        9 a?\u{14}\u{1d}!+ a,\u{0}  [9W \u{15}a`!# `}]g!  a[H\u{a} 5h9!  a,4\u{c}!> aN<\u{1d} \u{5}#\u{1e}!  a'\u{17}Y \
        Tsa!? a@\u{12}t J|\u{1c} \u{d};&!  `8RS \u{13}4o\"# `  `-]\u{6} +A\u{15} n'\u{16} w5\u{1b}!A a{p\u{1f}!B a%\u{d}\
        %!6 ae/i 43\u{7f} d<\u{1b} i97 3Hv!+ `yF}!  aXD\u{1a} \u{1c}q\u{1d} ue1 5Lp XW\u{14}!) a.k\u{1a} \u{c}\u{19}\u{1b}\
         m_.!! `YTV \u{b}F\u{16}!3 `E9L \u{17}bd!3 `'C~!  `\u{3}O\u{5} T'4 w\u{11}G E~g \u{11}?~ \u{4}\u{14}7!7 `\u{17}\
        H\u{8}!  aB~S!- `\u{7f}\u{8}\u{6}!  a\u{5}'K!  aG\u{e}h!  a\u{1}9\u{9} T\u{d}C!- `b@L N\u{16}n!  at\u{4}& 4\u{17}\
        `!7 a(S5 \u{15}8w ^Zz!: a\u{1f}\u{1}? _\u{8}H \u{f}<k!1 `iH\u{1b}!  a^H1 Q-a  (\u{4} T'\u{8} ],\u{10}!8 agr\u{11}\
        !> aI\u{5}\" c\u{5}.!7 `xy2 104 p\\W Ky} Hw\u{7}!  a}=\u{10} A\u{8}\u{1d} \u{7}\u{18}M!& a4qU!  a]Af %%\u{7f} |\
        -\u{b}!6 ``!* \u{13}\u{11}* 6$;!\" a-NF MQn \u{16}\u{a}u 0|v!- aa\u{1f}\u{6} \\~6 3aY @\u{14}\\ \u{2}m\u{1f}!/ \
        a\u{12}\u{15}H f\u{1}W \u{16}bG >_N!  `\u{2}\u{15}T!+ `\u{d}xc!  `q\\k!\" a\u{f}\u{1f}\u{11} jW\u{18} w+'!  `Y|\
        - N1M!? aIm^!& a!6e \u{10}k\u{1a}!  a\u{6}\u{1}<!5 abxa \u{18}\u{5}t!* ar\u{f}\u{1c} X%&!> a*\u{5}3 6c6#+ `- `*\
         `/\u{11}R =$Y s[\\ \u{d}-w!6 `Lty IN\u{0} Pj\u{10}!/ a%N\u{14} \u{6}\u{1f}\u{18}!- a=\u{a}\u{1f} TGw cz$!# `.n\
        O!C a\u{18}Zb!/ ak[\u{b} N:# d\u{0}s !+\u{2}!7 `YT- dKY 1\u{b}g!= a\u{9}\"y!  `GrH '$K!  `~Mg!  `Q\u{1a}q!8 a{\u{16}\
        G!# `2\u{b}I!% `tL[!\" aDl|!' a1\u{18}\u{10}!  a1\u{10}\u{16} H%4!5 `\u{0}\u{0}4 FH9!= ab%< _\u{16}S!  `h\u{c}{\
        !% a\u{14}OK \u{1f}YK!E a\u{4}?R xVg f@<!. a):H 3m\u{0} \u{7f}7\u{14}!E aEbZ!! `,<g \u{a}N\u{9} u+\u{13} \u{1d}\
        \u{e}1!8 aH\u{1f}<!) aGQ| ef\u{e}!> a|2\u{c}!8 a5\u{18}\u{9}!: a\"!J xRS!B as\u{a}*!; a%\u{14}g!# `xX~!  al$\u{b}\
        !7 ac\u{e}\u{c}!6 ai\u{18}#!1 aX\u{e}/ \u{12}\u{e}8!  acPw \u{1}\u{1b},!: a{2<!3 `\u{4}2H!\" `5HW 3\u{1b}^ \u{9}\
        $d!# a2b  L`l <+t S\u{e}\u{b} ;\u{f}\u{18}!  `T\u{4}5 \u{f}\u{d}\u{a}!6 a(LU \"ea!7 aj1f c K ;@l $g9!  `2Tc \u{6}\
        \u{7f}o \u{17}\u{14}~!& a*b\u{13} mL/ \u{6}e1 )q\u{c} \u{16}l*!6 a+E:!! `#H\u{1b} <|4 \u{1a}\u{5}o!9 ao>3 q]K!\"\
         `yJx!# `l w!3 `N'\u{7f}!  a8 \u{8} ,l>!< aA7Y 4\u{5}c 0}{ \u{9}&|!/ a\u{d}G\" \u{10}^R \u{1b}!_ WU\u{8}!  `.:\u{9}\
         >q\u{11} nnB!% `i\u{2}[!\" a\u{1}\u{4}k lVc j\u{18}k *U\"!@ aG.6!/ a,1H 5\u{12}R!  a\u{1c}\u{1e}Z!$ a\u{1d}8[!\
        # `\u{b}\u{1e}@!, `\u{17}WB oZR :(V .Sx!  `F!\u{d} QC' v*P!  a8Dd :rx!  a5Ya!% amy\u{7}!# `\u{14}T;!> a!8( \u{b}\
        gY (u\u{1c} E\\<!7 a\u{1b}iQ!< a\u{1d}eS d\"u Mr\u{1}!& `O\u{19}\u{5}!, a+{C 95g!  a?'o!  `=;\u{0}!> a$/\u{19} \
        ]Q\u{14}!E a\u{12}\u{7}R \u{7f}Dc \u{7f}{d!  `Mte K\u{1f}z!E al}\u{19}!= aC\u{1b}U!> aQ\"j X\u{0}n!$ aZS\u{9} f\
        a> Y&J \u{c}Q\u{13} g[4!# `\u{3}\u{7}9!/ a;pD \u{1}\u{3}~ [?M!- `\u{1f}\u{1}t!  ae\u{1d}{!E a\u{3}XE!8 awt\u{17}\
        !B a\u{6}a0!\" a\u{e}\u{2}z!? aS+|!? a mq S{\u{d} \u{13}lb \u{19}\u{2}k =om h2\u{7} @_\u{15} RNk!4 an[\u{c}!: a\
        |\u{c}I!E aZ@\u{5} 4\u{b}\u{13} WO#!/ a\u{18}eA coS!@ a\u{15}CT!/ arh~ d\u{1e}, \u{7}\u{7}y V$\u{c}!! aVw+ !|3 \
        bA\u{1a} \u{15}r !+ a\u{4}0+ JNC w>_ b\u{9}_ \u{9}kw L\u{c}\u{15} B'Q!( a\\M\u{19} \u{2}\u{1f}A!> aIf0!? a\u{6}\
        pX!  a=6[!7 `\u{7}t\u{19}!/ aai\" A&= \u{7}BE!! `+!p!3 a%p\u{1c} GU.!1 a\u{13}(N \u{16}L]!8 a'\u{0}s #]\u{3} m\u{6}\
        U #/\u{f}!  aK\u{1d}\u{3}!! a\u{8},\u{d} ^A= <?? bFH!= a)3g!& a2\u{b}x Nq=!  ad8k \u{11}\u{c}| ~}B &9Q zb` Fa\u{a}\
         h+\u{17}!+ a\\S\"!$ `+n3!  aDII &\u{8}J!3 a\u{1a}9M J^i wmu!8 a]n\u{e}!  `DP8 $bC!! `V\u{1c}^!8 a\u{7}>a \u{1c}\
        El!3 `z!|!@ a\u{3}\u{7f}\u{1} T\u{a}\u{15} ^:f $p\u{5}!  `R\u{0}% IS7!$ aY<M!+ a,\u{1e}U \u{a}?&!E aV}G!/ aA~Z!\
        2 a.\u{1}g 1r\u{17} 8X\u{1e} }\u{e}G!' ar\u{18}z!7 `r<{!3 `nZ\u{d} 5w%!# add5 P`7 +\u{f}O 'YV \u{19}~^ \u{15}v\u{1c}\
        !  `\u{13}j@!  `[pN ape cs\u{b} 7-\u{11} 9W\u{11} D\u{1}\u{10}!> aXw' Ipe!? an>\u{e}!  a\u{1c}#\u{11}!  a#3W \u{7}\
        ka!! aUvc!@ a/:d!4 a\u{6}7e u6o d\u{3}\u{c} \u{8}\"a!  a\u{17}Fq!; a\u{1c}>\u{f} \u{11}5\u{1d}!( aj0$!E a7tk!  \
        a(as \u{3})v \u{12}<{\"+ `* `*N{!  anF\u{d}!: a]-b z,d \u{12}\u{e}n!  aF\u{9}\u{3} \u{14}]\u{6}!B a\u{7}8\u{d} \
        rsB h2s!  aY\u{2}w 8q|!A a\u{16}&\u{c} m?` a-o ;@~!- a=\u{12}~ =J2!4 aj39!6 aoj\u{7f}!  a}i\u{8}!% as;\u{a}!= a\
        \u{0}T;!> a6\u{8}[!? a*V\u{0} 8YS zX0 -OB!  a1Jz!$ `\u{f}i\u{13} \u{0}5Z!9 aDd\\!@ a!Ue H\u{1b}t!  a[\u{1e}\u{10}\
         mT\u{13} \u{18}9>!> a[WK!: a\u{0}\u{7f}d \u{1e}2g E\u{1d}u!7 a#\u{0}\u{9}!3 a2~\u{16}!  aph+!! av\u{11}\u{5}!\"\
         a9B\u{1b}!  a\u{10}pf!9 aW.h &3w!6 `\u{14}\u{f}\u{6}!  aDq\u{1a} S6m!  a\u{1f}t\u{3}!, `\u{8}e) <Y=!\" aBfY!  \
        `6`[!B a\u{8}P\u{1d}!  adr- 6+.!  `uc{!! `\u{11}\u{16}\u{17}!& aDA/!/ a~<L \u{9}\u{b}c!/ a\u{19}3\u{b}!. azx8 ]\
        tI j)Q vNZ!  `V}` \u{7}>h!  `3]m %L` =\u{7}\u{7f} @&\u{3} ^T?!  `\u{1d}ml .d\u{1c} \u{18}q#!$ a[X+ \u{7f}\u{a}s\
        !1 aDEw!8 a\u{3}r\"!  a8lu!. a\u{1f}\u{1f}* \u{8}\u{1c}-!  `\u{9}64 K\u{d}? ct\u{e} \u{16}~\u{1b} WF4!/ a$/I \u{1b}\
        \u{18}R!! aIA\u{2}!B a\u{0}\u{1b}\u{4} -\u{17}/ 4C?!  aw!\u{3}!6 ahHB t?X J\u{3}%!9 a1\u{3}A!  a\u{14}j\u{1b}! \
         ayc3 \u{15}IH fMQ!* a\u{17}e|!# a\u{9}p} ^\u{0}\u{16}!; a\u{f}n' \u{5}\u{9}= U\u{15}\u{12} \u{7f}u[!! a\u{f}\u{5}\
        \u{16}!@ a:L!!! `lY) d6+ .w2 \u{d}Oi kSu!7 aR\u{1f}\u{7f} \u{1f}W6!1 aa<u!  aW\u{b}u!$ a|aW!  aU6c B o!6 a\u{f}\
        J| <\u{a}\u{a} )`\u{d}!0 a\u{19}\u{18}(!# `@eE!C aM5d!# `\\H\u{3}!\" a-\u{f}\u{12}!& a\u{2}r\u{13}!: a\"\u{19}i\
         h-l!# `\u{12}\u{16}\u{8} 86\u{1f} \u{1}\u{19}5!6 a~I\u{0} \u{1b}{\u{9} *\u{1d}\u{e}!6 `\u{7}s_!0 ao\u{14}a Yh\u{1}\
         R_2!( a{-G!8 aY8X!, aXx\"!  a';\u{7f} }Y\u{11}!8 a\u{c}g< ;WC!! a\u{1f}\u{13}Y!\" a!\"^ \u{4}Zh igo!8 a\u{2}\u{1b}\
        \u{15} >\u{c}  Td:!= a7^> \u{1b}|{ T\u{c}\u{3} \u{15}\u{7f}*!# aq3a!  a!9b m0Z \u{9}Pi!/ a\u{10}N} }L\u{2} ?D\u{13}\
         1n\u{1c}!E a`@%!  a\u{1f}]c!8 a$$d hFp!8 a>j0 /[|!C aK\u{13}V 5gd 4\u{19}1!) `W5g!E a\u{c}yt y4z uR\u{17} b&4 \
        d/A \u{3}\u{4}F `^o!  a6{= &\u{19}U!6 ah5j!7 aGp\u{7f}!& a\u{16}++ Qi0 `#U v_\u{3} l;  9f! z\u{16}E!7 aqct m4\u{1d}\
        !  `t\u{16}K fk) f|*!3 a\u{1e}}E \u{2}uF!# `\u{1c}#V }\u{f}t!% `|3\u{1e}!9 a%.' x\u{5}@!B aa\u{f}F!7 a_\u{1}M!.\
         a{Q`!+ `E\"t!) `yd\u{1d}!9 a=X  J\u{8}. \u{1d}t=!; a`eW!? a!(\\!7 aWl'!  `$\u{3}S!= a\\2{ 8)\u{5}!A a\u{15}c\u{c}\
         Y\u{e}\u{16}!E a-5)!7 a\u{4}|, 7$7 ]U\u{6} gW\u{9} Ze\u{1c}!- `\u{1c}?>!@ a&\u{16}@!: a\u{12}TT!+ `1F\u{10} G:\
        \u{14}!3 `\u{18}e)!B a\u{1c}S1 U_B \u{16}\u{6}\u{a} \u{14}\"\u{1d}!9 a\u{b}\u{12}<!  a\u{13}P_!@ a\u{17}\u{a}$!\
          a_L2!+ `jn@ \u{6}\u{4}\u{0}!  anD6 U$W ha\\ 6\u{13}t!  a\u{a},\u{1}!  a3\u{5}\u{b}!! `m2' B\u{c}4 =\u{13}J!E \
        a:\\o!# a6i\u{1} \u{12}T\u{b}!9 a=<\u{14}!= a+4\u{1c}!  `$h\u{1e}!% a[o% p\\6!  ah\u{11}J!E a\u{d}\u{c}S!9 a\u{1f}\
        <t K\u{16}4 -Yd!- az8n!/ a\u{1a}1\u{1f}!= anx; Z0\u{a} c\u{1a}. \u{b}]\u{4} %7\u{c}!= a\u{16}Y\u{1f} X1N ~\u{5}\
        O!E a[5k!  `k*p 3um!! aVUC k\u{1a}R Zsz As% 4~[!3 `\u{5}\u{6}g =kv!  `\\3{ \\\u{e}\u{7f} mSw!B aB\u{19}\u{0} >h\
        \u{10}!  `a\u{13}5!  aW,7 V\u{a}:!# `D\u{7}Z @%s!! a\u{19}K!!? ah.\u{1b} Nv\u{1c}!# a\u{16}JB a^\u{7f}!> aoAb!8\
         a\u{7}\u{16}\u{6}!E aq\u{2}+!  `(^5 #GA!! `z\u{7f} !> aA6*!E a]VJ!  `@m\u{12}!  aLO\u{16}!  a\u{18}1( \u{13}+E\
         =\u{1c}J!/ ah\u{1c}h!6 `[aq k<\u{b} tp' (\u{f}' \"~. Q|? \u{1d}\u{a}I!E aZ6m mw| nu\u{12}!8 aH\u{1d}\u{14} 0\u{12}\
        ,!; a\u{3}\u{7}T +B\u{2}!- a,*N eR\u{10}!> a\u{f}~H \u{19}-[ N1b \u{1e}.j!  a\"8o #\u{10}o ,a\u{7f} M\u{13}\u{12}\
         \u{b}\u{2}\u{13} h|\u{19}!/ a\u{1}0T!8 aGGe!, awij )\u{3}x!  a:W? `/o G-\u{6}!. aYA+!  aNz:!  `@e\"!* a<#i!- `\
        \u{d}8\u{e} z\u{1d}` c#u!3 a5\u{1c}6 e\u{9}h!  ar \" 6k\" %vd!# a\u{7f}F\u{a}!< a\"D\u{12}!6 a4}@ q6U b-w!6 `\u{10}\
        G\u{17}!  `TYL W\"o!# a\u{16}\u{6}~ 2L*!E aN%n 1[\u{f}!  a@)\u{13} |0\u{1c}!7 aj\u{a}D vw\u{4} S}\u{11}!  `8\u{15}\
        \u{14}!! a'#\u{17} \u{18}\u{b}1 \u{5}JH!# `8\u{1b}k!B aS\u{12}z!  `UG} CO\u{1} 8O\u{2}!  `Mp\u{11}!> ak\u{1}+  \
        1>!2 ax\u{6}F!* a$aP S?o!: a\u{7f}\u{16}-!: a\u{1b}G3!? a\u{1}G8 chH :8X!  a\u{5}5r!= a.6\u{7}!7 a+*`!, a\u{d}\u{d}\
        I!6 `b1U \u{c}\u{1c}n RR;!2 a\u{16}\u{e}\u{3} 8P8!  a\u{a}+? r\u{13}I 1=L!2 a\u{e}!O!9 a|\u{1}] g!s \u{1a}\u{1e}\
        #!0 a5fJ!  ac\u{1d}\u{d}!2 a\u{16}\u{1f}*!9 a!]e!+ a\u{9}\"j!& `K\u{7}j ^#\u{3} 5\u{b}\u{1e} X\u{4}. \u{f}N5!9 \
        a]0d ~\u{b}m!! `r=\u{4} ]d\u{16}!+ `A|3!/ a}\u{3}6 -3c!1 a4-\u{7}!6 aF\u{10}'!  `\u{11}Z~!  ah|\u{c}!@ a\u{1a}t\
        $!! ayd4 3\u{7}\u{1c} Idf!  a\u{10}*\u{17} \u{7}\u{16}! -\u{a}; \u{0}kF!! `}5}!2 akj\u{9}!$ aJ%\u{14} R@K!  a2o\
        L!! a9fM!B aD;P 3:Q!  `\u{f}\u{1}S!  a\u{a}Ar!  `NHL!/ a\u{16}1j!  ayJ\u{3}!? aX+\u{16}\"! `\" `A/\u{1d} o\u{19}\
        N!: a>9O >/Q!! a\u{0}T]!; a$&q 7(U 6c\\!: an\u{9}v 5\u{11}\u{0} \u{b}K\u{3} kM\u{1c}!< a<ug 31{!4 aL'&!- aUY/!-\
         aw\u{6}< \u{7f}\u{15}W!/ a\u{12}Ci!* `<>> \u{8}\u{d}m!8 a>\u{f}r j#~ ft+!# a:\u{18}B \u{1}dK j7o \u{7}\u{2}\u{1b}\
         \u{8}\u{1e}s Uz\u{1}!B a\u{17}\\\u{d} Dp6 \u{b}58 &GY Yui \u{8}< !@ a)z* e$U \u{0}:\u{2}!  `}FH $\u{d}I \u{17}\
        .e #\u{15}\u{14}!  aw/*!  ap3N!\" a`\"i V\u{1e}\u{1e}!. a\u{8}.!!! `t\u{12}? 5HD!E aY\u{1c}Z \u{16})k (lm VA;! \
         a6\u{18}@ \u{12}\u{15}A t.\u{1b} \u{10}\\1 \u{d}}T!E aO@Y \u{11}\u{7}\u{4}!@ a+U\u{15} \u{1f}\u{a}, }!4 \u{1d}\
        <8!  `\u{e}&P!+ aN]a \u{0}\u{b}\u{16}!& `WM\u{0} 9>\u{11} \u{c} ? ymT!* a4JA cf\\ Vf}!> a\u{1b}B\u{5}!  a\u{1f}\
        lQ!* aiqw mn\u{1}!6 `q\u{6}\u{8} e\u{7f}\u{9} M\u{19}\u{1e} 4u9!  `l~Y!  `\u{f}=f!  `''\u{9} z\u{d}\u{e}  \u{1c}\
        0!: a\u{7}Kp!  acM\u{2}!1 a,y\u{8} E\u{a}\u{a}!  a-?\u{c} P[R!? a\u{5}@\u{17}!\" `&^O $B\u{d} g\u{1}N!7 aZ\u{16}\
        ^!8 a\u{1b}2s!8 a[1F!! `\u{4}\u{f}\u{4}  +\u{1b}\"# `  `;q=!  aXdK!> atw_ O\u{f}s!  `\u{4}Y< 92D \\\"b ,\u{15}o\
         %x\u{7}!! a$j2!3 `\u{1e}R6 =)c \"Ed!! `\u{7f}x\u{19}!# a!\u{1c}S wyc \"\u{9}I!) a;\u{f}K!  a\u{4}ld!+ `\u{7}t|\
         }R6 kGR tfV q\u{5}{ \u{14}\\D AHd \u{1}H\u{d} agM [\u{11}W OO\u{6} U\u{1}\u{8}!0 af\u{0}y @m\u{7} \u{1e}\"\u{f}\
        !8 a55\u{1a}!C aq\u{13}s \u{1f}<\u{11}!  aU\u{c}\u{1c}!* aTGY!; a%T\u{1} /*\u{a}!> aAi;!$ at6L \u{3}~T!0 a \u{1b}\
        q\"! `$ `H}~ \u{1}\u{e}\u{0}!  a;f\u{d} a7\u{17}\"  `= a@K3 Jj3 Ad4!  `HO7  rB!D ao\u{1a}J!! `|ER!* a\u{1a}WS!6\
         aT\u{16}^!4 a@\u{5}` TQ) \u{6})V!8 aqBe b\u{c}\u{f} W\u{0}9 )KI >{c !T\u{c} wP !& `^\u{e}! j\u{17}@!2 ai.O!! `\
        Pv\u{a}!  aIk~ F~\u{c} L\u{5}2!2 a\u{b}[\u{0}!  a]9\u{c} {<L X'N!: awQS =g`!? a#Qf 5zy \u{10}:\u{13} >Q\u{8} )j\
        N!= a*?^!  `\u{9}ei '/k!  az/\u{18}!+ a\u{16}\u{7f}C!! `_\u{12}\u{e}!  aI\u{a}k eC\u{2}  z& s\u{3}&!6 `0m7 nUH!\
          al3T!3 a\u{15}{t \u{1c}\u{3}\u{e}!! `.B\u{11} -\u{14}! j\u{d}F!E a\u{c}3u!3 `\u{0}\u{2}S!* `)lu c-\u{5} Kb\u{c}\
        !> a_\u{3}7 x\u{17}F \u{16}]S \u{15}px n i /=\u{13}!# `'#U =\u{8}_ n2c!- `HKD!= a\u{19}\u{8}Z e6a 8Pj!  `+8_!= \
        a\u{8}Ej!: aNNu!* a\u{1e}A\u{a}!  a\u{3}R\u{19} )[\"!* a/\u{3}( g(] V.\u{5}!8 aeb\u{a}!# `(%-!7 axm1!  a$:u!  a\
        \u{d}W) \u{f}s] {pa!  `=\u{1c}~!& aUB\u{1b}!* a;\u{1f}\"!  a\u{11}\u{1b}d taw!4 aC=~ LM0!# `4<r!  `=\u{9}\u{1} \
        aw\u{9} \u{3}C_ \u{8}m5 k\u{a}G!. a\u{2}'c!; a_Sw .H{ \u{1b};\u{19}!  ai8$ [m% #T0!8 a<DY \u{1e}\"{ ^\u{6}\u{3}\
        !! `\u{5}\u{15}8!, atFt!# `$0\u{14} D\"[ f\u{b}_!4 a{\"a!' a6\u{12}/!+ aKc6 \u{e}3B!8 ah \u{e} 1y\u{f} \u{12}\u{19}\
        \u{10} \"Q\u{17} N\u{1f}\u{a}  \u{1a}$ K\u{a}e!3 `\u{b},q SJs!# a\u{e};\u{7} \u{4}-\u{17}\"> aC a\u{13}DG!# `S\u{13}\
        k!\" a\u{b}U~ .>4 (p?!  a|$F ;d+ \u{f}\u{11}W!  aOQn %fo!# `!J\u{11} \u{4}\u{4}' ffs!  av;\u{1d}!& a\u{17}\u{1f}\
        v \u{0}B\u{8} Qxf [,\u{16}!6 `$~&!  `:PK g\u{16}L ]3[!8 a\u{14}\u{c}h!  a[4k!? aB\u{16}\u{18}!+ `\u{17}l/!- a\u{1b}\
        k1 lDF!, `\u{7f}w%!  aLfu!9 a~\u{e}\u{1f} &|  \u{18}\u{e},!- a_!n \u{f}\u{19}~!& aZ+6 .(7 \u{d}}D \u{3}\u{10}M \
        BNO!8 aD/f g\u{14}|!A aZ\u{19}\u{6}!= ac+\u{e}!$ a-{+ >LA!' a\u{19}-B!% `\u{8}Cb!? ajXz ]\u{e}\u{17}!A a)n\" pF\
        ; qH, B\u{18}d =l\u{9}!( aDO\u{1e}!= a2_D!+ `\u{19}MH!4 asTM b^\u{d}!& `\u{13}\u{7}\u{e}!  `;\u{1a}\u{e} Z'\u{13}\
        !# `\u{12}C5!  a2IC UYW X\u{1f}] 2>q f>r %M\u{15} \u{d}D\u{17} kK4 Wn} mD\u{7f}!. ao\u{9}\u{0} \u{1f}\u{2}:!! `\
        a\u{d}\u{7f}!. a8Q\u{4} 7.@ kuP ]\u{5}V S\u{d}] %wf \u{19}1\u{4} ,2\u{7} ^\u{f}\u{14}!C a4x?!8 aR@s aP@!& a+\u{18}\
        M ?)c!6 `o\u{1}\u{1}!  `!2\u{c}!  az[\u{19} \u{4}\u{17}{ jvV!\" a&[W!! aS)w!  a3\u{1b}w \u{b}F\u{d} M'\u{1b} ';\
        + -Np!' a5\u{12}\u{1}!  `\u{a}$)!< aKr\u{8} Bf\u{d} \u{f}=*!% a/\u{1e}G!  a}lU \u{1f}7\\ \u{8}\u{5}}!@ a\u{11}\u{13}\
        \u{c}!  `\u{2}4>!6 `%.Q p\u{c}u \u{17}j\u{1a}!3 a4\u{1c}*!# a5)R \u{3}1Y!* a|a\\!, `\u{11}Ia A>t!& `vh}!  `8E\u{7f}\
        !3 a\u{e}/\u{8}!( a\u{6}M8!8 a%\u{1}I RCY!% `HLY \u{0}\u{7}_ Z\u{d}\u{7f}!: a\u{17}\u{10}\u{f} k\u{8}\u{12} \u{19}\
        \u{4}\u{15}!' a-Q! Zet W\u{d}}!  aI\u{15}\u{2}!> aOaT \\\u{8}g!% `;8\u{2} q\u{2}1!% am\u{19}J!% `\u{7f}8] &T\u{16}\
        !  a{<;!, `@Th uG\u{d} DFC $l\\!  `I#]!4 a\u{11}`` I\u{1e}\u{c}!8 aW3\u{f} \u{3}oH!$ aoK\u{4}!, a\u{13}\u{c}\u{1c}\
         T\u{1e}\u{1c} F|i!/ a2b\u{c} m\u{5}\u{18} \"#>!6 ``\u{17}F!7 a,\u{1d}X pW\\!2 a8<s!, a\u{4}M\u{7f}!> af|\u{0} \
        TJ+ B%\\ \u{2}C^ `\u{7}o!! `5Sw!> a$(\u{16} 9N? e.A!& a/2F!1 a`\u{14}O l%U!9 aNEq \u{e}gx mk{ %K\u{1c} b\u{12}\u{1e}\
        !  aG\u{10}v!2 aC\u{17}v!: a;n\u{f} S'h =\u{1d}x!, a6R/!: a*{/!  a_~G!/ aQ\u{1c}\u{2} \u{9}n&!  aP\u{16})!D ar\u{11}\
        8!, aY\u{2}\u{1b}!\" a\u{1}\u{6} !  a\u{12}E\u{11}!1 `\u{1}}# \"ua o1\u{d}!3 a\u{2}\u{c}\u{12}!8 a\u{0}\u{1f}& \
        6\u{1d}>!8 ageA B\u{b}O!  `\u{c}\u{8}\u{7f}!  a\u{1a}$\u{17}#% `! `$ `N9\u{0}!  a'T\u{17} 5\u{4}\u{18}!  `r;\u{1f}\
         9Ut Da\u{13}!' a\u{1}%] g4v!< a'[{ \"'# hK+ m6] 4\u{4}m \\\u{7}y  \u{f}y!E a\u{11}p5 U\u{a}8!  a!2G WtY xd\u{10}\
         \u{3}\u{d}\u{11}!( aw\u{1b}$!3 `^t- }\u{1e}@!- `si\u{15} w\u{7}\u{1f}!* `22$!  adrB \u{e}\u{a}_!/ a\u{e}|f!< a\
        }\u{1a}y <|\u{f}!/ a\u{f}`; \u{11}SO CJ_!9 ankh!? a\u{6}m\u{b} E\u{10}$ p.q Alx!: aP3\u{7} ,\u{15}\u{16}!  a~)7\
        !  `qvj!, a{F\u{5} \u{7}vC!\" aP\u{3}^!  `\u{1}ab!. a\u{11}4i {G+!  aVf< U\u{2}H!9 aTB\\ K;^!! aI1k!A aj<q c8\u{16}\
        !# aK\u{1b}3 \u{5}_j O\u{1b}\u{a}!2 aU%( ;\u{c}, ~\u{15}=!9 ap%B YRt!\" aO^\u{1f}!! aJTb jpg Ptg!? a\u{1e}\u{6}\
        \u{b} vH\u{1c}!! `e8( f#<!# a\u{0}_E!A a1^P!E a&_e uI(!! `R\u{1f};!& a\u{4};C!* a\u{10}YS tW4 \u{f}JP \u{2}Q_!8\
         aqVg!  a\u{10}O\u{17} n`x i\u{f}\u{a} hAU X{`!) ah\u{a}s!8 a\u{0}{}!  aGZ~!+ `{\u{1d}\u{a} \u{6}xB!  aC\u{16}L\
         \u{11}x`!( aNBg!E afb\u{1b}!  `\u{3})8 nTN!E a;bR!  a)gZ ]Ob!! aUeq!B ay\u{6}+!& `tP, :'. \u{5}T1#1 `0 `, `\u{1c}\
        .? \\NJ 7_a aY< lxm 80n!# `\u{3}D\u{1} [o\u{1a} q\u{5})!( a6Gi!  a'`4 t&F!3 `$tG m1t!? a0j{ \u{16}\u{10}\u{f}!/\
         a\u{f}@K n\u{16}{ 2j* \u{d}\u{7}?!= ae\\@!+ `yia!# `D\u{2}c \u{1f}9r!  as&~!: am'\u{3} )\u{11}\" \u{f}rE!+ a-\u{7}\
        U EVr \u{1c}\u{7f}~ VN\u{4}!! `h\u{7}0!6 a]\u{1a}E!9 a\u{1c},F!# `\u{11}rM g\u{14}\u{13}!0 aK9\u{4} Zd*!= a+\u{11}\
        ?!  a.2@ \u{1f}lH \u{1}TL \u{4}0n 'U\u{7f}!  a\u{2}K\u{2} T\u{15}\u{13} >\u{7}\u{18} w_- Tn=!% `8bK f_y {\u{18}\
        \u{10}!) `J3f AF\u{1a}!8 aXI\u{1f} W\u{7f}' F!e l\u{0}\u{11}!= a\u{3}}+ [g>!  a3Fj v5\u{3} \u{b}\u{1d}\u{f}!# a\
        \u{1c}z+!# aB\u{8}8 '\u{11}= <vS \u{1d}*] U\u{e}S!6 aD?]!# a}2\u{d}!E aS\u{1b}\u{15} \u{10}|.\"5 `& `|z1!= a'c\u{a}\
         rC6 .\u{c}l \u{17}'\u{16}!1 aM\u{d} !6 ar\u{4}. 6\u{1f}` %\u{9}s!2 a\\\u{1e}\" \u{1e}\u{11}\u{7f}!# `\u{3}I9 \u{16}\
        ^c!! aU\u{b}\u{1f}!6 aLgE!8 a-iT!E alT\u{12} hy/!, a57R!: aqW' #\u{10}c!  `\u{4}1F +_/!& `UtI!  a\u{7f}lU \u{0}\
         p!E akL&!7 aB\u{1a}+ S\u{11}F!! `z\u{9}S f\u{1f}| 6E\u{1}!? a2'\u{1d}!# a\u{2}56 \u{1a}\u{15}F W/U \u{1e}[s!  \
        `\u{2}wt \\Y1 Z=@ M\u{1d}E!, a>\u{a}`!! aE'\u{2} 5g& C\u{c}* 6Q\u{7} \u{5}b! \u{17}.' \u{2}#a!) a_q@!= aM[h F?r\
         ^nf!C at\u{d}( 2\u{10}?!B a\u{16}\u{d}C!9 aKb\u{15} \u{3}=' u/\u{5} 3tC!? a>pt CTO eQb!' a5\u{1d}v!  a\u{2}=\u{10}\
        !C a\u{5}{\u{10}!3 a\u{18}a8 K\u{1f}L!* a{tR \u{c}Gx!- a\u{f},\u{a}!  `0$\u{15} *\u{12}& r(B!@ a3\"\u{7f} FU\u{9}\
         ;\u{17}\u{19}!. a\u{8}y1!= aX\u{19}[!2 a9|\u{9} \u{1}\u{9}#!8 aHdE :\u{b}]!E a+A\u{9}!8 a];\u{19} ht9!+ a\u{1a}\
        \u{6}S!: ab]\u{4} 5$\u{16}!  am>r!  a\u{19}\u{12}t!\" am\u{15}\u{16} 5\u{19}\u{1c} {\u{1e}g!= at\u{0}k!) `&\u{3}\
        { ,\u{19}\u{18}!( aEK<!$ `k\u{19}Y!4 ``R\u{17} qjC!! `;dJ!: a\u{4}\u{d}J!2 a\u{12}|V RsW!/ a\u{4}gb!6 am6y!! `?\
        0\u{d}!@ a\u{11}\u{1e}\u{10}!) a3Y.!& `0;@!  af D!! a>CO DrX!  `0J-!+ ahA? ~\u{1c}H!4 a;\u{12}\u{0} zL\u{e}!  a\
        C\u{1a}+ >[v!  `\u{b}P\u{0}!# `<$\u{9} E`\u{13} \u{18}k\u{15} q\u{17}\u{1e} \u{1b}U4!& a9%u!, a\u{2}x\u{14}!9 a\
        \u{1d}\u{1e}I \u{15}\u{15}h!1 a\u{f}}- a\u{e}= I<O!6 `o\u{6}\" b\u{1f}%!( aY\u{19}. W&=!? a\u{1e}}\\ ]Mg!  aS7 \
        !! a~nB!$ a\u{14}\u{1e}H p`U !3` \u{9}dt!  a\u{c}\\\u{13}!  `:u\u{1a} 40% p}O q&U rlX U\u{6}_ y=\u{5} \u{1e}[\u{1e}\
         i\u{1e}j 6km \u{9}7, fE\u{e} >9/!) aoo8!0 a\u{1b})r!! a\u{7}\"\u{1a}!8 a5\u{10}f \u{1c}a\u{d}!4 aw>\u{15}!< a}\
        G*  q+ \u{d}}S!8 a\u{3}tR!. a[=U '\u{1d}i!# aAm\u{1f}  \u{16}\u{e}!  a\u{11}\u{1a}\u{1e} SR!!! a(\\# t\u{3}S!! \
        `DV\u{0} \u{9}|P mai!+ aSju!  `,3~ _O\u{10}!# `RN\u{15} \"w% 6\u{4}K!C aF+] Bo\u{4}!  `f\u{17}\u{11} |&?!/ aI\u{16}\
        E!  a{jJ!  a\u{f}!, \u{0}'2 #\u{0}K!: a\u{1}7Q!8 a=5\u{1d} s4F XL\u{19} g9Q!& `tPY N\u{0}\u{2}!\" a\u{9}y\u{6}!\
          `\u{16}r\u{10}!1 a?\u{1c}\u{1} jV\u{10} E\\\u{14} \u{3}-\u{1f}!# `a\u{1e}( yS4 ?\u{14}+ D#A \u{9}\u{1d}f!+ `q\
        \u{11}2!3 `0M\u{15}!. ad?(!\" aY`N!C a\u{1e}E\u{18} rP\u{1a} 0C(!  a]A@ )\u{3}\u{7f}!? a\u{e}\u{a}\u{9}!+ `\u{19}\
        \u{1}.!$ a>GO!6 av\"\u{f}!= a#\u{1}!!> a{^1 +o- 3W\u{10}!- aJ`& \u{a}M; \u{16}<A!' asdD!( a_\u{3}} VV\u{0}!: a3\
        \u{9}/ K\u{18}0!  `\u{1e}F8 bjA :XM!+ `\u{18}uW @Ob LT\u{a} L\u{1f}J!# a1PP!B a1 i C3N!' a5dQ!6 at\u{2}Z q\u{2}\
        \u{e} \u{12}*) \u{12}?I!: a\u{1b}{\u{d}!1 aFf\u{14}!( a&40!C arSM =9\u{6}!  `=JE VSQ ?\u{1}q!/ ae\u{18}u!: a8sU\
        !  a`Of %\u{1}f ht\u{1d} /\u{18}H!; akIS!1 a\u{b}\u{12}T \u{7}\u{4}] \u{10}6i G=\u{e}!' ab\u{8}\u{13}!3 `TS\u{19}\
         \u{16}k3 ^X: -NH nsW \u{9}ea!  aEL, 8^N \u{14}'c!/ ad0v!? a\u{1c}N$ \u{7}4= !9S \u{1a}r\u{1f} u>I!  aSKM!- a+S\
        { -F\u{1c}!# `U^*!6 `WH,!\" a\u{13}Q.!9 a\\'< :\u{d}D!# `\u{11}\u{b}\u{1f} vQ)!: a\u{14}%7!6 `rv\u{12} 3>E EKS \
        \u{4}%\u{b}!8 avkM!  a\u{10}\u{c}M Z%Q!  aA\u{d}W J\u{10}s \u{6}\u{13}3!# `LFB %Zm k\u{10}\u{6}!9 a0E\u{13} \u{13}\
        \u{b}&!6 aPL?!3 aV-X 3#i!1 aQY+ 1\u{9}F m_v!A aJ5\u{17} \u{7}q=\"! `: a_Mg  Q\u{4}!3 a\u{6},\u{9}!/ aUjw!: a\u{3}\
        6B!A a{\u{1}I!E aBD\\ J~`!3 a\u{18}QI \u{a}\u{15}- V01!6 ahh?!> a\u{f}\u{3}u EP\u{a}!E a\u{4}R: \u{b}\u{9}\u{2}\
         XmI!8 a!3x \u{10}(\u{f}!< a\u{6}*'!) a6_B!\" a3OD!, `A_`!= agDf!B a#K}!> a\u{19}\u{17}/ r\u{c}D |\u{f}q x|\u{5}\
        !> a\\}!!+ `y_(!, a'5L \u{b}9h!3 agl\u{c}!9 a\u{1c}(\u{1a}!@ a\u{1d}(! \u{7f}\u{12}>!  a6nM!: aiCR!3 `oVl Co\u{9}\
         }xM T!\u{1}!  aRQ\u{5}!  `F\u{15}\u{1b} jA  }k6!  a^\u{1b}> K8A!? a\u{6}tB 0*C 5M*!8 aj%\u{5} Gm< #(l \u{15}\u{f}\
        \u{f}!3 `CHF!6 a:\u{a}i {0V!2 `\u{12}4\u{7f} \u{6}^\u{6} 90?!, `?CY Qs\u{b} \u{9}h\u{1d} \"v\" iJ4 U#;!( als> {\
        \u{1a}G \u{18}#P!B a/\u{7}l 3\u{19}( \u{14}\u{d}h!) aG\u{1b}L!  a\u{1d}\\R \u{c}%T!- a\u{6}y\\!  a9A\u{16}!* `\u{c}\
        5\u{1a}!, a.V* 0`. ,z2 \u{d}\u{19}4!  a`B8!  anCl }\u{9}p Q'\u{a} @KI 96Q!  `>;O!! `!({!# `('\u{13}!@ aj>N :%e \
        sT\u{19}!= aM=*!& `j{V!  a09e&* `+ `- `3 `, `0 `\u{13}b\u{2} K9\u{b}!  a]sB y\u{1c}W!/ a.9X!  a\u{1b}op \u{18}\u{7f}\
        *!= a\u{8}\u{18}5!/ a[ a!E aS\")!  `\u{b}|?!9 a[Eb <xz!# `\u{b}\u{4}\u{8} n.' VQ, &\u{1d}` [*d!* a&9\u{1d}!  aW\
        W\" \u{e}\u{11}w \u{4}m( 2l9!! `\u{6}\u{19}e!B a#Xs :n\u{7f} w&8 #Xg !\u{d}\u{1b} \u{6}I'!E a\u{15}$> +GH ~>P! \
         acg\u{b} \u{1c}\u{7}r F`)!  a4.7 :6Z!$ a=%\u{1c} K\u{9}\u{b}!6 aJ*F P2i f\u{18}-  Ug \u{17}N\u{3} noX!! aij[ K\
        Xq!8 aU\u{12}r -\u{9}}!) `x\u{7}\u{c} \u{f}`; K\"\u{5}!< a,': \\Y` _w\u{14} 93d s/k!8 a?;k Br  %\u{2}7!0 aMCC! \
         a.gV ivm!\" `&\u{16}\"!: a4\u{15}K W\u{1b}R P_s \u{10}\u{12}C \u{9}\"`!' `Hv3!  a\u{e}y: 52a!= aX\u{10}\u{b} L\
        D\u{11}!  a[1\u{16} }|6 MAX!! aI\u{e}^!3 a>zm aX\u{19}!  `\u{4}Z* \u{a}*P r'\" \u{1b}r\u{13}!% a|x' X*a!6 `+\u{9}\
        \u{4}!, a\u{1a}x& .>\u{1c} ;%5 .&F  4M Eaa 3\u{7f}m \u{1f}'\u{10}!: ayA\u{1d}!C ahJ^!  agt( Oj1!6 `Ct5!! `\u{17}\
        %e p$f!  aN\"k Tf\u{1} -yW \u{17}\u{a}Y!  an.\u{1f} XJ)!A a-/E!  a/2H!8 a-xd \u{c}q6!& aV\u{13}: ~)B n^\\ z|j!7\
         a~($!1 a\u{a}<Q \u{7f}og {i' W(J!= aI9V!  `_gV!  av\u{1d}^!  a\u{7}E\u{4} rh\u{a}!  aM\u{6}\u{1d}  T>!8 a7\\^ \
        H=\u{12} \u{5}\u{8}\u{13}!< a2S0 cW0!6 `s.6 *iD Ulb sAo X&J!  `#P\u{1a} \u{9}x\u{1a} !\u{18}\u{1d} (XQ!& a\u{17}\
        #\\!A aJkg!8 av.r \u{16}e\u{19} a{  !zL!6 aSk\u{14} 9S1!= aYld!  auml!  a6l\u{18} Z5\u{1a}!6 `n\u{8}0 \u{b}\u{19}\
        \u{13} !.\u{1d} _\u{16}$!8 aC3_!9 a@\\a!) `}(h \u{8}`j PHs!% `D\u{b}\u{8}!  `\u{15}2\u{9} \u{e}T\u{11}!; a#\u{2}\
        3 j\u{19}@ 49K EXX Rmv _?j!2 azHf!& a;el!, aQ<\u{7f}!E aW.C!2 a7*R!8 a^z\\ mfs!@ ajE{!@ a\u{7}m\u{f} @L\u{13}!=\
         a\u{1a}\u{5}2 j\u{10}Q!8 a\u{e}\u{12}n Bv\u{7}!A a&{0 Kx\u{12} c0\u{14}!9 a#\"M J0y!9 a\u{1a}\u{1d}z!! aIU{!= \
        a-Z\u{11} '\u{11}2!6 a\u{19}T: )&I L\u{7f}^!< a\u{16}hv!, a{~0!& `\u{9}\u{1a}5!\" a<Oh ]T\u{1}!  a\u{2}hR  Ce!/\
         am2\u{10}!< aC}d r(f!> af|}!- an\u{7}c }9\u{5} \u{1b}-\u{9}!C a\u{11}N\u{9}!* `x+\"!  a\u{1c}<*!4 a\u{12}oA M4\
        t yi{!, amf/ \u{1}i4!: aLEL j\u{1b}M O3[!- a@Ro!: ad\u{4}\u{1b}!C aGt1 3\u{1f}P!* a(4U M\\Y 1d\u{0}!9 a(g\u{16}\
        !  `#\u{4}N (Dx '\u{19}7 Qqi :\u{6}\u{1} \u{19}\u{e}P \\Fe \u{1b}\u{1f};\"\" `6 `K\u{15}G hEb YU|!* a4t\u{0}!  \
        aUr\u{1}!> a1\\e \u{c}an \u{15}kO eIV \"w_!9 a@D\u{5}!7 a!\u{d}( \u{9}74 q\u{3}>!; aY\u{a}> \u{a}2E L9S!  `F*\u{1a}\
        !  `t$S!, `\u{11}4p!+ `\u{13}\u{1}. ;KS k\u{0}Z!@ a\u{15}NX VSz!4 aM$] u\u{1c}r!  `G<- \u{4}oN!0 a\u{1d}9Z %D^ \
        \u{1a}\u{c}e ~\"\u{d} O7\u{1e} 9#c!9 a\u{17}tx g\u{1d}} h\u{1c}9!# a:JP!6 `+O[ `dh ,\u{13}\u{1}!E at1\u{8} \u{1f}\
        cd!  aRH&!# ajS+!' a)\u{16}F!' a\u{5}\u{17}\u{8} 7+?!  a&\u{17}E!! a)Fw ]\u{8}\u{18}!* a8A)!# aH\u{0}J >lQ!- `L\
        y\\!3 aS9m!' `E!s!- a(ts!8 a\u{6}=} w\u{e}\u{19}!! `obb aRe [\u{4}\u{8}!8 a*R\u{9} }!C b\u{12}\u{2} W\u{16}' #@\
        9 >&? \u{1c}2&!! `\u{2}r< \u{1f}#\u{14} $W\u{1e} >-g!, `xP0 +\u{13}\u{6} \u{19}\u{a}\u{11}!E aFb$ MW1!+ `\u{15}\
        3R ?\u{7f}g *jn\", `1 `1E\u{17}!! `w|'!@ a2BG Ug\u{b}!  a(v\" ;\u{12}a 'I\u{16} ,t. _l?!8 a~`k!  aS\u{7}\u{2}! \
         `WC] W^K \u{1b}_h!, axi~ \u{17}\u{1}\u{e} \\G%!: a}\u{c};!> aZUt\"9 a7 ` \u{9}{!6 `&.\u{19} \u{10}:/!> az$i ?q\
        |!# aie\u{0}!/ a0\u{5}\u{10} %V4 \u{8}\u{18}g z\u{17}h!B a5/n ]\u{2}r 39\u{d} \u{c}L\u{18}!A a2_\u{2} \u{8}<\u{9}\
        !0 aO]\u{14}!= aGu\u{15}!B a\u{14}<N!B al#O U(n X\u{10}r XQ\u{1a} 9\u{9}? [4\u{6} #L\u{11}!  aa\u{e}\"!. a1}A! \
         aMMK!9 a\u{1b}WK!B a\u{17}BU yH\\!# `%\u{b}j!! `0-2 yQ6!  `y\u{7}: SS^!8 abiq!\" `|X\u{0} {3C %(W W5X!4 a\u{4}\
        hn 2\u{f}x!  a@\"\u{6} =c# +\u{10}@ pW\u{2}!< ac4=!  `5\u{1}K!6 `qYV!7 aDy\u{b} .C\u{1c} o:^!) a\u{1e}5\u{6} \\\
        Q\u{17}!A a\u{b}'H!* a55^!# a)@h \u{4}ji!$ a\u{d}]\u{0} $\u{1a}\u{14}!# a\u{10}Q0 ;y5 \u{2}rR H}\u{7} h\u{9}\u{e}\
        !! `+2F!# `\u{8}4Q!7 a\u{16}\u{19}] *\u{17}\u{18}!  aCy, .i3 w|a [X# 7]? [dZ  nf u\u{b}\u{9} Q`\u{15} \u{4}V0 t\
        D: \u{d}QI!1 a\u{5}W !! a\u{4}g\u{6} 3\u{1b}\u{1c}!  ak'=!A aIBa Sek!@ a4\u{11}\u{1f}!! a'q1 kZ6 ISl!E a';o '\u{a}\
        6 4XN\"# `! `huo!8 a\u{12}w\u{9}!8 a\u{e}\u{8}\" k%5 \u{1},G!2 a\u{15}PM!  a\u{14}N[ \u{11}NS!  amVg a\u{d}F!9 \
        an\u{a}Z A `!: aT4j S\u{10}\u{0} r5\u{10} 0K3 H\u{6}F!\" a\u{9}\u{1b}G!  aPnI!8 aTh\u{d} \u{1a}>% C\u{16}; RH\u{2}\
         >M\u{19} J@\u{1b}!/ a}\u{d}\u{1d} \u{7}+*!\" a\u{19}\u{14}S #ts!D auL<!  a<9\u{7f} \u{10}tP \u{3}\u{12}Z!  `.G\
        \u{1c} {\u{8}\u{1d}!9 a.\u{1e}M 3\u{10}[!: ak\u{14}d!* `zAf \u{b}\u{15}k!= a\\q\u{0} %|\u{1}!3 alD\u{a}!  `. +!\
        / a\u{15}\u{f}Q!$ a5Hy!% a\u{11}H\u{15} 0Iq tjw a8\u{12}!B a\u{12}\u{2}\u{1a} \u{1f}8&!9 a\u{6}}, s+; ?*Y!7 a)e\
        _!> a(wc #\u{15}h 1K> .\u{11}K G5c!6 a$[k \u{1d}_\u{6}!  aR\u{11}/!# a|c[ iA\u{9} ho\u{18}!E aRLg /7\u{6}!6 a\u{c}\
        u\u{15}!A a@\u{13}*!' abw8 pP> \u{0}/H!6 `\u{14}@P W+\u{13} N\u{11}\u{13} \u{1d}O\u{18} B4< |\u{1d}J!& `}x!!/ a\
        H\u{d}=!  a_\\\u{f} |P\u{17}!7 a6\u{12}.!B aF&\u{18} ]{;#+ `. `, `9\u{14}?!! `v+\u{5} km+!/ a\u{8}|\u{a} U\u{1b}\
        \u{14} J\u{8}#!E a7lM!B a*\u{16}l!  `*Zy 2\u{2}\u{1}!B a, \u{7}!8 a\u{16}P\u{c} \u{d}_\u{17} X\u{12}'$  `! `# `\
        $ `\u{15}A]!! a[Zw nh !# a*2)!# `\u{f}\u{19}_ mWk!  a`J\u{d} x,\u{1e} \u{19}\u{1b}$!! afW' \u{d}^+!  a\u{c}V6!@\
         a\u{2}!G!( a!\u{1b}}!> a\u{16}C\u{1f}!B ai\"!!4 `_%@!4 axOe mB}\"# `6 ` \u{c}8 A\u{16}9 KB? =S\u{2} ,)\u{3} \u{17}\
        \u{4}\u{19} vZ! \u{14}y9 xv\u{1a} \u{8}V6!B auhT T\u{f}U B\u{12}\u{1e}!  a^G\u{a}!% `\u{1f}\u{1a}\u{15}!  a\u{18}\
         !!* a\u{e}%[ Qwt Y0z f\"O!6 `iee 5\u{a}\u{1b}!  `*lJ!4 `<'( 9b( R\u{11}a ]Lh!6 `O\u{15}v \u{1}y\u{11}!E a>~U \u{8}\
        Hi!  a\u{11}\u{1c}|!4 a\u{16}w} S\\\u{12} q\u{b}$ $B6 w\u{14}Q!> aq\u{c}S!. a1\u{19}b!\" a\u{12}\u{4}'!3 a/D(\"\
        , `0 `EQ& \u{14}|F!/ a7\u{3}]!  `\u{d}\u{1f}h uC\u{b}!\" `\\4-!8 aYr< p-A !^H!= aqB\u{2}!. a!\u{9}\u{e}!; aikS!\
        < a\u{7}.[ K\u{14}2 Z)z | | \u{10}3)!E ar\"  \u{f}\u{1e}Z 2(d!: aSdp 3/q ,\u{e}z!@ a+\u{16}\u{d}!# `\u{10} X!$ \
        a)vx!) asA\u{6}!& aT\u{11}\u{8}!/ a\u{16}q\u{19}!0 aJdP 1lj!C a\u{8}cr!? al\u{1}\u{0}!$ a^B\u{16} ts} L\u{1b}\u{15}\
         1\u{15}\u{3}!  a6\u{1f}\u{a} Jsc!  `\u{d}b\u{7f}!. aQw\u{a} \u{17}j%!@ a2oB mpt!8 a@k\u{1d} \u{0}5& )\u{1b}0 T\
        %h!8 aeA) ;OB d\u{3}E D={!& `%CI!  a\u{1a}uU!  a\u{15}zX 6\u{7f}[ @&_ h\u{1d}\u{1}!E a\u{1c}@> |\u{4}a \u{10}s,\
        !E a\u{15}0>!8 aL\u{3}Z!! a1z\u{16}!/ a\"@] Hn<!- a LD M I mCt #{\u{2} d]\u{1c}!# a4q#!B aF\\M \u{14}8R!8 akDi!\
          `7\u{7}x!> a+[\u{1b} .\u{c}\u{1e} )C,!, a\u{10}2[ yY'!> a\u{1a}Nh \u{7}`~ \u{10}%\"!* a\\rQ 9yX!  a\u{4}ag >Q\
        t!  a\u{6}\u{17}\u{4}!+ a-2]!3 aczK!# `\u{18}\u{a}\u{15} l\u{10}T 7Bd mu{ M\u{1c}\u{17} \u{1a}|&\"! `# `tv6 \u{16}\
        I` \u{14}yh!> aF\u{1b}r \u{9}]9 \u{3}\u{1f}R!1 a1,b!& `5)\u{c} N\u{2}\u{2}!8 a,*o!9 aqs\u{4}!3 a\u{a}\u{1d}\u{17}\
        !& `[|\u{19}!6 `\u{10}hm!C a8,A!3 `8_s!= a\u{b}\u{13}\u{9}!  ab\u{19}\u{13} K2$ J\u{12}3 UDj!- a]7\u{9}!& `W\u{2}\
        \u{f} \"FG!  aK\u{14}R 1 i!  an\u{14}i!' ad\u{1}\u{b} B,,!! aC\u{13}/ |@D!  `G$N |\u{5}q!  aS\u{1f}\u{16} \u{17}\
        \u{e}'!# `\u{f}8K H.\u{19}!( a\u{1b}8+!$ a\u{9}TG jV^ m%\u{15}!= a\u{1a}l) \u{3}lz 'z\u{13}!7 `|\u{1c}\u{1b}!@ \
        aS\u{0}\"!* an~+!6 `{eW xp\u{a}!% `\u{c}Y\u{e} \u{1}X\u{12} \u{6}t\u{19} u9\" \u{0}A, \u{18}j>!/ a\u{1}2@!\" `\u{1b}\
        CZ!@ a\u{13}\u{1}`!\" at\u{17}\u{8}!  `)10 Ta2 /\u{2}k \u{10}Fq Q,\u{5} \u{17}\u{f}\u{10}!  a\u{9}\u{10}\u{16} \
        \u{1c}o\u{19}!, `yR'!  `\u{19}\u{1c}@!  `\u{11}9u 5\"v!8 a\u{17}\"0 Z\u{f}H!  `U\u{1d}{ \u{15}f\u{5} M5\u{16}\"\
        , `+ `\u{2};v!0 a\u{13}u\u{6}!= a}~\u{1b}!% a_u+ Zv0 \u{12} !!# a|#\u{b} n\u{1a}?!7 aQ\u{10}J D`\u{15} A\u{1}( \
        D\"P ;:|!+ `*\u{18}\u{17}!3 aJ~\u{1b} L\u{1d}n \u{a}K\u{c}!4 aS\u{f}]!  `'\u{2}q!@ a\u{1a}rs \u{12}~x!' a\u{13}\
        \u{5}\u{6}!8 a ZX!! `\u{4}6d!2 a?\u{8}d V\u{2}o \u{10}Az!# a-\u{12}\u{2}!# akh\u{3}!1 aus\u{5}!  a1M\u{d}!B a43\
        \u{3} _]\u{e} \u{9}\u{6}3 5\u{2}X!6 `#T\\!. aE7' \u{16}HH!, `\u{f}N\\!6 `5D{ 7.\u{7} #X\u{8}!7 aB\u{13}:!3 `x\u{12}\
        b z\u{1}\u{1c} EAN eQ}!7 a\u{f}\u{3}\u{1f} \u{1e}(%!* a.\u{c}/ K\u{2}S!6 am\u{f}v \u{11}gz <iO!  `\u{13}.P!> a*\
        \u{12}e!6 a\u{9}p$ \u{f}~- \u{7}_/ #\u{15}2!7 a.\u{1d}R!  a\u{1f}\u{18}\u{7} \u{1}\u{14}A X0R!* a.qm!# `em\u{a}\
        !  `sD\u{d} \u{17}O!!* aVPH!7 a\u{15}\u{1e}X \u{7f}$w!! `\u{16}s} \u{7f}i\u{a} ls\u{c}!# `\u{16}0\u{19} Dg| QU}\
        !, `\u{13}b(!> aEhO!/ az\u{e}s!; ai8t!# a%!\u{19} \u{11}FY }/m!= a\u{3}^v!% aG}\u{5} \u{e}\u{7f}R \u{3}Td M t!>\
         a\u{b}$\u{e} yX! 7\u{1a}7!= aBI` I3} \u{2}!\u{11} Q\u{1d}\u{15} 0e!!  `rJL \u{17}\u{6}Q [\u{1e}a!  a6Wd \u{1c}\
        Ny!  a\u{0}ky!- aa\u{1f}-!, `i\u{18}O!0 a>7m!  ac\u{0}\u{1d}#! `$ `' `6c' _\u{1e}B <N' 6k.!  a\u{c}\u{b}E \u{14}\
        \u{9}d!= a'\\q \u{8}\u{11}\u{1f}!> a_\u{f}$ lOz W\u{11}- DAA !\u{15}j!  aV-- b2; JIl!8 a6B\u{3}!# a;\u{7f}\u{8}\
         T\u{1}.!- `\"\u{2}s \u{b}(\u{0} ,\u{1}\u{8}!B a\u{12}HD!1 a,VQ!@ a6\u{18}c <s\u{7}!8 asi_!  ` Sw!@ a~@\u{5} #7\
        \u{f}!  a\\X% J>I 3?i \u{11}3x \u{8}5x!- ak\u{11}\u{1}!  a\"\u{a}= \u{7}\u{16}?!@ a\u{3}il!\" `\u{13}b\u{2} \u{c}\
        i\u{1b} D^2!B a\u{1b}IM!B a\u{c}.V [\u{7}7 s\u{2}Y EG+ K9B \u{2}\u{1b}g W90!% a\u{5}Y5!  azVZ \u{9}\u{19}e Ddg!\
        \" a\u{1a}*t!  a2V\u{a}  a7 \u{1e}\u{4}: msL#0 `1 `, `L\u{18}W ^So!< a,mv!5 a\u{0}Q\u{11}!@ aOF\u{1c}!! `\u{e}Z\
        & \\\u{11}I \u{4};\\!  a\u{0}Eq \u{1a}\u{7f}\u{18} 9\u{17}9!8 a\u{7}\u{1a}q!- `\u{9}\u{e}\u{4}!# `Vu\u{6} Aq\u{18}\
         8\u{1e}'!  a'o-!E a<\u{1d}; B\"E!= ac\u{1e}R \u{12}@u \u{3}\u{b}' o\u{18}? x8U E\u{d}\u{9} y\u{9}8 9dO 6~\u{b}\
         \u{f}\u{11}A!E ab&P U9] \u{1f}\u{0}\u{12}!  aR\u{12}Z H\u{a}\u{17}!1 aUin!7 an5o ijs(  `% `# `4 `& `5 `$ `! `&\
        ];!4 `Gn\\ Y\u{0}p!  aT\u{1f}\u{b}!1 `a|9!  `q6N!+ `5\u{15}b Tc\u{12}!5 atM\u{1d}!  aM43 ;\u{7f}4 U4\u{1b}!4 aM\
        (% 4GI @\u{1c}K!  `3\u{18}| 6=\u{11}!3 `ok\u{17}!4 ar\u{19}S >\u{2}>!C aT\u{18}V!& `yS\u{f}!# `oz\u{11}!5 aNr0 \
        _36!  `EE`!? aial!  a\u{b}S!!* `\u{1}%,!  ` \u{1f}J!+ a>cd!  a\"E\u{e}!, a\u{d}8X!2 a(\u{9}r %\">!3 a\u{8}jH w-\
        W!E a\u{19}C~!> a\u{1d}]\u{d}!  a\u{13}4@!# aTDX!  aKfd!@ atez \u{6}*|!3 aQ?\u{14}!$ aEu\u{2}!B a*^\u{14}!7 `='\
        5!B a6\u{1d}W!  `\\=w /:\u{17}!. a\u{2}_6!B a8yM!  `dJT!# `[\u{2}X 85\u{17}!  a \u{17}\u{17}!+ `9\u{1d}/ \u{e}~\
        M g\u{1}R!  `\u{f}xh!) a]\u{1f}s |2|!= a\u{1}\u{1e}B %uW!' a6I|!* `J\u{e}\u{9}!  `>:7 2Zi ^V\u{3}!: aYoa S\u{5}\
        D \u{1a}\u{c}D!# a[\u{18}M!  at\u{15}{!* `8\u{9}~ !<\u{12}!  `\u{3}'\u{13} !M!!? alF\\!E a$9\u{c} 9]\u{12}!6 a`\
        zc!  aX\u{14}v!6 a\u{13}$~ \u{1e}f@!  `\u{1f}]$!! `Y>&!! `\u{1c}D7!! `d\u{b}@!7 a?.c 0qw!E a#T\u{19}!$ aa0\u{1d}\
        !> aT|~!  a;\u{1d}~!% a_7: 19b!% a\u{1}es!\" `G;\u{7}!  am~\u{13}!B a\u{19}NC!8 aa\u{10}K \u{1}\u{0}| I>\u{a}!%\
         `\u{1c}M\u{a}!7 a;s\u{1a}!+ `IQ\u{1b} ~BP!  axRt \u{a}F*!# `\u{18}y\u{5}!  a/q\u{2} \u{1c}@#!1 `\u{1c}\u{11}X \
        `88 d[K!9 a6AS \u{13}&\u{17} X\u{18}p b$y 0az \u{6}B\u{8}!% `Qd> \u{7}\u{1c}@!# ``\"D!  a\u{b}2v!0 `vn\u{9}!= a\
        \u{14}\u{6}'!! a=i0!9 as^Z =5q!! `[8\u{18} \u{8}u0!  abb2 9_\u{b}!  al\u{e}L \u{0}wl!$ a{,H!: a`N^!9 avyl!? a\u{e}\
        f!!# `\u{1a}\u{18}G!! `\u{15}uJ 0KN 1rc \u{c}Qs!- `F\u{6}\u{18}!  a\u{19})' 5@*!> ac[O!? a,\u{1b}s!4 `* D I\u{18}\
        \u{0}!  `\u{7}\u{d}(!8 a*_y!$ `\u{a}R2!$ a\u{1e}<L!  a\"\u{1d}M g\u{9}R!9 a/np |A\u{12} \u{15}<\u{1e}!  a:A)!  \
        `\u{b}\u{8}O!, `\\N\u{e} 7U2 \u{1e}2K +5O \u{1f}/S!? aiFa!B an%\u{13} 0\u{15}\u{19}\"' `& `*\u{2}B!  `G\u{15}L \
        2[S Ost!  aav\u{15}!! aFeH N\u{1e}P \u{2}\u{3}\u{11} Pm;\"  `# `lSG!$ aG\u{1d}X!B ao\u{9}m!* `e\u{13}\u{15} [:.\
         un? \u{17}B\u{7f} 2\u{d}\u{15} PqG qiY!% `G>!!  a6yz \u{8}=\u{1a} z\u{0}4 >wr V\u{2}y!  a}<\u{17} {w\u{19} n,L\
        !E a\u{6}&^!4 a\u{1e}\u{7f}t \u{d}7\u{a} E\u{7}\u{11}!! aW?/!  `\u{14}9F iQ\u{16} zfS!& `\u{9}\u{12}}!  `sj~ \u{e}\
        _\u{3} G\u{10}\u{a}!> a\u{1c}>]!  a*%\u{1b}(+ `, `. `  `2 `- `/ `> a\u{1b}\"*!. `g\u{9}\u{2} {\u{1}& **n!$ `\u{1b}\
        (\u{1f}!8 a\u{3}\u{1d}p n\u{3}~ =}\u{4} \u{3}N\u{17} en\u{1a} \u{1a}@@!8 a\u{7f}1\u{3} w;\u{6} O)N QYR!/ ay\u{0}\
        e \u{19}W\u{19}!) a\u{1f}\u{e} !5 aU@8 %gU >%V M`k!C a2)l vN\u{8}!  a\u{1a}O: \u{0}_; \u{12}\u{18};!7 `e)d!  `\"\
        Y\u{12}!  `@[\u{13} I)(!2 asMN \u{6}`\\!> a\u{14}\u{b}f Uwg WF7 \u{a}Ni!* am{t \u{1d}|w!* `zy\u{7f} xt\u{10} iH\
        #!> a\u{a}.@!  a\u{2}kW <t[ LFi!1 aa\u{f}\u{12} \u{1e}?+ Q\u{5}:!7 a_NL!! a=`[ `\u{1f}_!  a>\u{11}d!  aN[w!\" a\
        /}C!  aXF\u{f} U\u{e}* j:\u{e}!! `2\u{14}A \u{e}p\u{f}!\" `\u{19}y\u{10} \u{1a}\u{18}\u{12} VKX ,\u{e}`!! `\u{f}\
        :k \u{1e}\u{a}\u{9}!6 `_B\u{19} \u{7}K$!8 aj'\u{a} ;:\u{e}!& a\u{f}t& \u{19}N-!@ a\"EO a5Q \u{14}?\\ N\u{5}q!! \
        `\u{3}\u{1c}$ [F;!, a\"HS!$ aOeq!E a\u{4}yw f{y m\u{1a}~ nm$ /\u{1f}1!= a~z2!! a^DC VhV \u{14}\"y 8;\u{3}!  aN\u{1b}\
        >!) a1G`!' at&b \u{8}^s!@ acv\u{9}!  an)\u{11}!  a_\u{17}Z!7 avwk CDy 'H\u{17}!  `Mr\" \u{3}?\u{13} \u{13}jO!@ \
        ar\u{1e}b!  `\"q} \u{4}$W W9W!B a9n]!= ab5d!= ag2> u0\u{9} Ah%!6 aj\u{7}A :y} xu-!A aE*\u{f}!( a,1$ H:.!  a_f)!\
        ! `l$S STs Gt\u{9}!6 au7\u{b}\"  `! `\u{13}\u{1}\u{12}!) `\u{1b}\u{d}\u{14}!  aEB) \u{6}>S!E ac\u{11}k!/ a5\u{3}\
        \u{11}!> a:\u{17}& #`8!+ a{\u{2}D 3TR j\u{5}Z!1 an:\\!7 a\u{2}\u{b}u!  avP\u{1}!! `%\u{d}\u{4}\", `1 `O\u{5}\u{b}\
        !& `\u{15}I} H<\u{16}!' a\u{2}B\u{1c}!+ aT\u{19}$ \u{1d}-- k\u{10}j r7\u{2}!$ a_.%!# `\u{10}\u{19}? =dU!9 a\u{8}\
        Jp!D asLr!* a\u{8}5\u{0} 8\u{5}\u{1e}!: atb7\"$ `3 `x\u{3}? \u{18}V` !\u{d}`!+ aPlc gB\u{1c}!6 a\u{13}58!  apnS\
        !2 a+\\s!+ `e\u{1e}\u{7} T\u{d}\u{1d}!8 a']3!1 `cB5 C<<!/ aD'A _\u{18}#!E a\u{e}s; \u{1d}\u{4}C \u{1c}ii!, a9?x\
         r4@!< aqOD 6E^ ^LL!& aF\u{3}L!# `.\u{e}!!E a*P-!  aQ|/!  a*Q5!) `j\u{5}<!  a-uM $9r!) `Pv5!, a?7=!8 a'\u{14}S \
        \u{4}\u{0}\u{a}!E ae\u{1a}X +\u{15}Y Gai!  a39\u{6} h\u{15}\u{1d} *\"- gl\u{1c}!  `8\u{3}0 #\u{1c}E!1 a rt!- a;\
        iu!8 a\u{9}\u{12},  2.!  a~:j!% ap#~ <\u{6}\u{7} \u{14}Rb!; a\u{9}\u{6}\u{c}!1 `7w\u{f} %\u{1e}B \u{5}|o!C a\u{b}\
        lq!  aOB\u{9} \u{13}\u{a}\u{12} ll= JzY H\u{1d}h ugz Wik \u{1c}Nl!9 a>H\u{a}!3 `{y\\!@ aA-q!2 a72\u{0} \u{b}a\u{f}\
         @\u{7}f |Hk!@ a\u{7}3\u{19} \u{14}:M m\u{b}S n\\q!* abM\u{18} \u{1d}a\u{1e}!7 a\\L* &\u{16}1!C a-&W!! `U9d!  `\
        O\u{7f}e uaz TB\u{12} .r! \u{8}RD!9 aT\u{c}Y h~` \u{7f}\u{7f}\u{0}!$ aHWB #Bv!; a:H\u{8}!  a,O#!= aDK+ S\u{14}\u{1f}\
         F\\\" \u{8}}@!> a6\u{11}C ?hz!\" `\u{f}\\\u{12} P:;!$ a#\u{f}Z /K\\!) a\u{1}.1 O\u{10}p \u{1e}Hz!  a\u{8}d~!  \
        ark\u{14}!> a-\u{b}\u{14}!/ a~{: O\u{1e}V!0 axZd \u{18}k) (\u{2}1 r{r!& a5V\u{6}!= a\u{19}=$ EM$!  `5\u{12}4 M!\
        P 7nU _\u{e}h!6 ay\u{5}\u{12} \u{6}O\u{1f} VHn!$ aLR\u{1}!/ a%Y#!6 `Z\u{8}U!4 a *x +s\u{7f}!! a>\u{13}\u{2}!  a\
        rYF i\u{18}q!  `<\u{7}\u{2} U\u{1d}. |\u{1f}/ GtC!( a\u{19}%o \u{2}>t \u{19}B\u{c}!: a\u{6}\u{11}F dIj .w-!? a\u{12}\
        x^ \u{4}5g!= aXCz!= a\u{10}\u{f}\u{3} S \u{1c}!* a.b\u{4}!3 a2|\u{12} Mn* $-L \\\u{12}l!9 a\u{1d}\u{6}n!@ a/\u{1}\
        r [s#!/ `n62!& `h\u{13}4!\" aJjB!8 a\u{18}\u{11}C!! `XbP!8 aZh% \u{10}{f!3 `.\u{10}z 0Y\u{9} =p\u{e} \u{e}4\u{15}\
        !+ a\u{7f}\u{6}/ [S:!, `!d_!  a!x\u{7}!8 a}\u{f}\u{11}!# a\u{8},8!( a\u{19}H`!( a\u{b}\u{17}e!& aNJ\u{b}!  `O\u{18}\
        \u{10}!% a\u{17}-*!  aKCm \u{10}(u!= a e\u{6}!# a\u{8}/n!# a\u{5}q\u{1f}!> ap4B I\u{e}H \\ZV nbn!= aaHx!0 a_M\u{5}\
         sS1 Q\u{4}O!6 `\u{13}bZ!9 a\u{14}`t ?iu!> a\u{a}s\u{1c}\"\" `! `xnX!  ayXf!+ `GX~!B ajD!!/ a\u{4}t:%! `% `' `\"\
         `$ `\u{1b}t\\!B aq\u{7f}\u{8} wj\u{11} O\u{6}$!7 a\u{1e}*P HtY!  a\u{d}s@ urb \u{1e}++ \u{1f}NG!8 a7\u{1b}S!  \
        `SR\u{18}!- a\"\"K \u{1e}\u{7}N!B a'd[ \u{12}Kp!1 ak_\u{6}!  a\u{1d}\u{12}\u{6}!6 a\u{9}=# }\u{8}B!# a]%0!  a-<\
        I %al <uz vF\u{10}!E a\u{f}H/ \u{1e}&9 x9Y Lz\u{18}!' `K\u{14}U!* `<@Z!) a\u{8}4f \u{7}]y!& a\u{2}=\u{10}!+ `5|\
        q \u{12}\u{1b}@ mtM!= aW\u{12}P!= aF*\u{4}!6 `\u{19}+O!' a[f4 %\"A!8 aY\\\\ \"?\u{1c}!! a{N? B+q!  a/u}!6 a_%\u{c}\
         IVC \u{7}5D!= ad\u{1e}S 7\u{4}\u{e}!3 `o\u{9}+!: a\u{18}97!8 a\u{4}P;!! a|\u{7}] 8>c \u{1f}0-!) ay{. \u{5}!M!4\
         alIe uo\u{a} -\u{c}S S\"r \u{11}\u{5}u \"\\\u{11} Dx\u{13}!  aPI? aip!  agf\u{13} 2=\u{15}!! `w\u{9}%!  a\u{1e}\
        ?F KyF!@ a\u{d}1I <<P J+Y s1h {\u{2}x!= aDD\u{e} x\u{1d}\u{1e} \u{d}nc \u{13}'j }$\u{2}!7 aIa\u{f}!  `t\u{1}\u{18}\
        !8 a\u{7f}e!!  a^G( NG1!> a\u{15}xD PhO i\u{1f}n!9 ahX0!7 aS86!\" `!sZ \u{1c}/} e \u{10} Da*!/ a\u{7f}U\u{17} \u{f}\
        +Z!6 a0\"]!9 a,}_!< a{\u{14}_ >p:!  `\u{16}N;!# a&3\u{1e} 8wC ueJ Cxd e~|!B a\u{1e}D\u{e}!6 a!8_!2 aP\"\u{1e}! \
         aL0O \u{10}ox!) a\u{1e}3\u{e}!: a*31 \u{11}V;!  `\u{18}1P!% ay#m \u{13}\u{16}m P!\u{1f} ;jH I\u{1d}M!) `o\u{7}\
        i!  `\u{16}B} 0{\u{10}!% `\u{b}\u{19}.!3 `h\u{1f}\u{e} \u{8}l, B\u{1a}C!E a6\u{b}z )\u{17}\u{16} {h&!4 `%@. %[Q\
         uEV 03r!( a\u{3}w\u{13}!0 aR=\u{18}!  a\u{19}*\u{1e}!$ `_\u{18}s WE\u{16}!  `t57!  `n{I \u{19}(X!  `tNg d\u{1}\
        (!  a\u{1c}\u{b}\\!3 a\u{d}R_ \\y_!6 `\u{12}z\u{1f} DwE!& a;Zr!) a j\u{0}!  `lRE v*I!- aCQJ D\u{4}S!? aH\u{7}q \
        ,yv ri\u{17} {$\u{1f} \u{17}f. (8> .O\\ v \u{7f}!? aE#\u{11}!B a@%\u{1a}%+ `- `* `. `, `u\u{1d}T!\" a$:\u{f}!  \
        `~g\u{f} {<$!  a3\u{1a}^!5 aE\u{1}z!  `T>| \u{1c}?\u{d}!3 ag-\u{f}!  ajb\" \u{9}\u{6}W '\"r \u{1b}\u{16}u!! a;2\
        \u{13} kSO!6 a\u{d}\u{1a}< 1JP!' ao(\\ \u{b}\u{1c}p 4N\u{9} uY\u{1a}\"# `6 `[#C!. ai*H!  `pDL!# `y{o !(\u{13} ?\
        }/ s3D!@ aXS\u{5} \u{1f}M%!  `h\u{1b}Z UP{ \u{10}\u{d}\u{c} N\u{1c}j!@ a:\u{f}z ,d\u{4} 3/C , E \u{e}\u{3}[!? a\
        }`y!= aWY\" e'* )y5 ?DN!6 `e\"P \u{18}wT!  a'\u{1d}`!\" `cog r(\u{17} u\u{1c}\u{17} \u{a}.4 \u{2}\u{1d}T!  `\u{9}\
        \"|!2 aA)\u{3}!  ay2\u{9} WZ$!/ a}\u{e}4!  au'c \u{1d}[o!+ a\u{a}`\u{10} e\u{3}\u{15} \"w\u{1c} \u{d}\u{1}4 r\u{1b}\
        V 7aX!  aF\u{3}D!E aN\u{e}\u{5} \u{6}T\u{a} r6<!3 a_VP!> a:\u{f}i \"X\u{9}!& a$z\u{9} fv\u{b}!6 a\u{1c}\u{7}\u{11}\
        != aDi\u{18}!$ `d\u{3})!$ a]r2 \u{b}|<!+ aH4B!B a}kB M\u{a}F K\u{18}~ M\u{14}\u{8} P'\u{10} 'v\u{1e}!  aA@) \u{5}\
        E,!8 arM_!$ aQrs!7 a9,\u{11}!# `~87 l>l Qoq 7.) DuT DOo!8 a`\u{1e}o \u{2} \u{1d}!A a_d/!9 a3(M!@ a6nm!7 aa!o ',\
        }!, a!\u{1b}\u{18} \u{e}5% \\\\, y\u{b}5 &*C!, `,&W \u{2}){!? a0i| >)\u{19}!: anE\u{1f} b27!> aM}H XqR ,U^!8 a]\
        bb <Yk!( a='}!8 a&`$ \u{16}\u{f}J!? a\u{6},Z!= aRmf C]h \\Rz!/ aT\u{f}\u{2}!  a\u{1a}@Q A\u{b}s \u{0}#\u{9} J\\\
        \u{9} h3 !+ `\u{7f}!; !9g!7 `U!y!> a0\u{0}\u{1b}!  a\u{1e}@*!6 aV\\<!! `;#h!3 a!W\u{1c} g\u{b}\u{1d} ;+=!! `A}q\
        !$ ad#\u{6}!\" aC!\u{15}!2 a\u{a}]0 #\u{15}_!* a\u{9}6\u{10} \u{1a}2\u{16} p>! o.[ ?\"~!\" `A>n '\u{14}5 \u{1e}\
        ms `>t\"# `= aos/ kMc!% `-]\u{1b} '\u{16}r vF6 \u{1e}S9 \u{8}\u{5}T h#\u{1}!> a0}\u{1e}!% aYd+ 513!9 a4/E $+]!2\
         a\u{b};]!  a\u{1c}y\u{9} e44 \u{1f}cH c$V!= ao:\u{16}!  a\u{e}o=!  a\u{12}\u{1b}j!* a)A? tf.!  `5H1!4 a^rA .[Z\
        !0 a1\u{c}m *b\u{1d} 0X: ;\u{0}N \u{1d}*k \u{1d} l dq\u{0} \u{16}Y\u{a} \\n-!  a\u{8}\u{15}@ `k\u{1} C8#!  an\u{c}\
        '!# awN)!! `C\u{1e}8!/ aP\u{11}{!7 a(H\u{13}!7 a,Z\u{14}'     %   p   \u{5}   \u{a}   \u{f}   y!  @\"  \u{4}\" \
         %#  g#  g#  {#  R$  f$  3%  V%  \u{e}%  A&  k&  \u{7f}&  \u{6}&  P'  \u{e}'  \u{13}'  2(  7(  7(  t(  N)  \u{1b}\
        )  K*  f*  z*  \u{6}*  @+  ]+  w+  ~+  \u{d}+  $,  .,  3,  l,  \u{6},  \u{b},  \u{15},  0-  y-  \u{10}-  6.  G.\
          W.  \\.  \\.  \u{5}.  5/  D/  D/  W/  c/  o/  x/  \u{5}/  \u{16}0  Q1  n1  \u{9}1  02  52  \u{8}2  @3  V3  \u{1f}\
        3  74  i4  s4  \u{f}4  \u{19}4  %5  l5  q5  \u{2}5  \u{11}5  A6  \\6  q6  \u{c}6  \u{13}6  $7  )7  M7  \u{7}7  \
        q8  u9  \u{7}9  ):  i:  >;  R;  i;  u;  \u{12};  j<  t<  t<  \u{5}<  \u{18}<  4=  O=  e=  e=  !>  I?  P?  <@  T\
        @  e@  \u{11}@  @A  ^A  &B  <B  \\B  %C  8C  FC  \u{1b}C  :D  \u{e}D  \u{1a}D  =E  \u{8}E  \u{16}E  SF  nF  }F \
         \u{1c}F  2G  PG  iG  ;H  \u{1b}H  %I  8I  BI  aI  tI  \u{16}I  gJ  uJ  \u{15}J  *K  /K  jK  tK  }K  \u{17}K  N\
        L  \u{c}L  %M  hM  &N  AN  \u{2}N  MO  \\O  \u{7f}O  \u{9}O  \u{13}O  ?P  \u{18}P  YQ  \u{1c}Q  BR  dR  \u{3}R \
         HS  QS  dS  dS  \u{7f}S  \u{1f}S  4T  @T  #U  RU  'V  .V  IV  pV  \u{f}V  \u{14}V  7W  DW  tW  \"X  KX  ^X  #Y\
          HY  jY  7Z  RZ  xZ  \u{10}Z  5[  <[  F[  \u{7f}[  \u{b}[  \u{1f}[  E\\  E\\  U\\  g\\  C]  \u{9}]  \u{1a}]  +\
        ^  J^  \u{1d}^  \u{9}_  \u{12}_  ,`  \u{f}`  \u{19}`  `a  \u{7f}a  \u{12}a  *b  ;b  tb  8c  4d  >d  vd  \u{11}d\
          \u{1a}d  >e  de  \u{1b}e  Df  Zf  yf  ~f  \u{d}f  \u{14}f  %g  zg  *h  /h  4h  @h  \u{15}h  .i  ?i  Ki  ?j  K\
        j  Wj  oj  \u{e}j  \u{1d}j  7k  Ak  sk  \u{13}k  2l  cl  ol  %m  3m  im  nm  ~m  /n  an  un  (o  =o  jo  oo  \u{19}\
        o  Wp  sp  \u{1}p  \u{12}p  #q  7q  pq  uq  \u{4}q  \u{b}q  \u{15}q  $r  $r  gr  gr  sr  \u{6}r  \u{6}r  \u{10}\
        r  9s  >s  {s  {s  ,t  Kt  ct  pt  ju  \u{18}u  \u{1d}u  \"v  'v  av  kv  \u{f}v  %w  8w  ^w  hw  hw  tw  \u{c}\
        w  Rx  \u{1}x  (y  >y  _y  ky  ky  \u{f}y  !z  5z  ?z  Dz  fz  yz  ~z  7{  m{  m{  \u{8}{  .|  P|  _|  n|  z|  \
        \u{9}|  \u{1c}|  L}  \u{4}}  n~  u~  \u{b}~  -\u{7f}  \u{7}\u{7f}  \u{10}\u{7f}  R\u{0}  x\u{0}  0\u{1}  ?\u{1}\
          ?\u{1}  S\u{1}  i\u{1}  \u{0}\u{1}  \"\u{2}  0\u{2}  7\u{2}  K\u{2}  U\u{2}  a\u{2}  t\u{2}  \u{2}\u{2}  \u{1c}\
        \u{2}  K\u{3}  }\u{3}  \u{4}\u{3}  \u{4}\u{3}  A\u{4}  f\u{4}  \u{b}\u{4}  P\u{5}  \u{d}\u{5}  \u{d}\u{5}  \u{1d}\
        \u{5}  ,\u{6}  h\u{6}  \u{a}\u{6}  \u{19}\u{6}  \u{1e}\u{6}  #\u{7}  -\u{7}  X\u{7}  X\u{7}  \u{6}\u{7}  \u{19}\
        \u{7}  E\u{8}  J\u{8}  t\u{8}  \u{b}\u{8}  \u{17}\u{8}  !\u{9}  ;\u{9}  ;\u{9}  b\u{9}  p\u{9}  }\u{9}  \u{9}\u{9}\
          ?\u{a}  p\u{a}  \u{19}\u{a}  J\u{b}  d\u{b}  \u{c}\u{b}  T\u{c}  m\u{c}  \u{e}\u{c}  \u{18}\u{c}  ]\u{d}  n\u{d}\
          \u{18}\u{d}  `\u{e}  s\u{e}  x\u{e}  \u{c}\u{e}  \u{11}\u{e}  \u{1f}\u{e}  x\u{f}  4\u{10}  G\u{10}  V\u{10} \
         %\u{11}  4\u{11}  9\u{11}  '\u{12}  8\u{12}  =\u{12}  I\u{12}  o\u{12}  !\u{13}  !\u{13}  J\u{13}  T\u{13}  T\u{13}\
          }\u{13}  \u{15}\u{13}  @\u{14}  \u{19}\u{14}  '\u{15}  4\u{15}  G\u{15}  h\u{15}  h\u{15}  \u{d}\u{15}  /\u{16}\
          F\u{16}  Y\u{16}  \u{7f}\u{16}  \u{f}\u{16}  \"\u{17}  )\u{17}  \u{1f}\u{17}  \u{1f}\u{17}  \u{1f}\u{17}  Y\u{18}\
          i\u{18}  \u{9}\u{18}  0\u{19}  u\u{19}  z\u{19}  \u{8}\u{19}  \u{14}\u{19}  R\u{1a}  &\u{1b}  Z\u{1b}  z\u{1b}\
          \u{14}\u{1b}  '\u{1c}  I\u{1c}  k\u{1c}  |\u{1c}  \u{13}\u{1c}  >\u{1d}  W\u{1d}  e\u{1d}  x\u{1d}  \u{17}\u{1d}\
          ?\u{1e}  D\u{1e}  N\u{1e}  e\u{1e}  j\u{1e}  \u{1}\u{1e}  \u{1e}\u{1f}  > ! J ! V ! \u{3} ! \u{16} ! .!! O!! \
        \u{8}!! \u{16}!! %\"! *\"! S\"! i\"! '#! ,#! 8#! =#! =#! S#! k#! {#! \u{17}#! \u{17}#! \u{1e}#! J$! k$! \u{6}$!\
         8%! B%! G&! L&! X&! ]&! p&! \u{4}&! \u{15}&! \u{1c}&! 2'! 2'! c'! v'! \u{0}'! J(! o(! \u{b}(! \u{10}(! 3)! =)!\
         N)! X)! k)! \u{5})! \u{19})! \u{1e})! :*! W*! \u{15}*! _+! |+! \u{12}+! \u{19}+! ),! A,! k,! t,! \u{c},! \u{18}\
        ,! <-! F-! o-! \u{9}-! #.! (.! 1.! ;.! P.! y/! s0! \u{14}0! H1! W1! 02! M2! R2! l2! {2! \u{2}2! !3! U3! Z3! _3!\
         c4! y4! %5! *5! 95! g5! \u{d}5! %7! ;7! E7! ]7! s7! 58! 58! F8! M8! p8! =9! \u{1b}9! 2:! =:! U:! o:! \u{1b}:! \
        ,;! =;! H;! T;! \u{13};! \u{18};! c<! *=! 8=! [=! |=! \u{b}=! 6>! @>! J>! T>! ~>! .?! J?! J?! T?! \u{2}?! W@! j\
        @! \u{6}@! \u{10}@! \u{15}@! 7A! FA! aA! fA! \u{7}A! \u{13}A! /B! FB! KB! RB! RB! yB! \u{10}B! (C! LC! ,D! aD! \
        wD! wD! 0E! ^E! cE! )F! )F! =F! IF! `F! 0G! FG! \u{7f}G! \u{10}G! 8H! |H! \u{1d}H! @I! NI! cI! jI! \u{c}I! :J! \
        \u{1c}J! )K! .K! <K! \u{13}K! $L! )L! 7L! AL! WL! *M! 1M! 6M! ;M! \u{15}M! gN! \u{0}N! \u{b}N! $O! $O! 7O! WO! \
        \u{9}O! 2P! @P! sP! }P! \u{2}P! \u{10}P! ,Q! ]Q! \u{1b}Q! \"R! qR! \u{e}R! QS! gS! zS! \u{14}S! \u{0}T! tU! yU!\
         \u{3}U! 6V! JV! eV! \u{1a}V! bW! *X! *X! 4X! SX! SX! -Y! 7Y! LY! fY! vY! OZ! vZ! 9[! (\\! (\\! ?\\! f\\! |\\! \
        ']! ,]! F]! F]! Y]! k]! \u{3}]! \u{8}]! \u{7}^! \u{17}^! W_! \u{1}_! \u{f}_! @`! q`! 'a! |a! |a! \u{6}a! \u{15}\
        a! \u{1f}a! @b! Vb! bb! \u{a}b! Tc! oc! \u{0}c! \u{5}c! #d! Jd! md! 8e! Re! pe! \u{d}e! \u{17}e! %f! \u{5}f! \u{15}\
        f! :g! \u{7f}g! \u{9}g! \u{17}g! Oh! ^h! mh! \u{4}h! 0i! 5i! ri! \u{1c}i! Dj! \u{a}j! \u{a}j! &k! Ek! Lk! jk! \u{4}\
        k! \u{13}k! @l! al! |l! \u{f}l! \u{1e}l! 0m! Dm! Om! bm! \u{12}m! !n! Jn! vn! ~o! \u{f}o! \u{f}o! .p! vp! ;q! c\
        q! \u{1}q! \u{6}q! \u{15}q! Rr! ^r! =s! qs! \u{b}s! <t! `t! gt! lt! vt! \u{7}t! au! /v! /v! 4v! qv! \u{5}v! \u{18}\
        v! $w! Qw! bw! 6x! Ux! Zx! ax! ax! \u{5}x! \u{18}x! +y! 7y! Fy! {y! rz! \u{10}z! \u{15}z! ${! 3{! T{! q{! x{! \u{10}\
        {! 0|! G|! Z|! \u{9}|! \u{14}|! \u{1b}|! )}! N}! h}! \u{a}}! 4~! g~! g~! x~! '\u{7f}! '\u{7f}! =\u{7f}! \u{9}\u{7f}\
        ! \\\u{0}! l\u{0}! }\u{0}! %\u{1}! d\u{1}! p\u{1}! \u{7f}\u{1}! !\u{2}! 0\u{2}! 0\u{2}! A\u{2}! \u{d}\u{2}! \u{1b}\
        \u{2}! ,\u{4}! M\u{4}! -\u{5}! ]\u{5}! g\u{5}! q\u{5}! \u{7}\u{5}! \u{c}\u{5}! \u{18}\u{5}! +\u{6}! ?\u{6}! v\u{6}\
        ! \u{9}\u{6}! T\u{7}! i\u{7}! u\u{7}! z\u{7}! \u{d}\u{7}! \u{1b}\u{7}! D\u{8}! N\u{8}! W\u{8}! l\u{8}! 3\u{9}! \
        R\u{9}! ^\u{9}! \u{2}\u{9}! \u{12}\u{9}! \u{12}\u{9}! B\u{a}! g\u{a}! q\u{a}! q\u{a}! W\u{b}! w\u{b}! \u{c}\u{b}\
        ! \u{1b}\u{b}! 8\u{c}! K\u{c}! \\\u{c}! /\u{d}! >\u{d}! f\u{d}! \u{7}\u{d}! \u{15}\u{d}! &\u{e}! 0\u{e}! F\u{e}\
        ! Y\u{e}! r\u{e}! \u{5}\u{e}! \u{5}\u{e}! 8\u{f}! Y\u{f}! \u{11}\u{f}! \u{1b}\u{f}! E\u{10}! b\u{10}! A\u{11}! \
        A\u{11}! V\u{11}! j\u{11}! {\u{11}! \u{18}\u{11}! 1\u{12}! =\u{12}! G\u{12}! S\u{12}! \u{1}\u{12}! \u{10}\u{12}\
        ! 4\u{13}! ;\u{13}! G\u{13}! z\u{13}! \u{8}\u{13}! \u{14}\u{13}! f\u{14}! o\u{14}! \u{9}\u{14}! \u{e}\u{14}! C\u{15}\
        ! \u{6}\u{15}! E\u{16}! s\u{16}! \u{2}\u{16}! \u{e}\u{16}! \u{13}\u{16}! .\u{17}! l\u{17}! v\u{17}! \u{13}\u{17}\
        ! \u{1d}\u{17}! i\u{18}! \u{d}\u{18}! \u{12}\u{18}! '\u{19}! <\u{19}! R\u{19}! Y\u{19}! p\u{19}! p\u{19}! H\u{1a}\
        ! R\u{1a}! ^\u{1a}! h\u{1a}! \u{2}\u{1a}! c\u{1b}! \u{1c}\u{1b}! b\u{1c}! v\u{1c}! \u{1}\u{1c}! !\u{1d}! D\u{1d}\
        ! c\u{1d}! %\u{1e}! O\u{1e}! z\u{1e}! \u{1c}\u{1e}! 6\u{1f}! ;\u{1f}! L\u{1f}! Q\u{1f}! }\u{1f}! u \" \u{b} \" \
        \u{1e} \" J!\" Y!\" ^!\" j!\" v!\" \u{5}!\" \u{a}!\" &\"\" 0\"\" >\"\" c\"\" r\"\" \u{3}\"\" \u{8}\"\" *#\" L#\"\
         [#\" n#\" \u{7f}#\" 1$\" e$\" j$\" I%\" \u{6}%\" \u{10}%\" !&\" <&\" O&\" u&\" \u{7f}&\" \u{9}&\" 9'\" o'\" t'\
        \" \u{8}'\" N(\" \u{5}(\" \u{c}(\" \u{1a}(\" 1)\" E)\" T)\" ~)\" \u{13})\" \u{1f})\" N*\" U*\" {*\" \u{0}*\" \u{5}\
        *\" \u{a}+\" 9,\" 9,\" *-\" X-\" b-\" n-\" n-\" x-\" x-\" z.\" \u{7f}.\" '/\" \\/\" a/\" \u{15}/\" \u{15}/\" /0\
        \" @0\" j0\" s0\" G1\" L1\" Q1\" d1\" n1\" \u{15}1\" l2\" }2\" \u{6}2\" ?3\" \u{d}3\" 04\" \u{8}4\" \u{8}4\" \u{14}\
        4\" \u{14}4\" \u{19}4\" ^5\" o5\" *6\" /6\" E6\" J6\" \u{c}6\" \u{17}6\" +7\" j7\" ~7\" \u{d}7\" &8\" -8\" 28\"\
         98\" C8\" i8\" \u{7f}8\" \u{4}8\" \u{4}8\" \u{15}8\" 39\" F9\" \u{0}9\" \u{a}9\" \u{13}9\" %:\" 6:\" B:\" \u{d}\
        :\" v;\" +<\" a<\" +=\" 5=\" \u{5}=\" \u{16}=\" 9>\" >>\" T>\" i>\" s>\" \u{e}>\" E?\" \u{7}?\" \u{13}?\" &@\" \
        j@\" \u{2}@\" $A\" $A\" _A\" nA\" 3B\" GB\" NB\" SB\" bB\" lB\" xB\" \u{7f}B\" \u{11}B\" \u{11}B\" ,C\" ,C\" =C\
        \" KC\" nC\" \u{7f}C\" 'D\" 2D\" \u{f}D\" EE\" JE\" QE\" qE\" \u{2}E\" \u{15}E\" RF\" nF\" \u{8}F\" 6G\" oG\" \u{5}\
        G\" \u{1b}G\" %H\" ,H\" 8H\" DH\" `H\" jH\" qH\" \u{15}H\" xI\" \u{18}I\" )J\" =J\" \u{3}J\" \u{1d}J\" ,K\" lK\"\
         vK\" \u{16}K\"  L\" \u{12}L\" ;M\" tM\" yM\" 0N\" iN\" >O\" \u{c}O\" \u{c}O\" SP\" \\Q\" fQ\" kQ\" \u{1f}Q\" )\
        R\" hR\" \u{0}R\" <S\" RS\" RS\" ^S\" sS\" \u{18}S\" 8T\" IT\" ST\" gT\" lT\" \u{7}T\" \u{1d}T\" =U\" \u{1}U\" \
        \u{6}U\" \u{19}U\" \u{1e}U\" 5V\" \u{14}V\" (W\" WW\" aW\" fW\" fW\" tW\" hX\" wX\" ~X\" \u{a}X\" JY\" 'Z\" 6Z\"\
         ;Z\" LZ\" \u{3}Z\" \u{d}Z\" \u{d}Z\" \u{17}Z\" 9[\" ,\\\" D\\\" c\\\" z\\\" \u{8}\\\" \u{d}\\\" o]\" v]\" \u{5}\
        ]\" \u{16}]\" :^\" \u{7f}^\" 5_\" D_\" V_\" 9`\" g`\" \u{17}`\" 3a\" ka\" {a\" 7b\" Ab\" Ab\" Pb\" mb\" rb\" \u{3}\
        b\" \u{8}b\" \u{f}b\" 2c\" Cc\" wc\" wc\"  d\" 5d\" \\d\" #e\" Be\" Ve\" be\" \u{1a}e\" $f\" ?f\" Df\" cf\" hf\"\
         mf\" \u{1d}f\" 'g\" 8g\" ?g\" Fg\" }g\" \u{7}g\" \u{1a}g\" \u{1f}g\" 6i\" Di\" \u{1}i\" /j\" \u{b}j\"  k\" ,k\"\
         [k\" `k\" &l\" <l\" Al\" Ul\" Ul\" fl\" 8m\" ]m\" xm\" \u{4}m\" 9n\" Bn\" Kn\" Kn\" Zn\" rn\" \u{e}n\" \u{18}n\
        \" Po\" Zo\" {o\" \"p\" 1p\" Bp\" Gp\" Up\" up\" \u{6}p\" Cq\" lq\" ~q\" \u{5}q\"  r\" \u{8}r\" ,s\" Xs\" _s\" \
        \u{0}s\" \u{c}s\" Ct\" Mt\" gt\" ~t\"  u\" Wu\" \u{7f}u\"  v\" 1v\" Qv\" bv\" 'w\" 3w\" Fw\" dw\" $x\" Dx\" \\x\
        \" wx\" \u{f}x\" by\" yy\" 4z\" 0{\" ?{\" v{\" \u{b}{\" 4|\" n|\" \u{8}|\" 6}\" J}\" V}\" q}\" \u{9}}\" e~\" v~\
        \" \u{7}~\" #\u{7f}\" T\u{7f}\" g\u{7f}\" n\u{7f}\" \u{12}\u{7f}\" \u{1e}\u{7f}\" R\u{0}\" c\u{0}\" s\u{1}\" Z\u{2}\
        \" _\u{2}\" I\u{3}\" \u{e}\u{3}\" \u{18}\u{3}\" E\u{4}\" \u{13}\u{4}\" B\u{5}\" S\u{5}\" b\u{5}\" k\u{5}\" \u{c}\
        \u{5}\" P\u{6}\" {\u{6}\" \u{5}\u{6}\" 3\u{7}\" B\u{7}\" G\u{7}\" }\u{7}\" 7\u{8}\" <\u{8}\" J\u{8}\" ^\u{8}\" \
        \u{3}\u{8}\" \u{f}\u{8}\" 4\u{9}\" N\u{9}\" \u{a}\u{9}\" r\u{a}\" \u{8}\u{a}\" \u{16}\u{a}\" >\u{b}\" K\u{b}\" \
        R\u{b}\" `\u{b}\" j\u{b}\" \u{2}\u{b}\" \"\u{c}\" \u{18}\u{c}\" %\u{d}\" W\u{d}\" j\u{d}\" j\u{d}\" \u{8}\u{d}\"\
         1\u{e}\" ?\u{e}\" K\u{e}\" `\u{e}\" \u{7f}\u{e}\" \u{b}\u{e}\" \u{10}\u{e}\" +\u{f}\" ?\u{f}\" I\u{f}\" U\u{f}\
        \" u\u{f}\" A\u{10}\" A\u{10}\" ^\u{10}\" e\u{10}\" o\u{10}\" y\u{10}\" \u{a}\u{10}\" \u{14}\u{10}\"  \u{11}\" \
        %\u{11}\" 7\u{11}\" i\u{11}\" \u{b}\u{11}\" !\u{12}\" W\u{12}\" j\u{12}\" \u{7f}\u{12}\" \u{16}\u{12}\" T\u{13}\
        \" ^\u{13}\" 1\u{14}\" [\u{14}\" v\u{14}\" 1\u{15}\" Z\u{15}\" h\u{15}\" \u{3}\u{15}\" w\u{16}\" ,\u{17}\" ?\u{17}\
        \" \u{7f}\u{17}\" A\u{18}\" d\u{18}\" \u{0}\u{18}\" K\u{19}\" q\u{19}\" \u{8}\u{19}\" (\u{1a}\" B\u{1a}\" p\u{1a}\
        \" u\u{1a}\" \u{4}\u{1a}\" !\u{1b}\" 0\u{1b}\" :\u{1b}\" U\u{1b}\" \u{3}\u{1b}\" \u{14}\u{1b}\" i\u{1c}\" \u{13}\
        \u{1c}\" $\u{1d}\" Z\u{1d}\" d\u{1d}\" /\u{1e}\" K\u{1e}\" t\u{1e}\" *\u{1f}\" ;\u{1f}\" B\u{1f}\" S\u{1f}\" Z\u{1f}\
        \" _\u{1f}\" \u{1b}\u{1f}\" * # v # { # \u{e} # N!# S!# s!# \u{7f}!# \u{4}!# .\"# 3\"# F\"# U\"# \u{16}\"# \u{1d}\
        \"# '## 1## @## @## Z## j## y## \u{a}## 8$# 8$# W$# w$# \u{3}$# \u{f}$# @%# E%# V%# [%# e%# \u{2}%# C&# ^&# c&#\
         ~&# :'# c'# v'# \u{10}'# 0(# A(# V(# s(# B)# \u{0})# #*# 2*# H*# \u{16}*# ]+# b+# \u{0}+# \u{7}+# &,# S,# C-# \
        C-# x-# \u{10}-# \u{10}-# H.# h.# r.# \u{9}.# \u{13}.# */# 8/# 8/# \u{6}/# \u{b}/# \u{12}/# =0# d0# u0# =1# B1#\
         P1# ,2# 72# \u{13}2# l3# \u{16}3# ;4# x4# }4# \u{a}4# +5# 86# p6# \u{e}6# 07# :7# c7# c7# \u{0}7# \u{5}7# \u{c}\
        7# \u{13}7# X8# z8# \u{10}8# ;9# \u{1}9# \u{1c}9# -:# =:# #;# (;# -;# 4;# \\;# k;# p;# E<# T<# x<# }<# *=# *=# \
        7=# T=# \u{1}=# \u{d}=# )># 7># \u{4}># \u{9}># #?# *?# A?# K?# W?# e?# \u{1}?# /@# b@# b@# \u{b}@# \u{b}@# %A#\
         ,A# 1A# KA# KA# PA# UA# kA# uA# \u{12}A# CB# WB# qB# \u{16}B#  C# \u{8}C# \u{12}C# $D# 3D# DD# ZD# _D# 1E# YE#\
         \u{5}E# \u{15}E# $F# 0F# 5F# iF# zF# \u{9}F# \u{18}F# )G# )G# 7G# <G# EG# EG# \\G# (H# ;H# KH# \u{1f}H# FI# 'J\
        # CJ# |J# \u{14}J# uK# \u{12}K# WL# \u{b}L# EM# OM# aM# fM# fM# yM# \u{17}M#  N# oN# oN# tN# 1O# jO# \u{16}O# <\
        P#  Q# :Q# ?Q# `Q# qQ# \u{2}Q# $R# 3R# BR# GR# ^R# cR# vR# \u{7}R# \u{15}R# ,S# 3S# DS# SS# _S# dS# \u{7f}S# 7T\
        # <T# FT# KT# tT# \u{4}T# \u{1c}T# /U# dU# sU# xU# xU# \u{11}U# 7V# \u{1a}V# HW# jW# /X# AX# YX# sX# @Y# JY# VY\
        # `Y# oY# tY# \u{13}Y# )Z# wZ# |Z# <[# a[# \u{1d}[# L\\# [\\# o\\# \u{9}\\# \u{e}\\# \u{e}\\# J]# [^# \u{1a}^# \
        &_# >_# |_# :`# A`# X`# \u{7}`# \u{1a}`# +a# Ea# \u{7}a# (b# ^b# cb# |b# Pc# ec# qc# \u{8}c# Fd# Rd# ad# \u{d}d\
        # \u{12}d# \u{1d}d# \"e# \"e# \u{0}e# af# %g# Eg# Lg# ig# \u{e}g# *h# *h# 4h# \u{1}h# \u{6}h# ci# 1j# Ej# Tj# e\
        j# sj# \u{1f}j# $k# Sk# nk# zk# \u{11}k# pl# *m# rm# 9n# Dn# Sn# qn# <o# \u{5}o# \u{a}o# \u{f}o# %p# 4p# Ip# pp\
        # \u{9}p# $q# Tq# Yq# uq# \u{9}q# \u{13}q# \"r# ^r# \u{17}r# Hs# |s# \u{10}s# \u{1a}s# =t# \u{7}t# \u{c}t# 'u# \
        Fu# Fu# \\u# au# su#  v# Bv# \\v# ov# \u{3}v# #w# ;w# @w# #x# (x# \u{2}x# \u{18}x# )y# ay# ty# \u{8}y# (z# Mz# \
        \u{c}z# ){# \u{3}{# Q|# \u{1c}|# *}# S}# l}# $~# `~# r~# ~~# D\u{7f}# w\u{7f}# u\u{0}# \u{7f}\u{0}# !\u{1}# 7\u{1}\
        # A\u{1}# H\u{1}# \u{0}\u{1}# \u{7}\u{1}# \u{16}\u{1}# ]\u{2}# \u{c}\u{2}# \u{c}\u{2}# \u{c}\u{2}# \u{11}\u{2}#\
         /\u{3}# /\u{3}# 4\u{3}# N\u{3}# Z\u{3}# a\u{3}# \u{a}\u{3}# %\u{4}# I\u{4}# d\u{4}# r\u{4}# w\u{4}# #\u{5}# #\u{5}\
        # O\u{5}# c\u{5}# r\u{5}# \u{5}\u{5}# \u{a}\u{5}# A\u{6}# \\\u{6}# &\u{7}# 0\u{7}# U\u{7}# p\u{7}# u\u{7}# *\u{8}\
        # x\u{8}# \u{8}\u{8}# \u{14}\u{8}# %\u{9}# 6\u{9}# ;\u{9}# N\u{9}# \u{7}\u{9}# \u{7}\u{9}# W\u{a}# \u{d}\u{a}# \
        #\u{b}# b\u{b}# ~\u{b}# :\u{c}# -\u{d}# \u{15}\u{d}# !\u{e}# 4\u{e}# h\u{e}# \u{19}\u{e}# u\u{f}# \u{9}\u{10}# \
        \u{17}\u{10}# {\u{11}# \u{14}\u{11}# d\u{12}# (\u{13}# c\u{13}# \"\u{14}# :\u{14}# N\u{14}# w\u{14}# \u{1}\u{14}\
        # #\u{15}# -\u{15}# M\u{15}# `\u{15}# l\u{15}# \u{11}\u{15}# #\u{16}# /\u{16}# 4\u{16}# >\u{16}# r\u{16}# \u{f}\
        \u{16}# \u{14}\u{16}# 1\u{17}# ;\u{17}# S\u{17}# a\u{17}# %\u{18}# *\u{18}# /\u{18}# >\u{18}# \u{a}\u{18}# )\u{19}\
        # S\u{19}# f\u{19}# u\u{19}# =\u{1a}# M\u{1a}# \u{9}\u{1a}# W\u{1b}# y\u{1b}# ~\u{1b}# \u{14}\u{1b}# L\u{1c}# w\
        \u{1c}# \u{12}\u{1c}# }\u{1d}# \u{1a}\u{1d}# ;\u{1e}# \u{1d}\u{1e}# \"\u{1f}# 4\u{1f}# 9\u{1f}# E\u{1f}# E\u{1f}\
        # ]\u{1f}# p\u{1f}# 6 $ L $ h $ \u{1} $ \u{b} $ \u{b} $ \u{17} $ F\"$ R\"$ e\"$ \u{b}\"$ 1#$ B#$ X#$ p#$ \u{1c}\
        #$ +$$ 5$$ X$$ \u{3}$$ J%$ O%$ \u{e}%$ *&$ /&$ q&$ q&$ v&$ \u{9}&$ \u{15}&$ \u{5}'$ \u{14}'$ ?($ N($ d($ \u{10}\
        ($ 5)$ X)$ {)$ {)$ **$ q*$ x*$ :+$ R+$ \\+$ a+$ \u{2}+$ \u{7}+$ \u{9},$ =-$ \u{6}-$ \u{16}-$ G.$ b.$ n.$ \u{11}\
        .$ \u{1c}.$ D/$ g/$ q/$ \u{17}/$ B0$ \u{0}0$ z1$ \u{e}1$ $2$ +2$ \u{1c}2$ \u{1c}2$ j3$ \u{13}3$ *4$ ;4$ G4$ Z4$\
         _4$ n4$ }4$ \u{1b}4$ \"5$ ,5$ V5$ j5$ j5$ o5$ 96$ Q6$ [6$ `6$ s6$ s6$ s6$ \u{1d}6$ =7$ I7$ P7$ l7$ l7$ v7$ \u{1b}\
        7$ p8$ \u{d}8$ \u{1e}8$ n9$ \u{2}9$ %:$ 6:$ @:$ [:$ q:$ \u{4}:$ ,;$ d;$ d;$ #<$ \u{7f}<$ \u{b}<$ .=$ H=$ R=$ b=\
        $ b=$ n=$ x=$ \u{2}=$ />$ ;>$ \\>$ t>$ R?$ d?$ z?$ 9@$ L@$ o@$ \u{1f}@$ 8A$ CA$ :B$ `B$ \u{2}B$ 2C$ BC$ GC$ NC$\
         rC$ \u{9}C$ HD$ hD$ {D$ YE$ ^E$ }E$ \u{1a}E$ }F$ )G$ ZG$ zG$ \u{7f}G$ \u{17}G$ 0H$ <H$ HH$ \u{17}H$ *I$ 1I$ LI\
        $ \u{3}I$ ,J$ DJ$ DJ$ lJ$ \u{10}J$ \u{15}J$ -K$ @K$ QK$ bK$ nK$ uK$ \u{0}K$ \u{0}K$ \u{5}K$ )L$ 5L$ <L$ PL$ \\L\
        $ \\L$ \\L$ \u{13}L$ \u{1a}L$ 5M$ WM$ }M$ }M$ \u{d}M$ KN$ YN$ \u{a}N$ \u{1b}N$ *O$ 5O$ -P$ -P$ SP$ kP$ \u{e}P$ \
        CQ$ VQ$ iQ$ KR$ RR$ pR$ =S$ NS$ \u{15}S$ RT$ cT$ &U$ eU$ %V$ OV$ [V$ nV$ ^W$ jW$ tW$ \u{2}W$ \u{10}W$ \"X$ \"X$\
         0X$ HX$ \u{2}X$ \u{2}X$ \u{11}X$ 1Y$ ;Y$ \u{4}Y$ \u{15}Y$ !Z$ FZ$ ~Z$ \u{8}Z$ \u{15}Z$ .[$ K[$ Y[$ \u{12}[$ \u{1c}\
        [$ G\\$ Q\\$ \u{8}\\$ 7]$ e]$ \u{a}]$ \u{1e}]$ K^$ \\^$ e^$ q^$ }^$ \u{13}^$ &_$ @_$ J_$ q_$ 4`$ J`$ O`$ \u{a}`\
        $  a$ Va$ ba$ }a$ \u{7}a$ _b$ {b$ \u{10}b$ \u{15}b$ ?c$ fc$ \u{7f}c$ \u{13}c$ )d$ Pd$ Pd$ fd$ yd$ \u{1a}d$ \u{1a}\
        d$ 5e$ se$ tf$ Vg$ kg$ \u{13}g$ .h$ 3h$ Ph$ jh$ ~h$ 3i$ Ai$ Fi$ \u{8}i$ \u{19}i$ |j$ |j$ \u{1a}j$ 0k$ ?k$ /l$ V\
        l$ dl$ xl$ 4m$ ;m$ Qm$ \u{b}m$ Tn$ Yn$ ^n$ vn$ vn$ \u{16}n$ \u{16}n$ %o$ 3o$ \u{1c}o$ 4p$ |p$ (q$ /q$ 4q$ @q$ \u{16}\
        q$ \u{1b}q$ 'r$ Tr$ Yr$ kr$ \"s$ 's$ >s$ Js$ ^s$ hs$ ms$ \u{0}s$ \u{a}s$ #t$ -t$ \u{7f}t$ \u{10}t$ 3u$ [u$ ku$ \
        pu$ \u{17}u$ 7v$ ov$ ov$ Gw$ xw$ )x$ 3x$ Kx$ Kx$ ax$ \u{c}x$ \u{1b}x$ %y$ 3y$ =y$ fy$ \u{3}y$ $z$ 0z$ :z$ }z$ ,\
        {$ 6{$ @{$ a{$ z{$ z{$ \u{7f}{$ !|$ }|$ 4}$ ;}$ Q}$ \u{a}}$ 1~$ B~$ B~$ G~$ \u{10}~$ \u{1f}~$ 2\u{7f}$ 9\u{7f}$\
         {\u{7f}$ \u{e}\u{7f}$ \u{18}\u{7f}$ \u{18}\u{7f}$ a\u{0}$ y\u{0}$ \u{a}\u{0}$ \u{f}\u{0}$ \"\u{1}$ :\u{1}$ ]\u{1}\
        $ \u{2}\u{1}$ a\u{2}$ k\u{2}$ k\u{2}$ \u{1f}\u{2}$ 8\u{3}$ h\u{3}$ r\u{3}$ \u{d}\u{3}$ -\u{4}$ N\u{4}$ c\u{4}$ \
        o\u{4}$ \u{14}\u{4}$ A\u{5}$ a\u{5}$ r\u{5}$ 9\u{6}$ 9\u{6}$ H\u{6}$ M\u{6}$ X\u{6}$ i\u{6}$ w\u{6}$ \u{5}\u{6}\
        $ -\u{7}$ 8\u{7}$ =\u{7}$ L\u{7}$ \"\u{8}$ .\u{8}$ s\u{8}$ 9\u{9}$ 9\u{9}$ \u{16}\u{9}$ \u{a}\u{a}$ .\u{b}$ \u{6}\
        \u{b}$ \u{b}\u{b}$ A\u{c}$ f\u{c}$ u\u{c}$ \u{6}\u{c}$ \u{12}\u{c}$ \"\u{d}$ 7\u{d}$ J\u{d}$ ]\u{d}$ r\u{d}$ *\u{e}\
        $ \u{7f}\u{e}$ \u{d}\u{e}$ \u{12}\u{e}$ $\u{f}$ .\u{f}$ \u{0}\u{f}$ \u{5}\u{f}$ \u{18}\u{f}$ {\u{10}$ \u{11}\u{10}\
        $ N\u{11}$ x\u{11}$ x\u{11}$ }\u{11}$ }\u{11}$ N\u{12}$ d\u{12}$ r\u{12}$ \u{1a}\u{12}$ C\u{13}$ \u{8}\u{13}$ \u{d}\
        \u{13}$ B\u{14}$ p\u{14}$ \u{0}\u{14}$ \u{1a}\u{14}$ M\u{15}$ [\u{15}$ [\u{15}$ t\u{15}$ \u{17}\u{15}$ ~\u{16}$\
         \"\u{17}$ 1\u{17}$ N\u{17}$ n\u{17}$ \u{7}\u{17}$ (\u{18}$ M\u{18}$ j\u{18}$ o\u{18}$ t\u{18}$ %\u{19}$ d\u{19}\
        $ ~\u{19}$ \u{15}\u{19}$ \u{1a}\u{19}$ `\u{1a}$ v\u{1a}$ \u{0}\u{1a}$ \u{11}\u{1a}$ \u{1d}\u{1a}$ =\u{1b}$ J\u{1b}\
        $ |\u{1b}$ #\u{1c}$ E\u{1c}$ J\u{1d}$ \u{2}\u{1d}$ \u{15}\u{1d}$ &\u{1e}$ M\u{1e}$ g\u{1e}$ q\u{1e}$ \u{7f}\u{1e}\
        $ \u{e}\u{1e}$ >\u{1f}$ J\u{1f}$ J\u{1f}$ O\u{1f}$ g\u{1f}$ \u{11}\u{1f}$ < % A % v % \u{e} % \u{18} % +!% Y!% \
        w!% \u{5}!% &\"% 4\"% =\"% G\"% s\"% 4#% c#% x#% \u{b}#% *$% 1$% _$% d$% \u{6}$% \u{14}$% 3%% ?%% K%% P%% ~%% \u{14}\
        %% Y&% l&% D'% \u{6}'% \u{10}'% ((% 4(% >(% M(% R(% p(% \u{6}(% \u{b}(% ?)% I)% \u{6})% \u{1b})% )*% '+% ;+% R+\
        % g+% l+% x+% \u{7f}+% -,% 7,% E,% Q,% Q,% V,% .-% ?-% M-% s-% \u{16}-% \".% G.% G.% N.% S.% h.% v.% \u{18}.% )\
        /% H/% M/% R/% Y/% c/% \u{3}/% 20% <0% K0% f0% k0% \u{8}0% \u{f}0% :1% R1% z1% \u{1e}1% L2% j2% \u{a}2% \u{1b}2\
        % b3% x3% \u{a}3% \u{a}3% <4% q4% \u{0}4% \u{1f}4% W5% s5% \u{4}5% 96% }6% \u{9}6% \u{16}6% 47% r7% 38% R8% q8%\
         \u{0}8% \u{11}8% 09% :9% r9% w9% \u{1a}9% A:% ]:% \u{a}:%  ;% *;% 1;% o;% \u{1f};% \u{1f};% 3<% :<% i<% p<% u<\
        % \u{d}<% 3=% 8=% i=% w=% !>% &>% ->% 4>% \u{7}>% \u{c}>% +?% 7?% C?% `?% \u{b}?% ?@% T@% n@% \u{14}@% \u{19}@%\
         \u{11}A% -B% CB% uB% \u{d}B% \u{d}B% \"C% VC% \u{15}C% \u{1d}D% \u{1d}D% 3E% <E% ZE% xE% 'F% <G% \\G% sG% \u{7f}\
        G% \u{f}G% %H% ?H% KH% \\H% rH% \u{1}H% \u{d}H% \u{14}H% wI% \u{3}I% \u{3}I% \u{8}I% WJ% {J% \u{0}J% \u{a}J% \u{19}\
        J% \u{1e}J% 9K% MK% WK% WK% ,L% rL% \u{3}L% \u{d}L% ,M% :M% FM% KM% \u{15}M% JN% \u{7f}N% .O% 9O% MO% WO% eO% l\
        O% xO% 9P% JP% bP% ^Q% eQ% ~Q% \u{19}Q% %R% 9R% LR% QR% gR% uR% \u{9}R% \u{18}R% 9S% rS% \u{19}S% IT% XT% aT% a\
        T% rT% \u{16}T% 4U% CU% vU% \u{2}U% /V% YV% PW% \u{18}W% AX% WX% ^X% eX% qX% \u{1d}X% \"Y% ,Y% HY% MY% WY% |Z% \
        \u{14}Z% 6[% P[% U[% v[% \u{0}[% \u{f}[% F\\% \u{a}\\% \u{1d}\\% 6]% =]% a]% z]% .^% C^% \u{f}^% \u{14}^% )_% 5\
        _% J_% \u{14}_%  `% Y`% Y`% /a% Da% za% \u{4}a% \u{15}a% vb% 'c% .c% Lc% ac% rc% wc% ,d% Bd% Ld% Qd% 'e% 3e% ue\
        % 7f% \u{7}f% \u{18}f% pg% \u{1a}g% 5h% Jh% \u{d}h% \"i% Ji% ]i% \u{18}i% 4j% 9j% Cj% gj% \u{4}j% ek% vk% \u{1c}\
        k% (l% 9l% Hl% Tl% bl% kl% \u{a}l% \u{19}l% \u{19}l% )m% Mm% Xm% pm% \u{1d}m% on% tn% \u{13}o% /p% cp% yp% +q% \
        Nq% Xq% |q% \u{e}q% <r% ]r% br% \u{10}r% \u{15}r% -s% 7s% As% gs% ?t% tt% \u{12}t% 8u% Iu% \u{1a}u% 0v% Tv% Yv%\
         \u{0}v% <w% \u{0}w% &x% >x% Ox% |x% \u{12}x% \u{1e}x% {y% \u{1c}y% !z% Rz% Wz% \u{10}z% ={% G{% z{% +|% 5|% 5|\
        % \u{0}|% \u{f}|% \u{19}|%  }% %}% D}% U}% Z}% _}% r}% w}% J~% T~% m~% 4\u{7f}% 4\u{7f}% C\u{7f}% T\u{7f}% e\u{7f}\
        % ~\u{7f}% \u{10}\u{7f}% \u{10}\u{7f}% \u{1c}\u{7f}% \u{1c}\u{7f}% 1\u{0}% 1\u{0}% \u{0}\u{0}% \u{c}\u{0}% $\u{1}\
        % F\u{1}% \u{17}\u{1}% #\u{2}% 9\u{2}% i\u{2}% \u{4}\u{2}% \"\u{3}% ,\u{3}% ^\u{3}% h\u{3}% y\u{3}% \u{15}\u{3}\
        % >\u{4}% >\u{4}% l\u{4}% \u{12}\u{4}% \u{1e}\u{4}% (\u{5}% N\u{5}% h\u{5}% m\u{5}% w\u{5}% X\u{6}% i\u{6}% \u{3}\
        \u{6}% \u{d}\u{6}% /\u{7}% 4\u{7}% Y\u{7}% y\u{7}% ~\u{7}% <\u{8}% A\u{8}% #\u{9}% /\u{9}% v\u{9}% \u{b}\u{9}% \
        &\u{a}% b\u{a}% m\u{a}% .\u{b}% s\u{b}% \u{6}\u{b}% 9\u{c}% C\u{c}% H\u{c}% M\u{c}% b\u{c}% \u{6}\u{c}% Y\u{d}%\
         g\u{d}% l\u{d}% v\u{d}% 6\u{e}% P\u{e}% \u{11}\u{e}% _\u{f}% n\u{f}% x\u{f}% \u{2}\u{f}% -\u{10}% t\u{10}% '\u{11}\
        % 5\u{11}% E\u{11}% n\u{11}% \u{1a}\u{11}% +\u{12}% [\u{12}% \u{b}\u{12}% '\u{13}% ?\u{13}% r\u{13}% |\u{13}% &\
        \u{14}% :\u{14}% N\u{14}% _\u{14}% y\u{14}% \u{b}\u{14}% \u{1c}\u{14}% P\u{15}% r\u{15}% r\u{15}% \u{c}\u{15}% \
        @\u{16}% L\u{16}% \u{b}\u{16}% \u{1f}\u{16}% C\u{17}% W\u{17}% o\u{17}% y\u{17}% \u{13}\u{17}% U\u{18}% _\u{18}\
        % d\u{18}% w\u{18}% (\u{19}% N\u{19}% ]\u{19}% H\u{1a}% \\\u{1a}% z\u{1a}% :\u{1b}% n\u{1b}% \u{6}\u{1b}% \u{1d}\
        \u{1b}% \"\u{1c}% Q\u{1c}% \u{12}\u{1c}% \u{19}\u{1c}% b\u{1d}% q\u{1d}% \u{f}\u{1d}% '\u{1e}% '\u{1e}% z\u{1e}\
        % 7\u{1f}% <\u{1f}% T\u{1f}% \u{e}\u{1f}% \u{e}\u{1f}% ( & - & E & f & m & \u{0} & %!& *!& L!& V!& A\"& \u{4}\"\
        & M#& ^#& ~#& \u{5}#& q$& \u{9}$& \u{15}$& \u{1d}%& &&& F&& P&& ~&& \u{11}&& @'& }'& k(& u(& \u{17}(& 2)& 9)& C\
        )& C)& T)& t)& \u{7})& \u{1e})& 7*& \u{18}*& )+& }+& \u{10}+& !,& &,& ^,& m,& \u{15},& #-& --& $.& )/& 0/& ?/& \
        S/& p/& \u{14}/& \u{14}/& '0& b0& l0& \u{9}0& ]1& \u{6}1& \u{b}1& \u{12}1& 12& L2& e2& \u{5}2& \u{e}2& K3& c3& \
        h3& t3& [4& l4& \u{c}4& \u{16}4& \u{1b}4& *5& i5& u5& u5& z5& z5& !6& +6& y6& >7& >7& P7& P7& \u{e}7& \u{1e}7& \
        38& n8& 89& \u{a}9& (:& -:& 6:& G:& s:& 7;& L;& \u{16};& \u{1b};& %<& 7<& <<& H<& t<& \u{12}<& \u{17}<& K=& n=&\
         s=& .>& 8>& `>&  ?& s?& Z@& \u{16}@&  A& >A& GA& vA& }A& 6B& ZB& dB& \u{d}B& \u{12}B& |C& |C& |C& )D& uD& |D& \
        \u{1}D& \u{18}D& NE& hE& \u{17}E& zF& \u{6}F& 6G& tG& \u{0}G& \u{12}G& \u{1c}G& (H& {H& 6I& bI& \u{1}I& \u{b}I&\
         \u{b}I& (J& (J& ?J& hJ& )K& .K& \u{2}K& +L& iL& zL& \u{6}L& \u{1e}L& /M& >M& CM& pM& \u{15}M& 0N& :N& :N& nN& \
        ~N& \u{12}N& AO& RO& hO& wO& \u{d}O& @P& @P& QP& ?Q& RQ& \u{0}Q& \u{e}Q& ,R& BR& ]R& iR& xR& }R& \u{1a}R& \u{1f}\
        R& DS& WS& xS& \u{6}S& 9T& UT& tT& \u{15}T& 2U& BU& #V& XV& bV& {V& \u{d}V& 'W& <W& CW& VW& uW& \u{1d}W& 'X& fX\
        & ,Y& kY& \u{c}Y& 5Z& HZ& lZ& \u{12}Z& \\[& n[& \u{14}[& 1\\& C\\& M\\& t\\& \u{a}\\& -]& 7]& H]& R]& R]& W]& \u{9}\
        ]& \u{e}]& 1^& \u{0}^& \u{7}^& \u{c}^& \u{c}^& '_& 1_& f_& \u{13}_& \u{0}`& \u{0}`& \u{18}`& \u{18}`& 6a& `a& (\
        b& \u{2}b& !c& 9c& Cc& Wc& \\c& vc& \u{0}c& \u{13}c& 0d& :d& Qd& xd& xd& \u{6}d& \u{11}d& \u{1b}d& *e& We& \\e&\
         re& af& \u{1d}f& \u{1d}f& .g& .g& Wg& \u{0}g& \u{0}g& \u{16}g& Yh& lh& Ni& zi& 5j& ]j& dj& \u{2}j& \u{10}j& \u{1a}\
        j& Tk& Tk& Yk& yk& Il& \u{b}l& 0m& <m& em& qm& \u{7f}m& \u{d}m& \u{17}m& Jn& wn& ~n& Do& Uo& Uo& co& co& ro& \u{15}\
        o& <p& ^p& ~p& \u{18}p& \"q& Yq& )r& /s& /s& [s& \u{5}s& Jt& Tt& \u{1b}t& 4u& Iu& Zu& \u{6}u& 3v& `v& `v& \u{2}\
        v& \u{7}v& Mw& cw& mw& \u{2}w& \u{7}w& !x& ex& jx& \u{13}x& )y& 8y& Ny& Sy& \u{d}y& \u{19}y& )z& Hz& bz& \u{1b}\
        z&  |& 5|& \u{5}|& \u{5}|& \u{f}|& \u{1b}|& \"}& 1}& B}& N}& h}& 9~&  \u{7f}& G\u{7f}& y\u{7f}& \u{11}\u{7f}& \u{1b}\
        \u{7f}& Z\u{0}& p\u{0}& \u{7f}\u{0}& \u{7f}\u{0}& \u{2}\u{1}& \u{2}\u{1}& \u{9}\u{1}& \u{1a}\u{1}& \u{1f}\u{1}&\
         ?\u{2}& !\u{3}& 2\u{3}& W\u{3}& \u{7}\u{3}& B\u{4}& \u{8}\u{4}& \u{19}\u{4}& k\u{5}& u\u{5}& u\u{5}& \u{7f}\u{5}\
        & *\u{6}& /\u{6}& @\u{6}& L\u{6}& V\u{6}& \u{2}\u{6}& \u{1e}\u{6}& +\u{8}& 2\u{8}& <\u{8}& \u{1}\u{8}& \u{b}\u{8}\
        & \u{17}\u{8}& &\u{a}& Y\u{a}& \u{5}\u{a}& 4\u{b}& M\u{b}& |\u{b}& \u{8}\u{b}& \u{f}\u{b}& e\u{c}& \u{c}\u{c}& \
        *\u{d}& J\u{d}& n\u{d}& s\u{d}& &\u{e}& J\u{e}& V\u{e}& e\u{e}& j\u{e}& o\u{e}& \u{2}\u{e}& \u{c}\u{e}& \u{17}\u{e}\
        & \u{1c}\u{e}& X\u{f}& z\u{f}& \u{7f}\u{f}& \u{9}\u{f}& F\u{10}& \\\u{10}& \u{a}\u{10}& &\u{11}& <\u{11}& \u{11}\
        \u{11}& \u{11}\u{11}& .\u{12}& o\u{12}& E\u{13}& \u{5}\u{13}& \u{15}\u{13}& \u{1e}\u{13}& 2\u{14}& F\u{14}& k\u{14}\
        & \u{1}\u{15}& \u{14}\u{15}& I\u{16}& N\u{16}& ?\u{17}& c\u{17}& o\u{17}& o\u{17}& \u{15}\u{17}& \u{0}\u{18}& \u{11}\
        \u{18}& \u{1d}\u{18}& N\u{19}& v\u{19}& 1\u{1a}& 8\u{1a}& ~\u{1a}& H\u{1b}& O\u{1b}& b\u{1b}& 6\u{1c}& ,\u{1d}&\
         `\u{1d}& \u{1f}\u{1d}& $\u{1e}& >\u{1e}& E\u{1e}& \u{9}\u{1e}& 8\u{1f}& D\u{1f}& R\u{1f}& z\u{1f}& \u{7f}\u{1f}\
        & C ' Q ' d ' &!' T!' u!' \u{10}!' *\"' 4\"' N\"' \\\"' \u{3}\"' \u{3}\"' 2#' j#' $$' .$' D$' l$' l$' \u{1e}$' \
        :%' y%' \u{0}%' ,&' <&' \u{0}&' \"'' 3'' p'' \u{12}'' /(' 4(' b(' g(' n(' R)' r)' r)' /*' 4*' C*' e*' \u{0}*' _\
        +' \u{1d}+' ;,' I,' \u{e},' \u{18},' ,-' \u{7f}-' \u{9}-' ,.' e.' e.' e.' \u{1b}.' I/' \u{7f}/' \u{17}/' g0' \u{6}\
        0' \u{f}0' %1' M1' Y1' j1' \u{16}1' \"2' ,2' B2' L2' \u{4}2' !3' !3' Y3' k3' \u{f}3' ,4' ]4' g4' $5' r5' \u{17}\
        5' S6' d6' T7' s7' \u{9}7' 58' [8' |8' \u{6}8' 19' v9' \u{17}9' \u{1e}9' p:' \u{a}:' \u{14}:' %;' D;' p;' \u{5}\
        ;' C<' W<' W<' \u{c}<' 1=' E=' \u{b}=' #>' C>' J>' \u{19}>' e?' \u{2}?' \u{7}?' 1@' 6@' l@' {@' \u{1b}@' \u{1b}\
        @' 0A' =A' =A' \u{d}A' 4B' JB' \u{7}B' \u{1f}B' 2C' >C' [C' \u{e}C' \u{18}C' 1D' ?D' PD' eD' jD' {D' 4E' 9E' RE\
        ' jE' \u{d}E' \u{1c}E' GF' lF' \u{1b}F' uG' \u{2}H' LI' mI' wI' wJ' \u{1f}J' ?K' gK' .L' OL' bL' }L' \u{1d}L' K\
        M' _M' MN' ^N' \u{0}N' \u{1e}N' 6O' EO' ZO' dO' \u{9}O' \u{16}O' \u{1b}O' =P' fP' vP' \u{5}P' \u{c}P' cQ' wQ' \u{1}\
        Q' *R' /R' rR' \u{6}R' \u{17}R' \u{17}R' \u{1c}R' JS' OS'  T' ,T' 8T' \u{4}T' \u{10}T' $U' 5U' FU' YU' ~U' QV' \
        VV' ]V' ]V' \u{6}V' \u{19}V' 3W' ?W' NW' \u{6}W' \u{12}W' #X' -X' TX' ]X' gX' }X' \u{11}X' 5Y' wY' \u{d}Y' 5Z' \
        TZ' jZ' \u{10}Z' +[' L[' f[' \u{12}[' A\\' b\\' q\\' \u{7}\\' (]' @]' L]' \u{17}]' ,^' B^' S^' *_' p_' ~_' %`' \
        1`' ;`' L`' \u{3}`' ?a' ga' (b' Qb' ]c' -d' \u{13}d' \u{1f}d' \\e' \u{3}e' \u{11}e' (f' Yf' bf' \u{11}f' \u{16}\
        f' Ag' Kg' Pg' wg' \u{5}g' \u{1a}g' Dh' Nh' \u{1}h' \u{f}h' ]i' ~i' \u{3}i' \u{3}i' \u{1a}i' \u{1f}i' +j' 5j' C\
        j' \u{b}j' \u{17}j' #k' Zk' mk' \u{2}k' \u{12}k' \u{17}k' 3l' ^l' \u{9}l' \u{13}l' \"m' Wm' am' \u{18}m' jn' }n\
        ' \u{15}n' Po' co' mo' \u{16}o' pp' }p' \u{13}p' \u{13}q' 7r' \u{19}r' Ps' [s' \u{11}s' 4t' at' Cu' ju' qu' 1v'\
         Kv' Uv' Uv' `v' ov' (w' Mw' tw' 9x' >x' ox' ;y' ay' fy' ~y' 6z' =z' \u{13}z' \u{1d}z' C{' M{' c{' t{'  |' 3|' \
        \\|' f|' {|' \u{13}|' j}' j}' o}' \u{c}}' )~' 5~' A~' \u{5}~' \u{a}~' \u{1e}~' 9\u{7f}' M\u{7f}' M\u{7f}' M\u{7f}\
        ' b\u{7f}' \u{10}\u{7f}' k\u{0}' u\u{0}' \u{6}\u{0}' '\u{1}' 3\u{1}' (\u{2}' 4\u{2}' 9\u{2}' \u{8}\u{2}' 1\u{3}\
        ' p\u{3}' *\u{4}' N\u{4}' S\u{4}' h\u{4}' v\u{4}' \u{9}\u{4}' \u{18}\u{4}' 9\u{5}' e\u{5}' }\u{5}' \"\u{6}' Q\u{6}\
        ' i\u{6}' \u{3}\u{6}' 9\u{7}' >\u{7}' N\u{7}' k\u{7}' \u{4}\u{7}' Q\u{8}' \u{2}\u{8}' D\u{9}' \u{7f}\u{9}' \u{b}\
        \u{9}' \u{1a}\u{9}' <\u{a}' A\u{a}' K\u{a}' P\u{a}' \\\u{a}' !\u{b}' &\u{b}' 9\u{b}' [\u{b}' j\u{b}' (\u{c}' 7\u{c}\
        ' W\u{c}' x\u{c}' \u{7f}\u{c}' \u{15}\u{c}' 6\u{d}' \u{2}\u{d}' \u{c}\u{d}' 9\u{e}' K\u{e}' x\u{e}' ?\u{f}' |\u{f}\
        ' <\u{10}' P\u{10}' Z\u{10}' s\u{10}' \u{6}\u{10}' \u{1a}\u{10}' &\u{11}' {\u{11}' \u{7}\u{11}' F\u{12}' W\u{12}\
        ' r\u{12}' \u{1f}\u{12}' 3\u{13}' J\u{13}' \u{d}\u{13}' N\u{14}' N\u{14}' Z\u{14}' T\u{12}!-u\u{11}y$*I\"~#@6D\u{16}\
        |9!/\"?!B\">\":!6\"E\"5!-!J\"H!3!A!?\"N!F!r\"A!2!2#E!3!*\"D\"R7p$ O(x\"E!ER@!8H:|!Ev\u{9}E$ D1t.@&>|O!CqY\u{c}!\
         Ffa\" G8xe$!@t:)3 R#A\"C\"F!B#?!u\"5!<\":!9!8#7!N!G!D%K\"M%F\u{1f}d9 N!O!?!F!@!4#8!4!>!@!I#y#6!I#D!R!L!K!.!<%s\
        !5\"A!E!u&\u{12}# J2D(ygR; Q\"?!A!O!?!?!C\"B!C!=!I!A!7!B\"P!;!C$<\"G\"{\"I!=!q!F!H\"N!@\u{15}'!/tNy\"1|/H\u{9}}\
        = F!H!M!N!N\"K!V\"H!P!R!O!n!>!Q\"1#E\"T\"Q!q!5!J!J\"Q!A!S!G!K\"C!8\u{10}\u{8}!)u*Y!1u\u{1a}m!8v\u{f}\u{13}$(B\"\
        C(t&C\u{14}d\" E!xN3! J9l!-t\u{7}/!Et2K8 Q!F!D!=!I\"H!H!@!<!r!:!8#H!H!G!@!H!F\"s!G!H!C!H+PTL!/w7\u{e}!#rJ\u{c}!\
        :x\u{12}\u{19}!7ti\u{1e}> N!<!@!z!L!I\"J!O\">!;!G!H!J\"G!,!>!H!K#=!F!F!<!R\"H!E!H!P\"O!C\"y\u{10}.\"!t.L\u{2}.\"\
        !E!Ebo!7sw4!#r\u{a}<! w\u{7}\u{9}!)vU(!/x\u{1c}t!Bw#\u{f}$ D#E%z'CF)= O\">!P!E!F!:!A!B\"D!=\"<!u!C$q!;\"I!=!O!?\
        !<\"P!E!G!:!w\"F!E!F!;&2!:t/-0\"@\"F!J!B\">!;!=\"@\"?!?#x!K#=!D\"F!t\u{9}51 N\"D\"J!H#I!H!I!I!I#s%=#B!C!@!@$M!N\
        \u{1a}C!)u|:#!y7E\"AUx!4utf0 w!C!A\"H!B!K!H#=\"D#E\"A!v!A%E!E,C\u{0}q\")H<B\u{11}9# F#J7?be1 P\"B\"M!B!s!p\"?!H\
        \"F!I\"B\"A\"M#E!A\"@,P\u{f}q!'upl!,v\u{a}L!;s}R!5s\u{1d}g!:t|<\"/v6=Z<! vGU!Eu\u{7f}j\" J/w\u{16}'!5{\"h. E!C$\
        B'?!\u{2}\"A$B$@\"D!M#o\"A!E%DW,)!?%E!K!E!E\"M\"=*G#=D\u{7}\"2v3F\u{1c}Y,!?#B\"D\"F\"?!F$?'F!s!J!D,I{s( r$E!C\"\
        F(F%t&B%ETz#*L-@!Okg!8C&\u{7f}!4t\u{1f}:$/I#C%H\"JK;!:H@E!)tD\u{1f}!@tR\u{e}!5zX>8 L\"O!M!P!>#I!J!@!:!<$.!p\"O!\
        E\"E\"<!G%H!.!2!E!x!>\"EkU!4tM\u{6}! y\u{1c}b!8u)\u{14}!)u@)!$th{\"+G:sM\u{1a}!,u8J> J!H!K!I!L!B!8!D!9!:!I!?!B!\
        P\"F!q!u!s!u!/\"E!@!9!5\";!F!N$8\"B!D\u{3}\u{4}!.w2k. K!<!|\"E!H\"F!D#C$?%9#M!D!C&8tf#*>\"I.rC{+ O$H!D'D#H(H!J!\
        H!?%C&s\u{6}T\"7x\"F1:!@vMv4 L!7!F!t!O!>!?!>!>#:!4!A\"I\":!v%I\"H$F#;\"F7\u{e}!\"H\u{1d}b!(tpC\" x'I\u{9}\u{0}!\
        2rir!'t\u{1d}\u{f}%/F(s$D\"s(FZm\" K7u'L!7u[<\"$x%Eqf0\"E!>$A!@!>!>!>\"A\"=#=!A#<!;!\u{2}$C)9no!8L\u{13}\u{4}$ \
        H\"v(D.u(q\"<I$z\u{e}c!@u}{\" D6\u{7f}\u{12}\u{12}!4t\"<\"3u%JT\u{16}! qnb!;rs\"!'u[\u{19}$ K+M,E\"L+U!@t\u{17}\
        \u{19}\" I&tO'!%v\u{17}\u{1f}!:uJ.!&v}s*!A#F!E\"G!B\"F\"A!?+J-sK2!0I\u{8}=!*s:>!0sC-!$v\\\u{c}!/E\u{1}c\" J8wI!\
        0 B!:!;\"?!t!>$9%u\"=\"G!9\":!?!C\"9&t}a!$sY\u{1c}\" q8J1:!8sq\u{19}\",w#F8p\")J&wAi!!u\u{15}e!@uj5!+I#\u{a}!:r\
        ll\"4t!t?C!Eri*!Er?Y!=p=V!At$\u{12}\" D9|6\u{1b}/ Q!=#?\"A!J!A\"A#I\"K!s#=!:#>!J$xoy#\"E-C)KIl( u%F%C%F$t%C!A'K\
        {\u{b}\".s2q#\u{19}# O/F*v>G\"(t$Bl}/!@!?\"B!G\"I!A\"H!A\"A\"I#?%t!I!J!9f\\!Es\u{11}U!$Ep,\"*w-IVw!\"L\u{12}C# \
        A*D-x\u{6}L\" q9F\u{9}6!\"q;.\"!u\"F\u{19}0\"6J/D\u{c})!EI>\u{e}!\"D7\u{1b}' H$u#E&u+F\"C+Ao!1#J!L!N!>!H!C!>!K$\
        v!F\"K#N\"?\"?\"G%I!<;\u{15}$ G\"D&t!wp\u{19}!0tkf!%vls! s>5!7tq\u{1d}! w+S#*y%G(G\u{5}\"! x&5\" u8GtZ!Ev2R\" F\
        /{Pf# ~\"G6;v\u{1c}%4<\"u!s!D\"?M{B J!H!K!H!K!@!5!C!8!8!I!>!B!P\"G!q!u!s!u!/!0!E!@!7!5!n!;!F!N!P!R\"7\"B!D\"L.!\
        @!<!D)=\"E#>#v\">!G!B!>!<#G#y\u{4}?!1u\u{13}\u{1}\" K9v#&( O!@%s&H!B!E)E#s\u{9}T!1u\u{1b}p\"@v%EGJ< r!?!:!4\"B!\
        E\"N#J!K!E#,!-!D!H!D\"P!K!n!Q!G!2!4!x!E\"1!/!B#QZq!Atq\u{18}\"4I1v\u{16}%!:x\u{4} \" N8y\u{1d}p!Es\u{0}0!;xa\u{18}\
        \" y$HS\u{1d}!@sOS!:t,h! v\u{2}f!)wIe- N#<!F\"@!r!A%>%<!<#=!P!O!Ndb!1uOT! wuR!Aw9}C q!K!P!8\"L!J!@!m!O!F\"Q!L!?\
        !T!C!I!O!F!P!D!+!T!S\"H!G!I!R!Q!E!L!H!Q!J!E!Ej{!EszR3#G!@\"A\"H!D\"A!9!L!7!8\"8!N\"4#>!P!K'>!=$xr:!Eu\u{1b}e!*u\
        ,1!(u)\u{1f}!:uWg!EtI-\" O6H\u{12}q!*uQ8& G8r%H!I$x#w\u{1f}T8 R\"r!A!O!J!G!H!>!7!N$t!@#E!N!+!v#E!I!C!L!3#1!3!0e\
        \u{c}\" C9{\u{14}S!%u H!:t=\u{2}# I)w/r`\u{13}!8E<\u{1b}!9ut \".G!vj\u{1a}$!y6P\":!?np,!?\"=!C\"D\"G\"?!F$?(s!K\
        !D,Ip?!,t/h!/tHF$$B\"~)E6B4z! whY!!tTM\"7t.L0\u{7}!3t\u{1a}\u{7}!/tY\u{f}\"2t%F\u{5},!!wf\u{2}$2w%D\"J!C6T9 T\"\
        O!C!=!E!6!B!L%H!H#A#B!1!N!K!P!L!;!0!B!J$+!L!C\"Q.%\" K'up\u{a}!'v\u{e}c''s(E%;!<$?!D+C\u{16}\u{13}!$t9e!(t\"`!@\
        u'K!@vm7!)s\u{15}s- P!>\"D'>#?!N#<&@!C!y!M%K&;\u{c}K# N*L.M\u{12}\u{1b}\" x8I);# H$w+DCa$0G\"x+q(I0t\" K:tb\u{11}\
        # G/{+G[\u{b}!0qc\u{1b}\" J8x 8!9vbF&%G\"K#E%D(D#v*d\" w/K\u{d}l\" I&x\u{1f}5! y]\u{14}!3p\u{12}\u{f}!At8g!?uy\u{17}\
        # v\"H-CH('$F!K!D!D$B$B6<]A!/s$\u{8}9!<!t!9!<!L!;\"9!:!I\"8!5\"6!O\"{!r!>\"5\"t!I!:$o!7!9#>\"9l\u{1c}!7s).* N!D\
        #C\"D\"G$J#C(@)x%>\u{9}eB N!o!Q!8!?!=!H!:!7!>!C!3!M!K!G!C!L\"\u{1}\"L!A!9!s\"y!N!.!/!{\",!-!.!J!>!B!:Yv\" K/wN1\
        !Eu-\u{a}4 G!7!9!;#@!K%8#>$5!{\"G!r!7!9!y#t!D!L!:%8FV! H;n\" y8@`-1!=!Q!<!I!R!?\"G!E!O!E!E!C\"H\"H&G#A+AWb\" M\"\
        tV\u{6}\" C'vm/! uK9!/uL)$ F$u.B3C0B!6xoT\"/G)Kq~$'B#D!},D5`!,r\\6!%t@3!@s\u{3}\u{4}(+=$?#A&M!L!;&=!@qi6!1!D!K!\
        7!I!7!?!?!s#6\"I!G!@\"E!:!q\"I#F$t!H!1!@-{!(tQ\u{10}\"!t.G}$! sL\u{a}# I/y6E/\u{16}9\"K\"N!E!F!O!;!N!P!H!O!L\"C\
        \"F\"F#M\"J!S!L!q!B!H\"D!,!O#?Vy!#wxK\" M*tcK$/F#s'G,CE\u{13}! y\u{1c}r!:uUo!*v\u{9}=!7K(\u{f}$0E#E'u+I\u{1a}1!\
        /w\u{9}^\"*K.JH\u{11}!&tr\u{12}\" w8H6U!8Mmn!7tU\u{5}\"0u'C\u{17}*\" O8sXf!%uZv2#J!L!O!>!H!C!>!K$v!G\"K#N\"?\"?\
        \"H%I!=%F\u{8})# |\":6Nid(\"H%J#D!E$I#q&G->Rr!*JD\u{1f}$!\u{7f}6E!C\">r\u{b}!9ubc!:t\"?!Ex5$\"7L#s\u{16}t! {Q0!\
        ;u*D\" v9J\u{18}!!/wXH\" q8Nh\u{1a}* I!@!L&M'L$J$J!P\"E+EU_!;s\"5!@w9\u{d}' K*@#?\"?$w#C\"A$b!Au\u{5}i!:s%M\" K\
        *u+}!3u\u{a}^!:Bi\\#6F\"L(s|I!'u\u{12}P( q\"K\"?&I%J(K!L!Kjx'$F!{!B$D%A)G-@qe!As}r!(tRm!.w\u{12}\u{14}3!?\"@!A$\
        F!t!A!B\"B$B!@!@#O!O!@!>!;\"?%<$OA+1 v!=!<\"L!>!x!s!>!:\"K!7!8\"A'E!;\";,9gh'$F!{!B$D%A)G-@\u{10}-: L!R\"?!@!C!\
        7!B!D!s!J!D\"8!F\"A\"D\"K!L!E!B!S!E\"s!?#?!D%wz\u{7f}% D$?#w(|)F/W\" L8s\u{d}O\"@v%Ik_$)?!C6A%rfy\"#t9J\u{10}a:\
         C!{!y\"t!>!?!A!I!D!B!C!:!@!L!;\"O!;!:!4\"9!7!I!8!7\"5#9:I!7u\u{1a}\u{17}* L$H!C'D#G(F!I!G!>%CA\u{3}\" G8x,Z\"$\
        x+I\u{7f}x!Et4L!-tw\u{5}!+uXk\"4I&t!>!+t\u{13}}!Ew\u{6}!\"4G#v\u{13}#$ r%H*t6Bi_!:tq\u{a}\" J,t]\"# u*F.HO\u{1f}\
        \" I8yJ+\" u9HvO#$t4D\"F`\u{1d}!7s\u{12}m( V\"F%B#@+;\"H!y!H\u{14}-\" v8Gx3\"2H\"u9\u{1c}!Er -$ F2u%C#s^<!*z}+\"\
         x%G\u{11}d\"1u/K+,! w5e+!A!?%C#A#B\"A'A\"J!@$I(AA\u{2}*$D!D!G$E%A!t$?#A!E$zqA!+v\u{e}J\" u8Kr\u{2}!BrN;!:s10\"\
         E!ufi!)uYS&!p&=$9!u*?/<:,!=qg\u{16}!$vdq!/wkk\" v8Hv\u{c}3!n\"E!P!C\"O!J!@\"C!I\";!B\"=!?!=#>\"P!G'?%Gik&0u-G!\
        G!|!B\"FZf\"$v)H.q\" G7y+;!=s\u{1e}&# D*x%F_,!EwkN!(s\u{5}@#,}!D\"Cc\u{5}7 N#=\"H!F!>!A\"<!E\":\"w\"L!;!J#J!K!G\
        !<$F!H!u!H\"F#F\u{15}X!&v\u{1c}V!&xiW!3v#h\"2H\"u{\u{19}!(s+\u{1}\"4H1v\u{12}\u{1}!8qJo\"6J/D6G\"4t%I\u{2}D!9vo\
        F\"/y6E+b@ J!r!E!v!H!G\"F!K!M!K!N!R!H!O\"B!G!:!G!J!.!W!A!A!D!P#M\"D!L!L!I!>\"wK~!1s3e\" w*F\u{11}L!+sKF!EtPp* F\
        !A!A\"=&B(w%H!C\"s%GlS\"'F#Gc]9 <!B!7!G\"G!K!I!H#I!C#J!-!C%N!w!A!D!J!3!H!M!t\"H#?!DCh' t%D\"F(E%t$E-C`S!3t(\u{18}\
        \" M8qH\u{10}\" y8Gw\u{19}\" K,vIR\"2J\"u\u{d}I# r%?%>Z\u{1b}#2v%H.If{%$}&K,H!H.>*Q# x*E.D\u{7}N\" x%G9W$#F,x(G\
        %z93\" L\"te\u{1a}#7u!L\"H'r!$u@\u{15}! Hb\u{8}!$s5o\"/F%s$v' C-B$<!v!s,>&@)f\" L8v{\u{1c}!:tKb! s\u{5}\u{10}\"\
        (x0A\u{1f}]!:u:\u{b}\" M(r|\u{13}$ ?!A!\u{2}6BG<\" I8uYi!&tB\u{15}$ O\"B!H5Kk`\" v\"L_(\" t%D69! v\u{1a}:!:r('#\
         u7F\"u\u{a}F!)s8w!=oh4! t\u{0}j!\"w\u{b}u4 s#A!E!M!H!J!C!B!?!A!D!<\"L#8!9$>!=!J&M!9oe! r\u{d}\u{e}/\":\"A!D!<!\
        D!=!7!A\":#?#r$B#L'E!J\u{14}\u{b}\".J!t Q!,rFG!'w N! v\\i!Es~L!$vRl\"/L1u*\u{4}(*M#G\"@%y#E#?#v(?'s!@ulr!7u\u{12}\
        ?!5s/@\" t8N4t\" t/Gz\u{1d}!Augt!Ew+g\" {8C&L# L3B2@up!'uQ]!@w,\u{19}!Etx5\" G#vP\u{6}! LB\u{16}\" I8u?\u{1a}!5\
        vUS!2u84\" u9H}w' L\"K\"M$H#|$M)J2c\",H+u@F\"%J5Khz! {R8\" L/x&|: r!;!G!K!=\"I!>!D\"7!R\"B!z#D!3\"F!0!K!E#I!6!2\
        !I!H!I\"/$EL\u{7}\"%I@v\u{6}\u{1d}\"'G(E#t* G$s$C\"r!=!?!@\"@'s*B|$#2I\"u#I&*!3u!t!@ws6$\"B\"G(F9?g'!\"A\u{1a}s\
        < Z#;!K\"6!A!E!@\"M!N!:!:#L!C!C!K!,!z!L!A!A!p!/!2#-!-!-!w#v\u{19}W!=GW>!/w\u{1c}\u{e}# K1I!xrb!Ev\u{1d}\u{0}\"#\
        t9K\u{e}t#6L!H.t|{!Eu\u{17}\u{16}-\"I\"?\"B!E\"7!D!J!9!<&?$>!O\":\u{e}+!1tA\u{5}\"4F#ve%\" J6vrg\" K8t:Q!2s\u{12}\
        0; F!R\"t!H!E\"G!;!J!C!E!I!G!@!9!6!J!K!L!I$J$t\"Q!.!J!F\"B\"L\u{14}.$!\u{7f}6E!C\">PU#\"G-D)L\u{10}x!7AV7!2x\u{d}\
        \u{1c}!4uC_(!t&=$9!t%9%>\"B-<7a. E$D)\u{3}!D!B$A$@\"D!M#s!L!@!C%B4N\" L7u>_!7wB3- y\"A\"F\";$s!@!;!@\"@'M!F\"B,\
        Bs\u{1d}) N!>!D!F!I3G\"A!;%>'2\" L8r\u{7}H\" G/x2N!3wrU!Bwd\u{2}!\"t#!!9DlC9 P!L!D!L!t!?!?!@!>!8!L\"7#G!G!6!J%G\
        $9!G!t\"B!6!7!E#:42\" q8IWH!9wkM\" {(D\u{4}(\" w:JJ/\" L8uW=/\"N\"@#@!:!|!<!<!>#?\"?\"A!<#?!w->HM\"#G9{\u{7}Z!4\
        x4Q# C&s!v#y!?qW]!7A}N!EsDJ0!t!D!H!E!F\"A\"=\"@!A!I\"u\"=#B\">#B,9\u{2}6!-v#\u{11}!5tnM! u|/!(u5n\" J#v\u{5}h!!\
        t\u{1f}\u{1f}\"1F)v?M!#s\u{b}'!,tA\u{1c}!\"s?\\!Bw3+!8u<.7!7!L!?!:#E!>!<\"?!|!<!4!w!6!5!S!4!0#?#Q!8!8#4!6=/!Es~\
        \u{f}+$A!E\"v\"G!:!>,<!D!D!9+:\u{d}L! u\u{7f}#!-w\u{7f}\u{4}!?qj\u{c}: =!M!H!<!R!8\"8#L!<!K!y%<!>!9\"9!;!:!;!:#\
        I!L\"A!8!I!J\"q~&!$w}\u{b}\" \u{1}8@3\u{c}8#:!?!B!;!C!:!5\"J!L#Q\"F\"C\"1!N!q!:!C\"5!7\"K!B#J!C!EA=# I*x%H\u{10}\
        T& F\"?-?%9$>!\u{1}C\u{9}!$zy\u{13}$ x!s!A\"Cx;\"3E'uSV!-tza! w8\u{7}!@u\u{19}\u{0}!&u\u{e}\u{13}\")K/w\u{7}:\"\
        .w,sP:!:t\u{c}\u{b}!8u\u{4}U!&Lc\u{1a}#2v%H.I\u{17}I\"2H(qCy$3w$H!D'ui\u{14}\" }8Fu*8!A!<!D!P!A\"K\"D\">!=\"E#>\
        \"O!v\">!;!A!>!<#H\"q!x!@!I#J>2#$H4J'w3A\" u%JNS!7up!\"2H%qeP!%wez!4ve\u{4}!7s\u{6}\u{3}\" K8si[!AuEo\" K,u+\u{19}\
        !0t&s&*K#L%I!M$H#OX\u{0}!0tgj$\"C!H5H!G\u{8}\u{1a}!7up>!;r~q!:v=\u{1e}\"!u.Jkj? g!E!O!=!S!@!?!P!3!=!N\"I!M!H!S!\
        E!-!C!N\"C!N\"D!w!K!L!>!N!>!F$E!C(\u{f}\"/t#I\u{5}U#2v%H.I9\"! FIy%.F#{\"G-I!I\u{14}z\" J+v\u{e}#!:rw$!4uBV\"7z\
        #FY:\"1J!sc9# O*L,I6Q\">K$rE\u{1a}!:rqt4$>!D\"F!A!:!E#?!<%<!9#;!C!=!I!:!<!E#B\"v#|\u{11}|1 A!P!@\"u&;%M\"=\"?!:\
        \"@!>!@!@!?\"9%@$M|e\" v9K1\u{1c},\"L#J$H\"J!A!@\"G\"C'K!G!<+>)\u{11}! xs3\" J9vR;,\"A\"H!C\"H!E\"@!r$F'D!C\"I!\
        >(\u{8}!.voZ\" L7vz\u{9}(*L%@%z#F!L\"?#v(@iN!(I0~! r((!EtU\u{8}+ R!A!<#C\"H#H!I$L'D\"u-@v\u{11}%!u\"u5F\"C+Bt\u{0}\
        !@qVg!Aw3x/ \u{4}!A!<!<\";#u\"<!<!<#;)2\">\"=$@%:\u{3}B! uRW!AsqQ!#tM2-!:!I\"@!I!?!F!G'H$9#>#K'>%M\u{1c}'\" H/y\
        YZ)\"=\"@!G#=%A\"<'@\"G->v,&!D#I!J/9#<#@}\u{2}! {jL\"8K\"u\u{0}\u{8}\" r(G|Z!3w\u{1b}Z\"<t$LY5; B!A!=!:!P!~!\u{0}\
        !E!=!8!:!9!O!7!<!8#@!=!9\"L!<!=!<!=%J!B!:gV!8x\u{c}/!2s6p\"!I9Gx/+\"u!I$K#I!C!=!E\"@'C!B#=QX(!~\"A!B+E)F\"A!w*F\
        !u!;t<a!/xq<!!t1~!EwW3%+F\"t\"F+@+A=X7\"E!K!@!=!?!=!K!8!F\"z!6\"6'L!O!O\"3\"L!E!G!4!u\"G#DQ\u{10}!+t\u{7}u!$w\u{0}\
        .' r\"D#;%u!<-A\":\u{9}d!4s?8!*rv<$\"C!H5H!GG\u{1f}!3zhh& C%x#?\"L!<!r9\u{16}\"7u\"K\u{1a}0!$ynf! ut[!=q$F# G%r\
        3D7<!&zk\u{15}\"0G'wM\u{1b}$ D'{(B!t{A#&J)p)K&=!@u|1\" H)x\u{1f}i!/yX:!*t\u{1f}\\-!;$A!D!E\"F\"E\"G\"C#?%I$@$G\"\
        =j\u{11}% M'C%@$x(L\u{5}1!5ss\u{7}! uY2!1uTb! y8 \" F8wW\u{8}& F\"?-?%9$>!\u{1}\u{d}*!1z8!/!>\"H!?!B!<!H!G#=!J!\
        :#v$8#;!L\">F\u{2}!2u\u{c}x! Oe($%C\"q!F'C\u{11}\u{7f}#!u6H\"JF\u{1e}#$I+B6=r$8#<!D!H!C!F\"=!K!C!?\"0!F\"4\"6$;\
        !B!H!s!8!8!D\"E!@\"C\"x7\u{1b}!Esf?\" E8|\u{1b}\u{0}- q#<!G!D\"M\">!=!I\"?\"=)B\"?+NO0? H\"G!q!C!B$L!K!O!O!O!H!\
        T!G\"4!H!I!+\"K!=!R!H\"N!J!P!M!H!E!I!9!H!|\u{3}\u{1e}!9>\u{7f}y\" v8K(\u{6}!9t\u{19}r! xFW\" M8u\u{2}2! sLe!/w\u{1a}\
        \u{7}!=qP?!9G\u{14}=!(u<\u{12}!-tO$$ J$t)w-F%:!Eu\u{4}X!ExmC# H!v9E\u{1b}\u{12}<!E!E!P!I!G!@!G\"?!@\"G!7\"I!0\"\
        2!C!z\"E!C!M!6\"1!1\"P!K!7\"J!=!@N^!Evhy#)@!C;r\u{6}\u{19}- r$E!x!@#C!E\"G#?'?!E!F\"?+=P@% K\"|1x$>!JY\u{3}; O!\
        D!<!O\"4!\u{7f}!~!I!A!F!o!/#A!-!K!2\"+#3!D!7!)!L!H!K!D$A!B`p# H#w%KX\u{1a}! v\u{6}\u{1c}\"1G.ug\u{12}\" z7FtP\"\
        !s.H7]-#D$O!I!?\"B!G#?\";!>!;#A\"M-D\u{12},. O!A!K!?!A&J!>$=#@\"t!q$=$I&D3.! qqh\"4v$G\u{19}=& E$C):+F!?!G\u{c}\
        \u{0}\"$K+E\u{0}2! xh\u{13}!)u\u{7}\u{1d}!/w`6!1vTS= Q!H\"@\"D!:!J!L!s!S!?!7!:!3!?#M!C!,!5\"O!L!F!-\"7\"D!@!t!2\
        !s#Q2\"!%zx,!<uL;( O(G'C#A!=%C\"?'C.\u{6}\" I8up\u{a}($H!O!I$I/O#N$O%L}#!-u2R\"8E)u>\u{1a}!0q}=\"\"L>r_\u{1d}!E\
        tn%!(?R9\"#G9{s\u{5}!8s$\u{6}0\"?!B!B!C!B!E!\u{0}\"?#A!B!?(J\"t!A&?%<-;' \u{0}#B\"B%C,<\"?\"C\u{1a}F!*rT\u{14}9\
         J!}!G!M!G!=!M!B!?!<!K#K!1\"2\"8\".\"s!:!G!E#5#:!4!1$saD!$s\u{1}s!/wv4!$Ex_D L!H!A!F!=!K!7\"D!I!-!4!8!;!0!;!2!E\
        !4!t!E!2!0!;!\u{6}!B!H!2!E!4!\u{0}!H!J!P!:\"A!I0\u{14}- 8\"B\"B!9!@!r!s!r!u!q+<!G!<\u{10}w!-u\u{a}y!:u$\u{1a}!4\
        w\u{b}E!/s_j!/u]\u{7f}!;r6\u{1a}\"/G6xbr!-vxr2 u!<#A!B!B%F\"<!8!J'F!M!J!K$w\"<\"=!F#5\u{7}j!$E\u{13}\u{8}# I4I1\
        vmH% D\"H2t+I&r1I#!w=J\"t\u{1a}@. z!C!E!D$I!J\"G%D'B!B!H\"A\"D)BI\u{c}!*u\u{3}w' B/D(B!C!\u{1}#H)Da`!4t\"P!Et}.\
        $$K\"u(>7@R6!5s\u{7}V5 7\"8!@!=!t!6!M!n!r!p!q\"7\"u\":\"=#8!9!:!<!?+84^!4tIA.!?#D!I\"J!r!?!B!C\"=\"@#?%u#>&>OT!\
        :t\u{7f}_!7u9?! v\u{1c}\u{6}!/t{#\" t8IOO!8vj#\" L8v\u{0}\u{9}(!~\"A!B+E)F\"A!w*F\u{1a};!Et_^!-yw\u{f}!*Fm\u{10}\
        !8t\u{13}(!8r<\u{2}\" J1ua'\" L8v\u{e}\u{1c}! xe\u{7}!$r;p\" I,xDb= M!t\"?!F\">!@!B!?!O\"J!K!P\"J#S\">!Q!?!<\"P\
        !&!v!Q!K!N\"I!F!F!P!Yv_!%|]I!0wgR\"1u.Jb\u{14}\" M*uB(\" H8w&E!,vi}! ux?!%u\u{0}&\"#P9r/_!)wku\" t8A,V!7t\u{4}X\
        !Eu!\u{1e}!!u$2\" |7F%\u{12}\"2K!tEz!,tc\u{e}& o&u!H#G%E6BOD!;r\u{6}=&$@$E'x&t-v#?e\u{17}/ M\"J\"H!A!E!E!{\"D!E\
        !H!J*F!G(D%>=7!.u}(%'E!w.A\">-<)N!=o\u{9}#\" y/Ft{!;t>\u{11}\" K(uL\u{5}!8tBr\" I#uy\u{12}!/u\u{8}'\"0w'HD;\" {\
        8MG\u{1c}!2ItN!7sB(&)F(r#w#G!G-DyB!Ey9G@ K!=!E!;!E!|!z!9!J!v!D!H\"p!?!T!(\"F!G!@!,!L!9!N!>\"-!+!>#-\"J!A!t!t\u{1b}\
        3!/uIw\" J*ypK!-x/3!+w+\u{7}\",I+va2\" H8w{\u{1e}!.u\u{1b}\u{16}\" H/zlI!:v4Z!!vt($ t7D\"E,t\u{3}^! u;H! Hp\u{13}\
        !2s\u{6}R! stn! Fj<!<x\u{d}\u{18}'%7\"8#9%;';!=!q1s#=G!G$y\u{5}\u{13}!,s\u{12}:!:y!\u{1}! t\u{17}&\"*I\"s)]/!:\"\
        G!@#@!=\"=#>\"J\"u\"y#M!=!E)>$GZ\u{3}!Au#8$ L/D1y%A?\u{1f}#&B)@)Ji:\" s#KHk!:rS\u{6})\"G(I\"@#C(<!F!{!B+>}5!+t{\
        0!=r\u{1}\u{9}7 p!N!F!R!G\"H!I!K!E!N!M!L!G\"F\"8!H!D!6#F\"M\"F%M%/9c\"3w,EF\u{17}!/tnY%\"G)E\"D\"D(E 0%/C(>!I!|\
        !C2i! sU|* A#B!E#A!{#?$B)E!G#=\u{1e}\u{3}! u%`#$u%L&H?D!4qwN7 G!H!N!O!N\"K#I!Q\"P\"?!Q\"2#E$Q\"6!K!K\"Q!B\"G!K\"\
        C!8h4!-uhd!$wHo$ J*y!G-L\"\u{3}\"(t#Kw8##w5B(Fm@\" I8xI$)!A&E(?#q\"@#o!E\"A(vT\u{c}!8H\u{9}S5 K!:\"D!I!B!=!B!E#\
        E!s!E\":$7!L!s#G!A!4!y%<!4JT! Ic}!?tQ%! u\u{9}\u{4}!9uG'!,xBO!Es\u{2}v2 v!s!D\"H!B!@!B!J\"?#>!=!A#q!D$S!A!C!<!E\
        \"7J.w|\u{1b}#/w+C+tS9\" G:@0}!/x\u{17}X\",w#F\\]&(F#q\"r\"A'D/r5\u{e}*!>#}!G!F!H%H*H!F\"F,<\u{6}M!,uEb& O#G':'\
        A'F!F.h!9s4,& N'J&B*s\"C!E\u{8}\u{3}\" I8x'%\"-u8J%r: D!t!F!B\"J!N#I!C!B!C!S$u$u!C!J!F!D!;!7!3#s!G!L!C\"B!W\u{f}\
        =! tf % D5u!y\"F-x\\E! vr\u{7f}!7xt_##v\"H3I\u{9}W!:ykW\"7z#FZ,!7uVu!)s\u{12}\u{16}\"0w)J2t!)x\u{3}\u{15}!7s\u{10}\
        ;% ~#G\"C1K\"JE}\" C9{@<!\"tJ+#\"G#I%FfB)!A&E(?#q\"@#o!E\"A(vu.!*s:N!:tEA\"7v#J*a!3ub\u{1f}!<s\u{4}\u{f}!1vtj! \
        v\u{17}\u{4}!(x\u{8}\u{0}\"*K!J\u{e}\u{18}! r\\W! Og|!4u8\u{17}!7tZJ!(DKw3\"L!J\"?!@!?!>!A!F!B!7!=!{#8\":!6\"v!\
        ;!B(Cj#\"$A4BsA( C!B\"x!>3?!@$t!Jk\u{7f}\" L8v8\u{3}!1u\u{e}l!8H\"\u{3}!<GF8# E.w(yLs! L5\u{1f}! w./3 H!:!G\"K$\
        y!9#6!4\"G\"8\"3!5\"G!:!O!J!2#H\"7$r!*HN>!&z\u{1f}\u{14}!:ute! Mmr3!;!s!K!B$<\":\"8#9!\u{0}!>!9!;#@!M!P!;!7&=%I\
        \u{1b}]!As\u{2}G,\"K#J$G\"J!A!?\"F\"C'J!F!<+>OD!Es[\u{1d}\" K+sw\u{1a}!%u2G!&xgb!*tx8( u%F%C%F$t%C!A'KA\u{1a}\"\
         y/E&C% y\"F!D,D)H,\u{7}$ D)D*I%}\u{11}I% @!B!\u{3}6@\"9y\u{18}) {1q!I\"K\"I!C!C*t#B@aD I!L!>!:!t!E!Q!=!H!N!Q!>\
        !6!M!p!n!2!H!D!G!Q!3!9!R\"D\"5!M!O!L!p!K!E!P!A!K!K\u{14}n!/vM\u{a}\" w2J0X\" L/t\u{3}\u{d}\" H\"v]B!,u\u{1f}-- \
        r$E!x!@#C!E\"G#?'?!E!F\"?+=86!2r_9\"6J!K<\"!(t`V!+ydi!0u=O8!C!E!>!B!I!?!A!@!=!>!>!J!A\"<\"=!=!@#;!;!\u{2}\":\"C\
        %:$9\u{18}\u{1}\" M8uE<!2uSO!6r\u{7f}\u{7f}'(C!D\"D!=!D*H#8d\u{5}\"$K)w\u{e}x\"3H't|~!4qJ'\"1u.J\u{1f}j!)w\u{8}\
        \u{7f}!2u\u{13}J!4r,\u{b}\" v7H(J! ug\u{d}\")F<xLb!/w(T\"@x%C2Q) @!H.;\">&s!A&C%D\"JT~!.wU\u{1}! t\u{6}\u{1d}! \
        v_P!@v\u{18}P\" z#Gg\u{0}\" u:G$N\"/z6CD\u{1d}!&u=;!Aq\u{6}l#,}!D\"C\u{2}x!4u\u{6}b0 E!@!<\"B!C\"F\"?!C\";#@!|\"\
        >!A$u\"B,M\u{a}\u{c}$ G'u/D\"Gp{!@x\u{e}\u{10}!1vO\u{16}!:u\u{16}m\" F8x?\u{1e}%$z&K,I!H.@:\u{1d}!6y%$!4w\u{7f}\
        \u{b}!/xU\u{19}\" H/z*g!Ez#1( I-A!s%A'D\"p$r%@?3!(w\u{13}\u{6}! v\u{1c}B! v{,!9uFn\"*J%Eu\u{15}!-tkp! K8D# @%t5\
        w>\u{12}!&ubi!$v&_\"(t#K0\u{2}\"?x&G&W\" w'FrM!Et<\u{1d}\"*E\"zmG\"<I$z\u{13}h'&@!H!@!<.=!C\"?NV!4t$)\"!A#@{r$ \
        z7J!G\"FP\u{f}!:t4u!.sh9!8rT\u{15}!6xx[!=o\u{19}9!EC*\u{12}!.v\u{7f}&!1t$N' J$B\"~#D$C\"E6Bif\"'E#x[\u{16}!'vS4\
        #<I!J#zd/!*x)v! KRk!EuG\u{19}!Ar\u{13}13 R!>!@!N!A!F\"E!C#C!D!@%A\"6#>#:!=!y!H%Gdp$ z/E)D-C\u{7f}7#3D%v(C?L. ~!\
        K\"=!H!B\"B!@'@%p\"?!A!=!A!D[C!-uA'# H$w+D\u{15}\u{4}!5z5\u{9}!7t\u{1c}\u{1a}!(sEr\"(s#J5T!/w[\u{4}!\"B\u{f}a!6\
        s\u{12}B!3w\u{7}T*\"H!N!J!H\"L#H!H!@+L#>Z<!EB\u{e}\u{2}%/C(>!I!|!Cff# v8I\"Mw.\" IExZ-!8vtP!$zN]!\"I4\u{18}!4uI\
        T!<t'\u{e}!.t\u{14}\u{1e}!.t>y\" u'Hs~!/vs\u{17}! t%F!4Jdq\" F0y\u{9}&!/t&t\"#H9w\\\u{9}\"4I#vb8$\"C!H5H!G!\u{1f}\
        + T\"@\"B#C#<%>%>#y!@\"E+CM\u{3}!:tbJ!Er\u{5}G! u\"\u{3}#3s%I-=\u{1e}P\" L/t\u{14}K* x!s&J#@&D!I!r%D!=!C\u{13}|\
        \",t,J\u{18}h!8H?K/ v\"x!A!E$B\"F!F!C!F\"B'G!F!H\">+6t+$ r'H#H0t\u{17}\u{7}; J!E\"O!L\"H!T\"K!M\"L\"<!M!{!0!R\"\
        A\"P\"R\"2!G!H!Q\"?!O!D!N\"B!;|m\"*I\"z#p!(x\u{10}`! t7\u{1e}\"$y+G;N!Es8k' w,I!D\"A\"B&H#r(t!3tnZ\" K9s]\u{19}\
        !@u\u{1d}v.!B\"O!G!I\"A\"F\"G!E!B+F!D!?\"y)9#t# G+|-G/0* N\"?#?#G\";%A%s\"A!?.v\u{12};,!t#B!F\"w\"H!:!>+@!>!E\"\
        :+=W:#*I%t#H0\u{15}# I*F.x\u{11}w) H$<\"u!x!A\"E%}'J\"B2f!3v\u{16}^!7x?\u{12}!$tZv) |$A'B\"C!B!B'B)B&t\u{19}6!'\
        u\u{4}{/$I!B\"E\"B!K!B$K\"C#u#C!H&Q!m#G#CM|' w*C\"C#K(E!r-F-\u{1d}2 P!J!I!=!<!B!9\":\"=!8!K#N#<!8#A#w!Q%7xn!7u?\
        X!3w\u{19}q!$v)\u{6}!&u*(!Cu|-!9w\\<!7u\u{13}\u{6}!8C2a! L:\u{13}!EsS~\"#H+tBw$\"K%I1M!oj}!@tje\" H@v=\u{f}\" F\
        8w\u{2}e!#J.#!+t=t!3so\u{7}\"(u$B\u{12}4!(t0\"# H(F0yK-!/v\u{2}N\"#G3va\u{5}!-u\u{d} !(s _! v38!3x\u{14}\u{1c}!\
        4u\u{1a}P!(IO|!7tga\" I/vS9\" E/y/h\" K:tE(! w^#\" G7yT\u{19}\" L'uj\u{1c}#\"G\"u2G>X\"\"t6K@5!/w\u{4}m!Ew#\u{1a}\
        !1r11\" J\"xQ\u{11}0\"E!>$A!@!>!>!>\"A\"=#=!A#<!;!\u{2}$C)9rh!1tP*!+uiv\" K*t=0!4ug9!\"L82* J*='C$p\"A!z!@!B$u%\
        H_:\" J4uwo!-t\u{a}L$7B!J!G$J\u{0}u5!8!<!E!:!A\"A!C!7!M!=#6!H\"v#;\"8!@!H!B#>$:%LFJ!CrE>$ J/C#s3v,*!=o>L! Fn$$ \
        M!I1A(tZa\" r*A\u{c}\u{5}& Q!?.9(;\"z!?+~!7v\u{1d}z!/wA\u{f}!-y\u{a}'5 F!@!=\"B!H!K!A!D%9\"Q\"@!<!=#D!{!E!<#@!I\
        !v'F\u{1c}\u{d}( I#E(E!F#@(C\"C\"}\u{f}(!9M5k\" L7t_Z!8u\u{6}\u{11}&=G!H!|!D\"G\"Hm-%!A\"@(F\"E\"A/\u{19})!A!A#\
        B$A!E*s#t#@+H\u{e}\u{16}!#t7,$%y!G!J(H.4! w`\u{11}!:tk(! w2v!4t\u{7f}Q$ t#@%v\"D\u{c}$!=r\"0!8uRZ,\"C!I!E!H\"J#\
        H!F$P$<$F!Q\":\u{7}`\" J%t\u{9}D& s$C+y)D!I'GM\u{b}#$I-v4G1x!?CG\u{1}!\"u\u{10}#!4vbY!/t&>!8H@\u{1}!=p+6! y\u{18}\
        L!%uiO!-u(\".!?\"G!@\";!K\"<\"G\":\"A#@\"=#<\"K'=\u{5}+!${2W\"!F0z\u{1d}=!4u(i#$r!G!G)\u{3}, C%>!{!~!>!A\"?\"E\"\
        :'B\"J-<XJ!8L\u{1c}^! v\u{8}\u{9}# u*J,F\u{c}c!:u[B\"4L#Ie\u{18}'#G%G'>(=!t\"?+>\u{8}\u{2}&!?!x!=!G&=-?\u{13}z!\
        9w\u{4}t!8v\u{c},!1uO\u{1a}\" L$tc\u{12}\"!K?wCr\" {8F`9!:w\u{1a}z$\"E-C)G!v\u{1d}j!:rg:# G/x6D]V# G2K&z1\u{d}\"\
         E2w*U!8r_#!,thw!'u\u{4}`)!?!u!A\"B%H\"A+H!E\"@&}!,tWO'&@!H!@!<.=!C\">\u{1b}U!Aq)m\"9p#I(\u{14}!'wl6!8J\u{8}5\"\
         E8z'\u{19}\"/E2z\u{6}=% I$D&~\"B.F4 !=s;P\"#J%v[I7\"P#P!D!B!J!D!@!A!E!<!P!O\";!=!<!8\"=!?\"B\";$O\"8$<\u{d}A!#\
        uoP!=r`w*%E\"H#>!C$@$?\"s#A!;,:(#!,s8v$ F$}+E6Dgy!,v\u{19}X3!:!?!H!<!B\"C!E\"9$7!L\"w%;!A!D!>!I%r!=%If\u{b}#=K!\
        v$J\u{e}8!9wr$\"#J%vg:( ?\"G\"t&;*8#<!>\"<i&#-F!B1s'\u{17}#\"G#I%GE,!&z\u{11}\"\" z\"G\u{1f}<!7t\u{17}\u{12}0!}\
        \"A!B!E!A\"B!>#C!>\"D'B\"G\"A!w%@%Fe\u{1a}!*tk\u{7f}!$xGC-#G\"G\"H!E!C!C!E!C#G\"D&|\"E,G/J/!>\"I!C!B!;!G!G#=!J!\
        :#v$8#;!M\">u\u{3}!,r;2% C\"?&x!u&A\u{17}Q! uz/\" M8u8l!4sS\u{4}$ F-w+w-Ez}\"*t%E\u{7f}\u{7}!:sf\u{19}!8J!\u{12}\
        !+tw\u{7}!Aq8uA R!z!z\"9!B!D!;!2!?!O!J!F!8!L!T!J!L!I!H!J!)\"N!J!D\"I!:!D!r!C!M!P!S\"?Y\u{1c}!@w'C!@u\u{b}\"\" C\
        9{]g!3vt+\"#u9H\u{16}k#,v,E-=<N) u!E$=#<\">!~!?*=\"BHZ!:r\u{18}\u{1e}(\"A\"B#I\"E!H!A$z(>P\\!8t\u{11}\u{13}.#D$\
        L!J!C!G!G!G!C\">$>#M!D!?-7\u{8}\u{14}\" I8vtC!:yh@! G1r#2v%H.Ip+!Ex1i!/vF\u{5}!8Mx\u{8}!Er\u{16}`! wfM!$zA8!8ut\
        1#/F%G#H\u{1e}\u{17}!$x\u{7f}Z!8uIM< I\"C!2!P!B!=\"3\"M!Q!G!M!F\"/\"F!L#@!S!A!@\"3!1!O!G!p!J!H\"N!B v\">s\"LlG\"\
        @x%C\u{e}0$ {,H,B-HKH: 6\"K!7$O!F!M\"3!H!u!4!N!A\"/!F#M\"E!P!5!K\"P!G!0#D!v!H!L\u{11}\u{12}!=sf\u{d}\" E)v?p\"6\
        w\"G\u{9}\"!@p'\u{8}!8t\u{0}Q!-s\u{1f}E!:D~z!Av\u{1e}@!'tX|!8uTY,\"D!C!J&H!K!D#F#t!?$E#=+v\u{14}>1%L$?!;!<!D!@!\
        K!J#8!8!5\"8!>\"=\"7$K&4[Z!(tt\u{1c}! H8\u{14}!?C8M!@u\u{15}z\" G9xD03 K\"E!:\"D!J!9!I!m!.!/!O!q!7#t\"6#E!:!;-S\
        S\u{7f}; V!z!J$F!>!L!M!I!@!8\"C!C\"4!5!C!/#2!M!@!u!5!L#L\"L\"B!D!CyG!)w3a!'v+\u{9}!8K/4\".H!w\u{c}g!BvB,!EsIC\"\
         @8\u{7f}em\" x8G't\"4H#x=>(#C$G#A%A(C!C!~,?$$! s\u{18}?!$u[-5#=\"G!E!>!A\"=#:\"v\"L!:!I#I!K!M!<$F!H!u!H\"F#EN}\
        \"&r!Fg3!7u\"\u{7f}& x,H!E\"B\"B)rC.#2v%H.I!\u{1d}!:w:f!&t\u{f}I!$v=\u{1f}!8ulE,\"G!<!?!H&D\"B\"@!s&E!A\"H!=&E#\
        *t,A#E7\u{1e}!-t-,!+wl-# K%E3uvV!7t>>\"!u.J?>!/G9?!:x:{\"4I#vGx( @\"?\"t09#=!?\">+L\u{1b}:= K!K!L!B!E\"7\"P!=!F\
        !D!<!=!9!:\"6!8!s!q\"D\"o!J$F!u!N!Q!4!>!K\"E<l# s*D!FSS#$C\"w!G<\u{16}!0w*I!Esj(\" E7zOH\" u(J\u{14}Y% K#D9{$E%\
        C$+\"7D!r3B! w\"q\";u*K)0!/u\u{0}\u{d}\" x9Kib) C%x\"A!?\"L!<!q#@'C\u{1f}J!=Gyh$$K*x!C0C#P) B\"s!A't%B'C!u!C!?\u{10}\
        c!/r\u{7}\u{0}!1s,w!-t>\u{10}\" K-v>\u{b}!9w\u{0}N\"4F#v\u{7f}Y\" z8E>e! IW\u{0}$!H#G*t,s\u{7f}\u{f}!:qBh# H!y6\
        Hh\u{1a}!?s\u{19}k($?!G!B\"F!D#A!B->\u{3}9\")K/wh\\\" E#z\u{7f}5!:unT!)xtl$-@\"@0q&vi\u{12}\"=t#K\u{19}/!,tu&\"\
         q/?<.\" y8B L\"=L\"xp\u{7}\" y2Hm\u{12}/!;#C!D!H!I!H#?!>&t!<#@\"G!B#A$x08\"=r#M=#!'s\u{f}`< A!>!B!C!N\"J\"R\"u\
        !q#P!Q!=\"P\"8!C!I!L!J!<!I!R!9!G\"M!A!G\"N!CFi!/t\u{1e}z$ F$u.B3C\u{16}N\" K9v>*0 E!D!>\"C!;\">!E\";%@(@!\u{3}%\
        G!v\"B!B!M X!BuA4$%y!G!J(Hk7%!5-=$M%u#nL\u{11}!-t.,!@s^\u{b}#'G#D%@\u{2}\u{e}\"2r-qo#'$F!{!B$D%A)G-@dO!6u\u{8}T\
        !6v\u{10}2!:r+\u{9}!/ua&1 q!G!H\"@!D\"p!B!=!9!<$I\"@&Q\">!J&=%4\u{b}\u{1f}, I\"A(=\"A#?$A!=\"C!r!w'?&>}b!*tOt\"\
        -t8K\u{13}[\"1F)v P!/t|=\"4F#v#\u{13}!4tpH!Esv&, D$@!y\"C!<\"|!:!<#='q\"F\"CN~$ L&K!x(D\u{16}g!!uU3#\"G#I%G\\w!\
        $wj\u{1a}!-vI\u{1d}# E\"G6|\u{8}\u{15}\"#GBL\u{8}r!Et\u{1c}\u{3}9 M!2!G\"=!@!D\"E\"B\"Q#O\"*!;\"p!D\"T!N!K!N!.!\
        ?#=\"I!J!L!AM!!?u\u{15}z!8J\u{c}l\"4u&H\u{8}:'!s!D!E!u&@.>(>&*! wh\u{16}% O/I$B$E.Cnj!9wI/!(sFA' F$F\"C+v)@&u%B\
        :o! w\u{9}%\" L\"toS\"/v)KG7!2u\u{1d}\u{2}\" L\"tUY! y\u{c}g!Et_\u{c}#7u!L\"H1|!@r%G! Phv! vF\u{1}#)B!D;s\u{1d}\
        h!4tAU!#r3k\"(t#K`W!#swt!4u\u{7f}g!3r8\"!4u\u{13}\u{3}\"&y?H9i!+t}n!1u\u{1a}$\" I8u=\u{c}\" v8KpV#-v\"G3v*\u{9}\
        \" y$I:,!7v1!$/?(F\"z!Dqk'$D'H$C'B!?!M\"=\u{18}b!EtI^!:t&<!@sOK\"7v#JmO%/C(>!I!|!CPw!$v\u{7f}\u{7f}# z*>.Dbz\" \
        J8x\"l\" H4t\u{1d}d!&u\u{16};\" v\"L\u{1e}=!4t\u{a}j\" C#v M\"!E\"wd\u{1d}!2s\u{0}o/ E!=#H!B#@\"E\"C!?!v!M#C\"6\
        #@#;&FT\u{13}\" I'yv\u{1b}!=sIl!1s$\u{4}!8GJ|\" v*F\\\u{c}!/w\u{16}T$\"?(A0C+@Zz!5t_\u{7f}# J,z#G\u{1c}u\" G8y\u{1a}\
        w\" y:F0_6!7!:!>!A!>!<!D!A\"6!<!t!<\"B!H!L!8!;#A$H!8!:$:J6.!A#C)\u{3}!C!@$A$?\"C!L#s!L!?!B%@g\u{19}\" K,u_z5 S!\
        E!F\"M\"D#L!O!B!I!J\"O\"G!C!F!A\"G!N\"K!L%M&KYz!7v l! yRB! v9\\!$q\u{b}@\" K(vP[!1v6*# ~'I1?\u{1e}q!<sr\u{15}% \
        H!B-B*D\"F8f\"/y3vQu!7u\u{9}]\"/v'F]\u{4}!)x3E!7xC\u{5}!4v! 0 r!G!J\"@!D\"q!C!<!9!<$J)O!?!J&>%5T\u{19}!:sa\u{1d}\
        # u7H#r4f!7ua\u{5}!:uV.!@w=<\" K,ul#\" z'HC!! tO\u{e}!-yqq# G,s+v\u{16}e\" E@u?t\"1E)u\u{1e}D\"7L#s]>5#=\"E!B!E\
        !B\"F!?!?!@!L!:\"4!7!C!-\"F!H!o!J!t+-=f!2t\u{1f}\u{5}# H'G/{\u{18}/!?tE\u{1}!-udb!6tfZ!/x1p!+t\u{10}u3!H!K!K!y!\
        D!@!D!?!>!;!G$L'u\"G!C!8%M!=%Hj\u{15}!3v?\u{1c}!*t\u{7}Q\" J9v%t!*u8H!/wcK6 L\"F!K\"C#D!;!?!D!8#G#<\"5#=!J!A!F#\
        M!G\"u\"C!C\"Mhz!Cu1o!/vFv!EvGk!/Ed9\"2t!J}U!Ew\u{10}d\"0x\"FCo!%uBB!\"t#w!0t;t!6G\u{16}O\" I8uVO\"2{(D\u{a}\u{6}\
        !(@wK!,vj+$ t(A0B*MFa# H$w+Dx\u{18}\" x8G\u{16}b!.u(X\" v8I( \" tEAH(+ z!C\"L!F!I#B\"I%F+>\"F$H]=!:tY\"\"#G9{v,\
        \"!s.I/\u{2}! vo4!)u\u{0}r!+EZ\u{e}!@u\u{2}B%\"C%I!J\"M;?]\u{19}$-E!B(B)sJ6$/D+u%t!H~W!/uK\u{c}\"#u9I\u{10}n4 I\
        !L!<!>\"I!=!D!@\"K!C$>!5\"H!{!3$@!t'7!v$B\u{1c}\u{1c}!!y\u{2}?!3wdG:!=!@!H!?\"@!?!K!C!w\"A!C!9!A!A!>!6!>!=\"{!;\
        !=!C!7!:%9%Ce!% O*J\"v#=)My\u{f}!0u\u{3}V\" I#zB\u{10}1 Q!=!F\"v!B&A!;!G!<!;\">!;!:!w$J(<%6[A$$D)|\"A(C\u{8}8!3\
        un|!/t5\u{19}!/t\u{2}Q\" F${\u{2} !)xs\u{13}! w\u{1e}B!3v\u{8}\u{13}#*I%t#Hcj& F-F#t\"r%J#F/E!.w(>! u`!\" K:t$O\
        !Ew-d\" H+rf1!:tu\u{1}! v\u{0}\u{1c}!-us-\" J8vI\u{2}!,v'x!8u\u{1e}$2!<!D!:!>\"<#8\"A!C!>\"=\"L\":#=!?\"F!O%9!<\
        ;i\" z8D\u{a}1!,t(|\" u:K(\u{6}!=r\u{12}@!4sD\u{e}!#u!q!6B\\S!?s-o0 N#=!>!@!8\">\"9)8$K!L!D$F\"F!;\"u#u%*\" |%D\
        ^n' ?,u#w(?\"C!A+@cB!@wH\u{7f}$ G\"D&t!w\u{10}\u{b}$ O#G,K1yR-! t0B!5{\u{b}=!&t\u{2}t!/vm\"% H/I#I!t%s\u{12}U!E\
        s+w!'uZ\u{15}#$G4I'wE\u{3}!!xs/) A'C\"B!A(s!t&v'D\"F)#!9t(n! v\u{18}#\"/F%s\u{13}\u{1a}!Ey\u{f}\u{a}!:rx.! u\u{a}\
        o! |}U#/F'I!ITz! s\"Y!/u+3!*v\u{14}=!(NF\u{1b}$-A\"F\"t&u?F!/w5r!!t{i!3tIu!5{\u{d}n! J0\u{15}!,rD\u{13}!Ew\u{1a}\
        4#0|\"D%E:X# I#v$GTg!:u\u{17}\u{14}\" u(J4O& t$H&B\"C#I(F-m\"1J!st}#8H&M!rGe! x\u{15}\u{9}!*u\u{1a}\u{15}4 S#>\"\
        H!F!?!B\">!H\":\"w\"L!;!I#J!K!G!=&v!J%>#/\"#L+t\u{15}&!Es/t)3@!H#A\"B!v$K!s#G!E^A3!;!s!K!B$<\":\"8#9!\u{0}!>!9!\
        ;#@!M!P!;!7&=%IRB'4t$E%{!F!G#F!G&@!Ewsj\" |\"D9]! xo~\"7v#J\u{16}y!%v\u{6}\u{c}!7u\u{11}.\"<K%twM$%D\"r#S%E/\u{d}\
        !3tjp#7u!L\"H:#!@r>\u{d}! u*`!<G$h!:wgN1 s!=\"C!F!K\"K!E!F!C!F$G\"<!u!=#B#A,8{N#2v+q(F\u{1d}u!3w-=!,s\u{1b}>!,s\
        W:# O5C#v\u{0}!!/uI1\">M\"rqn! uIv!8vJI!8u\\b!-th\u{12}#/t(C\"y^(\")J&w\u{11}f!Er\u{4}C!+t\u{b}R!$zH]!1sI8) z$A\
        'B\"C!A!A'B)B&t{&!)x!\u{3}! L\u{18}@!2tg-! t\u{13}O\" O8wBu#-t\"H6B\u{4}Z& C!s!D6B\"z&E\u{e}\u{2}$ r!G,E!Cw)!7x\
        \u{13}a#'I#I.M*I! tV+!/zLs#*y%E(E\u{14}>!$tW=\" I8uz&\" I8u.U! F\u{15}N3 Q!C!F\"M\"D#K!N!A!H!I\"M\"G\"F!@\"F!N#\
        K%M&Kq:\")y&B4G;!O\"I!x!B#<\"D!B!?!3!G#<!F!O!3\"J!=!N!L!1!5\"D!C\"4!s!t!C\"J,\u{13}\"8K#v\u{1}F5 N!6!H!C!@!E!I!\
        I#P#C#s!5!6!2%@!A#K!G!H!H!Jl~3#@!K#?!?!8!;\"?#9\";\"v!9&F!s\"G!J!v!>!:$H\u{16}3!0I\u{0}>: A!@!K!5!L!=!K!?!M\"B!\
        2!S\"O!x!-#G!B!0!N!?!>\"I!H!2!@&Mr]!%tdS!\"u\u{1e}F$4B#H#r+Cdt\" L*u$h# E.w(y\u{0}\u{4}!;rNm\"1F)w*x!4u1\u{f}%4\
        z#G!F\"A#v.l- P!>\"D'>#?!N#<&@!C!y!M%K&;\\\u{0}!!ul\u{a}!7wqG!#Eki! s\u{14}V!:t8F& O%D%J(E%D!t/EA R!t!F!5!K!E!T\
        !@!;!<\"C\"A!K!N!J!t!S!v!Q!D!z!I!P!M\"G!8!S!Q!N!A!S\"B!:\\.!Et\u{1a} - C#<!E!>!A!?!z#C!C!F&?%C(>,R!Eyy#\"4K!s\u{5}\
        \u{7f}\" ?\"\u{1}cA\" J'tix!@t'i!Exu\u{3}!.u\u{3}r! |\u{15}f\" K$w\u{c}T!7t{\u{1b}\" xEJ\u{d}6\"=s!L4 !!s\u{12}\
        O\")G(s\u{1f}a6!1!M\"H\"L!K\"B\"p!L!@\"M!3!E#,\"M!?\">!J!6!4#C!6\"HK3!Ew .!*uhd!*yG\u{4}A H!G!R!v!G!N\"O!N!K!Q!\
        K!N\"I!U!q!<!I\"K!<!V\"L!R!E!P!K!L!O!O!O!J!N!Q!E\u{5}r\" D9|3\u{2}!0uBz#'I#I.MG\u{a}1 E#F!@\"C!B!D#B!C!@#v#>!9#\
        <!y!B!;+E~t! udR!'v5%\" I7w\u{6}#! t\u{15}`!/xl'\"!G#xO\u{17}#)~&D6Cyz\"8J'w\u{2}~\" L$t\u{13};!'um\u{b}#/w%@#H\
        \u{0}\u{7f}!;vR,!/u\u{10}\u{1c}!CrC3!9wP,!8K*(!$wts' P\"F#H%E!E\"t8<W,\" I\"xon! xE^\" u:KV%! H\u{17}+\" I\"uV{\
        ! y\"S!)xGE# {*H0H3\u{6}\" L8tA2! w}GC F!?!:!?!@!G!B!D!F!E!=!G!@!A\"D\"@!@!=!C\"=!A!\u{6}!=!<!>!=!B!z!<!;!>!J!R\
        !D!<.\u{f}@ C!<!D!?!J!o!n!J!n!K!K\"O!v\"P!3!@\"A!K!J\"x!E!L\"6!C!M!S\"S!I!?!=!<!O/@\" K7u02\" x'G(\u{f}!3t\u{13}\
        m!:r[G!/x\u{2}-!!y(3!:y!p!,tBj# O2s%I7a!2uz0!!t]\u{3}!2sMJ! v{\u{f}\" N\"tsI!4s\u{3}6!8vJv8 I\"?!E!J!9!D!<!<!:!\
        I#N!5$7\"L\"u!H!A!F!O\"8!E\"Q!H!1^\u{1b}!&v2h!(tH\u{15}!-s\u{5}+\">r$P\u{15} !%u\u{3}\u{0}\" z8Hd^!#s&\u{6}% C%\
        y\"{#J.A\u{19}J\">s\"I{\u{14}!8s6\u{8}!?rK\u{15}!@x;;\"8H)u\\\u{e}!!t:>: O\"J!M\"H#:!1!<!6!E!<!<!x!;!I!>!H!I!-!\
        R\"I!H\"E$@\"G\"D\"y,F! umW! t4\u{a}# I7C\"y1V< T!2!G!;!<!G!D!?!>!<!H!9!<\".\"J\"q!0!A!.\"T!{\"s!4!7#2!6!0\"D\u{14}\
        \u{7}) P#F\"M\"L!s#r!F*C\"C\u{18}9!$vWz\"7z#F\u{8}$$ |#A$D1Ck $*D\"@#|6A@\u{13}!Et3\u{1d}( H&B#C!A#y\"D\"t4C\u{e}\
        l\"$u+H(P! tx\u{6}!Ev?\u{4}#\"B(A.|s@!4wri( K%A$z!B%@)L!I,@\u{13}U!Eu\u{18}\u{2}! we7!(s]@! tV]!?uP8! xiN\"%E'v\
        YA!4tw\u{9}!EF\u{1d}o\"(t$B>y$ v*E!H-J\u{e}\u{6}!/x\u{e}(\"(J=u'\u{d}$$E!|!v)@Y !8MO50 O$E!F\"A#D$u!C$q#I!>!O%E\
        !G\"w\"G#<(B\"7v#JJR!&u4\u{17}!0t\u{13}\u{1d}!+I&\u{17}!Ey\u{19}\u{8}? K\"D!C\"s!6!Q!N!X!Q!I!?!E!J\"?!M!;!?\"E!\
        E!I!E!D!S!.!E\"G\"M!J\"J!A!v{,# K%v%I05; G!y!x!C!s!:!:!>!K!K!>\"6!=\"J\"7!7\"0\"7!5!J!I!J\"s!G\"4\"7$1\u{9}^!(t\
        Z%\" K8u~;\"$J+wh\u{1a}\">t%J/]!@uQ\u{0}\" E@uF\u{8}#!v6H\"JQ>\"6w\"GMp\"0u)LCh\" J4u\u{0}\u{4}!<uet!(w\u{14}.#\
         E%A&t\u{13}C& J$K\"u(>2?%@\u{14}j!9y\u{11}0/ r!F!B!N\"G!M$H!F!G*D!G\"J\"D!L$Gt\u{3}!9t=2!1u+\"!-x\u{1}\u{9}! w\
        +O!+s\u{9}A!+tPt! u;7! z:\u{1f}\" K8uh,!&tAQ+ O%A!E!D!{\"D!E!I+F!J->)\u{7}\"4J&s>\\!%u\u{6}2' K\"G\"H&H!|$I)FZ\u{1d}\
        \"*z%DB\u{9}!?q-$\"8I's{J!AsU{%#q\"B#F0C#Lt'!Euy:!7t{^!\"Ij\u{10}!;tM^\"#L+sn3,&D!E!J!D!A\"E#O'=!?\"C&O&;V4\"!G\
        #x\"X!?sYZ\"1t)Hl5$ s%C%D.G?}@ <!.!\u{11}!P!7!;!L!5\"s!A!1!A!0!/!H!.!G!N!@!-!2!@!=!O!F!)!3!3#/!L!O$7DR!:r2@!/w_\
        ^#5t(K%v_>!EsAa\"/y6EuO$/>)E!C,?\u{1}_!&u\u{1c}u!:rb\u{9}!7t\u{b}a!Evkj- 8\"B\"B!9!@!r!s!r!u!q+<!H!<3x!7uq2!;sp\
        [!8t\u{2}!!!y\u{2}R!%r\u{16}V!+uja' C!s!D(D.B\"z&Ew\u{a}!/v! )$G\"E!J!K#K!A!F)J!A\u{4}M\"!u.JRx!@t\u{0}\u{18}\"\
        'D#vbM! wY\u{5}( E%D\"{(B!t\"I&G-F\u{11}]#\"u5t!EGS!+w4x\" w/Lc^$ D#\u{0}-E&D\u{b}P!=q\u{1f}\u{2}\"4I#v\u{9}j!!\
        u\u{1f}&-!@!<!D)=\"E#>#v\">!G!B!>!<&x7K!2u>A% I%D#z#E.J\u{10}\u{8}! tf:!Esi\u{0}!*rfm\"$J+w\u{e}O!AvuW\" L8v7b\"\
         \u{7f}8A\u{10}^#*t\"F#H;o&\"?#H*9(@!G(Fb|!EuQF!9q 0!5{ke# r#F=t\u{0}SE Q!I!J!O!H!-!)!*!8!*!I!)!%!&!(!!!H!?!B!;\
        \"u!L!p!t!t!z!3!C!T!R!K!P!A!O!F!>!K`-\"7F\"u,-!&u\u{10}~\"/C's\u{d}\"' A$@#w#A%|)B!D=A!6w%$!+wH\u{4}\" {:F)\u{0}\
        \" E@u&p!$t~b!$t\u{1f}}!9s<3!$y)O\" B/u=\u{11}5 @!H&A&<\";\">!?!?!;\"A!s!A!@!O!r!p\"C!:!?#D\"JL\u{4}\"BK\"u\u{1d}\
        8! v:\u{f}\"7z\"Dq&!)u<\u{1}\" I'v\u{2}\u{0}!Cs!\u{11}!$u\u{17}2! w\u{13}\u{7f}!4sfX\" u7L\u{1e}b> O\"C!D\"?!C!\
        =!J\"Q!M!O\"v!W!6\"2!N!0\"H!:!B!8!q!;\"D!B!t!o!5!?!I\"QN?!(w5A!2uX#!@ta\u{1b}!%us\u{18}!7ra\u{a}\"7D\"yP\u{11}#\
         O\"G(r,\u{1b}#\"I0J%w\u{16}g!=G#P* A%>!;!z(O'B!=!>!?,8(c. R!=\"J!C\":\"K!>#@\";!B'E!<!D-tDC)$;\"?!I\"}!I,F!@)<\
        %O\u{2}\u{0}!,t\u{19}D!2u\u{11}\u{17}!Et\"R!2s\u{19}\u{4}\" G7xi?;!P!<\"A!I!B!H!K!?!>!J!H\"H!Q!M#N\"K!>!G!Q!G\"\
        H!I#L!N\"S\"L!I\u{10}\u{b}! vs>\" {8I\u{7f}X!>v\u{14}l\"!B#uN-!4t@V! uG\u{2}* M\"{\"E#H!G#A$D$w%H-=~\u{1c}%#@!?\
        0x$B!A\u{6}}\" y8G44, s!C\"M!G!I#>\"D%G)p\"?\"G$I\u{2}E\" K/r\u{7}\u{18}# G$v6Ck/!4t\u{8}V$ v*E!H-J^\u{13}\"%v*\
        I\u{7f}\u{d}& ?\"B({\"y!@*@#J# J!u9BUI!/un($ F&v!?/ABH!8x\u{3}M!-u!O# L7w!tFK! u;}\" N'w]\u{17}##w5B(F\u{10}\u{b}\
        !/x/p\"%K!t\u{1f}=,!?\"G!J\"E\"I!@#=#=$?$A\"E!=7:\"6G/E\u{19}H!<t{_. Q\"<!z!:'?\";!8(@!C!B!>!;\"y)8\u{13}!!5u\u{9}\
        p!/w\u{17}-F m!C!9!@!J!H!R!F!>!F!L!7!I!U!B!P!G!F!G!H!J!M!N!J!M!F!C!C!@!T!N!@!?!@!U!J!P!TeG!-x\u{a}J\"9E!u\u{5}'\
        \" L\"tw\u{11}%\"u(K#F\">+?p,! Mt0!ErG'#/q(I\"N\u{a}T\"#G9{3\u{a}!$um'!5u$\u{d}!&t\u{e}\u{8}!EsSM: T!q!t!P#E!F!\
        G!?!M!J!I!B\"E!*!A!A!>\"/\"=!Q!E\"x!M#-\".$K^E!;u-;!)x0\u{1e}\" J8tNs! s\u{1c}u! uhA\"7D\"yz\\\"!E\"wI1!${\u{7f}\
        3!#v`v!3r\u{6}s'\"K#D\"I%?*F\"t!M\u{0}\u{15})$N!L\"J!F\"P'E!I(N&I`j!*ux?;!7!q!J!=\"7!C!;\"?!5!7!6!7!7!\u{0}!9!8\
        !8!P\"@!M!N!7!3!7!J!E\"5/\u{1c}\" s#F|q!%ux2!5s%\u{1d}- r$E!x!@#C!E\"G#?'?!E!F\"?+=r6!%vmG8 P#<!J!K!J!K!<!L!9\"\
        J\"H!q!6\"6$D!Q!G!8%N!r!6\"?!>\"JSC!5{}e!$z6|9 F!=!C!A!Q!D!F!L!F#E!?!I\"H!<\"u&G!J\"E!C!O!t!L!J#>!Cht!8t\u{8}M!\
        5{LU!/z^w# L(w'HFD!*u#\u{1a}& H-@!>&t+u&>f&!:tH\u{18}$4u$H\"F#q7#!/y0`!)w\u{8}\u{15}!+t4\u{19}!$zB1!-uE7! s*A!1\
        u6\u{16}# F7<\"~/\u{5}\" L\"uz.+ Q\"G!M!J!I\"L#H!H!@+L#>\u{13}\\' v\"J#B%:)@#=\"v\u{1a}z!,tk?\"<K%tOp)!u!B#J!@$\
        >%=(B!A\"r|\u{1}% H!D,G&t2F\u{c}g!EIX\u{15}\"/H+D<_#-A$v/DT}\" G7yR$!)t9l# G#H3t6\u{1c}\" I&x\u{11}I\"7J.w\"5\"\
         I8vv.\" F%p\".!*r\u{1b}+\"%y%F9]$ v*E!H-J\u{5}\u{1d}! ugo!)u&w! t5I#'E#M.IU\u{3}!3tSi!-x\u{1f}g\"Ax$Fi6$ H\"F)\
        |-HF\u{b}! s=\u{a}2 K!?\"<!B!A\"D!?\"B\"<!;\"r$8$;!D\";%4!{%sg,!/F~J! }Hg-!@!<!D)=\"E#>#v\">!G!B!>!<&xU[\" J8v1\
        ,\"<K%t\u{c}L\"<I$z\u{1f}^\"7s$Ehn! vC,\"3y-H~\u{1e}.!B\"M\";#=\"A\"C#A)A!G!>!@!q$v%AN\u{11}3 G\"C!F!M!<!F!?!>!\
        =!J(=\"4\"w!>!@!I!5%>!;Yp\":w#GF-!+t\u{6}C!?G\u{b}\u{7}(%E$z!>%?(v!E\"A#Jj\u{0}( \u{7f}(<'A\"E';$A%t$D|l-%H\"?!\
        J#D!E!C\"D'C!x!H!E!?+@\u{1a}`!EDV2!=o_g#8K\"@$KrE!:tNi!,v<\u{1e}\" u%J\u{1b}^!!vtk\" J5v7_!/v5V\"*B0@\u{a},$ x\"\
        I%F#BJK!#r=}! E\\q!@x\u{c}x(\"=#=\"A!F*@&v!C,C'x9!8!M\";!A!u!E!;!A!L!=!;#M!3!7\"E!J\"E\"N\"u!O!R\"H!@\"0$R)\u{1}\
        !@pZJ. w!;!K!J!H!H#K\"D\"B\"H!D'C!E#=g~4 o!B!F!K!?!K\"q!B!<!8!<!P#H\"@#7#O\">\"<%<%33\u{19}\" @#EX,!9DzL!)whc'!\
        F\"o!F2A\"D#M!CDi2 r!M\"I!D!D\"F!I\"p!H!@!P'H\"L!C!L\"F\"K%Q'6!1sqp!4r \u{3}!+tnu\" L8u.F!3vke!(s3P* D\"B-Q%?\"\
        A!@!A\"B'@$Q\\($ r'D#C!t[\u{f}!:H\u{4}:!Ev1B!Et\u{8}>!Dq4\u{3},\"E!I!F!G\"J#H!F$O$=$F!O\";oK,!B#>#C!>!w#B!=)<\"\
        ?!E!<+G\u{2}:) J#C#K!G!F\"I#o)H/p.*! x=8\" v9G\u{d}\u{11}5!;\"L!<!B!y!N\"?\"<!;!;%:\"7\"K#<!7!;!x!N#:\"F#B@V#/J\
        (F!Mgt$ u'K#G.J\"W\" |8E/L: z!;!9!|!D!@!F!>#C!7!Q!<\"A!=\"9!;!5\"P!=!3!=!6!7!:$;!55\u{9}!.vh\u{c}!2t\u{2}p!*J\u{12}\
        :!:t\u{8}-!,v+a)$s#H\"C!B\"D!C\"D)N-?i+!?s\u{f}>\" J%t|\u{10}!-t%!$!\u{0}-C,=+CBS@ \u{c}!)!K!.!,!*!-!+!.!.!\u{1}\
        !(!M!.!*!?!*!+!+!-!%!*!I!>\",!&!4!1#+!/!.$0__!&z\u{1f}%! L~Q!Cug\u{11}\" x8H()# J#v\"Ivt!%u\\i!#wm$# t/D+q\u{2}\
        ~\"'K1L\u{18}I$\"E%t$C5tDx! FSM4\"G\"|!F!E!J\"A!M\"G!>\"K$?!>\"F!C\"B!>#I#=!>!zer!.w\u{1a}b!Ev%*!/x1_!3rM\u{12}\
        !@r\u{8}n) v\">!y'?!=%E,A$B%<J\u{14}\"$y+G1C!,tCX\"+t-D)\u{1a}!:sX<! N\u{d}\u{4}!:s\u{4}\u{d}!:tjT& T5q#r!D%u%H\
        =w!2u7\u{19}6 R\"@\"@!D!?!@!A!=!;!K!?!>\"O$@!<\"A!x!H!?!r&@%>\\M+ L!F\"F\"F\"J\"G$A\"B(@!B!qM+$#B\"M\"I(G\u{14}\
        e\"(t#Kd\u{b}!.C8*9 U!P#I!H!@!?!>!F!?!J!8!J!D!=!0!-!B#I!F!L\"J#C#r!3%5#4!Esz\u{b}! yJ$%%E\"E(B2C$>^O!7G\u{14}\u{1a}\
        !Etb\u{1d}- Q\"E!N!H\"F\"K\"G!H\"B!J!P%G\"K\u{0}%!?v%K!6I%\u{1d}!2u9i\"$x%EK\u{3}!7u\u{2}~!'r\u{15} )!?\"C!C\"A\
        &<#:(9#7+F\u{18}\u{1b}' n$>'A!p#=(B\"C\u{b}F!%t;/!5ze\u{19}# w2w3E\"\u{1b}!8J4\u{0}\" J9wJ\u{11}!/z\u{4}<\"!J#u\
        ^E\"0x\"FNV!*Lh ! u\u{12}`% E$x&H%B!w/L( H!>#s#B(?$>-N%?!h! xXM!@tRU!8vEH\"#x$J3%!At;x2!8!M\"B#D!E!E!F!A!K%v\"8\
        !2$F!N#:$<\"s#Mcn!EuRU\" K8v\u{16}~<!A\":\">!>!R!G#F!E#M!F!(\"v!?!*!H!M\"L\"-!>!v!F!L!4!N!E!I!@!P\u{19}V$ E!w8G\
        !@\u{3}B!/tb\u{f}!=rkx%4r#r!E%q!Ki`! vXV3 M#B!J!>\"F!>!3!G\"s!<!H#5\"E!J#K!F!u!C&9i+\"3x%E\u{e}p\"#H9yC\u{5}!#r\
        \u{11}\u{7}!8r~0\"7L#s$^$ G%u3H!s\u{f}%!BvX9# z2F(H\u{1}\u{11}\" F*FN6! OX\u{4}1 ;!B!>!=!>!M!<!q#o!r\"9\"p#<$<!\
        ;!<!>3b! w\u{1f}-$ t#@%v\"D\u{6}f# H\"z(GO~\"4w#HW*! u\u{2}_!3u\u{16}<\"2x(Gc\u{17}!EtbJ$ F&D!z(BX'\" K*ub\u{1e}\
        (!K#G!G\"H$K+F!D!v~\u{10}\"!u\"F-q!9t^l!;vA%+ G$D)C\"t&u#I!G$K\"D#v#D,A5 [!J\"K\"P\"H!H!P!H!<\"D\"F\"R#9!0!E!>\"\
        D!J!3%B\"PT4!#sU(!*t8^!2sUm!Es5K!Ex\u{10}h! t3E!+y\u{1}\u{12}!:v\\\u{6}!1vOY\"1u.J-\u{7f}' @$B&s\"q#?(F\"Fj\u{1d}\
        # F/v6qbf! KlQ!8uXN\" v*G\u{10}+!,H5\u{1c}!$y^Z\"$J;u\u{1}g\"!y9D7\u{5}! u>\u{6}%\"I%H#B%u)EU\u{1d}!7t\u{11}E! \
        |3\u{1c}!:tvR\".u3I[i!/zj\u{13}!+tdo!'y;P6\"?\"C!B!;!>!>\"D!G\":\"M$p!8\"D!;\"C!<\"N!B!O!8!v\"DXR!3tje\"6w\"GgD\
        !3vp1!,uwg!4w:*!'tE&! t9`\" L8Hj!!%u+2!!r\"\u{3}$$B\"~)E6B}g\"\"E5DZn\" I\"yt+!!x3l!-u2S\" M8s9a! w\u{c}X!-vSI'\
        $E+y\"A!B!A'>%<~,# G$v6C<x$/G'I!I.;Cd&$D!A!y)@'G/?H\u{7f}!5u6b!5tS4!4v\u{10}83 S!s!B!F!?!C\"?!<!u#>!C\"u\":!<\"\
        @\"<!H\"A,M\u{e}<!;rKs\" s*EE4\" J7q\u{13}W!@uI\u{17}!2u\u{1e}x$=G!G!|#F|?!*u0W#)x&D6A\u{13}D)!?!J#J\"C$t!L*C\"\
        D\"=l\\- P!>\"D'>#?!N#<&@!C!y!M%K&;F\u{1}!/tQ_!2r^\u{1e}\">s\"Lg@\"=M\"rj88 K\"?!K!?!A!A!D!@!@!D!?\"@\"?!B\"r\"\
        v\">\"@!?\"I%S!L#K!:-:.!<!H\"I!E!=!A$D!:!@!w!?+6&?%NU\"\" H*vhY\"4u#Dm2!9y\u{5}|$\"B%H(F'C3C+ y'F#@#B!@#C!A!@&D\
        !A+t`\u{1a}!7u5l\"1F)v@\u{10}!:u2C) \u{7f}!K!M\"K+F'@\"<\"?+HTM!4tv\u{14}!*B#\u{a}\"7t!Bu2\" }9D\u{5}\u{3}#\"K-\
        B%C\u{7f}3!/wq1! v\u{9}\u{9}!-t:C!8r\u{1b}\u{15}!*x*2# K.x!A1A!%w\u{1e}y*$F!K\"H#J%G$v#G!E!G\"A\u{1e}y!Exx^!Esa\
        s$ C.y!>(t\u{7f}A\"$J;u \u{13}! GI\u{1b}!Aqd=!/yu~!1u$*!-uDj! tnL!At\u{f}N\" x:IlU$#E.A)z+?WH!Ew\u{5})2 P!J!I!=\
        !<!B!9\":\"=!8!K#N#<!8#A#w!Q%7T\u{c}!7z\u{11}R2!<#?!?!@!?!A!A\"F!;#E#=!>!<\"@!s\"=!;&>\u{13}R!9u\u{12}(\"6I/D\u{11}\
        x! J\u{e}\\! G:\u{1}1#J!L!N!>!H!C!>!K$v!F\"K#N\"?\"?\"G%I!<D&!,s\u{8}W\"'F$w)Q!Er\u{1c}\u{5}!Et\u{17}b* N\"G\"F\
        !G$E!F!E+B\"M-:^\u{1a}\" G8yb\u{1}1 ;!B!>!=!>!M!<!q#o!r\"9\"p#<$<!;!<!>|D%7L#s#J%J!u\u{1d}L%*?#t!B%C'r7p\" H/zH\
        r\" I8v4b\" E/{&,\"$K<u\u{8}\u{d}!%w\u{1e}l!9CqW# z*G.E\u{b}b!:tzF\" M:ty7\" K8sZ'!\"tnf! v&7!4vn8& r%K*w'E\"H-\
        FeC!/tOP)!A#H$F%D*?\"C!@%A$u'\u{9}!4w\u{5}q!EFH !Au\u{0}x\"/z6C\u{5}]!/t\u{d}_!+u3\\$$@+>2C$?\u{12}&\"2K!t\u{7}\
        \u{12}! w\u{13}G!7K\u{19}@%%F\"@#B%r(CY<!8HJN! u\u{2}5!)t\u{7}D!\"G)\u{1e}& L$v&H.K\"u)y1+\"4v$Jz\u{1e}!$s'\u{1e}\
        !3w':##D$H>C7\u{3}!/t\u{a}7& t\"B(>%L)I\"Cs\\$ M(y\"E!FD$\" G:w\u{1b}o%\"@!I,B(D#=F\u{7}\" H6y\u{1a}\"$/A'A\"J-\
        A_\u{11}\"9E!u9#!:E)\u{16}\" I!yQa* J$<!;!u!x!A\"F%|'I\"CW;$$E+u&u-vX%#%D'E#Dm\u{e}!4rT\\!#v_\u{e}!4tQT!%u{l! |\
        qA!9C{7#=K!K$v[_!/wp4' >$u3A\"A!?%P&=6\"!!u}g2 C!@#@!N\"N\"<!M\"8!:!u!R$;#v!>!C!?!G+:\u{c}]!$w:n\" K:tW\u{2}\" \
        H\"v4c!:v$E0 D!F\"E$F\"B)r!B!B#s\"A!D!E!E\"L#B!t\u{1b}.!4tA=! xK\u{5}@ F!F!K!G!I!@!6!G!6!6!H!<!?#F!p!x!p!s!-\"D\
        !N!C!4!q!9!D!K!N!P\"4\"A!C\u{10}u!(ssC\" v9KI\u{4}!Eumk\" K:s[\u{1c}!Et\\x!4t\u{c}D!;x/\u{1c}#!G0|4CtW\"7I$t/t!\
        7s\u{1d}a:!<!<!A!@!>!A!A!\u{0}\"<!@\"?\"<%r\">\"F!s!<!A!?!~!F!>!:\"A!C\"M,t!#t_\u{1c}! u\u{1d}\u{12}!%v\u{15}m!\
         tIm!!y\\\u{d}7!L!E!Q!G\"H!J!K!D!N!M!L!G!U!E\"7!G!C!5#F!S!M'M%/\u{c}20 r#?!H!?!I!p!C!>!J!R!G!<&G$L!L!C\u{11}!!)\
        w#F!,vR\u{d}!3rB'!3t\u{1d}_!/tnd!4q3p!/vNd! xJr!&u8\u{1d}!EtL;!8E\u{4}P\"'D1s\u{f}I!)spF1!<!H!C!F!F\"H!K!I!E!F!\
        E%t\"<#@\"D!N,8_'!/v\u{13}O\"0v\"H-I!8u\u{9}\u{2}\" I'sr\u{2}\"#P9r}\u{18}! s\u{0}a! s1x\"!w!G$\u{e}/\"B!@!D!E!\
        @\"A!B!B!C%B&<\"H!v'=%H\u{5}`/ Q!{!9!?\"A\"D#D!F$E'B!@!s!G!N+<aF!Etet! xv\u{1}* R!J%H!D!L#C!J#;*F,;@k' J'B(D)K'\
        B!r%Ay>\" E$v\u{13}_$0E#E'u+I$H!Et\u{11}5!-rXX!*sZ.$ F$}+E6DxG) J!Q&D#B*H\"u\"L!E,K\u{0}3!#sO(\"4I1vi\u{8}!(s*I\
        !1s}q\"(w=Ezx(!~\"A!B+E)F\"A!w*F1\u{8}!-t\u{7}\u{0}\" }\"D\u{e} !/w*-!8N\u{17}5!0w\u{e}\u{d}!@v.\u{1f}\" I8u\u{9}\
        \u{11}!0sx\u{7}!4t| !#D\u{1a}\u{1}% K#D9{$E%C^g#8J\"s)vX\u{1e}8 K!>!I!D!E!B!B$H\"t!O#?!B\"L!H!0\"?!H!P\"6$E\"F!\
        I!A\"s\u{1}M\"7v#J\u{1c}@!+t[^) F$@&M#>)u!C!G!F!G\u{1f}D!7u\u{4}U6#G!J!C!?!C!?!J!D!J!=!G!I!C\"1!5!@#J!H\"G!t&8%\
        *\u{b}3!4w\u{6}Y( u!@!:'z!A%>+=+=\u{f}}!)t\u{13}}\" E#zM\u{1f}!4u1x!,u}J$ J%I%z%H\u{1e}B#$t4D\"F|z!9EVX!$u5E!8I\
        E\u{6}!9t\u{17}\"\"!u!JW_\"0G'wf\u{1e}!EtX`\" x8H\u{9}(!1u%S!>v\u{16}7\"BJ!u\u{b}u( u%F%C%F$t%C!A'Kl0\"$u&G\u{13}\
        \u{13}\" t8J%Y\" v7JeG!>r$.!3sw\u{3}$ @8H\"u&?l%!Ew5l\" I'v\u{1c}r= R!N!O!E\"B!t!v!=!J!F\"G!L!H!L!?!N!:\"G!D\"A\
        !G!:!M!E!K\"K!J!I\"F;8\"6C/v\u{1d}}# y#I%Cxe!,wxN!*B9$!Ew48!'K\u{4}H\"#L7tB\u{4}-#E!@!C\"C!B\"<%w';!G!M!H&G!==0\
        \"3r'F\u{f}\u{1a}#&r!D#G\u{14}*!/t\u{1}T!6t\u{f}8!0w\u{1e}t#!J#Q3q'\\!Au\u{d}m!<u8)\" H4t\u{17}e!,t\"m!1w\u{3}%\
        !Es\u{8}i!7ti<2 K!D!z\"I!I#C\">!?!B!@\";$9$p!I!@%A!6!6\"\u{4}# t-F!DoT!Ex\u{9}j?!L!G!6!L!:!G!R!D\"L!D!?#D!I!\u{2}\
        !M!?\"I!K!Q!A!P!=!*!7!Q!H\"E!=!H!@\"tP_,#A\"@\"D!A#6!r%t\";$>!?\"<+7ip!>qds!EtKS\"3y%JIn! w$T\" G/z==!AtEt\"*u%\
        J&I$ F\"E*A,}wo!;w\u{1e}\u{4}!:s`.!Ev92!9w4'!Er\u{b}d!8u\u{1b}N!!t;O!!swS$ L\"F0x3B?\u{3}\"/z6D\u{14}9!EB*\u{8}\
        ! w@A!8uR}\"2t%F+\u{9}' \u{0}#B\"B%C,<\"?\"CQU\" G7@\u{1b}Z!/tI\\(%q\"H!@!<.=!C\"?+;M\u{13}%4u$E%{!F$Ff5\"*H%HT\
        {\" u9H7g!:uU9#.E!{+Bkw\" M8u~u\" H5s\u{3}v\" w'HK4\"(w=D@r!Ex\u{d}\u{1f}\"#O9va\u{16}\" K8vi:/ r!?!x!=!G$@\"=%\
        @!:#@$>\">!>&B%=\u{1a}@$\"C!H5H!GGj\" L8t\u{5}\u{14}\"!H#vW\u{d}\" M#sUU#-t\"H6Bn2%4u$E%{!F$FP:!!yX0!/x\u{12}(!\
         yc)!By8\u{7f}\"$t\"F\u{13}B!Ewtf#/?$s$?P1# s*H/G\u{1c},!$Et\u{1e}!8v\u{1a}\u{1e}!2ui,! tl]!Et[V! wRc\"4F!y%\u{5}\
        $1{!C!A2E&8!@uI=\" M*u\u{d}f\"/z6DB\u{1d}%!v2D!q$E\"A^k. s!?!A!E!@!F\"t\"@!<!G\"B*E!H!@\u{0}\u{1e}\" H8zg@\"/F%\
        sgD!$xhD!Eyg9!3y\u{17}h!6t\u{10}f!+uX'$ q%E1u\"HN()\"v!J\"I%F!H$@'C!B#?\u{6}P!7u2\u{7f}\"-t8KC`!=s8\u{1c}!!qIU!\
        7tRF\" u/Gf': H#v!D!G!A!K!?!D!H!H!;!K!D!9\"7!F!E!M#M%v\"F!6!M!K!B#*-\u{b}# G4s,v\u{1d}`\" J$wo\u{1c}8 R!G!M!6\"\
        E\"P!K#?!N!:!U#<!9!7#D!C!O!M\"<!;#K!J!8$?\u{1f}4!%uP\u{16}\" M%u\u{5}2% E%A&t!r#E>\u{18}\"#N+s<f#*D+t\"H]`!%}\"\
        ?!*u D\"!t.L\u{1}%$ C)C*u&x'r&!?*x&@%G#I!>\u{18}.!;}\u{7}<#5u\">!C;y\"3C%u.r\" w9M\u{c}<0$I!J!E!B!I!I\"A!G!P\"@\
        'L#C!L#I#H%7\u{1b}8!@xP;# I'F/y\u{3}u!8N\u{16}1\" H:v\u{14}`!3vSJ!<t\u{d}N!*t\u{d}I\" I8v%6& F*J\"y#s#F%@XB!2t\u{14}\
        K\" OEExY!?pdF!Ev%\u{0}!E<\u{f}e!\"s\u{1}i! t6Y\" H7y\u{11}P!8GV!!Ev\u{10}J= V!>!I!A!C!G!A!J!D!A!G\"F!C!?!?\"v!\
        ?\"u!q!L!O!M!<$F#;!9\"C!F!Piu!8u\u{b}'#\"E\"B4K|\u{a}!/t{'!2uk\u{12}1!C!;!D!<\"?!O#;!=$<%D\";!?!n!D!B&H%E\\\u{18}\
        !7x9W4 9!A\"=!A#I!>!=!M\"<!9\";#y!u#;\"w\">%9!=#?\">\u{17}t\"7x\"EL]!1ve+4 ~!?!8!9!=!7!;!7!x\":!:!:#8'K!?\"<!=\"\
        ;$>%7\u{0}:$ F\"v(D.vS\u{1}!Eu()\"6H/wj\u{d}!#Nq\u{13}! t\u{1b}>!@uUJ!!utS!$tXM\")K/wkt!/xU@A K!J!K!B!E\"6\"O!<\
        !E!C!;!<!8!9!5!6!7!s!q\"C\"o!I\":!9!F!u!N!Q!4!>!K!F!Em\u{18}!+uL\u{13}. v!?!D\"E&J\"A#E\">!v!?#D!r!E!C\u{b}\u{15}\
        !'tpS\" u*Gr\u{5}!5{y\u{d}! L.X! u\u{1a}W! tq3!Eww\u{1}!Esm\u{1e}!Et\\^\"!G#x\u{e}\"!)uv[!#vOt\" H\"v\u{6} !(uY\
        \"# H*F.x1d!,tI\u{0}!;uW\u{19}& @#D\"s\"r!x0H\u{d}52 t!<#A!B!B%E\"<!8!J'F!M!K!K$w\"<\"=!F#5\u{8},$$C#H#G-DZ\u{1e}\
        !EtJ[!3sc\u{7}\" v9K4D\",I,r99,!A!?#F#O\">%<#u!<$J\"D)w#H=a4 K!8\"<!=!A!?!@!>!y\"z!K!8\"K!5!6%H#I!3&J!9v\u{11}!\
        9uz!#-t\"H6B-x\"<t$Lug! L2c!4s\u{6}\u{5}\"2s(JPr!:t\u{1a},(#G$K#=!E\"<\"A#@(F\u{0}*!EtjA# D!C9zr\u{0}!Ete \" y8\
        Gf\u{3}-!>!<!M\"F!<!D#>!F\">)H\"K\"L+B<\u{d}!)x{S!8u-$# t7D\"E\u{3}b\" G#vy^\" K7z4l\" H3x};!$r[*!4r?W! u\u{7f}\
        V!#r\u{1c}\\/$?!J!B!J!D!@\"@!@!=%@$?!G\"I!;&r>\u{7}$\"=#D\"H1uy!\"#s9FL_\" K-vF\u{12}!Es&\u{14}\"$u+HS\u{b}!+t\u{12}\
        M\" v8JJ\u{16}\" z8Gi\u{11}! p,G' u%A\"B#q\"A,E-J1_\"4G1u\u{4}H\" K8vIW!#t9b!&u\u{16}~$$H%J&w3p\"[!(rX\u{d}!0t5\
        \u{12}* C'H#F%@!\u{2}\"<!?#@\"C\"<\u{a}\u{1e}!-u\u{9}C!0t5\u{d}!*uz$!0xBO\" K8u'&! wA\u{1}&$B!@!|)?'F/<R\u{9}!/\
        t\\\u{6}!7t\u{13},!Es;\u{18}- Q!@\"E\"H\"M$E$?\"='L!<!v%G&CT\u{13}!/s\u{11}_!\"tE\u{2}!*un?!EtIa!8v/B\" G7Gh\u{6}\
        $*F%u(E#C\u{c}y+ N!A\"I\"I\"K!H!D&@'A!C!C\u{3}-!5s\u{3}(!8u\u{7f}B\"*u%K+>\"\"G6J^,%$E!C!y!B#F\u{13}\u{1d}!2rFs\
        $ J$u4E-uT9!1t \u{19}!%u\u{14};!4sHc!4s\u{13}x\"5u#I\u{1d}\u{5}! ui|\":r%>z-! x2\u{3}!1t?O!(w\u{17}~#\"t5t!D\u{12}\
        b!'D)3!1w\u{14}'\"<x$J\u{10}#!@vD|!4w\u{b} \"$y+H6-!,q\u{b}9\" v/Jo:!7w/,7 G!H!N!O!N\"K#I!Q\"P\"?!Q\"2#E$Q\"6!K\
        !K\"Q!B\"G!K\"C!8X\u{7f}! yLb!<t0r! tt#!-tPz. r!B#L#R\"L#L\"B!I#M$G!G!Q\"?+>\u{4}x#-B$v4BQ[\" v8H;;) G$I!I#D&t!\
        A'H&q)@\\=!?uH!\"4I#vd\u{0}\"7v#J\u{1d}W!/w\u{13}6!7t\u{3}X\"#G9{:\"! O\u{1a}{!:tG\u{15}!,v^-'$|#@!G'?!v'C.>a\u{e}\
        ! LBn\"&u?I}z\"&x)IY_\"7u#J<j\" G8xu2$ M\"z\"G&HWP#*K/C!;\u{19}\u{d}!:us&!&t,l!7ueU1#t!>!:!;!J!@!9!?\":!:\"8\"9\
        &E\":!N's$q]Z#'s/G/F\u{f}6!/r*\u{0}!(u>\u{12}!!t\u{1e}/!(t\u{15}h% N'I#q,s\"KY/\" I\"xV\u{16}7 G!@!A!D!D!H\"E!F\
        \"=!L!A!B\"C\"?!B\";\"@!A!\u{2}!A!<$r'=7\u{c}!Et'\u{6}!\"LQ{1 @!A!B!D!E!I\"E#=#C\"D\"@%@!A!\u{5}!=!=+>CZ!*sM\u{1}\
        !&t\u{5}O# K+|-I4E& C!s!D6B\"z&En\u{7f}& H$w)D\"D(s.G,\u{14}!ED\u{1c}/# L7w!tv\u{e}= u!7!@!;!:!7!>!<!:!9!{!6!L!\
        ;\"D\"8!6!9!1!4!/!G!|!:!2%6!>!7$Ave!/yUH! v\u{5}8# J#y3H\u{d}?\" v#ISd!%tGO!7sd\u{8}! v\u{1c}\u{1e}!9xgG!:v/\u{1d}\
        !/w\u{2}t\" y\"E\u{5}j# r8B-?\u{18}D!3t\\C& x,H!E\"B\"B)r\u{b}\u{a}!=GVc!/rN\u{16}!0ub2!%t\u{17}n! H#\u{1}\"*H/\
        FO3!*s$\u{10}!3u'*!8r\u{1a}\u{7f}!2uma\"$z+GqW!Aw\u{16}\u{1e}3 N!\u{7f}!<#G!E#E!F!B!@!F\"@%5\"E!C!r\"G!;%<%KN\\\
        !\"K&\u{1}!8H9{!#re\u{1a}%'H$H$C(B!MY.!+tG\u{12}!Bry\u{14}% D1v)@&u%Ap<\" q8H:\u{7}\":t%@'\u{6}!8v&\u{5}2!?!A\"\
        E!y\"C!H!v!D!A!@!C\"J#B!C#A!D#A&E\u{10}X\"$F+q\u{15})!7C<\u{17}\" H7v\u{16}\u{b}\" H8u\u{6}\\\"%D%skA!/tm{0 t%J\
        !C!J!A\"I!>!?#=$I!5\"I\"B!B'8%G4~0\"H#J!=!<!D!?!D\"=!<\"w\"9\"G%H!E!v(Hr\u{7f}\" KEwA:!*B\u{6}J#-t\"H6BLE# F4?#\
        E}I!/w3+!8v25\"2s(J)3!/tl\u{8}- B#=\"u%?#:!@!v$A!A\"@!?!@(Avz!)uHk! vqB!%x\u{1}:# G!w7G`{:!N!J\"J\"J!A!N!F!Q!Q!\
        N!;!J!6\"9!4!C!9#7!:!M!s!I$8!Q!7$2\u{14}W\" C\"FYQ!.uZu!/ww\u{4}\"*H/ClZ!-u\\c\" z/E\u{c}w! L\u{6}\u{7}\"8J'wH\u{9}\
        ,&B!D\"B!@\"D!F\"M'=!>\"B&N&:G\u{19}) :#?\"9$u!7%O'F$M%3\u{12}F\"#w9H\u{9}'%\"H!D$L(C)KWg!Es1{!3v@k!=qK{!5{\u{1d}\
        t\"2v3FQO!7w\u{0}1!8s;>#\"G#I%G\u{8}\u{1a}%1v#r&E&D%FN@!!t``+!B\"O!G#F#H#H%C%>\"G!v+8.@1!r\"F!?!C\">!=#H!<!B\"s\
        \":\"<!?\"=!H\"D,KL0!:u\u{8};!#u\u{2}[!Av%;!2t'|(!B#E!E#C!|!H#>+Ls'!Ey!\u{10}!Aq\u{1a}X!:spm(#C$G#A%A(C!C!~,?\"\
        \u{13}5!?!?\"M!=#A\"C!G\":$B\"K!9#D!A\"8\";!G!F\"I!x!G#EP;\"3x%Fwd\" s*K\u{14}n- D$r!B#A\"=!=#r!?-p!J\"?!s%?~C!\
        /w\u{18}C! MGU!'u\u{1a}\u{1a}$ K!u#F+u9\u{12}$$@+>2C$?\u{e}&!1yg\u{16}!6w\u{19}2\"7v#Jz'!&vIL!,x!O!:r\u{8}\u{5}\
        \" w7GnS!8{d[\">s\"I=B$ {\"K%A/CUt\"4J!t _B I\"Q!@!C!O!I!O!E!B!E!D!1!3!D!E!+!A!E#,!L!P!{!R\"/!?!E!}!D!D!J!D!I!>\
        !?Q\u{1c}!2r\\\u{f}!Es^d!*woq!2sjM! t&;\"7@!Fyg! v\u{14}\u{7}! wc0!.uwU\" K8v~r!EDD\\# D$r0B` < U!I!I!L!K\"8!J!\
        B!H\"H!K!E!:!Q!H!E!D!K\"J\"O\"P!S!2#E\"D!D#C!K\\0!EsYB/\"B!@!D!E!@\"A!B!B!C%B&<\"H!v'=%H\u{6}#+\"@%C#B#C\"A'B\"\
        K!A!p&?%B+d\"#G9{\u{10}_$ O'K1u\"A3\u{6}\" D%wfV\" y8EmN!8J\u{b};!1sj\u{12}4!;!A!B!H!K\"L!E!@!C!B#5!M!?$3\"?\"K\
        !u%J!4!FuN\" H9vRf!Av$\u{7f}! t\u{0}c!Eu\u{c})!#z\u{a}%!3xy\u{3}!:xcz$ E>I$x#wVL!/sr|! |0L& M\"K%N#H+B#x\u{3}E\"\
         v9J\u{17}B\"2I%vF^& E&D$F#x*E\"t6U% {\"E-F'D\"@9!!-u(8\"(x0B[\u{19}!#H[\u{13}#$H+F(E'%!7sY^!'v\\\u{1a}!/xV\u{10}\
        !6wz\u{9}3!:\"B#:\"@\"E!;\"<$<!;!9#J!H!A!9!6\";#<!;!9XN!!uD\u{18}!#v\u{1}\u{16}! xEr!8r\"\u{1c}\" u!L6\u{a}& H!\
        v0q-J!F!t]\u{f}!7t~Y!:vA\u{1a}!(rU3\" I8u;+!@v{O\" K'u\\,(&w!<!F\"A!A\"A\"A'?w\u{2}$ F%v-G\"sr<$ N)B/L\"=\u{5}}\
        \" G9w\u{d}^! x&l\"=K!u\u{b}g(%q#@!=$B*?!D\"B+;KP!5s.-!,IwH\"7I$tP,!9utQ!Eu\u{6};, M#L!H!H\"D!z!C!H#C\"E'?\"sL\u{a}\
        \" L8v\u{1a}T!;r|^!Ew8\"!1sLx# E.w(y*\u{14}/ C!?!=\"=&C#s#z\"A!>$M!E!F!s%7&;v-= v!9!G!H!<\"H!>!C\"B!Q\"A!y!Q\"C\
        !2!O!E!/!N!D#F!5!1!I!H!G!P!-$H/L\";u*K|\"!-tll!:t\u{1}W!EtY\u{0}\"!t.G^s!%t\u{b}r# G!w7G\u{13}1!Et\u{5}m!:tz<,!\
        @#H!K\"F\"y!@\"D#I'G!D\"H,<r\u{a}! sV<!Aw\"k\"$IAw\u{1f}!!-v\u{18}R! wOp!*xV;!%uD\"\" K%t/\u{19}! v\u{b}\u{2}\"\
        0G\"xhp!=q7\u{0}!Az3>!'u9\u{b}!4u\u{18}t! v$p* v!A#G!H!A&>#E(@\"G!@2%!Et\u{1c}\u{3}!Es\u{1b}\u{13}!Esr!!-t\u{1f}\
        \u{17}#*t\"F#H.C!#x\"\u{d}& {#@\"=%?!A:>\u{1b}!'%q#A!=.=!C\"?+;m@& D$G*C!y#C-:,\u{2}!6yz*! F\u{19}}\"*t-LU\u{9}\
        !*t>\u{d}!-uM`\"*I*u\u{1f}\\& E#E,C(>#D#NV(\" H8w\u{f}U!4t9@!(t\u{13}n#,|!C\"E-1! I=&!7x\u{1}\u{7}!:u#\u{1b}!%v\
        Y~! usg!7u\u{a}A\" M'vLw\"#t9KcO!)s\u{c}\u{11}\" w(J\u{d}s!;r\u{6}\u{16}!1t\u{18}*!8LAI\"*F%F!\u{2}%)B&B#p\"q%C\
        rb& s'K2H$J%w#GNt!Csx(!/w:\u{f}6 s\"7!<!=!;!?!D#9\">!:\"=!>!@\">!8!>!:!9!t!w!:+;qL!As\u{15}A! v5\u{c}$ G!@7?!uK\
        \u{14}> D!I\"O!P!4!v!s!P!N!A\"J!S!H!r!;!F!B!S\"!#G!r!@!J!C!O!@#s!L!;\"W\u{11}\"$#P9{!H%Ge\u{1c}!+tYS! v[\u{0}!6\
        t'b3!H!K!K!y!D!@!D!?!>!;!G$L'u\"G!C!8%M!=%H8{!3wg/!4rx\\!:wHI!+w\"h!@u\u{7}]!Es?\u{1f}! vdE\"!s.IIE!#vt(!@s\u{11}\
        u\"$u+Hd\u{f}!7ss\u{1a}! xv\u{a}# H*F.xG\u{19}!=pBy!9ssr$#F0}-B%Ale, Q#E!?!G\"I!G\"r%D)D!D)E#8\u{1b}v!/r\u{e}V!\
        -y\u{2}n!-tqL!@w\"b. Q\"@!D%K!C!D!B!v*A!r!F!I&5!Kw\u{13}' K%F!I!G!E\"L%OES\",t9D`>!!u2\u{f}\" D9|)^0 K\">\"I!v\"\
        D!K!I!w!L!H#J'r!@!C!G!@\u{a}F!#vUD!(v]e&%J\"H#K!G!A,N\u{7}v# D!u8H@\u{3}!:u\u{18}&7 L\"N\"u!I#D!;!6!7!8!=!K!v#:\
        !7!3\"?!L!O!D\"8$K\"4$P\u{12}*\"<I$zu\u{7}(#A!s!D$C!9.E\"<+Kf4!3zY~!#r\u{9}h!8t#\u{7f}#1G)u+F\u{3}\u{1c}\" u8G@\
        \\!,unR\" N8tu5# F\"x6K%\u{7}! vd## H*F.x\u{f}V\" v9J\u{16}\u{7f}\"=P#pi\u{4}!Eu\"H!.x6f!7FW\u{3}!,t:J!-u^j! M#\
        t!1v5g\"7H\"t\u{10}l!6vGo% D%G!q!t(D.\\'$M!r\"F!H\"F!E-EFD# J%u%F8X\" s'GY`!'u\u{3}d\"!H#vo-!&z\u{1e}%!9uBe\" K\
        \"vt*!EC\u{18}8!*J=2\" P&wX\u{2}$ C%v#u0@(\u{3}\" v(JSG\"3u%J|>/!\u{0}!D\"E!F\"C!E\"D#>!C!B\"?%C$=&E%CQx!+I\u{18}\
        S!7t7C!,yAX. M#C\"H\"J!C#{\":\"D\"?!>$=!K#D+N9S6 |!?!y!A!O\"F!O!A!H!D!I!B!D\"A#<!8!9\"D!D!@\";+46': q!6!L!8!8!3\
        !6!4!J!2!=!3!\u{7f}!5!6!.!9!6!9!7!G#F\"O!0%3!:\u{f}\u{10}* v\"L%L#F!I!D#M)K!M,B),\"(J=s\u{1c}<!&uCC\" s/K\"E!'t\
        \u{b}[!(r\u{d}j% D0|\"D%A.>\u{13}U4 r#A!F!L!H!K!D!A!>!A!D!;\"K$:!0#=!<!K&L!:\u{19}K!-t/}!@w\u{13}9!!t.}&%G\"K#E\
        %D(D#v\u{1e}\u{1c}!:t\u{e}\u{0}' E0v\"C&E&v$I#?\u{10}f!$v>v# q'E#F\u{12}5,%H\"@#E\"F!D\"E'?!x!I!B!@+@S%!'v\u{7f}\
        \u{15}!@vcj!:w\u{0}\u{7f}\" v/Jr:!6tu{!;sCP! v3N!;r\u{10}P8 P!J\"9!<!;!5\":!q!E#H!C#5!5!F$H!Q!A!I\"7!C\"A!5\"u#\
        zfG#\"G#I%GR0? R\"A!F!U!C!F!=!L#K!L!S!u\"9!n!6!C!8\":!.!2!4!n!<\"?!D!w!U!8!B!@!HFY!1zF\u{7f}0 q!F!G\"@!D\"p!B!=\
        !9!B$H\"@&P\">!I&<\u{b}\u{16}!Eu\u{1c}Q!;s>\u{13}\"!E.z\u{19}\u{1c}!+u8R#)z&@(w%%,$C#J!?\"A!<!y#<'B\"C\";\"?)9#\
        >!'E:\u{c}!)u\u{1a}\u{4}6!A!@!B\"?\"E#B#@\"?#p!>!@\"B!o!E\"A!C!@!J!K\">!@!u\u{5}\u{4}!!u\u{11}X$-F\"B1s%C,0!/xV\
        \u{16}!*BB.' o%u\"@(B(C!L!DwY, C\"s!A's%B$D#C!v!C!@\"C*p@\u{7}!*s\u{10}\u{1d}!1uw\u{7}!.st9# F,J,x\u{b}o!)s\u{4}\
        ,#,t#s6C|C!EBT\u{1c}!7t?\u{12}: Q!:\"\u{6}!>\"8!E!J!=!A!F!A\"4!>$8!5\"H!:!C!F!6!4!V!J#I!4$0p\u{15}!%v+q!ExBV! t\
        F]($r#G\"A!@\"A!A\"C'v1{! Fnw!0wv##\"u5t!EF3\"$v)FPw!Eu2I!2u\u{1f}(%$z2H!G\"G,>V \" H/v4K!Bv\u{13}\u{16}\"2I%vf\
        *! vH\u{8}\" L8v\u{15}5\" K8vu'!/u\u{7}|!'ufd2 C\"C\"N!;\";#J!:\"v%9!;!4\"8\"8!;!7#H#>!5Ie!6E\u{1d}E\"<I$ziK! u\
        N\u{7}#-B\"y6?qQ' E5p\"B!|!A%u%H<\u{19}!6w#;* q$H\"J$A!@\"K%E%L!r-H\\P!;r$w\"3t%K8 !@u\u{5}7!)v&6!*uxr> J!G!K!H\
        !K!B!;!B!@!:!J!>!A!O\"J!q!u!r!u!.\"C!@!;!E\"=!H!L!N#:\"B7\u{a}\"!E\"w__#\"B!x5M6A( Q'B#?+o\"C!x!B%r/+\" r9GbC2!\
        >!M!F!D!K#D\"E\"C!D!>!N%u#M!M!>$F#;#CqL\"!t.L&\u{1b}+ =#{\"A\"D#A!B\"@+s!?\"B!C#u!@y_\u{e}!/wuJ\" I2q\u{a}3!4t(\
        )!AtS!!9ty\u{c}!=odo!&s\\b4#C!@\"B\"G!F\":!9!A\"<#<!2!L\"q!<#0!<$9!9!6$ER'$\"E%F(E6wnh!AwnA\" E%s7\u{f}!At\u{d}\
        ,< I!5!C\"M!D!>\"C!?!?!7!;!G!7!u!4\"7!2\"7!J!p!B!\u{7f}!1\":!E\"3!7!I/(!/F\u{e}$!7Jc\u{10}!7u\u{17}\u{17}!*x\u{19}\
        \u{10}\" I8ujT!*sf>5!C!D!?!L\"F!F!E!C!K!B!D!C\"M#B!A!:\"I!F#u\"D%vc3) p$E#G!D\"B!?+>\"H!>E\u{19}$ z#E,F)I\u{e}4\
        !1u`@!4ux~! vi\u{17}!Et|\u{a}8 N!@\"<!L!G!9!M#o!v\"7#:!B!M!D!9\"J!?!C!C!F%8!>!F$L@\u{18}!$w5T\" L'uD\\$!\u{7f}6\
        E!C\">cv# O/H(H%\u{6}!9uF)!@qLp!&u\u{11}9!4tI % D(A\"C\"B#z\u{9}u\"4u#E\u{5}\u{8}\" K8u6v!8t.\u{1f}\"*I*u]\u{b}\
        !Ew6\u{7f}!-v\u{d}1$\"F-D1u%C\u{14}G!#t5D' Q!E!H#L%F-C!xS\"!&xsH!7su\u{1c}!:wU\u{16}!:u\u{1b}h\"*B;q}t!Aq\u{6}k\
        !#x.H\" u8D\u{8}\u{14}!4w[~!@v\u{3}0\"4F!yU\u{1f}$ v*E\"G,F4\u{7f}\" t'I!\u{18}\":v#EA}\"*E;sd\u{e}! yrD$#B%s#H\
        $G\u{2}N\"&D)@\u{18}D' E.u(v!=!H!?!FUm#-G%y(F\u{f}$\" I/yM&\" H(w)g!?sHJ! OD%# H%y!E\u{3}y!-vQ\u{10}% D1v)@&u%A\
        \u{d}z!/w5\u{5}\",H+u[D!CqY2!9yxX\"4v$K; 3!H!K!K!y!D!@!D!?!>!;!G$L'u\"G!C!8%M!<%H\u{9} !4t\u{b}c\"4I1v\u{7}~!=p\
        ~F\" J8x\u{9}V! xkr! v=E8 U\"M\"K!9!A!8!=!B!<!?!?#=\"=\"K!:\"?\"|!B%u!<!=!:!C#R\u{17}S6!L!F\"G\"J!L!K!F!O!N!N!I\
        \"F\"7!H!D!5#D!Q!N\"z%N%/5s\" H8w\u{11}v3!:!?!H!<!B\"C!E\"9$7!L\"w%;!A!D!>!I%r!=%I w!Eu5 \"#G9{m$\"3I.v\u{c}n6 \
        F!6!9!;#@!J%8#=\"@\"5!z\"F!u!8!7!y#s!F!L!:\"E#7K\u{4}!\"s\u{f}W4!A#A!;!@!9!@!;!=\":!9!<!:#?!?#K#x!L!;$>&L!L!4w-\
        \u{7f}$1B\"p'r+AI\u{7f}!<upq!/t?g!#rBC!/v\u{a}\u{7}> V!M\"H#N!D!J!U!P!E!I!<\"T!M!F!4!>!y!P!J!D!N!B#F!Q!O!M!L!@!\
        D#ba.! tpg!8H\u{17}X\"\"B6s<7!*v\u{1}\u{6}!2v4\u{8}\" H$xr\"$ {\"K%A/C!x!%w\u{1}!!/yl\u{12}\" C#s)Y\" I*t\u{b}\u{15}\
        !7xU<!4wg1!0q\u{7f}m\"<J$va\u{1c}!)w\u{2}Y\" L#JS\u{1b}#-t\"H6BF=!\"ER\u{1a}!!t\u{16}R!9wf;% I,C#}'E/B9_!$E\u{d}\
        \u{d}#!v3C$FBU/ N\"J\"K!M\"L!H!G!J!E!H!J)L!H!M-t N\"0t\"J*;&&D$G\"B#D\"x4B g\"0F'u>f!(t\u{9}9!(I<:&%G\"K#E%D(D#\
        v<p!Ethp-!L%I!K!M!L!L\"G!L'H#F!P\"J&M'\u{7}\"'y1G\u{1b}\u{7f}!8tC`\" {9F>\u{c}\" E${7,!7x\u{15}I!AvF_$\"C!H5H!G\
        \u{10}$, Q#E!?!G\"I!G\"r%D)D!D)E#8=k& >0\u{2}\"=!@%@\"=\u{c}?! w&[! s*\u{f}!1rVE\" K8v\u{11}P!/u=\u{e}\" \u{7f}\
        8A\u{18}b!3y\u{7}\u{12}!Ew\u{7}\u{7f}!8Lv\"\"0v)IDe\"7F\"u\"C!9uU\u{15}$ K.y!=)EH2!*tnB#\"u5t!Ej3!7xsM!-uqf'!t#\
        G0C$F%H!H$x\u{c}q\"*t-L4j!$E\u{a}\u{18}!Eyx\u{2}!7u0\u{19}!7x\u{7}\u{1f}!$z\u{17}\u{17}'\"F%F#>\":-E$F%zK\u{c}!\
        Ewxw1 E!<!D\"B!C!C!E!B!F!?!w!<*{!F!I!A!?Y+! w\u{a}O!/r\u{9}~!As8_!,t)?\"8K\"uy\u{f}!-u_P!9F0C!/x4G!-G\u{1e}R!\"\
        u\u{9}i!)v@H!#sJn\"$u+H4t\"2s(JyV%%D*@'B\"H-EC\u{9}!8vzl!/x]#\"$t\"FDv! s-S!4ub\u{0}!Es`=!'vMZ!:t.[\"*I!Db)!7t\u{15}\
        _#-t\"H6B-:\" v*Gy\u{8}! v4%!)v%#\"4H1v/\u{1d}$1E&J#z+CD`!Aw\u{b}Q!$x\u{1f}@\" J8sL<\" I8v}\u{16}\":w#G\u{1c}F(\
         p$B!D!D\"I\"I%B)J01\"-u8J0B$(Q#C.B,t\u{c}n\" J:sn\u{e}/!;!C\"E!H!B!J\"H!J!s\"?\"O'K!@\"A,NO\u{1f}!+ti(\" G/yEE\
        3 r!E!@!I#I!@!>!>!8!G\"A)C!r!A!q!G%M!E%BFu!3sP\u{18}\"(J=sd)!@td\u{1c}!1v 4!8va%!7w[^\"*C%tM\u{1d}!@vR\u{14}!:r\
        \u{12}\"!=q\u{11}{!,q\u{1c}\u{2}\" J\"x\u{1e}\u{17}!+tgT!*w\u{9}J!Eu\"m!0tSI!$v>E\"(E4rAS!9wG\u{1e}\"!H#v:\u{d}\
        !\"I5=\"!t8@u]!\"IJ\u{2}\"2I%vOv!3pm\u{1b}3!H!K!K!y!D!@!D!?!>!;!G$L'u\"G!C!8%M!=%H\u{1}q!/u\u{18}\u{4}!:xTf!,Bj\
        4( N\">#@\"D$@$E!v*?~\u{19}#-@2q&vP4!/vBK#*B!B-?:[\"*y#Fr\u{d}!'v=\u{11}\"4u&H\u{d}$%$E!C!y!B#FH\u{1d}\"1J!sRM!\
        Dy\u{15} \"#D,|\u{4}l\" M'L$-! xr?\"2t(G$f\"3C%uA\u{3}$ H*q*s&G5r\"<K%tB#!Et![&%G\"K#E%D(D#v6E!4uf;!3w\u{11}q! \
        w\u{1c}\u{1c}\" @#EMb!%wr\u{1a}\" K7zXJ! u\u{11}6!4u5Z!&u6`!AqZk\"4t%ISs\" E.w\u{5}T!At5.!:s9@\" x9G`\u{11}* H%\
        H*x\">%B!A!G\"w&C!C\u{d}G! tP\u{a}!,vT@!$yc\u{1f}\"*K\"s\u{4}\u{13}\" Q9w\u{1a}#!%v/\u{1f}( O\"F\"G$J*A$F$=+?9X\
        !3ozq- M#=!F\"C!s!E\"N#A%?!>#;\"M-Ie\u{18}2 z!?!t!D!L!I#@!A\"<!A!B$:#7\"H!B!C\";+P\u{19}c.#D$L!J!C!G!G!G!C\">$>\
        #M!D!?-7\u{14}\u{1e}, R$?&6#;\"<&v!;!E!;!;%H!OA\u{1a}!7t\u{16}J!.s\u{14}N\" L8v}\u{12}!+t\u{e}u!.v~=!9sa_!,s9\u{11}\
        !/A+[9 N!@!K!I!C!Q!D\"t!3#R\"I!L!F!-!L!@!,\"J\"P\"S!N\"I\"?\"D\"J\u{3}v!.r\u{1f}\u{1e}\")y&B'!!*sEZ\" r%M5\u{2}\
        !As^~!Et>\u{15}# H8u\"vm\u{1f}& K$H\"F!E({)J\u{a}N!-u\u{3}\u{1b}< N\"B!=!C!B\"M!L!J!D!M!J!H!F!L!I\"L!I!o!D\"T\"\
        H\"N!C#D!P!C!Q\"JmA!3tG~!(t\u{d}0\" J8v\u{1a}c\" I8x;\u{0}! vG9% G0{\"D%C.AbM!$E\u{11}=!%u\u{1e}W,%H\"@#E\"F!D\"\
        E'>!x!I!B!@+@/F!?C\u{19}@! w\u{13}6? K!E!D!w!J!G\"F!L!M!M!N\"I!Q\"C!H!;!H!L!/\"B!B!E!L!N\"O!H!D!N\"M!@\"u)\u{1e}\
        ! ty;\"@x%C\u{16}H!/vje.\"9!C\"E\"E!E\"F!C!?!D\"=(F!K(>#y\u{8}(! tV6\"0G'w\u{13}g!3xj_!@D.E0 @%<!t!\u{7f}!?\"@!\
        >\"@\"@$A#>!C!>!B'E%=\u{8}\u{d}! w\u{10}g! scL!/y}?!8vL'\" I:v\u{f}q\"8F!L5N%\"G#G%F!F-E$N! rV\u{1f}% D$?#w(|)F\
        r\u{16}!8toN4!H!K!K!y!D!@!D!?!>!;!G$L'u\"G!C!8%M!=#r\"Hb\u{e}#\"D3w%@\u{3}\u{4}0 B#:\"~!\u{0}!D!=\":!9\"8\"9'M!\
        =!=!<!=%K\u{1f}\"4 s#A!E!M!H!J!C!B!?!A!D!<\"L#8!9$>!=!J&M!9]\u{6}\" t1Jm+5\"J!B!<!@!v!<!9#D!:!=#J!M\"5!9\"B!D!L\
        !>!r&9!4\u{15}e/!;#E!H!A!H\"G!F!t\"?\"O(A\"@!9'u$KB\u{f}+ D$C(:!<!v(H!@!D!A!J+>w|\"%p3PB\u{12}!6ujK!$q-*\" u9JT\
        ,& K\"@!H,E+>+<B\u{0}\" w8K|D!@t\u{17}1\"4K&rm|A C!C!H!A!F!=!2!C!|!2!C!9!D!U\"C!n!u\"w!J!,!@\"F!G\"5!C!y!H!N!N!\
        1!M!<!>\u{1a}+# y!B!;`\u{8}!/vb\u{e}$ H7s!J'tl,# O7G\"F^L\" w8H,\u{14}! xM\u{0}!/w\u{6}T!@x3|!3uQ\u{12}!'u\u{1f}\
        y!8v\u{10}y5 v!L!;!8!?!J!@!K\"?\":!E!N&I$L!s!H!1!8!8$:%5re\" F8xv\u{1d}!)wfR!@p\u{11}t\"4v$Jc47 S#F!G!G!C!K!E!D\
        !C!K!>!C!/$2!F#M\">\"P!G!K\"L!;!C\u{a}\u{13}\" {9Fol\" w8JI@! t\u{17}j\" I8vf\u{d}!.udb!Et\u{1e}V!8u\u{e}#!8vNj\
        ! wqb# N*x\"E\u{1}L(#=%L%G\"N%>#O!N-F+F\" K*tv\"!:u'y!:t\u{19}[!7w>|!!uk\u{16}\":w#G:w\" {8?E?!6uW2! w2w!:x-3$ \
        {,G,G-Hs31 E!@!<\"C!C\"F\"?!D\";#@!|\">!B$u!Q!A,MD~&=L!K#F!w!H\"x>&!;sj#\" F){-M!Et!x! u)+!:wu\u{1c}\"2I%v$p!Ev\
        d>!Eu6!!8uDM!9tMj!!ujh!;tx#!%H\u{12}\u{d}! u6.!7s\u{8}_!8x.+\" E8\u{7f}\u{17}m! w6:!1u\u{7}1\" v8M^x! v4<!'u3#$\
        $q-G)J+D)\u{7f}!-rEP# t*F.L:K\" F0yC#!-t_i\"!tAs\u{19}!3 s!?\"=!E!<!C\"@!<!r!M!B!:\"I$C#v!H!O!?,L\u{1e}a!%t\u{7f}\
        x! G\u{1e}[! v\\1!/xDp! }@=! O\u{4}D#*K%K6Db\u{1d}!!tdM\" H7@\u{17}l!%uDr$ q8t!C#IW\u{4}!At1;#!v2H-K\u{1a}$! s\"\
        \u{1e}\" I8u\u{10}\u{5}A >!I!9!<\"u!w!?\"J!E!q!H!y!w!U!+!O!*!I!B!.\":!9!>\".!J!N!@!q\"H!=!G!D!R!\u{16}% t2@!>';\
        +=r(\"3t%K\u{e}I!Aq>\u{13}!/xt\u{1a}1 v!=!<\"L!>!x!s!>!:\"K!7!8\"A'E!;\";,9Tn!/D!\u{18}!@ua(!<tH\\#*D)F$qyj!1s@\
        r5 G!<!9!<!=!=#A!:!;!;!=\"<$;!9$s!E!\u{0}!9\"A$>%J\u{c}>; J!E\"O!L\"H!T\"K!M\"L\"<!M!{!0!R\"A\"P\"R\"2!G!H!Q\"?\
        !O!D!N\"B!;7.# G+|-G|(! FS;& R*K%K$D$F.Dc-\"#N>v\\R!0t{\u{2}\" L8ut7/ G!q$=\"?&D\"=%R#?!=!?!s#E\"p$H\"Q\u{c}2!E\
        z\u{7}\u{8}! u>Z\" y9K+\u{2}\"$u&G0\u{a}\" x8Ik*!.u%D< V!I!G!E!D!J!C!E!K!4#A!J\"u!L!A!s!P!K\"N!7!J!D\"4!E#F!@!2\
        $HV\u{d}!9FHN!9w\u{1b}p!.u)h#4E!y%A1\u{1}!7v\u{18},! uPc!:s|g!5s\u{a}N!4t\u{1d}\u{2}\"/I/H\u{14}E!3t,8!+v\u{15}\
        |& w#?%v'@'8/>i\u{7}' v$G&=%E#v&G!F\u{a}\u{1a}#/v*L(Fj\u{7}\"!K?w\\m\" w8EN^!2sS\\!$t\u{1d}i!AttL!8u'\u{17},\">\
        \"G!?!C!p!J\"C!@!@+M\"K!<GW\" G'xH\u{7}\" L/tH\u{18}8!H!J!J!y!C!>!D!?!;!;!G!8#L\"K\"8!Q\"t\"G!C!8%M!=!R$GC\u{6}\
        5 O!E!L!6\"G\"N!J#>!M!9$;!8!6#C!B\"L\"9!8$G!6!v:h\" q8QFM! uC]\" M*u_3!2ua\u{3}\">K$ra\u{f}!)wq:) G#A$v(E$A%G%t\
        %F#>TA!*u r!(tVf# F7<\"~e\u{1c}#+v5x%?@e!+y\u{18}1!5tr\u{7f}#3x%B+rKM!+vur\" I8ukx.!}#D\"E$F!E!?!A\"@';!C!G!E%w\
        \"<}f!8u\u{7f}a3 R#A\"C\"F!B#?!u\"5!<\":!9!8#7!N!G!D%K\"M%F\u{19} # E*D,\u{7f}Hz!2vR\u{b}\"!u!JA\u{10}!Av\u{1c}\
        \u{7}!,t\u{1e}\"! u\u{a}\u{a}\" u8K \u{18}!8FaJ!:y{\u{9}!&uUr! u*#%$}&K,H!H.>\u{f}\u{1f}% r#F\"I\"K1C?I!'uH\u{13}\
        ,&D!E!J!D!A\"E#O'=!?\"C&O&;Z(\" I8v\\\u{19}\"4H1vQ_$ {'E/E\"Kqk\"#x9GG/!/u\u{1d}U!6t\u{b}'! uU:2 D\":!J\"C#D\"M\
        !<#:%R!4\"L#>\";!y!H!I\">\"F$;!=q\"\u{1a}!@uMz!#tS\u{5}!Bt<5% r#G%v$F#Gda!3vNG< M!R\"<\"M!P!B!r\"K\"T!R!B\"F!N\"\
        G\"G!/\"H\"N!K!I!U!P!H!P!C\"J!F!J_\"!;sDC\" L*u-=* w!>#J!D#J\"B%D'@!F!r\"H!:sZ\u{a}!EtZ\u{b}!!x\u{1e}u!/r\u{3}6\
        .#L!@!A\"D!C!>\"?\">\"G#9\"6#H):%?_\u{1c}# w9;#>*\u{1a}* A%>!;!z(O'B!=!>!?,8.L#7u!L\"H[_\" G8z\u{7f}\u{d}\" K:u\
        o\u{12}!!t\u{3}q\"\"G(JY6# I'{(E&m7 A!D!@!7!P!8\"?#D!0\"p!M\"0\"s!>!E\"M!>!4\"N!5!6!@#5=l\" H4tk\u{19}!Esl\u{1a}\
        $ x\"H\"H2H\u{e}O!8Jp\u{d}: B!:!:\"?!s!>!P\"9!8!;!9#u\"=!<!G!9\"9!>!B!S!8%5!t!:\"E\"Tj+!#NEr!:t S!4u]\u{1e}!Bs\u{7}\
        -! u/>\"$z+G\u{16}\u{0}!3w3\u{c}' G\"t-E#E(@'C$={\u{15}!-t+(!-uQZ!@Fr\u{6}\" K,up\u{1a}!1uvO\" J1wuQ( G\"u0H!G$\
        t!E\"H$rHx$ v*E!H-J!\u{1a}!@r\u{2}\u{1b}! K1\u{1}\" K/uD]!-x0\u{8}!Eweq1\"q#D!F!C!=\"6#7!L\".\"3!B$M!N!6&t!F%7O\
        6!:v\u{4}\u{e}!*s*?!8Jd\u{1a}\" H$vf7! M/V&$C!A!y)?'F/=s<#%F*G(Gw\u{13}!=s7l$ H$C#y(C\u{1b}8!(L\u{1f}~\" L1w2T#\
         C7w!w\u{1c}A!#s7h%$}\"G$M-G.=G.!7w\u{1f}t) u!t-;!>$>$=#<%@&=1!'!D$?\"s&C)F!C#GN\u{4}$\"=#D\"H1u\u{a}@$ F\"J,v*\
        r9\u{15}$4D!y%@(yL\u{1e}! vQ1\"4F!y`\\!Et^W# L&K!x+V!@q\u{16}j!Estt& L%F$F&A(?!B'm!*G`&\" G+x\u{1f}c\"3I%tUi\"*\
        I\"s*}0 D!9!E!I!A!<!@!@!v\"=\"<*|!C!E\";&>\u{16}\u{1f}\"#K9u3?!@p\u{5}@! v`k\" v!L.@# E#u(s\u{14}\u{4}$ M7A\"|,\
        E.'!7FW\u{2}! IY(!'E\u{18}y\"7z\"Bvq!)s\u{0}T# E.w(y`\u{e}!$s \u{1f}!,vJv\"(?.G\u{7}F\"*K\"ws\u{f}'!>#v&B\"=!A$\
        D)M:&\"3t%H (!$u/\u{11}!:tn-!/r h!?s\u{1a}q!Esv^!+u,0\"!H?z\u{a}\u{7f}\"!t#F\u{1e}:\" I*yDs!'t#:& N\";%v#<%=*=*\
        \u{4}! v@G( u%F%C%F$t%C!A'K\u{2}8$7G%x!L$Ap<!:uL\u{18}!4u,?!,uZQ!2u\u{1b}\u{1c}#-t\"H6B\"J!)uC\u{6}+$I$?#D\"I\"\
        A$>$@\"E!=&@!u?$0%N!A!D\"A!G!=!C!D!M$;!9#E!=\"?&M&8U>,\"J\"M#K#K\"@!F\"C(>!H!|!B+@p8&!D\"F'I%E)L${n\u{19}2 s!;!\
        ?\"E!F!=\"M\"K\"?#I$:!6#=\"I!7#E#G!3tb!-t,\u{0}!,u2.!8v9,# y#G5E(F!$vP[\" x8F5l,\">#B\"?#9!I'=\"<\"?!w!J!?,>ue&\
         E#I!r)H)y)Fd`\"!E\"w.b! LC]3 w$G!K\"M!J\"B!F!C!D\"J\"p!H\"H#F!M!E!E(t#r\u{d}^!/ta3!+tCg= K!8!;!<!@!A!4!D!<!;!@\
        !N!M!O#-\"2!C!u!o!M!Q!t!B#I!L!I\"4\"w!?cc!EAu0!4s I$\"F*M#L(J:)\"4t(J\u{13};\" |8E\u{3}4\"'C#s6(\"Ax$F__!!w\u{1}\
        )/ I!>\"D!H!F!@!H!E#G!F!C&>!?#B!r-[! s\u{17}q#=G!G$ycQ!*I\u{1e}\u{4}! v+@#(s1F(t\u{f}U!!t\u{3}[3#:!I\"7$8!>\"8\"\
        H\":#F\"I\"F!L!E!7!r\"J!5!@%N\u{1e}%! v=[!7x[b#%r&J-KP=%!G(F&C(u.A3\"!/tzQ& J$K\"u(>2?%@h\u{2}!(tf\u{b}! uY\u{19}\
        !?rn!\"7w'u\\G0!?\"@\"B!G!C#J!F\"K\"F#B!;$F\"E\"C$<\"@\\2) ?->\"<\"{!r!D%F!?!=_|$ F&A!?(~^7!2u\u{4}I!&r\u{10}!!\
        ?ufc\"'E#xNl)!?!x!C!F#I#>%@(>.>@,# I4t$E\u{0}u\"*D6u4A!2s[c!*v\u{7f}9!;}tv!.uL0!*u0%\" K(v,{3 u!E!>\"E\"?\"B!J\"\
        G\">\"=\"I!@!>#H!G!p!G!>+N3\u{17}\";u*LAA!$uf\u{13}#.E!{+B%\u{f}# F/E({$\u{a}! u/{!3vS !4t\u{7f}6\"8N\"r)e!@pgr\
        !!t~/\"'K&yt8% x#@4F!C!t>r!9x\u{1d}x! s\u{7}g!8u\u{15}-!Ew@\"!4s,Q8 L!L!O!>\"=!F!?!B\"=!?\":\"w!8!L!;!J#J!L!G!<\
        $J\"v!J%?~>!0sdv!=s\u{5}U!*w'q!8ttm\" J,t<N\"4w#HF/!$xQ[#2I\"u#IGg\"4C&xy:\".u,s'J% |#E5@(C%@D{!9t\u{b})\" s'HG\
        \u{2}!:u\u{14}V!@w\u{9}/! toO!6z7C\"7K.v\u{14}(!2s\u{1}&!/I1r##F,y-{\u{1b}!!$uTk!!vgW! uKM!%ucz!Et}^!.sEI\",t,J\
        ;[!:G\u{6})\" L-MA\u{1f}!5u\u{11}V!$t\u{11}\u{1d}!&tYh\" C#vZ\u{9}! u\u{8}?2!8\"N!E!H!?!G\"w!N!<$9#:!;$<!s!F&I!\
        <%M9)-\"E\"G!J!D!I!q\"H!s\"B*D\"C!;+70q!*t\u{a}U\"1I)ww+#!y7E\"A\u{d}\u{c}# G$G5rz7\"'w$G5|!%v\u{14}\u{1}\".w,s\
        kL!Cul\u{c}!<t\u{1f}]!*B\u{18}>4 N!6!L!;!N!B!@\"D\"A!=!=!?!M$t%I\"F#u!G\"6!:\u{1a}g!8u9{!,v[%,\"@!C!D!E!D!G!\u{0}\
        &C!A*E'A%>\u{5}:!2t\u{14}*!/u@\u{3}\"#L7t>\u{1a}\"0w)J\u{2}K!Ev,\u{1c}! uT\u{f}( G%?\"@#@-B!\u{7f}%G!uE\u{6}\" \
        E6~Y\u{13}!:ypP!:r+\u{1a}( x\"E\"G+F#v$F\"G!Fn8&#u'G.D!D'B%@nt\" L8u\u{e}#!/t[_*!B\"B!E!C\"H\"D&=(=!C!q9\u{19}!\
         w%K!9s\u{7f}\u{17}\" w/G_U!2ud1#\"@(J-E\u{1c}I3\"H\"|!E!E!I\"A#F!>\"J$>!=\"D!B\"A!=#G#=!>!x}\u{d}!AshX!-t\u{5}\
        \u{4}\"4u)s!h!=JI_#\"G#I%G\u{10}h!)uR$\" I5vV%!;x *$ s'F#G0tOB!7u!z\" Q8tRL& E'I#H&}\"A&D8k\";u*K{)!@uVf!/wJ%\"\
        0t5BK[' F$|#B(@!v'C.?48! s>q# H!w6Ho\u{4}\" z7I\u{8}0#$t4D\"F\u{1d}\u{f}. u!?!E\"B!G\"G!F\"D\"{#<'@!G#=+M]K!&x \
        i!,v 1!,sRq\"4J&sCd$\"C(M,A$@v2! u|%!9s=\u{a}\"#L7t1B!7u<Y\" J6y\u{1b}'!&u^a!)vc+!/v)\u{19}!(x\u{17}\u{18}\" J\"\
        v5Z!6u\u{11}=!4ve1! tHw\"\"M6r)\u{1f}# {8F&v*\u{7}!8ur\u{16}4 R#E!?!F\"H!F\"r#r\"C#@\"6\"=\"D!C!O#v\"6!=\"E#8Ha\
        !:y|U\" u%S\u{1f}8\" I8ys\"\" I8x-M!$y\u{1}E!/w88+#C#J#D!I\"L!E'F#K%F$K%O\u{a}/!@v|3< \u{7f}\"B!G!I!O!K!M!F!C!B\
        !=!J!J\"H!M!:\"7!3!5!:!M!D!5!I%;!;!=$4tw!,x\u{a}3\":p%@\u{16}\u{17}&$A!I(G\"I+?+y`4!8sf\u{13}!!H\u{e}A\"2K!t\u{1b}\
        A\"4v&FM\u{13}! u\"\u{19}!;rH>' G%B!E!w\"F!G#K`1!@ud9\" xEJmX!,vm\u{12}\" I:v$\u{2}!/zAb!'v^Z0 O$E!F\"A#D$u!C$q\
        #I!>!O%E!G\"w\"G#<@<.#D$L!J!C!G!G!G!C\">$>#M!D!?-7k}!8uXT\"7C!Ktk$ s\"@#H\"H\u{10}\u{11}!7u\u{c} \" v*H\u{4}+\"\
        *w-ID\u{6}!6w0\u{7}!\"wP\u{5}\" v#G#q0 t\"@!:!I!D!y!F!A!u\"?!:!:*I\"I!9+46R\" F:yn_!.x\u{15}\u{13}!=sc;$!I6t!B*\
        Jt06!?!A\"E!y\"C!H!v!D!A!@!C\"J#B!C#A!D#A#K!C\"B!>!|qK7 H\"D!3\"C!?\"4\"N\"H\"F\"/\"H!M#B!T!B!>\"5!3\"H!p!0#E!C\
        \u{b}W&'>(r.H#B!z!Gp^!8u8\u{1d}!0qCn5 6!<!=!9!t!L!4\"R\"q!t\"J#7!>!9%4!:!8!:%5!>%6si$ D1t.@&>\u{18}8! J\u{7}\u{1e}\
        !7t6N- {\"u!F%C\"G\"E!F\"B'G!F!B\"?+9&\u{c}\"*F%FR\u{1e}!-uTJ9 S!?!F!5!4!=!2!I!;\"F!0!C!A\"I\"3#q!3!G\"J\"Q!P!4\
        #L!I!L[Y!*ubZ# N\"J8MLT\" K*u\u{11}}!2sq$!6u^}!*H~*\" I#zsD!*v\u{1b}\u{8}\" v/J\u{a}s&#C!t!G$E/?\">y\u{1e}\"2I%\
        vC%!'u1(!Bsi[!)t>\u{c}!Ex\u{d}\u{1c}\"'K/w\u{4}.!4t 5!EtBo!:y;t!\"xC\u{18}\"7C!J5a!8ug)# L\"w6K\u{b}\u{3}!7w s!\
        *t&:!6I\u{7}y%.F#{\"G-I!I&\u{c}A f!Q!y!D!8!R!C\"p!<\"7\"@!O!M!J!G!M!;!A!)!J!E!m!>!R!I!:!G\"7!K!E!Q!N!?qe!>v{\u{7}\
        !$z\u{e}\u{12}\" I8x)~!!yi1!'y$A!Eu\u{15}q!(t`\u{15}\"&z3Iv2\",s9I\u{18}3$ p\"E(C%Hqa!8M'|!<u6\u{8}!3yYo!-v1B!?\
        u(\u{f}&!t3C$H%I$C!z+n# N'H0G\\&!.t\u{13}C!8H$#\" G7u=|\" K7zo<!+H^`\" @8s?l#*y%G(GSM$ w!J!B5Fz\u{c}!<u\u{3}H$ \
        F$u.B3Cuq!2u49\"3u%KP'!+wW.6 L!;!H#E!@!E!H#D!<!<$;!=\"r#D!I!F!8\"<!F\"9\"9!Ga&\" P8MlE!/sYR!:t@a= \u{8}!0\"3!2!\
        -!1!/!1!2!\u{4}!+\"1!1!D!/!0!1!1!-#E!5!2!-!8!7#1!4!4$'\u{16}C\"8K\"@I\u{5}\" ?8\u{7f}\u{1a}Z!@x\u{4}9!!vX\u{1b}\
        * t!F#D#M!K#K$H)O!L,A\u{4}\u{f}!.vP:!:t(\u{17}\"!s:Ij\u{1c}# P*I-Ea\u{b}!:tlw!<s`s* {!s#B#A#B$r!=)?!D!=\u{8}x!4\
        sbb: >!C!F!H!M\"M!n#w!q!q\")!Y!A\"Q\"?\"K!G!J!7!E!+!-#E!@!K\"I$k!!tSL& E'I#H&}\"A&D'a!7u?\"!@y\u{6}\u{8}!+tR]8 \
        M!M\"G!<!A\"D!J#?#3!T!2!5!s!5!-\"N\"G!H!O%N!6!4!B!A\u{1e}F0 E!<!E\"C!C!D\"B!F!A!v!<*{!F!J!A!?_'!!r8R!$vRiA >!J!\
        9!<\"u!w!?\"K!F!q!H!y!w!U!+!O!*!C!C!.\":!9!>\".!J!N!@!q\"H!=!G!D!R9 !$v\u{1e}8!2tIC# ~*@.D(O!8Jvy!9u\u{1d}5\" K\
        ,v*:! sK\u{f}# z2F(G%\u{10}!8v\u{d}g&!B,F&C%w\"@%A\u{15} . M#C\"H\"J!C#{\":\"D\"?!>$=!K#D+N\u{13}O!:r\u{11}`,&D\
        !E!J!D!A\"E#O'=!?\"C&O&;H\u{1c}0 O$E!F\"A#D$u!C$q#I!>!O%E!G\"w\"G#<\u{7}\u{1d}\"7J.w\\\u{f}!.w2\u{4}! v\u{e}\u{e}\
        \" J(vr\u{1a}!:w\u{0}M!8vOh!/w\u{14},! uSu#$y+A)Hw(# I%y%FFm!5uO\u{14}!:t\u{13}\u{1d}\" z7FJ\u{4}\"(t'Gk+!-t\u{8}\
        X\",H+u|\u{4}!-thF0 R!G\"6\"H\"P!L#?\":$=!9!7#E!D!P(K%?g^# N#H,F\u{8}G\"(t$B\u{e}\u{14}!:s]3$#w\"F2F!HPS!Et|r\"\
        -u-Ii\u{13}!$t5W!-u=z!EsUV!Ex\u{9}E!/t^r!Ev<`!1s\u{12}7( P!?!E!G.q(B&?&:s\u{1b}!3uS\u{1c}\"\"D(t/\u{18}! t0\u{0}\
        !@qL\u{e}!8vT\\!Ev\u{9}z! y\u{1c}\u{a}!%J\u{5}Q!#sT>1 N!\u{2}!C\"H!J!G$I!E!B!E\"A'H!F!H!H!8&>\u{1e}Q\" I#z}g!7B\
        \u{11},9 ~\"C!I!J\"M!M!E!E!D!?!L!L\"I\";\"8!6\"9!N!>!7!K%<!<!?$5NY!&w_\u{f}\"*D6u{_\" x8F\u{e}u!,u}4!(E\"l!!tg5\
        !1v\u{c}F, m#<!=\"<\"=\"M!B!;#9(:#A+<fI!8Hx%!$vo#\" I8u`\u{18}!'I\u{7f}\u{4}$ q%F1C#H/\u{1c}\"<I$zz?!8If^#)F&G6\
        x\u{18}6!Et\u{3}\u{18}!@u!A!=o5c$ q%E1u\"H\u{1b}P!+q\u{13}s: F!:!G!Q!K\"O\"x!:#6!3\"G!R!8\"3!6\"G!2!P!H!2!9\"H\"\
        6\"6\"H\"N)M! sU\u{13}' N$E!?%~\"B#G+E7\\!:tFxE C!9!7!;!=!E!;!E!A!?!5!D!:!:!J!?!7!8!;!8!2!r!7!8!\u{9}!8!4!;!:!A\
        !y!6!9!7!A\"F!3f\u{6}!,s+\u{8}!5s\u{f}M!1s\u{15}\u{1e}!<sL\u{11}\" K8v\u{7f}c\"$x%EF\u{16}\" G/z}M\"8M\"u?v! us\
        G#)z&@(w\u{16}a( C)v!v*<\"F!>#A+@>&% v\"H%J1J-@<}\"4q%G=]# G8u\"wvM!:t\u{11}v!Csz*!:r&^!At#.!/u B# B*@/{y\u{2}!\
         v\u{1f}\u{1e}\"1u.J\u{1f}\u{c}+!~!>#?\"B%>\"A!@\"=)<&A%=WQ: L!>!E!;\">!C\"E!t\":!8!;#9\";!=#:!C!D#<!<!E!G!7!;!\
        x!E#9\u{e}E!1v\u{b}A!2u/\u{16}!$t_?!7u\"/!2s\"r$#F7?%s&>FU! uz\u{1}&\"H%I#K\">-G,=y\u{e}\" L8u\u{4}a%6E!H#t#E(@\
        \"9!4uCz'$C+x\"@!r(;%:&ACO!Et>p!ErPl% N*r*s$H!G0R! u\u{d}\\!7w 5!7us9# G$D)}b,!@u@>!/yW\u{1f}&#C!t!G$D/?\"=+k!/\
        xRu$ t7D\"E,s\u{7f}-\"3u%JF\u{14}*\"H!N!J!H\"L#H!H!@+L#>'O!$uu\u{b}#+v5x%?rz!(L\u{1e}n\"4F!yF\u{1c}$\"E%t$C5t%\u{19}\
        !!yoR! w\u{11}b!!tF`! uG[#$t4D\"F\u{14}!!/tO\u{0}\">x$F\u{1a}\u{1d}!/u+Z\"3G%we7! x\u{a}R!-u~y!*uh;\"$v)H\u{12}\
        c!Aqfj!#v\u{1e}d!Ew\"\u{7}!1w\u{5}J! x;G!!u\u{3}@!(w\u{13}-!9v*x!AulC\" v#H4a!Ews`#'F#F;CF5% p%C!C$C!B~w!1u0a: \
        O#@!C!E!8!C!:!L!O!6\"9!G\"B\"E!t!?!L!G!E!S!F\"J!0#?!9%tDR\" u8C*@#4I&H+v6\u{17}!?qDM- x$D$F#D!E!F$r#C$H\"?%C!A%\
        siZ\" L8u,P!*r\u{5}\u{e}! v\u{13}\u{10}!5uDS! tR\u{a}'$F!{!B$D%A)G-@dl!\"t\u{16}e!1uHC!EsK~\"#G9{\u{1b}R!;t\u{9}\
        9%%>#=\"@!{-DD\u{1}!$t\u{2}\u{10}!1szA, \u{2}!O!I#B\"K!G\"G%@(;!D!F!?($%\"I&A\"L-<\"I0X!Azo\u{d}!8u\u{18}8!)u:<\
        !-xeb\" I8xUP\",H+tD/!EDi_!/u\u{14}8!4vO_!1v X\" I*yJ\u{c}%!s(G(t\"I2F4A\"$F<r.\u{19}!9t~\u{a}\" I*u[u!!v.\u{10}\
        !/F\u{d}[\" J$wdq!5t8B\"3w,EY\u{14}\"4w#H!d!:u!3\"0u)LbU\"&y?Hjt\"7t\"MXo!-t\u{1}\u{19}$ H*q*s&G~\u{9}\"3x%E<c!\
        EIj4\">K\"wV\u{b}!Eu\u{14}\u{13}5!o!J!>\">!N!D!A!9!R!6!q!8$t!C!;!=\"O!>!?\"<+7(2!As\u{1c}@!-u\u{16}\u{5}\"2{(DI\
        N!*uI<&\">%F(C#u&M\"=\u{1e}2!4t/d8 p!M!F!R!G\"H!I!K!E!N!O!L!G!U!F\"8!G!D!6#F\"L\"F%M%/d\u{9}!Ex\u{16}&! u~^\" v\
        *H5Z+ L#K!H!H\"C!y!B!I#C\"D'>0,!0t9\u{13}\" C/v\u{2}\u{10}!/u\u{13}R! Hyl!,sw\u{a}! vDN!)sf8\" H8yy{\" P9uH]) G\
        #A$v(E$A%G%t%F#>:f\" JEt%R\"0w)J*\u{12}!)x[\u{19}( G\"F$D+A\">$D!G\"tDp!$uU\u{1c}\" I8v\u{3}H!5sHZ# \u{3}7A!<\u{b}\
        Y!1q0h# r/u6C\u{9}\u{b}\".B.tn$$\"E-C)G!vFO8 K!y\"<\"K!;!=!9!<!C!;!C\"7!;!:!8\"7!6\"B#F!L\"5!O#E!6Bb\" G:v+.9 J\
        !=!9!B!G!D!7!J!>!F!K$0\"6\"9!E\"s#?!3#N!M!J\":!p!t!B\\\"!/tC\\\"'F(C\u{7}h# r%>\"Bc7\" K8t\u{f}\u{1e}% s/C(D!N!\
        H|\u{11}\"8E)umQ! t/\u{1d}!8u\u{1f}\u{1b}! u>r!At\u{18}9# r\"G(D\u{4}N$ J#v8P!JjX9 T\"H!H#I!6\"P!9!K!?!C!H!E!M\"\
        O!J\"N!>\"p!D\"O#R!N\"I#I!LR\u{3}6 M!5!L\"8!q!:!K\"5!8!A!8$4!8!8\"3\"H!9!C!K!3%/!q\u{1e}*\"7u!I,^!Aw\u{e}C\";u*\
        K430#?!A!q!A!H!A!=!s\"J!B)@!?!D!K!B+<uK!7vW\u{9}# I$zAE=_!$s Q#/P%G&HsC!(tj5\" w8G]'* M#D\"H\"I\"C!J#G,G'w%;\u{16}\
        \u{7}\"4I#vSG/\"B!v\"J!>!M!H!B\"E\"?'8#H!J!I!7+4\u{7f}O/\"B!@!D!E!@\"A!B!B!C%B&<\"H!v'=%HpV!,t`\u{2}!+yh>$ O/x)\
        r-B\u{6}M\"(t#K\\m!/v\u{10}\u{1b}!7w\u{2}\u{f}& N\"H!G\"H%t%Dm6\" E7zk|\" K/wj%\"1v4Dxo\"1u.J\u{2}u!0qa4, N#A!C\
        #G#>/@!9$G!9!=\"w#v+*( C*M$u(v!>!D!?!G#d!1r\u{1f}G!/v?\u{7}! vVf!-y\u{19}w-&C!E\"C!A\"E!G\"O\";%=!?\"C&O&;,O!Ew\
        XF!,x\u{1}u!1vB\u{1d}!1sQ\u{d}!$sz,!0unb! v\u{7}c!6sh\u{14}\"/A+E\u{1d}\u{1f}!Eu5\u{14}2 O!?\"A\"D\"H!C#<!:!G\"\
        >\"8\"u!9#:!F(<!x$7G\\\" J$v~0!&x(P! sU\u{10}\"8w&sTKC!L!D!N!C!A!E!<!;!L!@!F!B!@!S!E!B!O!:!C\"r!I\"M!s!q!.!;!R!\
        O!o!F!C!I!I!<!FP\u{7f}\"*t-L<N!1v\u{7}_1 L#>!L$A\">\"@#:$v#C$F!s\"G!J!v!>!:$IFn!,tdu!<v&B!/vt+\"2s(JU\u{1f}!3yO\
        $\"#v$Lj\u{7f}!.{K\u{c}1!<!H!C!F!F\"H!K!I!E!F!E%t\"<#@\"D!N,812!As\u{1f}\u{1f}!9uEO!;t61!0w\u{3}V/ B!9!D\"x!<!7\
        !x!:#9$R%8\"A\"B!=,N+j!7thN!3s!n\" G:@\u{14}V&%G\"K#E%D(D#v[!# I5G#z,g##v\"H3I\u{12}h!=p\u{c}@!-w,.3 G\"C!F!M!<\
        !F!?!>!=!J(=\"4\"w!>!@!I!5%>!;&\u{8}! xCs2!A!A\"N!>#A\"F!I!>!;$D!?!;$H!D\";&=!w$8#\u{4}!&uH\u{0}!@ti\u{10}!#wo2\
        !(s5}\"$u&G +\" K:t/X\" G7GoE!/vl\u{1d}!(r\\\u{b}\" J8x/L!Ar:X#'C#p\"IM\u{18}1 w!L!N!G!M\"G#J\"E!F!C\"F%<!J!A\"\
        G!F,?a&\"4I&sM\\\" }8C\u{16}M&\"A%E(t'D#D\"uf\u{4}!@xA\u{c}B n!Q!@!p!B!r!D!}!D!G!8!?!C!J!K!H!N!O\"N!R!E!B!G!?!@\
        !K!F!G#K!L!L!Q\"H!RUP!4tXb\" E#z|H\" H8wev!3x\u{f}w(\"E!@$E!J!A$G$@'J,(!+w:\u{1c}#)x&I6H\u{b}2.#D$M!J!B!F!F!I!B\
        \"@$=#M!G!?-6O\u{11}!!q\u{11}g! xU\u{14}\"%G%M%K!.vd=!4zIW!&t\u{4}\u{3}! ugd!EyK<\" H3x\u{17}P!/u\u{7f}Z+ q!D!w\
        \"E#@!H\";#E*C!?!Gi\u{12}!:rA,\"<v$K\u{1e}q!-tyF!!uB1\" u'J#@!7z!j\"<v$Ko_!-ts+!#vJ=!;ugh\" {:H5`& M#F!K%>$C-;\u{7}\
        '- J!q!@\"A&L!D!B#A\">&B!H\"y&D\u{c}\u{9}\" F.un\u{f}\" I8tOB\"2H\"tp\u{b}!*H$\u{c}!Dyk6!=r/\u{0}!9CN\u{8}!/w\u{3}\
        f!4t(+!5tc\u{17}$ x!s!A\"C\u{13}1!@p{@!0u6d!9yth# D!w7G0j\" u,K%@!%uyG!%s*M!%wSi\"9y$s\u{9}`! LDB!9s\"t\" L#u\u{15}\
        M# y7C!F=j\" H#t^\u{1d}\" z8D;E# J$G)yH9\" J-vX\")!>!;\"@&:\"@#:$G$s)M\u{11}h!2u\u{3}2!7xk<, F\"C#s\"G#x!D!D#K'\
        s!F!G!Jy`!#H\u{0}i!$y\u{3}R\" J;wzZ!)wI%\")L&u_!'!w\"C!G+D+B!w*A|\u{3}!3p'0$ H#F0u)pG6\"2H\"u+@# J$v6I!N!/vC%!:\
        t#g!$uwc\" s$JVw!/t\u{6}?!EsH6!7E\u{1a})\" tEAe^& t$H&B\"C#I(F|\u{7}\"/x6E\u{f}Z5!L!F\"J!C\"G!D!=!C!D!@#?$H#?!L\
        !y!E%v\";!8!C#MhL&$A&C!B$C%y\"BT;!*u\u{b}'! xd~\"$F<r3`!Euo5!;re9!Ex=r!-tI\u{6}, r#H\"D\"F!I#H!@(H#C!M\"G\"K\u{13}\
        4$ F&v!?/A\u{14}O!/w\u{14}\u{b}2#J!L!O!>!H!C!>!K$v!G\"K#N\"?\"?\"H%I!=%F\u{4}!!-u2l!:toC!:woQ.#D$L!J!C!G!G!G!C\"\
        >$>#M!D!?-7Eb!-ud~!:t\u{14}.#\"B!y%Hb\u{13}# r1P'Ly/\"$E<s(\u{f}!EtRH!:yP\"!Dy_1!EwY\u{2}!*y\u{1c}U! J\u{1b}a\"\
        $u+H_g!;v\u{10}\u{1e}!=ucz!8NLc\" z*J\u{8}<\"$E<sUu\" O8t7<\" K%t.\u{a}!/w$'!&u\u{1d}H!7ul<#*H%I!x\u{a}\u{1d}!!\
        y\u{15}]+ R$L!I\"E\"I\"E!I!H)G!M#L#s7 P#?!K\"u!G!>!M\"?\"=!J\"3!L!5!B$G!F!J\"P!7!@!C#J$Q/_!Et/q!&t\u{13}'; r!G\"\
        M!C\"F!H!R!@!R!J!F!B!U\")!C!B!D!-!E\"A\"G\"C!M#,!G!.$&\u{1c}H! y \u{f}&*G%D#w&L\">+>|\u{15}!/u!\u{11}! }\u{5}\u{1b}\
        !8G\u{f}\u{16}&\"G)G$H(I#A+C]\u{16}!\"ui9!Eu\u{1c}^\"0u'Cg\u{13}!EwF $ G5w!y\"G\u{5}O@ N!O!P!D!O!D!5!H!p\"R!E!P\
        !@!B\"B!H!G!I\"L!@!r!K!{!H!1!/!N\")!9!@!q!@7j!7w\u{1d}@)\"G!H!E!G#O\"K\"C'v%I_B\"2H\"u'[' F)A!A#x\"B\"t4Kx-!:I/\
        m!/t2\u{1c}$!\u{7f}6E!C\">*l!Ev!~!Et/Q!Ex-\u{6}!0t\u{11}{&\"E!C.?&;#y+<\u{19}M\" M9}UP!:t;4$/F'x*x%='V!!w\u{1b}\
        /!Esjq!7s0\u{14}(!~\"A!B+E)F\"A!w*Fma! t\u{8}1!&u\u{1a}4$%t\"J#C!L\u{9}$!'vOA0$?!?!B!C!B\"G#=\"w\"<!C!A!<$?\">%\
        >&9~F$!}!@3D%D6u!+uC'= U!p!K!N\"C!E!A!A\"F!C!1!K!@!M!1!D!0!?#=!t!/!<\"1!N\"@!J\"G!P!LI\u{1d}\"1t)HpJ$ R\"<%p#@/\
        \u{1}\"#v5H`\u{3}* 7#9$<#7%6'\u{f}\"<!=!<+3g(!#s7z\" K8uqY!(t\u{f}(!.tO>\" r4t7-\" w:H\u{1c}m0 o!C!I\"P\"D\"K\"\
        N!D\"G)O!B!L!O!D%J&GSt!/v:\u{1d}#${+E6EVU, Q#E!?!G\"I!G\"r%D)D!D)E#8DE!)s\u{1e}\u{8}!#v)1!,s7}\"7u\"K'Y$%H3I(t#\
        F(<!/sxI! |`s! uy+! y+\u{1a}! tG\u{1d}%$x&D%?+A&t\u{11}!\" P8r\u{0}0\"\"C6r\u{b}*!Asa\u{1b}$\"F2B$M\"w\u{17}p'\"\
        F%F#>\":-E$F%z`?5 G!<!9!<!=!=#A!:!;!;!=\"<$;!9$s!E!\u{0}!9\"A$>%J\u{19}R!7tig\" v*G{\u{16}4 I!<\"A!M!A\"A!9\";!\
        :!7!9$7#P#<!A!v$D#<!t$5)j% I$L\"K1D\"u\u{1f}%(!~\"@!@+C)C\"@!w%>GZ\" t8JN3! t\"G!8H\u{f}Y\" I8u\u{10}v+ F!B$D#>\
        \"<%:(?!?!x!<+L\u{8}|$ x*J%J'Gy)- L!=\"I!D\">'<%:!:#F!L!N!K'=*y\"3J'uFw!-u+\u{7f}!EsS6# I/r%t\u{a}5' A0}\"A!E#C\
        \"B%Ia\u{2}\"!G#xS,> P!o!M!<!J!K!J!K!<!L!9\"I!R!H!q!6\"6$C!P!G!7\"=!9\"N!r!6\"?!>!G!JC\u{14}!/t\u{1e}\u{e}$\"=%\
        q#<!C\u{2}\u{1b}%\"D4C!C\"A'BD8@ Q!M!O!P!H!C!G\"~!,!P\"E#E!B!L\"A!M!E!>!K!E!q\"C!B!u!J!>!w!M!O!M!@!G\u{1f}A\"7L\
        #s&\"! v\u{f}5!3q\u{e}\u{17}!?tC\u{f}A ~!F!M\"J!;!B!@!A!C!(!D!3!9!6!7!C!M!P!J\">!B!K!J!@!I!J!@\"O!2!H!M#L!O!8!<\
        L\u{1a}\u{1a}! w;j\"$H2smG#*I%t#HB/'!t#G0C$H%H!H$x2[# t*B,I\u{11}B1 q!G!H\"@!D\"p!B!=!9!<$I\"@&Q\">!J&=%4V5\" F\
        /{\u{c}97!M!J\"I\"N!D!N!G#O!;!K!7\"8!4!C!8#:!D!M!r!I%Q!9$0\u{9}=!Et{\u{13}!-tiQ%$L&H,v\"K\"La$/!9!6\":\"<\"F!y!\
        A!7!<#7#L!C#E):!J,m? Z!L!A!B!J!L!>!K!8$S!y!H\"O!P!;!9!I!>!A!E!I\"J!(!?!r!M!K\"J!P!F!?n\u{13}%\"G-C'H\"L#v^:+\";\
        \"@!:#I#A$B#A%A!s!C,DFv\" J\"v33. s$@!G\"F'?!<\"}\">$B!M!L'D!B$<TL!=pG.\" G7y8v(\"D\"x\"B!I(F%v#?!LPD\"*H;v%9$)\
        L!J%K6u^=\"1F)wO ! M\u{1d}R+%H\"@%F!D\"E'>!x!H!A!@+@x\u{5}!?thQ!'x=#!:vs\u{4}($q!J\"M#I#G$G)J+DW,!4w\u{19}W!/w+\
        \u{12}\" H8zLT! v \u{0}! u\u{a}\"$ F+v4B&A\u{e}r% J/@%?#y#Fz}\"7L#s\u{1b}\u{1}!$t0|\" J7wt\u{6}!=qX;!/t>C!,rHY\"\
         H\"xBv\"%G\"G l! vz#* >$>#w#w\"o!>\">(D!C!EV[( S%w\"D#B!A!@+L\"G^\u{10}'*<#9!7!<+8%=&9{|! yp\u{18}!Cq,*!Es\u{1a}\
        \u{7}'\"@#D%<*<#y!H-?jg\",w#F\u{2}n!7u({\"!u?E_<!/w8U!/H0\u{5}\"3J'u^i! ut]!,s\"g!8usN\"&G!v\u{1b}U#\"t5t!D1\u{0}\
        !(wgm' D4u$H!u$y!H$G-B!4J6f!*u!\u{1a}4!q!G!B!<!@!w!<!7#E!<!>%7!6!:\"B!E!J!<!s'4vm!/tFg\"!F9xA0!-yp`!*u;.!'uP\u{0}\
        !'t*=!+t\u{a}x\"$LAMrC\"*I*u]7#!D#y<Dn\u{7}!?wcg9 \u{5}!;!7!;!:!5!>!6!9!6!3!\u{5}!6!;\"4\">!;!:!9#:!,!;!8&<!:/k\
        !7xbw2 D!:!E!I!A!<!@!@!v\"<!r!<';#|!C!F\";&>\u{d}H!7tZ\u{1}!1v\u{1e} \" K:sc\u{7}! L\u{4}d\" u(J\u{1}b!/AHI*\"H\
        !N!J!H\"L#H!H!@+L#>h]!$tRE!1r\u{10}\u{1c}!Eu[^!@t1m!*xLY!3s' $ {,G,G-H\u{17}h!\"Lc\u{1a}< T\"D!D\"?!C!=!J\"Q!M!\
        P\"w!W#3!N!1\"H!;!;!8\";\"D!B!t!o!5!?!I\"QV\u{1}!)ut\u{12}!.ssp!+yi:$!\u{0}-C,=+C|\u{18}% A,w-A!B+B\u{3}\u{9}\"\
        'F:tG\u{a}!6u\u{14}\u{1f}!1sH\u{13}!:t@b&\"E#G\"I!H$>5C\u{6}\u{1}\"<K%t#}%!O&J#t%G+Fbl!!taA% G%u\"D1H!syb\",w#F\
        sl!2t\u{1}Z\"2I%v\u{1e}N!?wiG!(r48/%C!?!L\"B\"B!9!A&:#I!A\"J!6\"=$<%L$2!+s<}\" t'D\"\u{1d}! v\u{1e}E\" H8yV(! v\
        [O* L!@!J$G'I!r$q%A#q+HFa\">s\"Kj\u{1c}\" L8u\u{6}@\"Ct\"sj\u{3}\" v8I\u{5}\u{f}!Es7{9#=!N!O!r!E!K!I\"C\"<!G\"/\
        !H!1!>!O#C!L!J!N!L!4!@!C#F$Tg\u{9}!*sy7!9so+\" I's3b\"!t.L%\u{3}\"Au\"tQR!#v?s\"2I%v#V$ O#H5G!Gq\u{c}! w.{\"-u8\
        J\u{10}Y!*w\u{10}5!=tt<\" J$zI,!/tP:\"8M\"u@-\">D${7<!;rj$\" E#zb(#$t+G2tD\u{e}\" u:G\u{4}T\"*L\"stP-\"E\"G!J!D\
        !I!q\"F!s\"B*E\"D!<+8\u{12}\u{1f}!9sl[!Ey$8# A(w'?1,0&A!D\"@!C!@!C\"M!L#9\"8!:!H!:\"@&M&8/D\" E#z\\\u{5}!\"sA\\\
        \"(v0Dq\u{15}\" L\"u\u{6}>&0u-G!G!|!B\"F#~\" N8rWo\"8F!L8^!6x\u{1}1\"4v$J\u{6}|\"&x)Io\u{d}\" K8w\u{13}\u{8}!7t\
        h\u{1e}#2p\"B#Ji`!Es]|\"4I&tc}!;uNm! sl4! ub[\" G6|a\u{7}!Euq\u{1f}!/v\u{f}\u{1}!,wNR!@u%x! u|\u{11}!4vIO\"7L#s\
        \u{18}(!@uU%! vEJ\" s/J$U\" F6~\u{13}F!4s\u{c}H& x,H!E\"B\"B)r2\u{c}\" P9uz?! wD\u{1}!*BvF!#u\u{a}$!Ev[\u{f}!\"\
        uj\u{13}!%s99!=s \\!@vM\u{1c}!%zSV!/N[q$!\u{0}-C,=+C\u{f}## P(v=C<o)!A!A#B$A!E*s#t#@+H`:\"2H\"uz-!/u4y!1r\u{15}\
        J/\">!C!t!F$D!;%O'=!u!?!E!>#N\"P&MPi!*uJ\u{17}= J!U!3!5\";!5!6!;!3!1!1!1!E!4!\u{7f}!5!8!R!8!s$Q\"C\"G!s\"6!P!3!\
        J#L~S!At3\u{5}!/xe(!4tx\u{2}$ C1w!C&D,\u{18}\" K\"vm7!:t\u{18}L!${y\u{13}!EwjD\" C\"}fD!$uLg!4w5-!.wN%!:t|1!0wN\
        \u{19}\" J$weW! M\u{5}^\" \u{7f}8BIi!2sFY!5t 8? U!Q!M!E!S!=!P!Q!9!F!L!B!G\"N\"?\"r!K!?!C!H!t!G!:#N\"B!<!=!@!w!:\
        \"M\u{16}\u{1d}$ y8F\"F+E\u{1b}.\" J8zZ\u{e}!+v4|!)s\u{1d}\u{4}\"-r+I\u{6}\u{3}!3v5'\"5u#IE)\" y$Ic<!#v'\u{15}+\
         D!@#A\"B(z!?\"@\"H$v\"A'C\u{b}\u{11}! s:P$#E0}-C%A-_!\"@0\u{5}!*u\u{1f}Z!5t/\u{13}!$u%G\"+F:sGA!2v;2% B!E8B(x$\
        ?\u{f}\u{d}\" K7w=3# u*J.M\u{15}'!EE%y\"&t0F6I$1E&J#z+C0=! t-d\"7s\"IS\u{1f}! Id[!8um\u{4}!4u#3!EwG$!Ex\u{1}g!7\
        u\u{e} !9CAL!@v\u{14}\u{7f}! uZs\"1G.up\u{d}\" L/t,\u{9}\"4J!uf<!Esu2#%}*F6DY\u{7f}* 6#9$;#7%6'\u{10}\";!<!;+2E\
        g7 O!?\":!C!B!9!E!B\"o!@!G#8!>\"D!v!I$M!q!L\"H#L!F#@l\u{15}\"1u.JIb& E$y#I(E(F!t\u{15}a!4uv\u{7f}!8v'8\" K8u8a\"\
         u2KLq\" w9O\u{8}E# G7F$y\u{10}c\".J!t+.!+yj\u{18}9 q!Q!A!?!B!G!G!Q!F!G!=!@!K!S$C\"O#;!O!v!K!3!<!<$=%>1\u{15}\"\
        !t8@e\u{6}!4w${\";u*L\u{1f}/,#=!B!P!A\"?#D!>#E(>!o!P,87=!/s\u{1c}\u{14}\"2u3B\u{13}3% t%H2H!E!K9$# H*F.x\u{12}B\
        ; F!t!s!<\";!G!4!=!=\"O!I!J!B!R!H!t!L%8!?\"E!-#K\"I!C\"I!C!N\u{b}&\"/x6AsS$ A/q'A/?Hf\"2I%vC\\!8sk\u{11}\" }8B\u{4}\
        I# I*@\"Evf!:y?\u{16}!7xv / v\":#7!9!D!>\"J!?$9#=$=!@!u!t!AUr\"#G9{{\u{c}\" u8JGb!Eu_\u{15}!\"G\u{15}`\" u8G~\u{1a}\
        \" s2K\u{1a}f!1u8G!+yCN:!J!E!M!E\"F!R!H!C!J!O!N!D!Q!O!+!4!C!?!1#L!S!K&.!J!0$M\u{4}l!)vw=!/t[\u{14}\" J*KCe! xGR\
        !(w\u{1f}u! wa!\"3t%H\u{1d}\u{1a}!:t\u{10}T!/zq\u{7}!Au#S\" J8u%\u{1e}!8s7\u{5}/ R!>#?!@\"D%>!u\";\"=#q\"=!8!;!\
        J!:\u{2}/.#D$L!J!C!G!G!G!C\">$>#M!D!?-7\u{18}$5 P#E!O!A\"E$:#F!8!2!@!5!C#M\"J!A!P\"5\"K\"I!5$FXm\" F/{Iy!/wQ\u{6}\
        ( Q!\u{7f}\"C!J3E!C\">+BS\u{a}\" {7H\u{2}Y!,uE\u{1}!8In\u{7}'$D)C!z!D$H$v\"BV'!.w\u{1f}}!2t!|$!D.C(>.?y\u{18}\"\
         u%JBN!Eu/_#4u#E!Fy:! t_f!@um9*'B!I!A!<!=\"B*:\"@&M&HE4\" K\"vv}#-F!B1srS! uCj!-I\u{4}:\" H)x\u{7f}1: ]!G!N!Q#<\
        !O!E!H\"H!J!I!.!L\"J!A!M\"O\"<\"O!T!5\"B!C\"G!H$CS;\"/w6H%T!!s{\"#$J)G\"w\u{1}x!9x^K6 M!L!R!N!A!1\"7!;\"<!@(O#<\
        !;!\u{0}!=!;#H!z\";\"H!E\"?=G!EtC16 T!@!C!M!:!@!K\"=\"G!L#0#9!4\"N#z\"B!M\"7#1!8!L$HV!!EtC\u{18}2\"C!K!N!F!J!E!\
        G!M\"C!J#n%@\"G!t!O!P!H+EyV!,rx\u{3}!!sVb(!~\"@!@+C)C\"@!w%>6*\"2K!tc?\"/u#I\u{13}\u{3}!+u\u{c},!4vul\"3v'A+%\"\
        #z9BK)@ z!1!p!6!9!2!<!3!>!2!{!J!R!4!5!P!3!5\"H!0!4!I!5!q!I!.!S!8#5!7!2$@YC# x#K1H_P! wUl!;t\u{6}k!,sFW$ P!N!G8M\
        ni!.u\u{14}8\" x2FX4! wLW\"4t#KAl!At6]# v8L\"F\u{5}s\"-t8Kg>!?s\u{12}0! MMW! sk\u{c}! x_[\" w8K\u{1b}`\" I&x{\u{1f}\
        ! t\u{1b}h!%t\u{1f}_!=r\u{7f}}!+tP\u{18}\"$F+q.M&#C!t!G$D/?\"=\u{a}=!>u+8!EI'S!!wH[!?q\u{3}v!$tN+% F$D,t$u%FJ\u{3}\
        !$tdG!/t$\u{17}!8Fwc\"-t8Lr\u{17}\" u8J\u{1a}e!8t\u{e}^!1z\u{13}\u{1d}\" C/v\u{4}\u{9}! w`\u{6}# L7w!t\u{19}Q!<\
        qj\u{b}\" u,K(\u{17}$ J*y!G-LEp\" K2uv\u{16}!:t(v!$z5k\" E/{qh!/u\u{2}D!4s\u{f}\u{5}!%KJ?\" C/v.^!/r\\\u{6}!)wh\
        {!%vQi!(r6!!,s;\u{6}\"'J1M|m!8F*Z!!tG\u{1e}3!<!A!B!I!K\"L!F!@!B!C#5\"?$4\"@\"K!u%J!4!G\u{7}I!:s,\u{13}!7u4L!Ex)\
        v!/s20!6wk(! s;\u{c}, I$F!C!>\"E!A\"F!:!?%>!y$B@f\"1u4Fi\u{5}\" u9H*\u{b}\" L\"t\u{0}\"# B'y1GC\u{15}\" D#s>\u{c}\
        \"!s.H!x!/xPn!Ewj6\" v9G]b\" L8sgD!:r&W! wUY. :#?!p!9!N!=!O!u!6\"M#N'O$M%2\u{11}N!)u>w!:r?C\" \u{1}8=LU!8H*\u{16}\
        !2uc\u{8}!Exj_!9xA0!.u[H!*sh\"!Br\u{c}v! w{C!%r+?( @\"?\"t09#=!?\">+L\u{a}D\"0t\"JKg\" K8wb\"!/w[84 L!B\"L!I!G!\
        F!A!z!B!H\"H!C\"E%:\"=\"s\"B#J\"O!B`R\"0y\"Dho7 N!C!8!?!O!H!:!R!m\"m#:$E!R!F#M!D!B!=!H%:!B!I$QSC\"4v$JLs!/x\u{10}\
        A! x\u{6}N\" I(z^n!1ua,!\"qwW!\"un\u{d}\" t7Fb\u{0}!4tg\u{1b}!AtLc\"4u)sSu!3t60\" z8D6m!8ski\" u*CDN\"$I2w0u!%s\
        6r5 U!s\"D!D#E!@#8!@\"G\"1!2!5$=#E!D!O!K#0!2!2$L{w!8t\u{10}R% D1v)@&u%A\u{a}\u{13}!/yt\u{9}\" H8w\u{7}\u{0}\"$L\
        &B,$!AsHd!$s!\u{b}( D!E5D#D$E#D!v$@\u{2}u\"5w#GGP\"4t%Eau!2tA1! w^#!*sn\u{1}: y!9!6!z!B!B!D!<#A!6!O!;\"?!<\"8!8\
        !3\"M!<\"=!4!6!8$:!3$L\u{13}b!!xDM!0tKJ\" y:FVR!%u22!5vQh!@thj& E.>!;\"D\"A)srL!2u9S\" F8xI\u{6}! tJl#)F(s'D\u{1c}\
        \u{12}!Cr`H!2w\u{13}M!Es\u{3}1!/sL \" w7Ej\u{b}!1v]0# p\"t6?Pm/!;!B!H!@!G!E\"G!@#8!A$=#9#:\"E!;;.. ?!J!:!@'=#:!\
        :#>#O\"@!t!;!t,9Ax!.w^ !E@(\u{1}# H8u\"vfT!%s^\u{1a}!!u^n5 O!>!?!O!>!H\">\";!G\">!;\">\"=!?!;!4\"I\"L!\u{1}!=\"\
        Ay~\"4K&r\u{19}\u{10}!:tl=$$J*t1G\"s\u{4}:! u\u{16}4#(D5G%y\\}!)wT !?q+\u{c}5 M\"C!9!z!A!H!9!E\"-!8!L!m!6#s!>!3\
        #P!>!F!@,O7h!8J\u{10}3! x'j!Es`w!4uv\u{18}' ~#=%t'='I\"M-9R|! vQ\u{7f}!7x<O!2t\u{19}\u{19}!EtH9!Bv\u{13})!:ys\u{a}\
        \" >8\u{0}/*% v\"@(=,r\"@\u{12}B$#P9{!H%GV3!4u\u{15}E! un !/u)~!+v\u{f}1!(u'\u{1a}/ w!E#D!w!?!J\"B!D\"F#?'@!D!E\
        \">+<CL! L/*\"1s.G)F!Aw}R!;t~\u{13}$*z!I\"E\"DL\u{1d}!8vv\\4!s!D!G!D!E\"@!?!=\"@!A!H\"u\"=!>\"A\">!J!Q!B,9jh? I\
        !:!G!s!8!B!4!<!5!6!D\"6!1!:!2!s\"z!s!7#r!w!B!7!<!;\"q!3!6!5\"<\"6cF\"<v$K-o!5{X\u{4}# H*F.xd,!,s\"V9!A!F\"E!K!J\
        !H\"=!I!E!A!R!@!E!J\"H!@!G%H!I!@!>#I!J!>$R2\u{b}!8rKv\"1s)DJ?!4t\u{17}D! J\u{f}G!7t3b\" w\"B%\u{2}\" K8vq\u{1f}\
        9 Q!;!G!D!4!?!=!F!>!N!C!<!K!=$/!p!Q\"1!J\"K\"K!L!1#I\"Hat# J*G.vzl#:@%t&?IN9 F\"A!C!v!@!?!J!>!A!>!<!A#L!:!7\"9!\
        w$C!C\">!<!u#L!;$5_s\" J8wa\u{f}\"Ax$F3S#/A$t%C]W\"1F)v\u{13}71 r\"N!<\"C\"I!M\"7\"<!=\"<#F\"F$p!8\"N&N$Hd$!!y9\
        e!7v\u{14}k#+J+J$BV`! AS\u{13}!AuTu!)uC}!/vGb\"3='C<D# G$v6Cpy!-uRS!.t8&\" {8D\u{e}\u{1b}$ H#x\"G3H\u{8}\u{19}:\
         J!G!<!=!M!<\"?#@!9!N\"L\".#;!B!.!Q!:!<!{!K!2!2!@#1!s\"M\u{4}Y# G!w7GuD!+t\u{a}k#/E%u&E&\\!/t}\u{b}!'tI\u{d}! N\
        \u{4}y1 L#>!L$A\">\"@#:$v#C$F!s\"G!J!v!>!:$I<U\" O*rhh!EDT\u{1}! u\u{17}g!#szq%*D%;\"v!A'?2G\" K*uwA#7F!K\"?cw>\
         R\"\u{7f}!T!A!;!G!=!=!@!K!2!H!4\"O!C!D\"F!F!5!M!F!M!:#F!C!s!,\"L!M#s*n\"4t#KR\u{1b}!.v\u{a}g\"-t8KeX# I.y!DEO!\
        4JUj!@u\u{1d}Q\"8J'wc]!$t\u{1a}Y% I%G!s!t%G3M!2sX\u{9}\" u(J7m5 r!<!;!?!K!<!y!s!;!8\"I!6!7\"@$=!<#>!M!:!@+8>x!4\
        s\u{12}~!=o\u{2}`!Et\u{10}+\" J8t{S! wL\u{9}!7JbZ!!r4&%4s$D%{!F$F,j( O(G'C#A!=%C\"?'C\u{e}\u{16}\"6E$r\u{0}\u{3}\
        !>q\u{1}/!-ug\u{d}$ T\"M(v,L\u{a}D!3t}4\"8w&s)a4 ~!=!8\"F!B!=!>#<!4!@!@\"<$>#/!B\">!:\"=%7$EZn2!8\"A!5!P!6\"4!4\
        !p\"4!:\"/#;!9!3#2!s\"4+QqB!$qu\u{d}&\"M#F\"K$J+G\"pkW@!R\";!K!P!5!@!D!?!T!M!N!7!:!Y\"L!B!C!K!+!w!J!?!A!p!/!1!G\
        \",!-!,!w#vx|!/t\u{c}v!<Gn<!&u\u{6}\u{1}\" G8w\u{4}U8 W!P\"F!G\"<!G!=!I!A!I!8!E!G!@!7!0!4!M$F\"E!t!1%6%A^\u{1}!\
        )u\u{1d}J!!tZ1!@q\u{7}-!3u`\u{1b}\"6C/v4T!2ul\u{1}!5sv:!7Fn&\"8A-?\u{d}0(#C$G#A%A(C!C!~,?\u{1e}T!!uTI!8JHM#)z&@\
        (wJ\u{15}! xd\u{4}*!>$9\"F#C%;%;#>!K$y$C!G!/x\u{19}u\" I7C\u{7}\u{2}#(F!s&CVw\" K:v\u{10}M!:tK?!@v~:!Ey;A!3x \u{d}\
        \"3J'ui\u{2}+ |\"P\"@#B!D\"A-J!=!=(8$@d^0 R!;#@!D!G\"A%8\"K\"<\"9#J!w!J!N$F(AHq!8w/U(#C$G#A%A(C!C!~,?$Q8!A!I!B!\
        <\"C!L!M!B!;!D\"I\"C\"@\"I!=\"8!9!z!I!H%G!A!E$;?O!;r|{$/G'H!G\"NI\u{a}\" r4t'X!)t_<!!r+Q; E!Q!I!G\"L!E!L!Q!J!N!\
        M!P#S!K!N!P\">\"O\"K#E!L!J!I#@!D\"?!I\u{10}\u{15}$'D#;%@)K\u{14}3!>rNt& L$J)I!D(s/qj]!,vR\u{0}!:y\u{1b}A! u\u{1f}\
        S\" u(J\u{c}f!(t\u{8}_!4w 8#(s#J.Gq\u{a}!/w\u{2}\u{1e}!2ur@!@qR}!3u7]!&u=E!6ESi!7sr,!@x\u{d}[# G8t\"v\u{0}U!CqS\
        \u{15}\"0y\"DUf!$zBm\"-v8Jj\u{1d}#!v2H-KJ1!5sK#!(x6\u{19}#2v%H.I*\u{1}\" IE@tY!(t/I!0t*\u{f}!:t\u{1e}\u{3}!Et):\
        \";u*K6F!Eu\u{e}f$7L&H%F\"yUA\"\"GC><6!+wv3!ErE_%$E+z*J'I!C\u{1a}Z@ F!F!L!G!H!@!6!A!7!7!G!=!?#F!p!x!p!s!-\"B!N!\
        C!4!q!9!E!K!N!P\"4\"A!C,u!*sA:!6vF\u{1f}!:u?\u{10}3 P#A!E!M!H!G!D!=\"z!E!C\"z\"@\":!5%C&H!:%@2W!@xf3\" K:t\u{12}\
        \u{4}#$x0r#Fcj!2uDD8\"N!?!x!D!H!K!C#y!E!;!K!D\"9!8!9!3\";!P!L!K!5!<$7&1m6\"7s!D%a\" K8vOG5 S!;$C!@\"L#A!=$6!9\"\
        9#I!>\"K#9!N!G!6!8!v!C#2JO!8t#@#-A\"D(v0q!?skh$ v*E!H-J!1!Ewm=!-x\u{2}\u{14}!*u\u{1c}\u{1b}!$vvf\"4t#L\u{9}\u{1e}\
        $ F$}+E6DkD\" u*@\" - J\"G!x!B!G!E\"C#?\"D#w#>$C#AkD$$J&B6A%qQ\u{4}!;u\u{d}W!Et)#% C#G\"s#s=CP\u{12}!7x\u{10}Y\"\
        3z&E;h\" t/I\u{f}4\" J!r\"_,%C\"J!F\"<!D!@#E%:!r!;\"@!F#@\" L7tB_\" L4to_%*s-G!E!K,t`L!%vJL!8v\u{3}L!4s\u{6}V% \
        C!D8B(x$=p0#7u!L\"Hi\u{1}!-tFI!7t.\u{19}!Bta>! u\u{13}\u{3}!5tHt$$H({!D\"FJ\u{7}!;}|s!:u\u{f}\u{6}- {\"u!F%C\"G\
        \"E!F\"B'G!F!B\"?+9`(!3wn\u{1e}! wKo!4ub'!8t\u{7f}\u{8}!1sAC!EtI4\" H(w8z!<s~\u{3}!)w+\u{1}!)w\u{7}o\" J8x\u{a}\
        \\3 R#A\"C\"F!B#?!u\"5!<\":!9!8#7!N!G!D%K\"M%Frr!@r=g)%@\"K'H!8\"C\"='@\"q$rUB\"!H?z/*! wY\u{1c}!@uED!8Hg\u{19}\
        ! uG\u{1f}!8tN\\!\"t|3!9y(k!2t,<!8JOc2 M!?!E!G!A!F\"I!D!w\"G!B!;\"8$;'9#F%u#vzN!AwW\u{15}$ t7D\"E,t_A!#s\u{13};\
        !<uwo. :#?!p!9!N!=!O!u!6\"M#N'O$M%2GB!>v=I! uK!$%D*D'J!C\u{a}w\" t8JSS!0tX~# G!w7GL8*\"B!w\";#@#>$@'G!D!@-@N\u{1a}\
        !4rd\u{2}!*uM=\" x8Gj\u{1}!*t,t+#E\"E!E!G\"E\"I\"B*@#9&?%:\u{7f}u!%sb<!9tdB%\"J#E%K,w/C\u{1c}\u{1}\" u*FI*!&u\u{19}\
        t!7t\u{4}\u{19}!2s\u{1f}A' C$A+u%>\"B#A,t\u{0}=% z(H$K,D\"IV\u{d}$0v!J!H!G@*> M!M!R!D\"M!J!L!M!E!F!K!N!R!t!M!r#\
        P!N!\"!K\"E\"J!>!F!E!N#9!K\"<!K\u{c}K!,t\u{d}*#$t4D\"Fjy!9y\u{17}r%%D%H%G(@.A\u{1e}w!2sJG'$A!B\"E&D\"<(>.9lg# O\
        %s*KLl!/GA@'$G'I!A#J)N!E!@YK!\"E@\u{7f}\"(J=s\u{15}W$ F$}+E6DNT.!9\"7!5\"6\"5\"q\"5!;\"0$:$3!t\"6+1\u{18}\u{9}#\
        *J%H*GLD!9wv3!)tJ\u{1d}!1t4G#!I0u0uDy!6u~y!4tm\u{12}!Etbh!Et)`) F$D$A!A!A#x\"B\"t4KGx!!t\u{17}5\" G8w5i\" x9G\u{1d}\
        2! ulq! v<T! GTB!:u:', @!E\"</<!N#A!F!p!v!=#r#<#z!0t)Z#&M!J>KE2!7w\u{5}m!Evk0!'vK\u{12}!3p#M6!J!F\"I!G\"J!C!=!A\
        !C!A!>\">$H#E!L!x!E%v\";!7!C#L\u{10}\u{10}! t+Z0\"G!>$A!?!>!C!>\"@\"<#=!@#>!:!\u{1}$E)9{\u{10}\"*K\"sA2!Av\u{13}\
        =!Ewg*! uj\u{1a}!7t#v> I!H!K!I!L!B!<!C!B!<!J!?!B!P\"F!q!u!s!u!/\"D!A!:!6\";!F!N$7\"B!D:k' v!A!;'z!>%@6?0\u{16}$\
        1E&J#z+Cx\u{2}$/A'A\"J-ApA!?qWq\" L+sCG!Ev\u{6}\u{5}!EsT\u{b}8!5!G!F\"I!>!@!G!F!?!G!t!7!F#3!4!N!J\"G!M\"C!F#J\"\
        H!8\u{8}5\"7t!B`q!!y;H\"0G\"x~]!+uty!>tE@!(xv[! u\u{9}R!%v\u{11}\u{19}!2t.q!5{R/!/vmM\" u8K'.!1sg\"# G$u6Cc\u{f}\
        # O(@!yH\u{7f}(!A#A+r$A'u#J#C%<'7!3s@t* F'v!J'E$A#@\"F%t%F#=\u{10}m!3q|i! p^p% F%t\"w#J.C\u{1d}\u{1f}\"\"G>u<\u{7f}\
        !Avd}!Byj6! tjk\" r#t`-!@t\u{7f}\u{15}\" z8A\u{15}\u{0}0!<\"?#@!?!B!<$@\"8(=!B!>!u$E\"?\"E!u:\u{5}! v`X/#:!J!L!\
        O\"?!B!M\"F#N#N!G#J%F&I$mSV!:tZ\u{17}\" z8E\u{f}\u{0}!$s|u!Ew\u{b}9# H#w%K\\c!4w\u{d}S< V!0!B!N\"4!\u{7f}!~!O!G\
        !H!o!2\"0!A!2!2!6!I!1#8!D!;!.!M!4#,!2!0.H3!H!K!K!y!D!@!D!?!>!;!G$L'u\"G!C!8%M!=%Hv}-\"E\"G!J!D!I!q\"F!s\"B*E\"D\
        !<+8A/!!t<\u{6}!EBZ*# E.w(yb\u{f}\"/B(p\u{19}m!Az\u{a}^- D\"B#8!s!u!>\"B\"8#x'F\">\"<&>Ck&\"H\"O!F%G$A(rk\u{7f}\
        !:y{\u{19}!:t\u{13}9\" K8uZ{/\"B!@!D!E!@\"A!B!B!C%B&<\"H!v'=%H^\u{9}$%O%E%?)P1V!'v\u{5}\u{9}-#D!A\"E!F\"E!F!H!?\
        !B\";%v#w#@\u{16}7!'v<T\" I&tY\u{14}( B!t!>!@/>!B%I!x\u{1f}n!4x(~%*L.N\"w$J%w(E\" z8FpT!@uq#8#B!T!K!K!M!@!8!J!N\
        #t!C\"C\"E#N\"A\"K!u!H!K\"J!3!1#B!J`\u{12}\"\"u(G:u!/uzl\"3u%J\u{8}y+$M!M!H!M!K!H$G\"G)O!K,D-E#!I\"K7w\u{9}\u{5}\
        \" I8wq*!ErbA!EAKl! t\u{10}\u{14}) J!@!?\"D#C-t#r(;!C\u{4}K@ X!D!M!<\"C!s\"x!?\"2!M!O\"T#N!G!I!/!K!5!K!F!F!H!0!\
        G!H!O!K!t!@!H!B!De</!;\"F!E\"?!E!?#A!D%=!=$D!:\"K'?%3i\u{1f}!@p\u{10}_!8x-\u{4}!@E\u{1d}R-\"E\"G!J!D!I!q\"F!s\"\
        B*E\"D!<+8\u{9}z\" s\"H'\u{16}!7y\u{12}\u{1f}!)v\u{6}\u{1f}!7s7l!3u`n!,v\u{10}\u{7}\"<K%t\u{12}l.\"J#I&H!@!?\"E\
        \"B&M!K!F!:!x%?%<]l!*u\u{1d}S!2v\u{a}z!1s\u{b}O!EssY!8N&\u{0}\" {8DD ! sC$! yOJ! t?\\!*szM!9v|0!\"I~.!/qG\u{10}\
        8!=%@!E\"B!@!O!I!G!D!3!A!2!G!>!u\"I!K!B!H\"9!8!t$4!E'.!/s\u{5}\\' v!A!;'z!>%@6?An# K*I&t I$ v*E!H-J9\\!:uSU!7sE\
        \u{17}%\"E*C*v$<+<#r\" F/{\u{f}7!2wXi! y\u{1b}6!:s\u{19}\u{14}) I$B!H1C!{!E!<%v'F_U!/svO!4w\u{6}K\"!u.J\u{12}0\"\
         G:vv\u{d}#8I&M!s.\u{1a},\"=!=!?!?%?*s!9!=!y#:&>%E\u{7}z! K1\u{d}\" L/s#_& G'J#I&}\"A&ELJ!%vz_\" H7v\u{c}u!:to'\
        #2v%H.I\u{15}\u{15}!3y\u{17}c!&r`k!2r'E!8uJ\u{16}!/w~\u{6}\",|#A\u{15}\u{11}!8vMo!/s\\ \"3x%F E\"4H1vKN!E{\u{e}\
        >!Eu\u{c}M\" F/{\u{16}3$ O!I1@(t\\B! vCi$*J\"~#A6D7h!:u\u{9},!)u'b!9uSZ! uG\u{1b}-!J\";!B\"A\"@!<!B!F!F#E(=!m-B\
        V\u{f}!5v}T!3t\u{17}O!=r$M!3t \u{d}!6u\u{1}\u{1}!/G\u{2}:!!t1?\" F*zsk\"3x%E$ !9H4~!!t=.3 X\"F\"E#;\"M!M!n\"C!0\
        !:#<!9!?\")!?!F\"u&P%;_O# L8I!yrb!@x,Z!,v\u{b}z\"\"x6G`-!8Mmo!7v_|!Es='/!>!G!>\"I!E#?\"D\"A\"G\"<!=$L$N#E\"=Uu.\
        !B\"8!>\">\"<!9\"@!?#@'R!:!r\"<+:M^! wK$!2tq!!7IAw!/x\u{1c}r\"!G#xcG&#C!t!G$D/?\"=\"7& @$>+=$H$v(=\u{4}.!8Kp\u{6}\
        \".B#D,(!7t\u{18}6!%vW<!$s\u{7}\u{7}!*B/t\" J9vZ^3 s!F!?\"E!x!@!K\"B!E!r!B\"?!?$B#?!E!F\"?+=u%!,v0r\" I'tL\\! v\
        ko,\"@!C!D!E!D!G!\u{0}&C!A*E'A%>P\u{16}!/t\u{13}C\" PED'^, Q#E!?!G\"I!G\"r%D)D!D)E#8jF$=J!L$v#v\u{17}3!7C\u{1e}\
        Q\"-t8K\u{13}\u{5}!(w>2' A$A#p#t\"p+E\"FR<\" t/LF\u{15}!#t_7!/vQO! uM\u{d}! u\\\u{0}# D\"C6A5F!+tq\u{19}! x\u{1e}\
        \u{e}\":t%@\u{d}{! s\u{a}}! L~\u{f}!8ty<!Bs\u{a}&+ O%A!E!D!{\"D!E!I+F!J->\u{7}R% t2@!>';+=\u{c}\u{1d}\" L#uz\u{8}\
        : S\"H!N!H!G!D!F\"A\"v!K\"=\"K!K\".#J!O!J!H!K!7!5!r#L!4!A!D@$!7uKz$7J#w#G&p~\u{9}!-tz\u{b}. t%F!F!C!C\"<!@$?$<!\
        9!r#;!B,7Z\u{f}\"7w#JMR\" K8v\u{6}3!Az*j!Eue/!8u\u{2}\u{d}\" I'xT=!/vs6,#D#K#D!K\"M!F'G\"K!K%G$L%PU/( u$E!J%D\"\
        O#J)N!Mi#!(w0O# w%B%B2c\" z8D;H!9s!\u{7f}\" I6x\u{1f}E\" u'JfI9!7!K!G!J!G!@!C!D!<!@!L!u!:!4#6!:!E#K!N\"?!L\"9!L\
        \"L!9^k! t\u{13}\u{b}= R\"L!7!P!?#9!:\"A!;!D!7!6\"y!7!E\";\"D!J!A!E!9!:!O!M!t\"5!H!C\"tKh7 <\";\"o!G\":!E!p!F!F\
        !J!n!8!F\"8&>!9!<!H!;!7#.!L!9vf!$v<b5 7\"8!@!=!t!6!M!n!r!p!q\"7\"u\":\"=#8!9!:!<!?+8Ds!;t\u{2}W7!R\"D!?!O!A\"J!\
        G\"N!K!@!6!?!4\"9!D!G#;#-!:!6#N!F%HkS\"4I&sd6!?tGY\" w2If1! vE\\\" L$t%^6 A!P!C!<!M!;\":#I!7\"u\"v#8!9!2\"6!J!7\
        !D!6#H#=!3\u{17}/! xF\u{5}\".t3s{B1 E!I!>\"s#E#C!A&6!;\"3\"D!=\"F!6\"7%8$u1~!'K\u{14}#!EvAR? D!F!K!F!H!@\"E!6!5\
        !F!;!>#E!o!w!p!s!,\"M!N!B!3!p!7!D!K!N!P\"3\"A!C\u{15}d!$wk}\" H/z;\"!EB.k!:u\u{1d}5& F-B!t,E\"q)B^s7 V!B\"5\"H\"\
        M!J#?!K!J!M!O\"4!B!1\"u!C!>$8!6#C!E!2!w\u{16}T\" s4u5\u{11}!!tG\u{1a}? N!q!E\"L!M!N!H!H!O!N!C!S!M!O!E!<!O\"N\"A\
        !d\"@\"o!k!Q!P!C!C!J!F\">!F\u{1e}-\" v8GkT\",I,r&W\"7K#u$q- O#D\"?\"C!C\"P!G!w!E\"7)J!B!;\u{12}\u{18}<!<!@!?!?!\
        =\"A!\u{0}\";!?\">\"<$=!r\"?\"E!t!<!@!=!y!?!;!9!>!v!?!B!K\u{1}\u{1a}!8vS\u{2}\"\"K!y1Y&!A#A+r+u&C%<L(!+t}D!:roo\
        !7t=\u{7}!4ti\u{1d}\" I&t5Z\" q8HX*8 q\"<!<!;!8!K!7!>!>!6!:!8!I\"6!=!>\"=!=\">!n!8!;'A%?43!:rKi%/D%=\"G!E#@%4'#\
        G%G'>(=!t\"?+>v2&$G)x\"A#A%C#Du\u{8}!:D+\u{d}\"4v$JAs$ N*E*s&@]\u{13}% E!H#F5u'tZp, K!A\"I\"D$z!@\">*B!B\"G$I!t\
        14# G1s\"v]\u{d}!?uu)!EtI\u{c}!,t\u{12})8!1!D!N\"8!\u{7f}!~!P!G!I\"4\"0!A\"3!6!J!2#9!D!<!.!M$-!2!1Yl\"/G6wUP!-u\
        \u{8}%!&v\"3\" H8z^m\" K9t^\u{10}!5s\u{5}\u{7}!Ew3c!2u\u{d}\u{12}!Eu\u{3}}\" G%t\u{19}<'$C$D\"D!K$K'K!BB,\" x:K\
        ^\u{7f}!@t\u{7}|!.uWJ!<v\u{12}V!/sZ|\" u8JZG&%G\"K#E%D(D#vwK!-t\u{c}<\" K8w|D!>v]_!2t[e! xw5!&u\u{17}\u{18}' v$\
        G&=%E#v&G!Fl9!>r\u{16}k# J2D(yzc!1v\"1!&uM7! w\u{12}F\" K8weI\")w&DF9!Es\u{19}c!!tz:!$r93! vj^! u(`! v]-#%F%H-x\
        JW#)z&@(wS[\" H/z\u{13}\u{9}!@D\u{b}V! wA@!;u:i!3vE\u{3}% K#D9{$E%CCB!;uC\u{b},!B!M\"z\"I!J\"D!L\"E*I!I\"H,@Ek\"\
         J7t`o!@v93!Ev;@\" H8z\u{13}h\")J&u~\u{4}! z\\\u{2}!4tf4!@uEH( J\"E\"G$E!u\"|$F)JXC!Ev\u{7f}\u{3}! y;v!7xB\u{1}\
        \"5B#r\u{7}/!EtT\u{16}\" F*w0{!EI;\u{5}!\"u>-# E7E#v\u{f}\u{18}!(t5L!AqPX8 N!B!A!M!G#u!x!4#1!3\"Q!N!3\"O!0#1!R!\
        E!.!6\"H\"0\"2$NA~\" y8E'U!EuB'!Cq.z!.t&\u{e}!%w\u{9}I!,vmk$ u/B'F$ET<9 s!=!H!M!J!N\"K!A!G!I!8!@\"A#;\"F!5!B!P!\
        P!Q!J!;!H&D$@t\u{13}\"4I1v@,!:t\u{5}`\"4I!sFg!5v\u{0}[\"4F#v[v!4s\u{4}c\" y8G>*)#D\"@\"u#@%B$C#u\"I!CvB!,s\u{9}\
        W!2u\u{1e}w$*C%C)D!E~u#\"G#I%G3\u{15}!7u\u{19}\\!3tqz!8v\u{9}m!/so?!9Ihn\" u!M\u{1c}~: A!<!K!F!N!B!G!G!@!T\"E!:\
        !K\"H%I\"O!|!P!B!A!,!B#I!@$B!tC\u{1}!'wo\u{18}! v\u{1b}n\"!u?EJD# G$u6C}H7!P\"D!E!E!?!G\"v!N!=!<!>!7!:\"K\"H!0$\
        P!H!3!8#J!I&I96$ \u{7f}\"I%@1Cb4# H!w6Hvx\"+F:vN\u{1d}!8tE@; L\"E!P!O!N!?\"M!B!D!4!2!Q!=\"A!H!+$I\"D!z\".!C\"R!\
        I\"I\"=!@!T>C!Ev)\u{18}(!@#C$B\"E\"|#;+>+N`s! xT\u{15}!Av)^!:t98!%}Z?!9sb\u{0}\" w2I=\u{17}!(u|\u{1b}!/y\u{9}28\
         r!G!J\"?!D!P!q!B!;!9!;!R#J\"A#6\"s!R!O!?!J%9!=!7$5-q!-uCQ!@u$|/!@\"@$C#@%>$<!>$C\"@!@!?!G!H\"u\"sj_$\"B\"G(F9?\
        \u{6}\u{1c}$*C)s!t%E\u{1e}\u{16}! wL\u{2}1 p\"C!q!G!o!L!E!D\"C\"D!H\"A'?!G!Q!F!B\u{12}S%\"C2@!v\"E#>--5!>!G!@!B\
        !I!@!I!C\"F\"C!D!=!@%u\"J!N!N!G$F$8\"CJ\u{11}\" H9v}X!@L>T\"/<$q\u{e}\u{16}!4u\u{13}T!;})T\"*H/CAD! u\u{3}//!<!\
        L!=!?\"6!K!D!x\"<!M\"8%6#H!?#5#i!4tdF# ~*D.DMbF f!,!@!B!M!p!E!q!S!G!L!I!J!A!0!K!7!2!5!4!5!;!Q!G!O!D!-!5!/!O!M!1\
        !0!8!R!L!M!6\\@!<s8\u{1c}!0t5\"%!K!E!I!P6Hh+!,t'a!'uqZ\" L*t\u{17}]!)vF\u{1e}! sMC!Aze\u{16}\" w8H(\u{1b}\" w9M\
        *h#*J.J!B-|!=s)T!/Ecx*$F&J\"I!F\"I\"u)D%E!D%C\u{5}\u{1a}!Ew9Z+ O$H!D'D#H(H!J!H!?%C&sFm\"#L9v_`!1r\u{b}I! uT\"!7\
        unU!6w2\u{b}!?rH)\" x8JcG!/FfM*!C\"P3G!?!K\"?\"{!H%G#>7\u{14}!6wVK!-t}p& H)G)E%x\"G,H>3!(vMS!8tx\u{7}!9u^_\" F8\
        x\u{14}\u{1c}6!=!E!U!G!J!D!E!q!B!F!s\"A\"S$=$E\"D!<%L!>!q!J#8]$7 P!J!I!=!<!A!8\":\"<!8!K!L\"L\"<!;!7#@\"M!w!P\"\
        :#6!L+\u{2}# E.w(y!-& A%F3L\"u\"=$?Pj:!4!K!A!K!D!?!A!G!I!>!J!u!8!H#5!6!P#F!L\"G!I\"r!J\"J!:%Q\u{1b}u!1u\u{f}s\"\
         E8y\u{18}4\" P8v\\,\" w8Hcg!7tBA/!?!I!B!B!K\"J#G\"F!F\"?%u$N!?$F&C<~!EvL<!Ev%l\" w9OWz'(t!A!F!G$D(G.NB\u{1a}# \
        z*G.E\u{4}\u{17}!+weM!:u\u{2}5\" J3wE!!-uE\u{f}!:twE!8Gui\" u'H\"r& G'J#I&}\"A&EK)#/v*L(Fm\u{1d}!7u!\u{f}!3w2R(\
         F&A!H#F!u$C'D/Cp\u{8}!?vL3! w.c!9CmR!/w`=! w:5!,tj%!$siS!)tb-0$I!J!E!B!I!I\"A!G!P\"@'L#C!L#I#H%7\u{b}J$#C3C\"J\
        $z,\u{1}+!=\"H!A!A!=\">)u\"z%E)>$IUZ\"%y%FQq\" z8GH\u{1c}\" J\"wBq!1ti?6 u!8\"?!A!<!F!:!E!9!q#<\"3\"<\"6!7\"B!=\
        !t!F!7':$N5\"!.{60!8I\u{2}D\"$J;uU|!Ep#{. P\"@!C%K!C!D!F!v*?\"F!I%J!6!JpS\"0v)I*i% w\"@*M,q-En;#\"u5t!ER[!!y\u{1c}\
        \u{3}\" I6z\u{1e}$\" K'w\u{2}R!8H\u{4}_($H!L%L\"J#I(I!E!FK\u{1b}6 J!z!J\"=!<!:!H!?!;!8\"M#<!9!<!>!=!8#=!I!\u{7f}\
        !;+<iQ!-t\u{15}\u{15}!0u\u{1b}\u{e}# J\"~6M\u{7f}\\!3ws\u{4}\"(t'Gyx! F=k\" v8K!a!4t{T!Az7%!!rP2!,E2\u{1f}> J!H\
        !K!I!L!B!8!D!9!:!I!?!B!P\"F!q!u!s!u!/\"E!@!9!5\";!F!N$8\"B!Du\u{10}'\"C\"H\"D!A%H#C(E\u{7}$!/x_z&!G!v4H\"J\"B'E\
        {w!%v`G! |7-!EumD\"=t!J Z!/wIB$#F0}-B%A\u{8}\u{17}!EvaY!4s_\u{5}!6s{\u{7f}!7Hx6!(tgG\" J%q[G!0v.>!Eteh!Ew|\u{13}\
        !6ul\u{5}!?w!b- {\"u!F%C\"G\"E!F\"B'G!F!B\"?+9Y\u{1d}!Cq\u{14} ! vlX!-r^\u{1c}!;scc'4x#I!C\"C#u!L$K\u{e}-\"%I1I\
        Wx#(L\"I!G\u{11}l\" u8G\u{18}2!)uGp\"0s'J&O'\"G(K,F#K!H&F%If^\"-t\"EIn$ ~*@%@+Bx\u{2}1!<!H!C!F!F\"H!K!I!E!F!E%t\
        \"<#@\"D!N,8\u{16}>!;x\u{16}a! L`W!,r}x5!E!J\"K!<!J#9!F\"<%G!M!A$E!D!A\"=\"C\"/!s!M!D!E\u{a}\u{12}\" I#zjr\"/s+\
        H;4\" J8vei\"+E:{\u{f}Z= L!Q\">!?!D!D!C!C!s!J!D!L!8!D\"@\"C\"J!K!J!@!R!E\"r!>!L\">!E#E\"{\u{9}|!As-b! vn\u{d}#)\
        x&I6H&A!4Pi\u{1c}!8u()! p$/!=ot\u{3}!/uF@!:rc\u{18}* D!A!B\"=&D(w%8!C\"s%=mF!@s\u{7f}|!1tV)&$A#J\"F!H%{(?AvA R\"\
        D!D!p!?!C!:!J!O!Q!L!P!T!w!W!6\"2!N!0\"H!:!:!7\":\"D!B!t!o!5!?!I!F!Qw\u{3}( M\"s%F(D#E(?'B$<~n' C(A&r!?-q$s%?\u{1a}\
        .!EsW%!9v-u5!6!L!C!@!G!C!A\"@!B!D\"5\"7$C!3#q\"M!4\"9#7!7%t\u{0}:\"%t\"IJq\" w8I-*: C!;!8!;!9!=!A!?#9\"<!4!3!7\"\
        E!x!\u{7f}!>$A!;!t\":\"r!5!?\"D#3\u{1f}G$ K$I-w4H)W! v4H$#P9{!H%GhO)'H!G\"D!F!E#E(}\"F,E\u{7f}T!As%+#,v+B#B{s#0\
        G\"x3Ir\u{c}!@r\u{7}\u{7f}!5ui\u{10}!6ynO!,vd_!$Op.\" x8K'L\" K:tp\u{17}!.xE<)\"K!D\"J#C#?!F\"O(A+K\u{1d}a\"7J#\
        u`7\"7K.v\u{c}i$ I(w#s-H$C!Es!{$ p\"F#F*Dz\u{a}!?t\u{1e}G\" u:C\u{8}\u{17}\" G#v\u{17}\u{d}!4ue6\" {9FxQ!!yU\u{1f}\
        $!v3D$G-Hwv\".t%K\u{3}9!5tcU!9wm5!1sS(!Ey|\u{19}/#G\"J!B!J#=!D!r!;\"@!;!A!@%O#F+S&\u{2}\"3w,E$\u{1}\" L#ud]- P!\
        >\"D'>#?!N#<&@!C!y!M%K&;w\u{0}!*pxD; H!M!H!D\"K!D!J!O!H\"L!N#U!K!L#<!*#F\"N!C!H!M!F\"r!?!B\">!Jxn#*K!H$G~\u{7f}\
        ,!=!;!D*?!O#<&@!D!y!M%K&<4'* G$s$C\"r!=!?!@\"@'s*B;p> v\"B!B!?!I!J!J!B!?!?!G!9!I\"F!4!6!o!5!3!4!;\"D!@!T!9!8#6!\
        8!9$4^Q&%y!G!I#H\"G#E\u{8}N!4r';!/uWk!1u\u{3},\"6w\"G22! ua\u{1e}\" x8KF+!5r\u{1e}\u{16}7#=!;!B!>!M!;!;#u#P\"1!\
        J\".\"C!H!K!G!N\"H\"G!<!E#u\"Hab!,t^p6!9!A!F!=!B\"D!H!B!@!G!N\"6!K\"v%9!C!H!?!H%r!<%H\u{17}\u{0}\" L8u\u{4}z\" \
        L/t<\u{4}!,ruM!9vm\u{4}= H#v!D!F!@!L!>!C!H!H!:!K!C!8!4!6!F!D!M#M!S$v\"F!5!M!K!B!F\"*8w\"#u9I\u{17}\u{11}!&tyV!;\
        u\u{c}`\" L7uD!\"<E$}\u{13}?!:sZ\u{1d}!:uFG\" K,vsA$4x$C\"C#u\u{0}\u{1b}!$t\u{18}7\" I8wpc!7u41!1v\u{9}\u{c}\" \
        |8B\u{6}6!@u<;\"%H'J1\\!8u\u{14} \"<J$vc3!6t:_!/ul9!$wWj!/ws4!'tsI!0v:y!$wHn!#v0d+\"M!N#I!K!s\"M\"@,O!E(r$@&\"\"\
         G7y\u{1}b!$yoK!7ti{!3vs\u{9}!8wT\u{1a}! x\u{d}\u{19}\")x<F\u{1f}/& x%B\"J(I)B)w1k!/s@{!/v+7!-t\u{1c}p!8uY0!Au\u{0}\
        \u{18}! |l\u{5}1 L!?!>!I!B!E\"G!D#E!G!B%B%?#;\"z!H%GWe+$?!H\"C#H!@\"C\"N(?!M!G!;QY\"'u(Hy\u{0}!$t\u{13}Y# t,G.E\
        *]!4w\u{4}A!4uM\u{13}!&tX1!=olq!7sK8!4u;2\"7s\"Hfn!+uQ\\\" J8x\u{b}H!7uig( F$u$I%A\"@!u&@$=\u{12}u%%I\"H(=+?+:.\
        }!\"G\u{1d}W!)t!_,%C\"G!D\"=!@!?#B%:!r!<\"@!:;/!:ud\u{17}\" t(K\u{8}'\" F0y\u{1b}b%/C(>!I!|!C\u{d}\u{17}!/tG\u{b}\
        !$t(T!/w+\u{3}!:t5b!.u^:, x\"F!B!D!;!I!>#:%<%;$@-;pE!0uI,!Eudg!#rbUC T!q!N!7!<!=!F!:!9!<!B!2!M!P!E!C!K\"\u{1}\"\
        J!?!8!r!l!y!N!-!-!z\"+!+!,!J!>!B!9CY\"/v6H*J$ F$}+E6D@>%/C(>!I!|!C\u{1f}Y!=ppM!2s~`!EwG\u{12}\"*s.J\u{12}{! ve|\
        6!<!G!B!F!E!N!D!J!F!D!E!D\"7#s!p!;!7\"A\"B!L#?)8\u{19}G* t!s%B!@&?!>$s&=!D!=ey!Ex\u{17}\u{2}!9tW\u{14}!4v\u{12}\
        \u{16}! L$*! LqT0\"E!>$A!@!>!>!>\"A\"=#=!A#<!;!\u{2}$C)9\u{f}n!EtJr\" x8Id\u{e}!7A6$!(u/q! yTk&%F$F!C!D.C,:Zl!E\
        x.i\" D7z\"p!!uw0!*s;\u{1e}!Et#\u{15}\" K*u|j( H,>#r(B$t%E!r$Af\u{12}( D%C!t!v!D\"D!E$Dt\u{8}!Dq;\u{12}\",H+u\"\
        !# J0E'y`l! uoC!+x&j!+y]\"\" v*H\"\u{1a}!Et\u{5}/- C#<!E!>!A!?!z#C!C!F&?%C(>r\u{1}$$F)@\";+x.\u{13}1\"J!q!H!I!D\
        !@!C\"L!v!J!D'H\"D\"M%r\"B&BR|!0u[`! LbF!%vY\u{0}%!@#C&F\"|#<T\u{16}!(t\u{c}v> G!z!E!G#D\"I!6!F\"2!B!.!>\";$.!Q\
        !K!t!E!O!0!/!K!v!E!H!+!E!I!B!NL($ D'{(B!tR{! sFx\"4J!u;)0!A!J#D\"G$D!C#=#A\"u#H!L!E!=#H#=%9F\u{a}\" I#v5\u{1}!\"\
        E\u{0}f!*u\\,#!y7E\"A>\"!0tFx!8F\u{14}%# \u{3}*>.='!\" L7u-}!@xQl\" H\"vcI!)sm\u{1e}!+tN`!#u\u{2}k!.wiL5 J\":\"\
        A!A!=!>\";!@!9!|!9\":(R!M\"6#E!G!6!v\"G#8\u{7}+\" K:x\u{1b}\u{16}!EB*k%*D%F%u#G#E|5!%t\u{e}y!8t'j!/zb%!$z\u{12}\
        \u{10}\"3x%E=C! wYt\" r8M\u{11}\u{16}!*u\u{7}\u{0}!ExpH!Eu2%\"@v%E\u{7f}###F$z/H%l8 P!A!;!;$C!:!9\"M!I!K#*!O!0!\
        ?#H!M\"A!Q\"F!H!J\"/\"{!<[\u{1f}!/wB,!8CXY\"0G'wx@$ p\"u\"I4>+1\" J8vvJ!Ew*\u{1b}\" u2K[W!Ey\u{14}\u{18}!-t2`!:\
        sl/!.w\u{17}24#C!@\"B\"G!F\":!9!A\"<#<!2!L\"q!<#0!<$9!9!6$E/\u{b}!ExzC! sFT!Eu\u{5}2\"7s\"ILh\"(t#K\u{12}\u{3}!\
        5t\u{b}0*!@#D!C\"G!A!{!E\"?!=+I<,\" DEu,\u{17}\"*I\"sM\u{5}\" L7w\u{3}_+\"I!<!?$>\"K!;!=#:(;\"p,>\u{10}z#(H/s!K\
        5h!!u5c!4sV\u{2}!Eu`%!;vRE!:t6]$ v#J\"G2G6\u{1d}# t8G)J7~* A%>!;!z(O'B!=!>!?,8T\u{7f}B m!O!=!n!A!w!C!|!B!F!6!>!\
        B!I!I!F!M!L\"M!P!M!@!T!O!>!I!E!F#J!K!L!P\"I!QZy# K4E1qdk\" K/tv\u{18}/!;#E!H!B!H\"G!F!s\"@\"O(B\"A!9'u$K2p! FTM\
        !/s\u{15}]\"*B;q\u{14}?&#C!t!G$D/?\"=1\u{3}\" G9w\u{8}U!7F\u{12}L,%C\"G!D\"=!@!?#B%:!r!<\"@!:\u{6}\u{17}! t'`$-\
        B\"B+@%vMJ!+u@($ \u{2}*=-=#B^\u{19}! xi{\" G$z\u{c}b# u!y-FmO!7t]o!,vQj!%uhU\"0s'J\u{1a}\u{1}!*u\u{12}|\" H6z{\u{10}\
        !EBC\u{b}$ P$M+H6r\u{1c}+$ H#x\"G3HgB!/u'<%+B$E!x&D!D\u{16}L- {\"u!F%C\"G\"E!F\"B'G!F!B\"?+9,D! vH\u{13}'(A!u#B\
        #@%s&D)r\u{5}^!Eyc]!*u\u{10}\u{d}! tY9!@soh# H$w+Di]!-rd\u{c}!4t[u+!?\"<!B!A\"D!?!z#=!<*<#;\u{2}\u{0}: Q!>!M!I!\
        P!;!<!>!G\"C!D\"B\"I!N!O!6\"v!4!E#>\"M#E\"M!N!N#L]b#(H%r8pAq!Ev\u{17}j!1w\u{0})!1sP_!8tj8#-t\"H6Bc\u{0}\"!t.LTw\
        !%vl<!-t|\u{8}\" K8u4\u{b}\" |9F^9!6uDM!7u;1/ O\"I!H!;\"D!K!B\"H!@!D#w*I&7#t#5\u{10}n!,F1Z6!6!D!B!N!@!F!H!;$I!I\
        !3!?!J\"7!8!t$E\"K!8!;#1!{\u{17}H# G8u\"wg\u{1c}!EvQM$/A'A\"J-A&5) I(s!I!F!v!?#A'C/EM;\" G8wd/!\"tC\u{1f}1!M!G#\
        r!F!J!M!D!A!=#E!P'G!J!F\"L\"L$H\u{11}B\" u9H$}!\"t7\u{1e}!&u\u{7}\u{0}\" J6t^\u{14}& H!C#y!D%H!EK\u{17}!:t~\u{19}\
        \" w8Im?!2uUZ!*v9\\\" J(u\u{19}\u{13}+ G%B\"?#?-A!\u{7f}%G!t\"D!H!N`-!?wPA\" K8vb1\" N8M7\u{13}!1s{\u{0}$ E)~&A\
        6@1%5 L!>!@!O!>!I\">\";!G\">!;\"?\">!?!;!5\"J\"K!\u{1}!=\"As\u{2}!7s\u{8}-# q&H2L\u{1d}z#3u%J(I>=!Esy_# C#G\"s5\
        $!%u]V\" v'IJ]! K6q!/t\u{1c}P\" K8v^\u{16}!;s,c!:uJ0!?wwY4!<\"H!:!D\":!H!=\"A!8!J!D\"I!6!C\"H$@\"s!J#F!LC\u{e}\"\
         M8uk\u{4}!8u\u{1d}Y!3u,`. T!J!N&N!I\"H\"H\"I%;$K\"R!O!K)Ea\u{1c}!'vvj#%J%F%EJv! x[\u{1b}! v\u{17}\u{e}! t\u{7}\
        2\"Ax$F\u{1a}D!6ubp!Eu&v!8u x% H$D(s#x6Dh\u{7f}!EukR$ J$z+G6G\u{1b}6& D#s\"D5G!E'Jv\"!-u\u{6}n!7s\u{1b}v!?sb,!.\
        u\u{2}i\"3H'tv>\",H+uVm#4u(G$z<P!;tsg!/y>2' N#C#J!E(K,E*>ng!AwBC\"#x$J\u{1a}/!\"t/\u{0}\"!r9E_n!8q\u{17}/\" E(w\
         b$;D#K#D!vG@!/vW%\"0w)J\u{9}5%%C\"J!v0K!CL;!2u\u{7f}=$1v)@&v%B$2!$uFF\" u8Em\u{12}\" I$w\u{1a}U!8JN\u{12}!9K=\u{10}\
        !&uu9! y\u{d}\u{1b}\" r/K?'!@v~\u{e}. r#D$O!J!@\"B!G#A\"<!>!<#A\"N-F,?\" t%PDo\"5r#N_V!Et^~! vZr\" G'x\u{15}\u{e}\
        !$z\u{16}2!<qkF!3u=g!(u\u{10}\u{14}\" H8z\u{12}T\"*M;w\u{1d}u!:su\u{13}!:t\u{a}}\" I8v\u{16}\u{11}!@u\u{f}I!8vG\
        ]\" v'I\u{13}S. y#B!@!B!G!@\"M\":!:!C\"E$O$H!O:Y\" H/zT\u{a}# D't$tS76 I\"4!M!8!z!A!F\";\"H!L!K$5!6!>!K\"L!7!I!\
        P!/%0\"IBi!Er-c!3u~\u{c}!*sK.\" v/K)-\"4u#H__!Et\u{1b}O\"7z#FSj!!Kx8\"*M\"s'D+#C!N!M!M!K\"A#I-L!C&t%>\u{f}z!&u5\
        e! u\u{12}n\" I8uYs!8ubZ!Ev\u{8}\u{1e}!4wj'$ \u{6}*K-@!7U{\"5u#IQ\u{6}- P!>\"D'>#?!N#<&@!C!y!M%K&;\u{11}C? P!;!\
        C!>!L!Q\"m!p!W!v!m\"D!A\"P!B!D\"C!6!P#;!B!E!F!q!P\";!A!M!D!:!W8A( Q%8\":#>)B$?!}\"ES^'$r%E!>*=$A\">+v&\u{4}! vF\
        \u{7}! v`\u{1}$ G>I$x#w\u{16}b# G$v6C4e! uOz! wK\u{18}!3t\u{1}^!;rUy!=sU1%%?!H&A+I!Ju \" v8Ho(!?sxt'$I&A!s$G'D!\
        E#?\u{12}\u{1e}!4tsJ( L!A#@&@*t$A!H,:\u{d}\u{1}\"8M-B\u{2}\u{1d}!*r\u{3}c!7t}W# I7G#wv7!)s|4\"1F)wO\u{9}\"0E'uC\
        F!7uvq.!@!<!D)=\"E#>#v\">!G!B!>!<#G#ySP!6H9#!4rC6##J\"I#K]z\"3x%Fs#3 N#=!Q!?\"E!=&2!F\"8!7!4#G!J!Q!J%K\"J!6$F,|\
        \"7L#sDU!8ud'+!?#D\"D!H!I#J!A!D)I!H#<(s\" K8u)p!-uC\u{3}9!s#I!C!>!F!J\"O!v!3!G\"G!2!3!t!I#F!N!E!C!D!7!I#E!1%I\u{f}\
        t\")B/yY{!/x$T! wa$!7tWW\" G7yn\u{16}\"<J$vcM\" u8J\u{12}|0 Q#I!C!G!D!K!C!?!E!A\"C%;\"5%G!8+sp\u{d}$ H(r\"H!sNy\
        $ H#y-w'E4+# I,C#}7]!7w.]\" G7yl\u{1a}!/qg\u{15}0 u!?\"=!F!G\"I$D!@#9!J\";!?#B!t!J-EI\u{1e}\"&D)@!Y! z6=!;w+z,\"\
        L#J$H\"J!A!@\"G\"C'K!G!<+>ro!AuO#0 E!<!E\"C!C!D\"B!F!A!v!<*{!F!J!A!?U17#;!?!B!=!A!:!7\"K!N%2!H!D\"2\"s!:!D\"6!:\
        \"I!C#K!D!E\u{15}T\" v9Hv+\" K8vB\u{12};!y!N!=!9!H\"L!@!=\"3!3!<!-!N!-!I!/!?!A#H\"P!S!1!1#-!/!7$JZ \" x8G\u{4}F\
        \"&r!F\u{11}+0 G!B\"?!D!v\"z!C\"L%?%=\"D!;#;#D!r'?.\u{2}!Ewx\u{12}\"6u$F9\u{14}\"*E#G<\u{18}\"9J,u\u{5}Q!2t\u{1f}\
        A'$G)F\"J\"u)E%E&D\u{10}[!<x\u{6}\u{6}3 y!?!I!?!>!;!>!<#D\"w!=\"5!?#=#;!F\":!7'5\u{5}'7 M!K!F!J!D!C!I\"D!E!F\"F\
        !K!9$:%q!=!<!3\"7\"L!A!J!v\u{6}#\" J9wfa!$uxR!9CO\u{14}!/s\u{1a}T\"!E\"wZ\u{10}\" G7yp\u{18}!!vR\u{12}#*E%|6Ckh\
        ! v\u{1b}}%'L(M(I!P\"Hx\"#3D%v(C7\u{2}!/wmW(#G\"J#C$A/A!C!G%y(A!2u4W4\"<!B!G!I!G!L#9\"F\"9#;&B!E!G#=!E\"M!F!;!C\
        \"x\u{14}L!Et,S!4w\u{10}E!$z0\u{12}!8H9t!,tSx!EyO(, R%C!Q!G!N!P\"N\"H\"I'n\"X-@`e!7w'a!2s5\u{3}!,wI\u{8}\" E*za\
        u!'u}u8 I\"3!6\";!6!6!;!4!2!1!2!F!4!\u{7f}\"8\"8!t$Q\"D\"H!s\"7\"3$L&G!4ux\u{5}!9s\u{1}\u{6}\" H8yi!!0uFS! G.U!\
        ;u.u\"4s$@B-$ M!B)s0A>d!?t>\u{6}!:w\u{14}\u{2}\"2t!J='# u*A$A;)!:uF\u{1a}+$I!J\"G\"@!J%F$v#E!E!H\"?:0\"Cu\"sW>!\
        1wg\u{c}!?v#\u{18}# M%B3vF\u{16}!-uZj!#utg% E5u!z\"F-vo \" x8I_!# D\"\u{7f}!K*}# E.w(y.a\" I8w[{! w>[' B*@%?(}!\
        C!A,?gK\" z:HJ=\" H#vuN!1sUU\"4t%E\u{3}U\" u(J\u{11}e( ?\"C-?$B$s!y'@&@H\u{1}( v%7\"6#7%<'9!=!O-u!8u7t!8M%\u{6}\
        !*u.E!8v\u{5}k% x0E\"P%q!E\u{1a}Z!(s`f!6s)\"!?u=O! u S!*E/z!!w6\u{1}!@x\u{1}G!6tl\u{1e}!/rY=!8u\u{1f}z0 B#:\"~!\
        \u{0}!D!=\":!9\"8\"9'M!=!=!<!=%KGh$ v,H#G6HJ\u{0}\" I\"xrh'$F!{!B$D%A)G-@'\u{1b}!4uN\u{17}\" z8E$y\" v8JgL!7tyf\
        ' ?,u#w(?\"C!A+@k\u{1e}!#xa\u{f}\" {8B\u{1b}(!7w\u{7f}\u{9}\"*t8t\u{5}k\" B8{\u{e}\u{7}!4wZ\u{9}!/t$c% \u{0}%A%\
        B!A-G\u{2}i&'M#J%C$s'r%@\u{15}\u{f}!7t\u{3}|!&w3T$!\u{0}-C,=+Cy\"(%C!E%E!H#E(B!q-K:T!EuW\u{1b}!:uG\u{10}\" w/LT\
        \u{10}! u\u{e}a!#tzC#.v,s+B\u{0}\u{c}\" x#G/;!/u1>!5tz;\" K8vzB!6s\"\"!$u6+\"3t%Ho\u{0}!<s=T!'H,V!$s\u{b}M# w2w\
        3E\u{13}\u{1d}\" z7F\u{7}s!8tXf\",t,J9\u{1a}\"2{(DIe!/rdQ!$t\u{1b}m!1vP`!3tN\u{3}& R\"G\"J$G\"<!L'\u{6}\" K'upp\
        \" J,tgE!7uRT\"8M)w\u{1c}\u{11}: q!5!D!M!D!B!E!@!G!=\"=\"K!M!I!C!6!7!y#H!?!>\"I!8%s\"D#HW$! Gn\u{9}'$H#H#B\"B*F\
        \"I-=a\u{2}! t\u{15}z<!2!I!L\"8!\u{7f}!~!Q!F!I!p!4\".!@\"1!4!G!0#>!C!=!-!K!1#9!/!.!E!EB8!At&3!<s#\u{9}!9Cxo\" J\
        't\u{e}\u{7f}\"?u!L~@!7t\u{18}*!+t\u{2}># H'G/{8b$ B*C(t\"r\u{14}Z\" K8w\u{9}d!'y8\u{d}!:r\u{f}s\"-t8LN\u{9}!1w\
        -y! u*=' t!s/D\"r%D!=!H\u{16}a!6s\u{8}<!Et+Z!@uu=\"3x%E\u{d}O9 K!=!9!B!G!D!7!J!>!F!K$0\"6\"9!E\"s#?!3#N!M!J\":!\
        p!t!BP\u{17}) L!?\"P,H'C$B!x\"J%FJw\" E*zSN$ H7t!H't\u{1e}\u{18}!)u<6\" K\"u\"\u{16}!/t/!\"2t!J}\u{1a}!.x:]#!v2\
        H-Kg@!7t[\u{0}!7D&s\" I8uC8!)t\u{14}r!1t\u{19}U& x#C%E#H!q*tw#! t\u{1d}1!\"I\u{1c}\u{13}! x)f!Es)Z!/F=M( L\"J%L\
        #I!E+K\"L-v1`&,G!C\"D+@%z&CLN!%wDI!:tIx!)t\u{c}a& L%F$F&A(?!B\u{1e}]\"&v?E\u{12}U!Ewz#!+v\u{7f}*! u\u{14}1' D5p\
        \"B!|!A%u%Hk:!$u?\u{4}\"@v%E\u{7}?!Est\u{15}!$s2o\"3J'uqx!&x$\u{1b}!3v'\u{f}!$Ew>#8@)t$wV\u{a}!EE+\u{1f}!8sYg/ \
        u!A\"F!G!J\"L!F\"C!F$B#v!>#C#D,;\u{b}^'\"A#M(F\"@(C!K-CWq!%u6[! t`.0\"C!G#F\"H#@!?!G\"F#>!L$G!N!K!:%u!G\u{12}\u{11}\
        ,\"I\"H!J\"F\"@!J%F$v#E!D!H\"??'1 K!:!C!A\"D!C!I!H!<\"?!O#G\"J!t%?#s%9(\u{3}4 A!;#9\"8!G!?!8!@\";\":!J!\u{1}!;!\
        ;!:%>!@&2!=%DU\u{17}#$t4D\"Fkq#7u!L\"H{a!2w\u{e}Z! v($#/v*L(FF.!7u\u{1c}f\" w7Ka3! I\u{2}p!1wv\u{1}&!A#A+r+u&C%\
        <\u{8}|= *!P!2!0!/!r!C!~!y!x!|!y!u!+\"{!1!0!3\"2\",!0!)!0!1!7$6!7!1$*^\u{1e}!Eu{@\" x:K\u{12}C!!uJE\" J8vV\u{10}\
        # t*E0td($ F&?#z$@3\u{1b}-\"C!J#D#F\"S!L!B\"R%J\"M!J\"C,H\u{0}T!*y?R!.w(G!*u\u{d}x!2uf\u{12}\"7p#D\u{d}&!/ydj!8\
        v\u{6}\u{7}\"5v#N|.!*t,!\"?x&GQ'!@u\u{17}V\" K8tK\u{3}!EuL># E.w(yY\u{1e}!$v~\u{1}!Es\u{1b}x!Evz[!9Gi\u{e}!(tB4\
        4 M!B!N!K!E\"F\"t!5%K!F!G!/\":!.\"B%0\"L\"@\"F$H\u{11}M!2H~\u{6}!$tTp!,t\u{12}`#1u\"J-K\u{0}<!-tD\u{15}. t!@#F!\
        G\"K%D#A#t!?%D!C#C$y%=\u{8}{!:s':!-xTb\"<I$z![$ D*C.w'v$`\" H8w0M!7J?J! H'd\"!u?Ei]-!I!G\"@!E%F$=!w&r\"C!J':#v#\
        ;^*$ F2H!t%t0~\")s/s+!($F#I$H!A#F$w%M-<\u{13}\u{2}\" K8vgY\"/F'HB3\"6D$r4$\"/v2F\"Q!$tL\u{10}!4xEZ!EvBT\" K,u\u{5}\
        7% K#D9{$E%CtU! uYM!*Kn5!4w\u{d}}\"/E6E\u{5}P!*u\u{16}z!1w\u{12}[!!t|\\A!J!E!M!B!B!D!<!;\"C!H!A!?!P!C!B\"9!A\"r\
        !G\"M!r!p!.!;!R!O!n!D!B!I!I!<!I5:!6tJz# D7z\"C\u{f}g!2s\u{9}w\" q8J:N!EtuH\"/F%sRV!Et~\u{1f}!4P>g\" z8F!)% t#G\"\
        J1D#Gp\u{c}\"*K\"t\u{b}$\" H/z\u{f}G\" F8x\u{1a}$\"3J'ueQ!2ti2!8Fyg!&ub\u{1b}!$zg\u{18}!/u\u{8}i5!?!J!>\"A!H!A!\
        M!H!H!E\"K!?!G!=\"C!;$@\"E\"C$<\"@\u{1b}\u{0}! t\u{8}\u{10}!,t#9\"&x?H7b\")w\"sa\\!Euz\u{16}!/wW;!7u\u{f}M!5t\u{11}\
        `!:tU`\" x'H\u{4}j3#;!J!I!L!H!D!9\":$=!C\"7\"/!v#E!E!G%5!7!5<x\" I8uCK,!?!C!I!I&F\"C#D#t!>$E#<+u\u{7f}\u{14}\"3\
        ='C4i+ I!L!B\"H!v#?\">,=\"r!?!F\u{a}P\" J9vam!+w]a!)t:W!&tMY!?w\u{1f}B!$yFD#$F.r3I&P!EuT\u{1c}\" J$zs6! sDR!0t^\
        {!(sH@!1v}(!/x\u{e}\u{0}!Eu,1!:ug7\"$J;u\u{6}\u{2}\"7?\"Cbn! s{C*!A#F!E\"G!B\"F\"A!?+J-sE<!@Fw;? X!K!F\"J!C!J!F\
        !D!<!C!B!<!=!:!>#=!H!R\"?!L!y!E!r!>#v!8!;!7!C!N\"MfH\" v9G1-$ F/D*|,D(6%#F$J%E*@\"C\u{1e}?= K!K!L!B!E\"7\"P!=!F\
        !D!<!=!9!:\"6!8!s!q\"D\"o!J$F!u!N!Q!4!>!K\"E9\u{0}$ H2E!u%w\u{11}_\" x:KHb!8v,}$!\u{7f}6E!C\">\u{b}5##B$G#D\u{2}\
        \u{14}\"/z6D\u{f}\u{1a}!EuN\u{f}\"0w)J3#!!t\u{7f}+\"*u%J\u{3}8!=s\u{1c}\\(#G$K#=!E\"<\"A#@(FiJ\" N@u\u{c}&, R!@\
        !{%E!E#A$A#;!w#?\"E!>\u{8}\u{1b}/\"D!B!A\"G!C!G!B\">!G#v$>%L!C'?%J\u{15}E!7uT'!Br\u{4}I\" L9s\u{19}\\$ J\"~1D%M\
        \u{6};# M*I%B \u{1}+ ?!<!\u{6}\"B%E!F%D(C!A!A!;l\u{f}! q_\u{a}!1v;\u{3}%*J!E!~#A6DE{.!I&>!B\"?#B\"s(E!I%I!K\"B!\
        y!H!Ix'' v$G&=%E#v&G!FF'\" x#GPT!-t/U$!r#E4G!F{j!:t' \" E8ytZ!@sq\u{9}\" v7GOH\" v%J6f%\"u(K#F\">+?\u{1e}\u{1a}\
        !3p\u{1f}L!>t\u{1e}=!4t\u{2}t!)u\u{14}r# R)I&J[g!$z3C!4v0N!ED`?!6uOa!8J8\\!Et}g!Etw|!?tY\\!8C<{!!y\u{1}4!+wS3! \
        t\u{4}\u{a}@ F!F!L!G!H!@!6!A!7!7!G!=!?#F!p!x!p!s!-\"B!N!C!4!q!9!E!K!N!P\"4\"A!C\u{b}+!@tYH!+w\u{9}A!-vTD\" K,u\u{0}\
        z!=o;f!BpHv!8H\u{15}F\"3w,EaG% p$H'C+u/DoG0 Q!8!M!9\"D!C\"G\"C!?!@!B\"@#u%K\"G'<!\u{1}! wC\u{13}\" I&xbp# P#FBM\
        \u{b}\u{a}!/w\u{7}w\"=H\"w \u{f}!7s\u{11}\u{3}\"/v6H B&'B#M%v'L!H.A\u{7f}\u{19}!/u!r\" I#z-2\"!u.J/\u{8}!3uk3% \
        M'C%@$x(LQ6* y#K\"C\"E!H\"B%@(I$N!IR,\"?u!LZQ!8u\u{12}\u{1b}) H!B)@'y&B&M\"z!?\"EE\u{0}\"(s1F2H#%I%K%D\u{7f}*! \
        t\u{1}r-#D$O!I!?\"B!G#?\";!>!;#A\"M-D+p!4L\u{1e}\u{1c}/ R#@\"H!=!G$E$@\"9!L$K\"J!G'8!<$J\u{1a}k!#r\u{15}W+ C$D)\
        >!A!r%;#D\"G!>%u&QP9#$C\"w!G\u{7}j! t\u{12}\u{1a}! x'C-!?#E!>\"A#I!A!9#=%w#?!M%D%EWy!+t0\u{18}! u\\\u{1e}!Ett*!\
         uX)!!uGD!-r0]#4F#v#F$\u{8}!/s\u{18}\u{14}!Bs\u{7}\u{f}!4w0Q\",w#F\u{1e}~!*uA0!-yn1!:sml\"7w'u\u{1f}8!.vc%. E$D\
        )\u{3}!D!B$A$@\"D!M#s!L!@!C%B^\u{8}! ORt!4tV@!AtUR!(q\u{19}=!$z{*\" x(J\u{19}\u{1d}\"4K&rrl!.wz\u{10}!?s}W' J$B\
        \"~#D$C\"E6B\u{14}S\" G3wY\u{2}\"1F)w\u{16}g!5srj!:t\u{13}j!Eu\u{9}y!$t\u{11}\u{10}!$t0|# \u{3}7@!F\u{2}+!%rfE!\
        )ue&!8s)\u{7}#.G%t-uj\u{19}!At\u{1b}6#'J#I%D02\" E!u_d!+t7g!Ewg4! t4i!$z*y!,u9\u{14}0 B!:!;\"?!t!>$9%u\"=\"G!9\"\
        :!?!C\"9&tRL!Ety\u{13}!5s\u{3}\u{15}\" K*uPo! w\u{11}m$$E!|!v)@\u{d}\u{6}! L~H! |\u{12}~!$uXt) I$B!H1C!{!E!<%v'\
        F%\u{10}!1x\u{11}\u{13}!Evg}!Ey7~!:Dg\u{19}!=ss\u{2}%$F)@\";\"@)x\u{7}9!#p\u{12}2!%w\u{2}>!?u'4!Cu?d!4ryt& K!v.\
        E'B!?.@/L!@u s!Ev/\u{1f}\"!I#v||!ECuW' y\"E!D$I(D)H\"AT\u{17}! |'\u{17}\" G:yQ\u{18}6!q!H!C!?!B!x!>!;!6\";!>!B!\
        6$9!7!;\"D!F!J!=!t'5E_!7uf\"*%G\"G!J!s\"I!F*H!F*@\"uvP!'v,Y5!N!K\"J\"K!C!O!G!R\"O!;!K!7#4!C!:#;!=!N!s!I*3\u{3}+\
        !-tw:!9vRD\" J$zwh\"'F#GzM!:vY(!3x^~!>u;H3 7!E\"{\"?!?!s!A%?\"C$@#t!<!@!>!B!<!t$?%>(A!:w.0$+C):#A!Lq\u{11}\" y8\
        Ge\u{0}! y\u{19}F!:tG1\"2t!J2l!2u0}!;t:g! x\u{11}&!3u\u{19}j\"*I*u\u{f}&!Bsj\u{14}!ExGi6!B!@\"N!C\"r!:#C!A!=$D!\
        @!<#H!D!L!L!;#H#=!x!G#:1\u{13}) I#D$v&H\"F'>!I!L*H\u{7f}h!.xz\u{1}!At\u{1f}%!9u\u{1f}$!1skI\" F0y\u{7f}\\!8udY\"\
         L8u|g\"4F!y\u{3}l!@t>\u{16}\" L8v\u{7f},!/wBY!/usi!!t\"\u{1c}# p#q%EwP\"?F!xrF% A#E\"t#y0>\"B!,t~D! yQ\u{1f}( \
        C*M$u(v!>!D!?!G\u{1a}L!/ux\u{4}!:y\u{11}\u{18}!,wn<8 N!?!<!@\"C!<!G!C#<!9!F!q!=!:!7!P!u!9#9!F(<!x\"G\"7b:\"8M\"\
        uX(!8vct!>u@T!\"HFm!8u\u{1e}\u{13}\" H/w8l\"0G'w\u{1f}\u{7f}\"7F$z5D! uTS! u\\6!EInE!1uf\u{10}\" G\"zwp\" I$w\u{16}\
        [!5s*O\".L!tc'\"!v>E9)!)t\u{a}z! w@i!@r\u{14}\u{6}!.wL_! Kr\u{e}!,p\u{7f}\u{6}!8s=3! y\u{1}K)!~\"?!?!A!?)B+@!w%\
        ?0S\" x8HzU# H%u*Gh.\")@<r\u{d}%\" G8{xR\" L*t\u{d}FA V!7\"N!B\"@!A!N!H!M!L!S!K!u!R!F!D!C!V!K!?!Q!C!M!P!O!D!G\"\
        H!I!T!@#:!I\u{c}`!3v<C!E{d\u{15}!/uLj!0u@E(%H\"I#v4v!A!D\"I!EWQ\":s+GfV!Ey)\u{17}$ B*C(t\"r#X!$spq! w9\u{10}! s\
        g*!:ux<!EtDC!4ssE4!H!K!K!y!D!@!D!?!>!;!G$L'u\"G!C!8%M!=#r\"HyZ!%t5i!-uW+!*t#\u{2}! y\u{1f}y\" u9J<0!.t+'! v;l!E\
        C\"j! u\u{19}{\" w8A'\u{6}! wH;!@s\u{1b}1! tr}!7wEw!8u\u{1e}\u{7}' I!<#?!;.E&C,8dn$ v*E!H-JMP$ s%C%D.G''!,s)\u{e}\
        ! u\u{15}b\"3u%K0#!(u}`!7t\u{18}6!4xA\u{f}$/G%r,s%F|\u{16}$ C.y!>(t$\u{13}!Drf/!+v/I\" G6z <# E.w(y\u{9}\\\"5u0\
        A-\u{e}!2u*G\" K*t;\u{14}!!t&&\"/z6Cv/!3t\u{7f}d!ELKD!7t\u{0}c!EzT_!4u?\u{13}!:t\u{1a}\u{1e}!-tBu\"*J*u2}'!D!>'\
        x!C#B\"C6B!Y0 Q!E\"v!L!I\"H#C\"D!C\"I)@!F!P!K!E)>sp\" I(z$G\" I8v&\u{6}!?wq/!1u=9! v#^! Hh9!1z\u{1a}\u{f}$!>'u'\
        =)M,G!?w.\u{11}\")w\"sq\u{7f}!7uc\u{6}\" z#G,+\"/u#I\u{e};#%F%H-x\u{10}S!,v\u{2}?/!<\"C\"D!;\"@!D\"F\":\"9!s#<$\
        M!I\":&;\u{1d} \" L9t\u{4}q$/G%r,s%Fuv!/w~\u{18}!'wv\u{b}!*H\u{12}\u{7f}!>qOS\"0w)J9X@ z!7\"R!A!A!K!A!H!>\"G!?!\
        K!8!E!>!<!=!>!?!C\"?!v!>!7!:!8\"N!9!7!6\"J\"@WC\" H8u\u{1a}x!=qa\u{12}! vcU\" H$z\u{e}D# {8G\"J2?!8w>w:!7!F!K!D\
        !B!E!A!@!7!K!>#N!K!3!7!7!{#H!A!>!t!K!8%s\"D#J=!!Aw+q: P!I!;!6\"A!G!@#M!:!2$,!r#O!1!L!I!R!E!q!.!C!J!J#;!I!<\u{7}\
        !! u\u{18}\u{12}!-t2\u{3}!Ew\u{14}\\) L\"I%L\"G!H!C+J\"K-y.\u{18}-#E!@!C\"C!B\"<%w';!G!M!H&G!=o>. s!A\"?!E!H\"L\
        !D!B\"D\"B$O&F!Q-I\u{3}a\" P+t]M\"4G1u<~!$zm\u{3}4\"?!E!E!G!>\"G!D!A!?!v\":&:\"?!s!D!H!v%7!A%4L\u{1d}6!7!:!>!A!\
        >!<!D!A\"6!<!t!<\"B!H!L!8!;#A$H!8!:$:V[\"<K%t\u{7}^\"(s0Ego!4t:+. s!?!A!E!@!F\"t\"@!<!G\"B*E!H!@S\u{e}@ r!C!p!@\
        !A!p!C!H!E\"=!3!B!/!A!T!E!H\"v!3!)!N!;!D\"E!-!u!N!B!'!5#L!FB*)\"L#H\"G#H%>\"?!y'C,:_\u{6}!1sAr7 V\"R#Q!>!D!M\"<\
        \"E\"1!Q\"<!>!=!:\"=!A!O!B\";$P!p!9$>B\u{1}!5{\u{e}]1#H!I#H!C#<!D\"5#7!9!6#;\"I!D!J%5!6%M\u{12}:!4rNr!+y</!&u\u{14}\
        F\"<M$q2L!EE(3!8usg\" x9GZ\u{4}!7u\\\u{11}!8I\u{e}}$ v*E!H-Jm\u{18}!4t:\"\"*G\"tct#7F!K\"?Q # q\"K-G\u{19}\u{3}\
        !5t)\\! tlM! M+w! s\u{c}d# H(y=C\u{14}\u{6}$ G!?7?!rKS!7t!\u{7}!@uVq!9uX\u{14}!(tUe3!;!C\":!B!8#6!J!C!x\":!G!v!\
        ;\"9!:\"?!=(8!9\u{8}-!*u\u{4}Y!4tt?!:tTD!9t*|\"3G%wf\u{e}> <!L!F!=!P!7!M!:\"t!K!;!J!x!N#r!:!=!9\"9!9!:!;!:#H!J!\
        n!A!7!H!If]#\"t5t!D\u{12}\u{13}!,s;]!1tzN!8t8\u{2}% z!K$L2C!I\u{10}&! y~P! rH\u{c}!+wc\u{7}!/tc\u{0}\"&x)Is#? S\
        !J!R!C!N!I!G!<!L\"I!@!/#R!&!q!L!O\"(\"I!F!I!v!,!A!K!N#E!G!:!u!S\u{c}7!Av\u{c}:!/weL# G%r3Da\u{1f}!%sYl!Bsdn!$qd\
        /7 G!H!N!O!N\"K#I!Q\"P\"?!Q\"2#E$Q\"6!K!K\"Q!B\"G!K\"C!8k\u{b}0 B!:!;\"?!t!>$9%u\"=\"G!9\":!?!C\"9&t{C!ExM\u{7}\
        !<t\u{10}\u{6}!8I<V\"5r#G0C!5tZ'\",t9D\u{16}1!4uY\u{1f}!+s(\u{13}# N5<#yec0!<!A!?!I!J#G!A!C!A#5\"@&=\"K!v&4!Hf\u{15}\
        !EE5O!/w)d!0sf$,!?!:!D!B$D#v$@!t'@\"K!>+;\u{18}>!/w/0* A\"C+A\"@!o!;!y!r,<&@\u{1e}6#%J%H-sjK!8H\u{19}/!.t\u{b}=\
        ! JWV! u2\u{0}- P!;!K#C\"D!D!;!D#E\"=\"<!x'Hi,!;r\u{4}C!-u_\u{10}! t5\u{c}\" x:E9\u{17}\"*w-I+\u{11}\"3E#u\u{1d}\
        f)!A&E(?#q\"@#o!E\"A(v`h! uDo!5rPA##@%v\"CVf!-xg~\"4t#LO\u{3}-#D!C!J#B!A!t\"B!M!@)D\"D!9%G\";7 F!u!@!C!G!8!D!;!\
        ;!9!G#M%5\"J\"s!L!=!D#7!E\"Q!G!NR\u{2}!Et])!.w\u{3}\u{8}!\"tv\u{7f}!/v*Q!3u@T\"!u.J5\u{4}# w2w3E{L1 B\"<!=\"~!\u{0}\
        !F!=\":!9\"7\"9'M!<!>!;!=%K\u{17}M!&u\u{a},!Ev\u{2}5!EwWg. K!I\"x\"K!E!C!K#C!G#K'H$O&L%9Fn$ G&@#z$@y!!:tj8\"/E(\
        vn\u{1a}! rd;\"\"v6?2J\" u8BPf2 F!:!G\"K$y!:#7!5\"H\"9\"3!6\"G!3\"I!3#H\"72,!7w\u{a}@\" I8wH:\" y8I\u{1a}E\" w(\
        Jh\u{1f}\" z8D:L$ H*z!H$E\u{c}P\")H<BK!!3uH\u{1c}# D%G5}-F\" I\"y@T\"7I$t.0\" K/u\u{8}\u{0}!4v\u{1d}\u{13}= M\"\
        X!u!F!J\"S!K!J!I!H!J\"F!O\"7!E\"E!6!V!T!P!P#F!K\"I!K!J!K!N!C\u{19} % D1v)@&u%ATW!.vX&\" J%s!b!2tP)\"(I=u\u{13}Q\
        \"Ax$F3\u{8}\"%G't_G&%J%K\"K#C'r/B;t\"2t%F\u{1}#!:u\"y!/wwo!)vL'\" I8y'z! z_V!8v%\u{5}!6uh0\" v8G\u{1f}1\" w'Hh\
        G+!<$D!@\"C!E\"C!;!?'7&:&>(i& Q%q\"u#;%=*<4T!&u+\u{a}!:rD \".I!w\u{15}K%$I\"C!B&v\"B_f%'C(@%s&@%D\u{1e}E\"=s!Lm\
        \u{1e}!!t\u{12}{# J!w9Hq-!\"tc&$$s'p\"D-G:K!7w\u{a}O!@q`t( C*M$u(v!>!D!?!G\u{1a}\u{14}!2rSV!4u|!+ =#{\"A\"D#A!B\
        \"@+s!?\"B!C~V!4u`+!:uwy\")N!rWh\"=K!u3#8 Q\"F!=!:!G!L!u!}!;\";!K!N\"S#<!8!7!?!G!9\"9!4$J!:&A<\u{a}!<vYc\" L8tR\
        \u{12}\"8w&sU>!1s5_\"&x!HO\u{3}\"?s&E\u{19}m\"#G9{#F!@sXu$/|)C\"?+:\u{1c}s!'u\u{17}n\" H8u4\u{1e}! L}K!Atxu4 y!\
        ;!?!=!=!6\"9!9\"\u{3}!3$I#?!<!7\"I!7!>!:!5+2ol!4t6\u{19}!Er\u{6};!!ty)\" M'v>/!8Gz{!=shF!2rt\u{6}!/tq\u{13}!8vt\
        \u{a}!8uJP\"(t#K5<!9w%?\" v9J\u{8}e!4wK@! yz@\")t<KY\\&$D\"?$D-E!K$y&>%*G!A,B!J\"?\u{19}v!6tm60 \u{7f}!>!J!B$N\"\
        K!M!E$E#I$@!C!B!G!>+=]u!Es&\u{0}! r\"m!4uy\u{3}! ub\u{a}!*rW1\" J8w\u{3}S\"*D6uIV!#sUx!8s\u{f}h( E$}!B#F#@!@#?'\
        uk'!Et\u{9}0! u\u{b}\u{c}!*w\u{13}L!0tF0> C!L!F!D!G\"3!F!:!1!H\"3\"/\"t!I!K!D!v!1\"D!O!@\"4!w!O!F!w!B!O!N!KRH!$\
        z-L:!5!I!K!I!L!@!B!D!9!@!I!t!9!2#4!7!C!K\"K!P\"=!H\"5!L\"J!8\u{b}*!8r}%\"!y!E\u{2}\u{10}0!;\"C!F#I!J!H!E!G!D%s\"\
        ;!7\"G\"E!N,5_\u{6}\" J9v>}\" z8DRC!:uYC# E.w(y}\u{5}!4t {\",J*D+\u{f}! w`v!5s\u{5}?,#B!@\"E!B\"E!=!I\"B\";%v#w\
        #AZ\u{3}\" I8vPZ!8u<x)$I!C!E$D\"x#B)L\"A+@Q@!$uCK!AusA! s\u{11}\u{1b}\"4F!y`@\" H$zLj!7s\u{16}X!,u\u{19}\u{13}!\
        EygD!(seg4\";!w!E!B!w!F!@#=\"Q!I$:!J!3#B!P!D!2\";$K%.\u{7}\u{14}\" I8wRD!(uy.!*u\u{9}Y\" u8GXr'%D%p%G%B\"M!G.p/\
        n!Er>:! z$b! vA\u{14}!;t,A!7v9\u{d}!7w\u{15}\u{d}\" K6x\u{10}\u{1c}!8u]\u{5}# w2w3E\u{15}\u{1c}\" H6|H2!Cqg\u{17}\
        !&ud~!8J+V\" E(wev!;t\u{14}|!&rO9\" K'wy3\"8K\"u{A!-xM\"\"!A9w:-,\"@!C!D!E!D!G!\u{0}&C!A*E'A%>i\u{1d}\" v*HQ9\"\
        >x$F\u{14}4!&u9w!-u'd! w\u{5}(!9C\u{4}N#%F)D(uGr!!toy!ED\u{11},* K\"M!E,?'C!A#B\"z$E%CEj!2HB~# J*x!HS\u{1b}# @#\
        {%F\u{1}\u{18}\"\"G>u^C*#H\"H!r!J#L%H'H!I!N\"FwF\" r:K8X\"!w!G:J!4u\"3!$u\u{a}6!.w\u{8}\u{8}\";u*LIh$ v*E!H-J0g\
        #/B(u$q4^!9FQP#\"t(G.LW7!@y,X!;t\u{12}2\"(t'G-*#+v5x%?\u{0}n\"%>)sW\\#'A$F'L\u{1c}Y! wUI\" L8rnW& @$>+=$H$v(=\\\
        \u{a}!Es\u{19}t!%w9f(%D%7\"?,@!A!F(G#A?o) z$F\";%@$A'9!C\"C,B6Y!2uq}!Es)\u{16}, Q#E!?!G\"I!G\"r%D)D!D)E#8\u{1b}\
        -!%r]\u{4}!,u(z!/u\u{17}\u{19}$ N!I!w8C\u{1f})!+I.\u{17}! vam!:r(Y#!v2H-KI(& t!N#J)G\"I(r84$/|)C\"?+:R\u{1e}!4v\
        6h\".u,sw$!!u9[!,tFS) E#C%F(A!C\"@'p%x&>\u{7f}z!)wn_!*u/G!At,v!&G)\u{9}'$G)F\"J\"u)E%E&D;u' <\"C%C$H(A%\u{0}\"o\
        \u{0}3#-G%F(t\u{7}\u{19}!'yoF!@uNe!4tck$ v*E!H-J\u{16}\u{15}!-tdv!8u\u{c}\u{4}\"@x%C\u{12}g! vnl\" M8x~B!Eq7\u{1}\
        !As95!-tr\u{19}\"/H6t.V& O%D%J(E%D!t\u{1e}i!;sG !@v,n# J\"~6Mb\u{1f}!:r\u{7f}q\"1|/H\u{6}r!\"u\u{15})! xf8!EyEP\
        ; @!E!N!O#O!I!M!V\"P#*\"D!B!+!=!F!D!P\"<!x!>!G!D\"E!5\"I#C!JaO\" L*tk}!&uSF\"5C0wbW\" w/K\\b\" v<rlU!EsO\u{b}!@\
        EL>B B!K!G!H!?!N!9\"F!J!.!5!:!=!2!8!3!F!5!u!G\"2!<!\u{7}!D!J!3!F!4!\u{0}!I!L\";\"A!GG1!.s\u{1c}2!?reG8 o!M!G!Q!\
        F\"H!H!J!D!M!O!K!E!U#7!F!C!5#E\"K\"F$1!L%/.2!%vDV!:wdD!@pf2! s\u{8}@! y\u{f}A\" I8vOf\"-u!E\u{9}v!-u\"s\"8w&sSm\
        !;s\u{d}\u{14}!Eu\u{e}|! HW2!Et\u{14}z!'MiH!9C\u{6}W\"%H*te?#'F#G0tOW!$u\u{3}.# K+|-IG\u{1a}!EuLJ\" I!G\"h!8s/h\
        !6H\\\u{11}!5u'R. N\"=!B\"E\"E%C(v#H!E!A!?#F%G#;?_! w\u{18}g\" v*H{K#,w,E->k{!*s-t!?tx\u{1c}= O\"P!s!>!?!F!A!;\"\
        A!=!D\"F!x!6!G\"@\"&\"N!M\"K!y\"J!Q!L!P!C\"<!?!C_{!'t3\\!Es9\u{e}$ O%H\"G0Fnz# L%A3xv\u{18}!,ts?!8u0\\!#ueR; C!\
        {!y\"u!?!?!A!H!D!C!C!;!A!M!<\"P!;!;!5!<!:!7!L!8!8\"6)N\u{19}\u{18}7 T!:#;!y!y!E!F!D\"9!8!M\"6!I#<!7\"I!w\"G!9%D\
        !:\"D#D{e!7t~\u{14}! uXT\" H3xa8%\"u(K#F\">+?^9\" w8E~\u{17}$/G'I!J.;'[!/w\u{16}0) F$@&M#>)u!C!G!F!G]f!5w\u{19}\
        O\" L/t\u{c}g!!u.q\" H/y{\u{8}!2u\u{4}v&#D'A%=-{$E%B\u{16}\u{1a}!4ur\"!+t\u{7},\"1I)w!\u{18}# K4E1q{Q!0t\u{2}\u{1d}\
        !Az\u{1d}\u{1a}\" K/s/\u{1b}\"@v%IrF\" G(tbf!&uG3!1upe6 o!=\"J#D!M!O!G\"H!?!P!@!B!E!M!Q!E\"F!F!P\"B!;+@?.'$r%E!\
        >*=$A\">+vW,(\";#:#I#A'A&r!C,E?\u{1e}!:t/;!2FO~\" s*Fr4!EwC;!3v\u{2}J#)@!C;rY\u{6}\" v$J\u{6}K.!;#B!?!B!H!J'>$;\
        !6\"B!s%<$=%A5\u{19}! w\u{1a}a%\"I!A#B&B9;\u{a}-\" F.u^O!&t\u{1d}K! tKE! r\u{0}q\"7G.vXI$!\u{0}-C,=+C+t! E\u{1f}\
        L\" I1x\u{2}=#+v5x%?Dz!*sI\u{10}\" v!Fn\"!7N\u{c}X\"3u%J_x!,ty-# L'y(E\u{1f}j\" K8v\u{19}|\"3w,EtF\" {8@wt\" w%\
        H&`!Es\u{8}\u{18}!-u(r! w]`!EtN5!<u/k!:u9U\"\"B!E\\ !%tP\u{a}!,s\u{1f}(\" E/y_\u{11}!,w[>#*w#F*H%J!.uJ%!-tm?\"4\
        I&t\u{1a}^!1z{}! x.\u{d}\"!t.L\u{15}g!,tNI!,t\u{19}x&!p&=$9!u*?/<;Z!@q\u{17}\u{1a}+ D!G&E#F%H\"=&r!F&C%D\"I&4! \
        u6\u{8}\"/w6Gm}!!qOb!/u(\"! {rB!/xAQ!4s\u{3}D!,v^h' n$M!M%I%L(K!IB<!<tb`!!v*Q!@uK^-\"G\"B!D\"F!M\"I!>'=!;#G!;\"\
        <!;\\k\"/u#I*H!Ev\u{c}\u{7}!@u+W!9t5<$ G0|\"D%C8*! t_s\"/F6r^2!7A!D!%v\u{c}b!2tk\u{4}!6ur\u{e}# I*H#y\u{f}\u{7f}\
        !2u+4!3s\u{a}k!2v=e+$M!H!M$D!E\"J\"L(L\"K't%@0^!2s2\u{b}!&zkA#\"G4G/=_O!0tw\u{5}\" I%v(_!0tU\u{8}\"!u6I\u{a}N# \
        G$D)}Hx\" L/GA\u{11}* \u{4}\"?(D%L%F\"E!E!6\"H+C\u{8}\"!(tx7$'B#F%t)FC\u{9}\"4F!y\u{12}\u{d}\" u:HG\u{2}!=q\u{1c}\
        ?, P\"@\"G!C\"G!D\"@!s$D(B\"J!<!\u{13}!%wqa\"2I!t\u{14}+!%u\u{17}^\"<y$I\u{0}\u{14}! z,w2 Q!:\"7!F!D\"@!B!@!F!@\
        \"A!7!H#@\"7\"y!C)ut;# H-E8wZl$*F-z\"A!@\u{12}1!/t:(!/u9i!;v/\u{2}\"%r3I\u{3}h% D'M%C+H\"LEl!2v]k\"1s.G\u{17}0,\
        !<#G!K!C!H\"H\"s\"B*D\"B!8+5\u{b}c$ N)B/L\"=J\u{5}!EuJ6\" K*uM\u{7f}!&yU%3 q!G!I\"@!K\"q!C!;!8!<$I\"A#9#P!O!?!I\
        &=%5>\u{0}!#t]9!;sZV!Br\u{e}1# K&u+r3@% J4C#s!H-A\u{1d}$# z\"G6BpR6 <\"A!<\"{!\u{7f}!J!>!:!>!=\"9\"9$?!;\"9!?!=\
        !>!@%K!C!;\"0# M*N\"spK$ |8F!L%vdk\"-u8I\u{10}M!(tNl!!sl4!5t_f\"1E!yV\u{16}!Ex](!,si\u{13}.\"A!@!B!G!G\"G!G!<!@\
        +;\"u\"3\"<$>@\u{9}' v\"G#E%B\"A!K)K1Q\" J9v.)\" C/v D!2ul1. I!@\">!E!I\"J!C!;\"{!=*>!x\"C!<Y5$ O!G\"H7u\u{12}6\
        \" w'He,!!uOu\" v:G:<%$H0u#v\"C!E^8\"!s:I-t!8uaW#-B$v4B\u{4}~# G/x)E\u{17}-\" J9v|U$1B\"p'r+A\u{15}\u{0}\"1J!sv\
        u!8t\u{1b}\u{6}!/uY\u{c}# K+|-IB\u{7f}$ K%F#J#t)x\"1s)D_\"* N!=#:\":!@!<$?,=!C!7j;$#P9{!H%Gx\u{4}(\"D%F!G#C!D+F\
        #u'w\u{1d}N\" G7y9_!/s\u{d}>\"2H\"u=A!<w!Y\" \u{4}89&\u{1a}!:spZ\" t'I{o\" J/zkJ\" F${?\u{19}!7GYB\" |8Cz\u{1b}\
        !8CUA!$s\u{8}m!%uuG!*sE\u{1c}\" z8I\\y!*sdy!7tZk. H#D$x!M#r!N#H#F$C!H!I%r%H#Bd?!$sK9!.{F*!Et\u{1c}\u{1d}\".x1CU\
        ~!EsNQ!ED\u{5}\u{12}+#D\"F\"E(?%w$F!D\"s\"H#@%>c\u{8}# L'r&sQ\u{15}!Atm*!6w\\r\"@Q%AnZ!.wiz%*v%D!w&D!G2\u{3}!$s\
        :\u{b}!5s5\u{4}\" tEA!&,$G!F\"J#A!C!@!=\"D%E#D+t#w\u{3}/\">K$u\u{1e}/\"2K!t_\u{e}# J7p.Mm)!,tcp!4uB1( v\"J!D%s\"\
        A\"D,?\"ETr!EE{;\" K9s^]#'C#p\"OI4\" K8uTI!/tD+!/x(*!8ruP! ERU!-t\"~\" I\"x[_!+t\u{10}\u{1e}!\"ueL6!8!N\"C!p\"J\
        \"D!A\";!H\"B!5!5!:\"-\"P!G\"u!1\"2#2!<!0\u{8}j!&u\u{2}\u{17}!*vX\u{1f}!Ev'O\"%K!tM?. Q\"@!C\"C$B!I!B$I\"?$s#>\"\
        :%N&t6}& N(t!A!G!G$E\\q!At\u{1}}\"$u&G;i!/uD^\" t'I=\u{7}!Eu5U! xVm!$t\"'&'J(B%;\"E!C#?:=!!y\u{7} \" v:MP\u{e}!\
        /z\u{f} \"*J%G8^! we\u{15}\"1u/Kgz!2tj\u{3}!+u/\u{1d}!.wx{$ G!w7H-DO_! t\u{1} !Az_'\" I-u_R!3v^\u{6}!7x#~! t\u{18}\
        d,#A\"@\"D!A#6!r%t\";$>!?\"<+7t\u{5}\"/v6H|G!%u\u{1f}b!Et\u{7f}\u{b}# C!vDAAJ! v\u{18}x\"7r#E\u{12}d!@s\"#+ P!?\
        #=#B!>!w#B,?!D!:+Gp\u{6}!$t\u{14}F\" u9IEE\" O8s\u{9}\\!(sjN= ~!8\"Q!?!?!B!<!w!F!C!7!J!7!I!I!4!@!5!R!1\"H!7!O!H\
        !H!7$6!;%Jq\u{18}!3va>!4t\u{14}\u{1e}\" P8v\u{19}\\! v:Z!:rI\u{6}#\"u5t!EgY!?u[I\" I9x/F! M=p!7t7\u{9}\" w'HfR\"\
         M8u\u{5}\u{d}!1tQd!;w&X!/z(\u{1}# \u{5}7@!;\u{19}v! x#>!9ug?) p\"K%L#I%P'A!=#K+O\"\u{18}!*H,\u{c}!5tu\u{9}\" y\
        9H\u{10}C!1t/%!!w\u{d} /\"J!<!>!:\"C!s#9!9!v\"8(:!M!<'I!A\u{14}d# G/x6Dfd!EtwZ!$w:R$/G%r,s%Fx.!%vr:\"+H)u?|\" L\
        8u\u{1d}\u{16}\"$IAw\u{5}x!,rhM!/vh&!Ex'(' P*J\"v#>'E\"M\"Ee:$ v*E!H-Ju}!Et\u{3}1.\"t'u!K\"I!G\">!F!D!D!C$G\"L!\
        ?+r9\u{4}2 A\"<\"q!>!:!y!=#<$O$<!<\"A!=!>!?%L#;$8\u{12}U!(v\u{7}\u{14}$'G$x$D6@/:-\"E\"G!J!D!I!q\"F!s\"B*E\"D!<\
        +8O!!,s\u{15}q#=H!H$x\u{10}\u{1f}(!~\"A!B+E)F\"A!w*F(U\"2v3F9\u{19}! u[M!7w\u{15}\u{1}! AQ5!-s|65!J!B#>\"K!=!5!\
        =!G!3$3\"7!q!5$C!9!=!8\"O!F$A#I3\u{11}# I'v(H11& P\"@+;(w%H%:\u{e}*$!\u{7f}6E!C\">q-!*t\u{1d}\u{1e}!<s?U\"\"G-w\
        _\u{b}5 u!L!;!D!?!J!@!J\"?\":!E!N&I$L!s!G!1!8!8$:%4\u{3}\u{8}\" t8K\u{6}h8!=\"x!F!F!F!C!v!7!A!?!O!=!O#J!=!=$?!N\
        !G!7!:!6$8%Cw8!!t\u{15}\u{19}& H)G)E%x\"G,H^&!#v<3! u+\u{7f}!8u}8# u7H#rb\u{0}' J)C&>\"v)?$r'?/W= J\"?!3%@!G\"E\
        !Z\"9!q!T!.!8!B!I!5!:!T!C!w!*#p!K!=!:!-!@!o!I!J9$(#G$K#=!E\"<\"A#@(FV{! u\u{2}C! t5\u{14}!/x\u{10}5\"*y#FE:#%J%\
        u.LaW#!v6H\"G-:!.w\u{8}A!7q0$$%J&C$M'EWE!&vs8+ C!K!A-@)C#t#G$N!H!q!<\u{1c}e% K#D9{$E%C\u{1d}\u{18}!4v=9\" t8R\u{14}\
        h\" u8Bs\u{6}!$v+\u{5}!$w%\u{1d}!:w\u{c}I, u!A#G!H!A#J\"J!>#E(@\"G!>.k\"4H1v?\u{d}- x\"A&E!E!I!M!M!F\"E$G$D!I!J\
        \u{10}Q!!sw{6 G!E!7!?\"@!@!G!t\"t!s!s%>!D!L#<!F!=!@!F%E\"=$I2Z\" I/t,], R$G!L#>#B\"H\"?(?\"E!<&?!t@=!$v\u{12}0!\
        Es\u{1d}\u{8}' q$@!4\"8#;%@'<GL!4wG\u{14}!Ev\u{1d}\u{4}# r/u6C6F# F/{+EOa\" M%Hx(!4u*s$#E%s#H6I~\u{7f}!+rD/!/wG\
        \u{14}\" z7F\u{c}\u{14}!Etx=!-uY\u{18}# G$v6Cf~!)x\u{6}\u{a}!5t\u{a}|\" x8F/\u{b}\" I*ska!EtX;!%v\u{14}\u{1d}\"\
        %E@v+\u{a}!%u\u{b}(\"<I$z#s&&D!r#?!A$@)KIn! yGT!'M=\u{11}! q/$\" I*y\u{6}M!EsBy\" G8wJ\u{7f}\"4t#MDq> B!@!D!m!D\
        !J!O!H!K!T!N!I!L\"N#@!I!S\"G!W!R\"M!G!K!D!J!I!O$I!H!yy0# I7G#w\u{7}t&0u-G!G!|!B\"F{f!&vK;\" F\"{Gp!@u(]!=G\u{b}\
        S\" K8uuU!2sp\u{9}!)t\u{6}E#/E0v!Iw\u{c}\" J(u$\\3\"A!I!L!E!H!D!E!K!L!A!G!B'>\"E!r!K!v!H+DFL!EE1\u{7})'H!G\"D!F\
        !E#E(}\"F,E\u{1d}<!:t\u{14}t!+y'\u{1}!Et\u{8}-!'u&z!2svF!1s\u{1f}\u{1c}!*s\u{13}y! u\u{f}\u{6}!\"B^\u{7}!Es\u{1c}\
        \u{6}!,u>f!Atg\u{d}!'s\u{1d}!!8EL\u{19}\"8C!tWp% K#D9{$E%Cg~\" x2FgS!7uB}!)th:!Awg\u{1b}\" L8w\u{1c}\u{19}!8uUQ\
        \"4x$C\u{15}D= s#L!<!G!@!A!s!<!J\"@\"C!K!-!@\"-!M!D\"D!H!B!t!0!0!@\"N!@\"C!D\"UzW!,G[H0!<!A!?!I!J#G!A!C!A#5\"@&\
        =\"K!v&4!H&[!-vRC!8u~;!@t\u{10}C& E*r0B%D#t#uEO!5w6/!(t\u{11}\u{1e}\"6w*r\u{7}\u{1}!AtX\u{16}!@t\u{1e}4'$F!{!B$\
        D%A)G-@ ## H4{)u:g!$u-2\"1u.JF\u{13}\"3x%F@'! uj;\"(J=s\u{d}1!Et&l/#D\"C#J!@\"C!I\":!A\"<!?!<#C\"P!G,EDH3 Q#v!I\
        !H!C!A!H!H\"A!D!N\"J\"9#5\"G$J#F#G%4j2!7rK>\" L8v:4\" v9GQx\" v/Jvx! u9f'-A$\u{0}!?!>'>%L&>o\u{7}!4u\u{1e}\u{1c}\
        ! uP\u{16}#)B!D;s\u{f}1! LH4!/tw;- R\"A!@\"D$B!F%J\"?$s#>\";%O&r:e! s`a*!D\"C!I#G#@%A(C!H!~,>s\u{14}!4ssT\" K$w\
        \u{7f}6\" w8H'u$/A'A\"J-As>!'v\u{7}}!@tE7! uj@!!vF7!8vh\u{1d}!+y\u{e}\u{0}!-x\\7#*F\"E.C^?\";u&t9b!4v}V\" M9sJ\u{15}\
        # r!L!Gf/# w2w3EXX1!;!O!C!E#I!I!H!J!G!D%s\";!7\"G\"H!N,54D!/uOy!Eu\u{16},!/w\u{4}?!Ew:\u{15}\"3E*oV0( K#I\"F$L\"\
        F$H)G)IBU!Awbu!3wW%A A!F!H!Q#P!J!N!X!p!Q!l!R!+!r!E!B!,!>!H!*!S\"7!y!<!I!3\"H!7\"L!M!n!F!B!4!%v8A\"=s\"L\u{e}#!?\
        qlg* A%>!;!z(O'B!=!>!?,8\u{15}>!)u_{!1v!%\" K8tn]% J$D)t*G)r/L\"\"C(D\u{12}S!8tvD!)t\u{0}q!+t\u{1c}\u{8}!Et\u{1e}\
        A! L\u{17}R\"#q-JoN!9ya~\"4t%Et<! tR>!7u7g!7v\u{1d}h! x<X!2u\u{9}>!EDh\u{0}# E#u(s!>! t$g!:x26!0uV\u{17}\" H#v%\
        0!!z_\u{1a}\" M,s\"_\" x9G=\"!!r\u{1a}\u{6}!8u\u{1d}\u{19}!;t*z!Au\u{1d}R!8vaQ!At2^!2umq) B\"s!A't%B'C!u!C!?T.!\
         s\u{19}k\" J8ve+\"7v#Iwf+&<!C#s!=\";\";\"<)@#r#=%w|0+&<!C#s!=\";\";\"<)@#r#=%wTI!'v_K$ I%s\"<1r\u{5}>\" J%u6C\"\
         F8z\u{1f}%# A'q%r}n& s&?!@#u\"C*A\u{c}\u{3}\" J8t|e\"0v\"H\u{4}S# N*>%@<3!:tps!/N\u{b}:! D&\u{1a}!!t'\u{3}!4Ju\
        H#8M\"w)w\u{17}4!0t?\u{c}!1sA\u{7}\"\"E6uL\u{1d}' t$J\"A!p$C$H(I\"k( @\"H\"t09#=!>\"=+L2J\"-t8K`\u{10}\" C9{<&$\
        !\u{0}-C,=+CX-!&td\u{1}!/uK:!*u\u{1}>!!u*93 L!=!D!A!M!B\"A#;\"7!:\"r\"8&=!A!w$D#<!u$7\u{19}G!4t6\u{f}!9J\u{1}2!\
        /s96\"4F#v8\u{3}# s3B$D>e\"7F$z6\u{16}- I$B#F!L\"@%>%s#x!I\"B$G\"@%C\u{1d}\u{4}!-up\u{1a},!@#A!G!|!J!H$F!?*G\"H\
        !:+EO+!+t>X!(vTW7 G!=!;!7!M!\u{0}!\u{0}!C!:!5!<!6\"5!:!5$9#K!;!B!@!=%J!?\u{17}7%$x&D%?+A&t;{! y\u{16}Q!\"Kv36 5\
        !J!A!p#O!O!?!:\"7!9\":!:#5!J!2$r!r!6\"I!r#;%=l\u{8}!-x!(# D3v&|\u{d}&) O!L#p)@%A!=$<#A%u_\u{7}\"1u/K\u{0}a* @#B\
        #@\"q#w#@(?#@'s%=>k\"$H2s\u{c}$! rgu.#D$L!J!C!G!G!G!C\">$>#M!D!?-7M4! MS(!(uw\u{1c}!;t\u{c}^\"$J;u@X!Cq\u{d}e\"\
        4v$J\u{4};\"1J!s\u{1b}]\" I9w\u{17}m!Essk$ E'F0A\"z\u{b}H!EuOf'$E+y\"A!B!A'>%<!8$ |#A$D1CY2!EAw\u{1f}!.wz\u{1}!\
        9E`|!/v\\i\"(r$Ay\u{18}# X\"D(ri6\" t(KT\"!At\u{14}]!;u(h! y\u{1d}X! u$\u{1b}\" z8FK\u{d}!5tf\u{17}\" x#G'$A!x\"\
        F!?!A!L!C!7!M!L!O!K!7!>!N!u!A!<!7!P!J!P!K!R!C\":!;!J!O\"D!P!K\"B!J@\u{a}\" z7I\u{17}+#!t.E1x,M\"!A#@G{7 V#?!D!G\
        \"B!G!C!r$;\"B!E\"F!G!A\"O!I!F\"B!+\">\"O!J#?&a\"7F$ze<!?vhg!%t0{\" L-tvc' u\"I#J%G-E!M!H+y\")y&B-~!(vT7!EuJE!E\
        y\u{7f}X\"7y\"FEX# G/G)tg^!;s\u{15}W!4t\u{1f}B\" w#D{i!2xo@\" M8v\u{9}\u{17}\" L8u5`\"/D%r#\u{14}!'v!\u{1d}!2u]\
        (!/u\"6!<v\u{5}c!Evr}' N!@!:(A,?!y#<f2!-vJK\"<M$qA5!*t5Z) B\"s!A't%B'C!u!C!?\u{5}i< ?!:!:!@\">!;!C!;!7\";!;!7\"\
        J!=\";!K!6\"@!u!z!B!s!C!<&C!H!G!4Q\u{5}# G$v6Ch\u{f}\" L8r(\u{5}\" E8zMW!8GT\u{b}\" K+sf%\" K8v\u{7}\u{1f}$*H\"\
        G*B/AY>\" v*H\u{15}\u{8}.!|#C\"D$G!D!>!@\"@'?!C!H!D%w\"<Sq!1u<(!4t\\x&\"F(A+t!D!F.?&l!8v5]6 R!>!L\"?!@!?!D!A#<!\
        >!u\";\"=#q\"=!8!;!J!:%9!?!=c\u{e}!\"so`\" u'HD\u{12}# F'{(BV'!)v9+B L!Q!A!E!B!K!?!M!J!E!;!D!@!1!B!M!F\"J\"s!)!\
        >!I!}!:\"N!:!>!~!D!K\"J!K!;!F2\u{b}!-xC\u{5}!-t4.) J!O!D!D!J!@%@.L-q\u{17}\u{1a}!4wS!\" K\"sX\u{d}# G$D)}\u{1d}\
         !Eu($\" F8wzu#+v5x%?v\u{15}!:r\u{1d}R!4t}\u{11}( C*M$u(v!>!D!?!G)\u{1e}\"3x%FTF- N#<!F\"@!r!A%>%<!<#=!P!O!N%\u{3}\
        \" tEA$s!%tCM\"&x)Fzr# q,G9GJ\u{0}3 K\"E!:\"D!J!9!I!m!.!/!O!q!7#t\"6#E!:!;-SS;!4sgV#!u\"F8t\u{15}]\"2C!ypC2\"K\"\
        <!y!M!I\"@!=!@!@\"G!K%5\"=\"I!=&5!L%55t\" w/J\u{8}k( t!|#G$G&D!E\"A/F%J\" F8zy2!2toX# B'y1G\u{15} !Ew\u{14}U7!y\
        \"I!O!F!<!?\"L!>!C!8!=$8!;$A!C!M!?!L\"2!B\"I!6\"I\u{7}o!:y\u{12}\u{e}!4JR;!8u#P\"*K\"t\u{0}|!;v`0! v,~!;s7Z!*s}\
        Y\"#|5Eb;!'u\u{e}.;#t!C!G!A!J!>!C!G!F!I!K!P!7!4!5!E!D!L#K!P$u\"F!5!L!K!B#)V\u{7f}% >#\u{7f}\"F\"A1DhX!)u\u{c}V1\
         L#>!L$A\">\"@#:$v#C$F!s\"G!J!v!>!:$IY\u{16}\" s'HkL\"<K%t'b!4u\u{1f}\u{7}# D%H5}9\u{2}# G$u6C9\"\" G6v\u{10}6)\
         R$G\"D#v\"I!E!G\"@6=<8\"\"u(IwI!BvGh!=s\u{a},!&x7B!:tuE\"*F%F]\u{f}3 E!B#D!@!=&>!\u{3}!C!B$A$@!D!D!M#s!L!?!C%A\
        Y%!/w,\u{10}\"4t%Ey\u{c}!Et\u{19}B!%uNW!&vm\u{1e}!%u\u{4}q!8u\u{b}@\" C5x2L\" t9K/\u{13}$/F(E\"F\"}p2= S\"K!;!L\
        !H!=!F\"B\"v!O\"3!H\"P!P!2!?\"P!I!J!K!C!:!:!v!F\"L!7!C!F\u{d}\u{18}!2u`K\" t8I\u{1c}-.!=\"G!I\"D!K!J$;#;\">\">$\
        ?\"J!;%:\u{13}I\" I*xF\u{1d}\" N7vt,\" J%s]o!8F\u{4}0# G8u\"wL`0$C!C!?!A\">\":!9\"6#8\"7#K!J!>!H!J&8\u{12}&#!t.\
        E1x\u{14}W!/u\u{1d}\u{9}!3q\u{13}\u{a}!=o5H\")w&J(T!.s^\"!8t\u{19}F!Et\u{15}B!0wR\u{f}5 M#F!H!K\"I!D!?\"H!A#=\"\
        <!;$>\"u!I!5%<!x!:!G#8 ;!4u}q!Er\u{0}A!Ex\"_!8u],\" I8vg@!\"s#\u{1c}\" x8G+U!7I\u{b}o! v\u{16}F\"$I*v2s!9G\u{19}\
        \u{1e}!\"t8\u{15}!Atr|!Avn#, N#P!K!J\"G!s!A!F!E$D(I.O]9!:s'\u{6}! xg\u{7}\" G:@\u{4}k\" y(GTQ\"7J.wa\u{d}# M*F\"\
        J\u{e}3( L!A#@&@*t$A!H,:#p!@sJi\"7C!J#\u{13}& @%s%t%?)?\"wy.! vs\u{1f}\" K*upW#(K\"v;J\u{1e}\u{1}!7wuR:!9!M!H!M\
        !H!B!E!C!?!B!;!w!<!8#8!;!J!G\"D#B!N!8$N!>!2\"Dt\"\"1J!sD\"\" J8vY1\"7v#J\u{1a}5\"*?.r\u{1}\u{5}\" H,uD;\" E2wE\u{f}\
        !\"@?u)#C!t#B(@(;!>\"@#N\"Q\u{d}q( F#G\"A\"K$s!q#D'F\u{13}`!:s*_# K(F0w#_\" J/zEX! wd!/!A!O\">!N\"A\">\"t!F#E'1\
        !F#<!G!E$A]\u{7f}!\"sl\u{1c}#/w%@#H1$\" F8{\u{10}%\" K:t\u{8}3! u\u{1}'!Eur#!6t8\u{1d}\" {9Ix+-&C!E\"C!F\"E!F\"\
        O\";%>!?\"B&O&:C9!*r[+!9t0s\" H8zi$\"2I%v\u{8}3!4w\u{9}\u{15}6!9!N!w!A!y\"F!H!?\"G!:!>\"B\">!>\"G!<#M!E!7\":#7!\
        :\u{1d}o\" E8z@\u{16}!,sP\u{b}( H&B#C!A#y\"D\"t4Cmi!Esac!/x\u{1}\u{4}# G+|-G\u{11}M!>t\u{2}%\" K6{+\u{13}!+wm^,\
        #G!D!E\"J#C#F\"C$<$@\"G!t+:&\u{7f}$ H7t!H't$I!7w\u{13}c\"!v>Ewj\"$IAw]A!:s\u{e}\u{1}!Au\u{15}g!'N;:!/s9:! s\u{10}\
        [! v\u{8}O\" J(vMS\" I-wQ\u{5}\"#L7t]M# I%y%F{\u{a}!(tqU!?s\u{6}\u{18}!2u<\\!*zfr$ T*5+8#z<b!;rJ:!/y\u{0}[!<uy\u{f}\
        \"3I%t\u{18}^# L/y)D*\u{1c}$3F%G)u\"t_R& D#s\"D5G!E'JM\u{2}!8s?8!:C\u{1c}f$,A,G\"B+Bc\u{e}\"$v0B\u{0}\u{e}\"-t8\
        L\u{1c}R!4w\u{1e}\u{7}! vu\u{16}.\"=!B!M!N!A!Q\"Q$@&J#L!I!G!A,FB^\" u8JB\u{2}\" }8CF}!$y-Q4 w!<\";\"9\";\"}!9!7\
        !9!9\"8#:!<!6\"8!:\"B!6&:%63v!(u?Y! xkO!&y\u{3}Y( A!C\"E%w\"D%?)E-r|`! t\u{5}1; H!>!M!J\"P!M\"J!O\"U!r\"#\"@!?!\
        &!>!B!?#G!v!P!D!C\"H!5\"H#@!H\u{1}\u{1a}/\"B!@!D!E!@\"A!B!B!C%B&<\"H!v'=%H)1# I,C#}h)\"*K\"tC>9 O#@!B!D!7!F!;!O\
        \"5\"8!F\"B\"E!s!>!L!F!F!R!F\"J!0#H!8%tS\u{7}*$?!E\"G\";#~!>*F!K\"=+>z2!,v~<!2s\\\u{9}6 F!G!A\"O!;!3!@!:!:!C!0!\
        K\">!|!C#K$P#C\"E#.\"P$F\u{7f}T! Lu\u{2}!EvmM!!t\u{d}\u{9}\"2t!JzM5 E!;!?!K!@!=!B!E!A!E!>!v!;'=!;\"|!E!I!@!>&AC\
        l!:x;%\"3F2K\u{5}[! t:C* J$E&@!>({#J\"C\">&@%A\u{a}4!+to-!4w\u{18}p!Er\u{4}\u{7f}.#D$L!J!C!G!G!G!C\">$>#M!D!?-7\
        \u{1d}|!8v{&%4r#r!E%q!Knv!/t?Q!?q\u{15}y!$z?\u{1f}. R!D!F!J!B!r%?*E\"H!A!T\"Q&H%H0\u{17}\" z7FaZ#/F'G/ETP'#y$G&\
        H)F!H!H#K8a!3t\u{1e}+\" K8v?\u{19}, J\"{&G\"E#C%<!z#@!<!K!E,H;{!Es\\\u{18}\"4u&Ho\u{13}!Es\u{14}\u{b}% B$\u{7f}\
        +>)E-A6\u{9}$\"C!H5H!G5\u{18}!7sQ\u{1}!2t$3!1uXC!*rG\u{0}$$B\"~)E6B'm!6v-&!7tIS!:r\u{17}j\" u8G$S!%zd=!EuDs!8wN\
        a$$B\"~)E6BS\u{18}1!<!H!C!F!F\"H!K!I!E!F!E%t\"<#@\"D!N,8db+\"L!D\"G!G\"J!J#C#O%R#M!O&A!Ery:!;x\u{1}K!/v\u{1a}X#\
         G8u\"wL\u{11}$!t6F\"G,u\u{a}R!3vK4%$G&H.F\"t+Dxw!Et0}!9t$L\"1u.Jl\u{1c}! sdE%+C$C!x\"C%E_\u{1}' A$A#p#t\"p+E\"\
        F.\u{11}$$D&J%F6?oz!?r4v!1u\u{1}M!8JX\u{9}!5vQY\"<I$z]4' N\"@%H#@.F!L,=}$!;rG\u{8}!8t\u{14}n1!<!H!C!F!F\"H!K!I!\
        E!F!E%t\"<#@\"D!N,8R\u{d}'\"=!H!@!J%9.I!KZm!/wtF! zrX\"(D#uZk!)xJL! tXY!6r\u{5}\u{12}(#G'H!H$C'G!E!F#}\u{13}o\"\
        \"t(G(\u{1}!EtN\u{13}2!?!J!p!G\"@!E\"?\"r!I!I!=!F(A!I\"8!D!C$@$t\",w#Fy\u{1f}!Ey]H3\"D!A!:!=!?!E\"@\"9!=!u!F!G\"\
        N\"9!2$L!@(=$L/H\" u/Kkm! v\u{11}@> I\"G!=!G\"5\"M!:!D!B!:!=!6!9\"3!6!r!o\"J\"x!H\"7!6!G!u!K!O!0!=!K\"B\u{6}v\"\
         r8J4E!@uZ+!7t)c) G$<\"u!x!A\"<%}'J\"?)\u{5}!3vo*(!~\"@!@+C)C\"@!w%>QF!*uiN\" I7xod!*rBi!Es\u{d}4\")v<H' '%I#J\"\
        F!z!A*C!E]w!:ta\u{16}$ F2H!t%tzg!1u\u{3}W!$t%{\" x8Kd\u{12}! t5p\"-t8K\u{19};!#x\u{b}?!-tN}!:s\u{13}\u{1f}0 O$E\
        !F\"A#D$u!C$q#I!>!O%E!G\"w\"G#<vF!<uTX4 {!A!u!E\"K\"M!B!F!G!=!D!F\"A#?\";\"F!F!A\">+8SG\"1t)Hq1\" K8vjV!!u&\u{10}\
        \" {8E*x\"(v'D\u{6}\\!-u3\"\" I*v)v1!D!>#>#;\"<!E\"=%A!=#H!C!A!L!=&>!x$;Mh!4v3v!EEM:\"2I%vJ\u{1d}0!v!I#;%@#:%>!\
        7$>!>!A!7#p\"8!E#J\"Fl\u{0}& I%C#z#A.B,CL.0!;\">!<#?\"<\"G!8!9$;#4\"K!6!t!A!8&:\u{8}%!EB|e! s@9!!uXN!#vr,) I$B!\
        H1C!{!E!<%v'Fd}\" L/tX\u{f}$ v*E!H-Jd9\" IEu\u{12}7!*uJ\u{e}!8u\u{f}F\" I8z\u{f},+ \u{9}!:!K\"=(D#@'<!@!B\";+;\u{1b}\
        U!:x\u{b}>\" tEJ0\u{16}!3uuQ! H\u{f}l> K!=!8!A!@!C!6!J!>!E!K\"Q\"0!P!5\"9!E\"r!M!V!?!1#N!M!J!r!:!p!t!BA\u{17}\"\
         v'J\u{f}B!4s5t!\"z?%!-uQB! s-3!!u~<!4tpC\"\"E5D\u{17}\u{1e}!EuYP!8u\\a\"*w#GO\u{11}\".t3skZ!@u%\u{4}\"#L6K?Z!+\
        w\u{4}\u{18}! M}\u{d}\"5v#IR\u{0}!Et.\u{a}!EE\u{19}w!Etyq!!u-7# B*@/{0\u{6}! w!\u{1d}!6v^H!1u\u{c}\u{b}\"7C!K\u{1c}\
        '/ P$E!I\"J!r!?!C!C\"=\"A#@%u!J\"?&?\u{15}\u{8}/ N!;!r!K!D$M%C%:!8#K\"K!L!K&=%Mu9!6t\u{10}~!/wA\u{8}!@vp\u{4}!5\
        v\u{1f}G! wH&! v~|!@tmY+ O#C\"F\"I\"B!H#E,A!=&w%:AI0%E!H!G!F\"=!C!B#?$>!;!r!>\"A!:'=%9Nn$,>#E(I#y\u{2}\u{e}! zC\
        F!1tuz!@u9'!@r@\u{12}!@L\u{0}U\"=t#K,,!*I_[!Es\u{1b}%\"'w>Hqq!0IB;!!u%H!Ey]\u{1e}!/t&F!7s\u{1d}\u{19}$*I#A,D!D\u{1e}\
        \u{2}\"7s!I~<\" J8w6A!8s/0# D7z\"C\u{f}=!@v)~\"7z\"Bmo$ C.y!>(tBn> T!3!A!E!I!9\"8!7!2!@!2!T!/#I!G!x\"n!9!K\"o\"\
        u!=!<!y\"6!9!8!?!D\"=x/!'v\u{12}\u{16}!9Jy|\" D9|RB! vE(! L\u{5}L!7KIx# s*J%J9J!:u\u{7f}2#.z!?(vys!#v[\u{b}! {\u{1}\
        \u{c}!4u<k!$t3K9!@\"D!w!A!<!D\"8!;!E!8!N$D!3!1!F$R!J!0!2!2!G\"I!5!F!vW.\" D%w\u{f}p#4H#x#H(x!8sgs\" H%wN\u{15}!\
        3v\u{19}_\"&u0F\u{8}\u{9}!EI\u{12}\u{19}\" z\"E>)!0t\u{2}\u{b}!1u\u{11}9' {%@\"C%B#B)A\"AI\u{1e}. s!?!A!E!@!F\"\
        t\"@!<!G\"B*E!H!@<\u{a}!1s5J!#v\u{1a};!?u;7!'ua9\"'F>F\u{14}x% K#D9{$E%CCQ!7u],!/wXK\" w7H\u{8}\\!9I0,!5t\\\u{3}\
        \" uAs\u{f}\u{1c}!%t)F%\"D#H\"G$A$B5>!\"IHf!$zwu&\"E-B'G\"L\">!u\u{1d}1!3s<q!<s_]!'uy\"\"%K!t|P!7wS#$ O7@\"|,Dg\
        f!:s1$\"3H't}\u{1c}!$uJk'\"P\"@$=#A!;#96<MN\"3u%J\u{a}\u{f}!8I\u{d}c!Ev0f\"3I%tzC!$vz$3!G!K\"y!C!?!C!?!=!;!F!6#\
        K$:#r\"F!J!:%L!;+\\\" I9x&0!$w}T' p\"L#K*H)E!D,Et\u{a}# v*B;G\u{f}\u{5}!/u!\u{6}\" z8D\u{1a}A!/t3-!2r%|!%t*c!*z\
        }\u{1}' H#C$w0I!J*H#A\u{a}E$\"C!H5H!G2O!7trg!>qFN$/G%r,s%F\u{15}\u{1f}!-u++!:s%-!Eu\u{7}G! vt\u{b}!)uHk> O\"C!D\
        \"?!C!=!J\"Q!M!O\"v!W!6\"2!N!0\"H!:!B!8!q!;\"D!B!t!o!5!?!I\"Q\u{19}'!Ew %\"8H$QV}\"7v#J\\@!+y\u{1}X! J\u{b}F!'u\
        \u{17}\u{e}!@rD\u{1f}\" D8{I\u{f}\" r$Nz5#3G#t$t\u{7}#! wN\u{8}!:t\"-!+u^\u{11}!Et.\u{1b}\" I8u@x! I%3! t\u{17}\
        \u{7}' C(A&r!?-q$s%?9O!*s\u{f}7\"*u%JY\u{7f}+ F$;!;!u!w!@\";\":#y'H\">hT!(s05%%E\"G\"H#N9ORP\"1u.J[\u{11}!<sZQ\"\
         K8wAG! uy\u{a}\"6G/F\u{f} !)x;#4 H!F!D!E\"G!x!u!G!C!N!B!I!L\"F\"C\"O#I!A!O!A`\u{9}\" u%J\u{f}\u{5}!!ww#=#I!L!N\
        !>!G!C!:!K!Q!S!O!v!G!F!K!L!L!N\"?!q!<\"H!>\"F\"I!=!;!r#E\u{c}\u{a}# x%I3I'Y\"7u!I5l\" F)zRh\" v9K~*\" K/scQ!7t'\
        \u{1d}\" s(LD\u{d}!:s\u{f}%! E!)= S!M!D!A!T!I!@!H!R!D\"H!p$Q!F\"T!6!#!R\"N#>!D!J!J\"n!C!C!S!:!MX5\" J6v\u{7}\u{16}\
        # I7w\"EDd!\"I\u{a}`!&uj4\" w/G!9! u|\u{7f}!>v\u{2}q!7t\u{16}}: U\"K!>!z!C!E!J!B!K\"y!B!8!Q!A\"7!6!5!0\"J!N!M\"\
        1!7!9#4&J;\u{0}!-tM~$ I${+F6E!8!2u.@%!\u{0})F$B,=+By\u{13}1 q\"s!D!L#K!I\"F!D!G!C\"=$=#M!C!=)G$6j\u{f}!4u\u{16}\
        \u{1}! vetA N!;!?!x!J!G\"u!M!O!<!9!L!G!J!U!F!+!>!F!I!2\"H!D!D!;!Q\"H!E!G!O\"O!C\"|\u{12}a\" J8v\u{17}[!8u\u{b}S\
        \" K/u~R\" v8K{l\" K,u\u{d}T\" v\"L%\u{1d})\"I!q\"I\"E!I\"J!r+<+G}K# D\"C6Ake! yak!,vG\"!+t\u{1d}>!)t-z!%t\u{2}\
        h# L&u)E|n\"<M$q\"e!?v+6\" L8r5E\"0G'w\u{1b}l! v\\I\".F!|\"o!,uOW\" K9vig/!=\"9!8\":\"9\"o!<!6#4$=$7!p!Q!9+58)'\
        #C#E$K$C!E'@/H\u{1c}z!Es`\u{b}! t%V$3w$H!D'uc#!Ar\u{1f}9#2I!t%Ld\u{1c}!+xbA!-uu~! t}s!4uI0!&u*\u{11}6 Q!D!H!H!w\
        !C!A!>!s!;!;!I!:#G$6!M%M!5%M!9!L$O\u{2}H\"*E%u'\u{16}!7CcS!Ex\u{6}3!:y;\u{4}# J8D\"@\u{b}8\"!v2H\u{5}\u{14}!:y\u{c}\
        \u{e}%*F!B(q$@\"C\u{5} !8JRk* Q$E'H!@#H\"D'M!E!>!yh|#-@2q&v@\u{2}!-tB\u{3}!!tPy( ?\"C-?$B$s!y'@&@\u{f}!\"#L7tcX\
        !'tNX6 F\"7\";!{!9!I\"?!L!8!7!L$7!7!@!M\"@!8!A!O!1%1\"L \u{6}!-tRt!/w-B!)wxk!6y r!?s*<!Ds{\u{8}!!uMy4!9!H!G!|!y\
        \"D!G!A#C!A\"L\"?\"<#@!G!M!I!;&:%C$\u{b}!#s\u{7}\u{0}!6t\u{1c})= B!F!H$P!J!N!X!o!S#,!r!E!C!,!?!I!+!T\"8!y!<!I!3\
        \"H!7\"L!M\"F!B}\u{10}\" v$J_:2 F!:!G\"K$y!:#7!5\"H\"9\"3!6\"G!3\"I!3#H\"73@!7tBx!-tO\u{c}#\"P(G.Lp\u{1}$$J$N\"\
        u;Im}!(s:?# D!wDB\u{17}\u{13}\"!G#uQZ# I+H-{\u{7f}'!3p\u{4}O$ B*C(t\"rG*!>v)N\":w#E&.'!D!A#K%M\"G*F$t(G& s!H#D$\
        E'C6K)>!EC-C!'t\u{e}I\"$u+H`^!3v?X#-t\"H6Bs\u{1c}! wsN!1u\u{1b}C\"1G.ue\u{f}\" K8vAe!3rg\u{17}! u\u{14}W\" K,u\u{7f}\
        d\" G2xV\u{c}!$IBP' L$D#F!F!z#@!A\u{1a}J\"<q)DF?!$z?\u{13}( H!H#E!@)s*|%p#C\u{4}##$x%E$BF,!&u\u{a}n( A\"@\"u+M%\
        :$@\"?+N:?!0u`i, @\"@(t\"D!@!@#D#o#B\"G!@+r>A!?u\u{0}m!:v,\u{f}#!v2H-Ku4!8v&v!/sPc* N!p!A#I*B'D!C!I\"x&DO2\" H*\
        u>\u{10}\" I1xT@!!tUM!:t4'!(s0\u{1c}!!tKo!3wwb!:tT`!&z#J!9toB!9u\u{1}Z' D\"u0E!A%B\"C'D\u{7f}\u{19}!+uU\u{15}! \
        v31\"*C.Ck<#+F+F/zRg% v'E#I,J\"Mh`!8vB0!:t\u{d}.\"*K\"wL\u{17}!-H\u{1f}C!(s+F!Er:\\!8uD\u{13}!3v\u{e}J+ w#M!E!K\
        !I$B,E\"B!K!G+DUU\" E/{t\u{10}\"'J1M.\u{12},#G!D!E\"J#C#F\"C$<$@\"G!t+:n9\" C/z\u{1a}\u{1f}\" G6|n\u{1c}!=oUv\"\
         E${c\u{5}& ~'G(B'C!L!C1|!!si~,$@!?\"B#=!B(A\"t\"R!?!B&;&>1s!7usk\" H#xl+!;r\u{10}n!-t}8!!u\u{a}Q!.w0\\.\"A!@!B\
        !G!G\"G!G!<!@+;\"u\"3\"<$>N\u{a}\" L7w\u{0}L!+u\u{17}G!Es8V! v\u{1b}U!4r\u{1d}\u{2}!3uk\u{15}!4t\u{c}}# y!A);D*\
        ! s\u{a}r\"\"F6sEv!,s\u{0}u! uj0!Ew\u{12}u!2vt~!7t+q!/uW\u{12}!:un6! w\u{3})!At\u{5}B!3uP<#\"G#I%G}|!Ev\"g!4wm;\
        !6F\u{1c}n$$s%I&D2ua\u{13}!:w \u{d}!-u\u{c}15!>!L!<\":\"<\"}!:!8!9!:\"9#;!>!8\"9!<!v!D!8&;%8S-! u7;!,tOX$ C1w!C\
        &DTR!!sR/!&uz#!-u\u{f}\u{1a}\" I/v~\u{1a}\" z'HjC!1z:o( s!r):&A!F&M!7!=\u{13}\u{16}% w*C-D&E!yc\u{a}!9y~%!1sbZ\"\
        )K/wOw!?s1Q) F'@!F$?!=#y&C!A!OjW\"$J;udZ! K\u{11}\u{f}! K\u{2}3!:r\u{5}J!AuN\u{d}*\":\"@\"E%?!<#A!u\">!?'=\u{3}\
        S; =!C!F!G!M\"M!n#w!q!q\"(!X!A\"Q\"?!0!J!G!J!7!E!*!-#E!?!J\"I\u{1b};!7tZ\"!+tg+' P#N#H#N$K*G#Fs\\!%s{\u{0}!Av7c\
        !9J6\u{5}!:s\u{1}k!:tp,!$t\u{1d}e!-u\u{c}p&0u-G!G!|!B\"F!>!$yr]\" y$J.96 O!@!A!>!F!E!;!?!F!<!<!;!:!B$?#8#;!q!|!\
        ;&<%J>_!$t+t!$uTD!8s&_1 K!C!E!>\"F%D#A\"s'<!F!I\"r#H#@!y!G#<j\u{1f}!5upi!Ev\u{d}?!3t\u{17}\\\"7J.w\u{9}z\"4I#v\u{e}\
        h!+I:^\" H8we1$\"C!H5H!G\\\u{19}!8u\u{16}S!)s7\u{a}# H(H0ygQ$\"=#D\"H1u[\u{19}!8wmg'-B\"E'E!F!p!M!BV\u{1}! s{v!\
        /tTm:!9!M!H!M!H!B!E!C!?!B!;!w!<!8#8!;!J!G\"D#B!N!8$N!>!2\"D\u{f}t\" H/w\u{a}h\" H/y\u{1b}g!@u<n!/GrE1 q!G!H\"@!\
        D\"p!B!=!9!<$I\"@&Q\">!J&=%4\u{5}\u{f}! sdu!-vb'#*B%B)G\u{14}\u{1f}!3y\u{3}/!@ul_!Er\u{a}j\">t%J8o$\"z!?&=.B\u{f}\
        \u{b}! u u\" z\"FH%\"<v$KRK!Ew<\u{1a}\" J7v\u{16}5!?qHt5 T!B!E!H!w!D\"C!E\">!E!9(L\"y!K!D!I!G\"7#K!8%KL:\"/z6CC\
        x' I!t2E%G\"y&I!H\u{c}\u{0}#\"G#I%G\u{1c}\u{c}!\"J^\u{f}!EwC\u{0}' u\"C\"E&C\"N#I*K\u{f}t!'y\u{13}6- P!>\"D'>#?\
        !N#<&@!C!y!M%K&; \u{1d}!2w\u{15}3!7t4o\" F'v\u{15}\u{1b}!:ts7\" H/z_.! w7j8 M!M!A\"J!r!H!H!G!L!<!9!Q!L!C!R!K!H!\
        @!I!K#H!P!K!G\u{18}E\" I8v\u{15}\u{a}\" L8HB`# z'H(GS\u{e}!%usS!;s\u{2}z!@tw\u{16}!,v!Z!(I\u{f}P# r#F=t$\u{15}!\
        9v\u{13}&!-v\u{2}J#\"G#I%G)\u{6}!*uet!7r\u{5}K#!F!D>},P\"$L&B\u{17}\u{1}# F,J,xf\u{12}! IU\u{15}!ExE\u{17}!8v\u{18}\
        T!-t8N,\"E\"G\"J!L!I\"H\"N%L%H!E#B%L2\u{a}!1s^2\" K6uG+!*L\u{16}\u{17}!7C~g\"*K\"tA(!6u]\u{c}!&tr-! xL'!EtK2< B\
        !G!L!B!>!J!8!M!v\"P!=\":!D!K\"4!4\")\"C!t!E!\u{7f}!?!8!9#1!6!0$u4|!-v4E!Ex5P!;}\u{e}p/ L#@!C!I\"G!G!?!H!D\"<%r!\
        =#C\"G!K@p!*u\u{8}#!EIs=$ F'G+I&xQ}!7u\u{6}q!:s\u{18}\u{0}.!A#C)\u{3}!C!@$A$?\"C!L#s!L!?!B%@+\u{1e}!/sq\u{2}9#G\
        !I!L!>!F!@!<!H\"L!L!u!D\"K\"I!K\"C\"M#8!6!A\"E!7!5!w#OQR!7tyI!4w\u{1f}2!(t`M!,vOC\"/v6H\u{3}D!!u)t!&yKW!9ttp!,F\
        >\u{7}\"3J'u*r!!uTY!Erf'!8Lp)\" u8Jq3? O\"@!~!=!<!?!<!E!O!>!L!S!J!B!E!2!1!H!G!D\"M!F!B!F#N!K!G!1!@!G!Fa\u{8}4$O\
        !B!D!A!K\"D!C!F!D\"E$B!s\"?!x!H!B!@$G\"?%@\u{c}&\" u8B\\V!.sH!! L^r\" v7J\u{1f}a!9B>\u{16}\" z9Fx\u{0}\"'t#E?\u{18}\
        \" {8C,\u{18}; >!B!F!F!K\"L$v!p!o\"&!U!@\"Q\"=!-!J!J!I!<!C!O!<!L\"Q!>!H\"M\u{d}(!4wM\u{7f}#/E0v!IXS8!6!:!<!?!=!\
        ;!B!?!F!?!;\":\"A!G!I!6!9\"y!B!L#F!8!9$9\u{1f}\u{b}#/N)G\"I\u{e}\u{e}!6wxQ! yl2!)wnD'$F#E'v!C)F\"r+C\u{3}\u{1b}\
        !#yON!*z;\u{1a}!Et\u{5}g!8t5.!$w;K. K\"@!D!F!H#F\"G!G!G+=\">!<$I!JK\u{12}! xV\u{15}# G$v6Cw\u{1d}! u\u{19}\u{11}\
        !@r#z.!>#D!H!?!D!C\"A!B!<!A+I!J's%9\u{3}%$ F2H!t%tr}! tC\u{15}! x\u{16}\u{1b}!=qqo3 P!5!I!I!J\">!G\"6\"?!J\"G!A\
        \"G!w$H%8!5#>\"4/%!7x4^% A\"@!\u{0}%E=AdO<!R!N!s!@!E\"G!<!K!C!E!E!G!O!D!5!/!J!@!H#T!K$s\"I!/!I!F\"D\"I^/!;rJ//!\
        t#I+B$E!C#G!F\"D#I!H\"C!C!z!G\"u\u{1b}8! s-\u{10}!=oU\u{1c}! xx \" I*xg\u{1}\" H8w\u{8}9& s\"L!D'A\"C#ur3!Es,>!\
        Ev}A\"!s.I>s!,D[\u{18}!Ez\u{18}H\" J8uln!4v`\u{5}!!u]B!\"zm~\" D7zTq!5uj1, W$G!N&H!@!E\"H\"E'N!E!@+B'v!Ew\u{7}1\
        \"!M?sW\u{18}!Ar\"=\"-x*F3\u{d}%!t!B!B!A<wJ\u{1c}!7wCP!?s)O!:KP2!/wp?!-u~\u{1f}!1sYg!/u\u{18}\u{7}!8Hh\u{16}\".\
        B#DGfC!L!E!O!C!C!E!>!;!M!A!F!B!@!T!E!C!O!;!C\"s!I\"M!s!q!/!<!R!O!o!F!D!I!I!<!G\u{3}>!8v\u{10}~\"-D2{\u{4}9!9t\u{4}\
        \u{1f}\" w8EL3!7x!\u{0}!*s\u{13}1!+w<\u{14}# H(t'GQS\"4t%GM#\"3x%FP#8 D!{!y\"u!?!@!B!H!E!C!C!<!A!M!=$<!5\":!8!K\
        !9!8\"6)5cq!)uI\u{1e}# @#{%Fi~!8u\u{1c}F!$sq?\"4t$Ej\u{1a}!2u\u{18},!+t0_\"2s(J\u{8}\u{19}#=K!v$J5\u{5}\" I8wRG\
        \"7C!KF'\" v\"L,\u{1d}(\"E\"C!K&I\"B)A!E.=\u{2}\u{13}!(Imu! v\u{11}E!8p/\u{19}+#E!H$F\"J\"=!D\"C)F!z!?+;vS!2u2,\
        !%t,d!4x\u{7}q# P7K\"K\u{1f} !+s\u{16}f!+t}-!?q\u{a}\u{e}7!O\"C!>!N!A\"K!G\"P!M!B!4!?!2\"7!C!F#:#J!9!4$E!N$F\u{c}\
        r8!=\"B!v!@!:!A\"P!:!G!5!L%2!/!H#Q!T!J!-!2!1!L\"G!3!CL4!@r\u{4}1\" J8w\u{14}!\"7z#F\u{16}4\"!E\"wh~!1u@\u{1a}!$\
        s\u{12}K\"<K%t4\u{a}6!8!?!F!;!@\"B!D!8!N\"M\"7!I\"w#<\":!@!B!C#>#r!;%M\"F; S\"=\"C\";!A!@\"B!=\"=!u!B$q!;\"@!>!\
        P!@!<\"Q!E!G!;!u\"F!E!F!<xF!EsL6\" H8yj$!BvjN!8v7<!Evf1! yy\u{13}&!K!I#H%I$@)Fs\u{1c}!&ukx\" M7rq/' v+E$F(D!K\"\
        ?+@Zk!@r>v\"*K\"w\u{11}\u{1d}' C-B$<!v!s,>&@d\u{2}\" J*u{1( F!A!7(8)@$@!\u{3}\";l\\1!7#7!v\"G#N\"8!M$6!8%8!>!J!\
        I!>$:!7!<\u{0}\u{b}!Ew+='\"E#K&F\"C)B!E.=;F!6xP=! wVA! v\u{1a}\u{1e}!7sek( ?%v\"A!<\"O%B+E(uEI@ B!K\"8!F!<!>!8!\
        >!;!2!D!5!0!4!0\"t!|!v\"9!9\"3\"0!:!:!y!A!=!:!:\"F!F!4x!! sN\u{17}\" J8wzb!.ssa- {\"t!D!I$@\"E\"E#G'D!G!:!I,>D4\
        \" I/yN\u{c}!7tS\u{d}!7C2\u{10}\"$IAw^h\" v*GE9!<vVL\" x8IW\u{1e}!7u='\"(u$Br\u{16}!#t\u{19}Z!6t\u{2}s!&v~j\"2r\
        -qKY!;tvx$$E+z*J(CP\u{4}\" K+vT\u{1f}\"4I#v+8, x#I\"=!A!w!E\">!?$F(C!A!D9W!0s9 #&r!D#Gv@#$I*s2qmY!@u2\u{17}0 I!\
        x#B!>\"E!E!E!A!A\";\">#<!>#>$O+Ami\" r8Mkn!*sf,!(v{\u{d}!%s\u{c}\u{d}\" \u{7f}8=1f\" E%s{\u{b}!*r\u{14}@!.sw\u{1c}\
        \"(J=sB\u{1}\" H8ui^; Q!N\"=!>!C!5!C!B!v!N\"I!5!C\"?\"B\"N!J!B!D!R!C!T!r!>!L\"F!A}T\"!s.I;A!:trA, z$E!B\"B!D\"A\
        !s!D#C'C!A!E]\u{9}!Ev\u{11}P!Bsw@\"*J.Kb^!,w!n!:s1w! uV.! v`e!9u3'\"0s'J\u{a}\u{c}!/uF@!#rE/!%t?M!2uf>!Asr\u{3}\
        !?sb>% K#D9{$E%CrO!*tsA!@tK?/ u\"?#L#B!B!N!K!K!D\"B$D#t!B!N!KrD\"4t%E,|\" K8u5\u{8}!EvHv!!t\u{9}\u{12}!Es\u{8}A\
        \" }8Dr2!*wZ\u{7f}!7s`J!*su\u{c}!%tfj\" J$w8x!1u\u{7f}J!%C<{!4uP`# \u{0}\"A6G\u{18}a< H!F!=!E!G!t!w!=!<!D!=!H!I\
        \"G!M!F!o!A!D!s\">!R!w!;#H\"M\"$#@S\u{6}!3va5# L/F)J0E\" u8JNa9 o!L!E!Q!G\"H!J!K!D!N!O!L!G!U!E\"7!G!C!5#F!S!L&2\
        !M%.4M#$E!H3D\u{f}$# B*@/{su\"2I%vmZ2!@!A\"F!y\"C!H!w!D!B!@!C%B!D#A!D#@&E%=Hp$ u#s4E!Gy\u{1d}!8KS\u{16}$!C\"B)B\
        -G\u{7f}8!!u\u{2}d$ v*A#B\"s/v!#v\u{1f};!7u\u{6}t6 Q!K\"F!M!@\"C$9!x\"F!6!2!?!4!A#K#@!N\"5\"K\"H!3$G(P!/t%p\" H\
        #v7l!7x,R!/s6\u{e}%*I&F\"E(G+s%98 D!{!y\"u!?!@!B!H!E!C!C!<!A!M!=$<!5\":!8!K!9!8\"6)5,\u{19}4 9!A\"=!A#I!>!=!M\"\
        <!9\";#y!u#;\"w\">%9!<#?\">\u{f})2#G!u!A#E!A!K!J!<#E$8%G!A!8#I\"K!=!w$I6Q!.wrb&.G#G\"F$y#G+F2\u{1}!8v~&! HZ\u{19}\
        !&x\u{1b}6# y7C!Fg>!:snF! y\u{d}g\",w#F\u{14}\u{7f}\" F\"zQ\u{6}% v%F3I%t#HV%!)wC\u{1c}\"$J;u%\u{c}\" {8E@\u{16}\
        !7tgW' w$F+F(C!J\">+@\u{18}\u{9}\"8N\"raa# E,E+xf=* {\"D!C$G!H\"C%D'@\"K\"?.w\" I8uS-!)tt9!*t\u{10}i$)F#w#B6vYU\
        !&zy\u{a}!$th\\< G!R!J!G\"L!E!L!Q!J!N!N!Q#T!K!O!P\"?\"O\"H\"N!E!L!J!I#@!D\"?!I\u{13}\\! x9?!,uGP!@xY&!8J3\u{4}!\
        3u\u{a}G!8u\u{0}&% E!r#t#K>@^Z!7t0W\"/G)Krq! vSP!AwMl\"1H!vXN,&D!E!J!D!A\"E#O'=!?\"C&O&;>L!$xS/+ {(;\"M%;$B!:\"\
        A!=!p\">+;^\u{1e}!7s2.!EEyh, O!B#>!A!A!A!>!?!?!>!}!<O\u{1f}!@t?G! xkd!$t>>!8JC#!-sFU\" K8v t*#:!<$:#G!6#6(8!o\"\
        ;+8\u{3}~!)xL\u{b}!>ot\u{1b}!Bt\u{d}Y0\"?!B!B!C!B!E!\u{0}\"?#A!B!?(J\"t!A&?%<~\u{16}!;u-D# O2s%IB-!(w75! w\u{c}\
        :!/u\u{1f}\u{12}+$F!I#H!B#>!A\"H$9'9$r#@o\u{3}!#s\u{5}I!)wbR!@uw~!2u\u{8}{! ua`7#r!E!E!>!A!C!F\">!L!K\"G!H!7#1\"\
        C\"Q!N!D!6\"C#B!4$@>\u{17}!*u\u{1f}[!8vxj6!9!n!6!5!P!6\"4!4!p!M!5!:\"/\";!;!9!4#2!s\"6&<%1t\u{a}. R!<!@\"}!?\";\
        !B!>\"B$K(@!E!F!7\u{19}A\" I&wJC!%v\u{18}x! x}\u{f}!0uqE\".H!w9n! tKsA e\"r!<!r\"F!N!9!K\"I!S!-!<!D!F!@!9\"P!?!\
        J!>\"F!K!D!O!F!Q!A!J!G!K!q!@!O[B5!N!K\"J\"K!C!O!G!R\"O!;!K!7#4!C!:#;!=!N!s!I*3!i!4t\\\u{1b}!*s\u{12}\u{1d}!5zc\u{1e}\
        !EuR;!#v;r+ H$C!F#F%:)C!z!D!>$F(DO\u{12}!,uQk# \u{7f}\"=6?\u{a}9!4u\u{7}\u{1a}1 O!A!A!>!@!=\"A!G!=$=&?!?\"u!?!Q\
        (B%QJ|!*H|\u{1d}\" {8DF\u{1f}\"!u!J\u{b}O, I%A${!B!@!A#@$D$D!N!J,@K>!/t8\u{7f}!-ti\u{a}% M!C)s.I\"BZ=\"8F!L4\u{9}\
        \"7K.v\u{15}\u{1}!$tM<! u\u{19}9!Es\u{a}N\"\"N(Iy6!1sF\u{e}! u^H'$x#F%F!@\"A%u\"@\u{b}\u{14}!8D`:\"!H?z5(! u\u{f}\
        \u{1c}\"2{(Dj@!:rs\u{5}; t!1\"G\"I!=\"C!:#N!D!1\"-!O!E\"*!2!B!M\"K!M!5!6!u\"0!4!/!M#Hw\u{18}!8u\u{17}c2 E!C!?\"\
        C#@#?#@!@!?\"B!B!@!9\">\"=!\u{1}!B\"E{D!Bvkd\"$J*t\u{17}n!!u`b\"#N>v\u{4}\u{1d}\" }8D:{!0IxN# H\"y6H(O!Ews=! rF\
        o( u%F%C%F$t%C!A'KEB\" I&x\u{17}z5 S!C!F!G!w!B!A!=\":!<!L!9#I#8!5!L%L!4%L!8!K\u{14}d\" v8I>n!&v%\u{f}!/w\u{5}!%\
         H!x2H%I-Fx\u{9}!Ex&:!$y3=\"4u#H9'! v=\"!4t\u{3}+,%C\"J!F\"<!B!@#E%:!r!;\"@!F\u{7f}C!:uL:!8J|\u{4}!/sO_$4w#E!A%\
        uWw!?uIE6!C!F\"<!I!L!p!C!P!7!B!M#M\">#5#M!O!E!K\":$:!4$M<&2 J!<!=!>\"D!>!E!A#:!;!D\"=$t!5#9!F(:!wA\u{6}8 D!{!y\"\
        u!?!@!B!H!E!C!C!<!A\"=$<!5!<!:!8!O!9!8\"6)5k\u{a}#=C!E$}$@!:yc\u{8}\"%u&Epy\"#w9E\u{7}X!)t\u{6}\u{0}!6BL\u{19}.\
         \u{d}\"8!B#@!A#5\"?#=$?#;!<!=(B%<jh# G7F#vz(4#>\"K!B\"I\"N!>#5!7\"8\"5!s\"J!=!H!L#:!D\"3\"5!D\u{0}$!%u97!!ueR!\
        /tF2\"(u$B{d\"7u!Iyk$ F#y\"G\"IN}! vY-!)x\u{9}E! M]U\" G7yD~!+v@\u{0}! t\u{2}z> O\"C!D\"?!C!=!J\"Q!M!O\"v!W!6\"\
        2!N!0\"H!:!B!8!q!;\"D!B!t!o!5!?!I\"Q\u{11}y!+w{B!8u~m!#zO&2#@\"<!;!?#:!=!r!<\"o#@!:!;\";!K!>!<!<+IK_!<t;N!8u /!\
        @w<x!EuA:%\"L(F!M*u0Djy!&u<&\"<t$L|)#4F#J#u\u{12}n!@uM\u{2}!@qA\u{5}!8ug\u{18}!9w(]!&t`+$ G*B\"D+w#-!/w+-!:t'X!\
         xj'(\"B%E#M\"A#<&y$?!;Z !%v\u{5}~!/w\u{a}\u{12}#/C'G/Du\u{e}# C7;\"\u{1}F%! u?V!7w\u{7}\u{3}!,vb !5s3\u{5}) I$\
        B!H1C!z!J!<%v'F!\u{7f}!1sm?: H#t!B!F\"H!=!L!D!E!7!H!A!;!6!0!L!B!I$M$t\"I!0!J!G\"D\"L4\u{16}!:tf3!Au\u{19}z\"<K%\
        t\u{9}v\" E/{\u{19}A> J!H!I!A!G\"6\"N!;!E!C!:!>!7!;\"5!7!r!o\"B\"y!I#9!F!u!L!O!1!>!K\"D(\u{0}\" C#v\u{1}\u{a}!E\
        vcn!3sz\u{11}! wi5%\"H!D$L(C)KI\u{1}%4s$D%{!F$FQ):!;\"x!E!F!E!A!v!6!@!>!N!<!M#I!<!;!7\"N!?!S!F!4!9!5$7%B*\u{a}\"\
        1u/Kzv!8u0s!1vEv\" I*r\u{9}(!4t\u{5}]\" D9|r|# I#w%J5t&%@$y!A%?*H,?Lj!2p\u{4}\u{15}!4w0q\" J8x\u{1c}8!/t=B!&u~\u{10}\
        !3ve\u{1c}!5s`j!-s\u{e}'#)z&@(wuc!,u\u{0}]\" J8t[z!,vGa# V*p\"EZ\u{14}!7t}\u{d}\" L$vio!/va\u{1f}\" I9wC3%%K\"E\
        /H\"t!JI2! wy'!9uh$\"/w,w\u{19}E& P#C3B\"H$z)>y\u{c}!;t\u{17}&! t:6)#C!G!E$E$@\">(>!A!s.!\" L8tK\u{11}\" I6wJg'\
         L%D#H\"J(E%C!sn\u{19}$ F.A*C\"ER)!Au:M!1vd)!%w\u{17}\u{1d}!)x\u{a}+!8t\u{a}\u{c}! wl\u{6}!,t\u{11}D1!?\"@!=!B\"\
        C!F!@!A!C!r!=&>!t#y!M!>!<^n!,wW\u{10}\"7v#Jdi!>v{$\" IEun9!/x8\u{e}!Eu3\u{1a}!Ex\u{5}\u{18}!;tSy!+v8\u{b}!/z\u{1c}\
        \u{5}!4r,\u{5}!#F@\u{0}!9G*\u{e}\"!B:{o\u{1c}! u\u{13}P# U*p\"C`.&!u3C$F%I$C!z^\"!9G}?'\"F%E#>\":-E$F%zrC\".u,s\
        3l!6uv{! v?v! L\u{19}!!BvVl\"*K\"tu,\" J8tYM2\">!A!>!A!A\"\u{7f}\";#>!>$A!?#?!=\"@!>$J!?&;(D1 y\"t!E!L!I#A!B!J!\
        ;!B!C$;#8\"J!B!@\"<\u{1f}2! u`^!$y63! u\u{15}\u{7f}\"?s#uiQ\"$K0tSm3 R!A!A!B\"A#F!A!D$D$B\"r!;!?!t\"O!@&C\"t#H\u{1}\
        L!7x\u{18}\u{b}# G/r(G\u{1}H!3u{\u{17}!'ug\u{1c}+#x!M#G#H#G)F!H!H!J\"K!QY\u{1b}\")t<K\u{3}X!/wP@!AvIx!1rE\u{1a}\
        !BqCX!?s\u{7f}\"\" t8J\u{1}~!$tSt!Ex\u{0}$!(tn@\" G8x\u{3}=!8to,!?tk6!3ty\u{1}!/z\u{1b}\u{4}!,r\u{3}\u{9}!6xg\"\
        \"2t(G\u{e}g!4rCA\" v9G\u{6}\u{f}!Et$61 \u{b}!C!L!?!H!;#A\"0!>!=#>'B!H!;!J!<+=\u{14}?\" G6|zI!Ar\u{8}T\" t8L14\"\
         D8\u{7f}_&\"2u3B`r\" E#zXj!/s/H\" K,uF&!?s!\u{d}# u1K/J-d\"7D\"y!U,&C!D\"C!@\"E!F\"M'=!?\"B&O&:tD\";u&t\u{15}=\
        !2tmT!:vxM\" J8wUX$ t*@.J\"EvU! H -!0wJy!!tY\u{a}! u;0) u!t-;!>$>$=#<%@&=D)\" I\"y4j! uNk$ L%G$G/BPv!@usq!:uTo-\
         6#>!A!{!<!t!}\"s,>\"9!A'?%=w&#!E!D\"z2V\"3J'ubFB O!<!@!z!K!H!n!I!N!N!;!:!D!H!J!Y!F!+!>!H!K!2\"<!C!F!<!Q\"H!E!G\
        !P\"O!C\"yt\u{1c}!$z=\u{8}\"!u.K\u{6}\u{1b}!3tWU# B(D0~a\u{1b}\" G%w\u{d}\u{3}!,v\u{0}q3 T!@!I!?!?!D%J!>$<#@\"w\
        !q\"P!M!<$H#<!;\"DmL!4us4! {R;$$E\"w!F/J[e\" v8ICE\" G6Ex,% >#\u{7f}\"F\"A1D!w!Ew5=)!C\"O4A!K\"@\"{!H%G#?V+!4w`\
        :\"%I%F~s!4vm\u{5}# H4u1HTL\" K8wy;! v>A\" K/u7 \"/x6>Aj!8B7\u{1}! syB\"$G*vX1\" {8C\u{9}s\" x%D5 !!t\\b+!?!K!>\
        &A\"C\"A\"=\">!?+H\"@h\u{16}!Eu\u{9}b!Ex3^!!v\u{6}/!&w\u{11}o% D#s(r)r#C\u{9}:\"%F'v3`4 K!K\"A!<!@\"A!@#<#9#8!v\
        !:!2$E!C':!:!B!A\"B\\\",\"@\"C!{!C!H!<&=!?%@\"C\"H\"@\"q) M\"L\"K\"L!O#L,M!I(MSa!$uU\u{1}\"*F\"w\u{16}\u{6}!7u^\
        \u{11}!+uou/ A\"?!H#@%?!s#z%;\"?!<!A!?&t!C%<.o!7x~z!@wd,!:rLg!Esn\u{3}!7t\u{1}\u{1d}!8H\u{19}>!8oL?\"1s.G:~!-u\u{14}\
        z$$E+z*J(C\u{19},! u\u{1c}(!/r\u{3}6.!>!K#F\"E!E%G!<!=\">!y$?!L\"B'@E\u{3}!5t-+\"4J#u=\u{7}!7uzT\" L\"u\u{16}I\"\
         C#sT/!$EzH# G8u\"wL\u{1a}!>v\u{18}i!$tO\"!@pPq\"2K!tid& L%F$F&A(?!B0\u{18}$-F\"B1s%C\u{13}m! Id\u{8}\"<x$J2\u{0}\
        @ K!I!A!9!R!>!G!B!F!H!/!H!8!=!=!;!L!U\"T!m!B!H!S\"=!P!O!E\"O!7!P!U#L\u{f}d#1{!C!Bqo# E.w(x@7\" w:Fg\u{16}.$D!@!\
        H!G!E#B!A#A$>$A\"C!<%A&s2A($H!I#G\"H-?\"?!>%M&V!$D\u{d}I! tLT!8v#R%$F)@\";\"@)xs\u{a}!,E,\u{1f}!EtzK!;s\u{15}\"\
        !<taT- B!P!@\"s+O%:\"@!>!@!@!?'@$OJ#!7x\u{8}!'$F!{!B$D%A)G-@cO!6yr\u{18}* A%>!;!z(O'B!=!>!?,8EG\" u(J?k!1xcT!7u\
        p&\".J,rOq!)t\\&!(u C!'u}\u{13}!EI\u{4}\u{8}! wa]!/uN8! uol!EB[K0!;\"C!F#I!J!H!E!G!D%s\";!7\"G\"E!N,5\u{b}b!!xB\
        *0 E!=!D!J!E\"E#I\"O!J!D\"L\"@!>\"<&J+RE., E%D\"D#G!@&A#<#r!E!D!u+;N<\"*z%D\u{16}K!-t\u{11}D0!B\"A!G!E\"I!D!r!I\
        \"A!>*A!L!H!>#G#ssq!:yKh\"3J'uG.! N+j#/D(C&In,% G\"E-A)|'u\u{1a}F!2FG@!2w9b!/y3N\"<y$I\u{1a}\u{2}!ExhX! u/y& E!\
        @-s$s%B#s)o! F5<!EsU\u{4}$ K$I-w4H\u{1d}*!0t\u{9}\u{4}!?s\u{b}\u{c}0 O$E!F\"A#D$u!C$q#I!>!O%E!G\"w\"G#<Q\u{1}: \
        H!@!S!A\"9!H!7!M\"L\"I#E\"r#D!!!I\"L!9\"+!O\"N!N\"7!Q!7!<!q/7!1u\u{1c}x( D%C!t!v!D\"D!E$D\u{19}K!4u?9+\"B!A!s!E\
        $B!G'@$s#>\"<%M\u{7}:(\"I#A%J\"E!J\"F'J!FI\u{12}!:r\u{7f}\u{b}!$y\u{12}\u{f}! tH\u{9}!+tP*!4vJZ! tn<!0uYG!Bu\u{10}\
        Q+!C\"G!I)H!G!I'H$E!J$D&x2=\" L8v\u{1d}f!6v\u{16}o\"4v$K-*\"$J;uwJ\".J!tEl\" K(u\u{18}N\">s\"L!b1 9!J!D!F$8\"J!\
        6!9!8&v!@#7\"L!G!5\"7%7Xc& \u{1}\"H%=/?\"@\"E\u{c}G: T!>!A!J!9!A!I\";!S!E!M!N!O!/#7!3!O!L#y!Q!G!K%4!9!N$KBC!4u \
        \u{a}!3t)h!EtYq!!uu\u{1a}! vs?#!I6w\"GA\u{9}!-H\u{18}\u{1}\";u*K\u{c}\u{1d}!/t)\u{6}!=s($\"%F'v\u{10}*\" G7y*\u{0}\
        !5s<\u{0}! t$,!%un*!?s\\I!)t\u{4}0!-w^\u{b}!4tGs!\"t5\u{a}!8r\u{0}\u{11})\"B#G(@!I\"F$@%C!>+C_\u{12}!&v #!Euo6!\
         xME# J(H0wN\u{19}!9s;\u{a}!7v\u{6}q! xbG! N\u{1d}\u{16}!1u\\l#!v2H-K\u{2}\u{7}!7uj\u{e}!7s\u{5},\"(t#K_-# @3H$\
        v\"P\"'J1JM!$ s\"G(I.J5E!4v\u{17}!*\"H!N!J!H\"L#H!H!@+L#>\u{1}\u{14}\"(J=s#a\"&D)@|\u{11}$ r*C%C6?wF! xG;!3xA!!\
        ,s\u{6}W!/za}!Cu\u{15}@!8um\u{6}# K+|-I35. O!A!K!?!A&J!>$=#@\"t!q$=$I&D\"W!5u\u{1c}o!9u\u{e}\u{17}!:r9v!AuX\u{1a}\
        \" K8vt\u{b},#G!D!E\"J#C#F\"C$<$@\"G!t+:8_8 F!Q!B!A!C!:!B\":!7!B!C!L#y#:!D#H!O#3!<\"H#t!5\"B\"u\u{a}\u{f}\" ~8C\
        z\u{15}!$v\u{9}N) B!E#E2C#B$E#D!x$?L\u{1}5#I!K!O!>!H!A!=!L$v!F\"J#M\"F\"P#:\"A\"G!9!8!v#D\u{7}9!4tsf!7w\u{7}\u{1d}\
        !Ev!m!.rJ5\" z:H6x!$x\u{10}1!Aq\u{14}\u{3}!\"H\u{1b}x#3D%v(C)j' v-N\"E#N%E!J\"Cra!/x\"R. r#D$O!J!@\"B!G#A\"<!>!\
        <#A\"N-F\u{17}\u{0}!,s:n! tZ\u{3}!8t#t!Br\u{1a}P\"4v#Ecl!7u\u{f}\\!4vK/\"1I)w\u{1c}L: >!C!F!H!M\"M!n#w!r!q\")!X\
        !A\"Q\"?\"K!G!J!7!E!+!-#E!@!K\"I2E\" u8Jl\u{7f}\"*K\"tGJ!+x\\B!;ulN! sCm= Z!I!I!Q!H!O\"q!w!9#<!>!L!N!B!@!s!J!>!\
        F!K!0\"C!G!E!O#O\"'\"B\"I\u{1d}\u{1d}! r?:!,u\u{11}\u{0}\" L8u,0!6y\u{13}\u{d}!\"Hi\u{19}!7uhK2#D!B\"=!K\";!J!I\
        !N!@\">$:!8\"M!M&D\"5!8%t3\u{4}<!7!P!O!@!E!D!<\"I!O\"s!7\"J!K!T!Q!6!H!A!L!Q\"@!O!w!,!L\"A!,$C2\u{b}! H\u{6}^\" \
        H3x\u{0}6* H#@\"I\"J/>\"G!I!<%@#FE\u{5}!/r!\u{18}\"!t?DJp!Ey\u{14}@+ A\"@%y$r!A*B!A!>%r%K#C T\" M8u\u{1b}a\" H3\
        xaB!-u/\u{18}!/wRw!.w\u{11}]\" w:JQ#!Esy+!At\u{2}P- p\"C!r!G!o\"E!D\"C\"D#A'?!G\"F)Q\"8E)ucS!%t\u{1c},& x'F'A)@\
        \"B,t\u{e}@!*xw\u{b}!EB~p\" w8H,\u{c}!#r\"K$ F*w#s*Dr\"\" P&w?3; Q!p!u!P#M!D!F!>!L!I!H\"S!C!)!@!@!=!Q!D!S!<!P!C\
        \"x!L#,\"-tr= I!L!>!;!t!F\"?!I\"R!>!7!N#3!H!E!H#9!S\"D\"5!M!O!L\"K!E!P!A!K!K#S!&uF\u{1d}%#t%Q#<+v\"9\u{13}$\" K\
        :t~\u{17}!)t\u{e}\u{9}\"7K(vM6!&u\u{c}y\" K*uED!Euy7,#A$L#J\">#>\"<!=!;#C!A#7&@9\u{1d}\" F/tD'\" F8t[;\" t8I{|!\
        :si`\" u#Il&\"(v'D\u{0}.# H*F.xx\u{14}!?ts/!*u\u{e}\u{8}!8u\u{1c}t\" w'IS1!.u=3!8H\u{10}\u{2}# K%t\"FOn# w6E\"E\
        \u{2}x$ H#y-w'EOG!1s\u{12}}5 L!7!r!F!N\"<$u#E\"O!3\"8!L#M!R!O!H!E%4!7!7\"@[!\"-v8JE\u{6}! C\u{4}i9!C#O!F#?!?!N\"\
        E\"-\"/!1!D!L!+!2!E!C!I!A!C!1!N!E#?!K$s7&\" H/z71!1s'\u{2}\" R\"w6t! JD`!4t~\u{4}! ua\u{2}#!t!C(DS7! y\u{f}\u{b}\
        !,s\u{a}G!@u\u{d}\u{0}\" K/w\u{4}C!0u\u{2}>!>r\u{5}\u{15}$)K/w%M!s|\u{18}\")t<K\u{12}M!+sn2!5rD&# H#z-G\u{1e}\u{a}\
        &!u3C$F%I$C!z-n!&t\u{9}u! wk !7tTD!Av\u{15}I( \u{7f}'H#A#C\"I)B!C!Av#! v\u{0}z,#G!D!E\"J#C#F\"C$<$@\"G!t+:\u{18}\
        \u{d}!#DS\u{17}# \u{3}\"=68\u{1e}\u{8}\"$y+H<?!/w\u{16}1!&u\u{14}>! u\u{5}e! t5+) O!\u{0}!=\";)K\"C&C%@+@d\u{1c}\
        !3v'2\" E7zA\u{a}!As|\u{f}\" D8}\u{1a}\u{15}!-x\u{7}z\" x8I+\u{f}( p%F$C\"@!@!C\"F(L0Y7 I\"O\"x!G#B!9!>!9!E\"G!\
        u\"I!8!3!/#H!K!B!K!6!L%1$N\u{9}\u{1}!$Or\u{a}! vk\u{f}; G\"I!>#J!q!J!8!H\"5!F!4!:\"@#q#M\"G\"7!6!G!u!J!L!1!H!J!\
        D!JGy!)u#g!7w\u{9}7+!>!K\"}\"I!I\"C$A)G!G\"F,=\u{15}b1 w\"C!@!F!@!K\"E\"@!C!>!G!=!?'<!B!q\"=\u{c}\u{3}\" t#J \\\
        !)xLm!3p\u{1f}6, |!F!y\"D#B!D%B\"B'B!B!@!E\u{15}b& ;#;'=%:'\u{b}/6$s!/wKb!/v#;!8s\u{12}=!+t!\u{9}\"#K3vq[!0uu\u{c}\
        \" L&wI / T!;\"C!w!A!B!E!I!B\"F\"?*<#7&<%A\\J!8v\u{3}_! u\u{8}f#*E%|6C8F!/u?]!:t\u{17}E!3wHz! u!\u{17}\"1u4F\u{18}\
        :< q!S!H!Q!G\"G!K!I!E!O!O!K!F!S!D!I!6!K!A!/#I!Q!G\"y$1!K!N$+.\u{9}+ J\"?!E!I&J\"E#A(E\"B!?!}\"F!?v\u{16}\u{f}$ \
        H*H,J/x7I!:s\u{9}\u{18}!EBb\u{1}\"-t8H\u{15},!@uF9!>v\u{1f} !/w=\u{7}#.|.C$F65!8up\u{b}& x'F'A)@\"B,t\u{1a}u! P\
        _\u{17}!+Ikn0 T!F\"6\"H\"O!L#?\":$<!9!7#E!C!N(J%>7#!,r\u{10}|!.x\u{12}o!/t\u{5}q! w\u{1e}}!:tc\u{1c}\"!K?uQ\u{8}\
        !@u6~%\"H#E*t'C\"M\u{b}\u{0}!8u|\u{7}\" M$t\u{4}a!Ew\u{7}^!7tL4!6ud\u{11}\";u*L*P! x5|6!7\"J!M!J!?\"?(3!7!O!3!F\
        \"F!t!J!I!J!8!7!D\"0!5!0en!+rl\u{2}!3y0\u{9}%$N$H)G)O&Kl7!8u%\u{7}!;}4d\"1u4F\u{15}e!(s_\u{1}!'v2]!As-[\"2s%A3\u{5}\
        !(D&=# z#E%J\u{c}C!;t-^\".E.vDu\" H$D,@\" J9v'\u{3}!\"G/\\6 E\"D!I\"A!8\"B!9\"9!9\"7!u$O!2\"H\"p!;\"9!x!H!I\"<\"\
        F\u{16})\" y$I\u{10}\u{16}# I*F0sas!7w%*!8t\u{c}\u{7f}!:t\u{11}}!)u\u{7f}}) w$D!F\"L#D%G#v%I.Ekf!0tV5!!sm+!&u[4\
        \" K8ttk!3uG1!8I, !8tPc!EtL\u{1c}!8I\".\" I%viL!EA5>!/wBw!'wi6!\"sf=!?p^4!7t\u{8}&\" z8F\u{1f}\u{c}3 P!?\"A!>!B\
        \"E!F!@!C!C!r!=&>!t\"N!y!O!?!<\u{11}g\"0y\"D%M!(u{`$!r6w\"G%J\u{c}&!AsqW\" L-tP+! xP}! s\u{11}$! t$b# G!w7G{S!E\
        yY$##w5B(F\u{13}<\" E(}\u{4}\u{1}!5te9\" I*y\u{e}\u{1b}*!@#D!C\"G!A!{!E\"?!=+I\u{17}\u{1}!Es#,!'usi!*zE\u{8}!+t\
        ER\" x9G]]+ F%r\"@(E%A#E!B!r$H#w%EQ/!)v/u\" K9tdS\"*I*uU>%\">#H\"G(D6=%{# G/x6D:V@ g!,!M!R!S!l!F\"E!D!H!K!I!J!1\
        !O!.!+!2!6!-!4!n!J!P!O!,!:!2#-!/!6$/Zv#)~&D6C\u{c}]!EyJ+\" G9w2)C G!E!B!I!Q!L!r!u!J!]!o!t\"L!:!Y!>!O!@!G!K!N!L!\
        U!D!q!J!=!,\"N!M!@!C!F\"7!O\u{1c}k\" x8NQr! wZn!*t\u{0}x\">t'xCN!8Li/\" v9K\u{e}\u{b}!EtGR!/wCD!/w1\u{2}\"*K\"w\
        6\u{13}!Eu-\u{1e}!*tOw\"2I!t\u{3}2!)w\u{15}c)\"L!D\"G!H\"J!J#C#O)NPe!/tCL' B+t&B&D\"F!?(ugg!8ub|#-B$v4BG4!Cu\u{19}\
        !!At**0 s!?!A!C!?!E\"t\"@!:!F!>!A*D!G!?!>sw!Es3[$)K/w%M!sJw\"4F!y|\u{b}!@vB\u{1c}!Et<\u{10}$ q*H\"t-K\u{c}H! v\u{1}\
        t< F!z!y!C!s!;!;!@!M!L!@!?!7!=\"M\"8!8\"1\"7!6!K!D!5\"s!G\"6\"8$2\\q!:xDO-!D\">!I!G!B!F!I\"@%A(C!A!~,?>C!.vK8!2\
        wy}0 u\"K\"E!I!F!C#D#M%M!F#v!L!G$K$G%DwA!>q[O!8t6g\"-D2{+@! uEl\"3x%E\u{e}\u{1c}!&sM{! w\u{2}m!%t2\u{c}\".J!t\u{3}\
        \\#'N0F!p]f!:r(B$!>'u'=)M.N. E$D)\u{3}!D!B$A$@\"D!M#s!L!@!C%B!#\"4s#K\u{0}o!'IT0!8Jw3!Aq\u{19}8! w~F!(s3W!7t\u{f}\
        \u{1c}? D!{!y!L!u!?!?!A!H!E!C!C!<!A!M!=\":!=!<!5!<!:!8!N!8!8!<!6#:\"=$4@q8 K\"?!K!?!A!A!D!@!@!D!?\"@\"?!B\"r\"v\
        \">\"@!?\"I%S!L#K!:O9!/v\u{1d}I!7J-\u{d}!?uhj\" v9JNt!Av',\"(J=s\u{1f}$!!u7c! u\u{1f}x, @!E\"</<!N#A!F!p!v!=#r#\
        <ox!%s7\u{7}\"7J#v\u{c}WC L!D!E!C!C\":\"H!F!B!H!3!8!G!>!0!B!0\"o!0!<!M!}!B!r!4!C!E!|!H!H!N!D!I!@!D.'!;x,}%\"v0I\
        &F&u$F\u{0}N\"4t%GZ/!)w((!,tx\u{1c}, J\"<%>#G!:!<#<$x#@!9!C'J\u{19}5!7u5[!)u%2\" x8H\u{15}\u{7f}3#C#B!K!F!:\"F!\
        B!E\"B#:!G$Q!M!E!6%v!C\"F#Ba\u{14}2#J!L!O!>!H!C!>!K$v!G\"K#N\"?\"?\"H%I!=%F\u{1d}~!EuQC!:u=c!,s&\u{10}! G@A!/t8\
        +!,r/h!Et\u{1a}l: P!1!K!>!>!C\"I!J!L!M#K\"O\"0!J\"F!-\"P!J\"x!2!E!C!I!E!C!J\u{1a}p!Eu\u{16}\u{1f}!1s%\u{4}\"4I&\
        tCS$%M!t!J%I\u{16}V!-I3-!=s'B!:uo'3 T!9\"u!@\"C!L\":\"E!M%:\"M!2\"L!?!I!N!9&8%vx(& P!?.:(;\"{!?\u{1b}H!6tED! z\u{1b}\
        !!Ev\u{a}\u{10}!7ubL% H/C(K\"s!F\u{1a}\u{14}!7s\u{4}K#=H%x#sL\u{11}!?s3\u{18}$$B\"~)E6B*-!-y?\u{15}\" u(Jd\u{5}\
        !#u*/!Es}L\"7s!D$v!Etk\\!Ar~Z!7t\u{6}b!@q\u{1e}\u{b}!:rd\u{13}!$v\u{1b}f$ q!G5K$F\u{0}C\" I8uLI$ D!y9I+H_\u{1d}\
        \"1u.JI\u{19}!%F>D\"7D\"y\u{1f}\u{19}# E2w%AqC4 <\"F\"P!7\":\"t!K!;!K!x$r!;!=#9!9!:!<!:#H#A\u{12}\u{1c}\" G6z~)\
        \" J9v\u{b}$?#n!G!A!;!D!8!<!D!>!E!Q!M!x!,!.!F!=!o#J!K\"R!r!q\"F!-!S!E!?!D!F!;\u{6}Z\"#L+ti[! xvG\" J8w1#\" J8t\\\
        Q!#JhR!/w\u{18}o4 F!r!B!@!D&C!B\"@&E!o\"@!C!@!@!C!o!?!t#<\"K9\u{c}%\"G-C'H\"L#v&*% E%A&t!r#E}}! t>R!!q4 \" H8w8\
        \u{1d}!-t8W%$H!|%F%F)I0X# I&t)D \u{1f}\".t%K<v!+u)\u{15}!$zEr2 v!C#B!F\"D#C!A!G#E#B!t#@!@!A!A!?\";$J^\u{c}? H\"\
        I!B\"K!B!P!J!E\"O!J!M!P!e!B!?\"H!Q!@!M!u!F\"I!B!;!J!G!H\"M!M\"0!O\u{a}r. Q!?\"G\"C$y!?\"='@#@!@!P!E$I!tvf!!t\u{13}\
        \u{c}!=px\\! F/\u{1b}!.w\u{18}*!/u\u{15}B,$G!F\"J#A!C!@!=\"D%E#D+t#w\u{14}e\" K\"x\u{1c}9!:t\u{1}\u{13}!%t\u{1c}\
        \u{8}\"(I=ua\u{d}! N{\u{0}\"7u\"K'H!Et`o!Es/%% I$D&~\"B.F\u{4}z!*uI)& E$C):+F!?!Ge+! v\u{9}a# F*H,x-_#*t\"F#HAV\
        -#>\"<\"@#<!>!@!?\">'{\"B\"@!D%@\u{e}<\" H\"x\u{c}3! |\u{a}:\"=N!rXz# D#t)Dt\u{a}!6t\u{14}+\" K#ug>%*9\"@!>+A\"\
        JY\u{2}!'tw\u{b}!<r8\u{16}!Dyx^1 N!=#r\"@!B!C';(A!B!A!v#F!G\"B\"G!w\"KH$!1sBR!*x[(- P\"F&J\"E\"J!G\"N#F!G#H!K)M\
        %L#\u{e}+ o#G!J#K#I!F#A(p\"O!J,=\u{7}n! t`g!?tX(#*t\"F#H\u{18}\u{b}$ M!=1A(t9q\" E2wO:& A!s(F&C(B)@0\"!8v\u{1}N\
        $%H%I$@)E4b!:y3:!)v\u{12}k! xH}!8r\u{3}*&'>(r.H#B!z!GR/!/Dav\"4J#u@~# G8u\"w\\E!*x'\"- ;!L!D\"r#;\"L!9'9\"8#9#G\
        !8':\u{6}d\"4t#K*L\" K8ue\u{4}!@sIX!Es}h!AvQ-!@tiV!=r*q!8tDO\"$x%Eks\"7L#sZ\u{1d}!Es\u{a}+!'vOn!9sGz$*A.?!?!<\u{3}\
        T!3s9R0 r!q!H\"J!>\"E#=#J!R!q#<!7$:!C'J!Ct`!/t\u{4}\"!/J\u{15}M!9uu]!Ex\u{15}\u{1b}!Er\u{1d}\u{1c}! E33( u%F%C%\
        F$t%C!A'K&'!4sk,!*xH\u{17}!#t`2!3t\u{f}\u{12}!7u*\u{10}=!r!H\"D!B!J!D!G!I!:!@!C!D!I\",!@!D!K!J!(!M!P!K!L!R#J\"8\
        !A$@!WR}\"(E4r\u{0}i!$z=~!/w~P!At\u{16}I!(t\u{1e}\u{1f}3 G!:!G\"K$y!9#6!4\"H\"9\"3!6\"G!:!O!J!2#H\"7g\u{6}\";u*\
        Lr]#)x&C6?\u{a}k!;vr\u{1f}\" w8H\u{9}-!Au\u{1e}\u{10}!AvlJ\" K'w1p!@r]U< \u{3}!6!/!8!7!3!<!3!8!4!1!\u{5}!4!8!5!\
        2!6!;!8!8!4\"J!7\"7!4%5!:!5b\u{1b}!4tgR\"!t?D%f!EwIx##t3H*EYn!&t\u{1d}C!0wn\u{7f}\"!I#vm#!\"DH\u{1d}\" u8J;\u{9}\
        $*M%v'F/APl) I$B!H1C!z!J!<%v'F\u{12}\u{14}\" G8w\u{15}h( P%G#q#v!N*<\"F\"? \u{7}\"5v#PRL!4v\u{14}\u{13}!&uMi!8v\
        b>\" {9F>\u{12}!\"thZ7 Q!L\"M!B!P!A!K!E!@!M\"G!C\"<!.!x!A#E\"O\"E#E#p!=%8Cx!+umF!(s\u{1a}\u{3}6 G!?!N\"B\"6!F\"\
        K!8!:\"M#/!3!G$F!D!A!D!P!7\"r\"+#C\u{f}\\!-t\u{1c}e!\"s\u{d}[\" z9EU\u{5}$\"u&t\"E\"C6)!7u\\_#7u!L\"H+\u{c}! y|\
        \u{16}!,s\u{8}s!At,\"!7t\u{c}*##M9o%sB~$ E>I$x#wl\u{0}&$@%<!>\"~!?8?$\u{1e}!,u\"P!4t\u{4}\u{a}\"4I&toC! yNP!+y]\
        \u{16}& {#@\"=%?!A:>:\u{f}\"#x$K\u{e}j!9y{=$'D#;%@)KaI+ K!@\"J!E\"A'@%>!<#F\"M!Lhv\"4I#vv\u{3}* @\"=(F\"?#>!\u{2}\
        \"<!?%C-M\u{3}:0!=#@!I!{!I!E#I!C!=\"G#w!=!<#C#8+JWW!At,\u{c}\"/E(F\u{3}\u{13}!1vZ~!:s\u{4}j!Cr\u{c}\u{e}# P/H(G\
        ou-#D$O!I!?\"B!G#?\";!>!;#A\"M-D&w& K#@%L,y&?+@\\:# \u{7f}'@1E\u{4}u!7tD\u{d}> N!<!@!z!L!I\"J!O\">!;!G!H!J\"G!,\
        !>!H!K#=!F!F!<!R\"H!E!H!P\"O!C\"y\u{1c}l\" K+u|M!Ewl(!,v\u{15};\"<K%t\u{3}i!8H\u{6}v#*F7r$s,_\" H3wPK!%u\u{1f}\u{17}\
        )#E\"I)A%}%L'@!C!B$A\u{1d}z!8w\u{3}_!9s9x!Ey \u{15}\" J\"veQ!&z=\u{11}\"9F!BC\u{15}# I*F.x.@#/B+@%v\u{c}\u{c}% \
        O*J\"v#=)M!`.\"A!@!B!G!G\"G!G!<!@+;\"u\"3\"<$>F\u{1}!Es\u{4}h6 Q!E!K!6\"G\"M!J#=!L!8$:!8!6#G!B!Q!L\"9!8$G!6!voc\
        #$I-w4Ho?!5{\u{9}$!8H\u{17}\u{b}!AuD\u{b}\"$u+HP\u{5}! u&y!\"rQ)!2t|\u{12}\" z7F6<! wB ( C*M$u(v!>!D!?!G?;+!=!;\
        \"?$K\":\"@#:#N!F$r)L\u{f}r\" I*xI\u{b}# H$w+DY%! w\u{15}:#*D+t\"H\\\u{1a}!;x@!!4wde! tW\u{16}!ExaQ#4I&H+v'T. H\
        $\u{4}!A!@\"C#>\"7\"9\"<%:!@!J!I,99l#1J)s+K\u{18}\u{a}\"2s(J*s\" v*H\u{2}M\"-t\"E\"e!EslD8!6!:!<!?!=!;!B!?!F!?!\
        ;\":\"A!G!I!6!9\"y!B!L#F!8!9$9GEA E#D!;!A!;!I!K!N!E!<!9!C!1!G\"u!1!?\"I!O!v!O!\u{0}!D!M!7!O!I!B!4!-!r!D\"M\u{d}\
        C!*tRi\"*H/Cs\u{18}\" J8v\u{2}\u{11}! wf;\" I'v?', B!D\"P4C!B\"A!A!{!H!K$G#BS\u{7f}! sG_\" K*tqi5!@!A\"F!y\"C!H\
        !w!D!B!@!C%B!D#A!D#@$E\"C!@!x#=,B2 I\":#@#=\"?!F$:#<%7!J!<!8#C!E\"u\"D!D\"?\u{17}%6 P!\u{7f}!K\"M!D!G!H!I!@!N!=\
        \"9%=!6!5\"F!=!C!N%w\"8!7%1*!@#C!C\"E!@!{#=!=,E!=\u{1c}4# J$v6Ic:!0v\u{3}Z\"$x+I2#!*FD\u{7}!,DQS\"5u#I\u{c}>!*u\
        \u{1e}z$\"C!H5H!Gyi\" y\"?FA!Ewa\"! {nF9 H!@!;!?!A!<!>!:#4!>$<%:!q!=!9!\u{2}!:!=!@\"D!v!>!?\"D#<Dq!*tb\u{e}# D\"\
        \u{7f}!K\u{17}\u{7f}!9t{\"\"7J.ws\u{7}!3w\u{2}v\"(I0tCY4!;!K!p!A!A!4!B!9!1!I!K!3!B\"4\"Q%u\"J!K!G'sl\u{1f}!;t\u{10}\
        \u{10}# E.w(y.w$ N6J!H.t%\u{6}!,t.n#/B+@%v1\u{17}# s%C2K\u{15}K!2u#y( K\"B!G\"B*?$x$E.=[9\" F8x#\u{14}!@ulI\"/y\
        6ES\u{1f}\"*G\"tW~!3zGd# t-F!D+?!Eve\u{a}!&tS\u{d}$!v#C0s#E\u{1f}q! t\u{b}\u{13}!/wH\u{9}\" I&x%\u{17}!.v\u{18}\
        \u{1c}7!5\"B!=#J!7!;#I!;!F!C\"x\"u!t\"L!E!M!I\"7!3!L$2\"C\"E\\u\" G9ypu\"-D2{WD\" y9G}\u{13}\" z8J)\u{1e}\"2I%v\
        w*!1u\u{19}q!+w\u{0}(\"2F%uM\u{13}7 E\"J!~!<!B!D!B!B\"<\";!5!K!7\"8\"6#6!C!@!7#P$C!Q$VYL!*u`V2 t!B!=\"@!v\"K\"@\
        !D\"C\"<!<\"A!?!;#K!@!F(>\u{3}z\" G8zZd!8s\u{13}4\" y8Dsd!!w|m$#C3C\"J$z^3!(t\u{a}\u{4}\" J$w)D!,xgu!8C\u{f}v!.\
        u]~!0s\\\u{9}\" x9G \u{a}#=K!v$JTo! u87! v0e!!x\u{12}\u{15}!BqyN\"@x%Cs\u{1}!,v9Y\"4F!y\u{4}\u{14}\" w/J2\u{a}!\
        %uN\u{18}#!L\"L7t#\u{1e}\"BJ!u?n($I!I%H-A!D!@!?%M\"1% K#D9{$E%ClC1 N!\u{2}!C\"H!J!G$I!E!B!E\"A'H!F!H!H!8&>\u{16}\
        \u{a}!Et\"\u{9}!8H#f!Es#l. r!@\"?!E!H\"K!D!B\"C\"B$N&F!Q-O,\u{d}!0tf+!#v;\u{7}!4s]{!-s\u{14}Y\"+w1G\u{1b}]$ G0{\
        'C!H0(0 O$E!F\"A#D$u!C$q#I!>!O%E!G\"w\"G#<\u{6}\u{14}!/w /!*u\"H!2ugN!/t\u{c}L!@vV\u{f}!)u}p\" s'G\u{5}z,$A!@!u\
        $C!>!E!?\"A$@#I!@!=D\u{c}% B$\u{7f}+>)E-A\u{2}L!8t\u{f}U(!@,B!?&>\"A!E(A&s?v\" J9v~+\" G$z\u{3}?\"%F'vO\u{18}!:\
        u\"\u{15}\" K8vn\"$\"=#D\"H1uN\u{18}!,s\u{11}6!9u\u{1a}G!/wEx!2uEr9 \u{e}\"q!7!>!4!G!@!8!G!+!7!5!@\"5\">!;!<#=!\
        E!6!B\"=!@$>%8x\u{d}\" y8Gc\u{1f}!Br>t\" K8vN6!!u>V'%?%I#E'E%H!D+M\u{14}t!7us\u{9}!$u&U! v!E$ A(s#q-G\u{19}v!,t\
        \u{1b}#!*us\u{a}9 m!@!A\"F!y!E!A!I!v!C!<!@!C\"L\"@!B!D#A!B!R!K!@#r#D%=\u{14}?!EvhT\".=,>\u{16}Y!-udh% K#s1r#I.D\
        \u{16}\u{10}# I/s+D\u{1b}o' J\"s&w\"B%A)O-@u/= B!F!H$P!J!N!X!p!R#,!r!E!C!,!?!I!+!T\"7!y!<!I!3\"H!7\"L!M\"F!B~:!\
         vsn\")B<twl\" K/u5/!#uA.!Et\u{1b}\"!7zFo\" N8y P!?DP\u{17}\"2K!t';!2uvd!!tf}!Azt!2 O!?\"A\"D\"H!C#<!:!G\">\"8\"\
        u!9#:!F(<!x$7mD\" s8K%_!7uZf\"$z+G$\u{1b}7 G!=!;!7!M!\u{0}!\u{0}!C!:!5!<!6\"5!:!5$9#K!;!B!@!=%J!?~:$ r*C%C6?Q\u{1a}\
        !/wG\u{17}0 B!:!;\"?!t!>$9%u\"=\"G!9\":!?!C\"9&tjk!&t\u{10}]& C!s!D6B\"z&E1x\"7s!DFg! ydQ\" I8vZW!/x\"%7!9!=!M!\
        =!>!K!B!G!{!J!I!E!6$r\"A!.\"F!M!O!:%F\"<\"{_>!1s{y!7x|\u{1f}!2t8u!*uZ.\":E&w\u{0}\u{5}!:s\u{7f}\u{14}!:t3s!Ar\u{18}\
        \u{9}!7t[L\"7s!D-)!7u l!*ty\u{5}!+uRW!Et\\\u{1d}\" z8H\u{b}\u{1d}!/t\u{12}\u{f}!?s\u{e}G7#=\"F!B!E!C!7!>!A!=!A!\
        K!:!;!3!6!B!-\"F!:\"I!v%I&G\u{16}\u{18}& F\"?-?%9$>!\u{1}\u{2}})\"G(I\"@#C(<!F!{!B+>P\u{b}:!1!Q!L\"s\"D!M\"n\"B\
        !F!L!t!J!C!S!K\"0\"2!H!H!A!8!5$3!5!I#O\u{a}N\"*H;v$\u{f}!AqY+! u K&-E\"D#{%D\"F!D02!:t39!Bv#\u{1c}# D#A5~?,!4t(\
        q\"1u/K\u{15}06 O!E\"J!B!D\"<!;!C!E!H!@!=$>\"9!6\"C!z!C!C#x$;%JW\u{2}!%} \u{1}! r,?!4sHz!Ev\u{7f}n!4tpB!7sA\u{b}\
        !;s|0!/tF\u{c}!3x|2!/tJg#(D5G%y\u{f}n; o!7!8!6!A!>!;!B!9!H!5!<!s!9\"B!G!K!7!:#A!P\"R!G!8!9$:%of\u{2}\",w#F{,!Es\
        th!8vNY!:s\u{0}g% K*s\"F!r\"H1\u{6}!$t\u{a}b! vX\u{14}\" K8v<p\"!u\"F u\" H#v\u{b}\u{11}. t!B!;$B!>!?!;!?!|!>#;\
        $A#>$=l\u{a}!7t\u{5}j\"-v8JFK7 T!5!A!F!H!B#;#F!K!1\"Q\"E!u!A!I$J\"/!4!I!N!B\"A!sc\u{13}!As_6!%sEr!Eug\u{15}- r$\
        E!x!@#C!E\"G#?'?!E!F\"?+=g\u{1d}\" J8t3!/!A#@!:!A!@!u!9!A!<!Q#>'=!@#;&?RN!1t{<! |z;$ F2H!t%t\u{3}z!8u7^# G$v6C!\
        \"!7t\u{1e}\u{14}!+I\u{4}\u{a}\"-t8K\u{b}\u{4}= Q$I!@!>!G!M!C!Q!;!H!A!J#8!<!5\">!S!G!r!n!O!S#H!D!J!@\"E!=!W-\u{17}\
        \" I8u\u{8}2!(t^M!-yg\u{11}!;tp:) J%J%r%?'?\"H!J!?%CW4# P/I1u/\u{13}!Bv\u{1c})\" I#ug\u{15}!3t\u{2}s!8K]\u{3}! \
        wOv\" L8v&o\" K:trD\"0s'Ju<\" K:tXy\" E2w\u{14}y\"*K\"w\u{0}2!4u\u{4}\u{e}!8u\u{9}1!0tA\u{19}\"3x%FGN2!7\"7!C!K\
        !<\"A!?\"?!>!?\"C\"A%p!B!p!L!:+8\u{1b}K!/s\u{14}<\" z9F\u{8}%!8u?!!EDR\u{6}!$y*$\" P*vW7!7u~*!'u\u{4}Y!2ud\u{18}\
        ! vX\u{2}!Etg27 4!6!4!;\"p!D!E!o\"r\"r'7!5\"E!3!7!5!6$M!5!Q!7\"G\"O\u{6}\u{10}\"!B:{t=!,vmF!%x@\u{1}( G#C+A%},@\
        !C!B$BA\u{8}!7tfr!@u\u{1d}9! wA-!5tq(%$G(|!C\"D6F+\u{1c}\" y9GWO!3wp'$*v%D!w'G(7#7w&K!u.S##K3K\"MR`!?wr)\">x$Fp\
        \u{14}!$zU\u{7}\" x9G{-! w\u{7f}=\"#L7t\u{10}\u{18}#'I#r.K=8!?uW\u{b}!7ti\u{14}!(s.3!Dyg&!/t|\u{1f}$ E:C%E&vi*!\
        $E\u{a},#(t#J6Kq}(!N%L!I!O'O(G#H+J\\7!&u1+!$u$\u{c}! x_S- t$B#E#?#=!v!<\">!?!;$>\"@!<3\u{8}!1uKm& ~!E!B(I.<\"@[\
        \u{3}\"*D(tz\u{4}&$D$@#B,B!I\"=B|. E$D)\u{3}!D!B$A$@\"D!M#s!L!@!C%B3,! t\u{d}\u{1c}, v\"?!Q!F!>!A\"I\">\">+K\"J\
        !:w\u{1d}$ s*H!E'qJ5(#J(C\"E\"P%?#F)>%;Q\u{7}\" I8v\u{6}O! v#~\" v:H\u{f}o( s$F#D#L!A$G(J!LTh# G0w)I60&%@$y!A%?\
        *H,?{,!:C\u{16}\u{19}!@v\u{e}\u{7f}!9t\u{d}\u{13}\" M9s(.!Ew\u{16}R!$x\u{14}H\"4v$J\u{16}\u{7f}7 8!9!\u{b}!L!?!\
        8!<!;\"v!F!7!F!;\"B\";\"6!9\"?!:!G!I!3+5\u{6}\u{7f}!&us'&#H'J!G$J'K\"L\u{15}{# G7B#v8*' P\"F#H%E!E\"t8=\u{15}\u{1b}\
        !,w\u{5}-#.v,s+B5d\"3G%wP/!;t\"l! v>(!8x@Q\"1u.Jc{!$s\u{c}D!:s\u{18}L&(F#q\"r\"A'D/rAl!4v{9\"Ax$FTC!;tq|!2tT\u{4}\
        \" J#u^q!Et`X$\"D%I(G'DV\u{1b}!/vd1!5s\u{e}H\"7w.F3=!AuLZ\" v#H\u{d}\u{2}!/s\u{d}\u{c}\"\"B6Bbq\"/B(E3C\"'G(EA[\
        !!x]i!<ro{+ I!C!?\"C!@%?*s$E!J!o%;Z/% N#u\"C#C4LR\u{6}!'rVE!7s*y!EsG.)!A&E(?#q\"@#o!E\"A(v:\u{1d}#/A.F$z\u{15}\"\
        - u!>!A!D!?!D\"s\"?!E!E\"A*C\">}N!1sWw!As.e\"$u&G\u{18}\u{14}!$uZ\"$=G!G!|#F^K\"7K.v B8 G\"O\"I\"N!D!P!6!7\":!U\
        !9!=\"?!R!C!4\"2!D#s!t#K\"E\"F#5<>.!?#C!B#C\"G!B$E%;\"B!?!M!H!9&u]!!1ul9\">s!Fwy\"!t.Lcv\" z8F\u{16}\\!@xr4!Evs\
        o\" K-v8\u{2}!@u/C!/t\u{f}g\" z7F ~!*v$_\" E6xP]\"(t#KY\u{9}!\"uf\u{1c}& L%F$F&A(?!B'I#*B#C8J\u{a}o!Evo|!:tZ_!9\
        w\u{9}[! xc>) M#E\"E%M!D$F'v\"H)H\u{c}(!1s!w\" J8v\u{7}\u{c}\"$I+u'B# u!y-F\u{1a}A!/x\u{1b}!-#D$O!I!?\"B!G#?\";\
        !>!;#A\"M-Dx\u{13}!2tl\\!\"u:D!-G\u{2}n!*B:%3 R#A\"C\"F!B#?!u\"5!<\":!9!8#7!N!G!D%K\"M%F\u{b}\u{c}\"$F<r~{!.v2\u{d}\
        ' F!F!H.q\"v%A.Bw\u{0}!$vw\u{16}!@wp\u{2}!8HW3!Eu;m!4t:0! Eyf!:r\u{1b}{!Av\u{18}\u{1d}!-u}N? p!<!F!x!C!A!F!B!Q!\
        N!K!G!=!F!4!@!B!<!A!?!>\"t!E\"@!A!C!=#?!=!:$E\u{7f}\u{5}!1wX\u{d}#=C!E$}x\u{2}!?rm\u{0}! O(n\" K/tnJ!?wqe% I%G!\
        s!t%G8&\" K*sXJ\"2t!Jq\u{1f}$ D4s#E.?\u{d}c\"$v&Et\u{10}8 N!M!=!M!u!?!@!A!?!:!L\"7#H!H!7!K%H$9!H!u\"B!7!8$;d\u{17}\
        ! vJ\u{7f}!0wp\u{11}\"$x%E\u{e}e\" I8v#L; t!N!C!:$S!K!L!J!9!H\";\"J!N\"B\"F!0\"N!J!L!O#S!E!J!D\"L!F!EG\u{b}!4s)\
        s\"$IAw%4!7t|Y\".w,sXe!@vbD!%tQZ!(F\u{12}\u{1d}.!?\"@\"B!H!D#J!F\"K\"F#B!;$F\"E&<=W$ v\"B*A9Ad}!!wS\u{0}!+I\u{9}\
        \u{1e}\" B#vQ\u{1c}-\"E\"G!J!D!I!q\"F!s\"B*E\"D!<+8Nz% N!A)?-C#w:6!$y)D!&xQc!%w:Z!$s>z! v\u{d}\u{2}!$D[[!/vQu!=\
        u\u{18}v\" L:u \u{1d}$ q#D'H;s/\u{18}!7C3O! v2$%4z#G!F\"A#v `!+t[\u{11}\" u#K|\u{11}!8v\u{7f}}> O\"C!D\"?!C!=!J\
        \"Q!M!O\"v!W!6\"2!N!0\"H!:!B!8!q!;\"D!B!t!o!5!?!I\"Q7`!Et,%!+vo8\" F8x5F!:u\u{1e}>\"0E'uOM!)vxc!2sb~! J!r' K\"G\
        \"H&H!|$I)F\u{19}o\"4J!t\u{c}4!6w|\u{7}/#D\"C#J!@\"C!I\":!A\"<!?!<#C\"P!G,Eu6$ w*C-D'wq\u{14}!?v2B!,wt\u{d}!+sK\
        e!:t8m#*I%{6D\u{7f}0\" G7x\u{14}.!\"w\u{11}\u{8}\"7v#JOq!/w9>\"7p\"p\u{18}(\"7E\"v\u{4}X!EtA*\"%u&Eyd!:t(D!Er\u{b}\
        i!/ts4\"*D(tMb2#?!J#=!?!8#>#8\":\"u!8&D!r\"G!J!t!=!9$G\u{d}2! t%\"!@uld!Et<\u{a}! w\u{12}k!5s\u{15}d!*C^w!1uAT\"\
        'x(Ik^\"*u%Klt\" I(tcL!=o7\u{d}!5sKw\"Bu!LqV\" L'u%j\" I8uV\u{1c}!-t\u{13}\u{18}!7td0\"=s\"L\u{5}\u{19}!'u\u{17}\
        L!.v\u{e}\u{6}1#t!>!:!;!J!@!9!?\":!:\"8\"9&E\":!N's$q8\u{4}!.w1u!8u\u{d}L!7G}j!3t0=!EE\u{7}v!1sxz&'?(s.H#B!z!Gr\
        /\" K\"u? !&sY@!7xT+\"8F!LS\u{1c}\" x%GD\u{17}$\"A-@&w%Ip\u{12}!1s]\u{3}\"'K#q\u{10}j!*A\u{1a}\u{12}!:s5\u{3}!7\
        C\u{14}\\!7vD%# J*G.v9E-\"A!E!F!H#F\"G\"H+?!@!?!=$I!K\u{14}\u{1d}!8xR%!,tmY&(I\"J%G'D!F.B|1\"\"K>rFS!EsJv!'uyS#\
        !I\"K7w%Z/ N!@\"<\"E!D$G!D!=+D!I%H#?!y!G#8.'!,u\u{15}E\"!J#ub\u{e}!?uKg\":w#EF:3!D!>#>#;\"<!E\"=%A!=#H!C!A!L!=#\
        H#>!x!G#;E/!=qF\u{b}&\"E\"F/A*I#B!t^\u{4}!At\u{a}\u{16}! tl1\" I+xi\u{5}/ w!E#D!w!?!J\"B!D\"F#?'@!D!E\">+<\u{11}\
        \u{17}.!>!G!J!@$D#@!;!D':#=!G!H!=&rG6\"*E;r)y> R!s!S!B!L!B!;!:!F\"B\"J\"I\"D!B\".!.#N!P!I!q!1!1!K\"M!M!P!t!@!C!\
        J{\u{16},#K!G!F\"B!y!@!G\"E!B\"C'=$?~n$ G>I$x#w\u{5}6# G4s,vk!\"7v#J\u{14}\u{18}& F*B#A\"B)F#CA6!AtQW!9uh\u{d}!\
        8u\u{1e}x*!E\"L\"F!L&F*E#J!L\"K$G\u{1}1!?u\u{9},!;w=]\"2t%FYt!(u4p3!H!K!K!y!D!@!D!?!>!;!G$L'u\"G!C!8%M!=%HwZ!+s\
        mX\"'G(E24!-t\u{12}\u{d}+ N!A\"I\"I\"K!H!D&@'A!C!CZ6!/w|\u{9}) C%x\"A!?\"L!<!q#@'CP\u{12}\" v\"MlB0\"E!>$A!@!>!\
        >!>\"A\"=#=!A#<!;!\u{2}$C)9jN!%s]2!4v!K!0r4\u{6}' @$B&s\"q#?(F\"FA9!1s\"Y!2sSV!'ubD+ C\"D1B$q!F\"B!p\"I!J$q#C<#\
        !EsLS*\"<!E!C!G#@#F!;-B#A!u\u{1e}\u{19}!4wV<4#J!L!N!>!H!B!>!J$v!G\"J#M\">\"O#:\"A\"H!:\"v#E.#\"4t#L\u{0}z!)uV-)\
         t$A!6\"<#;%A'=\"P!s;2#\"D2t#C\u{6}7!+v9d!ExQA!Crp\u{12}'\"C\"?)G'z#D!D%vZh!!tHG!:w%C!Ewvl!$tn\u{1c}\" G7x?r!;r\
        PD! u9A!Etx!!:tC$. B!C#B!@\"B\"=!C#=%t!A!q$A!M!@\u{14}b!/t\u{15}M% s/F#w&D-B\u{10}5\"!B#u\u{11}\u{b}6 @!=!=!B!@\
        #L#=#:!9!>!x!x!o!J#A!=!F!J!n#G!J!Up\u{1e}# G\"v(u\u{9}g\"7I$t`Q/ B!9!D\"x!<!7!x!:#9$R%8\"A\"B!=,N!?!4w0+#1{!C!B\
        \u{4}U!@LXV!=Ge#\" z8DhB&%H\"I(E(E!H\":\u{f}\u{2}!$u\u{3}\u{6}\"#G(r9f\" K*uA\u{a}$ E(|&G*F[0\" J*um\u{14}\" G8\
        E\u{1a}m!/v9~!:t\u{15}!#(G\"G;=8m!<sBl!Eu-}!,s9\u{1a}! vkA!,tS)\"3x%F|e##w5B(F^\u{1e}!1s?^!Et.I!EsG2# F%A3|h)$ \
        F$}+E6D:&!1r\u{0}\u{7f}! zL*\" M\"t\u{1f}9% t'G#J%J)HuS!-vTE!;}\u{16}r\"7J#u\u{1f}c\"8E!L\u{17}l!Cu~H!*t2.!#v'\\\
        !4u\u{10}?\" {:Gb!(!J$u\">!A\"C!@!E,CB\u{7f}!7toL!?x\u{1}\u{1e}$ F4P%C!viy!:ypg!3vgw! sY\u{8}!/w*@\"!t.L\u{1d}a\
        + D!s!D\"C+B\"A&A!B\"z&E!E>\u{b}6!L!F\"G\"J!L!K!F!O!N!N!I\"F\"7!H!D!5#D!Q!N\"z%N%/Us!@r9R!Eud\u{4}! s\u{10}4!2r\
        p%&%E#H\"M!I!H+x\u{5}S!$t\u{1c}m!*ssq(\"B\"K!L#x!C!O#G\"C\"h\" G6{~t!(H|\u{7}!Au$\u{12}!8tkE! sa\u{f}' v$G&=%E#\
        v&G!F\u{1c}\\\" s,uBR!Auy(\"4I&sG\u{15}! t\u{f}9\" y$H}O! t?\u{d}\" t*I4o\" F8x<\u{3}!-u=8!$w\u{9}J!${r\u{7}!-v\
        @\u{19}!;z6\u{17}\"5w#H\u{19}]!:w\u{b}|!-w_5!%tO\u{15}\"'u(u\u{15}\u{f}!-u\u{6}^!.v\u{7}\u{4}#=G!G$y\u{1c}b! x\u{12}\
        \u{19}!.s\u{17}\u{c}! vy\u{e}!Ev\\.+$A!E\"v\"G!:!>,<!D!D!9+:5W7!L!E!Q!G\"H!J!K!D!N!M!L!G!U!E\"7!G!C!5#F!S!M'M%/\
        c\u{f}\" v9Jie\"#C5H\u{8}'!+qfT!<s\u{a}R\" J8swg!/w2~.!7\"=!=!M\"B!=!E!<!:!;#;(B!?\"{j8&(s!@!E!G$C(Eb\u{13}&%@$\
        y!A%?*H,?\u{14}J!Au\u{18}/!Eu6\u{1e}\"3t%K\u{e}Q!-t\u{1f}!! x<_!7uB3!EBT_!@xo\u{1e}!:xW\u{e}\" v'I\u{10}$!,s))!\
         GM\\!(rx5\" \u{7f}8?*#!/sU\u{a}\" G#xII\" I:s3'\"7L#s\u{0}X$#E0}-C%Aii!?vX2\" z8Fyz\"=K%u=W$\"C!H5H!G,4!8tVE!7\
        uVY\"7v#AZz:#C!?!Q!9\"G!E\"9!6!A!9!;!6!O!;!2!K\"q!9!m\"0!<!9#9!9!5$E g!:u.3\"'I%s\u{7f}3! w\u{2}5!0vJ/\"7t#r_h!\
        \"t[~!/w\u{19}\u{15}# K+|-IW0! s\u{b}G\" L7v#\u{7f}! y13\"*K%E]b!2v#P!8M%n!;u\u{9}\u{11}$ @8H\"u&?$R!0wpI\" N8y\
        dj!AwF.!7t\u{10}#!$E+\u{11}! v838!H!D\":!w!G!C#=!>!=\"H!F\"4!I!7\"6!G!x!E!A#5#/!F!3$<d|!2u\u{1c}$\"*F%FI\u{a}\"\
         N(rBM!-u.u!7ug6!3t1\u{9}!Bt[\u{9},$C#J!?\"A!<!y#<'B\"C\";\"?)9S&\"=N!rVJ!*J2\\#-t\"B0tyF!As\u{1e}s!ArPd!AtO\u{7f}\
        !*xAz\" L/t\u{1f}\u{16}!'u2\u{7}!@p1y!9tmU!Ev\u{15}6!-y((!$w\u{4}a( v$G#H#D%D#v&L!F?J\" K,ud\u{13}!Ex}9=!9!M!G!\
        D!G!A!D!B!>!A!;!w!;!8#8!;!J!F\"D!Q\"B!N!8!9#M!>!1\"D\"U\u{14}\u{1c}!Es<O!+rg,!BvZ\u{1e}\" K/uX7! x\u{7}<!'vJ}! \
        H;b!:r\u{a}8+ O%A!E!D!{\"D!E!I+F!J->H\u{d}\" K6zFq!.yhr#\"G#I%FP3!Et#)!/uK#!:rg2\" L.yc\u{9}!'w\u{b}-!@uFA( F!u\
        \"H'D.H!E\"E*sz:\" I8v#\u{9}!9tb\u{1f}\" K8v>z!\"t\u{3}\u{13}&)C!A#y\"D\"t4CBH\"#I$J_i!(I\u{18}Q! v;b\" y8E\u{f}\
        R# v\"I(E9J\" E8yxD!\"C#\u{a}!=qP=$*M%v'F/A\u{0}M!/t;V\" D9|\u{18}y!9s$=\" w6J\u{13}J+ I$r#B\"A!A\"u!?$C&?!B\"N\
        >^!+w5}1 t\":!H!@!I#D\"9!F'?%@!J!H!L\"D!L#>\"Kcx!6t\u{1a}\u{f}/ v!@!F$C\"J\"L#E&A!M#?!C!N!@%G&Eo^!:y?\u{1b}!0t|\
        \u{e}!@q*\u{1f}!8JC@!\"s{s!&u+\"\" s8M\u{1a}f\"$w#FhZ!?r\u{2}H$ E!G!H8xTI!7t\u{19}/!3tv\u{18}\"\"t6K\u{e}H!$s\u{f}\
        [\" G8x+7!?s\u{11}k!8u\u{c}\u{3}\",|#A\u{c}\u{18}) J!@#=&>#t't$A!G,=4f$ H\"E(A.y`n4\"J!F!O!@!B!K!\u{7f}!:\"?#M!\
        H#<!:#<!A\"F!7%;#G#4\u{10}4\"7J#uKF# H*F.x%\u{16}!!v\u{17}%!=G<\u{1}\" r\"GOS!;u\u{4}u! v%[\"$M&Ft[!Bw\u{3}U!7s\
        4~$5B,H!I#w${> z!5\"N!=!@!A!:!w!F!B!7!J!7!I!G!4!@!4!N!/\"E!7!s!G!G!6!u#5!;%H)_% J\"|1x$>!J\u{1d}%!$v6\u{12}? A!\
        2!\u{8}\"=!<!O!9!r!t!E!4!C!3!2!M!0!J!Q!E!1\"E!D!C!M!.!5!5#2!P!I$;\u{0}\u{7}\" H2xYZ\" J#v*;!#uF&\" r4t~\u{1b}$ \
        y!r!?\"C[l\" D7zGy# H4u1HE\u{2}\" R9tq\u{16}!1s=k!1sR'!EyfR!1vX\u{1f}! w\\x\" u!L/p! vBB!1ud !-t\u{10}{!/zPg!6s\
        \u{1c}4!Ew_}!!u\u{15}C!!u\u{10}T& H)G)E%x\"G,HkP!Ev_\u{1e}! vzO4 L#>\"H!G!?!B\"=!?\":\"w\"L!;!J#K!L!G!=&v!J%?\u{2}\
        G\" I8uc\u{17}!;r;C!8ucc+!B!D\"H(C#=#@\"r\"A!u!J\"=L[!Er)-!,t>\u{15}# I*F.xG_\" M%DV\u{16}!:u\u{1e})2!9!E!=!=!?\
        !E\":!9!M\"?#F'=!K!E!x#7$>%N@Y3!B!A!C!D!C!D!G!\u{0}\"A!C\"B!B!@'C!B\"E!C&A%=\u{6}\u{b}1!t#A!E\"w!E!G!:!>!@\"A#?\
        %@!>!E!F!:+<HSA P\";!\u{2}!6!;!<!9!B\";!H!P!F!>!C!/!.!E!B!M!/!H!@!N!A!Q!Q\"K!G!.!<!D!F#Q\u{1f}z!7xqP- r$E!x!@#C\
        !E\"G#?'?!E!F\"?+=<O!7Nv#!7wa{\"2t%FM\u{d}> V!A!B!:!K!?!J!=\"z!I!K!F!u\"Q#5!7!1#=!Q!>!2!9!8!C!F\";!2!B!F!w=\u{12}\
        \"%r!H\u{1d}\u{5}!/v\u{e}\u{7}!4t\u{a}p9!E\"H!L!I!J!L!J#M!D!P!@!K!K\"H!J!J\"L\"N!J!L!M!J#G!F!F\u{2}G*$s%E!C%@'E\
        !D!H\"s&B#y\u{d}@# r'G(K\u{d}\u{17}\"!t?D$)!Cur\u{f}.#B$L!I!B!F!I!F!B\"=$<#L!B!@-N\u{10}C! v5 \"3I%t3\u{10}!.s>\
        4% J/>\"C%C$:\u{15}K!-uG\u{14}( I(D\"D!w\"p\"?'C/p&^!Ey\u{7}-!Etw9!/tu3\" LEw\u{7}\u{15}\" J9wm\u{e}! F\u{10}\u{1f}\
        % G'J#u(q0KV\u{1f}!?s\u{11}\u{19}2 t!F!@\"F\"@\"C!L\"G\"?\"?\"K!A!@#H!I\"H!?+R@3!8s\u{c}\u{f}!Ewj\u{9}#4I&H+v$G\
        !/w\u{16}$%\"B\"E&B#G)w'&! u' (\"<#C%B%A(E!O\"s)w\u{14}~!2sP$!/v@T!4u~S. T\"B!M!I!G!I!L#H!H!@(;#K!Q\">9P\"0u)L`\
        \u{16}!)wQ`!,t\u{1}\u{1d}!4uX@!+Iq|!'uZ{!EtgT\" K8u\u{11}\u{d}\"*D6uW/!EyXx!ErYi# r$J4H\u{1d}J! uQ~!6uh-\"*C.C\u{a}\
        \u{7f}#7r$r*F\u{5}80 O$E!F\"A#D$u!C$q#I!>!O%E!G\"w\"G#<\u{17}q\" E$v)\u{1d}!)tYZ! va:3 R#A\"C\"F!B#?!u\"5!<\":!\
        9!8#7!N!G!D%K\"M%F\u{a}\u{f}!:tX\u{e}!4vRH##D5K$z!H!8xzn4!I\"I#3$<!K!N!4\"L\"3\"O!R#K!B!I!=!4!p#3!<%RKE0 O$E!F\"\
        A#D$u!C$q#I!>!O%E!G\"w\"G#<FO!0xY0$ L'F(v)K |!/yuE!$tq:\".x1CQ\u{13}!Er;g# F7y!D'l\" G\"x\u{1e}:\"#v$L{G!(u*(\"\
        &w?G*a!1s\u{10}P!*t\u{9}1!$t,9#*w#F*H+!!/q\u{8}D> p!x!I!K!R!@!C!B!?\"B!A!0!I!>!J!.!A!/\"S\";\"3!?!U!/!L\"F!G\"E\
        !O!J\u{10}n# H\"{(Jnm\" G8vpW!4v6I\" J\"x\u{e}w!Es\"9\"4u#E\u{13}>4 w\"@!s!E!?!>!A!?!A!=!L$:$L$E!G!D\"H!A$A%Po\u{1f}\
        ! N_(\" I6x\u{1a}\u{e}!%uqM\"4v$Jd\u{1d}!/vw$\"7w.FNt#/{'D/=?\u{19}\" K8v)w#\"G#G%FO\u{d}!=p]x!Bs\u{16}5!Es\u{2}\
        8$#E0}-C%A|*\" y8G\u{19}4\" H#v\u{6}\u{14}!2uN2. q#D!E!F\"E!H\"M!A!?#x'F#A!?+?\u{b}M!3r 6) J%C!@!t#B#B\">'w!>T\u{f}\
        \"0F'u+\u{7}!7u_z! tRG!/v\u{7f}i!3w\u{16}\u{a}!Bv%\u{9}!Euz\u{1d}!*u}+9#D!T!G!K!P!G!4!C!J!I!H!w!G!C!F\"I#H\"=\"\
        C!7!G!E\"C!I!4o[!%uC$! t}@!Es5*4 <\"F\"P!7\":\"t!K!;!K!x$r!;!=#9!9!:!<!:#H#A(.\" z8@\u{15}\u{11}% y\"F!D,D)HrD!\
        @u`-!;}#(< K!I!<\"r!F!N!A!F\"O!>!6!K!r\"1\"@!D#A!Q!R!A!T!8#M\"I!F!L!?\"H\u{1d}d\">s!F\u{8})\" I8uI/!6r\u{16}\u{6}\
        !7x\u{f}\u{1a}\"(J=sG/\" w8H>{!@uT\u{1}\" F8x\\6\" K*t#G!@xP*!/tr\u{7f}0!?!E\"B!z!>!F!?\"F!@$=!K'w!E\"?&?%<G\u{7}\
        \" t%D\u{9}T!1t*}\" L8wW\u{f}!/w;^!0r\u{14}>- L!=\"<#r'9':\"?!=!?!?!=%9!9I`\".B.t\u{11}\u{1f}!9G8D!/v\u{e}\u{e}\
        + O!R#M#E!B\"E%t%I$O!G,N-\u{16}!/xRV!9E\u{f}L! s1J\" F0y'6/ B!8!C!B!x\"6!x!<#9$P%8\"@\"C!G,N |!7t\u{e}<% C#E,C(\
        >#Diy!,sl !@w(\u{4}!7v9T\"&C6z\u{7f}.!Eu%84 r#A!F!L!H!K!D!A!>!A!D!;\"K$:!0#=!<!K&L!:A\\$\"C!H5H!Gk\u{e}< v!G!C!\
        \u{0}!A!6!1!4!G!9!4!D!4!5!4!1!8\"=\"5#;!:!C!5!M$9!7!7!Kr;!/v\u{e}\u{1}!*Hh\u{1}!-v\u{d}\u{5}\"(t'Gu0!Ev{x#<I!K#\
        w\u{1d}.!9u1`! s\u{1d}\u{e}\"-t8A]v\"*J!JKd( v#D\"A\"A#C%B'?$pR71 p#J!I!E\"J#B!H!H\"?!?$?$D!P!G!v';$=\u{12}\u{1}\
        !8Kl:##F,y-{\\2\"7L#sk9\" J'xr:#*B!B-?\u{13}H\" I/wYi! L\u{17}\u{1a}!,t\u{10}%- E#@#B\"A\"A!u!<#u'=!A\"@!D+tz\u{1c}\
        $ B*C(t\"r\u{19}y! xp:!+ylG\"0E'ueM+$?!B!C!K#A!B!=*E!B!O\":\u{e}e\" M8ul\u{18}!:rEh!;v\u{1c}\u{1b}% q#P%B&s*B(o\
        \"<v$K%R!6t%4!)v7>* N\"F\"I$H!G\"I)t\"I\"G-8 \u{1b}!'w'$!8v\u{1e} \"%E'vB\u{e}!Et\u{17}h\"=t!J\u{1a}@\" I&xr^!4\
        v\u{11}R\"4u)vJ\u{11}8 M$Q!>#B!L!?!:!<#O!/!q\"P!-\"5\";!D!r$H!/!3!F!x!>\"GT\u{0})%|\"C#D!@!I#G'A\"B\"K'\u{16}$#\
        P9{!H%G!{\"'G#EU\u{12})$E!?\"D!A#r$B$N#A!H^z\"4G#v\u{5}1\" K7z\u{1f}8#'F#t,Gz@!Et_Q# I+s-uWn!0w*S- y!D#=!<!>!=!\
        B$@#=(?!O!A!>NP!@xpD)\"B!G'A!y!@#@'I\"K-;bH!8uaf!,vJu$ E!z9C%C\u{c}u!.wa3!/tC\u{1d}! xz0; x!5\"9!=!5!?!8!A!5!|!\
        M\"6!7!Q!5!8\"L!3\"N!:!Q!L!3%8!:!6$D@K! t=~!!v'.! s<3\"3t%H#i!CtP5!/wu2!.u\u{1}=!&u$4\" K*tsn!:u~U\"8N-J\u{13}*\
        !8o\\z!8v\u{6}t!;t%\u{1}!5vu\u{16}'$F!{!B$D%A)G-@}=\" F#x\u{16}6!Et7z0 H!>!E!K!F\"E#I\"P!K!E\"N\"@!>\"=$L\"KuK!\
         u1\u{9}\" K)z0&!!ukb!1v-H! I{\"# G\"t(wXT%%C*D(q!J-D\u{d}\u{6}!1w;0' H#C$w0I!J*H#AK\u{1c}<\"u!J!A!A!G!F!E!r!G!\
        K!D!L\"6\"F!B!G!F#s!J!>!?!E!F\"I!7!M!>#@\"L!+yT\u{1}/!?\"?\"B!G!F\"H\"G\"J\"F#B!:$F\"H&;\"?\u{19}V!8sk\u{14}\" \
        C9{5\u{1f}!$v\u{0}k\" E.w\u{1c}w!)ud[\" E8yUU!Et]Y\".u3JQ\u{9})!C!z&@!@!>%?(@!:-?yG!>rW0$(E/q!H!C\u{1f}7\" u(Jr\
        r\" E\"{~\u{17}\" u!K(\u{2}:!:!?!G!<!A\"B!E!;!4!?!M\"6!L\"v#9\";!A!D!>!I$J!q!<!:!I#IQL\" K8v\u{5}#!$t:C!,tf\u{1}\
        !9tDG!@tZM# B$y4v/\u{a}\",H+ur4!/u\u{c}|' |%E\"H#D!B+D\"H^\u{2}! u\u{19}G!6wvz!%u%\u{10}\"$F<r\u{1a}\u{1a}! N\u{19}\
        :!$tzm\" K8u~k!%vQD!0w\u{c}<!2s\u{3}]- @!@#B&A%>\"o!Q!H$v!@\"q%:!O\u{1b}\u{a}!5s\u{8}6!@x92\" u-G7 !$u(0\"1u.J-\
        B!/v(\u{d}\"4s#Kc;-\"F!B\"H%G#A!J\"H$A$L!E!@&?%E;7!AvU`!)u\u{13}\u{1}\" t%Pn\u{17}\" L8u9u\":D'tT|!Cu\u{f}@\" H\
        \"{e\u{18}\"3A.xM,!Es. + K\"F\"H#O#J!M$t!I'H!H!O:[: u!9\":!9!5!8!6!M!3!?!4!\u{1}!6!9!0!;!7!:!:!L#G!>!R!4%5!<g_\"\
         N8x6\u{b}! z\u{1c}4\"7D\"yq\u{7}!6tnu!+wm=\" E8y(H!5zC0!*z\u{9}#( z\"E!C$I(E'@\"G\"@#2!-sQ(\"8F!L\u{15}F!-u\u{a}\
        W!2unM\">s\"L>$! x8\u{7}!)u\u{b}\u{1d}\"4t%Gu\u{a}!*s!\u{14}. Q#H#C#D!r!P!I!A\"N%I\"K!G\"H,FA=& K/E)K'D!s%Bd?!4\
        vb\u{2}!@w|h!;tH\u{1}! t:F!/tV%\" G/y,?!1uC\u{18}!:t\u{19}#!#uq[!-v\u{1d}\u{2}!5ry6!$z\u{3}H!%u\u{d}^!Es/.) I\"\
        @(u%E(v!G!B\"E*B8\u{1e}\" I7wrz\"8F!L8X,&C!D\"C!@\"E!F\"M'=!?\"B&O&:\u{5}A!4r\u{d}\u{10}!*z\u{2}M: P#=!J!L!J!L!\
        <!L!9\"I\"H!q!6\"6$D!Q!G!8\"<!9\"M!r!5\">!M\"J5y! wjK('M#H\"M#p!G'E!O!MBy\" K8t\u{d}\u{8}!4vn_!/xG&\" H8w `!0u\u{7f}\
        \u{b}!/s|S*!\u{0}!B#H%K!D#B!I'B$<+?k3!&u;,!:t(C!$u#?\"4t#MS\u{1c}5 W!8!<!=!N!C!A\"H#9!@!D\"<\"J!O!s$9!H'K!P!u\"\
        Bp\u{16}! v7\u{f}! u\u{6}z!@ru@\"7K.v\u{1f}P'!E.F\"E#r$D\"D&r\u{13}5*#?!A%;\"A$>'L!B!M\"B+v5q!Bv \u{2}!:u\u{3}\u{7}\
        \"7s$EI\u{1e}!<r+\u{d}!Et c!!s)\u{d}!/uL2# s\"E4HGe!/t\u{d}T!Eu}\u{8}5#>\"E!A!K!B\"E!@!;!@!K!9!:!3!6!B!,\"E!G\"\
        H!u+FT\u{2}! t^:3 n!<\"|!9!8!7\";!6!:!P!6!6\"3\"6!@%J!U!>':\u{d}e!5rP\u{18}!(t\"o\" I&x\u{0}P!7utA3!H!K!K!y!D!@\
        !D!?!>!;!G$L'u\"G!C!8%M!=%HP)')A!H,u!F!J\"<+=:\u{7f}\"8J#wf,(#D#F$I$C!G'A#>,Hf\u{e}!$t\u{6}a!.w\u{3}d!4u2\u{0}\"\
        *@,v\u{18}\u{1e}!3tJ\u{1c}!?q\u{12}1\"!J3vb2\"*K\"tJ5!$v\u{3}\u{16}!8ur!$1w,E!z$FT5!1sW\u{d}!4v\u{9}\u{5}# F4?#\
        E\u{16}\u{16}!7BK\u{a}\" v\"A\u{0};\"!G#uM2!Eu}l! w|[!Bv\u{b}\u{4}!3v\u{1c})# G8u\"w%l!*tSs!$vj7\"7t!BWD\" t8Kl\
        \u{19}# I0u'CF\u{1e}#.v,s+Bt0!(t_V\" J8vu\u{15}\"!L#s^B\"4t%IJ]\"8F!L5t!'veu!/wLk\" w:FqH! vp~!$z}\u{1e}\"$J;uf\
        V!\"vq\u{15}& N#L$o$I$N'KP\u{1d}\")x9syX$ G\"H#s\"Fr># z8K-H!\u{1d}&3B!I$D\"w#F\"v\u{11}#! t'\u{9}!%s\u{1a}r( E\
        $}!B#F#@!@#?'uGC!4sn+)\"{%F!F#C$E$x#A\"G!@w\u{18}!:u\u{18}`!1rt0!7uAX,!t#B!F\"w\"H!:!>+@!>!E\":+=0 \"8N\"r8\u{16}\
        !,tQ8!Au1&\")K/wnk#!N!E!LH;!Es#r\" J%txY!+tH\u{1d}\"8C!tXu!&sH1! wOy& H$@)u's$E-Ar+! N$\"!7uLs!+wJ`9 M!N\">!L\"\
        J!A!A!:!>!N!@#:\";\"v!9\"C$F!s!N!G!J!u!>!:$Ixl#$F)D\"uMJ! t\u{15}j\"#G.z~$\" u*F^K\" F8{#2\" IEx-o)\"I(K%>'H!@!\
        K\"w&C!C\\x\"&t0F)\u{1c}<!G!I!M\"9\"E!8!E\"<!?!L\"L!G!<!v\";!,!K!K!J#B!Q!@!G!R!B#=!@!H\u{c}J\">s\"L#~! t&(#2H\"\
        u)rV>' F)A!A#x\"B\"t4K\u{b}:$ G#F%y0H\u{2}\u{1a}!7s\u{1f}\u{2}!4u#g!Ew\u{1f}&\" C/zW*!?sRQ! wSK!Es$j!4u*\u{19}&\
         F-B!t,E\"q)B;1!5s\u{0}\"# J/z6G*+! tKD!8F3K!@t\u{0}U! w4\u{b}!Et\u{9}U\" I8x }/!>#?!?\"C$<!=!u\";\"=#q\"=!8!;!\
        I!:%\u{0}(!t#G0B$D%G!F\"C\"xew!Av:Q\" F#y\u{15}U!@q:D!=s\u{f}\u{d}!EF\u{c}f!.sB:# G/r(Gwr( u%F%C%F$t%C!A'K;O!EE\
        @f!0tM\u{1d}! v#&!6v'i! u\"4!8w\u{d}B$=G!G!|#Fh-!,t\u{1c}?2 G!D#D!G!E!:!B\"G\":\"4!F\"7%M#J%K!y!8%@p\u{11}\"!G#\
        x|r!;tV;!6zR~!\"I\u{0}#!!J\u{2}\u{18}\" \u{1}8@\u{11}\u{12}# B#s)C\u{7}~$+H$J)M-@+p%\"G)E\"D\"D(E\u{5}\u{9}!%v\u{7f}\
        \u{f}!?s\\R! x\"\u{18}!@u}T\" F8xg\u{d}!*t%\u{13}!Et\u{10}T!8x\u{1d}\u{19}\" J8w6\u{1e}) H!B)@'y&B&M\"z!?\"E\u{5}\
        U\"6G/F&\u{e}!$q\u{3}R!=r\\1!9F~v= O!I!r!M!I!F!E!E!M\"B\"R!;!>!M!?!@#K!,\"J!p!@\"A!E\"D!G!r!u#B!A%-!$t\u{15}3!8\
        rz^!Ev[\u{a}5 u!D!E\"E!<!=!H!I!?!I!@!>!;\";!>!:\"H#@!w#t+>*+\" G6tV\u{9}$ u%?\"M#AnB!0t\u{a}W\" s'I\u{1e}#\" {8\
        Ib[!9CA|!-ss($ L\"@!x5ACi!8uCj\"Aw$@\u{12}\u{19}!Esr\u{1a}# K+|-I+k#%D!E&v1\u{16}!EI/\u{9}( x!C$I%;->!O\"?+@ga!\
        \"Ks\u{12}!*BH|\"2t%F3\u{4}!*uhJ! u!,. S!?#E\"A!K!D\"v!>!A%A&B$=%<%G0[% K%H\"r$t-Jf\u{1a}\"7u!I\u{a}\"\"4t#K0(!\
        @u*J\" y/E1\u{8}+ L!@\"J!F\"A'C%=!<#E\"M!L\u{6}u! t\u{1a}\u{4}!As\u{18}8!7Hp\u{1a}! w9G!+ITT! uuA! t\u{18}&!/w;\
        I!/u`R!/w\u{6}q!&tf6& G'J#I&}\"A&E\u{9}A!Et],\" F8yd(\"/y6?\u{17}\u{6}!EtD\u{14}!Atq]&$H4w\"A$I$x#v\u{3}G\" I8w\
        \u{e}\u{d}!#sK{: \\!M\"9!K\"3!@!B!=#M!8!7$Q!?!F!(!v!E!D!D!p!-!/#)!*!*${I<+!I!<#J\"D#C%M%C#D!t\"P+E^B! t\\<\" z$\
        GL6!0q\u{17}I4 S!=!;!D!R!D\"E#>#?!N!p\"<\"J$@!C!y!M%K!@%<yT& o$G!G&K-G-F\u{c}\u{0}!3vyJ! u%n\",H+u ?!Ewf8!$wtf!\
        :tR?\" L/xbn!-u\u{7}5!Ex:*#\"u'=!A\u{6}e- L!=\"I!D\">'<%:!:#F!L!N!K'=>\u{19}\" K)zZ\u{5}!9y\u{3}O!*H\u{17}X!0u]\
        1! wH6$ u#s4F!Gb:! {.\u{f}\" y9GS+!3t/t\"3I%t^G%3A!>#A#w$O19!<s$\\!<v/_!1vqe, O!@!@\"p!:%=#9'A\">#?!I+9Y\u{14}!\
         v:\u{1a})\"F(F#G%F!G#H!L)N%L&|,\"L#J$H\"J!A!@\"G\"C'K!G!<+>`N!+s\u{1e}z\" H6y[8!7ubI\"\"F#N,k_,     _   \"!  ?\
        !  \u{2}!  @#  y#  u$  P%  d%  p%  (&  b&  Y'  v'  \u{3}'  \"(  a(  ~(  `)  \u{1})  \u{1})  A,  ^,  \u{e},  7- \
         E-  l-  r.  \u{18}/  ;0  l0  r1  \u{7}1  72  N2  j2  ~2  q3  \u{0}3  \"4  84  M4  M4  x4  &5  :5  S5  {5  {5  \
        P6  u7  \u{f}7  T8  b8  X9  c9  +:  =:  D:  s:  ];  \u{8};  \u{17};  \u{1e};  B<  \u{1a}<  *=  \u{1}=  \u{16}= \
         \u{1b}=  <>  U>  Z>  w>  q?  x?  1@  _@  z@  \u{1a}@  ;A  iA  pA  \u{1e}A  tB  \u{13}B  =C  zC  lD  \u{10}D  %\
        E  xF  \u{2}F  /G  DG  RG  YG  iG  \u{14}G  $H  )H  9H  WH  uH  iI  (J  -J  \u{7f}J  \u{13}J  #K  ^K  nK  *L  *\
        L  ;L  cL  hL  %M  :M  MM  fM  kM  |M  JN  #O  iO  \u{b}O  \u{12}O  xP  \u{1d}P  \u{5}Q  \u{1d}Q  8R  yR  \u{11}\
        R  6S  \u{e}S  AT  ^T  yT  \u{e}T  'U  bU  \u{11}U  \u{1c}U  #V  GW  pW  \u{11}W  0X  LX  bX  bX  CY  LY  LY  \u{1d}\
        Y  \u{19}Z  )[  g[  *\\  X\\  k\\  3]  >^  H^  {^  ._  r_  \u{b}_  /`  F`  K`  s`  Aa  Xa  wa  \u{9}a  \u{1c}a \
         0b  Yb  \u{5}b  0d  Vd  Oe  \u{a}e  )f  Df  mg  !h  Nh  \u{0}h  (i  (i  <i  Ui  {i  ,j  3j  Ej  [j  \u{1b}j  p\
        k  \u{7}k  1m  Nm  ?p  kp  rp  \u{15}p  mq  mq  \u{4}q  is  rs  +t  Ju  hu  tu  @v  \u{d}v  Kw  \u{19}w  Fx  Qx\
          bx  \u{c}x  4y  qy  xy  -z  \\{  \u{5}{  \u{1b}{  \u{1b}{  [|  \u{10}|  &}  P}  E~  E~  *\u{7f}  \u{1}\u{7f} \
         K\u{0}  g\u{0}  D\u{1}  \\\u{1}  l\u{1}  \u{14}\u{1}  0\u{2}  u\u{2}  (\u{3}  J\u{3}  _\u{3}  A\u{4}  k\u{4}  \
        y\u{4}  ;\u{5}  \u{15}\u{5}  !\u{6}  @\u{6}  \u{b}\u{6}  \u{1f}\u{6}  5\u{7}  _\u{7}  o\u{7}  z\u{7}  9\u{8}  @\
        \u{8}  E\u{8}  }\u{8}  P\u{9}  z\u{9}  \u{7f}\u{9}  %\u{b}  R\u{b}  x\u{b}  \u{16}\u{b}  D\u{c}  N\u{c}  y\u{c}\
          -\u{d}  -\u{d}  F\u{d}  I\u{e}  T\u{e}  l\u{e}  3\u{f}  \u{4}\u{f}  }\u{10}  \u{1c}\u{10}  *\u{11}  4\u{11}  \
        D\u{12}  O\u{12}  \u{2}\u{12}  \u{14}\u{12}  ^\u{13}  5\u{14}  v\u{14}  \u{19}\u{14}  #\u{15}  C\u{15}  !\u{16}\
          ?\u{16}  \u{6}\u{17}  6\u{18}  \\\u{18}  \u{2}\u{18}  ^\u{19}  e\u{19}  d\u{1a}  z\u{1b}  \u{12}\u{1b}  B\u{1c}\
          N\u{1c}  \u{5}\u{1c}  3\u{1e}  \u{0}\u{1e}  \u{1b}\u{1e}  p\u{1f}  \u{5}\u{1f}  . ! B ! B ! _ ! t ! I!! Z!! v\
        !! S\"! \u{1b}\"! w#! \u{11}#! \u{1c}#! !$! U$! E%! ]%! y%! \u{1c}%! M&! |&! ('! 1'! 1'! a'! f'! \u{5}'! 7(! U(\
        ! q(! \u{1}(! !)! >)! t)! \u{5})! \u{c})! B*! \u{18}*! !+! ++! 8+! g+! n+! \u{f}+! <,! M,! \u{d},! 9-!  .! /.! \
        \u{10}.! \u{1c}.! ?/! R/! \u{1f}/! &0! G0! \u{1a}0! -1! D1! Z1! Z1! #2! 12! w3! \u{10}5! )6! l6! \u{3}6! \u{1b}\
        6! 07! l7! \u{3}7! \u{13}8! l9! 6:! d:! w:! >;! \u{12};! 6<! \u{1c}<! 8=! T=! \u{e}=! 4>! (A! \u{4}A! )B! \u{11}\
        B! (C! EC! \\C! oC! HD! |D! \u{1f}D! SE! \u{1a}E! WG! bG! \u{1}H! \u{e}H! \u{1b}H! sI! \u{14}I! \u{1e}I! aJ! jK\
        ! \u{8}K! \u{11}K! 0L! VL! aL! \u{17}L! GM! ]M! \u{7}M! ;N! EN! \u{f}N! 4O! \u{5}O! AP! HP! |Q! \u{7}Q! $R! $R!\
         PR! cR! XS! \u{b}S! \u{17}S! #T! 0T! BT! mT! {T! \u{17}T! )V! mV! \u{8}V! \u{14}V! 1W! kW! ,Y! KY! xY! \u{1c}Y\
        ! HZ! eZ! \u{9}Z! 0[! 5[! A[! f[! \u{1d}[! '\\! >\\! b\\! \u{7}\\! %]! y]! Q^! Z^! v^! \u{9}^! \u{1d}^! D_! Q_!\
         o_! \u{1e}_! :`! n`! n`! Ka! \u{12}a! :b! \u{7f}b! \u{7f}b! \u{6}b! \u{1b}b! zc! #d! %e! 6e! |e! )f! Pf! \u{f}\
        f! 7g! Ng! Wg! ng! \u{3}g! 7h! Yh! mh! )i! Ti! ,j! _j! \u{1d}j! 6k! \u{18}k! ,l! Fl! ]l! 8m! $o! >o! fo! oo! Lp\
        ! Lp! ]p! zp! \u{14}p! Wq! mq! \u{1e}q! 'r! Gr! dr! qr! }r! Ls! Ss! \u{3}s! >t! Qt! \u{3}t! fu! fu! \u{19}u! 3v\
        ! qv! qv! Aw! Hw! Ax! ix! \u{1b}x! oy! 8z! Oz! \u{b}z! !{! 5|! S|! t|! \u{1c}}! ;~! .\u{7f}! (\u{0}! ]\u{0}! O\u{1}\
        ! t\u{1}! K\u{2}! #\u{4}! W\u{4}! ;\u{5}! S\u{5}! v\u{5}! \u{8}\u{5}! \u{16}\u{5}! (\u{6}! ?\u{6}! ]\u{6}! \u{19}\
        \u{6}! H\u{7}! R\u{7}! C\u{8}! `\u{8}! `\u{8}! \u{10}\u{8}! (\u{9}! g\u{9}! \u{1c}\u{9}! D\u{a}! i\u{a}! t\u{a}\
        ! =\u{b}! \\\u{b}! \u{1f}\u{b}! D\u{c}! X\u{c}! !\u{e}! &\u{e}! &\u{e}! T\u{e}! 2\u{f}! O\u{f}! -\u{10}! K\u{10}\
        ! Y\u{10}! ;\u{11}! \u{6}\u{11}! \u{10}\u{12}! 6\u{13}! n\u{13}! \u{c}\u{13}! f\u{14}! k\u{14}! -\u{15}! 4\u{15}\
        ! \u{12}\u{15}! :\u{16}! u\u{16}! /\u{17}! _\u{17}! \u{1b}\u{17}! 4\u{18}! a\u{18}! }\u{18}! Q\u{19}! \u{1f}\u{19}\
        ! A\u{1a}! n\u{1a}! n\u{1a}! u\u{1a}! 4\u{1b}! L\u{1b}! \u{1}\u{1b}! &\u{1c}! V\u{1e}! _\u{1e}! _\u{1e}! W\u{1f}\
        ! ' \" < \" S!\" X!\" #\"\" 3\"\" Q\"\" }\"\" G#\" S#\" |#\"  $\" .$\" F$\" ]$\" \u{17}$\" ?&\" 6'\" K'\" U'\" \
        B(\" G(\" Q(\" Q(\" V(\" \u{b}(\" ,)\" I)\" |)\" \u{19})\" \u{19})\" N*\" 0+\" V+\" l+\" I,\" ^,\" ^,\" \u{9},\"\
         >-\" \u{7}-\" \u{c}/\" \u{15}/\" \\0\" t0\" @1\" E1\" f1\" \u{c}1\" =2\" ^2\" \u{6}2\" \u{b}2\" \u{19}2\" '3\"\
         53\" A3\" H3\" b3\" t3\" D4\" Z4\" \u{f}4\" -5\" \u{2}5\" 76\" 76\" \u{6}6\" #7\" U7\" Z7\" \u{13}7\" \u{13}7\"\
         08\" o8\" t8\" A9\" A9\" V9\" b9\" 4:\" D;\" k;\"  <\" F<\" p<\" u<\" \u{8}<\" ,=\" F?\" \u{4}?\" \u{16}?\" D@\
        \" \u{9}@\" \u{12}@\" \u{19}@\" eA\" qA\" \u{1b}A\" \u{1f}B\" BC\" {C\" \u{7}C\" 4D\" `D\" \u{13}D\" %E\" HE\" \
        \u{1e}E\" >F\" \u{15}F\" \u{1a}F\" \u{14}G\" WH\" \u{12}H\" lI\" qI\" \u{d}I\" \u{14}I\" NJ\" kJ\" CK\" JK\" XK\
        \" pK\" \u{1c}K\" \u{9}L\" jM\" oM\" -N\" YN\" /O\" WO\" \u{4}O\" >P\" CP\" HP\" ]P\" FQ\" \u{e}Q\" ;R\" [R\" k\
        R\" \u{b}R\" -S\" kS\"  T\" \u{1a}T\" 1U\" ]V\" \u{d}V\" =W\" BW\" wW\" TX\" 1Y\" WY\" \u{f}Y\" *Z\" ZZ\" t[\" \
        {[\" \u{1f}[\" $\\\" 0\\\" 4]\" 9]\" R]\" J^\" W^\" \u{7f}^\" (_\" r_\" ~`\" \"a\" Pa\" {a\" +b\" \u{19}b\" /c\"\
         Sc\" \u{f}c\" \u{f}c\" $d\" Kd\" Kd\" qd\" Wg\" \u{1c}g\" %h\" ,h\" 5h\" \u{0}h\" Ei\" \u{5}i\" 0j\" ^j\" gj\"\
         {j\" \u{f}j\" =k\" ~k\" \u{e}k\" 3l\" en\" \u{5}n\" \u{11}n\" po\" \u{2}o\" \u{2}o\" Jp\" Up\" cp\" \u{e}p\" K\
        q\" [q\" #r\" Hr\" Tr\" %s\" 2s\" 9s\" Ls\" gs\" *t\" Ot\" lt\" \u{5}t\" @w\" Iw\" kw\" \u{13}w\" px\" wx\" ~x\"\
         (y\" Cy\" hy\" \u{1b}y\" Iz\" D{\" m{\" m{\" \u{1d}{\" -|\" W|\" 9}\" c}\" n}\" \u{0}}\" \u{12}}\" -~\" 7~\" `\
        ~\" \u{1}~\" [\u{7f}\" `\u{7f}\" \u{1}\u{7f}\" %\u{0}\" ?\u{0}\" O\u{0}\" f\u{0}\" \u{17}\u{0}\" \u{17}\u{0}\" \
        B\u{1}\" [\u{1}\" v\u{1}\" \u{1e}\u{1}\" o\u{2}\" {\u{2}\" s\u{3}\" \u{13}\u{3}\" .\u{4}\" O\u{4}\" g\u{4}\" \u{b}\
        \u{4}\" 0\u{5}\" \u{e}\u{5}\" \u{1f}\u{5}\" E\u{6}\" L\u{6}\" L\u{6}\" }\u{6}\" \u{17}\u{6}\"  \u{7}\" Y\u{7}\"\
         w\u{7}\" ]\u{8}\" |\u{8}\" \\\u{9}\" h\u{9}\" \u{10}\u{a}\" u\u{b}\" T\u{c}\" \\\u{e}\" u\u{e}\" !\u{f}\" (\u{f}\
        \" 6\u{f}\" I\u{f}\" P\u{f}\" u\u{f}\" \u{13}\u{f}\" F\u{10}\" k\u{10}\" {\u{10}\" \u{13}\u{10}\" 8\u{11}\" Q\u{11}\
        \" &\u{12}\" B\u{12}\" E\u{13}\" \u{19}\u{13}\" G\u{14}\" k\u{14}\" \u{1}\u{14}\" }\u{15}\" \u{1f}\u{15}\" +\u{16}\
        \" [\u{16}\" \u{10}\u{16}\" %\u{17}\" =\u{17}\" ]\u{17}\" \u{7}\u{17}\" -\u{18}\" 9\u{18}\" U\u{18}\" `\u{18}\"\
         \u{16}\u{18}\" w\u{19}\" |\u{19}\" X\u{1a}\" _\u{1a}\" \u{17}\u{1a}\" H\u{1b}\" V\u{1b}\" [\u{1b}\" ~\u{1b}\" \
        \u{1c}\u{1b}\" \u{1c}\u{1b}\" 2\u{1c}\" 2\u{1c}\" >\u{1c}\" X\u{1c}\" t\u{1c}\" -\u{1d}\" D\u{1d}\" x\u{1d}\" <\
        \u{1e}\" ]\u{1e}\" 0\u{1f}\" \u{1c}\u{1f}\" = # i # v # \u{2} # \u{7} # \u{7} # O\"# 7## \u{13}## -$# V$# t$# \u{16}\
        $# \\&# i'# r'# Z(# Z(# o(# }(# #)# D*# m+# x+# %,# N,# i,# n,# \u{12},# ;-# f-# \u{10}-# \u{15}-# &.# T/# I0# \
        S0# X0# X0# 92# o2# \u{e}2# \u{e}2# H3# g3# X5# 66# J6# X6# z6# 87# D7# Z7# j7# w7# g8# z8# \u{1d}9# \u{b}:# 4;\
        # O;# V;# \u{7f};# \u{13};# C<# X<# ==# P=# +># \u{d}># a?# u?# 4@# 4@# j@# \u{f}@# @A# _A# \u{3}A# \"B# #D# ID\
        # ?E# vE# 5F# UF# \\F# ~F# FG# RG# YG# %H# bH# \u{15}H# wI# 1J# 6K# mK# \u{10}K# .L# nL# \u{b}M# \u{17}M# $N# /\
        N# XN# {N# \u{b}N# XO# sO# \u{12}O# \u{12}O# \u{19}P# 0Q# CQ# iQ# \u{5}Q# (R# eR# vR# \u{17}R# US# \u{12}S# 2T#\
         xT# \u{e}T# gU# xU# +V# \u{7f}W# \u{c}W# .X# bX# \u{a}X# 3Y# SY# _Y# _Y# \u{0}Y# \"Z# <Z# )[# F[# V[# [[# s[# \
        \u{b}[# @\\# \u{b}\\# x]# #^# [^# f^# \u{c}^# &_# G_# S_# __# \u{f}_# \u{1a}_# \u{7f}a# \u{14}a# \u{19}a# Nb# U\
        c# (d# gd# &e# -e# Ee# ze# \u{4}e# Nf# wg# \"h# :h# Mh# \u{15}h# qi# xi# 'j# uj# \u{9}j# .k# ?l# Zl# vl# {l# \u{7}\
        l# \u{1f}l# `m# \u{0}m# \u{9}m# \u{1f}m# $o# Io# #p# 9p# [p# ip# yp# \u{1e}p# Pq# aq# yq# 3r# Sr# \u{e}r# \u{13}\
        r# Js# Wt# ;u# xu# \u{4}u# \u{4}u# -v# @v# rv# \u{4}v# wx# \u{9}x# Zy# ${# B{# Q{# c{# \u{12}{# 1|# \u{e}|# \u{e}\
        |# X}# q}# \u{1e}}# :~# V~# y\u{7f}# '\u{0}# Q\u{0}# \u{19}\u{0}# 9\u{1}# M\u{1}# M\u{1}# o\u{1}# 3\u{2}# x\u{2}\
        # A\u{3}# H\u{3}# V\u{3}# V\u{3}# \u{9}\u{3}# 1\u{4}# C\u{4}# O\u{4}# a\u{4}# \u{16}\u{4}# *\u{6}# b\u{6}# \u{2}\
        \u{6}# \u{14}\u{6}# 4\u{7}# R\u{7}# \u{1e}\u{7}# 9\u{8}# \u{6}\u{8}# .\u{9}# \u{7f}\u{9}# \u{b}\u{9}# \u{15}\u{9}\
        # $\u{a}# I\u{a}# U\u{a}# F\u{b}# h\u{b}# m\u{b}# r\u{b}# 8\u{c}# \u{6}\u{c}# '\u{d}# ,\u{d}# <\u{d}# \\\u{f}# \
        w\u{f}# \u{0}\u{f}# n\u{10}# \u{10}\u{10}# \u{2}\u{11}# \u{10}\u{11}# O\u{12}# \u{1}\u{12}# |\u{13}# \u{f}\u{13}\
        # !\u{14}# j\u{14}# !\u{15}# *\u{15}# \u{12}\u{15}# [\u{17}# \u{1a}\u{17}# `\u{18}# ~\u{18}# $\u{19}# ;\u{19}# \
        P\u{19}# x\u{19}# \u{d}\u{19}# \u{b}\u{1a}# c\u{1b}# {\u{1c}# \u{19}\u{1c}# E\u{1d}# Z\u{1d}# \u{2}\u{1d}# \u{16}\
        \u{1d}# 7\u{1e}# <\u{1e}# A\u{1f}# ~ $ \u{13} $ +!$ X!$ 4\"$ N\"$ f\"$ u\"$ \u{e}\"$ 9#$ z#$ \u{14}#$ X%$ h%$ )\
        &$ 0&$ A&$ M&$ .'$ p'$ u'$ 7($ J($ b($ \u{7}($  )$ m)$ \u{e})$ #*$ ]*$ \u{18}*$ \u{13}+$ \u{18}+$ w,$ w,$ %-$ 5\
        -$ z-$ C.$ \u{7}.$ -/$ o/$ \u{6}/$ @0$ $1$ M1$ p1$ \u{0}1$ $2$ ?2$ g2$ g2$ u2$ ?3$ ^3$ S6$ y6$ \u{14}6$ !8$ 09$\
         M9$ \u{6}9$ Q:$ h:$ \u{1}:$ \u{1d}:$ V;$ ];$ ==$ ==$ $>$ \u{f}>$ \u{1b}?$ =@$ c@$ j@$ DA$ gA$ uA$ \u{b}A$ 6B$ \
        fB$ \u{2}C$ \u{7}C$ *D$ OD$ \u{8}D$ wE$ |E$ PF$ pF$ wF$ \u{19}F$ SH$ \u{4}H$ \u{1a}I$ #J$ #J$ nK$ pM$ 'N$ HN$ i\
        N$ 2O$ 7O$ <O$ CO$ QO$ aO$ \u{19}O$ 3P$ KP$ bP$ iP$ \u{11}P$ EQ$ UQ$ uQ$ \u{2}Q$ \u{7}Q$ \u{1f}Q$ wR$ PS$ XT$ h\
        T$ \u{8}U$ &V$ aV$ fV$ oV$ !X$ *X$ /X$ _X$ _Y$ <Z$ VZ$ }Z$ \u{4}Z$ 0[$ V[$ f[$ \u{1d}[$ k\\$ k\\$ \u{5}\\$ \u{5}\
        \\$ \u{5}\\$  ]$ U]$ ~]$ \u{f}]$ H^$ f^$ \u{10}^$ B`$ Aa$ Qa$ \u{11}b$ >c$ wc$ \u{c}c$ ,d$ Sd$ id$ zd$ #f$ Cg$ \
        \u{0}g$ +h$ >h$ ^h$ {h$ Ki$ \u{15}i$ !j$ ^j$ &k$ =k$ =k$ Bk$ \u{f}k$ Dl$ gl$ }l$ }l$ =m$ _o$ \u{6}o$ \u{b}o$ =p\
        $ =p$ \u{4}p$ 3q$ Kq$ \u{1d}q$ Vr$ [r$ ~r$ \u{8}r$ \u{13}r$ cs$ ls$ \u{13}s$ {t$ \u{b}t$ nu$ \"v$ \"v$ Rv$ Wv$ \
        1w$ 6w$ 6w$ aw$ sw$ \u{f}w$ %x$ qx$ vx$ \u{c}x$ 0y$ By$ Ry$ \u{1}y$ +z$ Yz$ tz$ \u{14}z$ >{$ +|$ }|$ (}$ :}$ \u{6}\
        }$ '~$ 0~$ J~$ J\u{7f}$ Y\u{7f}$ h\u{7f}$ *\u{0}$ @\u{0}$ Y\u{0}$ \u{7f}\u{0}$ \u{17}\u{0}$ 0\u{1}$ q\u{1}$ \u{b}\
        \u{1}$ \u{b}\u{1}$ #\u{2}$ 5\u{2}$ C\u{2}$ {\u{2}$ #\u{3}$ (\u{3}$ \u{2}\u{3}$ \u{1a}\u{3}$ .\u{4}$ V\u{4}$ f\u{4}\
        $ z\u{4}$ \u{12}\u{4}$ \u{1e}\u{4}$ %\u{5}$ J\u{5}$ U\u{5}$ '\u{6}$ \u{10}\u{6}$ 3\u{7}$ s\u{7}$ \u{3}\u{7}$ #\u{8}\
        $ U\u{8}$ Z\u{8}$ !\u{9}$ !\u{9}$ @\u{9}$ z\u{9}$ \u{1}\u{9}$ 1\u{b}$ )\u{c}$ o\u{c}$ v\u{c}$ $\u{d}$ U\u{d}$ {\
        \u{d}$ S\u{e}$ o\u{f}$ \\\u{10}$ \u{3}\u{10}$ 5\u{11}$ a\u{11}$ \u{8}\u{11}$ K\u{12}$ V\u{12}$ \u{11}\u{12}$ G\u{13}\
        $ S\u{13}$ \u{11}\u{13}$ U\u{14}$ l\u{14}$ \u{9}\u{14}$ \u{10}\u{14}$ %\u{15}$ ]\u{15}$ k\u{15}$ o\u{16}$ \u{17}\
        \u{16}$ '\u{17}$ \u{5}\u{17}$ Q\u{1a}$ {\u{1a}$ \u{f}\u{1b}$ \u{f}\u{1b}$ ,\u{1c}$ 3\u{1c}$ L\u{1c}$ L\u{1c}$ }\
        \u{1c}$ v\u{1d}$ /\u{1e}$ U\u{1e}$ c\u{1e}$ \u{8}\u{1e}$ \u{f}\u{1e}$ =\u{1f}$ \u{0}\u{1f}$ \u{1b}\u{1f}$ o % \u{b}\
         % \u{1c}!% E\"% \u{15}\"% \u{19}$% =%% M%% e%% e%% z%% \u{3}%% \u{3}%% 6&% ?&% o&% }&% 4'% G'% a'% \u{4}'% s(%\
         #)% Q)% e)% o)% 8*% 8*% P*% \u{11}*% \u{11}*% 3+% 3+% }+% \u{c}+% ,,% s,% |,% G-% N-% Y-% \u{f}-% ..% :.% \u{c}\
        .%  /% X/% \u{1f}/% z0% \u{1f}0% [1% ;2% ;2% R3% +4% ^4% \u{4}4% \u{1a}4% e5% \u{13}5% \u{1b}6% $7% R7% k7% \u{19}\
        7% s8% \u{5}8% \u{a}8% \u{14}8% &9% I9% \u{1c}9% =:% _:% s:% ?;% J;% l;% l;% \u{1b};% '<% :<% G<% m<% Z=% h=% \u{5}\
        =% \u{11}=% 1>% E>% P>% w>% ~>% 2?% \u{b}?% \u{17}?% 4@% F@% \u{19}@% \u{5}A% KB% bC% =D% PD% ZF% fF% {F% 3G% 3\
        G% kG% .I% WI% rI% \u{8}I% \u{1a}I% &J% <J% `J% /K% 4K% BK% aK% \u{8}K% 8L% =L% |L% EM% cM% 5N% \u{b}N% \u{12}N\
        % 'O% NO% XO% \u{e}O% AP% SP% bP% !Q% QQ% vQ% \u{e}Q% /R% /R% [R% \u{b}R% ,S% 3S% KS% \u{4}S% \u{10}S%  T% 6U% \
        mU% PV% \u{18}W% WX% iX% \u{2}X% \u{19}X% 'Y% 8Y% \u{5}Y% $Z% IZ% \u{2}Z% \u{19}Z% \u{19}Z% A[% U[% r[% \u{1d}[\
        % *\\% /\\% H]% \u{6}]% 7_% ;a% ra% \u{16}a% -b% \u{4}b% ?c% Fc% ~c% 5d% yd% \u{d}d% .e% Oe% Xe% \u{0}e% \u{0}e\
        % yf% Zh% ih% \u{d}h%  i% 5i% Si% 3j% Yj% pj% \u{8}j% \u{1d}j% \u{1d}j% \u{e}k% \"l% Im% fm% 7n% ]n% |n% \u{10}\
        n% \u{15}n% /o% Uo%  p% Up% Up% \\p% jp% 2q% Mq% xq% \u{4}q% 5r% nr% (s% Xs% Mt% \u{2}t% !u% hu% tu% Iv% Nv% hv\
        % \u{d}v% \u{1b}v% )w% %x% ?x% Fx% bx% \u{8}x% )y% Oy% hy% hy% \u{1}y% ^z% sz% \u{18}z% 8{% ?{% \u{0}{% .|% C|%\
         A}% F}% F}% d}% ,~% 7~% i~% ,\u{7f}% \u{7}\u{0}% \u{13}\u{0}% ,\u{1}% Q\u{1}% ]\u{1}% \u{b}\u{1}% \u{1d}\u{1}%\
         5\u{2}% /\u{3}% 8\u{3}% C\u{3}% n\u{3}% !\u{4}% U\u{4}% Z\u{4}% n\u{4}% \u{d}\u{4}% $\u{5}% ^\u{5}% ^\u{5}% l\u{5}\
        % \u{10}\u{5}% *\u{6}% H\u{6}% w\u{6}% .\u{7}% [\u{7}% \u{15}\u{7}% L\u{8}% r\u{9}% \u{9}\u{9}% \u{9}\u{9}% ^\u{a}\
        % \u{e}\u{a}% m\u{b}% \u{6}\u{b}% E\u{c}% s\u{c}% [\u{d}% &\u{e}% P\u{e}% u\u{e}% 3\u{10}% \u{6}\u{10}% \u{10}\u{11}\
        % %\u{12}% W\u{12}% \u{15}\u{12}% W\u{13}% l\u{13}% \"\u{14}% I\u{14}% p\u{14}% p\u{14}% \u{0}\u{14}% 4\u{15}% \
        H\u{15}% *\u{16}% 1\u{16}% _\u{16}% \u{c}\u{16}% ~\u{17}% \u{3}\u{17}% \u{1b}\u{17}% \u{14}\u{18}% %\u{19}% 6\u{1b}\
        % 6\u{1b}% \u{b}\u{1b}% \u{12}\u{1b}% \u{1e}\u{1b}% 5\u{1c}% ]\u{1c}% {\u{1c}% Y\u{1d}% j\u{1d}% j\u{1d}% \u{14}\
        \u{1e}% >\u{1f}% >\u{1f}% H\u{1f}% M\u{1f}% \u{5}\u{1f}% \u{5}\u{1f}% \u{15}\u{1f}% A & \u{16} & K!& \u{1a}!& $\
        \"& I\"& e\"& p\"& 2$& T$& ^$& R&& i&& \u{7}&& h'& \u{7}'& \u{1b}'& D(& Q)& i)& i)& \u{7})& #*& G*& \u{5}*& \u{1b}\
        *& D,& ^,& j,& \u{1},& \u{8},& 3-& :-& :-& F-& '/& '/& F/& \\/& q0& \u{9}0& d1& q1& *2& 74& J4& %5& W5& i5& z5&\
         \u{2}6& 37& :7& m9& $:& \u{2}:& \u{14}:& 3;& 3;& z<& \u{17}<& +=& X=& \u{12}=& />& A?& [?& [?& -@& @@& Y@& \u{5}\
        @& \u{5}@& \u{c}@& 5A& \u{8}A& _C& oC& \u{1f}C& ?D& FD& KD& \u{0}D& *E& ZE& ZE& nE& yE& ZF& \u{0}F& \u{1e}F& 4G\
        & OG& OG& wG& \u{1b}G& \"H& iH& 5I& QI& cJ& \u{0}J& \u{18}J& 9K& @K& \u{13}K& \u{13}K& %L& VL& aL& jL& \u{d}L& \
        ,M& NM& jM& QN& rN& \u{8}N& \u{11}N& GO& lO& zO& !P& :P& wP& \u{1b}P& AQ& nQ& +R& \u{4}R& &S& NS& uS& 1T& OT& |\
        T& \u{7}T& -U& 0V& OV& pV& TW& aW& fW& \\X& hX& zX& \u{19}X& \"Z& VZ& tZ& \u{4}Z& \u{14}\\& \u{1f}\\& A]& h]& ]\
        _& r_& \u{5}_& \u{5}_& \u{1a}_& %`& 3`& s`& |a& \\b& jb& \u{9}b& \u{15}b& 0c& Ic& ic& xc& \u{3}c& \u{f}c& #d& \u{18}\
        d& 'e& .e& pe& \u{10}e& Of& _f& _f& kf& kf& {f& \u{f}f& \u{f}f& 0g& ;g& \u{5}g& ih& \u{e}h& %i& >j& \u{15}j& Lk\
        & Ql& el& ql& \u{1c}l& !m& Km& \u{2}m& 3n& <n& an& xn& +o& @o& Xo& [p& 'q& =q& \\q& \u{10}q& \u{15}q& )r& )r& B\
        r& |r& \u{e}r& \u{15}r& Ls& ^s& cs& \u{f}s& 8t& Tt& 'v& Cv& mw& \u{5}w& \u{c}w& *x& Mx& \u{9}x& \u{e}x& by& xy&\
         J{& \u{e}{& L|& \u{7f}|& D}& 6~& [~& y~& \u{1d}~& 8\u{7f}& [\u{7f}& g\u{7f}& |\u{7f}& 9\u{0}& \u{6}\u{0}& <\u{1}\
        & C\u{1}& X\u{1}& \u{1f}\u{2}& 4\u{3}& \\\u{3}& \u{5}\u{3}& \u{1d}\u{3}& C\u{4}& \u{11}\u{4}& \u{16}\u{4}& A\u{5}\
        & }\u{5}& &\u{6}& f\u{6}& &\u{7}& E\u{a}& \u{1c}\u{a}& B\u{b}& \u{7f}\u{b}& %\u{c}& U\u{c}& \u{b}\u{c}& S\u{d}&\
         ~\u{d}& *\u{e}& 3\u{e}& \u{14}\u{e}& e\u{f}& \u{1d}\u{f}& +\u{10}& Y\u{10}& z\u{10}& \u{16}\u{10}& x\u{12}& \u{1c}\
        \u{12}& 5\u{13}& 5\u{13}& L\u{13}& \u{7f}\u{13}& \u{19}\u{13}& N\u{14}& 6\u{15}& d\u{15}& F\u{17}& \u{e}\u{17}&\
         Z\u{18}& e\u{18}& \u{4}\u{18}& \u{13}\u{18}& 6\u{19}& h\u{19}& u\u{19}& \u{1d}\u{19}& -\u{1a}& )\u{1c}& f\u{1c}\
        & r\u{1c}& r\u{1c}& 2\u{1d}& \u{3}\u{1d}& \\ ' q ' v ' 1!' g!' j\"' s\"' s\"' +#' N#' \u{c}#' K$' )%' k%' {%' B\
        &' L&' l&' s&' \u{f}&' #'' 8'' L'' \u{1d}'' 1(' e(' 1)' ])' (*' 1*' p*' \u{c}*' )+' \u{11}+' M,' \u{1f},' M-' \u{10}\
        -' S.' m.' \u{1c}.' d0' \u{19}0' .1' 31' V1' e1' q1' v1' }1' \u{b}1' (2' >2' `2' <3' ^3' \u{17}3' M4' Y4' \u{15}\
        4' -6' Z6' c6' \u{16}6' %7' z7' \u{1}7' 38' J8' l8' w8' \u{18}8' \u{d}9' \u{1d}9' ':' .:' .:' H:' r:' \u{19}:' \
        Q;' \u{5};' \u{17};' V<' h<' \u{14}<' /=' \u{6}=' <>' P>' 4?' \u{a}?' EA' YA' \u{7f}A' kB' rB' AC' \u{11}C' *D'\
         BD' \u{3}D' gE' kF' \u{f}F' LG' [G' `G' \u{5}G' \u{17}H' \u{1e}I' 1J' LJ' ZJ' uJ' \u{1e}J' <L' \u{1f}L' 4M' HM\
        ' [M' \u{3}M' LN' pN' \u{10}N' 1O' 1O' PO' lO' sO' \u{5}O' lP' )Q' DQ' nQ' \u{11}Q' GR' zR' \u{7}R' GS' GS' dS'\
         \u{c}S' #T' \u{a}T' *U' HU' \u{2}U' \u{1f}U' \u{1f}U' >V' RV' \u{10}V' >W' GW' \u{2}W' OX' mX' IY' eY' vY' \u{1d}\
        Y' SZ' ^Z' }Z' \u{8}Z' 8[' k[' T\\' (]' \u{4}]' n^' \u{e}^' \u{1c}^' N_' c_' o_' p`' tb' %c' Xc' gd' zd' \"e' o\
        e' Bf' if' uf' \u{1d}f' Kg' [g' \"h' 3h' qh' =i' 5j' \u{1c}j' Pk' ik' ik' \u{1}k' 6l' Vl' \u{e}l' \u{13}l' \u{1f}\
        l' sm' ~m' \u{12}m' \u{1c}m' Gn' \u{7f}n' !o' vq' Xr' {r' \u{9}r' Vs' bt' $u' Tu' ^u' pu' 5v' Cv' Wv' cv' pv'  \
        w' iw' \u{2}w' @x' \u{17}x' \u{a}y' <z' gz' sz' +{' B|' i|' y|' 1}' K}' _}' \u{7f}}' R~' \u{9}~' \u{14}~' (\u{7f}\
        ' k\u{7f}' ?\u{3}' J\u{3}' L\u{4}' o\u{4}' ~\u{4}' \u{12}\u{4}' c\u{5}' \u{3}\u{6}' *\u{7}' x\u{7}' \u{7f}\u{7}\
        ' \u{6}\u{8}' 5\u{9}' }\u{9}' \u{14}\u{9}' 1\u{a}' f\u{a}' ?\u{b}' d\u{b}' \u{4}\u{b}' ]\u{c}' |\u{c}' |\u{c}' \
        2\u{d}' 9\u{d}' o\u{d}' {\u{d}' \u{1f}\u{d}' 6\u{e}' =\u{e}' s\u{f}' \u{9}\u{f}' \u{0}\u{10}' &\u{11}' Q\u{12}'\
         m\u{12}' \u{d}\u{12}' \u{14}\u{12}' \u{19}\u{12}' 6\u{13}' ;\u{13}' ;\u{13}' F\u{13}' f\u{13}' f\u{13}' \u{19}\
        \u{14}' <\u{15}' \u{a}\u{15}' b\u{16}' a\u{17}' \u{18}\u{17}' &\u{18}' 4\u{18}' 4\u{18}' p\u{18}' V\u{19}' {\u{19}\
        ' \"\u{1a}' 0\u{1a}' Z\u{1a}' B\u{1b}' S\u{1b}' L\u{1c}' Z\u{1c}' m\u{1c}' \u{11}\u{1c}' K\u{1d}' 4\u{1e}' m\u{1e}\
        ' \u{1a}\u{1f}' + ( + ( H ( #!( <!( U!( ^!( ^!( i!( u!( z!( a\"( @#( \\#( m#( G$( R$( 1%( p%( \u{1e}%( b'( \u{9}\
        '( W(( f(( \u{11}(( K)( T)( I*( ^*( \"+( e+( \u{f}+( 7,( |,( \u{19},( $-( +-( d-( \u{3}.( A/( M/( \u{d}/( U0( j\
        0( \u{6}0( %1( :1( r1( \u{13}1( \u{1d}1( \u{1d}1( &2( f2( \"3( 03( \u{d}3( *4( 94( K4( b4( w4( <5( N5( !6( 46( \
        V6( |6( \u{f}6( K7( n7( s7( \u{8}7( h8( \u{0}8( r9( h:( 0;( 0;( D;( u;( :<( E<( \u{0}<( 3=( #>( 3>( C>( H>( h?(\
         #@( `@( !A( DA( NA( AC( \u{10}C( KD( VD( ~D( \u{10}D( =E( \u{9}E( RF( \u{3}F( dG( rG( \u{c}G( BH( (I( xI(  K( \
        RK( rK( \u{e}L( \u{13}L( ;M( vM( .N( eN( sN( \u{d}N( \u{d}N( (O( \u{e}O( /Q( CQ( ^Q( \u{d}Q( 5R( NR( iR( nR( \u{1f}\
        R( &S( +S( `S( LT( UT( iT( \u{e}T( WU( xU( \u{1a}W( KX( \\X( /Y( NY( cY( uY( \u{1}Z( \u{1c}Z( \u{1a}[( 8\\( y\\\
        ( 0]( 0]( x]( \u{1d}]( ?_( }_( \u{1f}_( G`( %a( |a( \u{8}a( Hb( ub( \u{18}b( $c( *d( Id( Yd( `d( We( \u{18}e( Y\
        f( yf( \u{6}f( #g( Pg( \u{15}g( !h( @h( ah( ah( %i( Ai( Mi( ni( ui( )j( \u{7}j( Ok( rk( \u{1f}k( el( )m( )m( Jm\
        ( Zm( sm( 4n( cn( \u{1c}n( #o( 8o( uo( \u{10}o( Ep( Yp( 2q( &r( Cr( ^r( ~s( \u{1d}s( 1t( 8t( `t( tt( \u{8}t( \u{8}\
        t( 9u( Eu( wu( \u{19}u( (v( (v( Xv( dv( \u{5}v( \u{1f}w( 3x( Dx( \\x( \"y( Jy( Oy( cy( \u{13}y( \u{18}y( !z( !{\
        ( I{( 2|( l|( w|( w|( \u{14}|( \"}( 2}( @}( _}( h}( }}( \u{6}}( F~( c~( v~( _\u{7f}( h\u{7f}( \u{c}\u{7f}( \u{11}\
        \u{7f}( \u{16}\u{7f}( 6\u{0}( S\u{0}( \u{14}\u{0}( \u{1e}\u{1}( E\u{2}( g\u{3}( <\u{4}( O\u{4}( \u{12}\u{7}( l\u{8}\
        ( O\u{9}( O\u{9}( y\u{a}( ,\u{b}( H\u{b}( (\u{c}( ]\u{c}( \u{11}\u{c}( r\u{d}( \u{6}\u{d}( \u{6}\u{d}( \u{11}\u{d}\
        ( \u{16}\u{d}( X\u{e}( x\u{e}( \u{e}\u{e}( \u{e}\u{e}( p\u{f}( \u{1e}\u{f}( .\u{10}( o\u{10}( +\u{11}( '\u{12}(\
         .\u{12}( \u{12}\u{12}( /\u{13}( J\u{14}( \u{1b}\u{15}( B\u{16}( l\u{16}( \u{1}\u{16}( \u{8}\u{17}( -\u{18}( 1\u{19}\
        ( q\u{19}( \u{d}\u{19}( \u{1b}\u{19}( :\u{1a}( r\u{1a}( 8\u{1b}( +\u{1c}( D\u{1c}( T\u{1c}( \u{2}\u{1c}( R\u{1e}\
        ( }\u{1e}( 9\u{1f}( {\u{1f}( \u{1b}\u{1f}( 0 ) D ) \u{1a}!) +\") T\") \u{1}\") 3#) C#) J#) `#) u#) \u{15}#) 0$)\
         W$) d$) \u{3}$) \u{1d}$) Q%) ^&) \u{11}&) 3') /() t() G)) \u{10})) T*) x*) \u{12}+) @,) @,) z,) \u{7},) \u{11}\
        ,) E-) J-) _-) q-) T.) q.) \u{f}.) [/) |/) %1) %1) <1) w1) n2) n2) \u{1a}2) X4) \u{c}4) 65) Q5) l5) \u{a}5) >6)\
         C6) Z6) _6) d6) w6) 67) \u{1b}7) $8) [8) \u{e}8)  9) E9) v9) ,:) M:) W:) k:) J;) y;) ,<) \u{8}<) :=) z=) |>) \u{1b}\
        >) +?) +?) z?) \u{1}?) x@) \u{2}@) AA) \u{1}A) .B) rB) \u{1e}B) nC) 6D) UD) ZD) XE) gE) gE) )F) TF) eF) tF) >G)\
         QG) \u{b}G) .H) \u{12}H) \u{1d}H) ~I) \u{18}I) EJ) \u{1e}J) OK) {L) \u{1f}L) MM) nM) \u{9}M) sN) |O) \u{1c}O) \
        MP) *Q) [Q) mQ) mQ) ER) WR) \\R) eR) 4S) QS) {T) #U) .V) oV) hW) )X) .X) 3X) \u{7f}X) \u{1a}X) ,Y) \u{13}Y) !Z)\
         &Z) -[) 4[) \u{a}[) \u{18}[) \u{1f}[) \u{1f}[) o\\) \u{0}\\) \u{12}\\) P]) g]) 0^) G^) h^) \u{5}^) 4_) X_) \u{f}\
        _) =`) U`) \u{2}`) \u{d}`) \u{1d}`) \u{1d}`) Na) ^a) \u{c}a) \u{1c}a) Sb) pb) pb) \u{f}b) \u{14}b) Wc) fc) fc) \
        {c) \u{15}c) (d) [d) \u{6}d)  e) 0e) be) ge) \u{1a}e) ff) ~f) \u{3}f) 7g) Cj) Hj) \u{4}j) .k) ?k) Fk) Kk) dk) d\
        k) \u{a}k) \u{a}k) \u{13}l) Am) mm) mm) *n) 1n) ?n) Rn) wn) )o) Eo) Uo) yo) \u{2}o) \u{7}p) ^q) ^q) \u{c}q) \u{17}\
        q) Vr) yr) yr) #s) 5s) \u{16}s) `t) \u{16}t) $u) Yu) Hv) \u{1a}v) cw) hw) \u{14}w) Gx) Xy) \u{2}y) \u{16}y) @z)\
         iz) 1{) f{) s{) 2|) a|) \u{c}|) \u{1f}|) 9}) \u{9}}) ]~) h~) m~) \u{7f}~) \u{a}~) P\u{7f}) i\u{0}) {\u{0}) W\u{1}\
        ) \u{7f}\u{1}) F\u{2}) \u{19}\u{2}) .\u{3}) @\u{3}) O\u{5}) i\u{5}) \\\u{7}) h\u{7}) +\u{9}) E\u{9}) Q\u{9}) X\u{9}\
        ) \u{1b}\u{9}) =\u{a}) Z\u{a}) {\u{a}) (\u{b}) 1\u{b}) S\u{b}) \u{4}\u{b}) ,\u{c}) J\u{c}) `\u{c}) \u{18}\u{c})\
         #\u{d}) H\u{d}) (\u{e}) V\u{e}) \u{17}\u{e}) D\u{f}) S\u{f}) +\u{10}) n\u{10}) \u{e}\u{10}) W\u{11}) B\u{12}) \
        L\u{12}) 1\u{13}) Y\u{13}) o\u{13}) 2\u{14}) u\u{14}) \u{10}\u{14}) R\u{15}) w\u{15}) \u{12}\u{15}) F\u{16}) U\u{16}\
        ) s\u{16}) $\u{17}) U\u{17}) \u{9}\u{17}) $\u{18}) .\u{18}) Y\u{18}) t\u{18}) \u{9}\u{18}) i\u{19}) \u{10}\u{19}\
        ) \u{15}\u{19}) 1\u{1a}) 6\u{1a}) =\u{1a}) v\u{1a}) 7\u{1b}) W\u{1b}) \u{13}\u{1b}) X\u{1c}) n\u{1c}) \u{e}\u{1c}\
        ) &\u{1d}) N\u{1d}) d\u{1d}) \u{19}\u{1d}) d\u{1e}) \u{d}\u{1e}) 3\u{1f}) 3\u{1f}) >\u{1f}) \u{13}\u{1f}) = * X\
         * B!* ^!* 7\"* Z\"* l\"* )#* \\#* %$* r$* r$* -%* 4%* \u{0}%* \u{11}%* \u{18}%* 0&* h&* )'* 6'* c'* x'* s(* A)\
        * j)* t)* \u{1b})* *** O** \u{15}** 1+* >+* R+* h+* \u{17}+* 0,* P,* u,* \u{5},* \u{12},* \u{19},* .-* -.* 4.* \
        v.* \u{3}.* \u{10}.* [/* >0* V0* f0* s0* \u{b}1* <2* C2* a2* j2* \u{13}2* U3* \\3* &4* \u{19}4* s5* \u{5}5* 26*\
         >6* >6* >6* `6* y6* \u{6}6* \u{6}6* !7* P7* \u{12}7* %8* \u{16}8* %9* ,9* 89* v9* v9* \u{15}9* b:* x:* \u{8}:*\
         Y;* Y;* Y;* k;* \u{b};* 2<* ><* W<* \u{11}<* \u{1e}<* Y?* k?* ~?* \u{19}?* \u{19}?* >@* ]@* v@* (A* HA* BC* XC\
        * ]C* iC* +D* JD* .E* ^F* gF* *G* @G* ^G* uG* 5H* FH* \u{10}I* \u{1b}I* 4J* @J* \\J* fJ* xJ* \u{1b}J* 8K* \u{b}\
        K* \u{12}K* YL* CM* \u{0}M* %N* HN* oN* 6O* =O* TO* \u{2}O* jP* |P* %Q* VQ* 7R* |R* \"S* \u{e}S* +T* aT* }T* IU\
        * &V* GV* qV* \u{1e}V* &X* \u{7f}X* \u{4}X* \u{10}X* rY* EZ* 1\\* `\\* |\\* \u{1b}\\* 2]* 1^* E^* d^* \u{17}^* \
        8_* D_* m_* v_* v_* \u{a}_* \u{11}_* R`* (a* Fa* ~a* \u{5}a* \u{1a}a* 6b* {b* \u{c}b* \u{1c}b* (d* 8d* jd* \u{15}\
        d* /e* Ae* \u{a}e* af* \u{6}f* +g* Ng* ^g* wg* -i* ai* :j* \u{3}j* \u{11}j* Mk* Mk* Xk* \u{9}k*  l* 'l* Jl* {l*\
         *m* qm* \u{4}m* 2n* en* Up* ~p* ]q* iq* \u{1c}q* br* kr* 's* Bs* \u{c}s* \u{18}s* Zv* |v* 0w* ?w* \\w* ew* \u{8}\
        w* 8x* ix* \u{1d}x* `y* ry* \u{1b}y* %z* :z* kz* \u{12}z* 2{* \u{3}{* 9}* L}* \u{7}}* \u{13}}* _~* w\u{7f}* \u{4}\
        \u{0}* \u{4}\u{0}* \u{17}\u{0}* (\u{1}* (\u{1}* ^\u{1}* ~\u{1}* 1\u{2}* }\u{4}* '\u{5}* M\u{5}* Y\u{5}* 0\u{6}*\
         >\u{6}* o\u{6}* \u{15}\u{6}* w\u{7}* \u{12}\u{7}* D\u{8}* \\\u{8}* \\\u{8}* w\u{8}* '\u{9}* *\u{a}* O\u{a}* \u{2}\
        \u{a}* \u{10}\u{a}* \u{17}\u{a}* c\u{b}* c\u{b}* 4\u{c}* J\u{c}* v\u{c}* &\u{d}* .\u{e}* /\u{f}* )\u{10}* =\u{10}\
        * g\u{10}* \u{b}\u{10}* _\u{11}* \"\u{13}* '\u{15}* E\u{15}* ,\u{16}* Y\u{16}* t\u{17}* (\u{18}* H\u{18}* T\u{18}\
        * \u{3}\u{18}* \u{8}\u{18}* 9\u{19}* i\u{19}* \u{18}\u{19}* t\u{1a}* \u{e}\u{1a}* *\u{1c}* t\u{1c}* )\u{1d}* \u{1}\
        \u{1e}* 8\u{1f}* \u{4}\u{1f}* \u{10}\u{1f}* ) + = + )!+ Q#+  $+ ,$+ M$+ w$+ E&+ \u{1}&+ \u{c}&+ 8'+ 8'+ |'+ \u{14}\
        '+ 8*+ H*+ q++ x++ -,+ <,+ m,+ u-+ :.+ \u{9}.+ t1+ \"3+ I4+ 45+ 66+ \u{15}6+ '7+ :7+ '8+ w9+ P;+ \u{0};+ n<+ V=\
        + f=+ z=+ \u{1}=+ F>+ \u{1}>+ 1?+ O?+ T?+ ,@+ 5@+ L@+ \u{5}@+ \u{a}@+ \u{11}@+ ,A+ EA+ }A+ }A+ \u{4}A+ $B+ :B+ \
        vC+ \u{1d}C+ DD+ ID+ [D+ $E+ 7E+ ~E+ \u{19}E+ ;F+ ;F+ \u{1}F+ \u{11}F+ #H+ 3H+ YH+ `H+ \u{8}H+ \u{13}H+ :I+ \u{12}\
        J+ 5K+ IK+ \\K+ mK+ \u{19}K+ 3L+ ?L+ RL+ aL+ WM+ |M+ \u{1f}M+ EN+ uN+  O+ VO+ \u{14}O+ \u{1d}O+ ZP+ xP+ \u{f}P+\
         <Q+ cQ+ }Q+ \u{17}Q+ %R+ \u{8}R+ SS+ SS+ rS+ \u{d}S+ &U+ ?U+ iU+ !V+ oV+ aW+ yW+ yW+ DX+ [X+ rX+ \u{b}X+ &Y+ +\
        Y+ \u{1e}Y+ EZ+ EZ+ LZ+ LZ+ F[+ ][+ g[+ \u{a}[+ \u{11}[+ \u{1c}[+ >\\+ W\\+ h\\+ t\\+ *]+ @]+ )^+ )^+ J^+ \u{3}\
        ^+ \u{18}^+ \u{14}_+ |`+ 5a+ \u{15}a+ \"b+ 1b+ Qb+ $c+ $c+ =c+ Ic+ ec+ uc+ 1d+ je+ \u{4}e+ \u{17}e+ bf+ nf+ ]g+\
         bg+ {g+ \u{14}g+ \u{b}h+ \u{16}h+ \u{1b}h+ xi+ @j+ \u{1}j+ \u{18}j+ .k+ fk+ sk+ \u{16}k+ Jl+ bl+ \u{c}l+ Tm+ \u{12}\
        m+ (n+ (n+ On+ Tn+ qn+ \u{4}n+  o+ ao+ $p+ 7p+ hp+ hp+ \u{1a}p+ &q+ [q+ \u{c}q+ \"t+ 1t+ \u{1a}u+ Mv+ tv+ \u{e}\
        v+ \u{1c}v+ 3w+ nw+ \u{1}w+ \u{f}w+ /x+ 8x+ qx+ \u{8}x+ \u{1c}x+ ny+ ny+ \u{c}y+ \u{19}y+ -z+ =z+ gz+ 5{+ <{+ k\
        {+ \u{10}{+ 6|+ i|+ #}+ G}+ \u{6}}+ \u{6}}+ \u{b}}+ ?~+ I~+ y~+ \u{c}~+ #\u{7f}+ 9\u{7f}+ f\u{7f}+ \u{3}\u{7f}+\
         \u{b}\u{0}+ X\u{1}+ P\u{2}+ W\u{2}+ \u{e}\u{2}+ j\u{3}+ \u{b}\u{3}+ \u{19}\u{3}+ D\u{4}+ e\u{4}+ }\u{4}+ \u{1}\
        \u{6}+ Q\u{7}+ Q\u{8}+ `\u{8}+ k\u{8}+ k\u{8}+ <\u{9}+ l\u{a}+ }\u{a}+ \u{19}\u{a}+ #\u{b}+ A\u{b}+ [\u{b}+ \u{9}\
        \u{b}+ 0\u{c}+ O\u{c}+ j\u{c}+ s\u{c}+ x\u{c}+ \u{1b}\u{c}+  \u{d}+ F\u{d}+ P\u{d}+ \u{c}\u{d}+ S\u{e}+ e\u{e}+\
         {\u{e}+ \u{7}\u{e}+ ]\u{f}+ j\u{f}+ \u{5}\u{f}+ )\u{10}+ g\u{10}+ 6\u{11}+ Y\u{11}+ \u{0}\u{11}+ \u{13}\u{11}+\
         ,\u{12}+ O\u{12}+ b\u{13}+ h\u{15}+ 9\u{16}+ \u{18}\u{18}+ +\u{19}+ N\u{1a}+ ?\u{1c}+ z\u{1c}+ 6\u{1d}+ L\u{1d}\
        + \u{19}\u{1d}+ 4\u{1e}+ w\u{1e}+ /\u{1f}+ [\u{1f}+ h\u{1f}+ K!, \u{17}!, -\", I\", ~\", \u{e}\", 1#, \u{3}#, !\
        $, r$, \u{13}$, \u{1c}$, .%, \u{5}%, \u{1f}%, &&, M&, d&, \u{a}&, 7', E', T', J(, O(, \u{13}(, (), C), [), [), \
        [), p), \u{0}), Y*, \u{3}*, \u{8}*, `+, \u{1a}+, 8,, T,, s,, %-, %-, <-, h-, \u{1}., \u{18}/, \u{1e}0, *1, `1, \
        -3, U3, {3,  4, P4, '5, \u{f}5, #6, p6, p6, d7, d7, \u{0}7,  8, D8, q8, \u{5}8, +9, R9, A:, K:, `:, g:, n:, n:,\
         \u{3}:, \u{3}:, \u{1f}:, H;, ~;,  <, Y<, \u{6}<, [=, \u{1c}=, @>, \u{7f}>, \u{1a}>, 6?, \u{7f}?, \u{1f}?, 9@, \
        MA, :B, NB, eB, \u{1e}B, FC, /D, OD, lE, wF, \u{1f}F, ?G, \u{1}G, >H, EH, TH, \u{7}H, AI, YI, gI, ~I, dK, \u{10}\
        K, +L, mL, mL, zM, #N, *N, /O, |O, \u{17}O, KP, YP, xP, \u{15}P, \u{1a}P, 8Q, ;R, \u{7}S, \u{0}T, \u{17}T, KU, \
        \u{d}V, JW, UW, JX, WX, gX, \u{14}Y, 1Z, \u{7f}Z, e[, \u{1}[, \u{16}[, 2\\, \u{e}\\, +^, \u{9}^, '_, W_, k_, k_\
        , .O#!I\u{1f}`?oyE#\"Q#S#O[M\"!N?P\u{c}!\"Cl4T\u{c}\u{18}& P!p&L?I\u{1f}`0q~:\" Q\"m*G#\"Q=s(M`{\"\u{1f}`UrjE5 \
        l\"T#F\"M!O8n!Q%D!L-G&mHq#P!N,p$N\"q!P%L)K6G,@& o\"K&N7r\u{1f}`!q!\u{10}\"\"l%M\u{13}^!\u{11}p^X' S!l!m&Q7Q6PEN\
        &\u{1c}#\u{1f}`!r!R5G&'P!P7l'P!P.G4r4 H!C$C\"{8J!I!V#H\"v/S9M'p%L!J!M!t2KPO'p/NC\u{13}: W!F!I!K!U!F\"H!M!G\"H(w\
        !M+Q!M!O!P\"K\"I!N+v!N#H!J-@Coin(|!wu\u{5}V!Dm~d\"FK4u\u{f} &!C&G8r\u{1f}`!o5SXf!\"QcW!?s6E\"!TFSKv$ R'n8R'of\u{15}\
        D M!Z!k!@\"P!S\"T+@(X!j!J#Z$T!S!T.T!R#B\"TAM'S!M\"o!O!p+S2m!M+X!j.K'P.O!l\"J-o\u{11}D\"\u{1f}`\\q\u{5}@' N/O!r?\
        n\u{16}T'Q!m\u{2}X!?uuI! r#6*!Q!m%S8l\"j&R-H!N#N\"I\u{2}\u{3}O q!H!P!Q\"M!L!U!T3O$n!Q!P!Q\"Q!L\"S-J!O\"T!N!G!N\"\
        P.P+M#N\"n!O\"P\"m$O!N!S\"p(Q'L9S!O#S)p#l!L!U#U!K\"O.R\u{d}y,!J!P#F\"P#k6Q!S&O-I'R\u{4}S!P6r# p4Q?T\u{13}g% N!o\
        \u{1f}`<P!p? A R!W!W!S\"B!m!Q4K%O!P!T\"E\"Q/S!R\"I\"Q0Q:S\"U\"T!R*S1Q\"n*K#S)n!M!S!T!T!Q\u{11}~% l!Q&J8p!H\u{19}\
        1\"\u{1f}`@y=\u{c}\"\u{1f}`!s;T!&lr`!WUP^$ t!Q!S=s=<!@QR;0 S!o$H.P,L%H\"j!R-n!Q#K\"IWN!r$Oip(*/ O!H!L!Q\"m#Q7P\"\
        S$i\"TlS$TJR#o#LAh# l%S:nYm!?rP\u{e}$ m!O\u{1f}`*L\\l!Ak\\4% P?Q6R\u{1f}`0p\u{15}<$ p7NWnVI?d) R!q&N8S!u\"x$O.F\
        \"Gc\u{1e}!\"Q6\u{b}9 l\"S$O!N!R3l$m!R!V#Q\"R!O-V$R\"M^o&L(O$N&l-Q!P!V\"LCoRD$ n?v\u{1f}`6Q\u{17}u\"Dm4S!k# m\u{1f}\
        `Zo\u{19}\u{e}%!O&H8o!N&IWp% Q!r\u{1f}`?Q!tv\u{3}\"\u{1f}`=qGk& N\"q\u{1f}`;O!m!rZ\u{1c}#!Pvo!Q!\u{1e}5 Z!C!K!M\
        !T!D\"G-v+T!L!O!N!U!H/v#K!P.?5reM2lsY\"\u{1f}`UsGE$ STQ\u{1f}`1qA!% P'N5q\u{13}R\"q^H$ p\"J\u{5}w\"J8\u{1b}!\u{14}\
        r=?!@qNe$!Q$o\u{c}O%prtB l!K\"L\"M!R!G!K'R,N\"K\"o!R$M\"L!P-P&L!T+n1m.P!Q>P\"p!L%r$N#M,q!H!Q&Q0K\"mb!$ q!I&G?J7\
        B! o!>& R\"n;K\u{f}rJp!K8P%!O&K8m!O&M\u{1b}\u{9}\u{1f}+! e!O!n!T\"O!k!P!q!L!S!M\"Q!U!O!n!M![!N!V!K!R!J\"K!M!N!j\
        !P!X!b$Z#Q\"g$N#m\"m!V!f!<!J!=!O!$!=!2!C!2!G!2!B!2!A!8!=!4!=!h!b!K!R#R#J\"T\"K!M!R!Z\"U\"Z#S!X\"S!S!U!Q#j$Q\"Q\"\
        k!U\"]!V\"T!T!S!k\"S\"S\"h!Q!W!l!T\"n\"W!T!L\"m!o!h!m!m!j\"N!j!L!R!J\"J\"M!Q!N\"f#m!O!X!I!Q!H!S!E!P!;\">\"M!l!Q\
        \"F!Q!@\"h!T\"P!X!i!p$o!p!p$k>X) o\"O&P7q\"K&L-J!L&SKj#!O!P?RnD\" s?s^\u{17}!?rNq% q!J!I=u!K{\u{18}$\"SDP5Q\u{1}\
        oKC) O!N\"m\"H\"U9O\"k\"J\"O>j\"\u{1f}`=r M$#s?u4J\u{c}s#_# Q4o?n\u{a}+* p!R$E\"H8l5P\u{b}k!Q$G\"Kl;$ p(J7p(J\u{1b}\
        K\"\u{1f}`$wpe\"Hq4G\u{9}\u{6}\"\u{1f}`Up\u{7f}\u{a}\"\u{1f}`*x\u{c}}!?mN]!#n\u{1a}{#!M!Q&Sq\u{1b}% n%L\"I\u{1f}\
        `9rTP; M\"q!L\"F\"j!m7V!S$L#j-Q!V%O!R?R(P!R$Q!l6Q4P*T!S!o7L!m(p\u{16}\u{9}!zrxA? W!T!T!O\"n!U!K!S7N!U!S#l!O!R!V\
        -N!R!T$M4t'N!N$Q+L\"P,S#P9Q5p\"K.R\u{1c}\u{d}\"\u{1f}`Zq>o& F!H$u\u{c}H!J$vnu#!N\u{1f}`$r\u{13}t+ l!m!O!G\"L\"K\
        8V!p\"I\"Ncm~'0 L!P%J!O!l7K!O%I!T!j.P&L\u{4}R\"N$P\"r.$(%l#P7M%l\"k!P1Rsr\u{11}T> M!N!K!L$J!O!P*Q\"w!I)S!N!U!P$\
        M!N!S-P!S\"I(E'L!w!I!F\"E3r2R\"Slo$\u{19})!U!m#Q\"P!Q>N!S-S!O]K#!J>r!J\u{13}s! r\u{14}3& N\"m%N!N7O'Lvu, p!F!Q#\
        M\"R!R7p'LTr%m(p=lae\"DP4pt]#!K&P\u{11}t\u{2}9! m\u{19}~H M!M!N!L!M!H\"S!T!q&C!n\"k\"R+Q!Q!L!Q\"D\"V!M-L!Q!K\"Q\
        \"O!R!T+q#O.P*N6N7Q0P!Q!N#O\"R!Q!m]B1 H!R!Q$j!L!O7K\"P#t!q!P!P/L\"J!M.P%mCo\" P\u{1d}Pya\" l!NGm\"-q?qu2\"<O\u{15}\
        OI<3 o!Q!P#I!Q!S!T7r!S!T%M.S!Q%I!O\u{1}S$Q!R%R\u{a}%$;x!H\u{14}x!Hj|\"\u{1f}`!uRB!!M#\u{17}& O!S;p#O<Svpby% M\"\
        n$m\"N7TJ\u{1}&'n!S7m\"T%o!O\u{12}d!'QLP! Sc-H l!m!R!J\"@!J!P!P3H%p!S#C\"@!N-@$K\"s>J#K!P&r#N\"q*N!u$N\"o!J$m!H\
        !R%P\"Q!J)H-A\"q!I$K\"Hk\u{7}, m!U!L&R5q\"q\"L&RaLDtHN#qSo& L'L4v\u{14}L!v\"LRK- q!E!S%B!S7p!O!J&L`qFq2S5pl\u{6}\
        !!N[p% L,p3O,k4i[\u{18}#AT\u{1f}`&Q\u{d}-#)n?m4T6\u{4}!Br\u{f}f\" O\u{7f}O}h! m|*\" R!l}\u{0}.!Q$J!P!P8S'O.Q\"R\
        8rCo\"N#P\"s%q\"t#BL4p\u{c}v<\u{12}! n\u{1e}8+ l!L!O%N!Ozr$Q#O%p6r8oc1\"@T!l\u{1a}D&!Q<o\u{0}s\"QUO#qj\u{1c}!$m\
        7\u{1f}+ m!B$O\"G!T7s!N&K!R}o!F\u{8}6\"!D&Ki_$!N&I!S?R>m' u!K&M\u{1f}`9u!L&M3:!wr\u{c}m!#l8MA k!S!n#H\"R!M!K6n!\
        S\"p\"L\"O!O-L!K!D!I#JEo%t\"J.L)Q#q!L$S*l#M*p!O\"n!O&SV{$ O#S6nZnd:\"\u{1f}`@q\u{1f}F!!PjX( Q!n!R#M!Q!Q8M%SDD, \
        I!V!W#E:F!i!T%k!U-I!R%C9:#?q\u{1f}`;p\u{18}e\" oVJ\u{f}\u{3}# Q7qXqMWD j!S!W#J!I!S!V+i!N'R!O$S$L\"S!U+Y!O!P$S\"\
        M;S*o$R$l7K!L&S+R!O,O!Q\"P!P#Q\"R!N\u{1d}\u{1e}\" Q!mG\u{7f}( r!=!H%A8q!F&FQn\u{9}\u{1c}\"AO4o\u{16}H!+o\u{1f}[\
        ) S!E$L\"s8O!J$M\"u4J=\u{4}'!r$L\"I8L!r$M\"Ka\u{0}( w!I$O\"N8p!Q\u{4}pBN=\u{b}\"\u{1f}`\\LH)\"KM4rP>\" O!R-)!?p\
        S^! Qa\u{16}, m\"O#?!O!J!R9Q!o\"F\"N0E0pT&A w!G!Q!T\"C!P!P!R,S'J\"N\"u!Q!P#H!V!Q!N,V!Q&KVP!p\"S2K+J/m!R%K\"O.L!\
        S!N;<\" mUM\u{7f}=!#l]\u{16}$ Q\"q\u{c}M\"t\u{14}\"\"\"Q?Q4>$ P!q\u{17}S!r\u{4}u4!Q!j#H!O!j8o!R%G0S$S5o'H!N)T\"\
        m$N[L!T%L/R[O$ w!Hftxuj\u{1b}\"Cx4IIQ$%J\"J!R8m3Q\" o!N\u{15}B% p!I!S#O\"QCA! p\\<-!R&S!l7p!R!Q%T/Q&VGR#R.l1Q0*\
        !@oOeH J!P!P!G!M!w!Q!O!N!C&A0N!V!T!M\"w\"P!S!G.P\"</P#P\"PEQ!O!P!O\"l!N&n(P*S#R-R!Q!R!R\"m!Q[J$ N>p\u{1f}`;pM,\"\
        ;p\u{15}pDD) M!J!P%u8M!K!P%w4LY\u{14}!&kSo' I!t&L8J!x&L.G P& J!N'P7O\"m&R\u{6}l\"OS2m\u{11}!) L%P\"q!U7J!Q$P\"r\
        4R(q& l!K3TQNzn2R\u{1b}\u{c}\"Al4T|\u{5}\"%N?Pt\u{d}!)k=\u{1e}!?u!r8 k!I\"P\"F2N(m!N&J/S9U!N&q0JHq\"o#K*p!L#J&Q\
        !O-k!P$U\u{11}E% p\"M&M\u{1f}`&UL\u{1b}![O.\u{a}$ q!H!O?R 1( p!N!U%R!M8P&L!P\u{b}\u{17}% Q)p?r4L~nM\u{b}#\"T=P%\
        n_\u{0}2 L!Q!h%M!V7N\"p#k!k!M!T-A!J#E!N!I-L$t*\u{1}\" nzsOy!?n\u{3}&\" m\"PrL#(Lzs$L},!(m\u{19}|/ L!Q\"j\"L\"R!\
        U7K!T\"k\"L1R!Q$R\\Q9R4h!2n\u{8}n& O'N!S>O/O#Q\u{12}8!?q\u{7}\u{1f}!$nk:- w!F!G#K\"I8n!I&J4NWo3p)pGp\u{5}4= N!K\
        \"V\"g!U!R\"Q&C,N$R#C\">\"J!N!G,I!P!t\"r#KVR?N/N!C!N#T#R%E$o+\u{1c}( N\"N#L!m!R8Q\"Q%S`\u{17}& s!K!O=w(O.KT*& o\
        \"R%R!O?T.N/\u{17}!\u{1d}s\u{b}A\"'Q?SpY\"<R\u{15}RFs\" p\u{11}rcy$ m!O\u{1c}t!O\u{18}~\"An4Qh_\"\"R=qX\u{8}+!Q\
        !P$S!M8n!O!Q%N.Q&M\u{a}o A% R(l7S(q4Jr@\"VI\"HYy% n!G!Q\u{1f}`$L\u{2}@% m!H\u{1f}`?q!J.\u{6}%!k$M\"Q!N,q\u{1f}_\
        \" m!Gxf\"\"QDT\\X,!H'T7k!P&M!O-M!M&Q\u{1}o!O\"DgN!'RCk!ZqDD!cu8r! o_\u{c}$ n!G>o!H;i\" o?q\"u%%l\"L!M<x4HB\u{18}\
        \"$nSUF.% I%m?m1N\u{f}m8\\%'L!P7Ncr$M}\u{15}\"#Q?R\u{1c}H* L\"R#m\"l8G#H\"L4o\u{7}G:t\u{1e}[% o!Q!Q%G8r2X!\u{7}\
        Kj&!\"N:T/ O!J!J#l\"I8O!L!M!G\"I1N!t\"s\"L\u{8}s=D) H'lsN#o(n\"N!q<S#I-m!\u{11}ssO\"\u{1f}`.sJW$$j!O:W4R\u{9}c#\
        !Q?P;m*\u{0}. M!r!J#E\"L!H7N!U4p$K\"JIl]o$Jai(!L$J!L%J$q!o0I!N\u{7}M$ L\"p$S;k.b!?s\u{13}<\"\u{1f}`@pk.$ m!L\u{1f}\
        `Yr\u{c} 5 v!F!P!O\"J!M!O!O'J0m!N!N#M!N!O(J&P!PMn]n6K\u{14}g!3k{n# p!M\u{d}r7\u{19}S!T!R!T\"?!n!I\"D\"L$S,K!R$S\
        !R!Q\"G!o!O!U#N*Q!Q#G\"N$N\"O&Q(R'O#R\"l\"R!P\"n\"Q!R/k!L$J.S!T+K!R!O*q!K\"P\"Q#I\"T3n&MzS& x!E&E8y!H&G[\u{13}$\
         Q!n>P!pCE! m{\u{d}!!NX\u{1e}#)l?v4DJ{\"\u{1f}`=pNl!!KlV' P\"O!m\"J=m4S\u{b}PrHC X!W$F\"O!O3L%U%T!S!Q-T!T%U>O(K\
        !S!k!K!P!P!N+T!T%N!n!L!K&U%S+L#S-V!W%Q!Q`v,!N!P$S!R9P!R$O!T!l.S&O\u{6}Pk@+ Q!G&l=I\"L2J\"u\u{5}S!J$l\"jzy& m!L!\
        L=M\u{1}kdl6*4 N!C!U!m\"m\"D\"O&m0N!G!V#q\"D!S'o&H\"@\"F#T}q^J$!P&m9Q&o.\u{4}!%mH6!&Y3R% n\"M\u{1f}`#q\"M:\u{6}\
        ) m!K&K!T7m!K&NYp!QMA$ O\"p\u{1b}M\"qR2!?uC1! TV\u{11}$ L\"p$S;k\u{4}%# Q(n?mU~!?ts\u{c}\"\u{1f}`+q\u{a}v$ T!m\u{6}\
        O!o`4!\u{2}s'2!\u{1d}ue\u{a}$ S'm8S'm5H\"\u{1f}`@q:4$=o`GwQ#oQ\u{12}#\u{1f}`.pLNz:\"<O\u{15}O\u{13}\u{19}# S\u{1f}\
        `@TXI! o]\u{e}#AQ\u{1f}`9o?b\"Bv4D?\u{5}!?ogR+ M\"T!N!S!J!r9L#O#q2S\"Ng\u{c}\"\u{1f}`+wk9# Q'ngS.(\"#mSUFV\"\u{1f}\
        `+s\u{a}\u{13}> l!?!N!Q#H!m!W7S!F!T#m\"o!R/I\"H\"C4p'P(J%P$P+s%J9p.I!P\"S$J\"N/K\u{5}s#'m?q4N \u{f}2 R\"O#T\"L!\
        H\"s7Q#M\"R!L-NKs!O\"s#Q!KYO7PHA!!QKS\" R'm*\\& s\"N&M7v\"N&MM63 w!H!K#J\"J!L3Q!T#r!N!O#L\"N!QXn2s>n!Q!T\u{16}d\
        !!O6\u{4}#!P$n\"N$F#%N=o4R 4< E!n!U!M\"m#W4m#I&I\"W-L!Q#R!l!G!R,J5K&O\"L!R.L>m!M!R,L%U\"MU&! o\u{1a}k#!l!P?S8*$\
        !L?K&J4v*1#!C\u{1f}`$oUJ\" n?qGM< s!W!J#C!H!P!T!N\"O(N!Q+q\"O#L!O!S,O!Q!B!A!G\"D!I!J!L!HFmMo)$\"Bt4M\u{d}Q# l%I\
        :p\"k#!n!L?ORK!?q#\u{7f}+ T!I!O#L\"O!R)o/M!N%Q\u{19}S\u{e}\u{14}) o!I!G#M\"O!Nzt#H!KX7' m!F!F-n\u{1f}`Fp\"M\u{11}\
        z* q\"l%N!P?P^P\"p2L6u$R\u{13}A' s\"O%N!H7w'O!I\u{0}H!?oN:% P!l!S=O!nWC\"Hq4O.c\"%q?sEo, O%I!P#R\"S$q0S+N$K*M&o\
        \"uUj\"'N8sEf$ o(I7p(Mq#! pl,!Bk!)!zt\u{b}v#\"P\u{c}n\"PE\u{15}!/R\u{1f}7!ntky$!Q!R=o!RTM#+m?o4S~v! p\u{e}9' Q!\
        K$P#N\"n6SxqGw\"\u{1f}`ZoaJ#!L!S>MSO6 g\"P#P\"P8i\"Q%E.G$J\"G=T#L#n!O$N#n\"N!o*M3M:o%N\u{13}\u{11}& n!L!S=s!N!R\
        k ' p!B!O%E8n!M\u{d}R\u{12} !!PA'9 T\"R#O6l$M5L!P%Q=R\"m!p\"N&N$n+m\"K#L\"r\"K6l#P,Q!N4k\"T\u{1d}9!\"Lg)# r!L\u{1f}\
        nI$, o!K!P%S6r\"v!I!P3M!R\u{1f}L#rk54 N!I!T#Q\"L!O,T+Q!M!Q!T!n!J\"K!S,Q\"L%M$OqMa=$!L\u{1f}`$t!Lbu#!S>O'QbB# t!\
        J>tKt!\u{11}qA\u{1d}\"\"jSQ#/# q\u{1f}`eKI\u{e}- O!P!m%P!R7S!R!Y%Q.P!lRnJl`b\" R1p:\u{5}0!l!R!O\"K\"H(n1G$K\"I(\
        n'P!SGN;M!sFmXk& p!H!L\u{1f}`;r!L\u{f}R\"\u{1f}`=rR\u{19}\"'J\u{1d}v\u{9}>* r!N$K!O!G!M7o!P'L-N(v\"#m?lIoC j!@!\
        O!j\"A!V!?!R'K%T#Q)I!T!m\"D\"C-R\"P!>#P!D!H3o+N8K#m\"M3v3s!L!P)N-P%s+m\u{b}!\"\u{1f}`0n>\u{4}&#n\"F?J2T^o\"P?H#\
        \"Q?T%P\u{a}\u{4}#\"Q>N!TB\u{1d}& S!n!L=S!i!O\u{d}J, H!L!Q#t!M!H8H!M$J4v!O!H!\u{15}? V!M!n!D$O!l3M%V&L.M!P$S!Q,\
        S1p!O!Q&o2U5P'l#M\"I*W!T\"N(U-V!I&r$o4G( r!N$N\"G(L?M\u{1f}`'n'|!%S\u{1d}p* n!B!G%G!L7p(M^LFn4r\u{9}m!'QR,# q\u{1f}\
        `Urs|- U!I$P!Q!H9K!j#L!P0O$V\u{8}O%L\u{c}k< l!U!m!E\"E\"B!J!G&G$H,m!T&E!O-V!j&LEU#m%P&k!S$l+M#N$ROm!STn8 U!P!M#\
        R#S$o4O!P#S!Q\"T!P,N!R!S%U<w!J-PHp/q#J'P.M!\u{d}#\"V&j9Q\u{17}\u{14}$ o!B>prrG\u{10}#!n!M?P}7,\"h#L!J!T9T4Q&R!P\
        jS\"O(q.Q[\u{5}) m!G&C,S(n$n3T2SlnM\u{2}!?qCx#@S\u{1f}`'Q\u{1a}Z$ n!D&H8n\u{0}?+ J!S$N\"QsQ!L!O\"q3P3O\"odx& y'\
        L'A1rOn$G[z\"!k3q$]!\"T'X\" p?r\u{c}\u{18}!\"k\u{1c}\u{1c}% p!K!N\u{1b}s\"M\u{7}\u{7}$$l0U/n0Q\u{19}Y$@Q(M,m(s`\
        -\"\u{1f}`!t-\u{7}$\"O\u{1f}`Sn\"Q\u{8}O\"\u{1f}`%u4Q0 r!K!O%M4L%V!O#k\"H!L-G$Klp+o!M/nm!& R!O!m&I\u{1f}`]n>{\"\
        \u{1f}`!q\u{2}ST i!Q\"O!Q!R!R!P!Q!I\"H$o(K$Q\"O#X!V!Q\"K!Q!P!T'q&N\"P$Q!I3o!K\"M$F!J!k!N\"j#O!Q\"N$R%K0N$T!O#M$\
        M!L$p&Q\"G!N-Q5P\"O\u{7f}\u{7f}!%Nj9\"?v!H\u{d}\u{3}& o!N!O=u!K!Q\u{1e}\u{2}\"Bu4J\u{13}'\" m!N^3\"Br4O\u{8}\u{b}\
        & P!s!L=Q!t!L\u{9}\u{14}$!KeQ1q!Mc\u{f}& I%l!R!R!N7OQh$ R/m\u{1f}`>ms,!&QcN!\u{7f}rW:\" n4Tdt\"*n?pTZ#\u{1f}`@q\
        :sp\u{1d}$\"X%n:U%qTc$ p\"N=q\"O\u{1d}\u{f}!(P\u{7}\u{10}7 S!m!j#M\"M8i!T$F\"PQO$K,P(T#F'O$m'R!o!R'S/O$R5Hv(!!Q\
        X\u{1b}\"\u{1f}`&q[%#\u{1f}`=r\"O>\u{8}! m\"Z! v_k\" q&PH(! v@z##l\"M?O\u{19}0! l\u{1b}d7 n!@!i#F\"J8p!N!i#H\"C\
        /TCI!P/K)n!K$L\"p!N(G$B\"G8l\u{1e}\u{7}\"<Q\u{15}Q4Q% N!p\u{1f}`$N!sF:\" R4m\u{16}\u{7}R k!L!T!N\"F\"P.J&L$i!N!\
        S#I\"K.N!T#M\"M!R-J\"R!N*P\"T\"P*S%I!R%s$J$N\"m)E!P#M%Q!T\"u\"l!L\"Q*j!G\"l!P!P%Q!P-l!U*O7\u{1c}!!T\u{5}z! l\u{1e}\
        0$ m\"S&R9S:J$#q!L>v4@3>!\u{7}P\u{f}^!?s<k!!LE#+ R!R!S#N#l9P&o\u{18}P\"o#O\"NZ3!+oct! Q8c' K\"l#N#R7N6U\u{12}P=\
        =' I%o\"O=m\"Q5Q\u{5}Sr<\" r\"L\u{19}_* T\"n%J:r3K!N2s$LCO\"mg]\" o?p\u{0}\u{a}%\"O%O!Q>O~POk- W!E!G#L\"P!Q5M!t\
        !q\u{1f}`6N#M!tx0!!Ql\u{13}\"!K>s_~!?sJ?(!O!k#L\"J9P!k%N/K \u{9}$\"K&q9L&s\u{c}r!?R&\u{18}\"Cp4PE(7 S!T!O!Q\"A\"\
        @$G(G-S!N#D\"D!Q#J$q$I#T!J\"F\"F\"G$D'P\u{c}\u{f}J p!P!Q#S!I!O!O7g!T!P!Q\"S!P\"Q-R!T!S\"R\"P!W,S3o!O's\"Q!L!P\"\
        R)m\"N*r)R'p&L.R$O!T!N-S!O!Q#s3M*!B'Q7J\"R!q\"p#L1M.LWp\u{14}<-!S#R\"R!L!P8P#S#R!T`T'pNn*QvQ!#k-[!AnK^\" p?qLm%\
        #R\"o?L4p\u{c}oPs$!N\u{1f}`$q!N}C!(Q\u{c}r& NGt4N\u{4}P\"p&N\u{14}2) n!J!J%T!L7vgSVp!KSN$!M?PJNbq!v!zyQo!VP>q# \
        p\"QurfG\" M!V\u{18}d* I\"S#P\"o8M\"T#Q#O1PEmk`' m!N!O=o\u{1f}`6q!IGj\"<R\u{15}RI$!&NOC# J\u{1f}`UJv\u{f}!Bn!E&\
        !N%R!T!p4S%Pw?!,qX##!K&H{sa!$ n!L'Pwp[\u{1f}\" pgp98# R!o\u{7}q?\u{3}# o!N&Ms\u{18}\"\u{1f}`UpSx\"AU4kFq! mr(% \
        s!N!P=r\"NJG!ws:f\"!N>nru& m!O&O8S\u{1f}`!yg[!?p1}\"\u{1f}`@P29= P!J\"Y#T!P(B,N$U#A\">\"I!M!F*I\"I!P!t\"r#K!sUR\
        ?N/L!B!M!m\"Q#S%Fm[!\u{7f}sd9\"\u{1f}`=nQB$ s(Mzs$M \u{2}!DNcX.!J!k#J!O!H!R8S&J!S-M'Nbq\"N@T.\u{c}$ m!J&O8n,l\"\
        zrOv1\\!GPUv!\"N|j# T\"kSW\u{9}/!\u{11}q\u{4}x& P\"N$m#k6Q\"SGl\"\u{1f}`-oth) l!M%Q:L!P&N.Ihr\"J\u{14}+% v\"P%I\
        !L7{='$ n\"N=q\"Q##/ J!u!M=N!s4KCQ!o0m&R!n)T%O!p'nT\\c :\"i!Q\"m\"i!h!P!N#B\"J!F!F!N!U!m\"T'J\"?!k!n!R\"U!K\"U!\
        T#V#N\"G!O\"j!V!T!R$I!W!R!N#O\"O\"M!S\"G\"T!T.N\"Q!C!P&L!K!N\"o+P!M!M#o9H#W-B\"j$T'O$S$T!V!j!J)X&!L!m=Q\u{1f}`6\
        r!K\u{1b}q\" p#F\u{f}Y\"!K>qW#!?qe!!&S\u{d}a\"\u{1f}`=l6\u{4}' q!F!K=r!K!L3J|w# o!M&O77/ K!E!k#E\"Q!X7I!G!o#F\"\
        Q!U.L$O!Q3\u{4}( S\"J!Q.o!n-PCjLr\u{0}\u{17}!frF\u{8}$ q!H!M=pr3& l!S&O8n!U&OZs- P!S!Q#H!o!Q8J#j$Q!P/W%M\u{6}T}\
        C#!A\u{1f}o$o/M!?rL4& p!H&N!L,U\u{1b}nxa#!Q>RKP|T\" s?sHd* O\"h#M\"W8R(V-P!QOScTLd. S!T$F\"O8P%L#S.Q!T&R!N[r#PD\
        Ro\u{6}! p\u{a}\u{c}$ p!H!P=p(!$ M/p0O/pDE# v'E8wL\u{0}\"?LXp_?\"\u{1f}`+t\u{2}=, x!K!M#K\"K!O4P#r\"P#O#M\u{18}\
        nY\u{0}6 H!Q!M\"T!T!m\"T!T6H!S!P3M!R!R$Q!S!PUKOS!Q$l!Om~8 I!F\"F\"A\"D\"B\"{!K!H\"?$>,K!J\"J\"E\"I$t!M+E\"G&mxn\
        4r!P\u{8}A)\"Q#M!m!M5r%S4O|r\"M\u{2}>$!L!o=o!P#R( P#m\"H.Q,O#w0S$ARB#\"O\u{1f}`>qtV% o!J!Q\u{1f}`.t7D#!o&O9pkf'\
         q!I2N,n3O\u{d}m1T2x( n!P&Q8p!Q&RxN&p\u{7f}I* r!D$N\"H6V\"r!I\u{1f}`5l#VZh,\"R%N!P7o!L\"t$Q!P\u{18}q!L!I!Nt)& o\
        !G&E8o!N%QN.!!TNA!?u\u{11}q& q!N$L\"I8q9N\u{3}\u{2}!(kwd& q\"R&O7u(S4L]a+ n!P!L%H8q!N!T%M!Q~A(O=\u{2}!!P)\u{c}%\
        'Q!Gwq#x$G~C\"\u{1f}`ZqVM% o!J!Q\u{1f}`.sx)$!N\u{1f}`$p!OAH\"\u{1f}`=ro1. R!S!j!R\"N\"M!N7M%M\"R!P.S!Snq?C\"?S\"\
        mn\u{12}\"<Q\u{15}Qy$$'M9p&O.Hu$% P%m!R!R9N2`# P!K!m;\u{10}1!Q!S#G!K!R9P!j#M\"M.L!O%QKQXR*U.H!T.P\"<q\u{15}q\u{7}\
        O&!F!Q%K9L&P4O&w!*lB)4 Q!E!O!J\"r!N!L!M!L7N\"K\"T0I\"O\"o!K\u{7}N\"N\"o!ST\u{18}) O\"n$m!P!S7Q\"j&P4lk?)!L&K8s'\
        Mkq3s'O2N7P\u{e}E!!R\u{2}c% p!C!N%F!R\u{11}]!\u{e}QD\u{14}+ J!R%N!R8K!P4O!O&M\u{5}R&O\u{1d}\u{2}g H!\u{3}!=!<!F\
        !;!G!8!D!;\"?$>\"I\"=*J\"U!y!C!C!K!>!L!=!I!C&D$C\"t!D!E!P!?\">!K'P(l!K-l\"P!o!N!Q!P%m%j&R$m&Q!n$T!l&P\"I%S\"i\"\
        q-T!j\"W!v!F!J\"H!J!C!L%F$F%n!P!KB\u{1a}$ p(Szr$MY=$ p\"O\u{16}p\"O\u{1f}g\"$T?S/f& p!F&I8n!I&K'>< G!L!O!u!E!K!\
        P!G!L+P!N+J!Q!Q!q!J!K!Q.P$L!OYM#pDo*r!P!T!Sjg\u{18} N!S!o!L!U!S!i!O!h!O!K!K\"S!S!I!L!G\"O\"S\"T\"O\"X!j!R\"L!P\"\
        L!Q!I!R!N\"P!Q!K\"N\"F!H!E!H!P\"H!S!K!U!L\"K!V!N!V!I\"O\"L\"M!T!l\"S\"J!U!D#T$O\"L!O!U#R\"p!L!Q!R\"j!Q!R\"P!U\"\
        U!N&P!R!S!P!V\"S!V!U!m!N!N\"S#Q!W\"l\"T!V\"L!S\"l!l\"n\"Q!X!j!O!S%K%R\"Q!R\"Q\"Q\"U\"P\"K\"M\"S\"O!T$P\"R\"l+j\\\
        m#'Gsw#GZb/ N!R$l\"U8Q!T$o\"S.P\"O\"K\"N@R#m7s)%!BvVM!TNl\u{7}( q!M!N%O!O7m\u{1f}`!lt0!?G\u{a}\u{19}% S\"N#L!mA\
        QK&\"\u{1f}`UpAn\" R@SAg\"\u{1f}`=o([!#lo]!?p\u{c}\"\"\u{1f}`%rF@$ p!F!J=mS:( P!H!u%P8L\"mYR7pv\u{0}\" R4o8`\"\u{1f}\
        `=p\u{1f}%& l!O&I8m!N'Q4K/ j!Q!Q#O\"G!O7m!O!O#L\"I!OwM,OOqI\u{1c}\" r?r\u{9}T\"\u{1f}`%rh\u{e}#\"PEM4pO#\"\u{1f}\
        `@pxl!\u{1d}sv9\"\u{1f}`+s\u{6}v\" n\u{2}sL.\"\u{1f}`+taF\u{4}!N!Q!O!j!P!M!J\"S\"N!H!D\"G!A!J\"S!L%M\"n!P!N#L!O\
        !P\"O\"R!S!S\"R!M#M\"Q\"S!N!J!L!N\"K!R!D!P!B\"P\"J\"K\"K#l#K!M#p%M\"P!Q\"R!T!l!S!O!S#K$R!S!V-O!P\"S!Q\"M!O#k!M!\
        V!q!U#n!P\"K$m\"V\"Q!n!P!O&Q$Z#U!S$l!K!O&O\"O#M#n!S!N!N\"q\"s%R$N(\u{1b}#!N>Lhv'g# S?N!o\u{15}~' R!N&N9L&O/R&O,\
        Y. T!T!h$Q!T!S?U-M&M!SGQ%RFo2MW}3 V!C\"J!V!F\"F\"G*u,S!L\"M!S/o$N.l{Q#S\"O,q^=* q!G!I%F!L8N&M\\n#J!Q\u{8}\u{1a}\
        N P\"U!g#W!S!h!N\":$>\":\"I!Q'R!S#N!D!L!E!M!?!B!H!P!J*J!N!w!l!{!q!@!F!C!HuR!S\"m,W!S!T#j\"X\"S$@$L!Tu\u{12}# l?\
        o\u{d}q-\u{1c}\"CR4oW4#!J\u{1f}`@J\u{16}.!#mo=\"\u{1f}`=n/2!$l.O#!P>n!R\u{1b}!!!S\u{1e}4/ S!K!E%E4o$k!J&F!RPQJT\
        .P!o\"O-p0\u{1f}$ P?PXq}P\u{15}\u{1}$ p!M.I0p!*\" P\"U\u{5}`$ s!G>u!Hjb#!B\u{1f}`?o]\\& J\"M%O!R\"l5L\u{1a})!)k\
        TB#?P\u{1f}`;pp}*\"R#N!O\"S<O\"Q.L!T&P\u{6}P_E!?o.Y& q\"Q&P7m\u{1f}`!l\\(&!L&K!S9k%N!RzA!@n\u{1d}\u{d}, L!R!W$L\
        !I!T4s$T!S%M.O}s\u{9}m# o\u{7f}u!MA\u{11}#?H\u{1f}`!sU44\"R!Q\"K\"J!R5q\"r!N$Q\"N/P#Q\"RML\"qFn0o5P!K\"q93!!N\u{11}\
        =\"Ht4O+\u{c}! P<\u{e}!Bl=/! TwS!?o\u{17}O$\"V&S?Q.P\\8( R!M!S%L4q\u{14}R!q\"N?^$ H7tWN!tn\"' n!P$H\"G\u{1e}T?Q\
        0n\"S0 V!E!O!E\"F\"D,K!s+U!M!Q!F0P!o\u{1d}K!nt\u{18}\"\u{1f}`Us+\u{4}# m?o(L?7!VQD\\!3pg`) o!I!G#M\"O!Nzt#H!K~Y\
        $!R!W%Q:U}\u{13}\" m!D{a/!M!H$U\"m7R!P!Q#J!J/I!L#s!m\"n0O|z! lX\u{f}!?p\u{a}\u{15}\"!N?M^7!2lG\u{1d}\"!K>l\u{c}\
        \u{12}! KZZ( m\"L#I\"P!ONPXrQO\u{16}*' M&l\"OMR$l5NaLV?+ Q!n!R%M8l!JZn!P\"NGS!o\u{12}s!\u{11}t\u{4}Z\"%Q*QO3!?r\
        zoK U!J!U#M!T!J!P!E$S\"Q\"O\"N$s\"K\"R%O$Q!R!Q!R+O\"L!P.N$k'N!s\"M\"K#N\"O\"n,n?N(N\"S!R\"T!Q*R\"P\"N0S\u{1f}\u{19}\
        %!N$PBP-O\u{d}P\u{7f}e\"\u{1f}`%ovt!TQP%(\"m%H!P7k6OOs\"MIqU<\"\u{1f}`%u4`# Q?Q5o$\u{18}+ p!A$G!n!F!S7n!I&FHq\u{6}\
        nIB' V3m!K>p2E\u{c}k!Oto!UPfk! Iz\u{e}$\"Q#J!l;Pm]1 U!P!N#Q\"N!T+O!S+Q\"R)Q$J$O!R%R&n\"n[F$ p\"R=p\"R~2\" r?r.\u{b}\
        %!K$l\"T8M!P,Y/ V!C!F#L\"Q!P)R,N!t!r\u{1f}`!n5M#N!t_!$ N(S7L(TH\u{e}$!H<l\u{1f}p;l\u{1e}\u{8}' r!B!H%F8m!HNr_j+\
         T!H$M\"q!R7V!R'S-J$P\"sDY2 L!o!U!m\"S\"Q!S7O!M!V3p\u{b}P!m!K!p\"S\"R!QL\u{14}!\u{7f}uvQ\"\u{1f}`ZpY\u{e}#GV\u{1f}\
        `9r\u{1b}A;!K!U!L#T!D!M'U&P+S!S#N\"F!P-H!O#M\"F-y!P\"D!N,l:U&QIQ&O!K{y$ P!qvQ!qJ|!Ko9}* H!K&S!Q7I!N\"m%O-M\"RT:\
        7!R$T\"U!W7l'S!V-S$T\"O4J'L\"l!R/M(P#R@P!O.T#R\"R/Rf1%!M#k!G\"P!R\u{10}\u{c}# T!S\u{7}R\u{17}&(!J$V\"S!S8O$T\"R\
        !Qmj!UQ|p% p!B>p\u{1f}`;N\u{6}v( o!O$O\"S8p!Q4J&KG5' p!L!Q&Q7m!P!MKT!)R\u{14}a\" S@pQR\"\u{1f}`\\r\u{1a}\u{5}' \
        m!Q&T!P8S'M\u{15}rg{' r!B!K%H!J7p(LAh% O!o\u{1f}`<P!p\u{1d}C% p(P7w\"J&K.\u{9}\" h4V\u{1f}7$ O!S'O7P\u{1d}*!FnZ\
        $!?q.u% K,l?K4t\u{c}rx\u{15}!zu]\\!?qpU< X!n!L#K\"B4L!p#q!S!L#N#N-FKM!r\"Q!o\"H,T\"S#O#M6p!L!p/K4o!O%\u{1e}$ n\u{1f}\
        `=t\"N\u{1d}y!\u{e}ulL!\"Q|?#%T=N4n\u{1f}!! n\u{10}k\"$m;K#`##o?m4V\u{18}P% P'R?S\u{1f}`/NcE, K!I!o$R!H-l+O\"k&\
        T4O\u{4}Q&QX>$ n!M'Pwp}z' S!q&N8U!t&O.D<l, N\"S\"l!l!O\"Q7O!O%Q!T.Q!TQ5$ v!K>w!K*(& S%n?u$q0J$O\u{4}\u{1e}$ R\"\
        m=N6U!_! m \u{0}% N!T!P%Q8Qrk(!F!J#H\"F!F)k!o-VR\u{10}!!O\u{1a}O\"\u{1f}`+qk~\" p?nE ! n<|\"AS\u{3}R\u{11}\u{10}\
        \"Al4Ln\u{7}& R!M!k>P!l:QSK\"\u{1f}`@q .\"\u{1f}`?p\u{8}#\"\u{1f}`@r~wA!L!O\"j!L\"N!P7X!K!W#N\"R!P-L!N!P\"M\"N!\
        P>P$Q5O&o\"R+R!Q8Q\"K!W#R\"P!S.K/Q\u{a}\u{4}!DP#?!@mYI(\"R$Q6t%U\u{8}s(t0N&n\u{13}/% P!q\u{1f}`$P!q\u{17}~$ s!C\
        >p!J9e!$mt8% P)r6S)r4K\u{a}e!uoaF#!Lvv!M7\u{b}< X!S$S\"P,Q(P$W'N!U-M$L\"L0M$p*M%K#N'q*m!P.W!Q/P,n#R!O&L>gVy\"\u{1f}\
        `_q\u{1f}\u{f}G o!G!K!N!U!P!L!I!O!L*j)P$P!O!O\"U\"L!U-Q!P!O!U\"L!N!O1RRO!N.q$Q+q\"O\"P\"U\"R!P!J!O)VCo# J!N&L\u{1e}\
        B!\\TVm\"\u{1f}`!p6Z\"-s?n$1\"\u{1f}`$uy\u{11}!3m\u{13}T\"1l?l\u{2}e!wpAs!Jp\"&> L!I!G!N\"u!K!F!O!E\"D$B$D,M!I!\
        M!M\"J!Q/L!L#y!J!E\u{5}P!T!N!R\"r!O!O*&\" R?R.\u{12}% y!F!D=z\"FC(\" p\u{11}s\\Q#3l!R?R5Q% q!K$P\"N9P4H! r;5& l\
        !K!Q=nXmeqX|#\"Q1m?mL:% k!P&J{l#J<|\"Cl4SI'# s!H>w\u{f}9$ K\"R&l9ST!.%J\"P!i7V\"S#M\"Q.L'R?OCn!R&N!q\u{7f}l\" M\
        ?P_J% N!s\u{1f}`$O!t1\u{1a}\"#l?n}C!+lXB\"'Q_t \u{6}!)rzV&&T!N8N'M~q\"O~\u{8}\"\u{1f}`-qGi' P!l%S\"U8l\u{1f}`\"\
        k:\u{b}'!I$M\"L/q)u5K5qI.! T}R\"wP!o-7\"\u{1f}`\\r&]+ S!p!P#S:r!j!Q%R!S-V\u{12}l#\u{2}2!Q$K\"Q8k\"V#P!S\"U.U%L4\
        o,t!I!M!K!P$QMSCc\"!R>o\u{3}r\"\u{1f}`-sX+* o!G!M%P!K7q(O_SVs!G\u{19}l!?q\u{8}9!zsRF\"\u{1f}`=q(\u{17}' S!Q&L!R\
        $o:K%m\u{17}\u{11}R l!C!O!K\"P#g'M&K&P\"U\"l\"U#F\"o.H$K\"F.K&m'N#L\"T!F(L#O!p!N)Q!K$n\"q#O\"n!M'G$T!t&P\"E!S'm\
        #I\"m!I$H\"P.m!H\"U-q@?# t!K>s0w!Ju!`+ O!I&u!IrP#q%R#q\"t1wgp\u{10}\u{4}#!l\u{1f}`?t\u{e}\u{17}\" mUQTk- N!Q$R\"\
        K!R!H$x2L\"S+v(N=qcq\"|! R9/! Pho%&l!M!Q=n3Rs8& r\"M&P5O\u{1f}`8n(V#!K>s\u{1d}rr\u{a}# L\u{1f}`UL \u{1}!?r-J\" \
        n!IIA!&P!\u{5}3!N!k#J!M!L!O<M!Q\"S-Q!l#P!L\"O;QNQ)N9N.o\u{14}\u{a}! sDI! n\u{1b}\u{d}\"\u{1f}`eq>D\"@R4m\u{7}K\"\
        Bm4P1|$ m!R>n!Q@.$ t!O>t!P{\u{19}.!U!L#I!q!M!S3R$H\"L#O!p/Nou-R\u{1b}($ N\"n=S\"lBW!(R\u{d}F!!N~<$ r(Jzq$K\u{e}\
        6!\u{11}r\u{e}9#-q?q2Of|H!V!i!U\"H!F!T!l!T3P$U!X!U\"G\"Q.Q!S\"V#P!V!P.Q+S&T\"T&Q,O$l+V#P(k!l%m\"P!P!k*O#Q$P\"T/\
        K?h\"\"P?Q\u{19}x# O?L7Ou\u{1a}+ S!L&Q!Q(n/N!N5TEp#R!IC3\"6vSvz*$ P)O!mSlL|' M%H\"s8O%L\"qOm2\u{c}\"!E!LY&7 M!j\
        $I!S!L!R3S$T!X!S#O!T!Q!S.T#N?l!R!QEQ1L!S4Qq;' U!m>R%o4N\u{1f}`-qYr!!MJK!!S=s!%mBD5 m!A!P$l!<!R7m!G&ETo+I!N!q*o/\
        p\"P(P\"l3o\"P3o/,##O#m?o\u{17}t' O#S0q/K\u{1f}`!O.q<#!'PK6I T!Y#P!I!O!m\"J&<-N$V!V\"R!M!M\"X!O,V!N!S\"N\"W!R!Q\
        :R$N#n%N$o!n\"P%P5v\"O(l$N.U!R!T#L\"U!keV. j!>%k!M!N7l!H&B!SNU0DHr\"m-r1_&!M'O9k&NjN%q=\u{3}$!Q\u{1f}`$r!QFH!\"\
        S\u{f}7!?su|# p?q!RE ! P`)!!Tg=8!P!J%S4R%Q!N#T!j!G!X-Q!G#N\"N@Q\"T*Q-Q*m3R\"L!R1L#Q\u{12}q!?s\u{c}\u{14}$ H$q;L\
        $nD\u{1b}:!E!J!H\"@\"@!K!;&M$v!C,M!P#F\"G!I'N$o!F1mMp.L@W!K$H,p!L}x& q!P!O=s!Q!N.\u{5}\" n?p(\u{3}$ R'nsS#ng\u{a}\
        2 Q\"m#I\"M!T4o#U\"i%N!U.U5R.R*OBl-o5R!S\u{13}^\"\u{1f}`@rE\u{12}!\u{11}Rm/\" s?xE}$ L\"ouL\"r\u{13}($ M!R!T%n\u{c}\
        d/!S!O#H\"q!V+P-J$L\"m,N(JJO!o!P`N\u{0}\u{5}&?Q\u{b}M\"r#q-r=lQ\u{9}!?s\u{14})!$l\u{12}#!$mg\u{d}$ q?oro'smtB!J\
        !P%Q!l'L\"S*O!N#l!S!Q#m\"R!O'N&J!U#L$K2O(l!r!O#M(LMO!N\"n,m!J!W%L.n!I)|!)l7a/ R!S$D\"U9U!Y&U-O!T%THS!P]P&P0m\u{6}\
        \u{5}\"\u{1f}`@r4\u{15}+ M!v$N8K\"P!r$O\u{1f}`1R!u\"K.l$ P!ovS!p\u{16}6%!L&q9M&q4M \u{10}$ J\u{1f}`@J\"r'+!qn'\u{14}\
        !!Mt#) T\"m%K!R7M\"k4M\u{a}q(QTd$ q!M&L8q2|% m\"L=p\u{1f}`!qZ}G R#J\"W!P!R!Q!N1p!O\"S#V!R#W!M!R!O-R%M\"O,L'M&p#\
        n\"Q!S(Q\"R\"o!t'R$P/K#l!Q+O/L(S-R#U3B&%N\"R8R!m!Q%Su\u{9}&#O#N>F2Q\"v!OD[` n!X!O!U!S\"N!N!M&o!Q!W\"R\"S(S#k!S!\
        N\"U\"R!R!R'R%V!I!R\"Q\"K!M!M(V$m#M!P,n!R!S!m!N#N&X!O!Q*k\"P%R2r\"t!o!Q\"n\"S!Q!J,m\"Q!O#P!M!L*S$S!P#l+l\u{10}<\
        ! S\u{1d}K#!U\u{1f}`UTZ\u{1a}\" Qbn\u{e}t6!:!W!F#I!X5L#i!C!V%J5MAP&q$R@L%N&L.p\"G&R2o%nMa\"\u{1f}`Zs=K+ O\"U!I#\
        j\"R7P%S#R\u{18}R!M%ly\u{11}!?p\u{9}-$ O!q\u{d}O!s/i/ R!K!R%p!U4s#S!L&I!N3vWS!n?s/Ob\u{18}!!R\u{12}6\"\"jS],\u{14}\
        ' l!P&O!S7q!M&O\u{1}3\" n\"QC0\"'R9O{f$=q\u{f}sHO#q-\u{9}!\"Po?> M!N!K!L$J!O!P*Q\"w!I)S!N!U!P$M!N!S-P!S\"I(E'L!\
        w!I!F\"E3r2R\"Slo\u{13}\u{c}% W'pgU'rZm\u{1b}\u{1d}\"Bm4QMB% q!F\u{1f}`$r!EJ#. j!T!Q#J\"Q8l!L!X%P.i!Q%V\u{7}P%T\
        \u{1a}\u{1}H o!M\"K\"N!Q!N!O!O2M$o!S!Q%P!S-H!O%J!T/I-j!K'q#o$R(o)P!p)N!P#N'O!t\"l!M\"M-o!P!S$S/oh.\"?q!MR$& O!q\
        yR!o$R!nfsD V!?!E!H\"C\"}!D!B&C,I!M$G!H!L\"F\"w!H'E,G4U'n%Q#n!N$O#o!K2o%m(N*R!K!M!v.H4sDR9 o!F!K!l\"J!R!H!V,P,I\
        !P!j\"P\"K-Q!I!R!Q\"K\"R\u{2}n#U\"Q+P%T\u{f},(!K!T$N\"T?P.Ooq8n\u{f}2!DmN?\"<w\u{15}w\u{9}A% O!q&M\u{1d}P!q\u{2}\
        \u{18}' Q!n$M:RrN!p$P-+$ o!L\u{1f}`<u9_\"\u{1f}`@ub<!TUa?2%E\"N!R(o6Q!O-Q!R%HCR!U3p.L&K!R%n2G)U\u{7f}[\" s!NT;#\
        !Fvs!FQ>$ K&O!NNO\u{1e}9\" R?P/h!#URoj 8!H!W!o!m!P!V!H\"n!m#T\"P!M!R$o&M$B!L#[!Y!P!J!V$\\!S\"W!P!W\"U\"A!N!W\"L\
        !M!D!T!O\"Q\"M\"Q\"L#K!o\"M!L#L'P%P(J!O\"T\"P'S#O#o\"T\"O#m)Q+K!M\"N&k%P\"N!L!S#Q!O!E!V%J!O'J-D& l!R'N8R!n&OEx\"\
        Jr4NLT. y!A\"D\"A\">8t!K4C\"H\u{9}u!F\"G\"C\"AT\"\" o?t\u{7}\u{1d}' N#Q\"r\u{1f}`;O#R\"rkw\"\u{1f}`+s};& s\"Q&I\
        7}\"E&J8U!!R\u{a}\u{8}4 m!L!Y$S!L!R7m!D%T!F!U.QLU!n\"R\"K2o\"NKR\"Q\u{d}-' K!N!k$T!O8N'R\u{3}.$ n(Qzs#NM\u{d}!\u{7f}\
        r\u{7}?#!R>n\u{1d}psm) t!H!N%G!R7u\"P%J/Qf&!\"MH|* l%J\"R4N!p#n'RHibN!p&\u{17}%\"O?Q'q-P'KF\u{7}$ M\"Q?P3OIG#\"\
        P?P&mW\u{3}!wr_6#%Q\"S8Pp\u{15}&!F!T%P8l'L!Qvf) U!Q&Q=S0L$P#P\u{6}S%R\u{3}*$ N!m\u{1f}`?QM;\"\u{1f}`=uX\u{16}@ \
        m!P%P!S!S7m!T%U\"R-H$R\"O!I:C!K\"J%M&R!O!J\"k\"L4U!O'M!L,A!R*L#N&S!RT~! pO=!?r\u{1d}=\"\u{1f}`-p:p* l!U$O!Q!S9R\
        !L&O.t\u{a}pV\u{e}!\"M/%\"\u{1f}`-JK\u{5}' r!N!K}r!IDp+rGc!\"Q::+!R$E;M$K\"l.H!Q$R!Jkq!N\u{1f}z!wqSg- r!T!P#I\"\
        J!M3N$m%N\"L~j\"O*N*H!\u{11}RF\u{1f}'\"U%n!U8R$Q\"m!T.D!?ooF!\\Q=\u{c}\"'Q_t\"z!Wm4\u{1f}# o\"O=q}f' T!C!o%G!K9\
        j4T\u{14}U\"UW\u{c}u:a9 x!L!M#G!L!K!H4K#r!L!M#J!H!L!L/Q\"JYl!P=n\"K+p#r\"O&O\u{6}\u{10}#\u{1f}`@q:sO\u{13}\"?P9\
        n\u{18}6\"\"M=rlm$ p'O8p'PfM!?r\u{1}*\" n?o>\u{d}( L#O!S/s,L$T/w2Cy6$ Q&Q;Q\u{1e}REo! Q\"j' W!T&P=N\"N.P\u{b}N\u{10}\
        `# N!kSm\u{18}o!Dm!\u{5}\" o'Km\u{1a}\"\u{1f}`=kl\u{0}\"@n4SXW& s!H!L=p!M\u{1f}o-,!/o;(\" W/n`p\"\u{1f}`%q\u{1f}\
        P> n!L!U!I\"E!J!M!V!K6m!Q$J\"Y!o-N!P%T!G@Q\"Q(Q,q%N'N\"t&P8J\"i!S'R,\u{10}& K\"L#K!n;Q&TO\u{18}%!n&SsQ!o\"T\u{6}\
        =$ s!J>s!Lb\u{4}!?r\u{1e}`* V!j$H\"R!O>Q!O.NMT6rk>%%P*n?N2n\u{4}Rv\u{8}!%n\u{15}\u{14}' q!H&E9NGoYQ<p\u{16}\u{6}\
        ! r\u{13}F\" p!H&\u{0}# p!M\u{d}r<F!nq\u{18}Q* s!F!M%H!M5R\"p\u{1f}`!m(P:!\"\u{1f}`@v~%)!N!S#P#l8Q$Q#n3Njo\u{13}\
        \u{c}( m!G!I\u{1f}`+p0n8q\"J:n\"Rp2O\u{15}e!?q\u{9}D!^N0>& R!R$o!R\u{10}TNk\u{f}d\")S!m:p!\u{1d}u\u{b}6#?s\u{1d}\
        q8K\u{b}j'!R$F;M5J$R!Lkom\u{13}$!L&NAq4J\u{9}a& P!O&O8T!S4R\u{1}b!?p8\u{0}!(mNT!'Q,e$ p)P\u{f}q#P\u{8}7&#F\"F\"\
        H$pSo\u{c}m>G$ n!G!P%J5P#%M:R!m\u{17}]& p!J&N!Q7v'Og\u{1e}& O!k&I\u{1f}`:p5ojm!\"R5u+ N\"M%O8I\"P%P.H$M\"G-S#nz\
        =) W!T!Q#T!Q>U*W&P,Rj\u{d}\"#mSPrV!%PNR$ N!p>K!p\u{18}V!.l[P\"NT2m\"|&!l:P!o$o\u{10}R!p\u{14}\u{2}!(o-\u{1f}% t\
        !C\u{1f}`Tt!K\u{19}A$ s!H>v!K0E!\u{1d}qb;# N\u{1f}`UOA\"! rx\u{13}$!M\u{1f}`$r!M\u{17}w&!T&O8o!R&P\u{6}qa\u{18}\
        \"\u{1f}`BvJ\u{a}\"Hs4K\u{17}M' N!q!R=N!r!R3Ig\u{c}\" r?y\u{b}'!'OZE' Q!QyT!Q\"S!k!S?\u{14}#!L\u{1f}`?r\u{2}i! \
        p\u{8}\u{9}!zuH8% U!k\u{1f}`?T!lTT& o!Q&N?N\u{19}r!N1 / k!V!P#L!J!O!N7s!N!P%P!L.JEO\u{a}K)\u{10}$ R'nsR#s`2, S\"\
        U$R\"O7N(P-N'Q]q#RFS%S`G#!JvsIsQ\u{8}! m =!?n`W% o'G\u{1f}`)x#Gj.\" r?r4p/ {!A!R#G\"H6M\"u!H$MCpAI=M:n!Q7PqZ\" \
        p\u{7f}s=S\"\u{1f}`.r\u{10}b\"\u{1f}`euh\u{d}) U!m&L8P!s&N.Gpt!LYP!?o1\u{d}& V!l!P=m\"L&Rv?\"!M\u{6}tHo* L!T!M$\
        R!R!T9T#V\"R!M\u{7}t' P!M!P&qsM!Q\"s)m$!U$L#R?P;E9 T!D!H!F\"D\"A!I!G&C\"y\"@,L!J\"M\"K\"G\"K&F\"u(L(J\"pLlVL*pY\
        01 U!F$H\"H!P-N!t0M!Q3L-M!N!t#E+t!GlO\u{b}l\"!P&Qd'- S!P\"K!o\"Q-N!N.P#N.PbnMQ!mL60 J!L!K!E\"G!K#D!y*M+L)J!s4m[\
        S$nMrdh2 l\"L#L\"L4P!p#R!p$O\"Q.H]p4K+P!pCp!O!R\u{1d}\u{14}& q!G!J=ohsEO\u{5}s& m!N!L%p9P&r?\u{9}!#k-\u{c}!&O;g\
        3 n!I!O!U#O!I!R8O!Q$O!N.Q!H#U#RDnAlEQ:q~D.!P\"P\"H!O!S!P4p$V$K\"P!N4Tvp/Q\u{10}t! N=`\"\"N0o\u{1}e\"'P?JB.! m: \
        * N\"Q!k#O!P!R7Q!Q!S:Sx\u{14}( L#O1r+J4o$T\u{8}L2p\u{1b}d) Q!L$n\"M8Q!N$p\"K/S@6'!M&I!P4p\u{15}p!K!R@%+ J!R!S#o\
        #m4S#M!Q!U#o\u{d}S; \"\u{1f}`Zr\u{e}N\"\u{1f}`$w.`\" m?vC\u{1e}!/o,r& s\"N&L7s\"O&Ml\u{b}%!H&N'm8Q\u{16}m;Y\"\u{1f}\
        `.w\u{16}`B J!X\"T\"P!O!i!O3S!k#O\"V#V!K!e!R.U#M\"R!S@K\"k&L!T!l!KIN!S!k!j-Q!h!U$R0l\u{6}6!wOv)\"<O\u{15}O\u{1f}\
        \u{16}\" T!mf/!?qG:#=n\u{1f}`;no?#\"Q\u{1f}`Sl){!CSS+$ m!Oyq-oGw$ r#R.G?Jfg!*l0Z1!W%T!P!O>S!T-F!L%O!TdS%q;D!P!Q\
        #m#Qaf!@r2n'!G<l\"N6S\u{a}p5R#lf/##o?l4UMN#\"P1M0m,3! o\u{a}Y\"@l4N/<j O!s\"J\"O!S!K!V#F$B$G(P!k!V\"k#I\"n!Q!D!\
        S#K$E\"j$C$D\"B(M(F+H$R!n!R!R!E\"j!E$Q!V!P!P!o&R!q!L!P!t!P#C\"L!q!R!m\"O!r!N!k!M#S!W!N!r(j!P!k!F!Q)k!G\"s!J$G\"\
        J&M)C\"V3p#!K$M\u{18}q\u{10}L$ n)P\u{f}r#P\u{9};!Op2\u{6}& m!@&E!S7m!F/I$ k)T\u{f}m#S7e$#N\"L,m?o\u{1f}K\"\u{1f}\
        `-v\u{7}o\u{10}!h!n!;!J!;!F!O!U!3!J!3!K!=\"E!V!D\"C!S!M!O!S\"O\"J#Q!l!U\"B!G!D!H\"T!>!Q\"O#I!O\"N!G!N!N!Q!D\"H!\
        D!S!Q\"T#C\"M\"B!K!j\"M!O!L!P$S$O\"F!L\"N\"W!L\"T#I\"S!S$m!O!O&Q\"m!H\"L!P!H#J!R\"O!k!N!I!W!S#V#L!M!n!l%O!K\"R!\
        S%N%M!j#U!J\"C!L!K!R\"M\"N!P\"L\"N!T$I!O\"Q,QJ!\"\u{1f}`-ubV$ S!n\u{1f}`Un1j\"Hs4H}!\"\u{1f}`erH\u{1c}! vtA% q!\
        J!N>O\u{1f}m@9' n!F&F!Q7r!G&H\u{d}C* K!N!M%m!s\u{1c}L!O!N!m!uV\u{1c}\" n?n^\u{e}\"\u{1f}`.r^u% r!L!J=t\"O\u{d}5\
        #!N\u{1c}u!N,-! TC\u{18}#3l!R?Rp?% o!L!NxrJn`\u{12}$ p!L>r!MlY) q!O!M$I\"S\u{1f}`8u\"M$I\u{18}~% q!K&R!T7q\u{7}\
        H$/p?o\u{1f}`7tzb( j!R$F\"O9S&R.N!N\"B'#p\"H=t\"J2N\"Q\u{c}NT1\"<P\u{15}P\u{b}i$ v!J>v!J\u{9}r!!L`{!AS\u{1a}\u{0}\
        3 T!T!R#L\"i\"F7F\"F\"D\"I\"K,m\"p\"S\"k!S\u{6}M#H\"i^i? w!?&N!J7u!E!P%G!K?n1l!J\"w!E!Q!D#E#P\"Q!O,L&R&I\"q!=$L\
        8C\"q!D&L/EM:( r!E!V%K!O5Q\"Q6Pq5!(QZ\\# o\u{1f}`ZM\u{b}K#'Osp#N80$ p$P;p$Q\u{c}\"\" T!TpD!#m*'1 m!R&H8H\\H'y#I\
        \"t!N&v#m's!F$o's+G0N\u{f}F# n\u{1f}`%m\u{18}V$ P\"l\u{5}P\"p\u{c}\u{10}, o!B!R#J\"L!R7q!J$N\"K/N\u{7}nh$!Bjk\u{7}\
        $!N$R:n!O\u{17}\u{1f}\" n(Qa^( J!J$u\"M8I!L$v\"M\u{b}*! O{#& r!I$J\"L8p!MNv( P!O!j#O#T8R!k%TlX\"!S@S\u{1e}Z!!QS\
        y!&T(b\"\u{1f}`+r\u{4}R\" t?vNj$ P\u{1f}`%P\"qRa' R!P$o:R%p\"M/N:\u{b}% n\"R\u{1f}`#n\"Rx\u{5}* X!N$J\"M9J$RcnC\
        N2q!L]W\"\u{1f}`eqq\u{8}, n!H!Q=s!G!RVt!HLS)p2q:O\u{18}$$ L\"p\u{c}K\"s\u{6}\u{f}\"\u{1f}`Zq<*!\u{1d}r54-!I!S$T\
        !O!L8Q'P-O!M#Q!Q>PIP]\u{10}!?tb\u{18}. U!t$J\"L6M\"P!t$K\"N.A~N-p6o\"MQ9!!Q/$- K!J\"M\"H\"D\"t&L$J,N)n&Q.k\u{c}\
        pq\u{c}! o\u{9}&\"Fr4M6{= q!J!H#K\"H5Q#l!M!J#O\"P!j.Q$S\"l3p(M+R!p\"M!H!T0O9p\"Q!S!T.U&Ns\u{18}!!NL\u{8}\" w?w%\
        8\"\u{1f}`=q7%#?K!O\u{1f}xyc\"BT4lev) q!M!M%P8o!OeSZn5o\\j\"BP4q\u{3}J) m!I!Q\"k/I.R1L3UdrQJ!#lOX+%G\"N8t!J4P!Q\
        BQ!RIM<K!L\u{17}\u{1a}$'P\u{1f}`9s'QY(, N%O\"O!O7N!L!H#P\"P!O-q!x'l\u{1} N!S!Y!R\"U!X!R!h!G!F!;\";#q!T\"c!V!v!u\
        !L&Q\"U!S!X!T$P\"K\"F&V!X\"O!N\"S\"S!Q!K!V!G%n$Q\"H!v!u!K!R!>\"R!L)O!T\"T\"Q\"k#l!K!S!O\"n*l!K!R!R\"T!O!i!Q!S$V\
        !K!l!M!S!m!X!Q\"Q$o$T#K*U!I!J!T!Q\"W!U!S!U!L!R!M$Q)L!P!Q\"V%o&f>Gi \\!L!M!k!i!C!M!H!R!;\"?$Q\"T\"L\"s!P!L$J$S!R\
        !M\"T!J!M!I!S'Q$O\"L!N!T\"H\"G*L!j\"R!s!P!H!M!G\"n!L&J#R$l!M!S0o$P$Q\"r+r!l!Q!O'n#J\"K*n\"R!W!I!U#K!L!N!R%Q%V.s\
        !K$L\u{e}n#\"S=r\"P\u{9}\u{b}' p!M!P#O\"R8o'Rk*& q\"P&M7r\"P&ML0E!N!U!W!K!G!O\"f3O%Q!Q#J!P!M.R\"T$M!T+s2P#R6S,j\
        !M!J&P!N!P$q$P!O\"P*h$Q!U#R0n0N!-'!N&P\"o7O&Q\"r4J\u{1b}\u{d}$!M&R?O2qo9# Q'p?m2\u{7}$ L\"p?m4U\u{9}@1 J!L\"I\"\
        D\"C\"s!I%D$C5M.A\"F$v\u{3}K#O\"M$t\u{2}\u{6}$ p!K>s;N0-5 V'X4i%X4A2t/K\"U#S!m\"M&J$Q1Q3q$O!i/S%L0n!N?=!'R\u{8}\
        \u{3}$ p'H\u{1f}`9r#\u{8}\"Jr4I_o& R'J\u{1f}`NP!n!qs\u{1b}# q\"N&M\u{2}{!/n8-\"\u{7f}r#r1T\"Bl4SMq# K?P'o\u{1b}\
        h('J?H!O-M!Q\u{a}P5s!JT\u{0}$#M#oQR\"l7\u{1f}$ s/J0r/K\u{16}X$ o3I!U>L(A+ r!H!H%I!K8O&N\\o#M!QWO\u{7f}n. U\"S%T\
        !m#T$S(j(l\"S%T(V&O*R1j\u{1d}5# J!N&L-h4!L!k$L!P!H4Q!Q\"m!P!S&K4PKN+p>p\"Q\"N)R\"q9QC\u{18}!?T\u{1d}\u{19}!?t\u{f}\
        G& U!N%N;U4SzNZD!'R\u{16}\u{14}! mgJ+ n!C$G!n!G!T7j!L&HHq\u{6}nz\u{1b}\"\u{1f}`=p{\u{4}&!R!T=m!T!Q4P\u{a}S!Co2#\
        \" J?L\u{1a}X%!J!k%I9O\u{1f}p0#\"<R\u{15}RZn/!H'V7l!P$P\"H4JDO$n$O+P,n2o0U'S2B$ o!R&P8smE* k#Q\"H$H&l0l%I$I\"M$\
        m`UO N!}!B!E!K!C!J!?!I!C\"B$@$B*L\"l!v!I!I\"B\"F!L!G,M6l!K-n\"R!l!N!O+k&R$n&Q!n$T'P\"J%S\"j/X%K#O\"J/l!P!M\u{1e}\
        \u{18}A p!B!n#G\"J4S%F!k%A!LGn)m$G!M!R%p\"T!M!S+S\"S#L.U'q%S-G!R\"J&Q.r!B$q+O\u{2}&$!N&n?s4ImY$ r\"Q=s\"O\u{1a}\
        F` c!S!d!M\"T!V!T!S'N$L)U!O\"k!S!W!T\"T!N!T!P'T$P&L!M!O!Q%Q*O+I!T\"E#I!V!B\"X!N!R\"D!R!K!S\"E!S&N#G$U!R\"C%E'G!\
        U+U!M!i*I#P!i!N\"P!U!Q*J&T!OHc' L!O!S%m8O!R4R\u{6}\\% l!@\u{1d}E>r!@pv% n!E$M#O>Q69.!R$R!O!I!T<N!P!J.O$R!S\"Q\u{4}\
        l(P!m' n!K&N9M&O\u{1f}`4pU\u{2}+!S!Q$S!O!i8Q!R%Q.R&M\u{a}ol\u{f}& p!I&J?L\u{1f}`4p\u{a}\u{2}# m\u{1f}`0nX!' n!G\
        !O=r~q\"P=rr\u{16}\"\u{1f}`!riq!!QRb!?r>>&!N%R!T!p4S%P:\u{19}4 {!E!E$D!F!C,L(N#r\"I&NDJ;I+m>s\"N.t\"P3n\"N\u{9}\
        \"#(Q9m&N\u{18}\u{7}% N!s\u{1c}Q!p'r j#(R9m4R)q\"!n?pN;' n!L!O&Q7r\"P&RewL t!N!N!J\"J\"J!J3R!R!N\"s!R!N#J\"P!O-\
        L\"O\"S\"O!N<n!N!M)p&O)p!Q2l!M+R!R\"N)j\"I!p!O!N#P!R\"N-l!M\"N/\\* t!B!F%B8u!F!L3H:s\u{8}JUM\"\u{1f}`=tYB# RNn2\
        M\u{8}\u{a}& s\"J\u{1f}`+rHv\"JE^\"DN4oM\u{16}# o!Q'SbY# l%J:oo\u{4}- r!I!G%=!N8Q!K%D!Gyj<o#pEQ|}$ n!K?L'Q:g!ZP\
        \u{1b}\u{1f}! N\u{9}\u{16}\"\u{1f}`%t,^# O6qSqRF) E#n\"J:M#H4v\u{9}H#t\"L_Q\"wpInb*!!Mw{$ n\"O\u{1f}`>pY4# M?O(\
        k\u{1f}.! n\u{7f}!\" R!k\u{1b}C$ m\"P\u{1b}u\"O\u{11}\u{9}% p!N&R8p'R~%#!QwRHv\u{1f}%& p!K!J=m!L!P8c#!p>P!prB# \
        q\u{1f}`Ur-N##m?o4Ts!\"!S!m\u{4}b, M%Q!T6w#P&R!U!M/L%Svw\"N\u{17}i$ P(tzQ$u':\" L\u{e}L\u{1}w!&Mb\\!&lg\u{6}%!I\
        !J>L$H4xG5#%K,nQpE\"\"\u{1f}`%p$)!?uE-, M\"g%P8P\"j&U-D&J?O5Q!oUNjx% o(S9omo\"Q\\B1 r!Q!L#S!S!M!S9T#T\"N.Q!Mhu\"\
        N%p<SDM\u{18}2+ S!L&Q!Q(n/N!N5TEp#R!Iwn& o!F!R&P7Q!JdL\"\u{1f}`=sp%)\"n&R7Q\"o4NEK\"l!R!Rs\u{12}% q!O&M8r!Oqc9 \
        h!S$V!U!T!W3P!p$T!i#O!T!O.T!T%R4m(R'SSP!p!O!P,O%S~s\"\u{1f}`=s\u{0}\u{14}\" l?qx*\"\u{1f}`@pa*8 P!I!B!U\"k!Q!k!\
        K#R$Q0R\"G!T\"n!L!U!K#L$S(LFN-Q2n\"r\u{8}\u{16}%!o$O\u{c}O!s$O\u{1d}\u{5}U O!G!I!|!D!K!L!F!L!@!J\"K$H\"H!E!R!N!\
        Q%M$N!N!M!|!H!H!P!F!N!E!K\"L$I\"J!H!U#C\"F/O!N!R#s\"rFs!K!J!O.R+M(p'T#m$R+Nui$ p\"P=q\"P'\u{14}&!n$O\"O9n$P\"Px\
        \u{e}# S'k8SJ7! U\u{7}\u{4}2 R!V!Q$R!Q!U7m\"L%N.M!L#Q\"Q!O\u{4}S!Q!R$QM\u{3}!\u{11}r'c( p'J!L4O\u{13}p\"O!J!LZ$\
        $ P'o8R'pE\u{12}!!L6g\" w?wDz\"!j&RM@$#PAN\u{1f}`!p\u{10}cB n!N!V#K!G!T!K'N1S!H!p!o!L!L0u!H!G#L!Q3o,o%o#r#L!N+l\
        &OHl!L!K!M!K#H!IQf!)l`\u{1e}! oU\u{4}! oZ\u{1}& s!G&Mss!K\"NX5) T!G!M\"m!F=k4T\u{1e}p\"P\u{3}W!\u{1d}l*O\"!R\u{2}\
        R+t!!P\u{10}P!VKTJ\"?o5L\u{18}Z%!K%Q!F9K'St\u{2}\"Bq4P1 $ s\"J=u\"J\u{11}|) o!U&R!S5Q#S&S!P3Jt~' r!O&M!Lfu'M!N+\
        %!!Tld\" p?q\u{11}l\"\u{1f}`0r\u{18}d\"\"P?O\u{f}3) O!L!j%R5o#N\"T8Txo@%!!SvwA Q!k!n!J\"J!H!J!P!M+P(u#T\"R#H\"R\
        !P-l!p%O=P\"o-R!T1N\"p$L#E$M*P\"u!K!P)p\\\u{10}+ P!o$I\"L8O!x\"y2G\"E\"L\"O\u{1e}=$ R!q>Q!s=~, m!K!T%J!R?SOS$p(\
        o#O\"oZNQ\u{10}# l!G!O\u{14}e##j?n4NeY$ n!K>r!Kjv\" M?Ou\u{2}$ Q\"mxQ\"n+q$Hr4R\\n#T<\u{1d}( P\"P#o#L7P\"Q#M4sm\
        \u{10}\"\u{1f}`Ut.n% R!S\"R\"o?n-C\"\u{1f}`-njr!\u{2}J\u{10}L\"\u{1f}``qTw- p!K!L%F8k!M!QYp+RZq5q\"Q#Q g7 S!H!L\
        !K\"E!S!F!N!m6G!R!P#I\"L\"m-Q#N`o#RDn!L!R#NA\u{8}# J-oQT3Q!)m@eu 4!I\"n\"M!Y!I!N!n\"l$l!R!P\"V!o!o!p%K$?!N\"W\"\
        X!T!H!N!Z\"X\"S\"Q!S!T!T#B!J!X!W!K!N!K!O\"P%Q\"H\"N!I!o!p!L!K!R\"K'Q\"P#N!Q'K%N*I!N!N!q\"Q!U!M!S\"r\"O#O$P+J!K\"\
        O!R%k'L!K\"V!O!N\"N!Q&S%G\"I!P\"nK\u{5}&\"S#N!n\"P-sSs\u{1d}&$;o!Q\u{14}o!QR}$ N'p{N#p ## q!B>xz4( l!N&I8n!L&I\u{1f}\
        `4p'e\"<O\u{15}OTC( N!L&k!rrN!L\"k!sYR!TQ8\u{1b}\"!N!o\u{16}\u{11}$!o&Otp\"O^a% K!n&O9m&P#L\"\u{1f}`Zr\u{19}}%'\
        L(S0n'O(S]8& m\"Q&Q7p\"R&S\u{7f}t#!R>r\u{1d}p\u{18}3- J!K!O%M8J!I!O#K\"Q!l1n!p\"Loh,!R!N=PXp!H!R'H(P&p!M1o%Qm\u{16}\
        #\"Q\u{1b}o\"R\u{14}<!&M  #!G!L%K\u{7f}\u{16}+ l!L&P8w!C&BR@(Q%K4I+o&X! l1\u{9}\"?s\"Pcd!zrL\u{f}\" R\u{2}Q7\u{8}\
        ! T+P\"Dn4P\u{1c}z\"'n?o-M$ m!L\u{1f}`<u*|% p!E!J%H8o#\u{3}!\u{7}sjn!?s\u{7}`, C%W:M!M$M\"M.s!R#J\u{7}D'i!P\u{b}\
        \u{11}!(je\u{e}!\u{1e}p\u{10} !2o\u{0}\u{3}\"%O;o\u{4}\u{1a}!VP\u{c}n$ O?S\"k&kQf!(S\u{1d}!\"*nST*_' p!I'O7p!N'\
        P-I\u{10}o\" J\u{11}M7;( R!H/n/N6SEp#R!IES\"\u{1f}`=t\"V$!V&Q=S\"Mhv# Q\"n\u{7f}n]\u{19}\"?M#sBJ!*o_a#\"T\u{1f}\
        `>ohN! qp\u{18}9 V!R!O\"K!U\"S!P!O7Q!R!S\"S\"U!V!S!l+M$U#O!P0TKSIR&N3r\u{13}}& o!F!O%C:Pmns?$ o\"M=s\"K[0@!?!V!\
        H\"k\"A.p(P\"U!D!U!K\"{\"D!S!r,K!Q!H\"=\"F\"E$H'Q!p\"G!Q#pVq+t9N,q#Pg3) j\"H%K!N9N%Jas\"IVqk`#!D&O!Pkj(!L&o8n!Q\
        &j.L\u{1f}`\"J)\u{b}#\"N#O!m\u{f}\u{b}( n!T!L#M\u{1f}`;q!Q$O]\u{2}$!O&N!U?T[\u{13}#'F\u{1f}`6M\":\"\u{1f}`=r8\u{1f}\
        *!P!m#N!O!N9K%M!N!S-sDc# Q\"kSSXQ%\"R&Q7m\"LJK x!npvE+ I%m\"Q!P7N(R-O$U\"Q!Q\u{b}R\u{5}8- l!E!Q#G\"E!L7m!K$L\"I\
        !Q4K\u{1}nA\u{1c}\"\u{1f}`@pTV$ O!m>Q!n/Q( N)K!u5R)O!t4J_n`\u{0}#%l?p4P9I$ m?M\u{1f}`6wE_3!T\"T\"p!m!D!M'O5u!o!\
        D!L-C!B!G\"A!K!D!GGsh\u{3}\" v?wl5-!S!S&Q8T4O&R!Q?s(n!I\"R[J!S\u{a}). K!M!P#J\"r!P7N!N!Q#K\"s!N.N%DET) m!G(q4R\"\
        pyN#qYn#RB1!\"QL}\"Gp4Me\u{1c}& G7P\"wUJ!P$weO\"\u{1f}`-t\u{5}8. v!Q$G\"J!P7p!K&K!M@n4q\"R4o4L'1$ p!K>s!K{8\"\"\
        O?R\u{1e})( O!S!i&i7R5R\u{9}N#P\u{7}i\"\u{1f}`@rrf\"Hp4J0l0!M!L#n\"R!M8O$o!T!P!M-N!N)TgmAO.u/h, h!E!R$U\"R7S!J'\
        U.Shs\"MHQ6r\" m!E/h\";n\u{15}n\u{5}A#)J!l>NjB!\u{8}L1<\"!mSE7A% t!G!M%H8p0@, r\"N#L\"T!O7k\"R3K$R?l\"Sfm\u{1c}\
        \"( n!Q!L#L\"J=O\"L\\qO_$ s!Jvv!K;\u{0}+ o#L\"D\"G!R8k$H\"H!L-H!RV\u{8}\"%p!PR\u{18}'!L$F\"p9N$I\"q4H\u{6} '\"N\
        &m7Q(t3OqqIq\u{3}\u{10}1 K!R!m!m\"F\"O!S+J,J\"S%M0R\"L#P!T\u{3}N#n#\u{1e}\"&l;QsO# N-q?ni\u{1e}*!O!N$L\"l8N%P\"\
        ojq\"Q#P\u{1d}K6 w!M!N%K!P7s!Q!Q%Q.L!J%P4o4t\"N!G!N:n$p+n0n(S|\u{1}\"<T\u{15}Tsy!&OK\u{e}!1l'\u{1c}\"\u{1f}`0p#\
        \u{a}!\u{11}sm\u{14}- L\"k#P#l7R\"I%n!qGO,R\"v!K!G\u{8}I\"<R\u{15}R)&\"\u{1f}`,qkd% o!J!Q\u{1f}`.taa# o\"P=l5\u{7}\
        ( S!O&m8S'o4Uxp4lC0\"\u{1f}`Uv\u{c}I! p6e\"\u{1f}`=s@p\"FK4tOa! Q>B)\"R#M\"T:R%Q/Q\u{a}q\"M3My\u{1}% o\"R&L7o(L\
        ^\u{1d}/ m!K!L!R\"G\"M!R4Q&T$N!U/P6SvV.UI{$ t!H!P=n]?!wq\u{1d}\u{2}\"@l4Niw\"\u{1f}`%KOH# O\"k%R6\"!?s@q(\"l#M#\
        N9r%L!P.K%RhI\"Jw4IoN#!O&T9N}r\"As4LI\u{19}\"!K1KJ # n\"J?Omy$\"N%S:Pfr9\u{1e}\"%VIN[0!\u{3}m\u{a}_\" M?O\u{7}\u{a}\
        !?p`/#\"n&N9qR\u{1e}( N%N\"n8N!o$L\"q.G\u{d}[& L%L!p9N\u{1f}`'me\u{16}$ q!H!M$Rr^\" P3n}\u{17}!*l%A-!m!k#H\"K!M\
        8p!k#M\"M!O-J!H#MyD\"<O\u{15}O6$% s\"K&I7s\"KC-& M?M\"i%T.L'Rb,& n\"R%P!O7n(Md;\"\"S%P\u{2}x% p!M\u{1f}`?w!M*e!\
        FP-!!WT\u{7f}b' O!S$o\"R!T7P(S\"\u{3}\"\u{1f}`>l8\u{1c}( T\"q$Q!O!R7N\"o$N/B\"\u{1f}`,r4\u{1f}9!W$C!J!U9T&K!U-L\
        !O#J\"S!P/Q/P!P!RIo8S!N#Q!T%P!R-P!S7c!VR\u{4}\u{19}* j!I!k%I8m!M&O\u{c}N-S\"nz}\"\u{1f}`+s\u{1f}s' p!L!S$MNNSMZ\
        R4-, N!G!L%o8N!J!L#p\"u.H$L\"E\u{17}7%!P!o#O\"L!Sf\u{16}!!Gv\u{f}\" s?syq1 U!D!H#F\"q!k8G!I#I#N-F!E!K\"L\"u!tKk\
        #/\"&n?nu1% S!n>S!t4JJr!nsj3\"BO4qW@\"!N?O\"\u{e}\"\u{1f}`etI)' o!M2N,o!S2O\"Mt_\"(P?P\\}9 T!V!W#H!I\"p7P!S$J!L\
        !m!s'N&K!L&J3T,o\"P\"L)N!k0R\"mEm{]\" oTU\u{18}r% n\"D&N9H&Lbm! N\u{4}\u{b})!Q!S#P\"n!U8R&m.S&S\u{0}D$Hr4R\\m#T\
        \u{1c}E\"\u{1f}`!x\u{1a}k!\"T\u{1e}\u{d}7 Z!G\"T,K1L!N!Q$p(O&H!S!G\"I\"IWM%p.q!G!S:P\"o\"L\"KWE\" n?t>7% Q&k9P:\
        lvn!\u{15}% T!m&Ktn\"L\u{c}\u{6}#!O?O$S\u{1e}\u{15}\u{d} S!N!R!?!P!E!L!N!K!E!F!T!B!<!U!y!w!D\"L!T\"P%O!O!J\"U!K\
        !M!D!T!N!N!P!K!I\"V!H#t!q!K\"O!L!J!J!I!T!I!I!M!L!F\"T\"q!m!E#R!g#P!I!U#O'G#P\"i!K!T!Q!P$g!Q!R!P!U!l!Q&V$O\"P#T!\
        k!N%P#P#S#N$q$p!O!O!I+N!N!R!Q!O!E\"F!O!G!K!N$r!p#K%Q!N!J\"V\"T)k=f&%I\"N9n$M\"O.JyY\" o?oT7\"<r\u{15}r`\u{10}\"\
         n!Oh5!+m_C$ r(L7s(M9j\" l?plV!@iX\u{1}' j!P!O=PXy!M!GZD# o!E>p\\\u{5}$ n!P\u{1c}q!P\\\u{7}!#kCA$%N\"R?P4R\u{17}\
        \u{4}! tpc!)jTk& P%N!o!P?M.J6O3 x!B!D!O\"D\"D!L!l*I,u!H!L#F\"G6N!Q[{\"IEmR\u{d}!$j%L!XU\u{4}\u{4}\"!Hyn\u{9}j!!\
        C\u{7}\u{d}& o!M!L\u{f}m'plth(# m!K?NW\u{7f}$ R%N\u{c}R!oN{& v!H$H\"I8v5J\u{1f}V, q!H!i#M\"G!N?S-NSo>L:r6Ja4)!N\
        $J\"O9Q&S/THRdS&o l(!L$J!L%J$q!o0I!NH\u{c}\"+nTRcO!BsEp!@p9E!wr{}\" p/NG9(%L\"I!Q>L!K.K%L\u{6}Mg\u{d}\"(P7l\u{8}\
        \u{16}# o\"I\u{1e}l\u{17}u\"\u{1f}`=q|\u{8}# o!R>ny_#\u{1f}`UP!o7\u{17}#!p&O9qQ\u{5}#UQ\u{1f}`0n\u{3}R!!H\u{5}V\
        #!R\u{1f}`@T?W!!JG\u{7f}& O\"R#k;U5O&OMx%!S&P8o'S@uoN\" NDo8\u{c}!/l*4# P!K!mj^!?q\u{b}.? P\"N!U!j!G\"H!O7V\"P\"\
        l!F\"K!Q-J!S!R\"N\"J!O<o#N(r$M+J>Q#K*Q$P!R#R2QiS\"\u{1f}`0r\u{19}\u{1b}&/N*q&r/N@N%q\u{1a}u/!H\"m\"E#Q7R!O!T&UX\
        y#n$PVu#m!N$Ma6% Q!p\u{1f}`TQ!pQr\" KGVk'2 m!Q!W%=!V7l!W&A.F!L%L4n-ITv0S5o!M$mKl( l\"S$I;R\u{1e}x!H!L$I\u{15}\u{d}\
        , M!Q!R&X5r\"N\"R&V\u{1f}`.N#r\"u\u{11}\u{11}* R!S!T%o8N'L.m&W\u{6}P&n{&% P)r6S)r4K|4\"\u{1f}`!r\u{5}D! nj?6 s!\
        P!M!P\"L\"J!Q#m$I$O,l!S!T!Q\"R\"L!Q'L&Q$J\u{c}N\"Q~\u{16}!\"V\u{9}\\' M&R*pIT(l\u{4}S(mHC! q<;\"\u{1f}`0s,}# M?\
        R/OSb#!O>r!P>\u{0}!VOCE# q\u{1f}`ZMj,!!P?k\"!S\u{6}n\u{11}\u{1b}% S%P0r*QIrcC% p/J0n/KYL_\u{7f}!!Q\u{17}3; Y!V!\
        T$U5O%S%R!V!U-O!U!Q\"L!N!U!T>m)T;n\"O&R&o!m$O0O9q'W\u{1d}j##n\u{1f}`^r\u{11}0$ M/p0M/mE#\" S?S\\%9 T!M\"Q\"M!l!\
        L!P+R1J!T!R!T-O!O%J!V!O<U.RVl$S!U%P.n0l|\u{16}\"!Q$nE5\"<Q\u{15}QKs& m!D\"Q\"F=T0RxND!=!N!k\"X!L!D!S!J)j!N!T\"C\
        &p#W!F!R#V!P!E\"O*P!V\"M!G!R!U!M.s\"C!G\"l:SKp0U#R#N{[( I!m$O#M7L!m!p&M3j!dI\u{f}J\" n!Ii2#'SAq4I=V( m!?!T#K\"G\
        NP\\rLF\u{14}\u{1f}!?r`^! o\u{b}\u{e}#!Q\u{10}r!Q%z$!N&Q9QeS*m+ O!l!o%M!Q7P!n!s%N!R.LUL\",o?lPc. E!I!Q#u\"F9N$J\
        1S#q\"N\u{5}E!M$v\"I>U* I!r!Q#O\"T!Q8p&N\u{17}o#n\u{d}\u{9}* N!k!I#O\"R9j!R#R\"N/PQ\u{1a}7 J%k\"r4u$Q!F$m\"u!M-\
        I!L#I\"?IJ\"m\"I!q<M!s\"K)u\"N/lI^( J!T!S%n!N9P%n!LA\u{17}!?p\u{18}k#\u{1f}`!o!Nx\u{9}!!Lo\u{8}# q\u{1f}`0u\u{19}\
        |: Q!F!J!O!W!B!C!C!E!=*<!x+R!N!O!Q!S/A!q#J!T.o5reR#N/qx\u{e}!%l7\u{19}$ o\"P=q6Q\u{9}\u{10}$ r3N,o3OX$\"\"J&Oyy\
        \"\u{1f}`Up+_^ =![!N#m!U!m!M!S%o!B\">!U!j!R(S#E\"N!W\"U!V!Y!O'I%U!T!P!V\"U!Q!R!M!K$I$O#I#m!S-O#F\"o!P$N!F\"r!T+\
        S!I$l/I*O\"S!j-D\"T$T\"I%F$T$J!s!P.p'P\"\u{1f}`%tXs! nAf\" q?n_0$ N(prP$q#K\"!J?L5.$;o!M\u{14}o!M|l&!R&S;n2L\u{c}\
        R$m\u{10}j\")o?ovF(!K!Q#R\"M*m.Q'T~jo%\" N?P<q! T;`0 U!U!N#G\"l!I8F$H\"n\\l$S!N!p<T!m!PC.L\"V!S!I!L!L#V7T!S!V\"\
        R!P!Q!S!o,R\"R\"I\"I!Q!P\"S!P's(T-S*S,S'l!S\"T#K!N&P!M!O$q'P!S-O!Q#N!M/n!R\u{4}=$!Q&Q9M4S].&!Q&l8S!S&m2PDe$(ozN\
        $p>s<\u{3}! oIS, m!G!N\"k#J!Q7m!J!S%K!SXs$QE I!M!Q!R!m!L!N\"o#I$Q$I,I!V#l!B!J\"n!U\"K(H\"L!N!S\"J\"J!IKRYO!K!M!\
        R\"U!T\"o%J$Q!nD<$ L(p\u{1f}`@pS\\0!M!M#F;S!S!M!Q#J!L-L!K!p!o!K\"o!tr}# s\"M&J)37 q!D!O#C\"F!N'M\"n\"G,l!K\"z\"\
        K\"N!T)P&D,uOo0M>q#L\"LW\\$ P1n\u{1f}`>n\u{17} $!O&m9P&n0,\"\u{1f}`er%A$ Q'ogR'o;n$!M$MAO4nrx!)lZ\u{f}' m!O&M?R\
        Tq%n(ov\u{19}#!J$O\"S?\u{11}M!J\"S\"C!n!L!P+M(S%P!S!T\"F!n!P!U+Q\"O!T!T\"M\"M!R3l'O\"j!F!O\"M+P+k!T'O$n'i!H'Q#S\
        !S,n!O#K!R$U!Q!PuG\"\u{1f}`$r#,# N?P!k#M!\u{7}t^\u{19}\"#mSUzZ!!Sh\u{1e}% P!l>R!m4Ux\u{4}!#l9=\" q?qO\u{11}$ t2\
        K-q#pp\u{12}1 T!U!p#J!S!J!Q7l'H/I&RIn\"T!P\"s;Q\"nRu! rhq, m!W!U%M8l!P&Q.P'R\u{5}S!S%K\u{c}n\"\u{1f}`+tDD&!E\u{1f}\
        `/p$SA|!Dtk# m!M\u{1}u\u{8}}\\!J\"S!H!K!N!E!M!R\"W#l#Q\"N!M,M\"S\"P!O!H!P!P&T\"U\"P!O!N!W!O\"O!O!M!Q!N$O\"Q\"N\"\
        p!n#H\"P\"L-O$R&O)V*n\"P!U%r+Q\"k3Q!U#I!S!I!N)S&N#r!MQv# q!L>rfO!Ile~: K!t!T#N#N3N!o(K#M-HCP!o'Q/Q!o#N+P'P!o+N!\
        o+O#o!H$L-VYK\" O\"k}'!?qwu# p!F?M-D' U!O'Q7m\"P\u{1f}`4S\u{14}I\"\u{1f}`UpjO\"!Q>p\u{1d}\u{a}H!o$;\"D!Q3N%U!V#\
        B\"C!R-C!N5E0o!K!Q!B#F%K!R\"k!S(T!q$C#l$R#l!P#V!U!Q)m!N\"K*L!J\"m!J5K\u{3}x' m(N7p\"R!l%M/P\u{7f}\u{9}( v!N!J#J\
        \"J8l'N\u{19}q}b! R)\u{4}0 K!K\"q\"H\"G,S,N!O$G.O$h\"O\\p\"PLo\"M\\!$ r!N>r!NQ!\"%NUmx!# m!N&Mgc!&N\u{15}\u{10}\
        !\"O\\j%\"Q&Q7n\"SWn.\u{4}!\"U\u{13}\u{1e}!?pW-% r'E{q#JJoOp* L#p!P!M=G4x\u{9}M#q!Q!Js\\\" q5P!z'!q\"F\"N:U!s\"\
        I\"O\u{3}r& r\"O=o\"R\u{1f}`6RFI) U!V!k%R?P.T&K\u{5}M\"mm&\"@r4OI1\"\u{1f}`,rFy0 u!L&L!M3I$w!I!R%L!I3PCJRy!I\"I\
        GvN\u{1}! R\u{9}\u{1}!?q;'! n\u{12}!\"Cj4Vcs/ s!N!P#O\"Q!S7o\"Q%M!PGo,o\"LdL&Q\u{4}\u{19}8 Y!T!N#C!G!T8p!S!K$H!\
        T!U-R&Q!T0P/P(PBo!P7Q!m\"Q!T\u{1d}P$ r!M\u{1c}t!Llj$ p\"L=t\"Ni\u{f}- T!K$@\"P5r$L!k%U!T?TiM\"r/N.3*!U!P%S!T9N%\
        W!Q-F&F!U\u{1b}9! Ty}#!H\u{1f}`,pk2$!I\u{1f}`$w!Ii\u{16}! T|a( k!I!F=JXp:t/S/r7\u{e}\"An4Pb[$!Lvm9M0l\u{1c}\u{3}\
        \"BM4pw-. p!O$F\"T8m!V$N\"Q.J&T\u{5}r!L!V%R7?\" m!JW.#!J\u{6}r!J\u{7f}R2 M!l$O\"J!P7U\"S#T\"O!Q-S!UBm!R!QEP1L5Q\
        \u{0}6!gr=c&%M,sQo}P%O*p1`+ l!R!M&T9R%N/Q@j0OJp1O\u{2}@\"\u{1f}`0q\u{d}>*!m$I\"N8l!r$K0K$N\u{1f}`-q^[\"%M\"P\u{0}\
        3$!n\u{10}M!n.rkI$\"O%G\u{1f}`)kUS!TP\u{8}<;!G!k!L\"E\"E(l$H,s!K!l!Q\"G\"H!U'M&I!T!Q\"N(o\u{7f}n!L!N!P\"H\"H0kL\
        P$#O!i?k\u{1f}RK$!?qq\u{10}&!m$G\"M9o&O.D\u{a}7% n!J>r!N;R%z5 O!D!T!l\"m\"D\"N\"O$m0N!G!V#q\"D!S'o&H\"@\"F#T}o\u{1d}\
        ~#?K\u{1f}`;ti)\" P!R6J$!S!N>T!PU8( R#o\"L:S#k\"O\u{1e}m\"R@p%%L\"L9n$N\"O7v\" P?R@G!wrLw''F8s!JZP!r!L!Jr\u{14}\
        x Q!X!j!E!J!T!W!Y!l!H!L!G\"G\"A!G!E\"E!I!N'j!M#U!Z!M!Q!W\"S!g!L\"J$F\"I\"K!L#K\"R![![!e!P\"Q(m!T!N\"l$U'V\"X!S!\
        f!W!R!T!W!V$S!S!T!U!T\"R*W!k#S!V!W!V$j!T#R\"n(j!n#X\"j!i!Y*W\"S!Q\"J\"S\"[(L)M\"n!o*nt5! P\u{10}\u{f}!\"S\"a$ r\
        \"M&L7v\u{1c}b% O#O\"G&sSU`\u{15}! l\u{1f}G!?pB%\"\u{1f}`@q\u{7}^\" nwLI?\"(VST_k& Q!P%O!U?U.QWn! n/q# p%E\u{1f}\
        K<;8 T!U!W#H!I\"p7P!S$J!L!m!s'N&K!L&J3T,o\"P\"L)N1R\"mEmH_\"\u{1f}`UuZ&!VKT\u{5}' Q!p&O8Q!q&P.K\u{c}b1 l\"L#L\"\
        L4P!p#R!p&Q.H]p4K+P!pCp!O!Rl}& P&V*q?p\u{16}S(k\u{15}\u{15}# o\u{1f}`%q\u{d}\u{12}\" p?sa2% n\"P=l\"P&O\"\u{1e}\
        %!GAMoL#tKm_q! PD\u{1a}\"\u{1f}`-v\u{f})#(L>M4smf#<s\u{13}N\"s>i\"\u{1f}`3pX\u{18}\"\u{1f}`@rt\u{5}. K!T!N#H!P!\
        P!l'l0L\"R-k'P\u{f}M5pD`% O!q\u{1f}`$P!q/8!&P&N7 m!N!U%J!T8M&Q!R.N%L=m&S1s6m!H!J&o1O\"m!N!N3S%m#\u{4}1 n!E$L!P!\
        ?!J7k!I!R$Q\"M-NFp>qDU!MGoS8\"\u{1f}`,qO$$ O!L!n=Oui! p[q& q!G&H8v5I&K\u{d}@#!R$S;SSt, k!J$K\"M4M!s$N&N\u{9}Q!M\
        !sSnM\u{7}. T!O!m#L\"J8O!S\"O\"M\"I.N!P!o1OB1#&o!M!O|q\"!N>o!\u{12}:!p!O#M!M!M!P!N2M!o$o!T#M\"O!T-O!P&OEq!O\"n\"\
        N!Q2q#P5M!o:\u{1c}!Cl=0& U3L!k?j2L\u{b}Nq6# l(J?M`\u{9}#JL4t\u{c}s9\u{1d}. L!V$J!K!m!j7M\"T#L!L!m!l.KRPgQ!(S;7!\
        TR<@& m!D\"Q\"F=T0R(.( q!D&I!MpLAK[p!F<Y$ N(nzO$n\u{19}%'!M>s!Q\u{4}p)r2P'm>\u{15}!!N!b9 N!X!J#n\"k!J4R#B\"N#V\"\
        V!N1P\"KAI\"p&L.I!M$s9N\"R.P5M!o\u{7}{& U!H&N'm8Q\u{16}mX_! nmM# L!P-p\u{2}8& l!G!I=l\"Mpot\u{5}!KsT\u{17}1 o!P\
        \"K!S!L!R!P!O7k!L!H%P!M.w\u{a}q\"K%Na\u{4}\"\u{1f}`@wX(K L!V%S!O!R!C!m%T$B(U!S#S!S!N#V!O!Q!R\"k+S!S%J!T\"R*Q0l!\
        R!Q8Q!S%P&p!L!S%P\"k)N!S!V!N+T\"R!RoU!!Pn\u{9}!\u{7}ose' m!U>o!S!R%N!Q\u{8}'#(Q?Q\u{1a}RmA# M#U<Osn* Q!n$L\"O9J\
        \"N2r\"q\"L\u{e}Q\u{19}\u{b}\"\u{1f}`@s\u{16}{& t(Hzo$LIu$H5T# N\"o=ST+!Fpc\u{1d}\"!R$mG\u{d}2!R&G!S7h!F!o%D!G-\
        I!LEq\"O)P$GVQ\"m4I!O|O\"!H\u{10}r=T!#P\u{12}?\"Sn2I?\\' n!B!J%D8q\u{1}qYT7\u{1f}\"Bn4SA;' m!F!P%K:Q\u{1f}`Ds(b\
        #&O!ONO\u{17}\u{1}$ n\"S=o\"S\u{1f}W\" O!nM\u{0}/!V!N$D9r!S!K&T3R1O/Q(PBR8R!m\"QF\u{10}!?r*.$ Q!I1o-PC\u{c}# Pw\
        P\"q\u{14}s\" p?oMf/ K!K!O#I\"v!R7L!K!Q#J\"v!Q.L%E;o@7!XT I\"3l\u{a}sV!\"Hs4H!\u{15}# n\"R\u{1b}r44!wspN& l'J!M\
        7Ocq$N\u{1b}#4 X!Z!Q#T\"S8j!W!P#T\"J!R-T!R%LET2Q>T0k!Q&GUQ( Q\"S%R8S\"S&S3N!OX\u{12}\"?s\u{1d}o\u{14}M+ U!q!K#N\
        \"G8R!y$O\"G.E3M}\u{c}\" S(lO;'!l$H\"G9w4F$L\u{8}J4R! oH!&!N%m!K!R=m\"S-!# p\u{1f}`@s=C\"\u{1f}`ZoA[\"<P\u{15}P\
        MV$ M(k9PYOY~# P!J!q]\u{3}\"?P#oG9% r!K!R=x\"M\u{1e}n!!S\u{13}v&!M'P9i&OjN%q\u{11}\u{1e}!(SPO\"%S\"kr\"% L\"o$l\
        \"O7SrE$ K<u\u{13}L\"u+r#%k?u4KM#! p7P+ Z#P\"R\"Q8U#V$G~H'p\"q/le%!(S_>! q\u{1c}8!\"NFY# N\u{1f}`@PS[!#i76#\u{1f}\
        `=x!G)\u{f}\"AK4u!\u{6}( q!Q$J\"I8r5N!P#M\u{1c}S% s!KwQWqEtp\u{9}1 k\"W$E!N8o\"T%P.R!N1U/P#Q'S!m_m!I!O\u{7f}'\"\
         o!H-w\u{2} R!Q!S!k\"O!h!W!X!W!N!R!T!E\"R#H!D!L\"R#I#U!T\"T!P!X!X\"U\"O!L!U!S!J!T#T\"S\"F!Q!L!N#O\"M!J!U!O!N!O!\
        R$O\"P#R!I!N(I#Q!l#U%R!l#K$S!j(Q!U!U!Q#T\"o!I!O#k$K!L\"j\"Q!H!G\"p%P\"U!Q!m+L!S!M!S#R!V!T!T#Q\"S$I!N$O\"T#p%u!W\
        $T\u{b}\u{8}7 l!P!N#V\"C!H5o\"n\"H#S\"J!K-C!Q#IYQ%mIt!J!O#J0M#oj`7 {!N!E#M!D!H!F,L(N#r\"I&M.H&P0J;I+n>s\"N.t\"O\
        3n\"N\u{c}\u{12}# N!m&Og\u{c}X j!m!P#H!R!m!V3I!U#X\"T#F!P!j!X-i!S#B!Y!P!X,k1J#S!R!O!X\"N#E!U!Q!N(S$G!i#S!V\"G$U\
        \"k#S#F!S)j!I!U,K!U#X#J\"k!T-n!Q!R.pgq!Vn\u{1b}r% o(P\u{1f}`(u$P\u{17}?. u!=!J%@!J7q!A!I%F!I4P\u{1}o#r!H\u{e}5%\
         L\"p$k9P\"k*\u{1b}$ Q!s\u{1f}`UuFD\"Bo4Q3[![TMq\"\u{1f}`>n\u{10}\u{7}\"BS4py/\"GQ-SPg!'RoE!Bp\u{1f}[\"\u{1f}`%\
        N2MX O!T\"K!I!o\"P\":\"T$P\"B\"A\"R(Q#Q!R!O#T!T!T!D&S&P!Q!O\"Q\"P!N#O\"M&T\"R\"E!O0L!S(S-R\"T2R!T!N#p\"n!m\"U#O\
        !l)m#S!P!V!N\"T\"T&N+STb!Fn#r# o!O\u{1f}q*V! o\u{e}%!%NQI/!M!H$U\"m7R!P!Q#J!J/I!L#s!m\"n0ODq!Bs\u{7f}}(#l!J!P=N\
        4q\u{c}n!M!Q_k$ m!L&PSR< \"CQ4o|\u{d}#%L:s%LUe\"<S\u{15}SE.$7u*SMJ!u.n( M&R*u/O0t2F\u{4}R(n#P+ M#n\"K.M,N#G4v\"\
        O\u{a}p\"P,R\u{a}\u{1a}(!Q$m!M\"L8O'Q1Uls\u{9}\u{1}&!S&UMR&P?m{qZ9. V!t$J\"L6M\"P!t$K\"N.B~N-p6n\"MUb% m!L\u{1f}\
        `<p!MY/&\"R:i#o\"K\u{e}X\"i\u{18}\u{c}\"<O\u{15}Ojz!?Nir\"'Ntp52\"(jSR\u{1a}_' F!R!q=L\"p&L.SMn! mU{!%n<b#!R\u{1f}\
        `%R\u{7}j, M!t!M%H8K!x!Q%K.A\u{b}Q!p&P=Q#!N$n\"M\u{15}\u{10}! oX\u{16}(!T%L!S!S7n!L'SqS\u{d}v!%PjS#$m>n!mSf!fte\
        P#!G>p!Gd\u{6}# lfp^ILx'\"T$N\"k9S4L&Tpt\u{0}\u{8}!ArV', I!Q!j#p!S9K!S$m#R.U\u{b}K&R\u{a}*!?qw>$'R!R7n\"MKz\"*n\
        ST_\u{11}\"Cn4K%\u{12}' P!M!P&qsM!Q\"s7C\"\u{1f}`_qAv!\"l=?( Q!l>Q!n!T&Q-F&Hw-H!S\"N\"=!K\"S!N2R!N#i!V!X!Q\"A!R\
        !S!P-R$G\"Q!S!O+R#O$l(Q!K$R4O\"M,j'm!J#M(R!N0R#L!N0G&JJ\u{1e}\"+nTRIkZ \u{5}!\u{1}!(!S#O!L!F7{!{!4#N\"O.q!=!R$M\
        &M'o#o!K,q!P!H!x!O!F!M$I!s\"K!P\"r!L!C%s\"L!p!G!G#q\"v\"G#t\"L#K\"t!R!F6q\"H!r!w!?#K\"Q.s!m!Di>\"UQ\u{9}r\u{6}/\
        #!L\u{1c}s!L,\u{9}!Tm\u{18}\u{c}!!O\u{1}q!&OxI!'K[\u{1d}8 j!H\"P\"F2M(m!N&I/S9U!M&r0JHq\"n#K*o!L#J&Q!O-m!P$U$#$\
        !p!O#OOT\u{1}(\"$l?l#\u{5}! l\u{4} !ws,\u{13}+ F!O$M\"k5Q$P$L0R'PvQ0UuD!?rV#!!PD\u{0}!zpG;! o\u{13}'\"\u{1f}`=P\
        :\u{1c}\"An4P7\u{11}( o!E&M!O8Nbu\"L\"M\u{1d}(\"\u{1f}`%qL\u{7}%!GAKoL#uKm|\u{16})!M!U$I:S5P&KmO9T&o:\u{2}\"\"l\
        &T\u{8}\u{7f}! q/7- R!M$N!h\"R,T+T%P#Q,V\"U%M\u{c}P`\u{6}' Q\"m&R7Q\"q&S.N-0- O!O$l\"N!O7O%J#S-L!I#q\"P!Mxx!\u{7f}\
        }c\u{10}- n!@$H\"@!L7q!F&D!O.RDQHI>p(\u{13}3 U!M#S!L!p!K!J7O!T$M\"O!M-M!U#M!m\"Rit8q_<!?r8^\" n?o+\u{d}\" p!N\u{7f}\
        $!UT;~!BrS\u{e}$ U!m!J#Pk\u{3}#\"m?o4Lyz3!H!N!K\"F\"G!O!m&H0I!S!R#J$m0O`o#RDo!L!R3\u{3}& P'H;O\"K$N\u{1e}Q\u{e}\
        K!\u{18}s3[$ r4P+r4Pn7\" m\u{11}r9l#!N$n\"N\u{1c}\u{1b}$!O!R#O!ouj& S!P&n\u{1d}S!P\"nuv\"BJ{qH*/ W!R!Q#R!Q#m&Q2\
        S#S#T'Q&O(S$L\u{1}S\u{10}T!Lor\u{e}0 T!O!S!L$J!P)m/O&L\"U,R!R%P(l[sBK\u{11}\u{7}& l!I>mOpnm!OrA!EM\u{19}&!wp+8!\
        AR\u{9}Z$ m'I{s#I\u{7}<4 P!F\"T\"i\"j!O7N!K\"M\"D\"J.L\"p\"n\"u\u{6}O!R!N\"p\"IM !&O\u{b}\u{19}( m!K!I%E9L!Q%OR\
        O\u{1f})\"\u{1f}``qDQ& s!L!P%R!N8P/#\"\u{1f}`!w\u{2}?!\\N\u{f}J$?k6REQUqos\"nQ'p=H! S}[5!K!k%S!U8N$M\"J!U3K@K!I\
        \"n!P)l*U!L!N#l$S*p!I+N( O%T!o9N%T!j!S\u{1f}lf,% q3T,j3W2T{Hf V!K!Y!Q!U!M\"U!T!V\"<$Q\"P\"O!O)l\"l!Q!P!V!U!R\"K\
        !R!T&T$R!M!P!R!Q!R!I\"E!V!O$M\"P\"J#m#P!M*Q#Q\"q!M\"K!U\"K\"S\"P\"l\"S'J\"R!S%N&O#o%P\"F%t#O$U,Y!R$U\"N!J.Q\"l\u{14}\
        _!$l}\u{7f}>!Q!L!K\"l\"E!M!K&L!Q/s!Q!K!Q\"k!U!K!O'O&D!K!K$FWO%O'pCH!N$R!I!NZ\u{c}! O+O%&l!L!Q=n3R$-#!I\u{1f}`Yq\
        5H& q!H&M?O\\p]p\u{17}d# O\"l?k6/$ L/r0M/r\u{10}{' o!C!G%G!O7o\u{10}p\u{12}S(!T$G\"K(m5M\"Q0Tgr;i& l!I>mOpnm!O\u{18}\
        -#!T&j9TC!% l!R&K8p!Hx0!?Lbf\"\u{1f}`@m\u{1c}\u{12}\"\u{1f}`=r?\u{5}& L\"j%S9T&S4T\u{4}S- L!w!J!H\"J\"G!O7M!{!L\
        %I!O-GG\u{1c}!\"R\u{d}\u{6}$\"O>r!Q3J<W# o!R>nVv%!K&J8m\u{1f}`6oOr%!R&R\u{1f}`:R$Sa\u{1c}!(O\"\u{2}!\u{11}p\u{c}\
        `& R!n&N8S!p&N\u{16}\u{9}0 n!P\"K!S!L!R!Q!O7i!M!H%O!L.w\u{a}p\"J\u{c}R\"\u{1f}`Ms1<\"\u{1f}`.swm/ I!P\"N\"q\"O8\
        N!N\"P$Q.K$k\\R\"mLR\"p\u{1e}%#!T&S?T\u{1d}9& P%L\"n8Q9M\"r+B# q\u{1f}`eK\u{17}|\"\u{1f}`Zsz*! R`\u{8}#!N?G!L:i\
        !VT>\u{c}##l?m4RS&! mU\u{f}# L(R\u{1c}O\u{6}h!!S5@!TS\u{10}]\"\u{1f}`@r8{\" Q4o3\u{d}\"FJ@tIW( Q!R!V%S_n!Q0r!HH\
        e$ r!I&L8st\u{0}\"\u{1f}`.wa[\" O'p\u{10}n$ m!E&H8oFF!fp&Y; L!C!I!y!>!G!K!=,?,P!J\"q!E!M0K#G!K4lHr!N!Q9Q)q'P#q!\
        G!O\u{6}d\",nST2K!?q\"|!?oO^!!R\u{e}\u{16}-!M!j#L\"L6p\"q!J!S#K\"I\u{1f}`/I#p\u{8}Q\"'l8l\u{3}\u{16}!TR\u{b})!c\
        u6C\"(O~S\u{6},# p\u{1f}`=r/\u{4}\" r?oA>\"!N&N|#\"DQ4pm30 s!Q!O#A\"I!R7t!G!U#F#T-KQQJp0n\"K|w/ k!P!S%E8T!T!J%I\
        !R3QKN-R!m1o<KW\u{1a}\"\u{1f}`ZrHT!)n\u{f}M!$j^\u{3}# p!J%Q@\u{7f}2!D!V#C\"F\"L*M#J&q#W!J!W4O4K%w'M<N@q6SAQ!DS1\
        H?\"o!Q#T!F!S!N*H*J!P!p\"m!s\"H!K!H!Q+K\"D!L!D\"G\"J!RWJ!M#p7tHo!m!J!P/=\"'P!m~H\"Bn4PI\u{1e}\"'P!L:Q!\"Qlk' Q'\
        P!U7P(T\u{1f}`>sl\u{17}0 m!K!N#W#S7S!N!V&T1L#RGQ#oWo(N\"Oa\u{8}& M)q?n4F\\R#m \u{10}!!Q@L% u4M+r4P\u{1e}L\u{d}s\
        '\"Q-M2U)q+T)K\"L1L& s%M*O0t%N*O9\u{14}\"Cn4S\u{6}3!?r@B-!D!M!L$D!P!T!m6J&I#l.R%O\u{0}o\u{f}c-!B&D,L,p!I!h#F\"J\
        4IWR\"P#q_J)?\"\u{1f}`%q\u{5}@% m!L&N9M&Rn=# O\"U?R\u{13}=! mE]!&P^G, M!I\"n\"H\"K!O7L!K$N#Q/P\"M0`, q\"L%N!S8N\
        &N4S@q$OFn!R!O{8!ElM6\" S?S1,$ s%M:s%Oeg#\"S&P?Q;;\" m!EX@!Cr-D\" S!m0Y!+q8lD j!S!W#J!I!S!V+i!N'R!O$S$L\"S!U+Y!\
        O!P$S\"M;S*o$R$l7K!L&S+R!O,O!Q\"P!P#Q\"R!NWm\"\u{1f}`%qP\u{12}* S!O!l%O!k8V&T.O!T%Kt\u{4}\" u?x\u{f}K& q\"M&Q\u{1f}\
        `8t\"Miq$ r!K'O7p>.H j!E%q!N!P3C!n#Q!K!Q#o!j!P!Q-P$B\"S!P<n!N\"N!I!T!p!O'L1N'm*K!O(C!n!M!Q)m\"Q#j#K\"M0T7k!Xr\u{f}\
        i, Q!H!P!I\"J\"t!M7P!K&u!P3N&7!\u{14}ur\u{15}\"!M?S\u{7}i0 I\"O#q\"I4t$O\"Q%M.K$R?PJo#N+Q!t\"P^\u{1e}% R!q\u{1f}\
        `$P!r\u{6}\u{15}!#lrp+ M!s$E\"@8P!q&E.T\u{b}O!q5n_q% n\"R\u{1f}`#q\"R&\u{7f}&!K'O8K&O.R\u{b}q2&, S!C$J!j!D!S,T+\
        U!F&L!S,V*X!?Q \u{16}!VPD\u{1e}#!W?K4r/\u{1e}!?oS_\"Bn4Po}! n:P%!M$n\"O=o\"Pqf$ S!q\u{1f}`%r<Z* o!Q&G*P.u!J!NmT\
        \"mOqygt T!E\"Q!S!S!r!V!Y#l\"H\"C$A\"K$r\"E!l!H\"T!i!U!G!U!;!l!I!R!G&E$E!W!>\"u!U!t!X!R!P*T\"o!K&H%r\"n!J!m!E\"\
        p!K!V!M#G!T!t!I\"J\"T!G'L!S\"N\"N\"M!m\"M%M\"m!J$?\"E(Q!E!l!q!O*K\"n!E!X#F!h!F/N\"H$nxs\"\u{1f}`er<~!$mas1 p!F!\
        X#J\"J8q!L&RVQ&T!K\"N,qMO!p!Q!Qa\u{1a}2'O8l!U&P!R-R!S%R!P?Q(P#l\"m\"P/p\"M+NAP0{$ q!E\u{6}z!E_d!%Rnd( O%O*s0P%T\
        *s2F\u{4}Ss\u{16}!\"IlP' q!L!J%I8r\"J\u{1e}ok&!^LW+$ P$n;Q$m\u{1d}]\"!K~vrp\"\u{1f}`_q(!+ t!L!Q!J\"I:o!L@S.o9Pe\
        Q\u{16}(!!MD.#!l!P?SAn$\"V$R\u{1f}`@PuT$ r!N-H1q\u{d}\u{4}6 U!S!N!Q\"A\"?$F(G-S!M#D\"C!R#J$q$I$J\"F\"F\"C$D\u{6}\
        QMv#!L\u{1f}`<sq]\" p?n#i!!P\u{18}j, n\"Q#K\"G!L'Q0n%Q*R(L\"N0n9\u{1b}\" p!HFJ# m!N>m~\u{1}\" o!BGz) P!M$q6r$Q!\
        O$q\"n\u{a}r<n!$lC\\\"!S$P\u{6}l\"$m?l7\u{9}\"@K4u5F* W%I.o!G/S/Q!P1t\u{c}m!KTU!WS\u{f}=< m!O!U$Q!N!R8S!X$J!Q.S\
        \"O\"R#K>Q)r#L!N)J#Q3P\"O+Q*n!M#S&P.p\u{18}P\"Bu4M_\u{11}1!U$N\"V8k!S$J\"O!T-R&L!KDT`j!S!I#L\"Oz\u{18}\"<S\u{15}\
        Sm6\" R'S#b&$m\"P=M4r\u{c}l\"S\u{10}\u{9}# K(l?m6~& J\"q\u{1f}`>K!o!uQ9$!L!o=o!P=q!\u{7}q\u{d}v. L!I\"J\"F&x!O3\
        M!K\"L\"G&x!P39xn=C!\u{1d}v!m\"!P?Q\u{a}9#'P;NrqT(! msK\"!K?M;H$ n!F&M?L\u{18}k+\"q#M#P9p#Q#N.IBL\"q8kNp=Z# S!P\
        >T\u{1b}A\"\u{1f}`%u\u{f}V!\u{7}x%\u{8}, m!F$K\"H!K7q!K!M#O\"J!L}rGN!?rx\u{1a}$(U?Q.R&S;~$wN!uHu!Lms\"!o?jM\u{0}\
        #?s\u{1f}`;pTZ% L!q>N!s4Isa%'M?U.N\u{8}R#pb;!!Sw\u{a}$ l\u{1f}`-mMMN9# R(l?l4O& l!N&H8r!P&JaC$ M\"k=Q6US9D j!S!\
        V#I!I!T,i!N'S!N$S$L\"S,Y!O!O!T%O!T3k'S*o(l7L!L&S+S!N!J+O!Q\"R!P#Q\"S!NmE\" P\u{7}Nrr+\"R%M!P7o!L\"s%P\u{18}q!M!\
        I!O\u{19}PB!V!V!L\"L!P!L!j!U2N%V$S!R!R!R-L$P\"R!S:K%R(l!N!K!K,N-O!P!o!R!S-l!N6P/NGG#!Q\u{1f}`?rZ@\" n?rH`!WR9\u{1}\
        & p!K!M%O!S9P\u{f}9T G!H!H#U\"n!p#M$L\"P\"R(F!H#N!M!O#m!h\"k#M$O&H!M!F!E!C!L!Q\"F(M*K*R\"T!K!K\"m\"K&R+U\"R#F!N\
        !P#n\"l!Q1W!F!H.Q\"U%O.Pc1( j!P!I%J!R7p!T&M(a, P\"O%A!r9R%H!k3G!lJFaO!o\u{f}x\"?U~M[4# p\u{e}p\"P&`!$mu0$ n\"Q&\
        K7p'u0 Q!M$M:T!W$F\"n.J$O\"JAM'N/Q%o<N/R~l%!R&O9P4OQRkh##o?o4QQ0) j!PERHs,N+IMR*h#r7\u{0}\"\"m?nqp'!R!S%S8m5Ois\
        #Q'R\"Cp4O\u{12}`- Q\"T$S!S4N%L!T#M\"L!S-Q!K{N;k! m\u{d}{$!P\u{1f}`<r!Pok' M!I.m0M/q.M$Lz\u{9}\"!I?IH{/ I!N&v!T\
        7L!R&p!R3hDU'm!OLn4p!S\u{4}t# m\"M2O\u{1a};!%P[]$ m!K\u{1f}`dov'! rI=#!M&MAr_=& P!H!o$l\"M7R^W$%N,lGQ*oL\u{11})\
         o!I!L%N!S7o!N!Q\u{1b}r\u{15}b$ K/q0O/o\u{e}\u{12}) n!K!M#M\"Q!N,P+k(OK=# l'N8u|T& o!R$N\"J8p%P:\u{1a}\" RxqE)#\
        ?M\u{1f}`!uBC! mRy!?sh\u{9}(!O!T%L!J8S!R%O!L@R) m!I$I:q!N$K\"J\\R#sG** S!M\"U\"n!N>U2U\"m!R\u{b}q\u{14}|+!Q$N!o\
        !P!R8Q$Q\"R0R\"PBo\u{b}3\"@Q4oPF3 R!U!Q!n\"L\"o!U)n.F\"R!n\"O#N1N.p7mbK!R$Td\u{3}+ k!P$l!Q!P!R+k!T,R3U\u{d}O\u{1d}\
        Y$;o!Q\u{14}o!Q9x\"\"M=sxE! oHwI q!N$T!m!P!S1O\"I!k(?\"I!P-B!N#n\"N!L3I%O\"n!M!m\"Q'M%P\"Q!I.N*l!O#p!I\"K(S!I!k\
        \"P-H!W#L\"Kqu! PZ6; P!V!k#E!K!W!o7S!O!U\"v!J#m-M!J!C!I!I#l:L2S\"q/P\"q,O9p(R\u{f}\u{19}! oa\u{2}!@m\u{0}w2!K!V\
        #F\"Q9V&S!j-P!P#M\"E=p!L!GLQ*q#N,LFP%!O&R\u{1f}`:O&RF[%!H&M8s!I&O \u{4}!(O\u{8}>!'Rn;# o!B!L\u{1}=3!P!I!W#N!L!T\
        4Q#J\"N$R!M.Q$U\"QTqCQ/U!M%LzV# p\u{1f}`@u\u{d}G!!SO>\"Bn4QVY( m!B&=8q!J&A\u{5}n4qX\u{1c}5!N!O%O!P7N!K!K!J\"F\"\
        F!N!M.q&qFm!H\"IZP\"K#k\"L'u% L(p7R\"I&riz\"Jt4I+\u{1f}!?tCn/!m$G\"H8S!s!S!M\"L\"K.LNq!Q\"P/t\"MT7! ReH!2ky.! o\
        <O\" l/Rj\u{1a}#'Q8t'H/H\"\u{1f}``t\u{e}p!?s(\u{16}% Q'm8Q'o4JMa\"\u{1f}`%w\u{1a}P.!P!N#P\"O!R4r#L!R'R.Nvu&rCn!\
        P45+!S!P%M!N3o$n\"S&O\\PLS!or\u{15}' O\"N&m\u{1f}`8P\"N&q\u{1b}i\" Qyp\u{7f}o!UQ\u{16}\u{14}#GJ4p\u{c}q/T\" n?q\
        .\u{4}2 r!K!E#l!N!K!R4S$S!O$N!L!S-L!M|S/R&K|;!?u\u{13}\u{7}* n\"G%S!O8Q!O4LEnfJ&Rfv!$jDQ' Q'P!U7P(T\u{1f}`>u\u{1a}\
        A!!kXs, M%O!P!T!N7K!R$S!M\"R1S!Rhh$!Q&K=n4M\u{c}y!$lj?$ t\"R=u\"TK.) I!R!P$T9N\"R&S-P!SX-!\"S*(#!Q&IMMXn#!O&T9N\
        vG$ N/o0O/m0>% m!K!L&N\u{6}mX*0 O!p!m#M!P!J!L8s!o#P\"L!N-E!B%I!J|-!!M&&# o\u{1f}`@rGY% P%N!o!P?M\u{e}\u{11}!@p;\
        B) n\"E#L\"P0K-L\"QHp!O'?\" l!DL#\"!Q@nx !(R':- R!M$N!h\"R,T+T%P#Q,V\"U%M\u{c}P3b% L3i,O\u{1f}`!Nq>8\"S#V#n4O8P\
        !P%M=k!K!J!S&S\"T%l!R!K/o'R\"M,o$O\"N,k\"T(Y%!L&Nxs!PJqg\u{7}$'O!R:r\u{1c}T{`\"\u{1f}`Zr9:##m?t4Cx\u{15}\" p!J}\
        E- Q!l!k#K\"L8o!G!T#L\"J/SkT!p\u{19}]f q!C!S!D!L!I!T!@!F!O\">\"A\"L\"K\"S\"O&O\"Q#P!S!H!N!L\"D!L!S\"F$K\"N!Q!S\"\
        C\"L!S!L!K!E!Q!L$Q\"P#S#Q3R)P!Q!P*R\"P%S!o&G#M$O(q\"P!O,l!L#H\"K\"L!T!K!O.N!O!Q'o&r R!.mr\u{10}!@oE!\" s'M\u{1c}\
        T\" v?w0k\"/n?nOe' n\"P%S!S7ohM\"pJ~\"\u{1f}`,r@B# n?u\"PJ-#!Hyr!H?h#'N!kSQh\u{7f}\"\"P=s6\u{d}\"\u{1f}`ZqJ4!(l\
        qk\" n!GXL3 M!N$L#o7P!R's4N3L'm%o(m%oXK!m!r#M\"L!Ly\"!\"ME\u{1d}$ P3m\u{1f}`>n5n< r!N!\\!?\"A!L!N!k!9\";$;\"<\"\
        A,l#I\"D\"T.L!S!E\"J\"N\u{5}v!J!U!D\"E\"DqE* l'L8m!I&P!T}s!C7R!lK\u{f}$ l\"N%Ixpp\u{1a}#(S?S.R\\\\( T!O!j#Q\"M!\
        T8N$RL\u{e}\"\u{1f}`.o\u{1}9( N!p$K\"O8O!L4s\u{c}lj3\" w?tc\u{9})'K!L>Q!L-SUPDr2m5mQ_- J\"S#M#P!p6Q(R5K\\R#m*o!\
        N9OnI# p!H>qxR\"'S?QWX*!Q%RAO.NiNAK!M!Q$P\"qL\u{e}&!D!k$R!M?OQq\u{1}D$3i,U3H2x85% q!I'M7o!Jl\u{f}\" onq&n\"(P9N\
        t\u{f}' M\"T#L!n!Q!U9T\u{1c}[' U!S'O7Q\"M&Q.t\u{a}d\" m\"SWV\"\u{1f}`@ns\u{12}. l!K!J!G\"G\"r!L7P!K!N#H\"w4D\u{5}\
        p~\u{e}# p\u{1f}`Zp#\u{a}. m\"T#U!P!S!Q7p!T&T/T%P!P<n<n\u{1f}\u{7}H s!A!Q#x!=!;!Q+G#L&S\"N!o!C!Y#o!@!A!L-H!O!L!\
        S!o!G!E/L!OGo\"S!L#H8l\"S.k!F!R#r!H!F.p\u{8}X\" m!E\u{6}O$ O!m\u{1}O!nt + s!H!M#G\"K4Q$p!M\u{5}M+Q/oj\u{14}!?p;\
        3\" p!L\u{1d}4!&M4t, M!P!S#N\"q\"p6L'n\"n,L(T\u{8}R\u{19}3$ o!I\u{1f}`/o\u{1}\u{13}? Y!O!j!F\"U!U!P!T3Q%R%J!M.S\
        &N!O+q1p\"M)Q0M,M&S!S!m&p$Q/P'M/H!R.PES- Q!H!M!S\"r!P\u{1f}`:R!H!N!R\"s!P15!\"S\u{1f}\u{13}#\"m=O\"n8\u{18}\"\u{1f}\
        `.sX{# P%R!iOuT T!h!Q!T\"U!I!T!S!O%m$N-W!R!P\"S!R!N!N!Q-P\"P!S!T!R!H!M!N\"Q!P/S.R)R,P'l!S\"T#K!N&Q!M!O$q'O*i\"M\
        !V!L!M!S#I!T/R>r% O%l?H4p\u{c}qY6% q!M!S=m!R[e!\u{c}s2\u{11}!\"K\u{9}v* M\"S%N9I!T!s4I&KaP!s\u{1a}k\" LHRq!$ n!\
        R>n!Rp&( l!Q!V&Q7n!N!U3L\u{1c}\u{11}$ q!Lyp7n\u{a}z& J;I!x\u{13}K!I!xIG!0p&|2 v!K!H#H\"M8o!R!N#F#U-R!H!R\"Q#Q[P\
        KQCMjy!\u{1d}r\u{13}`!&Q*\u{18}!EjWf& Q!q&O8P!}4A&K#!J&LgM\u{f}\u{4}('M!Q7L'N/O#Q\u{7}q!R`s3 l!H!K#S!K!M!Q7k!N!\
        T!L\"P\"O!R.J%T\u{5}n\"PCQ1m!#k\u{e}\u{4}$'H!Nro#Kp\u{17})#n\"M/Q+O#w\"N/Q\"N!Ilj!bn{0\"\"P?QX:\"#lSi&k% L\"mxN\
        $m#n*\"!-q\u{16}@!!R)%% p\"N\u{1f}`>u\"OxB& p!H&N!L,U\u{1b}nbJ' Q'N!S>O/O#QruX9\" n?pwE\",n?nM\u{9}\" Q)l?Q\"&S\
        ?TYd- P!j!U#J\"L!i7R\"S#L\"N!R-j&O\"S% n!E&I\u{1f}`No\u{1};#!N>o!LkI)!K%j!Q!P8M%k\"N1M!L\u{1e}n!fr_$!UO|a, L\"N\
        %o!t7N\"P&r4P3Q'lZQ#m\u{0}P# M(nSpM\u{13}5!L&I4K%U!W%JSH!P!P*N\"n!M*L'J%I!R%m!N'p$K/OM\u{7}\" t?vr\u{2}'!R$K\"O\
        :R%O.S'Q B' R!q&M8Q!s&O.L}\u{f}! S,\u{f}\"#P0pvv$ r\"K=q\u{5}rWe\"<O\u{15}O['$ R?R#G4ypB( o\"J1Q3T,U2M{n1R>), Q\
        !r!R#O#Q8q!T%M!S-LQr_N3d# o\u{1f}`%n\u{1}.!@qsh! o*)$GP.O&q\u{3}mt8!\u{e}u\u{1b}K$ m!F\u{1f}`$u.T!wt;K! nC`$ q!\
        H!L=p\u{14}W\"\"N0o{3\" r?r08!#l\u{4}6!ws\u{c}=) m!J$H\"B!l7o!G&Fws\u{13}4!?o\u{17};O!h\"U\"N$S\"O\"I\"U\"Q\"F(\
        M$g!V2J\"T\"C$D,k!X#Q+F#h\"V#@#V#F\"V*U#G,D#F#l!E\"E#n!m!n!p\"U!M$N+V%G\"l&E\"L'G$j\\p\u{1c} V\"p!E!U\"p!X!b!M!\
        =!D!N!L!U!L!P!L!R!Q\"F!P!L\"K\"R!Q!H!S!X!T!Y!L\"W!l!T!f!O\"J\"Q\"P!Q!M\"Q!U\"j!M\"T\"S!W!N$M!T!Q!P#i!l!F!P#L\"m\
        !L\"P\"K#K!e!M!V$P!T!U!S\"i!J!W!P!S\"Q&Y!L!i\"R!S#O!W!o!Q!S!O\"V!O\"\\!T#U!V!l!K#S#n!p!l!R!Q!P!O!L$M\"M#P!N!i!R\
        !R!H$J!U!M$M\"J\"T%T!R!H!S#m%l$U\u{0}\u{2}!VSZ\"\"#kSNk\u{19}\"!R?R3t2 m!V!N#D\"H!M3L$m!V!R#H\"L_M8p3L!s+k$W\u{7f}\
        3\"'M8pI5#(k?p4R\u{18}\u{8}#\"l=S\"n[4\"GP4lRN#(Izs$I(\u{5}\" O!P\u{16}U# n!N&M\u{1f}\u{13}3 O!U!r#K!M!E8S\"n#M\
        !N!I!R-D!E%K-N$qdo#Pdn\" l\"S\u{0}Q$ n!Q\u{d}p!R.\u{10}# O\u{2}QDo:j- n!K!U%J!R7o!O!P%L!S`o!CTn/v$!D!O=n!G\u{f}\
        \u{5}& P%P\"k8R5L\u{10}Rk+!\"S+]\" p!D0X! RY|%\"K&R7p\"M&S\"K2 Q!G!L!u!N!C\"C!O+H,P!H!N!\u{7f}!N!F\"F!P/4\u{7f}\
        \u{1f}\"?q!M`\u{7f}. m!H!Q!K\"K\"E(L!n0M.OZI&n6p8o\u{e}\u{6}!Dm\u{e}]' p!E?FyL+n!O7N1O%\"T$Q\u{1f}`<N&n]w\" q'P\
        }\u{4}# O\u{1f}`@Pt5#\"Q?T%P\u{1a}\u{1b}! oI[&!n$Q\"P9r$Q0GAq\"\"N=rd\u{1b}%3q!O>s!O1B\u{1a}9$ o\"J\u{1f}`>MW\u{19}\
        '%N#n7Q\"P&p`O\"p|B\"NO2m7\u{1c}$!M!P%N\u{0}nL&: p!E$F\"=!V5G\"i!O!V%D!P.M2m2Q!o(k'N(n,o2o0O\"R&R-p#G-l\u{10}i!\
         Sv(!wr\u{14}($(l7P(o4Q\u{1b}5!!Rq\u{a}1 H!S!V#r!O!Q8M\"S#l!N!U!Q.T$P!P\u{a}o!S \u{8}!'L6h\"\u{1f}`@v\u{3}U#!U$\
        M#Ps<\u{1f},! S!T!n!N!V!S!i!W!o!N!T!J!N!C!N!H!Q!I!Y!K!Y!N!R!N\"M!S!N!V!L!R!S!T!W!K!O!O\"Q!U!Q!U!N!Q!I!N!L\"M\"O\
        \"R!k!Q\"P!L!V!Z!N!S!K!T!L!K!L\"K!V!V\"N!R!g$l!N\"K\"M!S!N!S\"Q#V!X\"g!k!P\"W!P!U!l!n!j!R\"N!P!P\"q!P!R!i!R\"P!\
        M\"j\"S\"O\"k!Q\"m!O!O!q\"U\"M!O%T!j!X!N!V!P\"L\"L\"O!U!P!T$W!X\"O!Q!V!W!V\"N\"K\"H!M!K!W!M\"H%L!R!X'h~5# P(n7Q\
        )\u{5}\"'I{q\u{7}\u{10}\"\u{1f}`!p\u{1a}g# nwqXtM\"!WSdk\"\u{1f}`%u4h% o!J>ohrEOG\u{15}\"(VvHi\u{f},\"h#L!J!T9T\
        4Q&R!PjS\"O(q.QJ\u{1d}$ s(R7u(Pg\u{10}1 U!O!S#J5p%n!Q!N#M1j%O!T3Q&p&QeO5NNh$ M\"Q'k6N9_\"<S\u{15}S\u{16}H'!m$J\"\
        M9u4J$M\"PN^\"\u{1f}`Uoz\u{1c}' q!J!D&H7s\"K4H\u{12}#. Q!I!J#G\"q4x$T!K!K#I\"v4Jvx\"Ki1$?R#moQ,q1<!wr2\u{16}# o\
        !K!MTd& t%P$M;Rtt#Mxn!?qQU* N!p!Q#L\"O{S#nZT!n$NK\\!)Lb\u{16}) I\"O#L\"p8L\"S#N1QHmEM!frcV\" l\"L9T#\u{1f}`Zr%r\
        -9!GmHY# L!N!nw\u{1f}#!K@Z&R/P\"Bj4V\u{7}Y% S%U:O!n!Ro\u{e}\"DT4nZ\u{1}! oy\u{1e}!\"ON\u{5}& l!I!O&K7q!L|s, m!K\
        %l!L!N3S%Q%k/MpI,S1SLF#!l&Q9l\u{1a}\u{1a}\"\u{1f}`>k!\u{d}\"\u{1f}`=sx6!!PBq#\u{1f}`=p=m,(\"\u{1f}`,pS)![Q5\u{15}\
        !$l\u{b}8&!N$D\"E\"m?N4sUC2 |!D!K\"J#L!H7{!F!H%I!J-R\u{b}w!G!J\"M#Q!D+\u{17}$ r!@!O%E^\u{4}$!R&K=n4M>\u{1d}% s!\
        C&C9J&H|}\"@p4Is\u{1b}\" T%MZ@\" q&PXe! S_[#!G\u{1f}`@HP\u{d}\" n!J8 $ p4P+p4Po\u{1}!!ML\u{9}& K\"N&p\u{1c}L\"O\
        \"s\u{8}P#!L&M8s/W- S!I!O&r7R\"R&mOp(p$O$nYR(ok## o\"L?O^/\"%M\"P H+ l!N%O!E!J,T+ROt4oMo#ObK!?sDS!Gnpo!$mq3( K\"\
        P$Q\"k7K&O0Q&l5,!?q\u{5}W!'T*1&!N&K9R&N\u{7f}D!PY0\"&J?MlT\"\u{1f}`Zq7&5 V!D\"m!P!N!P-F,T#M\"L!S-J!O#x\"T!S+O~T\
        \"N!Q+N\u{d}\u{6}\u{19} ]!P!k!Z!M!K!T!k!n!U\"H!R!H!M\"k!I\"M!N!U\"Q\"L\"D!O!N\"S!X\"L!P!V!I!S!j!m\"R!S#N!i!F!m!\
        G!I!B!U!k!P!7!C!s!O!B\"E\"@!J!R!J!C$U#T!N\"j!Q\"E\"L#T!R!n\"S!r!V!M!Q!o!A!P!W!B#U\"P\"M%I!i!S!I#H!l!P!o!I!i!T#P\
        !R!n!>!E\"n!H\"<!m'q!D!O!R!m'I\"p!?\"N!j!R!n!O!I#R'Q!Q&L!N!N\"l+o\u{1f}`$!M&r9O&s\u{1a}]#)l\u{1f}`#qA0$ o!J>o\u{5}\
        pW(% t!P'S7s!R.k!US\u{d}g!,PX4\"Hq4K\u{1f}d' v!F!O#K\"F\u{1f}`Nm_b\"!l\u{e}lx?#EP*S2m\u{1d}\u{5}# o!L&M!\u{f}$ \
        M!p>M!rM\\0!L!U#F\"Q?S.O!P#M\"F=p!L!GLR*q#N,L!\u{0}& P%r\"O8P%s\"Ov_* s!I\"H#I<O\"K2L\"s\u{7}n%O47\"\u{1f}`,tNd\
        \"&l;QDP!?u\u{18}q\"\u{1f}`@pU\u{1a}\"\u{1f}`,r%Z*!G!m%K!O8I&J!O\u{1f}`.p0m\u{5}O# t!G>wb\u{0}##W?L4sfH# O!MTSg\
        \u{17}+!S%P\"O5p\"Q\u{1f}`!p!O'P-P#p\u{7f}\u{8}!WR%4\"Op2Mt\u{2}8 F!P!I!L$L!j7H!P!J#J!J!S!q!M!R%m'S!J\"p!q!H!J!\
        q!m\u{f}\u{d}\"?rhq<p$ P3m,P3p~x* s!J!N#R\"I9P!P%N\u{1f}`/pSI!URj\u{1c}!\u{11}tDG$ O\"p\u{1b}M\"qC\u{1a}# n!K>r\
        *YM i#V\"M&N\"M\"T\"P\"F(V%W,J&I\"S\"B$D\"J*l!W#P\"F)E%U#@\"V$F\"W-F,D#F#k!E\"E#l!l\"n\"T!V,g(G\"l&E\"L'F$l+j\u{b}\
        h!GQWg\" m\u{2}pO8'\"P%H!m4S%P\u{10}S\"l\u{1a}R' O!Q$Q:Q%R#l3OCa#\u{1f}`%p!P\u{15}>( M\"n$k9SOpJx\"JBQ\u{b}7\"H\
        r4I\u{d}r% M\"q=R\"r4Brg\" p!LTW#!LCm\u{0}rQ\u{3}\"%N?Qkv\"\u{1f}`=q|\u{2}!\u{11}sU&\" m?om\u{b}$ n\u{1f}`%o;ma\
        9!)kRK\"Bp4Pw7!\"R+\u{13}? g!M!W!F#S!R,?*o\"q!S!Q#R!J!T!P-L!LBqMm!P%O#n2p!N$K#P-N!R\"p\"l+Ph+)!L!K%L=F*N&O$o\"O\
        &s\u{9}n%!l!J>l!K3Q#J$ s!Kvv!Kf[\"\"R?SVa$ P'n{S#n\u{7f}\"$ r!M>r!N\"u$!N\u{1f}`$t!N}\u{13}\"BL4sh\u{0}$ q!G!Q=\
        paI\"-t?q\u{16}\u{11},\"R#F\"F4O$r!M!N4QBL!uXO0I*!!\"jnW! T\u{9}P+ o!N!Q$H!S8p!R!R4P\u{a}s\"M[@! QtQ$ o!N\u{1f}\
        `$p11(\"U#l!R!P!Q>Q\u{1a}N!P3f!VR~|# U'?~Dc?+ l\"K$o!M!S3Q&M$n\u{b}QDr\"Nsz! T\u{5}/' P&l!J!X=T\"T.QC\u{10}\" n\
        ?p6\u{9}- W!L!p$M\"N9j&R.MoJ\"t9p\"R&Qhu\"<P\u{15}P3B!\"Ssi/ r!Q!I&R8M!R9Q@r$N0q!H!N4o!Q!O\u{16}n' p!P&J8s!P&Kk\
        u\u{f}d\"!m\u{11}m\u{11}}\"!D?HQj!!KQ3(!P!P#L\"L9OWq\"PVn+\u{17}\"!L)n)H#An\u{1f}`!Q?K\"\u{8}LEt=(!,mq^# M.q?lO\
        p# N\"n&LE() q!O!T%L!P7q!L!S%K8H' p!N$J\"Q4v\u{15}v\"Kn!$ p\"K>PsND1!!lF[!Js9R$ n'Qgp'Qy*&%K\"Y?Z5MbRJTe\u{1c}\"\
        Bj4Vn[\" N?OS\\% N!r\u{1f}`$N!rB\u{2}!?q\u{c}k$?u!K}S!u$3\"\"M?P3z#'Q!O>QV#* m\"K#M\"Q!P<T\"R.S&PMp?g' l!O!P%N!\
        Q7o\"M=\u{1a}&%O=l4H[M#m\"R=4$ P\"P$m9S\u{e}X: U!J!W!P!l!F!M!I!N7V!N\"T!o\"P!L!P-O!S!RAr!L!J8J4S*P0M\u{5}C! o+B\
        \"\u{1f}`=s\u{7f}^'\"L1Q!p+S\"P1Q!p?>( T(k4R%T&NGPcR\"l7?E D!D!D!;!|!:!J!?!>!=*J!B+G!I!I!D!t\"Q-M\"N!J!<!n\"O+Q\
        )mDQ#A!r\"P8S*p&M#G!s\"P+O(B\"\u{1f}`=r*g\"\u{1f}`%q\u{1e}!# n!J!R\u{1e}l\"\u{1f}`*vQy#!K&Q!Q\u{10}P% t3L,o3O\u{1e}\
        Tj*!\u{5}Oyy#!P'T?R\\#\" P\"mF\u{6}\"IR4m\u{2}!( s!G&K!M7s\u{1f}`!s!Jj-& J'Q8I'U!U4R1Z# P\u{e}P\"mC\u{15}! n0q\"\
        \u{1f}`0t2%$ p!H!J>M[u% m'I!I?JUMvq#\"S\u{1f}`@S>\u{11}\"'Q_t\u{14}\u{7})\"Q#P\"H!T7s\"N%I!P-P\u{1}6& J!m\"l<M#\
        l2S\u{13}51 Q!H&E,J!T#x\"I\"Q$u!J*VDI!x$I4R#nFQ$\u{9}#\"Sxp$Jn## p\"K\u{11}M{\u{16}& p=R\"n\u{1f}`6n#R\u{e}\u{14}\
        # p(M7tMx'!N&O;l2N\"P\u{a}O&Qq\u{b}#?s\u{1f}`;pEW\"wrhr6f\" P.o6\u{1c}&%Q!o!M9S&RTp>J\"\u{1f}`%r\u{11}-2!O%O!S\"\
        O&M0Q\"Q&l-I\"J\"R\"K!LLp'n?q4Q3o\u{a}\u{3}!\"QBE!$oH\u{1e}( l!S!S%M9RbnKp/p4\u{8}\"\u{1f}`Ur\u{16}Y# N+n4PNa\"\
         o?sv\u{7}'\"Q#S:L\"S3P\u{b}r\"O0E& v\"I&M7w\"K&LV\u{1e}# S!j>T\u{1d}\u{12}#\"Q\u{1f}`>n\"\u{10}\"!J>rs?!$jx\u{6}\
        \"\u{1f}`Zt$t$ O'o8Q'o-kN o!M$S!j!P!W1M\"H!j#S%?!X!N!P-A$o\"U!R3J%M\"n!L!l)L!U$P\"P!H'O'N$p&n!N#n!G\"J(R!H!j!k!\
        P-H$L\"J/S!U|G\" o?qWp#!R!N%PF.$\"V?o\u{1f}`6UM\u{7f}$\"k&P?S[rmc* l!N!P#K:l!R&N!N.M&qy0C I!Q!S!F\"p\"R!f7C!T%Q\
        !T!P-P!T%N!P@N!O!k&N!L!R!n+K\"L$m8L#R-E&T!O!S-M!P!pCm\"\u{1f}`@s~*!?p#A. P!n!I#K\"M!L7T!W!Q3p!GNo]r!IH\u{15}c W\
        !M!m!D!L#V!X!E&E\"F\"F!M!O(N\"j!O!Z!J\"X!V!P(J%P!S!Y#S!R!O!Q+n!X!O&U)X!N#Q!V!R'U!N!Q\"V*V!h#V!O\"P$i!U#R$O!U!P#\
        q\"n'T*Q!N!S!S%T!V!j.U\"N\"o+i(X5 I!U!T!N\"m!O!P!S7L!N%Q!O!U.M%P!O\u{5}N!L#o!N\"RnD% N!L2r,K3q\u{12}r$(O7p\"R&N\
        u)( r!M!N%J!O7m(P[Q.#% R\"M>U!O3m`\u{1a}\"\u{1f}`@t\"n!@on3A!V\"F\"O!W\"n8T!h#Q!L\"V-L!Q#H\"P4m'Q!P$P!I#o$N\"Q%\
        O(M%T.O!S!O\"q*L-K!R4QaG\"AN4r\u{6}N\"<R\u{15}Rcd!,q1#\" H\"lMa\"'P8qk\u{7f}'!S$NAN!S.M%m!q\u{e})+ M\"S#l\"l!P<\
        R#Q-V!O&R\u{c}R?\u{15}\u{4} j!W!S!M!O!R!S!R!U!N\"G\"B$R\"K!R!S&N&S!S!R!L\"R\"J\"J&V\"L!S\"R!Q\"P!R\"K!I\"M$P!Q!\
        M!S!i\"S#V#S'S\"j!L!P!j\"T!R!P\"R!R!q!J!G!K!V!j!R'L!Q!k!T!T!P\"I!Q!V!Q!T$L#L#m!O!S!L!Q\"o\"P#k!N\"Q!W)n!N!L!i!O\
        !T$U!W!N%Q$Q$U!I!L)T!m$od[$ n#R<p#S\u{1d}9# m\u{1f}`%mJo!\u{11}tDc+ P!J!Q%s!P7Q!K!S%t!O3J?;# p!J?O\u{c}_!&Q\u{d}\
        S!&O\u{7}l\"$l?l\u{19}\u{1f}\"\u{1f}``s\u{7f}U\"\u{1f}`@Q\u{3}G( M&R*u/O0t2F\u{4}R(n\u{2}0\"@J4t[\u{15}# m!K?Q[\
        l%'P!T?T.O\u{12}mkO& Q!N&p8R'K4sL-!zp^H!fmM]% q!K&F8x!M7f\"!S$OB,\"HN4r\u{13}k& n!H!P%K:O\u{e}p\u{d}D# OFq4ISD$\
         R!o>Q!o_:#\"Q>h!RV\u{12}! o3}( L!K$s:N!L$r4K\u{c}pc\u{5}%'K?H\u{1f}`/u!K:E!BkmT$!Q&Q9M4S.'! p!)!Bq\u{2}>! rp\u{1b}\
        #!O>s!Qa@\"!P'Nq\u{2}* W!V!S=U!O&S/UFRKO9P:O\"\u{1f}`Zs?y\" l?m\u{18}\u{9}\" O\"n!A$ o%S:jhKPY\"<T\u{15}TQ<+ O%\
        i\"Q5p#O!l!Q#l\"M.H}p\"x9 q!<!K%J!L7k!N'PPn!L\"r!H%L\"o!I/M&R(o!I<G\"r!F&M3p&Q0\u{a}\" P?Qa\u{19}) x!E!G%I!K7mc\
        v\"H\"M\u{1d}%& k\"W$S?N0K\u{c}S O% Q!n\u{1f}`<Q!n1u?!1$>\"6!k3C$T!8!h#?!R!8!P-B%U!B!RAH\"m&O!F.Q#M!o9C/l!D!U#H\
        !U!G0lzm/ n!K!N#Q!J:K!U$P\"l[M#p,u\"N#M!OeP! TCI%\"N=M!H!O3y\u{17}a< R!B!J!J!V!?!C!B!D!9&=$:!x+R!L!O!M\"E\"H-r#\
        H!T.o5seR#M\"I-r&\u{6}\"@Q4nr3! Rn\u{a}% m!S&P8r'Q+\u{a}\"\u{1f}`%p0a% T!o>R!q4H<9% O(T7M6N%Mla$!G!n>H!oei+ j!R\
        !U%P!Q8T&R!Q-O&Q!RP4#%MOK$QA\u{14}%!S\"S$Q;T$S{ZM i#V\"M&N\"M\"T\"P\"F(V%W,J&I\"S\"B$D\"J*l!W#P\"F)E%U#@\"V$F\"\
        W-F,D#F#k!E\"E#l!l\"n\"T!V,g(G\"l&E\"L'F$l+j#(\"\u{1f}`+r|\u{6}$!R>q\u{1f}`!u\u{f}V%!H$r\u{c}O%rnrpN$ o)R\u{f}p\
        #RxQ\"#l\"T\u{17}6#'n8R'o-K\"\u{1f}`Us\u{1c}e\"\"P?Qv\u{5}!\"nWc\" o!Q9p! mc\u{11}) Q\"m#L!l9S#s\"L!m1D\\/& Q!t\
        &KsR!t\"KJt9 L&T!O!T3U$R!U!Q$P!P.W!S%G-Q0l!Q!Q9U,O!S0K!U\"P.S'R#\u{1c}#!L\u{1f}`?t,5\" q?q\u{1}X!\u{11}s c# p!M\
        &Ir|& q!A&I8ocoro<0!!Pz\u{8}' O\"S&o\u{1f}`8O\"S&p\u{7f}T!nsmG!AR!\u{1}!\"O\u{9}i&!L$P\"r8O!N&tnt# P\"r=Td\u{1a}\
        % o!I!U&R7qM|$'M8o'N.I\u{17}.' O\"S&o\u{1f}`8O\"S&p\u{3}q!\"R\u{5}\u{7}!!TgD!#l,x\"\u{1f}`EoEl&%K\"Q!T<M\"S!Po6\
        %\"T=s!P!M&Pdi$ o!R>o!R\u{1c}4\"'Fgue\u{15}#$p?t4K&x+ L!w$N8K\"O!s$O\u{1f}`1Q!v\"KN\u{0}% J!t$O:M!t\u{14}\u{9}#\
         lwoXrJ\u{2}A!M$D\"L!W+Q(Q!U$R!V$k!N,S\"R!U%Q;P\"k!F!N9T'O+m!G*T!Q!U\"Q)j!L\"j!M!S&TGr( o!D!Q&L5P;R\u{1f}`\"nZx\
        ! TV|!2Ny\u{1f}J D!C!D!=!|!@!K!=!>!;&>$K!I+G!G!I!C!t!C!Q!D,N!N!N!J!=!n\"O+Q!S(mDO#M!r\"Q8S*p&M#G!s\"P+P`K\"\u{1f}\
        `%u\u{1e}@! q\u{a}f2!@!J!J\"H\"D!u4M$J!P:O3P(o$P(MOO\"o,l(l\u{1d}\u{17}!Dk<p\",nSTpm$ o!L\u{1c}r!M\u{10}$% O%M/\
        q+R4q#h\"\u{1f}`0t\\`$ L\"ouL\"r9~\"$l?l\u{c}r# P\u{1f}`?o\u{1}{!UPy@!WT;9# q!H>n\u{2}4# m\u{1f}`@o\u{17}S' k!?\
        'N7q(O}n!Gs`' O!m!R>K4t3P#q\u{1d}O% R\"nuI\"scq(\"& p!E>q!C\u{1f}`:svL\" R(S\\F!/l@?\"+m?mi{!?oE|) P!s!I%I8O!x!\
        I%I.>\u{10}g!zsP!\"\u{1f}`@s4\u{18}\"!S>q:P# U!m\u{18}n'\u{16}' o!E&H8m'L\u{1f}`/m\"A!@Sk2) I!J!T%R8K!O!T%S.P!\u{15}\
        #\"N\u{1f}`>oC`!%mbo\"\u{1f}`,suc$ p!N\u{1f}`%Q\u{1d}\u{1c}!!OMI3 P!I!R!R!U!J\"G\"F*p!M+U#J0I2s{M#R\"N,r!P0\u{b}\
        $!I\u{1f}`$x!Ii0! O?G\" T!R\u{a}(7 T!T$i!L!R4Q!n#X!Q$k!K!R.O!P$S!DARKQ*Q!n!L5S=p?\u{15}\" J?M\u{16}q% n(P^q4q$P\
        G\u{7f}& p=S\"m\u{1f}`6m#S>\u{1b}!?p^D#!Q$M;T`2' q!I$I\"J(K0u/LG@% R!P4kRQ!k\u{9}q! n!\u{6}2 P!T!p#J!F9k!R!U%M!\
        S-U&Pco@N\"O(S-q!Q:\u{1b}/!V$J\"J8I!H$L!O!K!S-u!N&R\u{1}n!P$S\"B$ P!q\u{d}O!q!>< Y!s!O!I!G!I!B!W8r!j!K\"J!M!C!U\
        !T-T%L\"R,r$N/P(O6P,Q8R!l\"P\u{10}M!\u{1d}p\u{12}B$ O)q6P)rhf#!R!Q!N?6% O'm8P'o4U_t!wq\u{3}S( R\"m%M!N4okP\"oHo\
        54% R!o\u{1f}`$R!o\u{5}g\"\u{1f}`!v@+% o\"Q$TOQ+R\u{10}\u{4}!\u{1e}pDd\"wvXp%\u{13}!VVm\u{1c}Y R!n!p!F\"B!F!Q(H\
        ,I!I!M\"U!l!s!K\"F!M!G!E-N!R#K\"J!M3k)q#q!M!P&T!K\"j!l!n!J!J*n#K.O+O!I!I!n!t)p#I!q!v#M!J!N!I-p!G!P!M-R>j$%N?P0R\
        &I\u{1f}M\" Q!Pv-5 h!L!l$E!L!N7n!O!m$F!L!O.TEm\"O\"L(n+LNK5R\"n\u{f}\u{1c}$ T'msT#mCw#'K\u{1f}`)rS%!(m\u{1b}5> \
        j!W!i#F\"V!m4Q#g!V&R.R!R%Q0R+S&T(Q+k!P$l+V#P(k&m\"Q!P!k*O#R5L!\u{8}- k!P!U$m!M!S7h!M!O%P4Q!Q\u{c}R\u{1e}D\"\u{1f}\
        `=p~r) V\"l&Q7I\"n$K!P.NppoqB!P!T!R\"T!o!H!M!G&U$N-U%R!L!O'H&K!P!H!N!N\"M0MUR&M*R.R\"Q!L!M!M#o!M!Q-n+n# p!L!Sj!\
        '\"N=J!G!O3z\u{1f}`\"N-\u{2}\"#n?n\u{6}\u{17}#!Q\u{1f}`/sY%+ J!P$o!S!K!T7K!Q&L!R3S\u{5}v) P!n$J\"N8M!r&R.I$M\u{1a}\
        E# n\"P=s.u$;o!M\u{14}o!M=\u{a}\" n?oK\u{19}\" p?pnW#\u{1f}`%P!n'K$!q&P|r\"PB.5!P!R!M\"L\"K!S!R\"M$n$L-B!P!O$N!\
        T'r$M\"t&L\"H$G\u{1}#$ T%o\u{c}P%o\u{10}3% p!L\u{1}rBt!N\u{1f}\\@ W!K!H#k#i3L!n#Q!P!N&l-P!L#JAL&n!S!L!S\"R-I\"N\
        #q\"L\"r+R*N!L!n\"R3O!My:2 O!V!Q#E#S4O#O!j!L#J#U-D!Q!E$@!NvO4nOL\"<S\u{15}S'O!Rt_\u{3}; i%A!C!N9W$F!F!S!S-L&O!O\
        :L%Q(p!O!L!N!S+O.P!m\"Q-m0k!R&M_\u{11}#&Q6S\u{15}SLH!Op!\u{8}\"Fu4Kl8> p!P!N#I!Q!S6Q#N!O#N0R!SEq!K'r\"S!I!S\"S!\
        Q(n\"M<r$Q,k\"O&O-V!N\"QQ\u{5}#\u{1f}`Zs+r\u{14}\u{1d}O!h\"U\"N$S\"O\"I\"U\"Q\"F(M$g!V2J\"T\"C$D,k!X#Q+F#h\"V#@\
        #V#F\"V*U#G,D#F#l!E\"E#n!m!n!p\"U!M$N+V%G\"l&E\"L'G$j/\u{e}\"\u{1f}`OrF\\)\"n%K!M7HyQ\"o5k#K!H]\u{f}# n!O>s/$!(\
        SM,\"!R&Qu%$ H$q;L$nbL\" Q?S#(% p!F&Q9Q&M-5o u!M!T!M!H!I!B\"L!J!8!I!G!L!C!I!X\"m$B%l!H\"J!q!K!T!Q!H!I!L!X!L\"A!\
        L!L#R'N!N!M!M!E!M!W)R!R\"x\"B!B!T!R\"y'J(O%R#J#I)q!C!M\"T!M!O!v!I6u!l!H0Q!R!Q!M!G!X!T!M#F!F!V'o!K#L\u{13}m2 R!L\
        !V$P!T!U8T%N/O\"LAr!G9N>Q0O&P!R!OuXY =!j!F#o!D!r!E%F\"D\"@#L'r!O#B!j!J!T\"X#L'H$U\"S!F#T\"T$Q\"M$U#M#n$r'M\"o!M\
        \"O!H\"t%M!G\"r,l!I$l.o!L*K!r!O!l*p#H\"P!m*J(J!s!O)A%!I'R,Q-W&Q\u{1d}F$ S(S?Q-Q*\u{1e}5 I!U!Q#r\"E!O3o$L%p\"J!P\
        -H!P#S\"K=OIO!q/q\"Q2mO8!(Se+% P4n\u{1f}`,P2oB~#'Q%m?m\u{10}2! rQ%#(T:Q4p9c\" H\u{6}o\u{8}d%!p!S>u!S3H-\u{17}\"\
        3r?pd]! n\\z* W\"T#N#Q7P!W!S%k4NWS\u{2}\u{1}% H\"T&n9R&o3>+!O$n!O!T9N%L!V.L!KcSGP'=!&S=\u{7}$'N\u{1f}`9R!nmp! m\
        \u{1a}x%!R'R8T'N3R\u{6}a+\"q#M#O9p#Q#N.IBK\"r8kNp-\u{1c}\"@l4R\u{6}l(!N&J9R&L.Spp!D!NL|#!O&Rxp&g\" r?s/[!!T\u{1}\
        +!!Q\u{1c}J! riJ\"!TFS37A N!J!X$p!i!Z3F!l#M!M!U#l!i/G!P#J\"S!Q?M\"Q!r!P'L.S$n-O,F!l!O3k\"Q-m\"RDdS N!W!V#T6Q!j#\
        M%S![/P!W#G\"W-P'Q'S\"T!L$X!R!Q!P!P!p\"H!W!R!W!H!B!l&I\"H!I$R(K'B*M!Q!j!X!X)O!K\"T\"X#Q#U-O!S/o\u{f}\u{a}'!J&u8\
        H!M&v\u{1f}`/s-,# p!G>pRAL }!=!G!t!7!D!L!7!J+R!K+\u{7f}!@!N!l!?!D!T!;!E+U!M!C\"P!A!F!M!A*I#q#R#HDt!G#B!K!L8n*H'\
        K\"p!D\"P!GdS!CSwC! oeW!(j?!y!J!Y!J!j!V!L!N!R!Y&Q!i!R\"R!H!O!N&P!K!I\"S!Z!N\"S!R!S!R!W*T!J!N!Q!N\"P!R!S!P#Q&R\"\
        V!p!O!N!Q+L#M!T\"P!Q!N\"k!O\"k!V\"Q!O\"P(N\"Q$T!P!m!O'n!I!L#M!O!K!K\"x\"U%P!J(T#I#Q!T!R#P!Q!S!S(P!O#p!O!P!K!I_&\
        . m!M$G\"J!R7o!M&V!S-Q$K\"H\u{5}v!K\u{4}b% S!l\u{1f}`TS!lhy#!S@K4uV\u{1b}!(P`\u{d}& R!N&QsR!S#mvw+ r!E!J%C!N7o!\
        I!Pfm>L:pu(\"\u{1f}`!t\u{14}\u{0}% ~!Ev}!DWwV\u{b}$&OIS2p\u{c}qY>5 Q!o\"n\"N6N$R!l$P\"oQl!A\"P&H\"S/J(G'k0N\"Q*\
        O!pdk%4Q'o!T\u{14}o!TK\u{f}% L!k>Q(T.O\u{4}.$ o'R{m#S\u{4}J\"\u{1f}`=tD\u{b}C L!N\"H\"H!M!J!W\"n!W(A!l,O!S#J!R!\
        M!Q!O&U&P!S#N!Q!P$T)Q'N,O?R+T+S0Q&N\"S=s2 7 t!?$D\"B,O*M\"v!H$J\"E!N+Q\"M!L#NJr#PJp#OBm!F!N!MD^$4m+R4p2Eg@# n\u{1f}\
        `@oB\u{12}) l!R!M%M8s\"N%Nzo<o7J!(NO\u{13}C l!I$G\"R8j!O!W#K\"K.O!V#N\"L!S/O!N*P$R*S+p#m%N+F!N#L&S\"t\"o#Q*n!I!\
        Q#S$R!R\u{f}\u{6}$ k!G\u{1f}`?ks\u{11}% r#L<n#Q\u{1d}o~q#'K!Q<MT\u{b}$\"R#K#R7O\u{4}r!zq]\u{a}) u!C!F#K\"E8p!J$\
        H\"K=\u{c}( u!D!I%E!L7v!J\u{1c}qu(!\u{11}vrr\"HP4o\u{18}|% t#M\"K:l#Qz4# L-r?ny\u{12}!#mE\u{1d}\"Ap&Puj'\"L1Q!p\
        +S\"P1Q!pv\u{1c}! o=<!!Kk\u{13}$!O!lESln\u{11}L\"Bs4IYF2 V\"S#K#P5p\"m'J!N3O!S;P%N!Q5P,w\"KUN#q\u{7f}(! nzW!&Nv\
        T\"\u{1f}`Zu1s$ t!G>x!Ij!$ N'Q8N!m'1$ s!F?J4K5\u{c}!EU\u{19}\u{1f}% O!o!L#T;j_Q!$lLQ& K%l!P!S8O'S=[( S\"S%S8p!N\
        !L&P\u{18}Q\u{0}?+ U!K!l$U!I!O8M%P\"Q.U#m:n\"\u{1f}`er9_\"!H>s]^% p!M!L#N:qI7)\"n%L!M7HyQ\"o5l#K!H\u{4}u\"\u{1f}\
        `,q0P\"\u{1f}`Zs\u{16}w!]lex\" n\"O&N] O!;!A!B!M!9!F!\u{4}!@!9\"9$;\"8\"<!I'H!L#S!A!F!I!N!@!G!{!E!A&A$C\"B!I!C\"\
        A\"r!K3U'm%O!M\"q!K$L#r!K2o%m(M*R!J!M!v*p#U!L!L!I\"F!L!w!J-s6G. R!N!V#n!m9Q!Q!R#o#L-N'R3Oep{+R V!L!S!n!l!M!N!N!\
        U!D&T,R!m#Q!P!U!j\"Q!O\"T-M!R!P\"Q\"S!S+l$M;R\"q!N!M(l\"R$P!o(q*n#M\"M!R!m!M*p#P!L!P%N!m2Oqc\"Br4H\u{8}o\"(U?N]\
        q#!LAM4tQi& J#J\"m:K%x4H\u{15}w!wsy:!?s\u{7}t!&Pd@!Fr\u{b}V!Xn\")\" q#N\u{6}%! R\u{19}$\" m!C*Q' M!T!P#R#k9R&my\
        m\"WL\u{c}sC\\'!q!F%K9t!H3L\u{d}P+x& N!M&t\u{1d}N!M\"v\u{9}>!!R?p3 I!i!H#D\"p!F7C!J\"G$H.s\"s\"J\"s\u{5}P!j$H\"\
        m!Kw.\" q5Po^) F!O%S\"T7J!Q'R-S\u{b}P\u{1}8Q!T!Y!J\"N!P!N\"B&?,S\"x!I!o!O!Y!Q\"O\"N.N!i!L$O0J+N%V!M3T*n&L!Q\"P$\
        T!U!M&j#T-S!Q!o!S!Q!N\"L\"H!S-H!L!O!x!IS\u{11}\"<R\u{15}R4\u{2}\" o?p;\u{13}!TR\u{e}\u{e}!?S\u{1b}\u{6}< r!N!\\\
        !?\"A!L!N!k!9\";$;\"<\"A,l#I\"D\"T.L!S!E\"J\"N\u{5}v!J!U!D\"E\"Dr}, L\"K!J$I.w*I!O8U/J!wFvQOag#\"i?S4q\u{11}E-\"\
        T#N\"N?Q!S-R&JMp\"KVQ\"m%R0PVv3!S!V!R\"A\"Y!V!N8P#A#O-C\"D\"F\">\"HIRWm!K\"R'\u{d}(!P!L!m#J;N!o%R/T\u{8}p\"\u{1f}\
        `!t\u{b}IE V&Q!W-L+g!U$V!J!Q,V\"P&P0Q.T\"j!S!R\"U\"m#T$j+N!Q#T!N#O+R*U#P!S*T\"U!U%T0R!S(ngK\"!L?N[Z%!R!S#O:o5L\u{c}\
        \u{0}!?r`,5 o!@!i#F\"J8p!N$H\"C/TCI!P/K)n!K$L\"p!N(F$B\"GPJ% P!q$O:P!t.z3 E!S\"q\"M\"O$R$U\"T.G!Q\"q\"R\"P.C\"C\
        1O!p\"QvS\u{3}D% U\"Q=O\"O%lv]!?sd\u{18}+ R\"S#l!P!N\"n6L!P!R4Sop[\u{1a}\"GP4q\u{e}*!!P_Q!$j5!) j\"H%K!N9O%Jas\"\
        IVq\u{2}\\$ P\"k=P\"n#2\"\u{1f}`%rB,$ q5PRq!P\u{6}\u{c}\" JUT+Z%!S&P8m'S@u\u{11}r\"Go4Pa{- L!v$L\"L8R!t!R#M\"M.\
        A!P\u{1f}`!sx\u{19}\"!O>m\u{15}C' p!R!N-F0t!I.H^\u{7f}\"<S\u{15}Sn\u{1c}\u{12} N!S!T!G!J!}!s!S\"L!D!A!L!L!R!H!R\
        !9!R!P!E#G\"O#S!N#R!V!L!S!u!n!P!Y!M!J!E!P!O\"J!S#R!J!L!U!O!T!s!p!L!R!I\"F\"J!S!E!Q!S#V$P!Q#G$O%S\"W!S#Q\"T!U\"S\
        !T\"S)Q\"N!Q!N!K!T!q'X!U\"k!R$N\"S&i$S!N!T!P$M\"R\"U!R!R!T!O!K!M!P!v!j!I!S!L\"L\"M!O#P!J$V!L!N\"c\"m$pF2# R\"r\u{e}\
        r\u{17}P'!R!P%N.p1O:L(pq=) n!M&L?N@K2I#MQp3t3R' n!N!R\u{1f}`Sp!O!RFp$ o(Q7o(Qd\u{2}\" O!o2s(!I!H.n\"l/J4O&R,sn~\
        ) O%K*K\"s.PCpLuQQ/o2\u{16}'!J&q!R8M&r!R3K_e\"\u{1f}`=r`I!Cl\u{7f}4. J!q$M\"O!L8r!S#N\"P!L-D\u{1f}`!J!q(}/!V!N$\
        D9r!S!K&T3R1O/Q(PBR8R!m\"Q\u{1a}!!nQd\\' Q\"k=Q\"S4oDl.Qgy!nq29\"CU4k53$ N<r\u{13}O\"r\u{1}z+ p(N7u'K!M4S;P$t!I\
        !O\"J\u{1}\u{1a}&!R$M#O\u{1f}`(w$Ike# O!P!i\u{1b}P!ZS=o# N@t4M\u{10}\u{18}# O#r<K\\\u{0}\"\u{1f}`Zv#\u{7f}+ l!O\
        &J!N8Q'JSv!K#F!o!JzR# O.p?m\u{15}2\" T?TnT\")kST\u{c}v# Q!T'mi\u{17}7 {!N!E#M!D!H!F,L(N#r\"I&M.H&P0J;I+n>s\"N.t\
        \"O3n\"Nk#\"\u{1f}`ZteT!BjwR\" R?S(B/!J!P%P!Q7l!P!M%TcO%p6oCP-o!P/p3\u{11}% O\"p\u{1f}`#Q\"sjr!GRqQ+ R\"U!q\"M#\
        Q7N\"T!s\"O#T/F)\u{10}'!I!k=R\"mwtDr\"N\u{1a}Z% P!n!S=P!o%\u{17}. T\"S#R\"k!P7O!U$O#M.S%TWrLJ!N\u{16})$5P!sRP!s\
        -A! oOQ! n\u{0}:) o!C!MupFp\"O+s2r#L7\u{3}#\"m&N9o\u{2}X1!U!M#o!L\"R7O!Q!T$O/P%NXL3t\"M\"O<p\"P(R\" p?o\u{d}M$ \
        O)q\u{f}O#qi'#!K>r\u{d}q\u{12}v* z!G!G#B\"A8v!I&Daq\"I\u{18}\u{17}$ R?S#t4F>'9 R\"V!T!I!P\"Y!V!P*A-E\"D\"F\"F.r\
        !R!v\"D\"G\u{5}T!U!S!S\"R#N)E,\u{1}!?rQ`a l!C!L!P\"L!N!G!G'H\"K$M&T!R!l\"l!P!k#S!O!S!O-L!S!M\"Q\"N\"R,M\"R!S/m\"\
        L!M!N$o!R\"K!H(U#l%O'o$N$R!N#N!u!O%T!R\"K)T!J!Q\"P\"M\"O\"M!N-S!I!K!l\"p&R\u{1c}\u{18}. S!T!P9o!R#K\"O3K(QjQ$t%\
        O!o!RgJ\"Cp4Qck'!T!K%H!R7P!m!Op~% R!n\u{1f}`<S!o\u{a}\u{19}& q!H'O7n\u{1f}`#N\u{1b}P\" p?o!v\"?OcqY&* U%M!S!Q8O\
        'N/SQQ>S<Mbi! Rer< Y!O!R#r!T!L!O9U$S!T.I&L-P5O&q\"M\"N4R$Q'N!R7J#T$l\"P!M-U!N\u{15}\u{5}L T\"W!S\"R\"V!S'P\"E\"\
        B+p\">!U!B\"A\"F\"H&P&s!M!u$r!N!r$I*K+Q%L!o!H\"J$j!E#O!S\"S;p9L$N!M$R!S)H%Q#p\u{f}p! o9u7 {!N!E#M!D!G!F,L(N#r\"\
        I&M.H&P0J;I+n>s\"N.t\"O3n\"N\u{5}i!UQG\u{8}\" q\u{11}ua|! UO\u{e}\"\u{1f}`,qlz% o!J!S\u{1f}`>ofs$ Q\"q\u{c}M\"t\
        nv\"zrOv\u{2}j\":pZpjJ, o!N!N%N8m!O!P%QToek5n0pqo\" W'QQZ! OE(* Q!q$L!O!J8P!s!V$Q/H<]#!m>T!mU0\"!S*mO\u{3}\"(iS\
        T^;& u!K!Q=u!K!R1>: W!F!I!K!U!F\"H!M!G\"H(w!M+Q!M!O!P\"K\"I!N+v!N#H!J-@CoinD~!)rur$ p!L\u{1f}`Ttxa$$j!O:W4RW\u{16}\
        %!R'Q8K&L!Q\u{11}Q!\u{7f}uJm% q!J$P\"N9POi( r!G!H%EsoQm2M\"q\u{1b}\u{9}# r(I7vz6T i!D!V!T!R!L!R!E!T!>&k$M)Q$M$M\
        !O!O,P\"H$M\"J&P&m!P.J\"q!E\"t$Q)P\"m(r!C!Q#G#F$h(R(r\"m\"Q!H.Q!P\"R#S.m!N!M#j%s&N\u{17}z! p!y!@q\u{15}\"% q#M<\
        n#Q\u{1d}o#&\" t\"P'~!^L.:\"\u{1f}`@q\u{9}\"# o!C!Lnp# N?N'oH~! m{\u{9}& o!F&L!O8N\u{d}U0X# P\u{1d}S\"m\"u( r!E\
        !L%E8q!J&J\u{16}onC!!K#\u{a}\"#j?ku\u{0}!CVrL\" P(nY\u{1f}$ R!o\u{1f}T!pdh!\u{14}p)j& p!H!S%O!R8M\u{e}\u{9}( M\"\
        p#M!Q!I!Q?R\u{1a}o|#\"!n?o\u{7f}l& N!p$L\"O9r4Jq\u{4}\"?m\u{e}q\u{1f}^!?NOC!TP\u{15}M%!R!L#N\"O:R*\u{2}# Q!l!OT\
        \u{1d}$ p4P+p4PGc!?qwz5 r!J!G#I\"t!@3N!Q#p!Q!M%k!H3K<P(N(JKQ!q!L,n,1!?oP\u{0}\"\u{1f}`%r\u{6}U= K!D!H!w!R!H!G!?\
        ,G,O!J!L!p!Q!N!K-L\"L$M,O(kHp\"P9Q)p'P#p!T!Pu?+ R!G&t8O\"P%q4I;n%O#o1uy\"\"\u{1f}`+s\u{12}#- n!L!i#B\"K!N>R4QHu\
        \"S\"MaQ=vyS\"!TSRU8\"Cn4S[l!%QA\u{1b}% o!J!L%L8n\u{6}u#\"T=R\"TM:# q!J?M0m%%R\"p!T\u{1f}`?lBA2!X$C!K!@!C*J.C!G\
        #K\"E!G-|!z#F!J!F!HSt[\u{15}#\u{1f}`%O!q\u{19}\u{4}\"An4O{)#@Q\u{1f}n!O~\"+ V!E!W\"j\"S!K!M=S\"PPqXR\u{b}i\"\u{1f}\
        `$t?3!?PTs! p\u{1c}x&!J!n%K8r!L\u{1f}S-$$;o!Q\u{14}o!QG\u{f}\"Cj4V{h!Aog\\% p!M$T:t%M'\u{1e}$ L\"j\u{1f}`@S6\u{7f}\
        \u{3} q!\u{0}!3!o!B!y!8!\u{7f}!4\"F\"M#O!H\"L!W!F!r!K%u!D!N\"T!y!;\"J!r!A!x!>\"H!m!O#R%F!r!C\"K!q!E!V!B#M&M!O!m\
        \"r!K!k!M#r'B!L!o!M!L!s!O!K!p!H!q!J!P\"J!M!y!E,E!N\"L!o!L\"K!L$I!K%m!C!H)n!u!E\"N*S!P!j!w!D\"J!l!E!q!B)U!P#n!m!\
        I!NvP%\"Q=Q!o\u{1f}`5lh\u{1e}# p\u{1f}`!w[E+ H!P!U%L'l1O$p#K0S!N#P\u{e}\u{b}% O5K!wRK!w=h!'R@1$ S!o>T!p3 ! qs\u{1b}\
        \"wrhugQ$ N%q\u{c}O%q4\u{1d}\"\u{1f}`_q+q/ R!S!M$m!M!N,n+T!N$n!n!P!O,n%LRW\"\u{1f}`=p >$ S(l\u{1f}`!l'a* p!H!O%\
        O!N8PZw$K3u>nP@\"\u{1f}`%zBW!\"Q5*#!H\u{1f}`Yr\u{1f}\u{e}$\"K=Qyv!Kxh!!Q6\u{1a}\" s?v\u{7}4$(N\u{1f}`5S=tY}\"!k\
        \u{1d}l\u{1}M&'K2m&POq%m\u{6}t\u{1d}L$ p)P\u{f}q#P\u{1e}W#!K&M9M5s\"\u{1f}`Uqf\u{11}\"FO4o\u{11}9! R\u{15};$ S!\
        m>Q!o\u{a}\u{19}! Pb\u{f}!!S\u{10}\u{1a}#!N$R;Q\u{12}S\"BO4r\u{7f} M!P!g!L\"E!H!V!P'F!o!O.o!N\"Q\"J!J\"T-Q!Q#L!\
        L\"Q/O$m)Q$L\"Q!k;Q%R!O%m!L!O's0H!M!p!Q$I!P!T!M-R+q%P,\u{19}$ s3O,l3Q\u{13}F# r!K>wcZ# S#R\u{13}m\u{a};#?M!Q4o3\
        \u{1c}\"\u{1f}`-s(\u{b}!(Q.x\"\u{1f}`Zv\u{d}\u{6}'\"M#Q#O7n\"N%S!RXs% P!r\u{1f}`?Q!tU\u{13}$\"P$S\"k9Q}\"\" p?q\
        7W\"\u{1f}`@r\u{c}\u{10}! O\u{1e}a\".q?lZ>, m!J!M!R\"H#Q4Q&T4P6SvV.U\u{10}%D j!S!W#J!I!S!V+i!N'R!O$S$L\"S!U+Y!O\
        !P$S\"M;S*o$R$l7K!L&S+R!O,O!Q\"P!P#Q\"R!Nz\u{16}3 s\"O$K!I!H4R#s\"O$L!M!K4R<p\"OXR.q\"S%P!Mc\u{10}> p!=!M!O\"H\"\
        L!O#l1R$L!N#J\"P!S-L'N,m#L.K\"o#Q%rOR/I!S#O\"P!P-q%OJv!\u{18}tQ+\" o?ob\u{a}# o\"M&S\u{0}\u{3},!O%S!O!O8P%S\"R.\
        L#S\"QyN4RmR!fm`?) L!l!J%M8L!I!L%N.y\u{4}v# Q!Q!kZR) J\"n$N!O8O'P.O!S\u{11}Tr^$ k!Q>n!N5)!\"l\u{6}]/ N!q!U$L9J\"\
        R$P3T\"N!P,N]I8Q#P(o\u{16}\u{7}\"Br4L\\\u{13}\"&Q?Qi\u{6}!TO4,\" q?sa\u{17}( x'k4x!>\u{13}x!x!>!k|Z#!P>p!P&J!!J\
        a_\"'L?L.\u{7}!?vK'\"\u{1f}`=r[H! lGf- M!I!R#K\"r!P7N!K!S#L\"s!P.R^#( n!K$L\"HrS/Q0nIQ^S$\"P\u{1f}`;p\"Q\u{16}\u{17}\
        W P!Y!U!U\"<!J!n!j!N\"N$@$D!L+R!n!R!r!k!C!J!r!h$p'H!M!G!M!:!I!;!E!C!R!A\"E!N@p$N!P!L!N!V9p!K$O&o$p.L\"U#O!P!L\"\
        U/S$S\u{16}l\"-pQT|C*\"I$Q!V!R'n0R\"O#S!K\u{1b}Owi\"\u{1f}`@q's!TQOp$!H&Jsx#FSj\" r?s.H1 I!u!G\"Q!G\"E!N7L!t!K%\
        J!O-k!L#M\u{8}p4RK\u{13}( o!G!N%L!Q7n\u{1f}`Fng-! q\u{1c}a$ N%p:P%p,1!?r\u{4}v! pV/+ Q!U?P'U-H&L!SBO(N?OBQ\u{e}\
        !\"\u{11}O!o\u{15}\u{9}) O!N$N\"N!R'l0Ohn=Rtl$!P&m9Q&o.O\"\u{1f}`%s|\u{3}!UOa0!AS@M% l!R!P=n!Osn2%D\"P!R(o6T!O-\
        P!S%GCR!U3p.L&K!R%n2I)U(\u{15}:!N$J\"D!T3P$P!D!T#I\"G!P-w!T!?%M,o3p>n)J$M(n#P-I7o%S+p\u{2}x$ M\u{1f}`UM\"nQ\u{17}\
        ! PV~@ p!>!k!M\"H!V!E.N&K$t!F$N\"FBN0K/r'n#m0F!P#K%U!T\"s\"m!K,m!J\"n!O$P\"T\u{d};5 U!J!I#E!J!s!k8L!L!x!u!G!I!u\
        !s-J!G!C\"M\"I!Ir\u{14}!,P\u{3}J% K!n&O9m&P*t) l!D$J\"M5o#q!I$L\u{d}o\u{1a}{% n!O&Q8p(Q\u{9}\u{1d}! qM\u{17}\" \
        r?v8\u{1b}' o!@&H8MOtCqcn`\\\"<S\u{15}S\u{16}j!fr}3( Q\"n#P!O\u{c}m!o#P!O\"G\"\u{1f}`Ut\u{14}P+\"R#M!o!N=O\"H!R\
        -G]N!t$Qi\u{12}!Ui\u{d}K! P\u{12}.$ K(urL$uA\u{11}!&Q\u{c}Q!VnPM\"Kx4I)z* k\"Q&S7t!J&J!L.P\u{7}R!p8<!?pRx# p\"R\
        %SvD)!S!M\"k#O!P9O%M!P.O-A#%S\u{1f}`;O)\u{d}!'Q\u{16}\u{1b}!?s\u{a}H!AS)e!!OMI/!T%U!M!O>R.I!K%ReR%p;D!R!S#o\"N\u{13}\
        \u{11}( L%l:M#P\"J2n\"n\u{c}o\u{1b}/A F!U!X!G\"h!X!Y!W7A!T!h#Z!O!V!R-R!V#S\"Q!R@M!N!n&L!K-K!L!L$m8L0G&T/K=*\";m\
        \u{15}m*q) J!P!O&p\u{1c}J!P!P!l!s,@$ s!J?JNvmf\"#O#p\u{5}O#)m?p4QR9\"(l?n2G# m\"M=sb\u{1b}!'T\u{1c}B(!M!S$T!Q!S\
        <K1P\u{b}SfV! pIK#1m?Q2o\u{0}y!,laq@ P!T!J#p\"i!L3l!R#D!i!N#Z\"U!F-P$S\"KAJ\"p&M.I!M$s9P!l!R.Q!S$k\"W.N!n\u{17}\
        \u{1e}!?qLs\"\u{1f}`@sGV2 P!G!P%J!p4M#S!J!X$k!U!k.M9P.N!GTM\"oX82 k!E!L#F\"F(N$q!K,L!R-O$q!L$S-<Mp.N@P~@\" m!H3\
        :\"OM2l,\u{1b}\"\u{1f}`es\u{12}2!*o$^0!O!I#J!Q!R)n\"l.T!K$O!S!O.L$Q.szTlD&\"Q%Q!p9R%Q!r*c\"!M>nyd5 l!T$L!J!N!M3\
        M$m%N\"Q!S-Q$S\"N,q^H!o!s!O)M/o\u{7}\u{1a}$ K'ogM'o\u{c}\u{5}\"\"OYo\u{1a}A%!M$M\"O9N$L'[( N!n!E=R!n!I3U\u{8}Ph\
        \u{3}\"<T\u{15}TO)$ q?p\u{1f}`;MLq! oU\u{f}% r\"L\u{1f}`Su\"L/SV U!P!N#@!M!E!h!C&H$s(L$U!M!M#B!S!E!O'K$m\"D\"@!\
        W!E\"E!R)n&R.J\"O!s!T!K%p!M\"O8i!K!Q%K!v!Q!J!O#q%L,j$E!Q!M\"I\"J*m$oZN\" n!IU_# R\u{1f}`@S\u{18}^\"\u{1f}`%q[E%\
         r\"K&Kzv$K*A\" p!FOX' H+G!w3J+I!v4CkW$%L\"Q?N!Q2&!?S0A!%S\u{10}A\" T4l|s!&O\u{a}\u{f}( R!O$J\"R5o\u{13}R\"o.QD\
        \u{1c}&!P!o#O\"L!SLP= \" mzpk44 v!K!N!J\"G!H!E!O4N#p!K!R&L9S.n9QHo\"O+m0Q]H!?Q\u{12}B$ o!C>q!D3)!3m`1$ I)v\u{f}\
        J#w^i# owrhvK\u{17}\"\u{1f}`=qBr& p!O&P8s!N&MS,) v!G&G8t!H&H\u{19}t!L&M\u{1e}\u{17}M s!P!N!M\"F!E!A!A,L)P\"k!V!\
        Q#I!J!E!E,N!V$K!L!H!L0l-K!K!t!K\"J#O!M!s$P!m\"N(p,p'm!H:i%H\"G!N.R\"Pz\u{1}( s!G&K!M7s\u{1f}`!s!J\u{10}s$ N\"R#\
        M<R\u{10}e#!K(l\u{f}t`\u{10}'!M!n#N\"S9Q&T5Pu_F k!S!m#P!G!Q!F3S$f!G!S%L!G-I!N&P/C!K,m#l!U!R!L!O(Q\"N&l%T#S#F,H+\
        S#P)P#t!N4S0QH\u{e}$ n!O>m!P*\u{9}#!Q>r!RsZ% m\"P2V+m\"RG0# S@S5S\u{18}\u{d}\"'l!Mk\u{17}!zl m% J'U8O'P/O\u{f}>\
        !?qHp# o!I>pvB$ r!H&L\u{8}Qk5!Hp%<% N5M!tRM!t\u{1d}+$!O\u{1f}`$p!On2%$n\"N=m\u{1f}`!q82* R\"R$O!L8N!M!P%S/R%S\u{1b}\
        )%!O&H8o!N&I=H!!Qw\"#\"Q\u{1b}Q!p[i\"!K&W/\u{1}! r\u{2}F!#l_v' o!N!S&Q7x!H'QP\u{1b}\" n?p\u{1e}I7 P!P!P$m6N#G!V\
        !R#m!o!V!W-E!R#KBT!N!O\"l?o2P2T&N\u{17}_#\"Lyn!O'F!&S\u{1}^& M5Q!q/NCQ!q\u{10}\u{10}! P\u{9}\u{1d}\"Cn4R\u{d}2.\
        !L!M#n\"L!M4l#rrL\"M#p;l.o5M\"rxw#FO4q\u{c}n\\\u{1c}( u!M!K#N\"K?N\u{1f}`/s\u{f}R!#lvF!!K*^2 l!M!T%R!L8P&S!P-L!\
        U%OEq!M!O!r!M\"K!E5=$ o!C&F8o)%!WSNQ+ r!L!K%N8s\"L&QPt!D(KOr%\u{d}2 q!I\"V\"J#L8O!Q!D\"H\"F!M/{\"N\"yTm6p)pGqmD\
        >%N!L!J!I7T$V!N!N!Q1V!K!O!Q!P3s'N!Q)T\"l%Q+Q3J'O2O#S$O!O!L!T-qnV# n!K1K[\u{6}. U!S!S%F!R4r$S!R%M.MOPNr/R!RX\u{12}\
        / t!E$N!Q!H!K5R#K$R!S!N!U4PKPqRC{\" q?p]?!?rP.'!l&P9p!P%Q!Q-I\u{12}c\" T\"RST#(O?P.LXN#\"m&S9l024 I!S!M!P$m!Q7J\
        \"R%m!R-L!P#T\"TWN&lIQ%W!S!PK|!(Swk\"!N'Q\u{1d}N3 o!O!V%R!>5J$I&DGp,o(q#P!EVl#i!D!L&I0J4H\" v?t\u{1}d! pV{\"Dq4\
        R7S- k%L\"Q=N\"J.R]K<o/m#l!S9m+q~z!\u{2}r\u{f}1\"\u{2}N]qH\u{7f}# m!N>r_S# m'R8o56# R%U?S21% N!r\u{1f}`$M!u\u{7f}\
        \u{b}* w!G!O#M!Q!I!L7o\u{1f}`!o:r. J!L$q\"K8I!O!U#v\"N!U-N!L#G#NV\u{15}\" Q!myP!\u{7}t`Z\"&l?n\u{1c}o\" Q?O\u{12}\
        \u{11}!\u{1d}uS\u{1a}g H!A!I!A!M!<!O!B!O!7\"z!t!R\"O!H!3!Q!C!G'R!Q#M!G!J!F!O!>!R!E!O!@\"s!n!Q\"Q$G!K!F!N!?\"B!P\
        !I!K!B\"i!j!M#Q!H*O9R!K\"n;Q*O!R!Q!N$q)Q!I!V!J\"L\"H!Q#t!o%N!OPE$\"R&m9S&n\u{1d}#\" OAX\u{1d}!! N\u{e}9% o!P\u{1}\
        qBo!R\u{d}f+ k!R$F\"O8U!S&R.N!N\\rhgey, I!K$F.o,R!O$K\"S.K\u{8}r$O$Qno$ Q/m0MAo\u{19}\u{e}&!L!N\u{1f}`;p\"QAq\\\
        L| Q!E\"O!Q!Q!r!T!Y!Q!p!p$A\">\"?!W!J$o\"E!k!H\"Q\"U!F!S!;!k!H!R!D!l%D$D!V!=!Y!t!U!s!W!Q!P#j'S\"o!J&F%o\"k!I!m!\
        E\"p!K!V!M#G!T!t!I\"J\"T!F'L!S\"N\"N\"M!m\"L%M\"m!J$?\"E(P!E!k!q!N%M%K\"m!E!W#F!h!F!j*X$N\"H-Ud\u{b}! ox^#'o!P>\
        m&\u{13}# o?p\"QG\u{b}\" O!n<<!$l3=!\u{e}uE.!&mxV!?mkE% N#R\"q:N%q* ' S#P1r+Q#R1t2B{_\";n\u{15}nkS$ N%n!L9Q\\6!\
         R\u{1f}\u{3}\"!Q?QB \"'Q?Q)n!$n6\u{1b}( N%G*s0O/L2r\u{7f}N-r8Q' n!K!Q$m\"M9R\u{1b}lbR\"#l?m\u{1b}MA!Y$H\"P!O3M\
        *P!R!Q-K!X%S<R\"O(L!S!l!J!P!P!M+T!T%N!o!N!J&U%S+M#R.W%P!P\u{b}D, n!E&k!S8I!m%l.O!P&S\u{4}n!OV\u{0}# p!J>n?B!\u{e}\
        sM\u{1c}!!QO\u{1d}#\u{1f}`-sMJ!D( Q\"n#P!O\u{c}m!o#P!Orf+\"P#O\"R8R\"S#P\"U!T-PFx#N,A$ m!O>q!P\u{3}s$!o!P>n4I\u{18}\
        o! pic!\u{7f}x:\u{1f}%!P!V&P8Q:S\u{d}?$\"R?R4O&U0\u{15}'&M!Q5R(l!J3PyR>>!(QSW! Q^5%'P!Q7p!O&PfA!cn\u{d}q' t!F!Q\
        %M8x!G&OYr0 n\"N#P.R(M$w!M!M#R.R\"JNS!mMMDr!O\u{d}Y# S\"k=S$03!F!J#r\"o!G!N3O#I^I%Q#s!H\"O.r\"s#O\"r4O!Mj\u{3}8\
         >!D!M#H\":!y7C!K!P%D!q4m3O(p$K$q$K#I!pBm'O$n,O(r\u{1b}|!zrZz!?oR\u{1b}2 Q!q!K#K!P!t!Q8F&I\\O!G\"w)P!t\"R!p$M'n\
        3k\" p?pR\u{1f}\"\u{1f}`=t\u{12}V!#kzi$ l(L\u{1f}`8p^c( Q!o!O>o4MLt\"R!nAD!nr\u{15}\u{14}$ o!L&K!S,d\"!P?Q4`( n\
        !I!I%H8o\u{5}q!P*uNt\"\u{1f}`=sEd# o\u{1f}`0rV_\"$k!Qjb\"Jr4I^!\"\u{1f}`@oiX+!?&H!T5u\"s!B&I!L\u{18}u5K#u1\u{19}\
        \"!l?le9% p\"P\u{1f}`Sp\"Ph\u{12}#+n?m4Po=\"Aq4O@\u{1c}$!G&N?M~u[\u{15}\"\u{1f}`Ut.}( n!I&H8p!Ibu!J\"MIM# p\u{1f}\
        `@s\u{e}N\"&P*pv>& L%N\"j9l$L\"nwm$ m!B?H\u{1f}q\u{1a}q\" p(NwJ!?r|:' q!A?MrE+r!K'L6S\"\u{1f}`*r7u# S\u{1f}`@S_\
        @% Q=o\u{1f}`8Q#o\u{11}+!*sK\u{f}% q!S&O!Pon\u{0}\u{8}=#k!Q!K!L\"U'?0j!S!V\"T!K#R-L!P!V\"S#N?Q(O#m\"m\"P%Q*p\"M\
        +N:U!Q$MfC!UV=\u{c}\"BL4q\u{b}&\" p!C~9!nt\u{7}r#$l?l4T8j. l!I!T#n\"I!V7q!N$q\"L!R-Q!M#P,e% n!F$M#O>Q\u{6}G\"\u{1f}\
        `@vY2!?q7`+ N!U!N#W!n!P8J\"O%L.P!O0&!Bm\u{12}0!#PXN$ R'msR#m\u{a}l\"Ao4Rcx!\u{11}p`\u{16}\"\"R=qy%\" l!O6E$!m!K\
        \u{1f}`coeG!%m])2 k!E!L#F\"F(N$q!K,L!R-O$q!L$S-<Mp.N@P u# Q<r\u{15}rYf!%OnJ& t!J!N&J7w6Ks\u{15}U T!O!Q!F\"O\"N$\
        N#l#Q\"U!M'N!O!P#R!T$V!K!O'U\"R\"P\"W!W#O\"P!O!I.M$N#N$U!m%Q#P%Q\"N!S(k!L!K-u3N!O!T!n,k!W!N#H\"R!P0P2Q( Q!V!R#T\
        $R7R(O\u{1c}Tf}!wr!0- R!O!q%M9O!m%H.T!P5S8OBlCSj\u{1f}%\"S+r=Q\u{1f}`)u\u{18}Y# q!D>pkm&!P%R\"P8R&m!O[&!\u{1d}q\
        \u{11}\u{9}\"\"N?OE\u{15}! N*\u{12}\" T\"S:T$ L't{M#v9N\" m!E4P+ m!@&@8l!J!OarMpEl!G!SfF! ST?# q,M?NY*# o\u{1f}\
        `@sMs\" n!Q5A# P\"o&M:&'%K:n\"K%J.SNS#np](\"n%M!P9r%K!N-M!P=x) x!O!E%L8~!P!M%M/I3u!zr\u{13}.!\u{e}s\u{1d}]$ l\"\
        N\u{1f}`>oc4$ r\"Q=p\"S0-![U\u{1a}\u{0}!#n/=\"Ft4L*&#&R9ROq\u{19}l\" T!k\\|*%O\"O!O8O!P#P\"P!O-n!pv!)\"S#K!n!O!\
        T9T#P#R\u{2}w\u{a}K! Ll\u{19}, j!R!R#G\"Q!R7o!R%K\"S}sPOKW% o!N\u{1f}`$r!N\u{1e} 4 H!P!R$Q!l!m7K!V!V#H!H!i!k-L&\
        Q!L\u{4}L!N!I&lb\u{11}!?rB\u{18}/ K!C$x\"F6v#F$w\"K2I6tCN!P$q^I#v0]\" pUR|\\!!L\u{0}\u{16}!.l\u{e}\u{a}!\"Qp#!V\
        T`\\! o\u{14}4!!Rd\\\"1o?p]\u{1f}!\u{7}q&^#\"K\u{1b}s\"L@4!nrdI$ M!s\u{17}M!sW^!!QqZ\"\u{1f}`@pF+\"\u{1f}`=qWK+\
         M!@!s&O8K'SDnEl/n'i;l'7\" p\"L)d$ o)V\u{f}q#OX&>!T\"N\"@\"D4I!O$k!X!O\"D\"D.B!R!O!U!I\"M;M&E\"P!S$P0I=w!I!O.N5\
        n!M$l\u{6}R#?o\u{c}u4L\u{16}R% R#o<R#t4C0{\"BR4nHi!%m\u{1c}\u{1f}!Il\u{1c}B!'Tx\u{3}#!Fvs!F|<!?u\u{12}\u{19}# P\
        \u{e}P\"m\u{1d}N& j!O&Q8q!R&O#u* Q!q$L!O!J8P!s!V$Q/H\u{5}q##m?n4TB:!!O!aC O#F\"V\"i4i$S'f4E,t/J\"Q!l\"N#H%Q!K\"\
        R\"R'Q*O2n!p!n!l\"M!i\"j+k\"R%K\"h.n!N$o&r;<( R\"O#m\"P5nwN#m;ntH!)jf(#!Q>P~oTY!&PL&\" o?v4k#!R&k9S%J(\"P#R\"T!\
        T9T#N!Q\u{1c}Q0B\u{1f}$! T!Z!Z!G!T!O!Q!U!U!K!Q!@!H!K!P!K!S!6!M!t!u!I!T!K\"J#S!I!M!j!R!R!L!S!O!S!Q!V!M\"C!O!P\"M\
        !R!?!T!o!o!N!U!L!W!O!R!N!T!L!O!F\"R\"A!M!k!m#I!T#M#K\"U\"J#N!Y\"U\"S\"O!M\"P!V\"R!W!P!S!k!M&U!Q!f\"R!U!I!U!Q!T\"\
        T!S!U\"T!M\"[\"i\"T!Q\"Q*S!K!R!O$P\"N\"U!R!R!Q!O!M!H\"Q!R!M!U!I\"L\"L\"=\"p!o#n!T!S!I!M#p#n\u{10}9\"\u{1f}`-tC\u{c}\
        # n!J\u{1f}lt\\$\"O>K!Q3uOG#?pHK0s:r\"@l4T)k! q1^H X!\\!T$T!Z-L+h!U$U!P!S,V\"P!U%T0Q.S\"k!R!S\"R'T\"k*i!L!Q#T!O\
        #O+S*V#R!U*U\"U\"V%V/R!S(n/\u{2}& u!J$M\"M8n'M\u{1b}8\" s?s'[$ s!L>v!L{M$'s4M\u{15}M\"sfo! NT^2 J!n!J#A\"p!F7G!\
        r!K!o\"E\"r!G-?\"E$=\"H\u{0}pMG8 k!Q$G!N!W9N&O.S!R#R\"T4H)w#s#P*t*q!R;r/v!J\"M5H%vgS& P!T!l=R!Q!kL\u{1c}# p!F\u{10}\
        r K# p?s!L2n!\u{7}ru`\"?p\u{5}Q]I7 L\"U#S\"T!V7J!A$C\"K.r!N%o!N?K!k(K!J!m!QYN\"Q%U!TtO\"*k?l!\u{1c}/!I!Q%k!L7T!\
        N!P#L\"q!N3K\u{7}Q#q\"O!Qn<\"(PMO\u{d};!*l\u{5}%! P\u{8},* k!P!U#K\"G8n!OYIVpFI\u{9}0C H!B!P!M\"t\"@!O!G\"C$p\"\
        u\"G\"M*O!I\"N\"C*G\"I$J!O#p\"J!K%s\"r%q!MwD!H!L!Q\"u\"D(r(P, J\"V#R:K!M&G.V\u{b}O!i!P#L#LZ\u{4}\" o\u{11}rXi! \
        ssz\"DP4q|\u{7}$ o!G\u{1f}`Ts\u{f}*\"!LUS`<\"\u{1f}`=vtF: K\"s#I!I!P!V3N!L#K\"t#I\"J!K-T!T&JXm<Q!N!L!m!t,K\"n%M\
        !KY\u{c}$!L&O9MWqAs# P!m>M_c% O!r\u{1f}`$O!r\\G\"Gm4Se\u{13}% P\"o&Q9k&RpZ% T3I!lQn\u{b}LuC# l!G>q\u{12}pG!I!U!\
        L\"R!m!D!K!P2L!p#S!S\"P\"O\"L!R-L$R!Q!K!Q?p\"N!K!R&R\"T-R1m\"T)P!L!p\"Q,i!P!S#T#LW\u{e}\"\u{1f}`$u\u{7f}*\"\"Q=\
        qiI#$k?n4NH0$%MIS2p\u{c}qLV4 u!F!P!O\"J!M!R!P'J1P!N#M!N!O(J&P!PMm]n6K=\u{f},!G$O!Q!N!R8K9L\"P3Z(QiSEs>H( n!F$O\"\
        I9G&Jzs!J\u{3}\u{15}Q x!>!F!P#V!?!D!I\"G$R!R!F\"O!K(O#u!B!K!S\"k\"B!G#M&L\"O!L!A!I!K\"J!H!A!H!C(J%oHt!G!M#J!M8p\
        \"O.o!F!Q$M!G+SgK! RQ4!?r\u{1c}\u{a}.!L!M$P!N5q$I!W%U/P&MBOTq\"Q.O\"\u{16}$ R'l8R5S\u{1f}-$ P!O$o?l6n\" m?qW\u{10}\
        - P!S!Q#H!o!Q8J#j$Q!P/W%M\u{6}Tn6, S!i$T*M1p$O\"T\"S,L\"Q$S\u{6}Qr\\\"Bs4JyA\" o\"Q3b!!SV\u{12}\"(P9o\u{7f}6$ u\
        !Kyv!KE+!!T\u{12}/$!I&L9K5O\u{d}(\"'InJj:& M$R;N3M%T-u[p\"?m!Tv\u{9}\" m\u{7}q\u{b}\u{9}#!I\u{1f}`UK\u{1a}y\" O\
        !mZ## n!Q\u{6}L*&!VK(J( p!N!K!n<I\u{1f}`6p\"Nz6) S\"m$N\"M7T\"s4L$P\"Q|a)!N$J\"P9Q&S/THRdS&n@\u{6}B!M$D\"M!V+R(\
        R!U$S!T%O,T\"N!Q%L;N\"k!F!N,Q#M*T'O+m!H*U!R!U\"N)j!L\"j!F!R&R<T\" l?m@7!$n}\u{1f}4 s!G!P%F8FXo#q!B\"I*q!O&r!I\"\
        q!F&o!K$q!M'Jw\u{8}!@p0dH l!T$B!L!j+I)M$n!O$I!E0Q$R!U-o#P$o'G!M!j$L&l#N!K?k!F!P\"R\"q&M\"P!U*P#H!P%J/L!Q#o+N9Yh\
         Q!V!l!A!H!W!V!O\"B\"D\"F\"E$C\"L'h!O\"S!U!g!I!M!Q!O!R\"I*H\"N!S#R!R!I!W+t\"L\"T-N#O\"l!M!Q!V$T\"N!R#S%U\"U!T\"\
        V%p'T!R$O!W\"R#p!r!o!p\"S\"h!R!R)S#U!U!i#U3O\"t&t%o\u{f}=!%nph#'G{o#G2L\"\u{1f}`-p\u{7}\u{16}\"!l?l.\u{1f}\"\u{1f}\
        `%uO\u{1}+ u!L&J)@/v!L$L\"M)D'H\u{1c}tk5(!N!Q%S9Snp6p8oHr)\u{19}$ o!M!G}nH\u{e}!\u{e}qA\u{7f}!!N2') m!R!U#P\"S:\
        P&Q.l\u{a}p4U(!L!Q%q!H9R%r!I3L\u{3}d\"4n?nnf% o\"P$OOM\u{c}Ops% P\"r\u{1f}`#M\"s<E%!M&o!R8N&rg~\" n!H\u{1d}\u{1d}\
        !?nJ\u{1}a i\"P!O!J!X!R!S!U#A$A$T!l'S\"T\"V!U!N!P\"R!Q!Q!Q#G(P#j!O\"N!N!N!Y!K(R&R!S*N&R!Q#k#p!N!J!R*Q\"s!P,R!O\"\
        L$L!J\"J'S!S#P*Q!K\"I!Q#V\"T!R-O#U\"S+n9\u{c}[!P!R#j\"S!R8S!L$S!S!S-S!L#S!S!O!Q+o!U#O+R#N!K!i!P!S!K!O&U!N!O!h\"\
        N'O\"U!i$O\"M%S\"l!P#j!P!O!J!J\"o\"p'U*Q!O!W!U!X#i\"O!U-j!N$nG.$!R&N9U&Q\u{11}o'!R!V&Q?QmoHq\"O1**!F!I;O!t!o\u{1f}\
        `!n5M#O!t\u{1e}\u{18}' P!p!M%N8U\"S&Q8\u{14}!\"S<B\"\u{1f}`%x\u{1}##(Q8S'P)+# N\u{1f}`0P^d&\"P#m*Q5v4J(RT\u{2}#\
        !P$m\"P{\u{6}%!L!o#O\"K!SW\u{c}$ o3R,o3RTa\"\u{1f}`_r$\u{13}! Ssf#?S'R4n\u{10}.< r!S$D!K!U!O-K+M!L!L!N!I\"H!Q.o\
        !q!q!L!I!N!H,v!K\"G!M,oMr;R!\u{4}&\"R%R8u!Q!K4Ns\u{e}#@u4J\u{c}N\u{5}\u{10}) S!W!k%Q9R&N!S}L\"l\u{7}|!'O\u{4}(\"\
        \u{1f}`Zr7\u{5}!\u{2}q7\u{9}! qRc\"Hl4Q\u{b}\u{1d}& p!E&Fs{!E\"F:\u{15}$#J!k?l\u{1f}S\u{1f}\u{d}\" T?Mi7\" R3kc\
        z\" o=M\u{1e}&!Il0z& O!O!R$N;P5R .#\"I\u{1b}w\"K$j\" p?pbo, R!i$H\"O4Q$Q!n$K\"L!S-H|Q6h' m!U!O%M8o\"O9QOT\"\u{1f}\
        `=pB\\\"\u{1f}`,q$m\"\u{1f}`$u\u{e}z\"\u{1f}`ZoB\u{18}# o!Q>n=\u{7}!#P[1!!O\u{a}!R s!B!i!G\"G\"E!j#H$G$H(K!Q#p!\
        I\"M\"H\"K!X-K$G\"J-o#O+L%p$P$n\"T!O)o#n!J+n,m$T\"o!K!Q!G+F!U!n!P!U#H\"J&J(R!I!R\u{14}Y&\"m#Q\"P!Q>N!S\u{e}fB E\
        !i!q$m!P!R#J&O$M*G\"t!T\"l!p!K!Q)I$A!H!P\"A!M!S!V,K!M\"m!t,sXo#P-r!S\"MU5\" P\u{2}ITk# M#m\"R\u{b}\u{14}\" S?T+\
        )- v!B\"n\"J\"C+D-v!F\"r$F+E%F-OO\u{1a}# o\u{1f}`%n\u{b}^\"\u{1f}`%oxB$ P\"T&n7T~v# R!N?P8\u{1d}\"Kt4M\u{1b}*' \
        v!O!G&S7u!R!G\u{f};\" p\"L\u{1c}\u{9}!HS\u{10}Y# r\"M=sD.# KFR.P\u{16}9$ P\"L$R!PhR##Q#m<R\u{7}~<!L!R!G\"Q!L!V!\
        P!P*n!k'R$k!J!R!J\"T!S!P!W-P$N#K!L+RwP\"N!S$R\u{1f}k% p!G\u{1f}`Tq!KQ89!O\"L\"N!Q!T,N!P,P!S!S\"V#S-M!N#H!M!S@n,\
        P+JOS!T%M!m2p&\u{1b}!\u{7}rg24 K!D!I!I\"C\"F\"y!I5H!I!N!L\"D\"I\"|!K36_l4S+ou3* r!G!P%I!N7n!H&M!Q\u{18}o5\u{8}!\
        Bk\u{1f}-!!O\u{16}\u{1c}# m\"LdI\u{1c}o! S8Z(\"S#Q<P#R#k.QTo?Lgx% S2o?T2k\u{c}lA_! S]y( u!H!L%F!J7p!KNr8B!zx\u{e}\
        D% M$p;M$u4JU\u{2}\"\u{1f}`!tep,\"J#I\"T!P8l!Q%Q!Q\u{18}u!J!K=qmL\" S?T?p* p!F!N#O\"O!K7rrlcp%Q\u{1}\u{2}\"'l?m\
        K2% o\"N>i!R3Sj\u{1d}\"\u{1f}`!x5:# O1o.P%5'!Q$M\"r\u{1f}`:Q$M\"r\u{e}Y# n?q\u{1d}qUE\" n\"Ku\u{3}!Fm`b#\"N>q4M\
        \u{0}R\"\u{1f}`eo\u{a}<) k\"U#K\"F8n!SYIVqFIC`) u!D$K\"L%G3p,J+H(TL]3 m!L!g#N\"M4L%S$M\"Q!U.H%Q!QCT'PJo!L/m\"Tr\
        O\" o'K9S$ m!O\u{1c}u!OfUK C!T!p!q!H!A!G!X!l!q!S!B\"G\"I$B,D!U!U#B!K#m!T%M$G\"R$E\"K!QGQ$n+M%Q%U\"R'N\"o)R0K\"T\
        !l\"G\"O*K@\u{7}#\"V>R!To3!%m\u{a}R\"Fr4N\u{9}\u{2}%!r$Q\u{1f}`<t$Qo\u{19}!?sAK\"Cn4Qco% R%S\"l?l.P/A#'G8t'G\u{15}\
        e- L\"N\"l!P\"S!K7Q\"U%R!M.M%Q\u{a}S~X( S!r!L%N8P!t4K\u{9}l|^$ r\"Pxs\"PS%\"?O!r5=!?O\"f3 N!H!N!R\"s!H!O!T7N!J!\
        T#j!M!S0L\"j!L^PMp\u{17}S# r!B&LO@\"\u{1f}`ZtR\u{c}!&M2:\"@lFp\u{1f}H!,l1\u{19}- u!C!H#K\"D!K7p!K&LTv!I4QfJ*\u{13}\
        * P#D!r/U!M/l0N$P^sNn&~\"Hr4N\".$ n!S>p!I1H\"\"K=PtJ*!O!n%H!R9p3O!L!J!N\u{c}r'd+ L!U$F:I\"V%h.K!M%@!RJS\u{1}\u{1b}\
        $!OEI_o)Z9H# p\u{1f}`eqll& o\"M=q\"O\u{1f}`9Nd5\"\u{1f}`Utpx$ R'q8T't\u{19}\u{0}& q%M*U0q%N*V'\u{9}!FP\u{3}A/ N\
        !Q!J%R!l7M!N!P#I!L!R.K!N#l#l1t/ H!O!M%Q!i7I!I!N#K#p.R#n!p!K!L\u{11}F& l!N&I8m!N'Q{]#%NAS4o\u{1e}\u{b}#\"V>R!T\u{6}\
        /\"HO4q6?# n\u{1f}`@m]m\"KK4u \u{1c}%%P\"N?Rkp3qOh$)k?K4u\u{c}l\u{8}\u{1}# m\"P?RdG+ O!l!o%M!Q7P!n!s%N!R.L \u{16}\
        ' r!M!O%D8r!H\u{1f}q%T#+n?r4D\u{3}\u{0}0 J!C$J#P3x$H!I$M\"tHQ'oCq(o/K!x\"K\u{18}X!!R<w& R1G!p?p2H\u{c}p0K( u!H!\
        L%F!J7p!KNr>\u{5}) Q!O&l8Q!Q&m.R!P&Q+\u{19}% R!M%R\"l=Rl2\"\u{1f}`=u'N' Q'P!U7P(T\u{1f}`>so\u{19}% r&K?O\u{1f}`\
        !S(\u{7f}!\u{1d}v:\u{11}\"'m?l:c# mzr-oD\u{1}\"!P?Jg(- I!L!O#n#O7J!Q$m#T.N!T$L\u{6}MGw& O%N;i$P0O&SE\u{0}! m%[\"\
        \"OCm@b,\"R#F\"F4O$r!M!N4QBL!uXO0I\u{1e}\u{12}% Q\"R>T&P.Rq=\"HR4n&\u{8}\" S\"R=\u{14}!?oaf$!K&o9M&oM\u{7f}&%L\"\
        L9p$N\"N.NyZ\"\u{1f}`%mnn# u!N?M!\u{6}, m!Q!U#L\"U!Q8L'R3P-qJo!Nt#! R\u{9}S' S\"k%J\u{1f}`NP!n!q\u{7f}Y# S\"PCl\
        \u{13}T& K!S'p7R6N\u{12}m:$# n\u{1f}`Zq\u{4}q* R!I'R3p$N!J&q\u{9}S!p\"Q?|> j!W!i#F\"V!m4Q#g!V&R.R!R%Q0R+S&T(Q+k\
        !P$l+V#P(k&m\"Q!P!k*O#R5L@\u{1}w j!K!O!C!T!H\"C!J!P\"7\"<\"Q\"M\"V&S#n\"S!S!R!U!H!Q!M!P!I!R!U\"?&O#W!O!O!I\"J!Y\
        !G!N!S$H\"N\"J!l%H\"H'S\"K\"o!J!Q!s#D!N&R!N\"R*s!I!S!J\"S!S!p!O\"Q#I#P#s!F!O(t!O\"n!K!Q%N$k$Q!N!G\"Q\"P!I%M$S%G\
        !S\"S\u{1}O!frXp* o\"P%O!l/n(u\"P%QHK!nS\u{5}% p(N7s\u{1f}`!o$\u{1a}#\"L\u{0}k\"NHX) U!L$H;N#M!MVu(K3s/|& m!O2Q\
        ,n!Q2QvK$ O!r>O!r\u{12}C, T!Q$H\"T9N#M!MVu(J$m/s#Qdh, I!K$j\"U!Q7L!P$I\"M2m\u{c}o\"M\u{5}t/ M!P\"k\"L7r#O!R$R!R\
        0R!L\"M\"Hwr\"S\u{17}lQ N!F!G!F\"E!M!N!K!J#I#{!H!8!K!K(R$N!L!N!K\"J\"R!J!L&u$N!O!F!P!D\"K!M!M!S!G$p$ICoXP!P!R!J\
        \"L!M!J!Q%q(r\"MGM\"\u{1f}`eqzBf n!T\"O!P!L!K!K!P!L3M!q\"l!X\"O#O!N+P#R!R#S!P!S!O!P*m$J!P,n!R!L!n!K!M!J%n\"Q!M!\
        K!o(M!P!q!I!Q#K!G\"I!K#o!K!J%l!P&r$m\"M!O!I)L\"r!n!T!S#N!S\"P-K!M!T!q\u{8}$#\"o&MvNO\u{18}# r!I>p\u{b}G$\"H&P9N\
        \u{1b}riX\" n?pY\u{1}2 K!r!Q#J\"W!i8Q!U!t\"G0J\"D$J!TbT!q>O!uy]$ Q?Q'S4nN\u{11}= V!<!j#D!M!54D%B!m#H!Q!;!V-C!U$\
        L!D!P?T\"J\"p&Q!F.P=D0B$M!T!F\\\u{3}\"\u{1f}`=r'q\"NM2pd\u{1f}# m'N8p&I#+j?J4tmw!!P\u{18}y\" p?v[\u{3}\"UL\u{1f}\
        K+2$!I&N5M\u{15}M\u{2}j' p!P&J8s!P&Kku\u{1}>$\"O\u{1f}`;t#s!7$\"Q&T9Q4MI\u{7f}!ATjS''K(S*q&o'O(SEq0|# U\u{1f}`,\
        s@\\&\"M&H5O\"OHM\u{d}nB@\" p!IPC$ N'o{O#o\u{e}#{ m!i!o!?!B!A!E!L!V!?#C#A#H!;!H!L!J!L$K\"L!G!l!T#J!F!M\"R+B\"M!\
        L#N!G!J!V+m!j!L!J!M!Q#o!L&F!E\"R#J!U!J#J#L!V!D\"k!H!K&I#L#I!J#F!S#n!K!H\"P#X$M!m!i%Q!K\"E!K)j!Q!T!m!H#I!G!F!P!V\
        *M#j!B!Q!L!G#o)U\u{1f}\\% q!I!Lxt7s~p& R\"l?m4R\u{a}R\"p\u{1a}g: J!J!i#J!k!N!S#m)T'O$P!N!R\"U!H!k!M!P.R!S\"R\"J\
        $RqO!O#PE,. R!T!S%O!Q7N!T!U$K!P.K$R\u{c}S;s\u{10}i!#lqy\"Ks4N4g! oE!$ o!K\u{1f}`Tr\u{1e}v, M!U$L\"j4R$S!V$O0F|R\
        \"n-Miv9 t!?\"H\"D\"B(K$O*M\"v!H$J\"E!N+Q\"M!K#NJr#PJp#OBm!F!N!M\u{14}d$ r!O>s!P\u{1c}d!'Qy>!!I\u{8}\u{19}% l!K\
        &O8r!Mm|% S(k7Q(i4W%vU O!G!I!|!D!K!L!F!L!@!J\"K$H\"H!E!R!N!Q%M$N!N!M!|!H!H!P!F!N!E!K\"L$I\"J!H!U#C\"F/O!N!R#s\"\
        rFs!K!J!O.R+M(p'T#m$R+N21\"CO4q?\u{1a}'(R9T$J!LPPYm$Q\u{6}@!?u)\u{a}!?q6v. R!E$E\"v!I7J%J\"u\\L#n!K+v%M'oWg\" O\
        \"k7\u{1e}\"Bn4RJT& p>R!n\u{1f}`6m$R\u{8}V%'D!p?k_qap\u{1e}\u{8}% o\"O\u{1f}`>t\"Pp\u{3}7 w!L!O#I!N!N!I4O#s!M!N\
        #K!I!N!L1KYl!P=n\"O+p#mEI@g) L!L!K#K\"M\"n8P%R6S\u{8}9\"?OyqSa\"\"m?p5d!TPP/# O9oZoA>' m!Q&M5o_STR\"o\u{0}h! oU\
        \u{f}\"!T?O6L$!I\u{1f}`$x!I\u{e}\"! rPb!&nG\u{0}&!H&t9K&x.I&K@V% v!H&L8x!I@m$ m!G&H?Hn3& r!G!O%I6R\"pD\u{11}#\"\
        P=r\"Q\u{6}5` g!P!l!A!J!j\"J!Y!A\"A\"H\"E$@\"P'j!O#S!h\"M!V!P!N.H%T!G!F+t/S\"Q#R\"k!O!P\"Q#O\"P!R#Q'O!U!S!T%r&T\
        \"U$S!V\"T#o!q\"o\"T\"j!P!O-R&T!Y-k!S\"O\"t&t%lsM\" Q\u{1d}Tk*$'n!RfO'p#\u{0}\" s?sUf!/Po\u{6}0 N!o!r#N!M!S!K7K\
        !p!u$N!Q!L-L!M2SmF\"Jt4Mtd' n!P!P#N:oXs!Nl|% p!M!R=o\"R#\u{b}!\u{1d}sQ\u{16}!TS@o$ R!n\u{10}R!nhY\"\"U?Q`w' p\"\
        Q%R!T7s'Q!P+}\" K?Oim!?u<5$ r!J>y!K\u{1e}\u{7f}.!I$J\"F!T'K!n0N.NYS!M&n6p8o9RCq\" o?of\u{2}/!V!N$D9r!S!K&T3R1O/\
        Q(PBR8R!m\"Q:V\" o!O\\k#%P\"H!Ru*% N\"q=O\"r4O\u{1f}\u{2}!UP.6\"\u{1f}`eq\\QE F!L!P!P!m!J!M\"p!j\"S$P$I,G!V#l!B\
        !I\"o!Q*H\"K!M!P\"I\"I!IKRYN!J!M!O\"R!S\"o%J$Q!n,i+ T!Q$L\"L!k8O!V#N\"O4R\u{5}R5\u{1a}\"%O?QDn\" r?t\u{19}^% l!\
        F>uXF\u{d}o7X!BoK:\"\u{1f}`$vn\u{19}#7wWI!wX\u{12}!Il\u{1b}\u{7f}\" Q+nV\u{12}& s!G&O9I&P.QA/% M!u\u{1f}`<N!u\u{14}\
        j#-r\u{1f}`(rJ\\c 8!j\"U\"n!T!Y!l'B!H!?!E!T)n#>!j!l!T!T!Y\"U(G&M!S!T!L!P!Y!M!Q!O\"I!S(O%R\"o,N!L!M!m!l$J!J!J!l!\
        j+H!G!H!n$v\"P!M)o+G\"n!W+M\"D%j!R!W!k%J!N#O$M!mG3!&NI1!#l1~# m\u{1f}`@s\"\u{7}' p!K&KSPHq]o!PZn% o!B&D8p\u{5}n\
        tC\"\u{1f}`.qPT$ j!O&K:S\u{c}\u{a}' O!l!Q=O!I!P3w/l\"\u{1f}`=o+J$\"j?q4Q\u{c}n%|O N!}!B!E!K!C!J!?!I!C\"B$@$B*L\"\
        l!v!I!I\"B\"F!L!G,M6l!K-n\"R!l!N!O+k&R$n&Q!n$T'P\"J%S\"j/X%K#O\"J/l!P!MuR#!I>p!J\u{1}b!?pl\u{1e}&%K\"M8p!T&N1OT\
        \u{1}!%m[<\"\u{1f}`=q^yt O!;$T!n!T!W#Q$Q$A$Q$K!p!J\"L!B!V#p!l!P!Y#M$V\"p\"D\"I!T!J\">\"T!R!D\"J\"F\"F%o#N!Q#m!Q\
        (n!I!S!L!H!T!t!Q$r#N!U$o'N!J!W!r\"D\"P#p\"p!K&q!N!U!E(R!K!p!G!P)m!K!R\"P\"T\"E\"H!T%I\"L&k!Q!R!J'r1~o T!U\"Q!I!\
        i!V!Z!h!K\"G\"K\"P\"M!E!J(T!g!N!P\"Y!Z\"N!Q#Y!R*N$C\"N!Q!T!h%N&k/N#E!j\"P!U!Q!U!X!J!h!S!B!U!N!W\"?!Q&G#D!X!J\"n\
        !T\"J%F#A!k#@\"B%k#U!T!g!T+E\"X!R\"K\"Q#W%M$H&V!N!P#pi\u{1f}!US3`!Bnf\u{18}4 R\"i!K#P!U!R7k!Q!T$P\"J-N!R%OYQIP#\
        O!S!l%QdN2 Q!V!n#P!J!N!Q4s#M'P!T3RNS0P\"n7s!M!PG3!\u{e}u\\h#!M~q!M-6##k?p4P?\u{5}\" p?p12!Yo\u{7}R+!J!l#Q\"O!S4\
        Q$E!p&R\u{a}QER}(%!R'X?U.S&S~\u{3}\"<Q\u{15}Q&7% o'I!K}K!LGv\"\u{1f}`eL\u{d}X#!K@Z&R\u{f}\u{1b}' m!F&Qsq(p%z!I\u{a}\
        T9 Q!H!K#T\"p!O3m%G!G&R-H!K#H\"K4T4S#m!R>S#m(N!m-n)T3nVx\"Hr4N[g% m!R\u{1f}`<q!R&m! r{\u{12}!!S\u{3}\u{5}\" R!m\
        \u{6}a# n!L?M\u{4}\u{15}!!RJ=!fsK\u{f}$!O&N!U?TZ\u{b}% m!H&I9M&N[k# RBo4G\u{1b}\"- k\"S!P\"T\"N8i#P\"R\"S.L!S!O\
        \"Qr.!\"PQU\"\u{1f}`-p_0\"\u{1f}`0uz\u{1}\"\u{1f}`CtTw!$k\u{13}\u{a}'!K$N\"p!O8N$O\"s'\u{13}\" p#F\u{12}4!#k@\u{1d}\
        $(m?o`T\"m|{\"#j?kL\u{1b}\"\u{1f}`!u~\u{1e}!%Rw\u{d}\" q'L\u{14}@* I!R$O!U9N%P!M/K!T&SU\u{c}!&l3\u{1a}% p!M\u{1f}\
        `<r!N}\u{1}2 V!G!I!I\"H\"F\"J&F\"w.M!M$M$L(u2GLkVM*p+\u{a}\"\u{1f}`,qN)# n!F!LR:\" o?rmv#\"K\u{1f}`>si{\"$kSU\u{15}\
        r#!H!K%I\u{4}\u{b}% Q!q\u{1f}`$Q!q\u{19}^!VR.\u{10}\" T?S.\u{4}! Qc-!JpaO\"$lSSnV!?qu/* J!w!K#K\"M8K!w!K#M0L!*\"\
        !S$O\u{14}L' R!q&M!O7S!s&Mp[- u\"J$C\"G4P#k\"N&S\u{8}q\"P.p\"R3pD\u{12}\"\"M?Oz?A u!<!F#N\";!G!P\"K&T\"D!O+v!@!\
        K!Q\"U!l!@!H'T$F\"C\"L\"I\"BWr!H!K#D9o1M$H\"K=D!?q]o& n!G!N&L7l\u{a}r\u{e}S$ n!P\u{1f}`$s_Z( n!G!R#O:r!G!R4O\u{1b}\
        \u{a}#\u{1f}`=R!pbp\" s?s\u{1a}\u{b}\"/R!m\\x= X!L$H!T!N9N!S#P!O!P!T-Q$K\"L!Q0Q,m!P!I!M(N/T\"n?O-m!P'U/k.p&\u{1a}\
        \" P\"n?P& q!G&I!K\u{1f}`8ng\u{11}\"\u{1f}`-rx\\# P!o?p\u{b}V3 G!9!u%K!K7I!D!l&P-J!l6oEm*n%q'i:F!q5nI*! p\u{1c}\
        \u{a}!UP]&U F!O!m!n\">!E!R\"m!m!>\"D\"F\">!G!?!L+E!T!U\"Q!@!J\"U!m\"F\"H\"K$E\"P#P!D\"J!Q?Q(Q$n+M%Q%T\"R'N\"o'p\
        \"R-n!S\"K\"S!l\"G\"M&O$JST+ q!F$J\"F8q5K&L\u{2}m#r!L$No}!GO\u{1a};! m>L6 U\"T!H\"S!N!K\"j(n*R%R!R$R!N-R!K$V\"S\
        \"Rot%R/S!Q:U\"\u{1f}`=sG\u{1f}!\u{14}p[\u{1f}#%M\u{1f}`@M\u{14}\u{12}#!T@l&S~}K r!M!W#H\"Q7J!g!Q&P.P$S\"U,m1j!\
        M#P!Q\"O\"H\"k!N\"P\"k!N'M#D!O&I$k!L#M$H&r'O!Q*H!L\"U&Q.o!G!P\"J`*5!L!P#G\"U!N\"l%F\"P+P$N$J\"R!S)R(K\"O=mZQ/O'\
        N'OT\u{1}' r$O$I\u{1f}`(z$I&O\u{7f}U\"<N\u{15}N8\u{8}$ P!q~P!qF\u{10}##N\"J&o\u{1a}\u{1b}!UF\u{19}i$ s\"M=t\"M/\
        P!!H\u{11}W,!S!L#T!N\"P8W'P-S!N&QtP2S\u{a}f!?q4\u{1b}!?qkd& K\"m?l4W\u{c}m5qUvQ r!K!X!L\"G!V!G\"L#s$V\"n!E!i#L$\
        I$k!R!W!Q\"L\"N%n$W#H\"G!Y#N!Q\"R$R/s!L&A%p(p)m$J)n%q3I\"O!Q,T!O!P#K!S\"R4px\\\"\"n?p\u{6}\u{10}$ r!M>t!NufE u!\
        Q!Q$?!C!@4M!F\"o!M!P%E!G.NF?'k#J!G!n'p#o&B!o%o'r!A!K%t&M!S!G)Y!P7m!K!L!Fxl!%k_d$ p!H>v!I\u{18}L&!R$M\"K:W&T\u{15}\
        u-\u{16}\" p?y\u{d}\u{1a}!'N\u{1}m% r!D&M9GyKM\u{11}!^S|b# p!M&M\\E\"\u{1f}`Uu#N( N!L&l!rrN!L\"l!sA3$ M/r0L/sWF\
        #!m&TMM~\u{d}! l\u{18}9!(RSM&!O!n$R!R!QMT{a\"\u{1f}`=v$x$ Q?O#I4x(g!Bt\u{c}A$4i+U4H2xk\u{d}\"!R&S+3* m!E!P#M!m!\
        H!L8J$N4J|\u{7f}$%N#P<O\"R,\u{2}\"!m?n\u{a}f\"Bo4Q\u{13}\u{11}\"!J>wz\u{e}& U#U!T>N0I2t6\u{1}7 J%k\"r4u$Q!F$m\"\
        u!M-I!L#I\"?IJ\"n\"I!q<L!t\"J)u\"N/lpM\"&S?T`\u{d}!\"Q\u{0}0!zr\u{18}~\"\"m?m?'#\"N$l;Q\u{5}B!\u{2}q0\u{3}$ q!D\
        !Ilr(h$ p\"G=q\"L=?1 S!v!G#F\"D7G!L!S&N.q\u{b}P!w$H\"F.y!H#H0I!UO\u{15}?$ o\"O=r\"O$\u{1}$ O(P9l4T\u{1}\\&\"P%Q\
        !l9QdR!nKP& P!o?q\u{1f}`5P!m\u{e}>!(SY!\" m'MT`! RW0#)n?r4GL'% r(Kzt$K>q{m!np{j\"\u{1f}`,q]C! m\u{14}R$!p!O#OOT\
        \u{9}/\"\"m?p\\\u{1b}! q%%! nYB% R!T&m8Q5N\u{2}\u{11}\"\u{1f}`*u<\u{7}!?s2o1 J!I!E#K!S!F(G!w\"H-L&U*q*T(n~M&T(q\
        tW7!N$M!Y!W4Q%R!U#Q\"U!S-P&R>J!P,Q+R\"S3F+Q-O#R&T/P=\u{e}!(Tf^! P|\u{1c}Z Q!E!L!N!R\"N!G!L#O$S!N!<*P$T!o!s!F!M!\
        I!G!A!J!K!M!J$H!N#l!o!;!=#q\"P!N!k%m#>!A!Q(m)s!K!N#Q\"l#P\"M!M!Q.o9N$P,o$<!@#H!J,X\u{1a}q! n\u{16}\u{5}# Q\"m&S\
        \u{1a}E\"\"P?QV\u{0}6 T!n$G!L!J!W7J!k!S#E!O!N!R.O#H\"F!M\u{5}k!S#P\"P!OSx3 m!R!V%O!U8P!V$G0V9q'F!O/LJi#S!Q-H!X%\
        J\u{b}Z\"\u{1f}`%u\u{9}}$ n!S\u{1c}o!S\u{7f}\u{1a}$ x!H>y!IC7! p\u{1b}.#!G$M:q3Rz Q!M!P!P!W!J!U!O\"n\"H!J!R\"J!\
        l!L!k!L!k!O&Q\"M\"P!R!S!S!S!N\"O!W#K\"U\"M\"I\"O#U!R!Q!K!T!K!T#K\"G\"N\"I!S\"m!O\"Q$k'N!T!m!I\"P!T!m$M#P!R#U!U!\
        T%o!P!L!T%S$L'M#k!M!M!E!M#N!o#L!Q\"M-U!L!R#J#P)S$n!O\"M'r\u{4}b# o\"S&S\u{15}j% S%P<n4O&O\u{d}** O!J$m0NRq!NwJ!\
        K$m(m+?* I!n!n&k7P(j-H'S\u{1}S!ku\u{5}\"!S>q\\]!Bst\u{1}!'Q\u{5}r' M!T'j7O!P!o4O>9!UR\u{2}\u{15}\"Bp4P;2# n\"P?\
        N+6$!Mvs\u{2}p%r\u{b}H) o!S!J#L\"S8q\"P%N\u{19}pa\u{16}\" R'S\u{1}O! m(z\"zrOvMx% r\"L#G\u{1f}`UsV\u{15}\"<S\u{15}\
        SF'!?s`'\"Bn4N\u{15}\u{15}!.m]/!UR,j!$l'\u{7f}\"?R\"p$Z!!N^.!!G\u{a}+J P!l!W#X\"R!T7P%m\"F.?!Q#JAJ#M!M%H!U!P#L!\
        o!N%P!q!M!O!p!R#J\"H!q!G#R!m!M&V'o&M*n!R\"m!R'Ov\u{19}E \u{7f}!t!.$K!V!E7|!q!7%X!H-l!C!Q$R0n!M,p\"J!q\"K(M#q\"K\
        (m\"K'J#o\"K%l\"J%O3H!l\"A3o\"GE<G N!V!o#L\"S!V3Q!l#R!T!j#U\"G!U-K$K?O\"Q!r!H\"I#P&T*R!P!q$I)S!n$R!O!T!p)Q!l!L+\
        S!m\"NMG\" o!G8'& K\"L&ozK\"N\"p$\u{4}! OYG!(m|\u{9}# V\u{1f}`=n\u{f}/$!o$M;P4o(\u{10}, o!B!T#I\"L!Q7q!I$N\"J/N\
        \u{7}n\u{1a}S\"\u{1f}`er\u{1e}*2 Q!p!L#L!P!s!Q8F&I\\O!G\"v)P!t\"R!p$M'n<v&!J<s\"s!L\u{1f}`8s0{( Q$k\"T-L!P/S4m\u{c}\
        v\u{9}M$ n)R\u{f}n#Rt7% M!o>K\u{1f}`;pD\u{7f}# S!n?qyz!UP\u{10}J! Sj;#%Q#Q<S\u{1e}\u{3}\"BT4kqJ$\"K$R!N9QP\u{2}\
        !#k\u{2}\u{7}!UQN\u{6}$ l#S<m#R\u{a}z% S!n?r4MCQh%!URQB!\u{7}p\u{13}>\"!K\u{17}skL> S!F!M!K\"I!T!E!N!K&w\"<\"N(\
        R$Q!E!P!M\"M\"H!P!N&v$R,F\"8GnXO-q(p\"Mr.\"?U6S\u{12}60!I!U&S)m/K&O.O&O!Q?m$RFI<L%Q\"O=rqO) k!R!O%Q8o\"S%OQr:t4\
        \"$ s'L8u'M9^\"Gq4M[+!!R%\u{16}=!P!S!P\"j\"N!L7Q!U!U!R%K/T$R!P,N3O(w!M#M#O%n&U0p8m#U!M&P.Q0q\"4#\"l?q4M\u{1f}O&\
         k\"H?O\u{1b}Q!m\"rv!) p!H!Q#G\"P!S8M$J\u{1b}o \u{1c}% p!H&H!Q7p\u{d}Y# Q!O?P\u{f}2!$m\u{3}J$ P'n8R'o~\u{6}!ClR\
        \u{3}\"\u{1f}`=r3A!zr4w% n(I\u{1f}`(s$I\u{7f}_\" P?Q\u{7}M# M1m?n)-\"!I2nq13 P!U!l#L\"N!S\"l2o#S'Q!S-S!T5R.R*OB\
        l-o6S\u{c}|! qeG'!P&P8R!P&S(n\u{11}o)d. O!T\"I$N!Q7M!T%M!Q!S-I&P\u{a}o\"R.\u{4}!\u{11}s\"T\";n\u{15}nE\u{f}\"\u{1f}\
        `!v=\"$ L!t>P!s\u{1a}\u{d}!\u{1d}s,m\"\u{1f}`Up\u{1d}T& N\"l&P9j\u{1f}`!k\u{12}\u{f}1 u!L&A9B&B.GDN9q3o)S%R+E\"\
        o!Q&L.l%l\u{9}\u{18}, o!L!N%T6r\"v!J!O3L!S\u{1f}L#r\u{14}\u{c}\"\u{1f}`0rKO!/l\u{8}Gr N!X!U!F!K!L!M!P!Q!O!U!L!R\
        !K\"I!N!O\"K!P'M!S#S!F!S!B!L!G!T!J!V!F!O!B!J!L\"B!F!I!K!<!=!k!Q!k\"R!V!l\"j\"n!n%s!u!k!l#I+R%R!k!T!h!V$h!j$Q\"U\
        DY\"i!L\"L/e!J!M!U!N!L!L%N#k!S%Q$p+R$pV n!i!N!S!U!K!N!R!K&o\"W\"R\"P'R!P#k\"N#L!T!X!R,S!L!O\"Q!P!N!R!O(V$n$P3M&\
        W!K!O1R5o#q!R!P!N!H,n!U!R#M!Q!Q!G*S$N!P.mxM$ p!N&N8n\u{d}B\"\"N%QJ\u{1e}!-q\u{b}G#'o{Q#p\u{11}\u{1c}\"\u{1f}`+r\
        \u{14}-!FN\u{d}l5 I!x!U#J#R7K!u$Q\"J.FNM#r!SVQ!q\"T!q$K\"K.O!p,\u{e}!!G\u{8}\u{10}!%P\u{b}\u{3}\"\u{1f}`Ztb\u{1}\
        \"(P?R\u{1d}V#!M&P\u{1}R|A&GQWt3Q\"s1M\"pT`#,n\"lQT=T( r!L&N8p!Qbp!Q\"QIj' R!o!J%J!K9P3Sc\u{13}+ O!T!Q#k!o!O!N3\
        O$L\u{11}O/M\u{0}\u{13}! T\u{e}\u{1e}!An\u{1d}'( J!Q!Q%V8K\"T4P%U\u{14}[! n\u{7f}\u{1}! m;f#!n\u{1f}`@p\u{8}h>!\
        Q!R#;!@\"W!S*G!K,V!Q!r!m!@!E!l,I!L!@!F!>!I!A\"G!?!E\u{3}o\"m%S!R-L\u{1a}_* R\"R$O!L8N!M!P%S/R%S\u{7}X\"\u{1f}`0\
        q\u{7f};& O!k!L=O!F4x\u{f}%! liy\" R\"Q6M!(mF+' N!I1u-M2p2n\u{c}pW\"$ p!Lyp-oA!\" Q?P7\u{10}!.mn !^N\\\u{1c}$%S\
        =k\"Q2Qk/\"\"S=o-SC X!W$F\"O!O3L%U%T!S!Q-T!T%U>O(K!S!k!K!P!P!N+T!T%N!n!L!K&U%S+L#S-V!W%Q!Qb\u{6}# o\u{1f}`Ur$\u{1e}\
        (!E!Q#K\"J9L!S#P7Q\u{15}X% m!D&G\u{1f}`'Q\u{1a}E\"#mSRo#) K?J!W$M\"U.N\"P$K\"U\u{d}\u{0}& q!D!O%F!P7n0u! O0\u{d}\
        !?v[|* s!L!O#O!m!N!Q8P!P%R>\u{1c}0 X!B!Q&W8J!J%M!U.K9n(M0Y2T!Q6q$PD1# T(nvn\"\u{15}\" n?qdX& O!k'R8n'Q-N`\u{16}\
        # q\u{1f}`0rqK\" o\"PX[2 M!R$R\"m!O7H!P$R!S\"Q-M$S!R\"O\u{6}Q#O#P8s\u{f}#-!G&M8l!P&N!O-N!M&QtN-s!P\"MJP\"\u{1f}\
        `@sq^5 L\"I!C!s\"N-O!M+M$L\"O-M!O#C!v\"R,TzQ#F!p\"T+Q\u{1c}|1 r!t!E$L!H!K7q!l!L$J\"P-Q!J&N\u{6}P&O/R\u{0}W$ o)R\
        \u{f}o#R\u{18}P! p^bH \u{0}!T!I!R\"L\"\u{1}!-)R\"S,|!T!N!R\"S\"x!8-I\"O$q!C3r(I$p!O\"q!C$s!K\"t!>>k$L't#q!D,q!O\
        $O\"t!C!g\"!O!m~{!\"TU\"\"\u{1f}`,t5-$ l!F&M8o\u{d}d# q!O>r~\u{1f}!#kz-$ N!q\u{1c}O!r\u{18}+$ l\"Q=q\"P\u{c}V\"\
        Bm4Q\u{f}t!?t{z* k!N!O%J5mup>R\"mCo\"Q*b&!H$P\"P$l5J&QeP\"'R?RWp!#m)U!VV\u{16}\u{7f}0 u!M!N!N\"K\"P!M7m!S!Q%N!O\
        .Q!J[pNpB1\"'P\u{0}O<r\" m?oQ \" m\"Sb\\!?lY\u{e}!@Sc\u{c}!)l!|%#o\"Q\u{1f}`>q\"Qp\u{3}#!O&IMR.\u{14}% R!n\u{1f}\
        `TR!p\u{f} * J!N!R#q#T7L!Q$n6M\u{6}P\u{b}S\" w?w\u{1}!$ t!J>w!KG1!3o72$ q'N8u'N1w!\u{1d}pD[$ o<Q\u{13}p\"Q\u{1e}\
        }.!D!N#E\"j!G8H!O#H\"C.I!Q#K\"}!J\u{b}W!VnG\u{1a}$'O?Mkp!PHa%!O!O?P\u{7f}o!S.H% o!E!F>K\u{d}T=s! mk~!#P\u{6}o$ \
        P!p\u{6}U!r#\u{2}$\"Q#J!l;P%\u{19}!VK\u{1b}i#%n\u{1f}`@nI^\"!R?Q9V!?m\u{b}J! QtV! o\u{d}a!ns)/!)kuR,'H!V7m\"V%G\
        !U-IFo!J\"P!OQqu\u{9}% l!R!Q=r\"OIU%\"R=k\"T&U.Q\u{4}2# p!I>u \u{1f}\"\u{1f}`@n9\u{12}\"\u{1f}`@q^),\"V$N!P!l3S\
        &T$T!S-R!N&NvS\u{18}\u{9}> H!l!q!A\"E#j+C(T$M!k!o#I!J\"T+G\"@$O\"M-S;S\"L!T!mJT/J!T!Y%N.R!R\u{b}\u{0}\"\"S&k\u{2}\
        (! nNH\"\u{1f}``p?\u{1e}\"'L?K8\u{1c}; l!N%R!M!O3Q$n!R!T%Q!J.OBj!E*n$N2o)S)k!L!R!r#Q,S$R4r%T\u{1d}b$ v(Irz$Is\u{18}\
        # u!G>uo\u{1b}!?m\u{12}/!&NbD!?m#r( P%L*J\"q.Q1S(O*s\u{6}Z\"Cm4SFw$ O!o!N%RWE!$kM5!!JhZ= p!O!M#D!C!C!G+m!o+f%H\"\
        F!G+o!p!E!G!K\"J\"H!L)F!I%O:Q\"p>w!LTrSV!\u{7}K->$ n!L\u{1c}s!O v&!P%R\"P8R&m!O)m\"BP4ph.# O%m:S1\u{13}) o!H!I%\
        J!I8O&K!K\u{19}JqN!(QuM\"\u{1f}`'o +*!G&L!K7n!O&H4T\u{6}N!S%O\u{7},> Q!A!L!t!J!G\">\"=\"=$C$I,Q!F\"C\"H!N-B!N!E\
        \"\u{7f}!L!P\"@*H{O!K\"s!N!H,PbS0 N!q$Q\"R!l7l\"Q#I\"L/O#O/Q0QhL5O#l{f!\"P?\u{8}!\u{1d}rTY!\"OVV& m!G&L8s!I&M\u{1c}\
        8'!k&R!P8l&K!N.NQA% N\"n$l9O\"n$:\"\u{1f}`=t\u{b}\u{15}##m?m4QU#$ n'H8r'I-]# p\u{1f}`@p\u{10}\u{10}% R3m,R3q2JA\
        [# r!L>r4D\"<K\u{15}K\u{d}=\"\"T?S\u{15}^$;x!H\u{14}x!H\u{11}x* q!H&R!R7m!L&M.R\u{1f}`!t&9!?u-\"!%Q',! U\u{8}\u{11}\
        & R\"WDP/N9L'rOL#!T&Q?KA<% p!O&L8q!P(%\"!RSN\u{e}:!fqjQ\"<O\u{15}Os/\"(U?S-\u{13}!zqh\u{7f}% V!N&r8P't\"l\"\u{1f}\
        `@s^^( R!I\"S\"q!P>u2H\"Ez=\"\u{1f}`,s\u{9}z$$r/K0t/K\u{e}x&!N&L!S3r\u{14}L!r\u{15}^''E!k?l3H!QKpalUM\"\u{1f}`e\
        qN\u{2}\"\u{1f}`ZtS5$ U\"U?T\u{1f}R\u{18}f# N/o0P\u{9}0!wp6&\"-q?q[c& N'L4t\u{14}M!t\"M\u{2}Y\"$l?nt@$ p(O?R4M:\
        V# s'IgvG0\" p\"P~\u{9}\"!ozoOt! njH$\"n=Q\"r4Og['!N!Q&R7o!Q!T\u{1e}N.Q!?rp\u{3}\"\u{1f}`=s\u{b}9H j%G\"Q!Q3P!k\
        $Q!V$S\"S1L2L+K!Q\"R#N!S!O#L\"m!S!P!N!N!l!K&o!F\"m!P!O#L#B%O'K+P!k!G!N4S8x\" t?tQI' P)s6L)t4G\\R#oP\u{15}# U?U!\
        k\u{14},$ K?M'V0Tj\u{1c}$ O!J&PTP=2\"#l?n|6! NV ' Q!W$N?P\"T.O\u{c}RyJ#!U>q!S\u{7f}V\"Bm4Qtw\" m'J\u{1a};% o!H>\
        K#r\u{2}s\u{d}\u{1a}' O!V$k\"Q8O\u{1f}`\"R>@\"\u{1f}`0r\u{4}\u{f}! nl8\" p!D\u{1b}O\"/l?l\u{13}R#5nRQ!no\u{19}*\
         o!J!Q=p!M\u{d}p2p5p\"O#OZ !'Ma:$ X!M&L9RRd, m!N!N%L!N4mup>U\"m!NBo\"Q\u{6} & I!P\"l<M#m3N\u{19}h*!F!I;O!t!o\u{1f}\
        `!n5M#O!t @'!J$p\"J!T\u{1f}`9L$qeD\"Fp4M6&M L!v!T!S\"E!J!M!S'G0K!t!U!I\"F!N\"S-W!M!m\"E\"D!K,M#p.K#O!R#q(o!P*o,\
        N\"R!o!L\"r!J7l!I\"T!p!N#O\"K!N@&!?qy\u{13}0 N!l!J#H\"E+l#J*R!E!M'K,w(t+S!J\"ued;!G!k!L\"E\"E(l$H,t!K!j!Q\"G\"H\
        !U'M&I!U!Q\"N(o\u{7f}n!L!N!P\"H\"H0k\u{16}6\" n3T\u{1c}/!!O0A$ L/l0N/l\u{1}-\"Jm4Ql\u{11}\"<O\u{15}O=$% o!M&P8t\
        !K\u{18}V!UR/G5 r!N$C!N!H!T7i!M$I\"M!T-L!P!O\"L\"H,l(oHP=Q-P\u{17}W! l\u{c}3! QA4!?r=(\"\u{1f}`es1S'\"U$M\"l9U&\
        rjp\"PF\u{11}\"\"M?O6\u{12}\"Br4LF\u{1a}# p$K;n\u{6}'!_S!\u{2}\" OzOn#\"\"T?TK\u{10}!?qzI# n!G>oQ'!(Nf\u{b}\"<r\
        \u{15}r&?! p\u{1e}$+ M!I&I8N%O*N2q\"m~N$s(KRN#!R\u{1f}`?wqL#!K&M9M\u{a}c& N\"m=P\"m&T-N70\"\u{1f}`=p\u{8}&\"\u{1f}\
        `$v,LZ ;!F!R\"j!V!W!A!M\"V!V$O!H!M\"Q,B!G!N!X\"N!Q!E!N!R!V!M$L!G!F\"P\"J!P!N!W!L\"G!J!Q\"K\"R\"O\"F#Q#Q8O%Q*Q&T\
        !P#n)P;I!H$Q\"G$R\"M!Q#R^F* S!F!W%P4P%J&L!U\u{9}P4SY\u{16}% n!I&H\u{1f}`9li\u{1d}\"Hm4Sc6\" n!OgN+ L!@!r%L!O7N!\
        H!o&S.f\u{c}mJ<8 k!W!U$F!P8o\"R$K!S.R!Q%Q,U$Q+P#Q'S!m&mYl!O!N%R!RJS1!Q$E!O!=!S9V#K!R!F!N?sWQ!R!mAI!N%Hg.\"\"USN\
        /\u{7}\"-q?qv\u{18}!?rM-!?osH!Fo1\\+!Q&G!V7N!T&P!R[r#G?r\"Ka@* I\"n#P!O!Q!N9s$P\"N.OGG\"!N&JG4$ N\"o$m9O<N$!P~s\
        !PJq\u{7f}|'!I%l9O!Q!mVq!NqL\"\u{18}N!q]v$ o!G>ohlx#' o'P!O5O)R\u{1f}`2O<\u{4}\"!L&N\u{c}M\"\u{1f}`,si\u{6}\" q\
        ?t>\u{6}# n!M?MPH- K!S!Q!j#P!M!R7G\"R%L.L$S\"MSE'%I#P:I4v\u{c}l\"L#M\u{c}\u{1e}B n!N!V#K!G!T!K'N1R!I!q!o!K!L0u!\
        G!G#K!P3n,o%o#r#L!N+l&OHl!K!K!L!K#H!It|!!S!q% o!O&N8o!P\u{d}B_ l!D!L!P\"L!N!G!G'I&M&T!R!l\"m!P!l#S!O!S!O-M!S!L\"\
        Q\"M.M\"R!S/m#M!N$o!R!Q!K!H(U#l%O'o$N$R!N#N!u!O%T!R\"K)T!J!Q\"P\"M\"O\"M!N-S!I!K!l\"p&RRc#!K\u{1f}`UKn\u{3}\"\u{1f}\
        `@qy,!Hr+2\"\u{1f}`@rc\u{4}, m!Q!U#L\"U!Q8L'R3P-qJo!Np\u{1a}>!O!V!j!W!O\"O!U8O$S!U!M.I!K!Q$JAP*P\"T!Q5O6R)j!N!O\
        (T!T-m!K!R(p\u{11}U\"BN4oZq$ P$o;K$j\u{8}{\" LnNk7!!Sh2##q?y4D0Z#!O\u{1f}`@Pv\"3 S!N!M$S!M!R'm0U'T.L&N,o1q!GhP!\
        M%P.n\"L\u{5}Y& M!o!O&P7M!pN{!?RW\\' O%T*r?n\u{11}S%S(lp5\"%S\"ko % o!Q&J{t#K\"N# I.t?n%O' l!H&L8mcr#LtH\u{2}5'\
         r!J!O%I8m!Q!N\\\u{1b}$ Q?L6P\u{c}Pu\u{9}! qAC, n!W!N#M\"L!N9T#S\"OQs!GlRyJ\" n!G\u{1e}\u{c}$ L;p\u{14}M!pnO1 Q\
        !Q&X8N!F$D\"L.i!O&Q?M)L!L[N\"N#k\"O\u{b}.!\"S:H!^N:f\"%P,n@9!\"j*'\"QP2q\u{14}I6 V!W&V!R8T'U-R!P%O!Q/N0m!G\"J%i\
        !S\"K#R*QMi!E!R{c\"\u{1f}`eti$!&M Y. v!Q$G\"J!P7p!K&K!M@n4q\"R4o4L\u{4}5!&NFz) q!M!M%Q8n!OeSZo5o\u{0}5!grj\u{17}\
        :!K!N!T\"T!I!I!V8N!Q!W\"T!P!I.H!R!S\"S!K!Q!Q1SvU#O!P!R)T#?% n!P\u{1f}`$r!Pq\u{1f}$!Ivt!LHsd2!!P\u{9}D\"(S9m};\"\
         o?t\u{1c}&% P!n!R=P!o*t#!K>r\u{d}qFS\"'S!QhV\" l?p'R\"Bs4Lg1\"It4O+L8 Z!P!i#F\"R8U%K\"M.S\"Q$N0L!N*Q$R*T?P+t\"\
        l#Q.R!U$R!Rp/!\u{7}q\u{7f}\u{1e}\"'M?N\u{11}F\"!P\u{1}q\u{1c}L!&mro\"Go4K\u{2}uV F!O!K!I!I!~!K!D!K!:\";$9\":\":\
        ,L!Q!S!L\"u\"J!O!B\"C$A$>\"G!H!P\"o!G!A!Q!D+O#N\"LEP!O!O!O\"n!M&n2S#R-M!N!K!N\"v!M!L!N!B;\u{14}#%L:s%Lj]\"\u{1f}\
        `=tAv$!S&SNP%NmT$ S\u{18}R%p!S\u{13}8$!R&S\u{a}r!J\u{a}\"!'Q!N$ P!p\u{1f}P!r\u{2},# o?l\u{1d}tz|\"@p4Pj\u{14}B \
        L!I!O!m!N!n!I\"L\"n1M!O#J!P!R!l#H!V!O-O!O#U!O\"NGK\"S3N9M!O.K!P!U#m!S\"OF.\"\u{1f}`=r7\u{f}y J!U!s!9\"S!r!W!r!7\
        \"9\"?\";\"=\"<!F!K\"K\"J\"W!m!G\"Q!U!h!B\"U!h!W![!A\"B$C\"D\"B\"P!W!D\"S#R!E$H\"E$n\"K&T!K$J$V\"l!N!O\"X\"Y#R!\
        Q!i\"V!V'V#Q#H$Y(W$Q\"T$q\"n#U!W!m!R!m%D$U\"S\"V!j!F\"R!l!P!o%C\"F\"D$U#G\"o+ie|!'Qw^b ;\"h!S!Y!n#i!R!S!T!W#L!H\
        !H!P\"n\"T'J\"A!j!m!U\"V!L!R\"S&O\"H!Q\"j!V!T!S!V#K\"L#O!Q\"Q\"O!S\"G\"T!R.N\"Q!C!P&L!L!O\"n+P!M!M#o9I#X-A\"k\"\
        Q\"V'O(T!V!i!J{C$\"P%S8k'Qj;!DRdH1 R!T!k%L!m3L$R'P.N!VHTSL\"M!l*N#J&JzL#\"O?P3SX`$ n'Oss#P\"!- R!m!R#V<T#H1SMo#\
        O!PMP,R5S2\u{4}$ n)R\u{f}n#RdQ@ J!U$P!Q!n!p3R!M#N!Z!m#H!K!k!l.J$R!K!L3M,O\"p&U%m7N2R!M+J#J\"T#K#p1\u{5}) o!H>KV\
        n<q>o-u*M.o{\u{13}![S\u{e}j' K!r$Q\u{1f}`;M!s$Q4k\"<R\u{15}R\\J\"\u{1f}`@p\u{a}S\" w?xk;\"@M4q8\u{16}$!M&m?s4Ix\
        _7 Z!O$N!V!U4P%R$T\"T!U-O&O>J!O!U+Q-S3F+P-Q#P&R/P\u{a}~# P\u{1d}T\"m;?\"&l\"O+:S O!s!Q!Q\"N!M!A!T+K(F!q#m!S!T!N\
        \"k!P!H!R+K\"F!S#F\"J4O+K&I!w!K!M!y!K!G!R\"K&o!O\"R\"S#N#H(J#q!F!S*F!q3L\"Q!Q.L\u{2}z\"!Svp\u{15}x' H\"q$Q!O!T9\
        o$Nc}/ N!O!M!Q\"s\"J(I0P!S$n*L(S\"jYRQT)Q!'QN0\";o\u{15}o]-\" m\"M\u{19}w\"AL4p\u{10}\u{18}!\u{e}p\u{19}k\"Bo4Q\
        /C# l!I>pSv!*l@M! RWg#(S7s(RWP!\u{7}qAt\"\u{1f}`0pWg$*k?Q\u{1f}`!mq\u{18}\"Hm4S4O! Su<#!J\u{1f}`%H\u{b}6+ N#K\"\
        k!Q!O=F4u\u{a}L\"s!R!S~=\"\u{1f}`=r8A) K!w!J#L:K!x!J#M0Gka, T!S%P!P!j7U!O!S$Q!Q!j.Rg&( I!P!o$R\"Q9V&T.TJ\u{17}$\
         p\"N&N\u{15}m\u{e}'$\"n=Q\"r4ON2! Ug[, n!V!N#M\"L!N9T#S\"OQs!GlR]\u{11}. Q!n!S%F9s!S%G!S.R&TLq\"N=Q9N}y\"Cv4G\u{17}\
        ](!J\"F\"D\"F\"o?t4O\u{c}t\u{f}?$ M\"R#p?q1q' R!Q\"SWQHR#oMm#g\" m!H>{^ K!S!q!B!G!@!H!k!q!E\"F$C\"G\"H\"J*X!T!i\
        !H\"D!M!U!m!H&F&Q\"K\"I!M\"T+q!t!J\"L!J#i)R!M\"L$k$L#m!o!N\"n%m!T!R\"R&S\"l#M'O!U!l$P\"p#N-r!L\"D(U\u{2}&$ O!o\u{10}\
        P!qd6'!l$M\"M9u4J$O\"Q^\u{10}( p!L!Q&S7n(Pqq!OcE! miX\" N\"jz\u{16})!Q!S#P\"n!U8R&m.S&S\u{c}\u{d}\"4O?P%}\":pZp\
        w\u{1d}\" s!G8c!ZV\u{13}\u{7f}!VR\u{f}\u{13}) M!U!U#J%S5P#U\"N2Q;q\u{4} M!O!l!Y\"J!P!X!n!L!Q!N\"G\"C\"H!L!L!R'T\
        !U!I!O!T!Y!Z!y!q!T\"k!n!S\"o!p#J\"K!K!T!Y!D!J!0!?!1!>!F!K!B!M!=!D!E\"N\">!B%?!A!@\"i'G#O!k&n$M!O\"q\"O!n%m!G!N!\
        P!I!O#o*r!@#S!T\"F)T!U!Q!U)Q\"n!J!O!R\"Q!E!I!I!N)I$T!m!o!I!O!n\"t=m! m\u{9}\u{9}#!A>tXq[\"$ R!l\u{6}S!ni_* p!@!\
        K%C\"N6nXl!JCP)oM\u{1e}# j!OmovT*!C&G6p!M!r\u{1f}`!o5S#p!MD\u{4}% n=M\u{1f}`8s#M\u{1b}Q# q#I?Jx'\" o?R_5$ P!pyQ\
        !qWR% O!l!T=P!l\u{d}Y\"\"G?O,O\" n?r%x\" r?tB\u{19}#!n\u{1f}`UrOA#?K\u{1f}`!wkl& Q\"U=L5M\u{1f}`1rO !!Io!& I5w/\
        m4O/L!wvr\" O\"N!W#)J!l>NZs) T!p$H\"V9p$J\"R2P\"KU\u{8}\" o!M:m%\"Q!m?m4Qnt}/\"<O\u{15}O*=\"'Q!m>T\"\u{1f}`$v-/\
        $ r<M\u{13}r\"M2D!!Mqz) m!P&K5o#o=S?STR\"oCQ% L\"J$N!OXT8v!\u{18}vA\u{15}!$j\u{6}\u{1a}\"%W*Rd\u{b}\"\"R%OP3% m\
        \"M\u{1f}`#r\"N*)%%R\"p!T\u{1f}`?lTL!\u{11}r\u{c}B) o!C&I!O8MZt(u\"L\"NkK# P!p?lw03 Q!K$L#o4n+S.SiL&n+R\"n+O#E!\
        M!Q$S!n!r7re0, m!G!M#N!T!I!P7p!P!O%M~m|/4 X!Z!Q#T\"S8j!W!P#T\"J!R-T!R%LET2Q>T0k!Q&G\u{11}|! p?E!\u{1d}tyq% n!E&\
        I\u{1f}`Nok\u{11}\"Ap4Ph\\\"\u{1f}`&s|n$!O&p9P&q,5* O!l$I:M!V$I1R#M\"KXp/S!?w~\u{3}$ N\"m%N8Oj&\"\u{1f}`%uAW&\"\
        S:p\u{13}R\"pCn!Q\u{12}\u{6}! l8\u{0}!?v-\u{6}!?oj.C l!J!T#?*J$M,l!C!S!o\"D\"o,O\"D!P!I$E>C'm#m#L,m!H$M+O#R!m!P\
        !F$n1O#k!D&L/I/y% n!M!N\u{c}s\"Nhe$ k?l\\QalM\u{b}# Q'o?n\u{10}O\"@L4mkA\"\u{1f}`=mZA!#k7H1!P$M\"R!U7k\"S#R#O3M\
        4o,s!J!N\"R$RMS7P<?!^L\u{1e}q# m\u{1f}`@o&Z& s!K!Q%M8rcq\u{b}\u{9}!?pC\u{15}- N!m!U#K:O!j4F!S%Kkn!O:O&nij$(nzN$\
        n>sfX& L2u-N2t2H\u{c}o2C! lhE!JpT\u{c}#%NAP4q\u{1b}\u{10}& N!K&m8Q'n4R\u{1f}`\"#UST@&\"&O9lI0$ s'G8y'Hvg\".q?l\u{f}\
        D-\"M#n\"L!M4l#rrL\"M#p;l.n5P\"rMT. T!G!j%S!T4k#Q!N&JTp\"P5s\"M>kjV$ Q)l?l4M@F#!P&OMR\u{6}\u{9}%!I!m$S\"P8N\u{8}\
        \u{c}: J\"p!N\"H\"j!m3I%S$N#i-P&P!R?S(R!R$T*S-Q2I\"P*R\"o!M6P!mH\u{10}\"\u{1f}``t\u{14}\u{1c}\"\u{1f}`0quI$;Q\u{9}\
        u!K+Qs7#/l?o2M\u{1}H% o\"Q\u{1f}`#m\"R38! n\u{e}~# o!N!PG\u{14}\" S\"l\u{11}N$ s!K>r!L%t\"\u{1f}`et:l!Bo\\\u{4}\
        \"!O!my\u{5}\" P\"U@7!!Ts\u{19}! R{\"\"?l\u{1e}m_,( O!Q$P0s!KQQ!s!KDS\" S?Sr^$ n!R>o!R1\u{7f}$UOMK\"o\"p\u{e}a-\
         o!M!R%S!N7n!S&R!N.SDO.oHPez!!Ne\u{17}% P#p<P#w4Fm\u{b}\"Hv4I\u{1d}c!?vG-& k\"K%K8r!KZS\u{1d}g\"\u{1f}`@mF_!Tl~\
        \u{16}\"^R!QZQ' q!I!O%G8o!G&J\u{5} !?qrL( q!J!O%J!L7o(J\u{18}o$!6 w!D!H$M!K!I3O!Q#m!K!L%M!N.TEo9O#R9p!O!Q!S5MUx\
        ' l!F!E%J!O8N\u{a}rb\u{12}\"\u{1f}`%s<!(!K\"Q\"r\"I8R#Q\"r\"Je&!!N>=# q\u{1f}`@u\u{12}V* N!N!P%l!q7N!P!O%m!r*\u{0}\
        $ r3O,k3S\u{e}\u{11}& t!H!P#K\u{1f}`Pm/\\# q!K?S\u{1e}0% p\"P\u{1f}`Sp\"P\u{17}I+ o!J!N%J!C7l!O&N.Q!D&J\u{7}*+ \
        r!H!H%I!K8O&N\\o#M!QWOgy! lfs! LjYI o!N!P!J\"J!L!J!P'Q,N!P$O!Q#P!N!L!N'T&N!P#M\"N!L)P1N%T(T%n\"P-Q\"o\"M#m'S!L*\
        q!N!P!M2S\"M#\"$ T\"Q&n9Q@\u{3}##k?m4Q@/&!S&S?S4O?m{q\u{c}.M V!T!j!R\"G!J!P!W'T\"V*Q$k!S!Y#K\"R!V!S,M!N!S!T#K!T\
        #K7R#P\"j!M\"L&R%S*T$N*M/S!R.T!p!R!O#J\"L!S%S0p& M\"P%R!k8P!Rp\u{10}\"\u{1f}`=nu[\"'onpl\u{5}!?qge\"Cq4P\u{13}E\
        !Bl\u{14}S! o\u{17}\u{1b}@ R!C!N!w!P!K\"G!P!A#K!I\"B$G,S!G!O!n\"J!Q\"S!H*G&N!M+GPk\"R'NBQ#m\"Q,QVP! R\u{13}\u{e}\
        !UQx8\"Ao4MFx#!l!P?Sau!!J$\u{17}\" o?tg*##o?p4O\u{e}|#'SAu4Ex$!?r\"G\"!JfrA3\" r?s\u{c}r(!B&F!T8G!l&P\u{19}N!Q^\
        M\"Ap4Q\u{18}(!\u{2}p\u{14}G!(o\u{11}\u{14}!!N\u{12}k( p!E!E3QRt!Q\"E!Er<% R!K(o6Q)jG#\" o?vc#$ P/q0Q/q\u{12}##\
         p!C&K\"N$ P\"m\u{1b}Q\"m~.!?u\u{3}\"( m\"L&Q7u\"K&Q\u{15}o=rhn# P!S>S\u{1}\u{1d}# m\u{1f}`%Pq\u{7}#?P\u{1f}`;p\
        \u{18}?^!O\"J\"N!M!K\"k\"A$M\"M\"@(M$Q!S\"L\"V!S!K!O'R\"O$P!W!L\"K!P!H!P%Q\"N3I%R\"Q&k!N!Q\"T!m!T'Q#S%O!n!H\"Q#\
        M!Q\"S$Q\"J\"p#r!o\"o!M\"O+P#P!S$R\"U.O$W\u{1c}G#!JCJ4sA\u{16}# S'n?n\u{6}\u{8}! p|h\"\u{1f}`=m@\u{1c}\" S?o\u{4}\
        /\" n?w\u{e}\u{16}% K.t?nAK$m\u{15}2\" u?u\u{5}\u{15}+ l!E!k#H!m!H8k!L&M5QVR\u{1}\u{e}#\"P>J4w'w& m!K$J\"P9L&Ow\
        _#\"P?Q:Pj2% q!G&I\u{1d}q!LEC, Q\"J#E\"N5S#T\"L%H8R!QrSCPw:' K!s&M8L!u&N.Ij-\"Ar4K\u{b}H!\"Q\u{9}\u{13}!?s+h%'M\
        9n!p3O!JS\u{7}$ q!D!Ilr\u{11}\u{b}!Bn\u{d}\u{a}\"Fn4Qh_$ Q\"lSQTq\u{9}\"!-q\u{5};!\u{1d}wl2!?t;e\"\u{1f}`UqW+$ \
        R!S$M;Ue\u{1d}!*lQR(!K&N!j9o4Q%L!R\u{c}S-\u{b}$\"n&O7R\"r1#* P!l!O#R\"T!T9T#N!Q\u{1c}Q<\u{8}\"@L4tLK\"\u{1f}`\\\
        q\u{0}>!'I[S, M!n!l#O\"O!I7I!p!r&J.KqK\u{9}Z\"\u{1f}`@s\u{f}Q\"\u{1f}`Zqo\u{6}\"\u{1f}`%s\u{d}&$ m!B!M=s\u{1e}u\
        ! OgC! ph)!Am|\"!)m_]#4l\u{1f}`,R\u{f}u\"!Q>N\u{3}W% p!O\u{1f}`Tq!O\u{7f}V! l|X& O!k'R8n'Q-N\u{e}\u{10}:!S$<!I!\
        R!j4Q#p!U$A\"Q!W-N!O%K!O/E1Q'R$o\"m=Q*m\"Q\"l,N6P\u{1d}f\"$l?lY)\"Hs4It\\\"%l!R&\u{f}$ q!@!L=qm7#'o?s4Hi0\"\u{1f}\
        `0qiU$!J>L\u{1f}`!w~q\"&O[mBp& R!L!k>P5L&R i& m\"J&G\u{1f}`8r\"M\u{a}\u{1a}' l!E!J&S7l\"M&R*9! TZ&\"\u{1f}`%r\u{b}\
        %!#p%\u{17}#%M\u{f}q\"NF\u{b}!?t+]%!K\u{1f}`<p!K<q[m- r!J!M%R!N7n!M!T%S/M%QEm2S>6# q\u{1f}`Urp\u{14}. O\"k#J!L!\
        N!O7R%G\"R.Q'H\u{4}S\"p&Q\u{c}-!&S\u{0}\u{7f}! mF}\"\u{e}p!R$!=!Q$L\"K!R7X!k$N!k!O!S-C$L!R!O!S?R!q\"M(S,T!K3N\"\
        K,P,o!M$Q\"L>oMk# p!J!OA'!?v\u{17}K#(R4q\u{15}q^B% T\"E'O!r?m\u{e}|\"%O\"QO'! Rf<\"\u{1f}`@p\u{9}\u{c}! p:\u{a}\
        ' u!F)C5r)m!J3SN#!?O\\,!%o\u{19}#!GS\u{b}r&!I!N=M%R\"u4PS@$ r!E>t\u{1d}oSg\"<n\u{15}n\u{19}\u{1b}\" n?p,|+!T$R;\
        O$Q0N!O&NjS\"O(q.Q*\u{11}\"Ho4O8\u{15}\"\u{1f}`=q\u{5}v5 p!S!T#N\"H!O4S$R&N!R.R%O;J3O)P)O+O*o\"S.o6N\u{18} !!O\u{c}\
        hA q!U\"N\"C\"C!J3L$q!U$I\"H!M-F$L6m)n!L6r#m'u%m)K!J#q&L\"K+H#o!N#K\"K/K$lVA&!K!NDQ!N3m!r\u{4}4!\u{1d}u5\"\"Dr4\
        P\u{1b}r$ q!L\u{10}u!OU\\$ s!Ivu!IhY\"\u{1f}`@n7q$ Q!nvR!o.Z\"\u{1f}`,qZ]3 q!s!<#K\"J!O7s!n!D%N.T7P.L#L%M1o4O;L\
        5N!7- Q!M!O#G\"T8M!O!R#J1N!U0ryPq\u{4}% M!r\u{1f}`<M!sr&F O%m!l!G!P!F&V%U'P$W!U!T#V!N!M!R.P!N$G!T+p!R2P9P$P!k!P\
        3p$O!P\"M*N$P$Q\"N!N/R$tCw& n!N!L%p9P&r[\u{15}!!SWG# p!E&G\"s! o\u{5}X9 M!S\"S#Q!P\"E&n,R$O!T!Q!S#Q!R!R#P*P\"S#\
        M!IHNNS0K$S\"S\u{5}2! QgJ\"BP4p~>\" p!D^K# m?n\"S#?# o\"O=o 1\"\u{1f}`!u',\"\u{1f}`ZsN#!%M6>6 K!C!I!E!v!I!R-R!T\
        +M#I!t\"U2S6nDP#N!q\"Q8S*p*l{T!\"Pzu# O?O$w)b$!N!O>O!O}8$ P!qvR!r\u{1c}a#!W&TSR(.&!N$l!S:Q:R\u{1f}tw\u{6}!\u{1d}\
        qPp' s!J!G%H8p\u{1f}`6o\u{2}\u{1a}A K!J!T!R\"H!o#B\"W$P1L!M!P\"E!j%V$R&G\"R\"K\"R!K#S\"OQO%S'S'Q%r6P!L$L\"N.Q}|\
        \"FN4r0:\"\"Txr\u{16}p!)lj\u{7f}) O!S!n%K!P7S!O&O!P\u{3}\u{13}\u{0} T#N!J!R!O\"g!<\"@$L!@!N!Y!P!N!P$I$u!u!k!O\"\
        S!N!T!Q!T\"E&P\"P\"Q!Q!O!j!R\"W!W!Q!V%R\"P!X!S$P\"H!R!N'I#V#P!l!R!X!R%l\"V!L!T!n!U!N(m!T!P!P\"V!P\"V!P%P$q\"R\"\
        U(T#M!U)V!M!M!k!M!V!Q\"M!R!Q!U%G\"Q#Q#I!O!P!u!u\"l%r!o\u{1}\u{1}$ o!C&F8o}M2 T!N!o%P4M!l$M4KII4q!J!O#H\"P%S(Q+M\
        !lI|!?t6\u{17}\" m?nt=![Sv\u{12}\"\u{1f}`%q\u{12}u#!N>t!OsY3 u!F!P#u!?!G5N#o!L$o!C!M0G#J^N8n\"O.p&GR~& O!S'N4r#\
        P\u{12}ri\u{1}!\"m?\u{b}.!P!j#C\"J8Q!Q$G\"N.L!M!R\"L\"R\"RY\u{c}\"$l?lD@%\"F%H\u{0}q\"KVoF// T%G#W9R#G\"G!O-E&n\
        WP!p$P0S!M9Qy3\"(T?Q6\u{c}( N)K!u5R)O!t4J_n\u{1c}$S#O!R!Q!J!R!P!I(L\"N!W!I&L!P!S\"l!N!N!R!U\"O!U!K!K(O\"L\"K!Q!\
        Q\"Q!O!O\"K+t!I#I:R.Q!P#Q8m!L!P,O\"N!N!m!R\"Q\"O.V!J7g. m!Q&O5P*Q!V.PMU#R+L-n4P+U+Q\u{2}c' O%M\"I8R%R\"L!T',#!O\
        >s5LOx& m(R7q\"P&R4Nd]# m!QyoWu$'N%n:Q%l=k\"\u{1f}`.s\u{18})%'L!P7Ncr$M$(# T\u{1f}`eq7c% R!L&J9L!k\u{1d})!zqF\u{1d}\
        !?nt\u{1a}\"!E\u{e}J&C% q!?!J%Hgr4M#!p?w4F|;!?oKe$!SEP.S\u{d}R\u{9}P& T!l?o\u{1f}`5T!j_$!?vQ>$ q'Ogr'PC16 l!T$H\
        \"H!j'Q0m!F$K\"M/P&OJM3s!J(M#s!F(P/Q!p$N\u{7f}\u{8}!!L[\u{f}$ r\"M\u{16}r\"M\u{14}D!\\O8Q!?njw\" p?r\u{a}\u{13}\
        \" m!HaV! p?x( O%N\"k8N!o$L\"n.G}M\".o?l3b2 S\"P#n!Q!R!N7I\"R%R!P.O!U$N,p4o$PbQ\"R6\u{a}\"\u{1f}`=p\u{10}1!?Q\u{16}\
        d- r!K!N%J,M,t!I!O%M,P#TpoKPIF\"!L\u{17}uB^!?p8b> P!L!M!I\"K!J!J!Q!N&r$L,M!P!R#Q\"L$P$C$N!R!M!T#O!O!R$n\"w$P{S\"\
        Q5\u{18}C m!P!j#C!U!N\"Q6l!T%F!Q/U%S!R!Q+o'q'F!N!k!T(J!j\"N\"L9Q!P%T.R*q!L#K!R$j!Kec\"#R<R5i\"\u{1f}`=r2]#?Khtx\
        pZ\u{4}\"\"m?Y:D%!L!Q%S9N!UI:$ M5sRO!sN\u{f}\"@q4LwO8 T!M\"Q\"M!l!L!O+R1J!T!Q!S-O!O%J!U!N<U.RVl$R&P.n0l[\u{16}$\
        !C!S#K:p'\u{1f}/ v!G!K$I!L!B7v!L!K%M!D?T1rhv\"F\u{f}\u{12}* p!M!P&S7p\"U&S.NTJ1NH\u{12}('L!U>I!J-SNl#P!SWH\"\u{1f}\
        `@pp$\"!R?RZ\u{4}\"!M>S4z\" m?n\u{5}Z* r!J!I%L!M7r!M!J%N!JBo\" n\"J#[# p!O!ONP!TPC6! Sd^&!m!FRPOo,q*m^W!Br@I$ R\
        !p>S!r,.* n!k!Q#K\"L8R!q!R#NcN?\u{13}\" U*kh\u{1f}'\"U#S\"l!T8P$P#T\u{c}\\, n!M&Q6M7QKu)R<p9G\"P!S7Nh\u{5}\" T!\
        l50$\"O#PBQ4m\u{c}\u{d}! n;g!?r:8! tz=' n!I$J\"@MK$L\u{7}p\u{16}9% N!T!P%Q8Q\u{b}e!UIm9' s!C&H8q!G&JAM\u{15}p$ \
        T!m&Ltna\u{1d}3 t!K!W#H!M!M!J7s!O%N!P!L-R$J#KVm!POT&RYQ\" l!N\u{15}c'!Q!R&K7Q(O-P]r!\u{1f}$ q!I>u!IdJ# Q&Q9U\u{14}\
        \u{1c}&!N!N%q9O!N%t o# R\"s\u{e}sEF) O$j\"R-S!Q+Q$V4n\"P*+!?Sn,\"\u{1f}`=q\u{19}s%!G!j?m\u{1f}`!p')%!I&Jss!I\"J\
        Yg\"Bo4Kkp$ J!R$m!P\u{d}\u{16}' R\"o\u{1f}`#l;K!n!tT@& r!K$J\"R!O7p\u{5}h!'Sa\u{3}$'O?P(n2M\u{7f}_!?q]2' Q#P(r!\
        P>n\u{1f}`!q1R$!R$Q;RgP)=\"PQ2r!6! Tr\u{7f}!!S\u{15}m\"Eo4QMm\"\u{1f}`@n'!# O(T7O\u{0}q! n-k!!R;\u{7}$ O\"n$USO\
        r|!(k?\u{7}& u!P&F8t!P&F\u{1b}7\" m!J.@\"\u{1f}`0pa\u{d}! pxw!?s@y$ O!q>O!sYy!fr~*> Z!J!l!H\"J\"K!o7h!O!g#L\"L.\
        N&N0S0R#P%T#S\"O\"m-TIi!K!S#J\"M.V!L)pd_*!L%P\"M7o!O'T.R&NVQ\"oL/&#P1M+T#Q!m4S?W!'SO+!?s3\u{1b}$!Q$o\u{c}O%p'\u{14}\
        * N!N!P%l!q7N!P!O%m!rhE! n\u{11}g# Q2q-N\u{1a}\u{4}$!Q\u{1c}s\"QURu0( N!l!R>J!R3u3K#va\u{1b}$ n#R<q7Te:$'l!M>o4\
        S\u{13}K\"\u{1f}`-q!x. s!L!H%J!I7k!O!O%N!H`p6pBn7M\u{6}\u{10}\"Bt4H\u{9},# O?P!p%\u{2}'!O!O=G#u4F\u{1f}`$sbV!!M\
        g\u{19}\"\u{1f}`,qu'!|uKg$ q!A!L?QL\u{1b}% r\"L\u{1f}`#r\"LR\u{1c}\"#mSWev\" p?o5\u{8}\"(P?Qjme M!m\"U!V!L!S\"k\
        !S\">$P\"?\">#K%Q!R!I!?!F!g!P!T\">!R!q,B\"k!M#D\":!P!A$E'Q\"K!p.H!m\"L\"M#L\"m&M'N\"j#J\"Q!S!r!N%G!R&G%l\"q$Q!S\
        ,M\"Q#M\"l!P!Q!P-u!K!T!I!?!N\u{17}4!fsRm#'R!U7N\u{2}G' j!C&J8j!GNp\u{6}m\u{1}\u{0}\"\u{1f}`@r[\"& N&W*s?n\u{16}\
        T(n}}\"@o4K(E' P!r&J9v&K\u{1f}`/Sq9$;n!R\u{14}n!R\u{4}d\" m?pcL\"\u{1f}`=q\u{6}m$!P&M8Pcrd\u{a}\"\u{1f}`%q\u{16}\
        k\" n/I6I!^S2N$ G\"P$NAO\u{1d}O\" p?vXm\";p\u{15}pdc\"\u{1f}`Zp%\u{8}!3n\u{9}<!?n\u{1d}k!&O/0\" o!Q3;% R!p\u{1f}\
        `<P!p\u{1c}}%\"R%N8o'Lksfh#!LEo4IJ\u{19}& o!Q!O#Q\"L8paH& Q&J!L!T\u{18}o3MM'$ P!p>O!sxV$!R?L%S\"S_%# l!N?PQ{!Bm\
        Jl' n!B!J%D8q\u{1}qYT.R&!n&T9n&U.L&K+a\"?T!n\u{0}B0!O$G\"R9T&O.Q!M%P!RSu#p3n!M;Q&J3mwK& H!T!n$S\"K?M\u{a}\u{a}*\
         n!I&R8s!S!K%J.I\u{1f}`\"Kj\u{f}\";p\u{15}p<s\"\u{1f}`.sm\u{1a}' v!J$J\"L!M7n!O\u{d}l#!R\u{6}o!R3\u{0}& P!q$N:Q\
        !r$N\u{7}\u{c}!\"jr\u{2}! oD,\"\u{1f}`es`d!wu\u{16}P\"\"P$QZ]!\u{2}r`b\"!O?R`\u{2}' o!D!O%E8p!M\u{d}RQ7(!I!W$Q!\
        J9J$j#L.H\\\u{18}% T!n\u{1f}`<S!o\"V!*l\u{11}C!\u{e}sNa\"\u{1f}`@q\u{11}+: r!F$E\"L5T$P!l%S.L&Q;K\"p0P+C&q!G!M#\
        m!K\"p%I*m\"T!I.P>rYU5!p!F%L!O7q!T!L&QSM+R,P!R&O%L'S!o*p#Q*s\"L\"OB`% N!p\u{1f}`$O!qMj!&Q8\u{d}* P!m!L&O>NWn(q#\
        m=o\"J?t: u!G!S\"R#J!N7w!K!S\"M#L!N-PBI\"L!K!p!P!O\"A)o2N$rBP5s!G\"j\"\u{1f}`@p\u{1d}4!\u{1d}qU\u{1f}\"&lOU\u{7f}\
        $0 k!V!Q#U\"W!S4Q$T!O#S\"W.S!MjO2Q6O\u{12}CT T!I!K!h!l!T!m\"N!K&A$K)o#N!S!O\"j$R!P*L\"R\"T!X!S\"P\"P(Q4Q!P\"K\"\
        P%P\"R\"P!n'r#m!O!O#T#J,N\"P$j$Q\"o+o!I!G\"P&N!O.M2i!\\S\u{17}G! p4\"% p\"O&N7s\"P`s* p!F!N#O\"O!K7rrlcp%Q\u{16}\
        \\| T!P!m!N\"Q!T\"j%M!M!m#P!I!K'E!Q$P\"P\"Y!U#R&p\"m\"I!M!N!X!F\"I\"L!H#A\"?\"A\"F\"k!W#R\"A%P$R!N\"O\"k!G!l!K!\
        G\"F\"S\"G\"T$I$W#R!t!J!E\"L$k!E\"V\"H!m!A!H\"O!l!H$k!j\"k\"T!E!Q+j!N#H\"S\"T\"D!l!T\"S\"P\"K!R!S$V!N!I#m+m4\u{4}\
        \"\u{1f}`+tiI$!Q$O\"P8o-]!\"Rw\u{10}, M!L!N%o!s7L\"P&r4P3QaQ#mT * S!o$K\"L8O!Q4p\u{c}n$L\"K3\u{14},\"l#F!G\"R7o\
        !M'S-P!R$I\"K\u{4}PyQ!!OP\u{6}!?q\u{7f};. o!N!O#P!M!D!N!O#q4S!Q$K0O\u{c}O)m$ s3O,l3Qp+!fo\u{1e}\u{14}\"\u{1f}`@\
        s<d1 K\"O#Q\"p!O7P!H!M#R\"t\\M#m!O>R!p!M!L%\u{1f}#\u{1f}`@q:sm\u{8}!EP\u{8}\u{1b}* Q!H!L!L\"G\"I\"r?k\u{1f}`!o0\
        \u{1e}% R(l7S(k.O`G( r!G!L&M?Q\u{3}nJp\"PNG!\u{1d}s\u{18}0\"\u{1f}`%pa\u{6}! l7\u{13}\" s?xnX$!K!OEO4q\u{13}\u{1b}\
        !_P\u{15}<\" n!H+K' q\"U&I7q(J`s\"I%\u{18}\"!P>r\u{1c}{\"BT4lbl+ M!K$q\"J8K!M$v\"M.N!Q#G\u{4}A: o!P!T!L\"O!M!J!\
        T7o!O!R#K\"O!S-F!O#O\"M!N<o;o!q$P-q<Q&N+\u{12}\" v?v-\u{f}=!D!U#E\"G!L4p#T!I$K!U!L!P1I!Q\"P?p\"O\"R&U\"T0M.n\"Q\
        )O\"p/Q!S#Q#M[6!@k//& L#D!t/W,K$oSf! o(g) L!q:m\\N!r/P6r2R!m{:\"!B&M\u{10}\u{1}!Ao\u{9}<\"\u{1f}`0qXN) s%N\"K!K\
        7o%N^s#J!L9n# s\"F=v[\"' o!K&P8t'Par!M\u{15}\u{1f}#!L*k5OgY\"\u{1f}`.pF\u{14}\"!M$Mhs[ k!U!k!H!K!K!M!M!M!P*Q(Q!\
        n\"Q!o!T!Q#M!N!P!P'L%Q!L!O5M!M*K\"m!L%S!N!p#l\"Q\"Q!R!l&n(H!M!R\"o#q!H'J*V!Q!n!L!R)Q#n!Q!T3O\"q\"Q&n_8!\u{11}pi\
        \u{1e}!UTNV~ T!V!R!T\"H!N!V!M!Q!?!M!J!B\"L!C!A\"P!S\"T!K$P#P!b!K!O!R\"P\"K!N!T\"O!O#P!G!G\"Q!W!N!O!K!Q!I!V!G!M!\
        H\"K\"I$M!L$T!M%K&J!T$j!K!V!L!Q$N#l)X!N\"n!M$T!M\"R$T$Q#h!X#L!q!n#l\"Q!P(L$Q#j!P!T!N!T!P!O!S!N%P%P'P!YK\u{8}!?q\
        \u{c}\u{6}( G!N$N!p!N8L\"P7N{G& q!N&C8u!I&E\u{1}B\" T!oN;% Q&O\"lMN\u{12}nsr# S'P\u{0}N\u{d}$\" o\"L_\u{1}# Q\u{1f}\
        `@PV0!\u{11}p\u{2}\u{18}!wq7a)'K9P!V%I!m.N9rOrDP0?* U%I\"D!S7o!H&E5SeQ!q\u{b}:\"\u{1f}`Cr\u{1d}\u{7}!#je\u{0}\"\
         l\"Q\u{7}N% m!O\u{1f}`$p\"Q4iB l!T!S#I#V3O$i%M!T!S!P-M$O\"O!S:I%Q(m\"K\"Q9P!m\"P\"l!S!S)i!O\"T+N!L\"S$K\"V&B. \
        r!N$F\"R8m!T$N\"P.I&S\u{5}t!L!V%P0\u{1b}\"\u{1f}`!ug(# q!L>r\u{1f}\u{9}\"\u{1f}`+q\u{12}j\"Cj4V\u{14}b\"\u{1f}`\
        =q,F\"Hu4K;9!nQ]j!fq`e)!D!T%K!Q8J!P%Q\u{9}s0n\u{9}{!KniZ. R\"p#Q\"S!P8m!T%Q!R-QPq!P!L7Saf##Q?T6me== W\"i!D\"G!H\
        !J\"M!l1P\"T\"P!k$I\"P\"R!l+R$K\"G!NVp!P>P\"J/S#L\"R.k#UW\\\" m?p,J&!H!N!k\"L.n\u{a}rb<!!Cp\u{9},!Q$J\"W8q!P!S%\
        T!Q.N%R!O\u{4}J{j1 q!I!P#O\"J!G4Q#m!O&M!K-N!I&J:M\\Q/Ow\u{9}: P!R!R#r!o\"X7N!Q!T#u!p!V!P-P!R#Q\"M!U@P)P2Q!MIQ!T\
        $Q!Uit!\u{11}s2[!&PD{\" l!JU\u{d}' m!G!P&L9U\u{3}n;tl\u{7f}!@l{m# n\u{1f}`@pdE- K!w$L\"L8Q!t!S#M\"M.@!P\u{1f}T!\
        sKt!wr5C4!O!j#A!H!O5r$Q$E\"Q4SEz!F'r=o!O*L\"r/N$I\"Qe\u{16}/ t!N!P%M!P7n!L!I%P!MSoEG!p?n:my.!$o:_/ r!F!L#N\"I!K\
        rt#N!M$n$PVu#t!N$N\u{1}\u{11}!zsqP!!O\\`) P#V\"n0o*P%p2J\"N0o6B!Bq\u{17}1& m!Q&R\u{1f}`Sr%q+&!!LC%(\"M$M\"s9O$N\
        \"u.N&M\u{1c}\u{1d}\"<O\u{15}O{m\"\"P=pE;) M&N!J!j7M!l\u{1f}`\"R&i\u{7f}\u{16}!?mro!$j\u{0}=- R!V!m%V8L5NSl*n!N\
        'T%L&nPPi\u{12}2 l!H!K#S!K!M!N7l!N!T!M\"P\"O!R.J\u{a}o\"PCQM9\"DL4o%E- y!G!F#H\"G!G7u!J!J#M\"L!Jjo=-( N!r$H:P!y\
        $L0I$LGK! KRZ\"\u{1f}`%o+4\"!Q?PxS\" o!B8\u{c}!Fm\u{16}m8 o!S!N#Q\"P!R7m\"K%F!S-H!S#K\"G@M$P$O#o\"Q+M3M:o%N#S\u{d}\
        -# T'R8S`F\"\u{1f}`Cp\u{1e}O!?t[]!\u{2}s\u{15}B!(P{ !AlT1\"!O?Q\u{7f}?) q!Q&O8y!M&R.S{q#I\u{1d}l$ r3O,k3SV}$'H8\
        m!N&H1+!zp`p\"3m?maU#\u{1f}`Zp%r\u{d}\u{7}( m!K!I%E9L!Q%ORO*%!\u{18}r\u{12}f# q\"N&N\u{5}b\"\u{1f}`eqxI& O!H&q8\
        P!I&s{`! PS11!J!U$l!I!Q8L\"u\"o!m!M0H\"I\"Q!Ttn#J!O\u{18}z#FR\u{1f}`!r2n- r!D!F#F\"I!I,m,I!P#K\"J.K1R\u{15}\u{17}\
        !,k\u{17}H!$kN.!!Q\\z!'P\u{13}\u{1f}$ H$q;I$ow7!\"iOV! n3?, n!C$T\"B!S7n!G&C/P2T?QsQ 8$ q!J\u{1c}x!Ii\"!AT\u{7f}\
        ^\"\"P?QU.!fsUuK\"L!I\"W\"C!N'G,Q\"l\"p\"H!O\"o#Q'J&G!N#M6o)r0R!m&S#l!W$N#M'P$Q!E*p!R-H\"o!I!Q#N#P-U!H!K!n\"p+q\
        j3# N$j;LUu! mQ.# M\"o=T1/#\"N\u{1f}`#qd\u{6}\"%l?n(\u{18}\"\u{1f}`+r6\u{3}\" L/nP~( s!N!P%R!N8R'R-Sc\u{0}\"\u{1f}\
        `eqow!\u{10}r?H0 m!R!W#O!J!L!O4R*S!P-J!T^PKN\"O'I~s- l!E!Q#G\"E!L7m!K$L\"I!Q4K\u{1}n\u{14}\\\"?S!o-;\"\u{1f}`+s\
        \\`!FQ2C\" R(P\u{1e}\u{4}#!O\u{1f}`@Op\u{14}% p\"P\u{1f}`#p\"PHq$ p!H>p!Lln5 M!l!O#W!S!V\"l6M\"P$R5N\"RAR4p!Q3R\
        ;N!U#R#Q-R,x! PQ\u{1e}) l!O!P;H\"p\u{1f}`6o!I\"H\u{d}+!-m\u{12}Y\" n?r8[* v!H!P#M!Q!J!M7o\u{1f}`!n\u{c}\"\" O$S\
        \u{1e}s\"GQ4p\u{1f}g\" lGR&l!Knj2# p!H&L{\u{9}L R!l!O!G$I!T3J\"s\"g!j!Q!K$@!U-C$D\"A-o#N-L!q#n#N\"L\"k!K#R!V!k*\
        M$m\"R!p,F*u!J/p!S!P#J\"N.K!E\"sE\u{1d}\"Kx4I\u{2}<\" t?t0/!!LP\u{16}! R-!#!G\u{17}r!I\u{13}}) G!n!l&m7L(k4KiQ8\
        Ss]!?wBO\"\"k?lW8)!V&U:T%T!RGP4SBSCSG\u{1f}\"!H?H<#. o!L!S%Q8n\"S%P!U-Q&P=O!SML:Q\u{10}}\"-u?sp\u{15}&!T&M8p!R&\
        O\u{7f}P,\u{1}! oSa% t#M\"K:l#Qo\u{11}\"\u{1f}`eoq\u{1b}. l!I!V$m!J!R4R$N!Q%O4Ojo-RCmQ9$ o!H>o!Ity#!r\u{1f}`%s$\
        b!Xm\u{5}*+ S!N&J8S!L!S#L\"M*p,L&O\u{8}~\"At4N#`* P%N#V7L\"k#M\"N!J3o!v'n> o!N!U!Q\"H\"H!O7o!Q!S#N\"I!R-N\"N\"Q\
        \"I!S<o!L#L+P?S;R!U#O!P!M!S-Su&#!N\u{1f}`$q\u{3}\u{0}!,k^S\"\u{1f}`,rz8\"\u{1f}`0s\u{1d}p+ q!E!N#I#Q8M!P&QxO@o!\
        Lso!\"Pv$) J!Q$s#N\u{1f}`8J!Q$s#NU?$ O!n\u{10}Q!rg0\"\u{1f}`eq\u{3}\u{b}% M3s,N3u2I\u{b}R!!N\u{6}l+ M'E!q7Q'I!U\
        Om(n'FCl+k`x!!J^$' T<Q#Q!KZSWQ.k\u{1d}t' T!T&O4N$P\u{10}n!N^`!UT\u{12}P% r!?&F9LXI\u{19}|$ O!o>N!p27\"\u{1f}`!r\
        1V\" P%nV\u{13}\" r?rRoA N!i!m#U!P!K!R7Q!Q!l$R!O!S-J!R#KAP&J!v!P!L!s!O!M!H:o!R#o!N:L%O\"Q!S \u{e}$ S)l\u{1f}`\\\
        s*z0 s!B!K%D!P7t!?!PWG'o!H#Q=J/o0u!HuB$!G\u{1f}`?u!H\u{3}/!?rsC' T!Q$P;M$Q#R.U\u{4}r% L'U8P\"m&Q\u{0}\u{6}#\"Iu\
        q\"IC0* r!S!L%J:P%K.R]oKq!N[T* K!K!m\"m#M5l#N$l2S|lYO' S!M2m,P3K2s\u{c}m\u{1e}T$\"P&m9P&nl\u{12}(%p!O!L!L=L3s!P\
        \"OcI! n3k$ n!JfrurLP&!L%N\"S=S\u{1f}`!OEW$!R\u{1f}`$o!R\u{f}\u{16}- p!M!H%G!I7l!Q!I%K!J\u{19}O!O&QX\u{14}, K!G\
        !P#k#K!K&m0K%L<o\u{7f}K!JB%\u{6} R!N!M!j$G!L!7!U!p!q!>\"D!N!I!n!V!n'P!W!L\"T!M!L!X!X!T!T!I!N!>\"k\"C\"I!O!J#j!K\
        !Q!M!V!U!R!B!T!D!M!T!g!F\"O\"J!T\"Q#M!L*P!O#S\"P%N\"o!L!U!Q!Q!V!P'R#M!T%k!L'T$n!O!V!M$P\"q#P!W\"L'K\"l$Q!O!P!T!\
        U!S!K!R!B!T#M\"F\"S\"H\"R\"Q!L'q~\u{13}! m\u{1}$\"<o\u{15}oaT! qp\u{c}\" o'R\u{13}O% S\"p=O\"r4R_m\"\u{1f}`=q?:\
        !?TQV#!O~s!O:d%\"n#P\"S!O7LY~& t!N$L:t%M4R}\u{15}\"\u{1f}`+t)R!\u{1d}sjD% n!M&M!L~Q\u{c}g%(n9P&p`O\"p\u{13}T# p\
        !G&I{S$ q!@!L=qz<$ I\"o$Q9L\u{15}r\";o\u{15}oRP\" P\"l2\u{7f}!DkIQ! l\\M\"\u{1f}`=pp\u{2}A!P!S!Q\"T!o!H!L!G&U$O\
        -U%R!L!O'I&K!P!J\"N\"N0MUQ&M*R.R\"Q!L!L!M#o!N!P-nb<$ o!K$J;O\u{10}\u{7}#%o\u{1f}`@qiu) P!q$I\"G8J!m&K\u{1a}o$QL\
        c\"Bn4QXS!!T{Y# o\u{1f}`0q55$ n\"R=n\"SB2\"\u{1f}`=v\u{1f}A% m!Q&M8r'M5+% p!I!S#O\"Q%J!ws\u{4}3!?p\u{16}18 }!9!\
        K!p!;!B!N!<,J,}!>#A!F\"B.C#@!K\"GWs$L!NLo!I!L>7)!E!F\"k!G\"H8Q\u{d}pHx\"Jd*\" {?|\u{12}8\"Ho4O&L'!M&I!P4p\u{15}\
        p!K!R8\u{16}!UQg\u{12}!?md}& E!m&Q8M\"T9Nk}!$kMl\"!l?om\u{d}(!L!M#N\"r9M!N#O\"u$/!%R9S!?rM\u{1a}% L!N&R8M6OTI% \
        l(I7v(I\u{15}ns\u{2}$%KAU/L%P\u{1a}\u{5}$ N!r>N!sf * r!D$N\"I6V\"r!I\u{1f}`5l#V|6\"\u{1f}`,tR1\"\u{1f}`Vn\u{4}:\
        #\"M>n4K'<' u\"K#N\"I5P#o%PAc!ZJ\u{1d}C! l\u{1d}2( p\"P#K\"L9n!R#OcN\u{12}\u{19}\" n\u{2}qZI\"GQ4nYo* R!Q!U#M\"\
        S8N!U$P#l3O\u{b}x- V\"l%B9G&H!k-LAM4m0F+S;n!IF<$!m!R%P!P{\u{19}\"\u{1f}`Aq\u{15}X!?oy\u{1}\" q!S_Z4 u!D$D!Q!F!M\
        3N$n!L$J\"L!P.L#MxO#R,l(J-m!NRz!!S\u{0}J- t!I&G!N7r!L!O%F!Q-K&J\u{2}n=o:($ p!N>r!P0[# Q\"lCku*$'O?P(n2Mr4##l\u{1f}\
        `)uQm- s!O$F\"L8t!J&I4S0M5w3r$K'sXe\"\u{1f}`=tJS1 J\"Q!p!U\"L!Q!R7N!O!S!j#M1T%S!R\u{6}o$P`6$\"T\u{1f}`#r\"MZn!(\
        lJp!AmX\u{8}=!T!X#I\"Q!O8S&V!O-Q!P%N!T/M0k!J\"J%o!P\"H#T)l!N&o\"M*m\"Q:K!U3TS^N!S\"G!S!W!S!S,V!K(R#k!Y$V#V+V!N!\
        R!V#R\"R*U1L!S!k!R\"S!U!T$P&R*P\"U%U)k!O!R#N!P!M#r'R!M!N.Y#S,W4Q!\u{1d}* L\"H$O!Q'p1S'O2P\"S\u{5}SyZ* p!R&J9G&I\
        .G\u{b}q!K4q%m\u{3}?!\u{1d}v?%; n!E!J!E\"D\"q!l!D&B$G(L!P#k!L!N&h-O&i!iCT'T!QJM!P/M$N\"nG\u{1b}\"<O\u{15}OYL3 L\
        !T!S#M!m!T8T!R!P#O\"S!U-L$RwL0J&n/N#o\u{17}\u{15}F Q\"p!N\"B!D!Y!['K%L(m!N\"S!M\"M\"G!F\"R'N&p!s#I!N!V!l0P*L9q!\
        M2N.V\"m!N-S\"O%U.m!P\"O&\u{1a}\"\u{1f}`-t6># o!H&MT\u{18}$ q\"J=n\"O9o\"\"S?S\u{19}\u{1a}\" q&P<\u{e}> @!j!S!L\
        !Q!J!P!M\"C\"r!o!D2I\"P!O\"M!Q!K!T-Q!R#N\"J!Q#PfO!o?Q\"L!PYg# p\"P=r5D$ n\"P=p\"O\u{1a}#$ s!N>t!O=\u{a}& P!p&Rs\
        S!p\"R6C\" Q\u{1d}Q\u{2}\u{1d}O S#S\"R\"V!S#B$P\"E\"A+p\"=!V!B\"@\"F\"E&P&s!N!w\"h\"r!N!v$I\"J(K+Q%K!o!G\"J$j!E\
        #O!S\"S;p9L$N!L$S!S!B(H%Q#p0\u{1a}0!J!m>N$L\"I.M&K@I(R%m+L!N#l$T*o!IEb\"#VST8\u{b}( P!Q!m#O#T8R!k%T)=\"%o!LeZ\"\
        HN4r(\"\"Bp4Q-\u{19}\" R!O|}! q}w\"<P\u{15}P'7#1o?O2pC\u{0}\"\u{1f}`Zr` '!l$L\"P!R8m&P.FW\u{16}$ Q!m&OSP}\u{1a}\
        #!T?S\"r@\u{7f}) R\"R&N,p-M2l\"R\u{a}M2lb~X D!I!M!G\"r\"v!T!C\"E&E$P&q$L!I!K!P\"q\"o!V+n\"B!L!B\"<\"P!S)D$P&P'n\
        (L%P!K!L!r!T!n-N\"L*N!u!S\"I!K!Q!v(J!q#P)S!q\"T!M$m#P)N:\"! QRz7 U!M!l#K\"M!T7S!Q&O.O$L\"D!R<n!M!H!P9l?N+P!P!p!\
        Nd5; q!Q!Q#H\"S!K7f!N!O&R-U&S@q!K'r#I!O\"S!Q(n>r$I,k\"O3W!N!QHJ\" l\"UW%( n!P!N%T!P8P!P&R&#( w!D&;8s\u{1f}`!v!H\
        &@G\u{7f}'(N'l0F/O2q\u{7f}m(N\\>#FM\u{1f}`4pX\u{1a}$%L!n\"O9NDu: q!Q!Q%R!K7f!L!O%T!Q-UFq!K's#I!O\"S!P(n>r$I,k\"\
        O3V!N!Q2], p!I!Q#l!O!O!K8L&R.Q\u{8}m$P%(!\u{2}pV\u{12}# o'P!Qs=\" N?P8x\"UW\u{c}u\u{16}\u{5}+ R!M!O%M(p0R!R&O(s\
        0M\"IGb# R#n<S\u{0}b# m!J&J8~' k!K&Q9R&S\u{1a}T&P(d5 W!Q!N#Q!n!P!P7U!M!M#K\"G!R-K!R$V\u{7}S$N!m!Q!N-\u{1e}\" r?\
        r\u{10}\\!?o[t) R!o$M\"M!K8E4v\u{c}s&Oj>/ E!H!J!H!Q!E!H%?!w(L+H+E!r4k\u{c}qBp# n!J3V]\u{1a}!\"Q\u{10}t\"&P9o,*\"\
        'KNR\u{5}g! n*o$ t<M\u{13}s\"M\u{8}N# n!O\u{6}s6z!4T'$'\"T#N!P!N>R\"S\u{1f}TT^2 m!I$B\"F4Q$q!S!P#I\"H!Y3LWo>l!Q\
        0R'Q-m*\u{2}\"\u{1f}`=q!\u{10}\"\u{1f}`\"r?F!\u{2}Q@4$ H$q;L$n1G#%J\u{1f}`+P\u{9}<# o\u{1f}`=r*[\" tzx~d!\"N\u{13}\
        \u{11}% q!O&M{s#PJ\u{1f}$ o!P>o!QE\u{18}*!P$P\"W!P8R!Q#L\"I!O3w=\u{f}!!P:Y& h!L&H!M>K/QG\u{1}% p\"L=ryq\"MD=*!H\
        !m#H\"I9N&P\u{9}m#M-S\"nP|! qzq5 r!J!G#I\"t!@3N!Q#p!Q!M%k!H3K<P(N(JKQ!q!L,nUB!?w\u{4}`\"\u{1f}`@r0k\"\u{1f}`+s\u{11}\
        \u{15}\" m?le]!!Q\u{1c}\u{1e}!@Sm\u{16}-!J!o%MNJBLIH#M!r!P&K!O0R=oj\u{e}' T/R%P+Q/R\u{1f}`2s2\u{f}) O!p$L\"L!S7\
        L!s&N.HH\u{13}\"\u{1f}`%o3?! poY$ P!p\u{1c}P!r:y# M\"N#Q\u{10}}B W\"X!W!K!J!O5O%P!T#P!S!N.O\"T$K!R+s5R6S,g!L!N&\
        P!N!P$q$P!O\"P.P!Q#P0n0N\u{11}+\"'P?R3?$ n!S\u{1f}`?nu\u{4}!VUn\u{10}#\"M=t\u{e}q\u{6}:& U!N>T6RDSnS\u{5}V! n\"\
        A< j!R\"I\"F!O!O!k'G0p!P\"K\"H\"R!V'I'R%T?m#n&U;Q'M8k!N\"R(T.n$mvh0 L!J!J#I\"x!F7N!M$M\"s!K1M#NJn!N`oe $'M?mHod\
        H\u{1b}~$ r/N0s/N\u{1a}*!(QnK! m2w\"!OUQH\u{9}( M!t&PxO!q\"P!r\"PE5\u{1a} p!j!O!U!R!M!J!h!N!N$L!R!P!N!M\"K!M\"T\
        !J\"L#N!J#V!K!o!S!W!M\"Q%Q\"T$O!N!?!D!I!O!7!F!=!H!<\"D!J!B\"H!L!B%T\"T$J#Q!L\"O\"n!M!Q!o!F!J\"M!m!K!k!X!K!W!q!V\
        !m\"N!N\"O\"U!R!P!j!K!S$U!j!R%J!V!k!K!N#E!I!M!L!i!l!n\"l!s!j\"O!X!h*L#n!V!Q\"R!K!P!R%N!M#J!O#o!Q!K!L\"n!r!n#n!n\
        %k\u{0}>\"@Q4p4,, j\"V$R!H!M9n$Q\"S.TIQ(NMO\"q8 m!@!T%G2m\"Q$MOQ%m$n!J!N&n!H!L-q\"M0q!M!L\"m+n!Q\"KQW\"\u{1f}`Z\
        s\u{1b}L\" r?v-,\"BM4rfz!?xQ\u{e}! no\u{1f}#!M~q!MRC# P\"oSP\u{1b}Q!zvNi\" p!Nmq!zpf]* M!l$H:K%I1R#L\"JXq$P'[$ \
        Q'S8R\"l\u{4}F( m!B$E\"E!S7s!I&JhP@ K!K!O#o\"m!T3o$L!M!Q#o#T-J!N#A\"O!LIO!m!R:P!q!R\"N!M\"r)o\"R-S!P&U!P$V\"BT4\
        l;:!zon\u{3}& n'N(R0p'O(R\u{1c}_' l!O!J%J9M!NpS_Jj M!u\"J\"O!S!K$F$B$G(P!k!V\"k#I\"n!Q!D!S!H\"K$E\"j$B$C\"A(M(E\
        +H\"T\"R!n!R!R!E\"j!E$Q!V!P!P!o&Q!q!L!P!u!P#C\"K!r!R!o\"N!s!O!k!M#Q\"N!r(j!P!k!F!Q)j!G\"s!J$G\"I&M)C\"V1|( P!U$\
        T\"o9R4P&NuT\\7,!H!L!M\"q\"Jpn8G\"F#N\"r*n%I1\u{1e}& p'J8p!P&M\u{19}i\u{1c}\u{e}!'NpB!\u{e}p$[! l\u{16}}* V%L!U\
        9V\"S4l&R\u{5}P$N#i\u{e}A# l\"T\u{5}SF[$ S'm8R'm<s% O'T\u{1f}`9P'TUr\" o\"NB!#!K@Vws\u{f}\u{7f}& P(O7P\"M&O.uo\u{5}\
        !\u{7f}nlz\"\u{1f}`%r/\u{2}' S\"P/s.N1r2HLrA>\"\u{1f}`=qgN% p\"O\u{1f}`Sq\"P)(9 k!V!V#O!O!F6P$U#R!T!G!U.T$Q>n*R\
        0p,q\"O)M6Q'S\"N-R#Q_V!^Th!\"wrXsf'% p\"M&M\u{1f}`&U49\" v?v`B!&l c\" O?T=j!wrY-$ n\"O=q\"P\u{1c}g!Buzh& T\"WDR\
        /O9M'q\"27!T!V%G!R3O$l!P!N$V!L!U-Q!T$Q!T!H?P+OKO\"K/T%S.Sg\u{f}!\u{2}uFN!&NG\u{1b}!?qw\u{15}!#m/C! RJ\u{11}\"\u{1f}\
        `et)\u{7}\"BL4u~\"!!K\u{c}7\" p?q8\"$ N!o>Q!o\u{e}G\" m?pC*!@p\u{13}5\" ogu{\u{1f}##kSNIr}b$!N!S\u{1f}`St \\c 9\
        !h\"U\"o!W!]!l!O\"P$C!I!A\"W)n#?!g!l!U!V#V\"R!P%H&O!R!T!L!R!Z!O!R!P\"J!Q(O%R\"o,N!L!M!m!k$J!J!J!l!j+I!H!H!l$q,o\
        +G\"n!W+M\"D%k!S!X!j%J!O#O$N!l}M&\"L#G\"Q8n\"Q\u{a}pI\u{4}\"\u{1f}`Zs&\u{f}0 u!M!N!O\"K\"P!M7m!S!Q%N!P.Q!I[pNpD\
        5# M!o!LKF\"!OwO\u{10})# MnM(l~[#!G$M:q\u{6}D!!S\u{17}\u{2}! S8t, i!R&H!R7P!T!o%N!O[sBr\"K#\u{15}\u{b} k!K!l!5!\
        D!o!p!H\",\".!C!<\"4!D!3!E!2!C!H!F!J\"G\"g!n!G!P!m!W!k!@!H\"q!L!S!7\"9\"@\"7\"8\"9!H!K!T!;$J!N!<\">\"=\";\"<\"p\
        \"I!F\"V$J$G%S\"R!O\"R#O\"U!M\"S$T)T![!G#Y!Y!R!m(R#T\"P!U\"l!o!p#Q!g!n!R&D$V!S!j\"T\"B#k!Q!W!A$C\"F\"C$h!T\"G!P\
        !r!m!o$p!n$kUA%'I!kSTKsarQ2!bm9\u{c}! TiQ!?oO\u{1d}\" n!I\u{12}z#\"R&U7OYB# p!K?N\u{f}S- R!Q!J#J!M\"t7Q\"K$N\"v\
        .M!U%L-c!lO\u{1}\u{17}#+q\u{1f}`@q&\u{3}5 O!M!R#Q\"I!S/O\"v&U!M!V#T\"N!R.Q+E.J!O$v4q*O5\u{17}#Au4I\u{c}N\u{14}\u{16}\
        \" R\"n*N\"\u{1f}`=s7W' s!B!J%I!J7n'M^<# S#n?sPz$!M&R9T\u{1f}np:! TL'\"\u{1f}`*s^E%!M&R!SBsXo\u{14}!$ q'M8t'O1n\
        !!P\"d\" n'O\u{3}\u{1}H m!N!U!M!R!M!R!O!Q!L\"O)p'R\"R#S!T#Q!J!R!O!Q+n!K!N\"Q!M\"P\"S<M/n8G&N+R0Q!P%O!N.L\"R\"mV\
        q8!G\"K$F!M!Q\"G5P$C\"O!P'K\"L$K!J#q\"J!K%p\u{7f}s!G\"N\"H\"F&oXg' L\"p&F7S\"j4R\u{7}N\u{10}\u{8}\"'Q!mm-#!O$l\"\
        Sb\u{19}$!M>O6T\u{a}pe6!4q1v!\u{18}v 6!\u{18}s>\u{14}\"!I>n\u{8}L\" n'Kj:# U%p?q\u{f}y$ P!q\u{d}P!sf!& r!E!O%D!\
        M7tv1!?u#E!4S 5& l!I!LDQ2n3P\u{1b}}%#m<M#o4Q\u{9}p7\u{f}!&M$,' r!G!L%I!L7u'LIg!VR%\u{1c}\"\u{1f}`CsSD$!P\u{1c}s\
        \"QURz8$ M!u\u{d}M!uN|' O\"S&n\u{1f}`8O\"S&p:\u{19}! oE?!Cl\u{19}Ka =!Z!N#l!U!m!L!R$C!o!E\"=!U!i!Q(S!T\"E\"N!V\"\
        S!V\"N'K%S!T!P!V\"U!Q!P!M!K$H$N#I#m!R-Q#F\"p!P$N!F\"s!T+R!I$k/I*O\"S!j-C!i!T$T\"J%F$T$J!s!R!T-p-'# n!L!O\u{d}7\"\
         R\"m\u{12}\u{0}( n\"J%H8v!I!O%I\u{17}q\u{15}a\"'KvK\u{e}J!!PE\u{1e}\"\u{1f}`=rx}$ N/q0O/qtl!?leA\"!N$kH## o3S?\
        T\u{7f}z% I.t?nAJ$m6/! qD%# q\u{1f}`%t>j\"'M?J* \" P?N\u{0}g!!OAs\" q?tx$R H!J!H%V!p#N$O\"Q*F!H#O!M!P#o!j!O!l!N\
        \"Q$Q&I!L!G!F!C!M!Q\"B(N*L*R\"V!K!K\"m\"K&Q+U\"R#G!N!P%l!Q2F!H.Q\"U%O.P/j!TM}>\"\u{1f}`-s\u{7f}iR Q!W\"G\"L\"S!\
        O!F%o%O$J%S#L!]$P!U\"R#T#l%Q!R%K\"N!T#S0p!J\"V$H!N/R\"O!P&o!G!N-x!G'O,S!R!T)U!l\"T!U$K\"S*N$q\"O\u{7}+\"-lQT\u{c}\
        #. T!L%K!S9N!T%M!S-S&I\u{5}S!O!k&T7~% o!M\u{1f}`?q!O@T# O(R?T5x; R\"Q$H!p!W4P#T!V!V#R!O!j!P-R!K$P\"Q!QUn!P2R+R\"\
        P\"l2M\"m=rRa& J\"o$l9P\"m4NW4? N#W!W#P!P!R!S'P\"H,M!S\"m!m!T!S/L!J!J!P!o\"O\"H'P#V1q!KgK!m!p%J!M#\u{a}\"AN4qZ\u{2}\
        !!LqG!\u{1d}q\u{10}\u{14}( M!o!J9l$N\"N\u{e}S!l\u{12}k!?u$1!#n!x!?sGn#!GEF_s-l!\"md). K\"J%T\"T6M!K!M!P\"K\"J!S\
        !N2U\"n=y. R!K%L!R!i9Q%R/L&nLO\"r/P\"p,Pyv%%P=S4k\"T\u{a}u)\u{c}\"(LRK\u{1e}$(!P$P#Q8R!R#M\"K4oI\u{1e}. m!M$G\"\
        J!R7o!M&V!S-Q$K\"H\u{5}v!Kwr\u{1f}$! G!J!S!\u{7f}!v!K!R!L!J!C!:!4!=!@!P!D!J!;!A!H!T!K!V!E\"D\"Q!R!K\"Q!I!N!v!m!\
        V!S!K!J!H!C!>!D!E\"H!K!C!K!K\"I!R!l!j!G!M!H!L!E$I!T!B!J!M!N!q!U!K!V\"S!p!j\"E$D#V!Y#X!P!O!N!O\"R\"T!U\"W!V!T(S\"\
        N!N!S!o\"R!Q!P\"o$R!T\"L#U!W!P!R!L\"q!n%Q!R!S!L%p\"O\"P!l!Q!S!J!N!u!k!N!T!G!O!H$L\"H!K!K!R!H#T!O!K$p6\u{1b}( P!\
        G!Q9r\u{5}o/O!r\"O3)( Q?R!l!l&P-H!D!OE77 m!N!U%J!T8M&Q!R.N%L=m&S1s6m!H!J&o1O\"m!N!N3S%mh\u{f}$;o!Q\u{14}o!QKG\"\
        @p4Mu*!?l\" ! q];' p%P\"I8q%I4R\"L,!& s\"L&Q7r\"P&Q\u{5}U%!Q!m%P\u{1f}`)nr\u{d}!@T 8%!R'R8T'N3RL '!O&O9R4Q3oYQ<\
        p0_& p!I&H4P$o\u{11}P9;& m!D'L3n$r\u{11}ne|$ R\"l=U\"m'B)!H!j=U\"mVn\"S?Q(jdP\u{15}M7 n!R!K#L!U!H%o3m\"M#I\"K!U\
        $m)O$P\"M!V:O(M,G(P)LJMIh+ G%S!R!K!T7M'O$T4V!P\u{7}QP\u{1b}& m!Q&N8v'O/P\u{14}3\" R%M,f\"\u{1f}`eu@/& s!E&I8v!J\
        &J\u{1c}\\! o~Q\"\u{1f}`-J}L+!R$Q#Q7o!O$P\"R.P(O\\SER.\u{13}\u{1f}#! r\"i!@!X!A!Q!R!o!C!R!D!H!9!R!J\"J!Q!O!U!L\"\
        H\"H\"K!Q!Q\"f!S!k!D\"F!J!S\"H\"H!P#K\"M\"P!J!I\"M!R!I\"N\"G\"L\"O!P!M!R!P!V!k\"L\"P!j!I!O!k!H#U!H\"M!V!l!T!R!j\
        !Q\"V!h!p!K\"l!E!M!R\"k!S!j!N$q!D!Q!r!U!U!I!T!D!P!m!T!i!J\"i!U#J#m!R\"G!L\"i!g\"Y\"n!K!Q!N!i%K\"=\"m!G\"j!i!U!F\
        \"G!R!O!M!B\"E\"M\"F\"S$[#Q$n)UoG& p!I!S%O!R8M\u{2}::!N!i#G\"L!S3N$o!J!n4SBT!p!R/J&p!F.P!n\"m!K#v!E\"M(p!NTPpV\"\
        \u{1f}`%Rs\u{7f}$ O\"n\u{16}O\"n]z& N\"n&P\u{1f}`:n&RS\u{1d}!\"Q\u{14}K) n!L!G%F!F7t!R!J&J=U' P1C!t-P2p2n\u{c}o\
        Cj$ S?Q!n&T\u{e}\u{d}\" L?R}l% J#R\"p=R\"qf\u{b}!^R\"\u{1a}%!M!J2n\u{1f}`AoqM!?r_<% L\u{1f}`@N!o!s3`>!K$M!j!R!T\
        3T\"T\"k!N$J\"N!T-O%V!K!S@O6T%Q\"m-J!Q'n#T\"P+M!P&S3T-p\u{1a}\u{b}!&n0\u{19}` u!X!O!T!R!I!G!R!M'R#N\"J'N!P#o!P!\
        M!S!T!K!R!M!Q-L!S!R!R!N\"O!R/K!R/r!M\"M!K'M,l\"U#I!O'K!N&Q!P!O#u!r$q!N!P!R!N)h#q\"Q!R\"N!I!P+N#o\"P#VI \"\u{18}\
        o#P\"\u{13}\"\u{1f}`!sjz& r!C&H8o\u{1f}`!n\u{9}j$ n\u{1f}`=s\"NGX#(K>Q4p\u{1f}\u{7}(\"M#Q6P)O6Tup!P\"OJ@%!j!K\u{1f}\
        `?o!PVX% Q!n\u{1f}`$R!oE\u{4}' u!I!O%I8t!K&Kx $ r!J!O=o\u{1a}b!Zm?<+ J!H!P#u6r$L!I$w4KwJ!r\u{1f}W- q!B\"J\"I\"D\
        8o!J$G\"J/U&QdoAKw R n!A!n#R\"P\"M\"N0T$h!J\"M\"E\"C!U-G$I\"E4m,R!J\"l%n!L!Q!S*I#D!L%n!M!R!O#J'A\"F$r$l!T\"L!S)\
        V!L!R!l#S\"N\"S.j!F/PxZ% N\"F=N!F4z\u{4}K% Q!r\u{1f}`?Q!t)\u{17}'\"K%D!O7T!n4K\u{b}n^S\"'N8s%|\"!K>s^A! n.c\"+m\
        ?n(h9 K!h!J!Q$l!I4R#K!i!Q#Z0Q$U\"RAL\"p&K\"m-O$m9Q\"R.P!m!Nbr#-s\u{1f}`(s\u{e}<& M'L8N!l&N2m\u{1e}\\!#l<g!?s(}\"\
        \u{1f}``t$l\" s?t\u{a}3!\"n9R# K'P!mEh$ N\"l\u{1f}`@ovP\"$nSUl~( S!p!J#K\"M!J7T'P{\u{19}\"$k?ltI$ Q3n,K3px_\"Bp\
        4O\u{1a}'#$j\"K?N|\u{e}\"\u{1f}`.q~\u{2}+ Q!l!N#M\"I8Q!K&N.w!R%N%v: Q!k\"n\"C!G!F!F+G-H!F!G!J!K0w!v!v!p!I\"N!N\u{4}\
        T#n\"J!K!K!K^I!(ln\u{b}#@m4T&Pka!,m\u{1}b#!m?M4m\u{14}\u{14}6 V!W&V!R8T'U-R!P%O!Q/N0m!G\"J%i!S\"K#R*QMi!E!R\u{0}\
        DS N!W!V#T6Q!j#M%S![/P!W#G\"W-P'Q'S\"T!L$X!R!Q!P!P!p\"H!W!R!W!H!B!l&I\"H!I$R(K'B*M!Q!j!X!X)O!K\"T\"X#Q#U-O!S/o\u{12}\
        '!?q\u{1e}_\"\u{1f}`!p\u{11}Q& j!G!K1m!U?Vph!Dk`9$ p!K>r!K\u{e}x& n!N'Q7o!Q'R3y! ovz\" O?OZ\u{1a}# o3S?TBq!!P2t\
        4 G!C$C\"{8I!I!U#H\"v/S9L'q%L!J!M!t2KPN'q/N\u{1f}2( o!C!J#K\"C8s!H&D(\u{8}% p\"S&M7r(KA0\"Cn4QD\u{10}!!L1v!'O3\u{b}\
        \"Ju4K9\u{2}\" Q?Qd+( P!O!S!O$O-T+R#Ja\u{13}& t!@!I&J7m~M3\u{b}) m!J!Q#N\"N8Q$s$S^G\u{16}(\"\u{1f}`+qw$\"\u{1f}\
        `er\u{3}0\"!mzm8l1 r!M!L#E\"O!K!O2O%Q!R#H\"H!P\u{9}O,s$R$Owt$ s!K>t!L\u{7f}\u{17}##l?m4R\u{1a}=$ l!J;M\u{15}MTk\
        $ q!I\u{1f}`$r\u{1f}9!-s0\u{13}\"\u{1f}`+u\u{9}i% m!O\u{1f}`$p\"QZ'@ q!H!J#K!M!R!T4O#u!J!O#P\"P.E\"J\"P!N!N!Q3m\
        .Q!P'K!P!U>T!R,O/P!J$N\"SNa!&MF\u{4}\" O?S;\u{0}!\u{1d}vy\\\"-q?q\u{10}\u{1}!?o\u{1c}\u{7}\"\u{1f}`Zr-N\" K&UP\u{19}\
        #!J$J\"Tgt\"\"P&N\u{17}=!@n\u{14}|#3n\u{1f}`>o\\0$ v!F>y!G>b$ m%M:n%O\u{1}\u{1a}% k!I>k~LBNa\u{1f}\"+l4S_j\" u?\
        r d$%P\"G!R7Q*\u{b}-\"N#K:t\"HaTZs!J\"q!L4U!G\"l\"r[\u{b}!%n%5%!L>S!O'S.RWV$ l!N>r!K\u{12}\u{19}\"AT&l\u{11}z\"\
        \u{1f}`@raJ! s[o. l!j!M#N\"O!Q'l$Q,V\"P#L.T\u{f}R#M$k!VI!\u{7f}) R!s$L\"I8J!s$M\"K.Dc1#.l\u{1f}`Ls\u{12}9( m!K!\
        I%F9L!P%ORO,(; M!K!U$T!K!S!P&U$Q,Q!Q!S!Q\"T!R!L(M$Q\"O\"Q\"j!Q'n\"k}S(T%T`2&!h!J>S4l\u{c}w!JT\u{0}% P!R!mDS4R!\u{18}\
        ! Ql\u{1d}#!H>piL_D, M\"Q#J!m\"O4R#P\"Q&P-L!P%HW\u{2}$ Q'SAL4t(\u{10}\"/p?oB\u{13}J l!T$G!U!O!K3P!k$O!V$T\"MNK!\
        Q\"Q#J!T!P#M!Q!m!S!Q!L!M!k!K&o!F\"m!O!N#M#B%H'J+P!k!F!N)j*Qx\u{7f}&!L$P\"r8O!N&tis# r\"O?NSi!)l\u{8}\u{a}% p!G&\
        R9Q&M?\u{b}$'P\u{1f}`:P&ROV/ V!G\"J!p!K!M-O!Q1N-R!S&R+P\u{7f}p\"QLb\"Bo4S\u{4}.% O!o\u{1f}`TS!nuS.!G!L#F\"r!H+Q\
        -K!O!r\"I\"s,R$J$GJx2 u!G!P#I!L!K!M7l!M&Q!R-I!Q2l3s-oFm2nO-#'O9l4Sw\u{d}# O.p?m`\u{5}#\"l?m4V8$( K%N$m6N%L$n.M&\
        N;:) F\"L!G2J!{QG!J!{#Cd>$#n?r4H\u{2}n.a#\"S=o&H$\u{d}!Jp\u{14}F# Q5sSs\u{13}c\" S3l\u{c}>\"\"L\u{0}mn%\"\u{1f}\
        `Cpm\u{5}' R!o&N!Q7R!ncm\u{0}\u{12}\"Al4Tly\" G)n\u{9}o!?sw\u{14}- q!E!S%B!S7p!N!J&L`qFq2S5o\u{1c}\u{17}' Q%L$r\
        \u{1f}`7P%L$r6<$ w/M0w/MK+, o\"K%L!Q7n!S!N%Oam!P!OVq\u{b}W? m!?!N!Q#I!l!W7T!F!U#m\"o!R/I\"H\"C4p'P(J%P$P+s%J9p.\
        I!P\"S$J\"N/K!S:\u{c}$ m!H2T,k0Q$ m%M:n%O>.\"'T?T\u{13}'& s!D&H8s!I&IK.' k!K&Q9R&S\u{1a}T&P\"r! m)!#'N\u{1f}`6Q\
        5g6 K!C!I!E!v!I!R-R!T+M#I!t\"U2S6nDP#N!q\"Q8S*p*l}h\" Q\"k\u{18}*!?sm4\" R?S*D!\"O3P% p!L\u{1}rBt!N_:\"Cq4OB\u{d}\
        #!M\u{1c}u!LfY!!S\u{1b}\") j\"P#N!O\"S<P\"Q\u{1a}R!Oc;$ O!p\u{1}O!rMO\"\u{1f}`0qi8\"!N&N\u{14},#!Q?S_tcU#!q\u{1f}\
        `%rL_!Cve\u{16}% P!o\u{1f}`TP!oN\u{6}+ K%I!W)l!r!H.O0n\u{10}O&T(m\u{12}\u{d}$ KBm&R.RZ\u{1a}\"\u{1f}`UpU\u{a}( \
        Q!J$q:N!I$qFVus\u{6}%'!m$K\"N9q4P$N\"Q\u{5}F$ O\"o>S!n56, l\"L%D!M7s!G&OQi!O!RGKYo$\u{15}0 F!|!J#J\"H8I!|!M#G\"\
        I.D&KWJ!q.O!q\u{3}s!?x6 ![SXU! I\\R!\u{11}t\"N8 E!O!P#S!P!m!o7I!V!V#G!H!j!o-L!N#N\"N!K\u{4}K!O!I%k!ls]!$nl\u{10}\
        & R!M&l!P7M!S8\u{12}, L!I!k#L#Q3r%K$O\"r\u{9}N!r\"O+t\"!M&J ?% m!R\u{1f}`?o!SJ\u{16}%#O\"o=Q\"r4L]D#(Jzr$J`+!CR\
        <~- k!P!U$m!M!S7h!M!O%P4Q!Q\u{c}R\u{1d}&! miX0 J!C$J#P3x$H!I$M\"tHQ'oCq(o/K!x\"K\u{6}h\" p\"LFY\"\u{1f}`%q\u{d}\
        \u{18}+ Q#R\"q!I9S%p!K1Q\"M_MNQ9u, m!V!T&F8K&M!D-M&D!F+O^r\u{d}\u{7f}\"\u{1f}`ZpH\u{5}! I\u{11}+) n!M&L8n!MXMgr\
        !I&Ig/%\"X#PBT.N#Oqs' s!O!P=r\"N%Q4TCy!!G$N% S\"l\u{1f}`Ss%Q\u{1e}3, O!l$I\"N8L!x$M\"R.H!K#M\"J#\u{f}$!o&N9o&N\u{8}\
        c' P!Q&Q,m,M!U&S\u{16}E) l!N&MnJCs!G!N&o/om<8 K!D\"s!G!H!S!D!R+T!R+O#n!M!O!P\"U+R%J!I\\r\"MLq!O!LkO? A!h!T!L!Q!\
        J!P!N\"D\"q!o!E2J\"Q!P\"L!Q!L!S-Q!R#N\"J!Q#QfO!o;S$Q\"L!P \u{3}& M!M!j%M9N]S\u{1e}]\" m'R\u{0}Q\"\u{1f}`Ql`a' m\
        !J$H\"B8p!G&F7\u{c}/ o!U!S%H!V7p!N&M!R-N'Q\u{4}l!N!S%I<\u{1f}1 K\"p!F\"H!M#H6L(j1N!O!R!Q\u{5}K!m%P!T2r\u{15}5$ \
        O%N\"PIo,X, k!J$K\"M4M!s$N&O\u{9}R!M!sSn\u{10}+!WUg\u{b}! p\u{4}D& M&T*n5O*O2s\u{13}\u{1}%\"K$R!M8o!P\u{16}2!?r\
        'M# o!J>v 5\"\u{1f}`!s:\u{c}\"Ho4O8\u{5}N J!:!y!B\"@!E!<!E!B&G$D*N\"R!B!m#H\"D!K'K&J!n#J#B<S\"l!R\"o!K\"Q#N\"p,\
        n!R\"r%R\"n#R\"o%T8S$F!p#H#G/m!NG\"! S\u{14},\" pgp'\u{8}!@SQR% z\"G&K7z\"GY?!/l\u{16}r\" p!Bwv!\"O,\u{3}\"!TFS\
        ?6\"!I>s\u{0}\u{2}! o#q% p\"O\u{1f}`#p\"P5m# KFR.PS|. I\"L!P\"G\"I$u!K#B$J,L+p!M3i\u{c}q#`5 l!P!U%O!S(o/i!T&R!Q\
        -S!THR!U3p.L&K!S%n2D)U$J!?o \u{c}$ m!R>n!Q\u{6}\u{a}% m!R\u{1f}`?o!ST'!UTIK\"\u{1f}`@rc)5 l!=%P!H!H4S#k!F!W%N!O\
        .N&JGqBk'n&S.m!H!Q$R]\u{9}\" Q&j\u{1d}8* k!G!L#I\"C!F)Q/J0S\u{1e}QXD$ p\"K1Q!m\u{14}5!!Q\u{9}f* r!K!N%P8m6QAQ$o\
        SOGo.\u{19}!AP\u{1}v\u{d} F!\\!o!3!?!S\"Y!o!4!E!6!@!<!E!9!@!:!@!;!@!H\"J\"H#l!E!N!L!V!g!>!E!V!n!W\">\"@\"F\"?\"\
        B!K!A!E!V\"B!G!R!V\"i!D\"G\"G\"D\"G\"p\"H\"j%J\"G\"H$U\"j!M!U!\\!S!V\"S\"N!M$S*U#G#X!T!U!k$T\"U$U!W!c!T#n!o!p!j\
        \"O\"l'C\"B\"V#V#B\"S!h#>$A\"C\"B\"F\"V#E!N!q!o!p$q!p$nt^\" n?uD\u{11}!!H\u{f}\u{8}$ n!Kyp-oN^$ n!Kyp!O\u{19}\u{5}\
        \"\u{1f}`.qQ%! s\u{15}]\"AK4uU\u{10}!wrS.!?s^q!?s\u{6}m2%E\"N!R(o6Q!O-Q!R%HCR!U3p.L&K!R%n2G)UPu# n!J!R!\u{7}O L\
        !q!U#S!R!Q8O!i$l\"J!T-I!R#I\"G;O$H\"P\"K%G\"P\"S!I!q!L%O!r!L!N!q!P#I\"I!n!I#Q!n!M%O!W!P!q%p&M+R#M$NBnX W!S!W!F#\
        W!W!i+V!N(V#l!V!T$V!T,V!P!U!W#Q\"M\"U(T*l'F!R\"R\"Q!U#S\"P#T\"S!T\"R'O!S!W%j'S!S\"j!Q!T#S\"P*V!O!Q*S\"i\"Q&l)U$\
        W%o\u{16}<' u#N\"K:k%J\u{1b}n%OL!\"!T?S\u{3}D!!Ldp$!N\u{1f}`Tn!OHF!!O.\u{13}!-p#Z#\"N\u{1f}`@Ny0!)lwU!\"M I$ o!\
        C&F8o&\u{1f}!?t 5$ N#p?k4U\u{4}\u{d}\" o?u^x\" Q?P\u{f}\"!ws$h0 L!W!X#G!L\"i7O\"V#L0R!M&kLI\"q/O.P\u{3}G! T'\u{19}\
        #!J>o!M\u{12}\u{d}!@S\u{19}Q!!J\u{c}J$ r3O,r3O3K!US7\u{1f}[ O!h!r!@\"9!G!k!n!:\":\"?\"=\"9\"=)P!F\"q!O\"E\"@!L!\
        V\"@\"?$A$B\"O!j!D\"D!L!O\"C*o!P#l$O'm\"J#L\"l&L\"k\"l!R!m&Q#M'Q(T$O-P!n!m,G!n4P#I\"l%^\"Jn4SRE6 P!K!o$J!N5K$J!\
        r%K!H.U&NKmIM\"K\"u,J!I!v&J-n\"OJ\u{1c}' P#L&r?U4m\u{3}P)p\u{a}~& O?R(h.I&U\u{6}n\u{c}F!-lV\u{13}!&Q6\u{5}!%n\u{13}\
        5# N\u{1d}O!s\u{6}0'!M%K!l!P8N'T.M\u{a}t!\u{2}u/f# R@R4mHA!@m;d\" P\"nw\u{1b}! l1H# I$k;Lr\u{13}%;O$S!l\u{10}P!\
        m\u{0}\u{15}$'O?R/R&M7>#(P7q\"O\u{3}\u{16}!#lt\u{6}!(Q;-, L!P\"k\"J\"T!T3S%Q%S1NIpQS\u{d}\u{1}!'K?l!@n#;!@nW\u{12}\
        $ m!O\u{1c}u!O\u{d}d! M&c\"Cr4O:z$'E]IYrBl\u{1a}\u{1b}#!N\u{1f}`$q\u{9}+! n\u{e}\u{1b}# o\u{1f}`@s\u{9}U$#M$K;M\
        $M_\u{1d}G P!@!K!L!U!A!K!@!M!?\"A$E${!H+N!I!M!P\"G\"E!Q!F\"H(v!H!G!L!Q\"F,nCo=q;O!J\"Q\"K\"H*u!P|I$ v(Gzx$GH\u{1b}\
        & L!l&k8G!P&m4\u{3}\" p!Bh\u{9}#'k\u{1f}`@l|\u{6}\"!F&MIN\"\u{1f}`%o\u{1e}p4 K!D!I!I\"C\"F\"y!I5H!I!N!L\"D\"I\"\
        |!K36_l4S+o@\u{e}$ o3S?T\u{d}l1*!#m\u{19}9$'R8w5M:G~2!'N C$!L'P7p\"O\u{19}L\"\u{1f}`es0b- s!Q!P#N#J-P*r!T!P#P\"\
        T!JAP\u{1a}v!\"Qlw$ o!R>o!Rs\u{1c}!zw=b$;p!S\u{14}p!S@`\"Am4R6K!?u4Q!?uHH$ L\"m%S?R\u{c}e\" s?uEp% p!J$M:s\u{e}\
        nWX' Q!j$Q\"O8R'R.m\u{c}\u{14}$!O\u{1f}`?q!O4\u{9}!#l\u{1f}z$ O\"l@q4N5\u{18}!\u{2}q=\u{1b}$\"P&p9Q&qp]&!o!O#Q\u{1f}\
        `<t$Qx)$ P\"l%O8P6j! p$S, F!r$O\"L!P7L!m&M!S-T&M\u{6}o\u{1d}x, R!T!Y#M#X7S\"[&W-P!S%I!S\u{7}\u{8}!&UYZ\"\u{1f}`\
        %r_P&!O&L!R3r\u{14}L!r5\u{10}) q!B&G8r!G&KQq!J\u{c}o_^+ S!t!P#E\"H!P8t!R%K.NDSu\u{19}!%R9N\"-v?st7+!O$O\"Q!P7s!\
        K$P\"R!Q\u{18}S:op6\"<P\u{15}P`5#!L\u{1f}`dn|\u{f}\"!PCRBv_ W!Y!X!V\"M!O!m!r!O&G%M(H!N$i#G!J!k!o'K%P\"J!H\"R!O!\
        J!N<l!M!L#m!H!L\"I!H!T!P!L$R!G&M#N$U#O!I#l!K\"g%P!R)k\"H+U!o\"V\"O\"n!F!K!k!q*K#m#Nq\u{6}% l!Q\"R<q7T:\u{7f}$ Q\
        !o\u{6}R!pW\u{f}& M\"P%R!k8P!RC[)!S%S\"P4q#N'T!Qyu1qAc!\u{1d}uo{( l!H!R#O\"K(QGKAmU\u{a}, P!L!N%O!M\u{1f}`8P!M!\
        O!O$K!M]\\!?s2Y' l\"S&K7m(N.F&K1\\( r!N$N\"G(L?M\u{1f}`'nq:\"\u{1f}`,r.o\"!TFQ\u{4}l0 r!S$K!O!J8k#I!J1M!I!u!u!O\
        !R\u{1f}`,r\u{1}bE V&Q!W-L+g!U$V!J!Q,V\"P&P0Q.T\"j!S!R\"U\"m#T$j+N!Q#T!N#O+R*U#P!S*T\"U!U%T0R!S(n<R)!Q!k#K\"P!l\
        8SZR!nJu2U&!L!n%N-N+n!NF\u{a}!\"S_\u{10}!\u{7}v\u{17}\u{7}\" o(L|0# R!D!o\u{8}(- o!R!S#Q\"R8n!R!R%S.O&O>SML\u{12}\
        |!\u{11}qYj!-m\u{19}|&!K!NDQ!N3m!r\u{8}\u{1c}$ K%P:O6S\u{1}#! P@P$ q\"J=s\"K1{$ p\"O=s\"PbE1 S!J$L#o4n+S.SiL&n-\
        n.D!L!Q$S!n!r7q6g\"\u{1f}`=o)\u{12}! N\u{d}\u{15}% R@Q4PNOrS8|$ s!M~u!M\u{a}r$!K\u{1f}`Tt!K\u{18}U# Q\"j%U\u{18}\
        `# l4V+kZi!!HT() H%M#mrN!L!N\"t3N3MS_$ m!A>m\u{1}qP\u{8}!\\Q\u{10}H##Q#o*Pht#!O\u{1f}`=CK'$ r'I\u{1f}`9r\u{a}C!\
         R*(\"Br4M63* o!F!N%D!Q7t!H!O%G!KZ#!?tWx!?rv9$ O!ovO!p\u{1f}\u{b}!\"kSP% R#P&q?psn'U$ Q=p\u{1f}`;p5p0 y!E!F#J\"\
        G!L!k6p!L!J#J#MSo!P!Scos&L\"X!U\"B!@!P!N+T(J!K#p!Q!T!S!R\"B!T!O+R\"T!R!M$T;Q%m!L!J!L!L#P!M0H,M&O+r!J!K!L!R)S!k\"\
        H!k5P!m9h!VI,=A O!Q!R#T!I!Q!i'K$V!P'K$Q!P!O#T!M!P-U!J\"U\"T!K!P\"Q>S-m!OHK/T\"S$Q!L+Tbq\"\u{1f}`,q6c' p\"R&M7p\"\
        S&P\u{1a}N4[!-m(?& p!N&K8s!M&LDG# Q?R%mi\u{10}\"'q?rzM* p!I$P\"I!L7m`o!O_r\"QP)\"Bm4S3V$!K&O8p\u{5}s`N$ p\"R%P~\
        Q\u{5}\u{2}!\"RRr\"%S?T\u{3}\u{0}% n!L!L%O8nsr!?o:N& q!O&J8r!Q&L|\u{10}!?p\\'0 E!I!O#u\"F!N8O!T#J1S#r\"O\u{5}E!\
        M$v\"I3\u{9}!&Qc\u{4}# L'm?qj_# R\"l?kg\u{0}! m\u{19}\u{13}%%IOJ&R\u{6}m&T$N\"\u{1f}`=r\u{4}S+ t!F!I%H!H7x!K&K5\
        L/Nrp<L* R!Q$N\"K!M7P!S&O!O2m<-\"FR.P]e%!E!l>H5[\u{c}s{r!(Pi~!3l\u{1e}=\"!S?S\"x1 M!E!s$J\"L7P\"p4RER\"l&R\"k*O\
        6S;M\"p5p\u{e}_\"\u{1f}`%m/X!?n0m$ N/o0O/mu4% p!H$J\"B?HU0!fs];$ P!p~R!pk/' n!J&K\u{1f}`9x!I&K]$\" q?n\u{5}.\"\u{1f}\
        `%sy\u{18}N S!J!K!T#q!h!o!K2N$S!P!J&o-M!R!E!H!F!R!T!m3m'L!L\"L(N!I!g!G!L-L\"N%T\"k!Q%S%O!Q)j!N#P-R!S$o!J!J5uB p\
        !W\"N\"B\"D!K3L$o!X$H\"J!M-F$L\"N4m)o!L6r#m'u%m)K!J#q&L\"K+G#o!N#K\"K/K$l\u{9}*. L!K$H\"u8P!O&o4jHPMR#o-P!N&r4/\
        $!I&L9K5O`[!?p\u{1d}3!!I\u{11}\u{16}\"/m?m\u{3}Q' p!?&E8o!I!O%IA\"$ O3n,S3n08% p!M&F8w!M*#_ u!T!S!I!L!N!K!K!U!G\
        &H\"M*R!R!E\"s!T!W!N!M!L!K!M!O'J&M!N!L\"P!R!I0I-m.S.n#V!R!r!T$K!o!t&Q\"M#T#l#S!R!R*l!M!M!s!N!O$O!L!N-p!J!P!E\"i\
        I@#\u{1f}`-z3G\u{c}*& q!G!M%Jxn`sS^\"\u{1f}`0rV?) s\"M#F\"K8u%G\"K\u{1f}`4s(\u{1c}# P?P\"pkq& r!H!L%L\u{8}Q)r\"\
        L$ l\"P=m\"O0U#%R:n%R\u{14}r3 S!T!R#K\"i\"I7F\"E\"C\"I\"K,n\"p\"S\"l!S\u{6}M#G\"iJ|( S!N!V!n!N<K\"m%R26!!R\u{d}\
        u, I!I$i#Q7L!N$H\"L2l\"q\u{a}o\"L%>,!P&J8n!ONr4r#N\"N*GOQ4I%q*=!\u{11}taC+ S!N&I8S!L!R#L\"L*p,K&O4e\"!O>p`4& o!\
        H!K%B9O\u{1f}q\u{11}\u{3}\" m?r,z\"\u{1f}`Zp\u{10}I#\"I\u{c}x\"I\u{b}\u{1b}| q!O!K!g\"Q\"I!H!<\"@\"E\"Q\"T\"K\"\
        q!R!L$J!R$R!H\"R!R!Q!K!M!C&Q$N!W!N!T!P!W!S!Q!J!R'P\"N!j\"U!q!R!J!M!O#L)k!T!p#J!N$q!I!M!P!O\"Q&p)S!q!P!O#R!K\"p!\
        N#m!N!L!K#j%q!J!R!J!O)p\"O!j!N!S!S\"Q\"H!S%K$L$k\"Q)p%Q\u{6}\u{9}$ K!pvN!s\u{18}O!$k$\u{0}4 t!C$E!U!H!T3N$n!L!V\
        #J\"L!W.P#MxO#R-M'N.LR\u{0}#!LSO&PbY$ N!l&O9n\u{18}P$!K!n=n!NA5# p!FvLb #\"Q\u{16}P#rwp% p!E!J%H8oVz#'n{M#n\u{d}\
        7( N\"Q3z!HBI/I!z!H,U' q!R!O#N#R9S4S\u{17}\\!?SG+!?T\u{1c}@! Rw\u{12}!3lC\u{1d}+ Q!N!O%N(p0Q!R&O(s0N\"I\u{16}\u{e}\
        !VR'\u{17}) P#S!R/s!P+S#S0q!Oe\u{1}% P#O(k\"qQT`X!!M\u{16}$! T\u{12}\u{8}#$j/V?Wt{& v4M+s4P\u{1e}L3I5[5 t!@!P!P\
        #O!H!K,V+q!E!U%LSP&k\"S!s$O*QOn\"P$L7=\" m?q1\u{15}$ q!E>u!H[^' n!J!R>L'Q\u{1f}`3o\u{16}D!Copf! k\u{14}w, K!P\"\
        T\"n!I!L;V\"l\"E0N\u{a}R$nnG$!K&O8p'Jat( q\"N%N!Q7s\"M%N!R\u{7f}L#!L\u{1c}s!LQ!# p!F&H(\u{1e}% p\"P\u{1f}`Sp\"P\
        \u{3}S!&Yq#& n!S&N8m!T4RAb\"\u{1f}`Hqm2!!P\u{6}K$ Q\u{1f}`!R!n?\u{14}\"\"S&l\u{18}{'\"P%H!m4S%P\u{10}S\"l a\" T\
        4l\u{1}_!\\On/!!PJ\u{1}$ q!L\u{10}u!OS\u{10}! mRb\" s?u&?\"\"M&RM\u{1b}&!S!Z%O8m\"V[T7;!#l`<% L'U8P\"m&QZ7\"<R\u{15}\
        R*W\" N?O\u{14}K, l!R!N#K\"R8o!U&P!T-NCIXu6L& u\"P#P:u\"Q#P\u{f}\u{1b}# m'R8o\u{7}?\" o\"N\\\u{2}( N!O!m#L\"S8N\
        \"n%MD\u{7f}!?r\u{14}!2 J!M!N%<!u7M\"Q%D!m3E!m;n'K(DCl+k3N!px\u{15}!Bniz! mX@\" o7PY'#!q\u{1f}S!sq-\"Bo4R\u{6}~\
        !?P\u{5}_!zm9uV o!Q!R#P!m!Q-R'R!R#[!W$K!j!P!U,T!P$M!X!F!T3n'G#L!K!u!Q!O!C!P\"L\"V#M\"n!Q!N&M$Q#S\"n!P!K%P!m!L$K\
        $p&q!R!R!R!L)S(Up3> j!W!i#F\"V!m4Q#g!V&R.R!R%Q0R+S&T(Q+k!P$l+V#P(k&m\"Q!P!k*O#R5L\u{1b}e& K#T#P9M&P\"Pf\u{14}! \
        u)j\"!G?L\u{b}|\"\u{1f}`=q\u{7}R\"\u{1f}`.sXo! R\u{1d}\u{13}) n!G!Q#O\"I8r!G!R4O< \" R?RIH\" S(lWx!^Nrm#Bl4Q&K\u{5}\
        l& P!l&M8Q'T\u{7f}M|q\"\"OES\u{5}m!?prL!?qYJ!An\\[\"!o?p|\"\"(P?Od\"!\"S%\u{11}!zr\u{0}$* L\"R#o\"R!Q=R!U!S.U\u{f}\
        m3\u{17}!!lKG-!?!P#N\"S!Q8J!U#M\"Y!Njq>s0p[a7 U!Y$L\"j8k%P0W:O/H&J\"W\"i!Q)m!N3N8l\"O!U$L\"p/P%oX\u{13}!fqT!!-q\
        /W\" l'I]2. i!L%I!C!L7U!J!N%H/s&N\u{4}p\"N&K:@$ p!P$M\"R`s,!J$L\"G5l%U%L.PCp!KWO\"l/II\u{1e}#!Hvw!H0\u{15}% p!B\
        !K#F;J\u{7f}\u{15}$ Q\"s\u{1b}K\"tMI* O!P!n#L\"O!V7O\"o%O!VcM\"#G?EW8\"\u{1f}`_q Y+ N\"N#O!P%V\"r2R+O\u{15}R\"P\
        1q\u{2}A!+o\u{1b}<, J!l$G#M7O!I4w$N\"J\u{5}J%K\"q#,# M\u{e}N\"p&&& n!N!Q=s\"O&Q\u{1c}}& t!M&D8q\u{1f}`!pZ}\"&k?\
        lP{\" q!L.b$ O\"S$m9P&P+ K\"V$R!R!j7O\"R%T!V.L\u{11}M7]:!N$J\"C4P$P!D!T#I\"G!Q-w!T!>%M,o3p>n)J$M(n#P-H#I4o%S+p0\
        q! Q?B\u{18} N!S!o!L!U!S!i!O!h!O!K!K\"S!S!I!L!G\"O\"S\"T\"O\"X!j!R\"L!P\"L!Q!I!R!N\"P!Q!K\"N\"F!H!E!H!P\"H!S!K!\
        U!L\"K!V!N!V!I\"O\"L\"M!T!l\"S\"J!U!D#T$O\"L!O!U#R\"p!L!Q!R\"j!Q!R\"P!U\"U!N&P!R!S!P!V\"S!V!U!m!N!N\"S#Q!W\"l\"\
        T!V\"L!S\"l!l\"n\"Q!X!j!O!S%K%R\"Q!R\"Q\"Q\"U\"P\"K\"M\"S\"O!T$P\"R\"l+jsCJ t!O!N\"V!H!O!Q!L*S\"P'M!O#n!P!O$T!R\
        !Q,S!P!O$N\"P,n$O3M&V!K!O1R8q!M!O\"H,q!I!R$Q\"I-j\"P.oRh> O!L!T!i!U!l\"S!S3T$F!O!m$Q!V!Q-J!O!P\"UOR*O>Q!T#R)L$P\
        &N!P-p\"O`X% s\"N\u{1f}`;t\"NhZ$ N!s\u{d}N!s\u{5}6!wpE\u{f}/ T!P!Q!m\"M!P!M9S$O!P!Q.Q!P!S%N`V(!R'U7j!Q&R!W.S\u{c}\
        R^H!Dk<\u{9}\" u?u#\u{a}) n!K!M#M\"Q!N,P+k(PDc#(P7q\"PTg( q!M!T%N!P8N&K!O\u{4}X\"\u{1f}`Uq@\u{8}!\u{7f}wY.\"!R$\
        m2\u{1d}!NOak( l!B!I%D!Q8G!Q\u{1b}rY\u{11}%\"M&p9R&o_m6y$ O!o>O!qk{\"\u{1f}`!q\u{15}f! lyI$ P\"m=R\"nTa. m!M$G\"\
        J!R7o!M&V!S-Q$K\"H\u{5}v!K\u{e}5\"!L$N\u{0}f% U!F!U>IiNmF\" s?xP1(!Y!X%TMM\u{b}t!S!Q%Iv\u{b}(!H!L!H&h!V>M!T3t]n\
        \" R!kB\u{19}$ o'Pgo'Q\u{3}E\"HL4rC_$ r!H>v!I-\u{4}\"!K?N\u{1b}f\"&k\"QK4. U!O!m#L\"J8O!R\"P\"M\"I.N!P!o1OV^% o\
        \"Q1T,o!Q(a#<s\u{13}N\"sr%) l!U&>!E7o!R!P%A!E\u{d}'A U!M!U!K\"U\"Q!W3R\"T#L!T#O!U!K!U-O!Y$V!K!QVR4N!Q'n\"U!R\"P\
        +N!P!S!N7T-o<z\" R?R>X$ u\"S=v\"O@\u{17}> P!R\"R!J!n:W!V\"T\"j!S!W!U-T!P!Q$R0P.T'l#N/Q&N!N-N-R-R!U&M!S=p1Q\"BnJ\
        O50! lGL!#kZ)% n!Q$O\"K:R^q\" o?m\u{d}s' t!E!J'P\u{f}p#PDO7g#\"T$jSTbY\"Aq4M\u{3}\\\"\u{1f}`Zt\u{f}z#'I8p'IcG$ \
        L#l<M7V\u{18}V# k?oro&\u{b}' u!C&N9K&N4M\u{c}RQw( T!q&M8P!s&N.L2q U\"AT2RP\u{c}\" o!J\u{19}') o!U&R!S5Q#S&S!P3J\
        P`\" ogs\u{14}!+ j!J&C8m!F!W%E!P\u{18}n!S!R/;\u{3} m!V!P!U!P!J!U!U!T!S\"M\"E\"N!T!K!T\"N!D$L\"T\"W\"i!T!P!Z!U!O\
        \"T\"V\"N$P!U!O\"U!Q!N!S!T\"T!O!K!S!Q\"H\"R#S\"N!m\"D\"M!O(L$m!P!O!Y!S#S!u#j#M!O#j%P$N!Q#L!U!S!P!k+V!j#u\"n!p!W\
        #T\"S!P*O\"k!O!S\"S!L!T!M!P%H!Q'o!I!N!W\"j%o\"X$Q\u{2}E% p!H$J\"B?H`A# p!G\u{10}q^'!!OZa#!O?Sqse*% r#L<n#Q\u{1d}\
        oGk\" o!HU\u{f}!!OUk% N'p8N'p4Te\u{19}!?q\u{0}\u{19}!&OLn!.l{E!?o\u{17}/# O!l>R`l\"Bm4Sc3+ r!N!N%R!N7l\"M%T!Q^O\
        Hp#l!%Q\u{9}n$ r<N\u{13}r\"N=\u{5}!Hox1!GP\u{1}+\"\u{1f}`%r\u{0}0& o!N!S=o!O!S48\"\"Q#OHb!\u{11}qg$( n!L!P&U7s!\
        K!N&Q^v\"\u{1f}`=rnL4 O!R!R!j\"S\"P!Q8S!Q%Q/O#K\"Q\"RbJ1O$O)r!L\"J\u{1f}\u{17}0 N!W&W8P!m$E\"M!O-O!P#n#L\u{4}L!\
        I!R%nvz( K!p!T#M!Q!Q8O%SZ|3 q!s!<#K\"J!O7s!n!D%N.T7P.L#L%M1o4O;L5N3z!&lx\u{7}, Q!K\"p!G!N:S#L\"N2t\"P\u{a}n\"Sk\
        #\"\u{1f}`UoU;!?p}_r X!U!Y!R!J!k!X![\"L\"G$Q\"N!F!J\"L&T!g!N!P\"Z!Z#R#Y!S*O$D\"O!R!U!h%N(L\"U+O!V\"F\"h!Q!T!Q!T\
        !X!J!g!U!B!U!N!U\"?!Q%k!G!W\"D!W!I\"n!T\"G!U$F#A$A\"B%l#U!T!g!U+F!W\"S\"K\"Q#V%M$H&U!N!P#p4K\"\u{1f}`!qi#% q!L&\
        I8o!Ps~!\u{2}qw\u{2}#$p?n4U\u{b}8' q!F!M%Fxq\"Q^s\\J3!L!S#n!Q\"P$q3k!R%Q\"J-G!N%MUP\"n%N\"nLk!Q~{\"<n\u{15}nl\u{4}\
        !npH\u{8}3!k$G\"D!F7o!s!k#L\"H!G-E!E#K\"G!ITG!JLk\"jl(* U!j$H\"I8Q!v&O.I!N%J X$'I8m!S&K\u{17}i.\"V!T#L!F9Q%P!M2\
        SAI:O3n:Q&O/Jc*!!FnM!?p=\u{8}!\"MCJ(!S!P#m!R9O%l\u{1f}`6sI\u{16}$ t/L0s/N)G!!S|9!$m5L\"Hu4JcN\"$pSH(r.!U!G#R;G!\
        K!I\"L\"K\"I,p!H!r$l\"v<d% N!p\u{1f}`TO!qo-!CS220!S!q#K\"P8q\"QYK!K!N\"u3R\"s#O.H\"s\"K\u{11}\u{a}# P!Q>P{3\"'P\
        {r\u{12}9# I\"o=L\u{1}01!N$T\"S8P'R!U-R!R#P\"KIQ.m!P4P%p1l$R\u{16}l\"\u{1f}`=qh\u{c}\u{2} ]!T!Q!V!N!S!P!W!P!U!W\
        !V!L!B\"Q!S!>!N!E!T!M&R!T$Q!Q!V!O!R!T!R!P#U!O$T#J!R!K!Q!T!N!Q!L!N!J!R\"S\"R#S!O!Q\"l!M\"H!R#k'N!O!Y$T\"T#P#U#P!\
        n!N&Z\"k\"O$S!R'Q#M#k#E!M!k\"T!q#j!R!T\"T*O\"g!R!M!P\"W!Q!L!T%N!U'S!M!R#V&ofP\"@P4pJ\u{1b}# P\u{1f}`@MfD5 J!w!U\
        #J#R7L!t$Q\"J.GNM#r!SVS!p\"T!q$K\"K.O!pKn\" L?Q\u{1b}\"!Il\u{3}l' N!m!j&l7PcRZuJS%!N!k&Q9l&P&s\"<p\u{15}p~=#!T?\
        S\"qma\"\u{1f}`Zq;1$ o!H&GpM-P% H$u;I$}4D(\u{2}! o[<% R!n?Q4n\u{c}n =# O!rwoC\u{d}3 L!T!W#M!l!U8T!R!Q#P\"S!V-M$\
        RwL0K&n/N#oZ!\" P\"k\u{14}\u{7}. x!B!O%D!M7x!G!N%C!N-G\u{8}m#M:mVu$ p!B&C?I2Y\u{1f}-! U!O!n!M!]!S!n!R!m!K!N!G!O\
        !;!Q!O!Z!L!X!M!Z!O!V!J\"N!L!M!]!J\"U!Q!Y!K!V!S!f!O\"L!R!J!R!D!T!O!X!N!L!O!Z!Q!h!O!T!R!j!S!f!L!R!K!U!O!T!N!X!L!U\
        !j\"O!V\"T!Q\"k!J\"F\"N!L\"X\"R\"g!U!Y#j!O#S\"U!X\"N\"Q\"I#R!S!W!T!U!P!S\"l!\\!Q!V!U\"k!Q!W\"Q$S\"L\"j!U!h#k\"M\
        !]!N!V!H\"I\"M!S!N#P#P\"N!U!S\"P\"M!Q!H#X!M\"P\"@!V\"U\"J#n!k%k$i\u{1}\\#?u\u{1f}`Fq%K$ M\u{1f}`UM\"n\u{5}d!Bq_\
        K! l\u{1f}(!?s=n\"!L$N`\u{8}*!D!J#J\"D\"K(m.V\u{1}q?O:S\u{11}u-!B!N%D!R3Plo*K'o,o,P,t8P0OGn% u!G>v!J4M\u{6}f3!M\
        !R%N!i4p#l!R!P#K0J&FCT(M!R+R>O\"p!O-QGb\"\"U%MdT. o!N!O#P!M!D!N!O#q4S!Q$K0O\u{c}O\u{0}i$$l?J4q\u{c}l+EE V&Q!W-L\
        +g!U$V!J!Q,V\"P&P0Q.T\"j!S!R\"U\"m#T$j+N!Q#T!N#O+R*U#P!S*T\"U!U%T0R!S(n\u{b}<! mXn# P!T>QIW4 p!O!L!L\"J\"O(I%R-\
        M#K*L%T!P$O.k4p-o6Q'r=S#W% N!p\u{1f}`<O!q]g#!q\u{1f}`@qR3& K!T%S9N&Q!Rn\u{10}$(T7S(S4U2\u{4}\"?Mhv|+\"\u{1f}`ep\
        du/ n!R!Q%W!O7l!M!P&O-RFr!K\"O%m#M[=& P\"o&Q7S\"s&O\u{c}`>!G!R!I!O!E!G!D!O!F\"H$r!q#P,T!L!S!L!Q!H!I!J(l'Q+lop0Q\
        \"O$Q'i!rX<$ n(M7p(KmO# L?Q!n\u{2}\u{0}<!w!7!E\"E\"D!I!G&G$H-o!?%I.n!B6O.L\"m!K%M\"o#P,o4N:p!F%H/l!M\u{5}n& u!K\
        &N8u!K&NkR&!S!Q%Q!l\u{1f}`9KoK$ l!M!H=kQ`!\"V\u{6}V! SQ~& t!H.G0t!J.IO4& y!H&H8{!H&HX*$ o!N\u{1f}`$p.\u{7}!nqC&\
        $ M!R!T>R\u{11}Y* F!M$M\"n!N8O$M0R'P\u{6}S8\u{1}! Nn'$ n!N>p!PV4) o!E!O&R8M!L%N\u{1f}`0N\u{2}T! S+\u{19}! n)=#\"\
        N@q\u{2}q&5\" Q3l1b$ n!L&O?N(G!%M\u{a}z\"\u{1f}`Zs\u{7}!#\"n?r4N(^( R\"p%K!P7M\"t%M/K\u{d}\u{1c}% N!j!M\u{1f}`?\
        pM\"\"@M4s8\u{a}) O!s!P#N;q&M.J\u{8}R$nKG& J!N'P7O\"m&R)1! mIG,!H!L!M\"q\"Jpn8G\"F#N\"r*n%Imo- P!O!Q#O\"q!U7N'n\
        \"n,L(Ohu@S:4!.lw\u{1c}!{qDH&\"R?U%N/K%Rjs5e\"\u{1f}`=sG<% N\"n=Q\"q\u{9}rBv!?uf\u{1c}.!I!W&T7p!L!S%B!O.TLn!R]l\
        \"O&TN\u{8}$ q3Q,m3T5q! q{{, L!n!l#O\"O!H7I!p!r&I.KqKa\u{12}% N!L&L!QMPX?+ r\"N!Q\"L\"E8s\"P#N\"I\u{1f}`4Nio$ m\
        !R!P>T\u{2}N, o!W$H\"J!M3N)M\"M.LrM*N1Pd\u{6}'!O$IAO!Q-S&Q0SDS# P!SWR\u{13}J% l!L\u{1f}`$p!M \u{b}) m!I$D:m!L$H\
        \"m!O3F4\u{1}% q!I>p!N\u{1c}u\u{7f}!( n!S!T$T!J!P?N\u{1e}QR'# p!E>n@\u{f}> S!J!R!L!Q!B!P!H!N#r!o!E*o(U!R!V!O\"E\
        \"N!M-N!R%P$Q0R!oqO$M!P\"R';\" PDnfx) l!@!T#K\"GNP\\rKm!FHs# n\u{1f}`@NO\u{e}& m!O2Q,n!Q2Q/\u{12}! r`\u{7f}$!O&\
        Spp!P>wM >!r!J!E\"Q\"w!I!F&K$D(T!R#B!l!O!L\"O\"m!R!H,i\"H\"R(Q'R#p0N!J\"t%N!I\"q-K=O!T!R!s-I!n\"I\"S\"p&O(L!u[J\
        % n!L'R7l!P>#\"Jt4F\u{a}p\"@S4m\u{1e}K\"\u{1f}`UpA~$!Q>p!S!m#A& q!M\u{1f}`,rHs!M\u{1e}\u{1e}#'Q?S4RO~$ p!N&J9RF\
        [% T7pWP!p\u{c}sZ\u{1e}$ R'm8S'mMn- O!Q\"K!n\"Q-R,M$O4r\u{8}Q#P!o\"RDK#+r?z4C\u{17}o- r!J!M%R!N7n!M!T%S/M%QEm2S\
        \u{7f}X' O%M\"I8R%R\"L!Tta' m!F!F-n\u{1f}`Fp\"M\u{f}h$ q\"K\u{1f}`OPD=2!Q$K\"Q8k\"V#P!S\"U.U%L4o,t!I!M!K!P$QMSf\
        B*gq#B-OIN)o#s1F\"P!R7m\u{7}M( n!G$O\"J9H&Kzt!J\u{16}\u{1f}+!O!Q%E9@&BOQ%n$L)SXm!T\u{15}w\"'M{r%K\" Q\u{11}QlJ\"\
         Q'O\u{4}C! n\u{c}}%!M!T%q9O&q\u{18}D!?svs- D%i\"Q9N'P-p!Q#K\u{7}E\"P#k\"T!Raw! Q(ab S\"X!S!P!L!B!T!S!@#D#T!H!K\
        !R!K(O$m!R!T\"N!R!G!P!P(J\"R!K\"N!T!F!R!N!O!M&P'S#P$U'M&K!L!L!R$K\"S!k!o#l)L&S(T$T,O#T)N!l#T!T!O\"Q!J\"T*R%q#V+\
        R\u{16}\u{e}) T!P$o#Q8P&P!MoTNj]]2 M!m!J#G\"D+l#J*Q!D!M%H\"H,w!P'w+R!J\"u\u{11}g\"Bx4D\"\u{11}!Bl\u{a}^(!I!O#M\"\
        M9N!N%Q\u{19}n}i$ P'r{Q#r}\u{7}$ K!q\u{6}L!s\u{6}n\"HR4n}Z\"<O\u{15}O{L\"$k?k\u{a}\u{7f}!?odd)!Q!S#P\"n!U8R&m.S\
        &S]#!-mp\u{6}#\"O&M?M>\u{a}& R3o,q3P\u{d}N1s=\u{f}!?m$i\" l\"Q\u{b}P!!O@h\" QnRr3\"Jn4S\u{17}9\"\u{1f}`Zr\u{1c}\
        0\"%L;oU\u{7}# o\u{1f}`@ql % P!l!M#l<PH\u{b}!!QZc\"\u{1f}`=o\u{f}A!wr$y!!k\u{18}\u{2}$ n!R>n!S/p$ k!S>v\u{7f}l\u{3}\
        K\"\u{1f}`%sc\u{3}!!R!\u{1b}!?rDl\"\u{1f}`=s[W$%N=o\"R2F\u{1a}8\" m!Id=2 N!w!H#E\"H!P7P!q!M#J\"K!R.N\u{a}S!q!N&\
        P.l\u{1d}X*!l\"L!M!L\"S!W<O\"P.S'R;a!CV\u{1b}L- K!J\"M\"H\"D\"t&L$J,N)n&Q.k\u{c}pC$& l!I!I#L\"D!Q\u{1b}\u{14}\"\
        \u{1f}`!x\u{12}5% S!l\u{1f}`TR!lFm!?t11' m!J!O=NXn9M0muT&%O\"p\u{1f}`9Q%O\"py0\"\u{1f}`_q(K, P!S$M#k9Q&p4O\u{4}\
        P\"p#M\"L!NID!?PQ\u{11}!\u{7f}yJH\" n!Ky\u{14}& L;I!v\u{13}M!I!v\u{10}B\" U?S\\O!Vl6S/ o!M!T%N!M7n!B!H%T!Q.KMlM\
        k1O&G\u{1d}5& S#J#O/qSq$G\u{1f}#I i!X$G\"Q!Q3P!k$Q!V$S\"S1K2L+K!Q\"R#N!S!O#L\"m!S!P!N!N!l!K&o!F\"m!P!O#L#B%O'K+\
        P!k!G!N4S\u{0}\u{1c}( N!O$P!P:R!T$T0T_\u{11}/ k!S!P#J\"M!O3o$n\"R&Q[o!P\"NJS!o/3- k!Q!T%N5n$S&QTv!K#J!o!JQnJ%# \
        o?n\"TW7\"'Q?PL3#(k9l4P[\u{4}0 P!K!O%Q!T*n-P!P&M.O&PuQ0P!K!P3opf# p!H>q=^\"\u{1f}`UsO,&\"S&X7S(I4vil\u{12}h\"\u{1f}\
        `\\rVD$\"R&Q7m6Me\u{8}\",pST\u{c}4(!M%N\"V=P0S&S<o:q\u{1}\u{13}\"\u{1f}`@q\u{12}\u{c}\"!M>n\\\u{1}, Q!q!M\"P!L\"\
        J8O!L4s\u{c}r$O\"Ib\\\"\u{1f}`@s9q( O!M%R!F5n+p\u{8}T\"n9-. w!M!I%E!E7|!I!K&F3E!KLo\"KVp\u{18}p* s!J!N#R\"H9P!P\
        %N\u{1f}`/p-)!$lyE$ s!F\u{1f}`?q\u{6}5% n!Hvp#r!Ly;!'R q$!N\u{1f}`$r!P\u{16}~'!I&G8p!P\u{1f}`(P-Sie! l~P$ O!N!o\
        >Lk\u{16}\"\u{2}N]qim\"\u{1f}`@oa}$ T!o>T!oJ[\"\u{1f}`%q\u{11}SI V!J!O#V!j!U!V!F\"O$D$N!V+P!R!U#r!o\"T!K&J$S\"@\
        !I!?\":!G!?!E!J\"E!K!H$A!H!W$I$s8nXL=s%x>_\" Q\"jYG#%n\u{1f}`@n\u{1e}n!\"OC_! q\u{1a}M\"HO4rSG# o4UQPh\u{1f}\" \
        n?r3L! Tk\u{19}!\u{2}r,\u{14}#!M?O&njN!?u\u{c}@#\u{1f}`=Q!nR`( M\"h#M:Q(V-S!T\u{12}W!K' j\"U&O7Q!Pqr4QBt# p\u{1f}\
        `@t\u{2}\u{c}%\"S=r!O!N&O g!Js\u{1c}Y- Q!R!k>R!W&V3R!SGO#S,QNJ'S(P! n&V!?rh=!'T_?\"\u{1f}`eoz##!N>o!LAT!-q?U,!J\
        \"p\"H\"P8n!G!N!x$I/L!A\u{1e}qF+$(R7t\"K&Ibc\" q?rIJ$ n!Kyp-o_6,\"Q#P\"I8l!L!S#P\"K/P%M\u{a}L#P\u{11}{, q!J!N#I\
        \"L9I!S$M0Q&S+nyj4_#!o?t4P9\u{1b}% Q%m!R>r4I/w!\u{1d}sM\u{7}\" R?P#?\" o!MDf$ p!N&L8sk\u{b}( q!M!S#P:r!N!R#Ps\u{19}\
        , t!E!K#F\"I!P7p\"P#GBt(qco\u{15}\u{1a}\"Bt4K\u{13}\u{18}\"\u{1f}`eq\u{5}x! p\u{1b},3 M!Q!Q#D!Q!m!T'N0N\"L!E\"G\
        !M!G!M/w\"K\"t\u{8}v=\u{0}, s!K!R#H\"M0R(o!O!N#K\"Q\u{1e}O!\u{d}7 O!r!Q%L!N3L!s$j!P%Q!T-KKP!p!N!O!t\"M,R!q$O:M!\
        t8x!\"L\u{d}t&\"Q&l8M'm\u{15}S!qu&! TFE!Bndm? :!=!x#H\"G!K7;!D!o&P.m6r/H\"p(m#Q\"l%J\"p!J\"m%I\"r#M\"t%Q\"m9K\"\
        s3D\"r\u{18}\u{a}& r!E&E8s!F&Fc4& l!G!M%I!R9S\u{19}\u{10}# p&P9r[C\"BP4q>f\"%L\"R5\u{1e}$ R!q>Q!s/b!?t\u{19}g!(\
        S\u{11}\u{c}* s!M!j%N!QLL&P\u{5}u!K&JzV( G!N$N!p!N8L\"P7N\u{1a}3q O!O!U!I!J!G!N!V\"R!n!K!J#N\"V\"G(R!l!P\"V!M!P\
        !O\"L!R!S\"H\"N$Q$J\"L!S!Q\"M!Q!N!M#N\"O$L!T!O$O$T'Q#m!U!N!N\"S#J#R+l\"S#S#M!U\"S$Q!R#T#Q!n!W!O(Q!R!l!K+N!R!Q!V\
        !U#N!P!P\"O,Q!T\"P(q^L' H\"N3H!zQK!H!z\u{6}|! o1)% O\"p\u{1f}`#Q\"sV[\"!M!p\u{1e}2$ O\"l=S6M\u{c}a, k!L!Q#I!N9q\
        !H!N4L\\m!L2P\u{11}S#&Q9O!S\u{4}J' L!O!S%m8O!R4RP}, r!S!J%P!R7l!P!Q%H5J\u{4}r(ORG, T\"M!j\"S\"T:P#S\"P.P!M!Q$PW\
        o#!O?Sqri\u{10}\"\u{1f}`@rFr\"\u{1f}`=m>#!!SWN\"\u{1f}`$t17$#S?S\"T4R\u{4}\u{e}!VS(o# o!K!M\u{1}@3!Q$?!E!U(K3l\"\
        E!I![.G!Q!F\"E\"G!L%N&p{R&o;i% N4s+O4t2J`J6 m!O!T%K!U7j!O&Q!S3M=m7s6m!H!J&o1O\"m!N!O3S%mFY$ L!p!K?QP,!ER'^' S!P\
        &k!IRh!OJq\u{1e}\u{18}#!p\u{1f}`@r\u{6})# m!P\u{1}r1f\" O\"n^\u{8}\"\"PYk\u{15}/\"'L\u{1d}R\u{14},! lQ\\! Q\u{12}\
        R3 m!A!F\"m!=!F!G!K4o$H!P\"h!F\"M!K/WQr\"KHoB\u{1a}(!L!n$R\"Q9S&T.T\u{a}IjF!UTGy< o!U!T#E!M!S6O\"n!T%P!K.M!P#K\"\
        Q!R/P/P!U!TIo8S!O#O!S%N!R0Q>\u{10}!\"mHH\"!K\u{17}s\u{12}?! m\"(# o!I>pXf&!L&o!PrR#pbo\u{5}\u{13}$ n\u{1f}`%o;m\
        \u{17}T*!S!Q\"k#O!N9S%L!N-R!Nj}K U!J!U#M!T!J!P!E$S\"Q\"O\"N$s\"K\"R%O$Q!R!Q!R+O\"L!P.N$k'N!s\"M\"K#N\"O\"n,n?N(\
        N\"S!R\"T!Q*R\"P\"N0S$\u{0}#!R@W:P#%% R1p?K2o\u{c}o9L! m^\u{11}#!R!o?r\u{11}\u{19}# p!M!Q\u{c}\u{11}+ i!K!L%N!O\
        7m!R!MVr!LHsm\u{1d}!fs',\" l!N%U( p!J!N%R!Q9Sap#M\u{18}1!-qeM&!N!N#J\"P9L\u{0}q\u{f}'!FrEf\"#n?ng\u{2}% O!q?o4J\
        ]Q(-' r!G\u{1f}`$r!MOu!Kj\u{15}!?s/\u{7f}D p!B!q!M\"H!V!K!X-N&K$t!L!m#N\"L/V&T-N0K/r'n#m0F!P#K%U!T\"s\"m!K,k!J\"\
        n!O$P\"T\u{11}3#!J&K9N:b; T!K!O#H\"D!q4M#L!O%M!B!q.M$Q\"R>N!n$N!t#Q#MJn\"M+o%R$N\"rF\u{c}! nKK\\ h!K!P#N!S!S!S3\
        H$j!Q!U#J!K!U!R-J!K#F!F!I!L/P!U*L\"i\"P!j!L!O!B!U!k!O!S\"E!P!L!Q\"F!R.N\"E'm\"P\"l!D!S\"M(H\"G+K!U!i!N!S#L\"M!Q\
        .T!U\u{7}c\" r?t`N\"\u{1f}`!r\u{b}P\"Ho4Q\u{9}G! Ps`$ p!Pyp!PxQ# O!P!ipe\"(S9kg9\"\u{1f}`@s\u{e} \"\"hSk@\u{16}\
        # L/o?o\u{3}#$ P'N8S'Qu=\"\u{1f}`@sN\u{4}$ m!L>n\u{5}p4u+ j!K!R%F9O!U4OBl\"MVs$MJQ!3m\u{6}dH%L\"P!W#S0O%Q!U$N!V\
        .S$P2K+K#S\"i!M!T!M!P$m!S!P!P!N!k!K&n!F\"k!P!N&A%P'J+O\"F!O)k(N#R)&\"&P9o\u{19} & P!R$m!P\"SMN\u{1f}i\"Ar4Nj:3 \
        l&P!O!S4O%O$P!T!Q-L'ULqDq\"p$O+o$G!l8qrL!)k9V( n!H&K9N&O\u{19}v!C&H>y& l!R!T%Q8o\"T\u{e}S? S#X!M#R!l3P$Q\"Q%R!V\
        .U#R\"U!PBN$l#P!Q1Q'p#q&Q$P&P-Q#T$O#O-U!Q*qbw)\"R#K!T!N!n9R!l#N1RR.& n\"R%N!N\u{1c}s;nk\u{1a}!\u{7}KSJ\" o?uF9!\
        !I\u{1a}\u{13}\" r?pt\u{12}#)P\u{f}o#P6q! SOI' T!C!o%G!K9j4T>k#$j\"K?N\u{17}8% n!H&R8m!L0 !\u{e}qI\u{f}) S!E$L\"\
        s8N!J$M\"u4JO\u{b}* r!B!R%H!Krv!F\"J\"o!K\u{18}0$ r!N-H1q\u{2}\u{5}\" W/ni\u{7f}! R\u{7f}8&!M!T%R8p!N&R`S# P\"L\
        |m{\u{17}\"AL4tB.+ N!P%L\"R4n$O'N.nBPZn\"RG@/!L!i#M\"O4L%V$M#R-R!T%NDTQo!LEQIP\" q5PX9' P!r!Q#M:P!t$N6\u{a}\"@t\
        4KB\u{17}* O!R!Q%n!M8T!O%n!K-N\u{15}Y! nlx\" o?q'C\"Hq4OrC$ N!s>N!t~L! j[4M K!X\"g$P!Q!N\"<$?\"<\"M!V'R!S#P!C!K\
        !G!N!@!C!I!Q!J*J!N!w!n!y!o!A!F!D!IuR!S\"m,N!Q!X#j\"T!T!T$A$PrW!?q\u{12}(8 l\"S$O!N!R3l$m!R!V#Q\"R!O1S\"N^o&L(O$\
        O&l-Q!P!V\"LCo\u{17}N!(S4C!?rO\u{1d}\"!M&M\u{f},##l?o4Sa;$ n!E&G8q<i#%M=w4HRQ%\"S&O8M\u{1f}`5o\u{1a}Z#\"J\u{1f}\
        `@J/\u{0}$'J8m!S&KWa\"fp\u{13}wh\u{13}& n!M&N8t!M!Kq\u{c}% M!p>O!m4M\u{12}m7 Z!O$N!V!U4P%R$T\"T!U-O&O>J!O!U+Q-S\
        3F+P-Q#P&R/P\u{1}|!DR\u{11}w+ n!N!R!U#H!J!O8K&R!R.P7/% q!M\u{1f}`<u!M\u{a}D% Q!M$N;O&U\u{b}V%/N0r/N:m&Q\u{9}y$!\
        P\u{1f}`<r!PTe\"\u{1f}`-s\u{c}C!\"S\u{1}j#!N!S>O\u{7f}C!TK/\u{5}, m!N!N%L!N4mup>U\"m!NBo\"Q*z$!L>N6T\u{a}p:## l\
        !N\u{1d}P\u{12}\u{12}#!O&RxpUx' p!M!Q\u{1f}`#r!M!Q\u{5}l#!K&Q!Q{~\"Ks4N\u{e}W\"Jr4Mx7\"\u{1f}`%s^/$ N!o>P!p\u{1}\
        0!?u\u{11}5; P!B!H!E\"C!M!u!F+B,Q!L$I\"L!J-H$F\"z!M?P#p%R#o[K!O#K\"r!M\u{2}\u{7f}+ O!Q!R%K9S!R#K$M0k\"N\u{5}RA\u{8}\
        ) s!L!J#I\"Q9T\u{1f}w!L!Mm\u{14}#\u{1f}`,pIp1:\" p?p T!Cn\u{e}O$ R?R'P4o0K!(L\u{1f};!Am\u{1e}\u{3}!\u{2}r\u{1e}\
        &&!O!n\u{1f}`#Q!O!p0\\\"<R\u{15}R\u{7f}@%\"S&m\u{1f}`:S&mpD\"\"TSR^d&!R!m%Q:k4T&P\u{9}## S(l7SZ2\" o!P\u{7f}\u{17}\
        \" K#m-j$ K<u\u{13}L\"u44$ P<s\u{13}P\"sPI'\"T!R\"m\"L!N9R7pm.# o!N!OhI!-mbD$ q!R\u{1f}`?v\u{7}i#Bt\u{1f}`!I\\T\
        : Q!T!L\"J!W\"l!?!T*C-G\"F\"H\"J.t!F!v\"G\"J\u{5}P!O!P!T\"Z\"o!C)F*0\"'R8p\u{14}\u{7}*%O\"O!O8M!J#P\"P!O-o!v6\u{1e}\
        $ m\"I=L\u{5}t\u{1d}Z\"'R8TOY!As65# q\u{1f}`Ur\u{d}.+ T\"P&M7P(L-Q!R\\rLJ!N&S\u{1a}/$ Q1m.S1l\u{14}%$ P\"nxP\"n\
        X1\"Bn4P.\u{6}!#ln\u{f}\"\u{1f}`=M\u{6}D&!O&M?U!S-N\u{b}pB=!ASr\u{1a}' P\"l#N#R7M6U\u{12}P\u{1e}s/ R\"p#P\"S!Q7\
        R!l$U\"R!U.POr!O!L7S|i# S\u{1f}`@Ra2) k!S!S%O9Q&Q\u{19}m5o%QV\u{0}/ N!o!r#N!M!S!K7K!p!u$N!Q!L-L!N^\u{11}\"\u{1f}\
        `%w\u{18}m'!H?F!Q#V\"jpoNR:/!VO$Q\"\u{1f}`er0?*!L!H#I!o!M!O8O%l!O!N+\u{b}) s!M!N%J!O7m(P[Q,t\u{10}\u{5}\"@p4K{k\
        ' N#M<Q\"P!R6N\u{e}S(q&!N!l#I:V\"m&SNo#!Q$o?n}\u{19}& N!s&QsN!s\"QY\u{11}% R!o\u{1f}`<R!q3\u{1}. j!K!R#W!I\"Q7Q\
        !M'R1K\"FHObN\"On1!!Ir<!%n`t$ q!Oys!O:L%!Q&P@k4Q\u{c}QdA$ R!m\u{1c}S!n|j\"!R@P)E$ n!I\u{6}n!Q9m$ n!L&O?NTI\"\u{1f}\
        `%pj\u{19}& S\"S%P8R!n&P\\_& M;L!s\u{13}N!L!svJ& l!Q!I&P7p\"I3\u{5}, m!N!N%L!N4mup>U\"m!NBo\"Q z# t\"K\u{5}qID!\
         TcuK r#H\"K\"R.M&R\"A\"l!O$N\"S@i\"M\"M$W'L\"l!L\"W!Q$V!P\"i!J$o!N'T\"j!J'O+l!H$n\"i%R\"G-f!o&Y/D\"A\"p+lo\u{3}\
        $ Q\"j=S6SK\u{1b}% L3i,O\u{1f}`!NAL#!G\u{1f}`-Q?~# n!L&Lg89 w!@!K#F\"A!J!q!9)G,u!E!K!s\"K\"E!M!m!?+L\"E'H[y!JOm\
        !J.h! Sm\u{18}!?u C* R!G!M/u.P1p2oLsQP/oO/< n!H!M!j\"S!T!H,R(R!R$O!U$R!L,S\"H!P#T\"H$Jfq\"O)n!R!R/O!L%N`\u{1f}D\
         i#=!J!>!H\"W,N+p!S!T!D!Q#M!O-T!U\"N#QGn!P%P\"m/R,T;v!H!S!E!K!D!I!M!S*P#R!n\u{f}+. Y!I!N#F\"D,m!j+X!P!Q1h2U|M$L\
        8\u{17})\"Q=n!Q&p.O!ShO!t>Mt=$ L!p!K?QIt\"\u{1f}`=uJ6\"Aq4M&y%/T$P,m/S%SUV&\"n%S:M&pUs\"JR\u{1c}$%L!n\"O9NfE$\"\
        R$R\"l9Qx\u{9}) I\"O#L\"p8L\"S#N1QHm~e\" p?p\u{12};!fn>]( q!N!O#I\"M8q!P&NS)9 W!O!T$Q\"S4q#p!U!O$Q!Q.P!R2u$M/l$\
        T(S+l%O!N8O\"q0R5q;{% p!P'L7r<M\\\u{5}$ O%l:N%nqV$ R%o\u{c}P%o~e& r!L!K#N\"P8l*/\"\u{1f}`+t\u{1c}(\"*nSTS+\u{11}\
         T\"j#Q!X!S!V!S!Q!I!Q!>!U\"M!G!D!P!X!O!P!B\"L\"W!S!R\"Z!P!W\"U!P\"R!S!N\"M%L!M!J!P\"U!P!T\"K\"P!P!K\"M#S!K!J\"P\
        #O!P!N\"O\"m!B$L\"F!P#S\"L!k!P!N!V!R!h!W!U\"T!j\"U!V)Q!U\"R!V\"l!R!Q#k\"O!l!M!P\"V!O\"I!L!l'W!S!T!m'P\"W!O\"O\"\
        S#O!N!W!M!T\"R%M!R!M$S!P!R\"j&q%R(\u{17}(\"K#k#Q9P&Q.M&K\u{1}j5R!TPW(! Q.@\"\u{1f}`@u\u{8}\u{10}\"!pzpw\u{d}*!R\
        !R#V!S)S5V#R'R&O,L) \" m!Gn>%#k\"O=M4r\u{e}R\u{d}S$!J&K\u{1f}`6rd/#?O\u{1f}`!v.8\"\u{1f}`Uu\u{e}5$ N$m;O$mx !#k\
        l(Y d!P!W#W!l!M!S3Q!l#U!T$H\"P!Q-O$?\"H!N3Q'K\"T!A#F!W!R!R!Q$G!U!R\"J!B&R!D\"I!I$S(F&T!@\"D!S'N!Q!l!L!Y)Q!L\"Q\"\
        X#T\"O!S-Q!M/ng9) L?K!S&U\\N#qZQ!n&T\u{12}\u{19}!Dm\u{8}\u{d}# r\"L=o\u{2}f!\u{5}Ki\u{e}*!O!n%H!R9p3O!L!I!N\u{c}\
        r~\u{7f}' Q#N!R!J!o?loQ\u{11}l*!I\"J\"I$n!G?K3V\\s#MMo\u{7f}j! o%%!+mdY( Q#p\"N:O#p\"P2E\u{2}p4\u{5}$%D?J0S&O|h\
        \"\u{1f}`Ust6\" S!my:* L(m7R\"I&qGO,S\"u!H!G\"D7 Y!P!l%S8W'N.U!Q%M0M!N*Q#O!S*S?P+t\"m#Q-k!S!V%MG\u{0}$ s\"H=s\"\
        MHF2 L!J!O#J\"t!S7P!N!T%o!S.NEO!M!L!sdO%n(\u{f}\"!P&NJ]!\u{2}q^x!no>\u{1e}$!L\u{1f}`$t!LlN' I!M!N&r9P&q4P\u{1a}\
        D\" o?p~F$&S'sLS\u{19}w;\u{6}& r!H!I=t!J\\IH8& P!p!R=Q!t!Qs\u{2}!.pHT$!o>P!r4G\u{e}B!!R\u{1d}:\" r?up>% R;y!F\u{14}\
        y!FU22 V!G!I!I\"H\"F\"J&F\"w.M!M$M$L(u2GLkVM*p\u{6}.\" T!m^0!?N8\u{7}!?q\u{1} !VS^;\"\u{1f}`%q1z,!H!M#T!J\"l8L$\
        S!N\"o4KVq&M\u{d}\u{12}\"\u{1f}`=sh\u{b}) J\"Q!I2O!vQJ!O!v#G;~\"Bq4M\u{1e}b!*l|'% P!R!m\u{c}N\"o2 3!L!M!l!l!R!N\
        !I!L!O6Q!V%N!M!Q!S4Q\u{0}w!K\"NH\u{6}'\"n$N\"S9m$M\"Q.TGX$\"M\u{1f}`So\"N\u{1c}&3!N!P#l!O!L!P8R&L.J%I!Q!H<o\"Q!\
        t!QTT0K'QjZ!\"S\u{2}m!\"Sst\"Bv4J\u{19}\u{1a}!^M^.\"\u{1f}`!q\u{1a}\u{1f}2 M!M$L#o8Q's4M3L'm%o(m%oXJ!m!r#M\"L!L\
        \u{10}j4 U!S%S!I!U4n%W$M!N!O.l&mdQ%Q\"o+n\"P-K!T$KZ+% p!Q!S=q!P)\u{14}!&Me\u{8}\" p?sbT& m!H&J8sGp^R\u{8}L& p!H\
        !H=M\u{1f}`!q\u{13}\\!&R\u{1}\u{10}+ F#q\"J.O,H#p\"L2U\u{9}L#q\"Qxq$!G\u{1f}`Tv!HP\u{d}$ r\"G=v\"G>N!GS\u{9}P+ \
        q!F&G8JXs&I%q%t!J0wgp\u{6}u& J\"q\u{1f}`>K!o!u}T#%M\u{d}r$M5l\")n?o9\\' s!P&E8s!R&G\u{9}ump- L%S\"m!Q7N!O4l\"n\u{9}\
        O!V$M\"o!P_\u{8}* l!N$H\"J8o!L&V.O&I\u{5}ue4#!L>n!LC\u{2}&;Q$N!j\u{f}s!Q\"N~e\"+m?mb\u{8}! lpW'\"Q#W!R)S5W*R2L*\
        r!JsV\u{10}\"$kRRnM!Qqx?\"'R8q~>!?rRK( N%N\"p8N#r$q0K$M\u{3}''!m$O\"T9n&R.M&S0}&!N$m\"S9Q6T$S\u{12}U' Q!N&R8R!F\
        &Q.Rt7\"\u{1f}`Uq\u{1c}\u{7}# M%N:Nqi$ P#r<S#lOT% Q\"O%q{R#r\">\"'T{nw>!\"P\u{1c}J!2kPj$?P\u{1f}`!J%prQ, j!R&G!\
        Q7P!T!o%N!O[sBr\"KVp!'S+P/\"V$M!j!P7V!T%O\"R-S!P&N,qJo!ONS\\$\"\u{1f}`Hq\\\\!$l\u{2}d$ K!tvL!v\u{7}^!#k?x-%O!K9\
        I\"M#N1s%N!OJRZo!R!R%N1\u{9}!?tRa$ s)N\u{f}s#M\u{1c}\u{13}& n!M&G8r!O&HO\u{15}!Dm\u{18}\u{9}I j!Q!U!M!R!M!R!P!Q\
        !K\"O)p'R\"R\"Z!S!T#Q!J!S!O!Q+n!K!N\"Q!M\"P\"S<M/n8G1R,U$Q!P%O!N.L\"R\"mKBX Q!?!l#N!U!=!l3@!q#S!G!h#G!T!E!j-G!V\
        !O\"B!Q\"X+m!J$p#l(Q$S!M\"F\"M\"p$F\"m\"T%m#M)R&P\"o#G&o$J!@!t\"R)N#Q!?$F!U!>!j-l!O!T!\u{1}$ M!s\u{1c}M!s%\u{8}\
        !ASq\u{4}K R!g!n!B\";!L\"k!;\"<\"@\"?\":\">,q!S!Y!G\"B\"U\"A\"@$B$B\"M\"F\"E\"O\"D+Q.l%M\"n&M#T,N,P'Q.o*g#J!l&W\
        3li0\" p?q}\u{f}\"!TwT\u{d}i! P[\u{0}$!N\u{1f}`$r!P1^> S!F!M!K\"I!T!E!N!K&w\"<\"N(R$Q!E!P!M\"M\"H!P!N&v$R,F\"8G\
        nXO-q(p\"M\u{3}\u{16}! r5** m!G&P8B!W\u{b}p\"q/x!IBqEq!\\N{\u{7f}\" n?owg\"\"K&S2\u{c}\"'R?R\u{1b}M$ ODS0T&Umq5\
         T!S&V!S!H\"J5X!T#P\"Q\"O\"M*P\"N$S!VGS!Q\\k!P!V+9$ N\"n$l\"Qu\u{b}! n8\u{1}![SH{% s!P~p!QOr-$4!W$C!N!U!i7W\"X%\
        N.O!O%P0O$r/M4l/X!K*t5O&P{kF S!=!B#q!m)E$F!K+N!D!F!I!N!;!B!D!J#z!y'H\"C!E!q!p!x!Y!x!v#C!G%J|H!K#q!o!C!G#K\u{1c}\
        \u{16}!DRbn$ n!K\u{10}s!Ll\u{7}$ N!r\u{17}N!s:\\% Q!k$L?M\"Q\u{1b}3!$m\u{14}[# O!P!i|\u{d}' t!G!M%F8r!G!Lko* m!\
        B!O#E\"H8k!I!P\u{1f}`4oLK!(k(y\"\u{1f}`Zp\u{16}(% N'T8N\"X%Q9!!$je'!4mgm%!N'Q9L4t5Sfr!\"mZ*\"\u{1f}`-uNZ\" R?S\u{b}\
        \u{17}: k!V!U$E!P8o\"R$J!S.R!Q%Q,U$P+P#Q'S!m&m!q!LWl!O!N%Q!RG=# o\"M=w\u{10}{! S`y& I!L'Q8O'O-M\u{14}8!\"S_T\" \
        Q\u{1d}R\u{1a}~!?qgl% R!n\u{1f}`$R!n@j! lX84 ]!M!m#C\"P!m5K\"g!T!U%L.P!V&TBR`Q#T'R.N\"KF\u{f}2 M\"O!t\"G!U-I!M+\
        O#q\"H!T.O#P[L#q\"J'qBL\u{2}\u{1c}, T\"U#T!S!P!U7Q%J0R!M%M\u{c}R$\"\" Q\"k\u{6}+$!O&R9L&R\u{1d}\u{6}\"\u{1f}`ep\
        cg\"\u{1f}`-s\u{0}v!?p\u{7}@!BKo\u{13}0 x!C!K#K!N!I!J4P#t!H!N%N!K1KYnNm\"C'!K$N\"p!O8N$O\"s7>$ P\"m?o4Rfm! lg\u{7}\
        B J!J!O#n\"n!R3m$K!N!P#m\"l!S-H!L#@\"Q!Q:p/O!n!O0Q*N!r!R\"L!M\"s)m\"S-S!P'R%MM X!W%T!S,V!K'V!R#m\"X#W\"W!W+V!N!\
        R!V#R\"R*U*j'K!R\"R\"R!U!T$P&Q#S'P!Q,Q$Q$P!Q!O#o&V!R!N!N,h%S,Wp~$ S!n\u{6}S!n\u{19}\u{4}$ p(Q7p(Q|&\" r?s`N! s\u{1a}\
        \u{1b}\" p?no)!BqB\u{c}& P&V*q?p\u{16}S(kXl$\"T$P!T?SjJ\"!J>Uj\u{7}\"?q\u{5}p2F#!J>s5L{\u{e}& O!o>O!p4P\u{b}K]H\
        !!M]\u{0}\" l!KJx!fmOQ# O1o.P5}* U!m!S#J\"T8p\"O#K\"R.J\u{7}P!-oH\u{9}# n!A&E5\u{1a}! ST^!%Mnh\" o!P\u{18}\u{1}\
        9 m!N!L!T!L!N!Q!H!R,q+m!M!S#O\"G!S,p\"I!U\"Q\"G!PdJBQ\"OnkF j!L!r!M\"@\"@!O!p&F,L\"u\"n!t\"Q\"G*I&I$L@M\"S)L\"K\
        -D$I\"K!K\"t\"O!Q'L!o)s!L\"M+K#N4K#u\u{13}n\"Aq4Lx8!?r)\u{19}( S!I0A!s-Q2n2l\u{c}n=6# o!H&Jvj$ Q!n\u{1c}Q!oRs\"\
         Q!T\u{18}V#!G&F?I:E\"<T\u{15}T`b. Q!S$I!M!i!i7R!T!Q#M0P&SML\"n\u{1c}M$ Q=p\u{1f}`;pdz\"\u{1f}`!pY@& O!N'N\u{16}\
        J1O$P\u{19}l$ o!Ivr!M'E$ k\"T&Q7lz8# N'j?kO\u{4}! Q\u{7f}_$ q/o0s/o\u{e}K!+l`=$ O'n8Q'na\u{c}( v\"M#L\"H5Q#o%O\u{1b}\
        n\u{12}u# o\u{1f}`,PYq\" n?p~\u{a}'!K$G\"S8U!P$J8Q?q#%M:Q!n\u{18}2' P\"O&l\u{1f}`8Q\"O&olk!\"l\u{2}\u{13}\"BK4t\
        `s,!M$o!S!K!R7J!Q&L!R3S\u{2}u$S\u{1f}\u{12}!fqNv$ o!H&GpM/5! PE`$!I&I9O&L4\"!!Nr{& N!q$P:O!t$QS\u{17}&!R$I<M%O/\
        p%R\u{10}!!2nwT6\"U#@\"M?S!U-L!P%Q!Q:L%R(p!O!L!L!U+P.P!m\"Q-m7M\"6]!h!W!Q!P!J!D!X!S$D$I\"H!N(N!H#q!S!R!R!N!N!I!\
        Q!Q(J#N\"P!S!J!R!L!Q!N!V:Q\"U$K!L!L!R$K\"T!k!o,N&T,P!l*m!N!H\"S)O!l\"i!T\"M\"R!I\"T*O%qQ\u{16}\u{1f}8! S!Q!r!M!\
        U!N!j!Q!p!M!Q!I!O!G!L!L!T!H!Y!H!U!L!S!J!=!I!L!K!X!M!Y!U!P![!K!Q!P!W!O\"O!R!L!R!G!P!M!U!L!W!L!W!P!j!K!Q!O!h!P\"L\
        !S!K!Q!K!Q!K!V!I!Q!i\"L!S#N#J!=!T\"I!L!P#R\"Y!Y\"W#O\"T!S\"i!i!Z#Q\"P!W\"R\"W!R!Y!O!S!W!k\"R!V!R#Q![\"P$S\"K\"l\
        !j!k!m!k!o\"K!X!N\"J\"J\"M!R!N!S!i!U\"U!R!]!O!T!P\"R\"N!V!K!U\"U!J!W!N!W!M!R\"U\"M!Y!k!p!j#n!o!n$k {) o\"V%L!S7\
        k\"T%N!O4Q=)% P!r\u{1f}`<R!se $ P!o!P%P5Z!(S\u{17}\u{3}= t!L!L#J!L!L!U3L!S#p!G!P#H!O!K!Q-K!G#Q\"R4mCp(Q6m!L!S0O\
        #T5p)]!Cstm/ i%V!O!R!Q7n!S&T.L!T%O!P<o<n$QIa\"\u{1f}`Zq\u{2}<( l\"K&M'N*P&o%n*N#\u{8}#?t\u{1f}`;pXF) m!U!K#J\"L\
        8t'H.U&Q(t!,q)n& O(muO!n+o?Klq% L!u\u{1f}`<L!v{A\"\"T=pq9$ S@V$R.R!8, N!s!G&SrP!r\"P&I\"o#q!JWGH\u{1d}' n\"F=L=\
        TRx\"IOq0\"\"\u{1f}`@pVG( L!F1v-M2q2p|P0p?2U Q!s!P!Q\"N!M!B!U!R*K(F!q#m!R!T!M\"k!P!G!R+K\"F!R#F\"J4O+K&H!w!K!M!\
        z!K!G!R\"J&o!O\"R\"S#N#G!P'I#q!F!S*F!q3L\"Q!Q.L\u{17}y% O'r8R'q4J\u{1}-&!U$n!T!L?N!Rj\u{f}$ s\"P=u\"OY{!ZL\u{14}\
        L\"\u{1f}`eoa)+ m!L!I%F8n!M!Q%O4J>OiN\u{13}N!?rx/# o\"O\u{f}tds#zq(s%v,tA r!V!Q#D!E!L!N7p\"T$J!R!T-Q!Q%O,U$O+P\"\
        o!N*w\"P!H!J:S$m!Q:n!O!N%R!R-P^-\" n?oY^#BP4p\"PT|. K\"l#S!R!P8L\"p!V#S\"M.Q!S$Q\u{2}S\u{e}5\" U\"jn\u{a}!?s?\\\
        H s!S!N#A!I!W!R-O(N\"k!P%M!V.P!N#J\"T!Q-O\"P/R\"P#L0o!N!N!n\"Q.O#o!S!N!Q+S+M#N!T%O!R0Ngy\"?nGs?s%'R!S7m!R&S{\u{d}\
        \"\u{1f}`Zp!\u{19}% p!P!T#M\"Qr\u{a}\" p?r0\u{7f}/ r!K!N%M4L%T!O#l\"H!L1Klp+o!M/nkb!%U\u{18}+\"\u{1f}`\\u\u{1e}\
        +##P#X*S\u{8} $!S&Q!P~S\u{1e}\u{1d}\"\u{1f}`erUH\"\u{1f}`@qMt\"!O!m\u{14}8# M\"o=TQ<$ Q!n\u{d}R!n^y# N'Q{H@\u{a}\
        #!I\u{1c}w!I\\s\" s?t \u{1d}%!K\u{1f}`$p!P7quS/!N$M;N\"I!K!P\"J!O-L!L!x!u#q!r\u{1}N4\u{a}&!J&r8Q'oOr\u{0}N3K#\"\
        Q%J?Mxw\"\u{1f}`%tK\u{d}. U!G!U$K!G!n7T(q.N&KLM\"n/O\"q_i! nPm$\"M\u{1f}`Sq\"Mf/$ q!B!S>K\u{11}Y1!Q!S#G!K!R9P!j\
        #M\"M.L!O%QKQXR*U.H!TB~\"\"Mdrj\u{1}#!U&R?S\u{0}[# s!L\u{e}Qz\u{5}\"\u{1f}`-pe~$#NAP2P\"q \u{e}$'T8o\u{1f}`!P\u{6}\
        W$ K;v\u{14}L!vN8#\"j=S\"h~t* r!M!N%Q!P7l\"M%T!Q\u{6}p'4& q!J&Lsv(n#Ok1# PwQ!p\u{1}d\"BJ4pvo'!J&m9L$k0M\"K$I\u{7}\
        .\"\u{1f}`UNu\u{2}( M!T$l!P!P8O!S&Q(R!\"Su=*!o$N\"L8T!s$N\"M.D~RCG\u{17}J\"\u{1f}`@oJ\u{19}\"#RSO~\u{1d}#!QES\u{19}\
        n\u{18}\u{1}5 o!Q!P#j\"L4K$N\"S#p\"G.D$J#R/NDw(N.q!J+K/p%MS5!Bo&j\"\u{1f}`=n;\u{3}& m!K>t!H!S&R~+)!I\"K$K\"s7J\"\
        L$L\"y4@[6\"\"K#lWp\"!K!RDX# M!n?p\u{1c}\u{18}\"(jSUw\u{1b}\" l!Ns\u{1a}) s!L!N%G!E?L[x$H>ld\u{1b}Z S!A!K!n!R!J\
        !R!:!D$T!R\"o!S!H\"E!I'P$U!G!I\"R!R!Q!=!J!k$Q#S!M\"I\"L!T!S!T!J\"D\"T!Q!T!L!Q\"C\"L#GJI%P9M!P,l$I!P#N!Q!G!I#V&M\
        )lis\"\u{1f}`=qBK% m!L\u{1f}`<p!MPI& t!L!N=u!M4R/\u{5}$5P!sRP!sj<$ r!O>s!Pk\u{0}#1n?P2uoG& L\"o&Q7M\"s&O\u{b}0N\
         r!M\"Q\"F!F!Q7J!f!Q&O.P$P\"T,k!n#S-k!M#P#O\"H\"k!N\"P\"k!N'M!Q\"D!N&I$l!K#M$H&r'O!Q)m!I!K\"T&P.n!G#Jgo$ p\"I=v\
        \"JW1\" n'K1a% O!p\u{1f}`<R!qM1\"\u{1f}`Ql5C+%G\"N8t!J4P!QBP!RIM<K!L\u{1a}i7!O!P!V\"T!F!o!Q7F!Q%I!k!T-Q!S#Q\"Q,\
        pAL*ONn%S\"U8pJ&I F!?!D!A\";\";!G!~!A!:\"G\";\"<\";,E!C!J!F\"?\"A!K!x!E!D$A$@\"K\"A\"B\"C\"n!K\\M6S+o%H!H\"K\"I\
        \"H\"wg\u{2}!'RA\"\" O?S\u{9}n\"%m!O[\u{1d}# M7pXpyE!!Pu\u{11}\"\u{1f}`.q#w(!K$L\"n9M$K\"N2Q\"u*]% T3m\u{1f}`-T\
        1of,\"Bj4TGw!#kE\u{2}# P!p?q&C& N!r$L\"M9u4KJW! qiy!%q\u{1b}*$ Q\u{1f}`!R!nm$#<R^SWRTk* K!N!M%m!s\u{1c}L!O!N!m!\
        uSp\"<P\u{15}PXKq R!U!T!O\"g!H!K\"U!I!O$J\"<!I\"i'Q!N#T!M!Q!P!U!J!N!H!H!V\"P$M&K!O!I!Q!K!L!F!K!R\"G\"N$G&I-U#R!\
        k'U!N\"T!j#S&T\"T'r!P!O!S#N!P%R!N\"M$v$l!Q!N!M&T$l!O!Q!X!O!S!T\"S!F!M*Q!Q#P%q'u,w\" n&RoS0!T!h#U!S!Q6O\"K!V&S/T\
        \\o4S7I\"r)Q0OOL$%L\"QSS$Mt)@!W!T#o!Q!O4T!j#i!T!R%N.U&Q@r!M!Q!J!P$T#Q,Q!T+n*O)T!j!S!Q)n#Q'R0S/w!Amr\u{11}&!K$I6\
        j\u{14}L!j\"p1j1 n!K!N#Q!J9l!K!U$P!T!l[M#p,u\"N#M!O\u{18}t!^P\u{1d}m)\"Q#K!O\"n7P6P\u{f}P#m2q`$!?no1% n!Ivp}s!K\
        2'& H!T!n$S\"K?Mo(P u!=!U!H\"<!M!?!T!A&C$B!p'J!T!N\"m!F!V!L\"C!Q!C!T-I!R#G\"F*L*n/P%p\"R!N\"m8O0n!J!T\"Q*M#H$H\"\
        N!M*l#p!H\"N+p# Q?T\"l^|% n!M!N\u{c}s\"Na?!\"SYW\"Hm4SG;!)rK\u{18}!?rw~$ N'Q8N!m~X# P!p?o\u{17}f!(PBL!\"NF\\#%K\
        !p>L\u{e}\u{17}, m!F!Q%D!P3rlp2L6Q!r\"J!T u/ T!M&V!P8W$K\"O.N!P#i#P\u{4}P!N&m!Lc$F i!E!X!N\"W!q\"V3C!n#Q!K!P#n#\
        S-O$A\"S!U0S,n!N\"K\"T!o!P'L1N'n'k#I)C!n!M!Q)m%j#K\"M1\u{3}* v!M!L#O\"H!PPL2Ren0o2J1 l!O$H\"H!S7m!E!R#H\"OYn9m,\
        R8R#l!G!Vqp& P!p&O{Q!r\"Ox\u{1b}! m\\*( q!F!O%H8t!G!N%JF>\"\u{1f}`etp\u{1d}\"\u{1f}`er%\u{17}# q!E>t\\\u{18}& t\
        'M4K\u{14}u!K\"NH\u{13}$ r!D!N&Qu\u{1b}\"\"Q=naY$!n$U\"L?M\u{1a}\u{3}!Br\u{e}z- K!E!k%t!M7O!J!U%r!O3N@T#m\u{12}\
        1<!I!k!H\"J\"K!m7k!O$L\"L.M&N0S0R#P%T#S\"O\"m-TIi!K!S#J\"M.V!L)p\u{19}j!(SH\u{10}!\u{2}urX\" RBn*wI t!N!O\"V!I!\
        M!R!I*S\"P'M!O#o!T!P$Q!R!M,S\"P$N\"J,n$O3L&V!J!P1R8q!M!O\"J,q!H!R$Q\"J-k\"P.p4k\"\u{1f}`%r,\u{14}\"!KvqX%& n!J&\
        P8s!L!Su\u{14}\" p?ph(# l%S:nQ#! n\u{18}v( o\"L#P/Q+l\"Q&O,SK|\" T\"j\u{0};& P!U%Q9S&Q0Qp_\" pgp\u{11}D\"\u{1f}\
        `Uv_-& L2u-N2t2H\u{c}o:j$ O!o\u{6}N!t\u{1e}\u{11}!\"R/^#!R\u{6}o!R+B$ n!Ivw!J\u{1c}_\"$l?l}[!!N\u{1a}>%!n$K;r$M\
        Cnd\u{3}= s!R$E!K!T!O-K+O!K!M!N!I\"H!Q-R!p!q!q!L!I!L!H,v!K\"G!M,oMr;S\u{11}c( o!R!N%M!P8Q!Q%R\u{5}A\"\u{1f}`+s=\
        b% q/I0m/JYL.\u{12}!'P^e\"Bp4PZR#!O!S>Peg* n!N!P#E\"K!S>Q!R^L[SWL\" O!l_\u{1d}N!K!K#R!h!X!I!S&U\"V*O%O!Q#U\"P!K\
        )U$N!U!U!V!Q\"K!M!P$S&l4m!M#S%Q.R't!I,P$q&T!O!n\"R.Q#Q\"S!M-p'q#tw\u{7f}+ p!K!S%G!P7s!J!Q%C\u{9}vJv<\u{1a}% n!J\
        >r!N;R)J#?M\u{1f}`!xi\u{e}$ p\"P=p\"P>\u{a}% p!J$M:s\u{e}neu!&Oq9\"'N8p\u{3}B!!R<\u{c}\" S\"RVw& s\"L&Q7s\"M&Q\u{f}\
        w\"\u{1f}`+r6<&\"R#O!l!J?M!S(,& N\"n&Q7O\"r4Q\u{8}L(!R&Q6l\"M\"U\u{1e}p5R#l$e+!M$H:k!U&N!M-Q&S0R-v!K1 ' o!A!O&P\
        9O&N\u{18}m\u{7f}\u{8}!'SzH% u!F&G8x'Ha9\"\u{1f}`Zt\u{14}!+ J\"q&m4u#q(MSL$o!P\"rPu_|##n?p4S\u{1}o$ z!Fy{!F(\u{15}\
        !wq\u{10}\u{d}\"\u{1f}`+q8\u{18}!-q\u{13}P\"\u{1f}`%pw;\"-p?nJN!VRtS@!?!W!H\"j\"@.p(P\"U!D!V!K\"z\"D!T!u,K!Q!G\"\
        =\"F\"B$H'Q!p\"G!Q#pVq+s9L,q#PC\u{1e}' N!K!Q%s8P!L&tE\u{13}D V!?!E!H\"C\"}!D!B&C,I!M$G!H!L\"F\"w!H'E,G4U'n%Q#n!\
        N$O#o!K2o%m(N*R!K!M!v.H4s\u{b}N\" R!R Y% N!o\u{1f}`$O!q\u{d}z\"!TFS\u{f}&#!M?J\"Tfe! RL\u{3}\"<Q\u{15}Q6`'!R&T!\
        V8S&R/M&Lhp( m!M!M&M7t!O!M&Ibq$ N\"n=O\"oij2 Q\"R#V\"R8N!l!S$K!R!l.N#S\"Q!P3oeR1O2Tq)) N'M!l7Q!l!Q&m.Mqn,1$'E8y\
        !L&G\u{4}&\"1n.Q\u{1b},' k!S&TMP&P?m{p'5# l\"O=tSU9!D!o\"G!L\"H!q!K!P6M\"n!K!H\"J\"P.N$N!U!RIS!k<m\"P\"n)n-mH\u{7f}\
        # r?u\"L(I, q!H!i#M\"F!O?S-NSo>L:r6IPO!\"kf\u{7f}& M't8M's\u{1f}`!k\u{7f}*\"!P$R]U# s\"S&Q\u{14}]* P'Q\"U7X$Q\"\
        K,P\"H&O\u{a}QMZ\"\u{1f}`!tN2\"\u{1f}`=p\u{7}\u{15}##m?m4Q>:h Q!V!l!A!H!W!V!O\"B\"D\"F\"E$C\"L'h!O\"S!U!g!I!M!Q\
        !O!R\"I*H\"N!S#R!R!I!W+t\"L\"T-N#O\"l!M!Q!V$T\"N!R#S%U\"U!T\"V%p'T!R$O!W\"R#p!r!o!p\"S\"h!R!R)S#U!U!i#U3O\"t&t%\
        osJ# P<r\u{15}r+*' J!R!l!k$K8M!Or\u{10}* l!O$G\"M!S8N$I\"R.QyUq\u{c}!!OTR,!H!P#I\"C!N\"k6O!R&Q-L'P\u{5}Q8^\"\u{1f}\
        `=p\u{7}f& p!E&L8s!F&M3\u{5}/ T!k$R\"M!O9m#P\"L!Q.K9n.m!I!QcNzh%!P!m&Q8R!lfZ' N#k\"F=l4N$R\u{8}p\u{1c}\u{18}& P\
        !L\"M\"I$p?mD - L\"N\"l!P\"S!K7Q\"U%R!M.M%Q\u{a}Sbn\"\u{1f}`%tF\u{1f}\"'HvJ\u{c}w\"\u{1f}`=ru\u{1b}!WS+V\" M\"o\
        g\\#)l?m4T/\u{7}\" T?SEz* o!L!N=u!N$M4RYM!Q$p\\'#'L\u{1f}`9onm# n!H&K%$C O#F\"V\"i4i$S'f4E,t/J\"Q!l\"N#H%Q!K\"R\
        \"R'Q*O2n!p!n!l\"M!i\"j+k\"R%K\"h.n!N$o&rpa# s\u{1f}`@wR\u{11}\"#n?n@F! o`w\"!Q?Ol\u{a}\"Jm4Qz\u{8}) J!p!P#O:M!\
        l!N#N0N\u{d}\u{1}\"\u{1f}`+w\u{7f}Z2 l!N!W!m$F!N,T,N&ITy!J!K!I!G!n!J=Q2ITD!'N\u{1e}\u{1c}'\"O%K!P#l6S%N!O\u{1e}\
        $& N!N&l!P7N!SI\u{3}6 l!J!V#N!p!K5P$O!V#M!k!P!S-L&N!OJP\"p2L6u\"P\"Qwg!!O'\u{1}\"!P&H_#!&Y1]+ S!L&Q!Q(n/N!N5TEp\
        #R!I6s!VS<\u{f}0!N\"S\"M;P\"G!K!P\"K!O-L!L!v!u#p!r\u{1}O\u{f}O!\u{11}t\u{d}\u{1e}%!W>N\"j9S\u{d}Rx>( N!N$P\"p8O\
        !O$P\"r,-#'O8R'Pv+' N\"S?T!t4IgP!sn~$Hr4R\\n#T:G$!N&r9O&tD\u{7f}% N!r\u{1f}`$N!tga! Sch$ m!J&IpMT`\" q!N#5\"\u{1f}\
        `.s@8+ m!L!T%J!R?TOS$p(o#O\"o4z#!q\u{1f}`%r#)$ r!J!O%G\u{14}\u{2}!VS9z\"'Sgs\u{b}\"!wq\u{16}ua X!M\"T\"G\"S!k#Q\
        $E\"R\"M!O!L&R!T$N$I!Q!X!X+P!R!P\"K\"Q\"N!S!O&T&L#Q*O$R!r!N!R!U!S!p!N!P!T!L$l(O'N#H%R#G*l$V!R!T,R\"j!R!W#D\"K!k\
        'P\"L!T#U\"m)q\\U\" QDoR\u{16}\" Q!T\u{2}#: O!v!D!F\"E!M!F!I'H\"P\"F,S!P!M%K.v!J#D\"F!NHl]t!N#O\"J!Pq~\"/K?LSO\"\
        !Q?R\u{8}4!'kL\"$ P/n0Q/n,S0 Q!H\"M$J*n.Q!N$G*N\"M$M$s\"O&n\"n\u{a}MAf\" p!P~L$ o'P?Q\u{19}tIN% R!O$Q<V&R{m\"\u{1f}\
        `-J\u{7f}]'!S!N%T!m9P\u{1f}`'l']0 Q!D!K$M!V!r7S\"P$Q!J!p.P%Q<m&Mkmj\u{a}) m!K&K!T7m!K&NYp!Q%E!npC#%!F$K!m!HNR{P\
        ! R[)!$l/^(!M!O%Q\u{2}O%p6pPp0rr}!?q#K\" p?o]\u{1f}\"\u{1f}`ZpzQ##oinpqo_!'Ps>) T!D$n\"R8R!N$k\u{1f}`1o\u{3}e! \
        nt7! R04\"\u{1f}`Zl/ \"7mXmBT$ r!N-I1rLA\"!E&O\u{e}Z& k%I\"K9q&M.E\u{19}3$ p\"P\u{1b}q\"P/~!(l\u{6}0!'R;c# o\"O\
        =r\u{15}r!URbU\"!Qft\u{0}\u{6}* P!p$E\"K8R!s$H\"M!Q-GhM$ p'Nsx#Ni4\" K\u{16}r\u{f}k$ o!J>o\u{5}p\u{6}\u{11}. I!\
        E!S#q!O!j!M7I!H$O\"L2u\"r!S\u{1}>- R!M$N!h\"R,T+T%P#Q,V\"U%M\u{c}PLy#\u{1f}`*t3LlM! qAu$!I\u{1f}`Tw!E\u{17}*% t\
        #L1O+r4NWr\"Bp4Qfi! wUM; V!U!o#D\"S!R8S&V!V-M!O%M!P/N0m!G\"K&S\"L#R*Q.R?o!R!Q%Q!P\u{f}\u{7f}\"\u{1f}`0p\u{10}\u{16}\
        $ o?n\u{1f}`!p\u{d}5$ n\"K=t\"JRA!\u{2}nN\u{3}!?ln3!CnDS\" o?o*%$ s!P>n!R'+\"\"l$S\u{8}$!(P\u{5}7$#R0R/R0Ud\u{12}\
        !!MfE#'N8p'NqO\"\u{1f}`.snD4 Q%F\"K!S'R2P!t\"I\"K!Q!q,I!I!E\"K\"J!M!FaP!qeN( q!I$J\"L8q!M$N\"OES\"?m!mKi$ V\"k=\
        m!Dh=\"\u{18}s!KF)7 N!R!Q$m!j5L#E%l!o!X.K!P#K#W3M,R!N!N\"nQO\"L!p5Pe\u{7}- N!R!F#J\"n8N!V!G%p.H\"F$C\"JL\"!?u'\u{1a}\
        !?m'a!(l`p##m?o4T.{% P!m\u{1f}`$P!r\u{14}\u{17}\"\u{1f}`$rV;\"'N?P\u{4}Y\" n?n\u{6}H\"\u{1f}`eo6|. S!P!T!M$K!P)\
        m/P&M.R!R%P(l}KK\u{16}(!J!Q#N\"P8Q$s$S^Ndv, r!S!S%N!N5O\"m!N&O\u{c}KBn#ORL/ J&T)J!w\"H-L&U)M!q*T(o~N&T'O!q7<+ H\
        (Q8O!Q%m!N1MMn!R?p\"M\u{0}o!BO\u{4}%!?o6P!!To9!VS\u{6}5$ q!H>t!K\u{11}P!(NP\u{e}% R\"o\u{1f}`>R\"qOO;!R!m#D!V!N\
        8k!U%G!R/U&R3p'F!N*J!j\"N\"L8Q5R*m!N#L!R$j!K.lk?& R!s$KOI]M!tOf$%O=M4r\"Q2X( t\"P%L!P,P+s(K,P\u{7f}\u{1e}!\"l\u{1b}\
        \u{15}\"?pGsPU#?T#L4q\u{9}\u{1a}@ G!V!Y!p\"o!?!Q!k!Q*R,J!h!W!t\"U!E!K.N!U!D#J!E!W%RER?Q\"n9Q\"T$K!P!ip\u{13}. W\
        !N$L\"m!F>Q!Q3p!KJr!OYS'r!M\u{c}r#!I&O_q\u{17}V2 m!S!U#I!O!O!O7l'P!K-S'RDs!P\\R8o!Q!O\u{b}J\"CO4qV0\"!E!LIM\"BP\
        4qR-7 L!P!O$T!M!O!R\"T(I!Q+M!Q!S#Q\"P!P#U+L!U&O\"QPR#P\u{1a}p\"\u{1f}`Zq\u{a}^? R!m!U!o\"?!C!A!E+J,U!i!M!n\"D!G\
        !D!K-l!i!E\"F!L!I!M3p'M\"m7qTu\"L,Jra!(k)%& u\"P#P:u\"R#P;,! S3c* q!D!L%G!M7p\u{1f}`!m(P-S1*)!t!I#M\"H9v!M#N\"I\
        4H|X\" s?sN>' r!E!H%H!O7t!G\u{3}\u{a}5 Q!D!D$L!B!H#F$u!q)M&P!H!G-q+N'n.p%MlM-p!r0\u{14}$ p\"L=r\"Pu & R1G!p?p2H\
        \u{c}pTG\"AT4l)y1 R!H\"r\"N\"D\"C*E-L\"l\"H\"G,H&G,Ptq*r\"Q\u{d}\u{9}$ q!G>v!G{z' p!C!J%Fxp\"O^s\u{11} $ o3R,o3\
        RIE!\u{e}nI4\"!n?o97# n!L>rz+H R%Q!R!M!P3O$W%R!P!O!R!M,P!S!Q\"N\"M=k!O(L!T!j!K!O!P!N+R&N#M#N#U%T+O#S)T#T!O!T&U-\
        P*4% m!n!Q1T-ntG\"\u{1f}`0r\u{12}D# n!H!R\u{3}P\"?m\"K\u{19}F\"BS4lp=#3Orm8t=.!#l9JQ!U!d#Z\"R!X4i#S\"g#V!X!T!V.\
        U#R\"H!S,K.S&O!T!R!U!U!T\"P!R!S!W\"P'U!U\"M3U!T\"R(R\"i!Y!X)O!S!j!N\"V$U!T!V/S.n[\u{17}< V!7!v!D\"B!F!?!E!C&G$D\
        -D!i#I\"F!K'K&H!n#K#CAm&Q\"o/pME!n&HTk% p\"J\u{1f}`#x\"K\u{18};%\"L:Q8R}QSoUl\"'QnQ\u{b}u$;n!R\u{14}n!R7\u{16}&\
         m'I8FOu'NOnf(\"\u{1f}`@pU-\"\u{1f}`.v\u{1b}'\"\u{1f}`%tM7/ l!R!U%H!M7m'M!Q3PMo9m+o1P#nEl\u{a}|\"@s4H\"\u{1d}$ \
        r'H\u{1f}`9omi\"\u{1f}`esn\u{8}(!Q!k&S9k%S.M!N&LIR\"\u{1f}`!t9c) Q#N\"o\"Q8R#R\"v2N\"HQ$% n\"N\u{1f}`#t\"K$N\"B\
        l4T\u{c}n!!N\u{19}I!\\L\u{13}S!!TRR!\u{7}t\u{b}F! PJDp o!M!R!B!O!D!R!O!F!D\"T!N!u!o\"S\"S!N!L#K$N!M#k!K!O\"T!G!\
        O!U!N#T\"p!l\"U#P!R!R!O\"Q\"T\"N#T#T\"S$o$Q$K&C!N%L#N#j$H!Q!Q0T-U!M(m\"p!N!M!N!N)W!S\"m!L!T#O!Q!R!K&R\"S!Q!Q!o\"\
        m!N!P\u{1d}b#!lyS!q%QB n!K!U#@\"P(K$O,o!D!T!p\"D.P\"E!Q!J$F>C'm#m#L,m!H$M+O#R!m!P%n1O#k!D&L/IRg' o!K&O!N8O&Mwn>\
        .\"\u{1f}`=q\u{5}5) L!M$U0x!FBS/M!x!FBO# p\u{1f}`ZsQ6!?uCp\"\u{1f}`,s7\u{1e}%#O1L.Q!m4Sc8#(Lzs$Lu3! oFn5!L!L!H\"\
        I!M!G\"G\"G$r$A-Q$R\"M$L$T*M(n\u{7f}Q-o(p\"NGr$ Q'ogS'mUg0 T!o$G.O,M#u\"H#R-q!P#K\"IWM!s$Oiph\u{11}!!L\u{1a}\u{16}\
        $!r&M9t&Nb/\"FN.TE)* l%J\"R4N!p#m'RHibN!p>P!?R\u{11}\u{11}!!QP<!@mLs\"\u{1f}`ZoK2# o4R?VP~& K#T#P9M&P\"PA.!zq+U\
        $!L\"RAM4pES+ M!@!s&O8K'SDnEl/n'i;lGi$ w\"J=w\"Jek+ u!C!O!Q$L!Q7x!F&M!L?qg\"( I#G2K!zQG!K!z#G7;$ p\"Q=r\u{e}ux\u{7f}\
        !?r\u{18}~% r#L<n#Q\u{1d}o,\u{18}\"\u{1f}`Uq%K!(Q{H!FpO$! N\u{2}S,!o!R#O\"M!O8p$P\"O!N-G\u{1f}`!L\u{4}w!?oxx% q\
        !H!J=o\u{d}O=8* Q!K!L%s8R!L!M%t&KEuX\u{a}\"!QAu\u{c}J1!Q!S#G!K!R9P!j#M\"M.L!O%QKQXR*U.H!TNf!UQuX\"#T!lue\"%p!P\u{15}\
        \u{15}\" P?P\u{1f}f# P\"Q#lH8' S!q!K%I8O!r\u{f}pRz7 q!Q!P#j\"B!M3K$N\"T#q\"G.D$J#R/N<O(w(N.q!J+K/p%M3D!?o<;\"\u{1f}\
        `\\q\u{c}y\" R'nCU#!L\u{1f}`?r\u{12}&+ K!T!M$Q!R!S!N8T#U\"Q!K0u#%o\u{1f}`@o%35 L!q!M%l!Q7m!I&I!RSR#m%J#r!O!R!q!\
        P;R!s\"D9J\u{12}\u{14}\" n!?\u{1d}g' O#Q$U8N#V\"L2QU#)!C!Q%M!O8N!U#L\"OWP?n$ O!s>P!u:\u{14}\"\u{1f}`@u$N' O!q$R\
        ;o\u{1f}`5Q!oF\u{1a}$ q!I&M8rc\\(%O!K9K\"S#N6QKRZn.x\"\u{1f}`=r%QU r!?!M#A!H!Q!R3E$r!O!V%Q.L2U$F+R#J#J\"M\"q!K\"\
        n!F\"N!N\"H&U!J\"l!H'Q$m!J#H!I'Q!v%o!E\"K!L*B!Q!o!L!Q&N'Q&l!I$q&P%pJ\u{7f}$!F&J8n'N,S$!K\u{1f}`Tv!K#H\";o\u{15}\
        o,9, J!T!N#r!T\"P7L!R!O#p#N4Qy1! QCo$ t\"N=s\"OO]$ W?T\u{1f}`)Utk)!I!M!J$s!K8K!N%t4IhFi s!O!S!@!P!D!M!S!R!D(L!R\
        !O$J$R!U!Q\"l!O!T!H!U!N!U!R,T!T!S$E!M!Q!P/P!O#r!J&G!M\"N!R!V#S&K\"H!Q!m!L(Q&D!Q\"N&O&P!N)o!R!U!M!L)n!L!P!i!W!V#\
        M!P!P!O.J!Q!Q'p,0\"\u{1f}`!{C\u{6}!\u{18}uzN$ L(orL$ov\u{8}!Gora\" R\"k~>' S\"o%L!P7L\"s4Kdw\" STK\u{11}Z$ Q(m7\
        R(mEj%\"P&L7l\"P&KaM!)rN'!zx\u{7}J%&m!K!R=m\"Srt!!S8Q( p!L!Q&S7n(Pqq!O~t1 P!Q&L8Q!R!k#k!k!O!W-C!K#F!N!J-M$nnT\"\
        \u{1f}`%t+0) O!M$p\"P4o$L!O$q\u{c}o\u{11}?, L!q$M\"O!L8s$N\"P!L\u{1f}`.M!nxX\"Ds4K\u{16}O\"\u{1f}`=u8R( u\"K#M\"\
        I5P#o%O\u{1b}qYF\"AL4s\\6\"Bv4JE@!?t \u{11}& O!I&v8O!J&w\u{1f}q!,p\u{12}\u{1f}\" o?r'!8 k\"T%E!m<S!L!I!W1m!l2S#\
        N+Q(P2Q1m+S#N!l,m!R!R$R!N\u{11}\u{14}%!O!VDQ/R&Ow2&!l!T%O4o9U|oRe$!L>N6T\u{a}pHW\" P\"ms<% R'U\u{1f}`9T'VTL!?n\u{a}\
        LT j!O\"O!Q!R!R!P!P!I&o(K$R\"O#V!V!Q\"K!Q!P!T'q&N\"P$Q!I3o!K&F!J!k!N\"j#O!Q\"N$R#l!P!K0N$T!O#M$M!L$p&R\"G!K-Q5P\
        \"O\u{19}Y!&N^4& O!N$I:N(T3J+[# O!p>P]9$!Q\u{1c}s\"QUR\u{3}\u{19}#(p?p4OW)$ q'O8p'P:\u{0}\"\u{1f}`,tzy# SNO2ox1\
        ' m!B!H%I5p#q\u{12}p]K\"\u{1f}`!yi`* s!G!H#M\"M?Qkn%M'r\"NP\u{10}!?o\u{a}7* V\"R!k\"I\"J?I6R\u{0}r!L\"L\u{e}[!'\
        QCr\"\u{1f}`-tx*!#lf\u{19}# o!D!O\u{1a}O$ n!N>p!Pd(\"\u{1f}`=uhG!#kmA! Qi\u{7}!$jta!BwBn!@m.+!!P&\u{7}\";P\u{15}\
        PZJ1 M!O!l!p\"F#N7p#O\"D\"GTM#o!O3M#t$Q@n\u{c}F\"GS4mp|! nCt#\"R\u{1f}`.qq7!-or\u{10}2 q!I\"V\"K#L8N!Q!D\"H\"F!\
        N/z\"N\"yTm6p)pGq\u{9}{$ P'R!l?l\u{1d}I\"\u{11}o,xgHB H!i!P!J\"w\"A!P'J$I(t$M#M\"r\"G!S-D!Q#m\"I&O7K!nHN!s!J#p!\
        P)P!t\"K-T!P$n1Q6Q( o!D!K%I8KOsCqcm\u{4}e#!Q&Q9S?[$ n!E>ocN5<# l\"N\u{0}oY9* r!B!T%G!Krv!F\"J\"o!K\u{3}e\"QQ2qr\
        W\"!Jfr\u{f}|! T`l4 n!G!S!m\"Q!N\"H4R$L!T!m\"N#J/R$S=q7t6n;L:r3G! S\u{f}<\"\u{1f}`%qRD%'n!M\u{1f}`?n!N\u{f}s\"F\
        r4K3\u{1}( q!Q$J\"I8r5N!P#MQ)\" Q4mh\u{e}# R\"S%n*\u{e}4 J!r!R#J\"W!k8P!V!u\"G\"l.J\"D$J!TbT!r'p7O!vMT! N\u{c}i\
        \u{13} U!W\"F!R!k!i!R!T!Q!D!J!N!M!R!O!R!L!R!T\"L!M#P\"R!t!M\"i!V!Y!M#j!Q!R!S\"Q\"R\"P!P!Q\"U\"S!Y!P\"S!W!P\"O\"\
        M\"Q\"N!P%L!M%U#T\"P#W\"N\"n!O!Q!M!P!h!P!V!m!L!V!U!S!i!M\"Q%P\"X!O!O!Q\"k!S!m!M!T!R\"n!O'O\"L#q%N!R!t!G!K!J$E\"\
        I\"V!O!R!d!T!N!O!R#N\"Q$R$V!W$R!L!M'r&gH\u{1e}$\"T\u{1f}`Sm\"R\u{1f}\u{7f}! qH\u{9}\" n?oV/! P/`! Kyc! n&v$\"n\u{1f}\
        `SM\"o:\u{3}\"\u{1f}`etMX!'N\u{5}8!zqT@! SpB% o(L7t(L4J2H0!S!p#K\"P8q\"QYK!K!N\"u3R\"s#O.H\"s\"KP6\"/n?n*!*!T!M\
        #P\"T!O7s!P!N%M!RQ$. q!C!O#J\"J!j7m!K$L\"MpM'p\"N&Hpg\"\u{1f}`,u$e# s!J>r\u{19}J! m\u{11}N$ R%Q$M(o\\9\"Dn4S\u{9}\
        w\" Q!m\u{9}T\" o?oS\u{3}!\"Q\u{0}][ k\"l!H!K!K!M!M!M!O*Q(Q!n\"Q!o!U!Q#M!N!O!O'L%Q!L!O5M!M*K\"m!L#j\"S!L!p#l\"Q\
        \"Q!R!l&n(H!M!Q\"o#q!H'J*V!Q!n!K!R)Q#n!Q!T3O\"q\"Q&nB\u{12},!M$O!M!P!U7s\"R#L!K\"P.Q2J\u{1c}`& J!L\"N?PEJ%I\u{9}\
        -\"<R\u{15}R\u{4}R\" P\"qi*0 q!T!L#M\"O!N7t\"O%L!Q-R!J%R!L/Krq(\u{a}$ Q!N$pSm\u{1d}w8 J!J!O!I!S!C!w!G!J!E6L\"S!\
        N\"I!r1L!U\"m[O#mHR#O\"K!p}.+ I!r!Q#N!Q!n!W}r*u#q$Png! q\\[& l!I&O!R7s!K\u{1e}>$ o)R\u{f}o#R\u{d}\u{0}2!J\"L\"G\
        !k!M!U4p#n!N\"J$J!P1KORHQ\"p!M!N\u{16}@\"DS2K#\u{3}\"\u{1f}`=q\u{4}J$ O!p>P!qyR& n!H&E8s!I&FZt& M'M(r0M'N(r\u{6}\
        \u{18}5 O!M!R#Q\"I!S/O\"v&U!M!V#T\"N!R.Q+E.J!O$v4q*O\u{18}\u{1b}\" r?sh[! p{\u{f}& q!B!I%F\u{1f}`)o.X\" rnt36\"\
         m!L\"H$ M\"m\u{1f}`@n2y\"!J>rTB!nr!.+!D%O!H9G%Q0O&Rbo\"K%q;S\u{1e}z\" m!BFMK m!N\"G\"9!G!L.L'O#j!S$@\"M.M!N#G!\
        J!H!N-L\"G!R0M\"P%k#O)p7K!T$q\"S#n\"O\"k)v!Q!S!R!O$G!J!Q/N+OmO3 L!G!K#K\"x!J7Q!K!N%r!P3T@N#o%O#q!NLp4p)\u{1e}!n\
        pR\u{13}1 R#o!N!K!R-Q!P+T#Q\"N.H$q\"M\u{7}Q#r\"O-S4 %'M?U.N\u{8}R#p\u{a} \"\u{1f}`euV*#!L&Q!Qgw\"\u{1f}`Go\u{18}\
        c! n\u{d}W% p!N&L8u!Q^<( V!F&x8p5OFJ!I\"y\u{13}a) N\"U#L:J%M0H\u{1f}`!L!p\u{d}aH J!P!P!G!M!w!Q!O!N!C&A0N!V!T!M\"\
        w\"P!S!G.P\"</P#P\"PEQ!O!P!O\"l!N&n(P*S#R-R!Q!R!R\"m!Q8R$ L.r?nEmyU2!@!J!J\"H\"D!u4M$J!P:O3P(o$P(MOO\"o,l(l~.3 \
        O!j$F\"Y!T7U\"R#F\"E!N-D&rWN!r$P/n!P!L9Q\"X\"\u{1f}`et`@! SMR\"HV4k /\"0n?m+u#!U&R?R,E3!K!S!U\"D\"L!Q8R!U%P!S-S\
        'J;R$o!J\"R%m#O\\Q9_\"\u{1f}`=rD!/ N!t!I#H#K7K!v&L.INM#sZT!q$K\"L(|\"\u{1f}`%t@,!Al1\u{a}#%UQJ\"P\u{7}f!Cs9m\" \
        n?rM,# l!Hepjb!/RVX!$m\u{1d}O\"\u{1f}`,r\u{7f}5] U!Z\"W\"M!O!m!r'G%M(H!N'G!J!k!o'K%P\"J!H\"R!O!I!P<l!M!L#m!H!L\"\
        I!H!S!P!L$R!G&M#O$T#N!I#l!K\"g%P!R)k\"H+U!o\"T\"Q!o!n!F!K!l!q*K#m#N\"\u{6}# m!O>o4\\\"BO6p\u{e}4% R3m,R3q2JQQ$ \
        q5ORq!OK\u{1b}# n!GwNB\\\" M\"oFx\"\u{1f}`%p\u{8}+M X!P!P!S!U!M!L!V!V!S!l)T,W!N!O!T\"L!M!N!U,U!L!Q!T!U!P!J!P!O!\
        S)R!s!S%QJP<P.R\"V\"S!R!T!O)S$n%S;\u{3}\"\u{1f}`=p\u{9}\u{d}( T%L\"J8T\"T#L\"M/P/B? L!W\"O\"D\"j!S!q\"F4N\"V#F\"\
        o!S!o&o&B!Q%F!R!F2KJQ#n)Q!r!N!M-n,H$N\"lPN&\"T$I;R\u{1e}v\"L$I+h\"\u{1f}`eqdC\"\u{1f}`eq\u{1}x! o}r. N!S!O%O!i7\
        O\"S%T!S.NosAV!M!j\u{a}Z![R3y\"<o\u{15}o\u{4}h! PJ(&!P&g!O8S4O\u{9}O \u{e}% q!D\u{1f}`$q!Mcm\" o!KDL$\"k?s3N!Op\
        %$ o!Pvp!P)\u{5}!fra{& n!P!G&P7r\"H>8#&k?T4n\u{17}<$?Q(U.O\u{c}P=%!?sU3& L\"L&ozK\"N\"pg\u{a}- F\"T%m8N!L!R%q!Q\
        .M#M\"Dkq\"L\u{1b}\u{1c}# I\"o=N%Q!?o\u{e}Y$ S!NTRBp2_!)k\u{15}I\"\u{1f}`.Q\u{3}X!nsm7!?rZ5\" r\"M\u{1f}f\"HG4w\
        dS\" R?Qb\u{1b}$ n?v\u{1f}`6RtF#(R7q(SdV% n!Hvp}s!KS\u{10}+ P\"R#Q:N!L&O.p!L&R\u{6}Q#V\u{c}\u{c}% P!n?q4LDV\u{1c}\
        *(!K&M!I7l!K!T%P!J#m$!O>q!N\u{1f}rq\u{13}(!F!Q#K\"J9L!S#P7Qw\u{c}#!F!m&O,v\"!A?K\u{7f}\u{13}!@n@\u{3}%!N!T>P:SW\
        omE$ t%G:w%H*w# m\"S%LD(\"\u{1f}`,s`\u{f}\"\u{1f}`.qo\u{b}) I\"S#S\"o8M\"U#R#OVm\u{d}'!!N`}(!I!N#M\"M9N!N%Q\u{19}\
        n\u{1c}\u{9}- P!j$G\"N4Q$P!p$K\"L.G!S%SvQI\u{d}* J'R!n7M\"U&j.QETgPCo>\u{a}%!l!M&M9RWr\u{1b}\u{9}\" q!D\u{1a}f\"\
         o?nAH&%O\"M!O9o%L!P\u{14}r!$kdq6 l!Q%U!T!V3P!p$V$P!T!Q.N!J&P3m(RZP!p!O!P,P%S[\u{7}% M\"n$m\"N7T\u{15}\u{13}\" \
        r\"Ky\u{d}& m!D$L\"Q8o%L\u{17}9\"\"lER=\u{3}% q\"M&K7t(O.k5 n!L!U$Q\"M7m!L!U&POJ$o\"O*P+q\"N1Q\"m)r/N!n\"R[y!Aq\
        \\\u{8}$ P$j?s4M)I!!Pgs7 N!O\"Q\"u!E!K(R$H,P!S$n!J)U(R\"m!O'UQR%l!LMn!N'S\u{4}T% L!u\u{1f}`$L!u\u{18}b: U!R!P\"\
        K!T\"S!O!O7P!R!S\"S\"U!W!S!l+L$T#O!P0TKSIQ&M!S2r,{* L!Q\"V\"m\"U!R7N!O&S!S(v!4ICC![SXh#(Szr$Moj\":pZpT5+!V$N\"L\
        !P7K!L$N!O!N!Q-oZ8!\u{1d}ug\u{7f}!ARE%\" o\u{18}r\u{1e}\u{1e}2 T!R$K\"S!j3Q!Q$V!V#O!N/O!Q&UKoJQ!Q0U\u{1c}_# o\"\
        E=p>3\" Q?Qi}\"$k!Q\u{1c}B/\"R#I#S7S%K\"O!H-M!I%n!wVr7L7p!PB55 j\"N#F\"L!L3K%l&H!R[r#N\"p1o!N'm$L'o%K-C\"k!JK9\"\
         Q4m\u{9}F!`M\u{1}\u{10}\"\"R?S\u{1f}L\"\u{1f}`0r\u{e}?\")nSTg\u{1a}\" t?uB:% K!o!L#l:T(n% q!K&R!T7qiG!\"T?:& I\
        %l!R!R!N7OiI& Q!Q\"Q0p,N3q%B\"Gp4LE>\"\u{1f}`=p? % R!m\u{1f}`<R!m_\u{9}$ p'L8q'M\u{1f}h# N-q?nhy#!RCP4li\u{5}#(\
        k7R(kHu& P\"R#M!l9M7Te=# m\u{1f}`UokN$ p(J7r(J_0\" n?qNi\" o?r|/D y!Q!H!V\"o!K!y!3!T&S0w\"I#l\"r!;!P,L!K&E3p(N$\
        s#m!H$q#o!D7l2q$I)V!k\"m!O&p!Fq\u{18}& P!p&RsS!p\"R\u{15}\u{18}!Jr\u{5}\u{d}. O!m!o#L#M7R!n!r#O\"H!N-J!I%OHH?!V\
        \"N\"@\"C4I!O$m!W!O\"D\"C.D!R!O!U!I\"M;K!S%E\"P!S$P0I=w!I!O.N5n!M$l^J\"JM4r{\u{f}\" K&U\u{1}^& U!M!o&Q8L!q\u{1f}\
        \u{17}$ P#mSM6o\u{1c}{# M\"k=Q'B\" n?o1\u{e}\";n\u{15}nKPk U!L!X!H!G!h\"S!Y!O!m!R$P\"G\"R!N!T&O\"Q\"k!N!O!M#R!U\
        !T!N&R\"K\"J!N!O!R!N\"M\"P!U!O\"M\"I\"N$S\"T\"H!L0N!T\"k&S\"V+U\"S&R'l$i!N!R!J&s\"Q!O\"V!o)n#U!P!U!P\"P!j!U!R%N\
        \"M)R(rBV\"FN4q\u{15}f( S%Q!R't4P+r\u{1f}`'n-w!!Kk/\"Op2Mc7%!H&N8m!L&J\u{17}5\"\u{1f}`ZqYX#!I\u{1f}`Tu)o( n!P!N\
        %T!P8P!P&RCp!'Q\u{3}b\"'K\u{a}Mwx# q\u{1f}`@u(>$ s!G&H8q@U% N!M&K!n>Q\u{11}\u{16}\"BO4q\"b% H#n?M4s\u{9}K[\u{b}\
        $ P!r>Q!s\u{19})\"Jw4I7\u{13}#!O\u{1f}`$o>\u{a}#!n>Q!p:\u{15}\"\u{1f}`0q\u{1c}G!Pq\u{1d}n% R!PzR!R#Toj\" w?wM($\
         P!n&S:MS|\" m?p\u{1f}v! t\u{1c}\u{a}\"\u{1f}`Zp\u{7f}|\"GT.QA(, F!H\"K\"L.u,K#P0o$I.o{K1p<N!\"R\u{18}W! S9d!%m\
        F\u{7f}& o!O'Q7n!R'R\u{4}i% N=t\u{1f}`8L#t;@#!S&T?Oix$ o\"N=s\"N\u{f}x\"$oSVp|!?n\u{13}\u{3}!?q\u{c}w#!O'R9k\u{5}\
        u( R%I;Q!V3P3M;OrSq\u{9}\"<O\u{15}OFN* S!P$o#L+R1v\"J\u{1f}`!p!N];# OnN(lje\"$l?nm\u{f}\"\u{1f}`0q\u{1c}6$ m!M\u{1c}\
        p2K\u{0}_H M!N$U#i4h#M!Z$R!V/O!V#V/K.V&R!W!W!X!U\"k!N!R!U!W!X!P'U!U\"M4T*Q\"h+P!V\"N\"X#V!T!Y>ob\u{13}\"Bt4Ku\u{5}\
        $ P'm\u{1f}`)R:L#$j?l3Tg/' p!E'O7q!G!K&NH|% l!K&O9Q\u{1c}sYE$#N1l\u{1f}`>n\u{4}N&!M&R8o!Q&S\u{5}s*1! RAI5 p\"O#\
        L\"P6J\"o!P!S&N-S!R%QKN-SKI\"q!P&R!Q.P\"JBv!?sS7& P'R!Q7N'P/OM\u{0}!?w\u{1}g!\u{11}u\u{1f}&& N!n!J=N!z4F\u{3}K!\
        ?r\u{d}_\"\u{1f}`@ro\\% m!J'J\u{1f}`5rtZ!4V\u{1c}u( n%L\"O8q!P$K\"I.LHR& k!O!O&N7r!Lh&#!Q\u{6}t2J#F!2o\"?# I\"k\
        =Pmf$!N!k?k4XS\u{18}+ s!P!M$I!I!M7x\"K%K!N2K\u{4}+@ k!S!m#H\"S!M!L6n!S\"o\"L\"O!O-L!K!E!I#JEo%t\"J7R#q!L$S*l#M*\
        p!O\"n!O&S\u{5}K$ n%N\u{c}s%Nc\u{14}#!m>p!L;}!\"M \u{0}0 M!J#m\"P!L!M!H!m5Q!O&N!L-J\"OgtCP6\u{9}!'PO]\"'N?O3\u{0}\
        $ S!m>S!o\u{8}P0 u!D$I\"E$s!F3q!H&I$p!I+I(P!K\u{0}o,J=8\"(S?Rza5 D!J!L$H!D!v7J\"P&p.O&i3L(q$K(LBL$o'C$q,Q(qVF8 \
        N!L!h$h%T0L!j%V#F!S!Q!W-E$o>PPl)R!L!j!n!Q,P!M&N+j\"\u{1f}`*sA1$!K!jSVDMX-- p!B!F#J\"F!P8GWp+q/m:l\"NGq\u{7}\u{e}\
        # n!Q?RH&!@p\u{9}\u{15}$ L5tRM!t3\u{1}! T\u{8}&\" QzQ|e\" o?r\u{1f}{\" m!G3\u{7}'!P&T9S$O$R0m$m_L\"\"N%RU\"# p!\
        H!N5\u{12}) q!I!O%F!L8O!Q%K_L\u{0}\u{f}#!F\u{1c}v!F\u{13}\u{f}) E\"p#Q\"n8J\"n3L!SoO@3!/pG\u{13}\"\u{1f}`Up\u{1d}\
        \u{e}. T\"J%V!T8l!N#N\"J.AFm(p4l\"NGK\u{7f}>%\"L:Q8R}QSo\u{9}7$ N(S7L(Td_!EUrY!!O\u{f};\"\u{1f}`%u8\u{5}\"\u{1f}\
        `.Q27!`M[3% Q!n\u{1f}`$R!o0<% K+m,sWO!sGe\" n!Co2!#nX7;!T\"J\"F!O!Q!k'H0n!Q\"L\"H\"S!V.Q%U,Q3m#m&U;Q'N'r1k!Q\"T\
        (U.nr\u{3}!4VK\u{f}# q!J>m5c) S#J\"H/p+Y4Q2uzT2n,J& N%L:P%M#S.MJ\u{10}! r\u{5}\u{1f}!QO']%!Q$Q#O<R#Pqe( R'O!R4l\
        \u{13}M\"l!Q!TU2- o!M!T#Q#Q8O&Q.O&S@m$RalEr\u{2}3$4n+Q4kjME\u{11}- M!P\"k\"G\"N(R0P!R&O\"k0M\"P\"S\u{e}%+ X!S&U\
        !W7m!R&R!S-M!U%U\u{6}%!?q3\u{15}a j!W!j!N\"H!N!Q!V!M&L!O!R\"K!O'S!q!P!Q!T!N!Q!N\"H!H!O!N!K&K$J!Q!n!s\"l!P\"W!m!\
        P/M+O*N\"l&O&o!N\"V,l\"Q\"Q(j&T!S!q,K$K!O\"M!O!N*Q$o!J!P!P!Q!Tdw\" p?q$i! QaB,!P!N#P\"O!R4r$R'R.N|rCn!P\u{1a}\u{1f}\
        $ q\"R#R:k\u{13}Mj K\"k#?!P!W!l!I!U!D\"E\"?!P!7\"9!E(S#O!t!l!z!p!L\"k$R!o#G$>!F!?!N!2!D!2!?!A!I!8!K!@!M!B\">\"?\
        \"l%q-L'o$O!Q!S!S!S!P!l%R\"n-Q!q'N&r$k\"S\"k*I\"Q\"i!N!P!K\"M!V-Q!O$QU\u{1e}1 S!C!D%P!H5w\"o!G!G%R!G?svL#r5I!F\"\
        w*\u{13}#!O~p!Q2G%!O'L\u{1c}t\"M\"OKl$ w!HftxuwQ& l\"M?R3RSm\"Seb\"!G?I-;!VTQ4\"Bt4K\u{1a}>\u{1f}?! \u{1}!K!U!(\
        !1!B!J!N!W!'!7!/!B!6!@!+!6!1!<!-!9!:!B!A\">\"L!P!7!?!y!N!R!4!;!D!J!O!T!0!A!7!G!C\"1!:!8!B!4!9!L!H!:!9!G!K!M!K!=\
        \"B\"A\"<!D!>!E!i!t!:!B!J!R!@\"q!A\"B\">\"N!V!o!O!Q!q!R!T!J!V!j!S!S!n!O!O!R!S!p!Q!Q!B%Q\"q!T!i!>!@!E!G!p!P!Q!=\"\
        e!R#N#j!T!R!B!L!m!k!h!l!i!o!s!L!P!S!h%=!C!;\"p!S!Q!y!T!Y!9!@!D!S!F!O!8\"<\"4!F!8!J!9!F!C\"n!J\"7!?!q\"k)n;V) J\"\
        Q!I2O!vQJ!O!v#G_X!'O?2!\"P1i+ M'E!q7Q'I!UOm(n'FCl+k\u{b}K? k!E!M!E\"D\"y!9!D&B$F(N!Q$L!P%p!B-M&n!I;P(K'l!IJO!Q!\
        q!L-L$N\"s!GKQ\"\u{1f}`=ry(6 F!N!I!L$L!i7H!P!K#J!J!S!p!L&m'S!J\"p!q!H!K!p\u{11}K!!P[W!!BOZ\"\u{1f}`=tcj!?q7l$ O\
        ?O!T4o\u{2}%!$k0E! S}pB M!n!o#F!H!N!X3M!K#J!n!s#G!N!J!I-Q!T%I!JLl!R)M\"o<O!M!K!o!u,M!m!q%K!I\u{6}J)!R!o#M\"M!N7\
        M\"l\u{1e}p!NQh\"!B?J^0% q!J!N>O\u{1f}mCK!?mLG# K\"o=PuI1 M!R$K!p!R!i8P!Q#I!k!P.I$N\"L!O\u{4}O:o\u{1}z$ o)Q\u{f}\
        r#PJ;( R!M!S%H\"k7O&LMqJm# o!@?G\u{1}Q\"\u{1f}`=s\u{2})% m!I$M;L$M\u{10}r6!N!V$L!K!X4n$O!M#M!I!J!S-P%Q\"lILMn.S\
        !O%T!G!P0j\"'S?M^a\"\u{1f}`%tl\u{1f}\"@u4I\u{1c}\u{1f}+ l!m!O!G\"L\"K8V!q\"I\"Ncm0+!*s!M) r!B!J;K\"p\u{1f}`!o5s\
        #K\u{e}h\" o\"Lcp\"$nSUs +!P!S!T#Q!M8I&L!P/K&RqtlS$\"V$O;R4Sw2!Bj}\u{16}'\"S$L!M!jMOSKEqZo( K!Q!n%O!p7O!U;Ur\u{1c}\
        \"Bp4N}9!Ap.>#!Mvx!JAJ\"\u{1f}`$wo;# r\"O?N4#% l\"O=t\"L&Ru3&!h!J>S4l\u{c}w!JN=& M(K3pSQ'o[p\u{2}<\"\u{1f}`+v\u{18}\
        _$ p$Q;m8T<*( O!T\"S\"n#Q8R!l&S1F1 q!R!S%N!O7m\"V%P!P-L!L@P(N,G/q\"LEk8\u{9}+ Q#R\"q!I9S%p!K1Q\"M_MNQ\u{d}40 T!\
        k$R\"M!O9m#P\"L!Q.K9n-T!m!J!QcN\u{10}@$ r)O\u{f}r#Mr # p!L>n/\u{7f}$ L.r?nEmH0!?seN\"\u{1f}`@Ss\u{14}< J!V!T!C\"\
        Q!L!K!N!B\"R!K!z#C!Q.M\"W%Q$S\"u(U!R$S%S3rcq+Q\"N1p\u{e}P) R!N&i9N&P.K&Ncq@O;*$ Q!OfS$m\u{d}'' p!L!S$MNNSMZRu;!\
        !Re@+ O!o$I\"L8N!x\"y2G\"E\"L\"O5\u{6},!J!L!V\"D\"L!Q:Y$M!T/T6S\u{4}U\u{13}\\%'n!M7R'n4M6\u{1e}/ N!F!M#E!S!v8H!\
        G!S#J\"q!OTM!M!pV\u{1c}!Jp& \" m!C\u{0}C( M%L\"o8N!j$M\"p.EQS& v&m\"O7w&m\"Pe3\"3m?l5R# J!N&LC\u{1d}\"\u{1f}`_q\
        \u{0}L5 V!m\"Q\"U\"D!Q7o!S\"M\"l#S-D!PPH!I0Q\"K#q&N#m!KLo% q!O&R8q'QDm\"\"qzrT>&!S'R8R'T@oxP01/ P!I!I!N\"t\"D!K\
        7P!I!J#G#J/P\"x\"F!C!&QU\u{19}\"\u{1f}`!tY+1 s!V!K%J!O8S!P%O4P-r@m!P!N(nKo#n6NET\"!OwO\u{c}q( J!K!K#u:K!K!L#v\u{0}\
        J. M!v!K#J\"L8M!s!PYR!r\"M4S!q$N\u{e}7* t\"K%S!R7p\"Q&P\u{1f}`.r\"Leb\" {?{~e$ q'Ngt'N\u{1f}\u{16}$\"Q&o9R&p<l'\
         R%L;Q!V3PNOrS<&= o!L!U!I\"E!J!M!U!J6n!O$J\"Y!o-O!P&G@Q\"P(Q,q%N'N\"t&P8I\"i!S'R2v!Anr1!?pT\\( O%O*s0P%T*s2F\u{4}\
        S:s$ T!U?R'Q\u{e}\u{11}J!S!W\"J!H\"k!P7W!U$N!Q!S!S-V!T#R\"Q-R0q!K(J!Q!m!L!P!R!L+U!S&m!M!K#N$R#g\"S)T$Q,T!Q$J\"k\
        !N>\u{6}; p!P!T!L\"O!M!J!Q7p!P!R#K\"Q!O-F!O#O\"M!N3q)o;o!p$P-q<Q&N?#v x!B!J!E!N!C!N!<!M!?&B!j!D\"L!M\"N'L#P!M!L\
        !Q!F!R!D!Q'I\"J!T!M!N!B!R!F!S!O!Q!=!N)L%P!G!M#o)p!@!N!k#@!J\"H\"q#G*F!Q!n!C!R#P!K!q\"P$B!R\"F#u!>!K!D't$L*s!I!L\
        !o!<!P!N\"I!S!G!O*R#r!A!O!L\u{15}T- g\"U%E!U8l!n%H!T-J!PFL\"OdO_3!fp$/\"%NQk\u{8}.\"!R&Q\\~+ P!t!O&K7J!v!Q&O-F:\
        oanr1\".o?l\u{7}n(&M!M!Q7N'J!O-Q&Rk8#'P9o&Obf\"GQ4oVr) m!G&C,S(n$n3T2Sln\u{16}\u{18}\"wrXs@&A w!G!R!T\"C!P!P!R,\
        S'J\"N\"u!Q!P#H!V!Q!N,V!Q&KVP!p\"S2K+J/m!R%K\"O.L!S!Nu\u{d}\" o?pcz, u!F\"K$I,G,p!M\"O$M\u{17}O<r%q|\u{c}! rCh\"\
         QwP?Y% p!Kyp-o}P\u{e}\u{1}$?u!K}S!v\u{1}G\" n!Ajz# n3Q!m=\u{14}!RueC!?n\u{11}V]!Q!X!I!N!K\"X!k!8\"8$6\"3\"7\"P\
        &T!R!x!I!p!K!V!N\"L\"S\"B&>$@\"K!Q!Q\"N!T!O.P\"M!R*M%T!L,T'U*n&K!P\"N$R\"M&h#V!S,S!R!o\"S#K\"K!L-G!K!S!x!I\u{1c}\
        )\"\u{2}R$l7>$ l!L!P#QBD)!I!J#O!l7M$R#Q\u{1f}`6q\u{17}i\"Bn4S\u{5}\u{5}!&YE%% O!M!O%m?p*R\"\u{1f}`@qMJ$ N!r~N!r\
        F|' R!M$n:P!P\u{1f}`%nb'\" S?T\u{14}j\"\u{1f}`@qV\u{f}!~K\u{c}V\"!ozo\u{1e}L!\"L\u{1e}%\"\u{1f}`=qk#\"\u{1f}`0s\
        \u{1b}y%4m?P2pzR2ncE% M\"n&l7S6Sx&!?s(1#&k?R4lV!\" o\"P$n#!P'O?Nl\u{12}& P!P&r8M!Q&s\u{19}\u{1a}# q\u{1f}`@r\u{7f}\
        i2 U!P!R#l\"S8F\"V3N!P#T!R!PWM8s3r$O!Q%R\u{15}g\"AR4nYg% P'N5q\u{13}R\"q\u{f}b#$T?U\"j\u{19}u!4QqK)!I!n$R!J!J9k\
        &N\u{18}o\"Q0x!?w\u{8}\u{8}# l!M&N\u{3}M9 U!W$L!S!R!U7U!P!O#K!L!M!N-k!q#P\"S!miQ+M.O$R#N\"R.nlV\"4o?pY@\"<M\u{15}\
        M%\u{f}$ S!m\u{d}T!mZ=# Q\"k=ROn\"!N>Si~. N!Z!R$L\"W8V$S\"Q!Q3QNo5qBQ(Q\u{f}y& N)J!q?P4p\u{c}p-7$%N;o\u{1f}`!O*\
        |_ S!Q!S!K!R!Q!Q!Q!T'S!T#B-U!N!N!P!R!N!T!V!T&T!S%P!R!R!Q!Q\"L!P#Q!P!T&c/N#P%L\"p!R\"R!Q%Q&t#Q!R!T+S\"J%S\"Q\"q\"\
        o$S/S!p!P!M#O!N!J!S-R%TN\u{1e}* r!G!P%I!N7n!H&M!Q\u{18}o$_5 U!M!P!V#T!N!L&m%P!K,P!Q!W!Q!P\"O-N&R#O\u{4}P\"R\u{17}\
        Q\"<Q\u{15}QL\u{13}+ J\"q&m4u#q(MSL$o!O\"rPusX$ O(Q7Q(Mv%\"\u{1f}`%t('$ q'Ogr'P9B& s!T&N8t!T&KWR, q\"S!M$S8k#N\"\
        U2Q\"S\u{7}m#R7s\u{1a}). R!U!T$V!T8S\"T%R.R!V~P.S%R!R\u{1a}I+ m!S!M%L9Q!S&T3O\u{2}o8q\"Pe\u{1e}! nc&!zs\u{19}\u{8}\
        !-mA1\"@n4Q\u{3}#!\u{1d}ro)&!W$K\"M8p'N1O\u{10}?\" p\"R\u{7}:\"-p?no@\"!L&JXW! R\u{10}\"& o!I>HOsCqcm\u{4} # Q\"\
        lCk/^# m!M\u{1}u9,! K7it v!I!I!D!T!H!D!H!O!?(P\"N!O(T!P\"p!J!L!K\"N!F!I!P(P!Q\"M!Q!L!K\"V!M!F!O!N*O%P!I*D!O\"M%\
        R!k\"N!M!q!K\"L!O\"M!L&P#L$L!N!s&I\"r!L#o!M!J!P&k!r!l\"T!F!Q)k\"L!l!G!S!K\"K!N!C!N-o!J!L!P'p&t9}\" P\"o?E% O!o&\
        LsM!tf\u{7f}!?qJ>!?rp\u{3}\"\u{1f}`!s\u{0}s!VS\u{16}Q\"Cj4VV0!\"lg\u{9}' N=q\"l(R.K\u{1f}K#qD*\"Io4OE\u{4}( q!L\
        !N%O!O7m\u{1f}`!lz,% J!O$m;Q:S#f% N\"T#OOV!NgG!Dm8\u{16}' q!H!J%F8o\u{1f}`6o\u{f}y#!J~r#r}5( m!S&T8q!S&P.R\u{b}\
        Me@$ M'ogO'oMF!wqhv\"\"jSUN#$!N&P9QeS8`$!I\"m?nUr#\u{1c}) S\"O%K!r7R\"P%O!r4I\u{8}M# q#I?J-;* p!@!K%C\"N6nXl!JC\
        P)ogO!^Q\u{8}p\"'M?PwJ& q!I!L=t!L!Nx62 p!S$K\"L8~!G$L\"M.B3p0O!o\"L4Q!m\"Q>M0O\u{1}B% T\"n\u{1f}`#Q\"p^\u{1d}$ \
        R1m.S1mh=!fq>\u{12}& P!m$R;n$S0V\u{c}\u{9}\"\u{1f}`+s\u{3}a! sC\u{7}\"@Q4o\u{7}a\"!M&R=\u{7}!Gs/#\" p!P\u{12}A\"\
        Go4R\u{3}e#!Q$N:m(\u{8}% o!Q$Q\"P{r4 $ P!o~P!o\u{1a}g( m!Q$S\"F8q!Q4O\u{12}Hkk!\u{1d}m\u{6}sQ!T!Y!J\"N!P!N\"B&?\
        ,S\"x!I!o!O!Y!Q\"O\"N.N!i!L$O0J+N%V!M3T*n&L!Q\"P$T!U!M&j#T-S!Q!o!S!Q!N\"L\"H!S-H!L!O!x!Iv$\".q?m$W# S1o.P\u{7f}\
        *#=K\u{1f}`<p\u{1f}q# O!u\u{1d}v$0/!n$F\"H8R!t!S!O\"L\"K.KNq!Q\"P/t\"K68!\u{1d}RaP!?qQD& I\"Q#m\"K?R4PO?# T!RWo\
        %;U T!W!W\"W!I!A\"M!M)J)K!J#m!O!R\"Q!E!D!R!P!M&P$P\"P!W!Q\"F\"Q\"R:Q$m!L!J!N!M$M\"R\"m,I,O&M!p*r!K!J!N!R)Q!k\"G\
        \"S#Q1P!n\u{19}R& R3q?m2T{N1li$# q?r!N_'!?qXM: T!S$O!R!S!P4N#V\"U#M\"N!P-V$R\"MWn(K$n#O/p\"N!M+R\"R%O#N2d# s\"P\
        ?NHf* J!I!p%G!J7M\"p4R\u{c}q3N\u{16}\u{16}2\"j$T!M!M3O%Q5N&RDQ\"s#r!M!L-p1n\"P*O/m%\u{11}\" p?o\u{3}P!Bt.,4!S\"\
        L\"Q!O!Q9W$R\"O!U-O!L%MKS)t6n!M7S#T'K3mU>( J!J$t\"O8K!K$u\"O\u{2}\u{1b}$ Q!P>P\"o\u{1f}G! ph&\"'M~Oh(!_L7c!\u{1d}\
        s'b\"GR4n!]2%F\"R8l!V&S!S-P!R&O?Q(O%m\"P%Q*p\"M+NAPo`,!J$L\"G5n%U%L.PCp!KWO\"n/Ioo#!M&K9OX\u{9}. O!m!o#L#L7R!n!\
        r#O\"H!N-J!I%O\u{a}Z\\ m!U!h!L\"H!N!P!V!L&L\"S\"L!O'S!q!P!Q\"N!P!L\"F!H!N!P'K$J!Q!m!s#Q\"X!l0M+O*N\"l&O&o!N\"V,\
        l\"Q\"R(j&T!S!q,K$K!Q\"L!O!N*Q$o!J!P!P!Q!Te\u{5}$\"j?k4U\u{c}m:(!\u{5}Oz0!?q\u{10}<#)S!l?lR\u{10}# l!K?RRu\"Bn4\
        RsE+!U&R!T7o!O&L!S-M!P\u{1f}Q#mG(/ P!T!R%S8Q%E\"F!J-O!S#o\"S\u{5}M!L!R9<%!I!m$S\"P8NZm! qk\u{6}!%Q9F( S!r!L%N8O\
        !u4K\u{9}l(8' q!M!O%K8t!O!M7(\"\u{1f}`Zt\u{1a}6# p!G&Isc!?s\u{f}j\"\u{1f}`=s6\u{a}# n\"S=ooY!?rX;$ o<O\u{13}p\"\
        Otq\"\u{1f}`=riA\"!mzmn\u{17}! T}\u{1f}\"!P?S\u{b}\u{2}\"\u{1f}`BmYrC Q!O\"H\"J!M\"R!D&m+p#q#L!S!L\"M!N!S!Q'k&O\
        !T%M!S9p#O%n&N/q\"O#Q9R0F!R!P3K#qd\u{7f}#'O4p\u{15}pF\u{1b}& t!G&K8qcq]u\u{2}P!Blmw# N\"n=TW[$!R$l\"R=l`\u{11}!\
        !Q\u{b}\u{b}!Ela+* n!A$E\"C!R7r!I&I\\QMp\u{1e}<2 H!J!o$J!L!l7M!N!k$O!N.Q!O%GCK(R[L&Q;\u{8}\"!P!n\u{15}W\"\u{1f}\
        `@r74*!I&m9J!Q#S\"q4G\\o0P>R}a!!RyS!)kf\u{1}&\"Q%M!l9R%N!mCzA x!N!G$T!J!I3H!Q#t!J!I$M!O!G-P!P$M\"N,l$T3M(Q+l&P8\
        p!H!Q.p\"Q$V\"H-r\"OH\u{6}!Ao1\u{0}##P\"nSnt/B l!L\"L\"M!R!G!K'R,N\"K\"o!R$M\"L!O-P&L!U+n1m.P!Q>P\"p!K%r$N#M,q!\
        H!Q&Q0K\"md\u{c}*!N!L$R!O!U8P!S%S/L\\QbA' r!O&M!Lfu'M!N}Q#!S\u{1f}`dq6$/ I%I!K!l!m7J\"V#K!L!m!r-M!H&MLO[1+ J%I#\
        M4R#M!k!T&K-H!O%E4D\" T\u{e}Tf,= s\"R!T!M!T!N\"S!N*K!O+T!R\"L!K#J.O!K!s!o\u{8}w\"U!P!I!U!O\"T!O(K!OrW% m!K!L&N\u{6}\
        moj% N!M$o:M%qiG) K%P\"q!U7N!Q$P\"r4Rau!\u{11}sM7\"\u{1f}`=r\u{2}K$#m?u4M^m'n!(RyF\"wrhuM\u{a}\"Bo4Q\u{1d}-t S!\
        X!h!E!J!T!W!Z!i!I!L!D$A!H!F\"E!I!N'j!M\"h!U!Y!M!Q!W\"S\"M&F\"J\"K!L#K\"R![!Z!f!Q*n!T!N\"k+U#S\"W!S!S!W!W$S!S!U!\
        W!L\"N'V#W!j#T!V!W!V$k!T#R\"o(j!n#Z\"j!h!X*W!U!S!R\"J\"S\"[(L)M\"n!o*nf%\"!L>o\u{17}\u{d}\" O\"nn6+ p!L!M%G8l!M\
        !QYp+RZq5m\u{12}\u{9}%3q,L3o\u{d}O1oC\"$ q(Ozq$O\u{c}{\"<Q\u{15}QHV\"\u{1f}`=s$\u{4}!\u{e}t$@\"Bt4Fcr!fp?/\" o!\
        K\u{2}}%!I&I!U?S.Sy@\" q?s#\u{e}!\u{15}s.\u{11}%!I'R,Q-W&QFU#%J=n4H1\u{c}!!H[C$'l8S'n4OXT! n{Y##ninpq+\u{0}\"\u{1f}\
        `ero\u{f}\"\u{1f}`Ztw#) o!L!K#N\"F8n!L\u{1f}`!Q;i! T(\u{d}!?q\u{12}Z\"%k!Nw\u{c}! n@9!#m\\x!TSt$% m!N&M!L~Q\u{b}\
        N!?s\u{b}.! n_y\"\"Q?Qhk!\u{11}u 0\"Bn4RMS\"\u{1f}`0t%\u{1c}% M%L?P#R.S\u{4}@\"Fr4OD\u{b}\" nwN.u-@LZl!M*M\"n'q\
        $N&s,n8K!k\"KEO\u{1c}^' n!J!R>L'Q\u{1f}`3odb6 N\"N!U$Q!V!P*k,H\"R#V\"S.S$U\"N!TJR8qBJ!L!S&Q2rXi( p!G!K=t\"L4H\u{1f}\
        `%N>!\" l\"S\u{10}V$ N!o\u{6}P!pbh# L.r?m$\\4 Q\"m#N!J!L!R4s#K\"V%O!S.m%O!M<SAM\"p7s!M!P)Z! q-\u{14}\"!o?jk:( V\
        !K&O!U7j'P!Q4QW0\" m?pg\u{7}# l!K?OH\u{1b}$ R!mvS!m\u{9}*!zvh<$!L?M\u{1f}`:s\u{1b} \"\u{1f}`Utg\u{2}* L!T$n!O!S\
        8O5Q!O&M\u{b}Pjk#3l\u{1f}`>lup!?p_g& o!G<U\u{1f}`8l#UU\u{5}'!M!SCS!MTP7r5Jv1' N!K!Q%s8P!L&t\u{d}9# m!I~m\u{c}+5\
         N!F!P#D!R!u8K!L!T#J\"q!P.R%T4O'p%L!M!L!qin\u{1e}G!'QnP\"\u{1f}`@tHf\" o7O.&!'M\u{b}L# m!J?N^&!Aq\u{7},!!IiM& s\
        !G&G!J\u{1f}`8nHb!@l2J2 p!T!S#L\"N!P7l\"T%O!Q-R!S@P(N,H/q\"LEkG\u{1f}& s\"I\u{1f}`+qHv\"Jeq) j!R!R%O9Q&Q\u{19}m\
        5o%Qo\u{12}\"<R\u{15}R\u{1c}P% R!q&O8P!q'|' T#N1l+P#S4S/T\u{16}p+\"P!m$P4n!P#H#m4Qzn!P.o\u{1c}{!\"L;=$!L$VAO4pR\
        0* Q!U!n#H#Q7M(N-B'mpr5{!%Q\u{1b}\u{f}\"!M?O\u{0})!?r\u{9}V( L(k9M&qSM\"u!N!N9V* Q!o$L\"N9J\"N2r\"q\"L\u{e}Qz9(\
         Q!Q$S\"k!S!l6O;S('' O!r$O\u{1f}`;M!s$O0\u{d}# O\u{1f}`0OSn!!R1W#?S!S4ni\u{1b}!`Mic\"\u{1f}`@p |-!N$L\"P\"K(oCQ\
        do\"N*u!I!Q9R/n\u{f}M!!N&_'!M$U\"k!K8O'M\u{1f}n\u{5}\u{d}' n!L!O&Q7r\"P&R&a!!QN\u{a}\" o?y\u{13}y% R!o&Ptp\"PEO\
        &\"N&m7Q(t3Pqq\u{0}\u{1d}R K!s\"N\"M!V!N!R+E(H!p#o!T$F#P-?\"E\"H\"E0L-M!o!N$S!N!O!n#q\"O!Q!R!o&O!s!P\"E\"S\"s#N\
        %m&J!u\"J)H!p!G*K!s'J\"I/J\u{10}9!(S\u{19}2\"BR4m\u{10}>#!Jvu!JD\u{6}!!O\u{16}\u{1d}' m!Q%G!H!R=H\u{1a}rQ[# o!J\
        !S\u{b}%\"\u{1f}`Zrd\u{19}!Bqx\u{5}&!U!S=l!S'R3T\u{1a}Q\"Cm4QD\u{7}, M!r!N#K\"P8G!t!P!P\"K\"Q.Lvz+!r$N\"J8N!w$O\
        \"L.HqK*r0pv\u{3}\" m!L\u{14}%, I!N!R!U\"p#T7K!Q$n2Q$M\u{6}P}*& k!@\"Q\"F=T0R\u{17}hE r!U!K#T!L!p,M!M(Q%N!p\"l!\
        Q!o,Q!P!J!H!F!L!C!M!P!S+r(s)m!F!OKo-Q,C\"p5t\"M#v+m8|!!P\u{12}\\!UQ \u{1b}!zrD:'!Q!P#V!R!Q9S!Q<V\"Jq4N6\u{a},!H\
        !O#J\"B!N\"k6O!Q&Q-L'P\u{5}Q;t\"!H>p|*. R\"Q\"l!l!P\"l8N!T$R/K!O%LVNTSx\u{7}& q\"R%L8p\"S%N\u{c}B\"?pGsrS$ S#m\"\
        FQTwd$ n!H\u{1f}`$r\u{0}\u{f}$\"P&m9P&nF\u{a}* t\"K%S!R7p\"Q&P\u{1f}`.r\"L&\u{e}!fr\u{12}2> T!T!Z!C!J\"?!f!h3o!\
        K#S!P#N!V!E/k!T$H!SHN&N)l!N>o!K.H\"T#Y!H!hM\u{d}##Q#m<R:}#!I!O\u{0}s\u{14}r% s(Jzv$J>q\u{1}C% m!F&G{s#I:t- m!J!\
        R#G!m!K!Q9U#M\"Q!P\u{2}u)Nq~%!L2o!V>l!S=\u{18}! oKp\" QFQka)\"U%P!I7p!H!Kbn\"P!K\u{5}s!?mP:* R!K$U#R:Q4m\u{9}R!\
        K$W$m4k!?pr\u{1d}' r!B!H%F8m!HNrTT#?p\u{1f}`6or\u{c}$ K!s>L!u{E\"%o?nk\u{1b}) k!F$P\"G!T7t!P&L!R\u{13}m! Q\u{15}\
        c!?quG!)l#\u{d}\"Hv4EQb$\"P&o9Q&o]6%!N$K\"m\u{1f}`@ou\u{9}!zqI\\!?uwiI V!W!O!F\"Q\"M!S#O\"D&U!M%U\"J$i\"P%L!N'T\
        $P\"U!O#M\"I!I!I2O%U\"R%p5M.r(L(S\"Q!J\"P.S!O#I#N-M}B& N!O'N\u{1f}`(O$Pz|( q!B!G%E!M7rhq\"L*o\"!K?RvM) K!n&U8L!\
        r!S&P-C!Qq\u{18}!'N\u{12}b\"'Q?P(\u{c}\" q'J\u{0}{4 O!W!Q#E\"Y!T4O#O!k!L#J#U-D!R!E$@!N!IuO4n)\u{0}!!T::\"@p4I\u{1b}\
        \u{d}!?R\u{18}r& K!s\u{1c}M!s&Q!mj&# S\"k=Sl\u{1c}# q\u{1f}`ZM\u{1}\u{1c}8 Q!I$P!G!I,l(Q%K$T!H!L,l\"N\"P\"Q!M!N\
        !PVK>M!Q/L&O!Smb! OTX\" Q?S\u{a}W! T?X\"&S?Qsj\" R1pD/\"\u{1f}`BpMF- N\"S!S\"Q\"U(O3T\"R\"R.O\"L$K\"M%\u{3}& q'\
        I8M\u{1f}`!w'J\u{7}p\" m!Rnl) l!D$J\"N5o#q!I$L\u{d}ok,\"(iSU\u{18},C!>!m!P!R!J!O!D!m!T!l#G&D(J%H#L!F\"G.L!T!K!O\
        #N!T!PIS!k<l\"P\"n'p\"p!J,q!J\"U-i$(Q\u{1f}`(n$Rth# q\"N=q\u{1b}o\"-qQQm+$ P%R:P6P\u{1f}B& P!l!O#MOQ\u{c}m\u{1f}\
        \u{9}##n\u{1f}`6mN\u{4}' O!n>S!l\u{1f}`5U!k!:- m\"S#T!S!P!T<T\"P!U/S\u{a}P?q!r\u{c}\u{a}! n|-$ J=q\u{1f}`;q3x$ \
        J3O,Q&N!\u{8}$!I!O1n\u{a}r_c!%lbx!frgQ!?oiI\"\u{1f}`+s?F* m!T!V%L!N7q(P.N%R!ILg& M!q$N:N!s$O];\"Gp4M\u{c}%# R;n\
        \u{15}n?=& M\"m=N!n!r4N\u{6}V7\"V#F!P!N!k<J\"U!V-L&R!P:K%R(m!N!L!M,P.P!m\"Q-l7QN$#'V9m&T\"v\";m\u{15}m$\u{16}!#\
        k2 1!P!I\"V!F\"F!Q8R!J\"T!M\"Lwr!Q&Q!l7o$I8j* v!H!O#M!Q!J!M7o\u{1f}`!n$#& r%F\"E8y%G\"Gs{!\"TR\u{6}Q m!C!O!I\"P\
        \"i\"P&N&K&N\"U\"m\"U#F\"p.H$K\"F.K&m'N#L\"T!G+P!p!N)Q!K$n\"q#O\"n!M'G$T!t&N\"F!S*I\"n!I$H\"P.m!H\"U-qWj!Al]u* \
        O!I!J%t8R!L!M%t4C@QO\u{18}' n!S!O=P[rJo\"Py@( p!L&Lpp!Q't#v#L6{.!I!U%k!R7Q!N$L\"r!O-N&I\u{7}Q#p\"O\u{16}_&!L$U\"\
        R9L$H\"M\u{d}4# L!sSJi&' Q!Q&U8S'Twq!PY8\"Bx4G\u{1d}$,!J!G#K\"t!NrP!J\"t!M8K'p?oeu> T!w!C!B!J!B!L!A!I!C*@*O#p!J\
        #F\"F!M-h$E\"GHT!n$n=Q8T$p!M#M\"L1Q\"B& T!O>T~y\"I@Q.z\" p#O\u{19}\u{d}! n.\u{9}!Fok%$!K\u{1f}`+n2MP\u{f}#?s\u{1f}\
        `!O\u{15}\u{1d}T T!P!R!i!O\"i!Q!J!T&V&P+Q!Q\"Q!T\"V!Q!R,L\"T#O!Q\"Q,P\"J.M\"n\"R!S\"R#s!N!Q!S!L+I,P#Q$r!M(M\"M$\
        L*I#T!O$k\"O-R'r$o%t *) K'U!k7N'U.S&O!S\u{b}SG\u{1f}# l'O8p])% P/q0P/t2I\"\u{6}!!Q\u{1f}9!!m(x\" m?p$g!?qk\u{1a}\
        *!I!Q%O!N8N!T%R!R\u{8}s0n\u{9}*#2o?O2q<6!!I1\u{14}- l!K!J%M6q\"s!P&N.P&M\u{1a}K!O\"q\u{17}r# m\u{1f}`0q\\7!?se6\
        \"\u{1f}`Zq\"+# q!D>paF#!J&R8o~4$!O'R8?'RW-# P\"k=N^)! p\u{f}Z1 u!I$B!S!H!L$H'M-N$H\"M!L$K+I(RfOGKpH\"\u{1f}`%w\
        DF! n\\*\"\u{1f}`@tS*$ P$o;K$j\u{c}q?!O!S!S#K\"T3Q$V!Q$U!O!N!S1Q\"P?J\"K'R,s!H\"q\"O2P!n*Q\"T+M!G\"R'S.I$l{B$ r\
        !J>u!J9B\"\u{1f}`%t/b!$mDX!\"lse% L\"s$m9L\"l*Q!\u{11}r&3#!J$M\u{18}re\u{2}F u!M!O!U\"H!L!F!Q3I$l!O$E!L!J!Q!Q,I\
        !Q#O\"I\"O<K*q#R!P0I'n\"R%n!F&n%I,W#n\"M#S1Q*m\u{e}f$(P\u{1f}`:n&RY9%!H&p?n\u{7}o9mW\u{c}!FoI5j V!M!W!I!G!j\"N!\
        U!O!m!R$P\"G$T&R!W!Q\"k!N!P!M#S!R!Q!O&R\"K\"K\"P!R!N\"O\"O!M!O\"N\"I\"O$S\"T\"H!L0J!S(S\"U+U\"T&R'm$k!N!S!J#n\"\
        m!s\"X!R!W!O!m)o#V!O!U!P\"Q\"T!U%N\"M)R(r\u{11}K( o\"L#P/Q+l\"Q&O,S*v) k\"G%T!O8R!O4LEnfKE>(!l&F8s!JZO!s!L!I8h:\
         i!@!R$W!A!H7l!F!R$N!F!B.O$O\"L,n$Q3O(R1M<K,l\"T&I-k\"Sp9\"\u{1f}`%s[\u{3}; R\"U!I\"V\"P\"S+M'S!o#U\"V%P/M#Q!O!\
        NAR\"R%S/P?S!o!L!R1T#Q=o?7$ m!K\u{1f}`<q\u{1f}-#/M?PYJvc'\"S%n!K9S%m!M3Q\u{16}\u{7f}\"\u{1f}`!p$Q\" r'N\u{11}.\"\
        \u{1f}`%z7\u{1d}, q!E!E1M,p!J!H1O\u{a}p#q!G0P.f'!O!S#N:n!N$O\u{8}qy^> J!k!G#R\"q,C(q$L!g!H#P\"j2V\"O-P4Q'R!K\"o\
        ,p!N3K*N!q\"k-M!l$N0R!n\u{15}]!BmB\u{d}.!R$F#S7k!L$J\"l!M-J!S%L!SiU!l3`!&N_\u{1b}\" rzx\\\u{14}!@S q, O!M$l\"K!\
        O7O\"S#J0J!J#q\"PT\"!wq<\\) k!@&R9JrE+p!K'K-Jz;!VSV\u{f}!/o\u{6}R% o!P\u{1}qBo!Ry\u{10}!'O156 R!S\"R\"@#Y!N6U!j\
        !Q#A\"j!Q-D\"D\"F\">\"FIRWm!K\"R!RE\u{1d}$ n\"O=q\"P\u{15}X!&O\u{11}\u{10}\"Bo4J:\u{6}!)kT~!\"S~n!(S&\u{7f}$ q\u{1f}\
        `=u#r7\u{15}\"\u{1f}`!rDE$ s!K>t!L\u{2},# R\"l?nOO, s!D!O%I8u!I!N%OQs\"EVp#I\u{3}x! p#\u{17}- V!R!q#G!U!J!R3O)I\
        \"P\u{9}S!P7Ny4& L'p4k\u{14}L!k\"qe=\"wq\u{8}ti3!#l'\u{c}# p\u{1f}`=s-]! n>3/ k!S!P#J\"M!O3o$n\"R&Q[o!P\"NJS!o\u{1e}\
        \u{5}, u!I!J%K8r!L!N%Mkt!F+q!N\u{f}\u{1e}D r!F!V!F!J!A!Q!D!I!C*?(H%U$H\"J!N-I$D!Q\"SIQ\"S2p)O#k!P%m\"t!l#I,m#m!\
        K$K\"N0Qx<\"$m/T>r8!G\"K$F!O!R\"F5P$C\"O!S'K\"L$K!J#q\"J!N%p\u{7f}s!G\"N\"H\"F&n7\u{6}#!J\u{1f}`<qZ##)p\u{1f}`@\
        q5-' M&Q!N8M'P3R!R\u{0}\u{b}! Q?9#/N0s/N\u{19};\"Au4Lg.!\"kk\u{a}( T\"i%M8S6S\u{7}s\"M8P!\u{15}!*lhI8 N!m!U#E!L\
        !R!T7G!l$D!O\"U-V!O#G\"F!J,PvS#k!R#P\"N!P\u{14}\"'!B!J%T9D!N#M\u{0}R=8!$l\u{1d}i% M$k0V+P4W}3# Q%M!nck$!N>p!P\u{a}\
        td\u{4}- q!E!S%B!S7p!N!J&L`qFq2S5oRY% m!G\u{1f}`To!G.\u{1d}* O!K!n%M!S4l#P!O\u{f}S\"l^PC G!R!V!I\"l\"P!V7H%X!T!\
        Q!W-M!V#W\"M1n/O\"S!R%M!N!T\"l,O!P#o9I#N!V,L&U!S!R.Td\u{10}% n!G!J&R7p\u{19}b!@p\u{f}b!DV\u{1d}Z# Q!pwrh\u{7f}!\
        ?r@d\"<P\u{15}P[$\"\u{1f}`0pvn!zq\u{1}W$ P'o8P'pse\"\u{1f}`=s\u{9}t$ q\"P=q\"P'\u{11}$ p'O9R&Qu{#\u{1f}`-mMM4?!\
        ?u\u{17}F& L!G!p>L5TzRye\"\u{1f}`-p'$- P!O!Q#l!S!P!Q*o-O!S$T\"R.O9/\".r?m`I\"Jn4S\u{d}i$ N\"oxN\"oR_1 H!n$L\"N!\
        S7J!o$E\"W.U!P%H!N,Pym!S%QPz! nu6\" n!I@I' m!B!H%I5p#q\u{12}p.('\"k%L!Q8m!p3N!Q\u{15}\u{1d}& S!M&PTRit\"Ky8# p!\
        M>q'\u{10}+ M$R!S:R#Q3R!m\u{9}P\"L#V\"j\u{d}\u{11}$\"S\u{1f}`#o\"Ri1# L/o?o1\u{8}$ o!P#R?Rz+\"BT4lrj#!R!N%PaU\"\
        \u{1f}`Uo!I( S!p!N%K!O8U\u{1f}`!pc{*!M$G\"R%o3l!N$H\"R%m\u{2}qsL!%R\u{12}a$!O'R7r!Oa\u{13}\"Aj4S\u{2}u# O\"J=Rb\
        `+ I\"r!J\"K\"T8K5R!OIR^G%m\u{4}7! oG:!(Mty$ t!O!Q>L/f\"!j?k7\u{1f}\"<R\u{15}RPe(!S!P#m!R9O%l\u{1f}`6sEf$ p'O9R\
        &Q@\u{c}$ K\"R&l9S{O# m'J8m\u{1c}\u{b}$ p!Q~q!QuC#!N!k#L0D#(N7r(N\u{d}\u{4}\"\u{1f}`=s@b& p!O\u{1f}`,qHq!O\u{19}\
        I!3Mcz!zrq+\";p\u{15}pA{\"<O\u{15}Oz=4 W!O!V#F\"L$P$P(u(n!Q!U%R$Q$T&M*Q0O!uUO)Tu\u{5}!&Trq!Dl^\u{c}!?p=g!$j_1) \
        Q!T\"M#R!R!Q7M'R!R_\u{a}#\"M:Q\u{15}Q<^\" m\"L~f!\\Quh!?r*M# RCr4Jre! lT?!4QN/( R!p!L%Q:O%Q.F]Q\u{1}@! S<N!ImsF\
        # M\"o=S\u{10}\u{18}% P\"p\u{1f}`SP\"r\\1\"Cm4P^w-!P\"P\"H!O!S!P4p(K\"P!N4Svp/Q]u\"\u{1f}`Zt\u{15}&#!K>q!K7.\"?\
        r!QF\u{5}! n4+! m=_! R&'$ r(Jzq$K>2$ M(srM$t~G2 u!G!P#I!L!K!M7l!M&Q!R-I!Q2l3s-oFm2n\u{1d}\u{c}!!P\u{7}`. l!j!M#\
        N\"O!Q'l$Q,V\"P#L.T\u{f}R#Md\u{17}!\"m\u{1}t&\"M$N\"q9N$O\"qA\u{5}\"!O?R3\u{10}!!Taq< Y!O!R#r!T!L!O9U$S!T.I&L-P\
        5O&q\"M\"N4R$Q'N!R7J#T$l\"P!M-U!NC\u{1f}! Rm\u{19}( O!N$N\"N!R'l0PhnPa!rp}c!?r\u{d}`& O?N\"l&O-P!S(\u{13}\"\u{1f}\
        `!t4C$ P!P!m&S|G( Q!I$M\"t8L!K$M\"vQL\u{1f},! i!P!m!T\"Q!j!T!p!L!T!N\"P!T!N!m!M\"L!Q!J!Q!H\"K!L!M\"N!W\"j![\"X!\
        g\"U!X!j\"j\"N#n\"o!U!V!;!K!<!O!!!;!0!A!0!E!1!@!0!@!7!<!2!<!g\"J!Q!j\"S#H\"U\"K!L!R\"k!U#Y\"T!T\"Q\"U!P\"k!h$P\"\
        P!W\"U#S\"Q!R!T!j\"T\"S\"j!O!X\"S\"p!j!U!T!L\"l!n!k!m!m!n\"M\"N!T!J\"J\"M!S!O#V\"l!T!Z!H!P!I!R!D!N!:\"<\"L\"P![\
        !E!Q!?\"j!U!V!N!W!l!p$q!o!o$i'b& P\"S\u{1b}k!R>S!oH\u{4}\" R!l|\u{13}K!N$F!J!O!T!k\"G$J\"L\"F!O'L$k!J\"R!Q!J!O!\
        M!N!m&M\"Q#P!K\"Q\"H\"K!SKl,O2O)o#L\"M*o!I\"T\"N#N\"R.m!P\u{15}\u{8}!?r;u1 t!I!K#T!O!L4T$p!N!M%O.JKn2s%Q:T/R\u{14}\
        a* p!M!M#U!P\"N8Q'R\u{3}q6P\u{1e}b!!P|`$ v\"H&K7tG4( O!r$L\"M8O!t$N\"OS+\"$piqar' k!T&L?N!O-O!O9t\"\u{2}R#o\u{1b}\
        E!VO\u{1d};\"\u{1f}`%w\u{1a}{# p!H?MJg#!l!P?S6>!?r@\u{15}% k\"O%M?O\u{17}NIe\"-v?sK=% s!N!P=r\"N\u{1c}^\"#S\"l-\
        >) Q!j!S#N!Q>N1P&R!S9~> j!W!i#F\"V!m4Q#g!V&R.R!R%Q0R+S&T(Q+k!P$l+V#P(k&m\"Q!P!k*O#R5L~J$ m!J\u{6}t!K/S$ q!Lyp7n\
        =j% K>p\u{1f}`7N$pHR$2o-S2Q2l*5$ o3S?T\u{d}l+f&!L!n%N-N+n!N\u{a}K& L#S(t4O+t4Bo;! n4\u{13}%GOwOAM!O'ma\u{18}' n\
        !M$I\"L9P:NsUOQ\"\u{1f}`=n8N\" S?S_)! ozY\"Hp4M\u{1f}]& q%M\"Q8t%N\"N$F- Q!H!M!S\"r!P\u{1f}`:R!H!N!R\"s!Ps\u{a}\
        ! Q=j\"\u{1f}`!vwL!%mN\u{c}#!n\u{1f}`@o/=(\"n%M!P9r%K!N-M!P@a1 j!Q!Q!R\"I\"Q9Y$O2J$N\u{5}s!N!N!G\"M\"Q!PX\u{16}\
        - E!J\"j!n#H!S7J!M!P\"k#L!U0T$L# r!J>q7}\"Bl4OId! T$D!!I\u{7f}\u{0}!!O1N!?v0j% M#M(k\"rQQ\u{17}M!'T\u{5}*$ TwK\"\
        pcqI\u{17}. x\"I%I!B7w\"L%H!DGo1x#p$JIu$Kb1!zrlf# r\u{1f}`@pB.) O\"P%=!p9S&l4kJBbm0d' l!M&L8k!ShOXLsD$ r!K!K=w\u{b}\
        \u{e}$ n\u{1f}`%o;mR\u{13}C\"U#P\"S!S+J!P'R!Q&s!p\"l%p(L!Q!I!J!A!L!@!K!=!D#F!N9P'pAw!G#V(n!r$R0R%J!I={%!T!N%P\u{1f}\
        `@Q\u{7}\u{12}\"\u{1f}`,rNB# m!E&F\u{7}N) F!O%S\"T7J!Q'R-S\u{b}Px\u{6}1 G%M\"k8J%K\"k!U-G!R%I!QiN!s\"O9M$Q\"lc'\
        , Q!U$m\"S!Q7M(R-O$U\"Q!Q\u{b}R<\u{6}# o\u{1f}`@s7u! o:\u{17}! NGP$ J7uWL!u\u{9}+\" R?S\u{0}t5!S$N!M!T$P,j(l!T$\
        S!H!T!R#R*K!Q)Q\"S/j0q\"QCN\u{d}Q$ l?Pct;nY`# k!H\u{1f}lKL'\"n%M!P9n%M!P.N\u{7f}9# o!Q>nGf!?q\u{c}x'!Q$M\"r\u{1f}\
        `:Q$M\"r\u{1e}n% S!m\u{1f}`$S!nmR\"Js4N\u{1d}0!Bl\u{a}F%!K&psP#q*uO\u{17}H k!m!R!J\"@!J!P!P3H%p!S#C\"@!N-@$J\"s\
        >J#K!P&r#N\"q*M!u$N\"o!J$m!H!R%P\"Q!J)H-B\"q!I$K\"H_\u{18}#!P\u{10}u!P\u{18}\u{a}!1l6\u{1}#'L:Q&S$\u{19}3 w!J!?\
        $@!I!D4K#u!Q!F&C[l$L1C)K/u\"K\"I,vH}& T'p8Q'oTS#m>(# R?R'lP>! S\u{13}\u{a}& j!G!J1m!U?VJ=!@l\u{1b}a-!I\"m\"E#Q7\
        R!O'UXy#n$PYn!N$M\u{b}\u{18}\"\u{1f}`@Mx\u{19}\"\u{1f}`%R\u{10}&, o!P!V#L\"N!P$n\"BKR&R3G]r#3\" o?qZb( O\"S#m\"\
        N8N!P!R4S+FB S!T!U#R\"O!V3R\"T#O!S#M!T!J!T-V!W!U\"V!V!J!QVR4N!Q'n\"U!R\"P+N!P!P!M7T-os@+!N!T#N:O!S!V#O#k.O%O!Q\u{17}\
        \u{13}&!T$K\"j;m\"L6Q\u{5}A' s!J!G%H8p\u{1f}`6oRW/!V&J8L'L!j-S!SBo!O9o3m\"M6N\"l)Q\u{9}\u{2}!,q\u{14}E! nW!% O'\
        o?n4ICnG?# Q%R#Q`.1 v!L!V#H!M!R8q!R!T#L!P!R/N%O\u{d}N-n!Q\u{b}J'!m!P%K9r!O%L.H\\:!?p_># TDK4k.-!np=\u{1e}!\u{18}\
        wz'& u\"L&L7u\"M&Mx\u{f}- T!B!j%J8O!I!m%J!T.MIo(n-R+c0 q!F!P%G!P5s\"x!J!N#N\"L2L\u{7}o!K4K#s\u{13}1\"\u{1f}`=sV\
        ?#(R7p(RY$% n!M'P\u{1f}`MqBH7 i!P!R!R\"P\"M.O*i!U!T!Q\"Q\"R.I\"R\"P\"N-p!OIkQQ\"T\"R`S)!D<p!O!o\u{1f}`!o5R#p!O}\
        a,\"M%?!J8Q!R%G.O:n,n\"R!C!NT\u{11}0!P$K\"L!M7j!T$Q!T!M!O-K!R#M\"K0O$o2\u{9}!!O>3!\u{2}qrR! oEo\" O'S`@!qs8,& |\
        !I&F8}!J&E\u{12}\u{f}$ N!n&N9t\u{2}\u{b}# m'R8n|=' L%p\"U8L%q\"Q\\STo#\"T%L8o\u{15}C$ O(qrO$r\u{10}\u{18}!(Q\u{9}\
        \u{19}, O%O\"O!O7M!L!H#P\"P!O-q!x\u{1b}t! P\u{19}\u{19}# o!P>t[N' O!G\"p<P!I\"x4;7\u{7f}, q!J!N#I\"L9I!S$M0Q&S+\
        nyj3l\" SVI\u{0}\u{14}\"!N\u{6}m#\u{10}! oZS# p\u{1f}`0nZ\u{d}\"BM4r\u{4}@$ O;r\u{14}O!rWY0 P!n$H\"F5R#Q!s!q#G\"\
        F!L-K!J%GwR\"l\u{18}A%!G&L8q!C&J\u{f}S5!N!R!k!M!R!H\"V7n!Q!P$J/R$P\"N\"NFNHt%P0L!R4M\u{1a}m\"@n4QXy$ S!N2ktoOp(\
         l!H!R#O\"K(QGKAmEp& Q!R$Q:S%R6Qwa%!O!R#O!oURh\u{c}\"\u{1f}`_u:.!FR\"7.!P!N#P\"O!R4r#L!R'R.Nvr&rCn!Pyc( v!C!K%J\
        6N\"r!H&Kn\u{1e}$ N\"m\u{1f}`@n#\u{c}!Bs\u{d})!\u{1d}q\u{1e} !\u{11}p\u{15},\"\u{1f}`Zt/\u{3}'\"N#P!l!I9O&N]Q5'\
        $ O\"n\u{16}O\"npt5 O!o!V$T!P!P7R!l$S#Q3G!J!QUO4R%p%R#O+Q!L!NUO' S\"P/s.N1r2HLr?\u{1c}. T!P!R#O#U8W$G6O!QGO$O+Q\
        %o<NA5' q!I$J\"O8o!Pqp\u{16}$( v!O!D&N7y!I!D&O\u{b}k$ n\"L=s\"N)O!^Te,!?q&P%!H?G&G4G\u{2}S`T$#N1l\u{1f}`>nS8% m\
        !R\u{1f}`<p!R\u{12}T!wrNv' m!L\"H1p.K\u{1d}T2lvN+ m!L!T%J!R?TOS$p(o#O\"o/q!DLyU!!Q\u{1f}RX Q!o!p!F\"B!F!Q\"M&H,\
        I!I!M#m!t!K\"F!M!G!D!O,N!S#K\"J!M<p#p!M!P&T!K\"j!l!l!J!J*p#K.N+O!I!I!o!t)p#I!r!w#L!J!M!H-n!G!P!Meb' H%o\"O=m\"Q\
        5Q\u{5}S=P!\u{11}qa~\"\u{1f}`@t\u{17}k#&l\"Q=m?4! p\u{6}\u{a}% q\"O=o\u{1f}`8R\u{12}\u{16}\"6qSq\u{f}n7!H!O#@#o\
        3E!L#j!G!P#A\"J!i-H!KCM\"R#S#HOs!E!L!MBr\u{b}\u{7}(!N!N%N!Rrp$POt2LDH'!J!T#H\"M)L?N&Nim(!T'V4o#l^Q(P,o@oQD) j!T\
        !Q#K\"O8o\"R#N\"Os~) k!S!R&Q7o!R'Mjr3m=O,\"J%I!L8kWq!N!K?P(j/r#FRP.\u{10}\" n!N>W\"!GwHq\u{1c}# p(P?S\u{16}JH M\
        !N$U#i4h#M!Z$R!V/O!V#V/K.V&R!W!W!X!U\"k!N!R!U!W!X!P'U!U\"M4T*Q\"h+P!V\"N\"X#V!T!Y>on[$;r!N\u{14}r!Nk~!'O\u{8}f!\
        ?r}H! q\u{1b}\"% S!m&M!o\u{19}orP3 N!M!S!M\"s!H!I!I7R!S\"R#H\"N1k!N\"M\u{7}O\"q!O*\u{16}#!K>t!M\u{15}?\u{d} Y!M\
        !M!E!K!H!L!N!O!?\"F!N!O!Q!M!j!v!v!N!G\"M#V\"Y!T!P#O!O!H!O!M!N!L!N!D\"I\"R\"O\"q!r!P!N!L!M!P!M!Q!R!N!S!H$Q\"n!m!\
        R#T\"M!R!P#T%V#R\"M\"l!J!V!P!T\"T%Q!V!l!K!S%r!J!M\"E!V#P!T\"O$k!V#R&T\"R'Y!T!S!S*M!R!k!M!S!R\"J!Q!K!P%P\"p!q\"N\
        #q!J!K!P-kK $(S9u3N!J\u{7f}\u{5}&!H$P\"P$l5J&Qa\u{10}\u{18} N!S!o!L!U!S!i!O!h!O!K!K\"S!S!I!L!G\"O\"S\"T\"O\"X!j\
        !R\"L!P\"L!Q!I!R!N\"P!Q!K\"N\"F!H!E!H!P\"H!S!K!U!L\"K!V!N!V!I\"O\"L\"M!T!l\"S\"J!U!D#T$O\"L!O!U#R\"p!L!Q!R\"j!Q\
        !R\"P!U\"U!N&P!R!S!P!V\"S!V!U!m!N!N\"S#Q!W\"l\"T!V\"L!S\"l!l\"n\"Q!X!j!O!S%K%R\"Q!R\"Q\"Q\"U\"P\"K\"M\"S\"O!T$P\
        \"R\"l+j.\u{14}!&l3*\"\u{1f}`*x\u{15}6. I\"L!P\"G\"I$u!O#D$I,L+o!P3h\u{c}q66!%Q.\"n l!Q!g!I!A!F!O#U!G!@\"B\"A$@\
        \"F&M\"G!O\"T\"O\"M!M!X\"R,Q!X!N\"J#U!O,F\"L+V\"i!M\"k!N!U!S#K!P!o!I!O!J!T\"N&o!E\"n!K!R#I!M#Q$P\"W%S\"P!G\"U!m\
        $m!M\"P+R!T!X!T!h#M\"V!X.P!P!G!O\"x&ku.'!R&T!V8S&R/M&L\u{16}8# k?o$S\u{3}\u{11}!@n*C\"$o?k/{\" r\"M\u{11}\u{b}@\
         Q\"n!K\"J!H!K!P!M+P(u#U\"R#H\"R!P-l!p%P0J-P\"o-R2N\"p$L#E$M*P\"u!K!P)pUA- r!S!L%M!R8N&N4S@q$NFn!Q!O\u{b}{! Qn\u{1a}\
        &!O'm8P!P%n!oQg\"\u{18}p#P\u{b}D\"Hs4H_\u{17}#,n?n4S\\L' r!I!R#J\"L8p!M'n\"\u{1f}`,rNd\"\u{1f}`'r>z' N!F!q&K7R\"\
        k4U\u{1}K\" T!m_\u{a}\"\u{1f}`\\q5U\"!J>r'}#BO4s\u{c}L6i\"4p?qZ\u{19}!?s\u{6}{$!K!Q%l?kC\u{16}$%NSQ(n\u{c}sz\u{7}\
        # s\"M&J\u{1f}d\" o?n\u{1e}!/!C!p%C!T7q!KZN7P'M%L'R\"o)n-s\"R\u{1e}\u{c}% o4N+p4S2P@\u{3}, N\"P#L!n\"L8o!Q$n!J!\
        OGMaPoB!wrH~+!T$N!m!I!M9S$m!K!P.L#PP\u{16}' p!K'O7o!O!N%J!@!*l\u{1e}p&\"N#N:O!s$O0I}b! S9`( q!F&J!Jzt#K!L+pF\u{7}\
        ' R\"P#m7nwN#m;n,\u{f}$wN!uHu!Liy$;r!O\u{14}r!O+\u{9}#*m?o4R\u{16}\u{10}' p!M!P#O\"R8o'R\u{19}\u{8}\"?pGr<O= o!\
        T!R#D!K!T6O\"m!S%N!K.M!O#K\"T!R/P/P!U!TFF#o8S!N#O!T%P!R0Qmb)#n\"K=o\"P!O1;[H#o)tDr\" n\"O}s( K!p$I\"O8J!s'N-K@(\
        ##m?m4R\u{0},! P|\u{d}% p!?$G:q!H\u{a}\u{2}#%R\u{1f}`@TOi# o!J?P6w' M!o$O\"Q9L4s\u{c}mW/& N\"M%p\u{1f}`;N%tot!\u{18}\
        x\u{12}}!\u{1d}u\u{1a}m!#lDs$ M<t\u{13}M\"t'\u{3}#!N\u{1f}`UO0.+ J!R!S#o#m4S#M!Q!U#o\u{d}S\"F!\u{7}ol\u{2}!fp^.\
        !(OS}5!K$H!F!U!k+O1M!K!U!W+R\"I!H%Q!R@Q$Rbp3p!P!PS\u{c}!Fp=o\"\u{1f}`Zt=5! T}\u{e}#\"F\u{1f}`>rf^' j!P&Msr(t%u_\
        P7\u{6}\" o?o4F, Q!q!M\"P!L\"J8O!L4s\u{c}r$O\"IxA% N%R\"p8M'q\u{d}=%!i!H>h!K4K\u{9}G\"\u{1f}`!u6\u{b}!\"Sd@\"\u{1f}\
        `=p\u{10}@$ q(Ozq$Oxq# OHP.Q.a0 Q!P!R!S\"G\"H\"T'l/Q'L.N!H'H+LGp\"O%\u{b}!Ho\u{4}\u{10}/ K!J!O#I\"v!R7L!K!P#J\"\
        v!P.L%E;o\u{11}\u{11}\" q?q\u{1d},\" m?nP8\"!L~r(:7 K!N!s#N!S!T5Q#P!S!n$R!N.T!U#T\"OAO\"QRM\"Q.P!Q$Q\u{16}\u{19}\
        & m!K>O!J\u{1f}`5w\u{f}N$!O&l?n4Nc!$\"L%Q\u{1f}`6r[\u{17}! m0=!!S\u{4}H\"AS4m\u{6}5* S!O!l%O!k8V&T.O!T%K|(B!P!U\
        \"K#Q*G+O#R!R\"U#k!K!S-S\"V#S!R!Q#R&R#n$P#L:Q!Q4q4O!O/K!S\"Q\"N!T-r!P[\u{4}\"%n?p\u{19}X$#Q-o5K4k/x% J!p\u{1f}`\
        <M!sPI#3O?P$M9s% n!E&I\u{1f}`No\u{1b}:# N?N7BQW% L=t\u{1f}`8L#tpe1 q\"S%w!A7q\"R%l!H4OBp!P'n!OLp!O3l!Oz\u{b}' q\
        !T&H,N,n3O\u{d}SV\u{18}\"<T\u{15}T\u{1c}F% u!L>x!H}qox6 o!O!P!M\"G\"K,x!?+l!N\"O\"F\"P,v!B2LLq-GAn%O,o!Ir\u{14}\
        \"\u{1f}`$rjH&%K\"N!O7V%M#P5T! nF\\$!P$J:Q6NAx\"\u{1f}`@rf\u{19}* o!O$M#P7o%O#R[T#m!Pb4!VqlC!!Mm\u{12}& P\"n=Q\"\
        tVP\"o\u{5}%!Ap0y#Bw4I\u{c}MS:! RoW!'T\u{13}R% n!N!S=p[rcb\"%S?NA># R?S5N5c$ p/P0p/Qv\u{14}/ L\"M#k\"T!S7N\"P%S\
        !R-O&KWOOT$m\"MW\u{11}!Dl?'! s\\t#$m\u{1f}`@o\u{f}g!\"K7\u{e}!\"Sg#!'N\u{11}G'!I$M\"L/q)u5K5q)f% p\"M\u{1f}`>v\"\
        O@b$ r;O\u{14}r!O\u{1f}k' u!E!O=o!K}q!N\u{13}.) H!R$p:J\"T3P\u{b}P%p\"R\u{e}a'!K&o!P8M&q!Q3Kj\u{7}$ t(Jzt$K_q) \
        T\"o?s3K!M2s$LCO\"md\u{e}##IAI4ykz' Q!J!o#I\"O9Q$LW\u{3}! ST\u{8}! P\u{1b}s\"Hp4P!b#\"m&R9pDD& N!u&K8O!v&L6Z\"@\
        o4Qq\u{12}!?q\u{e}(!!O\u{10}j!@L\u{d}n!!S\u{0}B*!N!P#J:k!S&K!M-O!M&s|\u{1}& n!K!M=m\u{5}o\"ObQ\"!L\u{e}I'V!FQKq\
        &!R&I\u{1f}`9p!O&J\u{f} #!Myr!MFH\" o?va\u{1c}!!N@M!'R\u{16}l/ |!G!R!C$@!L7|!I!S!D$A!L-R\u{8}n=mx(\"\"N$SGV. o\"\
        C%F!G3L$R!n!F#j\"K.G{n!L/mS\u{15}\"!S>m\u{15}b% q!G&I\u{1d}q!L?~! Rxh##K#n<Le{!zqMU#!P\u{1f}`?o=\u{18}$!O$M!p>N\
        \u{9}y!Ao~y$ p\"R=r\"O</\" q,N_\\! s]V!?q=f! R-y\" p?n\u{16}:!Br[H$!P'l8Q'mH1* Q%l!O!P!N7K!U%R\u{17}q!O 9# n!E?\
        M\u{7f}!#!Q!UTIP\u{1a}!?p~\u{7}+ L%O!m!M!N7M&m!N!Q.L#P<\\0 S'F!K7M!l!i#Q\"H!QSm!M\"H%q#O\"mmQYM) m!P&K5o#o=S?ST\
        R\"o\u{1}1$ q!A!L?Q\u{c}j\"\"P$RU+!+l\u{13}\u{1b}\"\u{1f}`%t[H!?nl9\" O%P+]\"'L!R0.& P!k>P!k4O\u{b}S!\u{7}\"!P>\
        r\u{8}Q5 U!I!M#w\"F!I'R0O!L!P#F0F$y\"GAs\"L%p!I]I$q\"K\u{7f}'!2lu_!np#6\"!L\u{7}L\\w\"CK4uR\u{8}\" o!H\u{c}1& N\
        \"N=N!J!Q3w\"@* P\"V#P#j<J#N-S!R\u{7}Q%S\u{a}\u{d}# R!o\u{2}s\u{9}:' H+G!w3J+I!v4C\"b\"AT4T\u{11}Y$ L%N?M\"kX.#\
        +n?r4DH1% L!s\u{1f}`$M!sD\u{7}\"'M8q0C%!Q$N!P!P>R-[#?s\u{1f}`3p\u{b}\u{f}9 j!B!N#S\"M!N7n!O!J#J\"S4I4k'G%S(l#L!\
        P7m,S!t(C-m5o0q\u{6}\u{12}!wp~N!!S(\u{16}? L!o$T!P!I!P7Q&Q!N!Q-J!R#KAO&I!x!P!L!t!L!L!H:n!Q#o!N:K!k$O\"Q!SMq+ T\"\
        N1I!r+U\"Q1N!m\u{c}W1I!m4\u{d}# KBM4t2T\"'P{qG\u{7f}& N!n!M=O!k\u{5}M|\u{16}\"\u{1f}`@q_\u{0}# q!k!N(~\"\u{1f}`\
        .s^\u{15}$ s%P:r%Q.|\" R\"m\u{c}t& S!QAO!R3p!o\u{0}:7 T!p!I#E\"H!L7N!p!P#H\"J!M@R#m!P4q#q0S2s!M7m!H)O\u{a}\u{e}\
        !\"S^P#!Lvv!MoR- R'X!V8S&U!S.P%OHQ6RDp#L(mD@% Q+o4O+p4Ry #&Q9T&T+W\"BN4qhw$ K(N7N(O\u{1e}tP u!=!T!H\"<!M!?!T!A&\
        C$B!p'J!T!N\"m!F!V!L\"C!Q!C!T-I!R#G\"F*L*n/P%p\"R!L\"m8O0n!J!T\"Q*M#H$H\"O!M*l#p!H\"N\u{c}\u{11}\"Bj4W}N\"\u{1f}\
        `+t^\\!!RY2! m,\u{1d}$ o)P\u{f}p#P%Z#,n?t4ER\u{f}> k!M!V!M$L!M!I(o.T(Q-M$R\"P!MGl#R3o\"N#n#K$t!I!S%n2M\"S!Q&P!Q\
        'n8L' n!Q!M%F!P?R\u{18}o\u{c}N\"TMGt\\\u{7f}) K!H$P\"p8K!J$N\"R4t4.\" InJ\u{1b}<\"\u{1f}`0rT9$ M<t\u{13}M\"t\u{12}\
        \u{16}+ m!F&D!P3rlp2L6Q!r\"J!TOV!$K=\u{18}.!C!M!O\"G!H.r+S\"P!S1m$S.jXTTk_\u{12}!'J<p% T\"S$T\"S?R\u{7}/!FP$[#!\
        J&W{Sht( k\"R9M%IFq^n\"L*Mw/\":pZp\u{0}`\"\u{1f}`er)\u{12}. q!M$J\"L!S7p!P&P/O\u{a}q!P!Q%K!SD\u{15}\"#j!Ic\u{0}\
        \" k!N\u{1b}w# P\"oSR.,!!P!cE C!S!M#n\"V!F4T#I!V!L$Q!R!F-S!E$N!Q!R/l1J\"r!R%J\"j!Q,K$o!P8N\"T.E!X!U%V.J!o!T'\u{5}\
        \"AP4oF[4!M!m#B\"P!l5K#T!U%L.P!V&TBR`Q\"n!R'R.N\"K\"ll\u{12}# n!K&M:w\" QUU{c#%O;Q$Qi<\"!O>o-w: I!O!S#I\"J!O!Q\"\
        C%F#N!J+O!I$O!R!N!R/I!W!J/MEO(KKN!L\"qR+!%R\u{1c}C!(Uqy!ws\u{1f},\" n!K6\u{b}\"\u{1f}`@o``$ m!Q&O?SgN%!m!KRR\u{1f}\
        `1n<C'!O$IAO!Q-S&Q0SS/#!M&Q\u{1d}u]\u{1a}\"'IvIy\u{1d}!\u{1d}p\u{16}L\"'q?s(b$ q!H>o!L>w# r\"M?Q7*, F!r$O\"L!P7\
        L!m&M!S-T&M\u{6}o\u{15}\u{14}\" N0n2j&!S!U=LXu\"Jcp?\u{1f}\"\u{1f}`eu~\u{e}% V!W?T&O!UdJ( S!p!J#K\"M!J7T'P\u{16}\
        0!nsn.) s!Q$I\"M!Q7n!N'OTmy\u{1d}! PQE# o!Q>n!5\"\u{1f}`ZtEi\"<O\u{15}Om$V U!O!N#@!M!E!h!C&H$s(L$V!L!L#C!S!E!O'\
        K$m\"D\"?!W!E\"E!S)n&R.J\"P!r!T!K%p!M\"O8i!K!Q%K!v!Q!K!O#q%L,j$E!Q!M\"I\"K*m$o\u{6}f! oF\u{1c}!?q\u{b}>& L#S(t4\
        O+t4B\u{12} & s!J&G8v!K:K\u{15}c* I!P$m#I7K#p\"o#H/K$FG%\"wm!Tii% n!Q\u{1f}`Tp!Qzt'!O!m#L\"L:i%N!W\u{17}(\"\u{1f}\
        `%tR\u{1c}'!J!l&T9k$O0D\u{12}O>\u{b}!?vM4!?p\u{1}n\"BJ4v3\u{f}+ S!O!m%O!k8V&U.P!U%K\u{6}NNr\"\"Q=MU\u{0}! m\u{4}\
        F!WUH\u{19}! p\u{11}\u{1d}# p\u{1f}`=qBc\"\u{1f}`-p&}#!O%N:L[\u{1f}!?n3p\" p!L[C% r!Q$L:r9N]K! SQ\u{18}( P!m!L&\
        R7N(S~M<PE$&!D!k$R!M?OQq\u{0}K\"\u{1f}`Ztp^$!O$o\u{1f}`@lP\u{3}! l\\\\\"!E>o\u{6}L!\"Q\u{d}w$ q!H!M$R91%#L\"O.p\
        /M0ps~% u3K,s3M\u{d}m\u{19}\u{f}\"Hs4Oog# P?Q'oIp%!l$K\"Q9K4sM\u{16}!Ho\u{7f}Z(#l!J!P=N4q\u{c}n!M!QnS\"UNOp\u{18}\
        5$ v\"O=v\"P\u{1f}.! m\u{13}\u{1e}+ V!O!T#N:O!R!V#O#k3N!Q|\u{17}$%Q;SgQ\"p5\u{1b}\"(P7sjT#!p>R!qB$!\u{e}qF%1 v!\
        N!Q#H!M!R8q!T!Q#L!P!S/M%N\u{d}M-n!RSi\"HR4m>\u{1c}#\"G=u\"IAR% m!E>o\u{1f}`;N)S\" H\"l)$\"\u{1f}`=q\u{1b}!! M\u{0}\
        s##R<l7T'uQ \\!S!U$U!V!j+V!K(T#n!V!S#U\"T,V!N!U!X#Q\"K*U*k'G!S\"R\"S!U#S\"P\"j!U#T\"R'P\"S%j'R$Q$S!P!L#o'T!O!N,\
        j\"S%R*W\u{1}\u{18}) R!M!W#R!P!P8R/M2pB~!Bo\u{13}'\"\u{1f}`_u\u{e}M! P\u{0}-= S!P!j#P!Q!j!l4M#S!U!l#I!K\"l-P!Q$\
        R!I!M3M8T!m6o4N+N\"m!M'S!m\u{11}\u{11}% n!L!L%O8n[\u{c}% T!I!o=S\"l\u{10}\u{16}\"\u{1f}`Zq6[\"?JOs\u{12}4#$p?n4\
        U\u{10}\u{8}3 M!H\"r!J!I!Q-N!R+Q#G0M$z\"K\u{7}Q#s!K!L!R+S&K$ m'Q\u{1f}`^o\u{1c}1!$mp8) o\"J%I8l\u{1f}`!q5p\"S#Q\
        Sa* v!N!K%P!H7x!P!L%R!H\u{c}A5!P$P!O!Q!T!W8V#S\"R!V'V&O$R\"Q&R&r(M7n@M\"S>S\u{1d}\u{3}!@p&3& S#q<Q#p4I\u{c}rM\\\
        # P&m9S\u{4}u\"\u{e}LvoHb# l!G>L\u{e} % N!p\u{1f}`<O!qed- R!S!S#Q!m\"Q8V!R#L!l\"M.L\u{a}M]}V Q!G!L!C!M!k!e!R\"S\
        \"K\"Q\"U\"U!S!M!Q+P!@!E!O\"9!A!A!F!G\"B!K#I!Q!G!I!H\"o!X!I\"x!k!s!o!C\"t!t!r!q#@|L!O!H!L$n%R\"A!F!U~G\"!R$mp\u{a}\
        !4I:\"# o!H&M?r# n!H!K\u{7f}\"!ImK\") l!I$I:q!N$K\"I\\Q#s\\]!\"O^@\"!lSM\u{1c}~# P!K!m%\u{f}$ n\"M\u{1f}`So)#!!\
        NWO!@o\u{12}n#!M>p!Oe@3 l%H\"J!j'Q0n!F$K\"N/P&OJM<M#s!H(Q/Q!p$N9(*!R!Q\"k#O!N9S%L!N-R!NM)& p!M&I8v!J&I7(& m!H!P\
        %K:O\u{e}pQx% V!D>l6U\\Q~9\" n/I!X) s!E&Lpn#l!G\"M\"o!J!J% l!N>Rylau6\u{c}$ T!n\u{1f}Q!q&1-!K&@!I7l!S&G@P1l+pCS\
        !l&qXP\u{e}^' l!O!P%N!Q7o\"M,v\"<R\u{15}R1\u{6}% R!S&N!S?SkT\"\u{1f}`,uhbB!U\"D\"O!J!P-S'O%S%K!J!T+S!T!I!T#Q!Q!\
        Q!S/N0Q!R8T+N#S/O-L\"U!R$O\"L!Q-O!Q\u{1d}pH o!N\"K\"M!Q!M!O!O2M$o!S!Q%P!S-H!O%J!T/I-j!K'q#o$R(o)P!p)O!P#N'O!t\"\
        l!M\"M-n!Q!R$S/o@U\"\u{1f}`eq6C$%Q\"T8p'P\u{14}g\"Bp4K9\u{f}! R\u{6}?) T!H%m!P9I&HhQQN?n\u{14}V![R\u{6}## q\u{1f}\
        `@uyq! r m! pXo\"\u{1f}`Zt)-&!S&UMR&P?m{q`\u{4}(!Q&Q6l\"M\"U\u{1e}p5R#l@\u{c}\"EQ4o\u{7}>!Dme-% R!r\u{1d}K>N!u;\
        !% r!I\u{1f}`?n!K\u{11}A# n\u{1f}`@ph>$\"m&N9q&O7|\" U!lt0& J!N!Q&q9R&n\u{1}7$ t!K>w!L{\u{c}\"&n\"Q|\u{10}#!P>l\
        !T>C!?t.\u{1d}< N!P!K!L\"u!S!K\"F*?-N!K!L\"l\"G,F$P\"oYR\"P!R#R&qBL!T\"U\"o!Q!Q\u{1e}V\"!Q>nMf! R>.! n \u{1e}##\
        W?H4v(I, j!H&O8l!Q&N!O-N!M&Q\u{1}s!PCDD m!J!K\"L!M!J!H!V!P7M!T#O!O!K.R!O!P\"O!N!G!L!N2o)q!O%O%U0Q$N\"q#R7S-l\"L\
        %S!O\u{14}k$ n'O8p!Kvq& n!N>p!Mqu!GsT\" TTPu%\"\u{1f}`%q\u{14}C!Il\u{16}\u{1d}\"6vSv\u{1f}%, Q!L!m&Q7Q!O'N.PGmH\
        Q\"o;R\u{4}>% o!I!U&R7q\u{16}T& R!O!m&I\u{1f}`]nL\u{8}#<PJrkP#\u{9}$=o\u{1f}`8R#o')$ Q!o\u{6}S!pNl!\"Q 2) l'G!L\
        7V!R&K\u{7}o2n5m \u{1c}1 Q!P!R!S\"G\"H\"S'l/Q'K\"o,L!H'E+LGp\"OO4#!L!l%S>e! Ps\\! k\u{e}t\":pZp\u{19}=!Br\u{4}p\
        !?u}{#\u{1f}`Zp%r2:\"\u{1f}`0r\u{d}\u{d}$!O$M#P8QLr$!M?PJNbq\u{e})/ w\"H$L!u!H4R#r\"N%n!N4OBn)NLn/O%\u{c}% r!H&\
        K8w'Kvm%&N!U!R7K'P\u{4}q\"\u{1f}`_u\u{7f}k$ O;p\u{14}Q!pPs!TPjZ$'J8R!R4q5V#AT%T.Lcu\"!R\u{1c}m@y& q!F!K%G:M\u{1e}\
        qqt( s!J!N%S!Q9Sap#N\u{c}>!!O\u{1e}$!wt<#\" Q\"lM\u{0}+ O!O!m%O!Q7S!P&Q.N!l|l\u{1f}X$ q!K&N8p2R!,qH\u{b}0 k!Q!Q\
        !R\"I\"Q9Y$P6M\u{5}s!N!N!H\"M\"Q!P\u{17}v\" w'Q\u{19}[%!S'P\u{1f}`9V'P^\u{17}\" n?qj3\"Bo4PRx\"Ho4R\u{1b}=$ R\"\
        m=N6U6K$ w!Fftxu6\u{9}!?tR\u{11}\u{17} l\"l!G!R!L!Y!l!n!A\"A\"C!V!O!T!P!Q!R!j!L\"K\"L\"K\"T#Y\"J!Y!M!T\"g!F\"G\"\
        K\"P!Q!L!W!Q\"L!j!N\"I\"W\"F!R!H\"O#P!S!N!k\"L\"P!Q!@#K\"J\"L#S\"R\"i!H\"f\"m!S\"m!X!M!R!V!m!O\"J\"O#R!Q!n#K\"G\
        !T!n!T!U!I\"i!S!U\"P$U!T!K!O\"i!g\"Y#K\"R\"L$H\"H#R!d!l!K\"D!T!P!U!F!V!H\"H\"L\"K\"R$W!V\"T$n)U1-$ t/L0s/N;l& p\
        \"K&H5R\"RHL$\\$ n!J%MAO$'\"$kRRUK( o!P!k$R!J!M?Q?q/u'!T$Q;R&P.L!N#P6a!?T\u{b}s! oD\u{11}'!P$o\"Q!T7P(S}qq\u{c}\
        # u'M8v\u{15}\u{a}$!p!O#OOToA. L!I\"J\"F&x!O3M!K\"L\"G&x!P39xnF\u{1b}% n!C!S=p\"T\u{c}+! l?\u{1c}\"(Q?S\u{1b}0$\
         n/P0p/PlR#!N\u{1f}`$q\u{19}-) P!i&N8Q!j&J.O$K\"RP\u{c}#%Q;l4SMH# M'P!m\u{1f}x!!PY_%(F7u\"O&ISRo\u{f}! O\u{6}s#\
        %m*PGT{G< I!N!M!P\"Q\"o!O3l$N!J!R!R$k!R-G$D\"TfS!p!R\"M!P\"q(P!l-l#I!NQ%6 L!j$I\"L!R3S$T!X!S#O!U!Q!S.U#O?l!R!QE\
        Q1L!S4Q6&!4Qau( R'O!R4l\u{13}M\"l!Q!T\u{1d}YV u!A!i!F\"F\"D!k!C\"G$F$H(J!Q!n\"q!H\"L\"G\"J!X-K!V#G\"J-o#O!P*J%p\
        $P$n\"T!O)n#n!J+m(F$j&o!J!Q!E+G\"n!P!U#G\"J&J(T!I!R!n0$'!D&J8T!Jbq#NWo,,!?pg=! v\u{c}_!wpK}\"\u{1f}`Ut\u{14}c\"\
        Cv4Mp}!\u{2}q\u{1c}\u{2}4 k!K!U#M!P!G%H3k!P!U$O!G!U$K)P\"J(R\u{3}R&T$Kw=$ m'N8p'N\u{a}[# j!O&Q_\u{f}%&R9M\"T\u{3}\
        q\"Qpp# R!N!ny(/ o%G\"G!N8q!s#J\"K.G!H%N!N\u{1}u!I!N0p! n0Z-!M!i#L\"K6p\"q!J!S#K\"H\u{1f}`/I#p; !+lM-* U!P!V%L0\
        r(l\"S%Q.P;r~R!\"Q(tt R!<!Z#U!n!R!W#P$R\"k\"A$Q$K!p!J\"M!B!U#q!l!P!Y!P\"N$W\"p\"D\"I!S!L\">\"T!R!D$F\"F%o#N!R#m\
        !Q(n!I!S!I!I!T!t!P$u#D,O!J!O!r\"C\"P#n\"p!K&q!N!U!E(R!K!p!G!P)m!K!R\"P\"S\"E\"H!T%I\"L&k!Q!R!J'q\u{1e}\u{10}!#l\
        V7# p\u{1f}`@tA4\" o?nx\u{10}\"<O\u{15}Og\u{12}\"\"l?q:S, N!r>J!pNp,m(Q#l#PWN!q&LwT!?o.o\"\u{1f}`+r&O\"Bp4Nxe! \
        Ra^' Q#P1s+O#R1v2BY\u{16}!#kQZ+ P!H!N#J\"F!m7O(X4jKpaoU\\\"'S!QM\u{1f}$?O&k\u{1f}`5ts8!,lQ\u{3}\"\u{1e}N>r+\u{1c}\
        \"\u{7f}r#o[\u{4}! Sl\u{2}!\u{c}ra\u{7}. q!C!O#J\"J!j7m!K$L\"LpM'p\"N&H\u{7f}\u{1d}##l?m4QNC' r!D!J%F!M7q[m1-% \
        s3M,n3O\u{d}m<g( O#O\"J$q?U4i\u{3}N)p*]S U!N!Y!K\"G!R#L#n\"o$o!D$L\"K\"N$U#O\"O\"L2P!P!H!Q$Q/T!L$K\"r!P'S(H*H!K\
        !l,w0s\"k!N\"H*o!L#M$H!T!L!V!P(I$p!O!Q#V6S?!J$N\"Q!S3T\"T\"m!N$L\"L!S-O%U!N0E1N6T%Q\"m-K!Q'n#T\"P+M!Q\"N$T#S0T-\
        pV\u{c}$ N4o+N4o~u% O!q\u{1f}`TO!q&{\" p\"T\u{c}\\!?n\u{10}8\"!P&S\u{11}(!CrGx\"\u{1f}`$r\u{c}K) j!R!R%O9Q&Q\u{19}\
        m5o%QN?!$o\u{15}\u{1}!.l\u{10}Y$ p\"F=u\"H,M\"Bp4P1=! r\u{a}'#!N>o!Q9)) N!p$K\"L!S7L!t&M.Ht$$ O\"oxO\"p\u{1e}o!\
        AU4R% R!S?O&T/l6\u{e}# M\"N#Q~p- k!P!U$m!M!S7h!M!O%P4Q!Q\u{c}R\u{1}>5!@!X!J\"T7P#T!F$G\"s!V'L&J$L\"E&pEQLP/L!S#\
        p\"LJn\"\u{1f}`=r\u{6}\u{9}$ p!M.I0p\u{a}M. U!H!V%T8R!K!j&R.RMp\"M\"S9Q'lg&- I\"X#P:I!J!m%L4i!U\u{4}M!j!O#K$h\"\
         O?Ok\u{13}P r!I!J!T!n!K!I!C!O*q)P%J!Q!U!m!K!P!G!S!S,L\"R!T!O!J!G!Q<q#m\"P#R'P!p(K!H!q!P$N*l!S/P\"O+R#N!P#U!O!N\
        XQ(#P!V0l.O!U0m#P.P\"x\" P?O7\u{2}\"-q?q\u{1c}0%!M'PBV5P/QU'&!m'R8N4q3O#q\u{c}\u{1c}\"\u{1f}`%ty:\"Cq4PB\u{1b}!\
        +m~i$(Jzr$J>sVp\"#lSTo\u{1e}!Bm\u{0}r\" o\"Ki/* n!O!R%N!T7p'M.M&Mcp)F!wsH#\"\u{1f}`*v+4, R!R$i:I!Q$R#l.J#n\u{7}\
        N\"o&QiqB R!p!Q#M!Q!Q!S3L!p#m\"T#J#T-H!O#K#S>M&N!m\"O!p\"R!Q(Q!n\"P!K$q.L!t*P!L!p*b\" S!T$[\" m!I\u{b}W$ m\u{1f}\
        `Zr%r%.![l?X\" p\"QQL!'Siq!\"Ms!-!Q!S%Q9Q!S%J.L&RKQXR*T.H!T7\u{c}&!N$N=R\u{1f}`!r\"P%\u{e}=!M!I\"k\"P!T!M3R!m#k\
        !S!M$H!M!O.Q\"V!R\"PNK<u\"N&t#P!R!m.N!P!M4OD^$ p'B\u{1f}`Ss<>' m!K&V8o!M'LNS\u{11}9\" l?rJ\u{2}$ N!o>N!qp\u{14}\
        $ v'I8urtA\u{7}%\"L=p\"Q\u{1e}n\"JMz' T!S$l\"Q8M'T.RWp$ p!Q>p!Sj>(!Q!U%S9T\u{5}S(p0K7u(W( K\"R\"m\"R\"l7L\"R$P\u{d}\
        C4 M!r!N%l!Q7o!I&J!RSR#m%J#r!P!R!r<S!s\"E9JKt!?m\u{19}O7!N$N!U!T4P%R$T\"T!U-O&O>J!O!U+Q-S3E!Q*P-Q#O&P/PcxA H\"P\
        !J\"w\"B!O'J$I(t$M#M\"r\"G!R-D!Q#m\"I&O7K!nHO!s!J#p!P)P!t\"K-T!P$n1Q\u{15}(' K!U!O%j8M\u{1f}`\"R{@\" t?t\u{11}E\
        !Ho\u{1a}M# l!O>pK\u{1a}# m\"K\u{0}qmZ) m!E&K!Pwt!L\"x!E\"K?W2 p!J!J#G\"@!K+B,u!F!H%E!J+FrO;p!G$L0q\u{16}\u{8}#\
        (Q7q(O\u{3}\u{1a}%'n!M\u{1f}`?n!N(n' R\"o\u{1f}`#m;K!n!t&o' n!B!J%D8q\u{1}qYT\u{16}\u{1}!\u{14}t,!\"!o?nwN' t!I\
        &N6P\u{1f}`8p#P{A# M\"k=R*\u{c}$#p\"N=p\"Q\u{4}h!#n\u{19}q\" p3R>\u{4}!\"O7%#!PTTEt>{\" q?qX7\" n?o7\u{1d}!&Q\u{4}\
        kB L!P!S$P!L!U*o!k!P+R!U$V!H!J!V+l\"Q!U!N\"R!J!N!O?N$m!u4Q1n!Q*J0F!S&N!U$y!frE\u{1e}% M!t\u{1f}`<M!t\u{7}\u{2}C\
         V!U!Q!R\"B\"T(L#n)M!U!R\"S!U!R!W\"G\"R!S'P&T!P!U\"K\"O(SBQ/R#P:M!U!M/M#O3R(quP\"'Sgs+\u{15}# p#G?J(F%'S!O>R!Q-\
        TN\"$ O!S'O7P\\Y* k\"Q&S7t!J&J!L.P\u{7}R!p62\"\u{1f}`@r\u{3}\u{1f}\"%P*p\\#!@pZP!Br[Z\"Bp4O\u{11}u&!P!k$T!S!N?N\
        \u{0}A\"\u{1f}`%u\u{17}\u{1b}$ l!P>l!Ry\u{6};!P8K\"P&T#J\"F!S.O#n\"P9K\"j\"m!E!Q#P#m\"L%O:N$R+T!P\"m!OHo)RAPF N\
        !;!G!B\"?!G!:!z!;&>\"A\"@)M#Q!E!L!H\"B\"A!q-F!M#D#o3O(p$M$n$K#I!kKO\"p,U!J!S#K#t@$\"!LSM8I* T\"o#K#P7U%M\"S/S1t\
        \u{1}RNI+ P!l!I#p#F7K\"M#m0GCN\u{d}o3\u{17}& Q\"m=T\"j&N_S\u{2}\"\"?nGqk\u{7}\"fp\u{13}wJ\u{7}!nq\u{9}R!UP\u{7}\
        \u{1d}\"\u{1f}`Zr$\u{1c}!xqLo3!R$A\"N!p3M$n!T&M.P!O%P0F8RMo!M\"O!n,N6N*\u{1f}%!J!M\u{16}p\"M&oW/\"\u{1f}`0vt\u{1b}\
        & L!p)p5M!q'Oh;$ v!I>{!Jav$ q'F8u'FY\u{11}!\"k:{$ q(Nzq$Nyr$ Q!q\u{1f}R!s`\u{a}' p!P!K%O8p!Q!N%\u{12}\"!MEn#w!!\
        N+X, p!S\"O\"K\"I,S!m+r%N\"H,U\"Q\u{19}~! n\u{1}Z\"Jm4Q9\u{18}~ M!M!R!<!O!P!J!N!V!}!u!8\"A\"F!I!:!G!K!H%P\"U!R#\
        R!O!R!B!R!I!K!N!T!w!p!A\"H\"I!J#M!L!N!R!?!O!J!P!H!O!p!j#F$L/P\"F!R\"S\"R!U!T$Q\"j!U#T\"Q!Q&P\"Q%j!T\"P!P!m!n!Q$\
        Q$Q!O!R(W!U!R!N!M'o%S!S!R!H\"Q!O!N\"x$O$P!M(s/ R!S!M$m!M!N,n+T!N$n!n!P!O,n%Ls|\"!OiOHm- R!T!K!M\"n!P!P5S#N\"S%Q\
        \u{b}S/Sju$ q!O>p!Np]!Oq\u{19} \" m'L\u{d}t$ N?N(R0Tu\u{14}!!Rq;\"\u{1f}`=qW]& p!H&N8w!J!R@\u{d}#\"k?W&SRI* K!K\
        !m\"m#M5l#N$l2S|lD3$ o\"M=s\"L)k\"GS4n\u{5}#& p!K$K\"G8r5JA,!?sOkK\"W#P!Y!o!R3U$h\"X#K!N!h!W-R!U&V/O0l!D!V!L!N%\
        E!V!N!M!i\"U%o\"U\"I3I#T'R!U\"k.S!V!Q\"F!U!i!S/U\u{1d}!# p!E&Fs\u{4}$!R\u{1f}`$n!R\u{c}F! u:\u{1f}( Q\"k%Q9S&N!\
        S}L\"lZ\u{8}\"HI4vS@#!P&R9RXP$!Q\u{1f}`$r!Q`O& k%H\"J9p&L.E?~##l\"K?M[$\"!M\u{1}M\u{1f}<$ n!O\u{1f}`?u@\u{18}& \
        M;L!s\u{13}N!L!s\u{7f}i\"#lST4O! Q#U\" o?s#c# L'RNTkP% p!S!T\u{1b}r\"NK*(!H(rns!M@O#rYq!Oo5#(n?o4Jq\u{1f}\"!M~r\
        <i% J\"T&n9Q&o6\u{3}\"DM4s\u{1a}\u{c}% Q!q$L:N!q9h$ S\u{1f}`!S!mUQ' k&P!O!Vzm#O!U\u{8}^( P\"k#K;P!mpO!r$OF\u{17}\
        !jG\u{6}q!!ML\u{4}%;p!S\u{e}u&p!Sp\u{13}>!I!J&m3K$R!O!N&o-M!N#I#k>L&n!S!M!Q!H!O\"i+I\"N#q\"I\"t+S*M!K6N!KP<! q?\
        \u{1f}# P!MyPD-!&PHZ#!P&o?pw\u{c}\"@L4t~\u{1a}6!F!H!C!Q!C\"v!F+G-L!M#F\"p!J-K$H\"ljo#Q5q$J$N\"q\\B#!T'P?P7^\"\"\
        K>hF5\"\u{1f}`=tb-\"\"l?n\u{1e}8\"!mzm/C* o!L!N=u!N$M4RYM!Q$p\u{1f}S!!PKr$ K!p!M=TJ\u{2}$ p!I&H8n\u{6}\u{1d}\" \
        v?w\u{2}N.!l$N\"Q!L7T!k$N\"P!NjN!o2N;m:tr># O!QCn\u{1}f!\"O/l\" s?t=>!?sU\u{f}$ O'p8Q'r;N!.l\u{1e}w! o P( v\"M#\
        L\"H5Q#o%O\u{1b}nb\u{5}E V!J!P!I$P!m!l&L\"S*N!M#l!S!Q#m\"R!O'N&J!U#L$J2N(m!r!N#M(LMN!M\"o,m!J!W%L.n!I`D& N!l!M=\
        Q!l!PaL!!O3-\" o!A\u{1c}A!TQzU\" o\u{2}rZN!FQ\u{18}|$ o!L&L8sV$$+k?K4t\u{c}q3x! Sz*) P!C!r$Q!E!N3R$T(R\u{2}\\% \
        O!n\u{1f}`TQ!q~<\"!Q&R51- p!K!L%K8m!T!P%N/O1o$K-khp\u{7}u\"\u{1f}`Uu6y( p!E!P%J8P[t#H@o1&\"#oin3M$ p!A\u{1f}`dI\
        \u{12}}\"Bn4R/00 R!I\"t!E!O:T#r!H!S2P6mHq!O!Q9Q)q\u{c}0& l'Q!Qru(n#O8\u{11}!%O\u{15}3$ P?Q!S5Q}\u{11}\"Gn4LH9+\"\
        I%T!R9P#S#S.N&MVQKk%Q`I% p/J0n/KYLlj!\"R4A,!H!O#p\"J!N7H\"Q!o\"q\"L!N/Ih7'\"M%N!Mrt#N!M^u)X!&OB]# o1M?Q$\u{1c}*\
         O'Q!S7J%V!O!T.K&Q\u{a}ooB% q!R$L:r9O]A$!N&o9P&q$0%!J\"R\"r;M$s\u{9}-# n(M7mBu!\"S`Z) l!R!M%M8s\"N%Nzo<oJ<\" p(\
        M\u{d}\u{15}# R3n,SV\u{1}!!M\u{18}2\"!H\u{1f}q\u{2}b% o!O&K8o!O1z$\"R#m\u{e}Q#n*[n d!V!U!U!T!D!r\"i!9\">$;\";\"\
        :!O'O!V!O#Q!T#I!n!N\"A*A!Q!N!O!P\"C!V!H!V3o'K#M\"m\"N!R#J#P!P#k\"M&K\"k!T!M#Q!k!n!P!N#T!L!T!o!L!N\"i!O!U!M!P\"k\
        !l$m!O!V\"Q)k!L!P!T#T\"L\"V+S&O\u{1c}^\" o?pY3!\"kfA)'S8n\"L%J.PNS#lJoES^f(!N!N-R$o,W\"RCmYL|(\" t?tWr! oXC:!L!\
        U!J$K!J5n#Q!L#V\"P!S-M&H!R*S2P*Q&l7I5M,o!L&S!R-P#n8S% P%l:Q%l4O3w) q!I!N%F!L8O!Q%K_L'<\"Bo4Q\u{13}-3 M!H\"r!J!I\
        !Q-N!R+Q#G0M$z\"K\u{7}Q#s!K!L!R+S?3$ P!oyP!o\u{14}\u{3}\" p?nv\u{7}\"\u{1f}`@q|o\"<Q\u{15}Q*@\"\u{1f}``rH0!?r\u{11}\
        u! S\u{1b}i& K!S$m!P\"SMN!X0 p!H!J!V\"L\"H!L7l!M!N#O\"O!L-I\"UQpUM$ o)Q\u{f}o#Qyd!\"Pq\u{1b}\" R!m6\u{7}\"\u{1f}\
        `,tK:% n!FvrMp!M$_' l!P&O!S7q!M&OVa% P!q\u{1f}`TP!qZf!BOxC! qUH\" p?q.H\" r?s\u{f}&'!K!T#I!l!N)MEN*N$ s/J0r/K-s\
        * m!J$D#V7l!M$G\"n!N3FS)% p!S>p!S4T\u{0}}% q!Q!P=q\"Pi?$!R\u{1f}`?o!S!.#!I\u{1c}w!I?;!\u{1a}N3\u{a}'!V'k7R'R/R\\\
        p0O(,!EL\u{17}@$ M5rRP!r9}\"BR4nh!#!Q$N:m5R* v!G!S!N\"L:l#Q3T\u{1f}q\"Sj9) s!D!A&E7t!I!J4D&J\u{f}\u{7}\"\u{1f}`\
        .Q<d\" L?P\u{1c}-!Aml\u{c}# l!K?N\u{14}b$!C>q\u{1f}`;QKq\"!R>p'Z( l!K&M!S7t!L&N.PN{\" p?q<!$ j!G3T?U\u{1b}t% N&\
        O:m!W$QjI\"\u{1f}`%zqH% m!M&J{m#OI;\u{1} \\!S!M!G!O!T!N!G!K!R\"L\":\"U#l\"U!R(U\"P!U!P!K!R!Q!Q!N!Q!S\"N$T#V!V!S\
        !R!N!F!U!T!L!G!P#O$Q%S#K\"F\"O'O!L!m!Q!Q!o!V\"K!D\"Q!P!m\"N!Q!I\"T!O&L!R#R!P$r!L\"Q#J\"p!N!O\"p!O!O'k!r!P#H&O$i\
        !I#K!M!G\"M!R!G!K!O-N!Q!U'p&t%e!\"OV1* R#K!W!G!q*T2Q#M1P#q2\u{1b}& n!J&J8p!N\u{f}IKX%!S'P\u{1f}`9V'P^Z& l!R!N&R\
        7n5M\u{1b}%%4Q'o!T\u{14}o!THd7 r\"M#L\"M8q!P!S&N-Q!R%Q>M\"n\"S!L(N-S'IFm!Q&R!Q.L$R!\u{18}r\u{10}n# L'm8LAg!TO&|\
        \"'i!QI'$\"K=Qyv!KM\u{e}# o!P&L3g\"Gn4Ry\u{16}!?rKL*'U9O4M&I!QjS\"O(q.Q#SN5#\u{1f}`=v#qW\u{7f}( q!J!P%H!I7o(J\u{18}\
        oU((\"P#N#U9Q%Q!R4R\u{1}ny\u{1c}, k!H$H\"H9I\"{$M/Q!E\u{9}n\"S!H'P\"!S@Sw(\" Q\"k\u{b}]!&l\u{8}\u{b}!zt_G#,n\"l\
        QTZJ\"\u{1f}``s1l1 O!H!K#H\"s!G7S!O&U!M-J&t!P?Q#p%R#o4\u{1a}#\"l\u{1f}`.t\u{1b}=\"Am4QD\u{1a}& P!H\"K\"J&sML(\u{8}\
        \";p\u{15}pfE!'R[\"$ N(nzO$n|K. u!H!P!K\"I\"C!H7p!M4N&N\u{5}t!I&BU\"% Q)p\u{1f}`7Q)p\u{7}\u{f}!#k&\u{f}# N\"m=R\
        q9!$kfq!'N>\u{e}\"(m7Og\u{b}\"\u{1f}`UuZT!AP\u{d}w\"\u{1f}`%nf|\u{1f}5! \\!O!p!M!W!Q!m!R!o!J!M!F!L!9!N!N!Y!K!Y!\
        J!X!M!T!G!=!L!L!L!Y!O\"[!P!Z!L!S!R\"N\"M!P!J!O!C!R!O!W!N!W!M!Y!Q!i!M!S!P!i!Q!g!K!Q!J!S!M!S!L!W!K!T!k\"M!T\"T!N\"\
        m!G!=!F\"L!L!R#R!W\"X!]!U#O\"V!R\"j#V\"P\"H!X\"R\"X!Q!V!N!S\"k!f!S!V!T\"j!P!X\"P$R\"K\"m!g!l!m!k!m\"L!Y!N!X!G\"\
        H\"M!R!M\"i!S\"\\!R\"M!U!P\"T\"K!P!F!T\"X!J!X!N\"?!T\"U\"O#p!k$o!n$kd6% J!r>J!u4Kry\"Cl4FR\u{16}\" l\"O\u{8}/\"\
        \u{1f}`ep\u{16}P'!I$Q;M'T3I\u{7}T4OI\u{1e}% p!E>L\u{1f}`!qNG& O!R!l>R!l\u{9}r|\u{f}\"\u{1f}`Brwm& q!M\u{1f}`,rH\
        s!M\u{1e}\u{2}\"QO2r2*' p!P&J8s!P&Kkus\u{7f}!VR\u{0}\u{e}# o!F!L[}$!h!F?J4K6.& p!E&Fs{!E\"F\u{1e}\u{1}# l!K$QD@\
        !\"SQ\u{1}!zsn'\" p?r>\u{11}. P!S!T#j\"L8J!Q!R%S!l1n\"K\u{5}O(P\u{17}&!$mb%, P!Q!L%R8N!N!P#J!M!N/N#m\u{1d} ' P!\
        r&N8P!t&N.HeD\"!M&RHR+ O!o$I\"L8N!x\"y2G\"E\"L\"O;Q! q\u{f}\u{3}& p!N!S=p!N!S|\u{0}1 s!F!L#R!M!M!N7n!J!S#T!O!O!\
        M-P&Lum\u{3}?* P!p$E\"K8R!s$H\"M!Q-GtD\" m?qd\u{10}!ASj'% w!D>~!I4F\u{16}c! mXw,!G!k#H\"H9I\"{$K/Q!E\u{9}n\"S!H\
        [>#3m\u{1f}`>npc!!N>F!(P\u{3}-\" m'PFW#(Hrr$I\u{1b}\u{10}!BnS\u{3}% J\"q$m\"Q7OdT.!X!L#T!R!S!P&l7S!S!N.O%L\u{5}\
        N\"RP>!$m5H$ o4R+j4V>%*!N!S#O#m8R$Q#n-N&NjovD!@T}\u{1d}$#V<S#K4sQk# q!F&K#'! P\u{1a}\"\"\u{1f}``q\u{1}>' P!N&m!\
        QzH#q!O\u{7}3\"\u{1f}`@q1i+ S!L&Q!Q(n/N!N5TEp#R!I 4' Q%L$r\u{1f}`7P%L$r\u{7f}E& O&L\"T7N\"j4N\u{1f}\u{19}$ o!P#\
        R?R,]!!K.$E V&Q!W-L+g!U$V!J!Q,V\"P&P0Q.T\"j!S!R\"U\"m#T$j+N!Q#T!N#O+R*U#P!S*T\"U!U%T0R!S(n\u{8}\u{12}K r!M!W#H\"\
        Q7J!g!Q&P.P$S\"U,m1j!M#P!Q\"O\"H\"k!N\"P\"k!N'M#D!O&I$k!L#M$H&r'O!Q*H!L\"U&Q.o!G!P\"J\u{1}\u{1a}! S3\\\" ozxZ\u{17}\
        \" p!I\u{7}2) P!K$n\"M8P!N$p\"L!T0\u{b}) p!M&G!Q8S&M!S.OonbI'!K$I\"m4j\u{14}K!j\"p\u{11}K\"\u{1f}`,r3\u{14}! pC\
        {$ R!M!k$mgh? L!N!Q!O\"M!R!S!P!R&n$Q$O\"v&Q\"S#Q#P+T\"K!R#P\"R*P#P!k&J!O$v4q*ONQ?W! o+w? O!U!Q!K#i!S!N+T!O+N\"P\
        $k\"P,R!T!U#R\"J!Q#R!S/QAP6P:T'P*S!U#o!T!Qvf$ P<s\u{13}P\"s;\u{13}B!N\"K\"T!M!S!T'P-S#T!U$T!R!S!P'P&Q,N@R\"R#Q\"\
        m)L(m%l*P$m&S+R!J$P%U.l!S$S\u{3}U( Q%M:L%N\"k\u{1f}`/O!o\u{1a}q('N9R&R.O!Q#P\"N\u{d}QsVR l!Z$O!J!S4O!k#o!U$H!H!\
        P.T!N#M\"V0K$l'Q#K!J#P!J&P!Q!N#Q!R&N$K%j!Q!N$K#O$N%m#n#O!k\"I)W!T!U!m%N0j!J!P.h)\u{7f}\" o?qd\u{2}! mM\u{b}\" Q\
        ?R}h' S!P'O8Q~J1O$P&K( T!q&M8P!s&N.L2q\u{d}Y' K!v&M8K!x&N.N9.% k!Q&M!P>Pbp!#k9C) m!D!M%B!K7q\u{1f}`6o%RE\u{16}$\
        !R\u{1f}`?o!SB\u{1}2 F\"V#K\"o8K\"T#L\"o!W-F&J!SiK!s\"N9L$P\"n\u{b}(!-qS\u{1}\"!L\u{17}wy,$ n!P!O=nQhv C!V!u#l!\
        l!P$Q$K!L!N\"O(k!n!P!M!B\"s#R\"M!l#Q!s#E!K!F\"Q\"Q!L!M#l!G!O#S\"M&m!S.O!P\"M!j#V!Q\"Q!S!s\"O#U!m!I!J%m!N!O!P!N\"\
        S$r!F!L#k!K!M\"P!q\"N!T\"K(O!k!o!S!Q)X\"Q!K!S!l#j\"T!X'N\"S$k!R\"P!Mn\u{18}# p!G?M\u{1c}\u{d}!TS/\u{1b}[ J!O!R\"\
        i#T\"P\">&=\"L\"S*N!U!P![#g!V\"O\"C(N\"M!Q!V\"P\"J!T!R$Q$K\"k!T!S/S!Q%N\"l\"Q!N&Q!R%R!l#R!P$L&p!J#P$I%o#S\"Q#Q-\
        K!I!S%T!T.Q*Ux]$ l?Q\u{1f}`!S\u{a}>$\"O%S?N.R23$'O\u{1f}`9q'P-5\"\u{1f}`0tdi%%L=n\"P\"Q0R\u{1a}\u{2}%!H'JMT\u{1f}\
        s%Q~d+!M!n#N\"S!X8R!j%T/U&R\u{1}n\u{7f}%\" R-o\u{15}\u{8}!zr\u{7f}1\"\u{1f}`@q\u{7}##!P&Q?S\u{1b}\u{10}!?uV+$!M\
        &m?s4I\u{13}P! S<\u{3}% m!IwOHq!FE\u{16}!.m(^!nqa , q\"O#L\"U!O9R3M$R\"M=n\"TnP7:\"<Q\u{15}Q\u{7f}\u{d}\"Cr4Q1c\
        )\"o$O!O!R9l$M!Q!T}O2y*!L!T\"k#L!Q7r!P!N&Q\u{18}ON5!?s\\G(!D&Q5Q#j!I&P!Q\u{a}Q{U!/kk#!!Q\u{5})#$m?m4Tvt$ S!l\u{1}\
        T!lFZ8 P!J!O#K!I\"O!E&U0S!N!P#L!L\"P-N!P!T\"Q#P#U\"QHOAs6O[@\"?Q!p7c% m'R\u{1f}`)n#RBk$!p&N9s4IJ9! O\u{1d}%\"Ho\
        4Q'Z# n/KxI<\u{1f}$%J\"J!R8mfx''V!M8l!L%X!R[m{S! u2!' o!O$K\"P9O$M\"Svy$ Q!qvK!t3`&!U>S'Q/R\\n0Og\u{1b}# SwO!rd\
        \u{7f}!?q\u{10}\u{4}!)r\u{11}7!Bn)6\"'K!SD\u{8}!%Q\u{15}\u{1c}!?sn#\" m!I\u{16}\u{f}#!Pyo!P}m\" P\"lYe#!ovN!q\u{8}\
        :$;n!R\u{14}n!R\u{18}r!wq\u{16}@(!I%O\"P8K!O&Q.r\u{a}PK$\"\u{1f}`@r\u{0}OC!H!X!I$Q!S3P\"T#O\"M\"U\"Q!R-N$U!T!G,\
        q$O8q,T#T'k,n!M!L\"M(P-L!O!P!S&R.T#T-jfM# o!P>oJC!CRvL% n\"P%J8p\"R\\Z%\"R&p\u{1f}`:R&s+g& p!K!M%N!R9Pcs# z(H7{\
        \u{14}K!.lIU( Q!I\"S$K\"q?n.P\u{12}ln~% Q!m>N!x4K{{\" P?SK=\"<n\u{15}n+\u{7}\"\u{1f}`=r81\"!S?S8u\" n'F 5% J#P0\
        v,J3v\u{15}A0 E!u!V%J!P7G!n!U%O.k!ULT1mNp5p!T0P' S!R!l=P\"opt!I\u{11}\u{f}$ u\"E=w\"E\u{16}\u{13}: o!D!E$J!K!F4\
        K#p\"P%S!PWP!q#m#M!H(W#l,q,O!r'K+S8l%s&Te%) Q#V\"o!N)Q0R%L4q!P\u{4}\u{a}!VR\u{5}&! m_+!\u{2}rE<!?sL \" l7OOH#!R\
        !TSS;\u{f}!Jp3T!%N\u{11}t!!RC^& R\"O%I!l7O<NH\u{1e}![SL ' q!D%O0CQw\"C!D\u{5}('!M$E\"S9N!T4jon(1\"\"Q\u{f}n\u{1e}\
        \u{7}\" s?v;M!.l0\u{6}M i#V\"M&N\"M\"T\"P\"F(V%W,J&I\"S\"B$D\"J*l!W#P\"F)E%U#@\"V$F\"W-F,D#F#k!E\"E#l!l\"n\"T!V\
        ,g(G\"l&E\"L'F$l+jm\u{5}$ n\"M&R\u{6}lBs,!H!P#I\"C!N\"k6O!R&Q-L'P\u{5}Q%NL t!N!N!J\"J\"J!I3R!R!N\"s!R!O#J\"P!N-\
        L\"O\"S\"O!K<n!N!M)p&O)p!Q2l!M+R!R\"N)j\"I!q!O!M#P!R\"N-l!M\"N?\u{a}% l!K\u{1f}`+n2M*t! o+R% S!oSGNS!p\u{1b}\u{3}\
        \"?PGr\u{1a}\u{1a}7 L!L!M%p!R7T!U!P%o!U-K!Q#D\"PKm!M?P\"p(O-P#Q!N$lT57 W\"T#N\"Z!T8E$D\"M.n!R#S\"m!K?S!k#P$L#r[\
        i!Q#T\"S!K\u{1}\u{d}& j!O&Q8q!R&O\u{17}\u{14}# p!M\u{d}rWN!?q\u{12}H&%q#O7P%q^q$N\u{7f}r!TI~h\"<P\u{15}PO\u{e})\
         k\"L%K!R8Q!N\u{1b}N!s\"sP\u{9}#/OOO\"Of(# p%I:nA\u{1b}!4Q\u{10}\u{e}$ N!S>P!Q|\u{6}$!R'P8Q:S$\u{6}##o?o4PT,& S\
        !QAO!R3o!o%b! nnM) R'T:R%S.L&QjQ;P:o2h'!M$P\"o\u{1f}`:M$P\"p '' R!J$L\"t9L$L\"v\u{7}]# O?Q'R\u{0}Z#!M~q!M\u{16}\
        ;Z p!N!I$K!L!H#M!L#D\"D!I!L!J(O#m!I!O!D!J!A!G!H!K!L!S!J!Q#G$J!K!o\"p\"u\"V!Q!k\"Q\"E#M!K!N\"m'o-M!P&mMm\"O.t!O!\
        K#U!J!S!M)T!P-t3^) m!T!Q%M!T8S:RHnKp]g# P!o?oA?#!Fvu!FP\u{1a}!wt\\\u{1b}!!lS=#!Q\u{1f}`,J\u{15}{( u\"K#M\"I5P#p\
        %O\u{1b}q\u{12}M!lP\u{17}D) K\"O#M.q!O+N3o!P1TG-$ q\"R#R:k\"k\u{5} H!L!T!L!N!U!m!O!T!M!S!K!O!M!R!L!I!M!Y!L!V!P&\
        L\"G\"P!@!M!9!F!<!H!>!M!C!K!>!G!J!O!>!G!F!G!D!M!p\"u!m!w!s!u!j!j\"o!o!o!n#j!o#R\"E!R*L\"M!J!L!Q\"T(U!L!U!Q\"Q(N\
        %M!P.L!P'P#L!h!H!U)P!J!K!N!R!S!T!R!M!W#V%P!J\"R!V$P\"G\"Y=i\"HL4q_#!(SZ\u{f}# l\"I=pg\u{1d}# p!J>n\u{8}z\"%M;k\\\
        q)%I\"D!S7o!H&E5SeQ!q4q+ j!N!K%L!N7k\"L%San6s?oP\u{11}* N!F\"H\"H\"H\"q!F8L&o!K8\u{15}, l!Q!V#L\"R9L'Q3P-pJn!Nr\
        Q@R5 Z!C!K!M!T!D\"G-v+T!L!O!N!U!H/v#K!P.?5reM2l\u{b}\u{7f}#!S&L8nPtb R!N!J!m!j![!P!P!Q!O\">!m#C\"O\"M!O+Q!M!P#Y\
        !G!Q!Q!S&B$P!R!O!P!P!U!O!T!T!P!O+Q#P$n(P#R!s!G!Q!U!P$o!O!U!Q\"p!M!O(O!Q!S&M%S)M(M0O\"R$M!M+S3mz9$ p\"P=q\"Pcb!!\
        Hz\u{1d}(!T$J;S'o.R&IbN\"p&'$ o!K>o;N/u\"\u{1f}`Zua+!fp_\u{8}!-qz\u{16}\"(P9NJ$!!C@G& m!J!O\u{1f}`#w\"OjM! Tl\u{1f}\
        ! S}\u{1b}\"\u{1f}`,s-D!@SL\u{10}!(oSo, v!E$L\"J!Q3F%M\u{4}o!L+F/p!Mv\u{0}!&QV#!!Tz-!(L\u{1c}o) R!o$K\"L8O!t&O.\
        K2sS}$ u'L8u'L>g!$m1\u{4}!!Od2\"\u{1f}`,t@f!/oQz*!S&Q?J.S!N&Rin!NAK3mu\u{17}&\"L>G[K-p)R,qn'!#n&N+!Q$M\"R8k!S$M\
        \"K.O&J\u{6}P&I\u{9}\u{4}$ m\"M\u{5}m\"S*N$ s!N>s!NmM%%R*l5O*O2r~\u{8}# m!L>o_n# o!L3T\u{f}#!AmA=) o!L!L#N\"F8n\
        !L\u{1f}`!Q^g0 k!N!S%A!m9V%O!Q?i(m'M\"q\\k,k\"U3owT# n\"S=o^>'!H!L#S!i\u{1f}`;K!L\u{9} * x!E!J%C8r!I+p3O!S\u{0}\
        o+t! n =8 Y!O$L!V!T4O%R$Q\"T!U-N&N>J!O!U+Q-Q3F+O-Q#O&Q!S.PG\u{0}( U!K!j%L8T!N'V.O\u{15}h!_R^N9!N!X#@!G!R!l+F,p!\
        V!S#D!I\"p!n,E!K!J\"H\"@!D!H\"G!L'r\u{1e}lNk7 P!N!O!U#N!M!P*n-N!S!V!U#M!M!Q-O!Q%M$TPyAQ0O5r\u{d}\u{12}& s!G<Q\u{1f}\
        `8n#Rx5!Jpuh!wq\u{13}\u{15}9 N!C!N$O!Q!q7P!G!S$U!Q!q.K#O!H\"PIP!O!n<n\"P\"T\"p4Q(k\u{0}\u{1c}% Q!r&O8O!r<9S i!N\
        !n!C\"=!B!R\"D\"E$E\"D\"G\"J&Q$o!R\"H\"C!F!N(F&M!M#H\"O!U-J0R'Q#P$j!N!V&l\"R!O'R%S'P!l'p$Q\"m*K#z!K!P!I\"F\"L&H\
        \u{2}o+ t!H&C!T7s!I!R%D.P\u{8}r=p\u{8}\u{1d}6 J!v!=#K\"I!N7K!p!D%M.k!F5p!R/O!p,R+nJR$p!H5K/{'!P'S>R.R&S!R\u{5}N\
        \u{4}-# U?SOo5,#!l\u{1f}`Uo\u{10}W1 j!Q!N!K\"M\"P\"X6R!O\"M\"O\"N.N$P\"S^q#Qc@#\"RuO!n^5\" S'liY!?o\u{3}Z9 V\"T\
        #Q\"Q!R'N$O-R!R%R!R#O$Q#P!Q!S\"j$k\"Q(o|U!O%T!H*Qd]$ s!K\u{1f}v!L)k!%n%r\" R1pB\u{10}+ N\"R#P\"W8O!P!S%L.n!N\u{f}\
        Qp8& p!J&N!Q7v'Oq\u{1f}!?r16+ O!s$L\"G!I7M!N4v&J\u{6}o$Oz\u{14}8 q!P!W!B\"A\"R\">\"A$@\"A\"C,p#F\"I\"P\"E,T!T#J\
        \"R\u{5}t!M!R%P _# S'm?lPj* O!R!V$L!K:S%M.O\u{1f}`&rph& T4m?p2DzV2l\u{10}V\u{1f}*! O!Q!q!M!W!P!l!R!n!N!P!J!S!I!\
        N!M!V!J!W!K!W!N!T!N\"K!M!L![!I\"R!Q!Z!J!T!Q\"P\"O!Q!K!W!J!R!M!W!L!V!N!Y!Q!i!N!R!P!i!R\"M!S!L!S!M!S!L!W!K!S#N!T#\
        Q#N\"S\"K!M!U#S#U!\\#j!O\"X!S\"S#O\"R\"Q#R\"V!U!X!Q!S!W!l!e!P!V!T#R!Z\"Q$U\"L\"j\"h#k!X!L![!N!W!J\"K\"N!S!O#S\"\
        U!P!\\!P!S!S\"Q\"Q!S!M#V!M!W!P!X!O!T\"V\"I#n!j%k$h\u{0}\u{2}- s!Q!O#N#J-P*r!T!P#P\"T!JAPB,, P!M!U#n!m9R!Q!S#o#M\
        GNeo\u{1e}\u{5}* S!L!Q%l!q7R!P!P%m!r;\u{f}!?rjY\"\u{1f}`=rk\u{12}( U!Q>Mhs\"G/m\"QET\u{18}i!$p;p#(P\u{15}t2nw\u{11}\
        & r!K&Msp-rXodu\"Bn4S7\u{e}!!Kpb& r\"J&R9Sfs\"N\u{d}L!CsZ)& n\"K#P\u{c}s\"M#Q\u{17}W# n!I!L'[! oA[k I!<!H!\u{2}\
        !>!B!T!;!J!/!H!2!H!D\"7!E!6!D!@!Q!M!Q%M$J!D!L!y!E!A!O!<!N!8!J!=!K#8!H\"I!@!Q!E!H!n!E!E!P!=\"=$>$@#O!M!S!P\"r\"r\
        EO!r!J!K!P.R+M(p'P!C!N!w!J!M\"G\">$F$N\u{a}.( R!H!n$P!E8U!O'S?\u{7}# m!G&I6M8 s!I!R!G\"L\"G(E$I&O'O!W!J\"L*I$P#\
        P#N.k-P'o-n6R's!G1\u{1b}$ p\"R?Q4R!@!frGk! n/\u{5}% p!N!K\u{1f}`#pN7!VS9\u{1c}!!Lh\u{15}$ P!oyS!p%\u{e}+ K!H\"t\
        \"N\"R8O#t\"R2F\u{9}N#ln@& o!Q!O=s!P!N/l*!N!O#I#S7n!R!P&T3Osp\u{7f}\u{2}!(S\u{0}4$!Q$O\"P8oS[% p!S!T\u{1b}r\"N\u{17}\
        \u{1d}& Q!O$S:Q%S1N(\u{9}\u{1f}(! P!Q!o!M!V!R!l!L!n!L!R!L!P!J!P!C!R!H!Y!M!Y!O!W!M\"L!N!T\"J!T!U!O![!N!R!L!X!M!Z\
        !K!M!L!S!F!R!E!Q!D!S!P\"V!i!M!S!X!k!L!j!O!T!O!S!Q!W!L\"M!U!R\"O!W!O\"S#M\"n\"L!N!R\"g!P\"Y!N!d\"i%P!W!Q!W!\\!P!\
        V%q!M!P\"O%m!Y!V!S$T\"X\"g!s$K!R\"S#Q!g!X!T\"K!V!I\"L\"L!S!B\"U$S!V!O!V#N!\\!Q!U!M\"E!T!O\"P!W$W\"J!T!R\"i)RW\u{a}\
        ! pIM$ o)Q\u{f}o#QsF# N7oXoKB+ j!T!L%P!Q7r!O!N&R\u{1f}`3n\u{1a}MZ P!T!O!T!T!O!D!P!S!C\"r!p#A$J!H'Q$i!O!O!M!Q!J!\
        M!N!O#m(O!L!R!N!T!X!M!L!K!Q#O!k(Q0P#P(O%Q1R7P!Q/r!G!Q\"S!R!G!L!S)Q!N#O!o:K\"FR4mP@#?k6O&P\u{11}\u{1a}\" Q3m\u{d}\
        \u{11}) j!R!V=o!U!Q&U.S&S<5!fpQU! n\u{0}\u{15}!\u{1d}u\u{1b}\u{16}' M!T\"M\"p:M#N\"rU\u{8}!fq5O!VSz-!%S\u{2}w# \
        R%l\u{11}nK$-!S#R\"R!L!P8P#S#R!T`T'pNn*Qw\u{b}$ o!L\u{1f}`<u%8\"\"T=pyN\" rzx7\u{1d}$ q!M>t!O\u{19}3\"%NQkiZ#\"\
        p\u{1f}`%qvcN!U!V#M!H!O\"D6X\"V!j!T!N!P!R!j.V!V!T!F!N!T4r'M!P\"R#P\"P%W\"R!R,S/q!M$K!I$r!P'P+N#N!S#S!J!I9o!t$Qp\
        WA!N!P#l!R!S!T4Q#j!S!U$N!R!T-L\"T#L5n(O!N!m\"v!E!O!S!Q)n+R!T<M\"R.S%m\"N&_\" r\u{2}ra->!B!H!D\"B!H!;!w!>&?\"C\"\
        A)M$I!M!J\"D\"C!m.M%B!p;m'K%R#ELN\"o.S%N!rP,##n?m4TIN\u{1f}\"! T!P!n!K!X!U!j!O!h!N!J!K!T!7!U!J!N!H\"Q\"S\"Q\"N\"\
        X!j!R\"N!P!i!L!R!J!S!O\"P!Q!K!U!<\"G!J!F!I!R\"I!R!L!U!N\"M!W!O!L!H\"P\"M\"N!U!l\"S\"J!P!D\"n!Q$N\"L!O!W#S\"p!M!\
        K!S\"i!R!R\"P!U\"U!L#K\"m!P!P!S!O!V\"S!V!U!r!N!F!U!Q#Q!X\"m\"V!U\"L!S\"l!l\"n\"Q!X!j!O!S%K%Q\"V!O\"M\"R\"S!i!N\"\
        K\"K\"O\"K!U!B\"f!N\"R\"l+j8\u{1a}\" QBp%RL o!I!H!J\"C\"S!P!U,N*o!P!O#G\"R!J!U&S&M!K#H\"J!T%S(N\"O0r!J\"M*n!R'O\
        \"q'q&R\"p-n%K*o$P&G/R!L#m+Pj\u{1b}!Rm3<& q!E!J>H}s\"H\u{12}F!?TKM] o!>!N#@!I!M!V!O'n!Q!k)E%N!S%M!S!R,L!N$K\"R+\
        T!l#E+R#J\"n!I\"L\"p!K\"n!G\"M!M\"H'R\"k!H'Q$l!J#G!I(u%m!E\"J+D!O!k!K!N%Q!O'O&l!I$p&O%pwm\"#Q?R(C' o!N$K\"P9O$M\
        \"R\u{17}\u{7f}! oSz!?r2\u{1}9 h!P!X#O\"Q!V7g!T!T#L!M!J!P-V!o#S\"LuM.O#R$O\"U.n!S!P-7J k!g!M#L\"O!Q4M#k\"Q%K/J%\
        M!L<l!L!J\"G\"E!M\"I\"T!Q\"P!W\"@'E\"S!K!T&H!K$P\"h%Q*n\"M!@!Q*l#K'U-m0x' m\"R%G8q\"S%Jks \u{1e}D m!M&G!Q4Q#j!R\
        !S%M!Q-V&L;F\"m!Q!R!n\"Q!I%q#H)q+H$m$Q#h\"P#l(Q!L+F#E!Q3p!G!OHO!+mf\u{8}!!P'T' p\"Q%R!T7s'Q!PB8!Bu6B' n!K!Q$m\"\
        M9R\u{1b}lJQ$ m?q\u{1f}`!PWb\"\u{1f}`=v]b. p!K$V\"H\"O=N@N2O9P%n\"r#P4q-ML\u{1a}1!S!S!P\"K#Q#m$I1T!S!Q\"M\"S!R-\
        N&P\u{6}Q&Q,(, T\"L#l!K!T!N7R!Q$l\"N!O.O\u{3}8!?ooD! p\u{8}U\" q!M>\u{1e}#)i?N4t2F/ O!T!T#N!l\"S!k6L!O!S#L#T.R!\
        P\u{a}OL]#Bs4I&KdN, t!O!N#H\"T8v!P!Q#K\"S.T&P97\" S!nH\u{1b}$ n\u{1f}`=t\"Nzq!?m\u{b}p! P|\u{f}# m!L>m=9L O!Z\"\
        N!j!T!T!X!U8Q\"Q\"S\"P!T-O#U#V!V/P.S\"m!Q!O$m#P\"k-M!Q#S!S'V1S#R!T*S\"Q!R$T!T!S!U/T(n!q%k6-\" o?n~M$ m\u{1f}`-m\
        MM\\>$ o!Q>o!R\u{f}\u{15}; R!C!u!C\"B\"@!K'G0l!H!h#I\"G!O'J'WBT\"k&R%m%k*q%S\"m#S\"m%Uq?_ V!S\"R!O!S!g!P!P!O&P+\
        p!N\"V\"S!S!R!T!T!V!Q!S!Y!R,K!X!Q!R#P!M!Q+K'N&p%Q\"N)S!Q!R!s!K&q!R!N#T#R#L$l$K#p!N!R!J)N\"O-Q!U%i!O!R-U!Q\"V-T\u{1a}\
        ^$ v'J8{'K@J\" rzs\u{b}ph!Q!L!U!j!P!L!K\"k\">$?\">!o!@!Q(O#j!S!K!R\"W!P!Q!T*k\"R!L!P!U\"K!Q!I\"P.K$p'S\"t!P!N#P\
        #q!P#Q!M!R!Q!p!N'M!M&Q$O$Q\"m!O%Q$p!S\"n$O!O*V#O!P!S#R!R!P!R.M!Q%r$q#b/!B!P%I8p!C!N%I.P&O!Q,m$R1l\"SaSP4* p!R&J\
        9G&I.G\u{b}q!K4q%mrK\"\u{1f}`ZnG \"\u{1f}`=sFs!?rA,*!M&I8E[{!M'u#K\"v!OWJ\u{e}J% Q!r\u{1f}`<Q!r~jK!=\"K$@!K#k)k\
        'L$l!C\"K\"F!V!G!N\"k,K!I\"k!M\"H#V7I#F\"o\"P$L\"o\"S!O\"O\"Q'R-m!Q\"r!N$H'N$L,O%T#K@j_\u{4}\"Jw4I/o\"\u{1f}`@o\
        \u{1e}\u{9}\"JK4uvT$ M\"p=P\"mqgM I!O!O!I\"L!U!P!Q!P&m!n!G!T!N\"l\"M\"u&Q!S!Q!M\"O\"S!S!S*S\"N$P\"Q*O\"m!M!l&H!\
        M$u\"G!P!r!J/o=S;T!Q&N\u{17}}\" R?S\u{1e}+#\"O\u{1f}`>oUs% M\"n$O:n%Q\u{7}z\"\u{1f}`Ux{\u{17}\"NS2mqx5 R!O!O!K#\
        P!R!T*n\"R+T!R!Q%Q!R,Q!O!O#S\"Q\u{5}M\"RI]! nX%\" S?R\u{1b}>! R\u{6},\"!TSR+5\"\u{1f}`0r$0!$m^k6!I!W!R\"K!J!N!S\
        \"k5p!P!R#I!H!J!U-L!O&R,O8w`T!N]\u{18}\" rzutc3 T!L!T!R\"j!O!K4o!Q#H!R%J!O/J{o!Q.M'S!Q\u{1a}+' O%M\"I8R%R\"L!T5\
        \\% l\"K=k\"R4Sm!!$l,!!4Ni3\" v?v\u{14}e@ r!N!O!D\"K\"W\"B6s!S!U#O\"U!U.U$S!T%R,N#S*N#Q(P.T\"T2M!N,P,N&N\"Q.r!S\
        l\u{a}#!Nyv!NmL# m\u{1f}`eIuV\" q?u\u{17}A#!R\u{6}o!R\u{1c}\u{18}\"<p\u{15}p+V)!N!V&P3R!n$Q:SvR!n-U!)leX\" n!Ew\
        n( n%L\"O8q!P$K\"I.LX*!?t\u{11}C!\u{10}px5\"Ho4O\u{14}/# l'H~I=\u{12}% m!Q\u{1f}`Yr%q\u{19}e!fq\u{f}\u{1e}# Q!p\
        wr\u{11}>\"?R6S\u{5} # q\u{1f}`0qz\u{18}1 P!N\"m\"G!N!O!T7S!M\"k\"K!P!Q!M.S!U$Nf:!.m\u{2}B#\"REL4u\u{c}\u{12}!n\
        r\u{7f}\u{3}\" n'L\u{10}\u{b}!?tsa$ n)R\u{f}n#R\u{13}W# r\"P&P\u{15}/\"&P*p|$#?l\u{1f}`6L+i%\"P&N?J-RRQmNF m!J!\
        N#A!T!C!S!K\"B!p$<#O!R\"I&m$U!Q#E\"E\"N#o$A#O!T!D!N!B\"G!R0I?L)n;S%m+j%S&M&Fk$#\"T$R!M\u{f}\u{5}, l!N$O\"Q!P7s!\
        K$P\"R!Q\u{1f}`3o[B= O\"V!O\"G\"m!V!n&o0U\"Q#H\"q!W'r&C!P%H!S!H2NJP#o)R!r!N!M9H$N\"mxl!!RLD\"%p?qM\u{5}2!Q$K\"Q\
        8k\"V#P!S\"U.U%L4o,t!I!M!K!P$QMS|\u{7f}\"\u{1f}`eoc\u{0}' q!H!J%F8o\u{1f}`6o\"\u{d}& P!r$M:P!s$NZ\u{1a}!!Qwb$ s\
        %B:t\u{5}w\u{1a}]\"$l?m\u{c} !%P\u{5}\u{10}\"\u{1f}``sST* L!E!s$Q6N#Q\"m$Q0U|Nf\u{e}' N%L*p0R/M2r\u{c}nXh) M!F!\
        I\"o!I%n5K7Mgt&Z\"@O4pg\u{16}!#Sjr\"!P?R\u{0}3\"!L>o\u{13}\u{1b}' K!q$N\"S8P%S\u{1c}nB', V#H\"F\"P!l!G\"H9I\"Q4\
        S\u{6}Q&m\u{c}.& J(Q7M%L4m#Rwc! mdK% n!@!J%D\u{1d}oH\u{1d}\"!M>v\u{4}\u{12}\"DN4o\u{1e}6, r!B\"J\"I\"D8o!K$G\"J\
        /U&Qdo{f\"Cm4SZM( S!o$K\"L8P!t4K2t\u{13}\u{9}1 o!K$E\"K!S1q&l!L$J\"Q/Q%J!N8q'l\"R}okP# N&k9O($! r\u{9}\u{1c}\" \
        Q?U<\u{8}#2n?Q2pUR![Mi$,\"U#J#S7P!k!U#L#S-EqJ(oHqM\u{15}\"@o4S\u{3}iT J!t\"N\"M!V!M,E(H!p#n!T!W#F#U->\"D\"H\"D0\
        L-L!o!N\"Q\"S!N!O!n#q\"O!Q!R!o&O!s!P\"E\"S\"r#N$Q!o&J!u\"I)H!p!G*K!t'J\"I/J1\u{7f}#!p\u{1f}`=pth\"\u{1f}`-tF\u{19}\
        (!l!P%K!k8r!O%K.H4s( n!B!T&Q7l\"QhmVo\u{a}1\"Hn4L\u{5}~' m!E$I\"J!R<M\"Q\u{5}V* O\"K9R!n#P\"L3O|R!n!N\u{1b}\u{1}\
        $ o!J>t!L\u{1}]!3n1?\"$j?jU\", o!N!M=KXn$C,p'p#m'q%p2P\u{d}\"\"\"M=ra\u{5}\u{7} X!P!U!O!h#K!R!V$N!T!K!l!M\"T!Q!\
        K!M#I\"W!X\"N!Q!V!W!Q\"S\"P!P!S$R\"P\"R!X\"Q!R!U!T!W!N\"Q!O$V!M\"O\"N\"U!n!K!M!Q'T\"I\"J\"S!R#Q!P!M\"l!O\"i!V\"\
        P!Q\"O&m!T!M\"P\"Q!S$N%T\"o!E!I\"q!H!K!R!I\"m\"V$W!X!M(O#I!R\"M!T!N\"U!T!M\"T$P\"L\"Q$l!P!N\"NS^\"!M&Rl\u{5}! m\
        M\u{7}#!Q&M?MM\u{7f}#/m0R/m9+! PcR$ t!J>u!Lz=#!L\u{1c}v'p\u{16}\u{1d}!BvJm# m\"S%L\u{14}-!?sf,' N\"o$l!L8N\"p%K\
        4\u{7f}) m!H!Q#J\"G-F+m4ITq\u{4}@% O!p$L;r4H\u{1a} !UHU4!?Q\u{1b}]!?s:\\)!I&O8l!Q&N!O-N!M&QYK!^MY\u{7}\"#j?k{}\"\
        \"L?OM:\" n!N\u{3}\u{13}!UltM& P\"n\u{1f}`+rHO\"o#\u{3}%\"N=O\"T&M4u8\u{0}!\u{1d}u\u{7}k!@qTg\")kSTYRH j%G\"Q!Q\
        3P!k$Q!V$S\"S1L2L+K!Q\"R#N!S!O#L\"m!S!P!N!N!l!K&o!F\"m!P!O#L#B%O'K+P!k!G!N4S\u{2}\u{17}!wp\u{c}m( S!J'k7Q!N'm.J\
        \u{1f}Q!y$ M!R&PTOE\u{1}\"\u{1f}`%m|j0 L!E\"N\"P*u!K!F.N%S*p!K)R(k\u{7f}Q%R(o\u{f})!wpV\"/\"R#I#S7S%K\"O!H-M!I%\
        n!wVr7L7p!P7e!!Ob\u{18}& r!P$P:p%Q^q\u{4}\u{1d}* R!N!k$M!N8Q!P&P.O'Kt\u{4}!!M\\s#'N{r#N\u{17}D& l!J!I?NWQHnY\u{6}\
        ( s!Q$I\"N!Q7n!N'M[k' K!N!l$U!O8O'RFQ' k!H!P\"j/UQRerI~&!Q!N\u{1f}`;m8o\"PjK!?slh( R\"m%L!N4okP\"oHoSY% J!J$L\"\
        KNP\u{e}\u{15}&#m\"O=m\"N2P^p~6& l!N&H8r!P&Jz\u{5}#!K$n\"PyW= D!X!U!H\"k\"g8E%V!R!U!T.T#T\"N!S?L!F!S&K!N!R!k-O!\
        O#o9H#U-K&TD\u{b}!#ma<\"Hm4S.?% r!E!O&J5P[\u{17}!Dm\u{c}\u{3}!!H6B#\u{1f}`Zr%r*v# r!M!N's\"BnJO@(+ R!q!N%K!L7R!\
        t!O%L!M-QJ>% n!K\u{1}rBr!M\u{19}|' m!K!O=NXn9M0mS\u{16}$ s!G>s!IsJ$\"n\u{1f}`SM\"o\u{5}q#UPhR\"qUT!?pBs\"1o.QX\u{12}\
        !&Me4) q!I!M%I!J7s!P;L\u{1}q\u{16}>!?q\u{a}\u{a}!wqm9# Q!m\u{11}nho\"Bl\"j[^% L!t\u{1f}`TM!t\u{0}v5 j!H!J!F\"v!\
        o!F!L8M!N#@!K!O.E!G!J\"{!q!E!GLnQO*\"E#G/T-H!Q\"G!P1q\"P\u{c}MZ_$ r!M!R=rDy2!N!m#C\"N!l5K\"h!T&M.R!THR(LXR#Q'R.\
        N\"K4$-!G!W%P!T+O-I!R%I!W4MKoMQ,O\u{2}?\"Jm4Q(J$ q!F>u!H9\u{18}& p(L?S[v\"I\"N\u{18}~!Km=\u{17}% p!J&R\u{1f}`9t\
        \u{14}.\"Bn4SB\u{6}\"@t4I%L\"Co4OL\u{17}\" q?sts$ T!n\u{1f}`!qt!$ o!C&C?I48$ n!F&M?LT<-\"T#J#S7P!k!T#L#T-EqJ(o2\
        o6qk@E k!N$H\"R4M$i!P$K\"K.O!U#N\"L!R/R!N*P$Q*S+p#l!J$P+F!N#L&S\"t\"o!M\"Q*n!J!Q\"T!Q%R]t#'o8R'n8)\"\u{1f}`+t4\u{7f}\
        # O!m>S~\"' o\"J#L:o\"O%O\u{19}p\u{1a}\u{14}+ s!K!N#I:i!O$G\"J4uWoNmU=\"\u{1f}`esO?# S?QrqtY% P5Q!qRQ!qcA&%P\"O\
        !P4q#l\u{12}q\u{c}s\"\u{1f}`%v<]!Lm<R!?Pr2; R!C!u!C\"B\"@!K'G0l!H!h#I\"G!O'J'WBT\"k&R%m%k*q%S\"m#S\"m%UR]!?re5$\
         o\"M\u{5}t\"M\u{8}\u{16}\"\u{1f}`ete\u{1b}\"BR4nHu##j\"M?O\u{e}@1 S!P!S!m\"k!Q!P!O7M\"R!n#N!S!Q.U!S$SUk\"\u{1f}\
        `@q\\^' P#o\"L:Q#v\"O2D+\u{1c}!(QV\u{7f}!?o\u{f}\u{9}% D&l\"P7M&k\u{0}Q\"?Q!nqK(!Q!O!M$M.q1O:L(q\u{a}1!(m\u{16}\
        \u{13}$ q!O\u{10}q!Oc\u{6}* Q\"R$R\"N7L(P-N!R&Q\u{6}S\u{6}r3 M!K!Q%x!?7P!P&o!F-P&m!MCN(NAm+r!M3r!K]\u{5}$ t'K8t\
        ;L\u{d}3!?p1m\" S\"l\u{16}\u{18}!AU4%\" m\"QR\u{1c}$ r'G\u{1f}`9ol)!wp=2#(S?Q-Q6E$ q\"P=t\"O)C$!K&N{r#M1\u{19}#\
        !I>s!JbM\"Go4N-\u{9}!FPxQ!\u{11}qRi.!R$R!O!I!T<N!P!J.O$R!S\"Q\u{4}l(Pf\u{a}' O;t\"o\u{12}L!tEM\"o$\u{18}5 ]!F!J\
        !J\"B\"A!I'L$s!i,N!P#H\"H!H'N$l2i6seV1n]/' t!N\"M\"K:l#Q\"M\u{c}F\"\"H&P&\u{6}+ o#L\"D\"G!R8k$H\"H!L-H!R+q\"@R4\
        n\u{c}\u{2}\" o?r-|-!R!S%S8NXp!L!QLM7r#s!I!KCNN7; L!P!R$Q!T!T+T,S!S!O$T!O!P-K!J!M#M!K!U?O7I&T8P0H!Q&S.R9(. o!F$\
        N\"J!M4Q$M&K!M-NAM\\Q.p!O\\p!$l\u{1e}B\"\"Q\u{c}s\u{18}0\"\"SSQE0#!P'N7paR! P0c!!Rv!!!S\u{d}\\# p!S>rox) m!K&N!\
        P8P!O%S!Q4Ie^\"\u{1f}`@nDj$\"H?K#R\u{18}p\u{1f}M\"\u{1f}`Zr\u{3}\\, Q%I!J!G?K!I.T&pXn$N)S(K\u{7}\u{1c}+\"S#M!o!\
        N=O\"I!Q-G]N!t$QZ\u{1c}!@m\u{10}~\"\"SSP}?! S\u{16}\u{1d}!\"J0d\" r?r\u{16}\u{1}!\"m\u{19}u7 V!T#T!C!J!O,P-S\"W\
        !T!I!K!Q!R+N\"I!R!R!U!GeRCK4Q^x&!R!T?T4L\u{a}l\"R\u{10}n\"\u{1f}`=o>\u{8}#!K\u{1f}`<p\u{13})&!P&I9L&J.Q\u{b}N\u{d}\
        \u{a}< C\"o!A\"M!T!l!s+E,G\"n#J!J\"l-I!L%CDj$M$q+R\"R<N$O,L!J%Q!I!o\u{c}a% n(M\u{1f}`8o(N\u{1c}!# o!E>p5 & t!N$\
        K:t%M4R)\u{0}%!O\"O\"K&q?n;n!UK7?,!L!R#L*Q-q&n,Q(LAr\"NVN\"q.9& N!s&NsO!t\"N;l&!M&R8o!Q&S\u{5}s\u{8}d\"<S\u{15}\
        SNJ!?p\u{16}\u{1c}# s!K>s^\u{15}% G(M7O(Q-P\u{3}?&!S$N\"RMR'N\u{c}l:}# m\u{1f}P=s;$&!o!O#Q\u{1f}`<t$QYw)!O!P%I!\
        G7o!C!L^x$Qq)\"\u{1f}`.sov# Q4o+Qd(0 J!L!K!E\"G!K#D!y*M+L)J!s4m[S$nMr`j2!R!U!W\"H\"W6S\"W!O!S#L\"U!V-T$N\"SJSNO\
        -Uk\u{1a}2 F!F$o#G3u'r\"M\"KHL't-O!J\"rJL!u\"L2q\"K(\u{12}!?pJ@) r!M$N#Pzn$PYt!N$O\u{1}f\"\"n?o|\u{17}) M\"O&l7\
        N\"O$N\"q2p\"L1\u{0}- q!N$F\"Q!R7m!T!S%V!P\u{4}o$p0mlN* Q!v$O:N!u$O0JpT!s_ofc#!I>nhR+#2\"R#U\"S8j!W!Q#T\"I!R-T!\
        O%MET2Q>T0k!P&H*\u{19}+ S!U!K%U6l#V!S%T4L\u{1a}K#l_\u{13}% n!J!S=s\"Q\u{6}b!!S\u{1f}<!Cn\u{4}$!!S;D\" Q\"l%d&!O\
        &NMQ&M\u{5}q!P\u{1}9!!TfY!'Jc;( p!O!R#K\"L!K7k\u{5}Q|+\"\"H&PN); Q!V!k#E!K!W!m7U!O!T\"v!J#k-N!J!C!I!I#l:L2S\"q/\
        Q\"q,O9p(R)`\"'KNR`*\" Q4k\u{7f}3$ Q'T9R5Tx\u{f}! mG\u{1f}\"(O?P.l' R#D!s;S$w4@^pq\u{11}$ t\"H=v\"H|\u{13}!!J :\
        $\"n&R9l&RB~$\"l=M\"w4GF>$\"R?R4O&U\u{1c})\" S!Qyc!!Ji0\"?nGsZ1('R!R7v\"R%K!LTK!K\"/\"Bq4OD\u{5}b P!Q!O!O!O!W\"\
        T!T!>!O!l!m!I\"=!?!=!l!C!M'U%O!P!L!O!P\"R!O!F'A#I!M!N!Q!P!U!T!R!I!K\"I!K!j'O!Q'H,M'k#R#Q(S\"Q%U9Q!U,R#k!O!M\"S!\
        R!U!R*N$k\"Q#S\u{4}\u{0}'!Q!V#F#M8M'Q~mNv& L!M!j%M9N]Slc$ n!M2T,o5b\"\u{1f}`,q^V!?uE\u{5}\"4o?qG*\"$l?lkY#@P4o\u{c}\
        p?\u{2}!VU\u{b}\u{18}!@r\u{1a}P!np+\u{1d}? O#W!W#Q!O!S\"P&P\"I,N!S\"l!m!T!T/L!J!L!P!o\"O\"K'P#V1q!KgK!m!p%J!M!a\
        !?w\u{a},\"\u{1f}`.t\u{18}\u{7f}!3n\u{f}n+ m!M!T$S!O!P8Q!T4N&OKT}EF C!W!K!F\"g\"k!N4S#I\"L#S!P!g!L-P!Q$N!S!P,O#\
        l1I\"n!P%I\"j-K$o!P8N\"S!m-G\"U%W.H!r!Q\u{1}r\" q'IM3!!LNK!!Q\u{5}X\"\u{1f}`Zt__%1m$NRq!NwP-\u{19}! T\u{6}s#\"K\
        \u{1f}`>sV\u{14}$ p(Izu$IT%#=p\u{1f}`;p'y!EoCm!?qII' P!L&W8Q%k\"P2Nhg( O'P8R'R.U!U%Q\u{2}n\u{12}@( M!O$l\"R9Q\"\
        l4N$L{'\" r?qB\u{16}& K#R0p,L#S0qSs* r!M!N#P\"I8q!P!Q#Q\"Hg'$ K(urK$u?m!\"m\\S& s!A!K%E8n!E4+#!LiNbqDi6 U!L!h$P\
        !F!R8M&J!L2R\"PCP'J,Q\"k$K!S,l\"N\"n9Q&Q`P\"\u{1f}`-t\u{5}:& S!n!L=S!i!O4#' S\"o&N\u{10}M\"m5u$K(\u{3}$ P$o;K$j\
        Ta$ S\"s\u{1b}K\"t3\u{11}( P!R!V%S_n!Q0r!H:Y\"/p?o/}\"Fj4N\u{d}$3 k!K!U#M!P!G%I3j!P!U$O!G!V$L)P\"J(S\u{3}R&T@A$\
         p\"M?RVtKF% p!M!R=o\"Rz\u{4}#\"T$R!M\u{16}S\" P!pk<\"GK4uf&!?sl[' o!I!M\u{1f}`*m1r!M\u{14}6$ n!M>v!Nm%* L!T!M$\
        R!R!T9T#V\"R!M$+! m\u{5}Z' O\"N&m\u{1f}`8P\"N&qI/% S\"N#L!mAQM,$ Q\"U%L'm2\u{5}%%P=V4l\"O\u{a}T\u{13}\u{6}$%K#S\
        MO&Q/[#'S?S$l@\u{c}\"NN2o!8% N\"S2n+L4nP_* p!J$P\"I!L7m`o!O_r\"Q&9( o!M&S9O4RDO\"qeP}m!#lS\u{9}+ Q!G!R#H\"N?R$u\
        !r&M-L%t\u{19}y' r!L!Q&O7l\u{1f}`!l\u{2}}' o!S!P%N8p\u{1f}`;pKY! o=\u{a}%%J\"K8N!SXrr~!\u{11}r\u{2}=( m!R!R%Q!Q\
        7r;R!H\u{d}\u{0}% l!K$K\"I9L}:# l!G!O@#' N!R!Q&o\u{1c}N\"R\"o7\u{1e}\"\u{1f}`-th\u{8}- Q!P!L\"k!O!L!M8L\"Q$N\u{7f}\
        q=Q!Q)@!WQCU'!n&N9NZP!m\"Q<o\u{7}\u{4}\" q?p,\u{b}'!O!S%R!i8R!T%O\u{c}x& V!l!P=n\"L%Sb*!$l*p\" S!l1\u{1b}'!U!R%\
        m9S!T9T\u{7}Q\"4!Bj\u{0}7\" R%M8\u{a}\" u?u@O!Bl&Z( s!J&H8v!G&JAv#E\\w#!O!P?RMd- k!P!U$m!M!S7h!M!O%P4Q!Q\u{c}Rp\
        |! K\u{18}g& o!I&I4P$n\u{11}P^v!%Tzo$ r!M>r5Q\u{1f}p3 k!N!J!U#O!L!R7k!Q!Q$O!Q.R!H&RVQcl!Q!N\"h!)l-n)!P!T#M#k7N!\
        T$P6P!O)O!FQ~}\"\u{1f}`@o2h\"'I9Slj! wXA&!I&R7p\u{1f}`7O$q\u{b}I# M5xSx5I\"!N?O\u{9}]% j(M?Q.T&R\"\"% r!J&K8u'L\
        \u{4}\u{1d}\"Gp4Q\u{18}\u{10}*!S!Q\"k#O!N9S%L!N-R!Nu=\"\u{1f}`@tgP!(os!\".r?mC8' R\"l%L!O7O\"n%N\u{5}a. N%Q#V4P\
        $V$T#R-P$T$T;RZP/P%S\u{17}6!)k|<$ o!K>v!L\u{1e}9\"\u{1f}`+r{3. J\"R#k\"P8J\"R$R!P.T!O!T%j+r^NLF%!S$N;M!l#P0=& p\
        !K$L\"ErR?nD\u{10}T Q!U!S!D\"S\"O!S!B#R!U\"L$N$v\"F\"R$Y!V!R$U!T!V#U$P$P!R!R!W#O#L#T)l'M!v\"L\"F#N\"P\"n,n\"M=M\
        !Q'S\"T!R\"T!P,Q!S$Q\"K*O>>$ P!o>Q!p?L!4Qt(' u\"K&J7y\"L&J.Qe>\" q?s[\u{0}R Z!X\"G#S!P!X+V!K(N#l\"X#V!W!T!V+V!N\
        !Q!T#R\"R!U)T*k'K!Q\"R\"R!U!T$P\"o#P!O#S'Q!Q,T$Q$O!P!P#n'N!L!M,j%S,W+oVQ& Q!P2p,R!RDN]\u{7f}. W!V!S%T$T$S(j(n\"\
        S%T(V&O*R1j\u{14}\u{f}% S!P!l&P?SE\u{4}O q!M!W#G\"Q\"S2S#J!f!Q&O.P$R\"U\"N*m1j!M#P!Q\"O\"H\"k!N\"P\"k!N'M#D!O&I\
        $k!L#M$H&r%S\"O!Q*H!L\"U&P.o!G!P\"J\\U!!K\u{8}X0 R!I\"t!E!O:T#r!H!S2P6mHq!O!Q9Q)q`W#!R?Q'P)\u{4}4\"R!Q\"K\"J!R5\
        q\"r!N$Q\"N/P#Q\"RML\"qFn0o5P!K\"qm#'!O!Q%N5o_STR\"oj>\"<P\u{15}P|S#!n?q4I22!#m(w% o!Q>p!O4O\u{e}5!(P\u{5}9\"?p\
        Gsw5, j!I$Q\"k8k!M$M\"p!S3J\u{6}K&L6+$ q\u{1f}`=u#r-S& q!A&I8ocoro1o# n'R8n7\u{14}!?o\u{b}j* K\"R#o\"Q4P!q#N\"S\
        \u{f}P!q\u{9}\u{c}\"@r4OQD# r(M7sJk4!@!W!J\"T7P#T!F$G\"s!U'L*L\"F&pEQLP/L!S#p\"L++\" p\u{11}tS]\"\u{1f}`.s/E!?t\
        )K\"\u{1f}`%tge\"?t\u{e}q*\"& T!M!R>P!R9ON\"' K!l!p=M\"o&k.Q\u{10}D# M\"k%N=)$!N!o?n|rRM0 P!F\"u!M!J!R!E\"E*E,N\
        #~!O!F.I$3\"DB\u{7f}$ N4o+O4m`c#!n\u{1f}`@q\u{7f}2\"\u{1f}`UpTm\"!m?nXE& S!P!M>R$T6N[,! Ro\u{2}% O\"P#q\u{c}O%q\
        \u{1d}kA F!i!o$m!M!S!I\"I&O.G\"t!R\"m!p!L!Q)I$A!H!Q\"A!M!R!V,L#o!s,sXo#P-r!S\"M(;# m\u{1f}`@rO+) m!M!L%E9LZj!Q=\
        OGlQP% S4m\u{1f}`,S2o\u{15}v& M!M!j%M9N]S\u{11}\u{15}!?rvX!%M,\u{1}$ N\u{1f}`=P!p\u{1f}7$ N!r~N!rRm#\\Q\\o#Q\u{2}\
        T!\u{2}n\u{1a}y' L!i!S#O?S0R6m\u{1d}?' O%M\"I8R%R\"L!Tm[' P!M$l:P!N$m\"M\u{17}L!?si\u{6}!wrQF! RrO- O!Q\"K!n\"Q\
        -R,M$O4r\u{8}Q#P!o\"RSy\"\u{1f}`@p\u{c}|6 M\"S!R#U\"S7M\"S!T#L!S!S-O!R!P\"R\"Q!TXR,P%O;O!R\u{12}\u{1a}% k'L\u{1f}\
        `)k#LH\u{3}( q!D!O%B!H7s'F5J\u{12}\u{0}!!T~\u{9}% r!Q!S&Pon#C$ P$j?s4M\u{1c}S\"\u{1f}`=t\u{15}h\"$nSUC[##n?t4Ji\
        %\"\u{1f}`=p|c0!I!U&S)m/K&O.O&O!Q?m$RFI<L%Q\"O=r\u{1e}R\"!I?K}Z!TS{V\"Bn4T'Y!\"S;\u{4}\"\"l&U:E, t!F&N4O!o!Q\"r\
        !M\u{10}O!oCo#Q;\u{18}\" S%M\u{13}X- Q!l!k#K\"L8o!G!T#L\"J/SkT!p9&\"(T?R\u{5}w!!S,*8 o!Q!P#H!K!J!P$o3m\"Q#L\"K!\
        P$m)Q!P%N!N:P(N,G(R)LEj#2!\u{1d}xgc* L!E$H\"t8P!I&p\\PPn4p\u{1a}\u{b}% N\"P&j7Sgq\u{1}Q$ q!O&N8t~X!?p]6!+o `!wp\
        I_$ m!G&K~P@\u{15}( E#J!v0W+J$q\u{1f}`!pj\u{11}# o!IZkMI#)O\u{f}p#Rxh!'S=\u{7f}\"\"M=s\u{9}g\"\u{1f}`%p\u{1b}~*\
         Q!H!o%K!M4p#Q(S~J,p\u{19}Y!wqp\u{13}' s!D!H=n!L\u{1f}`!P\u{e}I'!G$J\"o?K.K$L\"xZ|#!NEO!PfD( O!K!Q&q7P\"R&l4SX`\
        \" P%ni?!?u;n' n!N&O8p!N&M\u{1a}Lb\u{1a}%!j%P!S?S!O\u{2};& U!m<N\u{1f}`9o\"N{\u{f}\"%M:oA7# p!F>qQ:* P!L!O%O\u{1f}\
        `9P!M!O!O$Kh\u{8}A j!Q!Z!Q\"N!P!G!L'E$I,u!T$N!R!K!Q'I&H!N!H!S!K\"I0N$SdO.P!P#R\"O.P!n!q`\u{11}E\"L#S!W!O!V3o!J$\
        V!O#R!U!T!U-R!J#R!T!P!T!R.Q2M!Q!R!s&O;P*t&o!J!Q!S-P!O#Q\"Q/Rj\u{1b}7 T!N$F!n\"S+o-N!W#J!j!P!V+o\"R$M\"O!M)R{m\"\
        R#L#Q-R\u{e}\"+ k!H%l!J9M5S$m>peq#p<P\u{18}v#*k?U4ofd\" n!Kz}# m!Lyoj\u{1d}\"Ky4G*;# Q\"ORR*\u{14}!!Q\u{1}%\"'M\
        8p<\u{7f}) M\"O$N\"v7M\"P$P\"w.O\u{b}\u{c}%\"o%M!Q>O/N]\u{11}# M!n>PJq!?wTB\"\u{1f}`,N1P, r!P$F\"L8t!J&I4S0MHr$\
        K't\u{a}{% R'q{S#mMm\u{b}j#\u{1f}`@t?q\u{13}%!)k+., U\"S$P\"n4P%T%S!j.I!R%S\u{4}L9\u{1c}$ S2q?R\u{1e}o\u{18}}\"\
        !Jep5/!$K{\u{e}!?p\u{12}z\"!O?OyJ# o!E>p[Q\" RwTHa\" x?}'P!!K\u{7f}\u{1a}!ns4`#!N\u{1f}`@PS9( u!J$E\"B8z!I&F\u{19}\
        nCE! nM\u{1b}\"\u{1f}`+r:\u{8}( P#m\"I.Q,O#w0S$Ai:\"\u{1f}``q\u{1d}P% o!N>t!OWqvh$ P<q\u{13}P\"q&%$ q!L\u{1f}`$\
        sZNT n!A!n#R\"P\"M\"N0T$g!J!i!M\"E\"C!T-G$I\"E4m,R!K\"l%n!L!Q!S*I#D!L%n!M!R!O#J'A!V!F$q$l!T\"L!S)V!L!R!k#S\"N\"\
        S.j!F/P\u{9},# o!E>p7\u{1a}! rim##l?m4S\u{1b}\u{8}Z Z!;!J!o!n!J!J!8!D\"k!M!k#M!?!=!@!F!E\"R)n!A!L!N![!H!S!;!J#R\
        \"P#D#I!J!J!O#I!N!C!I#G!g!B'H\"RHO&N8I-m$C!R!j\"O!R!D!K#M'N(lh73#U\"E\"R8l!V&S!R-P!R&O?Q(O%m\"P%Q*p\"M+NAP\u{6}\
        g2 q!G!P#F\"l8k!L!Q#J\"p!o-L!M%D!F,u#CsK7+#!R>n\u{1d}p]\u{6}# ONR\u{1e}r\u{1}\u{f}!*o@&S r!X\"J\"M\"P\"N$N\"H\"\
        O\"I\"Q&R\"N\"r!J\"N\"Q\"P(J$K\"S2j\"Q\"N+I%W#F%j!I$i(R\"k!H'P%E#G#n!D%m&R\"T*g!P\"h!m\"P,O'E\"N\"i+i{w!\u{3}QY\
        B!!Ihp!'J\u{16}\u{7f}$ O\"nxO\"n$02 O!H%h!O!O+O,O!G%Q!N!T2j\"W;P/NNQ,Q6R2-\"Jy4Gt\u{e}0 w!A!I$A!F!E4Q#o\"M&J\u{8}\
        p\"Q.p\"Q3n\"OKW\\ O!L!n!I!Q!D!L!Q\"T!T!R!R#T\"G!L!P!U+S!N!i\"j!P!Q\"l!R!X+T!W!?!J!=!H!C!O!V\"A!G!A!J!I!M!@!A%N\
        !P0O#k!R#T1Q%Q!Q-o9P\"Y!L\"O0p!I!Qy-$ u\"K=u\"L:m% p!I?P\u{1f}q!M<K% q!G&G!Q7qZ>\" r?wX7#%n\u{1f}`@od\u{d}!&OJq\
        !.m\u{4}<\"!L&Na$' P#l\"S!Q;R3NbSPv$ r!J!O=oK'!&M\u{1e}f! R`\u{10}& h!Q&J8q[QJM\u{1a}r&!L!T%O8n'LQM~G\"\u{1f}`%\
        s\u{c}:! qt\u{8}\" o?oz$\" q?uF|\" n\"P\u{f}\u{1a}$ N(r7N(tj1( P\"q$Q\"O7O\"s$Q\"Oq\u{1a}# n4R?V&5&!N$l#R8P$lBu\
        'Z' n!Eyp!J-M<u!Ii\u{c}\" q?u^t$ s!H>w!IvP&!k!P%N9l&O.N-u! n1D\" P?UUJ\"@l4V\u{19}|% S!l$M\"O9l:8# M\"nSSNx!#lG\
        ># o\u{1f}`=p1\u{1c}$ o!I'Q7t@2& o;O!p#v\u{11}O!p?\u{e}!\"TJ+!-nh\u{1d}!\"P*n( Q\"R#L!k9K7TArjO\"p# o!E>p\u{0}&\
        !?p*\u{e}!#n<.\" p?qb%\"\u{1f}`Ut%',!E&K8m'M!O3P!PLv\"H/q\"OEP^p(\"X1Q,O\"T&S#P'P2nQk+ l!E!k#H!m!H8k!L&M5QVRV=(\
         q!I&J!Q\u{7f}p2L6u$RrH$ Q!p>R!qW\u{e}#'I8n'L\u{3}\u{f}\"%m!OT\u{4}% N!p>P!s4H`\u{8}!\u{e}uA\u{13}% J!P&S8M!S#9\
        # t!K>tD-!\\QI\u{8}\"\u{1f}`Ut}S3\"U#I\"P!i7W!V!T#L\"O.IGo\"M@n!R&M!r\"L9N$N\u{12}h5 u!I!N!N\"F!H!D!O4N#p!J!R&L\
        5M$S.n9QHo\"O+m0O8\u{10}% S!p\u{1f}`$S!p/>, N!J.N&q*K\"Q#q$q0J$J$R(q\u{6}\u{2}!?q\u{2}B$ P!r\u{1f}`!rp\u{2}!.lS\
        f& o!E&J!K\u{1f}`8o\u{5}\u{1f}!&Q5l& o!P&P8p!Q&Nwv(\"L#l#Q9Q#r#P!t0LU$#'N\u{1f}`9n2i\" SDo/o\"\u{1f}`-o \u{1}!'\
        RBJA!M$D\"L!W+Q(Q!U$R!V$k!N,S\"R!U%Q;P\"k!F!N9T'O+m!G*T!Q!U\"Q)j!L\"j!M!S&Tro!'Rj_% q!P\u{1f}`/pEtX8' P!M&l!O>P\
        4n\u{c}pF\u{a}!?q>>!?r\u{b}\u{10}- R!Q!J#J!M\"t7Q\"K$N\"v.M!U%Kn\u{10}!wp(\u{16}( M!o$N\"q!S}w-o$QW\u{17}+ s\"P\
        #I\"J!L3G!q*M.L|G!qXO+ M\"T!N!S!J!r9L#O#q2S\"N0m!?MWN! KA\u{1b}$ p'N8s'N3[* Q!H!o%K!M4p#Q(S~J,pMz\"\u{1f}`%sW\u{a}\
        . m#M\"V\"S!W7i#N\"T0N\"Q\"Q\u{7}l#R7sH\u{8}6 q!D!O#C\"G!N'M\"n\"G-I\"z\"K\"O!T)P&D,uOo0M>q#L\"L1\u{12}$!Q!P=v\"\
        H\u{13}\u{b}' p\"Q%P8q'Q!S-Q\"N!AS\u{14}\u{12}6 J!T!P#r\"E!K3o$L!V!U#p\"J!P-I!M#T\"L=OIS0q\"Q2m5u2 q!?&E4M$IXq+\
        o#F#L'H\"v!I&o!K%F\"R/u!M(48 U!T!V#N#l4P#i!R!U#M#T-R%Q!TET#R/Q>Q\"P.j!R!T#M\"Tjh( O!Q$P0s!KQQ!s!K\u{1d}BK K!v\"\
        S\"E!J!M!T'G0K!u!V!I\"F!N\"T-W!M!n\"E\"D!K,L#q.L#O!R+o!P*n,M\"R!o!K\"r!J7l!I\"T!p!N#O\"K!OxS!?sV\u{c}\" q?n>-+ \
        M!H\"T\"K\"F,p,M\u{1f}`!M%O,o{\u{e}!\"NC@8 W!R!j#G!l!T8V%M\"N.T&O0L!N*Q$R*T?P+t\"m#Q.S!U$S!S\u{5}i\u{1f}.! X!O!\
        n!N!c!R!l!R!r!M!W!J!P!C!P!H!T!I!Z!K!Y!N!T!L\"M!Q!L!U!P!U!\\!R!X!M!Y!T!j!O!g!P!W!N!Q!I!S!N\"K\"N\"O\"L!S!O!R!R!j\
        !N!R!K!T!J!R!K!W!K!U!h\"N!T!O\"Q\"X!L\"S\"M!Q!S\"i!P!W\"T!W\"h!l!O\"Z!P\"g!j!Y\"g!N\"L#T#R!W!P!T#Z!T\"Q#P\"n!L#\
        m!Q\"L\"i\"g#m\"L!U!P!X!K\"K\"N!T!O!T!h!U#T\"M!V!S!T!R!i!L\"L\"D!U!I\"M\"E\"V#P!U\"n!j%k$i$]! o\u{9}G; M!Q!N!k!\
        V!K#Q4l#N!K\"U\"R#O-R!Q#N!j!U\"M;P?Q;l/N!R#P!V0N\u{3}'!?r\u{1b}\u{d}# R!m?n~1!?vV>f o!S!V!L!P!M!K!K!P!L3M!q\"l!\
        Y%O!N+P#R!S#S!P!S!O!O*m$J!P,n!R!L!n!K!M!J%n\"Q!M!K!o(M!P!q!I!Q#K!G\"I!K#o!K!J%l!P&r$m\"M!O!I)M\"q!n!R!S#P!S\"P-\
        K!M!T!q\u{5}.# O'p8QFA$ p\u{1f}`-tHsjf\u{6}!E!l!Q!l!N!T!M!n#T\"F\"h\"J\"L\"R\"M\"O\"H%H!X\"q\"o!P!q!P\"W\"A$P!S\
        !K!U!H!V!J!K!O!V!H!L!T\"R\"M\"D\"P!N!k\"R\"C!N!O\"P!M$O#n\"R#S\"Q!P\"R#U\"L!M!P'R!W!j\"V$J!K!R%Q!R!l\"M!g\"j!P!\
        Q!Q!p\"k!j\"k\"n!H\"N!P)o!N!R!j!N\"W\"M!T!N&Q\"O\"R$S!M$m+m\u{10}Y! QNK# o\u{1f}`,P94% T!K!k=m(PD\u{8}\"\u{1f}`\
        %o0I!?utK4 P!F\"U\"j\"i!P7N!K\"L\"D\"J.L\"q\"n\"u\u{6}N!R!N\"p\"HG\u{5}$ p\"H\u{1f}`#xg\u{8}6 L!j$I\"L!R3S$T!X!\
        S#O!U!Q!S.U#O?l!R!QEQ1L!S4Qd\u{4}% p\"N\u{1f}`#w;q[\u{a}$!N&lSV\u{c}o\u{1c}\u{1}$ p\"K1Q!mj\u{c}3\"S&l4P8M!RBk!\
        K!J'Q\"U%l!S!K/o'R\"L,o$P\"N(^. E\"J!H!Q!E!H%?!w(M+H+E!r4k\u{c}q\u{1d}$!ns2\u{4}#!O\u{1f}`Yq(\u{0}!\u{11}qei% n\
        !K$H\"S9Qph@ I!Y!W!N#W-R(M$N!V!g#O!R\"T-R!P#U!T!RJP!Q.T<Q!M\"H-J!S%S!R!X-L!V!kmy$ t!Q!S=s\u{12}V\" Q%n\u{11}7% \
        X!N$S:PhpL<\"\u{1f}`@yPS!Zpn/% m!C!R=r\"O=f# P\"L|m?.!@r\u{c}%$ R!n\u{1f}`=n\u{1}h( l!G!J%J!K\u{1f}`8o!SI\u{17}\
        % p!O\u{1f}`Tq!OCH#?u\u{1f}`Fq\u{b}\u{1b}M T!N$P!V!I,N(O!q#[!Q!U#S\"M,P\"R!T!V\"O\"K!T+S$H.P!N$Q#U)O)S$T/P&m!n#\
        T!O!q+k!P#S!W#S!R!K!V)P&Txz# R@l4Q|\u{11}V o!P$H!K5R!R#l!V$N0M!Q#R\"O0G$l'Q\"k!H!J#P!K#M#G!Q!M#Q!P&L\"n!M!J%k!O\
        !N$J!P\"J!J#H$T!m%n!R!R\"J*M!S!m\"T#O*Q&k!K/im*!EP!k\" o?uf\u{1c}% l!P>q!R.Ms)0 o!J$F\"O9R$J\"Q.I(Oap\"O=u!O#N4\
        O%p\u{5}h!'L*\u{6}! ow\u{b}$ Q%m:Q%ole' U!Q&KgT,qeQ\"m\u{12}=!#L1\u{12})!m!m%I!Q8n!m%K!Q-JoC\"\u{1f}`Bv@29 B\"w\
        $I\"H7D\"o&M.hBS#M-H\"n%Q\"o#p*M\"o!O$Q\"m6N#R\"k3E\"p\u{e}b!zrm-$ u!F&M8u>o$ l#S<l#TZF!\u{11}t3\u{1e}( W!N&T8l\
        !S&T.T!N\u{14}}\"\u{1f}`=p\u{9}\\#!O!P%S~X#(o7P(sNO* w!G!O#M!Q!I!L7o\u{1f}`!o{5\" N?P&/, l!P!P%K!O8Q'LSv!K#F!o!\
        J[Z!!Q\u{18}k& r!O&H8x5N&F \u{17}!Tn\u{1a}y!ZJ0\u{1}\"Br4Nsv@ l!V$G\"T!m4Q#i!W!V%S.P!P%O0Q!U*S&T%K%U)k!P/U#N(k&\
        m\"Q!P!k*O!T\"R5K\u{1e}!\"@m4O\u{7}4!!M&_'&M!Q5R(l!J3PyR@a$ r<M\u{13}r\"ME\u{e}#(n?p4O\u{19}n\"\u{1f}`Eqq;$#O!i\
        ?k\u{1f}RPh\"\u{1f}`Zr\u{1d}72!Q$I\"Q8k\"V#N!S\"U.U%L4o,t!I!M!K!P$QMS'.$!P\u{1f}`$r!P\u{1e}\u{2}% n!B>n\u{1f}`6\
        o\u{e}N'!T&V!L7L!N&N.m\u{7}_\" p?qt\u{a}#!Q!URQm\u{14}!TP2^!#m\u{0}'\"!J\u{10}uNK\" q?toH\" n?o;/\"\u{1f}`%r\u{8}\
        \u{e}!%m\u{19}X%'G!i?n4PKp\u{12}@# p!J>n\u{1e}f#\"MBL4lu\u{9}!.mMj( l!R&I!M7t!L&K!O[M( s\"P%L!P,P+t(K,P\u{1e}N*\
        !I!Q%O!N8N!T%R!R\u{8}s0nZI!&O\u{7f}\u{14}'!P!Q%R!Q\u{1f}`:R%R,=\"!ozoPC\"\u{1f}`=r\u{1d}\u{2}!!S\u{0}'! uM-!UN<\
        {!wp\u{1a}l# o!M>q\\v#!Q\u{1f}`$o,\u{a}N m!S!S#k#N!R*Q!T(m#k!L\"W#R!O!V,T!L'O!L9O!Q!P#n!O!R!J!O$U$S)O(S!p\"M*s!\
        O!N\"N!q#o#O\"m!M.S!n#n\"Iy-!?p9\u{7f}( I!K2t,l!I2l\u{d}I1vs)7 Z!G\"T,K1L!N!Q$p(O&H!S!G\"I\"IWM%p.q!G!S:P\"n\"L\
        \"K{|!\u{7}K>\u{f}#!m!TRV\u{a}\u{16}\"<P\u{15}Po$$!S&Q8p!R\u{1}[#!o'R8l7E\"?KHMI9\"!O$Nb\u{12}!&N):\" q?uy-!?rN\
        I$!M\u{1f}`,rIM`\u{d}!(Q\u{1b}j!?o\u{a}k!!N(&$\"V&S?Q.P\u{12}&. p!K!S%J!K7m!P!QeOIs$L,o!N!Rx}2 s!O$H\"H4H$t!I$I\
        \"G.F6N$r,R(NMt!H\"J-K{\u{6}( L!o$K\"P8L!q'N-PE\u{f}!^SvN&\"R:o\u{13}R\"oCm\"SU)% O!Q'O7Q(L49#\"G\u{1b}t\"JI\u{f}\
        !ztX]- N!Q$R\"K!R!H$x2L\"S+v(N=qcq\u{1d}`2!m!R#F\"H!Q7P!y$K\"N.D!L#K\"H!S,o#Quo!H2\u{8}$;O!p\u{14}O!pZ,#!n$O;n\u{10}\
        .7 V!L!j#I!S!I!P8Q!k$U!J!Q-I'O;R$o$Q&S!S\"p\"OXl&P-n#(S9n3P?i!\u{7f}s$_!!Q\u{6}b\"$jSU\u{7}V% l!C&F8o'F\u{10}O\"\
        \"Q%N<&!VV\u{7}X!Bm8p$%Q\"T8p'PB4% k%K?Ntq#Qx`$!J$M;L$MTt\" O?P6y!Bu\u{14}\u{1d}5 q!E!R!Q%J!O2M$G]G)K\"p+H!K#l\"\
        r#O\"q!G&r!I+MSb$ q\"O=r\"PJ8!\"o\u{9}t\"BQ4o\u{3}X, m!v!C&N8q!I3o!I\u{b}n!O4o!N\u{14}1\"\u{1f}`Zv\u{13}\u{c}!f\
        q75!/RFX!TSg2$ Q!pyQ!q\u{10}\u{b}$!Q\u{1f}`$r!Q\u{1a}$!VS\u{d}XM r!L!W%O7K!h!P!T%O.P!Q1m!k#N-j!L#P!Q!M!Q\"H\"k!\
        N\"N\"k!N'L#D!O&G$k!L#M$H&r'O!Q*H!L\"U&Q.o!G!P\"K9\\' p!L&L?I\u{19}u#K$Ofa$'l!M>o4SI\u{d}%!L%N\"S\u{1f}`>OQy+ F\
        'l!UrO#n(n\"L!s<Q!o\"H\u{1b}X# p!M&I\u{16}\u{c}0 Y!n!R#F\"I!Q7P!y$K\"N.D!L#K\"H\u{5}o!HCA' m(N7p\"R!l%M/PC\u{10}\
        !?r\u{5}\u{5}6 J\"O!J!T!B!v!I!K7N\"S!N\"G!q1M!U!D!m[Q#mKO\"L!o\u{1f}K2 R!M!L$O!L!R3R%O!R$O!Q/J!W\"U#PSq#O?Rtp$ \
        l!J&P\u{1d}oT\u{17},!R!k#F\"J9S&J.G!R%J\u{5}t\"O%O)!;\"m#I\"Q!O3S!l(O!P!V!T-Q!P#R\"N@L7P\"n#J!S!P8S!l!R!M)Q$S4N\
        (]\"!J&Lj{!Cr/S% q\"O\u{1f}`;q\"O\u{8}z!,k\u{5}!*!K!H#I!o!M!O8N%l!O!N]\u{5}%\"V$R9O\u{1f}`'PQQC p!L!J!M\"R!E!^!\
        q!L2F$l!P!M$I!T!p-B!O%P!S3o'N&I!I!O!l$l\"I!R!O>l,F\"T/J$KC\u{7}\" Q4m~f\" m?uf\u{f}(\"i%R!Y7T5M!N&KCPdqP N\"V#E\
        !G!r!k!C\"S$D!K!B\"D!G(K$L!V!B!K!?!H!L!U!G\"N(K!O#t!p!U!T!k!S!M$K!S#F6QWN\"o,R!m!h#A!A!o&E$G!Km/0!M!M#E;S!S!L!Q\
        #J!L-L!K!q!o!J\"p!t\u{f}\u{17}!.l\u{16}\"!ns0\u{1c}!!Hi\u{0}\"\u{1f}`=t\u{2}Y) N!J\"L!Q'r!o!H5P<QHy* K\"O$R!R8O\
        \"S4M$R\u{d}N!R\u{f}Q#!K>wHM\u{17}?!\"SSP0!L!U#F\"Q?S.O!P#M\"F=p!L!GLR*q#N,LUx% P!r\u{1d}K>M!v]{J S!k!O!G$I!T3J\
        \"s\"h!j!P!L$A!U-C$D\"A-o#N-N!o#l#N\"L\"k!K#R,M$m\"R!p,F*u!J/p!S!Q#J\"N.K!E\"sxo\" n?pY,# R\u{1f}`@SeB$ q!M!M=t\
        *z) O#M\"K&p!O>H4w\u{c}s!P@Y0 U!F$H\"H!Q-N!t0M4L-M!N!t#E+t!GlOmm)!D<p!O!o\u{1f}`!o5R#p!Oc\u{a}!@R\u{3}k& r\"O&K\
        7s\"O&Kp\u{d}1 H!R!Q$j!L!O7L\"P#t!q!P!P/L\"J!M.P%m+1\"!K>l|)& o\"N$M\"O7s(Kf\u{14}\" w?xB\u{11}$ r!C\u{1f}`?xh|\
        : G!V\"W\"k\"T,Q(o$L#O\"V\"S,Q\"T\"U\"S\"R\"M(I#OKH=N!o\"R-L#m$R/A$4O>o!O1D\u{3}\u{15}+ N#J\"m!T/q!OQL!q!O#Ixl\u{4}\
        h+ L!I!k#L#P3r%L$O\u{b}N!r\"O}j)\"K#M!m;N#O1M#Q\u{8}Q!T]\u{19}\" p?o\u{14}H#!O>p!P7g*!I!L&M5nqo#t3q%tKR#nXd#\"T\
        $jSTN=$ o!O>p!Pii$ p$Q;m8TQ\u{1a}!?t\u{6}j$ S!o>T!p*\u{1b}\"<O\u{15}OS\u{13}# n<Q\u{15}Q\u{2}\u{1c}% r!F!I=o!L\u{6}\
        1!\"SxW&!U&T8U'U\u{1f}`:p&x! Q\u{1a}.' R!U!l$Q\"J9n4ROe) m!G$J\"L8r\u{1f}`!m!K$L$\u{c}!@r\u{3}^\"'N8o%|\" PUSeH\
        #!K\u{1f}`UK>c$ R\u{1f}`@R-riY\"\u{1f}`@q|YO T!J!K!O#q!k!m!D(I*N$U!P!J!S$i!n-N!R!C!H!G!R\"m3m'L!L\"L(N!I!j!H!L\"\
        W+M\"N%O\"n+O!Q)k!N#P-R!T$o!J!I0;\" n!Hr\u{16}!?uo9!XoS%!Bp^X\"#PKmw\u{1f}#?K\u{1f}`;t\u{1c}\u{8}\"1mQp\u{14}\u{3}\
        \" T\u{e}TaR\" U(T=W\" P!m$(\"!N&P\u{f}\u{8}\"GT4mqw) M\"o#P!S!K!U?R4R\u{6}o(|\"'JMQ\u{1e}\u{f}& N#N1r+K$n0r:r(\
        \"L%K!R8Q!N\u{1b}M!s\"sU<\"!O'S7(- {!D!D#I\"J!N7r!M!N#N\"N!L[mZH#!I&O_qnX# n\u{1f}`%nE:!zq\u{e}E-!B&D,L,p!I!h#F\
        \"J4IWR\"P#q_J&X\"$m?l\\4% P\"r\u{1f}`#M\"s\u{3}K1!P%O!S\"Q6R\"P&l-I\"J\"R\"L!LLp'n?q4Q3o\u{1c}K) P!O$U$S?Q,Q\"\
        U$N\u{6}O\u{18}v\"\u{1f}`Xn[z\"'N8p)\u{1d}!?wbo!fq#w! n\u{1c}13 o!N$L!J!P!K3M$n!Q$O\"S!L.N%OjH\"q!O)M/o6C('L!V>\
        H!M-SNl#P!R\u{e}5\" m\"O\u{19}g% P\"m$l!P8N\u{17}\u{d}$\"T%M!k9Tk]#\"Q&T>I5~) O!H!m#I\"F!M7U6j\u{c}n!\u{1e}\"\u{1f}\
        `+r{\u{1c}' o!K&O!N8O&Mwn*u$\"P%S8k'Q\u{19}1\"?Hrr=d$ o\"T=s\"S\u{11}T\"\u{1f}`Us\u{2}U('L!V>H!M-SNl#P!RaP!wqOZ\
        ) L!M$o!P!Q8P!O:R\u{a}n$g\"\u{1f}`et}m$ I!O&R8L{1\"\u{1f}`0r\u{2}\u{16}\"Bt4K$ % R'U\u{1f}`9T'V~ * R'T9T!U%T.N&\
        P\u{5}Q\"m8o_\u{11}! m\u{1a}[!zsg ( h!O&M!M8J!U%S\u{19}p1f#nq4pMnl-% O%m:O%q4LjX, u!F\"K$I,G,p!M\"O$M\u{17}O<r%\
        q\u{8}s, n!Q!P#I\"Q8n!L$H\"K2M\u{7}u!O\u{17}e!xprT(!S?Q&W!S.Q%Q\u{2}o#L\\5\" N0nJtW D!I!N!G\"r\"v!U!C\"E&E$P&q$\
        L!I!K!O\"r\"o!V+n\"C!M!B\"<\"P!S)D$P&P'n(L%Q!L!M!q!T!n-N\"L*N!t#I!K!R!v(J!q#P)S!q\"U!M$m#P)N! ) I\"p#P!Q!R!N9r$\
        Q\"N\u{14}F!Bp9t#4l\u{1f}`,S\u{15}]$ p!M3R?S3J- p!K!L%K8l!T!P%N/O1o$K-khp&.# L(R\u{1c}O\u{1c}a1 p!E!C%I!O7p!H!O\
        %J!RSq#M(I4G,Q7o9N!\u{6}*!S!m&T7K\"q&R.MEq\"k\"RN^% u(G7scu$IE{\"@p4HM~* Q!H!p%K8R!P!l:S?QfOi\u{1a}'!R%Q!Q!R?S\u{1f}\
        `0ou:!(MC\\0 P!Q!Q#T!J!p!R7R\"R$M\"U.P!P\"S#NBm'\u{7f}% q!F!N=r!K\u{0}?% N!M$USS/Qg\u{7}#'K8r'K?t!\u{7f}rY\u{12}\
        # L-s?n 8L F!J!K!V$O!K!L\"@(O\"}!H)N!Q!R!U$S!L!O&X$O!R!K!O!N\"U!O!M*L#H!}!H!C!P!A3r2Q!S!OLQ!Q!V%L!Q8oq0!?w?\u{16}\
        & S'n!H>n!L3U2%' Q!F&N6q\u{3}rTP#q%\"8 U!T!P!H#I!U\"I(o/Q!Q#N\"S\"M,R!O%O!L'l5S7sQR!T!Q8m[P$ r!J>x!L\u{b}\u{13}\
        N\"Z!U\"F!@!V!O+R(J!J#p!Q!S!S!R!E!B!T!Q+Q\"R!W!M\"K\"Q;P%m!K!J!L!M$M\"S\"n,H,M&N+r!J!J!M!R)Q!k\"H6P!m\u{7f}A\"\u{1f}\
        `Zq\u{15}z\"GR4o(\u{4}#!P&O8t`o\"!N'QR/$%n=v\"Mros\u{3}* I!R$O!U9N%P!M/K!T&Sp[D W!f$I\"Q!Q3S!l#X!i$O!P!T!U-M!L#\
        RBL!l!r!T(R,N\"o#J!S!O.M*S!l!R!M)P!m#S!V3LQA( Q%N#T7O%N\"Q!L4m{\u{13}\"Am4P\u{10}\u{d}\"CL4v]\u{2}\" Q?S+#\"\"R\
        ?Ss6# m!O>oi&\" n?q)!#!T\u{1f}`?s5\u{11}9 U!T!V!T!J!P#U!O*A-E\"D\"G\"A.r!T!u\"D\"F\u{6}Q!S!S\"R\"j!M)F\u{b}K% R\
        !rvO!tWw8,!Co\u{19}|!#l)\u{13}8 o!T!P#>\"G!P7r!A!J#C\"@.V$C\"O@S!l\"S%k!F\"OZi!V$M\"I \u{1b}\" p?p\u{1c}[& L!M!\
        j%M9N]Sz\u{b}\"!L&Jz{#!P!l?k\u{1c}\u{19}\"!P!l\u{1e}!( n!L!B=r!I!JWlgq9\u{1a}# Q-p?m\u{7f}/%!l&KMMSS!kKD) R!O!F\
        &G5t\"QHL\u{d}L#tG\u{17}$5O!pRO!ph|% L!t\u{1f}`$M!u~L&\"M%B!S7m\"N&S\u{0},##o?p4O+z\"\u{1f}`%q\"F\"\u{1f}`=qx\u{12}\
        $ o!L&K!SLU!CmwA\" t?uJ,\"\u{1f}`@t\u{c}\u{18}!!Q+\u{1}\"!MEP\u{2}N# O.p?m\u{1d}L- W!U%H!T!Q7o!J!T%P!R-P%J\"MAo\
        V >!k!F#o!D!p!F'D\"B#L'r!O#C!j!K!S\"Y#M'H$X\"T$V\"U\"T\"P\"M'M'r'M\"o!N\"O!I\"t%M!H\"q,l!I$l.o!L*K!r!O!l*p#H\"P\
        !l*I(K!r!PPm% q\"R&R7n\"R\u{6}}+ N!C!n&O9h&R.WLn>pBk5qu\u{10}!4Pg\"( Q!Q!O%O;L\u{1d}Q!P&Q^\u{19}( J!P!N!l\"F\"N\
        9N!S\u{f}y!gp}D& S!L!o\u{1f}`Sr%Q,\u{11}!UPY\u{f}% T!m&F8V!n\u{9}\u{d}#(T9l4R\u{1f}a!$pZ_\"'PSPvz2!O!P#F!S!R5p(\
        J\"J/P%EBP!o!T5R<P\"p\"PCUBj\"\u{1f}`@n\u{1}.% S'S(G2V%P\u{5}]\"(R~N$aU =!o!T!E\"O\"w!N!C\"E$I$D(M!j#C!o!S!G\"K\
        !U!i!D+E\"h!O!K\"O!P\"O,Q#p!S/P!J\"n!S$O!H\"p-N$l!S8T!M!j!s-I!i!W!Q\"S\"n.N!qYa#!O\u{17}q!O>j\"$l\"TEY# n\u{1f}\
        `%mU1$ P\"k$j9Rl<* N!m!M%N8R5h!KNn]n!M@\u{2}\"Ho4K*V\"!n?o\u{15}\u{17}# N'p~p\u{16}\u{7}& O!L!k$k9Q\"no\u{11}U \
        n!T!L\"Q!A!X!T!P*R\"O'K!R$T!P#D\"T!R,S!T!K!T\"M!M!Q)U#o!l#J!P#S,R$P!t%U!P!R(S(H/O&n$n!K!R\"I,q!J!O#F!Q!P!I.I!Qx\
        G\"\u{1f}`%n&a% n'L9K&I\u{19}q\u{12}`!0R_N+!P!N$L\"k8N!S$P\"ljq\"Q#P\u{1f}u# R!O!m#f#'K8p[T_E#\"K\u{1f}`>s{\u{0}\
        \"'m8T?\\&3r!O+S3u!O1B\u{15}\u{9}! M5f1 I!G!L!J\"R\"v!G7K!I!O!M\"m\"\u{1}.N\"N\"D\">]c& E!m&Q8M\"T9Nj\u{4}#'N{r\
        #NW+!\u{11}tD.# t&L9rD*% n\"Q1T,o!QTM#!P\u{1f}`Dm!8!#k,.$ L?O!P:P\u{7}\u{4}% N\"l=R\"l\u{9}rSN!zspW+!T!M$K!S!N8\
        R!U%M!R.NBr\u{3};!(QpI# P%J!ni\u{7f}. K!O!Q$r!N!P7N!T!S#T\"R3l\u{8}Q$n\u{f}\u{1c}(%K\"M!O7S!m$L\"O!O?/\"\u{1f}`\
        Un\u{11}\u{d}\"\u{1f}`%mj|$ p!G&J!Qa\u{b}6 P!J\"L\"O!Q!M!P!F&o+p%S!M$Q!P!R(m&L'R9pil#S4N@?g u!J!M!S!Q!N!I!F!M!U\
        \"M$P\"Q+S#u!M!M!U!R!O!O!I!K!U&T!X%G!N!U\"N!N!N!L!O$T&N!q#E!I#q,R#O(P\"n*o!L!N!S\"I!Q!v\"I#R#T$P+m\"S!L!R,p!K!P\
        !M\"U!N!K!L%H(S!T!NE[#)p?w4>kd.\"I$K!S!P7m\"O#R#R-V!N%H!L\u{1}k%Qy\u{14}( l!O$L\"H,l,n!R&K?T!#l@\u{b}S U!O!V!I\"\
        C!O!M$Q$N\":\"O!V(U#k!M!R\"m!P!S!V!i!r,X\"=!K!;!I!@!N!<!M!?!G!>!K!A\";!A\"R#O!P3n$V1S>U.M!R!S!L\"Q1NJN$ o\"L=nO\
        t@v* S!L!Q%l!q7R!Q!P%m!rY\\!\u{e}nFY*!s\"S\"J\"G9K\"O2o\u{c}v$J\"H9i' L!o$Q\u{1f}`;M!q$QsM\"FJ@t\u{1a}\u{1f}%!R\
        'X?U.S&Se]r J!X!p!7!D!S!o!T!n!8\":\"@\">\"@!G!A!E!K\"M\"K#j!G\"R!U\"?!J!R!L!T\"B\"C$B\"E!M!F\"Y!j!E\"S0K&P!M$K%\
        T\"S!T!U!T!V#R!R!M$P+U!W#i!W!R!R!o#V!S$T#P!j!M!I'P\"j!V&E$T!i\"[#H\"S!j!T&F\"I'R\"Gk-!Js\u{12}O# l\"Suo6]$+r!P>\
        q4OC\u{1b})!M&K@p.Q&IbP\"pBT&S\u{11}\u{1a}- N!r!I#G\"F8M!|$M\"L.D$K\"I\u{6}LSd$ t2L-q#o6\u{9}!wrm<0!m!R!O\"K\"H\
        (n1G$K\"I(n'P!SGN;M!sFm\u{10}DE P!p!U#K!Q!R!R3L!p#o%I#Q-C!R#J\"H?M&Q!o\"O!p\"R!S\"n&Q!o\"P!K$q.M!s*P!L!p,o\"Q%O\
        dW% P(n?k\u{1f}`!r!{#!MApLra,\" l!K7\u{5}C H!B!L!M\"t\"@!O!G\"C$p\"u\"G\"M*O!I\"N\"C*G\"I$J!O#p\"J!K%s\"r%q!MwD\
        !H!L!Q\"u\"D(r\u{3}\u{9}\"\u{1f}`=p :. M!m!S#O#l8P$J\"n.Ojp'n7N!q$S\u{0}\u{9}#\"n\u{1f}`%o[\u{6}9 U!R!P!C!l\"Q!\
        K!O7T!O\"I\"P\"J!R-G!N\"V%MSOMv!M$R#Q\"S3pi|!%R\u{1d}L( R!T&S9T4Q&LWrOQJi! p\u{14}t' M#m\"I:M#H4y\"Ljh\" O?QRt7\
         W!R!i#I!l!T8V%M\"N.T&O!T/L!O*Q$R*T?P+t\"m#Q.T!V\u{3}\u{7f}! n\u{1e}vJ F\"P!S\"V!T\"F!S\"R$E$M)Q!R\"L\"N!K\"V.L\
        \"R\"O\"U!Q!J\"M\"K\"J$O#O;O!M\"n-M%R8J\"Q!m-K!R%R!Q.N!p\"SuV& O%N$m?O4p\u{c}o:\u{7}! T\u{7},!\"n\"X% r!Q!O#N#S\
        \u{19}g!?qI\u{15}!\u{11}u8m!+r\u{8}\u{0}$ J<v\u{13}K\"v;n!Bme2* O!M$m!P!Q*o.N!O:Q\u{5}Rz[!,o\u{a}G$ q\"K=n\u{e}\
        n!a) o!K!O%J!Q7m!O&M.KoA:!=!D!S\"u\"@!D)l,M#E\"M\"y\"G*l$H$L*N(L9L.P'P#n0n2K\"m5o#Mq]Q!P!W\"V!E!W!T\"F&F$A!T'N!\
        l#Y!O!T\"V!J\"T!h!J,I\"S\"J\"J!S=I!Q!V+T#Q*Q%Q\"S'r%D!Q*N!l!J+O!Q!m!I!V#L!N\"K*T%S\u{1b}\u{1a}!$m\u{13}a8 s!R!J\
        !S\"P\"R!L'K$R!O+s!Q!M%U!O!l+O!T!O!K\"L\"L!L!ST\u{c}G!P!T#H!H!R!U,N'R!N$Q!X#K\"R!T+X!O!N!T!M\"P\"M!T)V1S*o$R$l7\
        K!L&S+R!N,O!P\"P!P#O\"Q!N\u{19},% o=S\u{1f}`8r#S\u{16}V+!U%R!N!O9o$R\"T-M$S\"PyN;\u{7}!\u{7}s:V- m!H!E\"k!H\"N!\
        N7O!R8QJs#H!K'9( V!Q!k#Q\"M!T8N$Rm4%!n!P#R#N8n*/\"BT4m
        """
    }
}
