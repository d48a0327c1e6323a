// Made by `understanding build`; build it again when the declarations change.

extension MovieConversation {
    /// What was learnt of the declarations in the language "en".
    static var enUnderstanding: StaticString {
        """
        SKU2{|r*R04zTF  Px8'$~SN\u{1f}#_$F\u{13}#6\u{f}'\u{1c}#6\u{1d}$\u{10}+L@P\u{e}#T^/\u{18}+3\u{15}H\u{14}+QG\u{6}\
        \u{11}+3\u{19}\u{1f}\u{16}+0\u{a}s\u{15}+<$(\u{18}+\u{19},6\u{d}+ $\u{3}\u{14}+\u{0}t'\u{15}+: d\u{15}+8-\u{4}\u{14}\
        +xf\u{0}\u{15}+e:i\u{16}+uV#\u{10}+B\u{1e}\u{1b}\u{8}#9Tj\u{11}#(e>\u{13}#8\u{17}W\u{6}+c'J\u{13}#~2\u{14}\u{12}\
        +%G\u{1b}\u{1a}+p+0\u{8}#@^\u{18}\u{4}+2ws\u{12}+x\u{10}\u{5}\u{14}#N@a\u{10}+\u{1d}+w\u{16}+.h\u{13}\u{6}#\u{a}\
        *{\u{14}+x\u{4}:\u{e}+\u{4}*2\u{e}+juk\u{12}+/\u{15}*\u{11}+hJA\u{17}+V:S\u{1b}+K0`\u{16}#8,\u{8}04\u{6}#_]`Z`Y\
        `]`Y`Y`H`R`W`Y`a```^`[`X`W`Y`X`S`Qab<`'`\"`J`Q`P`[`T`N`@`J`9`7`Y`\\`W`X`Z`^l]=`!`*`E`I`C`d`O`?`1`B`,`0`K`K`I`H`\
        D`_?`fcD`H`K`P`S`a`Y`C`J`6`R`M`X`Y`T`Y`W`eD`bQF`G`E`O`N```G`C`H`@`O`J`N`Q`L`K`L`Y.`f`na@`P`T`S`S`Y`S`H`C`G`E`\\\
        `]`[`[`\\`V-`[``\\7`P`P`S`O`O`G`6`E`I`?`U`S`S`T`Q`U\"`8`C`ddO`R`U`R`W`P`;`O`>`9`[`\\`Z`Y`\\`b-`A`+`s_O`O`L`G`H`\
        E`;`D`6`.`R`P`M`J`K`ZH`c`S`J`eaO`P`S`X`Q`Q`H`V`U`M`[`Z`Y`Y`XN`\\`S`J``MV`S`U`W`P`Q`Q`Y`R`U`Z`Y`X`W`PM`U`V`Q`U`a\
        cQ`S`Z`S`U`N`X`Y`\\`X`[`[`[`WL`b`Q`R`R`fRT`T`U`L`R`O`V`Q`Y`Q`X`V`S`LT`O`\\`Y`\\`]`Z]\\`^`]`Y`W`]`]`^`_`^`^`^`TK\
        `W`W`R`W`W`X`[`Z`W`V`X`Z`X`[`[`Z`Z`Z`HM```R`M`S`U`b`P_Y`U`U`O`Z`Z`\\`^`[`\\`]`WJ`\\`R`M`M`K`^`M[N`I`J`K`W`Q`V`U\
        `P`R`R`EF`^`X`U`W`\\`U`Y`\\^Z`X`U`Z`[`]`_`^`]`^`XC`d`K`S`L`N`S`L`D_K`L`L`Z`Q`Y`X`W`Q`U`DH`@`U`R`V`T`T`Y`]`bbW`T\
        `X`\\`]`^`\\`]`\\`\\J`P`N`L`W`Q`N`U`R`gVN`X`Q`P`U`W`U`U`P`O:`F`J`;`Y`[`Y`X`]`W`dbJ`E`K`]`]`X`Z`X`a2`G`=`A`T`Q`Q\
        `R`U`R`iYQ`>`B`M`M`T`P`N`\\J`>`T`R`U`Z`X`S`\\`T`M`g`P`Q`V`Y`V`W`S`^L`C`V`P`R`X`V`Q`U`P`S`fZT`T`O`R`P`Q`P`TF`J`G\
        `L`X`X`Y`Z`]`Y`L`O`h`D`Y`Y`T`W`X`XA`L`L`G`P`U`X`V`V`N`I`R``XG`L`K`N`M`Q`U8`D`G`D`Z`Y`[`[`^`Z`C`Q`9`bb\\`[`W`Y`Y\
        `Y3`F`A`<`P`P`V`W`T`P`9`O`<`h\\N`N`L`N`N`YS`O`[`Y`O`\\`Y`^`^`\\`V`T`V`X`ea]`[`[`[`[V`U`]`Y`V`]`Y`_`^`\\`X`W`Z`X\
        `YT\\`]`]`Z`HV`Q`\\`[`\\`W`W`^`^`]`Y`X`X`[`]`_`\\`\\`\\`QX`T`\\`Y`\\`V`Y`]`^`\\`Y`Y`Z`Y`\\``S\\`\\`Z`<R`M`[`Z`Z\
        `\\`e`\\`]`[`W`V`U`Y`[`\\`W^X`[`JV`T`X`W`X`Y`a`Y`Y`W`X`W`U`W`X`W`U^T`W`?R`Q`\\`Z`\\`^`Z`^`^`]`Y`Y`Y`\\`]`^`]`W^\
        ]`RK`Q`L`M`Z`T`X`Y`K`P`G`N`F`I`Y`L`R`A\\J`CT`J`\\`Z`[`[`Z`^`^`Z`Y`V`W`\\`]`]`\\`\\`__UT`U`Z`W`[`[`X`\\`]`S`U`V`\
        W`V`Z`Z`W`X``Za]`_`]`^`_`Z`T`^`Z`P`I`E`P`H`R`S`S`T`W`\" N.xt#_\u{1f}X 7\u{9}\u{e}\u{0}#g``T`.`MM`9`a`\\YY5`^`M,\
        `_Z6`W1``[7`L<`!`LXW:`G`UCZW`L`!`z `\u{11}d\u{1}#aY`[`T```ZH=+`H`8`HXXU`[`T`S;`%NC`<`WL`C\\G`N`U@`/`KZ0``R`D`WA\
        G`I$`+`3`![d:`:`?`@]_6`Y`R`C`, LMA\u{0}#eZ`R*][!aa\\`> W\u{12})\u{2}#[g`b`Z$f&`d)b*`Z!`Oed\"`dXag`J`, z\u{1e}h\u{0}\
        #dS`9!_S+__]`> *p\u{1b}\u{2}#]a`a`TA]%`\\;b6`]!`Agg'``^]D`\\`X D!g\u{0}#`_`_`R`^*[.`9`j%`:`D`B!`(^)`aH`B9F`PF`I\
        `5RJE`E`L]]c`3`;`, \u{1}\u{1b}?\u{0}#eT`H!]d$\\Yc`X \u{b}78\u{3}#Zc`d`Y`P-\\1`]`VB[=`f`Y@``b7`cJ`bN;`Z8`!`a]R=`\
        D`[]a8`H`C`> O\u{7f}\"\u{2}#^\\`^``6X@`f8_B`Z9`DW[Y`VG\\_`!`, >\u{5}3\u{0}#^[`Z-W[!^^+`, \u{c}\u{17}/\u{0}#b^`!\
        %[@-ef?`\" W4=q#\u{1f}3> 2\\\u{3}\u{1}#ab`T`P!^3`Z'`3`4+`G]WA`M`d+`8`\" O,ps#\u{f}\u{1f}\" \"dWv#q\u{1f}\" c]2u\
        #}\u{1f}\" #U3t#k\u{1f}\" \u{6}iPv#i\u{1f}\" 6\u{14}pv#x\u{1f}V!.`2\u{4}#aY`]`Z`W`^`X`W\\`K`W`P`P`H`]ga]`L`1`D`\
        !`\\A`QcL`D`E`C`bH`g\\O`I`K`M`UV`H`O[W`S`T`[T`N`Y_X`S`W`RO`A`L`OWH`Q`WJ`S`_`^IX`_`ZU`C`P`O`]aN`_K`M`Z`Z`aQY`RG`\
        6`E`H`C`KVWU`V`[`[`X`^Y]Z`a`A`3`@`,`, y\u{11}\u{6}\u{0}#cU`G&`Z!^c^`n#q.J\u{5}#^[`^`\\`Z```[`^`Z`\\`C`X[`>`1`#`\
        I`H`H`P`E`V`_g^L`=`=`K`O`J`M`S`R`[>`bb:`8`C`L`=`C`;`O`^K`XRJ`J`K`O`J`L`J`M`[-`7``W2`D`E`>`N`:`R`X9`G`Z]B`F`T`G`\
        K`L`R`X!`;`,`U^@`=`C`N`?`P`\\6`C`?`e\\I`K`M`G`B`T`]H`9`F`B`]XD`S`L`B`L`YO`N`P`S`PNV`X`Y`S`T`YG`E`H`B`K`R[G`M`H`\
        Q`[H`U`X`N`W`_WV`T`Q`U`L<`4`?`:`B`G`HXH`I`d`SI`J`G`T`P`V`MRN`M`e`I=`5`8`<`H`O`O`FYM`S`SF`P`O`M`R`U`X`D[Q`S`H@`B\
        `@`;`?`F`C`I`NaK`[P`P`Q`M`P`W`Q`S`gRR`IO`D`G`M`R`T`X`Z`V`VWLP`P`Q`P`V`V`X`Z`T`XZ_a`Z`J`b`S`Q`K`Q`P`R`> aG|\u{0}\
        #^V`W`PGa%`YhT/`O,`>^_@`G[c!`Z`\" q!zu#Z\u{1f}\" sH$t#~\u{1f}\" \u{1c}1\u{0}j#\u{1f}6\" ]\u{f}8L#``\" ]\u{f}8L#\
        ``\" \u{9}Nwr#\u{8}\u{1f}\" ;w;t#x\u{1f}\" )B#w#\u{7}\u{1f}\" ]\u{f}8L#``\" ]\u{f}8L#``\" ]\u{f}8L#``\" V\u{3}#\
        r#e\u{1f}*\u{1d}}!     1   ?   W   ^   o   |   \u{18}   \u{18}   (!  <!  P!  \u{c}!  \u{1d}!  d\"  u\"  \u{c}\"\
          \u{c}\"  \u{16}\"  L#  L#  R$  c$  \u{d}$  4%  ;%  I%  W%  ^%  k%  \u{5}%  \u{13}%  .&  .&  C&  ^&  z&  \u{4}\
        &  \u{18}&  7'  7'  L'  Z'  y'  !(  M(  e(  z(  \u{19}(  ')  K)  k)  \u{10})  !*  2*  P*  l*  \u{6}*  \u{17}*  \
        !+  /+  J+  ',  E,  ],  d,  {,  {,  {,  >-  E-  \\-  w-  \u{5}-  \u{f}-  -.  E.  g.  g.  |.  \u{1e}.  5/  I/  P\
        /  h/  h/  -0  70  H0  g0  {0  \u{12}0  :1  T1  [1  [1  b1  \u{3}1  \u{d}1  \u{1b}1  ,2  =2  W2  x2  \u{19}2  \u{19}\
        2  \u{19}2  e3  s3  \u{7}3  \u{14}3  \u{1e}3  K4  Y4  w4  ~4  =5  T5  b5  i5  z5  \u{17}5  ,6  36  36  \u{1}6  \
        \u{1}6  .7  57  ?7  ?7  ?7  e7  v7  #8  48  48  V8  k8  \u{3}8  \u{a}8  \u{11}8  \"9  f9  ~9  \u{1f}9  =:  K:  \
        R:  \u{7f}:  \u{10}:  \u{1e}:  \u{1e}:  >;  V;  d;  \u{18};  -<  l<  |<  \u{6}<  \"=  $>  F>  h>  \u{d}>   ?  4\
        ?  ;?  S?  |?  \u{3}?  \u{d}?  M@  M@  T@  l@  s@  \u{4}@  1A  LA  `A  VB  dB  \u{9}B  .C  PC  xC  \u{6}C  \u{10}\
        C  2D  CD  sD  \u{4}D  |E  \u{d}E  \u{d}E  1F  1F  wF  \u{8}F  \u{16}F  5G  CG  ^G  |G  2H  JH  oH  \u{0}H  \"I\
          QI  QI  \u{7f}I  \u{1d}I  <J  SJ  \u{1d}J  +K  5K  <K  aK  \u{9}K  (L  VL  gL  uL  |L  \"M  3M  3M  MM  bM  r\
        M  \u{1c}M  ;N  YN  YN  gN  \u{14}N  )O  0O  QO  bO  bO  \u{1a}O  BP  SP  \u{13}P  9Q  NQ  bQ  sQ  OR  zR  zR  \
        \u{b}R  \u{12}R  \u{19}R  1S  FS  ]S  wS  \u{a}S  \u{11}S  ,T  3T  GT  nT  \u{12}T  =U  RU  \u{1c}U  *V  BV  ]V\
          \u{3}V  \u{11}V  'W  WW  oW  \u{9}W  \u{9}W  $X  ;X  BX  \u{7}X  )Y  :Y  NY  iY  wY  \u{b}Y  \u{18}Y  \u{7}Z \
         \u{e}Z  \u{1b}Z  2[  |[  |[  \u{a}[  <\\  C\\  j\\  x\\  \u{d}\\  @]  G]  []  l]  s]  z]  6^  =^  _^  \u{7}^  \
        \u{15}^  ,_  G_  G_  [_  \u{7}_  \u{1f}_  G`  .a  5a  5a  <a  Qa  sa  gb  \u{14}b  <c  }c  }c  \u{7}c  \u{18}c \
         dd  dd  nd  \u{16}d  1e  ?e  \u{5}e  \u{18}e  \u{18}e  Yf  \u{e}f  @g  Qg  fg  mg  ~g  ~g  7h  ch  )i  \\i  qi\
          \u{2}i  #j  #j  1j  Xj  Xj  _j  wj  \u{8}j  4k  4k  Ek  Xk  lk  sk  \u{7}k  2l  ?l  Il  al  ~l  )m  Gm  Gm  _\
        m  zm  7n  Hn  cn  cn  jn  \u{4}n  7o  Ro  Ro  \\o  vo  !p  8p  ^p  \u{6}p  \u{15}q  &r  Gr  Xr  br  |r  <s  Fs\
          Ms  Ts  [s  ps  ps  \u{14}s  \u{1b}s  \u{1b}s  2t  9t  Jt  _t  \u{14}t  0u  \u{7}u  6v  Cv  av  uv  |v  $w  E\
        w  ?x  Mx  Mx  \u{0}x  \u{0}x  \u{1a}x  Ay  }y  \u{4}y  %z  ,z  6z  sz  '{  D{  j{  w{  ,|  N|  X|  i|  \u{1c}|\
          4}  s}  I~  Y~  `~  x~  \u{d}~  \u{17}~  \u{17}~  \u{1e}~  /\u{7f}  9\u{7f}  J\u{7f}  J\u{7f}  Q\u{7f}  \u{c}\
        \u{7f}   \u{0}  ?\u{0}  V\u{0}  n\u{0}  |\u{0}  \u{18}\u{0}  3\u{1}  M\u{1}  M\u{1}  ^\u{1}  l\u{1}  \u{0}\u{1}\
          \u{17}\u{1}  \u{17}\u{1}  u\u{2}  \u{9}\u{2}  H\u{3}  o\u{3}  v\u{3}  J\u{4}  x\u{4}  \u{10}\u{4}  \u{1d}\u{4}\
          $\u{5}  <\u{5}  C\u{5}  g\u{5}  g\u{5}  \u{f}\u{5}   \u{6}  A\u{6}  f\u{6}  \u{1a}\u{6}  \u{b}\u{7}  \u{12}\u{7}\
           \u{8}  H\u{8}  H\u{8}  O\u{8}  \\\u{8}  c\u{8}  {\u{8}  \u{18}\u{8}  0\u{9}  j\u{9}  \u{7}\u{9}  ,\u{a}  :\u{a}\
          [\u{a}  \u{11}\u{a}  \u{18}\u{a}  \u{1f}\u{a}  B\u{b}  I\u{b}  I\u{b}  \\\u{b}  \u{7f}\u{b}  \u{d}\u{b}  >\u{c}\
          `\u{c}  /\u{d}  N\u{d}  \u{f}\u{d}  .\u{e}  .\u{e}  B\u{e}  P\u{e}  P\u{e}  e\u{e}  l\u{e}  \u{11}\u{e}  =\u{f}\
          \u{f}\u{f}  >\u{10}  f\u{10}  \u{7}\u{10}  \u{17}\u{10}  !\u{11}  c\u{11}  {\u{11}  h\u{12}  \u{19}\u{12}  &\u{13}\
          s\u{13}  c\u{14}  v\u{14}  \u{0}\u{14}  \u{d}\u{14}  \u{d}\u{14}  @\u{15}  \u{0}\u{15}  \u{1c}\u{15}  >\u{16}\
          E\u{16}  O\u{16}  \u{c}\u{16}  +\u{17}  a\u{17}  a\u{17}  \u{0}\u{17}  \u{e}\u{17}  \u{1b}\u{17}  W\u{18}  q\u{18}\
          \u{f}\u{18}  \u{16}\u{18}   \u{19}  G\u{19}  l\u{19}  \u{7}\u{19}  \u{1f}\u{19}  ,\u{1a}  3\u{1a}  N\u{1a}  U\
        \u{1a}  _\u{1a}  \u{a}\u{1a}  )\u{1b}  a\u{1b}  a\u{1b}  x\u{1c}  x\u{1c}  \u{1c}\u{1c}  Z\u{1d}  r\u{1d}  y\u{1d}\
          \u{a}\u{1d}  .\u{1e}  >\u{1e}  [\u{1e}  i\u{1e}  w\u{1e}  \u{4}\u{1e}  \u{11}\u{1e}  *\u{1f}  B\u{1f}  `\u{1f}\
          $ ! L ! h ! y ! $!! 2!! e!! f\"! \u{4}\"! \u{e}\"! \u{18}\"! i#! z#! \u{1}#! \u{1}#! \u{1f}#! &$! -$! G$! p$!\
         z$! \u{4}$! \u{1b}$! 5%! 5%! C%! ]%! |%! A&! V&! q&! {&! \u{13}&! 2'! O'! f'! >(! >(! E(! U(! o(! \u{7}(! :)! \
        A)! A)! A)! V)! `)! u)! \u{11})! /*! 6*! `*! j*! \u{9}*! \u{17}*! \u{1e}*! %+! =+! i+! %,! N,! U,! \u{13},! Z-!\
         u-! u-! |-! 9.! Q.! \u{1}.! \u{1b}.! 3/! T/! i/! z/! \u{e}/! \u{15}/! #0! D0! X0! s0! \u{17}0! \u{17}0! P1! u1\
        ! u1! u1! \u{9}1! \u{10}1! ,2! `2! %3! G3! x3! x3! \u{5}3! \u{13}3! F4! W4! \u{10}4! \u{10}4! [5! \u{f}5! \u{f}\
        5! C6! ^6! }6! \u{4}6!  7! 47! 47! B7! P7! v7! \u{d}7! 88! `8! x8! ,9! =9! _9! \u{8}9! ':! 1:! ]:! k:! r:! \u{17}\
        :! 4;! L;! L;! j;! \u{11};! 9<! @<! W<! d<! D=! Y=! \u{11}=! ,>! A>! K>! z>! \u{11}>! \u{11}>! 3?! w?! \u{8}?! \
        (A! 2A! \\B! \u{8}B! \u{8}B! \u{f}B! \u{1d}B! 1C! YC! YC! qC! )D! 0D! 7D! AD! AD! HD! YD! gD! \u{8}D! \u{1f}D! \
        6E! @E! jE! jE! xE! ,F! WF! eF! \u{7}F! )G! 7G! bG! \u{11}G! &H! SH! kH! |H! \u{d}H! %I! @I! aI! vI! \u{0}I! \u{a}\
        I! 2J! @J! bJ! lJ! \u{0}J! \u{e}J! 2K! 9K! GK! oK! \u{4}K! \u{15}K! 0L! OL! \u{7}L! ZM! \u{3}M! +N! EN! \\N! }N\
        ! \u{d}N! ,O! FO! TO! \u{c}O! qP! \u{b}P! \u{15}P! \u{1c}P! #Q! ;Q! ZQ! rQ! 2R! GR! fR! wR! \u{4}R! \u{12}R! \u{1}\
        S! \u{8}S! 0T! 7T! GT! GT! XT! mT! mT! mT! mT! wT! \u{12}T! \u{1c}T! =U! \u{8}U! \u{8}U! #V! AV! NV! ~V! \u{15}\
        V! >W! cW! \u{7}W! \u{17}W! /X! ^X! lX! \u{18}X! 7Y! ;Z! }Z! ([! /[! @[! J[! Q[! e[! i\\! p\\! w\\! \u{1}\\! 5]\
        ! <]! \u{9}]! B^! U^! x^! '_! ._! \u{1}_! \u{1}_! \u{16}_! ]`! d`! \u{7f}`! 1a! 8a! ?a! Fa! Fa! aa! ha! \u{0}a!\
         \u{1b}a! .b! tb! +c! 2c! @c! zc! \u{15}c! \u{1f}c! <d! Pd! `d! \u{7f}d! Ee! ne! |e! *f! 4f! ef! zf! \u{8}f! \u{1d}\
        f! \u{1d}f! +g! 8g! Ig! Sg! kg! 6h! Zh! hh! vh! \u{6}h! \u{14}h! Ji! Wi! ti! \u{9}i!  j! Dj! Nj! uj! ;k! Pk! \u{3}\
        k! !l! /l! @l! \u{6}l! Fm! Pm! mm! tm! #n! -n! Nn! yn! \u{1e}n! (o! /o! =o! ko! \u{11}o! \u{1b}o! \u{1b}o! 3p! \
        :p! Dp! Rp! {p! yq! yq! *r! *r! Ur! \\r! \\r! ir! ms! \u{4}s! \u{19}s! Ot! ]t! pt! pt! \u{12}t! 4u! Au! Ru! `u!\
         \u{5}u! -v! Nv! \\v! pv! \u{e}v! )w! 0w! 7w! {w! \u{f}w! \u{16}w! Kx! ^x! \u{10}x! \u{10}x! \u{17}x! 1z! \u{15}\
        z! \u{1c}z! #{! 4{! O{! g{! \u{d}{! .|! X|! \u{1}}! \u{1d}}! \u{1d}}! |/ !\" `,c \"  bU `p\u{12}_!. `Oan!S ``M\"\
        !M `s^g\"  bO `8\u{c}\u{0}!/ `\u{d}P:!# `@kd!R `\u{16}@p\"  bC `z}p#  b) `4 ` aK!S `.\u{3}P!N `%\u{16}h!. `)\u{19}\
        \u{12}!O `L1E$  c0 `C `G `\u{9}5$\"# `+ `@?z\"R `S `*d*#  b) `I `S|?!K `\u{14}\u{1d}`.  c! `( `* `+ `- `. `2 `8\
         `< `A `F `I `U `z4b!. `\u{6}e\u{e}!M `$$;\"  bU `_\u{e}\u{18}!$ `wu9#  c0 `K `F\u{d};#  b% `; `gt<#\" `# `. `\u{0}\
        \u{19}u%  c: `A `F `U `1/\u{3}#  b# `< `\u{5}\u{10}\u{7f}\"\" `+ `\u{1a}F\u{1a}!& `,7'\"  bQ `p4Z#  cF `P `e0\u{17}\
        \"# `. `\u{1}~'!\" `TJ6!L `Pt\\#  bM `P `Ch]!S `x\u{b}\u{12}!$ `(O\u{13}#M `N `O `\u{7f}V\"!P `J\"?$  c0 `2 `3 \
        `u\u{1f}B!N `\u{f}v\u{4}?  c! `' `0 `1 `2 `3 `4 `5 `6 `7 `9 `: `; `= `> `? `B `C `D `F `G `H `I `J `K `L `M `N \
        `P `Q `\u{2}\u{0}\u{15}!# `\u{1e}P~\"# `/ `Z\u{1d}\u{11}!N `\u{11}fT$  cG `I `M `A=`#  bI `N `)S\u{a}#  b\" `1 \
        `g8V\"N `R `?\u{1}\u{1a}%  c9 `: `G `O `.9\u{1c}\"  b> `,\u{18}x!- `T@L!% `<\u{17}R!& `\u{7f}Q=!R `@\u{1c}\u{8}\
        !/ `lS]!* `/1.#  b% `U `'\u{0};\"\" `) `\u{18}w\u{12}$  b* `0 `Q `V\\@!N `vG\u{2}!T `\u{18}6J\"  b0 `\u{e}ku!R \
        `t\u{13}\u{d}\"# `+ `\u{1}\u{18}8!N `HZn!. `w/\u{c}!S `c\u{c}G#M `N `R `abI!Q `'\u{16}Q!\" `9R\u{12}(  c! `0 `8\
         `9 `? `F `I `\u{19}\u{1c}\u{b}\"  bS `>\\/!& `dU8#  c? `U `.i1\"  bN `\u{5}Wt!% `f7\u{1}!Q `x'\u{1c}!M `\u{6}Q\
        +!# `g_5!% `y/\u{18}!N `G\u{f},!N `g0O!/ `q/\"!# `zT9!R `\u{8}Qk\"  bD `fo\u{0}!. `\u{3}k\u{7f}$  b) `- `0 `J\u{d}\
        \u{10}!N `B-\u{17}!L `\u{0}\u{6}\u{19}\"  bU `\u{6}T&!P `V6D\"M `R `[xj!N `\u{18}}\u{12}\"  bO `mI\u{17}\"  b= \
        `\u{9}i+\"  bU `\u{1e}k\u{7}!+ `Me\u{1f}!N `u*)!\" `Wz=!* `P\u{1e}\u{14}!N `\u{12})g)  c0 `1 `2 `4 `F `I `J `Q \
        `\u{1e}C\u{b}!R `\u{4}/\u{f}!S `\u{4}9#!\" `\u{1f}In!! `-\u{b}\u{17}&  c! `\" `0 `4 `? `x6Y!\" `D0e'0 `2 `4 `F \
        `H `I `N `\u{7f}\u{14}\"\"  b5 `,j3\"  b< `7(4!O `0$b\"# `+ `v\u{a}b\"  bU `:x\u{1b}!# ``\\n\"  b6 `\u{1a}y\u{9}\
        !R `\u{7}t-#  b0 `7 `Mx4!N `\u{1e}[o\"M `P ` o%!O `\u{7})&!M `I?+!M `/\u{10}i!$ `|>\u{7f}%K `L `O `R `S `!\u{4}\
        \u{13}!. `F\u{1c}D\"  bU `\u{7f}.\u{17}!R `\u{d}\u{16}P\"  bU `zt)!$ `\u{5}*O!\" `\u{9}#.\"L `P `\u{9}RM\"  c0 \
        `c}w!. `\u{8}\u{7f}B\"  bD `\u{c}:b!N `\u{1f}9\u{12}8  c! `* `. `0 `2 `3 `4 `6 `7 `8 `9 `: `; `= `? `C `F `H `I\
         `K `M `N `U `nf3\"  b? `6U{!\" `E\u{c}\u{4}#  c0 `H `)NK!S `h;M\"  b? `N[v!Q `+P\u{18}!N `Df&!M `{w7$  b# `. `\
        6 `48.!\" `\u{e}4;#  cH `N `\u{19}_N!Q `@m\\\"  bD `r:^!M `$E\u{a}\"O `T `4O\u{10}#  b? `Q `st_!T `$#V!# `4Ve$ \
         c0 `C `G `\u{5}YF#  b0 `8 `JP\u{9}!# `01\u{13}!M `&\u{16}$!O `H-;!/ `\u{5}2+\"  cU `Uo<!\" `\u{7f}:>$  b* `D `\
        I `\u{17}BI!\" `b.\u{5}!. `\u{19}H\u{c}!R `\u{1b}s\u{11}\"  bH `ldC!# `\u{17}#\u{10}#  bC `H `N\u{2}\u{12}!Q `\u{15}\
        T\u{15}!N `?C,!S `{Ho!N `&\u{18}~!N `.\u{1f}0!/ `\u{1}<Q#  b0 `: `%O[!\" `wa\u{2}!R `x8u\"  bU `j<|#  b0 `: `p\u{14}\
        |\"  bP `PH\u{1c}\"  bS `\"Hn!! `r\u{9}k!& `\u{1b}\u{a}\u{4}!O `_\u{15}\u{1f}\"  bI `g\u{1c}^-  c! `. `0 `1 `7 \
        `= `? `C `O `P `R `U `\u{a}gx!! `qi\u{7}%  c0 `; `> `P `\u{f}N\u{8}\"  bA `\u{17}@s!L `5\u{6}\u{14}\"N `S `T\u{a}\
        %!N `\u{d}%2\"  bD `F\u{e}b!* `\u{13}|n!N `\u{a}cj\"O `R `Mm\u{1e}\"  bU `hd&$  c> `H `U `t C!P `\u{9}M*\"  bG \
        `}JD\"  bU `\u{4}Q\u{9}\"  b? `:W\u{15}\"  bC `+\u{7f}6\"N `S `r\u{1f}\u{c}$  b\" `# `? `\u{14}m\u{16}!\" `\u{1b}\
        \u{10}\u{9}!\" `$(G%  c> `F `I `P `*g\u{12}!O `\u{0}\u{b}\u{15}!+ `b# \"M `N `\u{7f}T#!* `\u{7}3<!+ `aq-\"  b; \
        `2oE!N `06H\"  b? `61\u{12}!+ `\u{10}NQ\"  b0 `\u{18}~\u{14}$  c/ `0 `1 `k=h#M `N `S `5\u{14}m!\" `K9\u{17}#  b\
        . `E `N\u{19}%%  c0 `G `L `S `bj1!\" `[RK!( `V\u{10}A&  c0 `1 `H `M `N `ijH$  b/ `0 `H `bh})  c0 `< `= `? `G `H\
         `I `J `\u{10}\u{6}\u{11}!& `}W;!K `r\u{4}`!N `e/B\"  cE `-=J\"  b0 `\u{c}DY#  b% `; `r5+\"  b@ `x\u{a}\u{17}& \
         c* `0 `9 `H `R `\u{b}\"\u{1c}\"N `P `\u{7}\u{1b}\u{1c}#  b% `U `\u{8}&'!# `)\u{10}F!. `>\u{4}K!\" `pIh#  c0 `:\
         `dX\u{16}\"  bE `&\u{c}.!! `h\u{18}\"!+ `\u{1b}t#,  c0 `3 `= `> `C `M `N `P `Q `S `U `}\u{18}6$  c# `0 `K `( 8\
        !N `\u{13}5H$  c0 `: `; `Xy\"!R `L}j!% `!\u{b}v!\" ``-]!L `~x\u{c}\"  b0 `W,4%  c) `0 `9 `Q `rzR\"  bP `\u{1d}r\
        +!K `A\u{11}/!R `\u{5}o<!N `B8h!% `3#$!O `DRe\"N `P `_Ue!M `\u{13}+n!% `\u{1b}Cz!# `\u{b}\u{2}\u{1c},  c0 `4 `7\
         `9 `: `< `= `? `J `O `S `2`\"#M `Q `S `v}L\"  bD `PI\u{13}&  c0 `N `Q `S `U `6Na!$ `n;\u{1b}\"M `R `K13!# `g~\u{7f}\
        )  c! `/ `5 `7 `: `; `M `N `|tN\"M `N `w\u{0}\u{3}!M `skJ!N `47k(  c+ `. `0 `7 `: `C `H `Tx\u{7f}\"N `P `H5a!R \
        `Hdw\"  bU `,q\"\"L `P `!11!T `\u{d}\"\u{10}\"  b@ `+Q\u{12}!+ `!SL!\" `LZg!Q ` 0\u{15}!\" `,8R!N `y\u{12}X!\" \
        `Z#v\"  bU `DC5!+ `7!I!$ `a1\u{1}\"  bJ `)y\u{1a}!\" `\u{1a}+\u{1a}\"L `S `kI\u{1a}2  c/ `0 `1 `2 `4 `6 `: `< `\
        = `> `B `E `G `H `J `M `U `We/\"  b1 `Hz<!) `{g\u{1d}!. `_L $  c0 `? `U `fH6\"N `P `ai\u{d}!R `\u{4}\u{1f}4\"  \
        bS `^q5!N `Me\u{1}#  c+ `6 `8[v!N `'\u{17}w!O `Gv\u{1b}!O `G\u{4}#!O `.l3\"  b? `\u{1d}nQ!$ `L\u{10}`!% `VB\u{18}\
        !. `4\u{6}\u{1b}!% `]\u{d}-!! `\u{b}HH\"  bI `]N1!P `9?\u{14}!N `\u{14}|>!N `O+\u{c}'  c1 `9 `A `C `E `U `xXa!\"\
         `\u{3}\u{e}u!$ `\u{1c}e\u{0}\"  b1 `1OQ!R `C1h!\" `3x+(  c0 `4 `9 `> `? `I `Q `l[C!O `s*e\"O `P `mP\u{5}!Q `\u{b}\
        \u{15}\"!M `D}k!P `\u{7f}{l!O `g0Q\"  bN `+Bz!. `&L\u{7f}!M `)\u{3}\u{4}$  c6 `7 `@ `%w\u{e}\"\" `# `\u{19}\u{e}\
        \u{e}#  b- `? `C#m$  b# `+ `B `t\u{17}3\"  bU `\"v>!S `TuD!+ `X\u{9}T!P `|#\u{c}!N `sq0\"  b0 `*pd\"  bI `+rx!)\
         `\u{16}\u{b}xA  c( `+ `. `0 `1 `3 `4 `5 `7 `9 `: `; `< `= `? `A `C `D `E `F `G `H `J `K `L `M `N `O `Q `R `T `\
        U `\u{13}Z(\"! `/ `@ B\"  bC `JhQ!& `@\u{7}V!M `w%?#  cK `M `&'P!% `\u{4}\u{18}W!! `|ee!% `p\u{2}0\"N `R `/uJ\"\
        O `P `umY\"  b? `\u{1f}~e!\" `Z!\u{1b}%  c/ `@ `G `M `arT!M `S>\u{0}#  c0 `H `d\u{13}s!L `\u{14}%G!P `%\u{1}m\"\
          bN `\u{15}\u{19}v!\" `Of\u{7f}!\" `\u{1d}\u{15}\u{19}*  c) `+ `/ `2 `8 `9 `A `H `R `\u{a}.M!S `]\u{12}\u{14}\"\
        M `R `pX7#  b* `< `\u{14}7>'  c/ `@ `A `B `J `M `\u{3}3C!L `r/Q%  c0 `M `R `U `@ 7!& `DxV!, `N&i!M `\u{c}Q\u{12}\
        \"  bU `.9\u{15}!% `\u{1b}~,!M `\u{17}\u{7}X\"  bG `Loj!M `n~k'  c. `0 `7 `< `G `U `\u{6}Bp#  b* `0 `\u{13}\u{b}\
        !#  cD `N `\u{b}c3!\" `qx}!M `x:#!M `W\u{13}\u{14}#  b/ `B `K\u{1c}.$  cJ `R `S `>t0!S `+YR4  c. `0 `1 `4 `= `?\
         `B `D `F `G `H `I `J `K `L `M `N `P `U `v`c!$ `GQv\"  bU `\u{13}c\u{e}!M `m \u{12}!# `b\u{6}.!O `/_\u{7f}!M `w\
        a&!* `xGo!P `\u{8}F\u{7}\"  b? `\u{6}\u{5}\u{d}#  b/ `D `\u{7}g\"\"  b@ `zQ+!. `Tpq#  c) `9 `\u{10}E\u{15}!\" `\
        \u{2};&\"  b@ `\u{1a}\u{1d}t!\" `_C\u{5}!% `g_\u{c}\"  bU ` d8!\" `\\\u{a}B#  cR `U `yTP\"  bM `X\u{3}u\"  bE `\
        2\u{e}k!S `p\u{1c}\u{1a}!$ `\u{16}\u{16}2\"  bM `A\u{1}-\"O `P `41=!* `DpV!N `Osy\"  b: `\\\u{10}\"!, `pXk\"  b\
        U `$EY(  c1 `2 `: `G `M `R `U `\u{e}%]#  bG `U `o \u{1a}!N `Pn5\"  bA `\u{1f}!\u{7}!R `\u{17}5X!# `V\u{7f}j$  c\
        0 `2 `H `J/p7  c0 `1 `2 `7 `9 `< `= `> `? `D `F `G `H `I `J `K `M `N `P `Q `R `U `7\u{1b}\u{7f}\"  b? `P#\u{b}!\
        . `W\u{0}\u{12}!N `oB+!O `\u{1d}/l\"  bG `'tg\"O `P `>\u{1c}{%  b# `+ `/ `< `^I\u{10}!R `\u{7}3-!O `csG,  c! `0\
         `1 `3 `D `G `K `M `Q `R `S `O,W!+ `?|\u{e}$  c= `C `N `\u{7f}+I\"O `P `WJ\u{1c}!\" `T<.!R `\u{1b}\u{f}\u{11}!M\
         `Uc\"!T `@e/!Q `%E\u{1}!. `\u{8}8\u{f}\"N `S `\u{1}K+!% `\u{4}mw!% `O<}\"  bM `b:\u{4}\"M `N `S]\u{13}!\" `h\u{18}\
        H!* `\u{7f}=g#  cM `N `\u{17}Gy\"  bU `il<!N `MBE!M `\u{3}JI!& `6+K#  c0 `H `&:n#  b? `U `e\u{1b}\u{3}!M `r|9!N\
         `.\u{8}k\"  bH `c>\u{6}!# `;}\u{5}+  c/ `0 `1 `< `@ `A `G `M `N `R `kv[\"  bU `H^n!S `KM1!N `\u{7f};>!( `\u{0}\
        qM!P `4\u{4}~#  b% `U `w7=!$ `bE@!P `A2L#  cD `O `I\u{1c}U\"  b: `\u{f}\u{c}\u{d}\"  bU `\u{b}\u{3}A!$ `y6B!P `\
        \u{1}FY'  c( `) `0 `2 `9 `H `>Ja!O `t\\3#  b/ `H `lcg\"  bU `6Bu!% `TK;)  c0 `1 `6 `: `? `H `J `N `\u{8}\u{1e}5\
        \"  b? `2lV#  cG `U `,\u{f}c0  c0 `1 `2 `3 `= `E `G `H `J `L `M `N `O `Q `R `J7\u{1e}&  c9 `> `? `@ `U `m]!!O `\
        &\\J!% `\u{10}\u{7f}&\"  b0 `0\u{19}w!% `h1(\"  bC `'\u{19}+\"  bB `*\u{13}d\"  b4 `\u{0}(u!) `J2%!N `\u{3}2(!O\
         `\u{16}yZ%  c? `G `H `U `\u{d}up!\" `=S$!% `?d\u{16}!\" `\u{c}\u{c}\u{19}!N `!}\u{1c}\"K `T `JO!&  c9 `? `E `F\
         `R `9_b!\" `\u{8}\u{b}l\"  b0 `!\u{7}\u{f}!\" `O\u{19}E!. `Cl\u{9}\"  bJ `V7\u{d}!M `vE\u{19}!N `/Z\u{1f}!\" `\
        tZ5!O `\u{b}|5!) `}\u{10}E!N `\u{a}\u{4}\u{5}\"  bR `tz\u{18}!% `_\u{14}*!N `\u{16}~0\"  b0 `K,$!( ` A5%  c* `F\
         `I `U `?\u{d}/!\" `<|3!M `\u{d}\u{c}q!O `\u{1f}\u{1c}+$  c& `0 `8 `x18!. `UZS!R `qtV!. `n\u{1}w!S `<zz!M `rb}!\
        ) `\u{19}\\%!O `tu<!& `!CA!N `8(n\"  b? `/%e!R `&\u{13}r\"K `M `h4\u{6}#  c1 `Q `\u{1f}O !N `t\u{1d}L!+ `6\u{13}\
        Z!+ `y.p!M `'-\u{4}!& `h$\u{8}!. `\u{f}T\u{1b}\"L `P `\u{1}|\u{1c}!# `&\u{1}'!M `Vt8!& `!7R!! `;F\u{e}!P `z5z\"\
          bD `MC|\"  bJ `Qw\u{19}#  c0 `? `f+!\"  b@ `3qn!% `q)m!\" `|\u{11}\u{16}/  c0 `6 `< `= `? `@ `A `B `C `H `J `\
        M `O `U `Mv1%  c0 `3 `M `N `\u{3}\u{8}5!+ `b\u{c}U!N `\u{1a}Qu!R `lmg\"  bU `\u{1b}R}!! `$v.!O `\u{19}m2#  b! `\
        9 `\u{d}4\u{e}!$ `E\u{16}\u{13}+  c= `> `@ `A `B `C `G `J `P `U `/0N!\" `T\u{4}i!S `@\u{1a}w\"  bS `7m\u{7f}!$ \
        `mx\u{5}!M `.`%!M `5N1!P `\u{12}eB!O `\u{1c}|=\"  bU `\u{10}\u{a}\u{9}\"  bM `\u{d}$R!T `R\u{15}u\"N `R `3Y#$  \
        c4 `G `J `{,0+  c# `% `( `+ `- `. `0 `8 `? `Q `UvI'M `N `O `P `Q `R `S `p\u{d}X!N `Uo\u{9}!N `\u{f}dG\"  b@ `n\u{6}\
        I\"  b? `\u{14}oV$  b* `F `I `\u{e}\u{e}\u{2}!K `\u{15}_I!# `\u{1d}\u{7f}M\"  c5 `_Z\u{15}!. `u\u{2}b!O `+es\" \
         bU `kF\u{18}!P `PG\u{1c}!\" `X.;!. `3|H!N `3q|!N `1\u{c}##  b! `E `G7l\"M `R `&\u{1}\"%  c0 `3 `6 `F `\u{f}\u{16}\
        P!$ `\u{9}9\u{1c}%  c( `- `N `R `t\u{7f}o!\" `>G7!% `(qy\"  b0 `T\u{1f}\u{3}\"  b? `n\u{e}\u{15}!M `w9\u{2}\"  \
        b@ `Y\u{1f}\u{13}\"  bJ `)f&'  c* `. `2 `4 `< `F `\u{f}?T!N ` ~W!P `9<J\"\" `+ `\u{18}.`%  b( `+ `- `? `,\u{1b}\
        l!$ `@\u{11}*!* `L\u{7f}\u{0}#  c3 `N `r2\u{7}$  c> `C `I `\u{1}N\u{13}!# `&FQ!/ `yak!\" `C\u{16}\u{0}!R `\u{18}\
        +2&  c! `\" `/ `0 `H `\u{1}\u{1c}s'  c1 `@ `B `C `G `L `/Kx\"  cM `pKx!M `}X\u{0}\"  bU `\u{7f}\u{b}\u{14}!N `v\
        g\u{1c}!. `kl\"!$ `vA-\"  bS `\u{b}y\u{19}!( `\u{e}v*\"  bU `W^R!P `\u{d}G\u{1d}\"  b4 `,\u{7}-\"  c6 `>]~!# `?\
        |\u{6}!% `X\u{19}\u{15}!N `(;\u{1a}!$ `ukC!L `\"\u{5}Z!N `V-\u{7f}&  c! `* `0 `6 `H `*L?#  cQ `S `W&\u{2}!$ ` \u{c}\
        \u{e}(  c0 `2 `4 `: `< `@ `O `,ET!Q `f*`!Q `cmv\"# `+ `7\u{4})#  b) `9 `Aqo#M `N `O `+\u{18}:!* ` \u{15}^#  b7 \
        `H `eo\u{9}!Q `o9R#  bD `M `lR\u{e}\"  bE `z5\u{19}!P `6\\W!* `q\u{a}b0  c0 `1 `2 `3 `4 `> `G `J `K `L `M `Q `R\
         `T `U `fRd\"  bN `~:!!S `3>\\\"M `N `Ze\u{10}\"  b? `Mz\u{19}!/ `\u{1f}v?!P `%\u{6}\u{1e}\"  bB `4L^\"  bC `hx\
        g\"  b1 `\u{6}3A\"M `S `C\u{5}M!+ `+a\u{19}\"  c0 `=h(!M `kk+!& `\u{9}\u{14}I\"  bU `\u{a}&T\"  b? `NP^#  b\" `\
        6 `J4M\"  b6 `M`[>  c! `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `A `C `F `G `J `L `M `N `O `P `S `U `\u{d}\
        z{!O `f\u{19}g!M `O*a#  cS `U `\u{3}l;!N `[gN$  b( `- `> `\u{c}rm\"  bE `\u{0}eq!. `a\\s!M `}\u{14}\u{7}-  c! `\
        ) `0 `3 `8 `> `G `H `I `O `R `U `\u{14}^\u{13}!R `:4=!% `N\u{1e}H!# `{\"3\"  bT `WDI\"  b0 `-`e#  bG `M `\"@t\"\
          bU `c7{!R `~\u{d}-!M `|-;%  c! `0 `F `P `r,F#  c4 `Q `\u{9}\u{1a}\u{16}!\" `F%\u{12}!O `\u{0}\u{16}\u{14}!M `\
        Bc[!N `{\u{d}\\!\" `g8w!M `u/(+  c\" `0 `1 `= `> `? `B `C `H `N `Fd\u{2}!T `$M\u{1b}!* `r\u{1}\u{1e}!R `\u{b}\"\
        \"#  c6 `T `W,\u{0}!# `aA\u{7f}\"! `\" `R\u{7f}\u{e}!% `i/_!O `H\u{15}7!\" `|\u{5}=,  c0 `7 `= `? `A `D `G `H `\
        I `R `U `#\u{1e}s!P `\u{11}8\u{9}#  b0 `A `utp!R `k\u{10}Z!P `\u{13}%t!+ `\u{7f}\u{a}\u{8}!* `\\\u{12}\u{c}#  b\
        * `< `L\u{5}*!+ `#~F\"  b> `\u{2}dh$  cK `N `U `!}}!$ `~9)!. `lV\u{17}!R `;Y$!# `\u{1e}c\u{8}$  c0 `A `J `\u{7f}\
        w*\"  bI `.W=\"  b> `'v\u{1f}!P `\u{1c}\u{1f}\u{8}!O `<\u{16}\u{1e}#  cB `O `\u{5}_1!N `Q'2!& `)u4#M `Q `R `qH;\
        !O `s\u{6}G\"N `S `yva\"# `. `\\c\u{3}!M `I\u{16}\u{11}!P `\u{7}8(!% `\u{8}\u{d}U%  c0 `B `C `J `@^\u{14}!\" `(\
        *\u{1f}!Q `_\u{4}.\"  bU `\u{8}22!/ `~C<!\" `CgV!M `paw%  b& `( `0 `U `Vkz.  c0 `1 `4 `6 `= `> `? `D `G `H `L `\
        O `U `GI\u{1f}!R `\u{13}\u{d}\u{b}!\" `si\u{9}!P `S\u{d}+!O `{'\u{2}!* `t!\u{b}!O `>\u{4}&\"\" `# `itu!\" `u\u{1d}\
        \u{6}!N `b(\u{14}\"  c= `X&,!% `!DdC  c! `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `? `@ `A `C `D `F `G `H `I `\
        J `K `M `N `O `P `Q `R `S `U `w&F!N `\u{f}r|%  c* `0 `< `> `;\u{18}\u{8}%  c0 `: `G `M `\u{1f}\u{1d}8!\" `\\[R!\
        N `WQU!M `\u{1a}8\\%  c+ `/ `0 `B `l\u{4}u2  c/ `0 `3 `5 `7 `8 `= `> `? `C `H `I `L `M `N `P `U `\u{19}zy!* `\u{3}\
        \u{10}f\"  bC `/VY\"  b6 `%\u{16}x!\" `S\u{1}<#  b+ `0 `MJ?!P `3k\u{e}\"  b? `F.\u{1d}.  c) `. `0 `: `> `? `B `\
        F `I `J `M `N `U `$\u{16})\"O `P `\u{d}DA,  c\" `# `+ `. `/ `0 `1 `@ `B `G `M `t6U!R `a\u{11}V#  c0 `C `\u{c}S\u{3}\
        !M `xDw!+ `7,\u{1f}!P `\u{11}.#\"  bU `Cm#!M `roN\"  cR `47k!\" `r\u{15}o%  c* `9 `< `U `Ww\u{c}\"  bH `U^\u{f}\
        !O `jH\u{7}%  c0 `D `I `M `[j,!/ `\u{f} \\\"O `R `z}^\"  b4 `\u{1a}[e#  c; `P `\u{11},\u{e}'  c0 `> `F `I `N `U\
         `'t%\"  bU `t<7!# `\u{1f}.Q$  cD `G `N `>*Y!M `!\u{f}{#  b. `> `\u{17}mF#  b* `< `9\\^\"  bU `\u{0}1s#  c4 `> \
        `\u{7f}]\u{4}!N `QA\u{f}!Q `O\"V!% `e:o\"\" `# `Q~]!N `rsk!' `\u{e}\u{1}\u{9}!Q `+a3!& `qgo\"# `. `8\u{1d}}!T `\
        \u{18}8,!S `twv-  c) `/ `0 `: `@ `B `C `D `H `I `J `N `1\u{18}\u{1}!\" `D1(!S `\u{18}j>!. `\u{0}sN#  b/ `H `R]\u{3}\
        !! `\u{c}.\u{a}\"  bG `\u{f}^e6  c! `\" `+ `/ `0 `2 `4 `5 `< `? `@ `C `D `F `G `H `J `M `N `O `U `=(.!O `4x4!* \
        ` Fd!! `41\u{9}\"  b0 `QK\u{12}!\" `pY\u{15}#  c6 `H `CML!R `uIZ!\" `L:m!N `W{F!% `\u{b}3p\"  cJ `\u{4}C|\"\" `\
        # `\u{d}v\u{3}#  b' `0 `\u{4}\u{4}\u{7}\"  b? `j3+!\" `%W<!% `\u{19}n{%  c* `0 `< `U ``K\u{12}!+ `\u{0}|\u{1a}#\
          c. `U `vpB!% `\"^\"!M ``P,!M `T\u{15}y\"  bU `\u{c}Vg!\" `s`\u{10}\"+ `/ `GpG!N `\u{0}#b!P `!R|#  c> `U `I\u{19}\
        \u{e}!' `{(\u{18}\"  bG `\u{3}N^!. `R=\u{1d}\"  bR `hu4%  c? `Q `R `U `Y\"^#  b0 `< `7\u{a}o!R `:Oy!% `\\=+#  b\
        < `U `d\u{0}\u{c}!& `gxt!\" `u,|!R `uc\u{3}$  c7 `? `U `MG\u{4}#  b% `U `\u{16};o#  b+ `? `]GB\"  bU `\u{a}p[\"\
          b0 `wph!\" `Zq\u{17}!$ `\u{1c}\u{1b}N$  c8 `F `I `f\u{3}O#  b? `U `;f,$  cG `J `O `A\u{0}n!T `zdu#  c0 `I `h_\
        \u{13}!\" `\u{15}J/!+ `i$T!M `\u{e}bn$  c0 `D `G `\u{7}gM!$ `g\u{1c}\u{6}\"  cT `\u{1f}\u{14}\u{19}!+ `b`\"#  c\
        D `J `j[;!\" `q<\u{1d}!P `;!-!# `]Y^!\" `m~w$K `L `Q `T `E_\u{0}!+ `\u{0}b\u{1}!O `\u{5}n\u{d}!. ``6\u{19}\"  b\
        Q `\u{8}\u{15}m\"  b7 `(w}!\" `%=Y!\" `D{\u{15}#  c0 `H `\u{1a}|\u{1b}!\" `\u{13}G.!' `W&\u{7f}$  c0 `1 `N `N\u{2}\
        \u{8}\"  bD `t^H\"  b0 `GpK!N `\\\u{10}w!% `RZ\u{7f}!N `t;\u{1}!M `c<\u{12}#  c0 `? `WRE\"  b? `\u{1e}IM\"  bU \
        `\u{1e}bQ!N `\u{1f}}d\"  bU `\u{15}\u{c}k\"  b: `N\u{1e}\u{15}$  cO `R `U `0WV\"  cP `\u{f}7h!% `\u{16}\u{12}\u{d}\
        #  b? `U `]q\u{17}#  b1 `G `4Y5\"  bF `~&A#  cA `U `\u{c}dE\"  b1 `;\u{c}\u{13}(  c. `; `< `= `C `D `P `nE;#  b\
        H `J `h\u{0}m#  c< `? `\u{14}i\u{7}!% `U8\u{12}!R `&c+!N `0\u{1}`#  c\" `< `dGr\"N `R `\u{7f}.}\"  bU `<\u{1a}\u{1b}\
        A  c! `# `) `* `+ `. `/ `0 `1 `2 `4 `5 `7 `8 `9 `: `; `< `> `? `@ `A `B `C `D `F `G `H `I `J `N `U `yZH!P `\u{15}\
        _d\"M `N `,BR\"  bU `B\u{19}h!$ `1\u{18}\u{1}$  c3 `M `N `&YG\"  bD `Jl\u{12}!N `V]u\"  bE `0I{$  c3 `> `F `\u{e}\
        x\u{18}\"  b5 `r\u{2},#  cH `P `\u{7f}>7!R `,\u{10}_!\" `g\u{9}\u{11}+  c2 `9 `> `? `J `N `O `Q `R `S `n78\"  b\
        0 `wJg!N `;\u{b}r!$ `\u{18}sA!R `(4$!R `1;s!S `\u{13}\u{10}w!Q `! 6#  b! `U `,\u{19}S$  b) `+ `9 `ly\u{1e}!M `\u{15}\
        \u{15}v!+ `X\\\"!! `~Co$  c0 `3 `I `I\u{1b}t!P `Bg_\"  b5 `b\u{1d}\u{12}!M `o=<!R `\u{a}8z!M `8\u{17}\u{10}!+ `\
        Ya4!# `|f<%  cD `L `P `U `-\u{a}=!O `u:@!O `\u{10}[\u{14}#  c0 `F `!bD!\" `F|E!% `,\u{7}J!# `A\u{e}S!O `s/\\!$ \
        `\u{17}L]7  c\" `* `0 `1 `2 `3 `4 `5 `6 `8 `9 `: `; `< `> `C `F `I `J `K `L `P `\u{b}*\u{8}!! `\u{a}W*'  c0 `? \
        `G `J `N `U `\u{15}\u{c}\u{7f}&  c0 `1 `I `O `Q `\u{12}\u{b}F#  b0 `K `I\u{e}-\"  bI `:_C\"\" `# `%*F\"  b0 `.s\
        R#  b) `9 `#G]!N `W\u{0}I!! `y!'!& `i\u{1b}2$  b* `I `Q `DW\\\"  bO `6A\u{d}!. `\u{14}Q:\"# `. `\u{b}9\u{9}!R `\
        gd\u{9}$M `N `O `P `\u{c}S\u{c}!$ `y%\u{17}E  c0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `A `B `C `D `E\
         `F `G `H `I `J `L `M `N `O `P `Q `R `S `U `vD.!\" `\u{4}C=!N `89A!\" `J2i!M `\u{14}\u{7f}l!S `S\\o$  c1 `C `K \
        `00\u{17}!M `y\u{5}\u{1e}!/ `=VG\"& `( `\u{6}<~$M `N `O `R `/\u{7f}g#  b. `U `n#\u{15}%  c0 `2 `< `F `v\u{7}\u{1d}\
        !\" `\u{11}E$!M `lF,!M `-\u{11}8\"  cJ `ekF$  b. `A `B `B;w!Q `aK\u{6}#  c! `; `<Hp!% ` AX#  b. `U `n\u{16}Z\" \
         bA `tj\u{15}\"  bB `S\u{0}?!* `XAk\"  b0 `z5(\"  bM `yL(\"M `N `!QE!P `9zP\"  b; `\u{13}`c!! `\\\u{c}v!! `*,\u{f}\
        \"  bM `\u{6}Q:'  c0 `2 `4 `F `H `I `p'M!* `1\u{13}r\"L `T `A,\u{12}\"  c4 `T'#%  b* `. `0 `Q `z=\u{1c}\"  bU `\
        E\u{3})!Q `,>5!& `/.L!. `X;Q\"  bM `+MW!\" `L&\u{16}#  b1 `3 `wF0!Q `\u{12}]:!\" `\u{17}i@!N `\u{4}\u{5}x'  c0 \
        `4 `: `D `G `N `\u{12}k\u{1b}!. `\u{12}J/\"  bH `\u{3}/9!R `X\u{1a}@!K `\u{6}|K\"( `- `z\u{4}_\"  bP `\u{1b}\u{1b}\
        4\"  bU `\"&H!$ `rJ:\"* `. `\u{e}QT)  c0 `6 `7 `8 `? `C `F `U `f\u{1d}U\"  cG `\u{1}R3!M `]r?!N `8\u{12}d\") `+\
         `ZjG-  c. `0 `1 `2 `4 `6 `: `< `? `A `F `I `\u{b}2d\"  c? `Ali\"  bU `x\u{9}2#  c? `U `J\u{4}6!\" `$w<!% `Y(F\"\
        ) `, `\u{1c}xR/  c+ `/ `0 `: `= `> `@ `B `C `D `M `N `R `U `0V^$  c0 `: `= `];?!R `!XQ!! `F\u{2}U!M `\u{17}uX\"\
          b9 `,\u{1b} !+ `R:\u{16}!+ `?E\u{1c}!Q `Do-\"  bU `d 2!\" `BJ;!% `Oi\u{e}\"  bO `N/J\"M `P `c4K\"M `N `R?n!! \
        `\u{d}\u{6}[!\" `Bk(\"  cR `b>@&  c/ `< `A `G `M `!QA#  c9 `H `SYl!M `\u{b}x\u{3}!\" `v\u{d}T\"  b6 `\u{9}=Y\" \
         cP `\u{5})$!P `\"@g!% `lG~!M `iE\u{1a}\"  bU `\u{13}}L\"M `N `\\\u{15}b#  bD `M `\u{12}\u{14}+!R `e5e!\" `\u{14}\
        !\u{a}\"  bP `\u{1b}xW!N `-${!M `q9 !O `\u{1c}sI!R `LeS!% `z\u{1}\u{19}!M `[0&!% `y`z!S `/j\u{1a}#  b' `U `f-{%\
          c4 `B `J `M ` g\u{e}!M `\u{5}\u{3}\\\"  bJ `(}u!M `\u{e}lM!M `Gf\u{12}!* `BA\u{2}#  bM `N `5}\u{13}!% `+!_$  \
        c/ `0 `< `\u{11}o\u{1d}!+ `FB-\"M `R `5{.-  c\" `# `. `/ `0 `2 `9 `? `A `N `P `U `\u{1e}\u{1a}Z!O `hJd!N `\u{9}\
        dr\"  b: `L-\u{1a}!R `e{\u{1f}\"\" `+ `o;,!* `v4\u{8}#  b% `; `U?m\"\" `. `MNw-  c! `# `& `' `) `* `. `1 `9 `= \
        `? `U `i\u{16}\u{16}\"  bJ `\u{18}WK&  c0 `1 `= `H `J `<ax!\" `\u{18}t\u{c}\"+ `- `cY\u{1a}!. `\u{7}]/!* `B\"J!\
        S `!9k!S `$$w\"  b9 `Bw|!Q `\u{4}\u{14}\u{14}.  c. `0 `2 `9 `< `? `D `G `M `N `R `S `U `\u{0}I\"#  b/ `0 `HS\"$\
          c/ `0 `> `iyI\"  bU `@\u{1}d!\" `>oo!% `,(s\"  c? `Y>\u{f}!O `l&$#  c0 `3 `w\u{c}z!* `\u{3}\u{1b}#!R `C\u{3}\u{0}\
        !$ `3X\u{3}\"  bD `!\u{d}\u{6}!\" `)af&  c3 `@ `N `R `U `N\"\u{7f}!+ `j?\u{14}!N `\u{4}w@\"  b0 `z%A$  c0 `F `I\
         `D]f!. `Uw\u{18}!S `tV,\"  b@ `\u{0}\u{13}>!R `j\u{1c}P!! `\u{14}nS#  c4 `: `\u{9}[h#  cA `B `_\u{14}.#  c/ `0\
         `1g4\"  b0 `lHd!M `&Ze!% `%J7!! `UES$  c# `; `? `\u{4}L]\"  b< `L*\u{8}%  c0 `1 `> `C `C4_!S `AR\u{0}B  c! `* \
        `+ `0 `1 `3 `4 `5 `6 `8 `9 `: `= `> `? `A `B `C `D `F `G `H `I `J `L `M `N `O `P `Q `R `T `U `J~W!M `Y\u{1b};!M\
         `<\u{0}\u{c}!\" `\u{1b}\u{b} \"  bC `u(%#L `Q `T `9:(!+ `3WZ\"  bG `f!*!% `nh\u{19}#  b* `0 `TTT!N `d\u{5}-!\"\
         `,g3\"  bO `n\u{d}X!P `?\u{4}A!P `f\u{17}\u{4}&  c\" `0 `1 `R `U `2< !R `\u{1c}Km!M `pS\u{d}\"  b= `\u{4}\u{18}\
        '!P `A\\=!/ `\u{14}0x!. `l8\u{7f}!\" `2J\u{8}\"  bR `\u{1b}|\u{16}!$ `8\u{f}\u{17}#L `P `Q ` Xf&0 `> `E `H `N `\
        S `Qg\u{3}!P `cQD!& `3:O\"  bU `\u{d}uQ!K `\u{1}\u{17}`#M `N `S `\u{1a}\u{8}Q!S `j\u{19}\u{b}!\" `0\u{5}5#  cH \
        `N `QJC## `+ `/ `{KK!N `VE%!% `C@)!\" `pT1\"  b? `}><!P `8KZ#\" `# `( `\u{12}cz\"  b? `6+\u{19}!Q `viF!$ `\u{1}\
        !R!\" `7Fu!$ ` \u{16}\u{1}!# `:X\u{4}!Q `U9\u{12}!S `!\u{1c}J!R `3\u{12}.%  c+ `1 `2 `N `\u{a}\u{2}0!O `\u{f}m6\
        !% `4qP!N `#l\u{c}!$ `B#\u{10}!N `Kkk!O `l\u{9}\u{c}!P `<\u{0}+\"  bJ `]T1'  c# `+ `0 `: `I `U `Xf;!R `\"lT!N `\
        1y3!M `&F5#  b/ `I `MIN!N `Z\u{1c}z!P `4R0\"M `N `\u{7f}\u{15}0\"# `. `Lc3%  c< `C `O `P `oA`\"  bH `S\u{17}k\"\
          bU `RK\u{d}#  b? `I `P\u{1f}\u{14}!Q `x\u{8}2!% `8{?!M `W?@!! `B\u{1d}d\"  bU `l\u{4}1%  c6 `7 `? `U `/68!S `\
        iQ\u{2}\"  b> `?\u{3}\u{b}#  cD `F `SR\u{c}$  b/ `0 `B `L7*!M `\u{11}Wm!O `).\u{14}\"  bG `\u{12}f\u{1d}!R `n59\
        !R `czn#L `M `N `Q\u{10}\u{0}!% `$E\u{b}!\" `'\u{16}R!M `_id!O `|e\u{a}!% `\u{10}dZ!$ `?\u{c}?\"\" `+ `\u{1}Bd\"\
          b= `/3o!% `F\u{6}}\"  bU `2>+!* `\u{6}gk!% `3'y\"  bU `\u{7}Rz#  c> `C `$z\u{15}!M `+4M%  c1 `A `M `P `mhf-  \
        c0 `4 `6 `> `? `B `C `D `F `I `J `O `x\u{1c}\u{4}\"  b; `\u{7}Z\u{14}\"  b0 `\u{d}\u{b}8!/ `e6N!K `vxu!O `()\u{0}\
        %  c) `+ `0 `9 `.3\u{f}!S `{1L#  b) `9 `\u{4}aQ\"  b7 `6jX\"  bM `c\u{3}\u{3}!N `YO3%  c0 `3 `6 `7 `\u{b}\u{b}`\
        !M `1\u{10}\u{18}!S `lb[$  c0 `J `S `\u{8}Jf\"L `M `izC!+ `>{K0  c( `) `+ `- `0 `1 `3 `4 `9 `: `> `H `N `P `R `\
        -(\u{1e}!O `m\u{12}$!O `muP\"  b? `%\u{d}\u{18}!\" `\u{9}m97  c! `. `0 `1 `2 `4 `9 `< `> `? `A `C `D `F `G `H `\
        J `K `O `P `Q `U `>,=$  b+ `/ `C `\u{2}e@!N `A}\u{c}#  c0 `D `\u{6}}D!R `\u{1}TO%  c\" `0 `? `U `:vP\"( `+ `\u{15}\
        h\u{1b}#M `N `R `bks#  b/ `B `Ih\"!% `J33\"  b? `]\u{11}F!Q `t=U!P `\\S]%  c0 `2 `D `E `O\u{c}`\"  cE `g(k\"M `\
        N `pq\u{18}!O `B;Y<  c0 `1 `2 `4 `5 `6 `7 `9 `; `< `= `> `? `A `C `D `E `F `G `H `J `M `N `O `Q `S `U `Imh\"  c\
        R `\u{18}\u{7}k!M `\u{e}\u{1a}u!. `F#\u{1d}%  b! `* `0 `U `P\u{1f}\u{16}\"  b: `2\u{7}R#  c0 `N `\u{9}\u{17}2' \
         c! `/ `B `C `H `U `\u{1b}$v!+ `>\u{9}\u{3}%  c5 `@ `N `R `3\u{f}P\"M `N `!XW!. `AQf+  c0 `C `D `G `H `J `N `O \
        `P `R ``\u{0}x\"M `N `h\u{5}4!M `JwA!+ `\u{b}SE!N `6`^!* `Ho%!R `7N,\"L `R `n(.\"  b> `\u{e}mG!! `)Be!! `\"!Q\"\
          bU `a4(3  c! `\" `( `* `+ `. `0 `4 `< `= `A `D `H `J `L `P `R `U `\u{12}RE!M `A\u{1}s!$ `}>\u{6}!# `\u{1e}L\u{9}\
        \"  b? `\u{2}~,!+ `O\u{f}=#  b. `R `DyU!N `\u{16}qs!P `:n|## `$ `. `6m\u{7}!P `\u{16}\u{13}(\"  bD `aMT!M `DFh!\
        P `\u{e}&s!! `4`5!M `\\{S!R `\u{6}s$#  b# `< `}}+\"  c4 `^0,!N `O\u{1}4!+ `\u{10}\u{1a}C!& `ULl!P `\u{e}ot&  b\"\
         `# `. `H `I `]2'!# `j7s%  c/ `0 `> `H `8\u{7}^#  b# `U `h{m\"# `+ `\u{9}\u{0}q!L `\u{0}PY!\" `\u{3}sh\"# `. `\u{8}\
        \u{0}$!% `he='  c/ `0 `2 `< `D `H `@\u{16}\u{16}!( `J;3!N `NFE\"O `R `:\u{12}l\"  b8 `+1\u{6}\"  b0 `i~\"!M `?\u{a}\
        \\!* `O#|#  b0 `2 `\u{1f}2>!/ `m|R!N `qkf\"  bH `e\u{5}r#  b+ `= `%L,!# `\u{16}o|\"  b> `2`\u{8}!M `\u{13} \u{1f}\
        \"N `S `D$&!% `&\u{9}Q\"  bI `\u{18}n-#  c9 `R `\u{5}k0!# `AQ5$  c) `9 `U `=\u{7f}W!% `o+-!& `5iO\"  bU `9\u{0}\
        \u{e}!% ` L\u{1d}!\" `>@B!* `64L(  c* `. `0 `6 `< `? `U `m4`!M `\u{7f}`\u{3}!Q `X\u{13}\u{3}!O `\u{19}n[$  cG `\
        H `M `\\Lu!) `\u{10}H\u{6}!R `\u{8}\u{1d}\u{11}G  c) `+ `. `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `\
        B `C `D `F `G `H `I `J `K `L `M `N `O `P `Q `R `S `U `)NY!R `Q\u{6}e\"  bJ `\u{f}@k%  c> `A `N `U `N\u{18}-\"  \
        b> `\u{1a}H9!# `\u{8}\u{14}H!R `\u{13}#Y)  c0 `4 `C `D `G `H `N `S `>V\u{2}!M `\u{10}8U!M `vt\u{d}!R `&v\u{17}\"\
          bJ `\u{19}D~!& `\u{1},M\"  bN `M\u{7}\u{16}!S `)\u{1}!$  c0 `2 `N `cx/#  b# `? `\u{18}XY!M `2;H$  b# `+ `G `t\
        h4$  c0 `H `N `l!\u{11}#  c0 `2 `\u{8}iJ!M `S6\u{8}!\" `%_t!\" `H?z!\" `$u\u{1e}#  b< `H `W\u{0}e#L `O `P `O&\u{16}\
        'K `M `N `O `P `R `S `d7\"!% `+|5\"  bM `9_p!% `#V3!& `I\u{e}6!N `.RN$  c3 `: `M ``2,!$ `A\u{0}Y\"  b@ `/\u{b}`\
        !# `#*t#  b. `U `2Z\u{14})  c/ `0 `< `A `G `J `M `N `.w<$  c4 `: `D `KHP!O `sY^\"  bM `x\u{1}{!P `NNJ!P `TLv!M \
        `\\f}!$ `My\u{18}!M `;oM\"  b0 `I\u{7f}w!- `*T\"#  bA `C `.P.\"  b0 `u\u{e}A\"  bD `'Ph\"  bC `\u{4};4!R `YkM!K\
         `\u{1e}BY\"  bQ `\u{7f}\u{1b}d\"  b= `$1z)  c0 `2 `9 `: `? `@ `H `U `Pyq.  c$ `0 `3 `9 `: `; `< `? `D `G `J `N\
         `U `k|{6  c! `* `0 `9 `< `> `? `@ `A `D `E `F `G `H `I `J `M `O `Q `S `U `3@\u{1}#N `O `S `B2R\"  bJ `o\u{1c}a\
        !& `\u{7f}p}#O `P `Q `\u{14}$o\"  bH `l!\u{1b}\"  b0 `kM*3  c* `/ `0 `4 `9 `: `> `B `C `F `I `J `L `M `N `O `Q \
        `R `\u{0}\u{9}.!O `\u{1}Zc#  c% `; `CM'\"  bU `;\u{12}\u{1f}!+ `\u{14}\u{7}^!S `u\u{1c}F$  c4 `= `O `/WX!Q `9\u{18}\
        ]!+ `,Sq!. `H7\u{4}!\" `n\u{3}9$  c. `E `U `lev\"  bC `Y(F!# `-lI!# `a\u{8}l!M `\u{1a}\u{1f}\u{10}\"  b1 `]?\u{1f}\
        \"  bB `>M\u{7}\"  b0 `\u{13}\u{1}^\"  b? `xy#$  c@ `J `O `i}b!R `K.F%  b# `. `A `R `\u{4}^q!N `D\u{b}$!! `~rx!\
        M `*+j!\" `p|\u{11}%  c0 `D `I `M `\u{9}\u{4}*!\" `\u{a}\u{b}[!% `+\u{18}\u{1}\"  b0 `EM\u{12}!P `OCR!R `U\u{1f}\
        \u{d}$  b# `? `I `[>\u{1c}.  c/ `0 `1 `2 `4 `< `D `G `H `J `O `P `U `M0.!. `\u{4}\u{18}o!O `\u{5}#\u{f}!S `e\u{18}\
         \"  bR `|O\u{17}\"  c? `\u{6}*\u{1d}!M `cIx\"N `R `nm=!Q `0(R\"  bL `+nZ!\" `qgl!% `/(n\"  bC `c<q!P `@.z!T `7\
        l:$  c0 `@ `B `o^`#  cH `J `+Z&## `+ `/ `2)S\"# `+ `\u{1d} 8%  c0 `C `H `J `\u{6}\u{3}[\"  b= `;$]!N `\u{c}[\u{18}\
        0  c+ `0 `1 `3 `6 `7 `< `= `? `C `F `G `H `J `M `\u{a}#t!S `\u{1d}2g$N `O `P `R `@59$  c+ `/ `C `\u{5}CG\"  bU \
        `{bT!# `Q\u{12}|\"  b4 `\"+\u{f}!. ` \u{a}V#  c6 `A `\u{11}RX!R `q\u{18}s)  c! `0 `3 `; `= `? `F `U `c\u{e}\u{17}\
        !R `\u{1}FN!R `\u{19}G_!$ `\\\u{3}o!R `JT\u{1f}\"  b0 `(\u{1a}R!. `\u{7}%\u{8}!% `|\u{1f}\u{1c}!& `\u{d}OQ!! `=\
        6_!N `\u{f}td!O `7{o!% `Kk$!% `\u{15}\u{1c}[$  c/ `C `H `!}\u{16}!( `(Se!N `O\u{1f}[!. `H@\u{12}\"  b0 `eh\u{18}\
        'K `L `M `N `P `R `S `zV\\\"  bH `h\u{12}Z!S `pvv!M `\u{d}1\u{d}!S `w%\u{10}\"  b? `1~5!! `=7\u{1c}!# `K+n!Q `\u{1d}\
        ?{!& `R-X!Q `w}\u{e}!R `&r\u{10}\"  b? `@TJ*  c& `( `, `. `0 `9 `I `L `P `]'\u{12}\"  b? ``%,-  c0 `3 `; `= `? \
        `D `F `G `I `J `M `N `.\u{f}Y\"  bI `,I\u{1e}!M `\",$\") `+ `\u{b}fr)  c0 `1 `? `F `J `N `O `U `\u{1b}\u{c}\u{7}\
        !O `\u{1c}i\"!R `^S0!\" `{\u{1d}:!R `r/H!# `GEN!\" `\u{1c}iY!N `c`|#  b# `< `\u{1d}\u{8}\u{2}!R `\u{15}$*!\" `P\
        PE'  c. `0 `1 `2 `H `J `0BW#  b( `Q `E2n\"  bU `S\u{c}\u{13}$  b* `0 `D `?Zc\"  bA `v\u{a}\u{3}!P ``}\u{12}\"  \
        b0 `k1w!\" `\u{3}vY\"  bU `.{\u{8}!O `@X\u{1d}*  c3 `: `@ `B `C `G `I `M `S `V\u{4}\u{1f}\"  bU `\u{11}G=!# `_Q\
        ?!P `8;\u{a}\"  b9 `u\u{9}j(  c. `8 `= `F `J `P `U `M\u{16}\u{14}!N `HY\u{17}#  b* `< `4v;!\" `Mxq%  b\" `* `+ \
        `< `Tid!M `7%j!\" `\u{4}-|\"  bN `,^]!O `Iez#  b* `U ``U\u{15}#  c. `A `21D!N `w^]!$ `#\u{14}j!P `O|{!* `gi\u{5}\
        \"  b= `\"rQ\"  b4 `aoq\"  bA `Aw$!% `h\u{6}&!N `-TX!\" `C\u{5}D$  c\" `0 `G `a0V\"  bC `.\u{9}}!Q `\u{15};4!# \
        `MXL#  b/ `H `H\u{b}[!K `\u{12}io\"( `+ `b?v\"  bK `;`D!% `m<E\"  bH `+h\u{15}%  b( `+ `- `8 `S\u{8}E!. `Q#N!% \
        `A6T!O `\u{3}9\u{1}$  c/ `H `U `ta\u{e}\"  b6 `\\\u{b}\u{1b}\"  bU `\u{c}D7!T `l\u{1a}9!O `*Dl#  b/ `B `/\u{1c}\
        o\"L `T `/\u{1b}\u{2}!N `\u{1f}>\u{1e}#  b/ `0 `-6\u{c}!* `,\u{3}%!M `<35!* `s\u{f}`!. `-\"\u{1a}!P `\u{18}N \"\
          b1 `cTD\"  b? `sHG!R `\u{1d}\u{5}k'  c! `0 `2 `9 `M `U `G-[!+ `?,\u{8}0  c0 `1 `2 `4 `6 `8 `9 `: `< `= `> `? \
        `A `O `U `Z\u{1d}\u{14}\"  bS `l(5!L `\u{5}dE\"  cU ` \u{4}Q!% `*m\u{d}\"  cR `PJR\"  cG `-}s!# `\u{1d}]\u{19}!\
        \" `\u{a}\u{8}\u{1e}'  c/ `0 `9 `: `@ `H `3\u{10}M#  b? `I `S\u{1d}C!# `m\u{c}i!O `\u{1f}\u{b}4\"  b? `nPX!. `8\
        \u{c}X!$ `\u{c} ^!M `NLb\"  bO `4\u{12}r\"  b0 `U;A!& `\u{19}}I\"  bE `\u{8}F$\"  bC `iI$\"  bM `lSQ!% `+A_!! `\
        V_i#  b> `H `&U\u{0}\"  b6 `\u{2}]_\"  bG `)qi2  c! `# `+ `/ `0 `2 `6 `< `= `? `A `B `G `J `M `N `R `p=\u{13}!\"\
         `s|!!S `7e9!$ `^fe\"  bQ `i\u{2}\u{0}(  c0 `2 `< `= `D `J `O `jo$!* `**6!S `\u{1d}\u{13}_&  c> `A `D `F `P `\u{1c}\
        o\u{5}$  cB `G `J `$O0\"N `R `j\u{1b};\"  bU `OBI!M `\u{5}\u{19}R\"N `S `]3\u{0}!S `ce\u{1b}!& `(\u{17}\u{1d}!%\
         `NN)!M `V\u{18}N!M `A\u{1f}W!' `\u{0}\u{f}h!\" `1\u{18}l!R `<\u{1c}s!N `?#\u{1f}#M `N `S `/@~!T `Y`\u{11}!\" `\
        \u{1a}\u{f}}!\" `\u{15};\u{1}!M ` `5(  c0 `9 `B `G `I `R `U `\u{18}at\"  b4 ` [+$M `Q `R `S `\u{1e}>C!S `}s+!M \
        `8o@!M `2'K&  c0 `1 `3 `H `N `1\u{14}X!# `4T%!. `y\u{12}.#  b* `< `)\u{16}Z#  bM `N `:\u{5}\u{1d}!R `l*I!N `*\u{18}\
        T!P `\u{3}O\u{1d}\"  bU `+{W!K `'Ab&  c0 `1 `< `? `H `U\u{d}h!. `&\\}$M `N `P `R `y^M!# `O9o\"M `R `\u{e}\u{1f}\
        $\"  b0 `\u{3}\u{1f}&!% `\u{15}WE\"  b? `Om\u{0}!- `\u{3}@E(  c\" `* `+ `0 `< `G `U `P\\f#  b% `U `\u{14}WG!N `\
        g\u{c}Z\"  bR `}$\\!+ `iE\u{9}!# `Gv)\"  bC `fQ!!/ `\u{7f}D#!/ `\u{6}m@\"  bK `\u{6}s\u{10}\"  cU `x\u{19}\u{15}\
        \"  b2 `\u{13}\u{13}e!! `\u{19}nz!% `;+\u{18}!( `\u{1d}$,!M `!\u{8}K!. `*\u{e}\u{3}!\" `Q\u{7f}\u{f}$  b! `< `U\
         `t\u{10}I#  b. `0 `Ky}$  c0 `7 `? `':0!\" `1P9\"  bU `9s\u{1d}!O `/h%#  b! `P `(5+\"O `P `#U}!S `\u{1}\u{1c} '\
          c0 `2 `3 `D `N `U `f]8!O `O?D!# `+\u{14}H!R `\u{c}Qk\"  b0 `;$|\"  bU `:G\u{6}#  c: `A `\u{15}Mp!N `1c;$  c0 \
        `F `I `a-b!M `( \\#  bQ `U `\u{1c}&@!P `\u{5}UG90 `1 `2 `3 `4 `5 `7 `8 `9 `A `C `D `F `G `H `I `J `L `N `O `P `\
        Q `R `S `U `}]\u{7}\"O `R ``TG!M `ERn!S `\u{15}h\u{8}!Q `\u{a}\u{1d}6!N `9+p#  b* `< `imw\"  cP `+|\u{e}\"M `Q \
        `3H\u{f}$  b/ `C `H `\u{1}+8!$ `\u{4}0r#  c0 `H `,\u{15}\u{f}!R `BL.!N `_vm!* `-2\u{1a}!\" `(\u{19}f\"  b> `}^T\
        \"  b< `UOw#  b. `6 `~*{!\" `\u{2}G\u{13}\"  b= `5=\u{1f}!M `T\u{6}\u{7}\"  b0 `\u{13}=\u{16}#  cL `T `\u{15}m4\
        #  bP `U `;08!N `x^]!R `\\1\u{7}!O `|c/!$ `\u{1d}\u{8}7\"  bA `~uK*  c0 `3 `9 `D `G `L `S `T `U `}\u{6}s!! `p~\u{13}\
        \"  b0 `\u{1e}\u{0}8\"  bO `G{;!$ `\u{f}f##M `N `P ``T/!P `'&7!# `'MR!& `:-W!\" `GqrB  c! `\" `* `+ `. `/ `0 `1\
         `2 `4 `5 `6 `7 `8 `9 `: `< `> `? `@ `D `E `F `G `H `I `J `M `N `O `P `R `U `uT\u{5}#( `+ `- `y;z\"  bG `k\u{12}\
        C1  c0 `3 `5 `6 `7 `8 `: `; `> `? `D `F `J `L `O `P `\u{14}\u{9}N8  c/ `0 `2 `3 `4 `5 `6 `7 `8 `: `; `> `? `@ `\
        B `E `F `H `I `L `N `P `U `\u{12}:u\"  bU `g\u{1e}\u{5}&  c0 `> `H `N `Q `\u{5}D\u{1b}!S `(0J!M `\u{7f}|[#  b! \
        `O `\u{18}1`\"  b? `l\u{12}\u{0}!Q `\u{8}l\u{1f}!M `VpW!- `\u{7f}\u{1a}G!K `oCb!/ `\u{1e}\u{7}R\"  bH `Z \u{1c}\
        \"  b0 `\u{1e}\u{4}N\"  bJ `\u{2}ux#  c0 `K `JE\u{2}!N `H\u{3}\u{15}\"  bA `>pB!R `\u{1e}lT!S `5%\u{4}\"  bS `\u{12}\
        &w!% `|:w/  c0 `4 `: `= `> `? `C `D `H `L `N `O `P `U `\u{12}6V!R `0>4!P `%!\u{12}\"  b> `_t?!M `$fT!N `\u{b}`\u{0}\
        \"  b0 `y=,!M `I\u{e}-!N `?\u{1f}(\"  b0 `B#I#  c* `< `@ua\"  cB `KtR\"  bU `+\u{8}\u{13}#  cO `P `\\(3$  c0 `B\
         `H `XC3!N `\u{16};v\"  c6 `\u{1}:K\"  bF `\u{4}>T'  c0 `2 `5 `: `? `D `W\u{19}V!Q `\u{15}\u{a}T!% `&[\u{1b}!! \
        `=\u{1}%\"  bP `i\u{18}U!\" `?*\\'  c0 `1 `> `J `N `P `<Ob\"  bD `\u{11}24!, `#\u{6}9!% `;\u{14}o$  c* `0 `< `\u{1e}\
        3\u{1f}#  b0 `? `H~S!. `'\u{5}o!& `\u{0}5R!% `m%Y!! `J\u{1}\\\"  cU `>\u{17}\u{14}\"\" `+ `\u{2}$K!* `\u{3}6\u{5}\
        !N `mN\u{f}#  b. `O `O{\u{11}!N `ugN!* `\u{7}S\u{10}!R `\u{1e}x3!R `\u{9}\\=&  c0 `8 `@ `G `I `U^M!% `L\u{19}\u{f}\
        !$ `\u{2}lH+  c! `\" `( `* `5 `H `I `J `Q `U `IfR\"  b@ `}SV!M `\u{0}7\u{6}!N `V{\u{e}!O `}$b!R `s\u{e}r)  c! `\
        0 `3 `5 `9 `H `I `M `A-\u{13}!\" `\u{f}j[!% ` ^l!\" `Yd\u{f}\"  bU `\u{1a}\u{1f}\\!. `\\\u{1e}\u{c}\"& `' `q,x!\
        / `a>\u{7}\"  bQ `k}J!R `v@c\"  bU `qIe!R `i\u{5} !N `G9j!P `-\"\u{e}#  b! `R `Lpo\"  bU `xB~!S `\u{16}N\u{9}$ \
         b* `< `I `\u{10}V3!* `E L!% `mP\u{14}!# `\u{c}EE\"  b> `\u{11};Q\"  cL `6eQ!P `\u{1b}\u{1b}c%  c@ `B `G `M `\u{e}\
        \u{a}\u{15}!R `\u{7f}p\u{16}!N `\u{12}\u{7f}\u{0}!* `\u{a}R\u{1d}!\" `(%&\"  b0 `$\\+\"  bI `JyJ!N `kX_!# `m\u{c}\
        \u{11}\"  bH `4h9!$ `\u{1c}qz#  b? `I `R(U!% `\u{19}'d!. `\u{2}\u{14}c%K `L `M `N `P `}P\u{a}!N `o&\u{10}\"  bF\
         `kxO!# `v\u{16}P!O `X1\u{7}!. `-}!!R `{\u{11}!$  c+ `0 `: `m=0\"  bH `\u{1f}/\u{0}!# `\u{1f}\u{1a}l!S `\u{a}\u{9}\
        v!\" `Bi}!M `3O\"!\" `\u{1f}\u{3}e\"  b5 `E(!!R `h''!L `(t\u{1c}#  b. `6 `HQ)!N `0\u{16}V!N `nzm\"\" `# `~:p!$ \
        `c}Y!$ `\u{9}%~\"  bB `;\u{1a}\u{0}%  c0 `2 `4 `H `#I\u{4}\"  b0 `hm\u{b}\"  b? `\\\u{4}N\"  b0 `;F^!M `>kl.  c\
        1 `3 `4 `5 `6 `8 `9 `= `> `? `O `P `U `2\u{8}n#  b# `K `lfu!# ``\u{1b}8!M `1~<#  c0 `U `[_^!% `.*a!O `\u{2}=e!&\
         `-\u{15}\\!( `i9f$( `* `+ `- `*E}!S `\u{1f}\u{0}\u{16}\"  bU `\u{e}F7\"\" `# `\u{1e}IC$\" `* `+ `. `^};$  c. `\
        > `F `\u{18}\u{2}X!L `&,$$  cH `R `U `\u{5}>k\"  bU `Oe\u{12}!& `Q1r$  c> `C `F `O_#!+ `\u{19}L^!M `XK_\"  b@ `\
        PD\u{a}!N `\u{b}hi!N `A0|%  b# `+ `A `E `KQ\u{f}!\" `rz\u{1a}!R `7+!\"  b2 `\u{5}!B#  b/ `B `3W\u{8}\"  b2 `Mn\u{9}\
        !O `Wn\u{11}$  c0 `? `I `\u{e}+'*0 `1 `6 `< `= `> `@ `B `G `J `=Y?#  b0 `H `\u{2}F\u{0}!/ `h5\u{3}'  c$ `* `. `\
        0 `A `U `12\u{a}&  c0 `2 `B `F `J `lbM$  b* `, `> `3LV\"  b4 `M\u{a}v\"  bU `>}p!L `\u{1}.j!$ `}\u{19}*!. `\u{a}\
        \u{14}Y\"  b? `U5\u{17}!S `kj/!M `}jH!L `7F_\"  bU `b\u{8}x!# `VLw!O `$y\u{2}\"  bC `xv\u{1d}!N `<B@)  c( `+ `8\
         `9 `> `C `I `L `rfk\"  bU `\u{17}Kn$  c0 `9 `R `\u{5}B\u{16}!+ `\u{e}0>!M `\u{11}\u{11}S!O `\u{19}zn!L `U\u{9}\
        ^!$ `c-g!P `\u{10}Ym!$ `A\u{6}\u{12}\"  b= `\u{14}F \"  c< `%My!# `D\u{e}*#  b. `5 `\u{7f}A\u{1}!N `:3\u{11}!M \
        `nZM!M `WHO?  c( `) `+ `. `/ `0 `1 `2 `3 `4 `5 `7 `8 `: `; `B `C `D `E `F `G `H `I `J `M `N `O `P `S `U ``dP!P \
        `&4K!% `\u{1f}&C#  b* `< `xHL!M `i\u{c}f\"M `N `\u{10}\u{1c}n\"O `P `4\u{1}@!T `5\u{19}}$  c= `J `M `]\u{12}U\"\
          bU `>^\u{11}!Q `}_J!! `&:f!O `\u{0}k\u{15}!& `\u{1}qH\"  bU `u.=#  c3 `? `\u{1d}TH!N `T/\u{19}!Q `s|\u{7}\"  \
        bL `%\u{3}!!R `\\\u{16}R%  b* `. `G `U `-S\u{6}!L `\u{2})'!. `;FO!\" `\u{5}\u{e}\u{f}3  c0 `1 `2 `3 `4 `= `> `?\
         `A `D `F `G `H `N `O `Q `S `U `1X@!$ `f\u{18}\u{b}#  b* `U `#\u{c}\u{13}!N `h\u{17}:!% `m\u{5}N!+ `\u{d}\u{1c}\
        V$M `N `Q `R `nUB#  bG `N `@ng*  c. `0 `4 `5 `6 `7 `< `O `U `b\u{18}z!! `\u{17}a\u{7f}!M `hSL$  c> `B `H `<\u{a}\
        }!N `D\u{5}l!% ``km!$ `\u{14}\u{0}{!% `<^\u{7f}!( `\\6\u{12}#  b+ `P `'!\u{b}!* `)O\u{11}!( `ae\u{18}$  b/ `H `\
        J `B\u{6}\u{19}!N `m\u{7}'\"# `+ `\u{1b}\u{19}u#  b! `R `oF\u{1b}#  bJ `U `qxL$  b. `Q `U `-H!!K `!\u{5}A\"  bG\
         `F4\u{a}!O `;z#!O `ho(\"\" `+ `vPE\"  bQ `J[L\"  bM `\u{8}\u{13}\u{1f}\"  bJ `l;7!+ `8ei!\" `/KE!R ` G\u{1}#  \
        b0 `6 `=\u{13}\u{3}\"  cA `d \u{11}!N `=!\u{11}!N `u=6!\" `s\u{b}N\"  bC `@Od!M `<\u{c}\u{4}!% `p[$\"  bA `;Z\u{5}\
        >0 `1 `2 `3 `4 `6 `9 `: `= `> `? `A `C `D `E `F `G `H `I `J `L `M `N `O `P `Q `R `S `T `U `8'\u{1f}(  c0 `2 `C \
        `H `M `O `Q `p\u{19}x.  c( `+ `0 `3 `8 `; `< `> `? `F `H `O `Q `''\u{3}\"  bU `D\u{19}\u{1d}\"  bE `\u{c}Aw\"  \
        bU `\\\u{10}\u{3}%  c0 `1 `K `U `]1\u{d}!\" `M?\u{1c}!\" `\u{13}\u{9}\u{1d}!& `o^]\"M `R `\"Uu!* `&^\u{11}\"  b\
        N `9#$!\" `J\u{12}D\"  b5 `\u{1c}E`\"M `N `#P0\"\" `# `\"*S\"M `N `0dZ\"  bU `\u{4}'^$  b( `0 `L `\u{13}(d!* ` \
        {\u{7f}9  c& `( `0 `1 `2 `4 `5 `6 `; `= `B `C `F `G `H `I `J `K `L `N `O `R `S `U `bX}!\" `1/S!R `,\u{7f}m\"  b\
        0 `wZ\"\"  cU `\u{1e}uP#  b? `U `S\u{6}\u{d}#  c> `Q ``\u{18}\u{18}$  c0 `H `U `+\u{6}\u{b}!* `QP;5  c! `) `0 `\
        1 `2 `3 `4 `A `C `D `G `H `I `J `L `M `N `R `S `U `3\\J\"  bO `\u{6}3.\"  bR `\u{1c}/X!% `er\u{8},  c. `0 `1 `3\
         `> `A `C `H `L `P `Q `\u{1b}=6%  c0 `G `I `U `~4(!R `^uR!. `\u{e}|\u{7}!. `Ro\u{b}!M `\u{1f}\u{3}\u{13}!% `n\u{13}\
        $\"  b5 `\u{1b}\u{1b}@!\" `\u{15}AN!\" `\u{18}CN$M `N `R `S `?Ij!% ` \u{1}j!S `-\"R!M `-DW1  c0 `2 `: `A `C `D \
        `E `F `G `H `J `M `N `O `R `U `\u{15}iq!$ `n3\u{15}!\" `\u{19}9\u{1e}!+ `\u{1b}\u{10}h!O `8am!M `Z\u{c}\u{8}!N \
        `8Kf\"  bU `*7v&  c( `* `0 `8 `< `i1y\"  b8 `!N}!R `\u{15}\"\u{e}&  c> `C `G `K `U `W\u{11}!!N ``Q0\"M `N `6\u{6}\
        :\"  bQ `EuH!S `OR'\"  b@ `?F[$  c0 `I `U `nx\\!% `B4e\"  bU `\u{10}\u{19}f!P `\"$r!M `=\u{1e}H!N `nK\u{17}!M `\
        (Ah!M `o\u{d}\u{b}!K `\u{16}^\u{1f}#  c0 `U `CGD!% `a~3!% `=t[\"  b1 `)\u{13}l!+ `t`&!\" `Bdl#  cJ `U `|\u{7}z!\
        \" `\u{0}')%  c. `0 `7 `U `G(N!+ `o\u{1f}k*  c+ `? `B `D `G `I `M `N `U `SV\u{b}#  cI `U `7/\u{1d}$  c1 `J `M `\
        \u{e}~\u{e}1  c! `\" `# `' `( `) `* `. `0 `1 `5 `A `D `F `I `U `<y=!% `/=[!R `\u{e}\u{14}\u{2}!\" `T\u{1a}5!* `\
        y89#  b. `A `CWH!P `V\u{7}f!M `\u{7f}gi!\" `K~\u{6}!P `\u{9}C\u{c}\"N `R `!`:!& `u9<#  b4 `U `#A\u{14}!. `&\u{3}\
        W\"  b6 `Qm>%  c/ `0 `: `@ `hZ\u{e}\"  b0 `f\u{1a}%!N `X\u{4}.#  b0 `Q `4#j$  c0 `3 `5 `\"BY!\" `-;e!O `1N\u{7f}\
        !( `l#\u{14}\"  b4 `r1%\"K `M `\u{1c}BY!$ `m\u{1c}i-  c% `* `0 `1 `3 `? `G `J `K `M `Q `S `T \u{4}\"# `+ `[@(# \
         cA `U `\u{10}n+!Q `VG5!R `\u{19}e\u{1}!! `u1\u{10}!M `X9X!* `iee!R `W@4'  c0 `1 `= `? `J `P `~\u{18}Z!M `l]e!*\
         `m\u{6}\u{16}!P `8P)\"  bH `\u{b}\u{6}*#  b* `< `QC>$  c9 `A `J `/)h#  b% `U `esi!M ``[;!O `w{K!N `\u{1}Gk!M `\
        zCX!R `\u{1b}Mj!\" `\u{4}JL!R `,8}!# `rz\u{14}!P `|7_!\" `L0\u{17}!% `|{\u{16}#  c! `T `Z1n!+ `#\u{1e}\u{8}\"  \
        bJ `9%+\"  bU `_P,!% `\u{8}\u{16}3\"O `P `Y.:!O `\u{1a}q0$  c0 `6 `? `\u{14}\u{11}Q\"  b9 `.p}!% `%\u{7f}\u{4}'\
          c. `0 `2 `C `J `M `1G\u{9}!% `'4\u{f}\"  b4 `(*#!/ `\u{8}TR#\" `# `+ `No\u{1}$  c0 `N `U `\u{d}Ib!# `w2\u{1}!\
        N `-#w!R `O1\u{1b}!! `\u{1a}U0$M `N `P `R `g_l!N `\u{1e}Kn!M `)\u{1d}2+  c0 `2 `9 `? `D `J `N `O `R `U `*#5!. `\
        A\u{d}?\"  bB `3\u{6}2#  c? `U `P\"\\%  c) `1 `9 `I `p+x\"  bU `\u{1d},$!R `\u{10}M,!N `]mj!M `d\u{12}T!M `a0\u{17}\
        $  b/ `@ `M `\u{c}P-!\" `p17&  b( `* `+ `8 `U `qG\u{9}!M `{\u{0}@\"# `+ `St*!O `zlE\"  cK `\u{7}Ic&  c# `0 `D `\
        J `S `ZKG#  b3 `M `\u{1b}\u{8}\\\"  b0 `X<^!! `\u{1a}Dc!O `M\u{1f}t\"  bU `#\u{1d}y#  b0 `S `HD\u{11}\"  bG `\u{11}\
        .K!M `qCd!# `\"zi!% `G\u{e};\"  b= `AGJ!O `\u{b}\u{d}Y!R `Vhz!N `a<\u{12}\"  bR `\u{18}Q\u{14}\"  b2 `\u{a}a.!*\
         `q\"\u{8}$N `O `R `S `i\u{12}\u{9}!. `e\u{1e}-!P `\u{5}j}!M `\u{11}\u{d} \"  bU `gKG!\" `\u{1}R,&  c9 `: `= `I\
         `N `&kH!% ``NK*  c0 `2 `: `C `D `I `J `P `U `dv\u{6}!R `\u{0}q3!L `|#4!M `\u{b}k:-  c0 `1 `2 `6 `9 `: `< `= `G\
         `J `M `N `V+_!O `\u{18}(\u{1c}\"  bI `^)\\$  c0 `3 `? `i]\u{14}#  b? `J `+\u{7f}\u{9}!$ `>r#!L `b_(!P `\u{1b}}\
        F\"  bU `+\u{14}]$  c0 `A `Q `1\u{19}\u{7}!! `j\u{f}m\"  bM `\u{7}Y+%  c0 `1 `G `Q `XNB!* `\u{1f}\u{a}r!R `M\u{1}\
        ;\"O `P `$\u{a}B\"  bU `\u{9}YI$  b. `0 `I `\u{12}\u{1}p!R `\u{16}0$!+ `ZAi\"  bR `:Vy#( `+ `- `ZC\u{b}!R `K[\u{7}\
        \"  bJ `R6;!$ `2&=!# `\u{14}rN!N `\u{19}S&&K `L `M `Q `R `T `\u{1c}\u{d}=!P `6\u{7f}K\"  bU `Y\u{0}d!\" `\\L\"'\
          c1 `= `B `C `J `U `uUs#  b@ `D `\u{1b}S\u{1}\"  bP `7#b!/ `w\u{10}l!O `\u{e}f\u{a}\"  b0 `1eZ!O `'{\u{7}\"L `\
        P `\u{9}#4!% `\u{17}{`!# `\u{1}\u{12}\u{11})  c/ `0 `= `@ `B `G `J `M `\u{12}^\u{17}\"L `P `\u{c},O!M `QZcD  c!\
         `. `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `? `@ `A `B `C `D `F `G `H `I `J `M `N `O `P `Q `R `S `U `}:x!M `\
        _RS#  c0 `D `\u{5})Z!N `\u{1},s%  c\" `* `+ `< `\"i~\"  b3 `hr\"-  c0 `1 `2 `6 `7 `= `? `B `C `M `N `R `\u{b}3<\
        !. `y|\u{17}#N `R `S `\u{8}\u{3}5\"  bD `d\u{14}=:  c! `0 `1 `2 `3 `4 `: `< `= `> `? `@ `A `B `C `F `G `J `L `M\
         `N `O `P `R `U `-t>#  b/ `M `\u{1}8W!$ `A\\h#\" `# `+ `eB{!) `'YW$  b\" `? `M `3\u{f}x!O `Um=!& `ly\u{3}!N `e#\
        \u{6}!& `4)*!O `*<6\"  bU `XV[#  cO `R `P\u{a}`\"M `N `7\u{e}r!N `;$\u{15}!O `\u{4}kM!R `\\sn!T `Z+\u{f}%  c! `\
        , `? `D `\u{1e}\u{14}A!# `P!G!N `XiZ!R `\u{12}\u{11}\u{f}#  cM `N `6\u{0}+!R `\u{14}'7!S ``q\u{5}#  cG `H `\\5\u{1a}\
        !- `\\Zi#L `Q `T `[Ak\"  b0 `Bb\u{1c}!K `9~*!\" `4\u{1e}\u{8}!\" `A\u{c}0\"# `( `,\u{10}V\"  bG `l\u{8}q!* `\u{1b}\
        \u{f}\u{16}\"  bU `<>5$  c> `I `U `h(<\"L `Q `m<V!+ `7#x!! `\u{d}~.!P `\u{4}ZH%  c2 `= `H `N `f\u{12}d!% `I3/!/\
         `\u{d}Eg!R `\u{4}\u{0},\"  b@ `J!:\"  bD `Y\u{19}3!. `c I#  cH `U `\u{11}Gh\"  b9 `FIe\"  bE `lcf\"  bU `k`\u{1e}\
        !T `kT\u{7f}!N `C%\u{7f}!\" `#\u{1b}G\"  bP `%qH!! `}SY'  c3 `A `L `Q `S `T `\u{13}^Z%  b# `+ `/ `C `N3\u{8}!# \
        `GNN\"  cN `\u{3}\u{2}Q\"  b? `i0.!, `\u{2}-.\"  bC `{J8\"  bU `T\u{7f}M!! `\u{10}\u{12}k%  b# `+ `/ `B `NX\u{1e}\
        !N `ppW%  c= `B `C `J `\u{0}e6\"M `N `;P>!\" `*d^\"  bU `^l|!R `,a\u{11}$  c0 `J `U `Z[E!N `\u{1a}QBI  c! `\" `\
        # `$ `% `* `. `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `< `= `> `? `@ `B `C `D `F `G `H `I `J `K `L `M `N `O `P `Q `R `T `\
        U `-?W!S `q\u{f}\u{f}\"  bS `e\u{8}\u{1f}\"  bH `n\u{8}32  c0 `1 `2 `3 `4 `5 `8 `> `? `H `J `L `M `N `O `P `R `\
        O)E(  c0 `2 `G `H `M `N `R `\u{6}\u{0}~!! `/(\u{11}!* `t]x!+ `pP\u{7f}!P `.[&\"  b= `DuL!\" `\u{4}fJ\"  bM ``\u{f}\
        z\"  bU `\u{1d}\u{1c}\u{19}!\" `ug=\"  bD `M*N!N `\u{13}R\u{2}!\" `F\u{1a}0!$ `Nw]!O `b3d!\" ` Y|\"  bM `D>\u{f}\
        !% `2EJ\"  b0 `W\u{13}}!, `W|\u{1d}$M `N `O `S `nf3!! `\u{9}\u{17}e(  c0 `3 `5 `8 `; `= `I `*X\u{3}!$ ` b#!! `^\
        ZE!M `).F/0 `4 `5 `7 `8 `: `; `D `F `G `J `M `N `O `S `=SY;  c0 `1 `2 `3 `4 `5 `7 `: `; `< `= `> `? `@ `A `B `C\
         `D `G `I `J `N `O `R `S `U `s\u{6}\u{4}!Q `1#\u{7}!Q `q\u{16}\u{19}!N `n\u{10}C!* ` pX!% `\u{2}\u{d}y!\" `Je\u{6}\
        !\" `)4{      @   V   d   \u{0}   \u{1c}   0!  >!  `!  h!  h!  \u{10}!  .\"  P\"  x\"  \u{10}\"  D#  b#  t#  ~#\
          \u{16}#  \u{16}#  4$  P$  h$  z$  ~$  \u{8}$  (%  (%  2%  x%  8&  h&  r&  \u{10}&  .'  F'  \u{2}'  \u{2}'  \u{2}\
        '  \u{1e}'  B(  x(  |(  \u{14}(  @)  \u{14})  \"*  6*  J*  ^*  r*  \u{10}*  $+  .+  @+  R+  d+  r+  \u{6}+  \u{14}\
        +  \",  \",  D,  \\,  ~,  \u{1a},  \"-  ,-  6-  R-  x-  \u{2}-  \u{2}-  \u{1a}-  \u{1e}-  >.  P.  d.  \u{16}.  \
        4/  Z/  \u{0}/  \u{12}/  $0  <0  Z0  n0  v0  \u{c}0  81  d1  \u{2}1  \u{16}1  *2  *2  H2  f2  z2  \u{8}2  \u{12}\
        2  \u{12}2  \u{1a}2  $3  V3  Z3  \u{2}3  \u{c}3  \u{16}3  \u{1a}3  .4  .4  <4  J4  ^4  h4  p4  \u{8}4  \u{1c}4 \
         N5  \u{0}5  (6  66  @6  ^6  b6  \u{0}6  \u{18}6  &7  V7  z7  \u{e}7  \u{12}7  &8  08  R8  R8  \\8  p8  z8  \u{1c}\
        8  49  L9  V9  `9  \u{4}9  \u{18}9  \":  N:  b:  \u{18}:  D;  D;  \\;  f;  ~;  &<  ><  H<  `<  \u{c}<  8=  F=  \
        V=  r=  \u{6}=  L>  z>  \"?  \"?  ,?  P?  Z?  r?  \u{0}?  \u{1e}?  6@  @@  d@  v@  \u{e}@  \u{1c}@  HA  zA  \u{4}\
        A  ,B  FB  bB  lB  \u{0}B  \u{12}B  DC  lC  \u{0}C  (D  tD  \u{12}D  \u{12}D  \u{1c}D  *E  .E  BE  `E  `E  tE  \
        tE  \u{2}E  \u{c}E  \u{10}E  \u{10}E  \u{1a}E  \u{1e}E  \u{1e}E  \"F  6F  DF  DF  XF  ~F  $G  6G  DG  \\G  jG  \
        ~G  0H  @H  RH  \u{2}H  \u{6}H  \u{1e}H  DI  RI  ~I  \"J  @J  ^J  lJ  zJ  \u{12}J  \\K  ~K  \u{12}K  0L  DL  bL\
          fL  \u{4}L  \u{e}L  &M  VM  nM  \u{16}M   N  8N  LN  ^N  pN  \u{1c}N  4O  RO  tO  \u{2}O  \u{1a}O  .P  .P  NP\
          \\P  fP  \u{4}P  \u{4}P  \u{8}P  :Q  NQ  vQ  \u{0}Q  \u{a}Q  <R  JR  TR  bR  vR  \u{0}R  \u{0}R  \u{16}R  .S \
         2S  <S  @S  JS  TS  vS  \"T  DT  zT  \u{e}T  \u{e}T  \"U  ,U  FU  dU  \u{0}U  \u{1e}U  6V  @V  ^V  rV  \u{18}V\
          &W  :W  RW  pW  \u{e}W  JX  ^X  \u{8}X  >Y  RY  pY  pY  \u{1a}Y  .Z  <Z  ZZ  \u{a}Z  \u{14}Z  0[  :[  d[  v[ \
         \u{a}[  \u{18}[  &\\  V\\  `\\  &]  H]  p]  t]  ~]  \u{8}]  2^  P^  ^^  p^  ~^   _  2_  J_  J_  `_  ~_  \u{18}\
        _  \"`  ,`  >`  H`  Z`  Z`  d`  n`  n`  \u{0}`  2a  <a  Ta  \u{0}a  \u{18}a  @b  Hb  `b  xb  \u{c}b  \u{16}b  $\
        c  Vc  dc  lc  \u{8}c  \u{8}c  \u{12}c  &d  Dd  bd  \u{0}d  \u{e}d  :e  Pe  he  \u{0}e  \u{a}e  \u{18}e  0f  >f\
          Pf  lf  zf  \u{8}f  *g  Bg  ng  xg   h  @h  Xh  bh  \u{a}h  \u{1e}h  \u{1e}h  6i  Di  Vi  `i  `i  |i  \u{14}i\
          \u{1e}i  Rj  \u{c}j  $k  @k  ^k  hk  \"l  ,l  Dl  Nl  pl  pl  \u{4}l  \u{8}l  0m  Dm  Dm  Rm  \\m  fm  xm  \u{c}\
        m   n  ,n  Rn  nn  xn  \u{e}n  6o  Jo  ^o  jo  to  \u{16}o  \u{1e}o  <p  hp  lp  \u{0}p  \u{a}p  Bq  Lq  dq  rq\
          \u{e}q  *r  Dr  fr  \u{8}r  &s  0s  Vs  js  |s  \u{1e}s  @t  Dt  Ht  \\t  \u{4}t  \u{18}t  6u  du  nu  \u{c}u\
          4v  <v  ^v  \u{a}v  \u{18}v  *w  4w  \\w  pw  xw  \u{c}w  .x  Lx  ~x   y  8y  Py  Py  ly  zy  \u{8}y  \u{8}y \
         \u{12}y  >z  Vz  \u{c}z  \u{16}z  *{  *{  4{  [!h I1s\"( `! a:Pz\"- `@ a?Y\u{f} ZN\u{16} on \"\" `m a<\u{7f}Z \
        8\u{16}g P\u{19}v 0cV ZF\u{12}\"* `' aph@\"$ `= aq\u{1f}` *C\u{7f} \"?\u{17}\"+ `\u{1f}\u{1f}a`N= \u{7}8N\"! `,\
         aA&` \u{1}9r\"! `/ a\u{e}&.\"% `# a]i\u{16}\"( `! ak2,\"' `$ a\u{d}\u{9}2 3n4 BHV\"! `# akSf\"* `- ah\u{17}\u{9}\
        \"+ `\u{1f}\u{1f}at7s q=\u{1e} 4\u{5}1\"$ `A a\u{1a}UV\"$ `: a7Bc\"$ `I aXle\") `$ a\u{1c}[B\". `! aq3P\"* `  a\
        /\u{f}U\". `\" a\u{1e}x&\"( `  aU\u{11}E \u{10}5n\"\" `X a(;\u{b}\"' `$ au`5\"! `- a7\"x\"! `  a;z\u{7f}\"! `# \
        a,*\u{19}\") `  acF!\"$ `* ap;'\") `$ a4HY NQk&' `$ a* `# a, `! a2\u{1a}r\"\" `H a4Kw\"! `# a\u{15}J\u{19}\"* `\
        ! a0'W\"$ `, aBR\u{16}\"* `. a:n\u{1b}\"$ `# aD\u{17}.\"! `9 a5\u{a}1 \u{1b}\u{18}[ i\u{1b}\u{14}\"% `\" ah*+ %\
        c.\"( `! a@>l\"* `+ akA>\"* `# aEOY\") `# a\u{19}Ng\"! `\" a`\u{17}4 \u{7f}Xi\". `\" a4Oy\". `  a*I\u{6} ?$'\"%\
         `& a\u{d}g>\"! `$ aac\u{1d} kjl p7y ]x\u{1}\"! `, a\u{5},\u{c} \u{f}ZD\". `  a\u{1f}Q/\"$ `2 a\u{2}RW&\" `  a*\
         `  a. `  az4F\"* `  a\u{18}3%\"( `  aQN:\"( `  a\u{15}\u{18}i\"! `( a\u{1f}qn\"- `A a\u{7}9\u{7}\"* `' a\u{e}\u{f}\
        \u{8}\"! `$ a\u{2}:\u{16}\"* `. a\u{5}~9\") `  a\u{7}\u{9}N :ge 2b\u{6}$! `* a\" `~ a\u{1e}y\u{c}\") `! a\u{a},\
        \u{e}\"% `( a4d\u{18}\"$ `! aBbA \u{13};K =\u{2}l\"( `  a\\{o\"- `, aJ\u{1c}\u{a}\"( `! a\u{1f}~\u{f}\") `$ a\u{13}\
        \u{14}Q\") `$ a5\u{9}N\"! `* a~Az\"$ `H a6r\u{9}\"% `# a\u{2}\u{1a}[\"% `# au~j\"! `& a7`|\"! `% aKeR\"% `! a0\u{12}\
        ] Sy\u{16}\"\" `n aOU!\"$ `. apM& aJn\"* `1 a[8t\"! `, a'-\u{2}$\" `3 a* `0 aB\u{1b}\u{b}\") `  a\u{1}F!\"% `  \
        ab-7 \u{11}\u{0}c  \u{b}\u{4}\"( `  a|*.\"! `# a~:S\"% `\" aa\u{9}f$! `' a) `  a-\u{13}P\"( `  as\u{1c}P\"$ `6 \
        aX'V\"+ `\u{1f}\u{1f}a=%k \u{e}\u{19}{\". `\" av$\u{16}\"$ `: a\u{a}Dt G\\z\") `! a!\u{18}{\") `# a#&\u{a} ki*\"\
        % `% a{\u{12}:\"% `% aKwU\". `  a^o\u{a} \u{6}X\u{1a}\"$ `8 as3:\"\" `( a2!K K|q I\u{9}t\"% `  ahQ}\"' `! a=\u{7}\
        }\") `% atp\u{e}$\" `; a* `* a `\u{18}\"% `  a=\u{1c}\u{1a}\"! `' a09=\"\" `j a\u{1f}x_ \u{0}WC\". `! a04x\"! `\
        \" a45D\"$ `G aw=e\"$ `E a\u{d}Wn\"$ `( aWT\u{2}\"$ `F a#46\"! `$ a- M\"* `. a\u{3}|u\"\" `i aN/x\"' `$ a?\u{11}\
        \u{15}\". `\" a/]5\"* `- a}G\u{9}\"' `$ a\u{17}\u{4}\u{a}\"( `! aaf&\"! `$ a$G: !JV 1B\\ ?p\u{b}\"! `# a3\u{5}\u{1b}\
         h\u{7}D 02j fL\u{2}\"! `' a/B]\"$ `> a\u{b}Q\u{16} {eB\". `  a\u{f}\u{5}c\"$ `= an\u{8}:\"% `( a@*w \u{18}`n\"\
        \" `U a\u{17}*\u{7f} \u{1c}F5\") `% a\u{1c}w>\". `\" a#)\u{13} \u{17}4\u{16}\"% `% a4\u{1}Q qT\u{12}\"! `& a\"n\
        \u{1e}\"! `( a\u{1a}$<\"! `\" a\u{e}\u{17}` (~n\"% `! a/r\u{c}\") `  a\u{12}U< A|S\"! `* a>ae\"% `& a\u{0}]\u{1d}\
         JQh %\u{0}\u{3} [5T\"! `& aDKP\", `! a{&?\"( `  ah\u{19}q %p\u{7} EH\u{e}\". `\" arq1\"- `5 a\u{17}}>\"* `& aS\
        \u{1e}C Zb~\"( `! a\u{0}+\u{4} \u{8}!\u{12}\"% `* ax\u{1c}5\"- `= a>cg n\u{b}\u{d}\"% `& ad\u{9}\u{19} \u{16}1+\
        \"! `/ aU,I\"! `- at$z \u{13};| Y1\u{b} |3C\") `  a@YJ Z\u{7f}s \u{2}f\\\"' `! a0#\u{10}\"* `+ an_Q$! `) a* `, \
        a9NS l\u{e}x\". `  a\u{16}:\u{5}\"$ `\" a\u{13}U\u{1d}\"* `- aC%O }/h$! `+ a\" `Z a\u{4}b\u{13}\"\" `b a%a& \u{10}\
        nI\"! `$ a1\\a lYl\"* `& ay\u{a}\u{6}\"$ `* aof(\"\" `p a`\u{0}5\"! `2 aoiH Y\u{13}i ,Fv\"* `  a6\u{1f}+ :w,\"$\
         `H aP\u{c}t 9CF \u{15}FT o\u{b}\u{7}\"( `  a\u{7}\u{1c}# 9!l\") `$ a\u{6}\u{9}q\". `\" a\\\u{a}f\"\" `G a{Nt\"\
        ! `# a\u{2}`\u{14}\"! `, a#B\u{b}\"$ `7 a\u{d}\u{1b}\u{f}\"$ `! ahxx hX\u{19} (F9 Nt[ as^ k&a\"! `* aH\u{9} \"!\
         `/ a\u{12}3J\"* `\" a9Ou\". `  aon\u{a}\"$ `C ar/\u{d} \u{14}X#\". `\" amq<\"! `3 a?\u{1f}A f&y\"$ `M a\u{1f}j\
        \u{1b}\"! `. aak:\"* `/ a\u{8}\u{1f}\u{7f}\"! `/ at\"\u{15}\"\" `N auB2\"! `# aw0U\"$ `( a%^6\"' `$ aa\u{b}8\"!\
         `# aZ\u{18}G\"* `  aZvx\"* `) aRm\u{18}\", `  a\":;\"! `) afjA\"$ `; a\u{1f}R{\"! `1 aG$1\"- `9 a4\"\u{15}\"% \
        `& aUSV\"\" `> a\u{1}\u{e}\u{4} uwx\"! `8 ahLE S(] 0e}\") `\" a\u{14}k,\"% `% au(\\\", `! a^\u{7f}_\"$ `% aI,v\"\
        ( `  a\u{a}\u{d}\u{f}\". `  a\u{19}\u{17}\u{9} c)#\"$ `& a\u{14}\u{15}.\"- `\" a\u{7}[I\"\" `\u{0} a|!M\") `# a\
        K2n\") `% aM'2\"* `* a\u{1}X; -aG\"- `( at8R\"- `. a,\u{16}!\"% `$ aq\u{1f}l n6C \u{6}]H\"( `! ay\u{12}/\"! `; \
        a1\u{17}=\"! `- a\u{1d}nC\"\" `A aKS: \u{5}iC =3D 'FM\"% `\" aXgo\"( `  aP\u{10}!\"( `  aL\u{10}?\"( `! aTO4\"$\
         `+ a3&>\"$ `  a$J>\"! `. a&J]\"\" `K a\u{7}\u{1f}\u{2}\"- `8 a*A2\"! `\" a*\u{8}3\". `! a\u{e}UT\"\" `e a\u{1f}\
        gw\"$ `> a\u{19}Q\u{5}\"! `& a\u{1e}La\") `# a\\am\"- `4 a:?|\"! `; aMO\u{19}\"* `+ a\u{1}\u{18}\u{f}\"% `' a\u{8}\
        A\u{1a} \u{e}{\u{2}\"! `6 a:f8\"! `  a\u{1d}bN\"! `: aH\u{7f}\u{14}\"! `1 ao\u{1a}^ \\G/\"( `  a\u{2}.g\"* `. a\
        qg\u{7}\"$ `@ a[\u{1c}=\"! `) a(/? \"|\u{7f}\"! `2 aPEo \u{1e}~x\"- `D ah6!\") `% a\u{7f}r) 8\u{19}V\"$ `9 a`\u{9}\
        ^\"* `$ a +a @s\u{1f}\"! `) aCpX\"- `- agg\u{13}$\" `< a. `\" a\u{0}y\u{14}\"! `* a\"gE\"% `% a\u{1e}o\u{1}\"$ \
        `. a0LZ <$!\") `  aD_8\"$ `! a\u{a}9\u{11}\"$ `B a\u{1d}'Y\"$ `? a$wY I4n\"+ `\u{1f}\u{1f}aqJp\"! `1 a||I\"' `#\
         aIB\u{8}\"\" `8 a\u{12}p\u{a}\"\" `\\ aR;a\"% `$ a5]H Y\u{6}z\"( `  aR\u{8}\u{a}\"$ `! at\u{9}\u{1e}\"\" `[ aY\
        an \\\u{f}\u{11}\"! `  adN\u{16}\"! `# a1{$\"+ `\u{1f}\u{1f}aO\u{c}\\ N\u{5}\u{15}\"! `) a3*{\"* `+ ay.r\"* `* \
        aY\u{0}#&' `$ a* `# a, `! ai\u{f}6\"! `0 aM\u{14}L \\5|\", `  aV{\u{1e}\"! `! a~RH\"( `  a\u{2}e#\"$ `* a\u{3}X\
        Y\"! `7 a\u{15}Nd :0\u{8}\"\" `\u{1} a3\u{7f}\u{15}\"( `! axr \"! `& a\u{4}5>\"* `$ aDp=\"+ `\u{1f}\u{1f}a\u{4}\
        }^\"% `' ao}b\"* `& a)\u{2}n |~\u{7f}\"$ `. aM\u{f}\u{0}\"% `( a\u{c}0L$* `  a. `  ayDQ\"! `( aui\u{2} \u{14}F\u{4}\
        \". `\" a9u\u{5} :4w\"! `+ a(6z b\u{b}{\". `  a)\u{1c}<\"! `1 aC*[\"\" `a ah:\u{9}\"! `< a\u{1c}2\u{12} 8\u{e} \
         \"j>&' `# a* `\" a, `  a$$O\"! `* au\u{14}l &\u{17}(\"* `) aUcL 0H\u{1f}\"% `* a\u{f}l&\"$ `$ a{\u{a}/\"! `, a\
        @\u{d}m\"! `7 a\u{9}\u{14}o &6% \u{d}\u{15}K\"! `$ a\u{13}/L `ns \u{c}|\u{1b}&' `$ a* `# a, `! a&K8\") `  a`-=\"\
        ! `9 a\u{11}B>\"! `& a;=E =@\u{7f}\") `% a5sZ h*\u{e}\") `! as\u{b}*$! `\" a\" `q a\u{13}1&\"! `& as+e =Qh mu\u{5}\
        \") `  aa!%\"$ `5 a=x\u{1b}\") `# a-Q+\"! `, az!C\"! `\" a\u{e}mW\"! `! aZ\u{3}\\\"$ `J a#&p\". `  a)1\u{1c}\")\
         `# a_e\u{1f}\"! `  a7t&\") `$ a\u{12}\u{d}+$* `# a, `! atv\u{c}\"\" `P ac\u{3}\u{16}\", `  a!d*\") `  a\u{11}~\
        C\"! `+ a{CY\"( `  aMS\u{14}\"* `* a$\u{1b}}\"* `' avOK$( `! a* `, aPvV\"% `( a $\u{10}\"- `3 a&3J\"! `  ag%o\"\
        ! `) a&y\u{5} \u{1f}\"\u{16}\". `  ak\u{6}l\". `\" au\u{15}\u{1} 3',\"- `; a\u{13}\u{7}o\"! `  a\u{1d}hw\"! `$ \
        a\u{1c}Mh xBl\"% `% aWC\u{10}\"! `: aE|\u{19}\") `\" aM\u{12}2 \u{7f}q4&\" `: a* `/ a. `\" a\u{19}\u{1d}w\". `\"\
         a\u{2}P \". `\" a\u{7f}cw \u{1}]\u{4} V\u{10}L z.\\\") `  a\u{16}Q\u{16}\") `% arD/\"* `% a:k\u{7} , !\") `  a\
        k*+ \u{1e}7F \u{d}tv$\" `! a* `! a\u{5}\u{0}\u{5}\"' `# a#\u{6}\"\", `! a?\u{d}F\". `! a-\u{d}`\"* `. a;cg\"% `\
        ) am\u{6}m\"! `& ayVU\"% `\" aB=#\"% `  aY\u{8}m\") `! a*?s\"$ `3 a\u{11}w\u{2}\". `  aVm6 wD9\". `! aq\\9 \u{16}\
         \u{4} bE\u{18} Cn* ~fY \u{2}\u{17}\\\"! `, a\u{1a}\u{4}l\"! `& aAd`\"% `( au\u{d}&\"$ `3 a\u{4}\u{b}6\"! `# aD\
        \u{12}% \u{19}t`\"* `. a\u{1d}\u{1e}\u{5} \u{7}E \") `! a#Q%\"$ `7 aY?E\"( `! a2EU\"( `  a8a\u{2}\"\" `l a\u{1}\
        l?\"\" `o az;B\"$ `L a\u{12}oc\"! `& aHdg\"% `! a6q{\"* `, a\u{15}!\u{9}\"\" `` a}\u{15}G\"$ `% a\u{9}\u{1f}a\"\
        ) `% a.\u{4}h\"* `$ aM\u{15}\u{5}\". `  a\u{8}g@\". `\" a=|A -~X$\" `# a* `& aiGp\"( `  a'vp$\" `/ a* `% a\u{2}\
        <z\"$ `4 a\u{7f}m\u{7f}\"$ `  a$\u{13}1\") `  ad\u{2}:\"! `  a\u{1d}\u{17}a\"\" `\u{4} af\u{8}*\"% `$ a%u* x\u{8}\
        \u{18}\"\" `w a&1\u{18} G\u{3}3\"! `  aOPK\"\" `} a\u{2}\u{11}6\". `  a|0\u{5}\"\" `B a\u{8}u\u{d}\"% `% a7h\u{3}\
        \"\" `\u{3} a\u{a}\u{7f}\u{17}\"\" `O a\u{3}B!\"% `# a$\u{2}\u{f} A%s\"* `! a\u{1c}%W \u{18}a\u{7f}\"% `$ a\u{2}\
        \u{9}^ >\u{8}\u{7} \u{1f}oH\"( `  az{\u{0}\"( `  aK\u{12}|\"* `( a?'\u{c} D\u{4}D\"! `& a\u{1e}-j\"* `1 ab34 \u{1c}\
        7M\"$ `1 alco est\"( `! aPS\u{10}\"* `* aic! 9\u{b}8\"$ `/ aJ\u{8}M$\" `. a* `$ a\u{1f}JQ t7{ R\u{7}3 tE\u{d}\"\
        . `\" ax`\u{1c} ;(H \u{9}$\u{1d}\"% `$ a\u{5}\\7\"! `$ a\u{19}\u{a}t\"! `% a-\u{14}u ')y\"$ `6 aCz\u{1c} e\u{17}\
        <\") `  a\u{3}I_\"% `' a\u{f}2A\"$ `+ a4HH\"& `\u{1f}\u{1f}a\u{7f}rc\"% `! a`\u{1}\u{7f}\") `  a\u{1a}/\u{d}\"*\
         `/ a\u{2}\u{7f}Q$\" `\" a* `( aYVT\"\" `D as)h F[} %!$\"( `  a[{/ {\u{c}= \u{3}y>\"( `  a\u{d}\u{e}w\". `  ac*\
        \u{1b}\"% `# aM\u{5}F )\u{1f}S\". `\" a:<` h\u{1a}m\"\" `1 aR\u{b}) )^c\"! `+ a5\u{8}e\"% `  aHPx\"$ `* a@\u{11}\
        \u{1e} t^2\"$ `& a`_D \u{c}\u{0}8\"$ `* aRV=\"% `& at}T\"% `! azd`\"* `! a3?w \u{f}CC u)H 7\u{4}O\"' `$ a(>s JH\
        t\"! `7 aA>\u{14} <f4\"\" `z ap'U\"+ `\u{1f}\u{1f}a\u{11}l\u{11}\"! `$ a[,>\"( `  a?AK\"% `# am\u{7f}O\"% `\" a\
        &E\u{c} 'm\u{d}\") `% ayGM ?_\u{b}\"' `! aDQC\"\" `R a\u{17}\u{17}d \u{4}tw\"( `! a=\u{1}, 4sF\". `\" a\u{4}<P\"\
        \" `g am\u{1a}n\". `  a}\"\u{f}\"' `\" a2\\\u{13}\"* `& a\u{b}?\u{17} '\u{7}\u{1c}$' `$ a, `! af\u{a}%\"- `+ aL\
        =J _\u{16}\\\"% `( aYMi\"% `\" a\u{7}+3\"\" `Y aFw\u{a}\"! `& arFm\"( `  a5`\u{0}\"* `. a\u{16}@\u{12}\"- `% az\
        \u{18}=\"* `  a\u{1c}0\u{10}\"- `7 auie\"\" `V a\u{1a}m{$\" `6 a* `' ay\u{13}\u{0} #>5 c\u{10}#\"\" `\u{2} arZy\
        \"( `! aG\u{b}\u{1e}\") `% aF\u{1}n\"% `\" aPS}\"! `. a| \u{c} \u{a};\u{17}\"* `- a:|C\"* `- a~=F '\\K 1&O\"% `\
        ! au\u{c}\u{2}\"- `> aZt\u{1d}\". `\" aI;% 7sH\") `  ab\"c\"% `& a\u{13}Z$\"% `  aq\\r\"! `\" a\u{17}\u{1}t\"% \
        `) a\u{f}\u{2}\u{a}\"* `% aJ5R\"$ `1 aVG:\"! `1 a=d\u{4}\", `! a`+\u{13} \u{d}!s\") `  a*\u{17}\u{c}\"\" `v a*b\
        (  \u{19}[\"( `  as2f (\u{0}& k`Q\"' `  amyl '\u{10}-\"! `  a(D:\"* `\" axf\u{7}\"* `$ ak&\u{b} fS\u{16}\"- `0 \
        a`\u{2}M S\u{15}V\"* `' acTq\"$ `) a^%!\") `  a kC\"% `% a'>}\"* `0 a\u{1a}=8\"% `' a>!L\") `% a[0O Z[g\"! `. a\
        w\u{11}C\") `\" aOEu \u{19}\u{6}4\"! `+ a9`V R\"e\"\" `M a~%5\") `$ aeb\u{8}\"' `! aEc  x Y !{b\"! `* a=Bs d\u{1c}\
        t\"% `  a\u{1f}:l \u{a}a\u{e}\"- `C a\u{9}ec\"- `2 a H:\"* `# a3\u{1f}\u{17}\"* `) a3\u{16}\u{1c}\"\" `E a\u{f}\
        9C 1VY\"! `  ad\u{14}\\\"! `) ac\"o\") `# a1Fw\". `  aqD\u{7}\"$ `> at+n\"\" `& a\\jo\"% `' a(.&\"* `) a?3T\"! \
        `# a\u{16}0i\"$ `( a\u{1b}\u{3}\u{0}\"! `* a\u{1d}}\u{1b}\". `! a,\"~\"% `! aIeE\"& `\u{1f}\u{1f}a)uL\"$ `M a3C\
        [\"+ `\u{1f}\u{1f}a\u{15}\u{4}|\"! `% a*e\u{3}\"' `# a jc\"* `( a#\u{7f}f q\u{19}?\". `\" ap\u{3}@ +\u{12}\u{15}\
        \") `% a\u{12}3\u{5}\"! `) akV\u{19}\"$ `K aD=_\"( `  atL! K\u{1d}4\") `  aR\u{4}\u{b} ?F\u{c} hlJ\"* `) a\u{1}\
        j[\". `\" a\u{0}@l \u{15}\u{b}\u{1} ,bp\"\" `_ at\u{13}\" K\u{1c}{\"' `$ aS`\u{9}\"* `+ a(H+ 6XX\"! `/ a^\u{6}n\
        \"- `1 aD?s\") `% a\u{17}\u{1f}<\"( `  afP[\"\" `u a\u{1f}2\u{7f}\"! `6 aH:\u{17}\"\" `| a_x\u{1a} \u{d}\u{1b}$\
        \"! `$ a)\u{18}o \u{8}dv\"! `- a\u{11}\u{b}\u{10}\"\" `J av?(\"\" `0 a/.D ZsL\"- `< a&bS\"% `$ a)q\u{b}\"$ `> a\
        \u{4}\u{9}\u{e}\"! `\" a6@$\"\" `f aV8]\"( `! azt5\". `  a\u{18}yJ\"* `% a\u{1a}|5\"* `. a\u{e}gA$! `. a\" `F a\
        `\u{b}\u{1}\"! `& al&k\"! `& a\u{11}mw\"$ `  a\u{0}:\u{14}\"! `- a#f[\"! `/ a\u{13}hu w\u{12}} e\u{12}\u{b}\") \
        `$ a%\u{1c}#\"% `) a 8'\") `  a`JA\". `  ak%G\"* `/ a\u{d}ih 0i\u{1c}\"$ `9 a\\pq\"$ `- a]J'\"% `! aj\u{d}:\"$ \
        `B a2\u{7f}\u{6}\"! `( aLX*\"! `1 az*\u{1a}\"\" `y a,8D\"* `* alII [Ov\"! `& aGO\u{f} *%\u{12}\"- `6 amqC\") ` \
         ay_Y \u{1a}K+\") `  a]Zz\"% `! a6S# \u{0}\u{11}O\"& `\u{1f}\u{1f}aL\u{10}\u{6}\"\" `' aN\u{1d}&\"* `0 aDsF\") \
        `$ a5)P\"$ `- a=ar\"% `& a\u{14}'s\". `! a\u{e}T\u{f}\"\" `Q a`}B\"* `  aTGE\"! `/ a4aR\") `% aG*V\") `$ a\u{6}\
        1|\"% `# a\u{5}\u{5}\u{e}\"\" `= at:l\"! `# a\u{a}Uz\"* `* a66- Di9\". `\" a\u{1e}'P \u{0}6^\") `  ab\u{2}\u{3}\
         n\u{b}\u{e}\"' `\" a\u{13}I+\"$ `2 a\u{16}d3 !4F\"\" `d a~UO\"* `  a,4\u{7}\"! `! a\u{2}p\u{12}\") `! a[4R\"$ \
        `! ai+\u{13}\"( `! ai\u{12}P\"- `) a.TS\", `  a\u{0}hr\"* `/ a6|O\"\" `W a\u{4}>\\ \u{7}}^\"! `( aW\u{c}d \u{16}\
        \u{11}\u{e} Zd\u{11}\"$ `D aH$@\". `\" a;\u{1}^\"* `, a\u{11}fF\"$ `? aPQ\u{16} \u{f}Ho\"' `$ aZ\u{6}\u{13}\"! \
        `- ay7\u{1a}\"- `$ a/\u{d}. \u{7f}.g\"! `$ av]l xr~\". `\" a\u{15}'\u{1}\"* `' a17\u{2}\"- `! ahP-\"( `  a\u{1a}\
        =_ Aig mGu\"' `# a\u{7f}=\u{7f}\"\" `I a\u{a}!.\"* `/ a\u{8}@= >Q]\"! `\" aDa` ]ss\"! `/ ar\u{17}\u{f}\") `  aH\
        o\u{1c} vUg LTu fn\u{14}\"( `! a\u{1c}\u{e}<\"' `  a2Ao\"% `% a2\u{13}x ?z\u{e}\"\" `x aWie \u{8}0\u{e}\"* `) a\
        x2'\"\" `9 a\u{11}\u{5}1\". `! a#2Z\"\" `h a~\u{4}\\\"! `2 a^Fp p~\u{3} SPD\"* `1 a$4#\"! `0 a%\u{10}$\"! `< a\\\
        j1\"! `% aq:c\"$ `E a8(l\"$ `  a%um\"! `/ a7&n\") `  a0=?\"* `% a\u{0}iA\"! `  a9kT\". `\" a\u{1e}^b \u{17}V1\"\
        % `  a:\u{18}=\"\" `k a{\u{1f}R\"' `! a}A~\". `  a&\u{1f}\u{7f} keS\"( `  a-\u{1d}r\"( `  a7d5 5Jf %\u{f}u\"$ `\
        8 aV\u{19}\u{3}\"' `# a+3\u{6} 8|\u{10}\") `  aA\u{15}Y\"- `* a&Jq \\\u{9}\u{16}$! `' a) `  aB'k *~\u{b}\"! `& \
        a+\u{e}'\"! `+ aV\u{1}. r1\u{1c} |8Q \u{1b}\u{15}\u{11}\") `# a6\u{15}$\"! `$ a\u{16}(b\") `  a]\u{5}\u{1a}\"! \
        `5 aB\u{14}\u{1b} w F\"( `! a+$i L2\u{1d} \u{f}&K g{S\"- `' ay\u{6}\u{11}\"% `  a0\u{1e}$&' `$ a* `# a, `! a+s?\
        \"* `0 aQL_\"* `% aA@w\"$ `\" ak\u{c}@\"* `& aY<u$\" `% a* `' a`7]\") `$ a2~\u{1a}\"! `% a@\u{15}q\"! `$ a\u{4}\
        Rr }B\u{11} \u{1a}L?\"( `  a3)o qgp\"' `# a\"\u{15}u \u{11}3p\"! `! a'B8\". `\" a\u{2}S& g^\u{7f} \u{1b}g\u{1c}\
        \"* `) a\u{14}d*\"% `\" a<\\/ 8T2\"! `8 a\u{17}nr\"* `* aGYz$\" `4 a* `) aU\u{1c}Y\"( `  au}$\"$ `$ a\u{7f}jE ;\
        :\u{1c}\". `\" a>V-\"( `  a\u{4}\u{1c}4\", `! aa\u{a}C \u{16}lX\"% `* at?Z\". `\" a:j^\"! `. aK8s T\u{9}\u{7}\"\
        ! `' aF\u{a}\"\") `% aRcX\"! `) a\u{7f}g]\") `\" aa9b\"! `+ a\u{c}DU r\u{1e}x M\u{d}(\"! `  aFs? \u{2})\u{2}\"\"\
         `? aAJV \u{d}\u{b}n\"\" `r amIw\") `% aE\u{8}F\") `  ak\u{7}\u{10}\"* `. ab\u{5}\u{7}\"' `\" ar < !fq\"% `' aW\
        #L\"$ `F a3N}\") `  a:\u{d}\u{5}\"( `  aws\u{c}\"! `2 a#\u{18}\u{19}\") `  a./L a7\u{f}\"\" `t aZ\u{11}e XY~ s\u{5}\
        %\"( `  alIH U(V\"( `! aT\u{1d}\u{1} )\u{11}\u{a}\". `  a@I<\"\" `- a\u{a}2g\"* `$ aU#F\". `  a|\u{1b}\u{3}\"* \
        `! a[3\u{c}\") `% a\u{5}uf\"- `& a)_t\") `  a\u{15}\u{7}\u{9}\"% `) a6ed\"! `$ a\u{15}>i\"\" `\u{7f} aY\u{0}\u{8}\
        \". `\" aNj/ 54\u{7}\"\" `{ aXS6 76@\"! `' a9fP\") `# awca\") `# aLLi\", `  a}\u{3}; Mf^\") `% am!b \u{1c}En :\u{10}\
        % Sw\u{8}\". `! a}5\u{9}\"! `  ay\u{14}. h\u{e}X\"& `\u{1f}\u{1f}aO\u{5}Z\"$ `L a`3 \"* `# a/Lr\"! `< an%\u{4} \
        GU$ Znw\"* `- a)\u{4}\u{1e}\") `  a]\u{1e}\" <26\"! `, a\u{14}]K \u{7}?s qm\u{15}\"( `  aW16 \u{8}\u{f}F\"\" `c\
         a=7s l5v\"% `\" a\u{1};e\") `  a\u{2}z\u{e} Eu \"! `# am|- 0\u{1a}U\". `  a\u{11}F_\"* `$ a\u{1c}>h 2\u{1b}x\"\
        ! `* a\u{6}4y\") `# a8;\u{8} 8L\u{10}\"* `- aA\u{1f}&$\" `$ a* `' ag(\u{0} %\u{1c}\u{e}\"! `/ a(_\u{13}\"! `2 a\
        |P\u{14} _&/\"$ `7 a]xz\"* `' au\u{9}z\"! `. ajo\u{11}\"( `  aN6\u{1b}\"% `& aj\u{e}=\"' `  a9\u{17}w&' `# a* `\
        \" a, `  as\u{6}2\"$ `+ anLq 4<\u{5}\"! `  a.S-\"% `% a\u{13}Z/\"- `  a*\u{10}x\"* `( akJ\u{13}\"- `/ a\u{18}\u{9}\
        \u{13}\"! `0 ak8.\"\" `S a?\u{13}T\"% `$ aHOF uXw\") `  aeh\u{5}\"$ `/ aifF \u{9}.S\"! `9 a\u{8}'2 v+E 9*\u{2}\"\
        ! `# aU\u{b}!\"* `/ aepB\") `# ah1L 25\u{9}\"! `# a_K\u{a} \",q |[~\"* `1 aat\u{1}\"* `) a\u{13}*:\"! `! ao\u{15}\
        *\"* `- ak\u{7}0 \u{10}XR\"* `0 a5ZZ \u{8}Xe\"! `% aD:\u{12}\"! `) a=~\u{1a} \u{19}[#\"( `  aYU[ E\u{5}^\"\" `L\
         aS2`\"% `  at.w\"$ `# a\u{15}3\u{c} ,Z\u{10}\"( `  a\u{12}\u{16},\"! `( a0/^ \u{2}|\u{7f}\"% `' a\u{5}F( \u{0}\
        #f\"$ `E a't\u{2}\"% `' a\u{14}?\u{1e}  \u{5};\"% `& alH\u{5}\"% `$ aG]\u{f}\"! `# adbc\"* `* aL\u{14};\"! `5 a\
        NHD v;E \u{0}\u{1a}H :*c$\" `@ a' `# a\\nx\"$ `7 a$\u{d}\u{11}\") `% a)\u{7}=\"\" `s a\u{a}Y@ \u{7f}\u{7}C\"$ `\
        C aI\u{13}\u{11}\"( `  a'\u{7}1\") `$ aC=&\"! `$ az/'\"* `1 a-.-\"% `# a}9u a\u{1e})\"$ `4 aB\u{a}\u{14}\"- `# \
        aIh; 6\u{17}%\"% `# aSy4\"* `' axsl\"' `# aCN\u{2}\"$ `0 aM/\u{9}\"% `$ aNC\u{13}\"$ `7 ava/ Z\u{1c}7\". `\" a\u{b}\
        \u{f}r\"! `# a\u{d}L\u{9}\") `\" a$YO\"* `\" avCS f6\u{d} \u{1e}yw\"$ `D aoq\u{17}\"$ `@ a%\u{15}O\"! `! aW\"\u{3}\
        \"$ `A ak\u{1d}g G\u{b}l EUt f7$\") `  ao%/\"$ `, aEbC ,]G\"$ `$ a+'t S.7 W-G pA_\"* `' a)go\"% `  al ,\"$ `0 a\
        r*!&' `# a* `\" a, `  a|b+\"* `$ a<\u{13}u\"* `* a]\u{0}\u{17}\"\" `^ am\u{c}\u{18}\"* `! aU{\u{11}\"* `, a\u{1e}\
        \u{1c}\u{12}\"$ `' a\u{1b}\u{e}s\"* `\" aR%\u{10}\") `% a\u{3}S. u\u{7f}u \u{1}Uz \u{15}\u{b}n\") `% a\u{13}^* \
        N`m\"% `\" a\u{1b}\u{6}\u{8}\". `  aDQ\u{1f}\"! `% a&j5 i$j '\u{1e}S\"& `\u{1f}\u{1f}a\u{3}\u{0}U\"* `) ay6y\"!\
         `0 a$;:\"% `' am>< 4\u{1c}O\"! `8 as]U\"( `  a1x\u{12}\". `  aa\u{f}\u{13} U2~\"$ `= a!S\u{7f}\"* `0 a<MW\") `\
          amP6\"! `2 a\u{17}DA\"( `  a\u{1c}aj Gqu _>~ 8;\u{2}\"* `* a\\J\u{9}\") `  a%:\u{13} |F\u{4}\") `$ al$. \u{1d}\
        k\u{8}\"* `\" a/\u{1b}\u{d}\"$ `; a9\u{17}1  O\u{1b}\"$ `( a\u{1b}Vl\"$ `J al\u{3}q %nv\"( `  a\u{c}a} \u{10}Y(\
        \"$ `= a_5n ]=\u{3} >\u{18}\u{19}\"! `4 a\"vR$( `  a* `+ a%\u{d}}\"! `& a{,? \u{7}/x\". `  aWe|\") `% ar\u{1f}\u{b}\
        \"$ `\" a9/@\"% `! a\u{1b}<Z C\u{5}i\"$ `I aUZ\u{1a}\"\" `] aE&3\"\" `7 a>*9\") `% aW5g\"* `0 a\u{8}\u{7f}&\"- \
        `B a)\u{6}! \\CK &La\"\" `C a@?b\"% `( a\u{4}C\u{7f}\"( `! aOmu\"% `' aO[\u{19}\". `\" a\u{1b}xn \u{8}\u{7f}|\"\
        $ `' a\u{6}L\u{2} 0e-\"* `% a_:F\"\" `* a_\u{1e}K \u{16}`U\". `  a\u{b}UW\"( `  agdZ VKa\"% `) aLH\u{1a}\"* `! \
        aEA\\ v\u{d}~ 9%\\\"* `% a\u{1f}\u{10}~\"! `) aC\u{8}a\"* `0 a9-g\"$ `< a?\u{18}k\"! `. a1!z\"( `! aOw4\"* `1 a\
        Z\u{2}\u{3}\"* `# aq?L\"! `- aZ>\u{0}\"! `# a}%\u{1e}\"% `$ aC`S\"( `  aM(Y\"! `. aave$\" `2 a. `\" aX\u{9}\u{0}\
        \"! `& a;RK\"$ `< azuo\"% `# a\u{1c}\u{16}q\"$ `1 amRy\"$ `D am0F\"! `/ aEQH\"( `  aA^d\"! `< a\u{a}6\u{19}\"- \
        `? aYk9 h@\u{1c} \u{3}4$\"% `& atO= [QP\". `\" a&Dt\"! `& a\u{1e}\u{1a}&\"\" `, a\u{16}\u{5}/\") `# a\u{1}qD 1_\
        F\"* `/ a[N\u{0}\". `! an\u{1}O\"( `  a J{ \u{12}\u{11}S r\u{1b}\u{16} lw\u{1e}\"$ `) ad\u{10}p\"* `$ aVO>\") `\
        # a\u{1b}sX m\u{15}]$\" `+ a* `& a\u{14}^j\") `  aJ\u{2}6\"\" `T a.U\\\"* `) a\u{5}n\u{2} |B\u{5} ad$\"! `( a,9\
        =\"! `4 arH \"' `  atf&\". `! aFX4\") `  aPym e\u{e}7\"! `, a[O_\". `! aK4e\"$ `8 ao1Q\"$ `K a\u{19}ZZ\"! `3 a'\
        Vb\"$ `- a$Jn\"$ `  a\u{1a}\u{1b}\u{2}\". `\" agu#\"\" `) a\u{b}OR I7c\"$ `5 az\u{6}\u{10}\"! `* a|/|\") `$ a\u{19}\
        \u{12}\u{11} $M\u{1a}\"! `  aSGk\"$ `G a)9r ,\u{19}\u{b}\"' `  aX3R\"+ `\u{1f}\u{1f}aB,\\ \u{a}rn\") `\" aC~\u{18}\
         N,0 j\u{0}v\") `  aFVI \\gs\"\" `5 ad[ \") `# a\u{11}Q7\"$ `: a\u{0}\u{3}\u{7f}\"! `( a\\z\u{4}\"* `* a+\u{15}\
        \u{6}\") `$ a\u{f}!\u{9} 2.I\") `! aACc -\u{1}\u{17}\") `% a7\u{8}3\"! `) ao-7\"- `: aL\u{1a}F\"! `! ar}g\". `\"\
         aQmw }o\u{17}\"* `% a\u{18}#1\") `  ajNn\") `  aG\u{7f}\u{1f}\". `\" a`@q\". `  a+1v\"     \\   \u{e}   \u{1e}\
           ?!  J!  U!  l!  \u{9}!  \u{18}!  \u{18}!   \"  :\"  P\"  {\"  \u{18}\"  1#  8#  B#  [#  x#  \u{d}#  \u{1f}# \
         <$  R$  a$  l$  \u{9}$  '%  <%  O%  ]%  h%  \u{1}%  \"&  7&  O&  e&  ~&  \u{16}&  \u{1a}&  I'  c'  n'  n'  \u{4}\
        '  \u{f}'  /(  O(  s(  \u{c}(  -)  -)  K)  O)  o)  })  \u{8})  \"*  B*  [*  o*  v*  ~*  \u{1b}*  -+  ?+  c+  \u{0}\
        +  -,  9,  ],  h,  l,  z,  \"-  @-  L-  v-  \u{13}-  /.  E.  [.  m.  \u{7}.  7/  ^/  \u{9}/  \u{1f}/  '0  50  K\
        0  ]0  a0  l0  l0  \u{10}0  '1  D1  ]1  t1  \u{a}1  .2  G2  \\2  |2  \u{1e}2  -3  <3  \\3  n3  v3  %4  E4  T4  \
        j4  \u{8}4  \u{1e}4  55  n5  \u{5}5  +6  L6  ^6  m6  }6  \u{f}6  +7  I7  b7  p7  \u{2}7  \u{11}7  +8  H8  j8  |\
        8  \u{a}8  \u{1c}8  19  99  O9  S9  W9  x9  \u{6}9  \u{18}9  6:  V:  b:  \u{3}:  \u{15}:  \u{1c}:  +;  R;  t;  \
        t;  \u{0};  \u{13};  \u{1a};  \u{1e};  0<  M<  _<  q<  x<  \u{15}<  2=  H=  i=  \u{5}=  \u{1a}=  4>  4>  U>  }>\
          \u{16}>  \"?  4?  C?  `?  }?  \u{14}?  A@  T@  k@  z@  \u{6}@  \u{11}@  'A  .A  9A  IA  eA  sA  \u{d}A  1B  J\
        B  QB  cB  cB  \u{6}B  $C  EC  TC  `C  tC  \u{2}C  !D  0D  JD  \\D  ~D  \u{c}D  .E  AE  ZE  jE  \u{f}E  \u{13}E\
          !F  ;F  FF  aF  pF  \u{11}F  \u{15}F  ,G  ;G  _G  \u{b}G  EH  IH  bH  {H  \u{e}H  \u{16}H  /I  EI  fI  mI  \u{2}\
        I  \u{d}I  \u{15}I  (J  AJ  TJ  \u{7}J  %K  EK  lK  \u{1}K  \u{13}K  \u{1a}K  ;L  FL  ML  XL  gL  \u{0}L  \u{17}\
        L  ;M  IM  [M  qM  xM  \u{1c}M   N  /N  ON  hN  \u{5}N  \u{1e}N  %O  7O  mO  \u{f}O  ,P  7P  UP  oP  sP  \u{2}P\
          \"Q  CQ  wQ  \u{1f}Q  2R  9R  VR  mR  \u{6}R  $S  AS  US  nS  \u{e}S  \u{15}S  \u{15}S  =T  YT  oT  \u{9}T  \u{14}\
        T  ?U  ]U  wU  \u{1f}U  WV  eV  \u{9}V  \u{17}V  JW  UW  {W  \u{1f}W  8X  GX  `X  yX  \u{17}X  3Y  QY  cY  yY  \
        \u{b}Y  \u{12}Y  \u{1d}Y  2Z  EZ  pZ  {Z  \u{1c}Z  9[  l[  \u{c}[  5\\  D\\  V\\  a\\  t\\  \u{e}\\  \u{19}\\  \
        /]  :]  T]  _]  u]  |]  \u{b}]  $^  3^  H^  ]^  h^  \u{1}^  \u{10}^  1_  <_  D_  ^_  e_  s_  {_  \u{a}_  1`  ?`\
          Z`  m`  \u{e}`   a  /a  Ha  sa  \u{2}a  \u{18}a  2b  =b  Eb  Lb  ^b  {b  \u{13}b  +c  >c  Bc  Nc  rc  }c  \u{8}\
        c  \u{1b}c  &d  1d  <d  Rd  ]d  ld  wd  \u{9}d  1e  5e  Ke  de  ve  \u{16}e  0f  Ff  `f  gf  \u{6}f  \u{d}f  \u{11}\
        f  'g  5g  Ng  sg  \u{c}g  ,h  Nh  Yh  dh  wh  \u{10}h  \u{1f}h  @i  Ri  ai  oi  \u{1b}i  Cj  Oj  aj  ij  \u{6}\
        j  \u{6}j  \u{12}j  \u{16}j  2k  =k  \\k  kk  \u{1}k  \u{f}k  Il  \\l  `l  \u{c}l  \u{1a}l  /m  Hm  ]m  pm  \u{7f}\
        m  \u{a}m  \u{11}m  +n  9n  Kn  `n  dn  \u{9}n  &o  @o  lo  \u{9}o  \u{11}o  \u{1c}o  <p  Op  Zp  Zp  ip  \u{3}\
        p  \u{e}p  \u{1d}p  6q  :q  Xq  jq  \u{a}q   r  +r  9r  Kr  Sr  \u{a}r  %s  Cs  es  xs  \u{18}s  4t  Ct  lt  \u{1}\
        t  \u{d}t  \u{1c}t  9u  Iu  Tu  fu  ru  \u{4}u  \u{16}u  !v  Iv  gv  \u{c}v  )w  ?w  ?w  nw  rw  \u{1}w  \u{10}\
        w  )x  0x  Ex  Xx  qx  $y  =y  Dy  ey  ty  \"z  Cz  _z  fz  jz  \u{3}z  \u{19}z  >{  P{  b{  m{  \u{e}{  2|  =|\
          H|  [|  v|  z|  \u{2}|  \u{a}|   }  E}  S}  n}  \u{e}}  \u{1d}}  4~  C~  `~  \u{17}~  8\u{7f}  ?\u{7f}  M\u{7f}\
          k\u{7f}  r\u{7f}  }\u{7f}  \u{c}\u{7f}  \u{1e}\u{7f}  K\u{0}  Z\u{0}  h\u{0}  \u{5}\u{0}  \u{1b}\u{0}  &\u{1}\
          C\u{1}  K\u{1}  V\u{1}  a\u{1}  \u{1}\u{1}  \u{17}\u{1}  9\u{2}  @\u{2}  a\u{2}  s\u{2}  w\u{2}  \u{d}\u{2}  \
        $\u{3}  3\u{3}  S\u{3}  g\u{3}  y\u{3}  \u{c}\u{3}  #\u{4}  >\u{4}  \\\u{4}  n\u{4}  \u{a}\u{4}  #\u{5}  9\u{5}\
          [\u{5}  t\u{5}  t\u{5}  \u{d}\u{5}  \u{18}\u{5}  C\u{6}  R\u{6}  ]\u{6}  i\u{6}  w\u{6}  {\u{6}  \u{14}\u{6} \
         '\u{7}  F\u{7}  [\u{7}  b\u{7}  j\u{7}  u\u{7}  \u{12}\u{7}  $\u{8}  /\u{8}  ;\u{8}  M\u{8}  X\u{8}  c\u{8}  r\
        \u{8}  \u{b}\u{8}  \u{19}\u{8}  ,\u{9}  ;\u{9}  M\u{9}  g\u{9}  y\u{9}  1\u{a}  R\u{a}  Z\u{a}  ^\u{a}  i\u{a} \
         {\u{a}  \u{15}\u{a}  .\u{b}  <\u{b}  X\u{b}  u\u{b}  }\u{b}  \u{1}\u{b}  \u{13}\u{b}  \u{17}\u{b}  \u{1b}\u{b}\
          1\u{c}  V\u{c}  f\u{c}  q\u{c}  }\u{c}  \u{13}\u{c}  /\u{d}  L\u{d}  T\u{d}  _\u{d}  \u{7f}\u{d}  \u{e}\u{d} \
         ,\u{e}  >\u{e}  [\u{e}  }\u{e}  \u{1b}\u{e}  )\u{f}  c\u{f}  \u{1b}\u{f}  6\u{10}  F\u{10}  X\u{10}  \u{3}\u{10}\
          \u{e}\u{10}  ;\u{11}  Y\u{11}  `\u{11}  g\u{11}  |\u{11}  \u{0}\u{11}  \u{16}\u{11}  @\u{12}  s\u{12}  )\u{13}\
          0\u{13}  B\u{13}  P\u{13}  b\u{13}  q\u{13}  &\u{14}  ?\u{14}  C\u{14}  j\u{14}  \u{1e}\u{14}  %\u{15}  ?\u{15}\
          Y\u{15}  o\u{15}  \u{5}\u{15}  \u{14}\u{15}  5\u{16}  h\u{16}  s\u{16}  \u{5}\u{16}  \u{1f}\u{16}  .\u{17}  =\
        \u{17}  A\u{17}  M\u{17}  U\u{17}  `\u{17}  s\u{17}  \u{1e}\u{17}  >\u{18}  \\\u{18}  l\u{18}  \u{a}\u{18}  !\u{19}\
          1\u{19}  G\u{19}  N\u{19}  e\u{19}  \u{9}\u{19}  1\u{1a}  <\u{1a}  G\u{1a}  _\u{1a}  r\u{1a}  }\u{1a}  \u{f}\u{1a}\
          ,\u{1b}  <\u{1b}  U\u{1b}  U\u{1b}  \\\u{1b}  \u{0}\u{1b}  \u{15}\u{1b}  #\u{1c}  '\u{1c}  @\u{1c}  Y\u{1c}  \
        l\u{1c}  \u{2}\u{1c}  \u{a}\u{1c}  \u{12}\u{1c}  %\u{1d}  5\u{1d}  =\u{1d}  ^\u{1d}  i\u{1d}  |\u{1d}  \u{18}\u{1d}\
          .\u{1e}  R\u{1e}  V\u{1e}  i\u{1e}  {\u{1e}  \u{14}\u{1e}  $\u{1f}  3\u{1f}  H\u{1f}  a\u{1f}  l\u{1f}  {\u{1f}\
          \u{3}\u{1f}  \u{7}\u{1f}  \u{15}\u{1f}  1 ! N ! Y ! k ! v ! ~ ! \u{c} ! \u{1b} ! 0!! M!! _!! k!! o!! }!! \u{1a}\
        !! :\"! H\"! V\"! d\"! w\"! \u{18}\"! $#! :#! I#! f#! y#! \u{1e}#! )$! F$! U$! \u{4}$! \u{b}$! &%! 2%! E%! T%! \
        _%! r%! \u{1}%! \u{8}%! \u{10}%! /&! :&! Q&! }&! \u{8}&! \u{13}&! ;'! ;'! X'! y'! \u{f}'! -(! J(! k(! z(! ~(! \u{14}\
        (! 4)! G)! U)! g)! })! \u{1e})! &*! W*! b*! \u{10}*! \u{1b}*! .+! @+! O+! e+! ~+! ~+! \u{14}+! -,! 8,! J,! `,! \
        %-! :-! A-! W-! \u{6}-! \u{1c}-! ;.! T.! u.! \u{b}.! \u{1a}.! -/! </! d/! \u{1}/! \u{14}/! &0! ?0! M0! j0! \u{7f}\
        0! \u{15}0! $1! G1! a1! e1! {1! \u{1d}1! ,2! C2! O2! i2! \u{6}2! &3! *3! D3! f3! \u{0}3! \u{13}3! %4! A4! L4! P\
        4! `4! d4! k4! \u{2}4! \u{15}4! (5! ,5! :5! L5! t5! \u{6}5! 06! T6! t6! \u{9}6! %7! J7! p7! \u{18}7! 58! G8! `8\
        ! z8! z8! \u{d}8! 49! J9! _9! u9! |9! \u{a}9! 4:! F:! N:! ]:! }:! \u{1a}:! 0;! ;;! T;! _;! o;! $<! 6<! =<! =<! \
        e<! x<! \u{e}<! \u{16}<! 4=! C=! N=! Y=! y=! (>! K>! d>! o>! \u{13}>! )?! S?! m?! x?! \u{f}?! 7@! T@! _@! g@! \u{e}\
        @! ,A! :A! EA! \\A! \u{1}A! \u{16}A! %B! 7B! FB! cB! zB! \u{1}B! \u{c}B! \u{17}B! *C! HC! ZC! sC! \u{8}C! !D! !\
        D! ED! TD! xD! #E! .E! NE! jE! \u{7f}E! \u{18}E! -F! HF! ^F! {F! \u{6}F! \u{a}F! \u{15}F!  G! 'G! 2G! DG! OG! s\
        G! \u{8}G! \u{14}G! )H! FH! fH! tH! \u{1c}H! 9I! OI! hI! oI! \u{c}I! 8J! GJ! YJ! aJ! lJ! \u{9}J! &K! 6K! AK! MK\
        ! cK! kK! \u{2}K! -L! 8L! ]L! dL! ~L! \u{2}L! \u{1c}L! 5M! RM! sM! \u{a}M! \u{12}M! +N! AN! EN! ^N! qN! \u{19}N\
        ! ,O! FO! ]O! oO! \u{5}O! \u{11}O! \u{1f}O! -P! ?P! QP! \\P! kP! \u{1}P! \u{1f}P! IQ! fQ! \u{c}Q! \u{1f}Q! 'R! \
        KR! oR! \u{5}R! NS! RS! kS! zS! \u{10}S! )T! PT! tT! \u{7}T! \u{1d}T! 0U! IU! PU! WU! bU! \u{5}U! \u{1b}U! \u{1b}\
        U! 4V! 8V! ?V! VV! aV! pV! xV! \u{12}V! \u{1e}V! 0W! ;W! MW! _W! yW! \u{14}W! \u{1b}W! &X! .X! .X! UX! sX! sX! \
        \u{9}X! \u{17}X! \u{1e}X! *Y! <Y! NY! kY! rY! \u{13}Y! )Z! 5Z! KZ! `Z! nZ! \u{3}Z! \u{b}Z! \u{1f}Z! -[! <[! Y[!\
         h[! p[! \u{f}[! \u{1a}[! !\\! =\\! W\\! q\\! |\\! \u{7}\\! !]! 0]! G]! v]! \u{8}]! \"^! -^! C^! d^! }^! \u{1f}\
        ^! :_! A_! Z_! \u{7f}_! \u{18}_! F`! Y`! ]`! w`! \u{a}`! -a! ?a! Ca! Ya! `a! za! %b! :b! Wb! eb! ~b! \u{17}b! 0\
        c! Rc! Zc! ic! \u{2}c! \u{10}c! +d! Hd! Zd! bd! wd! \u{18}d! $e! 2e! Te! ie! \u{a}e! 4f! Gf! ]f! lf! \u{1}f! \u{13}\
        f! 8g! Og! ag! \u{7f}g! \u{18}g! #h! +h! Eh! Xh! qh! \u{1}h! \u{1b}h! \u{1f}h! Gi! ui! \u{12}i! 6j! Tj! tj! \u{7}\
        j! \u{15}j! .k! .k! Ok! \u{5}k! \"l! ;l! Cl! Vl! ll! sl! \u{7f}l! \u{1d}l! /m! /m! Lm! ^m! im! wm! \u{9}m! ,n! \
        Jn! tn! \u{6}n! \u{11}n! ?o! Xo! go! uo! \u{7}o! \u{12}o! \u{1d}o! :p! Pp! _p! |p! \u{16}p! >q! [q! \u{6}q! \u{d}\
        q! \u{1c}q! 'r! Lr! ar! \u{2}r! #s! <s! Js! Qs! `s! ks! \u{c}s! 3t! Rt! Vt! st! \u{11}t! \u{15}t! \u{1c}t! <u! \
        Ou! fu! uu! \u{5}u! \u{1b}u! .v! Gv! av! tv! \u{e}v! \u{16}v! /w! /w! 7w! Bw! Qw! Xw! vw! \u{13}w! 7x! Ex! Mx! \
        bx! wx! \u{10}x! 'y! @y! Hy! ay! qy! }y! \u{10}y! &z! 8z! Jz! fz! fz! \u{7f}z! 9{! L{! \\{! |{! \u{0}{! \u{4}{!\
         \u{16}{! %|! 8|! <|! \\|! j|! r|! \u{1a}|! \u{1e}|! 0}! F}! V}! a}! p}! \u{6}}! &~! C~! X~! u~! \u{b}~! !\u{7f}\
        ! %\u{7f}! F\u{7f}! d\u{7f}! r\u{7f}! v\u{7f}! \u{8}\u{7f}! *\u{0}! .\u{0}! R\u{0}! d\u{0}! s\u{0}! \u{d}\u{0}!\
         \u{1f}\u{0}! '\u{1}! 2\u{1}! ]\u{1}! o\u{1}! \u{1}\u{1}! \u{17}\u{1}! G\u{2}! k\u{2}! s\u{2}! w\u{2}! \u{9}\u{2}\
        ! 4\u{3}! W\u{3}! j\u{3}! |\u{3}! \u{1f}\u{3}! *\u{4}! N\u{4}! R\u{4}! s\u{4}! \u{5}\u{4}! \u{14}\u{4}! 8\u{5}!\
         N\u{5}! U\u{5}! \u{7}\u{5}! 3\u{6}! ;\u{6}! I\u{6}! X\u{6}! q\u{6}! \u{0}\u{6}! \u{b}\u{6}! !\u{7}! 7\u{7}! B\u{7}\
        ! m\u{7}! \u{b}\u{7}! ?\u{8}! Q\u{8}! \\\u{8}! u\u{8}! \u{11}\u{8}! \u{1f}\u{8}! 5\u{9}! _\u{9}! f\u{9}! u\u{9}\
        ! \u{0}\u{9}! \u{f}\u{9}! *\u{a}! H\u{a}! e\u{a}! \u{2}\u{a}! \u{1c}\u{a}! 6\u{b}! H\u{b}! a\u{b}! \u{10}\u{b}!\
         \u{1f}\u{b}! @\u{c}! Z\u{c}! w\u{c}! \u{10}\u{c}! *\u{d}! 2\u{d}! V\u{d}! v\u{d}! \u{1a}\u{d}! \u{1a}\u{d}! B\u{e}\
        ! U\u{e}! Y\u{e}! g\u{e}! \u{8}\u{e}! \u{10}\u{e}! ?\u{f}! ?\u{f}! ]\u{f}! v\u{f}! }\u{f}! }\u{f}! \u{1}\u{f}! \
        2\u{10}! L\u{10}! [\u{10}! j\u{10}! \u{4}\u{10}! \u{1b}\u{10}! 4\u{11}! I\u{11}! X\u{11}! n\u{11}! y\u{11}! \u{b}\
        \u{11}! \u{1d}\u{11}! +\u{12}! 6\u{12}! :\u{12}! S\u{12}! {\u{12}! \u{12}\u{12}! \u{16}\u{12}! ,\u{13}! 8\u{13}\
        ! G\u{13}! V\u{13}! ]\u{13}! l\u{13}! p\u{13}! t\u{13}! \u{7f}\u{13}! \u{1f}\u{13}! 5\u{14}! @\u{14}! Z\u{14}! \
        l\u{14}! \u{9}\u{14}! \"\u{15}! 8\u{15}! Q\u{15}! c\u{15}! \u{1f}\u{15}! ?\u{16}! ?\u{16}! \\\u{16}! ~\u{16}! \u{13}\
        \u{16}! \u{1e}\u{16}! -\u{17}! N\u{17}! `\u{17}! z\u{17}! \u{16}\u{17}! \u{1e}\u{17}! &\u{18}! B\u{18}! T\u{18}\
        ! c\u{18}! y\u{18}! \u{4}\u{18}! \u{1a}\u{18}! ;\u{19}! U\u{19}! j\u{19}! \u{4}\u{19}! \u{c}\u{19}! ,\u{1a}! ?\u{1a}\
        ! G\u{1a}! V\u{1a}! d\u{1a}! z\u{1a}! \u{13}\u{1a}! (\u{1b}! 3\u{1b}! >\u{1b}! _\u{1b}! j\u{1b}! \u{1}\u{1b}! \u{13}\
        \u{1b}! )\u{1c}! B\u{1c}! B\u{1c}! T\u{1c}! j\u{1c}! }\u{1c}! )\u{1d}! @\u{1d}! V\u{1d}! f\u{1d}! \u{7f}\u{1d}!\
         #\u{1e}! 5\u{1e}! D\u{1e}! K\u{1e}! ^\u{1e}! x\u{1e}! \u{11}\u{1e}! $\u{1f}! @\u{1f}! G\u{1f}! `\u{1f}! d\u{1f}\
        ! v\u{1f}! \u{1}\u{1f}! \u{9}\u{1f}! \u{1b}\u{1f}! E \" M \" X \" \u{7f} \"  !\" 6!\" T!\" _!\" n!\" y!\" \u{8}\
        !\" \u{1b}!\" =\"\" H\"\" o\"\" \u{15}\"\"  #\" 5#\" D#\" s#\" \u{9}#\" \u{1e}#\" ;$\" U$\" ]$\" w$\" \u{3}$\" \
        \u{1d}$\" \u{1d}$\" 3%\" :%\" B%\" N%\" o%\" z%\" \u{6}%\" \u{15}%\" 2&\" E&\" P&\" q&\" \u{e}&\" \u{e}&\" \u{19}\
        &\" \u{1d}&\" +'\" 3'\" Q'\" X'\" }'\" \u{c}'\" \u{1a}'\" %(\" 0(\" ?(\" ?(\" N(\" }(\" \u{13}(\" .)\" A)\" ^)\"\
         m)\" \u{d})\" \u{19})\" O*\" c*\" j*\" \u{7f}*\" *+\" @+\" O+\" l+\" \u{9}+\" \",\" 4,\" F,\" \\,\" j,\" y,\" \
        !-\" B-\" J-\" V-\" ^-\" \u{5}-\" \u{d}-\" #.\" H.\" V.\" e.\" p.\" {.\" \u{1a}.\" )/\" J/\" Q/\" j/\" \u{3}/\"\
         <0\" O0\" W0\" W0\" c0\" v0\" }0\" \u{4}0\" $1\" $1\" 61\" B1\" [1\" _1\" r1\" \u{15}1\" .2\" 22\" M2\" f2\" v\
        2\" \u{5}2\" 33\" P3\" c3\" n3\" }3\" \u{b}3\" \u{1a}3\" ,4\" P4\" g4\" \u{0}4\" \u{c}4\" \u{1c}4\" $5\" 35\" E\
        5\" ^5\" q5\" \u{d}5\" '6\" 26\" P6\" m6\" \u{8}6\" \u{1a}6\" %7\" ;7\" j7\" \u{3}7\" \u{16}7\" ;8\" U8\" k8\" \
        }8\" #9\" .9\" G9\" R9\" j9\" y9\" (:\" C:\" d:\" \u{12}:\" .;\" F;\" R;\" a;\" a;\" o;\" \u{2};\" \u{14};\" \u{1b}\
        ;\" 9<\" S<\" p<\" \u{1}<\" \u{1e}<\" B=\" M=\" Y=\" `=\" \u{5}=\" (>\" E>\" E>\" M>\" X>\" j>\" \u{0}>\" \u{f}\
        >\" \"?\" C?\" K?\" g?\" k?\" \u{9}?\" \u{1b}?\" 1@\" <@\" K@\" o@\" v@\" \u{1}@\" \u{9}@\" \u{11}@\" .A\" @A\"\
         DA\" KA\" gA\" nA\" \u{7}A\" !B\" >B\" IB\" TB\" _B\" qB\" \u{7}B\" \u{1d}B\" BC\" BC\" mC\" \u{8}C\" \u{13}C\"\
         ,D\" ID\" ^D\" fD\" qD\" yD\" \u{13}D\" \u{1e}D\" >E\" wE\" \u{7f}E\" \u{11}E\" 2F\" AF\" PF\" jF\" \u{7f}F\" \
        \u{1d}F\" :G\" fG\" qG\" \u{11}G\" 'H\" :H\" UH\" }H\" \u{1f}H\" 'I\" HI\" PI\" _I\" yI\" \u{4}I\" \u{8}I\" !J\"\
         :J\" XJ\" rJ\" }J\" \u{5}J\" \u{11}J\" 9K\" jK\" \u{1}K\" \u{1e}K\" 7L\" ?L\" ?L\" OL\" [L\" qL\" |L\" #M\" <M\
        \" \\M\" kM\" \u{c}M\" \u{10}M\" ,N\" EN\" SN\" hN\" sN\" \u{13}N\" :O\" HO\" aO\" \u{8}O\" )P\" BP\" QP\" UP\"\
         vP\" \u{f}P\" !Q\" (Q\" ]Q\" kQ\" \u{b}Q\" !R\" 3R\" :R\" HR\" LR\" WR\" jR\" }R\" \u{1d}R\" :S\" LS\" PS\" WS\
        \" lS\" \u{14}S\" -T\" 8T\" FT\" nT\" \u{0}T\" (U\" EU\" QU\" mU\" }U\" \u{8}U\" \u{17}U\" .V\" KV\" ZV\" wV\" \
        \u{1a}V\" %W\" 7W\" KW\" ZW\" pW\" \u{15}W\" 6X\" PX\" nX\" \u{f}X\" 3Y\" >Y\" IY\" \\Y\" vY\" \u{8}Y\" &Z\" KZ\
        \" pZ\" \u{17}Z\" -[\" 5[\" D[\" R[\" R[\" Z[\" i[\" w[\" \u{2}[\" 0\\\" I\\\" \\\\\" \u{9}\\\" \u{1b}\\\" \u{1f}\
        \\\" .]\" Y]\" r]\" }]\" \u{1d}]\" \u{1d}]\" 3^\" M^\" \\^\" j^\" \u{18}^\" 1_\" H_\" S_\" l_\" \u{6}_\" \u{18}\
        _\" 2`\" B`\" T`\" j`\" y`\" \u{13}`\" 8a\" Ra\" da\" sa\" \u{d}a\" \u{1f}a\" Cb\" Rb\" hb\" \u{e}b\" \u{1c}b\"\
         <c\" Kc\" ic\" qc\" \u{15}c\"  d\" :d\" :d\" dd\" \u{2}d\" \"e\" Ee\" ^e\" le\" \u{a}e\" 1f\" ?f\" hf\" zf\" \u{2}\
        f\" \u{1b}f\" ?g\" Cg\" Jg\" dg\" wg\" \u{17}g\" \u{1b}g\" 4h\" ;h\" Qh\" gh\" }h\" \u{1a}h\" 4i\" Ki\" ai\" \u{12}\
        i\" /j\" Pj\" jj\" qj\" \u{a}j\" \u{1c}j\" /k\" =k\" Ok\" mk\" \u{a}k\" \u{15}k\" (l\" ;l\" Wl\" bl\" xl\" \u{15}\
        l\" *m\" Pm\" vm\" \u{8}m\" /n\" Fn\" Mn\" nn\" \u{b}n\" \u{b}n\" \u{1a}n\" -o\" <o\" Ro\" \u{3}o\"  p\" Ep\" I\
        p\" Tp\" cp\" \u{15}p\" Iq\" iq\" uq\" \u{f}q\" 3r\" `r\" \u{8}r\" \u{8}r\" 0s\" @s\" `s\" }s\" \u{19}s\" ,t\" \
        ;t\" ?t\" Qt\" `t\" dt\" ~t\" \u{1f}t\" 5u\" Cu\" Gu\" `u\" du\" xu\" \u{7}u\" 1v\" 1v\"    0  `# `! `( `$ `' `\
        \" `% `3 `& `5 `6 `* `+ `- `7 `KKn Fn\u{1a} #E/ \u{7}\u{7f}R!  aIR_!) a\u{4}\u{10}d!% `.bh 1]u!  ahO~!! aD \u{4}\
        !@ a9\u{1d}| h.} '[\u{c} A\u{14}\u{1a} @'*!@ a$\u{a}- 0 B \u{5}QK!* `.Nu DR\u{a}!! a\u{6}\u{b}g \u{2}^m!# `!\u{10}\
        - \u{d}'\u{1f}!6 a\"\u{f}I \u{a}WQ 'C`!  a\u{14}sx \u{11}\u{18}\u{19} \u{1c}~H S?V!3 a8(_!  apLd /\\\u{b}!  `n\u{1d}\
        E \u{17}rZ!6 `<\u{1d}u \u{18}an \u{1f}]\u{7f} ,fE!: a\u{12}EK \u{0}`[!: a\u{14}\u{18}{ \u{1a}\u{1}\u{1c} \u{13}\
        \u{10}* \u{a}H; X\u{7}\u{12}!7 a1i\u{1f}!  `\u{1f}_[!1 a8\u{8}^!& `MBt \u{1e}8\u{e}!= a\u{16}\u{1a}\u{e}!  a\u{a}\
        \u{3}\u{16}!E a0s\u{1a} \u{6},. \u{18}?e!6 aBQ\u{1}!: agC\u{c}!3 aEX\u{14} \u{1e}0I Y^L!& aszw!  a+l\u{2}!3 `\u{18}\
        gn!> a=s\u{14}\"! `$ `?T6 .my!> ay\u{c}y \u{1}P|\"* `- `XZ4 np?!; aY}@!@ a\u{0}cI \u{4}ZT!4 `\u{14}y&!  a+wx!  \
        a:\u{1b}\u{5}!! `Rn!!  a\u{3}/$!! `\u{1e}Y\u{1b} \u{3}V'!$ a)\u{8}0 /\u{c}t!9 a[!w!6 `4g\u{13} v'%!  `Ze. OZ3!.\
         a1sE A\u{18}U ~>l P\u{11}y!7 a8h\u{6} f(\u{1d}!  `\u{e}\"]!* a7)_!3 aZ(w %s\u{7f}!1 a3o\u{4} Q\u{c}1 \u{15}:u \
        jo\u{4}!: a.R\u{8} $}\u{c}!# `{Z\u{e} &1T!9 a\u{f};X!7 aDB|!  `W.& \u{6}Y1 5Z\u{f} x3\u{1d}!6 a3W != a\u{0}RA! \
         aJz& \u{5}+y!# a4q# tT&!$ a?.-!  `J,k!2 a+\u{1} !4 a<I&!% a\u{17}\u{2}E!! `U[Q S\u{12}r XUx %\")!! a\u{1a}cd!$\
         `\u{5}3l!) a\u{11}73!  `'g9\"  `# `W\u{8}?!( a:\u{16}*!) aFa> \u{1a}\u{15}O!; a\u{b}O\u{e} \u{d}Q%\"- `. `\u{0}\
        mQ!8 af<| !q~ 6\u{e}P k\u{0}T _N_ bi\u{1} 8`\u{18} \u{16}J\u{1c} \u{0}T_ w6)!! `\u{f}FE!@ aK\u{12}T -me!  `\u{13}\
        Gh \u{7f}{x U3|!3 `bw\u{a}!6 ao}%!* `t=+ bq1!= a<:p \u{1c}k\u{4} 7{f!? af!\u{1f} kI!!4 `_/= (`@ \u{1f}lV!' a\u{e}\
        4'!/ a:oj \"NX x\u{18}\\!7 a\\\u{c}r!B a\u{9}\u{1b}\u{14}!! `Bk\u{1b}!* `=d;!A a\u{16}0B!# `\u{17}QG \u{8}\u{5}\
        J!  a>\u{15}\u{13}!= a\u{15}@>!  `\u{17}Sa!A a1\u{a}v!% aB_{ r\u{14}\u{16}!  ao=\u{18} \u{1b}S$ \u{7}7J!6 asl\u{b}\
        !) `Ii\u{15}!E az\u{4}I!> a8\u{11}c!B aO!m!! aHVp t7u Gf\u{15} \u{1c}\u{7}?!. aMfJ a6N \u{1b}OY \u{9}Js!* `t\u{a}\
        \u{e} zm~ \u{11}26!  a-`E \u{7f},U!/ a#\u{13}U!. `cZ\u{1f}!5 am\u{16}\u{d}!$ a}\u{8}\u{19}!A a\u{4}J> \u{7f}6r!\
        % `NNA \u{f}fU!  `\u{2}vV mpn!9 a\u{14}B\u{14} u:3 3\u{15};!@ a07N!? avhy!- `^\u{10}\u{b}!B a_L#!1 a\u{15}A5!E \
        a2h`!6 a3=\u{17} \u{16}\u{9}R ^\u{11}l ^j} `E~ \u{3}j\u{e} Xw !  agY- \u{17}\u{a}L Y\u{12}X!8 a98n!, `e\u{b}\u{1}\
         *A\u{4} \u{4}*\u{e}!7 a\"X#!% a_\u{c}9!  `m\u{16}N X\u{9}W H8X!6 `F$w!  aWN- OdG!+ aEiV 4%X!8 ax\u{15}Z!  ao;{\
        !6 `\u{1}'#!3 a$\u{17}-!  `L\u{b}Z O6f!= axT\u{1f} C?'  m]!' aW\u{4}c }[g !\u{19}g S\u{e}j dbw!  a\u{12}{x [@}!\
        + `\u{3}y! \u{1b}>C \u{1c}As K'L Bf[ 2ug D=x!+ a4V\u{c}\"# `  `-\u{1c}\u{1b}!  a\u{15}52 K:_!  aY0? j{L \u{14}h\
        w\"- `, `[m)!  a\u{4}\u{19}7 \u{1}5<!6 `m\u{13}r I+\u{16}!A a\u{6}h\u{16}!- a']\u{18} \u{a}\u{1d}/!# aR'6 ^\u{13}\
        a \u{14}wy!C a?3\u{12} |\u{1c}\u{14} \u{13}F8 ~|L &>M j/) 6`J ^#W NOa%\" `' `( `$ `3 `@\u{1e}\u{4}!2 a\u{7f}V\u{f}\
         a\u{c}! P1[!* `=$e \u{12}Eq!8 a\u{11}E\u{1f}!) `%*%!9 a<\u{1e}(!+ aoPX!4 aYSl!> a*#8!1 `!9W!  `eq_ E_\u{4} y\u{9}\
        ! ^W$!> aO\u{c}`!! a[\u{12}\u{14} \u{1b}\u{a}\u{7} \u{1b}h\u{8}!' a!6\u{14}!  a[{2 {pa L6i!  `uHm 9o{!7 `[b\" n\
        a7 YA> xIE!9 a\u{3}np ^qw!B a L} C:\u{6}!  `\u{7f}\u{1e}\u{12}!& `r\u{1e})!! `e\u{17}9 B\u{1}R!9 aBC]!  `_3_!; \
        a+\u{10}c!= a\u{9}F+!# a\u{18}w3!2 `HT:!: aa};!  aC#\\!! `-3\u{11} c\u{11}\u{16} q|&!/ a\u{15}oE!& a]aw \u{3}a\u{2}\
         \u{1a}V= M2z 0\u{1d}O!@ a[[\u{15}!A aC\"+!# a;h;!* a\"+j \u{a}Y\u{13} U\u{10}I!  aI^Y!  aDZ\u{4} H\u{3}N Xv/!-\
         a9\u{1a}T \u{f}y' t A!/ ar\u{2}J!, `0il!5 aHr\u{3}!  a\u{3}\u{19}\u{f} C\u{1b}/!$ aZ'1 L\u{1c}3 \u{0}rY pQ\u{5}\
         \u{17}\u{e}J vJL!2 a9|g dCv!# `\u{c}J\u{19}!  ac%$!9 as9\\!= a?/k xd\u{13}!> aUu4 \u{11}=o 0$u B|\u{4}!# `3\u{b}\
        \u{1d} \u{f}y, OW=!/ a~nz!B a\u{10}Q\u{9} \u{12}k6 nmR!' a7hT!! ai\u{1b}X!2 a\u{7}^j S^\u{14}!  ab\u{1e}.!6 a\u{3}\
        *5!> aP\u{b}\u{5} \u{c}\u{f}\u{10}!= ac|I!* ae\u{c}`!3 `d\u{10}\u{1f}!  aK@B ooH!6 adAX!  `9\u{b}d!  `\u{7}\u{1a}\
        j!% a\u{19}\u{7f}%!) a\u{1c}a. \u{18})F!( a>DM BUa %^t h\u{10}\u{8} : 5 +1] L~l!& a=eF 7A\u{0}!8 aA\u{2}\u{1} /\
        s&!3 a\u{5}1R!B a;\u{3}V!. `2dy!! `~\u{12}\u{16} ~BD!! aOfF \u{10}\u{13}\u{2}!  `w'% ;48 \u{17}\"5!  `>\u{18}J!\
        9 a:xM \u{15}Vd!  aKtn .\u{3}\u{8} ,\u{13}\u{a}!, `Zp\u{1d}!7 aEb-!9 a-e1 ;#?!7 a65\u{8}!  a\u{15}M\u{14}!9 aNT\
        % fZ/ z\u{8};!> aR0 !  a$cq!/ a(\u{e}} M-\u{17} ,@& <z0 81@ \u{d}vJ \u{16}SX!> aU^z!> ai@H!  a mx :+} \u{15}\u{5}\
        \u{1e}!$ aR\u{0}%!7 aRH< 7PQ \u{8}\\Y RL\u{18} ZC%!, `\u{1c}A5 UX7!  aDvI!+ as\u{11}[!! `\u{5}[f \u{13}rj!- `ki\
        k!\" a\u{19}Z\u{6}!8 aGu[ R\u{1}\\ C\u{2}` k^h +d\u{7}!  `s|9!  a$HA -AI ysP \u{2}![ E]\u{d} Rt\u{d} H&\u{e}!6 \
        `j;*!  ad{2 *Z:!4 aN\u{9}A!4 a%%f \u{1f}g\u{1f} LQv!  a/f}!  a .\u{1d} xIX H+[ R\u{1c}a!6 a\u{1}\u{4}( \u{c}q; \
        >\u{1a}; -WB u\u{6}W!+ `\u{14}\u{17}~ ~5\u{d}!7 aW\u{0}(!6 a\u{10}@5!% `v]7!* a\\Qs!; aSiG!1 a|dM \u{8}Ab!  a\u{0}\
        Hq *\u{1c}{ }\u{1f}\u{10} z77!- a63F ~\u{b}b!  a&&{!- a^Z#!  a\u{b}3t!  a\u{d}\u{16}-!< a/\u{b}8!  a!=Y 8Tj >\u{5}\
        \u{1} \u{1f}\u{1c}\u{a}!4 abz&!: a\u{10}\u{1d}E lhO i\"T \u{1a}I\u{17}!E aY\\)!! `\u{15}!. 1p; R\u{18}J\"7 `= a\
        Z\u{18}` ?KA >eI Qxb \u{10}\u{e}b!$ a.X\u{7} \u{14}w\u{e}!! `\u{2}m\u{1b} EO1!  `&iC q\u{8}h!& a\u{3}\u{7}0!0 a\
        \u{10}6\u{1d}!  a-EL F\u{1c}s!B a{\u{5}\u{12}!> a\u{17}kP!) a\u{c}_p!! aX\u{10}\u{10}!6 `E.8 w!i \u{4}\u{1c}\"!\
        E a\u{c}LU!/ aK\u{c}c \u{12}]\u{4} \u{14}o\u{1d} \u{7}@e $\u{3}.!E aXGC f\u{1b}K \u{3}`` ~\u{f}\u{7f}!  aW\u{0}\
        \u{4}!/ at1 !3 `,?g!? a,XH \u{17}rt!1 aKA\u{1a}!  `{w) h;7 [\u{1c}: oK@ Q/S!6 `Ey\u{17}!  av}!!) a\u{b}T&!/ a}2\
        S!* a\u{7f}*\u{7f} bE\u{7f}!\" `\u{13}&; \u{1a}&\u{10} o%\u{1f} AX  6/5!A aU\u{11}P!\" a)}] k\u{b}_!! `M\u{f}z \
        #4B j\u{8}N!? ar\u{1c}[!> aF\\\u{17}!B a:p* \u{2}p8!9 a4ad <tM!  `ilk!8 a\u{a}h}!9 a>N\u{7}!\" a\u{7}\u{b}\u{13}\
         \u{0}8\u{16}!: acL.!8 a\u{8}j8 \u{7}\u{7f}K O\u{1c}o [\u{14}|!  a2\u{11}\u{10} n`\u{13} 0]v ;\u{1f}~ aA\u{1c} \
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
        \u{10}2@ \u{e}FK!> ai^U \u{12}5e!4 `\u{12}Ah!  a\u{1f}`/ 3Q: @aK!2 a.5|!6 `R\u{1f}\u{14}!7 ao\u{10}  \u{2}\u{7f}\
        O!  `\u{a}-^!@ aFC\u{17}!= a^%0 \u{a}^Y!> ak;\u{1} _\u{0}\u{3} Ecc W1~ /^& M7\\!  aK\u{1}c!( a\u{15}r\u{16}!/ a\
        4\u{b}4 e\u{1}^!4 a\u{1e}2h!@ a~\u{9}\u{f} Uo) 6\u{1c}I!3 aD1z!* a4E\u{a}!/ aA(\u{c} \u{5}\u{f}\u{16} \u{6}|9!9\
         a5Sl!+ `h6\u{4}!/ a(a\u{9}!6 aDOb \"\u{17}j!  a:\"H *G\u{a} \u{e}H$!/ aD\u{a}< m\u{1c}J Zy\u{6} 77B %:F!4 a)dh\
        !@ a\u{9}f{!8 ar{8 qBG!\" a BI A\u{7f}Q ~f&\"# `4 aY2( $.+!  ai\u{f}3 nWY!\" a\u{19}L\\ AWq!: acA\u{16} (0\u{17}\
         \u{5}Q !( a\u{f}\u{3}+ 2fx yez p%\u{b}!  `fR\u{18} \u{13}Y%!6 `'sY \u{1d}\u{17}]!* aV5c!8 a8*g!  `VY !& aJW'!A\
         a\u{8}\\`!$ a\u{14}\u{13}\u{a} i:\u{12}!# a\u{4}q\u{17}!: alYA!- akzZ!8 adK\u{b}!8 aR\u{d}% rFY!# `L#\u{c}!: a\
        (7\u{6}!? a-J: \u{1f}\u{1b}A!2 awU` +#h \u{e}2\u{17}!? aJv\u{1a}!/ a?rB 'j~!0 a\u{1d}\u{11}/!? a_\u{1d}E \u{e}~\
        e!4 a\u{2}G^ \u{13}Sk )gv!B a\u{e}k$!4 aH{O!3 `u[q xm\u{3}!+ `>j! 6E? ntl xY\u{2} vN\u{6}!  ao5(!4 `7\">!  `\u{c}\
        ]I!\" `\u{d}4Z!  aD2t KO\u{15} L;.!4 `\u{6}`Q!- `/ZW!  a\u{9}\"q!B aah\u{5} 8\u{9}+ \u{8}|T jr\u{3}!/ a!*\u{1b}\
        !\" a|w}!/ aQ\\! \u{7}Z0!8 a\u{7f}%2!  `X\u{12}A !<\u{12}!+ `*\u{8}\u{17}!> aX\u{a}B +\u{19}_!! `JYh \"Cm X~& #\
        _@!  aB`G kE~\"# `$ `D\u{11}\u{10}!# `hO !$ a\u{1}l&!  a`]P 5\u{18}\u{7}!, `dI.!  a\u{1e}cI z\u{0}J \u{12}ru!. \
        `\u{5}i\u{6}!7 a\u{15}eO!6 a2m~!  a\u{7f}\"\u{10} )q\u{12}!: aKO !8 a%>=!1 a\u{13}\u{a}T!. aK|\u{c} ]3\" #\u{9}\
        '!8 aNdL!# aS]S!  `0\u{c}X!# a)*c Qc\u{4}!E aP<\u{17}!  `1k\u{1d} \u{2}\"%!1 `+\u{10}. 91S \u{19}\u{e}i {6k!* `\
        \u{1b}@\u{1} \u{4}7\u{13} \u{13}+-!8 a\u{e}\u{12}S!( a\u{4}\u{1d}[ An`!  azj} o>f \u{15}\u{e}{!  a\u{1d}BC \u{2}\
        wF B&[!9 aa'\u{7f} \u{12}5\u{4} Q\u{1a}\u{6}!2 a.I* \u{19}%G <_T!! `3kX E\u{f}\u{18}!2 aO4\u{7} NlB \u{1}+\u{4}\
        !\" `a`\u{18} ;\u{1d}. m?W!  aK)g!+ `\u{8}\u{10}z!+ `s-\u{1c}!  `9v%!> a\u{2}1'!8 aHdL EdV \u{4}t` ]z\u{12}!# `\
        <a3 vp4!6 `.T8!, a?Q= \u{0}xF W=I!< a7TY _;_ Ch{ R\u{d}\u{0}!  aRF@ \u{14}\u{f}M &^^!A a2k\u{0}!9 a)e\u{3}!7 a\u{3}\
        G\u{10} \u{4}$\u{12}!  at\u{1}3 /'7 NNT 5\u{7f}\\!= aWux!  a\u{19}\u{13}O!& a\u{16}\u{14}\\!? a\u{10}!d!> a.\u{1}\
        i \u{13}jt @'$ H\", \u{1c}n5!, a\u{13}\u{10}Q \"i\u{0} \u{a}\u{7}E!E aG\u{1d}k 7n\u{4}!/ a)'\u{14}!+ `\u{12}\u{2}\
        ) \u{4}~G!E a\u{18}lK \u{10}\u{11}j [\u{1}m >ep!8 a\u{1a}\u{18}0 d{Y >\u{11}q!  at\u{e}r!, aG(y!7 aV\"H \u{19}[\
        ` |d\u{2} ]l\u{8} \\\u{15}\u{d} \u{4}$1 \"y?!  `Ug\u{2}!+ `0{\u{3}!  a-b/ \u{4}^O!6 `NdY!  al`t!7 `,^\u{e}!B a\u{11}\
        @@!E a7jG!/ aQ\u{11}V!  ad3\\ J\u{10}k!  `\u{1c}wn Z]w!  al*\u{12} nU-!# a0\u{7f}[\"  `$ `Y\u{16}_!B aXg\u{b} .\
        \u{13}&!\" aV&N <\u{1a}f \u{5}g\u{5}!6 a~2+ S75!0 ah#\u{e} *Z\u{15} RD\u{1f}!  `\u{11}:?!  a3\u{0}n N.%!# `>EL!\
          `s7U!3 a\u{10}Ia!7 `\u{11}H\u{e}!0 `g\u{7}\u{e} \u{12}V\u{13} \u{f}\u{3}  -\u{5}$!  a0=4!9 aYM< \u{9}tC \u{1b}\
        LI 4\u{16}=!? a|\u{b}p!) a\u{16}@\u{5} 7\u{5}\u{b} RU\u{f} ^\u{a}%!% a\u{c}T9!& `\u{2}4@!8 a\u{16}zD \u{16}\u{b}\
        [!\" `\u{10})v \u{c}\\| B*( }a*!  a\u{6}u- \u{16}M4 RF5!3 afM6 w<=!  a4qa ]Ai <*}!9 a@\u{d}~ M\u{18}a!/ a=%\u{10}\
        !6 ``%\"\"# `\" `_{;!4 a9vW ~le!' `\u{17}\u{10}s W w 3\u{1c}k!. a\u{7}|n!  a\u{10}\u{1b}+\"  `# `Fo- }b7!! `Px9\
        !  amGL w%X \u{1a}N{ ]b\u{14} -\u{c}\u{16}!0 `U\u{11}B \u{12}__!+ a3M1 \u{3}G2 '\u{8}<!' aP\u{1e}L 58M bD~ Ju\u{8}\
        !  `h \u{15} tJR!. au\u{2}U k]k!@ a@2s !\u{5}\u{0}!! a#S\u{1f}!A aV>8!  a9|\u{0} gb\u{f}!3 `\u{8}\u{18}\u{14}!7\
         `).!!= a:{z 90\u{9} EL>!$ a?2B `cI!E aVx\u{0}!@ ak\u{18}. 0xK!$ `Z.U!> a\u{d}o\u{11}!  `^\u{e}+!> aF9-!9 aoe0 \
        \u{1d}4F +LT Z`\u{3} pRP!$ a\u{1a}mm!  ar*\u{b}!  `h;\u{10}!  `3c\"!! `\u{1e}U9 76e 6\u{5}v!B a#\u{c}v #:\u{d} \
        `|J!# aZ\u{7}W!E ah*k hP@ \u{e}tK!9 a1\u{17}N \u{6}s\u{10}!E aX\u{10}* O\\;!E ak\u{11}\u{1b}!E aY]\u{f}!/ aE)* \
        {\u{7f}\u{a}!) a\u{c}e,!E aD+h!9 a.~\u{1e}!D a' 2 \u{a}\u{1d}\u{a} Z\u{7f}\u{d}!  `gc\u{f} o\u{1b}( K\u{14}O!  \
        a\u{1f}\u{14}O #\u{1c}O!\" `W)j!7 a\u{6}C\u{9}!$ a*\u{1e}\u{9}!! a\u{e}\u{2}\\ 8hv!- `*\u{15}9!7 a\u{17}\u{c}> \
        \u{3}\u{e}Z wZi!- a$Ij!  `\u{17}\u{b}\u{f} VfI!& `\u{1d}?` \u{17}Td \u{15}L\u{15}!- a}\\\u{1b}!  az\u{1d}*!  `\u{19}\
        )- 0RC \u{b}8m!  `@5v s4w!  a-D\u{b}!7 aA:\u{11}!- a\u{15}\u{0}\u{18} ic3 rmD!8 as&Q!6 `ift!8 asky!@ a8\u{1b}\"\
        != a\u{12}e7 ?VL R3[ @8\\!6 a*9c \u{0}1v!4 aZ$x 24) .1f \u{1d}\u{1}\u{d}!6 `\u{17}>I!! `\u{a}-]!C a,2\u{1d} }\u{e}\
        '!& a\u{16}=. RGL &\u{18}P \u{14}qV >\u{e}p!* auA<!  at\u{f}L i\u{1f}m!  ab?\u{10} PW\u{16} \"\u{18}* X<\u{19}!\
          `T[;!= ar\u{e}T 3<\u{14} $t\u{14}!\" `\u{16}nK vJh!> a|\u{7}' \u{1f}x, +.W!E aKto!$ aN\u{10}\u{1b} \"vP!\" aj\
        a\u{9} \u{17}w> x*g [S\u{e}!* as=\u{19}!3 aw]b!! `=~7 J`<!/ `*rZ \u{9}#W!, a/@[!/ alF\u{6}!: a\u{3}\u{9}\u{8}  \
        S; #\u{f}] L\u{19}\u{e}!$ aY\u{0}$!D ani[ y$\u{11}\"  `! `*\u{f}s!3 `cky!3 `R\u{6}\u{16}!0 a\u{1e}%.!E a\u{7f}\u{6}\
        | U^) Lle!> aB/t!  aW#\u{10}!# a=&] (W\u{d} \u{1e}$\u{1e}!= auX%  Q, 6i.!! `2*?!  a'\u{a}K G\u{17}i!= a<^\u{0} \
        L^\u{1e}!6 aXrh %V\u{f} }\u{9}' c'< h0H!5 a\u{e}\u{1c}Q 5z_!  a:B\u{1e}!7 a\u{1}\u{17}.!  a?W\u{16}!  a_2` #v\u{5}\
         +\u{1e}Z \u{c}c_ ~(\u{3}!  `f&/!, aS+9!E a|V>!# `lwE!4 aC\u{16}^ \u{e}6c!E a9`z!# `V0\u{1}!3 `)3J!# `g\u{3}^ \u{14}\
        \u{b}a x\u{16}g #H\u{1} ad\u{11} \u{9}o) J\"B  ]T!C a*+U W[B!- a\u{6}\u{e}I \u{18}8N bQQ \"kr!3 aKF\u{f}!* `V\u{7}\
        )!$ a8dX!# `deY CI/ YuD z+\u{1b}!  a=.%!  `#)-!@ a\u{13}Cf \u{11}*|!9 a\u{3}0 !  aEp'!& ail- v^? \"~d!' a\\0\u{3}\
        !E a\"l\u{10}!( ae\u{16}d Qym!# a7S\u{1e} =14!  aX\u{1b}= \u{5}\u{16}b!  `cXp p[% \u{1e}@3!+ aP]5 '5\u{11}!* `e\
        H\u{12} %\u{10}7 c9l!  arI} HA\u{10} di#!  am,\\!\" a6\u{0}}!9 az9\u{1d} \u{0}s* IGL!* a{9M!A a!-S \u{2}\u{6}\u{18}\
        !@ a\u{1}\u{3}I D\u{9}b R\u{1a}c _dq Ksx ?\u{2}} h~[\"# `\" `Dq] 5\u{1f}f\"! `' `\u{a}m* \u{15}\u{1e}* Yol!A ap\
        '\u{7f} \u{17}\u{13}] X8\u{f} \u{f}j\u{f} Vk\u{1b} S>0!7 a\u{12}+U!: am\u{15}f!> a8\u{0}}!  a\u{6}\u{0}\u{0} o\u{1b}\
        \u{7} 0OM ^%v!0 `rJ\u{12} X\u{1a}\u{17}!& aqs/ \u{18}\u{d}I .,L!  a\u{19}\u{c}t 0\u{a}Q 7Je!! aL'a!7 aV&\u{1e} \
        \u{2}\u{16}!!) `\u{15}\\N O,; GPj \u{14}(n!4 a4]\u{9}!. a\u{16}:\u{6} \u{1d}\u{0}\u{17}!= a!Gf!! `\u{16}\u{1c}i\
         @u\u{15} \u{17}\u{f}\u{18} F\u{1e}\u{19}!C a\u{c}J@!7 a-dP!  aCe\u{14} v\u{2}%!& a\u{d}=& p\u{11}*!4 `\u{1d}BC\
         i%T!8 a\\\u{1f}a F!g!3 a:9\u{1a} \u{6}&9 c\u{12}M!> a8yk!2 a:q\u{1e} 1s4!/ aJ 5!+ a4\u{10}D \u{4}\u{17}c!B a\u{c}\
        \u{1f}H!B aW\u{15}I \"~m!  aR=*!* aM\u{15}-!! a\u{3}Sa!8 a\u{a}\u{1f}d \u{1d}4\u{1c}!  aJ[A!+ `R\u{13}F \u{9}\u{19}\
        \\!  a`\u{b}g v%\u{13} i\u{4}!!8 ao^) cg,!  a\"\\/ 1A !8 ayS4!  a?fJ !4d HU\u{7} ;7\u{5}!* a\u{1f}@E!( at{H *oS\
         0-_ fIz 75\u{2} 9l\u{3} d,Y!# awy\u{2} p\u{13}-!  a'Ma \u{1c}G\u{e}!! `3S\u{1f} BFl!! `\u{11}\u{4}v!  a\u{13}<\
        <!* a%m? ;Q_!# `\u{1f}2\u{15}!6 `158 /dI!% aKg\u{2} :x\u{5}!# a\u{1f}\u{1a}\u{c}!8 aR\u{2}\u{16} i\u{0}\u{19} m\
        \u{11}O!C ab*l NEn!# `>/\u{10}!; aC$.!> a\u{a}[g!! `#:i!, a$\u{14}o .c~!4 `Ak! \u{7}>f \u{1a}/n!@ aCw| X\u{f}\u{e}\
         \u{17}s\u{12} \u{1e}.\u{14}!  `CFk \u{b}{\u{c}!  av\u{4}0!E a@Un \u{c}C[ dge G)\u{1} 4T\u{6}!! a 4%!< a\u{1a}a\
        @!B a\u{17}&E!3 `\u{9}S\u{1a} O\u{7}6!! a\u{1f}\u{12}S 6K\u{1e} \u{10}r$!8 a\u{e}\u{1a}F!, a@0L  sN \u{0}:[ J=d\
        !  a6`0!  `f\u{d}Z!> a\u{8}*a \u{1d}.+ jGP \u{1e}U\u{12}!  aU\u{16}7!  a&aY!; a\u{7f}\") \u{e}q6!\" a\u{15}VH \u{12}\
        IJ!, a@\u{1e}O!( a=b~ o\u{2}\u{7}!C axc\u{8} {z#!  a+o0!, a\u{b}\u{18}C A\u{d}H!6 avZq \"v~ \u{f}\u{4}\u{1}!\" \
        `Qs\" 0o\u{5} qE\u{15} =9\" .pM!! `\u{8}.f!% az># \u{18}\u{5}4 f8. wp.!E a8+>!. aB\\\u{c}!  a/\u{1f}\u{1f} =Oa \
        >}\u{0} \u{6}\u{18}\u{1a} \u{13}'j I{/!  aV\u{11}_ j6b N!u## `% `$ `\u{0}Wf yYy!  aXT\" \u{1d}\"5 t\u{f}=$4 `& \
        `5 `# `\u{1}ss!2 aL10 x\u{1a}>!= aNaT \u{18}ZK \u{c}\u{1}K \u{0}%M!5 aa\u{3}W!\" aO<b!8 aI\u{3}\u{14}!, a\u{15}\
        \u{8}#!$ `1\u{6}3 \u{7}w7!< aj\u{15}R \u{1a}$e!  a4Iu d?\u{8}!8 af\u{5}\u{e} \u{14}8\u{11}!\" `\\\u{16}\u{18}!=\
         aC8\" \u{17}.; jZM!  aEAl AY6 NZ+!1 a\u{4}\u{19}K \u{1c}EV \u{6}Ca!# `\u{16}Kc!) a\u{7f}\u{1a}z 2Y\u{7f}!/ a^\\\
        \u{11} i\u{16}u!E a=`\u{1e}!B a\u{e}U#!2 `$2w!3 `Mx\u{1c}!> a,:' \u{f}C>!  aA\u{19}}!= aLS\u{11}!  a5)\u{1b}!# \
        `6s\u{1c}!  `^f\u{1f}!  a\u{c}>  4/\" USG 5\u{17}\u{15}!6 `\u{14}U%!# aU@r \u{7f}\u{4}\u{d} DX)!! `)G\u{1a} 8\u{16}\
        \u{14}!9 a.{: /\u{1f}<!E aw\u{6}] \u{6}Qs!  `jb\u{11} r1C!! a\u{1e}#D!2 a#-) j\u{1d}G!  `dx\u{1d}!- a0/F!% `a\u{6}\
        Z!> a\u{f}5j!! an\u{0}n w<3!8 a\u{1e}}7 'MZ D\u{1c}q!? a5\u{12}\u{3} PW\u{b} n(\u{14}!  a0K.!7 a8\u{0}D B%K!  a\
        \"\u{f}V \u{16}nh!4 a&d !  ai&.!  aEk. W:0 \u{d}yH Cm$ /\"(!  ar4)!3 a\u{a}7+ 4\u{c}7 J\u{19}I H\"\u{1}!! `\".\u{13}\
        !E aZ\u{0}* -\u{19},!, `\u{11}\u{0}` \u{11}\u{9}\u{16} \u{5}|\u{1f}\"# `& `-}  8!> G\u{7f}- .#\u{17}!# `=)2!! `\
        T\u{4}A!& a\u{19}rT [kd!E a6^\u{4}!0 a~&< \u{c}\\W b\"\\!  ac6y h\u{5}6!B a\u{18}Wt 0/$!  a\u{1f}U_ +\u{16}\u{f}\
         ,W\\ \u{3}8]!  a<Yv r\u{3}\u{f}!  aV\u{7}\u{13} D{g be\u{4}!  `7\u{4}t \u{17}v\u{1a} t=\u{1f}!: a]\u{2}( v\u{16}\
        (!% aqaD!) aLz|!0 aLm\u{5} he9 12M!8 a~\u{a}M D\u{1f}p!  `X\u{0}t @?v 7-* \u{1}WC!  `x\u{11}]!E a__'!& `GQW X/z\
        !$ a\u{b}\u{7}\u{6}!8 aT$\u{14}!< a!\u{2},!9 a\u{a}\u{16}B 3bh ~\u{7f}k!6 a\u{1d}__!# `Pv\u{5} Lv;!E a}_\u{6}!@\
         a\u{16}S]!< a\\Sm -v\u{16}!\" aQdY O\u{0}\u{14} \u{1d}K5!B a^\u{1}6!% a(\u{14}A!' aGPC!6 a0!M W~b uHm b\"r -\u{7}\
        r \\vz!7 a\u{4}g@ E4M [\u{3}v f\\\u{2}!! a\u{1}\u{19}\u{a} EZ\u{1a} {\u{16}M!E at\u{15}] aLd!/ at[\u{9} 4w\u{b}\
         G\u{8}\u{1f} Y\u{6}G \u{10}GZ$  `! `# `$ `(y{!& `%Z\u{11}!/ a\u{e}b0 \u{15}LE!$ `\u{15}\u{b}} \u{14}u\u{1f} oI\
        ;!8 a\u{15}\u{4}A BSi!. a\u{10},o!  aE\"\u{13}!3 a0\u{0}A\"# `  `\u{8}Ny!# a\u{7f}P\u{4} _M\u{f}!5 `Y\u{1d}W S\u{19}\
        \u{4} \\\u{5}\u{14}!  `$-8  2B vlK g\u{12}X!* a\u{0}\\n  \u{12}r _\u{1f}r!- ` c\u{11}!# `umF!: a\u{12}BX!8 aB\u{c}\
        `!! a\u{3}\u{f}5 w\u{10}n 7$\u{2} \u{7}k(!7 a#\u{18}B fZF %q?!= a6:B!E a&=X!- aT$k \u{2}S\u{1b} +21 A\u{1a}? tm\
        J >:\u{13} ie2!  a\u{14}\u{f}i `Qm \u{c}Qx!9 afzy!> aaT2 %\\I 7V\u{1f} \u{17}S@ \u{f}`s!> a8[t!  a\u{12}MN!@ ah\
        XU \u{11}*\u{7f}!. aF\u{1b}P x]U!/ a;^!!  `\u{f}iZ \u{7}Ra!& `t|d!  aj=j!< a9Oo g`\u{9} \u{e}|F &jK s\\L!9 aE\u{1f}\
        Y \u{1}\u{8}^ ? t!  ar[8  I<!4 `[\u{1f}<!3 `\u{0}VE AnH!: a3\u{17}a Jkg (E-!7 a:\u{1}N p\u{13}_!6 a\u{11}-o P.\u{7}\
        !1 a\u{f}\u{1c}A!E a\u{b}>C .\u{14}\\ \u{d}L\u{1e}!2 a\u{3}*7 =<: !S:!  `G\u{0}A!7 `kJI jfL!9 a/hg!\" abi\u{19}\
        !@ a;\u{f}v +v4 `hc!> a8_\u{3} .ki!6 `+\u{15}v \u{1d}E} (It!  a\u{1f}\u{e}|!; a$u\u{14}!! `>6\u{16} z\u{6}`!= a\
        DFD!$ `vVv!$ ank|!! `;\u{5}O vWX!% ap~d t7\u{6} 7]! qyc#+ `- `> a-M\u{1} $-\u{f} \u{1}^,!  aN]5!  `\u{18}\u{3}O\
         IPQ!D a\u{a}cY x,^!= aS\u{1d}w <\u{1a}\u{1} \u{1f}\u{5}\u{15}!  aar !* `J%x jl\u{6}!= aw>\u{e}!1 `\u{4}Oy!  az\
        {2 g76!: a\u{1d}lg }Dm >C\u{3}!@ avy\u{12}!- `p\u{9}% A\u{1}M!E a\\\u{9}f \u{1a}\u{7}2!? af]S P>}!  a]o\u{0}!? \
        a\u{6}$\u{4}!7 `\u{2}^\u{13}!B abf\u{1c}!* a\u{19}f. Q}9!  aO\u{3}m!) af\u{f}x Yz\u{7f}!: a\"^\u{14} \u{5}\u{1c}\
        4!< ae2> O7\u{13}!C a[\u{b}\u{1a}\"+ `* `f{L!  aH3* \u{1c}O)!! au5+!  aXi\u{12} \u{1a}(\u{1c}!@ a\u{f}yA `\u{0}\
        E!  `-k\u{d} \u{3}c\u{19}!7 axxD \u{d}\u{6}O!  a?DT \u{7f}zk!> a\u{16}j\u{10} \u{13}k\u{13}!@ a\u{11}\u{15}\u{1a}\
         \u{19}7P!@ a=<g -5\u{18}!B a-\u{0}I \u{16}<a!E a\u{0}\u{13}\u{5}!- aQ\u{11}B 4)\u{1d}!6 ai\u{12}(!  aNRM zBV c\
        mg 9]n!E am^\u{19}!& a1\u{d}5!  a\u{c}\u{1}? 6#U!< a&\u{b}_!6 `C\u{8}t!! `gN\u{6} d?+ #\u{3}^!? az<R t\u{7f}R! \
         a'-: KhG FPl \u{1a}Ys!  aDI\" 7o* o;; [\u{5}r <6\u{4} IB\u{12}!6 a?3a |%Y Nn\u{e} tDZ 5(\u{1} \u{1a}\u{17}=!  \
        `k|Q rYc!/ a%c\u{a} j\u{15}& 2\u{18}: \u{7}.A!9 a]yv!' a^)\u{f} ~u\u{11} \u{10}q\u{13}!B aUd-!A a\u{10}k\u{f}!/\
         a.E`!' a\u{7}dn sup R+~ \u{1a}D~ N$\u{10} Q\u{1c}c!= a[l|!  a\\U\u{5}!/ aDe\u{9} Yp\u{15}!= a\"\u{17}7 O\u{12}\
        Q!  `\"qr |bI F|k \u{1d}\u{1a}k z=\u{19}!* a\u{0}\u{f}\u{1c} 2:6 \u{4}aL!. aT)\u{16} QA=!3 `1'Y!! a8li %1t \u{10}\
        \"\u{7f}!  a\u{c}u !8 a\u{1b}c+!' a&\\0!& `W%; H/V 2\\_!/ aS_\u{5} 1\u{f}\u{8} \u{d}J\u{16} VH\u{18}!# `m\u{d}(\
         7W|!, aTF\u{7f} \u{8}z\u{6}!# av<\u{e}!$ aa\u{14}\u{14} \u{7}q/!< a?\"Y!  a\u{15}\u{16}u!8 aL\u{12}0 \u{2}R8!/\
         az\u{14}Q |QR $\u{4}_ \u{0}\u{b}\u{14}!E a\"-\u{1e}!? aLqe!4 ` e\u{f} Y80 *\u{0}9 T\u{11}\u{15}!  aIeM k7q!/ a\
        k\u{f}\u{15}!8 a_LF reG!  a_\u{10}G \u{13}<H!7 aD)Q dtk \u{18}Xw Q)z!= a\u{11}a\u{17} &\u{c}4 \u{1d}\u{5}E =\u{5}\
        \u{1c}!0 a\u{4}< !! `\u{b}.\u{4}!& a+T1 \u{12})Z!  a\u{4}2b!7 aOa\u{12} \u{9}N\u{13}!/ a\u{1a}s' i\u{d}4!/ ax\u{17}\
        G!C a[^~ q/] ~]\u{1d}!  a\u{a}@&!= a\u{1a}6) E}9!? a\u{1d}\u{1d}C >{}!A av\u{7f}C \u{5}\u{d}b \u{18}oi q\u{11}i\
        !@ apjr!! `n/t \u{11}3\"!/ aJA* <n0!# `B%O!8 a2 \u{18}!? a:DV!E a\\a[ cmw \u{10}H\u{5}!E aV\u{17}& 1}4 \u{14}gs\
        !\" a\u{c}\u{19}{!  `I5}  \u{1e}\u{9} |\u{12}\u{16} #Bl!> av\u{f}^ t3u!! `p:{!% awM{!* `\\f\u{0} [{\u{b} 9\u{18}\
        3 \u{e}-d!# a\u{d}\u{1c}v!  a@4| \u{1a}\u{a}F!= ajdO \u{15}D` \u{c}\u{a}w!/ a++%!+ `c\u{11}E Q,Q J\u{7f}n $F\u{18}\
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
        _Of \u{6}pr V\u{11}y!= a\u{16}Q\u{1a} \u{7}O' \u{c}}q\"# `! `\u{19}\u{c}u!9 a\u{6}\u{15}\u{9} j\u{17}\u{10}!1 a\
        `'\u{16}!@ a\u{d}**!, `ZK:!< aeX\u{13}!\" ae\u{1d}\u{18}!# `.$1!9 azs5 \u{1e}2n won!  `ZI\u{14}!? ac3: ]\u{12}Q\
         t\\i 2\u{17}+ IE,!  acP;!3 `tgd P\u{f}! M\u{2}%!  a\u{3}!9 4Zc!3 `\u{7}Ge \u{d}:( c}< r\u{5}_ y&a 0[v!, aqD\u{f}\
        !8 aX\u{1}\u{1a}!8 aA'3 Z\u{15}X `\u{18}n 6e\u{13} h\u{f}f!+ a\u{1e}\u{15}\u{10} Q_, \u{18}\u{19}e i\u{11}\u{1e}\
          \u{7}6 +\u{8}L \u{18}~|!  aI\u{18}\u{5}!( a\"a_!. akM}\"' `3 `\u{15})\u{3}!> a\u{14}#\u{14} )Y- 8>=!@ aYDC!? \
        a5\u{1f}q!  `\u{7}C| XM* XH> \u{15}K1 \u{d}=V!& a\u{b}qG Z\u{f}`!  `\u{c}]l!/ `m\u{1b}\u{a}!8 aTI\u{13}!1 aNM. \
        \u{f}LC!, aL({  \u{9}- \u{18}@< \u{18}_Z!- ah)a C5e S\u{f}l!? a\u{5}a=!6 `\u{1b}QI \u{7f}z{!1 a-LA \u{e}\u{15}A\
         \u{7f}G~!8 a:v\u{7}!  au\u{4}\u{c}!1 a<y% q\u{19}2 ,~3!  `&\u{1}E 6VU (R\\ q\u{7}g!6 `F-4!  a'\u{4}4 e\u{11}C \
        lVM ]]\u{14}!1 aQR\u{17} \u{1}<Z!! `PT\u{11}!  `n62!, a?/K 'Pb!6 `i\u{1a}h(! `$ `% `' `\" `( `# `3 `~\u{2}k TEv\
         X-\u{8} K.$ m-.!A a:\u{6}6 \u{17}z9 v_^!9 a,%a \u{10}dg k_|!A ax.\u{7}!2 aP\u{7}\u{7} S~\u{1b} 3,- }GA!B aItN \
        (;P  Zi \u{b}s\u{10} \u{8}+, \u{b}@- \u{11}t- .\u{b}\u{a} \u{18}\u{f}L  |f!6 af%\u{7}!  a\u{6}\u{e}\" \u{15}#1!\
        # `A)4!  aQ|8!  au\u{3}?\"( `3 `\u{1f}Kq \u{1d}o\u{1a} \u{c}WJ \u{0}\u{1}s!@ aUB8 CW; \u{17}7B!7 aJoG {X^!A azP\
        i \u{1e} r ym\u{6}!1 `H\u{13}\u{19} b)& ??7 \u{12}\u{e}H \u{f}ki!< a'I\u{0} &[\u{16}!? aM2J!0 `'K?!8 a=\u{4}p =\
        K\u{18}\". `0 `\u{7f}0\u{1b}!  a|\u{10}\u{1} \u{17}FO!- `\u{17}\u{1f}j!2 `-n\u{1b} \u{1c}&\u{1d} !.7!! abg;!* `\
        {iN!+ aOwO!4 am\u{6}\u{7f}!/ `\u{1f})\u{13}!8 aO21 \u{16}e4!8 a\u{10}&:!! `?\u{e}` f)g!, aibk!  `dEv!3 `i\u{13}\
        \u{7} yA\u{10} Q\\1!9 aw\u{8}Y!) `yv[!. a\u{14}\u{b}z Uu\u{7f}!  aO@\u{a}!  a$*\u{16}!  `Z\u{2}\u{17} eF\u{18} \
        9=I!5 a`\u{b}%!. araD $\u{9}r!! a2\u{18}j!> a\u{1}\u{b}y!: aV}+!8 a8.\u{3}!8 a \u{6}\u{1d} ]\u{6}4 #Y[ D\u{4}\u{1b}\
        !, aMq !E a\u{10}i6!! `>pI!' axTT f\u{12}`!> a1Bc!  `\u{6}\u{b}\u{8}!> a\u{b}m\u{b}!1 a\u{1d}m\"!* a\u{5}J. D_G\
        !  a\u{6}\u{12}\u{9}!! `|k@ rT&!8 a?\u{9}5!! ac<9!  a!;G!: a~qk!  `'\u{1c}u (17 qn8!< a\u{15}.<!# aE'G =tJ )dK \
        \u{2}bM \u{a}\u{19}T |$i!  aOZ\u{1e}!1 a\u{d}#P!  `0t/!$ a{&0 G<E ^PZ!  `X\u{9}\u{3} \u{12}\u{1d}e ;um \u{e}\u{1b}\
        \u{2}!! aX\u{b}\u{10} W_\u{1f}!= a\u{a}M! ovE \u{d}!k!& `1O\u{e}!  `\u{f})<!4 aO@\u{7f} d6\u{2} 9V\u{13}!  a\u{19}\
        U*!  `\u{11}\u{1c}{ 4D\u{19} \u{e}\u{5}4 ]w=!! `\u{15}X~ ,*\u{5}!8 aS&\u{d}!  aHR\u{1c} P\u{12}2!/ az%4 aQ6!  `\
        ,|Q \u{1f}lc \"fh!% am\u{1d}o!  `\u{0}Vv \u{1c}'\u{18}!B aZ\u{1b}t e\u{b}\u{16}!  aYx@!9 a\u{16}6]!  a\u{1d}g\u{1e}\
         cS] g\u{6}g!  `\u{1c}Cp ^8\u{0} \u{1}!\u{3}!& `\u{14}b& WdL B8\u{1e}!> aEG} Z\u{11}\u{1a}!7 a\u{6}1\u{1c} #\u{d}\
        @ -\u{b}F 52I To\u{8} J\u{1c}w iW{ \u{7}X2 L)[!= aV*+ \u{0}1C!# `\"WW \"|\u{0} x~ !+ aG\u{5}1!\" a>Z7!' `\u{5}\u{14}\
        I!E a\"!x!! aJ8\u{a} 1f\u{f} \u{11}'+!6 `t'2!* `W-6!C a29; \u{14}z\u{12}!E afd9!9 a\u{3}LL 3kk A\u{d}o!  a\u{1d}\
        \u{4}\u{15} \u{1c}3\u{16} #\u{7f}I @4N QZ\u{7f} \u{a}#\u{6} Ay(!1 aU#R |\u{1}R Tv{ d\u{10}\u{8} \u{14}`\u{1a}!%\
         `;\u{1e}B 7\u{1}I X\u{9}U @$\u{9} tM\u{14}!7 aT\u{3}> m6M 0z~ ^K\u{1b} ^\u{1b}\\!\" `\u{2};m g\u{12}\u{2}!  a2\
        #\u{9} \u{7f}Fq!! aBy< z=v \u{1d}\u{1}\u{2}!! a-~\u{6} <Y\u{d} c%-!' a\u{5}vH!D a[lw \u{3}D\u{7f}!6 aey\u{7f} \u{9}\
        7\u{8}!4 aiP&!  aW\u{3}' 0// ]\u{f}Q @\u{6}\u{2} SM\u{3}\"  `# `U/\u{7}!E a3\u{3}8 \u{1e}5\u{9}!/ a\u{7}M3!! `\u{13}\
        jD \u{2}|7!  a':U\", `0 `\u{15}m\u{7f}!$ `G(& \u{16};, _Pm PD\u{10}!  aL.?!A a;\u{16}\u{15} {xF!) a\u{3}uW!6 `\u{a}\
        \u{1c}X i9=\"  a' `|;V!% `\\\u{2}\u{11} \u{18}(\u{14} \u{4}\u{0}\u{1b} 2l$ v\u{d}E RuN [,\u{1a} 2p! 1|1!+ `=G\u{3}\
        !! `ig\u{1f}!. a~sd!  a\u{14}S !# `u<&!  a\u{d}\u{14}B!  `\u{9}\u{1}^!, `}[x \u{1f}\u{9}\u{2} :B$!7 `IdW!' `E\u{17}\
        t!E a\u{b}\u{1c}u!6 `|\u{19}\u{8}!: a[[C xa!!$ aj[\" \u{2}hl!3 `k\u{12}t!6 a?j;!E a\u{4}iN!6 `K\u{7}n D~\u{2}!B\
         az>7!\" a\u{1a}\u{8}? O@F \u{8}\u{14}z :sT!6 `\u{0}&\u{0} \u{7f}Z\u{4}!  a-X\u{19} B\u{1f}\u{9} \u{6}\u{17}\u{1d}\
         GY8 h<^ z\u{8}! \u{1}A# \u{1a}F\u{7} \u{3}\u{1c}\u{14}!1 a\u{1b}`- 08A {\u{2}\\ \u{1c}_\u{1} I[A )SU OP* \u{19}\
        \\3!+ aE\u{5}E \u{a}Vn \\Dp!= a\u{7}y\u{14}!? arXY F\u{1a}y!3 aR2( :~Y Q\\p X%y!  `=\u{1c}3!' aG4K!E aK\u{13}x!\
        7 ayQ\u{13}!2 aL(( GIv \u{1f}a\u{0}!, `\u{8}\\\u{1e}!  a\u{1f}\u{13}*!8 a7EB T\u{17}n!+ `|\u{1d}\u{4}!E aR/\u{f}\
        !# a?\u{2}\u{1f} |j. \u{13}B) Em/ q,m Gjw!, a\u{13}p6!5 a:$p +@\u{11}!> a-Y'!! `1q=!  ax}E TPF!  `Y], \u{a})k B\
        R\u{8} :R\u{17} O\u{d}7!A a\u{1a}iI xz\u{1c} l}2!: a-R_!  ah=\u{15}!6 a+\u{0}K!8 a/Yc \u{1c}\u{e}{!B a\u{7f}0\u{a}\
        !6 a=`\u{7f}!) a)\"\u{1a} wI+ em0!  agjy +pY AH\u{1b} JQZ \u{0}9{!8 aRw\u{d}!  au@E!) `.mo!  `;ww!  a.G\u{8}!8 \
        a\u{19}J> \u{16}\u{a}P \u{1}\u{18}[!# `cV{!& `\u{1a}e\u{13}!) a\u{1d}\u{1b}_!9 a\u{2}_b <G*!  aRVS!: az\u{8}V ]\
        aj %]\u{b}!  a\u{19}#( #wt @-\"!7 a\u{4}\u{1e}S!( a=-%!4 a\u{7}7/ |Om  \u{1a}2!4 `6sq!8 aJ,v!% at\u{1a}( o!1!* \
        a3:J!, `q\u{8}n!  aa\u{19}\u{2} \u{4}9\"!# a\u{1}K5!\" `\u{17}tD u%d \u{7}\u{5}\u{f} hI\u{1b} r}F N&8!9 a\u{f}q\
        =!8 a\u{0}gM oUn!? a\u{17}ew!, aa\\|!/ ac\\\u{1d} M\u{1b}V!8 a\u{7f}^] z\u{5}i!  `o>x!/ a\u{5}Bx!  a$|\u{6}!7 a\
        +@\u{16}!: aJ\u{15}.!  aGKM!! a*%Y!; at\u{11}\u{7f}!7 aU\u{19}E!E a5!V h[r m&\u{5} \u{1b}a7 B\u{e}`!7 `Wxd B`f!\
        D aJdy b\u{14}\u{2}!6 `51G )Fp \u{6}i{ [2S (Ok!? a`{k!@ aS,\u{c} 1r(!  a+LR I\u{18}b v\u{1f}N!0 a\u{5}\u{1b}O l\
         e 1/x!E ai\u{d}\u{13}!= ao)8 S!G!= a\u{b}\u{19}\u{d} U\u{12}\u{16} \u{c}}:!  aCR> \u{6}Im \u{2}9x 'O\u{10}!( a\
        n*\u{11}!$ a|v\u{1d} \\6A!# aHL\u{d} ~\u{14}?!* ax ^ \u{7}H\u{7}!  `P&\u{b} Vn\u{f}!! as\u{1}4 bJv!A aOq\u{16} \
        a\u{f}) G\u{1d}*!  a\u{1}\u{9}0!  a\u{c}u7!  aX(:!  aSQI /)L!6 `\u{14}{n K9#!  a\u{10}4A \u{6}ZS \u{1b}\u{6}k q\
        \u{d}l!! `^vo P4\u{16} \u{16}-5 @\u{19}} \u{1a}u\u{4} =\u{1}+!! `\u{5}[R \u{c}>^ q0{ b0H 4\u{3}q!@ a\u{a}g\u{d}\
         7(X!% `l^t \u{d}T: >kW \"z\u{a}!  `\u{3}z\u{10} q\u{f}2 M\u{18}D!\" `K\u{d}\u{11} dF/!< ad>T \u{1d} m \u{1a} -\
         n\u{15}A  g\\!< aAn^ \u{19}:y \u{1f}\u{1b}\u{12} w}\u{1f} p\u{1b}V!6 aH\u{1b}\u{3} \u{d}F& F\u{2})!3 a\"\u{8}*\
         )p< 8|\u{1b} xj=!6 a\u{9}GE \u{b}BL!) `~\u{8}Z!& a$\u{19}Z T~d!  aA&\u{7} \u{6}l\u{e} \u{4}ix!2 `B[\u{e} \u{18}\
        -/!* `\u{15}\u{18}[ \u{4}(/ 3IC!# `\u{3}wc !E\u{5}!) a/3\u{a} \u{1e}\u{0}\u{a}!  `[\u{1f}\u{1a}!8 a\u{1a} '!! `\
        \u{12}{5!  a0Ef!7 `2Nl F^\u{19} iV! &\u{3}%!0 a\u{1d}\u{d}0!) `9;8 e\u{13}I Pi\u{9}!' a-)!\"! `$ `>\u{5}G U3| Y\
        \u{6}~ \u{1c}(J \u{1c}0N!3 a\u{0}\u{1e}U!  `,\u{13}b 3Yf x{~ ,\u{1f}6!A au\u{16}Q!? a\u{14}%b };d Y}\u{8}!# a\u{5}\
        u6 {\u{6}: \u{9}ER!  a\u{1e}Ja!  aXnw \u{11}k\u{16}!  a\u{1a}h5!  a=\u{0}p HE\u{d} abC :dS!4 aH2V q)i  S\u{1e}!\
        9 aF|>!E aJX@!4 `.;_!3 aBIn!* `--u WB` 6-\u{2} Q\u{15}\u{7} \u{f}1\u{18}!# `\u{10}qz!! a\u{5}9\u{1c}!\" `\u{7f}\
        M*!  a[p*!  aS,\u{d} \u{b}:0!= a\u{7f}F?!= a/uv \u{0}Dz _\u{18}(!E a\u{1a}\u{c}I!' a`+O \u{17}>[ \u{1}g| |N\u{1d}\
        !! `8\u{b}Z Hh\u{1d} yp\"!! aMe1!0 a\u{1}0C!3 `ovI!  `4 x!$ `kix!> a5\u{7f}\u{a}!: a%z\u{1}!  a?\u{1d}\u{8} \u{14}\
        *,!  aNpH!A a\u{19}UL M\u{13}L Ily!# `\u{3}j\u{9}!# `\u{10}5\u{12}\"- `+ `]L!!$ aLZ\u{2} \u{c}\u{7f}$!! a`6w \u{8}\
        \u{10}\u{9} ]\u{19}\u{9} \u{3}31!5 a\u{5}zI!# `47\u{3} 3(!!E aAug \u{12}Tx r\u{2}( !}> \u{e}'S!! `S\u{1d}i!8 a?\
        d-!  a\u{1c}vO!  `P!_ 7\u{13}\u{6}!  `8i( /iH!8 a&]\u{7}!E a\u{6}\u{1}\u{d} 8BL!, a\u{c}CL!( a\u{3}TY!9 a(oZ %#\
        2 T\u{5}\u{f}!B a\u{15}.O *x\u{17}!, aJ+\u{1d}!  `bry!  a\u{d}9\u{15} \u{1a}<\u{15} {n\u{18}!@ a2~)!E a\u{1d}`7\
        !! `2\u{c}?!+ `P2J \u{5}\u{1d}P \u{9}FR!B a\"nU \u{14}B\\ pL\\!6 `\u{1}Mg n\u{c}\u{3}!! `\u{1}Z\u{16}!/ a\u{13}\
        }\"!  `<eM\"* `- `BT\u{8} \u{2}|#!  a\u{4}\u{19}!!? ay_' >\u{1a}V!3 `*Ew ,\u{1} !$ a&u' t*4!  a&VD!. ar\u{5}U T\
        #q!9 a>\u{16}\u{6}!: a\u{e}\u{2}\u{12} b21!) `{iN \u{7f}y\u{9} bY\u{f}!@ a\u{18}*8 @'M!% a95b Le\u{e} !:\u{f} \u{f}\
        H\u{13} f8\u{14} \u{17}{J!< aUCP ,t\u{4}!0 a%\u{1b}\u{16}!! `\u{a}\u{11}&!& a\u{16}\u{11}= wNI ''o!8 a^F\u{3} F\
        B\u{11}!8 a>P6 \\t:!+ `KbI!2 a<0O T\u{b}6 Z\u{a}K!2 `!'\u{4} U3r \u{a};u RZ\u{9} C9\u{d}!\" `0\u{9}G!, aC_V \u{12}\
        y\u{d} @\"=!\" a\u{1b}Ff!& ae!h!, `x+k |Jn \u{19}\u{0}~!B aLI\u{1c} F\u{13}$!  aY<P!! a\u{13}vP p#^ \u{0}`x!% a\
        ;>+!% `\u{b}/, d\u{f}\\ &'d 2-#!+ `5Cl `Y\u{18}!# `\u{a}]V!B adj^!# aXn\u{3}!< am$\u{19} yA8!> apFl!  a\u{e}\u{3}\
        $!6 a^1' \u{9}Mz!C a+{\u{6}!* a`\u{0}\u{f} \u{1b}(\"!( a6:I!  a+\u{1}\u{f}!6 a7T*!? aVTK!B aO.\u{5} \u{14}k\u{14}\
         W\u{2}9 \u{b}\u{19}q!. ap^\u{1} )K\"!1 a\u{1a}QN!? a\u{d}@o!1 a<(\u{8}!. a\u{d}:\u{15}!> ag4, K!9!- a\u{14}\u{1d}\
        i!  a\u{19}g\u{7f} \u{2}\u{6}\u{16} Y<a _\u{c}C \u{b}Ci!! `A2\u{e}!< aW\u{16}\u{19} E., \u{12}V. Q80 =u0 dt; ]\u{1f}\
        D!  aD=W!  aJ/\u{0} d\u{2}\u{10} `6\u{12}!  `e\u{19}! \u{17}W0!? a\u{e}+? !XD \u{1e}Y_ b\u{13}7 \u{b}nG ,&y \u{1}\
        ['!; afWA!B a\u{18}QY ~yf @2\u{3} -(K w<Q!B ag/h!6 `Gq\u{6} ly\u{17}!= a,7%!B a[70!6 an\u{1b}9 \u{1c}GB!7 a{@\u{1d}\
        !# `\u{14}K: --+ YE/ S.I!  a\u{8}uz e\u{19}\u{9}!# a+BY \u{18}\u{d}`!+ ` \u{0}c jQ| \u{14}{\u{6} 3T\u{17}!1 a,x\
        \u{1f} tE  .KD!? a\u{1}\u{19}J ]HK \u{16}4\u{b}!  a5\u{13}-!@ aQ`? \u{1b}OC w\u{7f}\u{10} \u{1}[\u{0} G,\u{14}!\
          `u\u{14}\u{1a}!, `>p\"!  aEfR!E ab@c!& `7;\u{1e}!7 `r\u{b}; D'p!\" `$\u{16}\u{d} lD. v\u{c}1 #Ly \u{3}1\u{13}\
         p0C \u{3}E !@ a\u{2}f/ b\u{9}3 2#J >$} ' \u{c}!  a`D2 (iU!A aL1V Sh\u{8} 9\u{d}< uYc U\u{b}q!4 ak0} \u{6}\u{4}\
        ) Nj8!6 aT[E!8 akOU ]cZ!= an\u{1}\u{b}!! `\u{d}.G \u{14}s]!> a=re l\u{1c}h!B a4\u{7}s!! `3\u{13}\u{15} }7\u{18}\
        !8 aB y!8 aJv\u{6} #\u{1f}\u{10}!  ao\u{f}2!9 aN[w!9 a>2z!E a{X\u{9}!* a2d\u{a}!7 `B?\u{19}!  auY>!  `\u{13}5T!\
        5 aSde \u{e}nu!\" a]:\u{a} r?\u{11}!6 `\u{15}\u{f}*!& a-.L \u{1b}3g!/ aUl\u{12}!% a\u{e}\u{c}\u{16}!# a\u{1b}\u{13}\
         !  a\u{b}-g!\" aou\u{16}!! `>j\"!& a\u{5}\u{b}K!> a\u{1}Pg\"\" `3 `\u{5}2\u{14} @=: 0Ob Wuf \u{4}\u{1e}m!' aR\\\
        \u{7}!  aWJ\u{10}!& `%}\u{16} NW%!: aJSg#  `# `4 awv\u{6}!7 aPB\u{15} h\u{15}\u{1f}!* `V\u{e}G!& `KiJ a,p!; a.8\
        z Tv\u{e} 4M\u{10}!# aue\u{1e}!! `\u{e}X2 L\u{15};!8 ak\u{10}^!  aMAl m;\u{6}!8 a\u{b}x$!$ a\u{14}[_ -R\u{f}!  \
        a:48!  a\u{18}\u{1c}Z \u{0}p\u{13}!$ ad\u{17}\u{1f}!( aq\u{14}< B\u{10}P \u{17}JU!  `s|Y!  aGw^ L<+ \u{13}\u{6}\
        > 4\"a!E a).q ]\u{1c}Z \u{1e}/o!  `\u{14}\u{15}z 1\u{1}\u{7} cV\u{10}!8 a\u{9}\u{13}\u{15}#* `+ `- `cXB `gV As\u{c}\
        !8 a3'\u{1f}!' `u\u{9}S!> ay-p!  `l\u{15}v!- a\u{16}\u{10}*!- `7e\u{3}  )\u{e} mg\u{10}!) a\\Sb!, `5#1!& `\u{5}\
        Ha!% atV+!> a\u{14}k4!\" a\u{3})E\"! `$ `$Xn \u{4}\u{d}\u{7}!  aC\u{18}\u{b}!6 a8>0 \u{2}\u{1c}s!- a<\u{1e}\u{11}\
        !\" ax\"- EB\u{1a} \u{8}\u{c}V Z*[ _^\u{18}!\" aiS4!< a'K5!% agF[ t\u{5}f!  a#\u{14}\u{10}!  an\u{16}  Fs- \u{7f}\
        X8!\" a\u{c}uC!2 `B0S!9 aQ\u{6}1!\" a><D u@h \u{e}]i!3 ag\\& o!;!  a3.-!E aV5t r5\u{10}!0 aSA\u{15}!  a\u{4}kF \
        .C`!  a%KX C\u{1e}h %*s T0\u{1e} \u{1a}\u{1b}*!6 a:\u{e}=!0 `\u{0}OE .vH!  a&*M!, avu{!\" a\u{b}3\u{6}!  a1\u{1e}\
        \u{15}!C a+.O!; aC!S!+ `4nV gB\u{1a}!\" `L6= \u{1b}w@ \u{12}{`!$ a{ia!  `x5m!: a\\py \u{15}\u{15}\u{e}!  a4GM! \
         ao\u{e}S y\u{1d}S *~r 72:!  aDIE J\u{7f}b!  a=}\u{b} \u{3}|M ,\u{19}t A\u{2}4 b'd ]~g ,up #\u{19}\u{7}!= aio\u{1e}\
        !' a\u{e}\\` `&u!2 ab:\u{b} ]?a FCv!* `\"\u{1f}r!E aGc~ \\5$!6 aeq5!> ai\u{d}= INK!8 a[qR!+ `ZoN \u{1a}\\T!> a`\
        oY!  a8E` \u{d}\u{18}c!8 a~\"l m\u{1d}m!8 a1\u{5}\u{5}!@ a\u{1e}P.!E a\u{5}iM \u{f}\u{8}Z\"  `! `p\u{11}j!  a'g\
        \u{0}!  `0R/ 3=E!1 a\u{a}\u{19}I!3 aJ.U!6 `\u{6}iE /\u{7f}h!. a6f !- aFs9!+ `!8; tjo!= al[x!/ a5H\u{7} sy: GEE!\
        , `\u{a}\u{e}\u{4}!7 `3H\u{19} (\u{3}4!= atc5!0 aWU=!7 az\u{a}y!@ a)o\u{8}!  `6I\u{e}!  a\u{13}B'!) aSZ[ \u{13}\
        \u{b}h!> aJ~\u{12} ?+\u{17} Z`$ 'M\u{1f}!' a\u{13}E& I99!+ `\\2o \u{1b}?p \u{1}(\u{5} xT/!E aaga!! `\\4r!# `Vi\u{4}\
        !A aTe\u{11} Tw\u{1d} \u{7}\u{0}\u{1d} s]@!3 `\u{2}\u{19}F!? a3\u{6}] ynl Mr|!& a\u{19}M0!: a\u{10}\u{5}\u{1} \u{17}\
        k! w\u{19}g \u{7}o+!\" `vEf!  `\u{1}\u{e}l!\" `|9s!# a~\u{17}{!  aK;\u{1} \u{2}d% T\u{16}%!  a\u{7}sf!( apno P!\
        \u{9} jy\u{d} YC\"!\" a?n]!  `Y=l ~\u{6}w!( a\u{7}2( \u{b}-, !WY ,~\u{2}!B a\u{6}E\u{a} \u{10}F8!  `B[?!$ aEoS!\
        2 a!\u{a}g \u{6}Sh ` \u{10} \u{11}z\u{16} #\u{1b}2!! a\u{9}#K!  ae\u{1}\u{16}!< a\u{1a}\u{e}. \u{f}\\: ~bC!% af\
        *& \u{1}G*!, a^\u{18}y!; a*\u{7}% q/9 J$\u{a}!) a-,E!! `8GO 30w!! `O\u{0}\u{14}!E ap\u{a}\u{16} ox$ P\u{1d}\\ 1\
        8\u{5} [\u{1a}\u{8} 3\u{14}\u{17}!! `\u{5}\u{d}6!B as5E!: a\u{1c}Fw \u{7f}P$!  a\u{1f}\u{1d}p wX+ F8- %#L!. `\u{17}\
        \u{8}\u{7f} :\u{a}! `{6 \u{e})F \u{14}|W!  a.m\u{c} \u{14}C\u{16}!> azD8 UGk!  `M\u{14}~!/ a9\u{3}3!# am5g sfu!\
        5 a/\u{13}\u{13}!$ agj- #\u{d}0!B a~\u{d}\u{1f}\"\" `( `@*-!\" awnc \u{2}Nf!% `\u{3}kv!? a\u{1c}i9!: a^\u{4}T!6\
         `Qok!! az<v N%z!: a\u{12}A\u{14} T3# \u{b}3M!  a2C\u{a} ]}\"!  aW8:!$ a63O \u{16}|| \u{1c}!}!7 a\u{7}\u{19}\u{7}\
        !! `\u{2}3> p5b!\" a\u{10}ei!! `\u{1c}\u{12}p!? a\u{12}'\u{a}!/ a]j\u{b}!  a\u{16}a\u{e} _\u{7}<!6 ` _~ \u{6}Y>\
        !, `\u{9}MA eLo!> aL9w!? a\u{13}1}!\" ah.<!  ar\"A!\" `N=G!  `ORq!8 a\u{d}\u{7f} !  a70n!, aJ\u{9}\u{11}!  a>&O\
        !3 aDpd \u{9}+z!0 a\u{1e}8\u{1c}!% `L\u{14};!( a:E=!B a~\u{1a}v!) `[\u{d}, |wE <\u{1c}U \u{1a}e\u{5} T|\u{13} 9\
        r\u{17}!  `>2*!: a\u{9}jb n;\u{f}!% a6'\u{17} mV  9S.\"& `8 a\u{b}CG -%f!- a\u{f}}g s\u{a}* RFQ!  a``\\ \u{7f}T\
        j \u{1e}jp!E a|Z*!  aGn\u{5} }\"\u{10}!! ah4= /\u{5}x!+ `4\u{9}S!7 a<Xh!! `@\\\u{11} zdj \u{10}\u{8}s!6 `\u{1}:\
        9 D,=!  `s\u{15}R!; a\u{4}BS!! a\u{f}cW!8 a*gm \u{2};+!. ak<0!* `}\u{0}?!# `8F' cu, ?P\u{15} \u{f}` !4 a0HB!0 a\
        <i}!  a\"I   \u{15}/!. `y*E!* a\u{17}\u{9}b!8 a\u{1d}\u{18}\u{0} (,0!  `\u{12}jK!4 a\u{8}\u{1e}R!E a~^u \u{a}]\u{8}\
        !B a\u{9}\\v!3 `\u{9}Sy!7 aqp- \u{d}\u{1a}7!  a)\u{a}9 \u{12}*@!\" a\u{1d}En!1 a\u{19}E\u{4} e\u{c}\u{11}!  af\u{16}\
        1!  `2|\\ fHy!  aZpy!! `&V\u{a} ><@!/ aJRA I\u{7}L!  ab\u{8}q \u{11}h% T\u{4}J!) af}k!@ a``u!  aq\u{17}u!  aL~.\
        !1 a\u{9}\u{13}C \u{9}}o!  a\u{e}(\u{5} g_\u{5}!' a\u{1d}a)!: a765 kv9!: aH8K!< a`>K!= ab1_ ?\u{17}q M#\u{1b} U\
        %; \u{d}=\u{15} Kp\u{1b}!@ a\u{11}\u{7}9!8 asnX x\u{1b}o!7 az\u{d}G (\u{2}~ RLN +<\u{7f}!4 aRM)!+ `CVY \u{14}F]\
        !3 ahF\u{7f} 7\u{17}\u{a}!' atJJ!  am\u{12}]!  a,dd!  `Z\u{1b}{ \u{1c}7\u{18} #\u{1a}L ^:^ mEr UA\u{1c} MJj \u{1f}\
        )\u{9}!6 avd  9lr \u{13}T\u{5} \u{2}\u{11}/ XV\u{4}!/ `yS\u{13} 5^\u{14}!! `*\u{3}r \u{4}u\u{a} K9L M\u{12}X <V\
        v b\u{18}\u{6} \u{4}\u{7}\u{1b}!8 abcG!  `P\u{17}P ;@S!< azyX!' aY:_ hzm!  azau!  aV+d \"\\\u{15}!. a\u{0}3! T>\
        9!  `=fP 3\u{14}R!0 a^F\u{1} d0\u{5}!@ aD[\u{18} `\u{13}l!+ a\u{12}\u{c}< jSC \u{4}\u{11}P!6 aWD\\ Yg\u{7f}!: a\
        \\R) SS\" \u{13}\u{1c}4!  aDi< (r= h|c!3 a\u{13}7% ehn!! `e9y!= aA\u{5}\u{f}!# a8X& 9`; 63r!  a}B\u{0}!  a>#\u{16}\
        !6 aG\u{1}*!* ai+2 w\u{5}4!E aL\u{4}8 irN n\u{11}c!  a/\u{5}$!$ aw=( 3ZW QF\u{5} s_\u{e} u\u{7f}# y@\u{3} Jrv \u{14}\
        :\u{7f}!  aZ^\u{1a}!9 a?\u{14}\u{1d}!+ a,\u{0}  [9W \u{15}a`!# `}]g!  a[H\u{a} 5h9!  a,4\u{c}!> aN<\u{1d} \u{5}\
        #\u{1e}!  a'\u{17}Y Tsa!? a@\u{12}t J|\u{1c} \u{d};&!  `8RS \u{13}4o\"# `  `-]\u{6} +A\u{15} n'\u{16} w5\u{1b}!\
        A a%\u{d}%!6 ae/i 43\u{7f} d<\u{1b} i97 3Hv!+ `yF}!  aXD\u{1a} \u{1c}q\u{1d} ue1 5Lp XW\u{14}!) a.k\u{1a} \u{c}\
        \u{19}\u{1b} m_.!! `YTV \u{b}F\u{16}!3 `E9L \u{17}bd!3 `'C~!  `\u{3}O\u{5} T'4 E~g \u{11}?~ \u{4}\u{14}7!7 `\u{17}\
        H\u{8}!  aB~S!- `\u{7f}\u{8}\u{6}!  a\u{5}'K!  aG\u{e}h!  a\u{1}9\u{9} T\u{d}C!- `b@L N\u{16}n!  at\u{4}& 4\u{17}\
        `!7 a(S5 \u{15}8w ^Zz!: a\u{1f}\u{1}? _\u{8}H \u{f}<k!1 `iH\u{1b}!  a^H1 Q-a  (\u{4} T'\u{8} ],\u{10}!8 agr\u{11}\
        !> aI\u{5}\" c\u{5}.!7 `xy2 104 p\\W Ky} Hw\u{7}!  a}=\u{10} A\u{8}\u{1d} \u{7}\u{18}M!& a4qU!  a]Af %%\u{7f} |\
        -\u{b}!6 ``!* \u{13}\u{11}* 6$;!\" a-NF MQn \u{16}\u{a}u 0|v!- aa\u{1f}\u{6} \\~6 3aY @\u{14}\\ \u{2}m\u{1f}!/ \
        a\u{12}\u{15}H f\u{1}W >_N!  `\u{2}\u{15}T!+ `\u{d}xc!  `q\\k!\" a\u{f}\u{1f}\u{11} jW\u{18} w+'!  `Y|- N1M!? a\
        Im^!& a!6e \u{10}k\u{1a}!  a\u{6}\u{1}<!5 abxa \u{18}\u{5}t!* ar\u{f}\u{1c} X%&!> a*\u{5}3 6c6#+ `- `* `/\u{11}\
        R =$Y s[\\ \u{d}-w!6 `Lty IN\u{0} Pj\u{10}!/ a%N\u{14} \u{6}\u{1f}\u{18}!- a=\u{a}\u{1f} TGw cz$!# `.nO!C a\u{18}\
        Zb!/ ak[\u{b} N:# d\u{0}s !+\u{2}!7 `YT- dKY 1\u{b}g!= a\u{9}\"y!  `GrH '$K!  `~Mg!  `Q\u{1a}q!8 a{\u{16}G!# `2\
        \u{b}I!% `tL[!\" aDl|!' a1\u{18}\u{10}!  a1\u{10}\u{16} H%4!5 `\u{0}\u{0}4 FH9!= ab%< _\u{16}S!  `h\u{c}{!% a\u{14}\
        OK \u{1f}YK!E a\u{4}?R xVg f@<!. a):H 3m\u{0} \u{7f}7\u{14}!E aEbZ!! `,<g \u{a}N\u{9} u+\u{13} \u{1d}\u{e}1!8 a\
        H\u{1f}<!) aGQ| ef\u{e}!> a|2\u{c}!8 a5\u{18}\u{9}!: a\"!J xRS!B as\u{a}*!; a%\u{14}g!# `xX~!  al$\u{b}!7 ac\u{e}\
        \u{c}!6 ai\u{18}#!1 aX\u{e}/ \u{12}\u{e}8!  acPw \u{1}\u{1b},!: a{2<!3 `\u{4}2H!\" `5HW 3\u{1b}^ \u{9}$d!# a2b \
         L`l <+t S\u{e}\u{b} ;\u{f}\u{18}!  `T\u{4}5 \u{f}\u{d}\u{a}!6 a(LU \"ea!7 aj1f c K ;@l $g9!  `2Tc \u{6}\u{7f}o\
         \u{17}\u{14}~!& a*b\u{13} mL/ \u{6}e1 )q\u{c} \u{16}l*!6 a+E:!! `#H\u{1b} <|4 \u{1a}\u{5}o!9 ao>3 q]K!\" `yJx!\
        # `l w!3 `N'\u{7f}!  a8 \u{8} ,l>!< aA7Y 4\u{5}c 0}{ \u{9}&|!/ a\u{d}G\" \u{10}^R \u{1b}!_ WU\u{8}!  `.:\u{9} >\
        q\u{11} nnB!% `i\u{2}[!\" a\u{1}\u{4}k lVc j\u{18}k *U\"!@ aG.6!/ a,1H 5\u{12}R!  a\u{1c}\u{1e}Z!$ a\u{1d}8[!# \
        `\u{b}\u{1e}@!, `\u{17}WB oZR :(V .Sx!  `F!\u{d} QC' v*P!  a8Dd :rx!  a5Ya!% amy\u{7}!# `\u{14}T;!> a!8( \u{b}g\
        Y (u\u{1c} E\\<!7 a\u{1b}iQ!< a\u{1d}eS d\"u Mr\u{1}!& `O\u{19}\u{5}!, a+{C 95g!  a?'o!  `=;\u{0}!> a$/\u{19} ]\
        Q\u{14}!E a\u{12}\u{7}R \u{7f}Dc \u{7f}{d!  `Mte K\u{1f}z!E al}\u{19}!= aC\u{1b}U!> aQ\"j X\u{0}n!$ aZS\u{9} fa\
        > Y&J \u{c}Q\u{13} g[4!# `\u{3}\u{7}9!/ a;pD \u{1}\u{3}~ [?M!- `\u{1f}\u{1}t!  ae\u{1d}{!E a\u{3}XE!8 awt\u{17}\
        !B a\u{6}a0!\" a\u{e}\u{2}z!? aS+|!? a mq S{\u{d} \u{13}lb \u{19}\u{2}k =om h2\u{7} @_\u{15} RNk!4 an[\u{c}!: a\
        |\u{c}I!E aZ@\u{5} 4\u{b}\u{13} WO#!/ a\u{18}eA coS!@ a\u{15}CT!/ arh~ d\u{1e}, \u{7}\u{7}y V$\u{c}!! aVw+ !|3 \
        \u{15}r !+ a\u{4}0+ JNC w>_ b\u{9}_ \u{9}kw L\u{c}\u{15} B'Q!( a\\M\u{19} \u{2}\u{1f}A!> aIf0!? a\u{6}pX!  a=6[\
        !7 `\u{7}t\u{19}!/ aai\" A&= \u{7}BE!! `+!p!3 a%p\u{1c} GU.!1 a\u{13}(N \u{16}L]!8 a'\u{0}s #]\u{3} m\u{6}U #/\u{f}\
        !  aK\u{1d}\u{3}!! a\u{8},\u{d} ^A= <?? bFH!= a)3g!& a2\u{b}x Nq=!  ad8k \u{11}\u{c}| ~}B &9Q zb` Fa\u{a} h+\u{17}\
        !+ a\\S\"!$ `+n3!  aDII &\u{8}J!3 a\u{1a}9M J^i wmu!8 a]n\u{e}!  `DP8 $bC!! `V\u{1c}^!8 a\u{7}>a \u{1c}El!3 `z!\
        |!@ a\u{3}\u{7f}\u{1} T\u{a}\u{15} ^:f $p\u{5}!  `R\u{0}% IS7!$ aY<M!+ a,\u{1e}U \u{a}?&!E aV}G!/ aA~Z!2 a.\u{1}\
        g 1r\u{17} 8X\u{1e} }\u{e}G!' ar\u{18}z!7 `r<{!3 `nZ\u{d} 5w%!# add5 P`7 +\u{f}O 'YV \u{19}~^ \u{15}v\u{1c}!  `\
        \u{13}j@!  `[pN ape cs\u{b} 7-\u{11} 9W\u{11} D\u{1}\u{10}!> aXw' Ipe!? an>\u{e}!  a\u{1c}#\u{11}!  a#3W \u{7}k\
        a!! aUvc!@ a/:d!4 a\u{6}7e u6o d\u{3}\u{c} \u{8}\"a!  a\u{17}Fq!; a\u{1c}>\u{f} \u{11}5\u{1d}!( aj0$!E a7tk!  a\
        (as \u{3})v \u{12}<{\"+ `* `*N{!  anF\u{d}!: a]-b z,d \u{12}\u{e}n!  aF\u{9}\u{3} \u{7}8\u{d} rsB h2s!  aY\u{2}\
        w 8q|!A a\u{16}&\u{c} m?` a-o ;@~!- a=\u{12}~ =J2!4 aj39!6 aoj\u{7f}!  a}i\u{8}!% as;\u{a}!= a\u{0}T;!> a6\u{8}\
        [!? a*V\u{0} 8YS zX0 -OB!  a1Jz!$ `\u{f}i\u{13} \u{0}5Z!9 aDd\\!@ a!Ue H\u{1b}t!  a[\u{1e}\u{10} mT\u{13} \u{18}\
        9>!> a[WK!: a\u{0}\u{7f}d \u{1e}2g E\u{1d}u!7 a#\u{0}\u{9}!3 a2~\u{16}!  aph+!! av\u{11}\u{5}!\" a9B\u{1b}!  a\u{10}\
        pf!9 aW.h &3w!6 `\u{14}\u{f}\u{6}!  aDq\u{1a} S6m!  a\u{1f}t\u{3}!, `\u{8}e) <Y=!\" aBfY!  `\u{8}P\u{1d}!  adr-\
         6+.!  `uc{!! `\u{11}\u{16}\u{17}!& aDA/!/ a~<L \u{9}\u{b}c!/ a\u{19}3\u{b}!. azx8 ]tI j)Q vNZ!  `V}` \u{7}>h! \
         `3]m %L` @&\u{3} ^T?!  `\u{1d}ml .d\u{1c} \u{18}q#!$ a[X+ \u{7f}\u{a}s!1 aDEw!8 a\u{3}r\"!  a8lu!. a\u{1f}\u{1f}\
        * \u{8}\u{1c}-!  `\u{9}64 K\u{d}? ct\u{e} \u{16}~\u{1b} WF4!/ a$/I \u{1b}\u{18}R!! aIA\u{2}!B a\u{0}\u{1b}\u{4}\
         -\u{17}/ 4C?!  aw!\u{3}!6 ahHB t?X J\u{3}%!9 a1\u{3}A!  a\u{14}j\u{1b}!  ayc3 \u{15}IH fMQ!* a\u{17}e|!# a\u{9}\
        p} ^\u{0}\u{16}!; a\u{f}n' \u{5}\u{9}= U\u{15}\u{12} \u{7f}u[!! a\u{f}\u{5}\u{16}!@ a:L!!! `lY) d6+ .w2 \u{d}Oi\
         kSu!7 aR\u{1f}\u{7f} \u{1f}W6!1 aa<u!  aW\u{b}u!$ a|aW!  aU6c B o!6 a\u{f}J| <\u{a}\u{a} )`\u{d}!0 a\u{19}\u{18}\
        (!# `@eE!C aM5d!# `\\H\u{3}!\" a-\u{f}\u{12}!& a\u{2}r\u{13}!: a\"\u{19}i h-l!# `\u{12}\u{16}\u{8} 86\u{1f} \u{1}\
        \u{19}5!6 a~I\u{0} \u{1b}{\u{9} *\u{1d}\u{e}!6 `\u{7}s_!0 ao\u{14}a Yh\u{1} R_2!( a{-G!8 aY8X!, aXx\"!  a';\u{7f}\
         }Y\u{11}!8 a\u{c}g< ;WC!! a\u{1f}\u{13}Y!\" a!\"^ \u{4}Zh igo!8 a\u{2}\u{1b}\u{15} >\u{c}  Td:!= a7^> \u{1b}|{\
         T\u{c}\u{3} \u{15}\u{7f}*!# aq3a!  a!9b m0Z \u{9}Pi!/ a\u{10}N} }L\u{2} ?D\u{13} 1n\u{1c}!E a`@%!  a\u{1f}]c!8\
         a$$d hFp!8 a>j0 /[|!C aK\u{13}V 5gd 4\u{19}1!) `W5g!E a\u{c}yt y4z uR\u{17} b&4 d/A \u{3}\u{4}F `^o!  a6{= &\u{19}\
        U!6 ah5j!7 aGp\u{7f}!& a\u{16}++ Qi0 `#U v_\u{3} l;  9f! z\u{16}E!7 aqct m4\u{1d}!  `t\u{16}K fk) f|*!3 a\u{1e}\
        }E \u{2}uF!# `\u{1c}#V }\u{f}t!% `|3\u{1e}!9 a%.' x\u{5}@!B aa\u{f}F!7 a_\u{1}M!. a{Q`!+ `E\"t!) `yd\u{1d}!9 a=\
        X  J\u{8}. \u{1d}t=!; a`eW!? a!(\\!7 aWl'!  `$\u{3}S!= a\\2{ 8)\u{5}!A a\u{15}c\u{c} Y\u{e}\u{16}!E a-5)!7 a\u{4}\
        |, 7$7 ]U\u{6} gW\u{9} Ze\u{1c}!- `\u{1c}?>!@ a&\u{16}@!: a\u{12}TT!+ `1F\u{10} G:\u{14}!3 `\u{1c}S1 U_B \u{16}\
        \u{6}\u{a} \u{14}\"\u{1d}!9 a\u{b}\u{12}<!  a\u{13}P_!@ a\u{17}\u{a}$!  a_L2!+ `jn@ \u{6}\u{4}\u{0}!  anD6 U$W \
        ha\\ 6\u{13}t!  a\u{a},\u{1}!  a3\u{5}\u{b}!! `m2' B\u{c}4 =\u{13}J!E a:\\o!# a6i\u{1} \u{12}T\u{b}!9 a=<\u{14}\
        != a+4\u{1c}!  `$h\u{1e}!% a[o% p\\6!  ah\u{11}J!E a\u{d}\u{c}S!9 a\u{1f}<t K\u{16}4 -Yd!- az8n!/ a\u{1a}1\u{1f}\
        != anx; Z0\u{a} c\u{1a}. \u{b}]\u{4} %7\u{c}!= a\u{16}Y\u{1f} X1N ~\u{5}O!E a[5k!  `k*p 3um!! aVUC k\u{1a}R Zsz\
         As% 4~[!3 `\u{5}\u{6}g =kv!  `\\3{ \\\u{e}\u{7f} mSw!B aB\u{19}\u{0} >h\u{10}!  `a\u{13}5!  aW,7 V\u{a}:!# `D\u{7}\
        Z @%s!! a\u{19}K!!? ah.\u{1b} Nv\u{1c}!# a\u{16}JB a^\u{7f}!> aoAb!8 a\u{7}\u{16}\u{6}!E aq\u{2}+!  `(^5 #GA!! \
        `z\u{7f} !> aA6*!E a]VJ!  `@m\u{12}!  aLO\u{16}!  a\u{18}1( \u{13}+E =\u{1c}J!/ ah\u{1c}h!6 `[aq k<\u{b} tp' (\u{f}\
        ' \"~. Q|? \u{1d}\u{a}I!E aZ6m mw| nu\u{12}!8 aH\u{1d}\u{14} 0\u{12},!; a\u{3}\u{7}T +B\u{2}!- a,*N eR\u{10}!> \
        a\u{f}~H \u{19}-[ N1b \u{1e}.j!  a\"8o #\u{10}o ,a\u{7f} M\u{13}\u{12} \u{b}\u{2}\u{13} h|\u{19}!/ a\u{1}0T!8 a\
        GGe!, awij )\u{3}x!  a:W? `/o G-\u{6}!. aYA+!  aNz:!  `@e\"!* a<#i!- `\u{d}8\u{e} z\u{1d}` c#u!3 a5\u{1c}6 e\u{9}\
        h!  ar \" 6k\" %vd!# a\u{7f}F\u{a}!< a\"D\u{12}!6 a4}@ q6U b-w!6 `\u{10}G\u{17}!  `TYL W\"o!# a\u{16}\u{6}~ 2L*\
        !E aN%n 1[\u{f}!  a@)\u{13} |0\u{1c}!7 aj\u{a}D vw\u{4} S}\u{11}!  `8\u{15}\u{14}!! a'#\u{17} \u{18}\u{b}1 \u{5}\
        JH!# `S\u{12}z!  `UG} CO\u{1} 8O\u{2}!  `Mp\u{11}!> ak\u{1}+  1>!2 ax\u{6}F!* a$aP S?o!: a\u{7f}\u{16}-!: a\u{1b}\
        G3!? a\u{1}G8 chH :8X!  a\u{5}5r!= a.6\u{7}!7 a+*`!, a\u{d}\u{d}I!6 `b1U \u{c}\u{1c}n RR;!2 a\u{16}\u{e}\u{3} 8\
        P8!  a\u{a}+? r\u{13}I 1=L!2 a\u{e}!O!9 a|\u{1}] g!s \u{1a}\u{1e}#!0 a5fJ!  ac\u{1d}\u{d}!2 a\u{16}\u{1f}*!9 a!\
        ]e!+ a\u{9}\"j!& `K\u{7}j ^#\u{3} 5\u{b}\u{1e} X\u{4}. \u{f}N5!9 a]0d ~\u{b}m!! `r=\u{4} ]d\u{16}!+ `A|3!/ a}\u{3}\
        6 -3c!1 a4-\u{7}!6 aF\u{10}'!  `\u{11}Z~!  ah|\u{c}!@ a\u{1a}t$!! ayd4 3\u{7}\u{1c} Idf!  a\u{10}*\u{17} \u{7}\u{16}\
        ! -\u{a}; \u{0}kF!! `}5}!2 akj\u{9}!$ aJ%\u{14} R@K!  a2oL!! aD;P 3:Q!  `\u{f}\u{1}S!  a\u{a}Ar!  `NHL!/ a\u{16}\
        1j!  ayJ\u{3}!? aX+\u{16}\"! `\" `A/\u{1d} o\u{19}N!: a>9O >/Q!! a\u{0}T]!; a$&q 7(U 6c\\!: an\u{9}v 5\u{11}\u{0}\
         \u{b}K\u{3} kM\u{1c}!< a<ug 31{!4 aL'&!- aUY/!- aw\u{6}< \u{7f}\u{15}W!/ a\u{12}Ci!* `<>> \u{8}\u{d}m!8 a>\u{f}\
        r j#~ ft+!# a:\u{18}B \u{1}dK j7o \u{7}\u{2}\u{1b} \u{8}\u{1e}s Uz\u{1}!B a\u{17}\\\u{d} Dp6 \u{b}58 &GY Yui \u{8}\
        < !@ a)z* e$U \u{0}:\u{2}!  `}FH $\u{d}I \u{17}.e #\u{15}\u{14}!  aw/*!  ap3N!\" a`\"i V\u{1e}\u{1e}!. a\u{8}.!\
        !! `t\u{12}? 5HD!E aY\u{1c}Z (lm VA;!  a6\u{18}@ \u{12}\u{15}A t.\u{1b} \u{10}\\1 \u{d}}T!E aO@Y \u{11}\u{7}\u{4}\
        !@ a+U\u{15} \u{1f}\u{a}, }!4 \u{1d}<8!  `\u{e}&P!+ aN]a \u{0}\u{b}\u{16}!& `WM\u{0} 9>\u{11} \u{c} ? ymT!* a4J\
        A cf\\ Vf}!> a\u{1b}B\u{5}!  a\u{1f}lQ!* aiqw mn\u{1}!6 `q\u{6}\u{8} e\u{7f}\u{9} M\u{19}\u{1e} 4u9!  `l~Y!  `\u{f}\
        =f!  `''\u{9} z\u{d}\u{e}  \u{1c}0!: a\u{7}Kp!  acM\u{2}!1 a,y\u{8} E\u{a}\u{a}!  a-?\u{c} P[R!? a\u{5}@\u{17}!\
        \" `&^O $B\u{d} g\u{1}N!7 aZ\u{16}^!8 a\u{1b}2s!8 a[1F!! `\u{4}\u{f}\u{4}  +\u{1b}\"# `  `;q=!  aXdK!> atw_ O\u{f}\
        s!  `\u{4}Y< 92D \\\"b ,\u{15}o %x\u{7}!! a$j2!3 `=)c \"Ed!! `\u{7f}x\u{19}!# a!\u{1c}S wyc \"\u{9}I!) a;\u{f}K\
        !  a\u{4}ld!+ `\u{7}t| }R6 kGR tfV q\u{5}{ \u{14}\\D AHd \u{1}H\u{d} agM [\u{11}W OO\u{6} U\u{1}\u{8}!0 af\u{0}\
        y @m\u{7} \u{1e}\"\u{f}!8 a55\u{1a}!C aq\u{13}s \u{1f}<\u{11}!  aU\u{c}\u{1c}!* aTGY!; a%T\u{1} /*\u{a}!> aAi;!\
        $ at6L \u{3}~T!0 a \u{1b}q\"! `$ `H}~ \u{1}\u{e}\u{0}!  a;f\u{d} a7\u{17}\"  `= a@K3 Jj3 Ad4!  `HO7  rB!D ao\u{1a}\
        J!! `|ER!* a\u{1a}WS!6 aT\u{16}^!4 a@\u{5}` TQ) \u{6})V!8 aqBe b\u{c}\u{f} W\u{0}9 )KI >{c !T\u{c} wP !& `^\u{e}\
        ! j\u{17}@!2 ai.O!! `Pv\u{a}!  aIk~ F~\u{c} L\u{5}2!2 a\u{b}[\u{0}!  a]9\u{c} {<L X'N!: awQS =g`!? a#Qf 5zy \u{10}\
        :\u{13} >Q\u{8} )jN!= a*?^!  `\u{9}ei '/k!  az/\u{18}!+ a\u{16}\u{7f}C!! `_\u{12}\u{e}!  aI\u{a}k eC\u{2}  z& s\
        \u{3}&!6 `0m7 nUH!  al3T!3 a\u{15}{t \u{1c}\u{3}\u{e}!! `.B\u{11} -\u{14}! j\u{d}F!E a\u{c}3u!3 `\u{0}\u{2}S!* \
        `)lu c-\u{5} Kb\u{c}!> a_\u{3}7 x\u{17}F \u{16}]S \u{15}px n i /=\u{13}!# `'#U =\u{8}_ n2c!- `HKD!= a\u{19}\u{8}\
        Z e6a 8Pj!  `+8_!= a\u{8}Ej!: aNNu!* a\u{1e}A\u{a}!  a\u{3}R\u{19} )[\"!* a/\u{3}( g(] V.\u{5}!8 aeb\u{a}!# `(%\
        -!7 axm1!  a$:u!  a\u{d}W) \u{f}s] {pa!  `=\u{1c}~!& aUB\u{1b}!* a;\u{1f}\"!  a\u{11}\u{1b}d taw!4 aC=~ LM0!# `\
        4<r!  `=\u{9}\u{1} aw\u{9} \u{3}C_ \u{8}m5 k\u{a}G!. a\u{2}'c!; a_Sw .H{ \u{1b};\u{19}!  ai8$ [m% #T0!8 a<DY \u{1e}\
        \"{ ^\u{6}\u{3}!! `\u{5}\u{15}8!, atFt!# `$0\u{14} D\"[ f\u{b}_!4 a{\"a!' a6\u{12}/!+ aKc6 \u{e}3B!8 ah \u{e} 1\
        y\u{f} \u{12}\u{19}\u{10} \"Q\u{17} N\u{1f}\u{a}  \u{1a}$ K\u{a}e!3 `\u{b},q SJs!# a\u{e};\u{7} \u{4}-\u{17}\">\
         aC a\u{13}DG!# `S\u{13}k!\" a\u{b}U~ .>4 (p?!  a|$F ;d+ \u{f}\u{11}W!  aOQn %fo!# `!J\u{11} \u{4}\u{4}' ffs!  \
        av;\u{1d}!& a\u{17}\u{1f}v \u{0}B\u{8} Qxf [,\u{16}!6 `$~&!  `:PK g\u{16}L ]3[!8 a\u{14}\u{c}h!  a[4k!? aB\u{16}\
        \u{18}!+ `\u{17}l/!- a\u{1b}k1 lDF!, `\u{7f}w%!  aLfu!9 a~\u{e}\u{1f} &|  \u{18}\u{e},!- a_!n \u{f}\u{19}~!& aZ\
        +6 .(7 \u{d}}D \u{3}\u{10}M BNO!8 aD/f g\u{14}|!A aZ\u{19}\u{6}!= ac+\u{e}!$ a-{+ >LA!' a\u{19}-B!% `\u{8}Cb!? \
        ajXz ]\u{e}\u{17}!A a)n\" pF; qH, B\u{18}d =l\u{9}!( aDO\u{1e}!= a2_D!+ `\u{19}MH!4 asTM b^\u{d}!& `\u{13}\u{7}\
        \u{e}!  `;\u{1a}\u{e} Z'\u{13}!# `\u{12}C5!  a2IC UYW X\u{1f}] 2>q f>r %M\u{15} \u{d}D\u{17} kK4 Wn} mD\u{7f}!.\
         ao\u{9}\u{0} \u{1f}\u{2}:!! `a\u{d}\u{7f}!. a8Q\u{4} 7.@ kuP ]\u{5}V S\u{d}] %wf \u{19}1\u{4} ,2\u{7} ^\u{f}\u{14}\
        !C a4x?!8 aR@s aP@!& a+\u{18}M ?)c!6 `o\u{1}\u{1}!  `!2\u{c}!  az[\u{19} \u{4}\u{17}{ jvV!\" a&[W!! aS)w!  a3\u{1b}\
        w \u{b}F\u{d} M'\u{1b} ';+ -Np!' a5\u{12}\u{1}!  `\u{a}$)!< aKr\u{8} Bf\u{d} \u{f}=*!% a/\u{1e}G!  a}lU \u{1f}7\
        \\ \u{8}\u{5}}!@ a\u{11}\u{13}\u{c}!  `\u{2}4>!6 `%.Q p\u{c}u \u{17}j\u{1a}!3 a4\u{1c}*!# a5)R \u{3}1Y!* a|a\\!\
        , `\u{11}Ia A>t!& `vh}!  `8E\u{7f}!3 a\u{e}/\u{8}!( a\u{6}M8!8 aRCY!% `HLY \u{0}\u{7}_ Z\u{d}\u{7f}!: a\u{17}\u{10}\
        \u{f} k\u{8}\u{12} \u{19}\u{4}\u{15}!' a-Q! Zet W\u{d}}!  aI\u{15}\u{2}!> aOaT \\\u{8}g!% `;8\u{2} q\u{2}1!% am\
        \u{19}J!% `\u{7f}8] &T\u{16}!  a{<;!, `@Th uG\u{d} DFC $l\\!  `I#]!4 a\u{11}`` I\u{1e}\u{c}!8 aW3\u{f} \u{3}oH!\
        $ aoK\u{4}!, a\u{13}\u{c}\u{1c} T\u{1e}\u{1c} F|i!/ am\u{5}\u{18} \"#>!6 ``\u{17}F!7 a,\u{1d}X pW\\!2 a8<s!, a\u{4}\
        M\u{7f}!> af|\u{0} TJ+ B%\\ \u{2}C^ `\u{7}o!! `5Sw!> a$(\u{16} 9N? e.A!& a/2F!1 a`\u{14}O l%U!9 aNEq \u{e}gx mk\
        { %K\u{1c} b\u{12}\u{1e}!  aG\u{10}v!2 aC\u{17}v!: a;n\u{f} S'h =\u{1d}x!, a6R/!: a*{/!  a_~G!/ aQ\u{1c}\u{2} \u{9}\
        n&!  aP\u{16})!D ar\u{11}8!, aY\u{2}\u{1b}!\" a\u{1}\u{6} !  a\u{12}E\u{11}!1 `\u{1}}# \"ua o1\u{d}!3 a\u{2}\u{c}\
        \u{12}!8 a\u{0}\u{1f}& 6\u{1d}>!8 ageA B\u{b}O!  `\u{c}\u{8}\u{7f}!  a\u{1a}$\u{17}#% `! `$ `N9\u{0}!  a'T\u{17}\
         5\u{4}\u{18}!  `r;\u{1f} 9Ut Da\u{13}!' a\u{1}%] g4v!< a'[{ \"'# hK+ m6] 4\u{4}m \\\u{7}y  \u{f}y!E a\u{11}p5 \
        U\u{a}8!  a!2G WtY xd\u{10} \u{3}\u{d}\u{11}!( aw\u{1b}$!3 `^t- }\u{1e}@!- `si\u{15} w\u{7}\u{1f}!* `drB \u{e}\u{a}\
        _!/ a\u{e}|f!< a}\u{1a}y <|\u{f}!/ a\u{f}`; \u{11}SO CJ_!9 ankh!? a\u{6}m\u{b} E\u{10}$ p.q Alx!: aP3\u{7} ,\u{15}\
        \u{16}!  a~)7!  `qvj!, a{F\u{5} \u{7}vC!\" aP\u{3}^!  `\u{1}ab!. a\u{11}4i {G+!  aVf< U\u{2}H!9 aTB\\ K;^!! aI1\
        k!A aj<q c8\u{16}!# aK\u{1b}3 \u{5}_j O\u{1b}\u{a}!2 aU%( ;\u{c}, ~\u{15}=!9 ap%B YRt!\" aO^\u{1f}!! aJTb jpg P\
        tg!? a\u{1e}\u{6}\u{b} vH\u{1c}!! `e8( f#<!# a\u{0}_E!A a1^P!E a&_e uI(!! `R\u{1f};!& a\u{4};C!* a\u{10}YS tW4 \
        \u{f}JP \u{2}Q_!8 aqVg!  a\u{10}O\u{17} n`x i\u{f}\u{a} hAU X{`!) ah\u{a}s!8 a\u{0}{}!  aGZ~!+ `{\u{1d}\u{a} \u{6}\
        xB!  aC\u{16}L \u{11}x`!( aNBg!E afb\u{1b}!  `\u{3})8 nTN!E a;bR!  a)gZ ]Ob!! aUeq!B ay\u{6}+!& `tP, :'. \u{5}T\
        1#1 `0 `, `\u{1c}.? \\NJ 7_a aY< lxm 80n!# `\u{3}D\u{1} [o\u{1a} q\u{5})!( a6Gi!  a'`4 t&F!3 `$tG m1t!? a0j{ \u{16}\
        \u{10}\u{f}!/ a\u{f}@K n\u{16}{ 2j* \u{d}\u{7}?!= ae\\@!+ `yia!# `D\u{2}c \u{1f}9r!  as&~!: am'\u{3} )\u{11}\" \
        \u{f}rE!+ a-\u{7}U EVr \u{1c}\u{7f}~ VN\u{4}!! `h\u{7}0!6 a]\u{1a}E!9 a\u{1c},F!# `\u{11}rM g\u{14}\u{13}!0 aK9\
        \u{4} Zd*!= a+\u{11}?!  a.2@ \u{1f}lH \u{1}TL \u{4}0n 'U\u{7f}!  a\u{2}K\u{2} T\u{15}\u{13} >\u{7}\u{18} w_- Tn\
        =!% `8bK f_y {\u{18}\u{10}!) `J3f AF\u{1a}!8 aXI\u{1f} W\u{7f}' F!e l\u{0}\u{11}!= a\u{3}}+ [g>!  a3Fj v5\u{3} \
        \u{b}\u{1d}\u{f}!# a\u{1c}z+!# aB\u{8}8 '\u{11}= <vS \u{1d}*] U\u{e}S!6 aD?]!# a}2\u{d}!E aS\u{1b}\u{15} \u{10}\
        |.\"5 `& `|z1!= a'c\u{a} rC6 .\u{c}l \u{17}'\u{16}!1 aM\u{d} !6 ar\u{4}. 6\u{1f}` %\u{9}s!2 a\\\u{1e}\" \u{1e}\u{11}\
        \u{7f}!# `\u{3}I9 \u{16}^c!! aU\u{b}\u{1f}!6 aLgE!8 a-iT!E alT\u{12} hy/!, a57R!: aqW' #\u{10}c!  `\u{4}1F +_/!\
        & `UtI!  a\u{7f}lU \u{0} p!E akL&!7 aB\u{1a}+ S\u{11}F!! `z\u{9}S f\u{1f}| 6E\u{1}!? a2'\u{1d}!# a\u{2}56 \u{1a}\
        \u{15}F W/U \u{1e}[s!  `\u{2}wt \\Y1 Z=@ M\u{1d}E!, a>\u{a}`!! aE'\u{2} 5g& C\u{c}* 6Q\u{7} \u{5}b! \u{17}.' \u{2}\
        #a!) a_q@!= aM[h F?r ^nf!C at\u{d}( \u{16}\u{d}C!9 aKb\u{15} \u{3}=' u/\u{5} 3tC!? a>pt CTO eQb!' a5\u{1d}v!  a\
        \u{2}=\u{10}!C a\u{5}{\u{10}!3 a\u{18}a8 K\u{1f}L!* a{tR \u{c}Gx!- a\u{f},\u{a}!  `0$\u{15} *\u{12}& r(B!@ a3\"\
        \u{7f} FU\u{9} ;\u{17}\u{19}!. a\u{8}y1!= aX\u{19}[!2 a9|\u{9} \u{1}\u{9}#!8 aHdE :\u{b}]!E a+A\u{9}!8 a];\u{19}\
         ht9!+ a\u{1a}\u{6}S!: ab]\u{4} 5$\u{16}!  am>r!  a\u{19}\u{12}t!\" am\u{15}\u{16} 5\u{19}\u{1c} {\u{1e}g!= at\u{0}\
        k!) `&\u{3}{ ,\u{19}\u{18}!( aEK<!$ `k\u{19}Y!4 ``R\u{17} qjC!! `;dJ!: a\u{4}\u{d}J!2 a\u{12}|V RsW!/ a\u{4}gb!\
        6 am6y!! `?0\u{d}!@ a\u{11}\u{1e}\u{10}!) a3Y.!& `0;@!  af D!! a>CO DrX!  `0J-!+ ahA? ~\u{1c}H!4 a;\u{12}\u{0} \
        zL\u{e}!  aC\u{1a}+ >[v!  `\u{b}P\u{0}!# `<$\u{9} E`\u{13} \u{18}k\u{15} q\u{17}\u{1e} \u{1b}U4!& a9%u!, a\u{2}\
        x\u{14}!9 a\u{1d}\u{1e}I \u{15}\u{15}h!1 a\u{f}}- a\u{e}= I<O!6 `o\u{6}\" b\u{1f}%!( aY\u{19}. W&=!? a\u{1e}}\\\
         ]Mg!  aS7 !! a~nB!$ a\u{14}\u{1e}H p`U !3` \u{9}dt!  a\u{c}\\\u{13}!  `:u\u{1a} 40% p}O q&U rlX U\u{6}_ y=\u{5}\
         \u{1e}[\u{1e} i\u{1e}j 6km \u{9}7, fE\u{e} >9/!) aoo8!0 a\u{1b})r!! a\u{7}\"\u{1a}!8 a5\u{10}f \u{1c}a\u{d}!4 \
        aw>\u{15}!< a}G*  q+ \u{d}}S!8 a\u{3}tR!. a[=U '\u{1d}i!# aAm\u{1f}  \u{16}\u{e}!  a\u{11}\u{1a}\u{1e} SR!!! a(\
        \\# t\u{3}S!! `DV\u{0} \u{9}|P mai!+ aSju!  `,3~ _O\u{10}!# `RN\u{15} \"w% 6\u{4}K!C aF+] Bo\u{4}!  `f\u{17}\u{11}\
         |&?!/ aI\u{16}E!  a{jJ!  a\u{f}!, \u{0}'2 #\u{0}K!: a\u{1}7Q!8 a=5\u{1d} s4F XL\u{19} g9Q!& `tPY N\u{0}\u{2}!\"\
         a\u{9}y\u{6}!  `\u{16}r\u{10}!1 a?\u{1c}\u{1} jV\u{10} E\\\u{14} \u{3}-\u{1f}!# `a\u{1e}( yS4 ?\u{14}+ D#A \u{9}\
        \u{1d}f!+ `q\u{11}2!3 `0M\u{15}!. ad?(!\" aY`N!C a\u{1e}E\u{18} rP\u{1a} 0C(!  a]A@ )\u{3}\u{7f}!? a\u{e}\u{a}\u{9}\
        !+ `\u{19}\u{1}.!$ a>GO!6 av\"\u{f}!= a#\u{1}!!> a{^1 +o- 3W\u{10}!- aJ`& \u{a}M; \u{16}<A!' asdD!( a_\u{3}} VV\
        \u{0}!: a3\u{9}/ K\u{18}0!  `bjA :XM!+ `\u{18}uW @Ob LT\u{a} L\u{1f}J!# a1PP!B a1 i C3N!' a5dQ!6 at\u{2}Z q\u{2}\
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
         acg\u{b} F`)!  a4.7 :6Z!$ a=%\u{1c} K\u{9}\u{b}!6 aJ*F P2i f\u{18}-  Ug \u{17}N\u{3} noX!! aij[ KXq!8 aU\u{12}\
        r -\u{9}}!) `x\u{7}\u{c} \u{f}`; K\"\u{5}!< a,': \\Y` _w\u{14} 93d s/k!8 a?;k Br  %\u{2}7!0 aMCC!  a.gV ivm!\" \
        `&\u{16}\"!: a4\u{15}K W\u{1b}R P_s \u{10}\u{12}C \u{9}\"`!' `Hv3!  a\u{e}y: 52a!= aX\u{10}\u{b} LD\u{11}!  a[1\
        \u{16} }|6 MAX!! aI\u{e}^!3 a>zm aX\u{19}!  `r'\" \u{1b}r\u{13}!% a|x' X*a!6 `+\u{9}\u{4}!, a\u{1a}x& .>\u{1c} \
        ;%5  4M Eaa 3\u{7f}m \u{1f}'\u{10}!: ayA\u{1d}!C ahJ^!  agt( Oj1!6 `Ct5!! `\u{17}%e p$f!  aN\"k Tf\u{1} -yW \u{17}\
        \u{a}Y!  an.\u{1f} XJ)!A a-/E!  a/2H!8 a-xd \u{c}q6!& aV\u{13}: ~)B n^\\ z|j!7 a~($!1 a\u{a}<Q \u{7f}og {i' W(J\
        != aI9V!  `_gV!  av\u{1d}^!  a\u{7}E\u{4} rh\u{a}!  aM\u{6}\u{1d}  T>!8 a7\\^ H=\u{12} \u{5}\u{8}\u{13}!< a2S0 \
        cW0!6 `s.6 *iD Ulb sAo X&J!  `#P\u{1a} \u{9}x\u{1a} !\u{18}\u{1d} (XQ!& a\u{17}#\\!A aJkg!8 av.r \u{16}e\u{19} \
        a{  !zL!6 aSk\u{14} 9S1!= aYld!  auml!  a6l\u{18} Z5\u{1a}!6 `n\u{8}0 \u{b}\u{19}\u{13} !.\u{1d} _\u{16}$!8 aC3\
        _!9 a@\\a!) `}(h \u{8}`j PHs!% `D\u{b}\u{8}!  `\u{15}2\u{9} \u{e}T\u{11}!; a#\u{2}3 j\u{19}@ 49K EXX Rmv _?j!2 \
        azHf!& a;el!, aQ<\u{7f}!E aW.C!2 a7*R!8 a^z\\ mfs!@ ajE{!@ a\u{7}m\u{f} @L\u{13}!= a\u{1a}\u{5}2 j\u{10}Q!8 a\u{e}\
        \u{12}n Bv\u{7}!A a&{0 Kx\u{12} c0\u{14}!9 a#\"M J0y!9 a\u{1a}\u{1d}z!! aIU{!= a-Z\u{11} '\u{11}2!6 a\u{19}T: )\
        &I L\u{7f}^!< a\u{16}hv!, a{~0!& `\u{9}\u{1a}5!\" a<Oh ]T\u{1}!  a\u{2}hR  Ce!/ am2\u{10}!< aC}d r(f!> af|}!- a\
        n\u{7}c }9\u{5} \u{1b}-\u{9}!C a\u{11}N\u{9}!* `x+\"!  a\u{1c}<*!4 a\u{12}oA M4t yi{!, amf/ \u{1}i4!: aLEL j\u{1b}\
        M O3[!- a@Ro!: ad\u{4}\u{1b}!C aGt1 3\u{1f}P!* a(4U M\\Y 1d\u{0}!9 a(g\u{16}!  `#\u{4}N (Dx '\u{19}7 Qqi :\u{6}\
        \u{1} \u{19}\u{e}P \\Fe \u{1b}\u{1f};\"\" `6 `K\u{15}G hEb YU|!* a4t\u{0}!  aUr\u{1}!> a1\\e \u{c}an \u{15}kO e\
        IV \"w_!9 a@D\u{5}!7 a!\u{d}( \u{9}74 q\u{3}>!; aY\u{a}> \u{a}2E L9S!  `F*\u{1a}!  `t$S!, `\u{11}4p!+ `\u{13}\u{1}\
        . ;KS k\u{0}Z!@ a\u{15}NX VSz!4 aM$] u\u{1c}r!  `G<- \u{4}oN!0 a\u{1d}9Z %D^ \u{1a}\u{c}e ~\"\u{d} O7\u{1e} 9#c\
        !9 a\u{17}tx g\u{1d}} h\u{1c}9!# a:JP!6 `+O[ `dh ,\u{13}\u{1}!E at1\u{8} \u{1f}cd!  aRH&!# ajS+!' a)\u{16}F!' a\
        \u{5}\u{17}\u{8} 7+?!  a&\u{17}E!! a)Fw ]\u{8}\u{18}!* a8A)!# aH\u{0}J >lQ!- `Ly\\!3 aS9m!' `E!s!- a(ts!8 a\u{6}\
        =} w\u{e}\u{19}!! `obb aRe [\u{4}\u{8}!8 a*R\u{9} }!C b\u{12}\u{2} W\u{16}' #@9 >&? \u{1c}2&!! `\u{2}r< \u{1f}#\
        \u{14} $W\u{1e} >-g!, `\u{19}\u{a}\u{11}!E aFb$ MW1!+ `\u{15}3R *jn\", `1 `1E\u{17}!! `w|'!@ a2BG Ug\u{b}!  a(v\
        \" ;\u{12}a 'I\u{16} ,t. _l?!8 a~`k!  aS\u{7}\u{2}!  `WC] W^K \u{1b}_h!, axi~ \u{17}\u{1}\u{e} \\G%!: a}\u{c};!\
        > aZUt\"9 a7 ` \u{9}{!6 `&.\u{19} \u{10}:/!> az$i ?q|!# aie\u{0}!/ a0\u{5}\u{10} %V4 \u{8}\u{18}g 5/n ]\u{2}r 3\
        9\u{d} \u{c}L\u{18}!A a2_\u{2} \u{8}<\u{9}!0 aO]\u{14}!= aGu\u{15}!B al#O U(n X\u{10}r XQ\u{1a} 9\u{9}? [4\u{6}\
         #L\u{11}!  aa\u{e}\"!. a1}A!  aMMK!9 a\u{1b}WK!B a\u{17}BU yH\\!# `%\u{b}j!! `0-2 yQ6!  `SS^!8 abiq!\" `|X\u{0}\
         {3C %(W W5X!4 a\u{4}hn 2\u{f}x!  a@\"\u{6} =c# +\u{10}@ pW\u{2}!< ac4=!  `5\u{1}K!6 `qYV!7 aDy\u{b} .C\u{1c} o\
        :^!) a\u{1e}5\u{6} \\Q\u{17}!A a\u{b}'H!* a55^!# a)@h \u{4}ji!$ a\u{d}]\u{0} $\u{1a}\u{14}!# a\u{10}Q0 ;y5 \u{2}\
        rR H}\u{7} h\u{9}\u{e}!! `+2F!# `\u{8}4Q!7 a\u{16}\u{19}] *\u{17}\u{18}!  aCy, .i3 w|a [X# 7]? [dZ  nf u\u{b}\u{9}\
         Q`\u{15} \u{4}V0 tD: \u{d}QI!1 a\u{5}W !! a\u{4}g\u{6} 3\u{1b}\u{1c}!  ak'=!A aIBa Sek!@ a4\u{11}\u{1f}!! a'q1\
         kZ6 ISl!E a';o '\u{a}6 4XN\"# `! `huo!8 a\u{12}w\u{9}!8 a\u{e}\u{8}\" k%5 \u{1},G!2 a\u{15}PM!  a\u{14}N[ \u{11}\
        NS!  amVg a\u{d}F!9 an\u{a}Z A `!: aT4j S\u{10}\u{0} r5\u{10} 0K3 H\u{6}F!\" a\u{9}\u{1b}G!  aPnI!8 aTh\u{d} \u{1a}\
        >% C\u{16}; RH\u{2} >M\u{19} J@\u{1b}!/ a}\u{d}\u{1d} \u{7}+*!\" a\u{19}\u{14}S #ts!D auL<!  a<9\u{7f} \u{10}tP\
         \u{3}\u{12}Z!  `.G\u{1c} {\u{8}\u{1d}!9 a.\u{1e}M 3\u{10}[!: ak\u{14}d!* `zAf \u{b}\u{15}k!= a\\q\u{0} %|\u{1}\
        !3 alD\u{a}!  `. +!/ a\u{15}\u{f}Q!$ a5Hy!% a\u{11}H\u{15} 0Iq tjw a8\u{12}!B a\u{12}\u{2}\u{1a} \u{1f}8&!9 a\u{6}\
        }, s+; ?*Y!7 a)e_!> a(wc #\u{15}h 1K> .\u{11}K G5c!6 a$[k \u{1d}_\u{6}!  aR\u{11}/!# a|c[ iA\u{9} ho\u{18}!E aR\
        Lg /7\u{6}!6 a\u{c}u\u{15}!A a@\u{13}*!' abw8 pP> \u{0}/H!6 `\u{14}@P W+\u{13} N\u{11}\u{13} \u{1d}O\u{18} B4< \
        |\u{1d}J!& `}x!!/ aH\u{d}=!  a_\\\u{f} |P\u{17}!7 a6\u{12}.!B aF&\u{18} ]{;#+ `. `, `9\u{14}?!! `v+\u{5} km+!/ \
        a\u{8}|\u{a} U\u{1b}\u{14} J\u{8}#!E a7lM!B a*\u{16}l!  `*Zy 2\u{2}\u{1}!B a, \u{7}!8 a\u{16}P\u{c} \u{d}_\u{17}\
         X\u{12}'$  `! `# `$ `\u{15}A]!! a[Zw nh !# a*2)!# `\u{f}\u{19}_ mWk!  a`J\u{d} x,\u{1e} \u{19}\u{1b}$!! afW' \u{d}\
        ^+!  a\u{c}V6!@ a\u{2}!G!( a!\u{1b}}!> a\u{16}C\u{1f}!B ai\"!!4 `_%@!4 axOe mB}\"# `6 ` \u{c}8 A\u{16}9 KB? =S\u{2}\
         ,)\u{3} \u{17}\u{4}\u{19} vZ! \u{14}y9 xv\u{1a} uhT T\u{f}U B\u{12}\u{1e}!  a^G\u{a}!% `\u{1f}\u{1a}\u{15}!  a\
        \u{18} !!* a\u{e}%[ Qwt Y0z f\"O!6 `iee 5\u{a}\u{1b}!  `*lJ!4 `<'( 9b( R\u{11}a ]Lh!6 `O\u{15}v \u{1}y\u{11}!E \
        a>~U \u{8}Hi!  a\u{11}\u{1c}|!4 a\u{16}w} S\\\u{12} q\u{b}$ $B6 w\u{14}Q!> aq\u{c}S!. a1\u{19}b!\" a\u{12}\u{4}\
        '!3 a/D(\", `0 `EQ& \u{14}|F!/ a7\u{3}]!  `\u{d}\u{1f}h uC\u{b}!\" `\\4-!8 aYr< p-A !^H!= aqB\u{2}!. a!\u{9}\u{e}\
        !; aikS!< a\u{7}.[ K\u{14}2 Z)z | | \u{10}3)!E ar\"  \u{f}\u{1e}Z 2(d!: aSdp 3/q ,\u{e}z!@ a+\u{16}\u{d}!# `\u{10}\
         X!$ a)vx!) asA\u{6}!& aT\u{11}\u{8}!/ a\u{16}q\u{19}!0 aJdP 1lj!C a\u{8}cr!? al\u{1}\u{0}!$ a^B\u{16} ts} L\u{1b}\
        \u{15} 1\u{15}\u{3}!  a6\u{1f}\u{a} Jsc!  `\u{d}b\u{7f}!. aQw\u{a} \u{17}j%!@ a2oB mpt!8 a@k\u{1d} \u{0}5& )\u{1b}\
        0 T%h!8 aeA) ;OB d\u{3}E D={!& `%CI!  a\u{1a}uU!  a\u{15}zX 6\u{7f}[ @&_ h\u{1d}\u{1}!E a\u{1c}@> |\u{4}a \u{10}\
        s,!E a\u{15}0>!8 aL\u{3}Z!! a1z\u{16}!/ a\"@] Hn<!- a LD M I mCt #{\u{2} d]\u{1c}!# a4q#!B aF\\M \u{14}8R!8 akD\
        i!  `7\u{7}x!> a+[\u{1b} .\u{c}\u{1e} )C,!, a\u{10}2[ yY'!> a\u{1a}Nh \u{7}`~ \u{10}%\"!* a\\rQ 9yX!  a\u{4}ag \
        >Qt!  a\u{6}\u{17}\u{4}!+ a-2]!3 aczK!# `\u{18}\u{a}\u{15} l\u{10}T 7Bd mu{ M\u{1c}\u{17} \u{1a}|&\"! `# `tv6 \u{16}\
        I` \u{14}yh!> aF\u{1b}r \u{9}]9 \u{3}\u{1f}R!1 a1,b!& `5)\u{c} N\u{2}\u{2}!8 a,*o!9 aqs\u{4}!3 a\u{a}\u{1d}\u{17}\
        !& `[|\u{19}!6 `\u{10}hm!C a8,A!3 `8_s!= a\u{b}\u{13}\u{9}!  ab\u{19}\u{13} K2$ J\u{12}3 UDj!- a]7\u{9}!& `W\u{2}\
        \u{f} \"FG!  aK\u{14}R 1 i!  an\u{14}i!' ad\u{1}\u{b} B,,!! aC\u{13}/ |@D!  `G$N |\u{5}q!  aS\u{1f}\u{16} \u{17}\
        \u{e}'!# `\u{f}8K H.\u{19}!( a\u{1b}8+!$ a\u{9}TG jV^ m%\u{15}!= a\u{1a}l) \u{3}lz 'z\u{13}!7 `|\u{1c}\u{1b}!@ \
        aS\u{0}\"!* an~+!6 `{eW xp\u{a}!% `\u{c}Y\u{e} \u{1}X\u{12} \u{6}t\u{19} u9\" \u{0}A, \u{18}j>!/ a\u{1}2@!\" `\u{1b}\
        CZ!@ a\u{13}\u{1}`!\" at\u{17}\u{8}!  `)10 Ta2 /\u{2}k \u{10}Fq Q,\u{5} \u{17}\u{f}\u{10}!  a\u{9}\u{10}\u{16} \
        \u{1c}o\u{19}!, `yR'!  `\u{19}\u{1c}@!  `\u{11}9u 5\"v!8 a\u{17}\"0 Z\u{f}H!  `U\u{1d}{ \u{15}f\u{5} M5\u{16}\"\
        , `+ `\u{2};v!0 a\u{13}u\u{6}!= a}~\u{1b}!% a_u+ Zv0 \u{12} !!# a|#\u{b} Q\u{10}J D`\u{15} A\u{1}( D\"P ;:|!+ `\
        *\u{18}\u{17}!3 aJ~\u{1b} L\u{1d}n \u{a}K\u{c}!4 aS\u{f}]!  `'\u{2}q!@ a\u{1a}rs \u{12}~x!' a\u{13}\u{5}\u{6}!8\
         a ZX!! `\u{4}6d!2 a?\u{8}d V\u{2}o \u{10}Az!# a-\u{12}\u{2}!# akh\u{3}!1 aus\u{5}!  a1M\u{d}!B a43\u{3} _]\u{e}\
         \u{9}\u{6}3 5\u{2}X!6 `#T\\!. aE7' \u{16}HH!, `\u{f}N\\!6 `5D{ 7.\u{7} #X\u{8}!7 aB\u{13}:!3 `x\u{12}b z\u{1}\u{1c}\
         EAN eQ}!7 a\u{f}\u{3}\u{1f} \u{1e}(%!* a.\u{c}/ K\u{2}S!6 am\u{f}v \u{11}gz <iO!  `\u{13}.P!> a*\u{12}e!6 a\u{9}\
        p$ \u{f}~- \u{7}_/ #\u{15}2!7 a.\u{1d}R!  a\u{1f}\u{18}\u{7} \u{1}\u{14}A X0R!* a.qm!# `em\u{a}!  `sD\u{d} \u{17}\
        O!!* aVPH!7 a\u{15}\u{1e}X \u{7f}$w!! `\u{16}s} \u{7f}i\u{a} ls\u{c}!# `\u{16}0\u{19} Dg| QU}!, `\u{13}b(!> aEh\
        O!/ az\u{e}s!; ai8t!# a%!\u{19} \u{11}FY }/m!= a\u{3}^v!% aG}\u{5} \u{e}\u{7f}R \u{3}Td M t!> a\u{b}$\u{e} yX! \
        7\u{1a}7!= aBI` I3} \u{2}!\u{11} Q\u{1d}\u{15} 0e!!  `rJL \u{17}\u{6}Q [\u{1e}a!  a6Wd \u{1c}Ny!  a\u{0}ky!- aa\
        \u{1f}-!, `i\u{18}O!0 a>7m!  ac\u{0}\u{1d}#! `$ `' `6c' _\u{1e}B <N' 6k.!  a\u{c}\u{b}E \u{14}\u{9}d!= a'\\q \u{8}\
        \u{11}\u{1f}!> a_\u{f}$ lOz W\u{11}- DAA !\u{15}j!  aV-- b2; JIl!8 a6B\u{3}!# a;\u{7f}\u{8} T\u{1}.!- `\"\u{2}s\
         \u{b}(\u{0} \u{12}HD!1 a,VQ!@ a6\u{18}c <s\u{7}!8 asi_!  ` Sw!@ a~@\u{5} #7\u{f}!  a\\X% J>I 3?i \u{11}3x \u{8}\
        5x!- ak\u{11}\u{1}!  a\"\u{a}= \u{7}\u{16}?!@ a\u{3}il!\" `\u{13}b\u{2} \u{c}i\u{1b} D^2!B a\u{c}.V [\u{7}7 s\u{2}\
        Y EG+ K9B \u{2}\u{1b}g W90!% a\u{5}Y5!  azVZ \u{9}\u{19}e Ddg!\" a\u{1a}*t!  a2V\u{a}  a7 \u{1e}\u{4}: msL#0 `1\
         `, `^So!< a,mv!5 a\u{0}Q\u{11}!@ aOF\u{1c}!! `\u{e}Z& \\\u{11}I \u{4};\\!  a\u{0}Eq \u{1a}\u{7f}\u{18} 9\u{17}\
        9!8 a\u{7}\u{1a}q!- `\u{9}\u{e}\u{4}!# `Vu\u{6} Aq\u{18} 8\u{1e}'!  a'o-!E a<\u{1d}; B\"E!= ac\u{1e}R \u{12}@u \
        \u{3}\u{b}' o\u{18}? x8U E\u{d}\u{9} y\u{9}8 9dO 6~\u{b} \u{f}\u{11}A!E ab&P U9] \u{1f}\u{0}\u{12}!  aR\u{12}Z \
        H\u{a}\u{17}!1 aUin!7 an5o ijs(  `% `# `4 `& `5 `$ `! `&];!4 `Gn\\ Y\u{0}p!  aT\u{1f}\u{b}!1 `a|9!  `q6N!+ `5\u{15}\
        b Tc\u{12}!5 atM\u{1d}!  aM43 ;\u{7f}4 U4\u{1b}!4 aM(% 4GI @\u{1c}K!  `3\u{18}| 6=\u{11}!3 `ok\u{17}!4 ar\u{19}\
        S >\u{2}>!C aT\u{18}V!& `yS\u{f}!# `oz\u{11}!5 aNr0 _36!  `EE`!? aial!  a\u{b}S!!* `\u{1}%,!  ` \u{1f}J!+ a>cd!\
          a\"E\u{e}!, a\u{d}8X!2 a(\u{9}r %\">!3 a\u{8}jH w-W!E a\u{19}C~!> a\u{1d}]\u{d}!  a\u{13}4@!# aTDX!  aKfd!@ a\
        tez \u{6}*|!3 aQ?\u{14}!$ aEu\u{2}!B a*^\u{14}!7 `='5!B a6\u{1d}W!  `\\=w /:\u{17}!. a\u{2}_6!B a8yM!  `dJT!# `\
        [\u{2}X 85\u{17}!  a \u{17}\u{17}!+ `9\u{1d}/ \u{e}~M g\u{1}R!  `\u{f}xh!) a]\u{1f}s |2|!= a\u{1}\u{1e}B %uW!' \
        a6I|!* `J\u{e}\u{9}!  `>:7 2Zi ^V\u{3}!: aYoa S\u{5}D \u{1a}\u{c}D!# a[\u{18}M!  a8\u{9}~ !<\u{12}!  `\u{3}'\u{13}\
         !M!!? alF\\!E a$9\u{c} 9]\u{12}!6 a`zc!  aX\u{14}v!6 a\u{13}$~ \u{1e}f@!  `\u{1f}]$!! `Y>&!! `\u{1c}D7!! `d\u{b}\
        @!7 a?.c 0qw!E a#T\u{19}!$ aa0\u{1d}!> aT|~!  a;\u{1d}~!% a_7: 19b!% a\u{1}es!\" `G;\u{7}!  am~\u{13}!B a\u{19}\
        NC!8 aa\u{10}K \u{1}\u{0}| I>\u{a}!% `\u{1c}M\u{a}!7 a;s\u{1a}!+ `IQ\u{1b} ~BP!  a\u{a}F*!# `\u{18}y\u{5}!  a/q\
        \u{2} \u{1c}@#!1 `\u{1c}\u{11}X `88 d[K!9 a6AS \u{13}&\u{17} X\u{18}p b$y 0az \u{6}B\u{8}!% `Qd> \u{7}\u{1c}@!#\
         ``\"D!  a\u{b}2v!0 `vn\u{9}!= a\u{14}\u{6}'!! a=i0!9 as^Z =5q!! `[8\u{18} \u{8}u0!  abb2 9_\u{b}!  al\u{e}L \u{0}\
        wl!$ a{,H!: a`N^!9 avyl!? a\u{e}f!!# `\u{1a}\u{18}G!! `\u{15}uJ 0KN 1rc \u{c}Qs!- `F\u{6}\u{18}!  a\u{19})' 5@*\
        !> ac[O!? a,\u{1b}s!4 `* D I\u{18}\u{0}!  `\u{7}\u{d}(!8 a*_y!$ `\u{a}R2!$ a\u{1e}<L!  a\"\u{1d}M g\u{9}R!9 a/n\
        p |A\u{12} \u{15}<\u{1e}!  a:A)!  `\u{b}\u{8}O!, `\\N\u{e} 7U2 \u{1e}2K +5O \u{1f}/S!? aiFa!B an%\u{13} 0\u{15}\
        \u{19}\"' `& `*\u{2}B!  `G\u{15}L 2[S Ost!  aav\u{15}!! aFeH N\u{1e}P \u{2}\u{3}\u{11} Pm;\"  `# `lSG!$ ao\u{9}\
        m!* `e\u{13}\u{15} [:. un? \u{17}B\u{7f} 2\u{d}\u{15} PqG qiY!% `G>!!  a6yz \u{8}=\u{1a} z\u{0}4 >wr V\u{2}y!  \
        a}<\u{17} {w\u{19} n,L!E a\u{6}&^!4 a\u{1e}\u{7f}t \u{d}7\u{a} E\u{7}\u{11}!! aW?/!  `\u{14}9F iQ\u{16} zfS!& `\
        \u{9}\u{12}}!  `sj~ \u{e}_\u{3} G\u{10}\u{a}!> a\u{1c}>]!  a*%\u{1b}(+ `, `. `  `2 `- `/ `> a\u{1b}\"*!. `g\u{9}\
        \u{2} {\u{1}& **n!$ `\u{1b}(\u{1f}!8 a\u{3}\u{1d}p n\u{3}~ =}\u{4} \u{3}N\u{17} en\u{1a} \u{1a}@@!8 a\u{7f}1\u{3}\
         w;\u{6} O)N QYR!/ ay\u{0}e \u{19}W\u{19}!) a\u{1f}\u{e} !5 aU@8 %gU >%V M`k!C a2)l vN\u{8}!  a\u{1a}O: \u{0}_;\
         \u{12}\u{18};!7 `e)d!  `\"Y\u{12}!  `@[\u{13} I)(!2 asMN \u{6}`\\!> a\u{14}\u{b}f Uwg WF7 \u{a}Ni!* am{t \u{1d}\
        |w!* `zy\u{7f} xt\u{10} iH#!> a\u{a}.@!  a\u{2}kW <t[ LFi!1 aa\u{f}\u{12} \u{1e}?+ Q\u{5}:!7 a_NL!! a=`[ `\u{1f}\
        _!  aN[w!\" a/}C!  aXF\u{f} U\u{e}* j:\u{e}!! `2\u{14}A \u{e}p\u{f}!\" `\u{19}y\u{10} \u{1a}\u{18}\u{12} VKX ,\u{e}\
        `!! `\u{f}:k \u{1e}\u{a}\u{9}!6 `_B\u{19} \u{7}K$!8 aj'\u{a} ;:\u{e}!& a\u{f}t& \u{19}N-!@ a\"EO a5Q \u{14}?\\ \
        N\u{5}q!! `\u{3}\u{1c}$ [F;!, a\"HS!$ aOeq!E a\u{4}yw f{y m\u{1a}~ nm$ /\u{1f}1!= a~z2!! a^DC VhV \u{14}\"y 8;\u{3}\
        !  aN\u{1b}>!) a1G`!' at&b \u{8}^s!@ acv\u{9}!  an)\u{11}!  a_\u{17}Z!7 avwk CDy 'H\u{17}!  `Mr\" \u{3}?\u{13} \
        \u{13}jO!@ ar\u{1e}b \"q} 9n]!= ab5d!= ag2> u0\u{9} Ah%!6 aj\u{7}A :y} xu-!A aE*\u{f}!( a,1$ H:.!  a_f)!! `l$S \
        STs Gt\u{9}!6 au7\u{b}\"  `! `\u{13}\u{1}\u{12}!) `\u{1b}\u{d}\u{14}!  aEB) \u{6}>S!E ac\u{11}k!/ a5\u{3}\u{11}\
        !> a:\u{17}& #`8!+ a{\u{2}D 3TR j\u{5}Z!1 an:\\!7 a\u{2}\u{b}u!  avP\u{1}!! `%\u{d}\u{4}\", `1 `O\u{5}\u{b}!& `\
        \u{15}I} H<\u{16}!' a\u{2}B\u{1c}!+ aT\u{19}$ \u{1d}-- k\u{10}j r7\u{2}!$ a_.%!# `\u{10}\u{19}? =dU!9 a\u{8}Jp!\
        D asLr!* a\u{8}5\u{0} 8\u{5}\u{1e}!: atb7\"$ `3 `x\u{3}? \u{18}V` !\u{d}`!+ aPlc gB\u{1c}!6 a\u{13}58!  apnS!2 \
        a+\\s!+ `e\u{1e}\u{7} T\u{d}\u{1d}!8 a']3!1 `cB5 C<<!/ aD'A _\u{18}#!E a\u{e}s; \u{1d}\u{4}C \u{1c}ii!, a9?x r4\
        @!< aqOD 6E^ ^LL!& aF\u{3}L!# `.\u{e}!!E a*P-!  aQ|/!  a*Q5!) `j\u{5}<!  a-uM $9r!) `Pv5!, a?7=!8 a'\u{14}S \u{4}\
        \u{0}\u{a}!E ae\u{1a}X +\u{15}Y Gai!  a39\u{6} h\u{15}\u{1d} *\"- gl\u{1c}!  `8\u{3}0 #\u{1c}E!1 a rt!- a;iu!8 \
        a\u{9}\u{12},  2.!  a~:j!% ap#~ <\u{6}\u{7} \u{14}Rb!; a\u{9}\u{6}\u{c}!1 `7w\u{f} %\u{1e}B \u{5}|o!C a\u{b}lq!\
          aOB\u{9} \u{13}\u{a}\u{12} ll= JzY H\u{1d}h ugz Wik \u{1c}Nl!9 a>H\u{a}!3 `{y\\!@ aA-q!2 a72\u{0} \u{b}a\u{f}\
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
         sS1 Q\u{4}O!6 `\u{13}bZ!9 a\u{14}`t ?iu!> a\u{a}s\u{1c}\"\" `! `xnX!  ayXf!+ `jD!!/ a\u{4}t:%! `% `' `\" `$ `\u{1b}\
        t\\!B aq\u{7f}\u{8} wj\u{11} O\u{6}$!7 a\u{1e}*P HtY!  a\u{d}s@ urb \u{1e}++ \u{1f}NG!8 a7\u{1b}S!  `SR\u{18}!-\
         a\"\"K \u{1e}\u{7}N!B a'd[ \u{12}Kp!1 ak_\u{6}!  a\u{1d}\u{12}\u{6}!6 a\u{9}=# }\u{8}B!# a]%0!  a-<I %al <uz v\
        F\u{10}!E a\u{f}H/ \u{1e}&9 x9Y Lz\u{18}!' `K\u{14}U!* `<@Z!) a\u{8}4f \u{7}]y!& a\u{2}=\u{10}!+ `5|q \u{12}\u{1b}\
        @ mtM!= aW\u{12}P!= aF*\u{4}!6 `\u{19}+O!' a[f4 %\"A!8 aY\\\\ \"?\u{1c}!! a{N? B+q!  a/u}!6 a_%\u{c} IVC \u{7}5\
        D!= ad\u{1e}S 7\u{4}\u{e}!3 `o\u{9}+!: a\u{18}97!8 a\u{4}P;!! a|\u{7}] 8>c \u{1f}0-!) ay{. \u{5}!M!4 alIe uo\u{a}\
         -\u{c}S S\"r \u{11}\u{5}u \"\\\u{11} Dx\u{13}!  aPI? aip!  agf\u{13} 2=\u{15}!! `w\u{9}%!  a\u{1e}?F KyF!@ a\u{d}\
        1I <<P J+Y s1h {\u{2}x!= aDD\u{e} x\u{1d}\u{1e} \u{d}nc \u{13}'j }$\u{2}!7 aIa\u{f}!  `t\u{1}\u{18}!8 a\u{7f}e!\
        !  a^G( NG1!> a\u{15}xD PhO i\u{1f}n!9 ahX0!7 aS86!\" `!sZ \u{1c}/} e \u{10} Da*!/ a\u{f}+Z!6 a0\"]!9 a,}_!< a{\
        \u{14}_ >p:!  `\u{16}N;!# a&3\u{1e} 8wC ueJ Cxd \u{1e}D\u{e}!6 a!8_!2 aP\"\u{1e}!  aL0O \u{10}ox!) a\u{1e}3\u{e}\
        !: a*31 \u{11}V;!  `\u{18}1P!% ay#m \u{13}\u{16}m P!\u{1f} ;jH I\u{1d}M!) `o\u{7}i!  `\u{16}B} 0{\u{10}!% `\u{b}\
        \u{19}.!3 `h\u{1f}\u{e} \u{8}l, B\u{1a}C!E a6\u{b}z )\u{17}\u{16} {h&!4 `%@. %[Q uEV 03r!( a\u{3}w\u{13}!0 aR=\u{18}\
        !  a\u{19}*\u{1e}!$ `_\u{18}s WE\u{16}!  `t57!  `n{I \u{19}(X!  `tNg d\u{1}(!  a\u{1c}\u{b}\\!3 a\u{d}R_ \\y_!6\
         `\u{12}z\u{1f} DwE!& a;Zr!) a j\u{0}!  `lRE v*I!- aCQJ D\u{4}S!? aH\u{7}q ,yv ri\u{17} {$\u{1f} \u{17}f. (8> .\
        O\\ v \u{7f}!? a@%\u{1a}%+ `- `* `. `, `u\u{1d}T!\" a$:\u{f}!  `~g\u{f} {<$!  a3\u{1a}^!5 aE\u{1}z!  `T>| \u{1c}\
        ?\u{d}!3 ag-\u{f}!  ajb\" \u{9}\u{6}W '\"r \u{1b}\u{16}u!! a;2\u{13} kSO!6 a\u{d}\u{1a}< 1JP!' ao(\\ \u{b}\u{1c}\
        p 4N\u{9} uY\u{1a}\"# `6 `[#C!. ai*H!  `pDL!# `y{o !(\u{13} ?}/ s3D!@ aXS\u{5} \u{1f}M%!  `h\u{1b}Z UP{ \u{10}\u{d}\
        \u{c} N\u{1c}j!@ a:\u{f}z ,d\u{4} 3/C , E \u{e}\u{3}[!? a}`y!= aWY\" e'* )y5 ?DN!6 `e\"P \u{18}wT!  a'\u{1d}`!\"\
         `cog r(\u{17} u\u{1c}\u{17} \u{a}.4 \u{2}\u{1d}T!  `\u{9}\"|!2 aA)\u{3}!  ay2\u{9} WZ$!/ a}\u{e}4!  au'c \u{1d}\
        [o!+ a\u{a}`\u{10} e\u{3}\u{15} \"w\u{1c} \u{d}\u{1}4 r\u{1b}V 7aX!  aF\u{3}D!E aN\u{e}\u{5} \u{6}T\u{a} r6<!3 \
        a_VP!> a:\u{f}i \"X\u{9}!& a$z\u{9} fv\u{b}!6 a\u{1c}\u{7}\u{11}!= aDi\u{18}!$ `d\u{3})!$ a]r2 \u{b}|<!+ aH4B!B\
         a}kB M\u{a}F K\u{18}~ M\u{14}\u{8} P'\u{10} 'v\u{1e}!  aA@) \u{5}E,!8 arM_!$ aQrs!7 a9,\u{11}!# `~87 l>l Qoq 7\
        .) DuT DOo!8 a`\u{1e}o \u{2} \u{1d}!A a_d/!9 a3(M!@ a6nm!7 aa!o ',}!, a!\u{1b}\u{18} \u{e}5% \\\\, y\u{b}5 &*C!\
        , `,&W \u{2}){!? a0i| >)\u{19}!: anE\u{1f} b27!> aM}H XqR ,U^!8 a]bb <Yk!( a='}!8 a&`$ \u{16}\u{f}J!? a\u{6},Z!\
        = aRmf C]h \\Rz!/ aT\u{f}\u{2}!  a\u{1a}@Q A\u{b}s \u{0}#\u{9} J\\\u{9} h3 !+ `\u{7f}!; !9g!7 `U!y!> a0\u{0}\u{1b}\
        !  a\u{1e}@*!6 aV\\<!! `;#h!3 a!W\u{1c} g\u{b}\u{1d} ;+=!! `A}q!$ ad#\u{6}!\" aC!\u{15}!2 a\u{a}]0 #\u{15}_!* a\
        \u{9}6\u{10} \u{1a}2\u{16} p>! o.[ ?\"~!\" `A>n '\u{14}5 \u{1e}ms `>t\"# `= aos/ kMc!% `-]\u{1b} '\u{16}r vF6 \u{1e}\
        S9 \u{8}\u{5}T h#\u{1}!> a0}\u{1e}!% aYd+ 513!9 a4/E $+]!2 a\u{b};]!  a\u{1c}y\u{9} e44 \u{1f}cH c$V!= ao:\u{16}\
        !  a\u{e}o=!  a\u{12}\u{1b}j!* a)A? tf.!  `5H1!4 a^rA .[Z!0 a*b\u{1d} 0X: ;\u{0}N \u{1d}*k \u{1d} l \u{16}Y\u{a}\
         \\n-!  a\u{8}\u{15}@ `k\u{1} C8#!  an\u{c}'!# awN)!! `C\u{1e}8!/ aP\u{11}{!7 a(H\u{13}!7 a,\u{e}z'         m  \
         \u{2}   \u{7}   \u{c}   t!  ;\"  {\"  \u{1d}\"  _#  _#  y#  M$  W$  )%  O%  \u{2}%  .&  Z&  i&  r&  8'  y'  \u{0}\
        '  \u{18}'  \u{1d}'  \u{1d}'  a(  ;)  \u{4})  <*  W*  k*  y*  -+  E+  g+  l+  {+  \u{12}+  \u{12}+  \u{1c}+  _,\
          r,  w,  |,  \u{10},  W-  e-  \u{9}-  \u{18}-  &.  +.  +.  ].  \u{5}.  \u{19}.  \u{1e}.  //  ;/  G/  N/  d/  {\
        0  21  N1  i1  \u{11}1  \u{18}1  p2  (3  >3  \u{1}3  \u{16}3  @4  E4  W4  a4  m4  ;5  E5  P5  _5  \u{a}5  )6  <\
        6  ]6  b6  n6  s6  \u{e}6  J7  88  -9  =9  `9  #:  \u{1}:  \u{19}:  %;  /;  9;  \u{9};  \u{13};  \u{13};  \u{1d}\
        ;  '<  E<  c<  t<  t<  0=  Z>  i>  D?  W?  h?  \u{19}?  G@  c@  1A  =A  `A  .B  AB  OB  $C  CC  \u{19}C   D  >D\
          \u{5}D  \u{13}D  XE  tE  ~E  \u{15}E  +F  ;F  RF  \u{1f}F  pG  |G  \u{a}G  \u{14}G  :H  HH  fH  9I  GI  eI  z\
        I  \u{7f}I  8J  =J  GJ  \\J  \u{19}J  ZK  uK  :L  zL  \u{b}L  CM  \u{0}M  \u{f}M  .N  8N  =N  ZN  1O  lO  7P  b\
        P  \u{2}P  (Q  gQ  nQ  xQ  xQ  \u{13}Q  #R  ?R  PR  ;S  \\S  *T  6T  QT  qT  \u{c}T  \u{13}T  /U  :U  bU  \u{f}\
        U  AV  RV  \u{17}V  BW  dW  +X  ?X  gX  zX  \u{18}X  \u{1f}X  $Y  aY  hY  \u{3}Y  \u{1f}Y  $Z  -Z  ?Z  \u{10}Z \
         Z[  f[  u[  \u{f}[  i\\  []  d]  |]  s^  s^  /_  G_  U_  t_  \u{a}_  ?`  y`  sa  xa  <b  Ub  hb  \u{15}b  4c  \
        gc  \u{d}c  #d  @d  Ed  Od  Td  id  ?e  oe  te  ye  \u{8}e  Tf  kf  wf  \u{3}f  pg  |g  \u{6}g  \u{1e}g  6h  @h\
          \\h  fh  \u{14}h  9i  Vi  \u{9}i  \u{15}i  Ij  Wj  \u{6}j  \u{b}j  \u{16}j  Ck  {k  \u{e}k  :l  Kl  ul  zl   \
        m  bm  ~m  \u{f}m  \u{1b}m  'n  ?n  on  tn  \u{3}n  \u{3}n  \u{d}n  \u{1e}n  \u{1e}n  _o  _o  io  uo  uo  \u{1}\
        o  ,p  1p  cp  cp  \u{b}p  (q  >q  Kq  9r  mr  wr  \u{3}r  \u{8}r  >s  Cs  ls  \u{0}s  \u{c}s  5t  ?t  ?t  Pt  \
        dt  $u  Hu  hu  ru  \u{13}u  \u{1f}u  $v  Hv  \\v  qv  {v  \u{5}v  %w  =w  Bw  \u{7f}w  8x  =x  Ux  {x  \u{10}x\
          \u{1f}x  .y  3y  Dy  Ty  \u{6}y  8z  \u{1c}z  #{  -{  K{  \u{1b}{  \"|  g|  \u{9}|  ;}  J}  J}  ^}  {}  \u{13}\
        }  0~  A~  M~  \\~  h~  y~  \u{c}~  \u{18}~  .\u{7f}  Y\u{7f}  \u{9}\u{7f}  \u{15}\u{7f}  \u{15}\u{7f}  P\u{0} \
         k\u{0}  \u{10}\u{0}  X\u{1}  \u{11}\u{1}  \u{11}\u{1}  \u{1d}\u{1}  1\u{2}  e\u{2}  \u{7}\u{2}  \u{11}\u{2}  \u{1b}\
        \u{2}   \u{3}  *\u{3}  ]\u{3}  ]\u{3}  \u{d}\u{3}   \u{4}  N\u{4}  U\u{4}  {\u{4}  \u{d}\u{4}  \u{19}\u{4}  %\u{5}\
          A\u{5}  K\u{5}  h\u{5}  {\u{5}  \u{4}\u{5}  \u{10}\u{5}  F\u{6}  y\u{6}  $\u{7}  O\u{7}  e\u{7}  \u{d}\u{7}  \
        M\u{8}  f\u{8}  \u{2}\u{8}  \u{7}\u{8}  D\u{9}  P\u{9}  |\u{9}  Y\u{a}  n\u{a}  n\u{a}  \u{7f}\u{a}  \u{4}\u{a}\
          \u{10}\u{a}  i\u{b}  )\u{c}  8\u{c}  I\u{c}  \u{14}\u{c}  #\u{d}  (\u{d}  \u{1e}\u{d}  /\u{e}  4\u{e}  ;\u{e}\
          ]\u{e}  \u{19}\u{e}  \u{1e}\u{e}  B\u{f}  V\u{f}  V\u{f}  }\u{f}  \u{19}\u{f}  ?\u{10}  \u{10}\u{10}  \u{1e}\u{10}\
          )\u{11}  7\u{11}  V\u{11}  V\u{11}  t\u{11}  \u{18}\u{11}  3\u{12}  F\u{12}  o\u{12}  \u{7f}\u{12}  \u{1a}\u{12}\
          !\u{13}  \u{1e}\u{13}  #\u{14}  #\u{14}  e\u{14}  l\u{14}  \u{16}\u{14}  3\u{15}  v\u{15}  v\u{15}  \u{e}\u{15}\
          \u{17}\u{15}  A\u{16}  \u{1c}\u{16}  ]\u{17}  \u{0}\u{17}  \u{1a}\u{17}  +\u{18}  M\u{18}  t\u{18}  y\u{18}  \
        \u{e}\u{18}  .\u{19}  A\u{19}  J\u{19}  `\u{19}  }\u{19}  \u{1d}\u{19}  )\u{1a}  :\u{1a}  Q\u{1a}  [\u{1a}  r\u{1a}\
          \u{0}\u{1b}   \u{1c}  ,\u{1c}  <\u{1c}  p\u{1c}  \u{4}\u{1c}  \u{1c}\u{1c}  4\u{1d}  h\u{1d}  {\u{1d}  \u{a}\u{1d}\
          \u{f}\u{1d}  =\u{1e}  S\u{1e}  \u{11}\u{1e}  \u{16}\u{1e}  \u{1d}\u{1e}  )\u{1f}  )\u{1f}  :\u{1f}  K\u{1f}  \
        X\u{1f}  n\u{1f}  n\u{1f}  n\u{1f}  \u{1a}\u{1f}  ; ! [ ! \u{11} ! \u{1b} ! !\"! !\"! 4\"! 4\"! @\"! P\"! f\"! \
        m\"! \u{3}\"! \u{3}\"! 6#! G#! Q#! \u{15}#! 6$! [$! e$! \u{6}$! \u{d}$! \u{1c}$! !%! 4%! I%! X%! ]%! p%! \u{f}%\
        ! M&! \u{11}&! 0'! A'! F'! P'! a'! \u{b}'! \u{14}'! *(! 6(! Z(! d(! \u{5}(! #)! E)! O)! ^)! h)! q)! \u{b}*! {+!\
         \u{1a}+! P,! Z,! 3-! R-! W-! q-! \u{0}-! \u{9}-! !.! X.! ].! g.! ^/! t/! %0! *0! 40! \\0! \u{0}0! \u{11}1! ,2!\
         ;2! Q2! e2! \u{1f}2! \u{1f}2! )3! 23! Z3! *4! \u{2}4! \u{17}4! \"5! ?5! ]5! \u{9}5! \u{1f}5! 06! ;6! G6! {6! \u{0}\
        6! B7! \u{8}7! \u{1b}7! 38! X8! i8! \u{3}8! \u{f}8! \u{19}8! #9! O9! v9! \u{16}9! \u{1b}9! %:! R:! (;! =;! W;! \
        a;! h;! \u{8};! \u{17};! -<! 2<! O<! ]<! w<! \u{e}<! \u{e}<! \u{1a}<! \u{1a}<! C=! W=! j=! \u{9}=! n>! )?! 8?! \
        8?! w?! )@! .@! v@! {@! \u{f}@! \u{16}@! -A! yA! \u{5}A! BB! SB! xB! ;C! `C! \u{3}C! \u{11}C! &D! +D! SD! ~D! ^\
        E! lE! qE! {E! TF! jF! tF! \u{2}F! \u{e}F! 'G! mG! tG! yG! ~G! [H! /I! HI! XI! vI! {I! \u{9}I! \u{1e}I! PJ! yJ!\
         \u{f}J! =K! DK! NK! \\K! \u{7f}K! 4L! wL! ~L! QM! lM! .N! BN! \\N! oN! NO! 4P! 9P! CP! kP! \u{7f}P! \u{12}P! <\
        Q! \u{6}Q! FR! KR! UR! \u{1}R! \u{1}R! RS! ^S! sS! \u{8}S! \u{15}S! eT! \u{10}T! JU! ?V! ?V! YV! \u{7}V! \u{1c}\
        V! KW! PW! jW! jW! vW! \u{6}W!  X! %X! \u{1f}X! 1Y! {Y! \u{1b}Y! 'Z! SZ! \u{7}Z! C[! \u{17}[! \u{17}[! &\\! 5\\\
        ! D\\! d\\! |\\! \u{12}\\! ;]! z]! \u{15}]! (^! -^! F^! a^! z^! G_! l_! \u{10}_! 2`! 7`! C`! 6a! @a! `a!  b! *b\
        ! 4b! fb! ub! \u{4}b! \u{17}b! Ac! Fc! \u{a}c! .d! Vd! \u{1e}d! #e! =e! ^e! le! \u{c}e! %f! 6f! cf! \u{7f}f! \u{1f}\
        f! /g! Jg! \\g! pg! yg! \u{13}g! ?h! Kh! ph! \u{1c}h! \u{11}i!  j!  j! :j! yj! <k! _k! sk! sk! \u{c}k! Ll! Vl! \
        +m! ^m! jm! \u{19}m! ;n! Bn! Gn! Qn! Vn! 1o! }o! }o! \u{2}o! 3p! Dp! Up! fp! \u{f}p! \u{1b}p! {q! \u{11}q! \u{18}\
        q! \u{1d}q! $r! Lr! Zr! dr! nr! }r! 6s! !t! 9t! @t! Jt! Vt! ut! \u{1c}t! .u! Ju! fu! {u! \u{c}u! >v! Kv! Rv! ^v\
        ! \u{8}v! \u{1e}v! 9w! cw! \u{1a}w! \u{1a}w! .x! \\x! cx! tx! Fy! \u{17}y! 'z! Bz! xz! 3{! ?{! D{! h{! {{! {{! \
        \u{e}{! T|! ]|! p}! \u{3}}! g~! \u{11}~! \u{16}~! \u{16}~! ,\u{7f}! 1\u{7f}! B\u{7f}! U\u{7f}! i\u{7f}! '\u{0}!\
         6\u{0}! p\u{0}! \u{7}\u{0}! \u{11}\u{0}! \u{1b}\u{0}! *\u{1}! 8\u{1}! [\u{1}! e\u{1}! x\u{1}! \u{9}\u{1}! 4\u{2}\
        ! S\u{2}! d\u{2}! \u{9}\u{2}!  \u{3}!  \u{3}! L\u{3}! o\u{3}! y\u{3}! y\u{3}! B\u{4}! ^\u{4}! n\u{4}! }\u{4}! \u{15}\
        \u{4}! 1\u{5}! F\u{5}! \u{10}\u{5}! \u{1e}\u{5}! L\u{6}! i\u{6}! u\u{6}! \u{4}\u{6}! \u{e}\u{6}! *\u{7}! 6\u{7}\
        ! M\u{7}! a\u{7}! f\u{7}! \u{1e}\u{7}! 5\u{8}! k\u{8}! p\u{8}! \u{15}\u{8}! 2\u{9}! \u{7}\u{9}! \u{7}\u{9}! \u{19}\
        \u{9}! -\u{a}! >\u{a}! T\u{a}! m\u{a}! |\u{a}! |\u{a}! \u{6}\u{a}! 2\u{b}! C\u{b}! j\u{b}! o\u{b}! \u{0}\u{b}! \
        +\u{c}! >\u{c}! J\u{c}! 3\u{d}! >\u{d}! S\u{d}! X\u{d}! \u{c}\u{d}! T\u{e}! \u{17}\u{e}! ?\u{f}! N\u{f}! X\u{f}\
        ! ]\u{f}! t\u{f}! 4\u{10}! C\u{10}! b\u{10}! g\u{10}! /\u{11}! G\u{11}! L\u{11}! ^\u{11}! x\u{11}! \u{e}\u{11}!\
         \u{17}\u{11}! %\u{12}! %\u{12}! {\u{12}! \u{5}\u{12}! \u{16}\u{12}!  \u{13}! 6\u{13}! !\u{14}! ^\u{14}! \u{1a}\
        \u{14}! 2\u{15}! >\u{15}! a\u{15}! \u{8}\u{15}! \u{1d}\u{15}! [\u{16}! u\u{16}! \u{1a}\u{16}! B\u{17}! Z\u{17}!\
         _\u{17}! i\u{17}! i\u{17}! \u{17}\u{17}! \u{6}\u{18}! \u{1a}\u{18}! +\u{19}! T\u{19}! c\u{19}! h\u{19}! m\u{19}\
        ! t\u{19}! \u{a}\u{19}! \u{a}\u{19}! #\u{1a}! (\u{1a}! 9\u{1a}! b\u{1a}! u\u{1a}! z\u{1a}! z\u{1a}! \u{1c}\u{1a}\
        ! ;\u{1b}! E\u{1b}! V\u{1b}! `\u{1b}! \u{2}\u{1b}! ;\u{1c}! E\u{1c}! \u{1a}\u{1c}! R\u{1d}! \\\u{1d}! m\u{1d}! \
        \u{8}\u{1d}! \u{11}\u{1d}! :\u{1e}! ?\u{1e}! I\u{1e}! }\u{1e}! 5\u{1f}! :\u{1f}! N\u{1f}! \u{16}\u{1f}! Q \" X \
        \" d \" { \" \u{1b} \" %!\" H!\" e!\" o!\" \u{18}!\" \u{1f}!\" N\"\" S\"\" X\"\" Z#\" \u{a}#\" \u{a}#\" t$\" #%\
        \" -%\" 7%\" 7%\" F%\" F%\" D&\" N&\" q&\"  '\" .'\" ^'\" c'\" \u{1}'\" \u{e}'\" 7(\" @(\" \u{d}(\" \u{17}(\" \u{1c}\
        (\" 8)\" B)\" i)\" <*\" R*\" ]*\" \u{e}*\" ^+\" }+\" Q,\" V,\" [,\" `,\" `,\" \u{1b},\" 3-\" l-\" l-\" x-\" }-\"\
         <.\" I.\" ].\" \u{1c}.\" ./\" :/\" Q/\" ]/\" g/\" n/\" s/\" \u{19}/\" 10\" 10\" 10\" D0\" c0\" }0\" 61\" 61\" \
        ?1\" S1\" d1\" u1\" 32\" !3\" X3\" \u{a}3\" M4\" R4\"  5\" /5\" L5\" V5\" s5\" \u{a}5\" \u{19}5\" 46\" f6\" %7\"\
         77\" O7\" \u{13}7\" +8\" H8\" H8\" |8\" \u{10}8\" K9\" a9\" h9\" m9\" \u{b}9\" \u{1a}9\" &:\" 5:\" M:\" M:\" h\
        :\" m:\" |:\" \u{11}:\" 7;\" H;\" t;\" \u{6};\" Y<\" \u{e}<\" \u{13}<\" \u{1a}<\" 3=\" B=\" U=\" \u{13}=\" )>\"\
         J>\" s>\" .?\" D?\" Z?\" _?\" d?\" k?\" w?\" \u{13}?\" \u{18}?\" \"@\" ;@\" \u{12}@\" :A\" FA\" aA\" #B\" =B\"\
         HB\" \u{e}B\" \u{18}B\" ;C\" EC\" 2D\" LD\" \u{3}D\" \u{d}D\" 4E\" kE\" HF\" \u{1a}F\" \u{1a}F\" bG\" cH\" hH\"\
         mH\" \u{1f}H\" )I\" oI\" \u{5}I\" :J\" RJ\" RJ\" `J\" uJ\" \u{e}J\" ,K\" 8K\" =K\" QK\" QK\" iK\" \u{4}K\"  L\"\
         dL\" iL\" |L\" \u{1}L\" \u{11}L\" gM\" \u{1}M\" -N\" 9N\" >N\" >N\" LN\" 7O\" PO\" \\O\" cO\" \u{19}O\" oP\" ~\
        P\" \u{3}P\" \u{17}P\" HQ\" MQ\" MQ\" RQ\" \u{7f}Q\" nR\" \u{3}R\" *S\" AS\" PS\" PS\" 'T\" .T\" BT\" LT\" uT\"\
         :U\" fU\" zU\" \u{d}U\" gV\" \u{17}V\" HW\" dW\" \u{1e}W\" 'X\" _X\" nX\" nX\" \u{b}X\" (Y\" 2Y\" CY\" CY\" HY\
        \" cY\" wY\" ,Z\" ,Z\" SZ\" gZ\" \u{d}Z\" T[\" n[\" \u{9}[\" \u{19}[\" U\\\" Z\\\" |\\\" |\\\" \u{1b}\\\" \u{1b}\
        \\\"  ]\" T]\" Y]\" j]\" q]\" z]\" *^\" 4^\" F^\" M^\" Z_\" c_\" \u{1e}_\" B`\" \u{1a}`\" 1a\" =a\" ea\" la\" +\
        b\" ;b\" @b\" Vb\" Vb\" bb\" 8c\" bc\" |c\" \u{a}c\" ?d\" Jd\" Sd\" Sd\" ]d\" qd\" \u{b}d\" \u{15}d\" Xe\" ge\"\
         \u{d}e\" 0f\" Df\" Pf\" Uf\" cf\" \u{0}f\" \u{5}f\" Cg\" tg\" \u{6}g\" \u{b}g\" (h\" \u{d}h\" 3i\" ci\" li\" \u{d}\
        i\" \u{14}i\" Qj\" [j\" qj\" \u{8}j\" !k\" Xk\" xk\" \u{14}k\" \u{1e}k\" 7l\" Al\" \u{3}l\" \u{f}l\" \"m\" Bm\"\
         \u{8}m\" \u{1b}m\" 3n\" Gn\" ]n\" \"o\" 7o\" ~o\" vp\" \u{7}p\" Cq\" Sq\" sq\" -r\" @r\" wr\" \u{b}r\" \u{17}r\
        \" 3s\" Is\" \u{1d}s\" .t\" ?t\" Tt\" \u{2}t\" \u{19}t\" \"u\" Fu\" Uu\" \u{5}u\" \u{f}u\" \u{1a}v\" {w\" \u{0}\
        w\" ]x\" \u{18}x\" 'y\" Ty\" \u{1d}y\" Fz\" ^z\" tz\" \u{0}z\" \u{18}z\" c{\" \u{4}{\" \u{9}{\" 6|\" @|\" E|\" \
        z|\" 7}\" <}\" J}\" ^}\" \u{3}}\" \u{3}}\" &~\" 9~\" s~\" Y\u{7f}\" o\u{7f}\" }\u{7f}\" $\u{0}\" 6\u{0}\" =\u{0}\
        \" I\u{0}\" N\u{0}\" a\u{0}\" \u{f}\u{0}\" \u{7f}\u{1}\" \u{11}\u{1}\" C\u{2}\" S\u{2}\" S\u{2}\" v\u{2}\" \u{1b}\
        \u{2}\" )\u{3}\" 5\u{3}\" N\u{3}\" p\u{3}\" |\u{3}\" \u{8}\u{3}\" %\u{4}\" 9\u{4}\" C\u{4}\" O\u{4}\" q\u{4}\" \
        ;\u{5}\" ;\u{5}\" X\u{5}\" _\u{5}\" i\u{5}\" u\u{5}\" \u{6}\u{5}\" \u{10}\u{5}\" \u{1a}\u{5}\" \u{1f}\u{5}\" 3\u{6}\
        \" n\u{6}\" \u{12}\u{6}\" !\u{7}\" M\u{7}\" `\u{7}\" z\u{7}\" \u{d}\u{7}\" G\u{8}\" Q\u{8}\" \u{1d}\u{8}\" H\u{9}\
        \" c\u{9}\" &\u{a}\" K\u{a}\" R\u{a}\" i\u{a}\" [\u{b}\" \u{13}\u{b}\" '\u{c}\" o\u{c}\" 0\u{d}\" O\u{d}\" l\u{d}\
        \" 3\u{e}\" \\\u{e}\" q\u{e}\" \u{13}\u{e}\" )\u{f}\" K\u{f}\" U\u{f}\" j\u{f}\" \u{7}\u{f}\" \u{11}\u{f}\" ,\u{10}\
        \" D\u{10}\" r\u{10}\" \u{3}\u{10}\" V\u{11}\" |\u{11}\" \u{6}\u{11}\" <\u{12}\" A\u{12}\" \u{5}\u{12}\" $\u{13}\
        \" K\u{13}\" \u{9}\u{13}\" \u{13}\u{13}\" \u{1a}\u{13}\" )\u{14}\" 5\u{14}\" ?\u{14}\" \u{4}\u{14}\" \u{18}\u{14}\
        \" b\u{15}\" l\u{15}\" \u{6}\u{15}\" M\u{16}\" Y\u{16}\" |\u{16}\" \u{d}\u{16}\" \u{12}\u{16}\" 4\u{17}\" 9\u{17}\
        \" L\u{17}\" ]\u{17}\" $\u{18}\" 0\u{18}\" ?\u{18}\" I\u{18}\" N\u{18}\" N\u{18}\" f\u{18}\" t\u{18}\" \u{5}\u{18}\
        \" \u{1a}\u{18}\" B\u{19}\" B\u{19}\" g\u{19}\" \u{9}\u{19}\" \u{15}\u{19}\" !\u{1a}\" M\u{1a}\" R\u{1a}\" c\u{1a}\
        \" h\u{1a}\" t\u{1a}\" \u{c}\u{1a}\" K\u{1b}\" _\u{1b}\" _\u{1b}\" z\u{1b}\" 0\u{1c}\" U\u{1c}\" e\u{1c}\" o\u{1c}\
        \" \u{f}\u{1c}\" \u{1d}\u{1c}\" .\u{1d}\" ?\u{1d}\" \u{9}\u{1d}\" <\u{1e}\" g\u{1e}\" \u{0}\u{1e}\" \u{a}\u{1e}\
        \" L\u{1f}\" \u{1d}\u{1f}\" \" # 7 # B # h # \u{10} # ~!# ~!# 6\"# B\"# B\"# u\"# \u{13}\"# &## 9## >## S## _##\
         _## !$# &$# -$# V$# \u{1}$# \u{10}$# V%# [%# j%# G&# [&# /'# \u{12}'# ?(# b(# \u{1f}(# $)# 8)# U)# e*# \u{1e}*\
        # ?+# [+# j+# \u{c}+# \u{16}+# \u{1b}+# \u{1b}+# \",# ),# p,# \u{f},# %-# M-# \u{1b}-# 8.# B.# Y.# A/# H/# H/# \
        H/# d/# n/# x/# K0# \\0# u0# z0# *1# *1# 71# O1# t1# {1# \u{18}1# &2# w2# |2# \u{16}2# \u{1d}2# 83# B3# L3# \\3\
        # z3# 04# a4# a4# \u{5}4# \u{5}4# \u{1a}4# !5# &5# J5# J5# O5# T5# h5# w5# \u{16}5# I6# X6# u6# \u{14}6# \u{1e}\
        6# \u{0}7# \u{a}7# \u{1c}7# -8# >8# T8# [8# )9# O9# \u{0}9# \u{10}9# \u{1f}9# &:# +:# e:# q:# \u{0}:# \u{a}:# \u{1b}\
        :# \u{1b}:# ';# ,;# 5;# 5;# Q;# %<# 9<# L<# \u{14}<# ==# \u{1e}=# 7># j># \u{5}># i?# }?# @@# z@# +A# 5A# MA# R\
        A# RA# cA# \u{4}A# \u{12}A# XB# XB# ]B# \u{16}B# DC# hC# \u{10}C# pD# \u{6}D# \u{b}D# .E# CE# ME# hE# wE# \u{1}\
        E# \u{b}E# \u{1b}E# \u{1b}E# 3F# FF# VF# hF# mF# ~F# \u{d}F# \u{19}F# \u{1e}F# >G# xG# xG# \u{2}G# \u{c}G# 7H# \
        IH# aH# rH# \u{15}H# $I# )I# )I# FI# oI# XJ# \u{7f}J# #K# gK# {K# \u{c}K# \"L# jL# tL# {L# \u{0}L# \u{14}L# \u{19}\
        L# 3M# IM# !N# !N# ]N# ~N# AO# tO# \u{8}O# #P# AP# FP# FP# \u{4}P# \u{1e}Q# dR# kR# \u{3}R# ES# \u{5}S# \u{c}S#\
         #T# TT# eT# \u{1}T# \u{18}T# VU# nU# \u{1f}U# $V# @V# \u{1f}V# 4W# JW# ZW# \u{c}W# \u{18}W# \u{1f}W# GX# LX# W\
        X# aX# aX# ;Y# \u{d}Y# CZ# bZ# lZ# \u{0}Z# '[# @[# @[# E[# \u{18}[# \u{1d}[# x\\# M]# e]# o]# \u{0}]# \u{e}]# 0\
        ^# 0^# a^# |^# \u{b}^# &_# \u{7f}_# ?`# \u{5}`# La# Wa# aa# \u{7f}a# Ub# \u{1c}b# !c# &c# :c# Nc# ec# \u{f}c# *\
        d# Cd# od# td# \u{11}d# \"e# 'e# 1e# [e# \u{8}e# 7f# df# xf# \u{2}f# \u{1e}f# hg# rg# \u{9}g# !h# !h# ,h# 3h# J\
        h# {h# \u{1c}h# 1i# Fi# Zi# ui# \u{14}i# \u{14}i# uj# zj# [k# ok# yk# .l# Fl# Zl# sl# \u{18}l# Xm# zm# Xn# -o# \
        \u{a}o# \u{11}o# 8p# Mp# \u{17}p# Oq# cq# oq# +r# ar# ^s# ^s# \u{c}s# \u{16}s# \u{1b}s#  t# dt# kt# rt# ;u# fu#\
         mu# mu# mu# \u{f}u# \u{f}u# \u{1e}u# 8v# Bv# Iv# pv# \u{5}v# \u{1f}v# 5w# Aw# Mw# {w# \u{5}w# .x# Bx# Lx# ]x# \
        ]x# \u{10}x# \u{1c}x# ]y# iy# \u{10}y# 4z# 4z# hz# 2{# <{# H{# Y{# ^{# ^{# n{# \u{18}{# \u{18}{# t|# 4}# J}# \u{11}\
        }# -~# n~# c\u{7f}# =\u{0}# I\u{0}# Z\u{0}# \u{c}\u{0}# @\u{1}# \u{14}\u{1}# \u{1e}\u{2}# -\u{3}# \u{12}\u{3}# \
        $\u{4}# m\u{4}# 9\u{5}# }\u{5}# 8\u{6}# S\u{6}# g\u{6}# \u{12}\u{6}# \u{1c}\u{6}# =\u{7}# L\u{7}# s\u{7}# \u{7f}\
        \u{7}# \u{b}\u{7}# +\u{8}# ?\u{8}# K\u{8}# U\u{8}# _\u{8}# \u{b}\u{8}# (\u{9}# -\u{9}# W\u{9}# a\u{9}# ~\u{9}# \
        \u{e}\u{9}# U\u{a}# Z\u{a}# _\u{a}# p\u{a}# /\u{b}# P\u{b}# g\u{b}# q\u{b}# {\u{b}# I\u{c}# [\u{c}# \u{16}\u{c}\
        # b\u{d}# \u{2}\u{d}# \u{7}\u{d}# \u{18}\u{d}# L\u{e}# x\u{e}# \u{f}\u{e}# l\u{f}# \u{b}\u{f}# .\u{10}# \u{e}\u{10}\
        # \u{e}\u{10}#  \u{11}# %\u{11}# *\u{11}# *\u{11}# ;\u{11}# E\u{11}# \u{1}\u{11}# \u{b}\u{11}# .\u{12}# G\u{12}\
        # V\u{12}# V\u{12}# d\u{12}# \u{11}\u{13}#  \u{14}# 3\u{14}# Y\u{14}# w\u{14}# \u{8}\u{14}# %\u{15}# 5\u{15}# ]\
        \u{15}# l\u{15}# v\u{15}# \u{17}\u{15}# B\u{16}# \u{2}\u{16}# \u{9}\u{16}# N\u{17}# j\u{17}# o\u{17}# %\u{18}# \
        %\u{18}# *\u{18}# =\u{18}# D\u{18}# -\u{19}# <\u{19}# n\u{19}# }\u{19}# \u{11}\u{19}# 6\u{1a}# X\u{1a}# m\u{1a}\
        # 3\u{1b}# 3\u{1b}# b\u{1b}# 5\u{1c}# K\u{1c}# \u{8}\u{1c}# \u{1b}\u{1c}# ,\u{1d}# ;\u{1d}# V\u{1d}# `\u{1d}# i\
        \u{1e}# \u{17}\u{1e}# \\\u{1f}# p\u{1f}# \u{1e}\u{1f}# / $ ; $ _ $ j $ \u{10} $ ,!$ 8!$ _!$ \u{8}!$ H\"$ ;#$ M#\
        $ c#$ o#$ d$$ d$$ 4%$ V%$ t%$ \u{0}%$ \u{c}%$ \u{1d}%$ \"&$ 1&$ ;&$ W&$ c&$ r&$ #'$ 7'$ 7'$ <'$ t'$ \u{e}'$ \u{13}\
        '$ \u{18}'$ +($ 0($ 0($ N($ l($ x($ \u{1}($ \u{14}($ \u{14}($ \u{1e}($ A)$ \u{10})$ +*$ :*$ \u{14}*$ (+$ G+$ X+\
        $ ]+$ u+$ \u{19}+$ .,$ N,$ \u{8},$ \u{8},$ K-$ /.$ ;.$ i.$ \u{9}.$ \u{1d}.$ +/$ +/$ 7/$ A/$ A/$ n/$ z/$ \u{19}/\
        $ /0$ \u{1}0$ \u{1d}0$ 11$ j1$ \u{2}1$ 02$ Z2$ n2$ }2$ g3$ \u{8}3$ '4$ U4$ e4$ j4$ o4$ \u{5}4$ \u{1e}4$ Y5$ w5$\
         \u{6}5$ [6$ e6$ \u{8}6$ '7$ \u{4}7$ 08$ X8$ f8$ f8$ |8$ \u{17}8$ #9$ 39$ z9$ \u{3}9$ \u{a}9$ \u{16}9$ U:$ w:$ \
        \u{8}:$ \u{12}:$ 7;$ V;$ [;$ s;$ \u{8};$ \u{17};$ #<$ 8<$ D<$ D<$ D<$ P<$ y<$ \u{5}<$ \u{c}<$ \"=$ ,=$ ,=$ ,=$ \
        q=$ x=$ \u{10}=$ ->$ O>$ O>$ [>$ \u{16}>$ \"?$ I?$ S?$ b?$ i?$ g@$ l@$ \u{9}@$ (A$ >A$ nA$ \u{1}A$ \u{8}A$ _B$ \
        _B$ yB$ ;C$ QC$ \u{10}C$ LD$ ]D$  E$ fE$ \"F$ JF$ VF$ mF$ MG$ TG$ YG$ gG$ zG$ \u{3}G$ \u{8}G$ \u{16}G$ 3H$ tH$ \
        tH$ \u{3}H$ 6I$ BI$ \u{f}I$  J$ ,J$ XJ$ \u{a}J$ \u{f}J$ \u{1c}J$ 1K$ PK$ ^K$ \u{12}K$ !L$ EL$ OL$ zL$ %M$ KM$ j\
        M$ \u{7f}M$ ,N$ ;N$ BN$ NN$ aN$ fN$ yN$ \u{11}N$ \u{16}N$ DO$ \u{12}O$ -P$ 7P$ pP$ \u{4}P$ 0Q$ :Q$ LQ$ [Q$ 1R$ \
        MR$ `R$ eR$ \u{a}R$ \u{1f}R$ :S$ NS$ fS$ \u{d}S$ \u{d}S$ #T$ :T$ WT$ WT$ vT$ /U$ \u{1f}U$ }V$ \u{17}V$ HW$ \\W$\
         aW$ \u{3}W$ \u{1d}W$ 3X$ oX$ {X$ \u{0}X$ 5Y$ FY$ ,Z$ ,Z$ HZ$ ]Z$ lZ$ \\[$ \u{9}[$ \u{17}[$ /\\$ h\\$ m\\$ \u{8}\
        \\$ D]$ \u{16}]$  ^$ %^$ 6^$ 6^$ Y^$ Y^$ h^$ \u{7f}^$ q_$ \u{b}_$ R`$ y`$ ~`$ \u{8}`$ \u{17}`$ ba$ la$ va$ \u{1d}\
        a$ \u{1d}a$ 3b$ pb$ ub$ \u{c}b$ \u{1d}b$ -c$ -c$ 2c$ [c$ gc$ \u{2}c$ \u{13}c$ Zd$ fd$ \u{2}d$ &e$ 6e$ ;e$ be$ ~\
        e$ 8f$ 8f$ \u{11}f$ <g$ lg$ vg$ \u{9}g$ \u{9}g$ #h$ Ch$ Hh$ Oh$ Yh$ ch$ \u{f}h$ .i$ Fi$ Mi$ Wi$ \u{1d}i$ Kj$ Uj\
        $ Zj$ \u{7f}j$ \u{1b}j$ \u{1b}j$  k$ 9k$ \u{f}k$ El$ Jl$ bl$ \u{1b}l$ =m$ Dm$ Dm$ Nm$ %n$ 6n$ Mn$ Tn$ \u{a}n$ \u{1b}\
        n$ %o$ %o$ oo$ {o$ \u{12}o$ \u{1c}o$ /p$ Ep$ pp$ \u{18}p$ sq$ \u{2}q$ \u{2}q$ 6r$ Nr$ wr$ |r$ \u{1e}r$ >s$ _s$ \
        ks$ zs$ !t$ Ot$ st$ \u{4}t$ Iu$ Iu$ Su$ ]u$ ju$ {u$ \u{9}u$ \u{12}u$ 2v$ ?v$ Fv$ Pv$ *w$ /w$ yw$ Hx$ Hx$ 0y$ \"\
        z$ Cz$ \u{17}z$ #{$ Q{$ x{$ \u{7}{$ \u{e}{$ \u{1f}{$ 1|$ O|$ Y|$ g|$ \u{3}|$ @}$ \u{1a}}$ (~$ -~$ B~$ G~$ \u{11}\
        ~$ \u{16}~$ $\u{7f}$ \u{a}\u{7f}$ \u{14}\u{7f}$ \\\u{0}$ \u{5}\u{0}$ \u{5}\u{0}$ \u{11}\u{0}$ \u{11}\u{0}$ P\u{1}\
        $ m\u{1}$ }\u{1}$ \u{1e}\u{1}$ @\u{2}$ \u{c}\u{2}$ \u{c}\u{2}$ ?\u{3}$ t\u{3}$ \u{4}\u{3}$ \u{1b}\u{3}$ P\u{4}$\
         W\u{4}$ W\u{4}$ l\u{4}$ \u{4}\u{4}$ j\u{5}$ \u{16}\u{5}$ *\u{6}$ L\u{6}$ p\u{6}$ \u{9}\u{6}$ .\u{7}$ M\u{7}$ c\
        \u{7}$ c\u{7}$ h\u{7}$ \u{e}\u{7}$ C\u{8}$ ]\u{8}$ {\u{8}$ \u{0}\u{8}$ /\u{9}$ C\u{9}$ M\u{9}$ c\u{9}$ t\u{9}$ \
        \u{b}\u{9}$ \u{18}\u{9}$ H\u{a}$ j\u{a}$ \u{2}\u{a}$ {\u{b}$ 5\u{c}$ F\u{c}$ R\u{c}$ u\u{c}$ \u{11}\u{c}$ \u{1b}\
        \u{c}$ '\u{d}$ ?\u{d}$ q\u{d}$ }\u{d}$ }\u{d}$ \u{7}\u{d}$ !\u{e}$ D\u{e}$ `\u{e}$ `\u{e}$ \u{13}\u{e}$ $\u{f}$\
         .\u{f}$ E\u{f}$ s\u{f}$ \u{d}\u{f}$ \u{1b}\u{f}$ 7\u{10}$ >\u{10}$ H\u{10}$ R\u{10}$ \u{7f}\u{10}$ D\u{11}$ s\u{11}\
        $ \u{1}\u{11}$ \u{17}\u{11}$ 6\u{12}$ @\u{12}$ n\u{12}$ n\u{12}$ \u{8}\u{12}$ \u{1d}\u{12}$ 2\u{13}$ @\u{13}$ G\
        \u{13}$ L\u{13}$ z\u{13}$ \u{12}\u{13}$ L\u{14}$ `\u{14}$ <\u{15}$ z\u{15}$ \u{7f}\u{15}$ \u{12}\u{15}$ \u{19}\u{15}\
        $ #\u{16}$ 4\u{16}$ 9\u{16}$ U\u{16}$ i\u{16}$ i\u{16}$ \u{1d}\u{16}$ $\u{17}$ _\u{17}$ u\u{17}$ \u{5}\u{17}$ |\
        \u{18}$ \u{a}\u{18}$ \u{1f}\u{18}$ 4\u{19}$ >\u{19}$ J\u{19}$ V\u{19}$ \u{7f}\u{19}$ \u{10}\u{19}$ \u{15}\u{19}\
        $ &\u{1a}$ &\u{1a}$ +\u{1a}$ \u{1}\u{1a}$ \u{14}\u{1a}$ $\u{1b}$ M\u{1b}$ x\u{1b}$ \u{4}\u{1b}$ \u{1b}\u{1b}$  \
        \u{1c}$ ,\u{1c}$ 6\u{1c}$ P\u{1c}$ ^\u{1c}$ {\u{1c}$ \u{7}\u{1c}$ $\u{1d}$ )\u{1d}$ .\u{1d}$ :\u{1d}$ D\u{1d}$ \
        r\u{1d}$ \u{1a}\u{1d}$ $\u{1e}$ 3\u{1e}$ L\u{1e}$ Q\u{1e}$ p\u{1e}$ w\u{1e}$ \u{19}\u{1e}$ 3\u{1f}$ U\u{1f}$ w\u{1f}\
        $ \u{18}\u{1f}$ 2 % W % m % .!% F!% ^!% ^!% !\"% P\"% U\"% p\"% (#% G#% X#% \u{14}#% X$% b$% o$% \u{11}$% I%% \u{12}\
        %% /&% Y&% Y&% j&% \u{b}&% \u{1a}&% L'% L'% t'% \u{10}'% ((% \\(% h(% r(% w(% ,)% \\)% \\)% h)% o)% \"*% .*% 3*\
        % O*% x*% }*% &+% =+% f+% f+% m+% m+% 5,% A,% [,% g,% s,% \u{6},% ,-% c-% x-% \u{12}-% /.% 9.% ?/% [/% q/% )0% \
        C0% C0% Q0% \u{a}0% <1% <2% <2% R2% g2% \u{7f}2% \u{17}2% M3% k4% \u{d}4% \"5% '5% 15% E5% \\5% m5% r5% \u{a}5%\
         \u{16}5% \"6% :6% !7% -7% -7% -7% s7% \u{18}7% \u{1f}7% .8% :8% ?8% N8% `8% e8% e8% 59% \u{0}9% \u{14}9% \u{1e}\
        9% B:% S:% d:% i:% /;% Y;% \u{2};% +<% 4<% C<% H<% b<% g<% z<% 5=% F=% T=% <>% <>% W>% m>% ~>% \u{d}>%  ?% %?% \
        ??% K?% c?% m?% \u{e}?% T@% \u{8}@% 7A% CA% LA% LA% ]A% }A% \u{19}A% (B% ]B% kB% %C% [C% MD% \u{15}D% 8E% NE% \\\
        E% cE% oE% \u{12}E% \u{1c}E% &F% @F% GF% VF% yG% \u{c}G% -H% OH% TH% \u{7f}H% \u{9}H% \u{18}H% GI% \u{d}I% 'J% \
        DJ% KJ% qJ% \u{4}J% 5K% LK% \u{14}K% \u{14}K% 'L% 5L% PL% \u{14}L% \u{19}L% ZM% ZM% ,N% CN% uN% \u{1}N% \u{17}N\
        % fO% \u{11}O% \u{18}O% 8P% GP% ]P% bP% \u{1a}P% 0Q% 5Q% ?Q% \u{1c}Q% -R% pR% +S% uS% \u{3}S% DT% lT% \u{d}T% \u{1e}\
        T% _U% tU%  V% -V% rV% \u{b}V% \u{15}V% \u{1a}V% >W% [W% 9X% CX% eX% oX% \u{5}X% \u{a}X% \u{16}X%  Y% )Y% FY% U\
        Y% ZY% hY% \u{13}Y% \"Z% 3Z% aZ% =[% F[% l\\% \u{c}\\% H]% Y]% \u{d}]% 2^% <^% U^% m^% \u{1a}^% 9_% >_% h_% m_%\
         \u{8}_% \u{14}_% #`% D`% \"a% Ua% qa% \u{17}a% #b% xb% \u{4}b% %c% *c% Qc% \u{6}c% Ld% pd% \u{c}d% \u{13}d% <e\
        % Te% `e% 2f% Qf% Qf% \u{4}f% \u{b}f% Og% \u{0}g% \u{c}g% =h% nh% xh% xh% Ci% Mi% ^i% ^i% ci% \u{7}i% \u{18}i% \
        \u{1d}i% )j% 9j% >j% \u{4}j% \u{15}j% $k% tk% tk% ~k% \u{8}k% \u{19}k% -l% =l% =l% Dl% Dl% ]l% ]l% (m% /m% Im% \
        jm% ;n% En% ]n% \u{d}n% 2o% No% Zo% \u{8}o% \u{17}o% (p% ?p% qp% qp% \u{1c}p% =q% Iq% Nq% sq% \u{a}q% \u{f}q% \u{f}\
        q% qr% {r% \u{18}r% \"s% >s% Cs% ds% \u{f}s% \u{16}s% Qt% Vt% ,u% 1u% {u% \u{13}u% .v% hv% sv% 4w% sw% \u{f}w% \
        Cx% Mx% Mx% Mx% ^x% {x% Ny% Zy% _y% iy% %z% Bz% \u{c}z% T{% c{% m{% {{% \"|% \\|% \u{f}|% \u{19}|% %}% Y}% \u{17}\
        }% #~% U~% \u{2}~% \"\u{7f}% 8\u{7f}% i\u{7f}% s\u{7f}% !\u{0}% 0\u{0}% D\u{0}% X\u{0}% k\u{0}% v\u{0}% \u{11}\u{0}\
        % @\u{1}% e\u{1}% e\u{1}% z\u{1}% !\u{2}% 2\u{2}% z\u{2}% \u{9}\u{2}% \u{1e}\u{2}% 7\u{3}% F\u{3}% P\u{3}% j\u{3}\
        % -\u{4}% 2\u{4}% 7\u{4}% O\u{4}% ~\u{4}% \u{19}\u{4}% *\u{5}% \u{19}\u{5}% 2\u{6}% F\u{6}% \u{5}\u{6}% =\u{7}%\
         P\u{7}% d\u{7}% i\u{7}% \u{e}\u{7}% M\u{8}% T\u{8}% \u{11}\u{8}%  \u{9}% @\u{9}% X\u{9}% X\u{9}% %\u{a}% a\u{a}\
        % m\u{a}% \u{3}\u{a}% 9\u{b}% 9\u{b}% S\u{b}% X\u{b}% v\u{b}% \u{13}\u{b}% \u{1d}\u{b}% 2\u{c}% K\u{c}% P\u{c}%\
         o\u{c}% o\u{c}% Y\u{d}% \u{16}\u{d}% Z\u{e}% k\u{e}% \u{8}\u{e}% \u{d}\u{e}% u\u{f}% \u{f}\u{f}% \u{1b}\u{f}% \
        \u{1f}\u{10}% .\u{11}% P\u{11}% _\u{11}% \u{a}\u{11}% +\u{12}% c\u{12}% \"\u{13}% \u{c}\u{13}% \u{16}\u{13}% 2\u{14}\
        % O\u{14}% Y\u{14}% e\u{14}% e\u{14}% x\u{14}% \u{1e}\u{14}% 3\u{15}% Q\u{15}% `\u{15}% B\u{16}% N\u{16}% \u{16}\
        \u{16}% +\u{17}% 9\u{17}% >\u{17}% n\u{17}% \u{7f}\u{17}% (\u{18}% -\u{18}% 7\u{18}% &\u{19}% %\u{1a}% ,\u{1a}%\
         ?\u{1a}% S\u{1a}% p\u{1a}% \u{12}\u{1a}% \u{17}\u{1a}% -\u{1b}% r\u{1b}% |\u{1b}% \u{1d}\u{1b}% s\u{1c}% \u{1a}\
        \u{1c}% $\u{1d}% +\u{1d}% E\u{1d}% b\u{1d}% \u{4}\u{1d}% (\u{1e}% 1\u{1e}% c\u{1e}% z\u{1e}% \u{7f}\u{1e}% \u{b}\
        \u{1e}% o\u{1f}% y\u{1f}% \u{19}\u{1f}% \u{1e}\u{1f}% # & - & g & x & x & } & } & $!& 3!& \u{7}!& L\"& L\"& ^\"\
        & ^\"& \u{16}\"& *#& C#& \u{0}#& B$& \u{16}$& 2%& 7%& >%& T%& \u{1}%& @&& S&& \u{1a}&& $'& $'& ='& G'& Q'& \u{1}\
        '& !(& +(& f(& \u{8}(& \u{d}(& B)& L)& x)& )*& t*& Y+& \u{f}+& \u{14}+& 4,& =,& p,& w,& '-& D-& N-& m-& r-& T.&\
         T.& T.& x.& 9/& @/& J/& c/& \u{19}/& 20& Y0& 91& E1& _1& \u{14}1&  2& 22& 72& C2& \u{18}2& Q3& s3& \u{8}3& \u{12}\
        3& \u{19}3& ;4& ;4& X4& {4& <5& A5& \u{13}5& ;6& m6& \u{0}6& \u{c}6& $7& 87& G7& Q7& }7& !8& B8& L8& Q8& \u{6}8\
        & \u{18}8& )9& b9& s9& \u{9}9& \u{18}9& +:& U:& U:& d:& R;& g;& \u{15};& !<& M<& c<& {<& \u{7}<& \u{16}<& \u{1b}\
        <& ==& ==& \\=& j=& \u{8}=& \u{1b}=& N>& p>& \u{f}>& 2?& S?& c?& H@& v@& \u{5}@& !A& 1A& IA& WA& \\A& oA& \u{c}\
        A& 1B& ;B& tB& @C& pC& \u{15}C& 3D& HD& jD& \u{10}D& aE& qE& \u{13}E& &F& 8F& DF& jF& \u{5}F& $G& 3G& FG& ZG& _\
        G& dG& \u{13}G& \u{1a}G& 6H& }H& \u{4}H& \u{9}H& \u{9}H& (I& 7I& cI& \u{0}I& cJ& cJ& \u{1}J& \u{6}J& \u{1f}J& A\
        K& \u{7}K& _L& {L& \u{1d}L& 'M& 1M& 6M& RM& \\M& jM& {M& \u{5}M& \u{1e}M& =N& BN& NN& bN& lN& \u{0}N& +O& 2O& H\
        O& /P& eP& oP& \u{0}P& \u{0}P& ,Q& \\Q& \\Q& tQ& :R& NR& /S& PS& \u{5}S& ,T& 3T& MT& WT& aT& \u{1e}T& \u{1e}T& \
        (U& OU& \u{1e}U& \\V& \u{9}V& \u{1a}V& RW& \\W& hW& xW& \u{4}W& ,X& ^X& eX& ,Y& 8Y& 8Y& OY& TY& cY& \u{7f}Y& !Z\
        & ;Z& YZ& lZ& qZ& *[& p[& w\\& w\\& \u{1e}\\& E]& \u{7}]& \u{c}]& K^& b^& q^& {^& \"_& P_& v_& v_& \u{1a}_& \u{1f}\
        _& [`& q`& \u{0}`& \u{15}`& \u{1a}`& +a& |a& \u{1}a& -b& 9b& Cb& [b& eb& \u{1d}b& )c& 9c& Oc& hc& $d& \u{1d}d& \
        2e& \u{4}e& \u{4}e& \u{9}e& \u{13}e& \u{18}e& \u{1d}e& 2f& >f& `f& %g& \u{0}g& 0h& Vh& ph& zh& >i& Ci& Hi& Hi& \
        Nj& Nj& Uj& fj& fj& \u{1}j& ck& rk& \u{16}k& <l& vl& ;m& Lm& \u{15}m& \u{1f}m& $n& .n& In& Nn& an& mn& wn&  o& \
        :o& 2p& 9p& Ep& \u{4}p& \u{9}p& \u{10}p& \u{1b}q& Tr& ~r& !s& >s& js& \u{2}s& \u{9}s& ct& \u{e}t& -u& Iu& lu& x\
        u& 3v& Uv& kv& zv& \u{1}v& \u{6}v& \u{1e}v& (w& >w& Hw& }w& \u{1d}w& 'x& 1x& yx& \u{f}x& ;y& [y& uy& Jz& Jz& ]z\
        & ${& ~{& 1|& E|& L|& ]|& r|& \u{14}|& -~& ;~& x~& }~& j\u{7f}& \u{a}\u{7f}& \u{16}\u{7f}& \u{16}\u{7f}& B\u{0}\
        & 8\u{1}& I\u{1}& U\u{1}& \u{6}\u{1}& *\u{2}& _\u{2}& d\u{2}& )\u{3}& f\u{3}& p\u{3}& \u{1}\u{3}& P\u{4}& V\u{5}\
        & \u{7}\u{5}& J\u{6}& J\u{6}& g\u{6}& q\u{6}& 7\u{7}& p\u{7}& |\u{7}& \u{a}\u{7}& .\u{8}& 3\u{8}& |\u{8}& \u{a}\
        \u{8}& \u{1d}\u{8}& T\u{9}& \u{b}\u{9}& ,\u{a}& I\u{a}& Z\u{a}& d\u{a}& y\u{a}& \u{d}\u{a}& 4\u{b}& 4\u{b}& ]\u{b}\
        & \u{19}\u{b}& G\u{c}& L\u{c}& b\u{c}& \u{c}\u{c}& \u{c}\u{c}& 6\u{d}& I\u{d}& \u{8}\u{d}& \u{12}\u{d}& H\u{e}&\
         X\u{e}& \u{1a}\u{e}& @\u{f}& Q\u{f}& \u{b}\u{f}& (\u{10}& E\u{10}& J\u{10}& q\u{10}& v\u{10}& \u{4}\u{10}& {\u{11}\
        & \u{16}\u{11}& \u{16}\u{11}& Q\u{12}& V\u{12}& g\u{12}& \u{8}\u{12}& (\u{13}& \u{7}\u{13}& C\u{14}& T\u{14}& d\
        \u{14}& %\u{15}& /\u{15}& C\u{15}& \u{9}\u{15}& \u{1a}\u{15}& =\u{16}& {\u{16}& {\u{16}& {\u{16}& /\u{17}& X\u{17}\
        & \u{a}\u{17}& $\u{18}& m\u{18}& \u{a}\u{18}& \u{1a}\u{18}& .\u{19}& M\u{19}& b\u{19}& u\u{19}& \u{1d}\u{19}& 0\
        \u{1a}& :\u{1a}& I\u{1a}& X\u{1a}& \u{1d}\u{1a}& 8\u{1b}& 8\u{1b}& f\u{1b}& \u{0}\u{1b}& \"\u{1c}& =\u{1c}& r\u{1c}\
        & \u{1}\u{1c}& <\u{1d}& \u{8}\u{1d}& '\u{1e}& a\u{1e}& w\u{1e}& e\u{1f}& }\u{1f}& \u{11}\u{1f}& 4 ' H ' k ' p '\
          !' g!' \u{8}!' \u{14}!' j\"' \u{4}\"' \u{15}\"' &#' @#' h#' q#' 7$' Q$' Q$' {$' \u{1e}$' 2%' {%' \u{13}%' /&'\
         6&' |&' J'' e'' l'' \u{18}'' \"(' f(' u(' \u{13}(' \u{13}(' .)' =)' =)' \u{6})' !*' 7*' i*' z*' \u{d}*' \u{19}\
        *' ,+' V+' [+' q+' \u{7f}+' \u{e}+' \u{1d}+' ',' 8,' l,' v,' \u{11},' \"-' D-' S-' x-' \u{d}-' ?.' \"/' \u{1e}/\
        ' t0' \u{13}0' !1' \u{11}1' 02' S2' \u{7}2' D3' Z3' m3' \u{0}3'  4' P4' a4' E5' Q5' {5' \u{1f}5' 96' H6' [6' e6\
        ' \u{f}6' \u{1a}6' \u{1a}6' =7' f7' y7' \u{8}7' \u{d}7' r8' \u{2}8' \u{7}8' <9' A9' \u{9}9' \u{1f}9' 4:' 4:' 9:\
        ' _:' d:' /;' :;' A;' \u{a};' \u{1f};' 0<' @<' V<' g<' ~<' V=' [=' l=' l=' \u{15}=' !>' ;>' G>' V>' \u{10}>' \u{1a}\
        >' +?' A?' b?' k?' u?' \u{6}?' \u{1b}?' >@' \u{6}@' \u{1a}@' IA' hA' yA' \u{17}A' )B' LB' hB' \u{14}B' MC' rC' \
        |C' \u{14}C' 7D' MD' [D' (E' ;E' JE' XE' /F' qF' \u{4}F' +G' :G' DG' UG' \u{e}G' XH' \u{0}H' ?I' xI' |J' DK' 5L\
        ' AL' \u{a}L' /M' CM' [M' \u{e}M' \u{15}M' 0N' 5N' ^N' jN' oN' \u{11}N' \u{1d}N' +O' WO' aO' \u{10}O'  P' fP' \u{5}\
        P' 'Q' 'Q' >Q' CQ' OQ' [Q' gQ' 4R' @R' LR' vR' \u{4}R' \u{19}R' )S' .S' JS' iS' \u{11}S' \u{1b}S' *T' _T' _T' \u{1c}\
        T' rU' ~U' \u{1b}U' PV' jV' oV' \u{18}V' ^W' pW' \u{1}W' \u{5}X' \u{18}X' hY' !Z' 5Z' [Z' |Z' 0[' \u{10}[' =\\'\
         K\\' \u{5}\\' ']' 6]' @]' K]' a]' \u{1a}]' D^' m^' 0_' 5_' b_' :`' f`' p`' \u{8}`' Ha' Oa' #b' -b' Zb' _b' sb'\
         \u{4}b' +c' Ac' jc' oc' \u{4}c' \u{1e}c' id' nd' sd' \u{12}d' +e' 0e' :e' \u{5}e' \u{a}e' \u{1e}e' 7f' Hf' Hf'\
         Mf' `f' \u{9}f' [g' eg' qg' \u{10}g' \u{1a}g' \u{17}h' (i' 2i' \u{7f}i' 1j' kj' 3k' [k' ek' |k' \u{a}k' \u{1d}\
        k' 'l' Fl' {l' \u{11}l' -m' Vm' nm' \u{2}m' .n' 8n' Hn' fn' \u{7f}n' No' wo' @p' rp' yp' ~p' \u{1c}p' !q' &q' +\
        q' 7q' wq' |q' \u{1}q' \u{1c}q' 0r' pr' \u{4}r' (s' Fs' Ms' cs' \u{1}s' Ot' `t' \u{5}t' \u{17}t' Au' \u{11}u' J\
        v' \u{0}v' \u{f}v' \u{19}v' 1w' Iw' Rw' \\w' 5x' Cx' |x' \u{d}x' /y' ey' yy' \u{e}y' Pz' \u{2}z' \u{2}z' \u{e}z\
        ' \u{11}y$+D!~#B6D\u{16}|:!1\"6!?\"=\"?!5\"E\"9!1!L\"G!4!C!@#C!s!P!B!0!4\"u!D!3!,!G#U7p$ P(x\"F!ER@!0r:|!Ev\u{9}\
        E$ D1t.C&?|O!Cpy\u{1c}!/sXw!3vfa\" F8w:)1 S#@$E!?#G!u\"8!D!:!;!9!8#6\"I!C%M'G\u{1f}d:!M!E!E!?!8#8!7!<!6!E!M!K!v\
        !B\"5\"r\"F!R!I!H!2!9$O!r!4\"A&\u{12}\" I:ygR<\">!:!P!?!B!=!:!:!F!<!D!A!8!F\"P!8!C$=\"G\"x!N!L!>\"K!E\"L!@!q\u{15}\
        '!/uNy!1{\u{9}}< G!I!J!M!M!T!N#K!K!P!P\">\"O!2#E!3#T!q!7!J!J\"S!>\"K!K!q!E!8*Y\")K(t\u{1a}m!8u\u{f}\u{13}$(A\"B\
        (s&F\u{14}d$ F!w8H!CN3\" I7s9l!-s\u{7}/!Es2K7 S\"A!C!H!G!H!G!A!K!u!?!C!J\"I\"G!A!F!J\"v!N!K!=!Fk\u{10}\"?O!qTL!\
        /wJ\u{c}#!H\"I7x\u{12}\u{19}!7ri\u{1e}@ N!;!?!z!M!M!p!K!N!L!;!B!F!J!L!T!B!,!C!K!F#@!H!A!@#M!E!B!N!L\"B\"w\u{10}\
        .\"!s.K\u{2}.!\"Fbo!7s\u{7}\u{9}!)uU(!/x#\u{f}$ I#D%y'C\u{1}\u{8}! tF)= O\"?!O!A!F!B!@!F\"E!H!?!<!v!@$q#I!@!M!?\
        !A\"R!G!H!>!w\"G!G!G!>&2!:u/-/\"<\"B!I#=!A!E!D!F\"=!>#w!L#@\"L!A\u{6}\u{b}!Ds\u{9}50 R\"B\"I!H!L\"I\"G!K!G#t(C!\
        D!D!B#K!M|:$!u\"t5D\"CUx!4utf, t!B#I!M\"K#A\"B#C#v!A%E!H\u{0}q!EB:a!?t\u{11}9\" E:>be2 O\"A#G!s!r\"B!L!L!C!B\"C\
        \"C\"O#J!F!J!C,K\u{f}q!'upl!,t}R!5s\u{1d}g!:t|<#6I!E.=GU!Eu\u{7f}j\" J/v\u{16}'!5z\"h- D!B+D!\u{2}\"B$A$B\"B!N#\
        p!P!E!BW,(%J\"I!E!C#@!C)G!Bb&!/sD\u{7}!2v\u{1c}Y(!<$E\"H#<%<(s!L!CH]!1t{s' q$E!G*D%t$E\"FTz(\"I\"I!K%L*D#I!Q!Kk\
        g\" t8F&\u{7f}!4u\u{1f}:#$C+H(I@E!)sD\u{1f}!@tR\u{e}!5zX>9 J\"M!F\"J!M\"I!F!B!B!C$0#P!I!G!F!q!@!M%J!3!3!J!u!?\"\
        CkU!4tM\u{6}! w\u{e}f!0J\u{1c}b!8u)\u{14}!)v@)!$th{!EtM\u{1a}!,u8J? I!G!L!I!L!;!<!H!<!?!J!<!B!P\"H!o!u!s!t!/\"E\
        !C!?!5#E!M!M!O\"6\"B!C\u{3}\u{4}!.w2k0 P!:!{!L!A!C!>!C!G#G$>%8#O!H!H&;tf\"*@0uC{( M$K+D)J!K!B%D&t\u{6}T\"7w\"I1\
        :!@wMv3 M!8!?!v\"<!>!?!7\"L!8!9!9\"G\";&I\"J$G#:\"GJ[!(G\u{17}.!8J7\u{e}!\"I\u{1d}b!(spC\" x'J\u{9}\u{0}!2qir!'\
        t\u{1d}\u{f}%/F(r$D\"r(HZm\" K7u'L!7t[<#$w%E$Dqf.\"C!?!E#?!E!>!:#C\">#?$<!;!\u{2}-;qu!%L\u{13}\u{4}# H\"w6t(q\"\
        <H$z\u{e}c!@t}{\" D6|\u{12}\u{12}!4t\"<\"3t%Jnb\";q#qs\"\" I'u[\u{19}$ J#M/D&q+U#>Q\"u#G\u{17}\u{19}! GO'!%u\u{17}\
        \u{1f}!:uJ.!&v}s*!A#@!F#F\"F\"@!=*F!F-s6\u{1b}!7s:>!0rC-!$u\\\u{c}!%K\u{1}c\" J8wI!5 A!;!;\"=!s!A#A!;!B!A\"s!u\"\
        <\"E!8\":!=!A\"<&t#G}a!$s4n!Evq\u{19}\",v#I8p\")I&xAi!!u\u{15}e!@tll!4ti*!Er?Y!=pM\u{18}!\"t=V!Au$\u{12}\" D9{6\
        \u{1b}.!=#=\"=!H!C\"D!B\"A&>!9#<!K\"w\"zoy$\"C\"G#K(@Il' t\"C\"H!E*D)?!@#\u{19}\"8H!uz\u{19}\" K\"tl}.!A!C\"A!B\
        \"G!B\"G!H\"=\"K%r$I!J!;f\\!Et\u{11}U!$Ep,!*wVw!\"M\u{12}C\" C7u\u{6}L\" p9CC\u{18}!$t;.\"!v\"E\u{19}0\"7E.D\u{c}\
        )!#F58!<p>\u{e}!\"M7\u{1b}) G$v#F&t\"D)E\"D%s&Do!.#K!K\"@!F\"<!L$v!E\"J%5\">\"E%H!:;\u{15}# H\"E'v\u{1e}P!Brp\u{19}\
        !0tkf!%uls! tHn!4t>5!7tq\u{1d}! s+S\"*y-F\u{5}\"! w&5\" u8FtZ!Eu2R\" I/{Pf\" {8>DW!%uv\u{1c}' Q'D#D%C%:$B\"AM{C\
         J!G!L!I!M!:!;!:!:!>!J!<!A!P\"H!o!u!s!t!.!/!F!C!=!5!m!7!E!M!M!O\"6!Q!B!C\"L/!@!;#E#F%J!C#>#u\">!?!G!@!?#I#x\u{4}\
        ?!1t\u{13}\u{1}\" K9v#&(!@%r&D!?!E!M(F#s\u{9}T\")K(t\u{1b}p\"@w%FGJ: s!<!;!@\"A!I!o!F\"O!M!G$/!-!I!H!I#B#F!0!5!\
        w!G!L!/!.!Bq\u{18}\"4I1v\u{16}%#!H\"I7x\u{4} \" O8x\u{1d}p!Es.@!/v\u{0}0!;xa\u{18}\" x$HOS!:u,h! t\u{15}\u{1}!3\
        u\u{2}f!)wIe+ N#=!A\">\"A%>%<!;#A\"M!Ldb!1tOT\" w7J^(! wuR!Au9}C p!G!M!;!S!M!K!?\"M!N!S!N!M!?!V!G!H!O!K!M!C!.!W\
        !Q!O!G!J!I#B!G!F!S!K!C!Hj{!EtzR3 Q#C!H\"A!J!H!B!M!B!;\"8!@\"9!M\"5#>!N(<!9r:!Et\u{1b}e!*u,1!(t)\u{1f}!:uWg!EsI-\
        ! Q\u{12}q\"*v%JQ8# G8r-w\u{1f}T8 S!O!q!H!M!F!D\"B!5!H\"O#D!R\"D\")$F!F!A!J!5#2!1!-$Te\u{c}\" D9z H!:t=\u{2}\" \
        H)v`\u{13}# t8G-Ft \".H!wj\u{1a}#!x8<!Anb!:snp)!<\"F\"E\"H#<%<(s!L!DC\\!EtHF$$E\"~)D6CTM\"7t.J0\u{7}!3t\u{1a}\u{7}\
        !/uY\u{f}\"2s%H\u{5},!!xf\u{2}#2v%F#C7\u{d}!&s6T< W!R\"F!6!D!7!I!G!s#I!R!L\"E!B!P\"A!1\"K!M\";!2!C!L#t!0!C!E\"L\
        .%!'up\u{a}!'uC`!+t\u{e}c$/D%;%=,B\u{16}\u{13}!$t9e!(u\"`!@tm7!)r\u{15}s- Q!?\"E\"D\"G#@'=&B!A!y!L%K&=\u{c}K# L\
        *L.L\u{12}\u{1b}\" x8H);!$vY\u{4}!9LCa#0G\"x3Hrd!,G0t!:tb\u{11}# I/{+I[\u{b}!0pc\u{1b}\" K8w 8!9vbF)#I\"K!F!K\"\
        F!F%E(I#u*d! w\u{d}l\" I&v\u{1f}5! x\u{12}\u{f}!As8g!?vy\u{17}$ v'G(F)MH($$G\"F)F6>$\u{8}:!>!v!=!;!M!8\"7!9!H\"\
        8!7\"6#{!q!<\"6!H!s!F!=$q!:!6!6\"=\"8l\u{1c}!7t)., Q!B\"F!B#G&C\"?'E!I!r(w%?\u{9}eB M\"N!;!>!>!H!;!<!1!A!4!M!H!\
        G!B!M\"\u{1}!q!L!@!:\"O!u!O!-!0!y\".!+!-!J!@!C!9Yv\" L/vN1!Eu-\u{a}2 H!8!8!B#?&?#:$5!{\"I!p!6!;!{$E!K!9%8;n\" v\
        8A`--!?\":!B\"C\"<!H\"?!E#D%:#@!V-?Wb!\"sV\u{6}# C'v&Fm/! tK9!/tL)% E$t)t%C3B0B!6xoT!/Hq~$'D#E!},E5`!,r\\6!%t\u{3}\
        \u{4}+#D\"E#F#C$@\"A!<'J!>&?!=qi;!3!I!K!6!N!?!>!C\"L!D!5#E!@!P!I!=!t\"J!q\"E\"Q!N!t!G!2!>\"MQ\u{10}!!u}$! wL\u{a}\
        # H/z6F/\u{16}= V\"J!M!L!J!E!K!9\"L!G!N!M\"<\"G\"F!O!K!M\"M!P!G!O!@!K\"B!*!O#A!PCj!3sVy\" I#vxK\" L*scK!2uE\u{13}\
        ! u\u{1c}r\" K:uUo\"*v.E\u{9}=!-p(\u{f}\"3G't\u{9}^!*GH\u{11}!&tr\u{12}! yy\u{3}!6vmn!7tZv/#K!L\"@!F\"<!L$v!E\"\
        J%5\">\"F%I!;%Fs\u{c}!Et\u{8})# \u{1}\">%Aid'$J&G\"F&t$F\"M-AD\u{1f}#!}7G\"@r\u{b}\"7K\"sbc!:t\"?!Ew\u{16}t! }Q\
        0!;t*D!9H\u{18}!!/xh\u{1a}+ I!A!H!M#P\"I!G&M(H#B+JU_!;t\"5!@w9\u{d}&*>%?$v#D!A!D$b!AsRU!;r\u{5}i!:s%M\" K*v+}!3\
        ui\\#*K,E*t|I!'u\u{12}P( s!t!F\"B!D2H!K!Ljx'%|!C!E!C'D)G-C\u{16}=!Esqe!As\u{12}\u{14}2 l!@\"@!>!?\"D!A!x!<!@\"=\
        $@!?%O!C!;!?'<A+2 v!>!<\"N!;!v!q!>!;\"J!9!8\"I$A#C!>\"<,9gh'%|!C!E!C'D)G-C\u{10}-< N!P\"B!;!E!:!D!F\"G!8!I!3!F\"\
        >\"B\"I!J!D!D!P!F!V!T!?#=!B#E\"v\u{2}>! rz\u{7f}$ E$A#v(zU.!1s_I!!r/W!8s\u{d}O!@wk_%$H%@!C6@%p\u{10}a7 B!z!x!L!\
        t!=\"G!@!F!E\"<!9!K!>#:!9!5\"<!:!F!8!8\"8:I!7s\u{1a}\u{17}( K$K+D)I!J!A%D&tA\u{3}\" H8x,Z\"$w+J\u{7f}x!Esw\u{5}\
        !+tXk\"4H&t!>!+t\u{13}}!Ew\u{6}!#4H#t#I\u{13}#$/t'E\"L-Ai_!:tq\u{a}! JR+! N]\"# v'J#GO\u{1f}\" H8xJ+! vvO\"$s4J\
        \u{1b}\u{11}!9x`\u{1d}!7u\u{12}m' Q\"D%L#D+7#z!F\u{14}-\" v8Lx3\"2H\"t9\u{1c}!Er -# F2t%D^<!*y}+\" x%G\u{11}d!1\
        t+,! u5e/!E!A\"D!G\"F#B#F\"A'D\"H!D!q#I\"o&DA\u{2}*%D!B!H!F\"H#E\"=(A!E$zqA!+v\u{e}J\" v8J10# E!u8IYS)!q\"C!B#=\
        $:!u*>\"B-@:,!=qg\u{16}!$udq!/wkk! x0\u{1}!@uv\u{c}4#L!O!J\"G!K!>\"E!K\";!?\"<!?!;#<\"O!N!Q%A!=%Hik&0u-G!H!z!B\"\
        FZf\"$u)H.q\" I7v+;!=s\u{1e}&# I*w%F_,!EwkN!(s\u{5}@\",|#Cc\u{5}9 N!J!K!@\"D!=!?!B\"?!J\"<\"u\"J!;!J#H!J!H!=$G!\
        F!r!I\"G#H\u{15}X!&v\u{1c}V!&xiW!3u#h!4t{\u{19}!(t+\u{1}!Ev\u{12}\u{1}\" O8tJo\"7E.D6G\"4s%J\u{2}D!9uoF\"/x6D+b\
        A I!w!D!v!H!J\"E!L!I!L!M!P!O!R!Y!>!D!?!K!I!.!T!D!B!B!Q#P\">!K!J!M!=\"uK~!1t3e\" y*FKF!Et|>!)sPp& E!>!B(C(u&ClS!\
        *Fc]8 >!E!A!I\"J!M!B!J$F!G\"F!0!J!R$M!t!I!D!P!3!G\"u\"L#ACh& s4u#F!E\"G+E`S!3t(\u{18}\" L8qH\u{10}\" y8Gw\u{19}\
        \" K,uIR#2J\"u#K\u{d}I# s%D%@Z\u{1b}#2v%H.If{%$})D)F\"L-;*Q& z%G$E!E!C-E\u{7}N\" x%H9W##D,w-z93\" L\"te\u{1a}\"\
        7u#JtE!:s@\u{15}! Jb\u{8}!$s5o!4t$v% E1;!s!s2?)f!8t{\u{1c}!:tKb! u\u{5}\u{10}\"(v0C\u{1f}]!:s:\u{b}!8J|\u{13}$ \
        ?!@!\u{2}6CB\u{15}$ N$E&B.Hk`! u_(\"%L3H69! v('# s7I\"u\u{a}F!)r8w!=ph4! s\u{0}j!\"w\u{b}u4 r#F!K!M!K!K!C!>!B!F\
        !E!=\"N#7!8$B!=!H&M!9\u{d}\u{e}0\"7\"?!F!;!G!8!=!G!F!@#8\"<%;\"O$I%K\u{14}\u{b}\".K!t Q!,rFG!'w~L!$vRl!@t*\u{4}\
        ($F'A$A%y#@#>#u(?'s!@tlr\",K+u\u{12}?!5r4t# t/I)Lz\u{1d}!Augt!Ev+g\" x8D&L( N!C\"B$I$H,F!J-Aup\" I'uQ]!@wx5\" F\
        #uB\u{16}\" J8u?\u{1a}!5vUS!2t84! v}w& L%B#D\"J!|-L2c\",K+u@F$ r!Q6M!Mhz! wR8#*F%x+I&|8!A\"I!9\"G!B!H\":#=\"Q\"\
        E!3!N!J!0!M!D#D!6!4!L!I!H\"0$K\u{6}\u{1d}\"&u)D,\u{a}\"3K.t#t) F$s$>\"u!@!?!B\"B1A|$#2J\"u#J&*!3u!t!@ws6$\"D(M\"\
        D!Fg'!\"E\u{1a}s;!K\"?!R\"@!H!H!?\"Q!M!8!9!V\"J!?!>!L!-!z!D!C!D\"/!2#/!,!,$wW>!/w\u{0}J!=s\u{1c}\u{e}!2xrb\" KE\
        w\u{1d}\u{0}\"#u9L\u{e}t\"0M5q\u{17}\u{16}/\"G\"A!G!?!D\":!D!D!;!=&;':\"L#<!<\u{e}+!1tA\u{5}#4H#s#He%\" I6urg\"\
         J8u:Q!2s\u{d}O!5s\u{12}0: M#s!L!E\"H!@!K!F!H!E!L!@!A!6!E!K!L!L$N$s#2!I!I!Q!B\"N\u{14}.#!}7G\"@PU%\"E\"H#K(@(F\u{10}\
        x!7DV7\" J2x\u{d}\u{1c}\"2J\"uC_+!t\"C!C!<\"<$9!t%:%>\"B-?7a+ D$D(D!\u{3}\"A(A#M#t!L!B!A4N!7t>_!7wB3- {$F!B!E$r\
        !<!=!@\"A'K!C\"B,Bs\u{1d}* K\"D&F\"F'q&@!H!D!?%A'2\" K8s\u{7}H\" H/x2N!3v#!!9DlC8 P!M!C!L!z!B!@!C!E!>#<#E\"6!K\"\
        s\"I!E\"G$t\"E!4!7!E#:WH!9vkM\" w(G\u{4}(! zJ/\" L8tW=*'@!<!}!>!<!?#?$>%v-AHM\"#F9{\u{7}Z!4w4Q\" E'u#y!?pW]!7D}\
        N!EsDJ.!t!=\"E!?\"B!E#C!?#v\"@#A#D\"H,;\u{2}6!-v#\u{11}!5snM! u5n\" L#v\u{5}h!!u\u{1f}\u{1f}\"1F)v\u{b}'!,t3+!8\
        t<.8!5!K!;!A\"L!@!?!B!J!E!y!@!6!u!8!5\"5!2#>$8!9#7!7%N=/!Es~\u{f})#E\"D\"v#=!C,B!?\"?+=\u{d}L! u\u{7f}#!-w\u{7f}\
        \u{4}!?pj\u{c}7 =!N!J!>\"9\":#L!<!M!s$m!<!=!9\"9!<!;!:!<#K#@!6\"J~&!$u^Y! u}\u{b}\" \u{1}8?3\u{c}8#?!A!B!G!A!;!\
        3\"B!G#J!N!E\"E\"0!J!s!;!C!N!2!5#?!O#DA=\"*x%HW-!$@\u{10}T' D\"=%C(=%9$?!\u{7f}C\u{9}!$zy\u{13}# x!s!@1\u{16}!/\
        sx;\"3G'tSV!-tza! w8\u{7}!@t\u{19}\u{0}!&t\u{e}\u{13}\")J/v\u{7}:!.wP:!:t\u{16}U!,s\u{c}\u{b}!8t\u{4}U!:Ic\u{1a}\
        #2v%H.I\u{17}I#2J!I'qCy!3wi\u{14}\" }8Fu*8!@!;!?!Q!D\"E!F!D!O\";!I!C#>#u\">!>!G!@!>#I!R\"x!;$J>2\"8J'y3A!%HNS!7\
        teP\" H%xez!4ue\u{4}!7s\u{6}\u{3}! Ji[!AsEo\" L,t&s##M'K%Lgj% P$E&C.F!EB2!+F\u{8}\u{1a}!7tp>!;sF?!E@~q!:v=\u{1e}\
        \"!u.Jkj@ h!D!S!>\"?!?!A!0!7\"O!R!P!H\"B!-!?!S!m!>!L\"@!y!J!I!7!L!@!C\"q\"J!D!w(\u{f}!/t\u{5}U#2v%H.I9\"! IIy$!\
        G0z\"F-J`4!,sR}!$s\u{14}z!+uw$!4uBV\"7z#HY:\"1K!r6Q#>L$r#qqt5$?!=\"F!=!;!J#;$<\"<!:#;!G!B!J!<!?!E!P\"B\"t#z\u{11}\
        |/ @!P!@\"t&=%Q\">\">!<\"A!B!A\"C\">)M,S!*I|e\" u9L1\u{1c},!p\"G!G!J$D\"G!D!?\"K)L!J!=s3\" J9uR;+\"A#G\"B!E\"D%\
        ?'@!@\"F!>&@(\u{8}!.voZ!7vz\u{9}'$G'A$B%y&?#u(@iN\"(K=t0~\" q*FU\u{8}) R!@!@#G\"H!N/G!w-@v\u{11}$!r\"t5E\"DVg!A\
        u3x0 \u{2}\"=!>!B!>\"A!x\"@!;!;#>)3\"C\"A$A%<qQ!#tM2/!<!J\"E!C!?!D!F%G\"M$8#E\"M$>#8!:\u{1c}'\" J/x\u{1b}\u{e}!\
        1tYZ*\"@\"B!D!H\"B$C#D(r!J->v,'!D%E$F,B!>#B't}\u{2}! |jL\"8K\"t\u{0}\u{8}!(C|Z!3v\u{1b}Z\"<t$KY5; @!A!=!=!P!\u{7f}\
        !\u{7f}!F!<!<!:!8!O!8!>!8\"=\";!7\"O!?!:!>!>\"?#K!?gV!8v\u{c}/!2s6p\"7M#Fx/.!A!u#H\"E!F!D!M\"A!G\"?'B!E!t\"=QX(\
        !~\"C!C4D\"?!v%A%G!u!;u<a!/yq<!!u1~!EwW3$-u\"B+C+C=X5\"C!I!>!D!;!?!L!9!E\"z!8\"9%J$K\"7\"L!G!G!7!t%DQ\u{10}!+s\u{7}\
        u!$u\u{0}.&\"F#<%s!;-E\";\u{9}d!4sv<% P$E&C.F!EG\u{1f}!3zhh& F%z#@\"J!=!r9\u{16}\"7u\"L\u{1a}0!$wnf! v$F# G%t3E\
        7<!&yM\u{1b}$ E'{(C!t{A#%M%E%r&=!@t|1\" F)v\u{1f}i!/y\u{1f}\\1!<$D!I!E!>!A\"B\"G!:!C#>!O$B$=!L#G\";j\u{11}# F%G\
        +x\u{5}1!5ss\u{7}! uY2!1t8 \" F8w\u{0}s!,DW\u{8}' D\"=%C(=%9$?!\u{7f}\u{d}*!1z8!*#E!D!D\"H!B#B\"<#t'=#=^;!8I\u{1}\
        {!4te(#%G%r%J\u{11}\u{7f}#!u6G\"PF\u{1e}#*L%H6?r$8#A!E!H!G!F\"D!N!F!H!L!/!G\"3\"3$=!B!E\"7!8!E\"E!D\"D\"uf?\" D\
        8{\u{1b}\u{0}* s#A!E!B\"N#@#<\">)?\"BO0@ I!t!H!q!E!E#Q!K!I!P!Q!K!J!U!C\"8!H!I!)\"B!?!L!I#M!J!F!I!E!M!8!J!{\u{3}\
        \u{1e}\"*r,F\u{7f}y\" u8K(\u{6}!9tFW!8t\u{2}2! sLe!/x\u{1a}\u{7}!=oP?!9H\u{14}=!(sO$$ H$t)u-G%:\"/H6t\u{4}X!Exm\
        C# H!u9H\u{1b}\u{12}<!D!G!M!O!A!=!J\"6!A\"H!7\"D!1\"2!H!x\"G!F!L!;\"1!4#M!8\"M!>!@!qN^!Evg}!)uhy$)@!D6A%q\u{6}\u{19}\
        . q!C!E\"F!v!@!J\"A!A%E'=!C!A-?P@% K\"|(A)v%GY\u{3}< O!G!<!O\":!~!|!K!D!C\"4#C!0!L!3!S!-#2!B!;!-!G!E!L!E!G#B!C`\
        p# I#v%HX\u{1a}! t\u{6}\u{1c}\"1G.sg\u{12}! wtP\"!s.G7]2#K!N!J!O!H!I!?\"C!I#>\";!>!9#@\"O!N!O+E\u{12},- N!C!N!@\
        !>&J%>%r!p\"P\"<$K&Fqh\"4u$H\u{19}=( G\"B(N#<)t\"G!A!Hr\u{16}!%u\u{c}\u{0}& t\"K!E'K%H6B\u{0}2! wTS: O!L\"=\"E!\
        8!>!H!r\"?!:!=!2!D\"r\"J!*!3\"O!M!G!/\"6\"F!F\"0$M2\"!%xx,!<tL;(\"s#E*E#>!=%B!N!Bp\u{10}!-sp\u{a}#$H)n*Na\u{11}\
        !8s}#!-t2R#3F%D)u>\u{1a}!0p}=\"\"J>s_\u{1d}!Eun%!(CR9!<{V\u{9}\" M7ss\u{5}!8q$\u{6}. L#A!A$\u{0}\"D!B#E!@'A\"L!\
        t!A&A%@-;' ~#B\"@%D,>\">\"CT\u{14}9 P!|!A!N!H!D!L!B!>!?!I\"O!N!2\"4\"6!H!.#<!D!J#8#>!3!0aD!$sv4!$Ex_D N!I!>!H!?\
        !J!8\"A!J!2!6!?!4!2!6!3!E!5!u!H!1!1!?!\u{6}!C!H!0!D!7!\u{0}!G!J!L!=\"@!H0\u{14}, 9\"<\"@!<!I!v!r\"r%s'=\"B-A\u{10}\
        w!-u\u{a}y!:u$\u{1a}!4w_j!/u]\u{7f}!;s6\u{1a}#)G&G6xbr!-uxr7 t!;!s!H!J!K!B!G\":!N!E\"@$:%G\"G!N!F#w\"9\"9!F!E\"\
        5\u{7}j!$E\u{13}\u{8}# H4I1vmH$ F\"G2u1pN\u{10}!/s7@!<r1I#!x=J\"s\u{1a}@/ z!E!B!B\"K\"E!H!K%v!C'A\"J!L!B+EI\u{c}\
        !*up\u{d}\"5r#M\u{3}w& D/A(@!D!\u{1},D\"P!Es}.$$G\"u:D%?R6!5s\u{7}V3 9!?!8!?!<!t!7!O#p#8\"w\":\"=#6!:!;!>!?+94^\
        !4tIA*!@&G\";!B!B\"D\"B%?#t#?OT!:t\u{1f}2!9E\u{7f}_!7s9?! w\u{1c}\u{6}!\"D{#\" u8IOO!8vj#!8v\u{0}\u{9}(!~\"C!C4\
        D\"?!v%A%G\u{1a};!Es_^!-xw\u{f}!*Jm\u{10}!8u<\u{2}!1sa'\" L8t\u{e}\u{1c}# t*F;Ie\u{7}!$s;p!,yDb; P!q\"A!Q!T!H!7\
        !I!>!I\"I!G!O\"L!o$?!S!?!B\"J!&!v!P!I#L!D!Dv_!%{]I\"/I!vgR!1t1s\" K\"tb\u{14}\" K*tB(\" G8w&E!,ui}! ux?!%t\u{0}\
        &\"#M9rku\" v8@\u{1d}\u{14}!=r,V!7u\u{4}X!Et!\u{1e}!!u$2! x\u{b}4! v%\u{12}!3tEz!,tc\u{e}%&t!E#F%D6COD!;r\u{6}=\
        &\"D\">+x&u-u#@e\u{17}/ L\"I!C!K!B!E!C!{\"B!B!F!G*D!I-@,@!Es}($'E!w0=-=\u{9}#\" y/F>\u{11}\" L(uL\u{5}!8tBr\" H\
        #wy\u{12}!/s\u{8}'!0wD;! xtN!7sB(&)H(q#v#G\"G,EyB!Ez9GA O!>!G!<!G!{!w!>\"x!M!=!J\">!R!)\"E!I!=!,!T!.\">!T!+!.!A\
        \"O!-!E!@!C!t!u\u{1b}3!/vIw\" I*vpK!-w/3!+v+\u{7}!7va2\" G8w{\u{1e}!.v\u{1b}\u{16}!/zlI\" G:t4Z!!ut(# t7E\"F;H!\
         Hp\u{13}!2s\u{6}R! tj<!<w\u{d}\u{18}(\"q#9\"7#7%>':#r,D1s#=F!H$z\u{5}\u{13}!,s\u{12}:!:y!\u{1}! u\u{17}&\"*K\"\
        s)]- N!;\"G!<#<!7!A!=#@&{$=!D-GZ\u{3}!Au#8'#F*E\"?'I!C)w%A?\u{1f}%%F&@$=)F!@i:\" s#KS\u{6}(\"G#D\"H#G%G(A!C!z}5\
        !+t{0!=q\u{1}\u{9}8 p!M!I!Q!H\"I!H!N!E!N!O!M!L\"E\"7!K!H!6#C\"L\"I$:!L%19c\"3w,GF\u{17}!/s\u{a}8!EsnY&\"C\"G!H'\
        G#E(E 0#7C!E!{U|* B#E!D$z#>$D)D!D#B$q\u{1e}\u{3}! t%`#$u%M&HwN6 G!I!K!M!M\"N#K!L\"Q\"?\"O!2#E%q!8!K!J#>\"K!K\"E\
        !8h4!-uHo$ J*x!G-K\"\u{3}\"(s#Kw8\"#x5Cm@\" G8zI$(!B&D(A#q\"@$D\"C(tT\u{c}!8K\u{9}S8!8\"D!G!?!>!D!A!;\"E!u!?\">\
        #?!6!L#I!E!?!6!z\"I#=!9$OJT!&tc}#1L.t&LQ%! tG'!,w\u{2}v1 u!q!B$@!D#?\"C!=!=!A\"G!o!D$O!A!B!<!E\"7K.v|\u{1b}\"/w\
        +ES9! F0}!/y\u{17}X\",v#IN\u{1}!As\\]%(E#q\"s\"A'C5\u{e}'$}\"E&F!C)D!I.:_O!:tEb& N$E&B'A'F!E.h!9t4,$ M7r\"E!D\u{8}\
        \u{3}\" I8x'%\"-v8I%r< D!r!B!B!P!H!M!L\"K!B!J!G\"H!J&v!F!L!J!G!=!4!2!Q\"r!H!J!?\"B7K!\"t\u{f}=! uf % D5t!{\"E-x\
        r\u{7f}!7xt_\"#t5I\u{11}3!'t\u{9}W!:ykW\"7z#HVu!)r\u{12}\u{16}\"0w)I\u{3}\u{15}!7t\u{10};' }\"G#D\"K/F\"E!BE}\"\
         D9z@<!\"uJ+#$E&B.KfB(!B&D(A#q\"@$D\"C(tRs!-s:N!:vEA!7u&D!(I\u{4}\u{f}!1vtj! t\u{17}\u{4}!(w:*!-t\u{e}\u{18}! s\
        g|!4u8\u{17}!7tZJ\"(I'uKw3#G\"E!A!H!7!=!E!:!;!:!\u{7f}#7\"9!4\"x!;!C#>%Cj#\" u\"PsA' A!C\"z!A3>%u!Lk\u{7f}!8u8\u{3}\
        !1u\u{e}l!8KF8\" F6z5\u{1f}! uY\u{15}\">r!L./4 G!;!I\"I$y!:!s\"A!5\"G\"8\"2!6\"H!6!Q!J!4%:\";$r!EDN>!&y\u{1f}\u{14}\
        !:umr0!>!v!Q%<\"=%<!\u{0}\">!<#;!9!Q!>!<&<%L\u{1b}]!As\u{2}G+!p\"G!G!I$C#D!?\"J)L!J!=OD!Etw\u{1a}!%u2G!&xgb!*tx\
        8' t\"C\"H!E*D)?!@A\u{1a}\" {/D&C$ z\"B!C5J,\u{7}$ E)H!B.~\u{11}I% @!?!\u{3}6A\">y\u{18}% y7E!G!E!G@aC J!K!7!=!\
        u!F\"A!M!E!V!>!=!S!s!p!5!O!D!H\"6!3!S!X!G!o!4!O!I!K!o!O!G!N!A\"L\u{14}n!/vM\u{a}\" x2I0X!/t\u{3}\u{d}\" H\"w]B!\
        ,u\u{1f}-. q!C!E\"F!v!@!J\"A!A%E'=!C!A-?86!2r_9$'H0F!K!I<\"!(s\u{d}\u{6}!'r\u{b}\u{7}\" y8F`V!+xdi!0u=O6!A!C!=!\
        E!F\"?!D!>!9!=!I!B\"=\">!>!;#<!;!\u{2}\">'=$;\u{18}\u{1}\" N8tE<!2u\u{7f}\u{7f}*%J\"I!F#I!H!E*C!P\">+sd\u{5}\"$\
        J)v\u{e}x$3H't%q&HJ'!1t\u{1f}j!)v\u{8}\u{7f}!2t\u{13}J!4s(J! vg\u{d}\")H<x\u{19}E!1sLb!/x(T\"@x%D2Q( A/<\"?&u!?\
        #q#C'HT~!.wU\u{1}! s\u{6}\u{1d}! y_P!@u\u{18}P\" z#Gzk!/vg\u{0}$ v*D0H+t$N##H,z6D\u{6}l\",|#C\u{2}x!4u\u{6}b, C\
        !?!=\"E!J%F%A!{\"?%s!O!D\u{a}\u{c}& I%r\"s,F#B\"Jp{!@x\u{e}\u{10}!1vO\u{16}!:u\u{16}m\" G8x?\u{1e}#$y4M->%$!4v\u{7f}\
        \u{b}!/wU\u{19}!/z*g!Ey#1' E->!s%@'G&q%@?3!(v\u{13}\u{6}! vFn!/Dkp! K8D# B%u5v>\u{12}!&ubi!$u&_\"(s#K0\u{2}\"?y\
        &G&W\" x'KrM!EuCX! u<\u{1d}\"*D\"zmG\"<H$z\u{13}h''G!A!B.>!E!H!ANV!4t$)# L!A#D{r$ z7M!E\"E4u\"#K+th9#8s)r$GT\u{15}\
        !6wx[!=o\u{19}9!EE*\u{12}!.x<F!;s\u{7f}&!1t$N&$E\"}#C$D\"D6Cif\" G*v[\u{16}!'uS4#<H!K#zT\u{6}! Kd/!*x)v! NRk!Et\
        G\u{19}!Ar\u{13}14!>!=!J!L!F$@!L!C!B!C%@\"7#A\"J!:!;!y!H$t!Gdp% z/D%t$C-C\u{7f}7#3C%v(D?L/ ~!O\"?!E!E!A!D!G'@%t\
        \">!A!>!@!G[C!-u\u{19}\u{1b}!4uA'!$voK! x\u{15}\u{4}!5y\u{1c}\u{1a}!(rEr\"(s#K5T\"$H+w[\u{4}\"\"D6E\u{f}a!6r\u{12}\
        B!3v\u{7}T)\"G!Q!G!J%J\"H+K\"K!?\u{e}\u{2}#7C!E!{ff! uw.\" HEwZ-!8vtP!$yN]!\"I4\u{18}!4tIT!<t\\\u{11}!6u>y! ws~\
        !/ws\u{17}! t%F\"4J&sdq# C%H+x&t\"#G9w\\\u{9}!7vb8% P$E&C.F!E!\u{1f},'A#?%@%>\"A!w!=!A!D&B\"I#BM\u{3}!:tbJ!Er\"\
        \u{3}% L%G.t%L-@\u{1e}P!/t\u{14}K& y*A&A'A!?!G\u{13}|\",s,K&W! w\u{18}h!8J?K/ w\"x!F!G!L!G#J!G!E!I!G\"H(D!N-9t+\
        $ t'F#G0s\u{17}\u{7}8 I!F\"P!J\"K\"R!M!I!P!N\"=!O!}!0#C$R\"5!G!H#<\"H!P\"C!<|m\"*L\"y#p!(w7\u{1e}!$x8k& x,H!E\"\
        F\"C)s(t!3tnZ!9s]\u{19}!@t\u{1d}v+ Q#P!F!C\"F$G-L!I!=\"y)9#t$ G(E#|-I/0+!N!?#@#J\"9%D\">%?!C!D-s\u{12};(%D\"w#=\
        !D+@\"@\"@+@W:\"/t#I\u{0}\u{3}\"3K.t0\u{15}# I*I.w\u{11}w* I$>!<!t!w#B\"A#{'J\"K2f!3v_R!$u\u{16}^!7xZv& y$B)B!A\
        (@/t\u{19}6\" I'u\u{4}{,!E$C$C\"@$B\"@\"t!s#G!K'm&CM|% v\"C*B,r-E-\u{1d}1 R#>!<!C!:\"@\"<!8!J!K\"H#;!6#A\"K!w&9\
        xn!7u?X!3v\u{19}q!$u)\u{6}!&u*(!Cv|-!9t\\<!7s\u{13}\u{6}\"*M.Lp\u{14}\" K\"t2a!8s:\u{13}!EsS~!.tBw#*L.M!nj}!@s\u{11}\
        v!/tje!@v=\u{f}\" F8w.#!+s=t!3ro\u{7}\"(s$B\u{12}4!(uO<!?t0\"\" G8yK-!/w\u{2}N\"#K3t\u{1}\u{5}!/r\u{d} !(s _! u\
        38!3w\u{14}\u{1c}!4t\u{1a}P\"(K=tO|!7sga\" J/u\u{c}\u{8}!/uS9\" D/x/h\" K:uE(! v^#\" I7vT\u{19}!'uj\u{1c}\"\"G\"\
        w%\u{f}!Es>X!\"u@5!/w#\u{1a}!1r11\" K\"vQ\u{11}.\"C!?!E#?!E!>!:#C\">#?$<!;!\u{2}-;rh!1tP*!+viv\" L*t=0!4ug9!\"K\
        82) J*?+q\"C!z!@!C$u%IWq!9q_:\" I4two!-t\u{a}L\"7E&K\u{0}u6 M!9!A!F!:!=\"C!E!>!N$7!F\"v#;\";!<!I!G#>#t!9%NE># K\
        2r&J>L\" G!tn$$ M!B1H(sZa!*B\u{c}\u{5}' S!>!F-:(:\"z!>+~!7u\u{1d}z!/vA\u{f}!-x\u{a}'2 E!A!?\"@!K!<';\"Q#@!<#A!{\
        !F!;$J!v!@&G\"Z!At\u{1c}\u{d}( M$H!E\"H!F'E*D\"}\u{f}(#$J3I\"J5k!7s_Z!8w\u{6}\u{11}'=G!H!{!D\"G\"H!Fm-%!B\"@#H)\
        E6G/\u{19}' P\"@'B!E*q#t.H\u{e}\u{16}!#u7,\"%x!J.4! u`\u{11}!:tk(! v[#!:s2v!4s\u{7f}Q$ t#D%t\"@\u{c}$!=q\"0!8tR\
        Z(\"D!N!L!K\"L#K-G#>\u{7}`\" L%t\u{9}D( t$B#D(y!F(H!H'IM\u{b}!1w1x!?FG\u{1}!\"t\u{10}#!4vbY!/t@\u{1}!=pX)!;s\u{19}\
        \u{6}!Es\u{18}L!%sp-!&s(\"/ p!<\"F!B!I!G#A!J!F\">\"@#=%>!N(=\u{5}+\" F$z2W$!F#G&G'z\u{1d}=!4u(i#$r!C!I)\u{3}- @\
        %8!{!~!=\"L!I!B!?\"='A#?,AXJ!8K\u{1c}^! u\u{8}\u{9}# u*H,G\u{c}c!:u[B\" P8Oe\u{18})#G!E!F$G!H%C(B!s\"@\u{8}\u{2}\
        % s\"y!='@/A\u{13}z!9v\u{4}t\" I8v\u{c},!1uO\u{1a}!$tc\u{12}!@vCr\" z8C`9\"!I9u\u{1a}z#'H1K!ug:$ H,u#v6C]V\" H8\
        z1\u{d}\" D2v*U!8p_#!,thw\" I'u\u{4}`*!B!u!>\"B%H!F!=,H!C!B&}!,t\u{9}I!\"uE&!5rWO($@#F!@!A.=!E!G!@\u{1b}U!Ap(\u{14}\
        !'w\u{8}5\" C8z\u{9}8\" v8H'\u{19}!Ay\u{6}=# I$A&~4 !=s;P\"#J%u[I7\"P#O!F!L!O!C!=!H!G\"P!O\":!=!9!?\"=!B\"C!S!:\
        $N\"6$=\u{d}A!#uoP!=q`w+$D!I\"H#;!H$E$<\"s#A!C,=(#!,s8v$ H$}+F6Fgy!,t\u{19}X4!;!D!I!<!@\"D!G\"6$8!J\"w\"s#9!?!D\
        !?!J%u!;%Kf\u{b}\"=L!t\u{e}8!9tr$\"#J%ug:' >$r0:#@!?\"@+Pi&\".D1s'\u{17}!*BE,!&y\u{11}\"\" z\"C\u{1f}<!7t\u{17}\
        \u{12}0!}\"@!C!I!@\"@%>\"B'A!E!D\"@!v!A$A%G\u{8}e!8Ik\u{7f}!$wGC-$E!C\"K!F!D!D!C!D#K({!K!E,D/J+#F!D!E\"I!D#B\"<\
        #t&O!=#<z\u{5}!9K;2% D\"@&w!s&>\u{17}Q! wz/\" L8t8l!4sS\u{4}$ F-u+x-Fz}\"*u%I\u{7f}\u{7}!:sw\u{7}!Ap8u= R!w!z\"\
        B!=!?!8!8!>!O!O!R!<\"V!F\"B!D!N!*\"C!J!D\"B!:!E\"G!L\"M\"@Y\u{1c}!@w\u{b}\"\" D9z]g!3ut+\"#u9L\u{16}k#,x,J-@<N*\
         t!D#D!>#?\"A!}!@*=\"CHZ!:r\u{18}\u{1e}-\"D!H!E!G\"E!E#A!J!D\"w(@!p\"?P\\!8sf\u{1d}!:u\u{1b}U!,r\u{11}\u{13}+#E\
        $L!I\"I!K!E!D\"C(F!@-6(3\"?O!q\u{8}\u{14}\" J8ytC!:yh@\" I+s1r#2v%H.Ip+!Eyx\u{8}!Eu\u{16}`! vfM\" J$xA8!8u\u{1e}\
        \u{17}!$xy\u{13}\" J,t\u{7f}Z!8tIM= L!P!A!5!K!I!?!r!9\"M\"H\"F!q!/\"F\"O!.!G\"A!C!r!4!3\"F!r\"J!I!O!C v!@LlG\"@\
        x%D\u{e}0$ {,G,D-GKH< 7\"N!9!R\"N!S!H!H\"2!C!x!5!I!B!A!2!K#C!s!D!N!7#O!G!6#I!w\"K\u{11}\u{12}!=sf\u{d}!)vgA!>p?\
        p!6x'\u{8}!8s\u{0}Q!-s\u{1f}E\"*J%G~z!At\u{1e}@!'tX|!8tTY)\"F!B!F$H$F#F#u%H.w\u{14}>2%K$B!<!C!C!9!L!I!5\"8!7!;\"\
        9!<\"?\"6$K&6[Z!(st\u{1c}! I8\u{14}!?F8M!@t\u{15}z\" H9xD07 K!Q!;!:\"5!I!;!G!n!0!/!O!q!7#s!?!3#J!;!:#A!?)RS\u{7f}\
        ; T!u!J$H!G!P!M!N!@!=!K!D!B\"4!8!F!4#7!P!B!s!3!K#E$@!B!LyG!)u3a!'u+\u{9}!8K/4\".H!w\u{c}g!BvIC\" @8\u{7f}em! w'\
        t#4I#v#K=>&#C!I&B%B*},?$$! u\u{18}?\"$v)J[-9 P!I!K!?\"C!<!?!A\">#<\"u\"J!;!J#I!J!F!=!R#G!F!r!I\"G#HMt!!tN}!&r\"\
        \u{7f}& x,F!E\"F\"D)sC.#2v%H.I!\u{1d}\" J:u:f!&t\u{6}\u{11}!%r\u{f}I!$v)5!9tlE,#C!A!H!C\"s#D$A!t'@!O!H!?&E\"*s,\
        H6E!8K7\u{1e}\" J-sD\u{1e}\" K8t-,!+vl-# I%K3w>>\"!u.J9?!:x:{\"4H#vGx( @\"?\"s0;#A!@\"B+K\u{1b}:; M!K\"C!G\"7#:\
        !F!J!:!7!;!6\"7!9!t!q\"E\"r!G$E!t!P!O!4!?!L\"E<l\"*H!FSS\"&w2K<\u{16}!0w*I!Esj(\" D7{OH\" v(H\u{14}Y$ L#C9y$B3B\
        \" y(I\"q\";u*L)0!/t\u{0}\u{d}\" z9Jib( F%z\"F!@\"J!<!r#Byh#.x!H0G#P) C\"s!B%A\"t%B(v!D!?\u{7}\u{0}!1t&<!/u,w!-\
        t>\u{10}\" K-v>\u{b}!9v\u{0}N#4H#s#H\u{7f}Y\" |8C>e! GW\u{0}& H!I#F*u,s&H\u{7f}\u{f}!:rBh# K!x6Dh\u{1a}!?s\u{19}\
        k'%D#C\"s\"C!@*G#=\u{3}9\")J/vw\u{1}! ph\\\" F#z\u{7f}5!:unT!)xtl$-?\"@0q&w^l!\"Ki\u{12}!=q6*!At\u{19}/!,tu&\" \
        s/@<.\" {8C L$:L#L\"w&Gp\u{7}! tm\u{12}.!;!H!@!C!K#D!H#:&t!<&G!L\"A$v\"Q!1t08!=p=#!'t\u{f}`> @!A!A!C!L\"K#q!v!u\
        !o!Q!K!P!=\"S!q!:!C!H\"P!:!J!K!3!J\"N!B!J\"J!A`,!?tf\u{16}!1vFi!/u\u{1e}z% E$t)t%C3B\u{16}N\" J9v>*. D!A!>!A\"<\
        \">#:-C!\u{4}\"B#H!u\"@\"M`Q! tA4\"%x!Ji\u{7}!2uk7#!76v!@L\u{11}!-t.,\"7s!JgT!=r^\u{b}$'@#F\"@#>\u{2}\u{e}\"=M\"\
        ro#'%|!C!E!C'D)G-C\u{8}T!6u+\u{9}!/sa&0 q!I!C!N!C!@\"q!A!C!=!;$K's#@!J+6\u{b}\u{1f}, K\"@#F%?\"A#>$@!=#q!w'A&?O\
        t\"-u8K\u{7f}~!6u\u{13}[\"1G)vX0!=p|=#4H#s#Hv&* F$>!x\"C!>\"{!?!<,M\"AN~# L'w(F\u{16}g!!uU3!*B\\w!$w\u{1a}=!=rj\
        \u{1a}!-uI\u{1d}$ @\"G'H/|\u{8}\u{15}\"#H#G\u{8}r!Es\u{1c}\u{3}9 K!:!Q!q!>!C!C\"F\"E%J\"+!;#D!r\"O!P!M!/!@!q\";\
        !K\"G\"A!P'\u{4}!0JM!!?t\u{c}l\"4u&I!%!\"u\u{8}:(!s!L!K!t&@-I!G(@&*! vh\u{16}(!D#K+G#M!C#G$O+Enj!9wI/!(tFA+ F!B\
        \"F!E\"@)D\"u\"A'@&u%B\u{9}%\" L\"toS# K/w)KG7!2t\u{1d}\u{2}!\"tUY! x\u{c}g!Et_\u{c}\"7u#J1|!@s%G! Phv! xF\u{1}\
        #)C!E;t\u{1d}h!4uAU!#s3k\"(s#K`W!#tx\u{3}!-uwt!4u\u{7f}g!3r8\"!4u\u{13}\u{3}\"&x?I}n!1u=\u{c}! spV\"-v5t*\u{9}#\
         w\"J\"L:,!7v1!#/B*y!Cqk%)B$u\"A(A#?\u{18}b!Es&<!@tOK!7umO#7C!E!{\u{7f}\u{7f}# |*A.Dbz\" I8w\"r!?t\"l!4s\u{1d}d\
        !&t\u{16};! u\u{1e}=!4s\u{a}j\" E#v M\"!F\"ud\u{1d}!2s\u{0}o+ I!=#K!<%H\"B!D!w$@%B#;T\u{13}\" K'v+:! Gv\u{1b}\"\
        =s&JIl!1sn%!&u$\u{4}\" u8GJ|\" w*F\\\u{c}!/v\u{16}T$\">&H2F+CZz!5sBJ!9E_\u{7f}# H,y#F\u{1c}u\" F8x\u{1a}w\" x:F\
        0_3!9!;!>!A!B\"D!D!I!@!:!u!<\"C#:!;#D$G&<%tJ6-!B#C(C!\u{3}\"@$?$@#K#t!L!A!@%@g\u{19}!,t_z5 S!A#M!M#F!M!G!E!L!I\"\
        O\"J!E!F!F\"D!L\"D!L%P&GYz!7uRB! x\u{b}@\" L(u\u{1}\u{e}!9tP[!1v6*\" {8@\u{1e}q!<sr\u{15}& H!A,A!B*F\"D8f\"/y3v\
        Qu!7s\u{9}]$!q.w'E/DG0!!t3E!7w\u{18}\u{1b}!BsC\u{5}!4v! 1 s!J!E!O!D!@\"r!A!C!>!<$K't\"M!@!K+7T\u{19}!:sa\u{1d}!\
         t4f!7tZ5!,sa\u{5}!:uV.!@w=<\" L,tl#\" y'IC!! tO\u{e}!-xqq\" G,t?t\"1F)v]>6#=!J!E!D!E!F!M!J!A!>!=\":\"4!:!F!-\"\
        D!G!n!F!u+/=f!2t\u{1f}\u{5}# G'D/{\u{18}/!?t+P!=oE\u{1}!-tdb!6tfZ!/x1p!+s\u{10}u3!H!N!J!x!E!?!I!=\">!A!@#P'u\"G\
        !C!<%K!=%J{:! uj\u{15}!3u\u{7}Q\" K9v\u{7}4! K%t!*tcK6 L#J\"B\"L!C!E!C!E$>#=\"9#>!G!B\"8!N!H!G\"t\"C!D\"Lhz!Cvr\
        \u{17}!Et1o!/vFv!Evd9\"2t!KH\u{15}\")r/P}U!Ex\u{10}d\"0v\"H#w!0tt8!1u;t!8sVO!2{\u{a}\u{6}\"(E$tj+% s!I!N&C0CFa!\
        $vx\u{18}\" x8H8\u{2}!Ev(X! tH(+ z!C\"N!H!H#@'G+;\"G#K!M]=!:tY\"\"#F9{v,\"!t.IJ\u{1e}!2ro4!)v\u{0}r!:CZ\u{e}!@t\
        \u{2}B%\"C#G*H(E.@]\u{19}\".D1sk\u{a}\" J8vJ6%,J#C+v%v!F~W!/uK\u{c}!AN\u{10}n7 L!K!8!=!M!@!>!C!<\"F!D$A!4!J!E!y\
        !1$B!t!K&6!t$D\u{1c}\u{1c}!!y\u{2}?!3wdG9!D!H!<!?\"B!B\"C!x\"A!?!9!<!G!A!7!B!B\"|!A!D!L!9%;!9%Ce!$*L\"v#G)My\u{f}\
        !0u\u{3}V# I#z5IB\u{10}4 S!>#w!F\"I\"G\"F!<!>!<!;\"<!=!:!r$J!F&;!8%6[A%$C){\"D#I%F5\u{19}!/tx,\" u,D\u{2}Q\" F$\
        z\u{1e}B!3u\u{8}\u{13}\"/t#Icj$ H2p'Q!E/E!.x`!\" K:t\u{b}?!%s$O!EwT\\!/s-d\" K%sf1!:u\u{7f}P!1su\u{1}! ts-\" J8\
        v'x!8u\u{1e}$3!=!D!?!=\"A!H\"A!J!C!E!>\"?\"L\"9$F\"F!O%?!;\u{2}~!7u;i\" {8D\u{a}1!,t(|! s(\u{6}!=t\u{12}@!4sD\u{e}\
        !#t!q!6>\\S!?s-o0 K#@!<!E!E\":\"?!L!x'9$E!A'I!;!6$w%*\" {%F^n$ ?/v(?\"CcB!@w(>! sH\u{7f}# H\"E'v\u{10}\u{b}##E,\
        G1z0B!5z\u{b}=!&t\u{2}t!/um\"' G\"J%H(H#F!s%r\u{18}s! x\u{12}U!Es1\u{2}!\"t+w!'uZ\u{15}$\"C4F\"K'yE\u{3}!!xs/' \
        B\"?'B*t&t$r%F(n\" w*J\u{18}#!4t\u{13}\u{1a}!Ez\u{f}\u{a}!:r\u{a}o! {}U#\"F4I!GTz! t\"Y!/u+3\" K*uF\u{1b}#-@$s&\
        u?F!/v5r!!rIu!5z\u{d}n! J0\u{15}!,r\u{1a}4\"0z\"F:X\" G#wTg!:u\u{17}\u{14}\" v(H4O' v*C\"F#E(F!J-r-m\"1K!rt}!?s\
        Ge! v\u{15}\u{9}!*t\u{1a}\u{15}6 N!J!K!?\"D!=!?!A\"?!K\"<\"u\"J!;!J#J!J!G!=&s!J%=#/!.s\u{15}&!Es/t*$t/?!J#B\"C!\
        w$M!r#H!F^A0!>!v!Q%<\"=%<!\u{0}\">!<#;!9!Q!>!<&<%LRB(4t$G!s$z!F!F#E!H&@!Ewsj\" z'J9]! wo~\"7v#J\u{16}y!%u\u{11}\
        .!AtwM!/IXm!2sjp\"7u#J:#!@q>\u{d}! v$h!:vgN1 t!<\"H!G!J!C\"E\">!E$A\";!t!<#>#B!K+:{N#*E(u3E\u{1d}u!3vop! {\u{1b}\
        >!,tW:\" L8x\u{0}!!/uI1\">N\"q\u{b}2! qIv!8uJI!8u\\b!-th\u{12}#/r(D\"w^(\")I&x\u{11}f!Er\u{4}C!+s\u{b}R\" J$xI8\
        ) y$B)B!A!G'@\"L'D&t!\u{3}! N\u{18}@!2t\u{13}O#8v&O%qBu$-v\"E+D+ER\u{10}!7t\u{4}Z& B!s!D6B\"y&D\u{e}\u{2}#!B,C!\
        ESp!8K@%!6r@$!8Iw)!7v\u{13}a&\"M%F\"=!H!I-M*I! tV+!/yLs#*w%B(Dz&!8u\u{15}N1 Q!@#M!M#F\"F!E!K!I\"N\"J\"E!E\"C!K#\
        L+Fq:!)x4G9#L!x!F#E!O!D!@!<!>$<!G!J!4#=!P!K!3!4!L!D!D\"7\"s!C\"J,\u{13}%!E!G(M.I#w\u{1}F3 F!7!H!>!C!K!G$P#B$4!8\
        !2%I!?!W\"J\"I!F!L-k!$ul~1#A$?!=!<!<\">#<\"?\"t!8&E!r\"H!K!w\";$H\u{0}>6 B!C!J!7!H!<\":#C!9$x!0\"w!E!I\"M!8!;\"\
        F!K!6!B!Mr]!%tdS\" J\"v\u{1e}F$4E#F#s+Ddt\" L*u$h\" F6z\u{0}\u{4}!;rNm\"1G)v*x!4u1\u{f}&+E$G%{$E\"B#u.l- Q!?\"E\
        \"D\"G#@'=&B!A!y!L%K&=\\\u{0}!!ul\u{a}!7vqG!/K\u{14}V!:t8F& N%F\"K#J!E-u/EA Y!s!E!3!N!C\"?!;!<\"A!Q!A!N!K!F!s!G\
        \"J!A!x!K!P!J!N!B!:\"S\"B!I!L!F!<!Q\\.!Es\u{1a} . D#?!F!?!A!>!y#E!C!C&<%D#B%=,R!Eyy#\"4K!t\u{5}\u{7f}# >\"\u{2}\
        6EcA! Kix!@t'i!Exu\u{3}!.t\u{3}r! y\u{15}f# J$wAI{\u{1b}! v\u{d}6\"=t!L4 !!t\u{12}O\")J(t\u{1f}a5!1!E!O!E\"I!H\"\
        ?\"o\"9\"K!4#J!+#<\"C!H!3!8#D!4\"GK3!Ew\u{9}8!8K .!*sk8!,Ihd!*yG\u{4}< G!A\"t!I#N!M!K\"N!J\"L!S!z!:!H\"K!=!U\"H\
        \"=\"P!N!Q!L!N!G!O\"G!Y\u{5}r\" D9{Bz&\"M%F\"=!H!I-MG\u{a}/ B#G!@\"?\"E$C!@#u$8#F!x!?!>%t&I~t! sdR!'u5%\" J7x\u{6}\
        #! t\u{15}`!/wl'\"!H#wO\u{17}#)~&D6Dyz\"8J'y\u{2}~!$t\u{13};!'tm\u{b}$ D/w%@#IK|! q\u{0}\u{7f}!;wR,!/uC3!9vP,!8\
        L*(!$wts&$E$C\"@#v+J-;W,!\"won! uE^! uV%! H\u{17}+\" I\"wV{! u\"S!)xGE\" w:F3\u{6}\" I8u}GD H!:!;!G!B!E!B!E!B!F\
        !<!G!G!C!?!B\"@!?!?!<\">!H!\u{7}!G!;!<!<!C!x!;!9!?!J!R!D!=.\u{f}> C!C!D!A!K!t!r!G#T\"M!z\"P!7!C!o!G!J!F#G!H\"=!\
        L!K!R!n\"K!?!?!;!O/@\" K7u02\" z!H(\u{f}!3r\u{13}m!:r'\u{16}!Et[G!/x\u{16}j! {\u{2}-!!w(3!:y!p!,tBj\" J2u7a!2tz\
        0!!s]\u{3}!2rMJ! u{\u{f}! QsI!4s\u{c}[! tJv4 F\"A!E\"@!D!?!:!?!H(6\"N\"v!L!>!L!J\":!F#F!1^\u{1b}!&u2h!(sH\u{15}\
        !-s\u{15} !%t\u{3}\u{0}# x#G5M'\u{15}!Erd^!#t&\u{6}% B%v\"z!D0@\u{19}J\"-s3I{\u{14}!8u6\u{8}!?rK\u{15}!@x;;$ M3\
        F%I)t\\\u{e}!!t:>< M\"J!M!P!M!H\"?!/!E!>!=!A!=!y!<!E!>\"J!-\"F!I!E\"D$<\"I!L!D\"|mW! u4\u{a}# G7D\"|1V; T!1!F!:\
        !?!B!B!F!9!3!E!A!>!I!.\"D#/!A!1#z!J\"/!2#1!1!-!s\u{14}\u{7}' O'L!s#s+I\"G-G\u{18}9!$wWz\"7z#H\u{8}$# |#H$Fk $*C\
        \"A#|6?@\u{13}!EtU\u{1b}!1u3\u{1d}( J&A\"E!D!@#z\"C6D\u{e}l\"$u+H(P\" s8Ix\u{6}!Ew?\u{4}$\"@(>-B!|s@!4vri( M%D$\
        {!B%?)M!K,@\u{13}U!Eue7!(t\u{15}U! r]@! tV]!?uA\u{15}!9sP8! yiN\"%F'wYA!4tw\u{9}\"4t1G\u{1d}o!,B>y$ t*H\"G9D\u{e}\
        \u{6}!/w\u{e}(\"(L=t'\u{d}%$E!z!v!E(BO5-$A!F!B\"F\"E)q$B!M\"A#G!G\"w%>(B!7uJR!&t4\u{17}!0t&\u{17}!Ez\u{19}\u{8}\
        = J!M!D!>\"y!7\"M!W\"M\"H!Q\";!I!<!B\"F!I!N!@!D\"+!C\"H\"L!G!H!N!B!y{,# M%u%Iy\u{7f}!1t058 H!y!x!F!p!?!7!E!J\"F\
        \"8!8$7!9\"1\"8!6!H!H!B\"v!I\"6&2\u{9}^!(sN\u{16}!'rZ%\" L8s~;\"$H+wh\u{1a}\">u%J/]!@uF\u{8}\"!u6GQ>!6xMp\"0u)L\
        Ch\" I4t\u{0}\u{4}\"#I9tet\" E(w\u{14}.# E%B&u\u{13}C' H#B!G\"u(>2D%?\u{14}j!9x\u{11}0) p#I\"C!J\"L\"N!D+C$K=2!\
        1t+\"\"-x*I\u{1}\u{9}! vU-! v\u{9}A!+sPt! u;7! y:\u{1f}# I%H3wh,!&tAQ+ L\"I#C!E\"{\"B!G!H+F!J-@)\u{7}\"4J&t>\\!\
        %t\u{6}2& L\"F&D\"I!{-IZ\u{1d}\"*y%C-$!?sU{'#t!K!A-H&A\"K!M`<!?pt'!Esy:!7uM\u{1c}!3w{^!\"Ij\u{10}!;sM^\"#K+tn3.\
        &F!L!O!F!@!H!H#N%?\"<!C\"D&P&=V4\"!H#wo;! {YZ\"1t)Gl5\" s8G?}@ <!.!\u{11}!M!2!5!P!7!u!t!D!6!B!8!2!C!0!H!O!@!.!3\
        !@!?!F!J!,!3!8#3!J%9DR!:r2@\")L&u_^#5u(L%u_>!ErAa\"/x6DuO#/?)D-F\u{1}_!&u\u{1c}u!:rb\u{9}!7t\u{b}a\"6F/vkj, :\"\
        =\"@!<!I!v!r\"s%s'>\"C-A3x!7tq2!;s\u{7}a!6t\u{2}!!!y\u{16}V!+vja' C!s!D(@.A\"y&Dw\u{a}!/v! '%G#J$A!E)H!E#@\u{4}\
        M\"!u.JRx!@t\u{0}\u{18}# J'I#vbM! wY\u{5}' E%C\"z!D'C!t5F\u{11}]#\"v5u!EGS!+v4x! vc^% H#\u{7f}-F&?\"I\u{1f}\u{2}\
        \"4H#vhy!7t\u{9}j!!u\u{1f}&.!@!;#E#F%J!C#>#u\">!?!G!@!?&x7K!2u>A& K%C#z#E$F*Hf:!Erfm\"$H+w\u{e}O!AvuW\" M8t7b\"\
         {8D\u{10}^!*s;o(\"B#D!D\"C$B#?(=!KQF!9q 0!5yke% r#H3F$H&tr\u{6}!Bs\u{0}SC T!M!I!O!G!&!)!+!2!-!N!*!(!'!(!\"!I!C\
        !E!?\"s!J\"p!r!y!3!C!U!S\"M!C!N!F!?!I`-\"7F\"s,-!&u\u{10}~$*I%I'u#H\u{d}\"( @$B#v&@\"z'C\"A!F=A!6z%$!+wH\u{4}\"\
         |:E&p!:Jid!1s~b!$t<3!$w)O# B$B+t=\u{11}7 @!J$?!?!A#A#=\"<\"?\"=!9\">!t!?!A!P!q!p!p!C!A$E\"HL\u{4}\"=L'u\u{1d}8\
        ! w:\u{f}#4D#z\"Fq&\")t!G<\u{1}\" K't!\u{11}!$t\u{17}2! w\u{1b}\u{1b}!Er\u{13}\u{7f}!4tfX$ v!J1J(N\u{1e}b= O\"H\
        !F\"D!D!@!P!N!Q$v!V!7\"3!O!0\"H!>!J!8!p!=\"E!D!s!p!6!@!H\"R]U!\"tN?!(v5A!2uX#!@ta\u{1b}!%ta\u{a}\"7E\"wPL! uP\u{11}\
        $ M!E,G*I,\u{1b}\"\"E5v#P( @%A!<!{0>!=!@,:(c.!<\"L!=\">\"G!B\"F!@\"=!I'H!>!I-uDC)$?!C!;\"B!|(A!@%F)<\u{2}\u{0}!\
        ,t\u{19}D!2t\u{19}\u{4}\" F7xi?=\"9!R!K!K!I!N!O!F!<!I!D\"B!G\"R#n!K!8!P!S!C\"L!G#I!P!M!M!M!L!P\u{10}\u{b}! us>\"\
         |8F\u{7f}X!>uN-!4t@V! uG\u{2}, M\"{!F!E!G\"A$@$B#?&D!G,;~\u{1c}&#A!E0v$A!?\"=\u{6}}\" y8F44- v!D\"N!I!H\"J!?'@\
        )r\"<\"G#K!N\u{7}\u{18}$ G$u)t-Dk/!4t\u{8}V$ t*H\"G9D^\u{13}\" J%w\u{7f}\u{d}( ?\"=(z\"y!?\"C(?!F#J# L!v9GUI!/u\
        n($ G&u!B/?BH!8x\u{3}M!-u!O# M7w!tFK! u;}# N'w#E]\u{17}\"#x5C\u{10}\u{b}!/w/p!&t\u{1f}=-!?\"I\"I\"K!F!E#?#A$?#B\
        !D\"H!=7:$'r(G'H/G{_/ S\"=!y!9!G%E!B\"<)>!@!>!C!>\"x)7\u{13}!!5u\u{9}p!/w\u{17}-E l!C!<!A!N!J!R!G!B!H!I!@!I!T!D\
        !R!E!H!J!I!L!G!I!O!M!E!B!C!>!S!N!B!C!>!S\"O!ReG!-w\u{a}J\"9F!t\u{5}'\" L\"tw\u{11}#/D(G#?Ns! Lp,! Mt0!ErG'!9L\u{a}\
        T!<{3\u{a}!$tm'!5u\u{e}\u{8}!EsSM< Z!t!p!O\"Q!D!D!J!>!P!K!F!F\"D!*!A!C!B!Q!(\":!P!B#I!I\"1\")$P){!,s^E!;t-;!)x0\
        \u{1e}\" K8tNs!8L=\u{b}!!p\u{1c}u! v]8!EthA\"7E\"wz\\\"!F\"uI1\" F$z\u{7f}3!#x`v!3rRa!/I\u{6}s&%O\"I(?'I\"s!P\u{0}\
        \u{15}&#M\"J%O%N\"G&Tx?: V!9!u!O!<#E!B\"?!=!8!:!:!:!\u{7f}!;!<!9#;!D!N!D!9!8\"F\";!P/\u{1c}\" u#I|q!%tx2!5r%\u{1d}\
        . q!C!E\"F!v!@!J\"A!A%E'=!C!A-?>H\"6I\"Lr6!%tmG5\"J!>!J#K!?!K!:\"J\"I!u#7$G\"G!@!o$N!r!6\"@!>\"JSC!5z}e\" J$x6|\
        : H!@!M!B!R!H!H!E!E#J!@!C\"B!>\"t#M#G!I!J!F!C\"u!J!Q#?!Dht!8t\u{8}M!5zLU!/y^w\"(w'EFD!*v#\u{1a}&-A!C&v)L\"t&Af&\
        !:tH\u{18}$4u$H\"G#q\u{11}o! J7#!/yoD!%s\u{c}?!:p\u{8}\u{15}!/C4\u{19}!$zB1!-t;3!6w*A!1t6\u{16}# D7=\"\u{0}z.)\"\
        F!P!L!L%J\"H+K\"K!@\u{13}\\* t\"J#G\"B#?)B#<\"u!G!B\u{1a}z!,tk?!AtOp' n!v$D%>%@)@\"r|\u{1}$\"G+F&q'r\u{c}g!EHX\u{15}\
        \"/E+@<_$-C$v/A%QT}\" I7vR$!)s9l\" F6t\u{9}\u{11}! s\u{9}}!7t6\u{1c}\" I&v\u{11}I\"7K.v\"5\" J8uv.\" F%q\u{1b}+\
        \"%w%H9]$ t*H\"G9D\u{5}\u{1d}\" u*I]}!4s&w! t5I# t'I1JU\u{3}!3tSi!-w\u{1f}g\"Ax$Fi6% I(F#{+D\"Jit!8KF\u{b}! u=\u{a}\
        3 P!?!F!;!<!@!=!E!B\"C\";!:&8$@!@\"9%6!{%sg,\"$G;t~J!8E\"(!9EHg.!@!;#E#F%J!C#>#u\">!?!G!@!?&xU[\" I8u1,!At\u{c}\
        L\"<H$z\u{1f}^\"7r$Ehn! vC,\"3z-D~\u{1e}0!B\"P!q!D!L\"7#=!<#A$A#r\"B\"A!<%r%BN\u{11}2 F\"E!G\"?!F!A!<!A!I*4\"w!\
        A!A!O!8%C!9%rYp#7I#w#IF-!+t\u{6}C\"3s,I\u{b}\u{7}&)y!=%=(v!D\"Dj\u{0}* }\"K!M%>'?\"G'>$C%t$C|l.\"D\"C!J!F!C#G!G\
        $B'F!u!I\"?(O#>V2!=p_g\"8J&KrE!:sNi!,u<\u{1e}!%H\u{1b}^!!u20!0Jtk\" L5u7_!/v5V#*B.M\"@\u{a},# y\"K%GVW!?K\\q!@x\
        \u{c}x'\"B%E!H*F&v!A,C'x7!@!L!q!8!I!v!E!C!E\"@!:#H!2!7\"D!J\"C\"P#M$I!F!/$LZJ- w!?!G\"J!K!E\"J\"K#H\"H'G!L#Ag~0\
         o!D\"K!B!K\"q!@!C!=!F$J'r#?!s&<%73\u{19}\" A#FX,!9EzL!)uhc&!G\"s!G2@\"B$JDi0 r\"I!F!G!E\"G!D#H!>(K\"H!E!M\"L\"\
        K)K'6!1sqp!4rZ|!\"rnu\" K8u.F!3v3P( B\"B,M(B!A!B\"E+Q\\(# s'E#D\u{4}:!Ev:|!%r1B!Es\u{8}>!Dt4\u{3}(\"F!N!H!H\"K#\
        I-H#=oK+ O!@#?#C!?%7):\"@!B!>+F\u{2}:' J#E%M!p\"I!L*D=8\" w9H\u{d}\u{11}8!;\"K!>!@!z!N!A!<\"C!:!5!7!L#8\"6$O!D!\
        7!9!y#7!7\"F#A@V\"%B3Lgt# x'L1K\"W\" z8G/L6 }!;!9!{!D!@!?!;#@!8\";\">!=#:!4\"N!>!8!;!9\"<%55\u{9}!.vh\u{c}!2u\u{3}\
        \u{b}!'rX[! y\u{12}:!:t\u{8}-!,t+a-\"I\"q\"F#H#A!@!N!H(N!O\"D&G%Ei+!?s7p!/s\u{f}>!%t%!#!\u{0}9A+CBS@ \u{b}!(!N!\
        3!.!*!-!+!.!/!\u{2}!)!K!-!+!?!,!+!,!+!'!*!A!;\"+!'!1!3#.!.!.$0__!&y\u{1f}%\"+H$H~Q\"?E$tg\u{11}\" x8H()\" L#vvt\
        !%u\\i!#vm$$ s%E*D(r\u{18}I%\"C%t$B-M(vSM2${\"C!E#M!D!E!A&@!?\"E!G!N\"?#I\"?!>!>!yer!.w%*!/y1_!3sM\u{12}!@s\u{8}\
        n) w\"=!x'C!>%E,A$?%<J\u{14}!$x1C!,tCX!+t)\u{1a}!:s\u{d}\u{4}!:s\u{9}\u{12}%\"D#D!E#D<B\u{4}\u{d}!:sjT$*B+r#r&u\
        =w!2tb\u{10}!@F7\u{19}1!K!@\"D!E\"L#?!J!H'?!<\"A!u!I!B'A\"I#@\\M+ N!B\"F\"I(@!B!G'D!C!@!rM+%\"J!B%C'I6H\u{14}e\"\
        (s#Kd\u{b}\"*G$B8*:!Q\"N!G!D!@!D!D!F!A!N!7!L!K!F!2!1!E$I!R\"H!t\"A!P\"r!2%4#4!Erz\u{b}! uJ$$$B(F#>6?^O!7Hox!\"t\
        \u{14}\u{1a}!Eub\u{1d}. Q!K!I\"I$F!J\"H!J#K%L\"I!F!R!D\u{0}%!?vJ\u{5}!+J%K!&s%\u{1d}!2t9i#$w%E$DK\u{3}\"7u#J\u{15}\
         +!?\"@!D#F%>#?'C!=!O\";+H\u{18}\u{1b}'$@!B&?$?(C!I!C\u{b}F!%t;/!5ye\u{19}# t*F(v\"\u{1b}!6y4\u{0}\" J9vJ\u{11}\
        !/y\u{4}<!$t^E\"0v\"Hh ! u\u{12}`$ F$y,u)I/L) P!?#q!C\"C#I%?$@2>!h! }XM!@tRU!8tEH\"#x$I;x3!6\"C!C#J!=!?!J!I!L%z\
        \"6!2\"M!P!H%N\"8!7%IUJ\" r4LRU\" J8v\u{16}~:!?\"B!t!=!A\"@#J!A#Q!B!*#C!*!L!G#G!*!:!v!E!F!8!L!D!L!B\u{19}V% I!v\
        %F3H!C\u{3}B!\"Dkx( E!E3p#s!F%q!M!Ei`! t\u{19}N! tXV5 S#A!N!=\"C!:!5!K!M!r!C!J#5\"H$J!E!w!C%N!6%Mi+!3w\u{e}p\"#\
        D9w~0\"7K#s$^% G%u\"D1G!u\u{f}%!BuX9\" u2J\u{1}\u{11}\" G*EX\u{4}1 <!@!<!>!=!N!;!q#p!q\":\"p#<$9!>!<!@3b! w\u{1f}\
        -$ t#D%t\"@\u{6}f!\"yO~\"4v#I\u{4}S\" K\"tW*\" rAr\u{2}_!3u\u{16}<!2xc\u{17}!EtbJ$ H%K\"{(BX'\" K*ub\u{1e}+!G#F\
        !B\"K!B'@'I!G!q!M,>~\u{10}\"!v\"E-q!9t^l!;wA%+ H$B)D\"s&t\"I!G!E$L%u#D,A7 U!J$Q!K!;!S\"B!?\"C\"E!N$:!0!L!@\"G!H\
        !0!I#F!D!M$pT4!#sf(! w8^!2sUm!Es5K!Ew\u{10}h! u3E!+x\u{1}\u{12}!:u^\u{1c}! w\\\u{6}!1v\u{3} ! tOY!1t-\u{7f}& A$\
        A&s%@(F\"Fj\u{1d}\" I/vbf\" L9rlQ!8tXN\" v*H\u{10}+!,EJT!$t(\u{10}! s5\u{1c}!$x^Z\"$I;u\u{1}g# F!y9D7\u{5}! v>\u{6}\
        '\"E#J%D!E$t'E\"D\u{11}E! z3\u{1c}!:svR!.v[i!/ydo\"%F\"y;P3 N\"<!L!>!B!?!>!C\"G*:\"F!@\"@!>#D!M!;!v\"EXR!3rje!6\
        xgD!3twg!4v!,\" D7w:*!'tE&! u9`\" N8I1g\" D7w\u{1b}2!:t\"\u{3}$$E\"~)D6CZn\" I\"xt+\" D!y9a! w\u{c}X!-vSI'$?)A\"\
        x\"A!F(C%@~,$ G$u)t-D<x\"7H.=Cd\"&y)AH\u{7f}\"*F+u6b!5sS4\"4v#G\u{10}82!s!>\"@!=!O!@!B!u\"H!<!8\"w\"<!>\"?\"A!B\
        \"F\u{e}<!;rKs# t*D\"PE4!7r\u{13}W!@t\u{15}\u{14}# u'L1II\u{17}!2t\u{1e}x%=G!H!{!D\"F|?!*u0W$\"E'y!E%F\u{13}D+!\
        F!H#H!I!A!q#u!M*G\"C\"A(D!8sl\\- Q!?\"E\"D\"G#@'=&B!A!y!L%K&=w%! tqm!;rg@\"=M\"rj8> G!R!J!M!=!@!?!?!@!=!C!?!?!>\
        \"A#r!q!v!G!=!K!B!?\"P$L\"P!S!Q!J!:-:/!<!@!B!A!G!<!G%@!@!x!?(u#:&?%QU\"\" H*vhY\"4u#Bid!:sm2!9y\u{5}|!\"=3C+ y'\
        C#A#C!@$G!C!E%F!E+u5l\"1F)v@\u{10}!:t2C' \u{0}!M#F2>\"=\"C+FTM!4sv\u{14}#\"F(D.H#\u{a}\"7v!Bu2# {8C!E\u{5}\u{3}\
        \"/H%B\u{7f}3!/w\u{9}\u{9}!-u:C!8r\u{1b}\u{15}!*x*2!.x1A!%v\u{1e}y'\"F\"H&K%C$u$G!K\u{1e}y!Exx^!Eras$ A.z!>(v\u{7f}\
        A\"$I;u \u{13}! GI\u{1b}!Apd=!/yu~!1t$*!-tDj! tnL!Au\u{f}N! ulU#1B)z+@WH!Ew\u{5})1 R#>!<!C!:\"@\"<!8!J!K\"H#;!6\
        #A\"K!w&9T\u{c}!7v\u{11}R3!>\"H!=!F!B!D!=!>\"@!=#:#=!>!=\"C!s!M!@!:\u{13}R!9u;z\"*K\"s\u{12}(!EE\u{11}x! J\u{e}\
        \\! G:\u{1}.#K!K\"@!F\"<!L$v!E\"J%5\">\"E%H!:D&!,s\u{8}W!+w)Q!Eu\u{1c}\u{5}!Et\u{17}b+ Q\"@\"G#I!E!H!F,=\"K!D,;\
        ^\u{1a}\" H8yb\u{1}1 <!@!<!>!=!N!;!q#p!q\":\"p#<$9!>!<!@|D%7K#s#M%K!t\u{1d}L&$J&C$B%@$B#q*j!;r7p!/zHr\" J8u4b\"\
         G/z&,\"*J.M\u{8}\u{d}\" H%x\u{1e}l\"(D0pqW# z*F.E\u{b}b!:szF!:t#V\" J@sy7\" J8uZ'!\"t&7\"4v#Gn8& r'H(u'B\"F-ES\
        {!%seC!/sOP&$C3B\"E!A%@$v\u{8}\u{12}! u'\u{9}!4w\u{5}q\"4t1GH !Au\u{0}x##H,z6D\u{5}]!/t\u{d}_!+t3\\#$@+>6@\u{12}\
        &!3t\u{7}\u{12}\" w8H\u{13}G!-p\u{19}@%%E\"D#F-H!tY<!8KE@!Ep\u{2}5!)s)\u{1e}& L$t&J.J\"v)w1+\"4u$Lx}!8sz\u{1e}!\
        $r'\u{1e}!3v':$ N%N\"H>Bq\u{e}! t\u{a}7' q\"A(C%M)F\"F+M\u{17}:!5rs\\$ O(x\"F!FD$\" J:v\u{1b}o%\"C-E(?\"J!?F\u{7}\
        \" I6x\u{1a}\"#6D\"H-D_\u{11}\"9F!t9#\" u:E)\u{16}\" G!wK\u{1f}!:sQa+ N\"A\"=!;\"u#B\"@#z'I\"K!BW;#/t&u-uX%!*rm\
        \u{e}!4sT\\\"#t9L\u{1e}@!Co{l! xqA!9B{7\">K$u[_!/vp4& @$s3B\"B&Q&>6\"!!u}g2 D!@!C!G!>!P$=!N\"=!<!v%<#t!=!B!@!I+\
        <\u{c}]!$u:n\" K:tW\u{2}\" H\"w4c!:u$E, B!E\"F&D)s!D!B#s\"C!E%D#qA=! wK\u{5}= F!E!L!G!H!:!:!E!9!<!H!9!?#H\"w#,\"\
        E!J!>!4!q!6!D!K!L!M\"3\"A!B\u{10}u!(ssC! uI\u{4}!Evmk\"7D#u\\x!4s\u{c}D!;x/\u{1c}#!G0{4CtW!;s/t!7s\u{1d}a9 L!>!\
        :!?!?!<!>!A!\u{7f}\"A!@\"@\"=%r\">\"B!v!>\"A!|!I!?!;\"B!E_\u{1c}! u\u{1d}\u{12}!%u\u{15}m! tIm!!w\\\u{d}6!L!H!Q\
        !H\"I!H!N!E!O!O!L!L\"D\"7!J!G!5#C\"K&9!L%0\u{c}20\"E!B!I!D!L!q!E!F!R\"E!A\"E$O$G!L!G#F!,tR\u{d}!3r\u{1d}_!/t3p!\
        /vWD! wb\\!,rJr!&t8\u{1d}!EtL;!8G\u{4}P\"'D1u\u{f}I!)spF1!;!I!E!F!H\"L!C!D!G!L!F':#?\"G!O)t#8_'!/v\u{13}O!0vm^!\
        /w-I!8t\u{9}\u{2}! Kr\u{2}\"#M9r\u{0}a! s1x\"!w!I$\u{e}3!>!A!@!D!E\"J!C!@!@!<\"K#B&:\"H!v&<!;!6$I\u{5}`+ N!|!<!\
        >\"E\"E(D(@!r\"O+;v\u{1}* T!L&K!G\"N!G!F#E*F,<@k% J'F(F+D+By>& H!@#v&E0O%q\u{13}_\"3G't$H!EtZ.$ G$}+E6ExG( F'C$\
        H)G#D!M!B'M\u{0}3!#tO(\"4I1vi\u{8}!(t*I!1t}q!(wzx(!~\"C!C4D\"?!v%A%G1\u{8}!-s\u{7}\u{0}\" z\"GC\u{1}!4t*-!(O\u{17}\
        5!0w\u{e}\u{d}!@vx\u{7}!4t\u{1a}\u{1}$ L#C9y$B^g$8K\"q$L%uX\u{1e}< K!<!>!C!D!B!C$J\"r!I\"t!A!H!M!J!H!/\"?!B\"P!\
        1!G!P!L!@\"D!B!@\u{1}M!7u\u{1c}@!+t[^) E\"D(M\"@!=*@!E!B!I\u{1f}D!7u\u{4}U5#L!F!B!A!H!D!I!F!N!<!F\"L\"2!7!D#M!J\
        \"C!v&7%,\u{b}3!4v\u{6}Y%\"9'z!E%=6>\u{f}}!)s\u{13}}\" F#zM\u{1f}!4u1x!,t}J\" J*y\u{1e}B\"$s4JVX!$t5E\"%q3GE\u{6}\
        !9t\u{17}\"\"!u!Kf\u{1e}!Et\u{8}8!6yX`\" v8I\u{9}(!1t\u{1c}\u{1d}!;u%S!>u\u{16}7#=M%K!t\u{b}u' t\"C\"H!E*D)?!@l\
        0!*H\u{13}\u{13}! r%Y\" u7M$.!3rw\u{3}$ A:w\"F$Bl%!Eu5l\" K't\u{1c}rC M!F!M!H!p!C!t!v!B!U!H\"@!T!G!I!<\"7!r!H!C\
        !S!M!E!;!T!A!:!P!N!@!H\"H!M!L!s;8!/t\u{1d}}\" x(ExN!*C9$!Ew48\" t*J\u{4}H!:s\u{1}>\"3K.tB\u{4}/ N#D!<!C!=!A!>\"\
        A%w'=!?!E'K!>%t=0\"3t'E\u{f}\u{1a}#&r!F#H\u{1}|!8I\u{f}8!0w'\\!Au\u{d}m!<t8)!4s\u{17}e!,t\"m!1v\u{3}%!Es\u{8}i!\
        7ti<5 N!B!{\"=!E\"Q!A\"<!A!=!@\"<$8#F!p!M!B%D!8!7%L\"\u{4}\"-C!EoT!Ew\u{9}j=!P!F!8!M!@!F\"P\"D!D!B#H!D!\u{0}!K!\
        ?#S!N!G!M!<!)!7!Q!D!Q!C!?!D!=P_.!p\"D\">\"?!A#6!q!:$s\"<$?!G\"@+7ds!EtKS!3v$T\" G/z==!AuEt!*t&I\" D8~wo\"8I#w`.\
        !Ev92!9v\u{b}d\" L8s\u{1b}N!!s;O!!twS# K2w3A?\u{3}\"/{6E\u{14}9!,q*\u{8}! t@A!8tY\u{11}!=pR}\"2s%Hq\u{1e}! N+\u{9}\
        ' ~#B\"@%D,>\">\"CQU$ L/B(B#B{~\" u\"B\u{1b}Z!/rI\\*$A!q\"G!A!B.>!E!G!@+>M\u{13}$4t$G%z!Ff5\"*H%GT{! v7g!:sU9#.\
        C!{+Akw!8u~u\" H5s\u{3}v\" w'IK4!(v@r!Eyh\u{19}\"\"L(M\u{d}\u{1f}!<wa\u{16}\" J8vi:. t!@!y!=\"=#<\"?!<$=!;&<!@\"\
        A,>\u{1a}@% P$E&C.F!EGj\" M8r\u{5}\u{14}!$vW\u{d}\" M#sUU$-v\"E+D+En2$4t$G%z!FP:!!yX0!/y\u{12}(! u*g!?rc)!Bx8\u{7f}\
        \"$t\"I\u{13}B!Ewtf!/>P1\" v9E\u{1c},!$E\u{1a}\u{1e}!2ui,! tl]!Er[V! wRc\"4F!y%\u{5}$1{!B!B2E&8!@tI=\" K*t\u{d}\
        f\"/{6EB\u{1d}&!v2D!s$F\"@%F^k/ s!>!C!D!D!@\"r\"A!?!=!?!A*D!G!B\u{0}\u{1e}\" I8xg@!4tgD!$x72!EvhD!Exg9!3x\u{17}\
        h!6sJG! r\u{10}f!+uX'#%E1t\"HN('\"v%G\"F&A'C!F#@g\u{1f}\" x8H2\u{7f}\"-u8KC`!=s8\u{1c}!!tIU!7rRF$ t%q*H)If'; O#\
        v!D!H!A!K!D!E!K!J!3!Q!D!;!9!8!G!H$P\"S#u\"H!9!L!O!C#+-\u{b}# G4r,v\u{1d}`\" J$wo\u{1c}: S!H!M!:\"C\"L!H#:!M!4\"\
        T\":!9!5!o!S!G!C!M!J\"6!;#I!H!3$B\u{1f}4!%tP\u{16}!%t\u{5}2# E%B&u>\u{18}\"#O+t<f#*D+s\"F\u{5}V!4r]`!%|\"?\" I*\
        u D!!rR`!:s\u{1}%$ D)D*u&v'r*!@#F$H#w$E\"B%A!G!M\"A\u{18}.\";}\"J\u{7}<%\"J3u\"A!E'@;y\"3B%u.r! u\u{c}</$L\"C!J\
        !E!D\"H!C#@\";\"S&D!J#I\"x&8\u{1b}8!@wP;# H'E/{\u{1}-!'u\u{16}1\"8G\"w\u{14}`!3u\u{d}I# K3J%x%6& I*A\"y#s#D%B\u{14}\
        K\" OEHBv!8sxY\">N!sdF!Ev%\u{0}\"4v1@\u{f}e!\"t\u{1}i! u6Y# I7v!G\u{11}P!8IV!!Ev\u{10}J: S!?!J!L!=!B!C\"F\"H!A!\
        D!B!9!@\"t!>\"t\"N!Q!P!?$H#9!8\"E\"Niu!8t\u{b}'#$B+E1v{'!2uk\u{12}2!I!<!A!<#M\"E!=!>$<%=\"9!G!s!I!B%K!K%D\\\u{18}\
        !7x9W5 =!@\"A!@#K!=!@!K\"<!:\"<#y!u#<!M!w\"A%<!;#?\"=\u{17}t\"7w\"IL]!1ue+3 ~!A!9!:!@!=!>!>!x\">!:!;#;'M\"m\"A\"\
        @$@%9\u{0}:# H\"w6u()!Ewj\u{d}!<r\u{1b}>!@uUJ!!utS!$tXM\")J/vkt!/xU@C M!K!Q!C!F!o!6\"R!9!F!I!9!6!:!5!7!7!9!t!q\"\
        D!R!r!G\"7!:!E!t!P!N!3!?!L!D!Em\u{18}!+vL\u{13}* u!?#H&>%B#v!?#C\"H!E[%!3qpS# w7H!Hr\u{5}!5zq3!Eww\u{1}!Etm\u{1e}\
        !Eu\\^\"!H#w\u{e}\"!)t\u{9}X!/rv[!#vOt\" H\"w\u{6} !(tY\"# H*H.w1d!,tI\u{0}!;tW\u{19}& @#K\"t\"u!w0D\u{d}57 t!;\
        !s!H!J!K!B!G\":!N!C\"@$:%G\"G!N!G#w\"9\"9!F!E\"6\u{8},%$E!I\"K0G#NJ[!3sc\u{7}! u4D!,J99'!@!B%G#=%?#u'E=a3 L!6\"\
        @!8!>!?!@!=!x\"w!O!>!F!G\"8&v#3&C%Rz!$-v\"E+D+E-x\"<t$Kug!;u2c!4s\u{6}\u{5}!2sPr!:t\u{12}%!$u\u{1a},&'G#A\"t!;\"\
        A+H\u{0}*!EujA# E!C9zr\u{0}!Ese \" x8Gf\u{3}*!;\"N\"H!@$G!C\";+J\"J+I<\u{d}!)v{S!8t\u{7f}\u{7}!Et-$# t7E\"Gt8!%\
        s\u{3}b\" F#uy^!7{4l!3w\u{1c}\\,$<!C\"J!E!F\"E!B!B%?\"=#C#>>\u{7}\"\"@6wy!##s&F3HL_\" K-vF\u{12}!Et&\u{14}\"$u+\
        HS\u{b}!+u\u{12}M\" w8HJ\u{16}\" {8Ei\u{11}! r\u{14}\"!6w,G&%B&E!A,D\"I+F1_\"4F1u\u{4}H!8v\u{1c} !0JIW!#q\u{16}\
        ~%$F%I$F\"x3p*e!:tI5!3s\"[\" K(sX\u{d}!0t5\u{12}' F\"B.\u{0}\"@!@$=!E\u{a}\u{1e}!-u\u{9}C!0u5\u{d}!*tz$!0xBO\" \
        L8s'&! xA\u{1}%$E!<!{)@6AR\u{9}!/t\u{13},!Es_n!7t;\u{18}, O!A#C!J#H#D$C\"@'L!A!y+D\u{11}_!\"sE\u{2}!*uIa\" M8xh\
        \u{6}$*G%u)F\"E\u{c}y%!?\"K\"H2A!J\u{3}-!5s\u{3}(!8t\u{7f}B!*s+>!8K^,%$G!@!y!C#GFs$ L$v4J-uT9!1t \u{19}!%t\u{14}\
        ;!4sHc!4s\u{13}x\"5u#Ii|\":q%Dz-! v2\u{3}!1t?O!(w\u{17}~#\"u5u!E\u{12}b#'F\"L\"O\u{1d}7!,s)3!1v\u{14}'\"<v$H\u{10}\
        ##=I#u#ID|!4w\u{b} !$x\u{b}9! wo:\"7w#F/,6 G!I!K!M!M\"N#K!L\"Q\"?\"O!2#E%q!8!K!J#>\"K!K\"E!8X\u{7f}! w0r! ut## \
        q-t*IPz1 p!E!F!G!I!K!H\"Q\"M!J!K!I\"K#E%M#?+B\u{4}x#-C$v4DQ[! x;;( K%F&J#s!D'H&q)B\\=!?sH!\"4H#vd\u{0}!7u\u{1d}\
        W!/v\u{13}6!7t\u{3}X!<{2|!Et\u{1a}{!:tG\u{15}!,u^-* M!B#{\"@!A%C#B!u'A.?Bn!&t}z\"&x)GY_!7s<j\" G8wu2$ D\"|&E\"G\
        WP&$G$F'r\"A(D!<\u{19}\u{d}!:tl|!:w,l!7t\u{1f}\u{1d}!$qeU1!@\"u!=!8!@!H!9!:!=\":!:\"8\"9%p!K\":,r]Z#'r(H6H*\u{0}\
        !(t>\u{12}!!t\u{15}h% Q\"L%E/t\"HY/!\"wV\u{16}7 I!?!>!D!D!E!B!J!I\">!E!E!A\"A\"=!A\";\"<!>!\u{2}!>!>+='\u{6}!\"\
        KQ{1 @\"@!E!E!F\"K#?!E!E#A#B$=!?!\u{6}!>!?+>M\u{1}!&u\u{5}O# L(F#|4E& B!s!D6B\"y&Dn\u{7f}$ G$v+C(r,\u{14}!ED\u{1c}\
        /# M7w!tv\u{e}: s!8!F!@!:!9\":!9!;!{!7!O!>\"E\"8!7!9!4!5!4!3!~!;!4%:&Bve!/y\u{5}8$ F#{%M.A\u{d}?\" v#JSd!%tGO!7\
        qd\u{8}! t\u{1c}\u{1e}!9xgG!:w/\u{1d}!/v\u{2}t\" y\"F\u{5}j\" s8C\\C& x,F!E\"F\"C)s\u{b}\u{a}!=KVc!/rN\u{16}!0u\
        b2!%t\u{17}n! I#\u{1}! NO3!*s\u{c}w!Es\u{1a}\u{7f}!2uma!$yqW!Au\u{16}\u{1e}2 L!\u{7f}!=\"E\"G!K!I\"E!H!C!D\"@$L\
        #D!F!p\"H&>t\u{1f}!!p&\u{1}!8E9{\"#s\"Fe\u{1a}#'J(B(C.W!-sY.!+sG\u{12}!Bqy\u{14}& C/A\"v)@&u%Bp<! o:\u{7}\":r%F\
        (\u{2}!8t'\u{6}!8u&\u{5}/!?!E\"H!w!G!B!L\"E!D!?#F'?!A!N\"?\u{10}X!/q\u{15})!7E<\u{17}\" G7u\u{16}\u{b}\" G8t\u{16}\
        \u{7f}!/v\u{6}\\\"%B%skA!/um{1 t!L#B!G\"I!E!=!I!@!9#A%2$?!H%J\"9%I4~5 p\"L\"E!L!;!?!B\"J!?!>!?\"t\"=!O!B#G\"C!K\
        !r$q$Gr\u{7f}\" IEw3K\" z8FA:#\"F(D.H\u{6}J$-v\"E+D+ELE# F4?#F3+!8s25\"2s(J)3!/tl\u{8}0 D\"A!?\"u!@$A!I\";!@!v$\
        C#D!A!?\"D&=Hk! tqB!%u\u{1}:\" H!w`{:!O!N!S!J\"G!D!R!I!S\"P!4!M!6\":!4!A!8\"p!A!:!N!v!M$?!Q%4\u{14}W\" D*EYQ!.t\
        0)!.tZu\"/w(Lw\u{4}!9ElZ!-t\\c# {/D)J\u{c}w!8s\u{6}\u{7}\"8J'yH\u{9}-&D!K\"E!?!G!G#L%>\"<!B\"C&N&:G\u{19}) <#?\"\
        <$u!7!:$S'H)9\u{12}F!#y\u{9}'#\"E+G\"IWg!Es1{!3u@k!=pK{!5z\u{1d}t!2vQO!7w\u{0}1!8u;>!*B\u{8}\u{1a}%1v%I$E&C%GN@\
        !!u``*!A\"O!I!F\"E+C%G\"I!u+:.@3!r!F!B!>!>!N!?!A!t\"G!C!D\"v\"=\">!>\"B!E\"G;i!\"tL0!:u\u{8};!#w\u{2}[!Av%;!2t'\
        |)!C#?!G#F!{!H\"A,E!Gs'!Ey\u{1a}X!:spm&#C!I&B%B*},?\"\u{13}5!;!A#?#E\"@!E\"=$C#8#?!=!K!:\"@!G!H\"F!v!G!F\"FP;\"\
        3w%Gwd!*K\u{14}n( G(<\"@!<$B-q$r%B~C!/vGU\" I'u\u{1a}\u{1a}$ L!s#E+t9\u{12}#$@+>6@\u{e}&\"$E-z\u{1e}k! wg\u{16}\
        !6y\u{19}2\"7v#Jz'!&uIL!,w!O!:s\u{8}\u{5}# v7H\"sd[\"-s3I=B\" {'G#\u{17}!?sUt!5s _B I!r!Q!A!C\"J!P!G!E!>!B!2!;!\
        G!O!.!L!L#,!L!N!{!R\"1!?!B!{!F!D!P!H!J!=!?Q\u{1c}!2s^d!*woq!2r&;'$H$I\"G%E(D!I\"?yg! t\u{14}\u{7}! vc0!.twU\" K\
        8u~r!EDD\\! D` = e#S!E\"5\"F!D!N!N!K!B!8!R!F!J!F!F!p!L\"T\"N\"3!9!Q!F!U!B!F#B!D\\0!EsYB3!>!A!@!D!E\"J!C!@!@!<\"\
        K#B&:\"H!v&<!;!6$I\u{6}#/!E!A\"E!B\"D&D\"A'B\"H!D!q#J\"r!@%D+d!<{\u{10}_# K\">6o3\u{6}\" G%xfV\" w8F\u{b};!1tj\u{12}\
        5!;!@!>!G!E!B!K!D!D!D!A\"J!7!N!@#6#?\"M!u&9!FuN!9vRf!Av\u{0}c!Eu\u{c})!#z\u{a}%!3wy\u{3}#!H\"I7xcz\" FEvWZ!;sVL\
        !/tr|! xGe! J0L% L\"J#L2J!x\u{3}E\" v9I\u{17}B\"2J%vF^& F&C$F#w*F\"t6U' {\"J%K&I\"F'G\"C9!!-u(8\"(v0E[\u{13}#$I\
        +B(GY^!'v\\\u{1a}!/xV\u{10}!6vz\u{9}1!<\"@!u!<\"@#I!=\"9$=!<%J!?!;!;%=!;!:XN!!uD\u{18}!#w\"\u{1c}!!L6\u{a}$!w0q\
        -J\"r]\u{f}!7u~Y!:vA\u{1a}!(rU3!8u;+!@u{O!'u\\,'%P!w!>#@#A\"B'=w\u{2}% D%v-H\"t#Fr<& O$C\"G!I\">#q\u{5}}\" J9w\u{d}\
        ^! x&l!>t\u{b}g(%q\"G!A!B.?!F\"B+>KP!5swH!;sP,!9v\u{6};- O$E!I\"D!z!C!G\"G!A\"?'?\"t'HL\u{a}\" M8t\u{1a}T!;s|^!\
        EwLx\" F6z*\u{14}/ H!<!<\">$>\"I\">$w\"A!=#t\"G!F&:&;v-: s!?\"H!8!Q!F!A!H\"B#=\"O\"D!2!L!H!/\"C#B!5!3!L!I!F!P!/\
        $K/L\";u*L|\"#,J!u*Jll!:t\u{1}W!EsY\u{0}!!u^s!%u\u{b}r\" H!w\u{13}1!Et\u{5}m!:sz<-!?$D\"E\"y!@\"D#L$?#C!B\"L!C+\
        >V<!Av\"k\"$JAw\u{1f}!!-v\u{18}R! vOp!*vV;!%tD\"!%t\u{b}\u{2}\"0G\"x(I!3v7\u{0}!Ay3>!'u9\u{b}\"4u#B$p+ u!>\"F!D\
        #K!I$D#H(=\"B!A\u{1c}\u{3}!Er[n!:sr!\" J-s\u{1f}\u{17}!*s.C\"\"I!x\"\u{d}% |#?%r\"D!A\u{1b}!)%q\"G!A!C.>!F!H!A+\
        ?m@( F$@\"L(B!z#D$D)A\u{19}}!*t>\u{d}!-uM`\"*K*t\u{1f}\\& A#F,B(A!G\"EV(\" I8w\u{f}U!4u\u{13}n$(E${!C\"H-1! K=&\
        !7x\u{1}\u{7}!:s#\u{1b}!%usg!7t\u{a}A!'vLw\"#u9LcO!)s\u{d}s!;r\u{6}\u{16}!1tAI!9J!\u{2}%)E&A#q\"p%Crb$ r*E%K*Hx\
        (!/w`F!@s:\u{f}6!p!7!A!=!<!>!A!D\"7\";!<\";!<!>\"=!8\"8!7!r!t!9+;qL!As\u{15}A! y@Z!'t5\u{c}$ G!@7@!uK\u{14}< G!\
        E\"L\"4!v!o!L!N!?\"S\"H\"6!O!=!I!K!!!W!P!H\":\";!N!@!E\"q!H!;\u{11}\"& C7B#B\"|!H%G[\u{0}!6t'b3!H!N!J!x!E!?!I!=\
        \">!A!@#P'u\"G!C!<%K!=%J8{!3vx\\!:uHI!+v\"h!@t\u{7}]!Es?\u{1f}! vdE\"!t.JIE!#wYn!+Jt(!@t\u{11}u\"$u+Hs\u{1a}! x\
        v\u{a}# H*H.wZX!8Isr$#D0|-A%@le+#G\"G\"J#s%K%:$A!>$v#>%9\u{e}V!-x\u{2}n!-tqL!@w\"b/ Q\"A!D\"J#F!G!G\"u\";(>!t\"\
        H&;!J%Ew\u{13}( J%L!P\"J#L!I#N'JES\",u9E`>!!u2\u{f}\" D9{)^1 J\"C\"H!u\"C!D!I!y!?!C!C\"H\"?&A!D!B!?\u{a}F!#vUD!\
        (u]e&$G!L'C#K#t&N\u{7}v$ E!u6q\"J@\u{3}\" K:u\u{18}&6 L\"M\"s!H#H!=!7!?!>!4!J!u#:!5!8\"A!I!P!I!M%K&O\u{12}*\"<H\
        $zu\u{7}(\"?!@'>\"@,B!F!?%Of4!3zY~\"\"F!u\u{9}h\" J8s#\u{7f}#1H)s+D\u{3}\u{1c}\" u8F@\\!,tnR\" L8uu5\" G\"x%\u{7}\
        ! vd## H*H.w\u{f}V\" v9J\u{16}\u{7f}\"=P#pi\u{4}\"/H6t\"H!.x\u{1f}\u{1b}!?s6f!7EW\u{3}!,twX!/u:J!-u^j! O5g\"7D\"\
        uGo% G%D!q!u(C.\\&%s#I\"D!?+D\"F]\u{10}!9E~\u{b}!/rFD\"%u%G8X\" v'JY`!'u\u{3}d!$vo-!&yBe\" L\"ut*!EE=2# O&u$MX\u{2}\
        % D%v\"s!r0B(\u{3}\" v(HSG\"3t%J|>1!\u{0}!E\"D!F\"H!@\"H#@!@!B\">%@\"K\"A%M!B%C\u{1e}z!%uN\u{10}!,t\u{18}S!7u7C\
        !,y\u{1a}-!8JAX, L#F$E!@#z\"A\"D\"?%?!J!M\"G9S4 |!?!y!D\"K!E\"K!G!D!C!G!E\"E$;!8\"G!B!E\";+76': u!:\";!;!3!6!<!\
        M!5!?!3!\u{0}!6!9!0!9!7!;!7!K\"H!C!t\"2%8!<\u{f}\u{10}. s\"N\"K!J#L!K!H\"H!I\"J\"S%G\"O-D),\"(L=s\u{1c}<!&u\"E!\
        'u\u{b}[\"(s$G\u{d}j$ I0y\"E3@\u{13}U4 q#F!K!L!J!J!B!=!A!D!D!=\"M$7!0#A!<!I&L!9/}!@w\u{13}9!!t.})#I\"K!F!K\"F!F\
        %E(I#u\u{1e}\u{1c}!:u\u{e}\u{0}# G0v.w>v$ p'D!C0M\u{12}5.\"F\"D!F!G!A#A%C'G!u!K!F!@(O#?S%!'w\u{7f}\u{15}!@ucj!:\
        w\u{0}\u{7f}! tr:!6uu{!;tCP! vY7! u3N!;r\u{10}P; T!K!L!?!=!?!E\"6!t!L#I!>\"7!4!6!F!I#?!M!C!I\"7!G\"C!5\"s#yfG!*\
        BR0< Q\"H!G!T!C!G!;!P#P!L\"t\";!o!7!?!8\">!1!3!6!m!?\"A!C!v\";!C!@FY!1z\u{0}\u{1c}!:pF\u{7f}0 q!I!C!M!B!?#@!C!=\
        !C$J%5\"r#?!J&<\u{1c}Q!;s>\u{13}!/y\u{19}\u{1c}!+u8R$)y&>(v#D%%)$D#F!A\"F\"y#>'F\"E-<#>\"#I3FL-\"\"I4M:\u{c}!)v\
        \u{1a}\u{4}4!B\"B!B!B\"E#F#@\"@#p!@!@\"A!n!E\"C\"A\"M!B!?\"s\u{d}!!-s\u{5}\u{4}!!t\u{11}X$-C\"D1s%C,0!/wV\u{16}\
        #\"F(D.HB.% r'B!B/E\"EwY- D\"r!B%@\"t%B$A#A!v!D!?\"D*s\u{10}\u{1d}!1tw\u{7}\"#K+tt9# G,I,x\u{b}o!)s\u{4},# F,u9\
        ET\u{1c}!7t?\u{12}9 Q!>!@!\u{7}!>\";\"E!<!H!<!H\"7!>$;!6\"F!@!D!>!;!4\"L#L!5$4p\u{15}!%u+q!Ew<}!ErBV! tF]*)G#?!\
        ?!N!E't\"M\"D&E%C|o!8s1{! Hnw!0wv##\"v5u!EF3%$v$E%F)u*FPw!Eu2I!2u\u{1f}(\"$yA<V \" I/u4K!Bv\u{13}\u{16}\"2J%uf*\
        ! tH\u{8}!8t\u{15}5!8vu'!/u\u{7}|!'ufd2 ?\"G!@\">\";#K!>\"r$q!:!<#7!<!;!8!9#I#>Ie!6E\u{1d}E\"<H$zGO!7tiK! sN\u{7}\
        $-B\"y*E,BqQ' E*@+r\"D!|!B%u<\u{19}!6w#;& r$E$I\"C!F'E\\P!;s$w\"3s%M8 !@t\u{5}7!)u&6!*txr? J!G!K!I!K!;!<!F!=!?!\
        K!<!A!O\"J!o!u!s!t!.\"C!C!?!G\"7!E!K!L!O\"4\"A7\u{a}\"!F\"u__#\"C!vB@6A& O'C#@-E!x!C/+! rbC3!=!L\"?!K!A\"J!A!E!\
        >!B!B\"N%s\"M!N\"?$H&E\"LqL!!r&\u{1b}* A#{\"B\"D#A#?+r!?\"D!E#u!@z_\u{e}!/v\u{a}W!.t\u{a}3!4s\u{a}C!$qS!!9ty\u{c}\
        !=pdo!&s\\b1#G!G\";\"M!A\">!9!?\"A\"M\"5#s!<!o\"6!?*OR'\"#JBvO\u{d}!%tnh!AunA# D%r\"r7\u{f}!As\u{d},; O!4!J#B!F\
        !M!D!:!?!>!=!G!6!x!5!N!7!2#J!s!C!|!3\"<!H\"7!6\u{17}\u{17}!*x\u{19}\u{10}\" J8ujT!*s\u{1e}}\"*J%Kf>1\"E!B!D#D!H\
        \"L!C!B!C\"G#C!A!<\"E!B#w'tc3(!J#H#F!=\"C!>+@\"FE\u{19}% {#G\"J*F)K\u{e}4!1t`@!4vx~! si\u{17}!Et|\u{a}8 M!C\"@!\
        I!H!?!R#o!w\"9#>!?!J!I!9\"@!D!E!L!=%=!;!B$N@\u{18}!$w5T\" H'tD\\#!}7G\"@cv# N/E(F%\u{6}\"7F\"vLp!&u\u{11}9!4sI \
        $ E$A&F%w\u{9}u\"4u#F\u{1}z!\"J\u{5}\u{8}\" L8s6v!8sr+!4t.\u{1f}\"*K*t6\u{7f}!-v\u{d}1\"\"D>v\u{14}G\"-E8E5D( R\
        !B!L%M(I(A!x\"ES\"!&wsH!7tu\u{1c}!:wU\u{16}!:v\u{1b}h#*D6@%p\u{6}k\" H#x.H\" x8E\u{8}\u{14}!4vRg!4r[~!@w\u{3}0\"\
        4F!yU\u{1f}# u*F.F4\u{7f}! t!\u{18}$7H#w#G%t\u{19}m! qA}!+Bd\u{e}! yrD% s#C$B$G$I\u{2}N!'s\u{18}D& E\"F+<)u\"E\"\
        H P!EsUm\"2y(G\u{f}$\" J/yM&!(uD%# G%y!G\u{3}y!-uQ\u{10}& C/A\"v)@&u%B7\u{2}!,s\u{d}z!/w5\u{5}\",K+uY2!9wxX\"4u\
        $L\u{6}\u{1d}!7r; 3!H!N!J!x!E!?!I!=\">!A!@#P'u\"G!C!<%J!<%J\u{b}c\"4I1v\u{7}~\"=s#L~F\" K8w=E7 T\"M#:!?!>!?!A!>\
        !A!B#<\"?\"M!;\"@\"|!E%u!?!=!;!F!K4\u{7f}! t\u{17}S7!K!G!P!G\"I!H!M!D!N!O!L!K\"D\"5!I!G!3#@\"J\"r$9!L%/5s\" G8w\
        \u{11}v4!;!D!I!<!@\"D!G\"6$8!J\"w\"s#9!?!D!?!J%u!;%K w!Et5 \"#F9{m$\"3I.v\u{c}n4 G!7!8!B#?&?#;#>!5!z\"I!s!6!;!{\
        $F!K!9\"F#8\u{f}W4!=!M\"A!;!?!<\"<!=\"9!;!=!<#@!>#J#y!I!9$A&M!L!4w-\u{7f}#1C)r+BI\u{7f}!<tpq!/uBC!/v\u{a}\u{7}>\
        \"P!J!S!P!C!4!D!S!T!G!M!D\"S!F!I!5!=!t\"J!F!N!E!U!P!C!P!L\"Q!@!>a.! tpg!8K\u{17}X!8s<7!*v\u{1}\u{6}!2u4\u{8}!$x\
        r\"\" {'G!x!%v\u{1}!!/yl\u{12}\" F#s)Y!*t.3!5s\u{b}\u{15}!7xU<!4vh%!9Eg1!0p\u{7f}m\"<K$ta\u{1c}\")w&G\u{2}Y! KS\
        \u{1b}$-v\"E+D+EF=\" t\"Cu\u{7}!8MR\u{1a}!!t\u{16}R!9xf;% G,H#}'E/E9_!$E\u{d}\u{d}#!w3D$GBU+ P\"H\"L#F\"I!I!F+M\
        !M!I-v\u{1e}8!=p N!0t*;&&E$D\"B#A\"v4B>f!(s\u{9}9\"(K=t<:)#I\"K!F!K\"F!F%E(I#u<p!Ethp+ Q$M!D!I$C#H\"N#H$D!I.L'\u{7}\
        %%H\"w#O%I'F\u{1b}\u{7f}!8tC`\" y9G24!6s>\u{c}\" G$z7,!7v\u{15}I!AtF_% P$E&C.F!E\u{10}$+#G\"G\"J#s%K%:$A!>$v#>%\
        9=k& @0\u{0}\"@!@$>!B\u{c}?! y&[! q*\u{f}!1rVE\" K8u\u{11}P!/u=\u{e}\" {8D\u{18}b!3w\u{7}\u{12}!Ew\u{7}\u{7f}!8\
        Kv\"\"0w)IDe\"7F\"sU\u{15}$$C*y!=(vH2!*tnB#\"v5u!Ej3!7xqf'!s3C$G%H!H$x#t\u{c}q!*t4j!$E\u{a}\u{18}!Eyx\u{2}!7tOY\
        !At0\u{19}!7x\u{7}\u{1f}!$z\u{17}\u{17}#\"A(?/FK\u{c}!Ewxw0 D!?!E!N!C!F!B\"B\"A!w!>*{!J!F!A!?Y+! v\u{a}O!/t\u{9}\
        ~!As8_\"%I'u)?\"8K\"ty\u{f}!-t_P!9E\u{10}^!/vU_!?q0C!/xx%!Er4G!-F\u{1e}R!\"t\u{e}J!,u\u{9}i!)u@H!#tJn\"$u+H\u{14}\
        k! v4t!2s$&!:NyV'%D#I'B'C\"G\"E+DC\u{9}\" K8uzl!/x]#\"$t\"IDv!6GD+! J-S!4uzq! s`=!'vMZ!:s.[!*E\u{15}_$-v\"E+D+E\
        9G!9t,\u{2}!7t-:\" v*Hy\u{8}! u4%!)u%#!Ev\u{19}\u{d}! u/\u{1d}$1D&H#z+ED`!Av\u{b}Q!$x\u{1f}@\" K8uL<\" J8u}\u{16}\
        #7I#w#I\u{1c}F)$E!?!@!p!E$H#F)L!G01\"-v8I\u{6}\u{13}! u0B%#E'A+q$E,t\u{c}n\" H:sn\u{e}/!<!J\"E!F!F!L\"A!K!s\"A\"\
        M(>\"H!N+MT\u{19}!1si(!/yEE/!F!G!D\"D!@!J#B\"G!H)>\"@!y!I%J&FFu!3rP\u{18}\"(L=sd)#>Q\"u#G 4!8ta%!7w[^\"*D%tM\u{1d}\
        !@uR\u{14}!:s\u{12}\"!=o\u{11}{!,r\u{1c}\u{2}\" J\"v\u{1e}\u{17}!+tgT!*v\"m!0tSI!$u>E!(@\u{13}D!8rAS!9vG\u{1e}!\
        $v5=\"!s8Bu]!\"HJ\u{2}\"2J%vm\u{1b}3!H!N!J!x!E!?!I!=\">!A!@#P'u\"G!C!<%K!=%J\u{1}q$ O\"G*J#u\u{18}\u{4}!:wTf!,F\
        j4'\"=\"E!?\"E(D!u*A~\u{19}!EwP4!/uBK##p$s1C:[#%G%x,Gr\u{d}!'u\u{6}r!\"s=\u{11}\"4t&I\u{d}$%$G!@!y!C#GH\u{1d}\"\
        1K!rRM!Dx\u{15} ##E,|-R$-! vr?!2t$f\"3B%uA\u{3}# H4s&F5r\"<I%t)S!\"t![)#I\"K!F!K\"F!F%E(I#u6E!4uf;!3v\u{11}q! t\
        \u{1c}\u{1c}\" A#FMb\" H%xr\u{1a}!7{XJ! v\u{11}6!4u5Z!&uZk!9JSs\" G.w5.!:s9@\" w9G`\u{11}) L\"H!I\"H*t\"?'E\"x&\
        B\u{d}G\" v/IT@!$xD/!8Kc\u{1f}!,s\u{4}\u{13}\" Q9v\u{1a}#!%u/\u{1f}% P(G0J\"@+@zq- N#>!C\"@!q!C%A%?!<#B\"P!M,He\
        \u{18}/ z!@!t!E#E#E\"B!F!C$;\"<!7#A!D\":\u{19}c+#E$L!I\"I!K!E!D\"C(F!@-6\u{14}\u{1e}+ R*9#:\";&t!9!E!>!:%F!LA\u{1a}\
        !7tO4!'r\u{11}P! s\u{16}J!.t\u{14}N\" L8t\u{e}u!.w~=!9sa_!,s4Z!At9\u{11}\"$t6n+[8 N!=!J!K!@!M!G!O!s!2$P\"L!H!-!\
        E\",\"J#T!Q#I!K!A\"H$P\u{3}v!.r\u{1f}\u{1e}!)y'!!*tEZ\" q%O5\u{2}!As^~!Es>\u{15}# G8t\"tm\u{1f}$ K$H+|)L\u{a}N!\
        -t\u{3}\u{1b}? M!Q!=!G!L!G!E!L!C!D!A!G!B\"H!K!G!O\"H!m!J!O#C!L!N!E#I!Q!M\"N!D!RmA!3tG~!(t\u{d}0!8v[p!,r\u{1a}c\"\
         I8x;\u{0}\" t4KG9$ I0y\"E3CbM!$E\u{11}=!%u\u{1e}W.\"F\"D!F!G!A#A%C'G!u!K!F!@(O#?/F!?F\u{19}@! v\u{13}6= I!H!C!\
        x!K!J\"G!L!I!N!L!P!O#>!E!@!M!I!-\"F!D!?!A$H!?!L!I\"@\"sy;\"@x%D\u{16}H!/uje)\">!E\"H'<#A(B!G!I*w\u{13}g!3wj_\"8\
        r(E.E/ C%;!t!\u{7f}!?\"?!<\"B\"A$@#?\"?!A'B%A\u{8}\u{d}! v?\u{9}!Ev\u{10}g!*G\u{10}v! tcL!/xL'\" I:u5N$\"C(H!G-\
        K$N! rV\u{1f}$ E$A#v(zr\u{16}!8soN3!H!N!J!x!E!?!I!=\">!A!@#P'u\"G!C!<%K!=%Jb\u{e}#\"F3v%@\u{3}\u{4}/ @#=\"\u{7f}\
        !\u{7f}!F!<!<!;!9\"8\"8(?!;!>&KOP!!p\u{1f}\"4 r#F!K!M!K!K!C!>!B!F!E!=\"N#7!8$B!=!H&M!9\u{a}(!\"r]\u{6}\"!L2Fm+7\
        !t!I!?!=!=!x!=!A\"N!C!>!@$L\"5!9\"A!@!M!B!v%7\"/$O\u{15}e/!=#F!D!F!L\"@!D!u!L!A\"M(D\"G!<'tB\u{f}. F!A(?!Q\">!=\
        !v%>#K!?!C!A!K+>w|\"%q\"OB\u{12}!6z-*\" t9IT,& K\"B-<'C$=+>B\u{0}\" v8K|D!@t\u{17}1!:rm|A C!C!J!B!E!5!5!A!v!9!D\
        !5!?!S\"E\"v\"w!L!,!A!J!A!K!o!6!B!x!F!J\"3!G!<!?\u{1a}+\" z\"<`\u{8}!/vb\u{e}\" H?tl,#8K!I!F^L\" v8J,\u{14}! wM\
        \u{0}!/w\u{6}T!@xQ\u{12}!'u\u{1f}y!8u\u{10}y4 w!J!B!D!D!H!H!M\"@!J!B!E*H!H!r!D!2\"<$7%4re\" G8xv\u{1d}!)ufR!@p\u{11}\
        t\"4u$L\u{1d}\u{b}!4rc48!M\"H!L!E!A!J!I!H!?!@!=!D!.\"F\"5!G%G!H!R!I!H\"I!@!D\u{a}\u{13}\" |9Fol! uI@! u\u{17}j\"\
         J8vf\u{d}!.tdb!Et\u{1e}V!8v\u{e}#!8vNj! wqb\" M*y\u{1}L)\"L!A%L\"L%L%=#O!Q-Jv\"!:s'y!:u\u{19}[!7v>|!!uk\u{16}#\
        7I#w#I:w\" y8@E?\"-J)tW2! v2w!:w-3$ {,G,D-Gs3+ C!?!>\"E!H*A!{\"?%s!P!ED~%=L$E!v!I\"x>&!;tj#\" E)x-M!Eu)+!:wu\u{1c}\
        \"2J%u$p!Ev6!!8vDM!9tMj!!ujh!;s\u{12}\u{d}! s6.\"7s!J.+\" F8|\u{17}m! u6:!1t\u{7}1! t^x! t\u{14}[!4s4<\" I'u3#\"\
        $t&Gfx!;uEP\"*H;D:K# C%H+xC#!-u_i\"!uAs\u{19}!3 o\"A!>!E!B!F!n!C!B!s\">!=\">$J#x!D!J!D,L\u{1e}a!%t\u{7f}x! H\u{1e}\
        [! u\\1!/zDp\" x8I@=! P\u{4}D\"#D3Fb\u{1d}!!sdM! FDr$\"J&E0w-DW\u{4}!Au1;\"!v2G\u{1a}$! t\"\u{1e}!8u.n!/s\u{10}\
        \u{5}< A!O!@!>\"w!y!=\"I!G\"I!z!x!U!,\"*!F!C#4!?!;\"0\"I!A!r\"F!>!G\"S!\u{16}( p!p,A%@!?$?#>+>r(\"3s%L>\u{13}!/\
        xt\u{1a}2 v!>!<\"N!;!v!q!>!;\"J!9!8\"I$A#C!>\"<,9Tn\"-r\"F!\u{18}!@ta(!<tH\\#*E-q\"Kyj!1s@r5 F!9!7!=!<!8#A!=!;!\
        A!@\";$<!9$u!G!~!:\"B$=%L\u{c}>8 I!F\"P!J\"K\"R!M!I!P!N\"=!O!}!0#C$R\"5!G!H#<\"H!P\"C!<7.$ G(E#|-IS;+!D\"G!K*H!\
        G#N!D#G$O%K&D\u{19}X! tc-\"#O>v{\u{2}\" K8ut7+ G!r&C(B(A!?!C!t#G\"o$G\u{c}2!Ey\u{7}\u{8}! v>Z\" y9K+\u{2}!*H0\u{a}\
        \" x8Hk*!.t(\u{6}!8I%D7 M!L!K!A!C!N!G!G\"?#3!O\"v\"G!v\"N#;!H!H#H#F!E!0$JV\u{d}!9EHN!9v\u{1b}p!.t)h\"4F!y1\u{1}\
        ! J\u{18},! uPc!:s|g!5s\u{a}N!4s\u{1d}\u{2}!>J\u{8}\u{1e}!$t\u{14}E!3r,8!+w\u{15}|& y#A%v#=$@'<i\u{7}& u$I+D#v&\
        E!H\u{a}\u{1a}\"/v2Fj\u{7}!@v\\m\" w8IS\\!$s\u{1d}i!8K'\u{17}/!C!C\"J!B!C!p\"F!@!C!>'>$M!Q!H!AGW\" J'x*e! vH\u{7}\
        !/tH\u{18}7!H!M!J!x!C!?!H!:!9!=!A!@#O\"K\"9#u\"G!B!<\">#K!<%IC\u{6}5 P!H\":\"C\"J!H#;!M!4$:!9!5#F!C!R!J\"5!9#H!\
        G!5:h\" p8QFM! vC]\" K*ta\u{3}#>L$r#qa\u{f}!)uq:- E#B!E#v!I'D#B!A#H\"H\"A#w(<TA!*t r!(sVf# D7=\"\u{0}e\u{1c}#\"\
        F>x%@@e!+xm\u{13}!2r\u{18}1!5tr\u{7f}!3wkx/!{!I\"F!G!E!I#C!I!?!=\">'=!D!C(;}f!8t\u{7f}a1 S#@$E!?#G!u\"8!D!:!;!9\
        !8#6\"I!C%M'G\u{19} \" C6~Hz!2uR\u{b}\"!u!Ks\u{6}!EtA\u{10}!At\u{1c}\u{7}!,t\u{1e}\"! x \u{18}!8LaJ!:y{\u{9}!&u\
        *#%$})D)F\"L-;\u{f}\u{1f}% t\"q(H%F)Fb\u{13}!7s}Y!+F?I!'wH\u{13}.&F!L!O!F!@!H!H#N%?\"<!C\"D&P&=Z(\" I8x\\\u{19}\
        !EvQ_$ {'E/E\"Kqk!#{G/!/s\u{b}'! vU:2 E\"=!K\"D!B\"B\"H!<!C'Q!4%@!t!9!y!H#<\"F\"\u{1a}!@tMz!#s}9!8IS\u{5}!Br<5#\
        #F%w'He\u{1}!)sda!3uNG= N!J\"?\"N!R!B!q!S$T!C\"K!L\"J!T!=!2\"J!N!M!O!L\"O!F!K!I!S!L!D!MDC\" L*u-=' v!A\"A'A%?'?\
        \"r\"H!:sZ\u{a}!EuZ\u{b}!!x\u{1e}u!/r\u{3}6/#G!@!G\"F\";$?\"J\"u!9\"6\"I!J#I&:%?_\u{1c}# y9;#D*\u{1a}( @%A!<!{0\
        >!=!@,:.L#7u!L\"JS{!1s[_\" G8y\u{7f}\u{d}\" K:vo\u{12}!!t\u{3}q\" R\"JY6# J'z(F&m9 ?!H!E!:!M!:\"9\"s!E!<\"p\"q!\
        3\"x!@!L\"I!5!4\"L!7!9!B!M\"6=l!4sl\u{1a}# z\"H4F\u{e}O!8Ip\u{d}8 A!;!:\"=!s!A!R\"@!:!B!@\"r!u\";!>!E!8\":!=!A\"\
        <%9!t#G@[!1sj+!<rEr!:t\u{14}\u{b}\" O8s S\"/r%uHS!Ar\u{7}-! wAR!\"t/># K$z+H\u{16}\u{0}!3v3\u{c}& J#I$A3B&B%?&l\
        !8w{\u{15}!-t+(!-uQZ!@Br\u{6}\" L,tvO!1uuQ$\"u5u!E&pHx$ t*H\"G9D!\u{1a}!@q\u{16}[!\"I1\u{1}!/u]\u{e}!5rD]!-x0\u{8}\
        !Eveq3\"q!N!M!A!F!@!B\"9#7!L\"/!J!4!D$G\"7!L&G%6O6\" G:t*?\" v8Fd\u{1a}\" I$uf7! M/V%$F!=!y)?6As<\"7F!Jw\u{13}\"\
        =s\"N7l% H$D\"r!x(C\u{1f}~!1v2T# E7w!u7h&$}\"F'D)E!K.;G.# N7v!s\u{1f}t)!u,@!:!=#C!?$?#?+?1!( p%>\"u%@!>&B#C!?N\u{4}\
        \"\"@6w\u{a}@% G\"I&H&w*q9\u{15}$4D!x%@(xL\u{1e}! tQ1\"4F!y`\\\"/H6u^W\" L'w\u{16}j!EsB \"3K.ttt& N!B\"F,E(B!@'\
        m# q*H!L`&\" I+w\u{1f}c\"3I%tUi\"*K\"s*}2 B!;!B!J!C!A!>!C!x\"<!s!>#r'{!D!C\";&;\u{16}\u{1f}\"#K9t}u!/t`k\" t!L_\
        9!At.@# F#t(s\u{14}\u{4}% P7B!E!{,GW\u{2}! IY(\" M#J\u{18}y\"7z\"Fvq!)s\u{0}T\" F6z \u{1f}!,tJv\"(F.F\u{7}F$ P*\
        K\"v,Ns\u{f}(!>#u&C\"=!@$D)M%p:&!3u (!$t/\u{11}!:t h!?s\u{1a}q!Esv^!+v,0\"!I?z\u{a}\u{7f}\"!t#E\u{1e}:# J*x%I#:\
        ' Q#D$r#>%B'O#=*\u{4}! y@G' t\"C\"H!E*D)?!@\u{2}8#1s+y%@p<!:uL\u{18}!4u,?\" K,u\u{1b}\u{1c}$-v\"E+D+E\"J\")u&IC\
        \u{6}.$G!I\"K\"A\"E\"A\"C$>$B\"F!?%?!?!u?$.%M!B!K\"D!D!D!E\"M&<\"<!@\"?&L&8U>,\"H#A\"I!I\"H\"@#A(?!E!{!A+Ap8##G\
        4F%{n\u{19}/!>!;\"F\"D\"N$?!G\"K$8!5\"G!D\"K!8'9tb!-u,\u{0}!,u9,# |#H5D(F!$uP[\" u8J5l+\">#C%=!G'>\"<\"?!u!F!?,\
        >ue& F#I!r)G)y)Id`\"!F\"u44!&uC]. v$G!N%C!D!E!E\"B#E%F!J!G!F+r\u{d}^!/ua3!+tCg; M!:!5!>!@!K!9!I!<!=!B!L#C\"0\"4\
        !G!w!n!M!N!u!<#H!O!M\"1#@cc\"5r0Bu0!4s I#/M'F#G:)\"4t(G\u{13};\" z8H\u{3}4#%G\"D$C6(\"Ax$F__!!x\u{1}). J!?\"=!E\
        !C\"F!B!E\"A\"A&=!=#C(P\u{17}q#=G!H$zcQ\"*G.H+@\"\"L?r\u{f}U!!t\u{3}[3!K\"B!I\"7$7!;\"9\"E\"8#I\"K\"A\"G!8!s#8!\
        >\"M#N\u{1e}%! v=[!7v[b!%sP=$'J\"G/K-B3\"!/szQ' H#B!G\"u(>2D%?h\u{2}!(sY\u{19}!?rn!\"7v'ur\u{1}! z\\G1!>!J!@\"F\
        \"D!@!C!F!D!N!J\"G$;$F$?$=\">\\2( A-=\">\"|!q&B!=!<_|& C&A!B(|)D!G^7!2t\u{10}!!?tfc\" G*vNl*\"y!C$G!?\"A!@$B'A!\
        @\"A@,\" J8?\u{12}\u{1a}! N\u{0}u\"*F6u4A!2s[c\" K*u\u{7f}9\";}\"JL0\" I*u0%\" L(v,{3 u!H!H\"E\"G\"?!D\">!L!@\"\
        >\"D!?!<#K\"q!F!A+M3\u{17}\";u*LAA!$uf\u{13}$.C!z#F(A%\u{f}# G7{&v/{!3tS !4t\u{3}-!/s\u{7f}6!:rgr!!t~/!-wt8$ y#\
        D5>!t>r!9x\u{1d}x! t\u{7}g!8v\u{15}-!Ev@\"!4t,Q; M!J!K!?\"=!=!?!A\"@!6\"<!P!u!7!J!;!J#I!J!H!=!S#K!K!s!J%=\u{1d}\
        K!?u~>!0rdv!=s\u{7}\u{18}!;t\u{5}U!*w'q!8utm\" J,sC-!9J<N\"4v#IF/!$xQ[#2J\"u#JGg\"4D&xy:!:t'J% {8@!E'?%AD{!9t\u{b}\
        )! s\u{d}\u{e}!/tG\u{2}!:u\u{14}V!@w\u{9}/! toO!6v7C\"7K.v\u{1}&!/J1r##E,x-{\u{1b}!!$uTk!!vgW! ucz!Eu}^\"#K+tEI\
        \",t,KA\u{1f}!5t\u{11}\u{1d}!&uYh\" E#vZ\u{9}\" t0H\u{8}?4!7!M!P!;!>!=\"M!v!L!?!F\":!;#;%<!u!D&M!;%L9)1!>!K\"G!\
        F!H!M!q!C!F!t\"B\"P(A\"J!='q$80q!*u\u{a}U\"1J)ww+$!u\"t5D\"C\u{d}\u{c}\" J$Gz7!'w5|!%u\u{14}\u{1}!.wkL!Cvl\u{c}\
        !<t\u{1f}]#\"F(D.H\u{18}>3 O!7!E!:\"?!A\"F\"A!>!;!B#B&H!H\"D#x!I\"9!6\u{1a}g!8t;-!8s[%+ O#B!B$\u{0}\"D!C#F!A)M(\
        B%A\u{5}:!2u\u{14}*!/u@\u{3}!:s>\u{1a}!0wJ\u{15}!#s\u{2}K\" LEv,\u{1c}! vT\u{f}( I%?\"A#@-E!\u{0}%H!sE\u{6}\" E\
        6{Y\u{13}!:y6\u{3}!%t+\u{1a}( v$H&?%C#v$E\"J!Gn8(#w'E%I)E!?!B&D%>nt# K%H3v\u{e}#!/r[_)!@\"D\"F*A\"C!?%@!@!q9\u{19}\
        \" v8I\u{7f}\u{17}\" w/J_U!2ud1& u\"B#E\"G#G-E\u{1c}I3${!J!B!C$C!C!@\"K$?!?\"D!E!Q\"=#G\"=!<!=!x}\u{d}!AshX!-t\u{5}\
        \u{4}!4u!h\"=L%sI_!*B\u{10}h!)vR$\" I5wV%!;x *$ t'F#G0s!z#(J+C%sRL# G0|(F8k\";u*L{)!@tVf!/wJ%#0t(P-DK[' E!C#{\"\
        B)C!u5@48! u>q# H!w6Go\u{4}! w\u{8}0\"$s4J\u{1d}\u{f}+!?!B\"B!C!D$G\"{#?'>$?+N]K!&x 1!,sRq\"4J&sCd$\"E)F$P*?v2!\
         t=\u{a}!:s1B!7t<Y!6v\u{1b}'!&t^a!)u)\u{19}!(w\u{17}\u{18}!\"u\u{11}=!4ve1! uHw!8s)\u{1f}# |8H!K7h\" r8M*\u{7}!\
        8ur\u{16}0#G!;!D\"J!D\"s%I#A\"9\"<\"A!>$v\":!>%9Ha!:y|U\" s%S\u{1f}8\" I8xs\"\" I8x-M!$x\u{1}E!/v88,\"K!B\"M!E!\
        p\"F#I!G+O!O!E&H\u{a}/#=I#u#I|3= }!r!E!A!A!P!M!M!H!=!D!?!N!H\"H!K!9\"6!3!5!>!I!H!<!L%;!9!:$3tw\"+G!x\u{a}3\":p%\
        F\u{16}\u{17}!Exf\u{13}\"!K#r\u{e}A!3t\u{1b}A\"4v&GM\u{13}! v\"\u{19}!;rH>& J%D\"v!D0K-Md9! vmX!,um\u{12}\" I:u\
        $\u{2}!/yAb!'v^Z-$A!F!B\"F\"E)q$B!M\"A#G!G\"w%>@<+#E$L!I\"I!K!E!D\"C(F!@-6k}!8tXT!7Dtk#\"L%G2LLD!<s\u{c} \" w*G\
        \u{4}+$ K*w#I*J\u{7}\u{1c}!<pD\u{6}!6w0\u{7}!\"wP\u{5}\" v#J#q/ t\"A!>!I!I!y!H!C#>!=!;*E\"D!<+4y+!!B6R!:xn_!.x\u{15}\
        \u{13}!=sc;$,r+u!B*Ht03!?!E\"H!w!G!B!L\"E!D!?#F'?!A!N\"?#N!C#>!|qK9 I\"B!7!L!I!A!r!:\"O\"I\"G!r!/\"G\"P\"H\"B!B\
        \"6!5\"H!r!/\"K!J\u{b}W''B(q)H%I#D!z!Hp^!8tl\u{9}!'v8\u{1d}!0pCn5 9!:!;!:!r!O!4\"P\"s!r!t!M#8\":%8!7!:!<%:!A%8s\
        i$ D1t.C&?\u{7}\u{1e}!7t6N, |!C!u!D\"K%B!H\"G\"F(C!E-;&\u{c}!9JTJ7 S!@\"7!9!>!2!I!8\"E!1!B!A\"D!2!4#p\"H\"K!q!Q\
        \"5!I#K[Y#%G\"J#vbZ# O\"K8JLT!*t\u{11}}!2sIZ!Au^}!*H~*\" I#zsD\" J*u\u{1b}\u{8}\" y/I\u{a}s'#C!s&@.@!G!@%Qy\u{1e}\
        \"2J%uC%!'ui[!)tHN!,I>\u{c}!Ex\u{d}\u{1c}\"'L/w\u{4}.!4s 5!EtBo!:yC\u{18}%$F!F'E#F(C5a!8tg)\" K\"y\u{b}\u{3}!7v\
         s!*u\u{1a}\u{7f}!Et\u{7}y$!G0z\"F-J&\u{c}> a\"z!O!6!R!>#<\";\">!Q!K!J!E!J!9!C!(!O!F!m!>\"@!:!M!r!5!K!G!A\"Bqe!\
        >u{\u{7}!$x\u{e}\u{12}\" I8x)~!!yi1!'x{x!6u$A!Eu`\u{15}\"&y)Dv2\",t9G\u{18}3# r*F%J'|!<t6\u{8}!3vYo!-u1B!?u(\u{f}\
        &!s3D$H%I%y#v+n# M$G3E\u{13}C\" r8C$## H,u+s=|# I'I0xo<!+I^`# A2r&v?l\"*y-FSM$ w!H!D\"Hz\u{c}!<t\u{3}H% E$t)t%C\
        3BXM!,Huq!2t49!3wP'!+vW.4 M!9!L#F!?!D!<!@\"C!?!?$=!>%H!L!K!9#G\":#GlE!/tYR!:u@a? \u{7}!.!O!6!4!-!0!.!1!2!\u{5}!\
        +!S!/!2!E!0!0!1!/!.\"I!B!5!2!.\"8#4!3!4$'\u{16}C!8JI\u{5}\" @8\u{7f}\u{1a}Z!@x\u{4}9!!vX\u{1b}+ v\"K&F\"H\"I#J(\
        C!K!N#r)A\u{4}\u{f}!.wP:!:s(\u{17}\"!s:Jj\u{1c}!*La\u{b}!:t`s, x!q!I#C\"C#@\"F#?(P!;!D!;\u{8}x!4tbb8 =!D!F!I!J\"\
        M$y!u!t\"*!Z!A$@\"L!C!I!5!F!,!0#F!B!L\"I$k!!sSL# G0|(F'a!7s?\"!@z\u{6}\u{8}!+tR]4 P!L\"I!?!C\"H!I&6\"6!5!z!4!1\"\
        N\"J!H'6!3!C!C\u{1e}F0 C!>!E!M!B!F!B\"B\"@!w!>*{!I!F!A!?8R!$tRi< A!O!@!>\"w!y!=\"I!G\"I!z!x!V!,\"*!D!C#4!?!;\"0\
        \"I!A!r\"F!>!G\"T4?!6w9 !$u\u{1e}8!2t\u{1c};\" J8vIC# z*=.Evy!9u\u{1d}5\" K,u*:! uK\u{f}\" u2I%\u{10}!8s\u{d}g&\
        !E,D&B%w\"D%D\u{15} , L#F$E!@#z\"A\"D\"?%?!J!M\"G\u{11}`.&F!L!O!F!@!H!H#N%?\"<!C\"D&P&=H\u{1c}-$A!F!B\"F\"E)q$B\
        !M\"A#G!G\"w%>\u{7}\u{1d}\"7K.v\\\u{f}!.w2\u{4}! u\u{e}\u{e}\" L(vr\u{1a}\" L:w\u{12}4!9t\u{0}M\" I8vOh!/wG{!%s\
        \u{14},! tSu!$w\u{8}x\"/G6uw(# K%x%HFm!5uO\u{14}!:t\u{13}\u{1d}! wk+\" J-s\u{8}X\",K+u|\u{4}!-tT,!EshF3 T!I\"<\"\
        D\"L!J#<\"5$;!:!6!q\"G!D!N!L&J!I%Bg^! L\u{8}G!,B\u{e}\u{14}!:s]3$#w\"F2H!G|r!-ti\u{13}\" L$u5W!-uUV!Ex^r!Ew<`!1\
        s\u{12}7) M\"D&F\"G'r'I!E&B&;S\u{1c}# M*t%H/\u{18}! sL\u{e}!8tT\\!Ev\u{9}z! x\u{1c}\u{a}!8p\u{5}Q!#t'\u{b}!'sT>\
        . O!\u{0}!D\"G\"H$F\"E!F\"B'H!H!J\":&>\u{1e}Q\" I#z}g!7E\u{11},8 ~!s!G!C!A#K!G!>!E!@!O!I\"H\":\"7!6\"?!J!:!<!M%\
        ;!:%40\u{15}!)sNY!&w_\u{f}\"*F6u{_\" y8GL5!8G\u{e}u!,u}4!(J\"l!!u\u{c}F, n\"P!>!<\"@\":\"F!F!<#8(<.<fI!8Jx%!$u\u{7f}\
        \u{4}\" q%G/\u{1c}\"<H$zz?\"*C%qf^#)G&G6x\u{18}6!Et\u{3}\u{18}!@u!A!=p5c#%F1t\"H\u{13}s9 E!<!F\"J\"N\"z!;\"q!B!\
        5\"G\"8!Q!2!6\"I!6!S!J!4#L\";!n!<$O)M! sU\u{13}&$J!>$F!}\"?.F7\\!:tFxE G!6!6!<!<!>!:!B!C!9!9!;!>!8!L!=!6!6!9!6!\
        2!r!5!8!\u{8}!5!5!6!8!B!v!5!6!4!A\"D!3f\u{6}!,s+\u{8}!5s\u{f}M!1s'9!5rL\u{11}\" K8u\u{7f}c#$w%E$DF\u{16}!/y}M#4\
        H$K\"vsG$)y&>(v#D\u{16}a( F#B&w!v*;#=#C+A>&%$J(F#J'E/C\u{1f}y!\"t<}\"$t5H=]\" G:uvM!:sz*!:r#.!/u B# A*B/{y\u{2}\
        ! t\u{1f}\u{1e}!1t<8!5rb'\" w8I\u{1f}\u{c}-!~!@#B\"F!F\"J\"A#=(E!L\"?&@%>WQ: N!<!L!@\"C!@\"=#B!:!>#<\"<!@#9!E!J\
        !N!r\"@!G!H!<!?!w!G#9\u{e}E!1u\u{b}A!2u/\u{16}!$s_?!7s\"/!2s\"r$!E9@%s&?FU! wz\u{1}$\"H(I!K:>y\u{e}!8t\u{18}\u{5}\
        !2r\u{4}a%7G#v#G%t#C\"9\"4u#BCz($=\"J'>\"v\"@)?%@&CCO!Et/=!EsPl#*p*t%F0R! v\u{d}\\!7ws9$ F$D)}\"Fg3!Etb,!@u@>!/\
        yW\u{1f}&#C'@.@!G!@%P+k!/xRu# t7E\"F\u{7f}-\"3t%JF\u{14})\"G!Q!G!J%J\"H+K\"K!?'O!$tu\u{b}#\"F>x%@LX!5s\u{1e}n\"\
        4F!yF\u{1c}& P\"C%t$C-M(v%\u{19}!!yoR! wt,! L\u{11}b\"!t2KF`! uG[\"$s4J\u{14}!!/sO\u{0}!>w\u{1a}\u{1d}!/u+Z\"3F\
        %we7\" z8F>\u{16}!/t\u{1a}`!8H\u{a}R!-th;\"$u)H\u{12}c!Apfj\" J#w\u{1e}d!Ew)&!.s\"\u{7}!1v;G!!u\u{3}@!(w\u{13}-\
        !9v*x!AulC\" v#H4a!Evs`!*EF5(#I\"F!@#F!E!C-M!F~w!1u0a: P!T\"D!=!G!<!D!<!N!J!9!L!5!H\"A\"D!r!>!K!F!G\"G\"N!3#@!6\
        DR\" x8F*@\"4H1v6\u{17}!?pDM- v$F(D!E\"N\"r\"E!B$H\"B%E!@!FiZ\" K8v,P!*r\u{5}\u{e}! v\u{13}\u{10}\"*G+uDS! sR\u{a}\
        '%|!C!E!C'D)G-Cdl!\"u\u{16}e!1tHC!EtK~!<{\u{1b}R!;t\u{9}9&%?#A\"C!{+I\"ED\u{1}!$t\u{2}\u{10}!1tzA. \u{3}%B!D\"A\
        \"?\"O!>\"=#H$<!D!C!L!=($%\"J\"D!O#B/E$F!8I0X!Ayo\u{d}!8t\u{18}8\")t!H:<!-web\" H8wUP\",J+rD/!EGi_!/u\u{14}8!4v\
         X!*xJ\u{c}%!t(H(s\"J2G.\u{19}!9s~\u{a}# I*t(r[u!!u\u{d}[\" J$wdq!5t8B\"3w,GY\u{14}\"4v#I!d!:u\u{a}\u{8}!!r!3\"\
        0u)LbU\"&x?Ijt\"7r\"OXo!-s\u{1}\u{19}# I4s&F~\u{9}!3w<c!-tj4\">L\"vV\u{b}!Eu\u{14}\u{13}3!p!L!D\"=!K!>!=!9\"6!p\
        !:$s\"<!=#?!F\"?%?&7(2!As\u{1c}@!-u\u{16}\u{5}!2{I<&$E#D#?%D)J\"@\u{1e}2!4s/d8 p!M!I!Q!H\"I!H!N!E!N!O!L!K\"E\"7\
        !K!H!6#C\"L\"I$:!L%1\u{16}&! v~^\" v*H5Z. O\"?\"E!I\"C!y!B!H\"F!@\"?'>\"t'HS.!4r0,!0t9\u{13}\" D/t\u{2}\u{10}!/\
        uyl!,r%\u{e}!.sDN!)sf8\" H8yy{!9tH]- E#B!E#v!I'D#B!A#H\"H\"A#w(<:f$ J/G(G.r%R!0w*\u{12}!)x[\u{19}' K\"C$D$G%I(@\
        !IDp!$tU\u{1c}!8y\u{3}H!5sHZ\" \u{2}8>0h\"/t'E\u{9}\u{b}\".E.un$#'H1K!uFO6 L!y\">\"?!<!B!:!8!H\"=\"8!C\"9\":!9\"\
        =#H!O!s!;$K!8Bb\" G:w+.: K!?!9!C!E!L!=!G!9!H!K$3!H!8\";!B\"s!J!O!@!5#M!L!H\"8#B\\\"!/tC\\!/B\u{7}h# u%?\"Fc7\" \
        L8u\u{f}\u{1e}$ u(B/@\"Hk?!/r|\u{11}#3F%D)umQ! t/\u{1d}!8t>r!Au\u{18}9& o\"G!I\"F%E.L\u{4}N$ L#v!F8GjX=!R!N!N!S\
        !I!L!@!I!J!:!O!E!A!C!<!I%I!:!o!r!=!P!J!F#O!R!D\"N\"PR\u{3}3 M!6#:\">!L\"=!;!;!;\"u\"7!7!:\"2\"E!7!=\"7%4\u{1e}*\
        \"7s!H,^!Av\u{e}C\";u*L&J!9E43.#B!@!q\"G!A!B!t#<)A!?!F!H!C+?uK!7vW\u{9}\" L$x=_!$s Q\"$K\"J$R!1ssC!(sj5\" v8J]'\
        ) M%F\"G!E\"J-A\"D'v%<\u{16}\u{7}\"4H#vSG.\"C$B!N!F!A\"I\"A'7#E!N!E!:&K%6\u{7f}O3!>!A!@!D!E\"J!C!@!@!<\"K#B&:\"\
        H!v&<!;!6$I`\u{2}!+xh># L/x)r\u{6}M\"(s#K\\m\" M/u\u{10}\u{1b}!7w\u{2}\u{f}& O\"M!F't\"A#Gm6\" D7{k|\" L/vj%!1s\
        xo!1t\u{2}u!0pa4'#@'>!F-s!?!;+t+*' D\"D(N#<)u\"D\"I#d!1rKA!?p\u{1f}G\"/s6F?\u{7}! vVf#*F\"H!y\u{19}w-&D!L\"E!@!\
        H!H#N%?\"<!C\"D&N&:,O!EuXF!,w$\u{10}!8s2B\" u8JB\u{1d}!1sQ\u{d}!$s-\u{8}! Lz,!0unb! th\u{14}#\"B-D+A\u{1d}\u{1f}\
        !Et5\u{14}2 M!A!C!A\"E\"G!B$;!<\">\"9\"v!8#;!A(<!w$8G\\\" L$t~0!&w(P! rU\u{10}\"8w&tTKC!H!E!N!A!A!F!@!9!S!E!H!A\
        !E!Y!I!B!I!>!F!S!m!I\"L!t!p!-!:!R!R\"E!B!J!J!=!IP\u{7f}!*t<N!1v\u{7}_/ N#A%@\"?\"@#=$t#A$E!r\"H!K!w\"<$IFn!,sdu\
        !<wt+!2sU\u{1f}!3vO$\"#u$Lj\u{7f}!.|K\u{c}1!;!I!E!F!H\"L!C!D!G!L!F':#?\"G!O)t#8OB!Et\u{13}(!!x61!0w\u{3}V, B!:!\
        ;\"w!?!9!y$8)9\":\"H!<+j!7t!n! F\u{14}V)#I\"K!F!K\"F!F%E(I#u[!\" K8yr\u{1b}!@u,g\"#t5I\u{12}h\"=s#L\u{c}@!-w,.2\
         F\"E!G\"?!F!A!<!A!I*4\"w!A!A!O!8%C!9%r&\u{8}! wCs6!>!C#@\"q!F\"D!G!C!?$D!=!<!:#B!A!M!=\"A#6!@!u$9#\u{4}!&uH\u{0}\
        !@ui\u{10}!#u5}!*H +\" K:t/X!7KoE!/ul\u{1d}!(s9\u{14}!8I\\\u{b}\" K8w/L!Arfn!Et:X$'D#r!N!KM\u{18}2 v!E\"E!G!K#F\
        !F!N\"I!B\"I%<\"D\"J!I!M&L%Ca&\"4H&tM\\\" |8DY7!)s\u{16}M%\"C%H/E%u*An-\" K\"tf\u{4}!@xA\u{c}A\">!n!@\"D!z!D!A!\
        8!E!C!J!F!G!K!H!P!H\"F!D!N!@!D!Q!G!G\"N!E!K!H!O!I!E!VUP!4t{g!?sXb\" F#z|H\" F8v\"\u{19}\"/G6uev!3x\u{f}w* Q\"B!\
        G$I!D!C$B$>(G'9,(!+v:\u{1c}#)x&I6G6(!2u\u{b}2-#E\"N\"L!H!@!H\"F!F\"B'K!G!B-6O\u{11}!!q3S\">N!s\u{11}g! vU\u{14}\
        $%F\"G#K%P%K!.wd=# G4z1E\u{4}\u{3}! vgd!Ezby\" N#sK<!3w\u{17}P!/u\u{7f}Z, s!C!v!F!A!A\"F!C\"?-B!@!AA,\"<v$IyF!!\
        uB1\" r'K#@!7v!j\"<v$Io_!-us+\" J#wJ=!;wgh\" t:F5`) N$@\"C\"?!=$G)K#I!>\u{7}'- L\">!D$G!E#B!C#F\">&B!F\"w&B\u{c}\
        \u{9}\" C.sn\u{f}\" K8sOB\"2H\"tDN!/sZq!*Fp\u{b}!ED$\u{c}!Dxk6!=r/\u{0}!9D(+!5sc\u{17}# x!s!@\u{13}1!@p{@!0s6d!\
        9yth\" F!w0j\" u,K%@!%tyG!%t*M\" H%xSi# I9y$r\u{9}`! NDB\"7K\"t\"t!#u\u{15}M\" y7F=j\" H#t^\u{1d}\" x8F;E\"$I)y\
        H9\" L-uX\",!<!:\"@&<\"=#<#P!H$t(>!I%u\u{11}h!2u\u{3}2!7xk<+ G\"G\"M!r\"F#x!A!H#L)G-Ky`# L#K3s\u{0}i!$z\u{3}R\"\
         L;xzZ!)uI%\")K&u_!'!x\"C!F+E+C!v*B'0# G#F0vG6\"2H\"t+@$ H$v4I\"G!N!/vC%!:t#g!$swc\" u$LVw!/t\u{6}?!EsH6\"4r#Ce\
        ^' v*C\"F#E(F!J-r|\u{7}\"/x6E\u{f}Z5\"F#A\"@!=!?!A!A!D!G\"E$J#<!K!y!C%v!<!;!7!E#NhL%$@&D%>%w\"AT;!*t\u{b}'! w3`\
        !Euo5!;re9!ExI\u{6}, s#I!F!E\"F!D#H!>*G!E#K\"J\u{13}4$ G&u!B/?\u{14}O!/v\u{14}\u{b}/#K!L\"@!F\"<!L$v!E\"J%5\">\"\
        F%I!;%F\u{4}!!-u2l!:soC\"!I9uoQ+#E$L!I\"I!K!E!D\"C(F!@-6Eb!-t\u{14}.$ L\"C!z%Hb\u{13}!!NRH!:yP\"!Dx_1!EwY\u{2}!\
        *y\u{1c}U! J\u{1b}a\"$u+H_g!;u\u{10}\u{1e}!=uLc# {6B\"CUu!8u7<!%t\u{1a}@\"$H;t.\u{a}!/wl<\"*J&x\u{a}\u{1d}!!y\u{15}\
        ], Q!G!J\"K!G$L\"F!L!D\"M#M$I#s6 O\"L!B!J!O!t!F!=\"L!E\"7!H\"3\"6!D$E!M!E#9!F!E$F\u{13}'8 s!G\"L!C\"I\"P!@!O!J!\
        F!F#,\"E!J!-!F\">\"N\"E!K#2!G!-$'\u{1c}H! x \u{f}($D)I\"C#u%F!L\">+?|\u{15}!/u!\u{11}\" x8D\u{5}\u{1b}\" t8J]F!\
        2u\u{f}\u{16}& v(E$C#F+D+E1w!:ui9!Eug\u{13}!EvF \"5u#G\u{5}O< O!I\"K!P!>!4!E$I!N!>!E!W!?!L!G!N\"K!F\"F!z!I!/!.!\
        O\"*!;!?\"B7j!7wll!;s\u{1d}@*$D!I!E$I!G!A#u$u$A!J_B\"2H\"t'[' H(C!A!?#y\"A6Ix-!:H/m!/s#\u{15}!8r2\u{1c}#!}7G\"@\
        *l!Ew/Q!Ex-\u{6}!0t\u{11}{$ M1@)y+>\u{19}M$ L8E!},FUP!:t\u{1f}r!Eu;4% L%F1w*w%@'V!!xjq!7q\u{f}'! t0\u{14}(!~\"C\
        !C4D\"?!v%A%Gma!8L\u{1a}4$%u\"G#D!G\u{9}$!'vOA1#F!?!K!D!D!A\"I#?\"t\"?\"?%E\">#M%q!F\":~F$!|!A6I\"C6u!+tC'; P!t\
        !R#>!I\"?\"E!=!9!K!A!G!2!E!2!@!Q\"A!u!:!A\"0!P\"@!M\"H$SI\u{1d}\"1t)G=\u{1f}!'rpJ#\">(B/>/\u{1}!#t`\u{3}* 9#=!>\
        #@#9%8'\u{c}\"?!A,7g(\"#t-M7z\" L8sO>!4u\u{1c}m0 q\"F!K!L!Q!K#H!K!G\"I!G)M!Q!F'F%ESt!/u:\u{1d}$$|\"B)A6CVU+#G\"\
        G\"J#s%K%:$A!>$v#>%9DE!)s\u{1e}\u{8}\"#t9L)1!,t\u{10}@\">N!s7}\"7u\"L'Y\"@t#G(<!/s`s! sy+! w+\u{1a}! sG\u{1d}$$\
        w&E%B1u\u{11}!!8s\u{0}0\" t\"B\u{b}*!Asa\u{1b}\"4C&w\u{17}p#\"A(?/F`?5 F!9!7!=!<!8#A!=!;!A!@\";$<!9$u!G!~!:\"B$\
        =%L\u{19}R!7uig\" v*H{\u{16}3 K!;\"B\"B\"D#;!C!=!D\"r\"8&?!>!w!M#F#<!t$7)j&$M\"I$F\"L+E\"w\u{1f}%*!}\"B!A$>'@(E\
        !A\"?!v%?GZ! tN3! t\"G!8K\u{f}Y!8u\u{10}v( I!B$:%@%<(;!?!x\u{8}|$ x*J%J'Hy)/ O!<\"I!@\"=\"M%?\"P#;!9#H!J\"I!M%<\
        *y\"3K'uFw!-u+\u{7f}!EtS6!/t\u{1e}\u{b}!4rI#! r\u{a}5& B0|\"C%A!C%Ia\u{2}\"!H#wS,= R\"H!=!I!O!J!J!>!J!:\"I\"I!t\
        !4!R!6$G\"G!9!o!=!;\"N!r!6\"@!>!G!JC\u{14}!/u\u{1e}\u{e}&\"=#o\"q#<%B*=&\u{f}!7t\u{2}\u{1b}#\"D7A'BD8=!K!P!K!I!\
        B!A!J!v!5!C\"B!F!O\"D!H\"E!L!E!A\"G#H!B!s!G!:#N!I!@!D\u{1f}A\"7K#s&\"\" t4K\u{f}5\"!G2q\u{e}\u{17}!?tC\u{f}D |!\
        H!O!K!M!@!=!=!H!G!)!G!8!B!9!3!@!J!R!H!V!B!G\"J!D!G!B!@!T!P!?!H!M!R\"I!N!8\" L#u\u{1a}\u{1a}! v;j!+GmG\"/t#H3\\!\
        %LB/'!r3C$G%H!H$x#t2[$*D!C$N'D\u{11}B0 q!I!C!N!C!@\"q!A!C!=!;$K's#@!J+6V5\" I/{\u{c}97!N!M!R!J\"J!H\"H!S\"P!7!L\
        !7\"8!4!A!7#@!D!N!u!M%P%2\u{9}=!Es{\u{13}!-t\u{1e}d!8HiQ& L&L!K#I\"H,Ja$-!9!7\":#;!I!w!C\"9#7#O!E,9!E,m@ h!I!H!\
        A!L!O!B!B!@\"H#x!H!r!M!q!:!?!N!A!D!J!Q\"G!'!>!s!O\"p!M!L!D!?n\u{13}#/B)F#u^:+\"C!K!I!B!@\"E#D$I#F&v!?334 q#D!C!\
        E!A!K!C#F\"A!B!B\"z\";!?#?!O'@!C!=$<TL!=rG.\" I7v8v$$y+D%u#CPD$$K&H\"J9v\u{6}T!+J%9$!F\"G,M6u^=\"1G)v\u{1d}R/\"\
        E\"D!E!G!A#H!G$B'G!u!J!F!@(O#?x\u{5}\"?u!KhQ\"'v1L=#!:ws\u{4}#$t&G#IW,!4w\u{19}W!/v\u{1a}\u{c}!%s+\u{12}\" I8xL\
        T! w\u{a}\"# E+v4F\u{e}r% I/B%@#y!By!!)u\u{1}L! t0|!7vHY\" H\"xBv\"'J#p l! xz#) >$=#v#x#B\"=(D!D!EV[($J!q\"L!F\"\
        I!F!D#G^\u{10})!r):#:!6!;*E!;%=&;{|! {,*!Et\u{1a}\u{7}(\"A(?!K)=\"A!u!I-@jg\",v#I\u{2}n!7t({\"!u?G_<!/w8U! t0\u{5}\
        \"3K'u^i\" v8G\"g!8tsN\" L'u\u{1b}U#\"u5u!E1\u{0}!(wgm& G4t$J!s$w!I-B\"4J&t6f!*u!\u{1a}8 U!t!H!?!>!=!x!>!B\"N!C\
        !7!4$M!:!5!:\"A!>!N!A!v%7&Qvm!/tFg\"!F9wA0!-xp`!*w;.\" I'u*=!+s\u{a}x!*rT0!3srC\"*K*t]7$!H#y+I1Hn\u{7}!?vcg: \u{4}\
        !8!9!<!;!3!9!8!6!8!6!\u{6}!7!9\"5!9\"<!8!8\"G!:!3!;!9&=!8/k!7wbw2 B!;!C!J!C!A!>!D!x\"<!s!>#r'{!D!D\";&;\u{d}H\"\
         K7u\u{4}d\" v(HHI)\"G!Q!G!J%J\"H+K\"K!?h]!$sRE!1rkD!7t[^!@t1m!*xLY!3r' $ {,G,D-G\u{17}h\" s\"Ic\u{1a}: S\"H!F\"\
        D!D!A\"O!R$w!W#4!P!1\"H!?!7!8\"=\"E!D!s!q!7!@!H\"SV\u{1}\")t!Gt\u{12}!.tsp!+xi:#!\u{0}9A+C|\u{18}$ B,w-?!?G\u{a}\
        !6t\u{3}%!5sH\u{13}!:t@b%\"C&I\"D0E'B\u{6}\u{1}!At#}&\"H#K!F!H#u0Fbl!!s_\u{b}!4saA% G%t\"D1G!uyb\",v#Isl!2t\u{1}\
        Z\"2J%v\u{1e}N!?v48,%B!@#E\"D!B!9&:$=\"H!8&:%K$2!+s<}!Er\u{1e}E\" F8x[O- O!<!H\"N#O!D$I!I*B!O!H!r+FFa\">p\"Lj\u{1c}\
        \" L8v\u{6}@\"?J$uj\u{3}\" w8J\u{5}\u{f}!Et7{;!O!L!F!F!K\"C!K!I\"F\"7!E\"0!N!3!@!O#A!L!C!M!O!6!F!E\"N!J!Fg\u{9}\
        !*uy7!9so+! K3b!!r%\u{3}$3J.u\"s\"GQR!#v?s\"2J%v#V% O$E&C.G!Eq\u{c}\" w7J.{\"-v8I\u{10}Y!*v\u{10}5!=tt<!$zI,!/t\
        P:\"8K\"v@-#=M!C$|7<!;rj$\" F#zb(\"$r=rD\u{e}$ v*D0H+t\u{4}T!,stP1!?!K\"H!F!H!N!r!C!A!t\"C\"P(B\"J!>'q$9\u{12}\u{1f}\
        \" M9sl[!Ey$8# C(x'A1,/&B!K\"D!C!E!F\"L!J#9\":\";!?\"B&M&8/D\" F#zA\\\"(t0Eq\u{15}\" N\"u\u{6}>&0u-G!H!z!B\"F#~\
        \" M8s8^!6v\u{1}1\"4u$K\u{6}|#&x)G6Ho\u{d}\" K8w\u{13}\u{8}!7th\u{1e}#4E#H#pa\u{4}!-pRn!+si`!Es]|\"4H&tc}!;uNm!\
         ul4! vb[!6{q\u{1f}!/u\u{e}!!.xU?!4sNR!@tg !+F%x! t|\u{11}!4vIO\"7K#s\u{18}(!@tU%\" v9EEJ\" r/H$U\" C6}\u{13}F!\
        4s\u{c}H& x,F!E\"F\"C)s2\u{c}!9tz?! uD\u{1}#\"F(D.HvF!#u\u{a}$!Ev[\u{f}!\"t99!=s \\!@wM\u{1c}!%xSV!!p\u{1b}W! s\
        [q#!\u{0}9A+C\u{f}#\"(u=B<o' P\"@'B!E*q#t.H`:\"2H\"tz-!/t4y!1r\u{15}J+!N!@!C!s&@\"C*?\"@!G!@%OJ\u{17}> E\"3!7\"\
        6!6!7!4!4!2!5!3!D!4!\u{7f}!9!7!Q!5!p#P!T\"F!u!G!r\"9!J!4!I#I@8!\"r~S!As3\u{5}!/xe(!4sx\u{2}$ C#G.v'D,\u{18}\" K\
        \"vm7!:t\u{18}L\" F$zy\u{13}!EwjD\" D\"}fD!$uLg!4w\u{e}=!(M5-!.w|1!0wN\u{19}\" J$weW\" K*r\u{5}^\" |8@Ii!2sFY!5\
        u 8= R!R!J!?\"C!N!P!=!>\"<!J\"K\"C\"q!M!?!A!J\"I!9!S\"P\"C!@!C!D!s!;\"Q\u{16}\u{1d}$ y8I\"G+F\u{1b}.\" J8zZ\u{e}\
        !.u4|!)r\u{1d}\u{4}!-q\u{6}\u{3}!3u5'\"5u#IE)# w\"J\"LsV! uc<!#v'\u{15}* B$F\"A({!?\"?\"F$w!A(C\u{b}\u{11}! t:P\
        $#C0|-A%A-_!\"A0\u{5}!*t\u{1f}Z!5t%G\"+H:sGA!2u;2% C!D<F$x$>\u{f}\u{d}\" J7x=3% w\"I#F\"K1K\u{15}'\"Au$F%y\"&s0\
        C6I$1D&H#z+E-d\"7r\"KS\u{1f}!!s9R!<pd[!8tm\u{4}!4u\u{1}g!7t\u{e} !9DAL!@u\u{14}\u{7f}! uZs\"1G.sp\u{d}!/t,\u{9}\
        \"4J!v~W!8Iu2#%{!H?GY\u{7f}* 8#=!=#?#8%7'\u{d}\">!@,6\"$!7tEg9 T!@!J!9!@!@!<!>!:!J\"?!F#6!>\"A\"G!I#L\"G!M!F#L!\
        D#C\"ql\u{15}!1tIb) E$x!H\"H\"H&E'E!E!s\u{15}a!4uv\u{7f}!8t!<!/u'8!8s8a! sLq! w\u{8}E# H7F$y<?!-s\u{10}c\".K!t+\
        .!+xj\u{18}3!O!=!K!H!D!K\"A!E!D!@!J*;!L!s!G!6\"?$:%>1\u{15}\"!s8Be\u{6}!4w${\";u*L\u{1f}/,!>!N!=#D\"<!D\";$:'L!\
        B!l-:7=!/r\u{1c}\u{14}# L2t3B\u{13}3\"8N-M9$# H*H.w\u{12}B? G!u!q!=\"B!M!8!=!D\"O!M!I!B!Q!J!w!Q\"q!J\":!B!I!G!0\
        #G!p\"I!P!K!B!N\u{b}&!EBsS$ B!G.s'>Hf\"2J%uk\u{11}\" {8B\u{4}I$ G*E\"G+ovf!:x?\u{16}!7xv - r\";#C\">!>\"E!@$<#@\
        $=!A!x!tUr!<{{\u{c}\" v8JGb!Eu_\u{15}!8L\u{15}`\" u8F~\u{1a}!2I;y! y\u{1a}f!1uQ\u{14}\"/H%M8G!+xCN9!J!G!M!F\"H!\
        L!L!C!K!N!N!I!R\"-!3!F!C!1#H\"J#s#4!J!/$L\u{4}l!)vw=!/s[\u{14}! JCe! vGR!(w\u{1f}u! u\u{1d}\u{1a}!:t\u{10}T!/yq\
        \u{7}!Av#S!8u%\u{1e}\" K8t7\u{5}0 R!>#=!?\"@%=!v\">\"=#s\";!:!=!L!;%;\u{2}/+#E$L!I\"I!K!E!D\"C(F!@-6\u{18}$8 R!\
        L\"@!P!I\"E$C!u\"E!?!7!@!5!I!O\"L!p!L\"Q\"7\"M\"N!4$NXm\" I/{Iy\"/u)JQ\u{6}%!}\"A,G)G\"@S\u{a}\" w7IE\u{1}! tn\u{7}\
        '%H){!E$F#F!v\"DV'!.x\u{1f}}!2t!|(!E%G)A'D!?#C'u$>y\u{18}!%HBN!Ev/_\"4t$Jy:! t_f!@tm9/\"O#M\"J!N!C!=!E\"<!N!O%<\
        #>\"B&M&Iv}\".D1sw)\"\"E4It\u{f}!'s\u{4}:\" F)v\u{7f}18 e$K\"9\"J!B!R!N!I!F!/!N!K\"B!H$@\"N\"6!<!D!D!N!F!J$FS;\"\
        /w6G%T!!s{\"#$H)F\"w\u{1}x!9x^K4 N!L#@!6\"<!:\"?!B+>!<!\u{0}!E!>#I!y!>!;\"J!E\"@\u{13}\u{4}! rC13!C!=\";!D!G\"9\
        \"J$1#5!7\"O#v!Q!F!O\":#6!5%EC\u{18}.\"K$J!K!G!L!M!D!J*C!v!M!K!H+IyV!,rx\u{3}!!sVb*!}\"B!A$>'@(E!A\"?!v%?6*!3tc\
        ?\"/u#I\u{13}\u{3}!+u\u{c},!4uul\"3w'C+%##x&A3AK)> w!0!r!<!:!9!6!8!8!4!x!M\"2!6!O!3!8\"F!0!3!I!5!r!J!2\"9#6!5!0\
        $>YC\" x4H_P! uUl!;t\u{6}k!,sFW\"!K!Hni!.t\u{1f}\u{11}!7r\u{14}8\" t2JX4! wLW\"4t#K6]$ v!L7I\"I\u{5}s\"-u8Kg>#1\
        L.s&L\u{12}0!6sk\u{c}! wh$!#r\u{1b}`\" I&v{\u{1f}! t\u{1f}_!=s\u{7f}}!+sP\u{18}!/q.M&#C'@.@!G!@%P+8!-t'S!!xH[!?\
        pX\u{1f}!EvN+$ J0t$v%FJ\u{3}!$t$\u{17}\" L8Fwc!-sr\u{17}\" v8J\u{e}E! s\u{1a}e\" N8u\u{e}^!1z\u{13}\u{1d}\" D/t\
        \u{4}\u{9}\" u9B`\u{6}# M7w!tj\u{b}\" u,K(\u{17}$ J*x!G-KEp!2tv\u{16}!:t(v!$x5k\" G/zqh!/u\u{2}D!4s\u{f}\u{5}!%\
        KJ?\" D/t.^!/r\\\u{6}!)uh{!%uQi\"/J)H6!!,s;\u{6}!*I\u{14}^!8G|m!'K*Z!!sG\u{1e}4!;!@!>!H!E!B!K!E!C!C!@\"I!7\"@#6\
        #;\"K!u&9!F\u{7}I!:s,\u{13}!7t)v!/t20!6wk(! s\u{3}D!6u;\u{c}. H#G\"D!A!K!C!C!E!B!?!C%=!v$@@f\"1u4Hi\u{5}! v*\u{b}\
        \" L\"t\u{0}\"$ B#p$x1EC\u{15}! I>\u{c}\"!s.G!x\")I&xPn!Ewj6\" x9G]b!8ugD!:sUY* <#?\";!O!B\"u!6!9$R09>w!:s?C\" \
        \u{7f}8>LU!8K*\u{16}!2sc\u{8}!Ewj_!9yA0!.t[H! I\u{c}v! w{C!%sHq#%I&M,G+?( @\"?\"s0;#A!@\"B+Kh7! L\u{a}D!0tKg\" \
        N8wb\"!/w[87 O!B!@!L!F!H!H!E!y!B!G!G\"A\"?%8\"@\"t\"B#L\"H!A!;!s`R\"0y\"Fho7 N!?!C!B!M!J!@\"o\"n\"q!<#E!A!O!P#C\
        !J!D!@!@%?\"D$RSC\"4u$LLs!/w\u{10}A\" x\"H\u{6}N!(y^n!1uwW!\"tn\u{d}!7Hb\u{0}!4sg\u{1b}!AtLc\"4u)sSu!3t60\" y8F\
        6m\" L8uki\" v%CDN\"$F2w6r7 R#L!D!P!G!?!B#9!D\"H\"0!2!6#H!E\"Q!D!C!M$2!1!0$H{w!8t\u{10}R& C/A\"v)@&u%B\u{a}\u{13}\
        !/yt\u{9}\" G8w\u{7}\u{0}!*E,$!As!\u{b}& D!E8E$F$v$?\u{2}u\"5u#FGP\"4u%G?\u{12}!\"vau\"$G.rn\u{1}9 w!9!6!{!C!?!\
        >!;#?!8\":\">!<\"6!8!2\"N!=\">!7\";#9!5!3$M\u{13}b!!wDM!0tKJ\" w:G22!5vrB!7thj& F.B!?\"D\"@)srL!2u9S\" G8xJl#)H\
        (s'Eiy!@s`H!2w\u{13}M!Et\u{3}1!/tL \" u7Gj\u{b}!1vK\u{a}!/L]0\"\"u6E2+!8OPm/!<\"E!D!I#H#D!?%<#9#@!K!H!;#I#r;./ \
        @!J!C!>$C#;#;!8$?!;!M#t!=!t,9Ax!.w(\u{1}# G8t\"tfT!%t^\u{1a}!!t^n3 P!<!=!L!>!?\"C\"=!E!A!<#>$<!5\"G!r\"\u{7f}!?\
        \"By~!:r\u{19}\u{10}!:tl=#$F*s3s\u{4}:! v\u{16}4#(H5I%v\\}!)w+\u{c}: K!O!?!9!w!3!G!8!D!l!.!,!M!m!5![\"r!>!0!=#<\
        !>!D\"@!>)P7h\" v8J\u{10}3! z'j!Es`w!4uv\u{18}) \u{7f}#=$A!t#<$>'M\"N-;R|! tQ\u{7f}!7x<O!2t\u{19}\u{19}!EuH9!Bu\
        \u{1}c!;q\u{13})!:ys\u{a}\" >8\u{1}/*& u\">(<,q\"D-C+\u{0}!8N\u{12}B& C7B#B\"|!H%GV3!4u\u{15}E! sn !/u)~!+u\u{f}\
        1!(s'\u{1a}0 t!B!D\"E!v!?!H\"A!?$>!D'>!B!G\"?+>CL! I/*\"1t.I)F!Av}R!;t\u{2}t\"\">\"H~\u{13}&$G$J\"y!E\"F\"DL\u{1d}\
        !8uv\\4!t!=!C!D!?\"A!E!B\"C!?!B!>!v\"?!>\"A\"E!C\"E,;jh> I!:!G!x!6!C!3!?!2!8!B!N!6!1!;!2!r\"y\"5$w!?!:!<!<\"r!8\
        !4!5\";\"6cF\"<v$I-o!5zX\u{4}# H*H.wd,!,s\"V:!?!=\"M!I!E!D\"<!N!L!G!I!=!J!F\"F!?!G#M\"C!C!8!>#Q!B!C$R2\u{b}!8t\u{15}\
        \u{18}!.sKv\"1t)D\u{17}D! J\u{f}G!7r3b\" x\"B%\u{2}\" K8uq\u{1f}; Q!<!M!B!9!=!5!G!>!Q!?!G!P!>!K\"H!0\"K!n!/!N!u\
        !M\"K\"3!I\"Mat# J*I.vzl#:A%s&?IN: G!L!6!>!u!C!C!H!C!B!;!9!<!s!N!M!<!5\";!{$A!=$u\"L\";$5_s\" J8wa\u{f}\"Ax$F3S\
        # J/@)@]W\"1F)v\u{13}72 o#C\"L!E!F!J\"6\":!>\"=#C!L!<!N#q!8(O$Kd$!!y9e!7u\u{14}k\"/w+EV`! BS\u{13}!Au\u{13}[!%r\
        Tu# x)t&GC}!/vGb#-@&='C<D$ G$u)t-Dpy!-t8&\" y8G\u{e}\u{1b}# G#w5H\u{8}\u{19}9 L!L!C!<!H!6\"6#B!;!M\"L\"0\"v!<!I\
        !/\"=!E!{!H!4!8!A!L\"1\u{4}Y\" H!wuD!+s\u{a}k\"4v&H&\\!/t\u{4}y/ N#A%@\"?\"@#=$t#A$E!r\"H!K!w\"<$I<U# M-G*Ihh\"\
        /H6C-\u{15}!7Lzq) O#O!A!F%E%D\"u!=&N2G\" K*vwA%$G!G\"I(H+?cw? Q!s!~\"C!>!E!9!8!E!M!7!M!-\"K!?!B\"D!K!6!Q!F!L!<\"\
        L!F!E!r!/\"N!G#r*n\"4t#KhD!8DR\u{1b}!.v\u{a}g\"-u8KeX\".y!FEO\"4J&tUj!@t\u{1d}Q\"8J'y\\q!4s(6!;pc]!$t\u{1a}Y$%D\
        !r!v%EX\u{9}\" v(H7m4 r!=!:!@!M!9!x!r!;!9\"H!8!6\"H$@$>!L!;!B+7\u{2}`!Et\u{10}+\" K8t{S\" w8G4&$4s$E%z!F,j(\"s#\
        E*E#>!=%B!N!B\u{e}\u{16}!:t\u{0}\u{3}!>rK\u{d}!:Fg\u{d}$ S*w\"@*K#\u{1}!Ep\u{a}D!3r}4\"8w&t)a4 }!=!5\"A!A!@!>#A\
        !4!5!>\"A$=#.!?\";!;\">%7$BZn0!7\">!3\"7\"2!6!q!K!5#/#;!9!3#2!q\"6^d!?pu\u{d}#'B/K\"qU=\">N!skW=!L\"5!R\"5!H!H!\
        >\"Q!M!7!9!X!S!J!?!>!L!-!x!D!C!C!o!.!2#/!,!,$xn<!&t\u{6}\u{1}\" G8w\u{4}U6#K!C!Q!G!H!B!H!E!N!6!E\"J!9!0!6$M!I\"\
        A!v%M!6%D\u{7}-\"3u'H`\u{1b}\"/t(C4T!2ul\u{1}\"4K!tv:!7En&!8A=\u{16}!3v\u{d}0&#C!I&B%B*},?\u{1e}T!!uHM$)y&>(v#D\
        J\u{15}! wd\u{4}* R%@\"F#D%:%:#=!E$x$>o^!)u!G!/x\u{19}u! J\u{7}\u{2}!/EVw!:wK?!@v~:!Ez;A!3x \u{d}\"3J'vi\u{2}, \
        z!q!Q\"H#A#?%?(E!>!?(3$@d^2 Q!<#>!K!=\"?%:\"I$7#G!w!J!K$G!t!<!:%@Hq!8u/U&#C!I&B%B*},?$Q9!>!A!H!D\"C!I!P!E!?!F!E\
        !C\"E\">\"G!:\"9!I!y!N!I%G!L!D$??O!;r|{%%H*G'H!F\"MI\u{a}!4u'X!)t+Q? H!R!E!J!o!O!I!L!R!K!O\"Q#R!I!P!Q\"?\"N!W!O\
        \"R!F!N!K!J!n!o!F!E\"@!I\u{10}\u{15}&$E#C#<%B)H\"K\u{14}3!>sNt( L!I#J)H!B!H'v/sR\u{0}!:y\u{1b}A! t\u{1f}S\" v(H\
        \u{c}f!(t\u{8}_!4v 8# w+I.Eq\u{a}!/x\u{2}\u{1e}!2u7]!&t=E\"*M,ESi!7tr,!@x\u{d}[\" F:uS\u{15}#*J&y\"FUf!$zBm\"-u\
        8Jj\u{1d}#!v2G-KJ1!5rK#!(w6\u{19}#2v%H.I*\u{1}\" GECtY!(u/I!0t*\u{f}!:s\u{1e}\u{3}!Eu):!;u:\u{1b}!8tR\u{12}!%t\u{e}\
        f%=I$B!G\"x!IUA#$J#H#J<6!+vv3!EqE_%$C+z*I'J!D\u{1a}Z= F!F!M!G!H!:!:!F!9!<!H!9!?#H\"w#-\"C!J!>!4!q!6!D!K!L!M\"3\"\
        A!B,u!*tA:!6vF\u{1f}!:u?\u{10}6 L\"N!C!C!K!@!I!A!B\"{!@!H\"|\"@!>!;!4$G!G&M!:%B2W!@xf3\" K:t\u{12}\u{4}\"$v3Gcj\
        !2tDD8 W\"P!?!x\"?!L!K!I\"w!A!>!J!C\"6!9!7!2\">\"Q!G!6!=$8&/m6\"7s!D%a\" J8vOG6 N!7$J!<\"J#?!4$7!9!K!;#G!>\"H#;\
        !L!I!8!:!s!F#2JO!8s#@\"/F(w0q!?skh$ t*H\"G9D!1!Ewm=!-w\u{1c}\u{1b}!$vvf!4s\u{9}\u{1e}$ G$}+E6EkD# q%F%B\" . P\"\
        ?!w!J!B#G#?\"D\"K!v\">!<#H!CkD$$H&C6@%pQ\u{4}!;t\u{d}W!Et)#' C%s#s%E+F!B,LP\u{12}!7x\u{10}Y\"3z&DK2!:s;h\" t/L\u{f}\
        4\" K!r\"_,$I!H\"K!E\"=!I!@#C&r!=\"L!@#@!7sB_\" I4to_%*r-H!B!L,t`L!%uJL!8t\u{3}L!4s\u{6}V% B!C<F$x$>p0\"7u#Ji\u{1}\
        !-tFI!7t.\u{19}!Btq)!+Ea>\" u,K\u{13}\u{3}!5uHt$(H$z!D\"FNC!ArJ\u{7}!;}|s!:t\u{f}\u{6}, |!C!u!D\"K%B!H\"G\"F(C!\
        E-;`(!3wn\u{1e}! xKo!4ub'\" L8t\u{7f}\u{8}!1sAC!EtI4!(u8z!<s~\u{3}!)w+\u{1}!)w\u{7}o\" K8w\u{a}\\1 S#@$E!?#G!u\"\
        8!D!:!;!9!8#6\"I!C%M'Grr!@qVj!,s=g'.K!;\"A\">'C\"p$qUB\"!I?z/*! vY\u{1c}!@tED\" u8H\u{c}f!1s|3!9y(k!2tOc* M!@!E\
        \"=#F#J%=\"L)<+uzN!AvW\u{15}# t7E\"F_A!#r\u{13};!<uwo* <#?\";!O!B\"u!6!9$R09GB!>u=I! tK!\"6F!C\u{a}w!8JSS!0tX~\"\
         H!wL8+ o\">!w\"=#<#>$A'I!B!A-@N\u{1a}!4sd\u{2}!*tM=\" x8Fj\u{1}!*s,t*\"N\"B!K\"I!F!C.B#<&A%=b<!9udB&!F!A%J#F,x\
        /C\u{1c}\u{1}! xI*!&t\u{19}t!7t\u{1f}A' E$C+t%>\"D#B,u\u{0}=$ x#I%G0HV\u{d}#0v!K!G@*? M!P\"I\"M!G!N!L!G!I!O!N!T\
        !t!M!y!G#O!$!L!b!G\"G!?!J!H!O\"k!?!H\"=!J\u{d}F!8t\u{c}K!,t\u{d}*\"$s4Jjy\" I9y\u{17}r#$E3D.AJG'$A#B\">!J%B(:.:\
        lg\"%t*LA@$$F(F-F!AYK\"\"E(K@\u{7f}\"(L=s\u{1f}\u{b}!4r\u{15}W$ G$}+E6ENT1!8\"7!4\"7\"3!6!r!K!5#0#<!9!4#3!r\"7+\
        2\u{18}\u{9}\"/G)LLD!9vv3!)tJ\u{1d}!1t4G%!I0t&K!F)v~y!4um\u{12}!Es)`) H$?\"q\"C!A!>#y\"A6IGx\"!u!M\u{17}5\" G8w\
        5i\" w9H\u{1d}2! ulq! u8\u{3}!;rTB!:t:', =!F\">/<!N!?\"B!E\"w!=#r#;q.!;s)Z$&M\"L#P\"LE2!7u^H! Pk0!'v#M5\"F#F\"E\
        !>!?!A!@!C!F\"G$I#B!K!x!C%v!<!;!7!E#N\u{10}\u{10}! t+Z1\"B!>!D!F\">!D!>!H#B\"<#>!;#?!;!\u{1}\"=+;{\u{10}!,sA2!A\
        v\u{13}=!Exg*\" t0Hj\u{1a}!7t#v? I!G!L!I!L!;!=!H!=!?!K!<!B!O\"G!o!u!s!t!/\"D!C!?!6#E!M!M!O\"6\"B!CE\u{1d}!Ev:k&\
         x\":'{!?%?6?0\u{16}$1D&H#z+Ex\u{2}#6D\"H-DWq!+tCG!EvT\u{b}9!6!H!H\"H!?!E!K!N!?!G!r!@!F#2!6!Q!L\"F#E!F\"u#G!6!O\
        !C(c!8s\u{8}5\"7v!B`q!!x;H\"0G\"x~]!+uE@!(wz<!9Ev[! t\u{9}R!%u.q!5zR/!/vmM! wy\u{15}!4tg\"$ F$u)t-Dc\u{f}#(B!w/\
        OH\u{7f}'!@#?+r$?'r&?%<'7!3s@t- E#K!D#v!I'D#B!A#H\"G\"@#w(<|i# p\"H4L^p$ F%r\"w1C\u{1d}\u{1f}!@s<\u{7f}!Atd}!Bx\
        j6! tjk\"#u-D`-!@tC_!%s\u{7f}\u{15}\" }(F\u{15}\u{0}4!;\"D#<!B!<!@\"I$6$;#K!8!E!>!w\"J\"G\":!:!F!t:\u{5}\" w*J`\
        X, N#<#O!N!C!A\"K!E*G#K!I+nSV!:sZ\u{17}\" x8H\u{f}\u{0}!$s|u!Ew\u{b}9# I#v%H.D!9t\\c!4w\u{d}S= V!/!B!P!S!6!~!}!\
        P!J!G\"4\"1!B!7!4!8!H!2#6!E!?!1!N!9!p\"2!0!1\u{5}Q! K.H3!H!N!J!x!E!?!I!=\">!A!@#P'u\"G!C!<%K!=%JBj!%tv}1!?!K\"H\
        !F!H!N!r!C!A!t\"C\"P(B\"J!>'q$9A/!!tZ*\" F6z\u{19}m!Ay\u{a}^- D\":#:\"u!9\"=!:!;#w'F\"G\">&;:c!2rCk$\"C!G$G/sk\u{7f}\
        !:y{\u{19}!:v\u{13}9\" K8vZ{3!>!A!@!D!E\"J!C!@!@!<\"K#B&:\"H!v&<!;!6$I\u{14}I! r^\u{9}$\"G%L#G%=\u{19}\u{3}!)s1\
        V!'u\u{5}\u{9},\"C!F!B!C\"F!D\"J%A%w#w\"C!B\u{16}7!'v<T! GY\u{14}( A!w!B!B/=!B%E!x\u{1f}n!4w(~&*L.M\"w$K%v\"G(E\
        \" u8JpT!@uq#4 P#A!R!L!K!P!:!4!H%A\"B\"G%@\"G\"G!N\"H!0!/$G`\u{12}!\"t:u!/uzl\"3t%J\u{8}y(\"J#K!B!H0J!J!I,D-E#!\
        H\"H7wd\u{1a}!5s\u{9}\u{5}\" J8vq*!EqbA#+D$u6C\u{10}\u{14}, J!@!?\">!?\"C,A!t#m(>!A%@\u{4}K?!B!P!B\"=\"T!p!@!P!\
        :!L!M$o!U!Q!M!-!L!3!K!?!G!P!1!H!F\"N!s!>!G!A!He</#E!@!G\"J!D!?\"A!;%=!A$<!@!K!M,8-\u{4}#@B!q$D\u{1d}R1!?!K\"H!F\
        !H!N!r!C!A!t\"C\"P(B\"J!>'q$9\u{12}\u{1f}!)u\u{6}\u{1f}!7t`n!,u\u{10}\u{7}!At\u{12}l4\"I!C!D!F!F!L!G\"M!C!A!=\"\
        G\"?\"<%I!J!;!t%@%;]l!*r\u{1d}S!2u\u{a}z!1s\u{b}O!EssY!8L&\u{0}\" {8DOJ\" w8H?\\!*tzM!9uZ!!'r~.!/qG\u{10}9!=!O\"\
        r\"7!D\"F!G\"D!H!B!9!@!1!K!@#J!M!E!F\"4!7#M\"0!E!G'.!/t\u{5}\\& x\":'{!?%?6?An\" J0t I$ t*H\"G9D9\\!:tAD\" t8LE\
        \u{17}'\"C#I%K\"H*y!E.>#r\" I/{\u{f}7!2wXi! wT\u{1d}!/s\u{1b}6!:t'G!-s\u{19}\u{14}) G!A#@2A!{!G!?%v'G_U!/tvO!4v\
        \u{6}K!!t\u{12}0\" G:wv\u{d}!?s.\u{1a}, Q\"<!@!>!=%@*s\"=!x#<&=%E\u{7}z\" I8r1\u{d}\" M/s#_# I0|(FLJ!%uz_\" G7u\
        o'#2v%H.I)`!\"J\u{15}\u{15}!3x'E!8wJ\u{16}!/w~\u{6}\",{#A\u{15}\u{11}!8u\\ \"3w%G E!EvKN!Ez#G\"\"C*G\u{e}>!Eu\u{c}\
        M\" I/{\u{16}3& P!A.H#G&J\"r\\B! vCi#,~#C6E7h!:uAb!;s>\u{9}!8I'b!9uSZ! uG\u{1b}. Z!A\"<!?\"D\";!E!I!?\"@\":%>#B\
        .<V\u{f}!5v}T!3r\u{17}O!=q$M!3r \u{d}!6v\u{2}:!!t1?\" I*zsk!3w$ !9E=.2\"G\"I!R\"?\"P!J!p\"?!2!>#<!8#+!E!?\"u&P%\
        =_O\" L9xrb!@x\u{b}z\"\"x6Hmo!7u=',!?\"@\"I!B\"I\"K#E\"D\":%G'F\"?Uu/!=\":!>\"B\"8!B\";!<!?\"7%:#@!m\">+8K$!2tA\
        w!/w\u{13}6\" I8w\u{1c}r\"!H#wcG&#C'@.@!G!@%P\"7' A$>+?$J$v(=!K\u{4}.\" r8NR\u{6}!5sp\u{6}# C.B#A,(!7r\u{18}6!%\
        uW<!$s/t\" K9vZ^5 r!C!E\"F!v!?!H\"A!@!q!=\"?!B%=\"=!C!A!Q!?&>%>0r\" K'tL\\! wko+ O#B!B$\u{0}\"D!C#F!A)M(B%A\u{13}\
        C\"'J>D'^+#G\"G\"J#s%K%:$A!>$v#>%9\u{10}q!*ujF!Eu\u{17}3!7E\u{1e}Q\"-u8K\u{13}\u{5}!(w>2' B$@&u#D\"@(E\"F_7!/u\\\
        \u{0}$ B7A!B\"E5F!+s\u{1e}\u{e}\":r%E\u{d}{! t\u{a}}! N\u{a}&+ L\"I#C!E\"{\"B!G!H+F!J-@\u{7}R( p!p,A%@!?$?#>+>\u{c}\
        \u{1d}\" K#uz\u{8}< T\"F!N!H!K!E!E\":#P!s!<!N!J!I\"0\"H!L!L!H!A!M!5!5#M!K!1!A!C@$\"7u#JKz&7I#w#I!I$q!p~\u{9}!-u\
        z\u{b}0 u!O#A!E\"E!E\"8!D$A$9!6!r#;!E%J':Z\u{f}# K7w#FMR\" J8t\u{6}3!Ay*j!Eve/!8s\u{2}\u{d}!'yT=!/vs6-\"K!C\"N!\
        E!o\"F#K!H)L\"O!P!G&HU/, w!H!G!L!E!F%B\"K!F\"L(R\"Li#!(w0O# t%B1HpH!/L2c\" x8F!\u{7f}\" K6wZ.!5s\u{1f}E\" u'KfI\
        9!9!K!J!G!K!<!F!?!<!@!K!u!C!6#6!;!G#J!M\"B!L\"9#J!8\"E^k! u\u{13}\u{b}= S!J\";!N!H#;!<\":!<!8!8!C\"y!;!H\"<\"A!\
        L!E!G!;!<!M!G!p\"6!N!B!DKh8 :\"<!M!o!G!r!A!G!q!A!O!J!p!<!M'S!>!>!?!L!=!<#6!Mvf!$u<b3 9!?!8!?!<!t!7!O#p#8\"w\":\"\
        =#6!:!;!>!?+9Ds!;t\u{2}W2#I!F\"?\"Q!>#F!>!7!B\"I!8!F#q!;#1!=%D%LkS\"4H&td6!?tGY\" x2If1! tE\\!$t%^5 =\"G!?!O!>\"\
        :#J!<\"p\"s\"p!9!:!3\"6!;!:!G!:#I#<\u{17}/! xF\u{5}\".s3sy:\"=p!P{B. E!J!A#N%K\"G%8!:\"5#<\"E!:\"9)v1~\" t*J\u{14}\
        #!EuAR< E!E!L!G!G!9\"D!9!;!G!8!>#G\"w#,\"H!J!=!3!p!4!D!K!L!L\"1\"A!B\u{15}d!$wk}!/z;\"!3u.k!:u\u{1d}5$-?!t,H+B^\
        s6!E\"9\"E\"J!J#<!L#N\"5!B!2!p!z!G!?!r!H!M\"8#F!G!2\u{16}T\"4u&E5\u{11}!!tG\u{1a}= O!p!E\"Q!M!M!E!B!S!N!C!Q!J!K\
        !G!;!O\"N\"=!V\">\"r#M!G!J!V!G\"=!G\u{1e}-\" z8GkT!,JA]!8t&W!:t$q*#I\">\"D!B#H!x#@)G!B!=\u{12}\u{18}<!=!9!=!?!E\
        \"B!~\"@!?\"@\"<$<!r\"<\"B!u!=!?!=!x!A!<!9!=!u!?!C!L\u{1}\u{1a}!8tS\u{2}#!G!C!{\u{8}d!@I1Y%!@#?6s&@%<Qb!1s=\u{7}\
        !4ti\u{1d}\" I&s5Z! pX*8 r\"<!D!>!8!O!;!<\"6!B!:!M\"E!=!@\"<!>\"B!p!;!:&B!A%A43!:pKi'%F&G$E'F!D!M!P%4)#G!E!F$G!\
        H%C(B!s\"@v2&$F)v\"E#C%F#Eu\u{8}\"/J+C+\u{d}\"4u$LAs# I4t&?]\u{13}$ G!H#D<tZp. M$E!E${!B!H!?'?#A!@!M!K!@$t14$ H\
        1u\"u%G]\u{d}!?t-0!1tu)!Er\u{12})7!0!C!Q\">!~!|\"K!G\"8\"1!B\"5!8!H!2#6!E!@!1\":#2!0!1Yl!Ewh>!6sUP!-u\u{8}%!&v\"\
        3\" G8y6\u{1f}!?s^m!9s^\u{10}!5s\u{5}\u{7}!Ew3c!2u\u{d}\u{12}!Eu\u{3}}\" I%p\u{19}<(\"I$H\"B\"J%?'H!F!LB,\" v:K\
        ^\u{7f}!@t3%!?t+'! xWJ!<wZ|! xZG)#I\"K!F!K\"F!F%E(I#u\u{c}<\" H8y|D!>uKR! r]_!2s[e! vj\u{4}!@sw5!&t\u{17}\u{18}\
        & u$I+D#v&E!Hl9#1t,L!q\u{16}k\" I:y\"1!&tM7! v\u{12}F\" K8weI\")w&G\u{19}c!!rz:!$r93! sj^! u(`! v]-#'L#H!GJW$)y\
        &>(v#DS[!/z\u{13}\u{9}\"$r<H\"\u{1b}! y\u{b}V! uA@!;t:i!3uE\u{3}$ L#C9y$BCB!;tC\u{b}*!A#y\"I$K\"J!H)H!M!N-?Ek!7\
        s`o!@v93!Ew;@\" I8x\u{13}h\")L&t~\u{4}! xmI!;uf4!@tEH, K\"D\"A!?#C!u\"{!E!I\"G'B\"MXC!Ev|P!.t\u{7f}\u{3}! x;v!7\
        xB\u{1}!8u\u{7}/!ErT\u{16}# I*t.I0{!-t#M!%u;\u{5}\" L\"t>-# F\"K8t\u{f}\u{18}!(s5L!ArPX7 M!D!A!O!D\"N!y!x!5!v\"\
        >!4$2!L!H!1#4!O!F!/%5\"6$KA~\" x8D=#!$t'U!EtW5!8r.z!.t&\u{e}\" H%x\u{9}I!,tT<8 p!@!L!E\"F\"K!J\"K!F!M\"F!H\">!>\
        !F!C!O!O!K!P\";&@!H$=t\u{13}\"4I1v@,!:v\u{5}`\"4J!sFg!5u\u{0}[#4H#s#H[v!4s\u{4}c\" x8G>*#'u/v\"B\u{9}W!2t\u{1e}\
        w#*D.G!L~u!*B\u{19}\\!3tqz!8uo?!9Fhn\" s!L\u{1c}~= D!?!I!F!L!G!F!>!B#H!>!M\"A!L!J!S!M!J!O\"u!Q!C!D!,!A#H!D$C!tC\
        \u{1}!'wo\u{18}! x\u{1b}n\"!u?GJD$ F$u)t-D}H5#<!?!I!=!?!O!v!N!A!<!9!7!>\"J#0$Q!I!3$J!N&I96# ~'E1En4!%sb4# H!w6G\
        vx\"6D/vN\u{1d}!8tE@: P\"F#M!A!G!M!@!I!6!4!S!>!q!E!F!-!I#N\"H!x\"-!D#C\"M\"=!?>C!Evc\u{15}!$t)\u{18}'!?!D\"C&I\"\
        |#>+@T\u{15}!Av)^!:t98!%|b\u{0}\" x2I=\u{17}!(u|\u{1b}!/y\u{9}26 s!J!E!O!C!?!P!r!B!B!>!<$K\"?!@\"7\"t\"M!@!K&=%\
        7-q!-uVQ!EtCQ!@t$|-!A\"A$B(>$?!>\"@\"C\"B#H!I!@!uj_$\"D(M\"D!F\u{6}\u{1c}\"4u%G\u{1e}\u{16}! vL\u{2}, o!F!E#q\"\
        D#D!A$I'>!C!L!G\u{12}S&\"E3v\"K#?%@&D--3!<!G\"?!I!@\"E!A!F!M!D!D\">%r\"L!M\"M$H&E\"LJ\u{11}!9v}X!@M>T# I/>$r\u{e}\
        \u{16}!4u\u{13}T\";}\"J)T!9EAD! v\u{3}/0!=!H!?!:!G!:!I!B!x\"9!K#P'J!C#6%5#i!4tdF\" {*DMbF c!/!@!B!J!n!D!s!N!E!G\
        !E!F!A!/!J!6!5!5!4!8!9!O!I!N!F!.!7!.!N!J!/!2!9!N!Q!M!5\\@!<s5\"%!K!E!F\"L#Kh+!,s'a!'t\u{17}]!)uMC!Aye\u{16}\" v\
        8J(\u{1b}! u*h!9@-|!=scx)$L(G!G$v%J$D%H!F%E\u{5}\u{1a}!Ew9Z( M$K+D)J!K!B%D&tFm!<t_`!1r\u{b}I! tnU!6xH)! xcG!Ar\u{f}\
        N!:IfM+!D$K\"K0@!H!G!@\"|!H%G#?7\u{14}!6{VK!-u}p&)I)D%x\"H!J+H>3!(v@\u{3}!?tMS!8ux\u{7}!9s^_# G,I,x\u{14}\u{1c}\
        7!?!K!U!H!F!H!N!q!A!@!t!O!C\"P$;$B\"J!>\"A!K$q!J#8]$6 R!M\"=!;!B!9\"@\"<!7!J!K\"H\"<!;!6!M\"A\"K!w#<#9!N+\u{2}\"\
         F6z!-( A!r\"q%B0L\"w\"F$BPj8!6!M!E!H!I!;!F!G\">!I!t!A!I#5!8$G!K\"H!J\"v#I!8\"C#R\u{1b}u!1uB!!/s\u{f}s! H\u{18}\
        4\" Q8u\\,\" q8Ncg!7tBA/!>!J\"?!J!B\"F\"G\"D#A%s#O\"@$H&E\"M<~!EvL<!Eu%l! wWz$(s\"F%H(EB\u{1a}# z*F.E\u{4}\u{17}\
        !+veM!:t\u{2}5\"3w%HE!\"*H#uE\u{f}!:us\u{4}!*If\u{6}!*tui\" w'J\"r# I0|(FK)\"/v2F!\u{f}!3v2R% K'G#D!u$Ep\u{8}!?\
        vL3!8H7B\"$F;v.c!9DmR!/v`=! y:5!,tj%!$siS!)ub-/$L\"C!J!E!D\"H!C#@\";\"S&D!J#I\"x&8\u{b}J$#E'F.F$z,\u{1}+!=\"H!=\
        !@!=\"8!C*{$>!B-HUZ\"%w%HQq\" y8GH\u{1c}\" K\"vi?5 u!8\"B!<!<!@!<!>!;!q#;\"7\"?\"7!8\"N!<!q!A!9+O5\"!.|60\"'u1B\
        \u{2}D\"$I;uU|!Ep#{1 Q\"D!C\"I\"K!E!F!G!C!u!L!:(=!s\"G&;!IpS\"0w)I*i% u,N#H)r-Cn;#\"v5u!ER[!!y\u{1c}\u{3}\" M6v\
        \u{1e}$\" L'v\u{2}R!8K\u{4}_$\"v#F\"M1EK\u{1b}4 J!z#<!=!=!=!?\":%:!<!=!@!=!8\"<!A!K!~!=+;iQ!-s\u{15}\u{15}!0u\u{1b}\
        \u{e}# I\"~6K\u{7f}\\!3vyx\" G!t=k\" v8G\u{16}/!2r{T\" HAyP2\"8F-r2\u{1f}? I!G!L!I!L!;!<!H!<!?!J!<!B!P\"H!o!u!s\
        !t!/\"E!C!?!5#E!M!M!O\"6\"B!Cu\u{10}#\">(H,E\u{7}$!/y_z&!@!v-N)J\"H'EZ9! r{w!%u`G! x7-!EumD\"=u!L Z\"/w6HIB$#D0\
        |-A%@\u{8}\u{17}!EvaY!4s_\u{5}!6v{\u{7f}!EuuD!3px6!(s[G!0v.>!Eteh!Ewl\u{5}!?w!b, |!C!u!D\"K%B!H\"G\"F(C!E-;\u{14}\
         ! vq<!%t^\u{1c}!;scc($K'H$J%w$D\"C#t!L\u{e}-#*J,C\"I\u{11}l\" u8F\u{18}2!)v&O)!L$O(I\"K'J!P!O\"H+Cn\u{1c}$ H\"\
        t+u*Gf^& q$I)t\"I#K%I1K!7uIn% }*D\"H#D+AXV!3ux\u{2}1!;!I!E!F!H\"L!C!D!G!L!F':#?\"G!O)t#8\u{16}>!;x\u{16}a!8s`W!\
        ,r}x9 U!D!?!M!K!=\"D\"9!F\"5#u\"D!N!D$E!C!C\"8!N!D\"/!r!K!C!C\u{a}\u{12}# I#z5Ijr!:I;4$ I)J!H.uJ(!7sra!?uKv!'te\
        i\"6F/z\u{f}Z= M!O\"A!;!E!A!C!E\"F!7!H!2!D\"=\"A\"H!I!N!D!Q!E!U!S!=!M\"<!B#D\"{n\u{d}#)x&I6G&A!!pi\u{1c}!8td\u{7f}\
        !EtcB!7w()\" u*EE\u{8}!:tt\u{3}!/u\u{7f}_!8GF@!:sc\u{18}' C!>!B(E(u%;!CmF!@s\u{7f}|!1tg]!/sV),\"D!I!E!H\"F!E#B!\
        K!E\"x(A!pts! sAv@ R\"G!F!n!D!D!A!P!O!R!Q!P\"w!V!7\"3!P!1\"G!>!7!6\"<\"E!D!s!q!7!@!H!F!Sw\u{3}'#I\"G\"@3A&B!?$>\
        ~n$ F(<8q%C\u{1a}.!EsW%!9u-u3!6!I!C!D!>!?!C\"7!K#=!I!<$G!5$N\"5\":#8!7\u{0}:!%uJq\" v8I-*8 K!;!7!<!7\"@!?#:\"=!\
        3!1!8\"@!y!~!?$?!;#<\"r!7!?\"E#2\u{1f}G$$K-w.J&H)W! v4H& C7B#B\"|!H%GXm!:shO&%E\"G#F!E!F+|\u{7f}T!As%+\",v.C{s#\
        0G\"x3Hr\u{c}!@s\u{7}\u{7f}!5unO!,xp.\" x8I'L\" K:tp\u{17}!.xE<(\"H!E%B\"J!@+D\"O)HxD!4r\u{1d}a!:u`7\"7K.v\u{c}\
        i$ G(v#u-F$C!Et!{#!M!K#Lz\u{a}!?t\u{1e}G\" w:E\u{8}\u{17}\" F#u\u{17}\u{d}!4ue6\" z9GxQ!!xU\u{1f}$!w3F$G-D\u{3}\
        9!5tcU\"7I\"xm5!1sS(!Ex\u{f}3!8s|\u{19}-%A\"G#A!?!t!;\"@!@!A!?%N#H$N&\u{2}\"3w,G$\u{1}!#ud]- Q!?\"E\"D\"G#@'=&B\
        !A!y!L%K&=w\u{0}!*pxD< J!N!D!H\"N!G!K!P!J!P\"O#U!J!M#>!+\"W!G\"M!D!L!N!H\"u!D!C\">!J~\u{7f},\"<!E\"D\"H#@'=&C!B\
        !y!M%K&=4') I$s$>\"u!@!?!B\"B1A;p@ v!S!H!@!>!K!M!N!C!>!A!>!=!H!P!C!3!7!m!3!2!5!B\"F!C!V!:!9#8!7!8$3^Q%%w!I!J#I%\
        H\u{8}N!4s';\"/v2tWk!1u\u{3},!6x22! x>\\! Ka\u{1e}\" x8KF+!5r\u{1e}\u{16}: V!N\";!;!>!=!L!;!>!Q\"w#R\"2!I\".\"B\
        !E\"I!H\"G!H!G!B!J#t\"Gab!,t^p5!9!D!H!=!A\"B!F!F!D!H#7!H\"w%:!D!K!@!I%u!;%I\u{17}\u{0}\" L8v\u{4}z!/tuM!9vrS!/t\
        m\u{4}? N#v!D!H!A!L!C!E!K!J!2!Q!D!:!9!8!G!G!Q#P\"S!n!o!u\"H!8!L!O!C!G\"+8w\"#q9IyV!;u\u{c}`!7tD!\"<F$|\u{13}?!:\
        sZ\u{1d}!:uFG\" K,usA$4x$D\"C#t\u{0}\u{1b}\" L$u:p!3s\u{18}7\" I8vpc!7u\u{9}\u{c}\" z8E\u{6}6!@s<;!,J1\\!8t\u{14}\
         \"<K$tFT!3v:_!/sl9!$wWj!/usI!0v:y!$wHn!#t0d*\"M%F!q!A!I!L-Q!B(q$Ao-!:I&\"\" I7v\u{1}b!$xoK!7t3\"! qi{!3u\u{6}E\
        ! Ms\u{9}\" J8uT\u{1a}! t\u{d}\u{19}!)x\u{1f}/' x%D\"L#H%F)A)w1k!/s@{!/w+7!-t\u{1c}p!8uY0!As\u{0}\u{18}! {l\u{5}\
        -!?!>!J(E!E!C%A%C\"K!<\"z!H%GWe&$D!C\"D#D-@#=QY\" I'uy\u{0}!$t\u{13}Y$ u\"F!s7E*]!4v\u{4}A!4uM\u{13}!&tlq!7uK8!\
        4u;2\"7t\"Hfn!+vQ\\\" I8wH\u{9}!!tig) D$x\"B'C\"?!s&E#G!=\u{12}u#/?+?+<\u{1d}W!)t!_+$G!G\"K!D\"9!E$B&r!>\">!>;/\
        !:ud\u{17}\" t(J\u{8}'# C%H+x\u{1b}b#7C!E!{\u{d}\u{17}!/u(T!/u+\u{3}!:v5b!.t^:+ z\"A!C\";#E\"9%=%;$C!u,=pE!0uI,\
        !Eudg!#obUA S\"J!9!;!@!G!;!<!0!@!4!M!J!E!B!L\"\u{0}\"J!>!:\"U!t!M!,!.!y\"-!*!+!I!@!C!8CY!EG*J$ G$}+E6E@>#7C!E!{\
        \u{1f}Y\"=s!MpM!2s~`!EwG\u{12}!8H\u{12}{! te|7!;!I!D!@!G!M!D!C!D!D!B!E\"6\"7!t\":!7\"=\"D!O!o%>&8\u{19}G. t!s$@\
        !A!>#A#?!?!B#q%R!;!C!>ey!Ex\u{17}\u{2}!9uW\u{14}!4v$*! K.P!'uqT.\"C!?!E#?!E!>!:#C\">#?$<!;!\u{2}-;\u{f}n!EtJr\"\
         x8Hd\u{e}!7D6$!(tTk'\"J\"E%F!B.O!@,;.i\" F7{\"p!!tw0\"*s%J;\u{1e}!Esn\u{c}\" u8L#\u{15}\" K*u*;!#I|j) D,D#q(A\"\
        F\"t$C!G%Cf\u{12}% F%B!s!x!Dt\u{8}!Dt;\u{12}\",K+u\"!\" J7x\u{6}A!+s`l! voC!+w&j!+x]\"\" w*J\u{5}/. D#?!F!?!A!>\
        !y#E!C!C&<%D#B%=r\u{1}$-@\"A\"@)x.\u{13}3 p\"H!v!F!C!?!A!B!@!B!w\"G\"M'@!G\"H$q!O'CR|!0u[`!;ubF!%uY\u{0}%!@#C&I\
        \"|#>T\u{16}!(s\u{c}vB G!}!I!H!R\"A\"I!8!O!H!8!G!/!C!N!B!N#/!P!F!q!F!O!.!3!I!t!H!G!+!K!I!A!SL($ E'{(C!tR{! rFx\"\
        4J!v;)3!>!I#E\"F!@#E!D!D\"?#A\"v#L!M!G!>!r\"I#=%;mu!+qF\u{a}\" H#w5\u{1}\" t\"C\u{0}f\" I*u\\,$!u\"t5D\"C>\"!0t\
        Fx!8D~H!>NU^!\"u\u{14}%\" ~8@'!\" L7t-}!@xQl\" H\"wcI!)sm\u{1e}!+siL5 J\">!L!>!A!?!?\"<!A!A!|!9\";%M$J\":#G!G!9\
        !u%9\u{7}+\" I:z\u{1b}\u{16}!EE*k$*D%G%u&H|5!%t\u{e}y!8u'j!/yb%!$z\u{12}\u{10}!3w=C! uYt\" q8P\u{11}\u{16}!*v\u{7}\
        \u{0}!ExpH!Es2%\"@w%F\u{7f}#!'y%l9 R!E!8!:$G!E!:!G!J!L\"?!W!-\"2!C!s\"I!M\";#E!I!M\"-\"w!=B,\" t8Fx@\"\"u6Ewx!D\
        s+1$ I)J!H.u2,!\"tvJ!Ew*\u{1b}! s[W!Ey\u{14}\u{18}!-t2`!:sl/!.x\u{17}21#G!G\";\"M!A\">!9!?\"A\"M\"5#s!<!o\"6!?*\
        O/\u{b}!ExzC! uFT!Evyw! H\u{5}2\"7r\"KLh\"(s#K\u{12}\u{3}!5t\u{b}0-!A#=!D!?\"D!z!F\"?!<\"N(E!F-q<,\" DEu\u{1d}\u{e}\
        !/s,\u{17}\"*K\"sM\u{5}\" M7v\u{3}_)#@!=$=\"H!8!=#9(:.?\u{10}z\" O?s5h!!t5c!4t`%!;uRE!:u6]& u%G%J(G%C\"E7~( @%A\
        !<!{0>!=!@,:T\u{7f}C!S!<\"D!s!C!z!C!@!7!D!B!I!E!E!J!F!O!M!T!E!B!M!J!B!N!F!H\"N!J!J!G!N!J!F!UZy# J4E1tdk! Jv\u{18}\
        /!=#F!D!F!L\"@!D!t!L!A\"M(E\"G!<'u\u{15}]#*D6@%p\u{14}?&#C'@.@!G!@%P1\u{3}\" J9w\u{8}U!7E\u{12}L+$G!G\"K!D\"9!E\
        $B&r!>\">!>\u{6}\u{17}! u'`$-A\"D+@%wMJ!+v@($ ~*?-@#B^\u{19}! wi{!$z\u{c}b\" v!xmO!7rQj!%s\u{1a}\u{1}!*u\u{12}|\
        \" J6w{\u{10}$ r+D$u6CC\u{b}\"8M-s\u{1c}+# G#w5HgB!/u'<%#G,D!v&H!F\u{16}L, |!C!u!D\"K%B!H\"G\"F(C!E-;,D! tH\u{13}\
        %(B!r&B)I\"B\u{5}^!Ezc]\" I*u\u{10}\u{d}! tY9!@soh!$v=-!3s[u/!@#<!B!>!G!C!z!L\"=!;\"P(D!L\";+p\u{2}\u{0}6 O!:$?\
        !C!D!>!J!D!F\"B!B!M\"P!6\"x!4!J#C#F\"E!P&H]b!(KV\u{6}! JAq!Ev\u{17}j!1t\u{0})!1sP_\" K8uj8$-v\"E+D+Ec\u{0}\"!r.\
        LTw!%ul<!-t|\u{8}\" L8s4\u{b}\" z9G^9\"-J)tDM!7t;10 L\"G!E!=!D!E\"?\"M!B!C\"I*J!I&:#u#6\u{10}n\",J+t1Z2!7!B!G\"\
        :!D!J!;!9%5!?#9!9!t$G#8!=#4!z\u{17}H\" G:ug\u{1c}!EvQM#6D\"H-D&5* K%K#u#t!@#A'A\"K)B$EM;\" G8wC\u{1f}0!F!G\"H!r\
        !E!P\"M!=!:!O!H)B\"E!M!D!F\u{11}B! v\u{7}\u{0}! H^\u{14}# K$y#G~\u{19}\" w8Im?!2uUZ!*u9\\! G\u{19}\u{13}, J%?\"\
        A#@)F$E!\u{7f}%H!s\"C!H!N`-!?vPA\" K8ub1$ O5Q#M'P7\u{13}!1t{\u{0}#)~&A6A1%2 N!=!>!M!>!@\"C\"=!E!A$>$<!5\"G!r\"\u{7f}\
        !@\"Bs\u{2}!7s\u{8}-# o(I0L\u{1d}z#3t%I(Iy_# B%s#s]V\" v'J\u{1c}P\" I8v,c!:uJ0!?uwY9!8\"P!<!C\"C!G!3!K!D!<!J!C\"\
        L!7!C\"F#s!F\"s!N!t\"E!C!L\"CC\u{e}!8tk\u{4}!8t,`- T\"E!S!P$I!N\"J!K#N$I!9(N)Ga\u{1c}!'vvj\"*E.HJv! wFN!Es +!8O\
        \u{17}\u{e}! t\u{7}2\"Ax$Fbp!Eu&v!8u x& H$F%A#t#v6CkR$ K$z+H6H\u{1b}6& F#s\"D4s!F!Ev\"!-t\u{6}n!7t\u{1b}v!?sb,!\
        .t\u{2}i\"3H'tv>\",K+uVm$4t#E%G$z<P!;tsg!/y>2& O#C$J2J\"G*@ng!AvBC\"#x$I/\u{0}#!s!Q8E9!\" I,t_n!8pp`!<p\u{17}/\"\
         E(wG@\"/y6G/N!:IW%!0w\u{9}5%%>#w'H)I!EL;!2s0u!.s\u{7f}=% E1v)@&v%C$2!$tFF\" w8Fm\u{12}\" I$wKp!!xN\u{12}!9G=\u{10}\
        !&uu9\" w8F\u{d}\u{1b}! r?'!@u~\u{e}/%J\"H!J!?\"D!J#?\"<!>!:#A\"O!M!O+G,?\" s%N\u{18}0!8Gd%!%uDo\"5r#M_V!Et^~\"\
         t4KZr\" J'x6B!)u\u{15}\u{e}\" J$xkF!3v\u{10}\u{14}\" I8x\u{12}T\"*I;w\u{1d}u!:s\u{a}}\" J8u\u{16}\u{11}!@t\u{f}\
        I!8tG]\" u'J\u{13}S, v#E!>#>$<!=!B\"E\"K%M!N!I:Y!/zT\u{a}\" E+sS77 L\"6!K!:!z!E!N\"6!G!B!G$3!4!6!=!J\"H!7!I\"2%\
        3\"L$uBi!Er~\u{c}!*tK.! v)-\" p4t\u{1b}O\"7z#Hx8\"*O\"r'D+\"I!C!L!M!C!N%G!L-B&r%>\u{f}z!&t5e! vYs!8ubZ!Eu\u{8}\u{1e}\
        !4vj'\" \u{5}87U{\"5u#IQ\u{6}- Q!?\"E\"D\"G#@'=&B!A!y!L%K&=\u{11}C> P!9!E!;!L!K\"m!t!V!v#E!D\"n!@!B!U!F!6!O#C!A\
        !A!H\"M!p!;!B!I!D!;8A, P\"I!A\"7\"<!J\"=)@$A!}\"N'Jwk! sS^'*=*;#@!E!C!?+v&\u{4}! v`\u{1}\" GEw\u{16}b$ G$u)t-D4\
        e! sOz! w\u{d}\u{1c}!;rK\u{18}!3t\u{1}^!;rp(!:sU1!%>u \" t8Jxt)\"B%D!F\"E!t$A'A!B#?\u{12}\u{1e}!4usJ' K$A$G\"?*\
        u$@->\u{d}\u{1}!EB\u{3}c!7t}W# I7F#wv7!)s|4\"1G)vvq/!@!;#E#F%J!C#>#u\">!?!G!@!?#I#x9#!4sC6!#K]z\"3w%Gs#1 M#A!N!\
        J\"D!;#C#5!N\"8!6!4$K\"J%M\"M%FDU\" L8sd'(\"r\"H!F#I$B!C)G$?(s!8sC\u{3}7$H!?!=!L!P#t!9!G\"J!3!1!t!K#J!U!E!C!@!7\
        !G#E!/%D\u{f}t\")B/yY{!/x$T! u6\u{14}!*Ha$!7tWW\" I7vn\u{16}\"<K$tcM\" v8J\u{12}|- O#H!C!F\"J!@\"G#C'4#x!P!K!;p\
        \u{d}$ H(t\"H!rNy# J#y-w4+# G,H#}7]\" J7x.]\" I7vg\u{15}1 t!A\"E!?!D!D!F!E!D#;#;#>!A!q\"B\"M!JI\u{1e}!'s!Y! y6=\
        \"8I#w+z,!p\"G!G!J$D\"G!D!?\"K)L!J!=ro!AuO#0 C!>!E!M!B!F!B\"B\"@!w!>*{!I!F!A!?7@!EvU1:#>!B!B!G!A!:!5\"C!I#M!O!3\
        !I!F\"1!M!t!;!A!Q!4!8#A!Q!J\"E\u{15}T! vv+!8uB\u{12}:!\u{7f}\"@!@!M\"I!G!9!r!9!2!8!0!P!/!G!1!C!H#C\"O\"6!6#1!1!\
        A$GZ !8F\u{4}F!&r\u{11}+0 F!@\"B!B!x\"y!=\"J%G%=\"H!:#B#J!o'>.\u{2}!Ewx\u{12}\"6t$I9\u{14}$'u#E#E\"F<\u{18}\"9J\
        ,u\u{5}Q!2t\u{1f}A%$I)G$w.I&F\u{10}[!<w\u{6}\u{6}/ z!B!A!@!B!=%D\"u#6!?#>#8!<\":!8\u{5}'5 O\">\"?!G!F\"E\"B!G!@\
        \"8$=$M!q!?!?!5\"8\"I!H!M!r\u{6}#\" I9yxR!9D\u{1a}T\"!F\"uZ\u{10}\" I7v\u{a}y!3vp\u{18}!!uR\u{12}#*D%{6B\u{1b}}\
        # L\"L5LP|!!tx\"#3C%v(D5C!)umW(!D'G\"F\"@*E&B!I%vg\u{7f}!Et(A!2t4W5\":!G!B!L\"K!s\"?$8#;\">!7#>!H!J!M#F\"L!J!9!\
        D\"u\u{14}L!Et\u{14}k!4s,S!4v\u{10}E!$y0\u{12}!8J9t!,tSx!ExO(1 R!?!E#P!R!L!C\"Q!M!I#M%7#G!M!N!>+3`e# N7v!s\u{0}\
        -!Et'a!2s5\u{3}\",v#DI\u{8}\" G*yau!'u}u: E\"3!7\"6!6!;!4!6!3!5!4!D!4!\u{7f}!9!7\"5!q#P#F!u!H#:!K!5$J&G!4ux\u{5}\
        !9s\u{1}\u{6}\" H8yi!!0uFS! H.U!;t.u\"4r$DB-$ O!A)s0D7r!8M>d!?u>\u{6}\"!I9u\u{14}\u{2}\"2t!K='# t*B$C;)!:vF\u{1a}\
        )\"F\"H&J%B$t#H!H!N\"?:0#>K!J$vW>!1vg\u{c}!?v#\u{18}!8wZj!#vtg% E5t!{\"E-uo \" w8J_!\" D\"}*}\" F6z.a\" J8v[{! \
        v>[( ?)C!?%B(~!@!B,?gK\" v:GJ=\" J#vUU\"4u%G\u{3}U\" v(H\u{11}e' @%F*?(q!x'B&@H\u{1}) u%4\"5#5%>%F\"7!<.=-u!8t%\
        \u{17}!3si\u{f}!8K%\u{6}\"*v%J.E!8u\u{5}k# y7F!H`f!6v)\"!?t=O! t S! v/z!!x6\u{1}!@xl\u{1e}!/r\u{1f}z/ @#=\"\u{7f}\
        !\u{7f}!F!<!<!;!9\"8\"8(?!;!>&KGh\" u*GJ\u{0}\" F\"yrh'%|!C!E!C'D)G-C'\u{1b}!4uN\u{17}\" }8C$y! tgL!7tyf$ ?/v(?\
        \"Ck\u{1e}!#{a\u{f}\" {8@\u{1b}(!7v\u{7f}\u{9}!*u\u{5}k\" A8|\u{e}\u{7}!4v%?!7w$c# \u{7f}%C1?\u{2}i$ Q/J$s2D\u{1a}\
        H!9E\u{15}\u{f}!7u\u{3}|!&w3T#!\u{0}9A+Cy\")#q!K!@(H\"F\"H!M$G!B:T!EvW\u{1b}!:uG\u{10}! uT\u{10}! u\u{e}a!#szC\"\
        .w7B\u{0}\u{c}\" x#H/;!/vTh\"5r#M1>!5sz;\" K8u\"\"!$u=T!*q,V!$s\u{b}M# t*F(v\u{13}\u{1d}! w\u{7}s\" L8tXf\",t,K\
        9\u{1a}!2{dQ!$tP`!3tN\u{3}( T#A!F#P!B\"I%@(IN1! s'\u{6}\" M'upp! J\u{4}D!4uTr!/ugE\",K+uRT\"Aw$E\u{1c}\u{11}<!5\
        \"Q!F!=!;!G!H!;!G!;!H\"O!N!E!7!8!{$:!D!s!H!5!M#O!u!K!D#KW$! GlB!4tn\u{9}'$F$K\"I\"C*B\"L-?=o!1ta\u{2}! u\u{15}z\
        ;!3!J!O\"E!~!}!P!J!H\"8\"/!B!5!3!5!F!0#>!D!A!/!M!7#@!0!/!FB8!Au&3!<r#\u{9}!9Bxo! K\u{e}\u{7f}\"?u!J~@!7r\u{2}>#\
         G'D/{8b% D)@!B(r\"p\u{14}Z!8w\u{9}d!'x\u{f}s!-sN\u{9}!1t-y! v*=% t!p6B!@!K\u{8}<!EtW\u{18}!/r+Z!@su=!3w\u{d}O:\
         L!?!8!C!E!M!=!G!9!H!K$3!H!8\";!B\"s!J!O!?!5#M!L!H\"8#BP\u{17}(!?\"Q*G\"C,v\"I%F\"rJw\" G*ySN$ H7r!G't\u{1e}\u{18}\
        !)t<6\" K\"t\"\u{16}!/t/!\"2t!K}\u{1a}!.x:]\"!v2Gg@!7t[\u{0}$$D#J0G#MC8!)v\u{14}r!1t\u{19}U$ y#F%B#Gw#! t\u{1d}\
        1!\"H)f!Eu=M$ L'E0M.v/Q!5s1`&,F!A\"E+A%y&ELN\" H%xIx!)s\u{c}a& N!B\"F,E(B!@\u{1e}]\"&v?I\u{12}U\"*D;vz#!+w\u{7f}\
        *! u\u{14}1' E*@+r\"D!|!B%uk:!$t?\u{4}\"@w%F\u{7}?!Est\u{15}!$s2o\"3K'uqx!&x$\u{1b}!3u'\u{f}!$Ew>$ C8B)u$wV\u{a}\
        \" JEE+\u{1f}!8uYg- t!?\"J!H$E\"@!D$>#u!>#@#E,=\u{b}^)\"D\"D!F#F#M\"E\"G(D!NWc!9L6[! sR|!=o`..\"=!G!t!J#L#I!F!A\
        \"G(>!M\"?%x!G\u{12}\u{11})\"F\"H&J%B$t#G!H!M\"??'/ I!;!E!;\"C!G!E!E!C\"G$J#u%B!L':(\u{3}2 C!:!B\">$A!8!F\":$\u{0}\
        !;!=!9$K!B!A&8!:%CU\u{17}\"$s4Jkq#7u!L\"J{a!2w($\"/v2FF.!7s\u{1c}f\" u7K\u{2}p!1wv\u{1}%!@#?6s&@%<\u{8}|< +\"5!\
        1!1!p!F!\u{7f}!r!y!y!w!y!-\"{!2!0!5\"1\"-!0!-!2!5!8$7!4!/$.^\u{1e}!Et_\u{5}!&s{@\" w:J\u{12}C!!u\u{1}\u{1b}!.sJ\
        E\" I8uV\u{10}#$E&E0rd($ E&?#x!BIl! z3\u{1b}/\"H!I!J!O!G\"Q!O\"O!K!C\"M%N\"O!L\"L\u{0}T!*y?R!.w\u{d}x!2tf\u{12}\
        !:D\u{d}&!/x\u{10}\u{1f}!-sdj\" H8t\u{6}\u{7}!5v|.!*u,!\"?y&GQ'!@s\u{17}V\" I8sL>\" F6z6\u{0}\"'r(JY\u{1e}!$u~\u{1}\
        !Er\u{1b}x!Ew9}!?uz[\"$t5HB49 N!?!L!M!A!N!I!R!t!2!I#R\"F!I!.!G!?!.\"F\"P#+\"M\"A\"H$K\u{11}M\"2J(qTp!,t\u{12}`\"\
        1t/K\u{0}<!-tD\u{15}*!@#G$H*v!?%I!J#C$x%=':!-wTb\"<H$z![$ D*F.v'u$`\" H8w0M!:K?J! H'd\"!u?Gi]+$A$D\"A\"?\"?)B!K\
        !B&=#u#<^*\" H8r4M!/s0~\")u/q+!*$F!K#J$C!H\"E\"N\"t#C/>\u{13}\u{2}\" K8ugY$$q+F%J\"FB3!:t4$\"/v2F\"Q!$sL\u{10}!\
        4wEZ!EvBT\" K,u\u{5}7$ L#C9y$BYM#*I(G%Gn5!4v\u{d}}\"/F6E\u{5}P!*t\u{16}z!1v\u{12}[!!s|\\?!G!E!M!A!E!F!C!9!S!H!I\
        !A!E\"H!B\"=!E!S\"H\"L!s!o!-!:!R#D!A!J!J!=!N5:!6uJz% B)F.y!B!D\u{f}g!2r\u{9}w# r*H.M:N!EsuH!4tRV!Er~\u{1f}!!p>g\
        \" z8F>j!/s\u{2}S\" J,t!)$#L\"G1H$Mp\u{c}!,t\u{b}$!/z\u{f}G\" G8x\u{1a}$\"3K'ueQ!2si2#\"t#K3Gyg!&ub\u{1b}!$x'\u{f}\
        # L(q\"Jg\u{18}!/s\u{8}i4!>!G!A\"G!M!F!A!C!E!C!N!J\"H!<\"A!;$G\"F&>\"?#9!&x7b!+sa\\!Etz\u{16}\")L&uW;!7sRh!;r\u{f}\
        M!5t\u{11}`!:tU`\" w'I\u{4}j4#E!J!G!J!A!E!9!N!<$8\"I!8\".!r#F!F!G%7!6%S<x!8uCK,!?!D!G!F$G$E!D\"F#u$K$=+v\u{17}\u{19}\
        !;u\u{7f}\u{14}#-@&='C4i- I\"D!F!C!r#;.<!B!w!?!F%K!L\u{a}P\" J9u\u{f}a!-pam!+w]a!)sMY!?v\u{1f}B!$xFD\"2t(q&P!Eu\
        T\u{1c}!$zs6! tDR!0t^{!(sH@!1v/\u{7}!?p}(!/y\u{e}\u{0}!Es,1!:t2\u{18}!'tg7\"$I;u\u{6}\u{2}$7B\"B!t+Bbn! w_\u{f}\
        ! Hh[!&t{C*!A#@!F#F\"F\"@!=*F!F-sE<!@Bw;<!M!F\"L!@!?!@!=!?!A!A!C!F!;!F#>!I#<!K!y!C!p$v!<!;!7!E!J\"OfH\" x9G*<!C\
        o1-# A/E*|(6'#C$K!p#q+F\"H-E\u{f}'!;r\u{1e}?; M!K\"C!G\"7#:!F!J!:!7!;!6\"7!9!t!q\"E\"r!G$E!t!P!O!4!?!L\"E9\u{0}\
        # G3v%w\u{11}_\" v:KHb!8t,}#!}7G\"@\u{b}5$#F$H#E-r\u{2}\u{14}\"/{6EN\u{f}!0w5&!:t3#!!tV|!+F\u{7f}+!*t\u{3}8!=s,\
        2! t\u{1c}\\&'G#A\"t!;\"A+HiJ\"/G1u\u{c}&*!?!z\"A#A$C$?#=$>\"D!=\u{8}\u{1b}+ Q\"I!F!A#I#N%x\"C\"?%K!G|)!-s\u{15}\
        E!7sT'!Bq\u{4}I!9s\u{19}\\# J\"}6K\u{6};$ M$r+F's \u{1}( =!A!\u{6}\"D&F-B!A\"?;\u{3}'!E#H&J!E!}#C6ElW!\"uE{3\"F\
        !@#B!B!?\"B#B\"r!C&?!D!E!N#D!J#E!y!I!Hx'& u$I+D#v&E!HF'! xPT!-t/U$!r)I,G\"G{j!:v' \" E8ytZ!@sq\u{9}\" s7JGy!8sO\
        H\" v%H6f#/D(G#?\u{1e}=!4saG!-s\u{2}t!)t\u{14}r)$H!I\"H\"I#E#H'H!J.A[g!$xv !8s3C\"4v#H0N!&w`?!6uOa\"%q3I8\\!Et}\
        g!Etw|!?tY\\\" t8F3\u{4}!Dt<{!!y\u{1}4!+v\u{4}\u{a}= F!F!M!G!H!:!:!F!9!<!H!9!?#H\"w#-\"C!J!>!4!q!6!D!K!L!M\"3\"\
        A!B\u{b}+!@tYH!+vTD\" K,u\u{0}z!=pHv!8J\u{15}F\"3w,GaG$$A'E\"J)xoG.!9!G!;\"A!C\"H\"C!A!=!E\"A!D'J\"F!\u{1}! uC\u{13}\
        \" I&vbp##I#G0E\u{b}\u{a}!/w\u{7}w\"=I\"w \u{f}!7t\u{11}\u{3}!EG B'!q#F\"?$N%w'L/D\u{7f}\u{19}!/u!r# I#z5I-2!!t\
        /\u{8}!=rk3# F%G+xQ6) w#M\"A!E!D!F'B)L#MR,\"?u!JZQ!8q\u{12}\u{1b}+ I!C#B&B'w%G'K!J!x!?\"EE\u{0}!\"L\u{7f}*! u\u{1}\
        r2#K!N!J!O!H!I!?\"C!I#>\";!>!9#@\"O!N!O+E+p\"$H3H\u{1e}\u{1c}/ Q#>\"E#E!A\"F$G\";!L'E!P%9!9!:$K6\u{7f}!'t\u{15}\
        W) D->!@&;#F\"F!=%t&QP9\"&w2K\u{7}j! s\u{12}\u{1a}! w'C/#B!B!?\"A#B!A!<!B\"<%w#<!H%F\"<#F.\u{1f}!\"q0\u{18}! ut\
        *! vX)!!tGD!-r\u{a}\u{d}!:N0]#4H#s#I\u{7}\u{f}!4v0Q\",v#I\u{1e}~!*uA0#*F\"H!yn1!:sml\"7v'uc%+ D$D(D!\u{3}\"A(A#\
        M#t!L!B!ARt!4t\u{19}=\" J$x\u{19}\u{1d}!:r,\\!2srl!.wz\u{10}!?s}W&$E\"}#C$D\"D6C\u{14}S\" I3w\u{1b}=!&sY\u{2}\"\
        1G)v\u{16}g!5srj!:s\u{13}j!Eu\u{9}y!$u\u{11}\u{10}!$t0|$ ~'A0?!?\u{2}+!%q0u! J)\u{7}#3s%G(tj\u{19}!At\u{1b}6! p\
        02\" E!u7g!Ewg4! u4i!$x9\u{14}5 A!;!;\"=!s!A#A!;!B!A\"s!u\"<\"E!8\":!=!A\"<&t#GRL!Esy\u{13}!5s\u{3}\u{15}!*tPo!\
         y\u{11}m%$E!z!v!E(B~H\" |\"I\u{12}~!$uXt) G!A#@2A!{!G!?%v'G%\u{10}!1x\u{11}\u{13}!Eug}!Exg\u{19}!=ss\u{2}%$C)@\
        \"A\"@)x\u{7}9\"#q-I\u{12}2\" H%x\u{2}>!?t'4!Cvyt* K$D#H!F'C'C!C!s\"@+@/L!@u s!Ew/\u{1f}\"!J#uuW% z\"A!C5J\"BT\u{17}\
        ! {'\u{17}\" E:zQ\u{18}7!u!I!@!A!?!y!?!E!=\">!9!:!6#O!:!5!;\"D!@!O!B!w+GE_!7tf\"&#D%M#G!?7r\"AvP!'vV\u{9}!/s,Y2\
        !O!O\"K\"G!E\"I!S\"P!7!M!7#5!B$B!:!O!v+5\u{3}+!-tw:!9vRD!$zwh!*FzM\" G:tY(!3x^~\"=L!u;H3 7#{!C!@!=!s!<%>\"=$A!?\
        \"t!>!>!?\":!u$A%>(A\" L:w.0#49#A\"@q\u{11}\" y8Ge\u{0}! vG1\"2t!K2l!2u0}!;s:g! w\u{19}j\"*K*t\u{7}v!Evj\u{14}!\
        EwGi6!>!A\"N!E#@#A!C!<$E!>!=#K!@!K!F!?\"@!I#?!v!H#:1\u{13}+ F\"D!@#E!w!K$F#J'F!H!I\u{7f}h!.x+\u{5}!#t\u{1e}C!8J\
        o\u{8}\" L9s\u{1f}%!9u\u{1f}$!1skI# C%H+x\u{7f}\\\" L8sdY\" L8u|g\"4F!y>\u{16}!8v\u{7f},!/vBY!/usi!!u\"\u{1c}!(\
        @wP$$H;I!w%HrF% B%u\"q!w0@~D! uQ\u{1f}' D\"D(N#<)u\"D\"I\u{1a}L!/tx\u{4}!:yn<: N!A!B!A\"A!:!C!?\"Q!9!;!;\">!;!9\
        \"v!7\"N!;!@!M%q\"<!v!J#8b:\"8K\"vX(!8sct\"=L!u@T! v\u{1e}\u{13}\" H/v\u{1f}\u{7f}# H7E$z5D! uTS# w%F3G\u{16}e!\
        %u\\6!-tnE!1tf\u{10}\" J\"xwp\" I$w\u{16}[!5s*O\".K!tc'!!v9)!)t@i!@q\u{14}\u{6}\".w7FL_\"'t#Iy/!=pr\u{e}\"*J%K\u{7f}\
        \u{6}!8r=3\" y4H\u{1}K)!}\"A!@+?(E!C\">!v%?0S\" z8FzU\" D%s\u{1a}\u{16}!\"Hh.#)@!D;q\u{d}%\" F8{xR!*v\u{d}F? W!\
        A\"N!=!R!?!I\"I!M!N\"Q\"S!A!N!@\"O!A!O!K!Q!k!M!K!;\"K!C!L!?!O\";!J\u{c}`!3u<C!Ezd\u{15}!/vwF!EtLj!0u@E(%E\"F#t4\
        v!C!B\"I!DWQ!:ufV!Ey)\u{17}% D)@!B(r\"p#X!$s9\u{10}\" r-IdH\" v8Jg*!:uDC!4tsE3!H!N!J!x!E!?!I!=\">!A!@#P'u\"G!C!\
        <%K!=%Jhi!?p#\u{2}\" x8H\u{1f}y\" t9I<0!.u,\u{1f}! G+'! v;l!ED\"j! v\u{19}{\" s8I'\u{6}! wH;!@t\u{1b}1! ur}!7uE\
        w!8t\u{1e}\u{7}' H!;#>!F/t%E,;dn$ t*H\"G9DMP\" s8G)\u{e}! t\u{15}b!3w0#!(t6h!/v}`!7u\u{18}6!4wA\u{f}$/E%t,r%E|\u{16}\
        $ A.z!>(v$\u{13}\"&u>sf/!+w\u{8}g!,p/I\" J6x <\" F6z\u{9}\\!5t-\u{e}!2t*G\" L*t;\u{14}!!t&&##H,z6Dv/!3t\u{7f}d!\
        EFKD!7t\u{0}c!EyT_\"4v#F?\u{13}!:uJ8!8sBu\"*K*t2}& u\"?'y!D%A6B!Y1 P!H\"w!G!H\"I!K!@!H%K$H$G!C!E!P\"D)?sp!(y$G\"\
         I8v&\u{6}!?v=9! t#^! H;J!)sh9!1z\u{1a}\u{f}%!>!K&v'<)O,G\"$F;v.\u{11}!+sq\u{7f}!7tc\u{6}\" z#G,+\"/u#I\u{e};#'\
        L#H!G\u{2}?,!=\"A\"F!=\"C\"G!A\";\":$;';&;\u{1d} !9s\u{4}q%!G.E%t,r%Euv\"/u)J~\u{18}!'w^)!8sOS!0w9XC z!9\"Q!C!C\
        !G!>!K!?!q!F!;!J!9!E!=!?!?!=!A!>\"C!s!>!6!;!6!S!N!;!:!5!S\"O!?WC\" I8w\u{1a}x!=ocU!$z]2!/v\u{e}D# {%F3F2?!8u>w:\
        !7\"L!F!>!;!G!<!<!G!<!I\"P!N!5!7!8!|$;!C!t!J%P!u!L!D#M=!!Av+q: M!H!:!;\"A!L!>#J!;!;!L#.\"M#0!O!J!Q!C\",!F!H!N#?\
        !D!=\"Ve\u{14}#!w.t(F\u{7}!! w\u{0}\u{2}!:u2\u{3}!Ew\u{12}$\"$I+H\u{14}\\' K'C#H!C,N!M-y.\u{18}/ N#D!<!C!=!A!>\"\
        A%w'=!?!E'K!>%to>1!=\"C!C!D\"G!G!B!L!B\"A\"G\"J&K!Q!K!P+M\u{3}a! M]M\"4F1u<~!$ym\u{3}6 R!B!B\"F!H\"L!B!A!A!<!v!\
        N!=(?!t!N!H!t%=!>!8$5L\u{1d}3!9!;!>!A!B\"D!D!I!@!:!u!<\"C#:!;#D$G&<%tV[!At\u{7}^# P(q0F:+/ s!>!C!D!D!@\"r\"A!?!\
        =!?!A*D!G!BS\u{e}= s!B!p!F!C\"B!I!F\"8!B!?!<!D\"D!=\"w!7!*!M!B!I\"=!+!y\"C!)!2#P!FB**\"G#G\"G#I%E\"A!x$D#E,:\u{a}\
        ;\" u9K_\u{6}!1sAr3%R!@!@!R\"=$3!P\";!>\"@\"?!A!L!@\";$Q!q!7$?B\u{1}!5y\u{e}]2$G\"K!A!F#>!F\"4!S\"6!:!5#:\"H!G!\
        I%7!5%J\u{12}:!4sNr!+w</!&u2L\"Av$Fsg\" w9H\u{7f}-!8MZ\u{4}!7t\\\u{11}\" v8J\u{e}}$ t*H\"G9Dm\u{18}!4s\u{1}z!!r\
        :\"\"*K\"sct%$G!G\"I(H+?Q !\"J)\\! t\u{1}D!!t\u{c}d# I(z=F&\u{15}!%t\u{14}\u{6}% G!?6t!@!rKS!7t!\u{7}!@tVq!9uX\u{14}\
        !(sUe3!?!A\"A!F!=!G\"9!I!@!v!H!:!L!s!<\"9$=\"K';\u{1d}\u{b}!Ev\u{8}-!*tKK\"\"r6K\u{4}Y!4st?!:tTD!9t*|\"3F%wf\u{e}\
        = ;!L!I!>!S!:!N!<\"s!K!<!M!r\"T\"q!:!<!8\"8!<!;!:!;#I!K\"?!6!H!Hf]#\"u5u!E\u{12}\u{13}!,sy4!1szN!8t8\u{2}$ y!K$\
        I3G\u{1}-! t\u{10}&! vH\u{c}!+v+\u{6}!/Mc\u{0}\"&x)Gs#; U!I!S!B\"C!J!:!J\"K!C!7!G#(\"G!O\"(#E!N\")!@!L!O\"R!C!B\
        !;\"P\u{c}7!AveL# G%s3EQ\u{7f}!)uYl!Bsd/6 G!I!K!M!M\"N#K!L\"Q\"?\"O!2#E%q!8!K!J#>\"K!K\"E!8k\u{b}5 A!;!;\"=!s!A\
        #A!;!B!A\"s!u\"<\"E!8\":!=!A\"<&t#G{C!Ew<V!5q0C!5sZ'\",u9E\u{16}1!4uY\u{1f}!+t\u{4}H! J(\u{13}\" O8xec4!<!?!>!H\
        !E!C!I!E!E!E!=\"J!7\"A&9\"K!u&:!G%Mf\u{15}!EH5O!/vf$. t!>!@!I!G!A!D!H!D\"C-?\"D!>+9\u{18}>!/w\u{15}\\\"$F;v/0( \
        C\"@-B\":!v!r,;&>\u{1e}6!7tjK!8C\u{19}/!.t2\u{0}- P!<!E!B\"C\"D\"=!D\"@#B\">!v'J&\"!2ui,!;r\u{4}C!-t_\u{10}! t5\
        \u{c}# x*D0H9\u{17}!*w+\u{11}$ G3H#v+r\u{1d}f(!B&D(A#q\"@$D\"C(t`h\" v*IPA\"#C%sVf!-wO\u{3}- P#I!D!D!H\"E\"s!I!\
        B+A\"B!<%O\";6 D!s!@!D!L!?!B!?!9!=!F$D$4!O!K\"u!P!;!I#8!E#ER\u{2}!Et])!.w\u{3}\u{8}# r\"r1DYR!Evv\u{7f}!/u@T!!t\
        5\u{4}# t*F(v{L1 A\"=!@\"\u{7f}!\u{7f}!J!<!<!:!8\"=\"8'O!?!<!>&K\u{17}M!&t\u{a},!Eu\u{3}g\" D!x\u{2}5!EwWg. M!K\
        \"u!N\"B!J!H!F!L!F!C#K+O+9Fn$ E&@#y!By!!:uj8\"/E(td;\"\"w6>2J# u*G.FPf3 F!<!H\"J\"N\"z!;#B!6\"G\"9\"3!7\"I!6\"J\
        !5%;\"<2,!7v\u{a}@\" J8vH:\" y8Dh\u{1f}\" w8C:L#*{!F$F\u{c}P!EBH\u{1c}\" A:~-F\" I\"x@T!;s.0!/u\u{8}\u{0}!4u\u{1d}\
        \u{13}? O!o\"t!E!M\"P!H!J!L!K!G\"H!L!v!5!C!T!E!8!U!U!N!W#J!O\"F!I!F!M\"F!U\u{19} & C/A\"v)@&u%BTW!.vX&!%tP)\"(L\
        =t\u{13}Q\"Ax$F3\u{8}\"%I'u_G*\"H\"L$K\"I!J!G#I't#H,A;t\"2s%H\u{18}N!\"r\u{1}#!:u\"y!/wwo!)umy!AsL'\" G8w'z! x_\
        V\" M8x%\u{5}!6vh0! q\u{1f}1\" w'JhG-!>#v!C!G\"B\"r!C!?!>'8#C#;&?(i&\"<%r#<%@%F%<\u{b}z! t4T!&uD \".H!w\u{15}K'\
        &D!E#D#v\"D'E\"H_f%$B&F%?%t&D\u{1e}E\"=t!Lm\u{1e}!!r\u{12}{\"!v9Fq-!\"tc&\"$s)D:K!7v`t' D\"D(N#<)u\"D\"ISV!4t|!\
        * A#{\"B\"D#A#?+r!?\"D!E~V!4u`+!:uWh!>t3#3 R#;!?!A#|!7!P!?!G&:!:!6!<\"<\"?!7$J!:&D<\u{a}!<wYc\" J8tR\u{12}\"8w&\
        tU>!1t5_\"&x!HO\u{3}\"?s&G\u{d}\u{16}!3v\u{19}m\"#F9{#F!@tXu%,w#})H\"E+<\u{1c}s!'vxu1 z!<!6\"<!6\"<!9\"\u{2}!4$\
        K%8\"E!:!<!=!9+4ol!4s6\u{19}!Er\u{6};!!uy)!'v>/!0rz{!=rt\u{6}!/tK\u{d}! tE{!/rq\u{13}!8tt\u{a}!8uJP\"(s#K:\u{a}\
        !6u5<!9u%?\" v9J\u{8}e!4vz@\")s<LY\\$&?!G#F2z&>%6E!?!G!C!=m64 ~!<!A!E!I!M!D!M\"H!F!H\"C\"H#>$C!<!E!L!<+@&\u{0}!\
         r\"m!4ty\u{3}! tW1\" J8w\u{3}S\"*F6uIV!#tUx!8s\u{f}h($z!D#B\"B!A$A't)C\u{b}\u{c}!*v\u{13}L!0tF09 B!N!;!I!A\"8!\
        K!;!2!C\"7\"1#B\"E!u!2!v!J!K!C\"5!u\"H!v&SRH!$y-L8!6!H!M!E!J!@!E!G!9!A!I!s!B!3#3!8!E#I#?!H\"6#H!6\"E\u{b}*\" K8\
        s}%# G!x!H\u{2}\u{10}0!;\"D!G!I\"N!A!C!G!N!G'9!6\"=\"I!N,6_\u{6}\" K9v>}\" z8DRC!:uYC\" F6z}\u{5}!4t {\"(L.I`v!\
        5s\u{5}?*\"@\"?#E#>\"@#<%w#w\"D!CZ\u{3}\" J8uPZ!8t<x* L$I!C!F$B\"y#D)H\"C+BQ@!$uCK!AusA! s\u{11}\u{1b}\"4F!y`@!\
        $zLj\"7s!J\u{c}\u{7f}\" o6J\u{16}X!,u\u{19}\u{13}!ExgD!(reg5\";!u!E!F!x!F!?#B!K\"I#P!9!I!2#?!P!A!5\"<$B%/\u{7}\u{14}\
        \" J8vRD!(v\u{10}u!/Iy.!*t\u{9}Y\" u8FXr(%J#E#E$I'I!F!J-q>:! v$b! wA\u{14}!;uum!Et,A!7w9\u{d}!7w\u{10}\u{1c}!8u\
        ]\u{5}# t*F(v\u{15}\u{1c}\" H6|g\u{17}!&u+V\" E(wO9\" L'vy3\"8K\"t{A\"-x*IM\"!:x:-+ O#B!B$\u{0}\"D!C#F!A)M(B%Ai\
        \u{1d}\" w*JQ9!>w{p! s'd! u\u{5}(!9D\u{4}N%%H&F#I(t*sGr!!toy!EF\u{11},) L#C,?'@\"M\"D\"y$B%AEj\"2J(qB~# L*u!GS\u{1b}\
        # C#{%C\u{1}\u{18}!@s^C) u'E\"J!H%G'J!H!O-CwF\" u:F8X\"!w!I:J!4u\u{a}6!.w\u{8}\u{8}\";u*LIh$ t*H\"G9D0g\"/B(sQP\
        !8JA,!8sW7!@z,X!;s-*#\"F>x%@\u{0}n\".t!pW\\($D#D!G#G\"K\"F#H(G\u{1c}Y! uUI! KnW' A$>+?$J$v(=!K\\\u{a}!Es\u{19}t\
        \" H%x9f) t*9\">#B)?!@!H&E%B?o( {$F\"C$s!>$B'9#C6Y!2uq}!Es)\u{16}+#G\"G\"J#s%K%:$A!>$v#>%9\u{1b}-!%r]\u{4}\" J,\
        t(z!/u\u{17}\u{19}#!D!x8D.\u{17}! v\u{4}\u{1}!9vam!:s(Y\"!v2GI($!K#M+D(t84%,w#})H\"E+<R\u{1e}\"4v,G\u{1e}^!%s6h\
        !:tw$!!t9[!,tFS) B#C!G$B(A#C'r%v&>\u{7f}z!)un_!*u}\u{10}!4t)\u{9}%$I)G$w.I&F;u% ;\"D%E,B%\u{0}q\u{12}!/v\u{0}3$\
        -F$F!H(r\u{7}\u{19}!'xoF!@ux\u{16}! vck$ t*H\"G9D\u{c}\u{4}\"@x%D\u{12}g\" w*Jnl\" K8x7\u{1}!As95!-rr\u{19}\"/H\
        6u.V& N%F\"K#J!E-u\u{1e}i!;rG !@v,n# I\"~6Kb\u{1f}!:s\u{7f}q!1{\u{6}r\" F\"v\u{15})\" w8Jf8!ExEP9 D\"O!L$M!J!U%\
        .\"E!C!,!@!E!?!Q\"@!w!>!C!B\"F!6!Q!J#@!E\u{15}{!%sk}!&tSF!EwbW! w\\b!<rlU!EsO\u{b}#@B!q$DL>C D!L!E!I!@!K!9\"C!K\
        !3!7!@!5!4!8!4!F!6!v!K\"3!:!\u{8}!D!I!1!F!8!\u{7f}!I!K!N!=\"@!GG1!.t\u{1c}2!?peG6!M!J!P!G\"I!G!M!E!M!N!K!J$7!J!\
        H!5#D\"L\"I$8!K%0.2!%uDV!:wf2! u\u{f}A\" J8vOf\"-t!E\"s\"8w&tSm!;tY!!!t\u{e}|! HW2!Es\u{14}z\"%I!NiH!9D\u{6}W!E\
        Ce?# t*G0sOW!$u\u{3}.# L(F#|G\u{1a}!EuLJ! I3n! {\u{e}z!Es'R/ N\"?!B$F$A)u#J!C!B!A!r\"G#r\"G#<?_! w\u{18}g\" w*G\
        {K\",x9@-t\"?u!Kx\u{1c}< M\"L!t!F!?!H!D!=\"C!>!C\"N!v!8\"K!>\"'\"Q!H\"S!t\"L#q!H!R!;!=!B_{!'u3\\!Esj~!2r9\u{e}\"\
        $G3Enz$ L%B\"G1xv\u{18}!,ts?!8uMt!,s0\\\" K#ueR7 B!{!x!L!t!=#A!G!E\"=!9!L!?#:!9!5!:!<!:!J!9!9\"9\u{19}\u{18}4!;\
        #<!z!w!F!<\"J!8!>#8$8!8\"G\"P!G!:%J!:\"E#A{e!7u~\u{14}! uXT!3wa8#/D(G#?^9\" w8I~\u{17}\"7H.>'[\"/w(L\u{16}0) E\"\
        D(M\"@!=*@!E!B!I\u{1b}%!%u]f!5w\u{19}O\" M/t\u{c}g!!t.q\" J/x?}!=o\u{4}v& M#C,?-y$B%A\u{16}\u{1a}!4tr\"!+t\u{7}\
        ,\"1J)w!\u{18}# J4E1tiX! M{Q!0t\u{2}\u{1d}\" HAy/\u{1b}!@wrF\" H(ubf!&t\u{b}f! {G3!1tpe4!:\"C!M\"A!O!L!D!O!K!F#\
        G!K!M!J!G#A!O\"J!:+>?.'*=*;#@!E!C!?+vW,)\"C\"I!B#D#D$I#F&v!??\u{1e}!:t/;!3rO~# t*D\"Pr4!EvC;!3u\u{2}J$)@!D6A%qY\
        \u{6}! tR\u{17}!3s\u{6}K. T!>#G!F!B!E!I%F\"9$:!6\"H\"K-D5\u{19}! y\u{1a}a)\"J!E#G\"K!F\"D!B!E8<\u{a}-\" C.s^O!&\
        u\u{1d}K! t\u{0}q\"7H.vLn!&uXI#!\u{0}9A+C\u{1f}L!1x\u{2}=#\"F>x%@\u{19}H!/sI\u{10}\" v!Hq}!.w|N!.sE !Er\u{c}X\"\
        3t%J.Q\" r%M_x!,sy-\"'x(E\u{1f}j\" K8u\u{19}|\"3w,GtF\" {8Ewt\" v%J\u{8}\u{18}!-t(r! w]`!EtN5!<t9U\"\"B!D\\ !%t\
        P\u{a}!,s\u{1f}(\" D/x_\u{11}!,w[>\"*v#G%J!.tJ%!-um?\"4H&t'A!Er\u{1a}^!1z{}!8G.\u{d}!!r.M!?p\u{15}g!,tNI!,t8\\!\
        1K\u{19}x)!q\"C!B#=$:!u*>\"B-@\u{17}\u{1a}* B%C(@\"?\">&s!@#q#C'F&4! xK3!=p6\u{8}\"/x6GOb!/t(\"! yrB!/yAQ!4t\u{3}\
        D!,t^h& m!L'M%N)G\"LB<!<tb`!!u*Q!@sK^. O#G$D!N\"J%N\"v!:$B!:!O!?!:%>\\k\"/u#I*H\" IEv\u{c}\u{7}!@u+W!9t5<\"0z\"\
        E8*! t^2!7D!D!%v\u{c}b!2tk\u{4}!6ur\u{e}$&F$F\"H!y\u{f}\u{7f}!2t+4!3r\u{a}k!2u=e($O&G!@$G)O!K't%@0^!2s2\u{b}!&y\
        kA\"\"HC?_O!0tw\u{5}\" I%u(_!0tU\u{8}\"!t6H\u{a}N# F$D)}A\u{11}' \u{5}\"B&H\"C)J%8-E\u{8}\"!(sx7# s'F1EC\u{9}\"\
        4F!y\u{12}\u{d}! vG\u{2}!=oBs!/w\u{1c}?,\"A!=!J!F\"B!D\"C!s$>(?\"I!?!\u{13}!%w0>!\"rqa\"2J!t\u{14}+!%t\u{17}^\"\
        <x$G\u{0}\u{14}! y,w1!:\"<!H!A!H!D!A!H\"?\"@!9!F#>$x!>!s\"Ht;$ K(I%E8wZl!7|\u{12}1!/t:(!/u9i\"8I#w/\u{2}\"%r3H\u{3}\
        h( F\"H\"E#K!q'J'r/IEl!2v]k\"1t.I\u{17}00!=!O\"F!E!H!L!q!B\"t\"B\"N(B\"I!;'q$7\u{b}c& O$C\"G!I\">#qJ\u{5}!EuiY!\
        6rJ6\" K*uM\u{7f}!&xU%0 r!J\"O!C!K\"s!A!C!=!E$J's\"P!@!K+7>\u{0}!#s\u{e}1\"&t+r3@#7s\"F,A\u{1d}$$ {\"F'r/CpR7 ;\
        !C!@!=\"|!\u{7f}!K!;!<!>!<!Q!:!@!:$<#7!A!>!A!A%L!@\"0\"*H\"spK# |8H!Kdk\"-v8I\u{f}\u{1a}! q\u{10}M!(sNl!!r_f\"1\
        E!zV\u{16}!Ew+L! t](!,ti\u{13}0!O!>!J!G!K#A!E!C!@!J*<!L!s!H!6\"?@\u{9}& o*F\"D#N'F!Jn^!At1Q\" I9u.)\" D/t D!2ul\
        1/ I#F!>!<\"G!B!@\"y!>!D)<!{!N!F!<Y5# O!H9t\u{12}6\" w'Je,!!uOu! v:<%$G0u#w\"H!H^8\"!s:J-t!8taW#-C$v4D\u{4}~% F\
        $E+w)E!D\u{17}-\" K9v|U#1C)r+B\u{15}\u{0}\"1K!rvu\" K8u\u{1b}\u{6}!/uY\u{c}# L(F#|B\u{7f}!+t)x\"1t)D_\"+ J!>#;\"\
        =!@!=$5':%@!A!9j;& C7B#B\"|!H%Gx\u{4})\"E%D!G#C!B#H'E!F#w\u{1d}N\" I7v9_!/t\u{d}>\"2H\"t=A!<w!Y\" \u{5}89&\u{1a}\
        !:spZ! t{o\" I/{><\" D7wkJ\" F$z?\u{19}\"7F!JYB\" w8Cz\u{1b}\" t8FE\u{1c}\" x8D\\y!*sdy!7rZk/ F\"B!C!H#x!L#q!E#\
        H'J!H!J%v%H#?d?!$r$*!0JK9!.|F*!Et\u{1c}\u{1d}\".x1GU~!EsNQ!&w\u{5}\u{12})\"A-B%v$D!C\"u\"I#?%@c\u{8}\" L/Gm*\" \
        K6w\\r\"5r0BnZ!.w\u{1c}b!-piz$!G)v%J!v2\u{3}!$s:\u{b}!5s!&* s$G&B\"D!B\"A(D!H\"C+v\u{3}/\">K$u\u{1e}/\"2I!um)!,\
        t\u{15}[!3ud\u{16}!3vcp!4uB1' w\"B&r\"C!H-@\"ETr! J{;!9s^]& H'D\"J!r!M!PI4\" L8sD+!/xuP! FRU!-t\"~!\"v[_\"+s:Be\
        L3!5#B#J\"<!K\";!K\"L!6!5!7\"-$N!t!2\"6#7!B!3\u{8}j!&ty[!>p\u{2}\u{17}\"*v.EX\u{1f}!Ev'O!&tbU!;rM?)#=$I\"A!N%I\"\
        ='>\"=%L6}\"(t\"H\\q!As\u{1}}\"$t&H;i!/uD^! t=\u{7}!Eu5U\" y4HVm!$t\"'($B!D&G!B#E'C!B\"N:=!!yjG\" K\"t\u{7} ! u\
        P\u{e}!/y\u{f} %$H+F'F!r#A8^! xe\u{15}!1tgz!2sIN!$t/\u{1d}!.wx{$ H!w7F-F\u{14}Q!3tO_! u\u{1} !Ay_'!-s_R!3u^\u{6}\
        !7x\u{18}d.!p\"D\">\"?!A#6!q!:$s\"<$?!G\"@+7t\u{5}!EG\u{1f}b!Et\u{f}_! s\u{7f}\u{b}% E!t)F.s-BAJ! w\u{18}x!7rn\u{14}\
        !Es\u{12}d!@u\"#) K!@#>#C!>0?!B!<+F\u{14}F\" u9GjN: ~!8#8!A!<!>!y\";!=!K!>!L!G!8!C!8\"6\"K!8!S\"N!7!r#7!9%Iq\u{18}\
        !3ua>!4u\u{14}\u{1e}\" Q8ul\u{1a}\"3K.t\u{19}\\! w:Z!:sI\u{6}#\"v5u!EgY!?t[I\" J9w=p!7t7\u{9}\" w'JfR\" L8t\u{5}\
        \u{d}!1t&X!/y(\u{1}# \u{3}7>!>#>!9sg?) r\"E\"G!I%H*B#F\"G!K\"\u{18}!*Hu\u{9}\" y9H\u{10}C!1t/%!!v\u{d} -\"F!<!=\
        !;#s#7!8!x\"6%8#>!K-P\u{14}d$ H,u#v6Cfd!Et.\u{15}!$rwZ!$w:R$/E%t,r%Ex.!%ur:\"+I)v?|\" L8v\u{1d}\u{16}\"$JAw\u{5}\
        x!,rh&!Ew'(% P*K\"u#A)Ne:$ t*H\"G9Du}!Et\u{5}'!?u\u{3}12 q\"r#M#M!v!L#D!C!E!D!D!D!D$F!N!J!?+o9\u{4}2 @!?!<#@!;!\
        {!:#9$P$=!;\";!>!<!?$L!K'9\u{12}U!(u\u{7}\u{14}#+w$E6?/:1!?!K\"H!F!H!N!r!C!A!t\"C\"P(B\"J!>'q$9O!!,t\u{15}q#=G!\
        I$y\u{10}\u{1f}(!~\"C!C4D\"?!v%A%G\u{15}]\"*I.H(U!2v[M!7v\u{15}\u{1}! BQ5!-s|68!K!D#<\"E!=!B!F!F!B$5\"8\"6#K!K!\
        :!B!5!O!I!I!N!p\"A#H3\u{11}# K'u(I11' M\"B+:(u#C\"H%=\u{e}*#!}7G\"@q-!*t?U#\"F-u)F_\u{b}4 w!J!B!G!D!H!H!M\"@!J!\
        B!E*G!H!r!C!2\"<$7%4(\u{15}!0J\u{3}\u{8}\" v8J\u{6}h4!<\"y!@!;!=!E!w!7!?!D!Q!E%>!:$@!N\"8\">$;%G\u{15}\u{19}' G\
        )I)D%x\"H!J+H^&!#u<3! v+\u{7f}!8t}8! tb\u{0}' N!?(A&?\"t)?+@/W< K\"A!6\"n#?!B!U!D#:\"U!-!9!F!M!6!:!V!@!u!/!T\"q\
        !I!C!9!1!C#F9$&'G#A\"t!;\"A+HV{! s\u{2}C! t5\u{14}!/y\u{10}5\"%H%y\u{a}?!/t&{\" K\"tE:#%G\"I#vaW#!u6H\"N-:!.w\u{8}\
        A!7r0$!6EWE!&us8( C!L!A-@)C#s#G'?\u{1c}e$ L#C9y$B\u{1d}\u{18}!4v=9\" r8Q\u{14}h# u*F.Fld!\"Fs\u{6}\"$w)H+\u{5}!\
        $x%\u{1d}!:vQJ!1s\u{c}I, t!?\"F!D\"D!K!I$D#H(=\"B!A.k!Ev?\u{d}. y\"A\"E$C!N!Q#G\"I$D!F\"J!F!D!G\u{10}Q!!tw{6 J\"\
        :!A\"N!?!O!s!s!x!t\"@\"O\"A!D!A#>!I!9!=!C%C&D2Z\" I/u,].$G!I\"K\"@\"D\"A\"B\"C&A\"E!>%?!>!u@=!$u\u{12}0!Et\u{1d}\
        \u{8}(%7\":#<%@'<!@!q!sGL!4wG\u{14}!Ew\u{1d}\u{4}\"/t'E6F# H$F+yx(!4v*s!#G~\u{7f}!+sD/!/vG\u{14}! w\u{c}\u{14}!\
        Esx=!-tY\u{18}$ G$u)t-Df~!)x\u{a}|\" u8J/\u{b}\" K*rka!EtN+! vX;!%u\u{b}(\"<H$z#s'%H\"s#B!B$@)F-rIn! vGT\"%I!N/\
        $\" J*x\u{6}M!EsV_\",J.r\u{7f}B!:uBy\" G8w\u{f}-!$rJ\u{7f}!4tDqA B!=!H\"D!L!O!H!H\"P!I!F!V!L!r!v!K!G!Q\"E!S!]!Z\
        !U!>\"J!K!L!P!P!L\"S!K!}y0# I7F#w\u{7}t&0u-G!H!z!B\"F{f!&uK;\" F\"zGp!@t\u{b}S\" L8sp\u{9}!)s\u{6}E$/E+r%w!Fw\u{c}\
        ! G$\\0\"F\"M\"G!H!C!I!I!C!F!C)@!s!K!w!F+EFL\" JEE1\u{7}' H%E\"G#F!E!G+|\u{14}t!+xP<!3u'\u{1}!Et5\u{f}!0J\u{8}-\
        \" I'u&z!2sb?!:tvF!1s\u{13}y! t\u{f}\u{6}\"\"D6E^\u{7}!Et\u{1c}\u{6}!,u\u{1d}!!8CL\u{19}!8FWp$ L#C9y$Bg~\" t2JB\
        }!)sh:!Awg\u{1b}!8t\u{1c}\u{19}!8tUQ\"4u$C\u{15}D9 s#H!>!@!A!C\">!M\"B\"?!J!/!?\"*\"B\"@!I!?\"-!1!B\"J!B\"C!D2\u{6}\
        !7rzW\",J+q[H4!<!?!>!H!E!C!I!E!E!E!=\"J!7\"A&9\"K!u&:!G%M%s\" K\"t$,!,s\u{10}C% F1r)D%G&wEO!5w6/!(tv\u{e}!/t\u{11}\
        \u{1e}!6v\u{7}\u{1}!ArX\u{16}!@t\u{1e}4'%|!C!E!C'D)G-C\u{18}-!:w ## F4{)v:g!$t\u{12}Q!8u-2!1tF\u{13}\"3w%G\"=!6\
        x@'! sj;\"(L=s\u{d}1!Es&l.%J\"G!K!>\"E!J\":!@\"<!?!;#B\"P-FDH2 R#t!J!L!A!H!E!C\"G!@#G\":\"Q&L!I#G\"w&6K>!8t:4\"\
         x9GQx! yvx! r9f&1\u{7f}!?!?'A%M&>o\u{7}!4t\u{1e}\u{1c}! vP\u{16}#)C!E;t\u{f}1! NH4!\"Dw;'#>'F%I\"='>\"=%L:e!)F\
        `a&#B!I&A%B*},?s\u{14}!4ssT# J$wAI\u{7f}6\" v8J'u#6D\"H-D\u{7}}!@tE7! uj@!!uh\u{1d}!+xRo!=r\u{e}\u{0}!-w\\7$%D%\
        D\"B.D]9!5s^?!;uO>\"#M8p9b!4v}V\" M9sJ\u{15}! tf/# t*F(vXX0!:\"D!F!I\"M!A!C!J!M!F'9!6\">\"J!N,54D!/tOy!Eu\u{16}\
        ,!/w\u{4}?!Ew:\u{15}\"3D,rV0#%J&H-KBU!Avbu!3vW%> A!F!D!M#R!O!K!X!q$.!q!E!D!-!A!F!+!U\"9!x!=!E!4\"I!8!V!M!I\"B!@\
        !4!%u\u{e}#!?plg( @%A!<!{0>!=!@,:\u{15}>\")t!Gn]% I#I!B)t-J/L# u\"A(F\u{12}S!8tvD!)t\u{0}q!+t\u{1c}\u{8}\"/H6u\u{1e}\
        A! NoN!9w]\u{7}!/ua~\"4u%GR>!7t7g!7v\u{1d}h! yBt! K\u{9}>!EGh\u{0}# F#t(s+g!6s$g#!H\"I7x26!0vV\u{17}\" J#v%0!!z\
        _\u{1a}! N\"_\" v9G=\"\" L!r\u{1a}\u{6}!8t\u{1d}\u{19}!;t*z\" KAu\u{1d}R!8v2^!2tmq) C\"s!B%A\"t%B(v!D!?T.! u\u{19}\
        k\" I8ue+\" K7vOI!?vwf-&>!B#v!:!M!<\";\";)A#s\"A!;%v|0-&>!B#v!:!M!<\";\";)A#s\"A!;%vTI!'u_K' J%s\"B0M!r\"K&G\u{5}\
        >!%t6C\" F8yZ{!8p\u{1f}%% B$B#p#u\"r}n& s&>!@#u\"@*?\u{c}\u{3}!8t|e!0vYY!As\u{4}S\"*@%C<3!:tps!!p&\u{1a}!!t'\u{3}\
        \"4J&tuH#8K\"w)v\u{17}4!0t?\u{c}!1sA\u{7}\"\"G6sL\u{1d}& v$I\"K%@$H'L\"k' @$s0;#A!@\"B+K2J\"-u8K`\u{10}\" D9z<&\
        #!\u{0}9A+CX-!&td\u{1}!/tK:!*u\u{1}>!!t*94 N!<!F!B\"B\"D#<!E!>!D\"r\"9&@!?!w!N#F#<!u$7\u{19}G!4u6\u{f}!9K>R!=r9\
        6#4H#s#H8\u{3}$\"v#K.B$Dh\u{15}!/s>e# H7E$z6\u{16}/ H\"H%C#B!K$?'A!x!G!C!C$H\"@\"O#E10!7w\u{1d}\u{4}!-up\u{1a}-\
        !@!F\"B\"{\"@\"E!F!F!F\"L(E#<+EO+!+tM0!3u>X!(uTW7 K!=!<!;!M!\u{1}!~!D!:!9!?!6!L!6!<!5$:#O!=!A!<!;%J\u{17}7$$w&E\
        %B1u;{! xv37 7!P!F!q#Q!Q!9!:\"6!=\":!8!=\"4!S!5$r!o!8\"G!r#<%@l\u{8}!-w!($ D3w$A\"{\u{d}&) N!M)A#?&<$>#A%t&Q_\u{7}\
        !1t\u{0}a+ ?#C#A\"u!G\"w#C(>\"C!@,A>k!+G\u{c}$! pgu+#E$L!I\"I!K!E!D\"C(F!@-6M4! LS(!(tw\u{1c}!;r\u{c}^\"$I;u\u{17}\
        H!=s\u{d}e\"4u$LOh\" N-r\u{4};\"1K!r\u{1b}]\" L9v\u{17}m!Etsk# F7=\"zOf'$?)A\"x\"A!F(C%@!8# |#H$FY2!EC5B!?tw\u{1f}\
        !.xz\u{1}!9C`|\"/w)K\\i!,By\u{18}\"*p,Oi6\" t(JT\"\" KAu\u{14}]!;ui\u{1b}!\"t(h! x\u{1d}X! u$\u{1b}\" z8EK\u{d}\
        !5tf\u{17}! x'$=!y\"C!>!O\"E!?\"O\"O!7!>\"z!<!>!<!I!J\"V!Q!B!N!@!<!L!P!S!C\"L\"C!E@\u{a}! w\u{17}+$ L!s.C1w,M# \
        L!A#DG{: T!T!O!<!B!L\"?!E!B!q$;\"@!I\"N!G!>!Q\"H!>\"F!+\"@!U!L\"J\"@\u{a}\u{a}!2s&a# H7E$ze<!?vj`!\"Jvc$ v%O2G\"\
        P+y!)y-~\" L(vT7!EtJE!Ey\u{7f}X\"7w\"DEX' I)H!F%F'E!F!rg^!;s\u{15}W!4t\u{1f}B# w\"J!C{i\" M2xo@\" N8u\u{9}\u{17}\
        \" K8s5`%!D.B%t&E+u#\u{14}!'v!\u{1d}!2t](!/u\"6!<w\u{5}c!Eur}) M\";!@!B&D,=!{#;&Lf2!-u5Z) C\"s!B%A\"t%B(v!D!?\u{5}\
        i< <!;!;!?!r!?!E!A!A!<\">!:!=\"I!>\"=!J!2\"<!v!y!D#<$N\"C!G!E!5Q\u{5}$ G$u)t-Dh\u{f}\" K8sDb!/u(\u{5}\" E8zMW\"\
        's1Jg\u{14}!6vf%\" K8u\u{7}\u{1f}' O(L\"F\"G*A\"K-AY>\" v*H\u{15}\u{8}/!z!H\"E!G!D!I!K#I!?!=\">'I!C!A(;Sq!1u<(!\
        4u\\x#*B-G.A&l!8v5]7 Q!=\"@!=!=!K!@$?!=!u\"=\"<!U\"q\";!:!<!K!;%:!<!:$Uo`\" w'JD\u{12}# H'{(BV'\")u!H9+@ O!R!E!\
        J!?!O!C!K!M!I!>!C!=!.!C!P!H$q!*!D!K!~!A#9!=!|!I!K\"J!L!;!I2\u{b}!-x4.( O'J#C!G&M'N!D!M\u{17}\u{1a}\"!G3tS!\" L\"\
        tX\u{d}$ F$D)}\"F\u{1d} #1I)K+u($\" H8xzu#\"F>x%@v\u{15}!:s\u{1d}R!4t}\u{11}' D\"D(N#<)u\"D\"I)\u{1e}\"3w%GTF+ \
        N#=!A\">\"A%>%<!;#A\"M!L$s!%uCM\"&w)Fzr# t,I9HJ\u{0}7 K!Q!;!:\"5!I!;!G!n!0!/!O!q!7#s!?!3#J!;!:#A!?)RS;!4tgV\"!v\
        \"E\u{15}]\"2D!xpC0\"E\"?!z!M!D\"B!<!;!A\"H!K%3\";\"G!<,85t\" w/L\u{8}k) t!|#F#H!B%B!A2C%G%J\" F8yy2!2toX$ B#p$\
        x1E\u{15} !Ew\u{14}U5!y\"F!O!>!@!?#?!B!;!9!7#:!:$H!L\"F!L\";!C\"I!6\u{7}o!:x\u{12}\u{e}\"4J&tR;!8t#P\"*I\"t\u{0}\
        |!;u\u{d}\u{16}!Ev,~!;t}Y!#yb;!'t\u{e}.9#u!C!I!@!J!B!E!J!I!G!P\";!8!7!F!G$O\"Q#u\"H!8!L!N!C#*V\u{7f}$ =#~\"F\"C\
        hX!)v\u{c}V/ N#A%@\"?\"@#=$t#A$E!r\"H!K!w\"<$IY\u{16}! skL\"<H%s'b!4u\u{1f}\u{7}\" A:~9\u{2}$ F$u)t-D9\"# G's/t\
        \u{10}6&$B%v#C#D1?%=<8!\"twI!Bv\u{17}@!%rGh\"=s\"N\u{a},!&w7B!:tuE!9J]\u{f}3 D!C#D!?!>&D!\u{3}!B!A$@$B!E!B!M#t!\
        L!B!@%A\u{a}U!EvY%!/x,\u{10}\"4u%Gy\u{c}!Et\u{19}B!%tNW!&uzR! r\u{4}q!8u\u{b}@# C4s!w2L\" v9K\u{e}>!5t/\u{13}$9\
        F\"}\"M%Kp2= S\"J!:!N!K!6!D\";\"r\"t!2!D!L!N!Q!3!C!K\"G!H!E!G!8\"u!E!S!L!4!C\u{d}\u{18}!2t`K\" u8I&`!?r\u{1c}-,\
        !=\"G!J\"G\"E!D#@#A$=$B\"I!>\u{13}I!*wF\u{1d}\" K7u\u{18}[!&ut,!%s]o$4o#B!B(H\u{4}0\" G:uL`/$:!@!C!E\"8\"?!@\"5\
        #8\"4%B!H!F&7%O\u{12}&$ L!s.C1w\u{14}W!/u\u{13}\u{a}!=p5H!)v(T\"#K+t^\"!8s\u{15}B!0wR\u{f}6 J#E!@!M!?!L!E!B!I!A\
        !B!@\"A\"<!<$B\"u\"9%A!w!<$9 ;!4u\u{0}A!Ex\"_\" L8s],\" J8y#\u{1c}\" v8H\u{b}o! v\u{16}F\"$I*v2s!9H8\u{15}!Atr|\
        !Atn#) P'L!t!>!G!H\"L\"J(H]9!:sg\u{7}! F\u{4}k\" z(DTQ\"7K.va\u{d}# P*G;L\u{e}3' K$A$G\"?*u$@->#p\">N\"rJi%$F!F\
        'E#F(C#\u{13}% B%t%u%?+vy.! us\u{1f}\" K*upW!*u\u{1e}\u{1}!7uuR9!;!M!C!H!I!<!H!9!=!@!:!v!A!9#8!=\"H\"G!P\"E!N$u\
        !L\"4!Gt\"\"1K!rD\"\" I8uY1\"7v#J\u{1a}5\"*?.r\u{1}\u{5}\" I,tD;\" D2vE\u{f}# t\"F'F?u) q#D!u&>%>(=!>\"A%Q\u{d}\
        q% G%H&u!q#ACh!$Gy\u{1a}!2r\u{13}`!:s*_# K(D0w#_\" I/{EX! td!/!A#B\"A!C\"=\"t!G!I\"H'3\"G!G!8!A!Hl\u{1c}$ D/w%@\
        #I1$\" F8z\u{10}%\" K:tut!%s\u{8}3! u\u{1}'!Eu8\u{1d}\" |9Hx+-&D!L\"E!D!H!H#N%?\"?!C\"D&N&:C9!*r[+!9t0s\" I8xi$\
        \"2J%u\u{8}3!4v\u{9}\u{15}6!<!M!v!G!y!I!I!I!?#?!?\"B\":!=%@!P!B!7\"<#:!:%P\u{1d}o\" F8yP\u{b}( J&A\"E!D!@#z\"C6\
        Dmi!Erac!/w\u{1}\u{4}$ G(E#|-I\u{2}%!6|+\u{13}!+vm^+#H\"I!F!I\"C!E%D(E\"G!s+<&\u{7f}# H8G't$I!7u\u{13}c!!vgg!6v\
        wj\"$IAw]A!:s\u{e}\u{1}!As9:! s\u{10}[! w\u{8}O\" L(uQ\u{5}!:s'/!/C]M# K%x%H{\u{a}!(sqU!?s\u{6}\u{18}!2u<\\!*yf\
        r# O*;.z<b!;sJ:!/x\u{0}[!<t*{!Eqy\u{f}\"3I%t\u{18}^\"/w)E*\u{1c}$3I%F)u\"s4=!:s_R& F#s\"D4s!F!EM\u{2}!8s?8\"/L+\
        B\u{1c}f&!r#D(?&r&I-Cc\u{e}\"$w0F\u{0}\u{e}!-s\u{1c}R!4v\u{7f}2!@su\u{16}, R\"K\"E!D!=$n#C)L!C!A!F,BB^\" v8JB\u{2}\
        \" |8FF}\"$xAE-Q4 v!<\"=!O!:\"<\"~!9!7!9!:\"9#<!:!6\"9!;\"E!8+93v!(u\u{10}^!!r?Y! v<\u{f}!EHkO!&x\u{3}Y' C!C\"C\
        %x\"A%@)B|`# s\"G-F\u{5}19 N!M\"H\"O!P!S!F!P%'\"A!@!(!B!A!<#G!t!Q!?!>\"G!2\"F#?!B\u{1}\u{1a}3!>!A!@!D!E\"J!C!@!\
        @!<\"K#B&:\"H!v&<!;!6$I)1# G,H#}2i!7th)!,tC>9 N!R\"C!<!G!?!E!;!Q!K!;!K!5!G\"@\"D\"=!K!F!I\"G\"N!3#E!5\u{18}&! u\
        S\u{7},$G!H\"F!I!>!I\"{!?*H!I\"A+<~<!2rkP!Et\\\u{9}5 F\"@#B!=!B!9!5!=!9!E\"A!|!F#C$P!P\"C!q!E#/&F\u{1e}\u{a}!6w\
        \u{7f}T! Nu\u{2}!Ev\u{d}\u{9}\"2t!KzM4 D!?!A!N!C!>!>!I!@!B!>!w!>*{!H!G!@!?&A%qCl#!H\"I7x;%#2G!F2E\u{5}[! t:C*&L\
        $B!=$B$y%B\"?%G!?%A\u{a}4!+uo-!4v\u{4}\u{7f}+#E$L!I\"I!K!E!D\"C(F!@-6\u{1d}|!8u{&( E!E3p#s!F%q!M!Eb\u{b}!8K\u{15}\
        y!$x?\u{1f}0!F!=!D!B!p%I!@!K#H%A\"F!D!M\"N%K&J0\u{17}! waZ$'r(H'H/GTP& N#w!M!L\"M-K8a!3t\u{1e}+!8u?\u{19}+ M\"|\
        #E\"C#E(?!w#A!=!L-F;{!Es\\\u{18}\"4u&Io\u{13}!Er\u{14}\u{b}# B$~4E6\u{9}% P$E&C.F!Eg\u{c}!'t5\u{18}!7tQ\u{1}\"2\
        s!I$3!1u\u{1}\u{1f}!/uF8!'rG\u{0}$$E\"~)D6C'm!6w-&!7t\u{17}j\" u8F$S!%xd=!EsDs!8xNa$$E\"~)D6CS\u{18}0!;!I!E!F!H\
        \"L!C!D!G!L!F':#?\"G!O,8db/ R!B\"M!P\"K!L!I\"O\"F!J!J*M\"L&C%K&A!Ery:!;x\u{1}K!/w\u{1a}X\" G:uL\u{11}% I!q!D5G.\
        v\u{a}R!3wK4$*C.J\"t+Dxw!Et0}!9t$L!1tl\u{1c}! rdE%%D\"J(G!w'G_\u{1}' B$@&u#D\"@(E\"F.\u{11}$$G%s.I.@oz!?r4v!1tX\
        \u{9}!5wQY\"<H$z]4) L!r!?&C'C(u!F!H,?}$!;rG\u{8}!8t\u{14}n1!;!I!E!F!H\"L!C!D!G!L!F':#?\"G!O)t#8R\u{d}'\";\"A$D\"\
        @-B!D\"HtF! xrX\"(D#uJL! t\u{5}\u{12})\"C\"G+C$v$C!G\"B!}\"I\u{13}o\"*J%r(\u{1}!EtN\u{13}2!>#C\"?!K\"I\"r!D!D!;\
        !G'H!N!H!I!5!>!D$<$t\",v#Iy\u{1f}!Ey]H3\"@!9!<!@!A!H\"A\"4!7!w!E!G\"K\"9!2$K!;&L&Jkm\" w*J\u{11}@> I!w!J!?!E\":\
        \"P!9!E!H!9!6!8!4\"5!9!r#H!M!v!E#:!F!t!M!M!0!>!K\"A\u{6}v! p4E!@tZ+!7r)c) E$>\"t!w#?\"B#|'J\"A)\u{5}!3uo**!}\"B\
        !A$>'@(E!A\"?!v%?iN\" I7yBi!Es\u{d}4\")u<G' ' O\"C#J%F!z!B*F]w!:va\u{16}\" H8rzg!1t\u{3}W\" L$u%{\" x8Id\u{12}!\
         t5p\"-u8K\u{19};!#{N}!:s\u{13}\u{1f}-$A!F!B\"F\"E)q$B!M\"A#G!G\"w%>vF!<uTX4 |!C!t!D\"J!I\"K!I!B!G!I!F\"E$@!;\"\
        K!C!D\">+;SG\"1t)Gq1\" G8tjV!!u&\u{10}\" {8D*x!(v3\"\" L*v)v2\"B#A\"r!A\"@\"D!=$F!?!>$B!?!G!@\"B$A!v$;Mh!4v3v\"\
        Av$FM:\"2J%u4\u{19}!@uJ\u{1d}2!v!N#<%<\":!;\"p#?!9!o#=!?!A!7#s\"?$J\"Fl\u{0}' H%C!F\"z#D.D,DqH!/tL.1!=\"?!>\"=!\
        C!;!=\"D!9!:$:\"Q!4#7\"G!8&:\u{8}%\"7G.C@9!!uXN\" H#wr,) G!A#@2A!{!G!?%v'Gd}!/tX\u{f}$ t*H\"G9Dd9\" GEu\u{12}7!\
        *tJ\u{e}!8t\u{f}F\" H8x\u{f},* \u{8}!<#@&P\"D*:!?!C\"<+;\u{1b}U!:x\u{b}># q7J.K\u{10}|!EtuQ! H\u{f}l> K!?!8!C!E\
        !J!4!G!9!G!J$2!H!7\";!A!o!r!J!O!@!4#M!L!H!p!8!p!p!BA\u{17}\" u'J\u{f}B!4t5t!\"zQB! s-3!!t~<!4tas\" J\"t\u{17}\u{1e}\
        !EtYP!8u\\a\"*w#HO\u{11}\".s3s[\u{19}! GkZ!@t%\u{4}\"\"J2H?Z!+v\u{4}\u{18}! N}\u{d}\"5t#HR\u{0}!Et\u{11}\u{1d}!\
        6w.\u{a}\" JEEyq\"!u7J-7# A*B/{0\u{6}! s^H!1u\u{c}\u{b}!7D\u{1c}')'H!s\"C!B\"D\"C(u!N\"@\u{15}\u{8}2 Q!:\"L!E\"\
        R\"L%?!8!M\"P!;!7%L!J!M%:!;%Ku9!6u\u{2}#\">N!s\u{10}~!/vp\u{4}!5w\u{1f}G! wH&! umY,\"t!A\"G!E!F!B\"G%O*?!@&u%;A\
        I1!S#D!H\"H!F\";!G!@#E$;!8!s!=\"A!C'=%=Q[!5sNn$,E#G(F#x\u{2}\u{e}! xuz!@ubh!1v\u{0}U!=q,,!\"E\u{1b}%\"'w#E^O!8r\
        B;!!t%H!Ey]\u{1e}!/t&F!7s\u{1d}\u{19}\"9E!C\u{1e}\u{2}# L8J't~<\" O8u/0% B)F.y!B!D\u{f}=!@v)~\"7z\"Fmo$ A.z!>(v\
        Bn<!0!E!<!K!@!K!:!4!7!?!3!L!/#F!A!y#7!L\"q!O#>!x\"9!8!8!?!E\">x/!'uy|\" D9{(I!8KRB! {E(! NIx$ r&J$J%H9J!:t\u{7f}\
        2$.|!?$F$wys!#u[\u{b}! z\u{1}\u{c}\"2J\"u3K9 t!C\"D!t!@!;!J\";!8!?!>!O$D!4!2!J%J!2!3!5!J\"G!4!L!uW.\" G%x\u{f}p\
        #4I#v#K(x!8sgs\" I%tN\u{15}!3wM0!4r\u{3}0!1s\u{12}\u{19}\" y\"F>)!0t\u{2}\u{b}\")J(t\u{11}9& z%C(q\"F)F\"EI\u{1e}\
        / s!>!C!D!D!@\"r\"A!?!=!?!A*D!G!B@:!/t<\u{a}!1t)~!:u5J!#t\u{1a};!?t;7!'ua9\"#D$I\u{14}x$ L#C9y$BCQ!7s],!/vXK\" \
        w7J\u{8}\\\"7r\"K0,!5s\\\u{3}\" wAr\u{f}\u{1c}!%t)F#+B$B+v5>\"!N!GHf!$zwu%!B!E-A+B!um\u{15}! M\"\u{f}!#u\u{1d}1\
        !2F_]\" M'vy\"!&t|P!7wS#$ O7B!E!|1$\"3H't}\u{1c}!$vJk( q$>#L!;#E$9(<.;MN\"3t%J\u{a}\u{f}\"!r!M\u{d}c!Ev0f\"3I%t\
        -\u{19}!1vz$4!H!N!H!x!D!>!G!;!8!<!@!>#M$8#s\"E\";%J!;%q+\\\" J9w}T( p!J#M#F(L)J!G,It\u{a}\" wEF\u{f}\u{5}!/v!\u{6}\
        \" x8F\u{1a}A!/s*c!*y}\u{1}( H\"C!C$w(I(H!K-?\u{a}E% P$E&C.F!E2O!7trg!>qFN%!G.E%t,r%E++!:sHk= O\"H!F\"D!D!@!P!N\
        !Q$v!V!7\"3!O!0\"H!>!J!8!p!=\"E!D!s!p!6!@!H\"R\u{19}'!Ew %&\"H!Q$L#M.J$QV}!7u\\@!+x\u{1}X\"*H1r\u{b}F!'t\u{17}\u{e}\
        !@sI\u{f}! rz5\"3I'uKJ\"*I.H\u{7}#! yN\u{8}!:t\"-!+v^\u{11}!Et.\u{1b}\" K8u@x!&t%3! u\u{17}\u{7}$ F(<8q%C9O!*r\u{f}\
        7!*tY\u{7f}* D$>!;!s!w#=\"=#y'I\"@hT!(s05( O$M!F\"G$O!M!F\"MRP\"1t.J[\u{11}!<sZQ\" K8wI\u{13}!3sAG\" t8Ky\u{a}!\
        EH\u{f} !)x;#2 F\"B!C\"J!w!u!@!E\"I!D!D\"G\"E%P!H!N!F,Q`\u{9}!%Hcp! t\u{f}\u{5}!!ww#9#K!K!O!>!F!;!<!L\"S!M!v!E!\
        G!J!M!M!N\"5!q!=\"F#J\"I!:%F\u{c}\u{a}\" x8H'Y\"7s!H5l\" D)xRh! u~*\" L/scQ!7uD\u{d}!:s\u{f}%! DuW!<J!)< S!M!@!\
        F\"L!A!H!O!E\"M!o$M!G#7!%!Q\"J!r!V!?!G!L!K\"q!P!A\"<!LX5\" I6u<\u{f}!:p\u{7}\u{16}\" H7wDd!\"Io;!\"r\u{a}`!&uj4\
        \" w/I|\u{7f}!>u\u{2}q!7t\u{16}}9 T!P!L!>!{!L!=!L!I!G\"v!?!<\"@\"5!7!3!0\"H\"N!L!4!9$7&I;\u{0}!-tM~$ J${+G6F!8!\
        2t.@#!\u{0}9@+By\u{13}3\"s!E\"L!L!J!G!A!H!J!D!C\"A$:#L!F!@!M!t+6j\u{f}!4t\u{16}\u{1}! uet> O!:!>!y!K!K\"r!M!K!:\
        !B\"I!K!R!B!+!B!I!F#A!F!@!?#M!E!B!M!L\"B\"y\u{12}a$ I)J!H.u\u{17}[\" L8s\u{19}j!Ev\u{b}S!/u~R\" v8J{l\" L,t\u{d}\
        T! u%\u{1d}''K!J\"F!p!B*;+F}K$ B7A!B\"E,k!8Fke! xak!,u\u{2}h' L%C!u!q#L%D)N\"e!?v+6\" K8s\u{1b}l! w\\I\".D!|\"o\
        !,tOW\" K9vig.!;\":!8\"<\"6#@!5#3#?%8!l!O!<+58)+ S#F#J(C!F#K$?\"M$L$F%J\u{1c}z!Es`\u{b}! u%V!3wc#!Ar\u{1f}9\"2H\
        !rd\u{1c}!+wbA!-vu~! t}s!4uI0!&t*\u{11}3!F!J!H!w!B!>!D\":!<!B!=#K$6&G!7\"9#K!8%N\u{2}H#*J%t)E'\u{16}!7EtF!8scS!\
        Ew\u{6}3!:y;\u{4}\" I8D\u{b}8\"!v2G\u{5}\u{14}!:x|T!,s\u{14}\u{1}!8s\u{c}\u{e}% M*D)q$D\"DRk. Q#F!C!I#G!C!M!F!C\
        #K)J!E!>!vh|!Ew@\u{2}!-sB\u{3}!!tPy' @%F*?(q!x'B&@\u{f}!!:scX!'uNX5 A\":\">!|!;!M\"<!C!:!;%6!8!?!L\">!:!@\"4%5\"\
        N$u#\u{c}!;sRt!/w-B!6Gk-!1s r!?t*<#Ar#s!K{\u{8}!!uMy2!<\"=!z!x\"K\"?#B!C\"H\"=\";#D!E!O\";%<!=%?$\u{b}!#s\u{1c}\
        )9 B!F!D!N$O!K!X!p$/\"F!D!-!A!G!,#9!x!=!E!5\"I!8\"M!I#@}\u{10}! t_:3 F!<!H\"J\"N\"z!;#B!6\"G\"9\"3!7\"I!6\"J!5%\
        ;\"<3@!7tBx!-uO\u{c}!*Fp\u{1}\"$K&um}!(t:?% F!t)F.t-C\u{17}\u{13}\"!J#tQZ# L+E-{\u{3}M!%sdR!9E\u{4}O% D)@!B(r\"\
        pG*!>u#2!!tT]!1t)N$7I#w#G%t&.)!E!C\"G&C\"G#D'F\"M\"w(G& s!I'E'E1r%M-C!8K\u{e}I\"$u+H`^!3u?X$-v\"E+D+Es\u{1c}! y\
        sN!1u\u{1b}C\"1G.se\u{f}\" J8wAe!3rg\u{17}! u\u{14}W\" I,t\u{7f}d\"2x(IBP( O$@!F\"G!G!w$9)y\u{1a}J!<tF?\" J$x?\u{13}\
        ) F!I#E!A\"G's*{%s#D\u{4}#$$w%E!E#DF,!&t\u{a}n' @$t0<#B!A\"C+M:?!0u`i, @\"?(r#?!@!B\"C&C!J!D!@(p>A!?v\u{0}m!:v,\
        \u{f}\"!v2Gu4!8tCC!EvPc( Q!q!E#J*E)G\"x&D\u{8};!:sO2\" K*v>\u{10}!1x=)! sT@!!tUM!:t4'!(rKo!3wwb!:wT`!&y#J!9toB!\
        9u\u{19}J!8s\u{1}Z& F\"u5t!E\"D+@\u{7f}\u{19}!+tU\u{15}! uk<#+F+F/zRg$ x\"I%D%AB0!:t\u{d}.$ P*K\"v,NL\u{17}$(G$\
        r!J$L\u{1f}C!(t:\\!8tD\u{13}!3u\u{e}J+ x#H!H$K\"F%H'D!N!G!K,?UU\" G/zt\u{10}!*I.\u{12}+#H\"I!F!I\"C!E%D(E\"G!s+\
        <[>\">N!sn9\" F/z\u{1a}\u{1f}\" I6{Uv\" E$zc\u{5}$ ~+F+B\"D1|!!ui~*%@\"C#@!@(>\"t#=!B&>&Ask\" C#zl+!;s\u{16}H!/\
        u\u{10}n!-u}8!!u\u{a}Q!.x0\\0!O!>!J!G!K#A!E!C!@!J*<!L!s!H!6\"?N\u{a}\" J7x\u{0}L!+u\u{17}G!Es\u{11}\u{1f}!Ds\u{1b}\
        U!4s\u{1d}\u{2}!3vk\u{15}!4s\u{c}}# y!?)9\u{a}r\"\"J6u\u{0}u! v\u{12}u!2un'!Att~!7t+q!/tW\u{12}!:un6! u\u{5}B!3\
        uP<!*B}|!Ev\"g!4vm;!\"F\u{1c}n$$q%J&D2ua\u{13}!:w \u{d}!-t\u{c}13!>!G!=\";\"=\"~!:!8!:#:#=!<!8\":!<!v!G!:+:S-! \
        u7;!,t6[!+JOX$ C#G.v'DTR!!tz#!-tR%!Ar\u{f}\u{1a}\" J/u~\u{1a}\" y'IjC!1z:o' q!s):&?'P!7!>\u{13}\u{16}% w*A.M%K!\
        uc\u{a}!9y~%!1sbZ\")J/vOw!?s1Q& D%F'>!=#x'BjW\"$I;u\u{11}\u{f}!1M\u{2}3\"6D$r\u{5}J!AtN\u{d})\"E!E!D'>!A!E\"A(J\
        #@\u{3}S; =!D!E!G!J\"M$y!u!t!T!)!Y!A\"T\"?!/!K!B!I!4!F!+!0#F!A!L\"I\u{1b};!7uZ\"!+tg+* R!D!P!K!N$L!I\"K/B+BTJ!%\
        ss\\!%s{\u{0}!At7c!9K6\u{5}!:t\u{1d}e!-t\u{c}p&0u-G!H!z!B\"F!>!$xr]! xYG!8C.94 P!>!C!=!C\"<!C!:!@!=!;!=!@$?#7#=\
        !r!|!;+G>_!$s+t!$tTD!8u&_3 O\"D!>\"E!D$G!F!?!>\"t!A&<!G!N%I#C!y!H#>j\u{1f}!5u\u{d}?!3t\u{17}\\\"7K.v\u{9}z\"4H#\
        v:^\" F8ve1% P$E&C.F!E\\\u{19}!8t\u{16}S!)s7\u{a}\" G8ygQ\"\"@6w[\u{19}!8umg%%F*G'D!D\"KV\u{1}! t{v!/sTm9!;!M!C\
        !H!I!<!H!9!=!@!:!v!A!9#8!=\"H\"G!P\"E!N$u!L\"4!G\u{f}t\" H/v\u{a}h\" J/x\u{1b}g!@t<n!/ErE0 q!I!C!N!C!@\"q!A!C!=\
        !;$K's#@!J+6b'#(L\"C.G\u{14}\u{1f}!3v\u{3}/!@tl_!Er\u{a}j\">u%J8o$\"{!B&@0D\u{f}\u{b}\" r8G u\" x\"GH%\"<v$IRK!\
        Ew<\u{1a}\" G7v\u{16}5!?pHt4!D!I!D!u!B!O!G!J!>!F!<!@*z!K!B\"C\";#G!8%LL:##H,z6DCx& G!t2D%H\"x&I\u{c}\u{0}!*B\u{1c}\
        \u{c}!\"JC\u{0}) v!I!F\"E!G%C\"K#L*L\u{f}t!'x\u{13}6- Q!?\"E\"D\"G#@'=&B!A!y!L%K&= \u{1d}!2w\u{1b}g! t\u{15}3\"\
         J7u4o\" F'u\u{15}\u{1b}!:us7!/z_.! v7j6 M\"F!E!I!r!L!N!B!L!<!:!R!F!C!J\"J!?!L!N#J\"M!I\u{18}E\" J8v\u{15}\u{a}\
        \" N8IB`# y\"J%IS\u{e}!%tsS!;t\u{2}z!@sw\u{16}!,v!Z\"(K=t\u{f}P% r#H3F$H&t$\u{15}!9v\u{13}&!-v\u{2}J!*B\u{5}K( \
        G!F!D-B$A!A%G'|{G!1t,P!*E\u{17}\u{1}# G,I,xf\u{12}! GU\u{15}\" IExE\u{17}!8t&c\" tEF8N%#J%J'H'K!G2\u{a}!1s^2\" \
        I6yG+!*H\u{16}\u{17}!7F~g\"*J\"sbv\" K\"tK2; G!C\"?!<!E!<!>!t#H\"=!F!Q\"3!6!O!)\"B!v!L!~!A!9!:#6!4!0$t4|!-v4E!E\
        w5P!;}\u{e}p- G#F\"D#D!<!B!E\"A%q!>!p\"B\"F4z!/tn\u{13}!!rs=\" G8xxS! yQ}!7t\u{6}q!:s\u{18}\u{0}-!B#C(C!\u{3}\"\
        @$?$@#K#t!L!A!@%@+\u{1e}!/tq\u{2}9#H!H\"?!E!A!;!I\"O!K!u!B!G!G\"J!K\"G\"J#8!8!D\"D!5!4!u#NQR!7tyI!4v`M!,tOC\"/u\
        6G\u{3}D!!u)t!&xKW!9ttp\",J+t>\u{7}\"3J'v*r!!uf'!8Ip)! xq3; V\"J!}!?!D!?!>!I\"?!K\"G!D!I!4!3!J!D!E#N!D!J#N!L!H!\
        5!C!La\u{8}6!J!E\"D!F!C!B!I\"A!H!D!D\"C$@#G!u!J!F!@$H\">\"O#?\u{c}&# u*G.F\\V!.t\u{1d},!5r^r\" u7M\u{1f}a!9C>\u{16}\
        \" {9Gx\u{0}\"'t#J?\u{18}\" z8F,\u{18}: >!E!E!G!J\"L$x!t!s\"'!U!@#p!=!,!K!D!I!:!D!J!6!N#@!J\"I\u{d}(!4vM\u{7f}$\
        /E+r%w!FXS6 r!7!:!<!@!A\"C!C!G!C!9!t!;\"B!G\"9!:\"z!D$E&;%r\u{1f}\u{b}&\"J#M\"L#r.H\"J\u{e}\u{e}!6wxQ\" v#Ll2!)\
        vnD'#G!D*w&E\"D\"D-D\u{3}\u{1b}!#yp\\!(ION!*y;\u{1a}!Eu\u{5}g!8s5.!$w;K* I$E!F%G\"D(9#A\"B!>$H{v!2sK\u{12}! wV\u{15}\
        $ G$u)t-Dw\u{1d}! uHa\" s\"Cfq!.t\u{18}U!As\u{19}\u{11}\"?J!s#z1 N!?!J\"B\"E!H!H!E!B!D!<!B*t!E!C'u%>\u{3}%\" G8\
        rC\u{15}! wqo4 N!6!E!J!K\"B!F\">!I!D!L\"I!F\"I!t$I%8!9#A\"6wz!2s/%!7x\u{f}4!7s4^% @\"@!\u{0}%C=EdO9#t!@!E\"H!?!\
        L!F!G!B!M\"J!5!0!K!C!L$O!P#s\"L!3!H!I\"D\"I^/!;rJ/0!t#D&M%C$E!D$G\"F#I!I!C!E!A!y!H\"v\u{1b}8! u-\u{10}!=oU\u{1c}\
        ! wx !*wg\u{1}\" F8v\u{8}9$ u\"E(A!Jr3!Et,>!Ev}A\"!t.I>s!,G[\u{18}\",?9xJ\u{1b}!2r\u{18}H!8uln\"4v,G`\u{5}!!t]B\
        !\"zm~\" F7{Tq\"*F+uj1/#I!E!K!J\"I!H!N!G!E#M\"C\"A%M!F!@'v!Ew\u{7}1\"!M?tW\u{18}!Ar\"=#,H!x*I3\u{d}$!r!B\"@<uJ\u{1c}\
        \"7w#FCP!?t~\u{1b}\"5r%DP2!/wp?!-uYg!/u\u{18}\u{7}!8Jh\u{16}# C.B#AGf@!I!F!N!A!F!G!D!:!U!D!H!A!E\"J!B!I!>!F\"n!\
        J\"L!t!p!.!;!R#F!C!J!J!=!J\u{3}>!8tI\\!>p\u{10}~\"-C2y\u{4}\u{1f}\" v8I\u{e}e!4t\u{13}1!+v<\u{14}\"\"D&r#*! tQS\
        !9FM#\"3v%FP#4 C!{!y!M!u!>#A!G!F\">!9\"@%6\"=!;!H!9!:\"9)6cq\")u&II\u{1e}# C#{%Ci~!8s\u{1c}F!$sq?# r4u$G\u{18},\
        !+t0_!2s\u{8}\u{19}!>t5\u{5}\" J8vRG!7DF'! u,\u{1d})\"@!J!E$J$E!D*D!N->\u{2}\u{13}\"(K=tmu! t\u{11}E!8r/\u{19})\
        #D\"E%H\"A#H)J!z!?+=vS!2t2,!%t,d!4w\u{13}m!6r\u{7}q!*J\u{16}f!+t}-!?p\u{a}\u{e}5#H!F\">\"P!<#H!=!6!A!3!H!6!E!M\"\
        o!9!n\"@!<%B%J\u{c}r6 u!A\"C!s!>!:!G#7!B!<!M%2!0!M%J!0!2!4#F!2!I$qL4!@s\u{4}1\" J8w\u{14}!\"7z#H\u{16}4\"!F\"uh\
        ~!1u@\u{1a}!$r\u{12}K\"<I%t4\u{a}6 O!9!C!G!:!>\"C!F!<!O$7!G\"v#;\"8!<!C!H#>#t!:%O\"F8 Q\"@!P!C\"@!A#@!9\"=!v!A$\
        q#=!@!O\"A#G!H!>!t\"G!G!G!?xF!EsL6\" K8yj$!BvjN\" M8t7<\" HEvf1\" u8Ky\u{13}%(H\"C$A)C.As\u{1c}!&tkx!7rq/( x+G\"\
        v\"D(F!I\"B+CZk!@s>v$ P*K\"v,N\u{11}\u{1d}% E1;!s!s2?d\u{2}!*s\u{9}\u{19}!/uD-!8I{1' K!?!7(:)?%\u{1}\"<l\\4!4#9\
        !u!I!=!M\"O\":%5!9!J$=!D!M!D!7!7#3!3!4\u{0}\u{b}!Ex+=)\"A!J!F$J#K!E+D!N->;F!6vP=! xVA! u\u{1a}\u{1e}!7sek* A$D!\
        y\"H!=\"K%?'F$E+DEI@ A!O\":!A!D!4!;!F!>!4!?!8!2!5!2\"v!\u{7f}!v!n!9!8\"6\"/!:!<!x!B!?!<!;\"F\"5|o!4tN\u{17}\" J\
        8wzb\"#K+tsa, {\"v!J\"F\"J#I%K'@!E!8!L,@D4\" J/xN\u{c}!7td\u{8}!6rS\u{d}!7E2\u{10}\"$JAw^h\" v*HE9!<wVL\" x8H='\
        \"(s$Br\u{16}!#t\u{19}Z\"$G2w\u{2}s!&v~j\"=M\"rKY!;tvx%$C+z*I'J!DP\u{4}\" M+wT\u{1f}\"4H#v\u{6}\u{5}\" t\"D+8. \
        w$I!=!I!y!B\"<!@\"C\"@'E!F!C!F9W!0r9 #&r!F#Hv@!.rmY!@t2\u{17}0 L\"K\"A!=!E\"@!@!I!@\"@\">#=!;#?!R.Bkn!*sf,!(v\u{c}\
        \u{d}# ~+B-C1f# E%s\"r{\u{b}!*r\u{14}@!.tw\u{1c}\"(L=si^; O!L\"@!7!C!<!C!C!s!G\"F!8!C\"<\"@\"J!H!@!E!P!D!S!Q!=!\
        N\"A!?}T\"!t.J;A!:trA) z$F!B\"C!G\"A%D(I!C\u{3}R!7r{{!>p]\u{9}!Ev\u{11}P!BrF^!2rb^!,w!n!:s1w! tV.\" t8K`e!9u\u{a}\
        \u{c}!/tE/!%tf>!Asr\u{3}!?sb>$ L#C9y$BrO!*rsA!@t]M\" D7wK?* t$F!L#C!L$E\"H$C$E\"HrD\"4u%G,|\" J8uJ=!3u5\u{8}!Eu\
        Hv!!t\u{9}\u{12}!Es\u{8}A\" w8EUi!1sr2!*wZ\u{7f}!7s`J!*tfj\" J$w8x!1t\u{2}G!1v\u{7f}J!%A<{!4tAX!:sP`# {\"C6HY\u{a}\
        !'u\u{18}a: H!J!?!D!D!t!y!<!9!C!G!K!C\"I!N!A\"H!G#A!S!w!8#J\"L\"%#>S\u{6}!3u%7!;qa5\" G8I\u{e})!4s0E! xNa6!L!H!\
        Q!H\"I!H!N!E!O!O!L!L\"D\"7!J!G!4#C\"K&9!L%04M#$E&F.H\u{f}$# A*B/{su\"2J%umZ0!?!E!q!H!x!H!B#F!D!@#G'@!A!N\"?+>Hp\
        # t7G!Ey\u{1d}!(IS\u{16}&#F!G+A)L!H&s\u{7f}8!!t\u{2}d$ u&>$D#>/v# J#w=I\u{1f};!7v\u{6}t7!J\"D!M!H\"C$A!x\"D!=!6\
        !@!4!G!M\"H\"M\"O\"6\"M!O!L!2$M(P!/s%p\" J#v7l!7x=?!Es6\u{e}%0F\"G!G'G+r%94 C!{!y!M!u!>#A!G!F\">!9\"@%6\"=!;!H!\
        9!:\"9)6,\u{19}6 =!@\"A!@#K!=!@!K\"<!:\"<#y!u#<!M!w\"A$q!<!;#>\"=\u{f})1!H!K!E\"D\"E!D!A#D#G$9%B!B!:%M!;!w$K6Q!\
        .wrb%1H\"H$y#H+G@-!3s2\u{1}!8sZ\u{19}!&w\u{1b}6\" y7F}z!7wg>!:snF! u\u{d}g\",v#I\u{14}\u{7f}\" D\"|Q\u{6}( t#s\"\
        G\"H1I\"L#q#IC\u{1c}\"$I;u%\u{c}\" z8H@\u{16}!7tt;!,tgW( y+H\"u\"D(F!J\"A+C\u{18}\u{9}!:raa# E,H+wf=& {\"D!B3A\"\
        K\"Ay*!;uS-!)tt9!*t\u{10}i#)E#w#>YU!&yy\u{a}!$sh\\= I!R!F!J!p!O!I!L\"L!P\"Q#S!I!Q#@\"O!Y!H\"L!F!O!K!J!o!o!F!E\"\
        @!I\u{13}\\! vGP!@x+L!,sSC!'u\u{a}G!8t\u{0}&& I!q!@\"s#K>Cy{!Ev^Z!7t0W!/Hrq! tSP!AvMl\"1J!uXN.&F!L!O!F!@!H!H#N%\
        ?\"<!C\"D&P&=>L!$wS/, |\"L&?\"H%=$B!=\">!=!q\"@+:^\u{1e}!7sb|! H2.! Jyh,!?\"E!>!E\"B!G!;!H!E!{!G+F\u{14}i!?q?G!\
         xkd!$s>>\"(H0J&\u{d}! OC#!-sFU\" K8u t,!?\"<!:\"<!O!9$8#5(7!l\";+6cx!=pt\u{1b}!Bq\u{d}Y. L#A!A$\u{0}\"D!B#E!@'\
        A\"L!t!A&A%@~\u{16}!;t-D\" J2uB-!(w75! w?N! q\u{1f}\u{12}-#J!D!J\"M\">#:!B\"?$:&D!9%=\"=o\u{3}!#v\u{5}I!)wbR!@t\
        a`7 T!R#H!K!?!H!A!A\"F!M#F!I!9\"L!0\"J!s\"M!D\"x!F\"w&<\u{1f}[!8txj7!7\"7!3!P!6\"2!5!r!J!5!6!8!/!9!<!;!8!4#2!r\"\
        6&;%1t\u{a})!;!=\"|!A\"D!@/<\"=!:\u{19}A# J\"r$uJC!%u\u{18}x! t}\u{f}!0uqE\".H!w9n! uKs? c\"p!;!t\"K!K!C!F!n!F!\
        S!1!<!F!D!@!I!N!R!A!J!I\"E!E!G\"J\"A\"A!>\"A!S[B2!O!O\"K\"G!E\"I!S\"P!7!M!7#5!B$B!:!O!v+5\\\u{1b}!*t\u{12}\u{1d}\
        !5zK\\!5rc\u{1e}!Eu;r, F!@!=\"?)<%?$A!{!G!>$H(EO\u{12}!,sQk# |\"C)I\u{a}9!4v\u{7}\u{1a}3 L!A!@!@!C!?!A!E!=!A\">\
        !?!=$D\"@!>\"u!>)=J|!*H|\u{1d}\" {8EF\u{1f}\"!u!K\u{b}O* M%C${!B\"B#@$B%N!M,AK>!/ti\u{a}% N!A)s\"J.D4\u{9}\"7K.\
        v\u{15}\u{1}!$xM<! u\u{19}9!Es\u{a}N\"*D%>y6!1sF\u{e}! t^H#$y0t\"H\u{b}\u{14}!8F`:\"!I?z5(! v\u{f}\u{1c}!2{j@!:\
        ss\u{5}8!0\"K!s!N!8\">!A$I!0\".\"F\"*!3!?\"Q!J\"4!7!y\"1!1!-!E#Ew\u{18}!8t\u{17}c1 D!A!=\"A!@\"C!F\"=#=!@!<$@!8\
        \">\"?!\u{7f}#F{D!Bukd!$J\u{17}n!!t`b\"#O>v\u{4}\u{1d}!8ExN# K\"x6J(O!EwFo' t\"C\"H!E*D)?!@EB\" I&v\u{17}z3!F!I\
        !H!w!A!>!C\"9!<!F!<#O#:!5&F!7\"9#K!7\u{14}d\" t8H]\\!8J>n!&v%\u{f}!/u\u{5}!& I!x2G%G#p*Gx\u{9}!Ew&:!$w3=\" q4t9\
        '! u=\"!4t\u{3}+,$I!H\"L!E\">!E!@#C&r!<\"?!@\u{7f}C!:u|\u{4}!/tO_&$F+G%w$B\"v#tWw!?sIE2 q!F!M!s!>!I!M\"<\"<!G$N\
        #=\"4#P!N\"N&:%L<&3 N!?!?!?\"B!E!C!B#9!9!<\">#L\"5#9!J!K':!vA\u{6}3 C!{!y\"u!>#A!G!F\">#@%6!;!=!;!L!9!:\"9)6k\u{a}\
        #=C!D$}\u{10}K!5r$@!:yc\u{8}\"%t\"E\u{6}\u{0}!6>L\u{19}) \u{c}\";%B#6\"?+@!;(C!Ajh# H7F#wz(2!N\"<\"L!@!M'5!8\"4\
        \"6!s#9!H!L$E\"7\"3!E!u{]!AueR!/tF2\"(s$B{d\"7s!Hyk$ J#y$H/JN}! u]U\" I7vbC!,s@\u{0}! t\u{2}z= O\"H!F\"D!D!@!P!\
        N!Q$v!V!7\"3!O!0\"H!>!J!8!p!=\"E!D!s!p!6!@!H\"R\u{11}y!+v{B\" J+sqO\" r8P~m!#vO&0%=!;!@#:!;\";$O!@!8!;\"8!T!;!>\
        !<+HK_!<s;N\" L8s /!@vA:&'L\"L!G!J*u0Fjy!&u<&\"<t$K|)\"4H&uA\u{5}!8ug\u{18}!9v`+$ E*G\"F+w#-!/v+-!:tU=\" v8J'X!\
         wj'(\"A#>\">#J\"=#<&x$>Z !%v1\u{a}!?t\u{a}\u{12}#!t7K-Fu\u{e}# A7;\"\u{1}']$!w.t%=#F?V!7vb !5r3\u{5}+ H!A#?)<%\
        ?$A!{!H!E%v'F!\u{7f}!1sm?: O#t!A!F\"I!A!L!G!H!2!N!A!C!7!2!L!D!M%Q#s\"L!4!J!J\"D\"K4\u{16}!:tf3!Av\u{19}z!At\u{9}\
        v\" G/z\u{19}A> L!I!M!B!F\":#9!F!I!9!6!9!5\"6!9!t!p\"C!P!y!G#9!E!t!O!N!0!?!L\"C(\u{0}\" E#v\u{1}\u{a}!Eucn!3qz\u{11}\
        ! v!\u{1b}!Esi5#\"E+G\"II\u{1}$4s$E%z!FQ)5!9\"x!>!:!<!C!w!6!>!C!P!D%<!8$=!P!I!5\"=$:%E*\u{a}!1t0s!1vEv\" I*sP\u{1}\
        \",J.r\u{9}(!4t\u{5}]\" D9{r|# I#v%H5t&%C$z!@%>*I,>wz!8sLj!2p\u{4}\u{15}!4v0q!8v\u{1c}8!/s=B!&t~\u{10}!3ue\u{1c}\
        !5sAQ!/t`j!-s\u{e}'$)y&>(v#Duc\" K,u\u{0}]\" K8tGa# V*p.oZ\u{14}!7t}\u{d}\" K$tio!/ua\u{1f}\" K9tC3'\"K#B\"L(B'\
        J!J!oh$\"/v,v\u{19}E) J\"t!D!I#F/>\"C$z)>\u{5}`! ty\u{c}!;t\u{17}&! u\u{15}u!/t;\u{10}!\"u:6(!A\"E*=\"C\"C&A!@!\
        t.!! MK\u{11}\" H6yJg' L%E\"J!F\"I!D-un\u{19}% G-@!A*E\"CR)!Au:M!1ud)\" H%x\u{a}+!8t\u{a}\u{c}! v-C!\"I\u{9}H!,\
        ul\u{6}!,t\u{11}D1 R!=\">!<!?\"B!<\"E!B!s!;&=!t#x!N!A!>^n!,wW\u{10}\"7u#Jdi!>u{$\" GEun9!/x8\u{e}!Et3\u{1a}!Ex\u{5}\
        \u{18}!;tSy!+u8\u{b}!/y\u{1c}\u{5}!4r@\u{0}\"$t5H*\u{e}\"!A:y\u{13}P$ S\"I(q.q`.&!t3D$G%I%y#w^\"!9J}?$\"A(?\"?-\
        ErC!:t7s!:tv{! t?v! M\u{19}!!BvVl!,tu,\" K8tYM3 H\">!?!=$\u{7f}\">!A\"@!B%A!=\"?!@!H!H!A$J!@&=(D1 z!A!t!B\"J!F#\
        F!B!D!G!D$;\"=!7#A!C\";\u{1f}2! u`^!$x63! v\u{15}\u{7f}#1L.s&LiQ\"*M*uSm3 O!@!@!B!C!?$B!D(A\"q!;!>!t!P!P!@&A\"r\
        #H\u{1}L!7x\u{18}\u{b}!7HQ[\"/G6u{\u{17}!'u\u{14}g!&tg\u{1c}- N#w!L!K\"N#M!M)K#L!M!N\"P%J<}! yY\u{1b}\")s<L\u{3}\
        X!/xP@!AtIx!1rE\u{1a}\"9G)sCX!?s\u{7f}\"\" w8ISt!Ex\u{0}$!(sn@\" H8x\u{3}=!8so,!?uk6!3sy\u{1}!/y\u{6}y!/s\u{1b}\
        \u{4}\"*I\"s\u{3}\u{9}!6vg\"!2t\u{e}g!4rCA\" x9G$6. \u{9}!G!L\"L!;\"A!B\"3!:+H\"9!G!@+A\u{14}?!6{\u{8}T# s7I!F1\
        4\" C8~_&# L2t3B`r\" F#z/H\" K,uF&!?s!\u{d}# q!L2FI?! s-d\"7E\"w!U-&D!K\"E!@!G!H#M%?\"<!C\"C&M&:tD!;u\u{15}=!2t\
        mT!:uxM\" J8wUX' s\"F\"N&G-J!L\"EvU! H -!0wJy!!tY\u{a}! t;0)!u,@!:!=#C!?$?#?+?D)\" I\"x4j! tNk% N!C\"G5A!sPv!@t\
        sq!:uTo/ 7\">!@!A!{!=!u!{\"p,=\":!A#E$>%Aw&#!G!E\"y2V\"3K'ubFC O!;!>!{!J!?!p!L!M!L!8!B!E!I!K!S!B!+!C!K!E!/!Z!>!\
        D!>!@#M!E!B!M!L!Q!B\"wt\u{1c}\" J$x=\u{8}\"!u.J\u{6}\u{1b}!3rWU# A(C0~a\u{1b}\" I%t\u{0}q2 U!@!J!?!=#?#I\"B#<\"\
        p!?\"u!o\"N\";$I&E\"RsL!=rmL!4us4! zR;$$D\"x!F1I[e!8KS\u{2}!4tCE\" GEux,$ =#~\"F\"C!w!Ew5=( M!D6B#A\"|!H%G#@V+!\
        4v~s!4vm\u{5}# L4u1HTL!8wy;! t>A!/u7 #/v'I/?Aj!8B7\u{1}! tyB!.uX1\" x8E\u{9}s\" y%G5 !!s\\b,!@!K!@\"J!G$M!I\"F\"\
        F'I'H\"Ah\u{16}!Eu3^!!v\u{6}/!&v\u{11}o$ I#t(q,D\u{9}:\"%G'v3`2 L!K\"B!;!B\"J!>&;#;!{!:!7$E!G';\"C!C\"E\\\",\"@\
        #{!C\"H%F\"E%@\"F!D!J!C!>\"q+#I!K$J%E!I!J&S\"I!N'K\"MSa!$uU\u{1}#*E\"w#J\u{16}\u{6}!7t^\u{11}!+vou* B.A!y%7\"?!\
        <!A!@'?%=.o!7x~z!@wd,!:sM\u{14}!\"tn\u{3}!7u\u{19}>\" N8uL?\"1t.I:~!-u\u{14}z%$C+z*I'J!D\u{19},! r\u{3}6+!>!E#D\
        \"E#E$:!C\"@!w$@#DE\u{3}!5s-+#4I#v#K=\u{7}!7szT\" M\"w\u{16}I\" F#sT/!$EzH\" G:uL\u{1a}!>u_\u{1c}!?p\u{18}i!$tP\
        q!3tid& N!B\"F,E(B!@0\u{18}$-C\"D1s%C\u{13}m\" H(sd\u{8}\"<v$H2\u{0}@ M!O!F!>!Q!A!A!@!J!J!0!J!=!E!?!7!E!O\"N!m!\
        F!F#:!O!F!E!T!P!C!N\"R\"I1\u{f}\" K\"t\u{f}d\"1{\"Bqo# G.w(z@7\" w:Eg\u{16},$F\"H!J!H#;!@!G\">(C\"F!<%A2A( L$I!\
        G%G\"F+C\"C!@LT!8t#R%$C)@\"A\"@)xs\u{a}\"(s$E,\u{1f}!EtzK!;sjG!/s\u{15}\"!<taT* A!P!@\"r0<\"A!B!A\"C+OJ#!7x\u{7}\
        \\!#r\u{8}!'%|!C!E!C'D)G-CcO!6xr\u{18}( @%A!<!{0>!=!@,:EG\" v(H?k!1xcT!7u\u{1c}v! vp&#-J!J,sOq!)t\\&!(t C!'u.>!\
        3s}\u{13}!-t}e!Etm\u{e}!/v\u{4}\u{8}! ua]!/tol!ED[K1!;\"D!G!I\"N!A!C!G!N!G'9!6\"=\"I!N)r#6\u{b}b\" D!y'\\!1sB**\
         E#J#F#I#K!I\"H!O!E)ME.& I4>$G!D!t+<N<\"*y%C\u{16}K!-s~\\!3u\u{11}D-!C#B!G\"K!H!u!I\"A!?*A!G!G'rsq!:ytK!+rKh\"3\
        K'uG.! L+j'&G$F%A(E\"A'D%Bn,# H8z's\u{1a}F!2FG@!2w9b!/y9\u{13}!:s3N\"<x$G\u{1a}\u{2}!ExhX! t/y$ F!?6A#s5<!ErU\u{4}\
        $$K-w.J&H\u{b}\u{c}-$A!F!B\"F\"E)q$B!M\"A#G!G\"w%>Q\u{1}; H!H!Q!C\"<!C!>!H!M!R\"R#A\"q#E!\"!L!s!Q!4\"'#O!L!S!9!\
        M!8!</7#,v%r&B\u{1c}x% F%B!s!x!D\u{19}K!4u?9&#@'G'>'>\">%M\u{7}:+\"D#E$E!F\"G!D\"F'I!I!J!GI\u{12}!:s\u{17}{!'r\u{7f}\
        \u{b}!$x\u{12}\u{f}! sP*!4uJZ! tn<!0uYG\"=K%u\u{10}Q'!F\"I!H)G!E!H6x2=!8u\u{1d}f!6u\u{16}o\"4u$L-*\"$I;uU\u{1e}\
        !/swJ\".K!tEl\" L(u!b1 8!I\"F\"N\";\"J!7!9!:%s!v$7!W\"L!8\"9%3Xc' \u{0}!J!M%E/?\"B\"E\u{c}G7!B!<!M!;!E!E\"B\"I$\
        0\"3!3!6\"N#u!Q!L!N!N!C#5!4#H\"HBC!4t\u{b}p! w&:\" J8vYq!!uu\u{1a}! ws?!7wA\u{9}$(G$r!J$L\u{18}\u{1}\";u*Ly^!3w\
        )\u{6}!=s($\"%G'v\u{10}*\" I7v*\u{0}!5s7c!5rur!At$,!%u\\I!)s\u{4}0!-wGs!\"r5\u{a}\" K8s\u{0}\u{11})!@\"@\"I(<':\
        $Q!E!H+C\u{d}L! O_\u{12}!&vo6! xME# K(E0w;\u{a}!7v\u{1d}\u{16}!1t\\l\"!v2G\u{2}\u{7}! Jgt!1v\u{5},\"(s#KjS!2s_-\
        % A/@$K$w)LM!!8J5E!4v\u{17}!)\"G!Q!G!J%J\"H+K\"K!?V}!Et\u{1}\u{14}\"(L=s#a!'s\u{1e}\u{c}!,I|\u{11}& s'C#D%B)G-?\
        wF! tG;!3xA!!,t-Z!Er\u{6}W!/ya}!Ct\u{15}@!8tm\u{6}# L(F#|35- N!C!N!@!>&J%>%r!p\"P\"<$K&F\"W\"*F+u\u{1c}o\"7F\"v\
        \u{e}\u{17}!:r9v!AsX\u{1a}!8vt\u{b}+#H\"I!F!I\"C!E%D(E\"G!s+<8_8 L\"H!9!C!<!I\"<!:!A!9!I#w!F\"8!F#K!P!O!L!5#M#s\
        !5\"D\u{a}\u{f}\" {8Fz\u{15}!$w\u{9}N& C!D8C$F$x$>L\u{1}1#J!J\"?!F\";!L$v!D\"I!L$H\"O\"P#F\"G!8%E\u{7}9!4ssf\" \
        J7x\u{7}\u{1d}!Ev\u{0}|! t|\u{1a}!3s!m!.sJ5\" v:G6x!$x\u{14}\u{3}\"\"I8J\u{1b}x$!G2C%v(D)j) u\"F(E%F#M%G!M!L!Br\
        a!/x\u{18}\u{5}!6r\"R/%J\"H!J!?\"D!J#?\"<!>!:#A\"O!M!O+G\u{17}\u{0}!,t:n! tZ\u{3}\" K8u}a!#q\u{1a}P\"4u#Fcl!7s\u{f}\
        \\!4vK/\"1J)w\u{1c}L8 >!D!E!I!J\"M$y!u!t\"*!Z!A$@\"L!C!I!5!F!,!0#F!B!L\"Io$\"5r#M2E! xl\u{7f}!,td\u{17}!*KGJ!+x\
        \\B!;tlN!*GCm> V!J!I!N!E!J\"q!t!A!r\"?!?\"O!D!@!u!H!?!F!I!,!S!E!K!D$H\"*!L!B\"M?:!,t\u{11}\u{0}\" L8v,0!6w\u{13}\
        \u{d}\"*t%IhK/\"P!D!B!H!D#@!G#>\"<$9!9\"K\"N'8!63\u{4}9!9\"N!=!F!D!>!M!R!D\"s!7\"M!I\"J!8!G!@!L#I\"W!.#A!)\"J\"\
        C2\u{b}\" H(s\u{6}^!3w\u{0}6, I#?%E!C\"C\"@)F!H!K!L!@(G!\u{18}\"!u?GJp!Ex\u{14}@) A'z$r!E*A!A!?%t(C T!8t\u{1b}a\
        !3waB!-t/\u{18}!/vRw\".w7F\u{11}]! zy+!As\u{2}P+ o\"E#q\"D#D!B$I'>!C!L!H)Q#3F%D)u\u{7}~!?s%3!;r]1! ucS!%tHA!\"s\
        \u{1c},' y'E'A)B\"F!E+u\u{e}@!*xw\u{b}!,q~p\" v8J\"K% G$J&w#r*Fr\"# O&u$M?3; U!s!r!N!T!P!M!B!I!=!P!J!E#B!*!@!B!\
        A!P!D\"9!N!A#I!I\"0\"(tr; J!K!8!=!u!G\"A!N!E\">!>\"s!q!5!O!D!I#3#G\"5\"I!K\"P!H!N!A\"L#S!&uF\u{1d}$#u(;+t\"9\u{13}\
        $\" K:tA]!9p~\u{17}!)t\u{e}\u{9}\"7I(u.`!8tM6!&t\u{c}y\" K*uED!Eue$!'ty71$G!D!G!I!K\"K!?!C\";!?\"<!>!=#A!?#8&>9\
        \u{1d}\" F,u\u{e}!!3rD'\" G8v[;! t{|!:si`\" t#Jl&!(v\u{0}.# H*H.wx\u{14}\"?u!Ks/\" I*u\u{e}\u{8}!8u\u{1c}t\" x*\
        IS1!.t=3!8J\u{10}\u{2}\" K%tOn\" y8G\u{2}x# J#y-wnG!6w\u{12}}5 Q!6!q!F!K!K!C\"L%;\"J!3!M!6!E#N#F!F%8!7!3\"C[!\"\
        -u8JE\u{6}\" CEu\u{4}i<!H!G!N!J!G\"p!?!C!L\"?\".!p!0!2!F!P!,!2!A!A!I!F!@!4$P!B!L$w7&!/z'\u{2}\"\"y6ED`!4s~\u{4}\
        ! tW\u{17}\" J8va\u{2}$ u!t!F(Hsj!#D\u{f}\u{b}!,s\u{a}G!@t\u{8}x! y\u{d}\u{0}\" L/v\u{4}C!0u\u{5}\u{15}#)J/v&t|\
        \u{18}\")s<Ln2!5qD&# E#z-G\u{1e}\u{a}&!t3D$G%I%y#w-n!&t\u{9}u! vk !7tTD!Av\u{15}I$ }%F3C!Dv#! x\u{0}z+#H\"I!F!I\
        \"C!E%D(E\"G!s+<S\u{17}# \u{1}\"@6?\u{1e}\u{8}!$x<?!/v\u{14}>! v\u{5}e! t5+* N!\u{0}!=!H!:+E&C$C!D+Ad\u{1c}!3t'\
        2\" D7{A\u{a}!As|\u{f}\" F8~\u{1a}\u{15}!-w\u{7}z\" w8H)\u{1f}! N+\u{f}$\"H)E'F$E0Y6 K\"M\"u!E#F!9!@!;!L\"G!u\"\
        H!8!2!5#C!O!F!I!7&2$Nr\u{a}! vk\u{f}> H!R!O!A#E!r!L!3!H!J!2!L!3!A\"H\"r!r#K!n!D\"5!8!E!s!M!L!1!N!K\"NGy!)v:;! t\
        #g# N7v!s\u{9}7#$})C8:\u{15}b2 w\"A!=!H!?!B!E!@\"?#?!9!='<!L!p!K!?\"F\u{c}\u{3}\" t#L \\!)x\u{1f}6, {\"x\"D#C&D\
        \"B#F$@!C!D!C'C\u{15}b' =#?'>%;'\u{8}#C,9Kb!/v#;!8s\u{12}=!+s!\u{9}\"#H3xu\u{c}# K&v$II / O!=\"G!t!G\"G!C!A!r!K\
        \"D*@#:&>%B\\J!8u\u{3}_! v\u{8}f#*D%{6B8F!/u\u{17}E!3wHz! v!\u{17}\"1u4H\u{18}:8 q\"H!O!F\"G!F!L!G!O!M!I!I\"C!I\
        !3!P!D!.#F\"F&5!I!J$+.\u{9}* K%G#I%G\"D(G!K!C!C!}\"F!?v\u{16}\u{f}!Ex7I!:sb\u{1}!EG\u{15},!@tF9!>u\u{1f} !/w=\u{7}\
        \".|.C65!8tp\u{b}' y'E'A)B\"F!E+up\u{1c}\"\"r6Kkn2!I\"<\"D\"L!J#<\"5$;!:!6!q\"G!D!M!L&J!I%B\u{10}|!.x\u{5}q! t\u{1e}\
        }!:sc\u{1c}!@tQ\u{8}!@t6~%*M%u'D!D!N|\u{7}\" L$u\u{4}a!Ew\u{7}^!7t`\u{18}!8tL4\"6u\"Gd\u{11}\";u*L*P! v5|:!6\"H\
        !M!H!5!M!>\"s$@\"4!6!R!1!F\"L!q!H!I!L!7!7!F\"5!4!0$Kl\u{2}!3vl7!8u%\u{7}!;}4d\"1u4H\u{15}e!(s_\u{1}!'t2]!Asa[!1\
        t-[\"2t%D3\u{5}!(E&=# y#E%E\u{c}C!;t-^!<wDu!@v,@\" I9u/\\8 G\"I!I!L!B!G!J!=!:\"A!?\"8$L!M!1\"J\"q!<\"7!x!H#:\"F\
        #I\u{16})# w\"J\"L\u{10}\u{16}$ G*G*q&sas!7w\u{1d}o!1s%*!8t\u{c}\u{7f}!:u\u{11}}\")u&I\u{7f}}, t#I!F!L\"L!B\"E!\
        J$D#v&I-BV5!!sm+!&u[4\" G8r, !8sPc!Eu\".# I%w@GiL!EC5>!/wBw!'wi6!\"t\u{1a}c!&sf=\"=O\"p^4!7t\u{8}&\" y8I\u{1f}\u{c}\
        1 Q!=\"B!?!>\"C!>\"H!D!s!=&<!t#x!O!@!=\u{11}g\"0y\"F%M!(v{`$!r6x\"B%L3<!8tP+! vP}!*G\u{11}$! s$b\" H!w{S!EzY$\"\
        #x5C\u{13}<% G({#E#E2Fe9\" J*x\u{e}\u{1b}-!A#=!D!?\"D!z!F\"?!<\"N(E!F-q#,\" I'usi!*yE\u{8}!+tER\" w9H]]* G%q\"@\
        -A$B!v$I#v#I\"DQ/!)u/u!9sdS\"*K*tU>\"/B6<%{$ H,u#v6C:V> \\!1!P!Q!Q\"F\"Q!N!J!L!I!G!7!L!.!-!0!6!3!@\"G!S!L!*!/!5\
        #1!0!:$-Zv#)~&D6D\u{c}]!ExJ+\" J9w2)D F!>!D!G!T!M!o!o!T\"o\"U!M!?!S!:!D!B!D!K!H!N!S!>!q!G!6!+!U!Q!I!?!@!D!P!6!L\
        \u{1c}k\" w8JQr! v\u{0}x!EwCN!8Ki/! uGR!/v1\u{2}$ P*K\"v,N6\u{13}!Eu-\u{1e}!*tOw\"2I!t\u{3}2!)w\u{15}c- N$O\"J!\
        L!I\"M\"F!J!I!P)K\"M+JPe!/sCL& B+s&@&D\"E!>gg!8tb|#-C$v4DG4!Cv**0 t!>!A!D!?!?\"r\"@!<!=!?!A*D!G!@!?3[#)J/v&tJw\"\
        4E!x|\u{b}!@wB\u{1c}!Eu<\u{10}\"*F\"t\u{c}H! u\u{1}t9 G!y!y!F!q!@!8!G!L\"G!:!:!9$8!:\"2\"7!7!H!F!6\"v!I\"8&2u\u{19}\
        !1s\\q#!H\"I7xDO-\"@!B!I#F\"D!A#D\"B(B!G!}!B+>>C!.vqe! Hy}* v\"D\"E\"F!H!A\"B)E$F!AwA!>r[O!8s6g\"-C2y+@! uEl!3w\
        \u{e}\u{1c}# t&s)EM{! u\u{2}m!%t2\u{c}\".K!t\u{3}\\#%G\"H1mXF# L:D's^v!*s(B%!>!K&v'<)O.N+ D$D(D!\u{3}\"A(A#M#t!\
        L!B!A!#!7I3W!7u\u{f}\u{1c}= C!{!y!M!u!=!9!H!A!G!E\"=!9!L!@\":!>!:!5!;!<!;!L!9!:\"9!K\";&6@q> G!R!J!M!=!@!?!?!@!\
        =!C!?!?!>\"A#r!q!v!G!=!K!B!?\"P$L\"P!S!Q!J!:O9!/v-\u{d}!?uhj\" v9JNt!Av',\"(L=s\u{1f}$!!u\u{1f}x, =!F\">/<!N!?\"\
        B!E\"w!=#r#;7\u{7}#4F#I#w\u{c}WB N!D!J!D!C\"?\"K!I!B!E!5!5!I!I!2!C!2!s!n\"=!K!}!@!r!4!C!B!z!K!I\"G!K!>!D.'!;x,}\
        %\"v5r!G&t$H\u{0}N!9FZ/!)u((!,sZ_!=px\u{1c})\"?#<\"@#G%;$y#?!;!D\u{19}5!7s5[!)v%2\" t8L\u{15}\u{7f}.#E#E\"H#H!C\
        !>\"E#:!J%P\";%z!C%Dpy! ua\u{14}/#K!L\"@!F\"<!L$v!E\"J%5\">\"F%I!;%F\u{1d}~!EsQC!:u=c!,s&\u{10}! K@A!/u\u{15}D!\
        /r8+!,r/h!Et\u{1a}l7 K!1!L!@!=!I!H!J!M%N\"N\"1!L\"G$F\"u!0!E!I!L!C!G%P\u{1a}p!Es\u{16}\u{1f}!1s%\u{4}\"4H&tCS#%\
        I!s&H3-!=s'B!:uo'1 V!8\"r!E!J!?!E!H!K\"F&7#1#=\"P!>&7%tx(' Q!>!G-:(;\"z!>3x!/sED! zFZ!?s\u{1b}!!Eu\u{a}\u{10}!7\
        tbL#/F*t!C\u{4}K\"=K%u3\u{18}$$E\"~)D6C*-!-x?\u{15}\" v(Hd\u{5}\" K#u*/!Esd0!0t}L\"7s!Dk\\!Ar~Z!7u\u{1e}\u{b}!:\
        rd\u{13}!$v\u{1b}f\":F+G\u{0}C% J)H!E,F\"rLI$ D!y9H+H_\u{1d}!1tI\u{19}!%I>D\"7E\"w\u{1f}\u{19}# D2v%CqC2 ;\"I#:\
        \"<#L!=!M!s$q!;!<#9!=!;!:!;#I#?~)\" K9v\u{b}$; P#p!L!B!:!D!;!?!?!A!F!J\"v!0!/!F!A$L!N#u!s\"G!1\"H!?!B\"8\u{6}Z!\
        .si[! vvG\" O8u1#\" K8t\\Q\" t#LhR!/v\u{18}o5 C!s\"C!B#H#B!@\"B&C!s\"B!A!@!B!E!p!?!t#;!?!J9\u{c}#/B)F#u&*# E%B&\
        u}}! t4 \" G8w8W\"%{3F0X# G&s)E \u{1f}!.t<v!+t)\u{15}\"$y)EEr3 u!B!B\"G!C\"A#=%C#D!t#=!@!?!@!>\"B#>!J%R^\u{c}? \
        G\"J!C!s!N!K!Q!E!I\"I!I!P!R!g!@!E\"H!S!H!L!u!H\"G!M!A!J!F!O\"J!M\"0\u{1d};! t\u{a}r0 Q!?#D!D$y!@!F!=!D&=#>!>\"I\
        !>$t'Mvf!!tx\\\" G!t/\u{1b}!.x\u{18}*!/t\u{15}B* s$G&B\"D!B\"A(D!H\"C+v\u{14}e# J\"y6J\u{1c}9!:v\u{1c}\u{8}\"(L\
        =ta\u{d}\" P*I{\u{0}\"7u\"L'H!Eu/%# I$A&~\u{4}z!*tI)( G\"B(N#<)t\"G!A!He+! t\u{9}a\" K6y-_!*s\u{1}\u{15}!?tAV,#\
        B\"?$D!@!>!>!B\"?'y\"D\"@&<P8!'KXh! s\u{e}<\" H\"x\u{c}3\" {8C\u{a}:\"=M!rXz# G#s\"G\u{14}+\" J#tg>$ u*;#?-LY\u{2}\
        !'tw\u{b}!#M3\u{1a}! x8\u{16}!Dxx^4 O!=\"F#@!E!?!C\"H$9(;!B!@!x\"L!G!H\"<!<\"v\"MH$!1sBR\"$G&x[(.\"E!L!M&K#L\"G\
        !K!O!D!M#D!N%G#N#\u{e}) m\"F!G!Q#H$L#A(s\"NHw!8s\u{7}n! t`g!?uX(!*s\u{18}\u{b}$ O!?1B(s9q\" D2v\u{16}:!;sO:% D!\
        s.H(C)A0\"!8t\u{1}N\"*D$A4b!:vX{!,t3:\")u!J\u{12}k\" w#LH}\"*E.p\u{3}*''B(q)H%I#D!z!HR/\"-r\"Fav#4I#v#K@~\" G:u\
        \\E!*x'\", :!M\"J$>\"M!9\"=%9\"8#9$;\";\u{6}d\"4t#K\u{15}}!9E;b! s*L\" L8se\u{4}!@t$1!BsIX!Et}h!AsiV\"=q!O*q!8s\
        DO#$w%E$DnJ!6wZ\u{1d}!Es8S!%s\u{a}+!'uOn!9sGz'%@\"D#<!A-C!<!?8C!,t\u{3}T!3r_Z!4r9R. o!q!L\"M#@#;#J\"o#=!7$;!?'K\
        !>\u{4}\"\"/G+E\u{15}M!9vu]!Ex\u{15}\u{1b}!Er\u{1d}\u{1c}! F33' t\"C\"H!E*D)?!@&'!4tk,!*xhh!1tH\u{17}!#v`2!3t\u{f}\
        \u{12}!7t\u{10}\u{6}!0t*\u{10}@ V!t!K!o!H!A!N!D!I!K!?!D!D!K!P!W!-!=!D!J!O!+!N\"Q#q$8!B!N!M!M!@!SR}!(@\u{0}i!$y=\
        ~\"/w6H~P!At\u{16}I!(s\u{1e}\u{1f}2 F!;!H\"J$z!;#A!5\"G\"9\"2!6\"H!6\"J!4%;\";g\u{6}\";u*Lr]$\"D'x!E%F\u{a}k\" \
        J;wr\u{1f}\" v8J\u{9}-!Au\u{1e}\u{10}!AtlJ# L'v(J1p\"?J!s]U; \u{3}!5!2!9!8!3!8!7!5!6!4!\u{6}!6!7!8!3!8!;!9!5!6\"\
        A!9\"7!6&;!5b\u{1b}!4tgR\"!u?G%f!ExIx$#v,K1E!r\u{1d}C\"*v&wn\u{7f}\"!J#uH\u{1d}! x;\u{9}%!q)N%w'E/DPl+ H!A#?)<%\
        ?$A!{!H!E%v'F\u{12}\u{14}\" G8w\u{15}h(\"K#H#r#v!N*;\"F\"B \u{7}\"5v#QRL!4v\u{14}\u{13}!&uMi!8tb>\" y9G>\u{12}\"\
         J\"thZ8 X#G!?!P!D!E!I!?!I\"K!E\"E!.\"E#D\"I\"B\"N!C\"L\"?!N\"L\"<Cx!+tmF!(t\u{1a}\u{3}2 H!A#C\"9!H\"K!<!6%1!2%\
        B!A!;!J!O%/\"M!F\u{f}\\!-t\u{d}[\" y9C r!+sU\u{5}& G\"t&t\"I\"B+G\\_\"7u#J+\u{c}! u\u{8}s!As,\"\" L7u\u{c}*##O9\
        q%tQU!*vB~\" FEvl\u{0}&$A%?!A\"}!?8>$\u{1e}!,s\u{4}\u{a}\"4H&toC\" y4HNP!+w]\u{16}% |#?%r\"D!A:\u{f}\"#v$M\u{e}\
        j!9x{=&$E#C#<%B)H\"KaI, O!>\"K!B\"?\"M%A%=!;#I\"O!Khv#4I#w#Iv\u{3}) E\"A-A!\u{0}\"?!?$=!F-N\u{3}:2!=!I!O!C!J!{\"\
        >\"K!D!B!C\"H#w$G!A#;%A&J,\u{c}\"*H,I\u{3}\u{13}!1vZ~!:s\u{c}\u{e}#$I+E(Fou2#K!N!J!O!H!I!?\"C!I#>\";!>!9#@\"O!N\
        !O+E&w% N#A1y&B+C\\:# |'F1F\u{4}u!7uD\u{d}@ N!;!?!z!M!M!p!K!N!L!;!B!F!J!L!T!B!,!C!K!F#@!H!A!@#M!E!B!N!L\"B\"w\u{1c}\
        l!+u|M!Ewl(!,t\u{15};!At\u{3}i!8K\u{6}v!Er,_\" J3wPK!%t\u{1f}\u{17}'#C0|%G$@!r#A%A\u{1d}z!8vX@!3v9x!Ew \u{15}\"\
         I\"weQ!&y=\u{11}\"9L!FC\u{15}# I*I.w.@\"/D0w\u{c}\u{c}$*L\"v#G)M\u{c}J!,p-\u{8}!1s-'!%s!`0!O!>!J!G!K#A!E!C!@!J\
        *<!L!s!H!6\"?F\u{1}!Eq\u{4}h4 S!G\":\"C\"J!H#;!L!4$9!9!4#F!B\"J\"5!9#G!G!5oc$$K-w.J&Ho?!5z\u{9}$#%r\"G1G\u{17}\u{b}\
        !AsD\u{b}\"$u+HP\u{5}! v&y!\"sQ)!2u|\u{12}\" w7H6<! yB ' D\"D(N#<)u\"D\"I?;,!<!:\"@&<\"=#<#P!H$t(>!I%u\u{f}r\" \
        J*vI\u{b}!$vY%! v\u{15}:#*D+s\"F\\\u{1a}!;x@!!4vde! uW\u{16}!EwaQ\"4H1v'T- E!F#\u{3}!A!E\"A$E!9\"=\":%7!D.;9l\"\
        1K)s\u{18}\u{a}!2s*s\" v*H\u{2}M!-u\u{e}N!)E\"e!EtlD6 r!7!:!<!@!A\"C!C!G!C!9!t!;\"B!G\"9!:\"z!D$E&;%rGE= H!M\"A\
        !8!@!@!F!K!J!E!>!6!D!1!N\"t!4!@\"I\"u\"~!B!L!9#C!2!,\"F\"ORi!9Erm! us\u{18}\" I8u\u{2}\u{11}! uf;!'t?'. C!E\"R1\
        @#B!C\"B!?!|!H!I#q!G#DG_\" M*tqi3!?!E!q!H!x!H!B#F!D!@#G'@!A!N\"?$F#@!y#>,B5 J\";!L\"@#A\"?!H$9#>\";#>!J!>!;!:\"\
        D!E\"v\"D!E\"A\u{17}%7!}!F\"N!I!F!G!E!B!K!?\"9!8!Q#;!7!5\"M!=!F$<#9!8%Q%1-!A#>!D!?\"E!{!N\"?!<*F!O!E,O\u{1c}4$ \
        H$v4I\"Gc:!0v\u{3}Z\"$w+JD\u{7}\",H,qQS\"5u#I\u{c}>!*u\u{1e}z% P$E&C.F!Eyi! vFA!Ewa\"! wnF; H!?!:!?!<!?!?!;#5\"\
        @!>!<!<$@!:!q!=!;!\u{2}!:!>#E!s!<!=\"D#<rD! vb\u{e}\" D\"}\u{17}\u{7f}!9t{\"\"7K.vs\u{7}!3v\u{2}v!8s%\u{0}! tCY\
        7 m!=!L!r!C!2!=!A!5!3!M!O!4!7\"6#A$o!q!O!M!J%;\"tl\u{1f}!;t\u{10}\u{10}\" F6z.w# N0M5q%\u{6}!,t.n\"/D0w1\u{17}#\
         s%F3H\u{15}K!2u#y. L!B!F!C\"A!C\"F#E!C#J$v$B#;+:[9\" G8x#\u{14}!@rlI\"/x6DS\u{1f}\"*K\"sW~!3zGd\"-C!E+?!Eve\u{a}\
        !&tS\u{d}#!u#A3E\u{1f}q! w\u{b}\u{13}!/wH\u{9}\" I&v\u{18}\u{1c}<!2\"C!;!M\"H!B!A!G!C!K!<!A!G!1\"L!u!s\"L!G!M!L\
        \"6!5!P\"L\".\"D\"B\\u\" I9ypu\"-C2yWD\" y9G}\u{13}\" x8K)\u{1e}\"2J%uw*!1u\u{19}q!+vM\u{13}5 H#~!;!F!B!B!D\">\"\
        =!<!M!:\";\"9#6!D!=!6#O#=!GYL!*t`V4 t!>!A\"B!u!=!J\"?!<\"F\";!B#@!9#D!>!H!M':%N\u{3}z\" H8y&3! r\u{11}]!/t\u{13}\
        4\" w8Gsd!!w|m$#E'F.F$z^3!(u\u{a}\u{4}\" J$w)D!,w1L!/tgu\" t8F\u{f}v!.t\\\u{9}\" w9HsE!/u \u{a}!>t0e!!w\u{12}\u{15}\
        !BsyN\"@x%D9Y\"4E!x\u{4}\u{14}\" w/L2\u{a}!%uN\u{18}!:sdJ!0J6%!&s#\u{1e}#=M%K!t?n($I!H%H\"G+E!C!E!B\"1$ L#C9y$B\
        lC. O!\u{0}!D\"G\"H$F\"E!F\"B'H!H!J\":&>\u{16}\u{a}!Et\"\u{9}!8K#f!Es#l0!<\"C!C!D\"G!G!B!L!B\"A\"F\"J&K!Q!K!O,\u{d}\
        !0tf+!#v;\u{7}!4t]{!-s\u{14}Y!<D\u{1b}]\" G0x0(-$A!F!B\"F\"E)q$B!M\"A#G!G\"w%>\u{19}p!9E\"H!2ugN!/s\u{c}L!@wV\u{f}\
        !)v}p\" v'J\u{5}z/#t!A!9!u!q!D\"A!;!E!A\"C$@#J!A!>D\u{c}# B$~4E\u{2}L!8u\u{f}U&!C,A!=&;#K.u?v!9v~+!$z\u{3}?\"%G\
        'vO\u{18}!:t\"\u{15}\" K8sn\"\"\"@6w\u{11}6!9s\u{1a}G!/vEx!2uEr9 \u{c}!R!t!7!@!3!F\"9!<!,!6!7#6\">!:!<!>\">!>!:\
        !>!R\"@$?%:x\u{d}! v!\u{17}! s\"\u{7f}!8I\"_!?s>t\" K8uN6!!t>V'%>!J\"G\"K/I!K+MJ\u{11}! t\u{14}t!7ts\u{9}!$t&U!\
         t!E$ C'@!r0F\u{19}v\"+H!t\u{1b}#!*ts\u{a}7!?!D!p!H!w!H!A!M!w!C!C!>#F#C!@!?\";!@!N!N!@#r(>\u{14}?!EuhT#!s-=,B\u{16}\
        Y!-udh& N\"K2r%I!E+E\u{16}\u{10}# I/s+F\u{1b}o' I\"t&u!A!B%=6C5\u{1f}!8uu/9 A!F!D!N$O!K!X!q$/\"F!D!-!A!G!,#9!x!\
        =!E!5\"I!8\"M!I#@~:! wsn#)C!E;twl!/u5/!#w\u{1b}\"!7yFo\" O8xP\u{17}\"2I!t';!2uvd!!t\u{4}\u{f}!EBf}!Ayt!2 M!A!C!\
        A\"E\"G!B$;!<\">\"9\"v!8#;!A(<!w$8%_!7v\u{14}\u{19}!;tZf# K$z+H$\u{1b}7 K!=!<!;!M!\u{1}!~!D!:!9!?!6!L!6!<!5$:#O\
        !=!A!<!;%J~:& s'C#D%B)G-?)p! wQ\u{1a}!/vG\u{17}5 A!;!;\"=!s!A#A!;!B!A\"s!u\"<\"E!8\":!=!A\"<&t#G\u{10}]& B!s!D6\
        B\"y&D1x\"7s!DFg! xdQ\" L8uZW!/x\"%6 V!7!@!K!=!D\"F!L!z!I\"C!<\"N$E!0\"F#:\"8#J!8!6\"u_>!1s{y!7v|\u{1f}!2t8u\" \
        I*tZ.$ H:E&u%E\u{0}\u{5}!:s3s!Ar\u{18}\u{9}!7t[L\"7s!D-)!7sC6!ErUf!5sy\u{5}!+tRW!Eu\\\u{1d}\" x8K\u{b}\u{1d}!/t\
        \u{12}\u{f}!?s\u{e}G7#=!K!F!D!F!F!9!C!B!;!=\";!=!4!9!F!-\"D!>!m!E!w+L\u{16}\u{18}' D\"=%C(=%9$?!\u{7f}\u{2}}(\"\
        G#D\"H#G%G(A!C!zP\u{b}7!.\"O\"q!F!;!I$?!H!M\"J!@!O!C\"0\"9!I\"<!3!3#C!.!.$J\u{a}N$$K&H\"J9v$\u{f}!Ap K\"2z(D02!\
        :u39!Bv#\u{1c}$ A#B%M0\u{7f}?,!4t(q!1t\u{15}05 M!D#B!A\"G!=!<!E!F!D!9$?\":!7\"G!y!A!I#x$;%LW\u{2}!%| \u{1}!8H,?\
        !4sHz!Et\u{7f}n!4spB!7sA\u{b}!;t|0!/sF\u{c}!3xJg#(H5I%v\u{f}n7!8!:!=!@!A!G!D!D!I!@!9!u!:\"B!H\":!;#D#R!G!:%<%tf\
        \u{2}\",v#Is#!Ev{,!Esth\" J8sNY!:u\u{0}g$ L*s#q\"J1\u{6}\" K$v\u{a}b! tX\u{14}\" J8v<p\"!v\"E u\" J#vqO!!r\u{b}\
        \u{11}. t!@!=$?!?!=!=!=!{!>#<$@#>$?l\u{a}!7t\u{5}j\"-u8JFK6 R!6!@\"L!>#?\"K!F!H!5\"H\"D!v!C!F&1!4\"L!C\"=\"N#tc\
        \u{13}!AsEr!Eug\u{15}. q!C!E\"F!v!@!J\"A!A%E'=!C!A-?g\u{1d}!8t3!/ O#J#D!A!t!;!?!>$9\"?#;\"8!>!p\"<RN!1t{<! xz;\"\
         G8r\u{3}z!8u7^$ G$u)t-D!\"!7r\u{1e}\u{14}!+J\u{4}\u{a}\"-u8K\u{b}\u{4}= Q#p!L!B!?!G\"C\"=!F!@\"[!P!8!<!9\"@!R!\
        L!m!p!O!m#K!K\"E!J!D!<!S\u{8}2!(s^M!-xg\u{11}!;tp:( K(F!G\"F\"C)H\"L\"BW4$ N%J*G1u\u{18}P!8r/\u{13}!Bu\u{1c})! \
        Hg\u{15}!3t\u{2}s!:tOv!8u&o\" K:t%\u{6}!;ru<\" K:tXy\" D2v\u{14}y$ P*K\"v,N\u{0}2!4u\u{c}\"!?t\u{4}\u{e}\"3I%v\u{9}\
        1!0tA\u{19}\"3v%FGN0!;\"6!?\"A\"7!E\":!@#?%5\"o!=!r!O!;+67\u{c}!%sy6\" q4L\u{14}<\" {9G\u{8}%!8u?!!EAR\u{6}!$x*\
        $!*s~*!'t\u{4}Y!2ud\u{18}! yX\u{2}!EuAg!7tg2; 5!6!3!;!R!m!@!G#p!m!s!Q\"o\"L!B!4!3\"D!7!8!7!6%8!R!4\"G\"N](!@s\u{6}\
        \u{10}\"!A:ymF!%x@\u{1}' K#C0|)@!r#A%A\u{19}w!8tA\u{8}!7tfr!@tq(&$H$E\"F\"{!C\"D+\u{1c}\" y9GWO!3vp'#*v%F!v(7#7\
        u&K!u.S' r%I\"L(I'D!B\"MR`!?vr)\">w$Hp\u{14}!$xU\u{7}\" w9H{-! w\u{7f}=!:s\u{10}\u{18}\"\"J(r=8!?vW\u{b}!7ui\u{14}\
        !(s.3!Dxg&!/t|\u{1f}$ F:D%G&wi*!$E85!:wL\u{1b}!ED\u{a},!(rq}'%P!N\"L\"K!P\"L3D\u{1b}7!!r\\7!&u1+!$t$\u{c}! v_S-\
         r$?#C#?#=!x!<\"<!A!=$?\"C!?3\u{8}!1uKm& |!G!D(I.@\"B[\u{3}!2tz\u{4}&+F!?!t*D!F\"@B|+ D$D(D!\u{3}\"A(A#M#t!L!B!\
        A3,! u\u{d}\u{1c}. t!@!>\"I!B!?#F!C!A!<'=$L\"F!>w\u{1d}\"*G!FJ5'$J!I$D+>#@(C&<Q\u{7}\" J8y\u{6}O! t#~\" x:G\u{f}\
        o'#J!E#E$C!C%N%HTh# G0v)H60&%B$z!A%?*K,@{,!:Ga !&s\u{16}\u{19}!@u\u{e}\u{7f}!9t\u{d}\u{13}\" L9s(.!Ew\u{16}R!$x\
        \u{14}H\"4u$L\u{16}\u{7f}8 :!:!\u{c}!J!;!<!=!;\"p!D!6!E!<!<!G\"<\"6!9\";!:!G!<!8+6\u{6}\u{7f}!&us'$#J'D,I\"C\u{15}\
        {# G7C#t8*' Q$E$C\"@#v+J-;\u{15}\u{1b}!,w\u{5}-\".w7B5d\"3F%wP/!;t>(!8w@Q!1tc{!$s\u{c}D!:s\u{18}L%(E#q\"s\"A'CA\
        l!4v{9\"Ax$FTC!;tT\u{4}!#u^q!EtV\u{1b}!/vd1!5s3=!AsLZ\" v#H\u{d}\u{2}!/t\u{d}\u{c}$\"D!q5E$Fbq!7H3C\"&u)DA[!!yo\
        {, J!A!?\"@!>%?)B!r$?!J&?&C\u{12};!9EZ/$ P!J\"w%AR\u{6}!'sVE!7s*y!EsG.(!B&D(A#q\"@$D\"C(t:\u{1d}#/B.H$y\u{15}\"\
        / t!>!C\"C!?\"r\"@!C!<!>!B*D!G!A!?}N!1tWw!Ar.e!*H\u{18}\u{14}!$sZ\"%=G!H!{!D\"F^K\"7K.v_&! u B: H$G\"N!N!O!8!;\"\
        ?\"9!7\"B!T!C!4\"1!F!Q!n!t!q\"q!M!B!J\"F#6<>.!<\"K!D!C\"F!@\"E!B$I%:\"B!B#;&u]!!1tl9\">u!Iwy\"!s.Kcv\" y8Hm\u{17}\
        !/s\u{16}\\!@xr4\" KEwso\" K-v8\u{2}!@s/C!/s\u{f}g\" w7H ~!*t$_\" F6zP]\"(s#Kf\u{1c}& N!B\"F,E(B!@'I!/D\u{a}o!E\
        vo|!:vZ_!9v\u{9}[! wc>#%I&G-J\u{c}(!1s!w\" J8v\u{7}\u{c}\"$H+u'B\" v!x\u{1a}A!/y\u{1b}!2#K!N!J!O!H!I!?\"C!I#>\"\
        ;!>!9#@\"O!N!O+Ex\u{13}!2tl\\\" I\"t:D!-F\u{2}n#\"F(D.H:%1 S#@$E!?#G!u\"8!D!:!;!9!8#6\"I!C%M'G~{!.w2\u{d}& D!C!\
        H.q\"v%Dw\u{0}!$vw\u{16}!@wp\u{2}!8JW3!Eu;m!4t:0! Dyf!:s\u{1b}{!Atk\u{10}!7u\u{18}\u{1d}!-t}N> s!?!:!x!G!>!A!E\"\
        G!J!L!D!>!3!I!>!:!@!8!F\"s!H\"@!:!D!9#I!6!>$F\u{7f}\u{5}!1wX\u{d}#=C!D$}x\u{2}!?rm\u{0}!8s(n\" M/snJ!?uqe$%D!r!\
        v%E8&! IXJ\"2t!Kq\u{1f}$ D4r#D.@\u{d}c\"$v&Et\u{10}6 N!N!>\"z!B!A!D!B!@#<#F\"7!K$J!F\"H#I!u\"E!5!7$;J\u{7f}!0wp\
        \u{11}\"$w%E\u{e}e!8y#L= s!L!C!7$P!K!J!O!E!J\"C\"K!I\"S\"G!&!P!O!M!F!G!A#?!K!E!P!O!E!<G\u{b}!4s)s\"$JAw%4!7s|Y!\
        .wXe!@ubD!%tQZ\" p(G\u{12}\u{1d}0!>!K!@\"F\"E!A!C!F!D!O!J\"H$<$G(?\"?=W# v,D9C\u{18}\u{b}!/ud}!!wS\u{0}$ u*H,E/\
        D\u{9}\u{1e}# E#v%GQ\u{1c}1!?!K\"H!F!H!N!r!C!A!t\"C\"P(B\"J!>'q$9Nz$ O*B-F#x:6!$x)D!&xQc!%v:Z!$r>z! t\u{d}\u{2}\
        !$D[[!/vQu!=u\u{18}v!:u \u{1d}' r#B'H!F+L+@$r/\u{18}!7E3O! t2$&+E$G%{$E\"B#u[\u{11}\" t#L|\u{11}!8t\u{7f}}= O\"\
        H!F\"D!D!@!P!N!Q$v!V!7\"3!O!0\"H!>!J!8!p!=\"E!D!s!p!6!@!H\"R,%!+wo8\" G8x5F!:uOM!)vxc!2s=\u{16}\" J8v!r& M\"F&D\
        \"I!{-I\u{19}o!5s|\u{7}.%J\"G!K!>\"E!J\":!@\"<!?!;#B\"P-Fu6# x*A.Jq\u{14}!?vt\u{d}!+sKe!:t8m\"/z6D\u{7f}0\" H7w\
        \u{14}.!\"w\u{11}\u{8}\"7u#JS#\"\"H6sOq!/v\u{18}(\"7E\"w\u{4}X!EtA*\"%t\"Es4!2tMb1#@!L\"H!>!=!;#=#;\"=#7&C#H!K!\
        u!<!;$F%\"!@tld!Et\u{12}k\"4K!t\u{15}d!$J^w!1tAT#%L\"v1Lk^!*slt!(scL!=o7\u{d}!5sKw!BsqV!'u%j!8uMx!4sV\u{1c}!-t\u{13}\
        \u{18}!7td0\"=p\"O\u{5}\u{19}!'u\u{17}L!.x\u{e}\u{6}1!@\"u!=!8!@!H!9!:!=\":!:\"8\"9%p!K\":,r8\u{4}!.w1u!8t?\u{11}\
        !8I}j!3u0=!EF\u{7}v!1txz''C(r)E%I#E!z!Hr/\" K\"t? !&rY@!7wS\u{1c}\" x%HD\u{17}%\"D3v\"O#J%>]\u{3}!*q\u{10}j#\"E\
        (C.G\u{1a}\u{12}!:s5\u{3}!7E\u{14}\\! JD%# J*I.v9E* O$E!G%G\"E+C!?!C!@$H\u{14}\u{1d}!8vmY#+s-L-A|1\"\"K>sJv!'ty\
        S#!H\"H7w%Z3 P!<\"=\"H!@\"?#C!;$=#;!7#B\"K#@!I#@!v!H#8\u{15}E!$tb\u{e}!?sKg$7I#w#G%tF:4\"B#A\"r!A\"@\"D!=$F!?!>\
        $B!?!G!@\"A!I#@!x!H#;F\u{b})\"G!I\"E$H\"F(?*K#C!t^\u{4}\" KAu\u{a}\u{16}\" u(Il1!+wi\u{5}0 t!B!D\"E!v!?!H\"A!?$\
        >!D'>!B!G\"?+>\u{11}\u{17}-!>\"F!E!J&?!@(:#A!K!E!=#I#s)y:!u\"G!L!@!9!=!J\"K\"N#L!>!H\"0!0$O!M!s!2!5!J\"J!N\"t!B\
        !D!F{\u{16}.\"=\"D!G!G!B!y!?!F\"D!?\"='=$@%G~n\" GEw\u{5}6# G4r,vB\u{10}!1s\u{0}-!\"tk!!7u\u{14}\u{18}( E!p)B#A\
        \"B$t$E!DA6!AtQW!9uh\u{d}!8t\u{1e}x) m#G!N!B!I\"J#C+A$H\u{1}1\"?u!J\u{9},\"8I#w=]\"2s%HYt!(s4p3!H!N!J!x!E!?!I!=\
        \">!A!@#P'u\"G!C!<%K!=%JwZ!+tmX\"&u)D24!-s\u{12}\u{d}%!?\"K\"H2A!JZ6!/w|\u{9}( F%z\"F!@\"J!<!r#BP\u{12}! tlB.\"\
        C!?!E#?!E!>!:#C\">#?$<!;!\u{2}-;]2!4uJ/!%r\u{3}0!1s4\u{6}& A$A&s%@(F\"FA9!1s\"Y!2ss#!2rSV!'ubD, E\"B1B%E!D!C!s\"\
        J!K#C!p#Czi!=r<#!EtLS) O\"=\"@!I#G#@!?1u(L\u{1e}\u{19}!4wV<0#J!K\"?!F\"<!K$v!E\"I%5\"N\"Q#F\"H!8%EV-'%6\"8#:%@'\
        :!=\"s\u{12}\u{4}!8I;2\"4s$J\u{6}7\"*E!t9d!Ewp\u{12}($D'E$D%z#?!C\"u#uHG!:w%C!Ewvl!$tn\u{1c}\" I7w?r!;sPD! u9A!\
        Esx!!:tC$/ D!B#@!@$@!B!A\"<%r!A!p$A!N!B&=\u{14}b!/u\u{15}M' u/I#w&F!J!F+C\u{11}\u{b}6 C!<!;!B!E!K!K!F#=#8!9\"v!\
        x\"O#=!@!J%H!L!S!K%Kp\u{1e}# I\"t(v\u{9}g!;s`Q, B!:!;\"w!?!9!y$8)9\":\"H!<!?!4v0+\"1{\"B<{!:se#\" {8GhB*%C!C!F!\
        H'D(G!I!E!<+K\u{f}\u{2}!$u\u{3}\u{6}\"!G*s9f\" K*uA\u{a}% F({&J!L)M[0\" J*tm\u{14}# G%t3E\u{1a}m\"/w)K9~!:s&c!7\
        s\u{15}!$ P%K%D;>8m!<r-}!,s9\u{1a}! ukA!,sS)\"3w%G|e\"#x5C^\u{1e}!1s?^!Es.I!ErG2\" E8|h)$ G$}+E6E:&!1r\u{0}\u{7f}\
        \" x-C$&!3tL*\" M\"t\u{1f}9$ u'I(B)FTE!;}\u{16}r!:u\u{1f}c!9H\u{17}l!Cv~H!*t2.!#uc\u{17}!?r'\\!4u\u{10}?! xb!)\"\
        G!q\"v\">!@\"D!>->\"KB\u{7f}!7uoL!?y\u{d};!:r\u{1}\u{1e}# I9F!wiy!:v\u{1b}e! Hpg!3uY\u{8}!/w*@!!r\u{1d}a+ B!r!D\
        -C\"A%B!B!B\"y&E!B\u{4}\\!$s>\u{b}7!K!G!P!G\"I!H!M!D!N!O!L!K\"D\"5!I!G!3#@\"J\"r$9!L%/Us\"?J!s9R!Eud\u{4}! vIa!\
        %r\u{10}4!2rp%$ H)G&M(s\u{5}S!$tsq-#F!H!K!M!I!x!F!L#D\"E'C\"K'L\"h\" I6z|\u{7}!Av]\u{c}! r$\u{12}\" J8tkE! ua\u{f}\
        & u$I+D#v&E!H\u{1c}\\\" p7BBR!As\u{16}\u{12}!#ty(\"4H&tG\u{15}! t\u{f}9\" w$G}O!8L?\u{d}# t*H!H4o\" G8x<\u{3}!-\
        t=8!$u\u{9}J\" F$zr\u{7}!-u@\u{19}#;z\"M%K6\u{17}\"5u#F\u{19}]!:v\u{b}|!-wO\u{15}!/t\u{15}\u{f}!-v\u{7}\u{4}#=F\
        !H$z\u{1c}b! v\u{12}\u{19}\"#J+s\u{17}\u{c}\" t4Ky\u{e}!Ev\\.)#E\"D\"v#=!C,B!?\"?+=5W6!L!H!Q!H\"I!H!N!E!O!O!L!L\
        \"D\"7!J!G!5#C\"K&9!L%0c\u{f}\" v9Jie$ Q#H%r1B\u{a}R\" G8rwg!/v2~/ m!8\"H!>#I!A!B!B!<!>#=(>!B!?!|j8&'J!s\"E!F$G\
        (Db\u{13}&%B$z!A%?*K,@\u{14}J!As6\u{1e}\"3s%M\u{e}Q# q-t*I*'!/w\u{1f}!\" w8JB3!EBT_!@xo\u{1e}#!H\"I7xW\u{e}\" u\
        'J))! KC\u{1}!9vM\\!\"Kx5\" }8@*#!/rU\u{a}\" G#vII! G\u{0}X$#C0|-A%Aii!?vX2\" {8E=W% P$E&C.F!E,4!8tVE!7tz\u{c}!\
         MVY\"7u#BZz9\"j!G!<\";!R!L!@\"8!8!>!;!9!8!M!:!5#s!<!n\"6!?$:!:!4$N g!:tSb! MD\u{e}!#t.3\"*H\"r\u{7f}3! u\u{2}5\
        !0vJ/!7t_h\" K\"v[~!/v\u{19}\u{15}# L(F#|W0! u\u{b}G!7v13\"*I%G]b!2u%n!;t];!Eq\u{9}\u{11}$ A:w\"F$B$R!0wpI\" O8\
        xdj!AuF.!7t\u{10}#!$E+\u{11}! t839!F!C\";!v!G!=\";!=!@!=!r!H!G\"3!H!3!r\"?\"G!C#9#2!G!4$Cd|!2u\u{1c}$!9JI\u{a}\"\
         K(sBM!-t.u!7tg6!3t\u{14}p\">N!szy!;u1\u{9}!Bq[\u{9})$D#F!A\"F\"y#>'F\"E-<zz!'sS&\"=M!r2\\#-t\"B0uyF!Ar\u{1e}s!\
        ArO\u{7f}\"$G&xAz!/t\u{1f}\u{16}!'u1y# J7K\"tmU\" KEw\u{15}6!-x((!$wl|\" r'N\u{4}a% t$I+C#v'G?J!,td\u{13}!Ex}9@\
         n!:!M!B!H!I!:!H!9!=!@!9!v!?!9#8!=!L!H\"G!O\"D!N!8!;\"u!L!<!4!G!F\"V\u{14}\u{1c}!Et<O!+rg,!BvZ\u{1e}!/uX7! w\u{7}\
        <!'uJ}\" G%r;b!:rM\u{5}!1t\u{a}8+ L\"I#C!E\"{\"B!G!H+F!J-@H\u{d}\" G6yhr#$E&B.KP3!Esta! v#)!/ug2\".y)Jc\u{9}!'w\
        \u{b}-!@uFA% F!r\"G8G*tz:\" J8y#\u{9}!9sb\u{1f}!8v>z!\"t\u{3}\u{13}%)D!@#z\"C6D_i\"(K=t\u{18}Q! w;b\" v8G\u{f}R\
        # w\"C4E9J\" E8yxD! N#\u{a}!=oP=%!q)N%w'E/DG&! L;V\" D9{\u{18}y!9s$=\" w6I\u{13}J+ I$r#D#>\"v!>\"A\"C&;!A\"M\u{16}\
        q!3r>^!+v\u{4}m#(F#F$F5}/ r\"<!L!@\"G\"F\"B!K!K!C*E!E!K!J&>cx!6t\u{1a}\u{f}1 y\"H\"J!N!J#G!G#F!D%@$I!E!E!J%K!F%\
        Bo^!:y?\u{1b}!0t*\u{1f}#%r\"I1Ie9!!r{s!&tdh!8G\u{1a}f#$y'G+FhZ!?r\u{2}H$ H!E!D8yTI!7u\u{19}/!3tv\u{18}!\"u\u{e}\
        H!$r\u{f}[\" H8v+7!?t\u{11}k\" L8s\u{c}\u{3}\",{#A\u{c}\u{18}) H!>#@$D\"<*u\"v\"?-=4f$ L\"F(@.z`n5#I!P!C!7!J!}!\
        8\"<#L!K#;!:#D!B!M!I!9\"@#;#H#6\u{10}4!:uKF# H*H.w%\u{16}!!u<\u{1}! qOS!;t\u{4}u! v%[#'K#I.K\u{3}U!7t4~%5B(q$F!\
        J#v${= |!5\"K!6!?!:!<!y!M!9!;!I!<!J!E!6!B!6!Q!2\"H!5\"L!J!5!v#5!8%F)_% J\"}(A)v%G\u{1d}%!$u6\u{12}= D!1!\u{8}\"\
        6!6\";!v!u!H!9!D!;!5!F!2!J!S!D!2\"E!E!H!L!1!5!:#6!N%<>\"!As\u{0}\u{7}\" H2xYZ\" L#v*;!#tF&!4u~\u{1b}% z!s!>\"B4\
        H[l\" F7{Gy# L4u1Hq\u{16}!1ss\u{a}! s\"X!'t=k!1sR'!EzX\u{1f}! vEc!)t\\x\" t!L/p\" v*JBB!1td !-t\u{10}{!/yPg!6r\u{1c}\
        4!Ew_}!!t\u{15}C!!u\u{10}T&)I)D%x\"H!J+HkP!Eu_\u{1e}! v\u{1}J!9szO6 M!J!L!@\"D!=!?!A\"@!7\"<\"v\"J!;!K#J!J!H!=&\
        s!J%=47!$u\u{2}G\" K8uc\u{17}!;s;C!8tcc+!E!F!E\"D\"E(=%s\"D!s!K!KE\u{9}!4s)-!,s!S! K>\u{15}# I*I.wV\u{16}\"'I3u\
        \u{1e})1!9!C!A!E!H!>!D!?$:#E#t$7!G!L!w!L&D|<! r\u{10}m!:I@Y6 O!D!?!B!B!C\"G!\u{0}\"C!C\"C!F!A%C\"C!B!M!L!B%F!B%\
        A\u{6}\u{b}0!s\"H!J!D\"w!B\"=!C!?\"A#>%?!=!@\"@+?HS= U\"D!\u{4}!7!A!;!=!G\"<!H\"D!?!J!2!1!G!@\"2!L!G!I!F#Z!L!H!\
        3!@!I$R\u{1f}z!7xqP. q!C!E\"F!v!@!J\"A!A%E'=!C!A-?{1!5rv#!7va{\"2s%HM\u{d}: T!A!D!?!L!<\"D\"z!K!E!J#L#5!6!1#<\"\
        A!6\":!D!F\"9!1!C!E!v=\u{12}\"%r!M\u{1d}\u{5}!/u\u{e}\u{7}!4s\u{17}G\",p#E\u{a}p;!G!D!F!M!F!I!L!P!O!S!M!M!F!<!Q\
        !F\"E!@#O!P\"I!A!N!H#Q!@!I\u{2}G*)H!E!I$@'G!@!H!D!u)w\u{d}@# s'F3F\u{d}\u{17}\"!u?G$)!Cvr\u{f}/#C\"N\"K!G!@!I!L\
        !D!C\"B$:#J!E!@-K\u{10}C# u*H,G5 \"3I%t3\u{10}!.t>4( H#F#H\"D\"H!H$I+>\u{15}K!-uG\u{14}' J(B\"E!v\"s\"@'A&^!Ez\u{7}\
        -!Etw9!\"Du3%\"G#G!C#B<w\u{7}\u{15}\" I9y+\u{1a}!'t\u{10}\u{1f}# G*s%LV\u{1f}!?sYW!)s\u{11}\u{19}3 u!H!J\"F!O!H\
        \"@!D\">!N!@\"?\"F!?!=#K#F!C+O@3!8t\u{c}\u{f}!Evj\u{9}\"4H1v\u{16}$\"$E2v'&! t' &\"<\"E&F.M\"s)vP$!/v@T!4u~S-\"\
        C!Q!G!E!J!K#J!B!H*O!J\"J!?9P\"0u)L`\u{16}\")w&GQ`!,s\u{1}\u{1d}!4uq|!'tZ{!EsgT\" L8w\u{11}\u{d}\"*F6uW/!EyXx!Er\
        Yi\"$L4G\u{1d}J! v\u{5}7!:L\u{a}\u{7f}#7s$r*F\u{5}8-$A!F!B\"F\"E)q$B!M\"A#G!G\"w%>\u{17}q& H!@#v&E0O%q)\u{1d}!)\
        tYZ! wa:1 S#@$E!?#G!u\"8!D!:!;!9!8#6\"I!C%M'G\u{a}\u{f}!:uX\u{e}!4uRH$#E'H.G$z!H!8xzn3!D!N#P!5!M#E\"J!6\"K\"2\"\
        N%A!L!?!4!r#3!9\"LKE-$A!F!B\"F\"E)q$B!M\"A#G!G\"w%>FO!0xY0# M$H+w |!/yuE!$tq:\".x1G\u{11}R\"*D%t\u{12}Y\"*D%t\u{a}\
        )!9K-)!8s\u{12}k!Co\u{1d} !*r;g# F7v!D'l\" G\"z\u{1e}:\"#u$L{G!(u*(\"&v?I*a!1t\u{10}P!*t\u{9}1\" L$u,9\"*v#G+!!\
        /q\u{7} !%s\u{8}D? p!|!O!N!V!;!G!K!=\"B!<!7!I!?!D!0!B!1\"N\"?\"<!D!R!/!M\"H!J\"F!O!N\"O\u{10}n\" H\"znm\" J8wpW\
        !4v6I\" K\"v\u{e}w!Es\"9\"4v#F\u{13}>0 w\"F!r\"=!@!A!<\">!F$>(H!E!>\"F!A$A_(\" K6wqM\"4u$Ld\u{1d}!/v\u{1b}~!\"q\
        Nt$/|'I!F.??\u{19}\" L8v)w#$D&B.KO\u{d}!=p]x!Bs\u{16}5!Er\u{2}8$#C0|-A%A|*\" x8G\u{19}4\" J#v\u{6}\u{14}!2tN2(#\
        G!I!B\"E!G'x'@/@\u{b}M!3r 6+ L%A!B!v#A\"@!?\"A$B#w!=+\u{7}!7u_z! tRG!/u\u{7f}i!3v\u{16}\u{a}!Bu%\u{9}!Etz\u{1d}\
        !*r}+9!P!P!D!R!H!G\"I!:!F!M!L!G!v!O!B!D\"J#O\"?\"@!5!F#B!F!13`!:u}@!Er5*2 ;\"I#:\"<#L!=!M!s$q!;!<#9!=!;!:!;#I#?\
        (.\" y8B/-! K\u{15}\u{11}$ z\"B!C5JK\u{e}!8I`-!;}#(? K!I!@!O!t!D\"B!K!D!R!H!=!R!t\"4\"@!E\"4!@!n!Q!D\"4!L!O!K\"\
        L!E!K!?\"H\u{1d}d\">u!Im'!)s\u{16}\u{6}!7x\u{f}\u{1a}\"(L=sG/\" v8J>{!@to/!'sT\u{1}\" G8x\\6\" K*u#G!@xP*!/sr\u{7f}\
        -!A#@!z!?!A!@\"H\"D#?)E!I'@%=G\u{7}# s%L3H\u{9}T!1tLI!:s*}\" M8wLo!4t\u{14}>- K!@\"<#u'8'6\"A!>!@!<!C%<!=I`\".E\
        .u\u{11}\u{1f}!9J\u{e}\u{e}' J/s%I#F!P!E'N-\u{16}!/x\u{f}L! t1J# C%H+x'6- C!:!:!@!w\"9!y!7#9)9\"9\"I!< |!7t7!! \
        w\u{e}<% A#F,B(A#El !@w(\u{4}!7v9T\"&C6z\u{7f}.!Et%84 q#F!K!L!J!J!B!=!A!D!D!=\"M$7!0#A!<!I&L!9A\\% P$E&C.F!Ek\u{e}\
        = s!N!G!\u{0}!B!6!4!7!N!:!5!=!4!5!6!0!:\"=!N!5#A!9!L!9!K%6!4!I#qr;!/v\u{e}\u{1}!EDu0!Ev{x#<I!L#w1`! u\u{1d}\u{e}\
        $ L/B'D/AKd( v%@\"C#@%C'?!H#sR7-$K!I!F!K\"F!E!J$E$<$I\"I!u+>\u{12}\u{1}!(Il:##E,x-{k9\" K'xr:##p$s1C\u{13}H\" J\
        /tYi! N\u{17}\u{1a}!,s\u{10}%. D!E\"D!E$?\"B!v!@#s'<!B\"B!D+t>]\" t8Jz\u{1c}% D)@!B(r\"p\u{19}y! tp:!+xeM)$@!>!\
        B$G!@)r\"B!A#=\u{e}e\" M8t@.!$sEh!;u\u{1c}\u{1b}$ p#R%>0B(o\"<v$I%4!)u7>+ R\"C\"I!G#E!G\"G!E#O*F,9 \u{1b}!'w'$!\
        8u5&!Ap\u{1e} \"%F'wB\u{e}!Et\u{17}h\"=u!L\u{1a}@\" I&vr^!4v\u{11}R\"4u)vJ\u{11}9 K\"M!H\"H!N\"C!F!A!C!A$1#Q!,!\
        H!9!r!A!C%J!4!5!K!u!?\"ET\u{0}'%{\"B#>!>$G'C\">'\u{16}& C7B#B\"|!H%G!{\" t*FU\u{12}*\"r#B\"D!C!C\"q$A'?!G!N^z#4\
        H#t#I!V!Ev\u{5}1\" J7x\u{1f}8#&B!J#tz@!Et_Q!+tWn!0w*S, x!C#:!=!@!@!B$D#@(E\"=!=o7! wNP!@zK$!*tpD(\"A&H\"?!y!>#A\
        )L-;bH!8taf!,ts\u{b}!'rg@!1tdG!:sJu$ F!{9F%F\u{c}u!.xa3!/sRP!*tC\u{1d}\" x8Hz0; x!3\"9!=!:!7!<!:!6!y!P\"4!8!R!5\
        !:\"J!2\"N!7!Q!K!7%8!7!3$B@K! t=~!!u'.! t<3\"3s%G#i!CtY\u{1b}!8sP5!/vu2!.s\u{1}=!&t$4\" M*tsn!:u~U\"!F!H\u{13}*\
        \"*?.q\\z!8t\u{6}t!;t%\u{1}!5uu\u{16}'%|!C!E!C'D)G-C}=\" H#y\u{16}6!Es7z/ F!C\"J\"Q!G#I!Q\"L!I\"I!O!E#?$Q\"NuK!\
         s1\u{9}\" G)x0&!!tkb!1v-H\" J\"t{\"# H\"s(vXT\"/E6E\u{d}\u{6}!1w;0( H\"C!C$w(I(H!K-?K\u{1c}A W!P!s!I!@!E!A!L!H\
        !p!G!P!H!J\"4\"G!F!J!G\"Q!v!J!@!@!J!J!R!M!A!L!E#B!X\"L!+xT\u{1}-!?$F\"E!@!B\"C\"I\"F$;$E\"J&>\"?}\u{1d}!+Fj\u{5}\
        !6IwR!!t\u{19}V!8rk\u{14}\" D9z5\u{1f}!$wSB! M\u{0}k\" G.wd[\" E8yUU!Es,'!Ev-1!0J]Y!.vQ\u{9}+!C!y!I%?!B!@%=(?!;\
        \"B+@yG!@pW0\"8F!A\u{1f}7\" v(Hrr\" E\"|~\u{17}\" x!I(\u{2}9!;!D!I!<!@\"D!>!<!5!;#8!J\"w\"s#9!?!D!<!J\"@\"I!u!;\
        \"I#JQL\" K8u\u{5}#!$t:C!,sf\u{1}!9sDG!@uZM# C$x4t/\u{a}\",K+u10!-sr4!/u\u{c}|( |%E\"D#C!D,J!F!H\u{19}G!6y\u{b}\
        6!\"Mvz!%t\u{1a}\u{1a}! O\u{19}:!$tzm\" L8s~k!%uQD!0w\u{3}]- A!?#B$?\"A%@\"p!R!K$w!@'?!L\u{1b}\u{a}!5s\u{8}6!@x\
        92!-F7 !$t\u{5}S!Eq(0\"1t.J-B!/w(\u{d}!7Ic;. S!A\"A\"J$o!D#=';\"D\"I!F!J&=%E;7!At\u{13}\u{1}\" s%Nn\u{17}\" L8t\
        9u\":G'tT|!Cv\u{f}@\" H\"ye\u{18}# L3B.yM,!Es. & Q\"G\"J(N#t)I:[: x!<!K!;!<!5!6!=!N!6!?!3!\u{1}!6\"0!:!8!<!9!N\"\
        J!E!A\"6%9!=g_!8w|{!,t6\u{b}! w\u{1c}4\"7E\"wq\u{7}!6unu!+vm=\" E8y(H\" F5zC0!*y\u{9}#& z\"F!C3@\"J\"B#2!-s\u{15}\
        F!-u\u{a}W!2unM!@L>$! v8\u{7}\")t!G\u{b}\u{1d}!9Fu\u{a}!*s!\u{14}0#H!I!N!E!Q!O!M!s!L!I!B\"K%M\"M!J!M \u{d}!\"sA\
        =% K'G(F+D+Bd?!4vb\u{2}!@v|h!;uH\u{1}! t:F!/uV%!/y,?!1tC\u{18}!:t\u{19}#!#wq[!-ux'!<sy6\" J$x\u{d}^!Es+w!7D/.(\"\
        @(u%F(x!F!B\"E*C8\u{1e}\" K7v8X-&D!K\"E!@!G!H#M%?\"<!C\"C&M&:\u{5}A!4r\u{d}\u{10}!*y6w!/s\u{2}M6 Q\"I!>!I#L!>!J\
        !:\"J\"I!u#7$H\"H!A!o$N!r!6\"@!I\"J5y! wjK%$L(G#s)I-PBy\" J8s\u{d}\u{8}!4un_!/wG&\" G8w `!0v|S)!\u{7f}!G\"D!H%K\
        !F$H+@+?k3!&t;,!:u(C!$u#?!4tS\u{1c}3!;!=!@!L!G!E!G!B#>!8!;\":#M%:!L!N'N!s!Gp\u{16}! t7\u{f}! u3#!At\u{16}A!Er\u{6}\
        z!@su@\"7K.v\u{1f}P'!F.D\"F#t$E\"G&p\u{13}5+\"D!B!C\"B!J$@$B(A!O\"I+u5q!Bv \u{2}!:u\u{3}\u{7}\"7r$E;4!8MI\u{1e}\
        !<r~Y!/s+\u{d}!Es c!!sL2$\"J%E/E#DGe\")I&t\u{d}T!Eu}\u{8}7#>!I!E!K!K!E!L!J!A!:!<\"9!=!4!9!E!,\"C!E!m!D!w+L.9!,G\
        ^:5!<\"{!8!3!:\"4!5!8!P!6!6\"3!9!5!?%R!U!>%O\"6#p\u{d}e!5s\"o\" I&v\u{0}P!7ttA3!H!N!J!x!E!?!I!=\">!A!@#P'u\"G!C\
        !<%K!=%JP)&\"D\"G%F.F#<+>:\u{7f}\"8L#wf,+#G#L$P$D!H#M$A\"N$M$G%Lf\u{e}!$t\u{6}a!.w\u{3}d!4t \u{1f}!Ep\u{19}\u{4}\
        !6r2\u{0}$*@,u\"J-A\u{18}\u{1e}!3tJ\u{1c}\"?r!G\u{12}1\"!K3vb2!,tJ5!$u\u{9}\u{4}!3t\u{3}\u{16}!8tr!$1w,E!y$ET5!\
        1sW\u{d}\"4v#H\u{9}\u{5}# F4?#F\u{16}\u{16}!7EK\u{a}\" v\"=\u{0};\"!J#tM2!Eu|[!Bv\u{b}\u{4}!3u\u{1c})\" G:uSs!$\
        uj7\"7v!BWD\" u8JI9! yl\u{19}!0t\u{3}`!,sF\u{1e}\".w7BJ\u{1e}! tt0!(u&J!.s_V\" I8uu\u{15}\"!L#r^B\"4s%J5t!'u6I!\
        Areu!/vLk\" w:EqH! tp~\" J$x}\u{1e}\"$I;uq\u{15}##N3B\"IP\u{1d}!)xyX\" I%pr>\" w8K!\u{1d}'$u/A!K$G\"w#H\"t\u{11}\
        #! s'\u{9}!%t\u{1a}r($z!D#B\"B!A$A't)CGC!4sn+&\"{\"E#B+?!u%Fw\u{18}!:u\u{18}`!1rt0!7tAX(%D\"w#=!D+@\"@\"@+@0 !:\
        r8\u{16}!,t\u{1f}~!<pQ8!As1&\")J/vnk#!M!F!HB\"!\"rH;!Er#r!%rxY!+sH\u{1d}!8GXu!&sH1! v\u{1f}a! rOy& I$A&>,s\">-A\
        $\"\",K+uLs!+vJ`9 N!P\"A!P!N!J!A!?!:!?\"@#=\"?\"t!8\"@$E!q\"H!K!w!=!;\"P\"Ixl#$C)E\"uMJ! u\u{15}j\"#F.z~$! x^K\"\
         F8z#2\" HEw-o& P!r.@)H\"y&C\\x\"&s0C\u{2}\u{9}! u)\u{1c}= r!D!N!P\"@\"H!=!D!K!<!;!L\"H!H!=!w\";!*!K\"Q\"G!A!M!\
        B!F\"=#=!?!C#~! u\u{1b}\u{6}! y&(#2H\"t)tV>' H(C!A!?#y\"A6I\u{b}:# G#J%w\u{1f}\u{2}!4u\u{1f}&\" F/zRQ! v$j\"4u$\
        I*\u{19}$-?!t,H+B;1!5s\u{0}\"\" I/{*+! tKD!8C\u{0}U! u4\u{b}!Et\u{9}U\" I8x }/!=#=!>\"A%<!v\"=\"=#s\":!:!=!L!;%\
        ;%\u{0}(!s3C$H%H!G\"C\"w#tew!At:Q\" F#z:D!=rB:!7Hwr' t\"C\"H!E*D)?!@;O!EGM\u{1d}! tN0! M#&!6u'i! u\"4!8w\u{d}B%\
        =G!H!{!D\"Fh-!,t\u{1c}?2 G!F#H!G!B!F!G\"E\":\"3!K\":\"s%M&K!w!7%?p\u{11}\"!H#w']!Es|r!;sV;!6vR~!8L\u{2}\u{18}\"\
         \u{4}8?WX!-t\u{11}\u{12}\" E#s\u{7}~' u$J!L%G\"F*D/C+p&\"C\"G!H'G#E(E\u{5}\u{9}!%u\\R! w\"\u{18}!@t}T\" G8xg\u{d}\
        !*t%\u{13}!Eu\u{10}T!8x\u{1d}\u{19}\" J8w6\u{1e}+ I!C#B&B'w%G'K!J!x!?\"E\u{5}U!EH\u{3}R!=q\\1!9E~v> S!I!r!H!F!C\
        !C!J!N\"J!Q!N!5!=!O!=!?\"T!J!,\"M!n!F!K!D!G\"E!H%A!A%-!$r@\u{3}!6w\u{15}3\" N8tz^!Ev[\u{a}1 u#B!D!B!<!@\"F!D!B!\
        A!<\"@\"=\"J#=$q+=*+\" H+sV\u{9}$ r!M$?%B\u{a}W\" v'J\u{1e}## {8L!Kb[!9Ds($\"B!x5B$DCi!8t\u{1a}\u{16}! sCj# JAx\
        $C\u{12}\u{19}!Es\u{d}^!/rr\u{1a}# L(F#|+k%%E!G&v+I.H1\u{16}!EH/\u{9}& |%B\"F0B!L\"Cga\"\"I4ss\u{12}!:rH|\"2s%H\
        3\u{4}\" I*thJ! u!,, P!?#A\"?!E!C#H!C&C%D):%H0[$ I+s,J!Ff\u{1a}\"7s!H\u{a}\"\"4t#K0(!@t*J\" {/D1\u{8}+ P!>\"K!C\
        \"H'@%=!:#K\"M!K\u{6}u! v\u{1a}\u{4}!AsTT! tuA! t\u{18}&!/v;I!/u`R!/w\u{6}q!&tf6# I0|(F2\u{1e}!*I\u{9}A!Es],\" \
        E8yd(\"/x6A[\u{f}!*t\u{17}\u{6}!Esq]#/A)w-u\u{3}G!8v\u{e}\u{d}!#rK{;!G!O!=!S\">!E!E!<\"Q!L!7!7\"O!R\";!G!*!w!@!\
        D!D\",!/#+!)!)$}I<, u\">#A\"C#D\"I'M!A$o!I!L+H^B! u\\<# y$G4HL6!0p\u{17}I1!?!<!E\"D\"G#@!H\"H!O#=\"K$?!B!y!L%K&\
        =yT&$D!N\"K1K!L!F\u{c}\u{0}!3uyJ! v%n\",K+u ?!Ewf8!$vtf!:tR?#*F%x+Ibn!-ur\u{1}! w\u{7}5!Ew:*\"\"y'@\u{6}e/ O!<\"\
        I!@\"=\"M%?\"P#;!9#H!J\"I!M%<>\u{19}\" G)x\u{15}G\" D7wZ\u{5}!9y\u{3}O!*I\u{17}X!0u]1! yH6# t7G!Eb:! |.\u{f}\" \
        y9GS+!3u/t\"3I%t^G&$t/@!@&x$P!p$\\!<w/_!1vqe- N!J!A#<$q!I#;\"r'?#B!G&B%:Y\u{14}! t:\u{1a}%\"E-G\"O!D%N&|,!p\"G!\
        G!J$D\"G!D!?\"K)L!J!=\u{1e}z! I[8!7sbI\" p8L,is-     Q   \u{17}   G!  \u{19}!  :#  n#  o$  ]%  \u{8}%  \u{d}%  \
        >&  r&  o'  \u{19}'  &(  G(  \u{0}(  \u{17}(  \u{c})  8*  =*  \u{2},  \u{12},  7-  c-  j-  \u{1}-  \u{9}.  E0  \
        ^0  }0  \u{14}1  /2  a2  \u{4}2  \u{14}2  53  \u{19}3  /4  i4  }4  \u{d}4  \u{14}4  <5  d5  \u{b}5  76  k6  k6 \
         \\7  \u{2}8  )9  m9  \u{0}9  \u{c}:   ;  ~;  \u{16};  \u{16};  I<  3=  Y=  t=  y=   >  b>  {>  k?  {?  \u{4}? \
         2@  L@  L@  j@  \\A  qA  $B  sB  \u{1d}B  HC  vC  7D  <D  \u{d}D  eE  \u{2}E  <F  jF  fG  \u{1f}G  2H  wI  \u{5}\
        I  &J  CJ  lJ  \u{3}J  \u{1a}J  EK  LK  [K  pK  \u{18}K  0L  =M  zM  \u{3}M  UN  rN  \u{11}N  cO  uO  5P  ?P  V\
        P  |P  \u{3}P  ?Q  ^Q  rQ  \u{7}Q  #R  9R  \u{15}R  rS  ET  jT  xT  fU  \u{12}U  nV  \u{7f}V  'W  \u{3}W  'X  I\
        X  \u{19}X  TY  xY  \u{13}Y  5Z  MZ  \u{10}Z  <[  G[  W[  \u{7f}\\  4]  Q]  p]  \u{10}]  =^  =^  \u{7}^  \u{13}\
        ^  \u{18}^  n_  x`  \u{a}`  Ba  \u{2}a  &b  Cb  \u{8}b  \u{1a}c  $d  ]d  \u{14}d  Xe  we  .f  Cf  Cf  uf  Tg  \u{3}\
        g  !h  ,h  7h  Th  ~h  ,i  ij  \u{2}j  qk  'l  Fl  ol  @n  \u{6}n  Co  uo   p   p  Ip  ep  up  /q  /q  Zq  nq  \
        (r  sr  \u{12}r  Lt  ct  cw  \u{b}w  \u{16}w  +x  \u{2}x  \u{2}x  \u{1d}x  \u{1}z  \u{12}z  B{  s|  \u{11}|  #}\
          u}  S~  \u{15}~  b\u{7f}  ~\u{7f}  \u{9}\u{7f}  (\u{0}  V\u{0}  ~\u{0}  2\u{1}  =\u{1}  \u{1}\u{1}  -\u{3}  \\\
        \u{3}  v\u{3}  }\u{3}  $\u{4}  [\u{4}  \u{7}\u{4}  :\u{5}  >\u{6}  H\u{6}  0\u{7}  r\u{7}  5\u{8}  V\u{8}  B\u{9}\
          [\u{9}  o\u{9}  ,\u{a}  M\u{a}  \u{1d}\u{a}  Z\u{b}  t\u{b}  \u{2}\u{b}  e\u{c}  \u{8}\u{c}  ,\u{d}  j\u{d}  \
        F\u{e}  R\u{e}  s\u{e}  ?\u{f}  O\u{f}  [\u{f}  \u{2}\u{f}  \u{9}\u{f}  \u{16}\u{f}  e\u{10}  y\u{10}  \u{7}\u{10}\
          A\u{11}  \u{19}\u{11}  <\u{12}  A\u{12}  n\u{13}  (\u{14}  K\u{14}  h\u{14}  \u{15}\u{14}  \u{1a}\u{14}  A\u{15}\
          z\u{15}  \u{9}\u{15}  #\u{16}  =\u{17}  J\u{17}  u\u{17}  9\u{18}  \u{13}\u{18}  !\u{1a}  P\u{1a}  ^\u{1a}  \u{4}\
        \u{1a}  .\u{1c}  .\u{1c}  i\u{1c}  }\u{1c}  R\u{1d}  %\u{1e}  i\u{1e}  \u{16}\u{1e}  \"\u{1f}  8\u{1f}  \u{1e}\u{1f}\
          : ! .\"! S\"! \u{b}\"! 3#! \u{14}#! \u{1d}#! \u{c}$! =&! M&! \u{5}&! \u{15}&! Q'! ))! u)! \u{f})! T*! _*! \u{a}\
        *! =+! =+! d+! \u{5}+! O,! a,! \u{10},! _-! 8.! \u{12}.! 8/! I/! S/! \u{15}/! \u{7f}0! \u{1c}0! C1! `1! \u{3}1!\
         02! v2! \u{6}2! \u{6}2! 83! K3! z3! .4! L4! z4! \u{5}4! \u{c}4!  5! X5! o5! v5! 26! \u{1}6! \u{c}6! \u{1c}6! *\
        7! U7! U7! x7! :8! Q8! \u{19}8! A9! +:! 6:! \u{12}:! \";! b;! u;! :<! F<! m<! @=! V=! c=! t=! {=! <>! S>! \u{1e}\
        ?! ZB! yB! >C! OC! eC! \u{3}C! PD! nD! \u{4}E! \\F! \u{1c}F! ;G! WG! \u{14}G! ]H! {H! jI! \u{e}I! &J! yJ! \u{0}\
        J! \u{6}M! XN! kN! QO! yO! \u{14}O! 4P! HP! 1Q! \u{2}Q! 4R! fR! AS! ~T! \u{b}T! .V! BV! VV! ;W! IW! SW! 9X! 5Y!\
         SY! SY! mY! \u{18}Y! .Z! gZ! ([! B[! _[! \u{14}[! \u{1d}[! \u{1d}\\! G]!  ^! Z^! d^! \u{12}_! \u{1d}_! 0`! 0`!\
         \u{4}`! \u{17}`! \u{4}a! Ib! [b! lb! \u{8}b! &c! Zc! \u{2}c!  d! Je! \u{6}e! \u{17}e! \u{1c}e! ;f! \u{0}f! 5h!\
         ?h! dh! \u{1c}h! 7i! _i! \u{9}i! Kj! Rj! mj! \u{12}j! Zk! mk! mk! \u{14}k! Bl! Zl! 6m! #n! 7n! Vn! kn! }n! \u{1b}\
        n! 0o! Fo! ho! \u{b}o! Kp! Pp! Eq! \u{18}q! @r! \u{11}r! \u{16}r! -s! Js! /t! dt! iu! yu! =v! _v! \u{e}v! Bw! ~\
        w! \u{15}w! 2x! Wx! qx! 2y! Yy! {y! (z! Lz! +{! f{! \u{1d}{! R|! F}! \\}! ~}! \u{1a}}! \u{2}~! j\u{0}! |\u{0}! \
         \u{1}! -\u{1}! \u{d}\u{1}! \"\u{2}! >\u{2}! R\u{2}! y\u{2}! N\u{3}! o\u{3}! 2\u{4}! L\u{4}! r\u{4}! #\u{5}! -\u{5}\
        ! ?\u{5}! &\u{6}! 4\u{6}! v\u{6}! 3\u{7}! V\u{7}! v\u{7}! i\u{8}! t\u{8}! \u{11}\u{8}! %\u{9}! k\u{9}! r\u{9}! \
        )\u{a}! 0\u{a}! <\u{b}! }\u{b}! )\u{c}! w\u{c}! E\u{d}! W\u{d}!  \u{e}! =\u{e}! [\u{f}! \u{1}\u{f}! \u{1d}\u{f}\
        ! ?\u{11}! W\u{11}! 8\u{12}! X\u{13}! \u{1}\u{13}! u\u{14}! \u{6}\u{14}! d\u{15}! 7\u{17}! a\u{17}! L\u{18}! o\u{18}\
        ! \u{1a}\u{18}! *\u{19}! /\u{19}! :\u{19}! e\u{19}! \u{7f}\u{19}! H\u{1a}! p\u{1a}! \u{1}\u{1a}! q\u{1b}!  \u{1c}\
        ! %\u{1c}! U\u{1c}! u\u{1c}! 6\u{1d}! k\u{1d}! !\u{1e}! ;\u{1e}! I\u{1e}! \u{b}\u{1e}! *\u{1f}! i\u{1f}! \u{1d}\
        \u{1f}! 5 \" \u{2}!\" \u{b}!\" \u{12}!\" W\"\" =#\" Z#\" !$\" @$\" T$\" '%\" l%\" c&\" \u{10}&\" P'\" m'\" L(\"\
         W(\" !)\" C)\" \u{1c})\" I*\" \u{10}*\" L+\" \u{10}+\" [,\" r,\" \u{1b},\" :-\" \u{2}-\" C.\" \u{2}.\" A/\" A/\
        \" N/\" \u{10}/\"  0\" X0\" \u{10}0\" e3\" p3\" u3\" V4\" <5\" J5\" Z6\" Z6\" '7\" <7\" ]7\" \u{3}7\" J8\" \\8\"\
         \u{14}8\" +9\" ;9\" D9\" X9\"  :\" P;\" P<\" a<\" p<\" o=\" t=\" \u{4}=\" \u{4}=\" \u{11}=\" V>\" \u{9}>\" 6?\"\
         X?\" \u{6}?\" \u{1b}?\" [@\" MA\" }A\" \u{19}A\" \u{2}B\" \u{c}B\" \u{c}B\" :C\" \u{8}C\" PD\" OF\" aF\" &G\" \
        :G\" |G\" \u{8}G\" \u{18}G\" FH\" \u{e}H\" 4I\" `I\" eI\" xI\" \u{4}I\" \u{e}I\" \u{17}I\"  J\" EJ\" `J\" <K\" \
        AK\" \u{3}K\" 2L\" \u{a}L\" JM\" OM\" !N\" 7N\" {N\" \u{7}N\" 7O\" BO\" jO\" /P\" 4P\" \u{1}P\" \u{1}P\" \u{1f}\
        P\" \u{1f}P\" pQ\" \u{d}R\" 1S\" qS\" \u{18}S\" JT\" JT\" OT\" sT\" \u{11}V\" PW\" UW\" zW\" LX\" SX\" SX\" \"Y\
        \" 5Y\" eY\" yZ\" ,[\" ][\" n[\" '\\\" O\\\" z\\\" ,]\" []\" ,^\" W^\" &_\" 2_\" F`\" \u{f}`\" Na\" \u{1d}a\" \"\
        b\" @b\" Gb\" \u{a}b\" 7c\" \u{12}c\"  d\" 3d\" Ed\" \u{5}d\" \u{13}e\" \u{0}f\" \u{7}f\" Kg\" yg\" qh\" $i\" Y\
        i\"  j\" ,j\" ,j\" Cj\" 2k\" ik\" \u{1a}k\" Gl\" pl\" /m\" Xm\" #n\" _n\" qo\" ~o\" Lq\" zq\" \u{12}q\" \u{1e}q\
        \" cr\" \\s\" >t\" `t\" 7u\" Ru\" \u{15}u\" Aw\" Lw\" ww\" ww\" ~w\" \u{18}x\" &y\" =y\" 4z\" Hz\" xz\" \u{14}z\
        \" Z{\" g|\" \u{2}|\" G}\" u}\" \u{1e}}\" \u{19}~\" @\u{7f}\" \u{7f}\u{7f}\" ;\u{0}\" B\u{0}\" o\u{0}\" \u{1c}\u{0}\
        \" \u{1c}\u{0}\" E\u{1}\" H\u{4}\" \u{4}\u{4}\" \u{4}\u{4}\" \u{e}\u{4}\" \u{19}\u{4}\" L\u{5}\" \u{16}\u{5}\" \
        X\u{6}\" \u{7f}\u{6}\" *\u{7}\" 6\u{7}\" P\u{7}\" n\u{7}\"  \u{8}\" g\u{8}\" \u{9}\u{8}\" 8\u{9}\" \u{0}\u{b}\"\
         \u{15}\u{b}\" %\u{c}\" ~\u{c}\" \u{14}\u{c}\" \u{14}\u{c}\" `\u{d}\" v\u{d}\" \u{a}\u{d}\" .\u{e}\" d\u{e}\" q\
        \u{e}\" /\u{f}\" 6\u{f}\" M\u{f}\" 6\u{10}\" W\u{10}\" j\u{10}\" \u{7f}\u{10}\" \u{11}\u{10}\" Z\u{11}\" z\u{11}\
        \" \u{18}\u{11}\" <\u{12}\" s\u{14}\" z\u{14}\" \u{17}\u{14}\" @\u{15}\" \u{17}\u{15}\" (\u{16}\" 3\u{16}\" `\u{16}\
        \" z\u{16}\" \u{1f}\u{16}\" \\\u{17}\" \u{14}\u{17}\" B\u{19}\" g\u{19}\" g\u{19}\" ,\u{1a}\" :\u{1a}\" Y\u{1a}\
        \" ;\u{1b}\" X\u{1b}\" l\u{1b}\" \u{3}\u{1b}\" \"\u{1c}\" k\u{1c}\" \u{5}\u{1c}\" 4\u{1d}\" N\u{1d}\" \u{c}\u{1d}\
        \" \u{11}\u{1d}\" 6\u{1e}\" W\u{1e}\" g\u{1e}\" w\u{1e}\" \u{1e}\u{1e}\" e\u{1f}\" l\u{1f}\" , # C # j # \u{16}\
         # y!# \u{0}!# n\"# \u{1f}\"# 7## S## \u{0}## ,$# \\$# >%# O%# \u{7f}%# \u{8}%# \u{8}%# <&# Y&# b&# \u{1}&# \u{1c}\
        &# z'# \u{13}'# p(# \u{7}(# 4*# \u{12}*# {+# \u{15}-# 2.# Y.# n.# u.# \u{8}.# \u{f}.# 0/# O/# \u{4}/# /0# N0# ^\
        0# \u{6}0# #1# e1# \u{1}1# |2# u3# -4# O4# e4# u5# \u{19}5# -6# N6# }6# \u{16}6# F7# m7# \u{1b}7# N8# X8# v8# \u{b}\
        8# E9# \u{16}9# \u{1b}9# r:# ~:# *;# L;# V;# `;# \u{5};# &<# &<# @<# @<# O<# m<# \u{13}<# a=# v=# 0># z># #?# m\
        ?# Z@# \u{e}@# 2A# eA# sA# sA# xA# DC# @D# =E# YE# xE# \u{c}E# )F# yG# \u{19}H# )I# %J# %J# TJ# `J# \u{12}J# LL\
        # \u{5}M# \u{1e}M# XN# \u{5}N# !O# +O# MO# vO# .P# MP# `P# \u{7f}P# 5R# <S# HS# TS# TS# 9U# eU# \u{5}U# \u{a}U#\
         BV# {V# \u{1a}X# vY# \u{f}Y# *Z# <Z# }Z# \u{12}Z# 0[# J[# ][# X\\# h\\# *^# \u{e}^# Z_# \u{11}_# \u{16}_# 7`# \
        F`# \u{0}`# \u{13}`# \u{11}a# $b# \u{18}b# ,d# \u{1b}d# $e# ke# ke# \u{1b}e# Yf# \u{c}f# &g# eg# \u{9}g# \u{a}i\
        #  j# \u{d}j# Bk# \u{7}k# 'l# Hl# wl# Cm# Rm# `m# *n# nn# (o# xo# Bp# Hq# \u{14}q# $r# Er# \u{18}r# 5t# Jt# `t#\
         ot# \u{7}t# =u# _u# \u{1b}u# 5v# Sv# ]v# `w# \u{4}w# \u{17}w# Sx# sx# \u{18}x# py# |y# \"z# [z# \u{12}z# 5{# \u{18}\
        {# 4|# \u{6}|# \u{10}|# H}# !\u{7f}# .\u{7f}# ^\u{7f}# !\u{0}# @\u{0}# k\u{0}# \u{c}\u{0}# \u{11}\u{0}# \u{18}\u{0}\
        # 4\u{1}# S\u{1}# a\u{1}# I\u{2}# l\u{2}# z\u{2}# \u{c}\u{2}# /\u{3}# E\u{3}# u\u{3}# ?\u{4}# K\u{5}# y\u{5}# &\
        \u{6}# -\u{6}# P\u{6}# e\u{6}# \u{9}\u{6}# \u{9}\u{6}#  \u{7}# Q\u{7}# Z\u{7}# <\u{9}# S\u{9}# S\u{9}# ~\u{9}# \
        \u{f}\u{a}# [\u{b}# \u{18}\u{b}# H\u{c}# O\u{c}# ^\u{c}# \u{12}\u{c}# \u{12}\u{c}# l\u{d}# \u{1a}\u{e}# ?\u{f}#\
         V\u{f}# `\u{f}# *\u{10}# \u{19}\u{10}# )\u{11}# W\u{11}# .\u{12}# F\u{12}# t\u{12}# \u{2}\u{13}# $\u{14}# N\u{14}\
        # X\u{14}# j\u{14}# \u{2}\u{14}# @\u{15}# i\u{15}# t\u{15}# \u{8}\u{15}# \u{6}\u{16}# '\u{17}# \u{f}\u{17}# \u{1b}\
        \u{17}# Q\u{18}# a\u{18}# p\u{18}# \u{1c}\u{18}# P\u{19}# j\u{19}# ~\u{19}# :\u{1a}# V\u{1a}# \u{1d}\u{1a}# +\u{1b}\
        # a\u{1b}# t\u{1c}# 7\u{1d}# z\u{1d}# \u{a}\u{1d}# \"\u{1e}# X\u{1e}# \u{2}\u{1e}# B\u{1f}# R\u{1f}# I!$ [!$ 2\"\
        $ \u{7f}#$ *$$ =$$ S$$ \u{0}$$ G%$ /&$ /&$ w&$ \u{e}&$ A'$ l'$ \u{1}'$ \u{19}($ C)$ b)$ !*$ G*$ T*$ a*$ z*$ N+$\
         \u{19}+$ },$ \u{e},$ \u{1d},$ $-$ W-$ z-$ \u{7f}-$ \u{12}-$ $.$ b.$ \u{13}/$ b0$ \u{7f}0$ \u{18}0$ <1$ S1$ !2$\
         =2$ p2$ \u{7}2$ b3$ x3$ \u{6}3$ \u{1c}3$ ?4$ K4$ A5$ b5$ b5$ m5$ )6$ v6$ \u{15}6$ !7$ =7$ Q9$ y9$ \u{9}9$ \u{b}\
        :$ 7;$ %<$ 3<$ q<$ \u{1a}<$ )>$ 5>$ V>$ ,?$ b?$ m?$ U@$ :B$ uB$ :C$ KC$ rC$ wC$ \u{18}C$ 0D$ ED$ FE$ +F$ IG$ YG\
        $ \u{10}G$ 'H$ gH$ \u{2}H$ 'I$ 'I$ \"J$ uK$ \u{11}K$ +L$ VL$ <M$ YM$ uM$ \u{9}M$ )N$ MN$ }N$ !O$ iP$ nP$ <Q$ OQ\
        $ tQ$ \u{0}Q$ oR$ 9S$ 9S$ \u{8}S$ !T$ IT$ pT$ \u{b}T$ OU$ {U$ \u{1d}U$ nV$ \u{1e}V$ :X$ EX$ \u{17}X$ \u{1c}X$ W\
        Y$ fY$ *Z$ sZ$ A[$ q[$ =\\$ W\\$ \u{16}\\$ )^$ T^$ ~^$ ~^$ (_$ K_$ \u{e}_$ \u{18}_$ 1`$ x`$ \u{d}`$ \u{14}c$ Ad\
        $ ^d$ {e$ \u{9}f$ *g$ sg$ Gh$ eh$ \u{b}h$ 3i$ ui$ \u{b}i$ kk$ rk$ \\l$ >m$ Zn$ \u{7}n$ 1o$ 6o$ #p$ 9p$ Kp$ fp$ \
        \u{16}p$ Hq$ qr$ \u{2}r$ )s$ Ss$ \u{9}s$ st$ xt$ 9u$ cu$ qu$ \u{12}u$ Qw$ \u{10}w$ ?y$ Jy$ Sy$ ,{$ +}$ `}$ \u{e}\
        }$ 8~$ t~$ y~$ \u{7}~$ \u{15}~$ \"\u{7f}$ ;\u{7f}$ ~\u{7f}$ \u{1c}\u{7f}$ <\u{0}$ [\u{0}$ `\u{0}$ \u{7f}\u{0}$ \
        4\u{1}$ U\u{1}$ \u{e}\u{1}$ %\u{2}$ %\u{2}$ 1\u{2}$ y\u{2}$ O\u{3}$ y\u{4}$ \u{16}\u{4}$ D\u{6}$ u\u{6}$ 7\u{7}\
        $ L\u{7}$ o\u{7}$ 5\u{9}$ >\u{9}$ >\u{9}$ q\u{9}$ \u{6}\u{a}$ M\u{b}$ t\u{b}$ \u{14}\u{b}$ \u{1b}\u{b}$ I\u{c}$\
         u\u{c}$ \u{9}\u{c}$ >\u{d}$ \u{11}\u{d}$ \u{1c}\u{d}$ *\u{e}$ *\u{e}$ 1\u{e}$ J\u{e}$ u\u{e}$ \u{19}\u{e}$ (\u{f}\
        $ ^\u{f}$ p\u{f}$ \u{18}\u{f}$ N\u{11}$ <\u{12}$ L\u{12}$ $\u{14}$ G\u{14}$ u\u{14}$ ~\u{14}$ (\u{15}$ <\u{15}$\
         X\u{15}$ i\u{15}$ @\u{17}$ P\u{18}$ \u{c}\u{18}$ 7\u{19}$ S\u{19}$ v\u{19}$ \u{1}\u{19}$ S\u{1a}$ \u{1d}\u{1a}\
        $ <\u{1b}$ \u{3}\u{1b}$ A\u{1c}$ h\u{1c}$ h\u{1c}$ m\u{1c}$ J\u{1d}$ &\u{1e}$ A\u{1e}$ b\u{1e}$ {\u{1e}$ N\u{1f}\
        $ v!% \u{13}!% \u{1c}!% R\"% R\"% \u{7f}\"% -#% X#% =$% ~$% \u{8}$% 8%% B%% O%% #&% *&% Y&% S'% a'% J(% }(% \u{d}\
        (% <)% <)% \u{18})% \u{1d})% \u{1d})% H*% c*% \u{0}*% \u{1f}*% v+% {+% \u{1f}+% ,,% @,% Y,% \u{2},% ,-% t-% \u{5}\
        -% /.% U.% b/% 40% j0% {0% O1% p1% ~1% \u{1d}1% \"3% 23% D3% p3% \u{4}3% \u{1d}3% 34% X4% t4% 95% U5% _5% q5% ~\
        5% \u{13}5% M6% \u{3}6% \u{d}6% q7% \u{e}7% #8% :8% K8% g8% \u{1}8% \u{8}8% \u{11}8% #9% 39% \u{d}9% z:% );% l;\
        % |;% \u{e};% Q<% `<% \u{18}<% \"=% N=% \u{9}=% \u{9}=% P?% @@% \u{9}@% \u{9}@% 1A% nA% \"B% }B% \u{c}C% \u{14}\
        D% 4E% hE% \u{18}E% 3F% yF% \u{12}F% RG% \u{1}G% \u{16}G% ^H% #I% <I% LI% aI% \u{1}I% AJ% LJ% `K% \u{0}K% \u{1c}\
        K% pL% rO% \u{8}O% 7Q% >Q% ]Q% ]Q% \u{7f}Q% \u{7f}Q% \"R% \u{1b}R% XS% iS% rS% \u{8}S% \u{15}S% DT% pT% \u{1c}T\
        % lU% \u{d}U% 3W% NW% \u{12}W% %Z% EZ% `Z% qZ% qZ% \u{10}Z% $[% $[% S[% Z[% \u{4}[% $\\% T\\% s\\% \u{1c}\\% L]\
        % H^% }^% \u{1e}^% :_% F_% \u{1e}_% %`% E`% \u{10}`% \u{10}`% 8a% =a% \u{4}a% \u{11}a% Fb% \u{9}b% \u{15}b% wc%\
         wc% \u{4}c% 6d% `d% pd% 8e% Ue% \u{1e}e% \u{9}f% jg% \u{1c}g% eh% Ji% Ji% ej% ?k% uk% !l% 6l% \u{9}l% 5m% ?n% \
        hn% \u{1f}n% 4o% ^o% +p% Ip% Np% |p% \u{8}p% &q% {q% \u{19}q% Qr% xr% Is% cs% us% us% .t% Et% St% et% \u{12}t% \
        \u{4}u% \u{12}u% 9v% Wv% ~v% \u{f}v% ,w% \\w% hw% \u{19}w% \u{1c}x% 5y% Ry% Ry% #z% \u{17}z% ]{% !}% \u{7f}}% \u{a}\
        }% &\u{0}% >\u{0}% g\u{0}% \u{1f}\u{0}% 2\u{1}% y\u{1}% ?\u{3}% b\u{3}% r\u{3}% \u{6}\u{3}% \u{f}\u{3}% \u{18}\u{3}\
        % *\u{4}% T\u{4}% ,\u{5}% B\u{5}% O\u{5}% w\u{5}% 6\u{6}% u\u{6}% u\u{6}% =\u{7}% \u{14}\u{7}% .\u{8}% z\u{8}% \
        L\u{9}% S\u{9}% u\u{9}% \"\u{a}% \"\u{a}% T\u{a}% }\u{a}% \u{18}\u{a}% &\u{b}% \u{e}\u{b}% @\u{c}% j\u{c}% \u{0}\
        \u{c}% \u{18}\u{c}% \u{18}\u{c}% <\u{d}% v\u{d}% \u{11}\u{d}% !\u{e}% ?\u{e}% u\u{e}% \u{c}\u{e}% +\u{f}% B\u{10}\
        % \u{7f}\u{10}% h\u{11}% 9\u{13}% \u{4}\u{13}% \u{d}\u{13}% \u{1f}\u{13}% :\u{14}% L\u{14}% W\u{14}% )\u{15}% ?\
        \u{15}% g\u{15}% \u{1f}\u{15}% 2\u{16}% 2\u{16}% Z\u{16}% e\u{16}% \u{4}\u{16}% <\u{17}% I\u{17}% N\u{17}% k\u{18}\
        % )\u{19}% Z\u{1a}% q\u{1c}% $\u{1d}% F\u{1d}% p\u{1d}% E\u{1e}% \u{d}\u{1e}% (\u{1f}% e\u{1f}% \u{1c}\u{1f}% b\
         & \u{1} & \u{15} & A!& P!& x!& x!& \u{1d}\"& \u{a}$& \u{1b}$& I%& `%& u%& \u{8}%& j&& \u{16}&& \u{1b}&& ,'& 9'\
        & N'& 6(& V(& Z)& y)& r*& \u{7}*& &+& 5+& C+& g+& \u{13}+& Z,& (-& (-& 4-& M-& \u{2}-& \u{12}-& =.& D.& \u{10}.\
        & a/& \u{13}/& F0& B1& f1& \u{13}1& `2& z2& `3& l3& y3& !4& 24& @4& Q5& t5& y5& \u{18}5& ^6& \u{11}6& 97& c7& o\
        7& \u{8}7& h8& |8& ,9& D9& I9& \u{5}9& 0:& C:& =;& I;& Y;& {;& K<& \\<& \u{8}<& [=& R?& ^?& \u{10}?& /@& @@& ~@\
        & \"A& .A& 5B& HB& ZB& \u{7}B& LC& \u{7}C& \u{7}C& 1D& TD& lD& 'E& ,E& =E& aE& \u{0}E& *F& eF& \u{d}F& 6G& nG& \
        .H& ZI& qI& qI& ZJ& \u{10}J& zK& \u{5}K& :L& cL& MM& \"N& GN& iN& XP& ?Q& mR& }R& <S& vS& @T& bT& \u{f}T& DU& {\
        U& {U& \u{c}U& ?V& mV& ZW& fW&  X& JX& @Y& JY& `Y& UZ& eZ& z\\& z\\& N]& c]& j]& \u{4}]& 8^& i^& N_& c_& q_& \u{12}\
        `& ?a& Ka& Ra& ^a& \u{18}a& \u{1f}a& 5b& cb& .c& {c& ]d& dd& \u{4}d& 3e& He&  g& =g& Ig& Ki& Xi& ti& Nj& hj& ~j\
        & \u{17}j& \u{1e}k& >l& El& ^l& \u{8}l& 'm& [m& tm& \u{11}n& -o& -o& Ko& [o& \u{12}o& \u{17}o& \u{17}o& ?p& ;r&\
         @r& br& \u{5}r& (t& <t& \u{2}t& \u{13}t& Nu& Ww& lw& Ex& yx& \u{1e}x& =y& 9z& rz& wz& B}& x}& 5~& D~& i~& i~& \
        +\u{0}& J\u{0}& ^\u{0}& \u{a}\u{0}& 3\u{1}& N\u{1}& |\u{2}& \u{14}\u{2}& \u{14}\u{2}& v\u{3}& \u{e}\u{3}& <\u{4}\
        & o\u{4}& o\u{4}& x\u{4}& \u{1d}\u{4}& z\u{5}& U\u{7}& \u{1}\u{7}& F\u{8}& w\u{8}& \u{1}\u{8}& \u{6}\u{8}& ?\u{9}\
        & m\u{9}& !\u{a}& -\u{a}& :\u{a}& Z\u{a}& K\u{b}& \u{2}\u{b}& \u{1d}\u{b}& 1\u{c}& J\u{c}& J\u{c}& r\u{c}& \u{17}\
        \u{c}& \"\u{d}& \u{f}\u{d}& g\u{e}& }\u{e}& \u{1c}\u{f}& >\u{10}& R\u{10}& \u{7f}\u{10}& \u{8}\u{10}& h\u{11}& \
        v\u{11}& \u{2}\u{11}& \"\u{12}& 0\u{12}& ;\u{12}& \\\u{12}& j\u{12}& \u{1d}\u{12}& J\u{13}& ?\u{14}& b\u{14}& {\
        \u{14}& \u{f}\u{14}& M\u{15}& y\u{15}& \u{e}\u{15}& F\u{16}& s\u{16}& =\u{17}& g\u{17}& \u{12}\u{17}& S\u{18}& \
        \u{b}\u{18}& _\u{19}& }\u{19}& /\u{1a}& m\u{1a}& \u{1d}\u{1a}& R\u{1b}& y\u{1b}& \u{e}\u{1b}& ?\u{1c}& ,\u{1d}&\
         Y\u{1d}& \u{0}\u{1d}& o\u{1e}& \u{2}\u{1e}& \u{15}\u{1e}& \u{c}\u{1f}& \u{17}\u{1f}& 4 ' X ' a!'  \"' N\"' w\"\
        ' ?%' J%' {%' )&' \u{7f}'' \u{1d}'' 0(' 0(' b(' p(' ~(' W)' i*' H+' Z+' \u{0}+' \u{c}+' 7,' X,' e,' {,' \u{c},'\
         \u{18},' I-' T.' o.' \u{d}.' H/' o/' K0' k0' k0' w0' w0' \u{10}0' 01' 51' Z1' e1' =2' 83' ]3' u3' \u{10}4' p5'\
         46' Y7' i7' w7' 68' B8' \u{f}8' \\9' \u{c}9' \u{11}9' Y:' j:' ,;' >;' Z;' t<' A=' S=' p=' %>' />' L>' L>' `>' \
        \u{f}>' #?' 5?' u?' \u{d}?' \u{1d}?' D@' ~@' \u{10}@' \u{4}B' 1C' _D' sD' |D' \u{b}D' (E' sE' \u{16}E' {F' \u{18}\
        F' rH' 8I' \u{a}I' IJ' \u{8}J' wK' $L' CL' iL' yL' \u{f}L' \u{16}L' -M' nM' :N' sN' \u{7}N' *O' \u{11}P' 4Q' UQ\
        ' \u{12}Q' #R' \\R' *S' 4S' fS' !T' >T' \u{b}T' cU' \u{1c}X' {Y' (Z' fZ' \u{12}Z' L[' i[' ?\\' |\\' G]' N]' H^'\
         \u{11}^' N_' \\_' \u{13}_' Q`' i`' Ub' \u{2}b' \u{10}b' \u{10}b' 6c' Uc' _c' \u{b}c' md' \u{18}d' mf' @g' \u{5}\
        g' \u{e}g' Gh' eh' \u{7}h' Bi' Ii' \u{d}i' \u{1f}i' *l' gl' rl' wl' .m' \u{18}m' xp' \u{15}p' \u{1c}p' qq' #r' \
        ;s' \\s' cs' )t' Mt' \u{8}t' Xu' Av' \u{9}v' \"w' mw' ww' \u{d}w'  x' -x' Cx' ^x' }x' Ry' my' -z' sz'  {' r{' \u{15}\
        {' Y|' \u{8}|' #}' \u{7}}' U~' \u{16}~' G\u{7f}' \u{14}\u{7f}' c\u{0}' !\u{1}' S\u{1}' \u{10}\u{2}' C\u{3}' _\u{3}\
        ' i\u{3}' {\u{3}' \u{c}\u{3}' \u{11}\u{3}' \u{18}\u{3}' #\u{4}' *\u{4}' [\u{4}' t\u{4}' \u{15}\u{4}' s\u{5}' \u{16}\
        \u{5}' W\u{6}' \u{6}\u{6}' &\u{7}' f\u{7}' \u{18}\u{8}' G\u{9}' Y\u{9}' \u{a}\u{9}' \u{1d}\u{9}' t\u{a}' \u{7f}\
        \u{a}' 8\u{b}' G\u{b}' b\u{b}' w\u{b}' \u{11}\u{b}' \u{18}\u{c}' 2\u{d}' @\u{d}' S\u{d}' X\u{d}' t\u{d}' )\u{e}\
        ' H\u{e}' \u{4}\u{e}' J\u{f}' V\u{f}' $\u{10}' 3\u{10}' N\u{10}' t\u{10}' I\u{11}' \u{5}\u{11}' \u{11}\u{11}' p\
        \u{12}' Z\u{13}' %\u{15}' B\u{15}' b\u{15}' a\u{16}' s\u{16}' ]\u{17}' ;\u{18}' [\u{18}' w\u{18}' I\u{19}' )\u{1a}\
        ' 4\u{1b}' H\u{1b}' \u{16}\u{1b}' !\u{1c}' !\u{1c}' K\u{1c}' a\u{1d}' t\u{1e}' \u{c}\u{1e}' :\u{1f}' H\u{1f}' g\
        \u{1f}'   ( c!( T\"( k\"( \u{c}\"( .#( Q#( '$( _$( \u{5}$( )%( 7%( \\%( \u{b}%( \u{17}%( \"&( \u{10}&( H'( j'( \
        \u{a}'( 4(( s(( &)( 3)( ])( m)( \u{8})( '*( A*( 8+( L+( ~+( 4,( T,( T,( m,( \u{12},( F-( \\-( \\-( !.( {.( \u{17}\
        .( z/( \u{18}/( *0( H0( \u{4}0( \u{f}0( 61( B1( t1( -2( \"3( z3( Y4( 15( X5( _5( \u{15}5( ;6( N6( b7( g9( \u{15}\
        9( B:( [;( \u{0};( <<( \u{19}<( \u{7f}=( '>( G>( h>( %?( @?( \u{b}?( &@( P@( (A( \u{13}A( _B( \u{18}B( 2C( 7C( \
        XC( \u{d}C( +D( \u{2}D( \u{17}D( !E( \u{d}E( #F( 3F( 8F( XF( \"G( OG( 2J( *K( jK( zK( WL( oM( /N( aN( rN( \u{8}\
        N( MO( dO( ~O( \u{c}O( \u{18}O( <P( \u{3}P( \u{18}P( mQ( MR( DS( \u{13}S( ZT( qT( )U( 9V( hV( }V( 4W( LW( \\W( \
        |W( vX( -Y( ?Y( jY( LZ( \u{18}]( (^( $_( J_( Z_( y_( D`( ga(  b( lb( sb( \u{4}c( Ad( \u{d}d( &e( 6e( oe( 3f( Tf\
        ( zf( :g( bg( bg( \u{1e}g( ,h( _h( lh( \u{8}h( \u{d}h( \u{12}h( Fj( cj( uk( \u{1d}k( hm( mm( \u{d}m( \u{d}m( 0n\
        ( Zn( an( an( an( \u{2}n( \u{2}n( .p( Mp(  q( sq( kr( (s( 5s( Es( Es( \u{8}s( {t( $u( au( hu( \u{14}u( \u{b}v( \
        +w( \u{1e}w( (x( =x( |x( -y( \"z( Rz( }{( \u{2}{( \u{9}{(  |( \u{e}|( )}( ?}( K}( U}( U}( d}( \u{2}}( o~( [\u{7f}\
        ( \u{8}\u{7f}( \"\u{0}( \u{7f}\u{0}( \u{14}\u{0}( j\u{1}( 4\u{2}( l\u{2}( B\u{4}( e\u{4}( 4\u{5}( F\u{5}( {\u{5}\
        ( )\u{6}( 2\u{6}( 9\u{7}( P\u{7}( \u{16}\u{7}( R\u{8}( {\u{8}( /\u{9}( p\u{9}(  \u{a}( 9\u{a}( @\u{a}( }\u{a}( \
        D\u{c}( \u{8}\u{c}( \u{1a}\u{c}( O\u{d}( \u{b}\u{d}( .\u{e}( F\u{e}( g\u{e}( \u{2}\u{e}( 3\u{f}( ^\u{f}( p\u{f}\
        ( p\u{f}( w\u{f}( ,\u{10}( z\u{10}( \u{13}\u{10}( {\u{11}( \u{1b}\u{11}( ,\u{12}( L\u{12}( c\u{12}( \u{9}\u{12}\
        ( b\u{13}( \u{9}\u{13}( j\u{14}( \u{7f}\u{14}( $\u{15}( f\u{15}( \u{7f}\u{15}( 3\u{16}( f\u{16}( r\u{16}( \u{2}\
        \u{16}( \u{2}\u{17}( \u{1b}\u{17}( \u{18}\u{18}( \u{6}\u{19}( N\u{1a}( N\u{1a}( d\u{1a}( \u{15}\u{1a}( _\u{1b}(\
         f\u{1b}( *\u{1c}( `\u{1c}( O\u{1d}( ]\u{1d}( p\u{1d}( \u{9}\u{1d}( 6\u{1f}( j\u{1f}( \u{1f}\u{1f}( p ) \u{b} )\
         \u{1c} ) \u{18}\") d#) \u{19}#) \u{1e}#) M$) j$) %%) \u{a}%) V&) ~&) b') s') \u{1b}') f() D)) \u{12})) \u{17}*\
        ) D+) _+) %-) 0-) V-) \u{14}-) E.) \u{6}.) \u{14}.) 0/) 0/) L/) H0) \u{2}1) *2) S2) \u{1e}2) P3) o3) \u{6}3) \u{6}\
        3) 64) 64) B4) v4) x5) }5) \u{17}5) 46) w6) (7) e9) \u{6}9) \u{d}9) z:)  ;) 9;) Y;) _<) \u{6}<) \u{7f}=) %>) g>\
        ) )?) 7?) \u{7f}?) .@) oA) BB) mB) \u{1d}B) }C) ^D) oD) >E) fE) \u{1}E) \u{d}E)  G) HG) pG) }G) xH) XI) !J) YJ)\
         dJ) xJ) MK) \u{14}K) \u{19}K) >L) YL) ^L) 'M) OM) hM) \u{9}M) 'N) cN) UO) =P) rP) \u{17}P) jQ) 6R) 6R) [R) fR)\
         {R) CS) |S) ?T) JT) cT) +U) FU) lU) \u{5}U) hV) kW) \u{19}W) +X) CY) sY) \u{d}Y) \u{d}Y) DZ) kZ) rZ) yZ) 6[) =\
        [) \u{9}[) 0\\) F\\) M\\) \u{2}\\) +]) S]) \u{7f}^) \u{c}^) \"_) =_) \u{7}_) D`) I`) g`) \u{1c}`) -a) 9a) Ab) n\
        b) Gc) \u{7f}c) \u{8}c) \u{19}c) 8d) Ud) jd) qd) \u{12}d) *e) Ie) Ne) .f) \\f) hf) Qg) ag) \"h) -h) =h) bh) \u{11}\
        h) Pi) Rj) ~j) /l) \u{17}l) .m) zp) ?q) \"r) \"r) \\s) \u{16}s) 6t) \u{1c}t) Vu) \u{4}u) ~v) \u{1b}v) \u{1b}v) \
        /w) ;w) \u{a}w) ,x) Jx) Sx) Ey) qy) \u{b}y) Xz) !{) \u{11}{) \u{16}{) {|) \u{13}|) H~) \u{1a}\u{7f}) D\u{0}) t\u{0}\
        ) \u{19}\u{0}) *\u{2}) a\u{2}) \u{0}\u{3}) S\u{4}) l\u{4}) z\u{4}) \u{14}\u{4}) T\u{5}) \u{a}\u{5}) \u{6}\u{6})\
         '\u{7}) 8\u{7}) n\u{7}) l\u{9}) \u{1b}\u{9}) g\u{a}) .\u{b}) S\u{b}) y\u{b})  \u{c}) \u{1a}\u{d}) +\u{e}) P\u{e}\
        ) \u{1e}\u{e}) F\u{f}) V\u{f}) V\u{f}) n\u{f}) \u{9}\u{f}) -\u{10}) G\u{10}) g\u{10}) {\u{10}) \u{5}\u{10}) /\u{11}\
        ) e\u{11}) \u{8}\u{12}) ?\u{13}) \u{7f}\u{13}) \u{12}\u{14}) X\u{15}) $\u{16}) \u{3}\u{16}) n\u{17}) \u{1d}\u{17}\
        ) F\u{19}) x\u{19}) x\u{19}) 8\u{1a}) I\u{1a}) ]\u{1a}) \u{1d}\u{1a}) \"\u{1b}) 0\u{1b}) B\u{1b}) +\u{1c}) H\u{1c}\
        ) r\u{1c}) N\u{1d}) ~\u{1d}) B\u{1f}) T\u{1f}) s\u{1f}) - * ;!* ;!* ]!* \u{1c}\"* A#* \u{2}#* &$* @$* b$* !%* -\
        %* E%* Q%* b%* r%* \"&* \u{d}&* \u{1f}&* p'* &(* D(* g(* 4)* j)* \u{1b})* '** ?** \"+* O+* \u{12}+* w,* ?-* x-*\
         \u{7f}.* )/* C/* C/* \u{e}/* \u{15}/* |0* \u{18}0* P1* '2* X2* 93* r3* U4* \u{18}4* J5* [5* \u{c}6*  7* ,7* k7\
        * (8* L8* [8* 09* @9* }9* /:* \u{1c}:* ';* \u{15};* 2<* a<* 4=* `=* \u{8}>* 0?* b?* \u{13}?* >@* %A* :B* NB* \u{f}\
        B* \u{4}C* =D* VD* VD* ,E* BE* NE* ]E* EF* fF* \u{b}G* :H* HI* \u{4}I* yJ* FK* FK* YK* @L* VL* fL* MM* ZM* ZM* \
        wN* \u{5}N* nO* {O* \u{4}O* \u{10}O* mP* \u{f}P* )Q* oQ* \u{7f}Q* VR* `R* \u{5}R* \u{c}R* BS* ^S* )T* ZT* tT* \u{17}\
        T*  U* 'U* 'U* YU* rU* -V* MV* wV* \u{19}V* \u{1e}V* 9W* EW* \u{18}W* \u{18}W* \u{18}W* 2X* KX* `X* \u{10}X* (Y\
        * TY* `Y* \u{13}Y* \u{13}Y* bZ* @[* S[* S[* \u{1}[* \u{19}^* 3_* o_* \"`* <`* <`* <`* j`* w`* ?a* Da* Rb* ~b* 8\
        c* 8c* wc* |c* \u{15}c* -d* Ud* \u{d}d* /e* 8e* ce* pe* \u{7f}f* Fg* Pg* {g* \u{6}g* Fh* ch* vh* +i* <i* #j* vj\
        *  k* 6k* \u{0}k* wl* ^m* -n* ;n* yn* +o* <p* ap* \u{0}p* /q* Bq* \u{b}q* kr* \u{c}r* Os* \u{b}s* -t* Gt* Yt* 7\
        u* \u{17}u* 'v* 'v* :v* Pv* \u{d}v* .x* Nx* -y* Uy* 2z* \u{1b}z* 0{* ;{* h}* \u{a}}* \u{c}\u{7f}* \u{c}\u{7f}* \
        k\u{1}* ~\u{1}* \u{3}\u{1}* \u{1a}\u{1}* p\u{2}* \u{1f}\u{2}* D\u{3}* a\u{3}* \u{e}\u{3}* \u{19}\u{3}* 2\u{4}* \
        `\u{4}* \u{7}\u{4}* '\u{5}* F\u{5}* |\u{5}* \u{c}\u{5}* \u{13}\u{5}* \u{9}\u{6}* *\u{7}* c\u{7}* \u{5}\u{7}* \u{1c}\
        \u{7}* d\u{8}* #\u{9}* M\u{9}* \u{9}\u{9}* m\u{a}* m\u{a}* T\u{b}* k\u{b}* \u{8}\u{b}* N\u{c}* \u{18}\u{c}* :\u{d}\
        * \u{1}\u{d}* 2\u{e}* O\u{e}* \u{5}\u{e}* \u{1d}\u{e}* I\u{f}* \u{6}\u{f}* 4\u{10}* V\u{10}* j\u{10}* \u{7f}\u{10}\
        * %\u{11}* ;\u{11}* I\u{11}* G\u{12}* t\u{12}* \u{9}\u{12}* \u{19}\u{12}* 0\u{13}* E\u{13}* }\u{13}* K\u{14}* q\
        \u{14}* +\u{15}* u\u{15}* \u{13}\u{15}* C\u{16}* Y\u{16}* \u{15}\u{16}* )\u{17}* n\u{17}* J\u{18}* x\u{18}* &\u{19}\
        * &\u{19}* ;\u{19}* \u{13}\u{19}* O\u{1a}* {\u{1a}* Y\u{1b}* \u{7f}\u{1b}* b\u{1c}* \u{10}\u{1c}* 2\u{1d}* \u{1}\
        \u{1d}* G\u{1e}* \u{7}\u{1e}* `\u{1f}* `\u{1f}* \u{1a}\u{1f}* / + f + \u{7f} + \u{6} + +!+ v!+ =\"+ b\"+ &#+ A#\
        + 5$+ \u{3}$+ B%+ R%+ \u{0}%+ \u{5}%+ 6&+ \u{c}&+ .'+ B'+ f'+ \u{5}'+ 2(+ P(+ x(+ ()+ >)+ Q)+ \\)+ u)+ \u{0}*+ \
        \u{0}*+ =++ P++ ]++ .,+ !-+ Q-+ f-+ f-+ \u{7}.+ ?/+ K/+ k/+ t/+ \"0+ b0+ n0+ 01+ G2+ \u{12}2+ 63+ ^3+ i3+ i3+ i\
        3+ \u{9}3+ \u{16}3+ !4+ !4+ J4+ \u{17}4+ _5+ q5+ o6+ {6+ {6+ \u{e}6+ @7+ @7+ ]7+ 38+ H8+ c8+ 89+ T9+ Y9+ r9+ \u{1c}\
        9+ E:+ E:+ x:+ 5;+ @;+ \u{9}=+ \u{1f}=+ ;>+ Z>+ a>+ \u{c}>+ 8?+ J?+ x?+ -@+ \u{a}A+ 5B+ @B+ SB+ \u{3}B+ <C+ 2D+\
         uE+ \u{2}E+ <F+ NF+ lF+ \u{d}F+ VG+ tG+ PI+ PI+ \\I+ fI+ \u{a}I+ \u{11}I+ $J+ AJ+ WJ+ AK+ HK+ \u{1c}K+ \u{d}L+\
         VM+ uM+ \u{16}M+ KN+ \u{4}N+ \u{4}N+ \u{18}N+ aO+ EP+ [P+ \u{4}P+ @Q+ \u{10}Q+ iR+ \u{17}R+ \"T+ CT+ mT+ \u{9}\
        T+ eU+ LV+ sV+ !W+ >W+ aX+ -Y+ -Y+ 8Y+ .Z+ \u{2}Z+ a\\+ ']+ C]+ l]+ \u{0}]+ \u{9}^+ 1_+ W_+ \u{2}_+ -`+ -`+ T`+\
         b`+ n`+ |`+ \u{3}`+ 'a+ {a+ \u{14}a+ vb+ {b+ \u{19}b+ 2c+ }c+ \u{1a}c+ ,d+ <e+ Ce+ ye+ &f+ Kf+ ]f+ Jg+ \u{1c}g\
        + Lh+ uh+ \u{1a}h+ ,i+ Ni+ \u{7}j+ %k+ \u{10}k+ Nl+ al+ ,m+ ,m+ 7m+ em+ \u{5}m+ \u{c}m+ (n+ Xn+ \u{11}n+ Ho+ ]o\
        + \u{12}o+ Jp+ Ur+ |r+ Vs+ fs+ *t+ qt+ vt+ \u{1e}t+ Lu+ \u{9}u+ \u{15}u+ ex+ \u{d}x+ Ty+ hy+ \u{8}y+ \u{13}y+ =\
        z+ \u{2}z+ @{+ m{+ 8|+ S|+ \u{b}|+ \u{1f}|+ =}+ e}+ \u{11}}+ -~+ o~+ C\u{0}+ Y\u{0}+ \u{17}\u{0}+ (\u{1}+ \u{3}\
        \u{1}+ \u{1b}\u{2}+ /\u{4}+ 4\u{4}+ =\u{4}+ Z\u{4}+ Z\u{4}+ \u{16}\u{4}+ 4\u{5}+ a\u{5}+ A\u{8}+ b\u{8}+ \u{b}\u{8}\
        + \u{19}\u{8}+ h\u{9}+ ~\u{9}+ 1\u{a}+ U\u{a}+ \u{c}\u{a}+ +\u{b}+ Y\u{b}+ \u{3}\u{b}+ \u{a}\u{b}+ 2\u{c}+ M\u{c}\
        + J\u{d}+ z\u{d}+ \u{1e}\u{d}+ (\u{e}+ 8\u{e}+ \u{1c}\u{e}+ \u{1c}\u{e}+ u\u{f}+ \u{17}\u{f}+ :\u{10}+ ~\u{10}+\
         \u{1b}\u{11}+ \u{18}\u{12}+ 0\u{14}+ S\u{14}+ \u{10}\u{14}+ <\u{15}+ \u{1b}\u{15}+ T\u{17}+ b\u{19}+ \u{f}\u{19}\
        + \u{0}\u{1a}+ +\u{1b}+ S\u{1c}+ !\u{1d}+ =\u{1d}+ =\u{1d}+ \u{3}\u{1d}+ \u{f}\u{1d}+ U\u{1e}+ \u{c}\u{1e}+ ?\u{1f}\
        + \u{1a}\u{1f}+ F , W!, \u{1a}!, X\", G$, \u{8}$, W%, k%, \u{f}%, (&, \u{10}&, K), \u{1a}), 4*, T*, \u{7f}*, T,\
        , \u{18},, \"-, H-, O-, \u{1a}-, 3., `0, u0, \u{a}1, \u{1c}1, M2, `2, \u{1c}2, \u{19}3, \\4, 65, \u{1e}7, 79, Z\
        :, E;, 7<, \u{16}<, *=, R=, R>, \u{18}?, mA, \u{14}A, \u{16}B, \u{4}C, \u{12}C, .D, AD, \u{3}D, ?E, sE, \u{13}E\
        , \u{18}E, \u{b}F, \u{12}F, \u{17}F, cG, uG, \u{3}G, \"H, ;H, {H, \u{e}H, \u{15}H, 8I, [I, ,K, YK, vK, \u{7f}K,\
         \u{c}K, WL, WL, 7M, VM, \u{b}M, \u{b}M, cN, uN, \u{19}O, =P, `P, gP, \u{18}P, #Q, AQ, 9S, `S, \u{11}S, 0T, DT,\
         \u{1a}T, DU, RU, sU, \u{2}U, \u{7}V, \"W, IW, |W, \u{1d}W, NX, \u{6}X, QY, hY, 3Z, LZ, wZ, \u{1c}Z, C[, N[, o[\
        , {[, a\\, &], -], K], [], z^, \u{14}^, C_, \u{1}_, M`, 6a, Sa, ea, 4b, >b, [b, \u{8}b, \u{1d}b, )c, $d, Qd, Vd\
        , [d, `d, Te, |e, \u{1}e, ,f, :f, Qf, wf, \u{1f}f, *g, 8g, }g, \u{8}g, gh, gh, \u{10}h, 7i, Ji, ^j, Lk, \u{1a}k\
        , \u{4}l, \u{b}l, .m, Pm, \"n, \"n, An, Fn, `n, en, \"o, lp, \u{10}p, )q, \u{16}q, \u{1d}q, \u{12}r, \u{12}r, %\
        s, Gs, It, _t, dt, /u, }u, (v, Ev, Vv, )w, 4w, Vw, {w, \u{15}w, \\x, Ey, \u{a}y, %z, 5z, Rz, Wz, mz, yz, \u{c}z\
        , C{, \u{0}{, \u{14}{, @|, @|, e|, q|, ,}, b}, \u{1e}\u{7f}, 8\u{0}, \u{1d}\u{1}, V\u{2}, |\u{2}, )\u{3}, 9\u{3}\
        , T\u{3}, &\u{4}, 4\u{4}, =\u{4}, R\u{4}, W\u{4}, \u{1}\u{4}, \"\u{5}, C\u{5}, \"\u{6}, \"\u{6}, A\u{6}, S\u{6}\
        , i\u{6}, \u{4}\u{6}, 5\u{7}, z\u{7}, \u{1}\u{7}, ,\u{8}, N\u{8}, v\u{8}, \u{1f}\u{8}, S\u{9}, w\u{9}, 5\u{a}, \
        :\u{a}, F\u{a}, u\u{a}, |\u{a}, .\u{b}, @\u{b}, Y\u{b}, h\u{b}, \"\u{c}, =\u{c}, Z\u{d}, \u{17}\u{d}, \u{0}\u{e}\
        , \u{7}\u{e}, 6\u{f}, \u{13}\u{f}, B\u{10}, M\u{10}, w\u{10}, \u{1a}\u{10}, 3\u{11}, ?\u{13}, \u{1e}\u{13}, \u{a}\
        \u{14},  \u{15}, @\u{15}, G\u{15}, \u{1b}\u{15}, \u{7f}\u{17}, \u{17}\u{17}, 9\u{18}, 9\u{18}, a\u{18}, j\u{18}\
        , \u{1c}\u{18}, B\u{19}, h\u{19}, \u{7f}\u{19}, \u{6}\u{19}, &\u{1a}, E\u{1a}, O\u{1a}, j\u{1a}, j\u{1a}, ;\u{1b}\
        , \u{5}\u{1b}, \u{16}\u{1b}, .\u{1c}, A\u{1c}, \u{b}\u{1c}, \u{18}\u{1c}, /\u{1d}, T\u{1d}, v\u{1d}, 8\u{1e}, a\
        \u{1e}, \u{e}\u{1e}, %\u{1f}, a\u{1f}, \u{11}\u{1f}, <!- K#- \u{17}#- \u{12}&- %'- B(- X*- \u{12}*- J+- l+- M,-\
         f,- 6-- e-- \u{d}-- (.- \"0- `0- t0- \u{18}0- \\1- {1- 22- \u{12}2- 63- \u{1}3- \u{13}3- \u{13}3- 04- \u{13}4-\
         !5- &5- L5- r5- \u{17}5- ?6- T6- ^6- `7- e7- .8- V8- y8- \u{6}8- \u{6}8- \u{b}8- 39- =9- \u{17}9- F:- V:- :;- \
        t;- \u{13};- -<- M<- \u{12}<- \u{12}<- .=- Y=- |>- \u{1f}?- (A- 7A- _A- 1C- aC- \u{1a}C- 8D- sD- bE- ;F- HF- #G\
        - #G- +H- 2H- ^H- xH- \u{1e}H- EI- `I- \u{f}I- !J- \u{10}J- \u{1a}J- >K- JK- \\K- \\K- aK- hK- \u{7}K- ?L- zL- \
        'M- eM-  N- qN- HO- \u{c}O- NP- ^P- {P- LQ- nQ- \u{b}Q- -S- \u{1c}S- ,T- =T- pT- 8U- <V- [V- \u{10}W- \u{18}X- \
        @Y- KY- \u{1a}Y- aZ- oZ- }Z- /[- u[- \u{1a}[- !\\- :\\- *^- b^- \u{7f}^- N_- N_- j`- \u{18}`- \u{18}`- \u{15}a-\
         \\b- \u{7}b- @c- Oc- kc- \u{5}c- \u{10}c- =d- 1e- (g- ;h- Zh- \u{5}h- Vj- \u{1c}j- +k- %l- 0l- Ml- nm- \u{e}m-\
         ln- Xo- {o- \u{10}o- \u{19}o- yp- \"r- lr- \u{13}r- Es- [s- is- .O$ m!D\u{1f}`?pyE$!o!R?T%O\u{c}\u{18}# Q(L?N*\
        G!?r\u{0}E% o'L\u{1f}`9r'LjE5 p\"N#I\"S!O8n!P#G\"G!N-F&sHp#M-q'P%M#U.m.O#N,@+ p!G!N%F8r\"OaoBo!H:u:M\u{f}\u{19}\
        !No!\u{10}% R!J&P:k&V\u{13}^!\u{11}q^X+ U\"n#L!Q!O!Q7P!m%Q\"RWR&\u{1c}!!NZ/!fp5G'!m!V%M!O8m'P4O4r: E!=!k#D\"|!N\
        7G!D!T#J\"x!W-I!Q#L6R'p%Q!H!P!t!K'N*LQK&rC\u{13}7!A!I!Q!U!G\"J\"H\"H(u!L+U!I\"S!S!I\"L,v!L#B!K-A#S@q(|!wt~d\"FK\
        4u\u{f} &!H<l\"p\u{e}qGR#lXf!'P6E&!O$U\"j!M8S&lf\u{15}? J!m!l&J+?(Q!j#M!p!U$S\"D-J!J#R\"JAI'T!L\"o!M,L>Q!j!J-H\"\
        k3O!O!P.r\u{5}@& N/O!s/Q0p*TS|\" P?P\u{2}X#(O7q(P#6)!N$P\"J9N&N.H&D!R/P'w\"\u{1f}`@p\u{2}\u{3}G m!L!K#O!G\"V!W2\
        P$p!S!O#K!L\"H!X,N!Q#I!I!K!R/M.L\"s!O!M!N%P/T/o!Q$P+P0Q!L$M!T3m+LV\u{11}!WR\u{d}y. l!M!T#G\"L#m5k!Q!S%P!m-L'S\u{4}\
        V\\s! T6r# p4MQR=z!Ao\u{13}g% L\"p\u{1f}`;N\"r? H P!S$<!m!j!i3N$T!N!T\"U!A!T/O$G\"S@r!Q\"O!m\"l\"n$Q\"P)k!Q!S&P\
        !R&m!Q#Q!P+N\"S*m!Q$T%M.k*e!'k\u{11}~%!I&M9E&K\u{19}Q\u{19}1&!M&P\u{1f}`9p!M&FqR!(QLx! Q/\u{13}!WS\u{13}H\"\u{1f}\
        `_n=<$!L&B9L&ER;. O!n$F\"V8K%H#O-p!L%EWP!u$O/N(*4 J!L!K!L\"j\"S!S7P!P\"N\"S!U\"VlN#l;m\"P,N\"L&QP\u{e}#!O\u{1f}\
        `,s\\4' S&R!R!Q7Q\u{1f}`Fr\u{15}<% q7I`pML)N?d) K!r$O\"K8M!t$P\"L.Hc\u{1e}\" P?QfU! Q6\u{b}8 j!O!R%P!P8V!Q#M\"Q\
        !P-O!U%P!RjN!P$R!R2N\"Q\"W#R\"P>qRD$ n?x\u{1f}`6P|4! R!k(!J&E8p!M!R%J\u{1f}`4o_U\"\u{1f}`@o\u{19}\u{e}$!L&N8r!M\
        Wp% R!q\u{1f}`?Q!tfp\"\u{1f}`Uuv\u{3}\"\u{1f}`=r3V!VRGk# S\u{1f}`?mZ\u{1c}!wm!\u{1e}4 i!B!J!G\"D\"E!K'I%v+V#I,L\
        %t#M/@[o?S2t#r0OsY\"\u{1f}`UsGE\"xM\u{c}qA!$'L5o\u{15}o!L^H\" r\u{7}z8\u{1b}!\u{14}s=?\"%O;mNe#!L\u{10}O%qrtI n\
        #N\"I!O!F!J!K&O\"O\"Q(O\"K\"r!N!O!N\"G!P!K!P-O\"M\"L\"S1P/l,N!n*R3P!m!s\"K(O/t!G!O%R!O.L\"Kb!$ q!H&K9H\u{1a}=! \
        O7B!?m\u{0}\\# R!n?n!>' Q!n!q\u{1f}`+tIn!r8P% l!M>m!NFp{A!wq\u{1b}\u{9}\u{1f}1! W!M!l!U!m!O!j!R!s!L\"M!o!Q\"h\"\
        P!o!Q!q!J!S!G\"M!P!M\"Q\"X!X!V!W!T!k!k!U!g!i!n!k!q#n!k\"o\"p!6!C!7!H!$!9!5!E!1!D!5!D!4!B!7!>!5!>!k\"J!S!R!^!T#G\
        #T!M!P!V#T!Y!V!U\"Q!k\"Q\"X!O!k#i!W!Z!S\"L#R#T\"S!T!T!l!i!S\"T\"j!R\"j!P\"m!j!T!W!M\"m!m!m!l!p!k\"M\"O\"J\"L\"N\
        \"K\"k!O!Y!n!O!N!F!K!O!j!I!U!:\"<!I!M\"P\"F!O!?\"k!M!Q!Q\"i!o!g$l%n>X+ s!Q!J%S!M7u!R!J\"R$M4PnD! q^\u{17}!?r{\u{18}\
        $ m\"N&j?kKC& Q!P\"l\"G;K\u{1f}O M&#o\"K=r4J\u{c}n\"M#_\" P4m\u{a}+) t!H!O%M8p\u{1f}`!s!J&Ql;$ x(H7x(I\u{1b}K\"\
        \u{1f}`$w\u{11}\u{14}!\"Spe\"Ht4G}\u{17}\"\u{1f}`!u\u{1a}{!@Nq\u{1b}$ q'O\u{1f}`9rp\u{7f}!(MTPC Q!f!q!F\"@!K!U!\
        p!E$D/Q#R%G\"S!j-T!M#H\"I!R+j4Q#V%P!R$P7S%r!S\"l+Q,K\"U'O.p\u{16}\u{9}!ztxA9 V!T!O#n!V!V!W7N!T!R#k\"U.P!T#S#Q3z\
        'MHm\"P3T.S!Q#l\"M>o& L!I$u\u{c}M!J$unu\"\u{1f}`%t]\u{9}!&R\u{13}t+ j!o!N!J\"H\"L!M8p!O!N$O~'/ O!Q!T$O!C!r7T\"W\
        $J!F!q.L&N\u{6}Q&o.$+ P%k!Q!P!R7J&O\"S.Q%Kqq\u{11}TB K!M!L!L\"Q\"P!P!R'l%x!I)O#Q#S!O!R/J\"F(D\"F%K!x!I!C!N!B;l\"\
        M(O\"QLQ!T!P-lJ\\\" M\u{e}M$\u{19}% N?J\"n&R3P]K\"!M?Mg\u{1b}!\u{11}t\u{14}3$ O\"q%L?Ovu& q!E!J=p!M_pae!Xot]$!J\
        !lSUcq\u{2}9$ n!L!Q=n\u{19}~K K!G!M!N!K!D\"T!U!t!k!O$F%P'S$P!L!P!R\"D\"R.I!L!M\"I\"O!S*P\"n#L+Q<M'O7M!S#R+P!P\"\
        S#Q\"O!O!n6k]B0 J!O$m\"L!K.Q.v!r!O!O1J!O!N-N\"Q#oTI!fsCo# S\u{1d}S!mGm!-rE\u{3}% O!Q&n8P'ou2$;q!N\u{14}s!OI<2 r\
        !N!U#F\"Q!Q7r!P&R!N-R!M%I!Q,o#LvR!P0<!@o\u{a}%$;x!G\u{14}x!GRB(!F!L#K\"J8o\u{1f}`!NEp#\u{17}\" O?Qby# L!P!lJ\u{1}\
        (!H&n!O8J&q!P.P%LL\u{17}! p\u{9}w#\"l&QSQ\u{11}\u{1d}!(Su?! oc-G i\"K#B\"O!O3P%r!N#F\"B!P-<&v>M\"q!L\"F%r#K,L!w\
        !N#O\"q!J%F$R\"S!p+P\"J+G\"r!E!U#I\"J3n&rk\u{7}#!J\u{7}LDr\u{1a}*\"Bo4QSo& P'J4t\u{14}P!t\"KCw\"\u{1f}`=vRK0 s!\
        H!K$L!A!L4M#m!B'OSu(o>s-o$M0O\u{a}v\" u?vl\u{6}# p'P\u{1d}p[p$ N,p3Q,k[\u{18}#!R!l?l\u{d}-#)l?n4T\u{f}f\"!p\u{7f}\
        p .\"\u{1f}`es|*! P}\u{0}0!I$K:T!M!m%K/U!TLS/o'r%oCN$O\"Q3Q\"t% N%R=K4s\u{c}v\u{1e}8, m!I!K%G!Q7TGn<q#M!R!g\"L\u{1a}\
        D%'R6n\u{0}uWO#p@P\"\u{1f}`CSj\u{1c}!$n3v\" R!m0p\"\u{1f}``t7\u{1f}2 t!I!O$O!F!T7s'G!T-R'ScI&s!E!R9n(K7m2p!#m\u{8}\
        6\" m!Bu0# n(P7mi_%!L!j$P!O!T>m% t!L\u{1f}`?t!L8U!\u{2}p3:!wt,s#'R!mnmC\u{a}\" NBq8MG m!Q!o#J!L!K!L!O6n!U\"r!q!\
        L\"L!N-K!M!D!F!M\"P!RDp#R!m!t!H!K+T,P\"r0m$K)m#n!M!R#O\"J\u{5}k\"\u{1f}`ZrV{# N9qZqd:# n\u{1f}`@tjX)\"Q#P\"K=K\"\
        M4LEQ!odODD0 I!U!h#D#Z7?\"V#F\"n!M-G!Q%?!Y\u{b}L/R9:\"\u{1f}`Zp\u{18}e$ n4O\u{1f}`,o\u{f}\u{3}$ Q\"n=P\"oMW@ i!\
        O$C!G!Q!V,R'Q$l!Q!V%P,U!T!S!Q0R2n(p&Q3n(l,p$Q.Q\"Q%N\"O)X%Q!R#n\u{1d}\u{1e}! SG\u{7f}) r!K!O%A!O7n!Q&HAq\u{7f}W\
        ! p\u{9}\u{1c}%!T'P9R4l\u{c}r\u{16}H!+p\u{1f}[&!P&q8L!R&s\u{7}o=\u{4}. O!s!L#L\"O8R!q!K#N\"P!S\u{1f}`.M!ra\u{0}\
        ' v!G&H8m!J&G@KH)\"KK4uP>\" R?S\u{6}!! q-)!?pa\u{16}1 m!G!S#D!K!N!N8L\"t\"K0K!J!G!K/qKr%EI^\"\u{1f}`ZpT&F w!C!R\
        #B!R!J!M'I$R!V'P\"P\"v!J!R!l\"G!M!J!Q+Q!V!N'L=H!Q,P$S<L!N*P/o!O!Q%O.r!L\"P;<\" oAn\u{7f}=!#k]\u{16}& P\"p\u{5}n\
        'K!p!w\u{e}\u{2}!!O\u{14}\"\"\"T?U4>$ P!p\u{17}R!p\u{4}u<!S$G!G!Q8m!Q!Z$I/P!T$J!M4q'E!G%P$S#U#T\"PDQ!S#m$L-M!S$\
        T6o[O' s!O!O%K8nHsxuj\u{1b}\"Cz4GIQ'!o$Q\"L9t!S#P\"N\u{15}B( q!L!N#O\"M!O8Q!P\u{12}\u{b}!Gr\\<,!I!X%E!l8B!T%L!i\
        .P\u{a}R(U/Q0*!@uOeG J!V!K!F\"v!R!P!U!?&A0Q#M\"v!N!Q!Q!C&E(>\"=/O?n!T*O!J!O!N\"p!N&s'V!R*P$N%R'T#M\"m0P[J% O>p\u{1f}\
        `7Q$pM,\";q\u{15}qDD' Q!K&u8Q!L&v4KSo) K!t&J!I7J!y&K!I-HQ]$\"R%m8M'mlH!\u{18}s P$ H!R!kST\u{6}l!OR\u{11}!' I!P$\
        O\"n8G!U$S\u{6};!!T(q' m\"O=U4k2Jzo2O!r7!B!o!L\"J\"k'K)L$Q$o!G&HHU!L&s0J.T8O$o!Q0G$K\"I>O\u{11}E' r\"R%P!K9Ppq<\
        T.\u{a}# p!Lvv\u{f}t\"<O\u{15}OW\u{16}# O?Q!l 1, q!P!R#L\"S!L7i!P!P&P[owp\u{b}\u{17}% O)sSMsR+p\u{2}\u{b}! RM\u{b}\
        $%p:J%u4Q'v\"\u{1f}`=s_\u{0}1 P!O!i$S!N8M!S!k#k!V!N.C!H#G\"U-J$r.\u{1e}\"\u{1f}`,r*\u{1}!zsOy\" o?q\u{3}&# q\"O\
        &S},#(n\u{1f}`@q\u{19}|3 N!P$I\"I8H!Q\"U\"M\"O.O$O\"K!K>R=M'p'M;O5q\u{10}~!wo\u{8}n) Q%m!M!N!T8S%R\u{1f}`\"R\u{12}\
        8!?qk:* t!G!K#F\"N8m!M&G\\n>rBf\"\u{1f}`!p\u{5}4? J!J!X%R!T'D\"K.J#C\"?!O!F!Y!H*F\"G!T!u\"u#P!p$K7p!NgM!C!S!p\"\
        P#H%I+\u{1c}$ Q\"R$l9R`\u{17}% t\"I%R8y'ST*$\"Q&I\u{1f}`]M\u{16}Z\"%YQU\u{b}A\"\"O=rpY\"<R\u{15}R\u{6}}\"\u{1f}\
        `%s%C\" r?tFs\" p\u{11}xcy!\u{1d}sh_# p!Q&M+c! pX\u{8}+!K!Q$P!O!P8L!T%N!Q-M&QZ5! QcG\"/o?sOb# o\u{1f}`@M A#(l?q\
        4K\u{9}-! Pr@%#R\"l;I$s4M|,!!NYy$ m!L!N}n\u{2}@& o!H&H\u{1f}`9o'K.\u{6}(!N&Q!R7k!O!M%Q!Q\u{1f}_$ m!E&M8onL\"?p\u{d}\
        nxf!'S\\X.!L!R!n$M!S8L!S%O!P/R{w+o!P\"Nq\u{7f}\"\u{1f}`ZzgN!'K\u{b}\u{11}\"#m?mCk\"FQ4oDD!co_\u{c}$ q!H>q!I;i$ \
        m'Q8pVR\u{10}k!#n{C\" r?t\"u' I\"T#k#L7J%w4HB\u{18}!$kF.) G!P!S#l!P\"T8R!S7k8\\& q!R!L%O{w#K+s! L\u{1c}H0 L!K!S\
        %W!J+K,H!S\"R\"G#L-H\"n\u{9}M!L$o\u{2}G%#L#p\u{1f}`=L#p\u{1e}[* o!R!J%R!T7o\"H%R/PMq2X!\u{7}Jj&! O:T-!K!M!k\"n\"\
        J9M!N!I\"F2u\"s\"L\u{8}o=D) N(IrL#l(p\"N!s=l\"P-m!\u{11}usO\"\u{1f}`.sJW(!J!M!T\"JQR\"P,O{m\u{9}c\" P!R*\u{0}- \
        O!s!K#G\"G!L7R!T4s!L#L\"KAnai. V!F!N$M!F!J#K$r!o1O.l*R\u{6}P-n\u{7}M% K\"p&S7L(P.b\"!N?N\u{13}<\"\u{1f}`@qk.#!@\
        \u{1f}`Yo\u{c} 1 m\"S#I!K\"U'H2U&Q'J,NHq6q&N1o8k.J$j7~\" r?r{n\"!G\u{d}s!.\"!l?m7\u{19}R V!O!R!T\"E!k!J!S!G\"J$\
        p\"C*L$i!Q!R!V\"G\"K!R#N$m&R!R!N\"J\"N$P0L'L%S!n\"P!R#L1Q$L'M(Q(t#M#l,Q!O!O#Q\"N!Q.S$mzS& v!H&G8x!I&I\u{1a}m$ o\
        \"Q\u{1e}q\"Q[\u{13}% Q!p>Q!q4Ima$!M\u{1f}`$t!Mq \"(pvqX\u{1e}#)m?w4Dv\u{1c}!?sNl!!JlV) O!L!M!n\"N\"O8E\"N&TrHE\
         W!P!h#M!P!V!O3L$h!R%Q!V!P4M=Q\"O%k!J!M!o!I!P!H!O,P%N!q\"M#P#T%O+L#H-Q%R\"T-P`v\"!H%Pk@+ M!K$Q\"m=J\"G2K\"x\u{5}\
        P%n\"mzy$ n!O!K\u{c}r6*5 N!E!V%H,F,N!E!T!l\"m\"E!U'm&G!P!D\"C\"E!O%Lxu^J$!N'N8P&n.\u{4}\"%l\"QH6\"&ZQU3R!\"Q:\u{6}\
        '!J!k$N!L!S8O6GMA$ Q\"o\u{1b}L\"vVV$!Q&m9S&nC1! SV\u{11}% M\"o&S7N(P]%$ m\"S=r\"R'u\"<y\u{15}y`Q\"@R4m\u{4}%\" \
        Q(nU~# p'L8w=\u{d}$ n!I\u{1f}`Ym\u{15}D!@os\u{c}\"\u{1f}`+s\u{1d}6!'O\u{a}v# Q!p?P`4#'N{rXn'2!\u{1d}te\u{a}\"?T\
        'm:4& S'I6q`JwO#qQ\u{12}#\u{1f}`.nLK/(\"\u{1f}``uz:\"<R\u{15}Ra\u{13}!)kXI! qE\u{6}!?tF\u{b}!@l]\u{e}#?u\u{1f}`\
        ;s?b\"B{4EgR/ J#M!V!K!t\"R(S/L#K!X\"r*T*J[R#o2e\"!P!Tg\u{c}\"\u{1f}`+z.(!#n#Q!WTFV\"\u{1f}`+u\u{a}\u{13}E k!=!S\
        #Q#S+F(Q$O!G!T#k\"o.K\"J\"H\"L!K,o'n)r&I!Q'm!P!q*o%J5R$p!Q\"O+M\"o!O$M1H!O \u{f}9 T!n!R#M!M!M!O\"n1Q!m#i\"P#J!N\
        !N!P-R$KBQ(r#O!NJQ!m+OHA$!R!M%Q:LKS' N!I&l?P4o\u{5}R'n*\\#\"E&L?MM60 y!G!I#G\"H!K7r!O!P#M\"L!LjvNn!Q$Mc}# r%N:s\
        \u{14}\u{2}\"(m?q$F!3n 4> B!n!X#n!T6q#F\"X$T3k!M!Q!Y,M3M\"K\"l$O\"K/Q#l9O\"q!M!R,M!T!l#Q\"H\u{f}\u{2}\"\u{1f}`%\
        q\u{8}\u{4}! m\u{1a}k#!j!K%Q8*&!J&k8P!N&K4x*1% l!B\u{1f}`$tPPUJ# o\"K=o\u{3}w#+m\u{1f}`@mGMB t!o!P!R\"E!N!R!H!P\
        *H!M+r!r!U#K!O\"L+L\":!=!G\"G\"B!D!M*o5M\"T%nZV#r!O!M8u.$$!M!o&R9l)$$#m#Q<p4J\u{d}Q\"%G?L_K!0S\"k& O!i!N%P:R3QR\
        K!?q#\u{7f}&!P\"I\"H\"Q=J4O\u{e}\u{14}( r!I!L%I!Ozt#LZp\u{14}k!!N\u{10}:! n\u{3}\u{d}!CnX7* n!H!K%C!N'm?m\u{1f}\
        `'o\"O\u{11}z* q!P%Q!Q!O>Eap2O6u$N\u{13}A& v'L!E7y'M!FYt\"9oZoWC\"Hs4M=b\"\u{1f}`.s.c\"%q?sEo+ M%K*r0S+M$K*M&m\"\
        u\u{7f}Q-o'\u{b}\"\u{1f}`.pUj\"'Q?REf% o(J7r(LGqq#\" r?nl,$#n!M>j!S!)#!O>O[s\u{b}v$ s\"L\u{c}u\"L\u{1f}7\"?LOrk\
        y#!O>r!P#3! p~v\" p?r\u{1e}(\"\u{1f}`Zn\u{6}i\"\u{1f}`\\uBi\"Ql2TJ4!Bp\u{e}9' P!G)o5P!Q)louGw\"\u{1f}`ZpaJ% n!L\
        !P=p\"QSO< l\"P%S!S7n\"P%E.H!P#E\"I=U!n!P)O!I\"n!S!N!q!Q)M$n\"R!m!REn!M\u{13}\u{11}% l!K!N=x!Lk ' p!E!N%G8n\u{e}\
        SGo\u{12} !\u{18}sA'9!G!R#S!P9P!I!T#P4l!P>S%U!P(M\"q\"P'm#S#N\"r\"L.S7O5n\"P\u{1d}9\"!G!Qg)$ p!G>l\u{1}rI$/ l!E\
        $K\"H!T5p\"u!K$O\"I!S-H$N\u{1c}Q#p0L\"Cq4Nk54 O!Q\"N\"P\"P!H7O!O!l!M\"I!S!M!M#m+Q%M$MqQBN.'!(Ta=\"\u{1f}`%{bu#!\
        M>IKMbB$ t!M>t!NKt!\u{11}r4V!3PA\u{1d}# PAl4TI\u{e}1 N!L!n#Q!n!I!L7N!P!n%K!L2kNo\"R/ROQ`b!1o:\u{5}1\"T!N\"H\"D(\
        l1D!M#K\"I!n'n&HGq\"L;N!t\\J!Y$ P<r\u{13}P\"rXk% o!K\u{1f}`$t9O\u{f}R\"\u{1f}`=oR\u{19}#'L\u{1d}v.M\u{9}>) t!S&\
        L!N?O-NFo!P(O(v\"#p?qkq\"\"R&RIo< i!H$C\">!M)I&N%n%m#I\"E!T.M!@%O4NBR#p\"N!N&S2P\"n\"S)p%P$Q4pWe\"<R\u{15}R>\u{4}\
        ( O#o\"K:P#o\"R4R\u{c}S?H\"\"TERB\u{1d}' Q!r!N&L7R!r4IuK!\"P\u{d}J0 H!F!P!L\"u!K!F!K7H!I$J\"J.L$x!M!K!\u{15}I V\
        !O\"H\"S!g!N!S3L!O$N!X#T\"P!T-J!T%J!U,S#Q$m)q!N%O'S!N\"l\"OFp!L!O!Q+O!R!R\"V%O.V!M!P)q\u{b}T\" n?l4G( t!B!I-L0u\
        /N8rAp'|!%S_A\"!n?qgm! r\u{1d}p+ p!G!I%C!J7p\"JFq>GFr4sR,# o\u{7f}suus|-!B!R#L;F$J!N\"O.O#Q\"O\u{7}P$Q\"m\u{c}k\
        8 j\"m!E\"E!M!C!I!I\"J$G\"J\"F*N\"k!X!V%E!Ljl-T'R8M)F1NTn< Q!O!N!l\"Q!Q&p/T\"r\"Q!P!P#R!S/K!J!R\"P\"I!N!R;u!OUr\
        #T,t*P1r!\u{d}!AR\u{17}\u{14}% p!D'M\u{9}rKiG\u{10}% O\"O%P:R3P!Z!CS}7,%J\"T=N\"Q.R&P@U>o!O,M\"R?S]L\"\"m?l[\u{5}\
        , q!L!J#K\"F!K+T,n%N\"M!N+TM\u{2}!\"N\u{1a}Z( l!D!J%H8q!J!P%JE\u{0}!\u{e}r\u{0}?) K!S$M#mtL\"n3P\"m1Odx' u'J'@1\
        sOn$F#L[z%'Q!R9M%Q!Q$]$!S!m?m4R\u{1c}\u{1c}%\"J=p!I}s\"K\u{7}\u{7}# N?O7Q\u{19}Y% S!oGL4r.q`-#!K\u{1f}q!K-\u{7}\
        $\"M\u{1f}`Sn\"Rhg! PF}$;p!N\u{14}p!N4Q. s!Q&E!M3N$O\"P%I!Q-CbO9o!N/qm!&!I!l&R8P!k[R>{\"\u{1f}`!w\u{2}SX k!Q!T!\
        V!P!M!N!Q!N!P\"J$m!n#O-T!W#M!Q!R!L'p!o%R!T!P\"P!R\"Q!O2p'Q!J\"M\"q!N!S!S#I!R\"P!Q$N!U'Q!n\"O%s&N'M\"M!L*I!Q*R'T\
        1M\u{1f}U\"BR4nj9#'O8s!JSd$ m!I>r5N\u{d}\u{3}( t!M!H%M8w!O!H%N\u{1e}\u{2}\"Bx4H^3\"Bp4Q\u{8}\u{b}' Q!s!M%J9u!N%\
        L\u{9}\u{14}!wsc\u{f}$ L(V>S4M-\\& q!M!R%N8r!Ne*!%o\u{10}\u{11}!&RW:# l3FRSdt#*p\u{1f}`@qTZ#\u{1f}`@r:qG\u{12}#\
        #k!RSSp\u{1d}) M!M&s8R\"T%r4FBP!oTc& o!Q!S=r!Q!P\u{7}\u{10}4 U%M\"G!N4Q#n!M$F\"N!QYl1n!M2Q!l,Q+S#p!P4qf=! pX\u{1b}\
        !\u{11}q[%!!R>\u{8}! l\"Z$ s!L>ryv@z!%S)\u{1e}\"\u{1f}`Zo6\u{e}!?o\u{19}0\"\u{1f}`@r\u{1b}d: r!B!l#C\"C!m7p!F$I\
        \"F!U4k=K!Q$M%S#O#J'N\"p\"Q&H!S'O#p!L\u{1e}\u{7}$ o<P\u{13}o\"P4Q% P!q\u{1f}`$P!q\u{16}\u{7}U m!M!W#?\"Q!l'D$P\"\
        P&N\"N#N!Q#E\"I!R-K$L\"L.P\"L+I#N\"t!O\"J\"m(g!K!P%p$I$L\"q(o!E&P#R!V!j!x\"q!N,s!G\"o!V$I0l!Q\"N\"g&O7\u{1c}# R\
        !SEO\u{5}z! m\u{1e}0& q\"O&Q7p\"T&R:J% S#n!M>x4C3>!\u{7}L\u{f}^!?s<k\" o!JE#(!S&S:P&oSoeP\"q&NZ3\"+nSTct\" T?T8\
        c$ O!S!n&S==$ I!T'TMQr<# s\"J=uJ3! m\u{19}_'!S!m?l4J6JCQ\"ng]\" q?t\u{0}\u{a}& n!P!Q%P!SrrOk+!F!I#P\"J6M!t!p\u{e}\
        qGN#M!tl\u{13}$ n!O>r!O\u{1e}@! QJ?(!P$P\"K!i8L$M\"MVmE\\!?w \u{9}$\"O&l9P&mE(8 V!R\"P\"C\"F!i#H$n$H.V#H\"B!R't\
        $I\"B\"L\"I\"G!S!G$EBS^On\u{7}\" w?w\u{c}\u{f}L o!P!V!Q\"K!G!T!T7h!N$N!J!U!Q-K!T!P\"P.r/I#O\"u!I\"O%q#J!N\"P!J(\
        o\"R%k!P!Q&p$Q\"N'r\"n$C-T!P%T3r\u{b},!)k3M*!N!I!S$l8N\"L#m\"l@M<O\u{14}<,!P!U!P#N!N9R!M#P!Q!L!S.OvQ!#k-[!(SLm(\
         P#M\"p?I4p\u{7}P#Q\"qFE!#kPs% n!P\u{1f}`$q!P}C! S\u{c}r&(m9O&r4O\u{6}s&L\u{14}2) o!R!O%P!S7p(S\u{15}t!KSN$!L;q\
        \u{10}r%qts\" p!K!v!zw>q$ q!Ovr!OfG#(T\u{1f}`9S8n!\"K\u{18}d( H%L\"k!S7M%P\u{1b}N!Ok`( n!I!M;N\u{1f}`8s!G\"NGj\"\
        <R\u{15}ROC# L\u{1f}`ULsB\" r?q!E(!N!R%P!q4P%R%N!mw?!,lX#%!P&H{r!P\"Ha!% p!G>o!P`E3/#!O>r\"Q[\u{1f}$ q5MRt!M98#\
         Q!o\u{18}m?\u{3}# p!A&Ds\u{18}\"\u{1f}`UrV'!(Rr() s!P!J&S7t!J!K&R4R:f!?rS\u{5}!?sru( r!G\"O$OMI&L\u{5}x#Q%\u{4}\
        #\u{1f}`%r)sg[! m1}!?P29@ K!J!W%Q!T'B\"J.O#B\"?!O!E!X!D*F\"F!T!u\"t#P!t$J7p!NeO\"L!C!S!q\"O#H%Hm[#!E~s!E|\u{a}%\
        !P&O!n>P!ld9\"\u{1f}`=mQB$ u(Hzw$H/e#!N\u{1f}`%NC\u{18}\"?P6Qqk\" R3ncX* T!O$O!R!J@QSmEL=N(Q.\u{c}$ m!E>q!K|j$ \
        T!H!nSU\u{9}/!\u{11}qY4\" S\"S\u{4}x' J!K%n\"S7P\u{1f}`!Sth, p\"O#P\"P!M8H!R&R4Qbq\"KBS\u{14}+& r!N!F%E8z'F_;\"\
        <O\u{15}O='$ m\"T=n\"R\u{6}4!zo##* J!u!MRHSS!l'm\"P!o3UT\\l 7\"m!W\"n!Q\"j!T$E\"I!F!L%Q&h!M!O!=!i!l\"V!R!U!U!Z\"\
        X!S$J!M!F#W!O!N!O!P!S\"N!V!V\"P!P!P!O#H#K\"Q!o\"M.P!P!G!m!o$H!H!L\"o+H!H!N#n!k!o7G\"h.C\"T!h\"V!P!P!Y!S$O$T%k\"\
        M!O)X$!D\u{1f}`Tv!E\u{1b}q$ o4O\u{1f}`,n\u{f}Y\"\u{1f}`+qW#!?re!#%k!T?S\u{d}a\"\u{1f}`=m6\u{4}# t!M>t77- H!H!m$\
        U!R8I!@!n%O!T.H5I!m3\u{4}* O!G!H#J,o!p-NDmKs\"N\u{0}\u{17}!frF\u{8}# o\"L=pr3% q!U!O=t\"PZs) I\"R#H!p!Q8L\"P\"U\
        \"m}C$ n!GvoIo/M#!J>q\\JL4' p\"M2R?U2QLo`Txa#\"Leu#LHd(!S$GAR.J&P!RJMaRLd.!N#R!E!P!P#V5N!O)S-Q&T\\r#ODNo\u{6}! \
        s1\u{5}!!R\u{a}\u{c}%!J!R=p!M\u{4}s=G\"\u{1f}`@r(!$ M/q0O/rDE& r!N&N8t!K&PL\u{0}$ O'l8RXqOH\"!L?Q_?\"\u{1f}`+s\u{2}\
        =0 x!F!J#N\"J!J4R#r!N!N#P#N\u{8}n\"R.p(P7V!@lY\u{0}3 H!Q!L!k#p#P6B!U!N3G!M!R\"R\"I!R!O\\QLM#Mm~; J!E!J!D\"=\"B\"\
        <\"|!I!H\">$<,J!D\"J\"D\"G$v!L'<\"F\"D\"G\"G$Wxm4p\u{8}A. Q\"V!N\"J!j!K!N4p+K.U$m\"Mvp\"O\u{2}>'!L!n%R!R7p\"l4U\
        #R) Q#o\"F.O,O#{\"I.P$A5=$ n%M:n%ORB\"\u{1f}`@qtV\" q!M\u{a}m\"\u{1f}`Zp7D$ J\"S>m!S\u{7}H! nkf( r!G2Q,m3T2T{o1\
        P2x' o!J!P%L8q\"Q\u{3}rn\u{3}##k?n4R\u{7f}I+ t!C!I#H\"F!M7rXq!O\"n-pZh+!L!L&Q8P!O!t$L!R\u{18}o\"L!Mt)*!F!P#Y\"H\
        !M7r!N&FlO$SNA!?u\u{11}q& q!P$K\"I8q9Mhe\"&P\"U\u{1a}\u{1e}!?q#r!!O\u{3}\u{2}\"Gm4Qwd''G!L7l!R'S.K&K]a( p!G&G!O\
        8M&M!R\u{19}I\u{7f}~# M6nSn)\u{c}# k\u{7f}v#xVM\" q!Mx)% m!L\u{1f}`$p!NAH\"\u{1f}`=qo1/ N!M!l#O\"M!U4q#N!K!o%M!\
        M.Jot-q>c!%Qn\u{12}$;n!P\u{14}n!Py$#'L8L!l!\u{19}#!G&M8nk-\" m\"PSt\"\u{1f}`$ru$$ K!H%O!O2`# O!M!n6\u{11}\" T\u{18}\
        T;\u{10}/!P$G\"Q9T&Q.H&QCQ%n6q7o0p\"T&Q.H\u{7}O% o!K'R7m(O&w!*mB). P\"K!N\"n!M!K9Q\"P2H\"P\"i!S!N\u{5}PT\u{18}'\
         N!K!n%S8L\"naMk?,!E&H6q\"qXI7p#q/o$u9M7J#q\u{e}E$!N$l!P!N\u{2}c# r!C'N\u{11}]$\"p\u{c}S\"qLt\u{8}\u{5}\"'ovo\u{1a}\
        j!%lD\u{14}) G!Q#l\"P\"S<l!P\"R/T\u{1d}\u{2}k I!\u{4}!8!>!D!4!B!5!>!8\"=\"E\"9\"9\"8!K!M(J\"U!x!?!E!J!<!G!>!D!@\
        \"D$@$?\"k!B!@\"@\"=!D!B,M\"n!K#q)P!m\"S!p\"J!O%l#J!Q!n'm\"T!o&T!l'T$R!l7R!l\"Q!w!F!H\"C!J!B!I!F,U!o!O!LB\u{1a}\
        \" u\u{2}vY=\" t\u{18}t\u{1f}g# q$S;n/f' p!G&H8n!I&Jks'>7 J\"Q!t!C!R.P,M#p!J!Q!P-R!T#T!K!IYI#r\"OIP#q!L.mjg\u{1d}\
         L!R!q!M!V!Q!X!L!j!R!M!J!T!T\"G!U!L!S!I\"R\"Q\"O#m!Q!S!L!P![!M!L!K!P!M\"N!P!L\"T\"E!E!G!K!L!h!J\"L!U!O!P!J!S!N!\
        O!I\"K\"Q\"I!U!m\"R\"M\"H!J\"Q$O\"M%R\"m!N!N!R!T!l!S#M!T\"L!P&O!M!P!P#O#n!G!L$P!Q!R!V!h\"T!X\"J#o!m!l!o\"N\"m!N\
        !S%K%T\"Q!Q!Y!O\"O!X!Q\"R\"J!T!Q!O!J\"N!V!Q#M!T!Q!S!n&l\\m& p!Q&Gsu!Q\"GZb( Q!M&S8Q!Q$n\"R4F)%!Bs#u$=p\u{e}rIP#\
        pVM& O!l!S=L!n!Nl\u{7}& r!P$O\"M\u{1f}`9kt0\" R?Q\u{a}\u{19}$\"Q$p\"L=mK&\"\u{1f}`Us\\R$ u(Kzu$K([\"Bn4QQ,!$kF@\
        # n!E!FS:&!G!p=Jrw\"PaNv\u{0}\" Q?R~}!Hp8`\"\u{1f}`=p\u{1f}%) n!I&J!l8J!S%H.Kws4K+ j!T!J#K\"U!P8U!M#Q\u{0}m&PI\u{1c}\
        \"!Q!S\u{9}T%(lzT$l>v`Vh\u{e}\"\"OYrO#\"\u{1f}`@sv9\"\u{1f}`+u\u{6}v\" n\u{2}tL.\"\u{1f}`+uaF\u{6} [!O!P\"n!L\"\
        O!P!K\"N!H!=\"G!F!Q!N\"L!Q$K\"S!P!M!P!U!M!O!U!k!L!J!N!O!P\"P!I#L\"O!O!M!P!Q!Q!T\"K!N!L\"Q\"O\"H$Q!Q#Q\"Q!P#r%K\"\
        R#Q#j\"M\"U#l#I\"T)O\"L\"S\"S\"n!S!S#m!M!O!j!T#n!N\"N!N!r\"q\"S#S!P!j.M!M!V#W!R\"L\"P\"N\"R\"V!P#o!T!O!M!P!r(\u{1b}\
        ' m!K&Lsq#L*s!L'g\" T!k\u{15}~$%L\"JNT\u{8}o,Y+ P!T&S=T\"P!Q.N#R#QtO-NS/!?sW}4 X!B!K!H!S!G!N!E\"H*v,S#L!U!L.p$L\
        \"O,V~O.q^=. n\"O%H!M3n!P$M&MYQ#r!F\"LKn!P\u{8}\u{1a}R O\"X!S!V!R!Y!O!T!Q\"C$F!N!B\"L!P(N#N!A!D!C!L!@!C!G!N!J*J\
        !L!v!g!w!o!?!D!A!I%N:m\"Q5oNT!O!O\"V!h!k!S$E\">$Ou\u{12}$'E8o'H\u{6}r-\u{1c}\"CO4t\u{16}.\"#k?l\u{8}\"!?nRn$ P\"\
        p\u{c}P\"qo=\"\u{1f}`=n.O!?oC\\$ R!o~R!o\u{1e}41!T!O#S\"E!L3p%V'Q-HCP!S*pML!p/m:q+l0\u{1f}$ T\"l=S`p\u{15}\u{1}\
        $ s!I.G0r!*\" T?T\u{16}3\"\u{1f}`Ur\u{5}`$ r!L>u!Lu$\" S\"l-)\"\u{1f}`%ojb!\u{2}p]\\# Q!M)l\u{1a})!)l\u{13}1!#k\
        TB#?T\u{1f}`;rp}- n!V$L!M!T9L$S!P!V.S!U%P!J%&% o!O\u{1f}`$s!P.Y# r\"Q&JC0# n\u{1f}`0m\\(%!L!j$P!N!TzA\"!o?p\u{1d}\
        \u{d}& E\"T%P5x+T\u{a}x\u{9}m!\"PA\u{11}#\u{1f}`@u!P\u{6}\u{e}!'PU42 U!V%R!B!Q3Q\"p$N&S.PRJ\"oFo!Q7Q-M!J\"p93\"\
         m!G\u{11}=\"Hr4O+\u{c}! Q<\u{e}\"Bp4TwS# k\"Q=r\u{17}O!ZQ\\8\";q\u{15}q?^$ J7rWM!rn\"( l\"Q#L\"F!S9P\u{4}U7m&,\
        \"Jo4Ne&! o\"S2 W!=\"I\"J\"B(J$G!s+X#N0K!o2j_q<K\"J.N!nt\u{18}\"\u{1f}`Uo+\u{4}$ r(K7t(K`E!!KD\\!3lg`( r!I!L%I!\
        Ozt#KZp~Y% U\"S&k9T&S}\u{13}! m{a- P!L!M&n7O!Q!P#H!H0P#p\"T!rX\u{f}!?q\u{a}\u{15}$!R&O9S&Q^7!2lG\u{1d}# m?l6Q:.\
        \" m!OZZ*!M!J#G\"H*n/R!RFIGs\"M\u{16}*& J(O9nEk(NaP__#\u{1f}`!w!LV?$ R!T\u{1f}`$O\u{12}s!\u{11}t\u{4}Z#/O?R0MO3\
        \" o?szoL X!K!S!L\"O\"G!N#P$L\"P\"N!Q#t\"C\"S%P!P#R!S!M!P'P$P!U\"H9T!u\"Q\"C#H$W+N\"P8P&L!Q'P#S#K*O\"U!N%S,S\u{1f}\
        \u{19}&!E&P?Q!O-O!R\u{7f}e\"\u{1f}`%rP%,!G!p&P7k!J'S.O&M?m(O\"s\"OU<\"\u{1f}`%p4`# Q?S5m$\u{18}. s!C!T#K\"F8n!F\
        !T#L\"NapFo:R.MIB( S3q!P+R3v2E\u{c}m!Qto\"\"l?mtf\"\u{1f}`-tz\u{e}$\"O$o\"N9Rm])!O$J#PBP$J$P&O&n\"p[F\"\"N?Q~2#\
         p!Q>p.\u{b})!M!T%R!R8P'M}p=Q#n,Y+!D!H#P\"H6P!u!r\u{e}qGK#P!u_!& K%k!S9P&QqmF%% o!P\u{1f}`$r!PH\u{e}$\u{1f}`=p8\
        O#qPu! QAp\" n!G\u{1e}\u{8}' r!E&G!L7m\u{1f}`!m_j, P!Q$J\"o!S7R'P!T-L!S#M\"tDY- H!k!X#Q\"n\"H6Q!L4r\u{b}H%S\"n\"\
        Hm1'!P%Q:Q$K$P2M\"mY\u{e}) N!Q!Q#l!S9O&QrRhu\u{1b}A?!O\"K\"O\"J!P)m$M'Q#V!L!U#L\"O!F-O\"O\"M!Q!K-{!M\"F!GCT#N9L\
        'Q/H!O!M$IU;! P9F! m{y$ O!svQ!s9}* G!T$m!N!P8K!T%N!S.PT:8 U!S&Q9R&W.S!R#Q\"R4S'K\"R&P%S!R&T*T-o$i!S-P.T$M\"Sf1(\
         T!H#k!H\"F\"I7K6T\u{10}\u{c}\"!N\u{7}S\u{17}&#'N!P?Qmj#!P'Q9q|p$ o!@\u{1f}`YM\u{6}v' s!O&N8u!O&P.MG5% k!H!R%N8\
        QQR\"\u{1f}`\\t\u{1a}\u{5}' p!R&I8i!S&I\u{16}rg{( t!E!K%G!M7q\u{5}r)nAh% M\"p\u{1f}`;N\"q\u{1d}C$\"T&N7r(O.\u{9}\
        #!K3W\u{c}p\u{1f}7( J!S$n!Q!N8N'K/RZ$!?p.u' M%O&K!m?J4v\u{c}sx\u{15}!zv[\u{1d}!@q]\\!?s=L!WQ_a\" Q2npU8 U!q!H#R\
        \"=!Q3I$u!M!O%G!Q-EKP!p!J!S!r\"D.P&F7I0Q5G%\u{1e}% r\"P=p\u{1d}p\"Q\u{1d}y!\u{e}q|?& Q#k?N4q\u{9}R#l\u{1f}!! p\u{10}\
        k$ M$q;O$m#`##n?o4S\u{18}P( K\"k%S!l7R'Q\u{1f}`/McE0 O\"p#J!T!I!S\"m*m+Q\"k$T\"P\"m/N#U?o&w\" p?rX># p!H\u{7f}E\
        +1\"\u{1f}`%q}z' Q!r&H8R!s&I.E<l) J!L%M!O!O4n#M:Rxn;L\"Co4QQ5\" s?x*(+ M!L!P#m:Q\"O#s#S1M#S!P\u{f}U# q\u{1f}`=u\
        \u{4}\u{1e}$ R\"l=O\"l\u{14}\u{1f}\"!O$m \u{0}) L!M!R#l!Q!N9N%Q!Rrk(!C!H#M\"H!F)j!n-W\u{1a}O\"\u{1f}`+sk~\" n2M\
        <|!\"mn\u{7}) P\"l!J\"J#m7Q\"o&T.QSK\"\u{1f}`@q\u{8}#\"\u{1f}`@r~wF i!O!T\"l!T\"N!S!T2S!O$L$L!P!P!S-J!S#R\"A!P!\
        Q*n1m!K!P,Q-L$O\"r8S!O!T.Q!P%K!S-M%r#?!TNYI&!Q!R$P9L\"S&l\u{17}~% r!A&F8t!I9e\"$o?lt8& M!M(s6R)r4GV(! n\u{a}e$ \
        P'ogP'paF#!Lvt!L\u{1c}?$ r3O,p3P G!@n7\u{b}; S!Q&T!k3J$Q!T$S\"L!S-I$P\"O!KCS$U4R*m+q%J\"P!k)m!N$N%P!m\u{1f}\u{f}\
        E m!B!I!S!T!P!O!L!Q!G\"K!l'U(P%F!P!U\"Q!R!S!P-J!M!O#P!G!Q)N(Qam#P,o\"J#K!M$N*QCo& N\"m%Q!Q7Q'R\u{17}\u{4}\"\u{1f}\
        ``t\u{5}\u{1a}!Vm}f\"Bp4P6Z!-qy\u{11}\"3n!Q\u{13}T#1n.P1o\u{2}e!ws\"&A K!O!E!H!K!w!M!H!K!=\"E$A$>,O!M!M!K\"F!P!\
        I!Q-C\"N\"{!R!F\u{5}M\"N!S\"q!P!M!Q*&\"\"R?R.\u{12}# r\"I=sC(\" o\u{11}s\\Q!'J5Q\" p!Q4H! q;5!\"OX|\"%O.nUy\"\u{1f}\
        `.pL:& p!J&J?Q\\q#JI'\" u?y\u{f}9%\"Q%L!k9P%QT!-!W$M!S!I=O!S!K!T-Liq!N&O\"N\u{7f}l$ Q\"k&m7S_J% P!s\u{1f}`$R!s1\
        \u{1a}##o?r4S>u\"\u{1f}`%q}C!+nr#!^Qf\u{11}#!K>t!KXB$!Q!k%P_v \u{6}!)mB{#!n!OvnzV&!M!U\u{1f}`#q\"Q;S~\u{8}\"\u{1f}\
        `-pGi) M!n%Q:m$O!Q\u{7f}R;MAt:\u{b}&!F!L4r)m5K5r}R\"wQ!o-7\"\u{1f}`\\t&]-!p!N#O!N\"J4o#t\"R#S!P\"Q\u{a}o\"Q#\u{2}\
        5!Q$M\"L!Q7j\"T#R\"O!W-M!T%R4q,u!I!N!K%M\"P[m!MCc#!H\u{1f}`[vX+) p!O!O%O!S7m(S\u{15}q!F\u{19}l!\"N\u{8}9!zu(\u{17}\
        ) S!O!Q%R!Q$p4P!O*ono\"\u{1f}`Zq\u{17}\u{11}U p!D\"J\"Q!H!W\"P\"n(K\"M&R$l\"X#C\"o!R!O\"L*C!Q#I\"@!O-M&m'I%T!R!\
        S!o&N\"T\"o+N$p\"q#M&I$I%u&R\"K(n#N\"n!Q!J#F\"I!R-l!C$o0w\"Js4J!`- M!K!O%w!GrL#u!K$L#t\"u-q$u\u{10}\u{4}\"!o\u{1d}\
        p\u{e}\u{17}\"Ap4Q7y\"?N#vTk1 L!O!R#P\"L!R%x*Q(P!T!U#S\"T&tCQ\"p7M9/$ O\"o=Q\"oho&%m\"N!M<p!m3Ms8# rfKyp(V$!G>n\
        \u{1f}`6n \u{1}!?r-J% o!G!J=o\"P!\u{5}5 n!S$J!U!M!P4T$R&O/Q#P!O\"P;K$nem%R!S!R.m'pf`!^O\u{a}C!%Q\u{1b}\u{d}\"\u{1f}\
        `eq>D\"@P4o1|% n!N&S8r(Q@.\" p?p{\u{19}1 T!R!M#R!s!R8M!R!O$o!Q0M\u{6}r#K!M!S$n\u{1b}(% M\"o=O\"naR\u{d}F\" l?o*\
        K& O!p$R\"P!O\u{a}p~<!!Q\u{e}6\"!B\u{10}x\u{e}9\"-rQR4]\"BR4nf|M!S!l!P!R!G!F!S!k4M#g!S\"X!T!I!M!Q!j-O!O!T!T!O\"\
        Q!T!P9M&R\"S#O(P6V)L#m!n$p\"M!P+L!U\"S!V%T!V.O/m?h\"(P7o\u{19}x##U\u{1f}`BPu\u{1a}, R\"U\"n!O\"L!J7L$l4UCt$LcR<\
        \u{8}$#W#k<Q#nC3\"6tStz*% P*q?l\u{1f}`!n>>! QL|) M!J!J#C\"q8P%G\"p\u{1}p2\u{c}'!G$G*J$O!k\u{1f}`An\u{11}\u{a}# \
        P*m?nZ]#!Q\u{1f}`?pY&4 K%L\"V!M7T!U$M!O!T!Q.R#P\"P?O/U)P3TBT!O.mq;\"DqrPBD5 o!<!W%?8m!I&I!P@p3n(n6q+O'M!R!m!r\"\
        o-m=S&P/,##R#n?o\u{17}t. N#R!Q!K&M(s!Q>n\u{d}P#Q\"L&M&q!N#r!!Q<## M\"P&nK6N P!U#R!K!E!j\"P&D-L#U!N!Z\"R!P!H!W!Q\
        'G'O!R\"K#N!O;l!T\"P(Q$n\"T!M/n\"M$Q%s!m!Q!T'm$L!S.S!j#N\"V!T-NeV/ l!D!m%J8n!J!mMm'N%S+K,L>p-qHMY\u{7}!-n\u{9}q\
        !wsg\u{5}#!L\u{1f}`@LQ>\"\u{1f}`@s1_#%n\u{e}S#o\u{14}\u{7}!\u{e}u3}!\u{1d}pFH\" n?q\u{f}7#!M>q!Mu|! p$t! l\u{a}\
        }\"%n?lE %=m!o\u{1f}`:m!o`)%!O&T8m\"S\u{1b}Rg=> X!D!Q#W!n!M!V3l%K!P!n$N!T-E$G\"E@Q\"S!R)S1O!R%q'l+S!l\"G!L-N!Q\u{12}\
        q!?q\u{c}\u{14}& L$q;N$m\u{1f}`!pD\u{1b}A!=!B!G\"B\">!G!>&F$v!E'M$V!I!K#G\"H(L$p!F!I#W!L,k!J5r7q/qDJ(M$n!N#q0O}\
        x% q\"M=r\"LFo.\u{5}!?sg\u{a}6 T!L!m#J!S!Q\"j3n#U\"m%R.T!S&MGL-H\"R3k!H*R\"nMm\u{13}^\"\u{1f}`@ty\u{c}! Rm/\" q\
        ?tE}% K!nvK!n!u\u{13}((!R$M\"p!R>k.O$S\"S\u{c}d2 o!L!Q#K\"n!U+Q,p!M!S#K\"l,S#R%L*O@Q!q\u{0}\u{5}'!R&T8Q\u{b}P\"\
        o0s=n~d!'L\u{14})!$mg\u{d}% m!I>ors'rmt? W!G!W!J%h'D,M!R$O!T!P\"n!k\"P'F&L&J\"M2M(l/L!SGS#M!R.n!H$M#O-m'n)|!)m7\
        a0 K%B\"Q!n7S'R!Y-K!Q%QCR%P^M!O%Q!R\u{6}\u{5}!'L4\u{15}* L!x!M;L\"K!q\u{1f}`5R!v\"LyF!?n\u{b}e!?q\u{16}6+ U!H!L\
        %t!K7R!I!N%t!M3L \u{10}& M'N\u{1f}`9N\"q%N'+\"qx^o'\u{14}! nt#&&L9M6R\u{a}u\"O&ITd\" r?s}\u{6}!&O2|& n\"S=q\u{5}\
        n;u:Mb\u{c}\" n?n\u{8}5!BnZ}; V!U!Z!H#H!O!j'Q1T!R$J!M3Q!T!Q,N'N,P(Q%u9q!R#r!L-O-F&QhP% s\"M\u{1f}`#t\"M3B%\"R%M\
        !Q9T%Pu\u{9}&#P\"n=P\"E4t\u{c}rw*\"Ak4TD[j l!S!N!T!P!S!M!N!S#D$S!U\"T\"P'R!O#j!R!K!V!O!U!P!Q!O'S%S!K!N!Q\"R!M!M\
        !T!P%V$L\"k#K!H#S)q#n!J\"P!M'T!R*o!n&P!S(m!O'N#r!r!N\"o!R!O!L+S\"k!L!J!N\"O!P!R!N*V#j\"Mw=# r\"M\u{1b}r\u{1d}K\"\
        ?Q!mZ\u{1a}!bo\u{e}t? g!@!V!G\"R!D\"R4L$G!U&V.L&H,o$N/P!J!S%R!o#F!L+Q,T'm\"I)m\"L!G4G9n6\"!!P=K) P\"Q!I#q!R!VPT\
        \u{c}Q!n\u{9}-$ R!o\u{d}R!q/i/ Q!N!T#O\"o!T4p#S!K&L!Q3wXo=N\"pXs$ N%m?m4Tb\u{18}! SN!\" Q?R\u{12}6\"\"j>D,\u{14}\
        & l!M'P7t!M&J\u{1}3$ p!D!N&KC0\"&Q!R{f\"\u{1f}`-r-\u{9}!\"M(5\"\u{1f}`eqo?B K!M!L!L\"Q\"P!P!R'l%x!I)O#Q#S!O!R/J\
        \"F(D\"F%K!x!I!C!N!B;l\"M(O\"QLQ!T!P-l\u{13}\u{c}\"umZp\u{3}\u{c}#!J>o!NMB% t!E\u{1f}`$v!IJ#,!X$J\"T!N7p!L&K!R.\
        O\u{c}N#M#J\u{1a}\u{1}B s!Q!T!H\"H!Q!J!T!K2P$o!M$O!P!K!R-S3p1K\"o%l'M!r'q6j!N'P!u\"m!P\"J-s5n!m\\l$!n?m4Q&Rh.! \
        TR$& N!syP!q$Q!ofsN U!>!H!E!L!>\"}!C!H\"C$C(L\"K\"M!P$F!L!I\"B\"v!F!D&G,@-r'U!L$K\"n'M!m!K!o#O#p!M+s'p-I\"P(R!M\
        !P!u!LApDR8 o!L!R#C!S!M(W#P\"U,I!L!o\"I\"Q(U'N!R/S!oAQ9qDI\"R+V\u{f},#?O(R}m{q\" o\u{11}q\u{9}A% R!p\u{1f}`$R!p\
        \u{2}\u{18}* Q!i!Q#K:S!T$N\"k.q^mv}\" TgM-+% o!K\u{1f}`<w!M9_\"\u{1f}`@x@_#<r\u{13}P\"ra?3!R!S#E\"M!Q(m6P!R3P!Q\
        Gm/q.N\"P<K#S!S%Q9r\u{5}^\"\u{1f}`=r\u{7f}[\"!I\u{17}pT;!wuQ>$ M'Q!m7P\u{1e}9$ K!k&STS/h# M%P?R8\u{1d}!!Nt\u{1b}\
        ##m?n4QRot 6!D!Q!p!q\"L!B!h!j!o!p\"R!F!T!U!R\"I!j!m&K$A!E!P!i\"I!R!C\"U\"J!U!L\"R\"N\"I\"D!N\"l!G!P!B!M!S!l!C!O\
        !F!Q!H\"G!R\"H!m\"Q!J#H'O%L(I%M*M!O!M%Q#n\"Q'S+H!K\"G%n!l$S!N\"K!H!P$O!@!J%N\"R\"W$M%Q-D%!Q!N>M!Q&kLT/ y!?\"B\"\
        C\"E\"F6v!I4J\u{b}y!C\"F\"@\"B\"D\u{0}=# R\u{1f}`@R\u{7}\u{1d}) L!J$o\"S\u{1f}`9L!J$o\"Skw\"\u{1f}`+r};( v!L!C&\
        A7}!M!C&A;/!$n\u{a}\u{8}1\"U$N!S!O7o\"Q$R!B!N4RFO#S!I!Q2q\"I9I\u{d}-& N\"m&R7N(T.O\u{3}.\" p\u{2}r\u{7}?!?qsm$ \
        r?p\u{1f}`6pf&\" m\"MH|( k!V$J\"N8o%L\"O/O&\u{17}'\"R#N?P$p-R$n#J=E!!TGo\"\u{1f}`ZmF\u{7}) H\"S#M!S!j=Q!R!j\u{1a}\
        O=0\"Cp4QIG$\"S&p?r4O?z!\"P_6$!l$L;l$Op\u{15}*!O&R!S8L!n&O.K\\q.O%ovf(%O#T7P!Q$P!Q\u{1c}R%RGr! S\"a##m?p4P\u{3}\
        *! OX\u{16}A m!E!W#R!S!I!K3P$r!K%P!D!A-O!L&S3k'D!M\"F.R(m#p's!O,E(m#P\"E+O#L'P2oT~$ s!?>o!H\u{1d}=\"\u{1f}`-q:p\
        - P%H!M!M!R7N!S!K#L!N\"N-n!vZK\"\u{1f}`%tV\u{e}$ p\"K=q\"LK\u{5}&\"L$l!I!OxMDs\u{18}i!(R::-\"S#D:R!T&o.T!P%HXO$\
        O.S!q!Q\u{1f}z#!Nvq!OSg) k%G\"G!R<J\"Q!R-HrOF\u{1f}#Fn!Q3S.D!4l=\u{c}$!Q!k%P_v\"z! R4\u{1f}$ l\"R=n\"T}f+ P!E!p\
        #D\"C!R8F'M`oHT2m{r! S\u{14}U%!F!h?W4^\u{c}u<A!#k:a9 w!H!J#A!I!E!K4Q#m!L!M#J\"L!Q1I\"NEq'Q+k>l\"Q\"M,r'M!M\u{6}\
        \u{10}#\u{1f}`@r:qO\u{13}!Xm\u{18}6!?r_x!$lfM% l!M>s!MFo$l\"\u{1f}`%sN\u{18}\"\u{1f}`%r\u{1}*\" o?r>\u{d}' O$P/\
        s,O$R/x2Ey6' R(T#T'S\"S+Q+P_Y!\"kWu!Bopm!)j\"j' W!T&S8L'T.Q6S\u{10}`% P?R#Q2m\"mY\u{b}! T!\u{5}\" o?qm\u{1a}\"\u{1f}\
        `=ml\u{0}\"@q4Na4!TSXW( u!E&I+F$K)t2G8K-,!/n;(\"\"J-m`p& n%O=q\"OBp^p\u{1f}P9!K!R!O\"D\"L9N!S!K\"F\"V!q-J!Q%N!J\
        CN3r%O'M\"q4L-Q!R#J#R,\u{10}\" M%LO\u{18}\"'NvR\u{6}=& v!K'M7w!O4M!g\"\u{1f}`%qb\u{4}!?s\u{1e}`, j\"R#H\"L8l!R!\
        X#L\"K4S!O\u{4}OZ$\"\"l?mk>$%N*q?H2pv\u{8}!?S\u{15}\u{14}% p!Q&J`quq\u{13}F$ s!F>nKL&\u{0}\"!G\u{d}s\u{18}Q' s!\
        @!N#G\"C\u{1f}`9m:!\"\u{1f}`@y~%(!K%M!T!o8O'n3Q!K\u{13}\u{c}( q!I!H\u{1f}`;o!M7s\"J:n$ O3q,O3s\u{15}e!?q0>) R!V\
        !O#j!P9Q\"N%OkrpW!?p\u{f}d\" M*n\u{19}E\" o?m#9\"6RSR:p\"\u{11}N,t\u{7f}S\"\u{1f}`!q\u{b}6#?t\u{1d}r8J\u{b}j)\"\
        U#F#O8R&l4JjS!q!Qm\u{13}\"Hs4L\u{9}a& M!R&T!k7R!Q\u{1}b\" r?s6n!'K8\u{0}#(n\u{1f}`@q\u{b}l!fs>\u{f}\"%YQU,e$ p)\
        O\u{f}p#P\u{8}7- S!G!L!G\"F\"G$r7L(X.I&qxn4n>G' o!P!K%J!Q\u{18}oTn5P!@p\u{17}]%!E&J!Q7m'Kg\u{1e}' N!m!P=P!k4W\u{c}\
        rjm! l5u+ G!m!L%O8I\"N#j\"Q.K$K\"IHI!(Pz=.!R!V$H)V2N%Q!S!T&S&U%Q\"NLo\"N 6!?qj\u{d}!#nNR$ R?N!r4N\u{14}\u{2}\" \
        S(o-\u{1f}# t!H!M\u{19}A$ r!M>x!Jb;# N\u{1f}`UOA\"\" n?qx\u{13}\"\u{1f}`%s\u{17}w%!M>o!O\u{c}r#Pa\u{18}% Q\"l?U\
        \u{1f}`!uJ\u{a}\"Hu4J*U!VR\u{17}M$!r!M>s!N1`\"\u{1f}``rg\u{c}\"?v!G\u{b}'#!K;l\u{15}lZE' M!U&SsO!Q$U!m?\u{14}% \
        o!K\u{1f}`?r!N{\u{17}!fs\u{2}i!?pH8$ O\u{1f}`@R!odQ!?rTT( k!Q&H8P'L\u{19}r!N&N1 * o!O!H%O!Q7n!J!I%P!S)\u{10}!}s\
        `2, S!S&R!Q7G'V!S-O$T\"L^t#Q`G$ n!NvsIsQ\u{8}! o =$!O&K9P&L%^! o`W# m?P\u{10}wj.\"!P>r4p- }!B!I#F\"M8y!C$E\"HQn\
        1PGrUma\u{c}\" n?r\u{10}b\"\u{1f}`eth\u{d}* S!t$H\"K8N!w$I\"L~u!F\u{0}\u{13}! m\u{1e}\u{a}\"\u{1f}`.p1\u{d}$\"K\
        =m\"J\u{1e}LvP\"Bl4Tv?!\u{7}t!\u{1d}!!lHo. I!L$m!R!N8I!Q\"j#Q!R0R$J!M\u{5}M\u{7}t* P!O!M&o4o^S!O!M\"qSom\u{13}\"\
        Al4T)m!@Q;E9 R!>!F!G\"E\"@!G!D\"B$?\"z\">,M#M\"I\"F\"I&E\"s&K\"M$M&t\u{2}L*lj0\"\u{1f}`%r<*# m\u{1f}`@oY0.!D!U#\
        G\"G.M!v)p!K6K1K!M!v.t!G\u{19}[# o\u{1f}`0od'( U#H!o!O!V.NCV\u{c}mL67 G!D!G!G\"E!F\"D!@!y!F%K$H+M\"L!L%I!E!s4p[\
        OGQ)L!sdh- o\"K#K\"I4H!t#O!p$N\u{c}H!tCq!M\u{1d}\u{14}$ p!G&I8p\u{5}s( m!I!R%o!L7U!L&s-\u{c}\"&N9m;g6 l!K!O#U!G\
        !T!Q8Q!P$L!P!R-O\"Q\"SMS@J\"Q+P5O/N)t~D(!T!S%P5r$P\u{f}P\"rHR&w!$l=`$\"L0l\u{1f}`Cn3G\"\"O?O\u{1}e\"!B'lB.& p!K\
        &G8m\u{1f}`!p\u{15}\u{b}\"\u{1f}`@r: * N\"N!l$N8J!L!R%P5P\u{9}T;\u{16}!\u{7}sx\u{14}( J#E1u+K#K1p\u{c}P2q\u{1b}\
        d,!K!U#n\"G8U!G!T#o\"I/R#H#M@6(\"R%R!K4q^qWq!N!P@%# O'Q@S; \"\u{1f}`Zs\u{e}N\"\u{1f}`$wk[!\u{e}t.`\" o?wC\u{1e}\
        \"/l!m,r' t\"K&L7w\"K%R!Ll\u{b}& V!G-m\u{1d}T1o!M;Y\"\u{1f}`.w\u{16}`A K\"p#V!R\"P3R!l#N!g%P!Y!O-S!V#L!T!U1R0K\"\
        n%P!K#L,O=G!R!l\"N,O\"T#U\"m.M\u{6}6\" NwNv)\"<R\u{15}R;O!?r\u{1f}\u{16}!!mf/!?so?%\"N#N:R!n$OS+!!FGw\" s1E\u{15}\
        1!ws?X\" Q2n0Z6 g!R&L!K8W!l#S\"M!R-J$O\"Q!Obi'm!R*N0L!O!P#m\"P2n%(N7O\u{1f}`!q5Mf/!#mMN\"$s/Nr,!Hm,3$ o\"R\u{1f}\
        `cN/<i N!w\"H\"M!O!L!P#B$?$@(N!m#o\"U!I\"l!R!C!T#H$C$E\"=$B\"B(H(J+I%q!O!Q!K!S!l!G$V!U!K!K!u!L%O!t!J!Q!u$?\"L!r\
        !I!m\"O!r!K\"E#Q!V\"r$W$j!N!m!J!O)j!L\"p!C!k!K\"C\"E/H3p$'P5p\u{1}q4p\u{10}L% m)O\u{f}q#Ocn\u{9};\"/lQP2\u{6}* \
        p!?!T%G!R7p!C!N\u{1f}`'S/I\"\u{18}n#R7e,#K\"K$N(q$P*Q#N\"M$O(r\u{f}p/O\u{1f}K\"\u{1f}`-w1@\"\u{1f}`\\u\u{7}o\u{12}\
         m!m!k!;!M!A!N!U\"5!O!6!S!>\"D!N!A\"E!I!P\"P$I!R!S\"l!W\"B!N!?!H!R!M!<\">!N!C\"D!L!A!M!H!R!M!M!D\"F!J!A!H!@!M\"\
        N!J\"C\"F!R!i\"P\"P!T#o!P&D!R\"T\"V!P\"J#R\"R#L\"m!M!J%X!N!N!k!K!m!N!N!H#D!E$D!P!R\"l!Q$R%T!i\"Q!I!S!G!S)j!L\"g\
        !R!j!E!I!J!J!L\"C&J\"M!I$F\"S-T$L!-qJ!\"\u{1f}`-ubV$ Q!o>O!n\u{4}E\"\u{1f}`%q1j\"Hx4F}!\"\u{1f}`es\u{a}.$;n!R\u{14}\
        n!RtA% r!F!P\u{1f}`cL@9* n!=!P%K!Q7v!>!P%M!Q\u{d}C* H!N!L%o!s\u{1c}I!O!M!o!t^u* m!J!S%J!U7p!G!L%LlR\u{d}5' q!J&\
        S9O&Rwt!Lp?$ m!C!P=n`\u{12}$ u!I>w!IMh!?qlY+ o!N!P$K.O2M\\R]t&L\"L*O\u{18}~' q!L!R#P\"I8q!P\u{7}H\"/n?k&`! Q[,!\
        (mzb)!P!R>R!S4OEpGR$R:oZV\"\u{1f}`?q\"B& H#l\"H:K#s4S\u{b}i$ r!G>r!G\u{9}r(!Q!Q%m!O8S!P%m~na;!2m\u{1a}\u{0}6 P!\
        R\"U\"C\"V!T!D\"E$H0S!I\"G\"G\"D/I!q\"R\"oKN\\K#C#D^i= x!:!M%B8u!D&G.Q!Q1p1p!F\"v!J#P!n!?#F/J&O)C#q!E8@\"v!G5M!\
        I.oM:+ o!J!T%H!S5L\"R\u{1f}`6q#N\"oq5!'kZ\\\"\u{1f}`ZL80$ r$N;p$PpD!#n*'1 m!F&G8D!N[K'y#I\"s!F&{!G\"n'o%m'r;P\u{f}\
        F% q!P\u{1f}`$o!P\u{18}V& I\"k:pkK\"qHprA\"\u{1f}`=p\u{c}\u{10}* r!F!R#L\"E8q!M&J\u{16}n!K\u{17}\u{1f}# p\"L&Oa\
        ^* L!I$v\"J!K7K!J$w\"J!L\u{b}*# R!l?k{#& q!G!N%H8p!MNv\"\"R&olX#'G!M}MM_\" M4p&\u{6}\"#mST(b\"\u{1f}`+u\u{4}R\"\
         r?tNj# M\u{1f}`%N1L\" p?pRa)\"k#q\"L8N!L!l#r\"M!OY\u{2}\"\u{1f}`Uqx\u{5}'!I&H!Q7S\u{b}M2n+Tq\u{8}&!U>s!BXNUmLJ\
        \u{18}$\"\u{e}K\"r'm!#j<*!\u{1d}s54-!M!V#T\"O!N4q%l$l\"Q.J$L>RZq\u{9}\u{8}!(S]\u{10}\" x?xb\u{18}+!u!P#G\"J8Q!u\
        !P#J\"L.F\u{b}mz'!?t/$0 H!G\"M\"E\"E\"v!K%H$F,M!M&J\"o&M.o\u{c}q\u{9}&\"Fu4L6{A q!M!G#F\";!j4V#i!C!L#M!O!D!o.I$\
        N\"n3q(I)q#s\"K!>!U+I%L!n!O\"o5o\"V\"R.PL\u{8}\" w?y%8\"\u{1f}`=t7%' n!P&M8H\u{1f}`!{'K\u{15}8!\"Pyc\"BQ4oev' p\
        !G&K!M7s!N&N\\j\"BN4s\u{3}J) q!J!O1E!S+l\"O2V\u{1e}R/*\"!P?PQJ\"Bn4QOX3 p!M$H\"N!M4R#t!M&L.KCT\"lMK)o\"R/P&N3p+\
        k\u{17}\u{1a}\"\u{1f}`@u'l\u{17} K!L!S!S!Q!L!Q!U\">\"5!>!7!A!o!p!S!j!H!N!w!t!E\"T\"P!V#P!O!X!P!S!K!U!R!U!A\"<\"\
        C!I\"m#M!Q!H!V!J\"L!S!D!Q!E$R\"M\"M!P!n!H!w!t!C!N!I!K!R!E$T\"J!O\"F!k!V!U!O!K!k!X\"k\"R!Q\"k!t!H!J&O\"W!U!S!M$l\
        !J!R$M!P\"Q!O\"W!R!R!O#o%h!P!V!I!S%R%N!J\"R\"K\"U!R!G!U!D\"G\"S$N!S%T$r>Gb Y!I!Q#A!O!F!N!9\"<(K!Y!r!Q!O$L!m#T!O\
        !N#A\"O!P)R\"O!V!I!U!Q\"I!J!I!Q)P!k!P\"r!Q!D\"M\"m!O&G!P#L'Q%L*O(Q)u#q\"O&s!o$L!m!L*p\"O!N!N$J!K!M!P*S.r\u{e}n!\
        ?u\u{9}\u{b}#!K&R9Mk*% u\"I$K9v\"IL0A!Q!T!U!I!E!M!W5J#g\"S!W!L\"O!U.M\"U\"P!P!L,s5L\"N%U%l'n1H&K,J/S\"V#J!O>T!-\
        \"Hu4J\u{1b}\u{d}\"!NCOo9!'n2\u{7}& J\"n$N6m#I\u{12}m\u{9}@2 J!F\"G\"B\"D\"u!J!M4M)N.H\"H$v\u{3}N#M\"J$u\"O\u{2}\
        \u{6}# p!M>r0-2#Gco1U#T#N%K!L\"p)T2n*r!q!r#L1W$H5n&m?=!'N\u{8}\u{3}( n!I!S%L\u{1f}`9q!G&JRg##m?r4L#\u{8}\"Jv4H_\
        o$ U@L\u{1f}`5Ps\u{1b}$ p\"O=l\"Q\u{2}{!/n8-\"\u{7f}t#q\u{6}H$ |'C8}'CMq# O'n?oz$!!P\u{1b}h& R!QSS&Q\u{1a}p!FD\u{13}\
        !^PP\u{7f}!?QT\u{0}'#S!R\"p<N#loQ#m7\u{1f}% s\"K-I0u/K\u{a}w!!S\u{16}X\"\"I1I(A. o\"N%H!M3o!O#k!K_Q#r!F\"LKo!O\u{7f}\
        n, V\"U$K!N$S$T0l\"V%O(T@P!l\u{1d}5& N\"m%Q!Q7Q'R*m\"\u{1f}`0s-h< n!C!S$O!O!Q4O!M\"o!K!V$S!Q/QEn$M$m$Q+q\"H3P)s\
        \"Q\"J+t)T0M-KC\u{18}!\"K\u{1d}\u{19}!?s\u{f}G+ S!K!j$U9S!Q!i&TRRKj-p|}! S8%!\\N\u{16}\u{14}! mgJ, r!D!U#L\"G9H\
        $M\"PapFo:R.Mz\u{1b}\"\u{1f}`=p{\u{4}#!P?P&k\u{a}S\"Cu4H2#\" P?Q\u{1a}X&!I!k%P!U7r!K0#\"<O\u{15}OZn6 j!G!l%K!Q3\
        O$l!M!k%L4M@o!K!M\"Q$p#K!O+H>r!P,O2B& r!J!R%L8r'LmE%#O\"N*p5O*q`UV N!}!@!E!H!>!F!>!E!B\"D$A$C\"O(L\"l!t!F!J!L!C\
        \"E!I!G&C&H2p!U!O\"o!M#q)Q#T!m\"K&l$R!m&S!o\"T!o&T!l'T$R8S#S!q&I/k!N!M\u{1e}\u{18}? m!>!o#I\"L!N5H\"i!M&K/O%J4m\
        *M\"i!L\"M!M$l#Q,U%M\"R%r#R2J,G6m\"P!H-O\u{2}&%!O&q9Q&t4FmY' r\"M&T7t\"N&R4S\u{1a}F_ j!Q\"H\"K\"U(M\"L\"I)T!J\"\
        m\"V!O\"L!N!W!T'R\"O\"J\"L!Y#Q!S!J!f%L'Y#Q+G!W\"H\"W!E\"E!V#R$U\"k!K!R'S\"E!l#T!R#U$H&X!H!h+T!R!X*L\"h!N!V!J\"I\
        \"S*Q'JHc' M!P!T&S8P'P.S\u{6}\\% o!A\u{1c}v?x!CY\u{1e}\" P?SA\u{1a}!*mpv& l!D!L:SRpcS691 o!Q!U$S!I!M5l\"T!U$P\"\
        O!O-R\u{b}l\"O3T#l!m' m!N&R9O&Q\u{1f}`4rU\u{2},!L!U$P!P!M8M&O!N-N&QqO1nl\u{f}% o'N!T\u{1f}`Rrc\u{1a}\"\u{1f}`=s\
        9n! nX!#\"O\u{1b}r\"ORb!?uhr!?r}Z\" n?p\u{1}l\"\u{1f}`es>>(!N!R%P!q4P%R%N!mt\u{0}#!Q\u{1f}`Tr:\u{19}: z!K!D$A!F\
        !A,J(M#s!N!J&J.H1N!p0p/C+l9p%t\"M.s!Q!K3n\"K\u{9}\"!(T\u{18}\u{7}' N!v!L\u{1b}P!p&J!v)q$ K!n?q4KN;& s\"L&O7t\"N\
        &OewG t!J!L!I\"I!O!E!P4Q#q!R!U#L!M!L!R-Q!Q&J<p!K!M&p#p#L,p%J/K(S$Q!N,Q!r!P!M#S\"K!R-n/\\+ w!@!B%B8v!@!J%DHs\u{6}\
        r\"GLs!?s\u{8}\u{a}& q\"K\u{1f}`+tHw\"KM\u{16}$ o!Q&J8qbY\" n?oo\u{4}. r!<!E%C!M7l!E!K&N}p)N2s5r%s\u{7}\u{a}!?u\
        |}& k!K>m!M\u{1f}`:p)^\"<p\u{15}p:g! Q\u{9}\u{16}\"\u{1f}`%r,^\"6qSqRF) D#s\"O:L#G4w\u{9}G#r\"PZ)!\u{18}s_Q\"wq\
        Io]f!?sb*\" n?pw{! lFs!?RY4& O!l;q#R\u{10}O\"q\u{1f}.!?q\u{7f}!$ R!q>R!p\u{1b}C'!S!P:r\u{1}z\"J%q-r\u{11}\u{9}\"\
         p?q\u{11}~\"Bn4R\u{e}P!\"Q~%\"!T\u{1f}q\u{1f}%\" p\"H8c% O!n&K8Q!p-N##m?o4L\u{4}b0 K!L$Q!V!U(P-n#K&N!P(R(O$JZr\
        \"P;n\u{17}i\"(y~z':$ M!p\u{d}M!pb\\#!K!Pepg\u{6}(!K!O#l#N8N$F#Q1wG5) P#L\"N$N(p.P1J(R*qE\"# o\u{1f}`%p$)% o\"N\
        %L8r'ME-: L!k!h#P\"L8O\"j#H#H-F&L?L&L$o\"O*o#O$m'R!l&U!p!S;j#J#Njx$Ar4JYo\"Q\\B1 l!Q!Q$L!O!V8N!T$O!Q!VjM,z\"J%p\
        \"P^RU\u{1d}!!R\u{18}2, R\"U\"n!O\"L!J7L$l4UCt$LcR\u{6}\u{17}\"\u{1f}`@swn& o!E!P>H\u{1f}`:op%/ P!m!n#K!Q!M!O7P\
        !o%Q!P.PHl!O!Ps\u{12}\" p?uqc8\"W#R!U!P8U%S\"U!P-S&P!P3o'N!N$k\"S\"P$R\"M\"l?P-M-PEo~s\"gsurCN!Ho\u{0}\u{14}!?r\
        x*! oa*5 M!F!H!S#P!k!K7V\"N!R#S\"N.N!M%N?Q#o!N=n\"t\\R\u{8}\u{16}$ T!s\u{10}N!u\u{1d}\u{5}W N!C!C!}!B!E!S!B!J!=\
        !I!?$=!H\"G!K!S!L!P%N$M!J!F!|!F!J!M!H!J\"J&I\"H!O!P#@1P!L!P#n.q7S#q!M!E!L)q*s&N\"I&q!O&T%R-m(sui$ s\"K=v\"K7|\"\
        \u{1f}`.p'\u{14}\"!lSRx\u{e}! P\u{7}\u{4}> W\"M!l!T\"K!R!Q3Q!n#s!T!R!k\"Q!O!M!T.T#Q!P!L!R<NYQ!n\"P.N$O!O.LM\u{3}\
        !\u{11}r\u{18}\u{9}$!R$n\"R=l\u{10}l! O'c( r'H!N4P\u{13}s\"P!H!Nq3! pZ$!Fm3>#%Q=q\"Q\u{7f}\u{1}\"\u{1f}`@r6g\" \
        s?uM@\"DI4o\u{10}cA q!J!Q#E!H!P!T'K0j!N!S!p\"F0L!T!E\"L\"N!I?p!O's#Q!J7s's8m#l!K!S!K!I$J`\u{1e}\" p?lU\u{4}\" m\
        ?s=3$ w!I>w!JZ\u{1}!!Nr\u{4}!frX5, S\"K!V!n!H:Q#W4O!fWofo\"R\u{3}W\"!P\u{1d}S*O\"\u{2}u!M+t$ m\"O=n\"MD=! rTJ!\"\
        Q\u{12}!\"\u{1f}`@q\u{18}Z& O\"o&T9o&S.Ljv% P3o\u{1f}`-P1ot\u{2}\"Bq4O1 $ s\"I=x\"I\u{3}w! Q\u{18}\u{0}\"$Q>m\u{11}\
        |( m!Q&K6U#L&I\\m]mt~& r\"M&O9LMz'L\u{1a}!!!P+%% l\"T=lHr$Kvf$ Q;n\u{14}R!nO\u{5}#\"I\u{1f}`%Ild\" q?s\u{13}#%%\
        K!m>N\u{c}q!O\u{18}d$ U(k9O&k\u{f}3( P%S!Q\"l7L\"W#T#k@%\" n!NvwH S\"p!L\"F!J!Q!P!M3u#W!n!k#K\"U!Q-N!K%L!R,q0S!\
        o!o$N&P$R+P&K\"p#n!M#P!N#L*M\"u!P!N)m*Q\\\u{10}. L!p!H!i\"E\"I!J7L!y\"{2C\"E\"J#M\u{1e}=$ N!r>O!t=~+ l!L!S%M!K?\
        NGr,t+S#H=MQ\u{10}% q!G>p\u{1f}`6reY#!F>s!Jjv\" S?Nu\u{2}$ N\"mxN\"m\u{2}M!VP+q$Hm4S\\n#R<\u{1d}'\"O#n#K9O#N#M1\
        rm\u{10}\"\u{1f}`Uw\u{16}#!'T.n!?Pjr!\u{6}lTw. m\"K%H!I7r!M!M^o#qCG*r-p#u5p\u{1}I%#P0o\u{1f}`0O.o g7!F!Q!G\"E!O\
        !E!M!j3p#F\"T#K!L\"R!n0K`n#R6p.q!N!R#LA\u{8}\"-oQR@eq 4!C!K!n!O\"T!L!O!r!m!p\"Q$W#o!q!s%J$?!E!M\"N#L!J#W\"K\"U\"\
        L$C!I!T!O!Q!P!D!P%O!O\"T!O#I!q!s!O\"L\"H'P%L!S'N$k!O!M!V%P#L!P\"p$O!N\"q\"M&q!L+F!J\"G!Q&N#P#H!G!I\"P!Q!S!H!M'U\
        \"S\"Q\"L<k! rK\u{5}$!P%m?nRs[\u{7f}! q #!?sz4$ l!G\u{1f}`Yq'e\"<K\u{15}KTC( J!M!P&rrJ!M!P\"r\u{1d}\u{0}!?tm(\"\
        \u{1f}`@pYR#!O&l9T]y$ L#p?q4M8\u{1b}%!L!n&R9m4U\u{16}\u{11}$ P!pyQ!q#L\"\u{1f}`Zy\u{19}}#/Q0m/Q]8$ r\"L=t\"N\u{18}\
        3/ K!Q!Q#m\"O8L!S!P#J!J!Q2r!n!S!Pz\u{a}\"'L?Moh1 o!O!Q%M4L$HXq!F(G(L&t!L/P\"t%N*m!LD0!WrP6\"\u{1f}`@p  & m!@!H9\
        r\u{15}r/r\u{7f}\u{16}2 r!D&E8u!J&FQT!E#Q$m!R%Q\"l!M'F\"oA@Gi\u{9}V!Cn\"A\"Aq4Q\u{6}D!Cl\u{a}f!\u{18}t\u{7f}\u{1a}\
        \"\"m?mcd!zt\u{e}O!@l1C# n\u{18}n#S2!!fv+P\"Dp4O\u{1c}z!?T-M$ o!L\u{1f}`<v*|' o!G!G%F8o\u{10}nLn#\u{3}!\u{7}ujn\
        \"?s!Q\u{7}`/ D#J\"U:Q!G!l#I\"E.p$J\"I\u{5}D\"R%n!P\u{1f}`!'QG!!\u{1d}s!Q!\u{11}ve\u{e}# O\u{1d}P!s\u{10} !2l\u{f}\
        3!!P\u{1d}!!*p*_% p!M!J\u{1f}`SrBz\"\u{1f}`,s\u{10}o# J%o\u{11}o7;(!B#n$G7L$l4UCt$LES\"\u{1f}`=s\u{6}F%!P$r\u{1f}\
        `<P$r\"V\"!U?S]\u{19}!VGF\u{3}!(O_a#(N\u{1f}`8p\u{14}`! phN$ s\"L&Q7op\u{18}5 Y!O!O\"I!V\"K!S!P6V!L!Q!X$O.M\"T$\
        N!O\u{7}U\"S\"N!N\u{13}}) k!D&J!N8M!J%P`Q>ps?& t!M!J=v!M!J?\u{4}!!P[0A!>!P!F\"n\"A!T'N&q(O#D!R!H\"}\"D!S!t&S&H!\
        L!H\"?\"C!K!E&G%R!q\"HLSIT)M,o#Og30 k!W!J%K!L9Q%Q2kOr\"JVn!S!M#S\"J!O6:\"\u{1f}`+qk`%\"N%N?R\u{1f}`?Nkj% q!T>s;\
        N\u{1b}CR\u{c}\"<u\u{15}u)\u{b}$ S(Q7R(R\u{f}\u{b}) q!P$N\"Q\u{1f}`9r!R$P\"R]\u{2}\"!N&M5_$ r'R{s#R\":\"\u{1f}`\
        =s8\u{1f}%!I$L\"Q8S!MDc!(Oja!?RXQ) m!P!R&R7r!P!HFq$O\u{d}!!?qvE' H(S4v%S&R3Nwv\u{5}8, n!O!J%G!K+G,l\"O%M!T4I\u{1}\
        lA\u{1c}\"\u{1f}`@s/Q( K\"N'G!v5Q*t4E_o\u{12}}\"Bm4R`\u{0}##RAq4Q9I$ n?Q\u{1f}`6xE_9 R!O!P#n!r!B!K!I6S!R!P!n!l!\
        w!t!C!J-G!L!C\"E!G!H!Q\u{4}jb\u{7f}!'Oh\u{3}\"!J>ql54 m!R!S%X!Q7l(N-K!T%M@q#I%l#L\"pXm!K!L%H3o\u{a}). I!I!Q#K\"\
        t!Q7M!J!S#L\"u4M4N'vur! mET' l!N<O\"r\u{1f}`6m#TE=\" o?p\u{d}\u{5}\"\u{1f}`=qe\u{1c}& G7O\"uUJ!O$ueO\"\u{1f}`-w\
        (i\"\"S$p\u{5}84 u!Q!J#H\"I!R7t!I!Q%PTR!t\"Q!K3o!J$L/J:q!O'1$ p!Q>p!R{8!\"O\u{1e})) Q?M\"W&U3KKNXO\"p'N\u{7}i\"\
        \u{1f}`@srf\"Ht4Jbl\"\u{1f}`0t\u{6}\u{1a}!!L0l0 k!H!O#q!P!L!L8K$m\"M!L-MUJkv!J!O/h*!J&O!S9n$K6Nbk\"V@N\"T6r$ p!\
        G&Lgpj2!\u{e}s/h$ S;p\u{14}S!p#\u{16}\" pno\u{1b}n!$P\u{5}A\")G!njB#!O!l\u{6}L1<% S!m?p4Kqo7A( u!D!P%E5P#o\u{10}\
        qUK0@, r\"M#N\"R!O7n\"P&Q-Q\u{b}n'Q!O\u{1c}\"$ n!O$J\"DO_\" s!I;\u{0}1 q!K!Q#A\"B8m!V!T#F\"G.J!REr&PAL$M:rV\u{8}\
        !&OR\u{18}+ q!H!K#H;I!N!p\"K\"p4J\u{1f}o\u{6} *!O!L%q!o7H\"M%r!u\u{4}rIq\u{3}\u{10}, G%F$k6L%K\"N\"V,O]O*qDO!R#\
        \u{1e}$\"O$n\"O9RsO$ Q-q2S-ni\u{1e}&\"V#M!RTPWo\"R4=!VO\u{1d}K9 r!L!N#@\"P!M7j!N!O&N-E!N%E!O3m'P-u\"L!H!I:q?m!J\
        !S%N|\u{1}$;l!U\u{14}l!U\u{c}=$\"l\u{1f}`#S\"lX\u{1f}!$n#\u{a}\"Buotm\u{14}1 L%M#k7S!N!M#N\"n!p-R&L4L(p%o!o!G!K\
        \u{8}I\"<H\u{15}HoC!'Qkd\" q!Maa! q5\u{7}' S!L&p9M&n\u{1f}`!n@p' Q!N$M\"k8Q'K4tOa!(Rh\u{b}\"<R\u{15}R\u{18}%\" \
        s?u>B'\"R>S!U%U\u{19}r\"R3Ly\u{1}$(L?M`p\"P^\u{1d}+!D!K%H!K9O&M/R.G(QcoASI{%!H!R\u{1f}`>p\"OO\u{f}! piw# Q!m?NO\
        H% P&k\"Q9kaR6\"#!M>r!O@q- N\"q#I\"O!N7I\"u&P-I!P#M\"Q!QhI#+n?p4DoN\"!Q&Q}r\"Ap4NI\u{19}# q2L0qJ $ p\"Q=p\"OX)%\
         n\"R\u{1f}`Sm\"S\u{6}\u{1a}!wq O!2lmy*!O!R#l!O!T!Q=R!R!R`t9\u{1e}#%PIP2n\u{a}_\" S?N\u{7}\u{a}!?s`/\"'N:o:L\"E\
        l1MR\u{1e}( L%K\"n!L7M!n$L\"o\u{c}f!!Q\u{d}[& K%O!o9P&k4ie\u{16}$ q!L!L&Nr^& S3p(q$Q3o~q9z!?mh\u{c}\"Rmkq%A, S!\
        m$I\"M!P8p$M\"P!Q-F!F%JyD$;r!M\u{14}s!O\u{13}\u{16}!#n6$% p!L!F=q\"HI4!VPC-! Sb,# k'I@Nd;%#O#o!K;O#p\u{2}x%!O>N\
        \u{1f}`!v!L*e!'m\u{7f}b( K!W%M!P8M!V&M5P8\u{1c}' M\"o&P7O\"l&S\u{7f}l/B\"\u{1f}`,q4\u{1f}>!X$B!I!S!j-L'O#j!S&M!\
        l-P!R#E\"N!O-L\"I3S\"o2o!T!R<o\"O!Q*O!Q*T.R\u{4}\u{19}+!H!n#J\"R!R8I$M\"Nrn#S4qz}\"\u{1f}`+q\u{1f}s( o\"K#Q\"F!\
        L7m!MgL4-* P!L!H=Q!M!G#p\"q2N\"B\"Z!!o!|!)k\u{17}7&!I$M\"H!O8J&Mf\u{16}\"\u{1f}`@pyq/!F!E#A\"t8k!I!H#D\"V!K-K!J\
        #H\"x!t,N!?s#/' Q\"O!O%k7O#Q#mr\u{1c}!?pP;!!Qu1\"!o?s?\u{12}!\u{11}tJr# o?qOuj3\"BO4p\u{19}\u{12}!AmW@) q!K!R%S\
        !M7q!L!S&M\"\u{e}\"\u{1f}`esI)$ n3O,o3P0M!LrE\u{14}!%S\\}: O#N\"J!F\"s7M!O!U!O\"K!G\"t-J&F!M;m$s\"K!M!I)N\"q/R7\
        r0r7S{]\"!n?o\u{18}r&!m!D%E8S!ofQ$$\"\u{1f}`%qbm$ L\"o&S9mP%!(Q\u{4}\u{b}$'n!S>l!O;\u{1c}!%N\u{0}D$Hm4S\\n#R\u{1c}\
        E\"\u{1f}`!w\u{1a}k!\"Q\u{1e}\u{d}6!C!N!P$i9I!L!S$o!R/L\"M\"CWI!Q!P#s.r!J!Q>J\"G!RWE\"\"H=q>7\"(j7O!\u{15}'!m&K\
        !P4p_m\"KTp$Q# S%U\"S\u{c}\u{6}'\"O=Q!N!O#N#n4M\u{1e}\u{15}\u{b} R!O!K!>!R!@!M!R!J!E\"V!H!:\"{!x!L\"H!Q\"O%J!U!\
        H\"U!R!P!D!R!F!J\"F!E\"W$u!t!Q\"L\"M!K!E!L!H!T!O!J!J$q!n!G\"N!N$O!I!H#K'M!K!p!G!K\"S\"J!R&Q!J#N!N&S\"p!T$N!M\"Q\
        !P$N\"m!M\"k!W#P!S%S\"m!J!U!L!T)T$K!S!G!P!E!P!H!R!E\"S\"r!s!M\"L!Q$Q!R!H$T$[=f&+o!T>l!T)Q*OyY! n`\u{10}% l!P!P%\
        H!O_C$ n(O7q(P^K!wq9j# n!K>sX\u{1}$ n\"Puz\"HZD% r!K\u{1f}`$l!N\\\u{7}##l?n4SCA\"%O?P\u{17}\u{4}\" s\"Npc#)k?o4\
        OTk, N\"U#M\"M!L7L\"U#N\"Q!Pkq$R6O1 z!A!C!O\"F\"E(E,K$y!F!L#J\"Ir\u{7f}\"G5t!Msy# O\u{11}Q!q@d\" q?rb=!\u{1d}vR\
        \u{d}\" OdP%L\"#T?U\u{4}\u{4}\" l!D\u{5}\u{7}\"'P8n\u{9}j!!A\u{7}\u{d}& l!C!GuN:mstM\u{13}$ r'R{s#RW\u{7f}#AUpO\
        !pN{( v!I$K\"J8v5J$L\"M\u{1f}V/ r!B$I\"C4k$o!G!T%LbKGR!k\"M-rELa4) Z!L\"P\"N\"U!j8S!V9N l. V!F!N$M!F!J#K$r!o1O.\
        l*R\u{6}P-nH\u{c}\" Q^PcO!BrEp! O9E!wrkp$ N'm{R#n{}\" s?tG9)!T&N8p!U&F!Q-F&H!Ng\u{d}( s!H!O&O7s!I!O&Q\u{8}\u{16}\
        % n\"M=n\"N\u{7f}p\u{17}u\"\u{1f}`=t*J!\"Pxo!ARkk#%l!P>mq1\"#O?Py_& O%L\"m8O%M\"n7\u{17}$!p&P9q&QQ\u{5}!!L\u{3}\
        R\" m!M\u{5}V#'L\u{1f}`@L?W% Q!K!m&R9mG\u{7f}$ F(R7M;PW\"!&N\u{1d}!$ p!N>t!NMx!fuYA!\"R8\u{c}$ N/m0M/o\u{12}=\"\
        \u{1f}`%qXe\"\u{1f}`@r*4# O!M!o\u{b}.J R\"M\"p!F\"K!N!E&T%L'M$k\"L#E\"K.J\"R\"J\"P!R<s!Q!P!M\"m&l#S!Q+L%N9P!M,L\
        $S!O#S!S!J!N*N#P,U$OiS# n\u{1f}`0rX%! p)\u{f}\"!P\u{e}Q\u{19}\u{1b}&/H*s&v/H@J%sf<!Cj%l# n!O>s\u{1a}u+ m!K$E\"P\
        !R8R!T%N0ULp$O\u{13}\u{a}! NQr( K!Q!Q#l!S9P&QrR(9\"?r\"Pk'0 p!H!Q%H!U7p!N!N%K!U4J3o0TQv#Q-RKl0 p!M!P$I!O!S,O2J!\
        S[R]v!I%K!L!K*O\u{15}\u{d}' P=r\"S\u{1f}`6O#r\"x\u{11}\u{11}& P\"T=R!N!P:M{&& M!M(s6R)r4GZ<\"!R?Q|4\"\u{1f}`!r\u{5}\
        D! o-\\!?tj?6 q!R!I#M!O!N!M#n0O!Q%O#N\"R.P$N\"N<I3O(q<U#Q1P~\u{16}\" QGj\u{9}\\' N&Q*p?T*S\u{c}S(nHC! oH%$;p!N\u{14}\
        p!N<;\"\u{1f}`0n,}!DNSb!?q>\u{0}!VPCE\" o?m\u{11}\u{1b}$ N!Q4oSocC# n/LxJb\\!Cn\u{17}3?!R$K\"W!Y3M%R$L!R!T!U-R\"\
        T\"I\"R!M/I=r)m-r\"M$R!W!K&o!q$M,l#R\"S#P1O1C\"\u{1f}`Uv\u{1d}j\"#mST\u{11}0# O/n0P\\%2 V!K\"N\"R\"F5o&N\"K\"M.\
        N\"S$MTqAR\"o/Q&Q!OL\u{9}\"<n\u{15}nE5$ m<M\u{13}m\"MKs) l!D!J!Q#O!J;U4T.Q,&\"\u{1f}`+qxN@!<!O\"S\"S!D!U!E*S#D*\
        F!R\"V!U!N!J!U.S!G!V!S!U\"R,w\"D!J\"p;l!JWQ\"P$T!J{[, H!p!p#L\"K!O7K!s!r#N\"N!P3j\"Rp2M\u{f}J!!Fi2#?t)x4H6h\"!l\
        ?l=V- o!C!N#N\"O!m8N&J/P\\rBl)l!F3I!\"Q\u{14}\u{1f}!?tt;! Pqn!%S\u{b}\u{e}!\u{11}r%z&!F&K!K9kal$S*m( N\"p#O\"N!\
        L7L\"s&OUL!,oPc- J!G$x\"H!Q7K%J4t\"L\u{5}H!I$x\"M>U) I!u$M\"Q!Q8r&N_pWP\u{d}\u{9}* M!m!L#R#R>O!R-PFR!nK\u{12}\"\
         n?mQ\u{1a}9 J's!Q3s$V!E&t!S-E&AIJ\"o!M!Q!o!M;K!v\"I(N!s\"N,R)k/TI^%%N#P9R&R4RA\u{17}!?s\u{18}k\"\u{1f}`!p\u{a}\
        ;$ N<t\u{13}N\"t\u{c}a!\"S \u{1e}!2r\u{19}|> S!B!C!J!W!B!G!B!E!>'F#>!x+P!M!L!M0D!s#I!Q.n[q?T#P!R-G!p#r0O7\u{19}\
        ' o!K!Q&N7q\u{1f}`#P\u{16}\u{2}!?n\u{9}\u{10}\" r?tX$!?qyy!?O+_e =!h!N#n!V!q!I#N\"F\"C\"?\"W!S'i!T#D!h!O!W\"U!T\
        \"M!m&H$X\"O!M!S\"S\"R!O!S\"N\"J$U#I#o!M*O&F\"o!R$L!G\"s!N+I!F$q!N.J*I!i!T!m!J*N\"E\"L!l#S\"J!R\"L\"F$W$K!p!R'P\
        \"\u{1f}`%wXs! l=\u{4}\"\u{1f}`eu_0& R\"O&mrR\"O\"p#K$ o!N>t!N5.%;o!S\u{13}R!o!S|l& Q!U$n\"L8P'RvF/ l!I!T#M!n!G\
        *n/R$P!m!L!M)mtj@N;`, U\"R#N:l!I!T#P#O}P!m*N/SC.M!V!S!S!H!J!Q!O!k3I!I#f!S!U!U!L!L!R!Q!T/R\"M!R!K\"R\"Q(s4V#P%T$\
        n(n*o#R#L!I1I!I!O.S!U!T#R!R!T=S\u{4}=#!N!iST].#!T$K?ODe& N(pzM$q>u`VIS& m!H!H\"l#I9L$QA D!M\"V\"N!M\"q!k\"O$R$I\
        ,G!S$A!J!l!o-M!O!Q\"F\"H!OjK:N!I!Q!T!s\"S!P!m#P&PD<% O(n7P(n4NS\\2 U!L!N#H:Q!Q!R!L!L#N!M-R!J!o!r#o!s<ur}% v!J!N\
        &K9OQ\u{19}# r\u{1f}`@s)3< o!<\"U\"B\"F!K!K(o,N\"i!H!P!z\"G\"K!O)G&C\"L*u,o'R-o#N\"oHp0s#M\u{15}$!!KW\\% P1m\u{1f}\
        `/R/n\u{17} &!M$O\"q9N$P\"q0,\"\u{1f}`eq%A\" OnOF\u{0}! orx!)mZ\u{f}# k!I&Ov\u{19}& p!H&J!O7m\u{1d}q?\u{11}I k!\
        P\"S\"E\"R!O+N!M'G)J!R!P!R+R\"N!O#H!R!R\"V2p'R#K!Q\"S!o!L\"n#o/m4K#R(G\"L!K*R\"l!L!T#N\"TuG\"\u{1f}`$t#,& R\"R=\
        Q\"O\u{1f}`&nG5# p!O>r^\u{19}!#nh\u{1e}!!px\u{4}\"#l?mO\u{11}& q!J\"o/L-p#qp\u{12}5 O!H!l#J!U!K5R$R!X$K!J!j]o#Q\
        'O8s)p\"R+O\"q)Ohq, n!V!O&M8O!Q&P4QJTAR9o!P\u{c}n\"\u{1f}`+sDD%!H\u{1f}`/rEx!Gtk$ n'L{u#L\u{8}}[!K!j!W!L!O!N!L!\
        R!U*S!O'O!N$Q\"R#M!J!N!l-R!U\"K!N!R!V$Q'o$N\"H\"Q)r!O%m%P&R+S#O\"q#Q\"m(O%P\"K$O!N!L!l)m$P!S!P\"P!S!S!S)P%R$m+Q\
        Qv!!PfO\"\u{1f}``re~7 N!t!G!P\"N\"N!P+K.L#I\"S.G!RBP!n0m&Q!o'o.N!qLP#pG%!\u{18}sYK\" Q\u{2}S}'\" r?rwu# p!E&J\u{14}\
        I# o\u{1f}`Uo\u{c}X!@ljO!?q\u{1d}\u{a}M!Q$N\"H!K3N$P!R!V%D!K-ECk!T!P!r!A!T!=#K\"k!N\"K!P#P%n(C\"V!P!R'F#T!T!Q$l\
        !Q$k!N\"F*N!K\"n!J4r!M/T t! n\u{3}x#(L9N&M\u{7f}\u{9}0 u!I!G#H\"L!M3S$m\"O#K\"Q!M\u{8}m!S-N\"l)\u{4}4 M!G\"r\"I\
        \"D\"B*P,N!L\"j\"M\"H,R$T\"G\\m\"KLt\"M,M\\!$ r!H>s!H$T! nx!! n\\j$!T!S&Rpn.\u{4}#\"T=R(S%&$ m!N>t!M~p!zs\u{13}\
        \u{1e}!?qW-% o'L{p#LJnOp' S#m\"H=E4w\u{c}s\"Js\\# q1D?F!z%!q!N!K=r\"O\u{3}r) p!Q!O#N:n\"R\u{1f}`4n\"R%4!ZlFI, R\
        !Y!l%S8j!R&R.L!Q%MkR*sm&\"'Q?S28!DRFy0 t!B&I4H$w!E&M!HSS#L!mQw!H\"C!HFs\u{9}\u{1}!?pCH\"Jq4N;'! qn>% o!Q\u{1f}`\
        <p!Qcs0 r!N!K#N\"P!R7o!R!L&OGp,s\"N!J%Q^J\u{4}\u{19}1\"P!S\"I!D9p!R!J$E!N.V&Q!R0N7QBn;M'N\u{1d}P$ t!M\u{1c}u!Ml\
        j$ q\"M=u\"Nt$!VQ\u{b}[! pi\u{f}0!S$C\"G!o4v$U&I!m3E@O+TJK\"v/N$L\"Kq8\"\u{1f}`_suS!ZO.3,!U!T&P7U\"U&I-C!S%F\u{7}\
        P&m.Sy}\"\u{1f}`-n)m\"\u{1f}`@vk2\"\u{1f}`%v|a+ l!G>PXt+r,r#s'p%r#P$m1e\"\u{1f}`@s@w!\"Qb[%!K&T9LpM0o\u{1c}\u{3}\
        \"BN4rw-/ k!O!S#G\"X!Q'K0l'S!Q-J\u{b}u!N!S%I7?\" m!JW.$ k!H\u{6}r!I\u{7f}R1 L\"S#O\"S!N7T\"T$R\"U1U\"D=n\"O8P3T\
        BQ!P\u{0}6!gsu[!Ps=c* S%K*I\"r?I(P*p}Q%N*p1`) o!G&M?NHm,P(n#NJr\"n!$j^\u{12}\"\u{1f}`=q\u{d}>(!q$H\"H9v$J0M\u{1f}\
        `1p?]!Cn\u{0}3# R\u{11}Q!okI% o'G!JzpMm\u{8}<9!E!o!T\"F\"D!n+G,p!I!j#F\"I(K'T#G\"J!jGT$oZH!S!K\"M\"H&nG\u{c}!#k\
        LP\"$kSTq\u{10}(!p!S#H\"F9t!S#K0C\u{a}7$ q!M&O8r%z4 N!E!U#k\"H8O!F!S#o\"E!U'm&G!P!E\"C\"E!O%Mxt\u{1d}~#?K\u{1f}\
        `;ti)& K\"o&l7R!R'l4\u{1e}#!P\u{1f}`$t6J% l!O>o!P&OU8&#k\"P:M#h\"R2V@p(\"S#K\"J!U8o!R#L\"LC\u{11}!&R@G!wuLw(!l&\
        H!Q7v!IZO!s\"Jr\u{14}y T!T!k!F!J!P\"X\"E\"E!L!I\"C!G!B\"A!G!O&T\"L\"h!V!X!O!Q!U\"V\"N\"K\"K\"H!M!H\"F!K!P!T!H\"\
        N!R!X\"I\"K!Q!J\"K\"K\"n!U!O#T-Q!g\"U!N!T!Y!U!S\"U!M\"Y#S(h#j%V!Q(R$S\"Q\"o#n#W!T,Z!V!\\!U#H\"V\"g!i-W!k!W!M\"o\
        !m$p&nt5# O%M:P;\u{15}\"\u{1f}`Zr;\u{19}\"<R\u{15}R\u{10}\u{f}\"#K%Q\"a% u\"H&J7y<N\u{1c}b' J#M\"G&t4M+m4W`\u{15}\
        # o!Q$N\u{1f}G#\"N\u{1f}`#rB%\"\u{1f}`@r\u{7}^\"wJeL\u{19}\u{e}! O_k' M!P&n8L!Q&o4NWn\" q\"M/q$ n!M$I:t<;: P#O\"\
        J!F\"r7N!P!V!O\"K!G\"r-J&F!M;m$s\"K!M!I)N\"q/R7r0r7SH_\"\u{1f}`UqZ&\"VH\u{c}sT\u{5}& O!u&J8O!v&KG_!{r\u{c}b- o\"\
        K#K\"I4H!t#O!p$N\u{c}H!tCq!Ml}#0p?o2Oa2& l'O8m'Q\u{1f}`\"R\"\u{1e}%!I!R#K:tuuD\u{1a}\"\u{1f}`-w\u{11}o!Ck\u{1f}\
        v!Fl\u{f})\"FN4pmf\"<v\u{15}v>i% P'm\u{1f}`)O#nX\u{18}\"\u{1f}`@u'^! pt\u{5}' P!N!N%L8J\"Q%MD`% Q!q\u{1f}`$P!q/\
        8\"&L?M&N3 m!I!P%M!U7j!Q!S%O.N:O,nJm!M!H9o'N0S#m#\u{4}0 s!E!V$N!E!O7g!D&G!N.RRoFpGo%Q+sAp!\"RO$#!N!o?nui! q[q& \
        p!I&J8v5L\u{b}Q\u{d}@!!QSt)!H$L\"P!j4q$N&P\u{9}P\"qM\u{7}2 Q\"o#O\"Q!R!P6M\"n!R!S!O#O-P\"n!q#M-MJqB1#&mAO2l!\u{12}\
        5!p!P#T\"G!S!N2I$k!r!U%K!N-QMM$M!Q2q!P\"O)m,II9! n=0& O4n?p2SzQ2mq6# r\"R&O\u{19}\\\"\u{1f}`=s`\u{9}#+m?M4t9\u{1d}\
        + P!Q$J!H\"k7O!P$K#m.M&RgQ$%Q#T8T;Q<@) m!D!J!Q#O!I;U4T.Q)\u{11}\" P\u{e}P(.( o!L!O&Mos!E|o!E<Y! Me$!\u{1d}p\u{19}\
        %$!N?P\u{d}q2M!bA H!W!C!H\"k!E!k!H3k!P#L!g!I#O\"Y.O&QAI\"r%J!E\"m,L!M$r9P!k!P.A!h!O3N!o\u{7}{& V!G-m\u{1d}T1o!M\
        X_$ l!M!K=rmM\" P.o\u{2}8& l%L\u{c}o%LFM#qt\u{5}\"Ks4NT\u{17}5!W!Y!M\"D\"I!P'K1N!G#J\"O!O-p!x%M\u{5}t!J!P%I!R/m\
        `=!$la\u{4}#?P\u{1f}`!t\u{17}<\"\u{1f}`@pV\"%!O!j>R!m&S5S!!OX(E K\"S#P\"O\"I!n'T\"@!l+U!U!S#R!J!Q!N'R&S$R\"O!R/\
        S.L!R)O/K\"S*n!P&R(r!s2Q!R$L\"Q.Q:3\"5pSpse&!J&S8p!L&S4K\u{8}'*!V&R!T7Q%O\"L!R-U&Q!R;H\"'P?Psn/ L!k\"k\"I\"J8P!\
        I\"L2r\"q\u{9}N!p\"n\"O\"N\u{19}\u{b}\"\u{1f}`@u\u{16}{& w(?zv$DIu$D\u{19}}! q5T$ O!O!n=Rc\u{1d}\"%m\"JG\u{d}1!\
        D&Q8p!J!L%L!IPo2L=N)L#j!l,F(Q-l\"J|O$!F\u{e}H\"q,q=T!BOI[!Buro\" o!G8%$ Q?N#l4S\u{12}?#?R4p2N?\\( n!@!I%A8r\u{1}\
        nTo%MA;' o!P!L%H!S\u{1f}`Mn(b#'Q!m7N\u{17}\u{1}$ q\"M=r\"N\u{1f}W$ K!n!O?MK\u{f}\"\u{1f}`arM\u{0}1 Z\"O$E9p!Q!I\
        $F!P.W&Q!U0N7RBQ!m:N'OF\u{10}!?s<\u{17}!wt*.% N%G,l!o-Q\u{14}s!!NMf. H!E$J\"y!P7J!G!R#K\"z!U3K4P'oS\u{c}! mV!\"\
        Hx4ECc!\"Q!\u{15}!\u{1d}sny!^R44#!Mvu!MpN#\"T\u{0}r\u{2}s\u{1b}#3\"M#V!S!M4R$l\"Q#R\"L!T-O!T%M4U,RVR/m!T&KUQ% M\
        \"S=Q\"T9NX\u{12}#!A>w!D\u{14}M, U!t!I#L\"O!M7Q!v$M\"O.@3P}\u{c}\" S@PO;#@v4E\u{c}MH!%!M&O=n!k5O-!# q\u{1f}`@u=\
        C#?m\u{1f}`;oA[\"<L\u{15}LMV+ M!T$N:O!P$O#mSQ\"l!M!S&-# m\u{1f}`@oY~%!J!m&R9k4T]\u{3}#?O#t4KG9& q!D&H!P7w!F\u{1e}\
        n#!O\u{1f}`@K\u{13}v%!Q!k#m\u{e}S#o\u{11}\u{1e}' Q\"R&Q4p\u{13}M\"p\"QPO%!P$O\"l=R6Rr\"$ J\"q$n9QrE$ J<v\u{13}J\
        \"v+r\"Dr4N7P1!M\"L\"P\"U(P0R'R(SWR?M&o!q\"q/r!I%N2S\u{1c}8!\"NFY$(R\u{1f}`:n&SS[!#kX{!)n{~! s76$!I\u{1f}`<s!I!\
        \u{6}& r!P$J\"J8r9L\u{1c}S& p!E&N?R\u{9}qEr\u{9}<\"\u{1f}`=rp\u{9}7!V!R\"J!G!C!J8p\"U%N!L-T!M&Q+R$I-m!M!Q)R]m\"\
        J%S!J\u{7f}'\" n!C-w\u{f} P!N!T!n\"U!m!S!U!U\"M\"@\"K!W!M!F!<!O!U$I#V!P\"Q!L!Q\"W!K!U!U!P!W!R!R$M!X!P\"D!Q!I!U!\
        R!N!Q!U!P!U!P\"I!Q!M\"P#T\"X!U#N(I#S\"P!Q!U\"o!R!W!R!l!T\"P#i!W!P'O\"S!O!O#V!j\"L!O#r!Q!R\"L!R!X#O!M!T\"n#Q\"O\"\
        V!S,P!N!P!Q!n!T!O\"F\"O\"F\"M\"O\"@$m!U\"P#q$m!o!^\u{b}\u{8}7 s!O!K!J\"O\"B!R7u\"O#R0E!N#H?p!P/Q+L$nIt!I!N#G0Qj\
        `: z!K!D$A!G!A,J(M#s!N!J&J.H1N!p0p/C+l9p%t\"M.s!Q!K3n\"K0\u{5}!\"M\u{c}\u{12}$ K!o$n:P\u{0}\\!!Qg\u{c}O k\"Q#P\"\
        n!S'K,O!j$j!T#O#X'N&V!U#M!W<G!m\"O!R!o!F!O\"P\"I\"V\"X\"Q\"G!P&G!n\"M,J'B+O!j!J!W*S\"i\"T#N0n\"U.q\u{1b}r\"\u{1f}\
        `0w\u{9}X##l?n4Q\u{1c}\u{15}! qmM$ P4p+R4n%9! Q\u{17}?+ u!K!E%D!O7p!P!L%D\u{19}s!M\u{e}5% M\"q&R7M\"t*\u{1b}% N\
        !r\u{1f}`TN!rju\"Co4P3[\"!S?R\u{10}\u{7}\"BU4oy/\"\"VSRPg\"\u{1f}`=soE##l?o4N2MS U!Q\"K!K!n!Y!J!\\!?\"L$N$D,X!Q\
        \"S$M!T!I&Q&M!R!R\"X\"Q!K%R*I!P/S#O%R!J.O!Q+j#k$k\"T%m$V#M-T!T!M!Q$P!j!D.T#T\"rTb# P'l?m#r# s!L\u{1f}wE\u{15}! \
        nQI0 Q!L!M%S!n7O!Q!P#H!H!S!W.P#p\"T!s\u{7f}}* Q#m!H!Q=Q4r!P\u{8}S$K!S_k!!L8=\"+kSP< \"CL4r9Z!?q\u{15}|# P\u{1f}\
        `@QUe\"<Q\u{15}Q.n( J0u/M0t2I~K.p,qH9!%NvG#'O?O4S#P+ O#m\"J.L,K#G4u\"Q\u{a}s\"L,O\u{a}\u{1a}%\"J#n!K9Q\"L$\u{3}\
        \"Hr4M\u{9}\u{1}%'S4Q+Q~M,QZ9+!t!P#G\"J8S!u!P#J\"L.F\u{b}mUb' o!I!N\u{1f}`*T1s!LY/# W\"L?H\u{18}\u{c}$;r!M\u{14}\
        s!Ojz\"ATVqir& L'M!P9lYO!p52\"Gs4Lvk!%Q\u{1a}_&!O!p&M=P\"R.RB;# p!P>qU{!?S\u{7}j* O!r!P#J\"D8N!v&F.?\u{c}sA,\"!\
        M\u{1c}s\u{15}\u{10}#\"LuKeLX\u{16}#!S>q!KSf$!E?H&Q@veP#!L>l!Hd\u{6}%!Oep^J;pEtLx+!S!R#O\"R!i9R$T/Q!L&jps\u{0}\u{8}\
        \"\"o?qV', H!P!m#r\"J!k'n0K!P&N/R\u{a}S\u{a}*!?sw>\" TAOKz!*p5!!!K%\u{12}* P!O!M&o4o^S!O!M\"qSoAv#\"n?n4S,.!/m=\
        ?% K'm8J'q4Gw-O h!M!U!S\"B!T!X!T!P2M$h!K!S#F\"T!Y.U!L\"I!Q!R!T3n(O%R\"S%S-J\"S%O\"u#Q\"o#Q#t#Q*M#M)P#l\"S#L\"O/\
        A!O)s%NJ\u{1e}\" Q^PIk\\ \u{6}!\u{1}!&!P#K!K!K!O(O\"N,|!~!2#N\"I!J-m!B#N\"L-s$F#N)u!Q!G!u!H!G!J\"s\"F!y\"D#u\"H\
        %p\"L!r!K!E#p\"u\"E#w\"G!s\"J\"v\"G6r\"H!s!v!?#Q\"O.t!x!C-/!2ri>\"\u{1f}`?r\u{6}/!\u{1d}s\u{18}\u{8}!,p\u{18}\u{c}\
        & k!R!Q%P!Q\u{1c}nD>\"\u{1f}`%uxI$!K&P8u!N[\u{1d}8!B!o!L\"J\"k'J)L$Q$p!G&HHU!L&s%R+J.T8O$o!Q0G$K\"I>OQ\u{5}\"<N\
        \u{15}N$#% K!o!RDM.P\u{4} !wt,\u{13}/ H!U!Q#I!R!p8M!T!R#N!O!l.N$R#N\u{b}Z!\u{1d}p\u{11}\u{19}!?vf\u{1}$!M*n!mRO\
        G;% n!M\u{1f}`Tp!M:\u{1c}!Aq7\u{11}. l!D$J\"C!H9l#P\"M!PSo(v\"M\"J+p\u{1d}(% m\"R\u{1f}`#q\"RL\u{7}%!I!R#J:tuv\u{5}\
        d\"<P\u{15}P|\u{16}/ J\"S#H!Q!L!m7R\"T%M!k}L\"r\"M7R\"L:\u{2}#\"l$Q\"N\u{1d}s# P@N4m/75 O!M!j#O!f!O!S,U'm!S#T!N\
        $M\"P/R#M\"Q!Qum!S6Q\u{d}d!?o`\u{6}!Ar-0( P!M$k\"I8M%L4s#Nxx!\u{7f}zc\u{10}/ n!D!l#G\"?!F7p!G'ERN-M#Q<B:n:h>\u{1a}\
        % o!P\u{1f}`$r!PG!!?shQ\"\u{1f}`+siK#!K\u{1f}`@M(\u{13}7 V!K!T\"R!L!r!N!Q7O!N#S!R!m!I!M-N!K\"T!NYP%K.vCO_<!?p8^\
        !?q0\u{3}! S+\u{d}!@o\u{7f}$!An;~!'SS\u{e}&\"J%M9M4LSpYPk\u{3}#UOYP\"pyz5!F!Q!G\"F!O!F!Q!j&G0G\"U#K!M\"S!npn#RD\
        r!N!R#M\u{11}e\"\"n\u{11}n3\u{3}* S!S\"P$O(Q3L\"J$N0m$nJ\u{14}! o\u{1f}3!UR3[$ s4N+s4Nn7!\u{11}t9l##P\"n\"M\u{1c}\
        \u{1b}% K%L!m!K=Puj& O!Q&q\u{1d}O!R\"quv%!NAO4q!rfwH*3!Q!T#S!G!R\"l&O2N$M!O!S!m&O&S%Q\"M%SGq\"N\u{10}T\"'Q&mr\u{e}\
        1 S!P!H!J#M!N*q/Q!L%Q!O)o$Q$Q\"Ert3K\u{11}\u{7}% l!Fmpnn!L)\\\",O?P\u{19}&!ws\u{9}Z!\u{2}p\u{7f}\u{1b}#3P\u{1f}\
        `?m\u{7}<1 O!C\"T\"j#N7P!I\"K\"B\"G.G\"n\"l\"s!P\u{9}s\"J!\u{1a}\" p?oM !&R=\u{b}\"\u{1f}`Zr\u{b}\u{19}/ m!N!O%\
        G!O7k!D!Q%M.HJQ)qHq0m6LDQ) s!Q!K%R!N9T&R\u{1f}`3o=\"! p\u{2}?!)m\u{f}J(!K!R=l!R!P:TAPSpos\"nR'n}[3 m!J&M!P7l!O$\
        K\"M!R1O\"K!S?N\"O!o!S$P%n,OI\u{4}!!P+N* K!T!S$p!R(P0K!N.Q\u{13}Sf,\"3V?U{H` S!M!O\"T!S\"V!P!R\"A&S!H-k!L!K!Q\"\
        S\"N!Q!U,K#Q!L$P$W$R!Q\"o#J!L/u!H!O!R#K\"N!Q$U!O'N!Q!T'P\"n#R(S\"K!N#p!p#P#L*R#T!L!M%Q!T%V$U$k!R!P%b)Q\u{14}_!$\
        m}\u{7f}A m!J!M!I\"k!j!F!K!E&D$?,r!P!L!P!P!U\"M!H'K(M$IWN%M't2q0p!F!L!O\"j\"G!Q+O&%m\"N!M<p!m3M$-% n\"L=q\u{1f}\
        `;o g!?q5H& q!@!I%F?J\u{19}q\u{17}d$ N!L!n=J6/$ N/q0M/t\u{10}{$ l!B&I9K\u{12}S) R\"Q#N\"N(m0S6Q!P%V;i% l!Fmpnn!\
        L\u{18}-\"US\u{b}SC!%!I!k%N9F\u{1f}Qx0#?Jrr<nbf\"\u{1f}`@n\u{1c}\u{12}\"\u{1f}`=r?\u{5}!@R\u{4}S+ U!w!I%F!K7Q!z\
        !K%H!L->&/!\\Sm/\"%YQU\u{d}\u{6}!@rVv$ m!N&Q8mOr$%PSQ\u{7}Q:oqy\" nnnB|!wqa\u{1c}\"\"P?Q\"\u{2}!\u{11}o\u{c}`$ \
        I!s>J!uu}$\"J?M)p4PSG! w\u{16}\u{9}4!W\"M\"D\"I!O'J1M!G#J\"O!N-p!x%M\u{5}t!J!P%I!R/mT}% o!Q\u{1f}`<p!Qwm- N!M\"\
        N\"q\"R8T!P\"Q$R0N$N\u{8}R\"my|#%T\"O?P\u{1e}%$ O!R?R&N\u{1d}9' O%J\"n8O'N2M\"sFC#\u{1f}`,o4R\u{17}|\"\u{1f}`Zo\
        jO!&N`\u{8}(!E&Q!R7k!H!M%R\u{19}lu_!?s\u{2}$\" R'PU\u{f}! M9\u{4}!'m\u{10}]#!R\u{1f}`?s8{# P4p?n>\u{5}!fr3\u{d}\
        \"FS@vIW+ U!P&R!M8O&Q!Q?m!M0q0S)^\" o?pHe% q!O&K8p!Pt\u{0}\"\u{1f}`.wa[\"nO'q\u{10}n' q!F!P%F5O#r\u{12}OFF\"?qG\
        s&Y= M!C!L!z!>!F!N!>,9,P!I\"q!D!M!Q!C.D\"i!H!M4lHm!M!OBl'P#p!I!O2K!?q\u{e}\u{16}/!A!m#F\"G!S5m\"u!E$J\"G!Q3N\u{5}\
        P5L#m\u{8}Q\" S!m\u{3}\u{16}#!l?S4l#d!?q\u{b})\"QN2u6C!'M\u{6},$!L\u{1f}`<s!M\u{1f}5! PMH\" v?vA>( m!R&N8l'O/P\u{1f}\
        `%n|#!Xom3- r!G!N#B\"E!P7t!H!S#I#P\u{18}p\"M|w0 r!@!S%B9F!T%?.L&R-T6Obq!I&E.o%kG(\"#m?oW\u{1a}\"\u{1f}`ZsHT!\\T\
        \u{f}M!$l^\u{3}\" n!L\u{0}+\"%O]m@\u{7f}5 \\!A!P#H!k!E\"F'm$U\"N)S!H!R#I\"K/T!G3N%|9mZU;M!@Uc:!Ap1H? j\"Y!R\"N\"\
        E!Q5M\"r\"Q\"n!B!R!J!N-G!I!H!Q!C\">!JWI!G#s!n6y2N5P!o\"M\"s/='!Q!R%N9S&R/O&S:Q!\"Slk' P'P8P'T!QTQ\u{9}r9h\"%YQU\
        l\u{17}1 k!D!P#V6R$R!J!T:LGS$OIm!R\"R-l%O2SfR#!R$m;Ta\u{8}& M)r?s4G\\P#p\u{19}\u{19}!wq \u{10}\"\u{1f}`%t@L& t4\
        E+v4K\u{1e}L3J\u{d}s$!O!OHw4H1L& t%M*I0v%N*J\u{6}3\" q?s\u{c}\u{15}$ m!M\u{d}rfq\u{13}-!WT@B0 q!F!J!J$E\"O!n5o!\
        J!K%J!Q!T4M!U\u{7f}o\u{f}c0 o!E!U!K$B8q!J!Q#G\"G5RWN!N!P\"s_P)?\"\u{1f}`%on=' Q'N8R!n!R%P.O\u{13}=! olj!CmE]!&R\
        ^G' J!N\"j\"L\"N!SMT0`- q!J!J%N!R8Q4PFr$I5T1p!F!Hb^\"\u{1f}`.pM6# N\"m=N1,& s!N$K:s!O$Meg\" o\"S;;! l\u{0}X% p!\
        T$O\"O?MX@!AR8l@ i!O$C!G!Q!V,R'Q$l!Q!V%P,U!T!S!Q0R2n(p&Q3n(l,p$Q.Q\"Q%N\"O)X%Q!R#nWm# m\u{1d}t'sd2!TSP\u{12}& T\
        GT.Q%MxM4Mt\u{4}\" p?sj\u{4}! o\u{f}K' r&L.O\u{1f}`,t&L,Oiq( o!L!O#M\"J8o!L$P>.I k!B!V!H#o!O!U3E!n#O!K!T#o\"T.I\
        !Q#E\"M!P+n$N-k#R!N#K'K1K'm'm,E!n!F!L+S\"K!S#O!m!N!R=l7k##MSO\"s\u{f}i. V!G!F!F\"I\"t!S7R!J!J!I\"I\"t4K&7!\u{14}\
        tT<\"GR4m\u{7}i1 L\"Q#p\"G!P3s$Q!l$q\"M.K!JBP\"LHo$q+s^\u{1e}% Q!o\u{1f}`$P!p\u{6}\u{15}\"Bm4Srp+ M!w$E\"B8O!p&\
        F.K&G\u{5}O!r!y\"\u{1f}`eu_q\"\u{1f}`%q&\u{7f}% r\"R%O\u{1f}`9r2&1 P!I$U!g!H!R,U'm$U!O%j!J!M.T{m0S'NrB!_O:P* Q!\
        M!U#l\"L8Q%n\"N\u{1f}`\"lqf% Q!o\u{1f}`$R!o<Z( q!H&G8z!G4N\\mOmygs P!D!h!R!U!T!q!P!T!M!o!k\"A\">\"B\"A\"J&D!l!K\
        \"Q!b!W!G!W!8\"G!S!E&C$G\"@!O!r\"u\"P!V,q!J\"J$H)k!H!Y!s!H!P!G#B!P!r!I\"D!R\"N'L\"n#M\"J!l'Q\"m!F#j!>!V!D(O!D!l\
        !p!M*H!n!m!G\"R\"B\"D!T-p!K\"Kxs\"\u{1f}`er<~!$nas2 q!F!T#D\"M8p!L!Q#JWJ\"R(K!Q,SKM\"n!Q!Qa\u{1a}6!Y!T%Q(D0m\"S\
        %P!Q'G-K:P-R%m!R!I/n\"M*m!PBS-N\"o0{& n!E!H\u{5}y!E!Hnd( N%S*s0O%U*s2I\u{19}qs\u{16}# n\"M&MlP% r\"F=s\"G\u{1e}\
        ok&\"Js4N\u{1d}]!\u{7f}s(!) q!L\"F$L8k!N!I-Urn\u{16}(\"BM4rD.#!j!K%QAn# n&L9P\u{5}\u{1}\"\u{1f}`eruT$ u!Q-K1q\u{d}\
        \u{4}: W!Q\"O\"C\"F!i#G$n$G.U#G\"B!R!q&t$H\"B\"K\"I\"G!S!D$E*N8S^NMv\"\u{1f}`=tj>! p\u{18}j)\"T!Q$B(N0m#R,P\u{1f}\
        `!M9\u{1b}! qFJ%%O:p!N!S%Rw:\"<O\u{15}O~\u{1}! mGz* O!H$o#L3r%I$p#K\u{9}r\"K<n\"$lRQ=)\"\u{1f}`\\uC\\!!P\u{6}l\"\
        \"J\"lNk!1m7\u{9}\"@J4v5F-!I#T!J#K'K$p!L>P2u!L\u{7f}M,j!P\u{f}==!T$N!J!Q!R;T!P!I!P!S-N$Q!U!S!R?S(q#P!O)I)p!N,N\"\
        R5o#S!R$R\"J\u{18}P\"Br4MB\u{a}\"\u{1f}`%s_\u{11}7!L$R!l!K!O8M&L!O-K!Q#T\"T!R,o#J0P<QIp\"V#L\"S!S/mz\u{18}$ o<Q\
        \u{13}n\"Q#b%#N!p?G4t\u{c}q\u{10}\u{9}& I!S!U?S&R.O6~( G\"r&O\u{1f}`8I!o!v&PQ9'!L!n%R!R7p\"l4U\u{d}v1 H!F\"K\"E\
        \"H\"D\"z!L3K!I\"L\"F\"J$z!M35xm=C!\u{1d}u\u{a}9\"BKrtD\u{1d}\"!P$nT(! l\u{13}\u{19}!\u{1d}t;H#!O&J9M\u{18}k1 j\
        !T$G\"O!Q7k!U!o&NPP!m!o.sDP4qAi$Q=Z$!N&M9P&P\u{1b}A\"\u{1f}`%w\u{f}V!\u{7}w%\u{8}* q!I!O#G\"E!Q7p'F~x\"OGN!?qx\u{1a}\
        !UQ;~#xtHu!Kms$!p$R\"Q!NM\u{0}\"?s!PTZ$ L!t>M!w\"0\"Ai4Ysa,!T!S#I\"O:Q%S.I&O>F9n4N&oP{!$k2\u{c}$ p!K>r!Lw\u{a}$\
         l\u{1f}`-nMJN9% O(o?n\u{1f}`!m4O*!N$J\"H8r!M!Q%F!S\u{3}s=laC# Q\"k=Qw%!VNS9@ j!M$D!H!O-R'Q$l!P&O,U!T!T!O%N+R2n\
        (q\"R$Q3n(l&R&q$Q.Q\"P'P)X%Q!P#nSt\"!RSPmE$ Q\"o\u{5}K\"rrr+!L!L&Q8P!O!s$L!R\u{18}o\"L!N\u{19}P? T#J\"P\"N!i3R%\
        X$J!P!P!R-S$Q\"J-S3Q%l#n!N!M!T,O'R'M%k!I*l!R\"O4N/SGG#?O\u{1f}`!qZ@!\"n\u{11}D!ClH`\" mWS@o\"<u\u{15}u9\u{1}# t\
        !E'O\u{5}*$ N%L!m>O\u{f}9[ G!H!H#Y\"o!o#T$Q\"P\"M!L'B!I!p\"O!N!M#m!o%M$U$N!N!I!N!F!B!A!L!J!k!F*o(K'P#M\"Q!J!H\"\
        m\"E&P!R\"N)N\"o\"F\"P#n\"m&S-B!I+S#M!P'U-N#pc1'!N$l\"R!R8O&Q!Q(a. N\"O%?!t7Q\"R%D!l.P&kCm'FCr?p\u{f}x\"!F\u{1c}\
        N[4$ q\"P\u{c}q\"O&`\"$o?lu0# o(M7n'u3 W!N!W#O\"o8P%I\"o!U1L\"D@O\"S!n%J/M%o9Q#R~l%!Q&G?K_I\"nkh\"#o?mQ0) o!N&H\
        gx,R+K?J'o4r7\u{0}#\"o&O9pqp(!S'P7n!M!k%H!UwI\u{12}`* P!U$N!Q!P5m$T%S!L\u{b}m;k!'O\u{d}{\"gPusok* M!H'V'l0N!K.p\
        'k'M$Jz\u{9}\"!J\u{1c}rH{4 I!O!P%x!W7M!R!R%p!T-N&l;m(m%TEp+r!Q,M't\u{1a};$ K(R>Q.P[]% m!H\u{1f}`$p`qv'$ p\"M=p\"\
        P\u{6}\u{5}\" m?mI=!Hu'?\" o!Q_=& R!G!k$n9T\"T^W$%M,mGP*pL\u{11}( o!B&G!Q7p!H'S\u{15}t|O!?t\u{15}b# R/n0S\u{e}\u{12}\
        ( m!E!M#K\"J!T7l\"RK=#'G8r\u{e}n|T( n!K!L#R:p!N!M#N:\u{1a}!xqJ'#$l?n4RE)\"\u{1f}`@s\u{7f}(!2r\u{3}C\" M4pRy!?rh\
        \u{9}%'Q!T=R!R!L@R*!F$I:v!J$K\"L\\P#u!NISG** L\"N!R\"n\"M!Q7N#T6o\u{c}r^T\"\u{1f}`er&H$!O$n;R$m\u{14}|. U!G$K!l\
        !O!O8K!k#M#M.P!P\u{1f}`&v\u{b}3\"@N4pPF5 P#l\"F#R)o+R#L!Q\"l\"L\"V.R\"X\"M\"T,mkR.L!O&l3p$n$ O%L!m>Nd\u{3}4 j!H\
        !N$P!S!N+k!T'N%M!P$M\"L,W!O!P%Nuo!NOrb\u{f}!*mxE\" r?sHwN q!J!Q#Q!o!J0H\"K\"F!o#g!U!R#=\"L.I!N#r\"L!U3L!G$H%K\"\
        m\"S!J#N!Q$K,l%K*p$k!I\"L(P!F!o\"Q,l!E!X#F!R!H<\u{6}\"\"N?Oqu\" R'lZ6= P%E!J!n!p8T!M!u!z!H!N!k!n-M!N!D!G!O#n3m'\
        G2P\"r/P\"u*n!RAP!MDh\" P!pa\u{2}# R!m?m\u{0}w1 m!O!T#A\"O?S.P&L=t!G!FLM*p#P+N<p+kFP' m!J&N\u{1f}`9n!K&NF[% q!R\
        &Q8u'Q \u{4}\" s?sn;& n!C&L8l\u{1f}`!p\u{1}== T!S!M#U!E!J!N!E2Q$J!R!M#O!J!J!R-T\"V\"Q\"L$QPp#P3l(s$Q0L!O%KU?\"<\
        R\u{15}RzV# q\u{1f}`@v\u{d}G# o!R>o\u{f}1!%kO>\"Bo4QVY) m!A&>8p!DGpJP:r4qX\u{1c}9 T!P!R#j\"Q!L'J0L!J!N!L\"F\"K!\
        M!L.p&pFr!H\"IWp#J%o\"N!R'u( J\"O%H!p7M(l4j\u{c}piz#+n?x4EO !\u{18}s+\u{1f}!?sCn/\"L#G\"B!M)L.P!u!Q#I\"G!T-D$O^\
        MIr\u{6}#!TRDQ\" o?qy.! n<O$ m!Q.PQOj\u{1a}\" m?s/H\"\u{1f}``v\u{e}p!?t(\u{16}!FoMa\"\u{1f}`%v\u{1a}P*!P!N#M#O7\
        L\"N#Q\u{7}tIp!N450 k!T!S%Q!N3p!P%P%Q!O.PMo!P\"IKp!Pr\u{15}- M!N!P#O\"m!s\u{1f}`8O!N!P#O\"m!t\u{1b}i!ys\u{16}\u{14}\
        \"GR4n.\u{4}/ q!P!L$G!L!M7p!Q!N$M!O!O3PWRPO60!!P|;!?q>!\"!P$o\u{13}\u{7}+ m!J!R$N!S!L8P&S!Q}sPqDQ' P'O8P'T!QTQ\u{9}\
        t\u{1a}A\" S\"lXs. J!T!O!W$O8J!L!Q\"S\"L\"P5S\u{5}Q%R\u{1d}\u{11}\"Gn4P\u{17}Y\"\u{1f}`arB\u{14}\"\u{1f}`=s\u{5}\
        &!\u{7}Shh& P!O>P!P$p4L\u{f}}\"\u{1f}`=qj?* s!J!R#N\"N!L7t%O\"N!MK./ B!P!S!l\"l\"M8H!P!U!p$O.Q\"P$K\u{5}N?\u{16}\
        \"\u{1f}`Is;l\"%n!Qt\u{12}\"(N?N*($!Q>p%S0QXn\"!Q&QvG# O/q0OZ($ n\u{1f}`%s)s0>%!G!K#I\"G\u{8}MX*. Q!n!V#G\"G8P!\
        q$K\"G!R-C!C#L#U|-\" p!M&&% n!G&K\u{1f}`9rGY, N\"U#M\"N!K7L\"U#N\"Q!Pkq$R\u{e}\u{11}!!m;B( k!F!j5I(V\"kMo!K'?# \
        l!D!Lx \"!RFS':5 O!M!j#O!f!O!S,U'm!S#T!N$M\"P/R#M\"Q!Qum!S6Q3b\" P?Rq>:%P\"k5P%T%P!k-S!U&T=M!M!S#O%M\"S$R!H&M\"\
        k!P'L!M-P*PCR%j(Y!'Og\u{7}, U%I\"K8L!O!R!s4M\u{6}T!m!l!q9:% Q#p<Q#x4D}E(!m$K\"N8o!I$M\"P{t~6\"Im4S_R\" n?q\u{19}\
        ]u q!F!N!B!M!P!V!H!L!F\";\"C\"E\"E#J!R&R\"P\"h!R!S!H!M!L!V!I\"L\"D$I\"D#P!I!T!H!M!R!T!I!G!H$M\"J\"L!K#R1Q\"N!Q\"\
        M!W!N(Q'M!J\"M!Q!L\"M\"p#P%p!T\"k!q!A!T\"J%r#R#L)k!E$N!L\"T\"E!M!M$M%N$>!Q!P\"k+s R!.m:;!ClE!$ o!P>n!P\u{1c}T!?\
        x0k!%VOe& p\"P$S\"S7s\"PJ~\"\u{1f}`,q@B!?r?h\"GP4oh\u{7f}!?uJ4!(i}\u{1f}\"\u{1f}`=p*\u{c}! Pqk\" o!Dd6!%mXL5 S!\
        O!m#L#l7K!R!Q&s4N3O'n%v!O\"K!OGH:K!l!t&Jy\"\"(q~rE\u{1d}$ P3o\u{1f}`>o\u{6}d!?q5nD n!O\"=\"=!I!O!k!?\"A$B\"A\"B\
        *N\"k\"m!I\"H\"U\"F&H&L!T!F\"J$IFM/I3Q8N#{!C!S!D\">\"@\"A#s\"Bo4PqE* o!<!N%C8p!C'LzK#q!FK\u{f}' l!I&Bsr#E\"o>op\
        \u{1a}#\"S%S:R\\\\+ Q!O$L\"O!R8P$M\"L!S-R\u{12}P\u{1}9' P!l&K8P!J4s\u{b}Rj3\" r?pc\u{9}*!K'E9W&L.SCM*o;mBm:PQ_+\
         K'p!Q!o6R!k!R%p6K\\P#rnI# p!M>txR\"\u{11}SKqWX+!Q!P#K#n3P9R|P/N\"P%o!p(u! m\u{2}&\" q?rL\u{e}) n!J!n\"K$S7n!P'\
        MPp\u{1}D%3k!O>E2y!L\u{1a}V# m\u{1f}`Uo85& t!H!I=p!I!Ml\u{f}\" onr&n!(Rt\u{f})!N$Q!m!R!R8R$R\"R!Npy!\"T\u{1c}[(\
        !I'P7R\"L&L.u\u{1f}R\"n\u{a}d& t\"R&N7q\u{1f}`#QWV\"\u{1f}`@q:>$ p!H>o\u{10}op~\"\u{1f}``ts\u{12}1 l!F!N!H\"F!O\
        !v!I8J!M!L\"G\"y!K3C4oCn~\u{e}# q\u{1f}`Zr#\u{a}- n!W$N!K\"N7q!P'S1Q\"O!NVO\"o\u{1f}\u{7}F x!=!O\"W!x!;!G!O3Q!O\
        #w!F\"q!V!r!A!J!O-J!I!D!V!o!C!D!JYK\"o!D9Q!O.q!D!L\"N!q!F!F\u{8}X$ p!G&Lgp\u{6}O$ O!q\u{1}P!qt + q!K$M\"I4G$t!K\
        $P\"LHqbGJb\" T'l;3\" q?pRk#\"O\u{c}r\"O\u{1b}J\"\u{1f}`@S4t1 J!R\"J\"L!T!l!N!m6J!T$O\"l!K-K&O\"i\u{8}R\u{19}3'\
         m!I!U%F!O7n!K\u{1}\u{13}9!I!R%S4K%L!P#Q!R/S!R%I!RAQ+r*R:O\"q#K\"O+K\"S'L/K*o%PES. K!K\"R\"r\"O!Q:S4l\u{9}K!K\"\
        Q\"r\"O!Q\u{4}I\" Q\"l15\"\"M&Q\u{1f}\u{13}\" Q?Q8\u{18}\"\u{1f}`.pX{# T#Q?R;X\"\u{1f}``tOuN Q!O!M!T!U\"S!T\"P\"\
        R0R!Q#T!N!N!V#U!L!P-Q!Q!O#P\"T!N\"O(s(Q,V#O%T$n2n#R#L!I'S*R!Q+i$Q!U!Q#R!T!T=T>r' M#S\"m:P%F4s\u{c}o\u{c})$!M\u{1f}\
        `?q!MY6# o!K&R[e%!P(o~n%t/p2%\" NBt\u{9}v* K'L9G\"u&n.K%S!LaO!s\u{1a}k! Np&' o\"T%M8r!R!R&T\u{1c}\u{11}$ o!H&Nq\
        K\u{a}z& H;I!z\u{13}H!I!zIG\"\u{1f}`Nq&|/ w!N!H#D\"P5R#q!R!J#L1N&V\u{4}m\"QCN*\u{18}&#W#l<Q#n\u{1f}`!oWf& O!o&J\
        8O!|4;&K&!K&G0q/JHP!q\u{f}\u{4}+ R!U!T$L!K!Q7E!S%R\u{5}u<N`s4 o!N!P#L\"G!L7k\"S!P!M#G!P/n!p7p'Mjs#O2q%r1m\"#o?l\
        \u{e}\u{4}\" mzqp\u{17}&#n1P+J#y1Q#H{0\"\"M?OX:\"#m?k&k# KzJ's*\"!-p)%% q\"N\u{1f}`>u\"O\u{5}3$$o\"P=m4UxB( p\"\
        N2R?U2QLo,STTbJ* Q%m!M!N!T7L!S%R\u{5}u<RX9# p!H>owE\",o>GM\u{9}#)l?p4Q\u{8}[!,lDt\"\u{1f}`%sYd+ O\"m#K\"P8V!q!N\
        %L!V-G&O\"S# o!I&F\u{1};% p!P&N8p!QkI(!I!W#T;L!O$m4O\"K|a- M!P&q!q4Q#R(r4N3L2LOP\"Q!m\u{0}P% K(o7LcF$mM\u{13}4 \
        W!O&M4P$i!P&TRO\"T!O'o#H#I'N#O'E+o!S+R/OM\u{7}% q!J!R=r!Kr\u{2}+!L!m#G!N!N9M&M.S!o%L!M B*!q!N#J\"L8R!s!N%M.H2o\u{12}\
        q\"\u{1f}`Ur}\u{f}#\u{1f}`0O#n,\u{f}%#M0n!PPl\u{c}p\u{15}\u{8}!zrvv$ s!M!H?LJJ\"!Q?QZJ\"'O?QoO# n!J>u['$ K?K#F4\
        {pB) p!K!L%J,S3M>I{p1O>)+ M!r!T&O7S!o&O.MQpWQ!o3d!\"O\u{1}.#!m>S!oA=\"\u{1f}`%r\u{2}\u{13}!!Qsh\" n?s]\u{d}#!L!\
        S\u{1f}L*)%AP&M4s\u{1}O\"rt8$ s\"N\u{c}v\"N\u{1b}K% n!E\u{1d}L&t!I.T!wr;K\" o?nC`# o\"L=p\u{14}W$\"L0l\u{1f}`Cn\
        {3\" t?v08\"#lSW\u{c}=, r!@!Q#H\"G8n!F&FQrFq'rUR\u{13}4# k\"Q=r\u{17};Z i!j\"S\"P\"X\"Q\"N\"J\"S\"M\"D\"R&S$j!X\
        ,K&G\"B\"D$C&K&m!U!R\"O\"F)J&n\"I&E\"V)V$D\"H\"I(E\"k!K#k!A\"H#o!l!l!o\"T!S,f#W!j\"S\"C\"m&F\"K'B$k&l\\p\u{1f}\u{1f}\
          T!h!r!O!]!h!s\"U!N!@!I!P!N!U!L!L!H!O!Q!M!L!N!L\"J\"Y!V!N!X!T!T!W!J\"S\"U!j!P\"O\"R\"M!O!J!O!R!S#J\"Y\"S\"N\"Q\
        \"P!P!R\"U#l!L!N!S\"P\"n!L\"P\"J\"E#L\"V!V!l!I!T\"O!T!i!V\"V!Q!g!P(k\"P\"N!N!S!o!m!Q!O#Q!R!T!Y!R!i!f!Z#M!R\"X!T\
        \"m\"h!Y!V!G!W!M!M!M$J#O!Q!f!S!U\"R#S\"P\"H#Q!L\"S!P$Q!W!N!X#m)TZ\"\" Q#nk\u{19}!@R3t3 p!O!P#J\"F4N$p!Q!R#N\"I@\
        N^O!J!N*N,o#l!UI5\"Go4S_\u{19}!?sB0!!HRN$ q(Gzv$G\u{16}U! m\u{1f}\u{13}2 M!n!o#K\"D!Q7M!o!r#M\"G!O-M!K%G!R,T\u{7f}\
        Rdn\"!M'S.\u{10}$ P(nzR$o:j) j!Q!M%I:P%Maq!Q!N/v$ o!H\u{1f}`dn\u{5}6! n\u{f}\u{5}(\"J#K:o!m$M0T&M\u{a}Rk+\"\"K?\
        M+]\" s!D\u{6}~!?rY|#\"M=r\"P\"K5 N!C!O!v!N!H!P!D!M+G,N!E!R!\u{2}!N!K\"F!M+I$3\"I\u{7f}\u{1f}!?t\u{18}f\"<r\u{15}\
        r`\u{7f}, m!@!O#K\"M!T'J1L$K*NWR#H\u{e}]& o!D&K9Gxo!M1O'!Q!R$P\"m7L\"S&l=\u{1d}$ R!m\u{1c}S!nt5\"\"UER\u{a}/! R\
        \u{1a}\u{1b}\" n?sSC! oI[#!m'N8rN\u{7}!\"M\u{a}\u{15}!?SAq\" p?p&3!'Pd\u{1b}%3m!J+U3o2C\u{1a}9& l\"K&J9M\u{1f}`\
        9jW\u{19}(%J\"R!m?r4OLN\"nVp|B!`m7\u{1c}$'N\u{a}M'L%qL&B s!=!S#?\":!P5I\"m!>!N%A/F9o,o\"L#r#s$I(p#n,k\"T$J#J%p$\
        q/H!N!Q!T&L-p\"Q!I\u{18}\u{17}\" o?p\u{14}(#(l9S&p\u{1b}5#!P\u{e}S!pce##k!RSSq\u{a}) D%o\"S8J%l\"Q.S&N\u{a}n\u{15}\
        e\" n?oN\u{0}!'Rq=! SKh# Q?Q5n \u{8}! P6h\"\u{1f}`@v\u{3}U#!Q&S9QjU!\u{1d}rs<\u{1f}2! R!Z!o!M!U!M!Y!R!m!K!Q!H!O\
        !E!K!G!M!F!S!H!T!O!L!K\"O\"O!U!K!O!V!Y!X!K!Q!N\"M!V!O!S!L!O!H!K!J!V!J!V!M!X!P!f!T!W!M!M!Q!i!N\"F!H!J!H!J!Q!H!U\"\
        Z!O!L#Q\"m!K\"J\"O\"K#T!T\"S!S\"j!m!Q!R!X!L!Q\"k\"P\"T\"P\"o!M\"i!S!V!T!S!Y!U!m\"n!M\"l!P!V!n!I!O!n!k!P\"J!M%U!\
        f!W!O!U!S!j!L\"M\"O\"N#Q\"U!X![!Q!P!S\"W!W!H!N!M\"K\"K!U!J!R!H$U!K!O#kD\u{5}!zr)\u{5}\"'R{o\u{7}\u{10}\"\u{1f}`\
        !t\u{1a}g\"\u{1f}`0vM\"!\"Qdk$!J\u{1f}`$x!J4.! n4h\" m?q6I\"\u{1f}`UrG\u{15}$!P&ItR#Hi\u{f},%J\"T=N\"Q.R&P@U>o!\
        O,M\"R?SJ\u{1d}# p!R>rg\u{10}*\"N#J\"S:Q#L\"R/Qkm!TSJNh$ P/q0N=P9_$ o<Q\u{13}n\"Q\u{16}H) K%H\"E8M!x!M3H$L\"IN^\
        \"\u{1f}`Utz\u{1c}& t!M!F&G7{6F\u{12}#/ L!N!H#F\"n4x$Q!O!I#G\"u4DuN!x\"Li1& N#p<JrO#m)u.w\"\u{1f}`Zs1<!ws2\u{16}\
        & q!J!J%L!M7qTd' s!U!S%P\"M\u{f}s#MQU( M!n!S%Q8Q!l\u{5}K7UK\\\"*kSUb\u{16}) J!U!R#T\"n9V!P7O\"REM!fs9T\"\u{1f}`\
        ZrHY# J!M!n\u{c}\u{5}!&nw\u{1f}%!K!W&U\u{7f}n!P\u{7}Y$\"T#R:P!ko\u{e}\"/O5TP^!BmZ\u{1}! rN\u{5}% k!S&F\u{1f}`%o\
        |s) q\"l#I\"P!R9m4R#Q\u{f}TBq\"\u{1f}`=p,(\"\u{1f}`,q/O# U(T7TF\\\"Bu4L5\u{15}!$m\u{b}8) M!H\"M\"F$n?Q0J$s\u{c}\
        sUC5 |!F!K\"K#H!C7|!B!L\"Q#I!C-H'S\u{1}S#w!E!I\"G#G!H+\u{17}) r!C!I%D!H7p\u{3}T:M#q^\u{4}%%U\"Q=n\"S2KiV$#R?S!l\
        4SR\u{8}\"\u{1f}``s>\u{1d}& t!F&F8k!F&C|}(!l!N#N\"M9s$N\"O.Is\u{1b}\"[P\u{5}R}\u{1e}!fuXe# O\"l=OP\u{d}\" n!H8 \
        $ r4N+r4No\u{1}! oL\u{9}& P\"M&p\u{1c}Q\"N\"r\u{8}P# r!I>r/W/ R!G!G&q7V\"L&q.N&R;r$L$mJm+p4nk#$ o\"L\u{1f}`Xr H\
        , l!O&J!P,W+V!N&P/k&Q3saobK!?r\u{d}($ T\"m\u{16}T\"mq3( N\"R$Q\"k7N\"S$M6m5,# q\"S=n*1&!O&M8p'P~t!LNs\"\u{1f}`%\
        rb4!?nY0!$jlT\"\u{1f}`Zr7&6 U!C!L!k!K!E\"H,C!T+T#K\"K!Q-F!N#w\"J\"L*Q\u{0}P,I!P\u{d}\u{6}\u{15} Z!S!o!U!X!L!L!n\
        !n#F\"O\"O!R!F\"Q!J!T\"L\"K\"D!M!S\"P!i!R!J!U!X!O!Q!o#L$Q\"?!j!H!I!G!O!r!L!9!C!q!L!=!Q!I\"@!K!P\"B$T\"O!i!Q!L\"\
        L\"E\"K\"j!M!R!n\"U\"K!L\"m!A!N!T!B!U\"U\"L!Y!F%B\"Q!H!k!P!H!m!J!m!C$i!P!S\":!I\"k!G\"=!l'r!D!M!S!l%O$o!B\"O#n\"\
        E!T!U!X#F$O&V!P\"S\"o+p\u{1f}`& Q!M&o9N&q4N\u{1a}]\"\u{1f}`,tA0% p!E>s\u{5}p\\RW($ s!O>s!O.k!UOX4\"Hs4L\u{1f}d(\
         w!?$L\"I6Q\u{1f}`8n#Rx?&&R)N!l?I*T(n\u{1d}\u{5}# o!D!M!\u{f}\"!o?pM\\2 m!O$A\"N5R*S.O&L=t!G!FLN*p\"R!P+N<p+k!\u{0}\
        $%s\"K=s\"Kv_) q\"M!L#J>G2P\"olv;n\u{15}M!?n47\"\u{1f}`,s.\u{13}!!RNd$\"O$n\"O9RDP!?s\u{18}q\"\u{1f}`@p\u{5}j# \
        Q?R!mU\u{1a}\"\u{1f}`,q%Z'!K!P%E:RYq(SMT\u{5}O% u!K&I8u!Mb\u{0}% m!E&I;L4tg\u{17}*!M$K\"Q!O5q(S\u{1a}t(P-N#q\u{7f}\
        \u{8}\" mWS%4\"Ot2O`H\"\u{1f}`=rt\u{2}3 F!P!O!N-m/F!R!O#B!O#K'p'L\"s!o!P!L!r(Q[\u{14}% R!K!o%P:o\u{f}\u{d}!\u{7}\
        p<p$ J3q,P3o~x& n!G!N%K!K>O41!\"QSI$ R\"m?q4O%\u{9}#5MRt!Mj\u{1c}! p\u{e}@$ O=p\u{1f}`;pDG$ Q\"o\u{1b}L\"vC\u{1a}\
        ( r!F!P%J8u!H!Q%J*YX i!i\"S\"O\"Y\"U\"M\"K\"R\"L\"C(S%X$W(J&F\"A\"B$B\"H$J&m!U#N\"G)I&n\"I%V!E+U$C\"H\"I(E\"j!K\
        #i!A\"H#o!m!l!o\"U!S,h$i\"R\"B\"m&F\"J'A$n&l\u{b}h%!P!p$Q:Q'NWg# l\"M\u{0}nO8%\"N&m9N&l4O\u{1a}R& R!P!S$N\"m8QC\
        a& T!o>Rcn6N!reT\"\u{1f}`Zr\u{15}>+ O!T!m%R8T\"lMrJ}\"HEO\"l\u{b}7#)o?s4I\u{d}r% O\"p=M\"p4Krg# r!L&NTW!!OQ\u{3}\
        \"%L?O\u{1}{!$m|\u{2}!\u{11}tU&! pm\u{b}#\"M\u{1f}`#s+\u{13}A i!G!O!I\"I\"I!V!B4p\"q!Q!M#J!R!J!M-S$O\"L-S9P1R4K\
        &V2H\"p!K!O&R-Q#p\"o+Ph+- S!D&D(l0S!I$H\"J(L&E$q\"F&t\u{9}n%!m!L>o!N3Kf[$\"Q%Q:R%SVa! KfD\"\u{1f}`,r\u{7f}\"% r\
        !O!R=r!O\"u#!M\u{1f}`$rEt!!R}\u{13}#%L=F4{/\u{e}!(S\u{19}\u{9}!?pZ3\"\u{1f}`\\uh\u{0}\" r!EaI\"-udx{N#>p\u{1f}`\
        ;p\u{16}\u{11}6\"M!P\"M!T!F!O(l#Q)m$J!P%H!S.RBL!t!N=Q9Q\"m6P.S(d!'RGb!3n=\u{14}\" M4p+`!?q*!\"Aq4P-y\"AR4nO\u{8}\
        \"\u{1f}`%s\u{9}P,!H!Q$G9m!G!R&N.O&R\u{4}t\"N&KtQ% o!H\u{1c}t't!K\u{8}n\"\u{1f}`6r11&\"P%P!U7N'S4P~|$'B8r'J_Dc?\
        ( o\"J$p;O\u{1f}`%q/s\"M\u{5}/% K\"l2o\u{1f}`,OC\u{10}$ o?q\u{1f}`;q6\u{9}(!M&L!Q7I\u{5}G\"u9r\"R]\u{7}!Dnsi1 t\
        !I!G%M!R8Q'V-MFr$I2K#T1q!E!H6p*N\u{16}n( p!M$K\"N8r!P&Nkt\u{7}T\"'q?q\u{11}}\" p!CQ3\"'P9M+\u{17}#!I)o?l)H\" PZ\
        J?K#!L\u{7}LEs=(!,m\u{2}\u{3}!noq^$ O.r1R.m\u{13}%\"'J?KOp$ N\"m&QMSE() s!P!Q%O!Q7s!Q!Q&R8H' p!M&K?R\u{c}KBx!Dn\
        !( s!N!G%K8n\"Npt\"L\"_# Q!o\u{7}pk-!VPQH\"\"Q$nF[\"+n?m9R$ p'Ogs'Oy*2 k!P$L\"P4Q!o%V%Q!k-M!O&PVp,O3Q!o\"NBR3{\"\
        \u{1f}`=un[!'RS\\% O!r\u{1f}`$P!rB\u{2}!?s\u{c}k(!n!U%I8x!L!T|Q!t$3$!H\u{1f}`#L9p3z#!N&S?RV#) q\"O%M!M<R\"J!Q-P\
        :p?g*\"F&L4o%G&QGpaM\"o.o!J=\u{1a}* L#q\"O:L#t4H[G#n\"J.q=4' L!L%n\"T7Q\u{1f}`!S\u{e}X5!J!V\"p!J!O!F!T8M!Q$P!I.\
        K\"Q$L=v!O!NVN0K!R%QI(#!J\u{1f}`!J}h!!oD_\"\u{1f}`=O\u{7f}^#3D?E!k?>&\"T%P!k7r\"QMM7?F D!A!F!;!}!8!I!B!>!9&=#K!\
        K!;+G!I!K!B!u\"Q!G,O$?!p\"Q+I)mDP#H!q/r+N*o&L#E!s\"P+T(B\"\u{1f}`=s*g#!P\u{1f}`$v=q\"Br4N\u{1e}!%!J&I!o7r!L\u{1b}\
        q\" q?sQy%\"T%L!P\u{1f}`]u\u{10}P& v3H,n3P2PYIj*#?N\"l&T\\## O!O!m\u{2}!( s!H&G8p!P\u{1f}t!I&F\u{b}<\"<P\u{15}P\
        j-, L!R!T#K!l9K!S!S#L0Q'U\\l1Z$ N\u{e}O!m!pC\u{15}# q3M,q0q\"\u{1f}`0r2%% o!A!G>G!J[u& r(M7n(NSp\"J>\u{11}$!Q!k\
        %P_v\u{14}\u{7})\"O#L!k!O!R9O%M!Q3Q\u{2}f\" r?s!r# O5oSo\u{1}6% H!r!N%L8M\u{13}5, L!G&?!I,W#x(o!K!SME!xQr\u{4}m\
        \"\u{1f}``t$\u{9}# q(Hrt2_! Rn#$ t\"H\u{f}t\"L{\u{16}' s!O<O\"o\u{1f}`6l#T\u{e}\u{14}# t\"L=wMx' N!M$N?M0M&Q\u{6}\
        Oq\u{b}#?v\u{1f}`;oEW\"\u{1f}`@q6f$ P.p1S.l6\u{1c})!P$N!m!J!M7N!S'N.R>J# s\u{1f}`%t$k! m\u{11}-1!K!P#P!N!R8Q!N!\
        E#G!P\"q3I@q(q$Q:sFO\u{a}\u{3}! l\u{1e}q! pH\u{1e}' j!J!T%P!T8M\u{d}sl>!?p4\u{8}\"\u{1f}`Uu\u{16}Y# Q+oShv\u{7}\
        '%M\"R!P7K'Q\u{19}u!L0E\" u?w\u{1d}\u{12}\"\u{1f}`@ps?!$lz[!CngN!$jx\u{6}\"\u{1f}`Zs=\u{14}! m-kK k!G$P!n!P![1L\
        \"I!l$V$=\"K!V-F!Q#q\"S!W3L%L%J\"l#J#M%J#Q)l%K*p$i!G\"K(O!I!l!n!Q,l!L!W#D!Q!G4\u{1f}!$kWp\"!G%TF.$!Q!k\u{1f}`TR\
        Gd\" m#SH'\" N'Rmc#!O?R'Sy0E E!\\!R!D\"n\"P!T3n$=\"W%L!S-I!S$U!L!Q?L!L!J!Q!q$I!K!K-F\"L#q9H!n\"U!R,Q!T$V!T!MCm\"\
        \u{1f}`@u~*!?rY8$!K4nSnXu#A*!p!D%B8S!g!N3o!N\u{b}p!HB*!ClH\u{15}g X!R!i!F!N!c!X!W\"H\"H$F\"G\"F!K!K&X\"M\"j!Q!V\
        !L$Q(J&P!g#U!S-l\"K\"V!Q#U)W!R#P!Q!T\"V!R!h\"R\"S!O\"S'U#T$P!T\"Q$n!U#O#W!S\"K\"o#m$X\"U!L*N\"V\"V!L#N!g1N\"p!m\
        $p&e(X1 F!P!T!K\"k#M7J!O!V#m\"O!O-Q&j!O\u{5}O$mnD& G3s,K3n\u{d}O1p\u{12}r\" p?s`y!\"Pu)) q!P!R%I!O7m\"O%Kwn.##!\
        m!M>R`\u{1a}# s\u{1f}`@v\"n!@rn3E h!Q!T!E\"P!V!U!q7j!R!V#L\"L.Q!O$O!R=P\"o!L!R!S\"m3S%P\"P!O$R\"n%R.L!H)n#S!R'n\
        .OaG\"AK4s\u{6}N\"<R\u{15}Rcd!,l1#$ J!P!m&RMa\" n?qk\u{7f}. T!O!O#M;P!P#Q\"Q!K.K%n!s\u{1}J+Q\u{e})) K!o$S\"m9j$\
        P\"W!Q1R?\u{15}\u{6} W!R!W!X!D!K\"U!P!@\"F\"@\"n!T\"U!G\"S!Q%P#X!U!V!Q!U!H!T!J!O!Q!H\"I'R!J\"P!W!M!N!R\"T\"I\"P\
        %T!O\"h\"S!Q!L!L#P'K!O!m!P!I!S!P!m!M!P\"R\"m!I\"R!P!o!U!L(m!M\"P\"M#R!R$K!N\"L!K\"k!S!S!P!Q\"o\"P!k#P\"M*m!G!R!\
        R!T$J\"M!k!J(L$U$X!l%S!Q%nd[% o#O<u#R4S\u{1d}9#\"M\u{1f}`#sJo\"!O\u{10}tDc) Q!H&s!N7Q!J!T%t4N?;\" m!E\u{c}_$ o&\
        Q6S\u{15}S\\\u{c}#(Q+M?Nqe\" p!N\u{c}-!wt\u{19}\u{1f}\"\u{1f}``q\u{3}G( J0u/M0t2I~K.p,q\u{2}0\"@I4v6W!'S[\u{15}\
        % m!O$P\u{1f}`<QkO& O!O&p8P'M4q~:$ P\"o\u{1b}P\"q^H!foM]& t!E&I8y!J:NB,\"HM4r\u{13}k' o!H&C!O7q!K'Q\u{d}D'!M!O%\
        n9N!P%p4G\u{1a}\u{8}\"!Q?P_:!\"N>c\"\u{1f}`%n3}) G!H$v:L!L$t4F\u{7}K%sc\u{5}& k!N?R\u{1f}`5u!G8o\"@O'P:E%#m!M>j\
        !S3WmT$!N!i#NPT.'\" n\u{2}pp\u{1b}#!I>v!Ka@& o!O!N&R\u{1f}`:Qq\u{2}+ W!S!U#S!S\"N8O'Q.SpK:N?y% l%M\"N!PPO\u{1e}\
        k! u!A$ m\"H%O\u{0}NQ<('N4M!p#R!m&L\u{a}M!p\"x6 q!:!M%B!J8OJL1B%>\"s!K/O.u!G#q)o\"q.F\"t!J?S%r0\u{a}\" P?Pa\u{19}\
        ) z!I!F&I6Qdy\"I\"J+p\u{1d}%%!O%SAS.SMQ3\u{12}\"Bt4L O% O\"m\u{1f}`;O\"n1u: U!2!i#H\"8!k88!n#D!M!?.F!N#F\"F!SAI\
        !J!o&J!F!lYK!E$G#Xzm0!L!P#J!R!X!l8L$M#l-R&MHP/u\"O#MIp.o\" M4oCI) P!l!N%J8P!F!O%L.zg#$ m!I>o!M\u{17}aD U!<!C!G!\
        W!B!D!@!D!:\"D$C!C#8!y(M#Q!G!M!K\"G\"I(K%t#G!P.n[q?T!I\"L!Q!H-q#r0O&\u{6}\"@N4on\u{a}) o!O&O!P7p!O!L\u{b}q&G+\u{a}\
        \"\u{1f}`%r0a$!n&J9p4D<9' P'S8Q6R&NwS4Ola$!H!l>G!kei* S!Q!R#K#i8U!X#O6J!KP4$ o!N\u{1}m#RA\u{14}$ L!R\"R,Q{ZX i!\
        i\"S\"O\"Y\"U\"M\"K\"R\"L\"C(S%X$W(J&F\"A\"B$B\"H$J&m!U#N\"G)I&n\"I%V!E+U$C\"H\"I(E\"j!K#i!A\"H#o!m!l!o\"U!S,h$\
        i\"R\"B\"m&F\"J'A$n&l#(\"\u{1f}`+u|\u{6}#?q\u{1f}`!r\u{f}V% U!K$o\u{11}onspN$ q)Q\u{f}q#QxQ!%T\u{17}6% R!O&n9P&\
        p-K\"\u{1f}`Up&n\"\"p\u{11}q\u{17}\u{19}% r(O\u{1f}`(r$O9p! qc\u{11}%#r\"K=z\"K2B\\/& P!s&KsR!t\"KJt6 K\"S#Y\"U\
        8T!V%L!T!P.T#U\"O!U>O/U)M%o'n'S@R\"T/m#\u{1c}# p\u{1f}`@u,5\" p?n\u{1}X# o?nrsT\u{11}! o c( s!F!L#E\"G4P\u{14}o\
        !Pu6!\u{18}sr|( q!I$O\"H!L7m!O\u{1f}mz\u{8}) L!N!Q&p\u{1f}`8M!O!Q&r\u{7f}T!nt*#% m\"P=n\u{1f}`!p!\u{1}\"'P!P\u{9}\
        i' S!J&q8K!L&t4Mnt# P\"q%Hd\u{1a}% q!J&J8u'LM|\"@O:M8(!GR\u{17}.) L!N!Q&p\u{1f}`8M!O!Q&rc\u{10}# N\u{1f}`%Ni?# \
        l\u{1f}`_MgD!#k,x!DNEl'\"U#K\"G!n<M\"J!ko6%!O!N&n7q\"NY]!#qdi$ s!I>v!J%\u{1a}!DR\u{1c}4$ m'Hgtaoe\u{15}\"Cw4I&x\
        - L!x!L#P8L\"J!r$P0L\u{1f}`!Q!v\"LN\u{0}$ M!s>P!t\u{14}\u{9}#!PvrXtJ\u{2}< h!J!R#F\"M,R-P!U%N!V-Q!U$O!M!M=K!Q$K\
        \"n2l4L(S%M+Q\"l!M&N/OGr% u!G!J&L?K\u{6}A!!Ny\u{1f}J D!@!F!:!}!A!I!@!>!8\"D$=#K!K!K+H!H!K!A!u\"P!F,N!M#?!p\"Q,N\
        (mDP#G!q/r+M*o&L#G!t!N!P+R!S\u{d}2!\u{11}v`K\"\u{1f}`%v\u{1e}@! q\u{a}f2!H!M%@!v4R#l!O'j4Q3S(l,O$l>i+P\"R\"p4lZ\
        v!(T\u{10}$# O4m+P#h$ s!G?H\u{f}t\\`# KwL\"u\"K!Bo\u{1}{!\"kds!\u{e}u<>!wq;9\" n!J\u{2}4\"\u{1f}`@q\u{17}S* p!=\
        !M&G7r\"O\u{3}n!F:n?ms`( Q!l!M>L!Q3t3P#o\u{1d}O#%MrK\"p3?!?q(\"( p!K&Q8r!H&R\u{1f}`4o\u{0}-\"\"R&n@?!+n\u{11}6!\
         Q7)! Oi{# l!O>rE|) I!w$L\"F8I!{$L\"F.>\u{10}g$ n!Oyr!PP!#?O\u{1f}`!q4\u{18}$ o!R>n!S:P\"(O\u{10}S'\u{16}' o!I!\
        R%H?LQr}m\"A\"(RSS;u# O\u{1f}`%Ok2( K!L\"k$R8I!N'N\u{1a}Q!\u{15}#\"K%J{p\u{1d}\u{5}! tR\u{1b}!\"Q\u{7}q\"\u{1f}\
        `%qJ\u{1c}\"!Q&Mbo\"\u{1f}`,tuc\" q\u{7f}rMI8 M!E\"R!N!F!N!D\"F\"I(u!L+P#O0Q&M!P+t{O#R\"J$K\"L&t!K0\u{b}\"\u{1f}\
        `%wi0\"<n\u{15}n\u{1d}e!(O\u{a}(9 O\"S#m!N!S!V7R!U$S!S!S!S-F!M#S!O!Q@q!G!PSK#M*R#R&M?\u{15}# J#m<L.E\"Jt4L\u{16}\
        q& n(N^o4s$O{qG\u{7f}# q!O>p7A!$k>\u{1b}!?r`2& q!K$K\"D8v6O!\u{5}\" o?tG@% W!I4mRQ!m!\u{6}2 P!T!k#G!H\"j8R%H\"V\
        -S&K!QGR/L-H?Q\"P5p:\u{1b}*!K$T\"O!R7M!N$O#T.R\u{f}Q\"B$ O!r\u{d}N!r!>? Y!j!P!G!J!D!B#I,N!M)q!R!K#H!B!R!V-V$L!K\
        !Q-q!N!M\"O/Q(Q/R3N!l:L\u{11}[!zs\u{10}M!\u{1d}v\u{12}B$ K)q6L)r S$!R!p\u{5}N\"qhf( N!Q$O#M+l-S$Q#P?6$ P'm8Q'k_\
        t!wt\u{3}S'\"n#S\"J?OaJ\"sJR54#!o\u{1f}`%o+%!!Q\u{9}d! pnM\" o!H#J\"+lSR+\u{1b}\" v?w@++ l\"M#Q!K\"S?R.N&R%N\u{14}\
        o\"P\\\u{12}\"\u{1f}`UsDd\"wvXprp!!Qm\u{1c}V T!o!t!E\"B!H!R!j3I!M#k!o!s!H\"H\"L!I-D!K%P!E+t(n)q+O\"O\"n\"K!J*o#\
        M\"s!L!P&p&O'r\"I!I!M!r!t)o\"S!E!s!w#G!K!J!J-p!L!K>j&!j!M#J;j$O0M\u{1f}M# Q\"S&Sv-6 r!G!k$H!F!J7u!@&L!J4Q;P$m\"\
        L!J!H$N%Q\"nJN,J(m\u{f}\u{1c}$ S'nsR#nCw$'J\u{1f}`)o#Em>!#kS%% Q!P>q!Q!R\u{1b}5A!T!i#E!J!T!k!I3M#i!T&R!j-O!N%Q!\
        V:M&S\"T#O(P6V)L$n$p\"M!P+L!T\"S&U/O$d_a\"\u{1f}``s!\u{8}* m!P!W#P\"L5P%S%PTlWP\u{1e}D\"\u{1f}`=p\u{6}`\"Cm4T~r\
        . Q!T$k!S!O!R7K\"j&R-R&M!N\u{a}Q?noqE f!O!S$k!E!H!M\"J$Q\"O\"K,i!S\"o\"N\"J!O'J$M\"J!U!F!H!I\"L!M)SAR,n,g\"T&P:\
        N!L!Q#m\"K\u{7f}W!FS\u{7f}l! S+n\"!K?Nj!) Q!l!N%J8O!E!O%L.{-\u{2}\"#k?n\u{6}\u{17}# r\u{1f}`0vY%& J%o?T\"P.Q$l\u{5}\
        v&!l$H\"M!N8r4I\u{1a}E!?shY!?s.u%;o!S\u{13}R!o!S=\u{a}$ o!K>n!M'K$ N!s\u{1}N!sB.0!F\"J\"G\"L!M'm$M-F!N%G!R'q$N(\
        P\"I$G\u{1}#&!J!Q#q\u{c}M!O$q\u{10}3' o!F&O{p#P?t!I\u{1f}\\; h!K!I9N!m$Q!J$S/J!Q#H!O!J!kGn!N!O\"U+N&l!N-O+N!m\"\
        S-P&Py:8 Q!W!T\"n!G#S!P*J)L#N\"U#G\"j!O-B!O!F$A\"IUR@L/L!Q&SOL$ n<Q\u{13}n\"Q'O$ R3o,P3q_\u{3}> l!T!W#>!B!P8k!S\
        !U$D!R!W-S&I!U?N%m#o\"M!M!P(P\"p!P.M0l0p!R&M!Q_\u{11}\"<O\u{15}OLH\"/lQP!\u{8}\"Fq4J(\u{11}!/ml8B o!T!N#A!K6P$P\
        !O%O.M!P$Q-r1p#x(r$K\"P!K(o\"S%k!O!P*Q)r\"o\"P!P!I,j\"M$O!Pr\u{1b}\"\u{1f}`RlQ\u{5}#\"J\u{1f}`Xq\u{14}\u{1d}Z i\
        !j\"S\"P\"X\"Q\"N\"J\"S\"M\"D\"R&S$j!X,K&G\"B\"D$C&K&m!U!R\"O\"F)J&n\"I&E\"V)V$D\"H\"I(E\"k!K#k!A\"H#o!l!l!o\"T\
        !S,f#W!j\"S\"C\"m&F\"K'B$k&l/\u{e}!PqF\\0 U!R!q&I3K!O#K!PxL!n!r5s!K!O!J!F\u{15}\u{19}!TSV<\"<P\u{15}P]\u{f}!?s/\
        $\" n?rM,&!J%M!L8Q'S3Su%& L$q;N$m\u{1f}`!pbL# P!OWS#($ o!N>n!N-5y u!M!O!K!L!G!E!W!T!D!8!B!J!Q!D!B\"E!o!T!L\"F&I\
        \"K!t!M!Q!N!N!F!G!T!N!K!B!F!I!R\"I\"K\"U!M!T!M!M!M!F!J!H!P!F%U!H\"K!O\"v\"F!H$v'F!R,U#H!l\"H)q!G#O!N!G!v7v\"I!Q\
        !L+Q\"T!K!M!L!N!H\"H!K%U$R$N!T\"K!Qub! m\u{13}m0 S\"X\"m\"N!J9L!T$P!L5S<t!O!PLP*M6PuX` <!l!E!Z\"n!B!r!B#U\"E\"B\
        \"@#J'o!O!K\"A!l!J!S\"i#K!V\"W$G$U\"X!H#Y\"O\"V\"Q\"G&N!E#q$r'O%P!G\"t%O!E\"r!H,F$o.r!N%q%J!o!O!k-E!n!N%Y$O\"G(\
        N!t!L!K)A\"!H'TUx! or\u{4}\"\u{1f}`euD*!!I\u{12}\u{9}! S\u{1d}F& L!j!T=M<P\u{b}O*\u{1e}8 J\"U#q\"D!Q3r$I%m\"H.C\
        !Q#k\"I!P<G\"MHp#L+M!r\"N*R$L$qGN\";q\u{15}qO8\"\"RSS\u{d}\u{f}!BrB~#\"T*nSP\u{10}2\" u\u{1d}t'w!BmQ%\"BR4p)\u{2}\
        !\u{e}w9c# K\u{2}K$rZ,!!Q\u{8}d!TG-\u{17}# S3q?n}=!\u{e}rd]!!L\\z+!i!T#G\"G9Q$L\"L!L-m'Sfn\u{2}\u{1}# QGp4R3>- \
        Q\"T#m!H!K!P9P$H!Q/N$N!M!N=\u{7}\"!Pyo\u{7}*!#lmp! n\u{1a}x' n!S$N#S?P3Rfo\u{6}a-!V$G\"O!Q9o&NPP!m!oRP4qAi$Q\u{13}\
        W!nm-\u{1c}!'P\u{6}l(!O!Q%N8p'O~t!K!PL|\"!N\u{7f}PG:\"\u{1f}`@S/[!AT\u{1b};\"!TSS\u{1}+!XR\u{1c}J$ r!H!P=liJ&!O\
        $U\"j!M8S&l37= J!J\"Q\"k!r!k4K!q#L!M$n!n!k!K-Q$IBK\"L!r(L,R%K:K!q!I!L1P\"P!kDd[ O!Z!W!K$i!\\!L\"L0J!h#O!U$T0X$Q\
        \"V-O'K'I\"O!J\"V!D\"U!R#o!U!E!U!Q\"R!D&O!D\"N!H$j\"O!F%I\"F$R!E\"H(Q!J!h!S*I!B\"M!i$L!\\!V!h-J\"W.q\u{f}\u{a}'\
        !I&t8N!L&tYnuv-,$ s!D\u{1f}`?p8L!ATRAO ~!:!K!u!2!D!I!=!H)I\"J!G+~!=!P\":!H!N!B!J)N\"O!M!@#A!N\"?3F-p7n!H#F!M!R)\
        o-k\"o*J'O\"o!A!N!L!E*R!N(r\u{9}D!Cl\u{11}&\"%Q\"ldS!WOy\u{f}\"%m?oeW!GS?!\u{0} h!M!T!K!m\"P!O!Q#R$K!V!S\"P!I\"\
        L&S!C!E!U!S!T!O\"T!M!Q!T+R\"O!M!L\"Q!S!N!P!P\"N!R%S#n\"L!N!O#k'H#S!Q!l!Q!P$H#T!R\"S!k!S'J\"i!N!T!N\"S'l!Q\"o!I!\
        N!n\"S!Q!I!M\"u\"T!V$S!K!P*L\"Y!V!V!P!V!R!S!M!U!P\"R&O$o!N!T!C!E&k8\u{17}! n_&- m!T!T#B\"K!T7o5K&K\u{5}t!H!O%Nh\
        y%!Q'Q8N!K4uV\u{1b}!'L`\u{d}\"'O8svw( o!?!A%D8p\u{1f}`!rELu(\"\u{1f}`!w\u{14}\u{0}$ x!Hvy!G\u{b}\u{1e}!'mV\u{b}\
        #&SIO2lu8!%nY>3 S%K\"m4L%lGo1A(L\"N&G)D(M'p,p$L,P#R'k3ldk&!M&Q,m)S*R\u{b}SK\u{f}& M\"k&k7N'T4T{L\" Q2n\u{4}.) p\
        !F&K(L0n!O&O(Lop\u{4}J\"\u{1f}`=udo\"\u{1f}`evD\u{b}K M!K!W!I\"I!M!N!k!N!n!k(C&m'M!T#O!P!Y!Q!R&W&U!R#L!J!J!J!R!\
        U1M!j$m#R$R\"Q\"m)M0S\"H+L;K!J&K2 6 y!@!W!M\"E\"H6K\"v!J$I\"K/S9q4o6q-K*q#O!O,s6F\"K!\u{12}\"!P$nD^%#R1l+S4q2Hy\
        *!?rg@% o\"P\u{1f}`>r\"QB\u{12})!R!N#M\"T8u\"H%N\u{1f}`/Q7J# o(P7pO\u{13}H m!M$A!M!T!l-Q&O$i!O!T#G\"L!Q-M!W%M.Q\
        \"L$l*O\"r#K\"m(m'p$J$M\"q)E&P#U!V\"v\"r!O,q!I#U4l\u{f}\u{6}$!C>U4i\u{1e}Ss\u{11}# s#N<n~q& R!Q!T=Q6O#RT\u{b}$%\
        P;KWS!o]\u{a}, y!A!H#F\"C!L7r!H!M#J\"H\u{19}r=\u{c}( u!@!F&F7t!F;I\u{1}p\u{7f}O!?prr\"HQ4o\u{18}|% v#J\"J\u{1f}\
        `;p\u{1b}0\"\u{1f}`%oz4$ O-s2R-ny\u{12}##k?n4SE\u{1d}#(O9q&Ouj#3D?E!k\u{12}0!(R\u{11}L$ P?Q#t4EYF7!Q!N!k\"G\"L!\
        O5p\"o!P\"q$N!P.S!M8r(N&R!N@w\"J@N5L#p\u{1b}\u{19}\"\u{1f}`Us^\u{f}!CsvT#!M\u{1f}`Yo\\\u{9}\" Q\"l1s# q!D>vj!\"\
        ?L!s@\u{11}\"Cn4S'1$ r!K?L\u{1f}s\u{c}p!!O5\u{c}!&U\u{5}G!\"R\u{19}\u{1f}( K!r!N%S?M.SFR!n_Q!$mLQ+ H!Q!S#o!O!T8\
        L!T4L!Q%O=[$ Q!S!M?M\u{0}?$!Q!l%O9Q:n\"\u{1f}`erH.\"Gm4S9_!!I]^* s!I!L%H5Q#q\u{6}O,Q+Q8oI7-!R!q&I4P#K!PxL!n!q5t\
        \"P!K!F\u{4}u#\u{1f}`,r!l\u{16}w\"IT4oex# p!H!Pk8%!m!P\u{1f}`Tr!Q&Ng M!7!C!<!G!:!F!\u{5}!?!A\":\"@\";\"8\"6$L\"\
        K\"L!P#R!?!G!D!L!<!F!{!F!>\"B$D$?\">!I!C\"A\"o!L!B2T!L$K\"n%P!N!O!q!O$O!J\"q!J+q'p!Q,I\"P(P!L!P!u!L,U!C!L!E\"I\"\
        x!O!F,o6G,!R!S$l\"l3P$S\"X#l6O4M(oZP{+M!H!I!o!n!S!I!N!l!C-R)L!O\"i!l\"I!L.G!Q$N!M,o#R.p!O-P!o!p\"N/p!I$m#r!J*p'\
        G*o!N\"R!S!N#O!R!I3M&Pqc\"Bq4B\u{8}o,!I!U!q#V!O!P8K!Q!r$M!M4Q]q%!R!S@N2O\"r\u{9}u#!P?P!TQi' M#P\"l:N#R\"y4G\u{15}\
        w!wvy:!?s\u{7}t!&RW*\"%O?QXl!wrd@\"Fn4Q@\u{1e}# o\u{1f}`%o\u{b}V\"DP4q\")& q#P1O+m\u{1f}`!o\u{19}$!!C*Q& I\"R$P\
        \"l7L(mym!WMC\\%!q!G>t!I3D+x& K!L&w\u{1d}K!L\"x?p2 F\"C#A\"i!@7F!G!K!I$F.r\"s\"I\"r\u{5}N!l!D#Ef.!&Ow.# q1D?FN\u{7f}\
        !#mo^( M!P\"T$Q8N!S&U/N\u{7}\u{19}!Bm\u{1}8[ Z!U\"I!L!M!S!T!V!B&B&R&R\"x!K!o!T\"K\"N!R!P!V'D&E!L!L\"G\"L.R#O,V&\
        S#L\"R!M0S#S)M&O!S!N!V$o!o#R#Q*H!K!n!J\"I#O!L.J!J!l!y!K&r!pS\u{11}\"<Q\u{15}Q4\u{2}! p-#\" TAT\u{1b}\u{6}D n!O\"\
        =\"=!I!O!k!?\"A$B\"A\"B*N\"k\"m!I\"H\"U\"F&H&L!T!F\"J$IFM/I3Q8N#{!C!S!D\">\"@\"Ar}3 H!M!I!K#O!H!Q)R$v*P!P\"N\"R\
        *P\"N7I!vFtQOag$ S?M\"N4u\u{11}E9!l!S#N!Q!R!S8U!R#P\"S!R-P!O&S0S<r\"O(M,T.p'M-Q!k9R+oVvB T!S!U!T\">\"Z!n!J6R\"P\
        !l\"@\"j!V!Q,@!T!A\"F\">!X!F*l4n$R'I!TVp!K#Q&J!m.N!T'\u{d}%!K!S#L!M!F\u{8}p\"\u{1f}`!t\u{b}IO R!S!W#S!I!V,U!L,U\
        $T!R!K!Y+U!O!V!S#S!Q!L4S)U!R$P!Q%U$k#S(W!U!O$K'S'P\"Q!S'R#Q,P!O!U$W!N!U!U/R)pnE\" n?l[Z#!T!ORM\u{c}\u{0}!?r`,: \
        s!A!l#B\"B!m7q!E$I\"E!U4k=K!Q$M%Q#O#J'N\"p\"Q&H!S'M#o!LPJ$ O!s>O!s.z2 E!U\"p\"M\"N$U&U.H!L\"u\"T\"H\"m&k(B\u{7}\
        R#K&J\u{3}D#\"O=Q~q4\u{a}\"\"R&lv]# s\"M=u\u{0}\u{7}!?rd\u{18}-!S!K!j#P!P\"n8N#S!R!Q!S/S&Q[\u{1a}\"GQ4n?j! p_Q!\
        $k5!0 k!W!J%K!L9Q%Q2kOr\"JVn!S!M#S\"J!O\u{2}\\$ P&Q\u{1f}`<mB,$ r5NRr!N\u{6}\u{c}! N+Z!fu\u{8}'! p\\~!?s\u{11}r\
        #(l?o4Pa{. I!u$H\"I8N!s$J\"J!S-A\u{1f}`!S!s!Kk}\" q!Q2X$ O=p\u{1f}`;px\u{19}$(P9S&P\u{1a}m\u{15}C% p!M.F0p/G\u{9}\
        \u{7f}!\u{1d}p3\u{10}\")k?mn\u{1c}\u{14} O!R!R!E!I!}!t!U!O!J!B!F!Q!P!T!E\"9!R!N!H!U!R!J\"M#R!V\"g!R!Q!K!L!v!p!R\
        !Q!M\"N!O!Q\"G\"@!R!Q!J!M!R!M!R!o!V!M!R!J\"N\"M!O!B\"R!L!T\"U!R!T!T$J$M\"N#O\"i\"Q!Q\"T!M\"V$P#V&Q\"N!S!I!H\"r!\
        n&U!U&U!L!S!I!J%k$R!J&M%P!Q!S!S!P!I!M!u!k!H!P!G\"F\"L!X#M!L%P!V'q!m%^F2$ Q\"n\u{c}S\"n\u{17}P$ P%M0rSrq=# i@R\u{4}\
        L3R% p!O\u{1f}`Tq!NFp\" p?qd\u{2}! Q2s,!L!J%R!Q(p\"k.Q!M9L-qGpQNn~( Q%K*H\"rGO*pLt`o2\u{16}&!J&q!L>s!O3I_e\"\u{1f}\
        `=r\u{7f}4- H!s$J\"L8L!o!U#L\"L.D\u{1f}`!M!r(}1 Z\"O$E9p!Q!I$F!P.W&Q!U0N7RBQ!m:N'O\u{1a}!!nPd\\$ L\"m?q4Qgy!nq5\
        3$ L<u\u{13}L\"u\u{b} !?s\u{1}z0 t!T!M%G!K7r!Q'Q4P3r(N$y!M!L!H!K\u{1}\u{1a}%!S>P!Q\u{f}t$Kke$ M\"n?l&S\u{1b}P\"\
        !TYR=o\"@u4K\u{10}\u{18}\" P?J>#!!n\u{1c}*!\\Q\\\u{0}\"\u{1f}`Zvp1\" o?s\u{16}T#=o\u{1f}`;o#\u{7f}+ o!O!P%L!Drt\
        !S#E!p!F!LzR% O.q1Q.nEnq/#!m$QUSnT!\\P\u{c}v# O!S'mi\u{17}: z!K!D$A!G!A,J(M#s!N!J&J.H1N!p0p/C+l9p%t\"M.s!Q!K3n\"\
        KOr\"Bn4R\u{7f}|!nqDy! pKr!^S\u{3}\u{13}\" n?r\u{b}\u{1d}\"\u{1f}`%s(B- l!F!J$J!G!R7j\"P&R`h\"MDu2Q3\u{11}$ N\"\
        p\u{1f}`%q>`! RqQ- W\"M!r#N\"O7P\"P!s\"R!K\"Q.N!J\u{15}T$!R&O!n9Q)\u{10}(!H&S9P!m4ScrEP#R\u{1a}Z!@q%\u{17}/ S!Q\
        %T!l!T7S!S&l!S.Q%R!PVrAm-O\u{16})% M5P!sRP!sGH#!I>o!N-A! lOQ! l\u{0}:( q!J!J>K(o4Pau\"M7\u{3}\"'N:m\u{a}\u{16}\"\
        \u{1f}`eq\u{2}X.!U!O$N!Q!O4r#M\"Q%P~t\"O\"M)r3mqD! Ri'#?r\u{d}q#Q\u{12}v) w!K!H%E,N,w!Hgp\"N\u{18}\u{17}\"Bs4E>\
        '@ O!W!R!T\"Q!D!V!Q!U\"G$F$F-E\"D\"E\"D!U-s!Q!u\"G\"FWN\"mLQ!O!K#S\"V!L#H&C,\u{1}\"(F7uQ`_ m!O!M!N\"L!Q!E!O4Q#m\
        !N!l\"p!R!M!M.P\"I!O#O!P!R.K+L\"o!I\"q!N!Q!R!H$q#J!M+m%L\"o%p#m!L#\\!Q%u!O\"n\"m\"Q!L!M*I!N\"M!R!K\"L\"P\"J,N!E\
        !L#q&S%ryq!Jt/k$ P=q\u{1f}`;q\u{b}>$ P!ovS!m\u{1c}\u{18}1!J!S#U!P5q$H!R!U$Q!k2Q#kir&t&q0L&lck''E!S3L%lnvBL!p\u{a}\
        \u{19}$!H\u{1f}`?p\"N\u{1b}P! p<\u{19}!!H!v!\u{2}qY&* N\"i#L\"J8O'OSSLm!T+qW\u{1a}! qa9!#merC!F!S#n\"Q!S,n'Q$T!\
        P!L#k!O!R!M.U#i!T!K!Q+o4k\"Q&r\"L/O1o!O!P$u%U!R-L)J.T+p\u{15}\u{5}N R\"T!O\"P\"S!S!T\"A$K\"A\">-?\"C\"=\"C!Q!F&\
        M&u!R!v$r\"t$C:K!p#Q%H!O!l\"S!o1O%O&p!L-J*n$m!M!L$O!Q!D\"H&E9u: z!K!D$A!F!A,J(M#s!N!J&J.H1N!p0p/C+l9p%t\"M.s!Q!\
        K3n\"KG\u{8}\" r\u{11}u\u{6}##!M\u{1f}`TtQZ!?qO\u{e}\"\u{1f}`,tlz&!D&K-N,I3R\u{c}qTu\" O!Gfs& Q\"o\u{5}n'L!p!vj\
        J( l!F&L8o'N/QvQ4s3\u{17}!%lze! pqo& S!m&J8T!P\u{1c}NQZ$ M!k!T=QE(* M\"m#J\"R!Q7O!q$L\"J/TY\u{9}! P\u{1d}\u{1}\"\
        $n?pAW!/o<]\"!n?nU0!+m|\u{f}!fu^;$ s!M>s!M1>7!A!I!Q!U!G\"J\"H\"H(u!L+U!I\"S!S!I\"L,v!L#B!K-A#S@qur\"\u{1f}`Usxa\
        (!J!M!T\"JQS\"P,O{mW\u{16}$!I&K9F&L:J!!p\u{1b};!(RJm# p!Q&Rv<!?w\u{11}0! mOi( n!E&E9M&M~q'p4o\u{1b}\u{9}!?xz6T!\
        J!Q#S!P!L!P'V\"P*W$S!P$N!T!S!P-O!V!P\"Q!R!M-L.H#F\"q$N(Q!V!R!p(n!D!K%q!J!N#h!E\"T!P#k!I+W\"P!R*S#S$Q#L-p\"P.Q\u{17}\
        z# o'J8m!y%!m!P#P;r4L\u{15}\"# s#O<ob,!%k#&\" l\"Q'~!_R.:\"\u{1f}`@p\u{9}\"% o!E!I>K!Pnp( P\"P#P\"q8Q\"Q#P\"q{\u{9}\
        ( n!E$P#O8K$S!S\u{8}T&*#\u{1f}`@qEr0X% O!m!p\u{1c}n!s\"u( r!H!N%G8o!K&K\u{16}og<!US#\u{a}\"#nSTrL$ S\"R&m?mY\u{1f}\
        #!q>o\u{2}tT\u{18}! Odh!\u{14}s)j$ o!D!R>J\u{e}\u{9}+ L!Q!p#I!O\"Q8Q!l#K!M\"S|#\"!n?p\u{11}\u{16}!!Q\u{1b}2# p\u{1f}\
        `!u\u{7f}l( P!n!P%J8N!q!P3F1\u{15}\"\u{1f}`epq\u{4}\"'P8l?\"!UP\u{15}M#\"T%P?R*\u{2}$!o!P>o!Qw~\"%QRST\u{1d}$ r\
        4N+r4NGc!?qwz4 p!K!H%v!B3R$p!R&o!H3N;k)M'k!K>i,R\"p!L,o,1# n!H!I\u{6}U: L!D!K!x!S!E!K!?,G,O!J\"p!T!L!P-J$h\"K,K\
        (mJPIP#m!U!O,Qtj\"\u{1f}`%qu?) R!E!j%v8J't4H@M#oy\"\"\u{1f}`+s\u{12}#: j!H$K!T!D!E3S$R!Q!k$T!K!N-T!TEo\"O\"P$v\"\
        M!M!J+p\"S=STxyS$'N?N4R$P[l# R\"k=SA\u{1b}$ o!E!K=q\u{6}u%\"P#S:Q\u{1f}`!rM:!!L0m* J!M!T%n!T8P!S%k!U-Q\u{16}|!?\
        lBA1 m!R!V#F!E!D!D8C!@%J!L-{!z#I!I!H!E{)&'M8l!U&G\u{19}o'O~\"+!O#n\"T!L!O8M!R%J/RBs!O?3!?NTs! o0w!$n\u{1c}x+!J!\
        n#K\"Q!Q7m!I$M\"P/TzqoH! Sg\\) r!K!N#N:t!N$LmO%q6\u{7f}\u{b} s!\u{0}!1!r!@!z!9!\u{0}!4!l!I!n!H#P!J!N!J!q!F!u!F!\
        N$y!C!L!K!T!z!9!o!G!n!>!x!=\"M\"L#V$o!J!p!B\"F!t!D!n!A!R(Q!O!m\"u!F\"K!O#N&I\"n!P!K!o\"I!r!F#L!p\"J!w!E#M'N\"J!\
        Q#o!H'H\"m\"L\"q!C!F$o!l\"o\"S!y!C!t!L)m\"J!k!u!<\"M!o!G\"C\"M\"O&M#n\"G!L!K!n&mvP%\"N#N:R!n$Oh\u{1e}\"\u{1f}`!\
        z[E3 J!P!T!j\"K!S!N8O!L!S!n\"Q!O!Q0N!J!O\"M\"S\u{e}\u{b}$5K!vRK!v<D\"\u{1f}`@pLx!$n@1% M!n>O!p!R3 ! qs\u{1b}% n\
        'Q\u{1f}`9v'QgQ% M!M$q\u{c}N%r+q.!J!M%K!P,n,L!O\"q!n\"N!Q,n%J\"M ># Q\u{1f}`%R'a, r!J!J%K!L7M[w#K!H3v!G=t\u{e}.\
        \"\u{1f}`=rP@\"\u{1f}`%t5*$ l!E?H\u{1c}m\u{1f}\u{e}&!k!K>l4Tdt!Oxh!\u{7f}n\u{15}\u{19}\" p\u{e}q\u{7}4& n!J!L&L\
        \u{1f}`Rr\u{1}M%'J8LGK(w\u{b}q\u{1d}L$ p)O\u{f}p#P\u{1e}W!?pf\u{11}& Q!N>S'K4r\u{c}l\u{15};\"!n?o\u{a}\u{19}\" \
        N&l\u{10}\u{1a}!#T\u{12}S\"BN4q\u{1f}d!AQ\u{7f} J!M!U!I\"E!I!Q\"G\"H%m!I\"S,l!W$L!L\"N-I$L\"N!L)T\"l1R.R<P#t!H!\
        Q,Q*T!N\"n!M!O!N\"I!M!O!R#M*Q0PG\"! P,\u{19}* t!N!R%Q,L?M2QMp,SSQ\u{13}F\" r?tk\"\"Bp4O3\u{1c}\"\u{1f}`-r\u{a}r\
        \"\u{1f}`Zu(\u{b}$ P\"Q?R&m.x\"\u{1f}`Zvf\u{16}!?s\u{d}\u{6}* i\"K#M:n!G!O!n9Peq$SXs' O!q&M\u{1f}`9P!s&MU\u{13}\
        !'Q}\"\" n\"O7W$\"S$P\u{1f}`:n\u{1e}a!.oZ>+!D!J%I!K9P&M/R.G(QcoAS\u{10}%@ i!O$C!G!Q!V,R'Q$l!Q!V%P,U!T!S!Q0R2n(p\
        &Q3n(l,p$Q.Q\"Q%N\"O)X%Q!R#nzh\"#N#pz\u{16}2 r!E!L$J!M!K7k!L'O.L&L<n\"O#Qcp\"Q$O\"Jc\u{10}C p!G!I#D\"N!R4O#k!R!\
        N#G0I!Q#K\"G$M,I0o#O%S/p%L\"s%o.q!W!V$O/R$L#Q-q%P%l&TJv!\u{18}s\u{1c}+! p\u{b}z\" R?Or:$;n!P\u{14}n!PQ+$ p!K&I8\
        nb\u{a}! s\u{0}\u{3}+ m!R!U#O!Q!Q=R\"R2RhmFS4*!!PmR\"?pGq\u{4}v$ P!N!j$lZR, M!W!i%Q8O\"W%R.P'MKO[j&Rr^\" r?p\u{6}\
        ]0 K!r!R$O!S!P7M!j&Q!R.M1s^P)o2N!m\u{16}\u{7}$ P?R#t4L\\\u{13}!&P\u{1}B!wqa\u{17}& y;y!<\u{13}y!y!<\u{d}J#!R!K=\
        o|Z\"'S?S&J!!O8\u{1c}!VSK'\"\u{1f}`=r[H$ m<Q#n\u{12}QGf* K!I$K\"t!R7M!J$L\"t4K(9\" n?m^#( q!F$J\"L!moo!P9q^S#\"\
        P\u{1f}`;o\u{16}\u{17}W Q\"T#;!D!j!o!L\"N$E\"A\"=*Q!P!T!h!M!u!o!A!J!r!k$r#M$@\"<!L!8!G!6!D!>!N!C\"D!M!D\"C$q4o!\
        K\"Q\"r!F%O>m0Q*J!L!V#L!O!J3Q!P\u{16}l#!K,pQR|C-!O!O$J!L(n1M$V!N!R.M$P\"KlRwi\"\u{1f}`@r's!!QOp$!C&Fsw#H.H2 I!y\
        !F!I\"E\"E!I7M!s!J%I!L.L#K\u{7}P!s!P&PK\u{13}% n\"Q=o\u{1f}`Arg-\" o\u{11}q\u{1c}a$ K%r:O%r,1!?rV/' Q\"k%U!Q8S&\
        U/N\u{e}!\"\u{11}Q!n\u{15}\u{9}( P!K!T&R'l0O6T>rtl%!M'O7S!O&q.O\"\u{1f}`%sa0\"\u{1f}`BR@M% n\"N=n\u{1f}`8Msn5!Q\
        !U#D\"N!R(m/h'P!Q3O!QCl3q.N\"P%P7K#S!S%Q9rMS!?r(\u{15}: n!?\"R\"P\"F4L%E$Q\"D(p'T!=1m'k8S!p\"PDn#M-L#P!V#M0o%U+\
        s\u{2}x% I\"m\u{1f}`SJ\"nV~> r!=!o!M\"F!R!A4M!S#s!F!i#K\"D5P/K.J\"r$P$m%o>I%T!Q\"u\"n!M!S+p+j\u{d};= O!F!L!n\"A\
        \"r!p+I!R!Q*O!G!H!s!m!E\"v!t+L!S!G!H!C!N!J\">!A-Q&r*t) o!I$H\"I8o!N$J^m#NM\u{17}\" w?{8\u{1b}& n!K&HgqCqco\u{d}\
        8!!P`\\\"<Q\u{15}Q}3& N\"r#P\u{c}O\"t#P\"G\"\u{1f}`Us\u{14}P/!j!T#J!n!J!J9T#M\"N!O-I]M!t$RQP\u{d}K!'M\u{12}.\" \
        LzMPM#,o?q4D)z,\"S%H!M7r!I!O&S4N\u{1}P!s!R)S8<!?sRx) q!N!J#N\"O!K8S!O\u{1e}nvD*$n#R!L7s\"T\"n#P!F.R\u{a}O-A! p\u{16}\
        \u{1b}!?q\u{a}H\"\"lYSMI4 i!N!X%K!L7k!T$T\"M!M-K$O\"Rcj4n.N!L!P#m\"P\u{13}\u{11}( J!I'P7K%F\"J4k\u{a}n\u{1b}/E \
        F\"U!H#W!X4l!V#D%V!W!T!U-Q%S!J!P/R0I!I!J\"m%K!J!m!R+F\"L#q9H!l!V!V-Q%R!Q!Q!i*q* K!O!O%l!o\u{1c}L!O!P!m!q,@\" on\
        tmf\"#S?R\u{5}O!)kR9!(n2G% n!I&L8u\"P\u{1c}B*!T!V$T!M8P%P\"M.M!P\u{12}TIK!bo\u{0}y!,naqA K!R!?!G\"p!F!h!I3n!O#O\
        \"C#S\"T.M$j\"RAK\"r%L!H\"x,L!M$r9P!n!O!T-C'P.P!p\u{17}\u{1e}!?tLs#!P\u{1f}`?sGV3 O!M!O#@\"I!m4N#P!N!S#A!n!O/S&\
        h3O.K!CTOxg$ p!P\u{1f}q!PX85 j!C!G#B\"F!K'L$q!G,M&K(N$p!G1<6u7p/pPq$q0O~@! p\u{1}F!#l3:$&R*l?O2o,\u{1b}\"\u{1f}\
        `er$^2!N!I#J!P!N)p\"k/M$O!R!S.J$R!J!R,qGqQN>B\" q?rlD(!L!P%P!m8M!Q%R!p*c%!J!l=m!K!oyd1 s!P$Q!O!J!N3M$l\"Q#M\"O2\
        N.p^J\"o*M1S\u{7}\u{1a}$ P'ogQ'o\u{c}\u{5}$!O!OEQ4p\u{1a}A%!G$J\"L;p\"M\u{10}\u{10}\"\u{1f}`\\u'[(!n!F>n!J3T\u{1f}\
        `\"n!Rh\u{3}$;l!U\u{14}l!UO)# n\u{1f}`ZKLq!?qU\u{f}% t\"M\u{1f}`Sx\"M/SW S!S!U!K\";!R!>\"B\"F$A\"D\"u\"Q*V!K!U#\
        C!P!D!S#I$F\"L\"p\"B!R!A\"H\"F!Q)l\"s\"Q\"G0S!s\"P!P$r#Q\"n'o0D!K%J!u!M6j$F\"K\"F!P!E*l$rZN$ m!R&O8m\u{18}^#;l\u{9}\
        r,l[E$ o(Gzu$G*A# n!F>s\u{1d}E!WQ\"s\"\u{1f}`et\u{8}\u{7f}!VSOX& L,x3L,z4ExokW&\"k=q!I&QkL!p2&!\u{7}O<,! m\u{10}\
        A\" R4n+\u{d}$'J\u{1f}`)s#J|s\"&N9m\u{a}\u{f}' O!J$O#k7R\u{1f}`7Mos\"<O\u{15}OD\u{1c}'!G!l#M\"H!O8J&M= !!Gk4/ u\
        !J\"E\"G\"J!M7n!L!L-T9mYo/o-l#m]H!\u{2}J\u{12}B%!F&B8v!D&B3)\"3n!Q`1$ O)q\u{f}P#q>h!?q^i$ q!E\u{1f}`?xbF# t%N:t\
        Br$ n!N>t!JS,( v!D&C8o!H&I\u{19}v!J\u{1e}\u{17}H u!R!M!K\"D!C!=!C!J\"J$I\"K\"I*O\"m\"S!P\"K!E!B!F'L&R!R#I\"H!E0\
        R,l!J\"t(s%l*q4K8I\"o!T'L0O\u{3}L! nz\u{1}( s!I&G8p!P\u{1f}t!I&F\u{10}s\" L?OX<\"<P\u{15}P`\u{10}( j!I$L\"L!R<P\
        \"MTmu_L r!M!P$O!K!M*J)K$n!U!J%P!O-D!J%I!K,r#H!M-G!O!p\"R!R!M'O!N!P+K!N%R%m'i!H!T*K\">+P!O!s'J!T-OH\u{e}%!N>p!M\
        !T&T*\u{9}!?usZ\"\"I=kG0% Q!Q&Q9Q!k\u{18}\u{d}' Q'p!NRg!O\u{b}o!S\u{13}w! T m( L!R$n!P\"V7P&Q/L1\u{7}\"Bp4OHp# \
        q!H&LvB& q!?$K\"H\u{a}sNr%<& I5K!wQJ!K!w\u{1d}+$!M\u{1f}`$t!MyN!$kn2%$o\"Q=o\u{1f}`!u82- P!R!M$N!P(n0F\"P!o\"Q!\
        Q1Q\u{a}S\u{1b})$!L&N8r!MY)\"\u{1f}`%rw\"!?p[i\"!NCT/\u{1}( q!O!N#M\"P8o\u{1f}`!l_v$ q!B>z!EP\u{1b}# p\"L=o\u{1e}\
        I: L!J!P#l!W!Q4P!O#J!M$o\"Q.H!J#H\"OAP!H!V@o2R!P!O\"o-R'Q\u{17}_!\"Q\u{14}&! m'F#%k!T?S\u{1}^# P6rSr\u{9}\u{1d}\
        !WR\u{d}20 i\"N#n#L4o#r!N!M&QjL\"K#r;oCJ!m!sxw$(N>K4t\u{c}p\\\u{1c}+ u!M!H#H\"N!K7l\"P#K\u{1f}`1u\u{f}R##k?o4Q\u{1c}\
        v! P*^3 l!S$K\"V!I3R$j!Q&V!MSS&M\"o!J\"K!KJR0P4N5=% p!I!J%K8mNQ. r!D!F%Q!O7t!L!I%N!QPr!G\"RUr%\u{d}7 s!D!K#C#J3\
        P%I!L!D\"H\"G!L/|$z@q#O%p#P,m!K.s0P4NmD9 U\"V#M!I!M!J8T\"R#J!R!M-O!R!T\"N!N!G!H3wVN9O'N!R!K>q*\u{7f}\"!O>pnV\"?\
        u#q[\u{6})!N!T%L5t*R4K!N+rktX\u{12}- s!F$G\"C!S5M\"p!L&F5S\u{c}L-p#M\u{8}n! p]?!?vP.\"?N\"VST& k!K&R9J!l&P*\u{7f}\
        !&n026 I!W!U!N$i!S7F!V!V#U\"j!R-P!T\"U#R!P!RsL$R,O'Q\u{10}Z#!Q\u{1f}l!Qwk\"(R7Pl\u{15}\"\u{1f}`eqjN! n<v!'Nw-\"\
        \u{1f}`Rln`$!K4nSnXu\u{1d}N4 s!G!J%E!H7t!J!Q%J!PSq(r#N!F7r's8n%H&M-q4H# q'R8p(M$%P\"p=Q\"q\u{1}d% o\"N&N\u{1f}`\
        (qV{#%m?p4Q7S. n!R$D\"K4Q$X'NUTIF&r&R,l*S>pc8!\"R~8\"\"O?M~z\"'M~N\u{f}1\"\u{2}M]rH\u{7f}\" m?q\u{7f}3\"<t\u{15}\
        t56# L?K7O21$!m\u{1f}`%o(s\u{7f}\u{b}3 y!N!K#K!M!H!N4Q#q!Q$O!Q!N!T_PIq\"Q.oEL:r- O!E$q\"E8F!I$w\"G.G!I#F\"F!IV\u{15}\
        \" O!n\u{1c}o#!R>M\"R\u{12}\u{11}!\u{1d}tS\u{1a}g F!E!P!>!G!@\"D!K!4\"}!v#N!B!8!P!D!J'T!P#L!F!J!E\"?!Q!L!L!:\"u\
        !n#M\"<\"I!L!G!N!@\"C!N!C!I!?\"l!j!O\"?#P)J,n$K)S\"N#RCQ!T!P\"P#o!o'm!Q!N!V!G\"L\"D!K#r!o%O!QPE% Q(m7R\"R&q\u{1d}\
        #!!J\u{1d}!%!K%Q\"O=M\"Q\u{e}9$ o!K\u{1}pBr\u{d}f+!P!Q#E;R!S4OEp7r0R$R:oey- O!J$E#U!G\"J)N,N!S#K2T$P\u{16}nno# \
        L/lQo\u{1a}$$ m\"M&Q7oYf\"\u{1f}`eJ\u{19}\u{e}#\"O\u{1f}`;o8[\"\u{1f}`!v\\Lt M!D!h!R!U!T!q!Q!T!O!s!m\"I\"<\"@\"\
        @\"J&D\"K\"P!]!W!G!W!7\"G!S!E&A$F\"@!N!s!W!u\"P!V#l)q!J\"J$G)k!G\"s!H!P!G#B!P!r!I\"D!R\"N\"V%L\"o#M\"J!l'Q\"m!F\
        #j!>!V!D(M!D\"q!M%M\"n$n!l!H$B\"D!T!H,p!K\"Kd\u{b}\" s!Kx^$'m!QRTCq&\u{13}$ p!P>p!QG\u{b}# Q!m>P\u{11},!GS<<!$l\
        3=!\u{e}qE.#%M\u{1f}`;mkE& M%t#M7M%t#K}\u{18}\"&l?m* % R4o+Q4p2D\u{17}t!@o{_# L;o\u{15}okS$ Q%l!L)X\u{d}\u{4}\"\
        \u{1f}`!t-p!%kB & n!J&J8o!I&J)n!$n\u{14}\u{3}& N%P\"j!P?P3P6\u{1b}. K%L&K$u&L*N/M*P(s't!LwJ%P(r8Q' n!L!R&J8Q%m!\
        NbR\"!J\"lY9!?w\u{1b}MD!Q!j#H!Q!W!K3L$i!S%R!W!J4O=P\"R%k!J!M!o!I!Q!I!N,P%N!q\"M#R#T%O!R*L#G-Q%S/Q\u{b}D&!F>r!J4\
        Q!P&RRj!#mV\u{0}% p!I!H%I8o?B!\u{e}qE\u{1b}!\u{1d}t{d!&RO\u{1d}#\u{1f}`-tMH!D& N\"r#P\u{c}O\"t#Prf* S\"o#L\"O!Q\
        <P\"P!Q3R@x\u{8} !%Q,A$ p!K>t!M\u{3}s\"@w4K\u{18}o! qic!\u{7f}y+\u{17}! p:\u{1f}% M\"Q%n!Q?O\u{d}?% N\"Q&k7O'Lu\
        c\" P?R0\u{15}%\"O\"j\"O6N\u{15}Nh\u{1a}!Ap?&!!P^5) r!O!O%P8t!P!R%Q4P\u{d}q& w!H&F8z!F&FYr)!P!K#S:u!K!O^N#S!n$0\
        3 f!G!F#r#I!M6KXp.s!F!p'r(s\"t#M\"s#T$o.Qj\u{3}; ?!K!N#G\"9!{7D!O!Q%C!r.M&o3P(o$H!N\"H!s$O#E!lBt'Q$p,J(t\u{1b}|\
        % P!O>Q!PZq82!#OR\u{1b}0 R!o!M#K\"t!P8G&F\\P!E\"w)P!t\"R!r$N3k\" p?o\u{12}V\" MBjzi$ n\"L&M7p^c%!l!H>o4LLnAD!nt\
        \u{15}\u{14}# r!L&L4`% o!G&H8s\u{5}oNt\"\u{1f}`=sEd$ n(O\u{1f}`(rV_$#k\"N!R?Rjb\"Jv4H^!$!K>P\u{1f}`!uiX, W!L!K%\
        E6v\"n!O!M%F\u{19}v5H#ve9% p\"O\u{1f}`Sq\"O0O%#L#p\u{1f}`=L#p\u{13}h\" t?t@\u{1c}$!=>PpH5s[\u{15}\"\u{1f}`Uu.}*\
         q!I!O%G8l!H&OTu(u#IIM# q\u{1f}`@q\u{e}N!&Uv>& K!j$L:L!m$L\u{19}\u{10}!wrwm& p!D&O9G\u{1c}o#s#{\"\u{1f}`%r\u{1a}\
        q! oI\u{6}\"\u{1f}`%rwJ!?u|:* p!<!K=n!IFqLE+s!I'I7u# M\u{1f}`@P_@% L=r\u{1f}`8M#r\u{11}+!*nK\u{f}% n!L!T#L\"P\u{0}\
        \u{8}A T!S!T!k!S!I\"V!T'C1R!R\"S!L#M'F&P\"R%L:Q-Q%m!R!I/m\"M*n!O;S$P\"S!P-N\"ofC!\"j\u{e}O!Bsa!! P\u{15}\u{a}# \
        p!K\u{6}s=\u{c}\"BO4q\u{b}&' o!H!IuKeM#r:p~9!nq\u{7}r!$n6\"!\u{1d}tF:\" p!O8j- n!F&L!Q7n!E!U#q\"L!R-O!Q#L,e& l!\
        E!L:SRpcS\u{6}G\"\u{1f}`@vY2!?s7`+ H!S%o\"M7I!S&S!P-S\u{c}P&P0&!BV\u{a}l!Aocx!\u{11}o\u{15}Y\"\u{1f}`Zo`\u{16}\"\
         p!Qy%!!O6E%\"I>n!N3SGOT\\!FQeG!&O])5 j!C!G#B\"F!K'L$q!G,M&K(N$p!G1<6u7p/pPq$q0O u\" M?OYf% n\"Q%Q8o\"PnJ% u\"I\
        &J7y<Ns\u{15}X S\"M!I\"K!n!N$M#m!n\"S\"M!G'M!P!O\"T!V!R!N$N!T+Q#N!L\"J\"Q!R!I$T\"N\"N*L/M%l#L!O(n!F'P/N!S%R\"R#\
        M!P!T,P!o!N!W#H\"R!R)S'O$m2Q. M'N!M!R6P!N\"N\"M\"N\"M,l&Q\u{5}L!kp !!mf}#!Jvu!J!02 V!G!o$S!S5n#W\"p4T&NGL-H\"R3\
        l!H*R\"nMmj\u{1f}$-v=Q4l\u{14}v\u{18}Y& s!K!O%I8r[o]f!!Pkm%%Q\"n?o2Q\"Q[&!\u{1d}rE\u{15}$!L%Q\"O=M*\u{12}!Gn:T$\
         I'x{I#y)\u{11}#!T!URS9N$ p!G&Lgp4P+ q!?!T%A!M7m'D!S[o6r7qfF\" Q#PY*# n\u{1f}`@sMs\" n\"M5A# Q\"kSS:&'\"M#J\"P8\
        r'F4L\u{6}pp]'\"q#L\"P!Q7U\"u%I=x* w!J!B%L!E7{!K!I%M/G3u\" nzq\u{13}.!\u{e}t\u{1d}]# l!E&MZ;\"\u{1f}`esc4\"\"L?\
        P>'! m/=\"Ft4K*&\"(Q7Ov!)!N$Q!m!Q!Q8R$R\"R!N\u{a}K\" P/Q\u{3}n#!K\u{1f}`!Kl\u{19}*!F!P#K!m!H9O!P%J~pUo\u{1e} 7 \
        N!L!W#S!T\"o7R!S$J!J!l!k-L!N#J\"Q!R\u{4}L!O!S#l\"P!nb\u{11}\"?s\u{10}SB\u{18}0 K!C!G!M\"u\"C6z#G$u4I6tCF!M$u^E#\
        z0]& n!K!O%P\u{1f}`9r|\\\" p!MR\u{6}\"\u{1f}`@p \u{7f}\"%YQUp#\"Bn4Q`\\! m\u{14}4! p)g!\u{e}ud\\\"1m?o]\u{1f}\"\
         Q\u{7}m@4!ntdI$ M!t\u{17}M!u]*!woW^!!OqZ\"\u{1f}`@tWK, J!A!x&N8H!R4mYT\"j#l1NRn'7!\"G)d$ kHopp#PX&D!T\"L\"=\"B\
        ,I(J%l\"R\"A\"E,K\"F!O!J!U!F\"H!N3o+n!l!E!Q!H!T4K2R+u!J\"N!R)Q#O!O'W.M\u{6}R%#j?m4Ouu4O\u{16}R% N#q<O#u4C0{\"BS\
        4m\u{1c}B$ o!M?L&Qx\u{3}!wu\u{12}\u{19}# N\u{e}O!m\u{1d}N* m!R&M!O7s!K!m%M\u{1f}`?o#u* M\"m#J\"Q!Q7O!q$L\"I/T!a\
        E P!m\"E\"U\"j(E&M*P!j&k.E&F,r!Q!M2Q#L%J!J\"i\"T'R!n)K!m'n*r!q!s#J#l-R%F\"m/M$o&o;<&\"O&R\u{9}M\"N#n^MtH!)mf($!\
        H>S^L@r#j! mTY\"&L?MA\u{a}\"!O?NL&!?sg)#!Ovs!O4k\"%QAm%J)\"R#O#R9R#Q!k4S\u{7}T$R0B\u{1e} U#@!S!M!Y!T!U!J!K!F!L!\
        N!P!O\"7!Q!u!u!H!W!Q\"K\"U\"M!L\"N!T!E!S!M!K!N!V!M!P!M!L!P!S!P!S!A!R!p!q!W!R!G!W!N!N!O\"I!N!N\"P\"B\"k!j\"m!H!W\
        #N#Q\"S\"K\"K!Q\"T!V!i\"R!P!Q!l!M!R$W!S!k!P&R!L!j\"W!U!L!S!S!O!m\"O#P!P&U!N!T!E!M(U\"I!Q%H\"K\"S!Q\"S!S!V!D\"G!\
        W!M!X!J\"B\"P!U#q!n$N!R!M!L!n%r\u{10}9\"\u{1f}`-uC\u{c}# l!J\u{1f}pt\\% Q'N8R!I4w}H$\"N&q9O&qOG!wt/?$\"l?mVQ!n:\
        r!!k)k! m1^P!R!Q#Q!L!V!k+V!M+g!S!U#S!U!K,U!O!R!R#T\"M=V!Q$O!P%V&T!R(W!U!O$M\"Q%T'Q!R\"R'T#H!T+P!O!T$U!R!U!X/Q)p\
        /\u{2}) v!K!O#H\"F8o!Q\u{1f}`EIrN$ o'J\u{1f}`^J'[$ p!K>u!L{M$'v4I\u{15}I\"wfo$ S\"R=R\"RT^4 L!l!D#A\"r!B!S6G!p!\
        E!r\"D\"t!B-?\"C$9\"G\u{0}s!NMG6!K!n!K\"C\"H8V!T&Q4R=u!F\"w(o#K,n<t\"r-x!Q\"F5A%tgS\" O?RL\u{1c}% s!J&Q9Lqr7[\"\
        \u{1d}S!mj\u{1}\"\u{1f}`@pu`& T'S!Q7m\"S%M]I6 J\"W&P7K!F$D\"H!R-s!U%s!P?K!k#R%J\"l#qWP\"N%M3o!\u{1c}+ S!I'T8N$G\
        \"p!T\u{18}Q\"S#q\"K\u{d};# O*m?n\u{5}%\"$o?m\u{8},0 m!J!K#I\"H8p!I!P9Q=n\"K,PFP$pQi$Q\u{9}0D D!@!R!G\"r\"B!K!B\
        \"H$r\"p\"@\"N*L!J$@\"K(E\"J$I\"J\"p\"G&s\"r%r!NwC!F!G!L\"u\"H$M\"m\"r(P/ O!T!n#H:R!I&L.i!O#P#J\u{4}K\"O%i!JZ\u{4}\
        \" n\u{11}ssz!DR|\u{7}$!O?J\u{1f}`5sy\u{1d}\"\u{1f}`er\u{f}*&!F\"m$IMM&O\u{5}K`<#\u{1f}`=sHEtF9 M!m!t#H!L!Q5N#V\
        !p!o#N\"R!O-H!P%IJN/n>N\"q,P\"t#M\"M!KY\u{c}'!M&M\"l?o4Q;q!P<3\"\u{1f}`%rAs! QX$!?r\u{18}\u{8}!?o\u{1a}-\" n?me\
        \u{13}% P\"m&S9maPpZ( V3K!j?T2kzW1M!juC$ l!E&N8o\u{12}pG!L!P!I\"J!p!J!N!N&K$O(M!r#N!O\"L\"K\"T!Q.R#L\"D!O?m\"R!\
        L!O5P'P*p\"N\"O'N!M!r\"H-I!U#P#SW\u{e}\"\u{1f}`=r\u{7f}*# o\"O=r:W\"\u{1f}`esH0$%QIP*T(lLV2 m\"S#I!K\"U'H2U&Q'J\
        ,NHq6q&N1o1N'k.J$j=\u{f}2 f!S$O\"G&H\"H(r(T6N$P\"S4r'K&O5s/S$Q)R>H& n!E&I8s\u{1}r!I\u{3}\u{15}] v!:!<!l!T!S!L!=\
        !D!O\"F$L\"I\"I!O'P!M#q!@!B\"U!Q\"@!H#J$R\"P\"I!P!=!K!K!S!H!N!?!H!C(GMr!D!I#D!M)p*s#g\"p\"M\"O,n!H!K\"T\"M!G&L$\
        S!R(s+Q\u{1c}\u{a}/ W!K!S#R\"R!n8Q%P\"k.M&LCm8Q!m<R\"\u{16}# SDQ6Q\u{1f}-' M!R$m\"R8Q!N&R6n\" n?rW\u{10}) I\"R#\
        H!p!Q8L\"P\"U\"mn6) Q@k$S0G\"L\"R\"Hxm4Qr\\\"Bn4Jo\u{16}% R)o\u{1f}`'R+p3b\"\"P?OV\u{12}!'L\u{7f}6!zs\u{12}/&!M\
        !O%Q9N!Q%S\u{d}($ r'LnLZnj:% N3k,L3K2uv\u{9}!!M\u{1a}y% L!q!NxR!mZ#$ n!R\u{6}Oro*&# MBt4M(J% p\"K\u{1f}`So\"Mz6\
        $(K9u4L&M|a) Z!L\"P\"N\"U!j8S!V9O@\u{6}< j!I!V#B\"L!U+R-M&M!V-R&O!M3l*K!Q$K\"n2m4L(S%M+Q\"m!N&O!S.Px\u{10}\" R?\
        Q<T% l!M>p\u{1f}`(Q}\u{1f}5 q!?!C%G8JXp!L\"n!L\"D*q!M&q!F\"s!K'P$p!A'F\"Sw\u{7}!Br@\u{7}! pG{!*m0dE l%C!D!N4M$l\
        \"W$G!Q.M!T#H!J!I!T,n#Q!J*N!F%L!T&UAo!j!U!O&W$M\"N!J-L!P$P\"U.H&pGL#$k?n4T\\n!#nF\u{13}# r!L>n9Yi R!V!m!B!E!U!k\
        !Q!]!@\"C\"D\"E\"C\"C\"K$P$K\"U!R\"H\"S!X!O.O$N\"R,r!S!K+P$Q#N\"k!Q!N!Q!T!h!N#T!U!W!S!T(M!T%S)P$U!V\"O!L\"r!p!s\
        #R#N!R)S!W\"Q!V\"J\"V\"Q\"H,k#L\"t%r!r%oph#'R{r#J.\u{1f}\"znJwD+\" v?yO\u{1}. r!D$N!L!G)@/t!G$P\"J)E'F+K\u{18}q\
        k5'!J!M%I8U(QbM(o)\u{19}% l!Evn(m>pH\u{e}!\u{e}tA\u{7f}!zu2'- U!W$I!N!L!K7R!S!N#M!N\"N.q1!! naT\" q%P4U* R!P&q!\
        G7S!Q&r!I3L\u{c}o{2! n\u{3}d$ Q4n+Q4nnf$ o\"N$N?Mps% L\"t\u{1f}`#L\"t<E&!M$O\"q9N$P\"rg~#!D!IdIJ\u{1}\\ Y!Q!R!J\
        !F!n\"O!P!U\"F$F,O\"S\"U!N!O!R\"W!S!S!P-O!Q!N!L\"O!O\"R(S#m#M!O#n'O(Q%m!M\"I,o!L+m!R&i!L!M!M!N#R$M!O.O\"T!O!S\"\
        l\"Q!U-S#U(o9\u{c}`!O!Y#k!U!T!S3W\"I\"l!S!V%Q!U-J!J$Q!R!T+k!R#R!Q#R)W!P#S!O!U!P\"L\"m!F!V!P!S\"S*Q$Q!N\"M!V#m\"\
        N\"Q!M#P!T!J\"n#k$W\"U!M*S\"Y!T%N!T!U.N\"J\"p!n$pG.%!R&L8o!S&M\u{11}o$(P?R\u{15}t\"O1*, T!F!K#I\"J6Q!t!r\u{e}qG\
        L#Q!t\u{1e}\u{18}- M!q!J#U\"Q!M7Q\"O9RMoHS0T!l<B\"\u{1f}`%y\u{1}#)'S8S!T!R#P\"J!S3R\u{c}Q)+# O\u{1f}`0O^d' M!O!\
        M#m:N%w4I{\u{6}(!H!n#N\"J!R8J&NarW\u{c}$ o3S,p3S$\u{13}% Q\"p&Q\u{1f}`8Ssf$ R?R'O4q\u{10}.= q!W!T#A!G!N!S-K&O$i\
        !N!O!M!K#J!U.o!q!t\"K!K!E+O!t!K#IeO/O!P!\u{4}) m!R!K&L7w\"K&K.N\u{a}Ls\u{e}#!m?w4KCI!\"l\u{4}k# o'L8q\u{5}\u{10}\
        & S?p\"L&Q_m>N\u{4}(#?M\u{1f}`;yS\u{12}\" v?u7\u{9}! pRc\"Hn4R\u{b}\u{1d}& o!M&Dsy!M\"D'\u{16}!?mhN!VS:\u{15}\"\
        $kST\u{1f}\u{d}% Q'm8N'p\u{16}qi7\" R?O\u{1c}w!!Kcz! o0z' M!T$K#P?O3O\"S .#\"I\u{1b}y\"Jbo,!V!j#F\"N!Z7R!j$H\"P\
        !W-NGO`\u{11}!#Q6h# q?q;PB\\\"\u{1f}`,q\u{e}z\"\u{1f}`ZpB\u{18}$ p!Q&J8q=\u{7}$#QSO\u{9}S#R[1\"!M>r\u{a}!K s!B!\
        l!G\"A\"B!j'G&P\"M$F\"n\"q!L$H\"G!V-G!S%J.P'M&H!Q!m.K#N&p#m3i!M*p!F\"H+E\"r!L$G\"I.S!G!Q!n\u{14}Y# NAo&RvN\"&P\"\
        l\u{e}fE D\"r!Q#j!K(F!P!N\"R\"J*C!j!s!T\"k!o!K!U(R#U\"C!C!S\"B!I!T!k,O!J#p,r!O.OYm#I!N#S;T$%N=p\"O2KU5\"!O\u{1}\
        JL8!&N+)- u!>\"r$G+D-v!A\"u/F%E-O|p0O>t$ P!p>O!rO\u{1a}!\"O\u{b}^$ k\u{1f}`%sPQxB# P(m7R~v%!U&M9R&R/l\u{18}%!'O\
        8\u{1d}#,p?w4K\u{6}O! Q\u{1b}*( s!D!<&B7r!D!=&C\u{1a}\u{1}!#m;x% Q4o\u{1f}`,Q2o\u{f};! r\u{1c}\u{9}\"HU4k\u{10}\
        Y\"\"N=pD.' M%o\"Q8N!S&Q!U\u{16}9!\"OhR# R#U<R\u{7}~C!J!I!K\"N!L!S!K!P\"H(n,k!L!L#S!P!T!M!R*l\"P!P#P!N!S\"P(N3R\
        +R;t!O?S\"O!Q$O#R\u{1f}k# p\u{1f}`UqQ8? V!S!i!R\"L!G!P*R!Q!K,V\"i#T\"Q!P-I$K\"L!O'Q!L?S#NHn/V#l!S!N#M0n\"Pu|\"\u{1f}\
        `.og26 L!B!J!I\"B\"E!N!{!K!D$E0F!H\"K\"E\"J\"}!L37_l4O+su3+ r!J!R%I!J7o!L&Jan\"NVp5\u{8}$#n!M>j!S\u{1f}-\" O\"n\
        \u{16}\u{1c}\" n\"L8Z0 V!E!N$S!L!l7n!J!N$T\"o.R&JJQCK+OG\u{c}! p-T! ngx#QP2q\u{c}r]y+ t!@!H#K\"D!H7l!J!M#N\u{1b}\
        n8B!zt\u{e}D% M$o;M$u4HU\u{2}#!K\u{1f}q!Kep0\"J#L!m!S!M,N-N$p!O!P[R]t!J!O&M*N?p* p!B!O#P\"C!I7t\u{3}R\"pPpK2!TT\
        {.!\u{e}t7_\"\u{1f}`%sj\u{1d}\"\u{1f}`!t5:# Q%O,n%5) S!L$J\"r\u{1f}`9T!L$J\"s\u{e}Y% p\"J&R7p\u{1d}qUE$ p!I!I=s\
        :.! ou\u{3}!ZJ`b$ n?n!p4KF\u{5}!ZP\u{0}R\"\u{1f}`eq\u{a}<1 m!I!K#I\"I8p!H!P%L4P=m\"N,PFP$pQi$QC`) s!K+I3u!O*n!K\
        3R\u{d}ML], q!H$G\"N8n!O!V#L\"R\u{19}r\"R&SrO\" o?q9S!\u{1d}s*\u{11}#%m?p4RfUR B!j!o!q!K!;!J!O!n!r\"F\"G\"F$?,A\
        !V!T\"O!@!M!O,A\"P!W\"O!F\"H!R!i$K:P(P!k\"Q\"Q*G#q\"L\"o!O\"S)K\"o)R+m%K#p\"G#n!n@\u{7}$\"O%S:O%R\u{a}R#(Q>u4K\u{9}\
        \u{2}* L!s!O#M\"O\u{1f}`9M!t!O#M\u{19}P!\u{e}s\u{15}\u{5}!Dno\u{19}$ v'J8y'Jco$ OTO&Q\u{c}S/A!?p\u{15}e+ G!S!R\"\
        l!O\"S8L\"S#O2Q\u{10}Q~X) S!p&M!R7L!s&P.J\u{9}m|^$ q\"Nxs\"OS%#!k!N>p\u{7f}f!!R5=\" R?S\"f4 M!S!J!O\"t!J!P!O7R!\
        M\"R\"l!O!S0K\"o!N[R#KMnk5# R!p\u{e}q\u{17}S& q!?$K\"H\u{a}sNrR\u{c}!&N2:\"\"Rdr\u{1f}H!,n1\u{19}) v!D!G%G!Q8HZ\
        t\"N!M9S\"BS4n*\u{13}* R#J!q\"Q-O0j\"N-T$P\u{d}n\".$!A&G9C&GtJ/!N$I\"E!N'M$J.q%K!Q.R!G!M7paR3r'd- J%B\"T!U7?!i'\
        Q-C!P%C!V\u{6}S4S\u{1}\u{1b}%!G!J>Gem*MrC!ws9H# pwO\u{d}qll$\"O&R\u{1f}`8o\u{13}s!?md5\"\u{1f}`Uupx% Q'q8P's4K\u{19}\
        \u{0}& r%L*Q0t%M*R\u{c})\"Bn4Pfl\"!R?R'\u{9}!?q\u{3}A- L!K!N%S8K!O!Q#J!J\"Q.P#n#q1t, J!R!Q=K!S!Q#I!J3p!n!Q!O\u{11}\
        F) n!H&J!l8J!S%H.Kws{]\"FN4p\u{1e}\u{b}$\"O%V:O%R,x!!N\u{15}\u{e}!(S\u{6}/\"HN4rPT!go.M\" w?{]m\"KM4s \u{1c}( l\
        !I$O\"M5kzP.p-kOh$)l?G4t\u{c}n\u{8}\u{1}\"\"K?PdG( N\"p#O\"N!L7L\"s&ON>\"\u{1f}`UuRo!%R \u{16}( t!H&G8p!I&H4S\u{5}\
        t\u{5}S#%D:q%LOA\"\u{1f}`,s%T#+q?w4A\u{3}\u{0}5 M!E$I#R3w!S#J!K$L\"r!Q3N4K(RBs(q$p+K!w!S!G<w' O1D!s-O2q2F\u{c}n\
        0K+ t!@!H#K\"D!H7l!J!M#N\u{1b}n\u{1c}\u{1e}$ o!O\u{1f}`=P>\u{5}$ Q\"k=R(Q+\u{19}) R'S8S\"T%R.O!R&S,QrL$ L/s0L/t\
        QT\"\u{1f}`Us'N' P'P8P'T!QTQ\u{9}ro\u{19}$\"k$R\"Q\u{b}o(\u{7f}\"3o\u{a}syq\"\u{1f}`UsD\u{1}\"!G!Lg() N'O!Q7J!R\
        &S2Q!T!O}M\" pnrGw) Q!n$J:R!k$N0N$N\"RE\u{0}!'J%[#!M\u{1f}`$q@b6\"M!P\"M!T!F!O(l#Q)m$J!P%H!S.RBL!t!N=Q9Q\"m6P.S\
        \u{1e}\u{12}& Q'T9P&PTQzM]\u{6}!!SWT!'P\u{1c}\u{13}! mq=\"HQ4p7g!?q&\u{8}%\"k%Q!L>R.l=\u{14}!?taf%!K&o9L&p4EM\u{7f}\
        )!k!T#J\"I!V8r!T#K\"Knn\"!N?P!\u{6}+ l!S!S%T9O!Q%T5P0OFn!R>v\"!k?k\u{9}S#@L\u{1f}`5Pl^!#l\u{13}T' Q!H'l7V!L&R/K\
        :$!!H\u{4}q)!I$L#S3n%N&m!R\u{9}n\"J?|A!T!i#E!J!T!k!I3M#i!T&R!j-O!N%Q!V:M&S\"T#O(P6V)L$n$p\"M!P+L!T\"S&U/O$d@\u{1}\
        \u{2}!I!O!C!Q!F\"E!L!M!K!:\">\"I!Q!K\"P*W\"Z!L!Q!K!T!I!V!L!Q!J\"A$N\"P\"V!S!H!I!K!W!H!Q!@!O!I$M\"P\"J\"T!P#K\"M\
        \"R'N\"o!J\"t!U!L!K!Q\"J!N!l#R\"R!N(J!o!L\"L!O#k!M\"U#A!N\"J$O!M'l\"N#R!K%K$j\"S!m!O!S!M!N!O\"N!P!R\"G\"O$S%I\"\
        W(p%m\u{1}O!fqXp& r\"Q%L!O7~\"QS\u{5}& q\"M&O7r(Q\u{18}m$\u{1a}#\"K\u{0}l\"NHX+ Q!P$H\"P8q!KZs$K$M$n+L/|$ n3S,p\
        3SvK$ O!r>P!s\u{12}C- Q!Q$H\"O8q!KZs$K$M!k!n\"m+L6(!\u{7}sdh- F!I!R#l#L7H!N$I\"H2n\"k\u{5}O%s\u{5}t/ O!M!O$Q6p#\
        O!P!T$R!L0L\"L\\s\"K;pN:# v\u{1f}`0v\u{17}lX P!F!J!D!H!E!L!E!I!G&|!H!?!M!K!P!U!m)N!J!L!I\"J!L!I!M!F&v$P!T!O!R!F\
        \"H!M!L!N!K$o\"D\"N#Q!U!m@K7n?N!M!T!N\"O\"I!Q%t(r\"O&(! ozBc o!M!R!O\"J!L!K!M!S&P\"K+P!r!n!q!N!T#S!S!N.G\"P\"O\"\
        Q!S!Q*m$H!S#O)m!P\"r!K\"N!N$o#K!N!p!J'M\"q\"E!M\"P#L$o\"O%n!Q!L)o\"P!K!I)J\"s!m!M!R&P-M!N!U!r!n\u{8}$\"\"m&QO\u{18}\
        $ r'I8u'J\u{b}G& l!L!P\u{0}pBP(siX$ r!K\u{1f}`%OY\u{1}8 K!s!U#F#S'K1N!N!u\"I#O'M&A!P!G$EcQ!s!M%P!s7I!t!Py]$ P?P\
        'P4q L\" P'mN\u{11}? R!2!l#A!V!@!Y3F%7$D!U!E!Q-F!T#I!M!DBI!M!o$P\"L!C!oJF/T!F$I!W!D\\\u{3}!!R'q\"NM2rd\u{1f}\" \
        n?q&I$+l?K4u\u{c}t-O\"\u{1f}`Zomw!!K\u{18}y!?r[\u{3}& T\"n?R[s-s(S~%!AT+2% p!K&R5O\u{15}O\u{2}j( p!M$K\"N8r!P&N\
        kt\u{1}>) o\"N%P\"j6O\u{5}o\"R6v#q!7$ S\"W?S4JjS( m%I#Q'S*o&q/TEo0|! O\u{2}\u{1f}\"\u{1f}`@p@\\' p\"K&L7P\u{1f}\
        `!oEp\u{1d}t\"<P\u{15}PqH#!k?n4RB@% o!G&M8o'RPC\" Q\u{5}n\u{e}#\u{7f} m!T!l!B!A!9!G!U!R!@#A#D\"A!I!=!@!I!L#F\"L\
        !P!J!E!m!K!j\"H!@!;!S!K-S!I#?!R!E!S%H\"?$j\"I!L!N$o%F\"D#X!P\"F!W!E&K!Q!H\"l!J!I%S!O!R!n!?#M\"I#C#o!C!Q!S#R\"O\"\
        O$k!R!l\"T!M!Q!D!U*L\"g!L!k\"D!G!J!I!N*D#k!M!N!J!E\u{1f}\\' o!H!K>JZq7s>p~p\"?N\"sp\u{b}\"\u{1f}`%q\u{1a}g6 M!R\
        !p!R\"J!S!K!J3L$P\"l#G!J!O!N.S%I!KtN!L\"R2LE,. Q!L\"k$N8M!P!R#T\"N2SJpCP;U?q\u{10}i##k?o4Q@x!VSqy\"Ks4M4g\" n?s\
        ,d\" q?rE!$ o\u{1f}`%qPt\u{1e}v( O%S*P0T!R.R\u{4}k-Niv5 u!?\"M\"E\"G6K\"q!I$I\"J/R9q4o6q-K*q#O!O,s6F\"K\u{14}d$\
         r!N>s!O\u{1c}d!@Ry>% n!K!O~Nyp\u{8}\u{19}# o?t\"Sm|) O!I!M%J!q7N(kWqUp%vW N!C!C!}!B!E!S!B!J!=!I!?$=!H\"G!K!S!L\
        !P%N$M!J!F!|!F!J!M!H!J\"J&I\"H!O!P#@1P!L!P#n.q7S#q!M!E!L)q*s&N\"I&q!O&T%R-m(s21\"CO4p?\u{1a}&\"W$O9O&IQKiQ\u{6}\
        @!?v\u{0}\u{0}% o!T>R\u{1f}`!u)\u{a}!?s6v1 O!F!N#C\"w!H7M!M$F\"v!M3EHK#r!J+q%M8n!?ODz!@rJT& s>O!p\u{1f}`6l$T\u{8}\
        V#(l\u{1f}`@q\u{1}\u{7}\" r\u{11}s\u{1e}\u{8}% o\"O\u{1f}`>s\"PRx# P\u{1f}`>p\u{16}3\"\u{1f}`>sp\u{3}7 y!G!M#C!\
        J!E!N3O$q!K!O#K\"K2K\"OEq'Q+k>m!O#M3N>F@g$\"T%N\"k=P\u{8}9$'T!T7PfR5d#@R\"r8RP/# J9qZqA>$\"P#J#T>Q\u{7f}\u{8}\"\
        &R?N\u{0}h# o\u{1f}`.n6L\"\u{1f}`%w\u{e}\"( q!O!N#M\"P8o\u{1f}`!lPb\" P&nG\u{0}&!I&r9L&y.L&I@V& v!L$K\"G8w!M@m$\
         p\u{1f}`ZP%qn3# r!A&DD\u{11}& m\"O&J7p\"N&K\u{6}5h o!S!i!C!G\"m!L!W!@\"A\"D\">\"=\"=\"M(L\"M!U!f!J\"T\"O!W-Q!K\
        #S\"A!O+r\"M/S#P#S!N!R!O!j!T$Q#P(K!M%T#Q$L\"P$V!O!k!I!K\"q!q!p#R#K!Q)S!V\"U!U!X!M\"h\"K.n!V!U!N\"s&p%msM!\u{1d}\
        mk*!uo&R!'S#\u{0}\" r?sq<! oUf!XU\u{1f}H\"\"M=ro\u{6}2 M!n!t#O!O!L!L7N!p!u#P!L!M!M-G!L2N$qz`\"\u{1f}`@qmF\"Jp4K\
        td&<t#r!MWm+QOtl|% k\"I%G8n\"L0c\" n\u{11}n#\u{b}##O<P~uQ\u{16}!@m@o$ O!q\u{10}O!q`w& m!T&R8o\u{1f}`;p+}\"AQ9Q<\
        5( p!J!P%P8t!K!R%P\u{1e}\u{7f}- n!?!N#K\"M!S'J1J$K\"M(NWR#Hf\u{2}1 Z\"O$E9p!Q!I$F!P.W&Q!U0N7RBQ!m:N'O:V!!O\\k\"\
        !P&Nu*# R\"k=P\u{1b}g!?o\\Q? C!K!V!S\"M!K\"r!l*J,E!R$A!I!k!p-L!O!Q\"E\"G!O!miK:N!G!O!R!q\"R!Q!l,i, Q!O$I\"M9P$L\
        \"J.P$OwQ1P&MN\u{c}!\u{7}qJ/!$k\u{1}\u{3}!*m\u{17}4\"\u{1f}`=pDn\" t?t\u{19}^% m!K>xXG\u{d}oK:\"\u{1f}`$sn\u{19}\
        % P!M6tWL!t\u{1b}\u{7f}\" M+oV\u{12}& v!D&I8t!K&JA/% P!q\u{1f}`<P!r\u{14}j$-w?oElcvJ\\g 7\"h!V\"m\"k!m!T!R!Q!Q#\
        E!G!C!G!W(j!l!M\";!l!i!U!V\"W$S\"O#J!J#V\"Q\"K\"k!R!L!S\"T!L!T'O!H#S0M!G!I\"o$L!J!H!o!m+P!J!J#o!i!t!Q\"M4F!j!l.\
        C\"k%P!g#N&S$O!l!l!MI1##n?m4T1~$ m\"I\u{1f}`>r\"\u{7}' l!R\"Q$P9L6S\u{9}pZn& o!=&E8p\u{1f}`@jUj$;t!Q\u{14}t!QtC\
        $'O8l\u{1f}`!OPT' l!O!U%N:S%P5O\u{c}\u{a}$\"P>K!Q3v/l\"\u{1f}`=r!q!ws+J%!I!h?p4SOr%|V N!}!@!E!H!>!F!>!E!B\"D$A$\
        C\"O(L\"l!t!F!J!L!C\"E!I!G&C&H2p!U!O\"o!M#q)Q#T!m\"K&l$R!m&S!o\"T!o&T!l'T$R8S#S!q&I/k!N!MuR$!L>r!H!N\u{10}M# r\u{1f}\
        `@s\u{1}b!?ql\u{1e}%!S>n!R!S\u{1e}RT\u{1}!%m[<\"\u{1f}`=t^y| N!9!R!l\"S!q!S!V!U\"O\"B\"L\"j\">!m#H\"K\"G!o!I\"J\
        !B!S#m!n!R!T#N$R\"q\"B\"E!U!K\":!i!P!T!>\"A\"@\"B%k#H\"I\"q!J$L\"N\"o!I!S!L!K!T!s!Q$q#F$S(O!J\"t\"C!k!P#p\"l!G&\
        l!H\"I!S'P!G!o!A!L)m!D!P!l!M\"S\"E\"H!h'O'Q!S!I(p1~n S!V\"N!C!X!Z#J\"F\"J\"K!I!H\"G\"R&W!g!H!O!X!X!X#N$N&R\"J\"\
        G\"W\"F\"P\"S!g!K$G\"P\"N#R!R\"n+D#F\"T!H\"Q!S\"B\"S!@\"Q!V\"D!Z&A#E\"L\"k#A\"P#F\"V!D!l#C\"E%k#W!W!g!W+H%P\"K!\
        [!S*M%U![!H!Oi\u{1f}!GRf\u{18}0 N\"n#r!Q!S8W&P!P!U-L$S\"L!T\u{4}P%n\"QdN6 Q\"k#J!L!H5q$Q!n#N\"L!P-H!P%Q=P:m\"P%\
        N7R\"q!R!KG3#\"M\u{c}v\"N\\h!\u{7f}w6\u{19}& T!Q&Q\u{1f}`,NGn\u{7}R/ i!N!o&O7k!O!n%H!T.Q&NCPaQ\"m&S1A!fr}(( P!S\
        !m&j7U(j.R&T~\u{3}\"<Q\u{15}Q&7&!L!Q%J8n'F_M\u{19}0$ R'n8Q'oGv\"\u{1f}`eI\u{d}X%!K!W&U\u{7f}n!P\u{f}\u{1b}$ n!M\
        \u{1}r&P\u{a}T9 M!I!S%r!Q3r$P!L&p!G-J!M#L\"J@o#Q%R>U!T#T#n(O!r\"J4SVx\"Hs4M,q! SlK! Rh\u{3}# Q'q?q\u{3}\u{5}#!l\
        $S;m[d! Q\u{6}a% n!S&L9Q&O\u{2}S##j?o4QK\u{f}#!J&MNQ0\u{4}\"\u{1f}`@rZ\u{b}& o!M!k#N#Q=T[k$#m\"M=q4H\u{1b}\"3 l\
        !P\"Q\"Q\"L!P7m%T\"O!S-S!R#K#Mtn1U\"T\"T#OE\u{19}!yrQU#\u{1f}`-qMm_0# q\u{1f}`0tz\u{1}\"\u{1f}`Cs\u{13}\u{a}(!I\
        !M#N\"r8J!M$O\"t'\u{13}% q4N+l\u{1f}`!o\u{12}4\"#m?m@\u{1d}' R(o7R(r4PLR\"o|{\"#nSTpX! tw\u{d}\" o'I\u{1d}r\"\u{1f}\
        `%u\u{14}@'!Q!T$T:N%T!P4S3\u{1a}% q!J\u{1f}`<u!K}\u{1}0!B!J!G\"H\"E\"J&D\"v.P#L\"J$L(v2I\u{2}N*l'E!?o3<' O%Q*u0\
        J#n\"R*v6k!'QN)$ q!H!O%IR:& q\"Q&P7s\"R&Pmv# n\u{1f}`@v\u{1b}i!Cji{##O!lST\u{15}r( o!I!G!k8rdrQrTP\u{18}:\" R?S\
        ;q\"\u{1f}`%v\u{4}\u{b}#!s\u{1f}`%s.\u{10}!\"R\u{1f}h\"\u{1f}`UqnV!?ru/* I!y!H#I\"J8J!z!H#J\"L\u{14}L& N!t&K8O!\
        u&Lp[- u\"H$F\"D4M#r\"M&L_EIu\"M.o5nz?C r!;!?\"V\"U!8!E#I$T\"K\"=\"o*r!@!E\"V!m\"=!F#O&Q\"B\"=\"P\"F\"@.oJE!I#B\
        Im!F#S!D\"F]o% k!I!I=i\u{10}p\u{e}S# p\u{1f}`%w_Z) k!K!R%J8o!L!T%M/Q\u{1b}\u{a}% N!n\u{1f}`<P!rbp$ s!M>s!N\u{1a}\
        \u{b}!0n\\xK Y!S$G!T!T4N!Q$S!S#G!K!M.S!R#G\"L!O+P$P!N*R\"s!H!G!Q%O#P$p!o\"R(R)l+T!N)q!N!Q!N+M\"m!S%T!L&\u{1a}\"\
         O\"m?P& l!R!O%L!MzqNR% P#n0S/p4Qg\u{11}\"\u{1f}`-rx\\# P!n?o\u{b}V2 G!:!v%K!K7K!B!j3H!iOm*T\"j#m1N:l\"D!oI*! p\
        \u{1c}\u{a}\"At4L]&\\ H\"o\"J!7!I!K\"n!o!A\"A\"A!L!=!J!;\"L&L$I!P#O!>!L!M!T#D\"D\"F$?\"M!W\"N!D\"F!Q\"T#I(L\"L.\
        R\"O$l$P%O*S!Q\"p\"K\"o!O\"R)M\"o*L,n#K#o\"F\"R\"n-PST+ t!B$I\"D8t!K4L\u{8}m#q!I$No}' l!U&R!PrQ\"qck+w\"\u{1f}`\
        !v\u{1a};# o'M?P>L4 O!R!Q!L#R!U-T-Q3P&O!T!T)R=R5S4r$Q0S!RDp+ \" P\"m:U\"\u{1f}`XpT\u{15}\"Bl4T\\\\#?p\u{1f}`!R\"\
        \u{1e}! S[\u{1f}+ R!o!K#G\"K\"m\u{1f}`8p$G\"K\"nfk!&R)\u{5}!&M\u{14}\u{12}' S!S!l%N9U'O\u{15}R~}O r!K!S#H!H!M7J\
        !i!U$Q#i3L,n$P$l*O\"l!H!T!P#N!M!j!F\"D\"j!H'M\"j!H'K%G#F$F&p$n#K+I!Q!l'M!Q-o!F#J!X\"p`*7!I!I#C\"V!I)Q$T*X!M!Q#H\
        #R)Q(N#Q-T>N+n3r=O#L\"R(RT\u{1}% x(H\u{1f}`(|$H\u{7f}U$ p<M\u{13}p\"M8\u{8}$ R!n~R!nF\u{10}#%I&p?l\u{19}i% r\"N\
        &P7s\"N\u{11}W/!O!L#H!L!k9O!Q#N0S&W\"P9Q-pMS7Q\u{a}f!?p4\u{1b}!?qkd' J!K!p=J\"k\u{1f}`!mUvU!C!P!L\"F!U!>!T#I!o\"\
        m!C#p!>!T#K$O\"L\"W!M!N#H\"H!T,V!I!L!K\"I!N!C%S&R)r!K&?-T$m-Q#S!j.E!S'S\"k!O0M!P&R*U#m!N!Q!LJ'\"\u{1f}`=ox\\$\"\
        n#O\"O:nuf= s!Q%A!>!E4N#l!B&K!?Po#m(l#G!J!q*o'q%p(O!O%v&N\"N)T!P\"o!K5RK<!\u{1d}s\u{1d}\u{1a}! n_d$ n!I>o!Ifc!\u{e}\
        o\u{18}L* m!N!M#K\"K8n\"P:OBO_p-\u{16}!?r\u{1}m% o!<ECao2GM\u{11}!+m|b# p!E&N\\E\"\u{1f}`Uy#N( J!M!P&rrJ!M!P\"r\
        A3$ L/t0L/t)\u{7f}#?N\"l&Ts\\\"\u{1f}`@r\u{18}9\"!RFSSM$!T'N?N.PYn\" Q2n{a\"\u{1f}`=u$x\"BE4y8+! p(g!Bu\u{c}A&#\
        N!Q0k+S4F2y+3*!J!Q#J!m!G8m\"S#K!n\u{1f}N|\u{7f}& S%N#k8S!O\u{1e}S,\u{2}& Q!s&P8Q!u&P\u{13}\u{11}\" q?wz\u{e}* S\
        #S!P!J.l/R0G&O,u\u{c}n6\u{1}9 J's!R3s$V!D&t!T-E&AIJ\"o!M!Q!o!M;K!v\"H(M!s\"N,R)k/TcI$\"m$K;l$L\u{0}0!zt?'#\"R$l\
        !P\"I\"\u{1f}`@p\u{5}B!\u{2}p0\u{3}$ p!H&G!J(h#!l!K?P=?,!x!I#K\"F7D!N5r\u{c}w$N\"H.y$D0I! S\u{15}?$ o\"P=o\"R@9\
        !\"Q\u{1}\\#'P~R!qKP% R!q?m\u{1f}`6o\u{16},# y\u{1f}`UyMX! QY!! pT`! TW0#)o?t4IL'% s(Lzt$L>p{j\"\u{1f}`,t]C\" l\
        #Q\u{14}R% K!o!RDM.P\u{9}/!ArYB% K!n&k8N5R\u{2}\u{11}! S<\u{7}!?q2o0 G!H$N!U!J(@!w\"F-K&V*s*S(n~N.r,qtW2 W!L!V#\
        M!W!Q9U!S%P/T$S!N>I!QLS!O7S*M\u{0}d!%lf^$ L?O\u{1f}`!R|\u{1c}^ O!E!J!V!V!X\"H!T!U!O\"N!S!X!L\";.U!l!q!I!Y!F!U!>\
        !H!M!P!B\"J\"D!P$s!9!B!m\"o!j!J!O#<\"S$>!B2r!L!J\"M!I*mGk/p$<!>#H!G!l!r\"U\"Q!T)P!M.q\u{1a}q! q\u{16}\u{5}!\"l\u{1a}\
        E!\"SV\u{0}2 P!q!V#C\"N!T7Q!n$G\"P!R-V!R%G!R0FtO'KSx5 l!U%O!P9T!W$L5N4r'D!G%P$S#U%RHm$L-L&L.k'o\u{9}}$ r!N\u{1c}\
        s!NGQ!$n\u{7f}\u{1a}$ p!K>s!K\u{1b}.$ o!G$J:o3R\u{5} S!S!N!S!O!G\"K\"r\"M!M!U\"E\"L\"P!l!O&R\"L!N!M!N!M!R!Q!L!S\
        !L!M!k\"N!P!T\"I$Q!j!W!W!S\"N!U!M$R\"M\"P\"P#l!O$L)N\"m!N!Q!R!T#m!l!M!P!m!T!S!O#O!T%n!H\"T!O$O$R$S#L#n!Q!O!N$Q!\
        q!i\"P!R\"R!R*R\"Q!P!O\"Q!L\"N!P!n\"R\"L$Q%M!m!L!N#Q#q\u{4}b# n\"P&Q\u{15}j\"!S>Q\u{d}*(!N.o&NRr!NwJ!O,o+?, G!n\
        'n7M;Q!NiS!m7Q#O!T'ku\u{5}\"(Q9N\\]!But\u{1}\"!Q!Q;2# q\"L&Opw!!P\u{f}^\" u?t+6$'G\u{1f}`'PLq\u{b}H( n!Q!O=m\"O\
        %Lkn:oMx% r!Q$I#L7QV\u{15}\"<P\u{15}PF'$ n\"L%L8r;l!?o\u{15}\u{15}!.mLE\" P?Q,j\"$o?mR\u{2}! m'\u{7f}!AS^.\"\u{1f}\
        `@piG$#n\"M=q4O\u{a}+K N!j!X#S\"S!R3U$Q!U$l\"G.B!S#J\"E!G<O!o!R#R*M!J\"O%M!n!O!J!t$D\"K!l!G#O!q!L%U!T\"m,R)n!O!\
        M\"P\u{1d}k!!Qv\u{19}R ~!{!.!M\"X!F\"F'P$O,~!x!8!O\"V#K'Q&L!>!O\"L3K,s\"J!n\"H%L!r\"I#n\"J%s\"K!o\"M#n\"u\"F#p\"\
        H#M\"l\"H%M3K\"n!=#Q0s!o!EE<J J!T!q%S!R3O!m#L\"k#l\"E.F&F=S!S\"s!F\"M!P\"N#R\"m$N&l!N!Q!r$F#l!N$o\"p!K#P!U\"o)Q\
        !n!M+M\"Q!I8'$ N(uzI$wYG!(l|\u{9}!'R\u{f}/%!o$M\"N\u{1f}`:n(\u{10}* q!E!V#L\"E8p!M&J\u{16}n!Kqy\"\u{1f}`ep\u{1a}\
        S\"\u{1f}`et\u{1e}*0 R!o!M#K\"s!P8G&F\\P!F\"w)P!t\"R!r$N<v$=n\u{1f}`8P#n0{( P#O!j\"R9Q7M!h\u{c}t\u{9}M$ o)Q\u{f}\
        p#Qt7% M'o8M\u{1f}`;pD\u{7f}!@n@x\"!l?mxL#!O$q?nyz\"\"m?mj;%\"S#Q#O<R#PqJ' o!L$Q!G?M\u{1f}`0os\u{15}!#m\u{a}z$ \
        S!k?s4K\u{13}>!!FkLE U!G!M!I\"J!O!H!L!L\"S$x#P!M\"T*R!I!S!K\"N\"K!O!M&w$Q\"P*F\"6(TAK7n?T\"Q#P&M\"q(q\"Qr.% N\"\
        n&T7M\"m\u{12}6-!O!M$K!V*n+R$S%P5NwR/P!MCrqO)!L&Q!R7n!O&J!QPu:t4\"$ t!J>v!J9^#(m?p4O[+\" p!Mkn!?pZ\u{18}! Ql3!\u{2}\
        p%\u{16}< S!R!P!U!T\"m!N!N7N!S!Q!T!S#M.T!O%N,m<u#O!L#N(l3s;O#T$N!Qx(!Dmp^\"\u{1f}`%s\u{1f}O& l\"N#Q;G!T\u{1e}sv\
        !, n!M!P#I\"J8n!I&I4O0LbP3m \u{1c}% s!K&I8u!M\u{1c}F\"Bo4P\u{3}J$ O'n8R'nVs!?r~\u{6}!$o@\u{4}$!J$Q?R2RR\u{3}\"\u{1f}\
        `=r3A!zvwf\" p?p4w' p!N&Q!G\u{1f}`({$G\u{7}M\"1o?o)-' M!G2o,N3l$Tgtq15 S!H!l#I!R!N\"U!n5T'Q\"U,R!R&MGL-H\"R3k!H\
        *QOm\u{c}|!?teG) P!H&L(q0M!K&L(s\u{11}p\u{14})\" o?nHD\"\u{1f}`+rfm\"!N?Q)d5 M!O!Q#k\"G!S'm0L!Q!T#k\"K.R&N!Jbn\"\
        PAO!R#m\"P.\u{4}!\u{11}tE\u{f}\"\u{1f}`!w=\"& O!s'P7P!s'P,m%(H7t(I\u{1f}`.r\u{1d}T& P\"l%J8P\"lcq>X!!OkP$#P0m/Q\
        0mK\u{12}\"\u{1f}`@qeb\"\"M?M\u{12}\u{f}0 t!L&G9R&KDR.F\"q7rAF+H\"o!D&M.n%m Y!'RX\u{1c}\" S!m\u{9}\u{18}.!F$K\"\
        H!S5p\"t!J$O\"I!R-H$N\u{1c}Q#pc.!$kB\u{13}\"\u{1f}`,r\u{14}\u{c}# n\u{1f}`0r\u{8}Gs Q!R!R!M!Q!S\"T!Q!Q\"I\"I\"M\
        \"L!Q)Q\"Q\"R!G!O!F!O!F!J!N![!E!N!@!J!L\"@!K!H!H!:!?!j!R!r!l#s!c!n!o!r!t!j!m\"q!t!w#R\"G!L,N#T\"Y!i!T(S!Q1M8O\"\
        P.k!i!H!L!K!R!H!K!N\"R\"L!K\"s!T!P#p!K\"Q(q$pV k\"N!R!P!K!O!U!O!j&T!V\"T\"S'P!O#l!Q!J!T!P!J!R!W!I,V!O!M$R!I!P!Q\
        )N%Q!K#S/Q!L'Q!R+k&H-R+o!P!O.l!Q!K#N!P\"K*T%N*PxM\"!F?L\u{19}T! oJ\u{1e}!-p\u{b}G! Q\u{11}\u{1c}\"\u{1f}`+v\u{14}\
        -#'n{P#t\u{d}l6 H!w!O#J\"V!L7M!u!T#M\"M.FNM!M\"t@J7Q!q#n&M.N!p,\u{e}\"\u{1f}`.o\u{3}]\" q\u{e}r|A% L(m9R[M\"t\u{16}\
        \"# o\"S=qT`!,n=T$ p!O'J7oIj) O!n!G%L8R'LaoHS1lc\u{13}+ K!R!P#o!k\"Q7L!P!Q#k#O\u{e}\u{1e}% J%M\"K8J%N\u{3}\u{1e}\
        \"\u{1f}`.r\u{1d}'* K\"P$l!j!U7J\"Q3J&N!N\u{14}[!!L\u{7f}\u{1}\" n\"J;f% N!m\u{1f}`@q\"q*\u{0}\"Cp4O\u{8}hA W!S\
        !R#<!G!m!p!U*C.V!u!q!@!E!p!o+G\"9!>!>!G!?\":!G!D*Q5PPp1q#q!M!K3L\u{1a}_- Q!R!M$O!P(n0G\"P!l\"S!Q1Q\u{a}S\u{7}X#\
         o!Q?T\u{f}%! l\u{11}l# p!Q>niy%!P&S!P8Q&S6M!(kIh!#l\u{1b}v\"\u{1f}`ZqF+( K(J*u-L2n2p|L0rW\"& m!C&G8p!M&MA!\" Q\
        \"o\u{f}\"!BO7\u{10}!.m\\\u{1c}% O%P:QcS#nk/\"(Q?Q-SE W!P!h#M!P!V!O3L$h!R%Q!V!P4M=Q\"O%k!J!M!o!I!P!H!O,P%N!q\"M\
        #P#T%O+L#H-Q%R\"T-Pb\u{6}\"\u{1f}`Uu$\u{1e}, n!H$E\"I!R8G!N#J\"N!Q0U!N\u{15}X& o!F&G\u{1f}`'SGo\u{1a}E!#mo#. O!\
        N!M!T$j!Q8Q\"Q\"N\"m\"S4m\u{3}R!O\u{d}\u{0}' r!H!K%O?R\u{19}q5q0\u{d}!?w[|, r!Q!O#H!l\"N4P(L\"Q!Q\u{8}qUK>\u{1c}\
        1!T&H!W4R%N%IPG)f#e#M!S+Q(U6p\"R!G!K\u{f}$! nD1\"(lvl\"\u{15}\" q?rdX) S\"n#K\"I!N9o#L\"L!NqK\" m?mX[8 K!L!T#R#\
        R'm0J!O!N!S\"N0P\"Q\"N!K\"P?N(pCN-S-L!U$N;q\u{f}#)!M&M8l!L&O!R\u{15}p!P\"O:.!(LJP\"\u{1f}`@uq^2 I#J!n\"N-O!P+L$\
        L\"M.O#I!v\"S,OzK#L!t\"R \u{5}!*n4\u{12}$=p\u{e}rIP#p\u{1}u!Bq\u{1c}|- v!p!B$K\"F7p\"H&K-k!I&N\u{6}K&N7s\" qwp\u{0}\
        W$ p)Q\u{f}p#Q^bJ \u{2}!R!H!R\"M\"\u{4}!,+P(L$\u{1}!Q!N!O\"N\"|!8-J$L\"n!?3t(K$k!H!N!s!@$v!R\"v!?+S3l$L'l!L\"s!\
        E,s!P&s!Bi\u{18}!\u{7}wc\u{e}!1MU\"\"\u{1f}`,t5-$ n!D\u{1f}`do\u{d}d\" q?r~\u{1f}\" MBjz-$ M!s\u{1c}M!t\u{18}+$\
         o\"F=u\"G\"\u{1a}\" m!T\u{6}\u{18}#\u{1f}`@t5Nc\u{3}!!P\u{f}t!?r{z( n!O!K%R!R4qur@q*b$!J&J$o5KO|!!NeP& N!p&R8N\
        !q&RWp##k?n4S\u{16}\u{7f}8 t!K!J!O!S!F\"D!Q,N+q!O!P!R\"J\"K!R-M!N!H$L@q7qNr\"QB1$!J?RgO\"q\u{9}\u{e}$ q!I>v!Jb\\\
        ! nc\u{c}!)m\u{f}V!?u!|#%O\u{1f}`>qyj! pp\u{3}' o!P&M8o'P.R&S\u{f} % N%l!O!TSQ\u{b}S!?r\u{1}!& v!N&B8~!I&BG1!3o\
        72& o!L&S8r!L&S|\u{7f}! q5~!(TD[\"<K\u{15}K\u{1e}}- S!E!G#G\"l!F7S!I$K\"A/I#K\"~G\u{1a}#'S\u{a}n!PHa!\"Q.H& s!E\
        &Jsn7q<T\u{b}t% r'O\u{1f}`)s#O=s!?pk~! n\u{b}\u{18}#!P\u{1f}`$t\u{6}o$ O!s\u{6}R!u#\u{2}$\"O$o\"N9RL;! n\u{1b}i\
        )\"N#n!o!S!T\u{1f}`=o!o\"QB\u{17}!!H\u{b}J! NtV\"\u{1f}`@t\u{d}a!nruR0 n%H\"J!X7j!l!T%N!W-D'L?m!J\"MRr#R\u{13}m\
        \"#m?nu\u{9}$ m\"P=r\"MIU%!N!T=k\"T&Q\u{4}2\" o?q \u{1f}\"\u{1f}`@qm\u{12}\"?n(R9\u{12}\"\u{1f}`@sc\u{c}\"\u{1f}\
        `@r^)1 R!P!T#j!S!P-T,N!S3P&T!T*R=R5S8Q0V\u{18}\u{9}@ I\"j#O!O!Q!p*J!?(F$O\"k#Q!I!Q,A\"K&@!KAP&N\"L!O!r2o7Q!F#U,\
        K!O&M!k-S\u{b}\u{0}$!EvnAq\"S\u{2}(!\"L?\u{1e}$!l&L?P.Q8\u{1c}: r!C!J%@!Q4Q#o!D!J%F!J@s'R,p%m#q%t=k&q\"Q!r\"n\"\
        Q.q5m\"PPT!Gl\u{1d}b$ r(Irt$Is\u{18}\" x?xjK!+o=7!frO6\"\u{1f}`@tbD\"\"m=p#r* R#M\"J$I&G\"s.Q1F(M*tFw' I!p!N%P8\
        O!m!QWE# M$kRTM5$ p!K>s!N%_\"\u{1f}`@rhZ; m!O!N!L\"F\"E!S+o!k0F\"G!J+q!n!@!A!H\"N\"L!N)G!GIv6s!J(qLv->\" n!I v(\
         M!T$Q\"n9S&n2P\"Q)m\"BN4osO\"\u{1f}`+sBD\" o\"Q1\u{13}( t!B!K%C!L7q(R}ryK\" R2nqN!'k +* i!J$W\"O9P&D.D&N\u{6}J\
        &U\u{7},@ N!>!H!r!H!K\"@!F!:\"E$<$J!T+S\"O!B\"D!Q-L!M\"K!\u{7f}!I!J\"F*L{P#w!I!O&K&MbS4 K!t!O#J\"L8l\"P#O\"K!Q-\
        Q!P#L\"O!lGLBQ;K!o4K?\u{8}! TTY$ l\"H?K\u{a}qVV% m!R!T=o!M>\u{c}! Q\u{1c}8)!M%O!N!R=P!R!R3QEqQA# L\"p=R\u{19}8\"\
        Bn4N-]\" p\"I\u{10}\u{10}%3o!Q>q!Q1GA[\" u?v4D\"<L\u{15}L\u{d}=\" LgM\u{15}^$;x!G\u{14}x!G\u{11}x' p\"Q%Q8n\"R\u{1f}\
        `4u&9!?s\u{8}\u{11}( R!P!W#N:L\"VML'sOL$!O!O%R8T]\u{7}\" n!KG\u{6}!AmA<% p!N&L8q!O(%!AS\u{e}:!fqs/\"\"T?Qc\u{1d}\
        !\u{7}t-\u{13}!zph\u{7f}#!G&s?v\"l\"\u{1f}`@s^^- N!C!R!N\"n!Q!F8Q#U\"u\"H0G\"Jz=\"\u{1f}`,wQE! TW\u{16}!!J\u{e}\
        x%!I&L4o\u{15}o\"PjQ!\"Sl(! R!U! m\u{15}^$'F!kSV\u{c}pUM\"\u{1f}`eqS5% UTO\u{8}p%O8p\u{18}f# N/n0PM;\" p#M\u{9}\
        0!wq6&!-r[c& M'O4s\u{14}J!s\"O,\u{1b}# R!p\u{7}qt@# o(K7q:V& u!O&K!M8MNtG0! o{;\"\u{1f}`Up>\u{1}\"-sdt~\u{9}# Q\
        !qzqOt\"(R?PjH#\"o=K\"qg[&!L!i&Q7o!I;N!}!$m.Q!?tp\u{3}\"\u{1f}`=s\u{b}9M i!R!Z#A!X\"S3H$f!W!R#G#R-U$Q\"Q0I.N!U\"\
        O!O!H#K\"m!P\"O!O\"I&m!T\"m!N$O#D!S$F'R&V%H\"K!I)g\"Q!j\"T&J8x\" r?sQI& P#P&s?q4D_oo/\"\u{1f}`Zs= ! RP\u{15}!@m\
        \u{14},$ L?N'k4Rj\u{1c}# O!PTQ|6!VQV # L!TSLyJ' n!N$M\"M8p!K&Ntw# n!B&I\u{1a};( q\"I#M!P9L#stO.t\u{d}\u{1a}( P%\
        m!O!S8P\u{1f}`&l!PPv\"\u{1f}`@pl8\" s!D\u{1b}O#/m0T/m+\u{7}!VRo\u{19}% m\u{1f}`.mGu%Ja:#!J\"j=Jbf\"\u{1f}`\\uRd\
        ) o!N!K%R!R4q%Opr@q\u{6} + F!O!S!m#P\"T8P!S!o4N\"k\u{19}h, T!F!K#I\"J6Q!t!r\u{e}qGL#Q!t @'!J$t\"NQp\u{8}M$r\"Qe\
        D& P!P&n8P'r4I6&K L!z!R!O\"A\"M!O!F&F$E,K!u!V!I\"E#O+H\"k!N#F\"A!O,N#q!G/p!L(L%O*p!S#Q*P!r#n!L*l.F\"U!o$G\"H.l@\
        &!?sS-!ARy\u{13}0 L!s!G#I\"G.M+G!L'L,x'N!t+R!M\"wDq?\u{d}\"\u{1f}``ted9!E!o!T\"F\"D!m+G,p!I!j#F\"I(K'T#G\"J!jGT\
        $oZH!T!K\"M\"H&n<D\"\u{1f}`@r\u{16}6\" m?j0A\" Q?MVM#!N\u{1f}`%Nl\u{11}\"<O\u{15}O=$$ r!H>u!K/G8 r!K$A!L!H!I8O!\
        R#H!Q!O!O-K\"Q#R!P!O,r'o'J0P;r?R!S}\u{12}\"Bn4R\u{17}W#!N!R?R'B!?rV=!?pv8!/RA4# p!J>t=(\"!Q'T1S& m\"REj4RVr\"M6\
        \u{12}$ Q?R#t4LF\u{1a}! p!\u{2}# QzQ$oL0!$m\u{18}M!GmK\u{10}!?q<[\"#N!mzI$ o!C\u{1f}`*oy\u{a}\"\u{1f}`Vof\u{b}!\
         M&?# n\"M&P\u{1e}$- L!M$m\"F8O%L*N\"O0p\"l}Q%p(I@\u{3}! q]l! RqL!?p\u{a}c& K!l!n=N\"n%Oei\"\u{1f}`%q8\u{1d}! T\
        \u{8}&\"\u{1f}`$s,Lf ;!F!L!j!k!S!M!C!O\"U!R$N!H!Q!C!K!l+A!P!T!V!R!O!S!D!J!Q!S!P$J!M!K\"J\"I!N!Q!V!N!R!B!I!P!V!K\
        \"P!I#M#O'O1O&O,P&Q!O#q)Q!R:H!D!N\"l!P!Q!N!L#R#U!R\"S)p^F' Q!S$Q\"H5n*F\u{b}nY\u{16}$ o!D\u{1f}`?lc6# m!E\u{1}J\
        gN+ M!@!r&M7L!G!n3K\u{a}l\"G6oJ<;!X!T\"J!E!E!I8o\"U%M!M-R!P&P+R$J-m!M!Q\"O'R]n!S!M#L!J!S!LJS+ h!I$F\"E!N8J&D!Jj\
        oOJ!Tg.!\"P/\u{7}!-rv\u{18}!?qWC$!R$n?o4P1\\* i!S!O%R{t#J!R>q\"J)Ra@- P!m!q$O!M!N7Q!o!q$M!O!O.NG4% L\"n=Q\u{5}P\
        Uq<N! s\u{7f}|&!H!o>N!kVq\"QqL\" R!n]v& n!D!L&S8Jgpx#& q!P!O%P?S\u{19}p\u{2}2\"!L>u;k! U<\u{4}!!I\u{c}M\"\u{1f}\
        `,vi\u{6}\" p!M>\u{6}% n!S&M9Q&PPH2 K!P!Q!k!K\"O\"R7N!R$V!S\"U-M!P!W&OZNKOSE$ Q'R;H4w\u{c}\u{1e}A p!K!Q#E!H!P!T\
        'K1P!S!r\"F0L!T!D!G!L\"N!I?p!O's#Q!J7s's8m#k!K!S!J!I$Jf!$ O!pvQ!pt|!AT!q% p!K&P8s!M\u{d}B] n!N!I!N\"L!Q!E!P4Q#n\
        !N!U\"o!R!M!M.P\"J!P#O!Q/K+M\"o!G\"q!N!Q!R!H$q#J!M+m%L\"o%p#m!L#\\!Q%u!O\"n\"m\"Q!L!M*I!N\"M!R!K\"L\"N.N!E!L#q&\
        S%rn\u{3}\"\u{1f}`@r7.\"\u{1f}`et+2\"\u{1f}`@uJh\"\u{1f}`=l/^!Frc\u{4}, n!P!S%S9O!Q%T5P0OFn!R.op\u{1a}B S!P\"k\"\
        U\"P4P\"L\"V!S$Q\"L.J!S#N\"M!S/R$r4n&R)Q\"N*O)M%n$R!P-O$O&K.F!O!L-k/G!\"P\u{11}U\"BM4nZq$ K$n;M$l\u{8}{! Nh2##o\
        ?w4@\u{e}e$ t!J\u{d}x!Jv\"3!K!M!K\"l!S!S!L8L&S!O-Q%R!M!Q+m!M0n}m\"P\u{5}Y$ S!o>Q!oN{\"!K>QW\\' O%S*q0P%V*o*Sp5%\
        !P$O\"l=R6Ro !\u{2}r\"N\" M.r%O& l!B&F8n\u{5}UUF\u{2}5&!I'L5Q\u{1f}`8n#Q\\\u{1b}) M$V!I\"H!m7M$T2Q\u{a}RAC,\"J!\
        o!N!Q\"Q!O9N#S\"M.OCr!KyJ\" p\"KM\u{0}!VS\u{1e}\u{c}& K;p!U\u{13}K!p!UF1! onO0 Q%h\"U!K7S!K$F\"N!N4N?M\"G\"RaS\"\
        Q%K:f% O%Q,n.O1m@9# Q\"l=Q\u{1e}\u{11}\"\u{1f}`@u\u{14}I6 U!T!g%Q(S1W!k%V!O-H!Q&R?n!E\"G&Q\"C#PTi$R!S%Jt\u{11}\"\
        \u{1f}`@p{c\"\u{1f}`er%5\"\u{1f}`eu Y4 u!Q!J#H\"I!R7t!I!Q%PTR!t\"Q!K3o!J$L/J:q!OZf\"AR4nFz' p!G&L!M7r!N&N\u{0}5\
        !grT,!\u{3}mj\u{17}:\"T!W#C!J!J!S*T/V$I!M!S*V!U!M!O!P#H!K!H)F|P$P!M!Q*R!n#?# n\u{1f}`%wq\u{1f}$ n!NvsIsd2# m\u{7}\
        p1o\u{9}D!(Q};\" o?s*t#?r\u{d}q#Q3\u{11}\" S!lFS! T4G#3m\u{1f}`>mhV# n!K>ssQ\" o!G'R\"Bp4Jg1#*o?r4O+L<!T!j!S\"C\
        !R\"n8T!V$S!N!U-O\"P$N0N.P\"q%m(l'm3G%S!Q#V#u\"l1T5S\u{c}g!Dl\u{11}F$ m'N{r#N\u{1c}L\"\"S?Tw]!bpro\"Go4I\u{2}u_\
         D!N!F!@!D!~!M!H!L!4\">\"?\"8\"6\"3*S\"M!P!R!F!I!v!K!J!K!=\">$B$:\"D!O!K\"q!R!B!L!A+L#P<n!U*N!I!L!L\"r!L&s'V!Q*\
        P$N%Q'L!U!J!K\"v!Q!K!N!A\"Kj]\"\u{1f}`=tAv# N%MAMmT#\u{18}R%q!O\u{13}8\"FQkthg!*m!N$ M!q\u{1f}M!twj!?rJ\u{13}\"\
        \u{1f}`.p\u{2},# n?q\u{1d}xz|# P@p4Pj\u{14}< J!Q!M!n!L\"J\"Q!K3O#F\"P$O\"N!Q,L$V\"N!R!Q<LLO-O!m-O!L!S#T\"TF.\"\u{1f}\
        `=qAC!wp7\u{f}\u{8} H!S!s!7!E!U!v!W!q!6\"9!H!=\"<!G!=\";!?!J\"L\"G\"T!q!F\"Q!S\"A\"U!n!T!h!@\"C\"G\"A\"D\"A\"N!\
        h!A\"T!o!Y!j!D$H\"F\"H\"l\"J&Q!L$G#j!P#V!M!S!j\"X!R!h!R!Q\"h\"U'R#Q#J\"V!U\"S'R$Q\"h!T!R!o#m#S!T!q!V&E$T!Y!g!m!\
        R!j!I\"W\"J!n!C\"G\"C$B&j!G\"p!m$p&eLT!?oe|!Fmw^g 8\"k!V\"o!Q!i!j!S$D\"J!G!M%Q&k!M!O!>!h!j!W\"T!V!U!Z!T#R#K!N!H\
        $P!P!P!Q!U\"P$J\"Q!O#J#L\"Q#M.P!P!G!n!n$H!H!L\"o+H!H!N#n!k!o7H\"k.C\"T#W!Q!P!Y!P$O$T%k\"M!O{C&!o!M%J9m!P%Lj;\"#\
        l\"RdH& U?R(S-T\u{9}O#QzL!\"T|'\"Gm4RX`$ r'Jsu#K\"!1 P!m!S%P8R!n!R%T/U&R;K,p\"N\"Q1kHJEo2\u{4}$ o)Q\u{f}p#QdQD \
        O!S$M!N!j!o4Q(P!J!h.Q!I%H!O3N(o$S\"o!N!Q$S$l!m*U\"l#R's!M1P\"Q+K\"o!P\"V#Q#n1\u{5}- k!L$M\"ngT'r-p#M,qKq$J$K0n4\
        \u{f}\" K?L{\u{13}$ M@Q!S%S\u{e}j% I!q\u{1f}`?L!t4k\"<R\u{15}R\u{a}S\" w?wk;#@N4q\u{c}o8\u{16}%!N&p9Q&t4F8\u{14}\
        !fnx_0 W!N$K!T!P:V#S\"O!T.T$P!Q>I?Q.SBL\u{a}~# O\"q\u{1d}s;?\"\"P&K+:S P!t!T!Q\"Q!P!B!Q+O(C!o#l!V!R!O#R!E!Q-H$I\
        #S/S-R\"Q\"M$J!x!M!N!y!H!G!L\"O'N#r!S#M#O(G#o!G!N*C!o!N!M-p!R#M1I\u{2}z!ws\u{15}x( I\"q&P7P\"l&S}S\"lc}1 N!Q!Q!\
        S!H!t\"M\"E&I0N!T$imTNT#O\"o!T]-! p\u{19}w\"AP4q\u{10}\u{18}!!N/C# n!H>r@M! RWP!\u{7}tWg\"IU4k`\u{0}!VR*_% p!P!\
        P=r5R4O! Ru<$ n!I\u{1c}t'r\u{b}6' Q#M\"q!R>C4w\u{c}n~=\"\u{1f}`=s\u{19}\u{c}\" o\u{11}q8A( K!x!G#H:L!y!H#Hka& T\
        \"n#K!Q9T'Pg&!UQ\u{1a}/!BpJ\u{17}) n!@!H%J!H7o!G&Nwo\u{e}'$ S\"p=K\"q70!VON2\" T!Sg[,\"J!o!N!Q\"Q!O9N#S\"M.OCr!\
        K]\u{11}+!p!U#N\"L!Q7T!s!T%J5R`p}y\"Cz4G\u{17}]) O!K\"M\"F$o6P)s4U\u{c}r\u{6}+! o\u{f}?# P?Q%n1q( F!N&o8N!P4MQn\
        ,M#g!!M>{] L!l!q!;!I!9!B!U!r!@\"?$:\"C\"<\"N,l!D\"@!I!Q!m!F&?&R\"F\"D\"J,n!u!N\"E+P\"V!O\"M$l$G$t!O!k&p\"R&L\"P\
        !o!p#K\"n&M!n'n/s!N!Q!?%J\"U!n-O\"n.j;H\"\u{1f}`%q\u{2}&& K!r$N\u{c}L!t$N>0\" n2MH\u{11}\" u?ud6%!k$L\"O9r4K^\u{10}\
        ! pcE# m\u{1f}`@uiX$ N!O!k&Tz\u{16}$'n!S>l!O\u{c}\u{d}!4Ow\u{1d}' t!H<O#O\u{1f}`5q#O5\u{7}! p\u{f}\u{13}( O%H:R\
        %O$m4S!RWp;q\u{2} J!M!U!n!k!G!O!W!n!@\"K\"F\"?!O!B!M!G#V%N!S!M\"M!N!S!|!v#n!j!J#q!F\"H\"H!O!O\"D!K!1!A!3!=!C!K!\
        ;!M!:!E!?\"H!T!=!G\"l\"V!K!S!F)H!O\"O#J%M\"Q!Q!n!M$O&J\"P!F!L#o!o#m'H!K\"k\"P!H%p!r#N!S!K!S-Q!R\"N!E!I!S!H)O$J!\
        o\"N$w$S=m\" n\"N9b\"Js4O\u{9}\u{9}$!B!P=tXq[\"$ S!m\u{6}R!pi_+ o!@!P%F!K!N>Rqq#OKQ8jM\u{1e}&!M$K\"I!S\u{1f}`Tp\
        vT(!H<r!N!p\u{e}qGR#r!ND\u{4}% p=Q\u{1f}`8q#Q\u{1b}Q$ p#L<k#Px'! nX\u{c}$ O\"o\u{16}R\"nWR' O!o!R=N!o!Q%S\u{d}Y\
        # o\"I?M,O\" p?s%x& p\"H&K7r\"K&KB\u{19}%!p&N?O\u{1f}`0t!\u{c}\"!ozoOA\"\u{1f}`@vkl$ O!R&N:TO # o!J~qo!% L5t*SH\
        O!tvr\"\"I?M!W\")G!nZs) P!k$K\"k8R!m$O0V\u{c}l@Y!'P:m#\"Q!n<L}/\"<R\u{15}R*=![N\u{6}<% R!n\u{1f}`TR!no\"\"+kSP>\
        T\"\u{1f}`$s2D$!K&ntM\"oqz&!T!O#I#S9R%RCQ' Q\"M#T\"R%n:R8Q8v!\u{18}t:\\! l\u{6}\u{1a}&#O\"j!P9L%V2Sd\u{b}$ P\u{1f}\
        `!R!oP3% n\"K\u{1f}`#t\"M\u{7}\\!#j*)* J!M!T%n!T8P!S%k!U-QTL\"!R\u{10}s9p\" o?oE\u{15}$ s'L8s'L\u{c}B* m!D!W#G\"\
        C!Gzv\"H\"K+pw06 U!L$J#n3O!m%U3Q&NLO8L'R\"N&r#O!m.O!O!R&p2m%n\u{c}\u{7f}$ S/l0R/ne0+ p!L!W#N\"F!P7p!R!Tmpvq|/3\"\
        M#V!S!M4R$l\"Q#R\"L!T-O!T%M4U,RVR/m!T&K\u{11}|\" n.K?E!\u{1d}r&U\"Ko4N*K!'Tyq# o!I&Fk\u{11}\"Ar4N|n% M!N&o9O&p,\
        5' H%I:M%K0T&JXpL\u{6}\" n!N~\u{3}# N\"p=RAW#\"P\u{1f}`SmD}!$kVv\"'n?o\u{12}\u{6}\" l!G8\u{0}!?w-\u{6}\" o\"Qj.\
        E p!J!P#@\"V(H,L!S#m!J!T!q\"H\"k.O!V!K$D!P3m*K%L\"p2o!J$L/o!K!L&T#L!S!O.N&G!P.K8`$ n%Q#P7mZz\"CT4m/y' q!P!L%O\u{7}\
        u\"KLqhe& m!X>j!m[MeTM\u{b}& M\"O%q8O\"P%p\u{10}O\"@Q4op\u{18}!'PZA!#k7H4!R$L\"L!T7l!V!Q#R\"Q!V-N&Q4q,u!J!N!N%N\
        ]n!J\u{1e}q& m\"M&O\u{1f}`8s(M&Z% q!J!Q=q!N\u{b}\u{9}\" p?sd:!!OiR!IpC\u{15}) N!U&n!T7Q'o!O3S\u{6}Pij& N(pzM$q>\
        u`VfX' L2u-O2s2I|O0pT\u{c}$ S%KAL4sP*\"\u{1f}`.t\u{1b}\u{10}% P'n?p4Kms\u{1f}`'\"N!O#T\"P9Q$P)R7u!+o@&\"%l!MI0(\
         o!?!R%D8s!?!R%Dvg!.o\u{f}D/\"N#n#L4o#r!N!M&QjL\"K#r;oCJ!n!sMT, b!D!Z%H5o^u\"I5s\"I>o.QEqjV\"Hp4N@F\"\u{1f}`@xt\
        !! P9\u{18}\"Ho4Q`3\"\u{1f}`\\u\u{8}\u{c}E J!i!q!H\"A!K!Y!o!G3Q#T\"k#H\"W!h-U!M#I\"K!R?Q#V%S!R$S*S!k,S%t#l+Q+S!\
        M\"F!n&O3RH\u{10}\"\u{1f}``vuI%;M!m\u{8}v,M!ms7\"Nn2M\u{1}H% r\"L\u{1f}`#r\"L38! r\u{e}~$ s'P9R&Q\u{11}N# t!K>p\
        dR!Bn%t\"\u{1f}`erVE!\u{9}m:l\"?q#qy\u{5}! S@7\"\u{1f}`%o\u{a}i$ Q!n~R!ns\u{19}\" P?P{\"#\u{1f}`=R!q_,' L!Q4s!D\
        QP!s!DPY! n1\u{7f}#~L&n\"k\u{e}a- n!M!N%T8p\"M%M4L?N)m#MAO7IX1\"\u{1f}`=q%C!?oe\u{17}$#n\"K=s4Ey6$!J$N?PStm\u{b}\
        \"Hr4K\u{1d}c!?rG-( m\"M%M8v!M!PYQ\"R|S\"\u{1f}`%rF_\"@S4lE{!\u{2}p~\u{16}# V\"I]RZQ) q!E!M%F8o!G!O%Ikr\u{5} & \
        o!K&O8s!N&OrL) p!N!P%J!K7o(J`q\"K$!B y!G!E!G#M!N!J3O!R#j!J!L&P-O!Q%M0N-o\"R!p(q$OIo!O!R.r!I!M$M!O!S-p\"O#oUx* m\
        !J!M%G8l!R\u{1}N)s!NNlb\u{12}\"\u{1f}`%s<!+ U!H!I!S\"t\"J8N!M\"S\"u\"J>=# q\u{1f}`@u\u{12}V' O!O$Q#s7K%Q#t*\u{0}\
        $ r3LQS\u{c}S3h!$l\u{e}\u{11}' u!@$L8Q\u{1f}`8n#R/\\&!I&C\u{1f}`9p!M&F^\u{1e}!!R\u{1e}0% o\"P\u{1f}`Sp\"PxN!?n\u{17}\
        I+ s!N!F%E!D7p\"J4C&J\u{6}P&R\u{7}*. o\"N%H!M3o!O#k!K_Q#r!F\"LKo!Ogy\"!P>P3)! m\u{2}u!?njYH p!P!L!E#K!K!R3N!O#n\
        !T!O$S!M!L-S!S#O!Q!T!L)T&O+O\"k\"R.o!P!I1L+N+N!O!O-n!O$O!M!P!T#\"%\"Q&o9R&k4P\u{13}9!&n@\u{3}!Bk@/%'S4Q+P~M,Q\u{c}\
        .K U!R\"T\"I!L!M$T$Q,N%U!i\"U!I\"P!Q#S$P&K!P#D\"Q!P!T\"R:H\"m!M\"G!k$V#L,S'R%o)O)S!N,h#l!R!T#R\"D0p# J\"N?Rp\u{10}\
        %!K\u{1f}`<q!P<ru[# L'qnr_\u{1}\" U!Hl\u{5}!?tQe!*m'3!?l\u{14}S% n!K&Q9O&R\u{17}\u{1b}@ R!D!H!t\"D!P!C!G!>*M!T+\
        U!K!P#G!Q\"J+P!U\"L#J\"O*O!QLT%V!M&PBR#q\"N,Mx8# OAo4PFx#!j!K%Qau\"\"J\u{7}J$\u{17}\" r?|g*# M#p?p\u{e}|%!H?L!Q\
        'y4D\"G!gsA3!?rKu\"\u{1f}`@q\u{c}r, n!A!W%I!R7l!H'OsR#N?m#q\u{18}(\"(N~N\u{14}G\" S(o\u{11}\u{14}\"\u{1f}`@q\u{12}\
        k( r!E!G!Mdt#C!C!Nr<& J#G&n6K)Y4nG#!?tc#$ M/s0N/t\u{12}#! m\"N# N\u{1d}K\"r/D!fv~.#'J8r'J>+!DS\u{3}\")!J!M&C7v!\
        N!G&C\u{1f}`.Qhn# S\"kYN\u{1}\u{1d}\" p?Qq\u{7}\"\u{1f}`Zr\u{18}?_ W!X\"G\"H!O!K!j!k!M!A$R\"O\"=#J%R$S!T\"M\"G!\
        N!Q!U!j(R$O\"N\"O!T!H\"i*Q!W\"J!k$l'T!P$Q\"T&m\"L!T,N!U'M\"U#E!J&O$s#o!q\"o!R\"L*k!R#R\"K\"N!R!O/M\u{1c}G#!MCH4\
        uA\u{16}( O!N$N\"s8P!O$N\"uL,#'L8p'N5\u{14}% O!Q!S%Q8R\u{6}\u{8}& l!I$M\"G9R&M|h\"\u{1f}`=m\u{4}/$ p'N8w'P\u{e}\
        \u{16}& K.t1R.nAN$n\u{15}2\" r?u\u{5}\u{15}) l!F&E8q!L!S%K/U&Q\u{1}\u{e}% M'M8P!H4w'w\" p!GEy!%kj2' t!G&H!L\u{1c}\
        s!J\"NEC- R!I!P!J\"N!Q!M9J!K%Q!T1Q'Rw:& K!u&N8K!v&Oj-!UL\u{9}\u{13}!?q+h\"Aq4NS\u{7}$ p!H&G!J\u{11}\u{b}!%P\u{1}\
        X\"\u{1f}`.t%=\"wqXr\u{d}\u{a}#'l?o4Jh_\" O\u{1a}s\u{9}\"!-rba!BstM$ N=q\u{10}pJq\u{5};!\u{1d}vl2& l!I&I8p!K&K\u{1f}\
        /!\"P6K! Q;e\"\u{1f}`UtW+!@N\u{d}-\",p?q@s!wqQR%'D8r\"U3Q!S-\u{b}!Aq1#+!n!Q#M#R8m!R#Q!k/R%S\u{b}Q<\u{8}\"@K4t\u{18}\
        %!fs\u{0}>!!D[S- M!p!t#K\"M!L7K!q!v#M#L.Lot\u{9}Z\"\u{1f}`@q\u{f}Q\"\u{1f}`Zpo\u{6}\"\u{1f}`%t\u{d}&%!F!U=q!O\u{4}\
        K\u{1e}u!?Ph)!\"Q/E\"\u{1f}``t_]!4nAn\"CN4p\u{f}u\" OGP\u{16}\u{1d}!?qQ\u{5}!VTz0\"Bm4Q\u{3}W% o!O\u{1f}`Tp!O\u{7f}\
        V% l!H>p\u{5}q!I\u{17}s\"\u{1f}`0P|X(\"n#K\"I!N9p#L\"L!N\u{e}\u{10}> W!W!r#E!F!S!k-P'M#o!T!n#F\"T.L!H#L\"N!O-P\"\
        L-U/nIo\"M!O-M'P0m#WY)#)n?s4It\\# r&J?P&\u{f}& r!A&H8s\u{1f}`!Ods$ p\"M=q\"Nm7#'l?p4GiU#!M\u{1f}`?vBp#\"k%R!S2v\
        !?r\u{d}\u{e}\"?n\"R i( r\"O&H\u{1f}`5m#t\"M&I\u{a}\u{1a}'!K!E%J8o!N!J%Q;3#!P\u{1f}`%QZ&#!P\u{1f}`$rnC!fs%\u{17}\
        \"%P\u{11}PF\u{b}\" q?t+]% m!J\u{1f}`<r!K9r!#Rq@$ R)n?k4P\u{b}k\"\u{1f}`@r[m, r!P!O#M\"K!L7q!I$O\"P!R\u{18}np\u{14}\
        0 N!l!o#E!H!B!S7N!U!o%E!i-R!K&I\u{c}Q$!F r!N!j#F!n!D4M!o#j\"i#D!W!L!V-C!R#M\"C>O\"L!u\"G(Q)m!P#N2r!L*K!M!o!R+I#\
        Q$N#U.N/oMk\" p!GA'\"!I>q\u{19}(!Wn\u{17}K! R%C!%m^B& P\"M'L!t5T*n\u{e}|#'QNS&V/\u{9}$<t\u{8}q+N\"tO'\" Q\"lf<\"\
        \u{1f}`@qTP! S\u{9}\u{c}! r:\u{a}& s!H)H5u!H<Q\"\u{0}!?oN#\"!I!m\u{15}$\"\u{1f}`,v\u{b}r' P!P&n8R\"R%q4J\u{8}\u{b}\
        !\u{14}qS@' t!G&G!L7s\u{1d}p!K5E\"Cp4O\u{19}\u{1b}% r\"P&N7u(N,|0!S&W9T$N\"V!V-O!U%Q!U?U>o!O,O\"R@R*\u{11}\"Ho4\
        Nx7!!R8\u{15}\"\u{1f}`=q\u{5}v0 s!X!O%Q4K!T%RTL3I0s!M!O5o!K!T!O9t\"#l!R;a!wr\u{18} \"!M>r0\u{14}##l?p4Q\u{c}hI \
        t![!S!K\"C\"A!R3K!m!N\"q%H\"K!Q-B$J.O$P-m!M\"m(q#L,l!O$M#P+d\"K*K!m+k!H\"k%M\"F!M-n!G!S!NVA+ O!K!M#M#l7O!N&K!N3\
        o!uu*$ N%L!m>O\u{4}4!\u{1d}t5\"#'N=q4O\u{1b}r$ r!N\u{e}Q\"tU\\$ v!Fv{!EhY\"\u{1f}`@qZ]4 q!s!=#F\"I!N7q!n!D%H.J6\
        l!M.J0O(lMK#N4m!L!7+\"O#K!J!M!o'q0M\"R#O*o8qq\u{4}% O!r?L\u{1c}N!tr&F M!g!T!Q\"l\"T!S7Q\"T!Q$Q!S'Q&R!N!Q\"S\"S,\
        s$R.M!O.o!P'S\"J\"P4R%N#O#M.S!T$S!N!R-P&voD!NmCw( m!I!R%o!L7U!L&sWG%!I$K\"R9R$N\u{5}X7 L!I%K!K\"C#m3P!K$R!J!K.N\
        !P!R\"J\"G$M>m+S=L;P!P&I{S!?sgJ\"BM4s\u{c}$# R!m?m~>$ q\"N=o\u{e}q^K%!G&M?O!o4L#?!\"P',\"\u{1f}`ZsN#!#l6>: J!F!\
        I!C!y!H!N!H,Q!P+N#I!q\"P-U!P$O6nDQ#I!p/r+M*o&O$n{T' O!l!T&L7K!o!Szu!Cn)b$ P'q:P%o}8$ P!pvQ!r\u{1c}a$ Q%S#S?R\u{c}\
        \u{13}$\"R$m\u{1f}`@m(.+ R!Q!P#n!S\"R7N\"P%M\u{1e}m5u,=#!O>n!PPp* u!G!I%G!M7t!L!O\u{1f}`Dq\u{2}\u{1a}B J!P!h#F#\
        T#W$Q!k#Q,W!L$G!X!P!R+U#R!N\"K\"K!L#T\"P$P6r(RBO&O!r4Q!L$O#R-K}|$(O>P4q!Oj\u{7f}, N!K!n$o!G!O7O!Q&L!S2kNm\u{3}\u{13}\
        \u{8} O!T!S!J!K!W!T#:\":\"@!H!D!<#L!N!O$H#U!u!u!g!R!V!N!O!R!U!Q!W!D&H$N!O!O\"N!U!V!P!P&G\"G\"R!R\"\\!O\"K)H$V!Q\
        \"k!T!R!N!m!Q!l\"j%k!Q&W#p!T!P!N\"R\"q!N!S%Q%R\"P!R!R$k!j\"T\"U!K!P)V!M!I!p!Q!S!I!M!W!Q!J&I\"P!R!J!R#J\"R!u!u!l\
        !s%n!q$R\u{1}\u{1}% p!I!J%K8m}M/ l!I&C4O%PZu!G!N!H4o!T!N#L:OTqI|!?s5\u{4}!)p6\u{17}\"!O!PGL\" m(Pt=$ M@Q!S%Sv\u{12}\
        \"\u{1d}r'sbn#!Ovr!P\u{12}u#!I>u!J_#!&MsY1 t!E$r!@!E5Q#r!K\"r\"q!H!I3J^M:Q/L%DR~( J!S$n!Q!M8N'K/R\u{16}E!?TEY\"\
        !T&oCT\"An4Ri\u{1}!\"U?\u{b}- T!N\"k\"J\"R8R(Q.U%O\"R>pGR$R?6\"<N\u{15}NY\u{c}!$kD@+!V!G#l\"O!H8Rgn\"KVm!T&JF/3\
        \"P#H\"P!S7U\"Q#I\"D!R-E]O!r2M!s:p!M$N\"L!R6\u{c}( K\"N'G!v5Q*t4E_o\u{1c}$I#H!\\!U!O!O!T'S\"O\"R!U!L(W$S!M\"P!I\
        !L!T'T$T$O\"M\"I!O%Q$O$L\"R!M#s.n5m#R$O,P;P#Q$P*S$j#W9K\" O\u{2}OVD$ p!P\u{1f}q!P7g0!H!T#j!S!S9O%N!V/TBl9L'R&l5\
        K/S4R\u{2}c' J!o!M#M\"P:O#MOx%&H\"Q7m(M.T\u{1e}k! nWu#\"Q*o5Q=k\"\u{1f}`.p\u{18})& u!O!M%P{w#K$(! P7c#!M!k%Mt\u{1a}\
        # m'M8o&C$ p!?&G9H4M\"@s4K|;!?s\u{8}\u{1a}\"\u{1f}`.pKe( S!o!J=N!l!R:RAQ\u{9}P$!q?n\u{1f}`6mQ>% s'Ngt'OOuC14 k!\
        P$G\">!l5P\"m!P&G5PGo6u)J#r!D7O!s'N0o#Q\u{7f}\u{8}#!N!l%Q[\u{f}$ u\"K\u{16}v\"K\u{14}D!*n<\u{1c}\"\u{1f}`eK:6\"\
        \u{1f}``r\u{7}[! P T! R8Q!?rjw% r!L>y!L&FaV\"\"U?U?x) L%K\"n!L7M!n$L\"o.Fw*\")oSP}M!.o@}\"\u{1f}`eqEO!?r3b8!N!Q\
        !S\"q!J!J8A!M!R#m!Q!N.N!O!T#O!O,o4s7KNH%l#M2o6\u{a}\"\u{1f}`=t\u{10}1# O\"m=RK6\"\u{1f}`+q\u{16}d. s\"S%M!T+L,w\
        !P!S&P+P#N/MaoKMIF#!O\u{17}s!Iu.\"!N?Q8b? M!J!L!J\"J!M!J!J!K&q\"D\"R,S\"P#I#P!N\"O$D$L#N#N!N\"S#o\"x\u{7f}O!M&L\
        !O%p5\u{18}J l!M!j!D\"G!U!U\"N6n!P%R!i.P!S#M\"I!Q!L.Q$r'C!G$U!N!Q#m!P\"V#Q8r\"M%R!U-I!K)o$G$O!T!K!T4nec!?L5i\"\u{1f}\
        `=s2]#?Mhv1uZ\u{4}! I:D' T!S!S%T!j8S'jI:$5u!MRu!MN\u{f}\"@q4NwO3 U!O\"N\"R\"F5o$V\"N\"K\"N.M\"R$MTqAR\"o/Q&Q!O[\
        \u{16}!?p'\u{1f}/ u!G!K$G!L!O7u!L!H%G!Q\u{18}q!K!L&L\u{f}\u{12}+ r\"S%I!K7o(N4S3o(O3I1IH\u{12}(!R&P9T4Q&O!SJJJp\
        WH\"\u{1f}`@p0%#!O$o;Qp$$ Q!R?S&RZ\u{4}\"!S!k4z\" l?n\u{5}Z' s!F!F%B8q\"H%DBo% s\"M&P7o\"N#[& p\"N%O8o\u{1f}`!p\
        d^%\"N=O!n4J^S^W!Bo@I& L!r$O:M!t$O,.'%G:U!o!M#K\"P\u{19}o?\u{13}!*mh\u{1f}$%RAm!Q3S\u{c}\\+ n!T&N6L\"R!SoN5r)f0\
        N:L50'\"M$O!M@R2U!S!jqd!$jTE! nw\"\"\u{1f}`!p;g\" p?oz=' p!D$J\"F8n9O\u{7}r*\u{16}% P\"p\u{1f}`#P\"p^S$ n\"N=r\"\
        O\u{16}9) L!M!R#l!Q!N9N%Q!R\u{b}e$ O\"n?v4Jm9% q!D'K7n!H\u{13}w!(m\u{15}p%'K!P4paKTpa\u{1d}4 v!E!V#D!I!H!L!k6q!\
        J$K\"M!O1J#JGm\"P\"R+msHYQ\"!H!O\u{15}c( T!P&l!R?O-Q]rNO!\u{1f}% p!S&O8y!KdJ! Q*8! R\u{14}\u{1c}$!O&p9O&q o$ Q\"\
        n\u{c}S\"nEF& I3T!R+K$S4o'0# N!p?n\u{19}s$!F!i?ncn')!zrYg\"Bt4Nkp%%n\"P4Q+O\u{a}Q\u{d}\u{16}) L\"p%N!N\u{1f}`8K\
        \"s%N!NT@( o!L!O#M\"J8o!L$P\u{5}h$!O&Q9O&Ra\u{3}\"Nn2MeP!!R]2$+p!P>l!Q1R$ S\"k\u{5}P\"mWS$ P3n(o\u{15}o)=!br!6%\
         R;o!R\u{14}o!Rr\u{7f}!?s\u{15}m\"En4R+p! R'!\" Q(k\u{0}q! p;\u{7}% Q\"mCl0P$Tr|\"\"S\u{5}p?\u{7}& y!F&J8y!G&J\u{1b}\
        7\"\u{1f}`@o.@# n\u{1f}`0s8\u{9}! ra\u{d}# r\u{1f}`0sm=\" mnnxw!?t`i! s@y\"!s?t4y\" m\"R~*A!J!r!D\"A\"G!n4Q#o!P\
        $G\"I!l-H&I!R+j7R(M!R!Q)m*l)r!S!O!l+Q\"n-S&Q.R!K!lI5$\"l%I!T?S{X\" l?od_*!L%J!S!T7p\"Q9N!LXoNQL/!4Q?W!?nO+!?t3\u{1b}\
        #!L\u{10}O%q'\u{14}' O!O$Q#s7K%Q#thE# o\u{1f}`eL\u{11}g% Q\"G0p-Pou\u{1a}\u{4}$'R\u{16}uWN#pu0* M!p!J#M;J!N3v'O\
        ,M#ra\u{1b}!?se:$(M>s!O3M\u{13}K\"\u{1f}`-q!x* p!A!F%F8r!I!K:ObqBm\u{6}\u{10}\"Bz4E\u{9},$ P!o>P!p%\u{2}*!K\"p\"\
        J!R9G#t#R1D\u{1f}`$pbV$ m!G!UYPg\u{19}\"\u{1f}`,qu'!|uKg% o!E&J\u{1f}`9qL\u{1b}% q\"N\u{1f}`#r\"OR\u{1c}!#l5\u{8}\
        !(Pjmo J!q!h!R!W!S#i#E$M\"F\"@\"P!J%N!R!J!A!D!m#S!B\"r*K\"D#K\"R!F\";!T!D,P!J!p+O#K\"t!F\"L#K!O!o!J\"N!R\"M*n!Q\
        #V!P!n!K%J#o$H!U\"L$r!l#N!R!O&O%R!M!J!V!T!N\"o\"U!T)J$w!E\"K!A!P%q!n\u{17}4!frRm\" L&l\u{2}G) n!A&A!E8AgpFo3Q5N\
        \u{1}\u{0}\"\u{1f}`@q[\"' J%P+s/N0r*T\u{14}n}}$!k?l\u{1f}`!m(E( P!s&K9s&L\u{1f}`/N!l\u{4}d# r$F;n\u{6}m$'M8Rcu#\
        Id\u{a}\"\u{1f}`%r\u{16}k\" p/HP\u{a}\"(P?P2N% N\"N%Q8Q<S\u{1d}O\"!H>vXm$;o!Q\u{14}o!Q%\u{8}$!N2n\u{1f}`>l\u{1c}\
        }(!P&M!S7o!O&J!Qjsfh' Q!R&p!O8R&q4JJ\u{19}) s!K!N%H!Q7s!L!R%NaH+ S!T!R&m4p#S(Uyo/P\"p0QxV%(T9T&Q.P$S_%# m!N>oQ{\
        \"Bn4LJl( n!@!I%A8r\u{1}nTo%M.R#%KOQ$N!=!fv\u{0}B5!S!R#D#V8T!S%T!S-Q&U\"T;Q+R$m(p#o3r!S!N@J0owK$ I\"m?l&Q\u{a}\u{a}\
        ( p\"K%W8s\"M3S&J\u{1b}Hj\u{f}$;o!Q\u{14}o!Qm\u{1a}' v!F$K\"K!J7p!O`W!%n=\u{1}\"\u{1f}`@s3\u{0}$!q!O>r!Pr\u{2}#\
         p!G>qD,\"\u{1f}`er`d!wr\u{16}P!'KZ]!\u{2}r`b# k!J&O`\u{2}) q!F!N%H8o\u{1}P-T/P8p'g# P\u{1f}`@OQ7' i!G'M7j!H&K!\
        O\\\u{18}% T!n\u{1f}`<R!p\u{16}r!?H\u{11}C% O%L,nVKGtNa\"\u{1f}`@r\u{11}+: o!E!j#G\"N9P$J\"K!T1P#T:K=D&r!K!N#l!\
        G&j!G!M)m#M!S*QGTYU4 h!n!G%A!O7r\"S%HHp)N!n/P!m)S'L7o#J*r\"H\"CO\u{d}\"\u{1f}`@LB`% Q!p\u{1f}`$Q!q8\u{d}( R!k!N\
        >Meq?T!o\"K?t: y!L!M\"M#L!G7x!P!M\"O$H-K'N+m0O#K\"I!K\"B)r*q!L#O(rWw!J\"j\"\u{1f}`@qFr! rp4$ r%M:r%MU\u{1f}' N#\
        L\"H\"M8R(T.P\u{7f}$(\"N%T!P9H&U3O!Q\u{b}Q\u{12}CQ O!N!J!i#X\"J#H'M!Q!G'O$K!R!O\"W#V!K-M!R#Q#M!O+R#R+K$O#Q&R-K#\
        P%U-l\"S$m!p!O#Q!O\"L!L)l!J!P\"N!S$W\"R-j!M\u{17}G# s\"P=r4\"& s\"L&O7t\"M&O`s* p!B!O#P\"C!I7t\u{3}R\"pPp\u{16}\
        \\\u{3} R!S!n!K\"L!L!P\"k!R#M\"o$E!G!T&C!T#V!G!V!O\"Q!P!Y#U%p\"n\"E\"O!E!C\"A\"F!C!R\"A\"@\"A\"F\"k\"T$F\"S#N$L\
        !O!l!N!U!i!I!m!T!K\"D\"Q!W!I!Q!S$F$U#O!u!F!B\"R\"V!i\"C\"R\"E!m!?#N!n!D$l#j\"N!C!T!l!j'l#O\"k!D\"P\"S\"B!m&N!K\"\
        O$V!S!H#o+n4\u{4}\"\u{1f}`+siI#\"O&P9P\\A\"<o\u{15}o-]!(Qw\u{10}, M!P&p!q4Q#R(r4N3L2LOP\"QN\u{1a}! sT $!n?R4k\u{c}\
        o3\u{14}0!R!S#E!A!N!U7r!R!Q%M!S-M!S$E!R\u{5}RP\u{6}! o\u{7f};-!K!M#R!S!G!L$k5O$M\"IGQRqAS)m* t!N!R%Q,L?M2QMp,SS\
        Qp+!fq\u{1e}\u{14}\"\u{1f}`@uu\u{6}\"Bq4O<d, L\"R%o!R3p%I&q4HOP;Q!q+p%\u{1f}#\u{1f}`@s:qm\u{8}& m\"S#M!P\"S<O\u{8}\
        \u{1b}* R!D\"I\"G$q6O)l0L$k\u{c}n0\u{1e}$ O\"l&m7O`G' q!F!P&V\u{1f}`6K<MOA\"#n?q\u{18}0\"\u{1f}`%ua\u{6}# o\"O%\
        I7\u{13}\" q?tV\u{9}!!OnX&!N!N#NAM!O4s\u{13}\u{1b}!^R\u{1a}b!\u{7}t\u{0}^$ M!q\u{17}O!q\u{15}<$ m!D&I8m+K) u!P!\
        R&E7s\"S&F`t\"L%\u{18}\" n?rbl/ O!F$q\"E8F!I!V#w\"H!T-L!P#F\"F!L\u{4}A: r!T!V!O\"H!H!P!M7r!O!Q#I\"Q!S-G\"O\"M\"\
        Q!K,U0n.P,R\"p?O/Q+\u{12}\" u?u-\u{f}> k!M!M#D!l!I!O4q#T!S!P#E\"S!S-H!K#O\"F!PAP\"N5P$R-q\"L\"N'N\"q\"K-J[6!@p/\
        /) N#H!q/Q/N!o/R2S\u{7f}nWc!+k(g& J!tvO!q/R1O{:! o\u{10}\u{1}& M\"q&M7N\"s&Mg=!\"n\u{9}<\"\u{1f}`0rXN' v%L\"I!P\
        7tcu#K9n& u\"I&F7x\"I&F[\"$ m!M\u{6}s!N\u{15}\u{1f}$ T!P*k5N\u{7f}V! NF\u{14}% L!M&Q!k8Rhs] n!S\"J!N!F!M!Q!M'H$\
        P(L!m!T!R!m!S!T!L\"P!P!Q!T'L&O!M!M\"P\"L!S,q#I!Q2I!S$h#N!P!P\"p-I!N!S\"s*h!J!R!L(V!L!m!R!S)P#o\"O#S#Q-O#T!R'p}'\
        #?t\u{1f}`6Qm1% Q!m\u{1f}`TS!lB%$ q!M>s!Mc\u{c}\"\u{1f}`+t_8!\u{11}ri\u{1e}\"\"p?tNV\u{0} U!l!V!U!O!W!X!P!T!L!>\
        !S!B!B\"I!>!I!X!U!I#M$J!k!L$Q![!O\"L!L!Q!P\"T!H#L\"N!T!U!O!U!G\"S!S!N!Q\"N\"Q\"O\"O\"V#U#M\"O#M&R!U$j!S\"Q!S$P\"\
        m!k!o\"P'S$j#P#K$T'k!N!P!N!S!t$t\"T!J!k\"U%K$S!j\"j!N\"O!R#R!S#M\"L$T!P$U\"L#vK\u{8}# p!I>p\u{c}\u{6}) Q!M$L!n!\
        S!R<Q#U1Q{G' p!K&L8u!K&M@rN;(\"V%M!k?U.RQQ[Q&o\u{11}#\"\"P?Qsr# R\u{7}K\"m\u{d}$$!J!N%I9R_\u{1}% Q/o\u{1f}`1J-r\
        V0!\u{11}r\u{2}\u{18}!wt7a) j!K&P9S&N\\S;o'rUS0?(%L\"L8p!F&L!TyO!u9o\"'J?Je\u{0}\" m\"J\u{7}N& o!Q!O%P\u{1d}s\"\
        P4iA j!S!T#L#V7i!T$L\"U!P-S!X#N\"M!R:Q&K$m#m\"M!U!T3Q&M%m\"N,Q+N\"l!S!P#S#P&B0 n!N!S#F\"W!P'K0n'S!P-J\u{b}x!M!S\
        #G\"E0\u{1b}#!I\u{1f}t!Ig(!!P,F\"Hr4J;9!nO]j!fq`e%!H&N9O&J!N\u{15}8! S%t#\"O>O4q\u{9}o\"%P;miZ0 T\"o#O!R!M!R<P\"\
        S!O-M$P\"OHN!n\"O!Oe=9 T!j\"I\"H!H\"S!Q!n5S\"W#K\"Q!O!U!l/R\"L\"S;o%RVJ+O'M\"P!W{~!zpW\\$ m!H$P:n,J* J!D&F,m,L#\
        i0k$W.UYtb<# m\u{1f}`-Np\u{9}( U\"l%R8n'O.NFSeI{j- u!L!K%D!C7r\"M%L!I.Q&M\u{4}n(Ow\u{9}: Q!Q\"I\"r!m!Q!W7P!S!S#\
        v!n!L!R-U!P$M!P!RJL,S\"m#PJP&J!Rit\"BuotU\u{d}% k!J!M>P\u{1f}t{m# m(N7odE. H!w$G\"H8M!t$J\"I!S-@\u{1f}`!P!u!K5\u{15}\
        !!RKt!wr_\u{1f}#!O!l?m5C@ X!P!T#>\"R5t#k!Q!S#C\"Q!k-L&M!P=R\"K$n!u!M\"R#R!p+o3m\"N)P\"t/M$I\"H!Qe\u{16}0 q!N!H%\
        K!K9M%@!R4M3uCm(N&I@l\"P&Q:_) t!D'Lrs$N$q$OYq8p\u{1}\u{11}!zq+_!&N\\`) O#R\"o:R#N\"r4L\\o\"M\u{17}1&!M$P\"K9I\u{1f}\
        `:p+P\"<P\u{15}P+&\" o!MC%- Q\"S#K!Q\"q7K!H!R#L!Q!q!r.Q\u{1c}\u{1d}\"<O\u{15}O{m\"\u{1f}`@sE;( B!N!j=H!H!n4R\u{a}\
        J\u{7f}\u{16}\"\"m=p8<$ u!K>v!L\u{0}=+ N!V>K<O@O\"M*o*l!M3J\"Ki\u{12}2 o!N!P#M\"G!L7k\"S!P!M#G!P0p7p'Mjs5q%rM9\"\
        DO4p%E. y!C!D#F!K!J!H7q!J!O#Mmm\"P#P\u{1e}n! Q=-) M!p$H\"L8O!y$L0I$K\u{19}\u{15}!?qQ\u{7f}\"Hn4SGK# M?O#qRZ\"\u{1f}\
        `%p\u{12}.!^O+4!!IxS$ o!C!E%Ie\u{1}# n\u{1f}`%q\u{16}m9 p!U!M#i\"Q!R7o\"M%F.F$E\"J!MHL$Q!k*M$n\"M!n!S*n;m!M!T\u{1e}\
        O\"!R>w[]#(Izs$I\u{7f}?' s%L\"F8x%N\"H\u{c}O\u{1d}l$ r3LQS\u{c}SV}& z!E&B8{!E&C`p\"%O.naU#\u{1f}`.PLq\u{d}\u{7}\
        / m!N!O%G!O7k!D!Q%M.HJQ)qHq0m6LH\u{17}! P\u{d}\u{19}\"\u{1f}`%q*%#?Q\"n|r\u{12}f% q!H!K%N!OxI% R!H&q9I&rBv#!R\u{1f}\
        `%S04!\"T\u{5}\u{14}\"\u{1f}`=qS16 p!H!N%B!F+H(O%J!Q!s\"q!l!H!L+J$F\"F\"Gus!O\"J!L\u{18}z$'j?K4k\u{c}m2n, s!H!E\
        #H!L!F!L8J!L#Myr!Q\u{17}H!Clal\"AS4n\u{13}\u{1f}\" P$oo`!?oz*!?S\u{d}~# s\"J=u3?+ o!?!T#R\"@!T7s!C&A\u{19}P\"K \
        8& q!P!O?P|v!Ki\"% S(l\u{1f}`:S&l$=!?oU.!fqUuC\"L#U\"K!N'F,K\"n\"s!T!S%F!L'I&B$J6o(O!m!F*N%M(m'I\"M-G*s!K,q!L#K\
        !O#J3n\"p+n\u{e}/% T!l\u{1f}`$S!lj3! JQ.$ O\"p=R\"k1/% n\"K\u{1f}`#s\"N(\u{18}\"\u{1f}`+uP~) s!P!M%S!M9T&R\u{1f}\
        `3o f!1Mrm!$k\u{12}\u{10}!USow#\"p\u{c}O\"r3T!Al?H/ k!V!P#H!K!M8l\"U%M.J!M\u{a}p!K'R-S%+!UT~s, n!O!J%G!K+G,l\"O\
        %M!T4I\u{1}l\u{14}\\\"?O!q6;\"\u{1f}`,v-;\"\u{1f}`+r\u{b}\u{5}\"\"m?mr\u{1d}! Q2C$!O&m\"k7S\u{1e}\u{4}% u!J\u{1f}\
        `?u!Jp\u{14}% r\"L\u{1f}`#r\"LHq' r!D!K&K7o!J!Nln4 L!i!O%N4T$M\"S%Q/N%P!WVr!M3L*N!T\"l-n!Q!Q6e!AS,x\" N\u{e}O\u{10}\
        \u{3}! lQ\u{1e}% n!J!M\u{1f}`Sp8[0 x!N!L#L!N!I!N7q!R$O!Q!N!T_QYnEN\u{c}\"! P^G\"<n\u{15}n\u{1e}s![o<7!&M&l!Krj2\
        # q!E!K{\u{9}V U!o!O!F\"Q\"L!O'D\"G\"E(K\"r\"p!m!M!K$>!T-A!M#E\"G!T,u0T!r!N!S#l#M\"n!D#Q!U!o!N)I$q\"O!q!R+K(r\"\
        n!K\"J-p!K!Q#F\"H.I!B\"rE\u{1d}#,o?q4D\u{2}<\" r?rP\u{16}\" Q?R-!$!M\u{17}r!N'q\u{13}}+ G!r!s%O8G!p!q&Q4R?RbRDU\
        !ASs]!?sW:! NW8(\"Q>m!M&T3SKR!QYT\u{12}\u{1d}!zsG\u{1f}\" z?z5\u{1f}$ n\"R\u{1f}`cI<#0 l!Q!T#O\"S!L8Q$T#N-Q!P!O\
        $Q^t,p!O\u{7}_$;p!M\u{14}p!M\u{10}}%!N,v?r\u{1f}`'p\u{2}\u{a}\"Cl4S\u{1c}\u{18}!ERp\u{15}&!Q'O7r!P&P\u{19}P,\u{1}\
        $!Q&L8m!PSa% u#J\"J\u{1f}`;po\u{11}\"\u{1f}`eqq\u{1b}/ m!Q!U%K!O4P%V%N!R4N?l-oJP.k(PQ9$ n!G!Q?SOE$$o\"P=m4Uty$ \
        Q!r\u{1f}`%r\u{d}\u{15}#\"l\u{1f}`Spt\u{7f}\" s?r:J!\"O\u{5}*+ U!E&I*l$p1L\"r(q,L&P&p#`* R%J\"T8M'K!K4vkl\"M?O'\
        nC n#M#J!I!H'J$C,s\"T!O\"K!N!K!H#Q$M&I\"J\"G\"J!H,Q#Q.O\"q#Q!P$k,q#mPT%L!M.S!Mu&% o!O\u{1f}`$r!O^S\"\u{1f}`,uL]\
        ! Qf;\"\"P\u{1b}s\u{1d}p- m!G$J\"H!M7k!H!S%L!O\u{18}l\"RCqso\"'M!Nv$' O\"M#t\u{1f}`;O\"M#tU?\"\u{11}R!s|9!\u{7f}\
        R\u{3}\u{b}% Q3m,Q3q2J\u{6}l* M\"S%@!t7P<m;m(k'HCs`x$ o\"I?Kpv^$% W!M!l%LNS\u{1d}t!'K^`$\"Q&Q9R&Tg\u{1a}# p\u{1f}\
        `%uP,\"\"S$p\u{12}P$ r!EwJhM@`\" r?t1V! TV\u{13}\" p?pRoC S!p!Q#Y!V!H!T3L!m#E!i!S#m\"I!U-E!N#G?Q(E!t\"G!s\"M!M,\
        p$N*o!P#p!O+L!m.N!l \u{e}#)l?p4Q*z/ w!B!M%G!F7u!E!M^r!@#I/K=r0t!KuB\"\u{1f}`@v>$\"\u{1f}`eq\u{3}/!?tR_!\u{10}oJ\
        \u{11}$ R\"n\u{1b}P\"psC) T!L!k#N\"R!R8P\u{1f}`!Q\u{4}r% N\"k&R?T\u{19}P@C% m!K!K&Q7n1x!?r\u{0}\u{6}#\"Lun\"LC0\
        & m\"K%J?L\u{16}q!L[T& L!J!q\"l;P!MYO*!I!M\"Q$R+n,P3L2u|K0m\u{1e}T' R!N'n7R!P!P&sl\u{12}(%q!M!J!IPs!N!L!K3k% o!\
        JfrJrKtLP!&P\u{c}p\"!R?R:\u{11}!!OEW\"\u{1f}`%s\u{f}\u{16}, s!N!I%L!N7l!K!J%F_S!PYlX\u{14}/ H!I\"K$F\"H\"H&m.O%\
        H*M\"H&O*o\"m}G:B$ Q'o{R#oT~\"\u{1f}`=qB%\u{13} P!N!R!W#P!N!K!<!S!t!r!=!B!I!K!P!m!S!k\"R!M\"J\"N\"P\"O!L!N!U!W\"\
        Q!L!I!?!X#A!H!D!K#W!i!P!H!I!U!T!H!V!N!C!O!P\"J!Q!M!T!V#O\"R!N!O!R\"S!M$J%S\"l!S\"Q#R\"n!S!S!N!T!V!M!N&M#L!O#V!T\
        \"E$T!S\"U$n!P\"J!N#P!X!q#N\"W!V)q\"N!X!N!K\"P#J!S!B!T#R\"I\"T!Q#W#P#d$p&U\u{1}$\"<p\u{15}p}B\"\u{1f}`=sp\u{c}!\
        FS\u{13}O' P!P!m$R!N!S>OY\u{a}$ S!n\u{1f}O!q_m\"\u{1f}`=p?:& R\"l&h7Q<OGQQV#!L~t!L:d\" R\"lY~& t!N$K:t!O$LR\u{e}\
        \"!F\u{7f}F)R!\u{1d}t]@!(kjD(!S&N!R>M5RDO>v5Q\u{c}g( S%K#m?r4OLN\"nVp\u{13}T# p!D!M{S& r!A&H8s\u{1f}`!Oz<% I!Q!\
        o&N7Oy\u{15}\"Cm4Sb\u{1b}!ZR\u{15}r$;u!N\u{14}u!NRP\" Q\"pIQ!!Lp\u{2}G g!O!S$k!F!H!M\"J$Q\"O\"K,j!R\"m\"N\"J!P'\
        J$M\"J!U!F!H!I\"L!M)SAR,n,g\"T%l!O:N!L!Q#m\"K!Qxe\"\u{1f}`,vb<' l!L!U#N:o!P&Iiu+ M!r$G\"B8Q!m&G.U$M\u{7}L!oXS!!\
        Q{Y\"\u{1f}`0q\u{6}c!Bqi\u{0}\" n!Q55$ o\"L=o\"M\u{1c}\u{f}\"\u{1f}`@qB2\"\u{1f}`=t5+( q!L!N#O\"M!O8Q!PI{\"Hm4S\
        %J!wt\u{4}3\" s?u\u{16}1< \u{1}!=!L!l!8!>\">,P!Q+\u{7f}!B!N\"?!H\"B(u&F#A!L/qJr!K#I!HIp!I#G#L\u{1b}/!?o7K! o>7+\
        !E!D!j!l\"G!C<j\\rMtHw\"Jd*\" o?sI\u{1}!(Q\u{12}8!Ho&L''R!K4q^qWq!N!P;s! pM|$\"P&Q9S-Rg\u{12}\"!H?Hd}( J!o$L\"Q\
        ?N.T&Q!Pk}# S$lRS&\u{12}\" m!Im\u{d}( J!L$N\"s8K!L$O\"t9S\" p?sM\u{1a}' N!Q!n#Q#S7O&TTI!?xs\u{2}%\"U%O9T!T%T\u{1a}\
        \u{5}$ R!p>R!pow!Alf + t!D!I#H\"F!M7rXq!O\"n-pqz!?p|6\"\u{1f}`,uc]!!QH7!?q\u{4}:#!k?p4J'<% t%N\"J8o%OAc#'n?r4P\u{13}\
        @!'P\u{1d}2' k%H;p!M#K\"P\u{19}o|3\" R'P\u{12}\u{19}\"!I\u{1}sZI\"GP4pw\u{8}\"!L>uYo\"!R!U40! T:x$ P\"rxP\"rcV!\
         L\u{b}x. W'K!S7j!R!Q%L!OGp;n/U!TGR&MF<) P!m!l#O\"Q!Uso=R!p{\u{19}\"\u{1f}`Aq\u{15}X!?q_Z0 w!F$G\"K8o!J!T#L\"L4\
        O!Rto0m%N\"L.p\u{7}\u{5}! R\u{0}J+ u!J!P%G8v!K!O%I!O3K\u{2}q:($ r!L>t!L0[# P!L!ou*\"Nn2Mr4$#k?o4QuuQm- s!M$H\"L\
        8q!E!Q%KkS!s+r!Q\"tXe\"\u{1f}`=tJS2 D!N!P!n\"V!R!I8H!J!S!l$L.L\"S\"T#P!Q\u{8}Q`6$\"Q=Q\u{5}s\"Mf&\"!P>qX\u{8}B \
        V!U$C\"Q!S'R0X!V!j%U!R'T&L!U#M#S<l#k!D\"H%m!N\"A#P0k\"M*l!Q!K%p$Q1P&K8SS^Q!U\"I!Y\"X!W,R!M(S#m!U!W#Q!P!V!h+S\"S\
        !P\"U!P\"R!V:K#V!S#W$J!N\"T!T!Q!P\"T'P#U,R#O$R!Q!K*S!N!O'Q\"m$T&M*T&l!\u{1d}* O!U!S#U\"R'o2Q!Q%Q4V$V$;O!q\u{14}\
        O!qyZ+ q!O&M9T&OkqNm!K&R.q%l\u{3}?\" o\u{1d}w~\u{1a}!An?%; p!>!L!B\"E\"s!l!A&D$F(R$o!D!O%l!Z-G!O#K#kCT(SJR\"n.N\
        &k!mG\u{1b}\"<R\u{15}RYL6 L\"R!l!O!G\"U!R4q#S!S!P%Q!Q-M!O#N\"R!RVP>K\"q.I\u{17}\u{15}F R\"p!Q\"=!D!T\"Q&F\"H\"F\
        !Q)P!O!Q!M!S#C\"N!P.w#G\"Q@U&Q/P,o&M\"t/R+S\"R\"T%R.q\"M!Q!O!RR@!?P&\u{1a}\"\u{1f}`-u6>& o!D&D8n!K&IT\u{18}$ p\"\
        N=q\"Q<\u{e}9 D!l!U!G\"C!J!R!T#s!o!G/R#H%L!L!S!R1H\"M$VfN;P%K!N!OYg\" p?q\u{19}N\" P@o\u{1a}#$ r!F>v!GW\u{19}!!\
        O=\u{a}$ P!ryS!u6C# P\u{1d}N\"s\u{2}\u{1d}O Q\"U!P\"M\"S!S#@$K\"@\"=-@\"B\"=\"B!R!B&M&v!R!w$r\"w$C\"F8J!p#Q%H!O\
        !k!T!S!p1O%O&p!L-J*n$n!M!L$N!Q!C\"G&E0\u{1a}3!E!h#S\"S!U8L$H\"H2M\"I!P?L\"M!o!N$M%o,O5L\u{a}I!(SEb!VU8\u{b}\"\"\
        T&o)=$%u!L>p!OeZ\"HL4thG#!PEM4q-\u{19}' Q'N!k7O(R_mYP|}% n4J+s\u{1f}`3O'7\"PR2r` +!n!S%P!O7u\"R%O!R\u{1f}`.O!o}\
        \u{1a}# R'Q;o\u{1b}\u{3}!GN@\u{7f}) R\"P&N,n-P&T,l\u{c}J2sb~_ E!G!M!G\"l!B!w!T!B\"C$C$S\"Q&r$K!H!R#s\"r!P'H$k\"\
        A!I!C\"<\"P!N)G$R!n%R'm%n#M%K!H!L!t!Q)P%N)n!H\"N!u!N\"K!K!N!w(L!r\"P*T!q\"S!K!Q!L\"q#S)LS\u{1a}\"Bq4ORzE!M!j#D!\
        l!K4Q!R#U\"j#E!R!O.L!R#E!k!H!M:R\"s!G!H!R(Q$q!p\"R<P!P)o!Q!R!P+K\"n!K9pd5B p!S!P#@\"J!T8P!O%M.N!O1r/J\"p#x(r#M!\
        G\"P!K(o'k!O!P*Q\"S'r\"o#P!C,j\"M%O!SHJ\" l\"UW%+ n!L!O#L\"T!O8O&P!L_MYo&#) x!C&?!H7p!J\u{1f}x!F&FG\u{7f}*#M$K(\
        l0E/M2s\u{7f}o#O$L&o\\>( p\"S%K!N>L!N\u{1f}`3rX\u{1a}$ L\"L#H#QDuC p!T!O%F!R7o!P!O%N.N!P%O,r/J\"p#x(r#M!G\"P!K(\
        n'k!O!P*Q\"S'r\"o#P!C,j\"M%P!T2], p!R$m!P!L!Q3O$n!L&H\u{a}O,qmZ!$mV\u{12}$ t'J8p'M}-!?u8x%!F!h?W4^\u{c}u\u{16}\u{5}\
        * M)M&m0M)Q\"l$r.P\"H\"DGb% L#r<L#s{r\u{0}b#!K!K%E8~&!J$J*N0S!P&Q(d4 l!P!Q!Q!P!S!O!Q9N!O#T!R!P!K\u{18}q!U!U#J\"\
        Q!P-\u{1e}\"!P>r\u{1f}A!Bl[t' I!l&I9G4x\u{b}M!u'G! r\u{7}7\"Bn4Rj>/ G!J!G!I!J!J#H#C!y3I+?!r4kxo4r ~\"\u{1f}`eqB\
        p!eS]\u{1a}% P\"k&O7R(Q\u{10}t#%m!N>l,*$!H&I;m4O\u{5}g! n\u{8}N# p!J\u{6}u6z$ n4TQPzU'$#!T'V?Tlq!$m\u{2}`% p\"M\
        &L7q\"MT^0 q!I!k#I\"J8n!Q$M\"N/NPQ\"R*pVP-n%p*\u{2}\"\u{1f}`=o!\u{10}$ S\u{1f}`!P!p?F$ T@JbO^k@4& L$q;N$m\u{1f}\
        `!p1G$ m!F&R8q\u{9}<!\u{1d}r*[!zrg3\"\u{1f}`.o~d\" p\u{e}r\u{13}\u{11}% m!H&P{p#R77\" n?mJ\u{1f}\" s?tE\u{18}'!\
        M$M:Q!M$N\"J4x7*!?Q]|\" q?q=\u{f}#!M&N?R:Y+ S!I!o%G!N7S!M!m%K!Q\u{1a}oG\u{1}& p\"G%H8pyu\"HD=*!G!n#I\"R!R8I$M\"\
        O\u{9}r#H\u{5}]!'RP|\" o\"Mzq4 p!K!H%v!B3R$p!R&o!H3N;k)M'k!K>i,R\"p!L,oUB#!l>x\u{e}p\u{4}`\"\u{1f}`@t\u{1a}\u{9}\
        !%N0k\"\u{1f}`+u\u{11}\u{15}& q!Q!P=t!R!Pe]\"!K!i\u{1c}\u{1e}\"(RSSm\u{16}- k!I!j#N\"I!LwSDM!r&r!G!MMnj\u{e}$!J\
        3OTs\u{17}q\u{e}\u{6}!fs2\u{f}( P!r$N\"L!S7M!t&NH\u{13}\"\u{1f}`%r3?\" m!EoY$ O!r\u{1c}O!s:y$!l!R#Q\"O\u{10}}D!\
        S!U!U!I!F!O!T5J#g!U\"W!L!I!N!T!W/U\"N!P!M,s5L\"N%U%l'n1I&P,J/R!V!V#R!P!S=S\u{11}+\" n\"T3?\" n!N\u{d}\u{18}!Aqu\
        \u{4}!VRn\u{10}# n(P7r\u{6}:% W!N@RVTpO\"A: m!T\"K\">!K!X8r!R!V#C\"L!S-O!T%KElDr!P+R-l!N\"N'Q!S-N%o\u{19}A\"<p\u{15}\
        pvh0 J!G!P#E\"y!J7L!K&u!MVm%S#mMm-N'qe # pnoao\u{1b}~$ s/I0v/JnK# p!O&S2w\"%P:PH\u{9}' M!r&Qyr\"Q!p\"QE5\u{1d} \
        q!V!I\"U\"L!g!L$R!H!N!J!S!P!Q!O!R!J!N!H\"K#N!M#j!L!o\"l!N!i!R!m$K!J!N$R!T!7!?!H!Q!9!C!B!J!?\"@\"C\"M!M!A\"p\"J!\
        N!k!M!O\"n!H$K\"J!K!p#o\"R!k!Q\"O!S\"L!M!m!T\"O!N!N$n#p!F!Y!U!P\"P\"G$l!I!L!m\"T!R!n!K!Q!K!M!t!n!r!m!n\"o\"N!j!\
        V%O$p!R!M\"p!o!N#N!L!N!I(N$p!L!M!M\"r!s!g#p!i!o$m\u{0}>\"@Q4n\u{7f}4#'Q\u{1f}`@Q4,( p!E'T7n<R?m(l,O\"q5 s!B!M#P\
        \"G!R7J\"pMK)r!N!F&r!E!G(M%s\"N0u&T)pQW$'O?O\u{1f}`4o\u{16}\u{1b}\" l?m\u{a}[\" o?o\u{1b}L\" p?r-,\"BM4ro\u{1f}\
        !\u{7f}ws-!ws`\u{3}\"\u{1f}`$rRC#\"r?u4L\u{1b}Q& p!N'P4q^tWqmq#!Ryq!Of]) F%I:K%K0r!P%HXr$PcF\"\u{1f}`eu'[% T\"o\
        ?mFQ$o\u{4}F. o!D!N!L\"D!Q!E!U7t!F!L%H\u{1f}`?Q@D!\"SPC\"Bn4PhPC G!M!M#m\"l!K3l$D!Q!R#q\"U!L-B!F#B#F;R-K!P!r!K:\
        N!r!O#N\"q(K!l\"U-L!I!R#p\"P\u{7f}O!?s;:!zun\u{3}$ o/O0q/P\u{1}\u{14}! Q\u{1c}_$ k!M!Q>M*\u{1c}!\"msU\"Bm4S^x\"\
        Hq4Nw\u{13}!?r_Jh M!x\"H\"M!O!M!P#B$?$@(N!m#n\"V!I\"l!R!C!T!H\"H$C$E\"<$B\"B(H(J+I%q!O!Q!K!S!l!G$U\"L!K!u!L%O!t\
        !J!P!v$?\"K!r!I!n\"P!s!K\"E#Q!V\"r$W$j!N!m!J!O)i!L\"p!C\"K\"C\"E/H1|#%P?M2I\\7,!A!N#s\"Dpn1L)L!L$s*o$p!J1\u{1e}\
        % s'C8s'E\u{19}n\u{14}+! m\u{18}~\"\u{1f}`et\u{5}Y! R\u{1c}\u{e}\"FN5Q$[\"!K>o\u{1f}n!#q\u{16}}0!J%S!H!j7P!M!S&\
        Q-S!l&R\u{4}l!I%U!D!j,*!gr\u{e}A$ o!E\u{6}S}n<s\" P!PU$\"\u{1f}`%p&,!#k43\"\"O?OUr! pB!!!Fo\u{5}\"!M\u{7f}Mlz\"\
        \u{1f}`%s>\u{14}$ R!n>R!o/\u{2}) P\"M/s.R1r2ILsQO/ngN# p\u{1f}`Uq)(6!E$Q!N!V!j5M\"R!I!X#O!P0S#O!R!MHS;o\"Q=q#P!\
        R7M_V\"Jt4Hh!\"\u{1f}`0vhs!zq\u{1f})\"\u{1f}`%vf'' r\"R%P!K9Ppq<T\u{f}p! p49\" u?u`B! G c# P(i7R=j#'F\u{1f}`,GY\
        -%\"Q&L7q\"Q&M\u{1c}g!Bszh& U!O$NBjGO'o\"25!J\"N\"Q!n!Q!M8N!R#R#N-R!P#O\"Q!Q:K-n/ROQ!S3Pg\u{f}\" t\u{2}w\u{5}6%\
        !P&O!n>P!l\u{1b} \" Q?QG\u{1b}$ n?r\u{1f}`6rw\u{15}\"#m?pJ\u{11}\"\u{1f}`es)\u{7}\"BN4s\u{c}7$ s(N7s(N\"C\"\u{1f}\
        `=q\u{e}G% o!H!L%Nso@\u{1f}\"\u{1f}`=qC*% Q!o&M8P!s\u{13}5#!Jft#J{\u{1f}!#n}b$ k!I\u{1f}`Tvs\"!(Sk7! n \\^ 7\"g\
        !T\"m\"k!l!P!P!N$F!H!E!G!X)l!M\"<\"h!V!W\"W\"W!Q#S#J!L#W\"Q\"K\"l!R!L!S+O!H#R0N!H!I\"n$L!J!I!o!m+P!K!K#p!i!r7G\"\
        l.D\"k%P$M&T$O!k!m!M}M&\"P#L\"H:S#Q\u{1}S&\u{f}7 t!K!J!P!S!F\"D!Q,N+q!O!P#J\"K!R-N!N!J$L@q7qNr\"Q}\u{18}$ o'P8s\
        'PZm\"<u\u{15}u^\u{1c}\"\u{1f}`@qD5$ O!q!O?R\u{10})\" MnM~[$ p!G$J:o\u{1f}@!(Q\u{17}\u{2}\" L(m8t) j!S!S\u{0}u#\
        I!R>r\"J)R#\u{15}\u{15} h!G!k!5!A!r!v!O!p!,!I!2!G!6!E!0!G!/\"/!A!I!K!I\"F\"i!o!D!I!k!Q\"?!F!l!s!T!j!5\"7\"@\"7\"\
        6\"5\"J!O!;\"X!n!O\"=$=\"<\"=\"s!n!I!K!R!T$I$F\"S\"U!T#S\"O#T\"R!N!W!S#R'Q!R!R!P\"G\"l#O%T&j!N\"T!R!p\"r!q!k!r!\
        R!i!o!G!R%C%Q!f!m!O\"G\"k!k!R!V!A\"E\"B$A$m!T\"E!I!q!m$o!l!p$mUA%\"S%E!m\u{1f}`@siQ!?qO\u{1d}# m!F?J\u{12}z\" L\
        &lYB\" n!O\u{f}S/ R!O!M#J!O!m!t7R!F!M#K!P!n!u.P-c\"5rSr&\u{3}4 N!G!P%L!S'j!l'O\"v&S!K&S:H.H!O$v\"K!O1qZS5\u{17}\
        \"Aw4L*N\"\u{1f}`=s7W( u!A!S%D8o!G&J\u{19}o^<$ R#n<U#oPz$ n!H!S&M^E\"Jt4L\u{14}!$ t!O&P8w1n\" m\"O\"d$!P&Q8o!N\u{3}\
        \u{1}D l!T!L!P\"P\"S!S!O&P$P!p,R!P!R\"M!N!W\"Q&N%n!Q!S!N%P=J!m-R0Q(N!I-p2O\"O!Q%L/KVq7!A!V!J$@\"M\"I$n\"V.Q!I$D\
        \"H(J&C$s\"D!K%p\u{7f}p%I\"K!S%pXg$ T!D!l=Pld\" o?q\u{10}\u{8}![NzF#?p\u{1f}`6N\u{15}:\"\u{1f}`%rm-%!Q$p\"L9T$m\
        b\u{19}\"\u{1f}`@re6!4s 6!\u{18}w>\u{14}# n!H>pC\u{1d}! p\u{8}L\" o!Cj:\"%o?rR|# q\u{1f}`0q\u{f}y$ P!o\u{d}P!sf\
        !& q\"E%K!FSI\u{1e}rv1!?q 5&\"K%N!K>L2p#N\u{1b}}%\"O!o<I#m\u{1d}q$,' s\"I&I7r\"N:N\u{1e}p%\u{1c}\"\u{1f}`CsSD#\u{1d}\
        uWN#pz8$ M!s\u{d}M!u'\u{e}!?pN|' N!N'm\u{1f}`8O!O'o:\u{19}! n\u{19}Kb <!g!M#l!V!q!J!X$E\"C\">\"V!S'h!T#D!i!N!U\"\
        T!T\"M!p\"V$H$W\"N!L!U\"R\"Q!O!O\"O\"J$U#I#o!M*O&F\"p!R$K!G\"r!R+H!F$q!N.J*I!h!T!n!J*N\"D\"L$S\"J%H(K!o!Q\u{d}7\
        \" SUP\u{12}\u{0}) o\"L%E(O0w!G!M\u{1b}X!pE\u{1e}\"\u{1f}`=ux}$ N/p0N/qtl!?po\u{d}\" p?p\u{6}M# Q\u{1f}`@Sj|\" \
        o\"OH#' r%M\"M,R,l3S2Kjr\"\u{1f}`eq\u{7f}z& J.v1P.pAL$o6/\" s\"N>j# q'N8p\u{2}V!VN\u{0}g% o!R\u{1f}`<n!Sk\u{11}\
        $ S\"l\u{1f}`=o\u{1b}\u{a}# n\"R=oAs\" p!Mx$W I!H!I%n!n#R$T\"Q\"N!M'B!I!p\"Q!O!M!h\"n!o%N(O!O!J!N!G!B!B!L!J!j!E\
        *o(L'Q#M\"Q!J!H\"m\"E&P!R+O$G\"Q%n&S-B!I+S#M!P'T-N#p/j\"\"QRL}>\"\u{1f}`-r\u{7f}i] W!N!k!H\"F!j!W!R!=\"U#p#R\"L\
        !S#H$R!R#N!U$K!S!Q!U$S\"l$R!P!U\"T#J\"M$R'S%N$p!H&F!L$T#S\"R#S#k!S!L(J.t!L&T!V&R!T$R!R!L.U!W#P#T.S&n\u{19}7!?rd\
        \u{10}#(R8N'P\u{c}#+ U!U!TEM.P%R!T\u{4}P!F!W&h7~% o!O\u{1f}`?q!Q@T# O(i>M\"\u{9}% P4m\u{1f}`,R2m5x7 Q!i!M$U!q5Q\
        #S!i!S#Q!Q!o!R-O!M#Q\"TYP-n$H-Q/R!ORa$ J\"t=N\"oW4H N!S!V!U!m#O\"P\"N$B!I!Q\"C!M+O!T!U!m!s!S!R\"T(J#H\"F!H!P!N!\
        o\"K!L!H'Q#S1q!Q!NfK%N\"F!K#\u{a}\"AP4pZ\u{2}% m!I&N\u{a}q>s\u{1a}K\" q?s\u{10}\u{14}% M!q!I=Q!m!x!?tGn&!F&m8r'\
        I\\S#qd)( O!S$O*P1Q$J\"O\"L=y. L!O%L\"o8S!P&o.IRM\"t/L\"qGO&Qyv'#i!Q!NQi!R!R\u{a}t)\u{c}& Q'n!L7R'n4P\u{1e}$&!N\
        $M;N$N\"L4rI\u{1e}- m!T!T#B\"K!T7o5K&K\u{5}t!H!O%No$\"\"o?o\u{17}8!?pwr\u{1d} G!H!U!\u{7f}!w!J!T!L!O!D!9!6!=!;!\
        R!H!I!;!K!M!F!K!O!K\"H\"R!Q!H\"Q!H!N!w!p!E!I!L!N!I!B!<!D!B\"H!I!C!N!R!K!F!H!q!j!J!V!L!O!E$M!P!B\"P!P\"X!K!O\"J!\
        q!i\"K$H\"Q#R\"T!R\"O!L!U#Y!T\"R!V!T(S\"M!R!N!p\"O!L!U&O&c!P!T\"H\"s!m$h!R!Q!T&o\"K\"W!o\"R!P!N!u!n!G!X!I!H!F\"\
        A\"P!Q\"M!J!L$T!V!H-T6\u{1b}) Q!F!K%R4q}q,o+O!q3), Q!p$G\"J8K!t!l!s\"K\"L.L\"JE73 m!I!P%M!U7j!Q!S%O.N:O,nJm!M!H\
        9o'N0S#mKG!@ou*$ n!M>p!N\u{1a}\u{1e}! p\u{4}~\"\u{1f}`Up];& s%O\"G8u9M\"J,!' t\"K=q\"P\u{1f}`4m\"N\u{5}U%!Q!k%J\
        9OUMr\u{d}$ R!l&S?Qd3#$l?p4O 8' n!S$N#S?P3RfoL . n!O!Q$Q!J!R4q$R%Q!P!R@qjq+q0_$ p!M&K8o9;% q!A!N&N7pe|!?n'B)!I!\
        p?k4kBp!H!J5ovS\u{15}M: l!M!R#M\"L%p3j!N!R#J\"Q%n)J!O#G\"N!S:M!M'L(R\"q\"J1FFQ'QIh( E%J\"K!R>R.R*R\u{8}QP\u{1b}\
        !\"S\u{14}3!&k,f\"\u{1f}`es@/& u!F&H8v'JDLc\u{7f}# n\"S=o\u{1c}\\$ p!N\u{1f}`dKk`!\"mkj! p}L/!O!O#P!O!V!V7p!M!S\
        &P.R%UHN]N5P.\u{13}\u{1f},! t!S!n!@!S!=!V!k!p!<!K!D!L!6!W!I!n!L\"I!T!I!S!I\"G\"I!T!O\"k!U!V!E!S!E!C\"T!B!Q!I!O!\
        C\"F!n!N!T!M!N!P!T!F!T!E!N!K!i!G!T!L\"M\"Q\"O\"k\"I!S!K\"H#I\">\"G\"S!T!p!Q!K!o!Q!Q!U!W!p!Q!S!m!O!Q!T!m!l!W\"D$\
        p!K\"q!P\"F\"F!M\"R\"A\"m!S!S\"J!O!e\"H!U!D!J!Z\"h$p!I!T!O!U\"N!G\"F$k!J!Q!p!U!Z!D!V!=\"M!R!E\"H\"L!R!H\"M%D!V!\
        O\"m\"moG% o!D!Q&Q8J :\"\u{1f}`@p\u{2}:6 n!K!m%M4O$o!H!mWq!F/J&r!L.P!n\"n!G#t!F*p!OTSs\u{7f}$ P\"p\u{16}P\"p]z#\
         O\"m&Q\u{14}K& k\"H%C!N7s(Q=U) N\"H/F!u-P2n2p|Q0p\u{e}\u{d}! Q}l& I#P\"p:L#S\"q\"\u{1a}'!M!O2p+O4o\u{1e}p#pqM!\
        ?p_<& J\"n&P\u{1f}`:s&Q3`=!P$O\"Q4Q\"R\"j!Q!T#L!R!T!T-M$P!T!H0O+S&K\"Q%R%p!L<i!N(n#QGR-s\u{1a}\u{b}\" P&n\u{1c}\
        B! S0\u{19}[ r!M!L!U\"I!G!L!K'P#L\"I!R!S&M#m!N!O#M!J!O!N.U!O!T!N!E!K!Q,o!R!S\"J/n!J!O!F!O'Q)l#j%S!S'H!L&Q%t!s$s\
        \"M!O-p!K!O#H!M!M!O-l%T\u{1f}E! p\"\u{13}\"\u{1f}`!rjz( q!A!I#K\"H8sGryp\u{9}j% r\"P=p\u{1d}p\"QGX\"FR4o\u{1f}\u{7}\
        %'M9k&U.K~LJ@%!l!MRk\u{c}o!P\u{1a}^!?oVX% N!r\u{1f}`$N!uE\u{4}# r!K>qx # s!F1O?<* M!E!M#u6o%F!M#w4Gxo\u{1f}W, q\
        !G$G\"J!j7o!H!S#I\"NDR}P\u{7f}&!'Ow U n!9!n!L\"N\"M!j!F(J\"G(V%J\"N\"C\"C!h+J&J\"E!O3p'I#G\"T!H!I$G\"i#T!U!n\"O\
        &I#K\"T$o!L\"H\"k(@\"I$q$m!V\"L+L#O$Q#U-U!D!O.QxZ% K\"L=L!F4z\u{4}K' P!q&M\u{1f}`9P!t&MyS!\"U)\u{17}+!Q!N#M\"E8\
        R%Q\"G.KSpEoXN^S$'O5u*R\u{b}u%|% n!O>q!OFs(h: H!h!I#i\"k!K4I#H!Z!O#Q\"U4S0r1I\"q%T!K\"n-O=R\"I!k-Q!o&T\u{7f}x!(\
        Rbr#-q\u{1f}`(w\u{e}<& P\"O#l:P\"R7m\u{1e}\\\"#o?l\u{15}j\" U?Q<g!?s(}\"\u{1f}``vo\u{5}!)nqE\" q?qxS\"!L\u{7}L\u{a}\
        3!!S9R( H!Q!R%O9S&R/O&SEh& P!I!n&Q8K5QvP!$kl~' T!n!F%Q!LsR,p\u{1f}I!(T::! m{\u{19}!CntI#\u{1f}`@l1T\u{19}{! Sx_\
        ##RSO,m\u{1a}'!$k|\u{e}\"\u{1f}`.r\u{0}\u{5}! P~\u{2}&!k!H%H9H4v!L\u{1a}q!BU%v@ T!n$E!B!D!E+K!P+M!C!A!H!L!I\"H!\
        I-w!s!t!n!G!F!N!L\u{4}m!p\"o\"L\"K!K)O!Rb4\"6wSwn\u{b}!ZPka!,o\u{1}b#'P9P4o\u{14}\u{14}6 U!T!g%Q(S1W!k%V!O-H!Q&\
        R?n!E\"G&Q\"C#PTi$R!S%J\u{0}D[ O!Z!W!K$i!\\!L\"L0J!h#O!U$T0X$Q\"V-O'K'I\"O!J\"V!D\"U!R#o!U!E!U!Q\"R!D&O!D\"N!H$\
        j\"O!F%I\"F$R!E\"H(Q!J!h!S*I!B\"M!i$L!\\!V!h-J\"W.q\u{1e}_\"\u{18}o(r\u{11}Q' k!I!K&J+k!T?W:r! o`9% o!P&P8p!R\u{e}\
        x#!P?Q'P&q!?tvz& M'Q8L\"m%Q/T\u{2}T\" o\"PZ\u{1a}' r%M\"M,R,l3S2KBq! q2t: D!F$D\"|!O7F!K!T#J\"x!X-H!Q#L6R'p%P!H\
        !O!t!K'N*LPQ!J&rv\u{13}# O7uXu%\u{1c}!%m\u{14}>!\u{2}J\u{1f}2( t!E&>8v!J&@}M9q}P# N%n\u{11}o(\u{8}$(N7w(H.Sq+!\"\
        L0\u{1c}! RD\u{10}! o3\u{b}\"Jw4Jd+0 N!P\"T\"Q!S!Q)Q$R!o*Q#S,P$Q&Q!O/oa\u{13}& q!>!H&H?MvL3\u{b}+ l!I$L\"T8I!Q$\
        N#T4RJRAQ\u{16}(\"\u{1f}`+sw$\"\u{1f}`er\u{3}0\"!pzp8l3 n!D!J!M\"G!N!K\"I\"N!l4H!P#H\"M>Txt\"I!n'Owt$ o!O>o!OmB\
        !&R,&\"Hm4S\u{1a}=% p!K&R5O\u{15}O+t!AmeI\"BS4mzi\" N?NTk% n!F$L\u{11}O.q0\u{13}\"\u{1f}`+u\u{9}i& o!Q!O%P\u{1d}\
        s\"PZ'L r!Q!M!R\"O!M!R!j!P&P,K!R#x!P!P#R!M!L!m-J!J!K!S#J!R+R5R!M&R!K!H!S!S!U*o>o!K!R\"S,o!Q!M&S-OF\u{4}! N;\u{0}\
        \"3o\u{a}sy\\$!O,o?q`p\u{c}\u{11}\"\u{1f}`Zu\u{10}\u{1}!?s\u{1c}\u{7}\"\u{1f}`Zt-N% L!L$P#L=SVN!BoP\u{19}$!P@m&\
        N.P\u{14}|$ Q3n\u{1f}`>n\\0& y!B&L8|!B&M>b!VP\u{1}\u{1a}$ V@O}NBQ_j# s2O-s}N!*n d\"!P&M*\u{b}/\"M#K\"L6m\"v!E}Q\
        !n,M2s#o!J4R#m\"o%5&!K!U%F9O'P.OWV$ m!R>r!R\u{12}\u{19}$!J!S>L!Q\u{11}z$\u{1f}`%Q!o:saJ$ t!Q>r!Q[o7!X!P#O\"Q!P'\
        m$Q-V!O#P!j!P!O+T\"Q!L#O\"S*RnO.S$O)q$k\"Br4K!\u{7f}, O!s!P#J\"N9q$L\"O!U\u{1f}`.M!pc1& S%J&U!o\u{1f}`Nt\u{12}9\
        . m!N!N%H!P7k!C!Q%M.HSqHq0m6L,(; L!M!R!Q#O!N!N!N'R!R$o*Q!Q!P!O\"R!Q!O!O'K!R#N$R#R\"O%n(o`2'!k!I>P4l!O\u{b}x!MT\u{0}\
        !(o!\u{18}\"(N?Pl\u{1d}#!J>piL\u{0}$!,p_D, N\"U#N!l!S8I!k&U!R-H&G\u{7}TW\u{2}#'PAK4r(\u{10}#%J*q?oB\u{13}M l!K!\
        [#B!W!J!R3J$k!M!T%N!U-Q&S0I+K!S\"N#O!O!G#K\"m!Q\"O!N\"F&m!T\"n!N'D!P$F'R&V%J\"K!J)g\"R!j\"U&Gx\u{7f}' S!K&q8K!M\
        &t4Mis\" p\"JLp! qSi!)l\u{8}\u{a}$ o!N>n!O?\u{b}#!I\u{1f}`@M .\"\u{1f}`@t\"K\" S(mOV. S!I\"F!o\"Q.P+R$j0Q&RXQNR\
        $o\"PLb##k\"N?R*\u{1e}\"\u{1f}`Zp\u{4}.$ O!p\u{1f}`UquS,!J!H#J\"p!F8N\"t$q0M$L=q!IJx8 w!J!L#H!Q!E!L4M#o!Q!O#L\"\
        J!R+n\"NFn-pJM.p!L%P\"M-p\u{1a}\u{b}!%mJJ# r\u{1f}`@sO-!\"Pw\u{d}\" P.p8$$ M%H:P=I;:) F\"N!H2G!|QI!G!|#Dd>#%S=m\
        4H^ ! S.a$ n\"P=q\"O\u{14}F% O/T&o9Q:o\u{c}>% m\"N&Pzp$Pn%\"\u{1f}`Crm\u{5}!!mly# O\"m#N\u{19}1!FR\u{9}o$ r!N>v\
        !Nw\u{14}0 t!H!K$L!A!L4M#n!E'NSu(o>s-o$M0Opf!\u{e}u\u{1c}\u{17}#)q\u{1f}`@r\u{c}e!!G6<) x\"R#I#Q'I0x%J#Q'IG\u{e}\
        ! QK+. s!P!G%L!H7s!Q!N%Lan!I!LVqEL\u{b}WE l!=!R#Q#S+G(Q$O!G!T#k\"o.K\"J\"H\"L!K,o'n)r&I!Q'm!P!q*o%J5R$p!Q\"O+M\"\
        o!O$M1H!O:\u{c}# k?kET0Q!VP\u{13}'* t!G!O%G!R7r!J!R%H!P0O\"\u{1f}`@qK.&!J$J*N0S!P&Q\"r! mYx!4R)!$!N!n%N?M{\u{12}\
        #%S*l?l5g: J!F!I!C!y!H!N!H,Q!P+N#I!q\"P-U!P$O6nDQ#I!p/r+M*o&O$n}h\" PAl\u{18}*#!M>s!Mm4$ R(k?k\u{18}P*D\"\"MRL3\
        P' o!F&O{p#P?t!I#f!BUJ0!\u{14}qB\u{d}$ s!M\u{1c}u!M\u{1b}\"- m!I$M!M!N8l!M$S!P!S.N'L\u{5}Qc;& Q!o&P{R!r\"P\u{1d}\
        _!%kMO\"\u{1f}`0ui8#!N\u{1f}`%Q/\u{17}$ l!P>p!P\u{14},!!QcU% T!o\u{1f}`$T!r\u{18}]\" o?oL_!Cte\u{16}% N!p\u{1f}\
        `TP!pN\u{6}) K%N*l!r/N0p*S\u{13}l-qB[!DQ\u{12}\u{d}$ M?O#l:Snr\"\"oSLZ\u{1a}\"\u{1f}`Up\"\u{14}!?tU\u{a}* T!J$t\
        \"R8M!G$t\"V\u{19}s!O\u{6}%(!p!N#M\"H!M8s4K&KQO\" r?r\u{5}F! Q56. q!L!J%M!G7s!O!Q%QzL&O)sJo+m=p\"\u{1f}`er$\u{15}\
        / @!\u{7f}!D#H\"D8A!\u{7f}$K\"G.C&CWQ!q.M!p\u{3}s$ q!M>r!M6 #@P!S%S>g!&R\\R\"?qrw\"N7 K!N!U#P!S!l!q7P!U!X#I!J!o\
        !n-R!Q#I\"M!L\u{4}I!M!S&nl\u{10}& Q!R!P=O!R!P8\u{12}- F!J$J#R3s%N&o!P3N4MaK!s\"I+t$ p!K&N8u ?# n\u{1f}`@qJ\u{16}\
        ##U\"l?m]D$ o(Kzr$L`+\"\u{1f}`Dn<~* m!P!W#P\"L5P%S%PTlWP\u{1d}&! miX5 M!E$I#R3w!S#J!K$L\"r!Q3N4K(RBs(q$p+K!w!S!\
        G\u{6}h# m(QwQFY\"\u{1f}`%r\u{d}\u{18}0 N#R\"s!J!Q(O0T#T\"q!M)Q*JYR%n!PMiTc$ S0l\u{1f}`Jr9u. l!I!H%V!R7i!J!M%E4\
        C!D+NyN!R\u{11}+' n!Q&F8r!Q\u{1f}r!Sg/+!I!O%T*R.T(T.L$O\"SLpZQ@i\"\u{1f}`@sqs) m!H!M#J\"j!I7k!L!P$N$!B!m\u{1f}`\
        Sq\u{1e}3*!l$G\"K!P7Q!y4F!O#J\"PSQ! r#\u{f}$!o$P\"J9ni:! l;=!'NIy! m\u{8}c$ L'k,l,J\u{16}E/ k!O!j%H5S#P!TUL2N1u\
        !L!J&q/q\"Sm<7 E!F\"v!E!K\"F!N+Q!U+G#p!J!T!M1S!G!L\\o\"MBq*r!P!IkO9 D\"T!H\"C!J!Q!U#s!o!G/R#I%L!L!R!S#X.H\"M$Wf\
        N;Q%K!N!O \u{3}\"\"n$T\u{0}Q$ U\u{1f}`@N1m`a, r!@!S#H\"G8n!G&GQrFs'rUR\u{12}\u{d}\"\u{1f}`6r7\u{c}2 q!U!M#I\"P!\
        M7p!N!P%M!P-R'QJTAR9q!O&R<\u{1f}0 I\"q!I\"E!K\"j!G6H\"n3H$K\"R!SJQ?SUr\u{15}5'\"M/l0M'o(q,M&Q,X)!H$L\"P!j4q$N&O\
        \u{9}P\"qg\u{b}# m\u{1f}`eo\u{4}D' P&P*p?N*S(r\u{c}mU\u{14}!?Ou\u{7f}\"\u{1f}`+u\u{13}\u{1}( p!M$Q!G9n&M\u{1f}`\
        0o[\u{b}\" m?s]$!!Q\u{16}2\"!P>m'M# q!H>u 5\"\u{1f}`!r\u{6}D! R:\u{c}!Ho8\u{5}M I!8!z!B\"@!D!=!F!D\"F$F\"F\"C!A\
        +Q!A!n#H\"E!I.o#J\"J1l.k!O\"o!I\"T%n*S%q#G\"S\"m#Q\"k%S=p#G!M!J!G-T\"o\u{14},$ p5MRt!Md\u{6}!\u{1d}sv\u{7}! pQR\
        ( w!M!I&F7x!M!I&FOy!?q\u{16}r$ o!F\u{1f}`dKwv!\"Q,\u{3}&!O$U\"j!M8S&l#q$\"K\u{1f}`#r\"L5m' M%o\"Q8N!S&Q!US|. L!\
        J!M!M\"I\"I$v!M#>0O+p!O\u{b}n4q#`3!Q!S%M!Q(m/i'Q!R3QCO%m/q.N\"Q<K#R!S%L9r$J!?s\u{4} \"\u{1f}``s\u{7f}k!,l \u{c}\
        % n!N&S8r(Q\u{6}\u{a}\"\u{1f}`@qIK\"\u{1f}`@qSz!(R@i\"\u{1f}`,wc)2 m!A&=!K3K%I&B!O4H,n8o#pKU#K,S#l\"O8j N! T]\u{9}\
        % R\"j%N!RzQ\u{1d}8)!>!J#M\"D!F)R$T;R8Tb\u{4}!Jtz\u{1b}\"\"p&R\u{e}'! SXD) o!L!M&O+R!o+p3R2Mq\u{13}!wq\u{1}\u{7}\
        !-r\u{7},!wt\u{9}f* r!H!R%P!TnK$lem5m'p\u{1}v\u{1f}!! D!Z!o!2!;!R!m!V!m!4!C!6!B!:!B!9!B!;\":!<!H!N!K\"E#j!D!M!K\
        !W\"<!B!R!n!U\">!J!A\"E\"?!I!C\"A\"T!f!?!M!P!f!T!k!C\"F\"F\"E\"G\"r\"H!N%T!K$E#j!P#P!W\"T!U!X!R\"P!N!W\"V!Q#D$U\
        #R!U!X!J#V\"S!m!E#V!i!S$U!V!i!R!V!o!m!n!s!j!q!P\"j\"m!C$B$S!Z!k!V\"i!C!K!W!j!j!k!>\"C\"?\">\">\"E\"i#E!N!q!o$p!\
        n!p$mF7!#SJ\u{1}\" P?P\u{10}\\!wot^!!GD\u{11}% l!O$M\"P9H\u{f}\u{8}\" m!IN^$!M!Txq\"O\u{19}\u{5}\"\u{1f}`.rQ%\"\
         p(Rje\"\u{1f}`@x\u{15}]\"AK4u1M! qU\u{10}!wt^q$ n\"L%K8r[X!UR\u{6}m3!R!S#E\"M!Q(m6P!R3P!QGm/q.N\"P<K#S!S%Q9rPu\
        %!J&I!o7r!L!\u{7}K H!o!i#S\"S!Q3U$O%k\"H.C$I\"E=L!n!S#R!R!R$R!l#J!M!n!N%J!r!N!J!r$C\"J!m!G#P!p!O%S!T\"r,R*L#KBn\
        P U!U!X!L!U!i\"W,R!S+m!W!R\"V\"S!U!U+S\"P!R\"T!P\"S4l'K#O\"T!L%K!N\"T!R\"V#T&N\"k\"U.O$L!U!P&p%K!T*R#R$j!S+R\u{16}\
        <% v#M\"O?K\u{1b}n\u{3}D!?Odp% p!J\u{1f}`Ts!H\u{7}V!?qHF\" q!K#Z\"\u{1f}`@p%t\"\u{1f}`%ry0!)kwU! p I% p!I!J%K8m\
        \u{18}\u{c}\"\u{1f}`epQt!\"P\u{e}o\" o?q&\u{1f}% q'I8s'J\u{9}oE,! o 5# K#q?m\u{4}\u{d}\"\"G=t^x\" R?R\u{f}\"#!H\
        vt!H$h0 N!U!T#I!L!n!n7G!V!J%l!n-KSH1JON'\u{19}% q!J&O8s!L\u{12}\u{d}\"%Q;O\u{19}Q# n!C\u{6}o|\u{1a}\" o?o\u{7f}\
        \u{8}#'M8q'M\u{c}J$ s3L,s3M\u{0}:$!L0m\u{1f}`/K3K\"Am4T7\u{1f}Y M\"o!<\";!A\"r!=\">\"D\"A\">\"?)L!F\"o!M\"A\"?!\
        E!M\"B\"B\"F\"C$B\"T!T!D\"D!O\"P!H*o1N#N(K\"m!k!U!Q'M!r\"L2q!M#Q!n'Q\"L\"m)i!L\"C\"k#L0F#G%^\"+mSQRE7 P!C!t$K6N\
        $K!t&L.J&IGO\"O%N*n<J\"N\"s,S\"s$N\"L-s\"Mu?\"\u{1f}`%uJ\u{1c}% N#M&rSp\u{c}o\u{1d}Z\" q(M\u{a}~!!M\u{c}F\"-mdl\
        U=\"\u{1f}`!q\u{13}5$ Q!o\u{1c}Q!o\u{6}0#!G?I;N\u{13}&$=R\u{1f}`8p#R\u{a}t$ m'L{t#L/f\"@R4nT\u{19}\"<N\u{15}NHA\
        ! S\u{1}m#\"Pvp!Pw\u{1b}! l1H# F$n;FNH##Q<N~sr\u{13}$ k'E4M\u{15}M\u{0}\u{15}% M!R>O\"k%N6\u{1}!@n7>& p!M!Q=q\"\
        P\u{1e}M;-% K#n\"N?R1Ms\u{7}!2r\u{d}\u{1}\" o?nZ#!?o4W! m\u{1}{\"\u{1f}`@pW\u{12}!\u{1d}s&\u{d}!?p\u{d}d! Ot\u{e}\
        \" m(O:z&?S3n2KYpBo1O<t\" nno=m\"'T@Qh}\" n?l\u{1a}\u{1b}% o!O\u{1f}`$r!O\u{9}+! l.2\"\u{1f}`%t\u{e}\u{1b}# o\u{1f}\
        `@s\u{9}U$%G*n5G*n7?!$k_\u{1d}K T!8!I!O!Q!@!H!B!J!?\"A$;\"A\"{!H+P!A!L!T!T!E\"G!M!F\"G(v!L!D\"N!S!K!P!C-P@qXU!G\
        \"O\"G$J\"K&u!K|I% r\"N&Jzu$J\u{14}\u{13}\" O3pH\u{1b}% L!l!k=M!n57\" o?s@\u{f}# k\u{1f}`Un\u{5}\u{15}!\u{18}w4\
        \u{3}$ q!J>m!PS8!?o|\u{6}! oIN\"\u{1f}`%q\u{1e}p6 L!B!J!I\"B\"E!N!{!K!D$E0F!H\"K\"E\"J\"}!L37_l4O+s@\u{e}% p3R,\
        k3S2K\u{19}9' S!m>w'PHH,SSp\u{7}y# o\u{1f}`%p C' n!M!Q=p\"P\u{1e}M5v\u{19}L\"\u{1f}`er&E% o!Q\u{1f}`<p!Q0b- r!U\
        !M#I!J\"L)C.t\"P#L!L\"L)F '!#k\u{1a}v! nlw# o\"R=om\u{5}\" T!ls\u{1c}!zt=b\";p\u{15}p`\u{1}% T!n\u{1f}`?R!n\u{6}\
        ,\"Cm4QT]!!Sy\"\"+m!O\u{15}=!?q4Q!?vHH!!SRr!?lA\u{2}!*mr\u{13}\"!Q'Q%Y# r\u{1f}`@s\u{c}e!?tEp$ q!I>o!N\u{8}k!\u{1d}\
        vWX( O!T$Q\"V9N$M\"L.k\u{c}\u{14}% n!P\u{1f}`?q!Q4\u{9}!Vm\u{1f}z$(k7Q#s4M5\u{18}!?O=\u{1b}$\"N&q9O&rp])!p!N#M\"\
        O\u{1f}`9M!t!O#Mx)# N\"p=R'&#%o\u{1f}`@o$S/ G!s!U#S!L!P!O7H\"U#R\"O!R3S\u{6}l&S\u{1d}x)!L$N;O5P%F!LKR[P&m\u{7}\u{8}\
        %!I$N#L=S\u{1b}NYZ#!P\u{1f}`$r\u{1f}c\"&s\u{11}q_P%!J&L4o\u{15}o\"P5\u{10}- p!G&L8s!N&MAr0t:q3Q.OGR+p_^. R!r!G#\
        H\"H8T!q!L%K.N2P\u{f}s!Q#ru\u{19}##j\"Q?R9N& P!M,w?r\u{1f}`'pt7%?n!I!T%S.Q`5#!J!L%L|\u{f}&\"Q$R9O\"M#M#pBv\\ S!\
        Y!W!R\"O!F!m!q#I$F$E!D(M%l!S\"K!H!m$M)J\"H!L$G!O3P(o!i!E!L#k!H!H\"O!P!O!N\"Q!m\"Q!K&F\"T!N\"N%J!J$G!I!j!K$R!R)l\
        \"M+d\"Z!Q%N#m*J\u{10}'$3n\u{1f}`-S1oq\u{6}!?r:\u{7f}$ P!q\u{6}Q!sh\u{4}! TW\u{f}# J\"N?Ri2$ Q<o\u{13}Q\"o\u{19}\
        I!\"QC['\"P#m7u\u{4}s\"P/u5So{) k!Q%M!J!M8R\"t4M\u{7}QU\u{a}/ H!K!L!O$L!N\u{1f}`8J!L!O!K\"m\"J!K*l]\\#\"K=w\"K2\
        Y' r\"M&F7u(K.F&N\u{1d}6# T!l?m1\\( t!B!I-L0u/N8rApq:\"\u{1f}`,q.o\"\"VYO\u{4}l* s!J$H=H!M3y!s!K\u{1f}`)z\u{1}b\
        O R!S!W#S!I!V,U!L,U$T!R!K!Y+U!O!V!S#S!Q!L4S)U!R$P!Q%U$k#S(W!U!O$K'S'P\"Q!S'R#Q,P!O!U$W!N!U!U/R)p<R5!n!X#M\"J!T7\
        j!S!l%N!U-H!UEQ!p*R8q!N&J!t!P>P2U#!M>o!OF\u{a}\" q(Q_\u{10}!\u{7}v\u{17}\u{7}#\"N&P~QO?\"Br4NSb\" n?s|0#'G!S9P\u{8}\
        (0 l!Q!T#O\"S!K8Q$T#N-Q!N!O$Q^t,o!O\u{12}|!\u{11}r.Y\"\u{1f}`Zo1\u{0}!Fm^\u{d}#!O$p?pLH$\"n\u{1f}`#P\"n\u{19}|+\
         O!K!M#M#l7O!N&K!N3o!u\u{8}\u{1c}# P!N!ksf! Q\u{1}## OAl&R@P# s\"M=s1{$ q\"P=n\"PbE5!L$J#n3N!m*T.Q&NLO8L'R\"N&p\
        #N!m.N!O!R&p2m%ni\u{9}\"\u{1f}``u\"'\"'K{p6g\"\u{1f}`=p\u{d}\u{15}& S!U&V?R\u{19}M\"l\u{a}r% w!I\u{1f}`Tw!IL~!\u{1e}\
        N\u{18}U&%J\"M!U>J5Q\u{4}O\u{d}\u{14}!$lc.!*lZi% m!K$M\"P9HL^!?PT(, I%K#m9SZP!L\"o3M\"o#M.M\"m}\u{1c}##m?o4QS_%\
         l!G&K8p\u{1}r\u{10}H'\"N!I#r*R2K\u{1f}`$mK'$ q'P\u{1f}`9r*() L!q!L#N:K!u\"r2M\"M63) t!D&I!J7z!E'J\u{1f}`3nZ#% \
        m!M&H8u'Jv9$ Q!rvM!r0%\"!P!lSP' P#M&t?r4J_n?n'U$ Q=o\u{1f}`;ou\u{4}! n5p. {!B!J#D!K!F!G7t!G!P#IVn!Rdos&V k!S!k!\
        R!W!B!D!L!Q*I!O)O#p!Q\"V!T\"D!U!Q*I!R\"J!T!R!W#O!M+l(q'K!M#Q\"I!K!F!G\"M!J!J&M)m!S!Q0S!N\"n)n\"O!M!S)N\"n!D(Y9h\
        \"#p?u,=> T!R!M#S!L!T-Z+R!R!O!R\"Q!M!R!W-R!Q!U$S!S!P)O!pWP'S)r2S!S&R+Tbq#\u{1f}`,r!l \u{2}!!N6c% o\"U&L7p(Q\u{8}\
        \u{d}!&O(?% s!I'R7w!JDG! Ni\u{10}$!O&m?o4QzM( o!F!M%F!L7r`o!L3V* q!O!S#K\"H!R7t\"O%L~r`N$!B!N%R~Q\u{18}!!%L\u{5}\
        \u{2}! q~`!?ORr!%U\u{3}\u{0}( o!G!I%E8q!N\u{1f}`<kpz!AO:N& r!M&H8t!M&J\\'. I!G!U#x\"H!P7K%J4t\"L\u{5}H!I$x\"Mc\u{4}\
        $ S'm8Q'oj_!\"mg\u{0}% q!E\u{1f}`YP%q\u{19}\u{13}\"!V!K$N\"\u{1f}`=r+E$ R3K,R3L\u{4}S, w!H!H%G!G7w!K!N4M&J/N\u{f}\
        o<L&!P!T#N!l:Q9m<-' N%o\"Q8N!S&Q!UdN!\"R\u{7f}<\"<n\u{15}n]e' O!F!p=P!I!k4O\u{1d}x\" T?Si~#\"Q1n?m:\u{7f}! n\"x\
        , M!D!r&Q7K\"j4g^n1O;S\"n5p\u{18})\"\"lSS9m!?s6\u{1a}$%M\"S=P\"M\u{e}_! n__! R/X!?r0m# O/q0Ou4% v!H&I9N&KU0!fu]\
        ;$ P!l~R!ok/\"\u{1f}`@v\u{5}.\"\u{1f}`%u\u{8}?\"\u{1f}`%ry\u{18}Q!K!I!T!Q$n!J2K$V!S!H!m#S\"n-S!L!G\"M!N!U!n:F!F\
        )p!J!M!h!K!H!N$P(L!P!Q$o!R!l!s!N%S%I!P)j!K#P,k!S!R%K!Ps~# r%N:s5uJ t!\\!S!K\"C\"A!R3K!m!N\"q%H\"K!Q-B$J.N$P-m!M\
        \"m(q#L,m!O$M#P+d\"K*K!m+k!H\"k%L\"F!M-n!G!S!N\"k\u{9}*/ K!I\"J\"I\"w4P$O!L$H\"o4SvP\"p.M&os\u{9}!Hq4/&!M!O%Q9N\
        !Q%S0Z!fu\u{11}\u{16}# S/m?nmh$ J#p<J#n\u{3}Q- q!C!T%E!E7k!H&I!LPq!NLsUSA\"# R3o?p08% q!I&K8v!L*#\\ r!R!R!I\"T!\
        K!L!M#N0P\"J\"s!N!R!O\"Q!K!K!L#S*F!S!J!S\"L!R-W#K,Q*Q$M!L#N&o#N\"q%n%R!k!q&J!Q!R!S\"S#n#P\"T+G!I!s!P!R#L!S!O!M-\
        t#J(qI@#\u{1f}`-x3F\u{c}*$ p!G!I=sS^# s\u{1f}`0uV?& u%G:w%H\u{1f}`6okq& p!?$K\"H\u{11}sGr\"L#\"S?Q:Q~\u{19}!?pL\
        ~!?o\u{14}r9 O!S\"V\"C\"V!V!E\"E$H0S!H!T!G\"G\"D.m!I!q\"R\"o!TJN\\J#C#DJ|' Q!H\"r\"G=n%L/R26$!N$k!P!NkY\"\u{1f}\
        `=O\u{15}D' U!D!l#I:o\u{1f}`#n\u{d}u/ G!I!R&L7I!M$H\"M!N-K$j\"q\u{5}O%s\"N%>)'V8t!RNtCF'N7o-O8M\u{1b}U! p*=!\u{11}\
        taC, T!E$H\"I*l$p1L\"t(q,I&P&pZ\u{f}!BrGC! P\u{10}&!,m4e\" r?u`4' r!B!O%I9IFPyo\u{11}\u{3}$ q#Q<w#Q\u{10}I$ s\"\
        L\u{c}{\"Lp%!?t\u{b}\u{1b}~ n!H!J!R\"J!k!D!F!<\"?\"C\"T\"R\"K!Q!r!N!N$N!O!K\"Z!M!N!T\"Q!T!I!M'S\"P\"M!R!U!P!V\"\
        K\"F!M+R\"r!N!L!F!M#N&I!O$k!P\"R!S\"O!P!p!M\"M!N\"P&n!O!Q!i%R!Q'O!M!o#m\"S\"R!K\"j\"n#q!N!O!J*s\"N!k!N!S\"T!N\"\
        J!M&T#K!R#l!S!T!K\u{6}\u{9}$ O!pvQ!r\u{18}O\"$n?n$\u{0}1 x!F$G\"K!W7r!J$L\"K4O!Pto0l!N$N\"L.pR\u{0}& v!J&I8x!K&\
        JbY' M!o$N\"M9q$O\"O\u{18}P&!H!m#K#R8J5TA5!wJb ' S!l!R'o7SxM#pwp' o!G!G%F8o\u{10}nLnVz$!G&p{O#s\u{d}7+ K\"N!J2w\
        !P)O\"R7K/K!w!P,U+ s!S!P#J\"I!Q7l%N\"P!R\u{18}o\u{1c}@% S!J$N:S%Sw\u{12}\"3n?mC\u{1d}) L)M&m0M+l$r.N\"H\"D'\u{17}\
        ) J%M.r!O+L3n!Q1m\u{c}n;y!$le\u{1}#+l!N!rM0!#k`X\" T!N\u{16}$\" R!n\u{12}\u{8}!dRt{' s\"N2E+u\u{1f}`3K3I5[1 v!B\
        !T%D!K,V+t!G&K!O,WFO)o,p6Q\"S;S7=\" n?s1\u{15}$ q!D>u!E[^& l!J>m!L\u{1f}`:p\u{16}D!WTpf\"\"O=S\u{14}w/ L!l\"P\"\
        o!G!T8D!K\"S\"o\"M.P\"H\"Q\u{c}jnG&'O!O7q\"m\u{1f}`Do^s!VQat$ q\"I=p\"I\u{7f}L!\u{1d}sQ!% p!J>q!L\u{d}n(\u{1e}%\
         o\"Q\u{1f}`So\"Q\u{3}S\"&ZQUq#\"'IMMAb#(j?L4l\u{6}K# P\u{1f}`\"o\u{18}{%\"N&m9N&l4O a\" R4n<:\" P&oJ\u{1}$ r!N\
        \u{e}Q\"tS\u{10}! mRb\" x?x9>\"\"lEQ&?\" k\"QM\u{1b}'!J!T=l!L!SYp\"N`<% Q\"m&R?T\u{19}PZ7\"<R\u{15}R*W\" P?R\u{6}\
         !?s\u{14}K. r!J&O!Q7q!Q!T%R.M&N=RIp/p.P\u{e}k\"Bn4T6L$ s%P:s%P\u{7}?! o\\\u{2}' N%L\"O8M\"n%P/PD\u{7f}!?s\u{14}\
        !4 K!H!N%;!x7N\"Q%C!n.N%L!n;n$O#G!o'GCs+m4r\u{a}t#%Q\u{1f}`@QX@% r7O(qXq\u{d}N!m\"<q\u{15}qz$\"\u{1f}`%rY'$!o>r\
        \u{1}O!r\u{f}9\"\u{1f}`,w\u{6}~!?L\u{6}\u{2}!'N\u{5}_$ S'O!R>Q9uZ n!T!R!k\"N!m!L!S,S'L!U#V!U!T#G\"P-V!S!R!P\"M\"\
        Q;K#O!M!t!S\"N!L\"M!I!O#T\"m!H!H&J#T&r!I!J'Q!N#Q!S!L%j!n\"r!L!U!M!M-S&N!T*S-Up3A!T!i#E!J!T!k!I3M#i!T&R!j-O!N%Q!\
        V:M&S\"T#O(P6V)L$n$p\"M!P+L!T\"S&U/O$d\u{1b}e* D!N\"T\"o!M:P\"U\"j#T2Mf\u{14}# q\u{1f}`@t\"\u{15}!Hm)j*!K!m%F!S\
        7Q!K!l%KAS$m\u{b}|\"\u{1f}`=o\u{1d}\u{13}) k!K!R%J8o!L!T%M/Q< !4mIH\" S@Prm!VN\u{5}l- N!l!N#n\"N4S$Q%j\"R.RqO*Q\
        !S|q&\"S%N9L&RTQ!q\u{5}m\"?r\u{5}p4Y!\u{1d}s\u{17}=!wq\\[\"!m?n|\"!!P&G! SUj# n!K?P$\u{c}!#mzI# m?r\u{e}n\u{0}$\
        & I%l\"R?S!Q.S5g!'Q3\u{17}#%QCQ4oKG- k!B$K\"O9C$P\"UAq6I4n>q#O-n[a7%K\"i4W$n!W$LJN*k\"S!l\"N&J\"R)S!m5n!G$p'W-m\
        \"L6L/oX\u{13}!fqD\u{1c}!@oT!!-r/W# l!G&G]2. w!D!O%G!P7m'O/U&LGr$IYs\"K&Ma\u{3}!?s<\u{16}!\u{e}r:@# r!L&M`s,!E$\
        F\"F!R7k!K!T%MQm!NLTCOI\u{1e}#!Ivs!I0\u{15}# m\"L#G\u{7f}\u{15}$ S!m\u{1c}Q!mMI$ Q%M\"N?QcM\" m#SW8!\u{11}rt9\"\
        \u{1f}``tO\u{e}!Hn Y(!O*R\"u#E0R*M\u{1f}`)t\u{2}A\"+nST\u{1b}<, J!o$H\"o8N!O4v$O\"H\u{5}L%K\"u|\u{15}\"\u{1f}`=\
        q#,!\u{10}r&&% o\"L&O7v\"J|k\"\u{1f}`+tW1\"Bn4O\u{1c}}& t!I&H8t\u{1f}`!qZ}\"!O?Pk\u{0}\"#o?sP{\" q!Jb>! O.b& K!\
        Q%p\"R=o6O\u{7f}b!'K&P) L&N!V>R!Q.O!Q#R#SW;\" Q?Q7]; n!?\"U\"P\"E4L%D!h!l\"Q\"D(p'S!<1m'k9p\"PDn#M-L#P!V#M0o%U+\
        s0q% I(l7Q\u{1f}`)m?B\u{1d} L!R!q!M!V!Q!X!L!j!R!M!J!T!T\"G!U!L!S!I\"R\"Q\"O#m!Q!S!L!P![!M!L!K!P!M\"N!P!L\"T\"E!\
        E!G!K!L!h!J\"L!U!O!P!J!S!N!O!I\"K\"Q\"I!U!m\"R\"M\"H!J\"Q$O\"M%R\"m!N!N!R!T!l!S#M!T\"L!P&O!M!P!P#O#n!G!L$P!Q!R!\
        V!h\"T!X\"J#o!m!l!o\"N\"m!N!S%K%T\"Q!Q!Y!O\"O!X!Q\"R\"J!T!Q!O!J\"N!V!Q#M!T!Q!S!n&lsCI t!R!O\"S!D!P!S!H,S'N!O#s!\
        I!M\"S\"R!V!I-S!M$T!M!P0K#T/R!I'O!K+l&I8q!N!O.o!S!K$Q\"H-j\"MRhB R!P!P!l\"U!Q!H!P!U6D!T!U#Q!Q!M!T!R,K!U!S$L!S!S\
        =S)P/K,o6N)P#N'R!U-l\"M`X% p\"P\u{1f}`;q\"QhZ$ L!u\u{d}L!u\u{5}6$!N!Qup(pE\u{f}- R!P!V!n#O!N!P7R&J!I0S%T\u{c}Ng\
        )!(m`V) N'j!\\7V!N'X-R'O?M#\u{a}( m!E!M#K\"J!T7l\"RDc& q!N!Q=q\"O\u{1e}Mo|\"\u{1f}`_rTg+ s!M!Q#L\"S!L7m!L!O&P[o\
        %o\"%n!Q\u{4}X\"\u{1f}`Utv\u{5}! S2\u{1d}% O(R(R>Q2n\u{e}B!#Sak+ m!G!T%I!L7n!I!Rap?J+sY\u{11}&\"T%T!mSLGO$kTa- \
        m!T!T#B\"K!T7o5K&K\u{5}t!H!O%N\u{e}5#!M:J\u{15}J\u{0}f#!M?Q\u{1f}QmF\" q?tP1*!O&T8R!S'Q-T&T\u{5}t!K&Gv\u{b}&)i!\
        P>J!L3x!l]n# Q!o?o<H\"\"n\u{c}M1k\"\u{1f}`@pFN!!QB\u{19}$ u'Lgu'M\u{3}E\"HL4rC_& r!G&D8v!H&F-\u{4}$!H&O8o'I_\u{e}\
        \"!n&O\u{1b}f! Q&I# n\u{1f}`%oK42 Q\"o#P\"Q!R!R6M\"n!S!S!P#O-P\"o!q#M-MJq:f!\u{e}r<E\" n\"QV^& q!H&J,T,n3U(a\"<\
        v\u{15}vr%* q!G!M%C8r!H!E%F5R\u{19}q\u{d}'E Y!V\"H$R\"Q2T\"Q$V#T!N!S!R!R,I!T#V!Q!O!W,o#O+S&M\"P%Q%p!K<i!O(n#T\"\
        O3R!O!R0Q-s<z$ P'l8S5N\u{2}:$!J$O?S2R>X\"!J>q@\u{17}; N!S#I\"W6T#U\"S#V\"Q.Q!R!P#S!O\"S;P(m#J%R*R/R1T.Q!Q!S%l8h\
        1Q#5r-lFr50\" l!DZ)) r!J!U&k8M!M&l.m&T^q!@R\u{d}s( p!D&J\"O6oypNP8q7g# Q&l\"NbY\"Aq4N\u{3}\\\"\u{1f}`ZrcG+ J!M!\
        N!j\"O#I<R\"P!L\u{1a}R$o\u{18}V& n!L!O%E!N\u{9}q&\u{b}& u!Q&N_Kys'Mna! oQw,!p!R#J\"L!N7P!s!R%M!O-H2s U* Y!K$D\"\
        O!O,V,M5Q0RzVP\u{c}\" r\"L\u{19}'( m!Q&K6U#L&I\\m]mP`!gq\u{14}!0 l!?!j#H\"B!V7n!C!j%E!N\u{19}I!T#N\"K!N/;\u{3}!\
        R\"W\"J!J!U!P!R#L!B\"N!Q!K\"R\"F$G\"Q!V!U#Q!R!Q\"O!K!K!S!V#P#P!S!L\"R\"S!T!R\"L!J!L!L\"U!G\"R!U!Q$n!l!F\"P!R!M'\
        G\"k\"m!K$R!S!U!p!O$V!S!O\"S&P\"p\"S!N\"N!O!J&n!N%o\"M!k!K!P!s\"m!j$Q!V!T*p!I#T!P\"T!K!M!L!Q!L$I\"O!T!P&J!U-P\u{2}\
        E% v!H&I9N&K`A# r!K?L^'\"!K>mZa\"%K\u{c}vL0#'L\u{1f}`!Le*# s#N<nGk!!EQf!BmUk% M!J&q8N'nV%!3Eg2!&Te\u{19}!?q\u{0}\
        \u{19}!\"R{E\" o?o\u{17}/\" P(mc3' n!O!M%K:R\u{c}s2o=\u{5}!Hqx1!'T\u{0}0$ u!K>u!M48# Q\"Q>pHb\" n\u{11}sg$' q!S\
        !K&N7v\"I&O^v\"\u{1f}`=pnL0 O!M!N#M#R8R!Q#O#N-J\"X\"RwO0I!P7p\u{1f}\u{17}. J!O'Q7F%C!O!I.H$m#P\u{4}G!I!S%ovz+ J\
        !l!T#P\"M=K\"M4LEQ!odOZ|4 q!s!=#F\"I!N7q!n!D%H.J6l!M.J0O(lMK#N4m!Lx\u{7}- R#j!M!M:T#K\"J2u!L!R\u{7}T#s\"PU;!?r}\
        _q X!U!Y!N!C!X!Z\"[!J\"F\"J\"K!J!H\"G\"S&W!g!H\"Y!X!X#N$O$L\"R\"J\"H\"W\"F\"P\"T\"L$G\"P\"N#S!S\"m+D#F\"V!H\"Q!\
        R\"B\"U!@\"Q!V\"D!X%m!A!S\"E\"M\"k#B\"P#F#D!l\"h!C\"E%l#W!W!g!V+H!R!h#N\"K\"S*M%U\"H\"j4K\"\u{1f}`!qi#\" p'N4;!\
        VOs~\"wp+ow\u{2}$#l?k4T\u{c}o\u{b}8' q!@!F%A8t!K_q\\J4!P!Q$S!T!S$l4R!O$R!U!O-Q&K!T<p:nNQ'P/M*p~{#(P4q\u{15}qH\u{8}\
        2!k!i#H\"J!I8s!n#K\"N!L-F!E%J!IS|!KNk!il() N!o$L\"M8N!y$P0H&Q X#!N&Q8pa\u{0}!?qbw! R\u{17}i6!N!I!k\"U\"T!P3R%P!\
        O%M!S.M!RAl\"N,O.P8P$o!R\"MNic*$ n!C\u{1f}`?r\"\u{7f}! SnM!?r=\u{8}#\"K&R\u{7f}nCJ$\"P%U!P7RI\u{16}$ q/L0r/N)G!\
        \"PKS\"\"R?T|9!$n5L\"Hq4IcN!Co(r0!S!G!Q\"W\"L(J1E!H!I\"D\"E\"G,p\"p&v$Mn)\"\u{1f}`-t<d\" R!m\u{f}-#\"O?PMQo-\" \
        l$Ta&!\u{1d}v226 M!U!n#H#o7s!N!M%H4H@I!N!K!l!s3N\"q#M.H\"r!M8q\u{11}\u{a}% L!S!N#n\"O{3!\u{2}t\u{12}9$ I\"q=O\"\
        k\u{1}05 U!N%l!L!T3N$V!N&P.N&L!Req+o%N,k#O\"T#k!l!M\u{16}l\"\u{1f}`=sh\u{c}\u{2}!P!Q!N!K!W!S!V!R\"S!V!@!A\"P\"?\
        !P!B!R!U$O\"L!M$N!P!P!M!Q\"S!P\"U!T$P#Q!I!T\"P!M!Q!N!K!K!O!N\"Q#S$O#U\"K!L(O#T\"R\"i!R#O!T!P%O!S\"M&V!L!m\"T!Q#\
        R!k!o!L&Q\"J$N!j!H\"u\"T!r#o!L!M!Q!k*J\"k!W!L!S!T\"Q!L!S#M&C$U!M!P(s!n%RV#! mfP$!k&M9O4ph*\"\u{1f}`%rfD4 I!w!J#\
        J\"V!M7M!u$M\"M.FNM!M\"t@J7Q!q)M.N!p^m$3o\u{1f}`-P1oYE!#l\u{3}l& P\"o=R\"naOZpJS!\"S~=# R'Q;oma\"\u{1f}`Zs;1( p\
        !K&N8p!NWKeM=p-P& I#E!r;J$y4A(\u{2}\" o?lqt\"<s\u{15}s[<$!o&M\u{1f}`:oU\\! S =$ O!pvh!s\u{9}|\"\u{1f}`@oC\u{d}4\
         L\"T!l!O!J\"T!V4q#U!O!R%Q!T-N!O%QWP>K\"q.GZ!\" PAm+\u{16}!$j\u{14}\u{7}+ y!H!M%@8z!J!M%A!O\u{15}p=oVu% t!A&K9I\
        &I2Y\u{1f}0! U!R!q!H!Z!P\"Q!j!I!H!E!K!=!S!L!R!H!Q!K!U!N!U!H!E!M!O!L!]!I\"Z!S\"H!V!O!j!M!Y!L!P!J!O!B!S!M!W!K!Q!M\
        !Y!O!f!N!R!M\"P\"J!J!I!L!L!R!L!R!K!P#N!U!S\"Q\"i!H!E!C\"M!O!W#Q#P\"U\"m!P!T\"M!U!Y\"i!S!X!S\"I#O!S!X!P!S!Q!U!Z!\
        n!]!S$k!P!U\"S\"i!j!T!R!M\"j#j\"l\"L!]!O\"H\"L\"M\"L#O\"X!M!V!O\"Q\"H!Y!K!N!M!Q!L\"I!V!T!i!@!S#Q!I#l!l)k\u{1}\\\
        #?u\u{1f}`Fp%K% I\"m\u{1f}`SJ\"n\u{5}d!BrrN$ q!O\u{d}w!O\u{1f}(\" n?s=n#!L:J\u{15}J`\u{8}(!E!F#K\"C!I\u{18}nTo%\
        MKI$ O\"m&Q9m\u{11}u.!?\"P\"S\"D!T!K6Q(O`t*J3p8s8S+qn\u{1a}!$ml:! n\u{6};!\u{18}wGn% w!O!N=x\"O\u{6}f1!O$O:r!R!\
        S#L\"k!Q3D4o,M#m!R$Q#P,J%mGb\"UN\u{7}p\u{1a}&! QdT-!K!M#R!S!G!L$k5O$M\"IGQRqAS\u{0}i\"CO4q+EO R!S!W#S!I!V,U!L,U\
        $T!R!K!Y+U!O!V!S#S!Q!L4S)U!R$P!Q%U$k#S(W!U!O$K'S'P\"Q!S'R#Q,P!O!U$W!N!U!U/R)p\u{b}<\"!C>SXn) M!S$L\"M!Q7O\"k$S!\
        Qo\u{18}\" P?P2e!fsE\u{0}\"\u{1f}``uIW; n!R\"I\"H\"N!I!M&J$N!S-R#G\"M!M'N$N!S!SGP6S%R.t8l#n#L\"O-T#W% P!o\u{1f}\
        `<Q!o5'!\"n]g#!p\u{1f}`@pR3% J\"Q$S!R@Sn\u{10}#'J?L!Sdu1 s!V!H%N8m!U!K&S-Q&O?Q!t+Q5QEm\"P%N]p!?o[='!U!r&L8V!u&M\
        .Nt#!!P\u{c}`D T!G!P!K\"G!J!=!J!D\"F$v!r!J!S!G,T!C!U#D!O\"P#I$n!n!O\"K\"M!S$M'm\"P3GZt0N-q!nX<#(J9R&GmO\" P?Q%<\
        !\u{1d}q\u{2}\u{0}C!y!5!E\"E!N!D!I!I\"J$H\"J\"F*O\"j!o!=%D!M-m!F5l!K.J*l&O(l4V!M8I\"r!F%F/p!H!O\u{5}n$ s!L>s!Lk\
        R%\"O%N!S9R%RoK% l!M\u{1f}`#L9qQ`$\"l&Q9m&QQ~% q!O.F0r/HO4& x!D&J8y!D&Kw]\"!Q&k\"\\\" m\"PX*% o!H\u{1c}t't!K.\u{7}\
        !nqC&\"!Q'S\u{11}Y/ J!O$K!P!s!J7M!R!S#O\"m!M-O\u{10}R#R8\u{1}\"Hp4On'$ p!L>r!LV4' l\"O%I:I%Nrp]A\u{c}|! S+\u{19}\
        ! o)=\"Bo\u{2}r1b&!L$Q:R6O%O\u{1f}po\u{c}!?r\u{a}z\"\u{1f}`Zt %\"%NPS(^% P\"o%O8M\"r\u{d}\u{1c}%!m!H>X4T\u{c}mM\
        \"#@O4o\u{c}r8\u{a}, H!u!M#M#O8s&P.JOO\"pWO!r-\u{a}$ t!L>t!LKG$ H!R!kST)1# m\u{1f}`Ury\u{2}$ p\"I=t\"KIG,!A!N#s\
        \"Dpn1L)L!L$s*o$p!J19!fpmo. R!O!S#L!S!k!N7N!T!S#O\"l!K3PDH$!O'Q\u{1c}o!P5e\"gsurG<& M!H!r=Q\"m\u{9}r$\u{10}!$lB\
        v' n!F!J%H8u\"M%If\u{1c}. l!K&B!S7q!M!S%G!I-P'TiO;j(IN\u{8}# m3TQR5q\" u?w{{- L!p!t#K\"M!L7K!r!v#M#L.Lota\u{12}\
        $!K!P#P#lX?( n\"O#M\"F!M7q%P\u{1b}oio$!M!PDnYn\u{2}N) j%G\"G!T<J\"Q.FrP:n9\u{7f}! Rd\u{6}(!N!V%T8j!Kbo,t$RDS# Q\
        \"T%K\u{13}J%!Q;q\u{8}m!Q,q \u{b}) r!D$G:o!G\"p\"I6I\u{5}n4\u{1}& s!I>u!H\u{1c}x!Mv\u{12}!*l\u{7f}!( l\"U$T!F!P\
        9T\u{7f}p%Q3a\"\u{1f}`%qN\u{1f}!umh # N&T>RR'# o!C>pi,!?q0#! o@\u{f}> P!J!P!G\"I!P!I!T#s!o!G*o%R#T!P!R!L\"L!N!P\
        /Q#L!P!N!O#V0P!oVO(U%d\"!I?J';$ H%q:M%tfx- n!E!N#N\"P!m8N&J/P\\sBl)n!FHs\" p/HO\u{e}$ n3S,p3S\u{b}\u{6}# O\u{1f}\
        `UO`\u{7f}$!J!ous!O>wK =!s!I!D\"L\"x!H!H\"G$K$B)O#B!r!O!I\"O\"k(O(G\"N\"W-N#u0K!H\"t%M!F\"r-L\"L\"q9L\"O!t-I!n\"\
        I\"K\"r.M!s[J( o!S!R=q!T!P\u{1f}`4p>#\"J{4E\u{a}p\"\"QRn\u{1e}K\"\u{1f}`UsQq$ o!P\u{1f}q!PA~!?rfz\"\u{1f}`eq#A&\
         o!E\u{1f}`,tHr!F\u{1e}\u{1e}$ Q%S#S?RO~\" p'NF[% S7nWK!n\u{c}rMn+ K#H!o\"T.S+J$Q4s\u{8}N$n\"UDK#+p?u4>\u{17}o,\
         r!P!O#M\"K!L7q!I$O\"P!R\u{18}n!\u{7}!2n\u{7f}X' J!o!M#M\"P:O#Mta* n!H!K%C!N'm?m\u{1f}`'o\"O\u{f}h# s\"L=qD=5!Q\
        $M\"L!Q7j\"T#R\"O!W-M!T%R4q,u!I!N!K%M\"P[m!Mj'!!SXL!?ufB. V'M6o\"S'IAp#Jbs1E#Q&l.Q#q\"J\u{7}M& n!E&K8s\u{1}r!I\u{16}\
        \u{1f}* j!M!P%L8S!D&QTr$Kar\u{6}\u{19}\"\u{1f}`Zr\u{15}w# m!P\u{1}q%K$ P\"o\u{f}P\"p\u{9}D!!S\u{1d}\u{7f}!?r*,\"\
        &R>llJ%!M!o%M@S4Q\u{4}C!!R\u{c}}%!O&l9P&n4Qvs1 G!X!V%f9G$I\"G.q!S#J\"I\u{5}E!X!R#i\"j!O(a^ U!n#P!R!B\"U#E!G#Q\"\
        N!T!L!Q'N$o!U!S!T!Q\"E!U!O$M#S\"Q!S!Q#N!O!U!Q!N!T(R$h!P#Q,T&O!T%J#n!p!P*X3U)p\"V!N,G!p!m\"T#R!H!H!T!Y*R(V!t*V\u{16}\
        \u{e}(!U!K#l:R!V!N%Sko]]4 K!q!F#G\"H\"V'H\"l#M*S!E!J'G,w'N!w+R!M\"wDq\u{11}g\"Bz4G\u{a}^&!N!N&M8O&H!M}i$ O's{P#\
        t}\u{7}$ R!o\u{6}R!o\u{b}<\" r?r\u{6}n\"HP4p}Z\"<R\u{15}R*F\"\u{1f}`er{L\"$oSTx3! v\u{a}\u{7f}!?ndd$'n!S>l!Op\u{6}\
        \"'K?J>\u{a}' O$Q/r\u{1f}`-N$R-tt/!?m\u{8}\u{10}\" l!O@h$ V9oUP%or3\"+mSQ\u{8}|\"\u{1f}`+r\u{1c}0$!o&O9r!PU\u{7}\
        # q\u{1f}`@r;u\" O\"ll & M!n!P#n\"R{RH\u{b}%!G&KMN&O\u{5}M\u{f}A!ws@7\"\u{1f}`%qp8# QFk!R/p&!S!T=x!F!O}lc\u{3}#\
        !P$q?n!\u{1b}\" p?s[W\"Bs4Ebk\" R!n\u{1a}8% o!G!M>L\u{1f}nd=2 H!y!F#F\"K!K7M!q!K%O!N-l!I&O\u{4}O!r!O4n\u{1d}X) \
        Q#H\"E!O!V=J0P$M\"T\u{1b}L0 H!G\"M\"E\"E\"v!K%H$F,M!M&J\"o&M.o\u{c}qC$) l!F!N#J\"F!O\u{9}o%M.m\u{1b}\u{14}\"\u{1f}\
        `!y_P\"\u{1f}`!r\u{12}5% O!o\u{1f}`TP!o11' n!E!P=NXn9M0ouT) R!N$K\"r\u{1f}`9R!N$K\"ry0!\u{11}r(K) Q!Q$M<P&rSpeM\
        \"q&LQ\u{11}!\u{7f}z\u{7f}.!'MJH& r!O!L&O7nXo:l\"\u{1f}`*xy\u{14}& K;I!w\u{13}L!I!w\\O\"Bm4S\u{14}9\"'O?M6S0 k!\
        C&@!B7p!F!V%I!H.HJp%m-T>m1R!P\u{1d}5+ P!M!L!K#P/w!L,SEJ!w!L\u{1f}#O i!R!Z#@!X\"S3H$f!W!R#F#R!q,U$O\"Q\"O.I.N!U\"\
        O!O!H#K\"m!P\"O!O\"I&m!T\"m!N$O#D!S$F'R&V%H\"K!I)g\"Q!j\"T&J\u{0}\u{1c}& I%M:N!P\u{1f}P\"m_\u{11}3 l!S!S#O\"Q!N\
        3r!N#k\"P#P\"R!O.PMp!P\"HKr!N\u{1b}n\" o?o/3- n!O!M%L9R!QYt!S\"N!G!p!F!LJ%$ o?i\"W4j>\u{b}!?qL3%%Q!M\"V7Rhp[\u{4}\
        . S!L$n!O!S!N*q-S!Q&S!R.L$TUspf# p!M>t=^#\u{1f}`%oPtO,(!H&L!W7O\"T&J4vmN\u{12}h\"\u{1f}`\\tVD$ m\"R&L7qe\u{8}!,\
        n\u{c}4'!I'T8P5U&Otm0Q\u{1}\u{13}\"\u{1f}`@q\u{12}\u{c}%!J!l=m!K!o\\\u{1}, T!r!M#L\"I8S!P4r\u{c}r!P#L\"Jb\\$!K\u{1f}\
        `?u!K9q)%M!T!H4J&U&n4QuJ#K\u{b}4!\"l9-. w!E!H%J!H7w!I!G&M-M'JNMFo0p\u{18}p& n!G!N%K!K>O-)!$myE! s\u{6}5' n!Cvp#\
        r!H%G=n q$!M\u{1f}`$x!I\u{1e}B! m%6!GR\u{16}~( u!H$M\"O!R7p'Q\u{19}l~P\" N\"mk\u{16}\"\u{2}M]rim#\"M\u{1f}`>sa}\
        & M!r!O=N!s!OJ[\"\u{1f}`%s\u{f}\"! m\u{11}SJ!J!P!Q$M!W#R$M&O&Q!O#U\"k!o\"v!p!X!k,m!F!K!B!M!?!G!:!?#G!N%I!M\"p!O\
        PR\"o7Q+j!F!H!l\"R!N%Vi\u{17}! o>_\" Q\"lYG(\"N#n!o\"R\u{1f}`=o!o\"Q\u{1e}n\"@S&RC_\" q?p\u{1a}M\"HQ4ojp\"Bm4Q\u{18}\
        \u{7}! oUo!Bp\u{1e}~\";o\u{15}oSG\"4W+lh\u{1f}\" o?vk\u{19}\" p\u{2}s,\u{14}\"Fl\u{7}njN!?q\u{c}@$ N!p\u{1f}`=m\
        R`+!T$G#W8T!T%V.M&MKNaO!S\u{6}\u{1b}! q!K$!D&G9EqpBt# p\u{1f}`@u\u{2}\u{c}$!P!P=o\"O g\"Ju4K\u{1c}Y/ O!O!l$M!I!\
        n4S$H!V%L!h.M&RvS.M&V% o\"M&S7q(P_?\"\u{1f}`eqpw!\"m@B!FPz#% p!P&N8p!QAT!-p?U-!D!O!p\"K\"H8l!H!L!u$M0<JM$mF+% t\
        \"P$N\"H7rbc\"!L?NIJ!!F_6-!T!T$P:N!J#S!O\"H.O%T!T\u{4}O'M\u{11}{, p!H!L#L!P!K8p!Q:P,o4pgPx\u{1c}\"\u{1f}`!r4_& \
        K!p!P=K!r4J9\u{1b}& N#Q\"k:O%s4M#?$ m!S&R9TDf$ t!G!M=qY#!!K\u{14}Y#\"r\u{1f}`Urs\u{19}- n!I!J#M\"I8k!Q!N#S\"K\u{9}\
        Q0nEp\u{15}\u{1a}\"Bu4K\u{13}\u{18}\"\u{1f}`eq\u{5}x\" r?n\u{1b},2 O!O!O#H!R\"T7O!Q!O!D\"M\"H/P!y\"K\"v!J\u{7}u\
        =\u{0}+ q!I!I#E\"F8p%F\"H0I\u{9}m2m!\u{d}6 S!r!K%K!V3H$S!l!M%K.IJQ!M!q!P!P!s!H!N!IJH\"P8x% P!m!R>o!O%?\" m\"Q\u{d}\
        t!'Lz}\"!n?odmC :!?!z#H\"F!K7>!A!n%L/i6l,G\"l!K(K\"n#F'R\"k!J\"p%G\"m#L\"n%H\"l6P\"o!F!C!q3N\"nc4& l!L&K!Mzm#Q\u{19}\
        \u{10}$%m!M\u{1f}`@O[C!Vn>f$\"U%L:S%P`\u{18}\" n?t5\u{1e}$ N!r>O!t/b!?p\u{19}g!%S\u{11}\u{c}+ u!E$S\"B!K9R%L!Q3\
        I\u{5}x'FzV) Q!M$L!n!S!R<Q#U1QF,!VQ\u{1a}3s L!R!V!I!G!M!S!L!m!E\"P\"@\"M#n\"Q'S!l!X\"Y!J!T!K!K!G\"F!R!L\"S$O%S!\
        M!M!K!N!T!O!G!G!K!T!O\"N$J\"N!R#J!N#T*Q\"N\"S!P!m'T\"V)O!m!R$T!M!s!P$R'L\"m)V!S!l!K+O!Q!R!P!i#P\"Q$Q'U$R!l#n!r%\
        q\"1!!M^L' J\"N3G!zQN!G!z\u{6}|! p\u{16}h\" q?s1)$ N\"p\u{1f}`%qQ\"\"\u{1f}`!rV[$!N!n?m4S\u{1e}2\" R\"n\u{c}a+ \
        p!M$H\"M8p!L&Pkq%N.R)n\u{11}S* O!l!P$O!K!T9T#l\"P4M\u{4}J' M!P!T&S8P'P.SP}0!L!L$Q!G!l4S$J!R$T!L!l\u{8}m\"S-P!m7\
        RRG, T!R\"m\"J\"S8P\"V!j\"H\"R\u{1f}`9tWo!\u{11}ti\u{10}% o!Nmpqs!OFr\"\u{1f}`*~WN#\u{1f}`$u,q\u{7f}H#%q\"Q=q17\
        & P!O\"Q?Q\"S2R\u{2}\u{1e}!?q\u{1}$\"\u{1f}`Zq(o& q!J!J%L!M7q\u{1}@6 m!U!U#>!E9k\"X!s\"C!H!l!j->!A!H\"F\"F!J+r4\
        q$Pip;i' S#Q1o+S#R1q2Jsz! T`J5 m!J!S%L!Q7j!Q!X%O!R-N:O,n+Q?m!M!H9o'N0R#m\u{12}X$ q'N8s'NFY$ O!p!N?P'^'!J'F>W!J3\
        g!L\u{b}o&W!ws\u{1d}d#!Ovs!O\u{1e}\u{18}#!p\u{1f}`@q\u{6})\" n\u{2}t1f\" O\"p^\u{8}\"\"T&l\u{15}/\"\"L=nL+!Cl\u{14}\
        ,# m\u{1f}`@n},$ P!ovP!pb\u{1a}!?o\u{12}R8 n!F!F!l!q!>!D!A!L8N!K!j!o!G\"J!O`q\"O(N/t!I2Q-P&LB\u{1a}&!O'Q7G!Q%S0\
        PGy= n!T$B\"U!U-L'O!T\"m!P&P.L!R%E!P-L\"I.S%P\"o2n\"Q<o\"O!Q*P!Q#S7THH!!F\u{2}d!!O\u{12}?!?N\"(# q!H&LXf$!H&msP\
        #s\u{5}\u{13}#\"M\u{1f}`#s\u{17}T)$n#R!M7s$n#Q!I.P\u{a}Oj}L X!K!S!L\"O\"G!N#P$L\"P\"N!Q#t\"C\"S%P!P#R!S!M!P'P$P\
        !U\"H9T!u\"Q\"C#H$W+N\"P8P&L!Q'P#S#K*O\"U!N%S,S$\u{0}#(n7m\"S*i#!O>n'S#%% N1o?O2p\u{c}q\u{11}\u{19}\" p?p\u{c}\u{11}\
        - n!O!J%P!I9I&NGp)sIt/L0o!I+^##T\"mQQm\u{1d}!fu',\"!H!O%U* o!K!L%H!K!l7R&P\"n4R\u{18}1!-reM$ o!K!S\u{1e}vEf##n?\
        p4Pg\u{2}$ P!q?p\u{4}Q(-& r!J\u{1f}`$q!OOwF\u{19}\"\u{1f}`=sj\u{15}!?w/\u{7f}> r!=!o!M\"F!R!A4M!S#r!F!i#K\"D5P/\
        K.J\"r$P$m%o>I%T!Q\"u\"n!M!S+p+j\u{11}3\" m!K:bD U!L$J!I!D!o4L#N!F!q$J!E!k.K&F;l!r\"K!n#O!H$Q#J!n+R\"o%n\"P5r\"\
        L\"P)r\"P!P\"T&nF\u{c}! mKK^ l!N!P#M!Q!N!R3H$m!U!R#I!Q!L!T-J!L%O!Q,l#Q!L#i(R!l!F!M!n!A!P!F!P#V!i\"K!N!T!k!G!R*l\
        #N!L!j\"Q&q\"R#D&m%H\"M!Q*H!T\"N!X#J!M!S!X.E&q\u{7}c& r!J&M8u!J&M`N\"\u{1f}`!rP_!VRhA\"\u{1f}`%rh(! Ns`$ p!Nyq!\
        OxQ$ M\"n?l&S.5! o\u{3}>!!R>o\"(S?Rpe\"!F?Hg9\"\u{1f}`@t\u{e} \"\"kSi@\u{16}!/n\u{10}\\!?T\u{3}#! Q4t!)mu=$?Q\u{1f}\
        `!w!NN\u{4}% o!G>s\u{5}o\\R4u1\"T:H#p!M!I4RBn\"O!R(S$k#J/n\"O5r\"H\"RJQ\"3n!Q\u{6}dO i!R!T!K\"O\"V!W-M&M$g!V!R#\
        L0U$O\"O!T/K.M\"l!M\"H!S\"J\"l!S\"T#I&j!T#M%P\"B!S$G#K$S+M\"H!T)g\"Q!j%L\"I!J.P)&#%m!N>l\u{19} ' P!S!U>T'O4R\u{5}\
        Q\u{1f}i$\"j?m4QDrj:4 k!k!O#S!L!R!N4M$l$M!P\"Q^O;r+s&M/U!R$S4prL$ O)m6N)l\u{a}(\" q%P9V' j!A&B9F&C\u{19}x!C>y' \
        j!J&N!L7n!K'O\u{e}SF T!S\"k!N!H\"S!W.S%J!v!S#R!S#L\"S!Q-O!U!O\"H\"K/S4S&L;R$P-P!J!v!S!O*K#N$R\"T/P!Q!Sbw*\"U!l\"\
        L\"M5Q(O\"N0K%RvQR.*!Q!O%R!S9O3Rpm!R!O9pk\u{1a}!\u{7}I+\\! pg\u{5}!?LSJ\"!N>qF9!ClnJ!@n:\u{2}! R\u{1a}\u{13}\" \
        q!JOI+ P!E!p#D\"B!R8F'M`oHT2m>k!$k9\u{15}!?n\u{17}8$ q!Emt,r.\u{4}!!l0 !\u{e}t3M#!T!URSI\u{f}&!P&q8L!R&s\u{7}o\\\
        '$ o!Q>p!QO\u{b}( q!E&Esv!I\"H\"o!K\u{18}0$ u!Q-K1q\u{2}\u{5}\"\"J-m\u{7f}8( o\"T%L!J7q\"Q%M!J`S* Q!Y!I!l<O#m4T\
        DM$nbT|6\"\u{1f}`,u{\u{17}!\"SB./ M!H!o$L!F!S4o$N&L!Q.MBN!R!qXoG@- q!N$E\"L!j7n\"W#J\"P/U%GKQaNox\"%P@S%'!%OXs#\
        \"P\u{1f}`Snr\u{1}!\u{1d}rIP# q1D?F[e! RX9$ N!v>N!v6\u{a}\"@t4JS^! oB\u{17}/ P\"Q!O\"I\"T!O#n4M!R!Q!R%R#l1Q!S\u{15}\
        Y# o!I>nlx\" p?s\u{11}@!?qrC$ N!t>N!v~L$ n(Q\u{1f}`5M[4P J\"\\!R!X!Q\"P!W!P\"D$H!N!C\"M!O(N#M!C!J!C!M!A!D!J!R!J\
        *K!M!u!T!v!n!>!G!B!J%N<Q5pNN!O!P$m!S!g#E\"@$O!W\u{12}(8 j!O!R%P!P8V!Q#M\"Q!P-O!U%P!RjN!P$Q!R2N\"Q\"W#R\"P>q4C!?\
        uO\u{1d}\" n!MbL#!Pvr!P\u{f},##l\"P?Sa;# p!I>m<i\"Bv4IRQ$!I?M\u{1f}`5n\u{1a}Z\"\u{1f}`@r/\u{0}\"!O>qWa\"fp\u{13}\
        rh\u{13}% p!H!J=s\"Hq\u{c}& I!r>OHQJR!o\u{9}\u{5}\"!n?n\u{12}m0 W!N$K!T!P:V#S\"O!T.T$P!Q>I?Q.SBLh9!?p\u{5}\u{1a}\
        \"\u{1f}`@r\u{1c}O\" M?O\u{1}|#%P\"O=R\u{11}w, p!E!L$O!F9N!M%M~o\"R)nLn7/% p!J\u{1f}`<u!J\u{a}D$ Q!P!Q%l\u{b}V%\
         n/H0u/I@J\u{9}y\"gPus\u{7f}C!?R/\u{5}) o!N!K%R!R4q%Opr@qz`#\u{1f}`,mYQ[T$(O\u{1f}`(q$OTT!)n*z&!H&R!K7N!N\u{1f}\
        r:#!!F\u{12}\u{12}\"!N\u{7f}PUx# r\u{1f}`%u\u{5}l%\"T%L!P\u{1f}`]u\u{e}W#(OBr4Mx7\"\u{1f}`%t^/\" N@o\u{1}0!?r<U\
        \"Bn4R7\u{8}! R\u{11}5= M!B!J!E\"G!M!y!J!C*A,M!H!N#J\"J!J-D!I!J\"I\"{!O?N#n%S^H!O#M\"s\\e!WS\u{2}\u{7f},!N$R\"T\
        !N8R\"L\"G\"P!O!N.p$TA\u{8}) n!J!N>N!J%R\u{19}u\"Q%Q1:% q!Q&K8s'L\u{e}O\"FN4nA\u{1b}\"<P\u{15}P0K!?sbi\"Hn4S\u{1e}\
        \u{3}#'N{r#N\u{1e}&% Q\"q\u{1f}`#P\"qAo# P7uXu0\\\"<Q\u{15}Q\u{7f}@#(n\u{1f}`@n\u{4}\u{1}\" m?opD& n!K!O%P\u{1f}\
        `9r^d$%PBR\u{15}P!p\u{a}}!?Q\u{7f}\u{17}\" L#m-j$ J<v\u{13}J\"vT\u{1b}\"<o\u{15}oQ9\"&n*RPI#%n\"JQom.$ t'O9R&Q\u{f}\
        z! S&X\"!O\u{1f}pbD#!O\u{1f}`@N\u{7}i\" MBt}\u{9}\"?R!opP\"!H\u{d}y\\T6 Q!U!B#W\"i!C#H(G-D\"C\"H\"E.w\"v\"I\"H\u{5}\
        O!K!H#Y#F)D*0!?n1|#'J8v'J6\u{1e}% m!N!N\u{1f}`#s\u{d}.- S!U%n!l!O7R'k!L3SWrNN\"S3M\u{1a}/! O\u{14}%( O\"u%N!QrO\
        \"u!N!Q.\u{6}\"#n?mm\u{1f}#!M;R\u{15}Rn\u{f}\"(M7Q\u{6}D)!T&O?R.J&N>F9n4N&oR4! mB=# k'G!Mr\u{1a}$ Q!S!n&S\u{1e}\
        s1 R\"o#O!R!M!S<P#R-N$P\"MHM!p!r!N!O7M|i# P\u{1f}`@Ra2(!I&M!P7n'N\u{16}p#r5pV\u{0}2 M!n!t#O!O!L!L7O!p!u#P!L!M!M\
        -H!M2N$q^\u{11}\"\u{1f}`%v\u{18}m,!J!O#l;Q!L%l!Q1L\"KWO!Q$p$Q\"\u{1f}`es0?(!C!N$q!I!J9Q$m!I+\u{b}* q!O!S%I!N7m\"\
        P%K!Pgv\u{10}\u{5}\"!m?o{\u{0}!?p{k% Q?R(P1J\u{e}R(q& n!H&O9O&MQr}\u{19}& M!t&MsM!u\"MY\u{11}# R\u{1f}`>n3\u{1}\
        0 i!D!P#V6R$Q!J!S9R!MGQMm!R\"R-l%On1$ q!M>q\u{1}pv(!!O`t$ p!Mys!M:L$!J?P'n.POg! O:~\"\u{1f}`%qdA$ S!m\u{1c}S!m%\
        U!Do)E\" r!Dac! n9m&!L$Q:R6O%O\u{1f}pTI% m\"R\u{1f}`#p\"Rj\u{19}\"?O!q\\_& M;K!u\u{13}M!K!uvJ* l!Q!K&Q7q!S!F&N}\
        s#Q3\u{5}) o!N!K%R!R4q%Opr@q z% q\"O&P\u{7f}o\"QID!(QcuI s!U\"G\"A\"J.C&P\">\"s!P$B\"LBC\"J$U'B#S\"l!P\"B#F%M\"\
        j!N'Q\"l(I%D&m!D(j#P\"E*V!J\"k!V&R/F\">\"q.K#>n\u{f}pKno\u{3}$\"m&T?QDoO\u{7f}\"+kSPM4# T\"m=SK\u{1b}\" P?RAL$ \
        n!G\u{1f}`?oMs!\u{7f}t?~! ng88 {!>!H\"O!E\">\"p!95y!D\"v\"I\"D#A-?\"M%G[y7r0o!I&H\"o!GOp\"!P!l C. N!F!K!J\"K,u!\
        L-P1o2oLs\"NOM/oO/;!J$U\"I!L,S'N%S\"V\"P!Q!K!S-H!O!Q!R!R\"S!RJS?p!M+N0M!S%O!M`\u{1f}@ i#>!O!>!F\"S,G+s!R!S%K!G-\
        J!U#E6P)Q#Q(P$n!O=U8N!n\"u!Q!T\"H\"I!Q!F-S\u{f}+)!C!D#J\"C!H+l-L\u{1f}`1j8\u{17}* Q%L;U!S%n!Rwp!M>o!Jt=$ O!p!N?\
        Pv\u{1e}! RIt\"\u{1f}`=t&y% T&R\"N9o8OUV( Q?R\"O&mGQ(p&n\"LR\u{1c}$ L\"L#H#QfE$ O#j$RTUU.!ysx\u{9}) J!U!R#T\"n9\
        V!P7O\"R\u{5}o!?s?@\"Bp4P~e!?r=@\"Hm4R\u{12};\"fq\u{19}r>]' q!O&M8q'N\u{1f}`?nS)< h!C!Y$S!O!T4p#q!I!Q$S!L/P&Q,o\
        3o\"W!J!P(M#r(o&P!Q\"r5Q\"p+Q;{$ n(I7t<K\\\u{5}% O\"N%l8P6RqV&!J!P#q\u{c}M!O$q-]! m~e) s!G!L%F5O#o\u{6}O,OCn*/\"\
        \u{1f}`+u\u{1c}(!*pS+\u{11} U!N!m!g\"O!R!T\"O!M!H!U!;\"S\"H!N!S\"K!N!E\"R#R!T\"X!N!W#G!O!O!W!R!R!O\"F\"X!L!L!L!\
        V!N!K!l!Q\"K!O!Q!V!P!Q!O!S!O\"N\"Q!U#K!N!N!f#n!E$R\"Q!P!\\!T!P!m!V!N\"Q\"T!U!W!T!V!K#U'Q\"l\"S$N&g\"M![!O$V\"I!\
        R!m\"k\"j\"W\"R!U!O'S%P!Q!K#P!T!R\"M\"H\"S!Q!E\"M%M!P!T)m$R(\u{17},\"H&N8S!O%M.S&R!I=Q\"pdK!R.@$!P&N\u{1f}`9v\u{8}\
        \u{10}\"!pzqw\u{d}*!U!N$N\"T'R2Q%S\"U&PYm) ! pn>$#o?G4u\u{c}o\u{d}S\"?QXpd/#?M\u{1f}`!w.8\"\u{1f}`Uv\u{e}5$ K$m\
        ;M$ol(a!T!V#j!n!S!W3F!s$M!d#D!l!Q!Y.U#M!g!J!X,P#O$Q'H\"U!K\"V!E!X!H%Q!F!X!R\"L!D&R!D\"O!H!X#j\"R!H%I\"H%G!W!H!R\
        'I!F!s!M!R)J!C\"Q!G$P\"I!V-L!G!V.q\u{7f}\u{19}! ng9& M!n&k8KHSxS\u{7}[!\"k[\u{7f}\"\u{1f}`!v\u{12}\u{19}##Q?S\"\
        o\u{8}\u{d}# s\"J=u\u{2}f\"'E~Ei\u{e}/!N$I\"E!N'M$J.q%K!Q.R!I!M7paR3q~\u{7f}, O\"S!O!Q!I!q*X/K#O#n2Q*R\u{11}l- \
        m!E\"I\"C$n!H5O)m!L3h\\s#MMr\u{7f}j$ n!D>r!F%%!+ldY& I#p<K#p4H\u{2}s4\u{5}%\"I#K#O>V4V|h\"\u{1f}`Uvt6% S!m\u{1f}\
        `TS!m\u{11}R!!Iy:1 L%M#k7S!N!M#N\"n!p-R&L4L(p%o!n!G!K\"D8!T!m$R!P5N$R&M!T3Q0N.P\"q%m$Q#R!o'o9S#V#u\"m\"N/U5RG\u{0}\
        # t\"D%I\"x! UHF0 M!M!M#H\"v!P7N!P!O#I\"s!STK!L!rio#o\"\u{1f}`eq(\u{f}% n'P8m\u{1f}`;p-\u{19}\" QAnJ]!\u{2}p^x\"\
        nxao>\u{1e}\"\u{1f}`%{lN( J!Q&p!p4R+q4NvR~F\"\u{1f}`Sn;\u{6}& s!H!G=u!J\\Hh\u{e}\"!R>q\u{e}F!!MDz!VQH8' O!p!Q%P\
        8O!p&Qs\u{2}!.oHT& Q!q?o4D3M#ppt! p}p\"\u{1f}`,r\u{1d}:$ p!K>q!Lp>$;z!F\u{14}z!FU20!B!J!G\"H\"E\"J&D\"v.P#L\"J$\
        L(v2I\u{2}N*l\u{13}C\"6QSQ\u{6}.$ N!ryQ!o8\u{7}!?t(F% Q!m\u{1f}`?R!m^;# m\u{1d}t's1z)!I!P#M\"L!n7l(n4R[Oh\u{b})\
         J\"R!H2L!xQM!L!x#I\u{1e}b!*m|'\"\u{e}N\"r2 9 T!L!P!o\"Q!I!M!N!J6P!S!R!o#O!K!O!L-Q#M\"I\"PZMFw!L)NH\u{6}*\"q#J!\
        Q\"I8S!l$Q\"O.U\u{12}RGX% o\"O\u{1f}`So\"O\u{1c}&0!P%I!M!P7l!T&N!R-G!O$J>r#s!M#PTMst\"Bu4K^.\"\u{1f}`!q\u{1a}\u{1f}\
        5 S!O!m#L#m7L!O!P&s4N3O'n%u!O\"K!OGH:J!l!t&J\u{10}j+\"k$M!H5o%V$Q!K/r$P\"TvoZ+$ o!M>s!N)\u{14}!&Ne\u{8}\" q?tbT\
        % l!O>tGpyM\u{8}L& n!D!I%L:Q\u{1e}m\u{1}\u{10}( H#s\"L!R<p\"L2P\u{c}q\u{13}\u{a}# o?o\"Sxq$!J\u{1f}`Tt!KP\u{d}$\
         u\"G=w\"G>N\"!Q@U\u{9}P) l!K&E8N[u#J*v1v!K\u{0}o!#S/@! QuF!%l\u{6}u' H\"r&Q\u{1f}`8J\"v&Q}T$!p$N\u{d}s$N9\\' s\
        !F&L8s!E&N\u{9}w:\u{7}% o!P\u{1f}`$r!Pmp* J!q!l%Q8N5m!Q\u{a}K!r&T_\u{8}* j!U$B\"M8k5L&G\u{5}t!F&Pe4\" q?rC\u{2}\
        )!T!P)S0R$R5M{q!R/P~e!+npW-!T!V$H)R0k\"N%R!S!U&P-NLo\"Nkt! Rd*% l\"P\u{1f}`>qEn*r\"+n?mV\u{10}\"$l?jnM\"Qp2Q\u{13}\
        i\"!M'LT5\"\u{1f}`!ux?!?p~>!?uRK) O%I\"p8O#n\"L\"s0M$H\u{3}''!U$M\"o=N\"p.K&M0})!S!P#p!T\"P7N\"Q%M\u{1e}o\u{12}\
        U* R!U>S!K!Q%K4Q!P\u{4}k!Rt7# s\u{1f}`Uv\u{1c}\u{7}' R%L;M&M.Q$S\u{c}Oqi& Q#m!O>l\u{1f}`!m\u{1a}\u{10}\"\u{1f}`\
        .qOT# O\u{5}q-mFj\"!M\u{1f}ow>!\"PPj% T%l:NGr~orQ( k!S!S\u{0}u#I!R>q\"Ji@!!S+P0\"T#k!N!V8V!l4G'J0OGP!Q-o$P!P;P'\
        S\\$$ O(o\u{1f}`@q\\\\!$l\\%\"BQ4o\u{2}d$ P!qvP!u\u{7}^!#kni#/n\u{1f}`>n?x)!S$L\"W!l?n-Q!S%T!L\u{b}8!!PHI!\u{11}\
        q1\u{9}\" t?uRa$ s)M\u{f}s#M\u{1c}\u{13}& q!I&G8t!J&G\u{18}\u{9}D l!T!L!P\"P\"S!S!N&P$P!p,S!P!R\"M!N!W\"P&N%n!Q\
        !R!N%P=J!m-R0Q(N!I-p2O\"O!Q%L/KKBW R!?!m#D\"4!['J$O(?$X!C!n#G!M!8.>!F!G\";\"C,l!N$k+Q$R!K\"E!T!J\"p!T\"k!D!T!k*\
        K\"k%n\"J#n#Q%P#T$o#N!@!k+I\"s!V!E$;\"@.m!F!\u{1}$ P!q\u{1c}P!q%\u{8}\" S\"kq\u{4}U R\"l!=\"9!H!i!m!8\"8\"A\":\"\
        7\"<*P\"q!O!X!C\"<\"N!U!>\"=\"D\">$A\"P\"B\"B\"L!O!C*k4Q(M$U(M!q.R'O!U\"R!m'R$m)l!L\"E\"i&U-J#P\"ov\u{5}\"Il4Px\
        J\"\u{1f}`%qi0$ n(S7o(S}\u{f}\"!NwN\u{d}i\" P!m[\u{0}$!M\u{1f}`$x!I1^E U!G!M!I\"J!O!H!L!L\"S$x#P!M\"T*R!I!S!K\"\
        N\"K!O!M&w$Q\"P*F\"6(TAK7n?T\"Q#P&M\"q(q\"Q5*. o!J$G\"H8A%G\"Q\u{4}r!v!p!p/v!GBs\u{18}\u{14}\"BR4nEq!)m\u{0}\u{d}\
        $ L%K.q?n{\u{7f}! o$Z!?pwg$ r\"N&Nzp2\u{c}!'R\u{1b}M& G!k2n,L)R\u{17}Mmq8 O!S$T!O!V!l(O0P!T!o#T!M!Y-V!S!M$TCQ%P\
        BO\"o9j!N'O+9\" N\"qN&#\"S&R9Q8\u{1}$ M@Q!S%SH{% p!I~s!HOr-$3 V!R!k#E!J\"j7U!R$L\"O.N'M<s+R>m+p'Q.O!Q{kL P!<!A!\
        Q!R!r!j!T!X!A\"P$C$H!O+R!C!F!E!L!;!D!D!J#|!{)?!B!o!l!w!j!u!q#?!E\u{1}J!M#v\"E!B#F!L%P!R\u{1c}\u{16}\" M'Qbn% m!\
        L$M\u{c}t%Ml\u{7}$ N!r\u{17}N!r:\\\"DQ\"Q\u{1b}3\"$o?l\u{14}[$ M\"n?l&S|\u{d}& r!?!L&P7p\u{10}qko) p!G!R#I\"H!M\
        7m\"P&L\u{7f};!?nLK\" S(m\u{16}(' L%l\"O(Q0L'N(RY1!\u{1d}tjJ\"Ho4R\u{17}w!!Q2,\" nnngm& S!Q!h?K4t5SZ*\"\u{1f}`-\
        uNZ\" Q?R\u{b}\u{17}:!W!R\"Q!E!E!I8o\"U%M!M-R!P&P+R$J.L!Q\"O'R]n!S!M#L!J!S!LG=$ p\"Q=u\"Qh\u{13}\" t?v\u{f}x! s\
        `y) I%o!N!P8M&N!S.P\u{10}oz.! r_T# P\u{1d}O\"r\u{1a}~!?r;)\"<t\u{15}t+=!\"O@j# n!E?KX8,!V&U6K#V4R&OKRFR$lFQ!N!K\
        F\u{f}. K\"I!t\"C!M9N#s\"E2L[P#u\"K'pHQ\u{2}\u{1c}( T&T!L8O%O\"P.Q!P.T\"GT4l\u{1b}\u{11}\"\u{1f}`%t$\"\" M\"m\u{11}\
        \u{1}! r?\u{1a}#!k?n4S\u{6}+\"'S9L\u{0}v& p!L>r!M\u{1f}`:q\u{7}@#BM4r!rry\"\u{1f}`eQo\u{13}0 y!L!K#G!H!I!F7s!Q!\
        P%M2IYo%OInEI\"C(!I!M#N\"r8K!M$O\"t\u{13}3! q7>!UPg\u{7}G C!L!L#g\"o!Q3k$A!M!Q#n\"k!T-D!F#A\"Q!H:m!R,K!K!P!r!J:\
        L!u#M!M\"s(K!k\"U*Q#L!H!S#m\"T:D!DT%MO X!X#X#[,R!M'V!U#m!V!V#R!Q!V,S\"R!P\"U!P\"R!V:K#X!U'K!M\"T!U!Q!P\"S'P\"R0\
        Q$V!R!O(h!V!U!K!P-T!V%N*T&lp~$ Q!p\u{6}P!q\u{19}\u{4}$ r(Q7s(Q!]!*m|&\" q?r`N% r!F&O8r'P-'$ T!Q'k?l\u{1a}\u{1b}\
        ! pH## R!o?pZD!,pB\u{c}#0p?o2OXl&!R!U$Q\"R8S'T;c\",o?njJ!4k\u{6})!&Rj\u{7}\"?t\u{5}s{\u{e}& J!r>O!p\u{1f}P!qy\u{12}\
        % n!L?P\u{1f}z!G]H(!F!L#K\"J8o\u{1f}`!NEp]\u{0}$ p\u{1f}`ZP%qj\u{1e}! mJx\"?pGqOQ# Q%O,n5}'\"Q#J:l\"Q%S!R\u{18}\
        K\u{7}P!-sH\u{9}# t!B&K5\u{1a}# O'm8ST^\"%P\"O\u{18}\u{1}: l!P!I!W!L!N!O!L!S'Q%p+h!R!N#S\"Q.L!K!T$M!LcN!EAL\"U2\
        onkF j!L!o!M\"@\"A!G!o&F,P\"v\"m!r\"P\"D\"M!K'H&J:r*K!n)s!F%P!m)C$M\"Q!J\"o*O*q!P-H7G!G\"v0\u{5}!&Ox8!?t)\u{19}\
        ) O\"H/B!t-O1L!l2o\u{c}p=6$ n!G?JqqA0!\"N\u{11}t!#jvj!\u{1d}QRs!Xm|<! o\u{18}V$!G!I%H?L>\u{12}%/l&LKr't!L`b. Q!\
        W!R#K!M\"q7J!T!L%T!r-M!LRK\u{1c}M$ P=p\u{1f}`;pY@& P!L!R%J-l\u{1b}P\u{19}l#!Lvr!N'E!\u{11}Pz8$ P'm8R'nO\u{4}$ S\
        <n\u{13}R\"n\u{7f}_\" s?uIe\"!R?I\u{e}K\"+lSQa\u{c}( u!K!O#M\"H!N7p%O\u{1a}C\"\u{1f}`=s\u{12}u& q!H!N%N!K7nYq\"\
         m?o(v$;o!P\u{14}o!P~\u{a}( p!N!P!P1U?V2O\u{f}n?q\"@p&L\u{18}2'\"S#P#o\u{1f}`:S#P#pN%% n!N\u{1f}`$r!Olk\" P?Q\u{2}\
        \u{13}$%L=K4r\u{c}q`s&%n?S\"P.Q$l\u{4}v\u{1f}\u{12}!fsNv( p!K&N8p!NWKeM=p/5!?PT.\" S?SE`$ p!?>o!E4\"( M!T!R%o!O\
        8S!P%mMW\"'RSPr{' P!t!O#K:P!u$LS\u{17},!P$F!N!P8W!J!R%N.m!q%P!N\u{10}!# R2q-L2 \"%N\"RwT: j!V!U#@!I!Q8l!U&S!R3J\
        @P%m#o\"M!K!R(R\"n!P.M&J*l2S%P!R\"6X h!n\"K!P!K!D\"V$H&F!O(I!M#r!Q!Q!Q!P!K!G!V!O*H$P!R!V!R!P!T,j0T!Q%P!T%J#n!p!\
        U)n\"Q2P\"l*I!M!j*K!o!n!k!U!T!M!R!J!I!S4vQ\u{16}\u{1f}=! Q!S!u!I!U!L!W!O!o!M!O!G!Q!F!O!K!O!D!R!H!T!J!R!I!@!I!N!\
        K!Y!K!X!V!R!d!J!S!O\"L\"N!R!J!S!H!Q!N!S!I!S!K!X!N!k!N!P!K\"L!X!J!S!J!O!I!P!I!Q!I!N!l\"J!R!S\"O\"j!I!@!P!S!I!N!P\
        #R#T\"W!g\"O\"W!L!W!W!d\"U\"R\"L!T\"P\"Y!P!T!R!S!V!n\"R\"S\"g!Q\"l!N!T!k\"R\"L\"n!n!o!n!k!q\"K!Y!Q\"J\"K\"L\"K\"\
        i!O\"T!Q!W!O\"O!Y!S!Y!T!V!O!P!L!Y!I!V!Q\"G!Q![!S\"K!X!h!o!j#p!n!t$l {% k\"P&N9S&R=)% N!s\u{1f}`<Q!ue # O!n\u{10}\
        Rc>\"<o\u{15}o\u{17}\u{3}? x!J!M#H!Q!H!T3M$q!K!S#K\"L!T-Q!R#M\"R4t)n+j#O?N+m!M\"K-p\"R#N1Q/itm- l!V!U#M!K\"P7q!\
        S8P#MVM\"rLLIa\"\u{1f}`Zp\u{2}<*\"F#n\"C!H'G0o\"J#o\"G(H\u{0}\u{4}\"\"m?n#\u{8}!?wXF' m%N\"F8x!M8K\"I(t#+C!qSS0\
        T! Q)n$'K8Q^O)nlq% L!w\u{1f}`<L!xcr\"\u{1f}`Zp{A$ q!P>r!Pq9% M?Q'U.Q\u{c}R!8) M!q!OxO!t\"N&M\"o#pH\u{1d}& p!H!J\
        \u{c}{\"LOo0\"\"\u{1f}`@oVG( J'J+w-M2p2q|N0q?2V P!t!S!P\"P!P!A!Q!T*N(C!o#j!V!R!M#R!E!R-H$H#S/S-R\"Q\"M$J!x!M!M!\
        z!H!F!L\"M'N\"U!q!Q#M\"n!L(G#o!G!N*C!o!N!M-p!R#M1I\u{17}y# R'o?o\u{1}-$ S'Q!ORMj\u{f}$ w\"M=x\"NY{!Fq@q!*n\u{14}\
        L$!L!S?k4Sa)1 k!O!U#D\"F!Q7m!F!Q%M.H!NIQ)qHq0m6L\u{13}N\"!S?Qx/% s(R7q(R}rds!\u{2}q,tB r!V!V\"J!B!F!E!M7o'M!K-R\
        !R%T!O+U$J$q)t!I!L\"O$n#n#I!PMK,m\"N#K!J!Q!L=W!7\"\u{1f}`%tY^#%N=M4sT|, M\"r$R!T!H9l%R!O.S&S\u{5}M'N\u{e}5( X\"\
        j#N\"R!T7U&R\"Kxb\"\"qSE?\\H s!S!R#A\"T!Q-L'N!T\"n!P&Q.M!R#E\"L!N-L\"I.S\"o#N\"p1L!o!P!P/O\"p!N!J'q\"o\"N!R*V!M\
        )U1T\"igy!fs\u{0}`! S?s' o!Q!P%T8p!Q:Q{\u{d}!@R!\u{19}$ r!L&M8m2:\"Co4Qr\u{a}$ p?s\u{1f}`6s0\u{7f}0 u!P&F!L3N$T\
        !U!Q#l\"K!M-FbO9o!N/qkb$!M&QTS\u{6}P\u{18}+\"\u{1f}`\\s\u{1e}+$$P\"l?V2S\u{8} !'M\u{1e}\u{1d}\"\u{1f}`es\u{1a}J\
        \"FO4pUH\"\u{1f}`@r\u{14}8$ P!L!p?l^y!\u{2}J@\u{a}$!KBlzx!L\\s\" q?s \u{1d}!!PuS5 T!O!P\"W!I\"U9L!M!E!K!N\"L!H.\
        J!y!t!H\"m!u\u{1}L\"r4\u{a}&'q?p4H4R'p\u{7f}p3K\"\"O?Rxw\"\u{1f}`%wK\u{d}%'F:Q&p`N\"qPm% s\"M\u{1f}`Ss\"Mf/% t!\
        B&J8m(N\u{11}Y/!P$G\"Q9T&Q.H&QCQ%n6q7o0p\"T&Q.HB~\"?LGp\u{0}[& u!L>t!Lnp!Rz\u{5}#\u{1f}`-qMm\u{12}k\"<N\u{15}Ne\
        ~$#MAI2O\"u \u{e}% m!T>x!G&R\u{6}W\";u\u{15}uN8!\"m~t' n!O!N%L:R\u{c}s2o'4$ o!G&Osr\u{1}d\"BO4qvo/ O!J&q4P$S!M$\
        j\"o.O\"E$NZr;T!P\"mu\u{2}* J!U$l!L!L9S$l\"Q/P%L(R\"\"l&Pu=*!r$K\"M8O!u$M\"O.H\u{1f}`\"ILE\" p\"QR}!^RJ\u{19}# \
        N%kSn\u{18}\u{1}8 n#L$C!M3N$Q!p!N!P\"q\"G!M-E$HJn,v!M\"n%M/K*k!N\"Q2N&j%!M\u{1f}`+T1o!O;\u{3}$!K>l!N:K~+' M!E\"\
        K&s9L&z4@Wp!!C\u{1c}\u{18}!Gsw\u{1b}$ n4U?V2Os\u{1a}+ x!L&D!F7m(KXp#w$I>g/Kd\u{1b}U!=!F!n!M!Q!P!E!K!X\"Z\"S#S!K\
        !L!L!I+l!D!I\"N#I!G%S$R!M!O\"H!K!V\"K!S!G\"O!P\"P!Q$N#IJQ\"P#KFn$E!N\"T!G!P!A!M!R\"R&L\"Ris\"\u{1f}`=qBK' o!I!N\
        \u{1f}`*T1s!LPI$ s\"I=u\"J/\u{5}% M5P!sRP!s2*!%Qj<$ r!M>s!Nk\u{0}&#L\"M,q.J1H2uoG) Q!U!q&L7R!V!u&M.N\u{1b}&!?y\u{b}\
        0S q!J!S#F!G!N5M\"J!V!Z$P!N3J\"J0O$k*O\"l!G!S!P#M\"i!F\"D\"j!H'O!N\"H'K%H#F$F&p$m\"M!K*m!I!P!n%P\"K!P-o!F#J!W\"\
        s)hgo#\"H=q\"HW1\" n'N1a% N!t\u{1f}`<P!tM1$ U\u{1f}`@N1m5C2!M$H\"N!M4R#t!M&L.KCS\"lMK)n\"R/P&N3p+k\u{1a}i? U!K!\
        P!j\"P!L\"Q'W\"l.H!M!R!l\"R!M\"R-L!M!V\"RCO,O*I3k\"Q)P0m!K$Q5n\"mJ&H E!<!E!?\":\";!L!\u{7f}!D!G$=\"?\"9,A!B!L!E\
        \"?\"B\"z!I!B$B$=\"E\"B\"D\"@\"q!K^l4O+s%J!K\"J\"F$w!M!Ng\u{2}$!O'P7i\"RA\"! Q\u{9}n!&N#w(!K$L\"n9N$J\"E2Q\"u*]\
        %?o3P2R{Q1n%n'\"S#P#n\u{1f}`:S#P#nGw##l?n4S*\u{12}##M\"P.mE\u{2}$ R!r>S!t&C( P!s$N\"L9w$O\"N.M\u{5}q!%QJW\" q?m\
        j!\"\u{1f}`Zn{(! mTk* H!N!L%o!s\u{1c}I!O!M!o!tX,!'SXKo Q!P!P!O\"Q!L!N!U!N$B\"K!k!7!H!L!T'S!O$T!N!N#L!H!O!P&N$M\"\
        Q!S!T\"P!M\"N!L\"J\"I$J#P#J!K#O'U%S\"T!O%Q$o!o\"J*P#k#K!S#i!K!M%V!N!j\"H#v%S!O!S*j!W#O\"R\"N!N!V!L)O!S#N!R!p#k!\
        u,w$!H%P\"N\u{18}ooS.%R\"R!Q7N\"W3N'T@R#P3pKM\"m!P'QOL$%KEo*R*St)@!X!P#k!N!M4X$l\"P$T!M.U&T!O+n3U!p\"H!K!P'R,N'\
        P%l2T!X\"L,N!O!M%Q!Q0Qq\u{a}!FRr\u{11}%!C$KAJ\u{9}O#p1j/!L!O#J!P!X!m8L$M#m3MHP/u\"O#MIp\u{18}t\"Jq4I\u{15}~\"\u{1f}\
        `=s\u{1d}m#\"Q\u{1f}`Xq`$\" n2MDe\"\u{1f}`Zo\u{2}\\#!P\u{1f}`?qo1$!I\u{1f}`Tw!H2'$ I\"m?l&Qo(K u!?\"I\"?!H!A!T+\
        ?!q'L!Q#q!D!W!M\"E\"F!S+F\"C$H\"I-n#M$p)r(o?O\"n,p#q!L!Q!N-l!I!M#G\"G!Q-n!K$n+p! U^|' q!P!L%O\u{7}u\"KLq\u{14}M\
        \" u?uG;!)mK\u{18}% p\"L&L7s\"N\u{15}O!@Qw~# O?M!s~X% P!q>OXR!mF\\#%M!mSl \u{1c}\"?Q)mK0\"Bo4Q\u{e}\u{17}/ r!?!\
        N#N\"J4s_m(m#Q\"q*p%P#I7s\"M u, M!Q$h:N%L\"K.L$k\"V\u{5}U!K&m\u{1}\u{14}\"\u{1f}`@rp\u{9}\"\"m=mc$D!B!W!G#n\"V3\
        E!n#O!I!W#o\"U.L!U#D\"O!S+n$N-k$N!S!n!N'L+r\"L$H'l3E!n!E!N-N$J\"L|\u{1e}!?s1\u{3}) u!J!J%K9U$kmp>n0o2J3 o!F!P#J\
        \"M!P7s!C&Q!RQN!M&q9q-T!P,O.O!Nqp) O!r!N%M!OzP!s\"N!On=!fpx\u{1b}\"!L>q\\*' p!E!K%M8r!E!Mg|$ o!Q>o!QF>\"\u{1f}`\
        es%\u{17}$ u!I>q!N\\\u{18}& t'J4L\u{14}u!L\"FH\u{13}\" r\"Ku\u{1b}$ l\"U&O7naY\"!mSR\u{e}z, F!D!m#I\"w!K7K!I&tT\
        P#pim\u{12}1D m!J!p!D\"B\"G!m4Q#t!Q!V#H\"I!j-H!V%I!R+j7R(M!R!Q)m*l)r!S!O!l+Q\"n-S&Q.R!K!l6u!Hm8e!woH\u{10}\" q\u{2}\
        u3h$ R!O!m?mD^\"'R9RrX\" l#S*wH u!H!K\"S!D!O!S!H,S'O!O#s!L!K\"S\"Q!U!F.M$T\"Q0K#T/R!J'N!K+m&I8q!O!O.o!P!J$P\"I-\
        l!D!M4k#!P\u{1f}`$r,\u{14}!wqX%$!E&K8t!Fu\u{14}\" t?tqj!!Or\u{17}!?S\u{18}v) n\"L%O-U+k\"Q2V!O1R\u{0}\u{13}\"\u{1f}\
        `,rj|$ M\"l=O\"j\u{0};& L\"q&Q7M\u{1f}`#n\u{0}G\" Q?Rp_$ t5MRt!M\u{16}\u{10}!!N\u{11}D\"\u{1f}`Uv_-' L2u-O2s2I|\
        O0p:j$ P!r\u{6}Q!vB8!)k+B$ o!Ivw!J\u{1c}_!$k}[!?s\u{1a}>' Q!s!P#I:O!t$Kd\u{3}= q!W!T#A!G!N!R-K&O$i!N!O!N!K#J!U.\
        o!p!t\"K!K!E+O!t!K#JeO/O!R\u{11}c, l!M!P#L\"U!O7g!P&Q!L_NYo\u{5}A\"\u{1f}`+q=b$ o/I0qhK\u{1f}\u{e}!?pZR#!P>r!Qe\
        g*!P!P%P9S!T%U/QMm#J?Q\u{b}w#)m?p4QWL$ O!q!M?P_\u{1d}M l!H!J#K\"W!O!N\"A$P!M#@(P$Y!N!Q#O\"Q!K'Q&I!L!X\"S#O!N$U9\
        O\"L\"N(Q!k+M/p0P\"T!R,j!O!S#N$M$V)N&n#sw\u{7f}+ r!G!G%A!Q7u\"J%D!SjNhs<\u{1a}$ q!M&O8r)J#?P\u{1f}`!v>\u{a}% q!\
        H&J8p!Mq9!?o\u{7}P\"<n\u{15}n`F!?pVw$ u\"L=u\"J\u{f}w\"\u{1f}`+v6<) L%M!o\"R7P(R3P\u{7}Q$m(,#\"p&N9t\u{8}L(!F&P\
        !O7M\u{1f}`!r\"S3M$e/ n!J!V#E\"P!S7n!H!o%UDL-r!M:Q3M\u{1c}^!+n1 * m!F!O%F9E!P%J!S[R]p\u{7f}\u{8}!'MzH& v!D&J8w!\
        I&Ka9\"\u{1f}`Zr\u{14}!' M!Q>v[K!T#n\u{6}Lk\u{f}!!n\u{1d}\u{a}!\"S_|\"#o$Q$$!$kZ!!)k%1!EpIo! R(\u{15}!wtim$ q!N\
        >r!Op\u{9}\"\"m?n\u{3};\" RTP8\u{18}!-r\u{13}P\"\u{1f}`%qw;!-p\u{14}7!ER?p! P21!%QtS@!=!P!F\"l\"@!T'N&p(O#C!R!J\
        \"|\"C!S!w,H!L!G\">\"C!K!A&F%Q!p\"HLSIT)I,o#OC\u{1e}& O!K&r8Q!M&tE\u{13}N U!>!H!E!L!>\"}!C!H\"C$C(L\"K\"M!P$F!L\
        !I\"B\"v!F!D&G,@-r'U!L$K\"n'M!m!K!o#O#p!M+s'p-I\"P(R!M!P!u!LAp Y% P!p\u{1f}`$N!u\u{d}z&!O$U\"j!M8S&l\u{f}&( j'O\
        8j'OHn'R%r%OL\u{3}$ o<P\u{13}o\"P6`( n\"S%J!K>O!O\u{18}o(Q~9\"Bm4Rhp% o!P'J7r(Fbq\" M?Q\u{1b}I\"(m?nij2 O&O!U8L\
        !j!T$N/Q$S\"N!j3pBQ4Q=S$O!S0Sq), R!Q&L!U9P4P&JbO\"r'o6T\"n,1) w!I!Q%F!P7x!J!Q%H\u{1b},#'T?R~M'5\"\"K=uSU9!H!r!V\
        !H!D\"G\"P6n!K#M!G\"H\"R!N-S$M!S!QKR\"n(o'r%QBU*RH\u{7f}' t!M&M!R7w!M!M<\u{12}!?p(I. s!A$I\"C4k$o!G!T%LbKHk\"L-\
        rEL7~!?rf\u{7f}' N's8S'r\\NMT#m\u{7f}*\"\"T=K]U# r\"S&J|n!?ln\u{c}!*m\u{14}]+ M#O&T;T0M\"N\"H\"H\"RZn<oMZ#!K\u{1f}\
        q!KJm!\\P\u{7}\u{15}\" K#n>:i R!V!m!B!E!U!k!Q!]!@\"C\"D\"E\"C\"C\"K$P$K\"U!R\"H\"S!X!O.O$N\"R,r!S!K+P$Q#N\"k!Q!\
        N!Q!T!h!N#T!U!W!S!T(M!T%S)P$U!V\"O!L\"r!p!s#R#N!R)S!W\"Q!V\"J\"V\"Q\"H,k#L\"t%r!r%osJ\"<s\u{15}s\u{b}\u{1b}\"\u{1f}\
        `%t+*% R!S\"l$L?Nr\u{10}. n!P$M!S!I!P8K$Q!Q\"P.S#S#PrTEE\"'K?L\u{c}A!/STR* m!M!Q#I\"I!R\"m6S5J&S8^\"\u{1f}`=q\u{7}\
        f& o!H&N8u!H&N3\u{5}4 R!n$H!P!I!L<H!P!L!N-R!M9p,l\"n!K!N0q!NPpfZ) Q#n\"H:L!N\"p&W,N\"N\u{1}\u{14}!#m\u{1c}\u{18}\
        % N!F\"N\"E$qmz! Pe=!\u{18}zD + G!S!R\"l!O\"Q8L\"S#O2Q\u{10}QaB\"\u{1f}`@PF\u{1f}$\"K%K!n\u{11}saJ!%Ou\u{1b}!WS\
        +V$ L!R!p?kEz+ n!H!Q#V\"J8t!N!M#KmN%q\\'#?Q\u{1f}`!unm\" n\"L%$E P!m\"E\"U\"j(E&M*P!j&k.E&F,r!Q!M2Q#L%J!J\"i\"T\
        'R!n)K!m'n*r!q!s#J#l-R%F\"m/M$o&opa#!K\u{1f}`?vR\u{11}##n?p4P@F& p'E4N\u{14}s!N\"E`w$ P'Q8P'Rr}\" p?pz\u{8}* H!\
        q$Q\"S8G!o!P3R\u{b}M%T\u{d}\u{1}\"\u{1f}`+z\u{7f}Z1 o!P!I!m$F!J9P5TDw!R!N!K!L!o!E!L0KTD\" m'M\u{1e}\u{1c}(!p!L#\
        O\"M9n!P%O.Q\u{1e}$% L!R!P>R!PI\u{3}0 n!M$K!n!H!S8O$I\"K2K\"MMp2O6u$N-Nwg\" o?q,T! R'\u{1}\"\u{1f}`%s_#\"&ZQU1]\
        , R\"U\"n!O\"L!J7L$l4UCt$LcR<\u{f}5 T!O!Q\"W!I\"U9L!N!F!K!N\"L!I.K!x!t!H\"m!t\u{1}L\"r\u{f}O\"!O\u{10}t\u{d}\u{1e}\
        # OAq4Qx>&!L$L\"q9N$M\"t,-$ T!m>S!lv+( L'L9H\"u4L%SbO!sn~$Hm4S\\n#R+?$ R!n\u{17}R!n:G% L!M&p9N&rD\u{7f}' I!u!L\u{1f}\
        `#J!w!Lga\" P!m\u{0}O\"\u{1f}`%qch$!FvKeM=p\u{12}a\"\u{1f}`Zr\u{0}Y\"\u{1f}`=o@8+ l!L!T%N!K?NGr,t+S#H=M4z% T!o\u{1f}\
        `$T!r#)$ o!L!N%J\u{13}e!wq\u{3}@\"\u{1f}`$r\u{c}\u{d}!?s9z#'Qgr'K\u{16}uq X!M!Q!K!K!O!i!Q!k!Q\"O$@\"J!O!K!Q!M*g\
        !R!P!P!Q!E\"S$R&M!P!O!T!J!T!M\"Q\"I!S!O\"Q$T&M\"P+R\"o!L!P!p!R!S!U!Q!n\"O!R!R%T&Q$N!m$Q\"L'R!K#W!J\"M!R$S!M\"T#\
        V!m*P\"m!U!T#K\"N!L*S#U!m/i\\U$ N#P\"p\u{11}qR\u{16}# N?O!l\u{2}#= O!u!J!J\"B!I!A!J!E&E$A,R!K!N%J!J-x!I!G\"G\"G\
        !I@ndT!q!M#L\"K!N\u{7f}p\" m\"MSO%!N!j&T8O5JE%! Q,S2 N!K!G!L$I8N!O$D*L\"R$M\"M\"q\"J&o\"m\u{a}J\"rAf\" p?q~L\"\u{1f}\
        `@t\u{b}\u{1d}!ATIN# U!G>Q\u{7f}]&!S!T%L!o>P!l']. P!N!L#J#t8H!O#L#oOp$P\"O!L!sj\u{a}'!J!k$N!L!S8O6Ikt% t'N\u{1f}\
        `)t#NzC!wsC#( j!I!V$m!J!M7n!O[)!$m/^(!H!L%I8U(Q`h\"L(or}!!J#K# o$N;o]\u{1f}\"\u{1f}`ZqzQ$ P#o\u{1f}`:so_# M\"P&\
        ns>'!N$o\"G!K8P$m\"L\u{3}e# p'B8p04\"\u{1f}`Zq/ !\"OBT$ u!Q-L1rLA\"!Mep\u{e}Z+ l!l!S#E\"G!O7S!p&G!S-D\u{19}3$ q\
        \"O\u{1b}t\"Og]\" t?t/~$ O(j?S\u{c}r;c\" p?pbU!gq\u{0}\u{6}+ U!m$I\"I!S7V!p$L\"L!T-ChM!zwi4! O\u{f}k% p!E>s\u{5}\
        p\\R\u{6}\u{11}/ O!H$m!R!m!E7Q!J!M#J\"G2q!N!v!H\u{1}>5 O!M!j#O!f!O!S,U'm!S#T!N$M\"P/R#M\"Q!Qum!S6Q\"A\"Hr4Mxo!!\
        MlM% q\"K&M\u{1f}`(pAu$!M\u{1f}`Tu!M\u{17}*' s!K\"H1P+o4S2Sfi\" q?nx}\"%O?Q\u{7f}P!HpUM; V!Q!i#<\"P(P,M%S!l%U!N\
        'S&G!R%T!R?n!E\"F&R\"KKM/l!P!R%D!j\u{f}\u{7f}\"\u{1f}`0r\u{10}\u{16}\" n?q\u{a}e\"&n*R\u{d}5$\"N&L7q\"KRA!\u{2}\
        uvD!0lw\u{1a}\" m(RDS$ p'F8q'H*%) u%H\"F!M)D.r%J\"J*G'+\" U\"m\u{8}$!'L\u{5}7$ p#R#O.Tn\u{14}! Qd\u{12}\" n?pfE\
        !?p\u{1b}O\"\u{1f}`ZmqO\"\u{1f}`.pDF\" w?wnD8!N!U#C!J!N!S7p!R!R!z!r!F\"J!O!p,E!N!D!O%GaP!n&T\"leN' n!K!U#N:q!N&\
        H-v\"\u{1f}`@nES!?mC'#%PAS4mKi\"!P?J:*#\"P#P;n@?$!T?O&Rwv\u{18}T!!Ih=\"!M\u{18}LF)< M!O!M$W!S!k3M!M#J!S!S#n\"P.\
        K!P#G\"Q4L-P!J!S@o2O!M!M!n.S'Te\u{7}/ P!Q!J#H\"q!Q7N!T!K%s!Q-F\"F$C\"KL\"!?sp`\"<p\u{15}p'a#\"Lus\"L`p!#m.{$ S!\
        n\u{1f}`%p\u{14}\u{17}\"\u{1f}`$tV;\" R'N\u{4}Y\" r?nV[!BLV\u{7}$ Q(m7P!Q.y$ Q(o7Q(q\u{6}H#\u{1f}`%p`q6|0!Q!I!K\
        #M!O*q/R!L%Q!O)o$Q$Q\"Eru3KK\u{16}+ l!I$L\"T8I!Q$M#T4RJRAQdv( s!N&M8m\"S%P\u{19}p5pRL/ I&U)H!w\"G-L&W)L!s*S(n~P\
        -S!q,q7</ I!O'Q3n$M!H$j\"n!R3GNp<N!t\"L)n\u{0}o%!T!U@S2S\u{d}S\u{4}%!FH(]\" Q?RV8!ASo9!#j\u{6}5$ r!J>v!MP\u{e}&\
         M\"o&Q\u{1f}`8N\"rOOD!O!m#J!U!V8m!Q%S!i.Q!S%I!Q/Q$r'D!G\"Q\"U!N!Q#m!P\"V#QGP&J!K)m$H$Q!T!L!T-m'mEJ!\"Rk?' T!s$\
        P;oqL!u$ROf#%T=I4sT%\"\u{1f}`Zq2X& t\"R2N+u\"Q2Nuf!&N\u{7f}\u{1e}! J\u{1b}\u{15}%!O&Q8p!RFuPU%%Q=L4t\"P\u{a}Q\u{9}\
        \u{1a}= H!V\"o\"l!A!M8O!V!S!q#E!O(l&K\"G#L\"RGO#P!T+L%m!MHE!T$n!O!I!Rp\u{13}/ U!H$I\"m!D'K1O&O!K-O$M\"q!G\u{b}s\
        !MC-!?t\u{c}r& m!L&L8n!MFw\u{17}V(!N!j#Q!M\"M7n!T$P\u{b}J\"CL4uV0'!G$G*J$O!k\u{1f}`AnIM!BNR-6 K!L!N!O\"T!R!H!L)\
        S\"B!Q+M!N!O!R\"O#L,N#T[JNj!S\u{a}^? R\"S!o\"@!D!B!F*M!H,m\"N#F!G!A!G-n!o!D!I!H\"A!K+s1o!N!i#N\"qaQ#p\"K;>\" p\u{e}\
        q=B\"\u{1f}`%q)%& s%P\"J8t\"O#P3c) q!B!M#G\"B\u{1d}o\"Q%r4m1*) q!t!E#L\"I9u!I#M\"J \u{3}\"In4Q|X! nN>& u!D!N=v!\
        H!P\u{3}\u{a}6 Q!@!C!P#H!H!J#@$u!n/P!D!E$L)m!T2p4>jL&Q'q!p\u{9}L\" o?s0\u{14}\" p(Pu ' O1D!s-O2q2F\u{c}nTG!\"k)\
        y2 S!E\"r\"A\"D\"A*O-H$C\"F,S$Q\"K\"PZm\"FLr\"J$l\" M4p\u{d}\u{9}& t!H&P8y!H&P{z' q!@!F%A8t!K_o\u{11} $ o3S,p3S\
        I4$ K\"S>m!S97\" r?sz+I Q\"h#X!K!N!N3Q%V!W#S!M!Q!P/S\"T#M!Q<R\"N%k!K!M!m\"O!I!P,S%M!q\"M#P#T$Q,Q-P\"T\"k$O\"Q-N\
        \"l*4(\"H1T,m!V!M1W2S\\p%v# p'C8p\u{12}D! p\u{19}F\"BS4m?\u{b}! up=\"'m~p\\q$ Q!o\u{1f}`=q=.\"#p?oV%\"\u{1f}`,t\
        ie\"\u{1f}`Zr9JQ U!N!i$o!T!m4k#N!W!X$S\"h-R!f$U!O>N\"R!S!S!T%L!Q!W!V\"I'T!R\"L&U!J!N$R'S!P\"T!T'O\"k!I*N#W!T!i#\
        U!i!S.M0q[\u{17}? U!6!v!D\"B!E!A!E!D\"G$F\"G\"D-A!i#I\"G!I-H!o6k1l(m/n#KGJ#K!n#J!M1lTk$\"J\u{1f}`#x\"I\u{18};&!\
        j!G#Q\"O9m!N\u{b}u$;p!P\u{14}p!P7\u{16}& p'J8GOw'IZrU-\"\u{1f}`.s\u{1b}'\"wsMsM7, m!E!M%F8q!E!N%M@mgN/P#n\u{a}|\
        !TK;6\"\u{1f}`@y\"\u{1d}$ n\"P&Mzqmi\"\u{1f}`eq\u{1d}a\"Cm4Rn\u{8}( n\"S%J!I>O!O\u{18}o(QWm!\u{11}rIR\"\u{1f}`!\
        w9c+ H!M\"M\"r\"J8M#S\"x\"M2H\u{c}oQ$% q\"O\u{1f}`#t\"L\u{c}n\" l?o\u{19}I\"Hr4KZ6\"Dp4QRR!\u{7}x\u{16}b!\u{e}u\
        JDm o!G!N!C!P!J!V!N!K!C\"T!P!v!q\"M\"P!L!M#K$N!M#m!N!L!K!Q!K!T!S!N#V!Q!p!n\"P\"Q!P!Q!H!M\"T\"R!G'R$R\"o$I$K&M!G\
        %M!S\"J'P!M!P0P.T*q!N!M!G-n!M!R\"R!O!T!M!M&Q#Q!Q#k!M!N%o-\u{1}!!S\u{1d}b%!n!N%Jtr\"L%QE p!J!P#@\"V!U'H,L!S#m!J!\
        T#H\"k.O!V!K$E!P3m*K%L\"q2o!J$L/o!L!M&T#L!S!P.N&G!K.KRg* n!N!O%T!H7q!Q&OwnWp\u{5}5' J!M4x!AQN!x!ABO% n'J?K\u{1f}\
        `4oQ6\" o?uCp\"\u{1f}`,w7\u{1e}#$V0P/UB\u{1b}!%Qu3\" p?nFn3!L!K!K\"K#P!F\"D$s\"C\"?-S!M)J.M(o\u{7f}O-o(o\"OGr!'\
        nUg/ O!n$F\"T8K%H#O-p!L!F$EWP!u$O/Nh\u{11}\"\u{1f}`@tA(\" l\"Q\u{1a}\u{16}$!s&I9t&Ib/$!U!W>S:Pz\u{4}\" s?sE)'!W\
        $J\"N8n%L\"N/O>P#!n>M!q\u{11}\u{11}#!P!O&QP<!@sLs(!J&E8p!M!R%J\u{1f}`4oK2% n3H!U+kFRP~* D!N\"T\"o!M:P\"U\"j#T2M\
        A.!zs+U# NDG4rES, J!A!x&N8H!R4mYT\"j#l1NRnGi$ q\"I=q\"I^o% O\"m$Q\u{1f}`<mek* t!J!M%L!K7v!L!J%M!Jg\"( J#G2M!yQJ\
        !M!y#H7;& q\"N&O7r\"P&Px\u{7f}!?u\u{18}~# s#N<n\u{2}l!0ljX!%R{H$ R'n8S'pO$! L\u{2}S(!o!Q#M\"M9o!Q#N\"N\u{4}w$ s\
        \"M=r\"Mmx\"\u{1f}`.pxx$ o!H&I8p=8( N!I&t8Q!I&v&OEsX\u{a}!Bs\u{c}J/!P$G\"Q9T&Q.H&QCQ%n6q7o0p\"T&Q.HNf!\"kuX##T!\
        lRQue!&O\u{15}\u{15}\" L?PK^!!I\u{1f}f\" N!U:z$ P\"l\u{5}L\"oH8&!r&P8I!t\u{f}uEtb:\"\u{1f}`!sRz8 n#L$C!M3N$Q!p!\
        N!P\"q\"G!M-E$HJn,v!M\"n%M/K*k!N\"Q2NZ?$ O!o\u{d}T!l3D%!J&P8k'Q!SCU\"\u{1f}`@u\u{12}&/ K!L$l!R!M!S7H!P\"i#P!R0R\
        $J!M\u{5}M0u' P!O$r\u{1f}`;Q!O$r%31 L!s!Q&L8H&ITS#m%K!L\"t\"J!v<N!s!P!K\u{12}\u{14}\" mwq\u{1d}g' L!Q>N!T\"o4M\u{a}\
        SU#+ n!G!T#K\"P!J8KZq&P`K&H?n\"!r?t:\u{14}\"\u{1f}`@w$N& L!s?n\u{1f}`5M!tF\u{1a}# p!J>qc\\%%M\"Q?R.M&R%QL s!<$E\
        \"I4M$n!K!k%Q!M.T%M0G.E\"n!L\"K#H\"n!N\"M#H)i!J&m)K$K$N!v#o\"m!M-D!I!n!F!J%E.m!C!N#r&Q%sJ\u{7f}#!G&N?L,S$!H\u{1f}\
        `Tx!H,9+ N!L$q\"O!S7N!N!R#m\"P!S6O#!R\u{1f}`=oCo$ s\"Q=s\"Qtk, T!I!I!J$w!J7Q!J!J%w!L3Ly\u{1}\" p?phFw p!O!N!A!Q\
        !I!M!M!Q#E'P!Q$I$O!R$S!Q!H!S!L!N!O!R'U#M!S!V!R!N#G!Q!K-p#I!I#q!I&O!P\"N#I$S!N\"V!M!U!O!P!l\"N%T#o!E!T#J!R&o!H!K\
        %m!S!P#r\"k!Z#p!O!R!K!F)p!Q!K!o!P!K\"R!K!S!Q!T)M$m!D!Q#S\"r 8\"Gp4R,0\"\u{1f}`!vC\u{6}$\"G?Nws!CzN# MzM$pra#!M!\
        o%M\u{11}v\"#O\"p~>% P\"o%O8M\"rdw& O!l&m8N!m4QEj$ n\"J=n\"MaM!)mN'\"zt!O\u{7}J%!M&K=n!k!Mrt$!R!P#m\"O\u{11}E! \
        Q8Q! p~t2 T!O$k!T!N8Q!S$n\"M!W-D!H#G!J!S!P,M$pRp#!Ovs!OnT\"\u{1f}`%{LV! n+0& R!J$r:O!L$s\u{11}?- K!t!T#M\"O9r!P\
        #N\"O!O\u{1f}`.N!mxX\"Ds4L\u{16}O\"\u{1f}`=q8R( u!M!N#M\"I!N7p%OYF#AS\u{1f}`!o\\6% M#o<M#x4I \u{11}& Q!M&r8Q!N&\
        s\u{1f}q#,s?p4P\u{12}\u{1f}\" p?q'!; W!O$O\"H5Q#N!M!o#L!S!I!V.Q$l5K3O7p,o\"Q\"M)Q!H!n-M!M&M-U\u{11}\u{14})!K!T%\
        L!k9R%M!o.T&Ow2& L!o%P\"R3q\u{15}qRe&!H&R!K7N!N\u{1f}rHW\" Q\"ls<# S'O9QTL$ o#T<r#T\u{a}LY l!Q!T!V!P!M!N!R!L#K$\
        m!n#O,h!R!W#M!Q!R!L'p!o%S!T!P\"P!R\"Q3p'Q!J\"M\"q!N!S!S#I#P!Q\"U\"N!T'Q!n\"O%s&O&l!L\"M!L*H!Q*R$V#T1M%]$!Q!l%R9\
        S7&!\u{18}u^4' O!K&m8M!O&q4K+[# P!o&P)F! p]9$'R\u{16}uWN#pg%!,R\u{3}\u{19}( J\"Q&s4P%P&s4PxnJ;!?q:\u{0}\"\u{1f}\
        `,uzy' Q\"O$S\"P9R-O2pX!\" w?y\u{b}K!Apd\u{7f}#'L\u{1f}`!LH%! lx1' p!B!P%G!M\u{7f}o}p]K\"\u{1f}`!tri!VQi`( r!E!\
        C#I:nwL's\"Mg!% Q3o\u{1f}`-Q1oP\u{10}# l!O>r\u{a}7+ W!J!S#J\"J8q!M&J.K\u{b}J8p\u{e}[# p'Q8oCr\"\u{1f}`-wx*#$l>l\
        4Tf\u{19}$ q!E>p!K\u{1a}O$ p!L>r!Ld(\"\u{1f}`=vhG##k?k4Vta\"Bv4J.+\"%Q?TZJ3 Q!J\"p\"H\"n!J7w#K\"K\"J0IDN\"L!t4Q\
        #s\"PBmLq1{\"<Q\u{15}Qp|! qq7!-sr\u{10}6 r!E!K#C#J3P%J!L!E\"I\"G!L/{$z@q#O%p#P,m!K.s0Pb\u{11}!?q\u{9}{% M\"P&m?\
        l4Q\u{1d}I$ n!G\u{10}o,ygHB L!k!S!J\"v\">!Q'J,w$R\"S!M\"t\"E(M&C!O#n\"F!P<K\"H)q>R!q$n*J!w\"K*T$I$q5p+l\u{3}d#)\
        l?o4Q6Q) n!I!N%Lgp,q#L4qcn\u{4}e!GR?[' n!E!K#H9Q!t\"P5<#\"K\u{0}m\"NY9( q!E&Esu!I\"H\"o!K\u{d}i!?qrW!gs`l6!N!S!\
        l\"P!U!Q!R3Q%P4N'S,I0m\"S)s,w\"M#M1q,Q/P:o\u{f}<\"\u{1f}`%rRD%'p!P\u{1f}`?q!Q\u{f}s& N!Q&n8O'r4IQ\u{5}!*m3\u{1}\
        & r!P$J\"J8r9LQ)# N3T!o\u{14}.! Oh\u{e}# Q'o?k*\u{e}9 I!t!V!n\"F#S'K1Q!N!v\"I#O'M&A!S!F$EcP!s!M%P!s7H!t!Q\u{c}i\
        \u{1e} W\"Y!D\"l!j!Q!T!P!B!K!N!O!Q!P\"O!Q!S!O!P!M!N\"M\"R!r!O!S!Y!U!X!J!Q\"j!S!U!R\"Q!O!S\"N\"Q!R!T!T!X!P!M\"U!\
        U!R!O!P\"Q\"T\"T\"S\"T\"P!M!P$V!N\"T\"M\"I\"j!K!V!g!T!N!R#U\"t!P!T!N!S!m!P!S&N!f!k!Q!O!M\"U!L#P$K\"T!P!Q!q\"K!S\
        !D#p%Q!R!r!D!K!I!N!L\"E\"P\"V\"P\"Q!U!L$R\"L\"J\"T$S!S$J!U!O!S&o\"g$h\u{1f}\u{7f}! qH\u{9}\"\"P?Q/`! Oyc! n&v$\"\
        r\u{c}ofL\"t:\u{3}\"\u{1f}`er\u{4}5\" nzqpB& l!H'I7q6R&K2H6 L!W!n#H#o7s!N!M%H4H@I!N!J!m!s3M\"q#M.H\"r!M8oP6$ L/\
        q0M/q*!- l!P$K\"R8n!H$O\"P.S'P/KVs$RQ$/ p!F\"N\"H\"D!Q3I$o!MsK#L'r\"M1I\"Jtw!\"Ppg\"\u{1f}`,u$e# p\u{1f}`@x\u{19}\
        J#!N\u{1f}`Yq\u{11}N# N)P(o\u{17}@\" r!MT\u{16}# o\"S=qtk\"\u{1f}`et\u{9}T# m!K>o\u{0}]] m!T!j!J!N!F!M!R!L'H$P(\
        L!m!T!R!n!S!S!K\"P!P!P!T'L&O!M!N\"P\"L!S,q#I!Q2I!R(R!P!k!p-I!N!S\"s*h!J!R!M(V!L!m!R!S)P#n\"P#S#Q-O#T!R'pB\u{12}\
        2!O$H!M!N!L7t!U!Q#L!M!P!P-P!U&P,K\u{0}Q4v\u{1c}`( Q#M,Q&u-R,R9H!u O!TNi*, r!N!U$O\"K7r!U!U4P&I/Lro(\u{a}( R!Q!Q\
        #q#NPn\u{7}R%o\u{1d}w8 H!E!S!J\"E!x!G!M!?'X/K#J\"J!q*T&R!E\"G\\R#oKS!P!N!p_d!\u{e}t}.* L!p$N\"q{J!H\"s)M!u#p f!\
        fr\u{3}z! Q\\[# o?t\"S\u{1e}>$ p)Q\u{f}q#Q\u{d}\u{0}3!O!X!Q\"E!m!N9S\"Q#l!Q/U#I#R<N%Q&o$M1lmpPp!(O\u{16}@' P#q\"\
        Q:N#t\"N2K#\u{3}\"\u{1f}`=o\u{4}J\"!o?ryR' n!N&M8w!L&I\u{1a}SQ\u{b}\"\u{1f}`%tZt$ K/s0N/u\u{18}V!*l\u{7}A#%l!P>\
        m\u{6}\u{18}4 N!G!P%L!S'j!l'O\"v&S!K&S:H.H!O$v\"K!O1qZS\u{18}\u{1b}!?oh[\" o\"L{\u{f}' o!A!K%K8m\u{1f}`6n.X# n(\
        Jfu36\" l!E\"H% N\"o&Q7N6QTB$?N#t4E8t3>\"Kt4P\u{5}{!\u{1d}q!.*!E%I!N!m7k!F%OzH@P&K\u{1e}z$ m!A&R9HFMT l!V!m!H\"\
        B!F!M.N&R!K#n!R!k#D!K!P\"V,I!G#J\"M!N-N\"I-U!T+N\"R\"p!P&p/o$L!Q\"q!M!N$o\"N!j\"t!R!K!K*u#T\"U$N!O/J$c+mmO6 N!H\
        !D#H\"z!I3O$O!J!I%t!O3l!OCN'o!QJO\"s-R%M\"q)\u{1e}!nxR\u{13}. O#p!O!F.R,N#P\"E2p\"L\u{7}S#u\"J,O4 ,!T!S#I\"O:Q%\
        S.I&O>F9n4N&o{S% Q!U&T9R$Q\u{a} \"\u{1f}`etq2\"!I>OV*%\"T%M!P\u{1f}`]ugw!FO\u{d}W% p!H>u!J&L=\u{a}!\"P^<*!G&x!I\
        7q5J&I@J!I\"x!J\u{13}a$%J:I!j$J\u{13}Y\"<o\u{15}o\u{13}G\"'n?m\u{d}aG J!V!K!F\"v!R!P!U!?&A0Q#M\"v!N!Q!Q!C&E(>\"\
        =/O?n!T*O!J!O!N\"p!N&s'V!R*P$N%R'T#M\"m0P8R& M.r1R.nAO$myU2!H!M%@!v4R#l!O'j4Q3S(l,O$l>i+P\"R\"p4l~.8\"S#G\"X!Q7\
        Q!l!S#H\"D!P-A&tWM!t$R\"n!Q+M!p:p!L$N\"L!R\"X\"\u{1f}`esyo!$k<}!wtMR\"HT4n /$ P0p/Q0p+u!'Q,E8!S!N#C\"N!I#l4T!R!\
        T#J\"S!L4Q#S0p,t#J%l#R#G=J'o5O&L\u{6}e!#l9_\"\u{1f}`=tD!. K!t!F#L#G7N!u&M.GNM!N\"u[n&M1_#$k?o4R1\u{a}$ J?L#m4F\u{7}\
        f!CwM,$ m!O!PdrVX!$n\u{1d}O\"\u{1f}`,r?\u{11}#\"k?m4O\u{7f}5\\ R\"V!S\"O!F!n!r#I$F$E!D(M%k!U\"K!H!m!h#M)J\"H!J$\
        F!N3P(o!i!E!L#k!H!H\"O!P!O!Q\"Q!l\"Q!K&F\"T!N\"N%I!J$G!I!j!J$R!R)l\"M-Z!O#n\"M#o*J\"\u{6}& l!J&P8q'O~ns&# s\u{1f}\
        `Uu4\\\"DM4o\u{e}4%3o!Q>q!Q1GQQ$ p5ORq!OAY#!R$n?n@Y$;p!N\u{14}p!NK\u{1b}#!E\u{1f}`<KB\\$ P\"q=S\"lFx% m\"R\u{1f}\
        `#p\"R\u{8}+M X!T#Q!N!C!T!J!R!l)P\"L(M$R!V!S!R!J!P!L+T!T!K!N!R\"T!G!K!L!S(E!R!t!T%PLT7r0W!L\"U\"O!L+R$q#M'Q;\u{3}\
        \"\u{1f}`=s\u{9}\u{d}* Q%L\"N9l!T%L!R.U%O!GTS!!Q5@! R/BG J\"V#D$q$o&K(P$P!m!U#G\"l!R!n&n$M\"A&G\"F2N#m$R0P#L1K!\
        N!p)L!s!R!L)P/S!I!T#M\"m\"m,RtN!\"QPN0 o!R!R$I!Q!S,O+m'K!T[R]t!K%L\"K*OdC\"\u{1f}`eq\u{1}x! o}r) P&o\"K7N'S!N1P\
        lsBQ\u{1}\\!$l\u{a}Z![K.\u{8}!&R3y\"<q\u{15}qS\u{7f}!'n[u\"\"O?Q\u{4}h# P/n?oJ(%!K&Q9R!S%S7h!?r \u{e}$ m!B\u{11}\
        K2qcm\" n!PDL%\"n?t4KYQ\"q)\u{5}\"\u{1f}`ZLa{* l!P!K&P7r!R!F&N}s#Q\u{1b}\u{9}!!P\u{1a}]\"!N?Q>8##M-P5T\u{17}<( \
        P!K&S!k7S!Q5W&M\u{12}J!wt=%!?qsa!\"Mj?!!TU3$ N(wzJ$xg\u{a}2 K!T&o!O3n$M!H$j\"p!Q3CIL\"l#q<Q!s\"J)n\u{1b}\u{1c}$\
         I\"q=O\"k\u{e}Y!yO\u{15}I!!N\u{3}X#'Qgq'Lm7\" v?vZ5\" p\"K\u{1f}f\"HE4xdS\"\"l?mb\u{1b}$ p?x\u{1f}`6PtF!?sdV$!\
        I\u{1f}`Tw!HB'!*kS\u{10}. Q!Z!P#T\"T8R!K&L!m-n!P\u{b}Z!M&S\u{c}\u{c}$ R!n?q4N\u{1c}*% l!C'I7p(J)<\"<m\u{15}m#m$\
        !D>l!F\u{1f}sq\u{13}- o!I!S#E\"J!R8G!N#J\"N!Q0U!Nw\u{c}$!E&H!M8Fo[! Q,v%!J3h,N\u{1f}`!L\u{7f}\u{13}\"!r?t@\u{3}\
        %!O&Q!Q8PqomE& t%J\"M8u%J\"N*w!!G1\u{a}\"\u{1f}`@pq\u{13}! ot1! r1P%!I>N\u{1}u/M\"t`\u{f}\"\u{1f}`.r\u{d}F\"\u{1f}\
        `eqo\u{b}( I%M\"l!S<Q\u{1b}N!O&l\u{d}'\"\u{1f}`Ur\u{13}|!\u{2}s`}&!N!N&M8O&H!M\u{1c}\u{9}/!V!g#E\"L8R!m!V#H\"N.\
        L!Q&V>o\"L\"OI\u{d}( F\"m#M#m7L%S^T\u{2}n>\u{a}' n\"H>M!LWp!Ofp\u{1b}\u{9}% o!F>m!I\"p\u{1a}f# n!Q&NAH* Q\"p#J\"\
        Q!O7K\"q&Q3S!Q\u{14}r\"$n?nl&& S'ogS'mZT#m-9\" M?Ndq9 n!P!Q#Q\"Q9S$S\"U!Q-T$N\"M!P3p'N!O$m!N#Q$S\"M/Q?L-Q!T[\u{7}\
        # L!P!l\u{15}\u{13}% q\"N\u{1f}`So\"P\u{1e}y\" m!S71!!Qy\u{d}(!J$J\"U!R7u\"P#KbN\u{17}9\"!J!k=\u{3}& s\"K&E7t\u{1f}\
        `;o.k1 i!R!Q%G8h\"O%L/TEm\"M*G+n.P4M+T#Q&J[y!Aq\\\u{8}% M$l;O$u4M)I!!Ngs7 M!S!I!T\"u!D!K\"D&Q0P%n!I#I&Q&P%N'TQR\
        %n!MKN\"n!Op#$ o!P\u{1f}p!Q\u{4}T% P!o\u{1f}`$Q!o\u{18}b8 X!N!S\"I!U\"K!R!P6U!L!S!X$O!T-L\"T$M!N,Q6ReU\"R\"M!N%\
        T!?rZ\u{12}\" S?T,{( N\"P%O8K\"S%M!U-P(v#$n0L/lCC# O'I@lXh$ t'M{u#MT5) l!H$T\"P!R7O%P#U\u{1d}QZ8$ n!L\u{1c}w!NE\
        %!\u{18}tT\u{1b}!\u{e}t\u{1e}\u{1e}/ R!T!k#N!L\"m4R$T$Q#j.N%L!QvR!L\u{7}\u{e}\"\u{1f}`=s\u{1c}_$ o\"L=s\"N<k# o\
        \u{1f}`%ti}$#k\"N!R?R\u{1c}B1\"U#G!M!P!U7O%J\"H!H.H%n!wVq3i$M7m(NB58\"M#I\"E!M3G!R$Y&B!U3L,m4r(q#K,O!p/L#P!l+G!\
        R,I!R!iK9# O3R!o\u{9}F\"Ns2O-^$ p!K>s!K\u{1f}L# n\u{1f}`0r*G#!N\u{1f}`<tg\u{1a}\" s?u\u{b}6%%K!m>N\u{c}q!OB:& K\
        !o!N=S!l!R(n' q!L!R#P\"I8q!P?:$ L(V>S4MiI$ R3o,P3o+-!\u{18}r%B$\"Q&m?o4JE>\"\u{1f}`=q? # Q\u{1f}`=Q_\u{9}%!Q\"m\
        $N?P0T\u{1f}h$ Q-q2S-nhy!DNHu# E\"M?O2|!Bne=# m\u{1f}`UnkN$ p(J7s(K_0% q!J&K8u'LNi\" q?z|/F {\"E!S#H!{!1#T$P\"P\
        .}!X!J%v!9!S&Q&O!J!O$n!E;D$s$I$t!Q#E!R9T(J'p$H,p\"I$N!n!D-PM\u{e}!Boq\u{18}$ P!ryS!u\u{15}\u{18}\"Js4M\u{5}\u{d}\
        / P\"m#G\"O!L7R!m!n#K\"M!M-G!N#L\"NHHD!T\"L\"=\"B,I(J%l\"R\"A\"E,K\"F!O!J!U!F\"H!N3p'M$n!l!E!Q!G!T4J2R+u!J\"N*P\
        \"n!O!O5M^J\"JK4u{\u{f}% L!L$P#L=S~{\" Q'm\u{1}^( U!I!n&N9n&Q.O&Q\u{1f}\u{17}$ O#pdP%o\u{1c}{\" Q\"m\u{e}-$ S<n\
        \u{13}R\"nKPe b!P!U!K!H#L!W!M\"I$K\"L\"J!L!S*X!R!T!Q$N!R!H\"O$N\"P\"N\"L!X!R\"U\"S!I!L$Q\"O&S\"H!O*Q%R#O%R!H#V)\
        M!Q!V!P+k#m$l\"S!M$k\"t%Q-S!Q!M!O\"V!Y!N!k'M\"M!P(T!l%rBV& S'o?K4p\u{5}R'p\u{15}f' S\"Q'J$t?o\u{15}T1q-w\"\u{1f}\
        `@s:\u{0}# P)n\u{12}ok/\"Ot2Oc7(!I&O8m!F!M%O\\mrQYX\"\u{1f}`Uz)o+ n!L!O#L\"T!O8O&P!L_MYo\u{2}B! QCp!@p\u{3}b%!Q\
        >q%NmL%o(C#!I\u{1f}`UJwx% p!L'L\u{1f}`8v(>' r!A!J%G8s\"L%I@U\" O(j\u{b}o\"\u{1f}``s\"b% O#m?K4r\u{c}p\"U\"#n?q[\
        \u{b}$ O!s>P!v\u{19})#+n?p4Dv\u{7f}!1M7\u{13}# l!M!S>\u{a}\" P?R\u{1c}G\"Pp2Q\u{1d}n$ Q!SyR!PrI! ooj!?tM(, S!n!\
        Q%L!M7g!U&NwT!o>R\"OS|# r$F;n\u{1f}v! s\u{1f}z\"\u{1f}`=q\u{1c}\u{a}\"\u{1f}`Zqal!Cn\u{7f}|# Q!T>PA(+ I!E\"L\"K\
        .x,K#Q0t$N\u{9}O1q\u{1e}K!'Q_2!0l<N\"!QSR9d!%lL6\" T\"j}]!#mF\u{7f}#!Q?R'R\u{4}i% N=q\u{1f}`8N#q;@$\"Q&R9Q&Pix&\
         o\"L&J7p\"M&K`X\"Bm4R\u{f}x!$lc\u{16}#!n\u{1f}`Unp|$ x!L!R=w%\u{1d}#!q\u{1f}`@q\u{13}\u{3}!?r\u{c}w#\"l=P\"n\u{5}\
        u' R!S$F\"U?Q\u{19}M\"n\u{17}z# n\u{1f}`@Nq\u{9}$ o<O\u{13}o\"OFN. I!O!P!M\"s\"U!J<t\"J!S\u{18}L!Q\"P$m];\" MnM\
        \u{1c}6$ l!LeqWp\u{0}_S N!U!h!K\"O\"Y\"L\"L(L(W$I%R!P!\\!f-T!T#P!R!X!Y=S\"O!V!P\"Z$N!P!V#P\"T%T\"l!L!i%U!O!O$Q$\
        W#Q!S+W\"X*N#Q%U#k-L\"X.qb\u{13}\"Bt4L:L% A#T!n?k4Wg/' r!N!L&L7p!P!O h!TPH|\"\u{1f}`=n{F!3nYE& Q!M3m\u{1f}`,O2o\
        \u{4}N\"?p!P*1# R!O>SAI7 r!M!R!K\"K\"I!Q7t!T!L%O.Q!L%L0L.H*k#HJp0n!Q5I!RBv# q(K7xS7* Q!R$n!P\"U4o#M&Q/L}oN!\"\u{1f}\
        `\\qM\u{0}! n\u{1}g\" p\u{11}u\u{1f}&( M!t!M%L!K7M!u!N\u{3}K!?q\u{d}_\"\u{1f}`@to\\#(K?L\u{15}s]x!*nC+# R\u{1f}\
        `EPtZ!\"J\u{1c}u+ k!R&T8m!S!T%S!S-P&PkNHR$ m!L!N=sh&\"!J\u{6}us\u{e}!!O78!&q_(!nn#F\" Q2o\u{6}P\"!Q?O\"?!\"mmf!\
        \"jS\u{18}+ u!K!E$F\"B7z!L!F&E2G\"J\u{4}+G m!Q!n#J!L!K!L!P6o!U\"p!q!M\"L!N-K!L!E!F!M\"Q!RDp#R!m!t!H!K+T,P\"r0m$\
        K)m#o!M!Q#O\"J\u{5}K$ o%N\u{c}t%Nc\u{14}\" T\"P;}\" p\"N \u{0}5 J!P\"P!k!S!H!L#n5O!Q!S!T!n\"K!J2S#Obx'M<P%QO]\"\
         n'P3\u{0}!'Q\u{8}P- u!B&G$q!F3q!F&J$p!I+G(Tqq=8! kza4 E!A!K$K!B!x7G\"P&r.L&g;n$K$m$OFn'N$n,E(pVF7 M!L:L$N\"U#D\
        \"M!j-G!R#l!P?P)o$P@K\"M(T!L\"j.L$N#Qj\u{1b}\"\u{1f}`,oA1#!B!jSVLM! NEP! p\u{11}R\" p!LX-. q!B!C%I!K9K%NQr+r%o*\
        pKo#q5p\u{7}\u{e}& r!E!Q%A9FbNH&\" O@mr~\"\u{18}n#S\u{9}\u{15}$ P5rRP!r3\u{1}!Am0=! q\u{8}&\" QzR\u{1f}{# m%Nip\
        3\u{7}\"DJ4pS@!#mWC!$o~z\"#U?VU\"& o!F!K%H!O7nAk# q'J?JAr!Hq5\u{12}) l!F$O\"E!M7m!I!R^R\u{a}k! O\u{0}\u{f}!\u{1d}\
        wSE\"\u{1f}`@o\u{13}\u{f}. C!r!u#N:K\"s&Q.NBR#P-Q9U<R#RG\u{13}\"\u{1f}`Up\u{1d}\u{e},\"J%V!S9M%G.P'P?m)I5R!o!Q\u{2}\
        \u{6}% o!Q\u{1f}`<p!Q9>$ r'O\u{1f}`9mI}$!M\u{1f}`?q!M\u{7f}>&!j!G#Q\"O9m!N\u{9}7& J%k!S9P&Qqmd_!WR\u{f};\"\u{1f}\
        `%p\u{4}y!$j27\"Ns2OY\"!%T[3& I'nsP#oGO!q0<& J'L$m,rWK!rGe# p!@\u{7f}EX77 h!U!j!L\"@!K9p!R!W#D\"N!S-O!T%MjQ+R-l\
        !M\"P'Q!S-Or\u{3}!\"J\u{e}$#!S$m?lK\u{f}\" m!I\u{1b}-!?n5c, V!H\"I!O!J/q+U4Q#M/u~O.l,J) M\"j#P#S7O\"n#R\"P!U\u{10}\
        \u{b}!'N1i\" n?qJ\u{10}$ r!H!P=lxq# O\u{2}O$qO\u{12}\"\u{1f}`+u)u!?s']&\"S#Q\"i!N<R#Oqe' M(N4p\u{13}L\"p!O!R\u{17}\
        \u{6}!?r-+!wsU2+ o!K!M$P9p!K'M3S\u{6}N!NCs6U!_M\u{14}V\" S!m\u{2}3$\"J2n+R~ME\u{11}* K!N\"k\"I\"O8L!S$N$o4N\u{e}\
        %-!U&V8n!S!R%K!X-Q!T%SLkYN(Q\u{6}%!\"L3\u{15}] h#R!S!J!M!O!M#O$K$M)n!S!Q\"O!N!R!R!L!Q!M!Q!N\"Q$L&p!w#R!O!S!j!O.\
        K,M'R(M#Q&q!K*J!S!o&N*p\"n$n!J&L$m!N\"o!Q!U#Q\"Q!Q-m!G!Q!S!Q#P}j!?s$i\"\"R?SaB*!R!N#M#O7M\"N#Q\u{1f}`1p!N=u# o\u{1f}\
        `0o\u{5}\u{e}!Ap\u{1a}\u{1f}\" p?n\u{13}Mq M!g!k!N!W!B!M!Q!k!K!Q!G!N!G\"D\"C!I!@!D)P!P!Q!q!j!x!r!Q!W!g!i#T\"I\"\
        L\"I\"E!I!8!C!0!?!9!=!A!N!<!I!B!G!F\"G!I!G\"r!S3q!H!Q!N!l!l!M%Q+o!T!K+O'Y$N4m!G!J!X#I!M!G\"V!S-N#Q!P!OU\u{1e}1 \
        U!J!J%A!O5y\"p!J&E!F?rvR#q5F!K!H!y*\u{13}\"!G'L2G' q\"M&L7n\u{5}t\"O\"M{t\"!P>qKl' s!O!O%K8nHsxu\u{1d}8!!PwQ#\"\
        O%O!Sb\u{d}!0l:E\" n!Heb#!K?L!nQ4\"Br4L\u{1a}>\u{1f}A! \u{1}!I!X!%!-!F!L!K!S!'!5!.!<!4!;!+!6!1!9!,!3!;!@!@\"9\"\
        K!Q!5!<!z!P!S!2!6!G!W!K!T!2\"7!E!@!E!0!;!:!?!6!;!B!K!8!;!K!S!K!M!<\"C\">!C!<!F!=!F\"w!;!@!F!H!B\"r!@\"<\"9\"G!O\
        !o!N!R!k!P!M!S!N!m!K!N!p!I!L!N!U!q!T!U!D%H!M!r!I!m!=!D!=!J!m!E!N!7#N!U\"I!F#H!Q!E\"n!k!k\"f!q!o!K!Q!N!i#=\"<!B!\
        ;\"p\"O!y!O!Y!8!;!H!E!I!V!6\";\"8!E!>!B!4!?#p!H!Q!5!<!j!n!f#o!k!p;V) J\"R!H2L!xQM!L!x#I_X!\"Q1i* M\"S%@!t7P<m;m\
        (k'HCs\u{b}K? n!E!C!E\"E\"|!<!B\"H$C$E(R$o!K!J%r!C-G$K\"m!D:j)L'l!JJR\"p!L-Q&u!IQ&!&O3,\"!nznKQ\"\u{1f}`=sy(3 F\
        !P!O!N-m/F!R!O#B!O#M'p'M\"s!o!P!L!n(Q\u{11}K\"%Q?T\u{f}`!VT[W#!E?E\u{5}QOZ\"\u{1f}`=s}pA J!o!s#G!K!T4N!N#T!q!s#\
        M\"Q!O-F!M%R!IGL\"M\"n-n<K!N!N!m!q,M!l!s#K\"K!J\u{6}J( j!M&I!T7O\"m\u{1e}p!LQh$!A3h\u{1f}`-N^0% r!F!P\u{1f}`cLC\
        K$ s(K7t(KLG$ O\"n=O\"nuI1 L!U!l#I!n!S9P$H\"J/T#J\"M!M\u{4}Q!P$Q#R\u{1}z$\"P'S\u{f}r#PJ;, R!M$F\"L!Q!T0q'L$K\"Q\
        HQ%qJm% n!B?H\u{1f}`?M\u{1}Q\"\u{1f}`=t\u{2})#!N>r!K\u{10}r6 U!G!V#K!O!R9A!K%C!P-D!m#P\"K!qAj\"TaR!U%M!N!Q0j\"A\
        O&S^a\"\u{1f}`%v\u{1e}0\" n!Nl\u{1f}\"@x4H\u{1c}\u{1f}+ j!o!N!J\"H\"L!M8p!O!N$O0+!*n!M) p!H!H;L\"lrKct!H\"L\u{e}\
        h$!J!N%I9R7W!@Rcp!$ks *!I!S$U!K8L!N!O$U!I\u{6}plS( o!L!W%M!R7r'P!T}\u{16}- Q!L!T#L!L!N9R$J!O!QbLEp2QZo) M!O!j%K\
        !m7O!Q&P\u{19}N#\u{6}\"Bm4O.>#!Ovp!LAJ\"\u{1f}`$wo;\" p\"J4#$ m\"N=p\"Ju3'!k!I>P4l!O\u{b}x!MN=( I(L3sSM'q!MYM!s\
        \u{2}<\"\u{1f}`+x\u{18}_\"!L?N<*% J\"P%P:R&U1F1 q!N!Q%R!K7l!N!V%T!N-KBN/R\"p\"J/q\"F2y\"\u{1f}`-q8\u{9}0 N#R\"s\
        !J!Q(O0T#T\"q!M)Q*JYR%n!PMi\u{d}44 R!m$H!P!I!L<H!P!L!N-R!M9p,l\"n!K!N0q!NPp\u{10}@$ p)P\u{f}p#Pr \" r!Iw!$ J\"s\
        \u{16}J\"s/\u{7f}& M.r1R.nAO$m{[!Apn>\"\u{1f}`%wH0!(Q\u{18}p!!Ps\u{14}A J!N!U!=\"K!S!I!M!A\"N!N!{#B!O#N#P(O!S!U\
        #R\"Q$V!Q!u(R!S)T1P\"p6O!M\\S.s\u{f}a!Hp\u{e}P, T!R!m%O9N!k%Q!Nvr!H?Q\"R;*\" Q\"n\u{d}'( o\"K#Q\"F!L7m!MgN\u{d}\
        :$ o!P\u{1f}q!PVu#'Q\u{1f}`9ne@- L!m\"h\"E\"H8K!y!K!{2C\"E\"I\"N5\u{6}.!B!K#C\"G!J+W.O&M,V#R.GkoAR!n\u{13}\\&\"\
        O%s!N9P%s!Q6\u{1e}2 N!D!N#I\"w!P7I!H!Q#P\"t!U1O=p&M!O!ryS\"\u{0}# q\u{1f}`%t& # o!@&H\u{0}C' N%K\"o8O%M\"p.CQS#\
         t\"R=we3$%I.n1N.m5R& N\"m%Q!Q7Q'R\u{0}L= T!l!U!P\"S!T!G!F7t!P!M!M$O!G-H$M?S(Q!n!J!S!o\"G!M2N#o&I$L;OLo!?ns/$!m\
        \u{1f}`<S!n\u{2}c##l!Q?RDm!(PT>(!J&Q!M8M!W&P@qxN01/ K!E!F!M\"t\"E!E'Q0K!H!G#J#G1z\"Hv\u{10}\"%NPUU\u{19}#!K\u{1f}\
        `!LY+, t!U!J=o\"QFs@m!I!L(pKsHP\u{c}q( N!K!Q#u:N!K!Q#v\u{0}J. J!x!G#G\"Q8P!q$NVQ!p6P!t$J9r5Q! t\u{e}7) w!M!J#M:\
        q\"P\u{1f}`4t\"Leb!?u~e$ v'Lgz'L\u{1f}\u{16}' N\"M&s7N\"M&u4M<l&!R&V?Qzr?M\"n'`!Bm<&9 m!K!P!O\"D\"L9N!R#F\"V!p-\
        J!R%N!JCN3r%O'M\"r4L-Q!R#J#Rr1!?qT\\( N%S*s0O%U*s2I\u{19}q:s$ Q'Q8l\"S`<!wo\u{e}\u{11}J!N#J!Q!P!U!U+I(K%Q!V#P!Q\
        !V!O-S$R\"S!L!U*T1p!N\"O%n!H!L!o!I\"J2M!l\"M#O(L!Q)S!K#G-K%Q\"S-P>\u{6}: r!R!V!O\"H!H!P!M7s!M!Q#I\"Q!S-G\"O\"M\"\
        Q!K<n.P,R\"p8p'O/QIA!?snb\"\u{1f}`ZnNk$ Q>o\u{1f}`;o?#s y!C!M!D!Q!7!T!:!O!>\"?\"K\">\"E\"K!Q'L\"G!Q!p!M!J!K\">!\
        K!D!P'F\"M\"N!S!A!M#E\":#T'O\"T$I!R#p'G\"t!E!O!j#G#E!R!r#I#H!T&>\"q!B,C#D#s!=!N!D&l#L\"A*j!J\"q!L!Q!N!R!A!N!D+N\
        #s!;!J!G!Q'p%m\u{15}T,!q&M!R8s!k%P!Q-H'Q@J\"MbR_3#!H?HFtd\u{c}! s\u{8}.&!J%M!L8Q'S3S\\~, P!u!M%J!I7H!w!M\"S$KGp\
        aq:\"\" Q(mr1!.o\u{7}n' P\"S#T:R%R0N!Q:f!Aqk8\"!U$Pbf\"GP4q\u{1c}S!Bs\u{0}u!\"OVr, p!L!J#K\"F!K+T,n%N\"M!N+T\u{16}\
        \u{18}\"\u{1f}`0v@&C w!C!R#C!R!J!M'I$R!V'P\"P\"v!J!R#G!M!J!Q+Q!V!N'L=H!Q,P$S<L!N*P/o\"Q3r!L\"P}\u{1c}!WS\u{4}p\"\
        'Q?Rcz) u!C!H!M$C8t#P\u{1f}`8pCh% R\"m?pVN!n?Y( n!C&G8o!M&M~q`NKN\"\u{1f}`%q\u{e}\u{1}(!o!U%I8x!L!T|P!u\u{1}G# \
        r!D&Mjz& l3R!o+m3R2M=\u{14}!Ro\u{11}Vg Y!R!Y!H!H!N\"V\";\":$;\"5\"5!J!S&Q\"y!K!o!O!V!K\"N\"R!S!B&B$<\"L!Q!M\"O!\
        R!M.S\"U!O,U&S#L\"R!L$U+S!S#S)N\"J#R!P!R!N%n!o#Q#Q*H!K!q!Q!T!K#P!J!P-H!L!m!y!K&r!p?K!%l\u{1c})# l!N&S7>$\"S#P!j\
        \"NBD* k!J!R#S!l!M:O%M5Npr\u{5}\u{5}\"&ZQU=`\" Q?PE%) L!K<o\"O!N&p\u{1f}`/Q#o@\u{7f}\"%P\"N*R\"\u{1f}`!uMJ$ K!t\
        ~K!t\u{19}O!'OF|# T!S$m\u{14}j\"\u{1f}`@tI9\"\u{1f}`%rV\u{f}!(K\u{c}V# Q!qzq\u{1e}L!\"N\u{1e}%\"\u{1f}`=pPF!Cl\u{16}\
        h!(P\u{1b}y%?U4N2ozo2RcE\"!K&M(1#%J@T4k<\u{6}\"Bq4OV!\" m?m$n$ m!M!O%Nl\u{12}& O!N&q8N!O&s\u{19}\u{1a}# o\u{1f}\
        `@r\u{7f}i*\"U#V!R6q#I\"R4Q%Mwq+t\u{15}g\"AK4raC!?PYg$'L5o\u{15}o!L\u{f}b#$R?R\"k\u{19}u!3mqK* j!F$I\"H!P7O\"p\u{3}\
        m;o\"N0x!?t\u{8}\u{8}\" o!M\u{3}M<!X!j#K!S!T!T4o#O!M!R#O\"T!T-j!t#J!R\"jCP0Q6N-o!P.T!S%U.o!QlV& S3P!p+S3P!qY@\"\
        <N\u{15}N%\u{f}$ R!n\u{d}R!oOn\"!S!kK2! nDx!^Qi~1 N!W!h#Q\"W8S'Q!Q-R!T%R!Qbr!H&S9R\"P\u{f}y' O)E!o?P4q\u{b}K!r-\
        7!@n*|o T!J\"H!U!I!I!L!l!V\"Q!U#N#N!;!U'R$W!Q!U!O!S!K!Q!N!Q!P\"P$L#P#J!M!N\"K!N!O!O!O\"Q!R!R%S!g$Q,P\"K\"k!M\"R\
        !m$R!R!L!L\"j!Q!O&P\"M!Q%O!O%n(O\"O\"t!o\"h#L!R\"J-l!R!S#Q!I!S.V*S\"{N\u{1e}+ r!J!R%I!J7o!L&Jan\"NVp$_> j!M!I!V\
        !R!P!O!R!Q!N!M%O$R!I'T%Q!M\"Q!K!R!Q!S-J!Q\"V!PxT0T!M0O\u{17}Q$ m<M\u{13}m\"ML\u{13}* M!S!n=v[K!S#n!T\"m\u{3}LsX\
        % M(O7P(R\u{18}Q\u{a}a\"?KOrv%\"\u{1f}`%v('% s'Ngt'OOu9B% s!J&E8t!N0*\"!Q!nWR- s!K\"L\"V\"L8X!L\"Q4I\"O\\UNT\"T\
        \u{1a})* R!W!Q?R$S!j/V^T$l-Qlm!'R\u{1a}I) j!M!M%N!S9P\u{1b}r8o\"Pe\u{1e}$ p?q\u{1f}`FKc&$\"M\"kvs\"Or\"!%k%g\"5\
        nSn\u{7f}&\"\u{1f}`@p\u{2}\u{17}! So)%!S>n!R!S\u{1e}R\u{10}?( q!N!J#N\"O!K9O\u{1e}o`8\"%n?o\u{7}:!-po@\" m?oXW%\
         Q\"S=O\u{1f}`!R\u{10}\") o!H!M%Jgp,r#L4qcoM>! p\u{4} # P!L!o/^$ n'L{u#L9,# K(O?R\u{10}\u{b}\"\u{1f}`@p7ix t!H!\
        F!>!R!J!B!G!N!8\"@$D\"M\"K!Q'j!O!F\"o!K!L!E!S!F!H!J!K!A&I\"N\"L!S!N!Q\"S!D!G!F&L\"Q\"Q!P%L!K*I!H\"T!O\"S!R#T!K!\
        J$O!J\"O'S#R%E'L\"o\"T\"m!M!Q!O!R(j!O!C*h!I!J!o!O!G!K!U\"O!F*Q$t!M!H!F\"g!o*s9}$ K\"n&RMT\u{4}j#\"m?q4Q?E& J'L!\
        Q9mYL!qf\u{7f}!?qJ>!?up\u{3}\"\u{1f}`!s\u{0}s!#jV0!\"kg\u{9}& R=p\"q\u{1f}`6M#pD*\"Io4M,N! M/o\"VR^sE\u{4}& r!P\
        $O\"M\u{1f}`9kz,* J!T!R#p!T\"R7N\"Q%M\u{1e}q#\u{0}! T#f* K%O!M\"R7Q%P#T-T\u{10}S0P\u{1b}[! SgG\"Dl4Q8\u{16}\" p\
        !D\u{f}y#!T~r#r}5' s!N&N8v!N&K\u{19}Ne@$ P'ogQ'oMF!wqN#&!F&K!K9kal$S8`##o?l4T#\u{1c}, S!P!Q%P!o8L!S%Q!p4P3R(s\u{8}\
        M$ p#L<k#P-;+ o!A!P%G!K!N>Rqq#OKQ8j\u{8}p\"'Q?QwJ( s!F!M%I8v!H!N%Ix6, o!T$B\"T8\u{0}!N$C\"FTLUJ0K'M$'!#T\u{1}B%\
         Q\"q\u{1f}`#P\"q\u{a}\u{7f}\" q?qh=!fq>\u{12}! Q\u{c}\u{9}\"\u{1f}`+u\u{3}a! q\u{5}T!#qC\u{7}\"@M4rwY% N%L#Q7Q\
        (R\u{7}a!!Q=\u{7}$\"M&o9N&r/#\" q!PY\u{9}! p\u{3}e#!P!O=m(\u{8}$ p'M{q#N4 $ M!t~M!t\u{1a}g( n#N\"Q\"H8n!P\u{1f}\
        o%Rkk!\u{1d}u\u{6}s[ Z!U\"I!L!M!S!T!V!B&B&R&R\"x!K!o!T\"K\"N!R!P!V'D&E!L!L\"G\"L.R#O,V&S#L\"R!M0S#S)M&O!S!N!V$o\
        !o#R#Q*H!K!n!J\"I#O!L.J!J!l!y!K&r!pv$# P.r?n$W#%O,n}q\u{7f}*#>q\u{1f}`;q\u{1f}q$ M!s\u{1c}P!u$00!i!L#G\"A!M)L.P\
        !u!P#I\"F!T-D$O^MIrB.!\"PaP&!R>q\"N\u{1f}`4Q\"nQD. G!N!L#p\"K!V7J!Q!N#m\"O!U1m\"PO?% S'm8OOT'l/n! n%;^ X\"U!k!T\
        !C!I!M!Q!N&U#I!M(M!N#m!S!V\"T!F!E!Q!P!R)I!P\"N\"O!W!K\"M\"P$R$N\"l(q'N!L#S\"R!L!J!G#M!J%T,O0S!K\"o)n!M!N!R*N\"o\
        !G!m!O#M!S!T!P\u{19}R& R!K2o\u{1f}`-K1oi$% n!Q&P8o!R_'\"'Q8p\u{1a}L!ETXM5 Z!W$M#S3R$W%F\"P.P&O=P0o2M%G'S*p!R\"N\
        +R\"P\"m2d\" p\"JHf) O!I!q#N:P\"k4T\u{c}q#M\u{16}\u{16}2!M!l#K!R!P!M3O&i&R.LEn\"L(r!L!N-p$P9O%\u{11}# o$N;o.,9 \
        V%S!R!V!N9U%R!N-R!R%T!S!S;Q+R,p#n3r!T!L6P#R!O&K0ou\u{17}\" nnnU>& E!J$v:H!J$x\u{2}\u{1b}& O!Q&R:j\u{1f}`!T\u{7}\
        v! o\u{14}l!%L\u{1f}G& l!Q&P8n!P'Qh&& n\"R%N:Rar#Lh(\"Kt4N'b#?L(N4q\u{1c}}\" o?s!]7\"U#H\"N(D0l\"U#L\"N!O'G-K:O\
        -R%m!R!I/n\"M*o!OBS-N\"oo`,!E$F\"F!R7k!K!T%MQm!NLTCO+W!!GE\u{f}!,Koo!'M\u{1d}%!'TX\u{9}/ P\"m#G\"O!L7R!m!n#K\"L\
        !M-G!N#K\"N\u{a}Z_ l!W\"P!S!J!M!N!M!Q&L$M)n!S!Q\"O!N!Q!R!L!Q!L!P!M&L&p!w#R!O!S!j,n#K!P+M'P%l#M#Q&q!K*H\"n$K\"N*\
        p\"n$n!J&L$n!N\"o!O!S#Q\"R!Q-n!G!P!S!Q#P\u{7f}4\"\u{1f}`@pe\u{5}$ L\"jSj\u{c}m:(# m!N\u{4}Qz0!?q\u{10}<\"*o?lR\u{10}\
        % m!O$P\u{1f}`<Qo\u{7f}! osE* U!R&R8q!B&O.Q'lGNrOG(3 L!N!P#i\"X!S7G!V!S#C!O!K!T-L$n#Q\u{4}H!L!Txw\"!H\u{d}y@%! \
        pN\u{9}! nZm$ p!J&H8q<m# o\u{1f}`%s9F* S!p&L!R7K!t&O!S-J\u{9}m(8+ u!G!N#L\"H!M7w!H!P#L#N7(\"\u{1f}`Zs\u{1a}6# p\
        !D!Msc!?p6\u{a}#!L>o\"SoY!?nX;$ p<M\u{13}r\"Mtq\"\u{1f}`=riA$ P!oyQ!on\u{17}#'M\u{1f}`,N}\u{1f}!%n\u{b}\u{2}% Q\
        \"n\u{1f}`>S\"oYr@ O!M!T!E\"O!P!S(n.n\"i!N!V!I\"S!P!M.N!T#S\"S@Q%O2q\"O%LGD!O!O%V.R#n\"Pd\u{7f}#'P4t\u{15}tF\u{1b}\
        % q!E!O%G8p\u{2}P\"!J\"lmw# P!L!mW[* N!O$r!R!N8O!Q$o\"P\u{1e}m`\u{11}!!P,S!\"M<*!go#Q!!Ma+/ p!D!N!L\"D!Q!C!T7t!\
        F!K%H\u{9}sQi$Q\u{1e}<. J!F!n$F!N!j7Q!H!i%F!X-LQRZG;\u{8}$!P!n&N9n\u{15}W\"\u{1f}`@s5f\"!RCo74.!J!O#l;Q!N%l!P1L\
        \"GWO!Q$p.m!O}a! ofJ!?uf\u{1}$ m\"O?P&mCzB w!G!D$O!Q!E3B!T#p!L!I$P\"E.N$G\"@0N1O!Q!M'O!M+j&N8m!B!T\"L,v\"I$Q\"J\
        -q\"OH\u{6}\"\"l?q1\u{0}% I#O\"o:L#Q\u{11}&\"Bq4Ot/J m!j\"N\"I!O!F!I!K&O\"O\"Q(O\"K\"r!N!P!N\"G!P!K!O-O\"M\"L\"\
        S1P/l,N!n*R3P!m!t\"K(O/t!G!O%R!O.O\"KR~$ o<O\u{13}o\"OV\u{13}\" S\u{7}Md\u{c}.!M!S$J!L!S4o$J!P%M0T\"W\"PuQ\"o(h\
        \"\u{1f}`+n]r!AsbA& r\"M&O9LMz'L6$. Q\"T#I!H\"p7N!R$J!H\"q-M&I!MLP[1( L\"V#K#T7G(P-E&E4D#\"p\u{e}qLs/*\" t?tf,>\
         w!O!M!j!T\"R!J!H+J!S+l!K!H!P!Q#K!H.l!q$M!T\u{4}z!J!H\"R\"S!O!L)K!S\u{16}\u{18}!?rrW%!G!K#I\"G\u{8}Moj$ J%o:K%q\
        .8!TlLv! m4\u{5}!?miG' I!P$O\"n8J!U$Sau!\u{11}t\u{f}o! p\u{2}K\"Bq4Q'n# p(Q7nyF\"\u{1f}`@v\u{1d}-v V!T!j!F!I!P\"\
        V!\\!E\"E!K!G\"C!G!C\"A!G!O&T\"L\"j\"X!N!Q!U\"S\"N\"K\"K\"H!M!H\"F!K!O!R!H\"N!R!W\"J\"K!Q!J\"K\"K\"n!U!O#T*U#Q#\
        T!N!T!W!U!S\"U!M%S(g#k&P(R$S\"Q%n!k\"W!T,X!U!]!U#H\"X\"g.V!k!W!M\"n!m$p&m\u{17}\u{d}\"!M!mn6+ k\"M%I!I7q!M!MaqC\
        G7p#u\u{12}\u{9}!?KC\"& p'N!Ozp#O!P\u{c}{\"<Q\u{15}QHV\"\u{1f}`=t$\u{4}$ s\"N\u{c}v\"N$@$#m?s4E\u{c}Icr\"fo\u{13}\
        q\u{d}\"\"!Rvo?/! p\u{2}}$\"T?T\u{1f}`'l5X# l'M?Oy@$ p'P8s'P.\u{11}\"!H'TFU##p?u4J\u{3}e!fn\u{1}\u{1c}!?t1\u{c}\
        # q!I>p[C#'m?o4G\u{1a}I!!T{Y$ P#n\u{1f}`:t+\u{0}\"\u{1f}`erPL\"\u{1f}`=po\u{f}\"\u{1f}`Zrw#) r!I$I\"N8n!K\u{c}P\
        3n!O;i\"!pws(\u{d}\"!O>u\u{12}Z\"%m!Pi\u{0}\" r?tK1!?wbv!!Rt$(!S&N8S'M5QDO>v5QV|!!Q\u{b}N\"\u{1f}`.n\u{b}.! o,~\
        \" q\u{2}u\u{1c}?!VS_y#'R!l?mhk\" p\u{11}u%\u{1c}$!S@U9R\u{c}n\u{4}@!ZND\u{b}\"wLeJ.u+ l!S&OqJ#M,p'q!H5p8K!n\u{1c}\
        ^& l!J>m!L\u{1f}`:pdb< N!R!O!U\"n#R+l,F!R!R#k\"P!L-K\"V\"R\"J*T9Q4J,s'I;K!N\"R$L.L%sXi&!N!J%S9S!M\u{1e}p>!$ m!M\
        'Q7m\u{10}V\" K!qbh% N.t1P.oEn.X!\"Q]Z!$lZP! l$\\7 M\"l#J!K!J!T4q%m#N\"M!P-O!M%O=O!l:P&L-Q*R\"q!R!K)Z$ t'P8s'N-\
        \u{14}$!p$R\"Q!Nk:+ S!L!k%M8l!J!g%O!Q.PMQW0% o!H!L%NsoH\u{1b}# Q!nwn\u{9}*\" ozwyL!\u{e}t\u{1b} \"\u{1f}`Up+R$ \
        m'K\u{1f}`^K\u{3}w\" r?tl\u{16}! q\u{1a}\u{d}!(Sg\u{2}% J!R$n#V<ljk!#Rup\"!N?N_g% n!C!N#K:pU\u{5}.!F$N\"U!R3R%J\
        !l&M4N?N\"M)QAR*Rv1& O!K&r8Q!M&tZr\"\u{1f}`.pS!$ Q\"n=R\"n\u{d}9#wn(l>p\u{c}+5 K!J!N#G\"v!R7F!O!P#M\"q/Q#N6O'r%\
        L!L!O!t(Pao\u{1e}G% p!I&O8u'LnP\"\u{1f}`@xHf% q!M!J5NXOSp\"\u{1f}`eJ\u{b}L#!B?H\u{1f}s00!'m^&\"!Q?SiM& l!R!O%I!\
        MzqHb#(N9R&R2J6 p!R!Q#E\"P!L7k!P!T%T!O-L&T;L!N$m#K(Q\"p\"J/q\"FG\u{1f}& q\"J\u{1f}`+uHv\"Jeq(!H&N8n'O/Q\u{7}p#r\
        5po\u{12}\"<R\u{15}R\u{1c}P$ N!o&P9o'|' T#U1k.T1h#Q/O\u{16}p)\"O&N3s!N#P\u{11}t!L.s(M\u{1c}{\"!G!Q;=&!M$X:m'P2Q\
        \"n\u{f}X$ U!l?Q$JR0* N'U8L!k!O3D'Npp6l&Rrs!ws\u{1b}\u{f}% V!P!jST\u{c}l\u{9}V/ J!S!l#N\"k8N!O!R#O\"n!nSN\"q!L!\
        O9V/ L!k\"l\"I\"J8P!I\"L2r\"r\u{9}N!p\"o\"O\"Nz9#!OFQ3R(') O!r$P\"N\u{1f}`9K!s$Q\"NSn!\u{2}R1W\"@S4mi\u{1b}\"Ns\
        2Oic\"\u{1f}`@r |8!K!M!K\"E\"L\"L&J\"s/U!S#L\"P!Q4L'nLo\"M(r\"K*t!K!P\"P7R&_'!O\"m$m!R8R:Q\u{1f}o\u{5}\u{d}& s\"\
        L&O7t\"M&ON\u{a}!?rLX\" nnn\u{13}y% R!r&Mts\"MEO)!O!M%q!o7I\"N%r!t\u{4}r\u{0}\u{1d}T K!t!S!R\"P!Y!H\"S*G(F$m!T!\
        S\"l!?\"V!Q+H\"=\"C\"J\"E0I-Q!o!H$O\"P!o\"M!s\"M#l&R!p#C\"N\"r'R!m&K!v!O!J)F,Q!t!L&D\"H!O.J\u{7f}~\" n?r\u{10}>\
        \"!Qvt\u{1f}%\"?r\"QD\u{6}& k!R!Q%P!Q\u{1c}n\u{16}\u{1d}% n!L&G?M\u{19}uQ[&!D&K-N,I3R\u{c}q\u{b}%$!L\u{1f}`$s!L\
        d\u{19}\"Br4G'$!APx\u{5}( l!R&S!P8N'S-Q&LD\u{7}+ O!t$P\"G8R!s$Q\"H.B3R#nvz(!s$J\"H8O!w$J\"L\u{7f}Nv\u{3}\" l!E\u{14}\
        %$ P&O!SSQ}*)!E!J!Q#O!I;U4T.Q#P\u{17}hB p!G!C#J!H!P!M'F-M#l!J!L$M!S!L-H!L!E!M!E!G!Q,r(p+K5uCP+s!I!K#N#L5t&t8|! \
        T\u{12}\\!Akx\u{9}\"\u{1f}`%p\u{f}/$!N!n&P9lD:&!M&Q8l!N$Q\"L<V\"Js4H6\u{a}) m!L!R#J\"I!S\"m6Q\u{5}L;t% n\"I?J\u{1f}\
        `9p|*2!P!M#U!M!M\"l6N!N%N!N.M&Q!QSt\"L?M2NCpx\u{7}!?t\"k%!O&Q\u{a}ROQ&R\u{c}B%!O&Q8p!RFurS' Q#p\"D:R#n\u{1f}`!p\
        wd$!B\u{1f}`$r!C\u{0}\u{f}' R!N'n7R!P!P&sF\u{a}) w!M!J#M:q\"P\u{1f}`4t\"LyV! O&\u{e}#'R8QGp\u{12}2H T!U!l!C!G!k\
        !@!i\"F2r!G#Z!P!T\"G\"H\"O-o!T$I!T!SCU'U-L!p#l!O&Q(M!n*r!G,P\"H#J#J!j/Q!mM\u{d}# R#U<R\u{2}@!@L:}& m!N!Oxu(t]o\u{14}\
        r& r(L7Ict$L>p\u{1}C% m!Jvq+o-O:t. l!N!Q#L!l!K!Q<P\"L!O4RGR>oTn\u{1c}p#!n>T!oq~#%O.o?n=\u{18}! pKp' N%n!Q!P(P0P\
        'Pka*\"L%E!J7s!K!Q^m#S!r\"G\u{5}s!\u{11}MP:#!L\u{1f}`@L4k\"\u{1f}`%qr\u{1d}' r!D&G!L7n!J\u{1f}mTT\"\u{1f}`Uor\u{c}\
        & M!q!P=M!r!P4\u{e}!!N{E\"!O$ok\u{1b}1 t!K!P$O!H!T7s'H!T-Q2M^l!H!R9o(K7i\u{13}m% O!l\u{1f}`<Q!ouG!)l#[!?SAB\"\u{1f}\
        `+s#\u{d}\"Hw4EQb$\"N&n9O&ni6!GOfy!\"R]6&!O$N\"o!PRk\u{c}lAl% L!p!R&O8nwi[ X!N!L!I\"L!j!O!P#N\"F\"n\"P!n!M!F#T$\
        J!X!R#V!S!N$O!N(U!U\"P!I!K!K!L\"F!T!C\"H$R$M*U!T&S!Q$o$L1J$U2M!M&p!P\"O!J!X/Q$J\"S!I)T$O#RIA\" O\u{2}O}B% O!K!Q\
        2l\u{1b}P\u{f}L!4R5V\"5mSmz|( s!K!L%J!N\u{7f}p\"O{p*o\" l!I!P!BmvM, M(T7K!n'Q-B!R&R?nel\"S&S\\O!ws/A\"\u{1f}`=p\
        \u{18}8\"\u{1f}`_t\u{0}{6 Q!X!T\"n!F#S+I)L#N%G\"j!O-B!N!D$A\"JUR@L/K!P&TsT\"!RTP)\u{0}! R\u{8}$! o::(!l!N#N\"M9\
        s$N\"O.I\u{18}r& K!u\u{1c}O!r&O!ql\u{1c}# m\u{1f}`ZL\u{1}\u{1c}A L!I!U$K!G\"E\"H)M+T!N!V#P!J!I!W-I!S!Q\"R!P!N>N\
        'Q#Q/L%Q!P.O*I0P!R!S%SBh\"\u{1f}`ZoTX$ P\"n=N\"p?X!\"lsj!1oD/\"\u{1f}`BqMF+\"K$n!T(O!Q4Q\"L\"q,G&H\"N\u{15}C\"\u{1f}\
        `%p%\u{3}' u!D$F\"@\u{1f}`9y'Bp\u{e}!\"R1r! S\u{7}p! o}q\"!T?Pnl* p!J!O#H\"I8o!N$J^m#N,6!%N\u{0}3! m\u{18},I m!\
        C!p!P!I!A\"C\"L!m!G\"E\"G!L-G\"r!G!c\"L!E\"E\"Q,G\"Q!P#J!R!L!k=S-Q\"n(p'r%N?o!L\"R\"h&Q.N\"G-i\"\u{1f}`0qth\" r\
        ?s\u{1b}o!-pm+$ Q\"S=S;O\u{1f}B&!j$I\"j!S<M0T29!zp\u{1d}y\"\u{1f}`ZsN\u{4}& Q!n>O!n\u{1f}`6l!:/!M!N!l#O!N8P!O%Q\
        !S0R1mPQIQ!S>t\u{c}\u{a}\"!F&S|-$ Q=m\u{1f}`;m3x' O<T#J(R.Q$SxT!\u{8}& N!H2l,P7Sgu_c\"!O$mgQ\" Q\"niI\"\u{1f}`+\
        u?F'&H\"L7o(K.R$I\"JD'!WSLg% P!q>M!u4M\u{15}\u{0}!\"Q];\"Go4R?=$\"m#O\"O:p$+!\u{1d}t\u{6}V:!h!U#I\"P!i7k!W$H!Q!\
        R!T-T$M\"J@Q%m#o\"M!N)P\"p!P.M&J*l7ON$!%R$\u{16}!#k2 2!R!H!N\"H\"I!U+q-K!L&O+o#N/V`R!n!J6m$G8j/ x!N!L#L!N!I!M7q\
        !R$O!Q!N!Q\u{18}nEN$#& u%I\"G8w%K\"IR\u{6}P p!E\"G\"P!H!W\"N*H\"M&R$m\"X#C\"o!R#L*C!Q#I\"@!O-M&m'I&S!S!m(W\"o+N\
        $p\"q#M&I$I%u&R\"K+P\"q!Q!J#E\"I!R-l!C$p]u) K!I!L%w8O!N&z4B@OO\u{18}% o\"MxrJr\"Fg\u{6}# k!Q!Qy@% n'Ixr#w#J\u{f}\
        {!)k6{/ Q!H&m!S7S!M$G\"r!Q3FCQbQ\"S#q\"J\u{16}_' n!I$O\"O8l9M\"UYI!!H\u{d}4& L!s>O!o\u{4}Q!oi&& S;r\u{2}s!O1Q!r\
        Y8\"Bv4H\u{b}T\"\"m?mdj!(Q\u{15}\u{19}!?r\u{1d}$/ T!I!N#K!P!t!N:NXO!M\"v!G8M!Q&reu> T!w!D!K!H!@!L!A!G!E&E$B!M+k\
        !m!N#G\"H!L-R$G@S\"V!l(k5qHp$K\"I!M\"B& S?M(p4Rbw\"J.z# s#O<v\u{19}\u{d}\"!OwPk%# o\u{1f}`,pP\u{f}#?t\u{1f}`!P\u{15}\
        \u{1d}^ U!R!Q\"J!U!R!S!O!O\"@(<,V!T!U\"Q!O!S!T!J!P,F!Q!M\"L\"O!O!J$O*J,P!n!L\"q!N\"S!R$n!S!Q!Q!Q+L#T\"m\"L,q!L\"\
        M(N#P!M*M$K!T!O!S!U\"M#J*O%j+w *% P(o7S\"V3O])% O/r0O/t2F\u{1f}9\" P!m}u\")k?m(x% n!L&P8q!O`j\"<R\u{15}R$g!?rk\u{1a}\
        &!J$I\"L9N&J!P\u{9}*#2n?S2s<6#!O&P:P1\u{14},!M\"O$L6q\"t!L&N.L$R\"M\u{1a}L#q\u{17}r# n\u{1f}`0s\\7!?qe6\"\u{1f}\
        `Zr\"+& s!K!O%I8r[oaF$!M&L8o\"R~4$!O'M8C'NW-+ P\"o#K\"l!Q7L\"q&T-N$O\u{7}r^)\" o?o\u{f}Z3 q!N!X#K!R!L!M$E0P#o!O\
        $N!P!Q!O$J.R\"RvRpH\"\u{1f}`%xFm#!T&N?I\u{15}W\";q\u{15}q\\*\"\u{1f}`@wS*$ K$n;M$l\u{c}q=!I!Q#S!T\"P7R!N!S%V!O.\
        K!R#P\"R=L!M/S'K\"p\"P#R.l.N+M!P\"O$P!Q;f{B$ t!L>v!L9B\"\u{1f}`%v/b\"$o?lse' J\"r=M\"opS3PUq?{!VR\u{3}<\"\u{1f}\
        `=p*Q!\u{11}r&3&'P!S4p\u{1}s\"O2pe\u{2}P y!H!L!U\"E\"E!Q!Q2J$o!O!N#K!T!M!V!S,J!P!U\"H\"J-r#N$p*P*t#K!N!l*k,s\"L\
        %o!E!R$R!p!O$J\"H+K\"m!K$J\"H/N/id#!wq\u{e}f$\"l%T!Q7RY9' W!H&o{TMQ#p4l]\u{7}!ftI5d!K!T!K!H#K!V!N\"J$K\"L\"L!H!\
        S'T#Z!M\"R$N!R!H\"P$O\"Q\"P\"K!R!R\"V\"R!H!L$Q\"P&S\"H!O#m'P%R#O%S!H#V*P!V!P+l#n$n\"S!K$k\"t$T!M-T!R!L!O\"W!Z!M\
        !i'M\"N)T!l%r\u{11}K) n\"L%O-U+k\"Q2V!O1Ry~!#k*v) k!J!R$N\"L8Q'Q}sPqe!\"\u{1f}`=sE>(!m&G!Q7v!IZO!s\"J8h= o!@!P$\
        S!=!K7l!D!R$R!I!H.H$O\"T,m$O3L!R\"n$?!P+j&N<J,q\"N&L/Q[\u{3}= N!T\"L#q\"T'L%Q+Q!R$R#P'O%R!O!V#O!S!Q@m!N\"R%T!N0\
        R3N)K#M-TEo?7#(K?L\u{15}s\u{1f}-$ n/M?PYIvc' P'p!J7R'n!K3P\u{16}\u{7f}\"\u{1f}`!r\u{11}.$!K\u{1f}`$r!K7\u{1d}+ \
        p!J!E&P7m!C!G\u{1b}q!I\"s!E.f(!I$L:n!L$Q#R\u{5}r#Py^B F!l!C#U\"t!E+>)L#I!m!F%k.W$Q\"O,O!L4K'P!P\"p,w!G$R.r!O*P\"\
        L!l-M!l&T.U!nB\u{d},!T$M#O8J&l!S-P!P%Lkn!Q9r_\u{1b}& p!L&Isx!L\"Igb!An`2!Bt q) Q!M!P#m\"J8M\"P#L4s%,\"\u{1f}`@q\
        T\"!wq<\\( j!H&N\u{b}E+r!I'G-QHn\"\u{1f}`UsV\u{f}\"/l!m)S!&S\u{6}R$ o!K\u{1}pBry\u{10}\"!N&Q15@ Q!S\"S\">\"Z!n!\
        L6P\"S#@\"j!U!S,@!U!@\"F\">!W!E*l!S3n$R'OWp!K#Q&J!l.N!TqD! nE\u{1d}%\"Q&L7q\"Q&M\u{15}X!\"R\u{11}\u{10}\"Bs4LT~\
        !!N~n!UQ&\u{7f}# r\u{1f}`@p7\u{15}\"\u{1f}`!qDE$ o!O>o!OOO0 s!A!D!T$G!Q7u!E!J!S$JQr\"I!QUp#M>\u{f}\";o\u{15}o7#\
        ! R#\u{17}* S!H!n#G;M5R%IBR+q]Ty4& M'q4n\u{14}M!n\"qe=\"wr\u{8}v'\u{c}% o!F\u{1f}`<r!G>33 l!S!S#O\"Q!N3r!N#k\"P\
        #P\"R!O.PMp!P\"HKr!N\u{1e}\u{5}) q!I&L8q!Lqv!G+t!I\u{f}\u{1e}N q!G!R!E!J!>!Q!C!P!@*>(D\"J#T!N#A!R!K/S#C#L<T%R\"\
        M\"L2R%Q!n(p$q!E!R\"K(D#L)h#m!O!P#N\"H!O-l\"P!J\"kx<! N_\u{1}# m!E&MoN\"\"R?O>r6!A!V!J$@$I$n\"V.Q!I$D\"H(J&C$s\"\
        D!K%p\u{7f}o%I\"K!S%p7\u{6}% l\u{1f}`%p8r=OZ##)o\u{1f}`@p5-- H\"Q#p!P!N8K\"S#o\"Q!M-Q&G!m?9% p/H0u/H@J\u{19};#\"\
        k?t4P1>\"!L?MVR! Rg.!URrX\"\u{1f}`Znk\u{a}. R!N!S&i7N(j.P&U<T:nKo\"Q#P5O!\u{15}!*mhI5 M!s!V#C\"O!R7P!k$G#Q-T!R%\
        D!P/p!FtM!n!S#J\"L\u{1e}\"\"\u{1f}`@p7\u{5}\"<N\u{15}N\u{14}\"%!C!P#K;H!M/c\"\u{1f}`_r9<!?q=8!$lGP!\u{e}n\u{1d}\
        i$ J$n\u{1f}`<P}3#%N!kSjck%!H$J:v!M\u{a}sd\u{4}0 t!H!K$L!A!L4M#n!E'NSu(o>s-o$M0ORY% l!E\u{1f}`Tq!I.\u{1d}$ Q!L!\
        p>P[g!+oT'\"\u{1f}`Us^PC E!W\"I\"q\"Q!Y4l#E%U\"O.M!K%G!E,K#n2H\"n$O!K!P!S!j,K!P#o9G\"l!N!S,D!W&U!M.Rr)\"<P\u{15}\
        Pd\u{10}!!F\u{f}b!VQ[C! m\u{1d}Z# S!nwqh\u{7f}!?t@d#;m\u{14}R!m[$# n\u{1f}`0s\u{1}W\"'l?m'\u{11}$!J&H!N9Nu{#\u{1f}\
        `-nMJ4?!?s\u{17}F& P!K!o=R!Q!kxL\" r?tye\"\u{1f}`-q'$* P!R!N$M!P+o-P(P1RVt9/!.ouO# S!m\u{1d}n`I\"+mSQw\u{1e}!%n\
        \u{d}i( N\"v%N!QrN\"v!N!QR_0 M!q!N#E\"W!R7K!n!Q#I\"m/N%F!R\u{5}o&Ou6% o!G!J=o\"P@I' p!B!P%G!M\u{7f}o}p.(( K\"q%\
        N!N7L!n!t%P8+! q\u{15}\u{1d}) T\"T=l\"Q%P\\RBo\"P9L'\u{10}' K%S\"P8P\u{1f}`&W\"R\u{d}\u{11}% m\"Q\u{1f}`#o\"Ri1\
        !/n1\u{8}# n!J!Orj\"!G%T!I+ N!s!M%L!L8O4q\u{b}P!r&M!Pc{+!N!O#J\"R!O$p4M!M#J'o\u{2}psL# p\u{1f}`@M\u{12}a$ o!N>p\
        !N\u{1e}\u{8}! p\u{2}u' O\"N%P9Q!Q%O4Pb`0 M!m!l#H\"T8M!o&K!R4PDQ&R?S8Q+P2r\u{4}7\" o?lG:% n(L7m(K\u{c}Jty\" s?v\
        :/!?qQ\u{1b}\"\u{1f}`er/f\"\"K?OPe$\"P%U!P7REf$!J&H!N9N@\u{c}%\"Q%L!k9P%Q{O# o'E8r\u{1c}\u{b}!\u{7f}tuC%!S!o?m&\
        N.PK!\"%QRS\u{2}[! l0D$\"L&T7p(T\u{d}\u{4}\"\u{1f}`=p@b#\u{1f}`-sHpf>\"0o?p\u{19}I!%IYK#!E\u{1f}`TIcz\" nzqq+$;\
        t!R\u{14}t!Rz=7 M!P!T#L!P!K$O$S(u*U#P!P!R!R#Q$T'Q#R#P#S0L!u^S0P\"\u{1f}`eq_1) P!T!R!M$R8M?R9soS{J![T_\u{a}\" s\"\
        O<^# p\"H=ouh#'K8u'L*M\"Cv4Gre# l!L'LT?!3m!$\"\u{1f}`es\u{0}\u{a}!\u{2}pN/& O!n$U*GQL\u{7f}N<N!*osF# P\"o?m\u{10}\
        \u{18}\"\u{1f}`Wn68!\"L^w(!T!T%P5r$P\u{f}P\"rHR^{!fp\u{15}&\"!K?L7.!?t\u{5}\u{1d}$!p&L9s!QF\u{5}!?p4+$ n!L!Q=n&\
        '!!Qv\u{d}\"\"Q?S~G8 w!J!L#H!Q!E!L4M#o!Q!O#L\"J!R+n\"NFn-pJM.p!L%P\"M-p\u{7}`7!X!P#O\"Q!P'm$Q-V!O#P!j!P!O+T\"Q!\
        L#O\"S*RnO.S$O)q~.!Vk\u{1}t+ Q\"Q#L!Q\"p7M!J!N#M!Q\"pA\u{5}# k!J&O3\u{10}! naqC!F!S#n\"Q!S,n'Q$T!P!L#k!O!R!M.U#\
        i!T!K!Q+o4k\"Q&r\"L/O1o!O!P$u%U!R-L)J.T+p=I\"Hl4Tm\u{19}( P!K!T&R'l0O6T>r\u{d}`( O!O$I;O!R%k!T-T(\u{13}\"\u{1f}\
        `!t4C!\"l|G& S!R&r8K!R&sQL\u{1f}6! e!O!l!T!l!R!h!T!p!L\"N\"Q\"j\"P!o!P!p!I!R!F!E!L!P!M!d!N$U!X!V!o!j!Y!f!l!m!n!\
        q#o!k\"p\"o!5!C!8!I!!!6!3!C!/!B!3!B!3!A!7!<!2!;!j\"I!R#T#F!E\"T!L!P!U\"l!T!X\"T\"S!g\"P\"Y!M!k!h#W!Z!R\"L!T!m!R\
        !U\"R![!R!S!S!l!m!R\"T\"k!Q!V!k!P\"m!j!S!W!M\"o!o!m!l!n!l\"M!d!P\"J\"L\"M\"L\"n!N!V!m!R!Q!F!K!P!h!I!S!8\";!I!N\"\
        Q\"E!K!>\"l!L!Q!N\"j!o!e#p!m%mV!!'l'b% O!q>N\u{1d}S!n|\u{13}I!P!j!M\"F!O!J!U#J$M\"L\"C(N\"R\"k!F!k!N\"M!Q!J!Q#L\
        $Q\"R$L!T!R$F\"O.M;S3u!Q!Q*R,N,o$O$I1E\"RQS\"Cm4P\u{1f};!HnXO\"!T?P\u{15}\u{8}\" o?s;u. u!J!J%G!T7l!U!N%N!QjsNn\
        !Q$N\u{14}a- q!F!O#I6Q!R#n!N!P#M\u{6}q&R!RH\u{14}# P*m?n\u{3}\u{17}\" Q?Q|`& o\"I%Q!K7p\"JG4& O!u$L\"J8O!v&J![U\
        ar)!P!Q>R!R4QEpGR$R:o\u{4}[!?r\u{1d};& q%N:o%KmL3u_\u{12}!%U\u{5}y!\u{e}q.f!3p\u{1a}{\" nwvJg#!j!K%Q$b% p!T$O\"\
        O?M6>!?q@\u{15}'!I'P8O&M.PNn[PIe& P!M,w?r\u{1f}`'pK=) r!P!J&S7t!J!K&R4R\u{19}\u{c}! m\u{0}z# L\u{1f}`%Ld\u{4}!?\
        r->0 L\"O#K\"S!W9T#H\"P!Q-U!M#T\"J!TiH@N9~A!T!i#E!J!T!k!I3M#i!T&R!j-O!N%Q!V:M&S\"T#O(P6V)L$n$p\"M!P+L!T\"S&U/O$\
        d~J!\u{7}v/S$ o!H&NqK=j% N>q\u{1f}`7P$qHR#QO2s\u{c}o*5% p3R,k3S2K+f#!M>o!N\u{1e}p!?S\u{a}K' P+u!J>w!J3Dxn4\u{13}\
        )!T!O#L#n3P\u{15}P/N\"P&pa\u{18}+ n!E$N!T!E!R<R!S\"Q4RrTOQ\"\u{1f}`=n8N! Qri!?r\u{12}l!WSzY\"Ht4JAk!Bq\u{1f}]!?\
        p$F. K!K\"R\"r\"O!Q:S4l\u{9}K!K\"Q\"r\"O!Qs\u{a}! Rb7! NwL!%mz\u{16}\"\u{1f}`@pN\u{c}%!p$N\u{1f}`<q$N/='\"q#L\"\
        P!P7U\"u%I[E\"\u{1f}`.p_9!CQ@a0 m!R$G\"P9V\"p$P/P!G\u{9}w!L!O!G\"I\"H!SX\u{16}0 K!O\"k\"m!S!J!Q7O!Q!T#n\"M!Q-O\u{b}\
        M#n$L$ q!H&N8q 7! l7}!VI$D# q!L>s\u{7f}\u{0}\"!O~p1N!?s0j% N+k!N!s?n\u{5}*#%M\"LpMI\u{17}. u!H!J%O!57t(AGu(G)n#\
        o$<Is$Ib1!zt%I\"\u{1f}``tlf% p\"U=m\u{1f}`!qB., O\"P%<!r7O\"Q&p.P&fClJq?o0d& q!>&O\u{0}TYKDnsD% t\"K&K7x<N\u{b}\
        \u{e}#\"M\u{1f}`#sR\u{13}F T!M!R#N!W!M!T!F\"O(B(Q!O$Q!V!q!m#V%s'E\"?!D!@!K!;!E!9!E#D!J;o&N!O?z,o3M%O\"K!I={%\"O\
        #V\"T\u{1f}`@U\u{7}\u{12}\"\u{1f}`,qNB\" o!N\u{7}N( M!P\"T$Q8N!S&U/Nx\u{6}+ F%L:K%J#T3PjL!p\"M9Q!Q}\u{11}! OtQ!\
         oc'$(T9S&R3N<\u{6}# n\u{1f}`@s7u! u:\u{17}$#m#T<p#T.\u{19}\"\u{1f}`ZpGP$ N7rWM!r\u{0}t9 U!N$H!N!J!U#N$p1N$J!L!\
        N!R#P$m&N!T%L!L#R0Q!k0naO'T\u{d}Q$ m'I{s#JY`$ k!EvnIn\u{1b}2\"\u{1f}`Tt\u{7f}9$ p!Q&J8q(c!(SIq\"\"p%Pz1\" q'MGf\
        !?qR1\"\u{1f}`=t\u{c}x) S!L$J\"r\u{1f}`9T!L$J\"s\u{1e}n% O!q\u{1f}`$O!tmR\"Jr4M\u{a}F'!N&r!MrL#s!M)sO\u{17}H!j!\
        L#B!D!O!O3P%r!N#E\"A!P-<&v>M\"q!L\"F%r#K,K!w!N#O\"q!J%F$R\"S!p+P\"J+G\"r!D!T#H\"I3n&r=~!!Q_\u{18}!\u{11}v\u{8}?\
        ! qTL!&R&]! R6\u{1}(!Q!P%L!N8O!U%K!O$\u{19}/ w!P!F%F!<4O#v\"H&>[n$EIs\"O\"H,tH}& Q\"J%q8T'lWm>($ R'm8S'm\u{13}\u{a}\
        ' l!I!K&J+k!T?W\u{1b}a+ l!K$E\"P!R8R!U%N0ULp$ODU& p!O&K8r!P&Lx\u{19}\"!M&Q\u{10}&/ u!M!R%K!T$p\"F$n/UMq$K5m!P!O\
        Ft#3\"!O>p\u{c}\u{7}\"\u{1f}`ZpZb, Q\"L!k#P!Q\"l8N#T!R!Q!S5TKh\" U!H+FG X!V\"O$R\"P2T\"Q$V!T\"S!N!S!R!Q,I!T!R\"\
        V!Q!O!W,o#O+S&M\"P%Q%p!K<i!O(n#T\"O3R!O!R0Q-ss@)!Q!R#J#m8N!Q&r4QGq\u{17}\u{13}!%N\u{19}2!'J\u{5}A* u!G!I%G!M7t!\
        L!O\u{1f}`DqRW/ i%R\"P!Q7R!U!V%P.M'Q?n!P#N3pKO\u{9}\u{2}#+C!qSSW!& S!O&o?p4ICmG?* R!O!O#N\"R!P7M(S\u{1f}`/J`.2 \
        u!I$K!N!S!N7q!P%N!Q!N2T\"L>QKl!SOn!Q\u{b}J%\"R#N\"J9l!K\\:#!Q&P9M_>#%k?M4m.-#'Mgs'MJH!\"S`!# q\u{1f}`0vz'& u\"K\
        &M7u\"K&MnF!+kx\u{f}/ R!R$P\"K8N%M#Q.P&LIQ!Q!n-ONT&R7\u{14}#!Ovs!O+c,!B!N#J\"G6s\"u!B$M\u{1b}r5L!E\"s\u{13}1\"\u{1f}\
        `=uh\u{16}$5S!nRS!nV?!?qY$) q!M!K#K\"M8p!I$M\"OBH9 m!M!R!S\"O\"I!S8V\"W\"T\"N!U-O!P\"S!K#TVk#R\"U9m1S\"T\"P\"J`\
        S(!I<q!N!q\u{e}qGR#q!N}a)\"K%@9T!IMp,n!R!ScpT\u{11}.!U$E\"M!I8Q!U#K\"P.G$L\"P4r'Ojl2\u{9}!!NEo! O`@!qr8,& {!F&B\
        8|!G&D\u{1e}]\"\u{1f}`@qe\u{3}!\"N\u{12}\u{f}( L!p$M\"M9t$O\"O.O\u{2}\u{b}\" p?r|=& M!K$p\"P=q\"JTo# g\"T=o3\\!\
        (Q\u{15}C$ Q(prQ$p\u{10}\u{18}\"\u{1f}`0qg\u{e}\"Bn4R\u{1b}t! M\u{19}\u{19}\" u?u[N) R!I\"r\"I#N7Q#z%N/:7\u{7f}\
        , p!H!L#L!P!K8p!Q:P,o4pgP3l% Q3Q/o0P$D\u{0}\u{14}\"%L\u{11}N#\u{10}! rZ\u{d}#BL4t$l\u{4}@\";q\u{15}qWYD!n!m!H\"\
        E\"C!L!H\"H\"M\"H\"H\"H-q!p!L\"J\"E!I!L\"L\"M\"M\"L\"L\"B!A!L\"I\"M!I!L\"M\"L\"L\"L:mT]! m[?\"!P@R>:\";S\u{15}S\
        \u{18}A( m!C&O8p!P&R\u{16}o=M\u{f}S9 T!J!N!k\"Q!L\"Q3N!o#o!L!M#Q!L!T!P-H%S\"SGMHw&N!o.K!N\u{1a}m\"@n4QXy\" S?O\u{19}\
        0\"\u{1f}`eKOp) l!P%M!J!M8Q\"s4N\u{7}REp' R!Q!S$N!V!m8Rwa& K%L!m:N$N#T:.$!P$R\"UMO\"7*!P!N#M#O7L\"N#Q\u{7}qIp!N\
        \u{6}?! myc) x!E&C!L5M\"o!K\u{1f}`8Rn\u{1e}% N\"o&Q7N6Q\u{1e} !\u{11}rn}\"\u{1f}`@o/\u{3}- l!D!R#J!p!F!O7l!M!P$\
        o6O+r\u{18}|!?q5'$ P\"p\u{16}P\"pkR\"<N\u{15}Npt0 N\"U%N!U7U!V!T$L!L.Q&Q!EGSMS/L!LUO) P\"M/s.R1r2ILsQO/n?\u{1c}\
        0!N$R\"i9U!l#L\"i!Q1M\"G@P(L/M%o9Q#SA5) r!J!Q%Q9K&Rkr8s[N\u{16}$( \u{0}!G!A&H7\u{7f}!G!B&J\u{b}k$ o\"M=r\"P\u{3}\
        3!Cme,!?q&P#'R8p'G[\u{7f}! p\u{3}\u{17}\" Q!S`T& Q!M3m\u{1f}`,O2o\u{12}T!wrNv(!H!G!L$E-p?kmp$q\u{5}^!&SvN+ l!L!\
        T%N!K?NGr,t+S#H=MF\u{1d}\"\u{1f}``u\u{1f}RU T!o!t!E\"B!H!R!j3H!M#l!o!s!H\"H\"L!I-C!K%P!E+r(n)q+N\"N\"n\"I!I*o#M\
        \"s!L!P,N'r\"I!H!M!r!t)o\"S!E!t!w#H!K!I!J-o!L!Keb% H!T'TMQ#S=P!\u{11}rUK!#qa~\"\u{1f}`@w`j%+o!T>l!T3O\u{17}k#&l\
        \"M=o\u{6}\u{a}) p!Q!O#N:n\"R\u{1f}`4n\"RaA$ Q'o{R#o\u{f}n6!I!N#I!O!R4F!H$Q!P#J\"U!k-H2q2I\"SIT!O+o!F!H!N\u{b}\u{7}\
        + R!T!Q\"k#M!J:X%OSq$OaPDH*!G!R!O\"M!n!G\"J!m&J1Vim+!O&P4J!r$W&RTm!S\"KSJ!rQD&!Q'R7p!P&K!Ps~, n!R!O%Q!P7t!S!N%O\
        !PjpUR=O1 k!V!E%F!J9M%NQs!?!I/K&o7O*n#C!LQS.\u{10}% n!Fmono!M>W\"!F>Rq\u{1c}# n?n'T\u{16}JS N!U!h!K\"O\"Y\"L\"L\
        (L(W$I%R!P!\\!f-T!T#P!R!X!Y=S\"O!V!P\"Z$N!P!V#P\"T%T\"l!L!i%U!O!O$Q$W#Q!S+W\"X*N#Q%U#k-L\"X.qn[$;t!L\u{14}t!L\u{8}\
        f!?v\u{1b}9! l\u{1b}\"$ O\u{1f}`!R!qrP5 N!T!P!K\"u!L!M!J7O!R\"Q\"o!M!R!N/K\"n_SKR\"o!P*\u{16}$!L&J8s!K\u{15}?\u{19}\
         \\!G!K!D!I!J!T!P!R!=\"L!P!Q!R!F!T!x!w!N!J\"Q%T!P!O!R!W!M!S!I!K!N!O!H!R!C\"P\"S!R!K\"r!o!P!J!L!S!N!N!O!O!P!J!H\"\
        P\"K!U!q!p!P!L!T#Q!J!R#P'P#H!m!k!U!M!G#R!k$Q!R!i!E&t!K!L\"O!P\"N!T!J\"N%P$Q\"S#O!N'p!T!P!E+M!M!h!R!R!M!O!O!S!J!\
        T!G\"H\"K\"o!q!O!P#p!K!M!O!R'T!W$hK * l!K!l#L#N8R!x3N!H&Q\u{7f}\u{5}$!J&J$o5Ka\u{10}\u{1d} L!R!q!M!V!Q!X!L!j!R!\
        M!J!T!T\"G!U!L!S!I\"R\"Q\"O#m!Q!S!L!P![!M!L!K!P!M\"N!P!L\"T\"E!E!G!K!L!h!J\"L!U!O!P!J!S!N!O!I\"K\"Q\"I!U!m\"R\"\
        M\"H!J\"Q$O\"M%R\"m!N!N!R!T!l!S#M!T\"L!P&O!M!P!P#O#n!G!L$P!Q!R!V!h\"T!X\"J#o!m!l!o\"N\"m!N!S%K%T\"Q!Q!Y!O\"O!X!\
        Q\"R\"J!T!Q!O!J\"N!V!Q#M!T!Q!S!n&l\u{c}R!!RqT!#k5\u{d}\" nnn\u{15}6, L!K\"M\"G\"I$v!S3O+p!Q\u{b}n4q,v\"\u{1f}`U\
        O.\"w l!R!k!J!@!O!K!Y#L!G$B\"D!I!B\"M&I\"F!K\"T!Y!Q\"O!Q!S!V+G\"W!U!M\"O!R!R!R!R*l\"M\"R$j'R#R!R!U!L\"M\"h!H!S!\
        l!R!W!S\"j!J!S%m!M\"l!O$O!J\"F!O$M#F$P!m!I!L'i!I\"O!V*N!Q!k\"V#U!P!S.m!L!l!F!K!k!s!qu.( n\"S%J!K>O!O\u{18}o(Q*C\
        !$lXU! OHe!4n/{% s\"P=q\u{1f}`FN\u{11}\u{b}G T\"o!L\"F!K!Q!P!M3u#X!n!j#K\"U!Q-M!K%L!S,q0S!n!o$N&P$R+P&K%n!M#P!N\
        #L*M\"u!P!N)m*Q8d!$P-O#(l7Q(lUA- q!H!J%N!R8Q4PFq$I5T1p!F!H\u{b}{# Q?Q;on\u{1a}$ O(m7O(oQg#\u{18}r#N?o l!Cl\u{b}\
        D\"Hr4G/{!?r_\u{17}\"+mTR\\L& q!G!N%H8p!M'n\"\u{1f}`,qNd$ K\"p=P\"p>z* N!G!q%L!G7P!I!p4L\u{c}p\u{1}K$ O!o>S!l'}\
        $ O\u{1f}`@Q!oZ\u{19}# s\"M=u\u{6}{\"!J$PC\u{16}#%SIR\u{1e}pz\u{7}% v!J!N&K9O\u{1e}!/!I!o%D8r'LHq)N\"o.Q\"m(Q'L\
        %O2o-pW\u{f}!\u{7}q\u{1e}\u{c}' q4O+l4S2Pzj2V@\u{3}' P\"K!Q>NMMaN#moB!wsH~,!M!P#G!p!E9L!R%J3n\"M\u{6}T&R8q!2r F\
        !&Or'! nP\u{16}$ m'L9O&R!@!*m\u{1e}p'\"Q#M:N!s!Q#P\u{18}p9`' n!D&Hpq+r#I,pF\u{7}%\"O\u{f}M\"N#n^Mv;\"\u{1f}`eV\u{9}\
        ]! R,\u{f}$!lwtHu!J\u{16}\u{10}\"!L&R\u{19}\u{8}'!Q!R&R7p!S!REu<O? o!U$D\"T.L'O!T\"n!Q&O.O!R%N!N-L\"I.T%P\"o2o!\
        T!R-o\"O-o\"O!Q*P!P#U7Tmb, P#n\"S!N\"R7O#p#P\"R/=^o)uDr# p!H!P}s$%J:I!l4F\u{0},! Q|\u{d}' p!C$G\"F8p!L$LOi& r!N\
        !L&N7nXo6w&!m$M\"N9P4q\u{c}qW/& P!N&p\u{1f}`:N&t\u{12}}\"Clzw\u{1a}m!#k9r! QDs$ P<q\u{13}P\"q'\u{3}#=p\u{1f}`;p\
        0.# O'Q@Sl\u{2}\"?pGs\u{7}_\"%O:q^.# q\"QEPS}1!R!S#I!Q!T!p7l\"W#K\"Q!i-E!M#PNR#lVpS\u{c}\"'o?o}\u{e}\"\u{1f}`@p\
        f^)!M&F8S[s!P'pZr$G&J4F, T!r!M#L\"I8S!P4r\u{c}r!P#L\"JxA$ R'n8M'o\u{15}\u{b}!*m\u{d}=%!j!K>n!L3S\u{9}G\"\u{1f}`\
        !s6\u{b}\"\u{1f}`%sd@\"\u{1f}`=r\u{10}@& p'N!Ozp#O!Pxq% N!M>P*R4l.a- M'Q(T0M\"s't&R&L!K'I+NGr\"O\u{4}\u{10}. H!\
        E$J\"y!P7J!G!R#K\"z!U3K4P'o\u{11}\u{11}\" q?s\u{1d},\" l?nP8\" n(P(:: M!N!v#O\"T4l!R#P!P!r#S\"Q/T#O\"R@t!N\"LRM\
        !l!R.O!O!m%Q/P\u{16}\u{19}& m'Q8Q'P\u{1f}`/xc!#\"Q\u{0}pJsG\u{0}!VU\u{6}5& TGT.Q%MxM4M|(H!V!Q!V!M\"Q!J!Q#S1O\"P\
        !R\"U$P!J!M!L,T\"T#Q!L!S!Q(S#n@k!L!N&L!L!o6P(R\"O/Q!U%S!O-s!K#Pxv\"%q\"P\u{19}X#&k?M4m/x\"\u{1f}`>q9s# o!I&F\u{1b}\
        :& M%J:M#r\"J2A\u{11}y!)lQW% N=q\u{1f}`8N#qO)\" R?Rpe-\"J%z!C>q!I4IBo!P(PLp!P3q!Oz\u{b}) o!U&Q8m\u{10}r#I*p#T!R\
        {q\"\u{1f}`Uq\u{1c}F& t!L>t!M}r!O7e!#mox6 r!E\"J!L!D\"C,x!@,K\"P!O!J\"G,u!B2HLl-GAp!K0r!Ix\\\"<p\u{15}pr\u{14}\"\
        \u{1f}`$tjH% l!U$J\"L=L5T\" p?qF\\#!L?O5QzK!?sAx\"\u{1f}`@tf\u{19}( m!O$N\"S8s'N\\P#tb4% Q?Q#Q4p\u{c}LlC# p'P\u{1d}\
        qm\u{12}#AsVP\"p\u{5}%#\"l&O9o0y\"Bx4GS:##m\"P?SoW! S\u{13}R( o!Q!L%K!S>OTs\"Ocb# S'QQlA>% Q!S&l9S4Sc\u{7f}\"\u{1f}\
        `=qv\u{14}, I!U%W!N4Q+M1U#Q!SuQ4m!U\u{1a}N!fq?'$ o!P>n!P\\t$ N$q\u{1f}`@r\\4# R'LMQ\u{f}g!\u{2}p7\u{e}!!Ng#!\"P\
        w/# Q;n\u{15}n\u{d}\u{2}\"\u{1f}`=o\u{11}G&!F!L4r)m5K5r)f% p\"M\u{1f}`>v\"N\u{1f}k( s!=>p!EGt#LSt!K$c!GQ\u{13}.\
        , K%s!S!R8G!P$o0S%Q!L!R\u{9}m/{! nws! R\u{e}a%'n!N>s!Q3Hj\u{7}$ s(Izw$HR4!!R_q'!S!m?m4J6JCQ\"nd\u{e}##KAI4vkz%!\
        N!n%M9N!n-\u{1e}!Gq!b\"(O?ODD$!v&J9v&Jq\u{12}#!N>qGo^#!%R\u{10}j$ T!l?NJqnn!@n\u{d}n!\u{e}q\u{0}B'!L?Q&O!N3n!r\u{5}\
        R|\u{1}$\"Q%K\u{1d}m\"R\u{d}\u{a}!!U'}!\u{1d}qKq' m!M&G\u{1f}`9q!L&EFH\"'I8v~\u{1f}\" k#R u% p!O&M8q!N+z##k?m4R\
        @M#!L\u{1f}`+o\u{16}l. }!C!M!G$>!S7\u{7f}!D!N!I$?!H\u{15}q=ox(\"\"K?MGV0 t!M!B#S\"G!J3O$S\"I%K.F]p%M:O\"Q-rS\u{15}\
        !?q\u{15}b' t!H&I!M\u{1c}s!J\"Nxh$#O#o<S#je{!zpMU$ n!Q\u{1f}`?p:\u{13}\"HQ4o=\u{18}$%N!m\"WQl\u{9}y\"At4L@\u{c}\
        \" o?m1h\" p?r~y$ u\"K=w\"K]V!?s=f!3lE\u{12}$ n\"Q=m\"RBj\"<P\u{15}P-y\" o?q*\\\"\u{1f}`@u'\u{7f}\"\u{1f}`Zm[H$\
         Q(n7Q(nH1) T\"S$O\"T7L'S4L\u{2}p!O 9\" n!C\u{7f}!'!L!M#N=v\"P2Igo~\u{7}+ L\"R#M!p!K8Q!O!S%N3p\"N<\\0 T!S!S%V!M\
        7O'F!SQQ#P'p#P,lNM!J!Rr{$!R$m;S$mP&\";o\u{15}oYM&!T!O#I#S9R%R\u{1}1% o!E&J\u{1f}`9qP\"!?p}5!AV\u{c}j\"\"J?LU+!+\
        nmD! o[H!?rl9$ T!l?m&Q+]!An0.%%n\"S?U\u{1f}`!O!\u{7}\" m?t\u{8}Q8 S!J!L!K\"{\"D!L'M0O!K!G#H0E\"M\"z\"EAs\"G%n!J\
        \"m[H$v\"G(o\"!n?m#6#!H\u{6}v!I\\w\"CL4tR\u{8}# p!A>p\u{c}1) N!j!Q%O8O!H!R%P.x\u{1e}#!#n\"@- L!l$H\"T!U8V'TvP!p\
        &Q!p7N!p)I!&N\u{a}\u{d}# T!p\u{2}s\u{9}:& L,x3L,z4Exo\"b\"(mMQ6w!\u{1d}sm\\# m!Rvn\u{11}Y& M!i$L:N!j$LX.#+q?v4A\
        H1' I!u!O\u{1f}`#K!u!PD\u{7}!!G0C$!T$P#V?S-[#\"O=v\"M|O\"\u{1f}`$t\u{4}>!\u{2}q\u{b}\u{f}; q!B!D#G\"I4R$t!L!H#I\
        \"G!OGl)n(r&K!R0Q4s%j!R/p!P!R%J.q,s\u{7}#! p\u{6}\u{12}\"?tXo(\u{16}C N!o$T!U!F!Q3L!m#E!j&H!S-K$I?Q(C!v!O!E!t!K\
        !L!L,p$N*o!P#p!N+L!m.M!n$S1L??\"\u{1f}`!vMq) X\"D$K-D!q>H!l\u{1d}K!l4\u{d}##l?P4sI\u{17}! V2T$ l'Q{o#QG\u{7f}, \
        N!n!M%N!Q3S$Q\"O%Q\u{7f}M*P!S|\u{16}\"\u{1f}`@r_\u{0}!\"P(~\"\u{1f}`.sQN! O^\u{15}$ u%M:u%NvU! q\u{c}t' P&M!P;N\
        !O3s!t\u{0}:4!o!R#E\"A8T!p!O%E!K-P!N&O?n-s9T!m$L*m.F7nsm\"\u{1f}`es1V\"\u{1f}`@p^P#!Kvt!L\u{14}K!3nk`# NBq4MoR+\
        \"k$P!Q8l!Q%L!P.KFQeM5S0\u{2}!!MRA\"\u{1f}`@ox_!?PD@# Q+o?my %!L%R\"l9K&p+W\"BL4uhw( J\"p#N#O7L!n!q&P=!!2k\u{1e}\
        tK u!?\"I\"?!H!A!T+?!q'L!Q#q!D!W!M\"E\"F!S+F\"C$H\"I-n#M$p)r(o?O\"n,p#q!L!Q!N-l!I!M#G\"G!Q-n!K$n\u{c}\u{11}!CU}\
        N\"\u{1f}`+s^\\% O!R!m=S\"j,\u{1d}$ o)P\u{f}r#Nij\" S!l%Z#,p?{4FR\u{f}F\"O!H\"R!R!Q!O!I&I\"r*m&O%O!M!O,I!N-m$q9\
        Q\"T!p!F\"P)p\"M!P's\"K&M$s!H!P\"N(m#N,T!S$O8L$ t!?!K\u{c}u\u{c}N#!nSPGu\\\u{7f}+ L!I\"K\"R\"r8L!J$N\"K0M$v6D! \
        O4.\" KnK/S!'S\u{11}B$ S\u{1f}`%N!q$\u{10}\"\u{1f}`!rT9$ P<q\u{13}P\"q\u{12}\u{16}/ r!?!N#N\"J4s_m(m#Q\"q*p%P#I\
        7s\"M\u{10}h!'L\u{16}\u{e}!@mOV# p!O#M=\u{18},!>!F!K!R!I/p+W#Q!T0n$P\u{c}TV<! m_\u{12}( J\"S#N!P!J@Q.U\u{c}R<p%\
         Q!N!M&S7L\u{7}/!?q$[\"!L?Qht) m!?!Q%H!Q8D&G@p`I\u{0}`\"\u{1f}`er)\u{12}+!F$M\"F9I&J!O.O&j\u{4}p'L!OD\u{15}##k!\
        L>kc\u{0}$ n4U?V2O\u{1b}w!Aodb\"'J?K!cK F!V!J!M\"r!R!Y!H7J\"M#X!R!P!L-W!L$H!I!D/n!S0I\"n!R%J\"n!O,L$p!P8F#k!P,M\
        !V!N#l!R!S!I-S!r!K][! n'\u{5}#AP4o\u{c}rF[-!V&S6K#V4R&OKRFQ$l0n6Q!N!Kl\u{12}& m!I&R9K&O\u{19}t:w# Q&l\"S4v\"\u{1f}\
        `ermc!Fn-w: D!K!P!T\"Q!S!G!O!N\"D!n&T!O!H+G!N\"o\"L!O!M+P!O$B!T]LNo\u{1c}C!(Uqy#!Nvt!N\u{1f},$ n!@\u{1f}`?p\u{15}\
        G\"\u{1f}`et\u{7}{# m\u{1f}`0m``' o!M!k#N#Q8S%TgN$!k!H>k!M<C(!N!V%T8j!Kbo,t$RS/$!K\u{1f}`$t!K]\u{1a}& s!P&Isu!P\
        \"I\u{16}L& Q!M&q8Q!N&s(b& r!D!K&L7o!J>w% q\"L=n\"P\u{1b}n7*/ G!s!U#S!L!P!O7H\"U#R\"O!R3S\u{6}l&S\u{15}\u{14}! \
        M2j%\"S&m7MXu\"I?\u{1f}\"\u{1f}`et~\u{e}* V!Q&P!j7T!T5QQP[U&TB$# P7uXu6e!THdJ' T!n!F%Q!LsR,p'5!Fm\u{16}0!nt26\"\
        <P\u{15}Pn., t!R!N#J\"L!R7o!M&QTP!rdo%-\"\u{1f}`.py\u{1d}#(T9j4O\u{15}\u{a}\"\u{1f}`_nQE$ p!Q&J8qEi\"<K\u{15}Km\
        $U T!R!S!K\";!R!=\"B\"F$A\"D\"u\"Q+K!T#C!P!D!S#I$F\"L\"p\"B!R!B\"H\"F!Q)l\"s\"Q\"G0S!s\"P!P$s%n'o0D!K%J!t!L6j$F\
        \"K\"F!P!E*l$rob!$m\u{b}>' P+u!J>w!J3Dxn\u{12} % v!F&G8v!H\u{15}c+ G!G$n\"U!G7H!G\"n\"n#H3HG%!!jii% r!O\u{1f}`T\
        r!O\u{7}-$'N\u{1f}`)r#Ozt'!O!i#P\"Q9O$MXm\u{17}@!!S\u{17}(\"\u{1f}`%tR\u{1c}* S\"W$m;W&S.K&P\u{4}M!O'N>\u{b}!?t\
        M4$ q!P>t!P\u{1}n\"BI4w3\u{f}( Y!U?T&T!S3HxM4M\u{1e}\u{4}\" n!RNr% P\"S%Q8P'SH\u{19}! n'\u{14}!?oBc\"\u{1f}`-p&\
        }* k!P!P#K\"T!T8O!O5T\u{9}o\u{19}`!\u{1d}t3p# o!K>o[C& r!P$J\"J8r9LmL\"\u{1f}``s]K![SQ\u{18}. R!l!K%M!R3S$O\"N%\
        Q\u{7f}M*P!S/p!TE$) n!J!n\"K$S7n!P'MPpp^\"!O&NP\u{3}!!N\\\\% n!E>q\u{5}o!H\u{d}w$ q!L!L&Ny[! PTQ\" o?p91% Q%P.p\
        ,R3p1u!?owM\"'n~ns~( t'H,L,p3P2P{p1O\u{19}\u{f}!\\Nnq!wrog$ R'm?m4JIp& S!l&P8S!L4u\u{7f}Z* Q#m!H!Q=Q4r!P\u{8}S$\
        K!S\u{18}5& r'M!G7s'N!G\u{7}\u{1c}\"Bq4P3\u{b}\"\u{1f}``r\u{13}\u{1e}*!P!Q#K\"S!o8M!Q&s4QGq|\u{17}$ Q\"j\u{5}O\"\
        n\u{1b}\u{8}$ J#p<J#njT% O!n&K8Q!pB$!\u{e}tIM!!NF%4 v!J!S#K!N!Q!N7q!P%N!L!L.P$T\"M>RKl!SOn!QSi$ M!lfO#o>\u{1c}$\
         o\"M=u\"M\u{d}\u{1}!\"RAR\"\u{1f}`ZM!I\"'L?M)S$ J!P!m&R`8# nAl4V)$$ m!K\u{1f}`<qg\u{8}!?q'uM!W!V\"Z#S,R!N'W!U#\
        o!W!Q#S\"X,S\"R!S\"U!O\"R4k'L#O#N!V$K!N#S!P!P\"T!T&P$U$k*Q$L!U*W!U!K!Q-S%S!Q*U\u{1}\u{18}2 K\"S#Q!O!Q!M!R&k!T/R\
        \"S#K#Q'L!S#Q.r\u{d}R)\u{1d}\"\u{1f}`%r\u{0}-= T!P$Q!O!h!n4S$S$S!J\"V-Q&F4Q.n!P%S$n!m/S't!L3S+P\"n!J!R&U!j\u{11}\
        \u{11}( o!G!I%E8q!N\u{1f}`<k[\u{c}%!Q!j&T7Q\"m\u{17}\u{17}$ P!m>R!n2\u{1e}\"\"S\u{1b}t8\u{18}!)k6[\"?LOx\u{12}4\
        $#l?k4T\u{c}o\u{10}\u{8}/ K!E\"t!K!K$B*C,H#G4z\u{9}O#t!N!L,G&K\"!E&B\u{1c}1\"$o?lp8+ q!B!L%B!J7r\"N\u{c}q/p#u5o\
        Sa& u\"H&M7x\"I&H\u{c}A<!L\"M\"Q!K!P\"U!l%S1S!P$S!Q!S!R&Q&Q$S!O!M!R!Q*tAn\"P<H;S!S&L\u{1d}\u{3}# R%P;p\u{14}?!f\
        s&3'#n\"L=m\"N2M\u{c}p\"QM\\& L!M%m9Q\"Q\u{1e}S\u{1f}\u{17}$(O\u{1f}`(q$O\u{4}u\"\u{1f}`eoHb\" m!I\u{f}5\"\u{1f}\
        `.ped- S!U!M#H!o:O!P&j-O!L$p\"M\u{4}O]}\\ P!D!I!D!I!o\"Q!S#N$j!T\"O!H!K(Q#V!>!C!Q\"6!@!<!G!C\"B!I!Q\"H!K!K!M!F!\
        H#D\"y!n!v!s!A\"r!r!r\"p!n!I!MlQ.S!J!R!H#U!k!j#R#N!G!G!R!Vp\u{a}#$n0L/l:\"& o!D&D8n!K&I?r% n!J!K%Hsp\u{7f}\"!*o\
        K\"*!F$I:v!J$K\"L\\P#u!NIS[\"\"Ak4T^@!!o\u{1c}~# O!M!n%\u{f}$ k!Hvs}n)#! n\u{19}F\"#kSR\u{12}n#!Q>n!Pe@3 k!P$G\"\
        ?!l5P\"n!P&G5PGo?J#p!E7Q!r'N0p#Q\u{6}P! T9()$n#R!M7s$n#Q!I.P\u{a}OM)#'I8q'H7(& o!H&D!O7q!LQx(!H!l%O9H!kWQ/M=p~9\
        \" p/Hi4!!Q!X( n!Cvp!L#K$n!I=p!J#?M`rzr6\u{c}& S!q>t!H\u{0}O!u&1*'K!M8E!R%F~k)q/m9O$n1\u{9}!?n\u{e}^*\"L&L4o%J&\
        OGpaM\"o.o!J,v\"<Q\u{15}Q1\u{6}% P!S&K?N5SkT\"\u{1f}`,usP\"Bo4QhbK!U\"E\"M!T!O,j!T!S&G%Q!U#O!S!J!k,U!Q!T#P!M!K!\
        N)R\"Q\"S\"H.R%T)k+p!S!S$N4q%G\"O!R*N#R!U#S\"Q/R\u{1d}pD s!Q!T!J\"H!P!J!T!M2P$o!M\"P\"O!O!K!Q-R\"Q1p1K\"o%l'M!r\
        'q6j!N'P!u\"m!P\"J-s5n!m6C'%K\"T8q!O!PfO\"mms\"!MiM:\u{14}!?m\u{14}g\"By4I\u{6}?' T\"m%S@M\u{6}o2R:n\u{14}V!Gr\u{6}\
        #% p!L'L\u{1f}`8vyq! r m$!Q&P8m!O)-%'S4Q+Q~M,Q`\u{4}(!G&P!O7M\u{1f}`!r\"S3Me-% N!q\u{1d}L>N!s;!$!K\u{1f}`?k!M\u{11}\
        A% p\"M&P\u{1f}`8sh>& P\"p&O7P\"r&P7|% R!p>j'P\u{19}Mt0( L!Q&m!o4P+o4QvQ\u{1}7$ y!H>{!I{\u{c}\"&m?n@N!!O|\u{10}\
        ( o!N!M%G8n!P!P%N>C$ r!K>t!Nl5! m.\u{1d}= O!M!H!G\"u!H!I!P!?*>-H!N!L#S!I.L\"N\"i\"NWK\"O!P\"q'rBK!U\"M\"t\"O\u{1e}\
        V$ j'J?K\u{16}nr<#!N!n=Q \u{1e}##W?G4w(I)!N&O8l!L&O!R\u{15}p!P\"Q\u{6}{\" R%pCDI t!H!R!l\"Q!L!I!K!N3U#m!Q!N$L!K\
        !O!R,F!T!T\"S!L!Q!k!Q;t!H%P!R8O!S!t!H\"Q6U/S!T%O!J/S.H\u{14}k% o!L&P8q!G?e! svq\"\u{11}y!Hu%\"\u{1f}`%s\u{1d}\u{16}\
        !_T^.\"Bp4P\u{16}\u{1d}\"6~S~\u{1f}%& K'JNRoQ\"n9P\u{4}>% q!J&J8u'L\u{16}T&!I!l&R8P!k[RL\u{8}%;n!PJqjn!P#\u{9}#\
        =q\u{1f}`;q')\"!o\u{7}qNl!(S\u{11}\u{a}\"\"R?R 2) k!P!K%I9S&O\\qMsEk \u{1c}- L'Q(S0M\"s'w&R&L!J'E+MGr\"O\u{18}\u{1c}\
        ! Q>e\" P3nX~!\u{11}q\u{11}\u{a}\"Js4N;D!\u{1d}ts\\\"\u{1f}`=K\u{4}p# m!N>qpY# l\u{1f}`ZP}{$ m\u{1f}`.PLq2:\"\u{1f}\
        `0t\u{d}\u{d}!!RLr$!L;q\u{10}r%q\u{e}). s\"J$M!v!G7p\"M%r!M4QBl!R(N[Q%\u{c}& t!I&H8x!I&Jvm*!N%P\"Q7K\"h$T!R!S-P\
        !N\u{1d}z\"\u{1f}`ZrmW#\"S&l9T`\u{c}\"%R!M_\u{10}!?qv\u{1b}! Q\u{15}]!?ti\u{14}# Q?R\"o\u{7f}k$ K;s\u{14}M!sPs\"\
        @u4JjZ% Q'K8R!O4r5V& P?n!K&P.V&Ocu\"?N~u@y) r!F!K%I8p!H&G\u{19}n!Pqt$ p!L!N%J\u{c}>#&P;Q$Q7M\"TQ&MM\u{0}/ O!J!n\
        #N!n\"L7P!P!n#K#L2kNo\"R/RVh$ k!O\u{1f}`YP\u{1f}X# o!E?J2R!,lH\u{b}/ n!R$G\"O9U&P/P!H\u{9}w!M!O!G\"I\"H!S\u{9}T\
        \"'L?N'\u{f}\"1m}q\u{19}[$!R!W2QAS^\u{17}!?tAf!?qj3\"Bp4O\u{1b}=$ R\"l=O\"l6K$ x'L`sxw6\u{9}!?tR\u{11}\u{1f}!! \
        j!j!p!=!L!K!V!n!t!C!T!E!W!?\"J!m!N!U!O!Q!K\"H\"J\"M\"Q#Q!S!C!N!I!U!W!o!H\"L\"E\"I\"P!R!P!R!V!T!C!X!N!R!R\"I!R!L\
        !Q!O\"R\"Q\"k\"K\"N\"I#H\"F\"J#Q\"S!S\"M!O!U!n!l!T\"l!W!R!X!P!n\"U!D\"P\"m!S!U!l!V\"G\"I!T\"P!R!L\"j!W!Q\"P\"e!\
        V!k!P!G!O!Z\"h%M\"P!M!G\"G\"E\"R#J!R!n!O\"?!O!M!R!O!j!B\"H\"M\"M\"T&O!Q\"m\"m1-$ q/K0r/N;l$ p\"L&L?R$\\& n(T?Q.\
        R\u{1f}`\"R$'\"$l?j0\u{4}!(QUK* n!H&N!S8K;O<KeM#q:p/u&!U!S?S&P4q\u{1}O/j$ m!M\u{d}rfqL2!\"S\"]\"\u{1f}`%p^\u{5}\
        #!O'm8QD\u{11}) Q!T%M!O8M!V&M5Pit\u{15}\u{a}% K!o!RDM.PoA1 H!F\"K\"E\"H\"D\"z!L3K!I\"L\"F\"J$z!M35xml1\"\u{1f}`\
        `tF\u{1b}% q!G&G!L7r?\u{1c}!\"S\u{1b}0$ o/M0r/NlR\"\u{1f}`%t\u{19}-* M%P\"M8M%T\"K.K\"O\"K\"RP\u{c}!'QMH( K!Q!R\
        %O9S&R/O&S/$\" O/o\u{1f}x\"@P!QY_& s\"K&J7r\"L&Lo\u{f}!!l\u{6}s& L!R$m*P5U4o{G8 I!O!O!L$t!M7N!L!Q#j\"p!N.L#F\"N\
        HN#o;N$O!P\"q8S%q\"UQ%4 K%L\"V!M7T!U$M!P!T!Q.R#P\"P?O/U)P3TBT!O.mau' M(N4p\u{13}L\"p!O!R\u{1d}YN u!A!j!F\"@\"@!\
        j!D\"C$F&O\"L$H\"n\"r!K$G\"F.F!S#G\"H.O'L&H!Q\"I'p&K#N)m3g!M*r!H\"F+J\"q!J$G\"H.S!E!P!n\"e0$(!>'T7Q!D5QMs$PVoy-\
        !?R,,!?s!]\"\u{1f}`ZpEw\" l'Mg=$ s!L>ryv\u{c}_\"!MvtK}\"\u{1f}`Uw,\u{1}! n\u{14}c$ O?O$t4Mp}$ m'N{r#NoF!?p\u{1c}\
        \u{2}) m!I!U$M!G%E4K&I%K\u{a}[&!M$K\"I!S\u{1f}`Tp\u{b}3!'L\u{16}G!!m_\u{f}(!M!T%P8K!T$l4Sltpp% Q!L!kSkMRIo!,py(\
        1 n%H\"J!Q7k!p!m#K\"L!Q-B!@%M!Nxo*G!M0p\" l\u{2}p0Z/!B!m#F\"G!S5m\"u!E$J\"G!Q3O\u{5}P5L#m; !+nM-.!K$R!T!E!P*S%o\
        (l'K!S-K!L)K1oyq!&n(tz O!9!O!j\"U!q!S!T!U\"O\"D\"L\"l\"?!m#I\"K\"G!o!I\"K!C!U#n!n!Q!S#N$S\"q\"C\"F!O!L\":!i!Q!S\
        !@$@\"B%k#H\"I\"q!J$L\"N\"o!I!R!M!K!T!s!P$q#F!S+O!J\"s\"C!k!P%l!G&l!H\"I!S'P!G!o!A!L)m!D!P!m!M\"T\"E\"G!h'O'Q!S\
        !I(p\u{1e}\u{10}\"#lSRV7% o#Q\u{1f}`=s#QA4# n!Q&Nx\u{10}\"<O\u{15}Og\u{12}$\"m&M9q&O\u{11}x\"!Q\u{1c}p:S( Q!s>H\
        !pNpqM!u&MwT!!K~_! oa^% Q4o+Q4p2EY\u{16}!#kQZ+ Q!D!I#F!M!@!m7R(Y4l\u{c}pU\\!!RM\u{1f}$ T?T\u{1f}`;ys8\",oSQ{_!?\
        o\u{17}Q!\"NQ\u{3}# o!O\u{1c}s+\u{1c}&!o&M8R`s$p\"M[\u{4}$ S!R$O?Rl\u{2}!!Na\u{7}/ p!F\"N\"H\"C!Q3I$o!MsK#L'r\"\
        M1I\"JNC* r!A!F%D!F7t!G&G\u{1f}`?qmH\"\u{1f}`Zs1-& t3N?Q2L{l1S<g' N#N\"I$p?V4o\u{c}p*]Z T!H!l!K\"I!R!V$J!n\"o!H\
        #m!>!V#K\"H\"N!T#S%M!P!G!X'O&J!P$S!O!V*S)S!K$H\"s!L'K!Q'H\"M(G$X1T!J&O$p!N!T!L!Q-D!S#L!S!E!S-o!K!O6SA l!H!i#N\"\
        Q!S3Q\"R\"l!O$I!T!R!Q-L$N\"I!V/N+T(P*p!L<i!O!O'n#R.N\"O'Q0R-s&{! o\u{c}\\\" m?s\u{14}N!!S\u{11}(!ARGx\"\u{1f}`$\
        t\u{c}K(!H&N8n'O/Q\u{7}p#r5p0E!2m\u{1d}A!)jS:\"<p\u{15}p(N\"\u{1f}`Zp_\u{1f}\"<P\u{15}P,M!Bn1=! p\u{a}'!?q9)( P\
        !r$N\"L!S7L!t&Nt$$ R\"m&Q9l4R$ S!R>R\u{1}o\u{12}\u{10}!wr6\u{e}$!l!R#Q\"Oa7!Bm~p* m!P!W#P\"L5P%S%PTlWP\u{1}>8!B\
        !R$K\"T'T1G!Q#C\"r!T'K,C&p:Q#P!o'RJs0R!J!P#o\"G!J\u{12}.$%Q!l>Q!m(h\"\u{1f}`=s\u{6}\u{9}$ s!J.G0r\u{a}M,!I!O$K!\
        T!k8M!M&W.lOR;N@T&P\"\u{1f}`Uqg&2 L\"m!L\"H:P!M!l%I.i!M#N\"l!O\u{4}I!l!O#K#I#N\"\u{1f}``u$h! Sk\u{13}Q n!J!G!R!\
        j!N!F!C!M*p)P%I!M!V\"S!H!I!Q-M\"U!S!S!M!M\"O.L$j)l#n!P\"N'K#o!L(I!n!R!P#N!R)m/P!P0R!Q#P!N!G!PXQ##L?N4Q\"x# Q\"m\
        =S7\u{2}!-r\u{1c}0% W!I$S:R?R\u{4}6! l\u{19} $!o$R;q$RU') L!q!L#N;M!O3r3M#qj5$ p!Q>p!N~i& p(Kzr$L>t`VVp!#lo\u{1e}\
        \"Bq4M\u{0}r! qi/)!R&T!T7q!I!i%D!RwH)F#!Mvu!M\u{1e}}\"\u{1f}`@o+41\"R#T!l!N8M\"S#Q\"T!U-J!I#m\"N!M<ooJ!Niq; K!l\
        !Q#M\"Q5q$W!T#F#K-GCN!n!N&Q$o\"O-L$q.J!p,q+O#S%M\"L!Q$[% o!G!M>L\u{1f}n\u{b}W\"\u{1f}`Zr?X\" q(QQL$ n'Q8q`m\u{16}\
        2!^G%d!3liq\" N\"KeC#!L>q!Ns!-!P$G\"R9U&R.I&QHn6q7o0p\"U4H7\u{c}*!J!S#J\"L!S:O4n\u{b}U!r\"M%\u{e}6 V!R!Q#Q\"V!R\
        !Q7P!R#U!M!V!Q!R,Q!L&SMNDr#K0K\"RD^% o'I?J\u{1f}`4o<>'!F$K\"m8n!H$L\"q\u{11}9$\"S%N9M&PJ\u{2}$ M!o>N!sp\u{14}% \
        u'C8v'DkrA\u{7}& m!L!H>M&I\u{19}nMz% O\"S$N!S@Rj>- l!I!U#L!Q!Q!T8P$M\u{1f}`1v!L!M(W( J!Q!O\"n#P8N;O!S\"u! n}V\"\
        \u{1f}`@q\u{d}C0 M!s!Q&L8H&IWl%K!L\"t\"K!u<O!s!Q!L\u{19}O5 Y!M!W#K!T!O8X\"V#R\"O!T.T$P!Q>I?Q.R!T7S#T'L6z\"\"M?P\
        cxB L!k!S!L\"x\"?!M'J,w$S\"S!N\"u\"F!Q-D!P#p\"D!P<K\"I)q>R!q$n*J!w\"K*T$I$q5p+lUF$!K!K#Nrt\u{15}() M!O!U#L\"n:R\
        3L$R\"R^Y! oa5!\"Q\u{1a}M& n!J&L8n!N&Ms\u{a}! pK\u{1a}# m\"L\u{0}tmZ( m!J&Exx!B\"w!O\"F?W: p!P!U#G\"F!K+@,p!G!U\
        %F!L+C#KES!n'n#R)n#t,n'Q!m:n!G4q\u{16}\u{8}' m\"P%L!S7q(R.Q\u{3}\u{1a}%'p!P\u{1f}`?q!Q(n) L\"p%N!O\u{1f}`8K\"s%\
        N!O&o( n!@!I%A8r\u{1}nTo%M\u{16}\u{1}!\u{14}t,!#'K9n&NwN& w!F<P\u{1f}`8n#R{A# Q\"l?m\u{4}h!#l\u{19}q% p3P,n3S2Q\
        7%) U!R!V$l!Oss$K$U$l>{\"!I?I\u{4}kF K!H!O$I!C!W!B\"F'o\"K+Q!M!T$G!G!P+R\"E!P$N!J!Q=N\"N%n#M$m)O\"K&N.R*G0M!P!O\
        #l\"R+Oe0% N\"r\u{1f}`#N\"rE\u{1e}% P!p\u{1f}`<P!p\u{7}\u{2}G S!Q!R\"L!G\"J!M*n\"L!T&O$S!R!S#C\"K!M)S$N!I!S\"K\"\
        S!O-T&p,P!l\"R9K*p$S,O0P$T!R!T3p&quP#'Qgr'K+\u{15}$ n#M<k#Q(F# Q?S8RN\"( J!S$n!Q!N8N'K/R\\Y, i\"S%H!M7r!I!O&T4N\
        \u{1}P!s$P62\"\u{1f}`@s\u{3}\u{1f}!%U\\#\"!o?pZP!Bt\u{11}u( k!N$M\"P!S7p!O;P\u{17}\u{1b}!!P\u{1b}\u{10}!Jqy\u{6}\
        B!K!L#k\"M!P3I$V\"R#F\"N!S-K!R#m\"Q!O0P#m'U#G!S&m#o$N#M;Q\"P%q$U!I\"P-n5o!N^\u{14}!@qV\u{2}! PAPE P!B!E!>\"?!H!\
        8!|!=\"B$>$?)Q#V!J!K#B\"E!r-I!H#F#o3T(l$N!K\"H!m$M#DJO\"Q\"q-I!P&t8I* S!Q!p%R!S8S&L!R.T1vNI- U\"C!O\"m\"E9T!H!P\
        \"j0GCK!S\u{c}p3\u{17}\" U\"S\u{2}\"!fsk\u{7}\"fp\u{13}rJ\u{7}!ns$\u{1c}$ N!rvO!s>a!!QLo7!W!k#<\"O!m-P'O#n!W!V#\
        C\"R.N!I#E\"C!Q-P\"G8UOO.O'M*\u{1f}% m\"J\u{16}r\"J&rW/\"\u{1f}`Zot\u{1b}& J\"P=M!n&l!Th;$ x!C>{!D\u{13}\u{6}\"\
        !k@Rav$ t'K8x'L:{$ r(Nzq$Nyr% R!q!M\u{1f}r!M`\u{a}' p!O&M8l!O&O\u{19}p%\u{12}\"'n?o&d\"\u{1f}`%q+X- n!N\"O\"L\"\
        O,T!m+q!L\"Q\"O\"R4M\u{19}~! m9\u{18}| N!L!R!:!M!Q!K!G!X!\u{7f}!v!@\"@!G!D\"=!C!N!J'U!R$O!O!@!Q!H!L!K!V!y!p!?\"\
        F\"G$Q!M!L!Q!>!M!M!Q!L!P!r!o#M$Q!P\"S.K#P#M!U$J!O#S!O!R\"S!S&P\"S\"T&R!O!l&P$K!U!N)U!R!I!N%K\"q%P!P!R!H!R!L!L!K\
        \"x!o!K\"O$N!Q3g(s.!J!M%K!P,n,L!O\"q!n\"N!Q,n%J\"M\u{1a}M\" pzrHm0 N\"L#m!I!M!Q7G!U!P$N!R!S3STq#Q3Q\u{1}\u{4}%!\
        M&O8m!Ogpq\u{7f}! mju!?ns0! S<\u{9}!!O\u{19} \" o?p\u{d}t# Q?P<RHC\"\u{1f}`$rq;\"\u{1f}`=pW]%!D&H8v!D'U@\u{d}) \
        N\"X$S!N5o#M\"T$S\u{c}o*p!3nRI& L!J!q\"l;P!MD3$ p\"H=v\"H)k\"GS4m\u{5}#% p!B$J\"G8tA,!?tOkQ h\"V!Q\"P\"m!N!M\"L\
        $O$K(M!l#f!U$P!H\"T'T'R!M\"O!Y\"U3n(S%E!W!S!S#n!V!D#S#S(h!D\"O\"j'l(F*V!M!l\"T-n!U#K#W/T\u{1d}!& l!J$K\"Q9P$N_\u{1b}\
        $ P3o,R3m\u{3}5# s\"P=o\u{14}}!BmI&\"BS4m\u{c}F\" p?n:\u{1f}' S?p\"L&O_m>M\"mZ\u{8}\"HJ4v\u{17}\u{17}!\\Q`O)!l!\
        S#E\"F8R!p!W%F.D?~!%J[$!?r7\u{1c}\"\u{1f}`+t\u{1f}<# m\u{1f}`@u@\u{18}& M;K!u\u{13}M!K!u\u{7f}i!#l\u{9}:!(m\u{10}\
        U#!N\u{1f}`%N#c$ Q&k\"RzRkP$\"S=r~u\"LK*'!J(mno!P@S#mZI8F!*lo5#(m?o4Jh9\"\u{1f}`+sP;!Amq\u{1f}\" n(P<i\" QGm6\u{3}\
        \"DL4o\u{1a}\u{c}% P!o?m\u{1f}Q!o9h\"\u{1f}`!OUQ#'S~S.p\u{8}^\"\u{11}M!q\u{6}q$!Q&P\u{1f}`9PL\u{4}#;p\u{f}t&pp\u{13}\
        <!K!G&m3M!l$Q!I$R\"l.N#G!O!Q!lHL!L!S,N\"T$l!N\"s+N*T!M!l\"S3OP<! r?\u{1f}\"(ovoHZ$ Q!L>S!Lw\u{c}\"@M4spq\"\u{1f}\
        `@p6;& U!Q<p\u{1f}`8P#p~\u{1a}; o!>!H!E!I!E\"v!F!K*@(Q%F!G#F\"o!J-G$H\"ivQ\"m*m#L!K$O\"s\"K(G! O)U\" P?P\\B\" S\
        !V7^!@pF5\"\u{1f}`=tb-\"\"m?o\u{1e}8$ P!oyP!q.Y!!M/C+ n!H!Q#V\"J8t!N!M#KmN%qKr# M!q?nJ\u{2}% p!I!H%H8n\u{6}\u{1d}\
        $ v\"N=v\"N\u{2}N/ T!l!P#G\"T8N%O\"Llo$N*P$S<L9u+Or># O%n?p/l\" s?u=>$ r!N>u!O.g$ m\"S=r\"RU\u{f}% O'n8R'q4I&\u{c}\
        !!I\u{1e}w!!J P( u!K!O#M\"H!N7p%Ob\u{5}@ T!G!W!I$U!i!p&D,M!Q$O!T!O\"n!k\"P'F&L&J\"L2L7L!SGS#M!Q.n!I$M#N-m'n`D% \
        Q!p!P>n!RaL#!S'Q8N3-# n!>&E\u{1c}A& S!p!O>r!Q3MzU\" u\u{2}v\u{18}|\"!K>sV$$+j?J4v\u{c}rOY$ l4U?V2Oz*( P!D!p#N\"\
        C!T8Mgo\u{2}\\% Q!o\u{1f}`TQ!q~<!(U51/ p!H!Q%J!N7m!O&K!O-Q!N1p$H!J-I\u{7}u\"\u{1f}`Ut6y+ l!L!P#G\"E!l7S[s#A9G'r\
        1&\"#o\u{11}qu2!!Q3M$ o!G\u{1f}`dJ\u{12}}\"Bm4R}\u{d}\"\u{1f}`,sw*$ w'M8w'Kla!?t/02 Q!F\"v!D!M\"G8T#o!G!P2N6mHl\
        !N!PBl'R#m\u{c}0& m!L&G8M[sKQ8\u{11}% n\"Q%Q8o\"P\u{15}3# P?Q6Pi\u{1}!)k}\u{11}![PH9/\"H%T!O8Q!M#Q\"J!N-S&P!I=Q\
        \"pdK!R`I# n/IxJ4A, U!M$r\"I!N7O%s\"L!N/EnO`nh7% n(Nrs$NypB]& n1R$O\u{1f}`+p/O$\u{1c}/ O!T!R%L!U7I!R!T#k\"O4P!K\
        bo\"REpoB& s!P$J\"J8s9L]A$!N&n9P&q$0& L!J$t:M!L$u\u{9}-$!K?N\u{1f}`<sBu\"\"l&P`Z(!R!N#M:u\"H%N\u{1f}`/QJ<# o!A!\
        L\u{c}O#!S!J>SV\u{1}$ q!M>s\"Q\u{18}2\"\u{1f}`!q\u{13}\u{17}!zn\u{2}b$ m!N>m!N1z% Q\"U#n\u{e}N#n*[q \\!P!Y\"Q!M\
        !s!T\";\"A$9!W!>\"9!V'O!Q!J!G!V!P#R!G!l!Q\"?+Q!O!S!T\"J!k!M!S&W%U!X'n'H#O!P!p!R#P#J%S!m!O!L&P#S$R\"q!L!K%L\"O!M\
        \"Y!J\"I#n\"l!p\"m!O!Q!O!P)o!M!S!U!U!R$n\"P-l#J!G!l%U\u{1c}^\" q?sfA$ n'C?D\u{c}M^f(!G!J-I$m,S~L'r8oXCC!J!N!H\"\
        L\"P!M5p\"m!P!P#P\"R!R,W!K!T#P\"M!P)R\"q$L7P=G.p!o%K.O!T#Q#L-Q!T\"p(p8S& I!N$l;R$n4P3w( l!F$O\"F!N7m!I_R\u{13}-\
        / K!E\"t!K!K$B*C,H#G4z\u{9}O#t!N!L,GW*$ OBs4Kak?3# T!mzmv\u{7}# m\u{1f}`@p\u{c}+\" R!m|o\"<Q\u{15}Q{0!VPg3\"!TS\
        SH0!?uDR#(R\u{1f}`$s\u{1b}i' O!S!U>T'O4R\u{5}Q!X1 m!E!J!R\"G\"I8m!K!P!T\"L2T\"N\"OMqHr0lUM$ o)Q\u{f}p#Q6\u{7}\"\
        \u{1f}`,ta\u{1}\"\u{1f}`%sK:' p!F!M#M:p!L$N$_& l!M'P7t!M&J[S!!RVa#!m\u{1f}`UmZf%!T!U@S2S\u{d}SxC! nUH\" p?q\u{f}\
        &&!G!R$n!H)K1V*N% s\"K-I0t/K-s) r!D$G:o!F\"p\"I6I\u{5}nS)!'R\u{0}}% o\"P=o\"Q:P*<#!l?q4Mi?\"\u{1f}`@pj[!FP!.$!K\
        Blzx!L?;\" S?R3\u{a}, T!U&S!k8R4S&PWq/r$R\"l@Rh!\"\"M?Q5R% u!D!R!K\"Kex#'mgS'mj9( u!H!D&E7y!G!K4C~d\" q\u{e}q\u{f}\
        \u{7}! k<d$ P'R@R3R`E!wpl\u{c}% p!I!S>L\u{b}qoM!*l\u{14}b% k\"L\u{1f}`#pPpKq!?q'Z'!M!P%N8o!L!R%LN{\" o?r<!#!H$M\
        \u{1b}o\u{1b}X\"!R>r\u{1b}t$ I%L#M?PjI$!K\u{1f}`$r!KqH$ p!G!R%LI;\u{7} [!G!K!B!O!U\"D!L!O\"H\";\"L\"I\"P!V!Q&T\"\
        R\"P!N!L!H!S!I!M!I!N!J\"M\"E\"N\"N\"S!R!H!W!L!S\"K!E!R!T\"M\"S\"J\"F$Q\"H$R'L!Q\"O\"r!K\"R!U!S!L!M\"P\"Q!K\"O!R\
        &P#T!M!M\"U\"p#P#D!O!l!O#p!M!Q!L!J'S!T\"Q!Q%J&L\"T!O!J!S!T\"K!M!N\"L\"P$S%Q!O!R\"g!o*s%e% n!K'M7r!MV1, O#P!P!C!\
        o<I!P\"M1J\"F!r\u{c}m2D\"\u{1f}`$u2\u{1b}$ k!K>p~oKX$!R!W2QAS^Z% n\"O&E7n<I\u{1b}%&!M&Q,m)S*R\u{b}SHd6 s!O!T!J\"\
        K\"H!Q7s!V!K%N.Q!L%L0L.C*k#HJp1Q5C!P\u{10}n\"FT4pXe\"'O~OAg!@R&|#!R&p?lI'&!k!K>l4Tdt!O\u{15}\u{16}!woy\u{16}$ T\
        !m>t\u{10}vKL.!R!j%T?Q.S&P@U>r!M,M\"R9Q&M.m\u{c}F#!P$m?mN5\"\u{1f}`=sW\u{7f}) p!O!P%J!I7o(J`p\"KU(( l!P%O\"R7n<\
        L,puny\u{1c}/ l!E\"W\"F\"H9F\"{$J!S/D$OHQ]p#F%Rw(\" Q\"l\u{b}]\"!P$P\u{8}\u{b}!zr_G!,nZJ\"\u{1f}``q1l/ S!H!N#M\"\
        u!O7P'Q!O-H&u!Q?N#ncKD\u{1a}) K!D\"M\"E\"G$t?k.J&X\\j\" T\"Q(\u{8}$;t!R\u{14}t!R\u{10}C\"\u{1f}`!u|K' v!B&A8o!J\
        \u{1f}v!Fr7!?rU\"#)n\u{1f}`@o\u{7}\u{f}!#k&\u{f}& M\"m&k7R<SDrq9!$l+i!Bo\u{12}g\"(O?N>\u{e}! Rg\u{b}\"\u{1f}`Uv\
        \u{d}w$ S!n\u{1f}`%of|\u{1f}9! Y!Q!s!I!V!N!Y!O!m!H!L!E!H!;!P!L!P!F!R!I!U!L!S!G!A!K!O!K!\\!L!Y\"R!\\!J!T!Q!i!L\"\
        L!K!J!M!A!R!O!U!J!R!L!Y!M!j!M!Q!L\"M!Y!I!O!H!K!J!Q!J!Q!J!O!m\"L!S!S\"O\"l!G!A!E!T!K!O!Q#Q#T\"V\"l!O!U\"J!V!W#T\"\
        R\"I\"m!P!T\"N!T!O!T!W!n!^!T$i!M\"k!O\"j!k!Q!T!M\"m!m!o!m!j!p\"K!\\!Q\"G\"K\"L\"J#R#O!W!N\"P![!T!W!K!J!L!Q!K\"I\
        !V!T\"A!S!Y!R\"L!Y\"o!j#o!n!t$l\u{16}X\"%T?Sd6& M!q&K8M!v4Kry% M$p?m4B^uR\u{16}! oO\u{16}\"%n!Q\u{16}P,!F$S\"k!\
        S7P!M!T%n4G\u{3}O7o\"QI\u{1e}' n!G!L&R7T\"R\u{1e}nNG% Q!N!r>O\u{a}rF1\"?o!Q|\u{f}\"\u{1f}`BpEB!#mwm& o!E\u{1f}`\
        ,tHr!FmN\" o\"O\u{1e}\u{2}\"QO2o2*% r'N8s'Nkts\u{7f}!#n\u{0}\u{e}$ r!H!O%IcT#!P\u{1f}`%S[}$\"J>p!L3O6.& o!M&Dsy\
        !M\"D\u{1e}\u{1}\" p!F,\u{11}\"CnrsQ\u{1}!zu\u{19}S\" n\u{2}nn'$ p?s\u{1f}`!n>\u{11}2\"V$l!J!O7O\"T#S\"M!Q-M!K#\
        n\"M!L<oiR&J!Q\u{17}&\"$p?mb%- M!K!N%R8L!O!Q#J!K\"U.P#n\"T~\u{1}$ P!n>R!m\u{1d} & P!s&L8Q!v&LeD!!NHR- M!o\"V\"F\
        \"I8M!z!K!x2D\"E\"J\"N\u{f}\u{3}$ u!K>v!M\u{3}.\"!O>n|\u{0}. q!G!O%H!P7l!M!V#T\"M!R.L\u{b}O!Q\u{3}?+ U!l$I\"J!S\
        7W!o$L\"M!T-AtD!?sm\u{3}\"Cm4S\u{f}\u{1c}!&ld\u{10}\"\"P?Pj'& m!E!J=|!G!K\u{16}c! mXw0 j!D!k!W\"F\"G9E\"{$I!T/D\
        $OHQ]p#E%R[>#3p\u{1f}`>rd@\"\u{1f}`=rSG\"<L\u{15}Lpc%!F&JMN&O\u{5}M\u{3}-! qFW$ p(Lrt$L\u{11},\";m\u{15}m\u{1b}\
        \u{10}\"Bn4QS\u{3}\" K\"sdT/ M\"I#T\"P8M\"N#U\"T.N!J&Met$N.S4N5H$ n3G!UQR>%)!L!U$M!T!o8Q'm3Q!KvD!%Q\u{12}\u{1f}\
        \"\u{1f}`\\ue;!!Ra%\"!L$k}\u{1d}\"BL4tQk# q'H8q\u{1}>% M!KER\\K#w1i, R\"U\"n!O\"L!J7L$l4UCt$LcR 4#)q\u{1f}`@r\u{7f}\
        E' H!m!R%T!T7N'T\u{1f}\u{19}# n!J!O,]#!RvT\"l.$O R!S!W#S!I!V,U!L,U$T!R!K!Y+U!O!V!S#S!Q!L4S)U!R$P!Q%U$k#S(W!U!O$\
        K'S'P\"Q!S'R#Q,P!O!U$W!N!U!U/R)p\u{8}\u{12}O r!K!S#H!H!M7J!i!U$Q#i3L,n$P$l*O\"l!H!T!P#N!M!j!F\"D\"j!H'M\"j!H'K%\
        G#F$F&p$n#K+I!Q!l'M!Q-o!F#J!X\"p3\\!ztZ\u{17}! q\u{1e}?!@l]S\"\u{1f}`Zp\u{7}2+!K!U#n\"G8U!G!T#o\"I2H#S},\"\u{1f}\
        `.s0\u{b}'!R&K9P&K\\sBq;RbI%!C$KAJ\u{9}O#p3\u{14}!?t+G\"\u{1f}`%s\u{2}`!wr%2! oC{& P!N!m$n\"RzQghB K!N!M$P!L!R!\
        T&o!l#S$O\"v&Q!R!P#S\"P!S!Q,S!S#S!S\"R!S+N'H!O$v\"K!O1pXM-l>\u{13}!In8\u{16}\"!O>n+w= O!R!X#N!k!M!O$o(S(V#R!T!R\
        #S\"N!S,U\"V#L!T!O!P3PcV.U\"U&S-q\"N;\u{13}F!M!S!K\"S!I!O!j'M.I\"W!T!M$H!N\"m&N&P!P$P!R&R&o$M=q!I!J'L'P.I!L,R.R\
        !Q#R#J.O\"I'R\u{3}U$%J:K!i$J%\"\" R\u{8}n\u{1a}q)%Q\"W8R!Q$Q!Q5M\u{7}R%PsVU n!i!U!D\"E!C!Q!i3S\"O\"m%M!I!L!S-P!\
        N#I\"P>P!M\"S\"N&M!Q!U\"k!N!M&J\"m'l!G!M$F#N!I\"W$K!P!o#q\"l!S\"M!O*M!Q#S#H2P!O\"m\u{10};!?sd\u{2}# n'K8q}h- S!\
        H!S#L\"T-n+n!N!S#N\"L-n|P&K,!p!R#J\"L!N7P!s!R%M!O-H2s\u{d}Y& M!u&I8M!x&K9.% n!M&Q8n(Nbp!#k9C* o!C!L%E!K7r\u{1}I\
        $o&pJpE\u{16}\"\u{1f}`@pB\u{1}/ C%K\"k8I\"V#J\"m!S3NjJ!p\"M9N!S&U\u{b}(!-rjF\"\u{1f}`=py,!\"UQh} C!P!n#m\"O!j!P\
        \"S$F!Q!H!P!S!k!p$K\"Q!p\"Q!A!P!q#W!M!W\"Q\"R!T#C\"H!L\"k!O\"P\"l!k!M!T!N$P\"Q\"L\"m!M!p\"F!S#m%K\"I!Q$Q\"S\"l\"\
        P!n$I\"m!L!J%o!J!Q!Q!M!P#l!k\"H!I$M#Q$T#L\"o!l\"o\"F!Q!p!H,M!P\"U!n#V!K!M)L%D#Q!n&mn\u{18}\" n!G\u{1c}\u{d}\"@p\
        4Q/\u{1b}` J!M!O!p!W#U!S!Q!L!A&D\"N!T'T!S#L!R!P!n!V!U\"L!N!Y\"D(S!R!J!N!R!W\"R!G\"L(M#L0O+J'Q-T!T\"L%F&n\"R!P(U\
        !T!S\"T)o!J\"K!S!M#U\"P*Q$n!Q!p(m!Q!ux]% k!R>P\u{1f}`Fr\u{a}>#%M?O0P-5\"\u{1f}`0udi'!k\"k\"M;m\"n\"P2P\u{1a}\u{2}\
        &!C'H8C'L\u{1f}`.q~d(!H$L\"J!V8M$P\"MTm\u{1d}0\"\u{1f}`Zr\u{7f}%#-q\u{1f}`Fq\u{15}\u{8}!zv\u{1b}\u{10}& m!J&I8r\
        !L&KV+%!N&p9Q&u4Fb9\"%R!M<\u{3}% q!FwJHq!KE\u{16}!.m(^!nqa ) r\"N#O#N7n\"R&N\u{18}l(Q7:$ m<M\u{13}m\"M\u{7f}\u{d}\
        $$o\"Q=v4N1c) N\"k#K#P?Q,T(QiS\"l2y*!L!O%O!K+o,m!M!Q&O+mN5\"!L>r\\G) m!C&H!R7o!G!N%K\u{9}u%}! ok#!!P\u{5})!$kFZ\
        0 O!L!L#L!L\"O7T!K$L\"T!L-T\"P\"R\"P\u{5}KBk$!q&O9r&PJ9# Q\"lDP\u{1d}%!!T'Z# o/JxI<\u{1f}'!o$Q\"L9t!S#P\"Mfx(!S\
        !N%T!S4O%N&P\u{a}O{S! s2!$ l!M&P9Qvy$ R!rvM!uY\u{1f}!@oE\u{1a}\"Bl4T3`+ U!R!l%R8T!R:QWq/r$R\"lg\u{1b}!xp\u{1b}\u{8}\
        \"CS4qd\u{7f}#!N>v!N\u{10}\u{4}!)m\u{d}D#!M\u{1f}`<q)6\"!T\u{1}r'D!\u{2}qD\u{8}!(P\u{15}\u{1c}!?q\u{5}\u{18}!?p\
        n#\" m!J\u{16}\u{f}!\u{1d}q}m!#P\u{18}r!wt\u{16}@# n!O'RK$\"\u{1f}`@t^\u{15}! Q\u{0}OC#M$Q6R#U!P#P!O!T!U-L$S!Q!\
        M!W,p#O!R#p'P(P%o!M\"L?m!M!N!Q$Q'Q!l,U&T!M!S0RfM\" p?pJC\"\u{1f}`DnvL! n\u{11}4\" q?q\\Z%\"P&o\u{1f}`:P&qoD!\"O\
        +g\" s(OOY\"<N\u{15}Ncs#(D7p<H:g\"AV4k|u!#OIU' K%I$q6N)k4j\u{c}m{{! QK=#(P4q\u{15}q\u{13}B!?q81!!T8u# m'I?GT6\"\
         O4o 5& J%N.t,K%P.v\u{15}A4 F!x!X%K!M7F!n!S3g6l!Q1U2T6N9k\"G!r!Q4o!NK=\"#o!N39\" o\"P0P' O\"m=O\"maS/qNS\u{11}\u{f}\
        $ |\"F=\u{7f}\"C\u{16}\u{13}; q!K!G%F!C7t!J!T&LPo%O!J!J!r#o$C+j,o#S$l+j-W$M&M.o%t+oe%, P#N\"m!J)U0M#O\"M2U\"q!N\
        \u{b}l\u{4}\u{a}!#nDb\"@R4m_+#'J{r#JE<!?sL % q!K!I5NXOOH# U@P!O3T$ m%N:n%PC^& N\"R$k;S$l6TL * t!F\"l#K0CQv\"C!G\
        \"nyO\u{5}(/ k!L!U#F\"R!k4N#R!P\u{0}l!S#o\"N)s\"N(1!wt\u{1e}\u{7}\" p?r\u{4}Z\"%O?QsT!!L0\u{6}X i!i\"S\"O\"Y\"U\
        \"M\"K\"R\"L\"C(S%X$W(J&F\"A\"B$B\"H$J&m!U#N\"G)I&n\"I%V!E+U$C\"H\"I(E\"j!K#i!A\"H#o!m!l!o\"U!S,h$i\"R\"B\"m&F\"\
        J'A$n&lm\u{5}\" r\"MBs* m!M!Q#I\"I!R\"m6S5J&S%NH t!I!M!I\"I!O!D!L4Q#q!R!U#L!M!K!R-Q!Q&J<p!K!M&p#p#L,p%J/J(S$Q!N\
        +M!R!r!P!M#S\"K!R-n?\u{a}# o\u{1f}`,p*t# r\"L&N+R% Q!m!N\u{0}Q!n\u{1b}\u{3}$!K!P=OGq\u{1a}\u{1a}@ J!I!J#j\"n!V3\
        r$P!M!M#m\"j.J!P#J\"P!O:l!Q'Q'K!r!O;s#Q!O\"q(P!r\"T-O!Q\u{1d}\u{19}!BqT52\"Q#Q#V7p!H$H\"H!U-o!P#U\"p@R$PaV!j!M#\
        U\u{1}\u{d}* m!R&M!O7s!K!m%M\u{1f}`?o\u{17}\u{14}\"!G\u{d}s\u{18}!$ o<P\u{13}o\"P\u{8}W\"\u{1f}`ZrWN!?s\u{12}H*\
        \"N#s!M!O!N7P%t\"M\\r$L~h\"<L\u{15}LO\u{e}) j\"L&N7m\"S\u{1b}P!q\"s!Jeu$ o'M8n'OP\u{9}&!L!M%Q9P*s4Nd\u{1d}\"\u{1f}\
        `@pf(' n!R$C:n!R$G\"QA\u{1b}!3m\u{10}\u{e}# Q!P&l|\u{6}% L\"Q%n!Q?O$\u{6}!#mT,' Q&M!P;N!O3s!t%b! onM( M\"n#J:q\"\
        Q%J5L\u{4}Q2h) R!K$O\"o\u{1f}`9R!L$P\"p;S!%m '* O!L!O#P\"t8P!M!O#P\"v\u{7}]\" R?R\u{0}Z!\u{7f}w\u{16};] p!Q!K\"\
        P!U!R!h!R!I!R!M$<\"@\"R!P(O$G!J!L!J!I!T!O!M!J!P!Q(T\"l!X!r\"q$T$F$Q!K5o!O!S!Q!N$l#N!PIo\"O.r!N!J!O!P!I!D!G!G!Q$\
        D$Q!N%Q#q3^' k!K!S%P!U8P\u{d}s8$\"\u{1f}`=K]g# Q!n?nA?!wtP\u{1a}!wsS=!!K\u{15}{( u!M!N#M\"I!N7p%O\u{12}M#5r-mFr\
        \u{17}D) K$P!M.t!O+M%P.r!QG-\" p?n\"k\u{6} E!F!K!J!O!f!m!Q!U#X!U!L!P!N!i!N!M!V!j%M\"N!R!L\"J!=!G!<!H!7!>!>!N!C!\
        N!;!I!H!M!:!H!B!F!<!C!r\"x!q!|!t!x!n!f!n!q!u!p!q\"s\"r\"n!P\"G!K(M\"K#J!K!S$U$O#P!S!N'o*M&M&N!J!T$L&N,O!I\"N!Q!\
        T!Q!W!M!P\"k\"Q#Q!S!F!S!V\"S#O\"N\"N'y\u{9}H\"\u{1f}`%r=i#)V?I4o\u{5}\u{14}\"Ho4RZ\u{f}# l\"G=vJ(\"<Q\u{15}Qg\u{1d}\
        % p!I!H%I8o %!$mv>\"Bo4Q\\q(%L\"L8p!F&L!TyO!u4q.\"I%O!H4m%H&LGpOv2T\"m+k#n!I4sP\u{11}* N#L\"E$p!L8Q&n!P3j\u{c}s\
        8\u{15}) m!T!T%T9O!T%T5OWRI\u{13}\"\u{1f}`@x@R4 i!B!J!G\"D\"E!K'I%v+V#I,L%t#M/@[o?S2t#r0O\u{b}\u{7f}!?qP8\"\u{1f}\
        `@pPtg S!K!J!k\"T!V!M!X!Q\"<$;\"M\"I!S(l#R!N!N#T!K!O!V'B$M\"N!H!Q\"U\"U!O!U&R\"L!N\"P'u'Q!J!o!O!N!q!O!O!K!R\"R\"\
        m!S!S\"V!m'Z#R!P\"S$p!P$P(M\"R%N#M\"l+o!I\"M\"R$S!H+Qz9$ s\"K=v\"Kcb#!I&Mxnz\u{1d}1%K\"P4Q!o%U%U!o-L!N%M!KVp,M3\
        Q!o\"NBR&'# p!M>q/u\"\u{1f}`Zoa+$\"R=u\"OEp_\u{8}!-rz\u{16}!(RJ$$!B3h\u{1f}`-NGZ! p@G\"\u{1f}`%v-D!?oL\u{10}\" \
        S(oSo/ w!@!L#H\"F!R3I!n#q!G!L\u{f}I!n.r!Ov\u{0}+ Q!L!k#R#P4o#M!O%Q\"K\u{a}oQw\" R\u{3}mz-! n\u{1f}E!fn\u{1c}o+ \
        R!q$M\"K!L7N!v$O\"N.L2rN\u{0}\"\"M=MS}$ q'O8q'P>g!$n1\u{4}!!OoF!zwd2\"\u{1f}`,t@f#/k\u{1f}`KrQz+!O!S#F;M!U%U\\R\
        /o3p\"N@Ku\u{17})!l&L9HZr#J4N,n'm!M&w!Amfp\"\u{1f}`.p&N*!R&O!P7m!S$N\"R.R&P\u{6}S\u{9}\u{4}#\"P%O!S*Z\"'O?PmM' \
        Q%N*n?N*R(q\u{c}l_n\" leR\u{f}#\"Ar4QA=) r!I$I\"N8n!K\u{c}P3n!O^g2 m!F$P!R!P!J8G$O\"O!N3M,i(o'N0J!SGRGnwT#!L>o\"\
        Sir!fp^>+!D!M#m\"I!P\u{1f}`8R!G!L#o#Q;R!$k\u{9} * x!G!K#I\"H8v!K&KcNFm\u{18}?\"<R\u{15}R =2 V!M$L!R!O:V#Q!W!N!T\
        .T!R#P!Q>I?Q.SBLG\u{0}& S%K:S\u{1f}`!o(P^N= k!M\"N\"A!D\"j+L,j\"s#F!G\"l!p\"r!r)H!G!J\"E\"@!H!E\"I!O9N!NQv5qEqN\
        k6 O!T!N$K!O!K#n'q-N!T%M!O!N-P!K!U#R%SPt!R>r9L\u{d}\u{12}& r!G<Q\u{1f}`8o#Quh!wt\u{13}\u{15}; J!B!P#T!O!V!o7L!F\
        !R$O\"l-G!H#H!I!N!PGQ\"L!U!m:Q\"q$N\"p9J\u{a}y! p\u{0}\u{1c}& K!n&N9p&Q.L}z!!O<9Y h!O!k!?\"6!D!P!m!@\"B$=\"8\"A\
        \"M*q!H!i!G\"=!E!T!W!E\"E$>\"=\"C\"E!V!G\"C\"O!R3S)R!Q#Q!R!O!p$P!R\"N,M'M%Q'K(p0O#z!F!X!F\"C\"A&J-R\u{2}o* s!I!\
        V%C8t!I&D!L\u{15}q=o\u{8}\u{1d}6 J!y!;#J\"I!M7F!r!B%K.k!J5p!L,J\"J8P!lNq!K4o!M/{('L:k%U.M&P!N\u{5}K&I\u{4}-% R\"\
        R=O\"SMs7\u{d}!?K\u{1c}!!?w5,#\"R\u{1f}`Tn\u{10}W2!S!Q!K\"H!m!P\"T7Q$L\"M!T1P/r3Q>p#PDT%Nc@\"!K!k^5!'p\u{1}B! r\
        iY! q\u{3}Z6 Q!K$K!U!J!R#R(H,Q!Q&L!R#I'O\"O!R!T#Q\"S!M\u{6}U$Nd]' r!I$N:q%O|t!K:\u{2}!(RBR!?U%r!1o\u{16}[!\u{18}\
        wB\u{10}. M!l!X#R:M!L&L!U-p!N\u{a}T!k!M#S\u{1}\u{0}!!R]-!&Rp8%!E&J!Q7m'Kq\u{1f}\"!R?P16- O!s$H\"E!G7P!P4t&L\u{5}\
        R!r$L\"Kz\u{14}< n!Q!V!A\"=\"R!l!A\"D$B$C,l!P\"J\"E$H,F\"H\"J\"Q@N(Q]x!C!O!H$G!O _# P'p?oPj\"'Q@T}1!$mph) O$R0r\
        +R4v2EzS$Q.n\u{10}V\u{1f}.! O!T!s!I!W!N!Y!Q!m!N!G!G!S!G!Q!K!Q!F!R!I!U!M!T!L!D!K!O!L![!H!Y!T!R\"H!U!N!h!M![!M!M!\
        J!U!I!R!L!U!J!R!M!X!P!h!O!Q!L\"O\"L!K!K!Q!K!Q!J!Q!J!O#M!T!U\"R#L!D!O\"K!O!T#R#P\"V#O\"X!O!W!X#S!Y!S\"K#O!U!U!R!\
        T!T!T!Y!n\"Q!W!U#T#Q\"k\"U!U!M\"j#j\"l\"L![!P\"K\"L\"M\"M\"Y!O\"R!O!U!P\"Q\"I#O!Q!Q!N\"K!V!S\"I!R#W!H!Y!Z!l!k$k\
        %j\u{0}\u{2}- r!U!M#I!J\"L)C.t\"P#L!L\"L)FB,-!L!T$l!L8T!R$l\"L!U3P4R'Q!l\u{1e}\u{5})!N!K%l!t7Q\"L%l!v4K;\u{f}!?\
        qXW#(R4q\u{15}qG\"!\u{e}sjY\"\u{1f}`=p\u{1f}T!\"Rk\u{12}% M?JjJ1KEO\u{18}i\" O$p;p\"Clzxw\u{11}% n!K&G8p[r\u{6}\
        \\\"<n\u{15}n7\u{e}!!Gpb$ r\"M\u{5}s\"M{t\"Cn4OZ)#\"L\u{f}u\"N\u{17}W% m!H!L%Hsp5\u{0}\"\u{1f}`.pA[q G!:!@!\u{2}\
        !;!A!R!;!D!,!G!;!I!>\"1!D!3!B!C!O!K&L!R!O\"H!A!H!z!B!B!J!@!F!6!I!<$<!H\"F!H!M!C!F!n!C!@!S!A!G!;(E#S!K$l.q7R#q!M\
        !F!L&Q#p*s&M\"I&q!O&O!C!J!x!F!J\"?!L!<\"G&H$r%s+Q\u{a}.(!L$O!T!H!K?QSpbN?\u{7}\"!M&L6M= u!B!S!E\"E\"D!P'O$F!S)N\
        \"j!I\"L\"I\"N!Q+J!T#K\"IEK7O0u!F7l#p#L5N1\u{1b}!\"R=x!Ks!@!fr/\u{5}& p!T!J=o\"N\u{3}p9\u{1c}\"\"S?Rh\u{15}$ P!\
        ryS!t;C\"\"Q?S%\u{e}* J!E\"u\"J:O#u\"M2E\u{9}L#nn@& p!M!L=s!O!K/l+ m!K$J\"Q8p!P&O!P4Rrq/N,z! KW\u{8}\"Ho4J\u{0}\
        4#\"O&P9PS[$\"S=r~u\"L\u{15}p! M_D!zs\u{17}\u{1d}$!O&L!P?Q(\u{9}\u{1f},! M!M!r!J!U!N!f!K!l!G!P!I!K!G!R!E!O!C!S!\
        K!X!M!Q!M!E!J!O!U!j!J!U!Q!M!Y!M!R!M!k!K!X!H!M!H!M!E!R!F!O!A!Q!Q\"R!k!I!Q!Q!d!L!f!O!T!N!P!N!S!L!U!M!P!X!c!M!Q!U%\
        M!E\"R!J!O!P!k\"P!g\"M(V\"U\"S!S$P\"m!I!R!j!K!T\"W!U!o\"Q!V#k!O!g![#o\"X\"I#R#Q\"V!U!j!K!N!K\"J\"M\"B\"V!X\"V!O\
        !V!L!Y!Y\"K!Z!N#T!F\"P\"H\"K!U$J!U!Q\"l)R\u{1a}I!KrW\u{a}! qIM$ o)Q\u{f}p#QsF! MKB&!O!O&S8J!N3S\u{1a}MU U\"S!S!\
        Q!K!D\"W!B\"q!n#D$P!E+m!Q!M\"Q!J!H!U!N#o(R#N!N!R!L\"Q!T#R0O)Q#O(O$o!L*Q%R9Q$P)N!n\"r!N!U\"O!Q!K!P!R#R'D#S:K# Q'\
        m?oP@$(M7n(R4JY\u{1}\"\u{1f}`@q\u{5}\"$ n\"H?J\u{1e}p\u{d}\u{11}'!U!T=m\"R&Q\u{18}P(O<5!fsQU\" o\"K\u{0}\u{15}!\
        \u{1d}t\u{1b}\u{16}& M#P\"n:N#Q\"pU\u{8}!fq\u{6}>\",mSOz-\"Bn4S\u{2}w$ R#T\"l\u{1f}rK$-!P!U!O#N!N9Q!L#P!Q!L!S.P\
        SVw\u{b}% o!K\u{1f}`<w!M4z\"&P\"l%8$ q!P>r!PyN& p!L&Isx!L\"I7\u{1d}$ s!M>r!NiZ\"\u{1f}`'qvcG\"N#H!K!K!R!<7S!P!U\
        \"N!M!R!S-N!R!R\"K!P!FCL%S%n*Q/p!O#h!T!O,L+P$S#L!R!I!V4r$n!x$VpW@ n!T!N#p\"H!P7k!M!S#m!O!R!O.Q!U$J!Q3u(K${!J!L!\
        E!L!P'n\"P=R!O)N2R$U&_\" o\u{2}pa->!>!F!@\"B!H!:!y!?&>$A)Q$G!L#D\"B!o-I!I%J!n:N!j'F(IJS\"Q\"o.P%H!r\\\u{17}$ S4\
        m+S4mP,##n?q4PIN\u{1f}#! R!P!o!M!V!T!Y!N!i!F!M!I!U!4\"H!V!N!S!K!h!R\"P\"Q#m!Q!S!M!N!W!M!L!L!P!N\"Q!P!M\"<\"E!F!\
        H!K!M!h!J\"J!U!P!P!K!T!L!N!I!Q!L\"S\"J!U!m\"R\"M\"H!J!o!P$Q\"N!T\"Y\"R\"n!N!M!S!V!l!U!T\"M!S!j!M!P&O!M!Q!P#O#o!\
        G!K!P#P!Q!R!U!h\"U!W\"J#o!m!l!o\"N\"m!O!S%K%S\"S!Q!X!O\"P\"P\"A\"F\"R!Q!J\"N!W!A#M!T!Q!S!n&l8\u{1a}!Bo%RH o!M!Q\
        !G\"D\"R!N'W&N*q!G!R#K\"S!O-Q!R'O,N\"K0q!N\"P&S\"H!T!p\"L(r!O$L*n+o\"r2n!N'P.M!N.L<\u{13}! Sj\u{1b}& P%M.n,S3o$\
        J3<% u!<!J>C!MKMV r!=!Q#E\"H!S(o\"k)M$h!N&O!N-I!R%I!Q!P+q#J.E\"n!K\"J#H\"n!N\"M#H)h!I&l)K!L#K#S\"u!R\"m\"m!M#P)\
        V!D!I\"E!J%J.l!H!M#q&Q%q(C#!L&Q9Plj!?r\u{17}\u{7f}& m!C!J&K7n(MSz!?s2\u{1}5 j!V!Z#P!S!Q!R4o#Q!S$S\"O!S1MlO-o!M-\
        l!O4o!Q-7K j!S!H#D\"K!R3R!P#k\"Q%M/P&J=A!M\"K!P!E!E\"R!M!R!M\"L#H'C\"Q!L!R&L!F$O'L!F)n!R!P!=!J)m\"J\"S'U0x# p?t\
        rs \u{1e}E h!O!M%J!Q8M!J%L!P.n%H!U,q.G#J#O!Q!T!Q!p!K!S$T!Q(p!K\"k0L$I!O'm0I\"l!O&K/B!SHO!,nf\u{8}!?p'T& m!T&R8o\
        \u{1f}`;pB8!Bp6B' n!L!R&J8Q%m!NJQ\" p?vWb\"\u{1f}`=s]b. p!L!N%C\"Kqs#J4N%q\"q#N)k+q-ML\u{1a}0 j!Q!T#G!P!P!N#n4n\
        %L\"P!O-L$PQPXT,('!Q!Q?S$N3R\"P\u{5}n\u{3}8!!O>\u{1e}#)i?K4v2F/ O!O$N!n#k2S$Q%S#Q-P$R\"Q\"UtS4O,<\" P\u{1d}M2,\"\
        'lSTL]$Bu&n.K&LdN* u!G$L\"M8w!G$O\"O2P\"PH\u{1b}% r\"P\u{1f}`;p\"Q\u{c}\u{1d}\"\u{1f}`_rzq#?n!D\u{1f}s\u{b}p$ N\
        &m9R\"R|\u{f}% l!O>m\u{1f}`@rLX\"<L\u{15}L=9Y M!S!S\"i!L!n!Z!Y#A$>\"C\"Q!N+Q!S!U#S!R!M!S+R!M!X!T!P\"M\"L!P!O!Q'\
        R*T)R!P$O!P%T/V!T!O#T#Q!S$P)O!m'Q#S,R!M!S$R\"V!T*R%S)q~M$ l\u{1f}`-nMJ\u{f}\u{15}: Q!@!w!B\"A!L!A!L!F&B1D!i%H!O\
        .O6k.m!R\"l#U4o#I'R'T@N2oq?Z W!R!R!Q#n!Q!V!U!T!N$M%M'N!n!V\"S!R!R!P$Q!Y'O(Q\"Q\"L!Q!Q+R'O,T$T!n#q\"L!M!Q!r+J!U*\
        t!P\"n!R\"q!p!G*S!N!n!U!P)P#R\"V#S\"Q1V-R\u{1a}^& x!G!H={!I!I-/# p!K\u{1f}q@J$ r(Mrs$M\u{b}ph!M!N!V!l!H!N!G!I#D\
        $>\">!q!=!O(N$L!O!W\"O!K!H!L*l\"R!G!L!S\"M!O!O!U(m\"M\"U#L$n'Q\"r!P!Q\"Q!Q$Q\"m!O!J!R!R!l!M!P'K#M#O4o!S\"k$N!N+\
        O!R!Q!U!S#R!T!M!Q*S$N!P.l#b*!E!R%H9E!N%J5T,r$O\u{9}PP4+ q!O&M9T&OkqNm!K&R.q%lX|\"\u{1f}`%sG \"\u{1f}`=uA,)!S&H8\
        E[z(t#L\"p*qNI\u{e}J$ R!p\u{1f}`=r~jT o!6!L!M!R\"T!9!L!J!m!k)m'H!Q#m!@!P!O!S!B\"B!O,m\"Q#l!Q!C!L#T'O0I!Q\"I\"n\"\
        O\"Q!t!G!N!p\"O\"P!M\"P-P*s%H+H!Q.l\"M#I\u{8}~$ p!Q>p!NL\u{b}!^T\u{1e}\u{9}\"JM4svT# P\u{1f}`@SqgQ H!L!S!J\"P!N\
        !J!L!R\"A$o!n!N\"O!T!o\"M\"w&P!M!S#Q\"P!R!P(Q\"T\"P!P#R!P!R!M!Q&O\"S\"k!J!o&F!M$w\"G!M!o0l\"SSM+S\u{4}{! p\u{1e}\
        +#\"N?TapUs) G\"l#J\"R!Q8n$M\"L/T\u{7}z\"\u{1f}`UzhF\"<M\u{15}M{\u{17}!NR\u{b}\u{2}\" q?rqx3 T!P!O!G#N!H!U\"n(q\
        .K!S%M.N!M%I@P4wQR'QI]#!P&O?MQH#\"R}PEr`W\"\u{1f}`=r$0!$n^k: m!K!U!S\"C!K!M!O\"m5p!P!Q#I!L!O!R-H!R#H#S,Nuq#T\"R\
        &N4u]\u{18}#(Jrt$Ktc4 T!I!S!P\"m!N!M4o!O#I!P!T$Q!R.H&Krp$o!O5P\u{1a}+' J!o!M#M\"P:O#M5\\& q\"O=p\"QpRNnm!!$m \\\
        !?ri3\" q?q\u{14}eG p!M!O!C!J!I!Q!R\"?\"U$F,R$q!L!O!H\"L!O!Q.J$P\"N!F#LUR#P!n/P!N(P!R-L#O%N!P!Q-q!S!R\"q\" r?vl\
        \u{a}& r!M'Ort!N#PmL\"\u{1f}`eJuV!?s+V(!Q!Q#R\"n!Q3Q,O\u{9}Q-U#)n?r4PeX$ o!A$M:pwn*!S&S8m!S!T%R!S-O&PkNb\u{7}\"\
        \u{1f}`%rX*\"\u{1f}`=q\u{11}C$ L\"p\u{c}K\"r\u{b}0\" n?nx5\"HofsJ\u{0}\"\u{1f}`.p\u{14}/\"!P>m=\u{12}'!L$P\"K!R\
        8J;R\u{1e}p\u{0}\u{3}\"\u{1f}`eq\u{f}\u{1e}!xm\u{5} $ p(JzpMoG/# m\u{1f}`=lz\u{18}1 R!K\"m\"K!R!M!U7P!M$J\"P.M$\
        M\"M!R\u{9}Q!Qf:!.m\u{2}B'!L!N%M:O%N!L4v\u{c}\u{12}!nt;1\" P(m5[!#mm\u{1a}\"\u{1f}`=s\u{7f}\u{3}\" o!FT3! P\u{10}\
        \u{b}!?usa$ o)R\u{f}o#R\u{13}W\" q\"M;(\"<R\u{15}R\u{19}5! O}W! S|$#?q\u{1f}`6O\u{8}\u{16}!$l+i$!U!I&P?ImNH!I!L\
        !Q!M!@\"F!P!G\"A!r!n#9#K!S\"G*R!L#B\"I!Q!K\"D!n!n#?#R!U!F!T!C\"F)F&r\"G!I$tsV&T&G#Pk$!&P\u{3}a#!I\u{1f}`UJ\u{f}\
        \u{5}%?o!G!S%S.Q7p! R[BC N\"V#B\"k\"m\"E$m$J(R$Q!m!S#G\"l!R'n$M\"B&G\"G2N7P#L1K!O!n)M!r\"L)R0J$N\"m\"o,RLD) L#Q\
        \"o\"L8M#R\"p\"M!MM\u{5}5!Q$M\"L!Q7j\"T#R\"O!W-M!T%R4q,u!I!N!K%M\"P[m!M|\u{7f}\"\u{1f}`erc\u{0}\" p!D\"\u{d}& N\
        !t$P:K!u$Q\u{1f}~#%p\u{1f}`@pwb% r%J:q%K\u{0}u\u{c} \"%O?Q\u{5}\u{10}\"\u{1f}``qST) M\"u:O#Q\"q4Tzo\"OCRf\u{e}'\
         M%M*p?M2r\u{7f}O-pXh* M!J\"S!m!M%o5N$n&ltx\u{13}\u{1b}, I!n!S#S\"O8H!j$M\"N4MEQ!o\u{8}`\" s?vIv! oB'- S#D\"D#n\
        !E\"C9H1T#J\"L\u{5}M!U'p\u{c}.) M\"M&P)T.Q%L#M1o\u{7}Nwc\" n\"NdK( k!B!O%P!K9MYqlI!\u{6}!Fq\u{4}\u{12}\"DP4m`\\\
        # o\u{1f}`Uq\u{1e}6+ q!G$G\"K8o!H!S#I\"NDR}P+T##o?n4N\u{8}R! S\u{c}{!?SZM+ R!p$M\"K!L7N!u$O\"N.M2r\u{13}\u{9}3 \
        n!I$H\"L!R1n&t!O!T#K\"N!N-O%T:nnQ%O/R$qkP& O!M!l=O\"qaSI`\"+kSP\u{9}\u{1c}$ O\"o=M\"q<\u{8}\" OcpUR\"Gn4Qi$/!k!\
        L#G#S7N!o$I\"o.C&FHqCL*r1P5pW=!Hn,%\" Q?QP!\"'P?R\u{3}iS J!u!S!R\"P!X!G,F(F$m!U!S\"l!?\"U!Q+H\"<\"C\"J\"E0I-Q!o\
        !H$O\"O!o\"O!r\"K#k&Q!p#C$r'R!m&K!v!O!J)F,Q!t!L&C\"H!O!m-J1\u{7f}% S!n\u{1f}`<S!n2Q\"\u{1f}`eKth\"\u{1f}`-wY4#\"\
        m?o3SXA! MF\u{19}%\"R#N\"J9l!K4s' t!E!K&J7p\u{1f}`6r\u{a}1\"Hs4J\u{5}~\" o%Ewm\"\u{1f}`%s\u{5}V0 M\"N%S4T!m#P\"\
        I#U\"R.V$j\"KuL!T!m!N\u{1b}\u{1}$ p!J>u!K\u{1}]#3n\u{1f}`>lU\") m!@!H=IXp0q'p#r,o\u{d}\"!?rX=!?pa\u{5}\u{13} [!\
        K!S!K!l!X!l!L!T!m!C!V!m!R\"C!m!L\"U!K!P!N#J\"X!U!O!N!P!N!S!M\"Q\"M!M'J\"O\"U!N!N!M!T!h!Q!Q!O!M!O\"P!O%U!R\"m!P!\
        N!P!R&T\"J\"E#S!R\"S!S!S#I#T\"U#S&l!G!N\"Q\"M\"W!V#n#j!N\"k!N!N!p!o!O!Q!J!N$W!W#X!U!K!R!N\"P$P\"X!O#R!O!U!U!U\"\
        R!M#R&S!L#o!M!M!O!N&r!X%k(x!2rS^!!Ql\u{5}! mM\u{7}$ p'I8p'IM\u{7f}$ T/m0S/m9+\"$o?mcR$ v!J>u!Jz=& S!G<o\u{7}qPQ\
        #o=\u{c}#>n\u{f}pKn\"m\"\u{1f}`Usm2\"<P\u{14}p\u{16}\u{1d}!VO\u{1f}\u{7}\"\u{1f}`@rJm!!G\u{14}-#!N>s!N\"-!FQf,%\
         L\"q%K8R\"jC\u{1c}\"!T@m4\u{7f}1!J!M\"U#K!M+l!F,O!R\"S$P,I#M/PLO,pTK\u{10}Q\"!M\u{1c}s\u{4}@( P!n!P%J8N!q!P3Fm\
        \u{1c}!?u\u{1a} %!Q'K8Q!n&ML\u{3}!!K\u{1b}]!AO`'!WQV\u{2}$5S!nRS!n:\\)!N&O8l!L&O!R\u{15}p!P\"QYK\"Jo4SY\u{7}\"#\
        nST{}\" k!TM:) q!M!K#K\"M8p!I$M\"O\u{3}\u{13}!AStM& P\"r\u{1f}`+tHQ\"r\u{8}P\" r?r#\u{3}\"GO4q8\u{0}$ n!L\u{1c}\
        w!N\u{7}k!@rTg!\\PYRM i!R!Z#A!X\"S3H$f!W!R#G#R-U$Q\"Q0I.N!U\"O!O!H#K\"m!P\"O!O\"I&m!T\"m!N$O#D!S$F'R&V%H\"K!I)g\
        \"Q!j\"T&J\u{2}\u{17}!wp\u{c}m\"!J?M!y$ M!O>O;O`%# R?R7K\u{7}\u{19}!&MI,\"Bo4Q|j, L%O*u\"F.N%Q*q*Q(m\u{4}R(p-q\u{f}\
        )!wpV\"0%G!M!P!U7N%J\"H!H.H!I$o!xVq7M7m(N\u{c}\u{a}$/n\u{1f}`1M-rb\u{18}# p!N>p\u{4}\u{1d}(!I%J9P!K%K\"V.q&It\u{4}\
        ! m\\s!\u{2}r\u{17}D& m!N!Lul7r2sY\u{6}- u!P!P#J\"L!S7o!M!S%QTQ!odo[k& J\"m&R7O(T.OFQ' o!M!L1R,k3T\u{1e}QI~(!S!\
        N=U\"QmoNm8o\"RjK!?rlh'\"n#S\"J?OaJ\"sJRSY'!K!R#O\"R!m\u{1f}`,l\u{e}\u{15}%#p\"N=o4M^q~6*!N$J\"H8r!M!Q%F!S\u{3}\
        s=l/6! pz\u{5}$!I&V4k\u{15}kfg! QFv\"\u{1f}`$ryWD D#G\"l#U4j#B%S!V!W!V-L!R%R!V,N#o!S/R!R!G\"o$N!K!O.K!O#o9F\"j!\
        Q!T,D!j!k$V\"T\u{1f}\u{7}!#j.?% v!G!J&L?K\u{7}X\"\u{1f}`Zp\u{2}l\"\u{1f}`@t@7#'n{Q#o6B\"\u{1f}`Zr*v& u!L!M&K7m!\
        P&9! n's#5r-lFr@(( Q!s!O%L8N!t&M.IJ>#!G\u{1f}`$s\u{19}|' n!E!P=NXn9M0nS\u{16}$ q!I>s!JsJ$\"r\u{c}ofL\"tBs$ Q%M,\
        p.Se4* p!@!T%>!J7q(R.L&J\u{1}p\u{16}>!?r\u{17}r!\"N\u{a}\u{a}!wrm9\" O!lho\" N?N:2!#k[^% M!q\u{1f}`TN!s\u{0}v7!\
        L!H!N\"q!q!G!O'P1L!M#@!E!I!Q-D!E!N\"y!t!L!T%O!QQO) o\"H!X\"J!k<M\"I!k1sZ_\" q?pDy. Y'U6L\"i!V4S!S%MKRFR$l1R6N!L\
        4$.!N!V$j\"U8R!U4N$R=K$T7P&m<N,RRc\"Bs4K\u{15}{\"!S$o(J& r!H&C8u!J&E9\u{18}& q\"U&Lzv\"L\"L=\u{17}# r\u{1f}`@wB\
        \u{6}\"\"N>tL\u{17}$ p?s\u{1f}`;qts#!o\u{1f}`!qt!% u!J&I9Q&H48#!O&J9MT<,!m!L#E:O!p$G0C&GHqCM*rFp`3!Zlk@I l!M$@\"\
        S!l+S\"Q&O$g!P!S#F\"K!S-L!W%M.Q\"L$l*O\"r#K\"m(m'p$J$M\"q)E&P#U!V\"v\"q!O,q!I#U$K0l]t& Q'qgP'oZQ#o4\u{7f}$ O\"S\
        %n:T~\"& o!Q!LDLkn:oy~$!R&O!m9T\u{1a}\u{14}) u!G!M#E;J$I\"J4vCRO?\"?PrttY% E5I!wRI!wcA* l!S!Q%K4I!q*P\u{a}I!q.S\
        \u{c}s\"\u{1f}`%z 6\"\u{1f}`eK<]!Ln<R!?Or2: Q!@!w!B\"A!L!A!L!F&B1D!i%H!O.O6k.m!R\"l#U4o#I'R'T@N2oR]!?ue5$ o\"O\u{5}\
        q\"O\u{8}\u{16}\"\u{1f}`ere\u{1b}\"Bn4RHu( O#n\"H.T,P#n\"J.T\u{e}@1 Q!N!S!o\"T!O!K!S7J#p$M!O-M!S%O=s!MUk\"\u{1f}\
        `@r\\^##k?q4A\u{f}\u{9}( F\"m#K#S9m4R#R\u{f}T\u{f}\u{9}# l#T<lqK& P%M0s!PRs!P\u{a}1!(lh\\$ M5sRM!srb\"\"lSP\u{16}\
        \u{13}$ t!P\u{10}t!Kc\u{6}) O'Q!P7H'U!Q-O$S\"L\u{6}r6 O!K!H#K\"{!@7N!P&s!G-J&l!EBl!N'k!MAn+p!M3t!K]\u{5}!?x\u{d}\
        3!?p\u{16}\u{18}#&P!K@T\u{7}9\"(USSR\u{1c}% p!K'M8Kbql)!wo(\u{8}#'l9R&m=2& N\"S=M<PetFO6E$ q!E>v!Fx3!\"m\u{10}\u{1f}\
        ! R)C!\u{2}q1\u{19}$ n!M>r!N-\u{9}\"FO4nTF!?pxQ!\u{11}qRi1 o!Q!U$S!I!M5l\"T!U$P\"O!O-R\u{b}l\"O3T#lf\u{a}$ Q;q\u{14}\
        O!q$\u{18};!?!A!G\"@!H!?!E!?&E$s)M#U!J!J%I!K'K$n%UCr7q/q1M3I(M(q0O]/% u#J\"J\u{1f}`;p\u{c}F!!PiZ! S&\u{6}0 q!J!\
        Q#A\"C8m!S!T#F\"H/REr&PAL$M:r)\u{6}! R\u{c}\u{2}!\"n\u{f}\u{5}!$n-|/ k!M!U%E!S+D,V!PYOSN0q#x!G!I/DN7: I!P!U\"R!\
        m\"P!U7N!V!T\"S\"T!O!Q-L\"V\"n!P\"J#PURLK!U!P#l\"O9(* p!O!N%E!G9P&NyO?p(O\\p!$m~*!WO\u{18}0%!T!T%R8m\"UpM\" r?q\
        E0&!O$H\"G8t!JnT^g!!R,7# O\u{1f}`Hs\u{d}\\$'M8t5M&Nox* m!S!U$N!J!U8K!N8O\"Fe^!\u{2}q!:# L\u{1f}`ULDj* i\"J#R\"M\
        !P7n!R!O\u{e}n-n\u{1f}M\"\u{1f}`Zs\u{3}\\.!O%J!M!S8T!l$H!G!K.G&pXq%mOS\u{1}I\" O'o\u{7}\u{1c}/!j!T#J!n!J!J9T#M\"\
        N!O-I]M!t$RQP\u{10}~$!T!m?n4P\u{16}\u{1d}\"!F>n0d\" r?r8p\"\u{1f}`,u\u{16}\u{1}!?q\u{19}u; Q\"o!S![!A!O!P,T,k!P\
        !U!S\"G!K!H!T.O\"V!H\"L!G)P#N]Q;V%O#S^x$!O?P!S%J>\u{8}\" p!R\u{13})%!N&P9O4O\u{b}K\u{d}\u{a}7 B\"t!A\"Q\"O!p+A,\
        G\"s#I\"P.F$N\"E!jGQ$mIQ#T-K!R!m%M\u{c}a%\"O%H!M\u{1f}`8q\u{1c}!% r!K\u{1f}`$l!N\u{b}\u{18}% n!Q\u{1f}`<p!Q5 & \
        t!N$J:t!O$L)\u{0}%#H\"K&o?t4N7?) l%K7z#p#v\"LSnXH\"z.9$ O!syP!u;l\"?p!P\u{8}d\"<Q\u{15}QNJ\" m?t\u{9} !Bm^\u{15}\
        ' P!Q&n!R7T(R\u{b}l\u{3}?!%S:}\" o\u{1d}s;$)!p!N#M\"O\u{1f}`9M!t!O#MYw&!J!L&J8GNr1o]b\"2l|qq)\"\u{1f}`.sov# P4l\
        +N4\u{17}$\"T&m9R&nd(7 G!D!G!G\"E!F\"D!@!y!F%K$H+M\"L!L%I!E!s4p[OGQ)L!s`j:!Q!R\"N!A\"L!Q3R\"V#P!N#G\"L!S-Q!L#I\"\
        O!T3q8S>S,R0O$R3V\"qk\u{1a}1 I!G$p#Q3t's\"O\"GHL'o-J#sJP!t\"G2s\"K(\u{12}!?vJ@% s(Ozq$OYs\u{1}f\"!M?M|\u{17}( M\
        \"P?Q$K\"o.R$l\"IC$\"%JON1\u{0}5 m!H!U!N\"F!M!N!S7n!N$L\"T!I1O\"Q0P0o(q#I!KErlN* Q!v!J#P\"H8P!v$P\u{1}q_qfc&\"P\
        ?J&l`SUs#q+#4!U!P#V!S!M4R$l!S!P#K\"M!U-Q&N4U,RVR/m!T&G*\u{19}+ Q!U!N%m6q'L0I\u{1f}`!M!L\"q_\u{13}\" u?v\u{6}b# \
        l(P7l\u{1f}<!&P\u{4}$!?qcM# o2P-oJy\"\u{1f}`es;D# O!L!l%d$ n!FSN\u{b}u\u{1}9\" S\u{5}lfY\" o?o(\u{1}!\u{11}rc;$\
         p!U$L:n|+!!PN)= Q%E!J!m!p8T!M!t!z!H!N!j!m-N!N!E!G!O#o3m'G2P\"r/Q\"u*n!RAP!M)`$!H&I;n4O`*# L#U1n\u{7f}3$ S@T\u{1f}\
        `:oG\u{1f}!\u{13}R.l( Q#E!q;T#I!y4B^qq\u{11}\"\"H?J3\u{5}!%pB~$ S\"l?n4AF>$ O\"R&k7Q\u{1c})\"!R&R\u{14}7!?oyc! \
        pi0!ftZ1' n'K!K7q!S'MGrg\u{7f}\"\u{1f}`@r\"/\"Br4ND\u{5}c W\"R!O\"T#P!>!J!l\"H!I!A!=!C!U!K\"M*l!N!L!R!P\"U!S!K!\
        F!Q!m(M\"W!S!M\"J!P!R!T\"N!P&Q#L!M&M,L$k&R#O(K\"P%T.n!P\"N!P$M#P$L*n#N!T!T!T!P\"R!N!G\"L&N$U\u{4}\u{0}. n!L!R#G\
        #R7n!R!T%S!S4MMJ0t7mNv# Q\"n$Tlc$ o3U,n3U5b#\u{1f}`,r!l^V\"#R<rE\u{5}& S3P!p+S3P!qG*!$kkY#@Q\u{1f}`!rm\u{18}#%o\
        \u{1f}`@o\u{b}\u{18}\" M@p\u{1b}%\" P!o+\u{1d}F O!Q!W!T!m#P\"J\"O%I!S\"C!M+Q!P!V!m!r!S#T(J#I\"G!I!Q!N!o\"L!M!H'\
        Q#S1q!Q!NfK%N\"G!KE{!\u{e}q%B!,R!a% p!J>w\u{1f}`!N\u{a},\"\u{1f}`.s\u{f}n#&L?P\"M}EI C!Z!I!J\"n!P!j!O7F!X!O#S!R\
        !U!K-S!O$H!S!B,M#m!O0I!N!n&J\"m-L$p!P8F#l!O,L\"K$Q\"M-O!p!S\u{1}r* p!E$M\"C8n!N&H@N\u{e}o!Q__(1n$N/M<p'q!NwM/ml\
        \\!?p\u{6}s# n\u{1f}`@w=.#+n!mROV\u{14}$ o(Gzu$GT%% Q=n\"O\u{1f}`9n'y&%L!q!L=L!v4QCm!?v,\u{1d}\"\u{1f}`%sII- L!\
        K!R9V$P!G!S#i#Q1IxV\"l-Qhg\"'S8P\u{12}@'!Q&L9R&P.S$m\"Q{'\" q!GB\u{16}$ K3v,L3vSs( r!F!O%D8r!G&Iko4:! R:>!\u{18}\
        ug'\" LzM\u{2}f!\"L?m!AQ\\S$ r!@&J9G4+#<p\u{10}r%pDi1 Q!L$o!O!Q9U'N.P&HAR\"M'L,Q%n!H1o)o`P\"\u{1f}`-p\u{5}:$ R!\
        p?p4K4#& Q\"n&M\u{10}R\"o9L(\u{3}$ K$n;M$lTa$ S!m\u{1c}Q!m3\u{11}+ U!P&R!M8O&Q!R?m!M0q0S:Y\"/n?k/}#(N>t4L\u{d}$\
        ) m!I!T$M!H%F4L&I%K@A# o!HvuKF% k\"I%G8n\"L\u{1b}\u{13}!?r\u{12}\u{1b}!#nz\u{4}!&P\u{16}S\" P!ok<\"GK4ul[' o!L\u{1f}\
        `$t'o1r!O\u{14}6#!Q>s!Mm%. I!L$m!R!N8I!Q\"j#Q!R0R$J!M\u{5}M$+#\u{1f}`@l!PmX!,p\u{5}Z- M!N!P#O\"m!s\u{1f}`8O!N!P\
        #O\"m!tI/$\"Q$p\"L=mM,# Q!O-m2\u{5}%%T:Q#S4n\u{c}U\u{13}\u{6}!&Ow\u{1}\"\u{1f}`Uq@\u{c}\"NP2q!8$ I4o+K4mP_( o!F\
        !M%F!L7r`o!L&9( l!K&H8n!T&L~m8K}m\" L#oS\u{9}9!G!M!H\"E\"I!I7T!M!U#K\"N!K#q&O!L#H!H%K!M#I!N$r$p#N!P\u{19}y\" s\"\
        Q\u{1}9$ q%O:q%P\u{2}}$!N&Q8o!O4\u{1d}# p!F?H-#\"\u{1f}`eqKY! r=\u{a}' Q!l$O;JWQ!r!POH!*mr~$ r\"J\u{f}u\"J\u{2}\
        =(%I!H\"L7o(K.R$I\"J\u{d}\u{0}) p!D!M#K\"J8n!J\u{1f}`!N}:% q!G>p\u{1f}`6r@#( Q!Q!Q&m\u{1c}Q!R!R\"m7\u{1e}\"\u{1f}\
        `-uC4\"\u{1f}`\\uh\u{8}* O!P!L\"l!J\"M:P9O!SiuCU, L!o!l#O\"O!T8OZO!p\"Q;N!tav# P\u{1f}`0O!\u{2}\"Co4N\u{1e}q$ k\
        !K\u{1f}`YP,\u{b}! P\u{c}x%!i!O>k!P\u{1e}Lb*!$m\u{13}s\" QUU1\u{1b}& J\"N#R;T!P#S\u{0}7!&k@O\"Bp4T&Z( r!?&O8x!9\
        &CAn#NMd* m!P!W#P\"L5P%S%PTlWPp|! O\u{18}g$ p!M&L8o^v! Szo$ s!F>v5J\u{1f}p2!O!N#U!G\"R4n$T!P$L!L!T-Q\"Q\"SlT+O\"\
        nEN\"h!)m-n'!P!T#N#m8P!T&q~}!!K2h& q!L&E8u!J&HXA&!K=s\u{1f}`\"w5M$s\u{b}I# M5vSv5I& o!O!N%I8m!Q\u{9}]!!O\"\"# t\
        !K>q\u{18}\u{10})$n#R!M7s$n#Q!I.P\u{a}Ou=\"\u{1f}`@tgP\" S(os!!.oC8#?O\"n\u{3}th|!!L\u{5}a5 K!V!U!J\"S\"V!S7H!M\
        %V!P.N&Q!NVo%LJS!P$m!R!R|<\" p?t\u{1e}9\"\u{1f}`+u{30 L!R!M$L!Q!i7N\"P$P!U/M!T#K!M,rzOX_!DRLF#%L?O0P0=( r!G$J\"\
        N@PPo!P9q/T!%qD\u{10}c Q!H!P!G\"K!g!J!O!9\"V!T!V\"K\"L\"I!Q#w\"F\"Q\"J\"Z!P!M!M\"Q\"S!Q#V!R#M\"P\"M!T!J!K#L!R!I\
        $O\"P\"O#R)P!w\"K\"F#F$W$K$T!O\"R\"P,V2K!P&q!P#Q#M*M\"W!L&K!T*U&J?L!3mt(& v\"G&D7{\"G&De>$ p'P8t'P[\u{0}X!W\"J!\
        U\"Y!V!T+R!L'o!O#j!W!V\"V!Q!P!V!W!Y*S\"R!O\"T!O\"Q!U:K#W!U#W#T\"L!p!S!R!M!N\"S'P\"R0Q$U!R!O&n#o!O!K!N'Q%j!T!V%N\
        *T&mVQ) N#W\"G\"J,o,S#V4L\u{9}PO*!?qFl\" o'N]\u{7f}- T&J!M$S$T0l!T&N(T&Q'S3P!l\u{14}\u{f}\"!N!mE\u{4}Q r!I!S!M\"\
        I!H!M7J\"Q$Q\"R!i-S&L,n$P$l*O\"l!H!T!P#N!M!j!F\"D\"j!H'M\"i!H'K%G#F$F&p$n#K+I!Q!k'M!Q-o!F#J!X\"p\u{8}X2 Q!F\"v!\
        D!M\"G8T#o!G!P2N6mHl!N!PBl'R#m`W\" R?l)\u{4}2 U!V%R!B!Q3Q\"p$N&S.PRJ\"oFo!Q7Q-M!J\"pm#&\"N#I\"S!R9R%Oj>\"<L\u{15}\
        L|S$!q$M;v4I22##k?n4S(w& p'M8s!P&K4K _\" o?o\u{5}9%!P&Q8p!RFuC{!?qw5% n!E&Q8r!G-y\"\u{1f}`,r6+# r\u{1f}`@pz?!\u{2}\
        qox!XQ-S( q!I$O\"H!L7m!O\u{1f}mz\u{17}#)l?o4Q1o\" p?s\u{b}j, I!U!U#p#S7N!Q!R#l#S3Q\u{a}oBa#!N\u{1f}`Yp\u{9}\u{c}\
        !TOO3\"%P;lQD\"(M7osE!,pJk7!B!S$K\"S'T1G!Q#C\"r!T'K,C&p=P!n'RJr0R!J!P#o\"G!J++\" p\u{11}qE\u{1b}\"Ho4Oge# n(P7r\
        \\i!Bo*\"!'TN\"$ L(n7P<l\u{10}D!\"mRM1 Q!J!L!t!G!J!K!F,E,S#}!J!P.G$1\"D\u{c}MB\u{7f}! Q`c%!q$N\u{1f}`<q$N\u{7f}\
        2\"\u{1f}`UyTm% P!l!K=O\"MXE( L!Q$j:N!S$j6S;M[,\" NAm~x\"Al4So\u{2}'!O\"R\"s\u{d}O!O!R\"skG!fn\u{1d}kC E\"r!Q#k\
        !K)P!O\"R\"J*D!i!s!T\"l!o!K!U(R%D!D#B!I!T!k,O!J\"m!o,r!O.OYn#I!N#S(;#\u{1f}`.JQOO+& n!T!G%?8n!GCD\"\u{1f}`!u[e\"\
        \u{1f}`,rQP$?o4O\u{c}O2m)i!0mWg!%n\u{15}v\"\"n$T\u{11}\u{15}!?o\u{18}\u{13}# l\u{1f}`Ut,\u{1}% P!o\u{1f}`<P!q\u{1b}\
        |! Sp;!?l\u{1f}7$ N!r~N!sRm#)T\u{f}n#R\u{1a}y' O!k!l%J8Q'L.MIJ\"\u{1f}`@r\u{1d}?' J!o!M#M\"P:O#Mm['!H$p\"M8K!I$\
        q\"N\u{17}L!?ui\u{6}!wqrO+ K#H!o\"T.S+J$Q4s\u{8}N$n\"USy\"\u{1f}`@p\u{c}|4 M\"Q#O\"U!R'm0P\"U#T#T-M!M!M\"R#UiK;\
        N!N&Q:t\u{12}\u{1a}% k'C\u{1f}`)j#EH\u{3}) t!C!K%L!F7x!I&N5J~\u{9}& n!O!N#M\"P:P#C% O$l;O$v4M\u{19}s\"\u{1f}`@r\
        \u{15}h!$kC[\"Bt4Gi%!gr|c-!O!M$K!V*n+R$S%P5NwR/P!MCr2k\"%l?l}Z!@TOi#%Q\u{c}p%Q'Y\"\u{1f}`#n|b!?o:E( w!E&K6P\"q\u{1f}\
        `6n#R\u{10}v!*m;\u{18}\"GT\u{19}R)t![Q\u{13}X(!m$K\"N8o!I$M\"P{t9&# LER6Q,*9 m!N!O#L\"O!J$p3k!N!R#K\"T!P$n)K!S%\
        P;M!K$l#K(Q\"r\"I1F\u{e} !?p#2!\u{1d}wST\"Jn4Sgc, I!E$J\"u8N!I&s.H&Txm-L'm\u{1a}\u{b}& Q!I!K&h\u{1f}`@m\u{1}Q!?\
        v]6\"+nSTI_#!S\u{1f}`-s@\u{15}) K#G!q!N/R+P$q0R\u{10}oj\u{11}#!Q!L|qMI$ r)Q\u{f}o#R=\u{7f}$ n?t\u{1f}`Fr\u{9}g\"\
        \u{1f}`%p\u{1b}~+ T!J!n$m!L!Q7M(T.SpG:Rp\u{13}& r!C!H=q!H!M\u{e}I(!F$H\"p9K&Q.J$K\"uZ|%!O?Lbo,t$S&-!!PfD) T!O!O\
        &q8P!O&n4O\u{c}qX`! Ti?\" n?s;n&!R&P8p[Rep!O$\u{e}! ob\u{1a}'!O!T$Q\"Q8Q&S!S\u{2};& U!m<O\u{1f}`9o\"O{\u{f}$>p\u{f}\
        pGQ$pA7# o!F>sQ:1 I!L!L!Q\"m\"L!N,l\u{1f}`,L!M!O!L\"o\"J!K*mh\u{8}>!T!X#E!P!D!K#Q$E\"Q\"@*M\"p!I$I!K!H!M'J&D!R!\
        F\"H\"Jfl/n0m!M!P3M#M`\u{11}=\"I#N\"M!O3o!M#V!U!J!Q\"S\"P!S-N!I!P\"M\"QHq!N#O\"RBw&o!M,O'U\"M!Oj\u{1b}4 S!L$G!m\
        !H!V+p,N!J$K\"P!P+m\"M'OLSEp5R3N'n\u{e}\"%!H&L!O?QNL\u{18}v#*j?Q4pfd!\"Qz}\"!Myp\u{19}\u{0}!Bnj\u{1d}#,n?{4E*;#\
         S\"O?P*\u{14}!Br\u{11}'\"In4Q<\u{7f}%\"Q&s7R\"Q&t\u{b}\u{c}$\"p&Q9p&Q]\u{11}# N!p>RJq!?pTB# p\"O&K1P, r!M$H\"L\
        8q!F!Q%KkT!s+r!Q\u{a}{% R'n\u{1f}`)O#o\u{b}j\"\u{1f}`@w\u{13}%!)l+.+ O!T$M<P&R-M\"Q%T?QeN!Q9\u{1c}$ S2pQp\u{c}p\
        Qx!\"O\u{18}}% m!M>o!NFv5/# p!O#M{\u{e}\" l?p\u{12}z!!RyJ% r!K\u{1f}`$l!NHa$ r!D>v!D^*! n^\u{11}!3p\u{7f}\u{1a}\
        !nuS9, x!I!J#G\"C,M,x!O!LgOGn0oM\u{1b}\"\u{1f}`+v\u{14}1\",qSQ:\u{8}) Q#n\"G.O,O#{\"I.P$A\u{1d}P$ m!K>v!M]\u{9}\
        !WRvh# J<u\u{15}u\u{15}a\"Bn4RZNT n!9!n!L\"N\"M!j!F(J\"H(V%J\"N\"C\"C!h+J&J\"E!O3p'I#G\"T!H!I&j#R!T!n\"O&I#K\"T\
        $o!L\"H\"l(@\"I$q$m!V\"L+L#P$Q#T-U!D!O.Q\u{9},% r!K\u{1f}`$l!N7\u{1a}\" q?pim\"Bn4T\u{1b}\u{8}^ k!8!D!q!n!G!I!<\
        \"U\"L$H!>!<!G!H!N\"S%I$s!=!G!U\"H!O!=!Q!T\"W'K!L!P!N!H!s\"K!S!B!G!K!R!P\"F'J\"S#pEQ%N9O!I,o!M#@!K#G!R!F!G#I\"E\
        $I!M!Qh76\"U#H\"M(D2U#L\"M!O'G-K:O-R%m!R!I/n\"M*o!OBS-N\"o_\u{17}!$j\u{6}g4!?!D#E!K!p!q8G!I#J!O!u!u-F$N!P!E!F/F\
        rn=X7+!?q@&R s!Q\"Q\"J\"Q\"M$N\"L\"O\"F&O\"O$r!N$M\"T\"Q$O\"P$I4i$G)O\"L#T\"j!U\"K&K\"S#O'N\"k!C'K%@#E#m!C(i#O\"\
        E*i!W\"i!k&V&L)D$p{w!\u{2}oYB!Clhp\" o?ov{! sxX\" o?p\u{16}\u{7f}& M\"p%OsM\"p!O/ !?s\u{13}f!@m'L\" R?R$00!P%k\"\
        R4S#I!U!j&T.Q$Q!R<L/OLS.Q(RAP\" Q?S2-#+l?|4Et\u{e}/ u!J!B$G!I!D4O#r\"J&M_GIq\"O.n5n)j!!RKWh M!D!W!G!M!E!H!J!o!O\
        !Q!T$S!P!G!I!V!l(U#T!I!O!n\"P!P!R!S!N!U\"m%N!R\"p!>!F!<!F!=!B!E!O!U!P!<!B!A!G!H!K!=!A\"W#G8P\"P#R\"n(n3O\"p\"P'\
        O\"U.G!N!P!K\"J!O!L!H.Oy-$ t\"H=t\"H:m' n!S&J8m!Q\u{1f}r!K8\u{12}#!n\u{1f}`@o<K% t!J&H8v!LZ>!?wX7) N!N$t\"N\u{1f}\
        `9L!O$t\"N0\u{5}\"Bo4RT+\"Bm4TJq!.m\u{4}<!!Ia$* N!O\"n#Q!S8H!T\"k\"k4SPv$ t!F1N-o`\u{10}) T!L&C8p[M#S!mFM;m\u{1a}\
        r(!S!Q%K!M>ORFSM4oz$# p!J>t}3\"\u{1f}`@q\u{f}\u{1a}\" P?Pj1* Q!H!u$O\"M7P\"u&N.N6qq\u{1a}% m3H!U+jFR&5\"!I'OgM\"\
        \u{1f}`!s'Z%!Kyo.J<w!Mi\u{c}$ o!O>q!P^t$ p!J>t!JvP&!n&N8S!o&O.R-u! nS:\"@R4l1D!'S\u{19}|$ M?R\u{1f}`!Q\u{1e}v\"\
         M\u{18}M:8\" O\"nq8% n!R!Q=q!R\u{16}\u{3}\" s?t\u{8}/! pNx\"#nSSG>$ o!N\u{1f}`<q1\u{1c}$ q!H!O=u@2#!P>v!Pyx! M\
        ?\u{e}!!Rh\u{1d}\" o!R*n\"\"L?N\"p% r!K\u{1f}`$l!Nb%\"\u{1f}`Ux%'0!R!U%K!R7j\"Q%P4K!MLq\"O/o\"OEL5R\"nC_\"HQ4n^\
        p+ S!U%S!O>l%Q/Q!S!Q#o\u{3}V\u{3}\u{0}\"\u{1f}`%qQk) l!F&E8q!L!S%K/U&QV=( r!O&O?Fap2O6u$NrH& N!s$Q:O!u$QW\u{e}#\
         q!S?Q\u{3}\u{f}!&N \u{18}!\u{7}sT\u{4}\"@r4I`\u{8}!\u{e}qTH!!QA\u{13}( J%k!N!P8P!R%Q!UV%!!PI\u{8}\"\u{1f}`Uu\u{b}\
        \"!-p]\"\"!J?J}S1 R%L!S!F=N!S!J.J!Thr!N&K!p!M9O!N!l\u{12}h1 u!J\"D\"F\"I!K\"m2P#n!K!K-T9mYo1P+l#l8\u{10}% P!q\u{1f}\
        `$P!r/>* L!K!S&R7J!P$t$r0G$H\u{6}\u{2}!?r\u{2}B#!o\u{1f}`!ohb!?qp\u{2}\"+U!oSf$ m!D'K7n5l$ o'M8n'Pwv$\"T#o?u4H2\
        i\"&NRP}>! oBJ< h!J!R#F\"M,R-P!U%N!V-Q!U$O!M!M=K!Q$K\"n2l4L(S%M+Q\"l!M&N/Oro\" q?pj_$ n\u{1f}`0oEr~L! rX8+ L!F!\
        P%o!L7P'V4n\u{5}P!K&p>>!?p\u{b}\u{10}0 R!O!M#J!O!m!u7Q!F!M#K!P!n!v.P&Fn\u{10}!wp(\u{16}* O%O\"u!L{I\"v!M(K!t#mi\
        t! o:\u{19}\"\u{1f}`,vQ\u{a}!&SW\u{17}4 s!T!L#L\"H4I!l#n!U$P\"M!LPq!I-O@l!O*I!l.mXO/ J#M!V!K!t\"R(S/L#K!X\"r*T*\
        J[R#o\u{e}:!VR0m! mWN! OA\u{1b}$ t!J>v!J3[+ T!J!n$m!L!Q7M(T.SpG:RW\u{a}2 n!N\"J\"T\"T!Q8V\"N\"U#V/H\"M#QYULT\"T\
        \"U#OH\u{8}= q!=!L!U\"B\"F!K!K(o,N\"j!H!P!z\"G\"K!O)G&D\"L*u,o'R-o#N\"oHp0s#N,3!?l1\u{12}$ p\"I=r\"K\u{13}\u{b}\
        ( q!R!P%M8r!O!Q%M\"N\"(SSS\u{14}\u{12}8 C!W!Q#s\"E!M3r$J!R$n\"I.E!O#m\"J!I<I\"MVM!r\"N*P!p'q5u0 q!<&A4L$OXt+v#A\
        )r#u!J&r%r#P$m,L(44 U!S!K#M!P:S!O#L!M/O$N\"S!M3S,N(O]l!S!P&Qjh' L!Q4s!DQP!s!D\u{1d}BM J!z\"M\"@!F!K!U!E&E$E\"R*\
        K!u\"H\"D\"W!N+H\"k!L#F\"@!N,M!R\"r!J/p!L(L%O*p!S#Q*P!r#n!L*l.F\"T!o$G\"G.l\u{17}\u{b}\"\"o?rxS!?tV\u{c}% n3V,r\
        3T2N>-) L%K\"K,r,J%N.p$N.LC@: W!V!j#D!R\"n8T!V$T!N!U-O&N0N.P\"q%m(l'n3G&R#V#u\"l1U5PD\u{14}! P\u{5}i\u{1f}8! W!\
        P!p!M!W!M![!O!o!K!R!F!R!C!Q!F!Q!E!R!H!U!L!S!K!G!L!V!K!W!M#S!Z!M!V!P\"M\"P!T!I!R!G!R!K!V!J!T!K!W!K\"N!R!L\"M!Y!K\
        \"F!H!H!P!I!Q!I!R#L!S!R\"P#K!G!L\"L!V!P!g\"Q\"f!R!V!Y!i!o!L!T!Z!L!U!Y!h![!U\"M\"M#N\"h!O!Y!S\"R\"c!U!n!T\"i!R\"\
        o!K!T!k!l!O!U!M\"k\"k!j\"n\"K!W!R\"L\"K\"O\"K#M!R!Y!R!Z!R!R!R\"T!Y!Q\"P!R!I!W!J!T!S!U!G!S!X!Q!i!M#l!k$k%k\u{9}G\
        ? I!L!M!j!Q!M!p\"R3T\"R\"G!K!Q#N!S\"R-H!T!Q\"N\"K!N!TZJ:T/S!Q!R#S!n2R\u{16}\u{e}\"!Lep\u{3}'!?s. \" Q?RV>d p!L!\
        S!O\"J!L!K!L!S&P\"K+P!r!n!q!N!U#S!S!N.E\"P\"O\"Q!S!Q*m$H!S#O)m!P\"r!K\"N!N$o#K!N!p!J'M\"s!G!E!M\"P#L$o\"O%n!Q!L\
        )o\"P!K!I)K\"s!m!M!R&P-M!N!U!r!n\u{5}.$ L'p8L'oFA\"\u{1f}`Upjf\u{12} f!G!X!R!T!L!f!L!o%F\"j!n!M!S!P!N!M\"O\"L\"\
        H%F!P!k\"R!U!P!p#S\"A\"l!U!N!P!Q!M!N!S!F!R!J!W!H!I!Q!N!R\"O!l!Q\"P!S!k\"M\"C!Q!P\"O!O#S!L%T\"q!I\"K!S\"M#S!m!J!\
        P!T\"V!V$R\"j\"L!l\"s!K!R!R!Q\"l\"T\"l\"T$N!R!O!p\"l#j\"q!H\"M!S)o!P!M!m!K!V!W\"N!T!K&P\"F\"Q$Q!O!k#o+n\u{10}Y!\
         MNK& q!H!N%N!K7n94% V!M!l>K'mD\u{8}\"\u{1f}`%pzN\",oSl0I!?qtK0 O!C\"T%N7P!I\"K\"B\"G.G\"o\"l\"t!O\u{9}s\"JfS!J\
        tG\u{5}% o\"G\u{1f}`#u\"Hg\u{8}4 K%L\"V!M7T!U$M!P!T!Q.R#P\"P?O/U)P3TBT!O.md\u{4}% p!K'Q\u{1c}s;r[\u{a}%!K&n9K&i\
        4T\u{1c}\u{1}) o!L!M&O+R!o+p3R2Mj\u{c};\"V#Q\"j!k4P%Q%Q!n-U!U&Q=M!M!T#O%M\"S$R!H&M\"k!P'L!M-P*P!O(^0 G!J!G!J!J!\
        I#H#>!y3I+A!r4kxo3I!r\u{1d}$!nt2\u{4}\"\u{1f}`Zn(\u{0}!\u{11}rei% l!J!Q%S9PphD G!m!U!L\"q!T!p!V3F!j#N!i!W#m!R!m\
        !T.S#RBI\"J&O\"E-P\"Q$j8J!F!j!K!U,M!T%P/I!RA;!!L\u{12}V! T\u{11}7% O\"L#J[m'PL<%!G&N\u{1f}`9p!HPS\"FR4nn/#!C>q\"\
        T=f* P!X!I!l<O#m4TDM$nbT\u{1}h' q!B!K%E!I9P\u{1e}rg,\"!C\u{7f}C\u{a}i\"\u{1f}`,oI\u{17}% o!O\u{1f}`Tp!OCH#?u\u{1f}\
        `Fp\u{b}\u{1b}Q!P!P!P\"H!R!M![+J!N(o$M!R!T\"Q!J!M!U+N\"M!P#O!K!T!V+R$O!M,Y!S!Q$R(R\"m!P!V-Y!P&U(P\"L$q!m%o!F!N*\
        R#T$Q\"Kxz% Q%K:R!o4O|\u{11}T p!Q$G!G!U4S!Q#k\"h#N\"P.R!T&R=K!L\"Q\"H&M!Q!S\"m!K!N&I\"m!J&l!G!M$F#O!J#S\"O!M\"p\
        #r\"n!S!Q!Q!T*F!Q!k!N!R%M/O!N#l0?!@pm*& m\"S#M!P\"S<O!k\" p?sf\u{1c}# n?p/Ls)0!G!R#F#l8L!T#I0Sis\"M3M*t!N\"m!P4\
        N\u{5}h$ m!R&N9R].!VRle&!P!T>NNT'm%r1\u{12}% P%O\"U=Q0Qu-!\\MOS!?roC% Q\"l?U\u{1f}`!u@2> ?!F!v$J!K!G7F\"m&M.kBN\
        \"m!L\"o#I%n#N\"n%G#N\"p%L%O'F\"q6T#G\"r3N\"qvH!@n\u{e}b\" nzqg&#'N9o!Sm-& o!J&J8p!L&L>o$ m#Q<m#SZF!\u{11}s3\u{1e}\
        , U\"R#E#U8U!T&R-Q!S%E!Q\u{6}Q`=!3la\u{4}\"'Q?R\u{14}}\"\u{1f}`=p\u{9}\\\"!L!Qt\u{3}! oNO3 y!N!K#K!M!H!N4Q#q!Q$\
        O!Q!N!T_PIq\"Q.oEL{5$ Q(j7R\"U&/+ o!O!P%L!Crt!S#E!p!F!L%a!*o\u{18}k' {!C&A8}!I4G&F \u{17}\"@O4r\u{1a}y\"'n?p0\u{1}\
        \"Bp4Qsv= l\"j#F\"S!j!I6i!T&P!g-P!N%P;N'U!S#O&k\"Q6V-n$p#P+K\"j'U/N!I#e\u{1e}!\"@p4H\u{7}4!!M&_%\"O\"j\"O6N\u{15}\
        N\u{19}n& N!M$n\u{1f}`;O%n\u{14}v\"!O@lq;\"$kST\u{1d}76!P$L\"K!Q+m,g!V!T#R\"N!W-L!T%Q4q,u!I!N!K%M\"P\\Mf6#\"P\u{1f}\
        `%P'.$!Q\u{1f}`$q!Q\u{1e}\u{2}# l!>&F\u{e}N* S!l!O%M8N!P!P3s&TruqF\"<s\u{15}s2^\"#m?p\u{0}'!\u{11}wNK# r?q\u{1d}\
        o\u{8}\u{e}#!R$m?l\u{19}X%'I!h?o4P\u{c}qT}\"\u{1f}`%s\u{14}D!%k\u{12}@% p!I!H%I8o\u{1e}f&!V?Q$K4o\u{7}T%Su\u{9}\
        !.mMj' u!O&L8s!P!m%NZ]!Ak[M& t\"Q2N+u\"Q2N\u{1e}N&!J$I\"L9N&J!OZI!&P\u{7f}\u{14}&!Q!T%UMO!R\u{12}S@f!$m,=\"!qzq\
        PC\"\u{1f}`=q\u{6}\u{1}\"\u{1f}`%q\u{0}'! nM-!\"j<{!wt7P!#T\u{1a}l$ q!J&O8r\u{12}\u{2}!Vo\\v\"\u{1f}`%m,\u{a}O \
        W!T!N#j\"O!N!Q+Q'J$W!U!R$S!S!W,S!G\"N$O!L!R9J!N$n!R\"J!L$P#Q$M1H*n!M!M\"L'N!J,P#R!Q!S#n\"H!S-R%n+vy-!?p9\u{7f})\
         K!M&N,u,o!F!F\u{1e}K1vaJ!ASs)6 k!C!N!P=I!L!S$n!R/L\"M\"DWI!Q!P#s.r!J!Q>J\"G!R{|$ m!I?NgJ>\u{f}$ O!o%P\"R\u{c}*\
        \"\u{1f}`%s\u{a}\u{16}$ o<P\u{13}o\"Po$'!L$N\"K9L$N\"Mrs\u{1}[%!m!R%S!SLU7E!fKI9% M!M&Q!j8R)6! RNI#!K\u{1f}`UK\u{1d}\
        \u{12}\"\u{1f}`+t`\u{d}' L\"o%O!O7M\"q%P\u{1b}j\" p!N\u{a}k! Q(&!ZQ^:!2m\u{12}&/ m!E!R%J!R7m(USR,I>Q+s$G,o\"N&S\
        x}4 o!O$I\"K\"S2J$x!L$H\"PDP$s*n'R)M<K+r!J\"D-O{\u{6}#%J:K5JGn! qE\u{f}\",oRRvN!\"OU)) Q%J#S9k$P\"N3S!P\u{6}U49\
        #\"I\u{1b}u\"J]9\"\u{1f}`,uI\u{f}#!Mys!MX]1 L!O!R#P\"L!R%x*Q(P!T!U#S\"T&tCQ\"p7M#-!*j\u{7f}\u{5}! p\u{1d}`0!o$E\
        \"H!N7L!|\"t\"K\"F.C$J\"OMpXo!HDMZ,$\"L#OAo.T;P\";o\u{15}o\u{10}.7!C!n$R!F!O7T!H!r$S!C!F4R3o.Q&m\"O!G\"o\"NJM.o\
        3P\"m-n#'M!Q9o?i!\u{7f}t\u{12}`!FR2R!Bq\u{6}b\"$l?p\u{7}V# n!E>q\u{10}O#'I\u{1f}`Br8p'%K\"T8q!O!PfO\"mB4# k\u{18}\
        p#Px`$!N>r!K6Gf7\"\u{1f}`%qV\u{7}!UR6y!BtZ\u{a}\"\u{1f}`eK\u{14}\u{1d}; o!B!G!P\"p\"Q!E!I2J$JXn$J!M!T!G'L\"q'o$\
        O!M#p\"p#I\"q't$M(JSb& q\"O&O7r\"P&P\u{9}t% M%O=P4q\"O\u{3}X. m!x!A&M7n!q!H&P.L6Oup!N4q!P\u{14}1\"\u{1f}`Zv\u{13}\
        \u{c}!fqFX' R!m$O\"T8S!o4Pg2& R!p&LsR!q\"L\u{d}XQ t!G!T#H\"M4N#J!j!N$T\"U!l3N!P+n(l*O\"n!F!T!F#N!M!j!F\"D\"l!H'\
        M\"i!H'K%C#F$D&q$n!N\"K+G\"l'M!Q-o!E!D\"J!X\"p9\\( p!J&G9P&L\u{19}t!L\"Lfa$(M>p!O3T0^\" o?qI\u{d}!&P\u{8}z\" m!\
        JQy- L!l!R&I>MTK#l(r\"O!s<S!n\"P\u{1b}X' s!F!L%G4P\u{14}o!P\u{16}\u{c}0!k$E\"H!N7L!{\"s\"K\"F.C$J\"OMpXo!IDMCA#\
        (L9N&MC\u{10}!?t\u{5}\u{5}7 I\"S!J\"@!w\"J(X/J#L\"I!p*T&Q!J\"H!j[R#nHQ#S!P!G!ot\u{1a}!&N\u{1f}K2 T!Q!S#V!G!N!R4\
        p#O!Q%M!K!T-R$TVrAP\"ptp#!M@i&RT\u{17}( m!K&S9H:K\u{5}q!M&G)!? T!V!o#M!R!T!O3M!o#j!V$S!R\"R-H!O#P\"H@Q\"o!S!R)N\
        *S\"p#K1Q)M!o!S*N(]&!K&G0p/JHP!p\\\u{b}!?Tw\u{d}\" R%k\u{5}!(!J!N$q!I!J9Q$m!H]\u{5}# n&L9P\u{13}*\"\"o&RQQ@ u!J\
        !C#D!J!U4O!I#s!N!H#K!O/D!M#I\"M!S3q'N&M!H&m\"K!N!P>l,O!I.o\"L#MC\u{7}# O3R!o~f\" m?tf\u{f}' T!G'l8L!W%G/PdqR L!\
        R!V\"V!@!K!k!i!?&@\"=\"A!J+U!J!J!A!C!A!E!L!V+I\"l!W!y!o!J\"q!R;m%O!k!K%V\"L!Q!U(pNQ#Q!f!h#@!G!l\"E$D$E!LP\u{b}!\
         Pm/4 T!M!P#I!N9Q!P!R!K!L#M!M-R!J!p!r#p!s<uiS\u{16}\"# o?qOu\u{9}Z\"Bp4Q0\u{1c}& o!F&M8p\u{1f}`\"Pi\u{0}\"\u{1f}\
        `=t\u{2}Y( P!K!N!H$L$s!oRWHy& L&O\"P>T!Q1R\u{f}Q!?s6\u{b}! n\u{17}?!ARSP2 m!O$A\"N5R*S.O&L=t!G!FLN*p\"R!P+N<p+k\
        Ux% N!q\u{1d}L>M!s0Z\"?m'S]{V V!m!O!F\"Q\"L!O'D\"G\"E(K\"r\"q!k!N!L$?!T-B!M#E\"G!T,u0T!r!N!S#l#M\"n!E#Q!W!m!N)I\
        $q\"O!q!R+K(r\"n!K\"J-p!K!Q#F\"H.I!B\"rxo# p(M7teB# t\"M=t*z(#H\"E\"H$p?J.K&x\u{c}p@Y/!D!U#G\"F.M!v)p!K&K0J1K!M\
        !v.t!Gmm(!I<q!N!q\u{e}qGR#q!N\u{3}k% t\"L&N7t(Np\u{d}0 J!O$m\"L!K.Q.v!r!O!O1J!O!O-N\"Q#o+1( m!F!P$Y9n\"N4O&P|)&\
         m\"Q&Q7n\"P&Qf\u{14}$ s\"K=w\"KB\u{11}$ o!H>n!Mh|@ F!O!H#T#L!O\"T$B\"=\"V(r$G!V\"W$Q\"L\"S(S\"I\"S\"T\"K\"T\"S\
        &R9m5K>r\"N-E!O$U/A& V3k!O+U3p2G\u{3}\u{15}, I!H!S#o!O/r!P*R$nCI!r!P\u{4}h, F!J$J#R3s%M&n!PGNaK!s\"I\u{19}a\"(o\
        vo}j+!Q!P#K!n\"R7K!T!S#O#Q4V\u{1}m# R!n?nW:!!N]\u{19}! p\u{14}H!?r7g) l!N!J&K9O&MjvKM8QXd# Q&l\"NN=$ n!O>s!Mii$\
        !K\"k=N7UQ\u{1a}\"+S4w\u{6}j% M!m>O!o!RS\u{13}! q\u{2}\u{1c}) r!B!I%F!J7o!J!M\u{1e}oT[! nxW'!V!C%I9U&K\u{1f}`:s\
        &x! Q\u{17}d\" m3S\u{1a}.* Q!M!k#Q#P4o#M&Q\"K\u{a}oOe' r!J&M\u{1d}r;o!N&P\u{3}^% q!R&P8t'P>c! QiY\"\u{1f}`@r|YP\
        !K!I!S!Q$m!I2K$W!S!I!l#T\"m-S!L!H\"M!N!S!n:F!F)p!J!M!k!K!H!N$P(L!P!Q$o!L!m!s&S%I!P)j!K#P,k!S!R%K!P0;! nr\u{16}!\
        ?rEf!#j\u{10}\u{18}\"#m?m G\"!Q\u{7}R^X$ R/o0S/ow\u{1f}$ U?R\u{1f}`;y\u{1c}\u{8}\"%N]rRj!'OO|$ s\"P=u\"Pa+\"(T?\
        T$(!!S\u{13}\u{e}\"\u{1f}`@p\u{f}\u{8}\"GR4p$r!$jqw( I!R!p#L!P9L!R!l(|& l!L&P8p!M&O\u{1e}\u{f}( I#M1q+L#P1n\u{c}\
        N2r:r'\"M&N8K\u{1c}P!q\"s!J9\u{10}!\u{e}tU<!!P\u{8} #>p\u{1f}`;pke!ft7(+ {!H!K#I\"H!F7t!N!M%M!KZH& m!L&L8n!MFwx\
        \u{1c}!!ME:!zp\u{e}E0 o!E!U!J$B8q!J!Q#G\"G5RWN!N!P\"s_PV,!UR&X\"\"J\"l\\4% M\"t\u{1f}`#M\"t\u{3}K1!K!P#P!N!R8R!\
        M!E#G!P\"s3I!Q?q(q$Q:s\u{1c}K, Q!Q$T\"P,T-O$L\"T,P\"S(OvQ\u{18}v#=o\u{1f}`;o[z# n'J?J)\u{1d}\" w?ybo\"fq\u{13}o\
        D|\" mno#w\" n?m\u{1c}13 u!N!P#Q!O!J!O3M$m!T!N#M\"O2N.o^K\"o*M1R6C)!R&Q9T&T.Q&S!QJJJp\u{19}g!!H\u{17}\u{d}& n!S\
        !T%G9R!Tk]( R!N!R=V!O!N%S\u{19}m5~* Q!K!m#D\"F!B7Q\"k4jOp!\u{1e}\"\u{1f}`+v{\u{1c}* n!N!O%T!H7q!Q&OwnWp\u{d}S\"\
        \u{1f}`@s*u&!o!M%J9m!P%L8m#!G&M8o\u{3}_! p\u{19}1!\u{11}u=d$ p\"M=u\"O\u{5}F\"\u{1f}`!q\u{11}T#\u{1f}`%oPu\u{2}\
        U)!R&Q9T&T.Q&S!QJJJp\u{1f}]!wq+\"\"<P\u{15}POZ\" I?N$g\"\u{1f}`es}m( M!Q!n#Q#S7O\"m$T\u{2}\u{16}\"Bv4I$ # S'O9Q\
        ~ ( M!W!o>P!N%L\u{19}Q!R|<!Hq_\u{11}! j\u{1a}[!ztg %!W\u{1f}`?r!J&LX\u{17}\" n?m\u{1a}P!$j1f' p'O4ESp4pMs!El-%#\
        M\"l=O\"s4NjX) u!C!H!M$C8t#P\u{1f}`8p\u{8}s- r!N$L\"I8l!K$O0N$R\"H\u{5}t!M$Q\u{17}e!xsrT( V'R!j>K.P'H?SeN\\5! M\
        \u{5}H!#jJt_ E!I!M!G\"m!B!w!S!C\"D$C$T\"Q&r$L!I!S#t\"q!Q'H$l\"@!I!D\"<\"Q!M)G$R!n%R'n%n#K%K!H!L!t!Q)P%N)n!H\"N!\
        u!O\"K!K!N!w(L!r\"Q*T!p\"S!K!R!L\"q#S)L! ) R\"q$O!N!N7S\"s$M\"O\u{14}F!Bn9t\" T4n\u{15}]% q4N?O2QXH3J- p!H!Q%J!\
        N8P&K!O.O1p$H!J-I&.# N(S?T\u{1c}a3 q!K!H%C!J7m!U!I&P-R'P,n;l#I@O;S!N&P/Q!\u{6}( n\"k&J7O\"q4REp$LN^$ q(I7rgIE{!\
        @sM~'!L!r%P9M!n%Q4Ri\u{1a}% S'P8R\"U%Qu:!'PC\\/ F!U!R!T$m!P7P!V!P&O-Q\"R$O!P\u{5}Q'\u{7f}& r!D!J=u!K!M\u{4}b\"\u{1f}\
        `et\u{5}F\"\u{1f}`er\u{0}?& K!M\"H3qQQ\"qg\u{7}!gQ?t\"!Kvp&\u{5}\"\u{1f}`%u+s##l?n4Q\u{18}0%)n?q4P\u{1f}`)sY\u{12}\
        $ P-t2S-o 8R F!N!I!H!F#N!N!M&m#l!P!T!\u{7f}!H'O\"L!T!P!N#O!N!P!L*T\"O\"O\"N!Q!L!M!O(Q#F!\u{7f}!H!@!K!@;k\"M(M!Q\
        !P!QKO!P!N!K$M1Oq0!?s?\u{16}$'o!K>p!L\u{13}-!wp2%& O\"S;q\u{1f}`8O#q%\"9 U!Q!N!J#M!Q!Q)p/L!S#K\"P!S)n$R!R%S!J:I\
        &N$p1N4M:L!N[P' q!K&L!K7v'M!K\u{b}\u{13}V k!S!f!R!W!@!B!M!R*I!O(J!O#p!Q\"V!T!G!F!S!Q*I!R\"J!S!R!W#N,l(q'N!L#P\"\
        I!M!E!G\"M!J!J/n!S!P0S!N\"n)n!J!O!S*N\"n!D(W\u{7f}A\"\u{1f}`Zs\u{15}z# QGT4o(\u{4}$ o!R>w!L`o#!G!PDSR/& H%s=u4F\
        [I%vs\u{3}'!Q!T$T:N%T!P4Sp[= Q\"o#L!R\"O3L!o#j!U$R!R!U!T.P#O\"O@M#M!P+r*p#K1Q(S!L!o+M#O(T%i\" p!LQA(\"U=K!Q&P!N\
        3R!pmM\u{10}\u{d}\"CN4s8\u{16}!\"Q%n# o\u{1f}`0os6$ o!F!P=p A! S5\u{11}@ P!X!Q!T\"Q!E!U!Q!R\"H$F$F-F\"D\"E\"D!U\
        -s!R!u\"G\"FWN\"mLR!P!K#S\"U!L#H&C\u{b}K\"xqWtG \" p?q\u{19}|##k?o4Q)\u{13}: k!N!M#L\"C!S7s!K!S#E\"C.O$O\"I!KBO\
        &H\"Q?q!O7l#j!O$P0p!Du]\"\u{1f}`.n \u{1b}\" o?rrV! S\u{1c}[# Q\"q$Tz\u{b}\" m?o\u{1c}\u{19}\"!Q!l\u{1e}!. p!N!D\
        %H!O4o#s!C!J&SQlWQ\"o.o9\u{1a}!-p\u{7f}/* T!p&H9nFp4Tbk!S#l9QKD* S!E!H&L5s$M&QysTM#uG\u{17}$5L!tRL!th|% M!t\u{1f}\
        `$K!v\u{1c}.!$j~L* o!J!I%R!M7p!L!K%T!L\u{0},# M#p?p+z\"\u{1f}`%p\u{7f}j!!Bx\u{12}# r!L&LwA$ s'L8s'LJ,\"\u{1f}`@\
        w\u{c}\u{18}$!T&P9Q&R+\u{1}!!R\u{2}N% O.q1Q.nEn\u{1d}L- S!S!U$D!R!R7p\"T%L!R.S$FkRAo[ =!i!E!X\"o!C!r!B#P$C\"B\"\
        j!J'o!O!K\"B!k!J!S\"j#K#S$H'H#Z\"O\"S\"Q\"H&N!E'r'O%P!G\"t%O!E\"q!H,F$o.r!N%q%J!o!O!j-E!l!N#i(H(N!t!L!KPm& r!K!\
        K=r!N!M\u{6}}' M!C!q&N7N\"iomu\u{10}!4Og\"' K!J&P;O\u{1d}N!M&U^\u{19}- L!L!R!k\"P!p!Q8N!J!R#Q!l!Pd]!!M\u{f}y!gr\
        }D' Q\"t=R\"mpS\"maqY\u{f}' T!n'N7U!o'Q-M\u{9}\u{d}!AU\u{1f}a\" O$pvz9 k!R!R#E!S!V!i4o#q!U!Q#J!M!O.P&I?P!U\"Q!m\
        4M>R\"o.S7PBj\"\u{1f}`@q\u{1}.(!Q$l\"N!V'M1P&K(O\u{18}B\"Bn4N\u{5}]$ N!K\u{1}L#t$aW @!s!U!C\"M\"v!M!D\"E$K$H(N!\
        l#F!n!U!H\"N\"n!I+K\"V!J!J\"Q!R'P'N#p!P/R!I!N!q!R$I!I\"s!R,M$o!S8T!N!l!l!M,J!s!Q!G\"N\"n.F!s>j!&T\u{1}`\"\"S?SE\
        Y% q!P\u{1f}`$o!PU1& P\"m&Q7O\"saSl<'!m!H=R!i5P\u{b}n!L\u{1d}(\"\"j?U@\u{2}\"Hr4K?\u{6}!UN\u{16}\u{7}# O!N!oo\u{11}\
        V n!M!R\"Q!C!R!S!M#K)S'M!Q#n!M!N!T!Q!M!P!P!S-L!T#F!T!K1J#R+n!R!J\"S!L!u!M#M\"M!R(S$S%P#n2p#n!M!Q.n!L!L#A!P!J!F/\
        PxG\"\u{1f}`%n&a& o!L&J\u{1f}`9r!M(%\" RUR_N&\"S#N!R;Vpo\"R\u{1f}u!Ap#f%'M8q!LZP!q_E# n\u{1f}`@w\u{19}5\"\u{1f}\
        `*x{\u{0}#!Q&n?m?\\& V3m!J+U3p2C\u{f}\u{1e}! m\u{15}\u{9}\" R?P5f. M!A!L#V\"t!J7M!C$p\"\u{1}.I!J#D\"<]c( J!o$L\"\
        Q?N.T&Q!P\u{1}^\"\u{1f}`@rj\u{4}!\u{2}rVd! TW+!\u{11}sD.% q!H!L=w!LD*& q!H&J,T,n3U,.& S!T&T8Q'Q\u{16}r\u{7}\u{4}\
        $ M\"q=Q\u{b}rSN$\"M\"kvs\"OpW. n!P!O#U!T:R!Q$L\"T1Q\"P=sIp+N8\u{1d}! T/j#!N>r!NpI$ P%K!mSi:<! oi\u{7f}- K!R!S#\
        J!p!T!O7K\"R#N\"N!N\u{19}S'.!$k\u{f}\u{1c}(\"R#I\"I9m!S#L\"M/R\u{11}\u{d}\"\u{1f}`%pj|$ q!J&I8oa\u{b}- M!J!S!J$\
        N!Q'q0R!J%P!N4Q!P@?v t!?!H!Q!O!I!J!F!G!R!O!M!S!B\"O\"S#Q\"Q&Q#t!F!L!T!R!M!K!D!G!T!S!R$R$V!R!C!K!M!P!I!T!N!S!Q\"\
        R\"N!T!Q!P$r\"Q!F!H#n'K2p\"K(o!B!T!P\"J!J!r\"P#O&q!S+l\"Q!L+P\"n!G!L!K!P!M!L!F!K!Q$R!n\"L\"S$CE[% N)p6N)|4?kd-\"\
        H&O8R!M%K!O-T&P!I=Q\"pdK!R\u{1b}d!3my\u{14}+ m!H!O#O\"M,n,o!L&M,mko@\u{b}] Q!F!V!G!M!E!J!J!j!O!R!U$T!P!H!I!U!i+\
        U!K!P!n\"Q!Q!W!S!t#m%N!R\"n!>!F!;!F!=!C!>!F!9!I!<!B!A!G!I!K!=!@%H8Q\"SBl)Q0M!N!S!L$L!K.Lf5\" q!OJN& q\"F%J:LMt\u{6}\
        pKt!!l@v)!N!L%l!t7Q\"M%l!v4KT\u{14}!%QFY*!r!P#H\"D9M\"Q\u{1d}R!y$K\"F9i% L!q\u{1f}`?M!tsM\"FS@vSv! p\u{1a}\u{1f}\
        % N!R!l=T<Ue]u I!U!l!7!B!U!j!Y!o!8!I!;\"?\">!I!B\"?!D!J\"N\"G$H\"O!S!Y!A!G!P\"X\"A\"D\"J\"B\"G\"E\"Q!k!B\"T\"S!\
        m!H,J&P!N$G\"T!k!T!j!X\"Q\"V!V\"U!T!S!N\"j\"T\"m'T\"R!T!J$U%i!W\"k!S!R$l!F!R'L#V!l%E$S\"j$H$Q\"A\"H-Hk-\"+n?m\u{12}\
        O$!M!Q&T8J6]%+q!P>o!Q3KC\u{1b}) U\"V&n7V\"R&p4NbO\"p\u{17}\u{6}\"\u{1f}`=r\u{11}\u{1a}- N!s!J#G\"L8L!~\"t\"M\"J\
        .D$K\"OSd& q!J\"o/L-p#qm<1\"T!M\"H\"D(l1C!N#K\"H!n'n&HGq\"L;N!t\\Jr\u{d}\"Bo4R \u{15}$ n!S>q!S\u{10}D@ O!k!Q#L!\
        W!P5q%R#E\"k!Q-C&H=J\"K&P$q\"O*o#L$q.M!q!S!L*q+M!r!M!R%K\"KdW$ K!G'p7O\u{c}\u{1d}\"'K{o!{$?N#u4D8tEI$ P!k>P!m7\u{5}\
        D D!@!Q!G\"r\"B!K!B\"H$r\"p\"@\"N*L!J$@\"K(E\"J$I\"J\"p\"G&s\"r%r!NwC!F!G!L\"u\"H$M\"m\"r :. J!n$H\"R9T!S#J#QvL\
        !t&O!s7M!r[\u{6}: U!N!Q!I!n!Q!L!P8P!U!P!N\"R!J/O$S6P+n!QCu\"M=s!N$T%R.OPJ!VS\u{1d}L, R!T!V$S\"T=O\"O-O!T%PWt!L\u{14}\
        t% M%K=H4x\u{9}Kjh\" O?PEv! TRt: W!V$E!P\"o4N$T!V%N!U-O&N0N.P\"q%m(o'n3G&R#V#u\"l\"N/V5Q9>\"<o\u{15}o\u{3}\u{7f}\
        \" m\"O\u{1e}vN C\"G#V!N!h!N!Q\"S(T)L#I!j!J!V\"P\"S!K!k\"R,Q\"R!M!M\"N\"L#R#I#L3S#m%Q#m-M$m9K!j!M!p-F!S!P!l#O+Q\
        $O!quV%!O(k?O4q\u{c}pM[! S\"X* s!T!P#J\"I!J7j%N\"O\u{19}o\u{19}g\" r?sI\u{15}!\u{11}u8m!+n\u{8}\u{0}$ H<x\u{13}\
        H\"xe2# K1o.O\u{a}G$ r!F&K8p!a$!F&G8m!LoA= l!@!C!O\"y\"D!C!o(o,K#C!F!M\"z\"L2K*K6P+M/I\"r\"G\"J#s0r4l/m&n#K\u{d}\
        g% Q3p\u{1f}`-P1qq]N!K!U!S!V!D!O!K\"E&B\"V\"=,R!T!T#J!Q!L\"J,S!R!P\"L!S!O!S/I.H!S'H\"U$l)E(N\"R$j(Q.L*R\"q!M!T$\
        Q!F.n%U+S\u{1b}\u{1a}\"$o?l^\u{10}!\u{1d}t\u{13}a8 s!O!O!P\"J$T*Q!O+t!U!N#Q\"T!S!R*S!Q!O\"K\"L\"I!K\u{1}t#v*I$ \
        K!o\u{1}K!o=\"!\u{e}uT\u{c}A!M$@!G!N!S,P'Q%N!S\"V#N!S+S!S!Q!Q%R+R2n(p&Q3n(l,p$Q.Q\"P%M\"N)W%Q!R#n\u{16}V, l!S$O\
        !Q!P=R\"U2Q\"K!SelFSZK\" n?n;\u{7}!\u{7}v:V* s!K!M%H!N7M(P/MLt#K'9, U!P!k#L\"O!R8P$M\"L!S-R\u{12}P\u{2} \"\u{1f}\
        `Zpm4&!o!O>l!Q%O.S`m\" n?oan\"\u{1f}`Aq
        """
    }
}
