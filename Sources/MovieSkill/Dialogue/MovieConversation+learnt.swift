// Made by `understanding build`; build it again when the declarations change.

extension MovieConversation {
    /// What was learnt of the declarations in the language "en".
    static var enUnderstanding: StaticString {
        """
        SKU2#ey\u{10}\u{10}q\u{1d}X\u{12}F  T)m%$\"\u{13}2 $FHB\u{13}#\u{16}o&\u{1c}#\u{f}\u{3}\u{0}\u{10}+\u{7f}7)\u{d}\
        +('\u{3}\u{17}+`/^\u{14}+onB\u{14}+KH\u{1b}\u{16}++>n\u{14}+\u{1e}#)\u{18}+\u{1b}@ \u{f}+\u{b}%O\u{15}+H`o\u{15}\
        +\u{0}\u{7f}\u{11}\u{15}+M6\u{18}\u{14}+AHu\u{15}+\u{17}\u{1c}}\u{16}+ \u{1f}\u{12}\u{11}+O?N\u{e}+\u{6}\u{b})\u{10}\
        #A\u{1a}\u{18}\u{11}#U\u{13}L\u{e}+Q,B\u{14}#{U[\u{17}+u'i\u{1a}+[=R\u{8}+O<J\u{f}+2\u{11}O\u{14}+!p\u{7f}\u{11}\
        #\u{8}L\u{19}\u{11}+Q`A\u{16}+KPb~#\u{0}/B\u{14}+\u{8}`\\\u{12}+T\u{7}\u{7f}\u{11}+7`D\u{14}+G\"N\u{12}+\u{1b}q\
        t\u{17}+@H=\u{1a}+-1.\u{14}#8,0\u{10}\u{8}\u{5}#^_`Z`Z`]`Z`Y`T`T`R`W`[`_`[`[`Y`P`Y`X`S`VTbA`.`#`I`L`Q`Z`P`H`:`H\
        `2`4`W`Y`T`T`W`_e]E`/`8`>`B`P`W`A`J`4`I`8`>`G`H`J`C`G`^;`_aG`A`B`K`O`V`H`>`H`?`F`G`M`O`J`I`J`aE`\\SE`D`E`O`Q`_`\
        A`D`E`>`F`F`I`M`W`E`G`V7`b`f_7`K`O`T`U`T`N`F`>`E`B`W`Y`W`V`X`N?`_`YV4`L`O`V`T`O`M`E`M`J`E`O`R`P`O`O`X!`A`;`XcN`\
        Q`T`S`V`R`?`J`?`G`Z`\\`Y`X`[`b/`C`:`c\\F`I`P`M`F`K`7`I`2`:`I`I`L`G`I`YC`U`N`G`__G`P`M`R`M`Q`E`O`R`N`U`T`U`U`PE`\
        a`P`L`\\FT`R`S`T`Q`P`R`T`T`S`U`U`T`U`OH`\\`L`L`Q`[_R`Q`T`O`U`L`R`V`Z`Q`U`W`W`XI`]`P`L`P`_IQ`O`O`Q`P`Q`Q`O`S`Q`P\
        `S`R`MP`N`Y`W`Y`Z`WX\\`]`[`\\`W`Z`\\`]`^`^`]`^`FN`V`Z`T`X`X`W[Z`X`U`V`W`Y`V`Z`[`Z`Y`Y`QK`]`Q`P`Q`Q`b`NZU`N`S`M`\
        T`W`W`[`V`X`Z`SD```N`Q`O`R`a`OZQ`M`N`L`R`Q`P`P`O`R`N`KB`c`T`S`R`Y`S`W`ZWV`Y`O`X`Y`]`^`]`Z`]`PM`_`W`S`U`T`P`T`RS\
        P`R`S`Y`W`X`V`T`U`T`FG`<`O`O`P`P`O`U`Y`[^Y`J`R`Y`Y`[`Y`Z`Y`XR`N`L`P`N`R`V`S`O`eYR`P`L`O`Q`Q`V`W`Q`J6`B`F`7`W`S`\
        U`Y`\\`U`O_G`?`G`[`\\`Y`W`[`]7`M`F`7`R`Q`T`Q`S`S`d]L`>`B`O`O`Q`N`P`[E`=`L`K`N`R`S`S`U`K`M`^aJ`L`Q`V`R`Q`Q`aG`D`\
        H`D`Q`T`W`V`N`M`I``UG`E`L`N`Y`K`N`TD`9`I`<`S`Q`U`U`Z`U`J`A`f^E`W`Y`V`X`X`U<`K`H`E`T`P`V`T`U`R`E`L`Z]J`S`Q`S`S`P\
        `N+`F`C`>`W`Z`X`X`\\`X`E`K`F```\\`]`Y`Y`\\`]8`J`>`:`Q`O`T`Q`T`N`E`M`F`h]N`N`O`S`M`ZM`D`W`T`P`Y`U`[`]`Y`W`N`U`Y`\
        aT\\`[`[`\\`MX`S`^`]`W`\\`Y`^`^`]`^`[`^`^`[S^`^`^`^`LQ`K`Z`X`[`S`V`\\`^`Z`[`U`Y`\\`]``W\\`]`]`IV`T`\\`[`^`V`X`]\
        `^`\\`Z`Y`[`\\`^`aP]`^`^`;J`D`V`T`V`Y```X`\\`V`V`N`T`X`Y`\\`XZZ`\\`FR`U`W`U`Y`W`a`Y`Z`W`X`W`U`V`X`Z`WZY`Y`OK`H`\
        W`T`Y`\\`W`\\`\\`Z`X`R`X`Z`]`^`]`Z\\]`SN`T`X`R`X`[`U`[`X`X`U`X`U`T`X`Z`Y`VQX`GN`=`X`V`X`Z`U`[`]`X`Z`O`X`[`]`^`]\
        `\\``\\RR`S`[`W`\\`[`T`[`^`R`W`W`Y`Z`\\`]`Y`\\`WZ_[```\\`]```\\`O`]`]`T`M`L`O`I`N`P`O`O`S`\" )Unr#l\u{1f}X \u{9}\
        \u{1b}<\u{0}#c``X`A`OMh3`b`^]X,`f`L!`Q^6``<`hZH`Y7`<`N_]C`I`[MVQ`M`0`z \"\u{d}f\u{0}#^Y`^`S`i`XRP8`V`A`M[[Y`\\`\
        Y`[N`6XQ`E`U:`I]F`G`ZQ`@`TZB`^Y`N`[SR`SG`!`F`%ag@`2`D`5R^I`W`V`9`, '$0\u{0}#b]`L!_U7e`_`> n\u{19}\u{18}\u{0}#Td\
        `d`^%a!`^?`3`[%`Bgm0`[^[f`?`, 7y/~#f@`:!MI1dW\\`> F\u{0}\u{1a}\u{0}#]b`g`PAb!`XB^4`]*`Tff)`__ZA`Z`X \u{15}\u{18}\
        ,\u{7f}#Zc`Z`P``![5`A`c$^,`9`T-`:^>`[I`SJK`CC`O`PUC=`I`J\\[X`<`O`, r\u{1c}]|#jG`P!Yb&X_\\`X 2Qx\u{1}#Zc`c`Z`S9a\
        ,`Z`T=`G`f`[E`Xa:``B`\\S@`b<`!`UZM;`5`OSb?`O`C`> Fj2~#ZQ```X!c%`t,Y7`P/`&gg:`I8\\_`6`, !EO\u{7f}#c^`K&\\]!]f&`,\
         b\u{13}n}#lJ`!4_52cg'`\" \u{b}1qq#k!> Re@\u{0}#`_`P`M$^1`V!b)`77`O_T6`Haf,`)`\" `S_p#\u{9}\u{1f}\" J\u{11}`t#\u{11}\
        \u{1f}\" \u{5}'cu#j\u{1f}\" \u{5}yqs#l\u{1f}\" )ZZx#e\u{1f}\" \u{1e})&t#\u{9}\u{1f}V!\u{18}1v\u{2}#cX`\\`[`Z`\\\
        `\\`R[^P`T`L`O`M`XcdW`A`\"`>`!`Z=`UbG`E`A`B`bI`__N`F`H`L`[T`O`UZU`T`V`[T`N`W]W`S`U`RH`H`P`R^H`S`_P`R`\\`[GU`]`Y\
        K`G`Q`K`\\aL`_I`P`W`W`^VY`WJ`?`M`F`E`IWVM`T`W`W`T`[L_X`^`K`+`0`+`, ib5\u{1}#a[`E!_X0Ze[`n#\u{1a}xJ\u{3}#_\\`^`\\\
        `[`\\`Y`]`Z`[`>`PHf<`)`(`N`K`N`T`J`U`]a^F`+`9`L`F`E`G`P`P`XD`]e;`>`@`F`A`G`F`Q``G`\\WF`D`A`G`O`E`L`T`\\)`3`Q]&`\
        B`K`A`M`F`M`XC`M`Y^?`H`I`J`K`P`M`N$`8`!`OdC`A`C`P`H`Q``*`D`.`c^N`M`I`S`K`Q`ZI`=`F`C`c]F`L`P`N`K`[U`T`X`S`USW`[`\
        [`W`Y`WL`A`I`I`N`R_O`S`R`P`^R`N`L`L`V`aIV`W`Q`S`FB`8`B`@`I`N`M]N`I`g`MK`M`O`N`R`T`S`S`N`c`MH`@`D`H`T`U`T`R^T`V`\
        PQ`R`R`Q`Y`Y`Y`VZX`X`DH`<`C`E`G`J`I`Q`SdL`ZE`F`E`C`K`J`G`L`[TL`NV`Q`T`T`W`Z`[`\\`Y`Y\\XT`U`V`R`X`Y`Y`Z`W`Z^_a`Y\
        `B```F`E`C`;`M`L`> z\u{17}\u{17}~#]U`T`NH^!`ThW2`O*`9[Z3`C]b*`I`\" geut#j\u{1f}\" O9At#\u{e}\u{1f}\" 36mj#\u{1f}\
        \u{3}\" ]\u{f}8L#``\" ]\u{f}8L#``\" |_#s#!J\" \u{5}t\u{b}q#}\u{1f}\" Z\u{1e}Hr#\u{1f}\u{f}\" ]\u{f}8L#``\" ]\u{f}\
        8L#``\" ]\u{f}8L#``\" o\u{b};r#j\u{1f}*\u{14}y!     1   ?   W   ^   o   |   \u{18}   \u{18}   (!  <!  M!  \u{9}\
        !  \u{1a}!  a\"  r\"  \u{9}\"  \u{9}\"  \u{13}\"  I#  I#  O$  `$  \u{4}$  +%  2%  @%  N%  U%  b%  |%  \u{a}%  %\
        &  %&  :&  U&  q&  {&  \u{f}&  .'  .'  C'  Q'  p'  \u{15}'  A(  Y(  n(  \u{d}(  \u{1b}(  ?)  F)  k)  |)  \u{d})\
          +*  G*  a*  r*  |*  \u{a}*  %+  \u{2}+   ,  8,  ?,  V,  V,  V,  \u{19},   -  7-  R-  `-  j-  \u{5}-  \u{1d}- \
         ?.  ?.  T.  v.  \u{d}.  !/  (/  @/  @/  \u{5}/  \u{f}/   0  ?0  S0  j0  \u{12}0  ,1  31  31  :1  [1  e1  s1  \u{4}\
        1  \u{15}1  /2  P2  n2  n2  n2  :3  H3  \\3  i3  s3   4  .4  L4  S4  \u{12}4  )5  75  >5  O5  l5  \u{1}5  \u{8}\
        5  \u{8}5  V6  V6  \u{3}6  \u{a}6  \u{14}6  \u{14}6  \u{14}6  :7  K7  x7  \u{9}7  \u{9}7  +8  @8  X8  _8  f8  w\
        8  ;9  S9  t9  \u{12}9   :  ':  T:  e:  s:  s:  \u{13}:  +;  9;  m;  \u{2};  A<  Q<  [<  w<  y=  \u{1b}=  =>  b\
        >  u>  \u{9}>  \u{10}>  (?  Q?  X?  b?  \u{1f}?  \u{1f}?  &@  >@  E@  V@  \u{3}@  \u{1e}@  2A  %B  3B  XB  }B  \
        \u{1f}B  GC  UC  _C  \u{1}C  \u{12}C  ?D  PD  HE  YE  YE  }E  }E  CF  TF  bF  \u{1}F  \u{f}F  *G  HG  ~G  \u{16}\
        G  ;H  LH  nH  \u{1d}H  \u{1d}H  HI  fI  \u{5}I  \u{1c}I  fJ  tJ  ~J  \u{5}J  #K  KK  jK  \u{18}K  )L  7L  >L  \
        ]L  nL  nL  \u{8}L  \u{1d}L  -M  WM  vM  \u{14}M  \u{14}M  \"N  ON  dN  kN  \u{c}N  \u{1d}N  \u{1d}N  UO  }O  \u{e}\
        O  NP  tP  \u{9}P  \u{1d}P  .Q  \u{a}Q  5R  5R  FR  MR  TR  lR  \u{1}R  \u{18}R  2S  ES  LS  gS  nS  \u{2}S  )T\
          MT  xT  \u{6}T  PU  ^U  vU  \u{11}U  7V  EV  [V  \u{b}V  #W  =W  =W  XW  oW  vW  ;X  ]X  nX  \u{2}X  \u{1d}X \
         +Y  ?Y  LY  ;Z  BZ  OZ  fZ  0[  0[  >[  p[  w[  \u{1e}[  ,\\  A\\  t\\  {\\  \u{f}\\   ]  ']  .]  j]  q]  \u{13}\
        ]  ;^  I^  `^  {^  {^  \u{f}^  ;_  S_  {_  b`  i`  i`  p`  \u{5}`  'a  \u{1b}a  Hb  pb  1c  1c  ;c  Lc  \u{12}c\
          \u{12}c  \u{1c}c  Dd  _d  md  ,e  ?e  ?e  \u{0}e  2f  df  uf  \u{a}f  \u{11}f  \"g  \"g  Xg  \u{4}g  Jh  }h  \
        \u{12}h  #i  Di  Di  Ri  yi  yi  \u{0}i  \u{18}i  )j  Uj  Uj  fj  yj  \u{d}j  \u{14}j  (k  Sk  `k  jk  \u{2}k  \
        \u{1f}k  Jl  hl  hl  \u{0}l  \u{1b}l  Xm  im  \u{4}m  \u{4}m  \u{b}m  %n  Xn  sn  sn  }n  \u{17}n  Bo  Yo  \u{7f}\
        o  'p  3q  Dq  eq  vq  \u{0}q  \u{1a}q  Zr  dr  kr  rr  yr  \u{e}r  \u{e}r  2s  9s  9s  Ps  Ws  hs  }s  2t  Nt \
         %u  Tu  au  \u{7f}u  \u{13}u  \u{1a}u  Bv  cv  ]w  kw  kw  \u{17}w  \u{17}w  1x  Xx  \u{14}x  \u{1b}x  <y  Cy \
         My  }y  1z  Nz  tz  \u{1}z  6{  X{  b{  s{  &|  ;|  z|  M}  ]}  d}  |}  \u{11}}  \u{1b}}  \u{1b}}  \"~  3~  =~\
          N~  N~  U~  \u{10}~  $\u{7f}  C\u{7f}  Z\u{7f}  r\u{7f}  \u{0}\u{7f}  \u{1c}\u{7f}  7\u{0}  Q\u{0}  Q\u{0}  X\
        \u{0}  f\u{0}  z\u{0}  \u{11}\u{0}  \u{11}\u{0}  o\u{1}  \u{3}\u{1}  B\u{2}  i\u{2}  p\u{2}  D\u{3}  r\u{3}  \u{a}\
        \u{3}  \u{17}\u{3}  \u{1e}\u{3}  6\u{4}  =\u{4}  a\u{4}  a\u{4}  \u{9}\u{4}  \u{1a}\u{4}  ;\u{5}  `\u{5}  \u{14}\
        \u{5}  \u{5}\u{6}  \u{c}\u{6}  \u{13}\u{6}  ;\u{7}  ;\u{7}  B\u{7}  O\u{7}  V\u{7}  n\u{7}  \u{8}\u{7}   \u{8} \
         Z\u{8}  a\u{8}  \u{6}\u{8}  \u{14}\u{8}  5\u{9}  h\u{9}  o\u{9}  v\u{9}  \u{19}\u{9}   \u{a}   \u{a}  3\u{a}  \
        V\u{a}  d\u{a}  \u{15}\u{a}  7\u{b}  \u{6}\u{b}  %\u{c}  f\u{c}  \u{5}\u{c}  \u{5}\u{c}  \u{19}\u{c}  '\u{d}  '\
        \u{d}  <\u{d}  C\u{d}  h\u{d}  \u{14}\u{d}  f\u{e}  \u{12}\u{e}  :\u{f}  [\u{f}  k\u{f}  u\u{f}  4\u{10}  L\u{10}\
          6\u{11}  g\u{11}  t\u{11}  A\u{12}  1\u{13}  D\u{13}  N\u{13}  [\u{13}  [\u{13}  \u{b}\u{13}  K\u{14}  g\u{14}\
          \u{9}\u{14}  \u{10}\u{14}  \u{1a}\u{14}  W\u{15}  v\u{15}  ,\u{16}  ,\u{16}  K\u{16}  Y\u{16}  f\u{16}  \"\u{17}\
          <\u{17}  Z\u{17}  a\u{17}  k\u{17}  \u{12}\u{17}  7\u{18}  R\u{18}  j\u{18}  w\u{18}  ~\u{18}  \u{19}\u{18}  \
         \u{19}  *\u{19}  U\u{19}  t\u{19}  ,\u{1a}  ,\u{1a}  @\u{1b}  @\u{1b}  d\u{1b}  \u{1f}\u{1b}  7\u{1c}  >\u{1c}\
          O\u{1c}  s\u{1c}  \u{3}\u{1c}   \u{1d}  .\u{1d}  <\u{1d}  I\u{1d}  V\u{1d}  o\u{1d}  \u{7}\u{1d}  %\u{1e}  i\u{1e}\
          \u{11}\u{1e}  -\u{1f}  >\u{1f}  i\u{1f}  w\u{1f}  * ! +!! I!! S!! ]!! +\"! <\"! C\"! C\"! a\"! h\"! o\"! \u{9}\
        \"! 2#! <#! F#! ]#! w#! w#! \u{5}#! \u{1f}#! >$! \u{3}$! \u{18}$! 3%! =%! U%! t%! \u{11}%! (&! \u{0}&! \u{0}&! \
        \u{7}&! \u{17}&! 1'! I'! |'! \u{3}'! \u{3}'! \u{3}'! \u{18}'! \"(! 7(! S(! q(! x(! \")! ,)! K)! Y)! `)! g)! \u{7f}\
        )! +*! g*! \u{d}*! \u{14}*! R+! \u{19}+! 4,! 4,! ;,! x,! \u{10},! @-! Z-! r-! \u{13}-! (.! 9.! M.! T.! b.! \u{3}\
        .! \u{17}.! 2/! V/! V/! \u{f}/! 40! 40! 40! H0! O0! k0! \u{1f}0! d1! \u{6}1! 72! 72! D2! R2! \u{5}2! \u{16}2! O\
        3! O3! \u{1a}3! N4! N4! \u{2}4! \u{1d}4! <5! C5! X5! l5! l5! z5! \u{8}5! .6! E6! p6! \u{18}6! 07! d7! r7! \u{14}\
        7! =8! \\8! f8! \u{12}8!  9! '9! L9! i9! \u{1}9! \u{1}9! \u{1f}9! F:! n:! u:! \u{c}:! \u{19}:! *;! ?;! w;! \u{12}\
        ;! '<! 1<! `<! w<! w<! \u{19}<! ]=! n=! \u{e}>! \u{18}>! B@! n@! n@! u@! \u{3}@! \u{17}@! ?A! ?A! WA! \u{f}A! \u{16}\
        A! \u{1d}A! 'B! 'B! .B! ?B! MB! nB! \u{5}B! \u{1c}B! &C! PC! PC! ^C! \u{f}C! :D! HD! jD! \u{c}D! \u{1a}D! EE! t\
        E! \u{9}E! 6F! NF! _F! pF! \u{8}F! #G! DG! YG! cG! mG! \u{15}G! #H! EH! OH! cH! qH! \u{15}H! \u{1c}H! *I! RI! g\
        I! xI! \u{13}I! 2J! jJ! =K! fK! \u{e}K! (L! ?L! `L! pL! \u{f}L! )M! 7M! oM! 2N! LN! VN! ]N! dN! |N! \u{1b}N! 3O\
        ! sO! \u{8}O! 'P! 8P! EP! SP! 9Q! @Q! hQ! oQ! \u{7f}Q! \u{7f}Q! \u{10}Q! %R! %R! %R! %R! /R! JR! TR! uR! @S! @S\
        ! [S! yS! \u{6}S! 6T! MT! vT! \u{1b}T! ?U! OU! gU! \u{16}U! $V! PV! oV! \u{15}V! WW! \u{2}W! \u{9}W! \u{1a}W! $\
        X! +X! ?X! @Y! GY! NY! XY! \u{c}Y! \u{13}Y! WZ! \u{10}Z!  [! C[! o[! v[! I\\! I\\! ^\\! %]! ,]! G]! y]! \u{0}]!\
         \u{7}]! \u{e}]! \u{e}]! )^! 0^! H^! c^! v^! <_! m_! t_! \u{2}_! <`! W`! a`! {`! \u{f}`! \u{1f}`! >a! \u{4}a! -\
        b! ;b! ib! sb! \u{1d}b! 2c! @c! Uc! Uc! cc! pc! \u{1}c! \u{b}c! #d! nd! \u{12}d!  e! .e! >e! Le! \u{2}e! \u{f}e\
        ! ,f! Af! Xf! |f! \u{6}f! -g! sg! \u{8}g! ;h! Yh! gh! xh! >i! ~i! \u{8}i! %j! ,j! [j! ej! \u{6}j! 1k! Vk! `k! g\
        k! uk! #l! Il! Sl! Sl! kl! rl! |l! \u{a}l! 3m! 1n! 1n! bn! bn! \u{d}n! \u{14}n! \u{14}n! !o! %p! <p! Qp! \u{7}p\
        ! \u{15}p! (q! (q! Jq! lq! yq! \u{a}q! \u{18}q! :r! _r! \u{0}r! \u{7}r! \u{1b}r! 9s! Ts! [s! bs! &t! :t! At! vt\
        ! \u{9}t! ;u! ;u! Bu! \\v! =w! Dw! Kw! \\w! ww! \u{f}w! 5x! Vx! \u{0}x! xy! \u{14}y! \u{14}y! |/ !\" `,c \"  bU\
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
        `\u{16}\u{16}2\"  bM `A\u{1}-\"O `P `41=!* `DpV!N `Osy\"  b: `\\\u{10}\"!, `pXk\"  bU `$EY'  c1 `: `G `M `R `U \
        `\u{e}%]#  bG `U `o \u{1a}!N `Pn5\"  bA `\u{1f}!\u{7}!R `\u{17}5X!# `V\u{7f}j$  c0 `2 `H `J/p7  c0 `1 `2 `7 `9 \
        `< `= `> `? `D `F `G `H `I `J `K `M `N `P `Q `R `U `7\u{1b}\u{7f}\"  b? `P#\u{b}!. `W\u{0}\u{12}!N `oB+!O `\u{1d}\
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
         `\" aQmw }o\u{17}\"* `% a\u{18}#1\") `  ajNn\") `  aG\u{7f}\u{1f}\". `\" a`@q\". `  a+*s\"     Y   \u{7}   \u{17}\
           8!  C!  N!  e!  \u{2}!  \u{11}!  \u{11}!  \u{19}!  3\"  I\"  t\"  \u{11}\"  *#  1#  ;#  T#  q#  \u{6}#  \u{18}\
        #  .$  D$  S$  ^$  {$  \u{19}$  .%  A%  O%  Z%  s%  \u{14}%  )&  A&  W&  p&  \u{8}&  \u{c}&  ;'  U'  `'  `'  v'\
          \u{1}'  !(  A(  e(  ~(  \u{1b}(  \u{1b}(  9)  =)  ])  k)  v)  \u{10})  0*  I*  ]*  d*  l*  \u{9}*  \u{1b}*  -\
        +  Q+  n+  \u{1b}+  ',  K,  V,  Z,  h,  \u{10},  .-  :-  d-  \u{1}-  \u{1d}-  3.  I.  [.  u.  %/  L/  w/  \u{d}\
        /  \u{15}/  #0  90  K0  O0  Z0  Z0  ~0  \u{15}0  21  K1  b1  x1  \u{1c}1  52  J2  j2  \u{c}2  \u{1b}2  *3  J3  \
        _3  g3  \u{16}3  34  B4  X4  v4  \u{c}4  #5  \\5  s5  \u{19}5  :6  L6  [6  k6  }6  \u{19}6  77  P7  ^7  p7  \u{7f}\
        7  \u{19}7  38  U8  g8  u8  \u{7}8  \u{1c}8  $9  :9  >9  B9  c9  q9  \u{3}9  !:  A:  M:  n:  \u{0}:  \u{7}:  \u{16}\
        :  =;  _;  _;  k;  ~;  \u{5};  \u{9};  \u{1b};  8<  J<  \\<  c<  \u{0}<  \u{1d}<  3=  T=  p=  \u{5}=  \u{1f}=  \
        \u{1f}=  @>  h>  \u{1}>  \u{d}>  \u{1f}>  .?  K?  h?  \u{7f}?  ,@  ?@  V@  e@  q@  |@  \u{12}@  \u{19}@  $A  4A\
          PA  ^A  xA  \u{1c}A  5B  <B  NB  NB  qB  \u{f}B  0C  ?C  KC  _C  mC  \u{c}C  \u{1b}C  5D  GD  iD  wD  \u{19}D\
          ,E  EE  UE  zE  ~E  \u{c}E  &F  1F  LF  [F  |F  \u{0}F  \u{17}F  &G  JG  vG  0H  4H  FH  _H  rH  zH  \u{13}H \
         )I  JI  QI  fI  qI  yI  \u{c}I  %J  1J  dJ  \u{2}J  \"K  IK  ^K  pK  wK  \u{18}K  #L  *L  5L  DL  ]L  tL  \u{18}\
        L  &M  8M  NM  UM  yM  }M  \u{c}M  /N  HN  eN  ~N  \u{5}N  \u{17}N  MO  oO  \u{c}O  \u{17}O  1P  KP  OP  ^P  ~P\
          \u{1f}P  SQ  tQ  \u{7}Q  \u{e}Q  +R  BR  [R  yR  \u{16}R  *S  CS  cS  jS  jS  \u{12}S  .T  DT  ^T  iT  \u{14}\
        T  2U  LU  tU  ,V  :V  ^V  lV  &W  1W  WW  {W  \u{14}W  #X  <X  UX  sX  \u{f}X  -Y  ?Y  UY  gY  nY  yY  \u{e}Y \
         !Z  LZ  WZ  xZ  \u{15}Z  H[  h[  \u{d}[  \u{1c}[  .\\  9\\  L\\  f\\  q\\  \u{7}\\  \u{12}\\  ,]  7]  M]  T]  \
        c]  x]  \u{7}]  \u{1c}]  1^  <^  U^  d^  \u{5}^  \u{10}^  \u{18}^  2_  9_  G_  O_  ^_  \u{5}_  \u{13}_  .`  A` \
         b`  t`  \u{3}`  \u{1c}`  Ga  Va  la  \u{6}a  \u{11}a  \u{19}a   b  2b  Ob  gb  \u{7f}b  \u{12}b  \u{16}b  \"c \
         Fc  Qc  \\c  oc  zc  \u{5}c  \u{10}c  &d  1d  @d  Kd  Vd  ~d  \u{2}d  \u{18}d  1e  Ce  ce  ye  \u{f}e  )f  0f \
         Of  Vf  Zf  pf  wf  \u{10}f  5g  Ng  ng  \u{10}g  \u{1b}g  &h  5h  Nh  ]h  ~h  \u{10}h  \u{1f}h  -i  Yi  \u{1}\
        i  \u{d}i  \u{1f}i  'j  Dj  Dj  Pj  Tj  pj  {j  \u{1a}j  )k  ?k  Mk  \u{7}k  \u{1a}k  \u{1e}k  Jl  Xl  ml  \u{6}\
        l  \u{1b}l  .m  =m  Hm  Om  im  wm  \u{9}m  \u{1e}m  \"n  Gn  dn  ~n  #o  @o  Ho  So  so  \u{6}o  \u{11}o  \u{11}\
        o   p  :p  Ep  Tp  mp  qp  \u{f}p  !q  Aq  Wq  bq  pq  \u{2}q  \u{a}q  Ar  Xr  vr  \u{18}r  +s  Ks  gs  vs  \u{1b}\
        s  0t  <t  Kt  ht  xt  \u{3}t  \u{15}t  !u  3u  Eu  Pu  xu  \u{16}u  ;v  Xv  nv  nv  \u{1d}v  !w  0w  ?w  Xw  _\
        w  tw  \u{7}w   x  Sx  lx  sx  \u{14}x  #y  Qy  ry  \u{e}y  \u{15}y  \u{19}y  2z  Hz  mz  \u{7f}z  \u{11}z  \u{1c}\
        z  ={  a{  l{  w{  \u{a}{  %|  )|  1|  9|  O|  p|  ~|  \u{19}|  9}  H}  _}  n}  \u{4}}  ;~  \\~  c~  q~  \u{f}~\
          \u{16}~  !\u{7f}  0\u{7f}  B\u{7f}  o\u{7f}  ~\u{7f}  \u{c}\u{7f}  )\u{0}  ?\u{0}  J\u{0}  g\u{0}  o\u{0}  z\u{0}\
          \u{5}\u{0}  %\u{1}  ;\u{1}  Y\u{1}  `\u{1}  \u{1}\u{1}  \u{10}\u{1}  \u{14}\u{1}  *\u{2}  A\u{2}  P\u{2}  p\u{2}\
          \u{4}\u{2}  \u{16}\u{2}  )\u{3}  @\u{3}  [\u{3}  y\u{3}  \u{b}\u{3}  '\u{4}  @\u{4}  V\u{4}  x\u{4}  \u{11}\u{4}\
          \u{11}\u{4}  *\u{5}  5\u{5}  `\u{5}  o\u{5}  z\u{5}  \u{6}\u{5}  \u{14}\u{5}  \u{18}\u{5}  1\u{6}  D\u{6}  c\u{6}\
          x\u{6}  \u{7f}\u{6}  \u{7}\u{6}  \u{12}\u{6}  /\u{7}  A\u{7}  L\u{7}  X\u{7}  j\u{7}  u\u{7}  \u{0}\u{7}  \u{f}\
        \u{7}  (\u{8}  6\u{8}  I\u{8}  X\u{8}  j\u{8}  \u{4}\u{8}  \u{16}\u{8}  N\u{9}  o\u{9}  w\u{9}  {\u{9}  \u{6}\u{9}\
          \u{18}\u{9}  .\u{a}  G\u{a}  U\u{a}  q\u{a}  \u{e}\u{a}  \u{16}\u{a}  \u{1a}\u{a}  ,\u{b}  0\u{b}  4\u{b}  J\u{b}\
          o\u{b}  \u{7f}\u{b}  \u{a}\u{b}  \u{16}\u{b}  ,\u{c}  H\u{c}  e\u{c}  m\u{c}  x\u{c}  \u{18}\u{c}  '\u{d}  E\u{d}\
          W\u{d}  t\u{d}  \u{16}\u{d}  4\u{e}  B\u{e}  |\u{e}  4\u{f}  O\u{f}  _\u{f}  q\u{f}  \u{1c}\u{f}  '\u{10}  T\u{10}\
          r\u{10}  y\u{10}  \u{0}\u{10}  \u{15}\u{10}  \u{19}\u{10}  /\u{11}  Y\u{11}  \u{c}\u{11}  ;\u{12}  B\u{12}  T\
        \u{12}  b\u{12}  t\u{12}  \u{3}\u{12}  8\u{13}  Q\u{13}  U\u{13}  |\u{13}  0\u{14}  7\u{14}  Q\u{14}  k\u{14}  \
        \u{1}\u{14}  \u{17}\u{14}  &\u{15}  G\u{15}  z\u{15}  \u{5}\u{15}  \u{17}\u{15}  1\u{16}  @\u{16}  O\u{16}  S\u{16}\
          _\u{16}  g\u{16}  r\u{16}  \u{5}\u{16}  0\u{17}  P\u{17}  n\u{17}  ~\u{17}  \u{1c}\u{17}  ,\u{18}  <\u{18}  R\
        \u{18}  Y\u{18}  p\u{18}  \u{14}\u{18}  <\u{19}  G\u{19}  R\u{19}  j\u{19}  }\u{19}  \u{8}\u{19}  \u{1a}\u{19} \
         7\u{1a}  G\u{1a}  `\u{1a}  `\u{1a}  g\u{1a}  \u{b}\u{1a}   \u{1b}  .\u{1b}  2\u{1b}  K\u{1b}  d\u{1b}  w\u{1b}\
          \u{d}\u{1b}  \u{15}\u{1b}  \u{1d}\u{1b}  0\u{1c}  @\u{1c}  H\u{1c}  i\u{1c}  t\u{1c}  \u{7}\u{1c}  #\u{1d}  9\
        \u{1d}  ]\u{1d}  a\u{1d}  t\u{1d}  \u{6}\u{1d}  \u{1f}\u{1d}  /\u{1e}  >\u{1e}  S\u{1e}  l\u{1e}  w\u{1e}  \u{6}\
        \u{1e}  \u{e}\u{1e}  \u{12}\u{1e}   \u{1f}  <\u{1f}  Y\u{1f}  d\u{1f}  v\u{1f}  \u{1}\u{1f}  \u{9}\u{1f}  \u{17}\
        \u{1f}  & ! ; ! X ! j ! v ! z ! \u{8} ! %!! E!! S!! a!! o!! \u{2}!! #\"! /\"! E\"! T\"! q\"! \u{4}\"! )#! 4#! Q\
        #! `#! \u{f}#! \u{16}#! 1$! =$! P$! _$! j$! }$! \u{c}$! \u{13}$! \u{17}$! 6%! A%! X%! \u{4}%! \u{f}%! \u{1a}%! \
        >&! >&! T&! u&! \u{b}&! )'! F'! g'! v'! z'! \u{10}'! 0(! C(! Q(! c(! y(! \u{1a}(! \")! S)! ^)! \u{c})! \u{17})!\
         **! <*! K*! a*! z*! z*! \u{10}*! )+! 4+! F+! X+! \u{1d}+! 2,! 9,! O,! w,! \u{d},! ,-! E-! f-! |-! \u{b}-! \u{1e}\
        -! -.! U.! r.! \u{5}.! \u{17}.! 0/! >/! [/! p/! \u{6}/! \u{15}/! 80! R0! V0! l0! \u{e}0! \u{1d}0! 41! @1! Z1! w\
        1! \u{17}1! \u{1b}1! <2! ^2! x2! \u{b}2! \u{1d}2! 93! D3! D3! T3! X3! _3! v3! \u{9}3! \u{1c}3!  4! .4! @4! h4! \
        z4! $5! H5! h5! }5! \u{19}5! >6! ]6! \u{5}6! \"7! 47! M7! g7! g7! z7! !8! 78! L8! b8! i8! w8! \u{1a}8! (9! 09! \
        ?9! _9! |9! \u{12}9! \u{1d}9! 6:! A:! Q:! \u{6}:! \u{18}:! \u{1f}:! &;! N;! a;! w;! \u{7f};! \u{1d};! ,<! 7<! B\
        <! b<! \u{11}<! 4=! M=! X=! |=! \u{12}=! <>! V>! a>! x>!  ?! 9?! D?! L?! s?! \u{11}?! \u{1f}?! *@! A@! f@! {@! \
        \u{a}@! \u{1c}@! +A! HA! _A! fA! qA! |A! \u{f}A! -B! ?B! XB! mB! \u{6}B! \u{6}B! *C! 9C! ]C! \u{8}C! \u{13}C! 3\
        D! OD! dD! }D! \u{12}D! -E! <E! YE! dE! hE! sE! ~E! \u{5}E! \u{10}E! \"F! -F! MF! bF! nF! \u{3}F!  G! @G! GG! o\
        G! \u{c}G! \"H! ;H! BH! _H! \u{b}H! \u{1a}H! %I! -I! 8I! UI! rI! \u{2}I! \u{d}I! \u{19}I! /J! 7J! NJ! yJ! \u{4}\
        J! )K! 0K! JK! NK! hK! zK! \u{17}K! 8L! KL! SL! lL! \u{2}L! \u{6}L! \u{1f}L! 2M! ZM! mM! \u{7}M! \u{1e}M! )N! ?\
        N! KN! YN! `N! rN! \u{4}N! \u{f}N! \u{1e}N! 4O! RO! |O! \u{19}O! ?P! RP! ZP! ~P! \"Q! 8Q! \u{1}Q! \u{5}Q! \u{1e}\
        Q! -R! CR! \\R! |R!  S! 3S! IS! XS! qS! xS! \u{7f}S! \u{a}S! -T! CT! CT! \\T! `T! gT! ~T! \u{9}T! \u{18}T!  U! \
        :U! FU! XU! cU! uU! \u{3}U! \u{1d}U! 8V! ?V! JV! RV! RV! yV! \u{17}V! \u{17}V! -W! ;W! BW! NW! `W! rW! \u{f}W! \
        \u{16}W! 7X! MX! YX! oX! \u{4}X! \u{12}X! 'Y! /Y! CY! QY! `Y! }Y! \u{c}Y! \u{14}Y! 3Z! >Z! EZ! aZ! {Z! \u{15}Z!\
          [! +[! E[! T[! k[! \u{13}[! %\\! ?\\! J\\! `\\! \u{1}\\! \u{1a}\\! <]! W]! ^]! w]! \u{1c}]! 5^! c^! v^! z^! \u{14}\
        ^! '_! J_! \\_! `_! v_! z_! \u{14}_! ?`! T`! q`! \u{7f}`! \u{18}`! 1a! Ja! la! ta! \u{3}a! \u{1c}a! *b! Eb! bb!\
         tb! |b! \u{11}b! 2c! >c! Lc! nc! \u{3}c! $d! Nd! ad! wd! \u{6}d! \u{1b}d! -e! Re! ie! {e! \u{19}e! 2f! =f! Ef!\
         [f! nf! \u{7}f! \u{17}f! 1g! 5g! Vg! \u{4}g! !h! Ah! _h! \u{7f}h! \u{12}h!  i! 9i! 9i! Vi! \u{c}i! )j! Bj! Jj!\
         ]j! sj! zj! \u{6}j! !k! 3k! 3k! Pk! bk! mk! {k! \u{d}k! 0l! Nl! tl! \u{6}l! \u{11}l! ?m! Tm! cm! qm! \u{3}m! \u{e}\
        m! \u{19}m! 6n! Ln! [n! xn! \u{12}n! :o! Wo! \u{2}o! \u{9}o! \u{18}o! #p! Ap! Vp! wp! \u{18}p! 1q! ?q! Fq! Uq! \
        `q! \u{1}q! (r! Gr! Kr! hr! \u{6}r! \u{a}r! \u{11}r! 1s! Ds! [s! js! zs! \u{10}s! #t! <t! Vt! it! \u{3}t! \u{b}\
        t! $u! $u! ,u! 7u! Fu! Mu! ku! \u{8}u! ,v! :v! Bv! Wv! lv! \u{5}v! \u{1c}v! 8w! @w! Yw! iw! uw! \u{8}w! \u{1e}w\
        ! 0x! Bx! ^x! ^x! wx! 1y! Dy! Ty! ty! xy! |y! \u{e}y! \u{1d}y! 0z! 4z! Tz! bz! jz! \u{12}z! \u{16}z! ({! >{! N{\
        ! Y{! h{! ~{! \u{1e}{! ;|! P|! m|! \u{3}|! \u{19}|! \u{1d}|! >}! \\}! j}! n}! \u{0}}! \"~! &~! J~! \\~! k~! \u{5}\
        ~! \u{17}~! \u{1f}~! *\u{7f}! U\u{7f}! g\u{7f}! y\u{7f}! \u{f}\u{7f}! ?\u{0}! c\u{0}! k\u{0}! o\u{0}! \u{1}\u{0}\
        ! ,\u{1}! O\u{1}! b\u{1}! t\u{1}! \u{17}\u{1}! \"\u{2}! F\u{2}! J\u{2}! k\u{2}! }\u{2}! \u{8}\u{2}! ,\u{3}! B\u{3}\
        ! I\u{3}! {\u{3}! '\u{4}! /\u{4}! =\u{4}! L\u{4}! e\u{4}! t\u{4}! \u{7f}\u{4}! \u{15}\u{4}! +\u{5}! 6\u{5}! a\u{5}\
        ! \u{7f}\u{5}! ,\u{6}! >\u{6}! I\u{6}! b\u{6}! ~\u{6}! \u{c}\u{6}! \"\u{7}! L\u{7}! S\u{7}! b\u{7}! m\u{7}! |\u{7}\
        ! \u{17}\u{7}! 5\u{8}! R\u{8}! o\u{8}! \u{9}\u{8}! #\u{9}! 5\u{9}! N\u{9}! v\u{9}! \u{5}\u{9}! &\u{a}! @\u{a}! \
        ]\u{a}! v\u{a}! \u{10}\u{a}! \u{18}\u{a}! <\u{b}! \\\u{b}! \u{0}\u{b}! \u{0}\u{b}! (\u{c}! ;\u{c}! ?\u{c}! M\u{c}\
        ! n\u{c}! v\u{c}! %\u{d}! %\u{d}! C\u{d}! \\\u{d}! c\u{d}! c\u{d}! g\u{d}! \u{18}\u{d}! 2\u{e}! A\u{e}! P\u{e}!\
         j\u{e}! \u{1}\u{e}! \u{1a}\u{e}! /\u{f}! >\u{f}! T\u{f}! _\u{f}! q\u{f}! \u{3}\u{f}! \u{11}\u{f}! \u{1c}\u{f}!\
          \u{10}! 9\u{10}! a\u{10}! x\u{10}! |\u{10}! \u{12}\u{10}! \u{1e}\u{10}! -\u{11}! <\u{11}! C\u{11}! R\u{11}! V\
        \u{11}! Z\u{11}! e\u{11}! \u{5}\u{11}! \u{1b}\u{11}! &\u{12}! @\u{12}! R\u{12}! o\u{12}! \u{8}\u{12}! \u{1e}\u{12}\
        ! 7\u{13}! I\u{13}! ~\u{13}! \u{17}\u{13}! \u{17}\u{13}! 4\u{14}! V\u{14}! k\u{14}! v\u{14}! \u{5}\u{14}! \u{1f}\
        \u{14}! 1\u{15}! K\u{15}! g\u{15}! o\u{15}! w\u{15}! \u{13}\u{15}! %\u{16}! 4\u{16}! J\u{16}! U\u{16}! k\u{16}!\
         \u{c}\u{16}! &\u{17}! ;\u{17}! U\u{17}! ]\u{17}! v\u{17}! \u{9}\u{17}! \u{11}\u{17}!  \u{18}! .\u{18}! D\u{18}\
        ! ]\u{18}! r\u{18}! }\u{18}! \u{8}\u{18}! )\u{19}! 4\u{19}! K\u{19}! ]\u{19}! s\u{19}! \u{c}\u{19}! \u{c}\u{19}\
        ! \u{1e}\u{19}! 4\u{1a}! G\u{1a}! s\u{1a}! \u{a}\u{1a}!  \u{1b}! 0\u{1b}! I\u{1b}! m\u{1b}! \u{7f}\u{1b}! \u{e}\
        \u{1b}! \u{15}\u{1b}! (\u{1c}! B\u{1c}! b\u{1c}! u\u{1c}! \u{11}\u{1c}! \u{11}\u{1c}! *\u{1d}! .\u{1d}! @\u{1d}\
        ! K\u{1d}! S\u{1d}! e\u{1d}! \u{f}\u{1d}! \u{17}\u{1d}! \"\u{1e}! I\u{1e}! j\u{1e}! \u{0}\u{1e}! \u{1e}\u{1e}! \
        )\u{1f}! ;\u{1f}! F\u{1f}! U\u{1f}! h\u{1f}! \u{a}\u{1f}! \u{15}\u{1f}! < \" b \" m \" \u{2} \" \u{11} \" @!\" \
        V!\" k!\" \u{8}!\" \"\"\" *\"\" D\"\" P\"\" j\"\" j\"\" \u{0}\"\" \u{7}\"\" \u{f}\"\" \u{1b}\"\" <#\" G#\" S#\"\
         b#\" \u{7f}#\" \u{12}#\" \u{1d}#\" >$\" [$\" [$\" f$\" j$\" x$\" \u{0}$\" \u{1e}$\" %%\" J%\" Y%\" g%\" r%\" }\
        %\" \u{8}%\" \u{8}%\" \u{17}%\" F&\" \\&\" w&\" \u{a}&\" ''\" 6'\" V'\" b'\" \u{18}'\" ,(\" 3(\" H(\" s(\" \u{9}\
        (\" \u{18}(\" 5)\" R)\" k)\" })\" \u{f})\" %*\" 3*\" B*\" j*\" \u{b}*\" \u{13}*\" \u{1b}*\" #+\" J+\" R+\" h+\"\
         \u{d}+\" \u{1b}+\" *,\" 5,\" @,\" _,\" n,\" \u{f},\" \u{16},\" /-\" H-\" \u{1}-\" \u{14}-\" \u{1c}-\" \u{1c}-\"\
         (.\" ;.\" B.\" I.\" i.\" i.\" t.\" \u{0}.\" \u{19}.\" \u{1d}.\" 0/\" S/\" l/\" p/\" \u{b}/\" $0\" 40\" C0\" q0\
        \" \u{e}0\" !1\" ,1\" ;1\" I1\" X1\" j1\" \u{e}1\" %2\" >2\" J2\" Z2\" b2\" q2\" \u{3}2\" \u{1c}2\" /3\" K3\" e\
        3\" p3\" \u{e}3\" +4\" F4\" X4\" c4\" y4\" (5\" A5\" T5\" y5\" \u{13}5\" )6\" ;6\" a6\" l6\" \u{5}6\" \u{10}6\"\
         (7\" 77\" f7\" \u{1}7\" \"8\" P8\" l8\" \u{4}8\" \u{10}8\" \u{1f}8\" \u{1f}8\" -9\" <9\" N9\" U9\" s9\" \u{d}9\
        \" *:\" ;:\" X:\" |:\" \u{7}:\" \u{13}:\" \u{1a}:\" ?;\" b;\" \u{7f};\" \u{7f};\" \u{7};\" \u{12};\" $<\" :<\" \
        I<\" \\<\" }<\" \u{5}<\" !=\" %=\" C=\" U=\" k=\" v=\" \u{5}=\" )>\" 0>\" ;>\" C>\" K>\" h>\" z>\" ~>\" \u{5}>\"\
         !?\" (?\" A?\" [?\" x?\" |?\" \u{7}?\" \u{12}?\" $@\" :@\" P@\" u@\" u@\"  A\" ;A\" FA\" _A\" |A\" \u{11}A\" \u{19}\
        A\" $B\" ,B\" FB\" XB\" tB\" -C\" 5C\" GC\" hC\" wC\" \u{6}C\"  D\" 5D\" SD\" pD\" \u{1c}D\" 'E\" GE\" ]E\" pE\"\
         \u{b}E\" 3F\" UF\" ]F\" ~F\" \u{6}F\" \u{1c}F\" 6G\" AG\" EG\" ^G\" wG\" \u{15}G\" /H\" :H\" BH\" NH\" vH\" 'I\
        \" >I\" [I\" tI\" |I\" |I\" \u{c}I\" \u{18}I\" .J\" 9J\" `J\" yJ\" \u{19}J\" (K\" EK\" IK\" eK\" ~K\" \u{c}K\" \
        !L\" ,L\" LL\" sL\" \u{1}L\" \u{1a}L\" AM\" bM\" {M\" \u{a}M\" \u{e}M\" /N\" HN\" ZN\" aN\" \u{f}N\" \u{1d}N\" \
        =O\" SO\" eO\" lO\" zO\" ~O\" \u{9}O\" \u{1c}O\" /P\" OP\" lP\" ~P\" \u{2}P\" \u{9}P\" \u{1e}P\" FQ\" _Q\" jQ\"\
         xQ\"  R\" 2R\" ZR\" wR\" \u{3}R\" \u{1f}R\" /S\" :S\" IS\" `S\" zS\" \u{9}S\" &T\" FT\" QT\" fT\" zT\" \u{9}T\"\
         \u{1f}T\" DU\" ^U\" xU\" \u{16}U\" 7V\" [V\" fV\" qV\" \u{4}V\" \u{1e}V\" 0W\" NW\" sW\" \u{18}W\" ?X\" UX\" ]\
        X\" lX\" zX\" zX\" \u{2}X\" \u{11}X\" \u{1f}X\" *Y\" XY\" qY\" \u{4}Y\" 1Z\" CZ\" GZ\" VZ\" \u{1}Z\" \u{1a}Z\" \
        %[\" >[\" >[\" T[\" n[\" }[\" \u{b}[\" 9\\\" R\\\" i\\\" t\\\" \u{d}\\\" ']\" 9]\" S]\" c]\" u]\" \u{b}]\" \u{1a}\
        ]\" 4^\" Y^\" s^\" \u{5}^\" \u{14}^\" ._\" @_\" d_\" s_\" \u{9}_\" /`\" =`\" ]`\" l`\" \u{a}`\" \u{12}`\" /a\" \
        :a\" Ta\" Ta\" ~a\" \u{1c}a\" <b\" Xb\" qb\" \u{7f}b\" \u{1d}b\" Dc\" Rc\" {c\" \u{9}c\" \u{11}c\" *d\" Nd\" Rd\
        \" Yd\" sd\" \u{6}d\" &e\" *e\" Ce\" Je\" `e\" ve\" \u{c}e\" )f\" Cf\" Zf\" pf\" !g\" >g\" _g\" yg\" \u{0}g\" \u{19}\
        g\" +h\" >h\" Lh\" ^h\" xh\" \u{15}h\"  i\" 3i\" Fi\" bi\" mi\" \u{3}i\"  j\" 5j\" [j\" \u{1}j\" \u{13}j\" :k\"\
         Qk\" Xk\" yk\" \u{16}k\" \u{16}k\" %l\" 8l\" Gl\" ]l\" \u{e}l\" +m\" Pm\" Tm\" _m\" nm\"  n\" Pn\" in\" un\" \u{f}\
        n\" 3o\" `o\" \u{8}o\" \u{8}o\" )p\" 9p\" Yp\" vp\" \u{12}p\" %q\" 4q\" 8q\" Jq\" Yq\" ]q\" wq\" \u{18}q\" .r\"\
         <r\" @r\" Yr\" ]r\" qr\" \u{0}r\" *s\" *s\"    /  `# `! `( `$ `' `\" `% `3 `& `5 `6 `* `+ `- `KKn Fn\u{1a} #E/\
         \u{7}\u{7f}R!  aIR_!) a\u{4}\u{10}d!% `1]u!  ahO~!! aD \u{4}!@ a9\u{1d}| h.} '[\u{c} A\u{14}\u{1a} @'*!@ a$\u{a}\
        - 0 B \u{5}QK!* `.Nu DR\u{a}!! a\u{6}\u{b}g \u{2}^m!# `!\u{10}- \u{d}'\u{1f}!6 a\"\u{f}I \u{a}WQ 'C`!  a\u{14}s\
        x \u{11}\u{18}\u{19} \u{1c}~H S?V!3 a8(_!  apLd /\\\u{b}!  `n\u{1d}E \u{17}rZ!6 `<\u{1d}u \u{18}an \u{1f}]\u{7f}\
         ,fE!: a\u{12}EK \u{0}`[!: a\u{14}\u{18}{ \u{1a}\u{1}\u{1c} \u{13}\u{10}* \u{a}H; X\u{7}\u{12}!7 a1i\u{1f}!  `\u{1f}\
        _[!1 a8\u{8}^!& `MBt \u{1e}8\u{e}!= a\u{16}\u{1a}\u{e}!  a\u{a}\u{3}\u{16}!E a0s\u{1a} \u{6},. \u{18}?e!6 aBQ\u{1}\
        !: agC\u{c}!3 aEX\u{14} \u{1e}0I Y^L!& aszw!  a+l\u{2}!3 `\u{18}gn!> a=s\u{14}\"! `$ `?T6 .my!> ay\u{c}y \u{1}P\
        |\"* `- `XZ4 np?!; aY}@!@ a\u{0}cI \u{4}ZT!4 `\u{14}y&!  a+wx!  a:\u{1b}\u{5}!! `Rn!!  a\u{3}/$!! `\u{1e}Y\u{1b}\
         \u{3}V'!$ a)\u{8}0 [!w!6 `4g\u{13} v'%!  `Ze. OZ3!. a1sE A\u{18}U ~>l P\u{11}y!7 a8h\u{6} f(\u{1d}!  `\u{e}\"]\
        !* a7)_!3 aZ(w %s\u{7f}!1 a3o\u{4} Q\u{c}1 \u{15}:u jo\u{4}!: a.R\u{8} $}\u{c}!# `{Z\u{e} &1T!9 a\u{f};X!7 aDB|\
        !  `W.& \u{6}Y1 5Z\u{f} x3\u{1d}!6 a3W != a\u{0}RA!  aJz& \u{5}+y!# a4q# tT&!$ a?.-!  `J,k!2 a+\u{1} !4 a<I&!% \
        a\u{17}\u{2}E!! `U[Q S\u{12}r XUx %\")!! a\u{1a}cd!$ `\u{5}3l!) a\u{11}73!  `'g9\"  `# `W\u{8}?!( a:\u{16}*!) a\
        Fa> \u{1a}\u{15}O!; a\u{b}O\u{e} \u{d}Q%\"- `. `\u{0}mQ!8 af<| !q~ 6\u{e}P k\u{0}T _N_ bi\u{1} 8`\u{18} \u{16}J\
        \u{1c} \u{0}T_ w6)!! `\u{f}FE!@ aK\u{12}T -me!  `\u{13}Gh \u{7f}{x U3|!3 `bw\u{a}!6 ao}%!* `t=+ bq1!= a<:p \u{1c}\
        k\u{4} 7{f!? af!\u{1f} kI!!4 `_/= (`@ \u{1f}lV!' a\u{e}4'!/ a:oj \"NX x\u{18}\\!7 a\\\u{c}r!B a\u{9}\u{1b}\u{14}\
        !! `Bk\u{1b}!* `=d;!A a\u{16}0B!# `\u{17}QG \u{8}\u{5}J!  a>\u{15}\u{13}!= a\u{15}@>!  `\u{17}Sa!A a1\u{a}v!% a\
        B_{ r\u{14}\u{16}!  ao=\u{18} \u{1b}S$ \u{7}7J!6 asl\u{b}!) `Ii\u{15}!E az\u{4}I!> a8\u{11}c!B aO!m!! at7u Gf\u{15}\
         \u{1c}\u{7}?!. aMfJ a6N \u{1b}OY \u{9}Js!* `t\u{a}\u{e} zm~ \u{11}26!  a-`E \u{7f},U!/ a#\u{13}U!. `cZ\u{1f}!5\
         am\u{16}\u{d}!$ a}\u{8}\u{19}!A a\u{4}J> \u{7f}6r!% `NNA \u{f}fU!  `\u{2}vV mpn!9 a\u{14}B\u{14} u:3 3\u{15};!\
        @ a07N!? avhy!- `^\u{10}\u{b}!B a_L#!1 a\u{15}A5!E a2h`!6 a3=\u{17} \u{16}\u{9}R ^\u{11}l ^j} `E~ \u{3}j\u{e} X\
        w !  agY- \u{17}\u{a}L Y\u{12}X!8 a98n!, `e\u{b}\u{1} *A\u{4} \u{4}*\u{e}!7 a\"X#!% a_\u{c}9!  `m\u{16}N X\u{9}\
        W H8X!6 `F$w!  aWN- OdG!+ aEiV 4%X!8 ax\u{15}Z!  ao;{!6 `\u{1}'#!3 a$\u{17}-!  `L\u{b}Z O6f!= axT\u{1f} C?'  m]\
        !' aW\u{4}c }[g !\u{19}g S\u{e}j dbw!  a\u{12}{x [@}!+ `\u{3}y! \u{1b}>C \u{1c}As K'L Bf[ 2ug D=x!+ a4V\u{c}\"#\
         `  `-\u{1c}\u{1b}!  a\u{15}52 K:_!  aY0? j{L \u{14}hw\"- `, `[m)!  a\u{4}\u{19}7 \u{1}5<!6 `m\u{13}r I+\u{16}!\
        A a\u{6}h\u{16}!- a']\u{18} \u{a}\u{1d}/!# aR'6 ^\u{13}a \u{14}wy!C a?3\u{12} |\u{1c}\u{14} \u{13}F8 ~|L &>M j/\
        ) 6`J ^#W NOa%\" `' `( `$ `3 `@\u{1e}\u{4}!2 a\u{7f}V\u{f} a\u{c}! P1[!* `=$e \u{12}Eq!8 a\u{11}E\u{1f}!) `%*%!\
        9 a<\u{1e}(!+ aoPX!4 aYSl!> a*#8!1 `!9W!  `eq_ E_\u{4} y\u{9}! ^W$!> aO\u{c}`!! a[\u{12}\u{14} \u{1b}\u{a}\u{7}\
         \u{1b}h\u{8}!' a!6\u{14}!  a[{2 {pa L6i!  `uHm 9o{!7 `[b\" na7 YA> xIE!9 a\u{3}np ^qw!B a L} C:\u{6}!  `\u{7f}\
        \u{1e}\u{12}!& `r\u{1e})!! `e\u{17}9 B\u{1}R!9 aBC]!  `_3_!; a+\u{10}c!= a\u{9}F+!# a\u{18}w3!2 `HT:!: aa};!  a\
        C#\\!! `-3\u{11} c\u{11}\u{16} q|&!/ a\u{15}oE!& a]aw \u{3}a\u{2} \u{1a}V= M2z 0\u{1d}O!@ a[[\u{15}!A aC\"+!# a\
        ;h;!* a\"+j \u{a}Y\u{13} U\u{10}I!  aI^Y!  aDZ\u{4} H\u{3}N Xv/!- a9\u{1a}T \u{f}y' t A!/ ar\u{2}J!, `0il!5 aHr\
        \u{3}!  a\u{3}\u{19}\u{f} C\u{1b}/!$ aZ'1 L\u{1c}3 \u{0}rY pQ\u{5} \u{17}\u{e}J vJL!2 a9|g dCv!# `\u{c}J\u{19}!\
          ac%$!9 as9\\!= a?/k xd\u{13}!> aUu4 \u{11}=o 0$u B|\u{4}!# `3\u{b}\u{1d} \u{f}y, OW=!/ a~nz!B a\u{10}Q\u{9} \u{12}\
        k6 nmR!' a7hT!! ai\u{1b}X!2 a\u{7}^j S^\u{14}!  ab\u{1e}.!6 a\u{3}*5!> aP\u{b}\u{5} \u{c}\u{f}\u{10}!= ac|I!* a\
        e\u{c}`!3 `d\u{10}\u{1f}!  aK@B ooH!6 adAX!  `9\u{b}d!  `\u{7}\u{1a}j!% a\u{19}\u{7f}%!) a\u{1c}a. \u{18})F!( a\
        >DM BUa %^t h\u{10}\u{8} : 5 +1] L~l!& a=eF 7A\u{0}!8 aA\u{2}\u{1} /s&!3 a\u{5}1R!B a;\u{3}V!. `2dy!! `~\u{12}\u{16}\
         ~BD!! aOfF!  a\u{10}\u{13}\u{2}!  `w'% ;48 \u{17}\"5!  `>\u{18}J!9 a:xM \u{15}Vd!  aKtn .\u{3}\u{8} ,\u{13}\u{a}\
        !, `Zp\u{1d}!7 aEb-!9 a-e1 ;#?!7 a65\u{8}!  a\u{15}M\u{14} NT% fZ/ z\u{8};!> aR0 !  a$cq!/ a(\u{e}} M-\u{17} ,@\
        & <z0 81@ \u{d}vJ \u{16}SX!> aU^z!> ai@H!  a mx :+} \u{15}\u{5}\u{1e}!$ aR\u{0}%!7 aRH< 7PQ \u{8}\\Y RL\u{18} Z\
        C%!, `\u{1c}A5 UX7!  aDvI!+ as\u{11}[!! `\u{5}[f \u{13}rj!- `kik!\" a\u{19}Z\u{6}!8 aGu[ R\u{1}\\ C\u{2}` k^h +\
        d\u{7}!  `s|9!  a$HA -AI ysP \u{2}![ E]\u{d} Rt\u{d} H&\u{e}!6 `j;*!  ad{2 *Z:!4 aN\u{9}A!4 a%%f \u{1f}g\u{1f} \
        LQv!  a/f}!  a .\u{1d} xIX H+[ R\u{1c}a!6 a\u{1}\u{4}( \u{c}q; >\u{1a}; -WB u\u{6}W!+ `\u{14}\u{17}~ ~5\u{d}!7 \
        aW\u{0}(!6 a\u{10}@5!% `v]7!* a\\Qs!; aSiG!1 a|dM \u{8}Ab!  a\u{0}Hq *\u{1c}{ }\u{1f}\u{10} z77!- a63F ~\u{b}b!\
          a&&{!- a^Z#!  a\u{b}3t!  a\u{d}\u{16}-!< a/\u{b}8!  a!=Y 8Tj >\u{5}\u{1} \u{1f}\u{1c}\u{a}!4 abz&!: a\u{10}\u{1d}\
        E lhO i\"T \u{1a}I\u{17}!E aY\\)!! `\u{15}!. 1p; R\u{18}J!= aZ\u{18}` ?KA >eI Qxb \u{10}\u{e}b!$ a.X\u{7} \u{14}\
        w\u{e}!! `\u{2}m\u{1b} EO1!  `&iC q\u{8}h!& a\u{3}\u{7}0!0 a\u{10}6\u{1d}!  a-EL F\u{1c}s!B a{\u{5}\u{12}!> a\u{17}\
        kP!) a\u{c}_p!! aX\u{10}\u{10}!6 `E.8 w!i \u{4}\u{1c}\"!E a\u{c}LU!/ aK\u{c}c \u{12}]\u{4} \u{14}o\u{1d} \u{7}@\
        e $\u{3}.!E aXGC f\u{1b}K \u{3}`` ~\u{f}\u{7f}!  aW\u{0}\u{4}!/ at1 !3 `,?g!? a,XH \u{17}rt!1 aKA\u{1a}!  `{w) \
        h;7 [\u{1c}: oK@ Q/S!6 `Ey\u{17}!  av}!!) a\u{b}T&!/ a}2S!* a\u{7f}*\u{7f} bE\u{7f}!\" `\u{13}&; \u{1a}&\u{10} \
        o%\u{1f} AX  6/5!A aU\u{11}P!\" a)}] k\u{b}_!! `M\u{f}z #4B j\u{8}N!? ar\u{1c}[!> aF\\\u{17}!B a:p* \u{2}p8!9 a\
        4ad <tM!  `ilk!8 a\u{a}h}!9 a>N\u{7}!\" a\u{7}\u{b}\u{13} \u{0}8\u{16}!: acL.!8 a\u{8}j8 \u{7}\u{7f}K O\u{1c}o \
        [\u{14}|!  a2\u{11}\u{10} n`\u{13} 0]v ;\u{1f}~ aA\u{1c} 7eC \u{e}QN F\u{19}Q!= aH\u{d}n ).?!  aA[H `Xo!& `oa\u{5}\
        !@ a\u{1}+\u{d} {w' _aM!\" aH\u{1c}{!  `UP| \u{10} \u{3}!  a}2N!  `~'\u{e}!% au\u{19}\u{10} .k5 .\"\\!- apa\u{18}\
        !> a\u{f} s!= a=w:!\" a\u{6}r<!  a_`\u{13}!# aL\u{12}\u{15} 6O\u{18} \u{d}^0 m\u{1f}h!9 a`\u{b}\u{10}!3 `)X\u{11}\
        !  a\u{17}1\u{18} buh 5Fn!8 a3>}!= a\u{d}a\u{3} ?r*!& `'Y+ ;\u{13}= '}V!! aem\u{c} SP\u{11}!* a\u{8}M& 5W- \u{4}\
        M= P\u{2}u \\d~ ne\u{a} X\u{12}\u{12} .4^!0 a/1f!  aJmj!E a]\u{0}9!, `\u{0}]C =8e \u{4}\u{a}r!2 a\u{c}Y\u{6} \u{13}\
        q/!0 a\u{b}b? ]\u{1b}@ GS[!: aF3\u{4} \u{0}\u{14}\u{17}!B a\u{7}\u{11}/!E a@8J \u{10}\u{8}q!  `KSr \u{4}]y 7}\u{0}\
        !  a\u{1b}]\u{a}!  a\u{1f}\u{0}7 jd\u{5}!& axC\u{8}!2 a\u{12}\\\u{13}!8 a-\"8 L3G [6X Q\u{19}O!* `\u{3}\u{16}a!\
        . a4\u{a}\u{e} w0H nPp!+ ` J\u{e} 3RC!$ a\u{3}:X!0 `\u{d}(\u{7} \\~\u{11}!  a_\u{9}\u{17} {\u{0}I TpP \u{7}_V!-\
         a1\u{1e}\u{7}!A a\u{19}\u{6}\u{1c}!* `\u{7f}7+ X2a P:b !G\u{c}!- `/~\u{18} {\u{19}% (W' \u{1d}4G FlM!7 aI)T!1 \
        a\u{f}Sl \\Js \u{4}zw ]\u{11}\u{11}!) `\u{1c}\u{19}G \u{12}W\u{10}!7 a\u{d}e\u{11} \"6\u{17} \u{1b}M,!4 a\u{9}b\
        , %z2 !>d \u{c}Mr g*# m?, \u{0}\u{1c}A!B aKsA \u{1c})\u{19} aU\u{1c} \u{1e}Ve AX\u{4}!6 a b%!  `\u{11}t( =\u{10}\
        < (NE!  a]\u{1c}0!@ a1\u{3}P W\u{b}p!< a\u{6}o6 V\\C kFn \\z\u{1e} MV4 z}I 3X^ Vi_ s\u{16}y +s| \u{9}F\u{b} Nh+\
        != agNx!  a\u{1b}-* >\u{13}8 z3X!\" `oqj cr\u{19}!6 `HV7!$ `oAL ~iQ!! `NVX )v\u{5}!  aFr\u{1a}!3 aa\u{a}@ \u{2}\
        Xs!\" a<s\u{c}!A a\u{8}#\u{1d}!! `M>\u{7}!* a\u{1}if P\u{2}\u{a}!> a x\u{1d}!6 a\u{15}\u{c}6!7 a\u{10}\u{5}Y!! \
        `e\u{1f}e!  a\u{b}Uq!0 aT\u{3}\u{18}!- a]@$!! aVcQ \u{b}br \u{1f}\u{0}\u{11} )l\u{18} \u{19}4\u{1d}!  a05P \u{a}\
        1b!! `\"6g &x\u{3} \u{7f}:\u{6}!/ aK\u{10}\u{15}!6 `\u{16}/U \u{17}1\u{12}!# `k\u{9}\u{1a} Ja@ W)E ^\u{13}` \u{1b}\
        W6 ZG9 \u{0})V )d` 2gi {?*!> a>2T!, `_r0!$ a4M]!= aZ_r %,\u{1d}#' `$ `& ` <0 \u{10}JH 1/V!  a\u{e}c2!> a<YC \u{14}\
        io k\u{1a}\u{11}!\" `ht\u{17} \u{7}M8!% a^:;!& a\u{1d}\u{1f}h V\u{17}9 \u{3}+B q\u{15}E 30O!3 `w<S L{l!  `\u{2}\
        ~l WI\u{5}!= a\u{9}\u{13}\u{1e}!9 ayH\" \u{15}\u{c}-!> aM+1!- aQ\u{19}A n\u{1f}V Z\u{18}\u{7f} \u{1b}\u{e}\u{1}\
         \u{1}A/!% a\u{6}\u{15}< A\u{5}^ c({ pD6!9 aDvI!# `UTs *G\u{4}!+ a$<7 -\u{11}8 t\u{1e}M SO\u{18} |s6!  `Y&R!3 a\
        9\u{12}V HC`!> a\u{14}:h \u{12}P\u{9} \u{9}5\u{1b} 2\u{1e}R /=E!6 aR1\u{1f}!, `=\u{e}  :\\(!  azy5 PPO!  `-8Z L\
        r& r-\u{17}!E a\u{6}cU `c]!! `+2c $@l 1V\u{7f} eO\u{1d} \u{c};E 9|E F?w!  `\\#& \u{18}j' ]\u{1d}0!& `'\u{b}[!9 \
        a\u{16}\u{1}a )g\u{18}!= aW.~ y7&!- a'u( &>A e\u{3}n YVw \u{1e}bF A,V 7\u{9}\u{b}!: aR\u{6}J!8 ag`] hMg!= a\u{e}\
        bk!+ a Cv \u{19}\u{12}\u{b}!  aTp) /lP frX 42n!% a\u{3}\u{6}x 67\u{3}!# `HD\u{5}!! a\u{7}\u{1a}\u{14}!1 a\u{11}\
        \u{1c}!!6 `\u{14}\u{1}$ \u{6}\u{1d}% N\u{4}2!8 a8I4!A a\u{10}2@ \u{e}FK!> ai^U \u{12}5e!4 `\u{12}Ah!  a\u{1f}`/\
         3Q: .5|!6 `R\u{1f}\u{14}!7 ao\u{10}  \u{2}\u{7f}O!  `\u{a}-^!@ aFC\u{17}!= a^%0 \u{a}^Y!> ak;\u{1} _\u{0}\u{3}\
         Ecc W1~ /^& M7\\!  aK\u{1}c!( a\u{15}r\u{16}!/ a4\u{b}4 e\u{1}^!4 a\u{1e}2h!@ a~\u{9}\u{f} Uo) 6\u{1c}I!3 aD1z\
        !* a4E\u{a}!/ aA(\u{c} \u{5}\u{f}\u{16} \u{6}|9!9 a5Sl!+ `h6\u{4}!/ a(a\u{9}!6 aDOb \"\u{17}j!  a:\"H *G\u{a} \u{e}\
        H$!/ aD\u{a}< m\u{1c}J Zy\u{6} 77B %:F!4 a)dh!@ a\u{9}f{!8 ar{8  BI A\u{7f}Q ~f&\"# `4 aY2( $.+!  ai\u{f}3 nWY!\
        \" a\u{19}L\\ AWq!: acA\u{16} (0\u{17} \u{5}Q !( a\u{f}\u{3}+ 2fx yez p%\u{b}!  `fR\u{18} \u{13}Y%!6 `'sY \u{1d}\
        \u{17}]!* aV5c!8 a8*g!  `VY !& aJW'!A a\u{8}\\`!$ a\u{14}\u{13}\u{a} i:\u{12}!# a\u{4}q\u{17}!: alYA!- akzZ!8 a\
        dK\u{b}!8 aR\u{d}% rFY!# `L#\u{c}!: a(7\u{6}!? a-J: \u{1f}\u{1b}A!2 awU` +#h \u{e}2\u{17}!? aJv\u{1a}!/ a?rB 'j\
        ~!0 a\u{1d}\u{11}/!? a_\u{1d}E \u{e}~e!4 a\u{2}G^ \u{13}Sk )gv!B a\u{e}k$!4 aH{O!3 `u[q xm\u{3}!+ `>j! 6E? ntl \
        xY\u{2} vN\u{6}!  ao5(!4 `7\">!  `\u{c}]I!\" `\u{d}4Z!  aD2t KO\u{15} L;.!4 `\u{6}`Q!- `/ZW!  a\u{9}\"q!B aah\u{5}\
         8\u{9}+ \u{8}|T jr\u{3}!/ a!*\u{1b}!\" a|w}!/ aQ\\! \u{7}Z0!8 a\u{7f}%2!  `X\u{12}A !<\u{12}!+ `*\u{8}\u{17}!>\
         aX\u{a}B +\u{19}_!! `JYh \"Cm X~& #_@!  aB`G kE~## `$ `3 `D\u{11}\u{10}!# `hO !$ a\u{1}l&!  a`]P 5\u{18}\u{7}!\
        , `dI.!  a\u{1e}cI z\u{0}J \u{12}ru!. `\u{5}i\u{6}!7 a\u{15}eO!6 a2m~!  a\u{7f}\"\u{10} )q\u{12}!: aKO !8 a%>=!\
        1 a\u{13}\u{a}T!. aK|\u{c} ]3\" #\u{9}'!8 aNdL!# aS]S!  `0\u{c}X!# a)*c Qc\u{4}!E aP<\u{17}!  `1k\u{1d} \u{2}\"\
        %!1 `+\u{10}. 91S \u{19}\u{e}i {6k!* `\u{1b}@\u{1} \u{4}7\u{13} \u{13}+-!8 a\u{e}\u{12}S!( a\u{4}\u{1d}[ An`!  \
        azj} o>f \u{15}\u{e}{!  a\u{1d}BC B&[!9 aa'\u{7f} \u{12}5\u{4} Q\u{1a}\u{6}!2 a.I* \u{19}%G <_T!! `3kX E\u{f}\u{18}\
        !2 aO4\u{7} NlB \u{1}+\u{4}!\" `a`\u{18} ;\u{1d}. m?W!  aK)g!+ `\u{8}\u{10}z!+ `s-\u{1c}!  `9v%!> a\u{2}1'!8 aH\
        dL EdV \u{4}t` ]z\u{12}!# `<a3 vp4!6 `.T8!, a?Q= \u{0}xF W=I!< a7TY _;_ Ch{ R\u{d}\u{0}!  aRF@ \u{14}\u{f}M &^^\
        !A a)e\u{3}!7 a\u{3}G\u{10} \u{4}$\u{12}!  at\u{1}3 /'7 NNT 5\u{7f}\\!= aWux!  a\u{19}\u{13}O!& a\u{16}\u{14}\\\
        !? a\u{10}!d!> a.\u{1}i \u{13}jt @'$ H\", \u{1c}n5!, a\u{13}\u{10}Q \"i\u{0} \u{a}\u{7}E!E aG\u{1d}k 7n\u{4}!/ \
        a)'\u{14}!+ `\u{12}\u{2}) \u{4}~G!E a\u{18}lK \u{10}\u{11}j [\u{1}m >ep!8 a\u{1a}\u{18}0 d{Y >\u{11}q!  at\u{e}\
        r!, aG(y!7 aV\"H \u{19}[` |d\u{2} ]l\u{8} \\\u{15}\u{d} \u{4}$1 \"y?!  `Ug\u{2}!+ `0{\u{3}!  a-b/ \u{4}^O!6 `Nd\
        Y!  al`t!7 `,^\u{e}!B a\u{11}@@!E a7jG!/ aQ\u{11}V!  ad3\\ J\u{10}k!  `\u{1c}wn Z]w!  al*\u{12} nU-!# a0\u{7f}[\
        \"  `$ `Y\u{16}_!B aXg\u{b} .\u{13}&!\" aV&N <\u{1a}f \u{5}g\u{5}!6 a~2+ S75!0 ah#\u{e} *Z\u{15} RD\u{1f}!  `\u{11}\
        :?!  a3\u{0}n N.%!# `>EL!  `s7U!3 a\u{10}Ia!7 `\u{11}H\u{e}!0 `g\u{7}\u{e} \u{12}V\u{13} \u{f}\u{3}  -\u{5}$!  \
        a0=4!9 aYM< \u{9}tC \u{1b}LI 4\u{16}=!? a|\u{b}p!) a\u{16}@\u{5} 7\u{5}\u{b} RU\u{f} ^\u{a}%!% a\u{c}T9!& `\u{2}\
        4@!8 a\u{16}zD \u{16}\u{b}[!\" `\u{10})v \u{c}\\| B*( }a*!  a\u{6}u- \u{16}M4 RF5!3 afM6 w<=!  a4qa ]Ai <*}!9 a\
        @\u{d}~ M\u{18}a!/ a=%\u{10}!6 ``%\"\"# `\" `_{;!4 a9vW ~le!' `\u{17}\u{10}s W w 3\u{1c}k!. a\u{7}|n!  a\u{10}\u{1b}\
        +\"  `# `Fo- }b7!! `Px9!  amGL V7W!  aw%X \u{1a}N{ ]b\u{14} -\u{c}\u{16}!0 `U\u{11}B \u{12}__!+ a3M1 \u{3}G2 '\u{8}\
        <!' aP\u{1e}L 58M bD~ Ju\u{8}!  `h \u{15} tJR!. au\u{2}U k]k!@ a@2s !\u{5}\u{0}!! a#S\u{1f}!A aV>8!  a9|\u{0} g\
        b\u{f}!3 `\u{8}\u{18}\u{14}!7 `).!!= a:{z 90\u{9} EL>!$ a?2B `cI!E aVx\u{0}!@ ak\u{18}. 0xK!$ `Z.U!> a\u{d}o\u{11}\
        !  `^\u{e}+!> aF9-!9 aoe0 \u{1d}4F +LT Z`\u{3} pRP!$ a\u{1a}mm!  ar*\u{b}!  `h;\u{10}!  `3c\"!! `\u{1e}U9 76e 6\
        \u{5}v!B a#\u{c}v #:\u{d} `|J!# aZ\u{7}W!E ah*k hP@ \u{e}tK!9 a1\u{17}N \u{6}s\u{10}!E aX\u{10}* O\\;!E ak\u{11}\
        \u{1b}!E aY]\u{f}!/ aE)* {\u{7f}\u{a}!) a\u{c}e,!E aD+h!9 a.~\u{1e}!D a' 2 \u{a}\u{1d}\u{a} Z\u{7f}\u{d}!  `gc\u{f}\
         o\u{1b}( K\u{14}O!  a\u{1f}\u{14}O #\u{1c}O!\" `W)j!7 a\u{6}C\u{9}!$ a*\u{1e}\u{9}!! a\u{e}\u{2}\\ 8hv!- `*\u{15}\
        9!7 a\u{17}\u{c}> \u{3}\u{e}Z wZi!- a$Ij!  `\u{17}\u{b}\u{f} VfI!& `\u{1d}?` \u{17}Td \u{15}L\u{15}!- a}\\\u{1b}\
        !  az\u{1d}*!  `\u{19})- 0RC \u{b}8m!  `@5v s4w!  a-D\u{b}!7 aA:\u{11}!- a\u{15}\u{0}\u{18} ic3 rmD!8 as&Q!6 `i\
        ft!8 asky!@ a8\u{1b}\"!= a\u{12}e7 ?VL R3[ @8\\!6 a\u{0}1v!4 aZ$x 24) .1f \u{1d}\u{1}\u{d}!6 `\u{17}>I!! `\u{a}\
        -]!C a,2\u{1d} }\u{e}'!& a\u{16}=. RGL &\u{18}P \u{14}qV >\u{e}p!* auA<!  at\u{f}L i\u{1f}m!  ab?\u{10} PW\u{16}\
         \"\u{18}* X<\u{19}!  `T[;!= ar\u{e}T 3<\u{14} $t\u{14}!\" `\u{16}nK vJh!> a|\u{7}' \u{1f}x, +.W!E aKto!$ aN\u{10}\
        \u{1b} \"vP!\" aja\u{9} \u{17}w> x*g [S\u{e}!* as=\u{19}!3 aw]b!! `=~7 J`<!/ `*rZ \u{9}#W!, a/@[!/ alF\u{6}!: a\
         S; #\u{f}] L\u{19}\u{e}!$ aY\u{0}$!D ani[ y$\u{11}\"  `! `*\u{f}s!3 `cky!3 `R\u{6}\u{16}!0 a\u{1e}%.!E a\u{7f}\
        \u{6}| U^) Lle!> aB/t!  aW#\u{10}!# a=&] (W\u{d} \u{1e}$\u{1e}!= auX%  Q, 6i.!! `2*?!  a'\u{a}K G\u{17}i!= a<^\u{0}\
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
         @u\u{15} \u{17}\u{f}\u{18} F\u{1e}\u{19}!C a-dP!  aCe\u{14} v\u{2}%!& a\u{d}=& p\u{11}*!4 `\u{1d}BC i%T!8 a\\\u{1f}\
        a F!g!3 a:9\u{1a} \u{6}&9 c\u{12}M!> a8yk!2 a:q\u{1e} 1s4!/ aJ 5!+ a4\u{10}D \u{4}\u{17}c!B a\u{c}\u{1f}H!B aW\u{15}\
        I \"~m!  aR=*!* aM\u{15}-!! a\u{3}Sa!8 a\u{a}\u{1f}d \u{1d}4\u{1c}!  aJ[A!+ `\u{9}\u{19}\\!  a`\u{b}g v%\u{13} \
        i\u{4}!!8 ao^) cg,!  a\"\\/ 1A !8 ayS4!  a?fJ !4d HU\u{7} ;7\u{5}!* a\u{1f}@E!( at{H *oS 0-_ fIz 75\u{2} 9l\u{3}\
         d,Y!# awy\u{2} p\u{13}-!  a'Ma \u{1c}G\u{e}!! `3S\u{1f} BFl!! `\u{13}<<!* a%m? ;Q_!# `\u{1f}2\u{15}!6 `158 /dI\
        !% aKg\u{2} :x\u{5}!# a\u{1f}\u{1a}\u{c}!8 aR\u{2}\u{16} i\u{0}\u{19} m\u{11}O!C ab*l NEn!# `>/\u{10}!; aC$.!> \
        a\u{a}[g!! `#:i!, a$\u{14}o .c~!4 `Ak! \u{7}>f \u{1a}/n!@ aCw| X\u{f}\u{e} \u{17}s\u{12} \u{1e}.\u{14}!  `CFk \u{b}\
        {\u{c}!  av\u{4}0!E a@Un \u{c}C[ G)\u{1} 4T\u{6}!! a 4%!< a\u{1a}a@!B a\u{17}&E!3 `\u{9}S\u{1a} O\u{7}6!! a\u{1f}\
        \u{12}S 6K\u{1e} \u{10}r$!8 a\u{e}\u{1a}F!, a@0L  sN \u{0}:[ J=d!  a6`0!  `f\u{d}Z!> a\u{8}*a \u{1d}.+ jGP \u{1e}\
        U\u{12}!  aU\u{16}7!  a&aY!; a\u{7f}\") \u{e}q6!\" a\u{15}VH \u{12}IJ!, a@\u{1e}O!( a=b~ o\u{2}\u{7}!C axc\u{8}\
         {z#!  a+o0!, a\u{b}\u{18}C A\u{d}H!6 avZq \"v~ \u{f}\u{4}\u{1}!\" `Qs\" 0o\u{5} qE\u{15} =9\" .pM!! `\u{8}.f!%\
         az># \u{18}\u{5}4 f8. wp.!E a8+>!. aB\\\u{c}!  a/\u{1f}\u{1f} =Oa >}\u{0} \u{6}\u{18}\u{1a} \u{13}'j I{/!  aV\u{11}\
        _ j6b N!u## `% `$ `\u{0}Wf yYy!  aXT\" \u{1d}\"5 t\u{f}=$4 `& `5 `# `\u{1}ss!2 aL10 x\u{1a}>!= aNaT \u{18}ZK \u{c}\
        \u{1}K \u{0}%M!5 aa\u{3}W!\" aO<b!8 aI\u{3}\u{14}!, a\u{15}\u{8}#!$ `1\u{6}3 \u{7}w7!< aj\u{15}R \u{1a}$e!  a4I\
        u d?\u{8}!8 af\u{5}\u{e} \u{14}8\u{11}!\" `\\\u{16}\u{18}!= aC8\" \u{17}.; jZM!  aEAl AY6 NZ+!1 a\u{4}\u{19}K \u{1c}\
        EV \u{6}Ca!# `\u{16}Kc!) a\u{7f}\u{1a}z 2Y\u{7f}!/ a^\\\u{11} i\u{16}u!E a=`\u{1e}!B a\u{e}U#!2 `$2w!3 `Mx\u{1c}\
        !> a,:' \u{f}C>!  aA\u{19}}!= aLS\u{11}!  a5)\u{1b}!# `6s\u{1c}!  `^f\u{1f}!  a\u{c}>  4/\" USG 5\u{17}\u{15}!6\
         `\u{14}U%!# aU@r \u{7f}\u{4}\u{d} DX)!! `)G\u{1a} 8\u{16}\u{14}!9 a.{: /\u{1f}<!E aw\u{6}] \u{6}Qs!  `jb\u{11}\
         r1C!! a\u{1e}#D!2 a#-) j\u{1d}G!  `dx\u{1d}!- a0/F!% `a\u{6}Z!> a\u{f}5j!! an\u{0}n w<3!8 a\u{1e}}7 'MZ D\u{1c}\
        q!? a5\u{12}\u{3} PW\u{b} n(\u{14}!  a0K.!7 a8\u{0}D B%K!  a\"\u{f}V \u{16}nh!4 a&d !  ai&.!  aEk. W:0 \u{d}yH \
        Cm$ r4)!3 a\u{a}7+ 4\u{c}7 J\u{19}I H\"\u{1}!! `\".\u{13}!E aZ\u{0}* -\u{19},!, `\u{11}\u{0}` \u{11}\u{9}\u{16}\
         \u{5}|\u{1f}\"# `& `-}  8!> G\u{7f}- .#\u{17}!# `=)2!! `T\u{4}A!& a\u{19}rT [kd!E a6^\u{4}!0 a~&< \u{c}\\W b\"\
        \\!  ac6y h\u{5}6!B a\u{18}Wt 0/$!  a\u{1f}U_ +\u{16}\u{f} ,W\\ \u{3}8]!  a<Yv r\u{3}\u{f}!  aV\u{7}\u{13} D{g \
        be\u{4}!  `7\u{4}t \u{17}v\u{1a} t=\u{1f}!: a]\u{2}( v\u{16}(!% aqaD!) aLz|!0 aLm\u{5} he9 12M!8 a~\u{a}M D\u{1f}\
        p!  `X\u{0}t @?v 7-* \u{1}WC!  `x\u{11}]!E a__'!& `GQW X/z!$ a\u{b}\u{7}\u{6}!8 aT$\u{14}!< a!\u{2},!9 a\u{a}\u{16}\
        B 3bh ~\u{7f}k!6 a\u{1d}__!# `Pv\u{5} Lv;!E a}_\u{6}!@ a\u{16}S]!< a\\Sm -v\u{16}!\" aQdY O\u{0}\u{14} \u{1d}K5\
        !B a^\u{1}6!% a(\u{14}A!' aGPC!6 a0!M W~b uHm b\"r -\u{7}r \\vz!7 a\u{4}g@ E4M f\\\u{2}!! a\u{1}\u{19}\u{a} EZ\u{1a}\
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
         a,7%!B a[70!6 an\u{1b}9 \u{1c}GB!7 a{@\u{1d}!# `\u{14}K: --+ YE/ %/2!  aS.I!  a\u{8}uz e\u{19}\u{9}!# a+BY \u{18}\
        \u{d}`!+ ` \u{0}c jQ| \u{14}{\u{6} 3T\u{17}!1 a,x\u{1f} tE  .KD!? a\u{1}\u{19}J ]HK \u{16}4\u{b}!  a5\u{13}-!@ \
        aQ`? \u{1b}OC w\u{7f}\u{10} \u{1}[\u{0} G,\u{14}!  `u\u{14}\u{1a}!, `>p\"!  aEfR!E ab@c!& `7;\u{1e}!7 `r\u{b}; \
        D'p!\" `lD. v\u{c}1 #Ly \u{3}1\u{13} p0C \u{3}E !@ a\u{2}f/ b\u{9}3 2#J >$} ' \u{c}!  a`D2 (iU!A aL1V Sh\u{8} 9\
        \u{d}< uYc U\u{b}q!4 ak0} \u{6}\u{4}) Nj8!6 aT[E!8 akOU ]cZ!= an\u{1}\u{b}!! `\u{d}.G \u{14}s]!> a=re l\u{1c}h!\
        B a4\u{7}s!! `3\u{13}\u{15} }7\u{18}!8 aB y!8 aJv\u{6} #\u{1f}\u{10}!  ao\u{f}2!9 aN[w!9 a>2z!E a{X\u{9}!* a2d\u{a}\
        !7 `B?\u{19}!  auY>!  `\u{13}5T!5 aSde \u{e}nu!\" a]:\u{a} r?\u{11}!6 `\u{15}\u{f}*!& a-.L \u{1b}3g!/ aUl\u{12}\
        !% a\u{e}\u{c}\u{16}!# a\u{1b}\u{13} !  a\u{b}-g!\" aou\u{16}!! `>j\"!& a\u{5}\u{b}K!> a\u{1}Pg\"\" `3 `\u{5}2\u{14}\
         @=: 0Ob Wuf \u{4}\u{1e}m!' aR\\\u{7}!  aWJ\u{10}!& `%}\u{16} NW%!: aJSg#  `# `4 aPB\u{15} h\u{15}\u{1f}!* `V\u{e}\
        G!& `KiJ a,p!; a.8z Tv\u{e} 4M\u{10}!# aue\u{1e}!! `\u{e}X2 L\u{15};!8 ak\u{10}^!  aMAl m;\u{6}!8 a\u{b}x$!$ a\u{14}\
        [_ -R\u{f}!  a:48!  a\u{18}\u{1c}Z \u{0}p\u{13}!$ ad\u{17}\u{1f}!( aq\u{14}< B\u{10}P \u{17}JU!  `s|Y!  aGw^ L<\
        + \u{13}\u{6}> 4\"a!E a).q ]\u{1c}Z \u{1e}/o!  `\u{14}\u{15}z 1\u{1}\u{7} cV\u{10}!8 a\u{9}\u{13}\u{15}#* `+ `-\
         `cXB `gV As\u{c}!8 a3'\u{1f}!' `u\u{9}S!> ay-p!  `l\u{15}v!- a\u{16}\u{10}*!- `7e\u{3}  )\u{e} mg\u{10}!) a\\S\
        b!, `5#1!& `\u{5}Ha!% atV+!> a\u{3})E\"! `$ `$Xn \u{4}\u{d}\u{7}!  aC\u{18}\u{b}!6 a8>0!  a\u{2}\u{1c}s!- ax\"-\
         EB\u{1a} \u{8}\u{c}V Z*[ _^\u{18}!\" aiS4!< a'K5!% agF[ t\u{5}f!  a#\u{14}\u{10}!  an\u{16}  Fs- \u{7f}X8!\" a\
        \u{c}uC!2 `B0S!9 aQ\u{6}1!\" a><D u@h \u{e}]i!3 ag\\& o!;!  a3.-!E aV5t r5\u{10}!0 aSA\u{15}!  a\u{4}kF .C`!  a\
        %KX C\u{1e}h %*s T0\u{1e} \u{1a}\u{1b}*!6 a:\u{e}=!0 `\u{0}OE .vH!  a&*M!, avu{!\" a\u{b}3\u{6}!  a1\u{1e}\u{15}\
        !C a+.O!; aC!S!+ `4nV gB\u{1a}!\" `8~p!\" aL6= \u{1b}w@ \u{12}{`!$ a{ia!  `x5m!: a\\py \u{15}\u{15}\u{e}!  a4GM\
        !  ao\u{e}S y\u{1d}S *~r 72:!  aDIE J\u{7f}b!  a=}\u{b} \u{3}|M ,\u{19}t A\u{2}4 b'd ]~g ,up #\u{19}\u{7}!= aio\
        \u{1e}!' a\u{e}\\` `&u!2 ab:\u{b} ]?a FCv!* `\"\u{1f}r!E aGc~ \\5$!6 aeq5!> ai\u{d}= INK!8 a[qR!+ `ZoN \u{1a}\\\
        T!> a`oY!  a8E` \u{d}\u{18}c!8 a~\"l m\u{1d}m!8 a1\u{5}\u{5}!@ a\u{1e}P.!E a\u{5}iM \u{f}\u{8}Z\"  `! `p\u{11}j\
        !  a'g\u{0}!  `0R/ 3=E!1 a\u{a}\u{19}I!3 aJ.U!6 `\u{6}iE /\u{7f}h!. a6f !- aFs9!+ `!8; tjo!= al[x!/ a5H\u{7} sy\
        : GEE!, `\u{a}\u{e}\u{4}!7 `3H\u{19} (\u{3}4!= atc5!0 aWU=!7 az\u{a}y!@ a)o\u{8}!  `6I\u{e}!  a\u{13}B'!) aSZ[ \
        \u{13}\u{b}h!> aJ~\u{12} ?+\u{17} Z`$ 'M\u{1f}!' a\u{13}E& I99!+ `\\2o \u{1b}?p \u{1}(\u{5} xT/!E aaga!! `\\4r!\
        # `Vi\u{4}!A aTe\u{11} Tw\u{1d} \u{7}\u{0}\u{1d} s]@!3 `\u{2}\u{19}F!? a3\u{6}] Mr|!& a\u{19}M0!: a\u{10}\u{5}\u{1}\
         \u{17}k! w\u{19}g \u{7}o+!\" `vEf!  `\u{1}\u{e}l!\" `|9s!# a~\u{17}{!  aK;\u{1} \u{2}d% T\u{16}%!  a\u{7}sf!( \
        apno P!\u{9} jy\u{d} YC\"!\" a?n]!  `Y=l ~\u{6}w!( a\u{7}2( \u{b}-, !WY ,~\u{2}!B a\u{6}E\u{a} \u{10}F8!  `B[?!\
        $ aEoS!2 a!\u{a}g \u{6}Sh ` \u{10} \u{11}z\u{16} #\u{1b}2!! a\u{9}#K!  ae\u{1}\u{16}!< a\u{1a}\u{e}. \u{f}\\: ~\
        bC!% af*& \u{1}G*!, a^\u{18}y!; a*\u{7}% q/9 J$\u{a}!) a-,E!! `8GO 30w!! `O\u{0}\u{14}!E ap\u{a}\u{16} ox$ P\u{1d}\
        \\ 18\u{5} [\u{1a}\u{8} 3\u{14}\u{17}!! `\u{5}\u{d}6!B as5E!: a\u{1c}Fw \u{7f}P$!  a\u{1f}\u{1d}p wX+ F8- %#L!.\
         `\u{17}\u{8}\u{7f} :\u{a}! `{6 \u{e})F \u{14}|W!  a.m\u{c} \u{14}C\u{16}!> azD8 UGk!  `M\u{14}~!/ a9\u{3}3!# a\
        m5g sfu!5 a/\u{13}\u{13}!$ agj- #\u{d}0!B a~\u{d}\u{1f}\"\" `( `@*-!\" awnc \u{2}Nf!% `\u{3}kv!? a\u{1c}i9!: a^\
        \u{4}T!6 `Qok!! az<v N%z!: a\u{12}A\u{14} T3# \u{b}3M!  a2C\u{a} ]}\"!  aW8:!$ a63O \u{16}|| \u{1c}!}!7 a\u{7}\u{19}\
        \u{7}!! `\u{2}3> p5b!\" a\u{10}ei!! `\u{1c}\u{12}p!? a\u{12}'\u{a}!/ a]j\u{b}!  a\u{16}a\u{e} _\u{7}<!6 ` _~ \u{6}\
        Y>!, `\u{9}MA eLo!> aL9w!? a\u{13}1}!\" ah.<!  ar\"A!\" `N=G!  `ORq!8 a\u{d}\u{7f} !  a70n!, aJ\u{9}\u{11}!  a>\
        &O!3 aDpd \u{9}+z!0 a\u{1e}8\u{1c}!% `L\u{14};!( a:E=!B a~\u{1a}v!) `[\u{d}, |wE <\u{1c}U \u{1a}e\u{5} T|\u{13}\
         9r\u{17}!  `\u{9}jb n;\u{f}!% a6'\u{17} mV  9S.\"& `8 a\u{b}CG -%f!- a\u{f}}g s\u{a}* RFQ!  a``\\ \u{7f}Tj \u{1e}\
        jp!E a|Z*!  aGn\u{5} }\"\u{10}!! ah4= /\u{5}x!+ `4\u{9}S!7 a<Xh!! `@\\\u{11} zdj \u{10}\u{8}s!6 `D,=!  `s\u{15}\
        R!; a\u{4}BS!! a\u{f}cW!8 a*gm \u{2};+!. ak<0!* `}\u{0}?!# `8F' cu, ?P\u{15} \u{f}` !4 a0HB!0 a<i}!  a\"I   \u{15}\
        /!. `y*E!* a\u{17}\u{9}b!8 a\u{1d}\u{18}\u{0} (,0!  `\u{12}jK!4 a\u{8}\u{1e}R!E a~^u \u{a}]\u{8}!B a\u{9}\\v!3 \
        `qp- \u{d}\u{1a}7!  a)\u{a}9 \u{12}*@!\" a\u{1d}En!1 a\u{19}E\u{4} e\u{c}\u{11}!  af\u{16}1!  `2|\\ fHy!  aZpy!\
        ! `&V\u{a} ><@!/ aJRA I\u{7}L!  ab\u{8}q \u{11}h% T\u{4}J!) af}k!@ a``u!  aq\u{17}u!  aL~.!1 a\u{9}\u{13}C \u{9}\
        }o!  a\u{e}(\u{5} g_\u{5}!' a\u{1d}a)!: a765 kv9!: aH8K!< a`>K!= ab1_ ?\u{17}q M#\u{1b} U%; \u{d}=\u{15} Kp\u{1b}\
        !@ a\u{11}\u{7}9!8 asnX z\u{d}G (\u{2}~ RLN +<\u{7f}!4 aRM)!+ `CVY \u{14}F]!3 ahF\u{7f} 7\u{17}\u{a}!' atJJ!  a\
        m\u{12}]!  a,dd!  `Z\u{1b}{ \u{1c}7\u{18} #\u{1a}L ^:^ mEr UA\u{1c} MJj \u{1f})\u{9}!6 avd  9lr \u{13}T\u{5} \u{2}\
        \u{11}/ XV\u{4}!/ `yS\u{13} 5^\u{14}!! `*\u{3}r \u{4}u\u{a} K9L M\u{12}X <Vv b\u{18}\u{6} \u{4}\u{7}\u{1b}!8 ab\
        cG!  `P\u{17}P ;@S!< azyX!' aY:_ hzm!  azau!  aV+d \"\\\u{15}!. a\u{0}3! T>9!  `=fP 3\u{14}R!0 a^F\u{1} d0\u{5}\
        !@ aD[\u{18} `\u{13}l!+ a\u{12}\u{c}< jSC \u{4}\u{11}P!6 aWD\\ Yg\u{7f}!: a\\R) SS\" \u{13}\u{1c}4!  aDi< (r= h\
        |c!3 a\u{13}7% ehn!! `A\u{5}\u{f}!# a8X& 9`; 63r!  a}B\u{0}!  a>#\u{16}!6 aG\u{1}*!* ai+2 w\u{5}4!E aL\u{4}8 ir\
        N n\u{11}c!  a/\u{5}$!$ aw=( 3ZW QF\u{5} u\u{7f}# y@\u{3} Jrv \u{14}:\u{7f}!  aZ^\u{1a}!9 a?\u{14}\u{1d}!+ a,\u{0}\
          [9W \u{15}a`!# `}]g!  a[H\u{a} 5h9!  a,4\u{c}!> aN<\u{1d} \u{5}#\u{1e}!  a'\u{17}Y Tsa!? a@\u{12}t J|\u{1c} \u{d}\
        ;&!  `8RS \u{13}4o\"# `  `-]\u{6} +A\u{15} n'\u{16} w5\u{1b}!A a%\u{d}%!6 ae/i 43\u{7f} d<\u{1b} i97 3Hv!+ `yF}\
        !  aXD\u{1a} \u{1c}q\u{1d} ue1 5Lp XW\u{14}!) a.k\u{1a} \u{c}\u{19}\u{1b} m_.!! `YTV E9L \u{17}bd!3 `'C~!  `\u{3}\
        O\u{5} T'4 E~g \u{11}?~ \u{4}\u{14}7!7 `\u{17}H\u{8}!  aB~S!- `\u{5}'K!  aG\u{e}h!  a\u{1}9\u{9} T\u{d}C!- `b@L\
         N\u{16}n!  at\u{4}& 4\u{17}`!7 a(S5 \u{15}8w ^Zz!: a\u{1f}\u{1}? _\u{8}H \u{f}<k!1 `iH\u{1b}!  a^H1 Q-a  (\u{4}\
         T'\u{8} ],\u{10}!8 agr\u{11}!> aI\u{5}\" c\u{5}.!7 `xy2 104 p\\W Ky} Hw\u{7}!  a}=\u{10} A\u{8}\u{1d} \u{7}\u{18}\
        M!& a4qU!  a]Af %%\u{7f} |-\u{b}!6 ``!* \u{13}\u{11}* 6$;!\" a-NF MQn \u{16}\u{a}u 0|v!- aa\u{1f}\u{6} \\~6 3aY\
         @\u{14}\\ \u{2}m\u{1f}!/ a\u{12}\u{15}H f\u{1}W >_N!  `\u{2}\u{15}T!+ `\u{d}xc!  `q\\k!\" a\u{f}\u{1f}\u{11} j\
        W\u{18} w+'!  `Y|- N1M!? aIm^!& a!6e \u{10}k\u{1a}!  a\u{6}\u{1}<!5 abxa \u{18}\u{5}t!* ar\u{f}\u{1c} X%&!> a*\u{5}\
        3 6c6#+ `- `* `/\u{11}R =$Y s[\\ \u{d}-w!6 `Lty IN\u{0} Pj\u{10}!/ a%N\u{14} \u{6}\u{1f}\u{18}!- a=\u{a}\u{1f} \
        TGw cz$!# `.nO!C a\u{18}Zb!/ ak[\u{b} N:# d\u{0}s !+\u{2}!7 `YT- dKY 1\u{b}g!= a\u{9}\"y!  `GrH '$K!  `~Mg!  `Q\
        \u{1a}q!8 a{\u{16}G!# `2\u{b}I!% `tL[!\" aDl|!' a1\u{10}\u{16} H%4!5 `\u{0}\u{0}4 FH9!= ab%< _\u{16}S!  `h\u{c}\
        {!% a\u{14}OK \u{1f}YK!E a\u{4}?R xVg f@<!. a):H 3m\u{0} \u{7f}7\u{14}!E aEbZ!! `,<g \u{a}N\u{9} \u{1d}\u{e}1!8\
         aH\u{1f}<!) aGQ| ef\u{e}!> a|2\u{c}!8 a5\u{18}\u{9}!: a\"!J xRS!B as\u{a}*!; a%\u{14}g!# `xX~!  al$\u{b}!7 ac\u{e}\
        \u{c}!6 ai\u{18}#!1 aX\u{e}/ \u{12}\u{e}8!  acPw \u{1}\u{1b},!: a{2<!3 `\u{4}2H!\" `5HW 3\u{1b}^ \u{9}$d!# a2b \
         L`l <+t S\u{e}\u{b} ;\u{f}\u{18}!  `T\u{4}5 \u{f}\u{d}\u{a}!6 a(LU \"ea!7 aj1f c K ;@l $g9!  `2Tc \u{6}\u{7f}o\
         \u{17}\u{14}~!& a*b\u{13} mL/ \u{6}e1 )q\u{c} \u{16}l*!6 a+E:!! `#H\u{1b} <|4 \u{1a}\u{5}o!9 ao>3 q]K!\" `yJx!\
        # `l w!3 `N'\u{7f}!  a,l>!< aA7Y 4\u{5}c 0}{ \u{9}&|!/ a\u{d}G\" \u{10}^R \u{1b}!_ WU\u{8}!  `.:\u{9} >q\u{11} \
        nnB!% `i\u{2}[!\" a\u{1}\u{4}k lVc j\u{18}k *U\"!@ aG.6!/ a,1H 5\u{12}R!  a\u{1c}\u{1e}Z!$ a\u{1d}8[!# `\u{b}\u{1e}\
        @!, `\u{17}WB oZR :(V .Sx!  `F!\u{d} QC' v*P!  a8Dd :rx!  a5Ya!% amy\u{7}!# `\u{14}T;!> a!8( \u{b}gY (u\u{1c} E\
        \\<!7 a\u{1b}iQ!< a\u{1d}eS d\"u Mr\u{1}!& `O\u{19}\u{5}!, a+{C 95g!  a?'o!  `=;\u{0}!> a$/\u{19} ]Q\u{14}!E a\u{12}\
        \u{7}R \u{7f}Dc \u{7f}{d!  `Mte K\u{1f}z!E al}\u{19}!= aC\u{1b}U!> aQ\"j X\u{0}n!$ aZS\u{9} fa> Y&J \u{c}Q\u{13}\
         g[4!# `\u{3}\u{7}9!/ a;pD \u{1}\u{3}~ [?M!- `\u{1f}\u{1}t!  ae\u{1d}{!E a\u{3}XE!8 awt\u{17}!B a\u{6}a0!\" a\u{e}\
        \u{2}z!? aS+|!? a mq S{\u{d} \u{13}lb \u{19}\u{2}k =om h2\u{7} @_\u{15} RNk!4 an[\u{c}!: a|\u{c}I!E aZ@\u{5} 4\u{b}\
        \u{13} WO#!/ a\u{18}eA coS!@ a\u{15}CT!/ arh~ d\u{1e}, \u{7}\u{7}y V$\u{c}!! aVw+ !|3 \u{15}r !+ a\u{4}0+ JNC w\
        >_ b\u{9}_ \u{9}kw L\u{c}\u{15} B'Q!( a\\M\u{19} \u{2}\u{1f}A!> aIf0!? a\u{6}pX!  a=6[!7 `\u{7}t\u{19}!/ aai\" \
        A&= \u{7}BE!! `+!p!3 a%p\u{1c} GU.!1 a\u{13}(N \u{16}L]!8 a'\u{0}s #]\u{3} m\u{6}U #/\u{f}!  aK\u{1d}\u{3}!! a\u{8}\
        ,\u{d} ^A= <?? bFH!= a)3g!& a2\u{b}x Nq=!  ad8k \u{11}\u{c}| ~}B &9Q zb` Fa\u{a} h+\u{17}!+ a+n3!  aDII &\u{8}J\
        !3 a\u{1a}9M J^i wmu!8 a]n\u{e}!  `DP8 $bC!! `V\u{1c}^!8 a\u{7}>a \u{1c}El!3 `z!|!@ a\u{3}\u{7f}\u{1} T\u{a}\u{15}\
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
        \u{13} h|\u{19}!/ a\u{1}0T!8 aGGe!, a)\u{3}x!  a:W? `/o G-\u{6}!. aYA+!  aNz:!  `@e\"!* a<#i!- `\u{d}8\u{e} z\u{1d}\
        ` c#u!3 a5\u{1c}6 e\u{9}h!  ar \" 6k\" %vd!# a\u{7f}F\u{a}!< a\"D\u{12}!6 a4}@ q6U b-w!6 `\u{10}G\u{17}!  `TYL \
        W\"o!# a\u{16}\u{6}~ 2L*!E aN%n 1[\u{f}!  a@)\u{13} |0\u{1c}!7 aj\u{a}D vw\u{4} S}\u{11}!  `8\u{15}\u{14}!! a'#\
        \u{17} \u{18}\u{b}1 \u{5}JH!# `S\u{12}z!  `UG} CO\u{1} 8O\u{2}!  `Mp\u{11}!> ak\u{1}+  1>!2 ax\u{6}F!* a$aP S?o\
        !: a\u{7f}\u{16}-!: a\u{1b}G3!? a\u{1}G8 chH :8X!  a\u{5}5r!= a.6\u{7}!7 a+*`!, a\u{d}\u{d}I!6 `b1U \u{c}\u{1c}\
        n RR;!2 a\u{16}\u{e}\u{3} 8P8!  a\u{a}+? r\u{13}I 1=L!2 a|\u{1}] g!s \u{1a}\u{1e}#!0 a5fJ!  ac\u{1d}\u{d}!2 a\u{16}\
        \u{1f}*!9 a!]e!+ a\u{9}\"j!& `K\u{7}j ^#\u{3} 5\u{b}\u{1e} X\u{4}. \u{f}N5!9 a]0d ~\u{b}m!! `r=\u{4} ]d\u{16}!+\
         `A|3!/ a}\u{3}6 -3c!1 a4-\u{7}!6 aF\u{10}'!  `\u{11}Z~!  ah|\u{c}!@ a\u{1a}t$!! ayd4 3\u{7}\u{1c} Idf!  a\u{10}\
        *\u{17} \u{7}\u{16}! -\u{a}; \u{0}kF!! `}5}!2 akj\u{9}!$ aJ%\u{14} R@K!  a2oL!! aD;P 3:Q!  `\u{f}\u{1}S!  a\u{a}\
        Ar!  `NHL!/ a\u{16}1j!  ayJ\u{3}!? aX+\u{16}\"! `\" `A/\u{1d} o\u{19}N!: a>9O >/Q!! a\u{0}T]!; a$&q 7(U 6c\\!: \
        an\u{9}v 5\u{11}\u{0} \u{b}K\u{3} kM\u{1c}!< a<ug 31{!4 aL'&!- aUY/!- aw\u{6}< \u{7f}\u{15}W!/ a\u{12}Ci!* `<>>\
         \u{8}\u{d}m!8 a>\u{f}r j#~ ft+!# a:\u{18}B \u{1}dK j7o \u{7}\u{2}\u{1b} \u{8}\u{1e}s Uz\u{1}!B a\u{17}\\\u{d} \
        Dp6 \u{b}58 &GY Yui \u{8}< !@ a)z* e$U \u{0}:\u{2}!  `}FH $\u{d}I \u{17}.e #\u{15}\u{14}!  aw/*!  ap3N!\" a`\"i\
         V\u{1e}\u{1e}!. a\u{8}.!!! `t\u{12}? 5HD!E aY\u{1c}Z (lm VA;!  a6\u{18}@ \u{12}\u{15}A t.\u{1b} \u{10}\\1 \u{d}\
        }T!E aO@Y \u{11}\u{7}\u{4}!@ a+U\u{15} \u{1f}\u{a}, }!4 \u{1d}<8!  `\u{e}&P!+ aN]a \u{0}\u{b}\u{16}!& `WM\u{0} \
        9>\u{11} \u{c} ? ymT!* a4JA cf\\ Vf}!> a\u{1b}B\u{5}!  a\u{1f}lQ!* aiqw mn\u{1}!6 `q\u{6}\u{8} e\u{7f}\u{9} M\u{19}\
        \u{1e} 4u9!  `l~Y!  `\u{f}=f!  `''\u{9} z\u{d}\u{e}  \u{1c}0!: a\u{7}Kp!  acM\u{2}!1 a,y\u{8} E\u{a}\u{a}!  a-?\
        \u{c} P[R!? a\u{5}@\u{17}!\" `&^O $B\u{d} g\u{1}N!7 aZ\u{16}^!8 a\u{1b}2s!8 a[1F!! `\u{4}\u{f}\u{4}  +\u{1b}\"#\
         `  `;q=!  aXdK!> atw_ O\u{f}s!  `\u{4}Y< 92D \\\"b ,\u{15}o %x\u{7}!! a$j2\"! `3 `=)c \"Ed!! `\u{7f}x\u{19}!# \
        a!\u{1c}S wyc \"\u{9}I!) a;\u{f}K!  a\u{4}ld!+ `\u{7}t| }R6 kGR tfV q\u{5}{ \u{14}\\D AHd \u{1}H\u{d} agM [\u{11}\
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
        aI\u{16}E!  a{jJ!  a\u{f}!, \u{0}'2 #\u{0}K!: a\u{1}7Q!8 a=5\u{1d} s4F XL\u{19} tPY N\u{0}\u{2}!\" a\u{9}y\u{6}\
        !  `\u{16}r\u{10}!1 a?\u{1c}\u{1} jV\u{10} E\\\u{14} \u{3}-\u{1f}!# `a\u{1e}( yS4 ?\u{14}+ D#A \u{9}\u{1d}f!+ `\
        q\u{11}2!3 `0M\u{15}!. ad?(!\" aY`N!C a\u{1e}E\u{18} rP\u{1a} 0C(!  a]A@ )\u{3}\u{7f}!? a\u{e}\u{a}\u{9}!+ `\u{19}\
        \u{1}.!$ a>GO!6 av\"\u{f}!= a#\u{1}!!> a{^1 +o- 3W\u{10}!- aJ`& \u{a}M; \u{16}<A!' asdD!( a_\u{3}} VV\u{0}!: a3\
        \u{9}/ K\u{18}0!  `bjA :XM!+ `\u{18}uW @Ob LT\u{a} L\u{1f}J!# a1PP!B a1 i C3N!' a5dQ!6 at\u{2}Z q\u{2}\u{e} \u{12}\
        *) \u{12}?I!: a\u{1b}{\u{d}!1 aFf\u{14}!( a&40!C arSM =9\u{6}!  `=JE VSQ ?\u{1}q!/ ae\u{18}u!: a8sU!  a`Of %\u{1}\
        f ht\u{1d} /\u{18}H!; akIS!1 a\u{b}\u{12}T \u{7}\u{4}] \u{10}6i G=\u{e}!' ab\u{8}\u{13}!3 `TS\u{19} \u{16}k3 ^X\
        : -NH nsW \u{9}ea!  aEL, 8^N \u{14}'c!/ ad0v!? a\u{1c}N$ \u{7}4= !9S \u{1a}r\u{1f} u>I!  aSKM!- a+S{ -F\u{1c}!#\
         `U^*!6 `WH,!\" a\u{13}Q.!9 a\\'< :\u{d}D!# `\u{11}\u{b}\u{1f} vQ)!: a\u{14}%7!6 `rv\u{12} 3>E EKS \u{4}%\u{b}!\
        8 avkM!  a\u{10}\u{c}M Z%Q!  aA\u{d}W J\u{10}s \u{6}\u{13}3!# `LFB %Zm k\u{10}\u{6}!9 a0E\u{13} \u{13}\u{b}&!6 \
        aPL?!3 aV-X 3#i!1 a@A\u{1f}!\" aQY+ 1\u{9}F m_v!A aJ5\u{17} \u{7}q=\"! `: a_Mg  Q\u{4}!3 a\u{6},\u{9}!/ a\u{3}6\
        B!A a{\u{1}I!E aBD\\ J~`!3 a\u{18}QI \u{a}\u{15}- V01!6 ahh?!> a\u{f}\u{3}u EP\u{a}!E a\u{4}R: \u{b}\u{9}\u{2} \
        XmI!8 a!3x \u{10}(\u{f}!< a\u{6}*'!) a6_B!\" a3OD!, `A_`!= agDf!B a#K}!> a\u{19}\u{17}/ r\u{c}D |\u{f}q x|\u{5}\
        !> a\\}!!+ `y_(!, a'5L \u{b}9h!3 agl\u{c}!9 a\u{1c}(\u{1a}!@ a\u{1d}(! \u{7f}\u{12}>!  a6nM!: aiCR!3 `oVl Co\u{9}\
         }xM T!\u{1}!  aRQ\u{5}!  `F\u{15}\u{1b} jA  }k6!  a^\u{1b}> K8A!? a\u{6}tB 0*C 5M*!8 aj%\u{5} Gm< #(l \u{15}\u{f}\
        \u{f}\"$ `3 `CHF!6 a:\u{a}i {0V!2 `\u{12}4\u{7f} \u{6}^\u{6} 90?!, `?CY Qs\u{b} \u{9}h\u{1d} \"v\" iJ4 U#;!( al\
        s> {\u{1a}G \u{18}#P!B a/\u{7}l 3\u{19}( \u{14}\u{d}h!) aG\u{1b}L!  a\u{1d}\\R \u{c}%T!- a\u{6}y\\!  a9A\u{16}!\
        * `\u{c}5\u{1a}!, a.V* 0`. ,z2 \u{d}\u{19}4!  a`B8!  anCl }\u{9}p Q'\u{a} @KI 96Q!  `>;O!! `!({!# `('\u{13}!@ a\
        j>N :%e sT\u{19}!= aM=*!& `j{V!  a09e&* `+ `- `3 `, `0 `\u{13}b\u{2} K9\u{b}!  a]sB y\u{1c}W!/ a.9X!  a\u{1b}op\
         \u{18}\u{7f}*!= a\u{8}\u{18}5!/ a[ a!E aS\")!  `\u{b}|?!9 a[Eb <xz!# `\u{b}\u{4}\u{8} n.' VQ, &\u{1d}` [*d!* a\
        &9\u{1d}!  aWW\" \u{e}\u{11}w \u{4}m( 2l9!! `\u{6}\u{19}e!B a#Xs :n\u{7f} w&8 #Xg !\u{d}\u{1b} \u{6}I'!E a\u{15}\
        $> +GH ~>P!  acg\u{b} F`)!  a4.7 :6Z!$ a=%\u{1c} K\u{9}\u{b}!6 aJ*F P2i f\u{18}-  Ug \u{17}N\u{3} noX!! aij[ KX\
        q!8 aU\u{12}r -\u{9}}!) `x\u{7}\u{c} \u{f}`; K\"\u{5}!< a,': \\Y` _w\u{14} 93d s/k!8 a?;k Br  %\u{2}7!0 aMCC!  \
        a.gV ivm!\" `&\u{16}\"!: a4\u{15}K W\u{1b}R P_s \u{10}\u{12}C \u{9}\"`!' `Hv3!  a\u{e}y: 52a!= aX\u{10}\u{b} LD\
        \u{11}!  a[1\u{16} }|6 MAX!! aI\u{e}^!3 a>zm aX\u{19}!  `r'\" \u{1b}r\u{13}!% a|x' X*a!6 `+\u{9}\u{4}!, a\u{1a}\
        x& .>\u{1c} ;%5  4M Eaa 3\u{7f}m \u{1f}'\u{10}!: ayA\u{1d}!C ahJ^!  agt( Oj1!6 `Ct5!! `\u{17}%e p$f!  aN\"k Tf\u{1}\
         -yW \u{17}\u{a}Y!  an.\u{1f} XJ)!A a-/E!  a/2H!8 a-xd \u{c}q6!& aV\u{13}: n^\\ z|j!7 a~($!1 a\u{a}<Q \u{7f}og \
        {i' W(J!= aI9V!  `_gV!  av\u{1d}^!  a\u{7}E\u{4} rh\u{a}!  aM\u{6}\u{1d}  T>!8 a7\\^ H=\u{12} \u{5}\u{8}\u{13}!\
        < a2S0 cW0!6 `s.6 *iD Ulb sAo X&J!  `#P\u{1a} \u{9}x\u{1a} !\u{18}\u{1d} (XQ!& a\u{17}#\\!A aJkg!8 av.r \u{16}e\
        \u{19} a{  !zL!6 aSk\u{14} 9S1!= aYld!  auml!  a6l\u{18} Z5\u{1a}!6 `n\u{8}0 \u{b}\u{19}\u{13} !.\u{1d} _\u{16}\
        $!8 aC3_!9 a@\\a!) `}(h \u{8}`j PHs!% `D\u{b}\u{8}!  `\u{15}2\u{9} \u{e}T\u{11}!; a#\u{2}3 j\u{19}@ 49K EXX Rmv\
         _?j!2 azHf!& a;el!, aQ<\u{7f}!E aW.C!2 a7*R!8 a^z\\ mfs!@ ajE{!@ a\u{7}m\u{f} @L\u{13}!= a\u{1a}\u{5}2 j\u{10}\
        Q!8 a\u{e}\u{12}n Bv\u{7}!A a&{0 Kx\u{12} c0\u{14}!9 a#\"M J0y!9 a\u{1a}\u{1d}z!! aIU{!= a-Z\u{11} '\u{11}2!6 a\
        \u{19}T: )&I L\u{7f}^!< a\u{16}hv!, a{~0!& `\u{9}\u{1a}5!\" a<Oh ]T\u{1}!  a\u{2}hR  Ce!/ am2\u{10}!< aC}d r(f!\
        > af|}!- an\u{7}c }9\u{5} \u{1b}-\u{9}!C a\u{11}N\u{9}!* `x+\"!  a\u{1c}<*!4 a\u{12}oA M4t yi{!, amf/ \u{1}i4!:\
         aLEL j\u{1b}M O3[!- a@Ro!: ad\u{4}\u{1b}!C aGt1 3\u{1f}P!* a(4U M\\Y 1d\u{0}!9 a(g\u{16}!  `#\u{4}N (Dx Qqi :\u{6}\
        \u{1} \u{19}\u{e}P \\Fe \u{1b}\u{1f};\"\" `6 `K\u{15}G hEb YU|!* a4t\u{0}!  aUr\u{1}!> a1\\e \u{c}an \u{15}kO e\
        IV \"w_!9 a@D\u{5}!7 a!\u{d}( \u{9}74 q\u{3}>!; aY\u{a}> \u{a}2E L9S!  `F*\u{1a}!  `t$S!, `\u{11}4p!+ `\u{13}\u{1}\
        . ;KS k\u{0}Z!@ a\u{15}NX VSz!4 aM$] u\u{1c}r!  `G<- \u{4}oN!0 a\u{1d}9Z %D^ \u{1a}\u{c}e ~\"\u{d} O7\u{1e} 9#c\
        !9 a\u{17}tx g\u{1d}} h\u{1c}9!# a:JP!6 `+O[ `dh ,\u{13}\u{1}!E at1\u{8} \u{1f}cd!  aRH&!# ajS+!' a)\u{16}F!' a\
        \u{5}\u{17}\u{8} 7+?!  a&\u{17}E!! a)Fw ]\u{8}\u{18}!* a8A)!# aH\u{0}J >lQ!- `Ly\\!3 aS9m!' `E!s!- a(ts!8 a\u{6}\
        =} w\u{e}\u{19}!! `obb aRe [\u{4}\u{8}!8 a*R\u{9} }!C b\u{12}\u{2} W\u{16}' #@9 >&? \u{1c}2&!! `\u{2}r< \u{1f}#\
        \u{14} $W\u{1e} >-g!, `\u{19}\u{a}\u{11}!E aFb$ MW1!+ `\u{15}3R *jn\", `1 `1E\u{17}!! `w|'!@ a2BG (v\" ;\u{12}a\
         'I\u{16} ,t. _l?!8 a~`k!  aS\u{7}\u{2}!  `WC] W^K \u{1b}_h!, axi~ \u{17}\u{1}\u{e} \\G%!: a}\u{c};!> aZUt\"9 a\
        7 ` \u{9}{!6 `&.\u{19} \u{10}:/!> az$i ?q|!# aie\u{0}!/ a0\u{5}\u{10} %V4 \u{8}\u{18}g 5/n ]\u{2}r 39\u{d} \u{c}\
        L\u{18}!A a2_\u{2} \u{8}<\u{9}!0 aO]\u{14}!= aGu\u{15}!B al#O U(n X\u{10}r XQ\u{1a} 9\u{9}? [4\u{6} #L\u{11}!  \
        aa\u{e}\"!. a1}A!  aMMK!9 a\u{1b}WK!B a\u{17}BU yH\\!# `%\u{b}j!! `0-2 yQ6!  `SS^!8 abiq!\" `|X\u{0} {3C %(W W5\
        X!4 a\u{4}hn 2\u{f}x!  a@\"\u{6} =c# +\u{10}@ pW\u{2}!< ac4=!  `5\u{1}K!6 `qYV!7 aDy\u{b} .C\u{1c} o:^!) a\u{1e}\
        5\u{6} \\Q\u{17}!A a\u{b}'H!* a55^!# a)@h \u{4}ji!$ a\u{d}]\u{0} $\u{1a}\u{14}!# a\u{10}Q0 ;y5 \u{2}rR H}\u{7} \
        h\u{9}\u{e}!! `+2F!# `\u{8}4Q!7 a\u{16}\u{19}] *\u{17}\u{18}!  aCy, .i3 w|a [X# 7]? [dZ  nf u\u{b}\u{9} Q`\u{15}\
         \u{4}V0 tD: \u{d}QI!1 a\u{5}W !! a\u{4}g\u{6} 3\u{1b}\u{1c}!  ak'=!A aIBa Sek!@ a4\u{11}\u{1f}!! a'q1 kZ6 ISl!\
        E a';o '\u{a}6 4XN\"# `! `huo!8 a\u{12}w\u{9}!8 a\u{e}\u{8}\" k%5 \u{1},G!2 a\u{15}PM!  a\u{14}N[ \u{11}NS!  am\
        Vg a\u{d}F!9 an\u{a}Z A `!: aT4j S\u{10}\u{0} r5\u{10} 0K3 H\u{6}F!\" a\u{9}\u{1b}G!  aPnI!8 aTh\u{d} \u{1a}>% \
        C\u{16}; RH\u{2} >M\u{19} J@\u{1b}!/ a}\u{d}\u{1d} \u{7}+*!\" a\u{19}\u{14}S #ts!D auL<!  a<9\u{7f} \u{10}tP \u{3}\
        \u{12}Z!  `.G\u{1c} {\u{8}\u{1d}!9 a.\u{1e}M 3\u{10}[!: ak\u{14}d!* `zAf \u{b}\u{15}k!= a\\q\u{0} %|\u{1}!3 alD\
        \u{a}!  `. +!/ a\u{15}\u{f}Q!$ a5Hy!% a\u{11}H\u{15} 0Iq tjw a8\u{12}!B a\u{12}\u{2}\u{1a} \u{1f}8&!9 a\u{6}}, \
        s+; ?*Y!7 a)e_!> a(wc #\u{15}h 1K> .\u{11}K G5c!6 a$[k \u{1d}_\u{6}!  aR\u{11}/!# a|c[ iA\u{9} ho\u{18}!E aRLg \
        /7\u{6}!6 a\u{c}u\u{15}!A a@\u{13}*!' abw8 pP> \u{0}/H!6 `\u{14}@P W+\u{13} N\u{11}\u{13} \u{1d}O\u{18} B4< |\u{1d}\
        J!& `}x!!/ aH\u{d}=!  a_\\\u{f} |P\u{17}!7 a6\u{12}.!B aF&\u{18} ]{;#+ `. `, `9\u{14}?!! `v+\u{5} km+!/ a\u{8}|\
        \u{a} U\u{1b}\u{14} J\u{8}#!E a7lM!B a*\u{16}l!  `*Zy 2\u{2}\u{1}!B a, \u{7}!8 a\u{16}P\u{c} \u{d}_\u{17} X\u{12}\
        '$  `! `# `$ `\u{15}A]!! a[Zw nh !# a*2)!# `\u{f}\u{19}_ mWk!  a`J\u{d} x,\u{1e} \u{19}\u{1b}$!! afW' \u{d}^+! \
         a\u{c}V6!@ a\u{2}!G!( a!\u{1b}}!> a\u{16}C\u{1f}!B ai\"!!4 `_%@!4 axOe mB}\"# `6 ` \u{c}8 A\u{16}9 KB? =S\u{2}\
         ,)\u{3} \u{17}\u{4}\u{19} vZ! \u{14}y9 xv\u{1a} uhT T\u{f}U B\u{12}\u{1e}!  a^G\u{a}!% `\u{1f}\u{1a}\u{15}!  a\
        \u{18} !!* a\u{e}%[ Y0z f\"O!6 `iee 5\u{a}\u{1b}!  `*lJ!4 `<'( 9b( R\u{11}a ]Lh!6 `O\u{15}v \u{1}y\u{11}!E a>~U\
         \u{8}Hi!  a\u{11}\u{1c}|!4 a\u{16}w} S\\\u{12} q\u{b}$ $B6 w\u{14}Q!> aq\u{c}S!. a1\u{19}b!\" a\u{12}\u{4}'!3 \
        a/D(\", `0 `EQ& \u{14}|F!/ a7\u{3}]!  `\u{d}\u{1f}h uC\u{b}!\" `\\4-!8 aYr< p-A !^H!= aqB\u{2}!. a!\u{9}\u{e}!;\
         aikS!< a\u{7}.[ K\u{14}2 Z)z | | \u{10}3)!E ar\"  \u{f}\u{1e}Z 2(d!: aSdp 3/q ,\u{e}z!@ a+\u{16}\u{d}!# `\u{10}\
         X!$ a)vx!) asA\u{6}!& aT\u{11}\u{8}!/ a\u{16}q\u{19}!0 aJdP 1lj!C a\u{8}cr!? al\u{1}\u{0}!$ a^B\u{16} ts} L\u{1b}\
        \u{15} 1\u{15}\u{3}!  a6\u{1f}\u{a} Jsc!  `\u{d}b\u{7f}!. aQw\u{a} \u{17}j%!@ a2oB mpt!8 a@k\u{1d} \u{0}5& )\u{1b}\
        0 T%h!8 aeA) ;OB d\u{3}E D={!& `%CI!  a\u{1a}uU!  a\u{15}zX 6\u{7f}[ @&_ h\u{1d}\u{1}!E a\u{1c}@> |\u{4}a \u{10}\
        s,!E a\u{15}0>!8 aL\u{3}Z!! a1z\u{16}!/ a\"@] Hn<!- a LD M I mCt #{\u{2} d]\u{1c}!# a4q#!B aF\\M \u{14}8R!8 akD\
        i!  `7\u{7}x!> a+[\u{1b} .\u{c}\u{1e} )C,!, a\u{10}2[ yY'!> a\u{1a}Nh \u{7}`~ \u{10}%\"!* a\\rQ 9yX!  a\u{4}ag \
        >Qt!  a\u{6}\u{17}\u{4}!+ a-2]!3 aczK!# `\u{18}\u{a}\u{15} l\u{10}T 7Bd mu{ M\u{1c}\u{17} \u{1a}|&\"! `# `tv6 \u{16}\
        I` \u{14}yh!> aF\u{1b}r \u{9}]9 \u{3}\u{1f}R!1 a1,b!& `5)\u{c} N\u{2}\u{2}!8 a,*o!9 aqs\u{4}!3 a\u{a}\u{1d}\u{17}\
        !& `[|\u{19}!6 `\u{10}hm!C a8,A!3 `8_s!= a\u{b}\u{13}\u{9}!  ab\u{19}\u{13} K2$ J\u{12}3 UDj!- a]7\u{9}!& `W\u{2}\
        \u{f} \"FG!  aK\u{14}R 1 i!  an\u{14}i!' ad\u{1}\u{b} C\u{13}/ |@D!  `G$N |\u{5}q!  aS\u{1f}\u{16} \u{17}\u{e}'\
        !# `\u{f}8K H.\u{19}!( a\u{1b}8+!$ a\u{9}TG jV^ m%\u{15}!= a\u{1a}l) \u{3}lz 'z\u{13}!7 `|\u{1c}\u{1b}!@ aS\u{0}\
        \"!* an~+!6 `{eW xp\u{a}!% `\u{c}Y\u{e} \u{1}X\u{12} \u{6}t\u{19} u9\" \u{0}A, \u{18}j>!/ a\u{1}2@!\" `\u{1b}CZ\
        !@ a\u{13}\u{1}`!\" at\u{17}\u{8}!  `)10 Ta2 /\u{2}k \u{10}Fq Q,\u{5} \u{17}\u{f}\u{10}!  a\u{9}\u{10}\u{16} \u{1c}\
        o\u{19}!, `yR'!  `\u{19}\u{1c}@!  `\u{11}9u 5\"v!8 a\u{17}\"0 Z\u{f}H!  `U\u{1d}{ \u{15}f\u{5} M5\u{16}\", `+ `\
        \u{2};v!0 a\u{13}u\u{6}!= a}~\u{1b}!% a_u+ Zv0 \u{12} !!# a|#\u{b} Q\u{10}J D`\u{15} A\u{1}( D\"P ;:|!+ `*\u{18}\
        \u{17}!3 aJ~\u{1b} \u{5}%S!\" aL\u{1d}n \u{a}K\u{c}!4 aS\u{f}]!  `'\u{2}q!@ a\u{12}~x!' a\u{13}\u{5}\u{6}!8 a Z\
        X!! `\u{4}6d!2 a?\u{8}d V\u{2}o \u{10}Az!# a-\u{12}\u{2}!# akh\u{3}!1 aus\u{5}!  a1M\u{d}!B a43\u{3} _]\u{e} \u{9}\
        \u{6}3 5\u{2}X!6 `#T\\!. aE7' \u{16}HH!, `\u{f}N\\!6 `5D{ 7.\u{7} #X\u{8}!7 aB\u{13}:!3 `x\u{12}b z\u{1}\u{1c} \
        EAN eQ}!7 a\u{f}\u{3}\u{1f} \u{1e}(%!* a.\u{c}/ K\u{2}S!6 am\u{f}v \u{11}gz <iO!  `\u{13}.P!> a*\u{12}e!6 a\u{9}\
        p$ \u{f}~- \u{7}_/ #\u{15}2!7 a.\u{1d}R!  a\u{1f}\u{18}\u{7} \u{1}\u{14}A X0R!* a.qm!# `em\u{a}!  `sD\u{d} \u{17}\
        O!!* aVPH!7 a\u{15}\u{1e}X \u{7f}$w!! `\u{16}s} \u{7f}i\u{a} ls\u{c}!# `\u{16}0\u{19} Dg| QU}!, `\u{13}b(!> aEh\
        O!/ az\u{e}s!; ai8t!# a%!\u{19} \u{11}FY }/m!= a\u{3}^v!% aG}\u{5} \u{e}\u{7f}R \u{3}Td M t!> a\u{b}$\u{e} yX! \
        7\u{1a}7!= aBI` I3} \u{2}!\u{11} Q\u{1d}\u{15} 0e!!  `rJL \u{17}\u{6}Q [\u{1e}a!  a6Wd \u{1c}Ny!  a\u{0}ky!- aa\
        \u{1f}-!, `i\u{18}O!0 a>7m!  ac\u{0}\u{1d}#! `$ `' `6c' _\u{1e}B <N' 6k.!  a\u{c}\u{b}E \u{14}\u{9}d!= a'\\q \u{8}\
        \u{11}\u{1f}!> a_\u{f}$ lOz W\u{11}- DAA \u{14}n[!( a!\u{15}j!  aV-- b2; JIl!8 a6B\u{3}!# a;\u{7f}\u{8} T\u{1}.\
        !- `\"\u{2}s \u{b}(\u{0} \u{12}HD!1 a,VQ!@ a6\u{18}c <s\u{7}!8 asi_!  ` Sw!@ a~@\u{5} #7\u{f}!  a\\X% J>I 3?i \u{11}\
        3x \u{8}5x!- ak\u{11}\u{1}!  a\"\u{a}= \u{7}\u{16}?!@ a\u{3}il!\" `\u{13}b\u{2} \u{c}i\u{1b} D^2!B a\u{c}.V [\u{7}\
        7 s\u{2}Y EG+ K9B \u{2}\u{1b}g W90!% a\u{5}Y5!  azVZ \u{9}\u{19}e Ddg!\" a\u{1a}*t!  a2V\u{a}  a7 \u{1e}\u{4}: \
        msL#0 `1 `, `^So!< a,mv!5 a\u{0}Q\u{11}!@ aOF\u{1c}!! `\u{e}Z& \\\u{11}I \u{4};\\!  a\u{0}Eq \u{1a}\u{7f}\u{18}\
         9\u{17}9!8 a\u{7}\u{1a}q!- `\u{9}\u{e}\u{4}!# `Vu\u{6} Aq\u{18} 8\u{1e}'!  a'o-!E a<\u{1d}; B\"E!= ac\u{1e}R \u{12}\
        @u \u{3}\u{b}' o\u{18}? x8U E\u{d}\u{9} y\u{9}8 9dO 6~\u{b} \u{f}\u{11}A!E ab&P U9] \u{1f}\u{0}\u{12}!  aR\u{12}\
        Z H\u{a}\u{17}!1 aUin!7 an5o ijs(  `% `# `4 `& `5 `$ `! `&];!4 `Gn\\ Y\u{0}p!  aT\u{1f}\u{b}!1 `a|9!  `q6N!+ `5\
        \u{15}b Tc\u{12}!5 atM\u{1d}!  aM43 ;\u{7f}4 U4\u{1b}!4 aM(% @\u{1c}K!  `3\u{18}| 6=\u{11}!3 `ok\u{17}!4 ar\u{19}\
        S >\u{2}>!C aT\u{18}V!& `yS\u{f}!# `oz\u{11}!5 aNr0 _36!  `EE`!? aial!  a\u{b}S!!* `\u{1}%,!  ` \u{1f}J!+ a>cd!\
          a\"E\u{e}!, a\u{d}8X!2 a(\u{9}r %\">!3 a\u{8}jH w-W!E a\u{19}C~!> a\u{1d}]\u{d}!  a\u{13}4@!# aTDX!  aKfd!@ a\
        tez \u{6}*|!3 aQ?\u{14}!$ aEu\u{2}!B a*^\u{14}!7 `='5!B a6\u{1d}W!  `\\=w /:\u{17}!. a\u{2}_6!B a8yM!  `dJT!# `\
        [\u{2}X 85\u{17}!  a \u{17}\u{17}!+ `9\u{1d}/ \u{e}~M g\u{1}R!  `\u{f}xh!) a]\u{1f}s |2|!= a\u{1}\u{1e}B %uW!' \
        a6I|!* `J\u{e}\u{9}!  `>:7 2Zi ^V\u{3}!: aYoa S\u{5}D \u{1a}\u{c}D!# a[\u{18}M!  a8\u{9}~ !<\u{12}!  `\u{3}'\u{13}\
         !M!!? alF\\!E a$9\u{c} 9]\u{12}!6 a`zc!  aX\u{14}v!6 a\u{13}$~ \u{1e}f@!  `Y>&!! `\u{1c}D7!! `d\u{b}@!7 a?.c 0\
        qw!E a#T\u{19}!$ aa0\u{1d}!> aT|~!  a;\u{1d}~!% a_7: 19b!% a\u{1}es!\" `G;\u{7}!  am~\u{13}!B a\u{19}NC!8 aa\u{10}\
        K \u{1}\u{0}| I>\u{a}!% `\u{1c}M\u{a}!7 a;s\u{1a}!+ `IQ\u{1b} ~BP!  a\u{a}F*!# `\u{18}y\u{5}!  a/q\u{2} \u{1c}@\
        #!1 `\u{1c}\u{11}X `88 d[K!9 a6AS \u{13}&\u{17} X\u{18}p b$y 0az \u{6}B\u{8}!% `Qd> \u{7}\u{1c}@!# ``\"D!  a\u{b}\
        2v!0 `vn\u{9}!= a\u{14}\u{6}'!! a=i0!9 as^Z =5q!! `[8\u{18} \u{8}u0!  abb2 9_\u{b}!  al\u{e}L \u{0}wl!$ a{,H!: \
        a`N^!9 avyl!? a\u{e}f!!# `\u{1a}\u{18}G!! `\u{15}uJ 0KN 1rc \u{c}Qs!- `F\u{6}\u{18}!  a\u{19})' 5@*!> ac[O!? a,\
        \u{1b}s!4 `* D I\u{18}\u{0}!  `\u{7}\u{d}(!8 a*_y!$ `\u{a}R2!$ a\u{1e}<L!  a\"\u{1d}M g\u{9}R!9 a/np |A\u{12} \u{15}\
        <\u{1e}!  a:A)!  `\u{b}\u{8}O!, `\\N\u{e} 7U2 \u{1e}2K +5O \u{1f}/S!? aiFa!B an%\u{13} 0\u{15}\u{19}\"' `& `*\u{2}\
        B!  `G\u{15}L 2[S Ost!  aav\u{15}!! aFeH N\u{1e}P \u{2}\u{3}\u{11} Pm;\"  `# `lSG!$ ao\u{9}m!* `e\u{13}\u{15} [\
        :. un? \u{17}B\u{7f} 2\u{d}\u{15} PqG qiY!% `G>!!  a6yz \u{8}=\u{1a} z\u{0}4 >wr V\u{2}y!  a}<\u{17} {w\u{19} n\
        ,L!E a\u{6}&^!4 a\u{1e}\u{7f}t \u{d}7\u{a} E\u{7}\u{11} W?/!  `\u{14}9F iQ\u{16} zfS!& `\u{9}\u{12}}!  `sj~ \u{e}\
        _\u{3} G\u{10}\u{a}!> a\u{1c}>]!  a*%\u{1b}'+ `, `. `2 `- `/ `> a\u{1b}\"*!. `g\u{9}\u{2} {\u{1}& **n\"& `$ `\u{1b}\
        (\u{1f}!8 a\u{3}\u{1d}p n\u{3}~ =}\u{4} \u{3}N\u{17} en\u{1a} \u{1a}@@!8 a\u{7f}1\u{3} w;\u{6} O)N QYR!/ ay\u{0}\
        e \u{19}W\u{19}!) a\u{1f}\u{e} !5 aU@8 %gU >%V M`k!C a2)l vN\u{8}!  a\u{1a}O: \u{0}_; e)d!  `\"Y\u{12}!  `@[\u{13}\
         I)(!2 asMN \u{6}`\\!> a\u{14}\u{b}f Uwg WF7 \u{a}Ni!* am{t \u{1d}|w!* `zy\u{7f} xt\u{10} iH#!> a\u{a}.@!  a\u{2}\
        kW <t[ LFi!1 aa\u{f}\u{12} \u{1e}?+ Q\u{5}:!7 a_NL!! a=`[ `\u{1f}_!  aN[w!\" a/}C!  aXF\u{f} U\u{e}* j:\u{e}!! \
        `2\u{14}A \u{e}p\u{f}!\" `\u{19}y\u{10} \u{1a}\u{18}\u{12} VKX ,\u{e}`!! `\u{f}:k \u{1e}\u{a}\u{9}!6 `_B\u{19} \
        \u{7}K$!8 aj'\u{a} ;:\u{e}!& a\u{f}t& \u{19}N-!@ a\"EO a5Q \u{14}?\\ N\u{5}q!! `\u{3}\u{1c}$ [F;!, a\"HS!$ aOeq\
        !E a\u{4}yw f{y m\u{1a}~ nm$ /\u{1f}1!= a~z2!! a^DC VhV \u{14}\"y 8;\u{3}!  aN\u{1b}>!) a1G`!' at&b \u{8}^s!@ a\
        cv\u{9}!  an)\u{11}!  a_\u{17}Z!7 avwk CDy 'H\u{17}!  `Mr\" \u{3}?\u{13} \u{13}jO!@ ar\u{1e}b \"q} 9n]!= ab5d!=\
         ag2> u0\u{9} Ah%!6 aj\u{7}A :y} xu-!A aE*\u{f}!( a,1$ H:.!  a_f)!! `l$S STs Gt\u{9}!6 au7\u{b}\"  `! `\u{13}\u{1}\
        \u{12}!) `\u{1b}\u{d}\u{14}!  aEB) \u{6}>S!E ac\u{11}k!/ a5\u{3}\u{11}!> a:\u{17}& #`8!+ a{\u{2}D 3TR j\u{5}Z!1\
         an:\\!7 a\u{2}\u{b}u!  avP\u{1}!! `%\u{d}\u{4}\", `1 `O\u{5}\u{b}!& `\u{15}I} H<\u{16}!' a\u{2}B\u{1c}!+ aT\u{19}\
        $ \u{1d}-- k\u{10}j r7\u{2}!$ a_.%!# `\u{10}\u{19}? =dU!9 a\u{8}Jp!D asLr!* a\u{8}5\u{0} 8\u{5}\u{1e}!: atb7\"$\
         `3 `x\u{3}? \u{18}V` !\u{d}`!+ aPlc gB\u{1c}!6 a\u{13}58!  a+\\s!+ `e\u{1e}\u{7} T\u{d}\u{1d}!8 a']3!1 `cB5 C<\
        <!/ aD'A _\u{18}#!E a\u{e}s; \u{1d}\u{4}C \u{1c}ii!, a9?x r4@!< aqOD 6E^ ^LL!& aF\u{3}L!# `.\u{e}!!E a*P-!  aQ|\
        /!  a*Q5!) `j\u{5}<!  a-uM $9r!) `Pv5!, a?7=!8 a'\u{14}S \u{4}\u{0}\u{a}!E ae\u{1a}X +\u{15}Y Gai!  a39\u{6} h\u{15}\
        \u{1d} *\"- gl\u{1c}!  `8\u{3}0 #\u{1c}E!1 a rt!- a;iu!8 a\u{9}\u{12},  2.!  a~:j!% ap#~ <\u{6}\u{7} \u{14}Rb!;\
         a\u{9}\u{6}\u{c}!1 `7w\u{f} %\u{1e}B \u{5}|o!C a\u{b}lq!  aOB\u{9} \u{13}\u{a}\u{12} ll= JzY H\u{1d}h ugz Wik \
        \u{1c}Nl!9 a>H\u{a}!3 `{y\\!@ aA-q!2 a72\u{0} \u{b}a\u{f} @\u{7}f |Hk!@ a\u{7}3\u{19} \u{14}:M m\u{b}S n\\q!* a\
        bM\u{18} \u{1d}a\u{1e}!7 a\\L* &\u{16}1!C a-&W!! `U9d!  `O\u{7f}e uaz TB\u{12} .r! \u{8}RD!9 aT\u{c}Y h~` \u{7f}\
        \u{7f}\u{0}!$ aHWB #Bv!; a:H\u{8}!  a,O#!= aDK+ S\u{14}\u{1f} F\\\" \u{8}}@!> a6\u{11}C ?hz!\" `\u{f}\\\u{12} P\
        :;!$ a#\u{f}Z /K\\!) a\u{1}.1 O\u{10}p \u{1e}Hz!  a\u{8}d~!  ark\u{14}!> a-\u{b}\u{14}!/ a~{: O\u{1e}V!0 axZd \u{18}\
        k) (\u{2}1 r{r!& a5V\u{6}!= a\u{19}=$ EM$!  `5\u{12}4 M!P 7nU _\u{e}h!6 ay\u{5}\u{12} \u{6}O\u{1f} VHn!$ aLR\u{1}\
        !/ a%Y#!6 `Z\u{8}U!4 a *x +s\u{7f}!! a>\u{13}\u{2}!  arYF i\u{18}q!  `<\u{7}\u{2} U\u{1d}. |\u{1f}/ GtC!( a\u{19}\
        %o \u{2}>t \u{19}B\u{c}!: a\u{6}\u{11}F dIj .w-!? a\u{12}x^ XCz!= a\u{10}\u{f}\u{3} S \u{1c}!* a.b\u{4}!3 a2|\u{12}\
         Mn* $-L \\\u{12}l!9 a\u{1d}\u{6}n!@ a/\u{1}r [s#!/ `n62!& `h\u{13}4!\" aJjB!8 a\u{18}\u{11}C!! `XbP!8 aZh% \u{10}\
        {f!3 `.\u{10}z 0Y\u{9} =p\u{e} \u{e}4\u{15}!+ a\u{7f}\u{6}/ [S:!, `!d_!  a!x\u{7}!8 a}\u{f}\u{11}!# a\u{19}H`!(\
         a\u{b}\u{17}e!& aNJ\u{b}!  `O\u{18}\u{10}!% a\u{17}-*!  aKCm \u{10}(u!= a e\u{6}!# a\u{8}/n!# a\u{5}q\u{1f}!> \
        ap4B I\u{e}H \\ZV nbn!= aaHx!0 a_M\u{5} sS1 Q\u{4}O!6 `\u{13}bZ!9 a\u{14}`t ?iu!> a\u{a}s\u{1c}\"\" `! `xnX!  a\
        yXf!+ `jD!!/ a\u{4}t:%! `% `' `\" `$ `\u{1b}t\\!B aq\u{7f}\u{8} wj\u{11} O\u{6}$!7 aHtY!  a\u{d}s@ urb \u{1e}++\
         \u{1f}NG!8 a7\u{1b}S!  `SR\u{18}!- a\"\"K \u{1e}\u{7}N!B a'd[ \u{12}Kp!1 ak_\u{6}!  a\u{1d}\u{12}\u{6}!6 a\u{9}\
        =# }\u{8}B!# a]%0!  a-<I %al <uz vF\u{10}!E a\u{f}H/ \u{1e}&9 x9Y Lz\u{18}!' `K\u{14}U!* `<@Z!) a\u{8}4f \u{7}]\
        y!& a\u{2}=\u{10}!+ `5|q \u{12}\u{1b}@ mtM!= aW\u{12}P!= aF*\u{4}!6 `\u{19}+O!' a[f4 %\"A!8 aY\\\\ \"?\u{1c}!! \
        a{N? B+q!  a/u}!6 a_%\u{c} IVC \u{7}5D!= ad\u{1e}S 7\u{4}\u{e}!3 `o\u{9}+!: a\u{18}97!8 a\u{4}P;!! a|\u{7}] 8>c\
         \u{1f}0-!) ay{. \u{5}!M!4 alIe uo\u{a} -\u{c}S S\"r \u{11}\u{5}u \"\\\u{11} Dx\u{13}!  aPI? aip!  agf\u{13} 2=\
        \u{15}!! `w\u{9}%!  a\u{1e}?F KyF!@ a\u{d}1I <<P J+Y s1h {\u{2}x!= aDD\u{e} x\u{1d}\u{1e} \u{d}nc \u{13}'j }$\u{2}\
        !7 aIa\u{f}!  `t\u{1}\u{18}!8 a\u{7f}e!!  a^G( NG1!> a\u{15}xD PhO i\u{1f}n!9 ahX0!7 aS86!\" `!sZ \u{1c}/} e \u{10}\
         Da*!/ a\u{f}+Z!6 a0\"]!9 a,}_!< a{\u{14}_ >p:!  `\u{16}N;!# a&3\u{1e} 8wC ueJ Cxd \u{1e}D\u{e}!6 a!8_!2 aP\"\u{1e}\
        !  aL0O \u{10}ox!) a\u{1e}3\u{e}!: a*31 \u{11}V;!  `\u{18}1P!% ay#m \u{13}\u{16}m ;jH I\u{1d}M!) `o\u{7}i!  `\u{16}\
        B} 0{\u{10}!% `\u{b}\u{19}.!3 `h\u{1f}\u{e} \u{8}l, B\u{1a}C!E a6\u{b}z )\u{17}\u{16} {h&!4 `%@. %[Q uEV 03r!( \
        a\u{3}w\u{13}!0 aR=\u{18}!  a\u{19}*\u{1e}!$ `_\u{18}s WE\u{16}!  `t57!  `n{I \u{19}(X!  `tNg d\u{1}(!  a\u{1c}\
        \u{b}\\!3 a\u{d}R_ \\y_!6 `\u{12}z\u{1f} DwE!& a;Zr!) a j\u{0}!  `lRE v*I!- aCQJ D\u{4}S!? aH\u{7}q ,yv ri\u{17}\
         {$\u{1f} \u{17}f. (8> .O\\ v \u{7f}!? a@%\u{1a}%+ `- `* `. `, `u\u{1d}T!\" a$:\u{f}!  `~g\u{f} {<$!  a3\u{1a}^\
        !5 aE\u{1}z!  `T>| \u{1c}?\u{d}!3 ag-\u{f}!  ajb\" \u{9}\u{6}W '\"r \u{1b}\u{16}u!! a;2\u{13} kSO!6 a\u{d}\u{1a}\
        < 1JP!' ao(\\ \u{b}\u{1c}p 4N\u{9} uY\u{1a}\"# `6 `[#C!. ai*H!  `pDL!# `y{o !(\u{13} ?}/ s3D!@ aXS\u{5} \u{1f}M\
        %!  `h\u{1b}Z UP{ \u{10}\u{d}\u{c} N\u{1c}j!@ a:\u{f}z ,d\u{4} 3/C , E \u{e}\u{3}[!? a}`y!= aWY\" e'* )y5 ?DN!6\
         `e\"P \u{18}wT!  a'\u{1d}`!\" `cog r(\u{17} u\u{1c}\u{17} \u{a}.4 \u{2}\u{1d}T!  `\u{9}\"|!2 aA)\u{3}!  ay2\u{9}\
         WZ$!/ a}\u{e}4!  au'c \u{1d}[o!+ a\u{a}`\u{10} e\u{3}\u{15} \"w\u{1c} \u{d}\u{1}4 r\u{1b}V 7aX!  aF\u{3}D!E aN\
        \u{e}\u{5} \u{6}T\u{a} r6<!3 a_VP!> a:\u{f}i \"X\u{9}!& a$z\u{9} fv\u{b}!6 a\u{1c}\u{7}\u{11}!= aDi\u{18}!$ `d\u{3}\
        )!$ a]r2 \u{b}|<!+ aH4B!B a}kB M\u{a}F M\u{14}\u{8} P'\u{10} 'v\u{1e}!  aA@) \u{5}E,!8 arM_!$ a9,\u{11}!# `~87 \
        l>l Qoq 7.) DuT DOo!8 a`\u{1e}o \u{2} \u{1d}!A a_d/!9 a3(M!@ a6nm!7 aa!o ',}!, a!\u{1b}\u{18} \u{e}5% \\\\, y\u{b}\
        5 &*C!, `,&W \u{2}){!? a0i| >)\u{19}!: anE\u{1f} b27!> aM}H XqR ,U^!8 a]bb <Yk!( a='}!8 a&`$ \u{16}\u{f}J!? aRm\
        f C]h \\Rz!/ aT\u{f}\u{2}!  a\u{1a}@Q A\u{b}s \u{0}#\u{9} J\\\u{9} h3 !+ `\u{7f}!; !9g!7 `U!y!> a0\u{0}\u{1b}! \
         a\u{1e}@*!6 aV\\<!! `;#h!3 a!W\u{1c} g\u{b}\u{1d} ;+=!! `A}q!$ ad#\u{6}!\" aC!\u{15}!2 a\u{a}]0 #\u{15}_!* a\u{9}\
        6\u{10} \u{1a}2\u{16} p>! o.[ ?\"~!\" `A>n '\u{14}5 \u{1e}ms `>t\"# `= aos/ kMc!% `-]\u{1b} '\u{16}r vF6 \u{1e}\
        S9 \u{8}\u{5}T h#\u{1}!> a0}\u{1e}!% aYd+ 513!9 a4/E $+]!2 a\u{b};]!  a\u{1c}y\u{9} e44 \u{1f}cH c$V!= ao:\u{16}\
        !  a\u{e}o=!  a\u{12}\u{1b}j!* a)A? tf.!  `5H1!4 a^rA .[Z!0 a*b\u{1d} 0X: ;\u{0}N \u{1d}*k \u{1d} l \u{16}Y\u{a}\
         \\n-!  a\u{8}\u{15}@ `k\u{1} C8#!  an\u{c}'!# awN)!! `C\u{1e}8!/ aP\u{11}{!7 a(H\u{13}!7 a,s\u{16})     %   \u{e}\
           )!  .!  =!  5\"  \u{a}\"  Z#  \u{0}#  F$  ^$  \u{9}$  t%  \u{7}%  g&  +'  q'  @(  n(  \u{7}(  \u{16}(  y)  Y\
        *  e*  \u{9}*  \u{e}*  \u{e}*  Z+  H,  %-  p-  \u{16}-  *.  :.  \u{9}.  \u{1a}.  2/  9/  H/  l/  q/  v/  P0  c0\
          h0  r0  \u{c}0  x1  \u{12}1  C2  O2  a2  r2  r2  13  y3   4  *4  84  K4  `4  n4  \u{4}4  26  \u{0}6  \u{1c}6 \
         97  m7  w7  M8  \u{14}8  #9  h9  \u{d}9  H:  W:  q:  \u{0}:  \u{16}:  w;  \u{6};  \u{15};  $<  T<  v<  \u{6}< \
         1=  J=  V=  e=  \u{1a}=  a>  \u{19}>  y?  \u{18}?  M@  \u{1e}@  \u{11}A  &B  FB  PB  iB  bC  lC  sC  \u{4}C  \u{1c}\
        C  ID  \u{7f}D  +E  +E  YE  #G  /G  #H  /H  GH  oH  !I  DI  .J  :J  kJ  TK  jK  \u{0}K  ]L  uL  UM  aM  $N  \u{7}\
        N  \u{15}N  hO  \u{3}O  \u{19}O  FP  aP  \u{b}P  9Q  \u{1d}Q  ~R  \u{3}R  \u{16}R  1S  _S  fS  \u{18}S  oT  }T \
          U  5U  ?U  \u{8}U  \u{17}U  )V  <V  \u{2}V  VW  \u{3}W  {X  YY  tY  6Z  \u{b}Z  ![  J[  T[  p[  \u{8}[  ~\\  \
        @]  \u{e}]  P^  {^  \"_  s_  \u{10}_  \u{15}_  \u{15}_  7`  t`  -a  La  Bb  \u{1}b  nc  \u{7f}c  6d  `d  \u{d}d\
          \u{d}d  8e  Ie  oe  -f  jf  }f  Ug  \u{e}g  6h  \u{1f}h  @i  ri  \u{1}i  #j  ,j  @j  \u{8}j  \u{1c}j  Bk  ~k \
         \u{8}k  \u{16}k  .l  \u{14}l  hm  rm  \u{1}m  \u{1a}m  |n  \u{4}o  \u{10}o  *p  eq  tq  ;r  \\r  lr  \u{6}r  (\
        s  qs  6t  mt  \u{6}t  bu  \u{4}u  \u{e}u  =v  ov  *w  pw  \u{c}w  *x  4x  Ux  \\x  hx  Sy  \u{7}y  \u{c}y  \u{16}\
        y  *z  \u{4}z  &{  -{  G{  8|  K|  ^|  \u{1}|  #}  ;}  Z}  u}  6~  f~  \u{4}~  >\u{7f}  M\u{7f}  \u{1d}\u{7f}  \
        +\u{0}  j\u{0}  t\u{0}  \u{a}\u{0}  2\u{1}  \u{2}\u{1}  \u{13}\u{1}  5\u{2}  Z\u{2}  \u{16}\u{2}   \u{3}  O\u{3}\
          \u{1e}\u{3}  K\u{4}  W\u{4}  o\u{4}  \u{7}\u{4}  \u{1a}\u{4}  e\u{5}  j\u{5}  {\u{5}  \u{2}\u{5}  \u{c}\u{5} \
          \u{6}  %\u{6}  \u{a}\u{6}  \u{a}\u{6}  \u{14}\u{6}  ,\u{7}  ,\u{7}  ,\u{7}  b\u{7}  y\u{7}  Y\u{8}  Y\u{8}  \"\
        \u{9}  E\u{9}  z\u{9}  \u{12}\u{9}  \u{d}\u{a}  :\u{b}  D\u{b}  I\u{b}  N\u{b}  \u{16}\u{b}  $\u{c}  U\u{c}  \u{8}\
        \u{c}  \u{16}\u{c}  Y\u{d}  h\u{d}  h\u{d}  \u{2}\u{d}  #\u{e}  {\u{e}  0\u{f}  X\u{f}  n\u{f}  \u{1a}\u{f}  &\u{10}\
          +\u{10}  d\u{10}  z\u{10}  \"\u{11}  8\u{11}  K\u{11}  k\u{11}  \u{a}\u{11}  \u{14}\u{11}  Y\u{12}  \u{1e}\u{12}\
          (\u{13}  E\u{13}  r\u{13}  \u{18}\u{13}  )\u{14}  :\u{14}  N\u{14}  d\u{14}  |\u{14}  M\u{15}  \u{b}\u{15}  X\
        \u{16}  c\u{16}  \u{0}\u{16}  \u{1e}\u{16}  \u{17}\u{17}  #\u{18}  r\u{18}  \u{1c}\u{18}  c\u{19}  {\u{19}  \u{a}\
        \u{19}  -\u{1a}  N\u{1a}  i\u{1a}  \u{11}\u{1a}  '\u{1b}  1\u{1b}  J\u{1b}  O\u{1b}  b\u{1b}  s\u{1b}  \u{2}\u{1b}\
          .\u{1c}  f\u{1c}  \u{8}\u{1c}  \u{d}\u{1c}  \u{d}\u{1c}  P\u{1d}  b\u{1d}  \u{1a}\u{1d}  \u{7}\u{1e}  l\u{1f}\
          v\u{1f}  \u{2}\u{1f}  \u{1b}\u{1f}  a ! \"!! 6!! ;!! E!! ^!!  \"! *\"! s\"! \u{7f}\"! 7#! A#! r#! \u{6}#! \u{11}\
        #! \u{1b}#! F$! K$! \u{4}$! \u{11}$! #%! >%! \u{a}%! K&! \u{6}&! ?'! _'! \u{f}'! k(! \u{f}(! <)! P)! \u{17})! 1\
        *! {*! W+! j+! t+! \u{f}+! \u{14}+! #,! ~,! F-! b-! \u{1}-! \u{5}.! $/! 0/! 70! H0! O0! [0! x0! 71! <1! f1! y1!\
         y1! (2! G2! \u{2}2! p3! ~3! \u{1b}3! :4! o4! t4! \u{16}4! ?5! h5! m5! \u{18}5! /6! T6! ]6! n7! x7! x7! \u{1a}7\
        ! +8! D8! g8! :9! D9! R9! ^9! ':! \u{10}:! O;! {;! \u{1a};! 0<! X<! \u{6}<! \u{15}<! !=! b=! \u{1}=! \u{d}=! '>\
        ! I>! {>! \u{e}>! +?! J?! _?! x?! 2A! KA! [A! mA! \"B! 7B! OB! nB! 3C! DC! _C! iC! \u{18}C! ,D! \u{7}D! \u{13}D\
        ! (E! 2E! 2E! ME! ^E! wE! \u{a}E! \u{f}E! \u{1f}E! QF! tF! \u{1a}F! TG! `G! \u{5}H! \u{14}H! 7I! <I! HI! VI! pI\
        ! |I! \u{19}I! \u{19}I! PJ! fJ! pJ! QK! \u{15}K! @L! OL! yL! \u{3}L! \u{16}L!  M! 4M! YM! mM! rM! \u{5}M! -N! z\
        N! gO! \u{15}O! 0P! 7P! OP! [P! \u{1b}P! )Q! 8Q! BQ! cQ! mQ! \u{15}Q! 2R! OR! TR! qR! \u{5}R! \u{13}R! TT! jU! \
        \u{b}U! CV! aV! FW! oW! yW! \u{1b}W! *X! 1X! BX! \u{5}X! \u{f}X! \u{19}X! 7Z! KZ! \u{0}Z! \u{c}Z! \u{1b}Z! N[! \
        x[! K\\! j\\! y\\! \u{11}\\! ']! \u{0}]! \u{5}]! \u{14}]! \u{1d}]! I^! *_! \u{13}_! 9`! L`! u`! \u{1f}`! Ra! oa\
        ! \u{9}a! \u{16}a! \"b! \u{4}b! \u{9}b! _c! /d! @d! \\d! \u{4}d! \u{1e}d! @e! Ge! ae! ke! \u{1a}e! Qf! wf! |f! \
        \u{6}f! Sg! $h! 9h! mh! rh! \u{7}h! -i! Ai! ^i! mi! #j! 8j! fj! \u{a}j! \u{f}j!  k! %k! Wk! gk! \u{1}k! /l! \u{1d}\
        l! tm! \u{3}m! \u{3}m! [n! \u{b}n! \u{15}n! ko! po! \u{10}o! .p! gp! Nq! Sq!  r! 'r! br! /s! ^s! \u{1a}s! 6t! W\
        t! at! \u{11}t!  u! zu! \u{1a}u! $v! )v! \u{7}v! \u{e}v! \u{18}v! +w! Ew! mw! Lx! Xx! bx! gx! hy! Jz! mz! zz! !\
        {! +{! E{! k{! \u{11}{! G|! ]|! \u{14}|! \u{1e}|! .}! H}! |}! 9~! \u{17}~! ,\u{7f}! \u{a}\u{7f}! B\u{0}! $\u{1}\
        ! 7\u{1}! Z\u{1}! {\u{1}! t\u{2}! \u{8}\u{3}! \u{12}\u{3}! \u{1e}\u{3}! ^\u{4}! m\u{4}! \u{12}\u{4}! N\u{5}! ,\u{6}\
        ! =\u{6}! B\u{6}! V\u{6}! \u{1}\u{6}! \u{1}\u{6}! y\u{7}! \u{9}\u{7}!  \u{8}! D\u{8}! \\\u{8}! >\u{9}! {\u{9}! \
        O\u{a}! X\u{b}! f\u{b}! \u{a}\u{b}! 9\u{c}! U\u{c}! \u{1f}\u{c}! $\u{d}! [\u{d}! `\u{d}! l\u{d}! \u{d}\u{d}! 5\u{e}\
        ! 5\u{e}! O\u{f}! _\u{f}! .\u{10}! A\u{10}! K\u{10}! \u{e}\u{10}! O\u{11}! \u{f}\u{11}! \u{8}\u{12}! \u{8}\u{12}\
        ! \u{1c}\u{12}! 2\u{13}! H\u{13}! c\u{13}! \u{b}\u{13}! 0\u{14}! X\u{14}! 5\u{15}! ^\u{15}! ~\u{15}! \u{8}\u{15}\
        ! #\u{16}! X\u{16}! \u{1c}\u{16}! l\u{17}! \u{14}\u{17}! I\u{18}! t\u{18}! \u{d}\u{18}! )\u{19}! \u{18}\u{19}! \
        '\u{1a}! E\u{1a}! }\u{1a}! \u{7}\u{1a}! \u{17}\u{1a}! [\u{1b}! e\u{1b}! \u{0}\u{1b}! \"\u{1c}! f\u{1c}! k\u{1c}\
        ! A\u{1d}! x\u{1d}! )\u{1e}! q\u{1e}! v\u{1e}! \u{11}\u{1e}! :\u{1f}! K\u{1f}! s\u{1f}! \u{1d}\u{1f}! 7 \" l \"\
         \u{d} \" 0!\" N!\" n!\" \u{1}!\" \u{19}!\" +\"\" B\"\" z\"\" \u{4}\"\" ,#\" ^#\" Y$\" h$\" h$\" \u{e}$\" \\%\"\
         7&\" c&\" y&\" \u{0}&\" \u{f}&\" b'\" \u{0}'\" m(\" 8)\" W)\" \u{15})\" ?*\" K*\" Z*\" k*\" \u{7f}*\" k+\" S,\"\
         _,\" d,\" *-\" J-\" `-\" e-\" \u{8}-\" %.\" \u{f}.\" 9/\" K/\" Y/\" ^/\" \u{15}/\" /0\" E0\" S0\" b0\" '1\" +2\
        \" >2\" E2\" O2\" ^2\" x2\" \u{17}2\" 13\" Z3\" \u{7}3\" )4\" <4\" \u{7f}4\" \u{18}4\" )5\" C5\" ~5\" +6\" T6\"\
         }6\" *7\" 17\" N7\" \u{4}7\" \u{e}7\" +8\" \u{10}8\" g9\" u9\" \u{19}9\" n:\" 2;\" P;\" a;\" \u{e};\" !<\" &<\"\
         M<\" 2=\" D=\" =>\" d>\" O?\" 1@\" N@\" N@\" h@\" t@\" \u{14}@\" 1A\" FA\" \u{1d}A\" .B\" \u{e}B\" +C\" >C\" H\
        C\" cC\" \u{7f}C\" %D\" /D\" >D\" LD\" \u{1b}D\" :E\" IE\" {E\" \u{e}E\" \u{13}E\" LF\" \u{0}F\" \u{a}F\" \u{16}\
        F\" \u{8}G\" .H\" MH\" aH\" pH\" \u{5}H\" &I\" lI\" }I\" \u{6}I\" 1J\" ?J\" PJ\" UJ\" xJ\" \u{8}J\" #K\" ?K\" P\
        K\" \u{1f}K\" LL\" ]L\" nL\" \u{2}L\" 4M\" \u{1f}M\" &N\" FN\" kN\" \u{3}N\" \"O\" 6O\" MO\" eO\" pO\" &P\" 2P\"\
         dP\" iP\" sP\" !Q\" 9Q\" HQ\" GR\" [R\" \u{7f}R\" \u{b}R\" DS\" \u{14}S\" wT\" =U\" IU\" SU\" XU\" ~U\" YV\" h\
        V\" \u{f}V\" \u{1b}V\" dW\" \u{10}W\" \u{1a}W\" 1X\" UX\" lX\" zX\" \u{b}X\" \u{b}X\" ^Y\" jY\" \u{e}Y\" \"Z\" \
        9Z\" ;[\" \u{0}[\" Y\\\" x\\\" \u{7f}\\\" \u{13}\\\" \"]\" P]\" #^\" R^\" \u{d}^\" 3_\" L_\" [_\" o_\" \u{5}_\"\
         ;`\" Fa\" va\" \u{11}a\" Jb\" Yb\" eb\" jb\" {b\" \u{13}b\" \u{18}b\" Cc\" Mc\" Tc\" \u{c}c\" &d\" 0d\" :d\" `\
        d\" \u{12}d\" \u{1c}d\" &e\" <e\" be\" \u{1e}e\" (f\" \u{18}f\" `g\" ~g\" \u{13}g\" &h\" 2h\" oh\" th\" ~h\" Fi\
        \" \u{e}i\" \u{13}i\" 4j\" \u{2}j\" Lk\" [k\" ik\" |k\" 8l\" Gl\" zl\"  m\" .m\" Qm\" Xm\" \u{17}m\" \u{1c}m\" \
        !n\" \u{11}n\" >o\" >o\" Op\" +q\" Hq\" Mq\" Mq\" aq\" yq\" \u{3}r\" \u{d}r\" As\" \u{13}s\" 0t\" `t\" et\" \u{7}\
        t\" (u\" `u\" uu\" Tv\" [v\" [v\" \u{7}v\" \u{15}v\" Mw\" 8x\" Ix\" Tx\" zx\" Qy\" cy\" Gz\" Qz\" iz\" iz\" sz\"\
         A{\" g{\" &|\" 7|\" X|\" ]|\" \u{1d}|\" 7}\" K}\" \u{c}}\" 4~\" >~\" ^~\" z~\" \u{6}~\" \u{1c}~\" +\u{7f}\" M\u{7f}\
        \" n\u{7f}\" s\u{7f}\" s\u{7f}\" \u{7f}\u{7f}\" (\u{0}\" J\u{0}\" #\u{1}\" /\u{1}\" ?\u{1}\" \\\u{1}\" a\u{1}\"\
         \u{3}\u{1}\" [\u{2}\" m\u{3}\" /\u{4}\" 4\u{4}\" \u{1c}\u{4}\" !\u{5}\" \u{2}\u{5}\" \u{18}\u{5}\" 3\u{6}\" =\u{6}\
        \" ^\u{6}\" {\u{6}\" \u{1d}\u{6}\" 3\u{7}\" o\u{7}\" .\u{8}\" <\u{8}\" Q\u{8}\" I\u{9}\" _\u{9}\" \u{b}\u{9}\" \
        \u{14}\u{9}\" a\u{a}\" r\u{a}\" @\u{b}\" [\u{b}\" `\u{b}\" g\u{b}\" \u{5}\u{b}\" \u{19}\u{b}\" <\u{c}\" H\u{c}\"\
         \\\u{c}\" f\u{c}\" \u{1e}\u{c}\" I\u{d}\" `\u{d}\" ~\u{d}\" #\u{e}\" 4\u{e}\" Y\u{e}\" v\u{e}\" G\u{f}\" r\u{f}\
        \" w\u{f}\" \u{7}\u{f}\" 0\u{10}\" <\u{10}\" A\u{10}\" \u{5}\u{10}\" -\u{11}\" `\u{11}\" \u{10}\u{11}\" n\u{12}\
        \" \u{e}\u{12}\" &\u{13}\" +\u{13}\" 5\u{13}\" Q\u{13}\" V\u{13}\" \u{c}\u{13}\" '\u{14}\" ,\u{14}\" b\u{14}\" \
        ]\u{15}\" g\u{15}\" }\u{15}\" \"\u{16}\" m\u{16}\" ~\u{16}\" \u{11}\u{16}\" X\u{17}\" b\u{17}\" \u{0}\u{17}\" \u{c}\
        \u{17}\" \u{1d}\u{18}\" L\u{19}\" \u{2}\u{19}\" \u{15}\u{19}\" J\u{1a}\" \u{1d}\u{1a}\" \u{c}\u{1b}\" \u{9}\u{1c}\
        \" \u{17}\u{1c}\" \u{7f}\u{1d}\" x\u{1e}\" \u{2}\u{1e}\" \u{e}\u{1e}\" S\u{1f}\" g\u{1f}\" B # n # .!# F!# F!# \
        U!# o!# &\"# Y\"# e\"# o\"# \u{3}\"# \u{3}\"# \u{19}\"# ,## M## \u{1d}## $$# ;$# N$# g$# =%# P%# \u{6}%# \u{10}\
        %# \u{1a}%# \u{1a}%# *&# 3'# D'# W'# \\'# \u{1b}'# \u{7f}(# \u{10}(# \u{1a}(# 4)# q)# \u{7f})# \u{7f})# \u{10})\
        # H*# G+# ]+# \u{10}+# B,# T,# Y,# X-# d-# s-# \u{9}-# @.# $/# u/# \u{4}/# \u{1d}/# ]0# &1# r1# \u{d}1# V2# k2#\
         43# M3# R3# o3# \u{12}3# !4# 74# <4# N4# t4# \u{15}4# a5# k5# \u{19}5# 26# l6# P7# f7# \u{3}7# -8# o8# t8# \u{9}\
        8# \u{e}8# ,9# ,9# 19# {9# \u{7}9# $:# +:# 2:# n:# ~:# \u{12}:# \u{19}:# \\<# s<# E=# k=# I># c># v># .?# 3?# \u{18}\
        ?# 5@# :@# T@# e@# v@# bA# \u{1e}A# IB# WB# \u{14}B# ,C# 5C# AC# KC# jC# \u{6}C# \u{10}C# QD# `D# \u{1a}D# IE# \
        uE# \u{1}E# \u{6}E# \u{16}E# 1F# GF# \u{9}F# MG# fG# rG# \u{15}G# \u{9}H# 5I# yI# yI# ,J# EJ#  K# *K# OK# hK# \u{11}\
        K# @L# {L# ;M# XM# qM# \u{7}M# [N# eN# xN# 2O# 2O# aO# tO# \u{1a}O# HP# @Q# ZQ# NR# uS# \u{10}S# WT# wT# .U# zU\
        # \u{16}U# =V# QV# _V# \u{a}V# 1W# \u{12}W# \u{1e}W# 7X# TX# \u{0}X# \u{17}X# &Y# \\Y# mY# 6Z# \\Z# E[# \u{1c}[\
        # /\\# $]# g]# \u{4}]# #^# +_# p_# \u{3}_# \u{1c}_# *`# N`# &a# Ja# ha# 'b# =b# Gb# \u{9}b# \u{15}b# !c# 1c# Ic\
        # vc# {c# &d# Md# \u{13}d# 4e# Ye# ue# 'f# If# Wf# hf# ~f# !g# ^g# sh# \u{5}h# Ni# gi# gi# \u{1d}i# Ej# ]j# nj#\
         \u{f}j# 0k# ?k# Kk# mk# ~k# \u{14}k# %l# Ul# 'm# 3m# _m# km# pm# zm# \u{14}m# \u{1e}m# 1n# ;n# cn# ~n#  o# Bo#\
         jo# \u{9}o# #p# @p# \u{7}p# \u{16}p# pq# *r# Kr# \u{d}r# =s# Bs# fs# lt# 1u# Pu# \u{1e}u# uv# \u{1f}v# Sw# (x#\
         bx# ux# \"y# >y# \u{7}y# \u{c}y# +z# ez# \u{7f}z# \u{13}z# 2{# h{# y{# Q|# \u{7}|# \u{1d}|# m}# r}# k~# |~# /\u{7f}\
        # }\u{7f}# \u{e}\u{7f}# \u{1a}\u{7f}# 8\u{0}# ?\u{0}# S\u{0}# m\u{0}# \u{17}\u{0}# &\u{1}# 7\u{1}# H\u{1}# *\u{2}\
        # /\u{2}# O\u{2}# [\u{2}# j\u{2}# \u{c}\u{2}# \u{1b}\u{2}# 3\u{3}# K\u{3}# \u{19}\u{3}# *\u{4}# E\u{4}# J\u{4}#\
         ^\u{4}# ^\u{4}# r\u{4}# \u{8}\u{4}# \u{14}\u{4}# 0\u{5}# Z\u{5}# _\u{5}# \u{15}\u{5}# .\u{6}# ?\u{6}# K\u{6}# \
        \u{3}\u{6}# \u{f}\u{6}# \u{19}\u{6}# *\u{7}# ;\u{7}# s\u{7}# 9\u{8}# H\u{8}# H\u{8}# n\u{8}# J\u{9}# y\u{9}# \u{16}\
        \u{9}# 1\u{a}# W\u{a}# u\u{a}# \u{15}\u{a}# &\u{b}# \u{3}\u{b}# ?\u{c}# p\u{c}# \u{a}\u{c}# 1\u{d}# }\u{d}# a\u{e}\
        # k\u{e}# \u{1c}\u{e}# '\u{f}# S\u{f}# \u{9}\u{f}# B\u{10}# G\u{10}# w\u{10}# \u{b}\u{10}# \u{10}\u{10}# N\u{11}\
        # \u{e}\u{11}# \"\u{12}# 9\u{12}# C\u{12}# c\u{12}# r\u{12}# r\u{12}# @\u{13}# J\u{13}# Q\u{13}# |\u{13}# (\u{14}\
        # A\u{14}# $\u{15}# .\u{15}# H\u{15}# E\u{16}# ]\u{16}# B\u{17}# #\u{18}# O\u{18}# \u{1}\u{18}# M\u{19}# R\u{19}\
        # }\u{19}# *\u{1a}# R\u{1b}# \u{14}\u{1b}# I\u{1c}# n\u{1c}# \u{4}\u{1c}# ;\u{1d}# E\u{1d}# V\u{1d}# `\u{1d}# n\
        \u{1d}# n\u{1d}# S\u{1e}# \u{4}\u{1e}# \u{17}\u{1e}# =\u{1f}# \u{c}\u{1f}# 8 $ K $ c $ \u{16} $ \u{1b} $  !$ %!\
        $ ]!$ i!$ n!$ M\"$ h\"$ \u{1a}\"$ )#$ e#$ j#$ |#$ \u{17}#$ L$$ ]$$ b$$ w$$ J%$ `%$ \u{9}%$ \u{13}%$ =&$ L&$ a&$\
         h&$ \u{14}&$ U'$ \"($ \"($ A($ F($ a($ k($ u($ \u{11}($ \u{11}($ \u{11}($ \u{16}($ 1)$ E)$ g)$ \u{1c})$ +*$ a*\
        $ \u{19}*$ #+$ \u{1c}+$ !,$ 9,$ S,$ m,$ \u{11},$ \u{18},$ e-$ \u{e}-$ X.$ q.$ {.$ \u{2}.$ \u{7}.$ H/$ T/$ o/$ y\
        /$ \u{5}/$ \u{11}/$ \u{18}/$ \"0$ 80$ =0$ l0$ :1$ D1$ Y1$ -2$ b2$ [3$ z3$ =4$ g4$ U5$ u5$ M6$ \u{12}6$ h7$ y7$ \
        \u{12}7$ \u{1c}7$ \u{1c}7$ 48$ n8$ u8$ W9$ \\9$ c9$ *:$ y:$ !;$ ^;$ T<$ l<$ q<$ \u{1e}<$ 1=$ D=$ U=$ h=$ \u{a}=\
        $ \u{f}=$ ->$ 2>$ W>$ s>$ |>$ \u{14}>$ \u{1d}>$ +?$ D?$ [?$ j?$ \u{19}?$ _@$ i@$ s@$ \u{7f}@$ 2A$ DA$ ZA$ kA$ $\
        B$ 8B$ ?B$ ?B$ fB$ )C$ \"D$ ID$ \\D$ =E$ SE$ nE$ \u{13}E$ yF$ \u{3}F$ \u{8}F$ \u{16}F$ 0G$ <G$ RG$ hG$ UH$ gH$ \
        \u{1c}H$ II$ \u{9}I$ AJ$ ^J$ yJ$ \"K$ ,K$ ,K$ qK$ \u{1d}L$ YM$ eM$ \u{0}M$ JN$ &O$ 4O$ MO$ |O$ 2P$ [P$ ~P$ RQ$ \
        zQ$ MR$ RR$ \u{5}R$ \u{1}S$ #T$ 8T$ OT$ \u{a}T$ \u{a}T$ \u{11}T$ ?U$ IU$ \\U$ tU$ {U$ mV$ HW$ \u{f}W$ -X$ ?X$ W\
        X$ \u{1c}X$ KY$ PY$ ZY$ QZ$ VZ$ \u{2}Z$ v[$ \u{a}[$ \u{1e}[$ >\\$ Q\\$ \u{5}\\$ \u{a}\\$ 7]$ R]$ `]$ \u{9}]$ j^\
        $ 6_$ \u{3}_$ ^`$ p`$ \u{7f}`$ \"a$ wa$ Tb$ ^b$ mb$ \u{8}b$ 7c$ Lc$ \u{10}c$ )d$ Dd$ \u{0}d$ \u{a}d$ 3e$ <e$ Fe\
        $ Pe$ \u{11}e$ Pf$ \u{1}f$ ?g$ Xg$ ]g$ \u{b}g$ \\h$ fh$ \u{14}h$ 8i$ Bi$ ui$ \u{7}i$ \u{17}i$ ^j$ \u{f}j$ )k$ @\
        k$ nk$ \u{12}k$ Dl$ Ql$ [m$ im$ Xn$ zn$ \u{9}n$ Mo$ `o$ \u{2}o$ )p$ op$ (q$ Uq$ Hr$ !s$ \u{0}s$ \u{13}s$ lt$ \u{7}\
        t$ Yu$ \u{19}u$ 1v$ Mv$ *w$ kw$ \u{4}x$ \u{e}x$ _y$ ny$ \u{7f}y$ \u{6}y$ Oz$ Vz$ Vz$ !{$ L{$ V{$ V{$ n{$ #|$ #|\
        $ /|$ Y|$ o|$ \u{0}|$ <}$ Y}$ \u{0}}$  ~$ .~$ E~$ h~$ }~$ ,\u{7f}$ H\u{7f}$ ^\u{7f}$ }\u{7f}$ \u{2}\u{7f}$ O\u{0}\
        $ j\u{0}$ H\u{1}$ `\u{1}$ \u{13}\u{1}$ -\u{2}$ 2\u{2}$ o\u{2}$ N\u{3}$ \\\u{3}$ o\u{3}$ \u{16}\u{3}$ %\u{4}$ %\u{4}\
        $ G\u{4}$ r\u{4}$ r\u{4}$ R\u{5}$ \u{e}\u{5}$ !\u{6}$ v\u{6}$ \u{1b}\u{6}$ g\u{7}$ Z\u{8}$ R\u{9}$ e\u{9}$ \u{2}\
        \u{9}$ =\u{a}$ \u{9}\u{a}$ o\u{b}$ \"\u{d}$ 0\u{d}$ ,\u{e}$ E\u{e}$ S\u{e}$ =\u{f}$ \u{a}\u{f}$ N\u{10}$ i\u{10}\
        $ }\u{10}$ /\u{11}$ 9\u{11}$ k\u{11}$ \u{7f}\u{11}$ ,\u{12}$ D\u{12}$ N\u{12}$ z\u{12}$ ,\u{13}$ ?\u{13}$ N\u{13}\
        $ X\u{13}$ ;\u{14}$ T\u{14}$ m\u{14}$ \u{1e}\u{14}$ #\u{15}$ A\u{15}$ O\u{15}$ \u{1a}\u{15}$ $\u{16}$ $\u{16}$ \
        D\u{16}$ \u{15}\u{16}$ 9\u{17}$ g\u{17}$ y\u{17}$ \u{8}\u{17}$ Z\u{18}$ l\u{18}$ 1\u{19}$ \u{8}\u{19}$ @\u{1a}$\
         J\u{1a}$ ]\u{1a}$ +\u{1b}$ f\u{1b}$ $\u{1c}$  \u{1d}$ G\u{1d}$ x\u{1d}$ e\u{1e}$ j\u{1e}$ \u{7f}\u{1e}$ \u{e}\u{1e}\
        $ \u{1a}\u{1e}$ \u{1a}\u{1e}$ /\u{1f}$ G\u{1f}$ \u{5}\u{1f}$ \u{16}\u{1f}$ B % h % \u{5} % \u{a} % \u{1d} % |\"\
        % \u{1}\"% \u{b}\"% I#% w#% \u{14}#% 4$% \\$% \u{7}$%  %% *%% n%% >&% \u{d}&% \u{1b}&% s'% \u{d}'% \u{17}'% E(%\
         J(% O(% l(% z(% j)% \u{4})% B*% S*% i*%  +% P+% n+% \u{15}+% \u{15}+% m,% [-% l-% 2.% E.% `.% u.% \u{1f}.% $/%\
         I0% \u{9}0% g1% \u{6}1% ,2% H2% [2% r2% \u{7f}2% \u{1f}2% @3% h3% +4% b4% ,5% g5% \u{4}5% 36% M6% I7% U7% *8% \
        e8% \u{f}8% %9% =9% N9% ]9% n9% \u{4}9% 3:% =:% U:% \u{13}:% );% );% 0;% \u{b};% /<% ><% H<% a<% k<% u<% D=% p=\
        % \u{1}=% \u{8}=% 6>% @>% Q>% |>% L?% \u{a}?% \u{16}?% ]@% s@% &A% >A% HA% mA% \u{5}A% !B% :B% \u{8}B% \u{12}B%\
         aC% TD% eD% \u{12}D% 9E% CE% SE% SE% _E% nE% xE% 9F% BF% hF% {F% \\G% xG% \u{1a}G% ZH% yH% #I% fI% \u{8}I% \u{8}\
        I% \u{1}J% HK% pK% :L% NL% XL% dL% \u{a}L% (M% }M% .N% AN% ,O% 6O% [O% vO% kP% 'Q% gQ% \u{f}Q% \u{1b}Q% 3R% 8R%\
         LR% `R% -S% GS% SS% gS% .T% bT% zT% \u{7f}T% )U% TU% cU% oU% \u{4}U% \u{19}U% *V% DV% \\V% \\V% fV% pV% \u{1c}\
        V% *W% 1W% ;W% EW% OW% TW% 9X% @X% `X% qX% *Y% *Y% MY% \u{10}Y% \u{17}Y% CZ% HZ% WZ% WZ% 9[% E[% n[%  \\% 6\\% \
        \u{a}\\% \u{1e}\\% *]% &^% &^% Z^% ._% 8_% \u{5}_% G`% i`% Ga% \u{18}a% \\b% #c% 6c% Mc% Kd% Wd% \\d% rd% \u{a}\
        d% \u{1d}d% \"e% :e% de% +f% 0f% ?f% \u{5}f% \u{18}f% dg% |g% \u{8}g% <h% qh% }h% \u{11}h% &i% Ri% ci% /j% >j% \
        gj% \u{2}j% Pk% zk% !l% Ol% rl% Fm% Um% `m% lm% vm% \u{2}m% \u{1d}m% An% Pn% \u{3}n% Yo% }o% }o% Jp% ip% \u{1c}\
        p% (q% Cq% Tq% Nr% mr% \u{5}r% \u{5}r% 4s% \\s% \u{a}s% $t% Ut% pt% pt% \u{b}t% 2u% [u% [u% \u{f}u% Xv% tw% ^x%\
         \u{1}x% 8y% cy% my% \u{3}y% \u{1d}y% 8z% \u{8}z% \"{% ,{% \u{2}{% \u{c}{% u|% z|% #}% 6}% @}% H~% i~% u~% \u{d}\
        ~% e\u{7f}% n\u{7f}% \u{11}\u{7f}% `\u{0}% /\u{1}% F\u{1}% P\u{1}% q\u{1}% v\u{1}% \u{17}\u{1}%  \u{2}% 1\u{2}%\
         G\u{2}% ;\u{3}% \\\u{3}% :\u{4}% k\u{4}% r\u{4}% ~\u{4}% \u{d}\u{4}% ~\u{5}% \u{d}\u{5}% \u{12}\u{5}% (\u{6}% \
        -\u{6}% J\u{6}% &\u{7}% 0\u{7}% F\u{7}% l\u{7}% \u{13}\u{7}% \u{18}\u{7}% $\u{8}% M\u{8}% Y\u{8}% t\u{8}% \u{7}\
        \u{8}% `\u{9}% \u{7f}\u{9}% \u{f}\u{9}% <\u{a}% P\u{a}% U\u{a}% \u{2}\u{a}% )\u{b}% l\u{b}% l\u{b}% ~\u{c}% 6\u{d}\
        % {\u{d}% \u{5}\u{d}% \u{1a}\u{d}% \u{1a}\u{d}% J\u{e}% y\u{e}% \u{15}\u{e}% \u{1c}\u{e}% =\u{f}% Q\u{f}% \u{f}\
        \u{f}% /\u{10}% R\u{10}% ^\u{10}% c\u{10}% +\u{11}% z\u{11}% \u{b}\u{11}% \u{12}\u{11}% C\u{12}% Z\u{12}% _\u{12}\
        % d\u{12}% \"\u{13}% \u{a}\u{13}% U\u{14}% c\u{14}% \u{17}\u{14}% s\u{15}% \u{1f}\u{15}% .\u{16}% .\u{16}% 8\u{16}\
        % \u{1e}\u{16}% -\u{17}% C\u{17}% J\u{17}% \u{4}\u{17}% ,\u{18}% U\u{18}% Z\u{18}% &\u{19}% 2\u{19}% C\u{19}% T\
        \u{19}% b\u{19}% \u{6}\u{19}% !\u{1a}% a\u{1a}% >\u{1b}% R\u{1b}% R\u{1b}% \u{10}\u{1b}% 0\u{1c}% k\u{1c}% u\u{1c}\
        % \u{12}\u{1c}% 9\u{1d}% h\u{1d}% \u{0}\u{1d}% \u{16}\u{1d}% V\u{1e}% \u{11}\u{1e}% 5\u{1f}% F\u{1f}% \u{8}\u{1f}\
        % \u{f}\u{1f}% / & 9 & W & h & { & \u{15} & U!& g!& p!& w!& O\"& [\"& 2#& \u{b}#& \u{12}#& &%& 7&& e&& O'& Y'& \
        1(& s(& \u{9}(& \u{10}(& %)& H)& w)& \u{17})& :*& [*& .+& \u{0}+& \u{12}+& (,& 2,& <,&  -& '-& A-& >.& \\.& 2/&\
         v/& {/& \u{c}/& \u{c}/& _0& \u{7f}0& \u{f}0& A1& y1& Q2& V2& (3& l3& \u{4}3& $4& _4& f4& k4& \u{12}4& 15& 36& \
        U6& d6& \u{e}6& K7& _7& \u{10}7& 78& b8& z8& \u{7f}8& !9& Y9& \u{0}9& ):& .:& \u{12}:& 2;& E;& O;& Y;& \u{2};& \
        (<& 7<& X<& r<& \u{3}=& R>& e>& v>& \u{1e}>& E?& E?& S?& i?& $@& 0@& :@& H@& e@& \u{c}@& 7A& AA& oA& \u{11}A& $\
        B& 7B& oB& \u{b}B& 'C& TC& cC& hC& wC& =D& \u{19}D& ^E& xE& \u{e}E& 'F& 3F& pF& uF& \u{1b}F& 0G& ZG& \u{3}G& \u{8}\
        G& \u{d}G& >H& hH& 2I& TI& lI& 2J& 9J& GJ& bJ& qJ& \u{e}J& \u{1a}J& NK& hK& rK& 6L& IL& \u{8}L& &M& 7M& KN& rN&\
         \u{14}N& @O& JO& `O& gO& &P& :P& MP& eP& jP& jP& _Q& vQ& \u{d}Q& ;R& lR& xR& 3S& 8S& =S& BS& ]S& fS& \u{a}S& \"\
        T& =T& BT& GT& LT& XT& \u{9}T& JU& OU& eU& |U& \u{1}U& 1V& 8V& eV& zV& %W& YW& rW& \u{13}W& =X& WX& 3Y& PY& dY&\
         kY& 6Z& mZ& |Z& &[& n[& \u{5}[& \u{1d}[& h\\& =]& G]& G]& q]& <^& %_& L_& \u{b}_& \u{10}_& &`& Y`& p`& 2a& <a&\
         ra& 2b& [b& \u{f}b& \u{1e}b& ,c& 6c& \u{6}c& Kd& Kd& pd& \u{1}d& 8e& Fe& Re& |e& \u{1a}e& )f& Wf& sf&  g& *g& \
        8g& =g& Vg& `g& |g& \u{a}g& \u{14}g& 1h& \\h& \u{1e}h& 3i& Mi& ~i& \u{8}i& 0k& Rk& tk& Hl& dl& dl& \u{7f}l& Fm&\
         Mm& nn& sn& \u{10}n& #o& Mo& wo& 4p& fq& \u{e}q& .r& :r& ?r& Zr& \u{1}r& \u{10}r& +s& Ps& ps& \u{6}s& (t& \u{e}\
        t& 4u& ;u& ;u& \u{7}u& Mv& Yv& hv& \u{5}v& \u{a}v& )w& <w& Kw& Uw& .x& \u{c}x& 'y& 3y& Vy& `y& xy& \u{9}y& kz& \
        2{& x{& \u{17}{& )|& ?|& D|& W|& ^|& o|& F}& l}& \u{4}}& \u{8}~& \u{f}~& )\u{7f}& F\u{7f}& k\u{7f}& \u{3}\u{7f}\
        & *\u{0}& /\u{0}& P\u{0}& W\u{0}& m\u{0}& \u{3}\u{0}& \u{1f}\u{0}& j\u{1}& \u{16}\u{1}& X\u{2}& b\u{2}& o\u{2}&\
         o\u{2}& \u{14}\u{2}& F\u{3}& |\u{3}& \u{15}\u{3}& G\u{4}& X\u{4}& \u{13}\u{4}& H\u{5}& Z\u{6}& <\u{7}& l\u{7}&\
         \u{2}\u{7}& \u{2}\u{7}& \u{e}\u{7}& \u{18}\u{7}& N\u{8}& ]\u{8}& k\u{8}& \u{12}\u{8}& \u{1e}\u{8}& 2\u{9}& q\u{a}\
        & \u{11}\u{a}& :\u{b}& Z\u{b}& f\u{b}& \u{d}\u{b}& \u{1c}\u{b}& 0\u{c}& m\u{c}& =\u{d}& N\u{d}& t\u{d}& \u{0}\u{d}\
        & B\u{e}& [\u{e}& \u{19}\u{e}& 0\u{f}& ~\u{f}& \u{12}\u{f}& J\u{10}& a\u{10}& \u{1}\u{10}& m\u{11}& \u{0}\u{11}\
        & C\u{12}& M\u{12}& >\u{13}& Z\u{13}& $\u{14}& 3\u{14}& U\u{14}& J\u{15}& \u{5}\u{15}& \u{11}\u{15}& =\u{16}& Y\
        \u{16}& s\u{16}& x\u{16}& S\u{17}& v\u{17}& \u{0}\u{17}& \u{a}\u{17}& }\u{18}& \u{e}\u{18}& {\u{19}& W\u{1a}& '\
        \u{1b}& 8\u{1b}& *\u{1c}& Z\u{1c}& \u{f}\u{1c}&  \u{1d}& s\u{1d}& \u{6}\u{1d}& ;\u{1e}& T\u{1e}& )\u{1f}& E\u{1f}\
        & X\u{1f}& b\u{1f}& , ' E ' -!' G!' }!' \u{9}!' !\"' <\"' M\"' k\"' w\"' \u{f}\"' \u{1e}\"' (#' 6#' j#' \u{2}#'\
          $' G$' <%' M%' \u{7}&' 6'' \u{0}'' \u{18}'' `(' \u{16}(' .)' Z)' i)' \u{1a})' @*' O*' \u{b}*' \u{10}*' ;+' Q+\
        ' _+' \u{1e}+' \u{6},' C-' f-' !.' 2.' \u{17}.' 1/' `/' e/' \u{17}/' ^0' ,1' k1' \u{1c}1' 62' f2' z2' \u{10}2' \
        \u{16}3' 44' ;4' \u{1}4' \u{d}4' X5' \u{1f}5' 56' |6' \u{13}6' ,7' 17' \u{3}7' %8' 68' =8' G8' l8' }8' }8' \u{f}\
        8' /9' /9' *:' >:' W:' M;' M;' a;' m;' \u{f};' (<' ><' J<' O<' T<' o<' y<' V=' g=' \u{3}=' !>' }>' \u{e}>' \u{1f}\
        >' O?' m?' \u{f}?'  @' _@' y@' \u{d}@' )A' fA' fA' %B' >B' OB' ^B' #C' AC' PC' \\C' SD' bD' \u{b}D' \u{1f}D' RE\
        ' WE' \u{2}E' %F' %F' cF' mF' UG' _G' 9H' SH' mH' )I' DI' .J' {J' \u{13}J' RK' \\K' aK' kK' zK'  L' {L' \u{13}L\
        ' \u{18}L' \"M' wM' \u{15}M' rN' RO' oO' yO' \u{a}O' GP' \u{12}P' FQ' ZQ' iQ' \u{1d}Q' ^R' ~R' /S' wS' \u{15}S'\
         <T' sT' }T' 0U' HU' [U' rU' \u{12}U' ,V' GV' XV' \u{d}V' #W' =W' nW' \u{7f}W' VX' yX' \"Y' 6Y' RY' fY' \u{12}Y\
        ' 2Z' <Z' AZ' ^Z' |Z' 3[' A[' +\\' F\\' c\\' (]' p]' \u{1b}]' C^' H^' ~^' G_' a_' E`' Q`' h`' \u{3}`' \u{d}`' z\
        a' 6b' Ib' cb' 'c' 'c' Cc' Hc' \u{0}c' 9d' Kd' ed' $e' )e' Xe' de' df' 9g' \u{b}g' \u{1f}g' Kh' Rh' \u{b}h' 'i'\
         3i' Sj' bj' \u{b}j' #k' kk' 7l' pl' Dm' 1n' 6n' Yn' \u{4}n' \u{e}n' \u{1f}n' \u{1f}n' 0o' ^o' \u{1}o' +p' Fp' \
        0q' :q' /r' Dr' jr' or' 7s' <s' ts' \u{e}s' &t' 3u' Jv' Tv' nv' \u{8}v'  w' Lw' `w' ew' >x' Mx' ux' My' [y' by'\
         ny' \u{f}y' ,z' Ez' dz' oz' -{' F{' K{' W{' C|' R|' r|' w|' ||' \u{14}|' k}' \u{5}}' \u{5}}' \u{f}}' \u{14}}' \
        6~' N~' ,\u{7f}' ~\u{7f}' \u{3}\u{7f}' \u{1b}\u{7f}' %\u{0}' T\u{0}' \u{1}\u{0}'  \u{1}' q\u{1}' ^\u{2}' F\u{3}\
        ' j\u{3}' o\u{3}' \u{2}\u{3}' $\u{4}' T\u{4}' \u{1a}\u{4}' 8\u{5}' \u{13}\u{5}' \"\u{6}' ,\u{6}' D\u{6}' I\u{6}\
        ' a\u{6}' '\u{7}' X\u{7}' b\u{7}' D\u{8}' y\u{8}' \u{11}\u{8}' C\u{9}' O\u{9}'  \u{a}' j\u{a}' U\u{b}' =\u{c}' \
        \u{5}\u{c}' \u{1d}\u{c}' W\u{d}' c\u{d}' \u{f}\u{d}' \u{18}\u{d}' j\u{e}'  \u{f}' *\u{f}' [\u{f}' e\u{f}' W\u{10}\
        ' \\\u{10}' a\u{10}' \u{d}\u{10}' |\u{11}' |\u{11}' \u{6}\u{11}' $\u{12}' t\u{12}' \u{11}\u{12}' B\u{13}' =\u{14}\
        ' I\u{14}' \u{4}\u{14}' E\u{15}' Z\u{15}' \u{3}\u{15}' \u{12}\u{15}' 7\u{16}' \u{1e}\u{16}' `\u{17}' \u{e}\u{17}\
        ' #\u{18}' 9\u{18}' >\u{18}' w\u{18}' \u{14}\u{18}' L\u{19}' \u{4}\u{19}' S\u{1a}' ]\u{1a}' =\u{1b}' o\u{1b}' 5\
        \u{1c}' C\u{1c}' O\u{1c}' ~\u{1c}' \u{f}\u{1c}' #\u{1d}' (\u{1d}' ]\u{1d}' )\u{1e}' d\u{1e}' s\u{1e}' \u{4}\u{1e}\
        ' 1\u{1f}' C\u{1f}' ^\u{1f}' * ( = ( W ( r ( \u{5} ( 1!( 1!( G!( C\"( ]\"( \u{1d}\"( 6#( U#( k#( |#( \u{1}#( \u{16}\
        #( \u{1b}#( ?$( S$( y$( \u{c}$( 4%( G%( \u{17}%( @&( j&( \u{7}&( 1'( ]'( G(( \u{18}(( /)( U)( v)( \u{12})( 3*( \
        =*( [*( p*( (+( 6+( \u{2}+( g,( /-( ?-( \u{5}-( \u{a}-( 0.( Z.( 1/( R/( \u{e}/( 50( R0( [0( \u{17}0( 61( e1( x1\
        ( \u{17}1( 22( H2( ]2( *3( 83( d3( @4( E4( Q4( Q4( u4( \u{4}4( 45( r5( o6( o6( \u{1d}6( \"7( Q7( \u{6}7( W8( 39\
        ( T9( t9( \u{0}9( \u{f}9( \u{1e}9( E:( J:( i:( \u{1}:( );( R;( \u{e};( \u{13};( %<( @<( Q<( g<( 1=( ;=( Q=( e>(\
         @?( O?( Y?( m?( \u{15}?( O@( Y@( }@( MA( nA( mB( \u{1d}B( bC( \u{1a}C( )D( KD( \\D( fD(  E(  E( /E( OE( 2F( \u{6}\
        F( HG( TG( %H( ;H( HH( jH( oH( 3I( pI( |I( JJ( OJ( TJ( qJ( qJ( \u{11}J( -K( PK( nK( \u{18}K( )L( 3L( qL( GM( oN\
        ( oN( \u{1e}N( TO( *P( 9P( \u{13}P( 4Q( ;Q( _Q( \u{1}Q( CR( vR( }R( \u{15}R( \u{15}R( mS( ~S( \u{d}S( ,T( DT( V\
        T( 0U( 5U( fU( ~U( \u{a}U( \"V( :V( yV( \u{5}V( !W( BW( fW( &X( .Y( HY( !Z( 4Z( >Z( ^Z( hZ( }Z( \u{14}Z( %[( W[\
        ( =\\( -]( j]( \u{1b}]( ;^( O^( \u{19}^( ,_( =_( =_( ;`( @`( J`( V`( k`( \u{14}`( \u{8}a( \u{1b}a( Zb( \u{15}b(\
         lc( Od( Yd( Re( ce( ce( re( \u{1b}e(  f( =f( Lf( Qf( \u{9}f( 1g( Ah( Ah( \\h( #i( -i( 9i( _j( 'k( _k( \u{2}k( \
        /l( ol( \u{9}l( \u{e}l( km( \u{18}m( =n( [n( \u{3}n( \u{16}n( Xo( \u{17}o( 5p( Dp( Sp( Zp( yp( \u{8}p( \"q( 6q(\
         }q( 'r( =r( Lr( \u{1a}r( 6s( ss( \u{17}s( -t( \u{b}t( \u{b}t( 6u( \u{15}u( \u{7f}v( Jw( ^w( qw( \u{a}w( \"x( I\
        x( 'z( 9z( \u{13}z( \u{1f}z( !|( N|( \\|( \\|( \u{c}|( \u{12}}( 8~( H~( \u{15}~( ?\u{7f}( \u{2}\u{7f}( \u{e}\u{7f}\
        ( b\u{0}( 1\u{1}( ;\u{1}( J\u{1}( '\u{2}( M\u{3}( \u{5}\u{3}( \u{1e}\u{3}( #\u{4}( N\u{4}( Z\u{4}( +\u{5}( ~\u{5}\
        ( \u{a}\u{5}( \u{1d}\u{5}( F\u{6}( K\u{6}( \u{1d}\u{6}( 7\u{7}( K\u{7}( \u{17}\u{7}( Y\u{8}( \u{0}\u{8}( 5\u{9}\
        ( `\u{9}( l\u{9}( \u{8}\u{9}( \"\u{a}( W\u{a}( W\u{a}( \u{8}\u{a}( R\u{b}( 1\u{c}( B\u{c}( [\u{c}( \u{17}\u{c}(\
         \u{1e}\u{c}( 6\u{d}( c\u{d}( 9\u{e}( S\u{e}( \u{d}\u{e}( /\u{f}( u\u{f}( /\u{10}( Q\u{10}( \u{15}\u{10}( 2\u{11}\
        ( O\u{11}( ]\u{11}( \u{c}\u{11}( \u{11}\u{11}( $\u{12}(  \u{13}( A\u{13}( K\u{13}( \u{8}\u{13}( \u{12}\u{13}( \u{1c}\
        \u{13}( :\u{14}( f\u{14}( V\u{15}( \u{10}\u{15}( +\u{16}( <\u{16}( $\u{17}( 0\u{17}( D\u{17}( +\u{18}( K\u{18}(\
         g\u{18}( ;\u{19}( ;\u{19}( B\u{19}( \u{0}\u{19}( 2\u{1a}( n\u{1a}( \u{f}\u{1a}( `\u{1b}( \u{b}\u{1b}( \u{19}\u{1b}\
        ( (\u{1c}( R\u{1c}( i\u{1c}( \u{1}\u{1c}( 3\u{1d}( D\u{1d}( X\u{1d}( b\u{1d}( l\u{1d}( <\u{1e}( _\u{1e}( i\u{1e}\
        ( \u{1a}\u{1e}( -\u{1f}( P\u{1f}( \u{7f}\u{1f}( = ) V ) (!) \u{a}!) C\") \u{c}\") \u{1b}\") !$) G$) X$) \u{4}$)\
         $%) \\%) q%) 5&) \u{8}&) &') <') \u{10}') 9() H() Y() }() /)) P)) **) L*) Q*) \u{b}*) 5+) L+) \u{15}+) 1,) S,)\
         Z,) @-) \u{10}-) 4.) 9.) o.) t.) =/) X/) \u{7f}/) \u{9}/) #0) 20) A0) \u{12}0) <1) j1) 32) Y2) u2) \u{6}2) \u{1a}\
        2) k3) p3) \u{d}3) \u{1b}3) %4) /4) >4) C4) {4) {4) #5) ?5) V5) n5) )6) G6) \u{13}6) \u{c}7) )9) (:) V:) d:) `;\
        ) \u{1a};) 6<) l<) T=) q=) \u{18}=) 8>) _>) \u{19}>) 5?) ;@) G@) m@) \u{f}@) 0A) <A) OA) YA) \u{6}A) \u{15}A) \u{1a}\
        A) MB) mB) |B) \u{b}B) \u{12}B) \u{6}C) %D) /D) xD) }D) LE) nE) \u{b}E) \u{b}E) \u{1a}E) GF) VF) <G) WG) cG) GH\
        ) XH) uH) \u{a}H) .I) ?I) ^I) OJ) ^J) oJ) oJ) %K) ?K) tK) {K) \u{e}K) GL) QL) oL) ~L) 9M) IM) XM) zM) \u{15}M) \
        =N) \u{c}N) \"O) RO) wO) \u{a}O) (P) MP) `P) ~P) ,Q) hQ) \u{11}Q) \"R) <R) lR) \u{10}R) &S) \u{b}S) \u{17}S) &T\
        ) 9T) !U) 5U) FU) pU) \u{6}U) \u{10}U) )V) ZV) \u{1e}V) MW) \u{1b}W) ZX) \u{3}Y) WZ) m[) y[) N\\) }\\) !]) K]) \
        |]) \u{7}]) 7^) A^) \u{0}^) \u{c}^) \u{11}^) :_) D_) V_) \u{1c}_) -`) b`) \u{6}`) }a) &b) 9b) >b) Sb) db) ub) \u{4}\
        b) \u{e}b) \u{1c}b) +c) 5c) oc) \u{c}c) ?d) gd) ld) \u{5}d) 3e) Te) ce) we) 8f) Gf) \u{10}f) xg) \u{4}g) \u{1d}\
        g) ^h) \u{4}h) \u{e}h) Mi) (j) Cj) tj) \u{1c}k) Bl) Hm) \u{16}m) .n) _n) }n) 4o) \u{1e}o) hp) \u{3}p) Bq) iq) s\
        q) \u{7f}q) \u{11}q) 'r) 0r) Rr) \u{1}r) Ms) as) \u{12}s) ut) 0u) <u) Tu) \u{1f}u) 7v) \u{17}v) \u{1c}v) Iw) \\\
        w) ww) \u{8}w) ?x) cx) \u{1a}x) +y) Ey) ey) \u{3}y) \u{12}y) \u{1c}y) <z) oz) \u{7f}z) \u{10}z) \\{) a{) r{) \u{12}\
        {) -|) 2|) <|) W|) \u{1d}|) \u{11}})  ~) .~) e~) v~) \u{8}\u{7f}) \u{19}\u{7f}) (\u{0}) \u{10}\u{0}) N\u{1}) !\u{2}\
        ) j\u{2}) !\u{3}) &\u{3}) L\u{3}) e\u{3}) n\u{3}) \u{6}\u{3}) %\u{4}) M\u{4}) n\u{4}) \u{15}\u{4}) U\u{5}) s\u{5}\
        )  \u{6}) ]\u{6}) l\u{6}) \u{11}\u{6}) ,\u{7}) R\u{7}) 5\u{8}) l\u{8}) 7\u{9}) \u{4}\u{9}) \u{10}\u{9}) (\u{a})\
         L\u{a}) L\u{a}) _\u{a}) i\u{a}) x\u{a}) D\u{b}) I\u{b}) b\u{b}) \u{e}\u{b}) !\u{c}) }\u{c}) \u{c}\u{c}) ;\u{d}\
        ) u\u{d}) \u{1}\u{d}) \"\u{e}) O\u{e}) \u{1c}\u{e}) +\u{f}) V\u{f}) t\u{f}) \u{e}\u{f}) ]\u{10}) 7\u{11}) {\u{11}\
        ) \u{a}\u{11}) \u{1b}\u{11}) G\u{12}) \\\u{12}) }\u{12}) \u{2}\u{12}) M\u{13}) R\u{13}) %\u{14}) G\u{14}) f\u{14}\
        ) .\u{15}) ?\u{15}) K\u{15}) \u{1c}\u{15}) n\u{16}) n\u{16}) s\u{16}) T\u{12}!-s\u{7}Z!Es&~\" M/s\u{11}y%*F!E!|\
        #B6C\u{16}|>!1\"0!;\"?!O!8!3\">!o!5!0!I!J!A!0!=!=!3\"B!r!I!B!1!2\"t!H!0!+!G#O7p\"(u\"HT\u{12}!Eq[\u{e}!3qR@!0q:\
        |!Eu\u{9}E' B/@\"p)E%D!M%B|O!CoYG! My\u{1c}!/r,6!6vXw!3tZ&!-r:)4 P#:\"A\"A!?!L\";#6!C!;!9!7!7!P\"6\"I!?'O\"G#F\u{1f}\
        d@ P!O!A!C!D!<#:!7!=!6!E!L!B!w!C\"5!C!t!5!K!I!E!D!1!7!H#O!s!3!M!B!F&\u{12}# J2G(w{1\" s8G;+!)rgR< N\">!<!G!E!?!\
        >!G!7\"?!E!A!8!E\"L!5!B\"8\"9\"D!J!{\"O!?\"H!A\"K!B\u{15}'!/sNy#1z\"H-G\u{9}}= D!F!L!J!M\"K\"S!C!N!R!H\"?!K!O!/\
        #D!7!R\"P\"*!H!I\"Q!:\"H!J!l!B!4|\u{16}! w@X!&r\u{10}\u{8}!)s*Y!1s\u{1a}m!8u\u{f}\u{13}*'J!D\"E!E%q\"r%H!F(F%G9\
        l\"-s8M\u{7}/!Eq\u{1e}\u{5}!8J2K9 S!D!9!@!H!B!L!@!:!E!u!9!;!A\"K!A!E!>!=!F\"v\"F!?!D+Ml;\" J8xkI\" u8J?\u{10}!/\
        q.f!*tk\u{10}\"?N!qTL!/w7\u{e}!#sJ\u{c}#!J\"K7x\u{12}\u{19}!7r\u{1b};!6uEZ\" N8ri\u{1e}B I!=!=!z!K!G!n!L!G!I!9!\
        ;!E!D!I!S!?!)!=!K!B!4\"=!C!=!@#E!E!B!M!J!O!B\"xL\u{0}!6u\u{10}.\"!t.J\u{3}k!Er\u{2}.#!E!C4ybo!7rb\u{f}!@s\u{7}\u{9}\
        #)u&E6DU(!/w\u{1c}t!Bq#\u{f}& E#E%z\"F\"B#D\u{1}\u{8}! sF)B M\"?!L!?!=!<!@!A!=!>!;!@!=!q!A\"U!?!o!:\"G!=!L!>!@!\
        ;!O!F!F!=!u\"F!E!G!<&2!:t/-7!K!@\"=!C!H!D!;!>!C!B!?\":!F#s!J#;!I!N!E!r\"<#@!=\u{12}n\" u8F\u{6}\u{b}!Ds7+\"4K&r\
        \u{9}51\"E!J!D!A#G\"G!K#B!s\"@!C\">#C!A!G!B%K\u{1a}C!)s|:%!u\"s,D+C+CV\u{1e}!6Jb\u{0}!EEUx!4u%\u{0}!.r\u{0}G!%q\
        tf2 t!D!A!H!H!F\"C#@\"C#B\"C!w!C%@!B$q#C%B\u{0}q#*M.M-DrN!!s:a!?s\u{11}9$ G-?-A+Cbe2 M\"G#L!q!t\":!C\"=!G\"=\"B\
        \"K#?!D!P!C!C+H\u{f}q\"'w/Ipl!,uP4! s\u{a}L!;r}R!5q\u{1d}g!:s|<& V!@.s'C!D.>GU!Es\u{7f}j\" K/v\u{16}'\" H5x\"h5\
         D!D!C!F!E!A!B\"D\"A!B!A!\u{7f}\"@$B$?!D!C#D#D!@%CW,0!>$@!F!B!I!=!O\">!?\"N'@!D!Q!K!>&>D\u{7}!2v\u{1c}Y0!?\"K!>\
        !A!>!A\"s!>!K$<$=#F!v!M!J,Hr0!8J0o! s{s*!H#E!F*E%s#K!H\"F%E!GTz*\"F\"D\"L$B!I)E\"F!O!N\"FM-!,skg\" v8C&\u{7f}!4\
        s\u{1f}:) R'F$F!D#C#C$G!@\"D@E!)rD\u{1f}!@sR\u{e}!5xX>< P\"K!A!J!E!F\"E!A!@!5!=!M\"K!3!n\"G!F!E!@\";!A%J!4!4!H!\
        r!?\"EkU!4tM\u{6}! w\u{e}f\"#q-I\u{1c}b!8sOY!Ar)\u{14}!)tmo! J@)!$sh{\"+J:pM\u{1a}%*K\"t#D+G+F8J? H!G!G!G!H!:!7\
        !9!8!8!H!8!A!P\"F!s!w!s!v!.!9!D!B!9!7\":!E\"M#7\"A!D\u{3}\u{4}!.v2k7 O!:!{!H!A!@!?!D!E#@!J!F!;!F!F!?!N\"7\"F!P!\
        L!E&=tf&!G!C(A%C)E\"t~@! NC{( O$E#G%D!I\"G+A%D1:!@sMv9 M!7!A!t!J!?!:!;!9!O!F!7!5!:!N!A\":&@\"G\"8\"I!P!=!8\"H\u{1e}\
        o!8tJ[\" N(J\u{17}.!8D7\u{e}\" p\"J'z!3q\u{1d}b!(r:?#%H*@)OpC\" v'Kir!'r\u{1d}\u{f}%/F(n$G!G)GZm\" N7s'L!7s[<$$\
        v%D!F#Cqf8\"B!@!@!?!=!A!E!>!<!:!G!>\";!<!=!;!;#<!<!\u{2}\"=!>&;$9no!8K\u{13}\u{4}$ H\"u(D.t@~!@r(q\"<H$y\u{e}c!\
        @s}{\" E6|\u{12}\u{12}!4qnb\";r#qiJ!8rs\"!'s+U\"@s#H\u{17}\u{19}\" J&qO'!%tU\u{0}!!uJ.!&u}s. Q!A\"@!B!@!I\"@\"K\
        \"=!?*@!C\"B+p%\u{1f}!/q\u{8}=!*r:>!0qC-\"$u)H\\\u{c}. s\"E!H!G!E#I\"M\"E#D#B%K!P!C&D\u{1}c\" J8rI!5 B!<!;\";!s\
        !@#=!8\":\"s!u\";!=!C!8\";!;!G\";%<!r4n!Euq\u{19}\",v#J8p\")I&vAi!!t\u{15}e!@sj5!+H#\u{a}\"8M\"sll# G5r%q?C!Epi\
        *!Er=V\":E's$\u{12}\" C9{#,! M6\u{1b}5!=#=\"<!F!A\"A!;\"=!=!J!r!=\";!8\"H!9!C!I!r\"v$;oy)!B!D#H\"D$K\"I\"@*@!>I\
        l* t$F!D\"F(A$s#B!E!>!A\u{8}X!8s#\u{19}\" O9vz\u{19}\" L\"t>G\"(t$Dl}2!B!?!?!@!D\"B!C!=!D!>\"B\"J#?!>%N\">%>!?V\
        g!;rf\\!Er\u{11}U\"$G2wp,!*t\u{12}C# C*B-u\u{6}L# o8L!GC\u{18}!$r\u{4}\u{1a}!7r\u{9}6\" N\"r;.#!t\"E8p\u{19}0\"\
        8I-D\u{c})&\"H!J&G!N,G/J58!<o7\u{1b}, H$t#I&t\"C#H!F%F\"F%r!E%E\u{1d}\u{8}!=po!:\"M!G!J!N!=!E!>!6!I!K!O!I!t!C!D\
        !I!J!G!K\"3\"4!p!A%B!7%M\u{8}c!3r;\u{15}\" E)v\u{11}=!<q\u{1e}P#=M%q!Su|!8tp\u{19}!0qkf!%s\u{1e}\u{1e}!<pls! sH\
        n!4rt@!3r>5!7s+S#*x%H(G\u{16}z!Es\u{5}\"! v&5# s'G1EtZ!EsHk\" I8w2R# H/z+I\u{f}'!0rPf# \u{2}\"E6;v\u{1c}'/A$E!<\
        \"s\"C!I!BN$!!rM{B H!G!G!G!H!:!7!9!7!8!H!8!A!P\"F!t!w!s!v!-!8!C!A!9!5\"9!D!R!M!S\"6\"A!D!U\"L6!>!<!@\"A\"E$H!>!\
        J!C#?\"J!s\"<!A!D!>!=#G!M\"y\"G#K\u{13}\u{1}!9s#&2!?!A!J\"E#I!D!C\"?!>\"H\"B!C!E%G\"p%E!C%O\u{9}T!1s\u{1b}p\"@v\
        %G\u{8}X!1HGJC q!?!;!2!H!7!@!o!J!Q!R!K!C!A#/!+!G!>!D!0!N!F!h!I!?!.!0!w!G!H!,!-!C!M\"OZq!Arq\u{18}#4J$H-u\u{16}%\
        #!J\"K7x\u{1d}p!Er.@\" J/s\u{0}0\"8H#wa\u{18}! vOS!:t,h! u\u{15}\u{1}!3s\u{2}f!)uIe1 Q!@!G!>!?\">\";%9%:!;#C!L!\
        O!N&A!?%Pdb!1s$\u{5}!+oOT! vuR\"Au$L9}A!?!L!7!P!J!F!A\"Q\"J!S!M!@!R!>!Q!G!C!E!<!'\"J!k!I!E!<!P!P!H!>!8\"I!E!IJ6\
        !4rj{!ErzR7 P#F!=\"<!G!9!D\"7!6\"9!<!<!8#6#@!O!F!p\";#=!:!;$wr:!Er5\u{1c}!Es\u{1b}e!*s,1\"(s=M)\u{1f}!:tWg!Er\u{12}\
        q!*rQ8# H/F6v\u{1f}T9 X#@!K!B!H!I!9!4!I\"E#B\"A!F!G!,!p#H!A!=!E!3#1!.!-$Je\u{c}\" B9{\u{14}S!%s H!:s\u{10}}!?s=\
        \u{2}\" I)tq?!@q`\u{13}!EH\u{7}G!<qq.!:qt \".H!vnb\"9J!rnp0!?\"=!>!A!?!B\"s!>!K$<$=#F!v!M!J,ID\u{5}!@sC\\!Er3\u{8}\
        !8K/h!/qW\u{1e}!#sHF$$E\"|)E6EhY!!rTM!7s0\u{7}!3r\u{1a}\u{7}!/t\u{3}*!:s%*!5rY\u{f}\"2q%L\u{5},!!v6x!#sf\u{2}$ \
        J2w%E#Cu\u{2}!6u7\u{d}!&s6TA X!O!O!I!6!@!5!G!P\"L!M!D!H!I\"C!F!M!I!>!1!N!F!J!F!6!.!?!M#V!,!E!F\"R.%\" M'sp\u{a}\
        !'sC`!+tU\u{15}!\"s\u{e}c&/F%<#u\"B!D+B\u{16}\u{13}!$s9e!(s\"`!@t'K!@sm7!)r\u{15}s. M!?\"A$F#<#<$<\"J$@!?!z!K%J\
        &;\u{c}K\"\"P6E);# H$v+EY\u{4}\" t9JCa\"0G\"vrd$$J+s'I/C0t\"8K\"qb\u{11}# I/z+Ic\u{1b}\" K8ubF. P#G!L!H!F!I!G\"\
        @#D\"A(C\"D!s+=\u{1c}%!8tP!!=n*d! u/\u{1b}!/p\u{1d}|!-r~<! O\u{d}l\" H&v\u{1f}5! vx9!EqVQ!3s\u{12}\u{f}!As8g!?u\
        y\u{17}% t)F!I%C(HH()$E!D!F!K!O#B$>(I.?]A!/re@# q8J-G$\u{8}=!<!p!9!:!J!7\"2!9!F\"5!4!>!3\"=!w\"8\"4!C!o!J!=\">\"\
        q!9!5!6!R!?\"9\u{f}f!@rl\u{1c}!7r).0!@#E!?!A!F!@\"H!G\"D\"@%@\"@!@#A&v%>Yv\" J/vN1#0K\"J3t;r!!sFV# G8J'q`-3!B!F\
        !8!@\"8!l!<!?!G!;!B!C\"A%<\"Q!:\"T!?+?Wb\" N\"sV\u{6}\" F'vK9!/r\u{d}\u{1a}\" }8=L)& F$s)r%C!C2D0B!6y7F\" u9LoT\
        #\"I(J%Bq~&%D\"C#C!{(D$F\\6!%t\u{3}\u{4}4 P!?\"A\"?!F!A!K!=\";\";\"9\">!@\"K%L!=$s\"<!>$OP\u{e}!EqqiA T!2!?\"3!\
        I!0!@!=!r!M!G!=!R!D!<!B!L!J!:!r!O!H\"T!8\"I!M!u!G!2!9!O!N!FQ\u{10}\"!r.FM\u{1a}!5rL\u{a}$ I/y)H-D/\u{16}A S\"M!\
        L!N!B!@!@!A!C!D!>!F!C\"9!O!C!Q!E!H!H!M!N!J\"B!O!=!I!Q!<!(!N#B!OCj!3sVy!#txK\" M*rcK%\"G-F#r&J-DO5!+qE\u{13}\" s\
        7K\u{1c}r\" G:rUo\"*q.H(\u{f}$2p!G's+I\u{1a}1!/u3Y!*s\u{9}^$\"D(H.M-Dp\u{2}! rr\u{12}! xy\u{3}! r6U!8Lmn!7sU\u{5}\
        !0rXf!%sZv:\"N!G!J!O!=!E!>!7!I!L!P!J!t!C!D!I!K!G!K\"3\"4!p!B%B!8%Gs\u{c}!Esid+ t$D!K$F\"H!B#G#r%I!L-A\u{12}\u{15}\
        \" y8HRr\"$H+HD\u{1f}' J!\u{7f}\"B\"H3F\"A+Cr\u{b}!9tbc!:r\"?!Evn7\"$o3I4\u{1b}!8s\u{0}]\"'K1LQ0!;s*D\" q9L\u{18}\
        !!/v![\"(r$LXH! ph\u{1a}0 F!F!B!J\"D!F\"C!C$G\"O\"J!N$C!L#@+KU_!;q9,!;qnf!3q\"5!@v9\u{d}- I\"@%A#>!?\"A\"?#@!r#\
        A!A#@+q$b!ArRU!;p3T!3q\u{2}\u{f}!Ar\u{5}i#1J)r+J%M\" M*s+}!3tLd!2t\u{a}^%'G!I$D#G'Ji\\'!B)L%@'?!@)r%s|I!'wjx($F\
        !~!A!H!B'A)C-C}r!(rRm!.s\u{12}\u{14}7!@\"?!>!=\"C!I!t!:!?\">$@!@!@!Q\"P!M!?!>!>\"C$D!A$OA+7 t!?!:!>!K!8!u!r!=!7\
        \"I!7!6\"@$=!=\"?!;!G!;!A&?%7gh($F!~!A!H!B'A)C-C\u{10}-> P!M\"@!9!?!2!@!A\"G!0!C!1!G\"E!R!B\"H!J!D!B!R!>!R\"?!N\
        \"<!A!S\"G\"tz\u{7f}' C$?#t#F%y)I!EU.!1r/W\" I8q\u{d}O\"@v%Ik_%)A!D%p1B%qfy!#s\u{10}a? >!|!{!G!s!:!8!E!;!K!?!:!\
        8!6!H!5\"M!:!9!5\"7!7!G!9!5!9!6!H\";!p%O:I!7s\u{1a}\u{17}) N$D#G%D!H\"G(E#A%D,Z\"$w+I\u{7f}x!Eqw\u{5}\"+u!Ktx!7\
        N!>!+stY\" t8L\u{13}}!Ew\u{6}!\" x8I\u{13}#$%H*s'A/BG\u{2}!EDq\u{a}! K]\"\" n%MO\u{1f}\" I8wJ+$ |*F.E!GvO%$q!I*\
        C)E\"H.L!#u`\u{1d}# I7r\"JkD!8Lx3\"2K\"r9\u{1c}!Er\u{b}v!!rn\u{1}\" L8q -$ K2r%G#s^<#$F&x#D}+\" u%I\u{11}d#1t\"\
        M-K+,! t5e4!C!@\"E!F!A!B#A!A!A!B\"C#C$A\"M!A#B!J\"n\"?$AA\u{2}/!@#C!?!@!G#D\">#=!s#?!>#>!D\"Q\"vqA\" I+ur\u{2}!\
        Bpm;!4rfi!)rYS,!o!N\"B!>\"?!G#9!s%?%=\"?-=RH\" M:r:,!=og\u{16}!$udq!/ukk! u0\u{1}!@sv\u{c}<!n!Q!@!D!K\"K!A!;!R!\
        F!G\"I!=!=!:!M!8!:!P!<!S!Q!E!K\"=#<!:%Aa \"5u#Kik(0t-G!H!x!C\"H\"H!E\u{0}\u{1a}!*rZf\"$u)H.q!7u+;!=qAn! K\u{1e}\
        &\" H*u_,!Ev\u{1c}\u{16}!AskN!(r\u{5}@$*F\"{!D\"Ec\u{5}9!L!J!;\"A!:!>!B\"9!9\">\"w!;!I!:!H#L!<!C!>$F!I!u!I\"H#N\
        \u{15}X!&t\u{1c}V\"$G\"viW!3u#h\"2K\"rx(!$s{\u{19}!(q+\u{1}\"4H1sJo\"8I-D\u{2}D!9v9.!&soF\"/w6H+b@ G\">!w!H!H\"\
        H!C!D!D!C!O!C!L!U!9!C!7!J!A!/!T!>!>!:!G#G\"=!I!D!I!>\"v9X\"2H%rK~!1r3e\" x*J\u{11}L!+rKF\"&G?sX\u{7f}!;q|>!)rPp\
        4 F!>!?!?!>!=\"?!>!=!@!H!=!Q!;$t\":\"?!L!F'KlS\"'F1Ec]@ <!>!>!A!R!B!I!=!N#B!G!B\"E!1!A!N!R#L!w!:!E!M!2!D!J!v!M!\
        F!q\"A!F!NCh& q%G/s$H\"I+F`S!3s\u{1d}\u{1b}!8Mj\u{b}\" J8w(\u{18}\" L8qH\u{10}\" w8Hw\u{19}\" M,sIR#2K\"t#K\u{d}\
        I# s*?.OZ\u{1b}#2t%J.Jf{,!E!I\"|\"G!E!J$F!D\"N'F!K.<*Q& v%E$H!F!C-E\u{7}N\" u%I9W% H#F\"F*w-y93\" M\"re\u{1a}\"\
        7s#K'r!$u@\u{15}! J\u{d}M\" t8Jb\u{8}!$s5o#/F\"G#s=\u{17}\"8J'qIs!8s$v( C/B!n!;!s!q,?&@)f!8s{\u{1c}!:r\u{5}\u{10}\
        \"(u0E=k! t\u{1f}]!:r&X!7r:\u{b}!8I|\u{13}, C!>!\u{0}!C!I!D\"J\"A!;%A+A&H[ !3rYi!&qB\u{15}, K\"@!B\"H\"E#B\"C#D\
        )L!N&C&@k`! u_(# q%J*J2r! t69! u\u{1a}:!:r('$ t'H0I\"s\u{a}F!)r8w!=l\u{0}j!\"w:?! s<H!4rb\u{b}!8K\u{b}u7 r#@!G!\
        N!B!F!D!>!;!=!C!?!7!P\"9!6!7!3#<!:!H&J!7\u{d}\u{e}4!N!9\"8!>!B!>!:!:!M!=!9#?!J!8#6\"7#>#J$G!@\u{14}\u{b}\".K!sF\
        G\"'w1J N! t~L!$vRl!@s*\u{4}+!B#C$G'C$A!{\"G\"K\"?#u(=E2!9ry}!8s\u{12}?!5p4t# r/K)Jz\u{1d}#8L)u\"s\u{1a}8\" M8t\
        gt$ v!F+?,I&L. O!B!q!B\"E$E!H\"F!E\"B\"E\"A!B1Aup!'sQ]!@v,\u{19}!ErB\u{16}\" L8t?\u{1a}\"4J!tUS!2s84$ |*F.E!G}w\
        , J\"J!F!O!E#G!M!C!{$I)L-D2c\",J+s@F$ t%M3J\"Ghz! wR8# L*I%v&|:!=!J!K!3!N!B!C!H\";#>!t!L\"B!1\"I!0!J!?#A!5!5!I!\
        M!J\"/$EL\u{7}!Ev\u{6}\u{1d}#&t!H(E#t) E(A\"t!@!A!B\"B$B-C\u{7}v!9r|$#2K\"t#K&*!3t!t!@vs6$\">\"G#I>AoY!Er\u{19}\
        \u{1d}!\"B{\u{e}\" L8t\u{1a}s<!J\"1!I!P!@!F!E!B\"L\"0!6\"S!F!>!9!D!.!|!F!:!>!p!-!/#-!)!+$vSC\" u\"MN#!6pfk!!qW>\
        !/uA\u{1b}! r\u{1c}\u{e}% H!G0G!x%Erb!Et\u{1d}\u{0}!#q\u{e}t#%F1H/s\u{17}\u{16}7\"E\"=!=!:!B\"<!H!D!;!9\"s\"=!=\
        !<!;\"K!B!O!E!;\"L#<!;\u{e}+\"1s/MA\u{5}\" t8Fe%\" J6t:Q!2r\u{d}O!5q\u{d}\u{19}\" K8u\u{12}0@ H\"I!s!G!D!P!C!>!\
        I!C!F!?!K!<!:!4!E!L!G!G!6!Q\"O!R#q\"R!1!F!G\"@!C!I\u{14}.' J!\u{7f}\"B\"H3F\"A+CPU)\"F#I\"E$M\"J\"A(@\"A!@\u{10}\
        x\"7B!DAw' P\"G(>+t\"@!;-CV7\" K2w\u{d}\u{1c}!4tC_2!s!N!B!B!=!P!?!F!?\"8!r%=\">#=!D!?\"D+<hx! s\u{1f}\u{b}!4s7a\
        0 D!C#B\"?&A!\u{1}!B!>$A$?\"C$r!M!B!?%A4N\" L7s>_!7uB3/ x\"@\"?!?!?\"A\"p!9!=!=\":'I!A!I!@\u{13}m! pt \" v8Is\u{1d}\
        1 Q!@!=!E!>!J!=\"?!?!F$>)A!L!?!@%@!H'2\" L8o\u{7}H\" H/v2N!3trU!Bqd\u{2}!\"s#!!9HlC= J!H!B!L!s!;!@!F!:!@#8#B!G!\
        3!G!P!r#D!C!D\"7!F!s!L!G!3!5!F#9WH!9vkM! vJ/\" O8sa9!=nW=6#A!C!>\"=!9!y!<!:!;!=\">!?!D!<!;!<\"?!@!t!E!A+=HM\"#F\
        9z\u{7}Z!4v4Q# F&p!u 6!8AfP!EtW]\"7B!D}N!EqDJ3!s!<!E!A!@\"@!B!F#>\">!v\"=!<\"?\":!J!M!>,;\u{2}6!-u#\u{11}!5tA;!\
         unM! t|/!(s_*%$L!A\"D-N$s5n\" M#t\u{1f}\u{1f}\"1H)t\u{b}'!,t3+!8s<.<!4!G!7!A!L!F!<!7!4!N\"u!C!3!w!5!4!L!2!/!8\"\
        :!J\"E!6!7#5!2%P=/!Er~\u{f}0#A!=!C\"w!D\":!A!<\"@!N(>!A!F!=&?%=\u{d}L! sk\u{d}!8s\u{7f}## M*J#vj\u{c}= =!J!G!<!\
        Q!8\":!o\"K!8!M!x!I\"=\"8!:!8\"7!<!9!9!9\"=!K!M\";!5!K#q~&!$u^Y! t}\u{b}\" }8A3\u{c};#9!;!H!@!>!;!3!K!=!J\"L!N!\
        O!E\"@\"3!F\"5!=!M!3!4#?!R#E!F!SA=#*w#J\"J\u{10}T) D'C#=%>'?!>!?!\u{4}#F^\u{17}! rC\u{9}!$yy\u{13}$ w!s!@6C1\u{16}\
        !/rx;#2p!G's8}!?q\u{18}\u{3}! rSV!-s\u{c}z!6u8\u{7}!@t[\u{15}\" q\"F\u{19}\u{0}!&s\u{e}\u{13}\")M/u\u{7}:#.w*F-\
        GDA!-s\u{c}\u{b}!8r\u{4}U#$K5L'Kc\u{1a}#2t%J.J\u{17}I$-p%H!H'p#<\" M8wCy#3u$I!Iu*?!=!<!@!P!A!B!C!?\"O!H!>!J!C\"\
        @!?!A!J!s\"<!A!D!>!=#H!N!n!x!=!I!H\"Kw5\" w8G>2'\"D\"E+D(?#A%v&CVQ!/sNS!7teP\" F%uez!4ue\u{4}!7r\u{6}\u{3}\" M8\
        r\u{b}\u{17}!!si[!Ar\u{b}\u{d}!ArEo\" M,s&s- S\"J$I$D\"K#G\"N\"M$G!K!K!O+M\u{c}\u{13}!:p=\u{13}!6sF'!'r\u{4}\u{1a}\
        !Ar)h!Ergj+ L\"A!B\"H\"F#B%E)L!F&C&@Zn!AriK\" q\"DB2!+K\u{8}\u{1a}!7tp>!;qF?& q%M%H,D\"O-A~q# J8J\"u=\u{1e}\"!t\
        .JCa!AokjC U!=!N!:!S!A!<!D!3!1!J!C!I!L!F\"@!1!B!R!t!B!J!J!F!|!M!M!:!K!?!D\"R!q!?!E(\u{f}\"/r#I\u{d}\u{f}\" M8s\u{5}\
        U#2t%J.JIy' I!I-G#z\"H-G!E\u{14}z!+t\u{e}#!:rw$!4t\u{8}x!,rxC!.uBV# J7y#IR>!Eqdc!EtY:\"1J!qc9\" N6H6Q!Bs\u{14}6\
        \" L8tqt9!K#=!E\"@!;!;!I!A\"@!=#;\"<!9#:!J!=!K!:!=!F!L\"I!B!t#y\u{11}|7 ?!O!@!L!r!S#T\">\"=#M\"=!?!?!9\"?!>!@!?\
        !@\">$R!=$J|e\" t9Mqm!Asy\u{1f}!(r0S\" L8s~u!Er1\u{1c}4 r$@!G!E!M!E!=!F!G!>!D\"H\"A\">!<$B!G!=&>%=s3\" K9tR;0\"\
        >\"C!?\"?!?!t!<\"E!I\"A'A!C!p!C!?&A(\u{8}!.uoZ!7t\u{17}x!&sq~! tz\u{9}+!C#C$H'C$A!{\"H\"J\"?#u(>\u{16}>!7s0~!/M\
        U\u{8}/ U!B!=!E\"H\"F#A!J$C%@\">\"w!M!Q+@v\u{11}'!o!D!r,F+D&E%Dg\u{7f}!1pdf\" F8w3Q! Js1\" p8PVg\"Au$L\u{3}B\" \
        t8KRW!AqqQ!#rM25 U!<!H\"?!?!E!@!D\"M#B!K%8#=!v\"I\"8!=#9!:!8$M\u{1c}'\" J/vYZ-\">\"A!E$I\"J!?!@\"@'?!s\"I'?%?v,\
        ,!D!>&C\"E(A\";\"B!>!D!?!>+Q}\u{2}! yjL!:r\u{0}\u{8}# q(H#G|Z!3t\u{1b}Z\"<s$LY5@ >!?!;!:!O!~!\u{7f}!F!;!9!8!6!F\
        !6!<!8!>!;!<!:!:\"J!B!:!<!;!;!?#C!=!9$P{I\" x8IgV\" J8v\u{c}/!2r6p* p\"K!K\"O$M!L-I\"J!D+Hx/-!=$G\"E\";!J!G!;#A\
        %8\"?!C!p\">QX+ O!}\"A!C+@)B\"?!v!@$@%F!u!;sm&!3q<a!/w1~!EvW3$-u\"A+C+D=X@ P!O!?!E!;!H!6!9!G\"H\"y!6\"7!7!L!9\"\
        I\"G!I!L!I!6!7!K!F!F!:!r\"F!E!G!@8\u{c}!/s\u{14};\" O9qQ\u{10}!+r\u{7}u!$u\u{0}.* r!A!?#:#=\"p!:!q,H\"9\u{9}d!4\
        q?8!*rv<+ L\"A!B\"H\"F#B%E)L!F&C&@G\u{1f}!3x6S!#shh& C%v\"F#M!;!p\u{1a}0!$ur%!2rnf! s7<\" G&xM\u{1b}% G%E\"{(E!\
        r{A#*L%p)O&=!@t|1# F&A#u\u{1f}i!/vy\\!*t[F!&sX:!*s\u{1f}\\7!:$;!C!>!H!;\"B!M!E!9!;!=!Q!:!J#O!?\"N!L\"M\"J!M\"Ej\
        \u{11}% F%D(B#x*D\u{5}1!5rY2!1s8 $ C-u+s-EW`# J!t6K\u{0}s\",@#D\u{1e}]!(IW\u{8}) D'C#=%>'?!>!?!\u{4}#F\u{d}*!1y\
        q'!$r8!5!>!N!=!@!?!:!C!>#:!G!;!=\"s!=!?\":#<\"M!@&?%QM\u{7f}!4sF\u{2}!2t\u{17}{!=p\u{1}{!4r\u{c}x! Ne(#%D\"s(E\u{11}\
        \u{7f}#!t6I\"HF\u{1e}&%D%G!E$@(K.Ar$; p#<!C!J!D!C\":!Q!C!?!H!3!I!9!4\"3$;!A!D\"9!8!F\"E!<!N!D\"t7\u{1b}!Erf?\" \
        G8x\u{1b}\u{0}/ t!D\">!F!B!O!M#<#=!B!=$@%M\"E+O)d!7rO0@ F\"C!s!C!D\"M!q!G!B!M!K!@!G!P!E!v!2!G!A!,\"B!;!L!B#D\"A\
        !E!@!J!8!I!y\u{3}\u{1e}\"'B(B\u{3}\u{7f}! t\u{7f}y!8I(\u{6}!9tFW!8u\u{17}Q!:qLe!/v\u{4}\u{1}!'r<\u{12}!-sO$& J$\
        s#J&t+H\"I%:\"/G6t\u{4}X!EvmC# J!t9H\u{1b}\u{12}@ V!0!H!N!A!B!2!F\"2!=\"C!@\"F!2\"4!A!s!O!F!=!J!9!L!3!4#J!<!P!J\
        !>!A!MN^!Etg}!)rhy%)B!E%p1C%q\u{6}\u{19}0 r!C!?\"@!v!=!H#=\"?#A';!>!=!O!@+<P@) M\"|#H%?!E'@!s$B!HY\u{3}@ K!@!>!\
        M\";!\u{7f}!|!H!A!D\"-\"M!D!/!A!0\"(!1\"-!E!7!-!@!?!E!D!?!R!S!C!C!N`p\"#t%MIU!6rX\u{1a}! u\u{6}\u{1c}\"1H.rg\u{12}\
        \" v7JtP\"!s.GU\"!4u7]9\"P!?!E!I\"J!?!@!O!E!F\"M!;!<!9!M!7!8\"9!R!P!G!I%;!9%>\u{12},6 J!>!J!=!>!>\"=#G\"?!>\"9#\
        <\"o\"O!I\"7$G\"G!<!=\"F\"N[\u{13}! sf !Arqh\"4s$J>0\"5u#K\u{19}=0 A!A!>\"C!O\"K#K\"?!:!s%?$?!B!@!E+>r\u{16}!%r\
        \u{c}\u{0}% w*H%J*G,A\u{0}2! v\u{1c}\"!3sh\u{13}!)s\u{7}\u{1d}!/u`6!1tTS=!M\"8\"C!8!B!K!s!L!A!:!9!3!;\"x!J!D!.!\
        7\"Q!E!D!.\"7\"H!A!v!2!s#G2\"!%w\u{b}m!6ox,!<sL;* M%B\"F(<#B!@%P\"A$s#Ap\u{10}!-rp\u{a}$&K'M,P,M}#!-t2R$$F4G)u\"\
        s}f!7s}=!@q \u{14}\"*F.p_\u{1d}!EtLD!Er\u{e}o!#sR9\"#H9{!D! u0`!Es\u{d}p\" u8Fs\u{5}\" L8p$\u{6}/ O!B!?!B!?$~\"\
        @#?!B!=)O\"A%D!A%>-;) }#D\"@$E!D\"C*=\"?\"B\u{15}d!9tT\u{14}< N!|!C!C!J!G!L!=!=!7!J#G!2\"5!Q!2!B!-!:\"8!H!C!D!H\
        !3#8!0!1\u{1}s!/uv4\"$G2w0\u{14}/ :\"B!B!?!<!?!p!s!p\"r$q'<!@!;->e\u{a}!#q\u{10}w!-s$\u{1a}!4uS|! rDt!\"s\u{b}E\
        !/r\u{16}\u{3}!*s_j!/s]\u{7f}!;q5\u{c}! t6\u{1a}\"/I6ubr\"-v*Ixr> x!:\"H!E!K!F!I!M!@!J!M!O!9!8!M\"<!L!J#B!M!O!M\
        !D\"A!v\"?\"@!F!F\"4pn!/s\u{1a}\u{7}# G9C!D\u{7}j\"$G2w\u{13}\u{8}$ L4K$I-umH\" I4s7@!<p1I!!v\u{1a}@1 y!C!A!E!I\
        !H%H$s!A%>\"F!C!I!G!C\"F)G\u{0}S!8tI\u{c}!*t\u{3}w) F'E#C%D(I!D!~#K)Ea`!4q\"P\"/J6r}.' I#C!I\"s(@2@%BR6!5q\u{7}\
        V7 8!?!7!>!9!o!5!H\"q!q!p\"7\"v\"8\":!;\"5!9!8!9!?&=%64^!4tIA7!>#C!A!A!@!s!@!:!?\">\"<!?!G!<!L!=$O!G!=\"?#<!;%Q\
        OT!:s\u{1f}2# t8L!G\u{7f}_\" I7s9?! u\u{1c}\u{6}$$I+r'H/C{#\" s8HOO!8s\u{0}\u{9}+ O!}\"A!C+@)B\"?!v!@$@%F\u{1a}\
        ;!Er_^!-xMJ!Erw\u{f})$G!E!F!H\"A!F\"D*J\"J8X\"9N!tm\u{10}!8t<\u{2}\"1t!Ia'!8s\u{e}\u{1c}\" v8Gyi!Ar;p\" J,wDb? \
        G!r\"E!J\"@!3!N!C!O\"K!M!H\"J\"n!Q!S!;!O!=!<!Q!E!$!t\"L!@\"H!E!H!O!Mv_##E\"{*D]I\",I$ugR\"1s.L1s\" L\"tb\u{14}\"\
         M*sB(# J3u%u&E!,si}! sx?!%s\u{0}&\"#O9s/_!)tku# q8D\"E,V!7tF'!6r\u{4}X!Et6\u{14}!Bp!\u{1e}!!t$2! x\u{b}4! r%\u{12}\
        !3sEz!,rc\u{e}%&t!H#F%E6EOD!;q\u{6}=+\"B!G!@\"G!G#H#C\"s&s-t#?e\u{17}1 R\"F!A!H!F!@!D!y\"A!@!I!>*A!E!r!D+@M&!,u\
        ,@!Eq}('%=\"?!t#@+>\"=-<\u{9}#\" w/H>\u{11}\" K(sBr# J#u\"IUW!.u[\u{10}\" J8wy\u{12}!/s\u{8}'!0uD;! sG\u{1c}!1q\
        B(' J)G(p#u#H\"I,FyB!Ew9GB G!A!J!>!F!t!{!?!K!w!F!>!D\"B!J!-\"@!D!<!-!M!.!G!F\"*!,!B!I\"*!A!A!C!s!r\u{1b}3!/tIw\"\
         K*vpK\"-u8Fx\u{2}!3r/3#+v,H.G\u{4}}!*r+\u{7}!7tZ\u{c}!8Ja2# J3u%u{\u{1e}!.t\u{1b}\u{16}\" I/ylI# F7I#s\"m!8O4Z\
        !!ut(\" p9E\u{3}^\"6s\"G;H! Hp\u{13}!2rha! u\u{6}R\" u(Jtn\" E)tj<!<v\u{d}\u{18}' s%9\"8#9,9!>.E\u{1c};! s1s#=I\
        !I$w\u{5}\u{13}!*J\u{12}:!:x_S!8M4C\" N8r:*!Er!\u{1}! u\u{17}H\" M8s\u{17}&\"*J\"t)]2 I!@!L!I!?#<!E\"B\"=!>!H!M\
        $y$=!D$;#A&CZ\u{3}\"Au\"s#8)'H#K!F$>%B\"D$B&w%@?\u{1f}' q\"I$?$D%<)K!@i:! qHk!:rS\u{6}+$H!D!I$=\"A#>(A!F!y!B+?}\
        5!+s\u{1}\u{9}9 p!K!F!O!B\"D!F!J!E!K!O!H!C\"E!8!5!H!D!5#C\"J\"D$9!K%.2P! ris!@ql\u{4}!#rF\u{17}!/q\u{a}8!ErnY. \
        q\"@!J!J!K$F\"H!J!B\"D'?!C\"F,? 0(%G'B#@(C!I!{!C+AU|+ D#C!G\"C!D!y#>$C)E!C#?\u{1e}\u{3}! s%`#$t%L&JDY! sxy!+rwN\
        9 D!G!M!J!M\"K#C!O\"H\"?!K!P!0#D\"S\"P\"+!H!I\"Q!:\"H!J\"B!4h4!-sa%!?shd!$uHo' N%F%x!B!H,K-D\"\u{3}!+Jw8\"#w5AI\
        $*!E&D(@#p!C!B#o!D\"D(rT\u{c}!8B\u{9}S= Q!9#B!:!:!I!E!7\"<!w!8!8!D\"K!9!5!I!t\"L!D!=!6!y!=!I\"I!:!:$MJT!@E\u{e}\
        G!#ri}#*G%F)Oc}\"1K.s\u{2}:! tG'!,uBO!Erjs!+r!E\"7L.uT\u{10}!Ar4\u{b}\" u8J\u{d}v!-r\u{0}d! t|\u{1b}%)I#H#v)K\"\
        G\u{15}\u{8}!#tS9# G-@-@0}!/u\u{17}X\",v#JN\u{1}!EL\\]& I(D#r$B'D/p5\u{e}/!D!F\"|\"E!C!I$D!C\"K'E!H!R!K!B+;\u{1}\
        \u{13}!1sb\u{7}! KEb. K\"K!A\"G!J!E#A\"C#B\"@!P&K!E&B4,$ Q8B!I!H\u{8}\u{3}!8u7o!Ar'%!-s%rA B!u!A!B!M!E!I!H!p!F!\
        @!I!@\"K!M\"u!S!P\"r!C!I!F!E!3!5!3!Q!J!s!E!I!?\"B7K!\"t\u{f}=! tf % C5t!y\"D-w\u{13}&!3uTd!/q\\E\" v8Jr\u{7f}!7\
        tt_\"#r5K\u{9}W!:x`V!EtkW# J7y#IZ,!7rVu!)rdi!/r\u{12}\u{16}# H0w)J2t!)u\u{3}\u{15}!7r\u{10};\" v%HB\u{1e}!<rE}\"\
         B9{@<!\"rJ+%\"?&H\"?,F/?fB*!E&D(@#p!C!B#o!D\"D(rRs!-ru.!*r:N\" N:vEA\"7t#L*a!3rj4!?q~\u{5}! p(2!/r\u{4}\u{f}\"\
        1u)J\u{17}\u{4}!(u\u{8}\u{0}\"*I;M:*!-s\u{e}\u{18}!8Ig|!4s8\u{17}!7s\u{14}V!8JZJ!(D\u{14}%!@rKw; R!8\"A!P!=!7!B\
        !J!6!9!9!9!<!|!R!;!8!;!:!5\"y!7!=!K!H%<!Cj## q!q7BsA0 <!B\"}!B*?%@#C!>!E!A#p!J!J#9!I#@k\u{7f}!8s8\u{3}!1t\u{e}l\
        !8BF8# G.t(z\u{1a}Y!6w%l!8s./7 E!9!@!S!H$x!;\"p!7!2\"F!P!8!O!2!7\"I!6!J\"6#K\":\"7\u{f}\u{1b}!1r'\u{d}! s$r%%I%\
        D.E\"t+Dc#!5rN>\" F&x\u{1f}\u{14}!:tte\" K7rP\u{f}!7smr; O!<!w!K!>!O\"B!?\";!:!9!;!=!:!\u{0}\"9!9!9\"<!9\"<!<\"\
        <!I\">!:%GW$!(r\u{1e}~!Er\u{1b}]!Aq\u{3}9!3r\u{2}G4 r$@!F!E!M!D!=!F!G!>!C\"H\"A\">!<$B!G!=&=%<OD!Eq(9!4s[\u{1d}\
        !+rw\u{1a}!%t2G!&ugb!*rx8* t$F!D\"F(A$s#B!E!>!AA\u{1a}\" x/HAU!Eu&C+ y!C!A!E!I!I%H%A'F\"I$F,\u{7}* ?)F!E\"C&B!C\
        $E!}!D,H\u{11}I' B!?!\u{1}&K\"J.?\">\u{13},\"7L!Iy\u{18}' w/G\"q!K%F!D-F@aC G!P!6!8!q!A!T!<!C!E!J!4!>!O!p\"4!G!\
        B!G!Q!6!3!L\"H!n!2!I!J!H!R!K!E!J!A\"OL<!1H\u{14}n!/tM\u{a}\" v2KA_\" s8L\u{3}\u{d}# H\"v6t]B!,t\u{1f}-.\"?\"B!v\
        !=!H\"@!=%C'<!@!>!P!A+=_9# u%O2F<\"!(s\u{d}\u{6}!'s`V!+wdi!0s=O?!A!B!?!@!:!<!@!;!>!<!9!F!=!?!;!;!<!;!;!P\";!<!\u{2}\
        !N!<!=!?#=!@!:$8PW\" K8uE<#*H!J'vC\u{1f}!#t\u{7f}\u{7f}-!>\"C\"L#:!:\"B!8!9&P!;#F\"B!9d\u{5}\"$K)u\u{e}x%3E$J#r\
        %p&GJ'\"1s.L\u{13})!!s\u{1f}j!)t\u{8}\u{7f}!2s\u{10}#\"#q\"G\u{a}1\"5u#K\u{13}J!4qpE!\"t\u{e}k!*r(J! sg\u{d}#)J\
        &G6v\u{19}E!1sLb!/v(T\"@x%E2Q4 D!J$A(<\":\"<\">!;\">!t!>!A!M!r!p\"D!B!C#E\"LT~\" L.vU\u{1}! t\u{8}\u{14}!8H\u{6}\
        \u{1d}! s_P!@tp\u{d}#/A%p$N\u{18}P\" w#Izk!/uA/!7r\u{a}D! tg\u{0}# t*E0H$N##K,x6FD\u{1d}!&t\u{6}l$*F\"{!D\"E\u{2}\
        x!4t\u{6}b5 @!@!?\"E!I!B!H!I!>!I\";!<\"<!|\">!?$q!Q!A!N+M\u{a}\u{c}' I'u$p$G$E#C\"Hp{!@w\u{e}\u{10}!1uO\u{16}!:\
        t\u{16}m\" H8v?\u{1e}(\"J\"x#F%G!G)G!L.>%$!4v\u{7f}\u{b}!/vs\u{1d}!:sU\u{19}\" I/y*g!Ex#1* F!H#F)@!s%B'G%G!r%C?\
        3\" J(u\u{13}\u{6}! uFn\"*J%Gu\u{15}!-sP\u{3}!*skp!8H8D' C!B!A->)?\"s%A>\u{12}!&tbi!$u&_!+J0\u{2}\"?x&H-B!!s&W\"\
         y8FrM!ErCX! w<\u{1d}#*D!C!ymG\"<H$y\u{13}h, Q\"t\"?\"C!?!A!@-@!@!D!>!@NV!4r\u{19}:# q#GBDa_! K$)' G\"D\"B!@\"B\
        /v\"@P\u{f}!:s4u\"#L+rh9*!G\"F$K#F%I$L#F$E'r$ET\u{15}!6uI'!#s\u{8}/!#u\u{19}9\"&s)Ea^! J\u{18}$!Eq*\u{12}!.v<F#\
        (L0L#r\u{7f}&!1s$N&!I#E\"{'E\"E6Eif\"'K#w[\u{16}!'vG\u{1d}!8tS4#<H!M#xT\u{6}! Kz(! wd/\"*w%J2{!/sRk!EtG\u{19}!A\
        r\u{13}18!<!C!J!;\"K!>!=\"L!>!;!D%=\"9#@!K!F!8!:!y!H\"=!<!r!Hdp% w/J%q$E-E\u{7f}7#3G%u(D?L3 |!M\"?!A!A!B!C!?\"B\
        #B\"?#B\"o\"@!B!A!A!B'@[C!-r\u{19}\u{1b}!4sA'# H$v+E\"1!*soK! w\u{15}\u{4}!5x&|! p\u{1c}\u{1a}!(rEr\" s+G5T\"$I\
        +u[\u{4}#\"C!p5H\u{12}B!3t\u{7}T.\"B!O!J!J!D!G!L\"E!L$Q(G!O!J!<Z<!ED\u{e}\u{2}(%G'B#@(C!I!{!C+Aff\" u:Kw.\" IEw\
        \\0!8rtP\"$w)DN]!\"J4\u{18}!4sIT\"<s$L'\u{e}!.s\u{14}\u{1e}!.s&\u{5}!\"u>y! t]8!8ts~!/us\u{17}! r%F\"4K&r\u{1a}\
        /!(rdq\" D0x\u{9}&!/q&t\"#L9s\u{f}9!&q\\\u{9}!7tb8+ L\"A!B\"H\"F#B%E)L!F&C&@!\u{1f}3 S\"A\"D\"D!A#<\"C#=$D!>\"A\
        !v!>!A!B$L\"B\"J#DM\u{3}!:r2 !)ubJ!Er\"\u{3}% L(H+u%I-?FD!+u\u{1e}P\" M/s\u{14}K* y!q!A(@!L%E!G&B!<!C\u{13}|#,q\
        +G!Dt+$ s'H1J\"r0\u{7}! t\u{17}\u{7}= E!C\"K!J\"H!S!N!O!K\"E\"=!G!}!,!S\"A!6!N\"N\"(!D!G!S\"7!Q!F!M\"A!8|m$*I!B\
        !x,J#p!(u\u{10}`! s7\u{1e}# K$x+J;N!ErLa! M8k& t,F!F\"F\"E)r(t!3qnZ!9p]\u{19}!@t\u{1d}v4!>\"M!?!A\"H!L!A\";!J!?\
        \"?\"@\">!@#P!L!G!>\"v):#t& H%E#E#{$G)I/0-!N!=#A$A!<$R!>\">!A$>!?!>-t\u{12};-$?!D\"w!E\";!B#A(=!?!B!H!>+?vP!Er\u{1e}\
        e!ArW:\"/r#I\u{0}\u{3}!As0\u{15}\" M8s\u{11}w/ C!A!H\"<!;!r!t!>\"?#=\"y'E!@!E!E2f!3u_R!$u\u{16}^!7tZv( w$C)B!B!\
        D'A)D&p\u{19}6!'s\u{4}{1#L\"C\"L\"B\"C!B!D!D!@\"D#r#I!J&K!p#H#CIm$$K'K,G!IM|# v,D9E-\u{1d}8 L!J!J!?!:!;!;!K!9\"\
        7!A!G!K\"G#:!8!O\"B\"J!x!N\"=#;!Kxn\"7s.I?X!3t\u{19}q\"$u)HgQ!*rhu& R\"E#C&K$r6AC$!:q)\u{6}!&v*(!CswJ! t|-!9v\\\
        <!7s3\u{14}!*D\u{13}\u{6}!8Np\u{14}\" L\"t2a!8t:\u{13}#+K7n#rS~\"#I+r.j#4D%I!rBw% n'E0G!B\"Fj}!@r=\u{f}$ C-u+s-\
        E.#!+s\u{11}\u{1f}!2r=t!3ro\u{7}#(t!F#D\u{12}4!(sO<!?s}r!EqK-!/u</\" I:w\u{2}N!6v\u{1b}1!EFa\u{5}!-tDr!$r\u{d} \
        !(p _! t38!3v\u{14}\u{1c}!4rga\" J/tLs\" J8q\u{c}\u{8}!/sS9\" F/x/h!:rE(! t^#!7uT\u{19}!'s\u{11}f!9r\u{9}u! uj\u{1c}\
        '\"<\"u)@)A!?\"C!A%\u{f}!Er>X\"\"s6L@5!/u\u{4}m!Eu#\u{1a}!1pQ\u{11}8\"B!@!@!?!=!A!E!>!<!:!G!>\";!<!=!;!;#<!<!\u{2}\
        \"=!>&;$9rh!1sP*!+tM(\" v8Iiv\" M*r=0!4tg9!\"L_:!4swo!-r\u{a}L$!C6C!E%L\u{0}u8 N!8!6!@!;!A\"@!=!9!L!8\"M!4!C\"y\
        #6\"4!9!N!A!Q\">$8%KE>% K/H#q&J-s>L! HZa\"*C.G\u{c}\u{5}-!>!E!>!>#>!@$=!;\":(9!N!z!=+~!7s\u{1d}z!/tu\u{12}!0rA\u{f}\
        !-x\u{a}'> @!@!=\"?!?!=!D!>!q\"P\"9!<!P\"=!;!>!M!9!<!|!=!<!R\"@!J!u!B!?!:$C\"Z!As\u{1c}\u{d}, M!C\"C$D!J\"M%A(B\
        !K!D!E!}\u{f}(#7I\"H&M`\u{7f}!Er5k!7r_Z!8uWC!4p\u{6}\u{11}(=G!H!z!F\"H!G!H!I[p#'M-r1Dm--!@\"@!N!F!D\"K\"M!G\"B\"\
        B)N(q%C/\u{19}- O!A!G#?$B!B*r\"?!w!L\"?(r#Ha\u{1c}!Eq<\u{1c}!Er\u{e}\u{16}!#x7,\"%w!J\u{1d}[!*D.4! s`\u{11}!:sk\
        (! w[#!:s2v#3H!p&r\u{7f}Q&#?%v\"D!A$=6?\"0!8sRZ3\">\"J!H!B!L!J\"N!I\"O\"L\":!:!;!7#B!Q!O!<%;\u{9}D' r$F#F(w)G!G\
        'HM\u{b}!1u<r! p1x# D+t:EeW!/sg\u{7}' L'F.r\"D!t\"=%@G\u{1}\" M\"s5R!4r\u{10}#!4tbY!/r&>!8GX)!;q\u{19}\u{6}!Er+\
        6! w\u{18}L!%r\\(! vtV!EEiO!-sp-!&s(\"1!=\"A!>!K!>!L\"F!H!=\"=!>!<#A!?$G)=%p\u{5}+\" F$zEG\" L8u2W&!H#G&G%F\"y&\
        GnC!-rx\u{f}!0r\u{1d}=\" K4t~s!+J(i\"&H0q)\u{3}- F\"A#;!y!y!A\"N!=\"B\"<'C\"N-?[&!)qXJ& J/I%?#K#@+DZ,!EDjQ!9s\u{8}\
        \u{9}\" s*G[B! Oe\u{18}+\"H\"G!>\"G&B\"B$s$@!q!H,?\u{8}\u{2})!A!z!@\"C%?%A!A&B/@\u{13}z!9x\u{4}t!8sfy!,r\u{c},!\
        1tO\u{1a}!$qc\u{12}\"!M?uCr\" z8H=\\!@s`9\"!J9t\u{1a}z% N'F#H%B*vg:$ G,s#t6D]V# I'I1w1\u{d}$ E\"G0w!B_#!,thw!'s\
        \u{4}`(!B!s!@\"@&C!?,C\"A&}!,sL\u{9}( K#K!E$F\"H,E\"v!DE&!5rWO/ P!B!t\">\"B!?!A!?#=#s'?!?!D!=!?)m#7J\"x#IDD!8t(\
        \u{14}!'vl6!8J'\u{19}% M)E&D2w$O\u{6}=% G$C!B%|\"@H<!/s*C!&qW\u{7f}!9s4 !=q(s!&s;P\"#J%t\u{1a}i!Ar[I<\"L!R!T!I!\
        :!>!F!>!>!<!>!B!I!N!:!8!<!=!9\"8!G\">!R!;!L#G\":$8[\u{7}\" L*q4Q!8O`w1$C!B\"?#D!;!=#=$<!:!v!;\"O!>!M%L!>%:%g!/t\
        \">!8s8v% F$|\"C)E6Ggy!,u?v!8P\u{1c}t!\"o\u{19}X7!:!9!A!;!B\"@!=!<!6!:!I!O!5!G\"y%7!:!I!>!I\"=$:%If\u{b}!>r\u{e}\
        8!9vr$\"#J%tg:/ <!L!A\"r&;';#8#<!=!>!=\"=$P!;$Li&\".E1r'\u{17}%\"@&H\">,G/@E,\" G&x2|!8t\u{11}\"\" w\"J\u{17}\u{12}\
        4 O!}\"A!C!D!A!C!@!@$?\"@$A#B!B!B\"?!v!@$?%Fe\u{1a}!*sk\u{7f}!$wGC+$I!G\"I!F\"F!C!F#H(z!H-GM\u{1d}!/t/J6!=!N!>!\
        ?!H!:!D!>#9!G!;!=\"s!=!?!=!9#;\"M!?&>%Q[\u{12}!8su\u{3}!,r;2) B\"A\"C$v!t!L#?\"@)D:I!*rZ6!,rz/!8s!k!Et8l!4q,w! \
        sS\u{4}% C,F!t+s-Ez}\"*r%G\u{7f}\u{7}!:sf\u{19}!8L!\u{12}!+uDU!Erw\u{7}!AnZ\u{b}!Es8uB M!w!{!O!@!F!=!>!-!D!J!M!\
        L!5!D\"D!M!?!M!M!(!R!P!K!>!H!9!4!D\"I!K!O#A!pY\u{1c}!@v'C!@s\u{b}\"\" B9{A^# t#G\"G\u{6}:!&H\"\u{19}!4r]g!3tt+!\
        #t\u{16}k'\"C\"D$K!C#u.F+D\u{15}s!&r1\u{1f}!?q<N, s!D#H!>#?\">!}!@#C'>\"@\"D\u{18}\u{1e}/!>!@!B\"E!@\"@!=!H!>!?\
        #t$=$C!P\";P\\\"\"C6sf\u{1d}!:r\u{11}\u{13}0\"s!F#G!I!I!C!A!D!E!D\"9$;#H!A!=-5(3\"?N!qtC!:xh@! F1r#2t%J.Jp+!EuY\
        o!7r1i!/vF\u{5}!9G\u{14}\u{1d}!8Ex\u{8}!Eq\u{16}`! wfM\" J$yA8!8st1! H\u{1e}\u{17}!$vy\u{13}!,sIMC F!F!=!3!K!<!\
        :!q!A\"K!M!D!P!D\"1!J!G!N!M!J!B!R!T!?!n!4!3!M!G!s!J!H!I!M!BlG\"@x%E\u{e}0$ y,H,F-HKH? 6\"H!6!Q#Q!J!F!K!0!C!u!4!\
        H!?!?!/!N#B!s!E!M!<!H\"J!I!3\"R!M!t!H!F\u{11}\u{12}\"=q!N\u{7}\u{1a}!/qf\u{d}\")s.HgA\"8s&p?p# N6w\"A\u{0}Q# K-\
        q&r\u{1f}E'\"G%I!H\"B%H(L.B\u{13}f!8L~z!As\u{1e}@!'rV\u{16}! M:b!1rX|!8s;+!-qTY2!@!G!F!G\"E!L!J\"?!F!E!?\"A#p!A\
        $F\"H!>+t\u{14}>> P\"M\"P!I\"L!r!>!;!;!>!B!I!L!9!O!:!9!9\"9!F!Q!=!P!7!M\"L!F\"s!o#5C9\" L8s[Z!(r\u{1c}0!*Dt\u{1c}\
        ! J8\u{14}# D+t:E\u{b}\u{7f}!8t8M\"8M(s\u{15}z!9tD08 G!O!:!8\"3!H!;!F\"/!8!M!o!5!X\"p!=!3#F!=!;#@!=$N%RT\u{1e}!\
        4qS\u{7f}A R!z!R!N!R!N!E!E!F!B!G!<!4!H!@!E!7!3!4!E!0!4\">!I!I\"8!K\"N!N\"M\"B!D!JyG!)t3a!'s+\u{9}! u/4\".H!v\u{c}\
        g\">K$tB,!ErIC\" A8|'t! t=>(#B\"B\"D(@(C!?!~,@\u{1}y! q\u{18}?!$s5.!Ep[-9!L!H!:\"@!9!=!A\"8!G\"=\"v!;!I!9!G#K!;\
        !D!=$F!I!u!I\"H#MMt!!sN}\" t'Hg3!7r\"\u{7f}% v,D#F\"E)rC.\"2t%J!\u{1d}! G\u{2}\u{12}!0rm3\"=r!M\u{6}\u{11}\"%q!\
        K\u{f}I!$vlE1!B!H!>!@\"=#>!B!>\"<\"=%=\"G!@!s!D!>&?&E!6>H-!#J_:!/r-,#+v,H.Gg\u{2}!9sl-\" L8svV!7r>>\"!t.J?>$(D.\
        E\"O\"C9?!:x:{\"4J#tGx- >!N!?!L!r&=*9\">!=!>\"?\">)H\u{1b}:C I!8!I!:!D\"6\"J!<!?!D!5!0!5!=!8!3!3!t!p!J!C!3!|!G\"\
        8!7!C!x!K!M!2!>!M!D!B<l\"*H!FSS$$G!H!v2J<\u{16}\"0w)J*I!Er\u{7f}3\" K,Hj(\" D7yOH\" u(Ji]!Ar\u{14}Y( K\"M!C,A)I\
        $z$@%BU|!$s|`!/v$+\"7G!q3B\" w8Lb#!)r\"q\";s*Lqr' {\"A(>#B!B*7\"B)0!/s`\u{13}! p\u{0}\u{d}\" w9Kib( C%v\"F!@\"M\
        !;!o#A\u{13}\u{4}!.syh$$I*v!I0H#P* D#D,C$B#B!s!F!A\"D*r\u{7}\u{0}!1r&<!/s\"%\" u8K,w!-s>\u{10}\" I-u>\u{b}!9s\u{0}\
        N\" t8FJ\u{8}!8s\u{7f}Y\" y8IY\u{3}!4r>e\" J&qW\u{0}' I!H#J*t,p&D%I\u{7f}\u{f}!:q\u{19}k-!>\"C!?\"D!K!F!>#?+H!N\
        !I!>+J\u{3}9\")M/uh\\\" D#yKT!'qnT\")w<Jtl$-A\"C0p&u^l!\"K6f!#s6*!As\u{19}/!,su&' s,?#>'E!A#?+I<.# z\"G6@ L%=K!\
        L!v#K#Jp\u{7}! rm\u{12}8 x!>!@!@!E!D!@!L!<!B!C!@!9%>!v!;#:\"A!?!K\"?\"I!>!v=#!'t\u{f}`B =!?!?!>!I!R!H!L!M\"t!q!\
        n!M!F!O!:!K!M\"3!B!F!N!K!;!A!G!2!J\"O!?!@\"K!C!X\u{c}#!6r`,!?sf\u{16}\"1s4EFi!/r\u{1e}z& F$s)r%C!C2D\u{16}N\" L\
        9wqk!0rA4\"%w!JlO!Asi\u{7}!2t.,!EE^\u{b}&%@\"C#B%?*E!C\u{2}\u{e}#2q+M\"qo#($F!~!A!H!B'A)C-C\u{8}T\" L6u+\u{9}!/\
        sa&5 r!E!J!L!?!:!K!o!>!?!=!<$I\">#9\"p!P\"B!G&=%5\u{b}\u{1f}/ I!F!B#=#@\"?\"=#>$@!;\"C!t!v'@&>}b!*s'w!0sOt\"-s8\
        L\u{13}[\"1I)t P!/s|=\" t8F#\u{13}\"4s#Mv&2 G!H\"J!@!w!>!B!=!>!x!;!;!?\"B)G!D!A&BN~# L'x(I\u{16}g!!tU3%\"@&H\">\
        ,G/@\\w!$vj\u{1a}!-sI\u{1d}# C)K/z\u{8}\u{15}&#K$J#N!M$J6IYH!Er\u{8}r!Eq\u{1c}\u{3}= J!4!G!R!=!H!C!L!D!K!H!O!R!\
        J\"H\"+!>\"W!F%L!/!>#:!D!I!G!N!D!A'\u{4}\"#q-IM!!?s\u{c}l\"4r&K!%!\"r\u{8}:&!s!Q%J#@.?(?&*! th\u{16}(\"K!q'J%G$\
        D$G#F+Dnj\" L9vI/!(qFA, E!H\"F!F\"A)C\"u\"C%E\"B&u%B:o! w\u{9}%\" M\"r\u{9}9\" H8yG6!6voS\" L/tG7!2t?b!@rUY! v\u{c}\
        g!Es_\u{c}\"7s#K/B\" y8H1|!@r%G# O*J;IF\u{1}#)D!F;r\u{1d}h!4sAU!(L3k!+J`W\"#s%Nwt$/H%s$H\"F\u{7f}g!3q8\"$ L4v\"\
        u!E\u{13}\u{3}\"&w?H9i!+u}n!1s\u{0}M!EqpV\"-t5r*\u{9}! u:,!7t1!+ L!G#B\"p)@#@\"?#F!E!z!Cqk+\"L!G\"G!C!D$C\"t\"?\
        'B!B#?\u{18}b!ErI^!:qOK\"7t#LmO(%G'B#@(C!I!{!C+AC\u{2}!ArPw!$v\u{7f}\u{7f}\" ~8Ebz\" N8t\"r!?s\"l# G*r*s\u{1d}d\
        !&s\u{16};! u\u{1e}=!4s\u{a}j\" G#s M\"!I\"vd\u{1d}!2r6S!3s\u{0}o4!<\"L!>!H\"L!?\"@\"=!E\"K\"<!?\"7#C!L!J!:%=!B\
        !:T\u{13}\" I'v\u{2}@!Es# \" O/rv\u{1b}\"=r!MIl!1rn%!&tB\u{2}!%M$\u{4}\" v8HH\u{16}\" t8NJ|! s\\\u{c}!/t\u{16}T\
        ) p\"A#L#D\"F%B(C#C+AZz!5t\u{a}R\" w9KBJ# t8L!G_\u{7f}$ K,y#G6H\u{1c}u\" G8y\u{1a}w\" w:F0_; o!7!9!=!8!<!8!I!>!\
        C!8!7!r!6\"=\"I!6!8#C!N!R!H!I!8$O!7%sJ63 N!B#B\"?#@!B\"A!\u{1}!B!>$A$>!J!B$r!M!A!>%Ag\u{19}!,s_z8!J!@#H!I\"E!F!\
        I!D!P!F!Q\"H!K!B\"N!R!C!I!P!D!>%N!F%DYz!7tqi!9uRB! t9\\!$s\u{b}@\" I(u\u{1}\u{e}!9qP[!1t\u{1e}q!<qr\u{15}& K!C,\
        D!B*E\"G8f#/v/K$tQu\" I7s\u{9}]% O!q.u'F/C]\u{4}!)u3E!7uC\u{5}!4t! 4 t!F!L!M!@!;!L!p!?!@!>!;$I%:\"q\"N!C!H&=%6T\
        \u{19}#1J)r+Ja\u{1d}\" r7K4f!7s\u{1f}F!ECV.!@v=<\" M,sl#\" x'HO\u{e}!-xqq\" G,r\u{16}e!@tu/!'r?t# t1H)s]><#>!G!\
        J!?!C!B!G!D!;!?!=!J!3!8!2!4!E!/!3!E!A!q!F!s!5$O!9%,=f!2tPy!\"G\u{1f}\u{5}\"'H/xi\\! M\u{18}/!?s}[\" J:u6A!.rE\u{1}\
        !-t@\u{3}!8HfZ!/u1p!+r\u{1b}\u{1d}! J\u{10}u6!G!K!I!y!:!>!F!D!<!7!:!>#N$<#s!M!@!B!:%M!9%Gj\u{15}!3t?\u{1c}!*r\u{7}\
        4! K%t!*tAR!*I8H!/ucK= K\"A!H!P!>\"L!;!<!=!?!<#<\"P!<\"6#8!H!<!B!8!L!H!G!P!r\"C!C!P!O\u{14}\u{15}!@rhz!Csr\u{17}\
        !Es1o!/u\u{5}5\" N8rFv!EtGk#*F%K)MRm!Eqd9\"2s!Lz]!9s}U!Ev\u{10}d\"0w\"ECo!%sBB!\"s#w!0st8!1s=)!8tVO\"2y(F\u{a}\u{6}\
        !(EwK#,u+F!Nj+$ t!G'A0E\u{19}<!BpFa# H$v+E8\u{2}!Et(X! s0Y! r( # u*G;A{\u{16}\"7L!IH(- r!?!o!K!G!I#@\"G#N\"I(A#\
        >&D]=!:rY\"# H#H9{v,\"!s.I/\u{2}! to4!)s\u{0}r#,B,F\"EZ\u{e}!@s\u{2}B$\"@!M,E6@]\u{19}&$o$I%D!E(E)rJ6%,F#E+s%t!\
        F~W!/s\u{8}i!EsK\u{c}!<J\u{10}n9 J!I!:!<!K!>!=!<!=!M!F!C!N!N\"4!8\"4!x!2#J!F!v'5!s$<\u{1c}\u{1c}!!x\u{2}?\"3v2I\
        dG? o!=!6!7!;\"A!H!M!;!y\"7!>!=!B!;!=!3!5!<!9!\u{7f}!J!@!?!4!:!:#:!7!8$=e!%(D\"M\"x#>)Py\u{f}!0s\u{3}V# G#y5HB\u{10}\
        9 Q!?\"L!z!>!B!G\"<!O!?!>!;!<!;\"=!;!;!q\"K\"H!E&<!9!=$7[A&$E){\"E\"B!G%E\u{8}8!3r\u{11}E! q\u{1c}]!8Hn|!/s5\u{19}\
        #/s(H!K%c!!r\u{3}w!&sx,# s,B.r\u{2}Q\" E$y\u{2} !)v\u{1e}B!3s\u{8}\u{13}\"/r#Icj# G2q(F/E!.v(># v9I!@`!\" L:r$O\
        !EvT\\!/r\u{13}+!8M-d\"+q-Jf1\"9N!t\u{7f}P!1ru\u{1}\" t/G\u{0}\u{1c}!-s\u{7}w!7uI\u{2}!,s\u{1e}$5!=!A!>!<\"<!K\"\
        <!>!9!E!7\";\"I\"9#>!;!p!K!M%>!:\u{2}~!7tM)!/t;i\" {8D\u{a}1!,r(|! r(\u{6}!=q\u{12}@!4rD\u{e}\"#s=H!q!6@\\S!?q-\
        o7 Q#?!;!8!7\":!I!?!L!s%9!:!7!M#B!D!H!N!:!<$9!7$s%*\" y%F^n( A,t#q%?#D!C!C,@\\_!8scB!@v>W\" M8t(>\" s0H<\u{4}\"\
         I:vH\u{7f}& E\"F&q!v(F4D\u{10}\u{b}' O#H\"F&I$E)M(w\u{1e}5!9s0B!5y\u{b}=!&r\u{2}t\"'J(tm\") L$L!C\"F!H\"L(G!q'\
        F\u{18}s! v\u{12}U!Er*\u{7f}! sx^! I+w!'tZ\u{15}'\"B\"D+C(?#@%v&BE\u{3}!!vbX!2rs/& D\"B'F&A$v2F)#!9s(n! s\u{18}\
        ##/F\"G#s\u{13}\u{1a}!Ew\u{f}\u{a}!:sx.! t\u{a}o! u}U&&G$J%F\"E%D\"K\"Y!8I+3!*s\u{14}=!(OVZ\" K8yF\u{1b}& Q-A\"\
        E\"s!G%t?F!/u5r!!s{i!3rIu!5y\u{d}n! L\u{16}j!6tD\u{13}!Eu\u{1a}4\"0y\"B:X\" H#u\u{17}\u{14}\" u(J4O) s$E#L#F\"C\
        #D#H&L\"G-m\"1J!q7\u{19}!+ut}%*J\"q,J&M!qGe! tW1! u\u{15}\u{9}\" I*s\u{1a}\u{15}6!L!I!;\"?!9!=!A\"9!D\"=\"w!;!H\
        !9!G#K!<!D!>&u!K%;#/!.r\u{15}&!Erh\"!*r/t1 O!A!<#>\"@#A%A$<!I#@!o!?!q%n#H!E\"<^A; O!<!w!K!>!O\"B!?\";!:!9!;!=!:\
        !\u{0}\"9!9!9\"<!9\"<!<\"<!I\">!:%GRB*4t$H!s$z!E!H!F\"F!G!J&@!Evsj$ z+J+E\"Ny8\"\"M4GY+!#s9]! so~\"7t#K\u{16}y!\
        %u;\u{2}!Aq\u{11}.\"<K%rwM\"%F\"tXm!2q/\u{d}!3qur\" t8Kjp\"7s#K>\u{d}! soC!'t$h\"-J-t1c!:rgN6 s!>!J\"G!C!I!F!A!\
        A!F!>$>\">!v!=#>\"J!>!N%?!=%8Qw!@n{N#*F(v3F\u{1d}u!3t-=!,s\u{1b}>!,sk\u{f}!\"q\u{0}!!/rIv!8s\\b!-rh\u{12}$*H%s(\
        E\"u'#!1q^(\")I&v\u{11}f!Ep\u{4}C!+r\u{b}R\" I$yI8) w$C$B%B!A!D'A)D&p{&!)u!\u{3}\" L4r\u{18}@!2tg-# t/F)NBu&,B!\
        u\"D)H\"E+G\u{4}Z% C\"D6A\"x&B\u{e}\u{2}$!D,D!E2nx&!/qw)!7s\u{13}a-!C!M\"C#D\"<!E!H!A'?$F!M\">'u\u{5}`!+r*I! rV\
        +!/xO5!*sLs#*w%F(F\u{8}0!\"rz&!8t.U# E/B)D\u{15}N5!I!@#G!H\"E!E!I!D\"E!Q\"I!K!B\"M\"C!H!P\">%M!F%Dq:\")x&A4G@!7\
        !L!M!v!9#:!K!B!E!9!7!D!M!L!:!G!G!0\"N!:\"E!3!5\"F!E!M!4!o!r!D!F!J,\u{13}$\"D(I0H!u\u{1}F7 G!6!B!?!;!D!G!?\"J!L#\
        J$7!6!4!K$D!>\"4!J\"K!G!I%H-k!$ul~9\"L!;!M!I!L!C!A!;!?\">\"=!8\">!M!s!9$O\"D#G!J!u!<!:\"N\"D\u{0}>? >!E!M!5!L!5\
        !J!:!O\"?!/#R!u!3\"t!@!H!2!K!1!5!t!L!E!3!C!N#R\"K!F!Tr]!%rdS\" M\"v\u{1e}F&!E3D#F\"I!r+Ddt\" M*s$h# G.t(z\u{0}\u{4}\
        !;qNm\"1J)t*x!4s1\u{f}&\"A1B!{$D\"A#u.l. M!?\"A$F#<#<$<\"J$@!?!z!K%J&;\\\u{0}!!sl\u{a}!7uqG&#F&J!J%M)L-Iki!8H\u{e}\
        *!:q\u{14}V!:s8F% O/G'J!F!t/EB N!q!D!/!Q!C!N!B!7!7\"@!P!=!I!G!E#\\!G!;!x!E!O!O!l!:!2!Q\"B!;!K!H!E!<!L@M!2rzy!3s\
        \\.\"/J6r\u{1a} 3 I\"?!?!D!C!<!?!x#=!F!9&<!:\"J\"C\"A!A!A$<,R!Ev#u!8sy#\"4L!q\u{5}C!8s6u!&scA\" K'tix!@s8/!:s'i\
        !Ewu\u{3}!.s\u{16}\u{11}!!r\u{15}f\" K$u{\u{1b}! t\u{d}6\"=r!M\u{12}O!1s\u{1f}a;!1!J!M!C\"I!K\"2!F\"J!A\"F!3!B!\
        D!@!.!5\"<!Q!<!K!7!7!G\"<!5%R\u{1b}?!AsK3!Eu .!*qu !/rhd!*w9U!$uG\u{4}C A!A!J!r!E!I!N!I!H!N!H!L!J\"F!R!x!:!F!T!\
        F!:!P!R!C!O!@!R!N!J!L!K!M!I!O\"F\u{5}r\" C9{3\u{2}!0tBz-!C!M\"C#D\"<!E!H!A'?$F!M\">'tG\u{a}2 F!>#C\"A!?!C#=!9!<\
        #w!>!?!?!:#=\">!?+G~t! udR!'s5%!7u\u{c}\u{d}! x\u{15}`!/u}\u{15}!3ql'\"!H#xO\u{17}#)|&F6Eyz$\"G6K'v&D\u{2}~!$q\u{13}\
        ;!'tm\u{b}$/t%B#I.GG\"!3q\u{0}\u{7f}\"8G#wR,!/sm\u{1c}!$sC3!9sP,!8L*(!$vts-\">\"A!C\"L!E\"<!F!?!s)D\"J!A,=W,\" \
        L\"vE^! sV%! H\u{17}+\" I\"t\u{b})!5KV{\" s7K\"S\")w<JGE$ v!J)I0IA2! w.\u{f}B >!A!C!6!F!P!p!F!p!G!J!Q!K!v\"K!2!\
        ?!M!A!G!M!R\"C\"R!9!B!J!I\"M!D!?!9!;!L/@\" M7s02\" u8H(\u{f}# L2I!q\u{13}m!:s'\u{16}!Es[G!/u\u{2}-!!y?\u{e}!Aq(\
        3!:x!p!,s;Q# L.H(p7a!2sz0!!s]\u{3}!2rMJ! sCe\" u8KsI!4q\u{3}6!8s\u{c}[! qJv< C\"@!D!L!>!E!;!=!7!K#L!7!o!:\"6!K!\
        L\"s!H!@!H!K\"8!H\"R!A!4!q$\u{3}! x^\u{1b}!&u2h!(sU\u{9}!,s@o!/pH\u{15}!-r\u{15} !%sFc! u\u{3}\u{0}# r/I'D'\u{15}\
        !Eqd^!#p&\u{6}' B%p\"z!F\"D%J)D\u{19}J\"-r3M{\u{14}!8t6\u{8}!?qK\u{15}!@w;;& H$D/D$J*t\"s\\\u{e}!!r:>@ N!M!P!G!\
        M!E#9!=!8!?!6!A!;!t!9!D!I!G!I!/!O!L!D!>\"F!R!R\"8\"F\"D!G!xo\\! tmW! rr+!EG4\u{a}\" F9w1VB R!0!L!7!5!C!@!@!=!7!\
        L!5!=!H!1!N!B!p!t!.!D!1!O\"x!H!s!2!3!O\"3!3!.!t!F\u{14}\u{7}' Q#D%q$G#J'D\"G\u{18}9!$vWz# J7y#I\u{8}$' {#J#F!G+\
        F$G\"FXj\"8K-rk ( G)B!D\"A#{,E%B%@@\u{13}!ErU\u{1b}\"8G-F\u{1f}x!9sMC!*G3\u{1d}( L&C#E!C#x\"E\"q4F\u{e}l\"$t+J(\
        P! sx\u{6}!Eu?\u{4}+\">#A\"H#D\"C#@%<\"C!D!{-As@!4uri.!C#E!>$z!<\"=#=$>#=!A!R!G!B+<\u{13}U!Et\u{1a}\u{4}! w\u{15}\
        U! q)1!*tV]!?tuC!EqP8! wiN#%H!J&vYA!4qw\u{9}\"4s1I\u{1d}o#(t!F#D3&!+u>y% v%L$F.J.C\u{e}\u{6}!/v\u{e}(\"(I=r'\u{d}\
        ( J#C!D!{!u!G(A)FO5: M\"?!L!?\"<!@!A\">!<!A!>\"A$o#H!>!L\"@\"P!F!F!>!v\"F!E!G!<W\u{4}\" w8BT\u{e}!+u(B\"7t#LJR!\
        &r4\u{17}!0r\u{13}\u{1d}!+H&\u{17}!Ew;\u{4}!/q\u{19}\u{8}B E!C!;!F!O!p!1\"K!H!F!G!@!H!N\"J!D!<!E!P!L!A!L!P!?\",\
        !?!N!I\"J!D!G!M!A!t{,!%sy\u{7f}!1q05? A!{!z!A!q!7!5!A!J\";\"4!2!O!H!9!6!6\"1!M!3!5!F!H!@!7!u!G\"8\"7!I#1\u{9}^!\
        (rZ%!8r~;\"$I+u\u{1b}\"!#q/]!@sQ\u{0}!@tF\u{8}#!t6J\"HQ># N6w\"AMp\"0s)MCh!4s\u{0}\u{4}\"#L9set!(u\u{14}.$ E%B%\
        P!t>V!Art}!8L\u{13}C) I!D\"C!I\"r(@*H(@%B\u{14}j!9x\u{11}0- r\"K!F\"C#N\"N!A$I'F!P!F!O!O+\"\"-x*H\u{1}\u{9}! u6\
        \u{0}!3q+O$ r!N\"J3Hk\u{f}!6p\u{9}A!+rPt! t:\u{1f}\" L8sh,#$J\"u?LAQ. P\"F\"G!F\"C!y\"M!?!J+D!H!r!D+@)\u{7}\"4K\
        &r>\\!%u\u{6}2, J\"G\"L!C!I\"D!I!>!z$E)F-@Z\u{1d}#*y#E\"E-$\"8J'r{J\" uAqU{)\"F!s\"@\"E\"G&J)F!D!Gt'!Er^j!4rM\u{1c}\
        !3s}:!4rj\u{10}!;sM^\"#L+rn39\"M#J!<!>!G!A!>!=!B!C!J!O\"N!=!=!:\"9!G\"?!R!<!M#G\";$8V4\"!H#x4S!!r\"X!?rYZ!1rl5#\
         r*A,??}@ ;!*!\u{13}!D!3!+!H!4\"t!C!/!H!/!,!:!.!G!I!A!*!0!D!:!E!:!)!-!0#.!L!I$8LG! u2@!/t_^$5r(L!L$t-*!Er_>!ErA\
        a\"/w6HuO+$F!>%>\"F#=$B$G!H!I'I%@\u{5}\u{4}!Eq\u{1}_!&tNP!/JHP!3qi?! J\u{b}a$%K\"H/E/tkj/ :\"B!B!?!<!?!p!s!p\"r\
        $q'<!@!;->3x!7sq2!;rp[!8r.!!8p\u{2}!!!x/y!<p\u{16}V\"(I#tja' C\"C(D%@)A\"x&Bw\u{a}!/t<\u{1a}!#uD\u{7}!-s! 1!=\"\
        G!C!@!?!B!=#J!?!A&=#=!C\"K!<&@%K\u{4}M\"!t.JRx!@si&! v\u{0}\u{18}$ K!p&K#w@W! zbM! thG\" v9KY\u{5}* H%D\"{(E!q!\
        L!I!H%J-H\u{11}]$\"s(C-t's#f!+uGS#+v,H.GY\u{b}\" J8v4x! tc^& E#}-H$B\"F\"M>(!<r\u{19}%!@r\u{1f}\u{2}\"4J#td\u{7f}\
        !9s#<!/r\u{1f}&5!>!<!@\"A\"E$H!>!J!C#?\"J!s\"<!A!D!>!=#H!N\"x%K7K!2s>A$ I%E#w1Ff:!Eri\u{0}!*rfm\"$I+u\u{e}O\"8C\
        )tuW\" M8rqZ!'F\u{10}^\" K*s;o-!@!=\"A!C\"K\"F#A#;'=!@\"G!H&Bb|!EtQF!9p 0$ J5y\"F.Fke& q#G\"I1F$G&r\u{0}SF U!Q!\
        D!K!?!#!'!/!,!(!B!&!&!%!(!\"!E!C!E!9!V!r!A!r!r!q!s!1!@!Q!S!Q!K!C!O!H!A!E,-!&t\u{10}~$*E%I)L-B\u{d}\"0 ?!D\"B!@!\
        A!Q!t!C\"B#?\"y'A!B!A!E!F=A&#D$J(@'x\"P\"D%$\"*H!vLl!+rH\u{4}# {*C0C)\u{0}!@t~b!$s\u{1f}}!9rR\"!;q}\u{10}!@r<3!\
        $u$r!6H)O\" BEt=\u{11}= D!J\"R!Q!@!>!@!@!=!>\"=!;\":\"<!=!=!;\">!t!>!A!M!r!p\"D!B!C#E\"KL\u{4}#=L%K\"t\u{1d}8! \
        rq&!*E<\u{1}\" L'u!\u{11}!$tL|\" M8s\u{17}2! t\u{1b}\u{1b}!Eq3\u{16}!2r\u{13}\u{7f}!4q^\u{8}\"!M?u\\E!=q\u{1e}b\
        A K\"B!A!n!A!=!8!K!N!I!M#t!P!5\"/!O!/\"E!:!=!2!q!:!P!A!A!r!n!5!>!D!D!Oxw!2t]U!\"t1d!ErN?\" J(u5A!2ta\u{1b}!%smQ\
        !7r}f!!rmF!Ers\u{18}$/C%B#r.Ba\u{a}\"7G\"v\u{3}j\"6w\"KPL! uP\u{11}* I!L!B#K!I#J\"L!Q!I*FK\u{8}!4s,\u{1b}%\"G0J\
        %u!K\"KpK$ N\"q\"J&J#P/ @\";#;!@!y!<'P$?!<\"<!=!:!=%L'8(c2!=\"F!>\"9!P!=!@\"F!>!O!=!H!=!P\"M$?!A'@DC.#G!A\"<!D!\
        >!z!K!B!<!=\"L'I$A&B\u{19}D!2sK~!?st|!$ri?@!G!3!O!=!P!I!H!C!F!7!E!=!F!B!L!H$Y!G!6!R!U!E!H!G\"P\"F!S!F!P!L!J!S\u{4}\
        f\"4K&q\u{14}l$!=#s!H3NN-!4r@V! tG\u{2}/ O!?!{!F!@!G\"F!H#A$?#>!r%N\">+=qh!3q~\u{1c}+ L#C!A\"@!E-r$E!@!B!=%?44,\
        !?!p!K!G!J#@\"?%I(A!o\"?&D\u{2}E\" J/q\u{7}\u{18}% H$t)t-F%rk/!4t\u{8}V% v%L$F.J.C^\u{13}\" K%t\u{7f}\u{d}, @!C\
        !=\"J$K\"y\"v!>\"B(?!H-B#J\"!s9G\u{15}\u{11}\" L8sUI!/sn(, F#B#w!C!C!A!B\"Q!A\"B'?\"FBH# D3G%w\u{3}M!-r!O# O7v!\
        t\u{1}Z\"'H3sd5\" J8w\u{4}\u{1f}! t;}$'t#E%p)O]\u{17}\"#w5A\u{10}\u{b}!/u\u{7f}o!$svD!Er+7!#t/p!&s\u{1f}=1!@!F!\
        D!J\"D!H!B!?#=#@\"?\"=#D!C\"C!=%@7:$&p)F'H/G\u{19}H!<s\u{13}!!5t\u{9}p!/v\u{17}-B!<!8!9!M!L\"H!<!F!K!5!F!T!@!T!\
        B!A!G!@!F!E!G!N!R!D!A!<!9\"T!A!@!<\"Q!L!I\u{3}I\"#H8peG!-u\u{5}'\" M\"rw\u{11},\"s#K%E\"A!C\"A!F!D!D!B$C#?T8!Aq\
        q-!Etp,!\"ut0!Eq\u{a}T\"#H9{3\u{a}!$tm'!5t\u{e}\u{8}!ErSM@ P!v!r!K\"R!?!B!F!A!I!J!C!=!P!D!1!?!@!>!J!3!P!9\"A!S!\
        t!J!G\"1\"/!I#A^E!;s-;\" J)v\u{1c}u! s]8!ErwZ!ErhA\"7G\"vz\\\"!I\"vYl!Ar[\u{a}# H8y!HI1\" F$z\u{7f}3!#x`v!3qRa\"\
         u/J#\u{1a}!7r\u{6}s* S%I\"?#P\">#>'B!A!v->\u{0}\u{15}+\"G#L\"E!K!D&J\"H#I#L#N+P`j!*tx?? N!9!v!I!:!M!:!F!C\"7!:\
        !6!7!9!7!\u{0}!:!7!7#:!>!O!9!7!9!K!G\":!K!7$R/\u{1c}!#Hkh\"3s%L|q!%sC'! ux2!5p%\u{1d}.\"?\"B!v!=!H\"@!=%C'<!@!>\
        !P!A+=>H* R\"r\"E%I$E\"C\"E#D\"@/>r6!%rmG> H!O!F!<!F!F!E!E!<!J!/\"G\"H!s!8!N!4$D!K!p!5\"?!<\"M!s!3\"?!H!F!CSC\"\
         H5x}e\" I$y6|> E!:!=!;!J!=!F!C!I\"T!@!C!?\"D!=!t!T!O$q!@!D!J!J!D\"t!J!M\"Q!@!Eht!8q\u{8}M!5yLU\" J/x^w$ M(v$H#\
        FFD\" L*u#\u{1a}* F$H)A!B&t&F#K!L!u&@f&!:sH\u{18}%4v$G\"H#r!N7#!/voD!%r0`\")t&H\u{8}\u{15}!+t1\u{14}\" z8F4\u{19}\
        !$yB1!-s;3!$G\u{10}2! u'4! s@\u{7f}\"9N!tE7! s6\u{16}# C7E\"{/\u{5}!\"qz./\"A!O!J!I!C!M!K\"M!K!J#P(F!M!I!;\u{1a}\
        z!,rk?\"<K%r-]\" K8vOp( o!u$A%>%?(D!?\"o|\u{1}!-F\u{c}g!EGX\u{15}(#H$H!L\"H\"B#C(A#A<_& G$H)A$v.G!E\u{1f}\u{19}\
        !AqT}!7uR$!)q9l! I\u{9}\u{11}! t+B\"4s1I6\u{1c}\" H&v\u{11}I#7L\"M,uv.# E%s'OW9!!s/\u{12}\" K8v\u{1b}+!%w9]% v%\
        L$F.J.C\u{5}\u{1d}! tgo!)s8F\"7r!M&w# u*B0E\u{5}\u{e}!Bp\u{c}\u{5}# {8G\"G5I\" s8HU\u{3}!3rSi\"-v8I\u{1f}g\"Aw$\
        H\u{d}\u{18}!!t%E!8si6* I\"F\"M!K!I\"D!J\"z$G)Jit!\"G<\u{6}!!q=\u{a}6 K!?!J!:!>!:!C\"<\"I!9!7!;!:%9!O#9!D\";\";\
        #:!v%pg,#$I+H0r\"(# t8L!G\u{d}\u{b}!1sHg5!>!<!@\"A\"E$H!>!J!C#?\"J!s\"<!A!D!>!=#H!N\"x%KU[\" N8r1,\"<K%r\u{c}L\"\
        <H$y\u{1f}^\";H*Ghn\" v*J\u{19}h\" v8E+v!/IC,#-E&w-I~\u{1e}.!G!C!=\"=\"F!;!@!B%>)C\"B!?%q%BN\u{11}8 D\"C!E\"?!F\
        !=!?!9!M!p\"O!;!q#9!J!5\"u!>!:!K!8%@!9!9_+!2sYp\"=I%pF-\" M+t\u{b}\u{7}7 O!C!A!N!F!>\"L\"x!>!>!?!?\"=#@!A#A!q!B\
        !C!A%C\">$Oj\u{0}. }!C!N\"@$E&@!@\"D\"C%=$A#C!A%B|l3\"@\"G!E!?!B\"E\"F!G!?\"E'D!t!G!E!@$I\">\"N#>\u{1a}`\"&s?H_\
        g( I\"J-H%>#I#?$K'CrE!:sNi\",u.AS\u{1b}\" K7Esf\"$LAu20\"#q-Itk!5t7_!/u5V$'G#E-I!H\u{a},$ u\"H%F#EJK!#s=}! Ig<\"\
        4q%K\\q!@w\u{c}x(%A\"C!G#D'E&v!F,B'x: o!<#2!D!p!@!9!<\"5!=!N\"D!4!2\"C!G\">\"N#G!L\"J!B!I!/!I#O)\u{1}!@oq\u{10}\
        \"5r%=ZJ0 v!<!B!@!M!K#C\"E\"M!J!:!<#;$K#B!;g~8 p!A!I!G!=\"I!p!<!=!<!:#;!G\"=!<\"7#O\"F\"9!;#;!:!6$53\u{19}' B#D\
        )I#s'D\"E!EzL!)thc.!I\"t!E$M\"D%H'A!A!F!B!T!L!E%KW\u{18}!3rDi2 r#E!B!D!F!J!H#F!B&H\"F\"H!F!D\"C\"K%M$K3q!3r'6!1\
        rqp!4qZ|\" M\"s.F!3uke!(q3P3 A!S!B!N'@$K!P\"@!@!?!<\"@!@!A!=!A\"A%=$L\\(% p'D#C!r-I\u{4}:!Et:|!%q1B!Er4\u{3}1\"\
        @!M!J!I!C!E!K\"C!I$M\";!;!;$C\"P!:%;(>\" t7KoK1 P!>#>\"9!D!<!t#8!8%=!<#:\"@!=!;&=%H\u{2}:$ G(I\"K;p.*! v=8\" x9\
        G\u{d}\u{11}= Q!8!F!M!;!J!v\";!6\"7!?!9!8!O\"P!8!K!6$N!B!6!7!w\"G!6!7\"F!L\"A@V%%=!H)J(A\"Ngt% v*E%q'C\"J\"W\" \
        {8F5\u{9}!.uh\u{c}!2t{\u{f}! pX[! w\u{3}O!5p\u{2}p!,r\u{12}:!:r\u{8}-!,u+a/ o\"I#D\"O\"@!@\"@!A\"B$A$G#H%E!K%Ci\
        +!?r\u{f}>!%s\u{e}>) L'F#D+q\"D!t\"=$t!@%!+!\u{7f}!B\"C#J!B&B!C\"@'G\"?+ABSA \u{a}!$!K!'!&!#!(!&!)!)!\u{3}!#!K!\
        (!)!5!+!&!'!'!#!)!;!6!n!'!!!0!/#(!)!+$*__\" G&x\u{1f}%#*O!J!F~Q#:B%E$sg\u{11}\" w8F()\" M#t\u{13}\u{3}$ M$G+B)K\
        vt!%s\\i!#sm$& p)D&D(q!H\"o\u{18}I(\"A\"F'D!?+C\"G!D&rDx! ISM6!C!E\"{\"E!D!H\"O\"C!A\"J%?\"C!G!L!J!B#J!J!@!@!@!\
        wer!.t\u{1a}b!Er%*!/w1_!3s\u{8}n. u!B!>!y!C#@$=$>!G'A#@\"A$C%<J\u{14}# K$x+J1C!,sCX#+r(M$K)\u{1a}!:qX<! O\"\u{11}\
        \" n#Q\u{d}\u{4}!:s\u{9}\u{12}$\"@!I#G?B\u{4}\u{d}!:s_\u{a}!/q=w!2s'\u{1c}!#sb\u{10}\"<q$G7\u{19}; S!K!=\"D!@!@\
        !@!A!?!:!I!?!C\"Q\"B!@!@!<\"=!t!=!>#?\"L\"@\"J#?x6! u\\M, P!D\"E\"@\"H&@!C!E#A$>!B!=M+$\"M%L#L-K\u{15},!$r\u{14}\
        e!+J\u{1d}\u{10}!8Md\u{b}$*E$@!K$?8*> R$C!F!C!>!<!?!=!O!7!M!C!8!1!.!@\"R!H!K!M\"E!q!R!@!N!K!q!0#M\"0#4!Erz\u{b}\
        ! sZx\" J8v\u{3}\u{19}\" z8DJ$(\"K\"A!A\"E(@(=*B$;ox\"\"t6K\u{14}\u{1a}!Etja! tb\u{1d}1\"H!L!F!O#H!J!D!J!G#H\"L\
        #I\"E!G!R\"G+P\u{0}%!?u%K!&s%\u{1d}!2s9i$$v%D!F#CK\u{3}\"7s#Kw_!7r\u{15} 3 q!=\"=!>!@!@!@!E$<!;\"<!;!I%@!:#9%?!\
        =%A\u{18}\u{1b}) l$?!F!C!T$?$A(C\"Cc|\" K8u\u{b}F!%r;/!5xSf!/te\u{19}' s$D!E&J's&I-C\"\u{1b}#'I/v/L\u{3}V!!r4\u{0}\
        \" H9v-X!EqJ\u{11}\" J/x^\u{17}!:s^E\"0w\"ENV!)ph ! t\u{12}`* G\"M\"x&F#?\"C!u&E#J,@5\u{14}!7s/L*!>&D#G%=\"?\"?\
        #A(J#B$?!h\" {8E4\u{10}!(r1I! rRU!8sEH\"#u$K3%!Ar;x=!6\"<!9\"K!C!9!>!F!;!H!O!C!P!8!t!n!5!3\"L!R!I!G\"8!:!K\"9!8\
        !M$FRU\" M8s\u{16}~A!>!R!9!Q!3!;\"D\"Q!G!=!R\"K!B!(!u!O!?!-!G!H\"A!J!*!9!u!E!I!5!C!L!H!C!M\u{3}B$$I+r'H/Ce\u{19}\
        !%r|.!,r5\u{19}!<qK7!As6^! ui`! q\u{19}N! sXV7 N$J!6\"F!5!3\"?!r!4!I\"J!3\"E!P#F!D!x!A!N!;#I!7!7i+\"3u%J\u{e}p\"\
        #G9vC\u{5}!#s\u{f}%!Bua,!+r\u{1}\u{11}# G!q)AN6& N\"F\"N#K$L,JX\u{4}4 ?!@!>!?!<!L!:!s$q\"8#=\";$<!<!<!>!B%C!>%@\
        3b! t\u{1f}-&#?%v\"D!A$=6?\u{6}f# J\"y6GO~\"4v#I@\u{d}! u\u{4}S\" L\"tW*! p\u{2}_!3t\u{16}<\"2v(HbJ% E&L!y(D)EQ\
        R\" M8tX'!*tb\u{1e}+\"O#G\"@$A!@!L\"A'L\"v!F,?~\u{10}#!t\"E8p-q!9s^l\"8G#wA%, H$C$F%E\"r&t$F$L!L!F#t#EaV! r@%! \
        L,A? W!>#G!R!E!6!A!R!I!4\"A\"A!O!O!I!P!8!.!F!;!o!;!F!.!I#=!9!H!L!M!HT4\" M#sU(!*r\u{f}5!8K8^!2rUm!EqO(! F5K!Ev\u{10}\
        h! t\u{2}G\"1s)G3E!+wC\u{1a}\" L7t\u{1}\u{12}!:s\\\u{6}!1ugQ!7qOY!1s-\u{7f}% C$B&s%C*Gj\u{1d}# H\"N-uX\u{12}!4s\
        \u{1f}\u{1f}!:qlQ!8rXN\" u*K\u{0}U!5p\u{10}+%$F#J/E$F+AJT%$t+F$F!q$FYi!1s(\u{10}! t5\u{1c}\"$x+J^Z\"$K;s\u{1}g$\
         G!x7F\"E>\u{6}'\"F!K$J#C\"A#s)C\u{11}E\" {8A3\u{1c}!:qvR# J.s3H[i\" J/xdo# L%H\"x;P< P\"=!G!;!9!8!>!?\"H\"<!;$\
        Q!<\"7\"D!;\"?!<!:!L!D!N!;!s\"E!I!F!JXR# L2I!q+m!$rje# N6w\"Ap1!,swg!4v!,\" E7t:*!'u\u{1b}Y!?q|[!8JE&! r9`!?Oj!\
        !%s1g\" E7t\u{19}\u{11}!:s\u{1b}2!:r\u{19}\u{1b}!;r\"\u{3}$$E\"|)E6E}g\"\"B5Dt+# E!w7D3l!-t9a\" u6H\u{c}X!-tSI'\
        $C+y\"A!E!B'A%A\\\\#*G%F)O^8!\"D,\u{4}!2t~,% H$t)t-F%r<x&&H$K%H'E\"K-??\u{2}+ J\";!F\"G!J!@$E\"K\"I'A\"wCd&$B!>\
        !w)A'G/BH\u{7f}!5t6b!5tS4\"4t#H\u{10}85!q!9!C!<!>!L!>!=#A!:!8\"u\"9!:!=!=\"7!G!J!<,NKs# r$G&GE4#4I#q#N\u{13}W!@\
        tI\u{17}!2s\u{1e}x&=G!H!z!F\"H\"H)1!@MSN! u|?!*s0W&\"F%H\"x!I%A6?\u{13}D)!C!C%C$t!F#A'=\"?\"=p\u{c}! t#\u{1}\"'\
        H3sHJ!,r\\_!8N(D\" M8sl\\. M!?\"A$F#<#<$<\"J$@!?!z!K%J&;{U!1szq!\"rF\u{1}!/sQ_!2q1z!8M` ! Jqm!;pr#!\"sg@%=K!M!t\
        !K\"Lj83\"C\"@!B!D!C!B!C!D!A\"D\"D\"N!p$C!P!E'M\"K\"P-:7!=!C!>!:!>!A!C!E!:!N!;!:!9!u!;!=!K#9\"L#M!9&=%KU\"# L(J\
        \"vhY!4sid\"9J!r\u{5}|&%I\"J#F%B'H!I3C* x'F#B$@#B!A%C\"E!D+s5l\"1H)t@\u{10}!:sTM!4sv\u{14}#\"F(C.C#\u{a}\"7s!Bu\
        2\" y9D\u{5}\u{3}%*J%?%@,C%A\u{7f}3!/u\u{f}s!9r\u{9}\u{9}!-sby! v\u{1b}\u{15}\"*w%J*2# J.v!E1A!%v\u{1e}y*$F!H\"\
        D#E%?$v#>!B!I\"B\u{1e}y\"!KDwx^!Eras) B!B-x!>#>%v!@\"A&A\u{7f}A\"$K;s \u{13}! Id=!/v`\u{1b}! vu~!1s$*!-tDj! u\u{1e}\
        \u{8}\"8J'rnL\":E's\u{f}N! t0m!EslU' C#G.A&A!C\"x+AWH!Ev\u{5})8 L!J!J!?!:!;!;!K!9\"7!A!G!K\"G#:!8!O\"B\"J!x!N\"\
        =#;!KN\u{14}!3r-r\"3L%sT\u{c}!7v\u{11}R4!A#?!@!>!D!G!<#<\"?!<!@\">!>!=\"G!s\">!<%>!>o5!9sEh! u;z\"*J\"t\u{12}('\
         s\"P%H(A'E\"M-B\u{e}\\# I*q%F:\u{1}:\"M!G!J!N!=!E!>!6!I!K!O!I!t!C!D!I!J!G!K\"3\"4!p!A%B!7%M\u{8}W!+v)Q!Eq\u{1c}\
        \u{5}!Es\u{0}Q!8J\u{17}b- O\"<\"E!@\"N!H!C!E!I!A*B#D,;b\u{1}4 ?!@!>!?!<!L!:!s$q\"8#=\";$<!<!<!>!B%C!>%@|D\"BM!s\
        x\u{13}!6s\u{1d}L'%H%E$?%?&M!o%H\u{17}\u{f}!<s7p\" I/y4b\" G/y&,%$I#H#I\"H#J\u{8}\u{d}\" F%u\u{1e}l$ N%B#G1FqW$\
         v%F%F.E\u{b}b!:szF\" N:r#V\" K@snM!2r\u{19}~!\"rZ'!\"snf!8I&7\"4u#H F!#In8% p/u'C\"K-HS{!%seC!/qOP,\"M!G!F%C#E\
        +C\"A!B%E!D#s\"t\u{8}\u{12}! vsE!@r[u!Es'\u{9}\"4t&r\u{5}q\"4s1IH \"Au\"s\u{0}x##K,x6F\u{5}]!/r\u{d}_!+r3\\'\"M\
        \"C+=(>!O)C$<\u{12}&!3su=!(rQ/\" s8M\u{19}@$$F!G\"B#AY<!8B%\u{9}\"#s+G\u{2}5!)q\u{7}D!*H)\u{1e})$q$J\"I%J'E\"D\"\
        u$I%wx}# M&r2sz\u{1e}!$s'\u{1e}!3t':%\"I#I%M.L-B7\u{3}\" M/sH\u{3}! uq\u{e}! s\u{e}\u{1c}!/s\u{a}7' x\"A(D%F)L\"\
        F+M\u{17}:!5rs\\\"(t\"GD$\" E:uWR!\"s\u{1b}o'\"?#I!I)@(B\"@!>F\u{7}\" G6yA}!/r\u{1a}\"%\"A(A%C'A/Ao\u{4}!*r)\u{16}\
        % G!y7H\"G+HK\u{1f}!:tQa0 E!A!H\";!;!r!t!>\"@\"<!<\"y'E!?!K!EW;$ H/r&t-tX%!'sm\u{e}!4qT\\!#rQT!%sqA!9E{7#=L!K$t\
        [_\"/u+Kp4( A$q\"B\"C/A!D!A,=6\"!!t}g5 @!A!?!J!@!M!P!K\"=!J\"?!:!r$@!?$?!=!@!E&R%>:n\" L:rW\u{2}# H\"v6t4c!:s$E\
        , E!H\"H&E)p!F!D#r!G!F!F(pA=! s\u{f}P!2tK\u{5}? D!E!P!E!E!:!4!7!4!5!G!7!>#F!s!y!s!t!,!6!C!J!8!8\"8!C\"L!O\"3\"A\
        !C\u{10}u!(ssC! tI\u{4}!Eumk#-H!E,t\\x!:s\u{c}D\"8H#w/\u{1c}'!H#G&G%G\"y&G.CtW\"7K$s/t!7r/\u{17}\" u8J\u{1d}a< \
        L!>!?!@!=!:!<!@!~!>!<!<\"<\";\"=\"?#;\"D\"=!D!A!{!F!@!<\"C!E\"I0?\"#J5N_\u{1c}! t\u{1d}\u{12}!%u\u{15}m! rIm\"!\
        y7Hk\u{13}!\"t\\\u{d}; p!I!E!N!B\"D!E!J!D!M!N!H!C!S!D!9!6!F!D!5!7\"B\"J&9!J!8$.\u{c}22 m\"J!B!>!?!B!r!G!=!O\"E!\
        ;\"@$E$E!R!F,J\u{11}!!)u#F!,uR\u{d}!3pdp!)s3p\" M/tNd\" v8GJr!&s8\u{1d}!EsL;!8D\u{f}I!)rpF;!;!D!>!@!I!K!E!@!E!F\
        !B!E\"=#s!r!;!;\"@\"E!I!p\">!O\"@!?\"s#9_'!/t\u{13}O#0u!J!Im^\"/u6G-I!8s\u{7}\u{1e}!ED\u{9}\u{2}! L[H! u}C!/r.E\
        !Arr\u{2}\"#O9s1x# K!u!G$\u{e}7 T!<!6!@!>!?!=\">\":!9\"K!:!Q!@#;!8\"8\"I!t&=!8!4$G\u{5}`2 Q!}!9!>!A!D\"D\"G!=!G\
        $=%<\";!@!s!G!H+<aF!Eqet\" v7Jv\u{1}0 P\"I\"N!D!D!E!F!G\"D!E#C$Q&D!K%=&<@k% E/F)A\"D+A4]!3qy>& F!?#s&D#B$E\u{9}\
        \u{d}!+r\u{13}_$2p!G's+I$H!EseV!8JXX!*r \u{e}! JZ.$ F$|+E6GxG, H#I!J!B\"E#F%r'u!D!K!F,M\u{0}3!#qO(#4J$H-ui\u{8}\
        !(q*I!1r}q\"(u=Gzx+ O!}\"A!C+@)B\"?!v!@$@%F1\u{8}!-sWa! q\u{7}\u{0}\" |8E\u{5}t!6uC\u{1}!4r\u{e} !/vu]!)s\u{17}\
        5\"0w)J[g!@q{\u{11}!EsU\u{7f}!+r\u{e}\u{d}!@u\u{9}\u{11}!0qx\u{7}!4q\u{11}W\" I8w\u{1a}\u{1}( K\"M!C,A)I$z$@%B^\
        g$ J8H\"u)vX\u{1e}< L!<!P!=!F!H!?$K#P\"t!>!@!G!D!G!1\"=!E!F!P!1!Q\"K!@!o!<!E!B\u{1}M\"7t#L\u{1c}@!+s[^1 A!A!A\"\
        A!N\"K\"?!J\"@\"s$@!?$G!>!B!E+>\u{1f}D!7r\u{4}U; V#D!C!H!;!A!?!D!A!P!<!A!G!=!4!/!1!C\"K!P!F\"D!u!2$K!5%)ck\"7H.\
        Ha\u{d}! M\u{b}3!4u\u{6}Y&!C(y!E%=+B+>\u{f}}!)r\u{13}}\" D#y_#!4sM\u{1f}$/H%s$H\"F1x\",t.G}J\" J*w\u{1e}B%$q!I*\
        C)E\"Hw-!8M|z!\"JVX!$t.a\" I8wE\u{6}!9s7\u{1}!3q\u{17}\"\"!s!Kf\u{1e}!Es\u{3}:!8r\u{8}8!6w\u{1c}\u{1d}!;t\u{16}\
        7!Cs\u{b}u* t$F!D\"F(A$s#B!E!>!A\u{13}\u{13}\" r8IS\u{18}!:q\u{8}4!9L%Y\" t7K$.!3rw\u{14}\" N/qw\u{3}( ?!p\"r%A\
        0L\"s\"B$@l%!Et5l\" L'u\u{1c}rD Q!D!M!J!L!<!r!u!<!J!@!L!9!E!F!F!C!I!;\"C!D!O!N!E!4!N!O!4!G!I!8!?!R!B!M!C;8$/r\"\
        E&G!K\"\u{7}! p\u{1d}}! xxe!,uxN$'H#F.J'q9$!Ew48%'J!J\"D%J(LB:!2tN\\!@F\u{4}H#!M\"L7s5=!,rB\u{4}/ M#D!=!>!8!B!>\
        !M!8%r$<#9!:!F(=mT!8q=0\"3s'HC\u{0}!!r7P!7sEJ!6t\u{f}\u{1a}$ s%H!q!HH\u{18}! P|P!'I\u{f}8\"0w)J'\\!As$,! ts_!Eq\
        \u{d}m!<s8)# G*r*s\u{17}e!,r\"m!1v\u{3}%!Er\u{8}i!7ri<; I!C!z!O!@!D\"O!;!r!J!B!?!8\">\";!:!9#I\"B!B!9!O!9\"E!:!\
        7%J\"\u{4}\"-F!EoT!Ew\u{9}jA Q!E!G!8!L!<!I!I!G\"J!H!A!Q\"B!F!\u{1}!F!A!s!E\"F!D\"6!*!;!L!D!S!C!;!E!E\"q\u{a}T!A\
        sP_.\"J!=\"8!M!>!B!;\"5\"?&<$>!>\"@+6\u{7f}7! pds!EsKS\"3v%I\u{3}o!8J$T\" G/y==\":E'sEt!*swo\"/J,t`.!Eu92!9s\u{b}\
        d!8r\u{1b}N!!sR3!\"swS# N2x3A?\u{3}\"/x6G\u{14}9!EE*\u{8}! t@A!8rR}!2q+\u{9}) }#D\"@$E!D\"C*=\"?\"B'\u{18}! pQU\
        $ L*J-C#BNl!$u_\u{7f}!:HKt!6t\u{1b}Z!/pI\\. P!B!t\"?#@!A!@&s'@!@!D!=!@+<M\u{13}&4t$H!t$z!E$FC\u{12}!+uf5#*F%I's\
        T{$ |*F.E!G7g!:rU9%.D!z#G(E%Gkw\" N8qM\u{1}!?r~u# K5r%H\u{3}v\" s'JK4\"(u=G@r!Euh\u{19}\" P/O\u{d}\u{1f}\"<u!N\u{6}\
        G! ua\u{16}\" M8si:3!A!y!@!C!B\"J!E\"?!=!=#A!A#A#A!B\"A!B&?%?\u{1a}@+ L\"A!B\"H\"F#B%E)L!F&C&@Gj\" N8qo?! M]k!*\
        I\u{5}\u{14}\"!J#vg#\" u8KJq! LW\u{d}\" M#sUU&,B!u\"D)H\"E+Gn2&4t$H!t$z!E$FP:!!xX0!/u\u{12}(! s*g!?qN\u{1d}# z3\
        H%Hc)$\"r8F#J%w8\u{7f}!&Gt\u{14}!,s\u{13}B!Evtf(%D\"H$H!r#>'B!>!LP1# t8M!G\u{18}\u{13}!#u\u{1c},\"$G2wjb!$rt\u{1e}\
        !8s\u{1a}\u{1e}!2tl]!ErRc\"4F!x%\u{5}&0E!z!A!D'E+G&8!@rI=\" M*s\u{d}f\"/x6GB\u{1d}$ D4r$t\"F^k- s!@!>\"B!>\"t\"\
        @!<!;\"=*A!D!>\u{0}\u{1e}!8v|\u{f}\"!M?rg@#/F\"G#sgD!$u72!Eu2Z!?qhD!Ewg9!3v\u{17}h!6rJG! q\u{10}f\"(I#tX'\"%G1u\
        N(+!>!s#J\"H#I!J$A%:\"A!E#>M\u{1}!:qeh!3s\u{6}P!7rS\u{d}!(s2\u{7f}\"-s8LC`!=q8\u{1c}\"!r7LIU!7rRF$ q%q*I)Kf'@ L\
        \"O!v!?!G!A!H!:!B!H!G!4!P!>!<!7!5!F!E!K#N!P!P!P\"u\"H!6!I!J!D!E\"'N\u{1}\" u8K-\u{b}$ E/C%q,v\u{1d}`\" J$uo\u{1c}\
        ; Q!F!B!3\"@\"A!G\"U!@!F!9\"T\"6!7!3\"O!A!C\"J!M!9!:#E!G!7!N#@\u{1f}4!%sP\u{16}!%t\u{5}2% E%A%P!t+E>\u{18}\"#N+\
        r<f\"5t\"J\u{5}V!4r]`# G%|@GVb!8t\"?!*t D\"!s.KR`!:s3=! t\u{1}%$ E\"E'G*v'r5!A!K!D!J!E\"F!E!A\"u!A!?\"A\"B\"B!p\
        \"C!A!O!H!?%A\u{18}.\";|\"J\u{7}<' P\"G(>+t\"@!;-C.r\" w9L\u{c}<6 Q$H!@!A!E!F!B\"@!B!P\"?!M!9\"M!7%@!E\"L!J\"r!\
        L%8\u{1b}8!@vP;# M'G/x\u{3}u!8N\u{1}-!'t\u{16}1% I!G!I6F\"uat\"\"r6LP\u{1b}\"$J2L\u{14}`!3uSJ!<s\u{d}I# H3H%z*Y\
        #*G%F)O%6' E*K\"w#o#E!C$EXB!2t\u{14}K!EGdF!Eu\u{1}?!'q%\u{0}#4r&F+B\u{1a}\u{18}!8s;m!2q\u{12}6\"\"p6Q9~!/q\u{f}\
        e!\"t\u{1}i! sq{!4s6Y\" J7t\u{11}P!8H\u{8}x!-rt\u{8}\"!M?rV!!Et\u{10}JA O!:!F!<!=!D!>!B!<!>!E!?!;!;!:!9!:!p!<!P\
        !r\"K!E\"@!Q!=!>!D#:!8\"D!H!Jt7! siu!8r\u{b}'%$B+C)J\"A%C|\u{a}!/q{'!2t\\\u{18}!7t9W7 >!B!P!>!@\"=\":!;!I\";!9\"\
        :#w$;!I!p\"A$p!<!:!9\"?\">L]!1te+; ~!;!7!5!;!:!=!<!w!:!:!8!<!:!7!5$:!;\"K!<\":!=!9!9$<!6$8\u{0}:$ H\"v(D.tS\u{1}\
        !Es()% K*I%C)H-uj\u{d}!@pq\u{13}! r\u{1b}>!@sUJ!!ttS!$sS\u{17}! vXM\")M/ukt!/vU@D I!8!I!8!D\"4\"J!5!<!C!4!/!4!=\
        !8!3!3!s!p!J!B!2!}!F!l!7!7!C!x!K!L!1!>!M!D!Am\u{18}\" L+uL\u{13}4 s!A!>\"F!G\"C\"F!>!D!F#?\"@!w!@#A!p!H!>'?%>[%\
        !3p< !(ppS\"*J.H\u{1f}\u{7}. O\"L#N!M!I!N'I%B\"B\"w!P!C%C&Fln!8u\u{7f}\u{9}!7qr\u{5}!5y_+!6sy\u{d}#%H*J6Gq3!Euw\
        \u{1}!Erm\u{1e}#0L\"K3t\\^\"!H#x\u{e}\"!)r\u{1b}l\" y8FlP!8Fv[!#tgn! MGP!2t\u{e}H!EqOt\" G\"u\u{6} \"(s=M\u{7f}\
        3!AqY\"\" M8s1d!,r)F!2sI\u{0}!;t\u{d}\u{c}!/qW\u{19}$ A'r!v0H\u{d}5= w!:\"I!E!K!G!I!N!A!K!L!P!9!8!M\"<!M!J#C!N!\
        P!M!D#v\"?\"@!F!F\"4\u{3}7! u\u{8},$'L#J#L*E[\u{18}!-rZ\u{1e}!EqJ[!3qc\u{7}! t4D\",L,p992!=!@\"C!=!G!A!K\":!:!I\
        !=\"C#s!<!9#J\"C,F=a; L!8\"?!>!<!9!C!@!t\"v!I!3!G!H!9!8!N#:!?!q!E!I!3\"=\"M#7$Oz!&,B!u\"D)H\"E+G-x\"<s$Lug\" K;\
        s2c\"4s1In !7s\u{6}\u{5}\"2q(LPr!:r\u{12}%!$s\u{1a},, O%I\"F!D\">!E\":$A!?%M\"L!Dp\"! x\u{0}*!EtjA% A!D7N!s!y1T\
        !6xr\u{0}!Eqf\u{3}/ s!>!:!N\"?!:\"K\">#:%<$L\"J!O!J+D<\u{d}!)w{S!8r\u{7f}\u{7}!Es-$!9Et8!%sy^\" L7y4l\" K3wty\"\
         M8s[*!4o\u{1c}\\5$C!L!:!N!@!9!I!:!E!A\"M\"=!<\"=\"G!@\"J!=!A$?\">>\u{7}'!D!=#H\"F$J+>\"wy!!#vL_\" I-uF\u{12}!E\
        r&\u{14}\"$t+JS\u{b}!+u\u{12}M\" {8E)\u{19}! wi\u{11}! p\u{14}\"!6v,G' s%B%p\"C%J'H-D1_$\"F2F&B+q\u{4}H!8t\u{1c}\
         \"#q-I\u{7}$!+rIW!#t9b!&v\u{16}~#)I$H\"vI5!3s\u{15},!Eq\"[!(qX\u{d}!0r5\u{12}1 B\"B&K\"A%?!\u{0}\"<!=#B!>!?!C!\
        @#I\"@!@%K\u{a}\u{1e}!-t\u{9}C!0tz$\"'B)wBO\" N8r'&! tA\u{1}(\"O\"@!<!y'A\"?'E/@R\u{9}#/s(H!K\u{2}Y!7q\\\u{6}!7\
        s\u{13},!Erd\u{10}!2t\u{0}$\" t8L-!!7r;\u{18}6 P!>\"C!=!K\"F!G!=!L!@#=!=!>!=!N\"9%>!q\"?#J!=%@T\u{13}!/s\u{11}_\
        !\"qE\u{2}!*tIa!8r/B#4D#G.Hh\u{6}$*H%u)E\"E\u{c}y'!B\"G\"C\"J(C(A!?\u{3}-!5q\u{3}(!8s\u{10}y!:u\u{7f}B!*p+>!/q^\
        ,$$C!C!w!Fo4\"8M\"qsH! M\u{13}\u{1d}!2qFs$ M$q4K-rT9!1s3\u{11}!Er \u{19}!%s\u{14};!4rHc!4rp\u{f}! q9E!6tz-! v2\u{3}\
        !1t?O!(u\u{17}~$\"s(C-t's\u{12}b!+K)3!1v\u{14}'\"<v$H\u{4}\u{9}\" K8y\u{b}h!\"q\u{10}##=L#t#ID|!4u\u{b} \"$u+Do\
        :!7t/,9 D!G!M!J!M\"K#C!O\"H\"?!K!P!0#D\"S\"P\"+!H!I\"Q!:\"H!J\"B!4Lb!<s7h!-pt#\" q-t\u{4}x#-B$v4C;;/ G#o!E!G\"E\
        !>\"I!A$B'G\"E!I!H\"s)E\\=!?s\u{3}M!@sH!\"4J#td\u{0}\"7t#L\u{1d}W!/u\u{13}6!7t\u{3}X\"#H9{d\u{11}!*s~(#+t#t)KG\u{15}\
        !,s^-)$z!F!>!C%D#A!u(A-BBn\"&s?M}z#&v)I6Ij%!1rY_\" I7su2&\"x\"F%E!I\"J,GWP*\"J\"I!C!J!H!H#F&B(F!>\u{19}\u{d}!:s\
        \u{5}W\"6s\"Gl|!:s\u{13}r! s,l!7s\u{19}V' r\"A#K\"K#E*N&EeU2!B\"s!:!8!:!L!;!:!@\"9!:\"6\":'P!9'=!r$p]Z$'r(H'I/I\
        \u{11}\u{2}\" L8w\u{f}6!/rgy!-s\u{10}~! M>\u{12}!!s\u{1e}/!(r\u{15}h&\"D%D#q,r\"K!J\u{10}K!:td\u{7}!,LY/\" L\"v\
        \u{b}E!$s/\u{11}\"*H,H~;!4u'\u{6}!\"LTW! qz7!&sCZ!*r5\u{1}!#vf\u{1d}\"\"M4GM\u{1}!&r\u{5}O& J%F#F#|$I)K4E% C\"D\
        6A\"x&Br\u{e}!(r\u{1}\u{4}!7rn\u{7f}( H!H#v&E#D\"F(r.G,\u{14}\"%G@E\u{1c}/# O7v!tv\u{e}@!4!A!5!4!4!7!5!8!6!z!3!\
        P!6!6!@!5!3!4!2!/!2!*!/!\u{7f}!6!-!;!:#3!8!4$<ve!/v'o\" C8|UH! sN=\"!I?x\u{5}8% M#z%L.B\"L\u{d}?\" s#LSd!%rGO!7\
        sm[' B%p\"z!F\"D%J)Dd\u{8}! u\u{1c}\u{1e}!9tm_!8rgG#-I!F,v/\u{1d}!/tI\u{5}!2r\u{5}j$ t*A.@-A\u{18}D!3q\\C& v,D!\
        F\"F\"E)rN\u{16}!0sb2!%r\u{17}n! J^9!2r#\u{1}%\"q!J$A#D.KO3!*r\u{c}w!Eq/\u{b}\"4r&K$\u{10}!3sB!\" u8KRt!<qma$ J\
        $y)F\"IqW\"Au$L\u{16}\u{1e}6 L!\u{0}!<\"A\"C!H!H!E!9!C!A!=!=!;\"=#8\"G!E!q\"A%=!<N\\\"*o,J9{!%Ee\u{1a}*\"L!F\"G\
        \"D#L%B\"D%D!A#A.W!-rY.!+ry\u{14}' B/A\"u'C\"A&u%A\u{2}\"! tM\u{4}!EuY\\!8r&\u{5}1!@!B#u!J!F!B!s!>!=!C!@\"J$=#;\
        !>#=+K\u{15})#/A(B!F<\u{17}!7t\u{1b}\u{7}!:p\u{16}\u{b}\" I8r\u{16}\u{7f}\" J/s&\u{7}!8sX\u{c}!!skA!/tm{8 o!M#<\
        !G!9!?!8!8!K!B!5\"8!9\"9\"F!3!t#F!=!G\"M#H!:%E*X!;r4~8 q\"H\"G!?!=!B!F!@!A!A!>!=\"t\";!P!A!B\"E!S!L!L!r(K#Cr\u{7f}\
        $ L*G%C6vA:#\"F(C.C\u{6}J&,B!u\"D)H\"E+GeK!8uLE% F+u)B#E.G}I!/u3+$ P*J-H!u25\"2q(L\u{f}\u{10}!\"s)3\" M/sl\u{8}\
        0 C\"@!C\"u!C$?#>!A!v$D!A\"A!B!@\"E&@vz!)rHk! rqB!%t\u{1}:\" J!s`{>!M!J!U!E\"G!D!P!H!Q!S!K!6!J!1!:!:!2!C!9!;!p!\
        6!6!M!u!H$<!P!;$2\u{14}W\" F\"CYQ!.s0)!.rZu\"/w%H\u{1e}U!3q|*!8rlZ!-t\\c\" x/H\u{1b}\u{10}!4s\u{c}w!8t\u{6}\u{7}\
        $\"G6K'v&DH\u{9}7 S\"M#L!<!>!s!A!>\"C!D!K!N#=!=!<\":!G\"?!Q\"O#H\"=$8G\u{19}/ 8#<\";!O!A\"s!9!8!N#P$<#>\"A\"M%9\
        \u{12}F\"#z9H\u{9}'& Q\"I&K\"L!K\"Fb*!4qB\u{8}!3rWg!Er1{!3sK{\" H5x\u{1d}t!2vQO!7u\u{0}1!8qpT!'r;>%\"@&H\">,G/@\
        \u{8}\u{1a}&1v#p\"F$F&E%FN@!!scG\"(r$L``.!B#D!=\"I\"@!M\"K!?%C$F!A!N#=*;.@4\"E!A!;!=!K!?!C#?!8!7\"u\"9!P!;!<\"5\
        !J!I!@,M\u{1d}6!Ar3q!(o;i!\"tob! v\u{8};!#w\u{2}[\"8C)t'|,!B\"A!A!>!F\"@!x!L\"<!>+E\"A\u{0}\u{14}!#ss'!Ev\u{1f}\
        y\" M:rpm(#B\"B\"D(@(C!?!~,@\"\u{13}6 L!=!?#A!s\"@\"@!F\">$A#7#>!N!I!:\"?!G!G#v!F!F\"GP;\"3u%Ewd# t*N.S\u{14}n0\
         B%A#?\"?!=\"@!r!B$A#L$G\"q!L\"D!r%C~C!/t:p!(sGU!'s=s!!s\u{1a}\u{1a}% O!r#I+s+J\u{16}'!/q9\u{12}'\"M\"C+=(>!O)C\
        $<\u{e}&\"/D\"yg\u{16}\" H6w\u{19}2\"7t#Kz'!&uIL$*I\"w!G\"I\u{1f}s!7r\u{8}\u{5}# |*E.E\u{18}.!$ud[\"-r3M=B! zUt\
        \"4K!r _B B\"K!>!>!M!D!J!B!>!;!>!.!,!A!G!/!E!H!p\"C!C!B!\u{3}#-!@!;!\u{0}!D!B!G!A!M!<!:O\u{0}!Aq^d!*tK+\" w8I&;\
        '$E&A%E#s%G!I\"Di^( w$C)B!B!D'A)D&pyg! s\u{14}\u{7}! ug-!2qRk!6tc0!.s~r\"*N;DD\\$ C#H#o.@` B W!D!M!K!D!P!>!K!4!\
        A!M!?!A!C!9!I!?!B!B!O\"N\"H!U!K!R!/!9!L!B!R!D!@#C!A\\0!Erew!!sYB7 T!<!6!@!>!?!=\">\":!9\"K!:!Q!@#;!8\"8\"I!t&=!\
        8!4$G\u{6}#3 P!D!B\"C!B\"C#B\"B!C\"A#C$B\"N!A&p!@!@!o#B+d\"#H9{3\u{6}\" G%tfV\" w8Di\u{d}\" L2t&\u{0}!EsmN\" r8\
        I\u{b};\"1q)Gj\u{12}9 R!:!7!@!A!=!=!M!?!=!@!C\"J!7!L!>!:!:!8!5\":\"L!t&;!FuN!9sRf\"8C)t$\u{7f}! s\u{c})% H#x0F-\
        G%E\u{a}%# M3w2Cy\u{3}#!J\"K7xcz\" FEuVL!/rr|! xM8!EDGe!#tF^& J%J!C$J#v\"F9!!-t(8# Q(u0G0Z\"$LAu[\u{13}+\"D\"E#\
        D!H#I!C!H\"D(@\"I!AY^!'t\\\u{1a}!/uV\u{10}\" K6uz\u{9}7!<\"G\":!;!@!I!s!E!;\"9$;!<!:!p\"J!I!=!:!9\"?#>!>!>eP!Ap\
        XN!!sD\u{18}\" J#x\u{1}\u{16}\" v8GJ(!)r6\u{a}+ G!v!G\"F+F&I%H$N!E!o%H]\u{f}!7s~Y!:tA\u{1a}\"#Q%qU3!8t;+!@t{O\"\
         M's\\,0\"C!A#x!@!B!@!?!>!P!?\"@$A#>!D!C\"Cw\u{2}# D%t/tr<' K$B#M#K,@\"M\"C\u{5}}\" G9u\u{d}^! x\u{b}g+$@#@!B!@\
        $?\"t'@!B!E\"B+<z<! u5\u{e}!#rKP!5qy|!?s.-!,IwH!;rP,!9qtQ\"8K-sP)! s\u{d}c!$s&|!8L\u{6};1 P!A!D!L!E!B!F!E!u!E!F\
        #=\">%<\";\"r'NL\u{a}\" M8r\u{1a}T!;q|^!Ev8\"!1rm%!9sLx# G.t(z*\u{14}5 I!=!;!O!=\"=\"?\"E\"<\">!J!x\"=!;$O!E!E!\
        q%;!>%:v-< o!;!L!I!3!L!A!B!H\"F#=!s!I\"@!/\"G!.!J!=#?!4!4!I!M!H!Q!.$D/L\";s*L|\"#,G!u*GWK$\"I-K)I!K\u{b}\u{d}!@\
        sll!:s&u! u\u{1}W!EqY\u{0}\"!r.F^s!%s[V!1q\u{b}r\" J!s[A!8H\u{13}1!Es\u{7}V!8P\u{5}m!:sz<6!A\"F!H!D!E!G\"z!>!I!\
        <!B\"<#<!<!<\"H!B!P!F!?&=%;r\u{a}! sV<!Au\u{1f}!!-u\u{18}R! tOp!*vV;\"%u!J=@!5rD\"!%s4I!\"s\u{b}\u{2}!2v\u{10}\u{5}\
        \" H8z(I!3uFu!)s7\u{0}#/G2y$I9\u{b}!4s9j!8N{r!:t\u{19}8!8L$p/ x!=#D!@!C!N$O!F#C&D!D!H!L!N!=\u{1c}\u{3}!Er\u{1b}\
        \u{13}!Er\u{1f}\u{17}\" K*s.C\"\"H!u\"\u{d}) }#<\">\"B#@%>'E*B%@\u{1b}!* Q\"t\"@#@!B!A.@!D\"@+=?\"!6vm@) H$@*C!\
        y#E\"p$G!G&B\u{f}z!8K\u{12}A!?s\u{19}}!*rU\u{9}!*sL\u{6}!7s>\u{d}!-tM`!4s\u{1f}\\) E#F*p\"@'D!B!B!C!EV(\" J8u\u{19}\
        \u{f}! t\u{f}U!4r9@!(r\u{13}n%%G%I\"{!D\"E=&!7tCb!6u!\\\" M8s\u{1}\u{7}!:q#\u{1b}!%usg!7t\u{a}A!'vLw!#q\u{c}\u{11}\
        \" w8F\u{d}s!;qO\"!?t\u{6}\u{16}!1sAI!*J!\u{2}')D$A\"C#r&E!D'Crb$ s,G-K,Ex(!/uz\u{6}!Eq:\u{f}: x\"2!:!;!6\"7!=!\
        ;!2!>!=!H\"6!<!;\"9!7!7!4!C!q!M!5%=!9%6\u{15}A! s@Z!'s5\u{c}% B!=7>!u,?K\u{14}? B!>!P!K!L!7!v!m\"P!>!O!M!J!D!p!\
        3!;!9!N!K!#!V!E!E!y!9\"C!L!?$O!<\u{11}\"( B!D6C!C\"B\"|!H%H~X! ue\u{1c}!+uYS!8I[\u{0}!6r96!'J'b6!G!K!I!y!:!>!F!\
        D!<!7!:!>#N$<#s!M!@!B!:%M!9%G8{!3tg/!4qx\\!:t\u{6}z!+rSL!@qHI!+t\u{c}~!8s$,! r\"h!@s\u{7}]\"+K:r?\u{1f}\" v/JdE\
        \"!s.IIE\" J#x\u{11}u\"$t+Js\u{1a}! vv\u{a}\" M8sBy!9ssr) N#B$H#H%B${%I(A%Ale0 R$>!D\"D!D\"q!A$>%8\">\"?!@$s\"?\
        !>%7S%!7t\u{e}V!-v\u{2}n!-rqL!@v$\u{12}!!r50! u\"b3 M\">!=!E!C!C!A!E!B!@!?!r\";(:!r\"E&>!I%@w\u{13}) G$O\"L\"F\"\
        J\"K!R\"M'J^:!,sES\",u9F`>!!s\u{7f}\u{10}!.r2\u{f}\" C9{)^4 N!E!=\"C!s!?!I!D!@!z!9!?!=\"M\";%q!E!C!@!@\u{a}F!#t\
        UD!(t\u{b}q!7s]e*$G%C!A!E!@!A\"C#p%G!J@\u{3}\" G:rL,!$r\u{18}&< G\"H!P!p!D#E!;!5!4!5!:!G!s!7!J!9!7!5\"9!J!L!C!L\
        !8!J#D\"6$J\u{12}*\"<H$yu\u{7}-!M!;!A\"F\"?#:\"?#K#A&N!>!=+Jf4!3wY~!#u\u{9}h\" K8r#\u{7f}#1I)q+G-\u{8}! q\u{3}\u{1c}\
        # s'G1E@\\!,tnR!8q?[!:t<p!<qu5# J\"x&H%\u{7}! s\"2\" M8td#\" M8s\u{16}\u{7f}!@ni\u{4}\"/G6t\"H!.v\u{1f}\u{1b}!?\
        r\u{7}\u{d}! P6f#%E1E!FW\u{3}\",s9LK3!4p\u{1e}\u{14}\"(J0HwX!/s1 !.r:J!-s^j!\"r#t!1t5g!9t\u{10}l!6vGo% K%E\"q#G\
        %E^h# K%t3M.\\(\"E#s\"G!H\"K!E+I\"Ki\u{17}! J]\u{10}# t8L!G~\u{b}!/pFD# I%v%E8X! rY`!'r\u{3}d\"!J#vo-\" F&xBe\"\
         J\"st*\"&s)E\u{18}8!,r=2#%E!u$M(\u{3}\" u(JSG\"3s%L|>4!\u{7f}!B\"C!C\"I!A\"B!B!E!?!B!B\"@\"@#@\"E\"?%P!C%A\u{1e}\
        z!%rQx!+Hyv!2rN\u{10}!,r\u{18}S!7r7C!,wAX4 I\"J!>\"D!C!F!A!B\"x\"7\"K!A!>!=!>#>!J\"J!A+O6'A v!7!M!5!7!1!4!4!E!3\
        !A!2!\u{1}!2!8!-!8!5!7!4!E!8!K!B!s!J!0!8!:#5!7!S$Q\u{f}\u{10}+ y$F!G$E!@\"C!E\"H)H!P,C4r!<p\u{1c}<!&s\"E!'qGA!-\
        q\u{b}[\"$K$q\u{d}j$ E0y\"A3B\u{16}\u{1a}!,r\u{13}U6 q#B!G!N!C!G!F!@!<!?!D!A!8!P\":\"8!5#?!:!J&L!9{d!Eq\u{19}K!\
        -q/}\"/J1v\u{13}9!!t.}. P#G!L!H!F!I!G\"@#D\"A(C\"D!s+=\u{1e}\u{1c}!:t\u{e}\u{0}' G0w\"F%G'u$K#C\u{b}T' L'F.r\"D\
        !t\"=%@\u{10}f!$v>v'$E!r\"G\"K!G%D)H\u{12}53\"?\"H!B!@!?\"F\"G!H!@\"G'D!u!H!F!A$I\"?\"N#?FO\"3L%sS%!'v\u{7f}\u{15}\
        !@vcj!:u\u{b}\u{1}\" s8M0\u{2}!\"r\u{4}=\" G8y\u{0}\u{7f}! qx]! qu{!;qCP! sY7! u/Z' w!q/F!G&B!=!E| \"4t%J3N!;p\u{10}\
        P: U#8!7!C!<\"4\"D!S\"K!E\"7!4!4!F!G!P!I!;\"A!H!5!7!H#4!H$ufG%\"@&H\">,G/@R0? O!R!C!?\"C!?!8!K!Q!N!L!F\"r!^!9\"\
        2!8!5\"<!0!.!2!l!=\"?!@!v\"9!A!@!FFY!1y}x!8sXE!8IF\u{7f}6 q!E!I!J!?!:!J!o!=!>!<!A#<!G\">!=\"8#P\"A!F&<%K\u{1c}Q\
        !;r>\u{13}# I!G.x\u{19}\u{1c}!+t8R'\"B'w!>%=)B!D!A%%2$@\"O!C!=!>\":!t!J\"<\"<%:!P\"E!=\"@#?!=%9oX\" L8t#>%\"K\"\
        F!E3N!KNF!6uL-$\"H-F'G\"S:\u{c}!)t\u{1a}\u{4}4!E!E!D!D!F\"D#E#C\"@#p!C!B\"A!p!D\"D\"C\"N\"C\"r\u{d}!!-r\u{5}\u{4}\
        \"!r0L\u{11}X%-E\"E+J&t%F,0!/uV\u{16}#\"F(C.CmI!8HB.* r!G!A#o\"A!D\"D%D*D!Emp!9rwY2 D\"B!E\"C\"E#r\"E#C#@!B!?\"\
        B!s!F!A\"D!D)r@\u{7}!:s\u{10}\u{1d}!1sw\u{7}\"#L+rt9# J,K,ufN!!sXr\" O8u\u{b}o!)r\u{4},\",u9F|C!EFT\u{1c}!7s?\u{12}\
        > T!:!=!\u{6}!@!<!6!@!>!:!?!=\"O!6!<$8!6\"A!<!?!=!;!1!R!J!J\"H!4!I#3p\u{15}!%t;\u{4}!!s+q\"/J6w%i\"4r&KF],\"I#C\
        $?!@\"?!@\"A$@$G#G&I%As@!/r&/!$r1{\" G2pnw\"0w)Jvl!:rv#$\"s(C-t'sF3%$u!G#G%H)r\u{1f}(,$x!E\"F!K$G!D\"N'G!L\"N!E\
        +=fs\" I8uV # H'K(q4K\">K$t\u{13}\u{16}!7rf*! uH\u{8}!8t\u{15}5!8tu'!/s\u{7}|!'u$R!#Hfd7 ?\"B!?!O!7!M!;#G!8\"u!\
        H\">!t!7!9!5\"5!9!?!6!9&;!5\u{1d}E\"<H$yGO!7siK! rN\u{7}$&I'E\"x6A<\u{19}\" J6v#;)&G\"A!E!A!@'E!H%q-F\\P!;q$w!8\
        K8 !@t\u{5}7!)t&\u{1e}!\"q&6\" I*sxr? J!G!E!F!F!B!8!9!<!8!H!7!@!O\"J!s!w!s!v!-!8!A!B!8!A\"9!D\"L#6\"A!L7\u{a}\"\
        !I\"v__$\"C!u3K/A/+# q8K!HbC: R!8!H!@!@!H!<\"<!=!C!=!:!9!:!F#;\"r\"I!E\"?!P#D#9!7\"D\"HqL\"!s.K&\u{1b}( >#x\"C\"\
        E#D#B,@#F#u!@w_\u{e}!/v3V!.r\u{a}W!.ruJ\" M2q\u{a}3!4ql\u{5}\" t8KHG!4q]&!8L()!ArS!!9s/w\"4H&ty\u{c}!=l_/!*t\\b\
        7!L\"D!8!Q!3\"=!7\":!4!=!9!8!8!I!7!2!K#:#0!;$:!7%GR'\"8K-tnh\"Au$LnA$ G%s\"r1G7\u{f}!Arh\u{b}!ErcB!EJ\u{c}.! p\u{d}\
        ,> L!6!L\"D!=!>!G!?!?!A!<!4!H!5!v!7\"6!2\"7!C\"@!\u{1}!3!:!=!I\":!8!E!r\u{10}v!/r/(\"Bp#qH;!&H\u{e}$!Aqc\u{10}!\
        7t\u{17}\u{17}\"*w%J`R# y\"L6B\u{19}\u{10}\" L8tjT!*rf>5!C!A!C!E#D!B!@!K!@!>!@\"B#@!>!;\"A!@\"N!t&@%Rc3(\"H%F!C\
        \"E!@!Q*@$I~ !6tE\u{19}) {!F\"H$G(C'D\"M\"G+C\u{e}4!1s`@!4tx~! si\u{17}!Es|\u{a}9 K!=!N!9!J!D!:!M!p#x\"7#A!:!O!\
        @!9\"F!>!?!G!D%;!;!@$L@\u{18}!$v5T\"!p&sJ6!3rD\\' J!\u{7f}\"B\"H3F\"A+Cxd!#Gcv% J$H$H$r*G%\u{6}!9vLp!&sI * K!C\"\
        C!@$A\"B\"B#r%>%@\u{9}u# G4t%I\u{11},!3q6R\" q\"D\u{1}z# r\"C-C\u{5}\u{8}\" M8r\u{f}*!/r6v\"\"C6s.\u{1f}!4s@]!/\
        q\u{3}p\" v8Hn:! v]\u{b}!Eu6\u{7f}!-t\u{16}l!,sh[!#r\u{d}1'\"E&I\"J!F$E1u%E\u{14}G\"-E8ES\"!&vsH!7ru\u{1c}!:uU\u{16}\
        # J8J\"u\u{1b}h#*C6B%p\u{0}N!6EU|!9s\u{6}k\"#u5K\u{8}\u{14}!4v\u{1}\u{4}! qRg\".I&q[~!@u\u{3}0\"4F!xl`!6vU\u{1f}\
        \" s*H4\u{7f}! t!\u{18}#=I!J$q\u{19}m! qA}& r\"E(D!A+K\"Nd\u{e}! urD& q#?(B+M,M#B\u{2}N$&A$A%@)C\u{18}D0 C!@!A\"\
        @!M\"J#P\">!:!s%?$?!A!@!C+> P!ErUm\"2w(H\u{f}$# J/x6JM&\" K(v)g!?rr\u{13}\" q8Na\u{6}!.sD%$ J%x!F'G\u{3}y\"-v*I\
        '\u{18}!\"tQ\u{10}' B/A\"u'C\"A&u%A\u{d}z!/u\u{14}\u{7f}\"6w\"K^n!3vY2!9v&L!*qxX\"4t$K\u{6}\u{1d}!8r; 6!G!K!I!y\
        !:!>!F!D!<!7!:!>#N$<#s!M!@!B!:%M!8%G\u{b}c# P4I1t~F\" K8u\u{9}V! t.\u{e}!:qdh! ukr! s-/!/r(l!/t=EC B!O!G!P!M!<!\
        @!<!<!?!7!A!>!?!=!;!C!>!?!Q!9\"<!>!\u{4}!?\"@\"E!z!@!<!=!E!L!H!M\u{17}S< o!H!E!M!A\"D!E!J!C!M!N!H!C!R!D!8!5!F!C\
        !3!6\"@\"I\"w$8!J!7$-5s# J3u%u\u{11}v7!:!9!A!;!B\"@!=!<!6!:!I!O!5!G\"y%7!:!I!>!I\"=$:%I w!Eqn=!*D5 \"#F9zm$!AsK\
        \u{4}!\"q\u{f}W9 U!A\"A!B!=!@!;!A!=!;!>!:!;!=!;#?!>#K!p\"x!I!;$A\"M$P!L\"4t&rUz\" w8H-\u{7f}' G1B\"p$D!F\"o+D\u{18}\
        ]!8rI\u{7f}!<spq!/tBC!/t\u{1d}y!Erw%!8JEB!:s\u{a}\u{7}< U#H\"Q!=!8!?!O!H!D!F!A\"I!F!A!4!6\"M!F!C!L!:#E!J!T!9!K!\
        9!=a.! rpg!8B\u{17}X%\"C!M'C,B\"s\u{a}6!8t<7!*u\u{1}\u{6}!2t4\u{8}\" M$wr\"! z!x!%v\u{1}!!/vU\u{1d}!7rl\u{12}\"\
         E:G.3!5s\u{b}\u{15}!7xU<!4v\u{d}Y!*vh%# t8L!G\u{7f}m\"<J$ta\u{1c}\")v&I\u{2}Y! JS\u{1b}&,B!u\"D)H\"E+G{/#+r#s)\
        J\u{e}B!8JS\u{16}\" N8s\u{12}\u{1c}! ubX! tR\u{1a}!!r\u{16}R\" O9vf;& L,F#{'F$H+E9_\"$G2wBU0 O\"H\"H!B!H!B\"G!E\
        !C!L!D)H!L!J!M,u N\"0s\"K\u{1f}\u{1b}!9r*;%&D&B#B\"u4D>f!(s<:. P#G!L!H!F!I!G\"@#D\"A(C\"D!s+=<p!Eshp')C!I%G%K#H\
        !R\"IY\u{e}!,q'\u{7}#'w/I\"K\u{1b}\u{7f}!8sC`\" z9H>\u{c}# G$yAD7,!7s\u{1}F!4s\u{15}I!AsF_+ L\"A!B\"H\"F#B%E)L!\
        F&C&@\u{10}$0 R$>!D\"D!D\"q!A$>%8\">\"?!@$s\"?!>%7:D\",J+s=k, =\"?.\u{0}\"<!=#A!>!?\"@#I\"@&L\u{c}?! x&[$ r\"E)\
        C+C*\u{f}!1pVE\" M8s\u{11}P!/sD1!7r\u{7}\u{12}!Eu\u{7}\u{7f}& J/I%?#K#@+Dv\"#$G,v)I\u{7f}\u{7f}!%s\u{7}\u{17}!E\
        sa$!9s*>#4D%I!rU\u{15}/ G!A\"@!@\"?!A#>$x!=#>$?!u!B\"@&AnB$\"s(C-t'sj3!7tsM!-sqf%=J!J#L!v#t\u{c}q!*r\u{6}F!Er4j\
        \"$G2w\u{a}\u{18}!Ewx\u{2}!7s0\u{19}!7w\u{7}\u{1f}!$y\u{1}I\" L8t\u{17}\u{17}' p\"A$I!E#>\">-FK\u{c}!Evxw2 D!@!\
        G!M!?!F!B!E!C!D!9!v!<*{!H!C!<!?Y+! u\u{a}O!/s\u{9}~!AqSb!/q8_\"%J't)?!:ry\u{f}\"*L#t\u{10}^!/su#!#sU_!?q0C!/ux%\
        !Eq4G!-Ekd!+r\u{1e}R!\"u\u{0}p!'r\u{9}i!)t@H!#r\u{2}<$ s\"C-D'Fmd! sJn\"$t+J5$\" x8G^c!8u4t\"2q(LyV&%A*A'@\"C\"\
        F+C\u{e}o!Es\u{3}U!<pBr!-rzl\" N/vG\u{19}!2t]#!&GDv!/ID+% L\"r(D%@)L-S$/H%s$H\"F_t!;rb\u{0}!Eq32!EE*]. z!O!>\"F\
        #A#=#Q\"B\"D\"C%7!E!<+@zq\" s8F`=!'tMZ!:s.[% t%H%F!E(Mb)!7q\u{15}_&,B!u\"D)H\"E+G9G!9t,\u{2}!7s-:\" u*Ky\u{8}\"\
         r8J4%!)t%#\"4H1s/\u{1d}$1F)r%q&FD`!Au\u{b}Q!$v\u{1f}@\" M8s}\u{16}\"=I%p\u{1c}F+ q$B!D!B!q!A\"A%G(I!G-K01!-s\u{6}\
        \u{13}! rCk! N0B( Q#F#D!D0F\"B!D+r\u{c}n\" J:qn\u{e};!:!B!R!=!=!;!I\":!F!r!J!H!O!M\"7!>!;!6\"K!A!R!C!L\"=#E!<%I\
        T\u{19}!1r\u{11}\u{19}!1ri(\" I/xFu!3rd)\"@s#Hd\u{1c}!1t 4!8sa%!7v[^$)p!E#C\"rM\u{1d}!@t\u{11}{!,p=5#!t6J\"H\u{1c}\
        \u{2}\" J\"v\u{5}'!8s\u{1e}\u{17}!+sgT!*t\u{9}J!'K\"m!0rSI\" H$u>E#(B4r)GAS!9vG\u{1e}\"!J#vu]!\"Mm\u{1b}6!G!K!I\
        !y!:!>!F!D!<!7!:!>#N$<#s!M!@!B!:%M!9%G\u{1}q$\"E\"I+r6F\u{18}\u{4}!:xTf!,Fj4-\"=!C!A!A\"@!D'A!r#?$J!O\"@'q~\u{19}\
        $-A\"C0p&uP4!/sBK&#q\"B!J!t/G\"E:['$E&w\"B!C+M\"E+Cr\u{d}!'s\u{6}r# o\"p6C=\u{11}\"4r&K\u{d}$$$C!C!w!FH\u{1d}\"\
        1J!qRM#=J%G\"x\u{15} # G#H,waC!#r$-! tr?#2s(H+Ja\u{3}!Eq$f\"3H%tA\u{3}& G*q%F%r$H\"F5r\"<K%r)S!\"vB#!Ertz!*r![.\
         P#G!L!H!F!I!G\"@#D\"A(C\"D!s+=6E!4uf;!3t\u{11}q! t\u{1c}\u{1c}' B#D)I#s'D\"E!EMb\" F%ur\u{1a}\" L7yXJ! u\u{11}\
        6!4t5Z!&sH\u{6}!6v?\\!EE>k$ q*I\"F9FSs\" F.v9I!+r\u{5}T!Ar5.!:r`\u{11}1 N\"M!B\"B&?#?#=#;\"<!;!N!?!t%A!?!?$Jd*\"\
         N8s\u{d}G! swd!<qP\u{a}!,uI\u{5}!8sT@\"$x+J\u{16}%!,q\u{1}\u{7}!%Gc\u{1f}!,q\u{3}5!2r\u{4}\u{13}\"8G!u&*!Es/\u{1f}\
        1 N\"E\"H$J!D\"G!B\"E#C!B!A#D#K!@%M!A%@zq0 O!A!G!?!A\"@\">%;%=!<#E!Q!P!J&B&He\u{18}9 y!<!r!?!G!J!:!G!?!8!J!?!F!\
        A!;!t\"7\":!6\"K!D!K\"7%:!<\u{19}c0\"s!F#G!I!I!C!A!D!E!D\"9$;#H!A!=-5A\u{1a}!7t\u{11}P! tu\u{1d}\" p8M\u{16}J!.\
        r\u{14}N!8s}\u{12}!+uO8!Er\u{e}u!.u~=\"8C!r1<!:q9\u{11}&$t+F$F!p$G!F+[? J!;!Q!G!=!J!H\"t!.!Q#P!M!G!D!+!C!;!&!p!\
        L\"Q#P!O!K!N!9!O!F!O!G\"O\u{1f}\u{1e}!)x'!!*r5\u{2}!Aq^~!Er>\u{15}\" J:um\u{1f}( G$B#F(z'v\"H!I,M\u{a}N!-sd_# J\
        !t6K\u{3}\u{1b}; H\"B!B!K!D!H\"E!I!E!F!E!F!?!?!I&Q!I\"C!K!M!I#D!R!E\"K!I!PmA!3tG~!(s[p!,q\u{1a}c!8u;\u{0}! qG9&\
         F0y\"B!C$D.EbM\"$G2w\u{11}=!%t\u{1e}W3\"?\"H!B!@!?\"F\"G!H!@\"G'D!u!H!F!A$I\"?\"N#?s/!/q/F# D+t:E\u{19}@\" v8H\
        \u{13}6@ G!E!;!x!I!D\"H!E!F!F!D!R!E!O\";!F!9!L!C!1\"@!?!<!B#H!I!?!L!F!L!@\"v)\u{1e}! ry;$ H6q*x%E\u{16}H!/sje1!\
        @\"I\"@\"G!C\"B!K!@!?\"B'H!<!F!A!s$I%w\u{8}(! s\u{13}g!3v.E2 B\"D!B\"8!t!~!=\">!9\"?\">$>#?!D!P!A'B%C\u{8}\u{d}\
        ! u?\u{9}!Eu\u{10}g# u7E\"M\u{10}v! s<-!'ucL!/vL'\" G:r\u{f}q$ M!s7C-A5N%\"D(A!G-E!GV\u{1f}' C$?#t#F%y)I!Er\u{16}\
        \"\"C6syT\"!q!Mm9# x*A0FoN6!G!K!I!y!:!>!F!D!<!7!:!>#N$<#s!M!@!B!:%M!9%Gb\u{e}%\"E3v\"M!E\"B\u{3}\u{4}9 >!?!;!;\"\
        ~!\u{7f}!F!;!9!8!6!G!6!<!8$:!;\"K!B!:!<!;%C!>%P\u{1f}\"7 r#@!G!N!B!F!D!>!;!=!C!?!7!P\"9!6!7!3#<!:!H&J!7]\u{6}# \
        p.L%Jm+= N!r!J!>!>!<!u!<!@\"M!9!4!4!J#N!J!3!6!N!B!D\":!q!5!;#5!9!1$JAJ!4q\u{15}e<!=!H!T!=!K!;!E!o!9!@!u!J!I!P!M\
        \"L!@!9!7\"N!B\"D!8\">#D!<!p$E3o# z3H%Hl\u{17}!ErB\u{f}3 B!B!B!L!C!P\"O\"?!M\"@!<!s%@#N!A!?!A!H+A|]!<qw|& Q$N!p\
        %J.Q!KB\u{12}!6vjK!$p-*\" q9NT,) L\">!A'J%;'<#D!?+@B\u{0}! t\u{17}1# I8P\"sm|C B!C!L!@!B!6!0!4!t!2!C!2!D!S\"B!r\
        !x!r!x!I!4!?!I!9!@\"9!D!u!F!K!P!5!J!=!@`\u{8}!/vb\u{e}% J!G)H.F-Cl,$ K*I/D,CM\u{0}!/u\u{6}T!@w3|!3t\u{9}i!7q*\u{1a}\
        !9s\u{11}0\" I8u\u{10}y: t!K!:!5!B!A!A!F\":!P!H!=!J$;\"G!8\"O!K!s!=!0!8!8#=!7%3re\" H8v^u\" t8Lv\u{1d}!)t]\u{1b}\
        !!sMU!@rfR!@n\u{11}t\"4t$L\u{1d}\u{b}!4q,^\"$K+sc4?!N\"I!H!K!7!D!@!@!I!>!;!>!/!s!F!P!0!B!M!1!P!L!E!@!M!E!L\"L!8\
        !G$M\u{a}\u{13}\" y9G[\u{7}\"$K+s\u{8}H!6te\u{19}! rol! uI@! q\u{17}j\" K8s\u{7f}+!8tf\u{d}!.tdb!Er\u{e}#!8sNj!\
         vqb$ Q*w-B(G\u{1}L/ U\"H!D\"K\"F!L!M!B!J$J%>\"F$F\"M)Iv\"!:r'y!:r\u{19}[!7u>|\"!t7Gk\u{16}\"=I%p\u{19}\u{b}!Er\
        \u{1a}@!2tE?!6sW2! s:=!3r2w!:x-3$ y,H,F-HJb!6us35 @!@!?\"E!?!C!H!I!>!I\";!=\"<!|\">!?$q!P!@!N+Mv\u{15}!7r\u{d}\u{e}\
        # E8|\"ED~&=L!K#G!v!J\"v>&!;qj#\" D)v-M!EtP\u{6}!'q~\u{1e}!3q!x! s)+\"1K)t$p!Eud>!Er6!!8sDM!9sMj!!tjh!;r6.\"7q!\
        K:!!Bp\u{1b}B!.v\u{17}m! p6:!1s\u{7}1# v8I!J4<!'sfx!;tJ(! sEP$ w%L$G<C:K\" D0xW1!8KC#!-s_i!Bpeq\" s8G\u{19}!3 p\
        !B!D!=!:!<!<\"E!:\"Q!@!8\"9$@#x!A!N!B,A\u{1e}a!%siW! M\u{7f}x! J\u{1e}[\" t/I\\1\"/v6CB[!\"p\u{4}D%#E\"I%I!M-La\
        \u{b}!4r,5\"8J'qu\u{c}!Ar=7\" M\"rdM\" I7C\u{17}l!%sDr% q\"M1E%u-EW\u{4}\":E's1;\"!u2J\"\u{1e}!8t\u{10}\u{5}@ >\
        !I!;!9#y!;!n!E!?\"K!y!t!N!,!L!'!G!@!0\"/!4!9\".!H!H!?!m\"B!=!C!C!M!\u{16}(!p,@%?!?$>!B\">+?>\u{13}!/vt\u{1a}7 t\
        !?!:!>!K!8!u!r!=!7\"I!7!6\"@$=!=\"?!;!G!;!A&?%7Tn!/Eg\u{e}!3r\u{4}\u{10}! Ga(!<uH\\$ I*E\"s'Fyj!1s@r6 D!<!>!<!>\
        !8\"L!;!;!8\":\";$=!9#I\"D!\u{2}!;\"B#>!>\"rG6!+r\u{c}>= E!C\"K!J\"H!S!N!O!K\"E\"=!G!}!,!S\"A!6!N\"N\"(!D!G!S\"\
        7!Q!F!M\"A!87.& H%E#E#{$G)I|(# E/B)DS;'\"M(J%H$F$G#E+E;Y\" t8J\u{19}X!8Ec-\"#P>tT\u{0}!/It73 E!<!:#;\";#=!?\"?\"\
        ;\"A%<!?!w!=!m#D#>\"H#N\u{c}2!Ex\u{7}\u{8}! sN0!7r>Z\" w9Kk*!.s%D= T!D!G!=!C!E!C!=!I!B!Q!Q!/!N#G!>!t!M!F\"L!9!K\
        !@\"4!F#G!C!0$C;(!1sGs!\"rHN!9x\u{1b}p!.s)h#4C!w%A1\u{1}!7s\u{18},! uPc\"1K)t|g!5rhT!4s\u{a}N!4s\u{1d}\u{2}\"/H\
        )L\u{14}E# L2I!q\u{1b};!-r,8!+u\u{15}|' w#<$C!u'<';/@i\u{7}+ t!D#H!G\"C#@%B#w!C%B!B\u{a}\u{1a}\"/u2I\u{9}2!6v\\\
        m\" w8J3;!#sS\\# M$t)MtL\" J8uii!2t{S! M`v!6x>!\" O\"q'\u{17}1 n!H!H!T!G!?!>!r\"A!@!@!<'@$G!O!F!@GW\" J'wH\u{7}\
        \" M/sH\u{18}; T!G!K!H!y!:!>!F!D!;!7!9!>#M\"L!<!;#s!M!@!B!:\"=#M!9!R$F\u{c}B! sC\u{6}9 M!E!B!4\"@\"@!G#?!E!8$5!\
        6!2\"O!A!B!o!K!L!7!8#D!F!6$NFM! sC]\" M*s_3!2ta\u{3}!Bsa\u{f}!)tq:- I\"E!C!E#s\"G&G$@#C\"K%u%H#>N\\!5rTA\" I*s \
        r!(s\u{18};!-qVf# C7E\"{SG!8Ke\u{1c}(%E\"H#I!t!F+D)w%AAN! Ld\u{18}\" M8s@e!+w\u{18}1!5tr\u{7f}% M%G*G$w2BKM!+uk\
        x<!|!F!M!J!H!A!D!H!D!8!<!;!:!;!<\"<\"@!:\"6!B!L!@!T!R!;\"u\"9!;}f!8t\u{7f}a4 P#:\"A\"A!?!L\";#6!C!;!9!7!7!P\"6\"\
        I!?'O\"G#F\u{19} & G#D\"D&B$C'}Hz!2tR\u{b}\"!s!Kr<!4ss\u{6}!EsA\u{10}!As\u{1c}\u{7}!,s`[!!s \u{18}\" s8J\u{11}_\
        !,saJ!:x{\u{9}!&s2\u{1b}\" x8G*#,!E!I\"|\"G!E!J$F!D\"N'F!K.<\u{f}\u{1f}$ v#I'J.A}Y!+K?I!'uH\u{13}9\"M#J!<!>!G!A\
        !>!=!B!C!J!O\"N!=!=!:\"9!G\"?!R!<!M#G\";$8Z(\" I8u\\\u{19}\"4H1sQ_# w'F1Iqk\"#w9HG/!/s\u{a}]\"!J#s\u{b}'! s:g!/\
        sU:: K\"<!H\"<!E!I!;!;!H!8!:\":\";!P\"O!5\"J\"R!8!q!8!v!H#9\"H#LKy$(E\"H!q-Of3!3r\"\u{1a}!@sMz!#rS\u{5}!Br<5&#H\
        !H$v$H#I1Je\u{1}!)rda!3uC;#*G%F)O_\"!;rDC\" M*s-=/ t!@\"C!M!<%E!:\"H!<!=#<$=!=!u\">vi! J\"H!:sZ\u{a}!EsF8\" H+u\
        Z\u{b}!!v\u{1e}u!/p\u{3}68!R!s!B!F!<!L!?!>!:\"D\"8!H!I!:\"8!M!6\"H!I\"J!G%9!8%<_\u{1c}& x#s\"D4=!B\">S}!/s*\u{1a}\
        / @\";#;!@!y!<'P$?!<\"<!=!:!=%L'8.L#7s!M\"KS{!1r[_# J8y\"H\u{7f}\u{d}\" I:u\u{3}q% H\"G\"I2J\"uY6\" I'y&m< ;!K!\
        ?!7!M!0!N!9#@!4!M\"M\"6\"u!>!K!4!G!1!6!t\"5!6!C!N\"2#K!F\u{8}L! u=l# G*r*sk\u{19}!ErH\u{2}!Esl\u{1a}$ t\"F\"G2M\
        \u{e}O!8FdE!:tp\u{d}> B!<!;\";!r!?!R\"=!7!:!9!Q!s!t!=!:!=!C!7\"6!:!G\";#R!S!<!r!;!I!G@[!1qj+!@p(j! pfK!ErEr!:r#\
        ^!7r S\"/r%sB\u{e}\" L8tHS!Aqm\u{0}!3rAR!\"v/># J$y+H\u{16}\u{0}!3t3\u{c}) K%C*>#D(A$s\"?!A$=&l!8u{\u{15}!-r'o!\
         u+(!-s\u{4}D! tQZ!@Fr\u{6}\" M,sp\u{1a}!1svO%*G%C\"s&G#EPw!7suQ+ S\"s(C(H!H!C\"E!t#G#J!sHx% v%L$F.J.C\u{16}[% \
        s\"B%D(C'Gq\u{3}!Eu1\u{1}!/s]\u{e}!5rD]!-v8|!4r0\u{8}##I4F.ueq9!N!s!N\"=!B!C!F\"<#7!J!o!4!G!1!A!R!3\"<!L!:!O\"9\
        #t!G%3O6# F7I#s?V!-sQ\u{19}!3rd\u{1a}\" I$uf7!\"u/V)\"O\"A!=!w)?'E#B!B+@s<%%G1F!G!K-pw\u{13}!=p7l% H$E#v(D6I\u{a}\
        ]\" L8s\u{1f}~!1s2T# E7t!s7h.!E!H\"|\"G!E!J$E!D\"N'F!J!O\"D+=G.%\"D(F-t!q\"E\u{1f}t, s!w,?!<!=#@!@$>!C\"A%D&@1!\
        *\"A#?\"u#A\"B!B)D!?!Q\"EN\u{4}'!D!=#H\"F$J+>\"w\u{7f})!6w\u{a}@# E-B!u9\u{15}( O*L*B!v#N\"@#J%wL\u{1e}! uQ1\"4\
        F!x`\\!Es^W!'x\u{16}j!EqB !Astt( Q!C\"D$H(D'=!@!='m# s*G-M=n\" y\"F\u{14}6\" s8Gzb!8s`&# I$I'w\u{f}\u{12}! y\u{1f}\
        c\"3L%sUi\"*J\"t*}5 D!<!D!I!@!D!=!?!u\"A!t!@%8\"O!9\"{!B!?\":%;!:\u{16}\u{1f}\"#N9sZ-!$r_9!At.@\" D+s\u{14}\u{4}\
        # Q8F!y.'!2qW\u{2}! KY(#$H!F3Ivq\")r<N\u{0}T# G.t(z \u{1f}!,uJv( K\"J#B#E#I$t'E\"L\u{7}F%*H\"x#@'C\"Ns\u{f}+ Q!\
        >#s&C\">!@\"D!F!E&@#L:&\"3s%L (!$t/\u{11}!:rn-!/r h\"8J'r\u{1a}q!Erv#!!Gv^\"(I#tQ^!:s,0\"!I?x\u{a}\u{7f}\"!s#J\u{1e}\
        :\" L*v#:( Q\"?#q\"v#;%>)O!:*\u{4}! s@G* t$F!D\"F(A$s#B!E!>!A\u{2}8% I1p+x!M$Cp<!:tL\u{18}$/H%s$H\"FZQ!2t\u{1b}\
        \u{1c}&,B!u\"D)H\"E+G\"J\")s&KC\u{6}2 O!A#B!H!D\"F!>\"J$A\"D\"?$E\"G!@%@!@!w$N?$9\"L#J!:!>!r!?!=!@!A!C!J#O!<!<!\
        9\"8!F!R!=!P!<!N#G\";$6U>-$K!F\"B!C\"@\"B!?\"@(D!@!|!C+Ap8$#G,J)K$zn\u{19}9 s!<!>\"F!=\"B\"H!M!s!<!B!;!@#;!8!9\"\
        A!D!N\"9#J\"?!J!8$rtb!-s,\u{0}!,t\u{18}z!*s8?!Eq9,% w#J'I%H)J(F!$rP[\" v8J5l6!J!;\"B!@!?\"?!>!:!E!A!A$C!<\"<\";\
        !r!8!<&D!>\"J#>ue$#L!r)G)rd`\"!I\"v\u{1f}k!@q44!&sC]/ t$G!E\"N\"B!C\"C!D\"F#I%J!J!H!G+n\u{d}^!/ta3!+sCg: O!;!4!\
        >!;!F!-!F!8!9!?!C#A\"1!R!1!F!x!p!N!P\"9#K\"N\"3#Bcc#%H3N-Bu0!4r I& n%K'M#I(F(P]\u{4}!<p:)\"4r(K\u{13};\" y8H\u{3}\
        4\"'D#wOS\";r*s6(\"Aw$H__!!v\u{1})6 L!?!p!=!<\";!K!K!C\">!@!D\"@\"A\"=!=#I!p!K&F!?%H\u{17}q#=J!J$wcQ!8H\u{1e}\u{4}\
        ! t+@)\"L%H\"A!I!K!E,J)u$A\u{f}U!!s\u{3}[> p!E\"5!F!M!6!E!O!s!/!<!M!2\"K\"4!N!Q!F\"F\":!M!@!9!u\"L!9!;#N!G!O\u{1e}\
        %\" w8D[b\"'N$L\u{14}\u{10}# L.E*HP=%!G(G&D(r.A.\u{11}!8szQ) I!D\"C!I\"r(@*H(@%Bh\u{2}!(s(z! s6(\" s8M\u{18}\u{10}\
        ! sY\u{19}!?qn!\"7u's\u{19}M!4ur\u{1}! x\\G2!>!I!<!S!>!F!>!J!@\"F!O!H\"?!@#;$C\"K&A<K!Er\\2* >\"P+?\">\"x!r!E%C\
        \"=+E_|) C#D#C!B(|'D!E!E!G^7!2s\u{4}I!&r\u{10}!!?sj:\" L6ufc\"'K#wNl,!A!z!B\"E\"J#>!@$B!A&@!C.?@,( J!A#A/A!r$A!\
        I,A}>! u\u{0}u#$I&@6t@,\" u8F4A!2r45!8I[c!*s\u{7f}9\";|\"JL0\" M*t0%\" I(u\u{c}x! pp#! t,{2\";\"?!M!?\"A!A!n\"I\
        !<\"?\"C!=!>$L\"I!>%I&D3\u{17}\";s*LAA!$sf\u{13}%.D!z#G(E%G\u{17}<$/D)G\"H+F%\u{f}# E7z&r0T\" L8t\u{14}\\!?r/{!\
        3uS !4t\u{3}-!/r\"\u{16}! s\u{7f}6!:qgr!!r~/$'I&w\"E6It8% x#D'?.B!u>r!9t\u{1d}x! s\u{7}g!8s\u{15}-!Eu@\"!4s,Q: \
        T!M!J!<\">!9!>!A!Q!:!6\"=!P!w!<!I!:!H#K!=!D!>$I\"v!K%;\u{1d}K!?s~>!0qdv!=q\u{7}\u{18}!;s\u{5}U!*t'q!8rtm# K!q+q\
        C-# N9D,E<N$4v#I\"K,HF/!$v=C!7rQ[#2K\"t#K;\u{e}!EqGg#4E$K\"xy:\" H:r'J) y$L+E)A!D!C%D!D%CD{!9s\u{b})! ss9!Es\u{d}\
        \u{e}!/sG\u{2}!:t\u{3}\u{16}\"'H3s\u{14}V!@v-t\"3s%L\u{9}/! r\u{11}B! woO!6v7C\"7L.u\u{1}&!/J1r$ D#F,x-y\u{1b}!\
        !$sKM!%scz!Et}^\"#L+rEI!8D!G!\"s;[!:D\u{6})! ILO\" JApA\u{1f}!5t\u{11}\u{1d}!&rYh\" G#sZ\u{9}% s\"A!p(@%H\u{8}?\
        3!;!I\"=!H!?!C!L!w!N!6!E\"<!:#;!;$=\"G'=%J9)7!>!F!S!?!?!>!E\"<!C!r!L!I\"O#C!=#M!D\"G!:\"@#G!>%6\u{a}U\"1K)tQ\u{17}\
        !Asp_\"4t$Lw+%!u\"s,D+C+C\u{d}\u{c}\" I$Hw\u{1}!\"r&-!8Mz7\"'t1L5|!%u\u{14}\u{1}#.w*F-GkL!Csl\u{c}\"<s$L\u{1f}]\
        #\"F(C.C\u{18}>8 H!7!G!<!O!D!=!N#B!:!7!7!K\"A'>!P!D\"7!s!H!R!;!6#p;-!8p9{!,s[%-!C!@!B!@$\u{7f}\"A#?!C!?)P\"B&@%\
        ?\u{5}:!2t\u{14}*!/r@\u{3}#!M\"L7s>\u{1a}\"0w)J\u{2}K& H#G'E,E\"J-tm\u{16}!Es,\u{1c}! sVq\" N8sE\u{6}\" G6{\u{4}\
        \u{18}! uY\u{13}!:xpP!:r+\u{1a}/ t!D#G!I\"D\"I!?!E!H#A#w!B#C\"L!An8+!C!C!u!J&L%>)A!D!C&D%?E,!#Qc\u{e}#4r&F+B\u{e}\
        #!/q[_*!A\"B!B!<\"F'A!A#>%@!A9\u{19}# w%F3Kw&!8t\u{7f}\u{17}# s&M)Lm~$*K%J'E/s\u{14}y\" J8qWm!'u_U!2td1+ r\"?\"\
        G!A!F!D!G$C#F(J!O\u{1c}I7!A!C\"{!=!C!A!F!:#A!@\"H%=\"A!D!Q!H!@#I!O!>!>!>!v}\u{d}!ArhX!-r\u{5}\u{4}\"4t)q!h!=NI_\
        %\"@&H\">,G/@\u{10}h!)s:I\" M8sR$\" K5tV%\"8H#w *$ r'H1J\"rOB!7rRL( E\"E#D#L(}\"B%B!@:$!*slT!8L8k\";s*L{)!@sVf!\
        /vJ%$#E,M!r5EK[( I$z!G!>)B!u(@-Bo\u{4}\" w7J\u{8}0%$q!I*C)E\"Hs]!4q\u{1d}\u{f}3 r!B!K!C!G!C!B!@!@\"J!r!z!=\">'B\
        !E!O\">+L]K\"$G\"v\u{b}r!Bn i!,sQ\u{9}! qL\u{18}!\"sRq\"4J&qCd+\"D!B$@#J\"=#N%8\"B!>\">!A F!8Fv2! s|%!9s=\u{a}#\
        !M\"L7s\u{11}\u{2}!.tH&!(r1B!7s<Y!6x\u{1b}'!&s^a!)t)\u{19}!(u\u{17}\u{18}\" N\"u5Z!6u!v!8J\u{11}=!4te1! tHw!8r)\
        \u{1f}# {8G\"G7h# p4N$Rr\u{16}8 Q!Q\"?!>!C\"C!D!R!p!@#;!=\"<!<!<!7\"=\">!?$s\"?!>\"H#7\u{b}E!!rHa!:x|U! r\u{1f}\
        8\" I8vs\"!8u-M\"$x+Jj\u{10}!8r\u{1}E!/u884!E!J!E!J\"E!p!K!=!G!E!K#P$M#J!L!M\"@\"D$K%Pb\u{14}! utw\"+G!v\u{a}3$\
        4q$I\"p%G\u{16}\u{17}-\"G#K!E!J%G!C\"@'G!E!O!H!?+t\u{e}A!3s\u{1b}A#4v$G\"FM\u{13}! s\"\u{19}!;p6\u{b}!8MH>* L$J\
        \"J#D!M!E!O!J)D!J`1!@rd9! t\u{1d}g\" r8M\u{1d}r!6smX!,sm\u{12}\" G:r$\u{2}\" J/xA\u{f}!8tr=!:oAb!'t^Z: M\"?!L!?\
        \"<!@!A\">!<!A!>\"A$o#H!>!L\"@\"P!F!F!>!v\"F!E!G!<@<0\"s!F#G!I!I!C!A!D!E!D\"9$;#H!A!=-5k}!8s\u{10}-!8HXT&\"A#H&\
        J$B(D\"Ktk#\"B#N\"JLD!<q\u{10}\u{11}!7t\u{c} \" t*H\u{4}+!*t\u{7}\u{1c}!<oD\u{6}!6r!B\" L8t0\u{7}$ K!H!x6KP\u{5}\
        \" s#L#q: r!M!:!B!H\"s!C!?!t!O!4!I!6!;#;!<!:!9#<!Q!C!9\">#;!;%3E=\" J8uy+#!F.q)HR\u{6}!8H6R\" J:vn_\".v!E\u{15}\
        \u{13}\"=r!Mc;( P!I\"G)p*G!s!B*It08!@!B#u!J!F!B!s!>!=!C!@\"J$=#;!>#=\"A!L!D!@!>!>!z#KqKA D!G!?!5!J!=!<!r!B\"L!N\
        !E!Q!E\"2!K!H!O!M!K!D!R\"<\"6!5!O!H!s!.!I!K!J!Ct?\" u8J\u{b}W,#A$@#A%q(C!G$D!I!I\"C!z!Hl\u{9}!'r6h# t#G\"GCn; 9\
        !;!:!9\"J!4!n\"P!s!s\"O!<!P!8!:!7!R!;#6!9!8!<\">#;!6!8$7si' B/@\"p)E%D!M%B\u{18}8! N\u{7}\u{1e}!7t]|!@q6N5 {!<!\
        s!A!J!E!=!K!B\";!B!?!D\"C$=!:\"E!H!M\"8+5&\u{c}!*JR\u{1e}!-rTJ< K!@\"9!4!4!2!E!7\"L!:!?!C\"A!4!2!P!R!o!3!G\"I!t\
        !K!P!5#I!H!NEm! r[Y!*ty\u{10}\"+s:JbZ$ O\"H&N2H\u{c}V\"<K%o\u{11}}!2rq$!6uIZ!As~*\" I#ysD!*t\u{1b}\u{8}! s\u{a}\
        s'#C!r&<,=\"M\">+MC%!'ti[!)rHN!,L>\u{c}!Ev\u{d}\u{1c}#6t\"M\"G\u{4}.!4q7H\" I8x 5!ErBo\"#J7w+d!!qC\u{18}(\"@#F$\
        J\"H$A(D\"I,Ag)% F\"|(N,D\"H\u{b}\u{3}!7u!V!%r\u{1a}\u{7f}!Eq&:$\"K4E$D+@\u{7}y' I!I-G#z\"H-G!E&\u{c}C R\"z!M!7\
        !K!9!M!R!C!J!3\";!C!H!G!I!N!7!<!+!L!?!k!9!F!8!4!I!u!:!H!J!D\"B!q{\u{7}\" J$y\u{e}\u{12}!8u)~\" E!x$A!Es\u{15}q!\
        (r`\u{15}& G&x$F%C)p!Hv2\",r9G\u{18}3!*Gqa\"\"M7G!v!5p'|!<sYo!-v1B!?t(\u{f}%\"G;J!J$w#v+n$ I$G$G.E\\&!.r\u{13}C\
        !8H$#$ M,q+t!E=|\"'K0wo<!+E^`& A'B#C(s%F!p?l#*x%H(GSM& q\"G#J\"H%L#KiL!Es\u{0}\u{1b}!#tz\u{c}!<s\u{3}H& F$s)r%C\
        !C2DXM!,Kuq!2t49\"3v%LP'#+v,H.GW.< Q!:!N\"P!F!8!D!A!?\"C!8!>!M!J!=!;!>\"r\"E!F!I!E!9\"<!G\";\";!I\u{18}\\!Era&\"\
        *L.L/\u{17}! y\u{11}o\" M8tlE!/rYR!:tcb#\"J-I)P\u{f}Z!?r\u{16}C' I\"J-H%>#I#?+CI\u{5}\" @8}\u{1a}Z!@wX\u{1b}. u\
        !E!F\"H!K\"M#H!G)G#E\"P#p!N(A\u{4}\u{f}!.uP:!:s(\u{17}\"!r:Jj\u{1c}% N%B\"J-r1Ca\u{b}!:rlw!<r\u{8}x!4sbb> 8!B!B\
        !D!J\"M!T!T\"v!r!t!R!(!W!@!S!O\":!3!J!F!A!9!B!(!,#F!?!E\"LSL( E\"E#D#L(}\"B%B!@C6\" M8s~-\"3H%t'a!7s?\"!@w\u{6}\
        \u{8}!+sR]> Q!J!H!K!=!B!I!D!@#F!Q\"3\"7!4!r!4!0!5!P\"G!?\"9!9\"K!P!6!6!E!D\"Q\u{1e}F2 D!?!F!L!>!F!B!E!C!C!9!v!<\
        *z!H!B!<!>8R!$sRi@ >!I!;!9#y!;!n!E!?\"K!y!t!O!,!L!'!D!@!0\"/!4!9\"/!H!H!?!m\"B!=!C!C!N\u{8}\u{1}\" F8w)g!&r4?!6\
        v9 \"$u)H\u{1e}8!2rW*!8uIC# w*@.Evy!9u\u{1d}5\" M,s%\u{10}!8s\u{d}g* C!G#r)E&D!@$u\"=!N$E+W!Ep\u{15} 4 I\"J!>\"\
        D!C!F!A!B\"x\"7\"K!A!>!=!>#>!J\"J!A+O\u{13}O!:r\u{11}`9\"M#J!<!>!G!A!>!=!B!C!J!O\"N!=!=!:\"9!G\"?!R!<!M#G\";$8\u{15}\
        \u{c}\"6w\"KH\u{1c}: M\"?!L!?\"<!@!A\">!<!A!>\"A$o#H!>!L\"@\"P!F!F!>!v\"F!E!G!<\u{7}\u{1d}\"7L.u\\\u{f}\" L.v2\u{4}\
        ! u\u{e}\u{e}\" I(ur\u{1a}\"#I7v`?!<q\u{0}M!8sOh!/uG{!%q\u{14},! sB`!3rSu# K$y4Iw(\"%w%I 8!1sFm!5tO\u{14}!:r\u{13}\
        \u{1d}\" v7JJ\u{4}\"(t!E\u{8}X\",J+s|\u{4}!-sT,!ErhF7 O!F!C!4\"A\"A!I#@!F!9$6!7!3#B!C\"L!M!9!:#E!G!8$@g^% N%G%s\
        -E\"G\u{8}G#(t!F#D\u{e}\u{14}!:r]3##s\"H3H|r\"-s-Li\u{13}!$r5W!-s=z!EqUV!Ev:9!#u\u{9}E!/s\u{11}\u{1a}& w\"D#L*E\
        (C!M^r!Eu<`!1s\u{12}71!@!=!F!>!K!=\"?!@!G$@)A!O!@!A%@!H%<s\u{1b}!3rS\u{1c}$\"H(s%E)I8+!-LL\u{e}!8tX!! LT\\\"8H-\
        un?!8J\u{9}z! s\u{5}Q!#qT>2 L!\u{0}!C\"C\"D!J\"H!<\"C#=\">\"A#K!F!P!A!:&=e,!4sC\u{e}! s\u{17}5!9u\u{1e}Q\" I#y}\
        g\"7C!E0\u{15}!)rNY\"%F!v/#!/p_\u{f}#$I&@6t{_\" v8I,#!3rL5#/A)B\"F\u{e}u!,tg5!1t%\u{12}!,r\u{c}F/!D\";!=!K!=\"<\
        !<!D!I!;!?\"6(<#A+<x%\" H$u_E!7s\u{7f}\u{4}\"%L3J/\u{1c}\"<H$yiI!8sz?\"*J.Mf^\"/I6uW\u{1b}!?s\u{18}6!Es\u{3}\u{18}\
        !@s!A!=l5c\"%G1ua\u{3}\" N8s \u{1f}!/q\u{1b}P!+rN\u{12}!,q\u{13}s? C!:!@!S!I$x!<!T!p!7!2\"G!P!8!P!2!7\"I!6!K!O!\
        6!7\"K!L!:!m!8!K!I\"N\u{0}\u{13}!8pU\u{13}*$E!@#B\"z!@!E#E'E$G&D7\\!:rf\u{6}!,q+\u{8}!5qI+!1s\u{f}M!1s\u{15}\u{1e}\
        !<r)=!/sL\u{11}\" M8s\u{0};!:p\u{a}\u{d}!=q\u{7f}c$$v%D!F#CwA!:tF\u{16}\" I/x}M\" L:qsG'\"B'w!>%=)B!D!Ark!/r\u{16}\
        a) E$F%t!q*<#=\"C!D+@.=! u>&( t$H%E!D\"C#F(I.B\u{1f}y!\"t&f!4pPr\"?r&H<}\"4q%K=]\" H:vh?! tvM!:sPy!8tR_! ra\u{17}\
        !0r[1\" v9K&^!Ar#.!/s B& A'A#@.@!{,Ay\u{2}! uR\u{1a}!%s\u{1f}\u{1e}\"1s.L<8!5r\u{7}J! K\u{1f}\u{c}1!~!<#B\"K!?!\
        ?!D!>!D!A!@!=\">'M\"=&@%<V\u{14}\" L2tWQ; O!:\"<!P!H!?\"B#6!8!8#;!<!:!=#?!B!H\"q!;!?!H!H!:!<!v!G#9\u{e}E!1t\u{b}\
        A!2t/\u{16}\"$t)M_?!7s\"/!2r\"r( Q$@&E%>(C!s\"?+=<P!8GFU! vz\u{1}. s\"G\"B#E\"B!F!K!B+H!H!=!@'s$=y\u{e}!8s\u{18}\
        \u{5}!2q\u{4}a%&s)E.I!J$q\"9!4sCz*$B&E#@\"v\"@'G!E!=%@&AVi\" K8vCO!Er/=!Ernx!ArPl% O*s*s$D!E/\u{3}!\"q0R! s\u{d}\
        \\\" M7v 5\" J7ts9$ J$E){\"Fg3!Eqb,!@s@>!/v?\u{13}% s%?%B.N&sW\u{1f}(#C!r&<(B$=\"M\">+M+k\"$J+vRu# p9E,rF\u{14}\
        .\"B!O!J!J!D!G!L\"E!L$Q(G!O!J!<'O!$tu\u{b}(%E\"H#I!t!F+D)w%A\u{8}V!4pLX!5q\u{1e}n\"4F!xF\u{1c})\"C\"F'D!@+D!H!G\
        !D&r%\u{19}\" E!xoR! v\u{11}b!!sF`! tG[%$q!I*C)E\"H\u{14}!!/sO\u{0}!>u\u{17}$! s\u{1a}\u{1d}!/s7S!)se7\" y8F>\u{16}\
        !7G\u{1a}`\"7J!B\u{a}R!-s~y!*th;!$u\u{12}c!Anfj\" J#x\u{1e}d!Ev\"\u{7}!1v;G\"!t7GA\u{7f}!EKj^!/q\u{3}@\"(u'L\u{13}\
        -!9t*x!As\u{1f}\u{7f}!3qlC\" s#K4a!Eus`#'E1E-CF5- q!H!E\"D!D!C#I!B!B+N\"E!E,E~w!1t0a< O!P\"C!;!A!3!C!<!D!K!2!G!\
        4!I\"H!S!E\"<!L!G!E!S!A#1\"K!?!6%rDR!8C*@% Q\"J2I&F+t6\u{17}!?pau!-pM~\"1s)GDM2 t\"C\"G$E\"I\"C!D\"I\"o\"E!B$K\"\
        A\"P#D!A!F$q-u!(q.Z!*s>V\" s8M,P!*r\u{13}\u{10}!5t\u{1a}t!4sR\u{a}($F!~!A!H!B'A)C-C\u{8}\u{14}\"3u%Edl!\"x,\u{7f}\
        !2r\u{10}7\" P8tHC!ErK~\"#H9{ \u{c}! s\u{1b}R!;qXj!*t\u{9}9%%@#A\"A!{-CD\u{1}#$s%M&M(S%%K%J%J'F\"M\u{2}\u{10}!1\
        r($% S\"I(F%=(B0X#/G2y$I\u{18}8\")p!I:<!-wUP\",H+rD/& r'J(C'H\"P-Ci_!8I\u{14}8\"4w$In_!7sO_!1t.j\",J+s X!*vJ\u{c}\
        %!s(H(q\"H2G4A!@p.\u{19}!9s~\u{a}!*t[u!!s\u{d}[\" J$u^ !*H8B#3t'J%G\"o!0rY\u{14}\"4v#I!d!:t\u{a}\u{8}\"!q!KCL!?\
        q!3\"0s)MbU\"&w?HXo\"-s8M\u{1}\u{19}& G*q%F%r$H\"F~\u{9}\"3u%JK,!:t<c\"-s8Kj4!@sV\u{b}\"1K4s\u{14}\u{13}6 S\"I!\
        =\"8!M!=!B!:\"5!o!:#B!p\"<!>#>!>\"@%A!A!B$6(2!Ar*\u{5}!#u\u{1c}@!-s\u{16}\u{5}\"2y(FIN!*rI<+\"=\"@!?\"F\"A!@#D\"\
        @)K\">'q/d9 p!K!F!O!B\"D!F!J!E!K!O!H!C\"E!8!5!H!D!5#C\"J\"D$9!K%.d\u{9}!Ew\u{16}&! u~^\" u*K5Z3 P!A!C!L!D!B!E!D\
        !u!D!E!A\"=\">$?!;\":\"r'MS.!4q0,\"0r\"K9\u{13}$ C/r'D/v\u{2}\u{10}!/syl!,qw\u{a}! p%\u{e}!.q\u{8}x!Ery{!9syj!E\
        sH]- I\"E!C!E#s\"G&G$@#C\"K%u%H#>:f!7I%R\"0w)J*\u{12}\")w<J[\u{19}. I%K!@!H#F%B!D!@\"@\"q\">!C!C!uDp!$t\u{3}H!5\
        r\u{b}Y!1q0h$ q/s'B\"K\u{9}\u{b}\".E.sn$% N'F#H%B*vMP! wFO= O!{!G!<\"C!9!<!:!I!K!D!:\"8!8!;!9!L!9!8\"?!M\">!M!r\
        !;\"I\"K!;$pBb\" I:w+.< K!A!7!C!?!L!4!I!<!C!G!K!N\"1!G!8\"9!G!o!r!F\"=!7#N!M!C\"5#C\\\"\" M/sC\\#'I%q#E\u{7}h# \
        q%C\"Ec7\" I8t\u{f}\u{1e}* w!@#E!I\"I!A\"G%?(@#?WG!6u|\u{11}$$F4G)u\"s/\u{1d}!8s\u{1f}\u{1b}! t>r\":E's\u{18}9(\
         r\"E#D%B!C+N\"E!E\u{4}N' C#{!I3D$N!A$GjX= M!R!K!F!M!P!E!5#5\"P!M!?!?!H#O!S!D!B!P\"A!T!P!=\"Q!D!F!E\"L!GR\u{3}<\
         I!7!K\"8!p!<!N\"8!B!4!5\"u!r!9!6!7\"2\"B!8!E!M!5\"O\"P!6!o!N!F\u{1e}*\"7r!I,^!Au\u{e}C\";s*L&J# t8L!G431 S#C!A\
        \"?!@!B!@\"@!?!>\"p'B!B!E!>!B+=Z=!4sr[!8suK!7t7X!*D,.!-tW\u{9}# J$yAF=_!$s Q%(J$D(I&J+M\\)!$q]'5 M!@!q!?!K!F!>!\
        F!@!J!F%M#A\"<\"u!@!L!=!@&u%=\u{16}\u{7}\"4J#tSG/!M!:!s#F!H!C!9\"=\"='8#<!I!G!9+5\u{7f}O7 T!<!6!@!>!?!=\">\":!9\
        \"K!:!Q!@#;!8\"8\"I!t&=!8!4$GpV#,s#D+E`\u{2}!+wh># K/w6A\u{6}M!+J\\m\"$K+s\u{10}\u{1b}!7v\u{2}\u{f}( K\"L!E\"I%\
        r\"F#E6B\u{7}U\" u8Km6\" D7yk|\" J/vj%# I1s4G!h\" w8Hxo!1sa40 O\"<!>!>#D#<'?\"=#=!B!s!>!:%=!=%r+*/ @!A#@!N\"K#K\
        \"?!;!s%?$?!>!A!E+?R6!+r#d!1p`j!*r\u{1f}G\" K/t^W!?rp\u{1b}\" u8AVf\"*I#v\u{19}w9\"M#J!:!>!M!?!>!=!A!C!J!O\"9!<\
        !=!:\"9!G\"?!R!<!M#H\";$8b\u{f}! v,O!Et\u{15}\u{0}\" J8qXF#,w!G\"I\u{1}u!1tB\u{1d}!1sQ\u{d}!$r1Y!,r-\u{8}! Mz,!\
        0snb! u\u{7}c!6uh\u{14}$#H,H(B#C\u{1d}\u{1f}!Es5\u{14}6 L!@!B!B\"@!>!A!@\"O!;!I!:\"=\"9!=!s!:#<!<(;!w$8G\\\" K$\
        u~0!&wU\u{10}!8un\u{7f}\" L8sMo! tTKC!H!?!I!A!@!E!9!6!N!9!D!C!?!S!G!?!L!=!D!Q!o!G!o!O!r\"*!8!Q!R\"D!B!I!H!>!JP\u{7f}\
        !*r<N!1t\u{7}_7 H#<!M!I\"B!C!<!=\"=#:\">\"s!:\"=$E!p\"G!J!u!<!:\"N\"EFn!,sdu!<v&B!/vt+\"2q(LR\u{c}! tO$\"#s$Kj\u{7f}\
        $ H-C!{7F~q!\"pK\u{c};!;!D!>!@!I!K!E!@!E!F!B!E\"=#s!r!;!;\"@\"E!I!p\">!O\"@!?\"s#912!Aq\u{13}(!!uEO!;r61!0u\u{3}\
        V5 A!:\"=\"8!=!w!9#6\"I!:!R\";\";!9\"8!P!B!9%L!O!=+j!7thN!8G!n# G-@-@  $/B%r$H\"F\u{14}V. P#G!L!H!F!I!G\"@#D\"A\
        (C\"D!s+=r\u{1b}!@u,g\"#r5K\u{c}@!-v,.8 D\"C!E\"?!F!=!?!9!M!p\"O!;!q#9!J!5\"u!>!:!K!8%@!9!9\u{1c}B\" M8t&\u{8}!\
         s\u{1e}o!EsCs8 Q!>!A#A!t\"A\"C!F!A!?$A!>!:!8#@\"J!<\"?!K\";!=!v!I#9#\u{4}!&sH\u{0}!@r;G!EDi\u{10}\"!I\"vo2!(r`\
        N!Eu +\" L:r/X\" JEqoE\"/u+Kl\u{1d}!(r7*$ M!K1t%I\\\u{b}\" K8u/L!Ar_\u{7f}!7qDL!/qfn!Er:X#'E#u!Ia&\"4J&rM\\! vY\
        7!)r\u{12}\u{19}!EF\u{16}M+\"@\"I!I#A$@*?\"F!F!C!u*@n-\" L\"tYv!/sf\u{4}!@wt !8L\u{14}J!/sQ\u{1f}\" u8JUP!4q{g!\
        ?rXb\" D#y\u{15}A!.sev!3w\u{f}w0\"B!?!L\"F!E!C!?!K!J\"?!;#?'J!C!K&:(Y!8s,(\"+v,H:\u{1c}#)v&J6J6(!2t\u{b}21\"s!E\
        #F!I!H!A!@!C!G!D\"=$;#H!A!>!M,5O\u{11}!!rU\u{14}!*N%K!.ud=\" H4w,G!EsIW!&r\u{4}\u{3}! ugd!EwK<\" K3w-q!:qm$!:t\u{17}\
        P!/s\u{7f}Z' p!F!w%A#A-B!=i\u{12}!:q3W!-qA,\"<v$JyF!!t.n!5pk2!/qB1\" u'K#@!7v!j\"<v$J\u{7f}\u{c}! r\u{3}/!Aro_!\
        -ss+\" J#xJ=\"6G%wgh\" s*J5`* O$@#L!>!G!I,?\"I!H!@\u{7}'- D\"C!G!A#H#G\">#C(A!F\"v&A!AF\u{8}\" K8v\u{c}\u{9}\" \
        I.rn\u{f}! JOB\"2K\"r{H!:qDN!/rZq!*Jp\u{b}%%I%D.E\"t+D$\u{c}#=J%G\"x0\u{11}!6xN\u{8}!/u\u{3}f!4r(+!5r\u{c}*!-r|\
        >!!s4\u{1f}!-s\u{13}1!@n{@!0t\u{1c}*!8Eth! F\u{15}\u{5}! s0j\" t,J%@!%u*M\" F%u\u{15}f! MSi# L9u$pu,\"#H8p\u{9}\
        `\" L4r\"t!#r\u{15}M# w'F0H=j!#r^\u{1d}\" w8D;E$ G$L)x\"HH9!-skh!+uX\"2 P!?!<\"@$J!N!=!=!;!L\";$G#G!r!H!?&>!E\u{11}\
        h!2s\u{1a}o!.r\u{3}2!7xk<+ I\"@\"H#K#{!>!D*r!I!E-A\u{0}i!$y\u{3}R\" I;v\u{6}o!7rzZ!)tI%\")K&s_!*!w\"C!G+C)F\"D!\
        t!B$C%B'0' F\"N1s%P$o$D%FG6\"2K\"r+@# I$t6K\u{16}{\" M8t!N!/tC%!:swc! rea\" N9rVw!/rS\u{1a}!$r\u{6}?\"+K:rr&!,r\
        H6!4p\"y! v\u{1a})# u*G;Ae^) s$E#L#F\"C#D#H&L\"GS!\"4t$L|\u{7}##L,v,rU.! t\u{f}Z? K!L!B!N!K!>!A!>!I!@!F!=!@!A!:\
        !?!@\":$9!?!\u{0}!?\">\"E!{!;!:!:!E!K\"IT;!*t\u{b}'! u3`!Ese9!EvI\u{6}/ s#D\"D\"J!G#F!A&H\"C\"F!E!Q\"A'M$L?/!8E\
        \u{13}4, F#B#w!C!C!A!B\"Q!A\"B'?\"F\u{14}O!/t\u{14}\u{b}:\"N!G!J!O!=!E!>!7!I!L!P!J!t!C!D!I!K!G!K\"3\"4!p!B%B!8%\
        G\u{4}!!-t2l!:soC\"!J9toQ0\"s!F#G!I!I!C!A!D!E!D\"9$;#H!A!=-5Eb!-sd~!:sV\u{6}!Eq\u{14}.#\"D!y%E\u{15}6!*qy/\"$G<\
        s(\u{f}!Es\\y!3qRH!:xAd!-sP\"#=J%G\"x_1!EvY\u{2}!*w\u{1c}U\" K#r\u{1b}a\"$t+J_g!;u\u{10}\u{1e}!=rGy!ELcz!8NLc& \
        v\"L)G+F\"C\"F\u{8}<\"$G<sUu#'N1r\"G7<# L%s\"H\u{1a}@\"$J;s$'!&vl<!0u\u{a}\u{1d}\" E!x\u{15}]1!H!E!J\"F!@!B!L!N\
        \"J!H!G\"N\"H%C!F#I&J#s8 R\"I!G!N\"q!C!>!K!J!>\"9!K\"7!J!4!C$7!E!A#9!E!H!o#FbN!8s\u{19}{!+u\u{13}': r!G\"J!>\"A\
        !F!O!A!N!J!A!=\"p!1!?!C!D!,!D\"=\"D\"A$2!G!1$% \u{f}*!C#D&I#B\"E#u!A$H#>+>\u{6}F#$J&H0G|\u{15}!/sX$!,r\u{5}\u{1b}\
        \" u8J]F!2t\u{f}\u{16}) u%N\"J%C!q\"F)F\"E+FPx\" M8t<v! Ii9!Es\u{1c}^!0rg\u{13}\" IEw\u{f}l!2t\u{1c}K!!sF #5u!x\
        \"F\u{5}O@ P!F\"J!M!D!-!<!w\"T!B!P!@!B!O!;!G!@!F!T\"G\"G!\u{7f}!I!.!-!I\"*!7!@!q!B\"T7j!7tll!;q\u{1d}@+ K#H!E!H\
        !J%C!A&?!s$C.M_B\"2K\"r'[' J(C!B!B#x\"A6MQD\"7G!sx-\"%N*J/m!/q#\u{15}!8p2\u{1c}' J!\u{7f}\"B\"H3F\"A+C*l!ErzT!E\
        s!~!EqrE# J'J1w/Q\"8I-v-\u{6}!0r\u{11}{* N!D!F!F\"B,@&>!O\"w+=\u{19}M$ Q8E!y,HUP!:r\u{1f}r!Et;4(%K\"J#J%@'v#A'v\
        %@'V!!v\u{1b}/!Erjq!7s0\u{14}+ O!}\"A!C+@)B\"?!v!@$@%F\u{c}y!-t\u{8}1!&s\u{1a}4\"%t%F\u{9}$!'vs\u{0}\" K8uOA5!>\
        \"@!<!@!B!B!@\"=#?$=!C!A!;$N\">#F\"@!@\"q!F\"96u!+s,_\" M8reu! sI\u{1d}!1r=\u{1f}!'qpJ) P\"<#p\"u#<%='N\"M!@/\u{1}\
        \"#r5Fo@!8og(!#q7z!8rqY!(r\u{f}(!.sO>!4uA\u{d}!)q7-# t8E!K\u{1c}m2 t\"F!K\"L#J!O!L!H!D#D\"G#O\"E!D!A!B!B+CSt!/s\
        :\u{1d}#$y+A6DVU0 R$>!D\"D!D\"q!A$>%8\">\"?!@$s\"?!>%7\u{5}y\"/M(NDE!)r\u{1e}h!Er~]\" M8s^\u{d}!8O>x!Bp\u{1e}\u{8}\
        !#r)3!?p)1!,s@?!EE'Y%9L$S#s\"J!G(<!/qk\u{3}!9s`s! ry+! w+\u{1a}! sy<\" t7KG\u{1d}&$u$C\"C%B0C!rUO!\"s\u{11}!! p\
        L]!&r\u{b}*!Aqa\u{1b}#4E$M\"w\u{17}p' p\"A$I!E#>\">-F`?6 D!<!>!<!>!8\"L!;!;!8\":\";$=!9#I\"D!\u{2}!;\"B#>!>\"r\u{3}\
        0!1r\u{19}R!7tig\" u*K{\u{16}4 G!;\"=!M!;\"D!:\"8!:!8!7$7\"N$<!<!x$G\"N!:%6\u{1f}%2 L!|\"@!@!A!@!B!?!?&>'@!@!?\"\
        >!t!?$?%p*8!!s\u{3}\u{17}!,q\u{b}A!4tJ\u{0}!8E\"G!8B\u{f}Y!8t\u{10}v0 K!?#C!;#C\";\"C!=\":%<#A!D!y!=&D%O\u{8}|#\
         v*I%Ly)5 N!=\"L!?\";#P!P#6!8!P!9\"8!8#B!H!P!K!K%?!<!8*y!:sq&!!r:\u{8}!!s\u{0}h!,r+\u{7f}!ErS6$ L-H\"q%q\u{1e}\u{b}\
        !4q,O! s\u{a}5. A!F!B&C!C'|\"B!C#B!B!B\"E#K(Ra\u{2}\"!H#xS,E H!O!F!;!F!D!E!E!;!I!.!V!F!T!G!s!8!N!3\"V!O!D!K!p!5\
        !k!?!<!V!M!t!3!P!?!H!F!CB\u{f}! sC\u{14}!/t\u{1e}\u{e}(\"<#s\"s#<%?'J\"H!<ox!.q\u{2}\u{1b}&\"D&r.D#C#E$AD8B P!I\
        !Q!M!F!<!F!D!}!1!P!R!J!E!K!K!F!F!q!C!K!H!=\"G\"N!>!?\"M!8!q\"P!J!A!?;A! rIF! J&\"! r\u{f}5\"!H2o\u{e}\u{17}!?sC\
        \u{f}D \u{2}!=!O!K!N!?!?!C!M!K!(!J!.!9!6!3!@!@!J!I!J!7!@!J!H!5!E!C!;\"Q!<!D!J!R\"K!J!8!#r\u{1a}\u{1a}! umG#/r#I\
        %J3\\\"%J3HB/'\"G4D'J!J#L!v#t2[$*B%I'D\"F\u{11}B5 r!E!J!L!?!:!K!o!>!?!=!<$I\">#9\"p!P\"B!G&=%5T8! vV5# H/z+IIx\"\
         u8J\u{c}9:!L!I\"E\"H!D!P!G!R\"K!;!J!1\"8!2!B!6!L\"6!B!N!t!H$:!P!9$1\u{9}=!Eq{\u{13}!-r2\u{6}\" K8r\u{1e}d'%G\"\
        E!G\"@%E*D,@iQ( J$J!L!K#N&J'v\"Ma$5 R!;!9\";!8\"?!E!w!=!7!6\"J!6!I#C#B\"K!;&:!B%T,mB g!K!@!A!J!N!8!E!6!K!K!L\"v\
        !=!r!G!Q!6!:\"D!C!D!P\"D!'!9!r!Q!B\"F!E!I!?!Wn\u{13}$/E(I#C!t^:-\"F!J!?!<!@\"F#J$F#D%A!s!D,EFv!\"t336!M!G!K!?!C\
        !D!I!@$J!@!C!<\"{\"A!@#<!L!H&@!C!@$<\u{0}r!4sTL!=qG.!7u8v+\"@\"v\"E!F!C%A\"@%s\"I!A!G9'!Eq\u{16}{!-rPD!Et%9#)L&\
        I6u^=\"1J)tXw!,rO \" K7r\u{1d}R3\"@\"H!A!@!>\"F\"G!H!?\"F'C!t!F!F!@$I\"?\"N#>x\u{5}\"?s!KMY! phQ!'w=##-I!F,vs\u{4}\
        $%K(G*P!LW,!4u\u{19}W!/u\u{1a}\u{c}!%r.\u{0}\" L8t+\u{12}!8vLT! s \u{0}! u\u{a}\"( D$F't$B*F!H%G&E\u{e}r) I'C#B\
        %?%@#w!B!D)Jj[!.ry!!)rBQ!Er0|!7tG;\"6s\"IB !#p4}!:taV!2rHY# K\"y&K l\" x:Fz#* ?$>#u#u#@\"=(B!A!C,B\u{2}}!:p1\u{18}\
        !6r?o!\"oV[)\"C!M\"u\"D!J\"D!?!E-K^\u{10}0!v\"B!L!=%<#9!7!;'A!Q!B!A!=%A!C%<,*!Er\u{1a}\u{7}1\">\"D!@\"C!B\":!I!\
        C!D&A!=\"=!t!=!>)J#@jg\",v#J\u{2}n!7t_<!/v8U# t/I)M0\u{5}!:st]!,s\"g!8ssN!'s\u{1b}U$\"s(C-t's1\u{0}\"(u'Lgm( G4\
        t$J!t$x!G!J#H6f!*t!\u{1a}: M!r!G!?!>!=!v!;!;\"O!:!6!5!J$5!4!7\"C!@\"9!r\"<#5!:!1$Kvm#/s(H!KFg%!F.B)N\"t+BA0!-xp\
        `!*t]}\"4s1I;.!'s|=\"'H3s*=!+sV)\" M8tT0!3sgz!$srC!4s]7#!C#w<Fn\u{7}!?s/k!7ubw3 D!<!E!I!@!D!=!?!u\"A!t!@':!9\"{\
        !B!@\";&:\u{d}H!7rZ\u{1}!1t4-!9s~Z!8E\u{4}d\" u(J\u{1}b%\"H\"E%B&?6tHI.\"B!O!J!J!D!G!L\"E!L$Q(G!O!J!<h]\"$t)MRE\
        !1q[^!@s1m\"*w%JLY!3r' $ y,H,F-H\u{17}h\" s\"Gc\u{1a}? M\"C!A!n!A!=!8!L!N!I!N#t!P!6\"0!P!0\"E!:!6!2\":\"A!A!r!n\
        !5!>!D!D!PV\u{1}!*Et\u{12}!.rsp!+w2]\" M8sNy!\"pi:+!\u{7f}!B\"C#J!B&B!C\"@'G\"?+A|\u{18}% D,s-@!A+B\u{3}\u{9}!/\
        HG\u{a}\" L6t\u{1a};!:q\u{14}\u{1f}!1r\u{3}%!5qH\u{13}!:s@b+\"F#C\"L!K\"?\">\"N!K(M#B'I\u{6}\u{1}\"<K%r#}%#M$H#\
        t%G+Fbl!!s_\u{b}!4rBu! u0A!1qaA% H%t\"G1I!s \u{15}!)syb\",v#Jsl!2s\u{1e}N!?siG!(p483%G!:!F!M!B!J!D!8!6\"L\"=\"9\
        $8\"D!5!>!;$8%I$2!+r<}\" r'G\u{1c}Z!8J\"\u{1d}! t\u{1e}E\" H8yV(! sW{!/qFa# v4G,Kj\u{1c}\" M8s\u{6}@!Cs>X\" I8u\
        \u{5}\u{f}!Er7{=!M!F!D!K#@!L!F!N!E\"6!H!o!3!F!1!?!Q!1!Q!4!H!>!Q\"7!E!H!n\"K!Fg\u{9}!*p\u{18}\u{14}\" L8uIh! vy7\
        !9s\u{4}K!Ero+! L3b\"!s.K%\u{3}($J/I%H%M!P#u\"s\"GQR!#uC-!Ar?s!7ra|!:p#V, K\"M!B\"H\"F#B\"D#D)L!F&C&@9'!%rq\u{c}\
        ! v.{!-s\u{10}Y!*rv#!4s\u{10}5!=p\u{7f}_\" J1rt<#$x+I'II,!/r@-\">E$z7<!;qj$\" D#yjL\" x8Gb($$q%K&I2sD\u{e}# t*E\
        0Hla!!t\u{4}T!,ptP4!?!D\"@!@!>!F!p!<!?!s!L#P#D%E\"G!;\"@#H!>%7\u{12}\u{1f}\" O9tl[!Ew&\u{4}!!s$8' A#H%x\"C%@)F(\
        J1,9 O#Q\"J!9!G!s!?\"<!A\"J!M\"L!:!;!:!;!=!C!P!=\"<!M#F\";$6/D\" D#y\u{7}\u{1}!AsA\\\"(r0G\u{6}>(0t-G!H!x!C\"H\"\
        H!El\u{1f}!,rWo$ M!s7C-A8^\" K6v\u{6}|#&v)I6Io\u{d}!8t,\u{1f}!&qH\u{18}!#r\u{13}\u{8}!7rh\u{1e}$2o\"E#G\"JRn!+r\
        i`!Eqc}\";s*Ll4! tb[\" H6yq\u{1f}!/s\u{f}\u{1}!,u\u{e}!!.vU?!4q[o!6vNR!@sg !+K%x! t|\u{11}!4t\u{18}(!@r\\#!@rU%\
        \" s9J}^!)sEJ\" r/K$U\" E6|\u{13}F\"4s1I\u{c}H& v,D!F\"F\"E)r2\u{c}!9sz?! uD\u{1}#\"F(C.CvF!#u\u{a}$!Etj\u{13}!\
        %q99!=qa}\"3s%Lh=!)s \\!@sM\u{1c}!%w\u{1b}W\" s8F[q+!\u{7f}!B\"C#J!B&B!C\"@'G\"?+A\u{f}#&\"G\"K$t'C)N-D<o- O!A!\
        G#?$B!B*r\"?!w!L\"?(r#H`:\"2K\"rW4!3rz-!/q4y!1q\u{15}J1!O!=!C!r!H\"B\"@!;$N!N#B$=\"M!@!>&A%MPi!*rJ\u{17}A D!P!4\
        !7!R!0!2!6!3!2!4!1!1!A!4!~!:!7!R!3!p\"o!P!U!R!F!t!K!p\"=!P!:$H@8!\"r~S!As3\u{5}!/ux\u{2}' B*E%@\"u!B$E\"C,\u{18}\
        \" K\"tm7# x3F%G\u{18}L\" F$zy\u{13}!Ew!7!AqjD# E\"{6G{[!AsfD!$sLg\"4t&r\u{e}=!8P5-\".v!FN%!:s%\u{c}! r|1\"0w)J\
        N\u{19}\" J$ueW\" N*rIi!2rFY!5r 8@!M!J!G!L!=!G!N!0!;!H!A!F!L!M\"<\"u!E!<!@!J\"E!3\"M!L\"E!>!B!A!o!=!O!M\u{16}\u{1d}\
        # v8M-HZ\u{e}&+s#s!C$G$K.F4|!)r\u{1d}\u{4}\"6C\"G\u{6}\u{3}!3t5'\"5u#KE)! u\u{1a}P\"$u4KsV! u\u{2}d!$rc<!#t'\u{15}\
        0 D!C\"B!B\"A!D&=!x!?$G#A!v!A!B!E&B#p!8s\u{b}\u{11}! s^g! J:P& J#B0{%F(A%B-_!)t0\u{5}!*s%G\"\"L)JGA!2t;2& C!D8A\
        $H$v$@\u{f}\u{d}\" L7u=3%\"D!L\"M\"C1S\u{15}'\"At$F_S! L%y\"&u0E6I$1F)r%q&F0=! tS\u{1f}\" L:H9R!<od[!8sm\u{4}!4\
        s#3!Eu\u{12}z\" K8tG$!Ew\u{1}g!7tAL!@tZs\"1H.r|h!Ethh\">r!J,\u{9}\"4J!tf<!Er\u{2}\u{11}!*rdN!8Ku2' G#F!I!|!D)F6\
        G\u{17}w!7sY\u{7f}6 6!A!:!;!>!9!8!<!:\"6!7!;!<\"5$<#\u{e}!@!:!;!>&=%4Eg6 N!>!I!B!=!8!:!?!@!?#A#,!=\"<\"G!G$p!L\"\
        H#L!G#Dl\u{15}\"1s.LIb% G$y+C(B!r\u{15}a$/H%s$H\"Fv\u{7f}!8r!<!/sLq! s\u{8}E# J7H$x<?\"$M)r\u{10}c\".K!s+.!+wj\u{18}\
        : p!O!:!9!F!E!F!N!<!?!=!L!E!O$?\"N#B!K!u!@!4!;!;#B!<%=pS! se\u{6}!4u${\";s*L\u{1f}/3!<!M!:!A!N!=\"=!A\";!<!?\"9\
        %;\"J!=!m!L!<+67=!/r\u{1c}\u{14}\"2u3BU}!+r\u{13}3' p\"G#M\"M1G!N!F9$\" M8s\u{12}B> C!w!u!9\";!K!4!;!D#M!C!B!R!\
        E!t!H#D!Q!7!=!B!@!-#M!M!N!G!P\"B!J\u{b}&$.s!r1A%CsS% E/q\"C%B/@\u{1a}\u{7f}!3ry5\" J8wHf!7rC\\!8q/Q!Eq\u{4}I# I\
        *B\"Dvf!:x?\u{16}!7xv /\"?#;!>!=!?\"?!D#C!<#>$>!B!t!u,P\u{15}J!:tUr\"#H9{;\u{4}! r{\u{c}\" t8KGb!Es_\u{15}$%F%I\
        !K-J;\\!*r\u{15}`# s'G1E~\u{1a}\"&N,K;y! u\u{1a}f!1tQ\u{14}$\"J#K%L.P8G!+wCN< q!G!F!J!@\"B!H!H!B!J!N!J!A!O\"5!3\
        !C!@!1!5!R!G\"I#r#4!H!4$I\u{4}l!)sw=!/r[\u{14}! OCe! tGR!(u\u{1f}u! ua!\"3s%I\u{1d}\u{1a}!:sO:!*B\u{10}T!/xq\u{7}\
        !At#S!8s#Z!8p9g!*s7\u{5}4 L!?!K\"?!>\"?!@#>!<!v\"<\"<#s\"=!;!:!F!=%=!?\u{2}/0\"s!F#G!I!I!C!A!D!E!D\"9$;#H!A!=-5\
        \u{18}$: P!L\">\"<!J!;\"E\"<!t\"C!@!6!=!2!B!I!4\"p!G!>!P\":$J!8!G#HXm# H/z+IFG!7rIy# r/t)MQ\u{6}- J!~!B!A!E!H$O\
        &B'D!C!F\"A+CS\u{a}\" x7I\u{2}Y!,sE\u{1}\" s8Hn\u{7}-!B\"D\"C!E!G'x!<$F!>\"=!u!I\"AV'\".u.F~>! N\u{1f}}!2r!|+!F\
        )F\"t#>%=\"D!A!F!A!?+>BN!Eq;\u{12}!\"s/_\"4s#Fy:! r!s\"1s)G_f!@sm99\"J!Q!P!H!I!<!F!=!;!:!J!@!H#L!;!;!8#E\"=!P!:\
        !L#E\":$EE4!\"rv}\".E1rt\u{f}!'qrS! sCj!-H\u{4}:# F&A#u\u{7f}1@!F!O!P!I\"@!L!8!A!P!@!@!G!-!H!C!D!B!O!J!Q\"<\"K!\
        P!3!=!C!C!K!E!C#F!BS;\"/u6H\u{1}j!0rqD\"\"N(R{\"#$I)F\"u\u{1}x!9v^K; I!O\"H!A!3\"8!;\"9!@!F#<$J#:!B!\u{1}!:!:!A\
        !B!H!x!A!9!@!I!F\"@C19!>!D!J!8!:!C\"7\"E!F\"O!2!P!7!6!3\"J#x\"9!I!6!8\"u!7!5%A!J\"8K-r5X#!G#r<HV!!Eq*$!EtC\u{18}\
        0%J!B!O!I!F!P!C!K!G\"R!R'w!O!P\"L*EyV!,qx\u{3}!!rVb2 L!|\"@!@!A!@!B!?!?&>'@!@!?\">!t!?$?%p6*!3sPr!Eqc?\"/t#J\u{13}\
        \u{3}!+t\u{12}S!3q\u{c},!4tul\"3t'G+%'#z(C%G&H&A$D%BK)@ w!1!s!5!2!2!2!7!1!<!z!E\"2!3!J!5!6!S!J!/!5!G!4!s!A!.!o!\
        9#6!4!1$9ND\"4r&KYC! v_P! sUl!;qlc\"3I%vFW\"\"E8Pni!.s\u{1f}\u{11}\"*F0CX4! s8k!ArLW\"4s#LwZ!EtAl!Ar6]$ w%M3E\"\
        D\u{5}s\"-s8Lg>\"1K.p\u{12}0!8LMW# t%G3Lk\u{c}! vh$!#s\u{1b}`\" H&v{\u{1f}! r\u{7f}}!+r.M(#C!r&<(B$=\"M\">+M\u{11}\
        w!Ar\u{8}\u{19}!8LC3\" I8u+8\"-s8K4\u{1}!8J'S!!vX\u{1f}!EsN+) I$D,t#D$C!E!G!q+BJ\u{3}#$s%M&MdG!/s$\u{17}$ M!s7C\
        -Awc\"-s8Mr\u{17}\" t8K\u{a}z\" J7vDR!/r\u{e}^!1yG{!\"q\u{13}\u{1d}$ C/r'D/v?\u{19}\" L8v`\u{6}# O7v!tj\u{b}\" \
        t,J(\u{17}' N%F%x!B!H,K-DEp# L1L!t(v\" J$y5k\" G/yqh!/s\u{2}D!4q\u{3}v!?q\u{f}\u{5}!%Ja(!=qJ?$ C/r'D/v.^!/p}?\"\
         L6ub;! t\\\u{6}!)t<\u{1}!Eq5K\"3I%vh{!%uQi!8K8l!&q9X!6v;\u{6}%'I!I\"C%I(J|m\"\"I6N*Z!!sG\u{1e}9 R!:!8!@!A!=!=!\
        M!?!>!:!C\"J!7!L!>!;!:!8!5\":\"K!t&;!F\u{7}I\"8M\"s,\u{13}!7s4L!Eu%5! H)v!/r20!6rsN\" M8tk(! r;\u{c}/ F!?#K!I!C\
        !J!I!A!H\"<!?%<!x#I!@@f\"1t4Hi\u{5}$ |*F.E!G*\u{b}\" I\"u\u{0}\"$ B'w(F)HC\u{15}! J>\u{c}\"!s.G!x!/vPn!Eu?\u{19}\
        \"8M\"q|G!/t_\"!!r&W! rUY1 8#=\":!N!A\"s!8!7!M\">!O$;#L\"@\"L%8!O\u{11}N!)s>w!:qv`!7s-|!0qLU!8B*\u{16}!2sc\u{8}\
        !Evj_\" J9yA0!.sry!Bnh\"!Bo\u{c}v! v5)!6s{C!%qHq#%I/I1I+?- >!N!?!L!r&=*9\">!=!>\"?\">)Hh7! M\u{a}D#0r!L!JKg\" M\
        8t}|\"7r&qb\"!/u\u{4}.!2q[8= P!A!D!L!E!B!E!E!u!E!D!@!A!<\">\"@!C!@!<\";\"r!P!C\"A!N\"M!?!=$S`R\"0w\"Eho9 H!@!8!\
        <!N!H!;!S!q#n!n!:#F!;\"E!=\"H!C!>!J!F%=!?!C$PLs!/u\u{7f}5!*H\u{6}N\" J(x^n!1sR\u{15}!/swW\" O\"un\u{d}!7Ig\u{1b}\
        \"Ar$MLc\"4s)qSu!3tki\" u%CDN%$G#I's(t\"G0u!%q6r; T!p\"@!<!P!L!E!7#K!=\"E\"3!0!D\"M!J!?!S!Q!?!?!J!E#2!0!1$OSY!E\
        r;E!4r{w!8s\u{10}R' B/A\"u'C\"A&u%A\u{a}\u{13}!/vt\u{9}# J3u%u\u{7}\u{0}%$G#H#B\"G#H*B!Aq!\u{b}+ E!D#D&D'B%C#B$\
        H#B!t$@\u{2}u\"5t#F-^!$rGP& P*D*r#B\"F*q?\u{12}!\"sau# M$G.s/\u{0}!@u\u{0}f!Eun\u{1}> z!8!3!{!?!=!4!8#8!1\"3!6!\
        5!;!6!6!5!2!5!P!4!S!7!4!1!8#9!6!/$E\u{13}b!!xDM!0sVR!%sF\u{10}# t*A.CQh!@rt]\" r8Phj( J$E*B!@\"C\"A'G\"p.~\"8J'\
        qrL!2s9S\" H8vJl!8Giy!@r`H!2s\u{13}M!Er\u{3}1!/sL !7Gj\u{b}\"1u)J]0#\"t%D1?2+# q'J.LPm4!>!A\"D\"=\"=!:\"D!?!@$<\
        !;\":#:!S!B!:#J\"<\"<$r;.3 <!K!:!=$@#?\":!;!:!M\"<!=!<!N\"A\";!w!T+:Ax\".v!F^ %%G\"J$K-N-B!@! t(\u{1}\" J:u^\u{1a}\
        \"!r0L^n2 J!=!7!L!=!C\"E\";#>!>\"8\";\":!7\"J#\u{3}!>\"?y~# I8P\"s[c!!sl=#$I*r3q\u{4}:! u\u{16}4' Q(B'H+D#I!I$v\
        \\}!)u+\u{c}< I!N!8!7!u!1!F!7!C\"6!:!J!l!4!S\"o!<!0!>\"T!<!7!@!T!?!<$S%P'j!Eq`w!4uv\u{18}. }\"<!:\"=!B!@!t\">!;\
        $:'G\"Q(B%;R|! tQ\u{7f}!7x<O!2rOa# L!G7x\u{19}\u{19}!EsH9!Bu\u{1}c! I\u{13})!:x\u{14}Y!8Ly\u{6}\" L8s/*& v\"C#B\
        %=%@)=\u{12}B( B!D6C!C\"B\"|!H%HV3\" J4s4c!)r\u{15}E! rn !/s)~!+tm\u{17}!EE\u{f}1!(r'\u{1a}0 q!C!=\"C!v!<!G\"?!\
        ;%B':!?!E!O!?+<CL\" K*B\u{15}\u{16}! r\u{a}\u{17}\"4p$P)F!Au}R!;q\u{2}t\"'H(?~\u{13}($H$F\"x!D!E!E\"E6Gv\\9!r!<\
        !E!?!?!R!?!B!E\"<!=!<!=!u!>!=!<!?!?\":!J!M!>'?%:jh@ I!;!F!s!9!F!5!D!3!6!?\"5!1!;!1!s\"x!s!5$q!G!=!?!>!o!q!<!5!;\
        !N!=\"7cF#.K.v$J-o!5yX\u{4}\" M8sE\u{1b}!(rV%!8t\"V:!A!@\"H!;!A!G\"D\";!<!P!B!I!K\"F!<!L\"Q!K\"G!G!9!<#P!B!8$LK\
        v\"1q)GJ?!4q\u{17}D\" K#r\u{f}G!7r3b&!B#G&@.o\"B&CdI!?sq\u{1f}; M!;!O!9!;!7!0!B!9!N!G!8!Q!B#J!/!t!M\"3!M\"I!r!G\
        !N!3#G\"Loh!4qat\" N8r+>$,J,K)q$L8\u{1d}!Erzl' R$@&E%?(D#@+=IN< I\":!<\"?!?!L!A!>!8!A!;!q!M!L!>!8!N!<!x\"J\"D!;\
        \"@!?!s#M!=$6_s\" J8ry]\" r8Ja\u{f}\"Aw$H3S$!D.@'B\"D]W\"1H)t\u{13}70#:\"@!D!N#9!A!<!>\"8\"J!F\"A\"P\"t!;,Kd$\"\
         E!x9e!7son!;r\u{14}k)$G#C\"H#G!@\"w(L!I\"GV`# E1C%BS\u{13}\"Au\"sG+\" L8t\u{2}6!!t{G! r\u{13}[!%rTu\" v/HC}!/t\
        Gb( J$q)?\"P$=#A$B+P<D% H$t)t-F%rpy!-sT6!?rRS!.r8&\" w8N^{\" v9Kqn!:G\u{e}\u{1b}# G#s5I\u{8}\u{19}> E!M!;!F!I!-\
        !J!6#>!7!H\"K\"3\"s!;!I!1!J!1!6!~!L!1!3!B!L\".#J!E!S\u{4}Y\" I!ruD!+rVb!#u\u{a}k$/B%r$H\"F&\\\" M/s}\u{b}!'r\u{4}\
        y7 H#<!M!I\"B!C!<!=\"=#:\">\"s!:\"=$E!p\"G!J!u!<!:\"N\"E<U) I!L!B#K!J#K\"M\"J*Ghh%%D\"C$t$G6EG\u{9}!\"G,L!6p\u{17}\
        g!#q)3!Eszq-!A!A\"A#=!N\"@%;\"s!@!H%N!=\"=2G\" M*swA+ P$F!F!G$G!J$D't!?!J\"?cwC M!u!\u{7f}\"B!:!B!>!4!K!=!*!D!+\
        !M!I!A!D!N!@!D!4!M!?!N!9!T!C!@!G!t!.\"I!J\"F!q\u{1b}P!+q*n\"4s#LhD# L6I#GR\u{1b}!.u\u{a}g\"-s8LeX& E(L%H!x!D)H4\
        ?!AsEO\"4K&rUj!@s\u{1d}Q$\"G6K'v&D(6!;pc]!$s\u{1a}Y%%G!q!t%F#H3M!2rX\u{9}\" u(J7m6 p!>!9!<!J!6!v!s!;!6\"H!6!4\"\
        >$<!<#;!E!:!?&>%6>x!4r{S\" v8I4&%4t$H%z!E$F,j* M%B\"F(<#B!@%P\"A$s#A\u{e}\u{16}!6J\u{0}\u{3}!>ol[!.u\u{1}/!-tg\u{d}\
        (\"G%A#u\"=#?'F\"o-< @!<pR5!EE\u{a}D# L2I!q\u{13}\u{5}!/s\"Q\" u8L}4!8u7\u{7f}!.s)a; \u{7f}!;!3\"=!>!9!7!m\"7!4\
        !6!7!:!5\";!;!:!7\".!;\"7!9\">#>!;!3$BZn6!7!q!I!5!N!5\"3!4!o!H!4!8\",\"9!9!7!4#2!n!Q!5&:u\u{d}%\"M#J\"A/B\"ukW>\
        !J\"1!H!P!4!E!E!A\"K!S!/!6!U!R!F!>!9!C!.!z!E!:!>!p!,!/#-!)!+$v'\u{10}!'rx|!/sn<!&s\u{11}3!\"s\u{6}\u{1}# J3u%t\u{4}\
        U; T#C!A\"9!@!=!B!@!Q!9!?!E!:!5!.!0!M\"J!R!D\"C!u!1!6#J!4%A\u{7}-!3s`\u{1b}$/r\"E&F!Kl\u{1}!5qv:#%E1E!Fn&%!s#E+\
        >)C-@=\u{16}!3u\u{d}0(#B\"B\"D(@(C!?!~,@\u{1e}T!!tmx! uHM'\"B'w!>%=)B!D!A5\u{3}! sJ\u{15}! sd\u{4}1!@#A!:!>!?#H\
        !;!;!?\"9%:#=!D\"P\"y$<%Po^!)r!G!/v\u{19}u& K*K-F!G\"?+M\u{7}\u{2}%'F$A$H+B+AVw#-I!F,v\u{13}X!6r\u{10}M!:s<U! q\
        z5! r*l!6s~:!Ew;A!3w \u{d}!:si\u{2}/ x!o!P!@!A!;\"E!G\"@%?'J!A!?)5$@d^= O!:!D!I!;!B!F!M$J!M!B!8!I!<!8!L!7!H\"E!\
        x!E!G!K\"<!G\"=!:!6$;\u{11}g! u/U(#B\"B\"D(@(C!?!~,@?O!;q|{&&K!K(H'I!I!MI\u{a}!4uE\u{4}!8u\u{8}D! ps\u{12}\" M8\
        t'X!)r+Q@ A!P!F!H\"M!E!J!N!E!R!O!Q#R!H!L!L\"=!1!H!Q!P!Q!P!C!M!J!F\"o!C!B\"=!E\u{10}\u{15},!A!L\">!?\"D#=#B\"=$?\
        $J!I\"KNt& N!G#J*C!G'sBV!(rj]!,sR\u{0}!:xK\u{17}!(r\u{1b}A! t\u{1f}S\" u(J\u{c}f!(s\u{8}_!4umF!8EuP!@sWx!/s 8# \
        v+F.Eq\u{a}!/tsg!@p\u{2}\u{1e}#*H!J'v1%!:sR}!3r7]!&s=E!6KSi!7rr,!@w\u{d}[% B7A!}\"s+Bs\u{16}!EqS\u{15}\"0w\"EUf\
        !$yBm\"-t8Kj\u{1d}\"!u2JJ1!5pK#!(u6\u{19}#2t%J.J*\u{1}\" JEAtY!(s/I!0r*\u{f}!:q\u{1e}\u{3}!Es):\";s*L[!\"#L8q\u{e}\
        f$=J!I$G\"xO\u{b}\"'H3sUA\"\"K6N<6#+v,H.G\u{13}p\" t7Kv3!EsE_%$G+y*I'J!F\u{1a}Z? D!F!P!E!E!8!5!8!5!5!F!5!>#F!s!\
        y!s!t!,!6!B!J!7!6\"8!C\"L!O\"3\"A!C,u!*rA:# u6u\"@F\u{1f}!:t?\u{10}6 L\"F!B!B!9!D!D!@!G\"x!;!E!:!z$;!5$M!G!9%O!\
        =%?2W!@wf3\" L:r}:\" F8w\u{1f}F!/r\u{12}\u{4}\"$u5Kcj!2sDD: P#=!x!@!B!I!>!H\"u!C!6!F!A\"5!7!6!3\"<!O!R!E!9!<!:#\
        7&/FS!8Lm6!8E%a\" M8sOG= O!7\"M!M!C!:\"D#L!3!F!G\"6!7!N!7!L\"J!>!Q!H\"P!:!K!H!5!7!q!E#2JO!8s#@%-B\"D(u!C!D0q!?r\
        pu! tkh% v%L$F.J.C!1!Evm=!-u\u{2}\u{14}!*rZ\u{a}!.r\u{1c}\u{1b}!$vvf\"4q#O\u{9}\u{1e}$ F$|+E6GkD\" u8I\" - O!B!\
        >!u!C!>!>\"=#<$I#>!;$GkD&$H&C#C\"o1B%pQ\u{4}!;s)#' D#J\"s\"p!r%E+DP\u{12}!7t\u{10}Y\"3w&HK2\"-H-r\u{14}\u{0}\"#\
        M'D\u{f}4!!q\"_3$B!>!H!=!<\"B!E!>#?$K!7!u!;\"N!=!K%J!<%I#@!7r/R!3tB_\" K4so_%*o-I!D!O,qq2!3r`L!%uS5! tuP!!r\u{3}\
        L!4s\u{8}S!7qSa!Eq\u{6}V& C!C8A$H$v$>p0\"7s#Kr\u{8}!#pi\u{1}!-sFI!7r.\u{19}!BsS:!@rq)#+I$H'Kj\u{8}\"+q-J5a$ L\"\
        I6y\"Aa>! t\u{13}\u{3}!5rHt$$J(x!F\"HJ\u{7}!;}|s!:t]U%$t+F$F!q$F\u{f}\u{6}5 {!<!s!A!J!E!=!K!B\";!B!?!D\"C$=!:\"\
        E!H!M\"8+5`(!3vn\u{1e}! wKo!4sb'!8s\u{7f}\u{8}!1sAC!ErI4\" K(v8z!<r~\u{3}!)v+\u{1}!)u_N! w\u{7}o\" K8un\u{11}!4\
        r\u{a}\\4 P#:\"A\"A!?!L\";#6!C!;!9!7!7!P\"6\"I!?'O\"G#F\u{1d}\u{1}!Eqh\u{16}!/qVj!,q=g-#E\"A(q!G!;\"A!D!>%G!D!C\
        %E!sUB\"!I?xY\u{1c}#.L%r-tsq!)qG\u{1f}!8r(k!2r,<! vOc9 M!?!;!F!>!J!9!F!G\"F\"7!8\"8!:!K\":!M$L\";\"P!K\"O!=!7$u\
        zN!AuW\u{15}\" p9E{[!$r\u{13};!<two1 8#=\":!N!A\"s!8!7!M\">!O$;#L\"@\"L%8!O=I! tK!$%D\"I/D!CSS!0rlm\" |8AX~\" I\
        !rL8+\"@!u\">!A\"@#<$?'H!E!>-AN\u{1a}!4qQp!Eqd\u{2}!*sj\u{1}!*s,t1 S!>!O!C!>!E!J\"I!>!r!F\"=';#@#9&=%:\u{7f}u!%\
        qb<!9tdB& K\"B#B\"H#G,z:\u{1b}!8s\u{d}\u{9}!:rI*!&s-:!@t\u{4}\u{19}!2r\u{1f}A) C#F!C#F(r%@\"D#C,v\u{0}=& v%M*I%\
        K\"H\"F\u{f}*!7rV\u{d}$0u!J!I!I@*? G!N!L!F\"K!B!H!I!L!I!L!M!S\"M!y!C!L!O\"(!F!M!F\"G!<!I!F!J#>!F\":!HN5!\"M\u{c}\
        K!,t^o\" u8H\u{d}*%$q!I*C)E\"Hjy\" L9u\u{17}r(\"F#E\"J!H\"L%F(J.Bx^\" L8sJG-!O!q!I!K!@\"E#>#?\";$?$<#Q+;8\u{1}!\
        *OzM!:s}\u{1c}\":J+t\u{19}~\" K8uA@+%E%J!I!A!G\"L\"C'G!>!?+>K\u{0}! s%j\"(r$LYK%\"E(M\"H#D$E\u{5}d!:q\u{1f}\u{b}\
        !4r\u{15}W$ F$|+E6GNT6!9!q!5!5!O!4\"3!4!p!H!4!7\",#9!7!5#2!o!R!5&;%.\u{18}\u{9}#'G2F,EY\u{b}!8NLD!9s\u{1e}?!0rv\
        3!)rJ\u{1d}!1t4G(!J.F\"p#B\"G\"C)s$EDy!6t5.!%q~y!4sm\u{12}!Er)`) J$C$C!B!B#x\"A\"o4MJ !-pGx\"!u7E\u{17}5# J3u%t\
        5i\" v9K7\u{f}\" s8M\u{1d}2! t8\u{3}!;p\u{0}%!?q~$\" x8H<T! FTB!:t\u{d}.\"8J'r\u{1a}g!7s:'. ?!K\"='C!>$A#=!I!=\"\
        @!J!s!N':q.#(L0L#ru=!#u\u{6}!\" t8M)Z\"!M.NE2!7u^H!#N\u{5}m\"%J@tk0!'vk'% I!E7|!H!@#M? L!L!A\"K!K!?!B!H!?!E!<!B\
        !C!9!?!@\":\"Q\":!>!\u{7f}!@\"=\"E!{!;!9!9!E!K\"H\"s!#H+Z9!@!B!?!?!>!=!A!D!>!>!9!F!=\":!;!<!;!;#A!<!\u{2}\";!=&\
        :$8a\u{1b}!:t{\u{10}!,qA2!As\u{13}=\"8G-v\u{5}\u{12}\" L8tg*% s\"A!p(@%Hj\u{1a}!7s#v? H!G!G!G!H!C!9!:!<!9!H!8!A\
        !P\"F!s!w!s!v!.!9!C!B!8!7\":!E\"M#7\"A!DE\u{1d}!Et:k$)z!B%@6?\"(!7M\u{c}&\" J8q0\u{16}$1F)r(o#F^[!Aqx\u{2}%\"A(\
        A%C'A/A=E!8Oq]!8sWq!+rCG!Eu.&!(sT\u{b}>!4!H!N!J!B!8!;!H!H!@\"t!:!E!Q!N!/!1!P!E!5!B!O\"H!E\"t!K\"K!2!K!C\u{8}5\"\
        7s!B`q\"!wDE;H!2v~]!+tE@!(upZ!6Jz<# t8L!Gv[! u,\u{c}!6J\u{9}R!%u\u{11}\u{19}!2t.q!5yR/\" M/tmM\" t8Ky\u{15}!4rO\
        w! Ng\"% G$t)t-F%rc\u{f}((?!v!D\"D#D$B$H\"Mx|\" s8My\u{1c}!Es\u{19}$!ErH\u{7f})!B#@'A\"R&@'t#L#?%>'7!3r@t+ G$D#\
        r\"F&G$@#C\"I%u%H#=eM\"4w$I|i& n*r%F'C\"Q\"F<\u{7f}!Asd}$\"r8F#J%wjk' p\"=!t(;%C'B#A\u{12}'\" M8t`-!8MC_!%s\u{15}\
        \u{0}8!=%:!F!=!8\"J!M!;!9!9$:#K!8!C!G!t!=!M!M!G\"9!;!F!u:\u{5}! sZz!$w`X1\"A!;!E!B!H\"C!I!F\"C#O#I!C#@\"P!I!L&I\
        SV!:sZ\u{17}\" x8G\u{f}\u{0}!$r|u!Eu\u{b}9\"#t%M=4!@s\\c\"4t&r\u{d}S? R!1!@!P!Q!<!~!}!M!F!G\"0!R!0!<!6!4!4!=!.!\
        9\"2!F!;!1!F!6#0!.!0$V.H6!G!K!I!y!:!>!F!D!<!7!:!>#N$<#s!M!@!B!:%M!9%Gv}4!?!D\"@!@!>!F!p!<!?!s!L#P#D%E\"G!;\"@#H\
        !>%7A/!!t<\u{6}!EFZ*# G.t(zS.!3q+\u{1}! ub\u{f}) I'C#B%?%@#w!B!D)J\u{19}m#/G2y$I\u{a}^7 @\"C!M\"8!q!r!;!;!;!9!:\
        #v\";!A!>!<\"B!L!A!J!=&;%N:c!2qCk' s\"@!L+A&C#F!Mk\u{7f}!:x{\u{19}!:s\u{13}9!8sZ{7 T!<!6!@!>!?!=\">\":!9\"K!:!Q\
        !@#;!8\"8\"I!t&=!8!4$G^\u{9}%%P%F!?$='I\u{19}\u{3}!)r\u{16}}!EI1V!'v\u{5}\u{9}1!B\"B!?#F!I\"C!E!=!>\"<#@\"w#t!H\
        !A!?+M\u{16}7!'t<T\" J&qY\u{14}& E!w!C!E4t\"L\u{1f}n!4v(~(*M,I\"E\"w#J!K%v\"CZG#!t6J\"H(E\" u8JpT!@sLg\" K*Bq#=\
         S#>!Q!G!E!F!7!.!E!E!O!J\"?!E!B!M!A!I!N!I\"A\"9\"B!L\"@!/!.#F!I&$#5s#G\"q`\u{12}$\"u(F%E)F:u!/rzl\"3s%L\u{8}y,\"\
        K#A!?\">!D!M!E!J!I\"F)K-E-E& I!K\"K5J\"x+K\u{9}\u{5}\" K8uq*!EsbA$ t/r'H/D\u{10}\u{14}0 m!@!;\"<!:\"@#=%:$=!u#@\
        !O!<&<!>%=\u{4}KA U!>!I!C!L!@\"L!q!<\"B!O!P!K#q!O!K\"1!F!/!I!9!F!O!/!K!K!I!K!t!?!E!C!Ce<7!=!H\"?!L!=!H!=!G\";!D\
        \"=\"q!=!>!P\"r!=!:!I!M&?!>%8i\u{1f}!@o1h!!sal!:v\u{16}@!:sO\u{1b}\" N8s-\u{4}# E@F%EDw!3r\u{1d}R4!?!D\"@!@!>!F\
        !p!<!?!s!L#P#D%E\"G!;\"@#H!>%7lz\" J:p\u{9}z!-D\u{12}\u{1f}!)t\u{6}\u{1f}!7r7l!3r`n!,u\u{4}$\"4t$K\u{10}\u{7}\"\
        <K%r\u{12}l9 r#;!=!D!C!L!A!I!D!D!;!B!;!E\"?!O!;!9\"I\"C!H!;!r%:%:]l!*r\u{1d}S!2t\u{a}z!1r\u{b}O!Er&\u{0}\" y8F?\
        \\!*rzM!9r|0!8J~.!/qG\u{10}: W!<!O\"r\"2!A\">!A!P!C!F!C!3!D!1!C!G#B!O!>!A\"4!4$S!1!G'.!/t\u{5}\\$)z!B%@6?An# M0\
        s(r I% v%L$F.J.C9\\! I/9!,s\u{f}|!8s3N!Ep]9!)tSU!\"Rqe# P6u\"OE\u{17}- Q!C!G\"D!C\"G!I\"K!F\"G)w$>+<#r# H/z+I\u{f}\
        7!2sXi! w\u{1}J!7I\u{1b}6\" O:r'G!-r\u{19}\u{14}1 C!@!=\"?!H!@!K&G\"P$>!M\"=!|!<!<%u'B_U!/svO!4tLp!%s%\u{8}! v\u{6}\
        K\"!u.K\u{12}0\" I:w=\u{10}!8Js\u{11}!4q\u{10}3!:qv\u{d}#8J&M!r.\u{1a}3 R!L!B!=!A!:%>(?!=!s!:!:!{!M\";%>!>\"r#E\
        {\u{1e}!:q#_( G\"E#E+}\"B$D!B!ALJ!%s-'!/sz_!7t\u{c}u!:so'#2t%J.J)`!\"M\u{15}\u{15}!3v\u{17}c!&r`k!2q'E!8uJ\u{16}\
        !/u~\u{6}' L$E$A$w#A)q-B\u{15}\u{11}!8u\\ \"3u%E E\"4H1sKN!Ey#G$$I+r'H/C\u{7}<\" K8u\u{e}>!Es\u{c}M# H/z+I;\u{1c}\
        !.v\\B! sCi$*G\"|#C6DAb#(L0L#r?E!8sK\u{a}\"8K\"q\u{9},!)r'b!9uG\u{1b}1 V!C!H!:!B\";\"?!D!D!>!?!G\";(=!l!Q,=}T# \
        H3t'F1n!Er\\D!EF$M# L2I!q \u{d}!6t\u{1}\u{1}\"*r%Ji.!Es\u{2}:!!r1?\" J*w\u{5}m!/qK$!Essk\"3u%J$ \"/G)E4~!!q\u{16}\
        `\" F8w^6!Bp=.8 W!P!>\"N!N!S!:\"P!L!n\"?!2!:#9!6!?\"*!<!>\"s!R!L$O%;_O# O8K!wrb!@w,Z!,s\u{b}z\"\"v6G#\"!Er`-! u\
        mo!7t='3!<!G!=!J\"A\"G!E\"L\"?\"=\"=!?$J$O\"?!H\"=\">$tYk!?rUu4!9\"7!=!P!9\";!@\"8!8!C\"6\"<\";!8\"O!9!n!J!:+6K\
        $!2r\u{10}@!/rq!! PC\u{13}!8IAw#*H%w)K\u{1c}r\"!H#xcG(#C!r&<(B$=\"M\">+M\"7+ B!@#?&?\"?#>$H$s!?'>!F\u{4}.\" u8L\
        p\u{6}#.C#B4F,(!7r\u{18}6!%t9l! t.?\" N/rZ^7 o!D!?\"B!v!=!F!T!@!=\">\">!B$>#<!@!>!N!A\"@$>!B$=u%!,s=3!3q0r# K's\
        (rL\\! tko-!C!@!B!@$\u{7f}\"A#?!C!?)P\"B&@%?\u{13}C\"\"J#J'^0 R$>!D\"D!D\"q!A$>%8\">\"?!@$s\"?!>%7\u{10}q!*ujF!\
        Eu\u{17}3#/A(B!F\u{1e}Q\"-s8Lw9!3r\u{13}\u{5}\"(u'L\u{12}4\" J8v'z!%r;&!3r\u{1f}|!Co>2' D$A&t#C\"A(E\"FR<! qF\u{15}\
        !#s_7!/s\\\u{0}- A\"B!N'A$K!Q%=\"@!@!A\"A\"A)K5F!+s\u{a}}\" L4rYH!8t\u{a}&. P\"F\"G!F\"C!y\"M!?!J+D!H!r!D+@\u{7}\
        R(!p,@%?!?$>!B\">+?\u{c}\u{1d}\" K#tz\u{8}>!R!<!B!J!E!E!L\"5#H!r!=\"C!M\".!H!K!H!P!J!:!Q!8!7!p\"N!I!4!E!F\"K@$\"\
        7s#KKz#=I!K$o~\u{9}!-sz\u{b}2$?!?!;!<!<\"@!F!;#:$9!7!u#I!A!K%J!<%8Z\u{f}\" M7t\u{6}3#/G2y$H*j!Eqe/!8r\u{2}\u{d}\
        \" I'wT=!/ts66 V!F!K!F!K\"F!p!M!>!C!F!M#Q$N#H!N!N\"A!A!E$L%RU/( q#N!D&I\"K+L!K!Ii#\"(u'L0O# u%C1I6G# p/F)M2c\" \
        w8D;H!9r!\u{7f}\" G6xZ.!5s\u{1f}E\" s'LfI<!8!I!G!D!E!;!=!C!9!?\"w!=!4#2!6!B!J!8!F!L\">!J\"7!L#5!P!D#Rnz!9s^k! v\
        \u{13}\u{b}= L!M\"B!I!I#?!=\">!E!6!:!:\"}!9!L\"A\"?!@!C!C!;!;!K!K!o\"7!N!B!DKh7 7\";!N\"D!r!=!K!m!9!@!P\":!K\":\
        %L!<!:!<!G!;!:#5!Kvf!$u<b7 8!?!7!>!9!o!5!H\"q!q!p\"7\"v\"8\":!;\"5!9!8!9!?&=%6Ds!;r\u{2}W= Y!I\"E!F!O!E!O!<!C\"\
        F!C!<!6!6!6!G!4!K!I!5\":!m\",!9!8#Q!H!J$FkS\"4J&sR\u{11}\"+I$Hd6!?s=h\" u8LGY\" v2Kf1! sE\\!$qC+!Eq#>!?s%^7 >\"\
        A!>!M!6!L!:#F!7\"t\"s!>!t!6!7!3\"3!8!>!F!9&9!4\u{17}/! xF\u{5}#$J*r3r{B7 H!E!J#I\":!L#F\"N\"N!:!7!7\"3\"I!7\"?!\
        6!;!9#R!K!7$s1~%'J!J\"D%J(L6\u{a}!'r\u{14}#!EsA\u{2}!(rc.!@rAR> B!D!N!D!E!9\"6!4!4!F!6!>#E!r!y!s!t!+!6!J!I!;!7\"\
        7!C\"L!O\"2\"A!C\u{15}d!$vk}\" I/y;\"\"3s2E.k!:s\u{1d}5' G-A!t%C'H&o%D^s< S!C!I!1\">\">!E\"P!=!A!J!O!M!O!1!>!.#\
        @!>!t!J!G!5!5#@!D!1$Q\u{16}T% q$C+F%r&D5\u{11}!!r-[!<pG\u{1a}D L\"C!U!I!G!D!>!>!H!F!A!K!D!H!@!2!E!S!C!O!@!M!N!:\
        !S!q!G\"P!C!A!K!?!V!?!G!\\9W!7tkT\",L,p&W\"%L5s\u{14}5!5q$q2!@#E!8\"I!<!=\";!x!<!=!E$;!;$H!<!=&?%O\u{12}\u{18}=\
        !>!>!?!=!;!L!@!~!=!:!;\"<\":\"=\"?#:\"B\"=!B!?!x!@!>!;!?!q!A!D!HRA!.r\u{1}\u{1a}!8sS\u{2}#!G!F!z1Y&!B#@/@'t&?%>\
        Qb!1sL(!+t=\u{7}!4ti\u{1d}# L&q)HKi'&I!I(E%?\"H!F!K%4+\"H\"G!>\"G&B\"B$s$@!q!H,?\u{8}]!7tv2)$G)u\"E!q!D!D%D#E+E\
        u\u{8}\",I#D+\u{d}\"4t$LB1!ErAs(#I\"G%C%H%t\"D\"H\"A]\u{13}% H!F#G3H)sZp5!A\"B!E!D!E!C\"z!<!B!;&<!;!;\"9!?!M!E!\
        >#M#=%M14# I1s\"r]\u{d}!?su)!Er\u{12})< Q!2!B!P!Q!<!~!}!M!F!G\"1\"0!C!6!4!4!>!/#3!G!<!1!F!6#1!/!0Yl# H/J6wUP!-t\
        \u{8}%!&t\"3\" I8x^m!9r3c! u^\u{10}!5r\u{5}\u{7}!Ev'\u{7f}!(r3c!2tiM!%r\u{3}}\" H%q\u{19}<) T\"L\"G%E!E#B\"@'M!\
        CMR! sB,\" t:L3%!?sWJ!<s\u{12}V!/rZ|\" v8JZG. P#G!L!H!F!I!G\"@#D\"A(C\"D!s+=f\u{2}!7s>_\"8J'qKR!8IJ5!#t8N! w]_!\
        2r[e! tw5!&s|D!?t\u{17}\u{18}+ t!D#H!G\"C#@%B#w!C%B!Bl9!>r\u{16}k# J2G(wzc!1t\"1!&s#F!ArM7! t\u{12}F!8teI\")v&I\
        F9!Ery,!8x\u{19}c!!s93\" t8Lj^! s6j!)r(`! s]-$*F-u!J-B\u{16}\u{c}\"7L!IJW'\"B'w!>%=)B!D!AY3& F\"A&F\"B!H-yS[\" \
        I/y\u{13}\u{9}\"$o<F\u{1}k!Eq\"\u{1b}! w\u{b}V! rL%!#qA@!;t:i!3sE\u{3}( K\"M!C,A)I$z$@%BCB!;s8\u{1e}\"\"L%Jl$\"\
         t8NE_!,rC\u{b}/!G!I\"x\"A!G!L\"L\"H!G\"R'G!N\"J!G+?Ek\" K7rp\u{1d}\" w8Hq\u{16}# x4H$G`o!@u93!Er;@!8v\u{13}h!/\
        s~\u{4}! vat!'rOo!2r@\u{9}!9smI!;t\\\u{2}!4q2l! uf4!@sEH- G\"C\"H!H!F!J!B!r\"y$B'D\"N-MXC!Et|P!.r;v!7t\u{7}/# t\
        \"G6PT\u{16}# J*s.H0{\"-s8K#M!%r>-# F7I#s]\u{7f}!'u\u{f}\u{18}\"#M%r\u{7f}\u{14}!EpPX8 H!@!;!M!D!Q\"q!x!5#1!-\"\
        J!L!2!K\"1#2\"I!1!3\"K\"5\"2$NLW\" @8}=#!$rXZ!8J'U!Eq.z!.s\u{19}0!6v&\u{e}\" F%uJT!ErjE!:s\u{9}I!,umk& t\">%I(@\
        +D+>T<6!=!;!D\"R\"B!B!F!O!>!I\"<!Q\"C!H!;!5#L\"K!=%C!<%@t\u{13}# P4I1t@,!:s4\u{15}!%tc2!Er\u{5}`\"4K!rFg!5t\u{0}\
        [\" t8F[v!4q\u{4}c\" v8J>*+#B\">!B!q!F\"@%B$B#t\"C!BvB!,r\u{9}W!2s\u{1e}w$\"J(D)q%E~u%\"@&H\">,G/@3\u{15}!7s\u{9}\
        m!/r\u{15}K!\"so?!8Ghn! t\u{1c}~@ ?!9!J!D!H!E!C!:!I\"p!L!?!I\"C!I!G\"H!L\"L!y!O!D!E!,!?!J!s!E!?\"Q\"D!wC\u{1}!'\
        uo\u{18}! u&2!@qJD% G$t)t-F%r}H:#5!9!C!:!C!L!x!I!;!?!<!6!<\"J!K!F!1!6#G!E!4!4!:#C\"4$@96# ~\"D6Dn4!%rvx&'J#I!C$\
        E'C/uN\u{1d}!8qE@@ K!s!L!J!H!E!?!D\":!B!4!+!O!=\"A!F!*!D!R\"K!I!C!|!O!0!B\"J!L\"H\">!A!S>C!Etc\u{15}!$t\u{13}(!\
        8I)\u{18},!C!I!D!B$@\"H!s!{#>(A#?+N`s\" v8GT\u{15}\"8C)t\u{2}K!,r)^!:r98# G%|@Gb\u{0}! v=\u{17}!(t~#\" J8q|\u{1b}\
        !/v}$!,I\u{9}2= t!F!L!L!?!:!L!p!?!@!>!:#=!I!>!?!=\":\"q!Q!O!A!H!=!>#=!=!8$6-q!-t9m!\"r0\u{b}!2qCQ!@s$|2!C\"B\"D\
        \"B#B#A\"?$@!@\"@!o!B\"C!B!A!J!J\"s\u{1f}m\")r<G'`!+uj_$\">\"G#I>A\u{6}\u{1c}- P!C)A%G$q!r#B!n!F!D'C\"o\"B\u{1e}\
        \u{16}! s\u{11}R!!rL\u{2}2 p!D!@\"B!r\"E!D!M!D!B!D!D\"C'?!B!K!F!E\u{12}S* P\"C2>!z\"F!L!D!<%A&D--; Q!:!D!;!<!B!\
        <!A!E!=!F\";!A!9!8!<#L!p\"I!E\"B!O#D#9!8\"D\"IJ\u{11}!9s>T%(A\"C%?$r$D\u{e}\u{16}!4t\u{13}T$7L!H#|\"Jw\u{1d}!+r\
        AD! v\u{6}W!;rY%!!t\u{3}/2!;!G!>!<!F!?\"?!r\"9!H\":%8!7\"G!=!H\"7%9#i!4r\u{d}y!/rwF!EqdF# {*C.BMbD j!&!=!>!E!p!\
        @!w!H!E!F!B!C!A!*!H!1!.!1!.!2!5!J!E!K!C!)!/!(\"O!+!,!5!R\"J!.{\u{11}!Eq\\@!<r~]!8J5\") q!G!E!L\"N#J0Q\"H&RyS!:s\
        'a!'t,=! RqZ\" L*r\u{17}]!)tF\u{1e}! sMC#/G2y$I(\u{1b}\" w9L*h'\"?#E\"G0F!E!A&M-|\"=r!Mcx)$H$H$F!G$t)E%I!H%G\u{5}\
        \u{1a}!Ev9Z( O$E#G%D!I\"G+A%DFm\"#I9s_`!1q\u{b}I! snU!6vH)\" w8GBR!$s5/!7r\u{f}N!/qfM,!A&J-?\"A!?!I!D!>\"|!H%H#\
        >no\" q*G\u{1}U!As7\u{14}\"#H3wIt\" Q\"s\u{1b}x! rVK!-s}p#2H%u.I>3\"(v$I\u{1f}@! s@\u{3}!?s~6\" r8Pr%!Erk\u{d}!\
         u\u{5}\u{e}\" J8ux\u{7}!9t^_\" J8uSy\" M8t\u{14}\u{1c}?!?!D!T!@!?!=!D!o!;!7!s!L!J!Q!O\";!C!<!:\"O!E\"E!;!;!@!L\
        !L!G!>\"K#6]$; L!J!J!;!:!;!8!K!9\"7!@!G!J\"F!>!;!:!7!N!9!B\"J!x!N\"<#;!K\u{b}+!+p+\u{2}# G.t(z!-) ?!p\"r\"A#A0L\
        \"s\"B$?Pj<!6!K!B!D!C!:!;!G!J!=\"v!:!G#1!4\"H!7!A!I\"K!G\"v!K\"M!5!M!C#O\u{1b}u!1tM)!Escg!7rBA; Q!:!F!<!=!E!>!B\
        !=!?!E!@!<!<!;!9#=\"r\"K!E\"@!P#D#:!9\"D\"J<~!EtL<!Ev%l! sWz+$H!E!D\"t!A!=!C\"D\"A(F.LB\u{1a}$ v%F%F.E\u{4}\u{17}\
        \"+v,HH\u{9}!%GeM!:st\u{1d}\" J8q\u{2}5!3vE!!-sE\u{f}!:r\u{1b}I!)us\u{4}!8Gf\u{6}\" M*rui! tR@\"4t$Lwu\" H+r\"r\
        ( G\"E#E+}\"B$D!B!AK)\"/u2Im\u{1d}!7r!\u{f}!3t2R( H&C!F#E!u$D'E/Ep\u{8}\"7K(u7B\"$H;u|<!$rO7!4smR!/t`=! u:5!,sj\
        %!$riS!)rb-6 Q$H!@!A!E!F!B\"@!B!P\"?!M!9\"M!7%@!E\"L!J\"r!L%8+d) H/C$>!9#B!q!@!s#H\u{b}J,#C!D!G$H!F#E\"G\"E#D\"\
        ?&y)A,\u{1}3 J!A\"J!@!<!C!@!G\"D!D!>!?!I#q\"z$>!>$;)E|1\" K8uUZ!%wBq!1ti?= s!:\";!;!8!;!;!9!C!o!L!r!8!:!9!<!>\"\
        5!7!;!E!;!t!B!6%<!<!9$E5\"% H$G)C!{7F60##B\"?3Cjx!(r\u{2}D\"$K;sU|\" KEq#{6 M!?!=!<!E!A!A!@!D!A!?!H!q\";&9\"9!q\
        !Q!E&>!I%MpS#$G,v)I*i% w\"A*P.E+B\u{1e}\u{1d}!4rn;$\"s(C-t'sR[!!x\u{1c}\u{3}!6v\u{1e}$!'t\u{2}R!8BG4!:q\u{4}_- \
        o\"s\"L!K\"H!A\"F#L\"M'I\"B!?,BK\u{1b}' M!w#C#B#<-K#AQz!1riQ!-q\u{15}\u{15}!0sUS!7q\u{1c}4! u\u{1b}\u{e}# E\"~6\
        @\u{7f}\\!3ts\u{4}#(t!E!Kyx! H!a!4r{T!AxP2\"0I(E2\u{1f}? H!G!G!G!H!:!7!9!8!8!H!8!A!P\"F!s!w!s!v!.!9!D!B!9!7\":!\
        E\"M#7\"A!Du\u{10}+ q\"I#H\"F#G!J$C'H\"M!I!C\u{7}$!/u_z)!>!s!L\"M#M\"I,F\"E\"E\u{19}f!$uZ9\" u8O{w!%u`G! x7-!Et\
        mD\"=r!L Z\"/u6IIB) N#B$H#H%B${%I(A%A\u{8}\u{17}!EtaY!4r\u{15}w!9L{\u{7f}\" PErx6!(sgG\" H%r[G!0s.>!Es)D!%reh!E\
        w!b5 {!<!s!A!J!E!=!K!B\";!B!?!D\"C$=!:\"E!H!M\"8+5Y\u{1d}\"\"qAo\u{14} ! u^\u{1c}!;rcc.\"D\"H#L!L'J$D!y$A\"C#t!\
        L!D#L#D\u{e}-$ q*I%K)KWx!*J\u{11}l# s'G1E\u{18}2!)tf^% q$L)t\"J#J1K!7rIn$ \u{7f}*M.K\"AA !6uXV!3sx\u{2};!;!D!>!\
        @!I!K!E!@!E!F!B!E\"=#s!r!;!;\"@\"E!I!p\">!O\"@!?\"s#9\u{1b} !Ap\u{16}>\"8H#w\u{16}a!8t\u{11}(\"\"F4K+A\"9N!t`W!\
        ,qe\u{12}!6t}x> M!F!N!H!H!6!H!B!s!=!M!N!5#u!F!F!K!B$B!D!;!Q!9\"E!K!3!t!C!E!E]\u{c}!)tZ@\" K8u\u{a}\u{12}# G#y5H\
        jr\"/q+K;4# M3t%ura!?sKv!'sei\"+F:y\u{f}Z> O!L\"?!8!@!;!@!A\"F!0!B!0!E\"E!O!B\"G!J!J!B!R!=!Q\">!M\";!A!R\"G\"y\u{9}\
        |\" vAq-b! vn\u{d}#)v&J6Ji\u{1c}!8rd\u{7f}!EscB!7t()! p3p!-t'(\" M:r\u{f}`\" x8Gt\u{3}!/r\u{7f}_#/A)B\"Fc\u{18}\
        1 E!?!@!@!?!>\"@!>!>!B$<$t\";\"?!:!D'?mF!@s\u{7f}|!1tV)-!?!@!B\"F!@\"A!=!I\"@#t(D!Q\"<ts! qAvB N\"C!A!n!@!<!7!K\
        !N!I!M!S\"t!P!5\"/!P!/!;!E!:!6!2\":!P!A!A!r!n!5!>!D!D!Pw\u{3}+ O%B\"B(=#D'?!@$s\"?!A$<~n+ B%A#?#>\"@!r!B'L&q$r%\
        C\u{1a}.!EqW%!9v-u7!7\"E!>!9!:!?\":!E!F\"7!I!4!H!I\"C!5$J!M!6!N!9#7!61f! skh!$r\u{0}:!%sV@#'M-r1D`r! sJq\" v8H-\
        *< G!:!9!;!8!@!@!C#9\";!4!2!5!S!F!x!\u{7f}!>\"S\"<!<!m\"<!m\"9!>\"F#3\u{1f}G#$K-u4Jq\"!#v)W! sJc\" u8K4H( B!D6C\
        !C\"B\"|!H%HhO&$F#J#G!D!G+z\u{7f}T!Aq%+$,u+C!D\"C{s\"0G\"v\u{7}\u{7f}# I5s%r'0\"4J&snO\",w9Fd_!$P+y!?r'L\" L:rp\
        \u{17}\".v!EE<$#E\"J#G.BxD!4r`7\"7L.u\u{c}i% J(v#q$F)H$C!Eq!{$ q'I1L!Nz\u{a}!?s\u{17}\u{d}$/H%s$H\"Fe6\" x9HxQ\"\
        !wDEU\u{1f}! swv\".r%Mx]\" x8E04#$r+I2scU!9vm5!1r\u{2}}$4q$I\"p%G\u{f}F!:qK\u{a}!8Lln!8sS(\"8I-u9A!Eq\u{f}3! K|\
        \u{19}5 O\"M\"o!H!@!F!C\"=!D\"9!?!L!B!@!?!@#>!M\"K!D+T&\u{2}#3t'J%GFC!1r$\u{1}!#rd]. M!?\"A$F#<#<$<\"J$@!?!z!K%\
        J&;c\u{14}!As\u{1f}o!9rxDA F!N!E!E\"L!D!I!L!E!R!N!O#U!I!K!s!T!<!1!N!S!C!O!K!A!K!K!E\"u!B!@\"<!F~\u{7f}/ P!@!<!A\
        $G#=#<$<\"J$@!?!z!L%J&;4') E(A\"t!@!A!B\"B$B-Cu;!?s^Q' L%w!J!J#I\"F#I^~\"9N!t\u{8}N!4q';$/t$I.r$GWk!1s&e!9s\u{1e}\
        \u{18}\" y8E77!%r\u{3},# N6w\"A22! yag# \u{0}\"B6>>\\! I\u{18}x!7s^{\"$LAuF+!5r\u{1e}\u{16}> T!K\":!8!<!>!H!7!<\
        !R\"t#P!M!1!F\".\"F!E!O!B!I!6!G!G!J!<!J!Q\"v\"G^p8!8!6!?!9!H\"@!E!?!I!H!H!N!4!E\"x#9\"7!B!H!<!G\"<$9%G\u{17}\u{0}\
        !8s\u{7}I!9L\u{6}9\" u8KrS!/s{C!7rm\u{4}D J\"N!v!?!F!A!H!:!B!H!G!3!P!>!;!7!4!F!E!J!:!U!N!P!O!P!m!t\"H!6!H!J!D!E\
        !H!'8w\"#r9J\u{17}\u{11}!&ryV\";s*L\u{c}`\" L7sD!$ I8I$E${\u{13}?!:q)\u{d}\"8M\"s\u{2}q!-rZ\u{1d}!:t\\-!:HFG\" \
        M,sO@# L!G7xsA$4z$A\"C#t\u{0}\u{1b}!$r:p!3s\u{18}7\" J8t:i!'qpc!7r41!1t\u{9}\u{c}\" w8C\u{6}6!@s12\"4t$L`+!3q1\\\
        !8s\u{14} \"<J$t\u{10}=!8sFT!3u\u{f}\\!!q2+!8r:_!/rl9!$vWj\"/u)IsI\"0u\"ID\u{11}! u4\u{19}!-s:y!$v^\u{1e}!7s0d1\
         r!E!M\"C#C!o!A!F!J!E#M$B%I!?!D'u$A.\u{9}! ro-!/q&\"!7u\u{1}b\"$x+J\u{a}\u{4}! poK!7s3\"\" s8Ni{!3t0\u{9}! rT\u{1a}\
        \" s8GB\u{17}\" t8M\u{d}\u{19}\")w<H\u{11}i! o\u{1f}/) w%D\"F#C!C!E#G)C)u1k!/s@{\" M/ub\u{1a}!8H+7!-rY0!Ar\u{0}\
        \u{18}\" |8@l\u{5}7!=!@!I!=#;!?!<!G!A!?!D%>\";#B!L!F!:!;!y!H\">!=\"Hk\"!3rWe,\"E\"B!D\"I!D\"A!I,D!K!C!@&BQY!'sy\
        \u{0}!$sZg\" r8L\u{13}Y# u\"F8I*]!4v\u{4}A!4uEr!8MM\u{13}!&s'G!.rlq!7tv>!3ph\u{19}! vK8!4t;2$7p!H!G!Gfn\"(I#tQ\\\
        \" N8tH\u{9}!!r(o!/qhp!Es.r!%t\u{16}\u{c}!%q\u{b}H!7rig0 H!@!G\"v!C#@!C$=\"?!s#?!=\"B#H!?&>\u{12}u- q#F!>\"A!C!\
        @#;!r#>(<#=&C%<.}!EE\u{1d}W!)r!_2$A!?\">!=\"C!9!9#>$K!7!u!:\"M!<!K%J!=%J;/!:sd\u{17}\" s(J\u{1}M! t\u{8}'\" D0x\
        \u{1b}b(%G'B#@(C!I!{!C+A\u{d}\u{17}!/tTS!Es(T\"/u)ID+!\"tM*!8t7z!/q\u{b}%! r\u{5}m\"#J%r+\u{3}!:s5b!.s^:/ w!E!@\
        !C!C!=\"@!H!?!<#@\"=%?$:->pE!0sI,!Etdg##s(G%KbUB S\"N!,!9!:!E!>!-!0!A!4!I!N!A!@!F\"\u{0}\"J!A!1!v!X!P!P!-!-!z\"\
        ,!(!*!I!?!B!3*C! J*J$ F$|+E6G@>(%G'B#@(C!I!{!C+A\u{1f}Y\"7q&oW\u{1c}#%F*E)NV\u{1e}$ C#H#o.@~`!EwG\u{12}\"*r.L\u{12}\
        {\" t/Ge|<!<!D!?!>!:!L!E!A!E!E!B!F\"=\"<!s!q!;!;\"A\"@!I!p!=!?#A!?!<$:ey!Ev\u{17}\u{2}!9tW\u{14}!4t$*\" J/F.P!'\
        uqT8\"B!@!@!?!=!A!E!>!<!:!G!>\";!<!=!;!;#<!<!\u{2}\"=!>&;$9QM!#t\u{f}n!Es9O\" H8yd\u{e}\"7B!D6$!(s/q! uTk+\"M\"\
        ?!B\"L\"I!B!H!C*C#D,<Zl!Ew.i\" D7z\"p\"!u.K;\u{1e}!Eq#\u{15}\" M*t*;!#H|j* I,B(C\"F!D\"E\"s$G!D%Cb\u{12}! pf\u{12}\
        & J%@!r!v!B'DM7!Er\"!!7u\u{6}A!+qOY!/s`l! soC!+u&j!+w]\"\" s*J\u{5}/3 I\"?!?!D!C!<!?!x#=!F!9&<!:\"J\"C\"A!A!A$<\
        \u{1a}_!4s\u{d}q!8qg.!Epr\u{1}$$E)@\"A+wgG%\"E3v\"M!E\"B.\u{13}/#s!H!F!B!D!C\"C!u\"D\"E'I!O!K!E,CR|!0s]b!.s[`\"\
         K;sbF!%sY\u{0}*!D#B$A\"I!t!|#>'B$A+OT\u{16}!(r\u{c}vA G!|!E!>!K\";\"D!4!?!A!-!@!+!?!M!7!J#F!H!.!y!N\"3!3!O!w!G\
        !I!/!D!J!B!K_w!7sL(% G%E\"{(E!rR{! pFx\"4J!t`-! uUG! u;)0 M!?$@\"H!F'=#C\"v#K!K!G!@!r\"J#=%<mu!+qF\u{a}# J#u\"I\
        G-\" K8u\u{0}f!*t\\,%!u\"s,D+C+C(N!*s>\"!0r~H!3q\u{14}%# {*B.A'!\" L7s-}!@wQl\" G\"ucI!)r\u{1a}L!3rm\u{1e}!+rN`\
        !#s>@!4siL? I\"9!J!<!8!8!=!K!<!;!9!{!9\";\"O!<\"M\"L!M!I!J!:\"N!F!F!=!u\"F!E!G!7\u{1b}\u{16}#%E!t2K*k)&A#I!C\"J\
        #E%r$G\"F+D|5!%r'j\" N/yb%!$y\u{12}\u{10}\"3u%J\u{11}\u{16}\" L*u3\u{1c}!9s\u{7}\u{0}!EvpH!Er2%\"@v%G\u{7f}#\"'\
        w/I%l= Q!7!2!:#M!B!5!5!@!C!Q!N!=!V!-!M!.!B!v\"H!N\"8#H!N!M!O!.\"t!?[\u{1f}!/uB,\" v8Cx@#\"t%D1?wx!Ds+1# M3t%u2,\
        !8G0v\"8I'qvJ\" JEu*\u{1b}! q[W!Ew%7!,r\u{14}\u{18}!-s2`!:rl/!.u\u{17}27!L\"D!8!Q!3\"=!7\":!4!=!9!8!8!I!7!2!K#:\
        #0!;$:!7%G/\u{b}!Ew{I\"8L'qFT!Eqyw! I\u{7f}\u{b}\"\"F4JLh\"(q#J\u{b}0/ P!A\"?!@!>!G\"?!w!J\";!=\"P(?!B\"A<,# EA\
        s$s,\u{17}\"*J\"tM\u{5}!7t\u{3}_-#=!;\"=\"<!>!D!9!=#:'Q!;!N->Zf\" t8L\u{10}z(!E!G#G\"G#J\"A!F+O5h\"!u.K5c!4sV\u{2}\
        !Es`%!;uh5\" M8uRE!:t7~/ @\";#;!@!y!<'P$?!<\"<!=!:!=%L'8T\u{7f}C X!L!0\"C!v!@!\u{1}!A!B!:!:!B!<!B!J!@!L!K!L!L!I\
        !;!E!M!<!N!C!Q#<!K!F!N!G!G!LZy& I\"C(>'C#B$qv\u{18}; U!>!J\"=!L!<!F!p!9!A!s!K!I!P!N\"M!@!:#N!B\"E!9\"?#E!<!q$F\\\
        G! s2p# E/B)D\u{15}]#*C6B%p\u{14}?(#C!r&<(B$=\"M\">+M1\u{3}\" G9uO~!?q\u{8}U#%E1E!F\u{12}L2$A!?\">!=\"C!9!9#>$K\
        !7!u!:\"M!<!K%J!=%J\u{6}\u{17}\" s8J'`($I(B!B\"D$C'E%u!DMJ\"(I#t@(%*;\"?!?+>\"L^\u{19}! sR !,ri{\" L$yz !!q{\u{a}\
        !6t\u{c}b% t!w#G$E&FmO!7r]o!,uQj!%q\u{1a}\u{1}!*s:\u{3}!)s\u{12}|!6v{\u{10}# s/s6EC\u{b}$ L&I2L-t\u{1c}+# G#s5I\
        gB!/s'<)\"?!H\"L#F#@$A!v'B.@\u{16}L5 {!<!s!A!J!E!=!K!B\";!B!?!D\"C$=!:\"E!H!M\"8+5,D! sfh!&qH\u{13}(%B\"D!@#@$A\
        %q$K\"B\u{5}^!Ewc]!*t5\u{11}!6A\u{16}c! upX!$uY9!@soh# H$v+E=-!3r[u0!>\"=!=!;!D\"<!t\":!8!;!<%;$<!E\"=%<\u{2}\u{0}\
        @ R!=!F!N!G!B!?!B!@!C!F!A!N!A!D!D!K!J!3\"r!5!H\"J!A!T!J!=\"E\"N!M!P#M]b!EqV\u{6}! OAq!Et\u{17}j!1t\u{0})!1sP_!8\
        rj8&,B!u\"D)H\"E+Gc\u{0}\"!s.KTw!%tl<!-s|\u{8}!8r4\u{b}\" {9F^9!6sDM!7s;14\"A!=!:\"B!G!A!N!@!D!9\"K!p$>$O!J!I&;\
        !O\"t#6\u{10}n\",H+s1Z:!8!G!6\">!H!A!8!3!N\"E!N!5!<!H!J!6!5!r!9#D!M!P!8!9#5!v\u{17}H\" H:vg\u{1c}% B#E5B)q$tQM%\
        \"A(A%C'A/A&5+ I%F!K\"r#v!A!A\"F'D\"L-EM;# J3u%t2\u{4}\" J6vd/!\"sC\u{1f}3!G!E\"D!t\"I!I!A!A!E!J!K\"N'G!D!G!I!A\
        !M!K\u{11}B$ |*F.E!GN\u{19}\"(r$L7\u{1e}!&v\u{7}\u{0}\" K6t^\u{14}) L$y!J\"I#H!H!D,L-AH=\" x8GK\u{17}!:sm?!2tUZ\
        !*s9\\# G(s!rO^!(r\\\u{16}!4s`-!?sPA! K~\u{8}! p1L!Esb1%\"J\"J\"N1Q(N\u{c}H\"$H0t{\u{0}% I$E%|&C6A1%2 I!=!8!L!=\
        !D\"E\";#=!>\"8\";\":!7\"J#\u{3}!?\"@s\u{2}!7r\u{8}-% o&H!M(I)F\u{1d}z\"3s%L>=!EqF\u{16}!-py_$ D%s#r0D5$!%s]V\"\
         s'L/`!3r.&!Eu\u{1c}P!8s^\u{16}!;r,c!:tJ0!?swY=!8\"H!4!2!L!@!;!B\"K!:!D!B!N!G!5!@!H!E!4#F!K!U!H#H!<!M!Q!F#QC\u{e}\
        !8uf!!8qk\u{4}!8q\u{1d}Y!3r,`1 O!N!B$K!K\"C!M\"H!B\"D%<\"O!F$N!H%K$Da\u{1c}!'tvj#'K#F.FJv! w[\u{1b}! tFN!Er\u{17}\
        \u{e}! u\u{7}2\"Av$I\u{1a}D!6sbp\"9K,sI\u{0}!2q x% G$E(s#s6Dh\u{7f}!EtkR% J$y\"D)H6J\u{1b}6& E#p\"C1F\"H\"Gv\"!\
        -s\u{9}u!Aqy\u{1c}! syQ!8t\u{6}n!7rb,!.s\u{2}i\"3E'rVm$ F4t(F$y<P!;qsg!/v>2) R\"F!E'J\"K#P)N#F*@ng!Au\u{1}j!*MB\
        C\"#u$K/\u{0}#\"P6F\"F!@!\"s9!\",r#r_n!8p7\u{1f}!:tp`!<o;w\" K8r\u{17}/\" G(v|(!)qyA!1HG@!/w/N!!PW%\"0w)J\u{9}5\
        (%A\"I!r!H&G)H!D,FL;!2s\u{7f}=% D1u)B&u%B\u{16}F\" y8Dev\" L8sm\u{12}\" J$uKp!!u=\u{10}!&t\u{d}\u{1b}! t?'!@t@\u{b}\
        !6w=\u{7f}!:tZp! s~\u{e}9\"Q!?!F!J\"K!@!@!P!F!F\"N!<!=!:!M!8!8\":!R!Q!F!J%<!9%@,?! p\u{18}0#/A)B\"F!;! td%!%rDo\
        \"5q#O_V\"+L:rK4!7s^~! rZr\" J'w6B!)r\u{15}\u{e}\" I$ykF!3t=g!(q\u{10}\u{14}!8v\u{f}p!Eq\u{12}T\"*J;vu\u{13}!:q\
        \u{16}\u{11}!@sG]\" t'J\u{e}n!/q\u{15}y!7s\u{0}]!Er\u{13}S0 w\"M\"D!H!G!?\"F\"C!A!A\"I$I#A!F!Q\"L:Y\" I/yTH%\"I\
        -A'D$A+?T\u{a}& E%D\"q#r!s-CS7; I\"1\"5!z!=!G\"1!H!A\"K#5!2!4!9!G!H!J!5!Q!M!0!6!J#4\"I\"M\"uBi!Err}!;q)-\"4u#I_\
        _!Eq\u{1b}O# J7y#Ix8\"*N\"s'D*#B\"I!H!L!N\"I\"F+J#D+?\u{f}z!&sYs!8sbZ!Es\u{8}\u{1e}!4vQ\u{6}. M!?\"A$F#<#<$<\"J\
        $@!?!z!K%J&;\u{11}C@ N!:!C!8!I!J#u\"q#B!B\"I!<!C!R!D!6!K!U!Q!9!8!<!;!p!K!N!8!:!I!C!;!VJc!Eswk\" t8LS^-!@\"K\"B\"\
        H!C\"?%K%=\"x!>!?!@!@\u{5}<!8q`\u{1}\" HEw\u{16}b% H$t)t-F%r4e! sfp!4sOz! t\u{d}\u{1c}!;sB>\" C#HW\u{18}!8sK\u{18}\
        !3rp(!:tU1' o%E%E\"A#L(H!Nxt/\"@\"D!@\"?!@\"=\"F!J\"C'B!D!r!E!@+K\u{12}\u{1e}!4rw\"\" M8ssJ+ J!?!M\">&=)?!t$=!J\
        &=&=\u{d}\u{1}\"!pDE\u{2}\u{1d}\" L*rfl!6s\u{3}c!7r<M!+rv7!)r'`!?r|4\"1J)t`J!:qvq6!>!<!@\"A\"E$H!>!J!C#?\"J!s\"\
        <!A!D!>!=#G!M\"y\"G#KSP\"6I\"M9#!4qC6\" q#Ls#9 L!O!u!6\"I!J!@!?!H\"7#3!L!P!6!4!3#G!M\">#:#o!L!9!G#CDU!8r'D!AqJc\
        !Aqd'1 p!<\"G!E!?!>!B$K!B!A&<#=!E\"J!;&?%J)p!-tC\u{3}= Z\"o\"E!@!3!@!C!Q#/!F!K!?!1!0!R!C!K!p!D!R!K!<!;!3!A#>!-!\
        O$@\u{f}t%)B+>#E!x-BY{!/w6\u{14}! sWW!7un\u{16}\"<J$t\u{12}|4 L\"G!D!C!@!D!E!A!;!G!B\"9%<!=!8#u!S\";%@!>p\u{d}!\
         LNy' N#y$A!E(u&H/A\u{b}\u{b}!!s4+# L,F#{7]!7uwO! J.]!7u\u{19}O!*tg\u{15}1!B\">\"B!J!A!F!>!I!?!:#:#<!=#A!q!L(>I\
        \u{1e}$&A$A%@)C=b# J8J\"u!Y\" y8N6=\"/J,t+z4 r$@!G!E!M!E!=!F!G!>!D\"H\"A\">!<$B!G!=&>%=R\u{8}!8Hro\"Au\"sO#2 D!\
        ?!F!L!>!F!B!E!C!C!9!v!<*z!H!B!<!>7@!Eu\u{1f}\u{8}!8JU1<#:!<!F!8!>!:!4!J!=!J\"K!Q!P!0!N!@\"2!F\"7!>!P!3!5#?!R!J\"\
        F!G\u{15}T\" u9Lv+!8sB\u{12}> V!~!O!?!6!K\"I!6!5\"1!0!4!-!G!1!G!,!;!C!E!T!=\"L!K!1!3#1!.!;$@3\u{12}! uLe!@r0}!E\
        t\u{4}F\" t'I\u{11}+6 K!B\"A!>!u!A!z!@\"L\"@#A%=\"C!D!L!?!?#K!o!A!>%=\u{1}\u{11}\"6s\"J.\u{2}!EuBt!8Gx\u{12}# s\
        6t\"@9\u{14}#'u#F%E<\u{18}\"9K,s\u{5}Q\"2s!L\u{1f}A&$H(G!G$t.I&G\u{10}[!<v\u{6}\u{6}: u!A!H!=!?!;!?!=!P!=!N!=!y\
        !=!@!6!@#;!P\"7!<\"<!7%;!@!9\u{5}'8!J!9!G!?!A!:!L!>!C!I!D!D!H!8$:!H%C!?!7!O!:\"K!?%E\u{6}#\" L9wfa!$uO\u{14}!/s\
        B>!As\u{1a}T\"!I\"vZ\u{10}!7uEE!Er\u{a}y!3ufV!Arp\u{18}!!uR\u{12}#*E%z6FOG!8Okh! t\u{1b}}# K%K2P\u{16}j!9Cx\"#3\
        G%u(D5C!)r7\u{2}!/vEw!9rmW, O!A'A\"K\"@*@!B#A\"B!I!I$v\u{5}\u{c}!1qg\u{7f}!Eq(A!2s4W8\"9!A!A\"K!I!s\"?\"B\"<#=!\
        q!>!:#C!A!C!N\">!F\"O!C!>!E\"u\u{14}L!Es\u{14}k!4r,S!4u\u{10}E!$ww1!Et9t!,sSx!EwXW!.qO(5 O!@!?!Q!R!N\"J!O!G!Q!Q\
        !L!I\"G\"<!=!=!;$W\"<+1`e%\"D(F-t!q\"E\u{0}-!EqDR\"\"F4K'a!2r5{\" y8B5\u{3}\",v,FI\u{8}\" H*x}u< D!P!4!7!R!0!2!\
        6!3!4!4!1!2!A!4!~!:!7\"4!q#O#F!t!K#=!P!:$H&G!4sx\u{5}!9tWf\" K9t\u{9}\u{6}!7si!!0sN}\" L7u.U!;s.u\"4o$EB-$!C+I,\
        H\"C7r\" w8E>d!?t>\u{6}\"!J9t\u{14}\u{2}\"2s!L='& s*D$B!M0D&D;)# J8J\"uF\u{1a},$D!G\"C#F#L\"?#@!u#;!G!H\"@:0!Cs\
        W>!1vg\u{c}\"7K(uF\u{16}!-tZj\" J#utg% D5u!z\"E-t\u{1f}V\";r*s_!\" G\"|*}# G.t(zfr!/q.a\" K8u[{! u>[+ @)A!D\"@#\
        A'C!}!B!B!D+A\u{6}Y\" J6vgK! y\\k! tJ=\" L#t\u{d})!;quN!1rUU& P*D*r#B\"F*q\u{3}U\" u(J\u{11}e) A\"C*@#?$A$t!x'A\
        &@H\u{1}* v!I!P#7\"7#6%;'8!;.@-u!8s%\u{17}!3q\u{1c}0!7rSf!Es%\u{6}!*r.E!8s\u{5}k$ w'F0H!G\u{1a}Z!(q\u{0}^!3r)\"\
        !?s#R!,r S\" q+rC\u{16}! q4A!Aq/z!!v\u{0}-!Er)(!;r6\u{1}!@w5d!/s\u{16}r!\"s\u{1f}z9 >!?!;!;\"~!\u{7f}!F!;!9!8!6\
        !G!6!<!8$:!;\"K!B!:!<!;%C!>%PGh\" x/FJ\u{0}$ J!C!w6rrh($F!~!A!H!B'A)C-C'\u{1b}!4uR\"!/sgL!7ryf( A,t#q%?#D!C!C,@\
        k\u{1e}!#w\u{1b}(!7u\u{7f}\u{9}\" O*s\u{10}3!4pSI! q\u{e}\u{7}!4v%?!7tZ\u{9}!/s\u{18}k!:q$c# }%C%B\u{2}i) s$E!K\
        %K\"D#C0C!E%D\u{1a}H# t8L!G\u{15}\u{f}!7s\u{3}|\" K&w/^!8v3T+!\u{7f}!B\"C#J!B&B!C\"@'G\"?+Ay\"1 p%?#G!@!C!A!D!D\
        \"G\"N!L!F#L!E\"C!I+H:T!ErW\u{1b}!:tG\u{10}! tT\u{10}! u\u{e}a!#rzC$$H*w*F-E\u{0}\u{c}\" x#H/;!/t1>!5t\u{1b}v!E\
        r\"\"!$s6+\"3s%I\u{3}k!0r,V!$r\u{b}M' s$D!E&J's&I-C\u{13}\u{1d}\" v7Jpw!%rS!\" w3J\u{7}s!8sXf!8D9\u{1a}\"2y(F[\u{2}\
        !3rIe!/qdQ!$s\u{1b}m!1tP`!3rN\u{3}( S\"F\"I#R\"H!F%B(D'\u{6}\" M'spp! K\u{6}\u{f}!!s\u{4}D!4sTr!/s/4!<qRT\"Au$G\
        \u{1c}\u{11}A o!3!I!O!G!?!;!E!B!3!J!:!M!G!L!K!H!7!3!x#M!8!E!v!L!6!J!M!J\"r!L!D#FW$! IL_!ErlB!4rn\u{9})#J!B!H$D!\
        >!I!A+H.@+m! v-\u{16}!)r\u{15}z@!0!K!N\"=!}!|!K!F!G\"3!R!.!B!4!2!2!;!,!6\">!L!;!.!D!4!P\"?!,!.!H!G\"QB8\":E's&3\
        !<ry?\"8J-C#\u{9}!9Exo\" K't\u{e}\u{7f}\"?s!K\u{18}*!+u\u{2}>\"'H/xD\u{7}! v8b' G)?!B(r\"r$D!L\u{14}Z!8t8\u{d}!\
        :r\u{f}s\"-s8MN\u{9}!1t-y! s*=' w!q/F!G&B!=!E\u{16}a!6s\u{8}<!Eq+Z!@sR#\" p8P\u{d}Q!\"tu=\"3u%J\u{d}O; L!@!6!C!\
        ?!M!4!I!=!C!F!K!O\"1!G!7\"8!F\"r!F\"?!6#N!M!C\"5#CP\u{17}2 E!D\"R\"C%N#C!C!B$B#B!C!F\"C!w!n!L%H#NUu\"8J\"uJw\" \
        H*xSN#7q!G's\u{1e}\u{18}!)r<6\" L\"s\"\u{16}!/sB,!Eq/!\"2s!L}\u{1a}!.v:]\"!u2J\u{a}\u{3}!?q[\u{0}% Q'K#I-E!o@\u{10}\
        !6wC8#)r\"p,H\u{14}r!1t\u{19}U& t#D%B#G+q\"I\u{1d}1!\"M)f!ErX]\" K8t=M* M\"F\"H#H\"F!D!B-M!M,u{,\",J+s/Q!5s1`'!\
        K+D!@\"D+D%x&CLN\" F%ub:!/qDI!:s)\u{18}\" J\"s\u{c}a( Q!C\"D$H(D'=!@!=\u{1e}]\"&s?J|C\" z8F\u{12}U$ v!F+@,Iz#\"\
        +u,LYS\")r.I5k!8N\u{7f}*! s\u{18}\u{3}!8Kk:!$t?\u{4}\"@v%G\u{7}?!Eqt\u{15}!$r2o!:sqx!&u$\u{1b}!3t'\u{f}\"$G2w\u{f}\
        w!Es>^\"As$Kw>) D#F'D\"C*C!E!C)r$uV\u{a}$ L%J3J-GYg3 u!A!K\"E!E\"G!>!D!@!?$<\"A!w!?#@\"K!@'?%;\u{b}^-\"A#G\"O\"\
        D\"I$?\"@#q\"A!C\"J!P+BWq!%sWc\" t9J6[$/B'H!D!O`.3\"?!H!t\"@!B!H!@!L\"A\"L!E#;!K$F!O!C!;%t&J<w! u\u{12}\u{11},$\
        D!G\"B#F#L\">#@!u#<!F!J\"@?'8 J!8!C!;!G\";!I!B!7!K!?!N!N!M!L\"K!s\"M#E!F$=#<\"=$S(\u{3}= F!9!C!P!9!L!9!C!D!9!@\"\
        7!R!9!E!\u{0}!7!8!7#t!G!=!@#;!N\"8!:!7$AU\u{17}%$q!I*C)E\"Hkq#7s!M\"K{a!2s\u{e}Z!8I($\"/u2IF.!7s\u{2}p#1v#I1Jv\u{1}\
        &!B#@/@'t&?%>\u{8}|? -!O!4!0!-\"E!y!p!t!y!v!w!*!<!z!4!.!2!M!2\"*!-!+!.!3!6!=#7!3!0$*^\u{1e}!Es_\u{5}!&s{@\" t:L\
        \u{12}C!!s\"'!)q$~!6ry\u{1a}!/rV\u{10}& r&G$E%H)H\"sd(' D&@#v!D#@)E\"GIl! x3\u{1b}/ O#K!L\"@#H\"P!K!A'P\"I!L!K!\
        K'N%S\u{0}T!*w{g!6t?R!.v\u{d}x!2tf\u{12}#7o!E\"G\u{1e}\u{16}#/B,q*s,p!8rNA!,q\u{d}&!/xp\u{1a}!/tdj!8s,!\"?x&HQ'\
        !@s\u{17}V\" K8r\u{11}e!!qL># G.t(zY\u{1e}!$r~\u{1}!Er\u{1b}x!Eu9}!?tz[\"4q%Ki\u{e}!(rB4< I!<\"H!>!L!I\"t!0!Q$N\
        !D!F!-!E!7!)!q!F\"U#,!Q!M\":!P!G!M!I\"J\u{11}M$-p%H!H'p\u{11}x! r\u{2}F!2r0c!2qN*! tTp!,r\u{12}`$.K#t\"M-KK<!6v\
        \u{0}<!-sD\u{15}4 x!@!E!D!D!F$I!=!E!@%A!w!>#@\"D!A#A\"I\"v%?\u{8}{!:rG+!8q':!-wTb\"<H$y\u{11}d!1r![# F*F5s$`\" \
        H8v?J! H'd!!si].\">\"?!C#F\"=\">\">!q(A!K!A&?#t#<0~!)r7X!Eq+!-$A!G\"J\"D\"E!?#B\"P\"v#C!H!H-=\u{13}\u{2}\" M8sg\
        Y$ N/H'G\"NB3!6J4$\"/u2I\"Q!$qW)!\"rL\u{10}!4v@\u{1c}!7sEZ!EuBT\" M,s\u{5}7( K\"M!C,A)I$z$@%BA\u{8}!Arn5!4v\u{d}\
        }#/C%A1C\u{5}P!*s\u{16}z!1vuJ!Bp|\\C p!G!?!I!A!@!F!9!6!M!<!F!B!?!Q!F!>\"<!A!Q!o!E!o!O!r\"*!8!Q!R\"C!B!I!H!>!N5:\
        !6uW\u{1b}!3rJz' C,B#D(y!E!E!F\u{f}g!2r\u{9}w\"8K!J:N!EruH#/F\"G#sRV!Er>g\" y8D\u{2}S!,s!)\"%H1Cp\u{c}\"*K\"t\u{b}\
        $\" I/y\u{f}G\" H8v\u{1a}$!:seQ!2ri2\"\"r6Eyg!&sb\u{1b}\" J$y\u{3}\u{f}! Mg\u{18}!/s1C!&p\u{8}i<!=!J!=!Q!?!I!@!\
        J!;!?!B!P!H!=!A!@!V!=!;$@!O!A!S!=!G#<!Q!>\u{1b}\u{0}# t/F)N\u{8}\u{10}!,s#9#$J\"u?L7b!+sa\\!Esz\u{16}!/t|R!)sW;\
        !7sRh!;p\u{8}J!.q\u{f}M!5t\u{11}`!:rU`\" s'J\u{4}j;#7!C!E!M!F!9!:!L!?!I#3!F!?!G!J!/!q\"p!J!A!A!J!6#5!2!2$K\"T!#\
        o<x!8tCK4!?!G!F!F\"L\"I!C!=!G!D!>\"@!@!@\"@$D!Q!F!=+t\u{17}\u{19}!;t\u{7f}\u{14}( J$q)?\"P$=#A$B+P\u{a}P\" K9t-\
        K$ J%I(r+KU\u{1f}!'ram\"*H!v\u{7f}O!8s5l!\"qMY!?s\u{1f}B\"$x+J9y\" M8tFD\"2q3H!\u{10}\"8J'q\u{10}2! s&P!EsT\u{1c}\
        #$x+I'IDR\"0r\"K^{!(rH@\"1u)J\"z#\"J4D$A}(\" I/w\u{e}\u{0}!ErIs!Erg7\"$K;s\u{6}\u{2}&7A!B!B!r%E&Ah[!&s{C. Q!A\"\
        @!B!@!I\"@\"K\"=!?*@!C\"B+pE<!@Fw;D K!L!A!M!J!=!@!>!G!?!F!=!?!A!9!?!@\":!N!R!9!9!?!\u{0}!?\"=!N!D!{!;!9!:!E!K!G\
        !I1-& C*C%C(F\"{,FYR!8s(6%#A%q'I'C\"F\u{f}'!;p\u{1e}?C I!8!I!:!D\"6\"J!<!?!D!5!0!5!=!8!3!3!t!p!J!C!3!|!G\"8!7!C\
        !x!K!M!2!>!M!D!B9\u{0}$ K\"H1t%u(,!!q\u{11}_\" t:L,}' J!\u{7f}\"B\"H3F\"A+C\u{b}5%#E'D%E)r!E\u{2}\u{14}\"/x6G\u{f}\
        \u{1a}!EsN\u{f}\"0w)J/A\" M8s3#!!sV|!+K\u{7f}+!*s\u{3}8!=q,2! s\u{1c}\\, O%I\"F!D\">!E\":$A!?%M\"L!D\u{c}&3 P!@\
        !{!D!?!C!=!E!E\"J!C$=#<$B\"D!A!?%@!?\u{8}\u{1b}0 K\"G!A!?!A\"C\"D!p!B\"F\"u'v\"P!B!@+It\u{7}!ED}o!\"s|)!-r\u{15}\
        E!7s\u{4}I!9r\u{19}\\% E\"}(C-F!@\u{6};# M/F)K]&!@M_\u{a}!1t;\u{3}(!I#G$G\"G!E!|#C6DlW!\"rE{: P\"F!A#?!@!@\"A!B\
        \"@\"o!B\"B!C$C!E!O!G\"D!K!K!A!C!y!I!I\"Dn\u{a}\" s8Gx'+ t!D#H!G\"C#@%B#w!C%B!BF'! xU3!*r\u{7f}~!8t/U'!p#G$H\"D\
        ,G\"I!F{j!:s?p\" M8qtZ!@qq\u{9}# t7I!KW@!-qd.!@FE_\" x8CiU!0rOH\" r%M6f,\"s#K%E\"A!C\"A!F!D!D!B$C#?\u{1b}\u{1e}\
        !(pu&\" H8v\u{1e}=!4saG!-r\u{2}t!)s|\u{1a}\" u8K\u{14}r'%D#K.E!H!P!G,A[g\" J$y3C\"4u#I0N!&t`?\"6s\"GOa!8J8\\!Es\
        }g!Erw|!?sY\\\" v8C@.!8t<{\" E!x9q!;r\u{1}4#+v,H.G!\u{f}!7r\u{4}\u{a}? D!F!P!E!E!8!5!8!5!5!F!5!>#F!s!y!s!t!,!6!\
        B!J!7!6\"8!C\"L!O\"3\"A!C\u{b}+!@r r!6xYH#+v,H.G\u{9}A!-tP\u{3}!3rTD\" M,s;f!BpaG$ p$F2r/CoG5 J!8!I!?!Q!F!?!P#D\
        !<!9!;!O!:!B'@!S!F&>!:#qC\u{13}\" H&vbp%#J$J#J%K6K\u{b}\u{a}!/v \u{f}!7p)Y!8qxJ! u B+ N!q#E!B!=!E$>$u'N\"E-C\u{7f}\
        \u{19}!8I!r# G#y5H-2\"!u.K/\u{8}!3tk3% F%D(B#x*Dha!/FQ6, v\"J!L$D!E!G\"O$@$I$E!D-RR,\"?s!K\u{12}\u{1b}/ H$B&C%C\
        \"x&C!H%L!J!v!@\"F!E!G!KE\u{0})\"L%H\"A!I!K!E,J)t$A2H!/I\u{7f}*! t\u{1}r9\"P!?!E!I\"J!?!@!O!E!F\"M!;!<!9!M!7!8\"\
        9!R!P!G!I%;!9%>+p$*N-G(L!N\u{1e}\u{1c}8 U!J\":!K!L!E!<!E!9!M%9!H!7!I\"D\"G\"R!H#I\"s!<!5!:$E$\u{f}!3r\u{15}W/ C\
        !B#?#E\"q#>!>!A%C!=#C!I!E!A%rP9$$G!H!v2J\u{12}\u{1a}\" u9I'C7!?!B!=!A!;!B!@!O\"K!D!:!?\">\"@\"?!t#?!E\"s#E\"<#F\
        !u\u{1c}\u{1a}!\"sWy!+u0\u{18}! st*! sX)!!sGD!-p0]$ x4F$I$p$\u{8}!/r\u{7}\u{f}!4vO\u{17}!/I0Q\",v#Jv\u{1b}\" H8\
        H\u{1e}~!*t+f!8JA0\"*I#vn1\"8M\"s\u{2}\u{b}! uml\"7u's\u{1f}8!.sc%0 D!C#B\"?&A!\u{1}!B!>$A$?\"C$r!M!B!?%A\u{15}\
        ;# J8J\"u^\u{8}\"$M4NRt\"!K3tV@!Ar\u{19}=\" I$y{*!8E\u{19}\u{1d}\"8M\"s,\\!2rW@!6p}_$\"C%C/K\"Mrl!.tz\u{10}!?qH\
        o!)s({!As}W&!I#E\"{'E\"E6E\u{14}S$ K3w%H-F3\u{4}!9s\u{1b}=!&sY\u{2}\"1J)t.|\" s8G\u{16}g!5qrj\"8K\"r\u{13}j\" H\
        Er\u{9}y!$u|\u{13}!9s\u{11}\u{10}!$s\u{2}+!%r{l!-sfE!)s0u\" F8L)\u{7}#.L%r-tj\u{19}!As\u{1b}6#(H\"H%G,o\"4K&r_d\
        !+u7g!Eu4i\" J$y*y!,s9\u{14}5 B!<!;\";!s!@#=!8\":\"s!u\";!=!C!8\";!;!G\";%<!rRL!Epy\u{13}!5rPo! u\u{11}m( J#C!D\
        !{!u!G(A)F\u{d}\u{6}#%H*J6G~H# {\"D?C\u{12}~!$tXt1 C!@!=\"?!H!@!K&G\"P$>!M\"=!|!<!<%u'B%\u{10}\"1u.P\u{11}\u{13}\
        !Es=~!3qg}\"8I-usj\" J8vs\u{2}&$E)@\"A\"@)w+F\u{7}9& m\"C!q(A%H(R\u{12}2\" F%u\u{2}>!?s'4!Cs?d!4ryt% L!q.H+D+EZ\
        \u{1f}!\"s/L!@s3!!:r s!Eu/\u{1f}\"!J#u||$$L#I+s&OuW- y!B!@!E!I!I%G!E$@'E\"J\"B\"E'{!8LT\u{17}\" |8@Q\u{18}: O!s\
        !H!@!A!?!w!=!>!=\"3!8!8!5\"8\"6!5!8\"E!B\":!s%7!:!1$EE_!7sf\",!B$<!E!D!J$>*D!F!N!G*r\"@27!:qvP!'t.V\" M8s,Y9!M!\
        J\"F\"G!D!P!H!R\"L!<!J!2\":!3!C!9\"p!6!6!O!u!H$=!P%2\u{3}+!-sw:!9tv\\!.rRD#$x+I'I~g! sL&!4qwh\"'F1EzM# F7I#s93\"\
         t7Kh@!:qY(!3w^~\"=N!p\u{4}x\"\"A-D;H6 8!D!A!{!C!=!<\">\"B!?\"=\":$?!C\"q!@!?!=\"<!p$@%=(A\"#I7v.0/!s\"A!?!?#?\"\
        E!E!s%B\"@!;#@!I!A,M{.!-se\u{0}! vt?!'I\u{19}F!:sS6!ArG1\"2s!L2l!2s0}!;r:g\" z8E)a!6r\u{11}&!3t\u{19}j!4s\u{7}v\
        !Etj\u{14}!EuGi:!=!B\"O!K!u\"?#;!8!?$B!>!=!=\"F!<!@!H!?\"@!I!I!=!?!x!H#:1\u{13}1 J\"H!B!D\"C!r!G!G#F#H\"A!@$B!M\
        !J%s(t\u{7f}h!.v+\u{5}!#sz\u{1}!Ar\u{1f}%!9s\u{1f}$!1skI\" D0x\u{7f}\\!8rdY!8sRF!!s|g\"4F!x\u{3}l!@r\u{7f},!/tB\
        Y!/t\"\u{1c}\"#n%EwP&!I9I\"E#H!v%IrF$ D%p#w0C\"B!,s~D! v\u{c}.\"/C(EQ\u{1f}/ @!A#@!N\"K#K\"?!;!s%?$?!>!A!E+?\u{1a}\
        L!/s(|!.r*\u{e}!\"sRS!Esx\u{4}\"#J7wc_! u\u{1c}H#=L#t#I3s! t\u{11}\u{18}!,un<< L!@!B!B!P!@!=!A!?\"O!;!H!:!q!=!>\
        !9!=!s!:#<!<%O!r\";!v!N#8b:!:qct\"=N!p@T! t\u{1e}\u{13}\" H/s\u{1f}\u{7f}\" I;y5D! tTS! t\u{16}e!%r\\6\"-s8K'A!\
        (pf\u{10}\" K\"wwp\" J$u\u{16}[!5q*O\".K!sc'\"!v>I\u{15}x\" u8L_I!.q9)!)rD\u{1c}!!r\u{a}z! s\u{14}\u{6}\".w7HL_\
        !'s=3! v\u{1}K3 O!|\"?!@!A!?!A\"?!A%>$?#A!@!A\">!t!>$>%pzU$ I%s\"s(EU,!8H\u{1a}\u{16}\" o*Jh.#)B!E;qxR\" M*r\u{d}\
        F@ V!6\"O!<\"?!C!p!D!D!G!R!K\"P!>!D!E#F!M!J!N!G!L!C!7!O!H!E!K!9!O\":!F\u{c}`!3sbI!?s<C!Ey\u{3}N! qd\u{15}!/twF!\
        ErLj!0s@E* p*s.I\"F#U!u!E!F\"I!EWQ\":q+IfV!Ew)\u{17}' G)?!B(r\"r$D!L\u{11}\u{16}!-rpq! u9\u{10}\"*H\"E*\u{17}!E\
        Jg*!:tx<!EqDC!4ssE6!G!K!I!y!:!>!F!D!<!7!:!>#N$<#s!M!@!B!:%M!9%GyZ!%rI%\" O8p5i!-rW+!*r#\u{2}\" xEJ\u{1f}y\" q9N\
        <0!.s+'! u;l!EF\u{19}{!8Gj9\" M8r'\u{6}! uH;\"!M?r\u{1b}1! ro\u{3}!'qr}!7u@j!2r\u{1e}\u{7}- I!=#;!:\"A&K!;!L$C!\
        t$D!F,9dn% v%L$F.J.CMP# r*A,?OJ!EJ''!,s)\u{e}! s\u{15}b\"3v%L0#!(s6h!/u\u{5}\u{1f}!%q}`!7s%'!8p\u{18}6!4vA\u{f}\
        $/G%r,p%F|\u{16}) B!B-x!>#>%v!@\"A&A$\u{13}\"&s>o{j!0rZ0!4pf/!+u\u{8}g!,p/I\" J6w <# G.t(z\u{9}\\$*J%I&t\"J-\u{e}\
        !2s*G\" M*tTH!!q;\u{14}!!s&&##K,x6Fv/!3r\u{7f}d\"?M&NKD!7s\u{0}c!ExT_!4v?\u{13}!:tBu\"*J*s&\u{12}!8R2}%)w!D%A'C\
        /A!Y3!G\"y!E#@!J\"A!R\"?\"E'O!=!B!A!Q!I!@$C!G$?sp\" J(x&\u{6}!?snq\" N8rq/!1s#^! HO\u{b}!&s\u{f}5\" s8Ge+!2rPo!\
        ,rlV!4qh9!1y\u{1a}\u{f}+!>!F!D!@$u':\">#<#>!O(Eh`!9s,G\"$H;u.\u{11}!+sq\u{7f}!7tc\u{6}\" w#I,+\"/t#J%\u{0}!7q\u{e}\
        ;$*F-u!J-B_\u{e}! q\u{10}S!,u\u{a}7!7r\u{2}?; L!B!E!>!s!F!:!M!>!?!C!E!H!9!?!;!q!>!A!=!q\"s!M\"O!=&<!=\u{1d} \" \
        N9tQZ!Ar\u{4}q%!H.G%r,p%Fuv# r/t)M~\u{18}\" M't\u{14}_! LOS\"0w)J9XB y!/\"R!A!C!I!?!C!<!l!H!:!J!4!F!7!6!:!3!9!:\
        !U!?!~!<!2!3!0#6!5!1\"Q!L!7WC! H+@!1rcU\" I$y]2\" J/s\u{e}D$ z%F3F\"H>wA n!4!L!C!G!A!<!G!>!5!J!<!O!I!M!L!7!7!4!\
        y#K!:!>!v!M!7!L!M!J\"s!M!D#I=!!Au+q< L!H!7!:!Q!D!I!D#M!9!6!I#.$M!2!F!D!K!C\",!@!D!O!H\">!C!>\"Re\u{14}& L!w3@#F\
        !I!F\u{7}!! s\u{0}\u{2}!:tul\" J8vON! s\u{f}c\"$LAu2\u{3}!Ev\u{12}$#%J&I:M\u{14}\\/ L\"D!G!E!>\"G\"E!B!A!I*E!J!\
        L!K,x.\u{18}/ M#D!=!>!8!B!>!M!8%r$<#9!:!F(=o>7 r!;\"B!;!=\"H!<!@!M!>!N!:\"C\"I\"<!7\"G!@\"H!K%<!<%G\u{3}a\"'F$r\
        ]M$ p\"E2E&B<~\"$w)Dm\u{3}9 P!A!;!?!@!B!>!@!D!;!?!=!r!N!>&<\";!r!O!D!r%?!=!8$4\u{f}\u{1f}!\"tL\u{1d}; o!7!9!=!8\
        !<!8!I!>!C!8!7!r!6\"=\"I!6!8#C!N!R!H!I!8$O!7%sV[\"<K%r\u{7}^!8Igo!4r:+- s!@!>\"B!>\"t\"@!<!;\"=*A!D!>>\u{d}\"8J\
        'qE\u{8}!EqS\u{e}? t!@!p!;!B!r!=!<!H\"=!4!<!-!D\"=!;!F\"5!*!F!D!M\"=!,!{!R!D!+!0#H!BB*3 M!@!J#H\"B\">!D\">!B!=!\
        ?\"A!v$?!C\"F!r'<$9_\u{6}!1sX.!8PiZ!<pAr; S\"O#M!;!>!I!?!9!>!A!C!3!F\":!=!?!=\";!8!M!=\"<!O#I!n!;$;/W!#uD\u{5}!\
        8s\u{2}\u{1}!*rB\u{1}$ J5y\"F.F*t\"4J&rL\u{6}!Et\u{e}]7 V#D!@#I!:#L!A\"D!N!7!4!G!2#4\"L!B!C!5!H#6!3!5$EU@!3r\u{12}\
        :!4qNr\"+w-MLa!%s</!&t2L\"Au$Gsg\" v9K\u{7f}-# r*I.JZ\u{4}!7s\\\u{11}\" t8K;@!8st_!8G\u{e}}% v%L$F.J.C\u{1a}S!2\
        qm\u{18}!4s\u{1}z!!q:\"\"*J\"tct+ P$F!F!G$G!J$D't!?!J\"?l9!7qQ !/F{_!Eqv)! u\u{19}\u{3}!5s)\\! u/K\" r8M8i#$r+I\
        2s\u{e}\u{a}!8q5S!:r\u{1}D!!s\u{c}d$ G#K%y=C\u{1b}.!6r&\u{15}!'MtR! s\u{14}\u{6}% B!=7>!u,?!\u{7}!@tVq!9sX\u{14}\
        !(sUe9!<!>!K!9\":!G!Q!8!L!7!r!G\"F!r!7!9!7!8\"?!8!y!E#:#<!7\u{1d}\u{b}!Et\u{3}{! r:\u{3}!4q\u{8}-!*s\u{4}Y!4st?\
        !:sTD!9sf\u{e}@ ;!H!D!<!P!8!O!9\"r!H!9!L!v!J!V!?!t!7!:!9\"6!:!7!8!:#J!K!n!<!7!J#of]$\"s(C-t'scm\" K9t;]!1t\"H\"\
         r8My4!1r\u{4}{!-s@\u{18}!!rzN!8s\u{10}&! u\u{1a}h!:rH\u{c}!+u2f!+rc\u{7}!/sc\u{0}#&v)I6Is#B P!E!L!E!K!D!F!B!L!\
        N!P!A!3!N\"N!(\"O!P!T!*\"P!B!B!p!(!:!E!R!A!N!B!A!<\"S\u{9}|!Er\u{c}7\"8C)t6\u{1}! t\u{c}:!/ueL$ G%q\"r1HQ\u{7f}\
        !)rYl!BpSM!/tdn!$od/9 D!G!M!J!M\"K#C!O\"H\"?!K!P!0#D\"S\"P\"+!H!I\"Q!:\"H!J\"B!4k\u{b}5 B!<!;\";!s!@#=!8\":\"s!\
        u\";!=!C!8\";!;!G\";%<!r{C\"/J6w[G!(rM\u{7}!<s\u{10}\u{6}\" Q/q<V%5r!K\"I\"E+G0C!5t3H!ErZ'\",u9F\u{16}1$/H%s$H\"\
        FY\u{1f}!+t\u{4}H\" K/Iec8 Q!;!9!>!B!?!>\"@!?!;!;\"K!8!N!?!;\"9!7\"7\"K!t&;!F%Jf\u{15}&\"q(J%F'H\"L-H5O!/v)d!0q\
        f$4 r!?!9\"A!?!A!A!C!@!I!r!K#C!r#?$F!O!D!=+;*G!'q\u{18}>!/v\u{15}\\\"$H;u\u{1a}B!5r/0+ F\"B+?\"A!m!:!u!q%C'B&?\u{1e}\
        6!7s\u{19}/!.s\u{b}=! M2\u{0}4 K!;!H!D\"E\"A!<!<!@\";!?\";!E!=!s%G\"K&@!=#qbe!*s&\"!2ti,!;q\u{4}C!-s#{!8O5\u{c}\
        \" u:H9\u{17}!*t+\u{11}$ I3I#u+r\u{1d}f*!E&D(@#p!C!B#o!D\"D(r`h\" s*IDo!5rPA&#?%v\"D!A$=6>\u{1d}v!6tVf!-wg~!4qO\
        \u{3}3#G!>!D!>\"A!I!p!E!;!J!>#;!>\":#=!Q!B!<%F\";< A!q!?!@!J!>!C!:!<!4!I#J!E\"8\"3!G!H\"r!N!@!E!N!7!6!G\"O!?!NR\
        \u{2}!Es])\".w7H\u{3}\u{8}\"\"u6NYR!Esv\u{7f}!/t*Q!3s@T\"!u.K5\u{4}' s$D!E&J's&I-C{L9 >!?!;!<\"~!\u{7f}!G!;!9!7\
        !6!G!6!<!:$:!;\"K!B!:!<!;%C!>%P\u{0}[! v\u{17}M!&s\u{15}+!$r\u{a},!Es\u{3}g# D!w7D\u{2}5!EvWg2 K\"G!v!L!A!B!B!I\
        !D\"B!B#F$N#J#M!J%>&9Fn( E$@\"@#x!E#@)E\"Fy!!:tj8$ I/D(t!Gn\u{1a}! qd;# o\"s6=2J\" w8APf6 C!:!A\"I$x!<\"p!7!2\"\
        G\"8!P!2!8\"I!7!K\"6#K\":\"8$N2,!7u\u{a}@\" K8u\u{1a}E\" w8F7A!Er0\u{4}!Eq1\u{1e}!4r:L'$I&y!E!F!H\"G6H\u{c}P\"*\
        L;E8P!:sSR\" G8zK!!3rH\u{1c}\" C:}@T\"7K$r.0!/s\u{8}\u{0}!4t\u{1d}\u{13}E N!R!K!r!D!G!J!L!C!K!A!G!F!Q!C!J!u!5!A\
        !M!@!5!N!N!K!S!T!N!H!J\"F!H!I!M!R!D!Y\u{19} ' B/A\"u'C\"A&u%ATW!.u&W\" r8MX&# H%t&C!b!2tP)!(I\u{13}Q\"Av$I3\u{8}\
        \"%J't_G&*E!B!H#I)M-B;t!2q\u{1}#!:t\"y!/uwo!)tmy!Aru\u{8}!<pL'\" H8x_V!8rg&!#s%\u{5}!6uh0! q[L!%r\u{1f}1\" u'K\u{d}\
        '\" M8shG6!<\"@!r\"A!H!C!;\":!:!J!<!N$<!9\"H!D!L!H!:%<!<%N(i& P\"<%u#;%=*>4T!&sD \".H!v\u{15}K($H!K!A!D&u\"E'E\"\
        E_f*!D!F\"A!B%C%B%r#E!L\"B\u{1e}E\"=r!Mm\u{1e}!!s\u{12}{\"!v9Gq-$\"w(F,J!Hc&#%J(E)G:K!7u\u{a}O!.r`t/ @!A#@!N\"K\
        #K\"?!;!s%?$?!>!A!E+?\u{4}L\"4r&KW^!2tKS!-r\u{1a}\u{14}\"2r(LSV!4s|!( >#x\"C\"E#D#B,@#F~V!4u`+!:th\u{5}!'r3#8 L\
        !Q\"=!:!C!F\"{!@\"7!H%L!;!8!7!@!F!:!I!;!5\"<#:!O%B<\u{a}!<vR\u{12}!8uU>!1rC\\!8r\u{e}\u{1}!)rA\u{0}!-r5_\"&u!GO\
        \u{3}\"?r&H\u{d}\u{16}!3u#8!%p\u{19}m# H#H9z#F\"!M?rXu&$A$E!=&z+B+=\u{1c}s!'vL\u{8}!EJ\u{1f}~!&s;=!As4\u{1e}# N\
        6E!G}K!Ar\u{d}\u{10}!1qxu8 }!9!7!<!9!2!<!8!7!;!\u{1}!2!Q#D\";!<!:!7\"E!7!;!9!4+1ol!4s6\u{19}!Erw]!:suf!7q\u{6};\
        !!sy)!'v>/!0q7;\"As$K{d!4qhF!2qt\u{6}#/s(H!KeE!7HE{!/qJP!+J:\u{a}!6v5<!9u\u{8}e!4uz@\")r<MY\\-!A#D\"?!E!@\"E\"=\
        '?!>#?!C\"Q\"x\u{14}\u{11}!$q&>/ P#D!C#F$;$N\"@\"=#?!>!L!?!@%?!=\u{19}v!6t&\u{0}!8I`\u{6}! u\"m!4sb\u{a}\" L*rW\
        1\" J8r\u{3}S#$I&@6tIV!#p\u{f}h) D$y!E#B#C!D#@$B#t\u{b}\u{c}!*t\u{13}L!0rPE\" N/rF0B G!G!?!D!B!C!;!?!1!0!D\".\"\
        /!M!s!@\"E!n!2!s!G!E!G!o!1!q!I!G!q!B!O\"F!H!KRH\"$w)D-L:!6!G\"C!D!:!=!F!6!B\"u!<!2#1!4!A!G!6!F#<!H\"5!L\"M!4!N!\
        D}%% H!w!E5F\"F\u{2}\u{10}7!;\"A!?!I!J!I!?!D!F!B!D\"<#r!q!:!:\"@\"F!H!o%?!>%7_\u{6}!9r>}\" w8E[\u{b}!EsRC!:sYC#\
         G.t(z}\u{5}!4r {\"/N'E*\u{6}!8s`v!5r\u{5}?0!B\"C!?!A\"F!H\"=!F!?#<#@\"w#t!G!B!?{\u{1e}!8L\u{17}5!3q<x- M\"G\"E\
        !D!J\"E\"C!A!w#E)H'p&AQ@!$s\u{11}\u{1b}\"4F!x`@\" I$yLj\"7q!K\u{c}\u{7f}! o\u{16}X!,s\u{19}\u{13}!Ew\u{2}:\" H8\
        zgD!(reg6!G!5!r!E\"q!L!<\"I!4#D\":!M!8\"4#7!I!?!4\"<\"P\"K%/\u{7}\u{14}\" K8uRD!(ukG!3r\u{a}K!.r\u{1b}\u{f}\" L\
        8ty.\" I*s\u{9}Y# s'G1EMP!#tXr&(F,D\"G!G!N-o$b\" t8JA\u{14}!;sum!Er,A!7t9\u{d}!7u\u{15}\u{d}\" J6w\u{0}a!%s]\u{5}\
        ' s$D!E&J's&I-C\u{15}\u{1c}\" H6{>\u{1b}\"$LAug\u{17}!&s+V\" G(vS1!.r\u{14}|!&rO9!'ty3!:r{A\"-x*H:--!C!@!B!@$\u{7f}\
        \"A#?!C!?)P\"B&@%?i\u{1d}\" s*Jy\u{14}!/IQ9!>u\u{14}4!&v\u{1e};\" K8u9w!-s'd! rZ\u{1f}!?ssB# L5u%D\u{4}N# K.H(s\
        Gr!!s\u{14}.!'r\u{11},- K!F!M!C!E+@'@!C!I\"F\"z$@%BEj$-p%H!H'pB~\" N*wS\u{1b}# D#z%E\u{1}\u{18}!@s^C* r\"E\"J#J\
        !J\"D%B'D!I.D4i\" L8s\u{a}|!;rwF\" q:I8X# K!u!G:J!4u\u{a}6!.vi\u{11}!$u\u{8}\u{8}\";s*L@\u{5}!:r\u{14}\u{1a}!:s\
        Ih% v%L$F.J.C0g& E&E)A(r!D-p\u{6},!8pW7!@wv\u{17}!:s,X!;r\u{12}2#(t!E!K-*(%E\"H#I!t!F+D)w%A\u{0}n\".r*FW\\*$H#C\
        \"C#H!A%E$N#H!K+P\u{1c}Y! uUI\" J\"pnW+ B!@#?&?\"?#>$H$s!?'>!F\\\u{a}!Er\u{19}t\" F%u9f+ q$C&9\"=!N\"@)=!>!I%D&\
        @?o+ x\"A\"@!@!@%:!>#;':\"I!Aoz!Et6Y!2tq}!Er\u{c}d\" ~8?)\u{16}0 R$>!D\"D!D\"q!A$>%8\">\"?!@$s\"?!>%7\u{1b}-!%r\
        no\"8L'u]\u{4}!,s(z!/s\u{17}\u{19}$!C!v6L\"I0T! t\u{1f})!+H\u{4}\u{1}!9uXw!6vam!:t(Y\"!u2J}\u{7f}!/r84&$A$E!=&z\
        +B+=R\u{1e}!4u\u{1b}R!6t6h\" H:rw$\"!u.K9[!,rFS- C#D!E!C'@$D!B\"C#D$p%v!C%?\u{7f}z!)tn_!*t/G!Ar}\u{10}!4r,v!/M)\
        \u{9}&$H(G!G$t.I&G;u* A!F!C#D\"E$F(?#C\"\u{0}-Cq\u{12}!/uX!!:q\u{0}3$-G$G!H(roF!@sx\u{16}\" u8LNe\"4s#Mck% v%L$\
        F.J.C\u{16}\u{15}!-s$8!;r\u{c}\u{4}$ H6q*x%E\u{12}g! sw'+ O!A)A%A$<!I#A!o!?!q#GBH!Er7\u{1}!Aq95!-rr\u{19}\"/K6s\
        .V% O/G'J!F!t\u{1e}i!;rG !@u,n# E\"~6@D\u{16}! Kl'\" I:ub\u{1f}!:q\u{7f}q#1z\"H-G\u{6}r\" K\"u\u{15})# u\"N6I I\
        !\"sIn!2rf8!ExEP< @!G!F!F#P!P!K!Q!q$*\"A!@!*!>!G!C!M\":!u!8!I!@\"D!7!O!G#C!Dj\u{15}!.r\u{15}{!%sk}!&sSF\"5F0uqT\
        \" I8uY=!\"rbW! u\\b! slU!Eq\u{4}s!ArO\u{b}# E@F%E/k!.r\u{1c}2#=N\"s#KeG8 p!J!G!N!B\"C!E!I!D!J!O!G!B#8!5!G!C!4#\
        B\"I\"D$7!J%-.2!%uDV\" F:x\u{f}A\" K8sOf\"-s!D\u{9}v!-r>2!/s\u{1c}=\" K7r\u{1f}\u{f}!8r\"s!8uSm!;qY!!!r\u{d}\u{14}\
        !Eq\u{1f}o!Es\u{e}|! H+f!/qW2!Er\u{14}z#*I%L6N\u{a}\u{11}!@r\u{11}b\" N9s\u{6}W&\"r*E#s'B\"G-De?\"'H3s\u{10} !!\
        rOW!$s\u{3}.& J%F#F#|$I)KlN!4s\u{11}|!9rG\u{1a}!EsLJ$ H!G1n%r\u{e}z!Eq\\\u{11}!5trQ!/rx\u{14}!&s'R/ L!?!?!A$E!C\
        ,v$D!A\"s\"G\"@!p\"I#<-a$ M*H%C)M?_! t\u{18}g\" t*H{K\",v9Ck{\"*p-LtQ!-s-t\"?s!Kx\u{1c}> L\"G!s!<!<!E!<!;\"?!;!\
        ;\"H\"5!H!H!=!P!)!P\"J!P!K!s\"N\"H!O!G\"=!@!@_{!'q3\\!Erj~!2q9\u{e}& I$G!M#G.E/Anz\"%F3uv\u{18}!,tOG!$sMt!,q0\\\
        \" K#teR@ >!|!{!H!s!:!9!F!;!K!@!:!:!6!H!6\"N!:!9!6!>!8!7!I!9!7!9!7!I#p\"L#I\u{19}\u{18}< S!;!F!K!9!{!t!L!;!:\"7\
        !;\"I!5\";\"8!9#v!G!L!:\">!p\"K!9!<!G#@{e!7s~\u{14}! sXT\" K3w(S!8sa8,\"s#K%E\"A!C\"A!F!D!D!B$C#?^9\" w8J~\u{17}\
        &&H$K%H'E\"K-?'[\"/w%Hh\u{d}!Eq12\" u3J\u{16}01 A!A!A\"A!N\"K\"?!J\"@\"s$@!?$G!>!B!E+>\u{1b}%!%r]f!5v\u{19}O!/s\
        \u{b}A!(r\u{c}g\"!u.K\u{4}\u{c}!?s.q\" J/v{\u{8}!2t\u{4}v) K\"L!B,>(B!I$z$?%A6g!Eq\u{16}\u{1a}!4sr\"!+s\u{7},\"\
        1K)t!\u{18}& I\"C(>'C#B$q\u{9} !/riX! P{Q!0r\u{2}\u{1d}!Ax\u{1d}\u{1a}\" J/qYI!8N/\u{1b}\"@v%I6*!.s\u{12}/!+rrF\
        # E(t'rbf!&s\u{e}B!Eppe7 p!<\";!A!A!C\"=!;\"L!@\"=!?!G!J!K!L!=!B!@!L\"J!9+92F!!t?.-!@\"K\"B\"H!C\"?%K%=\"x!>!?!\
        @!@W,,\"G!J\"<!@\"F#K$F#D%B!s!D,E?\u{1e}\" L:r/;# J#t/HO~# r$G&Gr4!EuC;!3tY[!:t\u{2}J%)B!E%p1C%qR\u{17}!3r\u{6}\
        K3 U!<!J\"?!A!F!A!F\"L#D\"=$:!9\"@!v\"K#A$<%C5\u{19}! u\u{1a}a,\"?!E#;!K!F!=$?$@&B\"L!?+:\u{a}-\" I.r^O!&r\u{1d}\
        K! r\u{0}q\"7K.tLn!&sXI+!\u{7f}!B\"C#J!B&B!C\"@'G\"?+A+t! G\u{1f}L!1v\u{2}=(%E\"H#I!t!F+D)w%ADz!*re?! tq}!.tE !\
        Eq7!!\"s~0!9rye!7s_x!,qy-\" J'v\u{19}|#3t'J%GtF# {7I!Ewt\" s%K&`!Er\u{8}\u{18}!-s(r! v]`!EsN5!<s^z\" I8u/k!:s9U\
        \" s\"B\\ !%r\u{1f}(\" F/x\u{3}2!-s_\u{11}!,v[>!*t%J!.sJ%!-s'A!Eq\u{1a}^!1y9\u{7}\" v9K.\u{d}\"!s.K\u{15}g!,rNI\
        !,t8\\!'L\u{19}x,!o!N\"B!>\"?!G#9!s%?%=\"?-=\u{17}\u{1a}9 H!J$A\">\"A!>!>!?!;\":\";!=!=!:\"K!t!>\"L!r!p\"D!A!B#\
        E\"K6\u{8}\"/v6Im}!!qOb!/rrB!/ueQ\" J1rAQ!4s\u{3}D!,u.T!!s^h$#D%K'H)MB<\"#L9u*Q!@s`.!8JK^4 J#B!?\":!D\";\"8!H!:\
        !L!J#=!:#?!9\"<!<!9$;!;\\k\"/t#J*H!Eu\u{c}\u{7}!@s+W!9s5<$ F0y\"B3E8*! q_s\"/H6q^2\"7B!D\u{c}b!2sk\u{4}\" L6vr\u{e}\
        #&H$I#w\u{f}\u{7f}!2s+4!3r\u{a}k!2t/\u{1c}! o=e*$I#I!N\"@\"I!N\"K)P(s%B0^!2r2\u{b}\" F&x3j!\"skA$'F/F$@+?_O!0rw\
        \u{5}\" K%wEw\" N8s(_!0sU\u{8}!!s\u{a}N$ J$E){\"FHx#'M(I(K\u{8}\"!(rx7#$K#F1DC\u{9}\"4F!x\u{12}\u{d}\" t:H\u{5}\
        D!AqBs\"/u6G\u{1c}?0 Q\"=!@!B!?\">!>\"<\"D!H\"@#?%A!q!C!>!\u{13}\" I%u0>\" O\"pqa\"2M!r\u{14}+!%s\u{17}^\"<w$G,\
        w9!;\":!E!@!L!?!A!A!K!9!Q!@!9!F\"<!;!Q!6\"x!8\"J!F\"<#;&N\u{6}&\" K8ut;!Ev\\ ! rZl& M\"?\"F$I.D!{z\u{5}\" x8H\u{12}\
        1\" M/s:(!8I9i!;w/\u{2}!%q\u{3}h& E\"E-H)J!E!Q1\u{2}!9uKm\"4s1I\u{17}09!<\"S!=!>!=!D\":!I!r!J!I!O!M\"9!A!<#M!D!\
        Q!F!8\">#E!<%3\u{b}c' K$B#M#K,@\"M\"CJ\u{5}!EsJ6\" M*tM\u{7f}!&xU%4 s!F!L!L!@\"K!q!>!?!=!;$I%:\"q!Q!M!H!G&=%6>\u{0}\
        !#t]9!;rZV!Bp\u{e}1% J&r$H%I\"r3@% K'K0t!K-C1Z\"-G3r\u{1d}$# v*H0FpR? :!A!=!<!R!{!~!J!;!;!;!9!H!7!>!7!@!=!>!;!<\
        \"7!<!<!>!=\"?#D!?!:$R\"0\"*K\"spK$ {8G\"G$tdk\"-s8K\u{10}M!(rl4!5r_f#1F!x!FV\u{16}!Evjb!8E](!,ri\u{13}4!O!9!<!\
        G!F!F!O!<!@!<\"E!P&N#B\"u!C!4\"<$<%=@\u{9}'\"@#H%C\"@#N'M!K]\u{d}!@rn^!As.)$ C/r'D/v,e!,r`#\"\"F4K D!2tl14 G!?\"\
        C!G!D!A!F!C!B\"y!9!:%=\"8\"=!w!J!E!:%=Y5\"!J9t\u{12}6\" u'Ke,!!tZ:!6t^8\"!r:J\u{e}\u{5}# J4p$waW%-B$v.G!E%C\u{4}\
        ~% F/w'H\"E!E\u{17}-!9s|U' G1B\"p$D!F\"o+D\u{e}\u{1d}!!s\u{15}\u{0}\"1J!qvu!8r\u{1b}\u{6}!/sY\u{c}& J%F#F#|$I)K\
        B\u{7f}# J+t!I)x\"1q)G_\"5 K!:\"L!:!P!;!A!9!s!Q\"5!F!:#8!;!:%>!;!7%=\"8j;( B!D6C!C\"B\"|!H%Hx\u{4}.\"@\"H#C#J!D\
        !@!@\"F#@!?!;\"A!A#u\u{1d}N!7u\u{15}\u{4}!-s\u{d}>\"2K\"r=A$7H#H\"u%R!Y# \u{7}\"B65&\u{1a}!:ppZ\" t'L{o\" I/y-F\
        !8s><\" E7t\u{13}\u{6}!4rkJ\" E$y+'\" qEL?\u{19}%%F1F!G!L-pYB! wz\u{1b}\" v8C\u{8}m!%sE\u{1c}\" u8F\\y!*rdy!7q\u{5}\
        \u{5}!/qZk3 J\"A!B!G#v!C!I\"s!I#M#B!D#F!E!J!N$r%J#AW{!Arb>!8s$*\"#q-Izu!8uK9$ H-C!{7FF*!Er\u{1c}\u{1d}#$I*v!I08\
        !:sU~!Er#C\" s8GNQ!&t\u{5}\u{12})#C,>%w$F!B\"t\"J#@%?c\u{8}# K-r\"HNO!8rQ\u{15}!Arm*\" M6z\\r%%H3N'C!R%BQ-!%GnZ\
        !.tiz'%L\"F#s%J!u&D\"E.4\" M8s:\u{b}\" K5rr\u{1a}! rJS!$qS\u{1a}!\"t5\u{4}# u*G;A!&/ r$C\"@!K#D\"@!?\"@\"q!E&K!\
        D!C&@%uY#!%G\u{3}/\">L$s\u{1e}/!3s_\u{e}#'L0s\"Om)!,s\u{8}\u{1e}!9r\u{15}[!3sd\u{16}!3ucp!4uB1( t\"@!B'@!F!B,?\"\
        ITr!#t{;!9p^]% L'E\"D!u!HI4!8rTI!/sD+!/wuP# C*D%CRU!-rkn!)s\"~!\"t[_'%C#C!H!F%E)L-B\u{10}\u{1e}!\"qeL9!4!O!Q!A!\
        o\"F\"G!=\"3!K\"A!6!3!5\".\"F!K!F!w!1!H!5#6!7!1\u{8}j!&s\u{2}\u{17}\"*q.HX\u{1f}!Et'O!&sR8!%rbU!;s>W\" M8rM?0\"\
        =!?$H!;!<!K$N!F\">!=!9%H!H!9%O!=^Y!*r6},$J!G!F\"u!C!>!D\"E\"C(G!K-N\\q!Ar\u{1}}\"$r&Ie9!'u\u{3}`!:r;i!/tD^! t=\u{7}\
        !Es5U! vVm!$s\"'+!A!I\"@!L!F!E(C%=\"D!E#@:=!!xjG\" L\"t\u{7} \" u:KP\u{e}\" J/x\u{15}5!1s\u{f} *#K!F&I!F!D!D\"F\
        'C$@+?8^! te\u{15}#1t\"M-Kgz!2s/\u{1d}!.tx{$ K!s7I-J\u{14}Q!3t\u{1} #/G2y$IKu!*s_R!3ujD!\"s^\u{6}!7t\u{0}[! u\u{18}\
        d.\"J!=\"8!M!>!B!;\"5\"?&<$>!>\"@+6|G!%s\u{1f}b!Er\u{f}_! t\u{7f}\u{b}$ F!s5G/Fp\u{16}\" w8DAJ! s\u{12}d!@r\"#0\
         L!<#<\"8!C!<!t#8!I%<!<%>!<!9&<%GMb!'qZ\u{19}!+u\u{14}F\" w9JLH\"\"sCN1\u{a}!6x\u{9}\\!(q\u{1b}}!9rq\u{18}!3ua>\
        !4s\u{14}\u{1e}!8u3}!8Q\u{19}\\!8sI\u{6}$\"s(C-t'sgY!?s[I\" H9y/F!8J\u{6}Y\" H8y7\u{9}\" t'KfR!8s\u{5}\u{d}!1sQ\
        d!;t1\u{12}!:HRu\" x$H&X\" J/x#>!9tg?* t\"C\"B&>!H)B\"A!J#C+M,\u{c}!5su\u{9}! t\u{1a})!Er\u{10}C!1s/%!!t\u{d} 5\
        !9!G!@!<!;\"<!r#9!9\":!6#<!=!:#<!N!<!M&C!A$P\u{14}d$ G,s#t6Dfd!ErwZ!$v:R$/G%r,p%Fx.!%u 6! rr:#+E(D!r?|\" M8s\u{5}\
        x!,qh&!Eu'() T%B#E\"G!B!x#?'C\"N\u{6}o!BpIY! ve:% v%L$F.J.Cu}!Er\u{5}'!?s\u{3}18 p!C!r\"K!I\"K!M!q!E!F!@!B!A!B!\
        E!C!C!A$D!H!M!@%B!A9\u{4}7 @!>!;#;!@!y!<!q!n!9\"O\"P\"=\"?!<\"<!=!:!=$M!L#;$7\u{12}U!(t\u{7}\u{14}& O%G&w$E)G-C\
        /:4!?!D\"@!@!>!F!p!<!?!s!L#P#D%E\"G!;\"@#H!>%7O!!,r\u{15}q#=J!K$v\u{10}\u{1f}+ O!}\"A!C+@)B\"?!v!@$@%F\u{15}]& \
        Q\"r(J%H%G\"A(U!2v[M!7u\u{15}\u{1}# E1C%B\u{3}4!3rQ5!-sP\u{5}!:s|6A!L!9!J!O!8!L!G!6!6!A!K!4\"u\"5!J!6!t!0!5\"5!\
        A!4!=!5!N!J!E!I!r\"B!M!P!K3\u{11}\"'t(K/\\$ D%p#w0C\u{0}~!4ro\u{6}!!p\u{e}*' J!\u{7f}\"B\"H3F\"A+Cq-!*r\u{13}[!\
        8H?U#\"G-t)G_\u{b}: t!K!:!;!B!A!A!F\":!P!H!=!J$;\"G!8\"O!K!s!=!0!8!7#=!7%3(\u{15}\"#q-Iw8\"!s.K\u{15}\u{19}%)J)\
        H%u#K+I^&!#s<3! t+\u{7f}!8s}8\" r7Kb\u{0}. M\"C!D!D!H\"C\"E!B%?\"u\"@'A&t%?/W> N\"?!3\"n!m\"@!H\"G!U\"8\"Q!.!:!\
        @!O!6!7!K!C!V!/\"@!n!F!8!C!2!F\"I!I9$, O%I\"F!D\">!E\":$A!?%M\"L!D]C!#sl !-pV{! r5\u{14}!/w\u{10}5($E&w!B!B!C+K\
        \"E+D\u{a}?!/s&{\" L\"tE:\"*t.KaW#!t6J\"H-:!.tl !!r\u{8}A!7r~B! F0$% J+H\"L\"J)LWE!&us81 B\"B-@\"A!B!D!?\"E\"C\"\
        R!t!m\"G\"G\"M!I\"?\u{1c}e( K\"M!C,A)I$z$@%B\u{1d}\u{18}!4u=9\" M:n\u{14}h$ w*H-G!As\u{6}\"$v$H+\u{5}!$u%\u{1d}\
        \"-J-tQJ!1r\u{c}I0 q!>#E!@!D!O\"B\"Q!G#C&H!E!J!R!O!@.k\"4H1s?\u{d}- v&F\"H!F\"N!D#L#M!B#L!H!B!Hw{9 C!@!=!C\"Q!>\
        !L!n!r!x!q\"I\"F\"F!>!F#;!9!9!?!F%F!H!E$GF\u{13}! s2Z\" I/t,]1 N!@#A!H!C\"E!=\"H\"=\"@\"D&D\"F!?%@!@!w@=\" H$u\u{12}\
        0!Es\u{1d}\u{8}* r\"H#5\"8#6%A'8!?!Q!pGL!4uG\u{14}\"1I4u]L!6J\u{1d}\u{4}$ q/s'B\"K6F# G$F+y7\u{15}\" s8Kx(!4t*s\
        !#Ap\u{1e}!ErD/!/tG\u{14}\" v7J\u{c}\u{14}!Erx=!-s\\X\"4J&rY\u{18}% H$t)t-F%rf~\")w<J\u{6}\u{a}!5s\u{a}|\" v8J/\
        \u{b}! Ika!Er<^!4pX;!%u\u{14}\u{1d}' F%E!G#H&s)K-t+\u{a}!%s\u{b}(\"<H$yXX!0H#s+\"C#B!A!r#B!@!s!A\"@)D!CIn! v\u{10}\
        =$\"E3v\"E#BGT#*K%K6N=\u{11}\" v8E\u{15}3!8s/$\" L*vR\u{1}!9s\u{6}M!Er\u{16}3!6w\u{7f}B!:t\u{12}x! t\u{13}T!)rB\
        y# J3u%t\u{f}-!@FJ\u{7f}\"4s#MDqB ;!<!@\"A!E!G!D!B\"I!G!H!R!E\"s!<!@!K\"F!R!O!K!I!>!O!H!L!L!K!P!R!S!J!H!y\u{7}t\
        (0t-G!H!x!C\"H\"H!E{f!&u;&!Esys! p3Q! pK;$ G!E!{6FzJ\" s8MGp!@t\u{d}N\"8J'r\u{b}S\" M8rp\u{9}!)r\u{6}E$,H#F0u!G\
        w\u{c}# G(s!r$\\/%H!A!M!G!D!M!B!I!F\"N(u!L!p\"K*BFL$ L%J3J-G1\u{7}&$F#J#G!D!G+z\u{1d}<#!M\"L7s\u{b}\u{13}!3r\u{14}\
        t!+wP<!3r\\\u{7}\" s8M'\u{1}!Es5\u{f}\"#q-I+\u{11}\"8J'q\u{f}J!Er\u{8}-!'s\u{1b}K\" s8M&z!2rb?!:rvF!1q\u{1f}\u{1c}\
        !*ra1!Erv>! t\u{13}y! s\u{f}\u{6}#\"C!p5H^\u{7}!Es\u{1c}\u{6}!,s>f!Arg\u{d}!'q\u{1d}!$/A%p$P\"nL\u{19}!8DWp( K\"\
        M!C,A)I$z$@%BSb! sB}!)sE\u{7}!8sdV!8ttC!+uh:\"Aw$H\u{1c}\u{19}!8sUQ#4s#D#D\u{15}D> s!N\"D!8!B!>!@\"/!O\"?\"C!H!\
        0!F\"+!J!F\"?!E!;\"0!0!C\"F!>!P!I!D!s!O2\u{6}!8rzW\" K,H[H8 Q!;!9!>!B!?!>\"@!?!;!;\"K!8!N!?!;\"9!7\"7\"K!t&;!F%\
        J&[\"-s\"G%s\" L\"t~;!@r\u{10}C' F*s$E*F\"D%G&u]\u{7f}!4rEO!5vq/!@r6/!(s\u{11}\u{1e}\"6t*rX\u{16}!@r\u{4}#\" L8\
        s\u{1e}4($F!~!A!H!B'A)C-C #$4y)s\"D!E:g!$t(%!8I-2!1s!<!6tH)!?r\"=##I3v#E@'! rq3\" M8t\u{d}1!Er\u{e}K!!s&l7\"Q!@\
        !E!K\"K!A!A\"F!G\"I!=!=!9!M!8!:\"<\"R!G!J%<!:%?DH7 N#t!F!=!?!C!F!?\">!>!N\"B!K!8\"K!6#P\"G!C\"K!H#L%5j2#$G)I\"M\
        K>!8tQ,!)s_]!8P3)!ErQx! svx# q'q!G9f* F-?\"D!B!\u{7f}!=!?'D%J&@o\u{7}!4r\u{1e}\u{1c}! uP\u{16}#)D!F;r\u{f}1\" L\
        4rH4$$I+r'H/C'-!EEw;/\">!?\"C\">\"<!K%G\">!>!:%H!I!9%O!>`a(#B\"B\"D(@(C!C!~,?s\u{14}!4qsT\" K$u'u%\"A(A%C'A/A%\"\
        !(rs>!'r\u{7}}!@sR\u{13}\" L7uj@!!sh\u{1d}!+w\u{e}\u{0}!-u\\7#*G\"E.D]9!5s^?\"/G,t9b!4t{I!.v}V\" O9qJ\u{15}# t\"\
        H(Jf/' s$D!E&J's&I-CXX8!:\"A!?!H!J!I!?!D!H!A!D\"<\";!r!q!:!8\"@\"J!H!n%?!=%74D!/sOy!Es\u{16},!/u\u{4}?!Eu:\u{15}\
        * H!B)B%B$>!9#A!q!@!s\u{15}_! tV0(!N$K\"L!J\"J.N!I,MBU!Au,e!4qA\u{6}\",J+sbu!3tW%@ =!G!C!F#R!Q!L!R!r\"l!T!+!q!B\
        !A!+!@!H!*!O\"7!v!5!K!3\"G!8!Q!I!B\"F!?!4!%ulg/ @\";#;!@!y!<'P$?!<\"<!=!:!=%L'8\u{15}>!*E_{!1t*\u{10}\" N7sM>!/\
        qn]$ I$G%F$s/L! q\u{12}S!8rvD!)t\u{0}q!+s\u{1c}\u{8}!Es\u{1e}A\" L4r\u{17}R\"\"H)G]j!%soN!9v]\u{7}!/t\u{0}\u{a}\
        \" u8La~& P*D*r#B\"F*qt<! uR>!7s7g!7u\u{1d}h#7B!s\"C{\u{10}\" s8D<X!2tBt!8K\u{9}>& r'J(C'H\"P-Ch\u{0}\" D+s!>! \
        r$g#!J\"K7x26!0tV\u{17}\" L#t#&!Eu%0\" I!x\"_\" u9K=\"\" M!q\u{1a}\u{6}!8s\u{1d}\u{19}!;r*z!As\u{1d}R!8taQ!ArsA\
        \" L8t2^!2smq* D#D,C$B#B!s!F!A\"D*r\u{19}k!8re+\" I7tOI!?uwf- E%M!>$r!;!P!;\";\"<)B%D!<%w\u{1}\u{19}!/r|0- E%M!\
        >$r!;!P!;\";\"<)B%D!<%wTI!'v_K& N'D#C%D%L$o\u{5}>!%s6C\" H8vX\u{0}! q\u{1f}%\" E*s}n( s$E\">!B#u,?\"E-D\u{c}\u{3}\
        !8s|e#0u!J!IYY!Ar\u{4}S)&>!E#=\"@!s\"?#A'@!A<3\"2L(s&\u{1a}!!s2`!#uuH%*J,G\"E\"v)v\u{17}4!0s?\u{c}!1rj_!8p\u{13}\
        _!Aqv5!/qA\u{7}\"7I!sk\u{12}!/qL\u{1d}) s$D!A!F!p$=$@)M!C\"k- >!N!B!L!r&=*9\">!=!>\"?\">)H2J\"-s8L`<! pzA!+r`\u{10}\
        \" B9{<&+!\u{7f}!B\"C#J!B&B!C\"@'G\"?+AX-!&r\u{f}\u{18}!\"rd\u{1}!/sK:!*t\u{1}>!!srj! J*95 I!<!D!>!N!<\"E!;\"9!\
        ;!9!7$8\"H$=!=!x$G\"N!:%8\u{19}G!4s\u{1}2!/s=\u{1}!?r96\" t8Fh\u{15}!/q>e\" I;y6\u{16}6 J\"C\"F!C!C!B#@!@!C!@\"\
        <$C!n\"A!v!A!B!C$I\"A\"N#D10!7t\u{1d}\u{4}!-tp\u{1a}/!A!A\"@!H!y\"D\"E\"B!@!>!@'H!C#>+DO+!+s>X!(tTW; I!<!>!8!N!\
        \u{7f}!~!E!9!7!:!5!E!4!9!6$9!9\"J!@!@!:!9\"=#B!;%N\u{17}7&$u$C\"C%B0C!r\u{6}~\" q\"D;{! vVv#3t'J%Gv39 6!O!H\"K!\
        S!P!P!;!>\"6!>\":!7!?\"3!J!5$r\"=!R!G!p#?!9$?l\u{8}!-u!(& C3t$A!C!{,E\u{d}&/ I$p&A\"=!=\"T!B!S!?!=#@\"C\"@%u&O_\
        \u{7}#1t\"M-KOY!7r\u{0}a. ?#A#?\"n!F\"v!E!C!B(?\"B!?'q%?gu0\"s!F#G!I!I!C!A!D!E!D\"9$;#H!A!=-5M4% N%H%s,C!FS(!(r\
        w\u{1c}!;r\u{c}^\"$K;s@X!Co\u{4};\"1J!q,_! K\u{1b}]!9t\u{17}m!Essk& D/?(B!>!{'HOf'$C+y\"A!E!B'A%A!8' {#J#F!G+F$\
        G\"F9\u{2}!3rY2!EBvO!Eq5B!?sw\u{1f}!.vz\u{1}#6v\"H!D`|!/t\\C!5q\\i\"(r$Cy\u{18}&\"D%B#o\"?*G\"qi6\" t(KT\"!As\u{15}\
        \u{5}\" H8x\u{14}]!;v62!8si\u{1b}!\"t(h! u\u{1d}X! t3B\"7L!IK\u{d}!5tf\u{17}! x'$@!x\"E!=!I!K!B!;!N!I\"H!:!<!N!\
        y!>!:!B!G!O!M!J!T!<!K!=!=!G#D!I!M\"B!L@\u{a}\" w7J\u{17}+& N!q.I'H#D'v,M' G\"D\"B!@\"B/v\"@G{> [!H\"<!E\"Q!<!G!\
        <\"Q\"L!<!U!7!J!M!D!E!B!L!J!K!8!Q!E!-\"A!n!L\"M\"B\u{a}\u{a}!2r&a\" I;ye<!?uBx!-rhg!%s0{!-sj`!\"Hvc( |\"H%L#D#G\
        *C!E!F+y!)x-~\" J(tT7!EtJE!Ew\u{7f}X#-C*w\"GEX% L*E%E(C!rg^!;r4\u{1c}\" N:v\u{15}W!4s\u{1f}B# y\"G!D{i\" M2w\u{1}\
        \u{1f}\" s8M\u{9}\u{17}!8r5`$/D\"F#s$E#\u{14}!'t!\u{1d}!2s=I!'r](!/s\u{0}o!Ep\"6!<v\u{5}c!Esr}/ H!A!=!A!C#D!H\"\
        F)r#B!y!I\";$N$HA5!*r5Z* D#D,C$B#B!s!F!A\"D*r\u{5}i@ <!9!;!>!s!G!H!A!?!D!Q!=!?!8\"H!?\";!K!4\";!t!t!@!t!A!=\"T\"\
        S\"E!H!H!4Q\u{5}% H$t)t-F%rDb!/t(\u{5}\" F8yMW! MT\u{b}!+rg\u{14}!6uf%\" M8s\u{7}\u{1f}) P%E\"I!O\"L!I\"F);/@{F\
        ! uY>\" u*K\u{15}\u{8}=!|!G!L!I!G!A!C!G!C!:!<!:!9!;!;\";\"@!9\"E!A!L!@!R!Q!;\"u!=!8!:Sq!1tPa!8L<(!4t\\x&*G%H&t\"\
        J!J-D5]: L!>!K\"?!=!>!?!@#>!;!u\"<\"<\"S!s\"=!;!:!F!=#q!N!=!?!=$U\u{17}m\" O8Mo`! t^\u{8}\"8J'qD\u{12}$ E'y(D)E\
        9+C F\"<!G!;!I!7!F!G!D!8!<!D!&!9!H!@!K!D\"n!A!<!,!\u{5}!:\"R!=!=!\u{0}!G!K!P!?!I!:!>2\u{b}!-vC\u{5}!-s(Z!$r5g!.\
        t>{!*D];\" L\"uS%!EqO4#*G%F)O4.0 G!G!C#E!K!H!B!O!E\"F#M!H\"F&J!D,q\u{17}\u{1a}$!E!K2s$LS!\" J\"ty\u{1e}!:qX\u{d}\
        $ J$E){\"F4K\" L8t\u{1d} \"1K4ssp\" L8vzu(%E\"H#I!t!F+D)w%Av\u{15}!:q\u{1d}R\"4s1L}\u{11}/ @!A#@!N\"K#K\"?!;!s%\
        ?$?!>!A!E+?)\u{1e}\"3u%ETF1 Q!@!G!>!?\">\";%9%:!;#C!L!O!N&A!?%P%\u{3}# u*G;A$s!%s]A!EsCM$%J!u$D.Nzr! qJ\u{0}8 G\
        !O!:!8\"3!H!;!F\"/!8!M!o!5!X\"p!=!3#F!=!;#@!=$N%R\u{0}p!%qnF!3rS;!4sgV$!t\"E8p*F\u{15}]#*G(F!x\u{a}y\" w8HpC8!O\
        !H\"<!{!L!E!M!C!;!A!?\"H!L!q!;\"<!6\"<!M!F!?&=!L%95t\" t/L\u{8}k* q!{#F$D%@!D!E\"C/D%E%J\" H8vjB!9Hy2!2soX$ B'w\
        (F)H\u{15} \" JEu\u{b}\u{c}!Es\u{15}M!!s\u{14}U;!z!E!B!J!8!6!?#;!@!7!4!6\":!7!6$=!7!O!<!I!s!8!D\"G!4\"L\"G8d! r\
        \u{7}o!:v\u{1d}\u{5}!EFR;!8s_s\"!q!M#P\"*K\"t\u{0}|!;u\u{d}\u{16}!Eu\u{b}{! u`0! t,~!;q7Z!*r}Y#!F\"w5Db;\" L't\u{e}\
        .@ V\"M!u!?!F!C!K!9!A!H!F!@!O\":!6!3!E!E!J\"R!L!M!O!O\"t\"H!5!H!I!D!E\"'V\u{7f}( =#}\"C\"B(D'N\"D-ChX!)s\u{c}V7\
         H#<!M!I\"B!C!<!=\"=#:\">\"s!:\"=$E!p\"G!J!u!<!:\"N\"EY\u{16}! scc!0qkL\"<K%r'b!4s\u{1f}\u{7}\" C:}9\u{2}% G$t)\
        t-F%r9\"( H%F\"q!H\"G!D+t\"G5O!$r\u{10}6*$B#K!I\"M%B)N!I!@&?%?<8\"\"u(IwI\">K$t\u{17}@\"%q!KGh!=p\u{a},!&wCn!=n\
        (d!+r7B\"2L(suE!*Jns!&r]\u{f}< D!C!C!E!B!?!?\"B!B!A!B!A!\u{1}!B!>\"B!B!A!A#?!C!B#C!r!M!B!?%A\u{a}U!Et\u{17}t!8I\
        Y%!/t,\u{10}& P*D*r#B\"F*qy\u{c}!Er\u{19}B!%tNW!&um\u{1e}!%sbD!Er7:!!s\u{b}@$ E3D\"v#E/\u{13}0!F\"H\"E#L\"E%G(G\
        !I!G!I!}!F!L\"G!F\"K(\u{0}! LX\u{e}!8tp2< U!P!A!8\"H!7!D\"9#M!T!3!H!F#1!C\"K!O!M!>!?!;!<!s!G\"I!8!G#R\u{d}\u{18}\
        !2t`K\" s8H&`!?q\u{1c}-2!>!E!G!H\"C!F!@!?#;#>\">\";!8#A!O!A!:%>\u{13}I!*uF\u{1d}) P\"B#I%E$B!G*H!C+B\u{18}[!&st\
        ,\" K%p]o+$B#A!L!G&@%p$N!A!m%H!C\u{4}0\" H:vL`9 V$D!:!8!E!I!5\"A!5\"4!H!9!6\"3\"s!H!N!J!C!C!9!H#E!5%K\u{12}&& N\
        !q.I'H#D'v\u{14}W!/r\u{1d}W! s5H#)t&H6H\u{1d}\\!8E(T\"#L+r^\"\"\"C6s\u{15}B\"0w)JR\u{f}7 M#E!>\"A!E!A!C\"G!K!>!\
        <!=\";!;!J#?\"r!@!:%>!v!9$: ;!4s\u{0}A!Ev],\" K8wg@!\"t3>!7r#\u{1c}\" v8G+U! K\u{16}F\"$J*sCP!8s2s!9Iv\u{16}!Ar\
        \u{19}\u{1e}!\"s8\u{15}!Asr|!As\u{1e}S!+rn#3 Q!E\"L!I!A!F!F!u!B!>!C\"D\"B\"N\"B$G!L\"D+O]9!:r'\u{6}! tg\u{7}# G\
        -@-@\u{4}k\" y(FTQ\"7L.ua\u{d}# L*E/I\u{e}3+ J!?!M\">&=)?!t$=!J&=&=#p$ o8H\"J&rJi(\"@#F$J\"H$A(D\"I,A#\u{13}* B\
        !B!A&>$D#?$D%?\"s&@y.! ss\u{1f}\" M*spW!*r6`! r\u{1e}\u{1}!7tuR=!;!K!<!F!H!=!?!@!;!A!3!w!?!6#5!9!G!F\"C!O\"@!N!\
        9!;\"t\":!4!G#St\"\"1J!qE\u{17}!)s5\u{f}\" J8wY1\"7t#KI#!/J\u{1}\u{5}# I,u,GD;$ E\"G0w!B?u/!Q!?!C!r&>$O!;#D$@!>\
        !L!A!?&B%P\u{d}q& D%A\"D$t$A'EdF!<qp\u{13}!)sCh)!I!I\"E!F#H/G\"H!I+B\u{13}`\"1K)t#_\" I/yEX! ud!5!<!K\">!N!=!?\"\
        =!n!s!A!H!=!D'3!D!J!N!6!E!C$=]\u{7f}!\"tl\u{1c}$/t%B#I.GEm!Er\u{10}%\" L:rut!%s\u{1}!\"8M\"s\u{8}3\" v8L\u{1}'!\
        Esr#!6ts\u{1e}\"3s%L\u{19}\u{d}!'r8\u{1d}# |7F\"Gx+9\"L#J!:!>!M!?!?!=!A!C!J!N\"8!<!=!:\"<!G\"?!R!;!M#H\";$8C9!*\
        r0\u{1c}!8I[+!9s0s!8v\u{8}3!4v\u{9}\u{15}:!:!J!t!=!y!E!C!?!:#:!C!F!6\";!=\"F!:\"A!M!F!4\";#;!7!9$H@\u{16}!,sP\u{b}\
        ( L&C#E!C#x\"E\"q4Fmi!Erac!/u\u{1}\u{4}& H%E#E#{$G)I\\C! u_K!*r\u{2}%\" J6z+\u{13}#+v,H.Gm^0 S\"N!E!H!G!F!G!F\"\
        ?#D\"@$<#L!A\"B,:&\u{7f}#7p!G'sKg!/s60!8H$I!7t\u{13}c\"!v>Igg\" I6xwj\"$LAu]A!:q\u{e}\u{1}!Ar\u{15}g'#H&K!K%O'N\
        \"L-K;:!/ry\u{7}!/s7v!-s\u{10}[! u\u{8}O\" I(uMS# J-t)vQ\u{5}#!M\"L7s\u{a},! r'/\"%G*G2S!%q]M\"%w%I{\u{a}!(rqU!\
        ?r\u{6}\u{18}!2s<\\#$F&x#D<b!;qJ:!/v\u{0}[!<s}T!Ar*{!Eq/O!-s\u{18}^# N/w)D*\u{1c}($I*G%H%J%M!P#t\"s_R& E#p\"C1F\
        \"H\"GM\u{2}\"8u\"??8$,F*G!J#G*b!0q\u{1c}f( N$C&D\"@&s&J\"C+@c\u{e}% K$u)F\"G%E\u{0}\u{e}\"-s8M\u{1c}R!4v\u{1e}\
        \u{7}! t\u{7f}2!@ru\u{16}- N\">#?!D\"o#o\"C\"K'K!B!;!B,D\u{8}f!ArF}!$wR\u{14}! N\u{6}J!6u-Q8 z!;\"<\"7!;!:\"|!6\
        !6!6!9\"6!<\":!8!7\"7!;\"A!8%=!;!9$63v\"(t'G?Y! v<\u{f}#+s,K.IkO!&x\u{3}Y+ A!E\"H!E$x\"C%@\"C'F!B'J|`\"\"H6M\u{3}\
        \u{19}!Eq\u{5}N!1r\u{5}1< I!B!G!B!S\"N!T!I!L#o\"#\"=!>!%!@!C!?#F!r!<!D!;\"I!3!Q!C#A!D5\u{1b}!\"s\u{1}\u{1a}7 T!\
        <!6!@!>!?!=\">\":!9\"K!:!Q!@#;!8\"8\"I!t&=!8!4$G)1# L,F#{h)\"*K\"sC>; M!O\"B!:!A!2!C!;!F!O!1!F!3!H\"H\"D\";!L!F\
        !G!S!A#0\"K!B!6%q\u{1f}1\" N'sS\u{7}.%A!A!D!>!>!B!<!z!>*?!H\">&?%;z2#*G\"u#D~<!2rkP!Es\\\u{9}< D!L!7\"I!:!9!7!7\
        !4!?!0!G\"@!{!E!O!R!>\"6\"L!Q!P!?!r!L\"M!4&B\u{1e}\u{a}!$G\u{7f}T\" L4ru\u{2}!Et\u{d}\u{9}\"2s!L\u{b}e!4qhp!-r\u{1f}\
        V!8MzM9 C!?!G!L!?!F!>!E!>!<!9!u!<!T!?!o\";\"<!<\"{!H!C!;!?&?Cl#!J\"K7x;%#:Q%L&L\u{5}[! s:C0!C#C!@\"J#?!=!@\"r!A\
        $y#F\"D\"@%D!>%@}=!;r\u{a}4!+uo-!4u\u{0}\u{0}\" L8tjz\" N8r[^# L.H(p\u{4}\u{7f}0\"s!F#G!I!I!C!A!D!E!D\"9$;#H!A!\
        =-5}2!Es 3!\"q\u{1d}|!8unv\" M/s\u{15}y\" J$y?\u{1f}0\"B\"K!t!F\"S\"D!A!J'M!G\"D!H!K!E!M&O0\u{17}\" v7JaZ$&p)E'\
        I/Gp@! sTP& O#w$J(K'B\"HyZ! t%\u{1c}!Eq8a!3s\u{1e}+!8s?\u{19}4 M!A!{\"A!E!?!F!>\"B\"B!=\"N#=!t#?!?!H!B!=+J;{!Er\
        \\\u{18}\"4r&Ko\u{13}!Er\u{14}\u{b}% B$}+A)F-C6\u{9}+ L\"A!B\"H\"F#B%E)L!F&C&@g\u{c}!'sXU\" s8O5\u{18}!7rQ\u{1}\
        !2sg\\!8E$3#)K(t4K\u{1}\u{1f}!/rHC!/r\u{7f}c!/sG\u{0}$$E\"|)E6E'm# K*J,x-&!7rIS\"8Q\"s\u{17}j# s'G1E$S!%w\\?\"!\
        K#rd=!ErDs!8vNa$$E\"|)E6ES\u{18}7!;!D!>!@!I!K!E!@!E!F!B!E\"=#s!r!;!;\"@\"E!I!p%@&9db- R#A!M!N!H!N!?!J!P\"G#J(K.\
        I&A!Eqy:\"8H#w\u{1}K!/u\u{1a}X\" H:vL\u{11}' H!q\"K3G!F\"G,t\u{a}R!3uK4&%H%C%D)C\"t+Dxw!Es0}!9s$L\"1s.LdE*\"D!I\
        \"F\"B!H#B$F!w'F.C_\u{1}' D$A&t#C\"A(E\"F.\u{11}*\"J!F!G!K!F%G\"F\"E'E/Aoz!?qG]#%N#L0N4v!1sX\u{9}!5v\u{a}R!ErQY\
        \"<H$y]4+ M!r!A#I#E\"B#A\"@%A$C-A\u{14}n;!;!D!>!@!I!K!E!@!E!F!B!E\"=#s!r!;!;\"@\"E!I!p\">!O\"@!?\"s#9R\u{d}(\":\
        \"C&A\"G!C%r&C\"Jdm!%rZm!/urX$ N(E#u-oZk!)vJL! r\u{5}\u{12}0!C\"E\"I#I\"A\"A#F$t$G!E!H!C!|\"I#A%@\u{13}o\"\"r-o\
        (\u{1}!ErN\u{13}5!;!D!p!<\"I!B\"8\"q!>!E!9!B#=$G!>!E!K!2!C!?$8s\u{1e}!Aq$t\",v#Jy\u{1f}!Ew]H7!L!C!<!9!9!<!B\";\"\
        =!6!u!F!G#J!9!3#L!L!8&O!J!=$I\u{c}x!5r/H! skm! s\u{11}@C G!w!D!6!A\"4\"H!;!=!D!4!/!3!;!6!1!2!q!o!I!A!0!}!F\"5!6\
        !D!x!I!J!.!>!L!D!>Lx!%G\"\u{18}!,p\u{6}v!/G4E!@sZ+!7r)c. A!A#<!;!r!t!>\";#=\"y'F!@!=!E1}\" r/L)\u{5}!3tz-!6xo*2\
         L!|\"@!@!A!@!B!?!?&>'@!@!?\">!t!?$?%pQF!*tiN# H7x&rod!*rbW\" x8EBi!Er\u{d}4\")s<H' .\"D!G\"E#C!K!C!y!C&A$@!C\"\
        C!B+K]w!:szg!1q\u{3}W!$r;8!*rd\u{12}! r5p\"-s8L\u{19};!#wJ\u{19}!4r:M!:q\u{b}?!-rN}!:q\u{13}\u{1f}: M\"?!L!?\"<\
        !@!A\">!<!A!>\"A$o#H!>!L\"@\"P!F!F!>!v\"F!E!G!<vF!<tTX: |!<!s!?!J!C!<!K!A!;!;!A!<!C\"B\":!:!<!8\"D!G!K\"8\"?#=&\
        4a\u{16}#!t6J\"HSG!1rq1\" J8ujV!!t*x% I#H%w$C#D\u{6}\\\"-s+M3\"\" L*thR\"4r&K)v8\"?\"P!<!u\"@\"9!=!:!@$C!?!>#H!\
        >!=!I!A\"A!K\">!@!w!I#<Mh!4ux\u{9}!!u3v\"Au$GI\u{f}\" r8P4\u{19}!@sJ\u{1d}4 N\"N!A!L!:%;\"9!:\"r!@\"=!:$<\"?!;!\
        A!A#=!A%Hl\u{0}& L%D#y#D.A,ED.!EqL.5!;\"=!:\"A!<!:!9!I\"7!9!J!K\":\"N!4\"O!:!t!?!9&8@?!%G\u{8}%$4A#D\"G!q|e!\"L\
        \u{17}4!*r@9!!sXN!#vIw\" M8s\u{1a};!7rRc!/sr,1 C!@!=\"?!H!@!K&G\"P$>!M\"=!|!<!<%u'BX\u{f}% v%L$F.J.Cd9#*B-B*q\u{12}\
        7\" I*s\u{f}F\" L8w\u{1b}U\"#K7x\u{b}># q/L6H;\u{13}!1roe!*r\u{10}|!Er0\u{16}!3ruQ! H/:!:s\u{f}l? K!@!7!C!?!B!4\
        !F!<!C!G!K!N\"1!G!7!U!8!G!o!r!F!V!>!7#N!M!C\"5\"n!C\u{18}F! MA\u{17}\" t'J\u{f}B!4s\u{10}R\" E8|5t!\"y >!8NTt\"\
         L*q:\u{1f}!Er?%!-s-3!!s~<!4ras\" K\"tpC\"\"B5D\u{17}\u{1e}!ErD\u{4}!!q\\a!*uO\u{11}#$J*r3rkZ!@r%\u{4}% P(N\"H/\
        F&Obp!9r?Z!+t}\u{d}\"5t#G\u{1e}\u{1c}!6x\u{11}\u{1d}\" K6y.\u{a}$ L%J3J-G\u{19}w!Eqyq\"!t7G=f!As-7& A'A#@.@!{,A\
        ^H#)K(t4K\u{c}\u{b}&\"A#H&J$B(D\"K[?!7t\u{1c}'4!?\"G!E!B!C!A!t!A!:!@\"?\"=\"H!=\"?$I!I!?%=!=\u{15}\u{8}8 M!;!q\"\
        >\"K#N#M!5!8!M!P\"8!6!R#L!M!E!J!8!<#>!<!6$Lu9!6u\u{10}~!/t!>!;r_P! sA\u{8}!@sp\u{4}!5v\u{1f}G! t~|!@r\u{5}Y! um\
        Y9 O!>!u!>!I!D!=!D!B!K!D\"O!=!=!L#?\";\"t!N!I!C!>%=!t%<AI6#R!@!A!>!>!@\"D!;!=#=#<!<!9!u!;\"O!>!M\"R#L!>%:Q[!5sN\
        n%,B#G)E\"u%G\u{2}\u{e}! xCF!1tuz!@s\u{14}j!6ubh\"1s4E9'!@q\u{6}y!-r\u{e};\" N8r,,\"'G%L_[!Er\u{1b}%!'v^O!8pB;!\
        !s%H!Ev]\u{1e}!/r&F!7r\u{e}}!:s\u{1d}\u{19}% P*G.o!C!@\u{1e}\u{2}#*L.G's\u{18}\u{6}\"$t4H\u{1f}v!6t\u{1f}3!EueD\
        !0q/0' C,B#D(y!E!E!FOH!3r\u{f}=!@v~ !-r\u{11}[!8smo) B!B-x!>#>%v!@\"A&ABn@ V!4!A!:!L!0!G!:!8!4!8!/!L!1!R!T!E!G!\
        x#8!@!m$<!=!w\":!7!7!A!D!G!;x/!'s\u{1d}\u{17}! t,#! sy|\" C9{RB! vE(\" L4r\u{5}L!8OIx$ r'K#H%K\u{7f}2& D.y!?$G$\
        v!Ays!#t[\u{b}! v\u{1}\u{c}!4t3K< p!>\"K!w!:!7!A\"7!2!6!4!M#5!E!3!1!H!5!S#I!0!2!3!J\"I!0!F!qW.\" G%t\u{f}p\" t8\
        M|k! s(x\"8u\"?gs\" K%sN\u{15}!3u\u{19}_\"&u0EM0!4q\u{12}\u{19}\" y\"F>)!0s\u{2}\u{b}!1s\u{11}9( w%A'D!q\"E)E\"\
        F+GI\u{1e}- s!@!>\"B!>\"t\"@!<!;\"=*A!D!>@:!/s\u{1a};!?s;7!'ua9&#H\"K$N!J.J-F\u{14}x( K\"M!C,A)I$z$@%BCQ!7s],!/\
        tXK! vkS\" M8q)R!$u0,!5t\\\u{3}\" tAq\u{f}\u{1c}!%r)F+\"B#C\"D#H!E!A!@\"C(@\"E!t5>!\"I\u{1c}G!*qHf!$ywu$.D!E+@!\
        tm\u{15}\" M8O\"\u{f}!#r\u{1d}1# K2I!q<q!<r_]!'vy\"!&s|P!7uI\u{1c}!EMS## Q8F!yC\u{f}!:t1$\"3E'r}\u{1c}\" L$tJk0\
        !?!K!>!<!H\"J!:!>\"F!9#6'C!<!o\">+9\u{a}\u{f}\"\"O6E\u{d}c!Et0f\"3L%s-\u{19}\"1s4EzC!$tE$# p/F)Mz$7!G!L!J!x!9!=\
        !E!C!:!6!;!<#M$:#r!L!>!H!9\";#M!7%Q+\\\" H9y&0!$ut\u{a}% t*E.E\"r+GUc!@o\u{f}\u{5}!/t!\u{6}\" w8D\u{1a}A!/q3-!2\
        qc\u{b}! u[\"!,r%|!%r*c#$F&x#D}\u{1}+ K\"A!E$u\"J\"s!I*F!E&s(A\u{a}E+ L\"A!B\"H\"F#B%E)L!F&C&@2O!7tFN%!H.G%r,p%\
        F\u{12}U\"7G!s\u{15}\u{1f}!-s_g!3r++!:q\u{8}c!#t%-\"/H6s\u{7}G! tt\u{b}!)rHkA K\"B!A!n!A!=!8!K!N!I!M#t!P!5\"/!O\
        !/\"E!:!=!2!q!:!P!A!A!r!n!5!>!D!D!O\u{19}'!Ev %) N!R!E%H#J.J!J#J%QV}\"7t#L\\@!+w\u{1}X\"8H-E\u{b}F!'t\u{17}\u{e}\
        !@r7E!&rI\u{f}\" r$Jz5#3H#s$sKJ& Q\"r(J%H%G\"A\u{7}#! uN\u{8}!:s\"-!+ur7!<re&! s^\u{11}!Es`\u{0}\" L8s.\u{1b}# \
        M8t-L@x!@E%3! t\u{17}\u{7}+ B%A#?#>\"@!r!B'L&q$r%Cn:! s\u{f}7!*sY\u{7f}/ @\">\";!:!r!s!=\"9\"<!<\"w'D!O!=\"AhT!\
        (r05%%F$H\"N!G#RRP\"1s.L[\u{11}!<rZQ!8tI\u{13}!3ry\u{a}\"'r(H\u{f} \")w<J;#4 A\"K!@\"P!u!v!J!<!G!I!?!J\"@\"D\"N\
        #C!E\"E!E+N{p!\"sTX!7r\u{17}{!8rw#@ V\"M!G!J!N!<!E!=!6!I!K!P!I!t!C!D!I!J!G!J!7!3\"4!p!B!<!:!J\"B!7!8$G'Y\"7r!I\u{b}\
        \u{6}!?s5l% C)u!A,x\"JRh! t~*\" L/qcQ!7rbs!.uD\u{d}!:r\u{f}%& D%K*F'F$C%DuW!<I!)? O!K!@!C!R!H!@!D!K!?!O!J#T\"L!\
        D!r!N!6!)!H\"H\"W!=!H!I!H\"q!J!@\":!HX5\" J6t\u{7}\u{16}# I7u\"DA=! t=\u{e}!6r\u{a}`!&sj4\" s/L!9# v9I!@\u{2}q!\
        7r\u{16}}: P#;!y!>!@!G!<!F\"s!A!4!N!>\"4!4!3!1\"M!K!N!F!4!9!8#6&E;\u{0}!-sIO\" M8s\u{1}v\" L8tM~% I$z\"D)F6H!8!\
        2tI0!Er.@-!\u{7f}!A\"C#H!A$E\"B!B\"@'F\"?&C%@y\u{13}; o\"s!D!M!N!B!J!E!A!@!A!C!B!;!6\"<!:!:!7\"F!@!:!K!p%:\"J$4\
        \u{d}=!8Hj\u{f}!4s\u{3}\u{12}!$q:6!%qet@ L!<!A!y!J!F#E!H!7!9!I!C!I!Q!>!(!;!J!@!3\"<!A!;!?#E!E!B!M!I!O!B\"z\u{12}\
        a# M3t%u\u{1d}z!8s\u{19}j!Et\u{b}S!/s{l\" M,s\u{d}T! v%\u{1d}''A!J\"B\"@#I'>+L}K- A\"B!N'A$K!Q%=\"@!@!A\"A\"A)K\
        ,k!9Ike! uak!,sG\"!+u\u{1d}>!)r\u{6}<!%s\u{2}h& H$M\"r$F#E\"B\"e!?u+6\" L8o(T\" N8r\u{1b}l! u\\I\".D!{\"o\",t#L\
        ig6!<\"9!:!D!8!S!6!8!s!@!9!:\"/#;!:!8#7!l!R!8&>%38)+\"H!K)G\"B!@&M!B\"I!K#I)G\u{1c}z!Eq%V#3u$I!Ic#!Ar\u{1f}9# O\
        2I!qd\u{1c}!+u\u{e}\u{7f}!/r]*!-sbA!-su~! u}s!4sI0!&s*\u{11}9 P!B!E!L!w!7!<!A\"<!8!7!9#I\"H!9!6!M$r!D!6\"9#L!4!\
        L$K\u{2}H#*G%u)B'\u{16}#/A(B!FR\u{5}#%F\"r1LcS!Ew\u{6}3!:x;\u{4}% J-@&q%A\"C\u{b}8\"!u2J\u{5}\u{14}!:w\u{14}\u{1}\
        !8p\u{c}\u{e})#G!B#B#C!?(r$B!N!ARk2 Q#?!>!C$@!I!F!?!F\"I\"A\"?!<$E!=!>!t*<h|$-A\"C0p&u@\u{2}\"-s8MB\u{3}!!sPy) \
        A\"C*@#?$A$t!x'A&@\u{f}!#!M\"L7scX!'qNX= E\"5\"7!|!6!K\"5!:!3!6!M!p!p!7!4!6!<!J!J!A!4!G!L!3\"L#6\"L\"M\"uC\u{1f}\
        !Es\u{e}9!8E#\u{c}!;rRt!/u-B# K)u&Cxk!6v r!?r*<\"Dp!L{\u{8}!!sy\u{1e}!8MMy8!?!C!<!y!w\"@!B!:!N!K!>!<!>!D\">\":#\
        ?!A!M!F!;%<!8%A-!!$u)_!7r$\u{b}\" M#srm!2t\u{1c})> >!G!C!G#R!Q!L!S!r$+!q!C!A!,!@!H!*!O\"7!v!6!K!3\"G!8!Q!J!B\"F\
        !?_:6 C!:!A\"I$x!<\"p!7!2\"G\"8!P!2!8\"I!7!K\"6#K\":\"8$N\u{16}\u{7f}!+q\u{18}W!\"sBx!-sO\u{c}!*?\u{8}b!7sp\u{1}\
        !*rm}!(s`L!9t:?$ G!s5H/G:3!?sEc!!I\u{3}M!%rdR# t8L!G\u{4}O' G)?!B(r\"r$D!L#2!!sx(# J*F.x)N#=I!J$q&.)!C!G(H%@'F!\
        N!L\"u+C(G) s!E#E%p!A#H\"F)D-K)>$$L#I+s&O-C# L8P\"M\u{e}I\"$t+J?e!/r`^!3s?X&,B!u\"D)H\"E+Gs\u{1c}! usN!1t\u{1b}\
        C\"1H.re\u{f}\" K8tAe!3q\u{14}W# K,u,IV\u{c}!$JV&\"6r\"JBP/ M!?\"E!>!@\"E!:#H\":\"K\"N%x\"J!G!>\u{1a}J$9D#r!N(F\
        F?\" I$y?\u{13}( D!G#F!D*D){\"G&F\u{4}#$$v%D!F#CF,!&s\u{a}/!-r\u{a}n- ?!O!@!M!s&>%M%:\"?!>!@\"@+J:?!0s`i- A!E!B\
        (s#A!A!C\"C#n#C!E\"B+o>A!?u\u{0}m# J8J\"u,\u{f}\"!u2JCC!Et&v!/rPc-\"C!D\"D)A!<%=\">!=!Q\"u%B!@!AO2\" J*t>\u{10}\
        !1v=)! tT@!!sUM!:r4'!(r0\u{1c}!!sKo#3v%K-HT`\" G&x#J!9soB\" K9u\u{1}Z* K\"r(=(E!B$r#C$s#C$>\u{7f}\u{19}!+tU\u{15}\
        ! r31#*A%A)Bk<%*H!F+G,n#yRg) u\"C%A!G#K!C*@!D.Ihv! uB0!:s\u{d}.%*H\"x#@'C\"NL\u{17}#,q!I\"G:\\!8sD\u{13}!3uUU\"\
         G/yt\u{10}%'I!I\"C%I(J.\u{12}0 S\"N!E!H!G!F!G!F\"?#D\"@$<#L!A\"B,:.x!/r@\u{d}\"6u\"LLT! rM\u{b}!8sF_!Bpn9\" F/\
        y\u{1a}\u{1f}\" H6y4\u{1f}! vUv\" E$yc\u{5}$ |$P2E\"B1|!!qi~/$C!=\"A#;!A\"N\"A$@\"t!@!R!7!?&C&Ask\" D#x -!/Gl+!\
        ;q\u{10}n!-s}8!!s\u{a}Q!.v0\\4!O!9!<!G!F!F!O!<!@!<\"E!P&N#B\"u!C!4\"<$<%=N\u{a}\" L7u\u{0}L\"(I#t\u{d}'!Aq\u{17}\
        G!Eq\u{11}\u{1f}!Dsi\u{a}!%G\u{1b}U% J3C!p$w\"D\u{1}]\"$u5K\u{1d}\u{2}!3tk\u{15}!4s\u{c}}' w!@!C(7%<)n\"A\u{a}r\
        #\"G&D0uEv!,s\u{0}u! sj0!Eu\u{12}u!2tt~!7s+q!/rW\u{12}!:tva!Er\u{3})!ArP<%\"@&H\">,G/@-\u{15}!,u}|!Et\"g!4tZ!!4\
        qu\u{8}!1sm;\"\"D-DFO!-r\u{1c}n& K$q%J&F-J%sa\u{13}!:uHW!?q \u{d}\"*L#tS-! uGy!-s7;!,sOX' B*E%@\"u!B$E\"CTR!!sR\
        /!&tz#!-sR%!Aq0\u{0}!?r\u{f}\u{1a}\" J/t~\u{1a}\" x'HjC!1y\u{13}\u{16}% s%?%B.N&s~%!1rbZ\")M/u?e!1s[)!ErOw!?q\u{19}\
        6!:q1Q/ D$D!B\"E!F$>!@#w$@\"A!C!N!B!F+MjW\"$K;s\u{2}3#*F,F$p\u{5}J!AsN\u{d}-!@!:!E!@!I#B#@!?#=$?$H#?'q\u{3}S@ 7\
        !B!B!D!J\"M!T!N\"v!r!t!R!'!W!@!S!N\":!2!I!F!A!9!B!'!,\"n!E!?!D!Q!L\u{1b};!7rZ\"!+s=%\" u8LTJ!%ss\\!%s{\u{0}!At6\
        \u{5}!:r\u{1}k!:s\u{1d}e!-t\u{c}p(0t-G!H!x!C\"H\"H!E!>!$wr]! uYG!8?.97 O!>!:!>!>!E!;!=!=!D!E!;!@!=$B!r!o!<#<\"|\
        !>&>%H>_!$s+t\" L$uTD!8t&_5 M!?!?!=#D\"I\"D\"@!=\"s#?$>!H!M$C!I!I\"A!x!H#<j\u{1f}!5t70! u$l! Jpi!Er\u{d}?!3r\u{17}\
        \\\"7L.uZe!Eq9F\" H8yM<\"(r$L\u{9}z\"4J#t\u{e}h!+H\u{0}\u{16}!8trV! Me1+ L\"A!B\"H\"F#B%E)L!F&C&@\\\u{19}!8s\u{16}\
        S\")q!I7\u{a}\" G8xgQ'!D!=#H\"F$J+>\"wmg*\"K$H!G&>\"F%>\"F!F\"N!B\u{9}'\" G8y{v!/sTm=!;!K!<!F!H!=!?!@!;!A!3!w!?\
        !6#5!9!G!F\"C!O\"@!N!9!;\"t\":!4!G#SM{\"8L'u\u{8}\\\" u8J\u{6}q!8H\u{f}t\" H/s\u{a}h\" J/v\u{1b}g!@s*l\"3v%I<n\"\
        /I6rrE5 r!E!J!L!?!:!K!o!>!?!=!<$I\">#9\"p!P\"B!G&=%5\u{5}\u{f}\" s,Fdu!-tb''%E\"E\"G!E,r\"D!M\u{14}\u{1f}\"3v%I\
        l_!Er8o$\"|!B&@/M\u{f}\u{b}! s u\" w\"Hfv!,rm(!,rH%\"<v$JRK!Ev<\u{1a}!7t\u{1a}i! vMO!+rXh!-qHt9 J!@!J!B!w!>!K!I\
        !E!7!K!6!7$8\"H\"K\"v!H!K\"?!:!8#G!4%IL:##K,x6FCx( J!t2H%E\"v&H!F$G\u{c}\u{0}%\"@&H\">,G/@{,!4r\u{1c}\u{c}! p^\u{f}\
        !EuC\u{0}( u#M!C&G\"J+J!H!G\u{13}6. M!?\"A$F#<#<$<\"J$@!?!z!K%J&; \u{1d}!2sR}\" w8@\u{6})!\"s\u{15}3\" K7r4o\" \
        G't\u{15}\u{1b}\"9N!ts7\" I/y_.! t7j7 I!N!>!C!G!t!L\"H!G!9!7!D!H!K\"G!J!>!C!J\"p#B!F+Tj\u{3}\" H8z/\u{1d}!<q\u{18}\
        E\" K8s\u{15}\u{a}!?OB`$ x'H%G#FS\u{e}\"%u!JsS!;q\u{2}z!@rw\u{16}\",u+G.z- \u{1}\"p\"I!I\"F#@#J\"J'D!N!5!<,?\u{f}\
        P& q#G\"I1F$G&r$\u{15}!9t\u{13}&\" K-v\u{2}J%\"@&H\">,G/@et#$G)J\"M6k!6t\u{5}K* E!D!C(G%F$F!B#M\"E'z{G!1q,P%$G#\
        H#B\"G#H\u{17}\u{1}# J,K,uf\u{12}\" J&qh:! uU\u{15}!Ev&c$ q!q7E-J\u{a}8\" t8K\u{0}/!7th\u{0}!<q8N0 m\"J\"J!F%E!\
        H!I!F\"E'?!C\"I!A%M\"G$P2\u{a}!1r^2!6uG+!*I\u{18}\u{7f}\"+s:J\u{16}\u{17}$!D6D!B&N~g\"*K\"pA(!6tbv\" L\"tR=\"8M\
        \"sr-! u*V!8HK2< F!D!L!C!=!G!7!A!x#5\"9!@!I!G!2!2!N!-\"C\"F!\u{3}!>!7!8#5!3!0$qXr!.r4|\" K-v4E!Ev5P!;}\u{e}p1 L\
        !A#F!F\"E!D!<!B#;%q!=!q\">\"H!K!B&>4z!7Gn\u{13}!!q\u{8}#!EKs=# H'H1vxS! u\u{3}\u{1d}! NQ}!7t\u{18}\u{0}3 N!B#B\"\
        ?#@!B\"A!\u{1}!B!>$A$>!J!B$r!M!A!>%Aoe!:t+\u{1e}!/tq\u{2}@ V\"M!F!G!L!:!D!:!6!G!J!L!G!r!@!I!H\"E!I!5!B\"F!p!D!6\
        !8!E\"?!3!4!r#IyI!4u\u{1f}2!(r`M!,u^]!$rOC!/s\u{3}D!!s)t!&xKW!9stp\",H+s>\u{7}!:s+?\"4s&K\u{15}F!:r*r!!tTY!EpK'\
        !@rp)\" v8Ja\u{8};!L!?!P!G!A!A!<!A!F!<!G!H!?\"D\"@\"A#D!u!G!@!A\"?\"I!A!?\"N#?*&# L8r\"F\u{c}&\" w8A\\V!.r^r\" \
        t7K\u{1f}a!6u>\u{16}\" v9Jx\u{0}!'q?\u{18}\" t8K,\u{18}@ :!B!B!A!H\"J!Q!P\"t!p!r!P!&!R!>!O!N!n!7!/!I!J!@!;!?!H!\
        5!O#=!B\"L!E\u{d}(!4uM\u{7f}$,H#F0u!GXS? p!5!7!<!7!:!6!G!<!A!=!6\"5!N!<!J!F!5!6!P!u!A!K\"F!G!6!9#M!5!P$p\u{1f}\u{b}\
        & o'J#p%L)F\"H\u{11}q!!s\u{e}\u{e}\" J6vxQ\" u6Gl2!)tnD'!F#I*w!F'E\"F-G1g!,rf;! uON#$F&x#D\u{11}b!-r;\u{1a}!Es\u{5}\
        g!@G\u{1e}$!?q5.!$v;K1\"A!F!@!B#D\"C!H#>#>#9#>!N!D!>$L!G$r{v!2rfM!<pb[!'rK\u{12}! sV\u{15}% H$t)t-F%rw\u{1d}! s\
        Ha3 s\"G\"H!p!D!P!M\"?!=!G'F!C\"A!E!L!M!H&J%>d#\"4J&rfq!.r\u{18}U!EL\u{19}\u{11}!@s\u{7f}!!4s#z1 P!=\"A\"E\"B!=\
        !;!A!<\"=$>!>!P%M!I(:$:\u{3}%!'DC\u{15}\" v(Hqo; L!3!D!E!M\"9!C\">!J!A!J!I!F!D\"E!p\"H!6!G#P\"9!8\"L!D!O!6$pM\u{7}\
        !@pwz!2s/%!7x\u{f}4!7r4^' B!E!A!\u{7f}%@.B/BdO@ O\"K!t!=!C!Q!F!=!H!D!E!<!K!R!A!4!.!L!A!F!5!S\"P!P#r\"O!1!E!F\"B\
        !E!HJ/+\"H-F'H'J!J!G!H!E!w!I\"vkG! sU\u{1c}! sx !*ur\u{16}!!r\u{8}9& s\"B(B!H!C,C!D!EEr3!Er,>!Eu}A\"!s.I>s!,D[\u{18}\
        ) s!E$C!E!H%>#E)J-tJ\u{1b}!2qN\u{2}!:tln!4uSA!4q`\u{5}\"!u.K]B!\"ym~\" D7zTq!5tj13\"Q\"A!E!@!P\"@!K!E!@!G\"I\"B\
        \"A!>\"P\"H!>!@+>'v!Eu\u{7}1\"!M?rW\u{18}!Ar\"=$,H!x*H#Gk\u{5}\" K8u\u{f}\u{12}!8N3\u{d}( F!r!C!F!D%C3F$wJ\u{1c}\
        !7tCP!?r~\u{1b}%!F4s#K\"D+F)O\"8L\"JP2!/up?!-t~\u{1f}!1rYg!/sh\u{16}#.C#B4FAR\" p*HGfC!H!@!J!B!A!G!:!7!N!9!D!C!\
        @!T!H!?!L!=!D!R!p!G!o!O!r\"+!9!Q!R\"D!C!I!H!>!J@q!#r\u{3}>!8s\u{10}~\"-B2xL3!7u\u{e}e!4r!\u{0}!*r\u{13}1!+t<\u{14}\
        $ H(t!E&FQS#*s*s%E\u{c}\u{14}\"4s1IM#\"3u%GW\u{1f}!:qF'!\"uP#> >!|!{!H!s!;!:!F!<!K!@!;!;!7!I!7\":!:!;!6\"8!8!H!\
        9!6\"7!I#p\"L#5cq\")s&KI\u{1e}# D#z%Ei~!8rYe# p/F)M\u{1c}F!$rq?#4t$G&oiv!'s\u{b}\u{19}!!pj\u{1a}!2t\u{18},!+s0_\
        \"2q(L5\u{5}\" K8uRG&\"A#H&J$B(D\"Kyl!;rF'! v,\u{1d}/ r\"<!H!G!G$D\"G!G!?)=!@!P!E!K+=mu! s|i\" N8t/\u{19},#G!F\"\
        >\"I\"D!G!@#<)E!y!?+<vS!2t2,!%s\u{1e}\u{17}\"6r\"J,d!4u\u{7}q) M'G$H$E#E$D!B!M!E\u{1f} !+r\u{16}f!+sb\u{13}\"7L\
        !I}-!?p\u{1}_\" M8q\u{a}\u{e}=!G\"D!E!O!E!P!:!B!R!F!D!;!5!4!5!F!3!J!G!4\":!n!R!=!8!6$G!H$D\u{c}r< p!<\"I!v!9!5!\
        ?\"L!2!=!2!K!O\"3\"1!/!L!4!S#G!.!1!3\"N!G!.!E$q\u{4}1\" J8rRH!/s\u{14}!# J7y#I\u{16}4\"!I\"vHG! sh~!1t\u{12}K\"\
        <K%r4\u{a}9 P!9!9!@!9!@\"?!<!:!G!8!G!N!5!E\"y#7\"6!;!G!C!R\"?$8%K\"FA P\"?!L!?!=!<!@!@!=!>!<!A!=!q!?#@!p!;\"D!>\
        !M!>!@!;!P!F!F!>!s\"F!E!G!<xF!Erz\u{16}!6xVD!.rj$\">K$tjN!8t\u{9}q!@r7<# H4I1t\u{a}F!8Gy\u{13}) n\"A#G%@$@(K!E(\
        C&Bs\u{1c}!&tq/( w'E$E\"u\"C)B\"C+F>v%*H\"x#@'C\"N\u{11}\u{1d}( C/B!n!;!s!q,?&@+H! td\u{2}\" M*t\u{1c}F!8v\u{e}\
        ?!1q\u{9}\u{19}!/tw+!Eri*!\"sl\\9!5!O\"6!q!J!;!J\"F\"3!N!F#4!5!F\"7\"4!9!F!B!7!7#5!4!5$Q\u{0}\u{b}\"\"KCv+=-\"=\
        !I!H!H$D\"F!H!@)=!A\"F!M+=Dw!7s;F!6uP=! vVA! s\u{1a}\u{1e}!7rek+ ?%t\"F!>\"Q\"n#>'B\"D!H!E-F!/rEIA E#:!:!9!:!6!\
        <!9!3!<!7!1!7!1\"p!{!r\"8!8!o!1!4!2!8!9!u!E!;!9!7\"F!G!3|o!4rN\u{17}\" J8rzb\"#L+rD4# J/w6KN\u{c}!7rS\u{d}\"7H.\
        s[b!!s2\u{10}\"$LAu^h\" u*KE9!<sVL\" v8HW\u{1e}!7s='#(t!F#Dr\u{16}!#r\u{19}Z!6s\u{2}s!&t~j#2q+M\"qKY!;rvx$$G+y1\
        J!FP\u{4}\" J+vT\u{1f}\"4J#t+8)%=\"z!L!H!=!C$C'J\"A9W!0qV\u{1f}!'r9 $ s%H!q!Hv@#$K*r2omY!@t2\u{17}4 K!s#<!<!>!E\
        !>\">!?\"<\"7#:!:\"r!<\"G\"J%?!=%Bkn!*rf,\"(v$I\u{c}\u{d}\" \u{7f}8@1f$ G%s\"r1G{\u{b}!*r\u{14}@\".r%M0k!*Mi^= \
        N!K\"?!8!>!3!>!@!s!K\"A!.!E\"D!S!A\"J!I!A!A!T!<!Q\">!L\">!?!R$r}T\"!s.I;A!:rrA* r%F\"D#B!r$E'D!K!H)O\u{3}R!7q{{\
        \"8s&p]\u{9}!Et\u{11}P!Bp6R! rb^!,v!n\"8M\"s1w! s\u{14}B!ArV.!8M`e!9s\u{a}\u{c}!/sE/!%ra\u{11}\" L2t?M!2tf>\" s\
        Aqr\u{3}!?qb>( K\"M!C,A)I$z$@%Bq\u{11}!!rsA!@s]M\" E7tK?.\"@#O!D\"E!C\"K!A#G!O\"I!@$D!N!Gi\u{1e}!:qrD& P*D*r#B\"\
        F*qE:!*D,|# M*F.qJ=!3s5\u{8}\"8K-vHv!!t\u{17}x!8L\u{5}n!(r\u{1a}Q!6u\u{9}\u{12}\"+K:rUi!1rr2!*vZ\u{7f}!7rfj\" J\
        $u8x\"1s/M\u{2}G\"1s4E\u{11}M!Es!\u{1d}!-s<{!4sAX!:q$q!4qY\u{a}!'t\u{18}aA B!<!4!@!>\"w!@!9!D!=!C!E\"I!M!?!r!F!\
        H!t\"=!O!|!.!p\"P!T!Q!o!#!P!L!B!KS\u{6}!3ta5% I\"H(L%C)OD\u{1a}!8P0E\" v8JNa; q!I!E!N!A\"D!E!J!D!M!O!H!C!S!D!9!\
        6!F!D!4!7\"B\"J&9!J!8$.0J!EH4M#$H2v\"K\u{f}$& A'A#@.@!{,A\u{1d}}! r\u{b}r!'rsu!7rmZ0!@!C#u!J!G!C!s!>!>!D!A\"K'<\
        !>#=+>y\u{1d}\"'J1EK\u{15}! tS\u{16}0!A\"B!C!N!D!G!?$=!?\"<\"?%t\"I!K!M+N\u{7f}8!!s\u{2}d' w\">\"C\"?'>+R\"E/v#\
         J#x=J\u{1f};!7t\u{2}&!5q\u{6}t; V!I\"D\":!H!:\"C\";!x\"B!?!4!<!1!?!H!3\"n!I!<!N!:!8$H!6!G#M(P!/s%p# L#t%L*s!/r\
        7l\"3D$v=?!Er,R!/r6\u{e}-%K#P\"J#I\"H!G!F!F!D$D!O\"F&E%9> >!|!{!H!s!;!:!F!<!K!@!;!;!7!I!7\":!:!;!6\"8!8!H!9!6\"\
        7!I#p\"L#5,\u{19}7 >!B!P!>!@\"=\":!;!I\";!9\":#w$;!I!p\"A$p!<!:!9\"?\">\u{f}): P!I\"M!q!A\">!;\"L!C!;#B\"8!<!8!\
        O%B!8!:!N!J!J!N!<!s!J#G6Q\".w7Hrb( J.G#G!H!G$x#I+H@-!3s~&! JZ\u{19}!&w;W!EDas!3s\u{1b}6# w'F0H6k\" J8w}z!7t@\u{12}\
        !ErnF! sDN!!r\u{d}g\",v#J\u{14}\u{7f}# H\"{6GQ\u{6}% q%E3H%n#LV%\")t&HC\u{1c}\"$K;s%\u{c}\" x8G@\u{16}!7rt;!,r\u{7f}\
        W! MgW) w#J$E!A%u\"B)B\"B+E\u{18}\u{9}!:qf=- |!@!>!D!G!G%F%?'D!B!H\"A\"Ey*!;tt9!*r\u{10}i$)F#u#B6r!O\" t8MYU\" \
        G&x\u{19}\u{11}\" I8uy\u{a}\"$t)M\u{16}\u{1a}!8Ph\\@ E!P!F!I\"M!E!K!N!F!R!O!Q#S!H!M!M\"=!2!I!S!F!Q!K!C!M!J!F\"o\
        !C!B\"=!F9?!,rGP!@w\u{3}v!8t+L!,q\u{18}<! s3\u{4}!3r\u{a}G!8s\u{0}&( K\"@\"r*A!E)F!F,By{!Es0W#\"I(J%Brq! pYA!:s\
        Kw!8rSP!AuMl\"1H!sXN9\"M#J!<!>!G!A!>!=!B!C!J!O\"N!=!=!:\"9!G\"?!R!<!M#G\";$8>L!$w<N% H%t\"G1I!sS/. z#B\">\"B!>\"\
        G!@$<$?#=!=!q\"?+9^\u{1e}!7rb|! I2.!#tyh1!@!I!D!J!?!>!C!;!<!>!9!x!;\"q$=$@!I\u{14}i!?qO\u{1f}!@r?G! w|R!3rkd!$s\
        >>\"'I1E&\u{d}#\"t\"J4N9M!2rC#!-q\u{0} !#s\u{4}9!/tFU\" M8s t3!<\":!8!Q!:!R!7!:\"M!5!;\"3$=!;\"G!7!p\":+5\u{3}~\
        !)uxw' {\"A(>#B!B*7\"Br\u{b}\" J2ot\u{1b}!Bp\u{d}Y/ O!B!?!B!?$~\"@#?!B!=)O\"A%D!A%>~\u{16}!;sB-\"(u'L75! uJa\" \
        L8t>%!%G<\u{2}!2q\u{1f}\u{12}8 T$A!G!L!K!E!=!C!H!=!=!I!:!<\":!9!Q\"K!O\"?!:%=!r!;o\u{3}!#s\u{5}I!)up\u{5}! ubR!\
        @tw~!2ta`< U!N#@!A!:!G!A!<!O!8!K!J!N!?!G!7\"F!5\"H!Q\"J!>!6\"F!J\"G!3$>w^!*r>\u{17}!*txj<!8!q!5!5!N!4\"2!3!o!G!\
        3!7!7!,!8!8!8!6!4#2!o!Q!4\"=#:!:!7$.j($ v'I.G#Mt\u{a}1 P!?!?!t!z!=\"D!<!>\"C\";&@$=!G!?!=&>\u{19}A# H&v2HJC!%s\u{18}\
        x\" s8G}\u{f}!0sqE\".H!vKsB R\"t!;!s!P!C!F!:!D!K!H!Q!)!;!C!@!:!9!N!B!=!I!:\"C!D!F\"I\"G!P!>!B!p!@!N[B9!M!J\"F\"\
        G!D!P!H!R\"L!<!J!2\":!3!C!9\"p!6!6!O!u!H$=!P%2!i\"4s#M\\\u{1b}!*r\u{12}\u{1d}\" H5xc\u{1e}\"1K4sR\u{13}!8tj\u{3}\
        \" M8qR;!#ub&!!r;r9 H!>!<\"@!H!?!L$O\"E!;!N\"<\"<!K\"@!z!A!:!N\">!H\"?!=!9$?rt!Ar\u{d}Z\"6s\"L\u{a}9!4t\u{7}\u{1a}\
        2 H!E\"@!B!?\"B!<!>\"?!=!=$C\"A!A\"u\"@(>%T|\u{1d}# z\"E6EF\u{1f}\"!s!KIb!Ar\u{b}O5!E\"D!E!>\"B\"{!=!=!>#=!A\"@\
        !>!?\"?!C!S!H!D&?%=K>#/s(H!K8\u{7f}!-si\u{a}$!C$D3H\"CZ=$ M!s7C-A4\u{9}\"7L.u\u{15}\u{1}!$rM<! s\u{19}9!Eq\u{a}\
        N)\"G#O\"R#<!>$>'J\"R!oy6!1sF\u{e}! tvU!1s^H)\"N\"x#C#I#?\"E%s\"E/A5(! sOP$ K\"F-I)K\u{f}\u{1c}\"2y(Fj@!:s>w!8L\
        s\u{5}>!.\"H!R!N!:!G!3!9!P\"I!H!-!R!0!O!C\",!1!;!?\"B!I!2!3!v\"2!0!-!G#Jw\u{18}!8r\u{17}c3 D!D!>!D!C!A\"@!B\"=#\
        @\"=\"B\"B!<\"?!>!<!\u{4}#F{D!BusK!:LV\\!/s-4!/qkd!.r\u{17}n!!s`b\"#P>tdY!3rxN\"\"v6E(O!Ev\u{4}\u{e}!9su\u{1e}\"\
         I8u{6!AqFo* t$F!D\"F(A$s#B!E!>!AEB\" H&v5 \" K8u6&# N'L0J\u{17}z9 R!B!E!L!w!6!;!@\";!7!A!8#L\"H!8!5!M$s!C!5\"8\
        #L!4!K$N\u{1e}q! u>n!&t%\u{f}\"/u)I\u{5}!$!s2H%J-KO+!%rx\u{9}\"/J6w&:!$v3=#4u#I!H9'! t=\"!4sz\u{6}!Ar+\u{1d}!Es\
        \u{3}+3$B!?!H!=!<\"B!:!>#?$K!7!u!<\"N!=!K%J!=%I\u{7f}C!:s|\u{4}!/rO_($B+E$B!y$?\"t#t(BWw!?tIE7 p!C!I\"C!M!I\";!\
        K!<!C#:!L!<!<!;\"7#N!N$;#;!:!6$J<&7 F!=!B!B!O!<!=!@!=!Q\"8!D!<\"9!<!P!:!q!7#9!>(8!vA\u{6}? ?!}!{!H!s!;!:!F!<!K!\
        @!;!;!7!I!7\":!:!;!6!>!8!9!K!9!7\"7!I#p\"L#5k\u{a}#=F!E${$@\"#J7w@?!#t\u{7}X!)r\u{6}\u{0}!6@L\u{19}7 \u{b}!B!@!\
        >!B!=!@!@!=\"7\"?\"?!=#?!>!<\";!?!:\">&A!>$:z(: r!8\"C!O\"<!D!F\"L!B!O\"7!9!9!8!9!9#@!8!F#8!9!E\"7\"4!E!v\u{0}$\
        !%s{]!AseR!/r\u{d}B\" K8yF2#(t!F#D\u{16}e\" z8C{d\"7q!JM<!-q\u{7f}\u{3}# s\"G\"Hyk% H#x\"G\"K/JN}! rXR!8uY-!)u\u{9}\
        .!$t]U!7u11!#s\u{a}\u{1c}! trv' F#F*q\"@(C!A\"En1!ArD~!+u@\u{0}! r\u{2}zA K\"B!A!n!A!=!8!K!N!I!M#t!P!5\"/!O!/\"\
        E!:!=!2!q!:!P!A!A!r!n!5!>!D!D!O\u{11}y\"(J#t{B!+sqO\"8P\"p~m!#tO&8 O#?!o!=!=!?!?\";!>!p!9\"U!@!N!>!:!8\"9!<!:!<\
        !=%N&FK_!<q /!@u<x\"8K-sA:&%J%F%J&t\"M.Ijy!&s<&\"<s$L|)\"9N!t\u{12}n!@sg\u{18}!9vQ2!8q`+$ F*C\"C+vDA!8E#-!/t+-\"\
         L:r4\u{5}!4sb\u{b}!6u'X! sj'.!B!A\"@!<\"A%<#;\">!@\"?!u\"L\"A!>Z $ M\"G#s3Kzh!!r1\u{a}!?sOY!6HU # t%K2Ebs!,r\u{8}\
        \u{15}!6GcP!Aq\u{5}~!/v\u{a}\u{12}%!r'G'D)N-E\u{b}D!8Lu\u{e}$ A7D\"},E']'!w+D(?#F!M!E,B\u{17}G!@s?V\"4E#v\u{7}\u{3}\
        !,sb !5r3\u{5}2 E!?!=\"@!H!?!J!>%F\"P$>!M\"<!|!<!<%u'B!\u{7f}!1sm?? H\"K!t!=!E!R!D!?!J!E!F!1!L!<!<!5!0!M!B!H!7#\
        T!R#r\"O!3!G!G\"B!E!J4\u{16}# x3F%G-D!7tf3!At\u{19}z\"<K%r\u{9}v\" G/y\u{19}AD I!7!E!8!C\"5\"I!;!=!D!5!/!3!<!7!\
        2!2!s!o!J!@!2!\u{7f}!G!n!7!7!C!x!J!L!/!>!M!D!@(\u{0}\" G#s\u{1}\u{a}!Escn\"3q'Iz\u{11}! t!\u{1b}!Eri5& Q\"I&K\"\
        L!K\"FI\u{1}%4t$H%z!E$FQ)=!7!r!y!=!5!:!:!w!7!7!=!Q!;!K!G!:!F!5!6!5#;!L!?!6!6!6#9!4%D*\u{a}#1t\"M-K0s!1uEv# M*s)\
        q\u{9}(!4q\u{5}]\" C9{T:!1qr|# K#t%M5t/!B#E!>$z!<\"=#=#>!=#=!A!Q!G!A+<Lj!2o\u{4}\u{15}!4v0q\" J8v\u{1c}8!/s=B!&\
        r~\u{10}!3taY!#ue\u{1c}!5r`j!-q\u{e}''\"B'w!>%=)B!D!Auc!,s[z!,sGa$\"@%A#u,FO\u{10}!+qZ\u{14}!7s\u{8}F!Bp|C!8P}\u{d}\
        \" L$t\u{f}\u{13}! u`_!)t\u{1c}q! uio!/sa\u{1f}\"9v$p\u{1b}\u{17}!:sC3'\"M#I\"@(D'M\"u!HI2! sCG!%Gh$\"8F#w\u{19}\
        E1 K\"u!D!B!E!s#F!F#C\"D\"B#C\"=\"K\"B\"z)@\u{7f}8!8O6k!#u\u{0}\u{11}!<ry\u{c}!;r\u{17}&! rt@!/q4s!Ar\u{15}u!/s\
        \u{e}N\" L8s;\u{10}!\"r:6&!C\"D$H(B(A!=.!!8qK\u{11}\" H6wJg% L'L(F(F!tn\u{19}% I-C!A*D\"ER)!As4?!:s:M!1tz\u{e}!\
        Bpd)\" F%u\u{17}\u{1d}!)u\u{a}\u{c}! t-C%\"F%D(?$C'Bl\u{6}!,t\u{11}D9!>\">!;!<!I!@!@!;!@!@!v!<!=!K!;!<!<!:!s#q!\
        G!<!;&;%O^n!,uW\u{10}#3J$t#L\u{17}U!*s{$#*B-B*qn9\"*G%x8\u{e}!Eq3\u{1a}!Ev\u{5}\u{18}!;rSy!+t`X\" K7t8\u{b}!/x\u{2}\
        \u{14}!/r\u{1c}\u{5}!4q,\u{5}!#G*\u{e}#!G:x*I\u{13}P$\"A%A#v,F`.$=J!J$w#v^\"\" N9D}?&\"A$I!E#>\">-FrC\" H:r7s!:\
        q3l!6tpD!*u?v!8p\u{19}!\">K$tVl\"*K\"tYM7 L\"<!?!<!=!=\"}!=!<!<\"<!?!L$>!<!D!<!?!K!?!>%?&;(D8 y!=!s!@!H!C!;!J!@\
        !8!<!@!;!B\"u\"8\":!7\"M!E!K\"8%;!=`^!$u63! u\u{15}\u{7f}\"1K.pr\u{11}!5riQ#$I&H*rM\u{7f}!4sSm7 O!@!F!?!E!>#A!A\
        !B%Q#C!@!q!;!?!w!L!N!?%A!B\"r#GXA!1q\u{1}L!7x\u{18}\u{b}% H%q/D#G.H\u{1}H!3r?I\" J8v\u{14}g!&sg\u{1c}) O#w$J#K%\
        K%E\"B!I!H<}! yY\u{1b}\")r<M\u{3}X!/tP@!AtIx!1qE\u{1a}\">N$qSt!EveK!:q\u{0}$!(r\u{3}=\"\"C6so,!?tk6# N2I!qy\u{1}\
        !/x&I!Er\u{1b}\u{4}!*J\u{3}\u{9}\" K6vg\"#2s(H+J\u{e}g!4qiC!8K\u{1c}R!!sJ2!8s\u{6}\u{f}!EsP}!+r$6/ \u{a}!D!G!A\"\
        9\"F!<\"1!<!?#='D\"6\">+>-\u{a}!$s\u{14}?\" H6yzI!Ar\u{8}T\" t8Gg\u{e}!1q14# M*A.y_&\"2u3B`r\" D#yL\u{0}!/q/H\"\
         M,sF&!?q!\u{d}# p.L%JI?! t-d\"7G\"v!U7 S\"M#L!<!>!s!A!>\"C!D!K!N#=!=!<\":!G\"?!Q\"O#H\"=$8tD\"/G,t\u{15}=\"2s!\
        LmT!:s\u{1e}\u{1e}!:qxM\" J8rUX( w$M#J#@#C*F!L!JvU! H -!0u[{!:sJy!!tY\u{a}! r;0, s!w,?!<!=#@!@$>!C\"A%D&@0\u{1e}\
        !\"s4j! sNk& Q#F$I(E'>\">Pv#.L%r-t\u{5}\u{1b}\"\"I(JTo0 9\"F!@!>!w!;!s!{\"m\"D*=\"<!?#B$>%@@Z\" K8w\u{11}2!Es\u{1c}\
        ($ K\"@(H,uw&#!E!D\"v\u{17}B\" u8J2V!:sbFC K!=!<!z!J!D!o!M!G!I!9!2!E!D!J!U!?!(!<!K!B!4\";!@!<!@\"k!E!E!B!N!J!O!\
        B\"yiw! rt\u{1c}\" I$y=\u{8}\"!t.J\u{6}\u{1b}# L2I!qE\u{3}! pa\u{1b}\" K%s\u{d}\u{3}!,s\u{0}qA M!;!G!<!<!;!<!<!\
        >!<!F!;!=!=!;!8!;\";!Q!s\"M!G\"6!R\"?!E!n!E!;!:\"E!I!KmL$/H%s$H\"Fs4\" {8@L\u{10}!EqR;%#G!G\"v2H-HE\u{12}!/pS\u{2}\
        !4rCE& F#F'D,D!B.sx,( =#}\"C\"B(D'N\"D-Cj~#,t+C!I!w!Ev5=* K!B\"P4A!I\"@\"|!H%H#?V+!4v`:\"'J#L\u{12}s!8J~s!4u/\u{3}\
        \" q\"Dm\u{5}# K4s1J59!7sTL!8ty;! u&Y! s>A!/s7 & U/t'A!G!K-@Aj\" t8CyB#$J*s2G\u{9}s! u\\b3 R!=!K!<!L!E!C!K!I!G\"\
        G\"A\"?\">!@&O%J!M!Ah\u{16}!Es\u{9}b!Ewa}!&s,C!Et\u{6}/# H&u2r\u{11}o% C+r)p#E#G\u{9}:\"%I'vM6!:t3`8 K!K!N!B!9!\
        ?\"@!?!O\"C#9\"<!:!u!:!6$:!?%K\";!<!E!D\"@\\\"5!B!@\"B!|!@!F!?\"J!G!C!I!B!=\"A#?\"=!I!P!E!;&>\"q,$L!H%H!J!S!G\"\
        H'C!E\"K&Q\"JSa!$tu\u{e}!%qU\u{1}\"*F\"u\u{16}\u{6}!7s^\u{11}\"(I#tou0 A\"?$@%=!q!>!?!z%:\">!@!@!?&q!>%=.o!7x~z\
        !@vd,!:qM\u{14}\"\"t6KLg!Eqn\u{3}!7s\u{1}\u{1d}! J\u{14}z$$G+y1J!F\u{19},! tq%!8q\u{1c}(!/qM`\" q\"F\u{3}64 S!=\
        !G!F\"F\"A#B\";!@!<!<\"?!u$;!A\"D!r$P\">%LE\u{3}!5s|b! w=\u{7}!7s\u{16}I\" E:GT/\"$G2wzH\" H:v,<!*u\u{18}i!$s\u{7f}\
        <\" L8tPq!3sid( Q!C\"D$H(D'=!@!=0\u{18}%-E\"E+J&t%F\u{13}m! Kd\u{8}\"<v$H2\u{0}C I!C!H!=\"@!C!G!Q!N!-!L!2!<!<!7\
        !C!D!O!N!P!9!D!Q!p!8!K!F!@\"Q!@!I!N!R\"K!T1\u{f}\" L\"t\u{f}d& H0E!z!B!D2Hg+!)pqo% H.s!B'z/A@7\" t:G\u{1e}{! Ng\
        \u{16}4!?!K!@!A!:!J!A!G#F!@!E!?!@$=!<#?!P!E!=%Au\u{1e}!Etb(!6t2A,\"D!H!B!C#F\"E%q%=#@\"E!A%J&V\"$L5N\u{e}\u{7}#\
        \"J4D$A`J! J#R&$E)@\"A\"@)w+Fs\u{a}#$J$p$GzK!;rjG!/q\u{15}\"!<saT5 @!Q!@!M!p&@$R!O\"=!?!>!:\"?!?!@!?!@\"@$T!=$J\
        J#!7x\u{7}\\\"!F\"r\u{8}!($F!~!A!H!B'A)C-CcO\"6x#Hr\u{18}/ @\";#;!@!y!<'P$?!<\"<!=!:!=%L'8EG\" u(J\u{16}5\" q#O\
        ?k\"1u.PcT!7sp&$ p-G!J,q~a!4sT\u{1a}!1rOq!)r\\&!(r C!'r.>!3s}\u{13}\"-s8K}e!Eq\u{1e}\u{e}!*s\u{2}\u{4}!!rm\u{e}\
        !/u2z\" N8uu\u{17}!Es\u{7}u!$rD\u{7f}\" t8K\u{18}[# s+H:>a]!/sol!EFB\"!#s[K:!;\"A!?!I!J!I!?!D!F!B!D\"<#r!q!:!:\"\
        @\"F!H!o\">!N\"?!=\"r#7\u{3}\u{18}\" s8M\u{b}b# E!w7D1!! s'\\!1sB*2 D!D!>!G!H\"E#I!M\"?!F\"H!O\"J\"G\"s\"H\"J+R\
        E.- F&F!I!B'G\"A\"B!@#r!G!E!r+=N<#*y#E\"E\u{16}K\"-s8M~\\!3s\u{11}D1!B\"B!@!?#B!p!L!=!=!?!>&>#C!F!K!A%Asq!:xKh!\
        :sG.! J\u{10}G\" L8ts\u{13}! |+j&(L'A(B!D\"r+An,\" M8q\u{1a}F# H#t/GG@!2s9b!/v9\u{13}!:s3N#.H.w$G\u{1a}\u{2}$ L\
        *J.H-vhX! t)o# E/B)D5<!EpU\u{4}#$K-u4J_\u{18}\" x8G\u{b}\u{c}: M\"?!L!?\"<!@!A\">!<!A!>\"A$o#H!>!L\"@\"P!F!F!>!\
        v\"F!E!G!<Z8!+IQ\u{1}; E!<\"I!o!6!C!1!J\"G!M!@#A\"r#B!'!K\"N!8!O!*!K\"M!O\"8!K!?!=/7#,s%q\"G\u{1c}x& J%@!r!v!B'\
        Dz:!8M\u{19}K!4u?9-\"@!@\"E\"@#B$K!I\"@!?&F\":&?%P\u{4}\u{13}!1s\u{7}:- S\"?!M!K\"n#?!G#C\"@'D!J!F-KI\u{12}!:q\u{9}\
        $\" K8u\"\u{a}!Er\u{7f}\u{b}\"$x+J\u{12}\u{f}$/B'H!D!O2\u{3}\" u8KP*!4t5a\" L7tJZ! tn<!0s.$!8sYG\"=M%u\u{10}Q.#\
        J!J\"I!M\"J!P\"G!L!F!N$H#C$J+u2=!8s\u{1d}f!6s\u{16}o\"4t$L-*\"$K;swJ\".K!sEl\" K(s!b9 8!F!I!F\"M\":!L!L!7!:!8!N\
        #;!w!p!E#7\"G!E!9!<!:#N\"7$TXc& \u{1}\"K%F/B\"B\"D\u{c}G;!=!C!E!6!9!B\"5\"D!F\"M!1\"5!4!2!O!H#x\"?!H!J!B!K\"5!3\
        \"I!I\"BBC!4r\u{b}p! r \u{a}!3rYq!!tu\u{1a}! us?\"!I6uA\u{9}#,q!I\"G\u{18}\u{1}\";s*L\u{c}\u{1d}!/s[?!6ry^!3t)\u{6}\
        !=q($\"%I'v\u{10}*!7u*\u{0}!5r$,!%sUd\"1s)G\\I!)r\u{4}0!-v^\u{b}!4rGs!\"q2\u{1b}!EEBU!:t\u{0}\u{11}2!A!8!?!J!=\"\
        J!H\"N\"O!<!=&=!K\"P\"E!?&<%<_\u{12}!&vo6! wME# I(H0w\u{1d}\u{1d}!9rJ\u{1f}\"'H3sN\u{19}!9r;\u{a}\" N7ubG! P\u{1d}\
        \u{16}!1s\\l\"!u2J3\u{8}!3r\u{2}\u{7}!7s\u{10}h$ D4r$t\"F\u{10}\u{10}!/tgt\"1s4EJ\u{9}\" K8u\u{5},\"(q#Jvj\" q\"\
        B_-, C!A#B&@#O\"?$I$u!@\"o%@!G=O!BpM!\" r8Mv9\" z8G\u{18}@! K5E!4u\u{17}!.\"B!O!J!J!D!G!L\"E!L$Q(G!O!J!<V}!Es#a\
        $&A$A%@)CRA\")r.I|\u{11}&&s!G#A%B)B-At@!5r\u{12}&\" K8twF\" s8G(,! qG;!3wA!\"*I\"q-Z!Er\u{6}W!/xa}!Cs\u{15}@!8r\
        m\u{6}& J%F#F#|$I)KP\u{9}\"\"L6R356 J!>!J!=!>!>\"=#G\"?!>\"9#<\"o\"O!I\"7$G\"G!<!=\"F\"N\"W!5t\u{7}\u{1b}!8E\u{1c}\
        o!9v\u{b}!\" w9L9v!ArX\u{1a}!8t(:!*st\u{b}0 S\"N!E!H!G!F!G!F\"?#D\"@$<#L!A\"B,:8_> I\"D!5!G!@!A\"5!:!@!9!H!O!D!\
        w!F\"9!@#O!I!E!F!4!8!K!J#t!2!O!C!F\u{a}\u{f}\" {8Gz\u{15}!$v\u{9}N/ C!D#C#F#B\"A%A#@\"A\"E!A$H#B!v$@zy!:sL\u{1}\
        @ Q\"L!F!J!M!<!D!>!8!J!K!O!I!s!B!K!H!I!G!J\"D\"K!o!A!8!9!E\"A!6!6!q#F\u{7}9#3H!p&rsf!7u\u{7}\u{1d}!Et{y!%s|\u{1a}\
        !3qpC!8JJ5! y6x!$vJ;# x4I$G?f$(I\">%F'D\u{14}\u{3}\"\"G8H\u{1b}x$3G%u$o$D)j' w%G(L\"J#K%K#?ra!/w\"R9\"Q!?!F!J\"\
        K!@!@!P!F!F\"N!<!=!:!M!8!8\":!R!Q!F!J%<!9%@\u{17}\u{0}!,r*v!0rQ\u{1d}!7uln!8KZ\u{3}\" L8r#t!Bo\u{1a}P\"4t%Jcl!7\
        s0\u{c}\" \u{7f}8;\u{f}\\!4uK/\"1K)t3l!4s\u{1c}L> 9!B!B!D!I\"M!T!T\"v!s!t!R!(!W!@!S!O\":!2!I!F!A!9!B!(!,#E!?!E\"\
        L2E\" v8JU=!!rl\u{7f}\"*K\"td\u{17}!8OGJ#+w-K-G\\B!;slN# u7E\"MCmB L!D!O!Q!D!H#y!6!o!Q!7!C!R!K!A!=!S!N!:!G!H!4!\
        U!H!D!G!O!L\"H\"(!M!A!E!K\u{1d}\u{1d}\" o\"Hmb! u?:\",t#L\u{11}\u{0}!8s,0\" F6z\u{13}\u{d}$ J\"L\"K+EhK4!K\";!@\
        !I!F\"O!B!F!=\">!N!8#O!9!;#P\"M&;!7%s<}!7s3\u{4}A d!6!Q!Q!6!A!A!8!O!K!>\"t!>!G!I!D!F!G!4!?!F!J!p!m!<!G\",!I\"B!\
        '\"M\"B!O2\u{b}! J\u{6}^\" K3w\u{0}62 D#J\"C!@\"<!C\"C#@$A!>\"E!>\"B!K!@%>\"9!HE\u{5}!/r\u{7}Z!EJ!\u{18}!!sA\u{6}\
        !\"sJp!Ev\u{14}@- C\"B!F$w$s!A#B'@!C!@!I$q(D T!8u\u{1b}a\" K3w\u{12}?!8qaB!-s/\u{18}!/tRw\".w7HQ#!Ery+!Ar\u{2}P\
        +\"?\"B!r\"E!D!M!D%C'?!B\"F)Q$$F4G)u\"s%3!;p]1! u\u{16}n!*rcS!%r\u{1c},& x'F'@)C\"C,s\u{e}@\" K*vw\u{b}!EEM\u{d}\
        ! s\"K$ I*t#p*Gr\"#%E!u$M?3A N!v!s!J\"Q!I!A!F!@!I!J!B!G!O!B!0!>!@!=!J!B!O!9!R!A!R!t!I!F\"/\".\"E\"DF\u{18}!Er p\
        ! ttr@ G!O!6!8!q!B\"G!C!E!J!4!>!O!p\"4!G!B!G\"6!3!L\"I\"2!I!J!H!R!K!E!J!A\"N@\u{1e}! u7$\"3u%E#S!&sF\u{1d}+ p#o\
        %R\"?!9!>!@\"@'q!A!/\u{13}$\" L:r9t!/r^\u{10}!Aq~\u{17}!)tTC!Er\u{e}\u{9}#4o#K(uM6!&s\u{c}y!*sED\"9K,sy79\"t!>!\
        B!?!>!H!H\"F!B!=!P!:!9\"=!=!;\"r!:!A!H!E!9%<!=%M9\u{1d}# F,r#r\u{e}!!3qD'# E*@#t(]!6tWF!6s\u{9}y\"'H3s{|!:s |!:\
        ql&% I#H%w$C#D>\u{15}!8JQU!Er\u{0}.\" M8s[K! H(c!3rx\u{14}\"?s!Ks/!*t\u{1c}t\" v*I\u{1b}:\"*I.LS1!.s\u{a}w!#s\u{10}\
        \u{2}# N%s\"HOn% w*E%q'C\"E\u{2}x' N#y$A!E(u&H/AOG!1rMo!3qnG!$G\u{12}}8 L!8!r!J!K\"<#K$2\"J!6\"7!H!O!5!H#F!D!7!\
        9#:!6!6\"C\"N\u{1d}8!8F[!\"-t8KE\u{6}$ D#D4B.s\u{4}i:!F\"N!E!@#D!:!C\";\"0!q!2!2!A\"-!4!6!=!E!L!A!1!K!I\"G!?!K7\
        &\" I/y71!1rD`!4siO!8t~\u{4}! sv\u{6}#*G%F)Oa\u{2}& s!r!I(I.E\"H\u{17}+!-q\\?!Ep\u{f}\u{b}!,p\u{a}G!@sk+\" N9r\u{8}\
        x! u\u{d}\u{0}\" J/v\u{4}C!0s\u{5}\u{15}#)M/u&q|\u{18}\")r<M\u{12}M!+rn2!5rD&# I#w-I\u{1e}\u{a}$=J!J$w#v-n!&s\u{9}\
        u! tk !7rTD!As\u{15}I& }'E1A!F!G#qv#\" x:F\u{0}z0 S\"N!E!H!G!F!G!F\"?#D\"@$<#L!A\"B,:\u{1e}\u{8}\"$u+Dy+!<q<?!/\
        u\u{16}1!&v\u{14}>! u\u{9}\u{13}! rzL!@r5+0 P!\u{7f}!=!C!>%B!J%D&D\"E!A!C!D\"E$Q%A'2\" D7yA\u{a}!Aq\u{1a}\u{15}\
        !-w+\u{f}'&F\"B!C\"?\"F\"C#E0Y< F\"J!N!s!A#C!8!6!3!B!R!D!s!6!G!6!5!1\"H!G!L!@!I!6!I#K\"3$I\u{1a}P!!r\u{9}\u{1}!\
        $Pr\u{a}! uk\u{f}D H!B!F!5!R!Q!>\"F!7!A!C!.!C!/!=!R!<!N!q!q!H!H!-!y!C\"3!3!F!x!H!H!.!E!K!C!CGy!)s#g%\"D(F-t!q\"\
        E\u{9}7.!D#|!D!F!E!J$F!B\"L'F!K\"M!D+;\u{15}b2 q\"?!@!M!@!D\">\"D!;!?!I!9!E':!;!r\";&D\u{c}\u{3}! p \\\")w<J\u{1f}\
        60 y!F!w!P!F\"D!D#D#C\"A#D$B!D!B!C'C\u{15}b+ <#=!B#A#;%:'\u{8}\">!?!A+9$s!/uKb!/v#;!8q\u{12}=!+r!\u{9}# L#M3vq[\
        !0su\u{c}\"&v$Kb;\" s8MI 4 M!>\"C\"D!H\"G!<!p!D\"9\"r\";\"<!8\"L!=#8%<!;%CP*!=p\u{3}_! u\u{8}f#*E%z6F8F!/sX+!Ar\
        ?]!:s\u{17}E!3v\u{5}X!)s7-!-HQ\u{d}!9s!\u{17}\"1t4Hil\" M,s\u{18}:= t!O!H!K!?\"B!G!H!D!M!N!D!@!Q!C!F!3!O!?!.!2\"\
        C!Q!I\"v$4!H!I$).\u{9}/ N!B!>!B$J!J\"L\"B#?(A!G!F!C!{%D\u{16}\u{f}\" IEx\u{9}\u{18}!EDbd!3r(L!.sb\u{1}$ r/F'E/E\
        .J!6J\u{15},!@s\u{1f} !/u=\u{7}#.y.D$D65!8sp\u{b}& x'F'@)C\"C,sp\u{1c}\" p6J_\u{17}!+HPe!ELkn7 P!F!C!4\"A\"A!I#\
        @!F!9$6!7!3#B!C\"L!M!9!:#E!G!8$@4;!8u\u{10}|!.v\u{12}o!/s\u{5}q! s\u{1e}}!:sQ\u{8}!@t6~)\"L#F\"G(r'A!G!K!J!EuT\"\
         L8s|\u{7}!$r\u{4}a!EvL4\"6s\"Gd\u{11}\";s*L5|; X!5\"C!F!=!?!F!H#O#C\"6!6!K!1!C\"B!t!K!E!D!7!7!G\"5!3!1$Len!+ql\
        \u{2}\"3v%I0\u{9}(\"G#M\"E!L'K(M#N+P%\u{7}!;}4d\"1t4H\u{15}e!(s\u{8}u! s_\u{1}!'t2]!AqH\u{1}!\"q>]!Eq-[#2s%H!I3\
        \u{5}!8M&=\" w#H#M!+q+(# L7t!KV6!!s\u{c}C!;r-^\".H.sDu$ J$E't\"r/\\; K!R!D!G\"C!B!F!9!7!O!7!6\"8\"8!M\"M!2!:!F#\
        7\"7!v!H\"R!7\"H#G\u{16})! u\u{10}\u{16}$ G*F*p&sas!7ur=\"1t!J\u{1d}o!1s%*!8s\u{c}\u{7f}!:r\u{11}}\")r&L\u{7f}}\
        1 t!F\"B!D!D!D\"B!D!G!I!C#D#r$B\"I(D%Cm+!&s[4\" M8q^~!-sG1\" K8M, \"8q!JPc!Et\".# G%t!HiL!EB5>!/wBw! Oi6!\"t-:\"\
         u8K\u{1a}c!&s:\u{0}\" H8v^4!7r\u{8}&# y$M4H\u{1f}\u{c}7!>\">!;\"I!@!A!;!A!?!v!;!=!J!;!<!;!:!s$G!;!:&;%N\u{11}g\
        \"0w\"E%M!(u{`* N!s+E%D#C#t!G!D%M'E\u{c}&!AqqW!-sP+! tP}# u7E\"M\u{11}$\" t8L$b\" J!s{S!EwY$\"#w5A\u{13}<( F$G$\
        {$D!D!D!F1E\u{4}\u{1}!5re9\" L*v\u{e}\u{1b}/ P!A\"?!@!>!G\"?!w!J\";!=\"P(?!B\"A#,!'ssi#$F&x#DE\u{8}!+s9|!7s]]) \
        I'B(A%@%p$L#u#I\"DQ/!)t\"\u{b}! |/u!9rdS!4sU>'\">#H\"I#D\"C#G6?%{$ G,s#t6D:V@ V!-!M!M!J\"L!R!K!L!L!I!D!E!-!B!0!\
        4!8!0!&!.!U!G!S!O!+!2!8#3!,!,$-Zv#)|&F6E\u{12}\u{13}!6u\u{c}]!EwJ+\" G9u2)D E!?!?!J!M!J!r!p!P!X!o!l\"I!:!S!7!G!\
        @!@!D!K!H!R!?\"A!<!'!S!Q!D!=!=!@!S!8!J\u{1c}k# u\"M6Iy+!:r\u{3}\u{1f}!EqzM\" v8H*P\" L8sQr! wZn!*s\u{0}x!EwbU\"\
         J:vCN& J/I%?#K#@+DP\\!4q\u{19}^!7qi/! tI($/A%p$P\"nGR!/tCD!/u1\u{2}%*H\"x#@'C\"N6\u{13}!Et-\u{1e}!*rp\u{1}!EqO\
        w\"2K!s\u{3}2!)u7|!6r\u{15}c0 Q\"O!D!K!L!F!L!>!I!N\"E#H'r!I#P+IPe!/ss\u{5}!2tCL+ B!B#B'r\"A!B#@&F\"D!D(pgg!8sb|\
        %-B$v.G!E%CG4!Cs\u{19}!!Ar**7 s!@!=!?!=!=!S!t\"?!<!9!<!<!B#>!?\">#A!A!;!B%B!=3[#)M/u&qJw#4E!x#DB\u{1c}!Es<\u{10}\
        #*H\"s-K\u{8}`!6t\u{c}H! v\u{b}>!Es\u{1}t? B!{!{!B!q!8!6!B!L\"=!8!5!3!P!J\"7!6\"2!N!4!5!D!G!4!8!u!G\"9\"7!I#2u\u{19}\
        !1s\\q#!J\"K7xDO1#B!A!A!@!D!C\"K\"C#?$@!>#C!?!~!C&?%@>C!.u*R!8Lqe! Iy}+ r\"G#L!H!N!G\"?#I\"N't/GwA!>o[O#7K!s-E\u{8}\
        j!@r6g\"-B2x+@! vEl\"3u%J\u{e}\u{1c}% q&p!G(F)FM{! q[/! I\u{5}\u{11}!6u\u{2}m!%s2\u{c}\".K!sXF\":B'r(B+!>!F!D!@\
        $u':\">#<#>!O(E.N0 D!C#B\"?&A!\u{1}!B!>$A$?\"C$r!M!B!?%A!#\"4q#O\u{0}o\"7H!B{\u{1e}! p\u{19}8\" w+K~F!(r3W!7s\u{f}\
        \u{1c}D ?!}!{!H!t!;!9!F!<!K!@!;!:!6!I!6!=!:!:!:!6!>!8!8!J!9!7!;!7!I\"<!p!<!L!G\"5@q3\"C\"@!B!D!C!B!C!D!A\"D\"D\"\
        N!p$C!P!E'M\"K\"PO9!/t-\u{d}!?tH\u{1e}!3r?N!/qhj! tNt\"8C)tp\u{14}!8s\u{13}G) |\"E#J\"L#J*J$=!K!D\u{1c}`! M\u{1f}\
        x. ?!K\"='C!>$A#=!I!=\"@!J!s!N':$T! u7\u{7}#4H%L!v\u{c}WE E!9!@!<!?!O!0!N!E!B!?!A!/!.!?!A!2!C!,!q\"F!;!.!\u{5}!\
        @!r!0!D!<!\u{7f}!G!F!K!@!I!>!?Z\u{5}!%p.'\"8H#w\u{1b}Y!/r,}%\"t5q!E&v$J\u{0}N#*s*s%EZ/!)t((!,s\u{0}\\!?sx\u{1c}\
        3 I\">#;!<!>!=!O!D!<!<#;!>#v!;\">!<!M#@$N\u{19}5!7s5[!)s6.\" L8q\u{15}\u{7f}<#C!r!L!;!A!E!<#;!J!J!A!:!:!7!H!R#L\
        !O!A!6\";!K!J!t!K!9!H#Bpy! ra\u{14}:\"N!G!J!O!=!E!>!7!I!L!P!J!t!C!D!I!K!G!K\"3\"4!p!B%B!8%G\u{1d}~!Er\u{f}\u{11}\
        !3rQC!:t=c!,q&\u{10}\"/A)E\u{9}!\" E8|@A!/t\u{15}D!/q8+!,r\u{b}\u{1c}! t/h\"&G?s\u{1a}l? I!/!L!<!4!K!E!K!K!C!R!\
        L\"I\"L!R!/!C!P!D!/#L\"u!/!C!G!J!E!A!K!F#F\u{1a}p!Er\u{16}\u{1f}!1s[\u{8}!/sCS#%I!q&I\u{16}V!-H3-!=q'B\"3H'so'=\
         U!7\"r!>!@!C!B!D!3!q!C!H\"8!O!9!8!O!N!4\"K!E!P!J!?!;!=#<!8\"rx(-!>!E!?!?#>!@$=!<\";(9!O!z!>3x!/rED\" x8G\u{1d}\
        C!-p\u{1b}!!Es^X!+r\u{a}\u{10}!7s!\"!$rbL$ I/F*u!E\u{4}K#=L!M$tL\u{11}!?r3\u{18}$$E\"|)E6E*-!-xYt!EDZ\u{1d}! s?\
        \u{15}\" u(Jd\u{5}\" K#t*/!Erd0!0r%h!\"q}L!8E~Z!7rN\u{1}\" v8I\u{1b}f) q!H&P!M\"L\"J#L+H+I\u{0}C$ N*F%F)rLI' G!\
        x\"F5J\"G&G%GX*!+r_\u{1d}\"1s.L_q!2qI\u{19}!8H>D\"7G\"v\u{1f}\u{19}$ E\"G0w%BqC9 ;!H!E!<!P!8\"9\"r!H!9!L!v!J\"?\
        !t!8!:!:\"7!;!7!8!:&<%o\u{12}\u{1c}!6y~)!9r\u{b}$B K\"I!p!C!@!>!B!2!;!?!?!9!J!O!r!/!,!H!?\"3\"N!K!R!H!v!q\"G!2!\
        R!I!A!C!F!6\u{6}Z!.ri[! thR!/tP=!1sv\u{1}!Eq,\u{c}!4r\u{1c}4\"4s#M\u{18}o6 F\"D!C!C!E\"H\"C!B!C(C!o\"@!B!D!C!D!\
        q!D!q#A!E$O9\u{c}$/E(I#C!t&*% E%A%P!t+E\u{0}\u{0}!/N}}! t(-!.r8\u{1d}\"-r8I\u{12}\"!-s8W(#C!H!{\"I!J\"E%C)K0X# \
        J&p)F \u{1f}\".r%M<v!+t)\u{15}#$w)D\"IEr4 s\"?\"F!D\"G!D\"=%A!D\"A!s!?\"B!B!>!A!C\"A#B!O^\u{c}A C!M!D!B!o!K!H!K\
        !N!C\"F!H!I!G!U!>!C\"K!J!E!F\"K\"D!D!@!I!L!H\"M!E!N!/!I\u{6}:!As\u{1d};\" s9P\u{a}r5!@\"A!E!D!E!C\"y!<!B!:$=\"<\
        !;#8!>!L!E!>#M#=%Jvf!!sx\\! H/\u{1b}!.u\u{18}*!/s\u{15}B/ r$C\"@!K#D\"@!?\"@\"q!E&K!D!C&@%u\u{14}e% G\"|*F*D\"H\
        \u{1c}9!:s\u{1c}\u{8}\"(I=r'H!Et`o!Er/%% G$C!B%|\"@vv!:r\u{1}6!8I\u{4}z!*tI)0 A!A!>\"C!O\"K#K\"?!:!s%?$?!B!@!E+\
        >\u{9}a\" I6w-_\" K*s\u{1}\u{15}!?s\u{1c}u!*tAV0!D!F!@\">\"E\"B!A!>!A!B\">'x\"C\"F\"B$=Md!'vP8!#H\u{e}<# K\"y&K\
        \u{c}3\" {8B:v!8s*r!\"rXz% F%D*A)M\"Ft\u{a}!6tg>%*;\"?!?+>\"LY\u{2}!'uw\u{b}!<s8\u{16}#=J%G\"xx^4!?%>!H!?!;\";#\
        ;!>$<$<!=\"v\"O!G!H\"<!=!G!v\"JH$!1sBR\" K*v[(/\"K$K!J#B#G\"K!I\"E!J#I!M#H%D!I%O#\u{e}' p\"C!L+C&D#G!I};!/qHw! \
        K{\u{1a}!(r\u{7}n! s`g!?tX(\" K*s\u{1c}\u{c}\" I8u9q$ E\"G0w!B\u{16}:#(L0L#rO:' F!s-B!D(B\"Q'?\u{1}N#*@$@(K4b!:\
        tX{!,s3:!)r>J#!t#F3E\u{12}k\" u6GH}% Q%G%D.u\"G\u{3}*,#A$@#A%q(C!G$D!I!I\"C!z!HR/!/E@~\" H:v\\E\" K*vW\u{1f}! t\
        '\"8 ;!I!J!G!p!L\"<!M!M!:!:!9!M\"N\"9\"8#8\"K!H!:\"9#Q\"6$O\u{6}d\"4s#L\u{15}}# t8L!G*L!8r\u{2}A# G9C!De\u{4}\"\
        !M?rIX!Es}h!AsQ-!@r@\u{13}!$q3v!:qiV!8G*q\"\"C6s\u{2}a!\"sDO$$v%D!F#CnJ!$GZ\u{1d}!Er8S!%s\u{a}+!'vOn!9tir!8I\u{a}\
        z!8HGz)$>#C!J!u!:-N!A!?!>+W!As\u{3}T!3r\u{0}(!7H_Z!4q9R4!p!L!A!I!H%;#P!R!q!>\";!7$:!>!A!n#K\"F!?%K\u{4}\"$ s/F)\
        H\"E\u{15}M!9qu]\"!KDw\u{15}\u{1b}!Er\u{1d}\u{1c}# C*D%C33* t$F!D\"F(A$s#B!E!>!A&'!4sk,!*whh!1qH\u{17}!#t=_\" N\
        8r\u{c}H!8p`2!3r\u{f}(!(r\u{f}\u{12}!7t\u{10}\u{6}!0r*\u{10}C W!r!E\"B!>!I!A!A!F!?!B!8!J!M!R!,!=!E!F!G!.!J!U!P!\
        L!R!n\"J\"6!?!I!K!M!?!QR}#(B4r)G\u{0}i\"$w)D=~\"/u6I~P!As\u{1f}\u{1a}# u8F\"o\u{1e}\u{1f}6 C!:!@\"H$x!<\"p!7!2\"\
        F!P!8!P!2!7\"I!6!J\"6#K\":\"8o:! tg\u{6}\";s*Lr]'\"E%G\"x!H%A)P->\u{a}k\" L;v1}!*s\u{9}-\"Au\"s\u{1e}\u{10}!Asl\
        J!'t1p!@s]U? \u{3}!5!-!7!8!0!4!3!2!4!0!\u{4}!3!4!5!0!6!:!4!3!2\";!8!K!5!4!7!:#8!6!1b\u{1b}!4s%f!EvIx( N\"F!u!M'\
        J$A)K)rI=!?sYn!&s|g#4r$I'G9V!\"s\u{1d}C!0un\u{7f}\"!J#uH\u{1d}\" v8J;\u{9}% O!q.u'F/CWC\"6t\"GPl2 E!?!=\"@!H!?!\
        J!>%F\"P$>!M\"<!|!<!<%u'B\u{12}\u{14}# I3u%tBR! s\u{15}h' R\"G)v!I*=\"D\"@oa!)rRL!4t\u{14}\u{13}!&tMi!8tb>\" z9\
        H>\u{12}$ E!D!x6HhZ> P!O\"P!=!N!A!;!H!9!I!Q!H!F\">!.!t!?\"O!C\"E\">\"M!C!O!I\">!N\"K!G!:Cx!+smF!(p\u{1a}\u{3}9 \
        G!>#C\"4!H\"E!?!3\"M!r\"4!0!C\"S\"D!B!A!F!P!5!J\"O!2\"I!E\u{f}\\!-s\u{1c}e!\"q\u{d}[\" u9H7\u{5}!Aq r!+rU\u{5}&\
         J\"u&r#C!D+F;R\" q\"ABG!7s\\_\"7s#K+\u{c}! s|\u{16}!,s\u{8}s!Ar,\"!7r:[!3rl\u{19}!8H\u{c}*\"#P>sm)!(rB~\" FEul\
        \u{0},%@!B!C!?!?!@!>!{!?+D\"A+<\"P\"4s#MoC! vNP\" N+w]\u{16}) }#<\">\"B#@%>'E*B%@:\u{f}\" L#u\u{e}j!9x\u{d}\u{7}\
        ! O{=,!A!L\">!?\"D#=#B\"=$?$J!I\"KaI3 M!@\"M!A\">$M\"R!9#<\";!:#D!O!O!G!N%@!?%Qv\u{3}4 B!B!A%G!J!@!E\"=#=!\u{0}\
        \";!<!;#=!@!A$I\"?!@%I\u{3}:4!>#=!E!w\"A!L!K!@!?!<\"=\"=\";!?\"D!=#<%@!L%GWW!Ar,\u{c}%*J%G'D!A\"H\u{3}\u{13}!1u\
        Z~!:q\u{c}\u{e}% J$H$H$r*Gou9\"P!?!E!I\"J!?!@!O!E!F\"M!;!<!9!M!7!8\"9!R!P!G!I%;!9%>&w*!E!@!A%B\"C*v#B\"D!?+@\\:\
        # }\"E6EPx!#s\u{4}u!7s#\u{11}\" u8JD\u{d}B I!=!=!z!K!G!n!L!G!I!9!;!E!D!I!S!?!)!=!K!B!4\"=!C!=!@#E!E!B!M!J!O!B\"\
        x\u{1c}l\"$L't|M!Eul(!,s\u{15};\"<K%r\u{3}i!8B\u{6}v#\"H!B5N\u{14}?!)r,_$ K\"H1w2GPK!%s\u{1f}\u{17}) J#B$F'B!B$\
        {%F(A%B\u{1d}z!8uX@!3u\u{3}_!9r9x# E#FBv \u{15}\" K\"weQ\" G&xC\u{15}\" M8s.@%-B\"D+E%v!D\u{c}\u{c}%(D\"M\"x#>)\
        P\u{c}J!,pS,!/q-\u{8}!1r!`4!O!9!<!G!F!F!O!<!@!<\"E!P&N#B\"u!C!4\"<$<%=F\u{1}!Er\u{4}h9 N!E!A!4\"@\"@!G#?!E!8$4!\
        6!2\"O!A!B!o!K!K!7!8#C!F!6$Noc#$K-u4Jo?\" H5x\u{9}$!8O2[\" u8L\u{17}\u{b}!ArD\u{b}\"$t+JP\u{5}\" r+C\u{8}u!Et;/\
        !6t&y\"!H\"JB \"3v%IQ)#1J!t!H|\u{12}\" v7Jg\u{1}!7rB / @!A#@!N\"K#K\"?!;!s%?$?!>!A!E+??;2 O!?!;\"@$J!N!<!<!;!L!\
        N!;$G$r!H!>&>!E\u{f}r\" K*uI\u{b}# H$v+EY%\" z8G\u{15}:\"5t\"J\\\u{1a}\"8H#w@!!4v@ $$J!H*s'KW\u{16}!EvaQ%\"I/I#\
        H&D+s'T- C!I#\u{1}!B!F\"@$E!8\">\"<%<!D.<9l#1J)r+JfU!\"s\u{18}\u{a}\"2q(L*s\" u*K\u{2}M\"-q\"E\"e!ErlD? p!5!7!<\
        !7!:!6!G!<!A!=!6\"5!N!<!J!F!5!6!P!u!A!K\"F!G!6!9#M!5!P$pGEA P!M!I!F!4!H!4!E!K!G!C!2!2!C!1!O!K\"0!<\"J!N!p!R!\u{7f}\
        !?!J!7!M\"?!2!-\"D\"R-\u{7}!Eq\u{d}C!*rt\u{4}!(rrm! s\u{2}\u{11}! sf;!'u67!=q?'3 B!D\"R!D+C$D!B#C!D\"B!?!|!H!I#\
        p!H!N!N!CG_\" N*rqi5!@!C#u!J!G!C!s!>!>!D!A\"K'<!>#=\"B!O!G#@!w#>,B< H\"9!H!R!7\"H!=!9!9!A!<#:\"Q!=!n!8#:!J!;!;!\
        :!L!E!E\"s\"D!D\"E\u{17}%> R!~!B!G\"L!F!B!C!;!N!:\"4!7!P!8\"7!7!4\"J!;!G!K!K!M!8\"u!8!5!6$N%10!?\">!>!;!D\"=!u#\
        9!<!=)=!G!G!<%=&M\u{1c}4# I$t6Kc:!0s\u{3}Z\"$w+ID\u{7}#\"B*D9D\u{3}r!!u\u{c}>!*t\u{1e}z+ L\"A!B\"H\"F#B%E)L!F&C\
        &@jJ!6x\u{2}n!1rFA!Eva\"! w\u{14}Z!EDDq!*sU\\!Eq4\u{e}\"4s#Mb\u{e}\" G\"|\u{17}\u{7f}\" L9u{\"\"7L.us\u{7}!3t\u{12}\
        d!+r\u{2}v\" M8t%\u{0}!%F~8!.tCY8 U!>!L!q!?!4!5!G!7!7!M\"5!4\"=!=!R!?%r!N!L!K%;!P!tl\u{1f}!;s\u{10}\u{10}# G.t(\
        z.w$ O%H1J/s%\u{6}!,r.n%-B\"D+E%v!D1\u{17}!%F;<!(r]p!(r]m!8u\u{15}K!2s3J!8K#y0 G\"F!@!F!B!E\"F!?\"K!@#D$u$H\"H!\
        >+>[9\" H8v#\u{14}!@tlI\"/w6HS\u{1f}\"*J\"t~B! rZt!ArW~!3wGd\"-F!E+?!Ete\u{a}!&sS\u{d}#!t#F3E\u{1f}q! t\u{b}\u{13}\
        !/vH\u{9}\" H&v%\u{17}!.s\u{18}\u{1c}> U!5!L!E!7!G\"F!>!2!N!E!F!8!=!E!5!s\"s!o\"H!@\"B\"5!3!F\"N\".\"C!G!?\\u\"\
         H9x\u{10}\u{16}!#p=+\" M*qpu\"-C2xWD\" x9IJB!6y;\u{13}!;rw*!1t\u{13}m!Aq\u{19}q!+t\u{0}(!0sM\u{13}= D\"D!~!7!;\
        !8!:!A\"9!Q!2!2!G!1!;!8!P!4\"=!0!A!9!6!S\"M#:!E!Q$WYL!*s\u{1d}\u{b}!,s`V7!@!9\"@!u!;!K\"=!8\"?\";!>!A!?!=!<#J!;\
        !C!K&@!;!=$J\u{3}z\" I8xh\u{11}!8L\u{13}4\" r8K|m,#C!D!G$H!F#E\"G\"E#D\"?&y)A^3!(s\u{a}\u{4}\" J$urT!Es)D#,w!G\"\
        I\u{5}\u{17}!Eqz8! y\u{b}\u{f}!-rgu\" v8C\u{f}v!.s]~!0qsE!/s\u{7f}b\" L8sTo% L!G!F6x&rd\u{1}% K\"F-I't\"K87! t0\
        e!!x\u{12}\u{15}\">N$qyN\"@x%Es\u{1}!,s9Y#4E!x#D\u{4}\u{14}\" t/L2\u{a}!%tN\u{18}#!M\"L7sdJ\"#q-I6%!&s#\u{1e}!C\
        s?n-\"E!H!C!C#F\"F%r%>#A!I!F!B%J\"1( K\"M!C,A)I$z$@%BlC2 L!\u{0}!C\"C\"D!J\"H!<\"C#=\">\"A#K!F!P!A!:&=\u{16}\u{a}\
        !Er\"\u{9}!8B#f!Eq#l7 r!;\"B!:!=\"H!<!@!M!=!N!:\"B\"H\"<!7\"G!@\"H!J%;!<%K,\u{d}!0sf+!#t;\u{7}!4s]{!-q\u{14}Y$+\
        v$C)I$G\u{1b}]& G#E-x'H!F*p0(: M\"?!L!?\"<!@!A\">!<!A!>\"A$o#H!>!L\"@\"P!F!F!>!v\"F!E!G!<\u{6}\u{14}!/u\u{19}p#\
         t8L!G0f!Er /\" M*s\"H!2tgN!/q\u{c}L!@uV\u{f}!)t}p! rw>!Er[]!3q\u{5}z0\"A!p!>!<!t\"B!@!@!;\"@\"L$>#E!D!@!BD\u{c}\
        % B$}+A)F-C|x\" L8v]U\" M8r\u{2}L!8r~+\" L$y\u{3}?\"%I'vO\u{18}!:sn\"'!D!=#H\"F$J+>\"w\u{2}z\" J:u?~!9vN\u{18}$\
         J*G\"r,q\u{11}6!9tW\u{1a}\" J:phq!4r\u{1a}G!/tEx!2tEr< \u{c}!L!s!8!<!2!=!>!3!9!+!5!4\">!4!?!=!<!=!<\":!<!2!7\"\
        <!>$<%6\u{7}\u{15}!;r\u{8}\u{9}\" r8Lx\u{d}\" v8G!\u{17}\" t8L\u{1d}\u{1e}!8r\u{d}+!/rc\u{1f}!BpN6\"!r0L>V. L\"\
        ?\"Q!=\"M!G\"K#A'C!M#q!@!D+F\u{14}t!7ss\u{9}!$t7E#*G%F)Og3! s&U! t!E& H'E$J$G'D\"C\u{19}v\"+H!t\u{1b}#!*ss\u{a}\
        9!@!A#t!I!F!B!s!>!=!=!?!@!K\"@!?!>!<\"<!>\"L!=#o#@!@$?\u{14}?!EshT%!t-?!A+C+C\u{16}Y!-tdh, L#p$K!O$H!H'q#K\"J!D\
        &F%D\u{16}\u{10}% J/q$q%I\"J\u{1b}o- K!F\"S!D$w!@!A!?$>$B#A#B,A^M!!s5\u{1f}!8su/> >!G!C!G#R!Q!L!S!r$,!q!C!A!,!@\
        !H!*!O\"7!v!6!K!3\"G!8!Q!J!B\"F!?~:! rsn#)D!F;rwl!/s5/!#w\u{1b}\"!7w P#$C+C'CP\u{17}!3s';!2tvd!!t\u{4}\u{f}!EC\u{e}\
        \u{2}!3sf}#/G2y$It!6 H!@!A!B\"@!=!A!@\"N!;!H!:\"=\"9!=!s!9#<!O(;!w$8%_!7t\u{1b}\u{7}! v\u{14}\u{19}!;rZf# J$y+H\
        $\u{1b}; I!<!>!8!N!\u{7f}!~!E!9!7!:!5!E!4!9!6$9!9\"J!@!@!:!9\"=#B!;%N~:&&s!G#A%B)B-AQ\u{1a}\"/v)KG\u{17}5 B!<!;\
        \";!s!@#=!8\":\"s!u\";!=!C!8\";!;!G\";%<!rjk!&sN\u{1d}!6s\u{10}]% C\"D6A\"x&B1x!8EFg! sCZ! vUR!*sV\u{1f}!#sZW!/\
        w\"%8!6!D!L!9!4!K!?!B!y!I!K!?!6\"I$<!/\"F#9!Q!9!<#:!8%H~\u{1c}! t_>!1s|\u{1f}!2s8u!*tZ.& G#H1o&F&u%G\u{7f}\u{14}\
        !:s3s!Ar[L!8E-)!7sC6!Er\u{7f}`\" y8IUf!5s l!*ry\u{5}!+tRW!Et\\\u{1d}\" v8M\u{12}\u{f}\"8J'r\u{e}G<#>!G!J!?!C!B!\
        6!8!<!>!>!I!3!8!3!4!E!/!3!E!9!p!F!u!5$I!9%G\u{16}\u{18}) D'C#=%>'?!>!?!\u{4}#F\u{2}}+$H!D!I$=\"A#>(A!F!y!B+?P\u{b}\
        9!.!J!N!Q\"F!:!D$=!H!D\"M!>!S!>\"2\"0!K!D!;!2!3#E!.!/$E\u{a}N!Et$\u{f}!An K'-E\"F\"F!y%G\"G!F02!:rf_! v39\">K$t\
        \u{e}6!7s?,!4t(q#1t\"M-K\u{15}0: O!C\"J!<!;\"D!:!@!;!D!E!<!;\";!=!M!:!;\"J!s!A!E#x$:\"I#G0\"!7rW\u{2}# G%|@G6S\"\
         J8v \u{1}# r2G&D/=!3r,?!4sHz\"Ar$s\u{7f}n!4spB!7rA\u{b}!;q|0!/rF\u{c}!3w|2!/sJg' Q(B'H+D#I!I$v\u{f}nA o!6!7!=!\
        8!8!7!G!=!B!4!7!r!6!O!=!K!I!6!8!S\"B!N!S!H!I!7!:\"L!O!6!S$sf\u{2}\",v#J\u{19}k\" q8Ms#!Et\u{17}F!(r{,!Erth!8s\u{4}\
        \u{15}!<rNY!:s\u{0}g# K*s%I1\u{6}\" M$sX\u{14}\" M8s<p#!t\"E8p u\" L#tqO!!q\u{b}\u{11}8 r!B!9!@!B!<!=!?!<!=!>!{\
        !=!<\":\"B\"=#<!D\"A!@%@\";$vl\u{a}!7r\u{5}j\"-t8K=x\" y8IFK; K!8!8!L\"D\"O!@\"I\"G!4!N!G!H!D#F!4\"O!J!N!0!<!N\"\
        C\"J!u\"O\"tc\u{13}!Aq_6!%sEr!Etg\u{15}0 r!C!?\"@!v!=!H#=\"?#A';!>!=!O!@+<g\u{1d}!8s3!5!B!Q!K!@!;!>!?!r!:!<!9!O\
        !=\"9\">!;\"9\":!>#>&=RN!1t{<! xz;!'D7^% H$t)t-F%r\u{1a}\u{9}!#us\u{d}!'r!\"!7r\u{1e}\u{14}!+J\u{4}\u{a}\"-s8L\u{b}\
        \u{4}A S\"Q!p!F!;!<!E!O!<\"8!B!<!H!Y!H!9!=!8!M!;!K!Q\"O!=!m#O!;!H!A!G!D!>!O\u{8}2!(r^M!-xg\u{11}!;sv8\":J+tp:) \
        G%D$E\"F#B!F'A\"E\"Cw^!EuW4#%L#I0K`N!Er/\u{13}!Bu>\u{19}!2rg\u{15}!3r\u{12}\u{1}! vOv\" J8u&o\" L:r%\u{6}!;pu<\"\
         L:rXy$ E\"G0w!B\u{14}y%*H\"x#@'C\"N\u{0}2!4t\u{c}\"!?r\u{4}\u{e}\"3I%stj!As\u{9}1!0rA\u{19}\"3u%JGN5!7\"3!;!M!\
        7\"8!<\"7!<!A\";\":!=!9!6#6!l!K!7&>%4\u{1b}K!/sF\u{7}!-p\u{14}<\" v9J\u{8}%!8t?!!ED {!(ra/!AqR\u{6}!$x~*!'t\u{4}\
        Y!2td\u{18}! sX\u{2}!Etg2< 5!:!3!:!R\";!A\"n!u!l!m\"B!o!>!M!>!2!4\"G!5!4!4!8!<$6!J!4$Q](!@o\u{6}\u{10}#!G:x*IHV\
        \" \u{0}8:t=!,smF$#H!J!x@K@\u{1}( G#C+B!B${%E(A%B\u{17}{! pj_!ErA-!5rq(($I$F!G!G!D!z!D\"F+\u{1c}\" x9IWO!3tp'%'\
        G#s%D!u&DYr\" u8J\\<!!s(7\"7u'sR`!?sr)\">u$Kp\u{14}\" J$y{-\" s8J\u{7f}=#!M\"L7s\u{10}\u{18}#\"B%F1L=8!?tW\u{b}\
        \"7t$J\u{1c}S! ti\u{14}\"(r$L.3#=J%G\"xp\u{1a}! qg&!/r|\u{1f}% F*s0D%G&vi*\"$G2w85!:sL\u{1b}!EF\u{a},##B%q.@q}%\
         R!M,O\"N+GB+!2qTu!#s\u{1b}7!!q\\7!&sz;!8s1+!$t$\u{c}! t\u{e}W!#s_S0 r$?#E#@#<!v!<!@!;!<!;$A!B!A!?%B3\u{8}!1tKm\
        & y!E!C(F.A\"B\"D!0r[\u{3}\"0q\"rJz!4rz\u{4})#I$C!@#C!F!t$D'@\"AB|0 D!C#B\"?&A!\u{1}!B!>$A$?\"C$r!M!B!?%A3,! s\u{d}\
        \u{1c}1 v!F!F!R!F!?!<!q\"@!=!>!;'=$E!P!E!>A\u{5}! pw\u{1d}& r%I\"G#G!G'r\u{5}\u{12}!AqJ5+ M&>\"A!C\"D);#C$C$?!?\
        %;Q\u{7}\" K8v\u{6}O! u3?!#t#~\" x:F\u{f}o'$E#C#F!D$H$R$NTh# E0v)I b! s60+!E$?${!=\">#=$>$C\"I!D+=a !&s\u{e}\u{7f}\
        !9tN\u{1f}! u\u{7}a! t(.!Eu\u{16}R!$v\u{16}\u{7f}> =!7!\u{a}!F!9!5!8!8\"r!>!3!G!7!9!B!9!;\"4!7!:!7!8!O!D!6!;$:!\
        E!L$3\u{6}\u{7f}!&ss'% o*G%F'F\"D\u{15}{# H7E#s8*- Q\">\"A!C\"L!E\"<!F\"s)D\"K!A,=\u{15}\u{1b}!,v|T!5r\u{9}A!(r\
        \u{5}-$$H*w*F-E5d\"3I%vP/!;r@Q\"1s.Lc{!$r\u{c}D!:r\u{18}L& I(D#r$B'D/pAl!4u{9\"Av$ITC!;rq|!2tT\u{4}\"#t%M^q!Es`\
        X\"*I%CV\u{1b}!/vd1!5r\u{e}H!EF3=!Ar\u{5}4\" u8JIV!$qLZ\" s#K\u{d}\u{2}!/r\u{d}\u{c}$\"C!p,D)Hbq\"/C(E3C#&t!H(E\
        6\u{7f}!7sA[\"!x#H]i#(B4r)H[n!Ero{3 J!A!?\"A!?!A\"B\"?#N!A!R$A!p\"q\"A!I&>\"=$A\u{12};# t8L!G)9!/rZ/% Q#u\"D&K1\
        JVE!9t*y!ErG.*!E&D(@#p!C!B#o!D\"D(r:\u{1d}&)H&C.H#L!y!I\u{15}\"0 t!?!<!G!B!>\"t\"@!>!:!<!=*@!C!>!A}N!1rWw!Ar\u{1d}\
        t!&qZ\"&=G!H!z!F\"H\"H5]! t^K\"7L.u_&! to\u{a}!7r B: G$A!Q!P!G!H!5!7\"<\"7!6!@!=\"=!4\"/!D\"K\"s!l\"M!>!H\"H!H\"\
        3<>-!?#A!K\"F!=\"G%C%;\";!A!G\";&s]!!1s\u{15}=!$r\u{9}\u{b}!*s2W! zl9\">r!Jwy\"!t.Jcv\" y8Dm\u{17}!/r\u{16}\\!@\
        wr4!Etso\" I-u8\u{2}!@s/C!/s\u{f}g\" v7J ~!*s\u{6}e!@q$_# G.t(zP]!+JY\u{9}!\"qf\u{1c}( Q!C\"D$H(D'=!@!='I$*B#D\"\
        E+G\u{a}o!Euo|!:sZ_!9v\u{9}[! v`;!)tc>*!L$H\"K!H\"H,t\"L!G!M+H\u{17}u!:q\u{c}(!1s!w\" M8s\u{7}\u{c}\"$K+s'B% t!\
        w#G$E&F\u{1a}A!/u\u{1b}!9\"P!?!E!I\"J!?!@!O!E!F\"M!;!<!9!M!7!8\"9!R!P!G!I%;!9%>mW!4qd9!\"u?\u{1f}!:rx\u{13}!2t:\
        D!-E\u{2}n#\"F(C.C\u{6}*!3r:%4 P#:\"A\"A!?!L\";#6!C!;!9!7!7!P\"6\"I!?'O\"G#F\u{b}\u{c}!@p\u{9}@!!r~{!.u2\u{d}* \
        D!C!F-C#w!B$B!F!M,Aw\u{0}!$vw\u{16}!@vW3#0K\"J3t;m\"!K3t:0$ B*C%B'u\u{1b}{!Atk\u{10}!7t\u{18}\u{1d}!-t}N>!6!<!y\
        !B!H!<!F!S!A!L!>!9!E!9!C!B!;!=!6!D\"s!A\"G!:!>!3#E!8!B$@\u{7f}\u{5}#1v#I1JX\u{d}#=F!E${x\u{2}!?r7\u{9}!-s(n\" M\
        /qnJ# J6u)qqe%%G!q!t%F#H8&! LXJ\"2s!Lq\u{1f}' F4p#C!E!G!q+@\u{d}c\"$u&Et\u{10}= J!I!@!N!u!;!@!=!:!A!J\":#B!H!4!\
        I!Q$D!D!E\"8!G!s!I!I!5!6!H#:w^!\"IJ\u{7f}\"0w)J*|!2rp\u{11}\"$v%D#L>!?!>!@$Q!F!@!S!E!I\"6\"B\"L!J!O!C!'!P!M!G!A\
        !L!D!R!J!6!E!>\"M!G!@\u{1d}(!ArG\u{b}!4q%4! LTb\" }8@|Y#.w*F-G1f!#uXe!@tbD!%r3\u{11}!\"u\u{12}\u{1d}4!>!I!=\">!\
        I!?!J!@\"G!P!I\"?!@#;$C!Q!K#G#<\"?=W$ v\"@*B9E\u{18}\u{b}!/tS\u{0}% v$I%F!G;Chf!7r\u{9}\u{1e}\" G#sQ\u{1c}4!?!D\
        \"@!@!>!F!p!<!?!s!L#P#D%E\"G!;\"@#H!>%7d/!4q:6!$x)D\"$G\"vK}!'rSx!EtQc!%vwM! q:Z!$s>z! u\u{d}\u{2}\"$G2v[[!/tQu\
        !=r\u{18}v\" M:sG\u{10}! wD?! t \u{1d}' s#D'G!E+O\"Q-q/\u{18}#/A(B!F2$&\"A1B!{$D\"A#uI<!:qv,!/s\u{7f}\u{4}!)t `\
        !+t[\u{11}\" r#M\u{7f}}A K\"B!A!n!A!=!8!K!N!I!M#t!P!5\"/!O!/\"E!:!=!2!q!:!P!A!A!r!n!5!>!D!D!O7`!Eq,%!+uo8\" H8v\
        5F!:tU1!8L\u{f}\u{c}!#sOM!)txc!2r\u{b}2# D\"F6|?\u{b}!8t!r, L\"G\"L!C!I\"D!I!>!z$F)F-@J(! u\u{19}o\"4K!r\u{c}4\"\
         G6u|\u{7}7\"Q!@!E!K\"K!A!A\"F!G\"I!=!=!9!M!8!:\"<\"R!G!J%<!:%?KQ!*s\u{14}\u{f}!\"L2B!,ut\u{d}\" L+rKe!:rTm!)r%\
        (!<s8m$*C%w)D-E\u{7f}0\" J7v^v!Eu\u{14}.\"\"x6H\u{11}\u{8}#3J$t#LOq!/t9>\"7I\"zP\u{1d}!6t\u{18}(!9s\u{4}X!Er\u{2}\
        K!6uyd!:s\u{b}i!/q\u{14}\u{4}!?rat\"!M?ss4\"0q\"rMb;\"K!:!K!H!K!B!A!:!G!P!=\"<!7\"=!K!r!8%N!B\"J!G!J!u!;!9\"N\"\
        C%\"!@t<\u{a}! t\u{12}k!5q\u{15}d\"%K&K^w!1s<\u{8}\" q#FAT# M%F\"wk^!*qlt!(r7\u{d}!5qqV!'s%j!8t`\\!0rMx!4qV\u{1c}\
        !-s\u{5}\u{19}!'s\u{17}L!.v\u{e}\u{6}2!B\"s!:!8!:!L!;!:!@\"9!:\"6\":'P!9'=!r$p8\u{4}!.v\u{d}L\" F\"C0=\")r<G\u{7}\
        v!1r;?! oxz*'@#B%q)E$D!I!I\"C!{!Hr/\" L\"s? !&qY@!7uT+$ M!s7C-AS\u{1c}\" u%Ip\u{12}!1r\u{10}j$\"F%I#B.B\u{16}r!\
         t\u{1a}\u{12}!:p5\u{3}#/A(B!F\u{14}\\!7sw\u{b}!:qD%\" N8r9E0\"B!G!@!C#E\"D$>!r%:#?!F!D!?$L!G$r\u{7f}\"!4r\u{14}\
        \u{1d}\" J8vR%!,qmY&\"H\"L\"I%r!C*F|1!@qJv!'tyS& I!K\"K5J\"x+K%Z6 M!>\"F\"I!@\"E#9!;#p!=#<!8\"I!C%A!I!I!<!>!w!H\
        #7JH# J4p$w.'!,s\u{15}E\"!J#sb\u{e}!?sKg#=I!J$qF:9\"?\"P!<!u\"@\"9!=!:!@$C!?!>#H!>!=!I!A\"A!I!I!>!?!x!H#<F\u{b}\
        0 q#H!C!G!D!J!H!@#F\"A$A!;!?&>%A!C^\u{4}!As\u{a}\u{16}\" t(Kl1!+ui\u{5}0 q!C!=\"C!v!<!G\"?!;%B':!?!E!O!?+<\u{11}\
        \u{17}4!?!C\"E!D!?\"?!=!N!A!A!B$>!>\"<#=!I!C!=#J\">G6# t\"G6P)y? W!u\"I!G!<!7!=!N!J!D!M!J!O!G!J!:!G!O!.!/\"M\"T\
        !C\"8!7!I#I\"q!B!E!C{\u{16}5 Q!@!B!K!C!@!D!C!u!B!C!@\"<\"<\">\">#9\"p\"@%L!>~n\" HEw8\u{1}!%r\u{5}6$ E/C%q,vB\u{10}\
        !1rsC!.r\u{0}-!\"tF\u{c}\" N9rk!\"7t#L\u{14}\u{18}+ E!p&E#B\"B!D\"B(D!D\"B!DA6!ArQW!9sW\u{d}!%GQ4!'rh\u{d}!8s\u{1}\
        a\" G8x\u{1e}x( o\"N!E\"C*I'E#N!L\u{1}1\"?s!K\u{9},\"/J,t=]!2qYt!(r4p6!G!K!I!y!:!>!F!D!<!7!:!>#N$<#s!M!@!B!:%M!\
        9%GwZ!+rmX#&t!H(E24\"-s8M\u{12}\u{d}'!B\"G\"C\"J(C(A!?Z6!/v|\u{9}( C%v\"F!@\"M!;!o#AP\u{12}! ulB8\"B!@!@!?!=!A!\
        E!>!<!:!G!>\";!<!=!;!;#<!<!\u{2}\"=!>&;$9Cc\" u8K]2!4tJ/!%r4\u{6}% C$B&s%C*GA9!1s\"Y!2r\u{9}z\" u8JbD1 E\"C\"F'\
        D(B$n!B!E!E!p\"J!J!O\"B!q!R\"C<#!ErLS, M\"C!B!@#K!?!>\"A!?-@!C#r\u{1e}\u{19}!4u\u{1d}u!4rV<@ R\"M!G!J!N!<!E!>!7\
        !I!K!P!I!t!C!D!I!J!G!J\"2\"K!o!B!8!9!E\"A!6!6!q#G.#!4q\u{0}z!)rV-(\"q#4\"8#7%<'9!=\"n;2$/B%s#E.C\u{1b}S! p\u{6}\
        7%*F!t$D\"G4v\u{f}\u{1a}!+u9d!Evp\u{12}+\"?\"@$I'C$@!{#?!B\"r#u(@Zh\"!s.KHG\" F:x%C!Ewvl!$s4\u{4}!:tn\u{1c}\" J\
        7v?r!;qPD! u9A\"/J6rx!!:sC$3 G!C#@$A!?!A!?!A!=!?#A!q!?!r$D!L!C%A!?\u{14}b!/t\u{15}M''I(G#t&D!M!G+D\u{10}5$!=#s!\
        H3N\u{11}\u{b}< =!>!:!?!@!K!J\"D\"@\"D!7!9!=!t!z\"J!A\">!;!C!C!K\"@!J!Q!Q!O%Ip\u{1e}!*u\u{9}g!;r`Q5 A!:\"=\"8!=\
        !w!9#6\"I!:!R\";\";!9\"8!P!B!9%L!O!=!?!4v0+& H0E!z!B!D2HDJ!$re#\" z8HhB(%A!D%E$?(=!D\"=+J\u{f}\u{2}!$s\u{3}\u{6}\
        \" q+q9f\" M*sA\u{a}$ F(z$G\"I7k$ w!s!@6C[0\" I*s\u{1a}m!/t9~!:q\u{15}!* R\"s$>!K!C\"D!J,D!L-=Bl!Er\u{1c}b\"\"r\
        6LkA!,sS)\"3u%E|e\"#w5A^\u{1e}!1r?^!Eq.I!Er7>!Erh)$ F$|+E6G:&!1q`D#4D%I!r\u{0}\u{7f}! s~z! s$&!3r\u{1f}9& t#r\"\
        J\"C(E)EuS!-tTE!;}\u{e}'!4s\u{16}r\"9N!t\u{1f}c#!s7H-A\u{17}l!Cs~H!*r2.!#t\u{7}1!/rc\u{17}!?q'\\!4tb!%%s\"D#F!G\
        -DB\u{7f}\" K7roL\"?x&H~9!\"u\u{d};!:piy!:t\u{1b}e! Ipg!3tY\u{8}!/u*@\"!s.K\u{1d}a0 D!o!D\"D&B$D!B\"B\"T#D!B!B\"\
        w%E!B!D>\u{b}< o!H!E!M!A\"D!E!J!C!M!N!H!C!R!D!8!5!F!C!3!6\"@\"I\"w$8!J!7$-$\u{f}!7sUs!@sd\u{4}! sIa\"%q!K\u{10}\
        4!2pp%) M$H&D!K$J%K#s!J-G\"b!6J\u{5}S!$s\u{1c}m!*rsq1 R\"B!C!I\"J!H!u!D!J#?!A!A%@\"A\"N'R!C\u{7}.\" C8|\"h\" E6\
        |~t!(I|\u{7}!At]\u{c}! p$\u{12}\" M8tF\u{14}!$ra\u{f}+ t!D#H!G\"C#@%B#w!C%B!B\u{1c}\\$*H\"u,M\"DBR!Ary(\"4J&s~\u{1c}\
        !EL\u{f}9# t/H)I}O!/E?\u{d}! p4o\" H8v<\u{3}!-s=8!$u\u{9}J\" F$zK\u{b}!+rx&\" x8G\u{14}A!%q@\u{19}&#J7K!z!F!L%K\
        6\u{17}\"5u#G\u{19}]\"2I(u\u{1e}L!7s\u{b}|!-v\u{3}\u{7f}! r_5!%rO\u{15}#&H!q(s\u{15}\u{f}!-s\u{6}^!.s\u{7}\u{4}\
        #=I!I$w\u{12}\u{19}\"#J+q\u{17}\u{c}! q\u{0}9!As\u{6}[!3sy\u{e}!Et\\.0#A!=!C\"w!D\":!A!<\"@!N(>!A!F!=&?%=5W; p!\
        I!E!N!B\"D!E!J!D!M!N!H!C!S!D!9!6!F!D!5!7\"B\"J&9!J!8$.c\u{f}! t,E!9tie&#K+D(E\"G!F,F\u{1c}\u{13}\" s8N\u{8}'!+q\
        fT!<r\u{a}R\" M8qwg!/t2~0!:\"G!@!H#;!>!;!:!9\">!=#A%<!>!A!yj8+!A#F!D!C\"t!A!<!B\"C\"@(E\u{8}\u{d}! rb\u{13}+!E$\
        ?${!=\">#=$>$C\"I!D+=\u{14}J!Ar\u{9}E!<q\u{e}Q\" q-t*'!/u\u{1f}!# u\"N6IB3&\"G#G\"I$s!I9CT_!@wo\u{1e}#!J\"K7xW\u{e}\
        \" t'Jqb!Er))\"/A)EC\u{1}!9uM\\!,Hx5\" }8@,T\"8J\"uvg!Eq*#!/qU\u{a}\" J#vII! J\u{0}X& J#B0{%F(A%Bii\"7K(uyz#,I-\
        I,H=W+ L\"A!B\"H\"F#B%E)L!F&C&@,4!8q\"6! K\u{4}\u{1e}!?rVE!7sVY\" J7tZz=!L\"D!6!P!0!R!=!7\"0!3!<!9!7!8!I!7!1!J!\
        9!o!:\"T!0!;!;#:!6!4$F\u{f}c!Bo g!:t&A!/tD\u{e}!#sDU!1q.3\"*L\"s\u{7f}3! s\u{2}5!0sJ/\" L7s_h\" N\"to\u{18}!'r[\
        ~!/t\u{19}\u{15}& J%F#F#|$I)KW0! tU^!/s\u{1f}#\" K8u\u{b}G!7t13# R*H%H\u{d}n\"8J'q]b!2tLA\"\"L%J#P!8L%n!;s];!Eq\
        \u{9}\u{11}( ?!p\"r%A0L\"s\"B$@$R\"0w)Jdj\"Au$L\u{10}#\"$G2w:[!&s83; Y!F!A\"B!w!G!?\">!>!>!8\"H!E\"4!H!5\"7!G!w\
        !D!C\";!7#6!D!5$Bi!!!s\u{1c}$!*JEh!/rI\u{a}!(qBM!-t0:!.r.u!7s\";!8ug6!3rzy!;t1\u{9}!Bp[\u{9}2$@\"O!C!=!>\":!t!J\
        \"<\"<%:!P\"E!=\"@#?!=%9zz!'qU!!EtVJ!,r\"!! Hcr!Er2\\$-r\"D+H%r\u{c}\u{d}!?syF!Aq\u{1e}s!Ar\u{8}S!8r\"5!<rPd!Ar\
        O\u{7f}\" K*vAz\" M/s\u{1f}\u{16}!'t2\u{7}!@oEE\"1s)G1y!9wmU!Et\u{15}6!-x((!$v\u{4}a+ t!D#H!G\"C#B%B#w!B%C!B?J!\
        ,sd\u{13}!Ev}9@!;!K!;!E!G!;!<!@!;!9!3!w!?!6#4!8!F!E\"C!O!n!?!N!8!:\"t!P!:!3!G!E\"R}F\" M/s\u{14}\u{1c}!EsZ<!:pg\
        ,\">K$tZ\u{1e}!/sX7! u\u{7}<!'sJ}\" J%q;b!:s\u{a}8. P\"F\"G!F\"C!y\"M!?!J+D!H!r!D+@H\u{d}# I/H'xFq!.vhr%\"?&H\"\
        ?,F/?P3!Er#)!/r):\"\"M4Gg2\" L.xxf!\"sFA& E!t\"I5I#F*tO7!/q#\u{9}!9sb\u{1f}!8t\u{4}s!@t3z!+u>z!\"r\u{3}\u{13}'&\
        C#E!C#x\"E\"q4FBH!#I\u{18}Q! s\u{5}*! p\u{f}R# w\"D(ExD\"(I\"LP=% O!q.u'F/CG&!8K\u{16}\u{c}!\"p;V\" C9{\u{18}y!\
        9s$=! t\u{13}J- J$p#G#A\"s!=\"?!E!D&:!?!B!K>^!+tK1!1s\u{4}m#$F!G*G5}3 u!r!;!A!D!D\"N!@\"?!B!F!C!>$>%B!D!D!M&=\u{1a}\
        \u{f}3 x\"D\"P!I#J!L!I\"B#B\"F!A!?!J!P\"C!:!A!@+?o^!:x?\u{1b}!0s~%\" J8w*\u{1f}\"(K0Oe9!!q{s!&rdh#/A)B\"F\u{1a}\
        f&$w#D$F$F'H!F;i\"?r&Hs\u{13}!4p\u{e}l!*q\u{2}H$ F!E!H8y\u{19}/!3tv\u{18}\"\"s6L\u{e}H!$s\u{f}[# H8u!LAD!3uyW!6\
        u+7!?rbo!!s\u{c}\u{3}' L$E$A$w#A)q-B\u{c}\u{18}. H!?!L\">!=%;%O$>!t\"v\"=!I&<&>4f$ J\"C(D.x`n<!P\"J!I!=!6!H!|!8\
        !O!9\"J!K!F\"O!9!8\"@!<!B!H!C!8!9!;#;!O\"H#3KF\" M8s%\u{16}!!u<\u{1}!*JOS!;t\u{4}u! u%[# M$M+Mt[! s\u{3}U!7r4~#\
        5D%G+t${> x!5\"J!;!/!6!5!w!G!4!7!L!5!J!<!4!>!/!Q!.!6!M!7\"I!D!1!z#6!4%J)_) M\"|#H%?!E'@!s$B!Hq+$$J!H*s'K\u{1d}%\
        !$rO2!/r \u{7f}!/EUK!Er>\"!Ar\u{0}\u{7}!2vYZ\" M#t*;!#uF&!4u~\u{1b}$ y!s!?6B[l\" D7z;\u{19}!6vGy# K4s1JE\u{2}\"\
        \"E7sq\u{16}!1rs\u{a}! t\"X!'s=k!1rR'!EwfR!1tX\u{1f}! vEc!)rxv!:s\\x! t/p! uBB!1td !-r\u{10}{!/xO\u{2}! s\u{1c}\
        4!Ev_}!!s\u{15}C!!t\u{10}T#2H%u.IkP!EtzO7 T!M!K!<\"@!:!>!B\":!7\"=\"w!<!I!:!H#L!=!D!>&v!K%;47!$s\u{2}G# M8t-Lc\u{17}\
        !;q;C!8r\u{d}L\" x8Jcc+!E!C#@\"D#I!B$=#A$@!r#>E\u{9}!4r \u{d}!/r)-!,s>\u{15}\" M8sG_\" M8IV\u{16}!:t\u{1e})7 Q!\
        8!>!=!?!>!9!D!G!@#:#D\"M!u$:!L!J!t!I\":#:!;!7\u{5}X!4s\u{10}m!:H@Y9!B!@!B!?!@!@!F!\u{7f}!B!A!>\"?!C!?\"A\"E!B\"\
        @!C!P!C!A%D!@%?qZ\" L8s/\u{1d}! u\u{6}\u{b}4\"Q\">!D\"w!A\";!A!=\"A!P\">\"O#<!?!B!H!>%B!A%>HSC O\"7!\u{5}!3!>!2\
        !6!K\"3!H!S!>!8!F!0!.!E!A!H!3!H!?!D!H!G\"V!J!F!0!=!G!E!G!G!P\u{7f}.!;r\u{1f}z!7tqP.\"?\"B!v!=!H\"@!=%C'<!@!>!P!\
        A+={1!5rv#!7ua{!2qM\u{d}A Q!A!A!6!J!9!K!9\"y!C!F!F!p!E!M!9!p!2!5!2#7!M!;!3!7!8!E!F\"7!2!C!F!u\u{1a}9!3r=\u{12}\"\
        %o!J\u{1d}\u{5}!/s\u{e}\u{7}!4s\u{17}G$ M,s#E)M^.!)s\u{a}p@ Y!>!G!H!K!L!C!M!B!G!D!?!@!N!D!K!G!>!B!=!L\"N!L!P!Q!\
        C!D!=#L!B!I$P\u{2}G+#E\"C\"J!G\"D%E'A\"A\"t$I%w\u{d}@& s'H'F%B'D+Fe\u{1a}!4s\u{d}\u{17}\"!s?H$)!Csr\u{f}5\"r!D!\
        M\"F!H!H!A!A!G!D!C\"9!?!=!;!:#I!@!<!M,FLQ!8r3\u{10}!.r>4+ K!A\"B\"J%C%=!B!A%D#J!@F\u{f}!%G\u{15}K!-sG\u{14}) G#\
        F%A\"F!v!B#A'C/p&^!Ew\u{7}-!Erw9$$I+r'H/C\u{15}\u{16}!&su3( M\"D#A!E!I#I.N-v=\u{3}! v\u{7}\u{15}\" L9wT-!%Gm\u{e}\
        # E/B)D+\u{1a}!'s\u{10}\u{1f}% L#L'u2s\"rV\u{1f}!?rYW!)r\u{11}\u{19}2\"=\"@!O!?\"A!@\">!K!<\"A\"E!?!A$O\"K!@%K&\
        G/\u{1b}!6s\u{c}\u{f}!Evj\u{9}$\"K2J$H-u$G!/v\u{16}$& K\"E\"G&E#L)v' *\"=!D\"C\"G!H\"D%D)G\"u)v\u{14}~!2rP$!/tA\
        \u{c}!!s@T!4t~S8\"A!O!F!J!@!E!L\"B!J!I!R!>!P!?!>!>!>!:#G!P!J!<%=!=9P\"0s)M`\u{16}\")v&IQ`!,s\u{1}\u{1d}!4uX@!+H\
        Z{!ErGE!7s\u{11}\u{d}#$I&@6tW/!EwXx!EqDl\" H8y7\u{16}!<s\u{1d}J! sh-#*A%A)B\u{a}\u{7f}#7r$p*F\u{5}8: M\"?!L!?\"\
        <!@!A\">!<!A!>\"A$o#H!>!L\"@\"P!F!F!>!v\"F!E!G!<\u{17}q& F!?#s&D#B$E)E!?s)\u{1d}!)rYZ\" t+Ca:4 P#:\"A\"A!?!L\";\
        #6!C!;!9!7!7!P\"6\"I!?'O\"G#F\u{a}\u{f}!:rX\u{e}!4tRH- M#D!E!H$I!H#E\"F\"E#E\"@&z)B!H\" D8wzn;!?\"E\"L!3!N!J\"9\
        !P!G!.\"L!G!/!J!K\"6#:!H!;!5!t\"O!4!7\"M!N!GKE: M\"?!L!?\"<!@!A\">!<!A!>\"A$o#H!>!L\"@\"P!F!F!>!v\"F!E!G!<-P\" \
        s8MFO\"'B)wY0& G+H$v'w\"H!H |!/vuE!$sq:#$I*v!I\u{11}R\"*E%r\u{12}Y\"*E%r\u{1d} !*rDl!)s;g\" F7u'l\" I\"y\u{1e}:\
        \"#s$Kr\u{1f}!4q{G\"(t'G\u{1}<!$s*(\"&t?K*a!1r-d!6L\u{10}P!*r\u{9}1!$r2Y!.r,9!*t+!!/q\u{13}\"!7r\u{10}n# E\"{(H\
        \\I!*sh'!6wpW!4t\u{e}w!Er\u{1d}^!\"q\"9\"4t%J\u{13}>8 u!E!C!v!L!J!;!A!=!C!<!J\"@!A!:$E$C!?!G!D!J!>$?%E_(\" G6x+\
        Z!\"M>\u{1}!!q\u{1a}\u{e}!%sqM\"4t$Ld\u{1d}!/tw$!EF\u{1b}~!\"pNt. Q!C\"F!E!E\"H&A\"y'D!H!G!I!B+=iN!7s%9!8tX\u{1}\
        !9r&(! u?\u{19}!8t)w%\"?#E#H\"<;?\u{e}3\" p8LX\u{17}! s]x!Bp\u{16}5!Ep\u{2}8& J#B0{%F(A%BH\u{1c}!,r\u{19}4\" L#\
        t\u{6}\u{14}!2tN2- r#D$A!A#@!?#w'B!@!H!A!A+A 6* I%?!?!v#B#?\">$B#u!D+\u{7}!7s_z! rRG!/t)L! v\u{7f}i!3t\u{16}\u{a}\
        !Bu%\u{9}!Eu:v!3rz\u{1d}!*q}+? T!L!E!@!S!E!A!O!G!1!@!D!I!B!s!B!>!C!N!K!q!3!K!T!K\"<!5!F#;!C!1(C!+ro[!%s)\u{d}!\"\
        t\u{14}G!\"r3`!:t}@!Er5*9 ;!H!E!<!P!8\"9\"r!H!9!L!v!J\"?!t!8!:!:\"7!;!7!8!:&<%o/-! K\u{15}\u{11}+ y!C!A!E!I!I%H\
        %A'F\"I$FrD!@r`-!;}#(A H!K!@!M!p!@!P!F!A!C!F!C!=!L!q\"2\">!B\"4!A!n!O!F\"1!F!J!L!M!G!C!H!@\"Km'!)r%Y\" M8t\u{16}\
        \u{6}!7x\u{4}x!!sgU!:q\u{1d}.! y>{!@tT\u{1}\" H8v\\6\" M*s#G!@wP*\" M/tr\u{7f}2!@!C\"?!{!>!D!?\"L!>!B#;%?#s!D\"\
        =%@!>%;k|!EsG\u{7}$ q%J*J)H7X\")L!J\u{9}T!1sK`!Eq*}!8tW\u{f}!/u7Y!8s\u{14}>2 K!=\">#t$>\"=!7!N!p$K!7\"?!<!>!;!B\
        %8!:7N!8rI`\".E.s\u{11}\u{1f}\" N9DdY!0q8D!/v\u{e}\u{e}- L#K!M!C\"F!D\"J!F$t(F!O!H,PRV!\"J1J\" D0x'65 A!:\"B\"K\
        !<!x!8#5\"I!:!Q\";\";!9\"=!P!C!9%L!O!<7!! u@~! v\u{e}<' F#F*q\"@(C!A\"E8:!2riy!,rl \" J@v6M\"#s+G(\u{4}\"7u!I\u{9}\
        .! u9T%$G!>!A2D$xUo!$u,s\"(o0E\u{7f}.!Eq%86 q#B!G!N!C!G!F!@!<!?!D!A!8!P\":\"8!5#?!:!J&L!9A\\+ L\"A!B\"H\"F#B%E)\
        L!F&C&@k\u{e}= s!C!C!\u{1}!A!>!5!7!L!9!7!A!5!6!4!0!<\"9!M!7#G!3!H!9!J!N#<!4!4r;!/t\u{e}\u{1}%%I%D.E\"t+Dh\u{1}!\
        -t\u{d}\u{5}\"(t!Eu0!Ev\u{12}!!*r{x#<I!N#uP\u{10}\"1s)G\u{1d}\u{e}% N!C)F%D6B]v\"*I;MKd.!N!P!@!J!;!B!?#<%?'=!@!\
        t):$AR77 P\"P!F!L!G!E!H!G!<!@\"C!D!<!A\"<\";!>\"P!C\"C!s'7$=\u{12}\u{1}\"'J1El:$ D#F,x-y s\" t(Kk9# L%I\"xr:&#q\
        \"B!J!t/G\"ENn!:q\u{13}H\" K/pYi\" L4r\u{17}\u{1a}!,s\u{10}%2 F!E\"B!E!>!?\"@\"A!u!>#t$@#=!C\"@!D&B%r>]\" s8Kz\u{1c}\
        ' G)?!B(r\"r$D!LT\u{b}! Lp:!+weM, M\"N#<!?#=!E!<!>!=)>!?#;\u{e}e\" M8ul\u{18}!:rEh!;u\u{1c}\u{1b}% o(A&p(N\"A(o\
        \"<v$J%4!)t7>. P$I!@!G!N!E!E!O!F!>,I!F&?&: \u{1b}!'v\u{1e} #%H!J&vB\u{e}!EsR1!Er\u{17}h\"=r!L\u{1a}@\" H&vr^!4t\
        \u{11}R\"4t)rJ\u{11}> N\"L!C!K!A!G\"8!B!?!6!=!N\"K!4!n\"H!.!E!5!n!<!?!o$J!5!5!H!r!?\"FT\u{0}'%y\"@#A!C$J'B\"E'\u{16}\
        ( B!D6C!C\"B\"|!H%H!{%\"G\"J#C#B.H/1! MU\u{12}1 q$B!A\">!?!B!Q\"@!B\"B!H#F#C!F!O!D,E5z!8sj\u{4}!6v^z\" x8I!V!Es\
        E\u{19}!Er\u{5}1\"'K0w\u{1f}8!*sz@!Er_Q!+s\u{e}Z\"\"M4GWn\"0w)J*S, w!D#B!;!A!=%A#A(?!P!D!?NP!@wK$!*rpD-\">!B$I!\
        B!B!B!y!?!E\"='C\"G-:af!,us\u{b}!'sg@!1qdG\"-H-rJu% F!z!G8C%FE\u{8}!8M\u{c}u!.vH\u{11}\" M8va3!/qRP!*r\u{8}?# L\
        5u%D=~!!u'.\" u(J<3\"3s%I#i!CrP5!/tu2!.s\u{1}=!&s\u{3}D!!s$4\" N*rsn!:s~U&\"K!K&H!M,I/L\\z!8s\u{6}t!;s%\u{1}!5t\
        u\u{16}($F!~!A!H!B'A)C-C}=\" F#t\u{16}6!Eq7z0 F!F!?!G!J\"F#J!O\"@!H\"J!P\"K\"H$I\"K!\u{15}! ruK!\"L b!Ar)\u{12}\
        !(r?S!5u1\u{9}# J)v!C0&!!ukb!1u-H! J{\"!*vXT&$H!C*C%@$O-C\u{d}\u{6}!1u;0+ K\"A!E$u\"J\"s!I*F!E&s(AK\u{1c}@\"u!F\
        !7!E!J!A!F!t!O!Q!;!O!S!-!N!@!@!A!@\"O!s!H!F!4!A!@\"J!5!F!?#C!OAc\"*D.N\"L!+wPg!3sT\u{1}2!=\"<\"=!H!A!I!>\"F\"H\"\
        >!?\"=!:$B\"L#G#<\">}\u{1d}!+Kj\u{5}!%Hp\u{18}\"\"F6rwR!!qk\u{14}\" B9{5\u{1f}!$v\u{0}k\" F.v\u{1c}w!)rUU!Er,'!\
        Et-1\"#q-I]Y\".s3HQ\u{9}0 P!?!{!M!@!H#>!?!?%@!B'A!>!I!A+@yG!@sW0$ r8L!B,F8\u{7}!8qiW\"%M#I\u{1f}7\" u(J%,!Eq\u{16}\
        *\" ~8Arr$ F!E!{\"L~\u{17}! t(\u{2}> R!:!8!?!;!B\"@!=!;!6!:!H!O!5!G\"y\"p!:\"6!:!J!=!I\"=\"J!n!:!:!J#I\u{5}#!$s\
        :C!,sf\u{1}!9sZM% E\"B\"y3@!s/\u{a}\",J+s10!-rr4!/s\u{c}|& t'J#H!G-L-o8{!8t{\u{10}\"8M\"q\u{19}G\" H6wvz!%s%\u{10}\
        !@pPo!)M\u{1a}\u{1a}\"\"J=N\u{19}:!$szm!8r~k!%uQD\"0w)J\u{3}]4 C!A!A!A!B$@!?!?\"?!N!P!?\"n\"I#>!u!@\"n%?!G\u{1b}\
        \u{a}\" K5r\u{8}6!@wuW!.r92\" r-E7 !$t\u{5}S!Ep\u{0}\u{7}\" J8v(0\"1s.L-B\"/u6G(\u{d}\"4q#Oc;3!D!<!?!M!>\"N!I\"\
        J\"R!<!?&@!M!K\"P!H!A&=%?O(\" L6u;7!AsU`!)s\u{13}\u{1}! pn\u{17}!8s\u{7f}!\"1s)G9u#6F$E'rT|!Cs\u{f}@$ J\"{(O.Be\
        \u{18}$ I3C%L)wM,!Eq. + U\"D\"I$E\"E%u'H!I!L!K!Eq\u{9}!!rG7!#svM!?s|{!,r6\u{b}! vn\u{8}!@q\u{1c}4\"7G\"vnu#+v,H\
        .G]\u{9}!/s(H$ H5x\"C.C\u{c}e! M\u{3}@!6sC0#$F&x#D\u{9}#, {!B!@!E!H!I%H%@'E\"H\"B\"F#2!-sQ($ M!s7C-A\u{15}F!-s\u{a}\
        W!2t\u{6}J!2t\u{9}z\" y8B>$! t8\u{7}!*E\u{b}\u{1d}#*s*s%Eu\u{a}!*r!\u{14}1 J#H!J\"?\"M!F!w!L!H!?'N\"F!H!E!K'L%O\
        A=& H*s%G)B\"E+Bd?!4u|h!;s~q\"8Q\"s:F!/tV%\" I/x,?!1sC\u{18}!:sDy!4O\u{19}#!#wq[!-sx'!<q\u{1d}\u{2}!5ry6\" I$y\u{3}\
        H!%s\u{d}^!Er =!.s+w!7Ae&!8s/., G!o\"F't%E$D$u!G!C\"E!F)E8\u{1e}!7trz$ M!s7C-A8X7 S\"M#L!<!>!s!A!>\"C!D!K!N#=!=\
        !<\":!G\"?!Q\"O#H\"=$8\u{5}A!4q\"\u{18}!.r\u{d}\u{10}#$F&x#D6w!/r\u{2}M> H!O!F!<!F!F!E!E!<!J!;\"G\"H!s!8!N!4$D!\
        K!p!6\"?!<\"M!s!4\"?!M!F!CjK,$F#I!B\"?\"J#r'C!E!R!H!?+JBy\" K8r\u{d}\u{8}!4uS\u{1}!+un_!/vG&# J3u%u `!0t\u{10}[\
        !Es|S0!~!B\"H!K\"J$C!D!=!A!@\"?%>\"J\">&B%>k3!&s;,!:tA\u{15}!<p(C!$s44!)s#?\"4s#M]r!*JS\u{1c}7 Q!:!;!?!J!?!C!G!\
        E!H\"B!A!:\"8!H!I!H%8!J!M&N\"t!Kp\u{16}! q7\u{f}! u3#!Asu@\"7L.u\u{1f}P)!G\"K,G\"G\"G!q$G\"D&p\u{13}51!?!E!A!A!\
        G\"I!J!:\"C\"r\":$<!8\"I!H#I&?5q\">K$t \u{2}!:t#g!3r\u{3}\u{7}\";H*GI\u{1e}!<pC\u{1e}!!s~Y!/q+\u{d}!Er c!!r)\u{d}\
        !/tL2%%B\"A#s,<\"pGe\"/r6Hw\u{8}!+u\u{d}T!Et}\u{8}<#=!F!I!>!D!A!F!C!;!=!=!I!1!8!2!4!E!.!3!D!?!p!D!t!4$N!8%G`\u{7f}\
        !)s.9&#L!I\"I$F\"H,M^:6!?\"y!6!5!6\"8!6!;\"5!5\"2!;!6!@\"o$P!@\"=$=!9!o$m\u{d}e!5raq\" M8s\u{14}\"\"6t\"GP\u{18}\
        !(r\"o\" H&v\u{0}P!7ttA6!G!K!I!y!:!>!F!D!<!7!:!>#N$<#s!M!@!B!:%M!9%GP)(!B!C(J,t!I!M\">+<:\u{7f}\"8H#vf,,\"I!K'H\
        \"H\"C!B&M!C\"J!?#I)HZ\u{a}!Esf\u{e}!$s\u{6}a!.t\u{3}d!4r2\u{0}( O$G$F\"@,w!E!J-B\u{18}\u{1e}!3sJ\u{1c}!?p\u{12}\
        1# J!J3vb2\"*K\"tJ5!$ruq!!r\u{9}\u{4}!3rr!$1s,H!x$G0a!/rT5!1sW\u{d}\"4u#I %! wi\u{f}! K'N!@r\u{9}\u{5}% F+u)B#E\
        .G\u{16}\u{16}\"7C!E\u{0};#!G#r<Hd\u{1d}! M|[\">K$t\u{0}-\" u8J\u{b}\u{4}!3s\u{1c})\" H:v%l!*sSs\"$u)Hj7\"7s!B0\
        \u{1d}!Etl\u{19}\"0r(I)W!(IF\u{1e}$$H*w*F-Et0!(s_V!8ru\u{15}\"!M#sJ]$ M!s7C-A5t!'v6I!Aseu!/tLk\" t:Gp~\" I$y}\u{1e}\
        \"$K;s\u{4}\u{3}!8rfV!\"uq\u{15}& P&K\"M'I'E\"KP\u{1d}!)vyX& H\"G#q#J!K/Pr>\" w8L!\u{1d}+ O!A)A%A$<!I#A!o!?!q#G\
        \u{0}d\" w9K\u{11}#! s'\u{9}# K%t3M\u{1a}r) D$y!E#B#C!D#@$B#tGC!4qc4\" G8Gn+/ P!@!{!H\"E\"G#L!C$A#>!r#D\"F!C,>w\
        \u{18}!:t\u{18}`!1qw\u{19}\" t8Jt0!7sAX-$?!D\"w!E\";!B#A(=!?!B!H!>+?0 !:q8\u{16}!,r\u{1f}~!<oQ8!Ar^f! u}M!6w\"!\
        \" K8u1&\")M/u+;!#snk%!I!G!M%K2HH;!EpP9\" z8ExY!+rn>!.sH\u{1d}!8DH1! tOy) I!@#@/@!r$A!I&>&A)\u{0}! ur+\" N\"ILs\
        #+v,H.GJ`B H!O!N!;!M!I!M!B!C!<!<!R!=\"=!:!@!>!M!r!:\"<\"Q!Q!E!p!K!G!J!u!<!:\"N!I!Exl#$E)G\"tMJ! t\u{1b} !4r\u{15}\
        j&#I,F\"y%I\"K!D#2\" IEw-o* R\"P%B(>'A!?!L\"w&@!AF]! JET!4q\\x\"&u0E\u{2}\u{9}! v)\u{1c}> p!8!M!M\"8\"A!0!;\"@!\
        9!J\">!>!4#;!+!>!L!T!M!F!<!K!A!D\"@!R\">!A!E-:!8J#~! t&($2K\"s)r%LV>' J(C!B!B#x\"A6Mzy\" u8K\u{b}:$#I$I!w0Ij>!8\
        q\u{2}\u{1a}!7r\u{1f}\u{2}$/H%s$H\"F#g!Eu\u{1f}&\" F/yW*!?rBP\" N!LRQ\" z8GSK!Er$j!4u*\u{19}' G-A!t%C'H&o%D;1!5\
        q\u{0}\"# I/y6GKD#/A%p$N3K!@r\u{16}_! q\u{0}U! rP8!)r\u{10}X!Eq4\u{b}!Er\u{9}U!8u }4!>!I\">!A\">!?#=!:!t\";\";\"\
        Q!r\";!:!9!E!<%=!>%\u{0}'\"H;I!I\"E!K!v#tew!At:Q$ D#y3G/H\u{1d}.!1r\u{f}\u{d}\"Bn#G\u{c}f!.rB:% H%q/D#G.Hwr* t$\
        F!D\"F(A$s#B!E!>!ASH!8L;O$%L1H\"N-FM\u{1d}! rN0#(K\"L0B#&!6s'i! u\u{d}B&=G!H!z!F\"H\"H\u{1d}\u{18}!4rh-!,siH!;p\
        \u{1c}?: C!H!N\"G!C!H!=!?!G!D\"7\"5!A!9!8!I&F!H!K\"F!O!J!x!5#M\"<p\u{11}\"!H#x']!Er|r!;sV;!6v\u{2}\u{18}# \u{0}\
        ,I,A'v\"\"M4GWX!-s\u{11}\u{12}\" D:F\u{7}~( u$H%E!F\"C#H(I.B \u{1f}!4q+p. q\"@!J!J!K$F\"H!J!B\"D'?!C\"F,?\u{5}\u{9}\
        !%u\u{7f}\u{f}!?r\\R\" z8E\"\u{18}!@ro\u{10}!,s}T\" H8vsa\"\"n6Lg\u{d}!*r%\u{13}!Es\u{10}T# D3G%w\u{1d}\u{19}\"\
         J8r6\u{1e}/ H$B&C%C\"x&C!H%L!J!v!@\"F!E!G!K\u{5}U\"'r(H&\u{e}!$s\\1\" t9F~v? N!F!u!H!F!=!I!B#J!G!I!1!:!N!6!>!H\
        !G!F!-\"P\"<!F!A!B\"G!@\"r!p\"D!=%-!$r@\u{3}!6vz^!Et&?!8s[\u{a}4!E!F!D!A!<!=!F!C!?!A!J!B!>\"<!@!>!p$>!q.@*+! FV\
        \u{9}% w%A\"K#>.Qc`!=n\u{1d}%\"$L4G\u{a}W$ r$I#L#Ls(& N\"A!x,A)E(@Cj( I'D#L'F%B\"K)w$C\u{12}\u{19}!Eq\u{d}^!/qr\
        \u{1a}& J%F#F#|$I)K+k$%F!I&u9G1\u{16}!EGga!\"Is\u{12}#/E%E\"IH|!2qA%!Et3\u{4}!*thJ! u!,3 H!>%@!G!D!K\"9!F!M\"s\"\
        @!@%D!D#<!>$:!:$Gs\u{6}!2r0[' J%C%q!s!L#G)Ff\u{1a}\"7r!I\u{1e}g!7s\u{a}\"\"4s#L0(!@s*J\" x/H1\u{8}2 N!?\"M!A\">\
        &R!8#<\";!:#C!O!M!G!M%@!?%Q\u{6}u! r\u{1a}\u{4}!Ar9G!+HTT! s\u{18}&!/u;I!/s8N! r_w\" y8D\u{6}q!&r\u{a}d!2t\u{19}\
        v!+r\u{16}T!+rf6( G\"E#E+}\"B$D!B!A\u{9}A!Eq],\" I8wd(# J/x6E\u{17}\u{6}!Er\u{8}\u{0}!4rD\u{14}!Ar#*!8s~\u{f}!'\
        Lq]%/A(E!v!C,sZM! wDq\"6r\"IK{> U!G!O!/!H!P!C!C!D!@\"M!S!1!4\"O\"F!6!A!+!y!B!>!>!q!+!-#*!&!($|^B! q\\<! u\u{17}\
        I8 O!@!;!A\"?\"F!>!<!=!>!=!<!R!o!B!<\"J$@!?!z!L%J!>%;yT,!L!J!G!H!E#H\"O!L,I\"I!L+E\u{c}\u{0}!3uXg!!syJ! s*\u{13}\
        !4G%n\",J+s\u{e}|\"4J&r ?!Euf8!$vtf\"2L(sR?# L*I%vbn!-s\u{7}5!Ev:*$\"x!G\"J3G\u{6}e5 N!=\"L!?\";#P!P#6!8!P!9\"8\
        !8#B!H!P!K!K%?!<!8>\u{19}# J)v!C\u{15}G\" E7t\u{3}O\"*J/L\u{17}X!0s]1! xb:! y.\u{f}\" x9IS+!3s/t\"3L%s^G* H!B)B\
        %B$>!9#A!q!@!s19!<r$\\!<s/_!1sqe. S!C\"A\">$P!;#9'I\"?\"O!B!E&?%;:\u{1a},\"L(B#G#J\"F!K#I!N#I%E!I%P&|4 r$@!G!E!\
        M!E!=!F!G!>!D\"H\"A\">!<$B!G!=&>%=`N!+r\u{1e}z\" L6v[8!7s,Q,+     B   j   {   ]!  ?\"  o\"  h#  h$  ~$  \u{5}$ \
         [%  \u{4}%  r&  \u{c}&  \u{1a}&  !'  r'  \u{8}'  q(  \u{6}(  \u{f}(  ')  7)  H)  V)  _)  y)  x*  F,  g,  \u{1}\
        ,  \u{19}-  V.  \u{5}.  \u{10}.  0/  F/  %0  40  R0  h0  \u{1c}0  \u{1c}0  51  \\1  p1  \u{16}1  '2  .2  \u{17}\
        2  \u{2}3   4  I4  I4  &5  =5  \u{9}5  \u{1e}5  #6  W6  G7  p7  z7  \u{4}7  \u{1c}7  Q8  g8  G9  Q9  Q9  \u{7}9\
          \u{17}9  !:  7:  );  );  U;  x;  \u{16};  7<  U<  \u{12}<  \u{12}<  F=  \u{2}=  \u{2}=  7>  z>  w?  7@  Y@  \u{13}\
        A  \u{1f}A  ;B  BB  WB  WB  nB  \u{1}B  \u{1}B  \u{1}B  \u{13}B  \u{1f}B  UC  BD  UD  ZD  ,E  LE  zE  \u{1}E  \u{16}\
        E  LF  LF  aF  {F  \u{7}F  \u{10}F  \u{1b}F  \"G  .G  5G  GG  ~G  JH  oH  \u{16}H  \u{16}H  {I  &J  eJ  eJ  \u{9}\
        J  WK  oK  \u{1e}K  |L  'M  >M  QM  `M  ~M  )N  SN  _N  \u{7f}N  \u{1f}O  TP  yP  \u{14}P  ,Q  FQ  FQ  \u{b}Q  \
        \u{b}Q  \u{12}Q  SR  bS  gS  \u{9}S  BT  rT  \u{13}T  [U  TV  `V  \u{e}V  *W  \\W  rW  \u{e}W  *X  *X  dX  ,Y  \
        MY  kY  \u{1b}Y  \u{1b}Y  &Z  YZ  \u{f}Z  =\\  l\\  H]  a]  \u{0}]  \u{18}]  K_  W_  x_  \u{1c}_  L`  L`  ^`  |\
        `  \u{c}`  !a  3a  ba  ra  \u{1d}a  ?b  Vb  \u{4}c  \u{f}c  yf  \u{12}f  \u{19}f  8g  |g  4j  =j  \u{14}k  \u{1d}\
        k  Jl  \u{5}l  \u{16}l  \"m  Tm  \u{1c}m  Nn  rn  \u{0}n  \u{7}n  \u{1c}n  Po  jo  \u{18}o  \u{18}o  Bp  oq  \u{d}\
        q  \u{d}q  \u{14}q  )r  `r  \u{7f}r  !s  \u{17}s  \u{1c}s  \u{19}t  Lu  |u  \u{11}u  bv  sv  \u{f}v  Aw  hw  \u{d}\
        w  Rx  [x  ix  Ty  my  \u{c}y  ]z  1{  8{  T{  T{  _{  f{  \u{11}{  \u{18}{  $|  _|  d|  d|  \u{9}|  E}  r}  w}\
          \u{c}~  P\u{7f}  g\u{7f}  \u{7}\u{7f}  ;\u{0}  @\u{0}  \\\u{0}  \u{5}\u{0}  \u{10}\u{0}  2\u{1}  [\u{2}  b\u{2}\
          \u{b}\u{2}  D\u{3}  c\u{3}  [\u{4}  g\u{4}  g\u{4}  q\u{4}  \u{14}\u{5}  \u{19}\u{5}  A\u{6}  X\u{6}  $\u{7} \
         o\u{7}  \u{7}\u{7}  \u{19}\u{7}  #\u{8}  N\u{8}  8\u{9}  G\u{9}   \u{b}  >\u{b}  b\u{b}  \u{b}\u{b}  4\u{c}  4\
        \u{c}  |\u{c}  :\u{d}  C\u{d}  w\u{d}  \u{9}\u{d}  :\u{e}  f\u{f}  f\u{f}  \u{7f}\u{f}  <\u{10}  K\u{10}  g\u{10}\
          \u{7}\u{10}  \u{7}\u{10}  \u{19}\u{10}  6\u{11}  p\u{11}  \u{1}\u{11}  \u{1a}\u{11}  \\\u{12}  \u{b}\u{12}  U\
        \u{13}  w\u{13}  w\u{13}  \u{3}\u{13}  ?\u{14}  B\u{15}  h\u{15}  \u{0}\u{15}  &\u{16}  J\u{16}  {\u{16}  B\u{17}\
          G\u{17}  G\u{17}  k\u{17}  k\u{17}  \u{f}\u{17}  4\u{18}  R\u{18}  u\u{18}  |\u{18}  \u{8}\u{18}  !\u{19}  A\u{19}\
          L\u{19}  _\u{19}  |\u{19}  @\u{1a}  E\u{1a}  O\u{1a}  b\u{1a}  \u{16}\u{1a}  \u{16}\u{1a}  3\u{1b}  j\u{1b}  \
        s\u{1b}  B\u{1c}  s\u{1c}  V\u{1d}  a\u{1d}  8\u{1e}  G\u{1e}  \u{a}\u{1e}  \u{1f}\u{1e}  [\u{1f}  b\u{1f}  \u{1}\
        \u{1f}  H ! O ! V ! k ! p ! .!! 8!! \u{a}\"! H%! e%! \u{14}%! \u{1d}%! 0&! ;&! \u{3}&! \u{15}&! o'! +(! P(! v(!\
         }(! 6)! {)! \u{18})! Z*! l*! {*! 6+! 6+! ].! \u{1a}.! '/! n/! ~/! \u{12}/! -0! A0! \u{1e}0! H1! c1! &2! d2! .3\
        ! @3! ]4! j4! ~4! 75! >5! I5! \u{11}5! \u{7}6! \u{18}6! \u{1d}6! 17! G7! N7! a7! \u{15}7! \u{1c}7! :8! f8! k8! \
        G9! j9! ;:! o:! t:! \u{1f};! -<! 2<! 2<! `<! s<! d=! \u{16}=! \u{1f}=! D>! Y>! b>! \u{b}>! -?! B?! D@! Z@! h@! \
        o@! \u{d}@! GA! xB! \u{b}B! !C! 4C! UC! tC! \u{15}C! :D! FD! KD! cD! \u{3}D! \u{a}D! \u{18}D! ,E! XE! jE! >F! \u{1d}\
        F! &G! vG! vG! \u{9}G! \u{1f}G! 4H! IH! eH! \u{19}H! \"I! 'I! \u{7f}I! BJ! nJ! +K! 9K! @K! [K! :L! bL! LM! aM! \
        \u{c}M! 4N! YN! \u{6}N! 1O! 1O! <O! UO! wO!  P! 3P! >P! [P! \u{6}P! \\Q! \u{12}Q! 0R! FR! }R! \u{15}R! #S! 1S! \
        \u{15}S! qU! \"V! 9V! BV! xV! \u{f}V! 5W! TW! _W! \u{1c}W! 8X! \u{1}X! &Y! AY! _Y! dY! \u{1}Y! sZ! sZ! 6[! k[! \
        \u{7f}[! \u{12}[! p\\! w\\! \u{13}\\! #]! r]! y]! ,^! ,^! 1_! [_! q_! 4`! g`! r`! Pa! Ya! rb! ~b! \u{1e}b! \u{d}\
        c! #d! \u{1a}d! \u{1a}e! 1f! *g! Gg! \u{18}g! \u{3}i! )j! yj! \u{d}j! 2k! 2k! 7k! 7k! \\k! rk! #l! Rl! ^l! Jm! \
        lm! lm! |m! \u{1a}m! Dn! \u{b}n! >o! %p! ,p! dp! \u{3}p! <q! aq! qq! Es! \\s! js! +t! bt! nt! ,u! Lu! \\u! 5v! \
        av! iw! \u{0}w! 9x! Lx! !y! .y! gy! sy! Ez! bz!  {! S{! \u{f}{! b|! \u{c}|! ?}! W}! \u{12}}! F~! Y~! v~! v~! \u{8}\
        ~! S\u{7f}! Z\u{7f}! \u{16}\u{7f}! P\u{0}! \u{14}\u{2}! )\u{3}! )\u{3}! \u{14}\u{3}! h\u{4}! \u{c}\u{4}! \u{1d}\
        \u{5}! /\u{6}! e\u{6}! e\u{6}! \u{7}\u{6}! )\u{7}! l\u{7}! q\u{7}! \u{e}\u{7}! /\u{8}! 6\u{8}! u\u{8}! \u{7}\u{8}\
        ! 3\u{9}! Q\u{a}! J\u{b}! ]\u{b}! q\u{b}! D\u{c}! D\u{c}! Q\u{c}! Q\u{c}! \\\u{c}! \u{d}\u{c}! %\u{d}! B\u{d}! \
        T\u{d}! z\u{d}! \u{11}\u{d}! F\u{e}! \"\u{f}! 2\u{f}! C\u{f}! \u{1e}\u{f}! 3\u{10}! 3\u{10}! V\u{10}! \u{e}\u{10}\
        ! A\u{11}! b\u{13}! p\u{13}! 8\u{14}! N\u{14}! m\u{14}! {\u{14}! \u{11}\u{14}! .\u{15}! b\u{15}! \u{6}\u{15}! (\
        \u{16}! :\u{16}! T\u{16}! j\u{16}! t\u{16}! {\u{16}! {\u{16}! !\u{17}! -\u{17}! z\u{17}! \u{f}\u{17}! 6\u{18}! \
        T\u{18}! %\u{19}! m\u{19}! m\u{19}! }\u{19}! *\u{1a}! [\u{1a}! p\u{1a}! \u{b}\u{1a}! \u{10}\u{1a}! /\u{1b}! [\u{1b}\
        ! [\u{1b}! \u{1b}\u{1b}! \u{1b}\u{1b}! 4\u{1c}! 9\u{1c}! \u{7f}\u{1c}! w\u{1d}! w\u{1d}! 3\u{1e}! a\u{1e}! \u{0}\
        \u{1e}! \u{0}\u{1e}! \u{a}\u{1e}! #\u{1f}! 0!\" _!\" f!\" \u{14}!\" n\"\" ~\"\" ~\"\" 2#\" I#\" Z#\" B$\" [$\" \
        g$\" |$\" \u{1a}$\" D%\" o%\" ~%\" \u{19}%\" d&\" \u{d}&\" Z'\" Z'\" `(\" &)\" Y)\" \"*\" '*\" =*\" G*\" \u{7}*\
        \" \u{19}*\" i+\" n+\" |+\" \u{12}+\" +,\" \u{1a},\" \u{7f}-\" \u{4}-\" D.\" e.\" 8/\" W/\" &0\" ]0\" f0\" p0\"\
         \u{e}0\" u1\" \u{19}1\" F2\" g2\" |2\" \u{15}2\" 03\" M3\" c3\" <4\" C4\" \u{1b}5\" '6\" =6\" =6\" j6\" \u{2}6\
        \" W7\" z7\" ,8\" ?8\" e8\" ^9\" r9\" \u{9}9\" \u{9}9\" \u{e}9\" x:\" \u{7f}:\" \u{10}:\" j;\" u;\" \u{12};\" 7\
        <\" \u{d}<\" \u{13}=\" (>\" J>\" r>\" #?\" \u{d}?\" \u{1d}?\" H@\" s@\" s@\" \u{12}@\" =A\" DA\" dA\" ~D\" )E\"\
         ;E\" @E\" RE\" \u{b}E\" ?F\" PF\" zF\" 'G\" :G\" FG\" VG\" tG\" cH\" mH\" \u{f}H\" IK\" NK\" ZK\" 3L\" GL\" GL\
        \" \u{f}L\" \u{16}L\" $M\" KM\" \u{7f}M\" \u{f}M\" 4N\" XN\" dN\" )O\" @O\" SO\" kO\" vO\" 9P\" UP\" kP\" zP\" \
        yR\" \u{1b}R\" ;S\" KS\" \u{1c}S\" \u{1c}S\" !T\" MT\" \u{1}T\" \u{1b}T\" WU\" vU\" $W\" ?W\" LW\" {W\" \u{b}W\"\
         ,X\" \u{d}X\" \u{1d}X\" $Y\" 2Y\" EY\" pY\" :Z\" NZ\" qZ\" \u{7f}[\" \u{6}[\" &\\\" 6\\\" X\\\" m\\\" \u{8}\\\"\
         ;]\" ;]\" V]\" c]\" \u{6}]\" *^\" {^\" {^\" k_\" \u{9}_\" \"`\" L`\" |`\" \u{12}`\" /a\" \u{1c}a\" .b\" Tb\" [\
        b\" `b\" \u{f}b\" \u{1e}b\" 0c\" gc\" \u{8}c\" [d\" nd\" Ee\" ee\" zf\" Sg\" \u{19}g\" )j\" <j\" Xj\" ]j\" \u{a}\
        j\" \u{19}j\" $k\" Bk\" Wk\" tk\" \u{1b}k\" \"l\" 3l\" Pl\" jl\" %m\" Am\" (n\" $o\" Fo\" Ko\" lo\" \u{f}p\" \u{14}\
        p\"  q\" 8q\" rq\" \u{5}q\" \u{1c}q\" 9r\" Zr\" {r\" \u{5}r\" \u{10}r\" \u{10}r\" 5s\" ~s\" \u{a}s\" xt\" \u{7f}\
        t\" \u{f}t\" ,u\" Au\" Au\" au\" }u\" \u{4}u\" ,v\" 3v\" ?v\" `v\" lv\" #w\" :w\" Aw\" xw\" \u{b}w\" Nx\" sx\" \
        #y\" >y\" dy\" \u{4}y\" \u{4}y\" \u{17}y\" 1{\" (|\" !}\" =}\" U}\" k}\" \u{9}}\" 3\u{7f}\" A\u{0}\" H\u{0}\" ]\
        \u{1}\" ]\u{1}\" v\u{1}\" v\u{1}\" \"\u{2}\" 8\u{3}\" f\u{4}\" x\u{4}\" !\u{5}\" S\u{5}\" i\u{5}\" u\u{5}\" 1\u{6}\
        \" b\u{6}\" |\u{6}\" \u{17}\u{6}\" \u{17}\u{6}\" (\u{7}\" k\u{8}\" m\u{9}\" m\u{9}\" m\u{9}\" m\u{9}\" ^\u{b}\"\
         \u{a}\u{b}\" \u{1d}\u{b}\" 4\u{c}\" [\u{c}\" \u{1}\u{c}\" ^\u{e}\" )\u{f}\" ;\u{f}\" X\u{f}\" |\u{f}\" 9\u{10}\
        \" G\u{10}\" a\u{10}\" s\u{10}\" |\u{10}\" p\u{11}\" w\u{11}\" )\u{13}\" \u{17}\u{13}\" B\u{14}\" ^\u{14}\" c\u{14}\
        \" l\u{14}\" \u{2}\u{14}\" \u{12}\u{14}\" $\u{15}\" !\u{16}\" a\u{16}\" \u{1e}\u{16}\" \\\u{17}\" 0\u{18}\" @\u{18}\
        \" \u{7f}\u{18}\" \u{12}\u{18}\" @\u{19}\" V\u{19}\" \u{11}\u{19}\" C\u{1a}\" q\u{1a}\" \u{15}\u{1a}\" \u{14}\u{1c}\
        \" 4\u{1d}\"  \u{1e}\" G\u{1e}\" \u{f}\u{1e}\" E\u{1f}\" L\u{1f}\" k\u{1f}\" \u{1b}\u{1f}\"   # ) # j # \u{15} \
        # 8!# \u{9}!# \u{e}!# \u{2}\"# /## =## a## -$# <%# J%# `%# t%# \u{1f}%# @&# S&# \u{1d}&# 3'# H'# H'# j(# \u{7f}\
        (# \u{8}(# \u{1f}(# 3)# R)# \u{2})# \u{14})# -*# \u{7f}*# F+# o+# +,# H,# o,# o,# \u{d},# p.# y.# '/# t/#  0# G\
        0# f0# o0# x0# \u{15}0# .1# 31# \u{f}1# :2# ?2# R2# ~2# \u{12}2# >3# \u{6}3# b4# \u{b}4# \u{1b}4#  5# 35# F5# `\
        5# o5# \u{1}5# '6# .6# \u{1a}6# 27# 77# Y7# L8# \u{1e}8# \u{1e}8# P9# P9# W9# \u{7f}9# \u{6}9# M:# I;# U;# `;# \
        j;# \"<# O<# O<# \u{1}<# 8=# J=# U=# b># t># \u{a}># \u{16}># 9?# F?# \u{9}?# '@# .@# .@# #A# CA# zA# \u{3}A# \u{19}\
        A# $B# +B# JB# mB# \u{1}B# \u{15}B# GC# dC# \u{10}C# -D# VD# _E# 'F# OF# OF# OF# ~F# \u{e}F# KG# XG# EI# QI# \u{1c}\
        I# UK# pK# \u{11}K# 8L# SL# \u{7}L# XM# _M# \u{1c}M# 1N# SN# SN# gN# wO# $P# NP# wP# \u{1d}P# \u{1d}P# $Q# ?Q# \
        vQ# 'R# rR# \u{0}R# \u{a}R# \u{11}R# 7S# WS# WS# \\S# iS# 5T# VU# \u{6}U# $V# /V# SV# XV# \u{9}V# \u{19}V# 8W# \
        OW# \u{16}W# (X# /X# FX# mX# \u{0}X# [Y# kY# wY# |Y# .Z# sZ# \u{14}Z# \u{14}Z# '[# >]# S]# F^# +_# U_# c_# |_# \
        2`# R`# Aa# _a# \u{3}a# Rb# kb# 7c# \u{10}c# he# 'f# _f# kf# \u{1b}f# %g# Bg# `g# `g# Ch# \u{14}h# )j# 5j# dj# \
        \u{c}j#  k# 4k# Xk# Xk# Ql# \u{15}m# .n# Bn# cn# %o# 2o# >o# Go# ^o# \u{7f}o# *p# <p# \u{a}q# \u{14}q# Sr# Xr# \
        jr# ur# Ns# [s# [s#  t# 't# Rt# ct# ht# \u{1a}t# 4u# Tu# \u{3}u# 3v# @w# Lw# \u{a}w# \u{a}w# Ix# Px# \u{1b}x# C\
        y# ~y# #z# Vz# bz# \u{3}z# @{# \\{# \u{9}{# \u{19}{# 5|# G|# q|# q|# {|# \"}# ;}# ^\u{0}# \u{11}\u{0}# (\u{1}# \
        O\u{2}# N\u{3}# o\u{3}# \u{1f}\u{3}# s\u{4}# \u{a}\u{4}# \u{18}\u{4}# 2\u{5}# K\u{5}# ]\u{5}# D\u{7}# R\u{7}# $\
        \u{8}# {\u{8}# \u{10}\u{8}#  \u{9}# @\u{9}# L\u{9}# \u{3}\u{9}# \u{18}\u{9}# *\u{a}# :\u{a}# \u{7f}\u{a}# \"\u{b}\
        # \\\u{c}# w\u{c}# \u{11}\u{c}# 9\u{d}# V\u{d}# 3\u{e}# 3\u{e}# \u{12}\u{e}# 9\u{f}# 9\u{f}# V\u{f}# \u{16}\u{10}\
        # <\u{11}# l\u{12}# s\u{12}# x\u{12}# C\u{14}# Y\u{16}# z\u{16}# \u{1}\u{16}# '\u{17}# ^\u{17}# n\u{17}# z\u{17}\
        # \u{1}\u{17}# \u{11}\u{17}# \u{1b}\u{17}# t\u{18}# \u{4}\u{18}# \u{1f}\u{18}# -\u{19}# 2\u{19}# T\u{19}# \u{1a}\
        \u{19}# &\u{1a}# =\u{1a}# Q\u{1a}# Q\u{1a}# a\u{1a}# &\u{1b}# ~\u{1b}# \u{a}\u{1c}# \u{15}\u{1c}# H\u{1e}# \u{7}\
        \u{1e}# 7\u{1f}# <\u{1f}# E\u{1f}# p $ \u{9} $ \u{e} $ *!$ E\"$ \u{4}\"$ )#$ E#$ L#$ u#$ \u{1b}#$ \u{1b}#$ 8$$ \
        i$$ p$$ |$$ |$$ \u{3}$$ *%$ [%$ m%$ \u{0}%$ \u{1e}%$ 3&$ Q&$ }&$ J'$ Q'$ 6)$ Z)$ z)$ \u{4})$ L*$ a*$ p*$ \u{b}*\
        $ 3,$ @-$ o-$ z-$ \u{7f}-$ \".$ h.$ s.$ 0/$ @/$ \u{e}/$ 80$ W0$ `0$ e0$ /1$ s1$ \u{a}1$ \u{f}1$ \u{1b}1$ :2$ D3\
        $ ^3$ e3$ \u{15}3$ \u{15}3$ ;4$ b4$ \u{4}4$ \u{1d}4$ B5$ g5$ \u{11}5$ \u{1b}5$ \"6$ n6$ u6$ \"7$ \u{4}7$ \u{4}7\
        $ t8$ \u{2}8$ \u{9}8$ -9$ -9$ }9$ }9$ \u{4}9$ \":$ +:$ D:$ X:$ \u{1f}:$ (;$ /;$ ?;$ F;$ R;$ w;$ \u{2};$ \u{1c};\
        $ &<$ Q<$ ~<$ h=$ '>$ ?>$ L>$ c>$ \u{6}>$ \u{11}>$ 6?$ r?$ \u{2}?$ \u{2}?$ 6@$ =@$ L@$ d@$ z@$ !A$ ;A$ ;A$ ;A$ \
        IA$ PA$ bA$ \u{12}A$ 0B$ :B$ \u{1}B$ \u{12}B$ $C$ UC$ ZC$ rC$ |C$ \u{3}C$ \u{1c}C$ 6D$ AD$ \u{4}D$ nE$ )F$ eF$ \
        }F$ \u{8}F$ 6G$ BG$ sG$ xG$ \u{1f}G$ UH$ UH$ \u{8}I$ qJ$ \u{18}J$ $K$ FK$ jK$ \"L$ gL$ \\M$ .N$ 7N$ uN$ 'O$ @O$\
         \u{1}O$ \u{15}O$ FP$ yP$ \u{7}P$ <Q$ yQ$ \u{3}Q$ \u{a}Q$ \u{13}Q$ (R$ `R$ `R$ lS$ \u{b}S$ 'T$ aT$ NW$ iW$ MX$ \
        RX$ nX$ nX$ \u{5}X$ \u{c}X$ @Y$ EZ$ \u{b}Z$ \u{1e}Z$ -[$ >[$ L[$ V[$ \u{7f}[$ \u{1b}[$ \\\\$ \u{7f}\\$ \u{1e}\\\
        $ 4]$ \u{3}]$ 9^$ [^$ p^$ w^$ w^$ \u{15}^$ \u{1e}^$ \u{1e}^$ A_$ H_$ f_$ x_$ )`$ 0`$ \\`$ \u{6}`$ [a$ ba$ \u{5}\
        a$ \"b$ 'b$ ob$ vb$ \u{15}b$ Pc$ Pc$ hc$ hc$ 9d$ Hd$ gd$ *e$ /e$ te$ {e$ \u{9}e$ 9f$ Xf$ cf$ \u{1c}f$ 7g$ ng$ \u{1a}\
        g$ qh$ |h$ -i$ qi$ qi$ \u{17}j$ rk$ &l$ Dl$ Zl$ \u{5}l$ \"m$ ;n$ Bn$ \u{7f}n$ \u{12}n$ No$ \u{1d}o$ 'p$ ,p$ =p$\
         Lp$ \\p$ \u{a}p$ \u{1a}p$ 4q$ Hq$ \u{9}q$ !r$ *r$ *r$ Gr$ Sr$ Xr$ dr$ \u{5}r$ {s$ \u{c}s$ -t$ 4t$ ?t$ ht$ zt$ \
        \u{1b}t$  u$ Ku$ :v$ Cv$ ev$ ev$ Bw$ \u{1f}w$ dx$ (y$ wy$ \u{3}y$ #|$ -|$ 9|$ d|$ k|$ !}$ k~$ \u{8}~$ \u{18}~$ \
        .\u{7f}$ G\u{7f}$ S\u{7f}$ e\u{7f}$ |\u{7f}$ 5\u{0}$ C\u{0}$ S\u{0}$ |\u{0}$ 0\u{1}$ W\u{1}$ W\u{1}$ `\u{1}$ '\u{2}\
        $ A\u{2}$ d\u{2}$ <\u{3}$ E\u{3}$ E\u{3}$ h\u{3}$ v\u{3}$ *\u{4}$ U\u{4}$ i\u{4}$ i\u{4}$ \u{1c}\u{4}$ G\u{5}$ \
        [\u{5}$ [\u{5}$ b\u{5}$ g\u{5}$ u\u{5}$ \u{1b}\u{5}$ 5\u{6}$ 5\u{6}$ M\u{6}$ m\u{6}$ t\u{6}$ \u{e}\u{6}$ \u{8}\u{7}\
        $ [\u{8}$ \u{1f}\u{8}$ U\u{a}$ \u{1c}\u{a}$ #\u{b}$ 7\u{b}$ N\u{b}$ Z\u{b}$ q\u{b}$ \u{e}\u{b}$  \u{c}$ 3\u{c}$\
         V\u{c}$ f\u{c}$ f\u{c}$ ~\u{c}$ \u{15}\u{c}$ &\u{d}$ d\u{d}$ o\u{d}$ o\u{d}$ z\u{e}$ ,\u{f}$ X\u{10}$ j\u{12}$\
         \u{15}\u{12}$ ;\u{13}$ e\u{13}$ <\u{14}$ p\u{14}$ y\u{14}$ *\u{15}$ e\u{15}$ )\u{16}$ I\u{16}$ g\u{16}$ \u{e}\u{16}\
        $ \u{1e}\u{16}$ G\u{17}$ G\u{17}$ >\u{18}$ .\u{1a}$ 7\u{1a}$ W\u{1a}$ g\u{1a}$ t\u{1a}$ \u{a}\u{1a}$ d\u{1b}$ v\
        \u{1b}$  \u{1c}$ %\u{1c}$ 0\u{1c}$ F\u{1c}$ \u{f}\u{1c}$ '\u{1d}$ 7\u{1e}$ T\u{1e}$ +\u{1f}$ L\u{1f}$ a\u{1f}$ \
        u\u{1f}$ u\u{1f}$ \u{13}\u{1f}$ + % q % *!% *!% 8!% =!% n!% x!% \u{e}!% \u{1a}!% \\\"% r\"% ##% T#% 4$% [$% q$%\
         \u{1e}$% %%% i%% u%% u%% %&% 3&% =&% +'% M'% R'% a'% \u{1a}'% ;(% L(% g(% g(% }(% e)% ~)% $*% /*% /*% ?*% _*% \
        o*% B+% R+% ^+% z+% b,% o,% \u{c},% F-% F/% R/% h/% \u{7}/% \u{c}/% <0% S0% o0% c1% r1% \u{4}1% 42% l2% \u{17}2\
        % \u{17}2% 13% G3% S3% n3% n3% z3% \u{9}3% \u{1c}3% 84% r4% \u{1d}4% )5% T5% \u{9}5% M7% X7% X7% 28% e8% 09% ?9\
        % x9% 4:% +;% d;% t;% @<% l=% S>% <?% Q?% \\?% w?% @@% N@% \u{10}@% =A% YA% YA% cA% \u{7}A% !B% >B% EB% oB% \u{1c}\
        B% \u{3}C% \u{13}C% 'D% rD% rD% \u{7f}D% \u{7f}D% 0E% <E% CE% OE% \u{7f}E% \u{19}E% \u{1}F% \u{d}F% \u{d}F% 8H%\
         PH% ^H% qH% zH% \u{13}H% \u{18}H% ,I% PI% \u{15}I% BJ% \u{0}J% \u{5}J% \u{15}J% /K% 6K% lL% \u{5}L% \u{5}L% \u{d}\
        N% \u{14}N% :O% \u{19}O% 3P% EP% NP% XQ% dQ% dQ% rQ% \u{6}Q% (R% VR% xR% \u{19}S% /T% 4T% AT% AT% jT% sT% zT% \u{4}\
        T% oV% tV% tV% \u{b}V% \u{a}W% \u{1e}W% nX% nX% \u{c}X% 0[% A[% s[%  \\% .\\% S\\% 1]% U]% Z]% \u{1d}_% O`% \u{e}\
        `% \u{1f}`% 6a% 6a% Mb% Zb% gb% ub% \"c% ;c% Zd% td% td% 'e% .e% Ae% oe% oe% {e% \u{19}e% .f% \u{12}g% $h% eh% \
        \u{7}h% \u{10}h% \u{10}h% \"i% ?i% ii% ii% ni% ~i% Oj% zj% \u{14}j% \u{1f}j% 2k% 7k% ^k% {k% \u{d}k% jl% \u{e}l\
        % \u{13}l% \u{1c}m% 2n% @n% ln% sn% @o% To% io% \u{15}o% \u{1c}o% #p% @p% Lp% lp% \u{11}p% mq% {q% \u{12}q% \u{17}\
        q% kr% \u{f}r% %s% ;s% \\s% \u{0}s% $t% Ut% ut% \u{1f}t% Tu% lu% \u{11}u% .v% \\v% zv% 'w% 'w% Cw% Ax% Tx% \u{2}\
        x% .y% 7y% <y% 4z% ;z% Bz% \\z% I{% s{% \u{11}{% #|% K~% Y~% s~% \u{18}~% }\u{0}% \u{12}\u{0}% $\u{1}% 1\u{1}% \
        H\u{1}% O\u{1}% T\u{1}% \u{4}\u{1}% \u{1f}\u{1}% v\u{2}% v\u{2}% \u{15}\u{2}% !\u{3}% >\u{3}% P\u{3}% j\u{3}% q\
        \u{3}% {\u{3}% {\u{3}% \u{11}\u{3}% \u{3}\u{4}% \u{e}\u{4}% \u{13}\u{4}% \u{1f}\u{4}% :\u{5}% y\u{5}% \u{1c}\u{5}\
        % \u{1c}\u{5}% (\u{6}% (\u{6}% ;\u{6}% M\u{6}% T\u{6}% r\u{6}% }\u{6}% 0\u{7}% W\u{7}% \u{2}\u{7}% \u{1e}\u{7}%\
         $\u{9}% d\u{9}% \u{14}\u{9}% z\u{a}% \u{10}\u{a}% #\u{b}% G\u{b}% L\u{b}% p\u{b}% \u{1e}\u{b}% =\u{c}% M\u{c}%\
         j\u{c}% w\u{c}% >\u{d}% _\u{d}% \u{0}\u{d}% u\u{e}% +\u{f}% 8\u{f}% E\u{f}% Z\u{f}% i\u{f}% \u{8}\u{f}% \u{8}\u{f}\
        % !\u{10}% O\u{10}% ]\u{10}% ]\u{10}% \u{b}\u{10}% \u{1e}\u{10}% \u{1e}\u{10}% Y\u{11}% }\u{11}% \u{11}\u{11}% \
        j\u{13}% \"\u{14}% N\u{15}% t\u{15}% t\u{15}% \u{11}\u{15}% \u{1f}\u{15}% 2\u{16}% 7\u{16}% }\u{16}% \u{8}\u{16}\
        % s\u{18}% 8\u{19}% `\u{19}% \u{7}\u{19}% 8\u{1a}% \u{1f}\u{1a}% N\u{1b}% e\u{1b}% \u{e}\u{1b}% \u{1c}\u{1b}% '\
        \u{1c}% 3\u{1c}% >\u{1c}% x\u{1c}% \u{1d}\u{1c}% L\u{1d}% Q\u{1d}% Z\u{1d}% P\u{1f}% i\u{1f}% \u{5}\u{1f}% , & \
        E & \u{e} & X!& ]!& s!& \u{12}!&  \"& K\"& \u{9}\"& -&& \u{0}&& \"'& h'& \u{11}'& '(& :(& S(& _(& \u{f}(& \u{18}\
        (& w)& G*& e*& e*& \u{f}*& 7+& S+& J-& n-& ~-& \u{3}-& g.& t.& \u{0}.& \u{1f}.& f/& \u{1}/& @1& {1& \u{13}1& $2\
        & E2& L2& `2& !3& !3& ?3& F3& C5& \u{c}5& \u{13}5& \u{18}5& ^6& \u{d}6& T9& b9& n9& 8:& ^:& Y;& t;& y;& .<& ;<&\
         h<& .=& \u{19}=& W>& c>& $?& )?& 2?& I?& _?& p?& \u{9}?& \u{12}?& Q@& g@& \u{13}@& =A& {A& LB& hB& )C& EC& UC&\
         7D& XD& rD& \u{13}D& YE& \u{10}E& !F& (F& zG& \u{19}G& \u{19}G&  H& ;H& FH& KH& KH& ]H& bH& \u{2}H&  I& 9I& hI\
        & \u{13}I& KJ& ZJ& sJ& \u{1b}J& *L& bL& \u{2}L& 4M& AM& nM& uM& \u{1f}M& +N& LN& UN& tN& \u{e}N& \u{15}N& #O& 5\
        O& <O& CO& OO& mO& \u{16}O& [P& lP& \u{8}P& \u{8}P& -Q& HQ& \u{8}Q& :R& HR& /S& sS& ?U& QU& }U& YV& YV& }V& =W&\
         IW& SW& \u{19}W& |X& 'Y& ;Y& yY& \u{7}Y& \u{c}Y& JZ& `[& h\\& t\\& }\\& \u{a}\\& 2]& O]& n^& b_& u_& \u{1b}_& \
        5`& K`& \u{b}`& 2a& Ea& `a& `a& \u{6}a& &b& -b& 4b& 9b& jb& {b& \u{1b}b& Bc& \u{2}c& &d& 4d& xd& \u{2}d& \u{15}\
        d& &e& =e& `e& ge& \u{e}e& #f& Ff& Ff& Qf& ]f& ]f& {f& \u{10}f& 9g& \u{a}g& \"h& yh& \u{10}h& %i& Bi& di& di& t\
        i& ~i& \u{1f}i& Lj& /k& nk& Xl& ,m& Dm& Km& dm& ym& ~m& rn& \u{14}p& 7q& hq& \u{1}r& \u{11}r& 5s& ds& !t& 8t& P\
        t& \u{19}t& )u& Au& iu& uu& \u{2}u& 9v& \u{19}v& Qw& \u{5}w& \u{12}w& \u{19}w& 'x& 8x& Tx& \u{6}x& $y& 3y& uy& \
        \u{c}y& \u{1d}y& 9z& Yz&  {& F{& ,}& =~& a~& f~& \u{17}~& M\u{7f}& |\u{7f}& %\u{0}& ,\u{0}& G\u{0}& ~\u{0}& \u{19}\
        \u{0}& 6\u{1}& M\u{1}& T\u{1}& w\u{1}& '\u{2}& :\u{2}& x\u{2}& =\u{3}& ,\u{4}& \u{1}\u{4}& 9\u{5}& R\u{5}& y\u{5}\
        & |\u{6}& \u{d}\u{6}& \"\u{7}& _\u{7}& \u{3}\u{7}& \u{1c}\u{7}& 1\u{8}& \u{16}\u{8}& :\u{9}& J\u{9}& g\u{9}& ;\u{a}\
        & j\u{d}& q\u{d}& D\u{e}& _\u{e}& _\u{e}& q\u{e}& G\u{f}& _\u{10}& \u{d}\u{10}& T\u{11}& s\u{11}& i\u{12}& \u{12}\
        \u{12}& [\u{13}& n\u{13}& \u{7}\u{13}& 5\u{14}& z\u{14}& \u{18}\u{14}& -\u{15}& h\u{15}& \u{5}\u{15}& \u{5}\u{15}\
        & 0\u{16}& 5\u{16}& h\u{16}& q\u{16}& \u{5}\u{16}& \u{13}\u{16}& \u{13}\u{16}& *\u{18}& I\u{18}& L\u{19}& ^\u{19}\
        & \u{12}\u{1a}& )\u{1b}& =\u{1b}& H\u{1b}& ^\u{1b}& s\u{1b}& x\u{1b}& \u{4}\u{1b}& \u{d}\u{1b}& 8\u{1c}& ?\u{1c}\
        & u\u{1d}& \u{14}\u{1d}& g\u{1e}& \u{1d}\u{1e}& \u{11}\u{1f}& 2 ' 9 ' K ' K ' m ' S!' $\"' E\"' E\"' l\"' 9#' Z\
        #' @$' E$' X$' w$' \u{13}$' l%' \u{8}%' \"'' ,'' 7'' K'' \u{f}'' %(' H(' n(' s(' \u{f}(' .)' I)' :*' 7+' P+' j+\
        ' &,' 3,' \u{d},' O-' |-' ?/' [/' +0' D0' \u{d}0' A1' L1' +2' >2' \u{0}2'  3' V3' \u{2}3' \u{1c}3' :4' H4' n4' \
        )5' b6' i6' v6' 87' }7' \u{15}7' 08' L8' _8' \u{13}8' 39' 39' 39' :9' o9' 4:' ;:' \u{14}:' /;' L;' d;' \u{8};' \
        \u{1e};' 3<' P<' \u{18}<' $=' P=' \u{f}=' \u{1e}=' O>' q>' \u{2}>' \u{1a}>' g?' \u{1}?' <@' &A' -A' -A' ;A' _A'\
          B' )B' UB' \u{6}B' \u{3}C' \u{1f}C' &D' ;D' \u{7f}E' 1F' `F' \u{e}F' %G' 6G' &I' bI' \u{17}I' \u{17}I' AJ' WJ\
        ' \u{3}J' vK'  L' KL' \u{9}L' $M' BM' \u{17}M' rN' /O' \u{18}O' 1P' DP' qQ' xQ' \u{10}Q' *R' XR' \u{7f}R' \u{d}\
        R' \u{1c}R' \u{1c}R' >S' \u{1d}S' -U' LU' SU' kU' \u{13}U' .V' TV' TV' \u{1}V' \u{8}V' \u{8}V' 1X' \u{10}X' \u{10}\
        X' \u{1e}X' :Y' fY' \u{1b}Y' N\\' {\\' \u{2}\\' E]' a]' q]' ~]' u^' \u{10}^' \u{7}_' \u{1e}_' J`' x`' \u{1f}`' \
        /a' Pa' db' \u{d}b' !c' Vc' Vc' 2d' Kd' \u{3}d' \u{18}d' &e' 4e' -f' Of' hf' |f' eg' 1h' jh' \u{e}h' \u{1c}h' '\
        i' ci' ,j' ,j' Vj' bj' ij' \u{1e}j' Fk' ]k' uk' \u{3}k' 3l' \u{1b}l' rm' \u{17}m' 5n' hn' 7o' 7o' Wo' bo' wo' \u{1e}\
        o' Ep' |p' |p' \u{17}p' ]q' xq' \u{12}q' $r' wr' is' ~s' \u{c}s' Tu' mu' |u' |u' ,v' Bv' lv' lv' \u{9}v' \u{17}\
        v' Xw' \u{4}w' !x' !x' ?x' Mx' ]x' ny' \u{1}y' \u{11}y' \u{16}y' Hz' tz' yz' \u{b}z' h|' o|' \u{4}|' n}' &~' ~~\
        ' D\u{7f}' N\u{7f}' U\u{7f}' f\u{7f}' \u{e}\u{7f}' \u{1e}\u{7f}' (\u{0}' D\u{0}' _\u{0}' x\u{0}' }\u{0}' +\u{1}\
        ' O\u{1}' V\u{1}' \u{1}\u{1}' \u{8}\u{1}' !\u{2}' (\u{2}' (\u{2}' :\u{2}' T\u{2}' v\u{2}' e\u{3}' \u{a}\u{3}' \u{f}\
        \u{3}' Y\u{4}' o\u{4}' D\u{8}' \u{16}\u{8}' m\u{9}' r\u{9}' x\u{a}' 4\u{b}' W\u{b}' \u{1b}\u{b}' 3\u{c}' g\u{c}\
        ' K\u{d}' a\u{d}' a\u{d}' w\u{d}' ~\u{d}' V\u{e}' r\u{e}' \u{9}\u{e}' \u{9}\u{e}' o\u{f}' \u{19}\u{f}' /\u{10}'\
         r\u{10}' \u{1f}\u{10}' \u{b}\u{11}' \u{19}\u{11}' y\u{12}' ~\u{12}' B\u{14}' \u{9}\u{15}' 0\u{16}' Z\u{16}' i\u{16}\
        ' y\u{17}' .\u{18}' H\u{19}' d\u{19}' x\u{19}' \u{f}\u{19}' 1\u{1a}' Z\u{1a}' \u{5}\u{1a}' l\u{1b}' l\u{1b}' s\u{1b}\
        ' \u{14}\u{1b}' [\u{1d}' \u{3}\u{1d}' @\u{1e}' m\u{1e}' \u{f}\u{1e}' *\u{1f}' <\u{1f}' \u{16} ( $!( <!( e!( \u{3}\
        !( \u{18}!( \u{1d}!( ;\"( H\"( m\"( \u{7}\"( +#( 6#( K#( c#( -$( F$( \u{2}$( 0%( \u{1e}%( S&( \u{14}&( ^'( \u{f}\
        '( 3(( >)( ])( b)( \u{1d})( 3*( 8*( r*( {*( \u{6}*( \u{6}*( C+( e+( s+( +,( E,( `-( k-( \u{11}-( @.( \u{8}.( \u{8}\
        .( )/( ~0( \u{1d}0( ;1( G1( b1( \u{1}1( 32( ?2( S2( _2( k2( w2( '3( u3( \u{d}3( F4( s4( \u{7}4( \u{17}4( B5( s5\
        ( \u{12}5( \u{1b}5( $6( o6( \u{5}6( 57( \u{c}7( P8( {8( x9( \u{1c}9( 2:( 2:( y:( \u{5}:( 4;( B;( v;( 6<( f<( %=\
        ( ^=( \u{17}=( E>( {>( \u{7}>( \u{19}?( (@( (@( I@( #A( ;A( JA( \u{b}A( \u{17}A( ZB( \u{7}B( sC( \u{3}C( 7D( OD\
        ( mD( $E( \\E( zF( \u{18}F( 4G( ?G( aG( HH( lI( \u{12}I( BJ( ~J( 6K( ?K( ?K( \u{0}K( \u{1e}K( ,L( ,L( \u{6}L( '\
        M( sN( \u{15}N( !P( AP( \u{1e}P( KQ( KQ( WQ( jQ( jQ( zQ( VR( jR( jR( pS( pS( ST( cT( cT( cT( 2U( OU( fU( \u{1d}\
        U( \"V( \u{4}V( %W( DW( DW( \u{5}W( (X( dX( \u{16}X( 'Y( 5Y( DY( KY( KY( `Y( iY( \u{7f}Y( \u{f}Y( -Z( JZ( OZ( d\
        Z( mZ( \u{1b}Z( \"[( '[( >[( X[( \u{19}[( E\\( o\\( \u{5}\\( \u{1b}\\( Q]( Q]( \u{18}]( b^( \u{4}^( \u{4}^( \u{17}\
        ^( k_( p_( \u{1f}_( ,`( @`( @`( X`( z`( \u{7f}`( 1a( 1a( Jb( \u{2}b( ,c( :c( Nc( Sc( gc( \u{0}c( \u{14}c( ;d( Y\
        d( bd( zd( zd( :e( le( se( \u{4}e( \u{12}e( Cf( Wf( `f( tf( \u{6}f( sg( 3h( dh( rh(  i( ri( @j( qj( \u{11}j( 6k\
        ( uk( {l( #m( 2m( Rm( `m( \u{16}m( \u{1f}m( 0n( nn( \u{b}n( .o( Bo( Zo( +p( ^p( %r( %r( 8r( Ar( \u{7}r( \u{1d}s\
        ( +t( \u{1}t( \u{19}t( bu( Mv( Xv( ]v( Jx( gx( \u{3}z( \u{a}z( j|( \u{9}|( \u{e}|( \u{13}|( V}( q}( \u{5}}( \u{1b}\
        }( ,~( 5~( L~( l~( \u{f}~( -\u{7f}( :\u{7f}( d\u{7f}( i\u{7f}( y\u{7f}( c\u{0}( }\u{0}( <\u{1}( P\u{1}( Z\u{1}(\
         \u{2}\u{1}(  \u{2}( Z\u{2}( %\u{3}( n\u{3}( s\u{3}( `\u{4}( }\u{4}( !\u{5}( X\u{5}( &\u{6}( <\u{6}( s\u{6}( \u{d}\
        \u{6}( (\u{7}( K\u{7}( _\u{7}( \u{5}\u{7}( 5\u{8}( C\u{8}( Y\u{8}( r\u{8}( {\u{8}( \u{1c}\u{8}( ,\u{9}( 6\u{9}(\
         \u{15}\u{9}( )\u{a}( .\u{a}( F\u{a}( T\u{a}( d\u{a}( \u{d}\u{a}( L\u{b}( p\u{b}( 8\u{c}( \u{10}\u{c}( &\u{d}( \
        C\u{d}( ]\u{d}( u\u{d}( \u{9}\u{d}( 7\u{e}( x\u{e}( '\u{f}( Q\u{f}( Q\u{f}( e\u{f}( *\u{10}( i\u{10}( \u{d}\u{10}\
        ( q\u{11}( \u{8}\u{11}( X\u{12}( \u{9}\u{12}( \u{1f}\u{12}( a\u{13}( \u{a}\u{13}( =\u{14}( ~\u{14}( ~\u{14}( .\u{15}\
        ( H\u{15}( {\u{15}( \u{f}\u{15}( \u{16}\u{15}( 1\u{16}( \\\u{16}( \u{3}\u{16}( \u{11}\u{16}( E\u{17}( f\u{17}( \
        _\u{18}( \u{11}\u{18}( ?\u{19}( T\u{19}( h\u{19}( t\u{19}( \u{17}\u{19}( J\u{1a}( `\u{1a}( v\u{1a}( \u{1}\u{1a}\
        ( \u{1c}\u{1a}( &\u{1b}( E\u{1b}( e\u{1b}( \u{4}\u{1b}( \u{14}\u{1b}( \u{1e}\u{1b}( #\u{1c}( /\u{1c}( \u{f}\u{1c}\
        ( \u{f}\u{1c}( F\u{1d}( ^\u{1d}( i\u{1d}( \u{7}\u{1d}( u\u{1e}( \u{d}\u{1e}(  \u{1f}(  \u{1f}( @\u{1f}( k\u{1f}\
        ( r\u{1f}( \u{15}\u{1f}( \u{15}\u{1f}( D ) \u{7} ) \u{c} ) A!) G\") \u{b}\") \u{19}\") J#) [#) [#) `#) \u{6}#) \
        \u{f}#) \u{16}#) \u{16}#) +$) ]$) /%) D%) 8&) H&) H&) T&) \u{4}&) \u{4}&) \u{d}&) @') \\') m') 8() D() I() W() \
        &)) F)) M)) i)) \u{3})) \u{3})) 4,) I,) ^,) s,) \u{7f},) \u{1b},) H-) f-) \u{16}-) 2.) m/) \u{1e}/) *0) G0) b0)\
         \u{12}0) :1) n2) n2)  3) '3) 63) I3) v3) \u{5}3) :5) E5) L5) ]5) z5) \u{4}5) \u{e}5) ,6) D6) \u{c}6) \u{1e}6) \
        G7) *8) \u{a}8) #9) E9) \u{8}9) 3:) 8:) Q:) {:) B;) P;) ~;) +<) {<) ^=) p=) 7>) O>) y>) \u{16}>) s?) V@) q@) \u{11}\
        @) 7A) FB) \u{8}B) \u{8}B) \u{1c}B) \u{5}C) BD) \u{1f}E) AF) `F) \u{1}F) +G) @H) QH) eH) \u{c}H) 2I) 7I) XI) XI\
        ) XI) rI) \u{0}I)  J) |J) \u{3}J) GK) WK) xK) \u{17}K) _L) mL) yL) aM) aM) \u{6}M) ,N) AN) YN) ,O) zO) \u{1e}O)\
         CP) nP) xP) \u{e}P) sR) \u{19}R) uS) ~S) \u{c}S) LT) ^T) ^T) \u{1}T) +U) 0U) RU) \u{3}U) +V) \\V) cV) |V) \u{15}\
        V) jX) zX) KY) PY) qY) *Z) *Z) :Z) MZ) kZ) pZ) A]) n]) \u{15}]) <^) P^) U^) c^) \u{3}^) 5_) `_) \u{18}_) %`) \\\
        `) }`) \u{11}`) ha) \u{d}a) )b) fb) \u{19}c) 7d) bd) \u{0}d) Ve) if) \u{1}g) \u{11}g) \u{18}g) <h) Eh) \u{e}h) \
        &i) Pi) 0l) Ml) |l) \u{1}l) Jm) Ym) vm) \u{1c}m) ]n) yn) \u{1a}n) ;o) Bo) ho) &p) tp) \u{1d}p) Gq) Uq) hq) Jr) \
        Qr) \u{3}r) \u{14}r) Ps) \u{7f}s) 2u) \u{a}u) \u{1}v) \u{1e}v) =w) \\w) !x) Qx) \u{6}x) 0y) \u{7}y) \u{7}y) :{)\
         d{) w{) ~{) \u{1e}{) #|) P|) \u{7f}|) \u{19}|) L}) o}) 4~) a~) \u{6}~) O\u{7f}) \u{11}\u{7f}) 7\u{0}) L\u{0}) \
        L\u{0}) W\u{0}) \u{c}\u{0}) 0\u{3}) p\u{3}) w\u{3}) \u{1e}\u{3}) <\u{4}) \u{16}\u{5}) W\u{6}) f\u{6}) \u{10}\u{6}\
        ) \u{10}\u{6}) @\u{7}) V\u{7}) \u{6}\u{9}) \u{b}\u{9}) \u{10}\u{a}) 0\u{b}) W\u{b}) h\u{b}) \u{f}\u{b}) \u{a}\u{c}\
        ) A\u{d}) \u{1d}\u{d}) \u{8}\u{10}) }\u{11}) \u{6}\u{12}) ]\u{13}) J\u{14}) \u{18}\u{14}) ,\u{15}) H\u{15}) D\u{16}\
        ) m\u{17}) P\u{19}) y\u{19}) X\u{1a}) C\u{1b}) O\u{1b}) d\u{1b}) t\u{1b}) 3\u{1c}) m\u{1c}) \u{6}\u{1c}) \u{1c}\
        \u{1c}) /\u{1d}) \u{10}\u{1d}) \u{10}\u{1d}) 0\u{1e}) [\u{1e}) f\u{1e}) m\u{1e}) \u{c}\u{1e}) &\u{1f}) P\u{1f})\
         Y\u{1f}) `\u{1f}) g\u{1f}) \u{c}\u{1f}) Q!* y!* \u{11}!* \u{11}!* !\"* ]\"* b\"* \u{f}\"* 0#* R#* R#* #$* 5$* \
        V%* b%* \u{5}%* \u{5}%* (&* /&* Q&* J(* V(* o(* \u{0}(* \u{15}(* R)* h)* s)* \u{4})* \u{d})* g** v** \u{13}** :\
        +* P+* l+* \u{1c}+* ^,* q,* :-* c-* \u{7}-* \u{1d}-* B.* d.* \u{1}.* \u{d}.* ;/* p/* p/* \u{6}/* \u{b}/* '1* B1\
        * |1* +2* \u{5}2* \\3* \\3* a3* 74* Z4* n4* \u{17}4* 15* 15* (6* G6* L6* a6* h6* b7* \u{3}7* \u{f}7* %8* /8* P8\
        * o8* \u{10}8* \u{15}8*  9* g9* \u{8}9* c:* c:* \u{3}:* $;* );* x;* V<* ~<* @=* S=* ]=* k=* 1>* 1>* `>* g>* l>*\
         {>* \u{1c}>* a@* j@* j@* -A* 4A* \"B* 2B* BB* hB* mC* yC* yC* @D* \u{8}D* 7E* SE* ^E* \u{1a}E* !F* 7F* dF* \u{f}\
        F* !G* ZG* \u{3}G* -H* ;H* FH* TH* kH* yH* \u{d}H* DI* zI* \u{a}I* ?J* DJ* jJ* qJ* \u{f}J* BK* `M* oM* !O* UO* \
        \u{a}O* \u{1e}O* ,P* @P* xP* \u{6}P* \"Q* CQ* HQ* fQ* vQ* \u{17}Q* qR* {R* \u{d}R* \u{d}R* \u{1d}R* 8S* {S* :T*\
         :T* qT* \u{5}T* \u{13}T* HU* _U* {U* rV* \u{f}V* \u{19}V* @W* JW* \u{1}W* \u{f}W* ,X* 7X* WX* tX* pY* 8Z* yZ* \
        \u{b}Z* D[* 0\\* P\\* W\\* ~\\* \u{1c}\\* <]* -_* W_* T`* T`* Y`* Y`* \u{c}`* =a* Ia* ya* ~a* \u{16}a* .b* nb* \
        \u{10}b* \u{15}b* \u{1c}b* #c* *c* Gc* Tc* vc* \u{4}c* ,d* gd* \u{5}d* \u{1a}d* 2e* \u{a}e* \u{17}e* 6f* [f* gf\
        * #g* 6g* Xg* ]g* rg* !h* \u{10}h* wj* 1k* \u{13}m* \u{13}m* (o* 'q* Vq* \u{e}q* ,r* mr* \u{a}r* Ss* us* #t* 7t\
        * \u{11}u* Hv* Ov* hv* +w* 9w* Rw* \u{17}w* Ex* %y* <y* Hy* ^y* 3z* 3z* 8z* \\z* uz* \u{14}z* *{* 6{* I{* @|* @\
        |* \u{4}|* \u{10}|* !}* (}* /}* 4}* G}* S}* \u{6}}* *~* /~* i~* \u{1f}~* 9\u{7f}* G\u{7f}* m\u{7f}* \u{13}\u{7f}\
        * )\u{0}* 5\u{0}* ]\u{0}* Q\u{1}* ]\u{3}* g\u{4}* u\u{4}* ,\u{5}* \u{5}\u{5}* *\u{6}* V\u{6}* u\u{6}* #\u{7}* \u{0}\
        \u{7}* C\u{8}* C\u{8}* \u{2}\u{8}* \u{9}\u{8}* n\u{9}* n\u{9}* \u{12}\u{9}* *\u{a}* ?\u{a}* m\u{a}* \u{3}\u{a}*\
         \u{1e}\u{a}* C\u{b}* -\u{c}* @\u{c}* V\u{c}* d\u{c}* d\u{c}* i\u{c}* x\u{c}* x\u{c}* \u{e}\u{c}* 5\u{d}* d\u{d}\
        * }\u{d}* 2\u{e}* \\\u{e}* )\u{f}* B\u{f}* q\u{f}* \u{1b}\u{f}* '\u{10}* Q\u{10}* z\u{10}* \u{15}\u{10}* 3\u{11}\
        * &\u{12}* |\u{12}* \u{a}\u{12}*  \u{13}* S\u{13}* \u{f}\u{13}* #\u{15}* 4\u{15}* B\u{16}* 8\u{17}* [\u{17}* u\u{17}\
        * \u{12}\u{17}* =\u{18}* T\u{18}* [\u{18}* \u{7f}\u{18}* <\u{19}* O\u{19}* V\u{19}* i\u{19}* 0\u{1b}* ]\u{1b}* \
        g\u{1b}* \"\u{1c}* \"\u{1c}* G\u{1d}* R\u{1d}* ^\u{1d}* c\u{1e}* \u{10}\u{1e}* \u{10}\u{1e}* _\u{1f}* d\u{1f}* \
        }\u{1f}* \u{18}\u{1f}* \u{18}\u{1f}* 9 + \u{7} + D\"+ S\"+ c\"+ x\"+ 0$+ _$+ \u{4}$+ _%+ \u{7}%+ \u{12}%+ )'+ S\
        '+ \u{1c}'+ k(+ \u{4}(+ \u{1b}(+ .)+ \u{b})+ \u{1d}*+ ~++ \u{1a}++ L,+ Q,+ Q,+ .O\"\u{1f}`@pyE!!k\u{c}\u{18}' U\
        !m&O9k&O\u{1f}`/m*G!?njE-!k$N\"L9o!T#L\"I!N-JNn0l$QGN,@$ m?l\u{5}m;o^X'!U!o%L!J8S[l\"S&\u{1c}#\u{1f}`!m!Shb)!M$\
        N\"m;s$P0L\u{a}P\"Q$r5G& m!M'Q7o!P'P4r9 J!E$F\"u!Q7J!L!U!M\"K\"r!O.V@o%M!I!T!r(P)r!OPP!K\"m\"P(|!wr~d\"FO4q\u{f}\
         )!C<k!k!r\u{e}p2o5Q#k!k6E!!Tp%\"@U4kf\u{15}9 M!k\"D$V6O\"P!n$R\"U.P!N#U\"N,m4l#Q%P4U9V#P-O\"S%T/U\"O\u{11}D! k\
        \u{5}@& O/H!n/S0l\u{1e}nS|#'k9V&k;\u{15}\"\u{1f}`eop#!Bl\u{2}X\" m?r'w\" U?T\u{2}\u{3}L m!P!T!R\"L!D!U!P#I(F(O$\
        l!R!Q!S\"Q!J!P!M-K#P!N!M!Q\"N*l1k#o\"P&Q%oIO,U#k!N!N!Q!P!R!L!R!M.O/Q\u{d}y* h!M!W#K#O\"n5k!S&O.R6r# n4U?UD\u{f}\
        \" m?m\u{13}g% R\"k\u{1f}`;U\"l? P#L!T!E!j7P#V!R!O\"J!V!U!i.W!L!S!G!O!O!P+n4k%U&j#M!R-R\"o!S%Q!U%U!Q$R!n#o&R)l!\
        N!N!l!P!O!M\"K\"N/M\"P\"p*e\"FS4m\u{11}~& n!I!S=s!K!U=\u{c}\"\u{1f}`!p\u{13}H$!P\u{17}o!Qej=<'!I!P%S8o!I!R%T\u{7f}\
        \u{5}) Q!l$M\"N8N!O4q\u{b}S!oR;1 Q!p!Q#H\"T8Q#n\"L0l$L\"PWP!pKN\"S!o?m(*- R\"T!K\"k!U\"O7T#O%P1T!L\"O[lYm!?mP\u{e}\
        \"\u{1f}`-p\\4( Q!k>P!l!U3O\u{1f}`1q\u{15}<! qV4!^T?d) P!m$P\"O8Q!q\"o\"Q\"Pc\u{1e}\"!S$Pu\u{9}\"Cm4R6\u{b}2 j\"\
        N$O!Q!R7n\"Q%Q!O-SNU#Q,S3m&R4M!YEmRD\" n?s)7!\u{7f}o!k# p!O>n_U!An\u{19}\u{e}\"!S>nWp#\u{1f}`@S!o\u{a}H! Tv\u{3}\
        \"\u{1f}`=p!\u{1e}; Z!B!D!N\"E\"D!I!D&A$E!r(Q#T!K\"S\"I$H+s#M/=)p,qDH3Q.U5p0QsY\"\u{1f}`UsGE' T;l$U!k\u{f}P!lTo\
        A!$;R!n\u{14}R!n^H$ o!P\u{6}t!P=?$!n&Q9o&RNe#!N!T%NrtB p!T\"M\"I!L!G!T!O&N,I$q!P!T!N\"L\"N\"S&Q&K&L=nMQ!l!q%n!m\
        $I/r!J!O#M\"K!Q.Pb!\" m!I-!\"Ao4Q3j!?t!>#\"p\u{1f}`Uq8P\"?pGo{A#!Pvp!Q>X( r!P!S&P7r!O!T&OKj!?m^\u{17}!?q{\u{18}\
        $ p\"T=q\"TKC'!Q!S#L\"N9M!T%Ol;\" o?o\u{1b}K\"\u{1f}`$qpe#)k?q4J\u{c}}! l}\u{17}# k\u{1f}`!l\u{1a}{\" n\"Rq\u{1b}\
        !'QTP= S!W!o#E\"U!n4P#Y!W4R!M%T=U!Q!m!T'j!U!Q!k!U:S%R.Q-T!T&V/R)n\u{16}\u{9}!zsxA= S!U!N!S\"l!J!J!Q3U$P!U!P$P!O\
        !S-N!P!U\"j!O!K!S3p'T0R2R8Q!U6S>o) L!N$p=p\"S2O[L!N$qnu\"\u{1f}`%q\u{13}t'!l\"I\"L\"P9m\"Mol~'/ R!H!U%M!m7O!I%L\
        !K!l.L$M\"L\u{6}U&k.$'!S$l\"R8Q!S'R3S\u{11}TV M!N!J!M!K!S!R!M!M!S&k\"X!l!R!R!w!O)O!V!U!S!O!i!U!Q!N'm#n!U$P\"E(E\
        \"G!N\"O\"M!w!O!G!L!A\"R1m(o\"S'N!K!R$T'T-S5S#M/Q$\u{19}! P\u{b}F\"\u{1f}`@m&\u{19}! U=+# m\u{1f}`@m\u{13}s\" n\
        .O\u{14}3% P\"n%M8U\"jvu% n!I!M%M\u{0}nt]$ S!L!j\u{16}q\u{19}~U P!T!W!K!L!H\"N\"p\"E\"J\"B!n#D!Q\"O%N$T!V!S!O\"\
        I\"N!R+H!R!K!T!M\"J\"S!W!e!T*l\"O!T.T\"Q(N#T\"S*O-L!N1N/S!K!T!M\"M\"L!K-P]B+ Q!P%j!M!N<m!n1R\"M!P4k@J\"\u{1f}`@\
        nCo\" S\u{1d}Sya% l!N$P\u{1f}`9S(\u{3}( S)P&n0T+m$q0K\"JGm$-p?mEk\u{1}nE\u{3}$!S&m9T&m)p\"\u{1f}`en\u{6}\u{1e}!\
        ?nI<0 o!Q!K#F\"R8m!O!N%O!L-O!S%R0PvP'RRB$$jSP\u{1f}`.sc\u{e}$ l3T,l3T#\u{17}! S?S\"\u{1f}`@qby# Q!K!oJ\u{1}' m!\
        J&S8p!N4S&P\u{9}w!(Uu?! mc-G j\"R!T\"F\"K!Q+J(L$h!n!R!k\"D\"F!M+M\"C\"J\"F#U<l+o#N,P!r$N#L%I&Q!j!R*L-H\"m!I!O%J\
        5U)Tk\u{7}#!L\u{1f}`,pSo& P'M4q\u{14}P!q\"MRK+ s!S!L%F!O7n(PPpIo-n/nl\u{6}! m[p& N+I!p3Q+M5h[\u{18}\"'O!U\u{d}-\
        #)o?n4OVX!\u{11}ss\u{1d}.!R$K\"H6m\"j!V$P\"M.N$K\"K\u{5}M5S#m\u{f}f\"!n\u{7f}n}\u{0}+!O$K\"T!P7i#j$P0Ubq!Q$p\"t\
        %%N=K4s\"Q\u{a}k?5!Cl\u{1e}8)!H!K#O\"Q!K7UjM/nDo\u{1a}D$!P'T?Uvqj\u{1c}##O!l?k7\u{1f}/ l!G!S#K\"D!n7p!K&G/PMN<K\
        &m!L<Rk\u{16}!Pr\u{8}6! mi_\"!P!k3:!wp+\u{3}\"Bm4S\u{c}m!#mC\u{a}# S!R>S8MA m!Q$G!P!K!K7o!N!U!p!o!H!T!G!S-H!P!K\
        !R!M\"S!SIp!P!M7Q#p!P$Q*m.T#R'R\u{5}k\"\u{1f}`ZnV{&9o)U\"S2k\"l;od:\"\u{1f}`@njX'\"N#Q\"M!T9R\u{1f}`Dq9:$!N>m\u{1f}\
        `;m\u{18}e\" o#OMW? i!P!W!L\"K!L!M-S,V$R\"O!Q,R!L!Q$T!N!N,o0m.O,l'n.Q%o!o2R\"R!U%J.oG\u{7f}* q!M!J%M8p!J&J@l$L!\
        H\u{9}\u{1c}\"AT4m\u{1f}[!Fo=\u{4}+ O!o!S#N\"Q8P!n$P\"P\u{1f}`0pa\u{0}$ q'I8n'Q-)!?pT&H s!L!U!O\"F!K!O!K+T!Q'M$\
        q!Q!W!V\"K!K!N!T,Q!T!O!R$N-n1N!O)n\"RAQ!P*M-Q\"m!T!R#O!O/m!Q\u{7f}=!$QhU!?q]\u{16}$ P\"n\u{c}O\"n\u{e}\u{2}\" o\
        ?p\u{14}\"\"\"S=l4>\"!n\u{18}n\u{4}u7 b!g!R#J!G!R!i7m\"V%S.R%K\"H3m(P&i&T#Q?U'R6S3V%m[O% n!I\u{1f}`?p!Pj\u{1b}\"\
        Cs4NIQ\"!m?p3t\"Bi4U=k! T=.! S\u{15}B& o!L!P&T9R\u{1e}n\u{12}\u{b}!Gm\\<,!J&R8m!P&U!T.Q&T?S\"lSq8TOeN J!S!H!I!J\
        !x!M!L!I!A\"D$B\"A\"A,N!R!O!O!M!{!R!M!K!E\"H$F$D\"F\"K\"8/F#MGO!I!P!O\"p!M&m2R#S&Q'S#O\"n0U[J'!N&Q7m\u{1f}`\"p5\
        P$mDD' U!O&p8U!O&q4Mt\u{5}##L2nSnSo& K!o&O8M!r&PQ]!?Tw\u{7}!wq>!!2lj\u{f}!'U\u{11}!' L\"V%l!T7M'k\u{19}S(q\" m4\
        UcS\"<n\u{15}n!r3 j!I!o!Q\"J2Q$S$o!M!m%J!mHQ&n%S\"l)OJk!S\u{11}E! pL\u{1b}!GS.\u{a}\"\u{1f}`_nRF! VW\u{16}! S 1\
        ) r!S!N#O\"P!N8R!T&Q\u{b}\u{17}% Q)o\u{1f}`'S+mM\u{b}$!N>S%n4S_\u{0}/ S&W!M!V7K\"l#l\"M!U-K!I#F\"J\u{5}n!PE%\"!\
        TER*\u{1}$ m!Oym!Q5W! orL!\u{2}oNY!VT\u{19}|1 U!V!m#O\"Q\"S2S$G%R\"P.R!P+Qfm*S/P%P\u{10}~!wmf4\"<k\u{15}k\u{8}n\
        $'O!T>S\u{4}n\"%!4S\u{1e}@!?m\u{7}\u{1f}!WVk:' o!J!P#Nro#njSd\u{a}!VU\u{5}4> R!F\"W\"k\"S!T!O\"R$F0U!M\"D\"C\"K\
        \"H\"J(L\"K!S!w\"u\"m\u{5}S!L\"j\"T\"V!M)l)m+\u{1c}# S\"O$k`\u{17}' q!P!N&M7t!S!QT*\" l\"O\u{16}Z\"&R>X\u{b}A$ \
        m'S8n'TFs# m!N\u{10}tcy!\u{1d}r+\u{1e}\"\u{1f}`0nX\u{8}* X!Q!R#j\"T!S8Q!S&R.QOb# m\u{1f}`@M A\"Gn4M-\"!^N|,!\u{7f}\
        nYy#!G\u{1f}`$p.\u{6}% V!S&O-l-P\u{1f}_\" k!H\u{5}n!VQxf!!R\\X* j!L!O%V5p#m'O0T{p.RgN! m\u{10}'! n\u{b}\u{11}!#\
        mg\u{d}\"\u{1f}`@q\u{19}T\"\u{1f}`-q_\u{c}$ n!I>n!J\"u' S\"P#m:T%q1S#OB\u{18}\"VP!UF.' O!S!R#n;O$n4S8\\&'N8R#n4\
        PLo#Py\u{4}!fo\u{1c}H+ V!K!M%L8P#Q\"P2n\"m\u{7}N:q\u{1e}[& n!L!M=o\"SMo2X!\u{7}Nj&\"\"P%U\u{14}J! l:T) S\"K%N8S\
        #J\"M2s\"p\"O=D# M\u{1f}`&m-m!\u{11}rJW%!L#h!M/V>S\u{9}c\" U?Uai- U!K!Q!M\"L&K$n!i/T\"S@j~Q-n\u{7}M\" R\"m\u{17}\
        D!wr.b!?s\u{13}<\"\u{1f}`@nk.' k!G&J\u{1f}`9l'K3oI<\"\u{1f}`!n\u{c} 4 o!R!S!L\"K*L2S#P*N&T!U#N\"M-l3mPn(R/R3o!Q\
        7~!?n+ \"?V#j7\u{f}#+k?l4U{n\" m!M7\u{19}O U!M!f!P!L!>!j!R!O!F\"U0N!Q#m!N!T!V\"G\"Q!R#N*P!N!P\"F!j!O!R%T.P1o2V!\
        Q$I/S!V%p%N!Q.S!P!S#K#P.N!T.SzS& p!K&L8q!L&N[\u{13}( R!k$P\"Q8S!n&R.NCE!\u{1d}nma\"\u{1f}`%uH\u{19}\"Bo4Rq $ Q\"\
        RxR$nX\u{1e}& S%O$m6S)r4Gv\u{1c}!?pJ{\"\u{1f}`=pNl\" m!KlV- N!P!N!k\"M!m!R9O\"m\"Q\"N0T\u{b}TrHA\"i#L!Q!Q!P4i$O\
        !j$Q!O!PPh!N\"P%k!M\"o!M!R!P!N,P%P!m!M!P#S#U\"S\"W-i0S%P`v&!M!N$S;P\u{1f}`!Qk@, R!N\"N$l=K\"N2N\"r\u{5}T!R\"O\"\
        izy$ k?HXR7n6*0 R!G&E(m0U!J\"q\"m\"I!U'n'U!F\"I(MxoH6!EXd<\"'U?U:\u{6}'!H$N\"I!N8L$Q\\QMA$ S!l\u{1c}R!lV\u{11}\"\
         R\"m'u\"<o\u{15}o\u{4}%# P(n?oU~!?o\u{1d}6!?m\u{a}v% U!mSP]U!k`4!\u{2}p5H\"\u{1f}`@p:4!zoQ\u{12}\"\u{1f}`.l]\u{e}\
        \"\u{1f}`Zn?b$%Q=s\"Q2Op=\"$kST!&!URg\u{c}\"\u{1f}`+x|?$3k!U\u{1f}`=kk9$ V(l\u{1f}`(U.(##l?k4V#Q#$S;l$VFV\"\u{1f}\
        `+q\u{a}\u{13}9 l!A!h!S\"R\"m!W8H!m!n\"Y\"q!K-L!S!J\"G\"FCM4r%N'o@K\"mEU\u{7}f!\"R \u{f}2 S!j!N#R\"K!S7T\"P%P.R\
        $R\"Q@P%n#p$RYk!M!~!WTX~\"<o\u{15}oM6( s!G!M#J\"M8kruNm\u{16}d!!R 4B F!j!X#n#W3O$I!j$k!Q\"U.N!O#O\"SAN!S!l$P\"N\
        !Q!n-Q#j!m8Q!O!h.M!E!T%V/Q!n\u{f}\u{2}$!S\u{1f}`$n!S\u{1a}k%!j!T>l!U3O8*(!O&i!T7U!Q&L!R3r*1% k!F\u{1f}`$n!HUJ( \
        l!M!Q%I8m!O!P%M\u{3}V\"/m?T\u{f}\u{6}\" n'JmS\"'kvm)$$ R?R#p4O\u{d}Q!?qOw! l\"k#\"Q%S:SRK!?p#\u{7f}( S!S!P!P\"O\
        ,m/R<P\u{e}\u{14}) r!J!O%I!Nzs#L)oknX7) j!E!L%J!L'k\u{11}mTm\"Q\u{11}z( l!H&L!N8NZm?O6q\u{13}A\"(O?Q\u{0}H!?qv$\
        \"\u{1f}`Cp.c#!S$l?mEf$\"O&R?OGq!)\"?O[p\u{1f}7!noky\" p?r~v\" n?o\u{e}N#,p?s4I\u{e}9# S*m?m\u{c}\u{2}! pSO4 U\"\
        U#M\"P!W3P%j!L#P\"J.G$J\"IMP!p0Q!o!SEn%N\u{13}\u{11}\"?q\u{10}Uk ) l!H\"Q\"M\"H!S\u{1c}m)U2kA'2!S!Q#U!L\"i3W$T%\
        O!Q0U&S?k=Q9W#PAk!L!RP-\"Bn4Sg)# m!M\u{1f}r\\\u{e}# V$j;TA\u{1b}!\u{2}ok5*!N\"Q#U\"O8P\"N\"L&o+V)Ja=\"\u{1f}`%t\
        bu!?Qm;$ P#j?l4TbB$ q!L>q5PKt!\u{11}p#/\"!U\u{10}lI\u{e}) T!G!j$U,m-S!M5SRr`b##Q\"N,n:\u{5}- k#M\"M\"F(m1N\"Q,o\
        (P*N:j#N<k!Y$ R<n\u{13}R\"nXk% l!J\u{1f}`$p9M\u{f}R$!R\u{1f}`<o!RR\u{19}\"\u{1f}`%pa\u{14}\"\u{1f}`Hk]\u{0}! l\u{9}\
        >( q!T&Q8k!W4Mpn!R(v!VNIo7 o!I$D!N!B!U8O\"p\"G!O!G!N/D/R2n\"R;n1M$n&O2R8p+o>\u{4}#Bi\"T2T?H!?q\u{d}J- P!L!R#s!J\
        !P8P!M!S#K4u!M!O~\u{b}\"Bk4U!\u{15}A!P\"K\"U\"M4N!S#U!W&Q!T-O!S#P\"R!T?U#S&P\"Q@Q$S!U%s!N!S,M\"n!L$Q\"S!U-T\"O\u{e}\
        u# n\u{1f}`@q4G' r!H'P'M0n/N\u{11}n'|\"#k\"Tav!\\k\u{a}W! T\u{1d}p* o!N&K!N7qck$R+R:n4n^`\"Bi4UR,\"\u{7f}xup\u{1f}\
        \u{8}# U\"k=Uw`!)ls|)\"T$L;U&Q.T$O\"m\u{6}T$R\u{c}k< i!W!o!H\"F\"D!M!F&E\"F\"F,m!V!X%J!M.f#J\"JFR&R\"Q0U&M?Q)J0\
        n#STn4 R!O!T#T!Q&m3S!M!Q#P!Q/S!N!T#T!R!Rrp2S!QBI!?r\u{17}\u{14}$!E>orpKlG\u{10}\"\"R%S}7(!U&Q9T&V!V-SdpNS[\u{5}\
        & k!K&L,V,n3TCx#\"k%O!U\u{1a}Z# l!T>nC\u{2}\"$jSQ\u{1c}\u{e}!fo\u{0}?! Odx& v.H`q$M]o0n[z$ V'O-l-P$]!?T'X\"AU4j\
        \u{c}\u{18}# R\"m?m\u{1c}\u{1c}$ m\"Q\u{1b}r\"P\u{7}\u{7}! P\u{19}Y'!l\"U&T9U&P,R6l2K\" k!T-\u{7}!1l}\u{18}\"Bi\
        4UF}\"<S\u{15}S\u{8}O% m!Q\u{1f}`$o!Qhj!WV4Q- s!R!L#U\"K8j\"P%N.H!R#I\u{7}p%Om!'!N!n&N9j4R\u{1f}`0p>{\"\u{1f}`!\
        s\u{2}ST!O\"S!N!I!Q!M!X!J\"H$j$M&J\"U%R$H!J!K!U#M$o&K!U!Q\"L\"J!R%I!Q*l#n%J\"G!N\"O#U%P#Q%O!O(W!P!m-j!T%P*U\"G!\
        Q-U\"R\"R#Q\u{7f}\u{7f}!VT\u{3}P!?mj9$\"O=q!O!QSd!#S\u{d}\u{3}& n!N!Q=s!M!Q\u{1e}\u{2}\"Bq4N\u{13}'! k^3\"Bp4R\u{8}\
        \u{b}' T!n!Q#P:U!o$R\u{9}\u{14}% S!O5kSk.qc\u{f}% N\"Q%V:V&SQh#/k\u{1f}`>ks,!&ScN\"!Q~mW:!?kdt!*kTZ\"\u{1f}`Znp\
        \u{1d}& T'k8S'l/S%KTc$ n\"Q=o\"R\u{7}\u{10}7 U!p&G8t!L!N#K\"I.G!Q2m#N-T!m#Q\"N5C$O.N!j;P&M.o[%! q>\u{8}! i\"Z!?\
        n_k!&P[a\"Bn4R\u{1c}\u{8}!%S\u{1b}d6 m!A!l#G\"E8n!K$O\"I!S.QCJ%N4o!M$L\"n!Q'W%M!S9m4Q% R!o\u{1f}`$R!o\u{16}\u{7}\
        T k!L!T!I\"E!V!T!V'F$Q!V'M$g!P!S#L\"U,P\"P!P#J!T!P!O)S&T0l%p#j%j!M!S%o(Q\"m\"k)S#S#R!U!U\"r\"o!M\"O*o!Q\"j'O/S$\
        n&Q+\u{19}$3k!U\u{1f}`=k_i\"\u{1f}`en7\u{1c}! S\u{1e}0%\"Q&Q3j,O\u{9}ja\u{1}!wpE#$ R(m?l\u{1a}mZ3!+kct! U8c% O\"\
        p%O!Q9l8\u{18}! S==* K\"S$R!M!Q7P\"T%R!S3Or<# n(S7m\u{19}_#go$RCS\u{0}\u{a}$!R&Ksp$QOk-!G!M#L\"K6O!r!q!M\u{d}p2\
        l5M#O!rl\u{13}\"!N>p_~\" l!Kx)!\"TJ?) i!Q$M\"O!T7m'Q!T3U@X\"Bn4Rbu! lE(? P!N!i!Q\"@\"M\"M\"F$T$D(k$j!O!Q#D\"D!Q\
        'n$G\"R\"I\"I\"D\"H$GoT!k/L!V$L\"mn\u{7}\" r?r\u{c}\u{f}K l!T!R$J\"O4U$O$Q!N!R.N!U!P!R!O\"G!P+n4o\"Q\"U!V#n!M\"\
        V!O\"K!O(n%P\"o!R-V'r\"l\"U!T!L-O!R&Q-V%q3M%!K>O%m\"P0O\u{14}<(\"U!N$I!P#N6OVRenvQ!#k-[\"\"j?kLm' Q#O\"n?O4o\u{a}\
        Q\"oPs$!P\u{1f}`$o!P+X!#j\u{c}r% R(l?n\u{1a}m&Q\u{14}2$!U!J?N\u{1b}ots\" l!P!v!zt>q!wo\u{18}d* M!T!V!U\"P\"k8N!\
        V!S#RGj$ q<Q\u{13}q\"Qn1\"\u{1f}`@nOC# O\u{1f}`UN!E& Q\"P%P!p\u{1f}`@lw?\",o?nX#!\u{2}pa!$ p'Q!Swp[\u{1f}\" lgk\
        98!!lk+!Cl?\u{3}# p!K?Qs\u{18}\"\u{1f}`UsV'\"(S9mGi\"'O9kr(& m!L!M=n!Q!N:f\"!T>nJ\u{15}$5q!MRq!Mru% l!K\u{1f}`?\
        s!OP}!&k29@ R!D\"T\"j\"Q!S#R$E0W!K\"B\"C\"J!V!G\"J(M\"J!S!v\"t\"k\"p\u{3}R!L\"j\"S\"V!M%H$l)lm[!\u{7f}r|\u{a}!'\
        Td9\"\u{1f}`=rQB\" o\u{2}q/e\"\u{1f}`eoC\u{18}\" O!Rqk!3kcX+ T!M!j$V\"Q,k+Q4kjo\"P=QQs!%j.\u{c}( n!O!M%I8p!O\u{1f}\
        `<l,l$ m!Qyo!R\u{2}`% Q!n>S!n4O\u{4}x$ S\"S$k\"QYs!!Oth0 n!N!U$O!S!N7k!L!V&V.P$T\"Pbn\"PHP\u{14}+$ r!L!Q=x_;\"<\
        O\u{15}O='% n\"O&N7p\"P)g!#i##- K!r\u{6}T!m&Q!o\"U!j&P!n$P!n&RT\\l <\"l\"X\"j!X!j\"N!V\"H\"B!I!O!O!P!k'V\"P\"A!\
        h!n\"X!W!Q!S!S\"K!W!V#G\"J!O!Q!j!N!Y!T!O!X!S!P!S!Q\"T!M%I!R\"J#U!T/U!M!Q!j%J!L!S\"j+K!J!Q!j\"i9N!V\"W+Q\"E!U!k$\
        W!S\"T\"O&V!T&P\u{1b}q\" n#P\u{f}Y\" k?nW#!?se!\"6OSO\u{d}a\"\u{1f}`=q6\u{4}& r!M!N=p!Q!N\u{12}:!?m|w% n!Q&P8o!\
        R77. M!H!m!T#S!I!T7P!C!m&V.E2R$n3\u{4}\"!S0j\u{0}\u{17}!foF\u{8}# l\"P=mZs- J!O!V\"V!R!m!T9Q&W/Q!Q!S\"U}C$ j!Ev\
        lImL4\" nSVxa$ l!Rfm#Q4^\"Jr4OLd. P!K#M!I\"M8L#U$Q\"l.U!T%T\\m#T\u{a}\u{c}$ n!E!Q=m(!% P/o0R/p2NDE\" p?rL\u{0}!\
         VOH\"\"R?R_?\"\u{1f}`+r\u{2}=+ s!Q!P#Q\"M!L4N#n\u{10}o\"R.kY\u{0}5 N!Q!O\"R#N!X7P!Q!T!V#V!M!T.S!V!R#R$OUS#TKPm\
        ~; G!I!P!F\"D\"H\"C\"y!N!L\"C\"E\"B,K!K\"J\"F\"J\"I\"t!P'F$J\"G\u{a}Q\"P&o!z!?q\u{8}A) Q%O\"P!S4v%j#Q1S|v\u{2}>\
        \"!R>ptV! o7D$ Q!m>Q!nkf% o!L2U,l3V2x# l!L>p\u{7f}I# o!F$NZh, l!R!T#N\"I8n\"O!n$N\u{19}n\"R!Qt)) l!P\"P\"S!N!K8\
        l'P\u{19}pN.\" SgUNA!?o\u{11}q& n!Q$I:n!R8L#r\" o?pwd$&Q\"T7p<N]a* h!K!O%K9U!HwpDn#j'O\u{7f}~\"6kSk)\u{c}$ o!M~\
        q#vVM! oo1) R!R$P\"O!TQTkp!T<T?C$ U\u{1f}`0V#j\u{2};\"Hn4Qn\u{12}! ly$$ R'M9p!Q!\u{19}' n!P$O\"S8p!Q$Q\"s\"GQ4p\
        St\"\u{1f}`$qu$!%m2`$ R!O!n%Q;\u{10}) j!K$H\"M9T&R\\nHo5k\u{7}O% o!L\u{1f}`Tn!QPR#4k+W4kT\u{18}% P!J!m=R\"mk?) \
        j!K&M8r!PNQVq8o!Qmb\"\u{1f}`Cl\u{2}c\" q\"P\u{11}]# T\u{e}SNpD\u{14}' S!UAj2U\"S!R#R\u{1d}\u{2}m H!\u{3}!A!A!F!\
        :!F!<!H!<\">!P!F\"<\";\"=\"S(L\"S!w!H!H!J!=\"B!L!E&E\"C\"D\"i!J!L\"?\"@!J,X!S\"q!M#m)S!m\"U!o\"M!S'P\"N!s&T!l\"\
        Q!o$N\"R!o$T!k&T!k!O'p/S#Q!w!J!I\"I!L!H!L-U!m!M!L\"jB\u{1a}$ m'Q{n#Q\u{8}\"!\\R/f( p!J&K8o!N&M\u{1f}`?n'>: J\"L\
        !q!H!N!S#I*V!O\"R)N#o!N!I!P.N$K!S1R#mHm\"R!PAo*q!Ojg\u{1f}#! N!V!l!N!T!P!V!N\"O!K!O!Q!R\"K!S!J\"I\"T\"T\"N\"V!h\
        !R!V!L!P\"P!S!M!Q!S\"R!N!Q!T!U\"E!I!L!P!N\"M!W!K!P!T\"M!U!P!P!M\"P\"O\"K!W!j\"T\"T!R!K!L\"T\"S\"N\"Q!R!V!T\"V\"\
        m!N!R!T!T!m!P\"l!O!M\"T!S&T!R!R!O!h!S\"V\"m!P!L$S!Q!T\"m\"T#M#k!m!k!p\"R!V!h!Q!P!P$O%U!j!O!O\"T!W!P!S!M\"R\"N!P\
        !R\"S\"M!U!P!U\"O\"R!V!l+j\\m!zuZb$!R&S?V0Rl\u{7}$ n(P?S\u{18}lt0\" U?S\u{a}\u{19}\" P&lAn\" R?Tmo!!N2\u{e}\"\u{1f}\
        `+q]z\"Bm4S\u{c}\"\"\u{1f}`%pF@! lS:+ V!K!p#Q\"R8P[U7r%Q.T8R\u{d}a\"AP4o\u{1f}%# k!N?P4K, j!M!K&V7p!R!O3UNUBn'V\
        4oPY\"!Q?S!\u{18}\u{1f}6! e!P!l!K!R!L!T!N!f!L\"K!U!I!T!L!S!O!P!I!V!N!Q!J!G!K!M!L!V!N!V!g!p!m!u!h!p!q!k!p!n$P!R\"\
        k#U!i!/!;!5!<!!!4!6!?!-!C!2!8!9!>!8!>!3!9!l\"N!Q!O\"O#J!G!P\"K!M!S#V\"h!P\"S!V!f!Q!Y\"O!T$W!X!P\"M\"Y!X#U\"S\"V\
        #S!W!W\"k!S\"k!N\"j!h!R!Z!L\"m!l!i!n!l!q\"L!V!Q!V!S!R!N\"P!U!M#P\"k!S!U!E!N!K!J!I!O!9\";!G$m!D!M!A\"\\!P!Q!N!V!\
        l!k![#p!k!h$jh\u{e}# TGR4o\u{10}\u{12}!Ksv9\"\u{1f}`+q\u{6}v\" l\u{2}qL.\"\u{1f}`+qaF}!L!P!V!i!X!N!M!V!S!K!M!K!\
        C\"P!G!U\"V!Y!O&V!X#W!P!R!O!Y!R!J!E!S!R\"N!O!I\"V\"T\"V!W!Q!P\"S\"H!E$V\"O\"V\"V!R!j\"O\"N\"U)V#R&T%T#V!T!R'L!P\
        \"Q!R!T#Q\"R&R!r$l!P!O!P&T\"T!V!X,S!O!V!R!T#R\"P!M!L\"P\"M$Q!W$R!R%m%l(\u{1b}# k?Phu\u{15}~%!W$N\"K\u{1f}`7n,Y,\
         P!Q!l$U!S!N9n#P\"Q3Q.O;SS/!?lW}0!G\"L!V!L\"J\"J*s,U!O\"L\"O\"O,q$M!P!M^=( p!O!M%M8k'P\\m]pU+!VRu\u{12}! k-\u{1c}\
        \"CR4o\u{8}\"!?lo=\"\u{1f}`=q/2!$k2!\"\u{1f}`$n\u{1e}4*\"O%K!T9P3O$Q6o)RNQ%R0\u{1f}& P\"j&W7R<P<m\u{15}\u{1}! q\
        *\u{4}$?P7O\u{1f}`$o\u{5}`$ o!F>s!Hjb! k]\\% Q#U$Q#j8U\u{1a})!)n\u{13}1!#hTB\"\u{1f}`Zqp}&%M#T9V&S.T&R%s\"\u{1f}\
        `-n.Y\" q(R\\(# U!M!l\u{1d}\u{d}, K!W\"T$L!O4w$R&Q!R\u{8}L\"w\"RA\u{11}#?N\u{1f}`!uU4, U!J\"O\"P\"E!N7j!U&LaNHp\
        ER\\8\";r\u{15}rVr\" o?q?^\"7nXnn\") p!U!N#I\"K!T7j\u{1f}`6m\"S5!B!H!G\"D\"C!K!I&K$H!p(R$K\"M0M!m\"PEqhM.N!m#rt\
        \u{18}\"\u{1f}`UnD\\\" S3lg`( r!J&I!Qzs#L)okn4w\"\u{1f}`es\u{a}\u{7f}! V}\u{13}!?n{a- Q!R!M$S!k!l7O\"Q#N!S0R#n#\
        mG\u{1d}!US\u{c}\u{12}\" P\u{18}RZZ&\"L#KKj&NXo\"Q\u{16}*& N\"m?lMPaRLmV?( U!j!R{R%R#m#jwm\u{12}s!\u{11}r\u{4}Z\
        #)V\"j=UO3!?pzoS R!G!X!J\"I!S!K!M!D\"T$P!N!R\"Q!R#r\"K$M\"l!M!U!Q$M!V.L%K$I\"K\"K!O\"O)N!r$K\"N!L)j0K!Q5O!V$q#S\
        2T!U1R#k!P!Q!M\"g\u{7f}e\"\u{1f}`%nP%* m&Q!R!M7m&T\"T.ROp\"QU<\"\u{1f}`%q$\u{18}* r!J!k%H!P7n!MGl>RATtf\"\u{1f}\
        `-pfk\" M\"kz\u{e}\"%Q!m[F\"\"P?R~2\" o?o.\u{b}&!R%Q!S8N!T8l,Y/!G!H#K\"M6P!s!r!M4O&Osp2m5M#P!s_!$ N!U>Q:SH\u{e}\
        $=l\u{1f}p8T#l#W#!l$P;n\u{1e}\u{8}$ o!L!M%H_j* R!S!k#L#T8P&Q.L&n!Nm1\"#OUnvQ\"\u{1f}`ZoY\u{e}) S\"S#k!Q!N8N\u{1f}\
        `&m;s\u{1b}AH l!I!S!P\"W!P!J!J!M(i\"F\"M!V&R$S$P!Q!J!M-J!T!N\"N!U.v!M!V!E!M!J3m2R9Q'R/Q!R!P#R!P!RU;! NVi\"@V4j{\
        y$ U!kvW!k9}) M\"Q#l\"P8N!N!R#l\"RT:; V!V$m!S\"V3X$h!T&Q!W-P!V#U\"O4Q'U(O#Q\"S$RJX\"R*S#U&O!R>jf1- U!H#h!H\"G\"\
        I*V,T!O&M.P\"Vnm\u{17}&\" k\"U|p$ j!K>n5R\u{6}v% p!U&M8r!PG5& j!K!R>R\u{1f}oElKT!\"N\u{14}a\"!o?og{% k\"P&P7l(P\
        Ah% R\"k\u{1f}`;U\"l\u{1d}C& p\"O&S7q\"Q&U.\u{9}\"\u{1f}`!k\u{1f}7# O%l\"TZ$!?rx\u{15}!zs[\u{1d}#!l&S9m_a!2jpU7\
         Y!i!T#M\"O!O3K$q!P!U#T\"I.HDV'R!o%L!Q+U!R'L7K/l%\u{1e}% p\"R\u{1f}`;l\"R\u{1d}y\" l\u{e}mlL!!S\u{1f}!! l\u{7}K\
        ! T\u{10}k% P$o;R$n4O#`!%IkD!VS\u{9}\u{1e}\" T2m\u{18}P%'P8l\u{1f}`!Q5RcE+ M!O$I!T!N8N&Q0P#L!VvR&w! oX>$ p'S!Sw\
        p+1\"\u{1f}`%n}z) Q!r$K\"J8Q!s$M\"L.K<l) R!T$j!S!O8N%k3V!W*(!XN\u{4}\u{1e}$ T\"k=R\"j \u{0}%!Q%R!Q=k\"Trk) V!E!\
        H!J\"L\"H!K*m-TR\u{10}0 T!V!J#j#Q7L!G\"K$N.t\"t\"Q#N\u{5}R\"T\"kE # m!I>mSK\"\u{1f}`@o\u{8}#\"\u{1f}`@npn!$N~wK\
         W!U!U#Q!R!P!W!J\"H$W\"H\"K)O#V\"T#L!P!Q\"L-T!Q\"K!R!L!N!M$S&o!M0m!L;O%n!Q,S,O.S!R!T#S!V\"Q2nYI%%S\"S5s%V\u{10}\
        s\u{13}/\"\u{1f}`&k\u{17}~% q!G>p!LGq9e!$l\u{a}e$ S'mgS'mii!!VaF!wr\u{1c}?!?n\u{2}\u{1c}! TCX% M0n/Q\u{1f}`/lDJ\
        !\"k7\u{b}> T!L\"J\"K\"S!Q+Q-Q!W!N\"Q\"O!U+R\"J!S#N#QcL!T%M'o'P*i!S!S!O!U'N-l\u{1f}\u{f}E!O!K!T!V!R!I!O!L!J'L#T\
        !T+h!N!P!T!W!N\"T!Q,S\"R!U!U\"Q!M!Q)N!PQQ7p/o!O#P\"S$Q+UCo\"!S?R^h\"BU4kBf!?p6Z\"-o?k\u{13}T$ S1o.S1o\u{2}e!wo.\
        \u{12}$ p!J!N=q5Q\" m!N4H\" k?o;5\"!P!NX|\"3l?kUy\"\u{1f}`.oL:& k%O\"U{p#NZnI'\"!R>o\u{f}9!\"Ss\u{7}\" k?kT!) T\
        \"U#M\"S?Twl'M!l;Q\u{7f}l# R(k7Q_J% Q!p\u{1f}`$R!q>u$!S\u{1f}`$n!S}C!+jXB!fszV\"\"i$QGi$ S!S>M!Q:\u{b}(!P!S3N!q\
        )pHQ!N!q-\u{15}! o-7!`K&]'!m!P#R\"N8o\"Q%O#\u{2}/ W!R!j#K\"O9W&Q!P4S?p!L!R&SBT<QCc%!P&R8o!Q\u{1f}TF;!\u{12}m\u{3}\
        r\"\u{1f}`-o\u{f}\u{11}\"$kSTX+%!Q!J?N\u{1b}r!M)l!AU(\u{17}%!O!L*m4R&L\u{17}\u{11}V o!C!V!L\"R\"U!P!Q\"k\"O\"L#\
        j#P&Q\"V\"q!U!Q#I\"o2I\"K.P-M#L#O#R$k!M\"S!N!p!P)S'n#P\"m#U%M%p&Q\"H*k#l!N!S#L\"L.k!E\"V\"q&Q%o!`+!O!P!m$psP!U\"\
        o*m*Q#q$p\u{10}\u{4}\"\u{1e}nAo\u{e}\u{17}$\"T=m\"Q4T7y!BrTk5 M!N\"L\"O\"H!T#R\"t$T#R#M\"K\"T$R-r6M,M!P\"r\"L]T\
        \u{9}V! Uho%&j\"Q=l3R!Rs8! m(V% p!K>o\u{1f}`6nr\u{a}! Q \u{1}!?q-J# m!O>n\\x+ P!Q!R!N\"N&Q\"p4S)Vbpfl!\u{5},!J!\
        Q#R!V!T!Q&j1X!O-lIP\u{3}nf`!Jt\u{1b}\u{d}\"\u{1f}`eo1|\"'T?T$2!Ck@.# r!L>s\"8\"\u{1f}`0m{\u{19}*!O!R#L;S!T3M\"U\
        #j\u{6}N&m\u{1b}($ K\"m=P\"k*K$ S!l!U=R~<$ l'T8lco\u{e}6\"!L\u{10}u\u{e}9#-p?mEk4]\"BR4nf|W\"j!O\"D!N!V!k\"R1Q!\
        O!P\"i!S\"Q\"J!P#W,V!S!Q\"K\"W0S$j'M\"X%k!R\"V!S!l\"V+l!S*Q$W\"T(K$l%Q!O!S+P!P\"Q\"U!T#S!U!O-N!V!P\"i\"n)i?h\"(\
        S?S\u{19}x!ETu\u{1a}0 R!R!U#L!R!Q!N7R!R!S%R!S.T\"UCl$QZ5#+l?s4Gz*\" O*pL|* N!M$I\"n8Q%L\"l4g\u{5}Q'm2\u{c}%!F\"\
        J1j?j2S\u{a}=!VQZ]\"\u{1f}`@mY&3 N!l!X#K!L!P4S$U!U!R%R!U-M!VCTFQ2S6R.Tq;#!P>R%mBD. m!C&G!I7m!E5QEn%m>m,M!O\"m3p\
        <#\" RAPK6B U!V\"W!R!K!G#Q&H1V\"Y!T!M!M!S!S,R!N!Q!Q!S!M#V!N>R$n$Q#o$P1Q)r/Q.S9k+meV* n!F&J4S$q\"TMh'PZk!S!<(!O$\
        L\"L8m!R&U\u{1f}`!P\u{9}q!woQ>\"\u{1f}`@n \u{17}!$i`)!(Tg=4!Q!O#U!V!Q9R!P$R!Q!V-R!WGR;T&n'j\"Q\"P+S4O\u{c}\u{14}\
        $ M$p;N$mD\u{1b}H [!>!H!J!h!B\"C!K!A&H$t!I'R!O$G!N!P\"H\"J\"E&K$n!K!J$H,i3o#qDJ2R!O.V#M\"N\"K&R$o!N#p0Q}x( k\"T\
        %T8o\"P&Q@p\u{d}Q.\u{5}\" o?u3H!\"jg\u{a}/ S!V!n!O\"J\"Q=M\"N!T4S?R(O=O%i!J\u{13}^\"\u{1f}`@nm/!?r\u{1a}t\"Bm4S\
        E}$ M\"kuP\"m\u{13}(!%S\u{c}d,!N!O#K\"n!V8M!P#M\"l!U3PKo\u{0}\u{5}%\u{1f}`+O\"p0m=nQ\u{9}! o~d\"\u{1f}`%p\u{14}\
        )# T$k?j~Z!VT\u{12}#!$jg\u{d}% k%P\u{c}o%S.Rmt9 Z!L!R!N#T!O!V%K!j!K,Q!U$N$m#T'M@S'V-nIS%Q!U.l!O9o5-# O5pSp4\u{15}\
        ' Q!q<L\u{1f}`8V!n\"LyF\" k?k$x\"\u{1f}`%o \u{10}$(R\u{1f}`:m&RiM!Km'+!qo\"_+ R#M!l\"L-L,T$W/P%m\"O\u{a}nt#% S(\
        j7Q\u{1f}`!oTd!?p\u{12}^\"\u{1f}`@p2|$ m?m\u{5}m;oZ}E V\"S!G\"P!J!S!Z!I&Q+m!T\"T\"k!U!Q!K\"Q!K!U!R'S&I&M&T.M&m.\
        R$k!l!O<q!R+T/R'Q.K+mhP$\"O\u{1f}`#n\"O3B& k\"U%M\u{1f}`Nk!VD[c n!U!Q!R\"Q!T!H!S#I\"K!m!S!O!L\"H!O'I!R!O\"j!R!O\
        !T!P!S!K!H!N,T!M!P!S!U!R!K!I!N!T)K%R!O#U+P!k#M!J'R!S#n(m%P!R&p.q$m!I!R\"S,l\"P!M\"T!R!H+S%T!Ow=!\u{1d}o\u{1d}K%\
         n!S\u{1f}`Tr!LZ\u{1a}$#P.k?P2n\u{e}t8 n!=!P!G\"U#J-O*m!E!I&P.U%L-m!O#S/T#l(L!S@N9o'I3m=K( O!N!Q!P<P!Q!R%T\u{9}\
        -$ R!l\u{d}R!n\u{1f}\u{5}\"Bm4S/i- V!O!U%k!Q4k#U!O&O!N3rwk0T,\u{14}$\"k&V9k&S\u{1}3! n/3##j?k4SC0!%m8,$ p'P\u{1f}\
        `9r\u{d}/!?r\u{0}D\"FT4k{f\"\u{1f}`-p\u{13}\u{c}%'l8LVn-n#Q}\u{7f}#,n?s4GMB$ o!K\u{1f}`%L\u{1a}\u{1}= l!N\"K\"H\
        !U!S!P)S.n!N!T#N#P-P!P%O!V/K5m#p%m'o(P'm-k\"S!o2l'TR$$ R!n~T!lDR8!M!I!i\"E!M!P!T!E\"H(B#N*P!N!j%T,U!S!R!V*W%S!o\
        #NvU\u{f},#\"R?U&T\u{9}A% P!q\u{1f}`$P!s\u{2}\u{18}(!m!N#S:P!T&n4SXmv}\"gM8n-+% m!K\u{1f}`<r!L9_\"\u{1f}`@q@_$ \
        T<n\u{13}R\"na?1!S$K\"W)k6V!R.R#Q\"T!NBT4m4Q8K$T&S4U\u{7f}[\" m!MT;!wpQ>! P/h#%S?S2Tt\u{1b}\"Bm4SRoj 6!7!C!o!k\"\
        L!8!@!m\"Y!j!Q\"Q\"T!F\"X%l\"O!V#@!>!G!j!V\"M!@!F\"Y!V\"N$O#V!E!H\"j!W!K!D!I!g\"O!O!L$J!W\"I#O#k!P%l>L\"O!o#S!R\
        #m4K!O!V!H&k'E!D!K#S!O!G\"T$N\"L\"W!U!P\"Qkw\"\u{1f}`+q};\" s?v8U$ l!R>m(R;/\"$k?m\u{a}\u{8}-!I!S$T!O!V7k!P'P.R\
        QR-Q%n\"O\u{d}-$ R'P!O9m\u{3}.\" l\u{2}m\u{7}?\"!T>osm& s!L>r!N\u{1f}`5qH|(!V!W%T!U4q#j6S|q&\u{17}# S'O:S=E!!jF\
        \u{7}#!T!U&k=0!WOIG%\"U&k9S&n4R{F!WVp\u{15}%\"U&V?T.Q\u{c}Tvf- V!V!k#N!Q\"R>N!V.O%S!Q\u{6}l&RM;\"\u{1f}`=qX\u{16}\
        8 p!E%U!A!P7r!O&J!S-P!J&J=O#S$j!M!Q!k#P!S#O<N:l!HT~! lO=!?p\u{1d}=\"\u{1f}`-n:p%'Q8L\"P4q\u{b}R\u{4}o!(RZK\"\u{1f}\
        `%o/%\"\u{1f}`+nK\u{5}\"\"L}s::, W%N;Q$P\"m/R#O\"LjT!m\"O@QSg+ o\"L#G\"I!O7i\"R#O\"P\u{1a}k$OF\u{1f}#%M!Q\"R=\u{c}\
        !fs4\u{1f}$ n\"R=p\"R}f& Q!E!p#L#O9l<A\"VR\u{c}n:a4 t!L!Q#J!O!I!I4P#o!S$L\"M!P1N6nak\"P.m(P=P\u{6}\u{10}\"\u{1f}\
        `ZnO\u{13}!Xj\u{18}6!?n_x\"#L@hfM\"?oGp$l\"#M@j\u{1}*\" n?o>\u{d}% Q3n,R3p2H<=\" m?m\u{1e}\u{16}\" l%RWu!VUpm!)\
        i\"j' S!T$T\"U8M'T!i\u{10}`% U%O;R\"O2l!\u{5}%!S&N!Q7qfOm\u{1a}\"\u{1f}`=qa4!\"PXW) o!I$O\"M+H-p#m/L\u{e}m-,##O\
        \"R*m;(#/m?l2T\u{1f}PE m!L!T!J\"D\"I\"O2N$l!N\"N\"J\"N!l!P,P!L#P\"M!R3j)l+n/n%N'R\"m%j\"P!Q&V#N/k!N&U!Q4U,\u{10}\
        & O\"P#N#Q7R5RO\u{18}#'L\u{1f}`9n\u{6}=& q!P&N8q!Q&NAg\"Jl4Q!g\"\u{1f}`%ob\u{4}!?q\u{1e}`( V!N$H\"S9U4R\u{1f}`!\
        Sk>$ S/l?P2n\u{15}\u{14}, m!L$K\"J/Q)j!RGp\"QfT0o!N\u{16}\u{6}\" n.O\u{13}F# p!L>o&\u{0}\" l!M\u{18}Q% o!I&G\u{1f}\
        `9l:!\"\u{1f}`@q~%+!O!S&k7n!P!S&n.QMQBn!R\u{13}\u{c}' k!I!P\u{1f}`;p8l\"P:n% R3o,Q3r2P\u{15}e!?m\u{9}D!Km0>$ R!\
        R$m;S\u{d}N* S%N\"R$X$m;P$K*P&m\"q\u{f}d\"*nRS#9\"6TST\u{b}6!?n\u{b}j*!U$O#U7m%Q#S.S#O\"L\u{d}P\u{9}a% Q(U7S\"S\
        :T>\u{f}\"&R>X\u{8}7- M!N!O!M\"J\"L$q6N!R(W4nINcm>G% k\"R%J!S8Q\u{17}]$ m!J>m!Pg\u{1e}% M!kSR\u{1f}`\"mB\u{6}#+\
        l?n4S5u) O!o$P:L!n\"q\"R2O\"MHI!!Sz=+ U!S$W\"P9S!O#U\"Q/R+U\u{7f}Rj\u{d}!#kNR\" P?P[P\"NU2kY\u{e}!?o-\u{1f}$ p!\
        L\u{1f}`Tp\u{19}A# o!K>s\u{7f}I! lA\"# n\u{1f}`Upx\u{13}$ m!Q\u{1f}`%Q\u{17}w\" l?rt\u{13}!AU\u{17}M$ Q!l>Q!nq\u{1a}\
        !?rg\u{c}\" m?utR\" S!k\u{b}'!!LZE& U'Q8m[Q$l!T?\u{14}# k\u{1f}`@odQ!?p1 + m!L!h$K!K!K7t(O.O$N.n)\u{10}$\"P%ouR\
        !o`2, P(U7N!T(k,R$L$S\\q\"P!SDR`G!wpQ\u{8}! l\u{12};!?o}\u{7}! T%^! n`W# m?Q\u{10}rj.!!M4p. v!D!N#K\"G4Q$p!K$Nd\
        OGo!Q/nEma\u{c}!'LqZ$ p!Q~p!Q\u{19}{! n\u{10}b\"\u{1f}`eqh\u{d}'!m!P%M!Q8r\u{4}p!N\u{1e}\u{a}\"\u{1f}`.n*t\"\u{1f}\
        `@n1\u{d}!@Rv?!\u{7}qHo. M!Q!U#g\"W!Q7R!P\"k#Q\"R-P\"T\"Q\u{7}t#\"RzR\"k)m\"!O&R;E? P!F!G!E\"F\"E!I!G\"F$F\"y!M\
        !B,N!J\"K\"I$K\"J$G\"s&M\"J$J$I\"pLm\"NOS%R*qj0\"\u{1f}`%oY07 V!H!U#K\"T!V-N!q)m!P\"T$M0k1O!N!q.t!NgL!Q\"m\"O#P\
        \u{19}[\"<P\u{15}Pd') S#K!m/L,T#P!h4T\u{c}nL6/ I!J!J!J\"F!L!L\"A!w5L#O&I!q\u{1f}`!odh. j\"Q#K\"J4L!s$m&N~n,L!sC\
        n!M!Ts\u{12}\" S?T\u{1d}\u{14}$ k!M>n\u{d}Q y\"NU2k\u{5}s) k!I!T#N#S7O!N$Q\"n?\u{9}!Bk;g0 j!J!U#U!O!F9S$S\"L.M!\
        P#RYQ4N?S;q~D(!N&R5n$P&P\u{9}Q\"n.TxS!!S&w!WS=`!2m3G\" k?l\u{1}e\" V?VB.# k'K8l/?$ Q2l-S2m: * O!T$V!T!M8N!S\"h4\
        W%SV !?m\u{12}:! Sx\u{14}) O#Q!U0p+Q4n$R.T\u{c}m\u{1b}d' S!N&L8T!P$l\"O@6$'P5q\u{15}q!O@%%!T!j%R9U!l_)!^T; \"\u{1f}\
        `Zp\u{e}N\"\u{1f}`$q.`\" m?sC\u{1e}!/l,r\" s?rl\u{b}( V!O!M,k$j-P\u{c}S1q;Y\"\u{1f}`.q\u{16}`9 M#Q\"S#T4h#P!h$T\
        \"Y!Q-Q!Q#Q\"W!N/l1P(O#K,S=M\"h.Q%V\"U5!$#j\"U=m4Sv)\"<S\u{15}So?\"\"R%QS+!!LGw$ o1L.o1O\u{15}1!wq?X!2j`\u{14}\"\
        \u{1f}`@o0Z/ W!Q&T!O8V!i#T!V!U!R-P&P\u{5}S!O!Q2n& R(Q7M\u{1f}`!n5Sf/\"#j?lMN!WS,3! m\u{a}Y\" o\"P$a\"BV4k/<j Q!\
        p!Y!H\"J!Q!I!V#H$B$F(P$k!X!j!J\"j\"L!Z!K\"M$H\"m\"H\"C!V#G\"E!R'I(F$k*R\"n!N!O!L#N#U\"T!R!S!p!P%T!m!V!U!o$D\"N!\
        m!P!l\"T!n!K\"L\"p!T!g*g!P\"Q+I\"q!F!S!M\"F\"H.S!N$j@4!VS}-!?n\u{10}L% l\"Q\u{16}n\"Rdj\u{9};!`T2\u{6}' r!A!Q#J\
        \"I8p!G/I$Hm4R\\n#S7e'#O\"K\"J*q.Q1r2H\u{1f}K\"\u{1f}`-q\u{7}o\u{1d}!U!k!=!G!@!J!K!W!5!K!:!J!>\"K\"F!j!D#S!N\"J\
        \"M!W!U!U\"T!T!D!J!E!L!P!M!?!R!D!O!F\"H!O!D!U!K\"N\"G!M!H!M!H!N!C#Q!R\"P\"I\"i#S!K!S#m!N#T!J\"O!S#U$Q!Q!T!T!l!T\
        !I!j!N!N!j!I!T&S!S!Z!T\"M!O!H!O!l!S!L$K!P\"E\"R!X!M!W!E\"k!m#l\"U!M!W!O*j!R\"V!L!U!I!R!J!K!R\"C#K!M\"L\"D!O$J\"\
        U!U!k+SJ!\"\u{1f}`-pbV$ Q!n>Q!p\u{4}E\"\u{1f}`%pqe! T}!\"\u{1f}`esH\u{1c}! otA' p!I&M5Q#mGnim@9'!H$S\"I8p!J&K\u{19}\
        O\u{d}C$ N\u{1f}`%O$n^u( l!G&J8p!K&L\u{1f}`4o\u{d}5#!N\u{1c}p!OPy! mp?\"!J\u{6}n`\u{12}\" n?rlY$ p!R\u{1f}`?r\u{18}\
        ~' n!H!Q#M\"I8q!O\u{9}\u{17}!%N\u{7}H\" T/lzb'!Q!R>R4Q!T\u{1f}`0SZV\"\u{1f}`?k\"B( Q#n\"T!T<j\"Q!QGk\u{b}i$ p!P\
        >p!Q\u{9}r\"\u{1f}`%oE!!?p`{!Ak6T\"\u{1f}`@n^i5 r!F!P%E!L7v!K!N%J.NDF\"t!B%G#BAp!F7i!L8N/mM:( r\"K%L!R9O&U\u{1f}\
        `.lq5#!R&j9T80$ o$R;n$SpD!VR*')!C>Hct%o'q#l'n%n'qI^! m\u{f}F$ m!Q\u{1f}`%Q\u{18}V\"\"l&R\u{c}\u{10}$ r!I>p\u{1d}\
        pk\u{7}! m\u{17}\u{1f}! oa^$ P%o:P%p\u{b}*! S{#' o!M$N\"L8p!Q\u{f}mNv!?p}J! SlX$ k!O\"S\"NM_\" P4mb\u{1f}\" k?m\
        Nj% Q\"k\u{1f}`#Q\"lRa& Q!Q&O!i7R'Q\u{4}-! lx\u{5}' W!F&K!Q7V!O\u{1c}mq\u{8}$ n!S>q\u{e}l\u{18}$\" P\u{e}S~\u{16}\
        ! R'm\"Bn4T<*!\u{1d}o54, R!J!i%R!O3U&m&Q.M&U<NYU]\u{10}\" m?ob\u{18}-!p$L\"L6N\"Q!q!V#O\"M!P-Q\u{b}m8N/$- L!L\"\
        N\"J\"F\"u!O%O$N,P)n\u{1f}`!n6{1 p!R!N$l!C![8G!R$P\"l.U&WGq\"K!F!QIk%8\"\u{1f}`=q7%$!I>P\u{1f}`!uev& n!I$S\"M8k\
        !S\\j\"BS4o\u{3}J) j\"O!Q!j0X-Q!Q1X2UOX. m!R!T#M\"P!S3L$q%O\"P/S5Q`S&L'l\u{17} O!O!P!K!W!S!O!X!n!F!F!?!D!@!C!X\"\
        S\"W\"r!p!L$V!W!L\"W!O!S!M!T!R!L!R!U!J!J!G\"J\"Y\"W#X!N!R!O!U\"U!H!U!L&P\"V\"m!M!r!p!N!L!B!O!X!L&S#W!Q!W!P!Y!L!\
        U#U!f!H\"W\"n!J&j!F!V\"Q!O!U\"L!P\"N!P$N!M!T!P!i\"W!N!i!C!F#[!j$V!W!S&U%O!S!V!V!T!S!V!O!M!R\"K!Q#R$M!T#V\"R!L-k\
        *\u{7}\"\u{1f}`Sl>Gp X!I!U!X\"A!M!J!U!>\"B\"G\"T\"S!N!I!T!n!U!L$L$U!M!S#F!I!K!M!E\"I$Q\"Q\"M!T!O!R!W!S!J\"J&M\"\
        U#K\"T!n!U!N%L&H%m%m!P!S!Q#V!m!S*l!K+R#q#o\"O!U$S!r\"p#L\"O!N+S!S!L!T!T\"L\"Q*R)p&r%O\u{e}n\" m?t\u{9}\u{b}! lk\
        *$ s\"O=t\"O~M\"Bl4TL04 Z!Q\"X!P!H!K!W!V7h!R4P\"U$RAQCU!N&R!U:P&Ro9% S'p?j\u{9}U#l2\u{7}# R%R\"P0-:#H\"V\"V8W!W\
        4G&K4k)U#S!n\"Q%H!L\"k;m%P&n!m!p\"P0W%I\"T3n+kkr\"Bk4U?=\"!S?TRg#Bm4R!Q_o#'M!Q7l\u{2}{$)M&m?n2T8-!\u{7f}q\u{6}H\
        $ s!P>t!PMq$ R'l8T'l\u{1b}h% WAR&S\u{18}P5tD\u{13}\"+jSS6.!?UP\u{7f}# j\u{1f}`@pT\u{0}#%MQT#m7\u{1f}' p\"L&N'L0\
        p/Nrl\u{16}X# n\"P2Y(A* l!M!M9m!Tfp#RKm!T.p\u{7f}n) W!R!O=m!S!S4Q\u{c}S4S\u{1d}5\"!S?R-h0 o!L%T\"N4R#l\"S$R\"Q.\
        PIQ(RIq\"R+O\"q\u{1d}\u{19}!?t\u{f}G& R\"h%O8R6R\u{a}VZD\"\u{1f}`UpgJ* q!J!k%I!P7l!NGl>RATI_1 p!J!Q#E!M!N9Q\"R\"\
        J!Q!U.N!P!p\"J\u{1f}`-uz\u{1b}\"\u{1f}`=o2## P/m0P\u{1a}X&!I!j%P9K!j4VZn/ j!K!m%N8m!T&NUO!T&o#M!N+O!Q&Q2B!!OmE)\
        #K\"I$K\"L7N\"J&L$k2K\u{1e}\u{18}9 n!A$G\"K!L5P#N!k%MHm)j&O\"n#p#F\"S*Q%L'o)S%n1n#i5n#P E!?o\u{2}&%!S$P\"o9T&om\
        Y$ p\"N=q\"O\u{1a}Fc!R!Y!J\"K#f'M\"L\"L\"O&S!V!L\"j!Q!T!N\"Q!O!Q!X)O\"L\"H!M!S\"P!R!P!U-O#W#i'J!T!i$R!V!L%U/j!K\
        %P!i\"U#j\"Z&G![\"S(S!V\"W*M!V!g!S!V#L!T!R!W)P$h!O!R!L\"kHc# U!U&k\u{6}\\% m!K\u{1f}`$m8qA\u{1a}!*kpv& m!H!P%K5\
        T\u{15}T69,!R\"T\"R!L!P!S>S!Q/O`RIk\"Sl\u{f}##l?m4RU\u{2}) U!S!T#j\"T!R8S'Q.RX!\"!L!QRb$ o!N>s!N>>& Q\"P%P!p\u{1f}\
        `@lt\u{0}\" n\u{7}o:\u{19}4 z!D!J$I!H!I.S&P#r\"N&L@k\"S=P+l>p\"P.q\"M3o\u{9}\"\"Ak:R\u{18}\u{7}% Q!r\u{1d}o&U!p\
        )q# P!m?nN;% o!R!Q=q\"QewH q!L!Q!S\"G!S!M!R!S(Q.l!M!Q#L\"O!S!S,T!V!T$L=n!L!S\"R,m*n!U!P#N/O&Y1n\"R!n\"P!S$L!N-m\
        /\\' p!D!I=p!INqVP\u{6} ! T\u{8}\u{a}% p\"P\u{1f}`Ss\"PM\u{16}\"!OSS`\u{1a}!\u{1d}po\u{4}' l!D&I!L\u{1f}`8o5m|}\
        \"\"Q>N,^\"6pSppe\"!Q$N_Q!wnb*!?rw{! nY4& O\"j:n\u{13}R\"nHq\u{1f}.!?o\u{7f}!\" S!l\u{1b}C&!L&V9P&Sww\"L\u{e}P\"\
         k\"U\u{1f}%! o8c$ P!o&Q9orB# m\u{1f}`Um-N!#j\u{4}b1 Q!K!T$L\"R4u#L!M\"k#O!P!U/OLT$lKu\"N\u{17}i\"(k~kb\\!!Nj\u{16}\
        \"@O4qg\u{6}%!Q>P!S$N4rE\"\"\u{1f}`%o$)!?r% !DkE-3 N!k$S#Q7T!i$I\"T!N-L&XBl5R!P$m.S\"O!M9VG\u{17}\"GO4qjx\"\u{e}\
        n\"S\\B0 i!N%M!U!Q7X!U&Q.P$P?QFv\"N%p!M*N\u{18}20 R!R!U#L!R!Q!N7R!R!S%R!S.T\"UCl$Q!W!VTwn& p!J!O&S8N!Sp%'\"m%L!\
        L?R-PGl\"Ss\u{12}#'O8q'Pqc4!U$S!T!S4R)N!M!L!Y-R$Q6o-T(SCR)S\"j\"R,L\"T~s#!Tfnxk\u{0}\u{14}! la*4 S!J!Q!Q%M'R0Q#\
        Q$T!O'T\"l&H$U\"M&L8Q#l:S&p\u{8}\u{16}#!o\u{10}Q!p\u{1d}\u{5}Z H!C!H!y!C!E!V!B!F!?!F!E!H!I\"E!K!E!I!G!Q!P&O!P!N\
        \"K!D!L!\u{4}!F!L\"H!K!B!H!J$G!N!I!M!J!Q#;\"D!N+J$P$nBn#Q!J\"t!N!H:O!P'q'U%L3b\"\"l&Sui\" k?m`4!Gp\u{7}\u{4}2 U\
        !X!P\"T!O!J!Q9R!Q#V\"O1R!R\"LYT#T!ROPsz\"\u{1f}`&o'c( o'N!O4S\u{13}o\"S!N!OZ$!FmE\u{12}!!Q3>!VM6g\" q?qDz#!l&R9\
        kM@%#U?S\"M4m\u{c}k\u{10}cA p!Q!O!R\"E!J!N!S'I,O$n!T!R!n\"L1S!L!O#J-n3n(n#K!Q2p%m3O/i!E!J!K$J!J`\u{1e}# n%N\"JU\
        \u{4}!?nZ\u{1}% q!N!Q%MsrX5* T!J!Q\"j!H:Q7S!U\u{1d}m\"S+t#\"Q=m\"Tc\u{0}%!U&P8o5Q&OD=! o\u{10}P!VVTJ\" UVO\u{12}\
        !\"\u{1f}`@o\u{18}Z)!J!Q$M!Q:V&Q4K\u{6}O&n1 #\"N=n\"O\u{11}|( n!N!T%U!P5R$T&St~$ m'Ogq'Q+%$ n\"Qeo$Svf$ R;n\u{14}\
        S!nld\" o?p\u{11}l\"\u{1f}`0p\u{13}##%M!k>Q\u{f}3) Q(P4m#O(R.U#SwR\"mvw@ T!k!o!K!S!N\"P!P#R1q%o#O\"N!S.Q%N=S!k!\
        l.S1S!k'p$T!Q!Q)T\"q!P!O)k%j\\\u{10}, U!n$I\"N8Q!s\"s\"N0K\"M\"M\"S\u{1e}=$ R!o>R!p=~+ l!T!N%M!O9S&NOO$u+Rzmjv#\
         O+l4P<\u{1d}%\"Q#j<R#S4pm\u{10}\"\u{1f}`Un.n\"%k?kxW\" S&jTw* n!E!O%N!M>TTnUp0o5m&\u{14}\"#kSQ g8 W!J!U!L\"H\"\
        I!M!l\"J4L!S\"R\"K#P1K(S\"UVp!Q!Q!QFT#P$kA\u{8}\" L+j\u{10}\u{12}!Bk@el 3!3!B!k!W!T!Z!4!A!k!m!j!O!Y\"W!U!U!D!W!\
        l\"m%M$<!:!F!U!U!Q\"<!F!Y\"Y!S!W\"R\"R#U!@!I!g!O#@#T!R\"M$M#K\"m!L\"T\"N9O*M!L!N!o!U!T\"O#p4J!M\"J&k'C!B!I!i\"R\
        !U!D!K'Q\"U\"J\"OK\u{5}'!T$O!l/m/QDm/qKs\"\u{1f}`.o #\"'M8tf\u{4}!$n'e\"<S\u{15}STC& P\"R&nrP\"S\"nm(\"\u{1f}`@\
        o]y\"Bq4N8\u{1b}!!P#L\"\u{1f}`Zs\u{19}}!/U]8# o\"Q=q\u{7f}t\"!T>n,(!?o5]!VU\u{18}3) P!Q!T>R$O!S3n!l!Nz\u{a}!'No\
        h*!T!Q9N$RYN0U&o!O1n0Om\u{16}!?S#u!?qP6\"\u{1f}`@o  # k<S\u{15}S\u{7f}\u{16}) l!E&H8q!LXNHS$l+R&X\"\u{1f}`.o\"A\
        !Akcd!zsL\u{f}!\u{2}T7\u{8}!TR+P\"Dk4P\u{5}7\"!S?R*|& o\"L=p\"P\u{1f}`;p\u{10}\u{12}\"\u{1f}`=lG!!\u{1d}p\u{0}\u{1f}\
        !?K\u{10} \" S2m\u{7f}M\"\u{1f}`@P\u{c}n\"\"i?j\u{1d}!\" Q*m*_% r!K&L8q!P7;/ R!I!S$R!S!N7R!P!U%U!T.T\"UCl$Q\u{6}\
        F$ O%o\u{1f}`@o\u{16}v$ S?S\"l&T_a\"\u{1f}`@ohN\" m(Qp\u{18}= Z!S!Q\"J!T\"D\"O&S$D,U!K!S!g\"V\"J!Q\"S%U'S!U\"N\"\
        M\"M$S'ROS9m1K'Q\u{13}}! ls?$ n\"R=o\"Su8!*k[0A T!E!P!J\"r!J!D(L\"W$n*R!I!V!N\"v\"H\"l,H!O!L\"A\"G\"E$K\"H%Q!n\"\
        M!R7TMp2R3ng3)\"J!O\"P\"J:P3USs\"LVmk`#\"T\u{0}m\u{2}Pkj\" l?l\u{10}f7 Q!k!j#H!J!K!M7O!L!K&Q-s!u#M!M\u{6}Q!o!p#\
        P\"O!N-n\"NR\u{c}\"<m\u{15}m)\u{b}' R!S!S%T!T7R!U]\u{2}!(P[\u{13}\"\u{1f}`=K}\u{1a}\"\u{1f}`@pW,\"\u{1f}`@p8\u{1f}\
        & l!M%M!N?O\u{19}o\u{1d}h!!QXQ# s\"L=rk0\"-n?nvE) I!R!j#k#M4u+N\u{8}M\"u\u{5}8) o!M!S%P!L7l!O&R\u{16}pA\u{1c}\"\
        \u{1f}`@n/Q* J!M\"N$O\"F!u5M)K!ssmPZ! m\u{12}}\"Bm4T`\u{0}' U#O\"l:U#R\"o4Q9I#?R\u{1f}`6sb\u{7f}!!Th\u{3}\" n?p\
        l5,!M&I8j!T&O.P'N?s!J\"McI&N\u{a}). Q!N!U#K\"o!P7Q!P!T#O\"q!S3K!SET#!J<T{SE=!?p\u{d}\u{5}#!O\u{1f}`?lL}\"(m?oe\u{1c}\
        & L7N\"sUN!N$seO\"\u{1f}`-s\u{5}8. v!N!S#L\"G8s!N$PWo\"P!O3o!Q3O'1\" r?s{8\" m\"P\u{1e})( M'V!j7O!V:PjSBQ\u{7}i\
        \"\u{1f}`@prf$!O?Q(n4N0l-!O!N!T#M!L!R9S!T$P!N1T\"O\u{1a}u/h'!K'R7U(Tvr\"O@Q6r& l!N&I\u{1f}`6mHT\u{f}z#AQ4n6rj2!\
         l/h\";p\u{15}p\u{5}A\")I!m1<%!k!M>n!Q3M=$\"\u{1f}`$n7A( q!H&I5Q#mGnim\"R0@* n!T!W#J\"Q!P8Q'R-SES\u{1c}\"'\"L%L\
        8V!i!N%S~qO_! n;\u{0}. p!J!R#I\"E8k!S!U#K\"J.H!S\u{b}QDSR\u{18}, i!L$I\"k8R!O\"s$r.R\"I$M\u{1f}n\u{6} %\"P&m7P(\
        o\u{4}o\u{3}\u{10}- I!R#U!G(L2M#f!U3U\"N$W\u{3}O'R#\u{1e}!&ksO$ R-o?oBS@\u{9}#?P#T4oi\u{1e}&!T!O#O;U$P#n\u{1d}K\
        1 o!R!J%K!L7k!Q!P%Q!T-R&NHp$O:p$p+qK\u{e}#1k\u{1f}`>k'\u{1c}! kX\u{1f}\"$k?m#\u{a}#Bk4P[rm\u{14}$ RAR[r\"K\u{8}\
        I$ n<P\u{13}n\"Pkd! oaa\" m?n5\u{7}) Q!N&o4R+l4QCoSR\"pC0\"\u{1f}`Uq6e!?o@p\"FO4qOa\" R(V>B)!U!Q%S:Q%O\u{6}p3m\"\
        T3Ry\u{1}#\"M&T?P^\u{1d}*!K#X!K\"H!M,V.V1U$W-PI{\" n!JO\u{f}!%Siw!\u{7}j&}!foOH' L!O!k:k#P\"l\u{10}k6\"!?q@q) P\
        \"p#N\"T!T7P\"q#P#NJ $ n\"M=r\"Qmy#DTcpYR$K$ Q<q\u{13}Q\"q[0! V\u{a}_# O+l4P\u{7}\u{a}!?q`/& P\"m&R7R\"m&S:L!VU\
        R\u{1e}' O!j$O:P!n$P\"l\u{d}[( M#P!Q!K!p9P:hXQe\u{16}!?l9z!?mh\u{c}# kdKYpd~!'j6$$ l\"M=n\"Nb,% l\"U&S7k(T\u{2}\
        x\"\u{1f}`@r*e# T!k!S\u{7f}b) N!U$o!N!R!Q8Q!P&U\"\u{3}#!j\u{1f}`<T8\u{1c}% S!O!p&VMN4\u{1f}? h!R\"I\"A!J!U!W-L*\
        k!Q!V#H\"L!Q-I!U%P!W+S\"L\"O-m+T/l!S!P*T2k1N&S.Q\u{4}\u{19})!L!k%N!M8P(l4T\\n#S\u{1f}s* m!N!R!Q\"P#T+R,q!S;S4-)\
        !M!I#j;O$m\"o.P$L\"L\u{13}\u{10}!.k!|!Hl\u{17}7+ S!M!l#M\"P4m$U!O!l\u{f}m\"Sf\u{16}! l,N\" p?r#/!\"Pu1!@rJr!npI\
        )\"\u{1f}`@Rt_!\"Q\\}4 R!U!T#I!M!k!o7Q!T!U#M!P!k!p3J!K3T(m$mep{]$ p!S>m!T\u{18}r% l!U!M%MMO$$\"\u{1f}`%obm\" Q\"\
        j\u{1c}E\"\u{1f}`!v\u{1a}k\"!j?k\u{1e}\u{d}6!L!X!V$W(L1I!j!T\"T\"k!U/L\"K\"GEo2R!T$m.o!O?N5mWE# k?n\u{e}p>7!\"j\
        !\u{15}!'P$Q# T'RQT\u{c}\u{6}+ p!M!Q#M\"M!Q7l!N!R#O\"S\u{1e}\u{15}\u{a} M!O!Q!:!U!?!F!F!R!B!G!T!F!>!C!v!u!9!G!G\
        !h'O\"N\"N!M!R!A!V!E!G!M!N!G!J!O!J!D\"r!q!@\"K\"F!J!C!R!D!E!F!U!D\"O\"o!m!A\"F#V#O$L'G\"k!L!Q!j!O\"O%U!O\"Q!j!i\
        !J)l!H$L#P!P$M!T\"M#R#N!N(O\"Q*U!N!R!V\"N!F!R!F!P!J!J!H$n!o!F\"I!T#h!O!T!N$S=f!+lyY\" m!NT7$ Q<p\u{13}Q\"p`\u{10}\
        #(U\u{1f}`8mS?\"Gm4U#_&!R$J#Q>N4q\u{c}n_C\" k?r9j!?nX\u{1}$!R!Rut\"KZD# o\u{1f}`%nTk' S\"S#N!m!Q:S$j6O1 v!D!L!L\
        \"D\"G\"U&D0s!J$H$U4R\\u\"OEnErsy$ S!n\u{10}S!nb=\" m\u{1d}s-8!?oR\u{d}\" U$j%L$#W\"hQU`l\u{4}\u{4}!!E\u{5}\u{7}\
        !?p3:!?oz(!no\u{9}j#!I>p!O\u{7}\u{d}% l!I!NuM\u{d}qh(# m!M&RN{$ o!M>p5P\u{1f}V+ q!F$L\"M9M&O/QRn!N5T5P/\u{7}\"\u{1f}\
        `=n l- U!K!Q!M\"L&K$n!i/T\"S@j~Q-nH\u{c}!#QEp\"!m?m9E#!Pvr!QB}\"(S?S{}\" n?nG9/ R!S!m#J\"S!Q8P!j%I/M%K\u{5}T!U&\
        o!Og\u{d}%\"S&U7k\"R&U\u{8}\u{16}% l\"R=l\"R\u{7f}r\u{17}u\"\u{1f}`=q\u{16}K\"\u{1f}`Tl|\u{8}! n*J!@lxo! Tkk& P\
        %l!S9P\u{1f}`&ly_& W%O:N'n.O&S7\u{17}!(RQ\u{5}\"\u{1f}`eoG\u{7f}( Q!R!U#i!R\"T=R\"T\u{1d}!$ l'S8q'TMx!froN$ O%m\
        :Q%o8\u{c}# U/l0U\u{12}=# m\u{1f}`%o*4$ R!O!n%Qj^!?q\u{7f}2! k\u{b}.M R!j!R!T\"H!W!G!W!G&S%J'P$S!j!N!U\"N\"N.N!\
        O!R\"M\"N&S'O0m!Q!R!P(p$Q+M$m0U*Q!P,S#k!L$K!R!R!S-S0R)\u{f}\"!Pfp^l\"Bi4W\u{19}\u{1b}&/O*q&q/O@N%q\u{1a}u. n!M!\
        N!k\"G\"L!U8T\"k4YIs#j$TVq\u{13}\u{a}\" O/mQr( K\"T#k!Q!P8O\u{1f}`&mP?\"JU4kk', l!N&C4L$l!Q&I/Rjj0r!LIn\u{17}K!\
         TKl& m!R!S\u{1f}`>r!N\u{15}\u{d}( Q\"S;o\"O\u{1f}`6P#o\"p{&% N)r&Q0Q)q3p\"\"SEj\u{5}D! oj?6 s!S!S!L!S!Q!U!I!K#\
        l!Q#K0k!V!P!Q$L%Q)P$T\"R4r~\u{16}$%Q#R9S#Q\u{9}\\$ P0mQl\u{c}lH%\"<T\u{15}T-n\"#kSQ<;\"\u{1f}`0pSb!?mCE# l(S7l\u{11}\
        \u{1b}\" P!RcC# n/PxN#,\" l?rD9\"DQ4kgx\"\u{1f}`=oO\u{e}!!S\u{17}39 W!R$L!O!U!U!F7Q!V#O!I!V!V.U#N!R!J=T.O!oFn#T\
        1L'S-m9p\"\u{1f}`%p\u{1d}j\" S#n\u{11}0$ N/o0O/j\\%/ h\"i!O\"Q!Q!M!S)Q.i#S\"T\"O0T%O]lKs,!H!M!W!i!I\"L-W+Y#V0O!\
        V#QxNL l!?!P!Q!U!O\"H!P!H&F\"L!G!P!W\"G)X!I\"R\"T!S!K!R%R%M\"U\"T!P\"P!S,U\"t\"G!M\"m;l!N,P#TJS!I\"Q)T#S$p{[& R\
        !l'R7Q!m'R\u{f}J!?ni2$!O$O\"M9R=V) l!I!P#P\"O!j\u{9}pKm!M\u{14}\u{1f}!?q%z' T!K&K5k#M\"j\u{10}k*m!AmUL\"+L!mPc+\
         R!L!R#p\"L=N4p\u{7}R!O$o\"O=@!?q>U' N!p$P\"P9o\u{1c}S!m\u{d}\u{9}% Q!l!L?R5UK\u{12}#?s\u{1f}`!OQ\u{1a}1 N!Y$Q\"\
        m4q$W!J&q.H$I\"FjQ!r!O)O!q\"RI^!!U\u{18}6$!P>U!R!TRm!?n\u{19}|K R!C!A!M!V!C!F!D!E!B\"B$D!M#?!v'O!P#R!L!H!Q!U!I\"\
        J\"G*D!p\"K!Q!T!I-n2n#qVO!P.S#N!Q-H!p#p0Q\u{9}\u{10}# n3Q,nX$\" n?uyy&!N&R8M\u{1f}`!m!N+_` A!g!S#f\"i!Q#N\"H!k!\
        E\"A#Q(W#G!h!R!Y#S!T!L#S$K%S!Y!I!W\"V!O!T\"M\"R\"K$J\"l!O$O/U!M\"n%M!K\"m!M+K!L\"j0m!S*N\"W!l*k!S\"F!Y%V\"S!V\"\
        P&S!U#N!l!R_0!~k#K\"!N>q5.\";m\u{15}m|l\" P!T$;\"Bl4S:g$!j&Q9n4TvF, U!O!S!N\"L!n!O*n.U%P\u{1f}`\"lo%\" QBl;`( W\
        \"K9l%J\u{4}T!n*O!lC.8 X!V!U!W!P!J!J!Q!V8V!V!W$Q.M\"S\"R\"P!PBOAU!N&S!V@T\u{4}=\"!K?P].!?QDe' R!O'mzQ$m>p!NIS(!\
        N#l#M9R#j#P1VHr$QK H!R!W!R!n!J!V!U!n!W\"M&H\"H,J!W!W\"l!G!I!U!n!S'n#H!P!M!Q!P!R!I!L!Q!P!Q\u{3}P!G!P\"l!Q\"Y$N&O\
        !mD<$ L(pSQ\u{c}nS\\1 W!L!M#M!K!V8S!N!R!J!L#Q!M/s!t$p\u{8}Pr}# p\u{1f}`UnQ\u{19}# m\u{1f}`@m)35 n!D!J!Q\"H\"G!L\
        !M&K\"l,R#L!O!m$N*L&K,p}p%O3RW\\#1k\u{1f}`>k\u{17} \"'k?lv^!2j0,\"\u{1f}`epZ\u{f}#!M!N\u{5}nv\u{19}\" p!K7\"\"\u{1f}\
        `+q?\u{11}N h!Q!k!S\"K!W!U!O+Q!Q!N&M%P$U\"Q!R+S!R!M\"P\"L\"Q!S,R!N0O$l)T!T!n!N'O\"l!P3N!S$m!U%M,m$T$K\"T!J)Q)Uu\
        G\"\u{1f}`$qwV# Q\u{1f}`En#,!!UG5!?n^\u{19}##l?k4V\u{2}_\" Q0kh\u{1e}% S!l!M>U4lO\u{11}\" r2Mp\u{12}4 S!F%O!R5T\
        $N!X&S.MBP-l,k-R\"m%T\"m\"K)T4R\"j\u{8}\u{1}\"\u{1f}`Zphq' k!S%P!R!O?R\u{1f}O\u{c}n\"\u{1f}`+rDD'!K!k=R\"m\u{1f}\
        `4s!Ltk!\u{2}n\u{8}}c i!F!S!Q!O!G\"K!T!M!L!U\"I\"U\"k\"H#T%j!R$I\"Q\"J!Q!P!P!T\"R$W$M\"N!Q!N\"M!Q!I!X!S\"V\"N\"\
        S$m#T\"R!U+l+N#Q\"S/L\"p!Q!U!Q\"q'S!R#T(j!R,U\"T!I!R#O!j!M$T/pQv\" n?oe~A S!q!I!S$M!P,U+l\"M#K0H\"U\"L\"L=R#n%S\
        !l'R'Q!l\"K3M!o7T!l\"l!N!Q%M!N*T(lYK$ M\"j=R\"kwu% m!I&M8m'P\u{14}I# m\u{1f}`UojO!?n\u{1d}\u{a}=!R$D\"J!P3L%W$M\
        \"O.KDQ\"m!K\"J\"l#j!L\"P-Q'R(L#X&p!P$j!L\"H-n!L5T\u{3}x( k!T!R!k%S7l!S'S]\u{10}!?o\u{7f}\u{9}& r!L$N\"M8j'Q)\u{4}\
        1 N!H\"n\"R\"L\"G*M,P#o\"N.P$V\"N\\n\"MIP#mx!! lts!fo.\u{4}\"!U>T~p$ k!Pyn!R\u{13}\u{1e}!?mW-# l'G{o\u{6}a$ o\"\
        Q\u{c}o\"Qs\\$ q1L.m1O2C!NU!z%!n\"J$Q9n\"O\u{3}r\" n\"SFI' S\"k%T!X>L5T\u{4}Rm&\"@n4SI1\"\u{1f}`,p\u{1}#\"JP4qF\
        y/ s!H!R#G6P$t!L!R%G\u{9}q!P\"E!O,Q:w\u{9}\u{1}!?q;'\" mnncs. q!G!O%K!R7r!L!R&R-S!TEq!M!NE3\"\u{1f}`em\u{4}\u{19}\
        5\"P!T!J!G!I!S8n!O!L$M!P!Q.Q!Q$O-p$P/T(RBm<M\u{1d}P$ o!Q\u{1c}p!Plj#\"P=o\"Qt$!VUi\u{f}, U!R!m#M7p$J!kYTUO\"p.k\
        %Pq8\"\u{1f}`_ny}##P\u{1f}`*lk2\"\u{1f}`%q|a%wn+o,q#p,m1}' S'ROO&M\u{3}M!N&Rb[*!I!S%V!l7T'R!kiR-n#n\u{1c}\u{3}\"\
        BP4pqV\"\u{1f}`%s7?! mW.$?O!ngo!M\u{7f}R1 Q!R$M\"S!R3S$V!S!X%T.N!SBk;R,Q2S6U\u{0}E* Q!k!S%k8R!r&r.M!R%OUu%!m&O\u{1f}\
        `:n&O=c, P#P\"O*N\"r.R1J(Q*p}O%R*q1`$ k!N\u{1f}`/nz6I!R!X!O!U!F!K!h!V!N\"N$M$M!Q'L$U!U\"L!V!I!N!h\"N,K!E#O!S!P!\
        Q,V#T<QJL,k#m!T$N!K!M*Q%Q$oG\u{13}!?n\u{d}>%%K;q$M\u{1f}`Ao\u{0}3\"\u{12}l.nkI! m\u{8}<8 i!G\"M\"E\"F!g+L,l!I!S\
        !Q\"I\"J(R$O#S#L\"O!i%l\u{7f}j!J\"Q$GG\u{c}!#iLP$#L!k?h4Yq\u{10}& T!r&N8U!u4J\u{a}7%!L&M8r!P&P%z1 T!G&E\"N&m0V!\
        J\"p\"m\"I!U'n'U!G\"I(Mxq\u{1d}~\"\u{1f}`Zqi)# Q\"k=S4\u{1e}#!O\u{1f}`$rU8(#i\"M=U\"T2j^k\"QLm@p$ U%P\"S9l'h!%S\
        d\u{1f}! l@G!woLw%'J8r!J[o\"Or\u{14}} O\"n!E!L!V\"V!j!E\"B\"I\"B!M!F\"?\"O!Q!Q$T!g!M!N!V![![!K\"K!K!Z!Y!G\"F$F\"\
        J\"C\"S!k!J!M!Q!Q![\"L$F\"G%X!O!Q!h!X$Q)W!j!U!U!U!Y!U\"U#P!V!X!W\"U)U#P\"T#T%Q#S#Z!T\"S%n#Z!T!g!Y&N&S!Z![!U#V!T\
        \"Z!N$M!Q'U#M!N!i+n\u{19}\u{e}!VTZl\"\u{1f}`%qt5$ Q!T&U;R;\u{15}\"\u{1f}`Zn<\"\"Kr4N\u{10}\u{f}$ n#P<l#Q\u{e}K\"\
        \u{1f}`Zn\"a\" q?t\u{1c}b( I#M\"I&q4L#Q(m,O\u{1f}G\" m\"OB%\"\u{1f}`@p\u{f}.\"<n\u{15}n_k% N!N&l8R!S/q\" m?o<;0\
         S\"T#J!M\"o7Q\"V#N!P\"p3K!K3T(m$mepKt! lZ&\"VO\u{c}q\u{c}b. j\"Q#K\"K4L!s$m&O~n,L!sCn!M!T\u{c}(\"Km4T\u{d}\u{12}\
        # p'O8q\"\u{1e}&!F$L0o-OFoLqD\u{1a}\"\u{1f}`-q\u{11}o\"#Q@k\u{f})#'X?R4nmf#<p\u{13}P\"p>i# O\u{1f}`0O\u{5}\u{f}\
        \" U?Ut\u{5}* N\"O%O$l$m0M\"S%T:S\u{19}o\u{19}\u{1b}! ND`% U!l\u{1f}`$U!mU+!?q&N4 m!J!H%K!U7k!S!R%R!M-SCnMm!N!L\
        $m!n!m3l:l#\u{4}* m!H!W%H!R7n!M!R\u{1e}pEoO$#!P!l>Qui! m[q\" n?rSt+ i!L!Q#L\"H!l4r$O\u{f}M\"r3R6S\"Bl4TM\u{7}1 \
        P!S!k#J!K!P8L#S!Q!P!O!R0o!p#T-U$m$\u{8}# l\u{1f}`0lB1&&j!S!S=j!R!T!\u{12}4 W!n!P#I\"U!R!Q3k$o!U&N-O!QMW#L!Q2n#R\
        6k/T'\u{15}!!S:\u{1c}!WVq6% p\"S&N7n(Q9\u{1d}* S\"R#L!P\"l9P$Q\"n4N]Q 2\"Bm4M<@,!G!M!W!i!I\"K-W+Y#V0O!V#Q(.( n!\
        H!I%K8PXo}m!H\u{19}%% k!O&S\u{1f}`)q!b9 J\"E!L\"Z\"h!J4T#N!V!K#W\"W.Q&SAO\"p&M/M$p9L\"T.N!i$Q0P\u{7}{( U!O!M,k$\
        j-P\u{c}S1qX_% l!E\u{1f}`?k!JmM\" S.l\u{2}8& k!R$Orl:pKMT\u{17}0 n!L\"M!R!P\"K!O7l!Q!N\"S1U!s\u{a}j!O&O`=!$ma\u{4}\
        \"\u{1f}`@s5S!!SX(E O!j\"J\"P!J!T!P!G!n!K$V\"R\"D(W$V!Q!Y#P\"M!O-S%R!G!T%T\"Q#U3SFQ.n!q#W-Q\"W!U&Q.Use$ n!P>u!N\
        \u{8}'$ Q\"P&R7SmA\" N!Ssn, R!m$L\"O8T!N\"L2p\"q\"Q\u{7}R!l\u{19}\u{b}\"\u{1f}`@p\u{16}{''P!H}T!KIl#N!L5T$ P\"k\
        =T6kc\u{1d}% R!Q$m\"PQRG\u{d}/ i!T!S%R?G!O-U:j)m2P;Q)n\"N1R&L|O!\u{11}oI[\"Bk4Pro! mD\u{c}!fo8%$ T\"Q=N`n?\\( l\
        !E&G8qrm/o$oUSA;% j\"R%J!T8QO,!(V :!?o(b\"\u{1f}`en\u{17}\u{1}$ o\"R=p\"Sgm\"\u{1f}`0k\u{1f}W\" R!jM\u{0}3\"P$H\
        !U!S4T#o!P!I%N!M.R%S-p$P/U(RBU-T/MF\u{10}!?o<#\" S?T*.+ L!K!P!R\"J$M(r.N1j2m\u{c}kC\u{c}!yl\u{14}s$ U!U\u{1f}`<\
        nMf0 N!L!R#K\"t!N7O!N!R#O\"t!R3J!S3S'mS\u{c}! m I!?R!\u{15}\"!R\u{1c}p44!wrq|\" o\"PpN# l(T~S\u{1b}#3 i!W!R#P\"\
        M!V7m!R!R%N!T1T\"M!SVRNo!P&M3lX\u{12}#!I>s!J\u{14}M. V!q!F#O\"H!K8u!J#Q\"I.D3S#kZl}\u{c}\" T\u{1d}pH!\"!T?R-!\"\
         o?m=C\" o?mMV! RY~\"!M!k]\u{3}\"Bk4LG9& l\"S&P7r\"T&P\u{1e}n\" l!TPO%!P&j!U\u{1f}`?lDE!&kr\"# N\"q=Reh! T+r\"D\
        o4QM## m!O?Q7P5!L\"L\"M\"J\"S&T&N*R!LqT3K'p!m!t/q!M\"V#P$S:o$o\u{1c}8\"\u{1f}`%o\u{17}\u{7f}!'QS[!#hX{!\\Q76\"\u{1f}\
        `=p!\u{6}& q!P$H:q!Q8L;\u{c}#!P!MYj}\u{a}! T\u{1c}S#!I\u{1f}`/rw\u{6}\"PR2nA # p\u{1f}`0p\u{9}<\"\u{1f}`=np\u{9}\
        0 j$J\"J!N!P7l!Q!U%P!P-K3p0lhk\"N&P\u{7f}'$ m!N!R>Q-w\u{e} S!U!P\"X!R!S!X!R\"R!G!S!C\"P!U!V!C!?\"V!U#L\"V!X!N\"\
        R!U!P!X!W!R!Q!U!R\"Q!K\"I\"N!U!S\"C\"J!G!R!U\"T!M!S!R\"K!O!L\"V\"I\"j\"V!U!N!N(L$m!M!R!R#T$S!o!J!R#S\"k'R!S!R$T\
        \"r!Q!U!P\"p!V!S\"O!R\"h!O!L!L$m!l#N!V!X'k\"S#Q\"W!N!V#L!N!N!M#K$Q\"J!O#k!R\"N#s*T\u{b}\u{8}6 n!R!J#I\"G!O5k\"r\
        \"L#O\"M!R-G$H6P9TXq!L!O#K0T#kj`4 z!D!J$I!H!I.S&P#r\"N&L@k\"S=P+l>p\"P.q\"M3o\u{c}\u{12}# N!q>S\u{2}/\" R?Sj\u{1d}\
        !qo\u{15}\u{1c}\" S1kg\u{c}K h\"U!N\"Q!W!i!X3R$i\"R$J\"O-P!P#P!V\"W,m#j!S*I!j%N!T\"T&T\"W\"N(o\"P$V/F!S*R\"Q!j)\
        W!U$X#M!R!Q.lcW$#N\"OEN4p\u{9}X\"Bm4T\u{17}?* o!G!J%G8j!J!L%L\u{19}mEj\u{e}5$ O\"o=Q\"m9I, U#P\"p!O!O8U#R\"P4r!\
        Q!T\u{a}m*\u{1b}#!m\u{1f}`Um!$\"\u{1f}`Zn)d! S}$!'R\u{10}\u{7}\"BU4oy/( l!V!S&S7k5R!S&QoE\"&P?Q2M` T!Q!U!I!J!i!\
        T!J!W!A\"S\"H\"K\"A\"C\"R(T#V!S!P!O!Y!V!M!U!G&O&L!O!O#R!R!P#L\"O\"I&R\"R!Q/R%m$S#T#m(R#Q\"k!R\"S$o'k\"U\"R$l#U#\
        N+P\"S!S!P!Q$M!R/l#r\"\u{1f}`!s\"\u{1b}\" T!k\u{e}%$!l!P%S9lQI+ R!R!N$S\"k7L\"R#N!S3n#l,\u{d}!wo_k' o!P!S%U8s!M\
        &N< \"CL4tE.\"\u{1f}`$n\u{9}U!!RH9!%QvG' V!k!S%U8V!l&S#P' N#j\"G=I4v\"L\u{a}r\u{a}\u{1a}'!P!P#k!Q!PQklq\u{9}\u{1}\
        * m!S!S%T8i!U!T%Q\u{19}m5mZ9-!p$M\"M6N\"Q!p!V#O\"M!P-Q\u{b}m8NUb& m!L\u{1f}l+S1t!Nhi! Tir& R!n&PsR!o\"Q\u{1a}_#\
         S\"k&S\u{18}e! S\u{7}j/ R!r!N#M\"L!Q7S!q!O%M.F\u{b}P!q$P\"O#x\"+l?lCQ5 O!O!U!P\"p!I!P\"E6Q#S\"S0P\"X\"r!M\u{6}\
        S!K\"U\"m!P!T<\u{d}\"$T?PX\u{16}$ j&K9nHnSf!fseP% n!I&L8o!Id\u{6}#fnymEpLx$\"N&k9R&l\u{0}\u{8}!AnV'( K!S!m$S!S!\
        R7O'T\u{16}v\"NN2nKz\" O*m%\u{12}#\"RzR\"kAv\" T\"l,.\"%N*k=?( P!X!X%k8O'l!V-Nw-O l!U!X!N!W!J!J!W!R!Q2L%V!W\"V!\
        G!L!N!L/G\"Q!O!N!R!O:S$k!R\"I\"V#T-M)r#Q\"m&q!n!R+L-T\"m!Q$N!R!S/L!S%SJ\u{1e}!#QIkV \u{1}!{!0!Q\"X\"F!I+V,z!x!9\
        !M\"Q\"K!M+R\"o!C#Q\"O1M,q\"K!s\"I!M$Q!o\"L#r\"J%r\"N!o!K!J#n\"r\"K#r\"L!m\"O\"p\"L6p\"M!p!q!I%Q.p!p!EV\u{e}!EU\
        8h! pi>#An4P\u{9}o\u{6}/!\u{1d}p\u{18}\u{8}!,j\u{18}\u{c}& k!S!N#O<X\u{3}m\u{1}q!&SD>\"\u{1f}`%q[\u{1d}4 j!I!p!\
        Q\"J2Q$S$o!M!m%J!mHQ&n%S\"l)OJk!SEMQ\u{5}\"<R\u{15}R$#!'T,\u{13}) K!Q$M\"l8O!S&k4N!Uf\u{1}%#L)l6O(m!kG;$ j!P\u{1f}\
        `UP7\u{11}+ n!L!R&P7T!J!j\\Q%v\"L\"K\u{1d}(# l\u{1f}`%pL\u{7}&!F$L0o-OFoLr|\u{16}' Q(m8O5P&K\u{6}R&o\u{3}\u{11}\
        \"Cl4T/7- P!P$R&T)T+U4U\"U$Tgk&S9T\"V-0% R\"P#l<R7pxx!\u{7f}qc\u{10}. l!B!l#H\"E!U7m!M&HRLBN&V&V9n\u{a}T\"6oSo?\
        %!UR\u{1c})$ S<n\u{13}S\"n.L\"\u{1f}`@mva\"CO4q(\u{13}2!N!S#L!k!J!N7N!Q&O!O.O!S!U#Rjp\"T9P\"T8^\" m?m;~* l!R$J\"\
        L8n%N\"P\u{1a}Q$R\"OS\u{e}\" T!lyz6!K!U!M\"I\"J!N!l&L0O!T\"R\"L#P1L*UVp!Q!Q!QFT#Q$k3\u{3}& R)V;P$R.j&m3[$ o4R+o\
        4Rn7!\u{11}ouv'!Q!P#M:U#Q4nguH*,!P$T*S1Q!M#T\"P(U'R#U$T$Rr\u{e}6 S!N\"K\"P\"R*n$n!N)j!N!Q!P\"S\"Q/U#P\"N.n!NEl\"\
        Q<q\u{11}\u{7}' m!L$M\"K8m\u{1d}oHT\u{5}f!?q\u{19}&!wo\u{9}Z$'O{o#O,n\u{7}<0 Q!N!P!T\"k:R!P!P!M\"H\"K.L\"m\"o\"\
        r\u{a}p!\u{1a}! k\u{b}\u{19}, l!M!M%D!L7k!U&N!PzO*T4o\u{1f})\"\u{1f}``nDQ' r!N!M#P\"Q!Q8R\u{f}J& n\"O%Q8r\"R\u{e}\
        oos$ S'lgS'm}[+!M$U\"T=O\"OTM!S\"k%O1S#hI\u{4}! m+N\" P!Lf,# n3W,i{Hr T!R!U!T!P!Q!R!T\"O\"@\"H\"P\"Q\"I(P\"T$Q\"\
        P!K!W!S!Q!I\"F$U\"U\"L!Q!R!S!T\"K!S!W!R!L$N\"M\"N#l#M!Q*U&N!O!R!j\"L!k!P!V!k#R'm!K!P!U\"R+S&W\"U!M$p!p!k\"R!P\"\
        P!k)T!L!j\"L\"O\"J!U\"R%O)S!P!T-S\u{14}_# T$k?j}\u{7f}F n!I!P!I!M!S!M!E!L!O&K$F#Q&O#n!K!R!O#Q!J!J!R&P&Q\"L\"P!U\
        !J!N.QMM!T&p4O.o#P\"S!N+O%&j\"Q=l3R!R$-# k!P>pia!\u{1d}p5H% n!F&H\u{1f}`9o\u{17}d\" S\"l6/% P\"S-m0P/n\u{10}{& \
        l!F&J8n\u{13}ORN\u{12}S( O\"N#O$L&m3U,k(RMI!XQ;i' m!L$M\"K8m\u{1d}oHT\u{f}p!(lC!& n!I!Q=s!K!Sx0\"\u{1f}`,R\u{10}\
        ]#)h?I4t]/\" m?mm/\"&R>X%\u{c}!Bn\u{d}\u{6}!@s<W! pVv\"!P&MOr'!U!T%R8l;Q\u{5}S:n\u{c}`!@o)M\"\u{1f}`%oSG! r\u{16}\
        \u{9}0 n!L\"M!R!P\"K!O7l!P!N\"S1V!s\u{a}j!O&O\u{c}R!NO1<\"\u{1f}`.rwm- Q!W\"P\"n\"S\"I6M#T$S.S\"Q\"k\u{c}lX\u{16}\
        \" p?p\u{1d}9$ R?R'O4oFC!?p+B\"!U\u{10}l\u{17}|$ l\u{1f}`@n:o\u{1a}l% o%Q\u{1f}`;o%QD|!#Rh]\"*p?p`\u{8}# k!G>kj\
        n!!Uk9!?ofy% m!T\u{1f}`?n!T\u{2}$# S\u{1f}`@SU\u{f}! O7`!Kp\u{10}]\"\u{1f}`@n3\u{d}!fsIW/ W!V!T#K\"Q(U&j,SEo!Q!\
        j/qiT&R!RHe!!Ot\u{0}\"\u{1f}`.q\u{10}n\" n\"TFF!fq&Y? L!B!L!w!C!K!O!F!M!C*D,O!J\"o!I!I!O-I$m!G!I4nHm!L!S9Q)n'P#\
        q!M!Q\u{6}d#,o?n4M2K!?p\"|\" o?o\u{e}\u{16}* n!H!R#K\"L!O7o!K!U\u{1e}n#d$ k!L>l!Q6C!\"l\u{6},\"\u{1f}`=nZh\"#kS\
        QA>$ n!R&P8i\u{1c}B!Vlm3+ p!M!M#H\"K8o!L!P#N\u{1b}o\"QMC\"\u{1f}`+n|w+!K&C!j7j!D!P%F!T-HQTonya\"\"k?lW\u{1a}\"\u{1f}\
        `ZpHT!)k\u{f}M!WU^\u{3}! l\u{0}+!bk@\u{7f}; U!G!V!Q\"F!U!H!J!H'k#R!W&E%X!M!W$U'S'U\"T!M/U)s&E3l!RWRAQ!%R/=\"\"V\
        ?T,G#'n\u{1f}`@n\u{1a}r!(QI\u{1e}! l7\u{1a}!?nMz% M)p\u{1f}`7N)slk' P'P8P\"V4W\u{1f}`0q9h\"&R>Xl\u{17}, m!J!L#R\
        \"l!L8N!Q#S\"m!N3Ja\u{8}& O)q?q4L\u{3}P)nRH!VP\u{19}\u{19}#!Pvq!Q \u{10}\"\u{1f}`%o@L$ o4P+m4Q1L$ q/N0r/N\u{6}3\
        !?t\u{c}\u{15}!!P\u{4}1!%R\u{13}-\"$S;l@B( n!C#V#E\"S7J<I\u{0}m\u{f}c+ m!S!N%G!S-p*r!J'UAp\u{d}Q)?\"\u{1f}`%m\u{5}\
        @\" l!K\u{13}=! m^G$ R#l\"G=l0`, m!M!R%G9N!T&lSs$M3m3m\"Ob^\"\u{1f}`.n1,( r!M!Q#P:p!N!R#Qeg!\"S\u{1a},!WS;;! m\u{0}\
        X!?qX@!\"Q0Y!+l8l? i!P!W!L\"K!L!M-S,V$R\"O!Q,R!L!Q$T!N!N,o0m.O,l'n.Q%o!o2R\"R!U%J.oWm!\u{1d}oP\u{12}%'R?U.T!Q\u{11}\
        Ot\u{4}\" m?p\u{f}K# p\u{1f}`@siq# m!L>o>.E m!H\"J#o!U!S3I!p#T!L$m!i!R/U#F!i\"P?R\"O!m!T8O!S&p\"Q&P\"N(P!I!p!H!\
        R,k!O$K\"K!M7k!Xl\u{7}i1 J!k!V#k\"O4q$Q!k!T#k0L&Q=RIQ!m.P!q~:! L^\u{1e}$!p\u{1f}`$Q!p\u{14}Z\"\u{1f}`_n]X# Q\u{1f}\
        `Aprp+ M!p!L#F\"D8P'I.p&K-Qyn!y!VS_q\"\u{1f}`%p2&. Q!H&N!U#U)T,P%i!O!R,U\"VqT9TrB!Ku/\u{1e}!?pS_\"Bl4T:P!Alqf% \
        T!m\u{1f}`$T!m<Z( p!J$L\"M*N.s1S\u{f}n`L!&kygp V!D\"Q\"M!n!L!W!K!S!W\"G\"?\"A\"@\"N$m\"H!j!O\"V!S\"I\"=\"F!U!D!\
        S!R\"L\"B$D!Y!B$j\"P!S#V'T#N\"L$L#L\"m#O\"J!U!k!P\"M\"h!H!T!q!M\"K!T\"L'Q%Q\"L#Q%J\"l!M$G\"G&m\"Q!H!j!l!R*M#I\"\
        S\"I\"J.j!P\"Oxs\"\u{1f}`ep<~##O!l?kas. q!M!U#J\"P!V7r!PZp(U0S=R0m\"Qa\u{1a}0 h!X!V%S(F0l!P!T&P-S!T%QMm\"P1OEj0\
        {% p!K!P\u{5}x!Knd( N#N,q\"M.R/s2I\u{19}mlP& o!P!K=o\"M\u{e}OW+\"$l?m(!/ m!Q!L!J\"H!N!H.Q*k!U!P?M'l!RgmD.%!j!T>\
        l!U3O\u{12}R!?pAn!&LuT$ o.O1oOn\u{d}\u{4}A Q!M!i!P\"@\"L\"U\"E$R$C(k$k!M!P#F\"B!Q!m&m$G\"P\"G\"H\"C!W!G$GoT!k/K\
        !V$K\"mMv#!K\u{1f}`<r\u{b}l\" S3k\u{18}j,\"J!Q\"T\"G(T\"U.j/U(N,K&k\\oGz+ R!K'Q3m$T!N$j\"k!S1Lxm<n\"$lRT{\u{1f}\
        !WVC\\$=q\u{1f}`8O#q\u{6}l!$j7\u{9}\"@O4pTU!Cm\u{f}=;!R\"X!V!L!J!L!R7U%T!J!R!U-P!Q#Q\"K!RGo#O!P(p*q%l#U!S;m*Q_\u{11}\
        6 h!Q!W#F\"T8j!O$G!S!N!T-J!U#G!R!Q0Pan4l!U$O\"Q\u{10}\u{9}$\"Q&k9R&j6~\"\u{1f}`BoQ9\"!R>p=C!\u{1d}s\u{a}9\"BOrp\
        D\u{1d}\"%l?m\u{13}\u{19}!\u{1d}psK# l\u{1f}`@o;H# m!P&L\u{18}k)%J\"O!Q9o#N\"PQR\"oSp\u{1b}A\"\u{1f}`%q\u{f}V\"\
         n\u{7}w%\u{8}* q!K!K#N\"J8q!PFo^s!PGN!?p;~!xpms#!l!S%RM\u{0}\"?q!RTZ% O!n!Q=P!oz\u{1d}##l?l4Usa& i!P>i!L\u{1f}\
        `!P4O, n!M!i#P\"R!S7r!L$Q\"O/Q\u{a}OaC# R\"l?k\u{6}8\" UZjS9< i!P!U!L\"K!K!N-S,V$Q\"N!P,R!M!S%N!M,o0m(l2l'n.Q%o\
        !o2R\"Q4pSt!TSs.#,l?m4Qrr, l!R!T#N\"I8n\"O!n$N\u{19}n\"R!Q\u{19}P>!T!X!M#N!G9S\"N\"T\"K!U!W,L!T%L!i!U+V0O(q#p\"\
        Q!O;k\"R\"l\"T,T+S$R%NGG\"\u{1f}`@sZ@\"\"R=o@o\"<l\u{15}l9\u{1}$ q\"T\u{1f}`.q\u{5}*#%Q!m?k\u{f}9T L!H!N#N\"j!m\
        $k!N\"N\"O!l!I(J!K#O!M!R\"j\"l!N$L\"M\"R\"W!m!K\"J!Q!K!I!B!L!I\"E\"I$G,N,V!K!L8l\"I!J!Q%n2U!J!K!W\"P+R5Rc1(!P!R\
        #k\"N8o!O!R%J(a1 S!O!K%C!s4T*M!h3ICK!i'LCl)T\"m3N!l\u{f}x#!P2h\u{a}P&`!$lu0\" l(P'u0 U!N!k%j!P7Q\"S#Q\"n!Q3J@L#\
        j!V$U4m~l#\"T%R:Vkh##l?n4RQ0'!R&J\u{1f}`%p$r0o5L7\u{0}#\"m&S9mqp) o!M!M%R8l\"R%NxLAo\u{12}`' V!V$M\"S?LkNKR;k! \
        o\u{d}{!?qok' N(S7O)o&m.L$Pz\u{9}!!LLr!VS/u! nH{4 L!L!N%v!V3T$M'm!O3j!T?M#g%U#k!TJT\"n-Q'p\u{4}t\"\"ObT[]# m\u{1f}\
        `%nv'\" n?n_=$ i!N>lcoL\u{11}' m!L!J%M?P\u{19}o:l|O!?o\u{15}b# S/l0O\u{e}\u{12}) i!M!S!V\"K#Q7m7V.TK=& k!K&E8o\u{1f}\
        `(L|T%\"P#V:k\"R#QJ'!WUE)\"\u{1f}`@s\u{3}C\" P4mRy!?ph\u{9}'!T$O\"S!P?N-N\"Q@R+!G$J\"l!N7r!L$L\"M\\Q#q!N\u{14}|\
        *!P$G\"N!T7m!O$M2VDqePPF0 U!M!S!V\"K!Q+l.S!P!S!U\"O!V/S2m\u{13}lSw#+U!m>T$n#%M!k>Qd\u{3}0\"P!K#P!P!P+k!U'M$S\"U\
        #S#P,V\"O/TlM9x!?qHwJ n!G%n!N!Y1L\"K!j#O!V!U#C\"I!U-F!P#o\"R!N/Q$L%N'j\"T!O#P!P$R?m!O+K!j\"N)S!Q#M!V#O\"O!Q/l.j\
        <\u{6}#!R\u{1f}`?pqu! RZ6< O!V\"R\"F!K!V!o7T!K#o!K!M!O!l-J!R!K!M$k%UGR\"n/P\"p+L:o!O&P\u{f}\u{19}! n\u{0}w/ j!Q\
        !R%S8j'S.N!SBm!L!H.Q>S%R%o \u{4}\" k?n}\"%!P&n!O?Q3On;! l\u{1}=9!T!I\"M!P!P!G!O!H*k!W+J\"P#Q\"K!R,U!Q\"U\"P\"Rj\
        m;n\"P#Q,k{7!(QzV# n\u{1f}`@s\u{d}G!'OVY' p!M>q!MqR:n4m3D!?s\u{1}}\"Bo4P\u{1d}v\"Cl4PX\u{1c}: Q!P!l!P\"V\"Q!K7L\
        !L\"M\"L\"M!O!N.m\"i$n>l(m!M\"JHn2P!R&T3k\u{10}\u{0}!Hs'u( L!O!S%K!p?j.P\u{12}od&!\u{e}oCn.!k!R#J\"R8R!t!S#O\"P\
        !Omp\"N.q;m\u{6}## V!jSNcj!\"T3\u{1b}!!l-M! my.\" n!I<O% m!I.O0oAPj\u{1a}!?s/H\"\u{1f}``r\u{e}p!?nMa\"\u{1f}`%r\
        \u{1a}P,!P!O$k!N!T4q$P%k\u{6}r&qCl!Oq3& U!N&q8U!N&r45+!T&P!P3n!P%S&O[oMT!n!Pr\u{15}' P\"P&m\u{1f}`8Q\"P&n\u{1b}\
        i# QwR\"l.\u{4}, i!I!N!V#M!H9N&M!S.Q\\OPS\u{13}\u{7}) l'L!Q7n!K&R!R4T\u{19}ofv\"$j/TDQ' P'P8P\"V4W\u{1f}`0sXs/ \
        Q\"T!W\"Q\"J!T'l0N%R\"O0U\"Q$ShS;O\u{c}y!$k\u{f}}\"\u{1f}`=oE4#!P!j%Qj?!?rK.% M%S#T8T$U?\u{16}\"\u{1f}`Ip;l!Dk*\
        ($%U\"Q9O$TvG$ Q/o0R/n0>%!J!L#I\"I*l|-\" m!M&&#!S\u{1f}`<QGY' S\"S#N!m!Q:S$j;B!\"Iq\u{9}\"\u{1f}`Sm':- P!P$R&T)\
        T+U4U\"U$Tgk&S9T\"V3b\"?K$iq>/!U@T%V.NDK!Q0P1K&W!K$Q!T)j1Q&U(Y% m!P&T9R\u{f}n{`\"\u{1f}`%q}E)\"k#I\"M8p!L&P{l?o\
        &O_R#!P\u{1f}`$p\u{19}]w q!K!T!I!M!R\"C!H!G\"D\"K\"D!M!O!N!O!N!T&S\"V!R!Z!P!R!P\"V\"K!P!J\"G$K\"O\"V!T!J!V!M!J!\
        N\"E!I!R$F\"U\"N!P#T0Q\"l!O\"N#I%M\"o!L(R&P!O!p#Q#L\"r\"T!l!n!P!N%l!p!p#S,l!H!P\"K\"O$P!P!O$N%Q$H!P!V!R'n%r\u{1e}\
        \u{19}##L2pSp R!.kE!\" o?o@B!?oJ-!zph\u{7f}!!N6\u{d}\"\u{1f}`Zo*\u{c}$\u{1f}`@q5R#mqk$ l!G>n!OXL* U!J'l9PMU,peQ\
        \"q&N8ml2\"\u{1f}`@sqE' k!J!H%E8lypOkK\u{f}$ j\"Uxn%mp\u{1a}!'Q\\\\)!Q!k#K\"N.n+R%j!RBnL\u{e}!\"R[\u{12}!wq\u{1}\
        9& T!l&N8O!P4pc\u{9}*!J!T%T!S8QXS*l>q,lSoQ_( N\"S#K#O7R=N\u{3}Q)lnI\" l?m_[# m\"S=lxR# l\u{1f}`=lWX(!T!V#O\"l!k\
        >T\u{1f}`\"nL\u{e}&!G!l%M8pYN!U\u{1a}V\"\u{1f}`Ur85# m!J?Ll\u{f}!no&n!&mt\u{f}$&k\"P\u{1f}`>l\u{1c}[$(Q7U\"S4p\u{a}\
        d# l\"M&PWV\"\u{1f}`@ns\u{12}. n!J!N!L\"G!M\"O8M!M#J\"s!M3HkO#\u{a}&!Z$L#P>P!U3U\u{1f}\u{7}D s!D!L!k!T!r!@!H!X.\
        N)p!I!P!p!U!n!G!H!U-J\"K!V!m!L!H/N!LGl#K\"k!K-m;l!L\"O#L~&! T\u{8}X& l!N&I\u{1f}`6mHTt * p!L$K\"H4R!j#q!L\u{10}\
        R!j;3!!N&e\" q?r4t- M!R\"Q\"P\"m!Q!m;R#Q!m2T\"QFP\u{19}3! n\u{1}\u{13}? g!S!l!I\"Q!M!G!Q+O)p%m#P\"N!T+P\"S$R\"J\
        !P<k<R-q1p+k!O#U&M.j%U%n&K15\"\"SYU\u{1f}\u{13}\" R?Qa.!3jX{! kOuD S!T!U!V!T!P!J!O!O#T#j2S!V#Q!L!P!S!Q,J!R!Q!Q!\
        S!N!L!N$V/T'U(NAU!N&S:V\"S%Q>r& R?S#R\"K2i\"pY6$ n!Q!T=k[e!\u{c}s2%# MBp4O\u{9}v& O!kAq4IgQ!qq!\" r?qp&' k\"U%R\
        !R7o\"S&S\u{1c}\u{11}% m!F&F8mhn\u{a}z( M#K8G!w\u{13}M!G!w'K&|: q!R!P#G!U!N4P!Q&k!i!N!S!P0T!W$QVm%P.l!R+P!Q/Q!N\
        #O#R-!\" R?Rjy!\u{1d}pWf%!p&L9s&M.E&K%!O6q)RNO!q\u{f}\u{4}'!R&N!R>S1TsqZR`s1 n!J!S!U\"S!N!K!P7m!P!U!P!S$S0mJU^o\
        1m%#k9m&o4O{m\u{e}\u{4}$ o\"M?NYop\u{17}$%O=s\"Q2Klj\"PP2l{0!\"PX:\"#i?h&k# MzN$m*\"!-p)%\"\u{1f}`@nxB\" nSVbJ$\
        'O!T>S\u{4}qX9$ k!P&K9MwE!,nDt% m!P\u{1f}`$p!QYd, S!U!T#IAJ!R.Q%K\u{6}N!P#O\"o R! k\"S\" n\"NRB!\"S\u{1};# q!O>\
        rkI* k!N!P$h\"M8O!Q$i\"N.S|a) R!P$Q#o7P!R'l\u{8}T$l\u{0}P' P(q7N(i4VGP$o+$\"\u{1f}`$nM\u{13}-!N$K\"T9S&O/QEV(r%\
        l+Q'M$p?TM\u{7}$ o!M>q!Nr\u{2}) U%L\"P8V%N\"S.S!m%M B$!o>N!qFp\u{12}q!?q,\u{f}%#O\"M.o?l\u{1e}mvv$ q\"I=o\"O t\"\
        \u{1f}`$oZJ! l['\"BM4spB\" o3T>)%!l!Q#N;o4O9U\"BS4m3d# l\u{1f}`%m\u{1}.\"!m?n*)& P\"UER4o\u{1}T\"mt8$ m\"T\u{c}\
        p\"TRG!?p\u{1b}K& p!J!Q\u{1c}L&t!L;K\" m?oA@\"\u{1f}`$nC`# l\"P=m\u{14}W!2m<'\" S!R08##k?j4W\u{c}=* l!J&G8p!I!O\
        %KAp#SSq\u{17};b!Y\"S\"O\"V\"U\"N\"H\"R\"S\"H\"R\"P\"U\"S\"G#S\"h\"Y\"W,K\"G\"E\"H\"D\"J$I\"K$i!R!R\"S\"J#P$U\"\
        I%W!l\"I\"V#V!I\"V#W*K\"O*G#J#k!G\"H#l!m!k!r#S,j#W!j\"T\"F&J\"H)E\"G\"j+i\\p\u{1f}'! X!X!n!K!V!S!k!U!j!Q!B!G!L!\
        N\"O!P!>!S!R!W!P!V!M\"M\"V!T!M\"W!W!T!P!V!R!P!N!T!S\"N!R!N\"R!R!F!V!R!W!X!l!L!T!S\"L!O!I$S!T!G!S!U!T#P!V\"N#n!M\
        \"Q\"M\"O!P\"J\"V!V!k!O!R\"M#L!U!V!W!h!W'T#S\"P!R!W!Q!i!W!T!O\"V!R#O!R!k![!M\"E\"j\"U!X\"s!h!V!T!O!O!O$K\"Q\"\\\
        !U!U!k!S\"O\"U!W!U!T!S\"M\"Q!T!G\"V!R!S\"U\"j!M$l)ck\u{19}\"'P?Q3t. n!G!P#H\"D4R$m!G$M\"J\u{7f}L+R,n(N\u{7f}3!?\
        q\u{18}\u{8}$ S\"l=S\"m|\u{4}\" n?o?)!HU.W\" p?qRN$ m(Szo$S(\u{5}( r!D&N8o;M\u{5}s!G&R\u{16}U! l\u{1f}\u{13}/ P\
        \"o#I\"D!S7M!V!o#L\"I!T-G3Uxp!Q:j& k!O!N&M\u{7f}rUm/v& m'M?O\u{1f}`4o+o\u{f}\u{5}&!T$M\"j9S$P\"ik+\" n\"N+]\" m\
        ?k\u{10}e! n_\u{1e}!'S\u{7f}\u{1f}!?p`\u{7f}+ k!H!M#K\"P!R'J1O&T(NZK]%\"\u{1f}`@o\u{e}\u{6}!!T\u{e}]$ m!J\u{1f}\
        `<K1O#%S<V\u{c}p]w! m}\u{4}% Q%P-j>P^n3$\"BO4q\u{1f}V\"Jn4QIz\" U!kt5!?pI[!@pqe\"\u{1f}`+nAq!?o&3$ n\u{1f}`0qJo\
        \u{1a}9& p!H!K&M7k!MW\u{19}&\"U&l8N!O&m`PL&> o!B!h#O\"E!U5M\"i!K!T%M!L.T&S?n%s#q,p#m%S*s<l#T!M!P3n#M\"k\"n)k\u{10}\
        i% Q!o?m\u{0}T!lc0+!P!N#G:m\"Q!U!V3l!k\u{1f}`$sv(!wp<z!\"N\u{14}(!\"T\u{1b}5!!Tq\u{a}+ K!T\"S\"m\"O!R7N!U&Q!Tok\
        Kh# U@R4k \u{8}! Ps<\u{1f}8! R!T!h!Q!S!R!]!T!i!Q!V!M!R!I!R!K!R!H!Q!K!X!N!S!L\"N!S!O!S!M!U!W!W!V!M!T!Q\"R\"T!Z!Q\
        !Q!I!K!P\"M!U!P!X!Q!h!S!k!Q!H!V!h!Q!Q!L!V!N!M!L!U!K!V#N!S\"f!Q!V!l!L\"O\"N!S!N!V\"U!R!X!T!R#h!R!T\"J!M!g#U\"M\"\
        O#P\"i!Y!T!S!N\"X#k!Q!Q\"S\"n!P!T!l!k!Q\"L!Q!h![#T!m\"O!S!V#U!P\"S\"N\"Z!Q!^\"W!U!Q!S!P!Q!Q!a!O!V!P\"R!W!K!P!H!\
        R!M!T![\"S!M!U!U\"j$g!k)\u{5}!\u{2}pM\"! Tdk\"\u{1f}`%o4.!!T4h# j?n\u{d}R6I# n\u{1f}`Uo!Z!Fli\u{f}(!U&Q9T&V!V-S\
        dpNSJ\u{1d}!?pg\u{10}1!T!V#K\"Q3m%m!T!V#L\"R!T-Q@m.TQm,T5QT\"\"CR4nNh% P%L*o0Q/n\u{16}H) N!l$K\"P8P!p4L$O\"TN^\"\
        \u{1f}`Uoz\u{1c}& n!S!N&M7s\"Q\u{12}#- M!O$M\"j4t$R!P$O\"q4LuN!t\"Li1\"?T#m1<!wk2\u{16}# l(R7kTd& p!T(Q\u{f}p\"\
        R!QCe!goQU( Q!o!Q#Q\"L8Q!n\u{1c}k4\u{19}!\"kK\\\")L!mb\u{16}) N!P$O\"k!S8S$T4R\"jEM!fqHY# O!R!nu%!VS\u{1}\u{1b}\
        \"\u{1f}`Znw\u{1f}#!J;Q\u{15}Q\u{7}Y! SP^\"Bp4OZ\u{1}! nN\u{5}\"'G8o|s%!R&O!Q8Q&SLF%!k&P9l&R.TI@\"\u{1f}`=o(g\"\
         n?pBq#\u{1f}`,T1q,(\"\u{1f}`,o/O!(Q5\u{15}# T$k?jUC3 z!L!K\"N#P!F7x!O!I\"U#T!M.L\"P$LGQ]s\"R&I+\u{17}( n!G!K%I\
        8n!N\u{1f}`:niV!#U>\u{1d}% o!D&U8m!J8\u{13}! p|}( Q!p!U#L\"P8P!r&Q^c!URZ@!&PM=\" T2mXe\"\"k?l8 $ n4R+n4RL\u{9}\"\
        \u{1f}`)n\u{8}P#!O!S=n\u{13}b!\u{2}n/W0 P!M!H#K\"L!r4S#R!R'mOl,Q$nMl,T(jk#$ n!T!O=o H*!P$M\"R-W+T!T&P-V;pRkbK!?\
        ppo\"Cm4Sq3& P\"R&m7N\"S:l*1&!O!N%T!S7l!SlT\"\u{1f}`Zo\u{d}\u{6}\u{16} U!O\"N\"M\"n!j!U!T!F\"L!O!O\"K!T!O!M!T\"\
        Q\"M\"I!N\"P!S\"Z!K!W!X\"N!h#N%j!C!o!K!L!C!N\"P!>!H!n!U!F\"H\"J!J!S!K!E!K\"W!T\"Q\"S#Q\"H!N!M\"l!L#P!T!n!W!S!S!\
        k!I!S!V!H!P$N!j&J\"U!H#L!h!M!l!I%P\"j!E!L\"m!F\"H!T%i\"m!I!N!R!k%M$l!D\"P!l!J#K!O\"Q!R!T!D\"S\"L!Q\"R#Z!S!W\"P!\
        i+n\u{1f}`#%Q\"n?nG\"! R\u{1a}]#)kSTon|]% L!Q!iLN2j34\"\u{1f}`,qA0$ o!J>n\u{5}oW(\" o!P7 #!P\u{1f}`UPl\u{19}!zr\
        !O! T\u{1f}d$ n!G&N8o\u{1d}\u{5}\" p!J!\u{f}\"!l?nM\\0 j!P!T%Q8j\"k%P.M!RBn!L!I.Q>R%R%o!\u{0}$%o\"Q=o\"Qv_) p\"\
        P!T$P;Q\"M2j\"qlrNd!&k\u{18}q\"\u{1f}`@n\"k(!m$L\"N9p$P0Q$Q\"S%Z$!G'L8J4S&\u{2}\"5oSoK=#?U'kYp\u{b}Z#?P\u{1f}`!\
        s\u{5}O$ p!K>s5Ob\u{0}\"BR4nfH$ P\"k?l4U Y!?Tg\u{17})!S&Q!P5p\"R(R\u{18}o5M#pJe!?qt\u{2}9 K!K!M!P\"T$V&k$Q,L!K!\
        O#H!P!R!n!P&m$R\"K\"L#o!J!M!m$LlD\"Bi4V.\\\"\u{1f}`=o\u{f}\u{d}!?m<p!Rn~x\" p!J%\u{9}\"5RRlj\u{1c}\" o\u{11}tGD\
        ! pDG$ S!l\u{1c}S!lC\u{1a}!?p*Yb i!W\"R\"N\"V\"V\"N\"L\"Q\"S\"G\"R\"O\"T\"S\"P#T$W\"V,K\"F\"D\"G\"C\"G\"J\"H\"J\
        $j!T!R\"Q\"J#O$T\"I%V!l\"I\"U#V!I\"V#W*J\"O*G#J$G\"H#k!m!k!p#S$M(j$i\"S\"F&I\"G)H\"P\"l+j\u{b}h$ S'K9M!VWg$\"N%\
        M{k#M\u{1a}R$!R!U?U4Rr;!)kDF%!L&K8l(U4k$\u{7}!NlCa!\u{2}meT\"\u{1f}`Zn\u{15}>) P!W!p&O7S\"owr\"P#T\u{d}r#\"m?m4\
        Org! mTW$!O\u{1f}`$p!P\u{1}{!WU|\u{2}!\u{11}rU&\" m?nm\u{b}$ l\u{1f}`%r`nuG! UF\u{4}&\"U#Q\"L9n4N&O+\u{13}9 U!P\
        \"M#O!O!R5p\"i!V!U!R$T!S-M&S!LeQ\"k\"m9O\"j!O!N3N#ph+- U!J!S!N$L(j1N$L\"N(K*m\"P&pf[!\"TVa$ T'l{U#l\u{7f}\"\" l\
        ?nh\u{7f}\"Bm4S^z\"VS!T\u{16}G\"\u{18}S!mh\u{0}\" o!HaI!-l\u{16}\u{11}.!U!W!U!P!O\"N)j/i!P!TVP!r!P\u{0}lGb!3k=\u{14}\
        \" P4m?L:!X\"h\"D!L!I!K'N$M,U!n!p!T\"K\"M!O-L!J!l\"J\"M\u{2}p#q!N!N!l\"ME1\"'l?mnW\" T!kO\u{8}!WO\u{9}P% i(U7l(\
        R\u{1a}StQ\" n!K11)\"R#i!Q!R8P!T'U3Tjo\u{13}I\" n?n~|\"?mcmc?& m\"Q\u{1f}`>T5q\"Osz$(S:i%S/Ub\"B!I!J!K!Q!h\"l!m\
        !E&F\"I\"K!N,K!K!E!K!@!H!C!D#m&O\"N!O!I!I#r!m!w!u#G!N\u{5}p\"O\u{5}/+ N&i\"T,j+M\"l$l\"P.R$T\u{e}QC\u{10}!?p6\u{9}\
        & T\"k$O\u{1e}N\"n9lT~\"BT4k6t!?nsi, o\"P%G9O!T&lSs$M$P/l3n\"O\u{16}n#'J8qrrQj\"!O!mQ3& U\"U9N\\mYNTp\u{7f}7! l\
        +\u{17}\"*m?ml\u{d}\",l?l\u{16}@#?P\u{1f}`!t)H!UT?K\"!O>l=(!,mq^& P.o?nASgk>lOp\" P?RE() m!U!V%S!L7p!U!U&O8H$!N\
        &O4l\u{15}ln!( p\"N%L8n\"Rpm\"SIqF[\"+m?ly*%!Q$K\"Q9T&S3{\"\u{1f}`=oS\\% T!o\u{1f}`$T!q\u{c}k&!U&J8n!M~o'P@@!-k\
        $3&!H&L8m!M\u{3}N9mV#& m!U&N\u{1f}`6mHS?g) l!P!P%G5s#k\"P\u{e}J\"s=\u{1a}( P#m\"N=s4M[N#n\"T=4$ P\"S$k\"Rje!\u{2}\
        p\u{e}X2 S!M!W!U\"J!K!Q8U\"T!S#O0S!OAn!L9O$mJO}h\" Q!n?>$ T(n\u{1f}`(T7?K E!A!C!>!z!?!Q!D!D!>\"E$?\"C\"N!H+G!H!\
        H!E!r!G!K\"I+S!L#I!q!F!P+Q)nDS#L!o\"T8P*o&O!L\"E!s\"S+L(B\"\u{1f}`=q1C!4m*g#!N\u{1f}`$r\u{1e}!$ l!P>o!QyH!!l\u{1b}\
        q!?o\u{10}P% o3R,k3T2Pj*\"(k?l}2! l\\#\" R\"m#\u{7}!+k\u{2}!+ m!J$N\"O!P7r!M\u{1f}r!M$O\"P\u{13}(! Q\u{b}<\"<T\u{15}\
        T!y\"KW4ij-' S%J!j!L=N\"R!W1Z!\u{e}N\u{17}y\"\u{1f}`=ol\u{1}!%T2%% m!L!R=m!P[u# n(Oro>\u{11}!fs\u{14}\u{7}(!S!T\
        $l!L8n!R&M/Q\u{12}m!)k\u{1}6+ M\"U!j\"R\"L8N!j4T\u{b}p!Q4T\u{13}50 R'D$W\"J'T#x\"I\"O/V)T;H!x\"L\"IMk0Q$\u{9}$ \
        p\"Q&Mrqn#' r!Q!M=mro\"QIp,\u{1e}!wo{\u{16}# o!J<T\u{e}\u{14}\"(O7m\u{1b}!!\u{11}mMx% O%MQV$Q\"Sq\u{b}#?q\u{1f}\
        `;kEW\"wohq6f$ P.o?oAR6\u{1c}$%Q\"O8N[q>J\"VSno;\u{19}!Wj\u{11}-0 m!H!T#L\"L!T)S/L!U#M,S'S#N=kVnSS\u{a}\u{3}\"?\
        q\u{5}NBE!$iH\u{1e}& l!P!S%P9Nbn\u{c}m\" l?n\u{16}Y$ N+m4P?kNa!?pv\u{7}*\"P#P\"S!Q7N!l'U-S'T\u{4}n0E\" n?pV\u{1e}\
        % R!m>T!j4U\u{1d}\u{12}\"\u{1f}`@p\"\u{10}# m!M>ns?!WUz[\"Cm4Ox\u{6}\"\u{1f}`Zn$t! U-kH!I!g!N\"U!m!N0K\"K\"K!i#\
        P%B\"K!U-F!Q#m\"U!V/P$L!K$K#S\"Q%O#N!Q$O\"T>M+K!i\"T)S!Q#L$N\"M>jWp\" n!Nb3\"Jm4QM\u{7f}! UdD!VUmc%!O!S>Q'P4ny0\
        A H!N!i!F\"q\"L!V7D!T!m$S!M!R-J!Q$S!J!QAN(L!Q!m-O#j\"k\"S5L#U-L!S!X#k!TCm#?P\u{1f}`!r~*# m!O>q<Q! PY8#!R\u{1f}l\
        ?mH\u{15}i Y!U!W!D!M!g\"T\"C\"C\"I\"E!P#A\"M\"P$S!h!M\"j!P!Q!H\"N!J!S\"F&H$G\"G$G!N!O!S-M\"g!R$P&W#R\"S#R$W\"Q!\
        V!U!W\"X'S$j#K#T%S#T$W\"F!R$k$S!h!S*X#h!V!U$S!S!U-W!V\"N\"k%n&k\u{17}b\"\u{1f}`=p(X. J!O\"K#Q!T!S7O!S#i\"U!U!T0\
        V#RnD' N%P.q,P3l\u{d}Q1m\u{12}r$ m(S7o(Ru)* s!K!T!P\"N\"Q8m\"M\u{1e}nEVn3<\"T!H\"Q\"S!l3M!o$W!V#E\"U!T.Q%P!T<P#\
        N9S#Q.P$l'Q!M!o!L-T!R&T\u{6}N$ q<Q\u{13}q\"Qcd\",o?n]o!@mMa$!N&N8o'Pk\u{7f}' R\"T#OAS!R3l!n\u{e})( R!o!Q#R#Q9P\u{1e}\
        Q'S?\u{15}\u{9}#P!T!G\"P!W!>\"N\"E\"O!S!K!S!E\"V!R%I$X!i!U!U!N!I!U!O!R!F\"F\"F\"T\"P\"K\"T!K!O!L!K!i!H!P!F\"E\"\
        S\"K!O!G!R!m\"V!R!I\"R\"T'S\"f!L#V!S!V#J\"n!J!T!L!S\"W!R&M!T!j!F!T#K!O#P$M\"]!I\"l$K!I#l%I\"J!j)i!P!S!T!P\"N!S!\
        N\"U\"H\"S\"V\"Q\"K$V!T!T#k%U\"V$od[!?q\u{1d}9# l\u{1f}`%rJo!\u{11}rDc'!L!T%o9N!U%p4L?;$ n!J>m!Nts! S}+5 Q!s!K#\
        J!P!I!P'I0M!Q!O%L.t$J\"L\u{6}q!N#N!P!N!P\u{3}G& L0r/P0r2K\u{18}m\u{2}0$ T!j?M4q[\u{15}% k!M$P\u{1f}`;mkO'!N$M\"\
        i!R7S'R4mL-!zp^H\"?pGqM]# o'I8uB,$#REP4l\u{14}S\u{13}k% j!J$Q\"M?N\u{d}D!FpV\u{12}\" j!R3}' Q!Q$p;S$n4J\u{c}oc\u{5}\
        & l'N8k(T\u{1f}`.umT\"!K?P.'! o=X!WT\u{2}>\" n.Oa@\" n!Sq\u{2}&!R&U\u{1d}m!R!T9R3U\" q?r\u{18}\u{9}' R!L%R9R6n\u{c}\
        P&k!A# l?qhNPY\"<S\u{15}SQ<( Q\"Q%O!j4n#S'Q\u{b}n\"x/ l!?!V%J8W!L!kYn(p>q!L!H'R4J7na\u{19}( s!J!I%J!Jzu\"L\"K`p\
        #%k\u{c}U%l\u{1d}%#\"U?P4S3\u{12}\"Bq4O O% T!k\u{1f}`<T!k1u7!;!W#B!S!;!W7j!>!U$M!A!Q.T$S\"UAQ\"n&L!IJS0P&P1lzm+\
         k!K$J;Q$M4U\"N@U7m\"SLo.o!4kCI(!h!Q#Q\"M8P!N!Q3t\u{17}aN S!?!A!L!V!@!F!A!D!@\"B$G!M!A\"@!w!N'Q#S!I!I!P!U!G\"H\"\
        F*E!p\"K!P!R!G-n\"n'p)n#rDH3Q.R#M!Q\"P,q#q0Qr3! Sn\u{a}# j'M8o+\u{a}\"\u{1f}`%q<9$(T\u{15}n\"S0P\u{15}T\" T1lH_\
        ! mjo!?nP4!!TA\u{14}* Q!N\"V$U.n-l4T1Q!n$J{Zb i!W\"R\"N\"V\"V\"N\"L\"Q\"S\"G\"R\"O\"T\"S\"P#T$W\"V,K\"F\"D\"G\"\
        C\"G\"J\"H\"J$j!T!R\"Q\"J#O$T\"I%V!l\"I\"U#V!I\"V#W*J\"O*G#J$G\"H#k!m!k!p#S$M(j$i\"S\"F&I\"G)H\"P\"l+j#(\"\u{1f}\
        `+s3=! U|\u{6}!?n\u{f}V$!M$l\u{11}lnopN! m\u{1e}=\"\u{1f}`BOv\u{5}!Ajc\u{11}%%Q=n\"Q!k1P\\/$!o&Ptp\"PJt6 N!j!W!\
        O\"W!K!R!T3U$U!S!P#T\"R!S.R&T=TFO2U6U.T5\u{1f}$!S$k;S$l#\u{1c}\"\u{1f}`@q,5! m\u{1}X\" n\u{11}sT\u{11}! n c\" l\
        !Lr|$ q!K&N8lz\u{8}' Q'k!k\u{1f}`8R'k!o\u{7f}T!nomG\"\"l?n\u{9}i' T!R$O\"o8R!R&pnt\" Q\"od\u{1a}# l!N>nM|$ o!Q>\
        p!S\u{17}.% P(k\u{1f}`8Q(o# # l\u{1f}`elgD!$Q,x! Po6$!T!Q=k\"R\u{1c}4# l?KOo&x' Q!q<L\u{1f}`8V!n\"LN\u{0}$ Q!o>\
        R!p\u{14}\u{9}! kJ\u{2}:!T!l#K\"R,S!T,Q!h#Q\"R.O&O>Q.V!m!P)l!P3N!T%Y1m*T!M)R$lGr% m!F!L%I9JUY!?my\u{d}\"NN2m\u{0}\
        g!%S=6\"Cm4SUc! Uy\u{1f}M E!?!D!=!{!>!Q!D!D!=\"E$>\"B\"I!O+G!G!H!E!r!E!K!I!I!D*M!Q#H!q!E!P+P)nDS#J!o\"T8P*o&L!L\
        \"I!s\"S,M`K\"\u{1f}`%p\u{1e}@\" o\"O<p#,o?n4M\u{10}$# Q4m+P#h# j\u{1f}`0q\\`$ M\"kuP\"m\"K\" M%L\u{c}r# S\u{1f}\
        `?l\u{1}{!\"i;9$ o!O\u{1f}`To\u{17}S) l!E!V%F!T7n!L'Q}rs`) S!l&V8O'R.l&k-S#m\u{1d}O\" PwJJ\"\" o?o1o* Q%N.q!N>n\
        !R1L{Q1q!Q(\"' n!K$S:l!J\u{1f}`:n}\u{1}\" n?o\\F\"/m?n\u{11}6! Ti{! kFB\"\u{1f}`@rE|) P!r!L%K8P!t!L%L.G\u{10}g!\
        zsP!\"\u{1f}`@s'\u{16}% n!L&Ipn}l\"A! T;u# S\u{1f}`%Sk2*!P!U!j#O!R!T7O!T6R\"k!\u{15}! lbo\"\u{1f}`,tuc\" n!R\u{1d}\
        \u{1c}# R!S>R0\u{b}\"\u{1f}`%q?G\"?pXR\u{a}(3 S!R!k#k\"S!R8N!W#V!O!S!U-W!W#QCSdN!T!T?\u{15}\"Ck4U.E!,m\u{16}q#f\
        n4o\u{7f}nG\u{7f}!!J`2'!O$K*L0l!P$P\u{1b}oG@' O!Q\"Q2n*QHP!o!\u{6}/ R!h!V=X\"S%V!S3PHR<O>W!R)S.t%m:\u{1b})!H$M!\
        S!L!k7P!N&N!j\"B# S\u{e}T!l\u{10}M\"!P\u{1c}u\u{12}B% O)p6O)q4K|\u{6}\"Bk4Thf& S\"S!O?S0k$P?6% T!T>T!P6T_t!wq\u{3}\
        S& S\"k%O!Q\u{7f}R\"j54\"\u{1f}`%RnM! n#J!^U+\u{1b}\" u?u@+) n\"P$N\"S'l2T&T'm'S\\\u{12}\"\u{1f}`Uq&3$ S;m\u{14}\
        T!ma\\!AUDd# kwrXorp!!TaA#\"k\u{1f}`@mBb!fom\u{1c}S!k!m!J\"D!H\"X'L,M!Q!N#i!n!M\"H\"Q!L-P!F#L\"O!M+o(m)n#k(U\"R\
        \"l\"M!P(j\"n%m,N)o\"K!M!Q!o!o,J!p!s#P!N!O!O-n!Q!N!N>j&!S$N\"V9S&V.N\u{1f}M\" R\"kv-, h!L'R7n!N!X&M4M?o\"O\"K3T\
        m>\"VR\u{c}n\u{1b}5N k\"i!K\"I!L!V!k!K2R!N!P\"j!T4U!R%W0S$j'M\"X&R\"V!S!l\"V+l!S*O$W\"T(K$l%R!N!T+P!P\"Q&S!U.N!\
        U!P\"i\"n%q!\u{8}' n!K&P!Q8P&S\u{0}T~r- S!L!o#m!M!Q!U9l$P0M#Tln!QoqH j!L!T!K\"S!X!K!I!K\"R$T,Q$k!Q!i!V#N!P!M!N&\
        S&N!R!K\"R\"L0N!Q/W@T#j\"P%k!Q!T*Q0K\"N$O!R\u{7f}W# R!l?mj!'\"Q#Q\"M8O!M!Q3t\u{5}t$5n!NRn!N-\u{2}\"Bk4WY%' P\"O\
        #l\"P:V\u{1e}R%n\u{5}v'!l!V#M\"R!Q8n:S\u{1a}E!?phY!?q.u\";m\u{15}m=\u{a}\" l?jnW$!l\u{1f}`$R!nB.1!@!P!N\"D\"J\"\
        T6s!D!P%F!Q'q&H\"O$I\"J$K\u{10}3% o!O\u{1f}`$q!O\u{1f}\\; W!K!P$l!T!k4j#P!N!Q#R!V!V!o.M#N!S!QHU!N!N!R1k;j/L$S\"\
        Py:6 O!S!Q#I!k!V5R#N!i!P!l\"K!W/O!O!L\"J\"G!LCmSR,L)<!?q'O$3n,P3rkn_\u{3}9 h!R$F!J!J8i!Q$H\"N!R-M&K!k,V8q#q#O!Q\
        +R1R#Q!T7R\"l\"SLH!`T(\u{11}\"%N*kl8E o!U!R#M!K!S6S#I!W$P!R.M!S%L!Q<l#o%V#n$O\"M)r%T\"o!R1o#o\"k#U!L,k!O!N#S\"U\
        .V#SQ\u{5}\"\u{1f}`Zm\u{14}\u{1d}b!Y\"S\"O\"V\"U\"N\"H\"R\"S\"H\"R\"P\"U\"S\"G#S\"h\"Y\"W,K\"G\"E\"H\"D\"J$I\"K\
        $i!R!R\"S\"J#P$U\"I%W!l\"I\"V#V!I\"V#W*K\"O*G#J#k!G\"H#l!m!k!r#S,j#W!j\"T\"F&J\"H)E\"G\"j+iC+\" l?l/\u{e}\"Po2P\
        F\\+\"i\"m#L!Q4T#OyR\"o5l\"T\"MM,#!S!R$Su%$ M$p;N$mbL& Q\"S%j8S!Q8O#(# l!V&P\u{18}j$ m3T,l3T-5d {!8!F!I!M!G!K!@\
        !F!M!?!S!E!M!H!Q\"I\"T!Y\"O&K#w!=!H!M!K!N!J!D\"P!D!Q!J(V!G\"M!N!N!G!I&O%S\"s\"O%v#P!N?q!D\"P!Q!K!K!u7t\"K!R-j!H\
        \"S!V!J!O!H#J\"K%Q!QUJ#'o{Q#o\u{13}m/ N!S\"V!i\"O<S#T/L!S#Q/S1K9RNO\"RuXY >!j!J!S\"n!J!n!J!S\"T\"G\"?\"?\"W#S%n\
        !P#C!g!O!T\"Q\"Y!I!U\"O\"I\"F&O\"O\"R\"S\"T\"Q$F\"R#O\"S1Q!N\"s%T!K\"n!R+T!F$m9L!n!P!i-J%g\"W.S!n)A& V!N3U?UTk!\
        RD*\" l?m\u{1d}F$(T7P~n\"S*\u{1e}3 C!Y!R#p\"I!S3p$I%n\"M!R-I$j\"M=LIQ%k+p\"SO8%!S!R&jMS\u{a}ne+$4l\u{1f}`,P2oB~\
        !,j\u{10}2\" r\u{1d}q'w!#jQ%#%O=P4q9c$ M\"R&k~l-\u{17}$ R3n,R3kd]!!P\u{15}4\"\u{1f}`@oL\u{c}\"Jp4O\\z1!U$J\"N!U\
        7O!Q$M\"T2Khm\"K\"m!Q;V$U\"O!SMM\"\u{1f}`Up\u{2}\u{1}#(l9Q&n3>(!P%L!M9R$k\"P3N.n+{!VT'=\"$k\"U=\u{7}# k\u{1f}``\
        m\u{7}*##k?m4Qmp! n\u{6}a)%J\"O!Q9o#N\"PQR\"oSp\u{6}l'!Q!N%S!S7l\"S%U]P!?tL|!\u{7f}p\u{1c}J\" m\"QYs!VSiJ!!T375\
         L!R$X!r5J!l#P!Q&W5S?R#p!N8P:J!l!L/T$m!P!PoY&%U!R<M\"P2r\"TDdb O!V!g!J\"S!h!S!g%M.O!g#Q!X!\\#G\"W!Z-U!e#Q\"Y![3\
        R'H\"S!J!i!S!L\"R!V!U!L\"N!E!T!O!T!T!I'L\"R!L$S\"J!K$N!J!l%O!M#j'R!O!g!O!j)H!V\"Q!V!V#U\"R.P!V\u{f}\u{a}(!N&o8L\
        !Q&q4NEtup-,\" n?n8L! PRAP x!C!L!j!8!K!P!@!G!L\"N&M\"P!J(T#y!D!J\"@!N!S!F!M+T!L!K\"S!A!T!M!K&L'p&NDq!K#H!Q!O'O1\
        q\"T(M'P\"k!H!J,P?!\u{a} h!P!X!J!i!W\"R\"X\"L!Y!G\"N!l!S\"T!L!U!N#N#S!H!G\"Q!Z!U\"N!J!L!Q#R$P\"W\"Q!N!W!R!Q!T!Q\
        !Q!J!P!I\"R!P!R\"S\"N\"U!n!U!N!N!Q(N\"L#T!M\"W\"R\"j!N#U!U!S!U!m!R!T%l!U#M!Q$N\"L!N$T\"m!N$Q\"P!I\"r!k&S!N!N*U\"\
        V!Q\"M!V!R\"V!V!U\"P\"S$W$n!Q!V!H!G&m!U\u{c}R\"BT4l_&( l!J$J\"G*N.q\u{1f}`!s9B\" n'Rhy$&R;O$S0r`\u{d}$ f!O>p[iv\
        w& p!I!M%J\u{1f}`9ou(\"\u{1f}`!q\u{14}\u{0}!xT>O\"!R?RN\u{8}%!Q!P#Q!k9lkW!fnlK!?TY>, V!T&m8jpT\"N(M'm2R*N!j<mdk\
        \"3l!R\u{10}E!.kK\u{f}# K(j7N{L!2j\u{4}.!'J\u{4}J\"\u{1f}`=pxh!\"Qdo\"\u{1f}`eqD\u{b}D M!W\"I\"H!P!K!j!S!l!j&B\"\
        D*R\"V!T!V#I!O!N!j!U\"X*U!P#P\"L!R!R\"R\"T.MCk>R6R2R-kD\u{10}\"\u{1f}`$p2 2 t!G$F\"H4R\"M\"p!O&JTm#QHO%n&R/l5k!\
        K\"MB\u{12}* m!P!P%S!O7t!S!Q%T!LO\u{13}E k!N$F!Q!N4N!P#j!R$L\"M,T\"S!U$R!R!S/T0m%o#j%k'p(R'i)S%U\"p\"o!N!P!O*o!\
        Q)Q3l&S.\u{11}$#k\"O=O4q\u{f}\u{6}\"!Q!Ms\u{11}$ q#K<m#PT\u{b}!AV\u{4}r!zp]\u{a}* q!I$L\"I!M7k!K&N\u{19}nEj=\u{c}\
        % s!K!P=q\u{1d}o\u{7f}O!?m\u{18}|% p#T\"L:l#Sz4& O-o!j>nBQ\u{4}mj\u{1}\"\u{1f}`$ry\u{12}\"#jSSE\u{1d}%\"k$R\"R9\
        m$Suj* U\"L1K!p(R#Q3M!p2K\u{f}qk\u{13}#&S\u{d}l$T\u{11}L#Bn4M\u{c}oYF4!Q!Q#M\"O!S5n\"m!R\"l%Q/L8l(S'M@t\"P$p<o5\
        P#n\u{1b}\u{19}\"\u{1f}`UrvT\"\u{1f}`%p1s# p!K>tj!' N!j$O\"N8O!n$Q'1% q!G>q!K4J\u{5}G! O\u{19}\u{1f}# O!n>U_Q# \
        T$k?jLQ% M!P&Q!l8R=[& W!Q!P!W>R6S\u{0}?' P!Q!k=P!Q!j4S:n\"\u{1f}`eo9_# k!J>p]^) l!J!O#S\"S8j!Q&T~mI7+\"i\"m#L!Q\
        4T#OyR\"o5l\"T\"My>\"Am4Tex# n!P>m&Ne L!;!E!B!G!<!J!\u{2}!C!;\"@\"D\"<\"=\"B&L\"J!P#P!C!L!I\"?!L!y!F!D\"H$C\"E\"\
        E\"D!N!L\"B!R!q!N%E.Q%L\"r%R!L\"q!M$N!L!O!t!O>j!O!O#n&M!J!P!s!S,U!H!L!N\"K\"v!M-r0Ug4\"<U\u{15}U6G) N!R8M&O!P'S\
        GO%M\\S{+R!F!Q!V!l!M!L!K\"F\"F$V\"H\"D(M%L!R#Q!J!P\"L,Q!Q!V!V!S\"H!O%T(N6n$R'N*O#P!P!q!T$q#q!K!O-T!M0M!S#L!R!R!\
        T2U%lqc\"Bq4P\u{8}o\"\"U$T]q\"BN4rQi( R#P\"m:S#R\"q4H0p\u{15}w!wqy:!?oXl#!Pvr!P\u{b}V\"DS4l\")\" o#N6z!\u{e}o\u{19}\
        $!?o*Q# N'Q!kbH\"Cm4S+x& O!N&r\u{1d}O!N\"sw.$ q1L.m1O^N! Ro^$ M(Q:j4VvW\"<s\u{15}s\u{1}8] Y!R!Y!L!Q!B!X!U\"A&?\"\
        >\"@\"P&R\"u!K!p!Q!V!P\"I\"L!U'D&C!K!J\"C!M!@!M-P\"M$n2S\"P0R!T#Q'm\"S%i'l!p!l#R\"O!M)k!Q!Q\"L!W#Q\"Q!N-K!K\"u!\
        K'nei! S4\u{2}! lTX2 Q\"n#L\"O!L7M#M!R3s!n\u{8}T!n!q#N\"P!M-n!Q-#& N'S!j9S&k4Pr}7 M!N!N!N\"g!M\"L)W!j\"V!r!T)R!\
        Q0N#U#S1L!r!T>l'qQQx\u{1}\"!T&V'&! pag\"AR4oiV\" S?R\u{11}E. S!X$F\"S4T$V'P!W-P!S&RLpIT\"S'\u{d}' k\"N$M<l9RtR2\
        P\u{b}IF X\"V#Y!P-X!N,P$V!K!N,V!P!R$U!S!O!S)U#j5T!V!S1Q#S!P#P!R#Q$N'V-S!S+T!S%i!Q!R0TnE! lgK#!S>m!S[Z\"!TSP\u{c}\
        \u{0}!?p`,6 m!A!l#G\"E8o!K$O\"I!S.QCJ%N4n!M$L\"n!Q'X%M!S9mPJ$ R!n>R!o\u{16}\u{d}( O#S\"n!O>H4u!Q\u{b}n.z1 E!G$T\
        \"J(V&n*I!J\"o$M\"k.G&H,o&QqQ#l\u{3}D# U'T8Rv]\"(P7nd\u{18}& Q!Q!R#T\"RQQ\u{e}*%\"R%P8m#s4M5!)\"J!O\"P\"J:P3USs\
        \"LVm\u{2}\\# T\u{1f}`@S#2\"\u{1f}`%p|{# n\u{1f}`=rB,$ n5RRn!R\u{6}\u{c}# O\"l%P+Z!fr\u{8}'# l\u{1f}`=o\u{9}I##\
        j?j4S#f\"\u{1f}`Zph\"! Ta{. Q!s!V#K\"K!O7S!r$M\"L!O-J\u{1f}`\"pb6! lk}!!Q\u{15}C& l!Q.K0o!O.M\u{a}q!%T^\u{7f}$ \
        o<Q\u{13}o\"Q3\u{10}!)ln\u{1c}\u{1e} Q!W!O!C!P!{!u!T!Y!S!D!A!K!Q\"I!G!;!R!T!F\"U!N\"P#S!N\"Y!S!O!I!Q!s!o!L!P!T!\
        H!F!O!L!R!N!K!D!U!Q!I!S!W!H!L!q!j!I!N!E\"H\"I!K!D!S!P#i\"U\"L!O#N$P\"U!L!Z!Q!R\"W\"K\"b!T#V#T!j\"U%V#N!O!L!M\"l\
        !k\"O!V#X\"i!m\"S#Q\"L!Q!n!l#l\"g\"S!N!N!S$P\"T%V!S!T!I\"q!j!P!Q!R!O!J\"F\"C#O!S\"W\"S!N$k$nq=& m'O?T~L;pEo3R' \
        m!N!T\u{1f}`Sm!N!TFp$ n(T7n(T2s,!S!P%M!R(n&P*R!SFo\"P9U]Tn~- O\"N!M\"N$N&M\"s.Q9M*mLrQM/o_e$!Q\u{1f}`<o!Q`I!WV\u{7f}\
        4+ M!r$L\"M!P8p&O!O\u{1f}`.P!n(}2\"P$G!U5S#n!O!L%P!Q.Q%P-p$P/U(RBU-S/Mgy!no29\"Cm4T53$ Q<p\u{13}Q\"p\u{9}w!Bo\u{1}\
        z- o!S!R%N!Q7p(QOS$t!M!R!I!Q\u{1}\u{1a}&!O$T#S8N!R&ROU4!S!N!X\"I!K\"i8O!Q!K!O!M#l-O!O!t!q!L!O!o-q=o$ Q!l>R!p\\\u{0}\
        \"\u{1f}`Zr#\u{7f}. j\"O%L!O4q*NTu!I#O\"H=n4q+V!jnT!)ki\u{17}4 z!D!J$I!H!I.S&P#r\"N&L@k\"S=P+l>p\"P.q\"M3o\u{7f}\
        |! m>K#,j?m4T(B. j!G!K#N!N!R!G9Q&LbL/n5n/n8q3\u{11}$ S\"m\u{1f}`%mqQ*\"O!n\"R!L\"L9Q!m\"N!N\"O:Z!#S)\u{10}%!L?S\
        xq!QHj%\u{17}+ Q%M\"j!O7T(RjpAj-N!S&j-A! i\u{0}:& k!L!O#O;N<T7\u{3}& P\"m&R7R\"m&S9O!VS\u{a}\u{16}\"\u{1f}`en\u{2}\
        X,#S#R!T!M3P$M#S$Q0S\"Rlp,P\u{d}M# R)n\u{12}ni'\" l?o\u{12}v( s!J!R!Q\"P'V3s,V\u{18}\u{17}\"Bs4L,\u{1}!?pQ`O q!\
        Q!J!S!S!O\"K!R4Q!T\"n!W\"j\"O\"P!N/O\"O\"M!L!M>n!K\"L%q#M!N!p6o&R!f%N!r!Q&Q,O!O!m!M!N\"P!T\"Q/G\"T\"s+oj\u{11}(\
         N!k'R8p&p.P&O!Q\u{1c}\u{18}- O!Q!R#W#j7O!U$R4QMR?n!N%qgJ!WUck$!T\u{1f}`$m!Q\u{a}\u{19}\" m!J\u{1b}P\" o!L!v\"z\
        p(pY&- W!O!h!U\"S\"L!U4p$R&K0U{p/Qa9!#j.\u{b}\"Fo4Qbi! Qer< Y!I!P$O!S-l'S$X!Q!S%M!U-Q!W#U\"L!PBQ%u\"L!M!KIS!S/T\
        !N!S3R\u{15}\u{5}O S#G\"K\"P!T!I\"F$L\"A\"E(M#m\"@\"B\"A\"C!j!F&G$N\"s!L!o$m!O!l$K'S3Q!n!R'H!Q\"Q7m3M\"R/T!I\"M\
        \"K!N#M\"U$G&R\"m9u2 y!D!J$I!H!I4P#r\"N&L@k?P+l>p\"P.q\"M3oG\u{8}\" p\u{11}t\u{6}#\"\u{1f}`UpO\u{e}\"\u{1f}`,nl\
        z' j!O#L0Q+l4RkPTu! Ofs$ P\"n\u{c}O\"nfa#?N\u{1f}`!unv$ m!Qyo!R\u{2}j# P:mZmjJ* o!L!L%S!T7l\"P9U\u{5}k5mqo$!O\u{1f}\
        `+n!PQZ! QE(' S!l$K\"K8U!o$O\u{1d}\u{1}\"#N!kAW!/jU0\"#R(l^;% p!P&L8q!Q1>= X!H!O!P!V!F\"F\"I\"I$D$t!J+R!L!N!T\"\
        J\"L\"K*u!K#K!P!M,CJo0NEU-Our#?S\u{1f}`6qxa%!L#h!M/V>SW\u{16}\" l!Lv/\"\u{1f}`@qJm\" n!N\u{f})%!k$Q\"M9r4OOi% m\
        !E&H\u{1f}`9n\u{1b}\u{9}\" n?pz6_!L!S\"Q!G!M!O!V!@&W$J!Q!j'S$P#S!P!L!U,O\"O!S!X!R!M!T!L!U+l!Q!j\"L$n'M#L\"j!O#Q\
        3k!Q$K\"p!O!O$P\"o\"S#F\"O&l\"l\"S!R*W!P$V#J\"S*R%P!O#m%q&O!y\"!m?o\u{15}\"# q!O\"Mb,!Dk#&# o!P\u{1c}k\u{9}\"!!\
        Jnp# T'l?l{\u{9}#!E$T\"K0X# R\"l\u{1d}m\"u$ s!E>n\u{1d}mnC\"!O!mu\u{0}\" T?TrL! TY\u{1f}\"\u{1f}`\"l\u{1e}L! m)\
        j\"!K?M\u{e}\u{9}' O!O!o#N!Q\"Q\u{1e}k|## P!l?m\u{7f}l& R!n$Q\"P9n&Qq\u{4}$!R>p!Q\u{d}q\u{1f}^\"4o?o\u{15}M# N?\
        Q(Vw~!#OT\u{1d}$ n4R+n4Rwz;!F!H!H\"G\"v!F!I*I(T%J!L%t!E3G4U'l(j!K'n!N>m!R*S!T\"o!J4Na\u{4}! SP\u{0}# m\u{1f}`%o\
        S8$\"k?o4Q\u{c}n@\u{11}!!l\u{6}U= K!B!L!v\"I!M!E!L!C*J,N!J\"m!W!J!N-N$l!X!J4mHl\"S9Q)m'Q#o\"N,M\u{f}\u{1a}!\u{7}\
        mtj\"\u{1f}`%oo*!!Pu?- U!L$N\"p8Q'n/P%K@P#m1r!Neo\u{12}#/ k!K%U!T!S7T!N!j$UXQ%v\"M\"L>T`qyS!^RA\u{1b}$ o!J>o!O\u{6}\
        u$!m\u{1f}`<S!o3N\" T?TM:\"!K?N0m& R\"Q&O7T\"Q&P\u{19}\u{4}!Aj~\", R!H\"N!m#O!M7T!O'M.TCK!UyB\"\"TDS\u{15}$! n\u{1c}\
        x\"!N?Q\u{5}B!BRg\\% n\"P#S:o%Qq\u{15}\"DS4o'\u{1e}$ J\"l%S8N6\u{7f}\u{7} x!x!;!o!E!t!?!z!?\"L!n!N\"K!R!L!N\"W!\
        J!q!J%q!I\"Q!p!u!B!p!M!n!F!q!C\"P\"O(M!n!K!U!I!p!F!k!G!T$L&k!W!q!J!j!S!Q\"o'O\"o!J!P!q\"Q\"M#Q!k\"P!r!M!k\"S%j#\
        k!L!P$M!q\"O$M\"k\"S!S!k!M!N%l%q!I!j!R)o!N!M!p!m!J\"N\"K!W!J\"R#N%Q$n!O\"Q!kvP#\"T%Q9nh\u{1e}\"\u{1f}`!v[E2 M!J\
        \"R\"R\"K\"L\"O$O$Q)j#Q$m+P$R$M!J!Oyj\u{e}\u{b}& P5K!tQR!K!t<D\"\u{1f}`@o=h!@kLx\"$k?m\u{11}B!?p@1\"!m?n3 % o\"\
        N=n\"OYns\u{1b}\"\u{1f}`@rgQ$ Q%m\u{c}S%n+q+!M!L%L!K,m,M!M%O!M,m!R\u{14}Q(!j!J=k!l!Q3T!O\u{b}mRW% n!R\u{1f}`<n!\
        R'a( j!M'L7T[u$N3q!E\u{e}.\"\u{1f}`=rP@$!O\u{1f}`$v!O5*\" m!N\u{1f}\u{e}% U!j!J\u{16}r!Qn\"#'Rtm\"S\u{8}\\# p\u{1f}\
        `0p6\\!4S\u{7}4' l\"S%P:N%S\u{1f}`4q\u{1}M\"np\u{b}o `!(P5s\"\u{1f}`Uof\u{11}%!L&V!M>N4q\u{15};!@m\u{12}S\"BN4r\
        \u{7f} I!P\"M\"F!G#H'k!M\"P-T!W!P\"M!K\"R+U\"M$J\"M!L:L(T$S!U\"R*S6m!L!L,S*V!L\"p!P!R!O\"M\"P!R)R+Q$m,\u{19}( p\
        !N!P%O,S,k3T2S\u{13}F$ q!J&O8tcZ% Q\u{1f}`%V!j:Q~\u{13}!?p}3! U\u{a}r\"\u{1f}`Zrs\u{1d}\"!S0j.x\"\u{1f}`Zrf\u{16}\
        !?o\u{d}\u{6},!R!P!T$R!R7k!P!U%U/T2Q\u{12}n@e!(QXs# R\u{1f}`AnU\u{13}$\"O&k\u{1f}`@k}\"\"!N>q\u{c}\u{10}! P\u{1e}\
        a# R.n?kZ>*!K#X!K\"H!M,V.V1U$W-P\u{10}%? i!P!W!L\"K!L!M-S,V$R\"O!Q,R!L!Q$T!N!N,o0m.O,l'n.Q%o!o2R\"R!U%J.o2)\"\u{1f}\
        `-qz\u{16}* o!V!M%J!W7l\"N\u{1e}n\"S&Qc\u{10}< l!H!O!H\"B!K!G!L8I!U#K\"M!T8P9O\"p&N6N\"o!O+l8l#l!K$K\"I8k&SJv!\u{18}\
        s<\u{9}! TQ+# m?oXrb\u{a}! lFi\" p'N\u{0}\u{3}&!R!U%R=R#P1T4*!?rmR\"?pGq\u{4}v# M\"l?nr^! q\u{6}]( R!T!T$N9O!X'\
        U-l\\\u{13}! n*\u{e}#BS4n\u{c}l=&! Ua\u{17}( w'k4p!C\u{13}w!p!C!k)N\"Fm4Qa_!\"S.\u{7}!?s\u{a}\u{1d}!?oE\u{1a}#$\
        i?Q4n\u{15}x##k?l4UGf+ R!L!W#M\"n!N7S!N!V%p!Q^#%!M$P\"P!k9T^S\"\u{1f}`=o\u{16}l\"+k\"m|C-\"Q!K#P!R!M!J&l0S)L&l2\
        T&nPlwi\"\u{1f}`@nOp% p!E&Lst#N.H/ K!w!J#L!R!L!L7M!r!M&O\u{18}R!q!L4mK\u{13}( q!P!O%K8m!T\u{1f}`@qg-! mJ\u{e}!4\
        j\u{1c}a# O%m?n,1!?q:\u{3}!Gk+Z!?U\u{15}\u{9}- P!I!U!M\"M\"L!P'm%U+P!PDV{Q!\u{3}\"!S!Rtl!Fm.O\"\u{1f}`%qa0!(U@M\
        # n\"S=nsn4!U$I\"U)k6V!R.S#O\"S!MBT)m+m4Q'R1L$S%T!S4U(\u{15}2 m!C!Z#F\"F9F!V!p\"K!U!H.I\"F*MTT1S8LGo\u{2}x# S\u{1f}\
        `USV~C o!G!m!M\"D!S!D(L,L$o!F\"O\"J\"I.L!T%L!S,o#N$n,m%o#l%o'm#k0N(P$n#L,k%m#M\"L*t+ o!H$N\"M4M!k#n\"l%N\u{a}M!\
        k\u{1a}{! mM\u{17}\" s?w8\u{1b}% l!K>MOoqn}3\" S\u{11}S\"G\"\u{1f}`Uo\u{14}P/!k!S#K!n!M!T7V\"S#P!m!P!T-N$N^Q\u{c}\
        Q\"BR4n)z+ l!T!L%R8n'TRMdU!o#Q&NRx$ p\"N>T!P\u{12}q\"\u{1f}``kvD(!R!T%O!N7k\"R%O!O-A# l\u{1f}`@Nkt!\"T\u{16}\u{1b}\
        !?nMI*!O&S!N8Q!h#U!V\"R-N&R\u{13}\u{11}) O!M&V8Q#S\"N\"O4i\u{a}m\u{1b}/> I\"Y!I\"g#W7L!W!U#T!R!W!S-T!Q$Q!M!VAN!\
        k'K!T!l-O#j\"k\"S5L#U-K&S*q\"\u{1f}`)n,@! n2G\" m?s\u{1c}B$!j$R\"O:TfV! k\u{0}y!,kaq8 K!V!D!O\"l\"Y!D3n!T#O!S!J\
        7h\"LAO\"o&M/M$p:n!T!P-O'W\u{17}\u{1e}!?rLs\"\u{1f}`@qGV/ R!I!O$T\"m7U!L!P&l4i?k\"M!L)T1O~@! k\u{12}2#\"R\u{1e}\
        o_s$^3!V!O#M!R!M!U(n&P+Q#Q\"P!V3R-p\"P9U]T!Q!S*c\" n!Oyd1 l\"j#J!N!H!V3O$k!R&Q~N!k!o*O/p!M$O\u{7}\u{1a}$ N'ogN'\
        o6O##j?m4T\u{1a}A#!PAm4SO)$ l%O\"RQSLq\" l?pU\u{f}% o\"Q\u{1f}`Sp\"Q/SU S!N!P!Q!i!@\"I\"D\"E$F\"E\"r\"Q&O$W!M!V\
        #E\"J\"I&L\"L\"k\"F\"K\"G\"H*n$Q\"R-o#S!n!Q!PAH!O!n$P!r!P)m!O,n!N!O!U!E\"Q\"L#N%N$jM{![jZN\" l!P[E% n\"O&Qzq$Q*\
        A! m\"s\"\u{1f}`eqkW&%R\"K8l'Llm$T\u{14}\u{10}!?o2&\" m!K\u{10}v\"\u{1f}`+qgz\"\u{1f}`%o7M\"\u{1f}`Fk\u{10}A\" \
        T4l+\u{d}\"\u{1f}`0r\u{a}\u{f}% Q!R!k%R8PD\u{1c}+ S!L!m#M\"P4m$U!N!m\u{f}m\"S= !!Mk41 p!P!L!I\"G!K!G.Q'N#m!T!M?\
        M'l!Rgo\"P]H# k\u{1f}`@p\u{12}B!?r`1$ P)p\u{f}Q#p>h!?o^i\"\u{1f}`@r\u{1e}\u{17}J t!H!X!M\"D!F!D!F!M6q!Q!P#I!N!D\
        !H!O,I!O!M\"H\"F!O/U-k\"R!s!P!S&q$N(p#o/m%K!L6l$Q$P#J-l%S\u{3}L! kz\u{1}+ n!I$N\"O!P7r!M\u{1f}r!M$O\"P\u{10}s!#\
        PX<\"<T\u{15}T\u{10}e!Hp`\u{10}& l!I$I\"M9P$Mu_: t!M&C!P3Q!i#l!F!T%H!N-F2m%P,n.O!M7l#o$k\"T*Q!i.q!F!QsZ#\"L=i4W\
        G0# S!TSQ m% L?O!i!U:SHp$ m(S9S\u{3}nvB\" n!E\u{19}6! T\u{1d}+% n!P\u{1f}`$q!Qn2% P$n?l4R\u{c}m82) O!S!U#P\"R(l\
        0M#j6Q\u{1b})\"!S>nw\"\"\u{1d}Q!p[i!FT/\u{1}& o#O:Q\"n\u{1f}`9Q_v& m!G!Q&Q7r!IP\u{1b}! o\u{1e}I3 N!M!R#k\"V!k7J\
        !Q!U#n!l!S.J!K#I\"OBN\"k9O\u{17}_#\"Q:p\u{15}p\u{1}^& P5R!oQR!R!oH~\"Bl4T/\u{12}\",l?l\u{d}2/\"P$n\"R4q#lrP\"P#\
        m!o-m!O,q.o5R\"n\\\u{1c}$ r!N&N8jCe$(j?X4i\u{c}kK\u{4}\"<l\u{15}l^h$+n?n4K\u{c}nvF!?q*^.!O&R!O8O'K.PJo#p#Q!J2l\"\
        SEWEn5=!!H)%\"$j\"TNQ' o!Q!Q=s!R!QVp%\u{d}4 o!E!S!X\"J#S3R%M\"L\"L\"J!R/t$r=o#nQm%R/l%RmD?%M!N!S!L!G8i#Q!L!U!P-\
        P!S!V!X!J!S!M4t'K<N%R0l'n/j%P#T!Q!R!R/R.o*\u{7f}! l[\u{6}0 U\"R!Q%S4q#Q\"R!V%T.R!V\"U\"L!Pvq\"RX\u{12}+ q!E!S$V\
        !G!N8K&I!O.R\u{1f}m]?\" m?nP.!ASST!GP020 O\"Q!P$j!O7N\"S&P-M%V\"T!NImEn;U\"Un`#!R\u{1f}l?mq\"! U\u{1d}N/ p!E!M%\
        G!T7m!N!Q%PTn(n$Q2pIL&L(M$ T'k8U'k\u{1}d! k\u{1e}<!wq7S+ k!K&N9OqS3K)p/n#V!TDnc8!?r~8!'V\u{f}1\"\u{2}R]psv\"Bq4\
        OH\u{7f}\"?r\u{5}N\u{1a}\u{5}%=l\u{1f}`#p5S#l21% R!n\u{1f}`$Q!p\u{7f}\u{b}& s!R!O%L!P7ng\u{1}!?p:r/ P!M!W#o\"M8\
        K!O$q\"P!R-M!S#K\"M!MV\u{15}\" R!n\u{1c}o! SY\u{1a}$!p&Q9r&R\u{12}\u{11}!\u{1d}sS\u{1a}f J!A!U!B!N!=!R!E!M!9\"y\
        !r\"H!P!C!;\"E!I(Q#P!D!R!H!R!A\"G!P!A\"r\"V$C\"K!L!G!S!F\"A!M!J!O!E#j!Q\"D\"C*R*Q(O,S-P'j&U)Q\"Q%l)O!Q!Q!N\"K!S\
        !P!P!G\"q!l!U$J!P$PPE\"\"UEo\u{1d}#!\"i\u{1d}!!(R\u{e}9\"'N~P\u{d}f)!P!R#I;R4Q!T\u{11}T3m+Tey0 Q!L#j!I\"j!S!J\"\
        J(l0k!N2O!Q@RhL%Mno\"/j?U\u{1a}$!?o\u{19}\u{e}$ T/m\u{1f}`.o\\Ls S!B!e!N\"J!n!L!W!I!p!o\"J\"?\"A\"?\"N$l\"G!j!O\
        \"T!Q!W!G\"=\"E!S!D!m!i\"L\"B$C!X!B&O!S#Y'S#N\"L$L%l#O\"I!T!k!P\"M\"h!H!T!q!M\"K!T\"K!S&Q%Q\"L#Q%J\"l!M$G\"G&m\"\
        P!G!j!m!R!O)M#I\"P!U!J\"J.j!P\"Od\u{b}# o\u{1f}`%ox^$'m!P>n!SG\u{b}\" U!k<<\"#S!j3=\" l\u{e}mE.!&l\u{2}W##l?l4U\
        u}!\"T\u{18}&! mkE$ O%o:O%q#8\"\u{1f}`@p}\u{18}$#Q#k<Q#m\u{d}(!VPkS% S%m!LRh\u{d}Q\u{d}\u{4}\"\u{1f}`+n\\6\" T!\
        lB #!Q>p!R)n!$k\u{14}\u{3}\"(R?T6\u{1b}. P#Q\"M*r\"K$R*P/O*O(q'lxO%Q(o8Q%!N!R#Q!m;PbR\" T#j\u{1b}M=!Q$M!O!N!S8O\
        !j$S!Q!Q3Q=h!N\"P%k!L\"o!M\"N!N,P%Q!n!N!O#S#S\"SDQ.\\\"Co4N\u{b}D' n!O&O8m!P&P\u{18}SRj!#mV\u{0}% n!K!N&R7l?B!\u{e}\
        o{d!.jO\u{1d}#?r\u{d}nMO!D\" S\u{11}Srf)!l!S#P\"Q9l'U-S'T?r,A$ l!P>r!Q\u{18}o! pic\"\u{1f}`@p:\u{1f}$!R$R#V8R^5\
        & m!S&U8o!S&T\u{1a}^!VQ\u{d}q\"\"T=mYr. l!Q$N\"O5k#s!M$P0PLT\"S!jNk/O$0* k!I!K#n$Q\u{5}q(n\"p#Q\"nj\u{3}? F!I!H\
        #K!L!@!x4T#F!N!Q%I!k3F!i3J(p$H#N!l$O#H!l@S\"l'J\"T\"o,M\"P&q\u{1b}|!zr82%#N\"P.l\u{1f}`>kR\u{1b}/ R!l!L#P\"o9P&\
        Q\\Q#q)Q!o\"P!o3OTnLi!zp3k\" l\"M4=!1j\u{12}V!#jGM\"#QAnW;!Glzi\" r\"N^c% S!lSNLq#mAD!np\u{15}\u{14}\" o!R4`' m\
        !O&M8r!N&P~oEd\"\u{1f}`0qV_!%P^!\"\u{1f}`@piX.!A!V%E!J5s\"x!E!O%G!L.RvmIK#t(+\" p?sO!\"\u{1f}`-q@\u{1c}% l!J?SX\
        SLr[\u{15}\"\u{1f}`Up.}( q!H&G8n!NZp(r]mIM! nv># K%P?Qwm' l!O!S\u{1f}`;m#q!NmW!\u{7f}owJ\"(Q7n|:$ l!F>k~nn-# P?\
        Q(i_@&!P<o\u{1f}`#t5P#oK\u{f}\"!Q!j\u{0}\u{8}7 X!T!V\"T!I\"V!W'E%U,X!W\"U!J\"W!O,S!P\"S$TMm\"P1O8PfC\" T\"l\u{e}\
        O!BmFp! k=\u{c}#%N=Q4n\u{b}&# m!J&Kx3! U~9!no6\"!\u{1d}p\u{8}\u{1}\"BO4q8j* j!J!k%I!Q7m!K&M!P1S,e& m!H!P%L5T\u{15}\
        TY2!?m7`, O\"V\"Q!j\"P!Q7I(U-U$j!l\"QkW!4j6E%!l!M?S\u{1f}`DoT\\\"\"TDPeG!&Q])< j!A!J!N\"F\"H\"F&J$o!L'R!P$J!R!Q\
        \"L\"L(M$r!N1<6q7n-J2R!P?Y4Q u! RnJ$ r\"O&N7us\u{15}[ W!S!Q!J!P!M!W!L!Q!V\"L#k!i$P!N#T\"V\"P!T$T!M!O!R#M!T+S!O!\
        S!V#I!P!J!P%O\"U,R!T$V\"T$Q$Q%m\"Q+M)R(l%P&Q!U$P!T)k&T!W#K!T!M*U)l2Q- M'R\"P6N!R\"P\"N\"P\"P0l\"R\u{5}T'Pf}!wr!\
        0+ S\"m%Q!h>O!T.WMO=O%iCPU\u{17}!(R\u{18}Y% m!O!M%O8m:E\";l\u{15}lkm%\"S%l9V!T%m[&!\u{1d}qE\u{15}!(R:T$ O'q{O#r\
        9N& l!N&I\u{1f}`6mHT4P) o!G&D4S%RZoPn&S/mfF! S5A# P!N>N:&%%L;U&N\u{1a}n&Qp]%'P!T7l(U.O=x# r\"Q=w\u{13}.!\u{e}rc\
        4\" m\"P>'# l!L>o\u{1a}\u{0}!#lv!%#R#k\"P\u{1f}`>l\u{a}K% N#S\"R*S5Pl\u{19}*!O!Q#M\"R8n!S&S2Mlp;Q\u{1e} / Q!T$Q\
        \"V!l7T%L!K!V/N&N\u{4}O!M!S&VB\u{18}/ P!F\"Q\"o\"K6t#K$m4L6rCO%n.OPK#tFI!\u{2}o0]$ X!R\u{1f}`<Q|\\\" m!K \u{7f}\
        \"&R>X`\\\" o\"Q\u{18}g\" TAi\u{14}4#!K&M\u{1d}qd\\' P#P.n.S#R.p2P]\u{1f}\" V\u{7}k[`! S@4!npdI!\u{19}kn>!?sW^!\
        !QqZ#\"Q\u{1f}`>nF+\"\u{1f}`=o)d$ m)V\u{f}o#QX&C i!R!i!H\"I\"E!l'U$G(J$j#M\"G\"F.E!Q!K!T!G\"G!T%I5P!U$l!K#P3n.j\
        0r!J\"M-M(O2m\u{6}R$%Naoeq4PHi!%l\u{e}5!Zk}1\"#U?Q\u{1c}B!?kx\u{3}!wp4\u{3}\"\u{1f}`Zp\u{12}\u{19}!\u{e}N\u{1d}\
        N#'U8n'S#u' S!l$K\"K8U!o$O\u{5}q\"#k\"M!aA L!n\"E\"S\"l\"H,M*N!i\"I2C&H-R!M&l)T!k\"R!m\"N%L!K$M9m%P&m!m!p\"P0R!\
        i$H5n;<& Q\"O$l\u{d}P#j!ltH!)mf(%!F>P[p7O,nA\u{a}\" l?pL&\" m?rg)!wp%J#\"Q%TNQc\u{19}! Q0B\u{1f}\"! U!S!X!B!R!O\
        !T!V!Y!O!I!A!H!O\"O\";!M!r!r!M\"Q\"M\"X!X!L!S![!P!Q!E!S!P!M!N!M!Q!N!H!N!M!R!S\"D!S!m!j!T\"J!R!O!G!M!K!E\"J\"R\"\
        E!O\"k!V\"M#U#X!Q\"T\"M\"T#Q!U\"V\"N!L\"R!W\"O!T!R!V\"L$O#O\"i!U!X!T!S\"N!i!L!P#W!P\"k\"S\"V!P!j!I!N$l$X!X!P!M!\
        Q$N\"R\"i!T\"U!U\"N\"P!P!T!W!P\"F\"M\"A!S!n!p!S\"m\"S!L!S#k#p\u{10}9\"\u{1f}`-qC\u{c}\"!I\u{1f}rt\\\"@P4qOG!wpV\
        8R U\"V\"j!B!K!S!O!W\"Q\"U#L!G\"J!M!I+D!F!K!O!H\"R!Q!G#p'N\"r!k!l!n!D!G!j!V!t\"I!O)I\"p\"L9U)t!N!PPM!N\"k!N!Q!O\
        -R/?\" T(SK8! m1^F [!W!T#W!Q\"j+X!N,N$U!N!N!U+V!P!R$V!S!Q*U#j5R!Q!P4S!Q#P!R#Q$J'S-S!P+T!S&S!M0T/\u{2}' u!J$Q\"L\
        8o\u{1f}`FK'[$ m!P>q!Q{M%'o4P\u{14}U!P\"pP3% m!S\u{1f}`$m!Sfo!'VgS! TL\u{1c}# l!Qfo\u{7f}_# m\u{1f}`!p7[$ Q!o\u{1c}\
        Q!o2n!\u{7}qu`! U]I7 V!V&S8T!F$G\"H!h-n!O#k\"n!S?L!n!O\"O$V!K\\Q\"I%P!R!\u{1c}&!R!S#T;U!S#On<!\"O\u{d};\" R*n\u{5}\
        %!$m\u{8},+ n!P!S%J,T,o!R!Q1S(Q=m1D!WQ\u{9}0G I!F!K!J\"o\"G!O!D\"G$o\"r\"D\"O*O!K$G\"M(I\"F$P\"O\"n\"L&r\"r%n!R\
        wJ!I!M!K\"p\"K!S!J\"K\"l\"m\"HZ\u{4}# l\u{1f}`enXi\" q?v\u{1a}.\"Bn4Rsz\"DT4l\u{1b}c!fn|\u{7}$ n!R\u{1f}`Try\u{1d}\
        \"\u{1f}`eo\u{f}*%!M\"lST\u{1f}`/n`<\"\u{1f}`=ttF7!X!r#L!L!K!P4R#N\"p#M\"O!O.N%L!QvR\"o,O\"p#T!O!N!PY\u{c}!!NZm\
        $!G!h?k4h<3\"\u{1f}`%pAs! R_c% Q!m\u{1f}`$R!me\u{13}\" M?RuC! kVJB R!@\"q!J!C!P!D\"=\"B$@\">\"J!P+P#J!R!A!P.O!H\
        \"z!M!E!T\u{6}O!I\"r!M!I!T!G\"D(B!V\u{12}pD!P!T!J\"J!k!L!P'T,Q!n#X!T!S!N\"M\"M!T-N\"Q\"O!k!J!O?m\"S!M!Q'P.Q$U-l\
        +N!Q!n+V$LFj!Bl\u{7f}*# n?s\u{1e}mLV4 o!R!S!M\"K*L2S#P*N&T!U#N\"M-l3mPn(R/R3o!Q=\u{f}5 V!F!Q#T\"S!Q#H\"O\"H(m\"\
        Q&U6T9V!m\"P\"Q#M~o%j+p>H( k!K$R\"H8m!V8Rho\u{3}\u{15}U t!B!D!L!L!S!R!?!D!M\"F$R\"U\"N!M'R!R#q!F!J!O!K#E!I!T\"J\
        (M!P!F\"M\"L!O!G!Q!I$J\"K!QNp!M!Q<s!R!R.s!F!N!T\"M\"F!M)N!V.T!wsQ4$ l!T>o!T\u{1c}\u{a}(!G!U$R!Q8p!L^n'R\"\u{16}\
        * R!n\"V$R8T!n$R\"R.O\"U\u{1f}-! N6n!?oW\u{10}- J!O!V\"V!R!m!T9Q&W/Q!Q!S\"Un6#%UAT0So\u{16}% S)n\u{1f}`'S+n\u{7}\
        T!?lV\u{12}\" l\"TE+!%R\u{12}/*!T!O3o!N)o\"QGo!NEm\"Q\u{d}($ l'QnRZkj:#$PNO2q[p!?mO,!!O\u{1a}y# P!p&TZ## j!S!S*\
        &$ S?R#o4P(J( n!L!L=N7VjmTn\"Oz6$\"k&Q9o4O@\u{6}8!T!i#L\"Q,S-R!T#R\"S.O&O>Q-M\"m!Q)l!P3N!S%Y1m+N)R$lB@! S@7!WV}\
        \u{1f}. o!N&Ppm!T\"o!O,o!N)k!N'J$n!Ow\u{7}\"Bp4PG{!*k0d?\"O#I!H!O!i3P$m\"U#L\"R.T%I\"R3l(P\"R$h&T#O8m&n!k!N!P$m\
        &P1R%K3o&m%RGL$$j?n3S!S9Yi T![!i!F!J!Z\"S\"D\"E\"I\"F\"G\"F\"O\"N\"O#g!N\"P!Q\"L!N!R!j!S!g-N!V!L\"O\"Q!Y+o\"O'P\
        $Q$P!R\"L\"m!P!V!S!V%T!S!O+P%R\"M'O$S#S!K\"l!l!p#O\"g!O!S)T#P!O\"N\"U\"R!X/i!N\"q%n&q\u{10}F!VU.\u{1f}\"\u{1f}`\
        %rD+\" o?sO\u{1}*!I/I/p!H\"q-M%J\"N\u{1c}m'mk5'!J!K%R8UjM/nDo)\u{19}% k\"P=p`m>nS\u{1f}\"$kSTx\u{1f}& M!P\"S#R<\
        P,NA\u{7f}!!R2'%'Q8O\"V4l\u{b}R1!\"\u{1f}`Ur\u{3}d$ Q4m+Q4mnf# n\"O?Rps% T!l\u{1f}`$T!l<E\"'k?ld\u{5}\",l?lg~#\"\
        N\"jSQJ\u{1}[!M!T!K!H$Q!T\"G$F\"H#V'O\"T#T!T!R\"T!S!L!Q,Q!H!Q!J\"V\"T!V!M)i!m!W#R.S\"S%l#l!R!P.R%S)n$m!I!M%T!l#\
        S!O#M)h!P!L!X!Q$Q#Q-R!R\"T\"U9\u{c}e j!S!R!J\"n!U!U!S3U!h#l!M!Q#T!F!T!V-H!I#L!Q!L!T0P*R#O!N\"Q!O!S!U#V!m!R!S!P!\
        T\"V'S!S\"O$K!U\"U$q!U!O\"S#Z!T\"?!L\"m!S%U!h!N,O\"T!R$R!T!R-W!U!S#k%n&k\u{11}o* p\"S#S!P!S8o\"RsmHp\"Q1*(!J<R!\
        p!q\u{e}oGP#R!p\u{1e}\u{18}% Q!o&P9n4S8\u{14}!1j<B\"\u{1f}`%s\u{1}#% R\"T%T!R7S)+$ R<n\u{13}R\"n^d#%j?q4K{\u{6}\
        '!K!m#M\"P9P!m%QW\u{c}$ k3V,l3VTa!?q\u{10}.: q!Q\"O!V!F!J!V!Q-N+P!R!J!O!K#K.j\"n!K\"M!N+P!r!N\"K-phS!\u{4}$\"N=\
        m\"N\u{1e}O\u{5}\u{10}%'K8o\u{5}L!m!q\u{4}(\"\u{1f}`ZsS\u{12}!?o\u{b}\u{1d}#!Iyt!IS\u{f}\"Bj4V:\u{15}#$l?h4Y\u{8}\
        |\"Bi4U\u{1c}w! l\u{4}\u{13}!VUcz! o0z#%K#R?T .#\"L\u{1b}u\"N\u{16}\u{d}\"Fm4Qbo- N!i$P\"J8Q!m$L\"K.I!N#L\"L!TB\
        \\\"\u{1f}`,pB\u{18}#!NSSpm[1#!M&N:j\u{a}!R p!B!j!F\"C\"@!i'Q$K(P\"n\"m!L!P!K\"G\"F,N\"I!W#K\"I-l#Q!U#k+h$R%p\"\
        S!N)o#n%U+J%i%l%P-G\"m!J!P#H\"J&L(S!H!R!n$n\u{14}Y! Q\u{e}fL H!l!o!S\"X!T!L!R!R\"J$C\"M\"I\"P*F!l!q!Z!i!j\"L!R)\
        J\"M\"F!H!Q!U!E!J!H\"J&U%P!P#n,mhq!N\"M!N!M\"L.oU5\" R\u{2}PTk! OL8!?p[\u{1b}!\"S+)) p!G$M-F-t!J\"q/K%O>t# R?S!\
        mO\u{1a}# l\u{1f}`%m\u{b}^\"\u{1f}`%l'y\"!O>mxB! T\u{6}O! T\u{1b}*% v\"D&K7u\"E\u{1a}\u{1}!#lOU$4h\u{1f}`,W2j\u{10}\
        Y# n\"P=oD.%!O$n!P?R3U\u{16}9#\"R%MMUhR##T#l<U\u{7}~7!K!Q!L\"V!M\"M!S*i-N!V!P#P!R!P,U!M!Q!O\"U#V!O)jmS\u{1f}k% \
        n!O\u{1f}`Tp!Rg2: M!H\"E\"@\"F\"y!M!F\"L\"D\"G\"G,J!I\"I\"C\"K\"\u{7f}!O%E$I$L&4sQ+oJr;e! Uu3# m!F&O\u{1f}-\" T\
        ?T\u{1c}o!!OR6!zp\u{1e}\u{1f}!np8Z&\"O$K!P!l9S&pA\u{c}% m!S\u{1f}`To!S]y' r!H!J%G!M7n!P8B!zqep+ j!K!R#I#O8Q4S{N\
        0r!P>n?p+ l!I!R#K:r9PYm3mBM.m%S5:\" P1m\u{13}9('i!P>N!T3r!P\u{b}o!S\u{e}Y#!L>k\u{1d}pUE\" n!O?N!\u{1d}mu\u{3}$ \
        S'l?o4N\u{0}R\"\u{1f}`%n\u{a}<, n!P$I\"I,S-Q'U+S(Q=l\"PkSC`% q!M+I>l!KL]+!I!m#G\"K4R%N$L[T`m\"U&UrO%!S&N!Q7qfO9\
        S!\u{1d}r*\u{11}!%jfUO F!W!l\"G!>!H!Y!S!l\"C\"G\"C\"E\"D\"P!S%Q$K!O\"Y!M!D\"S!V#J\"K&I\"K\"S!N!H#Q!h0k,j*Q2n\"Q\
        .S,Q/J!S$M\"M!U!k-Q\u{9}^\"#TOo\u{a}R#'m?p4M\u{9}\u{2}' R!n$R\u{1f}`;R!o$Rui$ M?T\"m4Qm\u{16}! lo\u{19}\"!T>nAK\
        !VS\u{15}e1 G!P\"W!i!Q!M!L!N!L(U.M!R&Q2N*T\u{0}Q!m~X%!l>R!nnn!RS%\"\"R>l5=! U j% L4s+L4w2F\"f5 K!E\"O\"r!M!O!O!\
        K6N!I\"O\"k!P!T0W\"o!Q[S\"mIR%m\u{17}S\" n!Eh[% k'Q8P\u{1f}`!t2:\"?QGr\u{1f}H!,k1\u{19}* s!G!K%M!Lrs-o=nPo!P*\u{13}\
        , Q#M!o\"S9Q#J!n3P!T^p\"RLl\".# m!K>sz|!?n1H\"?OrptJ(!W&L!N7Q(O/OyO3n\u{1}\u{1b}$!Q?MbSwnrC!wp9H\"\u{1f}`eoll\"\
        \u{1f}`@nd5\"\u{1f}`Urpx#'l?o4N\u{19}\u{0}% l%K*U0p/VTx!!R'\u{9}!@T\u{3}A, O\"N$R!V!j7P\"Q#M\"T/S#k#k1t+ O!P!T=\
        O!R$O!S3n!l!N!P\u{11}F# m!M?P{]\"%PUm,x!'R\u{15}\u{e}!\"S\u{6}/\"HS4o.M!?p \u{1c}!!OOh#HL4q\u{c}m\u{8}\u{1}\" m\
        \"PdG!AmN>\"\u{1f}`Uq\u{3}\u{0}1 M!O$O\"V!O3v!T$T&mHM'pCp-K*K!v!T!J0K' r!H!J%G!M7n!P\u{1c}\u{1e}\"\u{1f}`el+\u{19}\
        ( K\"m$V9O\"m4R$T.TrL# Q/k?lQT\"\u{1f}`Up'N' P'P8P\"V4W\u{1f}`0qo\u{19}\"(S9S(\u{7f}!4TBc#!l?l4Seq\"AP4o:c# l!N\
        \u{6}nD\u{1}\" j!Fg() L%P#T7P!U$S#R1P\u{e}RE\u{0}$ l!G&O?N%[\"\u{1f}`%p@b/!U!V!U!P!O\"N)j/j!P!SVP!r!PhO8l\u{1e}\
        \u{12}# U!O>n\u{9}#! lGk!?n=\u{14}!?pM\u{7f}' T%O\"S9q!U%P!Q!\u{6}' j!O$K\"P:RqO$L\u{9}S#'M!Q7ll^##k?m4Q\\|\"JO\
        4qR6\"\u{1f}`@o\u{13}T% P?S\"V\u{1e}P7k:$# m!M!Q\u{4}q' S!R'R3s\u{14}O!s\"O?|N k\"i!K\"I!L!V!k!K2R!N!P\"j!T4U!R\
        %W0S$j'M\"X&R\"V!S!l\"V+l!S*O$W\"T(K$l%R!N!T+P!P\"Q&S!U.N!U!P\"i\"n%q@\u{1}\u{7f}!K!O!C!W!L!S!M!U!V!K!A\"E\"V!U\
        \"S%Q\"T#X#W!O!V!J!U!N!S!H$H$S\"W\"h!V!S!Q!I!T!S\"O!O!M$N$T#O#S!R!O\"U!Q$T$p!O!R!n!P\"F!N$l#N\"P!K'S\"i!O!R!M\"\
        R\"m\"Q!T)m!K!O!K\"o\"n\"k\"U\"X!K&K\"S#L\"k!L!S!J!L!L!S!C!R#H$T\"H$Y!LXp) p\"K)G,t(x\"M)GDN!tS\u{5}% k!M>q\u{1f}\
        `!o$\u{1a}\"\"M\u{2}PHX/ T!M#m!M!R!Q4S%K^R$Q\"m\"l+M$o;S/|$ k3V,l3VvK% T!m&P8U!n\u{12}C/ S!M#m!M!R!Q4S%K^R$Q#U!\
        m+M$o;S-\u{1d}!!Udh* L!K!Q=L!M!Q#N\"L2j\"l\u{5}t/ O!J!k$M!R!P7O!N%O!P!Q/Q#T!S1j\u{17}l_ O!E!M!@!L!K!G!?!J!L\"U!\
        L!D\"y!N!=\"K!S#N&P\"O!K!S!F!N!M\"G!M!P\"T$t\"E\"M!U!N!T!F\"K!L!J\"G\"U\"r\"E\"J*Q9m!N5V!U\"n?P!M\"M\"N\"L!P!N\"\
        S\"p$Q$n\"RGM! mzB^ m!N!V!J\"J!O!M!M'K\"T*M!S!k\"l!P!U!R\"O!R!L!P.N!S\"Q\"L-m0j!O\"p#Q!P$n#S!P)M\"q\"P#M\"m\"O#\
        o\"Q&M!P)m!M!S!O!P)O\"o\"P$R!U!S!P-R\"Q!k\"V&m%R\u{8}$\"\u{18}R\"pO\u{18}% m!H&K8p'M\u{b}G%'M8m'Q\u{6}o0miX# n\u{1f}\
        `%mY\u{1}2 M!n!U#F\"U(O2V#K2K$IcQ!o!R(P5Q!o\"O#p L\" P'kN\u{11}= \\!:$D!k!=!j'P,H!V#Y!@$K!T!@!W.T#M#UIG!H.S=H!V\
        \"i-H!j$h\"Y/m\\\u{3}! n'q$ S?S/P2qd\u{1f}# m!O>pK5\"!Uvlmw\"\u{1f}`$n\u{18}y# n'S8u+2! l\u{2}j#'J8qrr\u{1}>' n\
        !L!M'i\u{1f}`4r!PjS$/U*k&nTk\u{2}\u{1f}\"\u{1f}`@o@\\\" o(OB@% o!F&O8p!K\u{7}Y!HU\u{e}#\u{7} n!S!V!C!@!>!L!L!U!\
        ?\"D\"G!J!<!G!>!F!>!E!H!M!J$N!W!M!K!i!R!X!L!J!H!C!O!N,J!L!P#C!R!F!Q%B&k\"I!M!A$o!J&P!S!l\"R\"K!V\"R!T!O!m!W!K\"\
        L!L\"C'O!U\"J#H!L!P#N#h!K!O\"I\"Q!W!K!U#l\"l!T!l\"T!N!W!P*k!J!i\"S!V\"G!F!H!H+K#m!D\"M!K!i\"m\u{1f}\\$!P?RZr7o~\
        p$ Q\"l?m4Mp\u{b}\"\u{1f}`%o\u{18}O\" l?l\u{1a}g7 M!R!o!Q\"L\"M!N,P+O\"l!T\"J!P!M!N#V)P\"Q\"T!U!R!N\u{8}QE,/ Q!\
        Q!R#V\"R8P!T!S!V\"T\"T?SLO4QZqE!$ k!N\u{1f}`$n\u{1e}v' N%S:R!TbS]R!kiv3 t!G$F\"H!i3R\"L\"o!N&J!iSm#QHO%n&R/l6K\"\
        L\u{14}d$ m!T>m!T\u{1c}d\" U!jy>\"\u{1f}`Zm\u{8}\u{19}#!Q>p!Rg#!!R?\u{1a}#\"j&Q7T\u{6}@\"'Q8n6v, Q!L$M\"t!T7N!M\
        $P\"s\\K#n,s8n! o2\u{7f}!?T7\u{1e}\"Bl4SJT\" o>T\u{1e}\u{8}\"\u{1f}`@np\u{3}3 v!L!R#M!Q!I!L3Q!S#q%O\"N!P1P6nan!\
        Q!SSL@g$ P'R8R(T\u{8}9!!SSa!Al5d!BoP/% P%S&j.oZoA>$ k<k#m\u{12}k\u{7f}\u{8}!(Qq\u{5}!VRU\u{f}$!T&T\u{1f}`9m\u{4}\
        \u{1a}#+j\u{1f}`@j6L\"\u{1f}`%q\u{e}\"& o#O:Q\"n\u{1f}`9QPb!&kG\u{0}'!K&o!O8P&r.O&O@V% p!L$Q:s!N@m#!H\u{1f}`$ln\
        3% o!I&G\u{1f}`9l\u{9}}\"Bl4T\u{6}5k j!M!k!I!M!j!l!J!W!A\"C\"G\"D\"C\"D\"P\"P\"Q#l!Q#T!j!P\"V!l!Q!S-Q!M#T\"G!O+\
        p\"P#S,U!R\"P!S!i!P!W$P!J\"P-R!T$U!k%l!S\"O$V!S\"O!N\"k!l!p!l\"P\"l!H!Q)U#Q!H\"I$L!X0Q\"q%n!n%pk*\"nP'm&R\" T@k\
        #\u{0}\" o?pW_!VMq<# m\u{1f}`@NUf$%k\u{f}T\"jNo\u{1f}H\"!O>mo\u{6}) P!l!o%U8P\"o5L1M#n?\u{8}!VTz`\"\u{1f}`@otd%\
        <q[n!RWS\"q[}\"Bn4Pl|% l\"P%P,l.R'(\"BR4o#\u{b}\"#S\u{1a}p\u{1a}P!)j`w!(Tim!?o<5& n!K&K8v!M&L\u{1e}\u{7f}, k!G!\
        M#K\"O!R'J1N&S(NZKTlf\u{2}2\"P$G!U5S#n!O!L%P!Q.Q%P-p$P/U(RBU-S/M\\k!%Su*\" O\"m\\QN H!Q!V!P!m!G!V!R!n#R$V\"E\"G\
        !V+I!W!V\"l!H!I!U!n!N*L!O!L!P!O!Q!K!L!Q!P!k$J\u{7f}P!F!P!T!l!P\"X!i!k(M!k,i- S!Q!j#L\"R!T4k$R$O!j\"S.S|k|\u{1c}\
        !.k\u{1}\u{3}!*k\u{19}^& m!S>qKT-K\u{d}nn\u{19}#7uWL!uo6!,j\u{1b}\u{7f}# R+m?jV\u{12}$ p!G&N9NA/% R!o\u{1f}`<R!\
        ozJ( S!P>S!Q\"P$L0q$q\u{14}j$-p?kEm;oJ\\_ <\"i!T$k\"O!V!N\"F!R!=!P!?\"N!k+@!Z\"X\"U!M\"W!U!T!O$C$Q\"R!Q!P!P\"W!\
        O!T!U!R!O&P#P#R\"R.P!P!K\"m$N\"K!R!p+K!K!N#j!W!p\"Q!Q4G)T'F#X\"U!V!W*MI1!VQ1~# m\u{1f}`@p\"\u{7}$ p!Q\u{1f}`?qZ\
        n% k!A>l\u{d}oRktC$?n!Q\u{d}pLq%f!BlPT%!N!O%P:P%P\u{c}\u{a}) T!l!R%N8U!P!P3p&S/l\"\u{1f}`=p%|Z K!\u{0}!D!D!H!=\"\
        @!J!@\"B\"H\"@\"@\"A*L#y!J!I!K!A\"F!M!D*F\"6\"O\"G\"F0m-T!m\"V!m\"O!Q)O!s&T!l\"R!o$N\"S!n$T!k&U!j!O'm/R#R!q&M/k\
        !L!L\"iuR\" p?s\u{11}P!VR\u{1}b!?ql\u{1e}#!T>n!UT\u{1}\"%k?m[<\"\u{1f}`=n^yv Q!A!T!i\"U!p!V\"P\"U\"D\"Q\"Q\"A!i\
        #O$J!o!N\"O!E!R!r\"n!k!N!Q!U\"U&l\"F\"M!U!G\"<!i!Q!N!@\"E\"D\"E(K\"J#P&J\"o!N!O!P!L!Q!q!O'N%l'Q!L!U!q\"D!V!S#m\"\
        n!M!O%n!I\"I(R!J!o!E+P\"j!S\"P\"H!k!H!U%L(k!K!S!N1~y R!U\"J!G!N!h!X!g!E\"D\"J\"L\"G\"G\"S&U\"I!L!T!f!V!P!L!K!U!\
        S$L\"N\"T\"K\"H\"N!g!N\"N!V!V&G\"O%S!S-C\"i!E!h\"N!V!P!W!X!I\"W!C\"T!W\"F!W%X!I\"X!J\"M#Z\"F$j!F!Y\"L$H!Z!F(V!U\
        (L%Q\"X\"Y!T\"P!X!O(Q\"O$f!T!V!J!L!ji\u{1f}!!Rf\u{18}1 S!V$j!L!W!S8S!T#V!M!P!P-N$j\"L\u{7}k#kdN- P\"n%K!R4o#N\"\
        p%O!R\u{7f}T+o!N!P\u{17}F!?TG3$ m\"T\u{c}p\"T\u{17}I!#j )! k\u{e}{!GV12!Yk\u{7}R* T!Q!i%L8V!R!m%Q!Q.S&7\" j'S\u{1c}\
        x\"\u{1f}`@pGv# l\u{2}m\u{2}P\u{d}X#!J;Q\u{15}Q\u{f}\u{1b}%!Myp(o&QWO\u{a}T4 O!F!N#V\"s!R+N(n%I!P3J$JJS#o?R!R\"\
        m(O!n0O43! l4\u{d}\"%MQT{m#!M\u{17}m!RbR\"\u{1f}`@oq|\" m?oh\u{3}!FkC\u{11}\" P*k\u{6}a# k!K&K\u{a}\u{7f}\"\u{1f}\
        `enJ=!fpK\u{f}!(PZ\u{b}\" k!R[k* O#h\"N:S#U\"P2n\u{9}Q#m\"R9/!Tm\u{1b}\"6!R!P!T\"Q\"L6O#P!P!V!W#R!Q/U!T!K\\V\"S\
        9n0W!L$T3O\u{9}3\" l?n_0# n\u{1f}`0qz\u{1}\"\u{1f}`Cp\u{13}\u{a}& S!Q&o8P'pYpY\u{1c}!$m'\u{13}\" n#P\u{12}4!BV@\
        \u{1d}# TAP&l#u!?pw\u{d}\" m'M\u{1d}r\"\u{1f}`%q\u{14}@%!V$N;S\u{1f}`'l6P\"Bp4R3\u{1a}% m!Q\u{1f}`<o!R}\u{1}4 R\
        !I!J!I\"L\"I\"I\"I$J\"v.O#M\"K$M(v2ELm\"OOR/p'E#\"Q=n\"Rv\u{1b}!?n3<\"/l?mN)! mR:\" o?rmv\"\u{1f}`@n\u{15}r#\"O\
        :R\u{15}R;q\"\u{1f}`%q\u{4}\u{b}% S!n\u{1f}`$S!n.\u{10}#\"j=Q\"k\u{1f}h\"\u{1f}`Upu/& N!r!P=O!r!P\u{17}\u{1c}! \
        U\u{14}L$!o&P9r&Qp[+ v\"K&K4R#o\"M&Njk>n\"R.pD\u{12}% j!P!S>O\u{1f}pz?G s!?!G!Q!Q!J\"B!G!O&P\"S\"D!O+i!F!J!W!V!\
        R!U!G!J!T&V$G\"I\"P!Q!E\"I\"H$G\"KOq%GIm!K$K\"L]o\"\"M?O\u{e}S\"\u{1f}`%qtj!!S_Z)!I!Q%M%j4K&M/P\u{1f}`\"R\u{1b}\
        \u{a}% S!m\u{1f}`<S!o\u{1a}\u{b}!0k\\xC\"S!G!I!C!D!S(K#k*R$P!P$F!L!S-W!O$P!Q!U,l$T,n!K!K)Q$U?S%R%m\"R,N\"m!I&R>\
        q&\u{1a}\" R\"m?P# q\u{1f}`@mx\\$ O!n&Q9n\u{b}V= K!>!w!N$G!N7P!F!m3J!g5O!l.l!R\"k%o#j%o'n#n'k%l#l\"R:m\"O!o5p]&\
        W I!T!l\"N!<!G!U!Q!k\"A\"E\"@\"A\"A\"N!P%M$K!O#T!B\"O!U#H\"I\"E$G\"J!V!Q!S!F\"U!P)F$N!P/j*Q/O#n\"Q.R,M\"R*o!R\"\
        R!R$L\"S!S!k-N/j\u{3}^!VT^2\"Jk4LD\u{a}\"Bl4SST, u!G!O#K\"C8v!P4G$K\"G\u{5}k!Jo}# m(PtnA#%!O$M\"j?p4P>L3 V!K!U!\
        M\"V\"G!n'U%U,L\"Q#O!K2M#U!Noq4U&T:U\"\u{1f}`=q\u{17}u!fo[\u{1f}#%Q\u{1f}`@Q\u{14}\u{12}$!K!m?m4Q~}N q!L!R#J!K!\
        K4Q#M!h!R!X%R!Q-P!P2l'm)j!K\"k!T\"O#F#J\"P#L&V!I\"i!I,J'R!P*Q\"N!T)m!Q!N\"T&L!U-n!M!Q\"M`*3!D!P!H\"E\"P!M'I#m-U\
        !J$K#Q.P#M\"LkR;S$M#OT\u{1}% u(O\u{1f}`(w$O8\u{8}$ R!m~R!nF\u{10}&#Q\"P&n7P(m4R$K! n\\!!!R\u{1a}\u{1b}!Am\u{11}\
        W*!V!S$P!m!N8P&l4U4mqlw\u{16}!)j4\u{1b}!?nkd' R!H!n&H?K\u{1f}`0nUv[ X!J\"J!M!D!N!D!Q!F#p#F!W\"k!F!S#O!D!P\"L\"O\
        \"X!L!T!O\"I\"J!R+K!V!U$H\"I!V0Q#q!O!D#P\"G%k#O\"m0M$Q-j!P#i!H!T'R#L/T!R!S&S$k*N\"O$p/\u{1e}!$jJ'\"\u{1f}`=o\u{6}\
        \u{10}!?nuf9 q!H&G!B4S$J!I%P!GPl#k(n$I+n'o%o.q!n#k\"S!S*U#k5o+m\u{1d}\u{1a}! nti\"\"PEm_d\" n?s\u{18}L* S\"U%Q!\
        j7T6TMR/SKn\"S-\u{16}!?q\u{1}m\"!J\u{18}QM\u{11}\"+m?l|b# m!L&N\\E\"\u{1f}`Ur#N& P\"R&nrP\"S\"nA3& Q+O$p0R/q2K\u{1c}\
        C$ p!M&H8p\u{e}y!BVSM#!R'Q?UYn!2j{a\"\u{1f}`=q$x\"BN4r8+!%S\u{1a}D#(j?l4Q+3%!H!P$n!M:Q,\u{2}\"!n?p\u{13}\u{11}!\
        ?r>\u{a}!$Q6\u{1}2 N![$Q\"m4q$W!J&q.H$I\"FjP!r!O!L(O!q\"RcI\"!k?k\u{0}0!zs?'\"\"O$l\"I\"\u{1f}`@o\u{5}B\"'P~P#;\
        $)k?T4m\u{c}n0\u{3}$ o!K!H%Kg:!%j(h! o=?0!s!L#J\"N!P6L!N!U$P\"R.r\u{c}r$N\"Q.r$Ll;\"\u{1f}`-r\u{15}?\" l?n\u{1}\
        \\!\"PKP% Q!m\u{1f}`TS!pY!\" n!ST`! V2 \"\u{1f}`@pL'% o(Ozr$O>n{j\"\u{1f}`,n]C! j\u{14}R!'T\u{2}\u{1b}# p\u{1f}\
        `0p\\\u{1b}! lYB\" RTT<\u{7}!?q2o+ H!M!I-B!t/L0p2m~O.q,mtW1 Z!O$J\"T,M!U,S'X-Q'R>P)k$U?Q!Q)T1R\u{1f}6\" k?p\u{16}\
        \u{5}!\"kV\u{0}4 S!i!R#R\"V!V7U!Y$C\"R!O.S#J\"G!V0RUS?H\"N&QSx- m'J!P7o!P!kMo(O&i)SFR5T9nGQ\"$k?m\u{1b}.\" p?p\\\
        \u{6}\"BI4s3R\u{a} U!S!S!M!N!H!S!Q!W!k\"O!K#E!m!E\"T\"P\"Q$L!n!G!N!O!V!W!M!O!P!S!W!S#M\"S\"M\"M#U!I!T!L!S!D!U!O\
        !U\"T!N\"H\"I\"L!W!m\"P\"N\"S#Q&L\"n!O\"P\"m\"k!o!Q!Q\"V!O!N!P\"N&l!P!S!Q!P$P#S!N%P\"R!S\"U\"S$o\"m#Q!L!n!P+O!R\
        !U!O!N!R\"L!P!K$J\"J\"M\"H\"M\"n!M\"G!N\u{15}j# RCm4S\u{d}*, Q!N\"Q,k\"j$RRn!RwK#Q*k\"j+?, J\"r&l7N\"k&n-Q!S&U<\
        Q\"n(j\\]!BtGR!?nm\u{a}!#jpw, M!V$J#U8O4p!N\u{a}O!T!P#N\"o\u{f}^! o+6) o!D&G8l\u{1f}`\"L&I3n%o\u{b}H( k!S!R$R!S\
        !U7m\"Sa\u{16}\" Q!l\u{1}O!'OMx#!U$U:kF'!?n\u{15}\u{15}!.k@7!!Q,j!$i\u{1a}9!wnR\u{2}! m'\u{7f}\" mAVM.!)kRz\";m\
        \u{15}m^.! lR^\",s?qiG\"Bm4T\u{a}+7 N!l!g%O8O\"h#j\"M!X-I$H\"J=N7N!o\"R!o!T#M\"L\"M*T@Pv\u{19}M x!p!7#n!K!N!G!Q\
        \"U$U0v!n!>%Q!L!S,K!D#V\"L1S-U!N!q!R!K#q(q\"L%l\"P#M#p\"q\"L%I'M*m.L!l\"G%S.o!k!NE<? N!h!m#N\"R5j#M!g!l#P\"R!P-\
        J!WEk!R\"O%k/S!m$M\"U(n!O#S!U\"m(R\"j/MDlUP!US\"D!VUMG! l8'$ R(kzR$k$\u{4}\" SFm|\u{9})!P!V#L\"M8o!S&T\u{1a}Q&P\
        \u{f}/$%Q\"OMm\u{c}l(\u{10}$ r!I>p\u{1d}p\u{1a}S\"\u{1f}`es\u{1e}*/ R!l!L#P\"o9P&Q\\Q#q)Q!o\"P!o3OTn<v\" r?tt7$\
         S!k>R!jyz!\"ij;\"\"T?T,>$\"T\u{1f}`;l\"TqJ\" n!OP\u{2}!VVs\u{15}!#lP`7 P!j\"j!U!I!K!K!D7O!J!H!I!L!O\"J.s!s!q!m\
        !O!Q\u{b}N\"P1;!#i\u{16}F\"!V'S\u{a}z# U@k4P\u{13}>$!K!k\u{16}s!Pr.% S\"l=R\"k4Q\u{12}61!M!T!J\"R\"R!N)o.T%T#R-\
        Q!UalJP!P%S>pqO$!Uvp\"R8s[+# n!Q?QZ\u{18}\"NS2m%\u{16}B S!N!M!R!S\"k!O-U+Q!M!U!U$P!f-N!K!N!Q!j!P!R!SGq#O!R#L*T!\
        U$m.N)T-l&T\"Vp^\"#M@j\u{1f}O$ l!L\u{1f}`?pv!& o!N!T=l\u{1f}`!n \u{1c}$ o!K>q5P\u{f}2!$jr\u{15}$!N&N8p!P~\u{6}\"\
        $l$L@\u{4}%#T!S!P?S2R'\u{6}#\"M>m4R3A!zs4w% k(N\u{1f}`(o$O\u{7}M\"1m?m)-% Q!J&N8P7Vq13 Q!T!k!O\"M\"P#j5V'M!S.V&\
        R!P<U\"R(N=O%i!JeG* V!M&K(k0M!Q&N(n\u{12}P&P\u{8}f!wmHD\"\u{1f}`+p)d/ O\"Q!H\"j!M!P!P7O\"S%P.P!R#k\"N!P.\u{4}!\u{11}\
        rE\u{f}\"\u{1f}`!t=\"$ R!o>R!p,m!?rK\u{12}\"\u{1f}`@oeb!'S\u{12}\u{f}. r!J&K9P&JHl]o'D+H\"p!I&T/P$oB\u{13}\"\u{1f}\
        `,pKO\"/m?nT^' P!R!P#Q:Q!Q\"R$pT o\"P!S\"L!U!M!O&m\"P$N'K!S#i!S!N!T!Q!S!L!O!T,Q!P!P!T!V!R!K!O!O!T/Q#U0M'M!P+m&R\
        8m!K!S\"N+l!o\"P!O\"K!R\"S*S#j\"TxM# l!U&S\u{19}T! lJ\u{1e}!-p\u{11}\u{1c}\"\u{1f}`+s\u{14}-\"\u{2}R#n\u{d}l. N\
        !s!O#O\"S8M!t$R\"K.LQpXt7R!m,\u{e}!!M4B!An3g\"Ci4V\u{8}\u{10}!!l\u{1d}V! l|A' O(l7l(TST$o5m=T$ m!O&P8nIj$ P!o&K\
        9kc\u{13}) S'M=U!j!O!N1k!Q!U\u{0}\u{13}\" m?o\u{e}\u{1e}\"'Q:n\u{1d}', K\"N!T#m!S8P!S!T%P!U.P^S\u{14}[!!P\u{7f}\
        \u{1}! l;f& S'R\u{1f}`9T!k&R#\u{d}!VT\u{1a}_( P!S!U#Q\"R(l0N9Q\u{7}X% r;Q$k\u{10}q!Q6M&!P!Q%M!l?l4R,\u{16}! kIh\
        !Blve\"\u{1f}`$oF\\!?q@\u{5}\"@R4mu\u{10}!\"UF+!2lW\"# k!I&IA!# T\"j=T]R\"+k?k7\u{10}!.kn !Km\\\u{1c}\" Q%T]2\"\
        \u{1f}`@o-SA\"i#L!Q!Q!P4i$O!j$Q!O!PPh!N\"P%k!M\"o!M!R!P!N,P%P!m!M!P#S#U\"S\"W-i0S%Pb\u{6}\"\u{1f}`Up$\u{1e}+ m!\
        I!S#I\"I!R4O$N!U4Q|O\u{15}X% j!H\u{1f}`$m)U\u{1a}E\"Ci3Po#) M!O$N:N!S&l\"P4W\u{3}R\u{d}\u{0}$ q!G!M=l0\u{d}!?r[\
        |* o!S!Q%P!M4Q+R?nim\"R>\u{1c}/ m!F!P#R\"N!Q8J!K%QQn+l#R!PIo$HxF! l\u{1c})!CVdX%'T!O9m&Q.S`\u{16}\"\u{1f}`0mqK$\
         n\"P%P!PX[9 K!O#V!S!P\"W-R*L!R!W!V!T!R!T2V#L+S#R=N,N4P*M#UMq%o\u{f}#*!M!P!Q$T5o#l'N?Slo.S'x#,i?P4qL?!,k\u{1}u\"\
        Bp4P\u{1c}|, s!q!J$O!K!M8m!N&P\u{18}n!R'Q7s#!R>Q\u{5}o^bD ~!P!M#T!P!{!8'P$N,|!S!Q#O\"s!>+Q\"O!N#O\"m!C3q(J$u$F$\
        r#o!H>l.o!H,q!Q!N%j!Ji\u{18}!\u{7}qR*\"nO(p5-\" o\u{7}n\u{d}d\"'P8q~\u{1f}!#jz-$ P!o\u{1c}Q!p\u{18}+#\"T=n\"Q{z\
        + l!P!T:q#k!N\u{4}m+T\"qCm\"S*b#!L*m?jeP$ R!l>R!mWp\"#jSS\u{16}\u{7f}4 q!K!R!I\"J!N!P-O+n!Q\"O\"P#N,Q!O!T&QGl]k\
        ESQ ! X\u{9}\u{e}$ n'P8s'Qb\\!?q\"x# U!k?i!|\"\u{1f}`Cn3\u{1f}\"\u{1f}`en\u{f} # R&Q\"R\u{1}!\" o?sG1!3k72\" p?\
        u5~!\"SD[\"<S\u{15}S\u{1e}}+ R!H!K#H\"k8R!L$K\"I2M\"w.H$ o!K?K\u{d}R\u{b}\u{18}#!O\u{1f}`$r#\u{2}\"%Q!mL;! n%\u{19}\
        !VV9V!.ktV! muR. s!O$L\"J!R7n!U&L!Q-M'S?p$QQr\u{13}m!#lNF\"\u{1f}`@su\u{9}#?n!T!Q\u{19}G' p!R&O\u{1f}`9q!R&O\u{4}\
        \u{d}\"\u{1f}`-qIU\"\"S?R\u{4}2!?n^)-!M!V!S$K!n,V,P&O5U\u{4}V!S%T!S\u{18}\u{9}> J!m!m!C\"I!H!i!r)D.L!m!n#M!J\"g\
        -E!QGT\"j$Q#j!n>p\"T,P*k#P\"V%S!X\u{b}\u{0}#!N@U&W\u{2}(!\"P\u{13}K!fo8\u{1c}8 m!F!M%L!G7k!I!S%R!M.PJp#o%n'o/n-\
        p!M!T!o2o5l%V+n\u{1d}b\" nzsjK!+jCX\"\u{1f}`@o?\u{c}\"!T$RMM!?pFw% O!l!T=P!kWE$ M$i!IQV%_\"\u{1f}`@oSV!\u{7}O->\
        $ m!P\u{1c}o!R v&!W!S%k9U!T%l)m##j?Q4p%\u{1d}$ l'N8s'P1\u{13}) j\"R%H!O7n!M'O\u{1f}`.oyK\"\"S0jqN#!R&j9T +-!H!U\
        #R\"C8n!L!N#O\"I/U%L\u{a}O\"IbS. S!l!P#H\"Q8o\"T%T!T3OHQ[T\"Q5P?\u{8}\"\u{1d}p^nTY#\"Q\u{1f}`*p\u{1c}8'\"W$O\"U\
        =S!U5TDpQA# P\"l=T\u{19}8!VSQ\u{6}\"Jm4P\u{b}\u{15}!#lU##'P\u{1f}`9o\u{13}I\"'iSU\u{15}^& S;x!H\u{13}S!x!H\u{11}\
        x' q!T&R8p'Q\u{1f}`/qj_\"\u{1f}`%o\u{8}\u{11}& R!Q!l#OiS'nOL\" V!L&b#!P>n!R2\u{0}# o'O8pA<$ o!O>p!P.\u{1a}!?q\u{e}\
        :!fo$w!Jph\u{7f}\"!PEl\"l\"\u{1f}`@qz=\"\u{1f}`,r,4\"\u{1f}`AkUM\"\u{1f}`eoS5\" j!U\u{18}f% S/m0S/l2T\u{9}0!wn6\
        &$-p?mEk\u{1}n[c$ O;r\u{14}O!r\u{2}Y\"Cj4Vt@! n:V\" o?uG0\" o!J>\u{1}\"-mdr~\u{9}\"!kzkjH\"?S\"ng[#!M>l\"W!}!WU\
        .Q!?n\u{b}9B k!Q!W#F!R!N!T3M+R.L!R%L!Q3h-N!J&o#K!T\"U)j!N$O#J%J%o-M\"S-m!O!Q4U!i#jQI' Q#L&q6O)t4G_mj2\"\u{1f}`C\
        m\u{14},$ S!j?k4S\u{7},1 O!J\"J\"F\"I\"o!P)H,P%M$O,K\"I\"I$t\u{6}O&q\u{6}o\"AR4m|6!#jyJ!?mtw\" m!H\u{1a};' n!M&\
        N8LGo^q#P\u{d}\u{1a}!%k>@! sl8\" m?k\u{1e}Z\",m?kc7!!R\u{1b}O% Q#Q,k0R/l\u{13}R\"5mSm+\u{7}!VSo\u{19}#?o\u{e}lG\
        pZ ! na:$#h!VSR\u{b}mRd, m!P!S:r#k!Nqm3m+S\"rCm\"S\u{6} ) M!S!Q#k;O\"l\"l2R\"Q @( N!M$o\"OQl\u{8}P$p\"Q\u{3}'!!\
        PeD\"'l?mW)!TQ6&K K!p!T!R\"Q\"V!U!M*D\"O*K\"Q!P\"@#Q-m!Q#C\"A!X,O!O\"o!Q,n!O\"l!P#O\"R1S!l!R-T!l#o!N7l!M\"V\"O!\
        O%SS-!AUy\u{13}7 S!k!U#L\"T.Q*U!K!Q!O\"N\"M!R!N,o$L\"m\"n+T!Q\"qDn!Q\u{1d}-! Sed9 j!H!T!M\"E\"F!g+L,l!J!Q!Q\"I\"\
        J(R$O#S#L\"O!i%l\u{7f}j!J\"Q$G\u{16}6\" l3W\u{1c}/$\"n&T9m&S0A% R+l$m0OASl\u{11}$ p<Q\u{13}p\"Q/G1 l!K$C\"K!P8P\
        $K\"M.S\"S$T+M)pCn:nNn+Q4U#&k=l4Pz|!Fl\u{c}3\" R?TA4# k!N>n=(#\"R&j?j1S#?Trl\"TF\u{11}% j!Q!S\u{1f}`>pF\u{1a}# \
        m$SRTL0!$iK\u{10}!?n<[##K!i?izI$ l!J>kGmy\u{a}#!j\u{1f}`UkLg!fn\u{1e}$0 M!R$n\"P(S0P%P*O\"O(k(n\"k}P%n\"R&N.F! \
        U]l!US\u{a}c# Q?T'Q8\u{1d}# P1m.R,L] ?!<!A\"i!R\"=!A\"R$M!S!E!Q!D!O\"m*E!C!F!X\"Q!O!D!H\"R\"]#M!K!S\"Q!Q!D!J!Q!\
        W#F!K!T!T!T!g!O\"O\"P#R!mIR\"N%Q#kDJ!H!L!l\"T!S!H!J#R$U\"T$P^F+ W!J!Q#N\"R9P!R%M5QVRUjY\u{16}# l\u{1f}`@lc6$ k!\
        L\u{1f}`?ogN2 P!B!s%J!O7S!H!i4g6o.j#i7l'mDm\"Q!l5mJ<0 j$J!J!J!N!P7k!Q!T%P!P-J3p0ljN&P1\u{19}\",m?mJS( h!S$D\"L!\
        L>T!P\u{18}lg.!&S/\u{7}$-p?mEk\u{1}n1\\) j!T!T%T?S\\mBq\"N9Ra@\" L\"mGG\" n!Qy\u{4}!)kG4\"\"n?V<N# n\u{1f}`0n\u{7f}\
        |$!L!o>O!pKc\"(j?m]v$ o!L>mhqx#% q!O!O%O!S\u{c}M\"\u{1f}`,ri\u{6}!?q>\u{6}# k!K&LPH6 O!P!R$L!N!T!j3k#K!R!S!h\"T\
        !Q!R\"j.N$P!R[O;k/S\u{c}\u{1e}A p!Q!O!R\"D!J!O!S'I,O$n!T!R!n\"K0K!S!L!O#I@n(n#K!Q2p%m3O/j!E!J!K$I!J]b!wp,(!\\k\u{17}\
        9! U!q\" m?n\u{d}BN r!Q!H!S!S!O\"K!R4Q!T\"n!W\"j\"O\"P!O/O\"O\"M!L?n!K\"L%q#M!N!p6o&R!f%N!r!Q&Q,O!O!m!M!N\"P!T\"\
        Q/G\"T\"s+on\u{3}\"\u{1f}`@p/^!Frc\u{4}& j!O$J\"P\u{b}O$Lp\u{1a}:!J$U\"M4O%X#Y!M\"L.M\"N\"Q\"I!U?k#RGW&n%T!O\"N\
        +P#W!S%Q!Q7pZq# O$p;R\u{1}X%!P&m?k4T\u{c}mv\"7 X!U!S!H\"R!L!M(j&i,S%R.K$S\"H,n!R!i0Jgk!U&Q!R/Q\u{5}Y' T!l!Q%Q8T\
        !m&SW\\% P/n0S/l\u{1e}np5%!P&j!U\u{1f}`?l{T\"@Q4m\"N$ Q.o?lAU%O# m!G&HU,!\"O\u{2}5# r!H&K\\\u{1b}/ Q!l!j#L\"O!Q\
        7J!q!m#O#R.T\"j\u{1f}`#nu\u{9}!\"NAC%\"N!lQUDQ<myJ! j\u{1e}\u{c}& O;t!V\u{13}O!t!VF1! lnO0!S&R9I$H\"J/P#k#R?N!k\
        #P$S!N\\T\"K%N:H!Km:f##O\"Q,n\u{14}I8 \\!T!j#G\"Q!U8L4M!L%R@k!L\"Q(H#S*J+m'T;k!R!K%O!U.Tt\u{11}\"\u{1f}`@o{c\"\u{1f}\
        `es Y. v!N!S#L\"G8s!N$PWo\"P!O3o!Q3OFz& m!J$S\"M8k!S\u{19}\u{c}\" o!NT,# R!l\u{2}kj\u{17}5 ^!V!R\"U\"L!N\"S*T,k\
        \"S#K!S!S!J+W$T!W!O#O!R(N#?\"\u{1f}`%rq\u{1f}!wp\u{9}D!\"l*t\" l?oFS#\"kSReohV!?nsQ! m'R$ R?S#p4N+L8!N$H!Q!O4P%\
        S#V!O\"M.U!R!P#T!R!S/P5n*m%o?o#P,i*R9Sb\u{a}!&j\u{1c}L!\"Q\u{2}ub G!M!G!G!G!}!F!M!I!9\">\"G\"<\"<!M!9\"o*K!P!M!\
        M!L!s!Q!K!I!@\"D\"K\"B\"D\">\"K!Q!M!M!s!H!F!J!B$F\"D%J!o\"L\"K.S7O\"O!M\"r!L&m5Q&Q'P!G!N!M\"t!N!P\"D$H(Tj]\"\u{1f}\
        `=pmT\"!U\u{1d}P\u{13}8' U!U&j8T'jkq!Mhg!*k!N$ S!l\u{1f}R!pJ\u{13}\"\u{1f}`.n%K! Oj\u{14}9 N!N!P!m!L\"M!W!P7R!M\
        !Q$N!V!R-S!N$S!T!R!Ndo/S0R!P?rF.! l7\u{f}\u{6} K!W!q!9!L!V!r!W!s!6\"8\"?!K!<!M!;!K!:\"J\"K\"J#m!G\"S!R!Z!B\"R!m\
        !T!k!?\"@\"F\"B\"B\"?\"X\"D\"P!O!X!X!C$D\"C&J&Q!K$J\"l\"R\"h!M!M!j$U\"R#Y!j!R!h&U\"W!V\"i!I#Q!V#J%U$S\"h!T!L$k#\
        S\"m!U!V!J\"H\"G$T!X!f\"S!X!G\"X\"Z!V!G\"I\"G\"G\"G$W#H\"k%n&kw^i =!Y!l\"X!g!j!W!k!W!P!S\"H\"C!J!P!O!Q!k'W\"P\"\
        B\"n\"X!W!Q!S!T!U!O!S$H\"J!O!R!j!N!X!S!O\"S!Q!S!Q\"Q!P%J!R\"J$R!T.U!M!Q&J!L!S\"j+L!J!Q#i9O!W\"W+Q\"F!T%X!S\"P\"\
        N&V'P{C#!l&P:QdH, O\"Y%S!k7Q\"U%R!f3VCo&T]RX`!zq\"!* V&T9R&P6R;S,m$TIS6SdQ= J!T$F!S\"p4O#O!X$I\"l!o-T!M%J!Q3P/P\
        %Q/R%Q9U\"O+O!k\"K\"S#O\"Q!n1\u{5}$ l!H>NVo4\u{f}!VS\u{e}j' J!q$Q\u{1f}`;N!s$R4k$ q<Q\u{13}q\"Q\u{a}S!?q8\u{16}\
        %!Q$P\"n9T&o8\u{14}!fn\u{1}W\"OT2lx_5 Y!Q$I!N!U,M!U,S'U-O'P=I!P)k$T?R!Q)T1S%T!Rn\u{7}\" m'RDT%#R\"i?O2R\"n+\u{13}\
        !\u{18}p\u{a}~# R\"l\u{1d}m;?\"\"U?Q+:P Q!u!P!P\"J!T!H!U!T2G!j#n!V!U!O\"U\"L!P-G$I#Q/P$S)V!k!P&O!r!P!R!v!L!I!M+\
        R%P\"l!O!R&l!L$K+G!j,P#k$J\"M\u{2}z!wqr,#%N;S4l\u{15}x$ O!S!pSOc}5 N!J!O!V!M!p!j!J\"I&L$J,R#W!P+P$N&iYSNQ#U\"l]\
        -! l\u{19}w#\"W?P4o\u{10}\u{18}!\u{e}p1\u{17}&\"T#Q\"M9m4N&P@M\" S?SWg!?qWP!\u{7}s\u{4}\u{7}\" Oqo|X\"<n\u{15}n\
        4O! Tu<! n8A( N!q!N#P:O!q!O#Qka$'S:P[mGog&$ N!O'S?VJ\u{17}# k!J>p\u{e}'\"?S\"nYS!foN2\"!T&Ug[%\"N!lQUDQ<m\u{b}*\
        \"Bm4R]\u{11}%'P9j!N%Q!R}y!Co\u{17}], N!L\"O\"G\"L\"o9R\"L$n0K$R\u{c}lw$!!k\u{f}?% S#P\"l:T%m1q' M!T$jOSQp,S%n#\
        g\"!K&R\u{1b}T#'Q\u{1f}`)p\u{2}&& Q!n$Q\u{c}S!n$Qd6$!k&Q9p4N^\u{10}$ p!M\u{17}q!NiX#!R!lSU\u{c}\u{d}#3k!Q?O%}# \
        P:mZmw\u{1d}\" t=P5\u{7}! m\u{13}\u{7f}$Bl!i3T!W\u{f}\u{13}- R#V!S!M\"S\"i!S5U*R-T!O%U\u{3}T\u{d}l!fo=m! nB\u{19}\
        $ S;m\u{14}T!m\u{9}\u{9}!wpi_( l!E!R#K\"I\"Q\u{f}m\"PM\u{1e}#(P\u{1f}`TqvT*!K&I6p!P!r\u{e}p2n5O#p!P[@$ m%R:m%T\u{1b}\
        Q$ n#J<i#Ox'! m7v!UjQo\"\u{1f}`%o\u{d}Y$ m\"P=o\"S,O\" k?n%x\" q?s8o!OTB\u{19}#!k\u{1f}`UqOA\"\u{1f}`@tkl! NO \"\
        !S~po!$ Q5pRK!pvr!\"O!W\")I!mZs$ U%L?O\"R@Y!Al:m\"VO\u{c}m}/\"<S\u{15}S*=! P\u{6}<% U!k\u{1f}`TU!k-/\"<Q\u{15}Q\
        2D!}oqz% k<k#l=PukCQ( R\"P%L!S$j5T%P.T8v!\u{18}pA\u{15}\"Ck4VJk&'j!P>W4j\u{c}m!RP3\"\u{1f}`%o\u{7}\\\"Bn4T*)& R\
        \"Q&O7T\"Q&PTL!\u{11}qE\u{15}!?p\u{c}B, o!F!R%F!O7U!L!j4TMv\"L\"K1I!CUw0,!N$L:l!Q&T!P-M&V!QcPAS(oe0' n!E!O%L8o\u{1}\
        o&R|/3 i!W!R#P\"M!V7m!R!R%N!T1T\"M!SVRNo!P&M3lyq\" n\"N,5( O!k$P\"V8Q%P\"V4LL\u{6}!!T~\u{3}$ P\"m=T\"jAW' l!N!S\
        \u{1f}`Sm!P!TD}!WUVv\"!M?N8\u{0}!?rj.?!K$H#g3Q$k!H!R!r\"J0J!R!I\"K\"J;N#J/l*l\"T2j!Q!M#l\"l$Q/T!R\"R\"N\"m3lu'\"\
        \u{1f}`,qy~\"CU4k/y$ o!R\u{d}qNphe% k@k\u{4}n<m5SXq\" n?n\u{1d}J!?rM\u{b}$ Q'n?lOjkA\"\u{1f}`*sZA!#k7H. X!R$J\"\
        Q9U!U%R!S4S?p!L!R&SBT<?!Km\u{1e}q\"\u{1f}`@p\u{b}\u{9}!?p<U\"\u{1f}`-qC\u{15}' O%J<Q3M&JjS!nij' R!O'mzQ$m>p!N\u{1c}\
         +!K\"R\"m\"K8R#O4p\u{a}M\"N\"o\"LfX' L2r-O2t2J|R0n2C!?q\u{1b}\u{10}& P!R&m8T'm4U7u!+jI0' r\"P&P5O\"y\"P&Pvg# R\
        .n?k\u{f}D0 W\"P$n\"R4q#lrP\"P#m!o-m!O,q.o5Q\"nMT* U!U;n#T[s\"L7R1S+R\"n0\u{10}#!P\u{1f}`UP\u{15}V!&Q\u{6}\u{9}\
        \"\"kSR\u{8}\u{c}: L!h!n#H#n4P#V'g.T!N%V=T!R!m!T'j!V!R.N!k-S%T+k#T-Q6TH\u{10}\"\u{1f}``r}\u{10}\"\u{1f}`%p44\"%\
        m?muI\"\u{1f}`%ps7# QNp2P\u{1}H$ o\"N\u{1f}`%N38\"\u{1f}`%n\u{e}~! oG\u{14}\" V\u{7}V\u{11}N# p!M>q%t\"\u{1f}`e\
        sVE!\"m:l!?n\\\u{4}#!n&R9m@7!!Ps\u{19}$ L\"n=Q(Qr^# o'Q8o1\u{7f}\"\u{2}S$m\u{e}a- r!J!L%R!L7n!N!O%T\\lCM!S:Nez\"\
        'Q?R%C!!Qc\u{2}% U3j?m$P.My6\"!N$Rm\u{b}\"Hn4M\u{1d}c!?uG-%!U!M=q!L!NE{!\u{2}n~\u{16}' S!K\"P\"M&i4R?TZQ& q!I&K\
        8r!M&MrL\"\"KEN$!1 s!J!Q$K!J!S7k!P!V#Q!Q!M!J1j!T\"Q<lUx&!K!L%K9R\u{a}oZRb\u{12}\"\u{1f}`%p<!) l!P\"N\"l\"O;Q\"n\
        \"QYo>=# n\u{1f}`@q\u{12}V& R&R\"m7Q&R\"o*\u{0}% o3S,i3T2T3h\"#L@h\u{e}\u{11}$ m!H&N8p\u{17}I) n!H!O%M!I7p\"R4J\
        &N\u{7}** l!M!M9m!Tfp#RKm!T.pgy!'SjY= o!O!R!L\"Q!I!O!V!S*P,l!R!S#M!N!S!J+S\"O%Q!S\"R$R7k0n\"P1OEm'Svv\"Bk4P \u{4}\
        !?U@\u{3}!#k@/* l!S!R#O\"S9T!T%P\u{1f}`/m\u{c}.O ]#O!S!E!F!L!W!V\"N$U\"H\"I*S\"j!P\"O!U!C\"Q\"R\"M*U!I!J!S!K\"I\
        \"P*R5R(L\"G4S$l'U#T&j\"S#U*n#o!P!I#O\"L0T#k0p# Q'Q>Sp\u{10}$!K\u{1f}n<q=lu[$ S'lgT'nl\u{5}!?o\u{17}\u{1b}L P!I\
        !I!r!M!L!T!E!H!A\"F\"J\"E\"D\"F!M!P*T!I\"l\"M!Q!K\"H*L!P!R\"Y\"F!S#I,PIQ#l\"L'OBM#s\"R!R#F$G$E!Qx8\" SAmFx%!j!T\
        >l!U3Oau# k\"L\u{7}N$\u{17}!?sg*! Q\u{e}|%!N$N\"L9R:Ox$!?ppB! VKu! j\u{c}r& j!F&J?O~j;k\u{14}\u{f}\"+k?k{z!3mim\
        !VT\u{11}\u{14}! m\u{12}k& n!H!Oeq#I!MG#!?pc#$ O/o0P/o\u{12}#! p\"N\" T\u{1d}T\u{3}\"% o\"M&Q7u\"Ohn\" R\"jq\u{7}\
        #?M\u{1f}`;q\u{1d}o!)k\u{18}?`!Q\"I!K!M!P!Q\"l!N!D\"J\"T\"T\"D#O%Q$P!R!Z!L!O!P!M!U!V'V$I\"T!S!L\"P!T!O!h!V$N\"O\
        'O%o1m#n!O\"M1R\"q!O!S!R#L!P\"S$K!U&p!p#Q\"O*l!O#S\"M\"R\"I!N=o\u{1c}G' R!T$i:R!U$N4pA\u{16}\"'n?o_I\"$k>W\u{6}\
        \u{8}$ n!H!Q=n|h\"\u{1f}`=r\u{4}/# m'O8s,l!+j\u{e}\u{16}' M.q?nAQaU&k>m\u{15}2!?p\u{5}\u{15}( o!I&P!M4k#l!M\u{11}\
        k\u{1}\u{e}( O\"Q#Q\"M8Q!O!Q3s'w\" p!Gw_)\"O#L!U!O:O!p4M#SMkj2% o!M&M\u{1d}p!OEC3 P!L!Q!N\"I!R!J!U!Q+l+U!P!R!Q#\
        Q!P6N\"Tmqw:& R!p&P8S!p&Q~\u{1b}\"\"k?m+h!AmS\u{7}$ o!K!H%K%=!woh_!\u{9}t\u{9}\"!-mtM\"\u{1f}`.o\u{5};!\u{1d}tl\
        2!?m~\u{b}!.kq\u{15}! kW+!?o@s#!Pvp!Q-\u{b}\"\"o?o1#%\"P%T:U3R!P\u{18}%!fq[S) S!k&Q!Q7O!m!n&Q}o\u{1b}\u{d}\"\u{1f}\
        `$r\u{d}&$!L&P\u{1f}`^n\u{1e}u!$k_]!4lAn\"CS4mQ\u{5}!WR\u{3}W#!P\u{1f}`UP\u{7f}V\" k?o|X%'T!O9m&Q.S\u{e}\u{10}?\
         X!L!k!I\"@!H!O!j-P'Q#i!K!j#E\"M.E!T#J\"V!L-P\"K!P2S%UMn\"Q!R-O\"k#P&\u{f}$ p!F!L#Qds% m\"N&R7l\"OiU#!J\u{1f}`?\
        qBp! Q i# o(K7o\u{a}\u{1a}&!N!N%S8mfR?n;3!!PZ&\"\u{1f}`%sF\u{b}!?q+]\"\u{1f}`=q9r!WTq@!)l[m( o!N!K#P:q!Onmqn>6#\
         m\u{1f}`Ump\u{14}2 R\"l#I!R!V!S7S\"V$G!D.T!j&KeT\"k>T%T\"Z$!F Z!j\"F\"H!l!H!T3G!q#R!q!T#J!T!X!R-L!W#B\"F>T\"R!\
        m\"P&PBH+G!q!Q!T*Q\"S!P!S%K!T.N/mMk\" m!IjJ! UA'!?p\u{17}K! S^B* M#P#O!S\"M!q5R*n\u{1f}`!k\u{e}|!\"Pf<\"\u{1f}`\
        @o:\u{a}$*I>m!M3MQi#>l\u{1f}`;l\u{19}##\"Q&V?T\u{b}r* R!R$j\"i!V7N!N$S\"m!TS@$ s!J>q\u{1d}pcQ\"\u{1f}`@pSg\"<o\u{15}\
        o\u{19}\u{1b}!?l,|)!T'Y8S$N\"W!T-QdpNS`Q!\"T\u{5}v4 m!R!W%O!T6P\"W&T!RNR3O)Q'o\"P#O2m#MBn!R#P\u{18} #!M&N:j0\u{14}\
        \"$SSTbs# T!kzk\u{c}hC u!P!K#G\"C!S3O!n!P\"o\"Q#I\"J!Q-I$K?n#l7m%M.k!S!N$n\"m$O!n,P#m$O\"L.m!M\"P\"lVA% P\"P=Q(\
        Q4pu*#%Q!m?k\u{1b}r$ m!LfqJoj>#%P=R4m\u{d}a\" m?mhY\"\u{1f}`@nZ]8!w!@!K\"E\"J!K7l!r!E%L!O-G7T.N*o/n&T*O$K:m!P4n\
        !J#T!7- Q\"Q#K!Q\"m'm0N\"T!R\"P!R)j-Rq\u{4}% Q!p\u{1f}`<Q!pr&@ P!j!W!S\"T\"J!T!E&V0U!V!U!U\"T!j!L!M-J\"O$K&U&k2\
        S9P-P.Q&P-l!S!P#Q\"OCw) k!I!T#N#S7O!N$Q\"nWG! p\u{5}X; T!U\"N!M\"I!S!N!H7S\"Q\"S\"L\"K,U!S!M%Q$V'm8U8l!S)o$M8P)\
        R!Q{S!?ogJ\"BQ4o~>\" k?n^K$Gq.U&O\u{c}NN#\"Bl4Pi/\"3T?TWq\"6lSl)b#!R&l9R}8# T!lwm(.$'S\u{1f}`9K:sZ\u{d}!@lPp' q\
        !O$Q\"L!R\u{1f}`8k\u{2}\u{1a}; R!J\"S\"F\"P!R!F&R0S!P$H\"P!Q#X*I\"S\"I!T!Q$V\"L;R'S^O$Q\"N.Q0:!\u{7}p\u{16}p\")\
        j?pj\u{7f}) T!J!n&N*m-S\"j4VRr\u{3}\u{13}\u{11} S!W!\\!M!J!T!T\"l!;\"?\"F!I!L!F!M!i!P!M!R\"J\"G#V!r!n\"O!V!O!M!\
        R!M!O!h!C\"F$P\"T\"Q!O!L\"O!R!V!V!O&Q\"N\"T$R\"S!N$J$G#L\"S#S!S!U!P!U\"P!h!K!R#h!N!T&M!U\"Q!O\"O!Q!W!m!Q!Q#j\"P\
        !W$U!R\"G!M$o!j\"U\"V!U!R%R%R!T!o!O!R!M!R!M!R!H&H\"J\"J!R#I!T!R!r!n#k#m\"o$U\u{1}\u{1}!!H}M/!M!m#G\"Q4P!o#T!T!k\
        3QFs8Q2R,P!oI|!?oGL! lv\u{12}\"\u{1f}`%pbn!wpuY\" k%RsY, n!I%D!J/P)l&I4K0PNKHr&LR~# O%l\"SN\u{1}\"Ci4V?\u{b}- W\
        !O!S#E!R:P4O!P\"S%MUQPRCS?6\"<S\u{15}SY\u{c}#$i?j4VD@#\"I\u{5}r\"MF/.!k!N#K\"V!S7S!i!Q#J\"K!Q-J&k\u{7}T\u{1c}$Z\
         ]!P\"O!h!U!L!O!N!M\"W$U\"O\"P!V!M&O!Q#m!M!R!P\"N!J!K!O!K\"T&T\"K!V!M\"N#O!I!Q!K$L\"O%o!M&n,S!Q!k!N'R!j3S8O\"S*\
        l!O\"W!M!l$S/U\"TER\" R3m7g5 l!I!M!M#O!O?R.Q!P%RMl(M!Q-m#m%M!O,P.T4l0m\u{2}c#'N!P>Q',!?sOx&!M%M9r!O'L2Nd]# jzqe\
        lWu\"+L!m\u{18})&'N8R#n4PLo#P$(\" O%k7c$ U!P!m>R\u{1d})!zp+`# m'Q8ot\u{1a}! m;t\"Sn2S&C# m!B!L4M#!l?o4N|;!?rKe#\
         U\"N>S\u{9}P#!m\u{1f}`UkQ># p\u{1f}`%mC12 m!P!T#I\"G8m!P!T%J/Tcq)M#o!K7U!p#J$O\u{14}D# O*jRS!]\"\u{1f}`%of?\"\u{1f}\
        `@Ojw# q'K8t\u{a}\u{13}\"!S&O?x' O!k$O:P!n$P\"k}M$.l?m\u{1f}`'m\u{1e}\u{1d}% o!J&K\u{1f}`9tLx\"\u{1f}`%o3b5\"P!\
        Q\"m!N!R!N7J!S!U!W#R\"T-V\"R\"l\"Q!R+n4o<lcn6\u{a}\"\u{1f}`=p\u{10}1# Q(k7S\u{16}d* r!S!R%Q,M,q\"P1O\u{d}k1R[Z#\
        +U!m>T5\u{18}B l!S!Z!P\"E!I!N!V!O4T\"l!O$K\"L\"T,N'N!P*T(o(O&i$I%Q\"U=O!O7k#i!T!R%J1T\"nec\"?Q#o5i\"\u{1f}`=r2]\
        ! jZ\u{4}\" T\"jwO0 g\"i!O\"Q!Q!M!T!O(P.h#T\"T\"O0T%O]l[\u{16}# m!F>q'\u{1f}. u!G!K%E!P7w!L!R%I@Q!o0ohp\"K\"8\"\
        !Q&O\u{f}\u{12}' m\"Q&Q7k(R`q\"OH\u{12}(!T!S%T!S9W&R^R?mtQ!?r,9#&k=l4P\u{5}Z) q!E!Q#Q\"A!I8K&F\u{19}oBo! l#[# r\
        !M>m\u{d}\u{3}#!R&U9TQT!WTd^& U!m!L\u{6}l'm#l^W\"Bt4L@I$ R!m>R!o,.(\"T#L\"H)L0m&L.LCo?\u{13}\" Q*nh\u{1f}#%M!Q\"\
        R\u{c}\\, k!T&N9l&RRP'uEp+p#P-T@p50&\"S#O!X;T&O4mqd!Cjz=& l!I$R\"K\u{1f}`9q\u{16}9%!Q%R!Q=k\"Tt\"! Vm9% m!K'M7o\
        !M\u{15}p!'Pa\u{1d}/ s!H!T#L!S!K!L7p!K$O\"N!P1PwkUNYQ! j3S!(T\u{15}c#!JYUWp!\u{1f}$ l!T>s!Nn,\"\u{1f}`=nQ)!!QYg\
        \"Br4Nkp\"&O!P\u{d}\u{16}%(R\u{1f}`8N\"o&RT@# m!L>o\u{1f}\u{c}\"Cm4S2v# n'R8p]2( Q#L\"J&r!Q6P(n!Q1R\"!Q?R!6& T;\
        l!V%m\u{f}l!Vr\u{7f}#%P\"S8n\u{0}q! p;\u{7}%\"V$m;U\u{1f}`%lr|!\"U\u{1b}7#!L\u{1f}`?ma\u{d}\"\u{1f}`0rxw!?n`i! \
        qN\u{1a}!$j@y$ T!m>T!n~*: Y!G!m#E\"E!l3N!P!l\"j!O$I\"K.IQQ8n'S\"n*O!O+V$M4V\"U!l'nI5#\"P&m?l{X\" l?nd_&!P>k!T!U\
        4Q&SL/\"!SVVO+!?o3\u{1b}#!N!T%N'\u{14}& R&R\"m7Q&R\"ohE$ n<QJnim\u{11}g* Q!K!Q0o-O2k&S,jKo\"O\u{1a}\u{4}$!P'T?U\
        vqu0- P!k!K#N:R!N!N%P!R-n&o-Q#na\u{1b}# o#O<q!x. r!E!M%E!J7p!G!K%L!K-O!RhoBl%\u{2}%?N#q4H\u{1f}`$nbV!\"Vg\u{19}\
        \"\u{1f}`,pu'!|o$e\"!R>lKg$ k!J$T\"MR\u{1c}!VT5\u{8}\"!S&Rjmh L!r\"S\"L\"S\"O\"E$K\"A\"@#N&R!L!E!H!m\"S!U!=!O\"\
        S!S\"K$S\"I\"F#P!V\"=\";!T!E$G\"H%S\"N!n!Q#n(T\"L\"k!O\"L\"i!Q%P,S#Q\"I(K\"V!i$N&m!q%R+i!Q\"U\"T!N$S!M%J$H$s!K\"\
        L!E!T&n\u{17}4!fpRm\"\"T$j'($!S\u{1f}`$n!S\u{2}G( n!H&J8l!OeRATNm[\"% M0o/Q0m\u{1e}o}}# T!l?l(E( V!q&O9r&P.N\u{1f}\
        `!Q\u{4}d\" n?n\u{6}m#!P>Scld\u{a}$!Q\u{1f}`$p!Q\u{16}k! oP\u{a}#(R9l&S2N#\"Q%Q:R\u{17}=!?q\u{e}K\" S?Tdc\"\u{1f}\
        `Zo%\u{8}# T3j,Si\u{5}\"\u{1f}`@p\u{1c}}!\u{11}rJ\u{19}' o!N!Q%K8k!S!TaH\" UAjM'\"!m?nxV$!K'M7R6TJl( l!E&G8qrm/\
        o$oUSD\u{1a}!?r\u{0}B* l!P!U#K\"M?S/NYn6pUnwK\"\"m&Q\u{2}P! k\u{a}\u{a}$\"PRI\u{1f}`\"Km\u{1a}( t!N$K\"L!M7n\u{1f}\
        `!mjf!VP3\u{0}$ O!m>P!mg\u{b}\"\u{1f}`@n7~!?s`d!ws\u{16}P!\"QZ]\" l\u{2}n`b% l!L!R\u{1f}`cl`\u{2}* l!J\"Q\"M\"I\
        !S7k\u{5}m)U2k$\u{3}# m\u{1f}`@sQ7' T!J&Q8Q'Q/N\u{a}m\\\u{18}$!k\u{1f}`<U!k\u{11}C% S\"O/n?k^n\u{11}+8 n!L$F!T!\
        E!U4S#l!S&OOR#R:K&q\"P$P\"m%H*m\"S!H.T&Q8oYU0!p!I&K3Q$m!l!OMoJQ%Q'R+m!Q,n\"O6nO\u{d}\"\u{1f}`@OB`% Q!n\u{1f}`$Q\
        !qMj!&S8\u{d}& S!i\u{1}S!R\"n@m?t4 o!I!O\"O#H8r!Q!K\"P#K!R.O&O?n\"L\"I4J#T(pWr\"j\"\u{1f}`@pp4#%P:m%QU\u{1f}$ T\
        (V=U@U\u{7f}$+!S!Q%J8T!W&N!R-R\u{a}S!l5m\u{12}CW P!S!R!g!k!W#L!W\"D\"K\"B\"A\"M*R\"N!U!S#U!T\"L!P*O\"N!T\"S$R!L\
        (S\"T!N0h!M!P\"N%O'W(O\"j%N!U.P%m!p$R-l!H!R#N#O!S!V!T.H\"R\"T\u{17}G! l4\"# p\"Q=q`s+ l!I!R#K:r9PYm3mBM.m%S\u{16}\
        \\\u{4} Y!U!Z!L\"T!F!V!X\"S!S\"N$Q\"D!L!U&G!T!W#N![!P#J#U$S\"k\"l\"E!M!M!L!I!H!I\"L!I!W\"C\"B\"D\"E\"i!W!U#T!F\"\
        U#O$K!M\"O\"l!L!k!S!L\"I\"Q!T!K!i!Q#T#O\"S#T!p\"I\"O$S!G%k!F#R!n!J!S#l#l\"O!G!T!l+R\"i!E$Q\"D!j!U\"O$M\"N\"I\"W\
        !R!L!W\"m!m*l4\u{4}\"\u{1f}`+riI% j\"O&Q9Q&Q-]!\"Ow\u{10}) R!P$Q#o7P!R'l\u{8}T$lN\u{1a}\" o\"P\u{3}\u{3}!fn3\u{14}\
        . U\"P#K!I!U8m\"P%R!L-T!Q$K\"J\u{4}R\u{7}\u{3}!@k\u{7f};/!S!T#N\"N!T*k/V&T.U^T-l\"U$S;Q0UN:#\"o?m4Q)m( p!N!P%O,\
        S,k3T2Sp+\"fm\u{13}n\u{1e}\u{14}\"\u{1f}`@p<d. O!X!P#L6l%M!P%m4KHOCp!R)S!l%\u{1f}\"\u{1f}`Znm\u{8}!&Q\u{8}\u{1b}\
        1 R!J\"M\"H\"J\"s&I$G,O!N\"Q\"N$o0K$i\u{3}Q)o0\u{1e}\"\"R?O`G( p!L!R&M=S\u{7f}l!S%oOA\" P#k\u{18}0\"\u{1f}`%oa\u{6}\
        \" l?o7\u{13}!?rnX\"GR4o\u{15}<# l\"Q=n+K' q\"K&J7p\"N&L`r%\u{18}!?nbl, M!M$l\"K8I!N$o\"N.L!R#J\"L\u{4}A< k!L\"\
        O!P!E\"P(L\"Q.p!Q!N!S!R!J\"I!V-N\"S$K.M\"O-m&P%S1pMR&Q!Q+\u{12}\" n?n-\u{f}= h!@!R#F!k!L!N3J!r#V!E!U%E!V-R!S$l\"\
        N?m$P'N.R1m+N!J!r\"R)V+R//) O#G!o/T,Q#K!l\u{1f}`.QWc$ N#L\"MZQ.\u{7}!?n(g& Q!n&SpS!mEm*v!?o{:! n\u{10}\u{1}' S\"\
        n$R\"Q7S\"o$Sg=! TXN' r%M\"M8o%N^n#QGb\"Bn4O9n# r(M7t[\"!?m\u{15}\u{1f}' U!J&P8V!M>W\"MF\u{14}( Q!P!S#O\"M!l\u{1f}\
        `@lhsT!g!l!F!P!F!U!V!S'H,N!l!M\"r!N!Q!M\"L\"K!Q-E\"Q!T!M!S!J0O-m\"P#j!N!O(W#p-N!T!S!Q!l$O\"o'Q)N!l!L!S)V#j\"R%U\
        .U#M\"m}'!?qB%\" k?l_8!\u{11}pNV\u{5} [!S\"N!X!M!M!T\"Q!C!L!G!E\"L!C!@\"R!Q\"Z!K\"R\"P\"M!M!k!U!U!R!V!S\"P!W!R\"\
        O!K!L\"P!G#S!Q!H!P!Q\"P!L!J!P!P\"U\"N$U!T!j#Z\"S$K$R\"K#T\"i!K\"Q!P!j#K!U$k'U#j!T$L!R\"U%N&f!S\"N!S!n!m!T!j!n\"\
        V!P(R$V!T#S!Q#Q!S!P!N#P\"P$S!T#p#M!M\"nK\u{8}# l!N>n\u{c}\u{6}) L\"N#K!j9O\"O#O2T\u{f}n{G#'P8rGqN;#(l\u{1f}`@os\
        r\"\u{7}S\"oY\u{7}#(S\u{1f}`?l\u{d}$\" k\"Q_\u{1}$ S!M\u{1f}`?S\u{2}\u{18}!wr7a%!J'R7m\"M|q0?&'I8p!Q&M!Qzo\u{b}\
        :\"\u{1f}`Cm\u{1d}\u{7}\"#m?o\u{7}N' o!N!Q&R7l\u{5}m\"S\u{1b}j! O4i=!T!Z!N\"D\"W!U3S$V!S\"O\"G#N-K$L#j3p)U+o#S@\
        P!M%n%S\"k*l!L\"j\"Q%O\u{6}.\"Cl4S0\u{1b}$ q!N\u{1f}t!Ng(\" n?o\u{1f}\u{9}\"\u{1f}`+p|[$ U!k>U!j\u{1c}P!!Q\u{1c}\
        @\"\u{1f}`ZnWi!\"U]j!fo`e$ i'H8n!Ie?\"Bl4T\u{9}o&!V$P\"k?k.R\u{c}T\u{10}\u{e}\"NS2miZ. R\"n#K!Q!M!R7R!U%U!L!V]k\
        \"R?Re=0#K\"F\"Q6T'L\"T.T!P%J!U!Psl1S$N\"R1T,J( P!I\"k\"J\"M8O#j{m=%!3lp\u{9}. i!J$I\"P8q!P!S%U.Q!O%R!M\u{1}n$N\
        {j+ o!I!P%H!J7o!N!T&P.J&Mw\u{9}5 i!M!R#p\"F!I8O$r!V!K!K-K!M#K\"J!P,kJP%SIo%Qit\"VP[rD{!!NU\u{d}% l\"Q%M\u{1f}`9\
        sl\u{7f}$ T!l>T!l{m\" n\"SdE- P!u$K\"J!O7S!s$M\"K!O-H\u{1f}`\"p5\u{15}!?R5C:!R!j#H\"M!X4p#V\"i#F\"N.E!Q%N@U%t#R\
        Bo+N\"p+P#o!U$N\"P!R2ne\u{16}, n!S!N%G!I7j\"I%N.V3oXO@my.!$i8c!?n:_* o!L!N&Pro$R$l$SVq#p\\`) K#R\"p:L#R\"q2U\"N\
        ^N\\\u{1}\"\u{1f}`Zo\u{17}1%!S&M?O\u{1f}`9oC%( S\"O#P!P\"n9O$P\"p\u{1c}\u{1d}$ p<Q\u{13}p\"Q{m!?o\u{12}G\"PP2pr\
        o\"Ck4V8<!?o\u{0}=$'K:Vpk!Si\u{12}0 o!K!R!U\"S\"K!I7n!P!T!P!S$M0mJU^o00!#UM9! TWh\"\u{1f}`@n&\u{1e}\"+k?k%E+ v!\
        H!K#J\"L!N+m,n!L!P#NW\u{1c}!?n=-$ Q!k?q4NQ\u{7f}#)l?m4QGK\"Bo4RRZ\"\u{1f}`%o\u{12}.\"+n?oxS! o8\u{c}!Fo\u{16}m2\
         h%O\"N!R7j!k!K#Q\"L!T-G$JOT1R!n!SEp%O`F!VQ\u{1e}O!?q[]!\u{2}n\u{7f}?# o'J8v\u{1d}l% o3S,i3T2T1+!zq`p\"3l?kaU% \
        m?j\u{1f}`;n%o\u{d}\u{7}, l!M!M%D!L7k!U&N!PzO*T4o@B!Bn*%\"?Uhp\u{12}f# p!P!L\u{5}b! mxI& P!K>R!L&m(kKg\"@q4O2n,\
         o!O!K#L!Q!K!P,i-N%P2O-k\u{15}\u{17}!,m\u{17}H\"Cl4Q\\z!!Tal!\"Q\u{13}\u{1f}# Q$m?lo`!?nw7#\"k?l4M\u{d}~!?o3?) \
        r!D!R#P\"F8s!G$T\"H 8$!R!N\u{1b}s!Ni\"#\"m?k4Q,F\"Ci4VUuA k!O\"L\"V\"G\"N\"M$H-S#m!R$k\"L$N*G$M*O5n#O7n!R$M'R'O\
        !O'l#m\"S.p%M0T#l-mj3\" S$jQ.\" R\"m1/\"\u{1f}`%od\u{6}$ U%k:U%k(\u{18}\"\u{1f}`+sP~' r!N!M#P\"Q!Q8R\u{12}\u{10}\
        !\"j?H''U!V7S(T\u{c}T,k\"P%+#!O\u{17}n!Q~s( o!M!S%P!L7l!O\u{1c}p-;\"\u{1f}`+r2C#%T:O)lp\u{14}$ o\"N\u{1f}`%NHq\"\
         p!Kln3 R\"O!K\"T!P!S5o#T\"X#P0O!L%O-QJr@o/T!S&Tr6!?q,x\" P\u{e}Q\u{12}Y# i\"R?T8[& s!R!Q%M!P7n\u{c}\"! TZ\u{14}\
        (!L$R\"k!O8N&k4R\u{c}m^G\"<x\u{15}x\u{1e}s\"GR4n&l!Kqj2! m{\u{9}L j\"P!L\"U\"L!V!G2P\"r\"m\"J!M\"U\"E.C!T#E\"F=\
        R!n*o!L#L!V!V!M(l!M&V!o!S+N%o#o\"m!P/q!I!O#H#Q-M!I\"r\u{2}<\" p?qUy\"!R$RP\u{16}! Q\u{13}}- I!S!r=M!U!n&k-Q'T<S\
        \"o(k^Ts]!?pW:! PW8&\"S#T:h\"T&V\u{1a}R5\u{1f}# m\u{1f}`eK<#.!P!j!N\"L\"M!Q7jXQAq,n)n/o$N&P\u{10}}' Q#L(F\"s?pE\
        m\u{1}o\u{2}\u{a}$$j>R!l4Tp\u{15}#\"Q%U?WSa% r#O\"N:n#Sq\u{1b}' n!M&N!R8Q&S\u{0}TQ9\" r?qty%!n!R\u{1f}`$p!R\u{d}\
        \u{15}\"\u{1f}`Uo\u{5}*&!N$L\"M9P0n2N\u{1c}G\"\u{1f}`!p\u{8}~# U?U\"l#`* O!W$O:Q!S&U!Q4qiQ\"kn\u{b}!?s'n@ o!M$M\
        \"E!N!O\"N$L\"J\"G*P\"p!K$T\"I!P-H\"S\"O\"H!I/S0n-p*n<o4R#P!R!Q1P\"ku&% m!Q\u{1f}`$p!Q\u{3}\u{0}!,m^S\"\u{1f}`,\
        pz8# o\u{1f}`0s\u{1d}p- q!M!Q#K\"L!M8R$P\u{9}s2n\"S0S3qU?$ T!l\u{10}T!o`x!\u{11}u^$$\"RET+T)O\u{1d}t$'N!R3N\u{15}\
        N\u{6}\u{6}\"Bn4Q\u{12}P# q!I>o\u{19}|! Q27\"\u{1f}`!o1V# T%k:WRo8 N!m$R\"K!P7M%W\"P!U-R'RDM!r\"M!s\"Q!O2k\"T'S\
        $R:N\"hCn*z* r!G!R%H8t!D_m!F\"m!LuB#?R\u{1f}`!o%S##h?l4U\u{3}/\" p?se\u{1d}\" o!R\u{6}x!npsC&!Q!m%N!Q8R%j\u{4}r\
        % Q'R.m*SIm@C\"'O:Q\u{0}\u{6}#\"Qum\u{7}nC0*!V!R#I;WGq#NGpKp!Q!Q[T2 L$j!I#S7S!K!h!M$O.n!U!l$M\u{5}I!j!Q#M\"o}+\"\
        Bm4RYO(\"N!R,R$j,L3N2q{l\u{1e}T%\"U&l9S&n4Rl\u{12}&\"R%M!O<O4m\"P3k#!L\u{10}rKpLP! o\u{f}\u{16}' n!I!K%H8h\"O\u{1e}\
        mX\u{14}3 G!J!N!N$I!S'm\"k.P%P*N\"K(m(k\"n}K!N\"P\"jB%\u{17} S!K!S!N\"[!V!J!O!=!m!o!o!A!H!H!O!Q\"T!i!S\"J\"H\"O\
        !X!O\"W!K!P!R\"P!I!I!O!B!l#C\"G!Q!P\"S\"G!e!M\"M!J!E\">\"L!h!I!U!D!U!K!N!T!S!S'J$H\"T\"l!M#T!Y!U$P!j!S#O\"O&j!P\
        !P!j!O!T#N!U!j!L$W!T\"U!P!m\"m!N!V!N!P\"l#q\"W!O!X!O&Q%T#I!I!R!S!T\"U!O!E!T\"k!N\"R\"U\"K\"W!K\"O\"l!o$n\u{1}$&\
         U;Q!n\u{13}U!Q!n}Q!np}B\"\u{1f}`=s\u{13}O# V!M&RY\u{a}% Q!n&R\u{1f}`:qQV!\u{7f}w:d& P\"m&S7Q\"l4RY~$ o%Q:o%Q)R\
        !\u{1d}ojD% k!N%Q\"T\u{15}r\u{c}g' S\"U&l8N!O&m`P\u{13}T\" m?m{S$ p!F!L#Qz<$ P\"n&R7OrP\"BR4ly\u{15}! kRP\" S\"\
        lRA$ l'T8m'SIQ! k3\u{7}! Op\u{2}G k!L!T!K\"U!X!K!J!I\"O$U,Q$l!R!h!U#O!O!N!O,O!R!L\"S\"L0N!Q/W@T#j\"P%k!Q!T*Q0K\"\
        N$O!Rb<# k'O8niu( P!p$G\"L8R!m&N.PLc\"Bn4O\u{1}\u{a}!\"S\u{6}c!Boi\u{0}!!Q55$ k\"U=m\"T\u{1c}\u{f}\"\u{1f}`@oB2\
        \"\u{1f}`=q5+& o!L!P&T9R\u{1e}nI{\"Hl4R%J!wo.\u{1d}!US\u{4}3# n'Q8o{u\" V#i\u{16}17 z!@!L\">!B!N!C,L,y!F#E!I\"G\
        (l)F!I(S'oJs!K#L!MMI>7, m!J!L\"k!K7R#O\"N!i\u{f}RCs\"Pd*!?t&L$'P5q\u{15}q!Og\u{12}#!S>n!Sd}' P!k$L#R7S%O0Wk}#$j\
        RS!Tm\u{d}% O!R&o8P'p9S\" k?nM\u{1a}! STI\"\"P=qs\u{2}#!P&O8Rf $ n!F$N:n|6\"\u{1f}`,nH7!?m'<& r\"R#N\"L!P7n\u{1d}\
        2( l\"R#L\"I9l&M.MCoZI\"GT4mYo\"!R&W40\"\"T?T:x\"\"nzn\\`\"\"j?j~e!+k\u{b}x(!E!Y>G!V%EbV1MFk\u{1f}i#!Q&S:S\u{4}\
        ~##l?l4UF<#'MsT!m\u{15}X!?p\u{19}[#!l\u{1f}`@m_Z- u!H!T#H\"I8j!O$M\"M!M.S\u{a}n5nbg!Ck:(\" l?m0[\" T\"lr4\"\u{1f}\
        `,qQm- o!M$K\"H8m!R&L!V@o8n7OGN<lXe\"\u{1f}`=sJS/ Q!Q\"k!U!P!O!K8S!Q$Q\"N.T\"W!R!P`6% k\"P=P\u{5}q\"N\u{16}x\"\u{1f}\
        `@nJp\" T?TX\u{8}C!V!h#E\"Q!S'U.T\"Z!M4L!K%N=k!R!S!h!O\"Q%l!L\"P#S*I!k%l!P$m'W;j!S!M%P!S-U#TS^U X!U!h!I$U,V!Q(U\
        #l!S!X#R!H!M!V+S!R!V!U#S!R!O!S)P'S*N#R!P$S#P#U!S!T!U#S)T!W$S'U\"j%R\"R*U!N!Q)m#Y!U!j#Q#Q.T/V!\u{1d}$ S\"P,lLUyZ\
        , p!K&L8k!O&KktNn!J4l!R$l?%>!G!K!H\"G\"p!l!J*I(Q!U$M!P%l!S-I&k!V3T'j%T#o)UAQ(S!Q!U\"j-L!P&kG\u{1b}\"<S\u{15}SYL\
        1 L!P!X\"Q!K\"Q!T7S!Q!R%T.N$M\"Q!ReTTN\u{7}Y\"@o4Q\u{17}\u{15}= S!V!j!T\"D!G!Q4N$V!S!Q\"S!G\"M!V.p#G\"W!V@N3o+Q\
        $p(P+N\"U,P#S%Q&\u{1a}\"\u{1f}`-q]M\"'j?j_2!?s\u{19}\u{1a}!&PIb!VT<\u{e}; H!l\"J\"F!P!M!T!G\"n!l!J2N\"S!O\"I\"Q\
        !U-W!O!O\"H\"K!S\u{4}P\"k#Q\"N\\7( Q#N\"L$N(o.Q1I2r5D!?n\u{1a}## p!I>r.\u{13}! lW\u{19}\" m!R=\u{a}& Q!o&QsR!p\"\
        Q6C\"'S\u{16}T\"\\\"<T\u{15}T\u{2}\u{1d}S R#F\"J\"P!T!O\"F\"J\"K\"@\"D(M#m!X!@\"A\"A\"B!j!F&F$M\"s!L!o$m!O!r$K\"\
        G%S3Q!n!R'H!Q\"Q7m3M\"R/T!I\"M\"K!N!G\"M\"U$G&R\"m0\u{1a}.!J$U<U#O\"O!SSN!S\"m%N0P!S#h.k8\u{b}!?n)=\"%m!OeZ\"HS\
        4mhG\"FR4l-\u{19}# Q\"n&U|}\" n4O` *!n$P\"N!R8o&O!Q-J\u{1f}`!PW\u{16}' l!G\"S$RSU\u{5}p'R )!nr}\u{1a}. T!k!U#F\"\
        K!R8o!S!l\"L0Q\"S\"M\"R@\u{7f}&\"W&T7i\"TDKzLb~R F!K!O!I\"o\"t!L!I\"J$F$U\"S!m%p$L!O!N!P\"t\"n!O!K,E!N!H\"A#O)E\
        $S!m,n-N!H\"s1M*Q!q#O!N!N!s(I!p\"R+l\"V!L\"Q\"l,O:\"!NlRz7!L!X#E!L!O!S*m.P!i$L!P.O!Q2T0n!L!LKU!S%R%n0nEmd5? p!U\
        !S#L!L!T!V8I&R.M!T%L=l#o%V#n$K\"M)r%T\"o!R1o#o\"k#U!L,k\"N%U!U~X!woHJ!\"TW%* l!N!R&N7o!Q!P%M!R}pYJ! Rfb!foG\u{7f}\
        #?L/N2rh<!'SX\u{1a}!&nDu< p!S!R#I\"T!U8I&S.M!U%L=l#o%V#n$K\"M)r'o!R1o#o\"k#U!L,l\"N%U2]& n!O%N!H?O\u{16}n\u{18}\
        |\"Bm4Sm\u{f}##i?l4UV\u{12}!'Ps=\" QBl\u{0}b$ o\"N\u{1f}`>lz\u{b}# m'R8m8~$ k!U&R?M)v\"!L\u{6}l-\u{1e}!!M\u{1e}\
        2\"Ks4O\u{1f}A\"Bn4R[t+ R!m$M\"O!R8M4r\u{b}Q!p$Q\"Sj>- L\"J!J!Q!K&B!u3K#M(H!n4j\u{c}mBp!?l\u{10}t##USS\"W,*%!H$\
        L!U!K!S\u{5}g# l\u{1f}`@n\u{8}N# m!P\u{6}t8~$ l'M8t'N!\"% U!l\u{1f}`$U!l'$$!V$L:S%OnX!VT@u!?qT^0 p!M!R#J\"F!h7o\
        !U!O%I/PhlCQ!S&S-l*\u{2}\"\u{1f}`=o?F!?k@4$ M$p;N$m1G! p\u{9}<!\u{1d}p*[!zo~d! o\u{13}\u{11}$ l!M&S{nAb\"\u{1f}\
        `@oE\u{18}%!Q?R&M!R3r=\u{f}#!K>O\u{b}n:Y'!K%O\"R4U%m\u{3}n-UD='!M!m%O!M8Q\u{1f}`EpUB!?t\u{4}`\"\u{1f}`@o0k\"\u{1f}\
        `+q\u{11}\u{15}!?re]$!R!l?l4Q\u{1c}\u{1e}! Sm\u{16})!E!k%GNRBRLO!m&oOoj\u{e}% R!L.R0RAP2\u{f}+ R!m$L\"N!P7R!p#i\
        #P!R0VH\u{13}\"\u{1f}`%n3?# l?lcooY$ P!o\u{1c}Q!q:y\"!i!R\u{2}}!?m\u{10}}5 Y!T\"X!P!H!K!V!V8Q&V.Q\"U\"N\"QdU!N&\
        S!V:O&R/R\u{11}+& p!M!V#Q\"N!R3?$ m!R\u{1f}`?m\u{d}\u{18}$\"l#Q=s4Nu\u{4}!Bmn\u{10}# l?n\u{e}q\u{6}:$ S\"j=SZTR\
        a\"\u{1f}`-r\u{12}T#>n\u{1f}`;nvh3 O!J!J!P\"H!R!u!J7R!M!L%o!N3iCm(l!TYU'n\u{13}\u{2}\"Bm4S\u{1b}~$ n/O0q/PH\u{9}\
        %!m&Qyr#l\"Q4,#!O'N\u{18}R\"q, m!E&L2q\"MSM%q&Q&n/o2p0NQW%%N=N4q\u{1f}`$o\u{16}\u{1b}\" m?m\u{a}[!?o-,\"BK4ss-!\
        wq`\u{3}\"\u{1f}`$q\u{1b}Q!zpNi! lmq! Rf]( M!o$P:P%P\"j4RXn('\"\u{1f}`%ocF\"\u{1f}`eqV<!WS\u{4}F) m!C\"P\"I\"J8\
        s!L&KQlhP> G!P!T#o\"Z!M3q$O!R!R#p\"X!N-K!U#G\"P!THM=Q!p$P!Q!p(O!q\"P.Q$m\"R\u{7f}O!?m{Y%!L&K8l(U4k\u{1f}\\\" Q\"\
        m;:!zsn\u{3}$ o/P0o/P\u{1}\u{14}\"\u{1f}`>m\u{1c}_!?Vw\u{13}!?p_Ji O!q!Y!H\"J!Q!I!V#H$B$F(P$h\"j!J\"j\"K!Z!K\"L\
        $H\"m\"H\"C!V#G\"E!R'I(F$k*R\"n!N!O!L#N#U\"V!R!S!p!P%T!m!V!T!p$D\"M!m!P!m\"S!o!J\"L\"p!S!h*g!P\"Q+I\"q!F!S!M\"F\
        \"H.S!N$j1|' R!i$P6k$U\u{10}S!k\\7(!E!R#m\u{2}l!P)N%n*nrZ!?o4\u{14}\"Bn4S\u{15}A\"Jq4P\u{1c}\u{e}\"!T>SpB!\u{e}\
        q/K\" SPlC(#!P\u{1f}`UP\u{e}A% l\"L\u{1f}`>mEmOF! TF[\" S?S\u{13}c!\"SUr% p!I!N%I?MB!\"!O\u{17}r>\u{14}$ S!l>S!\
        m/\u{2}+ O!M\"N\"M,q!Q-R#R.s2K\u{c}mgN% n\"R\u{1f}`So\"R)(7 m!P!W!P\"R!P\"T4V!S$Y#S\"H!U2M\"TVl>m\"V+S\"S!V&T2S\
        _V\"Jn4J\u{1f})\"\u{1f}`%qf'! p`B\" R\"j c\" P[R=j!wm-\u{19}\"<n\u{15}nY-\"-k2mzh#!U!l#P\"20!M!k#R\"G!O7l!T&M!T\
        1T!M!K@TIp9O+Qg\u{f}% o!O&O{r#O\u{5}6!'To\u{f}!&Q\u{c}7\" m?m8\"# R!l?l\u{e}G! kA=! l\u{13}5\" mgp{\u{1f}#VV!VH\
        r}b\"\u{1f}`Us \\Z <!g\"T$k\"O\"F\"H!S!>!P!@\"O!k+A!Y!Z#W!M\"W!R\"M$D$R\"S!N!O!Q\"W!O!T!V\"I&Q#P#P\"R.P!Q!L&N\"\
        K!R!p+L!K!N#k!W!m\"S5G)T'F%X!W!V$L&N}M%!k>n!SqN:p&\u{f}4 q!K!R!J\"J!N!P-O+n!Q\"P\"P#N,Q!O!T&QGl]kES^\u{1c}\"\u{1f}\
        `@oD5$ Q!m!P>n\u{10})\" NnN~[\" p?p8t* j!T!T%T!R?S[mBq\"N9R#\u{15}\u{17} k!J\"9!E!q!t!I\"3\"6\"=!J!7!K!5!K!8\"K\
        !P!L\"K#n!I!N!k!P!_!D!K!j!n!Q!g!=\"@\"H\"?\">\"@\"K!Q!D#g!N![!D$D\"C$o!k!K!P%i!M$L\"S\"W!U!T!O!R!T!S#V\"N!I!W!R\
        !m!U!Q'T#O!N!I\"l\"U!S\"J\"h!S#U#W!W!h!L!R\"j!k!q#T\"n!O!Y!I\"F\"E$U#h!L!X!D\"j!i!P!V!C\"E\"B\"B\"E$f!W!T!K!N!n\
        %m!n%oQ2\"PQ2n\u{1b}\\' P!Q$q\u{1f}`;Q!Q$qr\u{19}!@kO\u{1d}# p!R>m\u{12}z\"\"T$j\u{f}S- T!N!P#M!O\"n7T\"Q!X\"O!\
        O!k!q-c!lO\u{14}f! n&\u{3}7 O!M!N!L\"O\"H\"U&n%T#N\"t&U!S$S*o2D%O)L!N$t4p\"S4W1\u{8}\"Bs4M*N\"\u{1f}`=q7W( n!J!\
        K%L8g\"M\u{1e}mEj^<$ T#k?l4IPz\"!O?U^E#\"UHp4N\"d!!O\u{3}\u{1}B!T!R!L!R!N!Q\"O!L*S!o-O!R\"T!N!J!R,n!K!O!M!T!N\"\
        L!P]o&K!N@l!M&T!O*V#l0jVq:!D!Q!G\"Q\"D!L!P\"H$l\"P\"G-K\"N\"J\"L\"L&H\"L$K!M#n\"M&p\u{4}H\"K&l\u{13}X\"<n\u{15}\
        n\u{10}\u{8}! PzF\"\u{1f}`=qm-\" Q%lb\u{19}\"\u{1f}`@m>\u{14}!?o\u{8}L!!Hj:!DmQL!#j\u{f}y$ S!m\u{d}S!nf!% q!O!O\
        \u{1f}`;ov1!?ozm!?p 5%\"P&N7T'O2l\u{1b}}%#l<M#n4R\u{9}o$,% o!P!L&M7n%\u{1c}\"\u{1f}`CpwQ\" k?lSD$!P'T?Uvqz8$ U!\
        l\u{d}U!l\u{1}/!?tN|\"\u{1f}`Hlhd# T\u{1f}`UT:\u{19}\" k!LE?!WV\u{19}Ka @!g!R%i!Q%F!k!D\"@#P(W#G!h!Q!X\"W!S!U!L\
        %J\"J%S!Y!I!W\"T!N!T\"M\"R\"J$I\"k!N#k!N-S\"T!L\"n%M!K\"m!M+K!L\"j#U-m!S*N\"W!m*k!S\"E&V\"S!U\"Q&S!T#N!l!R\u{d}\
        7! N\u{12}\u{0}'!k!N=n!O!R\u{1b}T!m\u{15}a!zmx}% O#N,m0P/oH#% m3SQN{l1T\u{7f}z) K.s?oAP?mBR&m*R4o6/\" l\"Q* #'Q\
        ?T4UI1\"#kSS\u{0}g!!RAs!?qx$O L!H!N#O#m#V\"K\"O\"P!l!J(J!L#P!M!Q$l!N$H$T#m!M\"J!Q!L!F!B!L!I!h!G&H,N,W!K!L8k\"I!\
        J!Q%n2W!J!L!U-R5Rws\"Cm4S\u{7f}i` T!R\"J\"E!O!Q!O!D%m!D\"X\"M!T#O\"Q\"R\"M\"S!X!S!P\"K!V!Q!V&m#W\"Q!S!L$L!O!U!O\
        3k!O$Q\"K!O$T!S!m(Q+S!S&R'm!L\"l$S#L$Q!T$R0T$O!R!Q!U)O$k\"T!M\"k\u{19}7!?o7~\"\u{1f}`@o@T! R\"\u{9}$ Q4m\u{1f}`\
        >ngm!?n5x5!Q!U!N\"V!R!U\"S7U!L%Q.P!S#T!M!T\"TVP2Q<T!PCpRa\" P\"mW4< T!T\"l!W#L!S#R$L!P0Q\"V!k!U\"Q%r+Q!P#M!U,I%\
        j+m!Q/mXM%Q\"N!RZ\u{2}$ m;Q\u{14}s!Q\u{1a}K!(P\u{10}\u{14}& P!n!S=O!n!S$1!#l!x!?oGn%'n8p'K\\O#r-l!\"jd), T\"O%k\
        \"V6Q#R\"L$Q,N\"l\"T$l=y+ Q!M&O!o7T!Q'j4lLO\"o1p\u{1e}$$!Q?S&R4nI\u{1e}( l!J$J\"G*N.q\u{1f}`!sTb!VOwr\u{1f}-! K\
        !N!U!{!r!J!S!H!R!I!;!8!?!?!T!F!L!G!;!K!U!N!S!N\"L\"T!T!L\"P!M!Q!t!j!I!R!I!H!L!A!@!E!E!P!L!N!H!F!K!W!N!J!l!l!J!W\
        !I!K!>\"H\"K!R!N!D!N!L!V!V!N!S!R!Q!o!l\"N$L\"X!U!T!P!P!h!Y\"M!O\"W!Q\"V\"V!Q!U!R&l!R!P!N!Q!S!p!h!O!V!Q!U&Q\"V$T\
        !W!P!L#m\"U#T!T!R&o\"Q#U!k\"P!J!t!m!L!R!J!R!M\"A\"E!V!D\"Q!I!I!T!V!Q\"L\"Y\"i)W6\u{1b}' S!I&L4q}q7O!qE74 m!J!H%\
        K!U7k!S!R%R!M-SCnMm!N!L$m!n!m3l:lu*\"!U>l\" \" q?q\u{4}~\"\u{1f}`Up];\"!R&N,!& p\"Q=o\"S\u{1f}`6P\u{5}U#'Ngn'Rr\
        \u{d}\" R?T 8\"!K?JL 1 l!K#Q!T!S!K/Q)i!P&O2U/p\"QfT0o!L&M0_% n!H!O&Q7m'B' f!G!lumXlJj+Q\u{15}M4!K!I$Q!N%l/P$l!N\
        !Q%Q.L!N$T!O!V;N,R'M1O6PIh) J\"R#K\"M$k4N%N\"Q.R\u{14}3$%O!m?p4PQ)#+j\u{1f}`@j@/$ r'J8u'L\u{1c}\\! m&5!%V}L.!P!\
        R#J#V7m!T!R#O\"S\"j,N&R\"Q\u{18}Q.\u{13}\u{1f},! r!V!m!E!P!D!L!c!q!9\"I!U!=\"J\"K\"D!m!I!X!M\"I\"K!N!S\"i!T!d!H\
        !R!E!N!O!S!>!Q!H!N!G\"N!m!Q\"G!i!U\"G!R!L\"N!T!E\"O\"O!V!L\"M!W!h\"I!X!R!h!C\"l!M\"A\"I\"J\"l!Q!N!m!V!S#o!N!S!j\
        !M!T#n!J!V!O$n!K!S!n!F!T!L\"C!P!\\!M\"I\"l!P!W\"P!L!h!i!O!T!R!T\"j#[\"m!K!N!P!V!A\"@\"J\"?\"l!K!U\"P!W!M!R!I!J!\
        R!O!D\"Q\"L\"Q\"M\"J\"[\"X!S#j!l$goG\"!K?M :\"\u{1f}`@o\u{2}:4 l!P!l%R4O$n!O!mmm!O.Q!m\"o!P#p!D*n!OIj+Qs\u{7f}$\
         S\"k\u{16}S\"k]z#'S!S?T\u{14}K$ l\"K=q\"M=U, K!K!N%L!L*t-M2n$R.m|T0nCj! T}l' J#S\"n:N#T\"p4M\"\u{1a}$ S4l+T4mq\
        M!?m_<\"\u{1f}`Bo3`2!O$N\"P9Q$P\"U.L!V#M\"MHR\"T-S3k'T2P\"QEo\u{1a}\u{b}!&k0\u{19}T s!R!M!T!Q!C!N!L!P'M%L(O#o!V\
        !N!S!U!G\"O!T'S&S!Q!R!U!L!L!P!K%P:n!Q\"H!O(U+m-U!N&S!U$o%o\"O\"R,m!R!P$M!Q!S-n\"Sjz% o!@&I8l!H\u{9}j% p\"R\u{1f}\
        `;l\"R\u{1f}\u{7}!TWVX#!l\u{1f}`%mE\u{4}\" n!Nx & o!J1L-p2Q\u{e}l?<* H!N!P#o6q$L!P$r4Nxq\u{1f}W+ p!G!S#K\"J8j!K\
        !O#N\"N\u{19}n\u{7f}&\"'OQn'[' k!R&I!U7k!R&L\u{16}\u{14}! mw O q!A!k!R\"M!U!M\"N&R,Q$j!Q$K\"I!S-Q!Q!L\"N6m)n!O\"\
        S!Q!P!n%o#R#Q'M!T!U!J!P#V\"k#N*M\"N&j#Q,k!J\"j%M1J/TxZ\"@K4t\u{4}K#\u{1f}`@S!o)\u{17}'\"S%G8R!m&N.P\u{b}m^S\"<m\
        \u{15}m\u{18}B\"Bm4S%|\"!N>o.c!Jm(h3 J!j!I!T$j5S#M%V\"P.e$SCQ\"p%T!P\"m-Q?S3R\u{e}<! S\u{1e}\\!#i(}\"\u{1f}``r9\
        R!ATEh\" S\"lbM\"\u{1f}`@qvP\"VP!Ul~) R!m!L!Q\"J\"KOSyS2R\u{1f}I$ k\"R\u{1f}`ZltI\"3n?px_\"#S_k9U!wp\u{1a}'\"#N\
        #L~\u{2}* S!m!K#L\"N9J&O.p\u{b}P!pPT#$k?k4Ska\",k?m\u{1}b!Tm\u{14}\u{14}9 [!T!i#F\"R!U8L4L!L%Q@k!O\"P(H#S*J!k*m\
        'T;k!R!K%O!U/U\u{0}Db O!V!g!J\"S!h!S!g%M.O!g#Q!X!\\#G\"W!Z-U!e#Q\"Y![3R'H\"S!J!i!S!L\"R!V!U!L\"N!E!T!O!T!T!I'L\"\
        R!L$S\"J!K$N!J!l%O!M#j'R!O!g!O!j)H!V\"Q!V!V#U\"R.P!V\u{12}'!?o\u{1e}_!\u{18}n\u{11}Q#3n!U?V`9# q!O>r\u{e}x\" o?\
        rCW! Svz! QZ\u{1a}% m3SQN{l1TBq! l2t9 J!D$F\"v!Q7J!K!T!M\"K\"s!O.V@o%L!I!T!r(P)r!OPP!K\"n\"Pv\u{13}\"7nXn\u{1f}\
        2) n!H!L%M8q!M&N}N9m(\u{8}% p(J7v\"N&Jq+# S!m?l1v!@ka\u{13}% o!I!K=m~P3\u{b}& k!N!Q%M8R(lw$\"\u{1f}`eo\u{3}0\"!\
        kzk8l/ j!U!M!O\"J\"U!N+V-R!S#N#P\u{6}p/q!Pwt# q!N>q\u{1a}=! lCW\" m?mTk# lfo^p0\u{13}\"\u{1f}`+r\u{9}i' o!N!Q&R\
        7l\u{5}m\"SZ'; o!C!I#K!R!P(R\"R.l!J!L#O\"O.R!S#N\"R@o!M!M!P!R'L@P:o!N!O;\u{0}!4Ty\\\"-n?p\u{c}\u{11}\"\u{1f}`Zq\
        \u{10}\u{1}!?p\u{1c}\u{7}\"\u{1f}`!n18\"%T?T-N!\"lP\u{19}%%M!U;luQ!U\u{14}|% Q3n\u{1f}`-R1o\\0$ q!M>q!M\u{1}\u{1a}\
        # U\u{1f}`@Qa\u{1f}!+k_j! rI\u{e}!?m\u{19}\u{13}\"\u{1f}`@p d!%S*\u{b}, l!N!K#J8l\"t!J!O%J\u{19}n5T#l%5$ n'M!P>\
        R\u{b}y\"\u{1f}`%o\u{12}\u{19}$ T?T\"R6T\u{11}z\"\u{1f}`@pL\u{8}$ p!P>q!PaJ\" o?o[o6 W\"Q!N\"F!j!R!I'k#Q!P.Q#K!\
        i!Q!N+S\"T!PDUGk%SKU$k\"Bq4O!\u{7f}) N!p$N\"Q8P!o$P\"P.Jc1$\"T!M\u{1f}`Wp\u{12}9+ k!N!M%C!M7k!U&L!P\u{4}T4o)~$ \
        q!O~q!OT\u{0}!?n!\u{18}$ S(j7T\"Ul\u{1d}!?m\u{0}$!,j_D. I\"R#M!l!T8I!j!W#O!S!X.I!S%JW\u{2}#BQ&O4o(\u{10}#%P*m?j\
        B\u{13}@ m!O!S#E!T!P!R3N&X%O.N'S3h-N!J&o#K!S!o\"R(k!N!S&J%I%o-N\"T-m!P!P8jx\u{7f}' T!R$O\"o8R!R&pis!\"RYJ!$m\u{8}\
        \u{a}# l!V&P\"K! ROV2 R!G\"J!o!F!T\"K+V!G+S#P#M.J&O\u{6}N#K!q\"QLb\"Bj4R\u{4}.% T!m\u{1f}`TV!muS/ R!I!P!k\"M\"m\
        !K:r$n0K$N\u{5}R\"S%p!PJx. t!L!P#K!M!L!R7m!K'Ljl3n!S:kD\u{1}$*l?X4j\u{c}mJJ# m\u{1f}`@mnm!4S\u{b}l!fnw\u{d}$.m?\
        m\u{8}o>m8$( J!P>N!R\"m&q.M&K;:+ J!L!O!I2J!xQJ!J!x!M\"Hd>\"Bp4NI/\"BT4l\u{14}F$ O#N2qSq\u{c}>$ j(Szk$Sn%\"\u{1f}\
        `Cnly! K\u{16}f\"BT4l\u{9}o\" m?pw\u{14}+ s!S!L%F!O7n(PPpIo-n/n(#!&kpf\"\"S0j\u{c}e#!L~q!O6<$ q/N0r/O|K!&kK++ m\
        !T!O#S\"S!K9S3NSo!K5S\u{b}W9 l!A!h!S\"R\"l!X8H!l!n\"Y\"p!L-L!S!J\"G\"FCM4r%N'o@K\"lEU:\u{c}# l!M>j2|!qo\u{12}L\"\
        BT4k0O\"\u{1f}`@nK.$ k!U&R?M\"r\" m\u{2}l\u{18}1! o)!!?q5gC J!E!I!B!x!B!U!G!I!E*M!Q!M*K!J!J!G!x!I!O\"L+P$N!D\"L\
        /M%oDS#K!p\"U8P*o&M2Q}h$ L\"k=P\"k\u{18}*!?qm4\" Q\"l*D$!i!O>j4U3P% o!O\u{1f}`$q!OB\u{d}$ l!S\u{1c}p!Py9$ S'm{S\
        #m\u{1b}\"$!U$M#T?Tc;$ Q!l\u{1}R!pi8#!Q\u{1f}`$r\u{7}f\"Bl4T/\u{17}!?p\u{14},! ncU\"\u{1f}`&oN\u{6}- L!J\"L!P!K\
        *k!n!J.P/j!k\u{1f}`+m\u{12}\u{d}\" R#lU\u{a}* U!M$o\"N8I!M$p\"R\u{19}v!N\u{6}%%!m$L\"P9n8PQO\" o?o\u{5}F! QSK\"\
        Np2P\u{1d}\u{a}\"Cm4R56* m!Q!P&P7oXj\"QTo\"nUm$\u{15}, G!w!J#M\"F8K!y$L\"I.I]Q!o\u{3}s!?w\\R\"!K\u{10}q\"N0 P!T\
        $P\"X!m7R%K!K!X!j.K&Q\u{4}N!M!S&ks]!WVl\u{10}!FU8\u{12}+ O!R$O#Q3p%T&lOpZQ!p\"N+t$ m!L&P8m ?\"\u{1f}`@ng}\"\u{1f}\
        `Zo<~' n!K&P!Q8P&S\u{0}TiX1 M!O$O\"V!O3v!T$T&mHM'pCp-K*K!v!T!J\u{6}h\" n\u{2}nFY$!Q\u{1f}`$p!QTc$ U0j\u{1f}`Jn9\
        u- p!H!U%E!H7k!P&I!M.S&I+P1p\u{11}+' k!Q&T8Q\u{1f}`!s!Lg/%\"R&Q7S6V$Qqs' m!I$K\"X8n!M&TCy\"\u{1f}`Up$N(!M!p=S6S\
        1O1R}n%P\u{1e}3(!k!U#M\"R!R8r4L&S\u{8}c# P3k,R\u{16}E( j!O&M8TVRCr\"P5ljy!+km<: J!G\"s!G!D!M!H\"D*P,M#o!M!I!I-P\
        %L!F!NXR#l!Q!OIJ#r!O!QkO; I!l\"K\"G!P!N!T!G\"n!l!J2N\"S!O\"I\"R!U-W!O!O\"H\"K!S\u{4}P\"k#Q\"N \u{3}#!N!i&Q`a( k\
        !K&H8p!I&KAp#S7\u{c}- m!O%P!O!O7i!S&K!R4R\u{4}m!O&Lw/' Q#R\"l=R\"H4s\u{c}m\u{15}5\"Pm2P,X+ j!L!Q#L\"H!l4r$P\u{f}\
        M\"r3R\u{10}+\"#RTVg\u{b}! l\u{13}\u{1}# o!O&K\u{16}2!?o'M!?p8\u{5}X L!<!z!G\"@!G!?!H!B&@\"C\"D*M\"T!F!o!L\"E\"\
        H!J!H*I\"I!k#H\"H!M/M!l#m+l#m!L'p#P\"p'l!R\"o%Q\"m#V\"k!T$O\"l6T\"j!U!L!p%M.V\"o!O\"S\u{14},\" lglQR\" u?uY?#%P\
        *l?n\u{16}r!!H,\u{3}!!T?6\"!M>n#q#\"L\u{1f}`%N5m%!O$n!P?R3US|- L!N!M!Q(t!K!P\"B0M+l!M3h\u{c}m#`0!S&V!P(k6L!R.S%\
        T!PBT4m4Q8K$T&R4U \u{c}\"'T?T\u{6}\u{a}\"\u{1f}`@nT'# R\"k%OSz\" T?Uc)0 m!A!Q$U!R!F8I!V%I!KXn(m,O7n5l5l]\u{9}# \
        M\"k?l\u{1d}8) V!E!H!K\"L\"H!K*m-TXD$ m\"R1T!l\u{1}\u{7}\"\u{1f}`Sm\u{9}f( n!K!S&N/MXM'Q\u{3}o.\u{19}!AU\u{1}v\u{1a}\
         H!i!t!6!B!S!o!V!p!5!J!6!E!=!H!:!J!9!I!9!D!H!N!J\"G\"V!h!F!L!P!Z!j!?!H!Q!g!W!k!:\"=\"C\"=\"=\"=\"T!h!B\"N!W!R!i\
        !A\"D\"B\"@\"A\"n\"H!N%T!J$G\"h!o!P!g!l!I!U\"V\"Q!V\"Q!R!W!Y\"O!h&U#R!X\"I$Q\"j!I%U!W#S!Z!h!S$i!q#P!V!h\"i!H\"E\
        \"D$S#Q!T!Z!G\"W!X#H\"I\"G\"H\"G\"M\"W!i!h!F!L!m&m!m$o\u{10}\\!wqD\u{11}\" m!N\u{f}\u{8}% k!L!P%N\u{0}nN^\"!M&Q\
        D7\" k?p\u{15}]$ Q?Q\"P4p71!!TU\u{10}!wp^q!?n\u{6}m1!S$K\"W)k6V!R.R#Q\"T!NBT4m4Q8K$T&S4Un:* S!k!U#M\"M8M!O4q\u{b}\
        S!oPu$ l!P>o!Q!\u{7}B H!r$U\"Q8N%j\"L.F!N#H\"J=M!l\"U#R%R!l\"j\"Q!o!Q%L!p\"R!q$J\"K!m$Q!o&P9N#P$PBnT U!V\"I\"i!\
        T-V,j!R!T!M!V!S!N!P![+R\"U!R#R\"O!O)O&V!V#l'N!M\"S!R$H#Q#U!U\"V\"R'U$W&U$V#g$\\!T\"R&m%Q!T)j#X!V$S!N\"S\u{16}<'\
         s#L\"L:n#R4Rnmdp$!O\u{1f}`Tp!O\"u!?S\u{7}V!?q%t% m!P\u{1f}`$p!Qy0!)k\u{b}d% m!T\u{1f}`?n!T I!!H\u{18}\u{c}\"\u{1f}\
        `er&\u{1f}$ n'O8q'R 5\"#j\"H\u{4}\u{d}!?o$h- S!U$L#l7U!O$O\"V.O!T&kLQ1O\u{7}!\"\u{1f}`@p'\u{19}! l\u{19}Q\"!E!T\
        \u{c}J$ o3Q,o3R\u{0}:\"\u{1f}`@M\u{13}(#\"l\u{1f}`@o%^!+lRE6 Q!G!q$L!O5S$K!k&N.I&OGT\"Q\"m!o\"QFR\"S\"n,Q\"q&PJ\
        \u{1c}( Q#M\"N$n?V4m\u{6}P&o\u{1d}Z\" m(R\u{c}F#-k\u{1f}`(l\u{6}0)!I!U$M!K!l8J!V&o.N*P!?m\u{a}t!\u{2}pT\u{19}\"\
        <S\u{15}S\u{3})!*k\u{1}m$ S!lvU!n1H\" R$kr\u{13}$ l!R\u{1f}`$n7>% o\"R&N7p\"R\u{3}\u{16}!#j\u{12}c!?s;-) L!T&R8\
        L&P0O!U!VHr\u{10}4\"\u{1f}`@qW\u{12}!\u{1d}rI\\! q:z# pRiks\u{1a}\u{1b}% m!Q\u{1f}`$p!Q.2\"\u{1f}`%oBC!'S\u{9}U\
        $ l%M:l%N_\u{1d}D S!C!M!R!U!D\"C!I!B\"D$?\"@\"u!J+P!H!L!Q\"H\"H\"I\"J(u!L!H\"R!W!G\"HTo0NAZ%M$K(l!Q|I$ o(Pzp$P \
        X! oH\u{1b}$?I6k\u{1f}`%u4\u{3}! o|\u{6}! nIN\"\u{1f}`%o@\u{e}$ p3S,lEN1*!Bj\u{19}9$!l>tOJqP C% o\"R&N7p\"Rl\u{12}\
        \" k\"S0b. o!P!I#M#P)J.o!S!L#O#S)M*O\u{6}R '\"VR\u{c}n\u{1a}v! l,F* S!k!U#M\"M8M!O4q\u{b}S!os\u{1c}!zr=b\";o\u{15}\
        oT]\"\u{1f}`-q0\u{6}!2k\u{15}=\"!U?T4Q!?sA\u{2}\" S*l%Y# m\u{1f}`@mEp# l!I>lH!\"Ci4WWX* R!l$L\"T8R!h\"R\"P\"P0n\
        \u{c}\u{14}\"\u{1f}`@o\u{1f}z$ T?V#n4N5\u{18}!!j=\u{1b}\"(k?lp]' S!n$R\u{1f}`;R!o$Rx)% P\"k\u{1f}`>R!k$S# M!m$M\
        \u{7}\u{8}#!Q!l=LYZ\"\u{1f}`%s5\u{10}* m!I&H8p!M&IDM-o!K\u{6}nu\u{19}!%P9N' Q#L(F\"t?pEn\u{1}ot7) m(Q7s!N&Q!S-T\
        \u{b}O:m`5!!Q|\u{f}* o!K!Q#L\"O!T8N!P#M6OBvU!Y!X!Q\"Q!S!W!r'K%O(N%W#F#q'P%Q!R!I!L!O!P\"J!O<l!L!I\"N!l!I!P\"J!Q!\
        T\"M#l!N!K&Q\"S!R'N!M$G!M$o.N!J-U!W!S#J#n2k%lq\u{6}# p#O<r:\u{7f}$ Q!q\u{6}S!r3T! oW\u{f}# Q'Q>SC[$\"S#k#R\u{18}\
        ro{'!P!M#K\"K;m\"O2OU\u{a}, P!O\"Q$O-l\u{1f}`,P!O\"P\"k\"P+m2Y' n\"R&K7p\"U&Q4N\u{1d}6\" S!l1\\' r!H'P'M0n/N\u{11}\
        n.o\" m!T\u{1}bF X\"V#Y!P-X!N,P$V!K!N,V!P!R$U!S!O!S)U#j5T!V!S1Q#S!P#P!R#Q$N'V-S!S+T!S%i!Q!R0T<R* Q!R!h#K\"R9U\u{4}\
        P!p;N'S2U' U!Q!n#Q\"P9T!jF\u{a}!?p_\u{10}\" n\u{7}v\u{17}\u{7}\"\"U&Pnl!WU|0\" T\"m\u{8}(- j!M\"M\"K\"H!Q7k#S$K\
        rqDn$L&Kf[! k\u{19}|% P\"P=Q(Q4p\u{8}\u{1c}# O\"n?k\u{1}#! R@P# o\"Q=o1{\" o\"Q57!CkbE-!N$L:o!P&S!P-M&U!QcPAQ!S\
        'o\"'!\u{2}q\u{d}\u{15}\"'U?QI\u{10}\" k?k\u{18}U' R!O!j#J\"U9U4R\u{18}`# k\"N=i\u{d}\u{14}\"#L@hZi\" m!OT($ N~\
        n5l1QS_$!M&K8m\u{1}o\u{10}H%#U!O\"p=Q\"nK'!'Qn\u{1a}&%N\"O9n\"M2O\"q*(% O?P!l\"m4S63. o!I!M%O!R3Q$q!K!P&P9M>QRQ\
        IoZ#\" m?r*2&!l!T>Q4n6l!UWx\" l?ov9$ Q!nvP!oSP& Q#L&q?r4H~mf/\"Cm4S'U$ R=m\u{1f}`;m5p/ w!J!J#I!L!L!O7q!O!P#N\"O\
        !O\u{18}p!Rs&E g!V\"R!W!H!D!R!T+S,n\"V!V#G!U!L+R\"T\"O!S#R!K)S1P#S\"m!O!N!T!I$K;l2p#J!M,L'T.n9h\"Bu4L,=7 W#S!M\"\
        S\"U!S9X!P\"Q!T!U-P!L!W\"R$R)SLP3m8P#Q(S-n \u{2}!%k6c% l\"Q&M9UUPi\u{10}% T!T&m8T'mzM\" r\"O3V#%R\"O?Q`N! k1\u{11}\
        &\"S%Q8n5N&V\u{5}N~`!\u{7}ORr\"#k\"U\u{3}\u{0}( o!L!M%I8p!O\u{1f}`<npz# l\"R=m:N$ q!N>q!P|\u{10}!?p\\'+ Q!L!Q#p\
        \"L=N4p\u{7}R!O$o\"O\u{1d}\u{1c}# l\"Q?Sc\u{4}! Rj_\" T\"k\u{8}e\"\u{1f}`Cpg\u{0}\"\u{1f}`%l\u{4}S) p!N!S%I!K7p\
        <N\u{1}m=n<L!'T<-%!O$n!P?R3U!c\"Bl4S{B! TOT\"Bn4Q%B\"\u{1f}`%oq\u{17}!\u{1d}p:\u{7f}!!T\"x1 N!F!r#K\"J!M7K\"p&Q\
        .XOm;n%P;T\"l3S\"j/m\" S\"m\u{18})!\"j6\u{1a}\"%R?T0m$ Q/o0R/nu4% r!Q!U%O8lU0!fo];$ S!k~T!l8?# k\"T=k\u{5}.\"\u{1f}\
        `%p\u{8}?\"\u{1f}`%py\u{18}Q!N!M!T#n#M*N(K!h#T!P!R!o\"R!k\"o-H!T!K!N!H!S!S;N!L!h#Q%n!L\"k!J!J!T!X+N!T!N#l#T\"S%\
        T%Q+K!h\"W,m!J&R!P=k5uC u!P!K#G\"C!S3O!n!P\"o\"Q#I\"J!Q-I$K?n#l7m%M.k!S!N$n\"m$O!n,P#m$O\"L.m!M\"P\"l\u{9}*- K!\
        J\"O\"L\"s8P!M&n.K&huS#m4ls\u{9}!\\i4/, k!Q!R3o!N)q!L!QGo!NEm\"Q`[!?n\u{1d}3##m?n4T\u{11}\u{16}!Nlmh!VU\u{3}Q+ \
        p!H!O%H8n!J&MAn#SSnBQA\"$ S3l,N3m\u{17}=!&S/}\"\u{1f}`@o08# n'K8r*#X p!R\"H!Q!X!O!N!P'I\"J\"F(Q\"I\"t\"S!L\"W!I\
        !I!I'M$J\"K\"N\"U!M!G(Q%Q#N$m/T%R%o*R\"n#U!R&Q\"r\"R#j&S&Q#P)l!Q!H!q!P!N%Q!M-l!O\"In\u{c}\"Bo4R\u{13}h! S\u{0}v\
        !?mI@#\u{1f}`-s3NU?![W\u{c}*\" p\"Ob}\"\"S=k\u{e}y\" l!SV?& o%H:n%J\u{1f}`6nkq\" n!E\u{b}U\"Bm4SJ|(!R!U#I;U!V%Q\
        \u{1f}`!S\u{15}D!\"n\u{d}u* J!P!R=K!R!Q#M\"M.K&p%>%!Q>qOrCHhr*=!\u{11}raC'!N$L\"M9P0n,L&NZ\u{f}!Bm\u{19}G\"Bm4S\
        `4$ l!G\u{1f}`?o\u{11}\u{3}!?q,z\"\u{1f}`Zo\u{10}I$ l\"Q\u{c}r\"Qp%\" m?m\u{b}\u{1b}\u{5} j!G!K!R\"E\"G!P!8\"<!\
        H!D\"P!k!O!U!F!O!l\"O$P!O!O#L!L!U!W!H!Q!H!T!A\"E$N\"M\"L!O!L!L!U!W!O!P!G&K\"S!U$S!l\"M!Q#V!O&T\"T#j\"R!P\"n!M!Q\
        !n!S!Q!P!R#S(o\"P!T\"S\"q%Q!R!M!o#m\"O!P$V!m\"l\"n!P!O!Q!M)l!R#P!P\"R!I!M!Q(O\"L$n\"U!O\"n+T\u{6}\u{9}$!o!Pvq!Q\
        \u{18}O\" P$m$\u{0}- u!F!U#H\"I8i!N$M\"L!M.Q\u{a}m5nR\u{0}% m!Q&S8n'P\u{1a}A#,l?m4Q\u{18}P!!RA5# j\u{1f}`@lwp& \
        o\"L=p\"P\u{1f}`;pVz$ U'n{R#n,U* r!P!T#Q!P!P!K7k<S\u{4}jG+\"\u{1f}`@o\u{1c}@#\"T#P<S'\u{17}* P#Q\"L.m!Q+L#S0m!R\
        #T;y\"#L@he\u{1}( N#Q\"P&l\"m=k4J3k\\q!%k`X# V?T6S\u{16}$\" R!m\u{12}\u{8}# U$jNTt{$ o4P+o4Q5[1 r!I\"S#P!K!P,U+\
        o!O\"S$P-T\"QBn+m\"RBS7=\" k?p1\u{15}$ q!I>s!M[^\"\"Q>N\u{16}D!BSY$\"Jl4Q\u{14}w0 K!P\"N\"q\"O\"H6Q!T\"V\"l2M\"\
        k\\R\"lNj\"UnG!FSat$ r\"O=o\"O|5\"FM4q}Q\"\u{1f}`@rK'%=l\u{1f}`#o5S#l\u{7f}L!\u{1d}pQ!$!M&K8l'P\u{3}S!EXq#\"!Q&\
        IZ\\\" Q?R\u{6}K$ R'R\u{1a}l?p a\" T4lXH!\u{1d}pJ\u{1}$ m!LfqJo9>!?R&?#(P\u{1f}`@SM\u{1b}'(O9U&V.Q&T?n\"Q`<# Q'\
        R8SZ7$ m<Q\u{13}m\"Q\u{12} \"?NGo\u{6} !?r\u{14}K&!Q!U%N8m'P\u{9}q\u{e}k\"Bm4S\u{7}?! l\\\u{2}!!R\u{14}!6 O!N!I\
        %?!u4T#O'K!g3J!jBH!k'HAT\"l)T!Q!n,R'L!pX@! pY'#!n\u{1f}U!r9uW m!W!W#L!j!O!V,S'R!S\"O\"X!S!j\"G\"Q-V!P!X#J!R!O!L\
        3k'N#O!P!p!R!T!U!P\"J%Q$N/o!M!K'I$R!T$i\"Q#o!R!S!G!Q,W!T&P.m!T!T\"Op3N k\"i!K\"I!L!V!k!K2R!N!P\"j!T4U!R%W0S$j'M\
        \"X&R\"V!S!l\"V+l!S*O$W\"T(K$l%R!N!T+P!P\"Q&S!U.N!U!P\"i\"n%q\u{1b}e. M\"R!R\"m!Q!R!T7Q#W$R!T/S\"m^lf\u{14}\" l\
        !I)j%'T8Q\"Q\u{1f}`4p\u{b}|!!R\u{7}R\"\u{1f}`.r\u{1d}\u{13})!I!Q%M%j4K&M/P\u{1f}`\"RIH\" U\u{1d}pWx!Kmrm\"Cm4S\u{5}\
        l$ U(kLT\u{b}U|q\"zR!o\u{5}m#'Q!S\u{1c}orL!?n\\[$ Q!m>R!o|\"# o\"Q&N&G\"\"kEUUj! l:P\"#i?W$\u{c}##m?m4Rd\"!\"j%\
        \u{11}#!Qyo!RzI\" l?o\u{0}$& O!R$k#P8Q'R3\u{17}#BU&S4kKG* i!C$M\"G9G$S\"Lkq9Q3M[a8 X!X$H\"Z4U$i!V$K\"X.H&J=m#R!\
        k\"O%h!K\"Q,m>V!U/O'o/PX\u{13}!foT!!-m]2' l!P!X&Q8S\u{1f}n\"Q<\u{16}!\"Q`s)!J!l!W\"I\"H(L1L\"WUnI\u{1e}!wu\u{7f}\
        \u{15}#\"l\u{1b}Q\"oMI!!T\u{2}A!+k\u{1b}<- O!n!K#M\"k8Q!S4q&M\u{5}Q!j$P\"n|\u{15}#!O\u{1f}`?l&&' m\"R%S!R7r\"R&\
        Tk\u{0}##k#U<mgq!?kP{# p\"N=p\u{1d}g!fo.b' L\"S#S!k;P4R#R&P' N\"Q!T#O!N:T%S7]4 m!C!Z#F\"F/Q*F!V!p\"K!U!H.I\"F*M\
        )RKT1S8LGo0q! R=W! U?B\u{1f}#! N!V!l!N!T!P!V!N\"O!K!O!Q!R\"K!S!J\"I\"T\"T\"N\"V!h!R!V!L!P\"P!S!M!Q!S\"R!N!Q!T!U\
        \"E!I!L!P!N\"M!W!K!P!T\"M!U!P!P!M\"P\"O\"K!W!j\"T\"T!R!K!L\"T\"S\"N\"Q!R!V!T\"V\"m!N!R!T!T!m!P\"l!O!M\"T!S&T!R!\
        R!O!h!S\"V\"m!P!L$S!Q!T\"m\"T#M#k!m!k!p\"R!V!h!Q!P!P$O%U!j!O!O\"T!W!P!S!M\"R\"N!P!R\"S\"M!U!P!U\"O\"R!V!l+jsCH \
        s!R!P#K!U!P!M&j&Q(S#o!O!O\"Q\"M\"T,Q!M!P\"V\"K\"P,k$O#U0M'N!K+n&R8n\"S\"O,n\"P$S\"Q-n!M!QRh< X!Q!Q!i#Q!P!O7C!U!\
        S!j\"h\"O!S.N!W!P!T\"K\"T$T'R3UFm?M'V.n\"R`X% n\"R\u{1f}`;n\"RhZ$ R!n\u{d}R!n\u{5}6!wmE\u{f}-!J!O\"P!Q!S!H!M8L!\
        Q%L!R/P\"R`V( R\"U&V7j\"U&S.S&QqN! n#\u{a}) i!M!S!V\"K#Q7m7V.Tp\u{16}!LnDc% o\"R&N7p\"Ro|\"\u{1f}`_oTg+ t!O!M#O\
        \"M!N7n!O!R%Q!Q%o!Dk@\u{8}$ l!L\u{1f}`?pak$!C\u{1f}`,o0mY\u{11}$(m?o[T$mTa( l!J$J\"G*N.q\u{1f}`!s$V\"/m?T\u{0}f\
        % W!L!g\u{1f}`>SmF!?r\u{3}E\"HQ4oC_!?qK41 P!S!k#J!K!P8M#S!Q!P!O!R0n!p#T-U$mV^$ o%O.U,k(a#<p\u{13}P\"pr%-!K!h#G\"\
        E!E3k$q!J!M%C.N|k/O\u{d}':!U!X!K\"T\"N8Y!N!T#P\"T.L!U#V\"K\"SFP\"Q\"l+S3i'T'T+P\"W!NDo\u{2}:$#U\"Q?T2R@\u{17}B \
        T!V!j!U!N!P!J\"V3R%V\"U\"Q!L!P!P-R!U!P#P!R,n5T'S6N&L!O&L%o&R/T\"S#P!T\"M1Q##j?kJOGL!VV\u{19}!\"\u{1f}`@o\u{d}s$\
         o!H(S6o7g\" T(Q\u{f}z\" l?mcG' Q#j%P:j!Y$Q/N\u{18}V# n?nrn&\u{b}# l!N?Qna\"!k!QQw'!o!S&Q7M!p!REt U$(Q,V\u{1f}`\
        ,VNv!?m\u{19}'* o!N!T%T!P5R#Q!T%L!SP`!gp\u{14}!' k!K&I8m!F!N&TGh!)k/;\u{f} o!Q!Y!P!U!M!R!S!S!R\"R!H!D\"Q!I!B\"X\
        !L!K!S!L\"H\"W$h!V\"V!M!O!O!M!U!P\"R$R\"I\"V!J!O!P!O!R!P!H!W!N!O!V!K\"M\"J\"W\"l!i!K!S\"P!S#L$H#R!l!U!R!V!S#S!q\
        !N\"f!M\"V!T)N\"n!U!N\"N!J!M\"N%T!U$o\"T\"J\"p#k!X#W\"P!M)r!S\"k!W!V!P\"N!S\"W!L$U\"E\"U$k!T!R%m#q!m%Q\u{2}E% r\
        !Q!U%O8l`A# l!Qfo^'!!IZa#%P\u{c}s%Rf\u{18}!&ke*$ q#K<m#P*n!$VEh7 k!O!T!M\"n!q!L!L7k!P!V!P\"H!M!O!P-H!G!P\"u!t!R\
        !PQf#Bo\"S2R\u{2}\u{19}\"CS4mR\u{c}!WRUk& K'p8O'l\\M#p|%!'RV%!3Ge\u{19}!?nc3% o!O&N8kco\u{9}n\"<Q\u{15}Qx1!'Q\u{1}\
        +\"\u{1f}`%p48\"!k?kg$' m\"R%R!R7r\"R&SnL, P!T!T#H#Q<N2T&QsO-p!O\"R\u{1f}\u{17}.!K$i#M7I!P$K\"P!O.Q#n\"m\u{5}Q\"\
        Q8mvz% M!n!P#Q\"O\\P%!Q!i1T;N0L?\u{7}\"+l?l3z\" O/Q}_t U!V!Z!K!G!O!i!Y\"E\"E\"J\"N\"H\"G\"S&U\"J!L!V!f!S!Q!M!L!\
        U!U(V\"K\"H\"N!g!N\"O!V!X&H\"P%S!S-C\"j!E!e\"N!U!O!X\"I\"Y!C\"T!U\"F!W%X!I\"X!J\"M#Z\"G$j!F!Y\"L$=!Y!C(V!U-Q$X!\
        T\"P!X!O(Q\"O$g!U!V!J!M!j4K\"\u{1f}`!oi#% t!O&J\u{1f}`9nw\u{2}# NBU4V\u{b}8& s!J!M%Jxq`o\\J0!H$V\"M!Q&k2M&R!U$n\
        *MaT5n1S#P!S5OF\u{16}$#k\"R=k4Tl(%!k&U!R8r4MvG\"\u{1f}`+n X!?nzC!WS\u{17}i/ m!N$Q!P!H9Q$R\"N!U/S\"Q\"Q=l\"P9Mc*\
        \"!F?KCJ# U!R>UI\u{16}$ s/M0p/N|9!$j5L\"Hp4NcN#$mSN^o(r1 Q\"I!S\"T\"T!L7Q!K!K!J\"J\"L\"K,p\"o$i\"sn)\"\u{1f}`-p\
        o-!$X22+ S\"l$R\"m7n!TZQ$q5m1P\"o\u{11}\u{a}\" P%l\u{12}9% P\"n&S7O\"i\u{1}00!M\"K\"Q\"Q!P8R$U\"P!U-N$R#S,odn1j\
        HRh\u{c}\u{5}!V![!P!T!P!i!Q!P!T!S!L!I!F!j!T!U!B\"G!P!R$O\"L!T#i!W!R!M!M!K!Q!M!P\"W!P!L'J!R!S!O!K!P!Q!W!Q!J!N\"V\
        &R$R#Q(O\"T\"X&K!R\"S\"V!M!T#n!M-R!Q!Q!q!T\"S\"m!I!P!U#m!h!R\"H!P#T!j#j!L!T!P!Q*M\"k!V$U!V!I!T!L\"P\"P\"I\"K!V$\
        M!S#V%m&jfP' O\"S#Q:Q!Q!S3oJ\u{1b}#(R\u{1f}`@RfD. O!t!P#O\"Q8N!t$R\"L.LQnXs7R!m`\u{7}!Pk\u{19}\u{1f}$!M&N8m!R\\\
        C\"\u{1f}`ZnYE!Bl\u{3}l$ T?S!l\u{1c}q&s#!L;p\u{15}p~=. S\"V#G\"K!R7K!n!T!n\"M0R\"T\"O\"Rma\"\u{1f}`Zp;1\" l!H`h\
        !WT(\u{2}#Cm3S!S =\"?nYkC\u{d}. M!O!R\"Q!L\"Q8T!P!R%T/T&ReTTNZ!$ L\"k=P\"kM\u{1a}\"\u{1f}`@oVu# s!K&N2Y\u{1f}/!\
         R!M!i!M!V!R!j!P!g!K!M!H!T!A!R!L!S!K!U!O!V!N!S!H!I!L!M!O!^!M!W!V!P!V!L!V!Q!j!P!g!M!J!K!V!B!Q!O!X!M!T!Q!V!S\"Q\"\
        S\"Q\"M!K!J!S!P!W!O\"L!V!g\"N!S!S\"Q#H!I!N\"L!M#l!M#O!Z!W!U!h!P!V!W!R!W\"Y\"V!Y!R\"L#R\"X!U\"Q%P%U#P\"i\"R!V!M\"\
        k\"j\"Y#O!^!Q!V!F!R!N\"O\"L#Q#P!^!P!X!R!U!R!Y!N!O!N\"Q!W!N!V!R\"H!R![!S!Y!M!W\"k!k$i!k\u{1}\\#?p\u{1f}`Fo%K# S\u{1f}\
        `USrN!\u{e}st&\" l?T/M!WV=n!Aj`\u{8}) j!D$M\"E*m\u{0}m/o$oURKI! T\u{11}u/ n!H!P#S\"G8lXm0m*K\"P%n-K!M6rHPq<!#Wl\
        :! mGn# m\"N=r\u{6}f- j!O$N:l\"Q#K\"k4O@P#l(Q3Q\\pGb$ p\"P=j\"TdT/!S!T#N\"N!T*k/V&T.U^T-l\"U$S;Q0U+EF X\"V#Y!P-\
        X!N,P$V!K!N,V!P!R$U!S!O!S)U#j5T!V!S1Q#S!P#P!R#Q$N'V-S!S+T!S%i!Q!R0TXn& Q!S&V!Q\u{1f}`(S\u{a}n\"$jSQ2e!fqD+!VUIW\
        9 o\"L!K\"I\"H!Q!P&R\"L\"R!U)S$S#L\"R-V#M\"N.mKn3o+R3R5S)oR3%!U$l#R8T8l2\u{4}!\u{7}tdu+ j!T!V%O8l!H&Q.O&N@m>m[=\
        & S\"m$R\"Q9o$S\"\u{17}!Hp\u{c}`? T!J!P!H!H!F!Q!C!M!C\"G$q!m!F\"N,S!R!O!M!K!J#O!I\"L(M#R,m#O{P-q!ms3!\u{e}oX<$ \
        l!T>m!SmO\"'l?m\u{2}\u{0}D!y!<!G\"E\"F!I!E&D\"E\"F,k!q!C%J!M-i!E#J\"J0l!R.N\"m!O'o&O)n&T*O$K9V!r!J4o!J#S\u{5}n#\
         n'P8noK#?j\u{4}N9m?E# m'R8mQ`\"\"k?m\u{6}V\" T\"jQ~& n!N.K0o!P.NO4& n!P&J8p!P&KX*\" n!K.\u{7}!noC&% O!S&R:T%S\u{11}\
        Y& K!T'W7N!V:N8\u{1}\"Pm2Qn'\" k?lV4*!G!Q%P9R!JamHm2O8n!I+\u{19}! o1b#!O$P\"O\u{a}z\"\u{1f}`Zp!#$#M2mSm$M %!%QJ\
        x!^j(^' M\"p%Q!R7N\"p&S\u{d}\u{1c}'!l!L%N9n4T\u{c}o5n8\u{a}+ L!p!R#O\"R9q&M.NQoWR!q)1# k\u{1f}`UnIG(!E!R#m\u{2}\
        l!P)N%n*nmo*!Q$P\"j!Q<S#Q3T\"UFPBqDH)'J!j9X%L.S!SBQMlBQ5e#!SfnxkG<% P\"o=Q\"p\u{9}qBv\"!H>r\\E!?qf\u{1c}* i\"U=\
        n\"S&L.PMP]q\"U&KN\u{8}#3V,m3U{{) S!k&Q!Q7O!n!n&Q}oa\u{12}!!T\u{f}x\"%U?QX?# k\"Q%L\u{2}N, m\"L#G\"I!P9R#N\"O.N\
        \u{10}N\"O.k;c$)k?W4j\u{c}ld\u{6}( n!J&R9Q&W.Q\u{b}iEU$#!VTDS#'Q\u{1f}`$n\u{13}J!!S \u{b}2 j!H\"Q$Q8i!P$J\"k.O!\
        T!U\"K\"K\u{6}M!P!L\"o\"K4\u{1}$ o!K>n!P\u{7f}!' l!T>l\"T3Nlk%S3a\"\u{1f}`%ph !!RR'# l!L>nH6\"\u{1f}`$o@\u{f}? \
        Q!K!W!L\"L!S!H!M!F\"q!l!J\"F!Q!E&q(R!O!W!P#P\"P#j+S#O\"M4P!qqQ$T\"Q';!Dlfx* l!J!Q#P\"O!j7mrpKm!MHs! oO\u{e}$ j3\
        V,j3V`\u{7f}'!O!j#QAR\u{19}Q'l!S>wG B!q!K!F\"W\"s!L!H&I$D)S#F!l!N!I\"O\"j\"K*G\"R\"L\"P\"Z@R!P\"p%P!M\"o1l9P\"S\
        !s-N!o\"Q\"f0P!n[J& p'T8q'S\u{1f}`/mA~!?p#A%!H\u{1f}`,sHu!HO~% t!O&K\u{1f}`9mF[% M7tWJ!t\u{c}o\u{17}o( o!N!K#P:\
        q!Onmqn!\u{7}!no\u{7f}X#'N!P>Q\u{a}&!@mta) j!E!L%J!L'k\u{11}mTm\"Q\u{f}h$ l\"P=k3TD=/ W!R!j#K\"O9W&Q!P4S?p!L!R&\
        SBT<QfB+ i!O&L9N&OAmdj!q0k!J<N\u{7}M' j!L$R\"J9T8Rho\u{16}\u{1f}%!L!Htk$peo\u{15}w!\u{2}o\u{1d}\u{7f}!?plJ\"UP&\
        N\u{c}}\"'n?o(ac W!]\"O!T!K!G!R\"G\"F!L#Q!H\"I!L!U\"U%J$f\"R!R!W!J!N!P!V!J&S$M!S!N!S!P!M!Q!K!M!Q%P$O\"k#U,P#U#O\
        !P!S!O$H$k-l#M!Q!R7U!J\"N*Q\"k!i!M!Q#T!J!R!P)S*oyq! Q\u{16}\u{e}'!O!Q#j\"S8T!P&S]]8 R!l!U#K\"T)N%P*U!K!Q!O\"N\"\
        M!R!K,o$L\"m\"p+S!P\"rDn!Q\u{11}g\"Bq4M\u{a}^% o\"K%Q\u{1f}`9m}i$ S'm{S#m\u{a}\u{7f}\"\"P=m\u{0}L$!K\u{1f}`?r'P\
        ]##-m\u{1f}`Flp\u{6}\" o\"R>\u{a}$?n3Q\u{d}P1m=\u{f}!.k@h$ N?ROQ%n36\"Nm2Rr3!+l\u{1c}0\"!k?l`A!VTU\u{7}\"\u{1f}\
        `@ol % M!m!L=P!mH\u{b}$#kSO\u{1f}`/sZc\"\u{1f}`=o\u{f}A!wr@7\"\u{1f}`%op8\" O'j/p$!S>m~n!l\u{3}K\"\u{1f}`%qbk! \
        U\u{1a}8$ n!Q!P=ld=. I!u!O!J\"G\"H8K!m!R%KAS#ouS!o;a\" T?T\u{1b}L- L!L\"N\"J\"F\"u!O%O$N,P)n\u{1f}`!nts\"\u{1f}\
        `\\nC$% n!J!J=o\u{5}l\u{1b}\u{14}\"\u{1f}`!v_P\"\u{1f}`!p\u{10}^!mk\u{12}5$ P!m\u{1f}`Uk11% i!L!T\u{e}R0n(K& M(\
        m9S&n\u{18}N\"oQ\u{11}$ m!J\u{1f}`?p#Q\"\u{1f}`UoJH\" l!Ky\u{14}& P;G!t\u{13}P!G!t6S+ o!G!P%F!L7r!K!Q4UJo]P\u{1d}\
        5* R&T/q!OBl!P.R!q!O#K\u{1f}#D k!O!W!P\"F!R!M!S3M)L\"Q.L!R%K!Q3h-N!J&o#K!T\"U)j!N$O#J%J%o-M\"S-m!N!Q4U!i#jji!&k\
        \u{0}\u{1c}% N(N7Q\u{1f}`!U_\u{11},!S&O!P3n!P#m\"S&N[oMT!n!P/3. i\"L%Q5q?R?u!I#Q\"H=n4q+V!j\"RJ%% n!L>n\"Q4i{\u{11}\
        \"\u{1f}`@r]^!,jaC# n'R8pcD!#j.,$\"W&k9V&kL3\"\"V&R[\u{4}- T!V!Q%J+j-W\"Q3O$UVpQP!UDPpf\" l?m!V\"Ci4V=^\"\u{1f}\
        `UqO,%\"U=N(Q.S&qVD# m\"R=le\u{8}!,k\u{c}4' T(V7R\"i:RVn\"R/X\"(VSU\u{12}\u{c}\" n!Ob\\\"\u{1f}`@q9q$ QGlOn]P ^\
        !*k9-) s\"K&G7s\"O&L4LNNVm\u{b}r!^N\u{7}\u{a}! Q\u{18}p\" p!J-)# T$k?jyE# o!H>n\u{6}5& l!Gyn!K%J=n q#!L&P\u{1d}\
        r\u{16}~' r!G&P8p!N\u{1f}`5Qie\" j?k~P\" Q\"mk\u{16}\"\u{2}R]pim\"\u{1f}`@na}\"!m?mi\u{17}!$Q\u{1}B\"\u{1f}`esC\
        _\" m?mF\u{12}\"BO4q\u{1a}M\"HR4n%V$ S#k\u{1f}`@nUo\"Bp#Uh\u{1f}\" n?rjN!?q\u{c}@\" S!k!K* l!I&H8S!O!R&O4j\u{4}\
        n:p\u{2}\u{c}\"\"Q?Q\u{1c}Y+ R!N!h%I!k8M&M!V.LMU]O'>\" q?t_?# n\u{1f}`%n@B\"%RQPz## q!O>rAT!-p?U/!G!T!n\"H!Q!P!\
        S4k$K!O!r#T!Q0I{kF+& r\"N&P7m(P\u{15}mh<!Jmbc!'TIJ\"!J\u{6}n\u{11}{) o!G!R#K\"H_nen4lEQ4_\"!l?l#?'!N&R8o!L\u{1c}\
        q!R\"TDf% q!M!O\u{1f}`#lO/\"'SQjs\u{19}, q!F!T#S\"H8lGlgl\"M\"r.jEn\u{15}\u{1a}\"Bt4L\u{13}\u{18}\"\u{1f}`eo\u{1b}\
        ,-\"N#J!R\"O9R!F\"M\"K/T!v$p!S\u{b}O=\u{0}) p!I!K#K\"K-j+l%O2M!\u{d}5 O!r!S#S\"M!W4k$j!R3M!PJS!n!M!P!q\"Q!RKk/o\
        !L<8!'S%?! m\u{d}t#\u{1f}`!o=mdmH B!?!z!L\"E\"G!L7I!G!p%M/i2T$m,P\"n!Q\"m#L\"t!Q\"l#O\"p'o!Q\"o%M\"n#T\"m#n\"K\"\
        o6M\"p!I\"p3I\"q\u{18}\u{a}& m!T&Q8n!T&Qc4! l\u{19}\u{10}\"6RSR[C\"BR4m>f\"!O&P5\u{1e}$ R!o>R!p\u{11}\u{c}& l!J\
        $U\"K9P\u{1f}nzV) L\"N#K!j9O\"O#O2T\u{f}n\u{1a}3z Q!P!Y!G!K!A!V!R\"G!k!P\"B\"K\"Q!l!H!Q!W&Q!l!T!U!Y!O!V!J!O!G!K\
        !H\"K\"N\"H\"Q\"S\"I!S!O!T!L\"F\"P\"K\"L\"L\"S\"H\"T!U!W\"N!Q#S'K#R\"T!U!V!i!U&k\"V!S'k!T!T!m\"P!R0N!k&m$Q!Q!l!\
        U*X$R\"M\"I!R!R\"T$Q$Q!U#S\"m!T!U^L) K\"N!N2I!wQM!I!w#L1)$ T\"m\u{1f}`%mQ\"\"\u{1f}`!p\u{c}a2!Q$N\"M!i7l!I!S!m$\
        O!j.R!M\"Q\"OWo\"R1S!k\u{1e}(!&T\u{11}S#!R>L\u{e}o\u{4}J# U!U&kP}* m!K!L%H!l9P$L\"m.S&IO}!^TRG, S!R$W!O!P!N8R!T\
        %T!Q/S\"OWo!\u{11}ri\u{10}\"nnqoFr\"\u{1f}`*v17% S#X\"UQU\"R\"w\"Jn4Q\u{4}\u{e}\"Bk4Q(o# l(R7k`J4 m!J!H%K!U7k!S\
        !S%R!N-SCnMm!N!M$m!n!m3l:l!*!?nFY# P!m?nX.\" l?m\u{1d}d!wq1f\" S\"l\u{15}/!!L\u{14},! n\u{12}R; p!D!G!T!m!D!N!H\
        !K3O$h!K!O!j\"H#P/S!W!K#MLo9r!L/O1Q#N#PB\u{1a}%!N'S?V\u{6}r2LGy> i!R\"I\"C\"S.L*h!R!T%O!T-I&O,S\"L\"O-n)P\"T/l!\
        S!P*T2k0i!M!W%N!P-UHH$!K!k\u{16}s!P\u{12}?! k\"($ m(S9S\u{3}nXf#zO#q(P\u{5}\u{13}$ l\u{1f}`%r`n\u{17}T(!R!U%O!N\
        7k\"S%O!O$\u{0}% k!M&S8p!O#%& Q!P0m?M2m\u{c}m^\u{11}!Ao\u{c}\u{11}+ j!K!P%L!R4n%P;Q;qXJ\"n+^!DRm\u{1d}!fo',! j%\
        U' j!I!Q%L8V'Q\\k\u{18}1!-meM# p!L\u{1f}q\u{e}j!wo\u{f}'!FlEf\"Bm4R\u{a}x+!n!F%N9X!P3l!JFn!Tdl!Jg\u{2}& P!o>Q!p\
        \u{4}S!l(-& p!P\u{1f}`$oPq!Qqv!fnj\u{15}!?q/\u{7f}F o!G!m!M\"D!S!D!X'L,L$o!F\"O\"J\"I!V-L!T%L!S,o#N$n,m%o#l%o'm\
        #k0N(P$o#L,k$O!n#M\"L\u{11}3$ l'O8o'QH2\"@P4p:b4 T!M%T!I!m4M#T6N&M<p\"L&n\"R!M\"M!M,S@M.Q(mF\u{c}! mKKY m!?!U!L\
        \"N\"=!S3O$l!J!T#S!O!B!P-N!G#T!U!G!O,k#U!Q+U!n\"O!h!O!P!I%j\"R!A!U*R!i%M!R!j\"T#j\"Z&G#E(O\"K+P\"i!D!T#L!R!Q!R.\
        C!T=8\"#V?S\u{7}c\" n?q]:\"Bj4Uh(! T\u{14}8#!l\u{1f}`@m\u{e} % T!Q!l?j\u{5}oM^\"\u{1f}`=oDO\"\u{1f}`Zn@\u{16}\"\
        /j0Q\u{0}\u{d}!\"Q2Y!1ju=#?O\u{1f}`!rN\u{4}\" o?o4u&!K?JWm\"PVq$Nq)\"\u{1f}`Zn\u{6}dL j!N!X!K\"P!P!K$Q!S/Q$P!W!\
        V#R\"O$U*J!Q#T!U!H>M#O!J$O\"o#K!T\"U*T$Q#M%O%o\"P+Q\"R-m!O!R4T!i#i%h)&##USS\"W\u{19} !FVj:6 j!W!Q#T!L!M!P8L$S\"\
        Q!N.QBqIn*Q!p\"p2k!Q!U%O3orL\")l?m9V' i!I.N1L&S\u{19}r!M>y# l\"N=m\u{e}SH T!R\"W!O!H\"S!V,T'O!q!O\"W!Y!Z!W!R!G!\
        V!P!S-N\"T\"K#T?V\"S)P!R#lAR&O!q,I!O\"R$T\"T/M\"O-T2\u{d}\"\u{1f}`@pbw(!R!Q!j!U!I\"M<T4RX\u{7}# m\u{1f}`UmR.' o\
        !N!M%S!P7i!Pk\u{1a}!\u{7}M+\\\" p?p't\" O,kSJ!?s\u{e}u\"\u{1f}`!o\u{1a}\u{13}\" n!LOI& Q!E!p#L#O9l>k\"#N#L\u{17}\
        8! p.\u{4}\"!k?kI\u{f}#!Q&n?o\\'# l!R>mO\u{b}* n!H!S%I5p^u!J\"G@n4p\u{18}0$ o.O1oOn\u{2}\u{5}#/m?l2T`S+ O!T!M#O\
        \"P8Q!T&U.SFR$n>+!BkB.(!K!n&P9o&R.RTlJQG@, Y!L$F\"K4R%R!T#L\"N.KKTbS\u{d}r# Q@R4kIP$ q1L.m1OX9$ U!l>U!n6\u{a}\"\
        @n4QB\u{17}+ M!R\"Q\"M$j\"l4M!U\"Q\"N4P2n\",k?mlx\" p?qrC\"!m?n~L! l\u{12}(1 j\"N$O!Q!R7n\"Q%Q!O-SNU#Q,S3m:M!YE\
        m\u{2}q!)k4C\"(Q7nO\u{1d}\"!Q&SbL!wois! n6w!Al<i\"Bn4QRQ& n!U>k(T\u{1f}`.l/\u{0}!?nWa!foh\u{13}& l!P!L=q!Q!Lq\u{c}\
        ( O!o&N8Q!h&L.U\u{b}T\u{12}m5 Y!Q$I!N!U,M!U,S'U-O'P=I!P)k$T?R!Q)T1S%T!R\u{5}\u{1a}\"\u{1f}`@o\u{1c}O\" T?T\u{1}\
        |!%V\u{11}w+ p!K!M#l\"J!O9Q!k4P\u{9}T<p7/$!N\u{1f}`<o!N\u{b}V#/M?N@Qf\u{1d}!?o\u{9}y!?qTe\"\u{1f}`-o\u{1}j&!O!j\
        &P8Q'U4T/\u{5}, m!P!S:r#k!Nqm3m+S\"rCm\"Sz`\"\u{1f}`eSub\"Bo4QTT!\\Q\u{6};!4k*z#!K\u{1f}`?n:#!!J\u{12}\u{12}!\u{7f}\
        pUx' p!O!R\u{1f}`#r!O!S^/$ O!n&Q9n\u{1}0\" n?p|0! S\u{2}\u{7f}$BO\"N2k\"lA\u{8}' o!T!T%M:O\u{1e}n\"T\u{2}[\"(k?\
        lm\u{14}\"\u{1f}`,oA\u{1b}\"<T\u{15}T0K!?obi#)l?m4Q\u{1e}&$\"m\u{1f}`#R\"mAo\"7nXn\u{4}\u{1}!?opD$ X!R\u{1f}`<Q\
        ^d!!U\u{7f}\u{17}' H#j!k>m!l3Q!R-j$ N<t\u{13}N\"t44\"<p\u{15}pm.$ p!O>l!R&X\"\u{1f}`!tpP!\u{e}qq\u{1d}\"BN4r1|\"\
         p?q6\u{1e}# n?O\u{5}s\u{1d}Z\" V2j\u{b}T!Vl65# m\u{1f}`Um\u{5}X\"AR4m\u{d}.) U!U$O!j\"P7R&k\"Qjp\u{1a}/$ N1l?k\
        \u{1e}n\u{14}%# R!kzkn\u{f}#\"K\u{1f}`;K\u{6}D& i!P>i!L\u{1f}`!PB=\"#S\"Nr\u{1a}& Q!N!p%O!Q9l\u{1e}s0 Q\"n#K!Q!\
        O!Q7P!T%U!K!W[S\"o\"P7S(RP\u{1b}\"\u{1f}`,qa2' m!O&R!SRU\u{5}l5mV\u{0}% P\"o=P\"oFMp\u{3}$ R(ozR$o^\u{11}\"\u{1f}\
        `%r\u{18}m* W!O$j:T!N&i2Q\"LXT$l:/!BS$Q\"\u{1f}`es0?)!M!P#L!m!T9P\"r4M\u{c}Q+\u{b}* s!J!T!P\"N\"Q8m\"M\u{1e}nEV\
        {k) N!N!T%T8O!O!T%S4S(q\"!J&MNo\"%k?l}\u{19}& U!m&PsU!m\"PY\u{11}\"\u{1f}`>o3\u{1}, i!I$Q\"l!K8N$P\"m!L-N$K\"F:\
        ~\"\u{1f}`%p@3#\"l=T\"m)E!!Lb;!fn9m#!M$P\"OTI# l\u{1f}`%n\\_& P;H!t\u{13}P!H!tvJ$ o\"N=o\"P3\u{5}, m!P!S:r#k!Nq\
        m3m+S\"rCm\"S z\" q\"MID! UcuC q!S\"H\"H\"T\"J,M*n!R$I\"W@i!V!M\"I$U'G#E#L%K%L\"n!G'G\"h(M+l)h\"U#S-o!Q&W3l+l?p\
        !?n.K\"\u{1f}`.oo\u{3}# T\"l=PK\u{1b}\"?K$iAL!!FMs!\u{7f}n?~!!Qg83 w!B!J!S!L!H\"E!K\"B5t!G$M\"J#G-G&R\\wPn!N C-\
         L!M!M!Q\"J$M(s!O-N1l$R.m\u{c}lO/E!L!L\"Q!V!L!N!T!F*R(N$V!O!R\"R!W!R!J!U+R\"N!O\"P!V\"T$K&T>SBp!M!T)m!N,Q%P#S!L\
        !O`\u{1f};!O!X!G!R!F\"X!W$O(K+l!J!T&L-L!S\"P#R=T+NMT-U#r!S!O\"N!L#N\u{f}+, Y!G!I#J\"J,k(Q$U3j\"QFozp8\u{17}& U\"\
        Q#N<O\u{3}Q!jt=# P!m?nIt\"\u{1f}`=rUV$AOYm\"p\"MR\u{1c}!&nfE#\"P\u{1f}`@Qx\u{9}) N!P$O\"k!S8S$T4R\"j\u{12};!fq>\
        ]* p!K$J#P7k%L#R\u{1f}`3o+oS)6!D&O!T3K!o+T.T2o$Q3O+m(k&U!T\"l,S)R!K!o\"T)S%O;{$ l\"T=m6RQ\u{1b}##m?n4T~e( n!I!N\
        #S\"R9P&T~m*/\"\u{1f}`+q\u{1c}(\" O*mS+\u{1f}\u{1f}  Y!Q!U!g!X!O\"U!Y!R!W!I\"?\"T!F!I!B!Q!O!P!U!J\"P#S!M\"e!T!R\
        !V\"M!J!V!T!T!R!L!O!I\"W!J!N!H!R!P!N!Y\"M!P\"P!M!G!S!Q\"P!K!M!J!K!N#P!U!J\"S\"o!J\"E\"P\"F!V\"M!Q\"V\"i\"g!S!S\"\
        T#V!k!V&o!T!O!j!T!R\"U!P!L!V!i!V$U\"h!U!T\"X!U!V!K$j\"k$S!P!M#N\"R\"U%S!P#U!O!V!R!J!O\"L\"T\"I#P#Y!R!Q!M'm!n!j$\
        R(\u{17}( i\"N%P!M3k&Q\u{f}k,k5R! S.@\"\u{1f}`@pw\u{d}*!S!Q#W\"N!Q'X1U$U*W'S) ! kC@\"OP2m\u{d}S% k!K>R\u{5}l)Pd\
        /#?O\u{1f}`!o.8\"\u{1f}`Us\u{e}5% O$n;N$l4Sl(^ R!K!O#Q!n!M!W3P!o#I!G$E!h!V.E!R#T!e!:!T3P'I!l\"K\"V!?!V!K#L\"R!G\
        !P!N!i\"J'I\"O!F!S#U!j!K!K$R'P!N#U'S!P!o!O!Z)J#U!Q!U#N!i!K!X-R\"X\u{7f}\u{19}! ng9) N!h&U4R$R'QATxS!k;q\"Cm4S\u{8}\
        \u{d}# n(S7mi\u{e}&!W&L!N7Q(O\u{8}O~\u{7f}) N#Q!R!L!oSh\\UJP&p\u{11}l+#O\"H$l!P5S)m!Q3i\\n#QMpdY& Q#o\"L=u\"M2J\
        |h\"\u{1f}`Uqy:# R|q\"L\"D4!Q!k#K!Q!L9W$R\"H.P!S%M0P0k%n/p/j0o/i%i%TG\u{0}# r\"I=pHF* Q!G!S%o!V8J&p!PUN!l#o\"\u{1f}\
        `eq(\u{f}' p!P!W%O8k!R!T^x!nq>\u{1e}\"\u{1f}`%tlN$!R$Q#l8R P5 O!G!M!N\"E\"v!J7O!M&m!Q-M!R#M\"oCo%Q^J!N#I\"l\">!\
        ?n;\u{6}# l!J>ps\u{2}\" T.lHT' Q!o>R!p4K3R#l\u{1f}(\"<T\u{15}T\u{1d}:#!L>p!Np>& S;x!G\u{13}S!x!G^0\"4o?o\u{5}\u{c}\
        #,l?m4Q(F\"\u{1f}`Al^;!\u{1d}o1z%\"S=S&T\"llT|'! Q2 4 P!O!K!l!k!O!N!O8P!O!P#R\"O!P!M/T!S$Rdo<sH\u{6}\"\"k&UGX% \
        k\"Q\u{1f}`Sn\"Q*a\"!R$R\u{1c}&3!M!R$L!I4R$m!T&N!S-N$U#J<m#o!R\"QSR/O!T\u{2}m!1j^.\"\u{1f}`!o\u{1a}\u{1f}* U!L'\
        m9PMT,peT\"o&N8n\u{10}j/ S!G!m$N!H!V4U#V!K!X%M!T.nBSpPe\u{8}!?qbT$ j!M&M8p\u{8}L\" m!G\u{1}\u{10}* N#n\"H$G*G/n\
        \"N2T\u{9}S#mxq% m!I\u{1f}`Tu!IP\u{d}$ p\"M=s\"M>N!?l\u{9}P% m!L&O\u{0}n1q_\u{14}\" r?r\u{6}u\"\u{1f}`Bo}T\"!k\u{11}\
        n9\\' r!Q&K8t!Q&N\u{9}r_\u{8}' k!J&H*N.q\u{1f}`!se4$ p\"Q=r\"QC\u{2}#%L:P\u{10}opW* V!T$X\"Q(X1S$U\"Q(W'R*r\"+m\
        ?lV\u{10}$#U!l>j4R\u{13}i$ n!L$T\"Lr\u{7}( Q#Q\"o\"Q\u{1f}`9R#Q\"ox?!?t~>!?o:F!%jRK) Q#i\"M\"n8Q#u\"O\"o0L\u{3}\
        '!FT0}!'R\u{12}U* U!H!O&l7P!K!Q%O!m-PJ\u{1b}!?ot7\"\u{1f}`UqR0! m5*! nqi% T#m!M>j4XOT\" T\u{5}r\">!\u{2}rFj!'Sw\
        >!?nV\u{14}\"\u{1f}`@ph\u{13}$ S\"m\u{1b}T\"m\u{15}F!wnPj#?R\u{1f}`&lrQ* j!T!T%T!R?S[mBq\"N9Q+P-!N\"O$T!O9U%W!S\
        -K!T%R!PWO4j\\$' Q\"Q&n\u{1f}`8Q\"Q&o\\\\\"#S!j\u{2}d$ P!pvP!q\u{7f}\u{e}\"OQ2j\u{7}^!#kni$ Q/m\u{1f}`>m?x'\"V#\
        M#W8U!U4U%MeR!'j1\u{9}!?qRa$ n)Q\u{f}n#Q\u{1c}\u{13}# r!L>s\u{18}\u{9}C!V!R!L!R!N!Q\"O!L\"P(S!o-O!R\"T!N!J!R,n!\
        R!O!M!T!N\"L!P]o&K!N@l!M&T!O*V#l0iKB[ S!C!i#H!W!D!\\3G!n$F$J!T!J.F!W!M\"G!i!G!M,S$l+U!j#R\"m!J!T!P\"m!Q\"l!H)o\"\
        S!Q\"j%m\"R&N$V!H!V\"K'P!G!n\"S)R!Q!m!U!I$F!Q\"X-n!I!S!\u{1}$ P!o\u{1c}Q!oxJ$!S\u{1f}`$n!S1\u{12}# QBR\u{1d}Ti0\
        \" l?n\u{d}i$'OMN\u{b}m!O[\u{0}#!L&P\u{1d}rfz\"\u{1f}`$n1^L U!E!I!F!N!M!K!A!I!N\"V$w\"B\"M!R+Q!J!P!I!O!L\"H!M!R\
        &w$Q$K\"J&=\"9%O)P)o0o!O!S5UAS%P&M\"o%Q#n\"Q5*- n!G$H\"H8L%K\"P@qeq\"s/r!MBr{\u{7f}\" p?mwg! o\u{1b}M( N?K!j$j\"\
        V.Q$S\u{e}Rmq( I!K&N8M#l!k3R!S+9$ R!M!m?k@;!\"PH{!!N-$1 X!S$G!N!W9S!T%S.N3oVq!O\"o$P&m4U!S7\u{b}\" n\"Qbn$ k%S\u{c}\
        p%Sl\u{7}$ Q!o\u{17}Q!o:\\$ U%SAO\u{1a}T\u{1b}3!$l|\u{d}# p\"Q=rko' r!I!N#H:p!K!P\u{7f};!?pLK![k(y\"\u{1f}`Zo\u{16}\
        (\" P!Q9!\"Cj4Ugm%(T7l\"P&P.npy!Jp\u{1}w#+U!m>TZ*\"\u{1f}`-pT`#!N\u{1f}`+q\u{b}\u{17}2 j#H!T!I!I!N!P7k!Q!T%O!P-\
        J3p0l0mZN&PG=$ m?u\u{1f}`!P~d\"\u{1f}`@pi2#%TQO\"R`y( R\"R#n\"P8L!P!S#mz.! o\u{1}\u{12}! l\u{19}^$ m4T+m4T_T\"'\
        S\u{16}T\u{1a}~!?pyS\"\u{1f}`@nX80!W!i#G\"U6H$l%N!L-U!O&R?X)T\\l8H-WF\u{f}- L#l\"B$E6N#r\"E2O#TXP#s\"K!N\u{2}\u{1c}\
        \"%R\"O\u{1b}\u{11}\"\u{1f}`%o#P!(k\u{6}+!?pcg\"\u{1f}`-p=^\"\u{1f}``k\u{0}v\" n?q\u{7}@&!S!Q#M=Q4ngpo\u{13}+ w\
        !K!K#L!Q!L!M7r9O\u{1f}`-K\"C& S!Q&o8P'pYpg\u{7}A I!M!Q#k\"m!P3o$T!S!R#n\"j!R-J!S#E\"M!R:n.J\"p;N!r!O\"R!O!O!q(O\
        !o\"U.O$i%MM V!W!h!J$V,V!Q+k!S!W#R!H!M!U+S!R!W!V#S!R!P!S)P'S*N#S!P$S#Q#U!T!U!U\"S5U#g$Z!T\"U&m%P!R-U$Q#Qp~$ R!n\
        \u{6}R!n\u{19}\u{4}\" n?n!]!*k|&!?qj\u{4}, O#l!O!M:S#P4r!N!M\u{7}Q$S!T`N\" o?q-'!?m\u{1a}\u{1b}# m$SRTZD!,jB\u{c}\
        #0m?o2NXl% S\"U#RAj2T;c!,ljJ$4j+V4j2Sj\u{7}\"?r\u{5}p{\u{e}' Q!n>T!l4O\u{b}S!m\u{9}\"!Jp]H$$jSP\u{1f}`.s]\u{0}#\
        !K\u{1f}`$m%\u{0}#%OKN2oJx\"?pGqOQ\" P1m5}%\"U=n!P!Txj\u{7}P!-mH\u{9}# r!K&O5\u{1a}! S\u{18}\u{1}< k!G!P!W!P!N\"\
        I!N'M%l+o!Q!T#O\"L!T'Q%l\"L!S%P*JZM=Q$O\"U2m0Snk=!M!p#E\"I(J,J\"q\"m!k!k#K\"M(M@q4l#N-J&O!P\"o)P!T*u!K-N#Q4N!K\"\
        rx8$ j!T>o!T)\u{19}!2j=6! o\u{11}t\"Bn4T\u{4}%!`kRs\"\"P?Q\u{18}V# j\"N%L>\u{12}$/k&RKm'l:E\"<S\u{15}S`b+ P!W$N\
        #m7S!S!S4T%OMR1O\u{1c}M$ T=m\u{1f}`;m6w\"Bk4U~X\"5nSnY@& R!R3k(m\u{13}P\"m\u{19}l\"!Rvow\u{c}\" m\"TQh!?r'E\"Ak\
        \u{5}Tz8% Q!j&W8S!lO\u{4}#<q\u{13}O\"q\u{7f}_\" n?pIe! oa\u{c}' r!Q!R#M\"I8o%Of7!WTf5!VU\u{12}u! jYq!?n(v$;q!N\u{14}\
        q!Ncz!\"N~\u{a}'\"S#L\"J-S,R\u{1f}`2U\u{18}2' P\"R&m\u{1f}`8Q\"R&nN%\"\u{1f}``klk\" S?Q`s&\"P#k\"N:V\u{1e}R%n\u{1f}\
        \u{12}!fsNv\" l!HiW##l?s4HE`# k!L?Q/6\"\u{1f}`=nMW\" l'Rr{$ R!o>S!rNR$(k?W\u{1f}`!lM\"$#n2TST$nS\u{17}) S%K\"T8\
        T\"R#N#R.o%N\u{10}!\"2j|pwT5 g!S!U#G\"K!P7m!M&L.L!Q%O!VDq#p$S<R\"k\"T7R$T\"6U X!U\"L!R!M!J!R!]$M$H#P)N#j!Y!S!O!\
        W!L!O!S!U+O\"P!S!N!P!S\"N!Q)Q1S%k!P!Q!T!N$H1l#N\"R%k'R-N!N*S#i!N!R\"T#L!R-l&oQ\u{16}\u{1f}8! P!N!m!M!R!O!i!P!k!\
        N!U!K!S!G!Q!H!Q!L!R!K!U!L!R!J!G!J!M!K!V!M!V!T!Q!Y!N!T!O\"P!j!Q![!N!T!M!N!N!U!R!R!M!T!P\"N!Y!O\"O\"N!L!I!R!L!T!K\
        !U!I!T!g\"L!R!R\"P#J!G!O\"J!M!S\"[!S#T!Y!U!V\"Q\"V!O#[!W!W!Z!P\"N#S\"Z!S\"Q!W!V#R\"V#S#N\"h\"P!\\!K\"l\"j!k!k!p\
        \"K!V!R!W!S!R!N\"O!U!L#P\"W!S\"P!W!P!T!S!\\!O!R!M\"N!U!L!U!P!\\!I!Q!\\!R!X!M!V\"n!k#m!k!m$j {% p!P'N7k(Qe \" Q!\
        n\u{17}\u{3}8 q!L!S#I!M!L!U3L$o!P$M!O!J!U1M\"R,m9l#lHo&L/i!NDktm(%K#T8j!R%V4U!SXn\u{2}<%%l\"I(N5m*N#\u{8}!?qXF'\
         V%O\"P9Q$O4P\u{7}T(t!,mlq% O!r\u{1f}`<O!r\u{f}#!^N\"B$ m'Qgp'Qr\u{1c}\"\u{1f}`@oq9% S'T8T%T@S!8' R!p!O%Rtq\"P&\
        MH\u{1d}$ m\"O\u{c}r\"QVG, K!K!N%L!L*t-M2n$R.m|T0n?2Q P!u!R!P\"H\"G!T!U$k.G!j#m!U!W!Q\"S\"K!P-G$I#Q!L.P$S)U!l!P\
        &N!s!N!Q!v!L!I!M+R%O\"k!Q!P&l!L$J+G!j,P\"X%J\"N\u{17}y# P'n?q\u{1}-( S!S!O!T$T9T&L.Sj\u{f}\" q?r@q#)l?k4Q\u{14}\
        L\"\u{1f}`eoa), l!L!V%J!P7m!S&R!QzO*T4nx/( p!M!Q!R$H8o7T[ods#'N{n#O\u{f}:!,n,t; s\"S\"J!H!I!M!M7l!Q!S%O!P-J3p/Q\
        !p\"R)p#S!M@O8R!l!P!N&P=TdQ!Fk0)! QuH! L^-# l!Q>p!7\"\u{1f}`%u\u{14}a!WTY^#%O=Q4oT|' N!R&R.m*Q7Q2m\u{e}5!\"Wn\u{a}\
        !?m?\\E l!U!Y!I\"@!I!T!W-K'R#i!Q!Q%N.J!W%P,R\"K\"N-m!O\"h$O$O/o!S!O*R'o\"P)l-h$O&M!P-Ugy!fr?s% m!T&U8k'S{\u{d}!\
        \"k2:$#T!i?o4Qr\u{a}\" n?m0\u{7f}, t!R!M#U\"K8l!V&N.K$I\u{7}p%Okb&!M$Q#T8R!l#S\u{13} '!M$O\"L(RCI2v\u{c}k\u{18}\
        +\"\u{1f}`\\p\u{1e}\u{1d}\"\u{1f}`es\u{18}4!!SMt\" T!U\u{14}8\" R\"nQ<\" S!l^y# S\"Q\u{0}Q@\u{a}#!H\u{1c}r!I\\s\
        \" o?puS2 T!O!U!T\"K:U!R!R!L!N!N\"P!O/p!q$o\u{1}R\"m4\u{a}%!M&m?pOo\u{7f}oK\u{d}*\"P$P\"k7T\"R$Q\"o.P&M3TPm% m\"\
        R\u{1f}`Sn\"RNh!?of/& n!F!R%K8n'O\u{4}/# l\u{1f}`@o\u{11}Y) j!K$H\"M9T&R\\nHo5kj\u{1}!'S\u{0}[# m!N>n\u{12}k\"<\
        R\u{15}Re~!DP \u{e}#!V>l!P\u{6}W\";n\u{15}nu-! S~t% o!O&N8kco'4# m!Nyrk1$ U!kvU!kvo- M!N&X8Q!P$j\"W.L\"S\"L\"Ou\
        S#lu\u{2}' P\"T%U9j!O#T#Pu=)!m$O\"L8S!p&N.I\u{1f}`\"PLE!?mJ\u{19}!#N\u{18}\u{1}8 p!R!N%I4M!j%O#m\"L.I!Q#I\"KTp!\
        N\"l%R.l!O+M!j.m%O@V&j#\u{1f}`,S1r;\u{3}$ k!R>r!P?\u{10}#\"R&k~k[6\"\u{1f}`$nWp\"'K8Uw\u{1b}% i!R3S\u{1f}`>Us\u{1a}\
        ' t!I!P&Jzr$MXTd\u{1b}M B!B!J!m!N!H!i!B!L!S#Q#U\"H\"E!N'O$E!H!O\"P!N\"I!O!S\"Y!R!T\"W\"P\"J%N!I\"I\"L\"S\"K\"D\"\
        F#K%kJJ:O/L#l.QBK& m!L\u{1f}l+S1t!NPI% q!L!M=t\"N/\u{5}& R5L!rQS!L!rj<$ m!T>m!T\u{1c}d!Bjk\u{0}&#N\"O$O(m?M2poG\
        ' Q\"l$R\"Q7R\"n$S\u{b}0P p!L!O#F!J!I4P#M\"O!V$Q!P!S-M!P#Q\"J-n'k)j!J\"i#O#F#J\"Q#L&V!I\"i!I,I'R!P*P\"N!T)l!N!M\
        \"T!S%J!S-m!M!Q\"Mgo\" p?t1a$ T!o\u{1f}`=o5C. l!R!T#M\"P!S3N$q%O\"P/S5Q`R&N\u{1a}i9 W!M!O!T\"O!N!i*l*R$Q!Q!Q!V\"\
        O!S/Q!S!U\"Q#R+nKO?R6i5pJ&J H!A!K!@\"<\"?!J!}!H!@\"G\">\"?\"@,G!F\"G\"C\"G\"x!K!G\"K\"C$F\"F\"F\"C\"G\"qsQ)P\"o\
        %M!M\"I\"K\"J\"u!Q'I4rg\u{2}#(Q7m\"U\u{9}n\"!O%S\u{1b}o#%p\u{1f}`@pyE\"!M&k#w&!O$R;Q$L\"O4rg&! kf,$#l?i!i3V%n$\"\
        S\u{1f}`@S&l*\u{12}$#S0m\u{1f}`>kE\u{2}# O!o?o&C\"!l?nJW! m!E!foE:!?p#<\"GM4q\u{1b}*# R'T\u{1a}lm$#\"RES,UTk$ N\
        \u{1f}`%O$nX,* l!R$J\"L8n%N\"P\u{1a}Q$R\"ODX\"\u{1f}`$nXKv Q!L!U!P#T!K!U!S!I!J\"E\"J\"<!G!L!U,P!S!R\"T!F!J!M!L\"\
        P$P$M!U!F!S!P!W\"H!Q!U!L\"O!P!K$Q!P!n!U#M\"N\"T'Q\"j#S!S\"S#N\"M%l!Q!R&Q\"R$o!S!P#N$R!N#j!n\"U!X$m!q'O!U*S\"X!R\
        !V!T\"N\"P$O\"N$G$P\"l#o+U,w\"!L!UoS. S!V$R;V$S!T!N.R!S#Q\"Q\u{2}P!k!nOL&!U$L\"N$j5S>Vt)> S!U$i\"R4T!l#V!U!T$S/\
        Q&N!R?r\"P!Q!P'Q,T%Q'n(U*L!T!l!Q-S'R!R/R5\u{15}! mr\u{11}# o!K>n1j+ k!K$J;Q$M4U\"N@U7m\"SLo\u{18}t!+i\u{1d}m& R\
        \"P%Q!j\u{1f}`Ro2'\"\"m&Q\\\u{11}\"(T?So(K s!A!V!F\"@!R!E\"D&I\"E\"@!l+n!H\"M\"G\"F!M'O$F\"I!Q#H\"H!M,o'o)o(o2o\
        'p&L-o3N!l!L$K\"K!M*j#p!O!R-$%'K!R7n!R&L^|# n\u{e}qNpK\u{18}\" l?nw~' N!j$O\"N8O!n$Q~X\" Q!oBL!\"SF\\%\"S#P#R#j\
        :j\u{e}\u{17}'!C!P%K4q_nUQ!q u'!P&Y9T$P\"P/T%nc$E l!G\"I\"\\!m!W!Y3I!o#R!L!T#m!i!U!W.V#F#R?N!N\"n!Q'R1O!S&q\"Q&\
        N\"M(P!I!o!H2J\"M!Q1\u{3}+ q!L&K!N7k!R&J.J$Kwk0m-R' O!N$L\"k9Q&q4NEe+ Q!k&k!P7R!r&r.M!R%O!P2J2 p!A!M#E\"L!R7r!F\
        !O#J\"G!M~Q%l5V!H'K2nqp# M\u{2}P!mx\u{1b}\" o!M\\*' m!E!O=p\"Q\u{1f}`9m%\u{17}# l!I>mH\u{1e}\"\u{1f}`!p\\\u{18}\
        $ n;S\u{14}n!SH\u{13}\" p(Ru\u{1b}!?kaY# S?S!l\u{e}z$ P!J>T!N\u{12}1; Z!G!l#E\"F!l3N!P!l\"k!O$I\"K!h-IQQ8n'T\"m\
        *O!O+V$N4V\"U!l'n3h) M%N;N:P\u{5}Q!j!O#P\"l\"k!!QD^\" l?l*wG s!T!N#K!U!Q!M&j&Q(S#o!Q!O\"Q\"M\"K,Q!O!I\"V\"L\"T,\
        k$O3M$i$K+n&R8n\"S\"O,n\"Q$S\"R-n!L!Q4k\"\u{1f}`%s,\u{14}!wpX%#\"T=k\"UQ#! n\u{18}v( l\"P#Q\"L8h\"S%S-T\u{0}\u{13}\
        \"\u{1f}`,p\u{0};! Pp_\" lgl\u{16}\u{10}!?n\u{11}D\"\u{1f}`Uq:j# P\u{7}Q!oB8!)l+B!wr\u{1c}_#$i?j4V\u{1a}>#!l&P9\
        nd\u{3}< r!M\"N!W!F!J!M!R-N+O!R!I!P!K\"Q!K-V!j!m!n#I!O+P!r!N\"K-phS\u{11}c) k!N!S&N7n\"Q%N!R}p=b# n/PxOeg( n!U!\
        P%H!O7k'M/RWL\" R!m_\u{1d}M i!L!Q!T\"O!V!U!N!S\"K%P#I(T$W!P!T!W!X!P\"U!S-P!Q!U\"O!T!P!K!R*n9p2R%P'n(Q+T#M+O\"S!\
        U$V!i!K4p#rw\u{7f}+ o!H!O%O8u!I!R%K!O\u{1f}`3w<\u{1a}%!L&M8r!P&P)J\"\u{1f}`@r>\u{a}# l!I>leu!&Sq9!?r\u{0}\u{0}$\
         T;k\u{14}T!kVw% o\"T&P7o\"T\u{f}w\"\u{1f}`+s(,\"(T?U\u{8}L& Q!K>M\u{1f}`!n5S$e, n!J!S#I\"S8m!O&T.N&S=oVj1 ( m!\
        D!R%J9K!T&Q\u{18}qzH& s!L&L8s'NAna9\"\u{1f}`Zm\u{14}!0 R!V$O\"S!k4o#r!R4OFN$n!R!k!oPoSRBd\"\u{1f}`+n_|'#l\"M!S9\
        N#k4T\u{9}n\u{8}:\"*lRTgL\"\u{1f}`UpZ!!)lYX* M\"O#S#P'N9T&M$S!R\"SNh! SIo# k!G>t(\u{15}!wo')' m!L$R\"T!Q7k%Rq\\\
        '!N&P7o6R\u{b}o5O$o/ !Wj8\u{18}!-m\u{13}P\"\u{1f}`%ow;#-o\u{1f}`Fm\u{14}7!EO\u{14}(!&Sa\u{2}!wntSA T!E!P!J\"r!J\
        !D(L\"V$n*S!H!V!N\"v\"H\"o,H!O!L\"A\"G\"D$K\"H%Q!n\"M!R7TMo2S3nC\u{1e}% R!P&m8T'nE\u{13}W P!?!H!F!J!=!J!~!F!@\"\
        D$A\"B\"E&M\"K!Q#W!F!N!K\"B!M!{!H!G&G$I\"I$I\"M4Q%M\"r%U!N\"o!O$O!L!O!s!O>i!O!O#m&O!K!Q!r!S-N4r0U\u{9}'! U Y\"\u{1f}\
        `&p\u{d}z!!Tm5! m\u{f}&&#P$K8o!j\"NXn6`% j!K!O=j!UY3% Q!S>Q5P*Nhp#<o\u{13}Q\"obq! Rij0 S!j$P!J!R!j3T$S!j!W$O!S.\
        U$U\"RvUq)$ Q!O\u{1f}`&o,1% o!R&Q8r'Q\u{4}&! R\u{1b},& l!N>j!P!l\u{1e}mSU> l!H!k\"N!G\"H!V!Q!S%N-Q#l!P$M\"L\"R-\
        T!Q%T!TJm+m$U#r,T-Q\"m)n!O#MH\u{7f}\" k?s(I+ q!E$L\"M9M&O/QRn!N5T5OPO#!T!kEUf\u{7f}% O!P&o8T'mfs\"\u{1f}`@p\u{7f}\
        *\"!U'i]U!\"Q\u{14}]. T!N\"R\"N$S7R!U#S\"S.J\"S\"O\"j\"QN2\"\u{1f}`=n\u{7}\u{15}\"VO\u{c}m>:i T![!i!F!J!Z\"S\"D\
        \"E\"I\"F\"G\"F\"O\"N\"O#g!N\"P!Q\"L!N!R!j!S!g-N!V!L\"O\"Q!Y+o\"O'P$Q$P!R\"L\"m!P!V!S!V%T!S!O+P%R\"M'O$S#S!K\"l\
        !l!p#O\"g!O!S)T#P!O\"N\"U\"R!X/i!N\"q%n&qsJ$;P!n\u{14}P!n+*%!N\"i>o4O\"S!]\"BR4nr\u{10}& l!F$Q\"L8m\"WTR) k!P!V\
        %K!P\"n5h!V4T8^\"\u{1f}`=n\u{7}f$ p!K>v!L3\u{5}0 X!h$T\"J9V!k%N!P-V!QHN!M$SBVBU!Uzh%!T!l&P9l&SfZ) M!T$J\"Q8O!T&\
        T0j&R\u{1c}\u{18}+ N!M\"P\"J\"L\"o9S\"O$m\u{1f}`!me=$ m!R\u{17}p!RD 1 G!P\"W!i!Q!M!L!N!L(U.M!R&Q2N*T\u{0}Q!mbn\"\
        \u{1f}`%maB! mF\u{1f}% m!U&Lsm?o+V# O\"o?jg\\\"Hn4Q/\u{7}!@UEz. p!I!O#S\"L8r!L!T#O4PYR%nIm%O\\'$ o!K\u{1f}`?qnm\
        ! l%$A L!n\"E\"S\"l\"H,M*N!i\"I2C&H-R!M&l)T!k\"R!m\"N%L!K$M9m%P&m!m!p\"P0R!i$H5nR\u{11}\"Bm4R@F! n`w# O\"Q=Tz\u{8}\
        ( M!q$Q#R8l'R-U&R\u{d}\u{1}\"\u{1f}`+x\u{7f}Z4 j\"L!i\"G!N!I!N,U(r&j$O-WGw!H#N\"HQr+V!j\"S\u{1e}\u{1c}#'Q!S#kv6\
        \" k!T\u{1e}$!FVI\u{3}, l!K!U$o!J9U%l!Q4R@m?O6q'\u{1}\"\u{1f}`%q_#!EX1]0 R!R!U#L!R!Q!N7R!R!S%R!S.T\"UCl$Q6s\"Bk\
        4Q<\u{f}2 T!O!U!T\"K:U!R!R!M!N!N\"P!O/o!q$o\u{1}R\"m\u{f}O!\u{11}rx>$ U'm8U'nv+& O!lAq4JgQ!q:G\"'l?mD\u{7f}% O!\
        m\u{1f}`$P!pd\u{12}!^jz%!+k\u{0}O\"\u{1f}`%nch\" k!I\u{0}Y\"\u{1f}`=oT`. S!I$G\"t\"R6R!L\"z\"I\"u.D\"A$G\"L@8* \
        k!T!N%R!O9T&NOO$u\u{5}m4z\"\u{1f}`&o#)& k!L!R%N8W'R\u{14}\u{2}\"#j\"T\u{3}@\"\u{1f}`$o\u{c}\u{d}!?p9z\"(jfp\u{16}\
        um!T\"I!T!F!U#M\"L$B\"H\"L!N!N'T\"U!h!W!X!M!S!E\"T\"G\"O(O!O!Q\"J!S!F!S!F!S!R&K&N&T(T!i!R\"r!T!U#m!J!O!W!N!Q\"p\
        (R!Q*M(O!T$N!P&T$T!T*V!V\"m!R!T!O\"I!R!P!T)L$T!S!m!k!U'p%k\\U$ O#S\"m?mR\u{16}!!jq~\"/O0qSO%!Q!o&P9o&R,S1!M\"P\"\
        T\"J*m.P!N$K*O\"K$R$m\"N&n\"o\u{2}M(PAf% p'N!Q7qfO~L\"\u{1f}`@n-\u{14}#!K>o5OIN# S!K>S{m! nP\u{b}( Q!r$L\"Q8Q!s\
        $M\"RNQ!&k']. O!H!H$M!N!p7T\"O%S!j.NGL\"qcPj\u{a}(!H$M\"I!N8L\"n\"P\\QzC!wq%E\"\u{1f}`=mC#$ l!H!W>N[)# T$k?j/^)\
        !H!K#O\"S8UjM/nDn8o#K\" m?n\u{a}B! ozQ\"\u{1f}`=po_\" RAPs>%!L&I9S4P\u{b}Rt7! S04\"\u{1f}`Zo/ #?n\u{1f}`!qBT$ o\
        .O1oOnIg\"\u{1f}`$nLA!!R\u{e}Z,!m!O#J\"I!R7U!p!Q#L\"K!T-J;c\" m?nbU! l\u{0}\u{6}) R!p$J\"M8T!s$M\"O.HhM!zsi4$ O\
        #Q\u{11}S\"m\u{f}k$ o!J>n\u{5}o\u{6}\u{11}/ Q!K\"L#P!X!P7S!N!P#P\"O0O\"n!R!n\u{1}>- P!P$R&T)T+U4U\"U$Tgk&S9T\"V\
        C6\" j\"SlM\" l\"QAu\"\u{1f}`Ur\u{17}*% o#L1V.P\u{1d}jfi! qx}!BTUM< Y!U!k#A\"P!V'U\"I/N$H0I!L%OAN(M\"G#S*J!k&T$\
        m'T;m!P!J%M&R*U\u{f}\u{7f}!wm\u{10}\u{16}# n\"O%L\u{d}5%\"T&R7q\"S&ORA!\u{2}pvD!0k-]!AUn3!$iw\u{1a}# S?U<jDS\" \
        p?q*%' q%P\"M*K.p%Q,M'+\" S\"k\u{8}$!\"S\u{5}7% m#N0M/Q0R76$ q\"S=v\"Tn\u{14}! Td\u{12}!?rfE!?nDF\" p?peN$ m!T&\
        O8p\u{3}+!VU=Y! mKi$!U&J8o!L@?% U!N'j>Twt\u{18}T!woF)4 K!R!S%W!l7J!V!U#l!l!R.O!U#I\"N@V!M!N)U2Oe\u{7}- R\"L#J#L\
        7Q\"M!p\"L\"m!L-F\"M$H'a!\"Q`p\"#l?l.{#!l\u{1f}`%m\u{14}\u{17}\"\u{1f}`$qV;\"'P8T\u{4}Y\" l?m\u{1}J\"'P~PV[\"BS\
        4mV\u{7}!@T%\u{18}! S\u{6}H\"\u{1f}`%n6|3 T!O\"M\"T\"S*n$n!N)k!O!Q%R/U#N0n!NEl\"Q<q\u{6}8! SK\u{16}& j!N!Q%N8R(\
        ldv( q!K!P%K!R7n\"S%Mj;\"\u{1f}`ZoRL* I\"J-D!t/M0p2m~P.p,m7<, L!O$O:P!M$T\"k2M\"Jkp+m\"S\u{4}%\" m?n*`!VS(]\"\u{e}\
        o\"RDM!3j\u{6}5& m!I!M=q!L!N\u{11}P# n\u{1f}`ZpP\u{e}\"\u{1f}`BnOO; i\"j#G!J!O!V+O,m!R&N,S\"O'N+V(o(O&i$I%S\"U>\
        P'T3i!T!S%K3nk?% T!p&R\u{1f}`^n2X& q\"R2R+p\"S2R\u{7f}\u{1e}$\"o&O9q4O\u{1b}\u{15}%!Q&R8n!PFtPU#%P=O4r\u{9}\u{1a}\
        1 K!G!L!o\"m!D\"I7O\"P!p#G\"M'j*V!L\"N[m\u{c}r&!M&N8o!N&P@o\u{17}V# l?m6P\u{b}J\"CQ4oV0%!F\"J1j?j2SIM$#k\"K\u{1f}\
        `@RR-8 M!I!M#R\"F!J!T\"X&L\"E!R(l#N!M#T!R\"J*T(T&W\"SQO>S\"l4\u{6}\"Bp4Q)%\" m?r}[\"\u{1f}`Uo3c' k!G$J\"E!P\u{1f}\
        `8l1*(!o!O#P\"Q9p!Q#Q\"RN>% p!G!M%H8q\u{3}\u{a}5 S!G!L!K!L!H\"F\"E\"I$s!k)Q&T!H#N+n2Q3Q\\m0R-m\u{9}L\" l?p0\u{14}\
        # n\"S&T)y1 N!H\"p\"I\"L\"@*D,J!H$L$F*C\"T$C^HLm\"P$l\" P4m\u{d}\u{9}\" p?s\u{0}!\"Bn4R{z% r\"N%J\u{1f}`9o\u{11}\
         $ k3V,l3VI4$ Q!l>Q!m97& l!N&N8r!Q&Qz+P V!j!i#R!K!U!O!P*H(R&h$N\"L!O,S\"O\"Q!P!S!U<n!L\"N%k!M\"n!N!R!P!O+T!S!T#\
        T!O!l!Q!P#O\"m!U\"S\"U+W!R/T%O\"N*4$\"P1V?Vnk\u{12}D' o!M$N\"O8k\u{1}o?n\u{3}P$ l\"T=p\"Tp=\"\u{5}s8o\u{17}.$!Q\
        $m?m4S=.! SY\u{0}!\u{11}o9JR S!L!g$m!T5j#U!W!i#U!S!U!k-P$g\"U!V3H*Q\"T!U!V!V\"T!V\"K!Q!N%W%Q!R\"O\"S%N%Q$V#M!R#\
        T'T\"j!T+W\"Q!W!Q$i!Y!Y-U[\u{17}M Y!>!v!G\"B!J!@!H!B&E\"C\"D*O\"g!E!k!L\"G\"G!K-H!i#J\"L!M/M!k#m+i#l(n%n'k#o%T\"\
        k&V$W\"l:N!p4K!m!P\"STk& n!L!S\u{1f}`#q\"Q\u{18};&\"K#T<O#T\u{1f}`Ao\u{b}u$;o!Q\u{14}o!Q7\u{16}# k'K\u{1d}mU-\"\
        \u{1f}`.r\u{1b}'!woM70 k!L!L%F!S7p!N!L&VPn+n;k/R!TNT)o\"\u{1d}# p\u{1f}`@ln\u{8}' j!K!O%G8j!W&NIR\"\u{1f}`!q9c%\
        #O\"m\"Q=r4IQ$% p\"N\u{1f}`#r\"N\u{19}I! T\u{5}1!GVRR!\u{7}r\u{16}b!\u{e}qaF\"Ck4PJDm n!P!V!G!T!D\"L!M!C\"U!O!q\
        !o\"C!G\"M!L\"P!M\"O\"S!O#m!K!R!M!N\"U!L!L#V\"n!m%R!N!K!S\"Q\"J!S!T#W)p\"P!O!N$M$O\"Q!M%R#O'S!K-Q$S)l\"U#O&T!V#\
        k!S!O\"K\"l*k\"R#L!U!P!Q#S&K!S%S#n\u{a}N#$k?k4U\u{1d}b$\"R%Ptp#R%Q>!K$H6S$k!H!R!q\"J0K!R!J\"K\"J;N#J/l*l\"T2j!Q\
        !M#l\"l$S/T!S\"R\"N\"m3lRg% l!T!T%K8q\u{5}5' L!K4v!HQN!v!HBO$'R?R\u{1f}`4oQ6!?pCp\"\u{1f}`,r7\u{1e}\"!SVVc8!\u{2}\
        ou3! mFn4!F!M!M\"J#N!G\"J$p\"F/K(L&S*M(m'T@nXP-k(n\"QUg1 R!o!Q#H\"U8R#o\"L0k$L\"OWP!pKN\"S!o?mA(! m\u{1a}\u{16}\
        $ T!m>T!rb/$ T(W9S%PE)'!U!W&U4q#i6S|q\u{11}\u{11}$%M#U\u{1f}`8mP<\"!k?kLs# p!O>nK2\"?i4UP~. M\"R!R\"m!Q!R!T7Q#W\
        $R!T/S\"m^lA.!zr+U( N!J\"O\"k?N2R\"q\u{c}mES9 L!A!v%I!O7Q!I!e4Q5Q!l.k!R\"j%o#j,n#n,j#l\"R\"p8m#l5qg\"( L#H2K!uQ\
        M!K!u#Ix\u{7f}\"(Q7n\u{18}~$ q#K<m#P\u{2}l!0kjX\"%R!k\u{2}P# p\u{1f}`0pM|! nO$! P\u{2}S' U!m&M9n&L\u{1f}`/Q\u{4}\
        w!ATxx# k?n\u{d}Q=8$!O&o9O&pX\u{a}\"(U?U\u{c}J) j!K$H\"M9T&R\\nHo5kuX##V!i>TA1%#O\"N&p?s4H\u{15}\u{15}\" P\"mK^\
        \" l?m\u{1f}f\" Q!Q:z\" R\u{7}SH8$!n>L!p\u{f}q.\u{1a}!&QRz8 p!Q!N%I4M!j%O#m\"L.I!Q#I\"KTp!N\"l%R.l!O+M!j.m%O@V3\
        D#!T!R?Q\u{f}L+#Q\"N\"N$l!j\u{1f}`7Q\"N\"N$l!j<;! kCU\"\u{1f}`@o\u{12}&- L!P!T$V!U!Q7Q!P%P\"Q-O\"T\"Q0u& O!O$p\u{1f}\
        `<P$q%30 Q!n!K&O8J&OWl%P!O\"p\"R!n<U!p\"PXmi\u{4}!%mU#*!H!R%I!S$T4O&NZO8n!Q?n% O!q&Q8O!s:\u{14}\"\u{1f}`@t$N% O\
        !q\u{1f}`TP!qF\u{1a}$ m!S'T7ma1!!Tc\\&\"X#M#U8U!W&U%Q@ p!E&M8m!M!j&UQR#H\"K%k#Q!U!o!K*O+m$Q\"S!e&r3H!T!j!O!L%M.\
        n!I$r&S%pJ\u{7f}\"!H&K,9#%k!R!S6O!\"TCo$ u\"R=w\"R\u{13}e! VO]\" T?U!&\" l?lhFu n!R!T!C!M!G!C!K!T!G\"G\"G$S!T!O\
        !M!Q\"M$K!W%R!J!Q!K!C!M!S+Q!O!S#T!M!H\"N'U!U!V#l!Q\"O$m!M&K!N\"K!R!V!n!m\"M%N\"P\"o'X$U$R!N\"T$m!I!S%l!N!P\"O!n\
        !U&K!W!O*l!Q!T\"N\"K\"J!N!J&U\"O\"M!U$O!N#oC\u{6}\"\u{18}r!RzN\"\"RzR~>' M\"p%Q!R7N\"p&Sdw\" P?QN'!zq\u{12}*\"\u{1f}\
        `@rrt\" R%k8Q$ p!M\u{17}q!N~t0!P$n\"N!X7I!U$o\"O.M!G#H\"I!P/Sun!QRp!wq+0& R!M$o\"N9O$p\u{11}?( O!o&P9l&Q\u{1f}`\
        /Q!lxX\"Dk4Q\u{16}O\"\u{1f}`=o8R& r!R!R#N\"J8oE@!?rfG\"Bm4QJq$ l!R>o5Q \u{11}$!N&n9P&o\u{1f}q#,r?s4M\u{12}\u{1f}\
        !?p'!: V\"U$m!N!Y8M$T!N!N!R.S$n\"T<k(k\"Q!T%m\"N.j-m\"T9T\"W#R#V\u{11}\u{14}' V!K&j?j5SiS\"lRe#!K\u{1f}`?nHW\" \
        U\"m\u{a}LT i!O\"S!N!I!Q!J!X!J\"H$j$M&J\"V$j!R$H!J!K!U#M$o&K!U!Q\"L\"J!R%I!Q*l#n%J\"G!N\"O(P#Q%O!O(X!P.j!T%P*V\"\
        G!Q-U\"R\"R#Q^4* K!L?Q&o.Q&M\u{5}O!R$o\"P+[\" Q!n)F\"\u{1f}`Zs]9$!P'T?Uvq\u{3}\u{19}% Q(o?l\u{8}U$k:\u{0}\"\u{1f}\
        `,nx1# n!F\u{6}ni`& n!M$H:m~o!QP\u{10}! k\u{a}7*!P&Q8p'Q0V&R\u{0}p!O\"SEP\u{e}[! lCr\"\u{1f}`-sx*&#j\"O=l4S!R\u{c}\
        nf\u{19}! m\u{1a}O\" k?ld(\"\u{1f}`=qhG\"#n?k\u{0}\u{18}\"\u{1f}`ZneG!@li\u{7}\"Ck4Vta!Bn.+!&R&\u{7}\";P\u{15}P\
        ZJ/ S!K\"o\"G!S5L&i#IVT#m4O#r\"N:L(m\u{c}F\"GT4lET\\ M!L!L!I!L\"O!Q!R!K\"I!O!R$K!M*R#O!H!K!V\"@!D!@!B!D\"E!J!R!\
        O!D!H!H!N!I!K!V\"D!N!u\"p!k!D\"p!q!s!o#ETlGV!O!L!I!K\"O!R!W#O\"V\"D#i!Tq7!-mr\u{10}3 n!E!S!Y\"J#S3R%M\"L\"L\"J!\
        R/s$r=o#nQm%R4S\u{9}{\"\"Q&l\u{1d}I!\u{11}pgH> N\"O!H\"o\"F!Q'P,s$S#M\"m\"K!S-H!O#k\"L4m)O!i!NHn#V&R%N!s\"R+n#O\
        $l6Q% l!J>LOoqm7\u{b}\"Bi4W?[\"!J>n5<\"\"M\u{2}PY9* n!H!S%I5p^u!J\"G@n4p\u{d}i!?m`l1!E!M!k!S!F\"T!U7T!M4O!N&T,Q\
        Gq\"Q4oUq\u{f}<\"\u{1f}`%sb\u{1d}!no\u{f}s%!S$P\"m9T&n3\u{1}& q!P$H:q!Q8LZY% S%L:P7j\u{c}QQ)\" S4l*\u{e}3 L!o!T\
        #E*N2U#K0L\"J$LcP!p!R&j\"P5Q!o\"O#p03\"EQ4k\u{c}i\u{1f}\u{1f}  W!R!X!E#h!V\"U!D!N!K!O\"R!T!N!R!T!j!P!S!S\"P\"U!\
        r!L!T\"Q!U!L\"W!Q!T!Q!V!J!O!R!P\"T\"R\"Q!i!V\"K!U!V\"M!Q!M$W!Q!N!S!T$P!S&S\"S\"P\"R!I\"S!P\"S\"N!Q!g!M!P!o!M\"S\
        !T!j!J!Y#P#O#O!Q!R\"T!R!j!F!P!Q#Q\"U!S\"l\"L!j!G(P!U!r!J!I!M!Q#K\"O#U\"Y!W!V!O\"X!R\"U!Q!N!S\"P!S!Q#R!Q!T\"S!T!\
        L!T&l!Y!U$jZq!%RH\u{1e}!\"T\u{3}\u{e}!?nH\u{9}!?rV/! Q/`\" P\"k&v%\"n=o\u{1f}`6P\"o:\u{3}\"\u{1f}`esT@! TpB![L2\
        H+ S\"l$R\"m7n!TZQ$q5m1P\"oP6\"/l?m*!+ k\"P!S$P!Q7p\"T%S/T\u{1f}`%mQ$) p!K!Q#G\"E8pYSEl!Ql\u{13}\" S\u{1d}Tpg\"\
        \u{1f}`,q\u{19}J#'P\u{1f}`Xp\u{11}N% N#O&R(n?jNw\" S&j\u{9}T\"!G!M\u{0}]S!h!l!F!P!F!U\"S'H,N!l!M\"r!S!P!M\"L\"J\
        !Q-L\"P!T!M!S!Q0O-m\"P#j!N!O(W#p-N!T!S!Q!l$O\"o'Q)N!l!L!S)V#j\"R%U.U#M\"mB\u{12},!M!W#H\"U!T7q\"S!l%S/S1K8n\u{1c}\
        `% Q!L\"U&S?R\u{4}R\"!M!mi** p!L%P!V!R7r!R!R:M\u{1}n(\u{a}' T!S$n\u{1f}`;Q!T$m\u{1d}w< H!J!K!L\"B!v!H!J!C'P#G!L\
        +O#P\"I!o1Q!U!G!oXP#R\"N!kHN#P!U\"s}.\"%Q\u{0}m@\u{1e}#,k?q4R\u{3}z\" S?R\\[#!Q>p!R\u{d}\u{0}0 k!I\"M\"I!W!I!T8\
        L\"O\"L#U1PJn$LIP0O\u{16}@\"Bm4P#\u{3}!!R\u{4}J\"!k?lyR# l!T>nQ\u{b}\"\u{1f}`%oZt$ Q/m0P/nO/&\"P0m-S2M$S.oCE# S\
        !l!R\u{7}A& P%l!S9P\u{1f}`&lAN\"\u{1f}`+q{\u{f}# l\"L%H.X!np\u{10}\u{6}\" k?n36! k\"H\" S\"lTB#?M#qLp!.% k\"T?T\
        ~KBQ\u{1e}z% m!G&F8T'JFMK h!J!h!H\"<!K!K!i!Q(C$N'O!T\"i!M!i!L\"C\"K\"S+V!B!T#G\"S!M!O,N\"I!N-L%Q$TDO&T$l\"O!Q*r\
        !N'K\"O1TmO/ O!M!O#M\"u!J7M!R!S%q!P4QJn!SLm)\u{1e}!no\u{1d}\u{1c}# m\u{1f}`=q4 & i!P>i!L\u{1f}`!P{S!'P\u{a} \"\u{1f}\
        `eqgw\"FS4m\u{d}W%!Q&L8o!S&N^<+!E!K%k!N7n5N&L@Q!N\"v!P\u{13}a*!k!T#L\"T!T7M!m$O0M&R\u{2}\u{19}!!RyU< U!A!F!J\"D\
        \"B!v!F2L!U$J!K#J\"L!r4G3Q(m$P$n$P#I!m@Q)M!L!U\"o~./ V!g!P#H#Q7R!m!R#H\"I!O-G&sXnOTcP\"+l?le}$ p!L>o!P?8\"BT4l \
        /\"On2S,E.!U!L#G\"Q!O7V!k!Q&Q/S@M$s+Q\"o\u{6}e##k?m4Q9_# m\u{1f}`=rD!) O!r$O:P!t$S\"L.MQp1\u{a}\"Bm4OM,\" jwn\u{7f}\
        \u{1d}!?oVX##O!l?kU\u{14}! V\u{7f}5S!Y\"R\"Q!S!W!r'J%O(N(F#r'O%Q!R!I!K!O!P\"I!N<l!L!I\"N!l!I!P\"J!Q!T\"L#l!N!K&\
        Q\"S!R'M!M$G!M$o.N!J-U!W!U#J#n2k%l\"\u{6}$ l!O>n\u{5}ms&% s!M\u{1f}`Ts!N4\\!Xn\u{b}\u{14}!WTQQ$ o5RRn!R@Y\"<S\u{15}\
        SK\u{1b}! lB\\% S\"o\u{1f}`>U\"l\u{2}s$!S\u{1f}`$n!SFx# l\u{1f}`%n3I\"<p\u{15}p\u{8}+F!Q!O\"T!N!K!S\"O*Q(L\"Q\"\
        k\"Q!U\"J!R!U!T!U*U\"J!S!S!V!K!L!X!P!P(M6oVL\"R.T\"S%K-n#Q\"U\u{9}\u{d}(!P$LAQ!Q4Q\u{5}P&o!P5@! U/BB N#N\"G\"[!\
        U#H\"n&J(S$U\"Q!P\"I\"k!Q'k&H$J\"I\"I$OHN0R!Q$m'O!r!S*S-T!l\"N$Q$lPN& m!T!T\u{1f}`>o!PdC\"\u{1f}`eo\u{1}x# r\u{1f}\
        `@m}r) P\"Q#j\"O8N\"R5U!Pmq\u{1}\\!WS3y$;P!o\u{14}P!o\u{4}h\"/m?mJ(% W!N'k8T~T7h!?l \u{e}#!Deo^p\u{1f}\u{1c}!?o\
        DL$ P!n>P\"n)\u{5}# l\u{1f}`*oa{% m!R!O=o\"P\u{1a}]! p\u{a}f\"Bj4U\u{17}<) P!O%R!T!i7U<UVUNR=%!?qU3$ R(kzR$kg\u{a}\
        / L!S$O\"i!S7P!L$T\"n2M\"GjQ!r+m\"S\u{1b}\u{1c}$ M\"n&S7P%Q!?m\u{e}Y% U<n#T\"j\u{10}n\u{11}x! p\u{3}X!nom7\" r?\
        sZ5!\"R\u{1f}f% Q%L:Q)J4tdS\" TAmb\u{1b}\" n?sRQ!Fl.\u{8}\"\u{1f}`@n~d\"Br4M\u{c}\u{c}# R!n?o\u{1c}*( o!J!K%J!O\
        7r'M!P)<\"<k\u{15}k#m$!V?T\u{1f}p!Uq\u{13}+ m!I!S#I\"I!R4P$N!U4Q|Pw\u{c}&!I%Q!M:k4O~TY%\" U?U,v!!H\u{7f}\u{13}$\
         P!n>P!o@\u{3}%!P&R9S!S%RmE$ p%P:q%QD(\"\u{1f}`,tb\u{6}\"\u{1f}`@o\u{d}F\"\u{1f}`eqo\u{b}) M!T!V#P\"k8N!V!S#S\u{d}\
        '\"\u{1f}`Up`}% o\"K%Q\u{1f}`9m\u{1c}\u{9}. M!k$N\"I!k7P!q$J\"K.J!T#J\"KDQI\u{d}* I!m!p%m8O\"m\u{3}U;R'j>m>\u{a}\
        % m\"O>P!SWm\u{1b}\u{9}#!N\u{1f}`$m\u{1a}f$ m(T7n(TAH' R\"n#O#U7R\"n&O\u{14}r\" P$ml&\" U'l-9\" R?Odq5\"W#S!U!L\
        !T3R)O!M!L!P-S$Q#O3m7TAR)S\"j\"R,N\"Rf_!@k[\u{7}# Q!K!o\u{15}\u{13}\" o\"Py\u{d}'!H$L:r%M\"P\\U#k\u{17}9# Q!O!j\
        =\u{3}$ m?m\u{1d}m=njq\"\u{1f}`=o.k* o!O!R&R7m\"Q:TKSYn\"Pgs8 N!J#P!s!F!J\"I&L$J,R!O$l!O#L&P$N&m!QXR%j!NHQ%r!O\u{4}\
        T% P!o\u{1f}`$Q!o\u{18}b= W!S!T\"J!T\"D\"O&S$D,T!K!V!g\"V\"J!Q\"S%U'Q!U\"N\"M\"M$S'QOS9l1K'S%T!?o,{) R\"S%P\"l8\
        U!Z\"k\"R2T(v$$m0P?RjnXh$ m'P{o#PT5)!J!U#N!T!K8Q!O&O!j\u{13}<\"2j|oZ8!\u{1d}rg\u{7f}!An\u{1e}\u{1e}&!U?W4R!NpS;\
        T\u{1c}_\"\"P=p<k#'O?R~oi}!%P\u{1c}B+!R$L\"R8O!T&Q!N-O!R&r\u{4}n&Z$ T!lyT!l9<\"\u{1f}`@lB5+!P$O\"B!C>E\\o#O,S!l\
        KKGTK9!4l\u{9}F\"Np2P*G% o!O\u{1f}`<r!P\u{e}?\" T)lQ\u{14}\"Jp4N\u{b}6#%M!k>QB:$ M!p!O=T(n' n!H!Q#M\"I8q!O?:% N\
        \"Q%V:V&SiI& R3m,P3n2K\u{15}p\u{8}V!?o%B\"(l?mE>\"\u{1f}`=n? % U!k\u{1f}`<U!k_\u{9}!VSHu) M!U!O#T!n:S&Q0N\u{b}T\
        e=# l\u{1f}`UnkN#(K7q(L_0\"!N>qNi\" q?u|/A v!X!A#W!K!n!;!P$P/L#t\"H!R%@-L!Q&L3p(N$n$H$r$I>i\"Q)n\"L\"R-U!O%k!J-\
        kq\u{18}& Q!o&QsR!p\"QX\u{1e}\"\u{1f}`@p\u{5}\u{d}* U\"l#L\"O!R9l#N\"Q!L3OHHA j!R!h!H\"H\"E!l'U$G(J$k#M\"G\"F.E\
        \"K!T!G\"G!T%I5O!U%L#P3n.j0r!J\"M-M(O2m{\u{f}!\"l~{!!Q\u{1}^$\"o&Q9p&O\u{1f}\u{17}!VR\u{1c}{# R!P!m\u{e}-#<q\u{13}\
        P\"qKPv V!M!U!H!I\"T!I!U!C\"R\"F\"H\"L!j!G!J!R(R#R!T!M!N!V\"M!R!I\"U$M\"R\"I\"K!N!O\"U!Q!R!R#K\"L\"O\"O$R\"P!O#\
        m,T!S$k!Q#R#T\"Q'R!P!S#Q\"j!R\"O$p'k!T!T!R!R!R$o\"S#L!O*O!Q!S!S!O!P$N!P!L$M\"P\"T!R#h#S-j\u{f}i# N%N\"O[\u{14}\"\
        1k?k\u{15}f+ R!K!R!O\"K&H\"r4T+n\u{1f}`'pc7& m!Q!R=p!K!SYX\"\u{1f}`Uo)o* l!N!R&N7o!Q!P%M!R}pCp\"!j?l\u{3}b$'L=N\
        mO#nwx# nHo\u{17}s(>% m!F&J8p'L@U$ R\"REm4R\u{8}L\"\u{1f}`=o\u{11}\u{16}\"BR4nL\u{d}\"<s\u{15}sO7!WS{\u{17}!?r\"\
        U\" P#k[\u{b}$ R!o>R!o\u{19}L$\"o&T9m&S:\u{15}\"\u{1f}`0n\u{1c}G\"Pl2U\u{1d}n''P8m[Q!Q\"T!l!Toj\" p?p\u{b}[\"Sq\
        2O%\u{1f}\"!R?SM(& R!o!M>N\u{1c}U!lS|\" n?n\u{1f}v! p\u{7f}|\"\"Q?SA(1 L!I\"I\"N\"L\"K*r,K!O\"M!i!M.o$N\"N,k~R_\
        2!0k<N! lYs( S!k$O=P4o\u{9}O!o$PF\u{7f}!?q\u{4}i% Q=p\u{1f}`8P#p;@\"!S'Rix! n\u{f}x\"$kSVp|\" r?q\u{5}u$ T\"U%U\
        ?Q.p!^TFN( Q!P\"P\"m?p\"O\u{19}S'l];\" OnOje\"Cj4V\u{0}_T R\"k!L\"P!g!Y!h%N.V$U%P!S\"S-T!R#V\"Y![,T$k.i!R!U!W!V\
        !W!S!U\"I!R!M!U!X#V'm!S\"W%N%P!U#U#L!Q#j'S!V/Q!X!T#V0S!jb\u{13}!Bl#H!?n\u{b}V\" T'k:L\"#V?Vg/# p!H?JB<\"Jr4N\u{a}\
        !!(k\u{4}N! n*1! QAI/ m!K!P#N:o!T!R%R!U-Q!OPM\"nXnETBv\" n?sS7& P\"R=N!i!S:S<t! j\u{1}g!\u{11}t\u{1f}&( R!o!L%M\
        8R!q4M!P\u{3}K!?po\\#!L\u{1f}`<m]x#)l?k4QtZ\"\"MQW\u{1c}u&'Q!S7k\"Q%U5UHR' l!Q&N!P7m\u{1f}`!Vh&% l!I\u{6}t!N1G\u{9}\
        Bs P!F!P!O!T#T\"W!P!P!U!L!N!I!K!?\"R!U'P$P!M\"J!T!D!L!C!I!I!L!X\"I!P!C!L#R\"<!C!q!k!p!n!P!P!i\"@!H!Q\"A\"B!H1U!\
        q!M!R(m/m\"R!n#R!N)P$p\"o*P\"Q&Q$q#T!G!I!R!T!K!N!l!k\"T!R\"Q!Q!G$S)m$q#F\"\"S0m\u{6}P\" q?q\"?# Q!P!l\u{2}\u{11}\
        !JpS\u{18},!U!K$K!N!T7u!K!L&J2L\"L\u{4}U\u{4}+@ m!Q$G!P!L!K7o!N!U\"o!I!T!F!S-I!P!L!R!M\"S!SIp!Q!O7Q#p!P$Q*m.P#R\
        'Rg\u{1c}!'S\u{5}K\" k\u{11}p \u{0}7 P!K!S#R!F!O!U!E!m5Q!J$M!L/O!S!R![!S!N!K&T]o!P+\u{d}\"\u{1f}`-qM+!%T\u{8}P)\
         o!L*o!I3t!O*n!K+M=8#\"S=n\"Sza9 I!H!J$K!F!v4T#M!K!O&m.I&m?L$o$O#L!k>S+K\"T\"n,O\"N&oVF> M!L!i$S!P!r3O!k#V!U$H!\
        R!N!m-J!h#m\"P!R3Q4R#OJQ!O!k-k!S&T!N!lj\u{1b}\"\u{1f}`,n\u{4}]!\"T\"x!UQLM\" O'kX-' m!C!I%G\u{19}P-RWj\u{7}\u{e}\
        &\"R#N#j7S\u{1f}`!q:\u{e}!?oH&\"!m?nr~%?T)m4T\\n#S\u{9}\u{15}$ O5qRP!q3\u{1}!(R2r!4m\u{15}+!!l\u{1f}{# l!L&L3\u{7}\
        \"!S$SS@!#mWC\"$l$MU\"# l(R7k\u{4}{\"Fn4QAk$ p!N\u{1f}`<sAr!\\i,Z\"\u{1f}`@p5\u{12}% p!O!R&S7k\u{0}\u{f}!\u{1d}\
        q\u{13}\u{f}) J!i!n#M\"l8P\"n4O#P\u{1d}\u{e}+ U!X'O7P\"Q%L!RPQ#q(o$O\u{7f}>&\"K#T<O#T\u{1f}`Ao\u{9}7$ M!U>Q:Sd_\
        !ES\u{7}\u{14}!wn\u{f};\"\u{1f}`%q[3\"\u{1f}`&k0<& J#R(l,rWN!rGe# n!H?Po2!#lr\u{3}\"\"MQWK\u{f}\" o!M,J# S\u{1f}\
        `BT\"{$*k?U4m\u{c}p1i! jJ\u{10}\" m\"Q\u{5}\u{1c}! m']%\"R&U9T9R\u{c}l\u{17}\u{6}!?pU2) q!N!T#S#O7m\u{1f}`#QCp\u{2}\
        3% V!N3m+U~PE\u{11}) O!T$L\"U8P#g\"P2W&T3\u{15}V ]!O!h!R!W!H!K!O!V#K$J$I,U!O!P!Q!W!H!J!O!Q!J&I$O!U\"p#O!M!S!h'J\
        3I(Q)S(p!Q*O%P'T*S#Q*k!N!N\"T!T#N\"P!S-k!L!O#S\"l$i!!UaB+!P!O$k!N!T4q$P%k\u{c}qCl!O=u\"<P\u{15}P\u{1a}\u{1f}! m\
        U\u{1e}*!D!H%J6p\"nGoym5O!I\"p*\u{13}!!O2G\"\u{1f}`%pj\u{9}\"Bk4UQ\u{0}\" O,kKl% n!I\u{1f}`?p!PwQ\"(OLQb\u{d}!0\
        k:E$!H!P%M8neb$ m(S7m(T\u{1a}>\u{1f}B! \u{2}!I![!.!3!E!R!K!Q!.!=!7!<!=!A!1!=!4!:!3!>!?!E!G\"C\"J!Q!=!A!z!N!X!:!\
        <!B!J!M!N!6!D!@!C!G!I!8!C!<\"7!C!O!V!?!>!@!P!K!M!F\"J\"A\"A!C!D\"j!u!?!E!Q!P!H\"n!G\"B!I!C\"S\"l!T!S!q!N!P!I!T\"\
        T!Y!r!O!O!K!P!k!P\"F\"N\"q!M!O!t!F!T!>!C!=!M!r!R!S!=\"j!J!O\"F!U\"k!J\"L!M!k!n!k\"j!o!q!J!Q!N!W!?\">\"<\"<\"j!S\
        \"v!I!P!@!F!M!P!N!U!?\"B\">!H!>!F!@!E!J\"t!G!U!=!A!k!h%h!l$m;V) M\"Q!M2N!tQM!N!t#K1i0 R!Q!M%D!s4T*MWK!j'I!i@T\"\
        l)T\"n4q\u{b}KE [!F!M!I\"G\"z!@!J&H$I(S%M!Q%p!D+K\"H$L\"p!H3U'l%T#p!M'n!L>m!R*R!S\"q!K,W!M&r!HKQ\"\u{1f}`=ry(8 \
        K!L!M!Q\"V\"V\"U&l$S,M!L!O#H!P!S!n!Q&n&L\"L#o!K!M%M\u{11}K!&R\u{f}`!WR\u{6}^$\"h?R4m\u{c}l[W!!Ecj!?q}p< P!k!q#H\
        !J\"T4R#M\"q#L\"T!O-S!H%P!MNSFN\"R!k!n,O!n!p#Q!N!P!P\u{6}J*!S!k#P\"J9TXm6S6o!Q;RQh!!Jb\u{1b}!\u{11}n^0' p!I&M5Q\
        #mGnimLG# R\"k?iuI0 V!T!i#K!j!K9V%l!N.L!R#N\"N\u{5}Q5S%mJ;) P!K&Q8R!K&P6T\"V\"VJm!!F\u{1}Q\"\u{1f}`=s\u{2})\"!R\
        >n\u{10}r/ W!T!Y$i!O:P&P-N%T!S!nJPZR!P'O5B! U0j%!S&U!R?Q4U^a$!N\u{1f}`$p!Nl\u{1f}\"@t4Ln0\"Co4Q\u{1c}\u{1f}'!m\"\
        I\"L\"P9n\"Mol!M) r!E!P;N\"o\u{1f}`!n5p#N\u{15}V\"\u{1f}`Zp\u{e}h\" k\"Qcp\"VP!Us %!M&P;k4Pvqwi!BnlS!\"L}\u{16}\
        ( T!K!j#O!O:P6R\u{9}SZo( P!J!m%S8R\"k:T\u{c}S.>!wsAJ\"\u{1f}`$qo;!\"R4#\"\"O?ON=& N;pZpZO!p\"O\u{2}<\"\u{1f}`+t\
        \u{18}_\"?n#S<** O\"S#k\"Q!T7P\"U#k\"T2T1F- m!N!O%L!P7k'T!Q.RAN,T'N/o2y\"\u{1f}`-p8\u{9}. O!M$q!J)P0S%s!P1P\"JY\
        R%j!NMm\u{d}4/ X!h$T\"K9V!k%N!Q-V!QHO!N$SBV=R\u{10}@$ m)S\u{f}m#Sr $ n!K\u{1f}`?l\u{0}Y\"\u{1f}`en/\u{7f}& O.p?\
        oAQaU&kn>\"\u{1f}`%qs\u{14}H K!L\"G\"H!Q!E!O!>\"R!N!w\"D!C!T\"E!T#M\"K\"S$P!R\"N\"J&V!N!s'S!Q\"P,T,M!P\"r\"L]S/\
        R!T!R#S.p\u{f}a!Ho\u{e}P( W!P?R:JdO?Q\"m:l;*# Q\"j=T\u{d}'* n!N!R!Q\"P#T+R,q!R;Se@, U!m$I\"N8R!r\"r\"N0J\"M\"M\"\
        S5\u{6})!J#W!H\"G!M+VCU!W-O\u{13}\\'\"U%l!N9T%n!Q3O6\u{1e}1 O!J!G#J\"q!V7N!P!L#N\"o!P.RFL!M!oil& # m\u{1f}`%m9~\
        \"\u{1f}`%o\u{0}C( S%M\"j8T%O\"o.M&SQS\" r?re3& M$Q!O.n?k\u{1e}k5R\"!S?R\u{0}L9 P!p!Q!O\"T\"J!K7l\"T!O%R-J!T#PG\
        T#Q!m\"O-Q&R#k)p!L!T;M=>#+U!m>TLo!?pT>!(M01- T!T!K!L\"n\"L!R7S\"N#L2O\"t\"Pv\u{10}$\"k#Q#TMRvn\"%k?lY+2 n!Q!O#T\
        \"R!L6P#P&Q-NSm!O*Q+P?o8n!R#P\u{c}q& R!N$p:R!O$r\u{0}J* U!q!N#P\"P:PZo\"N5o$S5Q\" r?o\u{e}7' r\"O=o\"T\u{1f}`4p\
        \"Peb\" v?w\u{1}7\"<n\u{15}n~e\" qns<l$!V!VDQzn<&C m!L!T!J\"D\"I4N$l!N\"O\"J\"N!k-P!M#P\"M!R3j)l+n/n%N'R\"m%j\"\
        P!Q&V#N/k!N&U!Q4UFT!\u{1d}mr1!?m:s( T!S!l%V!T8Q!k\u{a}o\u{e}\u{11}L!V!i!H\"K!O!O!N+H)l$M!k$P!V!N-P&U\"S+T0p!K\"\
        P%m!K\"o!L!P!O!N,N!U$O!l!M!P#S%S\"W\"T)U\"l/T!S#O\"N;\u{3}\"!l\u{e}l\u{2}\u{7f}!?n>\u{6}> l!M\"O!P!E\"Q(M\"R.m!\
        R!M!T!R!K\"K!V-N\"S$L-O0m&P%S1pIl!P\"k!R&Q!QNk$>k\u{1f}`7S$m?#u s!H!N!G!N!F!Q!F\"I\"H\"S\"I!S!K\"P#S%P!T!J\"k!O\
        !P!M!P!K!J!P!N'O!V!R\"V\"O!V!J!Q!N\"I!M\"T$U(S!M+F\"q!G\"i#I#I\"p#M!O)N\"n!H\"M\"H!K'F!R%p!F!O#o\"n\"k\"i!P!T!E\
        +B\"p!P!M!M\"H!P!D!O)N!O#p!A!V!J\u{15}T)%M\"I!V8k!T#O#V-M'P_3!fq\u{8}.#!S!R$S\\~* R!r!N%O!V7K!s!M&RPq+D\"'QvUr1\
        $.l?m\u{1f}`'m\u{7}n' R%S\"S\"j6O'S2Pk8\"\"V%Nbf\"GS4mVr& k!K&L,V,n3T0\u{18}$ Q!nfQ#p@&H s!L!U!O\"F!K!O!K+T!Q'M\
        $q!Q!W!V\"K!K!N!T,Q!T!O!R$N-n1N!O)n\"RAQ!P*M-Q\"m!T!R#O!O/m!Qu\u{d}!?mcz* r!I\"I\"L\"L8p!O\"N\u{1b}QApCh$ T(S9o\
        Xm?Y$ m!H&I\u{1d}nKN\"\u{1f}`%o\u{e}\u{1}&!U&J8n!M~o'P\u{1}G$ o!H!S%Mjz\"3T!l=\u{14}% S3m,S3o2QCP\"\u{1f}`%q\u{11}\
        Vh V!N!X!J!K!R!j!S\";\">\"G\"7\"8!M!:\"P!m%P\"w!J!h!O!U!M!N!Q!W!K!M!C&@\"?\"A\"E\"O\"S\"L!S'D%U!P!m!K!O#o2R\"O0\
        Q!T#Q'm\"S,k!p$P\"N!M)k!Q!Q!n!L!O!O\"T\"J!R-H!L\"w!J'nBD%!K!M#I#N<K\u{5}\u{5}!EX=`!ZQE%! PMJ$ O!o~O!pF|#!N!Q#kb\
        '# T!l?j\u{14}j\"\u{1f}`@sI9\"\u{1f}`%pV\u{f}#'T!UvQ\u{c}V\"!kzk\u{1e}%\"\u{1f}`=pk#$ n'O\u{1f}`)q\u{16}h\"\"S=\
        lcE#Am4S&Qx&\" l!KV!$ n\"P%P!P$n\" m!Ql\u{12}$ R'l8R'pqS!VR\u{7f}i,!P%P!Q5t#J&U\"V\u{a}t+o!R#R&RR\u{6}\" k?pYg$\
        ;R!n\u{14}R!n\u{19}u\"3l!RqK*\"l!U\"K\"N!Q:O4mnn\"T9m0x!?t\u{8}\u{8}\"!Q&N\u{3}M4 Q%O!O!P!U7M!S!R#L\"L!R-l!p#U\"\
        VuR#L.R!U%NZ=\" T?Ui~/ S\"V#I:V!V!T4Q%Q\"QbN?Q!O\"m&R3l*|e U!S!U!L!O!F!K!K!P!P\"V$U!V!R\"C#P*N!U!O!P!G!S!O!U!O\"\
        U$R\"Q\"E\"R!J!K!Q!J!P!J!W!L\"Q$Q#P$P%P*Q#R(K!T!O$T(T%V\"T!Q+S\"j'm%P-n!R!L!P\"R!L!K!O#Q\"S(T\"SN\u{1e}# m!F&O$\
        _7!G#S!V!Q!G\"O#H\"j!K$S!O\"Q*J#O\"U!M-Q!O\"O!P!S!S0QL\u{13}0 R!V$O\"S!k4o#r!R4OFN$n!R!k!oPoSRy_!Fjv%$!N\u{1f}`\
        $p!N('# p\u{1f}`%m9B# o!L>p0*! RWR, m!Q!M!R\"T\"K9M\"U4T\"Mwm3U\u{1a})' U!V!g%Q8R!T4S\u{1a}I* l!N!Q%O*k/NbnZt8l\
        \"Re\u{1e}! k&(! TGW! U%g! QCn!?po)#!T>n!U9m!Jl\u{10}?$ p\"N>T!P\u{7}:#-o\u{1f}`Fmo@\"'QnSXW!!S\u{10}\"% k!J>LO\
        oqm\u{4} \" T\"l/^!\u{2}n9,! R\u{10}\u{b}\"\u{1f}`@m7ix u!N!L!D\"I!P!G!R!A\"G$N\"S\"R!P\"Q!J\"Q#T!G\"q!H!O!M\"L\
        !G!L!O!F&M\"V\"T!O!L!L!L!V!M!J!M!P%S!Q!U%j\"Q!M%J$Q\"I#Q#U\"M%l\"O!J#L!Q&I#K$S!L'P!O!q#l!m!N!O!P%k!j$T!Q&N$j!S\"\
        n\"J!I\"L\"M&Q$M$m!F!Q!G-s?E& Q!p&PsR!q\"Qf\u{7f}\"\"P=oJ>\" m?rV0\" Q\"jg\u{9}' O\"m;o$p4P\u{1f}P#oE\u{4}$ n(P\
        ?S\u{18}lz,\" Q'T#\u{0}!\u{11}p#f$ R%K?Oyp\u{1b} \"ES4o8\u{16}% q!H!N%J8l\u{14}\u{7}! S\u{f}y!\u{7f}q)*\"\u{1f}\
        `-ne@$ S'mgS'mMF!wouK!Cohv!USN#' U!J&K5k#O\"j\u{10}k8`%#j\"H=k4UAo#\u{1c}%!N!U&j?k4O&S\"%l?m\u{8}M$ n#J<i#O-;( \
        l!E!R#K\"J\"Q\u{f}m\"P\u{8}p\"\"TDRwJ( m!M!Q%O8p!N!Q%Px6. o!G$C\"K8{!G$E\"KAp#QeJ0O'S3S$'!#U\u{1}B$\"m\u{1f}`#R\
        \"m^\u{1d}$ T1l.T1lh=!fo>\u{12}! RAf!wT\u{c}\u{9}\"\u{1f}`+q\u{3}a! qwY\"!R?T=\u{7}!Gn\u{12}A!Gr*w5 l!U!U#G\"F!\
        F-P+G!H#L\"J!J-w!w#K\"K!K,m!P\"J!O\u{3}e!?m(\u{8}\" q\u{2}q9r\" T2mkk!\u{1d}rv$% Q.o?nAS\u{5}l$W\" R1m\u{7f}*%>\
        m\u{1f}`\"p5T$m\u{1f}q# S!n\u{1d}ou\u{1b}# V$j;T$0-!k!S#J\"R8R!t!S#O\"P!OoP.q;m68\"\u{1d}T\"ljL\"\u{1f}`-paP!!Q\
        QD& L!T$n\"S\u{1f}`:SO?!Xk@v\"Bn4R%;M\"X\"U!H!D!U!S!J*T(H$m!h!W!U\"J!H!U!L!J*Q\"V\"P!S!L\"R!H!S(Q1Q#U\"l!Q!M!T!\
        I#S!K4N9o!H\"J!M,K!O!R!l\u{19}R' U!M&N(R$m?k2LXM9\"S!J\"D!P!V!O3N%V!R#I#T3Q!Q!T+oJo(O%N'N+N-P#m$O\"O!S2d!\"RHf(\
         O!O!l&M7Q\"i&N\u{1a}n\\f!UQ\u{16}\u{16}- N!M!m%H!Q4o#Q6SLk#q!J!LKo%\u{11}\" m?o.,2!S!V!O#N!M9W%O!P.Q!P%O-O;N,n\
        6p8Q8Q%n^C\"\u{1f}`QjU>$!P$n;Q$no2' P#P\"N$n9R&v4C\u{1f}G! ph&$ m'P{p#Q!]/ h\"W#H\"T!X'F0l!X!W%V!P-RSm\"P1Oo`)!\
        J!l!W\"I\"H(L1K\"WUn`g!\u{2}o9\u{a}!VToo! mX\u{9}* U\"k#L\"O!R9l#N\"Q!L3O\u{a}ZU!O\"R!W!H!K!P!W#G$K$J(N$V!O!P!R\
        !W!I!J!O!Q!K&I$O!U\"p!X\"P!M!S(J3I(Q)S(p!Q*O%P'S+O\"Q*l!N!N\"T!U#O\"O!S-k!L!O#S\"l\u{7f}4\"\u{1f}`@o:(& l!L>l'T\
        \u{9}Q#k\u{10}<!\\QR\u{10}$ l!N\u{1f}`?m\u{13}\u{2}! ksE) i!N!U=n!Q!W3Q\u{1f}`!QG(.!L!W#k\"R!M7I!P$K\"M!P1o\u{c}\
        i\"U3m\u{9}+\"\u{1f}`@n8\u{1f}!'Sxw!\u{e}q9<\"\"kSR /! Lk\u{6}! T9F&!m>R!nnn!RNj(8' o!O!P%K8s\"O%NAS!_S7(\"\u{1f}\
        `ZniE\"\u{1f}`Sp\u{1a}6\" m?mM7# l\u{1f}`@moY$ n\"Q=p\"SYr= S!N\"I#L!U!X!H\"H$l+m%m!S!O!H&L,N!N$O!R!K%U&o.mPm\"\
        S9R!P&O.Pd\u{7f}! SF\u{1b}% o!L>l!Pbn\u{2}P\" T#j\u{4}\u{c}##k?l4Umw\" S\"mW[\"AV:S<*!gpa+, n!C\"P\"I\"H!T7r!L&\
        KQlXo#O;\u{8}!!RA_( O!m$O=P4o\u{9}O!o$P5f! S74) W!O>U!N&l2Q\"IXT$l>[! mCz> w!F!L$V!N!M4U#p!L!N$P\"A.L$M.p$O3M$k\
        $N+m&R8m\"U.p!J!T$T\"S-r\"P1\u{0}##M\"l=Q`g!\"St/C o!T!i!M\"I!L!F!T!O&N,I$q!P!T!N\"L\"N\"S&Q&K&L=nMQ!k!q%n!m$I/\
        r!J!O#M\"K!Q.PV\u{13}$ T\"l%Q\u{2}kd\u{c}/!K!N#X!P!I5o$O!U#U\"M.N$SYP@oNn06!?nbA$ m'Ogq'Q*~\"<w\u{15}w6$- P\"V#\
        J!N\"l7S\"V#N!Q\"o3L!K]R[1- I\"T#L!l!X8J!n!T#M!S/G!R%I4D# T\u{e}TNo\u{16}\u{18}!?orW%!J!L#I\"I*loj#%l?n4R.8\" U\
        ?UiG' P\"V%l!T7O'k\u{19}Sau!\u{11}r\u{2}K$ U#j?v4H'n$ p'Q8r'RyF\"\u{1f}`@q\u{1d}-\u{0} P![!n!E!L!V\"V!h!C\"B\"H\
        \"B!M!F\"?\"O!Q!P$T!g!M!N!Y!Y\"M\"K!K!Y!Y!D\"F$F\"J\"C\"S!i!H!M!R!Q![![!N$F\"G$n!X!O!Q!h!X#U!P)U!j!V!V!U!X!U\"U\
        #P!U!X!V\"U'U\"U#P\"T#S%O#S$S\"S%n#[!T!g!Y&N&S!Y!Z!U#V!T\"Y%N!Q'U!g\"N!N!i+nf%!?p\u{17}\u{d}\" Q\"jn6( n!F!O%O!\
        M>TTneoHV\"\u{1f}`=n$\u{4}\" n\u{e}q$@# TBr4Ncr\"fn\u{13}n?/!!My@\" m?q#\u{e}\"$m\u{11}o.\u{11}& V!N3U?UTk!R\u{3}\
        e!fn\u{0}T$ r<N\u{13}r\"N1\u{c}% m!K!T\u{1f}`;n{Y\"\u{1f}`=p+\u{0}\"\u{1f}`epo\u{f}\"\u{1f}`Zmw#' p!J!R%J8l\u{1f}\
        `!n;i# S!nwq(\u{d}!?s\u{12}Z!%i#o!\u{1d}pK1\" o?q@9\"#l?mt$% k!N%Q\"T\u{15}r\u{b}N\" j?n6$! l\u{b}.! kE\u{10}\"\
        !J>s_y!AThk\" o\u{11}tMS# n\u{1f}`0q%\u{1c}#\"T?S\u{1f}S\u{4}@\" M?P.u* j!P>N[k(l%m*h'qDQ8p\u{1c}^\"\"Q>Ndb9 M!\
        N!R\"U!j\"P!X!U6J!Q!R\"W!T\"P!R.M!U!V#R\"Sam'R<N\"S$QXi\" j\"S\u{10}V$ Q!o\u{17}U!kbh( N.q?oAQ?lBR&l>nyT!$m$\\4\
         M!i!o#Q\"O!O4o#M\"q#Q\"O!R.OBT\"n?V.T+o!N!P)Z! m-\u{14}#!l!S%Rk:( S\"k=Y(SST(P_O&lW0! kg\u{7}# m!M&R\\Z! R\u{9}\
        *\" mzu\u{3}w\" m?m1l% k!U\u{1f}`<l!USx\" o?pg\u{2}# TTU&R_g! mU\u{5}+ m!N!T$S!O@PUU\"k'R,n&Tv1% R!P&m8T'n\u{d}\
        9!\u{1d}n\u{c}+1 K!G!R#G\"r!T7L!M!S#L\"o!QNn&K!L!qcN1\u{1}\"!R!mnP\"\u{1f}`@p8\"!#iHf! pSp!?n\u{b}L# k!H?Lk\u{1}\
        ##O(o?niM# q\u{1f}`@m2J- j!M&O!P7m!R'P.QAN'R%S'N/oG\u{1f}% p\"P\u{1f}`Ss\"Peq' l!N&U!URU\u{5}l5n\u{13}*!?po\u{12}\
        $ m<Q\u{13}m\"Q'|' S$j\"O.i+T7U\u{c}R\u{16}p!?L;=&!R$U;T$N\"M4m\u{f}X! Trs!wp5{\"Bk4T\u{1b}\u{f}\"!L>Q\u{0})# o\
        'O8p\u{9}V# R|n\"P9V- P!l\"i\"L\"N8T!M\"L2q\"q\"Q\u{7}S'R\u{10}.#$k?k4Sz9\"!Q$R(') U!m$R\"O\u{1f}`9U!n$R\"O0\u{d}\
        \"<q\u{15}qSn!!U\u{c}\u{1c}!3PX\\# S\"T=Sic\"\u{1f}`@n |6!H!I!I\"J\"N\"N(q.S!L!S#O\"M\"R(m*STo\"Q(o%l'p\"O9U\u{f}\
        M\"'Q?R&_##j\u{1f}`Wo\u{5}\u{d}# o\"Q=oN\u{a}!?p\u{13}y% S!o&Ptp\"PEO%\"Q&l7Q(n\u{4}o\u{0}\u{1d}R K!n!U#P#P!U&K\
        \"L\"J!T'H$V\"V!L\"C#T!N&Q\"Q\"L\"E\"r\"G/o#M-N!l!O\"O\"L\"P!n#n!Q!R)Q!o#J$l(i&P!q!L!J)H0P$W#O*V$Kq7##l?m4RD\u{6}\
        & k!S!N#O<X\u{3}m\u{16}\u{1d}) l!Q!O%O9O!O%T4Q\u{5}sQ[& j!O3Q+k4RkP\u{b}%\"\u{1f}`%rd\u{19}#%O=p4JD\u{7}1 M!p!Q\
        #K\"I!N7L!q!S!Q\"O\"J!P-K\"n1S#lvz+!o$M\"P8T!r$P\"Q.K&SkO:mob\"Bo4Qv\u{3}! k\u{14}%$ Q&Q\"RNS}*.!J!L!W!i!I\"K-W\
        +Y#V0O!V#Q1Q8nb^!VU8|\" T?T\u{12}\\\"\u{1f}`en \u{1b}#!Qyo!RD:* U!U!Q%N!O9N#T\"Q!Q\u{1d}k6\u{a}& j!O&J!Q\"n6U;t\
        !?l|**!S!M%S8O!Q7V!V\"OTpNnx\u{7}$ p!O>p!P\u{c}B%!Q&R8n!PFtrS' P#m\"E!OPh!T]p0O\" m\"Swd$!K\u{1c}s'q!M\u{0}\u{f}\
        %\"U&l9S&n4RF\u{a}' r\"O=o\"T\u{1f}`4p\"P\u{12}28 p!H!L\"L!p!H\"P3o!M#r!K#O!W!M!I3O!K\\l!R8R!o!M!k3Pe#\"\u{1f}`\
        EkWO!WRM\u{d}##T#l<U\u{2}@\"\u{1d}T!m:}# lzo(q\u{14}r' n(N7K#j`s$N>n\u{1}C& l!F&N{n#O*J:t+!Q$L!j!O!O7S'QTpeS&l\"\
        R\u{1c}p\"!l?lq~\"%N.jKp\"\"S#ika$'K8p!NeL4k\" n!Lr\u{1d}$ o!L!M%HTT! nr\u{c}$ R!p>R!q4\u{e}!\u{7f}nB-\"!S?R\u{7}\
        {\"'Q!nk\u{1b}. k!I!S#K\"F!n7r!K&H/PMNBi!P<R\u{14}p\"\u{1f}`,r\u{13}m# T\u{1f}`HjAB\"\u{1f}`+nIC!AS#\u{d}\"Ho4K\
        -5\"Bm4Sj>!Blwi^ T\"M!I!M!Q\"L!M!U\"K\"H$W\"N!M#T$J\"M\"X!Y!R!P!P#O!K!P$M&S!O\"N!K\"H!V!H!N!J$O\"U(P$T!T\"M$P$U\
        \"Q\"S2L)T-N%q#R\"T!J*l%T!R!N\"R!N\"T%j%W'M\"f}B& R!T3k(m\u{13}P\"mz|$ p\"L&O\u{7f}o*o! k!P!VT\\O!wqKA\"KO4qAX4\
         O!H\"j!N!H!P!I\">*@!m+R#O\"Q!R-G$s\"E\u{7}O#o\"J\u{0}{6 O!S!Q#I!k!V5R#N!i!P!m\"K!W/O!O!K\"J\"G!LCmSR,L\u{3}<!f\
        o::( Q!p!U#L\"P8P!r&Q\u{18}r& Q!o\u{1c}S!q&T!l\u{1}\u{1c}? S!P!U\"T!Q!Q!O!l!G\"H)P,P!Q#X!N!S!S+U\"O\"S!W\"V!M!R\
        Ym2Q9M%R!S!M*jTX\" U\"k?X! Ssj##Q\"N,nD/#\"l\u{1f}`@oMF. N!k!P!V\"J\"R9k$J\"T.S\"T\"R\"K\"S-k# m\u{1f}`eq%\u{3}\
        # m\u{1f}`@q(\u{5}\"CO4q\u{7}p% p!O!P\u{1f}`;Rnl+ o!H$N\"M4M!k#n\"l%N\u{a}M!k\u{18},J m!D!j\"P!D\"E!S!P!X!E$J$F\
        )Q#l!M#V!J\"H!V!R!U%O'T!O!T$S!LCn#R$m+m$S#n,S+n\"Q\"m)r!L\"l!KDjth$ r\"Q=t\"RYI!\u{2}p\u{1b}o!-nm+$ U\"R%T!jq\u{4}\
        !2lN\u{4}\"\u{1f}`Un!:-!I!N!m\"W!N!J!R7S!N\"X$P.Q\u{11}R\u{c}\u{a}! q3x$ R(R7O6R!\u{8}' Q!J$N\"N8P7Vgm+\u{17}\"\
        \u{1f}`=niI\"\u{1f}`+q?F$!P%M9o<K\u{a}'\" P`VLg!@p?=!Am$+!\u{1d}p\u{6}V5!W$F!N!I8j!T$H\"M!T-K&M!kDq#q#O=R\"k\"T\
        ,T+R$S$\u{16}!#k2 8!g!J!P!U!L\"P!L+n.M1j$N!PCS!mBq!P&S!l7o#l!M!S#R\"U8j& s!R!Q%M!P7n$#( r\"R#K\"J8s%M\"M!RR\u{6}\
        R p!C!V!M\"R\"V!P!M\"j$L#j#P&R\"V\"q!V!Q#I\"n2I\"G.P-M#L#O#R'T\"p!P)S'n#P\"m#U%M%p&R\"G*k#l!N!S#L\"L.k!E\"V\"q&\
        Q%o]u) P!P!I%n8S!Q!K%r4OO\u{18}' m\"T=S[q$NFo\"Py@% o!O&M{s#M6{) Q!P!S#Q;T!U#N\"o\u{1a}Q\u{16}_\"%NSR\u{d}4$ S!\
        nvP1mTO\"\u{1f}`en\u{1d}$,!J!R#L!N!o!O7Q\\P\"p!P9O&n\u{11}E#'I!oSWeuA S!w!D!J!M!B\"F!I!E&E1j!L#H\"L!M-k$E\"H=T!\
        m\"S!m-l<S!l!Q9U!r!P#M\"O!Q2j\"B% V\"i>R}q\"M.z\" l#N.\u{9}!FjP\u{f}#?r\u{1f}`!R\u{15}\u{1d}] V!Q!Q\"O\"H!T!L!W\
        \"H\"K\"W!N!J\"H&N&U!M!Q\"Q\"M\"U!T,Q#R\"O!P!O!T$R%S!j$T)N#P!l\"Q!p!L\"R%p#O!N+J!Q$U!Q-o\"Q!Q(L#O!K+O!V!P!P#N\"\
        R!U-T'o ** P!j!X%W8S!i!V%S.S'S3j\"5oSoG\u{1f}\" l?q])% R/n0S/q2K\u{15}\u{15}%\"R#O\"Q9m4T\u{1f}9! Oo~!!l\u{c}A!\
        Tj)\u{a}\"\u{1f}`*o}u!)lk\u{1a}' k%O\"G!R7n!Iqk<6#!K&K8n1\u{14}(!N&N6n\"p'P\u{1f}`/R#n\"+% l!P!M%N8maF!?p~4#!V&\
        M8mV\u{18}\"Bi4W^)\" l?s\u{f}Z/ o!P$J!U!I!R#k!L4M*l!M)S*T0rqlpH\"\u{1f}`%sDF! mFm$!k&Q9l&SS*# O$p;R\u{c}q7 Y!T$\
        N#P3U\"U\"V%P#Q/R\"P?j!P!P'Q/O\"n!L>U-K#O$T3U{B$ o!N>p!O/b!$lDX!!Nse#\"o\u{1f}`>RdI\"\u{1f}`ZO?{# MBl4Rc8#!R!R?\
        S*Q!\u{11}qe\u{2}B r!K!R!T\"C!J!L!W!Q6m!P$I!M!G\"R,H!N!S\"J\"M=V!O'm#t$N0S.o;j!J$K\"U3m\"p)lh^( Q%j:V+U+R)k$j}T\
        \u{e}f#'R!S?TY9' S!J&p8S'm\u{1a}Q&kW\u{c}\"Fp4QI5u X!N!T!H!J\"T!I!U!C\"R\"F\"H\"L!j!G!J!R(R#S!U!M!N!U!V!M!T!I\"\
        U$M\"R\"I\"J!M!P\"U!R!P!P#K\"L\"O\"O$R\"P!O#n,T!R$m$S#T\"P'R!P!S#Q\"j!R\"P$p&l!l!U!T!R!R!R$o%M!R*O!P!S!S!O!P$L!\
        O!L$M\"P\"U!Q#i#S28\"\u{1f}`@l\u{11}K( l\"P#Q\"L8h\"S%S-Ty~!#k*v) j!N&N!S7k!L'R4T\u{19}oE>%'J8r!J[o\"ODI\"?S#m8\
        h8 n!E!R%F!N7p!B!R$U\"N.L$P\"L0R3N(M+k>h$O,k\"T&S-j\"Tp9\"\u{1f}`%o[\u{3};!Q\"I\"h\"R!U'O0i!P!R#S!T!Q!V'Q&R!U#T\
        CQ\"RGR.Q-R!U!T%T.R0m?7#!M\u{1f}`<m\u{1f}-#/L?PYM\u{16}\u{7f}\"\u{19}m'n7\u{1d}+ m!C!O%C,L\u{1f}`*m#p\"P%E*Q\u{e}\
        K!\"k.f%%I#P7p(R\u{18}Qy^6 J!o!L#R\"m8L!n!Q#H\"W.i$J\"RCk%V0J$i9Q0P!l$P\"Q!6!VTB\u{d}*!O!S#L:j!Q:NjS/j3k>n_\u{1b}\
        !zs q% S\"O#l<P7p%,\"\u{1f}`@oT\"!wo<\\& j!I&L8n!R\u{12}GHn\"\u{1f}`UnV\u{f}!/l\u{6}R\"'N~PqD! nE\u{1d}\"-k2m&\u{7f}\
        # o\u{1f}`=q7\u{15}\"\u{1f}`!mDE# q!N>qB:$ R!m\u{1f}`%mOO) l!I!P%U8r!J!O%RQpW`! l7## O7pXp#\u{17}) Q!R!n#H!M!N!\
        T?U\u{8}Ry4# N\u{1f}`0Ne=\"\u{1f}``si3\"#i?k'\u{c}% l!O\u{1f}`<p!O>3,!S&O!P3n!P#m\"S&N[oMT!n!P\u{1e}\u{5}( m!N!\
        N#R\"O?Pko!L\u{f}\u{1e}H u!P!M!L\"C!l!A!N!E2I\"N\"h!S!S#I\"K!S-I!S#JGo2l'm(p\"S\"q!G!O&r!k\"R!I,m\"Q!n\"S#N#U/R\
        !NnX!%SoN!?k>r<!D!Q!F\"Q\"D!R!Q\"G$l\"P\"G-K\"N\"J\"L\"K&H\"L$K!M#n\"M\"J$p\u{2}L\"H\"K&lo3!?q7\u{6}$\"N\u{1f}`\
        #o8n5-( Q!R\"M#M!V\u{1f}`>m\"Q\\d!\u{18}p?9$/O0q/O@Pg.#!T!kEUk\u{a}+ P\"V&m7S\"X&T[R$l+OKm\"OhI5 P!k!U!L\"M\"R!\
        W7T!S!S#B#Q.U#H\"C1RUR!l>G!e!S\u{14}\"'!K$M\"Q9K&UYozn/c\"\u{1f}`_ol~!no9<!?n=8\"#S!j\u{1d}i$ P#T!kOT}3\"%M!j\u{7}\
        j!^Nck\"%Q:md\u{4}+ s!S!L%F!O7n(PPpIo-n/nRY$ j!I\u{1f}`Tn.\u{1d}!!OT'\"\u{1f}`Uq^PL I!S!Z!I\"l!k!Q!R3i!n#A\"k#P\
        !O!U!S-N!S$g!N!M,Q4O!P\"m$N!O\"T!k+O!N$n9L!i!n!Q!V,Q!P!i#l\"U!R-Ud\u{10}$ q!G>s!N\u{19}b$ R!l>R!l\u{f}b$%h!P?R3\
        S\u{1d}Z\" Txlh\u{7f}\" k?p@d\";l\u{15}l\u{d}~!Rkvn!zq'\u{11}$ k!N!N=n4?!?o}@\"Jn4Q\u{17}F' L!R!k%N8L!T!lxL\" m\
        ?mye\"\u{1f}`-nC3$ T%k:T%k'$* R\"U$O!Q!V*m-N<SSm\"P9/\".n?k{/!,nuO!\u{1d}k`I!+l\u{d}i& Q!k!oxS!l!oR_0 P!m!R#V\"\
        S!V7P!X!P#I#N-l!T%I!M\u{1}kPz! lo8!?ru6# m!O>n@I# n!F\u{6}n.(\"(T?UnR& O?R\"o&n.O&N%\u{12}!\\U8+! py8\" m?m\u{d}\
        \u{11}\" m?mi1\"/j0Q1\u{8}! lY%!@o[\u{15}!@mrj\" n!Nc{)!P$K\"O%m3n!P$M\"J.PsL# m\u{1f}`@M\u{2}u% R%S:T7Q$S\u{4}\
        7#Cm3S!SG:# m(O7lty\" m!M\u{13}%!^UPe# X!L>VEf$ k!N!N=n@\u{c}!\"S{O\" l?q\u{7f},! o\u{1c}\u{b}!\u{7f}ouC\"\"j?l\
        K!!#O\u{2}[! p0D\"\"N=o@b#\u{1f}`-rHsL\u{13}!?p\u{19}I##j\"K?O\u{10}x!?nz=3 U!L!Q#Q\"T&O\"V(s\"L&l!Q!S4R9L!s$LZ\
        S4S4P=g\"$j/TQ}!wn_1* T\"S!P\"U\"P!R:S\"R4U?q_\u{a}\" n\"M<^\"\"NRN\u{3}S\"!R?Suh!?q\u{e}\u{13}!@j*M\"Cq4R\u{3}\
        j. S!F!L%q!I?L-M&h!KBm)QZM&n!Nre& n!K$T\"L\u{1f}`^lT?\"3l!RN/( R\"K#R\"Q:O%N.Q\u{b}T<N!)lsF\" S\"m\u{10}\u{18}%\
         O\"p\u{1f}`SO\"p\u{7f}T!&k68!\"S^w(!N&R5n$P&P\u{9}Q\"n.T\u{1c}\u{1f}%$WAT1R\u{d}T\"p\u{10}_!\"k^{!fo]L\"BQ4oO!\
        !woxD#.k\u{1f}`Fo&'% l'T8l\"Rao~G. t!L!P#K!M!L!R7m!K'Ljl3n!S:km~* P!N$N:P!R\"O$P.N\"q$q\u{7}`6 W\"Q!N\"F!j!R!I'\
        k#Q!P.Q#K!i!Q!N+S\"T!PDUGk%SKUd\u{17}# S!N!i\u{1}t&\"P$P\"m9P$P\"mA\u{5}& l!L!P>R\u{1f}`Emaq< Y!I!P$O!S-l'S$X!Q\
        !S%M!U-Q!W#U\"L!PBQ%u\"L!M!KIS!S/T!N!S3R#3!$mm\u{19}- P!I!U!M\"M\"L!P'm%U+Q!PDV{Q(\u{13}\"\u{1f}`!q4C!\"l|G\"'n\
        ?o'b# S!Q\u{1c}S|\u{13}D!K!V!N!S!F!K!K!O#K$I$H-R\"R!T!L\"N!Q!X\"O$O&U!S!T$I!U!Q\\q\"Q5m-p!K#U!T!Q$U/K\u{1f};!?Q\
        ;u- p!P$U\"J!Q3R%S$R\"P!Pju?R/l#S!!k\u{14}a% n!I!M#N:kG4% Q!q&P8Q!sRq!NUar&!O!R>M5T\u{1f}`0Ss\u{4}' O!N$L\"k9Q&\
        q4N;%\"$jSU\u{1d};#%L:n%O\u{5}y! l\u{1a}{\"\u{1f}`_nJg%!j!T>l!U3O$b!?q@\u{15}%!I&H!S8N!PIe' Q#L(F\"t?pEn\u{1}oK\
        =& m!L!M=n!Q!N\u{19}\u{c}! m->) O!k!M#R\"U:Q#T\"U.V9~N k\"i!K\"I!L!V!k!K2R!N!P\"j!T4U!R%W0S$j'M\"X&R\"V!S!l\"V+\
        l!S*O$W\"T(K$l%R!N!T+P!P\"Q&S!U.N!U!P\"i\"n%qX.$$k?k3S!U/S% m!F&F8mhn=j% U>l\u{1f}`7T$li*#%O=m4S*5$ p3S,lEN+f' \
        U!Q!n#Q\"P9T!j\u{a}K( O\"O)s!N3N+u!N3<4\u{13}\"%OASa\u{18}#!E$T\"JOQ\"\u{1f}`=q\u{13}\u{e}( M!q!O%I8P!p&L.N\u{11}\
        E# p\u{1f}`0p_2!fo\u{1f}]& o%O\"O8q%P\"R\u{5}7!Jpb7! U\u{14}m$!l!T>o4NV!#$k?u4IMu! o/=%'P!T7l(U.O[E\"\u{1f}`.p\u{8}\
        \u{1a}%!P0l?L$R.o\u{1e}F\" p?pX\u{16}) K!T\"h#N!P!Q7N\"U:T 7$ l!P\u{1f}`?k7}\"Bm4P$D# l!K!T0j) P!M\"M\"N'P!p>R!\
        m2R\u{5}*# TwM!UI\u{17}( q\"I&G7s\"L&JXpPmb1!zsB.- S\"K%>!q4U+X4jJEAT\"k)U\"l4n0d' m!K!R%I:P\u{1f}`DmsD\" o?q\u{b}\
        \u{e}$ l\u{1f}`%r`nz\u{19}\"@S4mNB$ j!I!S%Q\u{7}N$ M(Q:j4Vx\u{6}) O%J<S#L#S~n!S:T&nu\u{2}\"<S\u{15}Sc''!R!j#k#O\
        8T'N\u{15}mP^!\"SGP# O7qXq\u{9}+\"/l?l\u{0}t1 U!N!S!N\"L\"V8j!P!T$O!V!S#S+RJq`U6R\u{d}Q!\u{2}pY`$!L\u{d}R2mdk\u{7f}\
        9#!NSSpmx1# m\u{1f}`@s1<\" T?Q\u{1e}n% O!m\u{1f}`$P!n\u{a}F%!N&nsQ#n*t!/! UO\u{17}E!i!U!S\"E#P+J(L%p!T#D\"F!L+L\
        \"C\"I\"E\"s!T<l+o#N,P!r$N#L%H&Q!k!Q*L-H\"m!M!O%J5U)T_\u{18}!\u{11}r\u{8}?! p\u{18}\u{a}!1k\u{1}S' S%V-T2P*O*j(\
        l6\u{1}& T!Q%S\"i9U&l$\u{19}. r!N!J%K!B4T#r!Q!Iak$JIm\"T.oH}# V'k!Q>(# T'k?k\u{13}\u{a}#3n!U?VJ=$ T!l>T!l\u{1b}\
        a- n!N!O!k\"G\"L!U8T\"k4YIs#j$T\u{b}\u{18}\"\u{1f}`@NDU\" n?o\u{10}&- r!I!P#M!U!Q!M$j\"I&U-SMr$NZb' P\"T#U\"R\"\
        V?T0R+F> Y!U!X!R\"T\"N8Y!N!T!V\"P\"T.L!U!S\"V\"K\"SFP\"Q\"l+S3i'T'T+P\"T!M$S@os@(\"Q&k7U!O!R#O#o[n\u{5}A' q!O$Q\
        \"L!R\u{1f}`8kRW)!R$S;R%T!P!S1Q#k\u{1}S\u{9}\u{2}!,mKp#!M\u{1f}`?pW!' O!P&p?o4N@S#mG?#\"Q:q\u{15}q`.- p!R$K!O!O\
        !P7j!U$L\"P.O!U\u{10}R7 \"\u{1f}`@n\u{b}J%!o$O\"P9q&Qha$%M;O4p\u{c}mT2!.k=\u{1e}#!N\u{17}r!N`!\"\u{1f}`0sz'\" q\
        ?qnF$ N#L\"MZQx\u{f}(!O!k$U!J!R8R'NUl3-$ l!M$P\"Q+c-!H!J#M\"H!N5q\"t!E!M7M\u{7}n5N#q\u{13}1\"\u{1f}`=oh\u{16}$5\
        S!mRS!mV?!?qY$' n!O!P#Q\"M\u{1f}`$nBHB j!N!L!U\"N!U!J\"E*D\"P'U!O#O!O!W!V!U\"N!U-R!M\"S!J\"M-o!PLV\"R9n\"U'R(K$\
        T3Oc,!\u{11}m`S&!O<o\u{10}o2r5P#o}a\"'H!QT\u{11}(!N$H!S!F8mOrrT&R11$ T!n\u{1f}`%m2\u{9}\"!S!m>3!\u{2}o8,' q!L&O\
        8r!O&P4Se\u{3}!\"T\u{5}\u{17}!#T\u{2}\u{b}!?m|=$ O?PcS#mTo\"!L?O\u{15}C\"(mvm\u{10}\u{18}\"\u{1f}`0n\u{9}\u{19}\
        \"\u{1f}`@o\u{19}\u{19}\" o?p7\u{7f}) p!G!R#K\"H_nen4lEQ3l#3T/k4P\u{0}\u{14}! k3p!?q#\u{10}! nZS#\"n=R\"oT]# o\u{1f}\
        `@l\u{18}A'!J&S9I&SAn1OLp\u{f}S; W!O!O!k!P!T!N!T!N!Q6o!J!S#Q!R!O!T-M!R#O\"P\"QUQ-k,q5N!UXy!\u{7}nOp'!P!M#L\"K;m\
        \"P2OEp!!Pwa\" P'M1\u{d}! S:.! U\"7+!P!O$k!N!T4q$P%k\u{c}qCl!O#:\"Cm4Syc% r!K!L%L6R\u{b}q!!Tn\u{1e}\" S\"l$U\"N\
        o2P#\u{c}! S\u{12}\u{16}!?S/\u{3}&\"S#Q!k;P4R#Q5'$ S\"k\u{16}S\"kkR\"<S\u{15}Spt4 P!p!W!W\"N!O!N!V!T6T%U\"L.U!N\
        %M!V!OsN0K(Q?\u{1c})!L!P&O7U%T#O3M@M<mA5( n!O$L\"I8l5Q3oJo\u{16}$$ w\"J=x\"J>^\u{2} Q!R\"L!L!R$G!O!C!L!E!J!H\"L\
        !j!D!J'P\"J\"T!H!Q!B!H!D!D!H!P!A!M!>!I!H\"?\">!H!<!A!t!f!v!i!O!B!k!l!g\"X!p#j!n!l!u\"W#E!G#l*H#k!S'M!m!U!Y#R)G\"\
        O$o!L$p!O'P#U\"k!o!U$P\"N!P,b!S\"L!N!T\"V!S!P\"K!O!D\"D!M!J!P!I\"k#J\"S%Nb\u{19}\"Bl4P[@!Kqta\"\u{1f}`=o\u{3}\u{17}\
        # S\u{1f}`US\u{12}T#!Pvr!QNv- j!L!J!K\"K\"H\"H+m+i#O\u{1d}S2k#o\u{1c}^##j?j4SvN* k!T!N%R!O9T&NOO$u\u{5}m\u{1f}R\
        S!j!m!J\"D!H\"X'L,M!Q!N#h!n!M\"H\"Q!L-P!F#L\"N!M+o(j)n#k(U\"R\"l\"L!O(j\"n%m,N)o\"K!M!Q!o!o,M!p!s#P!N!O!O-k!Q!N\
        !Neb* K\"S$R!M!Q7P\"T%R!S3O=P!\u{11}pa~\"\u{1f}`@q`j!+l\u{17}k!(R?4\" n!Q\u{6}\u{a}\" n\"S\u{12}\u{16}\"6lSl\u{f}\
        n3 h!E!M#F\"K!l3L$n!L!N%R!l-L2l(T/ORj!L\"K\u{b}\u{7})\"T!i$M8o!P6R!TCoSrDH'!N!P#K!i:P!U4Rim&!U&M!R7n!R]SQD#!U$O\
        \u{c}qs~+ p!P!R%P!Q7q!Q!T%Q!M}k=O) h\"O&Mon!N!KVnJj+Q.\u{10}% o!N\u{1f}`<oHR>W\"\u{1f}``pq\u{1c}\"?l'Q\u{16}JT \
        R\"k!L\"P!g!Y!h%N.V$U%P!S\"S-T!R#V\"Y![,T$k.i!R!U!W!V!W!S!U\"I!R!M!U!X#V'm!S\"W%N%P!U#U#L!Q#j'S!V/Q!X!T#V0S!jn[\
        $;s!M\u{14}s!M\u{1b}\"! PV{!VRrP4 K!K!R!O!O!s!J!K\"K6N!O\"U\"l!O1Q\"m!O[Q\"mNq\u{15}?} U!@\"I!L!=!Q!C!V!A\"F!R!\
        V!H!?!F!z!t!J!L!U(M!M!K!F\"J!P!D\"K!O!G\"L$C\"u!m!O!N!N!U!L\"E!N!K!S!G$E\"q!m$W!U\"J,L\"P#J\"L\"o$H\"P\"p!H&p!G\
        !L\"L!T-m!P\"R!d\"R&j!o%Q+F!R\"H!T!K\"I!S!K\"J\"O\"I\"p!n!J!Q#p!F\"M!M'S!TK %\"k&R9r4N&T\u{12}V\"\u{1f}`@o\u{7f}\
        \u{5}#!L*m?ja\u{10}\u{1f}#! N!V!l!N!T!P!V!N\"O!K!O!Q!R\"K!S!J\"I\"T\"T\"N\"V!h!R!V!L!P\"P!S!M!Q!S\"R!N!Q!T!U\"E\
        !I!L!P!N\"M!W!K!P!T\"M!U!P!P!M\"P\"O\"K!W!j\"T\"T!R!K!L\"T\"S\"N\"Q!R!V!T\"V\"m!N!R!T!T!m!P\"l!O!M\"T!S&T!R!R!O\
        !h!S\"V\"m!P!L$S!Q!T\"m\"T#M#k!m!k!p\"R!V!h!Q!P!P$O%U!j!O!O\"T!W!P!S!M\"R\"N!P!R\"S\"M!U!P!U\"O\"R!V!l+j\u{c}R'\
         P!Q$NOV\u{c}T$Q\"m.\u{14}\" P/QqT!#k5\u{d}#!Q\u{1f}`<o\u{15}6. K!N!L!Q(s!N!P\"B$G,L+k!P3i\u{c}m.\"x l!S!m!O!E!\
        I!G!X!W\"M!B\"G\"D\"D\"C!S!O&S!X!M!S#f!P\"P!H\"P!T*H!S!S!T!K\"L!N!T!U,l!O\"M!R#k'J#T%Q#I!i!n!N\"M!T!j!J'M!S\"J$\
        J!P\"U!O#Z!Q!Q\"M\"k!Z!U\"L!G$f$S!X!S*i!Q!S!V!W!W#I!J!Q.j!M\"M!S\"k!l)ku.% j!K!O=j!Ubb$ P(p?k4S\u{11}j\"\u{1f}`\
        @n*C!$k/{! o\u{11}\u{b}@ T!k!o!K!S!N\"P!P#R1q%o#O\"N!S.Q%N=S!j!l.S1S!k'p$T!Q!Q)T\"q!P!O)k%jUA, m!L!R%G9M!T&lSq$\
        M3m3m\"On\u{1a}% Q&R\"m=R\"oQg\"\u{18}n#R_\u{17}!,k\\L' o!M$N\"L8p!Q\u{f}m\u{19}\u{10}\"Bn4PNd! P_\u{a}! k'}#!k\
        \u{1f}`@kZ\u{19}\"(P7n\u{6}{#(P?S}pC\u{16}\"NO2kz\u{7}# p\u{1f}`Un\u{1e}!*\"o=l\"kMoJQ%Q'Q+n-m8n\u{1e}\u{c}\" p\
        4P@\u{3}* L\"Q%X$I5k!TMQ'UZN#kEJ! lH~+ m!O!Q#N\"J!R!R7S'T.T\u{a}m\u{17}\u{c}!%lP\u{16}% m!L?Q4R\u{b}n\u{1e}p\"?\
        T!o9`$ n!J\u{1}n-QF\u{7}' Q!P!O$l\u{d}P#j!lv;\"\u{1f}`%l,\u{f}!xpiy$;o!T\u{14}o!T\u{16}\u{10}! l\u{19}\u{8}&!S&\
        O8n!R&Q@u<O> i!S\"I\"B\"T!W-L*h!R!S%N!S-J!V%P,R\"L\"O-m+T/l!S!P*T2k0h!M&N!Q-Umb(#m\"M!N<r\"P!R1HgpDr# n!P>m}s& \
        L%L\"O9m&Q.L|\u{d}$ n!I&R{lOi# l!K>p6w' P!l$Q\"Q9S4n\u{c}l\u{4}\\!TQ\u{f}N#,k?l4TW/%!P&o\u{1f}`:P&s\u{12}}!\u{1d}\
        p\u{1a}m!$QDs\"<s\u{15}s0.%!T!j%R9U!ll\u{2}!fq^.! nJ\u{18}! T}\u{e}\"\u{1f}`@n!4%!S&Q8m5S&Pf^&!N&K8S!SZq(p\u{7f}\
        .\"\"T#PxA$ R%R:N%S\u{15}\u{b}!*k\u{9}G\"\u{1f}`!q6\u{b}$!Q\u{1f}`$p!Rd@\"\u{1f}`=o.]- S!M!l!P\"K\"L!N7S\"W4kGn\
        ek5lxq$ P#UEP4k0.#,k\u{1f}`@k.a. Q!R!R!T\"N\"P!N'W!j/PAU'PGo\"Q\u{4}\u{10}0 N!L!R#K\"t!N7O!N!R#O\"u!R3I!S3S'mP8\
        \"!Q~m(:1 N!M!n#Q\"V8N!S!j#N\"O.R$OBp!O;U9S1Q\u{16}\u{19}#?S\u{1f}`6r\u{f}N$!S&m9U&lc!#?l\u{d}o0m[\u{17}! mG\u{0}\
        \"#mSP\u{6}5%'R?U.T!Q\u{11}O|(K X!U!P!T!J!W!V!M\"R*R+O!Q\"S!T#K\"N!R\"T(V!W!O\"S\"N\"K!U#V'T0S\"R#T#S!j$M&Q!P)U\
        :m4S!V%L.t!I#O_\u{4}$ l!T>o!TGm!1j/x% P!l\u{1f}`<R!o9s\" n\"N\u{1b}:# OBo4G.V&!P!M%o\u{1f}`:Q&p\u{11}y!)kQW% Q=\
        p\u{1f}`8P#ppe+\"T%w!G>r!K4MBl(m!Q`o!Qz\u{b}' m!K&T,P,l!P2Q{q\"\u{1f}`Uo\u{1b}b$ S#k\u{1f}`@mV\u{18}\"<S\u{15}S\
        =0\"GU4j\u{1c}F!!Pox3 t!I\"M!P!H\"D,q!F+u!N&I,o!I1LMlNp1n!K3Pr\u{14}\"\u{1f}`$qjH& q!Q!T#O\"L!NF\\* L!M$n\"T9P4\
        T&R\u{5}O!R$oAx\"\u{1f}`@nf\u{19}$!M&k8ofllC! km\u{12}#(S9ppm\u{5}%!\"k0y\"Br4MoW# T?U;k\u{13}R!'Pcb$ QBT\"P6lA\
        >#%O\"RQQ5c\"/Q?Sv\u{14}( K'P!R7N'P!Q1Q\"N?'\" o?o\\t#$l?l4O\\4& T!N$U\"R$m?m\u{f}g! l\u{d}\u{2}\"\u{1f}`=s\u{11}\
        G(!P!S3N!q)pHQ!N!q)f\"\u{1f}`@n \u{e}!)j@b\"\u{1f}`0m\u{1f}k& o!F>n!KGm#Q$c\"?T(m\u{13}.( M!U$n!T\"N7O%l#Rj\u{7}\
        ! n_q#go$RCSkz#!S!k%O!b%\"l$R\"R9n$SDD$!k&P9o&QA/\"'S?Sq\u{12}\"?oGp\u{10}j# T!j&Q\u{d}n\"\u{e}o!Q\u{0}B'!O!S%Q\
        9Q&S!P4p|\u{1}# k!O!SbQ$!T\u{d}l!UMp\u{13}v!fnFH!?o!k! p u# n'R8p[\u{19}+ P!V\"W\"F\"o8P#N$p.J\"j$H@M!?rx(\"!k!\
        PGV. q\"L%H!N3N!j*L!P-J$MxN!j.o%QS\u{15}!?p\u{15}b% o!M&M\u{1d}p!Oxh\"#U#k=\u{18}%!S!U$j\"T=j1h! o~y& q\"O&Q7s\"\
        P&R_\\# n\u{1f}`0r,z\"'mvl\u{5}:\"2j|o-y# m\"M=p\u{1}c\"\u{1f}`!p\u{16}:! S[H\"(l?lH1' T\"Q%T9U!U%U!S 9! m\u{11}\
        2\" S!k~\u{7}& P!U%n!P!U8T<\\3 k!Q!K%G!M7P!U!R%M!SGk,l#P%o%n!O)m9nOm\u{19}S\"Pn2PYM% k<k#l=Puk\u{1}1$ k!J$T\"MZ\
        \u{2}!VO}5\" i(L\u{c}j\"!k!PU+!+jmD#!T\u{1f}`?n\u{13}\u{1b}\"\u{1f}`%ql9!FT|P& N%M\"P8P!m4P0.( S!l$R\"S8T!k&Q2S\
        !\u{7}!?o\u{8}Q5 S!M!K!O\"s\"R!I7P!O!O#N0L\"R\"u\"LAl\"M&N]J$m\"K(o& M'P=Q4Q\u{7}N%n\u{7f}'!2k~\u{19}!#S#6$ n!P\
        \u{6}q!P\\w\"CN4qR\u{8}!!K\u{c}1' P\"M#Q\"M9Q!O3q\"@$ S\"T%S\u{16}T$9\"Bk4U\u{a}\u{d}$ R!m\u{1}S!m\u{9}:) O\"M!\
        M(H!u3K+K!w4<o\u{0}!)k\u{11}Y\"%P?QH1' O!q!Q\u{1f}`#P!r!Q0C%!V$L:S%O6OHK\"\u{1f}`en|O\"\u{1f}`$m\u{b}\u{f}2 p!G\
        !G#C\"I8n!Q&NWP%j#O;S*o2m#n5p%p&S\u{6}\u{12}! m~N!\"R(\u{16}: P!o$R\"H!X7M\"W#W\"P!S-N'SDK!t!Q!S!r!K!L!O2k\"T'R\
        $O:KEnMq0 X!I!H%J!L+E!o(Q#U3H!l\"PEnvI!l#q4\u{d}\"BP4r2T!\u{2}oG\u{7f}) R\"T%T:U%O!j-T&R\u{5}JRN!BS|\u{16}\"\u{1f}\
        `@p_\u{0}# l\"M\u{7}TQN! Q^\u{15}& p%O\"P8p%Q\"Q\u{c}t$BS!R3n!o\u{0}:9 S!j!R#V#N7L!n!Q%k!R-Q!I&K<n#m(n$P;U#o8k!\
        O#V&R!S2o^P!wrEr\"\u{1f}`%no/!VPk`# Q!Q>RoR/!K!l#I!S!N8m!S!U%Q.O&U!M\u{1}q$Q&LD@# S+m?lVB\"Bu4Img\"\u{1f}`9m+W$\
         Q?Q#L4thw$!k'Q7R!l\u{1e}tJ t!A!T!F\"@!R!E\"D&I\"E\"@!l+n!H\"M\"G\"F!K'O$F#N#H\"G!N,o'o)o(o2o'p&L-o3N!l!L$K\"K!\
        N*j#p!O!R\u{c}\u{11}%$V\"jPR!S\"W}N\"\u{1f}`+r^\\!\"T,\u{1d}$ m)R\u{f}n#RR\u{f}@!G!L!J\"N!K\"T!L&K\"o.T!N!V#R#T\
        !P(l(Q\"T!PGn#S)o\"Q(p%r\"Q%o\"P)R#O*T*T8L% q\"L%F\u{1f}`9n\u{c}N\"!nzo\"b\"\u{1f}`@p\\\u{7f}) O!N$U\"j8O!O$P\"\
        Q4r6D\" U\"S4.\" LnM\u{11}B$!k\u{1f}`$S!nT9$ N<r\u{13}N\"r\u{12}\u{16}'!C!P%K4q_nUQ!q75! nOV$ m$O>T4j=\u{18}/ \\\
        !C!G!K!Q!H!M)L%p+U#M1k$N.m}R_\u{12}!'U<p% R\"N#k\"TQP\u{7}/!@T$[!'Tht%!G!J&W\u{1c}m\"Mw/# P:mZm\u{0}`\"\u{1f}`e\
        o)\u{12}'!O!j#M\"L9Q&P!TD\u{15}##i!P>ic\u{0}#4S\u{1f}`>U!c? G!Q!P!K\"n\"h!Q7J\"U#g!T!V!E-G!M$O!VAP\"l&J\"k!O,Q$\
        n!S8M0K%j\"U.P!pF[0!V!h#G\"T6H$l%N!L-U!O&R?X)T\\p8H-Ul\u{12}% o!T!R?R\u{1e}n<\u{3}\"\u{1f}`%o:w# N\"l?omc!FlT\u{0}\
        !WT-w8 J!G!N#H$L\"G!k'P!N\"N&l#K#r!Z!K$Q.H\"Q/M!n!OKN;S\"l\u{1c}C$ U\"l=U\"k\u{1f},# l\u{1f}`@o6\u{b}\"\u{1f}`@\
        n``\" k!R+o! UgN&!l!M>k!R\u{1f}`Do<C( n!J&R9Q&W.Q\u{b}iEU\u{16}L$!Q!R%n?o(b% s!J!M=p!O>w$ q\"M&S9P7*# M!m$M\u{15}\
        \u{14}! R2j\"wm\"L?\u{1f}\"\u{1f}`eqB$\"7nXn6e\"@n4PdJ) R!m!L!Q\"J\"KOSyS2R'5!!R\u{16}0!npn.) t!N$M\"H8m!M$PWn#\
        R\u{15}\u{a}\"\u{1f}`_j\u{10}-' V\"N1J,k4O2n\u{c}iQE#!NSSpmEi\"<S\u{15}S|_\"\u{1f}`eqm$T T!N!P!Q!i!@\"G\"D\"E$F\
        \"E\"r\"Q&O$X!M!V#E\"J\"I&L\"L\"k\"F\"L\"G\"H*n$Q\"R-o#S!m\"PAH!O!n$P!r!Q)m!O,n!N!O\"E\"Q\"L\"T!N%N$j\u{12} % o\
        !K>l!N\u{1f}n\u{15}c& Q!M>R!N$j6M8b# o(R7oii% o!S\u{1f}`To!Szt* V!R$J\"N!i8S$N\"O/U&T\u{17}(\"\u{1f}`%o(o\"\u{1f}\
        `%oR\u{1c}#(VSL\u{4}L>\u{b}!?pM4!?t]!$!S\u{1f}`$n!S\u{1}n\"BN4r3\u{f}%\"l%S?T.U\u{12}O\u{4}F\"#RTVH\u{19}! m'\u{14}\
        !!UEy!zoBc\"\u{1f}`-n&}%!P!T#L\"OOT\u{19}`!\u{1d}p9?!VR[C& p!P$H:p!R8L]K!(kQ\u{18}$\"Q#VOT\u{13}QE$&!G!l%M8pYN!\
        UP\u{3}! l\\\\\" j?p\u{d}w!?l3R!JlTQ!?r91' N#Q\"R.n,P#R0os~$ p3R,l3Sog!FmIp& U!i$O:U!N4q\u{7}\u{17}\" n?mnS!\u{4}\
        n\u{18}5! s3\u{b}\"\u{1f}``nh8!WQ\u{13}\u{1e}(\"Q&k7U!O!R#O#o[nMH\"?V#j|\u{17}#!S?R!m\u{1b}\u{8}!VUjT$ O!o&Q9oF\
        %. p!U!S#L!P!P!P7l!Q$M\"Q4L?RlRSi!!S>\u{1c}$ m\"R=q\"REw!%k!I!?m5)! T`8!\"h)$\"\u{11}qKp'uL W!W\"J#P-V!Q+l!S!U#\
        S!N!P,S!R!U!Q#S!X!O!Q)P&U!V*O!M\"S!R$I#Q#V!U\"T\"S5U#h$Z!U\"U&m%M.U$S!N\"S\u{1a}'!?n\u{0}-: O!T!V#G!T!V!o4O#T!V\
        $J#i3K!MGP%k+Q$T;O+P!k\"K\"R#Q\"S!m{v!{l\u{11}\u{11}( o!L!M%I8p!O\u{1f}`<n[\u{c}$ T!I!k=V2\u{1e}!\u{1d}q6[\"?PO\
        s\u{12}4# NBU4V&K# m!K!O\u{1c}1!$l!O\"\u{1f}`%qp8& n!F!K\u{1f}`>o5lSa& p\"K&J7s\"M&J\u{c}A7 V!N\"P\"Q!R!M!Q!S&W\
        1N$Q\"O\"U&V&Q!M#T\"O&R&s(RxU!Q\u{1d}\u{3}!@nA\u{2}!?n/s# V\u{1f}`@S&3' S#l\"L:P#n4P\u{c}nM\\\" Q&kHb!?Ot@\"\u{1f}\
        `Cl\u{f}5\"\u{1f}`.oed) U!S$O!m!l8k!S'R3Rp\u{a}$$m0P?Rjn?r\"4k?k\\d\"<V\u{15}VK\"-!G$J\"m!N7r!L$L\"M\\Q#r!NYT\"\
        m^@\" V!i\u{1c}~$ R!O!n%Q%\u{f}% l\"R=OXo}l\u{19}F$#i\"P\u{1f}`>oe@0 m!Q!T#I\"I8n!P!T%J/Tcr)M<p\"j!J$O-l\"$kST\u{6}\
        P!\"k9(*!R!U%O!N7k\"S%O!O\u{1f}`.SHc\" S&jM)%!U>n!V\u{1f}`:n7(% j!J$Q\"M?NQx$!M&N@TPl~9! o!X( m!L&Ppm$O\"P\"l>n\
        6\u{c}\"\u{1f}`\"o&1, m!I!L%O!M8JWnMn!M(l/kHO\u{e}^* l!P!R%G!Q4s#k\"P\u{e}J\"s1\u{6}$!L'Q9m\u{1f}RkT\"\u{1f}`,q\
        hbM!P\"E\"K!M!S!X+S!T!U&L$j!P!T!M\"N!L!L!R+S!U!G!V#M!R!P!T)P\"R\"U\"M!N,m\"S#T&V/l\"S+M%n-L0L$O\"S.Q\"m\u{1d}p=\
         l!N\"M\"H!U!R!P)S.n!N!T#N#P-O!P%O!V/K5m#p%m'o(P'm-k\"S!o2l'T@U\"\u{1f}`en6C# k'P8sy3!On}s#(jSU\u{c}k9\u{f}! Q\u{6}\
        ?(!J&M8p!N!R%T\u{19}S:m\u{6}##Hn\u{17}s)Oyq\" o?n m! p!+\"\u{1f}`%o8a!BVtt!Bk)-* m!S!S%T8i!U!T%Q\u{19}m5m`\u{4}\
        & S!K>M`m`n5Se-#\u{1f}`=O!p)2\"'Q!n\u{11}A! k\u{3}e!!Ph>$ O\"p=Q\"qt0\"!R?R\u{1}7$ o!I>s!M{\u{c}$ O%O!l>Q|\u{10}\
        \" l?j>C# o\"O=pl5! m.\u{1d}B L!P!G!O\"r!K!G!K!C\"G$E$C,U!P!N!S#T!I!O!K,R\"M\"n!MZO#l'n'U!j:R!M\"S\"p\"Q\u{1e}V\
        $ j!U>m\u{1d}mMf! Q}*#,l?m4Q \u{1e}\"BP4o(I%!N&V8m'O\u{19}T\u{6}{!DUCDK q!L!R!U!L!P!O!J!R!S2S%M\"U\"T!R!O!T)T$I\
        \"P\"J!S!E!M!O*l1o$R+R2r!K!O!S*S&m%S0M!R%K!M-O%m+K\u{14}k# o!L>rS~!#ivq$!P!O\u{f}r!E\u{b}\u{4}!?pu%\"\u{1f}`%s\u{16}\
        \u{1d}\"6pSp\u{1f}%&!J!i\u{1f}`#Q\"m;R\u{4}># l!N>n\u{16}T'!N!n&N9j4R\u{1f}`0p#\u{9}#=m\u{1f}`;m 2& l!T&K8X!Sbm\
         \u{1c}. O!Q!W!U\"M\"P!N'U!j/OAT'PGo\"Q\u{18}\u{1c}! T;D!\u{1d}os\\#\"I\u{1f}`;M\u{e}t# O:mZm\u{4}p!?p}{' n!J>l\
        \u{1f}`\"M9n%o\u{d}\u{d}\"'P?P\u{e})0!K!I$Q!t!I9O%m!N.R%l!SIQ!m!SIT#k%\u{c}& q!L&L8s!N&N2\u{f}!\"lvm%&S!O8P<T\\\
        T}N\"<p\u{15}p_\u{10}! l@c!\u{1d}n\u{4}q\"\u{1f}`_n\u{15}]\" m?mjZ$'K9O&O.n|'4 V!P!V!R$T!V7V!P!k!S%V-I!S$O\u{6}\
        j!T!O$k!N!P5f!fo5V&!T!RDS!S-R\u{b}mcu!\u{1d}r@y& q!H&E8l!K&Jqt' l!K!R%M8V'R\\k<#\" Q\"m\u{15}J! PM\u{0}* T!J!j$\
        R,m-T!N5SRr=P\u{1f}X\" n!P2R\",o?n\u{1c}\u{b}\" o?p\u{17}v! o^\u{17}!?nAf\" k?m\u{1b}=$ T\"k=R\"j6K% r!Ifsxo!PR\
        \u{11}\u{1a}!W!l!B\"N!Q!U!l!K!O!@!W!H\"M!Z!L\"Q\"M\"K\"J\"M!V!U#T\"F\"M!P!N!V!N!S!E!P!G\"M\"Q\"P#d!D!T!O\"P!U!D\
        \"M\"T\"N!S!S\"h\"M\"P\"G\"j!K\"O\"J\"P!P!Z$O\"k!T!i!T!X!j!O!R!V!V!j!V!R!N$o!O!Q\"V!P!P\"Q#S\"F\"k!U#N\"h!W\"W!\
        O#j#[#M!V!K!T!M\">\"I\"O#Q!R!Y!W!U!J!U!Q!L!O\"N\"D\"N\"Q\"S\"K\"[!U\"U#j!l$g1-$ s/M0p/N;l$ m\"H%L!MW\u{8}!Hn$\\\
        !US$'$#U!l>j4RUK) l!L$P\"S!P8P&R4R,n/u#!T$PAR/j!!PN\\\" T2mU\u{f}!?S\"]\"\u{1f}`%oD\u{11}*!P$n!N!R!O8Q!P&U}q!P\u{15}\
        \u{a}!'ToA5 K!J\"I\"E\"I\"I\"w!T#E\"H\"F,N#L\"H$L\"x!T'H$N\"L&9u\u{6}\"<m\u{15}mF\u{1b}$ t!H>q\u{1d}p\u{c}+\" j\
        ?k?\u{1c}!\"O\u{1b}0\"/R?SlR\"\u{1f}`,p\u{19}-, P!l\"S\"Q\"Q8P!l$V\"Q.K\"Q\"PP\u{c}\"@p4QMH\"\"V?T/$!/lY_!(Rx+$\
        3k!U\u{1f}`=k{G3 J!N!S!P\"l\"l!K7P!O!M#l#L1G\"NHO#pZQ!Q$kQ%3 N!l!X#M!M!Q4S$U!U!R%R!U-M!VCTFQ2S6T.T\u{1d}YS q!A!\
        k!D\"C\"?!h!H&P$K(P\"n\"n!K!Q!J\"G\"E,N\"I!V#J\"H-l#P!U#l+g$R%p#M)n(T+J%j%l%P-H\"n!I!Q#H\"I&L(R!G!Q!n\"i\"n)h0$\
        )!L>U!I5OMn$O>R\"m6q\u{4}E# Q\u{1f}`@ScE\"!R!jy-! TEw\"!T\"Tg=!?n%4\"BR4o~5\"5oSo\u{c}_&!Q$QAS\u{19}R'k!SK}\"\u{1f}\
        `Uq\u{1c}\u{2}, o\"Q%J!U#i!L3n\"P)k!M0S#S\u{a}[#(P\u{1f}`Tq\u{b}3!'R_\u{f})!S&U!O7L!S!k&S1Ulopp% N\"k:k%m\u{10}\
        kIo\"#M(k0p! p0Z* n!H!R#K\"L!O7n!K!U\u{1e}n; !+j(tu R!B!T!h\"U!p!T\"O\"T\"E\"Q\"Q\"B!i#O$J!o!N\"P!E!R!q\"n!k!L!\
        P!R\"T&l\"F\"M!U!H\"<!i!Q!M!B\"G\"D\"E(K\"J#P&J\"o!N!O!P!L!Q!q!O'O,Q!L!U!p\"D!V!S#l\"n!M!O%n!I\"I(R!J!o!E+P\"k!\
        S\"P\"H!k!I!S%L(k!K!S!N\u{1e}\u{10}\"Bs4NA4$ m(T7n(Tx\u{10}$ p<Q\u{13}p\"Qg\u{12}\"\"l?n:S) T!lmo4N#n#OGR0T!nbg\
        \"\u{1f}`@l`c!VTY\u{16}!#kz~!\"TAt! Us8\",kSUp\u{12}\"!I&MQ\u{3}!\u{1d}p+\u{1c}!\u{7f}ql\u{2}!!Oa\u{7}) o!K!Q#G\
        \"E8pYSEl!Q\u{7f}\u{1d}##j?o4QNC& q!K!M%I8n!L1-# o3P?S*]\\!H!Z!I!O!D!J!W!Q!G%l!H#n!H!S#P\"P\"Q!S!M#P!T!O\"K!H!L\
        !U&l%L!S&P!L!Q3V!P$P\"k!R$U\"k)N*R$T#T*l!M!T#K*l!Q!S\"U-J!T$T!G!R(l%o!O\"M6S7!I!T#O\"H!U7i!O!V#P\"L!Q-O!T#M#SGR\
        /S3l'S2P\"S'Q>oV\u{c}$ O4m+P4o\u{c}\\\"?p\u{5}M\u{14}N!?lT8! m\u{11}(\"\"QTNGx\"\u{1f}`$q\u{c}K' l!N&U!URU\u{5}\
        l5n\u{1d}A!)iN?!$im\u{f}!?o)7!?n,M!Bo\u{a}'!?o9)+ R!m$L\"N!P7R!p#i#P!R0Vt$\"\"mzo4R' U!U&Q!l>P`lMm6\u{e}!\"R~p'\
         n!K&P!Q8P&S\u{0}T\u{1}>2!F!W!F$P(S1M!W#J$o&N&N!U%K&p\u{7f}o!J!N%H\u{12}.$ P%O!k>QqF\"\u{1f}`%mJn$!Q\u{1f}`<o!R\
        \u{6}\u{9}! q\u{a}M%\"X=Rcn\\Q!SJg* R#k!J!L:S#U4l\"N\u{a}n!Q$h!!lk\u{13}J k!L!J#M!I!G!N*o)U%T!P!V\"O!P!O!R*k#N\"\
        W!V\"K!H!M!N'j$o0n0l!P&k!L!O&P!P)m0U\"N.P!T#P!Q!KF\u{0}\"\u{1f}`!pXQ&#Q0V/N4N!RZT\"x# O!l>T7\u{2}$-p?mEk\u{1}n\u{1c}\
        0) T!R!J#R\"L$k4U!R8U\u{4}6!(P6y\"\u{1f}`eq\u{a}9!GTU'* R!m!L#P:R!P&P4m-R#nj5# l!Q>m~i\"\u{1f}`%pVp##l?m4U\u{0}\
        r# l'O8ki/+ p!J!K%N8o!R!P%JxKAo:lgg) R#l\"I.T,N#w\"L2E\u{c}k)F!wrH#\"\u{1f}`*s\u{1e}}\"\u{1f}`@o+4, O!T&P8O!U$T\
        !S!T4P\u{5}T%S\"Piq4 Q!i!P%V!P7V!j!T#I#T-L$MYO!O$p/l!P!L9N$k*b! S$[$ n!Q!P=lUV! S\u{b}W#!T>m!T?X! n\u{16}2$+i!l\
        ?l4Qiq!\"Ps!) j!J$H\"L9T&Q\\nHo5k%\u{e}5 U!O!i!P#J\"R!T3n(T!O\"S-N!O#V!R\"UjR\"S%o%nDQD^' m!K$S\"O?Q\u{1f}`4o<>\
        #!L>p'o\u{11}9!?qJ\u{2}# P!n?p4|\"Bn4Qp\u{14}$ n'J8rrrA\u{7}& l!H!T&S7p\"MMz% R&Q!STT\u{9}mj>* n!M!Q%M8k!O&S\\m\
        rq0R(W' Q\"U!M!l;R\"U\"j\u{d}T!&k\u{d}C0 Q!n!K&O8J&OWl%Q!P\"o\"S!n<V!p\"PXm\u{19}O5 Z!P$I!N!T,M!U,S'U-O'P=I!P)k\
        $T?R!P)T1S%T!P~[\"Co4Q1K# l\u{1f}`0lcx< O\"N!H\"o\"F!Q'P,s$T#M\"m\"K!S-H!O#k\"L4m)O!i!NHn)R%N!s\"R+n'lUF%!O!P%Q\
        ;q4L\u{e} $ l!R\u{d}n!R\u{15}(#!U$S#l\u{1a}M#!I>n!LK\u{1a}!\u{2}pmZ% p!D!P}t#w?W0 n!M!K#I\"Q,I,o!G!N%Fwl'T8k#l!\
        I&X\u{16}\u{8}!?r(n%(R\u{1f}`8N\"o&R&o( l!E&G8qrm/o$oUS\u{16}\u{1}!\u{14}pwN! n{A\"\"l?k*\u{c}!DV\u{4}h!VVK\u{2}\
        !Bl\u{19}q& o3Q,k3T\u{d}j1V7%' T!K!k9T$ScTNT>{\" n?nX7!?m\u{4}kM P!P!T\"S!S!M!P\"E\"E'l\"M(k$R!P#X!L!R!R+R!P!N\"\
        V!V\"S!J!P)M;u'V(l\"P$m#T/Q)L\"k!R-J!Q!S#T!R!S*j!SE\u{1e}% Q!q\u{1f}`<Q!q\u{7}\u{2}F P!Y\"V!O!B\"N!N#D$C\"U!m!G\
        \"U&K\"W\"S#T!Q!G!S!O!U-S\"S\"H\"U!N'U&U=P?S'n%K-O!P\"Q&S!OuP\"(jfp+\u{15}# m#L?P(F# S!O>SN\"# O%l\"T\\Y+ l!T!L\
        %R8n'TRMdU!o#Q&N62\"\u{1f}`@o\u{5}$!?s\u{11}u)!M!m#O\"R!O7m!O&R4S\u{0}A\"\u{1f}`%r\u{17}\u{1b}!!Ly\u{6}5 l!K!T#\
        T!R!R!N3Q$i!R!U%J/QBo)O\"m$N=k!P+W!Q^\u{14}# R!k\u{11}jAPK O!A!G!I\"H!G!=!z!E&H$H(J!S#U!I!M!M\"H\"I!o-I!F#O\"H!\
        o3Q(n$M!M\"L!s$O#F!n@Q)J!J!S\"q,U!L!J&q8I'!O!q%L!Q9n&S?sNI+ V\"P!K\"m\"K8M!T$m0LCO\u{d}o3\u{17}# m\"W&Q\u{2}\"!\
        frk\u{7}!foJ\u{7}!noCF#!i?p4P$\u{1c}$ T!nvT!pLo7 i!N$D\"R!j-P*n!K!W%K.I!U%P!P-P\"K!P,o+S]O!k4k\"k*\u{1f}#\"P\u{16}\
        p\"PW/#\u{1f}`0tJn1\u{13}!?nt\u{1b}' O!k&R!Q7N!m'Rh;$ o!L>t!Mav!?p}.!(UY\u{11}\"!N!j:{!\u{2}p%\u{12}!Fl&d\"\u{1f}\
        `%nRN!Cm+X, o#O\"N\"S,R!l+p%P\"Q,T\"R\u{b}S\u{7f}N! T\u{1}Z!^R.^\"\u{1f}`=n9\u{18}x N!R!U!9\"U!H!P\"{!t!9\"A!G!\
        G!R!9!K!R!P(U#U!P!T!A\"I!G!H!U!v!n!A\"F\"L\"B\"O!R!T!P!A!P!L!P!D!N!n$G\"B\"I&R!R*O!M!V!R!T$H#Q#U!U\"T\"S+V$U\"P\
        !O#S#g$Z!T\"R&l$U!M&N\"l\"k#T!R\"E!R!P!K!R!P!t\"H\"I$V!R(s+!M!L%L!K,m,M!M%O!M,m!Rs|\" n?nHm# T\"Q%NW\u{c}!{k2\u{12}\
        % R!l\u{1f}`?R!ouK!.k%m\"Bn4N\u{19} ! k\u{d}t\"Ak4SHC\"\u{1f}`$q\u{1c}7!VPW]& m!M!S=r!M!S@\u{d}% N&P?T4T\u{8}m*\
        p!3kRI1 L$j!I#U7R!J\"M$O.o!U!l$M\u{5}I!k!Q#M\"oD3\"\"P?QuT!?o\u{5}#. t!A!L#D\"=8p!N4L$L\"J\u{5}s!D$I\"AA,!?oOkQ\
         h!h!W!K\"Q!U!o!Q'N$J(W%j!X!Q\"O#N-N!S#S!T!k!T0S#l(U!k#j!U!Q\"Q%E!J\"T+S&k#T&S%J!U)T!W\"T!h-Q!\\#P!K\"Y.P\u{1d}\
        !! r\u{3}5\"\"Q=n\u{14}}!#j:\u{1f}%'K8o\u{5}L!m!qZ\u{8}\"HN4q`O,!m!O#J\"H!R7U!q!Q#L\"K!T-J?~\"BX4j[$!?m\u{1f}<&\
         n!N&M\u{1f}`9q!Pip\"\u{1f}`$r\u{7f}i##l?m4U\u{10}U\"\u{1f}`eo#U!?r#c# N\"m?okP#\"M\u{1b}s\"NK*&!O(lnm!R@T#lW7!\
        VQq\u{1f}\"!Q~m<i#!N'l?l3\u{5}! m6\u{3}\"DP4p]N\"\u{1f}`@lI/\"\u{1f}`@t\u{1a}\u{c}\"?Q!lUQ!\"R\u{8}^%!U!i#R\u{d}\
        m$S\u{6}q!\"OL\u{4}#;o\u{f}q&oPo# l\u{1f}`@op\u{13}< R!N!N$l\"j4j#Q!O!P#R!V\"m-M!L#M!S!MHQ!L!N!U1k\"Q\"l7j/L$P#\
        QV !\u{11}mP<! ow\u{c}\"@S4m6;% R=n\u{1f}`8R#n~\u{1a}: Y!F!K!H\"E\"v!I!E&E$J,O!L!R#H\"r!L-G$G\"jJRNm-M!N\"M\"Q\"\
        r&$!Cl7^$!X!N>Q4jF5\"\u{1f}`=q#\u{1d}( T!l$O=Q4o\u{9}O!o$PU\u{11}\"\u{1f}`Un/C. p!I!O#S\"L8r!L!T#O4PYR%nIm%OKr#\
         N!o!OJ\u{2}& n!K!N%H!R7l\u{2}N/ Q!n\"U\"J#N7T'R!Q/O$lWS!o2S!k:kr>&!P!Q#m;Q!R#n/l\" m?n=>\" l?pU\u{f}\"Fr4M&\u{c}\
        !?u\u{1e}w!?o P' r!Q!R#M\"I8o%Ob\u{5}= X!K!R!M#T!M!V\"k#M!j!K,P!T$N$m#T'M@S'U!p,nIS%P!T)k%l!O5M$o`D$ Q!m>T!k3-!\
         ozU!\u{2}nOY\" m4Sz*( N!K!o:l#T\"k\u{e}T\"l\u{2}\\$ R\u{1f}`US!n51. l!P!L#N\"S8m!S!U%V@p%Htl!S&P\u{7}u\"\u{1f}\
        `Uq6y) m!P$H\"G8O[r#F9J'n?V!?p3M\"!H>n\u{4}d! m\u{12}}\"Bk4Uw*\" o?o/09 P!G\"u!I!P!N!K,K\"L*R#w!K!M!P-M$G\"J0L$\
        oHo!L!T9Q)n'N\u{c}0# p'Psp6\u{11}!(l\u{15}3# P?P(UH9*\"M#P\"N!M3k%W!R&P\u{9}k,k`I# n/PxN4A. T!K!N#m\"N8N!P\"r\"\
        n\"P0I\u{1f}`$o+oh7&!M!Q&Uro$R^qB]\" i1X$\u{1c}- P\"R#i!O!R!R7M\"U%Q.R!Q#j\"NoB& p!Q$I:p!S8L]A#!Q&k?k$0%!M$m;O$\
        o4O\u{9}-& m\"N=m\"Q\u{1f}`;p`Z* m!P!P%S!O7t!S!Q%T!L\u{c}O! lJ<! l\u{c}O! kV\u{1}! n\u{18}2\"\u{1f}`!o+}!\"Oea!\
         o5~6 R!N!M!N\"M#S!O6U!R$O$O\"N$L$M!T\"Q#S$S\"m\"n%jzR1z$\"R$l\u{d}P$l*[t j!W!X\"O!I!n#>\"D\"M\"A\">\"?!N%L\"N!\
        Q!O\"V!U!U\"P!F\"V\"C\"E\"I\"E$B!Q\"Y!S!O!D!l!U,X$Q$m%L%Q!R!o!R!T\"U#N\"Q!R$V!O&I'N\"o!L!U#T!R!R\"O!N\"X!O#N\"o\
        !p\"l\"m!N!Q\"O)n!L!P!g!R!S%K!R*V#X!M!k!O#ofA$ o!P&O9R^f, V!F!O!O!i!J*N$m,U5O0k`nXCF k!Q!P!O\"S\"K!O!D+W!Q(o\"i\
        !U!S\"U!N\"R!S+T!U!J!M\"T#L!P)Q!R!o!m!QJSMk!R$T\"M.L#o-O3w% p!O!R&S7kv\u{7}# k\u{1f}`@m*@\"\u{1f}``q\u{12}W\"%S\
        ?T{O' P3s!M+P3w!M1FH0\"(Q7n\u{1b}i\"\"jDV!X/ j!L!Q!X\"J\"H!O'S$Q,o!M$N.Q$WQm\u{9}\u{d}# o\u{1f}`@q\u{5}^#?O\u{1f}\
        `!on2\"%l?lxx!!Ta\u{1}\"#M@jK:!wo$_$\"k&V9k&SAJ\"@R4m\u{6}2!?l`\u{9}& N\"M&m7R(m4RxC& o\"Q;N\u{1f}`8p#N/v!TQ\u{f}\
        &'!N!P#K!i:P!U4R*N' p\"L&N'L0p/Nrl-s2 j!H\"Q$Q8i!O$J\"l.N!T!T\"K\"K\u{6}L!P!K\"n\"K\u{0}}!\"U*<!@oi?\"\u{1f}`@n\
        !.#!H\u{1c}r!I?;\"URcn3\u{a}' T!U&V9T&SAn\u{12}l9}\"BQ4lh!!?m5R$ r#P\"O:kj9) q!L!L%J!J7t\"P4J&N~d!\u{e}o<d\" S!\
        kl\u{c}# n!M!N\u{14}b$ l!H\u{1f}`$mKq!?n<!#!NRWml\u{1b}t\"!U&MqH# n\"N\u{0}nI;\u{0}!L!T!C!W!S!S!N!F!S\"L\"D#U\"\
        U#W\"Q&V\"V!N!R!G!U!T!R!G!N!U\"O\"H$T$M!M!M!T!Q!O!L!I!R\"R\"K#U!N#R!W$T\"S!Q)M\"j!N\"K#K#S!U!V*J!L\"R\"S$o!O!U!\
        R$M!q!M\"l!n!M!K!H%k!j\"T#J$M\"L\"S\"i!G\"h!I\"O\"R!T!E!J#K$T\"G!S#V!P!U!V-s%e$ m\"S=m6S2\u{1b}\"!O>o^Z# l\"S&O\
        \u{1b}%\"3l!RHd3 o!J!O#N8H\"l!U!R%P!U-Q!OPM\"nXm5l!K\"H-Q$R!\u{18}qh\u{1}! kAg\"\u{1f}`&n&|! PI'% U!j!J\u{16}r!\
        QM\u{e}! py\u{16}!?nKL(!T&R9S!i&U-UdpNTN5\"\u{1f}`=qW\u{7f}\"\"JENU(' m!N%Q9n!S!S\u{1e}ny\u{1c}*!Q$I\"I9R!V!q$M\
        0K\u{9}q#Ow(!\"l\u{b}]\" Q/Q\u{8}\u{b}!ztZJ\"\u{1f}``q4\u{1a}# l?R\u{10}qD\u{1a}( K#N\"J&p7Q\"N&k.L\u{7}\u{f}!#\
        k&\u{f}# P\"o=Rq9#$l?j4V+i\"Bl4W>\u{e}!(mg\u{b}\"\u{1f}`Up\u{d}w\"\u{1f}`,pf|\u{1f}7! U!M!k!M!T!Q!j!O!j!K!M!H!R\
        !?!Q!J!R!N!T!L!V!M!S!F!G!L!M!L!Y!N!V!X!P!V!N!U!Q!j!P!i!N!J!L!T!A!P!P!W!T!S!N!U!Q\"N\"Q\"P\"L!H!H!S!N!V!M!W!K!V!\
        h\"M!S!R\"O#F!G!M\"L!M!T#N#S!Y!T!V!g!Q!W!X!O!W\"Z\"W!Z!Q\"K#R#S\"O!W$T\"W#R#N\"h!h!P!X!K\"l\"k!k!k!n!g!L!Y!S!W!\
        E!R!M\"N\"K#O#R\"O!W!Q!U!S!Z!M!P!L!V!O!V!M!V!Q\"G!Q!Y!S!W!N!V\"n!k#m!k!l$jM\u{d}\"VTjosD#%N\u{1f}`@Nd6$!n&R9o&R\
        ry& R#I!n?m4I^oR\u{16}\" k\"P1.\"BQ4nO\u{16}!Dk\u{16}P)!K&l9N!P#U\"m.Q&LioI\u{1e}! lNG%!P!o>Q!o\u{9}qn}\"\u{1f}\
        `@qEB!#lU\u{e}\"\u{1f}`=n\u{7}x\"BP4owm%!H\u{1f}`,sHu!H2*$ n'J8qrrs\u{7f}##i?j4V\u{0}\u{e}! m6.#!Iyt!I\u{1e}\u{1}\
        !!GQ\u{1}!zr>\u{11}, P!Q&P8P!S$U!S!R\u{19}S!U$T\"P\u{17}&$#L!m?l4Vb%) P\"N$R!T8Q\"Q#M\"R2l~\u{1}$ S!m>O!m\u{1d}\
         \"!m?nHR, U!m$I\"N8R!q\"q\"O0L\"O\"M\"SWW$ l%P\u{1f}`;n\u{f}\u{3}!?q|\u{0}+ n!S!S#P!R\"N8S!O#R#P\u{18}l\u{3}?)\
         R!p$J\"N8T!r$M\"O.ItD!?rm\u{3}! kj'% y!H.K0{!J\u{16}c\" m?mXw+!Q!k#I\"I9R!W!r$M0J\u{9}q#N[>#3k\u{1f}`>kF\u{4}\"\
        \u{1f}`-qd@\"\u{1f}`=nSG$ r<Q\u{13}r\"Q\u{19}\u{3}# m\u{1f}`@mpc%!M\"kSO\u{1f}`/n\u{3}-# l\u{1f}`@pFW$ l(Qro$Q\u{14}\
        \u{c}- R!O!I%G!p7O6M&iCp(kZK!P&mS\u{3}\" N\"o5\u{c}\"BP4qdT2 T\"M!R\"R\"R!R#S4P!V!R#S\"V/P#Ten\"S!n/PP>!$j5H\"?\
        l4U>%+!O!S&k7n!P!S&n.QMQBn!RvD!FU\u{b}A!\u{2}o}\u{1d}\"BQ4oQk# o!I&L\u{1a}\"\"\u{1f}``p\u{1}>% P!O&n!S}p1i0 R!R\
        !U#L!R!Q!N7R!R!S%R!S.T\"UCl$Q\u{7f}E% N\"Q\u{1f}`?Q$o\u{1f}\u{19}! l.$F X\"V#Y!P-X!N,P$V!K!N,V!P!R$U!S!O!S)U#j5\
        T!V!S1Q#S!P#P!R#Q$N'V-S!S+T!S%i!Q!R0T\u{8}\u{12}N q!L!R#J!K!K4Q#M!h!R!X%R!Q-P!P2l'm)j!K\"k!T\"O#F#J\"P#L&V!I\"i\
        !I,J'R!P*Q\"N!T)m!Q!N\"T&L!U-n!M!Q\"M\u{6}y\"#i?k3\\!zqZ\u{17}$ p!O!R&OX\u{d}\"\u{1f}`@r\u{7}2( S!N&L8T!P$l\"O!\
        V0\u{b}& l!G&H:l4OopbI# o!K>n\u{11}K\"\u{1f}`,p3\u{14}! n+G% m!P\u{1f}`$p!Q\u{2}`!woC{% L!N!l=R\"mghC K!I!R!H\"\
        O!K!G!I!Q\"F$o$T!V#N\"t&Q!P\"O\"Q\"N\"T*U!U\"U#S$R$n$S*L!N$t4o6UBO-k+w= Q!P!W!L\"O\"V!V$k'Q!S+T!V!X#Q#V,T!N!U%R\
        !Sej&R)S0S!U!V$k/q\"Svf\"<p\u{15}p;\u{13}F!L!T!M\"R!L$P%R,N%N!Q#R\"L(T&K!L%L!V!R$Q.T,p-n!O'M!Q-j'W!Q+N/j!S$S!P!\
        S!Q%P(o0l\u{3}U'!j!S#L\"T!T8k:S\u{1a}q'!U$O!Q\"S?U.R&RD\u{17}!(SsVW m!W!Y#B!K!R4J\"O\"n![!V#I!O!S!U-V%M!P!L/O-W\
        !M\"V!N!N\"U\"N#L\"R$P&Q\"p!N!O&P!I#i!Q#N%R$l%m!J\"C!Q*Q\"i!S&N.m!M!U!O\"l!o\u{10}/\"#kSQ\"x#$k?k4S)\u{7f}\" n?\
        o}h%!S3k(m\u{13}P\"mLO* N#M\"K\"M\"o?R4q\u{3}P#O&p(5#%O=n4Q&K'!o!S&Q7M!q!REt\u{d}Y$!o&O9q&Q\u{19}w!Gl9.' k!N!P%\
        N8l!PqlVl\"NT2lbp!#k6 $ m!R>o!S9C' m'D8qrm3lBN.oE\u{16}\"\u{1f}`@nB\u{1}1 N%J#U7P!i!Q#M\"l!Q-M&Lkp!Q7T!l\"R&q\u{b}\
        (!-mQhv I!L!m!W\"l!R!O!j!V\"I\"V\"M\"P\"O$S$S!p!T\"F!V\"j!k\"N!Q!h#T$G\"N!Q!R!T!M!i!L!V!m!V!S!K!U\"O\"R$F!k!k!P\
        $P!Q\"l!S)U!j\"R\"P!l'T\"l!Q&j$N&s!I!N$Q%S\"P!R\"U#l$M!S!p!T*k#L!N!n#W!S!O$M&R$X\"i!T\"kn\u{18}# n!L?N/\u{1b}o \
        M!Q!R!k!g!j!O!N!j!S!M!C\"H$D\"M!X'R\"N\"O!P!S\"Z!S!F!M!V!T\"H(R!W!Q!M\"Q!U!Q!M!U!T$R%Q!p!P$T!R)T\"W%Q\"n!o\"R!P\
        !P+T#W!U!Q#P!M\"T$n!H!O$R\"K!S!K$m%R\"S*j#R!P!Q!k#S!R!R!S/Nx]\"?k\u{1d}J\u{a}>!@l-5% n'O\u{1f}`)r#Odi$!R?S\"p4O\
        \u{1a}\u{2}&\"kSQ1O1R}n%P~d%!R$I\"M9R$M\u{1d}0\"\u{1f}`Zn\u{1a}`!\u{7}n.\u{12}\"\u{1f}`en\u{15}\u{8}!zs\u{1b}\u{10}\
        \" k?pV+%!Q$P\"n9T&o\u{c}1! T<\u{3}%!PvTIt$n!RE\u{16}!.k(^!noa + o!V!R#J\"R!N8T'R.ODS8l\u{7f}\u{d}& I#H!k;L$p4Q\
        %d\"\u{1f}`Cr1c$ U!Q!nSP2y$!IQT\u{d}O1j\\G( m!I!i#N\"J9M&K\u{19}q%}! m{U!/k\u{5})#$i?i4WFZ5 Q!G!T#J\"W!P!I&U0O!\
        J&S!R/U$S$W\"L\u{0}P$P\"P.R#mBk#'Q!R8mJ9$ P?T\"m4R\u{1d}%!%R'Z# m/QxN}J\"Bo4Q<\u{1f}\"!m?pfx$\"Q=U\"Q\u{e}n2!$ \
        m!J!S%Kvy$ U!nvR!oY\u{1f}! U3`( T!S!j%V9U&TAn\u{12}lg\u{1b}# T!lwo\u{1b}\u{8}\"CQ4pd\u{7f}!?q\u{d}D\"\u{1f}`=or\
        e!\"S)6! n\u{d}t\" S&jD\u{8}#%R\u{1f}`;R\u{15}\u{1c}!?p\u{5}\u{18}!?nn#! mW01 I!j!I#L\"k9N!N!N2q!K!m$O\u{5}K!l!\
        M#N\"p\u{16}\u{f}!\u{1d}nYe!xk\u{18}r!wo\u{16}@!&O^\u{15}\"'kvk\u{0}O=!P\"K$P\"G7R\"N\"T\"T.I!V#M\"H0Q-m#S(j!N!\
        Q!T,Q3n\"O%T!l0j!T\"L!R4U\\Z% T(k\u{1f}`8T(moD! m+g$ q\"T\u{1f}`.qOY\"<R\u{15}Rcs!?v|u%#N\"P.l\u{1f}`>kIU( N#T\"\
        J$o6N7P&h\u{c}n{{! R\u{19}s! L_\u{1b}\" o\u{7f}o81\"BS4m8u\"?QroT6\" N?PE\u{13}!fo<5\"<T\u{15}T 5& N#Q0s,M#R0t\u{15}\
        A6 I!w\"N\"K\"M!O7O!o!Y3e!O5n.i\"S!j(l7m*R;Q!p5r!TK=\"#l\u{11}m0P$ P\"l=SXS\u{11}\u{f}$ q\"N=s\"N6J\"6TST\u{16}\
        \u{13}3 p!Q!K%@!J7q!P!I&S[n%o6o&U'q!P!jHn%s+n\u{4}\u{a}##i?j4V[r\"$jSQE<!zQL ! pOH#'U!T?T]\u{19}!&k\u{11}t!?oC^\
        . M!O!N#K!l!L!T7P!Q!Q$m1O\u{c}n%R?Z!!U\u{1e}\u{10}! nL ( s!I\"l3FQt\"F!J\"m\u{5}()!T!W%L!l4Q*O`lKQ\"m\u{1e}\u{7}\
        \" p?rz]\" l?l\u{4}Z!BT0\u{6}b i!W\"R\"N\"V\"V\"N\"L\"Q\"S\"G\"R\"O\"T\"S\"P#T$W\"V,K\"F\"D\"G\"C\"G\"J\"H\"J$j\
        !T!R\"Q\"J#O$T\"I%V!l\"I\"U#V!I\"V#W*J\"O*G#J$G\"H#k!m!k!p#S$M(j$i\"S\"F&I\"G)H\"P\"l+jm\u{5}$ n\"N\u{1f}`>nBs)\
         k!P!V%K!P\"n5h!V4T%NG q!L!Q!P\"G!S!N!N!S(Q.l!M!Q#M\"P!S!S,T!V%M=n!L!S\"R,m*n!U!P#N/O&Y1n\"R!n\"P!S$L!N-m+R\" S\
        !m\u{1a}\u{1a}: L!O!R#R\"p!M3m$P!V!S#T\"n!Q-J!O#H#OJl@T!S!o(O!m\"O-T!P\u{1d}\u{19}!!RT54 i!T!V#N\"T!N7n!F$I\"J.\
        U$U\"m!LGRBP/U.H#N\"P\u{1}\u{d}#'U8n'S\u{17}\u{14}\" l!M\u{8}W\"\u{1f}`ZnWN!?m\u{12}H'%o\"L!O7Q%o^l$T\u{7f}r!!j\
        O\u{e}& k\"K\u{1f}`;T!p\"pd\u{1d}$ n\u{1f}`@p5Pf(& n!G$M\"P=P^lA\u{1b}\"3l!R|\u{6}#!R$T;RT,$BQ!R3o!o%b! nnM) U!\
        R!k%U9S5Q\u{a}P5S%m2h&!O$Q\u{1f}`<P&m\"l ''!M$P\"p9N$Q\"r4K3^& l!P!S%P9Nbn]g$ R!m>S!oA?!wpP\u{1a}!wuS=\" n!J\"c\
        !Fk\u{15}{& r!R!R#N\"J8o\u{12}M\"#iiPk\u{1d}# l\u{1f}`@k\u{17}D' P#R0p!R+P3m!SG-! m=i#BQ&O4lkE#+j\u{1f}`@kJ($ o\
        <Q\u{13}o\"Qg\u{1d}% n!K!N&R7l %!WU\\q&'I8p!Q&M!Rzo4q+ i!K!O%B!N4p%Q&Qvq4p+qP\u{11}* R#K\"G$q!M5S#P&l!M\u{1f}l8\
        \u{15}( j!O$L\"U8m!TrO$M\u{b}\u{7f}$!R$O:p!QPtp Y!T!T!U!X!R!I\"Q!I!N!>!l!E\"?\"G\"K(S!p#V!T!X\"W!R!H!V!S!N\"F$F\
        \"N\"Q\"O!I!Q!V!Q!O\"S!L&K\"G!R\"N#R,T$v\"O!Q!R&L!N#P&l#R!I%N'T\"T!R$N!N!Q\"S#Q!i#S!p!P+P\"Q!U!S!O#Q!R!R!M(K%U*\
        jz9!?lcb\"\u{1f}`%oz\u{1d}*!S!U#K\"P9V&S.M!O&S\u{5}Sa+\"\"Tdr_\u{8}!-mz\u{16}!&mJ$!!J@G# l\u{1f}`%q}\u{1b}\"\u{1f}\
        `,tSo, q!D!L#K\"K!U7l!N\u{4}o!M!O:Ov\u{0}!\"Tz-! n\u{1f}E!fn\u{1c}o&%O\"Q9lFp|p\"QN\u{0}#!k>U!lS}\" r?r>g##O!l?\
        k@f$ T/j\u{1f}`KmQz( l!T!V#H\"O?T~oUnu\u{17}' X!i&Oso7O!l+n&N) i!R&L8j!N&O.O\u{c}O9m\u{9}\u{4}!(O_n\"?m4UA=' p!\
        J!R%J8l\u{1f}`!n^g, m!Q!W#R\"E8U!LFm(n4n]l!Uir\"=QIo~6\"6wSw^>)\"N#T!i\"P\u{1f}`8n\"P#S#Q\u{9} % s!K!N=t?U =6 Y\
        !Q\"S\"H!N!U,M!U,S'U-O'P=I!P)k$T?R!Q)T1S%T!QG\u{0}#'M@S4mNk0 T\"L!R$L!S*j-V\"Q%Q.O\"O\"SVq?p2P7R\u{d}\u{12}! lu\
        h!wo\u{13}\u{15}1 M\"R#T!M\"j7Q&Q\"i.P#N!L\"PIQBQ\"n+T.M\u{0}\u{1c}\"!l?n\u{8}\u{1d}; O!x!@#J\"J!L7S!p!G%M!O-g!\
        H5l!T-m!Q\"n!Q,n*k/n>M!p!N4o!M\u{4}-# V\"j=S7\u{d}!?P\u{1c}!!?p5,\"\u{1f}`Vm\u{10}W7!L!P!L\"H\"R\"Q(m.X!Q!R!P\"\
        K\"Q!Q-P$O/oQp!Q!U!Q\"oGR^5! S},& P%P\"k;O4o\u{10}miY\" mnmd]$ q!N\u{1f}r!P%r##Q\"N,n_.! o\u{6}\u{a}\"Jn4Qp8$ m\
        !J>m!P16, R!p$J\"J8M!Q4q&O\u{5}S!l$N\"O _# R'm?mPj'#V\"j\"M!P8R&R!R}1!$i\u{10}V\u{1f}-! N!N!l!M!S!P!i!Q!i!N!T!K\
        !U!I!R!J!R!I!S!M!U!N!R!L!I!K!M!N!X!L!W!S!Q!Y!L!T!O!h!Q!h!O\"M!V!N!P!M!V!K!S!O!T!R\"P\"Q\"Q\"P!I!J!S!N!U!N!W!J!U\
        #N!R!T\"Q#L!I!P\"K!M!W#R#P!Z\"U\"P\"U!R#[\"U!Y!Q\"O#R\"W!U\"R%O%V#P\"i\"S!X!M\"k\"i\"Y\"W!N!X!R!V\"Q!O\"Q\"O\"b\
        !R\"U!Q\"P!W!Q!U!Q![!P!R!O\"P!V!N!V!Q!\\!K!Q![!S!Z!L!W!\\!k!j$i!k8\u{1d}\"<S\u{15}S\u{0}\u{2}. o!P!I#M#P)J.o!S!\
        L#O#S)M*O\u{6}RB,' S!N&P8P!P'SGR\u{1e}\u{5}#!O'k?m;\u{f}\"!P>qk\u{12}&!T!V=Tho1n\"P\u{18}i& R#M!n/T0l4R;p#\"P=Q\
        ~qw\u{11}#'Q8l[q7\u{e}!!Lpb# n\"M\u{5}r{t\"Cl4SZ)!\"Q\u{17}W\"4k?k'[!\"R5\u{0}\"\u{1f}`.nA[u F!>!D!}!>!D!R!<!B!\
        3!E!<!F!D\"<!G!;!F!H!R!N!U%N!O!N\"I!?!J!w!E!E!S!D!I!;!G!B!I!I\"B!K!D!L!I!R!K!H!l!F!>!O!G!L!A$G\"C\"P!P#N!U#pBn#\
        P!I\"s!N!G:N!O'q'O!E!K!v!G!L!T!I!I!?\"D\"C\"D\"D!Q\u{a}.) S!H!n$V\"Q,k+P4k\u{9}Q?\u{7}# m!H&N6M7 t!G\"D\"H\"B!O\
        !O&H$H,m!M\"L\"H#U/K\"O.mKo#Q0p<Q\"P>o\u{0}m\" m?m1\u{1b}& o\"Q=m\"Smn\"S!@!fo-|# n\u{1f}`0l/\u{5}% r!L!K=n\u{5}\
        oh\u{15}& Q!o&QsR!p\"Q%\u{e}( J#s\"P$H6L#u4J\u{9}Sn@$ n\"Q=p\"Q/l% k!L!U%I8p,z!$k\u{0}4% j\"O&Q9Q&QS[#\"M\u{1b}\
        s\"N\u{17}\u{1d}# k\"U?U(\u{9}\u{1f}1! N!P!n!P!S!Q!l!K!k!J!W!O!N!K!U!H!Q!H!R!O!Z!P!T!J!K!I!L!V\"N!W!T!R!X!O!R!K\
        !J!O!M!J!Z!N!J!L!O!I!Q!E!J!V!Y!U!e!Q\"Z!c!M!g!Q!O!N!V!U\"Q\"N\"S\"P!T!R\"U#J!K#I!L!P!i!]!S\"Y!P\"j#W\"X!U!i!R$W\
        !U\"T\"m!O!V!Z!R\"V\"V\"[!T!W#l!Q\"V#m\"R!Z!S!e\"W!V!Z!R#V\"I!S!G!S!M\"L!Q!A\"U#R!P\"O!V!R!T!W\"R!T!R\"L!S!Q\"G\
        \"J!T!\\!U\"N!W!R%^\"i$SW\u{a}!?UKB\" l?q\u{1a}M[ S!Q!W!M!W!K!J!O!S!D\"m!o!J!N!D!H!E\"M!F'O%N!Q!Q!W!J!I!S!N!G&G\
        \"I\"N!K!H!M!P\"D\"N!R#O!k%M3T+M/O%Q\"O7R!O,T#p!P!M\"S!O!L!Q!M*KP@!(NGT#\u{1f}`@T/kY\u{1}\"\u{1f}`@m\u{5}O\"\"l\
        \u{11}m\u{5}\"# j\u{1f}`@o\u{d}\u{11})!V&Q8o!Q!Q%S!Q}n!Q\u{0}\u{15}!\u{1d}p\u{1b}\u{16}%#R?S\"j2O\"QU\u{8}!fo\u{1d}\
        \u{d}\"Bk4T=\u{f}! T\u{2}w$ S#S\"n\u{11}oK$&\"U%I!P9OVRenw\u{b}% m!K\u{1f}`<r!LyN!zs7\u{1d}$ o!S>l!TvcT n!V!O\"\
        W!N!I!R!U!B*E-X#X!P!J!S.N!O!U!X!G!O!L,h(o'K\"p#n+N\"l*N!Q$M*p!J$L!R#m!n\"m!k%Q*j$U!K#R!M!R!S.T!P%n)VpW: l!R!N$M\
        !S!N4U*U!O-T!Q#T\"Q!R;R$v!O!O\"QGN!R)O\"U/O!R>la-G Z!D!G!H\"J!H!>!x!F&H$H)S$K!N#I\"I!m.F#P\"I!o3T(m$N!L\"G!r$T#\
        IAR)M\"S!P!p-O!L#M\"L!p\\\u{17}$ R4n+R4oIN\u{1f}\"! S!X!j!M!U!R\"O\"M!G!A!Q!;\"M!U!L\"K\"T\"P\"O\"V!i!R!V!M!Q![\
        !O!U!O!R!S!W!P!L!E!T!>\"F!K!N!Q!O\"O!W!K!O!V!d!L!V!Q!R!H\"Q\"Q\"L\"k\"T\"T!R!K!L\"P\"K\"O\"N!S!V!U\"V\"n!N!R!V!\
        T\"Q\"k!P!N!j!T!S&T!R!S!O!i!S$o!P!L!S#S!Q!U\"m\"U#M#k!m!k!p\"R!V!i!Q!P%O%T!j!Q!O\"Q\"Q!S!M\"Q\"F!R!R\"T\"N!U!G!\
        U\"O\"R!V!l+j%RH m!R!P!I\"C\"S!O!S2O$j!U!T#J\"W!O!R,G!P#K\"S@o!P!Q!N%k#T;l+o\"n\"T!O-L#T!S%I.l\"P%S%o$Qa~& P5M!\
        sQP!M!s3<$ p!E!P>KKMN p!D!W#G!J!N!V!T'n&P)i!N!j%Q!Q-S%Q!Q!O!R+m\"P!K.R#J(O\"P\"o+O'M$m$Q\"S\"S%q3H!S!g!M!K%K.m!\
        I$r&S%o(C$ m!J!S%K\u{17}\u{7f}% l!F!M%K8iSz!?p2\u{1}/ U!T$S!O!N8Q\"S#N\"O!V.mzR#L.S&N-7D g\"T#J\"R!U3P!T$k!V%J!\
        OGn)k!C!J#M\"M'F!Q)U#M'G!N&i#o\"S&m$m!P!T!F*j#k(S2k%k0x$ m!M?Oqr \u{1e}; k!I!V%S!Q5K\"j!E!R%M!P-M&L!S,o/Q,o,mNi\
        \"Q!V!U&U.o!M!N!KHO%#M(m?o!k4Qf\u{8}!?m'T!(TB8\"?R#n6B%!N!R#Q!m;PJQ$ l?q\u{1f}`!S]b+ h!J&G\"Q2P&U#K\"Mrp#R5PL\u{1a}\
        0 q!N\"K\"M\"P!O#k!Q3q!Q!S!P\"M\"T%Q/P,(%!U!S>U8T\u{8}Pc\\!?n Z\"3m!T\u{3}8!?p2F4 K!R!Q!W\"D#O!n6N\"R#J#R!l,O\"\
        Q\"K\"R\"T\u{4}R$N!mL]\"Bq4IdN* p!Q!Q#H\"M8r!S$K\"P4OH\u{1b}% o\"R\u{1f}`;l\"R\u{c}\u{1d}\"\u{1f}`_ozq!?p\u{b}p\
        ! R|\u{f}\"?qXRLX$ r<Q\u{13}r\"Q=9Z V!X!U!L\"T!V#Q!S!@\"E\"?\"A\"W!N+W!N!U!P\"T\"M\"T!Q)V!O!Q!W!N\"T!P!K!R!Q(T4\
        U$T!V!Q%L,T#R!Q#O!O#P*g!V\"J(R#O!U+T!V!U%W\"T/S)q%o6-! o\\># o'Q8oq?k V!R!T!Y!P\"N!P!T!R!V%I\"L\"B'm!Q!r!T\"S!Q\
        \"U!S!X!S!Q!O!U!U%L\"S$R\"S!P!V!O!O!V#M\"M\"N,N&m&U!Q\"R\"l!T\"i!M!L$N&o\"R\"S$T'o!T!U%r!P!P&k!R\"R!Q!r!U*T#Q!P\
        !Q$T!T.R#T(m\u{1a}^\" p?t\u{b}pk!L!Q!R!l!M!X!H!S!Q\"?\"H\"@\"=!n!D!M!R&V!X$N!Q!U\"O\"K!Q!V&E#k!E!Q!L!P!R!T!P!S!\
        K!M!L,R\"J-p!Q!S!V%k$L\"P\"k!S(N!U!R!T#N!R!W(j!O$S\"H)V!X!R+N!S!i!O$U\"R!T*Q#U!H!T#b/ r!I!L%I!T7s!G!L&N.U&Q,n$Q\
        7R_SP4, p!K&L8k!O&KktNn!J4l!R$lX|\"\u{1f}`%orK\"\u{1f}`ZmG \"\u{1f}`=pA,)!N&K8O[u!K'r#M\"r*m\u{e}J% T!m\u{1f}`<\
        U!m~jF n!A!U!N\"N\"B!J#j\"N'i'L!Q#U!J\"Q\"H!k!K!H#i+L$Q!J4P,l!P$r!I!R&K,U-o0L!Q+Q%P#L!U\u{8}~# l!Q>mL\u{b}\",jR\
        KqgT K!N!Q!G\"L!I!H!O!P\"D\"I\"n!l#R!V!l\"M\"s&S!S!S!M\"P\"O!T!S*T!U!M!R#R\"M\"Q$m$R\"m!P!l&L!M$s\"I\"n0o6U?U#T\
        !O$O\"M!O%keQ\";m\u{15}m\u{15}!!\"mUs# J!T&L\u{a}(!,j\u{7}z\"\u{1f}`UthF$ p<R\u{13}p\"R\u{b}\u{2}!?nqx0 T!R!M!N\
        \"O!P,j-W!R!O#R!S3S\"Q!RSpI]# m'S8lQH# n!K&O\u{1b}>! T\u{6},! k$0##O!l?k^k7 k!S!T!T\"A\"O!S\"n5p\"R#J\"J!R-S!R!\
        P$P-Q8n#TCM7p#Ttc+!M!T!Q$L8L!P5R!O\"ktp4R\u{1a}+#'N!P>Q5\\% j\"V\u{1f}`#j\"S=C!^j\u{15}g!4km!# T$k?j\u{15}W#BS\u{1f}\
        `!n\u{14}eC s!U!M!L!K!S\"S!R!I\"V$K0q!V!N!M\"N\"U!O-T!P#L\"L!L,S'R+SKl!T!Q:M\"N$N.q!L/Vl\u{a}& k!Q&Qso!R\"QR\u{12}\
        * T$T!O.m!R+S#L0O$U.q\u{1c}\u{18}#!L;p\u{15}p+V%!P$Q#V8Rqmxd!&SeX!!Kwn&'Q!S7k\"S%T5UX*!?p\u{11}C$ T\"l\u{c}S\"m\
        J\u{0}\"\u{1f}`.n\u{14}/# k'M~O=\u{12}&!S&M?O.T\u{1f}`+o\u{0}\u{3}\"\u{1f}`eq2(!WQ\u{f}\u{1e}\" Txl\u{5} ! nG/#\
         n!K>pz\u{18}* Q%E\"V8U#k\"I1T%Q\u{6}U&Sf:!.k\u{2}B#\"TEN4r\u{c}\u{12}!np5[##l?m4T\u{7f}\u{3}\" m!M\u{13}W\" o(\
        R\u{19}5! T|$$ k?s\u{1f}`6O\u{1b}@!Wi+i$\"P%S!Sws;G!&SmNO k!N!U!Q!L!D!R!C!N!G\"C!m#E!D#N!U!Q!J)n\"W#I!T!I!P#J%I\
        #R!T!K!U!H\"I\"J'H$T\"n!Q!J%q:M=O'Q4L$N)I#S\"ok$#\"S$R9l\u{f}\u{5}) m(Q7s!N&Q!T-T\u{b}O:m[B9 P#R\"H.K.Q#I\"n!R'\
        l&I$I\"I\"J$OHN0S!Q$m'O!q!S7T!l\"O$QLD' P#M\"o#P7N%o#QM\u{5}/ W!R!j#K\"O9W&Q!P4S?p!L!R&SBT<QGn\";l\u{15}lc\u{0}\
        % n!H!N%J8l\"\u{d}$!k!N=T!nwb\"%H:rMB#+o?r4I\u{c} !YjST' S!I!n:U#U\"j\u{10}Uf\u{e}% S/m?M2n\u{c}lXh+ R!I!N!i\"I\
        %m5M7U![!OeqEb!@n\u{0}3!?p\u{13}\u{1b}% M!n!P#Q\"O\u{8}`!?n\u{c}.' S\"Q/V0R#O,P(nwc! ndK' i!D!T%IyO8n!Q\u{4}\u{12}\
        ##SAO4mGb\"\u{1f}`Zp\u{1e}6+ p!G!R#K\"J8j!K!N#N\"N\u{19}n+T##l?n4Qvc\"Br4OZM&%O\"Q9lFp|p\"Q39\"(P>i\u{13}\u{9}3\
        !L$F\"N!M8L$K\"O!O-L!Q#L#QAlDo+r1W#q!M!QkP$ O\"m=R\"l\u{9}\u{1c}\" P?R\u{1d}B$\u{1f}`@q5R#mi$1 j!k!Q#J\"T!S7S!o\
        !Q#N#T-J&OHm#T@N:lW=!?Q,%! U\u{3}iU J!p!T#P#P!U&K\"L\"J!T'H$V\"V!K\"C#T!N&Q\"Q\"L\"E\"r\"G/o#M-Q!o!O\"O\"L\"P!m\
        #n!Q!R)P!p#J$l(i&P!q!L!J)H,T!n!Q\"Q$W#O*V$K/\u{1f}!fnth\"\u{1f}`-sY4!(SF\u{19}%!o$O\"P9q&Qi{#%N=O4p4s% j!N!N\u{1f}\
        `>r!0!?S\u{5}~\" p\"U\u{5}V* O!V:W!j#S%V0S|W!j.U9a\"/k?l\u{1}]# T3j,S1?!$jU\"$ kzk-o6l}\u{1}##k?l4U\u{d}\"!?n\u{13}\
        4\"Jp4Qa\u{5}\u{15} ]!M!X!K\"X!k!S\"W!G!J!m!P\"H!m!K\"f!O!Q$L\"T!T!O\"V!O!V!R\"M!U!P!O#P\"M\"I!j!O\"U!O!T\"M!R!\
        L\"E!Q!R\"O\"N!j!L\"I!S!T\"Q\"M!Q&T\"L\"H\"V!R!S!g!U\"R\"j!N!S!Z!S!U\"U!l!S&k!O!N\"L!V\"V!T#T%R\"m!L#r!L!P!J!S#\
        j\"W#T!T!N!O!Q$R\"T#R!T\"O!Y!P\"R\"T!W!P\"N\"M\"R#Q!T\"o!O!N!O'p&ll\u{5}\" m\u{2}l9+!$mcR$ q!O>q!Pz=\"\u{1f}`%m\
        =\u{c}\"\u{1f}`.o\u{1f}\u{7}\"\u{1f}`@o\u{17}\u{1a}!?n\u{14}-!?qf,# P\"n=TC\u{1c}!\u{11}mN\u{d}\"Bl4R4\u{7f}*!L\
        \"Q!l!M/L+k4O$UgMAX\u{4}@& R!n$Q\"P9n&Qm\u{1c}\" m?p\u{1a} !GQU4$ T4l+R4mV\u{2}$5S!mRS!m:\\$!N>m'O\u{19}TYK$!T*\
        j5T>VM:' n!O!P#Q\"M\u{1f}`$ntM#\"p\u{1f}`Uq#\u{3}#\"SEO4q8\u{0}!\u{1d}rTg!)kYRB k!Q!W#F!R!N!T3M+R.L!R%L!Q3h-N!J\
        &o#K!T\"U)j!N$O#J%J%o-M\"S-m!O!Q4U!i#j\u{c}m&\"U%U!VMN\u{1f}`\"V|j- L!I\"J\"J*r!M!J.P/n2l\u{7f}Q-o-mV\"+!R$L\"R\
        8O!T&Q!N-O!R&r\u{4}nz`\"AS4m\u{c}\u{a}\" P/l\u{1d}4#'L\u{1f}`:O\u{4}\u{1d}%\"j=S(m4RVo\u{17}D$ i!M>R\u{1}mY\u{6}\
        ' t!N$M\"H8m!N$P[k# S'Q:mFQ( i!Q!O\"i/V?V2U\u{c}WI~&!L!S/l\u{1f}`,r:SjK!?plh& S\"k%N!Q\u{7f}R\"jSY!!T\u{e}\u{15}\
        ( T#o\"J:S#s4I^m\"P~6, n!M!j#P\"R!S7q!L$Q\"O/Q\u{a}Oz\u{5}!!O\u{a}k\" T!kFv\"\u{1f}`$qyWC E\"[!H\"V!k!X!g!G\"I1\
        k#H\"X!O\"K!M\"W-O$V\"P!S,O4O'M!M.O!N$n9K\"k.N!T$i\"U!W-S\u{15}u!\\kD\u{b}\"#l?m\u{1f}\u{7}\"Bn4T.?& r!D!I%H8q!\
        H\u{7}X\"\u{1f}`Zm\u{2}l! n@7#'l{T#l\u{c}\u{3}\"\u{1f}`%N*v& r!Q!Q%O8j\"T's##j?kJOJ>% n!P\u{1f}`$q!O\u{19}|% i!\
        L!T\u{e}R0nS\u{16}$ n!M>o!OsJ%\"o=o\u{1f}`6Q\"p<*\"\u{1f}`-n5?% S\"o&L9p4NBs# R1p.P\u{e}8!!Pe4' p!J!Q&K7m<N\u{1}\
        n\u{16}>!?p\u{17}r\"\"O#P\u{a}\u{a}!wom9\" S!l`5\" T!lho!BV[^% M!r\u{1f}`TN!sQO)%F/T.Q\"J/R#n\"O\\SKVDy.!W$G\"U\
        !k5H)O!P-U!P&M?Xel8H-U4$'&T\"P9V$S\"M.TERNY!+j(J!?o9\u{18}' l\"Q&T7Ocs\"O\"MB\u{6}!@nL\u{17}\" n?qts$ S!m\u{1f}\
        `!ot!# s!J&M48# m!P&LT<1 j!k!Q#J\"S!S7T!o!Q#N#T-K&PHm#T@N:lk@H j!M!Z!J\"G\"T,S!Q'M$i!Q!W#N\"U,R\"S!R#K\"O!Q/T0m\
        %o#j,p(R$k#i)S%U\"p\"n!M\"O*o!Q$i%P3l&S]t& U'ngQ'oZS#mU-\" R!l4\u{7f}! O~\"( m!N!R$R!S!U7k\"S\u{f}~$!O\u{1f}`$p\
        !P\u{1a}\u{14}) n!K$N6S+M4qum!STMpp\"\u{1f}`!nO?\"?OrptY& Q5Q!oQR!Q!ocA\"'Q!T\u{c}s\"\u{1f}`%s<]$ S-laS#jr2I O!\
        ?!x!J\"C\"A!K+H*K\"W!H!q!N\"I\"I!L.H5P/l$M%R\"o#R\"m'k!T\"n%R\"l#W\"j!U$P\"o6U#P\"l3R\"p!L\"Re5!\u{7}qe\u{1b}!V\
        RHu* Q!J\"j\"N$K6Q#m\"P!j1V\u{e}@. R!L\"l!P!V!M!Q!P7T!N\"j$S!Q1UUk\"\u{1f}`@o+\u{1c}!(Q\u{f}\u{9}# J(R7P\u{0}Q\"\
        \u{1f}`-nrb!\"i\u{16}\u{13}$ q!P\u{10}q!Pc\u{6}% N(U7P!U8Ot3\" S(k\u{6}r: M!K!P%x!C3T$Q!P!R%p!G-L&o!J?O#o!O'l!O\
        IO!T\"q!L,R'p!L]\u{5}) p!F$J\"LMK\u{b}q!H$O\"M\u{d}3!?o\u{15}f#$j?k4U\u{16}\u{18}#\"S?T&SR\u{1c}$ s!J\u{1f}`?ml\
        )!wp=2&!U'T7P~n\"S!n6E\"!N>ox3!AT\u{e}!##QAO4q\u{10}\u{1f}!(S)C!!Q1\u{19}# m'Q8p4y\"$kSTxQ!\u{11}pRi,!R\"T\"R!L\
        !P!S>S!Q/O`RIk\"Sf\u{a}#;n\u{14}S!n$\u{18}? W!?!G!H\"D!K!D!I!C&G$s)N#Y!I!N!O\"K*K$k#P#J?n#qWN.T#M\"N(R$o$q0Q]/%\
         r#O\"N:n#S&\u{6}. q!J!R#I\"E8k!S!U#K\"J.H!S\u{a}kES\u{0}/! TIT!?q1w##j?j4S\u{c}\u{2}\"\"R=of^\"\u{1f}`$nI\u{14}\
        \" l?p-|,!L!h%N!K7Qrn4T'S0p#u\"R%DN7: L!L!l!U\"U!N!K!I!I6R!N$S!J!K!M-O\"P!P!T!S!O!JVNNJ\"P$V9(' l!J!Q%K!O8Q\u{1f}\
        p\\p# T$k?j\u{f}\u{1e}\" S&j\u{18}0\"'PNSpM! nE0) o!O!O#I\"H*L.u\u{1f}`!n^g\"\u{1f}`+nz=! S'v!+kox' k&M9l\"R&N.\
        j&Qe^! lxp!#T\u{16}h\"\u{1f}`@p[E\"\u{1f}`eoDj( i!U!K%J8l\"OVmen\u{1f}M\"\u{1f}`Zp\u{4}9!?S\u{3}\\(&L!N!P9h%O!K\
        .K&l\u{7}\u{1c}/!k!S#K!n!O!T7T\"S#P!m!R!T-N$N^Q\u{10}~!?T\u{16}\u{1d}$!L&L?Q\u{19}m\u{19}uB S!N!j!T\"@!T!U!Q!F*\
        Q!V+W!Q!S!U\"I!L!P!U+L!U!I!P!V\"G!M!U!U*U=Q/OSJ0R%m\u{10} \"AR4m4/\"Ci4V^x( k!K!U%L:T%O/T\u{c}l>\u{8}$ k\u{1f}`\
        -p0md$! P\u{13})* h'Q,U,k!U&U,W\"S0J{L\u{d}\u{a}4 G!k!m!G\"J\"h!q7I\"j&n-l%M!R!M,T;S#P!mYR'j\u{1c}!# o\u{1f}`%n\
        5 $ o%O:o%Q)\u{0})#O\"I&n(J/R\"N&k4U\u{c}n7?'!Q;r#mXm\"SVN\"r.9$ O!pyP!q;l! ni\u{1c}!Hq^\u{15}!'j:}!\u{1d}p;$' \
        S!n$R\u{1f}`;R!o$RYw#\"M=n`p\u{15}\u{13}! Sov!4ld(/ I!J!J!J\"F!L!L\"A!w5L#O&I!q\u{1f}`!o`j5!N!W\"P!F\"O!R3M%T!Q\
        \"R!I!X!Q.K$J\"U!P+n?RKM,Tk\u{1a}- K!K$o6o'nLO'o-O#rKo\"L2o\"N(\u{12}\"%U:lJ@% n(Szl$SYp|\u{17}#AT&m4O1\u{0}. m\
        !I$M!R\"L3O$l!L$N\"I!N\u{9}O1TCVlN$ T!n>T!mfc\"!M!T+#. j!V!R%O8m!Q!R%P4OWRNo!Q&L3l*\u{19}' T'M6n)P4Q\u{1a}R#n=y\
        !VU[\u{7f}! o_\u{13}#\"S=o\"TcM! m<5!?j;D\" Q\"k%d\"\u{1f}`@rc;$ s!N$M\"LN)< N!Y\"P\"F!K\"o7U!K!U\"o!K!M!P!l-J!\
        R!K!N#i!kLR\"n/P\"o+L:o!O&Pk\u{13}!WSB`\"*n?p)`$!I$M\"L!S`*& R#S1m.T1j2P\u{7f}3#\u{1f}`!o?mCQ\"\u{18}m\"R1\u{e}\
        !%ln;!Cl|\u{13}!?q\u{4}D! QB~% Q\"l?s4L6pi0!frZ1&!Q&S!U7p[l#N\"/\"Bm4SD\u{5}g Q!V!S!M!W!R!P!M!Q!?!O\"n!H!M!@!G!\
        A\"I(Q$h!R!P!S!T!L!M!T!K!C\"R$D!K!E\"I\"J!H!M\"L!O!L!J!F\"M!k%K!T)M+l!S%U&P\"S(T\"P!P!S1m!O*Q!Q\"V*T$R!N\"R!S!S\
        !M!N)L!P\u{4}\u{0}, k!T!U#O\"M8r!L!S%T~Q!n:kNv\" O(Slc$ n%O.U,kG*#$i?j4V+\u{1d}7 U!T\"j$M!T#R$L!P0P\"T!j!V\"Q0S\
        !Q#M-I0m!Q/mXM%R\"O/M#!j>R!k!a#?u\u{1f}`!PV\u{e}\"Bj4VGu\"!k\u{1d}k\u{f}n' l&R\"S7R(U.O&U}EF L!i!P!J$i!P4V#S\"R\
        !N#S!U!G-Y!M#U!N!T0p!O0O\"m&I\"j!P,Q$n!S8K\"V!j-K\"T%W!T-P!r!Q\u{1}r\" l!G[k!!NO\u{1e}$ l!P&N8m\u{5}X!?P__$5PRn\
        !RwOl\\!?m\u{6}s\"\u{1f}`@o=.%#N)l6P(n!kV\u{14}% m\"O&Rzq$RT%$!K\u{1f}v!Mcn'y%%P!l>P!o4TCm!?n,\u{1d}% m!P\u{1f}\
        `$p!QII) L!R\"O\"h:O!S$m4L\"Shg& P!V!i%Q8V'N\u{12}@$'Q;R\"P2j{'\" n!LB\u{16}$ O3n,Q3nSs) r!L!O#T\"J8n!R!Q%M4\u{12}\
        !\u{e}q]i\"\u{1f}`!o\u{2}f!\"S\\S& r!L&N8o'O\u{19}mDi7 S!S!l#i!S!K!T4j#P\"o$Q\"P.IOk!L!k+Q\"l#k!O/R+j0R`P\"\u{1f}\
        `-q4#\"(T7R(\u{3}# O$p;RTa#\"l\u{1b}Q\"o3\u{11}0 W!V!T#K\"P(U&j,TEo!Q!j/qhk!T&M!S8=!!T:Y\" S/l\u{d}$, n\"R%J!V$\
        L3m\"P)j!N0T#S\u{1}l@A\"\u{1f}`_nKF% l\"P%P,l.R\u{1b}\u{13}!?mz\u{4}#\"S$R9l\u{16}S\" T!mk<\"GS4ml[$!K\u{1f}`$p\
        8p\u{14}6\"\u{1f}`Zpm%. M!Q!U#g\"W!Q7R!P\"k#Q\"R-P\"T\"QmX!,j\u{5}Z' P\"P&m\u{1f}`8Q\"P&nI/\" P&lM,& R!T'O&k9Q/\
        T\u{13}\u{6}\"\"S?U/[! U\u{1}O& S4j(n7k2Sln@\u{c}# UNP2o!8# M4l+OP_\" r\"O1-\"<n\u{15}n&9' l!K&O9R&S\u{19}NElE\u{15}\
        \"Bm4R\u{3}b\"\u{1f}`@p}m!#j\u{19}y\" q(R\u{1}9$ k%O:m%P\u{2}}\"!N~qKY! r=\u{a}!@UOH!*kr~\"?Nrq\u{2}=&!Q%M!Q8o(\
        N4K\u{d}\u{0}% l!H$I\"J9L}:! k7\u{1e}\"\u{1f}`-qh\u{8}- T!R!R!V!j#Q8S!V!T5P!Tmq\"RHb!!TlA!)kdm) M#S1r+T4n2LzQ#N\
        /qCU$'MsR!n>oav# P\u{1f}`0P!\u{2}!WR\u{c}x$\"U=m!O!T8d!@ob*# T$k?j\u{13}s\"\"j?k1\u{1b}# M!TFU\u{19}\"\" n?n\u{4}\
        q\"%OSS%c\"GQ4o&Z& m!S&F8s!Q&G\\w!?mMd' n!K&P!Q8P&S\u{0}Tp|\" NLn\u{18}g% n!H!O&Q7m^v\" Q\u{11}Rzo$ p!K&J8rW\\!\
        ^U\u{a}\u{b}\"Bk4S\u{1f}p/!N!T#V!O!H5o#i%T\"L.N!Q#SYO@oNn-n#!Q>R(l~}!?p2h$ n'P?S\u{19}llj! oXA'!K&Q7n\u{1f}`\"p\
        5R$n\u{b}I& O#I2pRM!p$K\u{7f}O#!O&S9P5I\" l?jy\u{10}! l\"\"# p!I>sg4!Pl\u{18}\u{10}(!R!U%O!N7k\"S%O!O\u{1}\u{3}\
        !\"Us!\".n?kC8\"\u{1f}`%p\u{5}a* Q!l!S$k\"R9U#S4SlR<P|<!?p\u{1e}9\"\u{1f}`+s{32 Q!Q!Q!j#K9J\"U!j#O\"V.S!N\"k\"M\
        ,o{P#S5o0=% i!M$P\"O:TD\u{10}f O!H\"F!O!I\"K!N!?!I!j!Q#L!J!M\"K!Q#s\"K\"U\"M#I!U!L\"H\"M!T#W$P\"S\"Q!T!K$N!P!K!\
        O#Q\"P\"P,N!s\"T\"K\"N!L$S#S\"j0L5R!O!V$q#Q#U/R!T!S#V\"S!S#j\"O!R#M$k!P!S!M\"f?L\"3l!Rt(& o!P!N=t!P!Oe>\" m?q[\u{0}\
        Q W!T!i!L$W,V!Q'i!S#i!T!W#Q!H\"T+R!R!U!U#R!R!O!S)O1N#S!P$S#Q\"m!R!S!R!T\"S+V*V'Z!T\"U&l#i!S!O!S-U$Q#Q.UVQ& Q%Q.\
        l,Q3m$R]\u{7f}) W!R!O=m\"T&T.Q\u{c}R4SE\u{4}P p!L!R!E\"I!K!J4Q#M!h!R!X%R!Q-P!P#U/l'm)j!K\"j!T\"O#F#J\"P#L&V!I\"\
        i!I,J'R!P*Q\"N!T)m!Q!N\"T&L!U-n!M!Q\"M\\U!?q`W) T!S!l%V!T8Q!k\u{3}T'o8?! U)\u{4}, U!J\"O\"P\"E!N7j!U&LaNHpERm#%\
         j<k&X\u{d}T\"k|S' Q!p$L\"P8R!r&Q22\"#jSS(w& n!O&P8n!S&M\u{e}5!'k\u{5}9%!R&S8n!PFuC{!?lQQ!4mw5+ o!K!O%Q8q!O!Q#M\
        \"W\u{1a}O&M6+# o\u{1f}`=q-S$ q!K&N8lF\u{16}\"BV4l1o\" o?q\u{b}j& N!T%R>U#P1k)/! TBa\"\u{1f}`ZmQD\" k?rsE!,lJk1\
        !F!V!G$P(T1M!V#J*N&N!U%K&p\u{7f}o!J!N%H++\" lgps%\"?O#p\u{1a}?\"\"S0j)K\"\u{1f}`%qge# l?n\u{e}q;S!?n\u{19}\"\"\u{1f}\
        `@n*\"(!M$Q\"W9M$T\"S2QMlN\"\" P?S\u{10}D! P=)\"\u{1d}p^nB\u{7f}$ R4p+R4p\u{13}T!Hln2\"CQ4o\u{7f}2\"\u{1f}`UsTm\
        #\"U\u{1f}`?MXE) U!N$l\"R8N!Q$l\u{1b}m'Q[,\"5nSn3\u{1a}!JpkG!fn\u{1d}kI I!U!p!R#T!H!Q!R\"J$C\"M\"K\"P*G!X!r\"j!\
        k\"J!Q)J\"N\"F!H!P!U!E!J!F\"L+P!P#n,mhq!N\"M!N!M\"L.oV\u{f}!!Sb\\!CkO+% m\"J%E8n[k$5! S7\u{19}\"\u{1f}`=o\u{15}\
        v#!N!i&Q\u{17}p!&S,\u{1}#!l\u{1f}`=nc@%!P$M\"k?q4O\u{1f}7$ Q!p~Q!qRm$ k)U\u{f}m#T\u{2}T!\u{2}n\u{1a}y/ N!W$S\"j\
        !N7P!T$L\"j!P-U'U\u{4}R!P&TIJ\"\u{1f}`@o\u{1d}?#'N!P>Qm[( U!S\"T\"m\"Q8Q#T\"n\u{17}L!?qi\u{6}#!Pvr!QH\u{11}) V!\
        O!T#T\"N8Q!S$Q\u{1b}r\u{1a}2!VU\u{5};\"\u{1f}`Zn\u{c}|4 N!T!L$P!V!V!J\"L$l0K\"K!Q\"T*k(O\"U\u{7}Q!S!U%O\u{12}\u{1a}\
        ! lH\u{3}& o!L&J!J7o'N~\u{9}\"!Q!j\u{15}h\"VP!U._$ l!K\u{1f}`?pi%!gn|c1!M!T!J\"R\"R!N)o.T%T#R-Q!UalJP!P%S>p\u{1e}\
        R\" p?t{V\"Bi4W:E# o;Q\u{15}Q)t\" P?S\u{13}X)\"j#I\"M8o!L&P{l?o&O9&$ S\"i&Q9l\u{5}w!!S,*1 j!J!M%O!O$l3l!O&R!P-M\
        !Q%Q<N,S'M1Ow%< O!M!O!W\"h\"J!M!O&K\"M\"S!V+S#V\"V$P&M\"M!O!P!P\"Q!U-k|T\"T&Q%R.)\"\u{1f}`@qh.- F#H!m\"T-Q!P+I$\
        Q3K!r\"N\u{6}L#L#2!\u{1d}uC<! Tgc- O!K$F\"r4S$N!O&k.K&jvS\"m4n\u{1}Q!?q~X!?o]6!+k\u{18}^!\"RI_# l?kcn@\u{15}* M\
        #H!q0T+R#L!m3M\u{9}R2R\u{2}j\"\u{1f}`-qj\u{11}$ n!K&K8kMI! m/P\"\u{1f}`!o\u{9}g\"\u{1f}`%o@=#\"i?p4On\u{1f}! S\u{1b}\
        ~&!L!l\u{0}pCQ:P\"lp\u{13}$ n!I>n!M\u{e}I%!Q&k?O.L&oZ|( n!J&S9Q&W.Q\u{b}iEUX`# T%k:Wi?\" l?t;n%!Q$P\"k!T7ob\u{1a}\
        % T%R\"j?k2T\u{2};#=O\u{1f}`;O{\u{f}%>m!q\u{1f}`6T$mA7! nQ:, P!O\"Q$O-l\u{1f}`,P!O\"P\"k\"P+mh\u{8};!W\"J\"H!N!\
        H!K!K\"L$K\"L\"K,w!R\"U\"K\"L!O#P(P\"K!S!L\"K#Q\u{5}P$R\"LVs!)k`\u{11}@!M\"W\"O\"L!S3k!N$O!S#N\"P!S.L!U!V#Q!NDp\
        #o;O#O$S&n%Q!k!N+n%S#Q!U!R/Sj\u{1b}1 V!M\"U\"I\"O!R<M\"T4MElPQ1P$P!l\"O4p)n\u{e}\"$!S!m%P_Sfd! kz}!!N*\u{14}\"(\
        U?U\u{1}%!?q\u{1d}9%%N:O'O2Q\"r<\u{7f}#(o9N&r]\u{11}% P!n!R=S!kb * U!I!M!P!S0i?I2v}P/lJq\" s?wTB! j1P- o!M$K\"H\
        8m!R&L!V@o8n7OGN<m\u{a}{& N'p5T\u{13}P\"T!n\u{b}j#\u{1f}`@q?n\u{13}%!)n\u{1}T\"Jl4Q+.)\"N%O!m9N%Q!j/S%V\u{4}L9\u{1c}\
        ' Q!M!P0o\u{1f}`.T0mQx!\"R\u{18}}\"!N>o5/$ m$O>T4j*\u{1f}!zpyJ# o\u{1f}`%nHa\" p?q^\u{11}$#S\"Q.l?l\u{7f}\u{1a}\
        !npS9* p!N$N\"V\"R*O,r!JgTXlM\u{1b}\"\u{1f}`+s\u{14}1\",jSPYp\"<x\u{15}xW|#!T!S%V\u{1d}P$ o!M>m!P@@!?m]\u{9}!ES\
        vh$ P<q\u{13}O\"qZNO r!A!j!R\"M!U!L\"M&R,Q$k!Q$K\"I!S-R!Q!M\"N6m)n!O\"S!M!R!k%o#R#Q'M!T!U!J!P#V\"k#N*M\"N&j#Q,k\
        !J\"j%M1J/T\u{9},# o\u{1f}`%n7\u{1a}\" m?mim\"Bj4V\u{1b}\u{8}[ E!@!F!i!k!E!S!A!E!J!X!L!m!R\"M!G!?!J!E!L\"Q%K$J!\
        G!J!g!Y!H!M!I!K!L!U!Q!Y!O#L#K!M#R!i!M$J\"Q!h!F'I\"Q#m!kIM!M8S!K/K%P!T$V!Mh71!X!W#G\"S!X'F0h!W!W%U!P-Q\"T$UMm\"P\
        1O_\u{17}!Cj7+\"!T>o]\u{6}!DS@&W r!S\"P\"L\"U\"M\"G\"M\"P\"K\"J\"M$N\"R\"Q\"n!S$O\"S\"Q&U\"N\"L\"M2i!X!M\"K$W%N\
        \"C#N%G#K%R\"j!P&j!K\"i!K'L%G&m!K%m#h#R\"T-j!V\"R3J\"Q\"kxX! l$0) S\"j$Q!U!Q7P\"X$V6TAP! St\u{e}+ v!J!E&G4S#q\"\
        K&L\u{8}m\"S.o)j\"\u{1f}`+ny-#\"N=r\"N:m& k!N&L\u{1f}`9pEm<K$ o!K>s5OZ>\" m?p/F\"@T4kJq!.ka$- P!Q$W\"R!N7L!S!k#\
        S\"U!R1R\u{1c}OPv( o!J1K$N)q2O8Nvl\u{1e}f! Q`\u{10}#!D&F8l\u{1a}r&\"Q%K8o!M\u{c}pRn\u{16}v!?p~G\"\u{1f}`%q\u{18}\
        r\"Gk4Tz$!?r}3\"\u{1f}`@m\u{f}\u{1a}$&R\"l=R\"nj1\"\"l?mzd) Q!j'S7R!n&p.O&P!SoI$ m!N\u{1f}`?pq\u{1a}\"?j4U&5#!N\
        !V?UgM\"\u{1f}`!q'Z% l!Q\u{7}P<o!Ui\u{c}!?o-u! m\u{19}|\"#T?U:8\" P\"lNx\"Bk4VG>$!M\u{1f}`<o!O1\u{1c}\" l!L@2$ \
        l<q#p\u{12}q?\u{e}%!S'Q:i%R/U*n+ T!R!M#Q!m:S$T\"Q0OAojT\"p# o\u{1f}`%n\u{0}&!?p*\u{e}##k?l4Tb%\"\u{1f}`Ur%') l(\
        T7n\"V&O4MLm\"R/n|A!&k\u{3}\u{0}\"\u{1f}`%n<k\"Cl4PQk( o!I&P!M4k#l!M\u{11}kV=& m!J&Msm?O6qrH$ T!m>T!o\u{3}\u{f}\
        \"!O%ST\u{4}$ S!n>S!o`\u{8}\" l\u{e}mTH\".k1lr\u{1b}! oA\u{13}) M!U!S#m!N\"S9U#j0Q'\u{13}!!RI\u{8}\"\u{1f}`Up\u{b}\
        \"!-po\u{9}\"\u{1f}`@p}S1 V!k!S#L\"Q!j9V%S4OCR@l!R&P!p!Q:L$P\u{12}h8 n!M!I!I\"D!J!E!S\"j!H*P'N#k!R!L!O$K!S5R$L'\
        l!Rgo\"P8\u{10}% R!n\u{1f}`$S!n/>. Q!M!P!R\"j#T-n*R\"S#n$k0J$L,n\u{6}\u{2}!?q\u{2}B$ S!o\u{1f}`!phb!?lp\u{2}\"\"\
        T!MSf# n!E&L5l!'Owv\"XO$NBJ:!T!l#K\"R,S!T,Q!h#Q\"R.O&O>Q.V!m!P)l!P3N!T%Y1m*T!M)R$lro!(Uj_\"\u{1f}`0r~L\" o\u{1d}\
        nF\u{a}!!P>>!?l\u{b}\u{10}- T!N!P#M!O\"n7T\"Q!X\"O!O!k!q(\u{16}!\u{5}rW\u{17}) o!V!U#J\"G!S9U%I.KXO/ I\"M!M\"F!\
        s9O#Q\"K!t2M\"LXP#S\"N!l0m\"\u{1f}`%nWN\" P\"kDe\",l?l3[&!L!l\u{0}pCQ:P\"lW\u{a}1!T!P!R\"S\"J.Q+R!Q!U$O!Q/S\"L0\
        Qgm1N\"UH\u{8}3 n!D!J!P\"H\"H!L!M&K\"l,R#L&N*M&K,p}p%O3R1\u{12}$ n\"N=q\"O\u{14}\u{12}2 E!V!U#p\"I!R3p$J!U$n\"M\
        !R-K$j\"Ngo/p\"S5u) l!C&Jpn+q,q#q!P+m(46!U!U#L\"Y8k!Q$K\"U/T#O\"I!Q?Q7R/P$P+U#T-o!O&P3ljh& O5r!MQP!r!M\u{1d}BO \
        K!q!T!R\"Q\"U!U!M&B\"C\"D\"O*K\"Q!P\"@#Q!P,m!Q#C\"A!X!H+O!O\"o!Q,n!O\"l!P#O\"R1S!l!R-T!l#o!N7l!M\"U\"N!N%RxS!?s\
        V\u{c}\" lRj>-# Q%NQUC@7!Q!k#K!T!P4P%U!i#Q\"N.V!R%S!T/P5n*m%o/j0o#P,i*R\u{5}i\u{1f}5! T!N!f!R!V!S\"R!k!N!Q!M!S!\
        F!R!I!S!H!Q!L!U!N!R!J!K!N!Q!M!T!N\"Y!R!V!O!Y!S!i!R!j!R!N!P!S!H!P!P\"J!Y!N!V!O\"O\"P\"R\"P!O!K!L!K!S!M!S!K!V!f\"\
        N!R!T\"Q#J!K!O\"N!Q!S!k\"R#S!T!V\"k!P!R\"K!R\"\\!V!X\"R\"M#T#U!W!R\"W!Q!\\!W!h!T#T\"m!N!X!i!k!P!U!M\"j\"j\"X!n!\
        \\!M!T!U!X\"S!P\"S\"M#Q\"g!T\"R!U!P!Q!R!X!P!U!O\"N!S!L!Q!R!O!K!S!X!U!Y!N#k!k$i!k\u{9}G8 Q!h!O!U\"L!l\"O7Q\"Q#Q\"\
        V!Q-S\"X\"P\"T!P!PFNMO1O!Q3l!OV>_ n!I!V!J\"J!O!M!M'L\"T*M!S!k\"l!P!U!T\"O!R!L!P.N!O\"Q\"K-m0j!O\"p#Q!P$n#S!P)M\"\
        q\"P#M\"m\"O#o\"Q&M!P)m!M!S!O!P)O\"o\"P$R!U!S!P-S!N!Q!k\"V&m%R\u{5}.$ K'm?k4UFA# l\u{1f}`-qjf\u{11} c!G!W!O\"V!\
        T!N!k!P\"Q\"G\"O\"R!W!O!K!U!T!M\"Q\"K\"T\"[!K!P!Y\"L!W!S\"O\"P\"H\"U#j!O!K!Q!U!H!E!K\"J!H!M\"Q\"L!k!O!R!O\"i\"U\
        !T!I!Q#M!M$Q\"i!m\"K\"l!Q\"M!R\"K$k!J!J!T)S\"L#o!P!F!R!S!V$T#S$M!U!Q#l#l\"l!K\"M!L%O$l!W!K\"Q!X!W\"U!O!T!U#U\"R\
        \"R\"Q!R!J\"V!P!l!T\"m!m*l\u{7f}D\"Jj4TNK! j94\"!L@mD\u{8}\"\u{1f}`%o0I!?ttK0 Q!N!P!U\"k:R!P!P!L\"H\"K.L\"m\"o\"\
        s\u{a}pG\u{5}\"?p\u{5}og\u{8}3 N!l!X#M!M!Q4S$U!U!R%R!U-M!VCTFQ2S6T.Td\u{4}& m!M!Q&Q\u{1d}O:n[\u{a}( P!K&m8Q!M&T\
        4k\u{c}n\u{1c}\u{1}$ m\"R1T!lj\u{c}.!V&M:T%O.PDJ!Q\"T.P1K&W!K$O*j(^- K\"J!J!Q!L&B!u3J#N(H!m4j\u{c}m\u{1d}$!np2\u{4}\
        ' n!H&I8k\u{e}Q2m:n(\u{0}!\u{11}pei\" j!TphC J\"X!Q#W!j!h3S!l#N%R!L!H!T-O!U!S$k!V?S\"P!S!m$N\"N/T<M!S!l\"S,L!R!\
        i#S!O/K\u{12}V# U%k:W\u{11}7\"\"S\u{5}nPS\"FQ4mn/$ j!J!Q=kud!#R=f+ O!T!M#O\"Q8Q!T&U.SFQ$n`c\"#U\"l\u{1}h#\"M\u{1f}\
        `>pg,$ r!N~s!NI\u{17}#!P\u{1f}`UPCH#?p\u{1f}`Fo\u{b}\u{1b}V W!T#U!R!R!P!j!I*P!O!M&K%S$S\"O,R!P!J!S\"R!Q!R!S!R-M\
        \"P!Q*N#Q*Q#P\"m'm!K#S%T*R#k!M!V)S!L\"R*l!T%U\"N!M!T!O)Q%R$V+U|\u{11}M n!Q$H!K!X4L!U#j!X&V!W-O%M!V!K/L.M!P\"N$n\
        $H\"O$P(l!O'P!I#j!Q#N$P!V$m%n!L!U\"R*M!R!i!N&N/L!S#lm*!&Q!k\" n?rf\u{1c}% m!N.O0n!Ps)+ n!M!S#K\"M!P7l!R$N\u{18}\
        r8NL[! nnk! lle\"zp\u{5}m1\u{12}+ P!k!S!S\"Q#S7R\"Q%U.T\u{b}S@2@ E!E!v%G!J7M!G!m&L.j2L0P\"k!Q\"k#P%o#O\"o'l!S\"\
        m*K#O\"o\"I8S\"m!L\"l3L\"ng&\"!k?km-\"!J>pZF!\u{11}q3\u{1e}% R\"T=V'M/SI\u{1b}\"\u{1f}`$n\u{17})!\"Ut\u{3}!$Q~X\
        \"(m?o^r\"+U?RNO& s!R!O%L!P7n{5!'T&/+ i\"P%L!K>OTt!I%H=n?V!j\u{18}k#!I>u5KoY!?l \u{17}!!kLS' n!S!Q%O!P7k\"Q\u{1a}\
        y!Fn\u{5}+! S0\u{1}\"Bq4RsvK k\"i!K\"J\"V!l!K2R!O!Q\"k!O&U.R!S5S$j'M\"X&S#Q!j$V)l!S*O$W\"T,l%R!O!T+P!P\"O!Q%V!S\
        .O\"Q\"i\"n%q\u{7}4# l!N>o@a\"<Q\u{15}Q\u{0};\"Bn4SE\u{e}\"(jSO\u{18}\"!?o\u{19}n$ S%m\u{1f}`@mq;$#L!k?h4YPh\"\u{1f}\
        `%q\u{1d}7/ V!Q!j#J\"O9V&Q!P4S?p!L!R&SBT<Q'.% m!N\u{1f}`$p!O\u{1e}\u{2}% p!E&N8o'M\u{e}N( S%K:L!R&N.o$Otq\u{0}'\
        !\u{11}pNK# q?o\u{1d}noH#!Q>n!Q;/$!P\u{1f}`$p!QT}\"\u{1f}`%o\u{12}@% n!L!O&R7mbM\"Jp4Ou\u{9}!.kMj#!N&R9PZ]\"!Q!\
        j[M& p\"R2R+p\"S2R\u{1e}N' k%O\"G!R7n!Iqk@f!$i\u{1d}\u{8}! RPC\"\u{1f}`=p\u{1d}\u{2}\"!T$kM-!AR=\u{1}\"Bk4U<{!w\
        o7P!#U\u{12}\u{2}\"BW4k\\v% m!O\u{1f}`$r!P,\u{a}K!O!T!Q\"T\"J!U!S*P!V'O$l!M!R!R$N.Q!R!U\"Q!U!K!T:O!M$k!M\"P%O#j\
        $S%T%M%j!S+l\"R\"M(O/X!V%n!M>m9\u{7f}) N!K!K%L,q?n2L{N1os)6!L!X!U\"i*L1I!j!T\"T\"k!U/M\"K\"GEo2R!T$m.o!O?N5m{|!\
        \u{7}N\u{a}\u{16}\"<T\u{15}T:\u{15}\"\u{1f}`*o\u{1}[!\"T7E!?RI9\"%P\"N>\"\"BR4n\u{f}Y! T`\u{d}#'S!T?U\u{1b}j!?q\
        \u{14}\u{5}!no\u{a}k! Rn\u{12}\"Bi4W\u{12}&' k\"S%L8W6U\u{a}m\"Ox}+ k'O\"S2R$t!N&PHlap!RON{\u{6}# L'P?RE\u{f}!,\
        kvN% l\"S\u{1f}`Sl\"TU)#\"USS\u{c}U49#\"N\u{1b}r\"OI\u{f}!zq\u{1d}`/!m!Q#K\"O!O7P!v!U#P\"Q.I$N\"R\u{5}m!O*\u{4}\
        \"Bp4P2\u{8}\"<q\u{15}qZ,$!k&R9k&S\u{10}.6!J!j$O!M!R4l$Q%N!Q!V2T\"U,S$o1S&l$U!n\"O(T@lCS-n\"\"m?o?i!\u{7f}u$_!!\
        U\u{6}b!$j\u{7}V$ k!L>p!N\u{10}O\"\u{1f}`@m8p\"'P8sB4( n!P!T'T\u{f}q!Q!Q!Qx`\"!R>nL:! mtS\" n?n6y!Bp\u{14}\u{1d}\
        / m!H\"U$U!Rom#k\"Q+l*S!L!R%m%o'p1\u{1d}!'W\u{15}\u{d}' p!G>R!L4I\u{b}v!LSb!?n\u{9}t\"BQ4o\u{3}X/ o!v!G&N7o!q!L\
        &S.M5k!Uun!Q4n!R\u{14}1\"\u{1f}`Zrg2$ P!nyR!oU8! S\u{1a}$\"#j\"T\u{d}XM r!K!P#L\"J4Q#M!k!R!T%N!Q-L!U2l'm)j!K\"l\
        !K\"P#F#J\"Q#L&V!I\"j!H,J'R!P*Q\"N!T)m!Q!N\"T&M!T-n!M!J\"MI\u{d}! o?\"c N!R!j!M!T!I!C!T\"O\"S\"I\"G!S!:\"L!V'U!\
        U#f![!S!n!r!W!L\"m!n\"n!m!L\"U\"D#k!F!T!=!G!:!E!B!F!>\">!F!A!M!@\">!D%J8U#S#T!k/S\"j6U!U.H!R#S!G!H!m!m!J(N\u{8}\
        z! mQy& O!m|n(n?R!n\u{1b}X\" l!L\u{16}\u{c}/!m!Q#K\"O!P7O!u!V#P\"Q.I$N\"R\u{5}m!OCA( k!T!R!k%S7l!S'S\u{5}\u{5}6\
         J!L!K!L\"B!u\"I!F+L+P#P\"I!n1Q\"I!nXO#R\"O!kKP#r\u{1f}K5 R!N!M#Y!M!I5o#T\"T!j\"X\"L.O!R\"SWo\"O!M@o3T;ntp$!U!V\
        %P9ST\u{17},!M!P#G\"R8k!T!S%T!U-L\u{b}p!H)!: W!S!n#M!L!U!W3U!j$S$S0T&M!TXm#R\"R8U!j!O!R)P!T!n)R-M(]#!O?RNPSR!,l\
        /S% n\"R\u{1f}`;n\"R\u{8}z\",jSRw\u{d}# R%k:R\u{5}!)!M!P#L!m!T9P\"s4M\u{c}Q]\u{5}!&MQQE t!E!J!U\"E!I!Q5P#u!J!N!\
        U\"H!J!N!k-F!L!T\"I\"T4m,p!E!L!Q!P(P>p+n\"P!R-l!L$N\"Q!TC\u{7}!4l~f\" m?sm/1 W!L!M#M!K!V8S!N!R!J!L#Q!M/s!t$p\u{8}\
        P\u{16}\"!np0\u{1c}# o!J>ni\u{0}\"\u{1f}`=q\u{2}Y* N!M\"M\"K$H\"q!l!L5Q(jHy& O\"R#k!P!QOT\u{f}Q#!K&L8skn\"QP2pS\
        P0 j!P!T%Q8j\"k%P.M!RBn!L!I.Q>R%R%oUx$!k\u{1f}`<S!n]{M k![!P!L\"U\"L!V!G2P\"r\"m\"J!M\"U\"E.D!T#E\"F=T!l*o!L#M!\
        V!V!M(l!M&V!o!S+N%o#o\"m!P/q!I!O#H#Q-M!I\"rxo$ o\"P=o\"SeB\"!T>l@Y7 V!H!U#K\"T!V-N!q)m!P\"S$M0l1O!N!q.t!NgL!Q\"\
        m\"O#Op\u{d}+ R!P%j!M!N<m!n1R\"M!P4k+1$ k!T'S?V|)$ m\"T&S7nf\u{14}\" n?pB\u{11}# m?kcoQz\"Bn4Rh|; G#U\"N$V\"S\"\
        L\"H$I,L!X\"P\"N$S\"P(N\"T\"W\"X\"T$P?k5L$k9N0L%V0Q\u{3}\u{15}' L5o!S.nCN!o!S\u{4}h, P!R$O#R3p%T&j/R@mZQ!p\"N}j\
        &\"R#Q!l!T?T!T\u{15}p!@m\u{1}m# T!k?k]\u{19}\" o!L7g'!L!M;mInKucS#m[~\";n\u{15}nXd\" T(Qii#?n#S5VQ\u{1a}!?p\u{6}\
        j\"!m?n\u{8}'!?q_]!^RS\u{13}! pf|# T\u{1f}`$p\u{2}\u{1c}& o!J!K%J\u{1f}`9nxW'\"T%S9U&T\u{19}V!k?pr#!\"R\u{1a}.!\
        %TOe' q!J!N%N\u{1f}`9m!O'$! l$\u{c}# S?S!m\u{3}^\" l?n%|$ P\"j?k4U>c! Qo'!woiY\"\u{1f}`@n|YP!M!N!S#n#O*O(K!h#T!\
        O!S!n\"R!k\"n-H!T!K!N!H!S!S-S.N!L!i(n!L\"k!J!J!T!Y+N!T!N#l#T'T%Q+K!h\"W,m!J&R!P=k\u{19}L\"3k!Rr\u{16}!?rEf\"Bn4\
        T\u{10}\u{18}!#mrY'!S$N\"l!QRm\u{a}Q\"l\u{1c}\u{8}\"PP2q\u{12}I\"\u{1f}`)lrj!-k\\X!#j=W! SPi!@k\u{f}\u{8}\"GT4m\
        qw& N\"n$R\"R7Q\u{7}ktS!-k\u{1e}\u{f}( N#P1r+Q#S1l\u{c}S2m:r& k\"N\u{1f}`;T!p\"p\u{8} #>j\u{1f}`;j7(* v!G!L#M\"\
        K!J7q!N&P!MZH&!M&N8o!N&P@o\u{e}E+ m!S!N%G!S-p*q!K'UAp\u{d}Q&X!$j\\4% T!l\u{1f}`$T!l\u{3}K0 m!H!T#L\"L!T)S/L!U#M\
        ,S'S#N=kVnSS\u{1c}K'!Q$Q;U\"U\"S4Q\"N\u{18}v$!Q\u{1f}`?o5S[z# m'M8qbo!fm#w! l\u{1c}10 m\"j#J!N!H!U3O$l!R&P~P\"n\
        *O/p!N$O6C)!T!W%U!R9W&S^R?m;S\u{19}g$\"k#Q\u{1f}`@RH!! S\u{17}\u{d}!?T!\u{1e}\"\u{1f}`+s{\u{1c}% l!T!T%K8q\u{d}\
        S\"\u{1f}`@o*u#!l&P:Q8m' n!P$O\"S8p!Q$Q\u{19}1!\u{11}p\u{11}T# l\u{1f}`Ur\u{2}U)!T!W%U!R9W&S^R?m;S+\"\"<S\u{15}\
        SOZ# L'P?R}m! R{1! u\u{2}\u{16}\"Bo4Rkf\"Bm4S~ )!U!k%N9U&R/T\u{a}Q5S%m|<!\\i_\u{11}# m!R|R\u{1a}[!zr1f% o'N8LOo\
        amjX* r!I\"I\"L\"L8p!O\"N\u{1b}QAp\u{8}s, n!K$N\"L8m!P$N0S$Q\"Q\u{6}U&PrT+ i!L&N8m!U!T%Q.Q'N\u{1}n$N\\5! RJtR F\
        !K!O!I\"o\"t!K!I\"J$F$U\"S!m%p$L!O!N!P\"t\"m!O!K,E!O!H\"A#P)E$S!m,n-N!H\"s1M*Q!q#O!N!N!s(I!p\"R+l\"V!L\"Q\"l,O\u{14}\
        F\"Bp4O9t!4l\u{15}]# n4T?S3J, l!P!L#N\"S8k!SFp%Htn!S&P&.$ N\u{1f}`%Q\"o\u{1c}a+ m!J!E&S7i!O!L%NTp-o}Q!\u{6}# V?\
        T\"l\u{7f}8!AkN^\" n?pE{\"!l?m\u{6}\u{0}!nrM~'!K!l%K!O8P&O!Si\u{1a}$'R!V7n(TC\\0 Q!T!R$P!k!M8S!Q$R\"O-T!P!S#Q\"\
        V\u{5}P[\u{7}!?n'\u{7f}) p!N&K!J7n\u{1f}`!l!R&O\u{5}F\"\u{1f}`es\u{0}?% N!M5nQP\"n?t!\u{7f}p&\u{5}\"\u{1f}`%m+s\
        \"Bm4T\u{18}0\")k?lY\u{12}% Q-p?nBS\u{4}m 8\\ G!J!L!Q!K!k\"I!H!N!N!D&R!l!N!S!z!M)M!R\"P!P\"Q!N!J!Q&Y$Q!S!L!R!S#\
        N!I\"N&T\"N#J!z!M!E!M!=\"R1m(n!O(P!K!Q$T'S-R5M!L!Q%J!O!Q&R\"Qq0!?p2%' R!H&R6p\u{3}pTP#pV\u{4}! N%\"7!V!V!L\"P!O\
        !S*k$o!N)j!S!W#O!T!M.X!P%S.o!NEo\"R?P[P# n!M>q\u{b}\u{13}F g!X\"R!V!G!C!P!R+S,n\"X!V#F!S!K+R\"S\"O!S#P!H)S1P#S\"\
        l!P!N!T!I$K4O'l2p#J!M,L'T.m\u{7f}A\"\u{1f}`Zp(\u{4}\"'R8r`o#!M@U&jR/%%l=m4R^R\"ls\u{3}%!V$N;S\u{1f}`'lZ\u{1}\"\u{1f}\
        `@np[:%L!L\"X3U!j(S\"S/Q%R!V0T1n!M!S3R\"q#P\"Q8U!j!P!Q)N!k7K!R%i\" l!QQA* Q!T$O:R!T!U&S4piS\"k]\u{2}!Nj%n\"<P\u{15}\
        Ps6#!Q>l!R+M!NUi&! l)!\"\u{1f}`@n A$ V!O?P&S0<%+U\"n=Q\u{1f}`)o\u{b}K!xn)\u{13}4!M!P#E#P7i!D$J\"D!U-Q$I\"h@T#UP\
        k2j!U!H#K\"RJ\u{6}!!Su]$ n'J8n\u{e}mD\u{8}\"\"S0j\u{1c}[\" O(Sz\u{b}\"'QnS\u{1c}\u{19}!\"m\u{1e}!% n!S!K=l\"R9\u{1a}\
        $-m?m\u{1f}`'m\u{7f}/. N!r\"H$I(L0O!n&LAV#k=R!n1jGmKD'\"G%M!M5l\u{1f}`8U#mh|% R!m\u{1f}`$R!n\u{1c}.!Cj~L# p!H>s\
        \u{0},! Q+z\"\u{1f}`%n\u{10}\u{19}\"\"o\u{e}ox\u{12}\" o!RwA!?pJ,\"\u{1f}`@q\u{2}N& N.p?pAQaR&l\u{1d}L+ Q!i!S$J\
        ;R%V!L2K\"K\u{4}S!jAoT ?!i!K!T\"n!K!n!J!S\"S\"H\"@\"?%S%n!P#C!g!P!W\"Q\"Y!I!V\"O$G&Q\"N\"R\"R\"T\"Q&T#O\"S1Q!N\"\
        s%T!K\"n,T!F$m9L!n!P!i-J%h\"Y/nPm% l!M!M=s\"O\u{6}}+ P!F!q&O7T!C5UDj7l2oTmu\u{10}\" R/T=,' L!j>R!L4t\u{b}P!k^\u{19}\
        # P\u{1f}`@Q}D(!L!q%H8R6S1O1Q\u{2}Q\u{3}W!'S\u{9}\u{d}! Svz2\"O!P\"I\"V5o#p%L\"J4T!T?T0lEH\"o\"S,j\"U5PBj\"\u{1f}\
        `@o\u{1}.%!M!i-N1P.P\u{18}B!VS\u{5}]% O!O&n!R}q$aV B!m!T!C\"O!h!s!R!B\"E$F$E(O!i#G!k!S!H\"E\"l!P!I&K$H\"k!M!K\"\
        T!S\"M,O#p!Q/P!M\"l%M!L\"m!N,N\"T\"l:O!i!n-H!j!U!P%T-N!m!VYa#!N\u{17}q!N>j!&k\u{a}\"$&k?O2Q\"nEY$ m!Q\u{1f}`%QU\
        1$ P\"m=R\"l*V!@pt%\" m?m?\u{6}% R\"k=R\u{1f}`#l\u{16}\u{7}# P\"l=Uo\u{11}V p!S!Q!X\"E\"L!O!K%j%J!P'H!V#i!Q!Q\"\
        P!J\"M!T,P!G!Q!P!U!L!K!N!Q+n!j#Q!O4s'M1Q-o\"S)k!H!V\"N+l!p\"O!Q\"I!U!N!O-n!N!R#kxG\"\u{1f}`%m_N%!T!O#O;U'm\u{1f}\
        u\"\"k?j#f$ k'M8o!M_E\"\u{1f}`@o.Q! l5f+ M!I!O%p8M!J$n\"z.M$L\"Ck!, V\"T#L\"H!U#V&T/Q!N2SHkeS]c' P!k$L#R7S%O0W7\
        \u{19}!AVW+!\u{11}qD.# m&M9nD*$ o%O.U,k6/! o!8!VV,.$ R?T5T\u{8}r\u{7}\u{4}$ Q\"o=Q\u{b}qpW)!S!O#S;S!O7S?piO&U/j\
        !?pct\"\u{1f}`ZnpI$ Q#Q\"K!mi\u{7f}'\"Q$l!S!M=l!Q!P\u{f}\u{1c}& o!Q!U#M\"JNTa\u{b}0 R!Q\"K#Q!Q!R!K&o+m%T!U\"L$T\
        NmPn;Q@?j u!=!B!L!S!M!S!8!E!W!M!N!P!G\"T\"K!T!X!J(R#u!A!B!P!K!P!N!B!G!V!R!Q%W!Q\"R!L!F!H!M!N!O!V!G!G!Q$U#P!W&N!\
        H<l*o!O!S!S!Q!V!M!p\"P5k\"R.n!C!K!T\"M!Q!C\"T!Q!O\"M%Tkd* i!k!M%O!M3k&R&P\u{9}k,ky\u{14}&!H!N!N\"K:m!NJN& o!P&M\
        8mOrVO@v#!O'k?mc.\"\u{1f}`*oY\\!1j9i$ T!l\u{1f}`@msM!fse]w I!l!o!:!H!U!l!\\!m!6\"9\">\";\":\"<\"J\"L\"I$J\"R#B!\
        L!O!U!X!k!?\"C$A\"C\"C\"K!g!F\"P!Q!M!i'F&J&T!L$I$T#P!T!Y!S!i!T#R!Q!U#N!k!k%T!W#U!V#i\"Q\"k!K\"R!k\"h!V!X#i\"L!O\
        'P#X\"J$G$Q#U!S\"H#Y!T!W)I&W!J\"kk-\"+m?l6]##P(n?qC\u{1b}% W?U(l.Ojm\u{11}\u{1a}+ L!p!R#L\"O8K!w4I$O\"R\u{6}MOr\
        \"\u{1f}`-rSd! r\"&+ Q!k&k!P7R!r&r.M!R%O!P6\u{9}!wom<,#M\"M\"E(m1N\"Q,o(P*N;m\"M<k\u{10}D< M!j!N%j!R7S\"S#G#U-H\
        $K\"T=L\"O*k.O!N$p'S(m!N!L5Q!p\"R!S!T&U59\"\u{1f}`UqdW' P!L&J!mvl(man\u{2}=\" Q?Q6z#DT\u{1f}`!o!{$?K#q4N8p7\u{5}\
        G I!F!K!J\"o\"G!O!D\"G$o\"r\"D\"O*O!K$G\"M(I\"F$P\"O\"n\"L&r\"r%n!RwJ!I!M!K\"p\"K!S!J\"K\"l\"m\"H :& R\"R%S\u{16}\
        S!n!T[\u{6}: i!M!R!E!k!R!O!L!Q!S9J!g!O\"K!P!U#V)N\"K$M\"S#Q^p?s$N!Ui|!AT\u{1d}L+!T!R!K\"X!R!Q!S<Q#Q.P\\rJi\" j!\
        R\u{17}W!!P\u{14}t& Q%K=J\"M2u\"PRt9!Q$K!R!P!h3P%U$R\"N!h-V!U$R!S!T/P0k%n/p/j0o#P,i%i%R\u{3}\u{7f}! m\u{1e}vF I\
        \"F\"S!V!Q\"Q!R\"Q$E$M)P#K![!L!R\"J\"V!P#S(N$X\"T!O!P\"M\"T\"KRM\"n#P8P#m-L!P!M$R+S%m\"X+ r!O!Q#Q!P!P!K7k\"U:S\u{4}\
        jI\u{15}\" o\u{11}t9f!Bq\u{8}\u{0}$ M<u\u{13}M\"ue2( P!S$U\"L*p.P%V\"Pz[!,k\u{7f},\"\u{1f}`=q\u{a}G# k\"N=k!a' \
        n\"M%K!O>L.Q\u{12}RoA:!?!N!P\"m\"D*m,O#E!Q!O\"t\"J*n$J$N*K@l/N!R&Q3n2Q\"j%O0k#Oq]I!M\"P!V!D!K!P\"J&I$I!R'J$X!Q!\
        X#K\"T!S,W!M\"Q\"L\"O!R,l1K!P#k!N)T>W!R!P)T!J#P,k!Q$K!O!R+R\u{1b}\u{1a}!$liN3 p!F!R!i\"E\"F!K7l!Q\"s$L/T!E!L@y!\
        GTu!q5n*I& S!l&R{S!n\"R=\"\"\"S0jT\u{c}D!O!T!W\"J!I!N\"C*Y!R,T!Y#P\"Q!O+X!R!L!Q!N#S!N!M)V#o0m.O3n.Q%o!o2R\"P!T%\
        I*V$o\u{19},!?w\u{13}P!np\u{c}\u{16}! n\u{16}V'!S!V%R:n#R4T#N4\u{18}$+k?Q4o\u{c}k:V/ p!H!Q!k\"N\"H!Q7P#n4QAo+s#\
        L)nkp'9'!R!l#K\"N9R%j!Rm4!!l
        """
    }
}
