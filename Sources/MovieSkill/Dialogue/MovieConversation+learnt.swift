// Made by `understanding build`; build it again when the declarations change.

extension MovieConversation {
    /// What was learnt of the declarations in the language "en".
    static var enUnderstanding: StaticString {
        """
        SKU2c2%\"\u{16}ZfhXH  9bg($ 6\" $\u{19}iW\u{14}#0$\"\u{1c}#F\u{13}c\u{10}+0\u{17}G\u{f}#p\u{3}R\u{18}+$|\u{b}\u{13}\
        +|C%\u{16}+v\u{16}|\u{16}+%|Q\u{16}+A\u{1c}k\u{18}+E;\u{9}\u{14}+n\u{1c}V\u{14}+<\u{f}-\u{17}+\u{7}/8\u{13}+1\u{5}\
        \u{1c}\u{15}+u\u{a}B\u{15}+\u{0}7w\u{16}+\"Wx\u{14}+7<Q\u{17}+\u{7}y\u{12}\u{a}#\u{9}\u{15} \u{1}+\u{18}@f\u{c}\
        #\u{2}p2\u{16}#\u{1e}\u{12}}\u{a}#tx{\u{18}#\u{1e}Z\u{4}\u{15}+Z\u{14}\u{0}\u{1c}++K\u{5}\u{11}#HCX\u{9}#(m+\u{15}\
        +\"K9\u{15}#si\u{0}\u{a}#^\u{2}0\u{17}+\u{7f}uR\u{5}#);t\u{15}+@4o\u{13}+,\u{1d}a\u{a}+'v_\u{9}+iiD\u{7}+\u{14}\
        ]x\u{18}+\\'H\u{1c}+O\u{1f}.\u{19}#8,\u{6}H\u{1a}\u{7}#e^`Z`\\`\\`\\`\\`K`Y`Y`Y`]```^`]`[`Z`Z`[`T`Zbc2`&`\"`D`=\
        `M`M`K`E`6`A`1`)`R`S`J`O`U`ci_D`&`\"`F`>`I`W`K`=`'`@`.`)`A`C`C`L`E`Y7`ea?`;`C`B`Q`_```L`:`2`F`A`I`K`S`L`N``A`dS\
        L`E`J`G`J`]`^`D`C`9`G`I`K`L`L`O`K`[(`\\`iY.`E`=`O`X`S`I`5`:`7`4`O`P`O`O`T`V0`]`ha6`J`F`R`[`I`A`6`E`3`7`I`L`R`P`\
        I`Y!`<`1`daK`B`O`J`N`L`<`F`>`4`X`X`O`R`Y`_#`C`1`r^M`J`K`L`J`D`+`L`?`3`M`O`I`I`M`YE`a`K`D`cbE`M`D`M`H`I`I`Q`O`L`\
        U`Q`O`U``I`^`P`J`_OP`W`V`V`R`N`U`U`Q`V`Z`X`V`Z`U>`W`B`K`F`aaM`C`M`K`L`P`K`Q`T`T`Q`Q`Y`^O`\\`Q`L`O`eOT`Q`X`Z`U`N\
        `M`Q`T`R`T`R`Y`LF`D`O`I`N`S`MXf`U`V`O`Q`X`W`[`\\`R`X`\\`OI`V`V`N`Z`Y`WZf`V`U`R`W`W`T`[`[`V`W`W`PB```V`E`R`P`f`E\
        ^K`J`K`H`K`R`V`V`M`P`X`XE`a`[`E`I`T`d`?^M`A`K`K`P`H`M`Q`E`H`L`O<`\\`?`F`M`T`K`L`H^S`T`O`Q`U`^`^`\\`W`_`TG`g`L`I\
        `S`J`Q`K`E^E`M`M`T`O`M`L`J`H`H`M8`.`E`H`J`H`F`N`O``aP`H`L`S`Z`[`X`V`X`^I`R`N`F`J`N`R`T`W`kYP`R`K`J`P`T`J`Y`Q`WH\
        `6`2`.`O`M`R`P`U`J`iaD`?`>`Z`W`U`R`V``I`H`A`0`R`N`N`M`S`G`l^P`E`=`M`L`K`P`P`[>`6`A`E`L`P`Y`N`R`R`D`k`N`C`I`L`O`\
        G`Q`^D`=`G`I`P`P`X`R`P`P`C`eTI`G`N`L`R`Q`R`]/`8`8`8`K`N`U`O`T`R`?`@`l\\:`R`Q`N`N`T`X0`A`7`8`L`L`U`N`Q`L`<`J`eV;\
        `C`I`C`M`I`X-`:`6`;`Q`P`Q`Q`W`L`A`D`?`a_Y`X`V`O`W`],`G`:`;`S`P`T`L`Q`N`6`F`D`k\\H`N`H`G`K`ZK`I`K`O`O`S`Q`X`[`X`\
        P`N`K`P`c[W`X`X`[`XT`X`W`X`U`[`Z`^`^`]`W`[`[`Y`]P\\`^`]`^`RI`N`J`S`V`O`R`X`[`W`T`P`L`U`X`a\\W`X`\\`YQ`S`R`T`X`R\
        `X`Y`^`Y`R`T`R`V`W`cVY`Y`Y`N?`;`@`H`O`P`b`Q`U`R`K`I`E`O`X`V`P[S`Y`PI`O`K`R`Q`R`a`J`Q`U`P`N`O`R`S`R`HYM`U`Q>`D`?\
        `K`T`W`O`V`U`V`Q`N`L`Q`]`]`Z`S\\]`]H`L`C`R`U`M`S`P`H`Z`M`L`L`N`M`M`K`F[X`HH`=`I`R`U`X`O`X`[`X`X`R`Q`X`]`^`[`[`\\\
        YQQ`Q`Q`V`Z`Y`T`X`]`P`W`W`V`X`Z`[`U`[`dW_a`^`Y`\\`Z`Z`R`Y`Z`Z`W`Y`Y`[`J`M`Z`U`>`\" NO\u{1d}x#g\u{1f}V!\u{2}\u{11}\
        R\u{2}#cc`X`R`T`]`X`NUh;`d`8`H`:`ggS#`n`0`9`&`V,`^aG`6`J`7`a.`f\\2`,`D`6`U_`;`cb:`C`<`^d`@`fR9`K`E`C(`1`M`C[N`=\
        `K+`4`B`WXF`<`R9`K`@`J`c^G`_P`Q`F`K`_WI`E!`,`J`1`K`YYX.`?`F`@`G`_V^N`]`7`0`2`+`\u{10}!_\u{17}#\u{5}#`\\`]`V`c`\\\
        `V`T`\\EI>`S`P`E`Q`E`DYZ[`[`\\`]`^`^`Z?`4SM`L`L`J`G`UF`N]O`E`O`T`L`TF`8`P`>`O`P`H`aL`L`WOR`W`V`W`V2`'`C`+]0`B`<\
        ``C`;`L`E]A`G`D`YA`0`L`1`@^?`:`bP`T`S`H`RQU`R`EB`6`M`;`@`C]F`YR`R`W`U`X`XOY`W0`*`D`0`3`C`KTXQ`R`V`U`\\`]`\\OcI`\
        ``X`!`C`9`*`, u\u{1}P\u{2}#`a`U!ff'_e\\`> 4@w\u{3}#\\d`f`X8a(`a9`5`]!`Eac-`_]]_`A`> a([\u{1}#cV`]`U!X/`Q&`)`P6`\
        :^M)`+e^_`V`> 1!\u{12}\u{4}#][`f`R>\\!`^G_0`\\N`KbbT`X`^Y`Y`X \"q{\u{2}#Wg`_`\\`d)a5`,`k!]?`9`E1`4b7`b?`LUI`Z6`\
        A`/W[E`K`H_cR`4`8`, ](\u{c}\u{7f}#dZ`H!Zg(geQ`X dRb\u{4}#`_`]`^`V!^-`O`\\>`=`^`XD`d`=`b?`bND`c,`(`cYU.`@`[`fW`=\
        `C`> \u{18}nx\u{2}#a\\```V!Z/`i1b?`X.`Hd^D`QCaY`/`> }\u{4}\u{8}\u{3}#```_`\\'Z!`a1_?`D6`8cc8`K`g<`B`, \u{d}WU\u{1}\
        #c^`$!_A7cq/`, Y -\u{4}#]l`]!ec+^b\\`, \\\u{1a}\u{8}\u{3}#_i`\\!^d5YaZ`\" \u{18}~\u{10}m#\u{14}!> T\u{2}\u{16}\u{4}\
        #_a`]`U!_0`\\+^4`P0`4^Z<`<`d5`1`\" od3z#l\u{1f}\" \u{8}yew#r\u{1f}\" \u{f}R&u#x\u{1f}\" (f\u{e}y#d\u{1f}\" QN3w\
        #a\u{1f}\" qE1v#\u{1c}\u{1f}V!\u{4}\u{12}b\u{5}#bY`]`^`_`a`_`[[\\;`U`T`H`K`TidB`G`+`;`$`\\%`_`9`I`:`?`a!`hZD`?`\
        P`O`]L`B`Q[[`G`U`]D`K`V_[`V`]`UL`G`K`K_<`K``J`Q`\\`[NT`[`XW`H`F`G`XaC``P`K`Q`Q`aSR`[I`9`K`O`:`IYYL`W`[`]`Y`^LZ\\\
        `b`?`5`K`)`, '\u{13}C\u{4}#aX`R!\\\\6^c``n#2W\u{18}\u{4}#fZ`Z`Y`X`V`N`W`O`Q`#`I`b:`?`!`D`D`G`P`G`U`Zj`8`+`(`@`8\
        `8`?`;`B`T3`ec:`9`B`F`O`H`S`M`_2`dWD`7`E`>`U`N`?`E`Y.`8`lY,`B`I`O`R`H`S`U.`?`eb%`C`<`B`>`9`H`U)`3`2`X`D`I`H`R`J\
        `U`Y\"`/`(`h_G`L`=`<`5`=`W=`;`D`G`fcK`L`S`K`M`bL`Q`R`M`bJQ`T`T`O`R`MG`E`E`I`N`^`Q`X`U`R``;`J`K`E`I`eNH`N`H`L`D:\
        `6`@`C`J`I`F_U`K`f`RD`B`N`K`I`L`@]F`?`f`>G`F`L`I`V`[`X`S]Y`[`XA`I`B`?`I`@`E`B]<`T`0?`;`E`D`O`T`Q`V`_aO`YB`H`E`G\
        `H`L`J`J`cXJ`1M`P`R`Q`X`[`Y`]`\\`ZZ>L`Q`P`K`Y`Z`W`]`Q`Y^[````a`a`]`\\`V`W`Y`=`> ;V\u{17}\u{1}#cS`W`OEa!`[fY\"`Q\
        2`0`i'`7ed+`T`\" 1\u{1e}Gv#l\u{1f}\" |;\u{1d}x#\u{4}\u{1f}\" _Ent#\u{1f}\u{d}\" ]\u{f}8L#``\" ]\u{f}8L#``\" FD2\
        y#b\u{1f}\" f\u{2}\\v#e\u{1f}\" w9<y#i\u{1f}\" ]\u{f}8L#``\" ]\u{f}8L#``\" ]\u{f}8L#``\" \u{14}-@q#d\u{1f}+\u{16}\
        N#     *   H   O   V   \u{1}   \u{11}   \u{1f}   7!  P!  m!  \u{a}!  \u{1f}!  )\"  _\"  _\"  i\"  i\"  |\"  \u{17}\
        \"  \u{1e}\"  B$  Y$  o$  \u{0}$  \u{0}$  \u{14}$  \u{14}$  ,%  G%  \u{7}%  \u{18}%  0&  0&  E&  Z&  a&  a&  u&\
          \u{10}&  \u{10}&  \u{17}&  2'  k'  |'  \u{1e}'  ((  5(  \u{7f}(  \u{d}(  >)  V)  \u{1f})  )*  )*  J*  p*  }* \
         \u{12}*  \u{12}*   +  '+  ?+  c+  t+  {+  \u{2}+  \u{2}+  \u{2}+  I,  P,  P,  y,  \u{6},   -  .-  O-  {-  {-  \
        \u{5}-  +.  +.  S.  h.  v.  }.  >/  L/  m/  \u{c}/  \u{1c}/  M0  h0  r0  \u{0}0  \u{11}0  \u{1b}0  N1  _1  \u{9}\
        1  *2  B2  ]2  j2  \u{7}2  \u{e}2  \u{e}2  =3  U3  \u{6}3  \u{1a}3  -4  44  ;4  f4  m4  m4  {4  \u{f}4  \u{f}4 \
          5  15  ?5  F5  Z5  $6  96  ]6  ]6  g6  n6  \u{7f}6  \u{10}6  '7  m7  w7  ~7  \u{19}7  18  H8  O8  V8  V8  `8 \
         ~8  \u{c}8  99  X9  f9  w9  \u{8}9  \u{1d}9  +:  I:  \u{1}:  \u{f}:  >;  L;  $<  $<  .<  .<  Y<  s<  \u{7}<  ,\
        =  :=  X=  l=  l=  '>  <>  F>  \u{e}>  \u{15}>  #?  0?  0?  A?  v?  \u{17}?  !@  \u{6}@  \u{d}@  CA  JA  QA  \u{14}\
        A  \u{1e}A  %B  %B  2B  MB  aB  ^C  eC  eC  yC  \u{0}C  )D  =D  _D  \u{3}D  \u{14}D  +E  HE  \u{0}E  \u{18}E  O\
        F  fF  \u{12}F  SG  jG  .H  UH  \u{12}H  #I  *J  8J  EJ  SJ  {J  ,K  :K  `K  wK  ~K  \u{1a}K  +L  ?L  IL  VL  u\
        L  \u{d}L  (M  <M  `M  `M  `M  \u{6}M  \u{d}M  \u{d}M  1N  BN  LN  LN  ]N  qN  \u{e}N  ,O  :O  DO  UO  \u{b}O  \
        \u{12}O  #P  PP  uP  uP  \u{13}P  \u{1a}P  6Q  cQ  cQ  ~Q  \u{5}Q  \u{19}Q  0R  DR  oR  \"S  3S  pS  wS  \u{4}S\
          <T  xT  \u{6}T  3U  AU  RU  hU  \u{f}U  0V  SV  aV  *W  >W  HW  YW  tW  \u{c}W  -X  @X  WY  aY  nY  \u{7f}Y  \
        WZ  eZ  oZ  \u{10}Z  \u{10}Z  9[  9[  l[  v[  \u{4}[  \u{15}[  A\\  H\\  V\\  1]  8]  X]  \u{17}]  ;^  [^  x^  \
        x^  \u{2}^  \u{16}^  ._  <_  1`  L`  S`  d`  k`  |`  \u{13}a  :b  Yb  Dc  Kc  Kc  fc  ?d  ?d  Vd  \u{1e}d  qe  \
        qe  #f  Of  Of  \u{b}f  ;g  \\g  ig  sg  sg  %h  6h  \u{7f}h  #i  \u{1e}i  >j  sj  }j  \u{4}j  \u{4}j  \u{12}j \
         Zk  ak  uk  \u{16}k  \\l  ml  {l  {l  \u{2}l  \u{19}l  \u{19}l  'm  Um  \\m  sm  !n  Wn  \u{9}n  (o  6o  no  \u{c}\
        o  Jp  ep  \u{0}p  \u{a}p  \u{11}p  \"q  =q  Dq  Dq  Kq  Xq  \u{b}q  ?r  \u{f}r  Ds  }s  \u{7}s  /t  [t  et  ot\
          \u{f}t  =u  [u  lu  lu  \u{0}u  \u{0}u  !v  Bv  Bv  qv  xv  \u{7f}v  \u{10}v  sw  zw  kx  kx  yx   y  .y  Hy \
         uy  \u{12}y  \u{12}y  *z  Oz  \u{3}z  \u{3}z   {  4{  \u{11}{  \u{18}{  9|  C|  W|  a|  ?}  \\}  \u{2}}  \u{f}\
        }  #~  H~  _~  m~  \u{e}~  2\u{7f}  V\u{7f}  k\u{7f}  r\u{7f}  y\u{7f}  \"\u{0}  Z\u{0}  a\u{0}  n\u{0}  \u{7f}\
        \u{0}  \u{6}\u{0}  \u{6}\u{0}  \u{1e}\u{0}  \u{1e}\u{0}  \u{1e}\u{0}  D\u{1}  D\u{1}  \\\u{1}  p\u{1}  \u{8}\u{1}\
          '\u{2}  .\u{2}  O\u{2}  o\u{2}  \u{0}\u{2}  \u{7}\u{2}  \u{15}\u{2}  &\u{3}  Z\u{3}  Z\u{3}  <\u{4}  I\u{4}  \
        \u{13}\u{4}  \u{1a}\u{4}  +\u{5}  N\u{5}  N\u{5}  v\u{5}  }\u{5}  -\u{6}  ;\u{6}  Y\u{6}  q\u{6}  {\u{6}  \u{12}\
        \u{6}  ,\u{7}  S\u{7}  j\u{7}  !\u{8}  /\u{8}  6\u{8}  D\u{8}  K\u{8}  R\u{8}  j\u{8}  q\u{8}  x\u{8}  \u{13}\u{8}\
          9\u{9}  X\u{9}  \u{12}\u{9}  \u{19}\u{9}  7\u{a}  H\u{a}  r\u{a}  8\u{b}  F\u{b}  [\u{b}  \u{0}\u{b}  \u{7}\u{b}\
          \u{7}\u{b}  @\u{c}  N\u{c}  U\u{c}  \u{8}\u{c}  \u{f}\u{c}  P\u{d}  k\u{d}  \u{9}\u{d}  +\u{e}  +\u{e}  2\u{e}\
          9\u{e}  9\u{e}  G\u{e}  G\u{e}  e\u{e}  \u{a}\u{e}  3\u{f}  r\u{f}  $\u{10}  R\u{10}  R\u{10}  R\u{10}  3\u{11}\
          Q\u{11}  G\u{12}  _\u{12}  o\u{12}  G\u{13}  5\u{14}  e\u{14}  u\u{14}  u\u{14}  \u{13}\u{14}  $\u{15}  5\u{15}\
          C\u{15}  T\u{15}  ^\u{15}  l\u{15}  G\u{16}  X\u{16}  f\u{16}  v\u{16}  \u{1e}\u{16}  6\u{17}  6\u{17}  w\u{17}\
          ~\u{17}  \u{c}\u{17}  \u{1a}\u{17}  *\u{18}  ?\u{18}  P\u{18}  n\u{18}  u\u{18}  \u{15}\u{18}  \"\u{19}  ,\u{19}\
          3\u{19}  J\u{19}  \u{7f}\u{19}  \u{1a}\u{19}  L\u{1a}  S\u{1a}  \"\u{1c}  )\u{1c}  P\u{1c}  (\u{1d}  M\u{1d} \
         W\u{1d}  ^\u{1d}  k\u{1d}  k\u{1d}  \u{2}\u{1d}  \u{10}\u{1d}  4\u{1e}  I\u{1e}  m\u{1e}  \u{6}\u{1e}  \u{1e}\u{1e}\
          2\u{1f}  \\\u{1f}  \u{1e}\u{1f}  , ! R ! r ! r ! \u{9} ! j!! \u{19}!! \u{19}!! #\"! \u{1e}\"! ?#! ]#! ]#! \u{1}\
        #! \u{8}#! \u{16}#! U$! z$! \u{7}$! \u{14}$! =%! b%! b%! \u{3}%! \u{a}%! \u{18}%! \u{1f}%! H&! f&! m&! \u{18}&!\
         ='! d'! \u{13}'! \u{1a}'! ((! 9(! M(! ^(! e(! =)! =)! =)! D)! K)! X)! i)! w)! \u{e})! \u{1f})! \u{1f})! 3*! :*\
        ! G*! N*! _*! f*! \u{1b}*! \"+! G+! f+! #,! :,! K,! K,! b,! =-! G-! \u{c}-! 3.! =.! n.! n.! u.! u.! u.! |.! :/!\
         _/! \u{14}/! B0! B0! s0! \u{1b}0! \u{1b}0! )1! 01! 71! R1! ,2! \u{18}2! U3! \u{1}3! \u{b}3! \u{12}3! 14! X4! b\
        4! !5! 65! +6! <6! <6! g6! g6! \u{15}6! \u{1c}6! *7! 47! ;7! B7! ]7! g7! \u{d}7! +8! ]8! d8! \u{9}8! \u{13}8! $\
        9! i9! %:! Z:! \u{1b}:! ?;! S;! \"<! N<! i<! s<! $=! <=! k=! k=! r=! |=! \u{2}>! \u{c}>! \u{13}>! =?! _?! s?! \u{e}\
        ?! %@! %@! ,@! \u{18}@! )A! 9B! JB! %D! 3D! 3D! DD! KD! UD! _D! iD! \u{18}D! \u{18}D! 3E! =E! `E! `E! gE! nE! \u{17}\
        E! 8F! YF! vF! vF! \u{11}F! \u{1f}F! 0G! AG! \u{16}G! \u{1d}G! .H! \\H! sH! ,I! \u{13}I! !J! FJ! rJ! \u{c}J! \u{16}\
        J! EK! XK! zK! %L! /L! CL! _L! fL! \u{17}L! $M! EM! YM! fM! tM! {M! {M! \u{9}M! $N! KN! jN! BO! vO! \u{1c}O! IP\
        ! PP! PP! WP! \u{17}P! %Q! ,Q! DQ! bQ! pQ! pQ! ~Q! \u{b}Q! \u{12}Q! >R! ER! OR! lR! \u{17}R! %S! 9S! VS! \u{1}S\
        ! \u{2}T! \u{c}T! 6U! =U! SU! ]U! {U! \u{9}U! +V! ?V! ?V! FV! TV! kV! \u{1c}V! \u{12}W! \u{1f}W! -X! DX! oX! }X\
        ! \u{1e}X! 3Y! eY! \u{1a}Y! 'Z! SZ! dZ! uZ! ![! O[! \\\\! 9]! c]! t]! t]! \u{13}]! \u{1a}]! E^! c_! \u{13}_! \u{1a}\
        _! !`! N`! U`! <a! Ja! ma! \u{4}a! \u{1b}a! \"b! 0b! 7b! Eb! hb! \u{9}b! \u{1d}b! 3c! Ac! Hc! Oc! Yc! zc! zc! \u{1f}\
        c! :d! :d! \u{b}d! \u{3}e! \u{11}e! \u{1f}e! Rf! lf! lf! \u{c}f! \u{13}f! \u{13}f! $g! 5g! Xg! fg! \u{1d}g! 'h!\
         sh! \u{8}h! \u{16}h! 5i! Mi! [i! zi! \u{8}i! \u{15}i! :j! \u{0}j! $k! 8k! ?k! Fk! dk! \u{f}k! \u{1c}k! &l! Ol!\
         rl! \u{0}l! \u{a}l! Im! \u{13}m! *n! Rn! `n! jn! qn! 9o! \u{13}o! \u{13}o! *p! 1p! lp! lp! \u{0}p!  q! 8q! Rq!\
         cq! \u{11}q! .r! ]r! gr! gr! \u{16}r! 1s! Hs! Rs! zs! \u{1}s! \u{12}s! Gt! Gt! Gt! Tt! bt! pt! uu! |u! \u{d}u!\
         Jv! Qv! Xv! _v! \u{a}v! 2w! <w! Iw! Sw! ]w! gw! \u{17}w! (x! 9x! Jx! ex! lx! lx! =y! =y! Gy! ty! {y! {y! \u{13}\
        y! .z! i{! ~{! \u{15}{! )|! )|! 3|! A|! \\|! \\|! \u{1e}|! L}! t}! t}! \u{f}}! *~! _~! }~! +\u{7f}! +\u{7f}! I\u{7f}\
        ! P\u{7f}! P\u{7f}! |\u{7f}! \u{3}\u{7f}! V\u{0}! ]\u{0}! \u{1c}\u{0}! :\u{1}! Z\u{1}! k\u{1}! r\u{1}! \u{d}\u{1}\
        ! \u{d}\u{1}! $\u{2}! +\u{2}! d\u{2}! \u{11}\u{2}! 6\u{3}! Q\u{3}! _\u{3}! f\u{3}! s\u{3}! \u{4}\u{3}! \u{4}\u{3}\
        ! &\u{4}! A\u{4}! A\u{4}! _\u{4}! \u{11}\u{4}! %\u{5}! ,\u{5}! D\u{5}! D\u{5}! R\u{5}! R\u{5}! _\u{5}!  \u{6}! \
        >\u{6}! ]\u{6}! q\u{6}! q\u{6}! q\u{6}! ~\u{6}! /\u{7}! /\u{7}! F\u{7}! n\u{7}! u\u{7}! \u{14}\u{7}! '\u{8}! K\u{8}\
        ! \\\u{8}! \u{15}\u{8}! 0\u{9}! '\u{a}! J\u{a}! _\u{a}! f\u{a}! \u{8}\u{a}! \u{f}\u{a}! \u{f}\u{a}! ;\u{b}! B\u{b}\
        ! n\u{b}! \u{15}\u{b}! \u{1c}\u{b}! #\u{c}! L\u{c}! Y\u{c}! ~\u{c}! ~\u{c}! \u{16}\u{c}! 7\u{d}! a\u{d}! r\u{d}\
        ! r\u{d}! )\u{e}! 6\u{e}! o\u{e}! |\u{e}! \u{17}\u{e}! G\u{f}! v\u{f}! \u{0}\u{f}! +\u{10}! H\u{10}! O\u{10}! V\
        \u{10}! V\u{10}! k\u{10}! r\u{10}! r\u{10}! \u{a}\u{10}! +\u{11}! N\u{11}! k\u{11}! \u{1e}\u{11}! %\u{12}! %\u{12}\
        ! w\u{12}! \u{5}\u{12}! \u{5}\u{12}! \u{5}\u{12}! \u{f}\u{12}! Q\u{13}! r\u{13}! \u{7}\u{13}! \u{1c}\u{13}! q\u{14}\
        ! 9\u{15}! J\u{15}! Q\u{15}! Q\u{15}!  \u{16}! ;\u{16}! I\u{16}! I\u{16}! z\u{16}! z\u{16}! \u{1c}\u{16}! 4\u{17}\
        ! 4\u{17}! E\u{17}! ]\u{17}! >\u{18}! E\u{18}! V\u{18}! j\u{18}! \u{2}\u{18}! \u{13}\u{18}! '\u{19}! 5\u{19}! F\
        \u{19}! P\u{19}! }\u{19}! [\u{1a}! b\u{1a}! \u{10}\u{1a}! \u{10}\u{1a}! \u{10}\u{1a}! \u{1e}\u{1a}! U\u{1b}! p\u{1b}\
        ! \u{8}\u{1b}!  \u{1c}! r\u{1c}! r\u{1c}! r\u{1c}! \u{3}\u{1c}! \u{11}\u{1c}! 0\u{1d}! @\u{1d}! @\u{1d}! \\\u{1d}\
        ! z\u{1e}! \u{12}\u{1e}! 1\u{1f}! S\u{1f}! l\u{1f}! \u{e}\u{1f}! & \" > \" E \" S \" S \" \u{d} \" \u{17} \" !!\
        \" 9!\" @!\" N!\" l!\" l!\" \u{0}!\" B\"\" I\"\" `\"\" \u{1e}\"\" J#\" d#\" \u{10}#\" \u{1d}#\" N$\" s$\" 8%\" \
        L%\" w%\" \u{1}%\" \u{b}%\" (&\" (&\" w&\" ~&\" \u{8}&\" #'\" 0'\" G'\" \u{6}'\" 2(\" <(\" <(\" M(\" W(\" e(\" \
        e(\" s(\" \u{14}(\" \u{1b}(\" 5)\" <)\" <)\" d)\" d)\" u)\" \u{1a})\" .*\" \\*\" c*\" \u{5}*\" \u{5}*\" U+\" U+\
        \" U+\" n+\" \u{7f}+\" \u{12}+\" .,\" `,\" \u{9},\" \u{10},\" %-\" :-\" R-\" R-\" \\-\" j-\" t-\" X.\" \u{c}.\"\
         &/\" v/\" \u{11}/\" \u{1f}/\" 30\" G0\" \u{10}0\" T1\" h1\" o1\" o1\" }1\" \u{4}1\" )2\" :2\" A2\" `2\" m2\" \u{15}\
        2\" \u{1f}2\" ,3\" k3\" u3\" -4\" 44\" [4\" |4\" \u{11}4\" \u{18}4\" -5\" 45\" 45\" \u{7}5\" \u{1f}5\" C6\" P6\"\
         e6\" e6\" l6\" \u{e}6\" +7\" 27\" B7\" I7\" S7\" j7\" x7\" x7\" \u{7f}7\" \u{7f}7\" \u{12}7\" 28\" S8\" q8\" #\
        9\" *9\" >9\" S9\" Z9\" ):\" ):\" W:\" o:\" y:\" \u{11}:\" /;\" 6;\" =;\" =;\" D;\" T;\" [;\" [;\" ~;\" #<\" -<\
        \" ^<\" \u{b}<\" \u{18}<\" \u{18}<\" 7=\" E=\" `=\" g=\" \u{1a}=\" ->\" 4>\" 4>\" H>\" `>\" z>\" \u{15}>\" \"?\"\
         \"?\" \"?\" 0?\" c?\" t?\" ~?\" %@\" [@\" }@\" \u{15}@\" -A\" >A\" >A\" EA\" VA\" uA\" \u{2}A\" (B\" 9B\" mB\"\
         \u{17}B\" \u{17}B\" !C\" /C\" 9C\" @C\" QC\" QC\" \u{1b}C\" )D\" AD\" hD\" \u{7f}D\" \u{13}D\" 6E\" iE\" vE\" \
        \u{0}E\" 1F\" >F\" bF\" \u{7f}F\" \u{9}F\"  G\" 4G\" UG\" eG\" |G\" \u{14}G\" \u{1b}G\" 5H\" `H\" \u{4}H\" \u{b}\
        H\" (I\" WI\" \u{7f}I\" \u{7f}I\" \u{7f}I\" \u{6}I\" \u{7f}J\" \u{17}J\" \u{1e}J\" /K\" /K\" OK\" \u{17}K\" \u{17}\
        K\" \u{1e}K\" \u{1e}K\" 2L\" GL\" UL\" {L\" {L\" \u{2}L\" \u{1f}L\" XM\" lM\" \u{11}M\" \u{1f}M\" NN\" \\N\" -O\
        \" TO\" eO\" \u{3}O\" \u{17}O\" GP\" XP\" fQ\" \u{3}Q\" \u{3}Q\" \u{a}Q\" \u{11}Q\" !R\" PR\" jR\" jR\" tR\" \u{2}\
        R\" \u{f}R\" LS\" cS\" \u{6}S\" \u{1a}S\" $T\" ^T\" vT\" $U\" .U\" \u{7}U\" \u{18}U\" qV\" wW\" \u{e}W\" ,X\" ,\
        X\" 6X\" JX\" ZX\" uX\" \u{7f}X\" \u{1c}X\" \u{1c}X\" \u{1c}X\" #Y\" ^Y\" |Y\" \u{3}Y\" -Z\" 4Z\" OZ\" nZ\" \u{1b}\
        Z\" \"[\" 2[\" ?[\" S[\" `[\" \u{d}[\" ,\\\" N\\\" i\\\" \u{17}\\\" J]\" d]\" 8^\" o^\" v^\" \u{9}^\" ._\" ;_\"\
         ;_\" `_\" s_\" \u{1d}_\" 1`\" X`\" w`\" ~`\" ta\" \u{2}a\" \u{c}a\" Ab\" Ab\" Rb\" bb\" zb\" \u{1}b\" \u{b}b\"\
         \u{19}b\" 7c\" Zc\" ac\" hc\" \u{b}c\" Fd\" Fd\" Fd\" ld\" }d\" \u{b}d\" :e\" ]e\" me\" \u{8}e\" ,f\" Zf\" rf\"\
         2g\" 2g\" 2g\" ?g\" Fg\" Mg\" Tg\" |g\" \u{16}g\" #h\" \u{8}h\" ,i\" Mi\" yi\" #j\" >j\" Rj\" Rj\" ej\" \u{18}\
        j\" \u{1f}j\" Ak\" Rk\" _k\" _k\" \u{5}k\" \u{f}k\" sl\" 5m\" Cm\" bm\" zm\" \u{4}m\" \u{4}m\" )n\" an\" hn\" \u{6}\
        n\" \u{d}n\" \u{1a}n\" .o\" No\" oo\" oo\" \u{d}o\" ^p\" \u{7f}p\" \u{d}p\" 2q\" Cq\" Zq\" \u{c}q\" +r\" +r\" A\
        r\" Hr\" ir\" pr\" ~r\" \u{8}r\" \u{8}r\" \u{f}r\" \u{19}r\" 's\" Hs\" \u{6}s\" \"t\" <t\" Ct\" Jt\" qt\" qt\" \
        \u{7f}t\" \u{10}t\" >u\" {u\" \u{2}u\" 1v\" 1v\" Rv\" gv\" \u{1c}v\" vw\" }w\" \u{10}w\" \u{1d}w\" 'x\" 8x\" ?x\
        \" Ix\" `x\" \u{f}x\" \u{f}x\" \u{f}x\" 3y\" 3y\" 3y\" Py\" Wy\" Wy\" ky\" \u{15}y\" =z\" /{\" 6{\" @{\" Q{\" \u{5}\
        {\" #|\" =|\" J|\" O}\" V}\" ]}\" z}\" %~\" =~\" D~\" R~\" g~\" ~~\" !\u{7f}\" ?\u{7f}\" T\u{7f}\" l\u{7f}\" \u{16}\
        \u{7f}\"  \u{0}\" ]\u{0}\" w\u{0}\" \u{12}\u{0}\" #\u{1}\" -\u{1}\" A\u{1}\" R\u{1}\" \\\u{1}\" 4\u{2}\" m\u{2}\
        \" t\u{2}\" {\u{2}\" Y\u{3}\" w\u{3}\" \u{1}\u{3}\" \u{f}\u{3}\" -\u{4}\" J\u{4}\" X\u{4}\" l\u{4}\" \u{1a}\u{4}\
        \" +\u{5}\" @\u{5}\" j\u{5}\" -\u{6}\" 4\u{6}\" ]\u{6}\" \u{8}\u{6}\" \u{12}\u{6}\" \u{19}\u{6}\" #\u{7}\" #\u{7}\
        \" ;\u{7}\" S\u{7}\" S\u{7}\" `\u{7}\" z\u{7}\" \u{1}\u{7}\" #\u{8}\" 1\u{8}\" ?\u{8}\" S\u{8}\" \u{16}\u{8}\" \
        \u{16}\u{8}\" -\u{9}\" 7\u{9}\" x\u{9}\" \u{7f}\u{9}\" 7\u{a}\" Y\u{a}\" c\u{a}\" &\u{b}\" -\u{b}\" Q\u{b}\" \u{14}\
        \u{b}\" \u{1b}\u{b}\" =\u{c}\" R\u{c}\" _\u{c}\" f\u{c}\" \u{2}\u{c}\" \u{10}\u{c}\" 5\u{d}\" V\u{d}\" \u{f}\u{d}\
        \" \u{1c}\u{d}\" N\u{e}\" \u{2}\u{e}\" \u{9}\u{e}\" E\u{f}\" R\u{f}\" Y\u{f}\" f\u{f}\" s\u{f}\" s\u{f}\" \u{d}\
        \u{f}\" (\u{10}\" A\u{10}\" A\u{10}\" A\u{10}\" A\u{10}\" q\u{10}\" \u{c}\u{10}\" \u{1a}\u{10}\" 7\u{11}\" N\u{11}\
        \" b\u{11}\" ~\u{11}\" O\u{12}\" ]\u{12}\" ]\u{12}\" x\u{12}\" \u{15}\u{12}\" \u{1f}\u{12}\" 6\u{13}\" b\u{13}\"\
         \u{0}\u{13}\" \u{7}\u{13}\" 6\u{14}\" W\u{14}\" {\u{14}\" 2\u{15}\" 2\u{15}\" 9\u{15}\" W\u{15}\" h\u{15}\" \u{9}\
        \u{15}\" $\u{16}\" .\u{16}\" u\u{16}\" u\u{16}\" \u{6}\u{16}\" \u{d}\u{16}\" \u{d}\u{16}\" \u{1e}\u{16}\" 9\u{17}\
        \" @\u{17}\" `\u{17}\" t\u{17}\" {\u{17}\" \u{15}\u{17}\" c\u{18}\" q\u{18}\" q\u{18}\" K\u{19}\" K\u{19}\" f\u{19}\
        \" \u{a}\u{19}\" \u{1b}\u{19}\" %\u{1a}\" 6\u{1a}\" 6\u{1a}\" _\u{1a}\"  \u{1b}\" ;\u{1b}\" B\u{1b}\" I\u{1b}\"\
         W\u{1b}\" \u{0}\u{1b}\" \u{1b}\u{1b}\" %\u{1c}\" ,\u{1c}\" 3\u{1c}\" P\u{1c}\" Z\u{1c}\" t\u{1c}\" ~\u{1c}\" \u{e}\
        \u{1c}\" \u{1b}\u{1c}\" ?\u{1d}\" ?\u{1d}\" d\u{1d}\" 1\u{1e}\" V\u{1e}\" V\u{1e}\" k\u{1e}\" \u{3}\u{1e}\" (\u{1f}\
        \" \u{3}\u{1f}\" \u{16}\u{1f}\" ; # l # \u{17} # M!# \u{0}!# !\"# N\"# N\"# x\"# \u{1c}## >%# H%# `%# ~%# \u{f}\
        %# -&# B&# #'# I'# d'# \u{8}'# \u{8}'# \u{f}'# \u{1d}'# 5(# I(# P(# P(# e(# l(# \u{4}(# \u{4}(# \u{18}(# \u{18}\
        (# \")# ?)# ?)# d)# d)# u)# \u{19})# .*# ;*# \u{14}*# \u{1b}*# 9+# C+# M+# \u{7}+# \u{1b}+# W,# e,# \u{16},# \u{16}\
        ,# J-# q-# \u{5}-# \u{5}-# \u{16}-# #.# -.# -.# m.# w.# \u{1}.# \u{1e}.# B/# \\/# m/# :0# :0# e0# \u{11}0# \u{18}\
        0# \u{b}1# \u{b}1# \u{15}1# x2# \u{2}2# \u{13}2# L3# g3# x3# \u{10}3# \u{10}3# \u{1e}3# 34# :4# e4# \u{17}4# O5\
        # V5# ]5# ]5# \u{5}5# #6# N6# b6# |6# \u{12}6# *7# \u{4}7# (8# B8# p8# \u{8}8# \u{1d}8# $9# F9# ^9# l9# \u{3}9#\
         \u{a}9# \u{1e}9# (:# 9:# t:# \u{13}:# *;# B;# g;# n;# \u{7f};# \u{7f};# \u{1e};# %<# =<# c<# t<# \u{15}<# A=# \
        V=# ~=# \u{15}=# 7># N># \u{10}># /?# ??# f?# f?# \u{8}?# \u{12}?# ?@# c@# \u{11}@# \u{1b}@# \"A# 0A# NA# NA# i\
        A# \u{3}A# \u{17}A# +B# 5B# TB# \u{7}B# \u{e}C# \u{1e}C# QD# [D# -E# -E# 7E# DE# rE# \u{19}E# 1F# \\F# jF# \u{13}\
        F# $G# 5G# PG# ]G# dG# xG# 8H# gH# xH# \u{6}H# \u{17}H# NI# UI# \\I# iI# \u{10}I# *J# 1J# ?J# fJ# 2K# 2K# 2K# 9\
        K# @L# @L# JL# [L# \u{9}L# 3M# AM# eM# sM# nN# \u{f}N# \u{16}N# ,c \"  bX `p\u{12}_$  b# `/ `1 `\u{7f}Id!# `Oan\
        !V `lpZ!U `q@3!Q `%\u{1f}2\"  bJ `-\"`\"  b1 `@kd!U `\u{16}@p$  c2 `> `F `z}p$  b) `5 `: ` aK!V `.\u{3}P!Q `\\G\
        w!U `d\\}\"  b1 `kV\u{5}!/ `L1E'  c1 `E `F `J `K `X `\u{9}5$%  b# `+ `1 `F `@?z\"U `V `*d*&  c) `: `I `L `X `dX\
        \u{1c}!# `z4b!/ `xK\u{d}!/ `\u{6}e\u{e}!P `$$;\"  bX `wu9%  c1 `2 `K `N `gt<&  c\" `# `/ `1 `X `1/\u{3}#  b# `=\
         `}1B\"# `/ `e0\u{17}%  b\" `# `/ `X `\u{1}~'!\" `Ch]!V `(O\u{13}#P `Q `R `\u{8}XY!/ `\u{7f}V\"!S `u\u{1f}B!Q `\
        ~\u{12}r#  bJ `M `\u{f}v\u{4}J  c! `' `) `* `/ `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `A `B `C `E `F `\
        G `I `J `K `L `M `N `O `P `Q `R `S `T `U `X `\u{1f}W\u{d}!/ `\u{1e}P~$  b# `0 `1 `Z\u{1d}\u{11}!Q `\u{11}fT&  c\
        1 `J `L `P `X `f|g!/ `.9\u{1c}\"  bA `\u{f}\u{2}A\"  b1 `&`x\"  bU `qkP!U `lS]!* `$[\u{17}\"  bK `\u{14}\u{c}:\"\
          bX `I\u{15}_\"  bX `&7\u{18}!U `\u{d}\u{13}0!U `'\u{0};\"\" `) `2jI\"  bX `\u{18}w\u{12}+  c* `/ `1 `3 `E `J \
        `K `L `T `U `V\\@\"Q `U `vG\u{2}!W `\u{6}=r!/ `!\u{3}\u{7f}!/ `t\u{13}\u{d}\"# `+ `\u{1}\u{18}8!Q `HZn!/ `w/\u{c}\
        !V `keE!/ `abI!T `'\u{16}Q!\" `B\u{8}2!/ `dU8#  cB `X `\u{1e}%n!/ `>/3#  b1 `K `,\u{16}J!U `f7\u{1}!T `\u{6}Q+!\
        # `G\u{f},!Q `g0O#  b0 `K `s4j!/ `q/\"\"\" `# `zT9!U `\u{8}lh#  b< `K `\u{8}Qk\"  bG `a\u{1}\u{7f}\"  b1 `\\K\u{1e}\
        !/ `t\u{13}G\"  bX `J\u{d}\u{10}!Q `\u{6}T&!S `8X<!U `\u{18}}\u{12}\"  bR `mI\u{17}\"  b> `\u{9}i+\"  bX `Wz=# \
         b* `X `\u{12})g5  c) `/ `1 `2 `3 `5 `9 `; `< `= `> `C `F `I `K `L `M `T `U `X `8\u{f}r!U `\u{1e}C\u{b}!U `\u{4}\
        /\u{f}!V `\u{4}9#!\" `l\u{8}e!* `\u{1f}In!! `-\u{b}\u{17}(  c! `\" `# `1 `5 `; `B `x6Y!\" `Svc!U `\u{9}\"\u{1c}\
        \"  b8 `\u{7f}\u{14}\"%  c/ `6 `B `X `\u{3}v)!/ `\u{7f}\u{3}+\"  bX `,j3\"  b= `7(4!R `\u{5}gW\"  b1 `0$b\"# `+\
         `:x\u{1b}\"# `/ `\u{7}t-#  b1 `8 `5\u{10}Q!\" `\u{1e}[o#P `S `U `\u{7})&!P `I?+!P `wdl\"  bI `YLu!U `j0~!/ `!\u{4}\
        \u{13}#  b/ `I `Z3t!/ `9\u{18}\u{e}!U `\u{7f}.\u{17}!U `Ol6!# `\u{5}*O!\" `c}w!/ `\u{8}\u{7f}B\"  cG `4\u{1b}K!\
        U `\u{c}:b!Q `nf3\"  cB `(2e\"  b1 `6U{$  b\" `# `1 `Hz5!/ `h;M\"  bB `&\u{14}T!U `Df&!P `48.!\" `\u{e}4;%  c1 \
        `3 `K `Q `@m\\\"  cG `v\\w#  c1 `K `4O\u{10}&  c/ `1 `B `E `T `gIA!/ `}Z0\"  bX `\u{17}X7\"  bX `#\u{0}Z!/ `@1u\
        !U `01\u{13}!P `H-;#  b0 `1 `\u{1e}\u{e})\"  bF `\u{5}2+$  c/ `K `X `\u{17}BI!\" `+\u{7f}\u{16}!/ `A#K!/ `\u{19}\
        H\u{c}!U `\u{1b}s\u{11}%  c/ `1 `I `K `6\u{1d}/!/ `VL<\"  b2 `\u{17}#\u{10}#  cF `K `N\u{2}\u{12}!T `\u{15}T\u{15}\
        !Q ` m?\"  b1 `\u{d}~;!U `8HO!U `3\u{18}Y\"  b1 `%O[!\" `wa\u{2}!U `&?h\"  bK `0Pk!* `p\u{14}|#  bS `X `PH\u{1c}\
        \"  bV `\"Hn!! ``D\u{6}!U `#b\u{17}!\" `r\u{9}k!& `\u{1b}\u{a}\u{4}!R `4b;!. `\u{1f}\u{1b}(!/ `g\u{1c}^2  c! `/\
         `1 `2 `7 `8 `: `; `= `> `B `F `K `R `S `U `X `<\u{15})!U `m-2!/ `\u{b}88$  b/ `1 `X `\u{17}@s!O `5\u{6}\u{14}\"\
        Q `V `}~0!/ `.\u{1};!/ `\u{13}|n!Q `f<\u{a}\"  b2 `\u{7}As$  b/ `1 `X `hd&'  c/ `1 `9 `A `K `X `t C!S `Vep!/ `}\
        5\u{9}\"  b1 `1pb!# `Ni\u{8}\"  bX `:W\u{15}\"  bF `+\u{7f}6\"Q `V `!1>!/ `CN\u{1e}!/ `\u{13}\u{d}.\"  b1 `,N\u{1f}\
        !/ `\u{1b}\u{10}\u{9}\"\" `# `$(G*  c/ `1 `2 `A `I `L `S `T `X `\u{5}k^!U `;|m\"  bK `b# \"P `Q `~HZ!/ `\u{7f}T\
        #&  b( `* `/ `1 `2 `\u{7}3<!+ `\u{1a}6\u{f}#  b1 `X `aq-#  c< `B `wz]\"# `/ `VT\u{e}\"  b1 `lQw!U `W\u{16}\u{f}\
        \"  b1 `61\u{12}!+ `\u{10}NQ#  b/ `1 `\u{1}\u{0}X!/ `\u{e}R\u{f}!Q `k=h#P `Q `V `{3C!/ `[RK&  c( `1 `J `K `X `8\
        2\u{c}!/ `V\u{10}A,  c/ `1 `2 `3 `G `I `K `L `P `Q `U `ur\u{17}!U `}W;!N `r\u{4}`\"Q `U ` i\u{1a}!/ `e/B$  c/ `\
        1 `H `-=J%  c/ `1 `K `L `Z>L!/ `q\u{16}\u{b}!/ `w>3!/ `\u{c}DY#  b% `< `-iB%  c1 `F `M `X `Z\u{7f}\u{12}!/ `)\u{10}\
        F!/ `TD\\!# `pIh#  c1 `; `~K\u{e}\"  bR `dX\u{16}#  b/ `H `&\u{c}.!! `\u{1}OI!U `v\u{10}h!/ `L}j\"% `/ `92\u{8}\
        \"\" `/ ``-]!O `~x\u{c}\"  b1 `:R4!/ `E+\\\"  bX `\u{1d}r+!N `A\u{11}/!U ` K|!/ `ty&\"  bG `k'j\"  bX `_Ue\"P `\
        U `\u{b}\u{2}\u{1c}4  c/ `1 `3 `5 `7 `8 `9 `: `; `= `> `? `B `I `K `M `R `V `X `5ct!/ `&R\u{f}!U `VO\u{1b}!/ `2\
        `\"$P `T `U `V `v}L#  bG `I `+x\u{1f}!U `n;\u{1b}\"P `U `$+=!/ `J>\u{e}\"  b2 `\u{1a}L\u{e}!# `i\u{1a},!Q `Ly\u{1a}\
        \"  bX `|tN\"P `Q `j\u{e}T#  b* `= `NeG!/ `47k.  c+ `/ `1 `8 `; `? `B `F `I `J `K `M `Q `Tx\u{7f}\"Q `S `\u{7f}\
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
         `2 `3 `; `C `D `E `J `M `P `U `,\u{1}=!# `@ 7!& `>Zp!U `\u{c}Q\u{12}#  cB `X `\u{1b}~,!P `\u{17}\u{7}X\"  bJ `\
        ZbD\"  bG `n~k-  c+ `/ `1 `7 `8 `= `G `I `J `K `L `X `\u{13}\u{b}!$  cG `K `Q `\u{b}c3\"\" `# `qx}!P `KP8\"  bM\
         `+YR>  c/ `1 `2 `3 `5 `6 `8 `9 `: `; `> `? `@ `B `E `F `G `I `J `K `L `M `N `O `P `Q `S `T `X `\u{13}c\u{e}!P \
        `/_\u{7f}!P `wa&$  b* `/ `1 `?VL!/ `\u{13};\u{6}!Q `\u{8}F\u{7}\"  bB `g\u{1b}\u{10}!/ `Ir\u{1a}!U `\u{1b}\u{18}\
        \u{2}!U `_C\u{5}!% ` d8!\" `h`?\"  b1 `WXJ\"  bF `\u{1d}fO!/ `yTP#  b/ `P `X\u{3}u#  cH `X `\u{17}@\u{8}!U `NG%\
        \"  b6 `u\u{8}'!U `G5z#  b/ `X `(w)#  b/ `1 `\u{12}V>!U `o \u{1a}!Q `Pn5#  b1 `D `\u{1f}!\u{7}!U `X\u{c}C!. `\u{17}\
        5X#  b# `1 `$1e!# `J/p<  c1 `2 `3 `6 `7 `8 `9 `: `= `> `A `B `E `F `G `I `J `K `L `M `N `P `Q `S `T `U `X `C\u{2}\
        |\"  bX `oB+!R `|_<\"  bX `'tg\"R `S `joP!/ `O,W#  b+ `; `?|\u{e}(  c/ `1 `> `B `F `K `R `\u{7f}+I\"R `S `-)\u{1f}\
        \"  bX `T<.!U `\u{7}P:!/ `g[\u{8}#  b1 `X `\u{1b}\u{f}\u{11}!P `@e/!T `%E\u{1}$  b/ `1 `I `\u{8}8\u{f}#Q `U `V \
        `\u{1}K+\"% `/ `\u{4}mw!% `Oh!#  b/ `X `b:\u{4}\"P `Q `\u{17}Gy%  c/ `B `K `X `\u{d}/\u{7}\"  b1 `HC)!/ `(u8#  \
        b/ `X `\u{3}JI!& `'\u{4}W#  b1 `B `&:n$  c/ `B `X `r|9!Q `.\u{8}k\"  bK `c>\u{6}!# `;}\u{5}1  c0 `1 `2 `3 `= `?\
         `@ `B `C `D `I `J `P `Q `U `X `D\u{1e})!\" `\u{2}&F$  b/ `1 `2 `KM1!Q `\u{7f};>!( `\u{0}qM!S `\u{0}\u{7}p\"  b\
        X `4\u{4}~#  b% `X `w7=!$ `bE@!S `A2L(  c1 `= `@ `G `K `R `U `I\u{1c}U\"  b; `\u{f}\u{c}\u{d}#  b/ `X `8hb!U `\u{15}\
        s\u{1b}$  c1 `L `U `{\u{10}!!/ `\u{b}\u{3}A!$ `y6B!S `\u{1}FY,  c( `) `/ `1 `3 `: `? `B `E `F `K `V\u{b}\u{7}!/\
         `t\\3&  c/ `0 `1 `K `X `^\u{11}G\"  b1 `6Bu!% `TK;3  c+ `/ `1 `2 `3 `5 `7 `8 `; `= `B `F `I `K `M `Q `R `X `'\u{c}\
        7\"  bX `>u\u{b}!/ `,\u{f}c?  c/ `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `F `G `H `I `J `K `M `O `P `Q `R \
        `T `U `X `Wq\u{8}\"  bJ `J7\u{1e}(  c: `= `A `B `C `L `X `m]!!R `&\\J!% `\u{10}\u{7f}&#  b/ `1 `0\u{19}w!% `\u{10}\
        a\u{13}!# `h1(\"  bF `'\u{19}+#  c1 `E `*\u{13}d\"  b5 `\u{0}(u!) `J2%!Q `PAQ!/ `\u{16}yZ(  c/ `1 `B `J `K `M `\
        X `\u{d}up!\" `=S$!% `?d\u{16}!\" `JO!)  c/ `1 `: `B `H `I `S `U `O^\u{b}!U `Z\u{1c}9!/ `Cl\u{9}$  cG `K `M `vE\
        \u{19}!Q `\u{8}\\6!U `0|I!/ `9\u{0}\u{1d}!U `/Z\u{1f}!\" `'u2!/ `W\u{1}\u{a}\"  bL `_\u{14}*\"Q `U `\u{16}~0\" \
         c1 `\u{19}Cx\"  bX `K,$#  b( `L `<|3!P `\u{d}\u{c}q!R `\u{1f}Wy!/ ` az\"  bK `9\u{15}]!/ `,D\u{5}\"  b1 `B\u{14}\
        \u{7}!/ `x18#  b/ `X `UZS!U `rb}!) `\u{19}\\%!R `j\u{5}K#  b1 `G `;:h!\" `&\u{13}r\"N `P `h4\u{6}%  c2 `I `L `T\
         `\u{a}BE!/ `6\u{13}Z!+ `'-\u{4}!& `h$\u{8}!/ `\u{f}T\u{1b}\"O `S `Vt8!& `z5z\"  bG `oh\u{0}!/ `Qw\u{19}%  c1 `\
        ; `> `B `f+!\"  bC `\u{1e}C!!U `5\u{19}0\"  bE `y\u{19}k\"  bK `\u{1a}Qu!U `O\u{d}B\"  bB `#\u{10}H\"  bB `\u{19}\
        m2&  b! `* `/ `1 `: `\u{d}4\u{e}!$ `/0N#\" `. `/ `T\u{4}i\"U `V ``\u{10}i!# `5N1!S `\u{12}eB!R `!\u{1b} \"  bX \
        `R\u{15}u\"Q `U `{l\u{15}!/ `{,0,  c# `% `( `+ `- `/ `1 `2 `9 `B `T `p\u{d}X!Q `Uo\u{9}!Q `\u{e}\u{e}\u{2}!N `a\
        \"4!U `}I\u{9}\"  b8 `B!?!/ `\u{15}_I\"# `/ `\u{1d}\u{7f}M(  c\" `# `+ `1 `6 `K `L `\u{14}\u{a},#  c1 `5 `_Z\u{15}\
        !/ `F8\u{19}\"  bG `Nt\u{1a}!U `\u{2}0=\"  bK `+es#  bT `X `PG\u{1c}!\" `y7]!/ `1\u{c}#(  c! `# `/ `1 `G `H `K \
        `&\u{1}\"(  c/ `1 `4 `7 `8 `I `K `6?f!/ `[-u\"  bB `\u{12}=-#  b/ `X `e?x!U `{S|!/ `>G7!% `U\u{7f}\u{4}#  bF `M\
         `n\u{e}\u{15}!P `O/<!U `Y\u{1f}\u{13}$  b# `1 `M `\u{f}?T!Q `K\u{0}}#  b/ `= `_8G\"\" `# `\u{18}.`%  b( `+ `- \
        `B `,\u{1b}l!$ `{X\u{19}!\" `@\u{11}*$  b* `/ `L `P3G!+ `r2\u{7}(  c1 `3 `: `A `F `L `X `yak\"\" `/ `C\u{16}\u{0}\
        !U `\u{1}\u{1c}s'  c2 `C `E `F `J `O `/Kx\"  cP `HRz$  b/ `1 `: `}X\u{0}\"  cX ` AB!\" `vA-#  b/ `V `\u{e}v*#  \
        cB `X `<mP!/ `3\u{a}Z$  b/ `1 `2 `:\u{1a}\u{1b}\"  bX `\u{d}G\u{1d}\"  b5 `,\u{7}-%  c# `+ `/ `7 `*\u{b}H!# `e\u{b}\
        ^\"  bX `2\\z\"  b1 `\u{3}\u{1a}\u{e}!/ `(;\u{1a}!$ `(hO!+ `\"\u{5}Z!Q `F*G!/ `V-\u{7f}(  c! `* `/ `1 `7 `C `K \
        `G&\u{1d}\"  b1 `fg-!/ `-*.!U `6#`!/ `;\u{7}q\"  bX `7\u{4})&  c) `/ `: `; `X `lh9!& `3_\u{7}\"  bK `P\u{1e}\u{1c}\
        &  c/ `1 `I `J `X `+\u{18}:!* `b\u{e}E\"  bX ` \u{15}^$  c1 `8 `K `o9R&  c1 `G `L `P `Q `lR\u{e}#  b2 `H `mit!P\
         `z5\u{19}!S `q\u{a}b7  c/ `1 `2 `3 `4 `5 `9 `: `A `F `G `J `K `M `N `O `P `S `T `U `W `X `~:!!V `3>\\#P `Q `U \
        `%\u{6}\u{1e}\"  bE `hxg\"  b2 `\u{4}\u{5}n!/ `\u{6}3A\"P `V `\u{f}CO!\" `+a\u{19}\"  c1 `=h(!P `kk+!& `*\u{6}a\
        \"  bK `F\u{f},!/ `\u{a}&T$  c/ `1 `B `%^k\"  bX `NP^%  c\" `7 `8 `I `0CH\"  bF `J4M#  b/ `7 `M`[G  c! `/ `1 `2\
         `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `A `B `D `E `F `G `I `J `K `L `M `O `P `Q `R `S `T `U `V `X `\u{d}z{\
        !R `\u{1a}oz\"  bX `O*a#  cV `X `\u{16}T&\"  bX `\u{3}l;!Q `\u{0}eq!/ `a\\s!P `}\u{14}\u{7}5  c! `# `) `/ `1 `2\
         `4 `7 `9 `A `B `G `I `J `K `L `M `R `U `X `\u{14}^\u{13}!U `6\u{c}E!/ `Q=K!U `6Z{\"  bX `WDI$  c1 `; `K `\u{17}\
        CK\"  bG `ul\u{a}!/ `|-;*  c! `1 `4 `6 `? `@ `G `I `S `\u{b}ns!* `sr;\"  bK `Bc[\"Q `U `{\u{d}\\!\" `g8w!P `0%|\
        \"  bU `FH\u{1b}!U `RF\u{3}\"  bJ `m+l!/ `r\u{1}\u{1e}!U `{\u{1e}~!/ `+ \u{1e}\"# `/ `\u{12}\u{1d}$!/ `MO?\"  b\
        F `eNn\"  bK `\u{7f}7}!\" `aA\u{7f}\"! `\" `i/_!R `\u{13}p1!/ `H\u{15}7!\" `|\u{5}=0  c/ `1 `8 `= `> `B `D `G `\
        I `J `K `L `M `U `X `w,h#  b1 `L `\u{11}8\u{9}%  c1 `B `D `K `v\u{1a}\u{12}!# `utp!U `\u{7f}\u{a}\u{8}#  b* `1 \
        `\\\u{12}\u{c}%  c* `1 `= `X `L\u{5}*#  b+ `F `#~F\"  bA `\u{f} J!# `\u{2}dh%  cK `N `Q `X `D[}!/ `!}}!$ `~9)& \
         c. `/ `1 `I `X `\u{a}|~!/ `lV\u{17}!U `\u{9}}w\"  bB `\u{1e}c\u{8}&  c/ `1 `D `E `M `\u{7f}w*$  c/ `1 `L `.W=#\
          b/ `A `1\u{11}/\"  bE `qH;!R `s\u{6}G#Q `U `V `38]\"  b= `\\c\u{3}!P `I\u{16}\u{11}!S `@^\u{14}!\" `(*\u{1f}!\
        T `_\u{4}.&  c1 `= `K `L `X `~C<#\" `# `/ `CgV!P `Vkz3  c1 `2 `3 `5 `7 `; `> `A `B `G `J `K `L `M `O `R `U `X `\
        d\\\u{9}!Q `GI\u{1f}!U `9of#  b1 `B `\u{18}${!/ `\u{13}\u{d}\u{b}!\" `\u{1a}\u{3}\u{14}!/ `\u{13}[A\"  bK `ZFN!\
        # `{'\u{2}!* `>\u{4}&\"\" `# `u\u{1d}\u{6}!Q `X&,!% `e[@\"  b1 `7\u{1a}Q\"  bM `!DdH  c! `+ `/ `1 `2 `3 `4 `5 `\
        6 `7 `8 `9 `: `; `< `= `> `? `@ `B `C `D `E `F `G `I `J `K `L `M `N `P `Q `R `S `T `U `V `X `iDW!/ `;\u{18}\u{8}\
        '  c1 `; `G `I `J `P `%%\u{1b}!\" `\u{1f}\u{1d}8!\" `\\[R!Q `WQU!P `_\u{1b}V\"  bU `l\u{4}u=  c+ `/ `0 `1 `3 `4\
         `6 `7 `8 `9 `; `< `= `> `? `A `B `E `F `I `K `L `O `P `Q `S `U `X `\u{19}zy$  b* `/ `= `\u{1b}eK!/ `V:d\"  bX \
        `\u{4}<n\"  bS `%\u{16}x!\" `S\u{1}<$  c+ `1 `= `F.\u{1d}7  c) `/ `1 `5 `7 `8 `: `; `= `A `B `E `F `G `I `K `L \
        `M `P `Q `U `X `$\u{16})\"R `S `R?\u{f}#  b/ `1 `\u{d}DA1  c\" `# `+ `/ `0 `1 `2 `8 `C `E `I `J `L `P `U `X `\u{1}\
        #K\"  bT `y\u{0}U!/ `X\u{1e}0!/ `t6U!U `a\u{11}V1  c1 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `B `F `X `\u{3}{z!/ `\
        \u{c}S\u{3}!P `\u{11}.#\"  bX `Cm#!P `^\u{19}7\"  b1 `roN#  cU `X `Ww\u{c}\"  bK `\u{10}TN\"  b1 `jH\u{7}*  c1 \
        `4 `7 `8 `G `J `L `P `X `\u{f} \\\"R `U `z}^#  b3 `5 `\u{11},\u{e}+  c/ `1 `8 `A `F `I `K `L `Q `X `t<7!# `>*Y!\
        P `!\u{f}{*  c/ `1 `5 `: `= `A `K `L `R `d\u{d}A!/ `\u{17}mF$  c* `= `K `9\\^\"  cX `e:o#\" `# `/ `Q~]\"Q `U `v\
        t=!U `)#R!U `\u{2}_f\"  bX `qgo%  c# `/ `1 `L `8\u{1d}}!W `(+2\"  bK `\u{19}\u{10}j!/ `S/9!/ `twv0  c) `/ `0 `1\
         `9 `: `; `C `E `F `G `K `L `M `Q `\u{16}\u{1d}~!/ `1\u{18}\u{1}!\" `D1(!V `\u{0}sN%  c0 `1 `K `X `R]\u{3}\"! `\
        / `IL*#  b/ `X `\u{f}^eA  c! `+ `/ `0 `1 `2 `3 `4 `5 `6 `7 `: `; `= `> `@ `B `C `E `F `G `I `J `K `L `M `P `Q `\
        R `S `U `X `q{\u{18}!+ `_L\u{b}\"  b1 `pY\u{15}&  c1 `6 `7 `B `K `\u{b}R \"  b1 `\u{a}K/$  b/ `1 `X `CML!U `uIZ\
        \"\" `# `\u{14}\u{e}y\"  b1 `)\u{c}B\"  bX `\u{10};<!/ `j3+!\" `%W<!% `\u{19}n{*  c* `/ `1 `= `I `K `L `U `X `b\
        *|!U `\u{0}|\u{1a})  c# `/ `1 `; `B `F `K `X `/|?!/ `>D?!/ `er\u{1d}#  b1 `X `\"^\"!P `Szh\"  c1 `T\u{15}y$  c/\
         `U `X `X4G!U `\u{7}ed!/ `\u{c}Vg!\" `Pg\u{b}\"  bG `s`\u{10}%  c+ `0 `F `K `\u{d}\u{3}\u{15}\"  bC `R9\u{1b}\"\
          b1 `GpG\"Q `U `I\u{19}\u{e}!' `\u{17}\u{1e}+!/ `QhS!/ `H.x!/ `Y\"^$  c1 `= `F `7\u{a}o!U `5E\u{0}!/ `d\u{0}\u{c}\
        !& `o25\"  bK `7yT\"  bX `uc\u{3}%  c7 `8 `B `X `xz\u{13}!/ `p}+!U `]GB#  c# `X `+g\u{17}\"\" `/ `kVZ\"  bX `wp\
        h%  b\" `+ `1 `I `\u{0}%y!U `xf\u{14}\"  bX `\u{1c}\u{1b}N(  c9 `F `G `I `K `L `X `f\u{3}O%  c/ `B `J `X `\u{10}\
        kg!/ `;f,%  c/ `J `M `R `\u{13}lL!/ `A\u{0}n\"U `W `h_\u{13}!\" `Kk\u{1e}!/ `i$T!P `[\u{d}X\"  bJ `Hx]!Q `u;\u{1d}\
        !/ `JXn!/ `=3~!/ `[}p#  b/ `1 `^\u{c}\u{4}\"\" `/ `g\u{1c}\u{6}$  c1 `W `X `lO\u{17}!/ `p6\u{1c}\"  b1 `x\u{1f}\
        5\"  bK `j[;#\" `# `/ `q<\u{1d}!S `;!-!# `]Y^\"\" `# `m~w%N `O `T `U `W `E_\u{0}!+ ``6\u{19}%  c1 `: `K `T `\u{8}\
        \u{15}m#  b. `8 `8Y}!U `'7\u{7f}!/ `>51\"  b1 `\"YN!/ `\u{1a}|\u{1b}\"# `/ `\u{1f}\u{18}Y\"  b1 `\u{13}G.!' `\u{1a}\
        g+!/ `\u{5}A\u{e}\"  bX `t^H\"  b1 `z'P\"  b1 `RZ\u{7f}!Q `\u{1e}bQ!Q `\u{1e}\u{b}.!/ `\u{15}\u{c}k#  b6 `; `\u{12}\
        tA#  bK `X `0WV&  c1 `8 `@ `G `S `\u{16}\u{12}\u{d}$  c1 `B `X `4Y5%  c/ `1 `I `X `~&A#  cD `X `\u{2}\u{d}G\"  \
        bX `\u{15}h\u{7f}\"  bX `\u{c}dE#  b/ `2 `;\u{c}\u{13}5  c+ `/ `1 `3 `5 `7 `8 `9 `< `= `> `A `B `F `G `I `K `L \
        `S `X `nE;%  c1 `F `K `M `2iE!/ `h\u{0}m#  c= `B `F\u{19}\u{6}!U `U8\u{12}!U `3\u{a})!/ `&c+!Q `\u{18}P/!U `0\u{1}\
        `$  c\" `= `K `dGr\"Q `U `\u{7f}.}\"  bX `\u{15}_d\"P `Q `z\u{11}#!U `,BR\"  bX `B\u{19}h!$ `1\u{18}\u{1}$  c4 \
        `P `Q `&YG\"  bG `\u{d}y^\"  bK `\u{14}R\u{1}\"  bX `Jl\u{12}!Q `.t\u{12}!\" `V]u\"  bH `\u{e}x\u{18}\"  bB `r\u{2}\
        ,&  c@ `G `K `S `T `>\u{1}3\"  b1 `n78\"  b1 `\u{1b}3P$  c1 `: `X `\u{9}0^\"  bB `kup\"  b1 `\u{12}\u{f}[\"  bK\
         `wJg!Q `!#n#  b/ `M `;\u{b}r!$ `\u{9}4\u{b}\"  bK `Bt6\"  bX `#%E\"  bK `\u{0}\u{16}%\"  b1 `! 6$  b! `U `X `l\
        y\u{1e}!P `k>,\"  bT `\u{15}\u{15}v#  b+ `E `ek\u{16}\"  b1 `~Co+  c1 `2 `4 `9 `? `B `I `L `U `X `\u{18}l\u{15}\
        \"  bC `I\u{1b}t!S `b\u{1d}\u{12}!P `\u{4})-\"  bM `\u{a}8z!P `C\u{1d}.$  b/ `I `J `Ya4$  b# `/ `1 `|f<(  c1 `6\
         `G `L `O `S `X `S3i!/ `$W\u{9}!* `\u{10}[\u{14}'  c/ `1 `2 `7 `I `X `A\u{e}S!R `\u{17}L]B  c\" `* `/ `1 `2 `3 \
        `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `A `B `E `F `I `J `K `L `M `N `O `R `S `U `\u{b}*\u{8}!! `h5^!. `To\u{1b}\
        !U `I\u{e}-#  c1 `L `:_C%  b\" `# `/ `1 `_S_!U `7*/!/ `#G]!Q `\u{7}/\"%  b# `/ `1 `K `\u{1c}+#!. `i\u{1b}2)  c*\
         `1 `B `J `K `L `T `X `]1j!/ `6A\u{d}!/ `!4g\"  bK `gd\u{9}%P `Q `R `S `U `JY1\"  bK `\u{4}C=!Q `2G\u{1}!U `\u{1d}\
        eG\"\" `/ `\u{c}aO\"  b1 `\u{1d}8\u{14}\"  b1 `[d\u{1c}!+ `89A!\" `\u{14}\u{7f}l!V `S\\o)  c/ `1 `2 `F `J `K `N\
         `X `00\u{17}!P `\u{17}\u{5}!\"  bX `=VG%  c& `( `1 `K `/\u{7f}g#  b/ `X `\u{15}<}!/ `\u{11}E$!P `lF,\"P `Q `-\u{11}\
        8#  c1 `M `#A}\"  bX `aK\u{6}'  c! `+ `/ `1 `< `L `\u{16}0\u{9}(  c5 `6 `7 `8 `9 `> `B `<Hp!% `\u{14}>O\"  b; `\
         AX#  b/ `X `tj\u{15}\"  bE `Mb+\"  bK `XAk#  c1 `X `r:v!/ `yL(\"P `Q `\u{6}Q:1  c# `/ `1 `2 `3 `5 `: `; `= `> \
        `I `J `K `L `Q `X `1yA#  b/ `1 `1\u{13}r\"O `W `A,\u{12}$  c# `5 `I `&E`#  b1 `B `z=\u{1c}$  c1 `B `X `E\u{3})!\
        T `:4@\"  b1 `/.L!/ `+MW!\" `\u{18}Qt!/ `L&\u{16}#  b2 `4 `wF0!T `\u{12}k\u{1b}#  b/ `2 `\u{12}J/#  b/ `K `X\u{1a}\
        @!N `\u{6}|K\"( `- `C1O!# `t\u{3}/#  b# `1 `\u{1}qE\"  bK `\u{f}sG!/ `\"&H!$ ` n\"!/ `rJ:%  c* `/ `1 `X `&sE!/ \
        `\u{1}R3!P `]r?!Q `8\u{12}d&  c) `+ `/ `1 `? `G\u{1d}O\"  bI `\u{b}2d#  cB `K `_\u{6}i#  b* `X `\u{1c}U!!U `\u{1a}\
        \u{1e}S!\" `@\u{14}V!/ `(\u{e}\u{15}!U `];?!U `!XQ!! `F\u{2}U!P `\u{17}uX#  b+ `: `xww!/ `iP|!/ `;, #  b1 `K `,\
        \u{1b} !+ `~@_%  c/ `7 `8 `K `R:\u{16}\"# `+ `?E\u{1c}!T `H\u{1f}H!/ `64`#  c1 `X `|1P\"  b1 `rm\u{12}!# `BJ;!%\
         `c4K\"P `Q `R?n!! `D\u{1}\u{1e}!/ `Bk(\"  cU `b>@(  c0 `= `D `J `P `Q `X `\u{5})$!S `lG~!P `iE\u{1a}\"  bX `\u{13}\
        }L\"P `Q `\u{7}e~\"  bX `\u{c}\\_!/ `e5e!\" `\u{14}!\u{a}\"  bS `~u8!/ `\u{1b}xW!Q `V]d\"  b5 `-${!P `q9 !R `X\u{1c}\
        _\"  b1 `y`z\"U `V `)O\u{9}#  b/ `1 `f-{'  c5 `E `G `K `M `P `^\u{f}\u{12}!* `=NB!U `EzX\"  bB `(}u!P `td4!/ `\u{e}\
        lM!P `k\\g\"  bX `5}\u{13}!% `CX\"'  c/ `1 `E `G `K `M `\u{1d}U-\"  b1 `=\u{3}J\"  bX `\u{11}o\u{1d}!+ `5{.3  c\
        \" `# `+ `/ `0 `1 `3 `: `B `D `F `J `K `L `Q `S `U `X `\u{1e}\u{1a}Z!R `hJd!Q `n\u{14}\u{1b}#  b/ `2 `e{\u{1f}\"\
        \" `+ `9Qp#  b/ `X `MNw3  c! `# `& `' `) `* `/ `1 `2 `3 `7 `: `> `B `G `I `K `X `\u{4}M\u{d}#  cL `X `<ax!\" `k\
        \u{2}K\"  bX `\u{18}UZ!# `\u{2}\u{1}#!# `\u{7}]/!* `B\"J!V `1TL!/ `Bw|!T ```Z\"  b1 `e\u{1e}e\"  bX `,(s#  c/ `\
        B `Y>\u{f}!R `#Oy!/ `\u{15}\u{16},!/ `*t;\"  bK `d5B!/ `:G]\"  bX `{Ox!/ `w\u{c}z!* `\u{3}\u{1b}#!U `C\u{3}\u{0}\
        !$ `K\u{9}w#  b1 `> `$\u{1}\u{2}!U `!\u{d}\u{6}\"\" `/ `NHA\"  b1 `N\"\u{7f}!+ `j?\u{14}!Q `%\u{14}\u{1}\"  b1 \
        `\u{4}w@$  b+ `1 `? `Uw\u{18}!V `tV,#  b1 `C `f\u{7f}0#  bU `X `Du0!/ `\u{14}nS#  c5 `; `\u{9}[h%  c/ `1 `D `E \
        `_\u{14}.#  c0 `1 `qP_\"  b1 `%J7!! `UES%  c# `1 `< `B `\u{4}L]\"  b= `L*\u{8}%  c1 `2 `A `F `BJ5!/ `C4_!V `\u{1f}\
        \u{3}\u{5}!/ `Y\u{1b};!P `<\u{0}\u{c}!\" `9:(!+ `v\u{1b}R!/ `f!*!% `5A;!/ `\u{13}I{\"  b= `P\u{7}&!/ `kEn!U `d\u{5}\
        -!\" `,g3#  bF `R `n\u{d}X!S `?\u{4}A!S `f\u{17}\u{4})  c\" `/ `1 `2 `F `I `U `X `QCV!U `A\u{1c}i!/ `\u{1c}Km!P\
         `pS\u{d}\"  b> `\u{c}F !/ `\u{4}\u{18}'!S `\u{13}N=\"  bX `A\\=!0 `\u{14}0x!/ `l8\u{7f}!\" `8\u{f}\u{17}#O `S \
        `T `Qg\u{3}!S `3:O\"  cX `\u{d}uQ!N `\u{1}\u{17}`#P `Q `V `\u{1a}\u{8}Q\"U `V `\u{d}Q\u{6}!/ `QJC&  b# `+ `/ `0\
         `1 `{KK!Q `,\u{5}\u{6}#  bK `T `VE%!% `A/U%  c/ `1 `B `I `8KZ)  c\" `# `( `/ `1 `9 `; `I `\u{2}i\u{9}#  bK `X \
        `\u{1d}IV!/ `6+\u{19}!T `__\"!U `viF!$ `%![!U `m~;\"  b1 `\u{1}!R!\" ` `U\"  bX `-7\\\"  b1 `!\u{1c}J!U `N]\"!/\
         `\u{7f}X\\\"  bF `J5^\"  b2 `=3\u{7}#  b/ `1 `\u{1a}g\u{b}!/ `6S\u{15}\"  b1 `\u{9}2(!/ `B#\u{10}!Q `Kkk!R `]T\
        1+  c# `+ `1 `2 `6 `8 `; `G `L `X `\"lT!Q `8\u{6}\u{14}!/ `Z\u{1c}z!S `\u{7f}\u{15}0\"# `/ `Lc3&  c< `= `F `R `\
        S `;R8!/ `S\u{17}k#  cK `X `RK\u{d}#  cB `L `x\u{8}2!% `8{?!P `B\u{1d}d#  b/ `X `/68!V `?\u{3}\u{b}$  cG `I `X \
        `UK\u{1c}!/ `L7*!P `\u{11}Wm!R `).\u{14}#  cJ `X `\u{12}f\u{1d}!U `n59!U `Q\u{10}\u{0}!% `'\u{16}R!P `_id!R `Yi\
        7!/ `?\u{c}?\"\" `+ `/3o#  b% `< `\u{6}gk!% `3'y\"  cX `\u{7}Rz#  cA `F `$z\u{15}!P `+4M)  c/ `2 `5 `D `K `P `S\
         `X `\u{7}Z\u{14}\"  b1 `./%!Q `\u{d}\u{b}8!0 `%\u{1e};\"  b1 `]\u{5}S\"  bK `vxu!R `()\u{0}&  c) `+ `1 `: `M `\
        \u{8}X3!/ `\u{4}aQ\"  b8 `6jX$  b/ `J `P `%)\u{0}!/ `ZS\u{12}\"  bJ `YO3'  c. `1 `4 `7 `8 `K `\u{3}i<!U `=zU!. \
        `\u{16}Z\u{14}!. `\u{7}\u{12}!\"  bX `>{K7  c( `) `+ `- `/ `1 `2 `3 `4 `5 `: `; `A `B `F `J `K `Q `S `T `U `X `\
        v\u{14}}!# `-(\u{1e}!R `m\u{12}$!R `muP\"  bB `%\u{d}\u{18}#\" `# `/ `\u{9}m9<  c! `/ `1 `2 `3 `5 `8 `: `; `= `\
        ? `A `B `C `D `F `G `I `J `K `M `N `R `S `T `U `X `\u{2}e@!Q `W[\u{6}!U `A}\u{c}$  c1 `G `K `d4,\"  bX `\u{6}}D\
        !U `v\u{1e}{!U `bks$  c0 `E `J `Ih\"!% `J33#  cB `L `t=U!S `'|W\"  b1 `\\S]'  c1 `3 `@ `G `H `I `O\u{c}`%  c1 `\
        E `F `H `pq\u{18}!R `B;YA  c/ `1 `2 `3 `5 `6 `7 `8 `: `; `< `= `> `? `A `B `D `F `G `H `I `J `K `L `M `P `Q `R \
        `T `U `V `X `\u{18}\u{7}k!P `\u{1}zY#  bB `K `Ycj!U `F#\u{1d}(  c! `* `/ `1 `F `K `X `P\u{1f}\u{16}$  c; `J `K \
        `\u{1d}W\u{4}#  b\" `X `d\u{17}\u{5}\"  bU `ri\u{9}!/ `t\u{2}K\"  b1 `\u{1b}$v!+ `3\u{f}P\"P `Q `!XW!/ `JwA!+ `\
        6`^!* `n(.\"  bA `}9t!/ `% 9\"  bF `cC(!/ `I\u{8}\u{1e}!/ `a4(=  c! `\" `# `( `* `+ `/ `1 `2 `5 `8 `: `= `> `B \
        `D `F `G `I `J `K `L `M `O `S `T `U `X `\u{12}RE!P `Gv\u{2}\"  bK `\u{16}qs!S `6m\u{7}!S `2+,$  b/ `1 `U `aMT!P\
         `DFh!S `\u{1b}<\u{d}$  c1 `J `K `\u{f}W\u{18}\"  bX `4`5!P `%ZY!/ `k5d\"  b1 `O\u{1}4!+ `\u{10}\u{1a}C#  b& `1\
         `\u{8}TT!U `ULl!S `\u{e}ot)  c\" `# `/ `1 `I `K `L `X `]2'!# `>FG!/ `\u{9}\u{0}q!O `\u{0}PY!\" `F\u{1}t!/ `\u{3}\
        sh$  b# `/ `1 `\u{8}\u{0}$!% `r~]!# `M\u{17}\u{1f}!/ `J;3!Q `NFE\"R `U `i~\"!P `8\u{b}3\"  bK `O#|#  c1 `3 `\u{1f}\
        2>!0 `\u{e}\u{15}Y!U `e\u{5}r'  c+ `/ `1 `> `F `K `{Ud#  b/ `: `\u{c}\u{1f}M\"  bX `g=2!/ `\u{7f}z+\"  b2 `&\u{9}\
        Q#  c= `L `\u{5}k0!# `AQ5'  c) `/ `1 `: `K `X `D]V!/ `=\u{7f}W!% `}:\u{a}!# `o+-!& `5iO\"  bX ` L\u{1d}\"\" `# \
        `64L-  c# `* `+ `/ `1 `7 `= `? `B `K `M `X `\u{7f}`\u{3}!T `\u{b}u-!U `3g!$  c/ `1 `B `;Y'\"  bX `1K3\"  bX `\u{19}\
        n[*  c2 `3 `9 `; `< `J `K `L `P `\u{8}\u{1d}\u{11}I  c) `+ `/ `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `\
        A `B `C `E `F `G `I `J `K `L `M `N `O `P `Q `R `S `T `U `V `X `=;\u{12}\"  bB `\u{1b}|\u{8}!/ `)NY!U `Q\u{6}e\"\
          bM `\u{f}@k&  cA `D `Q `U `X `N\u{18}-#  c4 `A `\u{1a}H9#  b# `K `\u{13}#Y0  c/ `1 `5 `: `? `E `F `G `J `K `Q\
         `R `U `V `X `>V\u{2}\"P `Q `W\u{17}o\"  bJ `vt\u{d}!U `a\u{12}\u{d}\"  bK `&v\u{17}\"  bM `U\u{f}z\"  bJ `M\u{7}\
        \u{16}!V `\u{7}YM#  b* `= `th4$  c1 `K `Q `\\S_!U `\u{8}iJ!P `9\u{19}P!U `X}`$  b/ `B `K `H?z!\" `>5\u{a}#  cB \
        `K `\u{16}\u{11}%!/ `\u{f}~3!# `&/j!U `p#)#  b/ `X `;xS\"  bX `W\u{0}e#O `R `S `O&\u{16}'N `P `Q `R `S `U `V `d\
        7\"!% `9_p!% `Wx\u{c}\"  bJ `\u{e}d#!/ `#V3#  c& `X `6DV!/ `#*t'  c/ `1 `B `L `M `X `\u{1a}`\u{4}\"  bK `vJ&\" \
         b1 `7}2!# `.w<&  c1 `5 `; `G `R `KHP!R `sY^#  cJ `P `x\u{1}{!S `NNJ!S `My\u{18}!P `;oM\"  b1 `I\u{7f}w!- `\u{16}\
        f\u{6}!U `eM\u{10}!U `&\u{16}\u{16}!/ `*T\"&  c/ `D `F `S `X `.P.\"  b1 `\u{1e}BY#  c= `T `O<n\"  bS `k|{?  c! \
        `* `/ `1 `2 `3 `8 `: `= `@ `A `B `C `D `E `F `G `H `I `J `K `L `M `P `R `S `T `U `V `X `by3!/ `B2R\"  bM `bg_!/\
         `1\u{17}`\"  bX `\u{7f}p}#R `S `T `l!\u{1b}\"  b1 `kM*<  c* `/ `0 `1 `5 `6 `7 `8 `: `; `= `A `C `E `F `I `J `K\
         `L `M `O `P `Q `R `T `U `X `\u{0}\u{9}.\"R `U `\u{1}Zc'  c% `+ `/ `1 `< `B `CM'#  b/ `X `\u{12}6;\"  bK `;\u{12}\
        \u{1f}\"+ `/ `\u{14}\u{7}^!V `\u{19}%\u{0}$  cB `I `L `\u{15}\u{d}\u{12}!/ `u\u{1c}F&  c1 `5 `> `B `R `/WX!T `9\
        \u{18}]!+ `,\u{12}k!# `\u{1e}jB!/ `H7\u{4}!\" `n\u{3}9(  c+ `/ `B `F `H `J `X `lev(  c/ `1 `2 `F `L `M `X `\u{5}\
        _y!/ `Y(F!# `-lI\"# `+ `T+k#  b/ `1 `a\u{8}l!P `>M\u{7}#  b1 `; `\u{13}\u{1}^#  c1 `B `xy#*  c/ `1 `3 `C `I `K \
        `M `R `U `i}b!U `K.F+  c# `/ `1 `9 `; `@ `D `E `J `U `D\u{b}$$  b! `/ `1 `bEW\"  b1 `~rx!P `5Y\u{c}!+ `\u{a}\u{b}\
        [!% `EM\u{12}!S `WtL!/ `M0.#  b/ `I `%?:!/ `\u{4}\u{18}o!R `\u{5}#\u{f}!V `\u{1d}@\u{18}!\" `L\u{e}j\"  b1 `|O\u{17}\
        #  cB `X `\u{6}*\u{1d}!P `hE !Q `0(R$  c/ `O `X `Q\u{17}]\"  bB `\u{0}Yr\"  bJ `\u{10}\u{12}z!/ `\u{13}cE\"  bK\
         `/(n#  b/ `F `c<q!S `@.z!W `7l:'  c/ `1 `B `C `E `K `eq<!* `F/\u{18}!# `!QE\"  bK `2)S\"# `+ `v6s\"  b5 `\u{f}\
        Tw\"  bX `\u{19} \u{9}!/ `;$]!Q `W\u{17}/!U `w\u{1d}\u{3}!Q `YO1\"# `/ `qZ`!/ `EbS!P `g/\u{d}#  b/ `X `|d=!/ `\u{5}\
        CG\"  bX `6\u{6}|!U ` \u{a}V%  c1 `7 `; `D `+#]!/ `Z c!U `q\u{18}s1  c! `+ `/ `1 `2 `4 `5 `; `< `> `B `F `G `I \
        `K `X `Pe\u{6}!/ `$j1!/ `}i~#  b/ `E `d\u{a}#\"  bX `|\u{1f}\u{1c}!& `\u{d}OQ!! `7{o!% `!}\u{16}$  b# `( `9 `%\u{c}\
        \u{19}!U `(Se!Q `\u{7f}\u{1b}\u{19}\"  b1 `}iS\"# `/ `ST\u{b}\"  bF `pvv!P `=7\u{1c}#\" `# `/ `K+n!T `\u{1d}?{!\
        & `8i|\"  bJ `R-X!T `@TJ.  c& `( `, `/ `1 `3 `: `E `I `L `O `S `X `\u{10}s\u{15}!/ `\u{1b}7:!/ `\",$\") `+ `lHD\
        !# `.~Y\"  bB `kr\u{14}\"  bX `G\u{c}B!U `X/\\\"  b1 `K@m!/ `\u{1}M\u{15}!\" `\u{1c}i\"!U `^S0\"\" `/ `{\u{1d}:\
        !U `r/H!# `GEN!\" `\u{1c}iY\"Q `U `c`|#  b# `= `\u{15}$*!\" `0BW$  c( `2 `T `v\u{a}\u{3}!S ``}\u{12}\"  b1 `k1w\
        $  b\" `6 `8 `\u{1d}F}!# `.{\u{8}!R `#\u{1a}\u{1a}!/ `@X\u{1d}2  c1 `4 `8 `; `@ `C `E `F `G `I `J `K `L `P `U `\
        V `X `V\u{4}\u{1f}%  c/ `B `J `X `\u{11}G=\"# `/ `u\u{9}j-  c/ `1 `3 `9 `< `> `B `I `M `S `U `X `\u{1f}qv!/ `HY\
        \u{17}%  c* `/ `= `X `CkG!/ `Mxq'  c\" `* `+ `/ `1 `= `;\u{14}\u{b}!+ `\u{16}f$\"  bL `i_k!/ `Iez&  c* `/ `1 `U\
         `X `pX{!/ ``U\u{15}#  c/ `D `O|{!* `\u{1}\"_!/ `C\u{5}D(  c\" `1 `E `F `J `L `U `\u{14}EG\"  b6 `\"YK\"  bK `s\
        \u{5}M!/ `.\u{9}}!T `\u{1e}\u{12}$\"  bE `\u{15};4!# `MXL#  b0 `K `@;^!/ `sCE!/ `\u{12}io\"( `+ `b?v%  c/ `2 `N\
         `X `{o|\"  b1 `F\\\u{6}!/ `;`D\"% `/ `m<E\"  bK `JZM!/ `+h\u{15}%  b( `+ `- `9 `Q#N!% `A6T!R `\u{3}9\u{1}&  c/\
         `0 `1 `K `X `\\\u{b}\u{1b}#  c: `X `l\u{1a}9!R `*Dl#  b0 `E `/\u{1c}o#O `U `W `pEy!U `Pld!U `\u{5}[|!U `\u{1d}\
        WL!/ `/U\u{a}!/ `s\u{f}`#  b/ `1 `Jfh!/ `-\"\u{1a}!S `\u{18}N $  c( `2 `X `cTD#  cB `K `\u{1d}\u{5}k3  c! `/ `1\
         `3 `6 `8 `9 `: `; `< `= `? `B `J `K `M `P `X `\u{11}rJ\"  b1 `?,\u{8};  c+ `/ `1 `2 `3 `5 `7 `9 `: `; `= `> `?\
         `@ `A `B `C `D `E `G `I `J `K `L `R `X `Z\u{1d}\u{14}#  cT `V `l(5!O `9t>!U `\u{5}dE$  c/ `U `X ` \u{4}Q!% `{ \
        a!/ `\u{6} o!/ `G!\u{16}\"  bX `H'\"\"  bX `-}s!# `q?z!/ `8S\u{14}#  b/ `L `\u{1d}]\u{19}!\" `\u{11}\u{a},\"  b\
        6 `\u{1a}Z\u{17}!U `\u{2}+7!/ `S\u{1d}C!# `&da\"  bX `m\u{c}i!R `8\u{c}X!$ `NLb$  c1 `M `R `\u{8}\u{1}\u{18}$  \
        b/ `K `X `\u{19}}I\"  bH `\u{8}F$#  c/ `F `r%H!/ `lSQ\"% `/ `zNg#  b/ `X `k.u!# `&U\u{0}#  c/ `7 `2m\"!/ `\u{8}\
        \u{7}b!/ `(\u{8}\u{18}!/ `\u{2}]_$  c5 `J `K `)qi>  c! `\" `# `( `+ `/ `0 `1 `2 `3 `4 `5 `7 `= `> `? `B `D `E `\
        F `G `J `K `L `M `P `Q `U `X `p=\u{13}!\" `s|!!V `^fe\"  bT `\u{1d}\u{13}_-  c/ `1 `6 `7 `8 `A `B `D `G `I `J `\
        S `\u{5}\u{19}R\"Q `V `>c\u{1}%  c/ `J `K `X `ce\u{1b}!& `(\u{17}\u{1d}\"% `/ `cBn!U `V\u{18}N!P `\u{0}\u{f}h!\"\
         `<\u{1c}s\"Q `U `\u{1e}&u!/ `1*W!U `<]=\"  bE `\u{9}lO\"  b; `\u{15};\u{1}!P `\u{18}at\"  b5 `jh)!U `\u{1e}>C!\
        V `9HT\"  b1 `a w!U `\u{8}1\u{17}!/ `}s+!P `;NJ!U `1\u{14}X$  b# `/ `K `4T%!/ `y\u{12}.$  c* `= `K `0gt!/ `Hg\u{8}\
        #  b/ `X `:\u{5}\u{1d}!U `\u{17}\u{13}^!U `kQ=!/ `hPR!/ `U\u{d}h!/ `&\\}$P `Q `S `U `O9o\"P `U ``=$\"  bX `@9\u{14}\
        !/ `\u{3}@E/  c\" `* `+ `/ `1 `3 `= `B `F `J `K `L `S `X `\u{7f}Gf\"  bX `.V\u{10}\"  bX `\u{14}WG!Q `;GW\"  bB\
         `g\u{c}Z\"  bU `}$\\!+ `XWx!# `iE\u{9}%  b# `/ `1 `K `Gv)#  cF `U `?1.#  bE `J `r\u{2}7\"  bX `\u{19}YB!+ `GIS\
        \"  bU `fQ!!0 `\u{7f}D##  b0 `F `\u{6}s\u{10}#  cB `X `x\u{19}\u{15}'  c/ `1 `3 `5 `? `K `DK\u{1b}!* `\u{13}\u{13}\
        e%  b! `/ `2 `X `ndk\"  b= `\u{19}nz!% `#<h!/ `;+\u{18}#  b( `U `\u{1d}$,!P `!\u{8}K+  c+ `. `/ `1 `6 `7 `8 `? \
        `I `X `nt{!/ `Q\u{7f}\u{f}(  c! `* `/ `1 `= `K `X `t\u{10}I*  c+ `. `/ `1 `7 `? `B `K `X `VY\u{18}\"  bL `':0!\"\
         `1P9#  cU `X `9s\u{1d}!R `\u{c}k1\"  bK `/h%'  c! `/ `1 `K `S `U `(5+\"R `S `#\u{1d}{!Q `#U}!V `f]8!R `h\u{4}[\
        !U `\u{6}ok\"  b1 `\u{c}Qk#  c1 `2 `:G\u{6}*  c\" `# `+ `/ `1 `; `B `D `I `a-b!P `lH[\"  b< `\u{1c}&@!S `\u{5}U\
        G@1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `? `@ `C `D `E `F `G `I `J `K `L `M `Q `R `S `T `U `V `X `\u{2}tX\"  b1\
         `}]\u{7}\"R `U `<X\u{13}!U `ERn\"U `V `k]{!/ `DV!\"  bJ `/Pe!Q `\u{4}0r'  c/ `1 `3 `5 `< `K `BL.!Q `_vm!* `-2\u{1a}\
        !\" `\u{14}A\u{1e}#  b: `K `(\u{19}f\"  bA `-\u{1c}\u{7f}\"  bX `}^T\"  b= `~*{!\" `\u{2}G\u{13}\"  b> `T\u{6}\u{7}\
        \"  b1 `\u{13}=\u{16}#  cO `W `x^]!U `|c/!$ `\u{1d}\u{8}7$  cD `I `X `~uK/  c/ `1 `3 `4 `5 `: `G `J `O `T `U `V\
         `W `X `3be!/ `}\u{6}s%  b! `# `= `K `R.\u{1d}\"  bK `\u{1e}\u{0}8\"  bR `G{;!$ `\u{f}f#$P `Q `S `U ``T/!S `Gqr\
        G  c! `\" `( `* `+ `/ `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `? `@ `A `B `C `G `H `I `J `K `L `M `P `Q `R `S\
         `U `X `_I\"\"  bB `,\u{1c}\u{14}!/ `;h&!/ `>oA#  b1 `X `k\u{12}C2  c1 `4 `6 `7 `8 `9 `; `< `? `A `B `G `I `M `\
        O `R `S `\u{14}\u{9}N@  c+ `/ `0 `1 `3 `4 `5 `6 `7 `8 `9 `; `< `? `@ `A `B `C `E `F `G `H `I `J `K `L `O `Q `S \
        `U `X `g\u{1e}\u{5}*  c/ `1 `A `F `K `M `Q `T `U `\u{5}D\u{1b}!V `(0J!P `l\u{12}\u{0}!T `b\u{c}[!/ `\u{1f}`}\" \
         b1 `\u{7f}\u{1a}G!N `\u{1e}\u{7}R\"  bK `\u{1e}\u{4}N\"  bM `m?_\"  bK `\u{a}\u{0}>\"  bK `>pB!U `\u{1e}lT!V `\
        5%\u{4}#  bT `V `%^\u{12}\"  b1 `\u{12}6V!U `\u{3}@a#  b+ `: `\u{1d}(~!/ `)%k\"  b1 `w\u{9}\u{b}$  c/ `1 `K `%!\
        \u{12}%  c/ `1 `A `X `_t?!P `M\u{7f}\u{8}!/ `\u{c}s$\"  b1 `y=,!P `I\u{e}-!Q `N8^!\" `w\u{9}\u{0}\"  bT `\u{a}6\
        9\"  bX `@ua#  c1 `E `.'\u{16}\"  b1 `R4v\"  b1 `\u{12}#y!/ `+\u{8}\u{13}$  c2 `R `S `\\(3$  c1 `E `K `It\u{1a}\
        #  b/ `X `W\u{19}V!T `#%h!/ `\u{11}e\u{17}#  c; `B `Q%*!U `ER\u{7}!U `\u{15}\u{a}T!% `&[\u{1b}\"! `/ `*>?\"  bL\
         `orH!\" `Ba2#  bE `U `\u{11}24!, `#\u{6}9!% `--?#\" `# `/ `\u{6}\u{1a}T\"  bK `;\u{14}o&  c* `/ `1 `= `J `\u{1e}\
        3\u{1f}#  b1 `B `\u{1f}$}!/ `\u{0}5R!% `m%Y\"! `/ `;\u{2}N!/ `\u{3}6\u{5}!Q `mN\u{f}'  c/ `1 `F `I `R `X `O{\u{11}\
        !Q `ugN$  b* `/ `1 `\u{7}S\u{10}!U `\u{1e}x3!U `\u{9}\\=-  c+ `/ `1 `9 `B `C `I `J `K `L `U `X `L\u{19}\u{f}!$ \
        `\u{2}lH7  c! `\" `( `* `/ `1 `3 `6 `8 `9 `: `= `B `F `J `K `L `M `Q `T `U `X `IfR\"  bC `\u{16}{|!U `{\u{e}\u{d}\
        #  b/ `K `2*?!/ `V{\u{e}!R `\u{9}N$#  b/ `C `}$b!U ` ]\u{11}!* `A-\u{13}\"\" `# `pO(\"  bX `m+U!/ ` ^l!\" `=Dm\"\
          bB `Yd\u{f}\"  bX `';A\"  b1 `\\\u{1e}\u{c}$  b& `' `X `a>\u{7}\"  bT `\u{8}\u{b}A#  c1 `L `v@c\"  bX `Y\u{d}\
        z!/ `\u{2}%\u{f}\"  bJ `^\u{13}\u{1d}!/ `-\"\u{e}%  b! `/ `1 `U `\u{16}N\u{9}*  c( `* `/ `1 `= `E `K `L `X `\u{10}\
        V3$  b* `/ `1 `1PI!/ `E L!% `mP\u{14}#  b# `1 `\u{c}EE\"  bA `/\u{1d};\"  bJ `\u{11};Q\"  cO `F\u{1}(!. `6eQ!S \
        `\u{e}\u{a}\u{15}!U `\u{7f}p\u{16}!Q `\u{12}\u{7f}\u{0}!* `Gq !* `P|!#  bI `L `$\\+&  c) `/ `F `L `X `JyJ!Q `m\u{c}\
        \u{11}#  c1 `K `4h9!$ `@[Z\"  bK `\u{1c}qz$  c1 `B `L `R(U!% `\u{19}'d#  b/ `8 `o&\u{10}#  b/ `I `A)B!U `kxO!# \
        `v\u{16}P!R `PWW!/ `Bi}!P `3O\"!\" `g%M!U `\u{1f}\u{3}e#  c/ `B `\u{6}0b\"  bX `X\u{1d}\u{11}!/ `(t\u{1c}&  c/ \
        `1 `7 `I `K `HQ)!Q `0\u{16}V!Q `*#_!/ `FMm\"  b1 `c}Y!$ `5qw\"\" `# `;\u{1a}\u{0}1  c/ `1 `2 `3 `5 `8 `; `B `F \
        `G `I `J `K `L `S `X `hm\u{b}$  c/ `1 `B `\\\u{4}N%  c/ `1 `I `X `b\\\\\"  b1 `2\u{8}n$  b# `/ `N `lfu!# ``\u{1b}\
        8!P `[_^!% `.*a!R `\u{2}=e!& `5v\u{13}\"  bK `q\u{b}(\"  bK `pj+\"  bK `i9f'  b( `* `+ `- `/ `1 `n\"6!# `Oe\u{12}\
        !& `|F$!Q `^,/#  c1 `J `3SS!# `n\u{1}v!U `\u{d},\u{7f}#  b1 `K `a|\u{b}!\" `uC\u{1b}\"  b1 `O_#!+ `\u{19}L^!P `\
        28o!# `KQ\u{f}!\" `\u{5};\u{14}\"  bE `rz\u{1a}!U `\u{5}!B#  b0 `E `h\u{15}Y!U `3W\u{8}\"  b3 `\u{11}J}!/ `\u{2}\
        F\u{0}!0 `l&!!/ `\u{1b}AN!/ `[8(#  b2 `G `\u{1}.j!$ `Hg4\"  bK `\u{a}\u{14}Y\"  bB `\u{d}}e\"  bK `ven!# `U5\u{17}\
        !V `}jH!O `$y\u{2}\"  bF `rfk\"  bX `\u{17}Kn%  c1 `: `U `X `q_=!# `c\u{11}]!U `\u{0}R\u{c}&  c1 `= `F `K `M ``\
        \u{1}\u{1e}!/ `c-g!S `\u{10}Ym!$ `\u{15}\u{19}`\"  bK `f\u{1a}\u{2}\"  bK `D\u{e}*&  c/ `1 `6 `K `X `\u{1a}\u{4}\
        0!/ `)3,\"  bJ ` \u{13}l\"  bX `\u{7f}A\u{1}!Q `\u{1}{\u{8}$  c/ `1 `R `WHOE  c( `) `+ `/ `0 `1 `2 `3 `4 `5 `6 \
        `8 `9 `: `; `< `= `? `@ `C `E `F `G `H `I `J `K `L `M `P `Q `R `S `U `V `X ``dP!S `\u{7f}1e!/ `y\u{6}O\"  b1 `\u{1f}\
        &C'  c* `/ `1 `= `L `X `xHL!P `X\u{1}\u{b}\"  b1 `4\u{1}@!W `5\u{19}}&  c/ `1 `> `M `P `6\u{18}c\"  cB `]\u{12}\
        U#  bB `X `\u{7}3p\"  b1 `>^\u{11}!T `7da!/ `\u{0}k\u{15}!& `FH(#  b( `2 `{,)!/ `/\u{1a}4!U `z\u{5}M!/ `f\u{6}3\
        \"  bX `?%G\"  bX `-\u{1d}\u{f}!/ `\u{1d}TH!Q `T/\u{19}!T `2WZ\"  bX `s|\u{7}#  bO `T `fuK!U `\\\u{16}R'  c* `/\
         `1 `I `J `X `-S\u{6}!O `<j\u{7}\"  bX `\u{2})'!/ `;FO!\" `\u{5}\u{e}\u{f}>  c) `/ `1 `2 `3 `4 `5 `8 `9 `; `= `\
        > `? `@ `A `B `D `E `F `G `I `J `K `L `Q `R `T `V `X `cI\u{13}\"  b1 `*)\u{1b}#  b/ `L `1X@!$ `Q>|!/ `h\u{17}:!\
        % `\u{d}\u{1c}V$P `Q `T `U `\u{8}U2!U `nUB%  c/ `3 `J `Q `;*r!U `z%\u{1d}\"  bX `b\u{18}z!! `\u{17}a\u{7f}!P `h\
        SL%  c1 `A `E `K `<\u{a}}!Q `Nf\u{0}!/ `D\u{5}l!% ``km!$ `<^\u{7f}!( `\u{6}E]\"  b1 `\u{13}\u{19}z!/ `)O\u{11}!\
        ( `ae\u{18}%  c0 `K `M `U `B\u{6}\u{19}!Q `k\u{1f}Y!U `\u{f}:]!/ `\u{1d}Tt!/ `\u{1b}\u{19}u#  b! `U `oF\u{1b}% \
         c1 `J `M `X `j1##  b# `1 `-H!!N `/\u{18}##  b? `L `\u{6}8K\"  bK `O d!Q `F4\u{a}!R `vPE\"  bT `Y\u{13}\\!U `!z\
        \u{e}\"  b1 `.-\u{1c}!Q `\u{10}\u{11}@!/ `/KE!U `\"0l\"  bK `1\u{1d}s!/ `=\u{13}\u{3}#  cD `X `u=6\"\" `/ `s\u{b}\
        N\"  bF `@Od!P `<\u{c}\u{4}%  b% `/ `< `X `p[$#  b/ `D `{Gg\"  bK `;Z\u{5}F1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `\
        = `> `? `@ `A `B `C `D `F `G `H `I `J `K `L `M `O `P `Q `R `S `T `U `V `W `X `\u{1e}1-!/ `)\u{1}h!U `p\u{19}x9 \
         c( `+ `/ `1 `2 `3 `4 `6 `7 `9 `; `< `= `> `A `B `C `E `I `K `R `T `U `X `\u{c}Aw#  b) `X `\\\u{10}\u{3}&  c/ `\
        1 `2 `N `X `M?\u{1c}!\" `ip\u{1}\"  bE `\u{13}\u{9}\u{1d}!& `&^\u{11})  c( `/ `1 `= `F `I `K `Q `J1-!* `J\u{12}\
        D$  c6 `B `I `=xS\"  b1 `\u{1c}E`\"P `Q `i\u{10}{!Q `#P0#\" `# `/ `\u{13}(d\"# `* `xDg$  cK `U `X `51n!/ ` {\u{7f}\
        D  c& `( `+ `/ `1 `2 `3 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `B `E `F `I `J `K `L `M `N `O `Q `R `T `U `V `X `\u{1c}\
        IE&  c/ `1 `= `L `X `(-i#  bU `X `bX}#  b\" `: `1/S!U `\u{a}\u{1a}W!/ ` nI!/ `S\u{6}\u{d}#  cA `T ``\u{18}\u{18}\
        '  c/ `1 `K `M `U `X `\u{2}=|!U `QP;A  c! `# `( `) `+ `/ `1 `2 `3 `4 `5 `7 `8 `; `? `@ `B `D `F `G `I `J `K `L \
        `M `O `P `Q `S `U `V `X `|g<!/ `\u{1c}/X!% `\u{1b}=6(  c1 `2 `3 `G `J `L `X `h\u{d}Q!/ `~4(!U `\u{e}|\u{7}$  b/\
         `1 `X `\u{15}AN!\" `\u{18}CN$P `Q `U `V `uul!/ `-\"R!P `l\u{14}\u{19}!U `DTL!/ `\u{1b}\u{10}h!R `Z\u{c}\u{8}!Q\
         `*7v(  c( `* `+ `/ `1 `9 `= `!N}!U `W\u{11}!!Q `%\u{1}T!/ `r%\u{1f}%  c/ `1 `L `X `MD*\"  bK ``Q0\"P `Q `?F[& \
         c/ `1 `F `L `X `\u{4}Z,!/ `\"$r!P `=\u{1e}H!Q `$5f!. `9\u{1}\u{2}\"  b1 `IlC!+ `(Ah!P `\u{16}^\u{1f}%  c/ `1 `\
        G `X `=t[#  c2 `X `)\u{13}l!+ `E<r\"  b1 `\u{16}\u{18}\u{3}!U `U\u{d}E\"  bM `5\u{19}U\"  bK `|\u{7}z!\" `W0+\"\
          bF `]qM$  b/ `I `L `G(N!+ `VOW!. `SV\u{b}#  cL `X `7/\u{1d}(  c/ `1 `2 `E `M `P `X `R\u{1b}S\"  b1 `\u{e}~\u{e}\
        A  c! `\" `# `' `( `) `* `/ `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `= `> `@ `B `D `G `I `K `L `M `T `U `X `&<\u{1d}!U\
         `<y=!% `\u{0}on!U `/=[!U `\u{e}\u{14}\u{2}!\" `SS'!/ `Pi5!/ `y89#  b/ `D `V\u{7}f!P `K~\u{6}!S `R=\u{19}\"  bK\
         `!`:!& `u9<%  c5 `7 `? `X `Qm>'  c0 `1 `; `C `L `T `RdA!U `f\u{1a}%!Q `-;e!R `l#\u{14}\"  b5 `r1%\"N `P `\u{1c}\
        BY!$ `\u{10}n+!T `=8.!/ `VG5!U `\u{10}|7!/ `\u{19}e\u{1}!! `s\u{0}$!/ `iee!U `W@4(  c1 `2 `> `B `F `M `S `\u{1}\
        tO#  b/ `X `~\u{18}Z!P `m\u{6}\u{16}!S `e{Y\"  b1 `\u{b}\u{6}*&  c* `/ `1 `= `X `QC>'  c1 `: `D `J `M `U `H@N$ \
         c1 `; `K `/)h#  b% `X ``[;!R `1v>!Q `w{K!Q `zCX!U `\u{1b}Mj!\" `6t2!/ `\u{4}JL!U `\u{c}\u{f}s\"  bX `rz\u{14}!\
        S `\u{1b}\u{19}<!/ `*)G!/ `R\"\u{7}\"  b1 `|7_!\" `,Qy!/ `|{\u{16})  c! `/ `5 `K `M `U `W `X `\u{0}\u{8}\\!U `Z\
        1n!+ `9%+#  b/ `X `-\u{11})#  b\" `; `_P,!% `\u{8}\u{16}3\"R `S `\u{12}5C!/ `\u{1e}{W\"  bF `.p}\"% `/ `sV\u{0}\
        !. `%\u{7f}\u{4}-  c+ `/ `1 `3 `6 `? `@ `B `F `K `M `P `(*#!0 `A\u{1f}$!. `\u{8}TR&  b\" `# `+ `/ `1 `\u{d}Ib# \
         b# `X `w2\u{1}!Q `-#w!U `\u{e}j?!/ `\u{17}i(#  b/ `S `g_l\"Q `U `\u{1e}Kn!P `)\u{1d}2-  c1 `2 `3 `: `B `G `I `\
        M `Q `R `U `X `3\u{6}2#  cB `X `p+x\"  bX `\u{1d},$!U `#1\\#  b/ `1 `]mj!P `Ker!U `Ex\u{1b}!* `\u{a}F4\"  bX `a\
        0\u{17}'  c0 `1 `C `E `J `L `j T!U `qG\u{9}!P `5i\u{0}\"  b: `\u{7}Ic.  c# `/ `1 `6 `? `E `G `J `M `T `U `V `X \
        `\u{11}Pi\"  bQ `a8p!/ `ZKG%  c1 `4 `I `X `M\u{1f}t#  b2 `X `#\u{1d}y$  c1 `T `V `HD\u{11}$  c1 `J `X `O#\u{19}\
        \"  bF `l:5$  c+ `/ `7 `\"zi!% `G\u{e};%  c1 `> `B `K `AGJ!R `Vhz!Q `8y\u{6}!U `\u{e}\u{4}i!/ `i\u{12}\u{9}!/ `\
        $9S\"  b2 `gKG!\" `LLA!P ``NK2  c1 `3 `7 `9 `; `? `B `F `G `J `K `L `M `Q `S `U `X `\u{0}vo!/ `7\u{1d}0\"# `/ `\
        \u{b}k:7  c/ `1 `2 `3 `6 `7 `8 `9 `: `; `< `= `> `B `G `J `K `M `P `Q `U `X `\u{f}fJ!\" `}ls!/ `i]\u{14}$  c> `\
        B `M `+\u{7f}\u{9}!$ `b_(!S `\u{1b}}F\"  bX `Q\"Y!/ `+\u{14}]'  c+ `1 `? `D `K `T `\u{0}_l\"  b1 `XNB#  b* `1 `\
        \u{1f}\u{a}r!U `\u{9}YI&  c/ `1 `K `L `X `\u{1c}R\u{4}\"  bG `ZAi\"  bU `R;\u{a}!/ `ZC\u{b}!U `\u{19}Hx#  b: `K\
         `K[\u{7}#  cG `M `u*)\"  bJ `4Kx!/ `\u{b}?:#  b+ `< `2&=$  b# `/ `U `\u{b}HE\"  bK `\u{15}\u{d}P!U `\u{19}S&&N\
         `O `P `T `U `W `Y\u{0}d!\" `\\L\")  c1 `2 `> `E `F `J `M `X `uUs$  cC `G `I `A\\1\"  b1 `gk=\"  bX `7#b#  b0 `\
        1 `w\u{10}l!R `Z$\u{7}!* `r<\u{b}\"  b1 `V\u{7f}'#  b/ `1 `1eZ!R `T\u{3}i!# `'{\u{7}\"O `S `L~\u{1c}#  b/ `1 `Y\
        \u{1}\u{a}\"  bU `x\u{f}#!# `\u{6}C8\"  b1 `U(l#  b/ `X `\u{12}^\u{17}\"O `S `}:x!P `\u{3}\u{10}Z\"  bK `B9\u{1d}\
        !/ `$G(#  b/ `X `\u{14}l+!/ `_RS#  c1 `G `\u{5})Z!Q `!6\u{3}#  b/ `1 `\u{b}3<#  b/ `K `K\u{1f}l!/ `\u{18}!v!( `\
        fBB!/ `&Oo!/ `d\u{14}=B  c! `/ `1 `2 `3 `4 `5 `8 `: `; `= `> `? `A `B `C `D `E `F `G `I `J `K `L `M `O `P `Q `R\
         `S `T `U `X `A\\h#\" `# `+ `eB{!) `r=\u{12}!U `\u{c}eF!U `e#\u{6}!& `vF\u{e}\"  bK `Ep2!/ `$\u{6}<$  b) `/ `1 \
        `XV[(  c/ `B `F `G `R `U `X `P\u{a}`\"P `Q `\u{4}kM!U `\u{1d}\u{e}\u{1d}!* `fV\u{f}!/ `\u{1e}\u{14}A#  b# `X `&\
        fW!/ `XiZ!U `\u{12}\u{11}\u{f}$  c/ `P `Q `\u{14}'7!V `W#j!/ ``q\u{5}$  c/ `J `K `\\5\u{1a}\"( `- `&\u{d}\u{5}\"\
          b1 `[Ak#  b1 `? `yk\u{1f}\"  bE `\u{1b}\u{f}\u{16}\"  bX `h(<\"O `T `\u{d}~.!S `\u{4}ZH*  c/ `1 `3 `> `G `K `\
        L `M `Q `Vdw!U `\u{11}$.!/ `nzK\"  bX `\u{4}\u{0},\"  bC `o+@!/ `Y\u{19}3\"# `/ `G#\u{2}!# `FIe\"  bH `lcf\"  c\
        X `k`\u{1e}!W `LeA!/ `}SY/  c/ `1 `4 `9 `D `K `L `O `S `T `U `V `W `X `\u{13}^Z&  b# `+ `/ `0 `F `N3\u{8}\"# `/\
         `\u{0}`r\"  bX `\u{2}-.\"  bF `{J8#  c/ `X `\u{10}\u{12}k&  c# `+ `0 `1 `E `~IW!/ `}\u{4}F!/ `g\u{6}\u{8}\"  b\
        X `B\u{13}\u{1e}!\" `Z[E!Q `\u{1b}as\"  bX `3\u{4}\u{1}\"  bF `Av<$  b/ `1 `K `\u{1a}QBP  c! `# `$ `% `& `( `* \
        `+ `. `/ `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `A `B `C `E `F `G `I `J `K `L `M `N `O `P `Q `R `S `T \
        `U `W `X `q\u{f}\u{f}\"  bV `e\u{8}\u{1f}#  b1 `K `\u{6}\u{0}~!! `Gg\u{1}!/ `U\u{2}\u{1d}!U `t]x#  b+ `2 `{<\u{1a}\
        \"  b1 `F2+#  c1 `X `pP\u{7f}!S `;,)\"  b1 `\u{13}R\u{2}!\" `q}\u{1c}!/ `Nw]\"R `U ` Y|\"  bP `D>\u{f}!% `\u{16}\
        1[!/ `\u{9}\u{17}e.  c+ `/ `1 `4 `6 `9 `; `< `> `B `E `K `L `*X\u{3}#  b$ `X ` b#!! `).F'1 `4 `; `E `F `K `X `1\
        #\u{7}!T `q\u{16}\u{19}!Q `n\u{10}C$  b* `/ `X `B/X!U ` pX!% `Je\u{6}\"\" `/ `|/ !\" `l/+\"  b1 `jG\u{1}\"  bX \
        `\u{14}J.\"  bX `EIB\"  bX `Y\\{!U ``M\"!P `s^g#  cB `R `8\u{c}\u{0}#  b0 `E `u:\u{a}#  b/ `1 `L\u{e}\u{16}!/ `\
        \u{d}P:#  b# `1 `V:V\"  bX `/Z\u{0}!U `C\u{8}(#  b/ `X `U,8!/ `\u{1d}!J$  c/ `I `J `\u{1c}6q\") `* `3zd!# `%\u{16}\
        h#  b/ `1 `)\u{19}\u{12}\"R `U `M(R!/ `n%#+  c/ `6 `8 `9 `: `; `< `= `? `B `\u{1}+Y!/ `S|?!N `\u{14}\u{1d}`5  c\
        ! `# `( `* `+ `- `/ `1 `3 `9 `= `? `B `D `E `F `I `L `M `X `\u{1a}'\u{14}$  c/ `K `X `_\u{e}\u{18}!$ `F\u{d};' \
         c# `% `/ `1 `< `K `a7[!U `\u{0}\u{19}u)  c/ `; `D `G `I `M `U `X `<\u{4}W#  b/ `K `\u{5}\u{10}\u{7f}\"\" `+ `\u{1a}\
        F\u{1a}!& `,7'\"  bT `p4Z&  cB `I `J `K `S `Tx\u{b}!U `~1\u{15}\"  bX `]\u{12}=!U `TJ6!O `Pt\\#  bP `S `x\u{b}\u{12}\
        !$ `J\"?$  c1 `3 `4 `\u{2}\u{0}\u{15}!# `\u{15}Mv!/ `A=`$  cC `L `Q `)S\u{a}(  c\" `1 `2 `< `F `M `X `\u{1b}\u{12}\
        \u{12}#  cK `X `g8V\"Q `U `R.d\"  b1 `?\u{1}\u{1a}'  c/ `1 `: `; `J `R `]\u{14}1!/ ``>@\"  b6 `,\u{18}x\"( `- `\
        )$\u{1a}\"  bG `\u{c}6D\"  bX `T@L\"% `/ `<\u{17}R!& `\u{7f}Q=!U `@\u{1c}\u{8}!0 `5\u{1c}\u{2}!/ `/1.#  b% `X `\
        \u{3}\u{0}n\"  b1 `K^\u{1e}!/ `\u{e}a6!/ `\u{18}6J\"  b1 `H\u{14}J\"  bB `\u{e}ku!U `;\u{8}3!U `3\u{a};\"  bK `\
        #\u{19}}\"  b? `\u{18}\u{7f}3\"  bL `B\u{1d}@!Q `c\u{c}G#P `Q `U `X\u{9}\u{c}!U `9R\u{12}-  c! `+ `/ `1 `5 `9 `\
        : `B `I `K `L `X `v\\|\"  bX `\u{19}\u{1c}\u{b}\"  bV `>\\/!& `.i1\"  bQ `\u{5}Wt!% `x'\u{1c}!P `g_5!% `y/\u{18}\
        !Q `fo\u{0}#\" `# `/ `\u{1e}H4!/ `s\u{9}A#  b1 `X `\u{3}k\u{7f}&  c( `) `- `1 `B `B-\u{17}!O `\u{0}\u{6}\u{19}$\
          cK `U `X `V6D\"P `U `[xj!Q `3@\u{1a}#  b/ `1 `\u{6}\u{6}H\"  bX `[Lb!U `\u{1e}k\u{7}!+ `Me\u{1f}!Q `u*)#\" `#\
         `/ `P\u{1e}\u{14}!Q `Qmh#  b/ `1 `D0e/1 `2 `3 `5 `: `; `= `> `I `J `K `L `Q `U `X `v\u{a}b$  b/ `R `X `d!d!/ `\
        jP\\!/ ``\\n\"  c7 `\u{7f}\u{15}u$  b/ `1 `K `\u{1a}y\u{9}!U `Mx4!Q ` o%!R `8\u{7}0\"  bE `,2:!U `/\u{10}i!$ `|\
        >\u{7f}%N `O `R `U `V `F\u{1c}D#  b/ `X `op_!/ `\\T\u{4}$  c1 `U `X `\u{d}\u{16}P\"  cX `<R\u{5}!U `zt)!$ `q-8#\
          b/ `5 `|N=!/ `zfv\"  b1 `\u{14}>\u{0}\"  b8 `Xe\u{1e}\"  bK `\u{9}#.\"O `S `\u{9}RM\"  c1 `r\u{3}\u{f}!U `R\u{1a}\
        5!/ `\u{1f}9\u{12}D  c! `( `* `+ `/ `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `B `F `G `I `J `K `L `M `N \
        `P `Q `S `U `X `\u{8}\u{14}v\"  bX `E\u{c}\u{4}'  c/ `1 `I `K `M `X `)NK!V `N[v!T `X\u{18}w!U `+P\u{18}!Q `{w7*\
          c\" `# `/ `1 `6 `7 `E `I `X `\u{17}\u{19}@!U `\u{19}_N!T `\u{7f}*V#  b1 `L `r:^!P `\u{2}\u{2}|!/ `$E\u{a}\"R \
        `W `st_!W `$#V!# `4Ve+  c1 `6 `> `? `@ `B `C `F `J `U `\u{5}YF%  c/ `1 `9 `K `lzS\"  bX `JP\u{9}\"# `/ `&\u{16}\
        $!R `}(3!/ `Uo<!\" `\u{7f}:>*  c* `. `/ `1 `8 `G `K `L `S `b.\u{5}#  b/ `X `kc(\"  bM `zx@!/ `ldC\"# `/ ``No\" \
         bU `?C,!V `{Ho!Q `&\u{18}~\"Q `U `.\u{1f}0!0 `\u{1}<Q%  c1 `3 `; `U `\u{10}<r!/ `ZmH\"  bB `x8u#  c1 `X `j<|% \
         c# `1 `; `K `K\u{7f}J\"  b; `\u{4}[b!/ `Vm=\"  bL `hnu\"  bB `\u{a}@\u{b}#  b/ `K `_\u{15}\u{1f}&  c/ `1 `J `L\
         `X `.*Q#  b/ `K `L\u{4}'!/ `\u{a}gx!! `qi\u{7}-  c1 `2 `4 `5 `7 `< `A `B `E `S `U `X `\u{f}N\u{8}#  cD `X `z?,\
        \"  bE `m5\u{f}\"  bX `\u{10}\u{1b}\u{1b}!/ `T\u{a}%!Q `\u{d}%2%  c1 `2 `G `I `F\u{e}b&  c* `/ `1 `E `M `\u{1b}\
        ;I\"  bI `6_U!U `\u{7f}/f\"  b1 `\u{a}cj\"R `U `Mm\u{1e}\"  bX `$\u{16}\\\"  bU `\u{9}M*#  bG `J `}JD\"  bX `J\u{1}\
        _\"  b2 `\u{4}Q\u{9}\"  cB `\u{e}2y!) `r\u{1f}\u{c}&  c\" `# `/ `1 `B `\u{14}m\u{16}!/ `!0\u{a}!* `C\u{16}]!/ `\
        *g\u{12}!R `\u{0}\u{b}\u{15}!+ `eF\u{18}!/ `kuC!U `2oE!Q `q\u{13}g\"  b> `06H\"  bB `WbJ\"  b7 `.Rx#  b/ `X `n]\
        \u{d}#  c1 `K `\u{18}~\u{14}&  c0 `1 `2 `E `I `5\u{14}m!\" `K9\u{17}&  c/ `1 `F `H `K `N\u{19}%*  c1 `8 `; `@ `\
        G `J `O `V `X `bj1\"\" `# `\u{12}\u{16}O!/ `k\u{18}g!/ `\u{d}!2\"  bK `ijH$  c0 `1 `K `bh}/  c/ `1 `2 `8 `: `= \
        `> `B `F `J `K `L `M `U `\u{10}\u{6}\u{11}!& `@PD!/ `$\u{7}G!U `r5+\"  bC `x\u{a}\u{17},  c* `/ `1 `2 `: `E `I \
        `J `K `U `X `\u{b}\"\u{1c}\"Q `S `\u{7}\u{1b}\u{1c}$  b% `L `X `\u{8}&'%  c# `/ `K `X `N\u{d}-!Q `|6o!/ `*J#!/ \
        `>\u{4}K!\" `\u{1e}%\u{d}!/ `[\u{1}8!# `o)C!/ `\u{13}0\u{5}!/ `h\u{18}\"!+ `\u{1b}t#0  c1 `4 `9 `: `> `@ `A `F \
        `I `P `Q `S `T `V `X `b#3!U `}\u{18}6%  c# `1 `N `X `( 8!Q `\u{13}5H2  c# `( `+ `/ `1 `5 `6 `8 `9 `: `; `< `= `\
        ? `B `I `X `\u{1f}fz!U `Xy\"!U `S\u{5}\u{7}\"  b1 `!\u{b}v!\" `:<#!/ `W,4.  c) `/ `1 `6 `: `< `F `K `L `M `S `T\
         `X `\u{b}X8$  c/ `1 `X `rzR\"  bS `\u{5}o<!Q `K2`!/ `\u{d}3\u{17}#  b7 `X `B8h!% `(=~!/ `3#$!R `DRe#Q `S `U `\u{13}\
        +n#  b% `< `\u{1b}Cz$  b# `K `M `PI\u{13}*  c1 `5 `G `K `Q `T `U `V `X `\u{10}e4!/ `6Na!$ `\u{c}[k\"  bL `~\u{c}\
        (\"  b1 `i\u{4}d!/ `n*(!U `+`|\"  bX `rB\u{8}!/ `K13$  c# `1 `I `*\u{17}y$  b/ `1 `K `$\u{12}|#  bK `X `g~\u{7f}\
        0  c! `0 `1 `3 `6 `8 `; `< `I `J `K `P `Q `U `X `w\u{0}\u{3}!P `skJ!Q `fug\"  bX `\u{c};N#  b/ `1 `H5a!U `8]\"!\
        / `(.(!U `E_)\"  bX `!11!W `\u{d}\"\u{10}\"  bC `7j #  b/ `1 ` 0\u{15}!\" `,8R!Q `{\u{2}\u{c}!/ `\u{17}c.\"  bX\
         `DC5!+ `\u{4}}?\"& `/ `uZl!/ `a1\u{1}'  c/ `1 `< `? `B `M `)y\u{1a}#\" `# `/ `kI\u{1a}>  c) `/ `0 `1 `2 `3 `5 \
        `7 `8 `9 `: `; `= `> `? `A `B `E `F `G `H `I `J `K `L `M `P `R `X `+gX!/ `_L %  c1 `B `U `X `\u{1d}j#!/ `fH6#Q \
        `S `U `\u{17})V!/ `L\u{0}~!/ `Gv\u{1b}!R `G\u{4}#!R `\u{1d}nQ!$ `f<R!/ `L\u{10}`!% `]4\u{9}\"  bM `VB\u{18}!/ `\
        z)\u{1d}\"  bC `\u{8} !!U `<_(!U `\u{b}HH#  c1 `L `]N1!S `u';\"  b1 `\u{14}vT!U `e),\"  b1 `\u{16}]8!/ `A3a!\" \
        `nW9\"  bK `\u{14}|>!Q `O+\u{c}2  c/ `1 `2 `3 `7 `: `; `B `D `F `H `I `J `K `Q `U `X `\u{8}]\u{1d}!\" `s*e\"R `\
        S `mP\u{5}!T `D}k!S `\u{7f}{l!R `2/3\"  b1 `)xX!/ `+Bz!/ `&L\u{7f}!P `C#m$  c# `+ `E `\"v>!V `TuD!+ `X\u{9}T!S \
        `|#\u{c}!Q `8&V!/ `x5[!/ `~\u{18}j!/ `\u{16}\u{b}xH  c( `+ `/ `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `B `\
        C `D `E `F `G `H `I `J `K `L `M `N `O `P `Q `R `T `U `W `X `5\u{1f}\u{f}#  b/ `K `@ B\"  bF `JhQ!& `@\u{7}V!P `\
        \u{13}\u{17}M\"  b> `&'P!% `\u{4}\u{18}W!! `&[n!/ `p\u{2}0\"Q `U `/uJ\"R `S `\u{1f}~e!\" `f6\u{17}!U `Z!\u{1b}'\
          c0 `1 `9 `C `J `P `Q/)!/ `y6H!U `m|V!U `S>\u{0}#  c1 `K `q]M\"\" `# `d\u{13}s!O `0t\u{d}!/ `\u{14}%G!S `%\u{1}\
        m\"  bQ `\u{15}\u{19}v!\" `Kv?!U `<L !/ `Y*9!P `\u{3}3C!O `r/Q*  c/ `1 `3 `9 `K `M `P `U `X `\u{c}yl!Q `}5m\"  \
        bK `\u{f}(B\"  b1 `Z1e\"  bB `DxV!, `N&i!P `\u{1a}o\u{11}\"  bX `.9\u{15}!% `A\u{1d}J!P ` .\u{17}!/ `\u{f}jL!U \
        `Loj!P `\u{6}Bp$  b* `1 `L `x:#!P `W\u{13}\u{14}#  b0 `E `K\u{1c}.(  c/ `1 `K `M `U `V `X `>t0!V `bJ1!/ `v`c!$ \
        `GQv\"  bX `m \u{12}!# `b\u{6}.!R `xGo!S `\u{6}\u{5}\u{d}$  b0 `G `K `\u{7}g\"#  bC `J `zQ+!/ `Tpq&  c) `1 `7 `\
        : `K `lH\u{3}#  b/ `K `\u{10}E\u{15}!\" `\u{2};&\"  bC `*vq!/ `\u{1a}\u{1d}t!\" `g_\u{c}\"  cX `\u{f}|\u{13}\" \
         bX `\\\u{a}B%  c1 `2 `U `X `#kr!/ `\u{1}\u{14},!/ `(.G$  c# `E `X `2\u{e}k!V `p\u{1c}\u{1a}!$ `\u{12}A\u{1b}!U\
         `\u{16}\u{16}2#  bJ `P `A\u{1}-\"R `S `41=$  b* `1 `I `DpV\"Q `U `Osy#  b; `= `\\\u{10}\"!, `pXk#  b/ `X `&\u{8}\
        \u{12}!+ `\\o\u{1e}\"  bX `$EY/  c/ `1 `2 `3 `5 `8 `9 `: `; `J `K `P `U `X `\u{e}%]#  cJ `X `\u{7f}?p!U `b?)\" \
         bX `~]I\"  bK `FXi!P `V\u{7f}j%  c1 `3 `J `K `7\u{1b}\u{7f}\"  bB `P#\u{b}!/ `\u{1d}/l\"  bJ `\u{f}\u{2}\u{16}\
        \"  bB `>\u{1c}{&  c# `+ `0 `1 `= `^I\u{10}!U `\u{7}3-!R `}P=\"  b5 `csG1  c! `1 `2 `3 `4 `B `E `G `J `M `N `P \
        `T `U `V `X `p\u{17}\u{18}!/ `WJ\u{1c}!\" `nIj\"  b; `Uc\"!W `j|1!# `\u{a}jE#  bS `X `\u{2}\u{3}v#  c/ `X `O<}#\
          bB `P `S]\u{13}\"\" `/ `h\u{18}H!* `^\u{1a}N\"  b1 `\u{7f}=g#  cP `Q `4Oo%  c1 `2 `L `X `ecq!/ `\u{9}\u{11}\u{1d}\
        !/ `il<!Q `MBE!P `6+K$  c1 `K `M `>\u{c}h!/ `e\u{1b}\u{3}!P `%%*\"  b1 `kv[\"  cX `H^n!V `\u{18}Cg\"  b1 `\u{19}\
        Hi!/ `Em\u{3}!U `^YV!U `>Ja!R `bbO\"  bB `lcg\"  cX `7[w#  b1 `K `7M\u{10}!U `\u{8}\u{1e}5\"  bB `2lV$  cB `J `\
        X `^uj!/ `ES8#  bK `X `mT@\"  bQ `b\u{1}q\"  bX `PD\u{11}!. `tsD\"  b1 `45\u{4}!U `\u{3}2(!R `\u{7}18\"  bJ `@v\
        \u{12}\"  b1 `F_\u{14}\"  bU `\u{c}\u{c}\u{19}\"Q `U `!}\u{1c}\"N `W `9_b\"\" `+ `\u{8}\u{b}l#  c1 `R `<\u{1}\u{a}\
        $  b/ `1 `B `!\u{7}\u{f}!\" `O\u{19}E!/ `\u{16}A%!U `D\u{a}B!U `_\u{11}\u{4}#  c/ `1 `V7\u{d}!P `tZ5!R `\u{b}|5\
        $  b) `: `; `FP;!/ `T\u{1f}A!/ `}\u{10}E!Q `PyV#  b/ `X `\u{a}\u{4}\u{5}$  c1 `J `U `tz\u{18}!% ` A5'  c* `/ `1\
         `I `L `X `?\u{d}/!\" `dxp\"  b1 `\u{1f}\u{1c}+%  c& `+ `1 `9 `z6L!/ `qtV!/ `n\u{1}w!V `<zz!P `tu<!& `!CA\"Q `U\
         `B(^\"  b1 `{Z`!/ `8(n$  c/ `B `X `\u{10}/**  c+ `/ `1 `6 `7 `: `I `K `X `/%e!U `,\u{1b}\u{1f}!\" `\u{1f}O !Q \
        `\u{9}B.!U `t\u{1d}L!+ `y.p!P `\u{1d}pq!/ `\u{1}|\u{1c}!# `&\u{1}'!P `:46!U `!7R\"! `/ `MC|\"  bM `n7 !/ `3qn!%\
         `KOB\"  bF `T\u{3})\"  bI `q)m\"\" `/ `4t\u{f}!U `|\u{11}\u{16}7  c/ `1 `2 `7 `9 `; `< `= `> `? `B `C `D `E `F\
         `J `K `M `P `Q `R `X `Mv1)  c1 `4 `@ `B `J `K `P `Q `\u{3}\u{8}5!+ `b\u{c}U!Q `Q\u{a}z!U `lmg#  b. `X `\u{1b}R\
        }#  b! `> `$v.!R `\u{3}\u{e}8\"  b2 `dxF!U `n(b!/ `E\u{16}\u{13}/  c1 `2 `> `? `A `C `D `E `F `J `K `M `S `X `@\
        \u{1a}w#  bV `X `7m\u{7f}!$ `mx\u{5}!P `.`%!P `j+7!U `\u{1c}|=\"  bX `\u{10}\u{a}\u{9}\"  bP `\u{d}$R!W `\u{4}k\
        q#  bU `X `3Y#(  c/ `1 `5 `I `J `K `M `UvI'P `Q `R `S `T `U `V `-#P!/ `=}o#  b/ `1 `\u{f}dG\"  bC `n\u{6}I#  b/\
         `B `\u{14}oV(  c* `/ `1 `G `I `K `L `JHx!U `QF|\"  bX `Z.;\"  bX `n/h\"  bX `R\u{b}f!\" `u\u{2}b!R `I@d!/ `kF\u{18}\
        !S `C\u{16}:\"  bC `X.;!/ `3|H!Q `%\u{2}o#  b1 `K `\u{5}6f!/ `G7l\"P `U `\u{f}\u{16}P!$ `\u{9}9\u{1c})  c( `- `\
        2 `9 `? `Q `U `X `t\u{7f}o#\" `# `/ `,_5\"  b1 `(qy#  c1 `M `FB\u{0}!/ `T\u{1f}\u{3}\"  cB `I,`\"  b= `w9\u{2}#\
          b/ `C `)f&.  c* `. `/ `1 `3 `5 `; `= `E `F `I `K `X `Q{B\"  b1 ` ~W!S `9<J\"\" `+ `L\u{7f}\u{0}/  c/ `1 `3 `4\
         `5 `8 `@ `B `C `I `K `Q `U `X `\u{1}N\u{13}!# `&FQ!0 `\u{18}+2'  c! `\" `/ `0 `1 `K `0}q!\" `pKx!P `bl\u{c}\" \
         bX `\u{7f}\u{b}\u{14}!Q `vg\u{1c}$  b/ `1 `2 `kl\"!$ `b\u{7f}c!/ `\u{b}y\u{19}!( `W^R!S `>]~!# `?|\u{6}!% `X\u{19}\
        \u{15}!Q `ukC!O `*L?$  cK `T `V `bZZ!/ `W&\u{2}!$ ` \u{c}\u{e}-  c1 `3 `5 `; `= `? `C `G `J `L `M `R `\u{e} \u{14}\
        \"  bU `,ET!T `f*`!T `cmv\"# `+ `\u{1a}\u{15}c$  b/ `1 `= `Aqo#P `Q `R `,V\u{3}!. `2\u{7f}m#  c2 `7 `wIr!U `eo\u{9}\
        !T `\u{1b}'\u{1c}!. `Hd9!U `\u{19}~\"!/ `6\\W!* `fRd\"  bQ `\u{1b}\u{1a}\u{5}\"  bB `Ze\u{10}#  c1 `B `Mz\u{19}\
        $  b0 `1 `6 `\u{1f}v?!S `4L^$  cF `J `X `C\u{5}M!+ `mt\u{19}\"  b1 `\u{4}O<\"  b1 `\u{9}\u{14}I#  bM `X `Ae#!U \
        `1 d!U `f\u{19}g!P `[gN%  c( `- `4 `A `\u{c}rm&  c/ `1 `; `B `H `=^q\"  bJ `\u{14}DH\"  bB `\u{17}8g#  b1 `S `\u{19}\
        \\{\"  bT `:4=!% `\\\u{7f}C\"  bX `N\u{1e}H#  b# `1 `{\"3\"  bW `-`e$  c? `J `P `@Uo!U `\"@t\"  cX `c7{!U `~\u{d}\
        -!P `r,F#  c5 `T `\u{9}\u{1a}\u{16}!\" `q\u{11},!/ `F%\u{12}!R `\u{0}\u{16}\u{14}!P `<lp!U `u/(0  c\" `/ `1 `2 \
        `3 `> `A `B `E `F `K `L `Q `R `U `\u{8}4W!/ `Fd\u{2}!W `$M\u{1b}#  b* `1 `\u{b}\"\"&  c. `5 `7 `8 `W `*\u{5}F!U\
         `IYu!/ `W,\u{0}\"# `+ `\u{a}dq\"  b1 `\u{14}a\u{0}!/ `R\u{7f}\u{e}!% `xfa\"  bX `\u{6}-1!/ `J{o\"  bX `&l\u{a}\
        !U `\u{1a}u4#  b1 `E `g\u{15}r\"  bX `#\u{1e}s!S `\u{17}\u{c},!. `\u{13}%t!+ `\u{1d}j_!Q `;Y$$  b# `/ `K `'v\u{1f}\
        !S `\u{1c}\u{1f}\u{8}!R `<\u{16}\u{1e}(  c1 `6 `E `I `K `R `X `S\u{11}(\"  bU `\u{5}_1!Q `Q'2!& `)u4#P `T `U `y\
        va\"# `/ `\u{7}8(!% `iV;!/ `\u{8}\u{d}U(  c/ `1 `2 `B `E `F `M `\u{7}\u{19}Y!U `\u{8}22!0 `paw(  c& `( `1 `B `K\
         `U `X `/c\u{b}\"  b7 `l{a#  b2 `M `P\u{19}4!. `e*?\"  b1 `VBo!U `si\u{9}!S `S\u{d}+!R `t!\u{b}!R `rIW\"  bK `i\
        tu!\" `b(\u{14}\"  c> `+YG!+ `w&F\"Q `U `\u{f}r|)  c* `1 `9 `< `= `A `K `L `.\u{4}\u{19}\"  b1 `\u{1a}8\\%  c+ \
        `0 `1 `E `X#.!* `\u{4}NA!U `\u{3}\u{10}f#  bC `F `6i+!& `/VY\"  b7 `\u{3}\u{a}f!Q `MJ?!S `3k\u{e}%  c/ `B `K `X\
         ``>1\"  bX `t:}!U `\u{1f}Y\u{1}\"  bK `7)N#  b/ `1 `xDw!+ `7,\u{1f}!S `47k\"\" `/ `r\u{15}o*  c( `* `/ `1 `: `\
        = `F `K `X `U^\u{f}!R `\u{17}\u{f}c!\" `}\u{7f}m\"  bX `\u{12}z/\"  bU `[j,!0 `['Z!/ `\u{1a}[e'  c/ `< `B `K `R\
         `S `'t%\"  bX `\u{1f}.Q)  c1 `2 `B `E `G `J `Q `X `\u{f}Dq#  b/ `X `s\u{10}$!/ `\u{0}1s#  c5 `A `\u{7f}]\u{4}!\
        Q `QA\u{f}!T `) D!/ `O\"V!% `\u{17}Q\u{b}\"  bX `u2[!U `rsk!' `\u{e}\u{1}\u{9}\"T `U `+a3!& `IoJ\"  bK `X[L!U `\
        \u{18}8,!V `f\u{6}\u{a}\"  bB `eG+!U `T\u{e}5!U `\u{18}j>!/ `\u{c}.\u{a}\"  bJ `n(W#  b1 `E `=(.!R `4x4!* ` Fd!\
        ! `41\u{9}\"  b1 `QK\u{12}!\" `\u{3})!\"  b1 `W,\u{a}!& `\u{8}p2!/ `W{F!% `\u{b}3p'  c1 `2 `> `C `G `M `\u{11}=\
        |#  b/ `I `\u{4}C|#\" `# `/ `\u{d}v\u{3}$  b' `/ `1 `\u{4}\u{4}\u{7}#  c1 `B `Q8\u{4}\"  bJ `\u{11}23!/ ``K\u{12}\
        !+ `L\u{1a}R\"  bK `vpB!% ``P,!P `<?]\"  b1 `Y\u{11})#  b/ `5 `\u{0}#b!S `\u{1a}s{!/ `!R|*  c/ `1 `2 `A `E `J `\
        K `U `X `{(\u{18}#  bJ `X `O\u{9}^!U `:/\u{8}!/ `\u{3}N^!/ `H\u{1b}\u{17}!/ `R=\u{1d}\"  bU `hu4&  c8 `B `T `U \
        `X `s\u{1}c\"  bX `kY\u{e}!/ `\u{5}f`\"  bK `{3\u{1e}#  b1 `F `:Oy!% `;\u{3}\u{1d}#  bF `G `\\=+&  c* `/ `1 `= \
        `X `/C\u{1c}#  b/ `X `\u{e}!3!/ `\u{d}HA\"  bX `gxt!\" `u,|!U `MG\u{4}#  b% `X `oX\u{1d}!/ `\u{16};o#  b+ `B `i\
        X\u{8}\"  b1 `=\u{7f}>#  b/ `1 `\u{12}yO%  c/ `1 `B `X `\u{a}p[\"  b1 `Zq\u{17}!$ `jx\u{f}#  b/ `K `{CB!/ `zdu&\
          c1 `I `J `K `L `ih\u{1e}!/ `\u{15}J/#  b+ `; `\u{e}bn$  c1 `G `J `(_g\"  bL `\u{7}gM!$ `\u{1f}\u{14}\u{19}$  \
        b+ `; `X `b`\"#  cG `M `F\u{7f}e!/ `\u{0}b\u{1}!R `\u{5}n\u{d}#  b/ `B `\u{5}x\u{13}#  b1 `J `(w}$  b\" `+ `I `\
        %=Y!\" `D{\u{15}$  c/ `1 `K `M3<\"# `/ `~~D!U `2DW!/ `~\u{f}P!/ `W&\u{7f}$  c1 `2 `Q `N\u{2}\u{8}\"  bG `GpK\"Q\
         `U `\\\u{10}w!% `t;\u{1}!P `c<\u{12}%  c1 `? `B `L `WRE$  c1 `? `B `\u{1e}IM#  b/ `X `]]f!/ `\u{2}\u{1f}N!/ `0\
        \u{b}$\"  bK `\u{1f}}d%  c/ `J `K `X `HiB\"  b5 `N\u{1e}\u{15}+  c1 `< `F `G `J `K `L `R `U `X `#']!/ `wRe#  b/\
         `2 `\u{f}7h!% `]q\u{17}#  c2 `J `\u{14}i\u{7}!% `<\u{1a}\u{1b}G  c! `\" `# `) `* `+ `/ `0 `1 `2 `3 `5 `6 `8 `9\
         `: `; `< `= `? `A `B `C `D `E `F `G `I `J `K `L `M `Q `R `S `T `U `X `yZH!S `Y*^!U `%@k\"  c1 `*im!/ `\u{2}eF!\
        U `\u{8}c\u{13}\"  bX `\u{10}\u{7}t\"  bK `0I{&  c4 `9 `A `I `S `\u{7f}>7\"Q `U `,\u{10}_!\" `g\u{9}\u{11}1  c/\
         `1 `2 `3 `: `A `B `F `K `M `Q `R `T `U `V `X `1\u{1c}]!/ `\u{18}sA!U `RM\u{f}#  b) `9 `(4$!U `1;s!V `\u{13}\u{10}\
        w!T `nz:!/ `\u{6}Pt!U `,\u{19}S&  c) `+ `1 `: `K `\u{17}\u{11}_$  c/ `5 `X `.fv!/ `X\\\"$  b! `/ `X `9:\u{d}#  \
        b/ `X `|\u{19}/!/ `(3U\"  bU `P:f#  bU `X `_T~!U `c[\u{7f}#  b/ `7 `S\u{1b}\u{19}!/ `Bg_#  c/ `6 `\u{1d} h!/ `o\
        =<!U `5Pd\"  bX `8\u{17}\u{10}#  b+ `1 `\u{12}#\u{1d}!. `-\u{a}=!R `u:@!R `F/%#  b/ `F `!bD!\" `F|E!% `,\u{7}J#\
          b# `; `T\u{6}\u{a}!/ `|rE!/ `s/\\!$ `t*#!Q `\u{a}W*)  c1 `B `J `K `M `Q `U `X `\u{15}\u{c}\u{7f}-  c/ `1 `2 `\
        3 `6 `7 `< `> `B `L `R `T `jP1!U `\u{12}\u{b}F'  c/ `1 `2 `F `K `N `\u{9}a\u{7}!/ `*X>!U `%*F\"  c1 `.sR$  c) `\
        : `X `5\u{1a}S!# `GCk!/ `W\u{0}I\"! `. `\u{e}O\u{2}\"  bX `y!'!& `DW\\\"  bR `oU]!/ `q#g\"  bK `\u{1f}1m!\" `f\u{8}\
        \u{9}!/ `\u{14}Q:\"# `/ `\u{b}9\u{9}!U `\u{1b}\u{1d}M!/ `/&[!/ `\u{c}S\u{c}!$ `y%\u{17}G  c1 `2 `3 `4 `5 `6 `7 \
        `8 `9 `: `; `< `= `> `? `@ `A `B `C `D `E `F `G `H `I `J `K `L `M `O `P `Q `R `S `T `U `V `X `vD.$  b\" `/ `X `\
        yX\u{15}#  b/ `K `y\u{5}\u{1e}!0 `\u{d}\u{1c}j!/ `\u{6}<~$P `Q `R `U `n#\u{15},  c/ `1 `3 `6 `8 `: `= `? `I `R \
        `X `v\u{7}\u{1d}!\" `ekF%  c/ `1 `D `E `B;w!T `n\u{16}Z\"  bD `S\u{0}?!* `\u{7f}$R!/ `\u{0}8O#  b: `X `z5(#  bK\
         `P `~#?!/ `!QE!S `9zP\"  b< `\u{13}`c!! `\\\u{c}v!! `*,\u{f}\"  bP `Df4$  c1 `: `K `p'M!* `T'#&  c* `/ `1 `: `\
        T `00\u{1c}#  b/ `X `,>5!& `X;Q#  b1 `P `.\u{11})\"  bJ `YZ!\"# `/ `\u{12}]:!\" `\u{17}i@!Q `\u{4}\u{5}x*  c1 `\
        5 `6 `; `? `F `G `J `Q `\u{3}/9!U `>vZ!/ `g\u{3}\u{8}\"  b= `a\u{10}Q\"  b1 `z\u{4}_#  c1 `S `\u{13}*d#  b/ `I \
        `!(\u{1e}\"  bT `\u{1b}\u{1b}4\"  cX `\u{f}\u{c}#\"  bX `\u{e}QT/  c+ `/ `1 `6 `7 `8 `9 `; `= `B `F `I `K `X `f\
        \u{1d}U#  c1 `J `\u{1b}1`!# `n\u{9}\u{3}\"  c1 `L ,!/ `F\u{1a}i\"  bL `ZjG7  c/ `1 `2 `3 `5 `7 `8 `: `; `< `= `\
        ? `B `D `E `G `I `K `L `S `U `X `Ali$  cB `U `X `x\u{9}2$  c1 `B `X `J\u{4}6!\" `$w<!% `Y(F#) `* `, `\u{1c}xR= \
         c+ `/ `0 `1 `2 `5 `6 `7 `8 `9 `: `; `> `? `A `B `C `E `F `G `I `J `K `P `Q `T `U `X `[G0!* `0V^$  c1 `; `> `eN\
        V$  c/ `1 `I `ybq!/ `{W{!/ `.FG\"  b1 `Do-\"  cX `\u{e}Ix\"  b1 `\u{0}b\u{f}$  c/ `1 `B `sG!\"  bK `d 2!\" `=\u{1c}\
        h\"  b1 `Oi\u{e}\"  bR `N/J#P `Q `S `c\u{4}]$  b/ `B `X `\u{d}\u{6}[!\" `!QA%  c1 `: `K `U `SYl!P `u(u$  b/ `K \
        `X `\u{b}x\u{3}!\" `\u{7}B\u{13}\"  b2 `H'7!* `v\u{d}T\"  b7 `\u{9}=Y#  c1 `S `\"@g!% `\"u#\"  bM `(EJ!/ `\\\u{15}\
        b'  c1 `3 `; `G `K `P `\u{12}\u{14}+!U `+T)#  b/ `1 `9).!U `\u{b}\u{18}m!Q `\u{1c}sI!U `LeS!% `\u{18}+x\"  b= `\
        z\u{1}\u{19}!P `[0&!% `(eD#  bG `S `/j\u{1a}'  c' `* `/ `1 `L `X ` g\u{e}!P `F@X$  b/ `1 `L `\u{5}\u{3}\\#  bJ \
        `M `FWn!\" `Gf\u{12}#  b* `1 `BA\u{2}#  bP `Q `+!_%  c0 `1 `= `J `[\u{11}n\"  b1 `zp\u{c}$  c/ `F `X `,](!/ ` v\
        I!Q `\u{1a}lU!Q `q\u{1a}\u{5}\"  bX `|\u{9})!/ `FB-\"P `U `\u{9}dr\"  b; `L-\u{1a}!U `o;,!* `v4\u{8}#  b% `< `j\
        ,\u{13}!/ `+d9!. `r\u{14}=!/ `U?m$  b\" `/ `K `i\u{16}\u{16}$  c1 `2 `M `\u{8}<A!/ `\u{18}WK&  c1 `2 `> `K `M `\
        \u{18}t\u{c}&  c+ `- `< `? `L `sL|!U `cY\u{1a}%  c/ `1 `: `L `!9k!V `$$w\"  b: `\u{4}\u{14}\u{14}5  c/ `1 `3 `6\
         `7 `9 `: `; `= `B `E `G `J `K `M `P `Q `U `V `X `\u{0}I\"#  b0 `1 `HS\"%  c0 `1 `4 `A `iyI$  c/ `1 `X `@\u{1}d\
        !\" `>oo!% `l&$%  c+ `1 `4 `7 `@\u{c}Q$  c1 `5 `J `s\u{18}\u{5}!U `\u{15}3\u{1b}!. `\u{1b}4\u{1d}!/ `3X\u{3}#  \
        c/ `G `)af+  c/ `1 `4 `C `J `K `L `Q `U `X `\"\u{15}\u{16}%  c5 `8 `@ `R `z%A(  c/ `1 `9 `I `K `L `U `D]f!/ `sy\
        x!/ `+&6#  b/ `J `\u{0}\u{13}>!U `\u{6}uE!/ `j\u{1c}P&  c! `/ `1 `J `X `\u{18}\u{6}a\"  bK `1g4\"  b1 `!0c!/ `l\
        Hd!P `&Ze!% `wus!/ `AR\u{0}F  c! `* `+ `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `> `? `A `B `C `D `E `F `G `I `J `K `L \
        `M `O `P `Q `R `S `T `U `W `X `J~W!P `~t\u{9}!/ `\u{1a}DH\"  bJ `\u{1b}\u{b} \"  bF `JO!\"  bK `u(%#O `T `W `\u{d}\
        {?!/ `3WZ#  b1 `J `@|2\"  bK `\u{7}gP!U `nh\u{19}$  c* `1 `L `$*S\"  b6 `TTT!Q `3]t!U `n\u{12}\u{11}!* `#E/\"  \
        bU `2< !U `=\u{5}\u{3}!/ `'\u{1a}Z\"  bX `2J\u{8}#  b1 `U `\u{1b}|\u{16}!$ `|g'!/ ` Xf(1 `3 `A `H `K `Q `V `X `\
        cQD!& `j\u{19}\u{b}!\" `0\u{5}5'  c4 `@ `I `K `Q `X `1II\"  bJ `C@)$  b\" `/ `1 `pT1$  c/ `1 `B `}><!S `B^v\"  \
        bK `\u{12}cz\"  bB `^L=\"  b1 `7Fu!$ ` \u{16}\u{1}!# `:X\u{4}!T `U9\u{12}!V `'A)!/ `B<N\"  bK `\u{1d}\u{1c}9!U \
        `?CT!/ `3\u{12}.,  c+ `1 `2 `3 `4 `B `E `F `J `K `Q `&=\u{17}!# `a\u{16}-!Q `\u{a}\u{2}0!R `\u{f}m6!% `4qP!Q `#\
        l\u{c}!$ `dP\u{7}$  c1 `4 `? `<\u{0}+\"  cM `Xf;!U `~.s\"  bX `1y3!P `&F5%  c0 `K `L `X `MIN\"Q `U `\u{5}C.\"  \
        bG `4R0\"P `Q `oA`%  c1 `F `G `K `P\u{1f}\u{14}!T `W?@!! `@\u{1c}\u{1}!/ `4o\u{e}\"  b1 `l\u{4}1(  c1 `7 `8 `; \
        `B `M `X `gdC\"  bE `iQ\u{2}\"  bA `SR\u{c}$  c0 `1 `E `czn#O `P `Q `$E\u{b}!\" `y<\u{7f}!U `|e\u{a}!% `\u{10}d\
        Z!$ `]'c#  b/ `1 `\u{19}\u{2}r\"  bX `W>\u{1f}\"  bJ `\u{1}Bd$  c> `J `U `F\u{6}}\"  bX `2>+#  b* `L `mhf:  c/ \
        `1 `2 `3 `5 `6 `7 `8 `9 `: `; `< `= `? `A `B `C `E `F `G `I `L `M `R `X `x\u{1c}\u{4}%  c/ `1 `< `B `e6N!N `.3\u{f}\
        \"U `V `26\u{1c}%  c/ `K `L `X `{1L$  c) `1 `: `c\u{3}\u{3}!Q `qO\u{15}\"  b1 `0]G\"  bL `z\u{13}I\"  bX `\u{b}\
        \u{b}`!P `b=i\"  b1 `1\u{10}\u{18}!V `\u{18}j=$  c1 `L `M `\u{3}\u{1d}?!/ `lb[%  c+ `1 `M `V `\u{8}Jf#O `P `U `\
        \u{a}\u{1e}g!/ `+D{!# `izC\"+ `/ `=w\u{1d}\"  b1 `>,=%  b+ `0 `F `K `\u{1}TO(  c\" `/ `1 `; `B `K `X `:vP\"( `+\
         `\u{15}h\u{1b}#P `Q `U `cs_!/ `]\u{11}F!T `D__\"  b1 `g'j!U `g(k\"P `Q `Imh\"  cU `\u{e}\u{1a}u!/ `e_)#  b/ `X\
         `8OK!U `2\u{7}R)  c/ `1 `6 `K `Q `T `U `X `)<Z\"  bX `\u{9}\u{17}2.  c! `. `/ `0 `1 `7 `8 `; `= `E `F `K `X `\u{0}\
        \u{3}Z!/ `l;y\"  bX `>\u{9}\u{3}+  c1 `6 `= `C `J `K `L `Q `U `X `)KQ!/ `AQf/  c/ `1 `A `B `F `G `J `K `M `Q `R\
         `S `U `X ``\u{0}x\"P `Q `h\u{5}4!P `\u{b}SE!Q `Ho%!U `7N,\"O `U `LU3!U `\u{e}mG!! `F%#\"  b3 `)Be!! `w\u{19}\u{6}\
        !U `\"!Q\"  bX `A\u{1}s!$ `aa\u{4}\"  bM `}>\u{6}\"# `/ `\u{1e}L\u{9}\"  bB `\u{2}~,!+ `O\u{f}=&  c/ `1 `K `U `\
        X `@3R!U `DyU!Q `:n|## `$ `/ `\u{9}<\u{16}!U `\u{16}\u{13}(#  b/ `G `\u{e}&s!! `2x\u{7}\"  bB `\\{S!U `\u{6}s$#\
          b# `= `}}+#  c/ `5 `^0,!Q `L\u{19}j!/ `j7s'  c/ `0 `1 `A `K `X `8\u{7}^$  b# `/ `X `h{m\"# `+ `$t\u{7f}!/ `\u{6}\
        5?!U `\\\u{15}\u{5}\"  b1 `@i\u{14}#  b1 `G `he=2  c/ `0 `1 `3 `6 `8 `; `= `? `F `G `J `K `L `P `U `X `t=\u{4}!\
        \" `@\u{16}\u{16}$  b( `1 `U `Pq<#  b# `1 `:\u{12}l\"  b9 `+1\u{6}\"  b1 `?\u{a}\\!* `Ge\u{18}!/ `!P@!Q `],L!/ \
        `m|R\"Q `U `qkf#  b7 `K `WG@!U `r&g\"  bX `%L,$  b\" `# `1 `@\u{1c}O!/ `\u{16}o|#  b2 `A `2`\u{8}!P `\u{10}D\u{e}\
        !/ `\u{7f}\u{3}\u{11}\"  bX `\u{13} \u{1f}#Q `U `V `D$&!% `m~(\"  b? `S'W!/ ``\u{9}]!/ `\u{18}n-&  c/ `: `K `S \
        `U `9\u{0}\u{e}!% `>@B$  b* `/ `K `m4`!P `X\u{13}\u{3}\"R `U `\u{1e}q;!# `\\Lu!) `\u{10}H\u{6}!U `:-d\"  b= `\u{8}\
        \u{14}H!U `\u{10}8U\"P `U `\u{1d}gN!/ `\u{19}D~!& `\u{1},M#  cK `Q `$ja\"  bK `b)k\"  bX `)\u{1}!'  c/ `1 `3 `K\
         `Q `U `cx/#  b# `B `\u{18}XY!P `$8\u{14}!/ `s\u{a}\u{1f}\"  bT `2;H(  c# `+ `1 `; `E `J `X `[\u{e}x!/ `l!\u{11}\
        %  c/ `1 `3 `U `S6\u{8}!\" `%_t!\" `\u{2}\u{17}-\"  bJ `'y]\"  b1 `$u\u{1e}%  c/ `1 `= `K `]pI!U `\u{3}\u{18}\u{d}\
        !U `+|5\"  bP `KSU!/ `I\u{e}6!Q `.RN&  c1 `4 `; `J `P `[ws\"  b8 `\u{2}\u{6}\u{1e}!/ ``2,!$ `A\u{0}Y\"  bC `/\u{b}\
        `!# `2Z\u{14}+  c0 `1 `3 `= `C `D `J `M `P `Q `\u{5}(2!/ `\u{1f}O'\"  bF `TLv!P `\\f}!$ `$p\u{e}\"  b1 `\u{d}*\u{13}\
        #  b/ `1 `u\u{e}A\"  bG `\u{1d}i[!U `'Ph$  cC `F `K `\u{4};4!U `YkM!N `3\u{19}\u{18}!/ `\u{7f}\u{1b}d\"  b> `$1\
        z-  c1 `3 `: `; `= `B `C `F `G `K `P `X `S9D!/ `Pyq6  c$ `/ `1 `2 `3 `4 `: `; `< `= `B `E `F `G `I `J `K `M `Q \
        `U `X `3@\u{1}#Q `R `V `o\u{1c}a!& `\u{14}$o%  c1 `E `K `X `z\u{e}=#  bJ `X `G+\u{1}\"  bQ `4H?!# `Pe|\"  bS `.\
        1\u{5}!/ `X\"7\"  bX `G\u{6}8\"  bK `C\u{10}v#  b# `X `\u{1f}*'#  b/ `@ `6j9!/ `,Sq!/ `,Py\"  bI `C\u{9}\u{11}\"\
          bK `3+c#  b/ `1 `\u{1a}\u{1f}\u{10}#  c1 `2 `]?\u{1f}\"  bE `\u{6}D0&  c/ `1 `I `K `X `U:c!/ `\u{4}^q!Q `AZZ\"\
          bX `qcr\"  bL `*+j#  b\" `5 `p|\u{11}%  c1 `G `L `P `<o\u{1e}\"  bX `\u{9}\u{4}*!\" `\\!;!/ `+\u{18}\u{1}%  c\
        / `1 `I `K `\u{d}U\u{11}!/ `OCR!U `hsa!U `Qdq#  b/ `E `U\u{1f}\u{d}%  c# `1 `B `L `[>\u{1c}2  c/ `0 `1 `2 `3 `5\
         `: `= `E `F `G `J `K `M `R `S `X `g.\u{1d}\"  b1 `G)R!/ `e\u{18} \"  bU `I e!/ `cIx\"Q `U `5C3!# `nm=!T `pjZ!/\
         `+nZ!\" `Y\u{13}]!/ `&Lc!/ `\u{18}I\u{9}\"# `* `bB5\"  bK `qgl\"% `/ `>n\u{0}\"  bK `8[J!/ `o^`%  c+ `1 `K `M \
        `+Z&## `+ `0 `\u{1d} 8(  c/ `1 `3 `F `J `K `M `W\u{1b}C#  b/ `1 `\u{6}\u{3}[\"  b> `\u{c}[\u{18}:  c+ `/ `1 `2 \
        `3 `4 `5 `7 `8 `; `= `> `? `B `F `G `I `J `K `L `M `P `Q `R `X `etM!/ `\u{a}#t!V `3JH\"  bK `\u{1d}2g%P `Q `R `\
        S `U `a\u{8})!/ `@59%  c+ `0 `1 `F `Mr\u{1a}\"  b2 `j#\u{1e}!/ `{bT!# `Q\u{12}|\"  b5 `\"+\u{f}!/ `\u{11}RX!U `\
        \u{17}C6!/ `c\u{e}\u{17}!U `6x\u{4}!/ `W\\\u{7}!U `/;\u{1e}!U `)\u{f}*\"  b1 `0\u{10}<#  b/ `1 `\u{1}FN!U `\u{19}\
        G_!$ `\u{b}\u{b}f!/ `\\\u{3}o!U `R,\u{7}!/ `Yt\\#  b/ `X `~%\u{19}!/ `JT\u{1f}\"  c1 `(\u{1a}R!/ `MbS!\" `\u{7}\
        %\u{8}!% `YP#\"  bM `=6_!Q `\u{f}td!R `Kk$!% `\u{15}\u{1c}[%  c0 `1 `F `K `]*h$  b/ `= `I `.&\u{1e}\"  bX `\u{1d}\
        \u{a}>\"  bJ `O\u{1f}[$  b/ `M `U `H@\u{12}\"  b1 `eh\u{18}'N `O `P `Q `S `U `V `w(0\"# `/ `zV\\$  c/ `F `K `h\u{12}\
        Z\"U `V `\u{d}1\u{d}!V `w%\u{10}\"  cB `\u{1a}\u{14}-\"  bF `1~5!! `f?G\"  bX `$P;\"  bK `\u{5}9M\"  bK `w}\u{e}\
        !U `&r\u{10}\"  bB `]'\u{12}\"  bB ``%,3  c/ `1 `2 `4 `< `= `> `@ `B `G `I `J `L `M `P `Q `U `X `.\u{f}Y#  c1 `\
        L `%_\u{1d}!/ `,I\u{1e}!P `\u{a}:)#  bJ `U `T\u{1d}f\"  bX `\u{b}fr*  c/ `1 `2 `B `I `M `Q `R `X `\u{1b}\u{c}\u{7}\
        !R `\u{1d}\u{8}\u{2}!U `PPE-  c/ `1 `2 `3 `= `> `? `B `F `I `K `M `E2n\"  cX `\"\u{1a}n\"  b1 `S\u{c}\u{13})  c\
        * `1 `E `G `J `K `L `X `X@C!U `?Zc#  c1 `D `\u{5}\u{3}\u{a}\"  bK `:\"]\"  bL `)\u{6}I!U `\u{12}2\u{4}!U `\u{3}\
        vY#  b# `X `+r`!/ `=;\u{5}\"  bB `_Q?!S `8;\u{a}&  c1 `: `K `U `X `m\u{14}.!/ `M\u{16}\u{14}!Q `4v;!\" `\u{2}\u{1b}\
        <#  b/ `1 `^C<\"  bK `\"^H%  c/ `7 `C `X `7%j!\" `\u{4}-|\"  bQ `K\u{11}.\"  bX `,^]!R `21D!Q `w^]!$ `#\u{14}j!\
        S `-\u{19}[!/ `gi\u{5}$  b/ `> `K `Zh\u{1a}%  c1 `B `K `X `P0C'  c1 `3 `B `G `K `X `\"rQ\"  c5 `aoq$  c( `; `D \
        `\u{d}Bw$  b/ `B `L `Aw$!% `h\u{6}&!Q `SO;\"  b1 `x\u{11}E\"  bK `-TX!\" `RY\u{1a}!U `\u{b}'3#  b/ `F `a0V$  b/\
         `F `X `Qey!/ `$\u{7}\u{12}!/ `\u{18}N\u{1e}\"  bX `H\u{b}[!N `7uC\"  bX `S\u{8}E!/ `!\u{1}G!U `ta\u{e}\"  b7 `\
        Yu,!/ `\u{c}D7!W `kV\u{1c}\"  b2 `e\u{a}v#  b/ `K `/\u{1b}\u{2}\"Q `U `\u{1f}>\u{1e}$  b0 `1 `E `-6\u{c}!* `,\u{3}\
        %!P `<35!* `S\u{1f}M\"  bC `\u{19}\u{e}P\"  b7 `sHG!U `Hje!/ `G-[!+ `j4\u{d}!Q `W\u{11}q\"  bX `*m\u{d}\"  cU `\
        q\u{7}\"\"  bK `PJR\"  cJ `s$\u{17}!U `\u{a}\u{8}\u{1e},  c/ `0 `1 `: `; `C `E `F `J `K `P `D\u{b}0!/ `3\u{10}M\
        $  c1 `B `L `K5?\"  b= `\u{1f}\u{b}4(  c1 `B `I `J `K `S `X `nPX#  b/ `1 `\u{c} ^!P `4\u{12}r\"  b1 `\u{2}d\u{1e}\
        !U `U;A!& `iI$#  bL `P `\u{a}a4!/ `h3D\"  b1 `+A_!! `V_i%  cA `K `L `U `Kw.!/ `\u{c}D1\"# `/ `aUT\"  bK `mT\u{0}\
        !/ `@/\u{19}\"  bI `7e9!$ `{u^\"  bI `e^\u{0}!/ `i\u{2}\u{0}-  c1 `3 `= `> `B `E `G `K `M `R `U `X `xyk!/ `jo$#\
          b* `1 `**6!V `\u{1c}o\u{5}$  cE `J `M `$O0\"Q `U `j\u{1b};$  b/ `M `X `OBI!P `\u{6}L]\"  bX `5\"s!U `<bu!P `2\
        (\u{19}\"# `/ `]3\u{0}!V `NN)!P ` \u{b}:\"  b1 `'-n\"  b1 `+;s!/ `A\u{1f}W!' `1\u{18}l!U `\u{f}\u{1b}}!/ `?#\u{1f}\
        #P `Q `V `\u{d}\u{9}F!/ `;\u{1e}j!/ `/@~!W `YM~!/ `Y`\u{11}!\" `\u{7f}Bg!U `\u{1a}\u{f}}!\" ` `5+  c+ `1 `6 `: \
        `E `J `K `L `U `X ` [+$P `T `U `V `d8M!/ `AQ\u{19}\"  b1 `\u{14}z&!/ `8o@!P `2'K-  c/ `1 `2 `3 `4 `7 `> `B `E `\
        I `K `Q `)\u{16}Z#  bP `Q `l*I!Q `&=J!. `*\u{18}T!S `\u{15}jc\"  bK `\u{3}O\u{1d}%  c2 `= `J `X `~h'!# `U)U!/ `\
        +{W!N `'Ab)  c/ `1 `2 `= `B `J `K `R `y^M!# `\u{e}\u{1f}$&  c1 `8 `G `K `X `\u{3}\u{1f}&!% `\u{f}Y=!Q `\u{15}WE\
        \"  cB `Om\u{0}!- `\u{13}\u{17}\u{16}!U `P\\f#  b% `X `8\u{e}l!U `hq$#  cM `X `\u{6}m@#  b2 `N `!J\u{2}%  c+ `/\
         `1 `X `?i\u{1f}!/ `\u{e}\\A\"  bG `\u{15}Jt\"  bX `*\u{e}\u{3}!\" `Ky}'  c/ `1 `8 `? `B `K `\u{1}\u{1c} (  c1 \
        `2 `3 `4 `G `Q `X `O?D\"# `/ `P\"\u{1d}\"  b1 `+\u{14}H!U `vE{!/ `;$|#  cU `X `)~\"!/ `\u{15}Mp!Q `1c;%  c1 `3 \
        `I `L `\u{9}Xw\"  b2 `( \\#  cT `X `p\u{15}v\"  bK `\u{e}Ke\"  b1 `!d\u{1f}\"  bU ``TG!P `_:g!# `\u{15}h\u{8}!T\
         `M*\u{12}!Q `\u{a}\u{1d}6\"Q `U `9+p$  c* `1 `= `imw\"  cS `+|\u{e}#P `T `U `3H\u{f}&  c/ `0 `1 `F `K `\u{12}p\
        \u{1a}\"  bX `\u{1}+8!$ `,\u{15}\u{f}!U `hEL!Q `g=_\"  bX `K\u{e}\u{14}\"  bE `UOw&  c. `/ `7 `E `I `5=\u{1f}!P\
         `\u{1c}el\"  bX `\u{1c}Sr$  b/ `1 `2 `>I|!/ `\u{1c}z1\"  b1 `\u{15}m4#  cS `X `;08!Q `CpK!U `\\1\u{7}!R `M\u{6}\
        l\"  bB `$#\u{3}!U `p~\u{13}#  b/ `1 `\u{17}\u{12}\u{e}!Q `'&7!# `'MR!& `:-W!\" `\u{12}pp!/ `uT\u{5}%  b( `+ `-\
         `9 ` 3%\"  bX `M7.!/ `y;z$  c5 `G `J `m}f#  b7 `8 `\u{12}:u#  cC `X `C3\u{6}\"  bJ `\u{7f}|['  c! `/ `R `S `U \
        `X `\u{18}1`#  cB `J `''r\"  bX `\u{8}l\u{1f}!P `VpW!- `)7[$  c1 `F `K `oCb!0 `4e{!/ `\u{5}Wi!/ `Z \u{1c}\"  c1\
         `\u{2}ux$  c1 `= `N `JE\u{2}!Q `H\u{3}\u{15}\"  bD `bfE\"  bK `f(}!U `>?~\"  bC `[w=\"  b1 `\u{12}&w!% `|:w4  \
        c1 `2 `5 `8 `9 `; `> `A `B `C `F `G `J `K `O `Q `R `S `X `0>4!S `Wf\u{15}\"  bI `K\u{12}\u{a}!/ `\u{1d}t \"# `/\
         `\u{1c}\u{6}\u{16}!U `$fT\"Q `U `\u{1e}d}!/ `\u{b}`\u{0}\"  b1 `5j\u{15}!/ `?\u{1f}(\"  b1 `B#I&  c* `/ `1 `= \
        `J `@^E\"  b5 `KtR\"  bX `XC3!Q `\u{a}Nt!/ `\u{16};v%  c+ `1 `7 `8 `\u{1}:K$  cI `K `X `\u{e}|L!/ `\u{4}>T1  c+\
         `/ `1 `3 `6 `9 `; `< `? `B `F `G `J `K `T `X `\u{d}hQ!U `\u{3}\u{6}\u{1b}!/ `=\u{1}%\"  bS `?j?!U `i\u{18}U!\"\
         `?*\\/  c+ `/ `1 `2 `= `? `A `B `I `K `L `M `Q `S `<Ob\"  cG `O\u{1d}\u{1f}!/ `H~S!/ `\u{1b}ya#  b/ `K `'\u{5}\
        o!& `J\u{1}\\%  c/ `K `U `X `v\u{3}]!/ `>\u{17}\u{14}\"\" `+ `W\u{19},!/ `\u{2}$K\"* `/ `c\u{4}(\"  bB `Pk(\"  \
        bX `U^M!% `}\u{12}!\"  bX `F\u{6}#\"  bK `}SV!P `*`]!/ `\u{0}7\u{6}!Q `\u{2}& \"  bU `s\u{e}r1  c! `\" `+ `/ `1\
         `4 `6 `7 `: `? `F `K `L `P `S `X `\u{13}UG!/ `\u{f}j[!% `6S\u{e}#  b/ `1 `\u{1a}\u{1f}\\!/ `q,x!0 `k}J!U `qIe!\
        U `i\u{5} !Q `S7O!/ `\u{13}m[\"  b1 `*__\"  bK `G9j!S `Lpo#  bB `X `|;s!/ `xB~!V `)Tf\"  b> `T\u{b}(!/ `\u{1e}m\
        =!U `\u{1d}Vb\"  bX `\u{1b}\u{1b}c%  cC `E `J `P `\u{a}R\u{1d}\"\" `/ `(%&#  c1 `3 `kX_#  b# `1 `\u{12}q\u{a}\"\
          bF `e\u{12}$$  b/ `1 `J `\u{b}H4#  b/ `X `\u{1b}QI\"  b1 `\u{2}\u{14}c%N `O `P `Q `S `}P\u{a}!Q `hlg\"  bK `\u{1e}\
        Ry!U `X1\u{7}#  b/ `1 `vK\u{f}!/ `-}!!U `{\u{11}!(  c\" `# `+ `1 `; `K `L `m=0&  c1 `: `K `U `X `+73!/ `\u{1f}/\
        \u{0}#  b# `1 `&SM\"# `/ `\u{1f}\u{1a}l!V `\u{a}\u{9}v#  b/ `K `c%\u{1a}!/ `E(!!U `h''!O `\u{11}\u{15}\u{f}!/ `\
        h\u{1f}=!# `nzm\"# `/ `~:p!$ `\u{19}#,!/ `DeB\"  b? `\u{9}%~\"  bE `#I\u{4}\"  b1 `Ry)!/ `;F^!P ``r^!/ `>kl6  c\
        / `1 `2 `4 `5 `6 `7 `8 `9 `: `> `? `A `B `E `F `G `K `R `S `X `1~<%  c/ `1 `K `X `QB)!U `-\u{15}\\\"( `/ `*E}!V\
         `\u{1f}\u{0}\u{16}#  b/ `X `\u{e}F7\"\" `# `\u{1e}IC'  c\" `* `+ `/ `1 `9 `\u{15}n\u{a}!/ `\u{6}\u{1e}\u{f}!/ \
        `^};&  c/ `A `G `I `L `\u{18}\u{2}X!O `\u{1d}\u{1a}e!/ ` T}!/ `&,$*  c/ `1 `F `J `K `L `T `U `X `\u{1b}Jf!/ `\u{5}\
        >k#  bK `X `[\u{7f}L!/ `Q1r+  c1 `4 `> `A `F `I `K `L `T `X `:\u{6}\u{11}!/ `XK_$  c1 `C `Q `PD\u{a}!Q `\u{13}C\
        \u{1b}\"  bU `\u{b}hi!Q `wus\"  bE `A0|(  c# `+ `/ `1 `D `H `K `7+!\"  c3 `Mn\u{9}\"R `U `Wn\u{11}&  c1 `9 `B `\
        K `L `\u{e}+'51 `2 `4 `7 `8 `: `= `> `A `C `E `F `G `I `J `L `M `Q `R `U `X `=Y?$  c/ `1 `K `}vQ!/ `h5\u{3}*  c\
        $ `* `/ `1 `D `K `L `U `X `12\u{a},  c/ `1 `2 `3 `? `E `I `K `M `R `X `2\u{4}%>1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; \
        `< `= `? `@ `B `F `G `I `J `K `L `M `O `P `Q `R `U `V `X `lbM2  c# `& `* `, `/ `1 `3 `5 `6 `? `A `B `G `I `L `M\
         `T `3LV\"  b5 `M\u{a}v\"  cX `\u{9}a'!/ `>}p!O `\u{4}Uu\"  b1 `q19\"  b8 `k>I!/ `c9U#  b1 `X `}\u{19}*!/ `< \u{1e}\
        \"  bE `kj/!P `7F_\"  bX `b\u{8}x#  b# `X `h\u{16}#!/ `VLw!R `xv\u{1d}!Q `<B@3  c& `( `+ `/ `1 `2 `4 `9 `: `? `\
        A `B `F `L `O `R `T `X `jC~%  c/ `1 `; `K `T5\u{16}\"  b1 `\u{5}B\u{16}!+ `\u{8}\u{b}9\"  bC `\u{e}0>!P `\u{11}\
        \u{11}S!R `\u{19}zn!O `\u{17}\u{16}\u{1b}!/ `t1Z\"  bX `U\u{9}^!$ `A\u{6}\u{12}\"  b> `\u{14}F \"  c= `%My%  b#\
         `/ `1 `K `\u{11}G|!. `:3\u{11}!P `nZM!P `\u{10} ~!+ `\u{1b}\u{14}7\"  bX `&4K!% `\u{8}\u{7}h!/ `i\u{c}f\"P `Q \
        `\u{10}\u{1c}n\"R `S `\u{3}\u{9}W!/ `\u{e}\u{12}7!* `Rc^!/ `V~m!/ `P\u{9}b!/ `nF!!/ `}_J\"! `/ `&:f!R `W\u{9}\u{d}\
        !/ `\u{15}\u{1e}\u{16}#  b+ `F `\u{1}qH\"  cX `u.=%  c1 `3 `4 `B `Nf\u{12}\"  bX `%\u{3}!!U `!\u{2}_\"  bE `[}a\
        \"  b3 `\u{4}\u{d}\u{0}\"  bU `C\u{1c}T!. `\u{16}%d\"  bF `3}?!U `f\u{18}\u{b}&  c* `. `/ `1 `X `#\u{c}\u{13}!Q\
         `m\u{5}N!+ `)ir!/ `S\u{8}\u{e}!U `Hz\u{14}#  b> `E `S$U\"  bK `z\u{1}^\"  b: `\u{16}hc!U `@ng/  c/ `1 `5 `6 `7\
         `8 `= `> `B `I `K `R `U `X `7\u{1e}\u{10}#  c1 `B `\\1\u{7f}!/ `*O5!/ `\u{14}\u{0}{!% `\\6\u{12}$  c+ `B `S `'\
        !\u{b}\"* `/ `m\u{7}'\"# `+ `K|.\"  bX `qxL*  c/ `1 `6 `B `I `J `T `U `X `\u{d}V_!/ `\u{1b}oz!/ `!\u{5}A#  c: `\
        J `NF\u{1}!/ `;z#!R `ho(#\" `# `+ `?tK#  bF `X `J[L\"  bP `*\u{18}\u{12}!/ `\u{8}\u{13}\u{1f}\"  bM `l;7!+ `8ei\
        !\" `\u{5}![\"  bB ` G\u{1}'  c+ `/ `1 `7 `8 `B `d \u{11}!Q `=!\u{11}!Q `8'\u{1f}0  c/ `1 `3 `5 `? `F `G `I `J \
        `K `M `P `R `T `X ` W5!/ `''\u{3}%  c* `/ `= `X `D\u{19}\u{1d}#  bH `K `]1\u{d}!\" `x\u{2}\u{15}#  b/ `K `o^]\"\
        P `U `\"Uu!* `axW#  bQ `X `9#$\"  bX `\"*S\"P `Q `0dZ#  c/ `X `\u{4}'^*  c& `( `/ `1 `? `B `K `O `X `U.\u{11}!/\
         `(}r\"  bJ `,7N\"  bK `L\u{3}^\"  bX `,\u{7f}m%  c1 `E `F `K `wZ\"#  c/ `X `\u{a})'!/ `\u{1e}uP$  c1 `B `X `Z\u{1e}\
        {\"  bX `+\u{6}\u{b}$  b* `/ `L `3\\J\"  cR `i-l!Q `\u{6}3.#  bE `U `er\u{8}4  c/ `1 `2 `4 `6 `7 `? `A `D `F `G\
         `I `J `K `L `O `S `T `X `x\u{1a}@\"  b1 `^uR$  b# `/ `L `Ro\u{b}!P `\u{1f}\u{3}\u{13}\"% `/ `n\u{13}$$  c+ `1 \
        `6 `B\u{11}7!/ `{A>!U `\u{1b}\u{1b}@!\" `?Ij!% ` \u{1}j!V `-DW=  c1 `3 `6 `7 `8 `9 `: `; `< `= `@ `C `D `E `F `\
        G `H `I `J `K `L `M `P `Q `R `S `U `X `\u{15}iq!$ `n3\u{15}\"\" `/ `\u{19}9\u{1e}!+ `8am\"P `U `\u{7}7>\"  bK `\
        8Kf\"  bX `N\u{1}l\"# `/ `i1y\"  b9 `\u{15}\"\u{e}-  c/ `2 `7 `? `A `B `F `J `K `L `N `X `Bs\u{10}$  c1 `K `X `\
        7Tc\"  b1 `6\u{6}:\"  bT `EuH!V `OR'\"  bC `\u{6}N0\"  b= `nx\\\"% `/ `B4e\"  bX `+ee\"  b1 `\u{10}\u{19}f!S `@\
        >J!U `\u{7f}\u{3}i!/ `\u{1c}W\u{d}#  b/ `1 `mQl!Q `$^\u{5}\"  bX `\u{17}^%!/ `1\u{f}~!) `nK\u{17}\"P `Q `\u{15}\
        \u{1b}A!/ `o\u{d}\u{b}!N `(n!!/ `CGD!% `\u{1f}hg!/ `a~3!% `t`&!\" `7b[\"  bM `Bdl%  c/ `M `U `X `\u{1b}\u{2}\u{7}\
        !/ `\u{0}'),  c+ `/ `1 `6 `8 `B `G `I `L `T `X `%\u{e}\u{7f}\"  bK `X\u{d}($  c1 `; `I `o\u{1f}k,  c+ `1 `B `E \
        `G `J `L `P `Q `U `X `;N\u{18}!U `G\u{c}H!/ `6B-!U `T\u{1a}5$  b* `/ `1 `\u{7f}gi!\" `\u{9}C\u{c}\"Q `U `\u{6}}\
        #!# `O\u{11}\u{10}$  b* `1 `X `#A\u{14}!/ `\u{0}5*!& `Eb*!/ `\u{5}+H!/ `&\u{3}W&  c. `1 `5 `7 `8 `A1\\\"  bL `h\
        Z\u{e}\"  b1 `X\u{4}.%  c/ `1 `G `T `\u{11}j\u{17}!U `4#j&  c\" `+ `1 `4 `6 ` g8\"  bJ `\"BY!\" `1N\u{7f}!( `m\u{1c}\
        i5  c% `* `1 `2 `3 `4 `B `C `E `G `J `K `L `M `N `P `T `U `V `X `T \u{4}$  b# `+ `1 `\\q\u{4}!/ `[@(%  c1 `D `M\
         `X `z6r\"  bK `u1\u{10}!P `X9X$  c* `= `K `2Xy\"  bX `1&.\"  b1 `l]e!* `)+s#  bL `X `;et$  c/ `M `X `8P)\"  bK\
         `%\u{b}:!U `\u{9}2|!/ `uPH!/ `esi!P `(o\u{13}!/ `\u{1}Gk!P `Jq !/ `Wn*\"  bX `?s.\"  bK `a\u{3}Y!U `\u{10}\u{15}\
        Z!. `Bex\"  bK `,8}!# `\u{15}Ih!/ `)xp!/ `\u{18}3\"!U `L0\u{17}$  b% `/ `X `|;6!/ `\u{13}mY!/ `#\u{1e}\u{8}#  b\
        1 `M `,x\u{b}\"  b1 `Y.:!R `*\u{9}<\"  bF `\u{1a}q0&  c+ `1 `7 `B `E `\u{14}\u{11}Q\"  b: `&l]\"# `/ `1G\u{9}!%\
         `'4\u{f}\"  b5 `No\u{1})  c1 `5 `; `B `J `Q `U `X `P9:#  b1 `X `'Fz\"  bB `G~8!/ `3n\u{15}!/ `O1\u{1b}\"! `. `\
        -)#!/ `\u{1a}U0$P `Q `S `U `,hF!/ `\u{0}\u{3}S!U `y3X!/ `*#5!/ `A\u{d}?\"  bE `P\"\\)  c) `* `/ `1 `2 `: `L `X \
        `\u{10}M,!Q `-H \"  b3 `d\u{12}T!P `X?\u{1e}!/ `\u{c}P-!\" `p17)  c( `* `+ `1 `9 `= `L `X `{\u{0}@\"# `+ `+j\u{a}\
        !U `St*!R `!\u{14}1\"  bK `zlE$  c/ `N `X `{\u{15}=!U `\u{1b}\u{8}\\#  c1 `G `X<^!! `\u{1a}Dc!R `q(\u{1}\"  bX \
        `\u{11}.K!P `qCd!# `\u{15}\u{0}\u{1f}!/ `\u{b}\u{d}Y!U `YBd\"  b1 `a<\u{12}\"  bU `\u{18}Q\u{14}#  b1 `3 `\u{a}\
        a.!* `q\"\u{8}$Q `R `U `V `e\u{1e}-!S `~iq\"  bK `\u{5}j}!P `lh\u{13}\"  b1 `\u{11}\u{d} $  c1 `U `X `w\u{e},!*\
         `\u{1}R,0  c/ `1 `4 `9 `: `; `< `> `@ `B `I `K `L `Q `X `&kH!% `dv\u{6}!U `\u{7}=\"\"# `/ `\u{0}q3!O `|#4!P `V\
        +_!R `\u{18}(\u{1c}$  c/ `B `L `KET\"  bB `^)\\%  c1 `4 `B `X `w@c\"  bB `>r#!O `)\"r#  b/ `1 `1\u{19}\u{7}!! `\
        \u{19}O\u{14}!/ `j\u{f}m\"  bP `\u{7}Y+'  c1 `2 `3 `J `T `X `&a<#  b/ `G `u*^!/ `M\u{1};\"R `S `$\u{a}B%  c/ `=\
         `B `X `\u{12}\u{1}p!U `\u{16}0$#  b+ `= `\u{1f}~R!. `tGg!/ `:Vy%  b( `+ `- `1 `(Eh\"  bX `R6;!$ `\u{14}rN!Q `%\
         `!/ `.\u{7}+\"  bF `\u{1c}\u{d}=!S `6\u{7f}K#  cK `X `_LL!/ `O\u{6}Z!/ `\u{1b}S\u{1}#  bS `X `}_E$  b/ `K `X `\
        9\u{1d}b\"  bB `Y\u{4}{!/ `\u{e}f\u{a}#  b1 `; `\u{11}\u{1a}T\"  b6 `'I\u{1d}\"  bK `(5s\"  b1 `\u{9}#4!% `\u{15}\
        \u{2}H\"  bX `\u{17}{`!# `I'o!U `_g&!U `\u{15}R\u{7}!/ `\u{1}\u{12}\u{11}+  c/ `0 `1 `> `C `E `J `M `P `U `\u{c}\
        ,O!P `QZcG  c! `+ `/ `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `B `C `D `E `F `G `I `J `K `L `M `P `Q `R \
        `S `T `U `V `X `\"\u{16}|!/ `+\u{e}\u{1b}$  b. `/ `B `.=A!. `\u{1},s(  c\" `* `+ `/ `1 `= `K `\"i~$  c1 `4 `X `\
        6\u{16}7\"  bX `hr\":  c/ `1 `2 `3 `6 `7 `8 `: `; `> `? `B `E `F `G `I `J `K `L `M `P `Q `T `U `X `Kdh\"  bK `y\
        |\u{17}#Q `U `V `\u{8}\u{3}5\"  bG `-t>&  c0 `1 `3 `= `P `:PC!Q `\u{1}8W!$ `'YW'  c\" `# `1 `; `B `P `\u{7}\u{1d}\
        k!/ `3\u{f}x!R `Um=!& `ly\u{3}!Q `S\u{1}\u{16}\"  bM `4)*!R `*<6&  c# `F `K `U `X `7\u{e}r!Q `;$\u{15}!R `g\u{1e}\
        J!U `\\sn!W `Z+\u{f}*  c! `# `, `1 `2 `? `B `G `K `Do\u{19}!U `\u{1d}Q!\"  bX `\u{e}\\_!# `9\u{c} \"  b1 `P!G!Q\
         `6\u{0}+!U `\u{1a}\u{10}8#  b/ `X `@eW!/ `\\Zi#O `T `W `Bb\u{1c}!N `9~*#  b\" `1 `4\u{1e}\u{8}!\" `A\u{c}0(  c\
        # `( `/ `1 `9 `; `I `,\u{10}V\"  bJ `l\u{8}q%  b* `/ `1 `X `[\u{18}\u{14}!U `51)!# `<>5%  c1 `A `L `X `W\u{6}I!\
        / `m<V!+ `7#x!! `x1`\"  bK `f\u{12}d!% `I3/!0 `\u{d}Eg!U `J!:\"  bG `\u{1}Y\u{10}!/ `c I$  c1 `K `X `lWV!/ `\u{11}\
        Gh%  c/ `1 `: `X `68\u{5}#  b/ `X `sd\u{d}!# `kT\u{7f}!Q `C%\u{7f}#  b\" `1 `#\u{1b}G$  c/ `B `S `%qH#  b! `J `\
        ;]\u{4}\"  bL `GNN$  c/ `K `Q `\u{3}\u{2}Q\"  bB `i0.!, `T\u{7f}M!! `NX\u{1e}!Q `{\u{19}4!/ `ppW&  c> `E `F `J \
        `M `j\u{5}[\"  bX `\u{0}e6\"P `Q `;P>!\" `*d^#  b/ `X `T\u{14}h!/ `\u{2}\u{7f}r!/ `^l|!U `,a\u{11}'  c1 `> `J `\
        K `M `X `-?W!V `n\u{8}3:  c1 `2 `3 `4 `5 `6 `7 `8 `9 `: `A `B `G `J `K `L `M `O `P `Q `R `S `T `U `X `O)E+  c1 \
        `3 `= `C `J `K `L `P `Q `U `/(\u{11}$  b* `/ `1 `:A\u{7}\"  bX `.[&\"  b> `DuL!\" `\u{4}fJ\"  bP ` \u{19}N#  b/\
         `X ``\u{f}z\"  bX `\u{1d}\u{1c}\u{19}#\" `# `/ `ug=&  c/ `5 `= `B `G `M*N!Q `8N\u{17}#  b/ `K `F\u{1a}0!$ `b3d\
        !\" `2EJ#  b1 `X `W\u{13}}!, `W|\u{1d}$P `Q `R `V `nf3!! `*>A!U `^ZE!P `=SYC  c/ `1 `2 `3 `4 `5 `6 `7 `8 `9 `: \
        `; `< `= `> `? `A `B `C `D `E `F `G `I `J `K `L `M `Q `R `T `U `V `X `s\u{6}\u{4}!T `d%v#  b/ `1 `\u{2}\u{d}y\"\
        \" `# `C'\u{7}\"  b1 `\u{12}\u{f}-!/ `+@.\"     :   F   N   d   \u{4}   \u{12}   &!  `!  j!  n!  \u{2}!  (\"  6\
        \"  N\"  R\"  `\"  d\"  v\"  z\"  ~\"  \u{18}\"  *#  B#  T#  f#  j#  n#  \u{8}#  \u{8}#  \u{c}#  \u{14}#  &$  <\
        $  @$  R$  l$  x$  \u{a}$  \u{1c}$  $%  2%  >%  d%  r%  \u{2}%  \u{c}%  4&  b&  l&  \u{c}&  \u{c}&  \u{1c}&  *'\
          4'  <'  D'  ^'  f'  j'  \u{c}'  \u{1e}'  ((  @(  V(  V(  d(  l(  \u{8}(  2)  H)  V)  ^)  l)  l)  z)  ~)  \u{14}\
        )  \u{1c})  (*  8*  B*  J*  f*  x*  \u{e}*  \u{1c}*   +  $+  2+  T+  n+  r+  \u{0}+  \u{12}+  \u{1a}+  \",  0, \
         V,  p,  |,  \u{16},  2-  D-  L-  P-  l-  t-  \u{a}-  \u{14}-  *.  2.  J.  Z.  p.  ~.  \u{2}.  \u{c}.  \u{14}. \
         &/  4/  N/  b/  t/  |/  ,0  40  B0  `0  `0  t0  \u{6}0  \u{a}0  \u{12}0  *1  <1  N1  R1  |1  \u{0}1  \u{e}1  \u{1c}\
        1  .2  F2  X2  p2  t2  \u{8}2  \u{1a}2  \u{1e}2  H3  H3  b3  z3  \u{2}3  \u{6}3  \u{1a}3  \"4  >4  B4  B4  F4  \
        X4  \\4  `4  v4  \u{c}4  05  B5  \\5  d5  l5  \u{6}5  \u{1c}5  @6  D6  T6  \\6  `6  \u{a}6  \u{1e}6  07  :7  T7\
          \u{2}7  \u{10}7  \u{10}7  \u{1e}7  \"8  &8  48  <8  t8  \u{12}8  \u{16}8  .9  Z9  v9  ~9  \u{1a}9  (:  ,:  L:\
          d:  l:  p:  p:  \u{a}:  \u{18}:   ;  (;  :;  >;  H;  L;  `;  v;  z;  \u{8};  *<  V<  d<  v<  \u{4}<  \u{1e}< \
         (=  :=  R=  d=  h=  t=  \u{0}=  \u{16}=  \u{1a}=  2>  D>  `>  p>  \u{6}>  \u{12}>  \u{1a}>  @?  D?  R?  h?  z?\
          \u{10}?  &@  0@  >@  V@  Z@  Z@  n@  r@  &A  8A  @A  dA  \u{a}A  \"B  BB  `B  \u{4}B  \u{c}B  \u{c}B  \u{18}B\
          6C  :C  LC  jC  nC  |C  \u{e}C  \u{1c}C  JD  JD  TD  \\D  jD  jD  xD  \u{6}D  \u{18}D  &E  .E  8E  HE  TE  `E\
          hE  zE  \u{16}E  0F  LF  ^F  hF  lF  \u{8}F  \u{1a}F  *G  >G  VG  nG  \u{0}G  \u{0}G  \u{4}G  \u{c}G  \u{1a}G\
          ,H  0H  0H  DH  RH  lH  xH  \u{12}H  .I  @I  JI  RI  dI  hI  |I  \u{12}I  FJ  RJ  `J  hJ  zJ  \u{12}J  (K  NK\
          VK  ~K  \u{2}K  4L  ZL  rL  ~L  \u{2}L  *M  NM  NM  hM  \u{0}M  \u{a}M  \u{1e}M  8N  LN  pN  \u{14}N  >O  PO \
         ^O  jO  xO  \u{a}O  \u{12}O   P  2P  JP  VP  bP  fP  pP  \u{12}P  0Q  LQ  pQ  |Q  \u{14}Q  :R  DR  HR  pR  \u{10}\
        R  ,S  4S  >S  BS  LS  PS  ^S  vS  \u{a}S  \u{1c}S  (T  0T  LT  TT  fT  \u{14}T  \u{1c}T  *U  2U  DU  RU  bU  |\
        U  \u{c}U  *V  LV  TV  vV  \u{4}V  \u{10}V  <W  TW  XW  xW  xW  |W  \u{18}W  $X  4X  BX  JX  TX  `X  vX  \u{16}\
        X  $Y  2Y  :Y  LY  VY  ^Y  bY  zY  \u{4}Y  \u{c}Y  \u{1a}Y  0Z  0Z  BZ  FZ  JZ  NZ  VZ  VZ  bZ  xZ  \u{e}Z  \u{12}\
        Z  0[  :[  B[  T[  b[  j[  \u{e}[  \u{12}[  <\\  T\\  f\\  x\\  |\\  \u{10}\\  \u{1a}\\  \"]  :]  X]  f]  x]  \u{12}\
        ]  *^  B^  X^  \u{0}^   _  8_  \\_  f_  p_  x_  \u{6}_  :`  H`  P`  T`  T`  p`  \u{4}`   a  6a  Ta  \\a  \\a  \\\
        a  xa  \u{4}a  \u{18}a  *b  4b  Bb  Jb  Xb  `b  rb  zb  \u{8}b  \u{14}b  *c  Bc  Jc  Rc  bc  lc  xc  \u{8}c  *d\
          6d  Jd  Nd  hd  zd  ~d  \u{2}d  \u{e}d  8e  @e  Pe  ve  \u{16}e  6f  Jf  \\f  xf  (g  Lg  ^g  \u{0}g  \u{0}g \
         \u{8}g  \u{8}g  \u{1e}g  \u{1e}g  0h  4h  >h  Lh  Th  zh  ~h  \"i  <i  @i  Li  Li  xi  \u{2}i  \u{14}i  *j  *j\
          Dj  Vj  pj  \u{10}j  &k  2k  @k  Hk  Vk  nk  \u{2}k  (l  0l  Bl  Zl  fl  nl  \u{e}l  \u{18}l  $m  2m  :m  >m \
         ^m  ^m  lm  lm  pm  \u{18}m  4n  Vn  bn  xn  \u{8}n  \u{8}n  \"o  8o  Fo  To  po  \u{16}o  \u{1e}o  \u{1e}o  &\
        p  Fp  Tp  Xp  \\p  tp  \u{1e}p  ,q  :q  Zq  jq  \u{10}q  \"r  0r  :r  >r  Nr  ^r  ^r  vr  \u{6}r  \u{1e}r  ,s \
         4s  @s  Vs  ds  vs  ~s  \u{a}s  *t  .t  6t  :t  Bt  Vt  jt  nt  rt  \u{4}t  \u{1c}t  \u{1c}t  0u  Hu  Zu  pu  \
        tu  |u  \u{18}u   v  ,v  8v  Xv  `v  dv  \u{6}v  \u{12}v  (w  ,w  6w  Dw  Zw  fw  \u{6}w  \u{18}w  0x  Nx  dx  \
        vx  ~x  \u{14}x  *y  2y  2y  Ny  py  ty  ty  \u{a}y  \u{1c}y  .z  Vz  Zz  nz  |z  \u{4}z  \u{8}z  \u{10}z  \u{14}\
        z  \u{1c}z  B{  l{  v{  ~{  \u{6}{  *|  :|  :|  B|  f|  ~|   }  2}  :}  V}  Z}  ^}  l}  \u{10}}  \u{18}}  *~  F\
        ~  \\~  d~  d~  l~  p~  ~~  ~~  \u{16}~  \u{1a}~  (\u{7f}  0\u{7f}  >\u{7f}  F\u{7f}  J\u{7f}  N\u{7f}  d\u{7f}\
          z\u{7f}  \u{8}\u{7f}  &\u{0}  8\u{0}  8\u{0}  D\u{0}  h\u{0}  ~\u{0}  \u{c}\u{0}  \"\u{1}  2\u{1}  F\u{1}  X\u{1}\
          j\u{1}  r\u{1}  \u{e}\u{1}  \u{16}\u{1}  2\u{2}  D\u{2}  Z\u{2}  \u{e}\u{2}  \u{12}\u{2}  .\u{3}  F\u{3}  J\u{3}\
          X\u{3}  f\u{3}  \u{2}\u{3}  \u{14}\u{3}  ,\u{4}  ,\u{4}  B\u{4}  \\\u{4}  d\u{4}  |\u{4}  \u{18}\u{4}  \u{18}\
        \u{4}  B\u{5}  X\u{5}  j\u{5}  r\u{5}  \u{4}\u{5}  $\u{6}  6\u{6}  D\u{6}  L\u{6}  ^\u{6}  p\u{6}  ~\u{6}  \u{e}\
        \u{6}  \u{18}\u{6}  &\u{7}  &\u{7}  2\u{7}  N\u{7}  V\u{7}  r\u{7}  |\u{7}  \u{e}\u{7}  >\u{8}  B\u{8}  \\\u{8}\
          r\u{8}  \u{14}\u{8}  ,\u{9}  B\u{9}  P\u{9}  f\u{9}  j\u{9}  n\u{9}  r\u{9}  \u{4}\u{9}  \u{1c}\u{9}   \u{a} \
         *\u{a}  8\u{a}  ^\u{a}  p\u{a}  \u{10}\u{a}  \u{1c}\u{a}  $\u{b}  L\u{b}  f\u{b}  x\u{b}  \u{0}\u{b}  \u{e}\u{b}\
          \u{16}\u{b}  (\u{c}  2\u{c}  H\u{c}  ^\u{c}  h\u{c}  \u{6}\u{c}  \u{1a}\u{c}  6\u{d}  T\u{d}  t\u{d}  \u{c}\u{d}\
          <\u{e}  T\u{e}  ^\u{e}  t\u{e}  \u{6}\u{e}  \"\u{f}  0\u{f}  >\u{f}  X\u{f}  X\u{f}  `\u{f}  r\u{f}  |\u{f}  \
        \u{e}\u{f}  \u{18}\u{f}  .\u{10}  2\u{10}  H\u{10}  P\u{10}  r\u{10}  v\u{10}  \u{1e}\u{10}  &\u{11}  B\u{11}  \
        Z\u{11}  f\u{11}  t\u{11}  |\u{11}  |\u{11}  \u{0}\u{11}  \"\u{12}  @\u{12}  P\u{12}  \\\u{12}  h\u{12}  z\u{12}\
          \u{10}\u{12}  \u{10}\u{12}  \u{1a}\u{12}  &\u{13}  6\u{13}  >\u{13}  B\u{13}  T\u{13}  \\\u{13}  h\u{13}  |\u{13}\
          \u{4}\u{13}  \u{12}\u{13}  \u{12}\u{13}  \u{16}\u{13}  \u{1a}\u{13}  0\u{14}  D\u{14}  V\u{14}  \u{8}\u{14}  \
        \u{8}\u{14}  \u{c}\u{14}  \u{10}\u{14}  \u{1e}\u{14}  0\u{15}  >\u{15}  >\u{15}  P\u{15}  v\u{15}  z\u{15}  \u{2}\
        \u{15}  \u{e}\u{15}  ,\u{16}  0\u{16}  H\u{16}  Z\u{16}  v\u{16}  \u{10}\u{16}  \u{1c}\u{16}  \u{1c}\u{16}  >\u{17}\
          F\u{17}  X\u{17}  \\\u{17}  f\u{17}  ~\u{17}  \u{6}\u{17}  \u{18}\u{17}  &\u{18}  2\u{18}  L\u{18}  d\u{18}  \
        n\u{18}  z\u{18}  ~\u{18}  \u{12}\u{18}  6\u{19}  @\u{19}  P\u{19}  `\u{19}  j\u{19}  x\u{19}  \u{6}\u{19}   \u{1a}\
          6\u{1a}  N\u{1a}  \\\u{1a}  x\u{1a}  \u{0}\u{1a}  \u{8}\u{1a}  \u{1a}\u{1a}  2\u{1b}  N\u{1b}  `\u{1b}  ~\u{1b}\
          \u{2}\u{1b}  6\u{1c}  R\u{1c}  V\u{1c}  h\u{1c}  \u{4}\u{1c}  \u{10}\u{1c}  \u{1c}\u{1c}  :\u{1d}  R\u{1d}  j\
        \u{1d}  v\u{1d}  \u{8}\u{1d}  \u{12}\u{1d}  0\u{1e}  >\u{1e}  ^\u{1e}  l\u{1e}  |\u{1e}  *\u{1f}  @\u{1f}  R\u{1f}\
          `\u{1f}  , ! , ! : ! B ! X ! t ! x ! \u{e} ! *!! J!! f!! |!! (\"! (\"! (\"! ,\"! <\"! R\"! r\"! |\"! \u{4}\"!\
         &#! 8#! @#! V#! h#! ~#! 6$! >$! X$! p$! |$! \u{10}$!  %! 8%! <%! Z%! v%! \u{4}%! $&! 2&! 6&! D&! \\&! ~&! \u{2}\
        &! \u{1a}&! \u{1e}&! 4'! F'! ^'! p'! \u{c}'! \u{1e}'! ((! :(! H(! Z(! b(! t(! \u{18}(! $)! J)! R)! n)! x)! \u{8}\
        )! \u{14})! \u{14})! \u{1c})! ,*! >*! \\*! `*! v*! \u{2}*! \"+! 0+! D+! R+! t+! \u{a}+! \u{1e}+! \",! 2,! 6,! P\
        ,! ^,! r,! ~,! \u{14},! \u{18},! &-! >-! R-! \\-! n-! \u{1e}-! 4.! <.! <.! f.! n.! v.! z.! ~.! \u{1e}.! ,/! :/!\
         H/! `/! |/! |/! \u{8}/! \u{1e}/! (0! 80! @0! D0! j0! t0! \u{a}0! \u{a}0! .1! 61! D1! ^1! l1! t1! \u{2}1! \u{14}\
        1! *2! B2! ^2! n2! r2! v2! \u{c}2! :3! R3! Z3! l3! p3! \u{a}3! \u{e}3! \u{12}3! >4! J4! N4! R4! j4! r4! z4! \u{12}\
        4!  5! (5! 05! L5! P5! d5! d5! r5! \u{0}5! \u{1a}5! 06! 86! P6! l6! l6! x6! \u{2}6! \u{14}6! \"7! *7! @7! H7! L\
        7! P7! T7! b7! j7! j7! x7! |7! \u{12}7! \u{1a}7! <8! Z8! h8! h8! x8! |8! \u{0}8! \"9! ,9! 49! F9! R9! V9! h9! p\
        9! \u{4}9! \":! 4:! P:! x:! \u{12}:! \u{12}:! $;! :;! H;! V;! z;! \u{4};! \u{4};! \u{1c};! $<! <<! <<! H<! \\<!\
         \u{8}<! \u{10}<! 4=! P=! b=! j=! z=! &>! :>! F>! f>! j>! r>! \u{16}>! @?! D?! V?! b?! t?! \u{0}?! \u{12}?! .@!\
         F@! P@! `@! ~@! \u{10}@! (A! :A! XA! `A! |A!  B! 4B! FB! ZB! |B! \"C! 0C! 4C! 4C! DC! bC! vC! \u{4}C! \u{1a}C!\
         0D! HD! PD! ^D! hD! lD! ~D! \u{18}D! &E! 4E! 8E! JE! JE! XE! `E! lE! tE! \u{e}E! \u{1e}E! 4F! @F! HF! bF! pF! \
        pF! \u{14}F! \"G! 2G! ZG! ^G! \u{4}G! (H! @H! NH! jH! |H! \u{0}H! \u{12}H! \u{1e}H! 4I! ZI! tI! |I! \u{18}I! 8J\
        ! 8J! @J! DJ! HJ! hJ! xJ! \u{a}J! \u{14}J! *K! FK! JK! \\K! nK! \u{0}K! \u{16}K! (L! 0L! RL! xL! xL! \u{0}L! \u{0}\
        L! \u{c}L! \"M! 4M! <M! DM! LM! bM! zM! \u{c}M! \"N! PN! nN! \u{0}N! \u{4}N! \u{12}N! 6O! PO! pO! tO! \u{2}O! \u{2}\
        O! \u{e}O! &P! &P! BP! ZP! bP! vP! \u{2}P! \u{14}P! \"Q! &Q! <Q! <Q! FQ! bQ! fQ! |Q! \u{1a}Q! 0R! LR! PR! PR! x\
        R! \u{c}R! \u{c}R! (S! 0S! DS! `S! dS! \u{2}S! \u{6}S! \u{16}S! 6T! HT! RT! VT! dT! vT! vT! \u{16}T! \u{1e}T! 0\
        U! 4U! BU! JU! NU! dU! \u{0}U! \u{1a}U! .V! 8V! JV! NV! rV! \u{4}V! \u{1a}V! ,W! HW! PW! fW! zW! \u{2}W! \"X! B\
        X! jX! jX! xX! \u{a}X! \u{e}X! \u{12}X! ,Y! 0Y! 4Y! @Y! bY! \u{0}Y! \u{10}Y! \u{18}Y! &Z! DZ! LZ! `Z! hZ! zZ! \u{2}\
        Z! \u{1e}Z! ,[! 4[! 4[! L[! \\[! l[! t[! \u{10}[!  \\! .\\! >\\! L\\! ^\\! z\\! \u{c}\\! \u{16}\\! \u{1e}\\! R]\
        ! l]! t]! \u{6}]! \u{a}]! \u{12}]!  ^! 6^! :^! >^! T^! T^! X^! r^! z^! \u{8}^! \u{18}^! $_! $_! ._! ._! >_! >_!\
         H_! L_! h_! \u{12}_! \u{1c}_! 2`! <`! <`! b`! \u{2}`! \u{a}`! \u{1c}`! 6a! Fa! Xa! \\a! na! ra! va! ~a! \u{2}a\
        ! \u{6}a! \u{12}a! \u{16}a! (b! ,b! <b! Nb! \\b! db! vb! \u{4}b! \u{c}b! &c! 8c! <c! <c! Jc! ^c! bc! pc! ~c! \u{12}\
        c!  d! 6d! `d! |d! \u{e}d! \"e! &e! 2e! 6e! Be! be! re! \u{e}e! \u{1c}e!  f! (f! Hf! Zf! bf! tf! \u{14}f! 6g! Z\
        g! lg! \u{c}g! (h! :h! nh! vh! \u{4}h! \u{c}h!  i! .i! Di! Ni! bi! fi! vi! \u{16}i! .j! @j! Dj! Hj! Hj! Pj! `j!\
         hj! \u{4}j! &k! >k! Lk! Pk! bk! \u{0}k! \u{a}k! \u{1c}k!  l! $l! ,l! 4l! Jl! Vl! bl! rl! \u{c}l! ,m! Bm! Jm! f\
        m! \u{4}m! \u{12}m! \u{1e}m! &n! Dn! Hn! Ln! ^n! vn! ~n! \u{6}n! \u{14}n! \u{1e}n! \"o! &o! >o! xo! \u{1e}o! 0p\
        ! <p! bp! zp! \u{12}p! \u{16}p! \u{1a}p! 8q! `q! \u{6}q! \u{14}q! \"r! 8r! fr! vr! \u{6}r! \u{14}r! \u{1e}r! 6s\
        ! Vs! Zs! Zs! bs! \u{0}s! (t! 0t! Lt! ht! lt! |t! \u{1a}t! 0u! Ju! \\u! ju! |u! \u{e}u! \u{12}u! $v! 0v! Dv! Rv\
        ! Vv! lv! pv! \u{1c}v!  w! Dw! `w! xw! \u{c}w!  x! 4x! Jx! \\x! `x! hx! px! \u{2}x! \u{18}x! 8y! <y! Jy! Ry! Vy\
        ! dy! ty! \u{a}y! \u{e}y! \u{12}y! 2z! Rz! dz! \u{a}z! \u{1e}z! 2{! @{! f{! n{! v{! \u{0}{! \u{18}{! \u{1c}{! :\
        |! V|! z|! \u{a}|! \"}! N}! V}! h}! r}! \u{4}}! \u{14}}! \u{1e}}! .~! <~! ^~! r~! \u{a}~! \u{16}~! $\u{7f}! >\u{7f}\
        ! d\u{7f}! l\u{7f}! v\u{7f}! \u{10}\u{7f}! &\u{0}! >\u{0}! F\u{0}! X\u{0}! \\\u{0}! d\u{0}! p\u{0}! \u{6}\u{0}!\
         \u{a}\u{0}! \u{1a}\u{0}! ,\u{1}! H\u{1}! ^\u{1}! t\u{1}! \u{2}\u{1}! \u{a}\u{1}! \u{e}\u{1}! ,\u{2}! 0\u{2}! R\
        \u{2}! r\u{2}! \u{8}\u{2}! \u{12}\u{2}! \u{1a}\u{2}! 2\u{3}! H\u{3}! \\\u{3}! f\u{3}! r\u{3}! \u{0}\u{3}! \u{10}\
        \u{3}! \"\u{4}! :\u{4}! P\u{4}! P\u{4}! f\u{4}! j\u{4}! x\u{4}! \u{16}\u{4}! \u{1e}\u{4}! \"\u{5}! *\u{5}! P\u{5}\
        ! ^\u{5}! x\u{5}! \u{1e}\u{5}! @\u{6}! R\u{6}! j\u{6}! n\u{6}! r\u{6}! ~\u{6}! \u{10}\u{6}! $\u{7}! <\u{7}! ^\u{7}\
        ! b\u{7}! j\u{7}! |\u{7}! \u{a}\u{7}! $\u{8}! .\u{8}! D\u{8}! N\u{8}! V\u{8}! Z\u{8}! h\u{8}! p\u{8}! \u{10}\u{8}\
        ! \"\u{9}! &\u{9}! *\u{9}! N\u{9}! N\u{9}! X\u{9}! \\\u{9}! v\u{9}! \u{8}\u{9}! \u{1a}\u{9}! ,\u{a}! 8\u{a}! Z\u{a}\
        ! x\u{a}! \u{0}\u{a}! \u{1a}\u{a}! .\u{b}! 2\u{b}! @\u{b}! L\u{b}! Z\u{b}! h\u{b}! t\u{b}! \u{a}\u{b}! *\u{c}! \
        6\u{c}! 6\u{c}! T\u{c}! `\u{c}! n\u{c}! z\u{c}! \u{1c}\u{c}! H\u{d}! n\u{d}! \u{0}\u{d}! \u{16}\u{d}! 0\u{e}! >\
        \u{e}! T\u{e}! T\u{e}! f\u{e}! ~\u{e}! \u{2}\u{e}! \u{1a}\u{e}! \"\u{f}! .\u{f}! 2\u{f}! R\u{f}! d\u{f}! \u{10}\
        \u{f}! (\u{10}! 0\u{10}! 4\u{10}! <\u{10}! N\u{10}! j\u{10}! j\u{10}! \u{e}\u{10}! \u{e}\u{10}! \u{e}\u{10}!  \u{11}\
        ! 4\u{11}! 4\u{11}! L\u{11}! P\u{11}! d\u{11}! l\u{11}! |\u{11}! $\u{12}! ,\u{12}! F\u{12}! X\u{12}! d\u{12}! \u{0}\
        \u{12}! \u{4}\u{12}! \u{12}\u{12}! \u{16}\u{12}! \"\u{13}! 4\u{13}! H\u{13}! Z\u{13}! Z\u{13}! p\u{13}! \u{2}\u{13}\
        ! \u{14}\u{13}! 8\u{14}! F\u{14}! \\\u{14}! f\u{14}! ~\u{14}! \u{8}\u{14}! \u{12}\u{14}! (\u{15}! :\u{15}! D\u{15}\
        ! Z\u{15}! j\u{15}! |\u{15}! \u{e}\u{15}! \"\u{16}! ,\u{16}! 8\u{16}! <\u{16}! V\u{16}! \u{6}\u{16}! &\u{17}! \\\
        \u{17}! n\u{17}! z\u{17}! z\u{17}! \u{2}\u{17}! &\u{18}! >\u{18}! T\u{18}! T\u{18}! \\\u{18}! t\u{18}! \u{0}\u{18}\
        ! \u{18}\u{18}! 0\u{19}! P\u{19}! P\u{19}! T\u{19}! X\u{19}! f\u{19}! \u{0}\u{19}! *\u{1a}! <\u{1a}! j\u{1a}! t\
        \u{1a}! x\u{1a}! \u{0}\u{1a}! \u{8}\u{1a}! \u{8}\u{1a}! \u{14}\u{1a}! \u{1e}\u{1a}! \u{1e}\u{1a}! &\u{1b}! 0\u{1b}\
        ! 8\u{1b}! <\u{1b}! F\u{1b}! N\u{1b}! X\u{1b}! n\u{1b}! n\u{1b}! x\u{1b}! \u{a}\u{1b}! ,\u{1c}! ,\u{1c}! 0\u{1c}\
        ! R\u{1c}! ^\u{1c}! x\u{1c}! \u{2}\u{1c}! \u{6}\u{1c}! \u{a}\u{1c}! \u{18}\u{1c}!  \u{1d}! 8\u{1d}! @\u{1d}! @\u{1d}\
        ! H\u{1d}! V\u{1d}! d\u{1d}! h\u{1d}! z\u{1d}! \u{2}\u{1d}! \u{a}\u{1d}! \u{e}\u{1d}! \u{1a}\u{1d}! $\u{1e}! 6\u{1e}\
        ! R\u{1e}! ^\u{1e}! h\u{1e}! z\u{1e}! \u{16}\u{1e}! $\u{1f}! 6\u{1f}! J\u{1f}! b\u{1f}! \u{6}\u{1f}! \u{1c}\u{1f}\
        ! ( \" 6 \" B \" B \" F \" R \" j \" ~ \" \u{c} \" 2!\" D!\" f!\" n!\" \u{e}!\" \u{16}!\" ,\"\" 0\"\" D\"\" d\"\
        \" \u{2}\"\" \u{c}\"\" *#\" 8#\" J#\" `#\" x#\" \u{0}#\" \u{1a}#\" ($\" 6$\" @$\" N$\" p$\" t$\" |$\" \u{12}$\"\
         \u{1a}$\" &%\" &%\" >%\" B%\" V%\" d%\" t%\" \u{2}%\" \u{6}%\" \u{a}%\" \u{1c}%\"  &\" .&\" @&\" H&\" X&\" j&\"\
         r&\" ~&\" \u{c}&\" \u{16}&\" \u{1e}&\" 0'\" F'\" N'\" b'\" b'\" n'\" \u{e}'\" \u{1c}'\" :(\" B(\" T(\" T(\" j(\
        \" x(\" \u{4}(\" $)\" 0)\" F)\" ^)\" h)\" z)\" z)\" \u{2})\" \u{e})\" **\" 8*\" J*\" N*\" V*\" f*\" \u{0}*\" \u{8}\
        *\" $+\" (+\" :+\" >+\" \\+\" j+\" \u{6}+\" \u{12}+\" \u{1e}+\" (,\" :,\" \\,\" z,\" ~,\" \u{12},\" \u{16},\" ,\
        -\" 4-\" >-\" N-\" `-\" h-\" l-\" \u{16}-\" ,.\" 8.\" @.\" @.\" Qh4 [!h I1s\"( `) am5| ?Y\u{f} <\u{7f}Z P\u{19}\
        v ow\u{c} 0cV \u{1b}oe ,55 Sh5 ph@\"$ `= a\u{4}(O \u{7}8N\"! `, aZ\u{18}N\"! `R aA&` Wh\u{11} cS\u{1f} '8.\". `\
        P!al*P k2,\"' `$ a1{u\". `B#a.m2\". `f a\u{1d}06\"\" `\u{1e} a\u{14}\u{12}< R`G \u{1d}8\u{5}\". `J!ah\u{17}\u{9}\
        \"+ `\u{1f}\u{1f}aI3\u{17}\". `E\"aX\u{1})\"* `5 a(Ht 2\u{1d}Z\"\" `4!ab\u{11}\u{1e}\"* `* aTg$\"* `6 ag@.\". `\
        u\"a\u{19}iH 4z` S\u{b}\u{6}\". `\u{12}!aQlu \u{18}_~\"* `5 aYpT \u{16}\u{7f}]\". `R#a,*\u{19}\") `  a\u{7f}%m \
        C\u{1b}P \u{15}J\u{19}\"* `! a\u{3} x D\u{17}.\"! `9 a=J\u{1d} :G\u{1f} hya \u{4}\"G YK'\". `H\"a*BH f-\u{e} \u{1a}\
        <\u{17} \u{10}G\u{1c} D\u{1a}( \u{19}Ng\"! `\" a(\u{b}n ;\u{14}E\"* `* ax0u 4Oy\"/ `  a\"~7 \u{e}9`\"* `4 aVNs \
        \u{10}j% ]x\u{1}\"! `, aQ_\u{f} 4/\u{8}  R* .\u{d}D \u{2}RW&\" `  a* `  a/ `  a_}e a{q h\u{3}\u{6} :ge \u{a},\u{e}\
        \"% `( a8M\u{f} |?, )\u{14}. \u{3}\u{e}b =\u{2}l\"( `# a?4U \u{1a}B9 5\u{9}N\"! `K a^o\u{1b} \u{11}T! \u{11}L2 \
        p59 Lq] 9X\u{a}\"( `& a0\u{12}] \u{12}#} \u{c}9\u{15} OU!\"$ `. a|\u{15}r \u{0}\u{14}s _\u{5}$ \u{1e}\u{1a}V\".\
         `\u{5}\"a\u{11}9g Rf\u{a} h7\u{13} 1\u{15}5 6\u{4}\u{19}\") `! a6}\" }\u{e}C M^v s\u{1c}P\"$ `6 a3kY *bz \u{e}\
        \u{19}{\"/ `\" agf\u{9}\". `(#a\u{1d}E{\". `g#a+\u{1d}{ .l/ #&\u{a} xi\u{10} 9\u{4}\u{17} KwU\"/ `  a\u{1f}3, D\
        \u{c}/ K|q hQ}\"' `! a\u{7f}x\u{8}  `\u{18}\"% `  a`f\u{1b} \u{9}b)\"* `4 a\u{10}o6 09=\"\" `j a\u{1f}x_ B-~\"!\
         `O ar_\u{3} {\u{4}\u{7} \u{0}WC\"/ `! ao](\"* `5 ab|D  CE w=e\"$ `E a\u{7}#\u{0} \u{1c}b1 Y|? ?}~ #@\u{c} \u{3}\
        |u\"\" `i aB-\u{a} T8\u{11}\"! `? a\u{9}#A 2Pg 5B  5.- hE5\"* `5 a5\u{9}I \u{1c}[L gDv \u{1a}Mw F1= \u{1e}0o \u{b}\
        Q\u{16} \u{16}`4\". `\"!a\u{4}\u{6}:\") `  a\u{f}\u{5}c\"$ `= asQ\u{1} o:\"\". `F ap{5 &%\u{2} \u{18}`n\"\" `U \
        ahK( ,%\u{7f}\") `  a.I\u{8}\"! `N a-z% 8(2 \u{1c}F5\") `% amZt \u{e}\u{17}` \u{f}Wl\"( `' aYH* \u{14}\u{5}G Hi\
        G\"- `\u{1f}\u{1f}a)uV\"* `* ab\u{8}k %\u{0}\u{3} K\u{2}  'P) \u{1b}rJ [5T\"! `S aUqT\". `s a%7r\". `X!ac\u{1e}\
        *\". `r\"a2F? ;&] \u{0}\u{2}\u{9} A% \"* `8 a<QH d!& \u{0}+\u{4} s]\u{7f}\"! `O ak\u{12}\u{9} B\\O\"\" `\u{1d} \
        a>cg U0P \u{16}1+\"! `/ a\u{7}hL t$z Y1\u{b} w\u{1}n #\u{f}\u{6} nXH \u{10}2W u\u{19}\u{1a} as& \u{4}l- B03 qY?\
         \u{4}b\u{13}\"\" `b a*\u{17}K !zT of(\"\" `p a8?@ Y\u{13}i \u{4}\u{a}\u{12}\"! `^ af!8\". `\u{9}!a\u{16}\u{1e}\
        ? I@\u{b} 9CF sim ee\u{1} o\u{b}\u{7}\"( `% a9!l\") `$ aP3\u{1} T\u{16}\u{7} \u{e}qR 126\". `M!ahX\u{19} Dg \"%\
         `+ a~jK\". ` !ak&a\"! `M aY\u{3}\u{1c} \u{e}V' R_K d\"[ 9Ou\"/ `  ar/\u{d} \u{1a}k\u{15} \u{12}V' }\u{1e}z\". \
        `\u{1b} aw0U\"$ `( aTdh \u{8}\u{17}{ \u{2}v/ .7\u{3} pp\" \u{19}z\\ Z\u{18}G\"* `  a}1\u{f} fjA\"$ `; a,tP\". `\
        \u{8}!a5dV \u{1f}R{\"! `1 a08\u{3} 4VK \u{1f}__ =%n 7[t [\u{10}w\"- `\u{1f}\u{1f}a{x4 <w8 \u{5}tB >g%\"' `\" a\u{a}\
        xK 9Mw !,\u{7} D-\u{f} :P3\"* `6 axH:\". `;\"aiRW \u{18}^} 2r)\"( `' a8R* hLE \u{3}(2 \u{15}\u{18}> \u{1f}s\u{1b}\
         A\u{17}O\". `+!as0b\"* `4 aA h \u{4}W\u{2} \u{5}N) TF\u{1f} [M\" aP5 t\u{4}a K2n\") `% aM'2\"* `* aE.f iGg\"\"\
         `h!a\u{1}\u{3}\u{3} \u{c}-\u{a} ipO \u{6}b{ \u{6}\u{0}H\"( `( amt{ rB\u{13}\") `  a0\u{8}\u{9} xj\u{16} ?8\u{18}\
         z\u{19}\u{19} n6C \u{e}0e 0F\u{e}\"\" `\u{1a} a&1\u{1c} 1\u{17}=\"! `- a\"*\u{14} #4a E\u{d}\u{c}\". `\u{8}\"a\
        =3D #R\u{12} \u{10}\u{8}4\". `$#a.[O |kb 3&>\"$ `  aefq vH- \"\u{1e}= -\u{1a}S \u{e}UT\"\" `e aP8\u{4} )\u{15}E\
        \"% `+ aMO\u{19}\"* `+ a\u{9}\u{f}. qBS \u{1}\u{18}\u{f}\"% `' a!c? Q\u{16}] o\u{5}!\"\" `?!a,Q5\"- `\u{1f}\u{1f}\
        asG< \u{1d}bN\"! `: a\u{4}7n H\u{7f}\u{14}\"! `1 a\u{4}.p \u{c}y\u{c} T-'\"\" ``!a)ki \u{7f}(% \u{f}j4 (/? {CD \
        H]l u\u{14}x\"\" `O!a8\u{19}V\"$ `9 a@s\u{1f}\"! `) aCpX\". `- ae\\\u{7f} 2a\u{2} `\u{18}\u{1d} dy* \u{7f}\u{3}\
        b <$!\") `  apE[\". `\u{1b}\"aN5^ \u{3}\u{4}\u{5}\"( `& ap5\u{14} =M\u{16} $wY I4n\"+ `\u{1f}\u{1f}a[Wz ~U\u{7}\
         95J\". `\u{12} a,g`\". `>#a\u{14}\u{14}h }p\u{9}\". `\u{11}\"aV\u{10}\u{f} WF\u{1f} 5\u{b}\\ R;a\"% `$ a\u{15}\
        ct gx8 R\u{8}\u{a}\"$ `! adD>\". `\\#a@jg lsl \u{4}jK\"( `' aPT}\". `s!a`\u{16}\u{13} .(B D6P :\u{15}}\"* `4 ay\
        .r\"* `* ai\u{8}z n \u{17}\". `<#a( ' \u{15}]B\"* `4 a\\5|\", `  ans< rfg\". `g!a\u{16}9q V\\F \u{4}5>\"* `$ ap\
        >F\". `3#aIbU 0?x I\u{11}y \u{1e}\u{12}y\"* `2 aui\u{2} \u{14}F\u{4}\"/ `\" a9u\u{5} 'Q\u{7} hg\u{1b} !\u{10}= \
        x]x\"( `( at~\u{0}\"* `8 az\u{2}1 i'j X\u{e}G hB<\") `! a\u{4}&\u{1d}\". `\u{3}!a?$< u\u{14}l ok) H\u{8}4 !!A\"\
        \" `<!a0H\u{1f}\"% `* anm\u{13} &6% &K8\") `  am\u{16}> ?\u{17}z \u{15}C@ r^' \u{13}1&\"! `^ a=Qh \u{f}Dl \u{3}\
        %\u{b} ,\u{0}3  \u{2}4 \u{17}:q =x\u{1b}\") `# a\u{e}mW\"! `! a#&p\"/ `  a_e\u{1f}$! `F a\" `5!a7t&\") `$ a+a' \
        `S) AWE \u{e}ib m\u{8}\u{e} MS\u{14}\"* `* anR\u{19} u\u{5}= \u{14}?\u{0} \u{14}\u{7}: 3c\u{c} vOK$( `! a* `, a\
         $\u{10}\". `3 asOV ,V\u{0} \u{a}r\u{5}\". `d aa[\u{1b} \u{7f}?u v8{ .F| H)\u{9}\"( `# ad6\u{b} \u{1f}\"\u{16}\"\
        / `  a-A^ oz6 AoC i\u{16}Q VHu utL Nxz \"C` o5-\"* `4 a\u{f}!X \u{10}.Z Vcj \u{19}\u{1d}w\"/ `\" a:\u{12}\u{f}\"\
        . `.\"a~q)\"\" `_!a\u{2}FS\". `7#a\u{c}\u{13}P z.\\\") `  a\u{d}\u{1d}\u{d} dJ\u{12}\") `! a, !\") `  a&^* k*+ \
        u\u{b}< *'\u{c} #\u{6}\"$' `$ a, `! a?\u{d}F\"/ `! a-\u{d}`\"* `. a;cg\"% `) a6.? }K^\"( `' aH<[ l:\u{3}\"* `6 \
        a\u{9}$K \u{8} V \"\u{13}V\"( `' aa|{ _e@ GR\u{14} \u{7}E \") `! a#Q%\"$ `7 aY?E\"( `) av$a ](b xpw\"( `& aw \u{0}\
         Z-\u{9} z;B\"$ `L a+\u{1c}M\"! `K aHdg\"% `! ak|^ }\u{15}G\"$ `% az\u{12}J M\u{15}\u{5}\"/ `  a+\u{1}L \u{b}\u{0}\
        M\". `V\"a-~X$\" `# a* `& a\u{7f}m\u{7f}\"$ `  a~,\u{4} $\u{13}1\") `  ax\u{a}S \u{1d}\u{17}a\"\" `\u{4} a\u{0}\
        .\u{e} \u{1c}PY \u{1f}h\u{d} B\u{2}-\". `3!a7]s 5r\u{5} \u{1f}*\u{1f}\". `\u{10} a%u* \u{1b}bI\") `! a\u{8}fM y\
        \u{e}. *\u{17}D \u{1e}\u{12}l\"( `$ azW\u{8}\". `\u{d} abQ\u{b} 6L'\". `\u{3} aSFr \u{8}u\u{d}\"% `% a\u{17}aA \
        \u{1d}FD \u{16}u) 7S  \u{10}~3 /Y= @\u{14}w\"\" `\u{19} aG^} aDz\"* `2 aF9\u{10} */E f\u{18}\u{c} \u{9}4R q\u{2}\
        \u{7f} _)J \u{18}a\u{7f}\"% `$ a\u{10}#\u{e} \u{2}\u{9}^ bd!\"( `& a^0e \u{2}&2 \u{16}\u{c}4 \\x\u{5} YD\u{11} \
        ql\u{1f} hF* \u{17}Do K\u{12}|\"* `( a\u{2}m~ {K_ \u{b}u9 \u{1e}-j\"* `1 a>y7 \u{1c}7M\"$ `1 aest\"( `! aPS\u{10}\
        \"* `* aic! 9\u{b}8\"$ `/ aJ\u{8}M$\" `. a* `$ a\u{1b}8b [(\u{1e}\". `v#aR\u{7}3 $-e\"( `\" as\u{0}% jWF\". `4#\
        a;(H \u{1b}SX pbo\") `! a\u{13}oA IL] ')y\"$ `6 a\u{6}:\u{0} Cz\u{1c} 7\u{9}Z\". ` \"a\u{7f}y, \u{7f}rc\"% `! a\
        s.q \u{2}\u{7f}Q$\" `\" a* `( a\\Ad \u{2}O\u{15} h\u{1d}R YVT\"\" `D aF[} uF\u{19} d_F Dp^ \u{d}\u{0}\u{a} 6/P \
        :<` \u{8}X\u{1f} k\u{2}9 K'L w\u{7}b HPx\"$ `* a$\u{8}\u{4} zd`\"* `! aIHl %9u\". `\u{2}!au)H 7\u{4}O\"' `$ a(>\
        s <f4\"\" `z ap'U\"+ `\u{1f}\u{1f}alZY +_q \u{12}\u{a}& N\u{e}& %<; aJf W{- \u{1b}99 \u{10}c_ \u{5}\u{11}}\") `\
          a],0 Y\u{e}\u{19} lj\u{1c} hT\u{0} \u{14}u\u{a} }2a \u{4}\u{d}j\". `\u{7f}!a\u{9}n\u{6}  W\u{1b} '\u{7}\u{1c}\
        $' `$ a, `! a\u{10}Qm \u{2}\u{7}b\"* `* a\u{1a} \u{1d} 2\u{13}9 +jA rFm\"( `# aP]\u{1f} ]^9 \u{1b}\u{2}< Q\u{12}\
        v\". `\u{19} arVL uie\"\" `V ay\u{13}\u{0} j\u{b}\u{c} t(- @06 _lU\") `  a\u{1f}@\u{6} c\u{10}#\"\" `\u{2} a\u{6}\
        ks m\u{14}y\") `  a\u{3}yG .-Z\"* `* a\"\u{13}\u{1e}\". `S a'\\K \u{11}u4\". `@#a\u{17}\u{1}t\"% `) a;\u{7}\u{b}\
         \u{3}\u{d}+\") `! aVG:\"! `1 a6.? 8k\u{7f} =d\u{4}\", `! a\u{8}&\u{14}\"* `3 a{`\u{18} \u{1e}<M Jdr \u{d}!s\")\
         `  a*b( F\u{d}3 (\u{0}& \u{14}\u{d}4\". `\u{0}!aRwM \u{8}Sa\"( `' amyl P\u{1d}\u{1d} (D:\"* `\" a\u{11}zM UIn \
        H/\u{7f}\". `R\"afS\u{16}\". `0 aopF %rM\". `E#aS\u{15}V\"* `' a^%!\") `  aT92  kC\"% `% a\u{9}|c \u{15}\u{a}v \
        \u{3}d!\"\" `H!am\u{12}\"\") `! a>!L\") `% aJp+ =\u{b}9 w\u{11}C\") `\" a\u{1e}\\E\") `  a\u{8}\u{1e}Z %~\u{14}\
         wz` o\u{1d}\u{1f} IB% \u{b}k\u{6} 9\u{0}\u{1f} Ec  /c; )\u{19}E {C_ \u{1b}\u{8}n d\u{1c}t\"% `  aUK@ cb\" &C+ \
        \u{f}eE\". `s\"a\u{7}ih\") `! a3\u{1f}\u{17}\"* `) a3\u{16}\u{1c}\"\" `E a\u{6}ps ~T# J\u{1a}`\". `\u{4}!ad\u{14}\
        \\\"! `) a\u{1e}gh \u{10}{\u{7f} \u{18}Sh t+n\"\" `& a\u{6}n- \u{8}v[\"- `\u{1f}\u{1f}a\u{16}0i\"$ `( a\u{13}im\
        \". `J#a*\u{4}q ,:\u{10} Am\u{13} xw4\"\" `\u{11} aF\u{17}] &,\u{9} #\u{7f}f \u{5}hw\") `! aixG [\u{1}s\". `S!a\
        U\u{16}\u{6} kV\u{19}\"$ `K a5A= \u{7f}\u{10}a\". `\u{16}\"a#Xj \u{19}\u{2}?\"\" `F!aI\u{17}Z l\u{1b}' D\u{8}P \
        hlJ\"* `) a[\u{13}P |\u{c}\u{7f} \u{15}\u{b}\u{1} %Y\u{6} \u{1}2' ZK\u{13} aD\u{19} \u{12}gT 4Bo 7hw !\u{11}$ 7\
        4X \u{e}a\u{0} S`\u{9}\"* `+ a3;\u{b} Y(i ^\u{6}n\". `1 a/C\u{6}\". `\u{18}!asj\u{17} \u{17}\u{1f}<\"( `\" a-@x\
         7s\u{15} s1\u{18} _x\u{1a} \u{8}dv\"! `- aG{\u{6} 4r\u{d} \u{11}\u{b}\u{10}\"\" `J at-j l\"q\") `  aU>~ 6@$\"\"\
         `f a}]Y \u{18}yJ\"* `% ahtc \u{12}6h\"! `> aF9\u{2} \u{15}9! \u{a}j$ \u{d}7/\". `\u{0} a\u{e}gA$! `N a\" `F al\
        &k\"! `U a\u{0}:\u{14}\"! `- a\u{19}$K \u{7f}\u{14}U\"* `4 ae\u{12}\u{b}\") `$ a%\u{1c}#\"% `) a`JA\"/ `  a;Q\u{19}\
         |r  qXr \u{0}e\u{16}\". `n a\u{b}\u{3}: <\u{17}, 5'\u{3} >Sy\"! `^ af%\u{d} ~&! mqC\") `  a47| ?G| N\u{1d}&\"*\
         `0 a\u{1f}-\u{0}\"% `+ a_\u{1b}0 \u{e}Bd\") `  a,\u{9}L 4aR\") `% au\u{19}W x\u{1e}i \u{18}\u{1f}\u{0} t\u{e}'\
         4@( Q~t Di9\"/ `\" a,4> \u{e}CC CDL =us $H# $\u{1}9 ~UO\"* `  a,L\u{10}\"( `$ a!\u{8}8 \u{8}'\u{10} i+\u{13}\"\
        ( `* a\u{0}hr\"* `/ aLM^ \u{8})l \u{7}}^\"! `P aRya  #q V=\u{1b} jMV NGk \u{19}Nt d\u{15}z <\u{15}\u{9} :o$ .2J\
         qXK y7\u{1a}\". `$ aP\u{9}> \u{14}WK 5GX\"! `D aPXd \u{7f}.g\"! `@ axr~\"/ `\" a\u{15}'\u{1}\"* `' as/w pw{ \u{10}\
        \u{1f}\u{2} Y\u{d}\u{4} \u{14}'\u{1e}\". `6\"ays  m8o D5Y r\u{17}\u{f}\") `  aHo\u{1c} \u{1c};%\") `  a_,+ \u{b}\
        {\u{c}\". `C!al\u{5}' \u{1c}\u{e}<\"' `  a7A\u{16} \u{e}^\u{1f} >m<\". `\u{1a}\"a\u{15}\u{0}] UWb \u{d}uu\". `%\
        !a?z\u{e}\"\" `x aQ.` 2]\u{1e} \u{11}\u{5}1\"/ `! a#2Z\"\" `h a~\u{4}\\\"! `2 a/6\u{e}\". `_!a9<\u{5} %\u{10}$\"\
        ! `< a\\j1\"! `% a*qN\". `<\"aq:c\"$ `E a%um\"! `/ a0=?\"* `% a\u{1b}UM\". `\u{17}!a9kT\"/ `\" aUjZ \u{d}mi \u{17}\
        V1\"% `  a:\u{18}=\"\" `k aM|R \u{19}.3 Xyq F\u{7f}q f1~ c$& I\u{18}1 o\u{4}6\". `l aI4L\") `  a73g 2Hv 9+\u{1f}\
         oPs %\u{f}u\"$ `8 aU\u{16}} V\u{19}\u{3}\"' `# a+3\u{6} )#\u{c} 4\u{17}L F\u{3}O B'k *~\u{b}\"! `D acN\u{e} 1\u{f}\
          +\u{e}'$! `R a\" `\u{1f} aV\u{1}. \u{1b}\u{15}\u{11}\") `# a6\u{15}$\"! `$ a^'@\"\" `#!au!= w F\"( `! a2\u{14}\
        f +$i @\u{16}\u{3} g{S\". `' ay\u{6}\u{11}\"% `  axS\" \u{15}l2\") `! a\"\u{13}]\". `V!a(u^ \u{5}\u{16}t Htu 0\u{1e}\
        $&' `$ a* `# a, `! a\u{14}nU\"\" `N!a\u{1f} \u{d} \u{e}\u{d}$ +s?\"* `0 a\u{15}@v \u{1a}F\u{0} c\u{c}\u{a}\"! `\
        C a(\"\u{1c}\". `O a5)  kS% k\u{c}@\"* `& ay\u{12}+\". `R a'R\u{1f} V\u{1f}! '80 {\u{1}\\ \u{4}Rr \u{6},\u{2}\"\
        . ``!a\u{1a}L?\"( `$ aF-Z T\u{1c}\u{3} 3)o olp [QR\"* `4 a(\u{18}z 4j7 \u{2}+s\") `  a\u{d}s\u{3} 'B8\"/ `\" aA\
        \u{4}u\"! `K aMW\u{b} p\u{8}- \u{b} \u{a} Pv\u{12} 5u, (;I g^\u{7f} $\u{0}] 5?\u{1a}\". `2#au}$\"$ `$ a]|X\") `\
          a\"+r ;:\u{1c}\"/ `\" a>V-\"( `$ a\u{4}\u{1c}4$' `$ a, `! a\u{10}Nm \"\u{3}U :j^\"! `. aT\u{9}\u{7}\"! `' a7l\
        \u{1a} \u{1f}c3\") `! a1[N \u{1b}wv  /~\"( `# aF:\u{4} nV\u{13} \u{1b}M6 Z7O r\u{1e}x &\u{10}\" Fs? dli b>j m\u{15}\
        \u{1} ;<\u{d} \u{f}[N u9a\". `R!a\u{d}\u{b}n\"\" `r amIw\") `% arr\u{15} @*\u{16}\"\" `,!aREE J9A\". `n!a5-h\"(\
         `$ a& t\"\" `C!aZ}w\". `!#a_A8 u\\W -X\u{13}\". `6#a#\u{18}\u{19}\") `  art\u{1b} GqF \u{1}\u{1d}] W|\u{e}\"* \
        `2 aa7\u{f}\"\" `t a*US XY~ U(V\"( `) amEU \u{b}z\u{8}\". `M aP\u{1b}i iT3 U#F\"/ `  a\u{5}uf\". `& aRPs \u{15}\
        \u{7}\u{9}\"% `) ay{) \u{3}_5 SOL 2kx \u{1a}t\u{8} \u{12}U=\"! `A a\u{1d}{d HC\u{18} .\u{1e}! )\u{a}q O4\u{13} \
        #1` !\u{1}\u{7} :\u{10}% \u{7f}i(\"' `$ a\u{0}i^ Sw\u{8}\"/ `! a\u{1e}vh j%\u{6} \u{b}/D x\u{12}p 8\u{8}\u{18}\"\
        ) `! a\u{1e}}$\". `\u{1c}!a~\u{a}0 _K1 HsN /Lr\"! `< an%\u{4} \u{b}u\u{1c}\". `\u{1f}\"a)G\u{a} ]\u{10}\u{14} <\
        26\"! `, aWD\u{18} \u{7}?s Yxt =7s l5v\"% `\" a#D\u{f} E{Z \u{1};e\") `  am|- cNw \u{2}N~ R<\u{1f} X>< VHL \u{d}\
        :M 0\u{1a}U\"/ `  aQ\u{1f}y @\u{13}Q #Yo \u{2}qr 6\u{2}{ A\u{1f}&$\" `$ a* `' a%\u{1c}\u{e}\"! `> a|P\u{14} %\u{9}\
        \"\". `O!a_&/\"$ `7 ag|=\"( `\" aez\u{1a} % 6 \u{7}!\u{19} c/)\"\" `&!aj\u{e}=\"' `  ak\u{2}D\"' `$ a$\u{18}u 5\
        {`  \"\u{10}\") `  aGyT \u{1b}$X Mh\u{11} \u{c}u&\"% `, a,\u{1f}8\"* `2 a*\u{10}x\"* `( a}.\u{4} \u{18}\u{9}\u{13}\
        \"! `0 aGL\"\". `\u{14} ay9# C\u{4}4\". `\"#aYB% ulN\"* `7 a~kY uXw\") `  a ;\u{16} k!\u{19} 9\u{5}\u{14} \u{14}\
        ,\"\". `C#ab5P\"! `X a#\u{1b}\u{10} EI\u{1b} \u{13}W2 \u{e}7O ,\u{0}c \u{18}?% +AW c]b _K\u{a} |y= 2Z\u{13}\". \
        `b\"a\u{14}\u{5}K \u{8}Ke \u{8}Xe\"! `% a!@8 YU[ +*} \u{12}\u{16},\"! `( a0Lb \u{4}-\u{7f} \u{b}\"\u{1e} =-7 P[\
        F\". `\u{e}!ao@H\". `$!a\u{7f}\u{12}\\ \u{14}?\u{1e} I^\u{9}\") `! a-t\u{f} (\u{1c}[ dbc\"* `* a@,$ BJP \u{7f}q\
        Q *9W W2\u{c}\". `L\"a\u{7f}\u{7}C\"$ `C a\u{1}\u{b}T ]\u{13}\u{7f} \\wk Y\u{1f}& @\u{7f}.\". `| a\u{11}3V\". `\
        u!aa\u{1e})\"$ `4 a|:P /{| 6\u{17}%\"% `# a{bA Jc7 s\u{3}9 CBl >]t\". `8#a.)\u{7f} 0\u{c}\u{e} \u{1}J\u{1b}\". \
        `\u{1b}!a:*\u{2} Ga\u{f} Yv  U(r |Pz k\u{1d}g oyk x8\u{e} }&C EbC tX\u{11}\") `  aq\u{17}\u{13} S.7 \u{f}av\". \
        `\u{1f}!a{Xz j&\u{c} D\u{b}W r*!&' `# a* `\" a, `  a\u{1d}Ap s;\u{13} <\u{13}u\"* `* ay0> {TA {$l R%\u{10}\") `\
        % ag\u{11}\u{15} \u{3}S. k\u{1c}K\". `y\"a'w< x\u{8}\u{0} *:7 [xA 6\u{3}] $[u\"' `$ a?4\u{1c} DQ\u{1f}\"! `% a/\
        \u{19}8 ==,\") `  a'\u{1e}S\"& `\u{1f}\u{1f}a\u{3}\u{0}U\"* `) afqg \u{0}s} >w~ \u{9}+Z\". `y!a_>h x\u{7f}\u{10}\
        \". `e#a\u{c}%c\"( `$ a~)p $@| Q^D -\u{d}} !S\u{7f}\"* `0 aj\u{1}} 8;\u{2}\"* `* alf\u{a}\"- `\u{1f}\u{1f}aB[}\"\
        . `,!al$. XbL 4E.\"\" `8!a\u{16}j_\". `A!a@\u{1c}\u{4} `\u{d}! CY& C\u{2}8 \u{0}|k \u{1b}Vl\"$ `J a\u{c}a} \u{1a}\
        4?\". `m#a]=\u{3} ~fR\") `  av[h mKs \u{0}u- Y{6 {,? H9A We|\") `% a\u{a}a3 9/@\"% `! aC\u{5}i\"$ `I aE&3\"\" `\
        7 a5CO\"! `@ a\u{16}I} \u{8}\u{7f}&\". `B a\u{8}\u{0}: 9\u{18}B 0*~ >~P &La\"\" `C a<8j \u{4}C\u{7f}\"( `! ah/\u{1}\
         \u{9}v\u{9} c*\u{d} h\u{8}D\"\" `\u{14} a\u{1c}\u{d}D \u{7f}3a ]t\u{18} O[\u{19}\"/ `\" aX\u{2}<\". `B!a\u{e}H\
        \\ ?[e\". `Q a0e-\"* `% ajo< }MA \u{16}`U\"/ `  a[pd TN\u{1d} y\u{6}S\". `k!a&g\u{c}\". `\u{a}\"adq, 7\u{b}\u{1}\
         Py_ \u{3}|\u{c}\". `i!aT;$ \u{2}Le 9-g\"$ `< a?\u{18}k\"! `. a04u ,o\u{8}\") `  ao?\u{c}\") `  a,\u{10}, Ow4\"\
        * `1 a\u{15}\u{1a}. wYL &\u{1}M ?A1 \u{7f}Vl\". `\u{c} amRy\"$ `D a0\u{1b}\u{17} m0F\"! `/ avqO\"! `T a\u{14}T'\
         b%9 0*K I4P \u{18}j[ xp} h@\u{1c} \u{3}4$\"% `& a6q5 p[v &\u{4}\u{f} \u{1e}\u{1a}&$\" `, a* `* ap&D \u{1e}*M\"\
        . `4\"aO\u{f}I \u{14}no VO>\") `# aEMN\"! `> a\u{1b}sX 6\u{d}\u{5} g\u{8}o ?5} *)\u{1c} '%7 FLF ;\u{1f}[ ]7k l\u{4}\
        o ad$\"! `K ab\u{1}h +ij rH \"' `  a[O_\"/ `! a\u{18}!o kU. r*\u{7f} jPk z\u{a}\u{16}\") `  a\u{c}=E 3HZ \u{0}H\
        ' ,\u{19}\u{b}\"' `  a\u{0}L\u{13} P\u{2}/ \u{17}b\u{7f} *\u{15}* X3R\"+ `\u{1f}\u{1f}a6\u{12}# qz? :O\u{1a} \u{1a}\
        \u{14}Y )\u{f}y \u{17}\u{10}|\"- `\u{1f}\u{1f}aT7\u{10} <\u{e}!\". `{!a\"e?\"' `  a/vm Or5 GM\u{14} 6\u{6}X \u{13}\
        _u ACc Utn \u{1d}uy %H\u{11} D\u{19}n\"\" `K!a$c\" \u{16}M* Jt\u{11} \u{d}\u{1d}7 \u{17}Zh 4Zs Uq\u{a} \u{7}e# \
        OY\u{11}\". `\u{6}\"aXP\u{15}\". `=#aZ1\u{1e}\". `^ a\u{9}FB C$\u{1c} \u{4}Z\u{1f} \u{0}\u{10}\\ (Do aJ\u{2} \u{5}\
        `\u{a} ZN\u{16} /W\u{7f} sSm \u{11}\u{4}\u{6} \u{1a}D\u{10} r\u{7}\u{11} ZF\u{12}\"* `' aZ|. L\u{12}m \"?\u{17}\
        \"+ `\u{1f}\u{1f}aC[1 \u{1c}z\u{1b} tK. \u{11}\u{0}> YiK 3n4 %.5 BCM udO\"( `( aBHV\"! `# akSf\"* `- aq\u{13}> \
        %\"R ikN 4wZ \u{10}-] ^^\u{1f} uD+ 4\u{5}1\"$ `A a7Bc\"$ `I agpl\". `a!a\u{15}\"\u{0} !^- 5\u{6}: \u{1c}[B\"/ `\
        ! a\u{b}\u{1c}E KCG\"( `( a\u{c}~; rK`\") `  a1)r {K\u{7f} (;\u{b}\"' `$ au`5\"! `- aU\u{10}K\"\" `U!a4HY V0\u{8}\
        \". `T#aoL\u{d} fbX 2\u{1a}r\"\" `H a4Kw\"! `Y aM\u{f}\u{1e} \u{15}Y1\". `\u{b} aY!A 1\u{14}M\". `w!a0'W\"$ `, \
        aw$\u{3} BR\u{16}\"* `. a5\u{a}1 @\u{1d}< \u{1b}\u{18}[ 5Y`\". `?!aM\u{16}f\"- `\u{1f}\u{1f}a7w\u{b} |z/ +c\u{6}\
         i\u{1b}\u{14}\"% `\" a%c.\"( `! a\u{17}MU ] l H\u{f}r eL| ,j| \u{15}^\u{7} 4\u{13}. %c\u{0} ?$'\"% `& a\u{3}O|\
         \u{12}\u{1b}\u{e} S%\u{1b} \u{b}-/ J0K\". `:\"ao\u{8}S u\u{9}\u{12} *\u{10}p\". `Z!a&j* )j`\"! `> ac\u{12}H ^j\
        N h&! \u{18}3%\"( `# a{#8 1XG\"* `3 a\u{2}:\u{16}\"* `. a8s\u{1b} W.! j!A I\u{18}T \\6i J\u{1c}\u{a}\"( `* a\u{1f}\
        ~\u{f}\") `$ a\u{3}a* p\u{0}2 x!> \u{12}\u{8}A\"\" `\u{10} aG&{ 0Ic Ka, \u{c}H> wdc \u{1e}KH\"* `* a)mf [8t\"! \
        `, aeL| '-\u{2}$\" `3 a* `0 amoh\"( `( a(\u{2}5 2YM\") `! a&Ze b-7 \u{12}\u{15}_  \u{b}\u{4}\"( `\" a\u{0}R\u{9}\
         \u{18}C2 B8D |;H izS\"( `& a&kg ?>) 6n*\"- `\u{1f}\u{1f}a\u{a}Dt \u{11}\u{1c}; \u{14}\u{18}U \u{b}\u{13}o G\\z\
        \") `! aN`{ ki*\"% `% a>\u{1c}- {\u{12}:\"% `% a$]\u{a} ^o\u{a} c\u{12}< 2!K =\u{7}}\") `% a\u{18}n~ OR% N\u{c}\
        : \u{7f}'\u{17} m*? 04x\"! `\" a\u{1b}W/ ciH +j1 WT\u{2}\"$ `F a- M\"* `. ase^\") `  aaG\u{15} \u{b}q3\". `D!a?\
        \u{11}\u{15}\"/ `\" a1\u{17}+\". `x\"a/]5\"* `- aT#C oX\u{7} }G\u{9}\"' `$ a\u{1f}09 ol} af&\"! `? a$G: !JV f*G\
         e\u{f}H qqW 1B\\ \u{17}w\u{19} 3\u{5}\u{1b} h\u{7}D 25U j+\u{17} \u{d}n> \u{2};A !-W Nmk VBl :,\u{6}\"' `$ a\u{15}\
        @\u{18}\". `\u{1a} a(]\u{15}\"\" `.!ac\u{a}< Sdo \u{17}*\u{7f} )Q% rv\u{17}\". `/#aFDj =X\u{10} \u{3}?b d\u{3}1\
         (~n\"% `! a\u{c}Q\u{a} /r\u{c}\") `  a~\u{15}\u{11} [CV\"- `\u{1f}\u{1f}a6_~ \u{11}Y} jd2 <\u{16}9 {&?\"( `# a\
        h\u{19}q )/t D\\\u{1} EH\u{e}\"/ `\" arq1\". `5 a\\v8 G\u{11}>\"( `& a=i\u{a} ]jm O$v\") `  a_G}\") `! a\u{8}!\u{12}\
        \"% `* aA\u{7}M \u{0}Qq 3-\u{0} U\u{7f}, x\u{1c}5\". `= a}m? S:c SC# V\"l ]i\u{d} \u{1e}n\u{11} |3C\") `  aO\u{d}\
        X Z\u{7f}s U{\u{7f} \u{f}M\u{17} ,#% gbR ~\u{19}l  \u{16}u\"\" `\u{7} a9NS \u{16}:\u{5}\"$ `\" a=_H c,\u{1b}\")\
         `  adf> lYl\"* `& ay\u{a}\u{6}\"$ `* a%\u{3}\u{1f} yR&\"( `* a`\u{0}5\"! `2 aoiH (\u{11}n ,Fv\"* `  a,94 Vf\u{1e}\
         \u{7}\u{1c}# &/\u{7} \\\u{a}f\"\" `G a:\u{f}\u{5} PP\u{8} )(\u{12} \u{2}`\u{14}\"! `, a\u{d}\u{1b}\u{f}\"$ `! \
        a:O\u{1e} t&\u{2} k4\u{4} H\u{9} \"! `> a\u{12}3J\"* `\" a(|m \u{14}X#\"/ `\" amG@ ?\u{1f}A \u{1c}Gq f&y\"$ `M \
        a\u{1f}j\u{1b}\"! `. aF\u{18}^ \u{8}\u{1f}\u{7f}\"! `/ a4\u{11}y zd\u{15}\"- `\u{1f}\u{1f}a%^6\"' `$ aj@9\". `f\
        !ae*a rT\u{3} )>\u{e} \u{14}\u{4}1 B\u{7f}5 }j> \u{13}1t q\u{1}; Hnb Zvx\"* `) a87\u{7}\". `p#aRm\u{18}\", `  a\
        \":;\"! `) aTma \u{1}ui G$1\". `9 aO3\u{1d} USV\"\" `> a&y\u{10} ca4 |\u{a}: nU` XZ\u{1d} I\u{15}3 $^A `~\u{b} \
        1%\u{16} \u{14}k,\"% `% a\u{a}W\u{9} \u{a}\u{d}\u{f}\"/ `  anr9 JYH \u{19}\u{17}\u{9} >?\u{f} 3*2 \u{7}[I\"\" `\
        \u{0} a|!M\") `# ajtP zi\u{1b}\"* `3 a>M\u{0} /%\u{14} KH) fl, \u{1}X; CB' ],< uXj\"* `3 a\u{1a}\u{7}n ojV Y0d\"\
        * `2 a\u{7f}<\" q\u{1f}l 8\u{17}\u{f}\") `  a(/\u{15} Z\u{1b}\u{1f} F\u{3}J :6c >n\u{15} \u{17}Y7\") `  a@\u{c}\
        v $6\u{2} \u{1b}^\u{12} \u{b}C\u{13}\"( `$ a\u{2}7M }4, N\u{11}\u{f} $a@ U\u{12}M jST *A2\"! `\" a\u{e}\u{1c}\u{6}\
        \". `0#a\u{1e}La\") `# aJ\u{0}\u{14}\"\" `\"!a\u{8}A\u{1a} u=R :f8\"! `  auHu YI\u{7} \u{16}\u{a}/ Z.0\"- `\u{1f}\
        \u{1f}a|[R\"- `\u{1f}\u{1f}a[\u{1c}=\"! `) a3;m\") `  aZkd \u{1e}~x\". `D ad>\u{1a}\". `e ah6!\") `% a\u{7f}r) \
        A~- ;?C\"' `\" ay,T }rn 5F\u{15} v#( K1H }/d D_8\"$ `! a\u{7}\u{0}^ A\u{c}p vM\u{18}\". `U a&\u{7}= I:k m#1 J5<\
         :\u{14}l 7\u{18}5 \u{1b}\u{4}\u{7f} 7w\u{13} \u{7}E3 ||I\"' `# a,9T \u{11}3v\". `e\"aan\u{1d} WJB bD\u{6} nlJ \
        #\u{6}3 `bI\". `W!aY\u{6}z\"( `$ at\u{9}\u{1e}\"\" `[ a\u{5}6N s\u{5}` Yan LzA \u{15}QO x|U N\u{5}\u{15}\"! `) \
        aD\u{17}f 9,\u{6}\"\" `\u{12} ai\u{f}6\"! `0 a\u{f}@} AZ+ \u{d}4U *e\u{19} \u{b}I\u{1f}\". `[\"aixU r\u{15}\u{8}\
         u[\u{e} l6Y \u{3}XY\"! `7 a\u{15}Nd \u{2}5h 3\u{7f}\u{15}\"( `* aG\u{c}!\". `8!a\u{13}%@ d!S \u{8}sS |~\u{7f}\"\
        $ `. aM\u{f}\u{0}\"% `( a\u{c}0L$* `  a/ `  a~|b\") `! a9\u{17}| y^7 +0F \u{7}:\u{10} .D\u{1a}\". `\u{c}!ag<% b\
        \u{b}{\"/ `  a/4\u{18} '4Y U1\u{0} <dO C*[\"\" `a a\u{f}e} _+\u{1} 8\u{e}  \u{5}m9 ^\u{8}T ?/\u{3}\"- `\u{1f}\u{1f}\
        a1\u{7f}\u{5} ]\\\u{1f} \u{7}\u{1a}* }8/\"\" `1!a!Ei\") `  a\u{9}\u{14}o :}~ 6 \u{6} lZ\u{d} \u{c}|\u{1b}&' `$ \
        a* `# a, `! a;=E s\u{b}*\"\" `q a\u{3}P> \u{14}'j \u{a}+\u{5} 2\u{1}- VSy mu\u{5}\") `  a@IQ S\u{b}m\". `@!ac?z\
         a\u{1a}! b\u{18}% +>B z!C\"! `[ aZ\u{3}\\\"$ `J a%^\u{e} t0\u{1e} F\u{6}\u{1b} !d*\") `  a\u{10}G9\"\" `2!aWQO\
        \". `P aaP\u{5} \u{1b}z   ne m\u{17}\u{e} \u{13};  \u{7f}Ci T\u{1b}\u{e} }\u{10}w D*\u{4} 3',\". `; aZnl \u{13}\
        \u{7}o$! `E a\" `6!aMY\u{14} GI\u{1b} 0\u{4}E EXY \u{1c}Mh xBl\"% `% a\u{13}nt\") `  aWC\u{10}\"! `: a\u{1e}IQ\"\
        . `r#aNu3 _8y \u{4}c, \u{1}]\u{4} D\u{1c}F V\u{10}L {(T\"\" `R!aXRh Yjh\". `[#a\u{12}mo 50! uN\\ \u{1c}Jo c\u{15}\
        \u{10} y\u{9}< WRA b\u{f}8 4\u{19}G yVU\"% `\" aC\u{a}\u{5} V^\u{8}\". `a a\u{6}5\u{e} &\u{16}* Y\u{8}m\") `! a\
        *?s\"$ `3 aq\\9 5y>\". `w\"a+g\\ $M_ ; \u{6} bE\u{18} h-\u{1f} Cn* \u{1a}\u{4}l\"! `& atV\u{1a} \u{e}I$ /'\u{0}\
         teM LRj\". `\u{15}\"a.\u{16}y 9Q\u{15}\". `Y\"a\u{8}a\u{b} \u{10}\u{c}N \u{1}l?\"\" `o ad#s 83:\". `h#a\u{c}P_\
         \u{12}ot F\u{13}w \u{1e}u\u{4} \u{15}!\u{9}\"\" `` aMaQ c;d tp  \u{11}N< cOr\". `\u{c}\"a.f) d\u{2}:\"! `  akd\
        T :K\u{1d}\"( `' a4v&\". `9!a\u{13}u* ;\u{4}I \u{a}[z \"\u{2}( K4U ,y5 b&\u{13} B>\u{1b} Ml^ |0\u{5}\"\" `B a\u{12}\
        P# s!7\". `\\ a\u{a}\u{7f}\u{17}\"\" `O a)\u{10}\" \u{3}B!\"% `# a^>d t=) J58 \u{1d}\u{19}\u{18} U\u{14}\u{1c}\"\
        . `#!a_;D m\u{11}x k_u \u{1f}E\u{7f} G\u{0}T 3\u{b}f \u{3}\u{c}m G)\u{7f}\". `j\"a@]) ;r6 >\u{8}\u{7} \u{f}\u{1c}\
        \u{1a}\"\" `\u{15} a\u{1f}oH\"( `% aqFy \u{10}EE ech \u{2}\u{1c}r r\u{1d}w *\u{1e}\u{d}\". `4!aAZ\u{19} u\u{13}\
        ] Mdp F@\u{1b}\". `^!a4_R \u{b}RS Ka\u{8} \u{15}Q,\"\" `0!ai\u{7f}f\"' `% a\u{d}El t7{ ek{ rm\u{9} \u{16}v. a34\
         2\u{1d}\\ tE\u{d}\"/ `\" aOcA \u{5}\u{9}_\". `W\"a\u{b}p) U&j t]} C7\u{b}\". `[ aE\u{1e}- @-G \u{f}dX ;Bp e\u{17}\
        <\") `  a\u{3}I_\"% `' a\u{7}M) \"H= \u{f}2A\"$ `+ a\u{10}h(\") `  a\"zJ 7\u{1f}\u{13} PN$ u\u{1}9 0$6 k<_ \u{d}\
        \u{e}w\"/ `  ac*\u{1b}\"% `# aM\u{5}F 6IW \u{11}g\" \u{a}\u{19}H\". `U!aq\u{d}b\". `&#a*o\u{5} R\u{b}) r\u{7}1 \
        )^c\"! `+ a\u{4}\u{b}( Ms4 X\u{18}_\") `  aDMb \u{c}\u{0}8\"$ `* a\u{1b}$: RV=\"% `& a\u{2}B_\". `{ a~Tj\". `k\"\
        a,Zk l\u{18}\u{16} i*( >96 \u{11}l\u{11}\"! `A a!\u{1a}\u{1a}\"* `4 ap|\u{1c} \u{3}`/\". `2!a`c3 ?AK\"% `# aFy/\
         \u{10}#\u{15} \u{14}.\u{1e}\". `-#a8\u{7f}S \u{4}tw\"( `) a2G+ \u{9}\u{1a}8 4sF\"/ `\" am\u{1a}n\"/ `  ap=[ d1\
        n BB\u{14}\"( `( a~A\u{2} \u{c}h\u{e}\"% `+ aJ1\u{19}\". `j aL}+ dk: \u{1e}YP \u{1c}0\u{10}\". `7 a\u{10}\u{7}I\
        \"\" `!!a\u{0}W] \u{9}gk \"ir QG\u{14} &\u{6}, u\u{c}8 nq#\". `$\"a?mt rZy\"( `! a-X\" #\u{18}/\". `u#aF\u{1}n\"\
        % `\" a`d\u{1a} \u{8}A&\". `K a:|C\"* `- a1&O\"% `! aK\u{b}\\ \u{18}B^ \u{1b}\u{16}l \u{15}&0 \u{f}e0 <f3 b\"c\"\
        % `& a\u{1c}x  \u{f}\u{2}\u{a}\"* `% a6\u{6}\u{d} \u{2}7S Z\u{f}a T\u{7}k\") `  a`+\u{13} *=\u{17} Co5 \u{19}\u{c}\
        P U.[\"* `6 a\u{d}\u{11}\u{3} *\u{17}\u{c}\"\" `v a}\u{1a}L P[W\". `H a;u\u{1f} \u{5}t% k`Q\"' `  aZ\u{9}o k&\u{b}\
         `\u{2}M \u{2}\u{15}O cTq\"$ `) a\u{1a}\u{1}T \u{1d}*f '>}\"* `0 a\u{1a}=8\"% `' a[0O \u{15}\\. ^V< 6sN OEu *\u{d}\
        9\". `\u{b}!a3HG\") `  ae@\\ a\u{1a}* x Y \u{0}\u{0}\u{10} p[,\". `z a\u{14}\u{d}F \u{a}a\u{e}\". `C ayb\u{16} \
        n3> ecG  H:\"* `# aL1; 7\u{16}A\"* `5 aD:x 1y|\". `o!aCKh Xch\"* `8 aV\u{1a}} \">H\"( `$ a-TR 1VY\"! `  a1Fw\"/\
         `  a\u{14}S\u{6} \u{1}\u{2}\u{e}\"% `+ aNK| LdH \u{8}`X 0lv w\u{1c}\u{12} Y7\u{1c}\". `Z#a(\u{7f}> u6a Dxh \u{1d}\
        }\u{1b}\"/ `! a_\u{11}k\"! `T a,\"~\"% `! a3l\u{d} V9\u{11}\". `I#aIeE\"& `\u{1f}\u{1f}a;qS /hY\". `\u{1f} aV~R\
         eUb  jc\"* `( aY\u{1e}| 5iI\". `o\"ab\u{1d}Z \\y* s~8\"\" `\u{5} a\u{1b}$| _Q\u{18} \u{12},D \u{0}~\u{1f} jq) \
        tL! K\u{1d}4\") `  ac)\u{2} \u{1}j[\"/ `\" a\u{0}@l \u{1d}}}\". `\u{1e} a\u{17}:\u{1a} m\u{3}?\") `! a\u{18}\u{1e}\
        \u{4}\"! `] a~B\u{1a} }?'\". `a\"aJg(\". `B\"a\u{1c}\u{e}N\"% `, a\u{14}De +Of kSU ,|\u{8}\"\" `V!a#\u{a}\u{15}\
         |P$ \u{10}YF 6XX\"! `/ a)\u{13}k l}\u{a}\". `\u{14}!a\u{1d}\u{e}G cb\u{9} pQ\u{15} @kN )\u{18}o &bS\"% `$ a\u{4}\
        \u{9}\u{e}\"! `Z aM\u{4}\u{1a}\"( `$ ad:\u{1e}\"- `\u{1f}\u{1f}a\u{10}?; V8]\"( `* aC%e d g l\u{17}n \u{18}\u{b}\
        ? v)D \u{e}\u{11}\u{d}\"' `  a[bE \u{17}V_ \u{1a}|5\"* `. a)Gj \u{7}di Wt\u{18} #W# \u{11}mw\"$ `  a#\u{19}\u{15}\
         \u{13}g\u{d}\". `\u{f} aQ\u{14}!\"! `] ax\u{c}Z )\u{19}x \u{e}X\u{1d} \u{1b}_? \u{1b}AO @\u{14}c 0i\u{1c}\"$ `\
        9 a\\pq\"$ `- aP>' *?, k1/ [|N  7^ 2\u{7f}\u{6}\"! `P aLX*\"! `1 aw'x\") `! am\u{12}- ,8D\"* `* alII [Ov\"! `& \
        aqLC y_Y y\u{8}\\\"\" `\u{16} a\u{13}J] 3*\u{7f} X\u{b}\u{9} \u{1a}K+\") `  a\u{1c}?/ g\u{1b}? ]Zz\"% `! a\u{1}\
        \u{17}\u{1c} r\u{3}\" io7 yUP z6] \u{9}ks \u{2}\u{16}y $]# x71 h\u{e}C DsF\") `$ aFAH NSH 5)P\"$ `- aY\u{1}s L\u{17}\
        \u{1d} y,2 =ar\"% `& a\u{e}T\u{f}\"\" `Q aG*V\") `$ aa-7 \u{1f}wm \u{a}Uz\"* `* ahk\u{a} \u{11}\u{4}E \u{13}gH\"\
        * `8 ab\u{2}\u{3} \u{13}I+\"$ `2 ai\u{13}7 ,4\u{7}\"! `! a\u{1e}#\u{16} -!B [4R\"$ `! a\u{14}Au\". `\u{d}\"a+t|\
         z26 \u{0}%=\". `(!a\u{d}[K P8\u{11} \u{1d}`\u{14} wKH K3\u{5} B T\"\" `g!a6\u{11}f s\u{11}v Z\u{6}\u{13}\"! `-\
         a/\u{d}. vF| 17\u{2}\". `! a[TY\") `  ar`( \u{9}:n \u{12}\u{19}s mGu\"' `# aFA\u{1a} \u{8}@= \u{15}0p ]ss\"! `\
        / a4R\u{d} DcC y:} h/;\". `h!a\u{f}vM 2Ao\"% `% aXf\u{e}\". `v aO\u{18}D n\u{1f}5\"( `# ayyN Wie ,\u{a}g \u{16}\
        -y\"' `\" a3{} o`\u{7f} ^Fp p~\u{3} c\u{1f}F J'n\"\" `Z!aR\u{7}y sd\u{7f}\". `g ae)) of0 J8h >Bn v8\u{d} \u{5}i\
        \u{1c} \u{15}6^ V=x o0| k\u{8}$ \u{a}p\u{b}\"' `\" azVm I4\u{8} \u{f}I' /e- 4~O \u{10})U \u{c}xc )8k U\u{9}\u{e}\
         8|\u{10}\") `  a\u{9}\u{4}<\". `\u{7f} a\u{c}\u{0}\u{5} \\\u{9}\u{16}$! `' a) `  a\u{4}TG \u{7f}zR '_T \u{2}\u{8}\
        \u{1c} L|D \\\u{1c}\u{7} r1\u{1c} |8Q Dr| xO\u{7} \u{14}\u{9}X ]\u{5}\u{1a}\"! `5 aB\u{14}\u{1b} \u{e}\u{14}7\"\
        ! `F a\u{10}\u{1e}: f|Q L2\u{1d} s.!\"( `\" aL\u{16}R \u{1e}Pr Y/\u{1b} \u{9}v- /|B gJK J\u{c}_ Oj  ]06 P\u{3}\u{9}\
         sF\" [%E 2~\u{1a}\"! `% ar 9 \u{6}g\u{c} Sq* t6P 1\u{1c}i \u{d}\u{9}] \"\u{15}u TI| f\"\u{f} \u{c}\u{1c}\u{11}\
         _!N r\u{15}[ [\u{14}L\") `  a6zO '^\" C:\u{5} bv' <\\/ N\u{1f}H \u{17}nr\"* `* a\u{1}S% nZF GpN X=Z a\u{14}\u{0}\
         1%K =\u{17}z\". `N!ahZ\u{e} \\x<\") `  a^m=\". `/!at?Z\"/ `\" a72`\"* `7 aNGn\". `U#a?A\u{15} \u{3}6; M\u{d}(\"\
        ! `  a\u{2}*J \u{15}\u{11}/\"% `, a\u{d}A` T&\u{e} \u{b}!? k\u{7}\u{10}\"* `. aW\u{1a}5 _ o !fq\"% `' aW#L\"$ `\
        F a\u{7}&c F\u{6}v\"! `] ar?| ws\u{c}\"! `2 aTs\u{c} h{Z Z\u{11}e T~G lIH T\u{1d}\u{1} :); {XE N\u{11}i W]\u{f}\
         \u{10}\u{16}\u{13} \u{5}\u{1e}\u{1b}\"' `% ab\u{1b}0 @I<$\" `- a* `* a46J 2{f \u{1b}j]\". `]\"aS\u{15}_ 6r\u{5}\
         AF  \u{4}n@\"! `O a2\u{2}o )_t\") `  ay!#\"- `\u{1f}\u{1f}aD4> gLO r\u{1a}T ;R\u{12} Hj- 2JP NWY nk* }\u{3}; \"\
        zT *NV Mf^\") `% am!b a\u{e}j vo\u{1} U\u{a}\u{14} y\u{14}. O\u{5}Z\"$ `L aV)\u{1} WW. y\u{19}\u{b}\"( `% aGU$ \
        n\u{e})\") `! a~\u{b}\u{14}\". `S\"a\u{1d}[Z <>\u{18} ~fA\") `  a\u{14}]K Y\u{e}\u{1} Kui eR\u{1b}\". `=\"a_&\u{0}\
         \u{2}z\u{e} cs\u{16} Eu \"! `W aTkN <\u{1a}T NI\u{7} [G\u{b} \u{1c}o- \u{11}F_\"* `$ a2\u{1b}x\"! `* aX]S\") `\
          a/L7 7OZ g(\u{0} Y$E ]xz\"* `' au\u{9}z\"! `. aU\u{8}&\". `\u{1}\"a\u{b}xi 9\u{17}w&' `# a* `\" a, `  aU\u{6}\
        o\". `*#aX)# gM: :Nq U\u{1c}\u{1d} &'\" ?e# _f% '\u{1f}\u{15} k8.\"\" `S aK*j\"\" `j!a6Q\u{9} eh\u{5}\"$ `/ alY\
        \u{10} \u{1c}\u{15}% wY( ifF \u{9}.S\"! `9 a~\u{1d}g \u{12}]9 4^B v+E $>\u{7}\"* `4 aU\u{b}!\"* `/ a0[,\") `! a\
        z}8 ?n9\". `@\"a\u{a}kP epB\") `# ah1L i*q 25\u{9}\"! `# aZlF 5-n <\u{17}\u{2} Xa\u{18} 4p6 5ZZ D:\u{12}\"! `) \
        a\u{19}[#\"( `# aJ\u{6}: E\u{5}^\"\" `L azC?\"\" `;!a,$G 0/^ \u{2}|\u{7f}\"% `' a\u{c}&Z \u{0}#f\"$ `E a|sl 5fw\
        \"\" `Y!aG]\u{f}\"! `V a\u{12}\u{d}\u{1b}\". `!\"ana9 L\u{14};\"! `5 aNHD \u{16}al\". `7\"aR=o \\nx\"$ `7 aD\u{a}\
        \u{2} ;9\u{1e}\"( `& aL79\"- `\u{1f}\u{1f}a7\u{1c}Y h\u{13}s t=\u{10}\". `_ a_De \u{6}#0 O n \u{2}1\u{10}\". `w\
         aC=&\"! `@ a-.-\"% `# aMd7 )\u{1a}X \u{1f}[1 9%M O\u{4}\u{1f} +8& YaE hN\u{3} KU0 z}2 \u{5}XP H!l\". `k#aL]y \u{b}\
        x\u{1a} \u{2}uW xsl\"' `# aCN\u{2}\"$ `0 a\u{1d}\u{8}-\"( `$ aKvA NC\u{13}\"$ `7 aH\u{1e}- B=\u{e} R*\u{f} P;2 \
        Z\u{1c}7\"/ `\" adXe \u{b}\u{f}r\"! `# aNl/\". `F\"a\u{8}\u{19}e\". `I\"a\u{d}L\u{9}\") `\" a$YO\"* `\" aQ|i Cx\
        ! -=O \u{1e}yw\"$ `D aQ#{ oq\u{17}\"$ `@ a%\u{15}O\"! `! a$3\u{8} Jc> \u{0}\u{0}U \"}Z G\u{b}l f7$\") `  ao%/\"\
        $ `, a,]G\"$ `$ aQjI 4\u{0}c +'t ei~ pA_\"* `' aS\u{f}_ _\u{0}g sxl \u{1a}Z@ Q(`\"* `* ae0\u{5} t=\" \u{c}j[\".\
         `6!ahm$ |b+\"* `$ a 99\". `\u{9} a4\u{8}T :\u{e}[ %\u{1}c htn \u{13}o} ->\u{6} i\u{2}\u{e} ]\u{0}\u{17}\"\" `^\
         am\u{c}\u{18}\"* `! aZy\u{1e} \u{1b}\u{e}s\"* `\" al/z llC 1\u{4}z yZd R\"j \u{15}\u{b}n\") `% aH\u{18}r \u{13}\
        ^* m\u{13}0 N`m\"% `\" a\u{1b}\u{6}\u{8}\"/ `  ai$j 1\u{1f}3 \u{e}J7 t\u{1f}9 3tI\". `O#a$;:\"% `' a4\u{1c}O\"!\
         `8 a\u{d}\u{16}l #<w \u{d}=.\". `J a\u{10}S< \u{17}\u{4}E\"* `4 a*\u{1}R a\u{f}\u{13} ,T4 T\u{9}N 0\\`\". `}!a\
        U2~\"$ `= aV^N <MW\") `  a\u{10}!\u{7f} \u{1a}\u{4}\u{8} mP6\"! `2 a\u{17}DA\"( `# aJ\u{9}} \\J\u{9}\") `  aIX\u{16}\
        \") `  a\u{1}d\u{a}  \u{5}- l\u{15}h l\u{3}q \u{9}\u{5}\u{7f} \u{10}Y(\"$ `= a\u{d}Ai \u{15}Pu '\u{7f}\u{14} \u{19}\
        [\" 0@D G|l \u{a}Vy\". `j!a%\u{d}}\"! `S a\u{7}/x\"/ `  azx{ !&\u{d} b/0 >*9\") `% a\u{10}}c\"( `# aW5g\"* `0 a\
        Rl1 M,8 7\u{2}i\") `! a)\u{6}! V([ |\u{0}F \u{16}\u{11}m\"\" `e!a(\u{0}\u{9}  \u{5}\u{18} fH* \u{1b}xn &Xu\". `\
        a#a]a' _\u{1e}K ]\u{6}{ y|\u{8}\"( `( aB<E OvM\". `T a\u{c}WV \u{b}UW\"( `# agdZ VKa\"% `) aEMl LH\u{1a}\"* `! \
        aEA\\ dJ\u{11} /\u{17}( \u{10}47 \u{b}eC zya \u{4}\u{5}\u{c}\". `{\"aZ\u{1c}U \u{1f}\u{10}~\"! `) a _\u{8}\". `\
        8\"a\u{15}t6 9\u{8}u \u{14}\u{8}\u{8} _1`\". `N\"aZ\u{2}\u{3}\"* `# a3@N 5\u{12}Q vlX :t\u{1a} M(Y\"! `. aX\u{9}\
        \u{0}\"! `\\ aZ<\u{c} \u{19}*$ \u{1f}w#\"- `\u{1f}\u{1f}a\u{9}\u{1b})\". `~!a\u{1c}\u{16}q\"$ `1 at ) i|Z A^d\"\
        ! `< aH\u{15}\u{16}\". `\u{6}!aDc2\". `x!aD%\u{d} 1k*\") `  al{f\". `[!a\u{f}Lh X\u{16}p &C\u{b} \u{1}qD U-l\".\
         `>\"a>Ub or\u{2}\". `C\"a\u{d}(\u{15} Jl>\"* `5 abfK\") `  a$m\u{15} WnM\"* `4 am\u{15}]$\" `+ a* `& aI@\u{2} \
        \u{3}~\u{3} i\u{3}M 8\u{e}5 sR7\"! `G a}\u{f}O\". `|\"a\u{b}\u{17}C ,. \"* `4 a$\u{19}5 |Ek Pym L\u{a}H S>R K4e\
        \"$ `8 a'Vb\"$ `- a$Jn\"$ `  a\u{17}\u{8}\u{10} \u{1e}\u{13},\"* `3 a\u{b}OR vBg Ic#\". `S#a\u{12}IO Lb] |/|\")\
         `$ aFY, SGk\"$ `G aNq\u{1d} pM\u{2}\") `  a\u{b}oI B,\\ \u{a}rn\") `\" aN,0 j\u{0}v\") `  ap\u{11}^ sqw \u{2}s\
        \u{1f}\". `\u{1} a\u{7}B' :H\u{9} d[ \") `# a\u{b}f5 ]gH `62 \u{11}Q7\"$ `: aKra \u{13}\u{7f}i \u{0}\u{3}\u{7f}\
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
         Y\u{1b}\u{1d} \u{7}\u{9}N [T[ Z!j\"( `& a\u{8}em )\u{1d}\u{11} C\u{a}\u{14} \u{1}w= Q0C \u{7f}bZ\"' `% a~Az\"$\
         `H a6r\u{9}\"% `# a]\u{19}\u{13} TVN WO\u{f} g\\1 Y\u{18}Y Ez\u{15} \u{18}&\u{1d} \u{7f}Z@ 2;A\"* `4 aY\u{1}E \
        \u{10}yc \u{e}#\u{15}\") `  a\u{1}F!\"% `  a&cO |*.\"! `V a ?\u{1f} twW\". `m\"a=%k fT/ :o3\". `` a_zw\"- `\u{1f}\
        \u{1f}aPZX *hY\") `  a[\u{1b}e !\u{18}{\") `# a\"UL fa[ >t\u{4} KYN \u{d}c\u{1} 6\u{10}\u{13} D{\u{18}\". `] aD\
        \u{7}\u{6}\". `} a;o. ~\u{1e}1 \u{1a}w` \u{13}!\u{1e} S8V XXv \u{1a}\u{f}\u{16} z8# \u{1f}dg\"( `' a0\u{a}o\"\"\
         `Q!aN/x\"' `$ a\u{a}j\u{1a} n\u{e}e\". `x a`\u{1}R \u{17}\u{4}\u{a}\"( `) a\u{0}^\u{c} \u{16}\u{1c}\u{13} ';/\"\
        . `?#a\u{8}j;\". `q#a\u{15}>E +fs \u{8}!\u{12} \u{1d}\"\u{1f} 02j k6\u{0} \u{1c}}? /B]\"$ `> a\u{8}\u{9}  C-! (\
        T7 (9q 6\u{c}\u{3}\") `! amc2\". `H#a@*w !&[ W\u{0}\u{2} LEY \u{4}\u{4}\u{15}\". `*!a\u{1c}w>\"/ `\" a\u{19}DL \
        DP\u{1b} \u{9}B> \u{0}/\u{3} V\u{3}\u{16} \"n\u{1e}\"! `( a\u{1a}$<\"! `[ a\u{16}{l *\u{b}\u{a}\"\" `\\!a\"I) ?\
        QG\"( `# aA|S\"! `L a\u{0}]\u{1d} F_0 +bL K}[ JQh \u{17}\u{d}\u{6} h\u{c}\u{19} g\u{4}! C=3  J^\". `)#a%p\u{7} \
        `Z: \u{17}}>\"* `& aS\u{1e}C z\u{1b}W J'd\"* `4 ap@h .\u{15}n\". `%#a>2R\"( `# alT{\". `\u{16} a^$\u{f} \u{4}bz\
         ].\u{1b} {Y3 f\u{7f}l n\u{b}\u{d}\"% `& ad\u{9}\u{19} H8? M X \u{a}Nt \u{13};| @\u{1c}|\"\" `D!a@YJ *\u{1}b n_\
        Q$! `) a* `, al\u{e}x\"/ `  a,\u{18}\u{7} I\u{17}\u{8} \u{13}U\u{1d}\"* `- aQ\u{12}  \u{1b}{I C%O :\u{12}e zj\\\
         1x\" :w,\"$ `H aexQ\") `  a\"fp .O\u{16} \u{f}15 (d\u{6} \u{5}64 \u{7}Fg\"' `\" a{Nt\"! `# a\u{b}GA #B\u{b}\"$\
         `7 a\u{18}P@ $vX as^ G9h  r. ;(I on\u{a}\"$ `C avO\u{1c}\". `\u{3}\"a\u{1f}Ii ak:\"* `/ at\"\u{15}\"\" `N aa\u{b}\
        8\"! `W a(3\u{b} <;r\") `  aZ?\u{4} [K3 0\u{16}J 7|s\") `  a\u{11}\u{7f}\u{11} c\u{7f}\u{1b} o8H [#b \u{11}\u{6}\
        k l \u{15}\". `P\"aF%) \u{5}\u{18}d \u{1c}o>\". `1#a\u{11}Rz\". `W aZg\u{0} \u{f}\u{1}$ i.[ qee\"\" `'!auwx\"! \
        `8 aS(] R,i \u{11}\u{1}\u{e} >hN\". `\u{15}!a_74 6\u{4}8 u(\\\", `! ay\u{11}+\". ` #a|$e )\u{7f}g \u{b}\u{7}u \u{4}\
        +' #rr J>x\"! `= a\u{d}x} \u{e}\u{c}N \u{1}+\u{e} ux\u{0} ONG \u{0}nN ,\u{16}!\"% `$ aR+g \u{16}\"l VK\u{8} bT5\
         \u{1d}nC\"\" `A a\u{5}iC dY( 7QM Xgo\"( `\" aqG\u{5} )*\u{13} \u{12}\u{0}\u{1d} TO4\"$ `+ a$J>\"! `. a\u{1e}`{\
         \u{7}\u{1f}\u{2}\". `8 a\u{1f}gw\"$ `> a\u{19}Q\u{5}\"! `C aG?\u{19}\". `\u{7f}\"auFs\". `\u{19}\"a\u{c}\u{f}\u{1b}\
         8\u{2}) #S8 y\u{2}Q bf\u{e} #np o\u{1a}^ \\G/\"( `% a\u{15}B: \u{2}.g\"* `. aqg\u{7}\"$ `@ a:#\u{16}\". `5\"a9\
        v& PEo \u{c}<A \u{18}DX\". `N a +a ))\" ~\u{15}S 7L] ,:\u{6} l\u{9}*\". `\u{6} a)8X Xh\u{6} *\u{13}E \u{1}zp xX\
         \") `  a\u{a}9\u{11}\"$ `B a\u{1a}\u{9}8 v\u{f}?\". `l#aqJp$! `1 a\" `d!aa6B 27^\". `z\"aK\u{1a}\u{13} \u{1b}&\
        C\". `1\"a%UT C\u{f}U K\u{13}j\". `\u{d}!a!3J q~j\". `3\"a((~\". `r a\u{12}p\u{a}$! `I a\" `\\ a&\u{16}] a%c lO\
        j\". `b aK\u{b}m }~\u{7f} 4\u{6}5 h7: \\\u{f}\u{11}\"! `= a+A# 1{$\"+ `\u{1f}\u{1f}aO\u{c}\\ \u{d}2o \u{13}\u{6}\
        D I F\") `! aLOK\"\" `m!aFcp Y\u{0}#&' `$ a* `# a, `! a@\u{7f}p\"- `\u{1f}\u{1f}a\u{1a}{\u{6} V{\u{1e}\"! `H a\u{2}\
        e#\"$ `* a\u{4}u@ :0\u{8}\"\" `\u{1} a\u{0}\u{1f}O hF\u{0} Dp=\"+ `\u{1f}\u{1f}a\u{4}}^\"% `' ai\u{3}` $V- \u{0}\
        ~F \u{1c}m\u{7} \u{1e}($ \u{14}\u{10}B \u{11}rd Kfx (6z )\u{1c}<\"! `1 a\u{11}\u{6}I\". `\u{7}\"a.9W \u{7}v{\"!\
         `= ak \u{4}\". `\u{1c}\"a\u{16}ZM \u{7}`g \"j>&' `# a* `\" a, `  a\u{1b}[I\"\" `G!aCe\u{a} ~j3\". `,#a0)Z\"* `\
        5 a\u{1f}p\u{b} Z#\u{1a} \u{f}l&\"$ `$ a\u{12}#- =]: ^2T ]/p \u{1f}{  \u{13}/L y\u{1a}p 6yu `-=\"! `9 a,\u{1d}X\
        \". `\u{5}!aGK^ Xsi\". `2\"a=@\u{7f}\") `% a-z( 5sZ mza 4pd -Pp d)$ ]S| N\u{6}\u{f} \u{12}\u{e}$\". `d!a`4S \u{11}\
        *f nl~\"\" `J!a\u{14}.\u{8} WCt .y& Vt\u{1e} \u{12}\u{d}+$* `# a, `! a\"y9 c\u{3}\u{16}$' `# a, `  a\\X' \u{11}\
        ~C$! `R a\" `\u{f} a\u{c}vO {CY\"( `$ af>[ s\u{7f}i \u{d}\u{10}\u{11} \\*J rsS $\u{1b}}\"* `' a#r7 \u{16}0\u{b}\
         /}\u{1c} \u{12}*_\". `\u{2}\"aL\u{18}t \u{1a}z} P\"2 \u{1a}Y? \u{0}\u{12}E /\u{a}] k\u{6}l\"/ `\" au\u{15}\u{1}\
         \u{7}([\". `D\"aZ4c z\u{19}\u{4} \u{2}o\u{15}\"( `& ad\u{6}%\"\" `L!a!WB \u{11}dc\". `+#aest\"( `* aM\u{12}2 E\
        \u{b}] \u{7f}Fc \u{1a}T\u{7f} \u{2}P \"/ `\" ag|( Lcj D\"y \u{1f}\u{1c}~ \u{f}S\u{17} \u{11}Yb oH\u{15} \u{16}Q\
        \u{16}\") `% a`X, rD/\"* `% avnL\"( `( a`Z  \u{f}/O {*[\"! `D a\u{18}'D 1CN  NQ \u{c}rc \u{4}!\u{9}\". `.!afa\u{1d}\
         1\"} D)\u{1} \u{c}jP\". `\u{b}\"a5R\u{2} \u{11}w\u{2}\"/ `  a[\u{8}\u{10} Vm6 0II 2 [\"- `\u{1f}\u{1f}a\u{16} \
        \u{4} >,\u{5}\". `;!a`\u{8}\u{a} ~fY \u{17}<^ s7i \u{18}\u{d}~ }z\u{1a} V{) Ad`\"% `( as&i u\u{d}&\"$ `3 a\u{4}\
        \u{b}6\"! `V aPHF\". `n#a\u{19}t`\"* `. a\u{1a}@o\"* `3 a\u{1d}\u{1e}\u{5} M}<\". `T\"a \\Q 2EU\"( `% a:\u{17}\u{7f}\
         8a\u{2}\"\" `l a\u{12}oc\"! `\\ a^t\u{1e} 0|O 'vp$\" `/ a* `% aK&[\". `*\"a\u{0}\u{1c}b b\u{7f}t N7v \u{1e}E\u{6}\
         .Y\u{1a} A~7 G\u{1c}C u?z VA\u{4} >\u{1b}\u{1c} f\u{8}*\"% `$ a\u{5}@\u{15} 1g= rSj\"* `4 a\u{7}x} N\u{1d}\u{5}\
         \\\u{1b}9 ~\u{10};\"\" `M!aVPB bk~ G\u{3}3\"! `E aOPK\"\" `} aKSS 'Si DJ\u{7} Tbx EK~\"\" `(!a7h\u{3}\"\" `\u{3}\
         a/%v `W@\"* `4 a\u{15}hu $\u{2}\u{f} 5i] (\u{1a}` }Qe A%s\"* `! a#\u{15}y c[E\". `\u{8} aN\u{a}\u{1} \u{1a}f!\"\
        . `X\"aa-H {\\\u{4} 1\u{7}e S:n\"* `6 aACw y\u{7f}1 1jc\") `  ajG= =2X ?'\u{c} \u{a}H\u{f} \u{d}\u{1e}\u{1f} Z9\
        U \u{14}+\u{0} \u{6}'K IqT\"* `4 aQM[ )e\u{e} k\u{1a}\u{16} b34 \u{a}BK lco \u{f}\u{1}\u{13} h`) 75-\"\" `\u{b}\
         aQKK \u{1f}JQ <Ki pF\u{5} x`\u{1c} \u{12}\u{e}/ z$n qJ( T\u{18}? $%g \u{19}\u{a}t\"! `T a-\u{14}u p$H\". `<!aL\
        <m \u{c}\u{3}* 4HH\"& `\u{1f}\u{1f}a\u{17}UN wE\\ `\u{1}\u{7f}\") `  a\u{b} \u{9} \u{b}Z* Ks\u{1d}\". `m!a|#( s\
        )h 2\u{1e}n ]n\u{c} \u{1c}4! %!$\"( `# a[{/ \u{3}y>\"( `  a8i] J\u{1e}i 8Jo E\u{16}\u{7f} }oS\". `\u{2} a)\u{1f}\
        S\"/ `\" ah\u{1a}m\"\" `1 aQ1\u{e} <s\u{13} \u{e}<' \"'- :\u{b}R 6g` 5\u{8}e\"% `  a\u{d}(\u{1}\"* `4 aU}(\"\" \
        `\u{6} at^2\"$ `& ac7> 3?w \u{1}O\u{7f}\") `  aE\u{3}\" C5Y\". `V#aJHt\"! `7 a\u{1b}\u{e}\u{11} [fK 4Bq \u{13}i\
        x\". `\u{10}\"a~Ww \u{12}Q9 'm\u{d}\") `% anm\u{16} yGM Aao Ftz \u{4}b$ DQC\"\" `R a\u{17}\u{17}d N\u{11}\u{19}\
         \u{7f}V>\". ``\"a\u{4}<P\"\" `g aEQk A\u{1}k 2\\\u{13}\"* `& af\u{a}%\". `+ aL=J ?`P \u{16}eo \u{1c}\u{10}y f1\
        K X\u{a}\u{7} l2G\". `\u{15} ab6u 5`\u{0}\"* `. a\u{e}\u{14}\u{1} l@' Dd@$! `? a\" `*!aq\u{1b}J \u{8}'V \u{6}R\u{3}\
         #>5 z,~ v\u{14}& n\u{1d}) 3%' PS}\"! `O a| \u{c} 4)\u{c} \u{a};\u{17}\"* `- a~=F \u{f}/Y #|k 9\u{3}\u{e} I;% 7\
        sH\") `  a{\u{1}a \u{13}Z$\"% `  a\u{7f}K* *-< J5R\"$ `1 a\u{11}l\u{12} |:- \"u:\"\" `i!a\u{8}'` :*j\". `c a.E#\
         \u{d}\u{a}A pEb C\u{6}{\"( `# a\u{15}p6\". `_\"au\u{13}; \u{13}=\u{10} }\u{b}P '?s xf\u{7}\"* `$ aIVO \u{1a}a^\
         RLu\"- `\u{1f}\u{1f}aT\u{19}w j\u{5}* OhZ\") `  ag$s D\u{1b}: \u{0}%\u{1d} kg.\"( `\" a_+@\"( `& aXQ\u{6}\". `\
        \u{7}!a\u{3}%\u{d} 9`V \u{5}\u{7f}Z\"* `4 af\u{9}c R\"e\"\" `M a)\u{6}t\". `K!a\u{d}\u{2}E 1\u{c}K 8YZ \u{1f}:l\
         \u{f}v\u{11} \u{13}6Q \u{9}ec\". `2 a{\u{11}h \u{10}Ei \u{1b}S0\". `U\"aV\u{1f}E {\u{1e}\u{18} 6\u{15}< 0Zu J\u{15}\
        # \u{f}9C  4m 'u\u{4} *\u{1e}e \\jo\"% `' aJ3p 4;\u{11} (.&\"* `) a?3T\"! `# ab \u{1b} \u{8}\"' IlV\"* `4 au5c \
        \u{18}\u{1}&\"\" `B!a\u{b}h| W\u{f}\u{2} `H\u{16} y:# \u{1f}6E 3C[\"+ `\u{1f}\u{1f}a<\u{13}d\"! `B a\u{7}Ef *e\u{3}\
        \"' `# aaW\u{5} tA/ QcG\". `!!aR\u{9}P q<k \u{13}nx V4\u{1a} q\u{19}?\"/ `\" aYrH B \u{f} 6\u{6}\u{7f} \u{12}3\u{5}\
        \"! `) a\u{7}?\u{16} qp>\") `  at\u{d}B\". `t\"alYJ =\u{1}P @*w h_\u{4} \u{17};^ \u{d}C^ WJ\u{0} a;\u{8}\"- `\u{1f}\
        \u{1f}adA\u{1b} O3%\"\" `$!aqFU lj\u{7}\". `G#aR\u{4}\u{b} ?F\u{c} t\u{f}W .]p\". `i#a\u{7}3\u{b} t\u{13}\" \"S\
        1 FFU #tE\"\" `3!a(\u{10}o K\u{1c}{\"' `$ a(H+ Y]D ;&n\". `J\"aWh\u{3}\"( `# ad\u{1}H fP[\"\" `u a\u{1f}2\u{7f}\
        \"! `6 aB-O \u{b}%\u{15} ZsL\". `< aK\u{d}V\". `\u{7} as}H $\u{1b}\u{10} \u{6}\u{1}\u{16} \"n]\"( `# a\u{13}~\u{5}\
         Q\u{1a}\u{12} zt5\"/ `  a]\u{4}A R%\u{c} b\u{12}4\". `o aLV5 \u{c}O7 \u{f}\u{1a}\u{b} yqF\"\" `S!a\u{1a}v4 \u{b}\
        \u{1d}J\". `c\"a]O{\"' `$ a\u{1a}r\u{13} \u{d}ih _y< \u{16}]P &\u{10}~ $7\u{1e}\"* `7 a]J'\"% `! aj\u{d}:\"$ `B\
         a\u{3}@\u{4}\". `G!alO# \u{1b}*T 5vn \u{2}O\u{f}\". `h a\u{f}?+\". `Y#a;+M *%\u{12}\". `6 a\u{1a}4\u{14} k%\u{d}\
         /kG\". `)\"a\u{0}\u{11}O\"& `\u{1f}\u{1f}amkl\". `'#aL\u{10}\u{6}\"\" `' aq2& Xwd$! `T a\" `\u{1b} a3\u{14}& ?\
        I= `}B\"* `  av\u{17}d\". `\u{12}\"a\u{12}\\= \u{0}\u{f}\u{12} iF\u{3}\". `\u{4}\"aG;\u{16}\". `L ad\\& 1)D bPY\
        \". `I!a\u{2}p\u{12}\") `! a\u{10}Xf i\u{12}P\". `) a.TS\", `  aAX\u{13}\". `L#a_\u{11}L !@G u)L 19R W\u{c}d \u{f}\
        ); \u{2}\u{8}@ lnA\". `\u{1d} aU\u{1}I ;\u{1}^\"* `, a(\u{12}J t@P agz\". `(\"a\u{f}Ho\"' `$ aC\u{12}\\ hP-\"( \
        `% a'M\u{6} hy, c\u{19}{ \u{7f}=\u{7f}\"\" `I a~1) >Q]\"! `\" aDa` 1s\u{7} :]\u{f}\". `|!a\u{1}\u{11}P LTu t7V \
        Uq\u{13} Z@\u{1a}\"( `( a2\u{13}x ' H \u{8}0\u{e}\"* `) a9jV  |p \u{7}=- $4#\"! `0 a'Z? \u{1f}\u{16}P geW s9I  \
        'U\". `j#a\u{17}\u{c}t \u{1d}x\u{1f}\"* `* a\u{1}0O \u{7f}RR \u{2}ZW tz` }A~\"/ `  a\u{1a}W' 5&3 /ih a,k &\u{1f}\
        \u{7f} keS\"( `# aMqB \u{15}\\_ -\u{1d}r\"( `% a7d5 E\u{0}$ SFG A\u{15}Y\". `* ao\u{13}b\". `\u{0}\"a&Jq \u{b}\u{1}\
        s PWH\"( `& aB\u{f}x d\u{11}\u{b} Q\u{1c}+ V\u{e}/\"* `6 a*\u{10}Y ]\u{1}k r:E G\u{1}a R\u{1}\u{1c}\"\" `\u{a} \
        a\u{1}\u{2}&\". `t#a\u{1b}\u{8}Q @\u{15}\\ \u{16}(b\") `  a4qG >Vh U[  \u{f}&K l3p RCv\") `  aP_% \u{1}\u{1c}1 \
        p\u{12}B 2HI \u{1b}Z\u{1f} \u{7f}aW Iae tN& CmD QL_\"* `% aA@w\"$ `\" aq(\u{14} \u{1a}FA \u{f}\u{18}t Y<u$\" `%\
         a* `' a\u{1d}d| o\u{e}\u{10} xF* .\u{8}2 n\u{b}G SkQ _\u{5}q\". `F!a(\u{8}t $8\u{12}\"* `3 a\u{7f}10\"( `$ a}B\
        \u{11} DbA\") `  aq<X W[z p\u{e}\u{16} \u{3}\u{17}_ ?R  JCi \u{11}3p\"! `! a\u{f};z ;*\u{14} /\u{12}4 \u{f}5\u{18}\
         \u{2}S& \u{8}\u{1c}& $=G a2\" \u{14}d*\"% `\" aGYz$\" `4 a* `) ao\u{1b}\u{18} #\u{7f}Q\"* `4 aU\u{1c}Y\"( `% a\
        Kes\". `\u{4} a$\u{1d}< \u{7f}jE WVj 0>\u{a} a\u{a}C @\u{2}J \u{b}`J wSo\"\" `E!aWA#\"\" `I!aRcX\"! `) aa9b\"! \
        `Q a\u{17}\u{17}+ \u{c}DU \u{b}E@\") `! a\u{2})\u{2}\"\" `? aAJV \u{10}Q\u{a} \u{1b}P)\". `\u{5} a\u{9}Y] =1\u{b}\
         \u{2}v= 8wF z@$\") `  a0<9\". `Q#ar < \u{1b}A\u{8} 1\u{6}x 3N}\") `  aS., \u{5}!e s\u{5}%\"( `% a;eD\". `=!a5|\
        \u{1d} I\u{12}0 \u{f}uc q\u{10}r ')\u{13} \u{1c}\u{1b}D \u{7f}\u{a}R H\u{a}v V3\u{13} \u{1d}\u{a}C '\u{0}h BSh \
        2\u{1d}s U=\u{4}\". `L!a\u{7}\u{1a}\u{8}\". `c#a@J3 \u{a}.J jM\u{b} 76\u{17} g\u{1c}N Y\u{0}\u{8}\"/ `\" aDZ) X\
        *, \u{16}#T \u{3}Qk LLi\", `  a\u{2}=\u{1f} \u{6}-5\"\" `9!a\"\u{10}Q \u{6}\u{5}\u{1d} \u{1c}3V \u{17}\u{1f}s\"\
        . `H!a\u{5}'\u{0} }5\u{9}\"! `= a)9/ s\u{1f}N \u{1}WY\". `s#a!'z\"( `' a+=P ?ci \u{2}\u{1c}&\". `l!a\"03 ~2X\".\
         `)!aa/j\"* `4 aZnw\"* `- azAx \"\u{12}| ]\u{1e}\" >\u{7f}U '\u{9}g I\u{d}l ,_x\". `.#a3J6 \u{1}\u{12}u '\u{f})\
         \u{8}\u{f}F\"\" `c a#\u{11}P \u{c}\u{d}S &`d \u{1d}8y %v\u{16}\"* `3 awL\u{1d} /\u{1d}M\"* `4 a%9j $)| s\u{12}\
        \u{1f} G\u{14}\u{d} r`\u{c} yC? z\u{1b}W '|\u{a} N6\u{1b}\"% `& aBMB .S-\"% `% a-\u{15}- \u{1}$G Ox\u{7f} \u{10}\
        o\u{8} 7kc 6B\u{1b} ?\u{13}T\"% `$ a|]k zM1 \u{18}4@ _\u{a}] v_\u{1c} e\u{14}8 1EE HOF ,\u{14}\u{1e}\"* `4 aOe!\
         x[+ :)t tax at\u{1}\"* `) atUT o\u{15}*\"* `- ak\u{7}0 \u{10}XR\"* `0 aX9k e &\". `\u{11} awm. \u{5}s9\"' `# a\
        S2`\"% `  a\u{15}3\u{c} \u{6}\u{10}\u{1b} $7{\"( `\" a\u{6}{, +\u{14}_\"\" `=!a\u{6}qb  He  \u{5};\"% `& av;E \u{0}\
        \u{1a}H :*c$\" `@ a' `% a\".u $\u{d}\u{11}\") `% a)\u{7}=\"\" `s aa3P\". `N#auv\u{7} T$\u{9} \u{7}\u{5}\u{9} x\u{1d}\
        4 \u{a}Y@ J\u{3}/ '\u{7}1\") `$ a(~v z/'\"* `1 a\u{12}RV pe\u{d} )E\u{14} qY\u{19} d:I 7df hC\u{5} \u{b}\u{a}\u{e}\
         I\u{1c}2 e\u{11}g B\u{a}\u{14}\". `# awsy Sy4\"* `' a*DP f\u{15}\u{10} `\u{d}. \u{1c}h$ `cy >\u{9}\u{d} \u{17}\
        #4 Pv\u{1b} \u{12}PO vCS f6\u{d} \u{8}+: W\"\u{3}\"$ `A a\u{7f}\u{14}\u{11} \u{1}\u{13}\u{13} /.\u{10} i>$ \u{1a}\
        9z g<\u{9} \u{13}G\u{1c} \u{c}h4 \u{7f}\u{18}; )go\"% `  al ,\"$ `0 a[_x /,& ;J\u{1b} 7)< \u{18}UQ\"* `* a((\u{18}\
         \u{1e}\u{1c}\u{12}\"$ `' ao\u{e}\u{1a} ?)6 #|\u{7} m 2 *<G\". `\u{9}\"aI\u{1f}K _\\p [}w #2:\". `\u{13}\"a;@V \
        -\u{1d}^ \u{8}\u{1}t Zl= y6y\"! `0 a\u{2}\u{4}0\". `;#as]U\"( `% a5\u{14}a \u{11}-B 0x\u{0}\". `1!a\u{1d}\u{2}z\
         8\u{7}\u{e}\". `l\"aOj# A\u{18}C _>~ b\u{14}\u{11} \u{13}\u{10}\u{16} X$'\"\" `-!ahp\u{14} ?yJ  -\u{4} /\u{1b}\
        \u{d}\"$ `; aV:\u{11} 9\u{17}1 \u{5}.f Lrj\"* `5 aPgk\". `+\"a\u{13}i\u{13}  O\u{1b}\"$ `( aP\u{7}# &\u{f}]\"\"\
         `]!a%nv\"( `\" aV\u{0}\u{1f} _5n Y?w >\u{18}\u{19}\"! `4 a\"vR$( `  a* `+ a%M\u{b} #|D v.. \u{1b}<Z \\e\u{0} e\
        \u{8}\u{1e} )7H 2]p Q\u{2}\u{f} \u{1b}C\" F3;  hR\"( `( a@?b\"% `( aS\u{6}j kD[ rez (@\u{7} qx\u{b} \u{8}\u{7f}\
        |\"$ `' a\u{6}L\u{2} \u{7f}p\u{12} oX\u{1c}\". `\u{f}\"a\u{b}c+ _:F\"\" `* au/S FWU [)v \u{b}Q: 0\u{14}F\". `\u{1a}\
        !abG}\". `Z av\u{d}~ 'K\u{0} \u{1d}x1 9%\\\"* `% ag\u{17}\u{11} ?0_ s\u{12}m G\u{17}V \u{18}#j W\u{0}y\". `,\"a\
        q?L\"! `- a\u{5}5x ]\u{1f}\u{18} \u{5}F\u{1b} }%\u{1e}\"% `$ aC`S\"( `% a}5U ave$\" `2 a/ `\" a'<\u{12} Pi)\". \
        `:!a$/, ;RK\"$ `< a3DP 7_\\ Q2\u{e} zuo\"% `# a\u{13}mw 3}\u{13} Bg! \u{2}\u{b}# EQH\"( `# a3\\X $}\u{19}\". `d\
        #a\u{0}\u{16}*\"\" `a!aYk9 \u{2}wO \u{6}$\u{13}\". `G\"aG\u{1f}7\". `u a\u{14}-R [\u{2}R \u{16}\u{5}/\") `# a1_\
        F\"* `/ a*\u{7}q [N\u{0}\"/ `! a4\u{a}\u{e} \u{0}$\u{12}\") `  ab=\u{15} \u{17}we  J{ \u{12}\u{11}S lw\u{1e}\"$\
         `) a~4+ L-T  P' \u{14}gA \u{6}}S \u{f}G[ YI\u{e} Rb(\"\" `%!a\u{b}6d 3\\5 N/Y\"' `  a\u{6};~ |B\u{5} ,9=\"! `4\
         aFX4\") `  a\u{e}\u{8}5\". `:#aVB0 b$$ ;{? d={ \u{13}u~ gu#\"\" `) aG?$ =7* I7c\"$ `5 afm| ,%d \u{19}\u{12}\u{11}\
         $M\u{1a}$! `= a\" `f!aAD= \u{8}\u{a}A\". `r!a)9r d>5 \u{9}2N FVI S\u{7f}\\ \"-7 ]Gl cxs \u{0}L\u{1d} .`; f,b @\
        1I c=J \\z\u{4}\"* `* a+\u{15}\u{6}\") `$ ad?&\"* `4 a2.I\") `! am0\u{0} -\u{1}\u{17}\") `% ao-7\". `: aQmw }o\u{17}\
        \"* `% a\u{1f}\u{2}F\". `P#a\u{f}0I /%\u{7f} JSm \u{14}:\u{c} 16\u{1b}\". `\u{e}\"aOG` `@q\"/ `  avC\u{6} >f\u{6}\
         >t\u{8} \u{17}\u{18}\u{a} :Pz\". `@ aon \"\" `m a8\u{16}g `\"w A?$ _+N `N= PL? V\u{19}; cSS \u{d}\u{9}2 \u{11}\
        \u{14}9 \u{12}@w wi{\"! `? a\u{6}\\J Yjv ufx \u{19}w; t7s q=\u{1e} u1! \"]W J}| VD\u{7f} t\\) \u{13}\u{6}4 \u{1a}\
        UV\"$ `: acZb &Kk SP,\"( `\" a~\u{12}- R\u{6}M x_q\". `y aHn\u{c} \u{1e}x&\"( `$ aU\u{11}E hTS #!j mlh X]{ p;'\"\
        ) `$ a[\u{a}( v\u{4}E  [y\"* `4 aNQk&' `$ a* `# a, `! aV&} \u{c}t\u{14} \u{b}sK :n\u{1b}\"$ `# a\u{5}\u{d}4 +@\u{f}\
         wH\u{f} (c( |'[ h*+ 8K/ \u{16}b> ;\u{e}N \u{16}YO\"\" `b!a+-W (`T l`r \u{14}\u{1a}G \u{7f}Xi\"/ `\" an\u{1a}\u{1e}\
         y=7\". `q!a\u{1d}\u{b}[\") `  aac\u{1d} kjl p7y !(@ RI\u{1d} Y\u{1c}'\"( `$ ar?R \u{1f}Q/\"$ `2 a7]~ h\u{17}\u{7}\
         QN:\"( `# a.9B\") `  aT$\u{b} \u{9}6  \u{5}~9\") `  aB\u{16}[ \u{1e}S\u{4} 2b\u{6}$! `J a\" `~ a\u{1e}y\u{c}\"\
        ) `! a4d\u{18}\"$ `! a0K&\"( `$ aBbA e\u{16}H\". `7!a\u{13};K \\{o\". `, a7\u{4}, F1H \u{13}\u{14}Q\") `$ a .= \
        DXs v\u{15}\u{12} U\u{1e}? \u{2}\u{1a}[\"% `# a\u{6}Y\\ u~j\"! `S a7`|\"! `% aKeR\"% `! a`Rj Sy\u{16}\"\" `n ap\
        M& aJn\"* `1 aB\u{1b}\u{b}\") `  a,O[ :AO {&*\". `h\"a<^5 5-I \u{15}\u{0}M RQV \u{11}\u{0}c ~:S\"% `\" aspT\". \
        `5!aa\u{9}f$! `' a) `  a`E\u{1f} -\u{13}P\"( `# aX'V\"+ `\u{1f}\u{1f}a\u{18}=[ no^ v$\u{16}\"$ `: aXk*\". `\u{17}\
        \"aG\u{19}\u{3} 9TM\". `\u{18}\"aKP\u{17} EO\" #}L \u{8}@\u{4} \u{6}X\u{1a}\"$ `8 a\u{a}<5\". `\u{1e}!as3:\"\" \
        `( aI\u{9}t\"% `  atp\u{e}$\" `; a* `* aRsD \u{b}VF H\u{1f}Y HQa t\u{b}4 c]A m0c -\u{a}\u{6} _#9 45D\"$ `G a\u{d}\
        Wn\"$ `( a#46\"! `B anJ^\"* `5 aBS` )\u{1f}N ;a~\"! `C awY\u{8} 3\u{a}\u{f}\"* `4 a01\u{12} U7Z -\u{16}x \u{1b}\
        R\u{1} \u{d}g*\". `q aIq=\". `A\"a?p\u{b}\"! `W aiX! '\u{0}< \u{14}OY fL\u{2}\"! `' a\u{19}G\u{a} FN\u{1b}\". `\
        Y!ao$\u{1c} o,X Q=\\ 96! {eB\"/ `  aV_} L3\u{9}\". `\u{1d}\"a,@4 n\u{8}:\"% `( aUw\u{0} \u{1}\u{3}\u{6}\". `D#a\
        2Pb ]ie =mo E\u{0}v :U\u{1a} S@L D,V \u{18}Sm #)\u{13} \u{17}4\u{16}\"% `% a9%\u{1e} W2, 4\u{1}Q .v\u{7f} qT\u{12}\
        \"! `D aM[E UKW k_Z \u{1a}ic\"* `4 aY\u{1f}\u{16} W[2 \u{12}U< >ae\"% `& aH<2\"* `6 a`[\u{2} y*G oJV\"- `\u{1f}\
        \u{1f}ay\u{5}\u{7f} 6\u{1f}6 DKP\", `! a;}~ H]\u{1f} yg* 6\u{5}M Zb~\"( `) a\u{9}lE 8]c \u{8}7\u{7} \u{7f}??$\"\
         `\u{d} a* `8 aNC\u{7} +J,\". `t!a\u{c}\"m \u{14}N\u{d} U,I\"! `- aO ] \u{1b}=h N\u{1a}m 1a\u{8} LL$ rV8 'KL \u{2}\
        f\\\"' `! ap8j \u{1c}@\u{d} 0#\u{10}\"* `+ abX\u{11} =\u{17}T \u{12}\u{1c}5 x]F }/h$! `+ a\" `Z a|9n :s\u{9} \u{7}\
        5\u{1a} %a& \u{10}nI\"! `@ a1\\a \u{1f}\u{7f}|\") `! a\"15\". `c!a\u{a}C\u{1} U\u{15}\u{19}\". `E!asF* 6\u{1f}+\
         9\u{6}K P\u{c}t ?q\u{1c} \u{15}FT L/X pPo H5\u{2} P\"\u{18} \u{6}\u{9}q\"/ `\" a\u{19}b\u{12}\". `]!au_1 k7I 1\
        OS\". `\u{1e}\"aL\u{9}\u{12} \u{12}P&\". `A#aO|1 \u{7}}\u{c} hxx (F9 Nt[ ls) 8\u{10}\u{1} mq<\"! `3 aK+C \u{13}\
        Js \u{8}}G 2aK\"* `4 adKP S3\u{3} Lb$ uB2\"! `V aE\u{10}U f\u{2}r \u{f} \u{12}\"( `( a^x\u{1} E\u{0}7\") `  a#\u{1a}\
        \u{17} {)6 Vki 2C\u{15} \u{b}#` 4\"\u{15}\"% `& aWgT \u{0}Dh \u{1}\u{e}\u{4} \u{7f}\u{1c}\u{e} \u{11}g@ |6U Ksh\
        \". `T!a\u{3}\u{2}\u{1d} \u{7f}\u{15}* \u{17}zq mM'\"\" `c!aw]I tUL W1W 0e}\") `\" a^\u{7f}_\"$ `% aI,v\"( `# a\
        \u{11}q} \u{3}\u{8}~ ?w\u{9} X\u{18}. \u{8}Q3\". `m aAR\u{9} c)#\"$ `& a\u{14}\u{15}.\". `\" aG\u{1a}v S)\u{2} \
        D2\u{13}\") `  a\u{10}\u{9}2\"* `5 ao\u{10}]\". `9#aFD) |\u{1}3 51< [gh ?S\u{0} \u{7f}\u{1e}X\". `\u{17} a4ij -\
        aG\". `( at8R\". `. a-<n\"\" `)!a'fr Wnz \u{17}~% g\u{16}M t0\u{11} N\u{13}\u{1d} \u{6}]H\"( `* ay\u{12}/\"! `;\
         a\u{18}\u{3}Z nP\u{2}\". `K\"a\\C\u{19} xD7 KS: !_c\"( `$ afRm 3>\u{5} z`\u{9} \u{0}lB 'FM\"% `\" a\u{a}N\u{c}\
         oT\u{11}\"( `$ aP\u{10}!\"( `\" a\u{18}b) L\u{10}?\"( `* aRMT OhV \u{7f}J\u{7} &J]$! `H a\" `K a*\u{8}3\"/ `! \
        a5P6\". `~ a[4\u{c} JFM\"\" `o!a\\am\". `4 aC]t\"( `$ a:?|\"! `; aHH\u{1f}  V' CFI \u{19}#m \u{e}{\u{2}\"! `6 a\
         `\u{13} mOU\"\" `X!a\u{f}{< Hb\u{3} j]\u{19}\". `0\"a?\u{c}C !\"M ,kZ \u{1e}Sj \"|\u{7f}\"! `2 a\u{11}\u{6}  ?\
        28 \u{e},D ^\u{1c}~ `\u{9}^\"* `$ aa3v \u{b}=P ][\u{2} c%\u{13}\"( `& agg\u{13}$\" `< a/ `\" a\"gE\"% `% a\u{1e}\
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
        <z\"$ `4 a7'\u{1d} 73) \\\u{12}\u{12} HEH ~A\\ :a~\". `\"\"a9\u{19}/ x\u{8}\u{18}\"\" `w a)6  VEU 2\u{b}\\\"\" \
        `:!al?x &1\u{18} 7NE\". `\u{a}!aRx( oC0 \u{2}\u{11}6\"/ `  a\u{16}q\\ |$\u{1d}\". `]#aH\u{3}& K\u{16}\u{f} \u{6}\
        \u{10}P zlB\". `5#a&S~ s8H E\u{8}P \u{e}N9 \u{19}\u{1d}9\". `\\\"a\u{1c}%W \u{10}'i\". `i\"a]i\u{7f} \u{1f}\u{6}\
        * \u{1f}6\u{0}\") `! a\u{e}1\u{e} \u{2}:U .Jt \u{c}9&\"\" `P!a k3\". `G a6\u{2}9 \u{e}C; 4S\u{9} /\u{0}\u{e} z{\
        \u{0}\"( `  aS\u{3}i \u{10}tH XeM |n\u{4}\"! `T aH\u{1c}\u{9} *p\u{b} v\u{10}\" D\u{4}D\"! `& a;:g \u{1b}:X \u{e}\
        \u{13}\u{9} m-\u{11}\". `}\"aZ B :a\u{2} )\u{1a}\u{9}\". `X a_<q nF\u{4} L\u{1a}\u{b} =q3\". `\u{19}!a\u{16}w\u{1}\
        \". `\u{a} a\u{1b}z\u{1} \u{9}$\u{1d}\"% `$ a\u{16}\u{d}!\"* `4 a\u{5}\\7\"! `B agHp\"* `2 a\u{c}~H \u{16}\u{7}\
        \u{7} e-' \"C@ F\u{f}D |B\u{1} \u{1}y\u{1f}\". `Y a\"\u{1e}\u{c}\". `f#a\u{1a}/\u{d}\"* `/ a4t\u{12} \u{6}Q. T\u{1f}\
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
        \u{a}!.\"* `/ aAzH ]/\u{2}\"* `4 au\u{f}^\") `  a\\\u{13}\u{14} i1\u{1f}\"* `2 aPj' vUg \u{2}?\u{f}\"( `' afn\u{14}\
        \"( `! a`,\u{18} *B) ~=- x2'\"\" `9 am\u{7f}C ,-A SPD\"* `1 aAzc \u{6}\u{7f}g \u{14}}t KM* 8(l\"$ `  a7&n\") ` \
         ayVy !q\u{6} /H\u{1f}\"\" `l!a`[  \u{0}iA\"! `  a\u{1e}^b \u{1d}\u{c}& ~\u{5}=\". `e!a{\u{1f}R\"' `! a\u{1f}\u{1b}\
        \u{c} h_\u{f} F\u{1}\u{14}\". `\u{10}!aC}\u{16} (I,\". `v!a9[L \u{0}?- \u{a}LX G\u{16}* 5Jf \u{7}\u{13}O 1\u{c}\
        [ \u{1c}m\\ Oy\u{1a}\"* `6 aBs= \u{5}{[ *%J\". `9\"al_R \u{2}iU C\u{4}Q XBb\". `n\"a=\\: r\u{14}\u{1} =_\u{f}\"\
        ( `* aii1 `7]\") `$ a\u{6}3u ?y\u{12} @\u{15}q\"! `$ aD~ \". ``#a'\u{1e}X \u{7}=g V;K qgp\"' `# aj9s\"\" `^!a\u{2}\
        7\u{7f}\") `  a\u{b}:E Z\u{2}  3z5 sH? 8\u{13}A 7=C \u{e}9j ZK\u{b}\"* `6 axJ: &Y\u{c} p2\u{14} dk> \u{16}+A /R\
        u wM\u{8} \u{1b}g\u{1c}\"* `) a8T2\"! `8 a3\\K \u{5}Q[ \u{16}lX\"% `* a\u{8}$\u{15} \u{3}{6 K8s F\u{a}\"\") `% \
        a\u{7f}g]\") `\" a2.d ?\u{b}- |\\: {7U \u{1}9d E\u{8}F\") `  a{\u{11}\u{8} A*F b\u{5}\u{7}\"' `\" aX[( Mn4 =\u{18}\
        ^ :\u{d}\u{5}\"( `% aI6> ./L C;+ gpD J_\u{1f} @\u{8}C 3\u{12}^ \u{0}!~ )\u{11}\u{a}\"/ `  a\u{2}\u{1a}7 \u{a}2g\
        \"* `$ a{0{ m.z |\u{1b}\u{3}\"* `! a$^\u{5} [3\u{c}\") `% a\u{14}|@ 6@\u{7f} \u{a}#\u{b} \u{15}>i\"\" `\u{7f} a\
        Nj/ 54\u{7}\"\" `{ a\u{c}-\u{14} XS6 9fP\") `# awca\") `# a\u{3}Ge [#G\". `M\"a\u{1c}En \u{10}?p J,v \u{4}P\u{15}\
        \") `  ah\u{e}X\"& `\u{1f}\u{1f}a8[i\") `  a`3 \"* `# afe4 %K\u{1b}\". `d\"aMG, W.0\". `X#a\u{19}7^ ~\u{e}o \u{9}\
        g~\"\" `\u{1c} a+\u{8}\u{4} MP+ ) q \u{6}l\u{7f} )\u{4}\u{1e}\") `  ao\u{5}B LEJ peO J9w qm\u{15}\"( `$ aW16 {\u{13}\
        \u{3} \u{13}\u{f}\u{17} t?l hA= AR= \u{1c}>h \u{6}4y\") `# a8;\u{8} 8L\u{10}\"* `- aP\u{b}%\". `-\"a(_\u{13}\"!\
         `2 aE6g x\u{9}{\". `?\"al\\& T\u{9}^\"\" `\u{18} ay\u{13}c -&~\". `v\"ajo\u{11}\"( `# aGY! 0LY Pr\u{2}\". `I a\
        s\u{6}2\"$ `+ a?G_\"* `* anLq 4<\u{5}\"! `= a\u{d}iA sJa Y5' bP- \u{13}Z/\". `  a\u{e}[o kJ\u{13}\". `/ a\u{16}\
        ;\u{2} Fv\u{15} AFf\") `! ab+\u{13} e\u{16}\u{14} Dn\u{1c} \u{1f}nP iPC\"* `5 a\u{4}\u{4}\u{5}\"( `\" a\u{8}'2 \
        Wx@ 'Bm 9*\u{2}\"! `X adB\u{1f}\". `^\"a\u{7f}w!\"! `C axvg\") `  aXD\u{1a}\". `g\"aY\u{3}\u{0}\"\" `[!a@@> r\u{3}\
        F L4R \u{7}%h \u{1e}Iy d\u{b}\u{2}\"( `$ a\",q |[~\"* `1 a\u{13}*:\"! `! ahiq yE\u{6} 7\u{d}N DLU \u{1d}.\u{7f}\
        \") `! a=~\u{1a} t.w\"$ `# a*L\u{e} ,Z\u{10}\"( `$ a_Z+ RHl \u{5}F( \u{16}I7 sgo 't\u{2}\"% `' a\u{d}:\u{9} \u{0}\
         T lH\u{5}\"% `$ a\u{9}`6 qJg\". `\u{11}!aj!/\"* `7 a;]9\") `! aSz\u{15} x\u{18}P\". `p\"a.C` Z\u{4}\u{7f}\"\" \
        `\u{8} aI\u{13}\u{11}\"( `  abE3 P)5 }9u Q2$\"! `S a_FS 7\u{c}Y $d\u{10} \u{1b}5# <z\u{0} Ww9 Ih; ?<\u{18} \u{1f}\
        \u{9}V\"- `\u{1f}\u{1f}avha M/\u{9}\"% `$ a#@\u{1a} f4# va/ ]\u{17}O z \u{7f} &\u{11}\u{d} `0A\". `p aXqL \u{d}\
        // \u{f}/P w\u{1e}r Q\\\u{a} l}' cHe\". `\u{18} a?>\u{17} (Q\u{3} 2L6  7@\". `##aEUt n54 W-G B\u{2}\u{1d}\") ` \
         a|\u{a}$ d^= \u{19}!v\"! `^ a\u{12}eI .{j \u{19}a) R0U \u{14}8\u{1} \u{5}t\u{4} `s` &\u{18}i U{\u{11}\"* `, a|\
        4^ ;tl u\u{7f}u \u{1}Uz #8\u{5} SyE\". `p!aUno 2?O\"! `] a&j5 3l5 TP* 6vH\". `_#aIM\u{15} ?eF JnK ks\u{f} 1x\u{12}\
        \"/ `  a\u{11}+. kiY U\u{14}4\". `F#a=\u{11}w\"! `\\ a\u{1c}aj Gqu %:\u{13} =h3 h7D 'JQ\"\" `k!a\u{1b}Vy |F\u{4}\
        \") `$ a\u{a}<0 \u{1d}k\u{8}\"* `\" aRbL\"! `@ a\u{a}\u{10}\u{9}\"\" `+!a$\u{7f}\u{1e}\"* `2 av}K N9n Dv] \u{6}\
        ^c jP\u{18}\"\" `\u{13} a^\u{11}7 \u{1a}KY r\u{1f}\u{b}\"$ `\" ak\u{a}\u{e} K_\u{a} UZ\u{1a}\"\" `] am\u{1d}1 \u{17}\
        p\\ \u{e}sl \u{5}\u{6}  ,0+ +`: ~Wk\"* `7 a)^\u{2}\". `%\"a$\u{17}+ Y\u{c}0 \\CK =A# E\u{14}) a/D Omu\"% `' a\u{2}\
        q!\") `  aF\u{14})\"\" `\u{9} a+b0 \u{2}R9\". `f\"aNok\". `o#aZt\u{9} Bb\u{15} RC\" \u{2}\u{10}m :\u{1c}_ !6\u{d}\
         {}\u{11} sd4 P{\\ C\u{8}a\"* `0 a1!z\"( `) a\u{d}\u{1c}U\"( `& ay\u{1}z &3D Y4I Z>\u{0}\"! `# a\u{18}\u{1}@  \u{12}\
        V ^]\u{9} LW8 v(L S@T d\u{9}\u{14} >y- g d 2%\u{3} \u{a}6\u{19}\". `? aj\u{17}\u{1f} 1a$ 6`i tO= [QP\"/ `\" a4(\
        W &Dt\"! `^ a;u6 !\u{13}C n\u{1}O\"( `% aj\u{0}\u{f} r\u{1b}\u{16} \u{7f}\u{2}+ oqS 4 ` d\u{10}p\"* `$ a\u{7f}Z\
        ~ $#\u{1e} \u{14}^j\") `  a[|\u{14} J\u{2}6\"\" `T aU$? aIM .U\\\"* `) a!:) /2] \u{5}n\u{2} \u{17}\u{9}& \u{f}D\
        u ]O\u{9} tf&\"/ `! a1\u{d}6 e\u{e}7\"! `, a%kl o1Q\"$ `K a\u{19}ZZ\"! `3 a\u{17}N` \u{1a}\u{1b}\u{2}\"/ `\" a\u{8}\
        $1 'O3 'jS Rxc Xou z\u{6}\u{10}\"! `J a\u{1c}\u{17}4 #SD WpU \u{a}he 4\u{7f}k \u{7f}:n 'v@ cf? ()[\"! `A aTn` C\
        ~\u{18} yPi O]~ \\gs\"\" `5 a-<f F\u{1a}{ \u{d}\\\u{5} IQ\u{7} hA\\ ?;\u{7f} r0\u{1d}\"- `\u{1f}\u{1f}ak\u{4}[ \
        .Nu o\u{d}\u{15} 7\\( !N)\"- `\u{1f}\u{1f}aL\u{1a}F\"! `! a\u{8}0` r}g\"/ `\" akTy ck( \u{18}#1\") `  a~.< SdX \
        q\u{7}& Abi q6\u{1} 4=A \u{d}\u{1b}V ,lm$     l   \u{13}   ,!  >!  L!  L!  P!  p!  \u{7f}!  \u{a}!  \u{19}!  2\"\
          =\"  y\"  \u{12}\"  9#  9#  ]#  \u{0}#  *$  C$  Q$  w$  ~$  \u{10}$  \u{1e}$  :%  O%  ]%  d%  s%  \u{1}%  \u{f}\
        %  \u{16}%  6&  6&  l&  }&  \u{1b}&  \u{1b}&  4'  ;'  ;'  B'  M'  ['  \u{9}'  0(  T(  _(  \u{d}(  \u{14}(  \u{14}\
        (  #)  .)  <)  C)  Y)  k)  })  })  \u{b})  \u{12})  2*  D*  Z*  v*  }*  !+  /+  G+  `+  u+  \u{0}+  \u{1c}+  #,\
          ',  .,  D,  n,  \u{0},  \u{15},   -  $-  6-  L-  e-  p-  \u{7f}-  *.  R.  d.  v.  z.  z.  \u{2}.  \u{d}.  \u{18}\
        .  ./  @/  O/  h/  o/  v/  \u{4}/  $0  20  H0  Z0  a0  w0  \u{1a}0  %1  71  71  Q1  r1  z1  (2  ,2  :2  O2  S2 \
         a2  l2  z2  \u{16}2  +3  L3  [3  p3  p3  \u{2}3  \u{1e}3  04  E4  S4  S4  a4  a4  \u{3}4  \u{a}4  \u{e}4  *5  \
        C5  Q5  f5  \u{3}5  \u{3}5  \u{11}5  \u{1c}5  .6  D6  `6  k6  z6  \u{17}6  -7  ;7  B7  Q7  c7  q7  \u{3}7  \u{11}\
        7  48  M8  _8  {8  \u{e}8  \u{1c}8  29  29  K9  o9  s9  w9  ~9  \u{2}9  \u{1b}9  <:  `:  v:  \u{4}:  \u{12}:  +\
        ;  G;  R;  o;  v;  z;  z;  \u{a};  \u{18};  ?<  j<  x<  \u{7f}<  \u{6}<  \u{14}<  &=  <=  J=  Q=  u=  \u{0}=  \u{15}\
        =  +>  B>  M>  T>  r>  \u{4}>  \u{1e}>  ;?  F?  N?  U?  Y?  k?  \u{b}?  \u{b}?  \u{1d}?  $@  I@  M@  Q@  \\@  r\
        @  \u{4}@  2A  EA  sA  \u{14}A  ?B  MB  bB  {B  \u{d}B  \u{1f}B  -C  ?C  jC  \u{a}C  \u{11}C  \u{1d}C  6D  VD  \
        kD  vD  ,E  LE  [E  qE  |E  \u{16}E  !F  AF  EF  PF  tF  \u{11}F  \u{1f}F  1G  DG  `G  rG  }G  \u{15}G  .H  LH \
         ^H  ^H  iH  \u{13}H  5I  NI  NI  UI  \\I  gI  \u{1}I  \u{10}I  -J  eJ  \u{8}J  \"K  <K  KK  bK  tK  \u{7f}K  &\
        L  1L  JL  cL  \u{7f}L  \u{3}L  \u{11}L  @M  DM  ZM  eM  zM  \u{9}M  \u{1e}M  HN  bN  mN  \u{3}N  \u{1c}N  'O  \
        =O  dO  rO  }O  }O  \u{19}O  9P  @P  YP  oP  sP  {P  \u{7f}P  \u{7f}P  #Q  8Q  @Q  @Q  HQ  rQ  \u{0}Q  \u{12}Q \
         \u{19}Q  6R  6R  SR  ZR  aR  \u{8}R  \u{16}R  /S  /S  HS  aS  vS  zS  \u{c}S  !T  %T  6T  YT  dT  kT  \u{4}T  \
        +U  9U  =U  VU  VU  yU  \u{e}U  \u{1c}U  8V  ?V  MV  cV  }V  \u{12}V  \u{16}V  (W  IW  TW  bW  qW  \u{4}W  \u{4}\
        W  \u{16}W  $X  9X  HX  aX  oX  \u{5}X  )Y  FY  FY  XY  jY  }Y  \u{8}Y  \u{8}Y  \u{1a}Y  )Z  8Z  8Z  <Z  fZ  fZ\
          {Z  \u{10}Z  %[  E[  W[  ~[  \u{17}[  7\\  f\\  q\\  u\\  \u{a}\\   ]  +]  H]  o]  \u{b}]  \u{19}]  +^  /^  Z\
        ^  a^  s^  \u{5}^  \u{10}^  \u{17}^  -_  C_  \\_  n_  u_  \u{0}_  \u{e}_  \u{e}_  \u{e}_  \u{1c}_  6`  A`  [`  \
        x`  \u{11}`  &a  Ja  ]a  ]a  \u{3}a  \u{11}a  #b  'b  5b  9b  9b  9b  Hb  Tb  bb  pb  ~b  \u{d}b  \u{1f}b  <c  \
        Nc  nc  \u{7}c  \u{7}c  \u{15}c  8d  Jd  Qd  fd  md  \u{a}d  \u{12}d   e  .e  5e  <e  @e  Ue  Ue  \\e  je  \u{7}\
        e  \u{19}e  2f  Xf  ff  jf  |f  \u{11}f  1g  Cg  |g  \u{e}g  'h  7h  Ih  Mh  Xh  fh  jh  |h  \u{0}h  \u{16}h  /\
        i  :i  Vi  ii  \u{10}i  \u{1e}i  -j  -j  <j  Cj  Jj  _j  mj  xj  \u{19}j  Ak  Ok  Vk  ek  ik  ~k  \u{18}k  &l  \
        1l  <l  @l  al  wl  \u{10}l  \u{10}l  \u{1b}l  2m  Sm  hm  om  zm  \u{5}m  \u{10}m  \u{1e}m  Bn  Wn  ^n  bn  qn\
          \u{13}n  %o  ,o  >o  Xo  uo  \u{18}o  -p  ?p  Rp  Rp  Zp  \u{4}p  \u{1d}p  /q  Dq  Rq  dq  \u{4}q  \u{f}q  \u{1a}\
        q  4r  Pr  er  \u{9}r  \u{18}r  .s  <s  _s  ns  |s  \u{1f}s  .t  <t  Ut  ot  \u{5}t  \u{c}t  \u{17}t  /u  Au  S\
        u  lu  {u  \u{17}u  %v  Fv  Mv  jv  \u{3}v  \u{19}v  ,w  >w  Iw  Tw  cw  \u{1}w  \u{1e}w  )x  0x  Lx  Px  bx  \u{6}\
        x  \u{d}x  \u{18}x  *y  Jy  Ny  Yy  gy  \u{7}y  \u{b}y  +z  :z  Lz  Sz  ^z  pz  \u{2}z  \u{19}z  \u{19}z  '{  +\
        {  ={  K{  `{  u{  \u{0}{  \u{b}{  \u{19}{  .|  5|  <|  Q|  _|  c|  n|  u|  \u{e}|  &}  -}  F}  J}  `}  g}  s} \
         \u{8}}  \u{1a}}  \"~  ?~  M~  n~  |~  |~  |~  \u{a}~  1\u{7f}  W\u{7f}  \u{7}\u{7f}   \u{0}  5\u{0}  <\u{0}  Q\
        \u{0}  X\u{0}  g\u{0}  \u{1c}\u{0}  C\u{1}  N\u{1}  c\u{1}  j\u{1}  |\u{1}  |\u{1}  \u{11}\u{1}  5\u{2}  5\u{2}\
          K\u{2}  ]\u{2}  \u{4}\u{2}  \u{12}\u{2}  2\u{3}  B\u{3}  b\u{3}  p\u{3}  \u{6}\u{3}  \u{1c}\u{3}  1\u{4}  <\u{4}\
          Q\u{4}  c\u{4}  u\u{4}  \u{e}\u{4}  \u{16}\u{4}  !\u{5}  %\u{5}  4\u{5}  >\u{5}  [\u{5}  u\u{5}  \u{0}\u{5}  \
        \u{7}\u{5}  \u{13}\u{5}  %\u{6}  3\u{6}  ;\u{6}  B\u{6}  M\u{6}  Q\u{6}  f\u{6}  m\u{6}  \u{7}\u{6}  *\u{7}  6\u{7}\
          A\u{7}  H\u{7}  ]\u{7}  h\u{7}  v\u{7}  \u{1}\u{7}  \u{10}\u{7}  >\u{8}  I\u{8}  ^\u{8}  l\u{8}  s\u{8}  z\u{8}\
          \u{1}\u{8}  \u{13}\u{8}  %\u{9}  4\u{9}  N\u{9}  `\u{9}  n\u{9}  \u{7}\u{9}  \u{b}\u{9}  !\u{a}  /\u{a}  A\u{a}\
          h\u{a}  h\u{a}  l\u{a}  \u{1}\u{a}  \u{13}\u{a}  -\u{b}  M\u{b}  b\u{b}  m\u{b}  y\u{b}  \u{8}\u{b}  \u{8}\u{b}\
          \u{13}\u{b}  %\u{c}  L\u{c}  o\u{c}  \u{2}\u{c}  \u{18}\u{c}  \u{18}\u{c}  9\u{d}  K\u{d}  p\u{d}  \u{1}\u{d}\
          \u{17}\u{d}  \u{1e}\u{d}  \"\u{e}  \"\u{e}  0\u{e}  ?\u{e}  T\u{e}  T\u{e}  X\u{e}  c\u{e}  \u{b}\u{e}  \u{1a}\
        \u{e}  %\u{f}  8\u{f}  C\u{f}  C\u{f}  X\u{f}  n\u{f}  u\u{f}  \u{11}\u{f}  \u{11}\u{f}  ;\u{10}  F\u{10}  M\u{10}\
          M\u{10}  T\u{10}  \\\u{10}  j\u{10}  \u{b}\u{10}  \u{b}\u{10}  \u{12}\u{10}  \u{16}\u{10}  )\u{11}  B\u{11}  \
        Q\u{11}  \u{7f}\u{11}  \u{6}\u{11}  \u{1b}\u{11}  )\u{12}  4\u{12}  <\u{12}  Q\u{12}  _\u{12}  x\u{12}  \u{7f}\u{12}\
          \u{d}\u{12}  8\u{13}  ?\u{13}  N\u{13}  n\u{13}  u\u{13}  \u{3}\u{13}  \u{1f}\u{13}  <\u{14}  h\u{14}  s\u{14}\
          \u{b}\u{14}  \u{19}\u{14}  C\u{15}  `\u{15}  v\u{15}  z\u{15}  \u{5}\u{15}  \u{17}\u{15}  \u{1b}\u{15}  &\u{16}\
          C\u{16}  _\u{16}  m\u{16}  \u{2}\u{16}  \u{d}\u{16}  .\u{17}  9\u{17}  N\u{17}  \\\u{17}  \u{3}\u{17}  5\u{18}\
          @\u{18}  K\u{18}  e\u{18}  \u{6}\u{18}  \u{d}\u{18}  \u{11}\u{18}  9\u{19}  m\u{19}  \u{1b}\u{19}  \u{1f}\u{19}\
          *\u{1a}  ?\u{1a}  Q\u{1a}  q\u{1a}  x\u{1a}  \u{1f}\u{1a}  4\u{1b}  P\u{1b}  ^\u{1b}  b\u{1b}  n\u{1b}  \u{c}\
        \u{1b}  %\u{1c}  N\u{1c}  `\u{1c}  }\u{1c}  \u{12}\u{1c}   \u{1d}  3\u{1d}  E\u{1d}  W\u{1d}  y\u{1d}  \u{7}\u{1d}\
          \u{1c}\u{1d}  1\u{1e}  C\u{1e}  K\u{1e}  S\u{1e}  b\u{1e}  {\u{1e}  \"\u{1f}  0\u{1f}  ;\u{1f}  ?\u{1f}  X\u{1f}\
          q\u{1f}  \u{d}\u{1f}  ' ! N ! g ! } ! \u{f} ! $!! (!! >!! Z!! v!! \u{19}!! .\"! 9\"! 9\"! \\\"! \u{8}\"! \u{16}\
        \"! $#! 6#! 6#! 6#! H#! S#! t#! \u{7}#! '$! J$! Y$! n$! \u{7}$! \u{b}$! \u{13}$! =%! K%! `%! h%! v%! ~%! \u{1b}\
        %! )&! 0&! B&! [&! i&! w&! \u{c}&! \"'! <'! J'! c'! q'! \u{18}'! #(! C(! G(! n(! y(! \u{b}(! \u{1d}(! 6)! E)! [\
        )! f)! \u{f})! 3*! L*! W*! e*! s*! \u{5}*! \u{14}*! 4+! B+! I+! e+! t+! {+! \u{d}+! \",! 5,! <,! Q,! X,! c,! },\
        ! \u{c},! \u{1e},! 0-! U-! d-! s-! z-! z-! \u{16}-! (.! 3.! :.! A.! L.! ^.! e.! ~.! \u{17}.! \u{1e}.! %/! ?/! T\
        /! p/! ~/! \u{13}/! %0! 00! Q0! U0! k0! \u{19}0! \u{19}0! /1! 71! >1! `1! \u{5}1! \"2! 82! C2! N2! ]2! e2! \u{1}\
        2! \u{f}2! \u{17}2! &3! 83! L3! e3! \u{9}3! \u{14}3! 14! C4! R4! ]4! y4! \u{0}4! #5! 15! N5! R5! g5! o5! \u{8}5\
        ! \u{1a}5! ,6! 76! I6! [6! p6! t6! \u{1b}6! &7! ?7! N7! c7! g7! n7! y7! \u{12}7! 68! B8! d8! s8! z8! z8! \u{10}\
        8! %9! S9! l9! l9! ~9! \u{c}9! \u{1a}9! \u{1e}9! ):! W:! m:! \u{6}:! &;! 4;! G;! O;! b;! ~;! \u{11};!  <! 2<! S\
        <! S<! i<! w<! \u{f}<! \u{1a}<! (=! 0=! ;=! M=! T=! m=! \u{7f}=! \u{6}=! '>! 1>! G>! R>! `>! z>! \u{1e}>! 3?! :\
        ?! L?! [?! x?! x?! |?! \u{15}?! $@! D@! H@! ]@! w@! \u{7f}@! \u{7}@! \u{15}@! 9A! HA! VA! mA! |A! |A! \u{b}A! \u{12}\
        A! $B! @B! \\B! gB! rB! \u{e}B! \u{e}B! $C! HC! WC! mC! tC! \u{9}C! \"D! >D! BD! \\D! `D! oD! zD! \u{10}D! \u{17}\
        D! &E! >E! BE! IE! tE! \u{3}E! \u{19}E! .F! RF! YF! kF! |F! \u{7}F! \u{12}F! 2G! @G! KG! RG! hG! hG! vG! \u{5}G\
        ! \u{9}G! ,H! 0H! LH! SH! aH! oH! \u{8}H! \u{f}H! +I! BI! [I! cI! qI! qI! xI! \u{e}I! \u{e}I! (J! >J! MJ! cJ! n\
        J! vJ! \u{13}J! BK! ^K! tK! \u{7}K! .L! @L! NL! ]L! dL! \u{c}L! (M! 6M! \\M! `M! vM! \u{9}M! \u{9}M! \u{1c}M! 5\
        N! CN! KN! ^N! iN! pN! ~N! \u{c}N! !O! )O! ;O! MO! jO! \u{3}O! \u{1c}O! 'P! 5P! <P! GP! YP! nP! yP! \u{b}P! 9Q!\
         DQ! RQ! gQ! |Q! \u{a}Q! \u{1c}Q! 'R! :R! HR! ^R! pR! wR! \u{c}R! \u{13}R! %S! ,S! QS! jS! \u{7f}S! \u{b}S! \u{1d}\
        S! (T! 6T! =T! aT! iT! iT! \u{2}T! \u{2}T! \u{17}T! -U! FU! cU! \u{3}U! \u{18}U!  V! 9V! DV! OV! VV! eV! lV! pV\
        ! \u{9}V! \u{d}V! \u{1b}V! \u{1b}V! IW! ZW! }W! \u{f}W! \u{1a}W! -X! 4X! FX! [X! _X! xX! \u{3}X! \u{18}X! 3Y! :\
        Y! EY! }Y! \u{12}Y! 'Z! 9Z! KZ! ]Z! rZ! vZ! \u{4}Z! \u{1a}Z! >[! [[! u[! #\\! 2\\! D\\! Y\\! h\\! ~\\! \u{9}\\!\
         \u{d}\\! &]! 4]! ;]! T]! c]! \u{7}]! \u{7}]! ,^! >^! L^! [^! m^! \u{6}^! \u{15}^! B_! W_! i_! t_! \u{17}_! \u{17}\
        _! \u{17}_! D`! Y`! r`! \u{13}`! 3a! Va! pa! wa! \u{c}a! (b! 6b! Sb! ib! |b! \u{7}b! 'c! 'c! .c! <c! <c! cc! }c\
        ! \u{1a}c! =d! ad! sd! zd! \u{d}d! 7e! Ee! Ze! le! \u{5}e! \u{14}e! <f! Rf! \u{1}f! \u{13}f! !g! (g! =g! Kg! ag\
        ! \u{2}g! \u{9}g! \u{14}g! \"h! 5h! Oh! sh! zh! \u{17}h! \u{1e}h! 0i! Li! Zi! ^i! ti! \u{15}i! /j! Ej! ^j! \u{c}\
        j! \u{1e}j! Ek! Sk! hk! hk! ~k! \u{9}k! \u{9}k! \u{17}k! -l! 9l! Nl! Yl! gl! vl! vl! \u{4}l! \u{b}l! -m! ;m! Mm\
        ! `m! um! \u{e}m! +n! +n! 2n! 2n! @n! @n! Nn! ]n! dn! \u{10}n! \"o! Fo! No! \\o! `o! do! ko! \u{1}o! \u{f}o! \u{1a}\
        o! (p! =p! Pp! gp! yp! \u{19}p! $q! +q! Kq! hq! sq! \u{1e}q! %r! =r! Zr! Zr! zr! \u{10}r! %s! 7s! >s! Is! Ps! e\
        s! \u{3}s! \u{11}s!  t! @t! St! ^t! lt! tt! \u{1a}t! 3u! Qu! qu! \u{15}u! \u{15}u! *v! Gv! Gv! Nv! Uv! rv! 'w! \
        .w! Ow! ^w! pw! tw! \u{d}w! \u{1f}w! *x! 8x! Gx! ]x! vx! zx! \u{8}x! \u{c}x! \u{1a}x! ,y! By! Ty! by! jy! |y! \u{b}\
        y! +z! +z! =z! Rz! dz! rz! vz! \u{4}z! !{! ){! 1{! ?{! ^{! t{! \"|! 4|! M|! [|! [|! q|! q|! \u{3}|! \u{e}|! (}!\
         :}! S}! l}! \u{1}}! \u{1d}}! +~! `~! r~! \u{7}~! \u{1d}~! (\u{7f}! (\u{7f}! 6\u{7f}! H\u{7f}! p\u{7f}! \u{2}\u{7f}\
        ! \u{11}\u{7f}! \u{11}\u{7f}! \u{1c}\u{7f}! .\u{0}! K\u{0}! r\u{0}! \u{7}\u{0}! \u{16}\u{0}! $\u{1}! D\u{1}! R\u{1}\
        ! k\u{1}! \u{0}\u{1}! \u{0}\u{1}! \u{7}\u{1}! \u{7}\u{1}! \u{1c}\u{1}! <\u{2}! J\u{2}! c\u{2}! \u{3}\u{2}! \u{3}\
        \u{2}! \u{18}\u{2}! #\u{3}! .\u{3}! @\u{3}! G\u{3}! g\u{3}! r\u{3}! \u{b}\u{3}! \u{13}\u{3}! (\u{4}! 6\u{4}! 6\u{4}\
        ! a\u{4}! x\u{4}! \u{1c}\u{4}! 9\u{5}! N\u{5}! \\\u{5}! o\u{5}! \u{2}\u{5}! \u{a}\u{5}! #\u{6}! @\u{6}! N\u{6}!\
         a\u{6}! \u{6}\u{6}! \u{18}\u{6}! -\u{7}! 9\u{7}! O\u{7}! i\u{7}! i\u{7}! w\u{7}! \u{2}\u{7}! \u{1e}\u{7}! \u{1e}\
        \u{7}! 7\u{8}! T\u{8}! [\u{8}! f\u{8}! j\u{8}! |\u{8}! \u{19}\u{8}! A\u{9}! V\u{9}! ]\u{9}! k\u{9}! \u{f}\u{9}!\
         :\u{a}! E\u{a}! L\u{a}! W\u{a}! a\u{a}! w\u{a}! w\u{a}! \u{5}\u{a}! =\u{b}! A\u{b}! S\u{b}! f\u{b}! t\u{b}! \u{3}\
        \u{b}! \u{e}\u{b}! \u{1f}\u{b}! -\u{c}! F\u{c}! M\u{c}! c\u{c}! k\u{c}! k\u{c}! \u{1c}\u{c}! *\u{d}! =\u{d}! K\u{d}\
        ! Z\u{d}! h\u{d}! \u{7f}\u{d}! \u{e}\u{d}! .\u{e}! @\u{e}! Z\u{e}! e\u{e}! t\u{e}! \u{0}\u{e}! \u{e}\u{e}!  \u{f}\
        ! M\u{f}! T\u{f}! f\u{f}! \u{3}\u{f}! \u{11}\u{f}! #\u{10}! 8\u{10}! K\u{10}! h\u{10}! z\u{10}! \u{13}\u{10}! 6\
        \u{11}! V\u{11}! a\u{11}! l\u{11}! s\u{11}! \u{8}\u{11}! \u{13}\u{11}! >\u{12}! W\u{12}! \u{1}\u{12}! \u{13}\u{12}\
        ! 8\u{13}! F\u{13}! \\\u{13}! z\u{13}! \u{10}\u{13}! \u{1e}\u{13}! -\u{14}! C\u{14}! \\\u{14}! r\u{14}! |\u{14}\
        ! \u{12}\u{14}! \u{12}\u{14}! \u{16}\u{14}! \u{1d}\u{14}! /\u{15}! A\u{15}! S\u{15}! d\u{15}! }\u{15}! \u{13}\u{15}\
        ! (\u{16}! M\u{16}! X\u{16}! |\u{16}! \u{1c}\u{16}! 8\u{17}! 8\u{17}! Q\u{17}! X\u{17}! q\u{17}! \u{a}\u{17}! \u{18}\
        \u{17}! $\u{18}! +\u{18}! =\u{18}! \\\u{18}! j\u{18}! \u{0}\u{18}! \u{b}\u{18}! !\u{19}! (\u{19}! :\u{19}! a\u{19}\
        ! o\u{19}! \u{1}\u{19}! \u{1}\u{19}! \u{1e}\u{19}! \"\u{1a}! -\u{1a}! 4\u{1a}! 4\u{1a}! B\u{1a}! I\u{1a}! W\u{1a}\
        ! m\u{1a}! \u{9}\u{1a}! \u{18}\u{1a}! \u{1f}\u{1a}! ?\u{1b}! N\u{1b}! ]\u{1b}! \u{13}\u{1b}! \u{17}\u{1b}! \"\u{1c}\
        ! ?\u{1c}! M\u{1c}! _\u{1c}! f\u{1c}! x\u{1c}! \u{11}\u{1c}! \u{1f}\u{1c}! 1\u{1d}! 1\u{1d}! @\u{1d}! O\u{1d}! \
        h\u{1d}! \u{c}\u{1d}! \u{10}\u{1d}! *\u{1e}! .\u{1e}! 9\u{1e}! D\u{1e}! Z\u{1e}! e\u{1e}! s\u{1e}! }\u{1e}! \u{13}\
        \u{1e}! %\u{1f}! :\u{1f}! ]\u{1f}! ~\u{1f}! \u{14}\u{1f}! = \" X \" X \" \u{2} \" \u{9} \" 1!\" N!\" X!\" f!\" \
        u!\" \u{7}!\" \u{12}!\"  \"\" 2\"\" @\"\" Y\"\" o\"\" s\"\" \u{14}\"\" 0#\" M#\" T#\" T#\" j#\" r#\" v#\" v#\" \
        v#\" \u{19}#\" 5$\" G$\" ]$\" h$\" }$\" \u{1}$\" \u{1a}$\" (%\" :%\" b%\" w%\" \u{5}%\" \u{13}%\" 3&\" L&\" S&\"\
         q&\" \u{0}&\" \u{15}&\" .'\" <'\" Q'\" \u{4}'\" \u{f}'\" +(\" 9(\" L(\" W(\" l(\" s(\" \u{2}(\" \u{1b}(\" 4)\"\
         b)\" p)\" \u{2})\" \u{d})\" \"*\" >*\" I*\" b*\" i*\" w*\" \u{10}*\" '+\" D+\" Y+\" d+\" k+\" z+\" \u{1a}+\" %\
        ,\" 7,\" X,\" c,\" r,\" *-\" 9-\" G-\" K-\" R-\" a-\" v-\" $.\" 3.\" :.\" S.\" a.\" s.\" ~.\" \u{1b}.\" \"/\" )\
        /\" 7/\" X/\" |/\" \u{1f}/\" 40\" J0\" j0\" \u{6}0\" \u{1b}0\" \u{1b}0\" &1\" -1\" 11\" 51\" @1\" P1\" a1\" v1\"\
         \u{2}1\" \u{a}1\" \u{1c}1\" #2\" 12\" M2\" X2\" c2\" \u{3}2\" \u{12}2\" .3\" J3\" X3\" j3\" u3\" \u{e}3\" +4\"\
         =4\" D4\" S4\" W4\" i4\" q4\" \u{a}4\" '5\" G5\" g5\" |5\" \u{15}5\" 56\" J6\" U6\" j6\" \u{7f}6\" \u{14}6\" )\
        7\" F7\" Q7\" \\7\" \u{7f}7\" \u{11}7\" @8\" D8\" c8\" }8\" \u{4}8\" ,9\" ;9\" I9\" `9\" r9\" \u{0}9\" 7:\" e:\"\
         l:\" s:\" \u{1}:\" \u{5}:\" \u{10}:\" );\" 5;\" @;\" N;\" c;\" x;\" \u{7f};\" \u{a};\" \u{15};\" .<\" 6<\" I<\"\
         M<\" r<\" \u{f}<\" A=\" H=\" S=\" o=\" ~=\" \u{d}=\" \u{14}=\" \u{1b}=\" \u{1b}=\" 1>\" 8>\" @>\" G>\" \\>\" c\
        >\" u>\" \u{15}>\" 5?\" O?\" a?\" o?\" \u{1a}?\" 6@\" A@\" S@\" i@\" i@\" i@\" i@\" i@\" q@\" \u{3}@\" \u{3}@\"\
         \u{18}@\" \u{1f}@\" .A\" DA\" uA\" \u{4}A\"  B\" +B\" IB\" [B\" mB\" {B\" \u{2}B\" \u{11}B\" #C\" ?C\" YC\" zC\
        \" \u{17}C\" \u{1e}C\" )D\" LD\" aD\" sD\" \u{5}D\" \u{1e}D\" 0E\" >E\" EE\" eE\" sE\" {E\" \u{10}E\" PF\" WF\"\
         bF\" \u{2}F\" \u{9}F\" \u{17}F\" *G\" 1G\" <G\" gG\" rG\" rG\" \u{8}G\" \u{1e}G\" 3H\" OH\" SH\" eH\" \u{9}H\"\
         \u{10}H\" \"I\" PI\" eI\" lI\" sI\" \u{9}I\" \u{1c}I\"  J\" 'J\" 6J\" RJ\" dJ\" \u{0}J\" \u{4}J\" $K\" =K\" EK\
        \" dK\" lK\" wK\" \u{8}K\" \u{8}K\" $L\" GL\" cL\" gL\" |L\" \u{7}L\" \u{12}L\" 'M\" DM\" RM\" wM\" {M\" \u{d}M\
        \" \u{1f}M\" ?N\" MN\" _N\" _N\" {N\" \u{3}N\" !O\" (O\" AO\" HO\" LO\" sO\" \u{c}O\" %P\" BP\" QP\" cP\" nP\" \
        vP\" \u{4}P\" (Q\" :Q\" >Q\" hQ\" }Q\" \u{b}Q\" \u{19}Q\" /R\" DR\" dR\" rR\" \u{14}R\" )S\" 7S\" ES\" LS\" SS\"\
         ZS\" hS\" vS\" \u{b}S\" 2T\" AT\" aT\" hT\" zT\" \u{10}T\" *U\" ?U\" cU\" \u{3}U\" \u{19}U\" .V\" JV\" cV\" \u{0}\
        V\"  W\" DW\" ]W\" hW\" \u{f}W\" \u{13}W\" 7X\" BX\" lX\" ~X\" \u{a}X\" \u{1f}X\" ?Y\" JY\" \\Y\" kY\" }Y\" \u{11}\
        Y\" &Z\" 1Z\" <Z\" YZ\" `Z\" \u{5}Z\" \u{1e}Z\" 4[\" ;[\" P[\" ^[\" f[\" t[\" \u{7f}[\" \u{7f}[\" \u{a}[\" \u{19}\
        [\" +\\\" :\\\" a\\\" p\\\" \u{c}\\\" \u{1a}\\\" %]\" >]\" S]\" q]\" \u{3}]\" \u{7}]\" \u{15}]\" \u{15}]\" '^\"\
         2^\" E^\" S^\" m^\" x^\" x^\" \u{e}^\" \u{1d}^\" %_\" )_\" >_\" W_\" W_\" ^_\" l_\" \u{13}_\" \u{1a}_\" (`\" :\
        `\" E`\" [`\" _`\" \u{7f}`\" \u{7f}`\" \u{6}`\" \u{12}`\" \u{16}`\" (a\" 3a\" >a\" La\" la\" \u{9}a\" \u{14}a\"\
         \u{18}a\" -b\" Wb\" ib\" pb\" {b\" \u{13}b\" -c\" 8c\" Qc\" _c\" qc\" \u{14}c\" 0d\" Cd\" Ud\" od\" \u{4}d\" \u{f}\
        d\" (e\" 3e\" Oe\" ae\" {e\" \u{14}e\" \u{1b}e\" 4f\" ?f\" Mf\" `f\" \u{8}f\" \u{c}f\" !g\" 3g\" ^g\" zg\" \u{5}\
        g\" \"h\" 0h\" ;h\" Bh\" Bh\" Xh\" \\h\" nh\" }h\" \u{1}h\" \u{c}h\" \u{18}h\" &i\" 4i\" ;i\" Ii\" Ti\" {i\" \u{1f}\
        i\" \u{1f}i\" *j\" 1j\" Cj\" Nj\" `j\" rj\" yj\" 'k\" 'k\" =k\" Lk\" ak\" }k\" \u{c}k\" \u{1e}k\" 3l\" =l\" Ol\"\
         Sl\" ol\" vl\"  m\" 2m\" Mm\" Xm\" um\" |m\" \u{3}m\" \u{18}m\" \u{1c}m\" 5n\" Un\" hn\" ln\" \u{8}n\" \u{8}n\"\
         /o\" Ao\" Eo\" [o\" xo\" \u{14}o\" \u{1b}o\" #p\" <p\" Jp\" Np\" cp\" up\" \u{7}p\" \u{1c}p\" 8q\" [q\" bq\" \u{a}\
        q\" *r\" @r\" Rr\" fr\" \u{7f}r\" \u{1e}r\" \u{1e}r\" >s\" ms\" {s\" \u{2}s\" \u{9}s\" \u{9}s\" \u{1f}s\" 4t\" \
        4t\" Mt\" ft\" {t\" \u{1b}t\" -u\" 4u\" [u\" \u{d}u\" \u{14}u\" &v\" Cv\" gv\" \u{11}v\" #w\" 1w\" 1w\" Qw\" `w\
        \" yw\" }w\" \u{5}w\" \u{1a}w\" (x\" 3x\" :x\" Sx\" ax\" sx\" \u{9}x\" \u{1b}x\" 8y\" Gy\" jy\" yy\" \u{12}y\" \
        \u{16}y\" !z\" %z\" >z\" Lz\" Sz\" bz\" iz\" \u{17}z\" -{\" Y{\" r{\" \u{0}{\" \u{1d}{\" H|\" o|\" \u{1}|\" \u{f}\
        |\" \u{1d}|\" (}\" :}\" A}\" H}\" Z}\" f}\" \u{1}}\" \u{8}}\" !~\" (~\" 6~\" E~\" I~\" \\~\" r~\" \u{1}~\" \u{10}\
        ~\" \u{1f}~\" *\u{7f}\" 1\u{7f}\" G\u{7f}\" ]\u{7f}\" o\u{7f}\" \u{1}\u{7f}\" \u{9}\u{7f}\" \u{10}\u{7f}\" #\u{0}\
        \" @\u{0}\" Y\u{0}\" a\u{0}\" h\u{0}\" o\u{0}\" v\u{0}\" \u{4}\u{0}\" \u{1d}\u{0}\" 2\u{1}\" =\u{1}\" d\u{1}\" \
        \u{12}\u{1}\" \u{12}\u{1}\" 2\u{2}\" P\u{2}\" [\u{2}\" i\u{2}\" \u{9}\u{2}\" \u{1e}\u{2}\" 7\u{3}\" M\u{3}\" _\u{3}\
        \" j\u{3}\" y\u{3}\" \u{1d}\u{3}\" (\u{4}\" E\u{4}\" Z\u{4}\" a\u{4}\" ~\u{4}\" \u{5}\u{4}\" \u{d}\u{4}\" \u{11}\
        \u{4}\" $\u{5}\" 2\u{5}\" E\u{5}\" b\u{5}\" b\u{5}\" m\u{5}\" \u{6}\u{5}\" \u{14}\u{5}\" \u{1b}\u{5}\" +\u{6}\"\
         =\u{6}\" S\u{6}\" \u{5}\u{6}\" \u{13}\u{6}\" 0\u{7}\" B\u{7}\" M\u{7}\" T\u{7}\" q\u{7}\" \u{0}\u{7}\" \u{19}\u{7}\
        \" .\u{8}\" 5\u{8}\" O\u{8}\" o\u{8}\" \u{8}\u{8}\" \u{1e}\u{8}\" 4\u{9}\" ?\u{9}\" \\\u{9}\" n\u{9}\" r\u{9}\"\
         \u{0}\u{9}\" \u{b}\u{9}\" 6\u{a}\" A\u{a}\" H\u{a}\" V\u{a}\" k\u{a}\" o\u{a}\" \u{9}\u{a}\" \"\u{b}\" F\u{b}\"\
         X\u{b}\" t\u{b}\" \u{3}\u{b}\" \u{18}\u{b}\" #\u{c}\" C\u{c}\" R\u{c}\" o\u{c}\" &\u{d}\" *\u{d}\" @\u{d}\" p\u{d}\
        \" {\u{d}\" \u{6}\u{d}\" \u{1b}\u{d}\" .\u{e}\" D\u{e}\" O\u{e}\" [\u{e}\" w\u{e}\" \u{2}\u{e}\" \u{9}\u{e}\" %\
        \u{f}\" W\u{f}\" m\u{f}\" \u{e}\u{f}\" /\u{10}\" L\u{10}\" S\u{10}\" Z\u{10}\" Z\u{10}\" \u{1}\u{10}\" \u{5}\u{10}\
        \" \u{5}\u{10}\" \u{1b}\u{10}\" 7\u{11}\" 7\u{11}\" B\u{11}\" M\u{11}\" b\u{11}\" |\u{11}\" \u{11}\u{11}\" \u{1f}\
        \u{11}\" ;\u{12}\" F\u{12}\" f\u{12}\" |\u{12}\" \u{19}\u{12}\"  \u{13}\" $\u{13}\" 9\u{13}\" \\\u{13}\" \u{3}\u{13}\
        \" \u{a}\u{13}\" \u{1c}\u{13}\" .\u{14}\" C\u{14}\" U\u{14}\" \\\u{14}\" `\u{14}\" l\u{14}\" \u{6}\u{14}\" \u{d}\
        \u{14}\" \u{19}\u{14}\" '\u{15}\" .\u{15}\" G\u{15}\" Y\u{15}\" e\u{15}\" \u{5}\u{15}\" \u{10}\u{15}\" \u{1c}\u{15}\
        \" 2\u{16}\" =\u{16}\" ~\u{16}\" \u{9}\u{16}\" \u{9}\u{16}\" \u{17}\u{16}\" %\u{17}\" ,\u{17}\" 3\u{17}\" B\u{17}\
        \" I\u{17}\" _\u{17}\" c\u{17}\" |\u{17}\" \u{12}\u{17}\" !\u{18}\" 3\u{18}\" E\u{18}\" P\u{18}\" j\u{18}\" q\u{18}\
        \" \u{11}\u{18}\" &\u{19}\" 4\u{19}\" ?\u{19}\" N\u{19}\" U\u{19}\" U\u{19}\" e\u{19}\" \u{6}\u{19}\" \u{d}\u{19}\
        \" -\u{1a}\" N\u{1a}\" c\u{1a}\" n\u{1a}\" r\u{1a}\" \u{7}\u{1a}\" \u{16}\u{1a}\" $\u{1b}\" 2\u{1b}\" U\u{1b}\"\
         Y\u{1b}\" z\u{1b}\" \u{c}\u{1b}\" (\u{1c}\" >\u{1c}\" >\u{1c}\" e\u{1c}\" l\u{1c}\" w\u{1c}\" {\u{1c}\" \u{2}\u{1c}\
        \" \u{d}\u{1c}\" \"\u{1d}\" 0\u{1d}\" B\u{1d}\" j\u{1d}\" \u{7f}\u{1d}\" \u{7}\u{1d}\" \u{12}\u{1d}\" ;\u{1e}\"\
         I\u{1e}\" I\u{1e}\" _\u{1e}\" _\u{1e}\" {\u{1e}\" \u{7f}\u{1e}\" \u{7}\u{1e}\" \u{19}\u{1e}\" .\u{1f}\" D\u{1f}\
        \" R\u{1f}\" d\u{1f}\" \u{1}\u{1f}\" \u{16}\u{1f}\" J # f # j # | # \u{7} # \u{1c} # +!# <!# C!# u!# \u{3}!# \u{7}\
        !# \u{15}!#  \"#  \"# (\"# /\"# D\"# Y\"# v\"# \u{2}\"# \u{d}\"# \u{14}\"# 0## L## ^## s## \u{5}## \u{1e}## %$#\
         0$# P$# [$# m$# \u{18}$# F%# c%# q%# x%# \u{7f}%# \u{e}%# '&# 9&# H&# O&# u&# y&# \u{0}&# \u{b}&# /'# O'# W'# \
        b'# \u{2}'# \u{1b}'# *(# U(# j(# q(# \u{17}(# &)# &)# 1)# C)# Q)# g)# u)# \u{3})# $*# /*# :*# E*# P*# i*# i*# \u{d}\
        *# \u{18}*# 1+# <+# c+# \u{3}+# \u{11}+# \u{1d}+# 2,# 9,# D,# Y,# n,# \u{a},# 1-# ?-# X-# g-# \u{7}-# \u{19}-# \
        !.# 3.# 3.# I.# ^.# i.# \u{2}.# \u{10}.# ,/# I/# _/# q/# \u{3}/# \u{a}/# #0# ?0# F0# X0# \\0# g0# \u{3}0# \u{11}\
        0# #1# <1# Q1# \\1# q1# |1# \u{a}1# \u{18}1# 12# U2# j2# \u{7f}2# \u{11}2# \u{15}2# .3# @3# O3# S3# ^3# i3# ~3#\
         \u{d}3# \u{11}3# \u{1f}3# <4# C4# x4# \u{10}4# \u{18}4# \u{1c}4# .5# J5# |5# \u{19}5# <6# \\6# k6# \u{f}6# !7#\
         37# 37# Z7# o7# \u{2}7# \u{11}7# #8# 88# G8# Y8# g8# s8# \u{7f}8# \u{1f}8# 49# C9# `9# n9# \u{4}9# \u{b}9#  :#\
         ,:# ;:# F:# T:# m:# t:# \u{10}:# *;# ?;# J;# `;# k;# o;# z;# \u{1};# \u{1e};# =<# K<# R<# V<# ^<# i<# \u{1a}<#\
         ,=# H=# H=# S=# y=# \u{5}=# \u{10}=# A># P># b># w># \u{9}># \u{18}># *?# Y?# \u{7f}?# \u{d}?# *@# Q@# _@# n@#\
         \u{18}@# *A# 1A# NA# \\A# kA# \u{5}A# -B# 8B# PB# WB# eB# sB# \u{2}B# \u{1b}B# -C# [C# mC# \u{2}C# \u{14}C# \u{1b}\
        C# CD# QD# `D# hD# \u{4}D# \u{19}D# \u{19}D# 2E# WE# mE# {E# \u{17}E# >F# MF# bF# qF# \u{6}F# \u{11}F# #G# *G# \
        5G# 5G# 9G# KG# eG# zG# \u{f}G# (H# HH# sH# ~H# 7I# `I# vI# \u{b}I# \u{19}I# +J# =J# KJ# SJ# eJ# ~J# \u{13}J# %\
        K# >K# PK# wK# \u{11}K# #L# 8L# JL# XL# fL# |L# \u{18}L# 'M# AM# SM# eM# eM# lM# \u{16}M# \u{1d}M# !N# 7N# WN# \
        WN# [N# bN# iN# \u{9}N# \"O# )O# BO# IO# pO# \u{c}O# \u{17}O# %P# 3P# PP# eP# zP# zP# \u{1a}P# /Q# EQ# [Q# iQ# \
        \u{5}Q# !R# %R# 8R# 8R# ?R# NR# RR# dR# hR# zR# \u{5}R# \u{1a}R# 3S# :S# VS# aS# \u{6}S# \u{d}S# 0T# WT# WT# \u{9}\
        T# )U# EU# [U# tU# \u{7f}U# \u{d}U# \u{1c}U#  V# 'V# KV# YV# `V# gV# \u{1}V# \u{9}V# -W# LW# ^W# lW# \u{5}W# \u{1e}\
        W# ,X# 7X# >X# LX# aX# hX# \u{b}X# \u{1d}X# 6Y# HY# HY# LY# eY# \u{5}Y# \u{9}Y# \u{10}Y# \u{10}Y# &Z# -Z# 4Z# Q\
        Z# XZ# uZ# \u{b}Z# +[# =[# =[# K[# ][# \u{1}[# \u{1a}[# 1\\# F\\# U\\# `\\# k\\# v\\# \u{c}\\# \u{10}\\# %]# 3]\
        # L]# W]# []# m]# {]# \u{2}]# 1^# G^# ]^# v^# \u{b}^# !_# O_# l_# \u{8}_# !`# =`# a`# z`# &a# &a# Ja# da# ka# u\
        a# \u{8}a# /b# Lb# wb# \u{2}b# \"c# 8c# Gc# Yc# zc# \u{5}c# \u{c}c# )d# >d# ^d# \u{2}d# \u{a}d# \u{12}d# \u{1a}\
        d# )e# )e# @e# Ke# ae# \u{6}e# \u{1c}e# #f# *f# 5f# Df# Rf# `f# rf# \u{0}f# \u{19}f# 'g# 5g# Cg# Gg# Yg# jg# qg\
        # \u{3}g# \u{15}g# \u{19}g# 'h# @h# Uh# ch# vh# \u{2}h# )i# 7i# >i# Si# ^i# ii# \u{3}i# \u{a}i# &j# 1j# Jj# Uj#\
         xj# \u{1d}j# 0k# Fk# \\k# ck# \u{4}k# !l# 3l# Pl# ^l# \u{2}l# \u{2}l# \"m# 4m# Bm# Tm# \u{9}m# \u{10}m# \u{17}\
        m# 0n# 4n# Fn# Qn# _n# jn# qn# |n# \u{b}n#  o# 9o# Ro# do# \u{b}o# \u{19}o# 2p# 2p# Dp# Vp# wp# {p# \u{15}p# *q\
        # *q# Fq# [q# jq# jq# \u{8}q# \u{f}q# \u{1d}q# =r# Ar# Hr# ar# vr# }r# )s# Is# _s# us# \u{b}s# \u{f}s# \u{1a}s#\
         ,t# 4t# It# [t# mt# mt# {t# \u{9}t# #u# 5u# @u# au# hu# {u# \u{10}u# \u{1b}u# *v# Vv# kv# zv# \u{1}v# \u{5}v# \
        \u{17}v# %w# 0w# Iw# [w# bw# \u{7f}w# \u{d}w# -x# ;x# Px# ^x# \u{3}x# \u{15}x# *y# Cy# gy# yy# \u{4}y# \u{1d}y#\
         2z# 9z# Dz# Vz# hz# lz# sz# \u{17}z# 4{# W{# ~{# )|# 7|# ;|# J|# X|# y|# 2}# @}# N}# Y}# Y}# y}# \u{7}}# 1~# I\
        ~# P~# l~# \u{5}~# \u{c}~# \u{17}~# )\u{7f}# 0\u{7f}# ?\u{7f}# Q\u{7f}# U\u{7f}# `\u{7f}# `\u{7f}# x\u{7f}# \u{15}\
        \u{7f}# \u{1c}\u{7f}# 1\u{0}# @\u{0}# g\u{0}# n\u{0}# v\u{0}# v\u{0}# \u{b}\u{0}# \u{12}\u{0}# @\u{1}# U\u{1}# \
        \u{12}\u{1}# \u{19}\u{1}# \u{1d}\u{1}# 6\u{2}# =\u{2}# D\u{2}# Y\u{2}# \u{1d}\u{2}# 2\u{3}# O\u{3}# ]\u{3}# a\u{3}\
        # {\u{3}# \u{7}\u{3}# \u{15}\u{3}# .\u{4}# @\u{4}# H\u{4}# a\u{4}# \u{1b}\u{4}# 5\u{5}# C\u{5}# U\u{5}# \\\u{5}\
        # h\u{5}# ~\u{5}# \u{1e}\u{5}# )\u{6}# 4\u{6}# I\u{6}# i\u{6}# \u{7f}\u{6}# \u{18}\u{6}# \u{1f}\u{6}# &\u{7}# 1\
        \u{7}# <\u{7}# X\u{7}# y\u{7}# \u{12}\u{7}#  \u{8}# <\u{8}# U\u{8}# g\u{8}# \u{3}\u{8}# \u{e}\u{8}# \u{e}\u{8}#\
         \u{15}\u{8}# @\u{9}# N\u{9}# `\u{9}# \u{3}\u{9}#  \u{a}# (\u{a}# H\u{a}# e\u{a}# l\u{a}# \u{c}\u{a}# \u{13}\u{a}\
        # \u{1b}\u{a}# 4\u{b}# F\u{b}# Q\u{b}# m\u{b}# |\u{b}# \u{7}\u{b}# \u{19}\u{b}# \u{1d}\u{b}# \u{1d}\u{b}# 6\u{c}\
        # O\u{c}# e\u{c}# p\u{c}# \u{9}\u{c}# \"\u{d}# 0\u{d}# I\u{d}# M\u{d}# i\u{d}# m\u{d}# \u{7f}\u{d}# \u{3}\u{d}#\
         \u{15}\u{d}# \u{1c}\u{d}# <\u{e}# J\u{e}# _\u{e}# m\u{e}# |\u{e}# \u{7}\u{e}# \u{15}\u{e}# *\u{f}# 9\u{f}# =\u{f}\
        # O\u{f}# d\u{f}# y\u{f}# \u{8}\u{f}# \u{16}\u{f}# !\u{10}# 6\u{10}# A\u{10}# H\u{10}# Z\u{10}# q\u{10}# \u{7f}\
        \u{10}# \u{7}\u{10}# \u{b}\u{10}# \u{19}\u{10}# \u{19}\u{10}# =\u{11}# O\u{11}# k\u{11}# \u{13}\u{11}# \u{17}\u{11}\
        # %\u{12}# B\u{12}# l\u{12}# {\u{12}# \u{3}\u{12}# \u{b}\u{12}# $\u{13}# 2\u{13}# D\u{13}# H\u{13}# W\u{13}# i\u{13}\
        # |\u{13}# \u{12}\u{13}# &\u{14}# .\u{14}# <\u{14}# G\u{14}# Y\u{14}# `\u{14}# }\u{14}# \u{4}\u{14}# \u{c}\u{14}\
        # \u{13}\u{14}# ,\u{15}# E\u{15}# i\u{15}# \u{9}\u{15}# \u{d}\u{15}# \u{11}\u{15}# \u{11}\u{15}# .\u{16}# 5\u{16}\
        # D\u{16}# k\u{16}# y\u{16}# \u{1d}\u{16}# ,\u{17}# A\u{17}# O\u{17}# d\u{17}# r\u{17}# y\u{17}# \u{b}\u{17}# (\
        \u{18}# /\u{18}# A\u{18}# Y\u{18}# d\u{18}# z\u{18}# \u{8}\u{18}# \u{1a}\u{18}# /\u{19}# 3\u{19}# :\u{19}# T\u{19}\
        # i\u{19}# p\u{19}# w\u{19}# \u{a}\u{19}# \u{18}\u{19}# *\u{1a}# *\u{1a}# 1\u{1a}# K\u{1a}# g\u{1a}# \u{a}\u{1a}\
        # *\u{1b}# <\u{1b}# k\u{1b}# \u{8}\u{1b}# \u{16}\u{1b}# !\u{1c}# 3\u{1c}# :\u{1c}# S\u{1c}# i\u{1c}# q\u{1c}# \u{b}\
        \u{1c}# \u{1d}\u{1c}# 2\u{1d}# N\u{1d}# j\u{1d}# \u{0}\u{1d}# \u{15}\u{1d}# \u{19}\u{1d}# 6\u{1e}# :\u{1e}# L\u{1e}\
        # ^\u{1e}# b\u{1e}# \u{2}\u{1e}# \u{9}\u{1e}# \u{10}\u{1e}# \u{1b}\u{1e}# 0\u{1f}# M\u{1f}# f\u{1f}# ~\u{1f}# \u{d}\
        \u{1f}# \u{14}\u{1f}# \u{1f}\u{1f}# 8 $ < $ D $ V $ h $ l $ { $ \u{18} $ '!$ @!$ K!$ g!$ o!$ \u{f}!$ (\"$ :\"$ \
        E\"$ L\"$ Z\"$ i\"$ \u{d}\"$ @#$ G#$ V#$ d#$ v#$ \u{8}#$ \u{1d}#$ :$$ O$$ \u{3}$$ \u{11}$$ \u{1f}$$ 5%$ G%$ `%$\
         v%$ \u{17}%$ \"&$ *&$ <&$ j&$ u&$ \u{8}&$ !'$ ,'$ ?'$ Q'$ \\'$ j'$ \u{3}'$ \u{15}'$ /($ K($ Y($ n($ }($ \u{c}(\
        $ \u{1a}($ ))$ 0)$ 7)$ J)$ U)$ `)$ n)$ \u{4})$ +*$ A*$ V*$ p*$ \u{1a}*$ \"+$ 7+$ G+$ N+$ R+$ Z+$ u+$ \u{7}+$ $,\
        $ 6,$ >,$ M,$ [,$ j,$ \u{7f},$ 1-$ F-$ n-$ \u{4}-$ \u{1d}-$ (.$ 3.$ E.$ l.$ {.$ \u{2}.$ \u{1e}.$ L/$ W/$ f/$ q/\
        $ x/$ \u{6}/$ #0$ '0$ .0$ <0$ C0$ \\0$ }0$ \u{4}0$ \u{1d}0$ $1$ A1$ S1$ a1$ v1$ \u{9}1$ \u{14}1$ &2$ *2$ ?2$ J2\
        $ U2$ c2$ z2$ \u{16}2$ +3$ E3$ q3$ \u{0}3$ \u{f}3$ \u{16}3$ /4$ T4$ c4$ k4$ k4$ z4$ \u{8}4$ \u{13}4$ \u{1e}4$ 7\
        5$ T5$ i5$ \u{2}5$ \u{14}5$ &6$ ?6$ Q6$ x6$ \u{0}6$ \u{f}6$ \u{1a}6$ !7$ ,7$ :7$ H7$ ]7$ k7$ s7$ w7$ \u{3}7$ \u{e}\
        7$ \u{19}7$ (8$ 78$ W8$ ^8$ p8$ \u{6}8$ -9$ C9$ V9$ r9$ \u{1}9$ $:$ =:$ H:$ a:$ h:$ z:$ \u{9}:$ \u{14}:$ \u{1b}\
        :$ );$ );$ );$ I;$ i;$ p;$ \u{a};$ 1<$ T<$ X<$ k<$ r<$ y<$ \u{e}<$ '=$ F=$ F=$ T=$ n=$ |=$ \u{b}=$ \u{16}=$ :>$\
         L>$ T>$ b>$ |>$ \u{18}>$ *?$ 8?$ 8?$ ??$ ??$ Q?$ k?$ }?$ /@$ A@$ V@$ b@$ q@$ \u{7f}@$ \u{6}@$ \u{15}@$ +A$ 6A$\
         AA$ ^A$ mA$ mA$ ~A$ \"B$ *B$ 5B$ \\B$ nB$ |B$ \u{18}B$ \u{1f}B$ &C$ 1C$ OC$ aC$ wC$ \u{5}C$ ,D$ >D$ ZD$ {D$ \u{7f}\
        D$ \u{15}D$ *E$ ?E$ CE$ UE$ uE$ \u{15}E$  F$ 5F$ XF$ _F$ fF$ \u{2}F$ \u{9}F$ \u{1f}F$ #G$ ?G$ KG$ `G$ \u{0}G$ \u{4}\
        G$ \u{19}G$ .H$ 2H$ HH$ eH$ zH$ \u{1}H$ \u{16}H$ %I$ ;I$ FI$ QI$ UI$ kI$ \u{8}I$ %J$ 7J$ >J$ FJ$ UJ$ cJ$ \u{1d}\
        J$ \u{1d}J$ ,K$ >K$ >K$ IK$ [K$ _K$ ~K$ \u{10}K$ :L$ HL$ VL$ ZL$ {L$ \u{3}L$ \u{19}L$ 6M$ RM$ uM$ \u{0}M$ \u{12}\
        M$ <N$ QN$ XN$ xN$ \u{15}N$ .O$ @O$ KO$ dO$ kO$ kO$ vO$ \u{f}O$ $P$ =P$ `P$ uP$ |P$ \u{a}P$ \u{19}P$ $Q$ =Q$ SQ\
        $ ZQ$ sQ$ \u{6}Q$ \u{d}Q$ \u{14}Q$ -R$ PR$ pR$ {R$ \u{6}R$ &S$ 4S$ aS$ \u{5}S$ \u{18}S$ >T$ MT$ MT$ qT$ |T$ \u{b}\
        T$ %U$ :U$ EU$ PU$ [U$ rU$ \u{0}U$ \u{b}U$ \u{16}U$ )V$ >V$ EV$ PV$ eV$ eV$ {V$ \u{6}V$ \u{1b}V$ \"W$ ?W$ RW$ Y\
        W$ rW$ \u{12}W$ $X$ $X$ /X$ 7X$ BX$ BX$ PX$ WX$ yX$ \u{14}X$ )Y$ EY$ QY$ \\Y$ gY$ \u{3}Y$ \u{14}Y$ 4Z$ IZ$ MZ$ \
        XZ$ dZ$ zZ$ \u{1}Z$ \u{16}Z$ $[$ >[$ L[$ Z[$ m[$ \u{a}[$ \u{1c}[$ #\\$ =\\$ L\\$ e\\$ {\\$ \u{6}\\$ \u{15}\\$ .\
        ]$ D]$ Z]$ h]$ \u{9}]$ \u{10}]$ \"^$ 5^$ J^$ c^$ k^$ y^$ \u{1}^$ \u{f}^$ (_$ (_$ /_$ D_$ a_$ }_$ \u{12}_$ '`$ <\
        `$ G`$ _`$ \u{6}`$ \u{11}`$ &a$ Ca$ ma$ \u{7f}a$ \u{7f}a$ \u{7f}a$ \u{e}a$ \u{19}a$ 1b$ 8b$ Fb$ Mb$ Xb$ fb$ tb$\
         \u{14}b$ )c$ >c$ [c$ tc$ \u{3}c$ \u{a}c$ \u{1c}c$  d$ /d$ Dd$ Zd$ ad$ \u{5}d$ \u{17}d$ ,e$ Le$ he$ \u{5}e$ $f$\
         6f$ Of$ ]f$ ]f$ sf$ \u{d}f$ \u{14}f$ \u{1f}f$ .g$ 9g$ Yg$ og$ \u{5}g$ \u{13}g$ %h$ :h$ Hh$ ^h$ {h$ \u{b}h$ \u{12}\
        h$ (i$ Hi$ li$ \u{10}i$ \"j$ 5j$ Dj$ ]j$ lj$ \u{9}j$ \u{13}j$ 7k$ [k$ tk$ xk$ \u{a}k$ \u{12}k$ \u{1a}k$ \"l$ 1l\
        $ 1l$ ?l$ Ql$ jl$ |l$ \u{3}l$ \u{e}l$ \u{1c}l$ .m$ Dm$ Sm$ am$ lm$    8  `# `! `( `$ `' `\" `% `* `- `) `0 `, `\
        + `& `3 `5 `6 `7 `. `/ `1 `2 `8 `5n(!\" `#E/ \u{7}\u{7f}R!  aIR_!) a1]u!  ahO~!! a`L@!7 `B=U!  acj{ vJ\u{18}!! \
        a@'*!B a$\u{a}- \u{5}QK!* `1<\\!# aK'r!0 ar\u{7f}6 #}E pLd \u{18}\u{1b}|!@ a/\\\u{b}\"  `! `S\u{10}\u{19}!  `n\u{1d}\
        E \u{17}rZ!7 `\u{5}_\u{5}  \u{7f}t rY\u{1d}!! `YF& w\u{2}*!  `\u{18}an E$E!+ a,fE!< a\u{0}`[!< aWm~ \u{13}\u{10}\
        * 1i\u{1f}!  `\u{18}-&!& aCbS!G a\u{1f}_[!3 a8\u{8}^!& `]\u{14}`!8 aMBt \u{1e}8\u{e}!? a\u{16}\u{1a}\u{e}!  a0s\
        \u{1a}!! `\u{e}cD!, ao|Y BQ\u{1}!< agC\u{c}!5 a\u{1e}8 !  aKB !7 `\u{7}\u{2}-!! `Y^L!& a\u{10} V!1 a[8{ G@*!C a\
        un<!/ azx\u{9} N\u{14}\u{9} =s\u{14}\"! `$ `o\u{d}\u{18} ~S*!) a\u{2}2`!# a.my!@ ay\u{c}y \u{1}P|\"* `- `\u{1e}\
        N !7 `2I3!- anp?!= aY}@!B aA\u{1b}U!6 a/\u{c}g!; a\u{18}5Z k>v!6 a:\u{1b}\u{5}!! `PN\u{19}!  aRn!!  a\u{3}/$!! \
        `\u{3}V'!$ a[!w!7 `)}w!: a4g\u{13}\"# `  `\\\u{d}\u{15}!\" `OZ3!0 a io!6 a=Wx P\u{11}y!9 aY)R!& af(\u{1d}!  `2}\
        \"!8 a\u{e}\"]!* a7)_!5 ak>v!8 aB*N!D a$}\u{c}\"# `\" `{Z\u{e} oc[!  aDB|!  `7E%!: a3W !? aKw^ ,My l~A!  a\u{5}\
        +y!# atT&!$ a?.-!  `\"'\u{19}!) `\u{e}S$ %\")!! a\u{1a}cd!$ `yEh!2 a\u{5}3l!) a:\u{b}#!9 a]n(!8 a:\u{16}*!) aCu\
        ; \u{1a}\u{15}O!= aH&Y \u{1}Kh!9 a\u{0}<| &0\u{6}!  a\u{d}Q%\"- `. `\u{0}mQ!: a>FG!D ad`S!  a8`\u{18}$, `! `\" \
        `' `w6)!! `-me!  `\u{7f}{x U3|!3 `o}%!* `|SB!  `kI!!4 `(%c \u{e}4'!1 aGL\u{1e}!  a?\u{19}/!  a{\u{9}=!  a\"NX x\
        \u{18}\\!9 a\\\u{c}r!D a\u{9}\u{1b}\u{14}!! `Bk\u{1b}!* `\u{14}\u{14}3!  a=d;!C a\u{17}QG \u{8}\u{5}J!  atxs!D \
        a>\u{15}\u{13}!? a\u{17}Sa!C aWty!G aB_{ r\u{14}\u{16}!  ao=\u{18} C\u{a}\u{1a}!1 av\u{1f}(!\" `W\u{19}C z\u{4}\
        I!@ aFGQ!; a\u{16}|Q!7 `'eZ!; aO!m!! aHVp 8%\u{b}!\" `\u{1c}3\u{1b}!  a\u{18}\u{14}^!\" `%\u{b}r zm~ \u{11}26! \
         a%E^ J8<!  af#`!  al\u{12}x!8 aNNA \u{f}fU!  `f\u{10}i mpn!; aFf/!, `07N!A aW&~ _L#!3 a\u{15}A5!G a3=\u{17} Xw\
         !  a\u{1b}8\u{14}!  aX2R!: a\u{17}:B!! a0\u{9}B!% `Y\u{12}X!: a^K[ 98n!, `\"X#!% a_\u{c}9!  `m\u{16}N \u{2}EH!\
        - `\u{15}\u{f}_ kte F$w!  aiP?!8 aOdG!+ aEiV!  `o;{!7 `S \u{a}!: a\u{1f}\u{19}; ~\u{15}? *\u{1e}P!* adbw!  a\u{1f}\
        )\u{12}!G a&G\u{1c}!  a\u{3}y!!6 `\u{17})c!, aD=x!+ aq\u{2}~!  a4V\u{c}\"# `  `L\u{1c}C!! `\u{a}UN!1 aQ\u{1c}Q \
        K:_!  a{PO!7 `*Mb!D af\u{16}i!# `6\u{8}O H\u{0}\u{b}!' aY\u{13}<!G ar*a!/ aI+\u{16}!C a\u{6}h\u{16}!- ajZK!$ a&\
        >M @\u{1e}\u{4}!4 aq\\,!1 a_>Q \u{14}3\\ }wd!* `%*%!; a<\u{1e}(!+ as_B!1 aoPX!6 a\u{a}|Z!9 a]\u{1c}\\!: a' %!  \
        ao:F !9W!  `g?-!' `$\u{1c}7!& a]7v!G aqy\u{c} !6\u{14}!  a\u{18}Z\u{c} ^qw!D a L} m?\u{1e}!- `<\"- e\u{17}9 B\u{1}\
        R!; aS\u{9}T!  a\u{9}F+!# a]q- \u{18}w3!2 `.vt!8 a\\^6!; a\u{0}\u{15}T -\u{7f}G \u{d}ts  t\u{14}!( aE\u{10}' \u{f}\
        {I |\u{7}I!< a0\u{1d}O!B aZ]Q!8 a4\u{1d}\u{3}!% `[[\u{15}!C aDV(!: aC\"+!# a;h;!* a[6\\!2 a\"+j \u{4}lq \u{a}Y\u{13}\
         U\u{10}I!  aI^Y!  aDZ\u{4} \u{7f}+0!: aH\u{3}N b\u{17}\u{2}!& a{]i %L5 ;[\u{1f} C\u{1b}/!$ a6\u{b}\u{1d} D>/ d\
        Cv!# `N9:!  a?/k xd\u{13}!@ a.{\u{15} Uu4 \u{6}m6!& `$$s!! `/mF .~r \u{18}h\u{3}!' a<pI nmR!' ai\u{1b}X!4 aS^\u{14}\
        !  a\u{3}*5!@ aDH\u{1e}!\" a&3G!- `#We!) `\u{19}\u{7f}%!) a>DM \u{1a}.R!& `BUa\") `$ `\u{19}W\u{1f} \u{2}oA!\" \
        `YS\u{a}!$ a+vL!  a&Wi!D a\u{0}?} 2\u{18}\u{18} /s&!5 a/\u{9}z!: a~\u{12}\u{16} \u{10}\u{13}\u{2}!  `w'% \u{d}V\
        U @1d!G a.\u{19}\u{7f}!5 a\u{17}\"5!  `\u{2}@M!\" `,\u{13}\u{a}!, `cC\u{10}!  ai3\u{16}!! `veY 6(\u{6}!9 az\u{8}\
        ;!@ a='i!! axp| ,@& <z0 \u{16}SX!@ a\u{2}\u{15}e U^z!@ a\u{17}_N!. a:+} l\u{f}\u{1}!\" `\u{11}w\u{12} s$\u{15} \
        \u{15}\u{5}\u{1e}!$ a7PQ RL\u{18} yq%!  a\"\u{f}<!% `DvI!+ a\u{f}g[!  aL^f \u{13}rj!- `kik!\" a\u{14}S/ s|9!  a\
        H&\u{e}!7 `*Z:!6 a\u{1e}9Z!G a\u{12}m\u{7}!C a*\u{5}Z \u{d}v#!  a}\u{8}z!3 `-WB )|h!7 `u\u{6}W!+ `~5\u{d}!9 aN|\
        )!) a\u{10}@5!% `v]7!* a\\Qs!= aSiG!3 a\u{8}Ab!  a?@n!  a>J, z77!- ae\u{1f}<!  aRlW de\u{15} N&\u{16}!4 a^Z#!  \
        arHo nY\u{b} \u{d}\u{16}-!> a/\u{b}8!  a\u{e} ~!9 ai\"T @iV!. a\u{1a}I\u{17}!G aI)+ \u{18}5:!: aR\u{18}J\"8 `? \
        a4h\u{19}!8 aQxb \u{10}\u{e}b!$ a2u}!; aEO1!  `q\u{8}h!& aj~~!  a\u{3}\u{7}0!2 a7m\u{16}!  a\u{c}_p!! aX\u{10}\u{10}\
        !7 `\u{4}\u{1c}\"!G a)OW!) aK\u{c}c \u{12}]\u{4} ~\u{f}\u{15} #[\u{18} sk\u{18} \u{1c}@g!  a)BY $\u{3}.!G a\u{8}\
        @v!G a~\u{f}\u{7f}!  aW\u{0}\u{4}!1 at1 !3 `Q\u{10}K!8 a,?g!A a4*j \u{17}rt!3 aKA\u{1a}!  `~F\"!3 `Q/S!7 `Ey\u{17}\
        !  alR%!6 a\u{1a}\u{19}; }2S!* ac${ y\u{1c}\u{0}!  aU\u{11}P!\" a2,X!D a#4B j\u{8}N!A an\u{4}$ ~\u{e}p!  aF\\\u{17}\
        !D aib- 96=!) `\u{1d}aL D(\u{8}!  `<tM!  `ZoO!, a>N\u{7}!\" a\u{0}8\u{16}!< a;'c O\u{1c}o!& `\u{7f}J* *\u{7f}E \
        h\u{f}\u{b}!- `7\\p!% a\u{1a}\u{11}p!8 a0]v /z\u{2} Y'\u{19}!9 a\u{e}QN F\u{19}Q!? aH\u{d}n '\u{b}\u{3}!9 a).?!\
          aNV\u{5}!  a,MS!7 `%\u{c}+ oa\u{5}!B a\u{1}+\u{d} {w' H\u{1c}{!  `\u{10} \u{3}!  a}2N!  `~'\u{e}!% a\u{7}%+! \
         a\u{b}cC .\"\\!- a*rx!9 aX_\u{a}!< a=w:!\" a\u{6}r<!  ak\u{15}\u{a}!8 a_`\u{13}!# a6O\u{18}!3 `7\u{1e}e!  `m\u{1f}\
        h!; a4&\u{14}!* a\u{19}@\u{1c} vx<!, a5Fn!: a\u{d}a\u{3} ?r*!& `'}V!! aSP\u{11}!* af\u{c}\u{17}!  a]\u{a}!!& a\u{8}\
        M& 5W- \u{4}M= /1f!  a\u{1f}Y\u{1b}!1 a]\u{0}9!, `\u{0}]C +\u{d}_!\" a/L\u{19} =3L!  `GS[!< atf` \u{0}\u{14}\u{17}\
        !D a\u{14}\u{9}P!D a&6d KSr \u{1a}2~!9 a7}\u{0}!  a\u{1b}]\u{a}!  a\\%\u{1a} -\"8 Q\u{19}O!* `\u{1c}d| 3RC!$ a\u{3}\
        :X!0 `\u{d}(\u{7} \\~\u{11}!  a\u{7}g\" \u{18}D9 f=@!D aTpP \u{7}_V!- ak\u{1a}\u{10}!\" `\u{9}\u{7}' @\u{10}:!7\
         `n:e\"\" `3 `\u{1}Tk !G\u{c}!- `/~\u{18} I)T!3 a\u{6}\u{c}k!  a\\Js \u{4}zw L]d!& `\u{12}W\u{10}!9 a\u{1b}M,!6\
         aJ\u{7f}:!& a\u{19}\u{f}&!1 am?, \u{0}\u{1c}A!D a?,J!  aXA/!  `L.; KsA#+ `- `* `aU\u{1c} 3 2 z+\u{7f}!4 a(NE! \
         a\u{7f}Zb #My \u{f}g\u{4}!5 a\u{8}\u{2}\u{1a}!  a*r3!  `\u{18}y\u{1c} {c( 3X^ +s| \u{9}F\u{b} Nh+!? agNx!  a\u{1c}\
        I@!1 az3X!\" `\u{3}ac!  an\u{4}m 'Sn!1 `cr\u{19}!7 `\"zF!G aoAL ~iQ!! `NVX !\u{8}\u{7f}!\" `)v\u{5}!  an\u{17}\u{8}\
        !+ a\u{2}Xs!\" a\u{8}#\u{1d}!! `|\u{18}&!' aP\u{2}\u{a}!@ a/W9!, a\u{1d}T\u{18}!\" a>\u{b}F e\u{1f}e!  a\u{b}Uq\
        !2 a;\u{19}H!7 `VcQ \u{b}br \u{19}4\u{1d}!  a\u{a}1b!! `K\u{10}\u{15}!7 `\u{18}72!  afl(!  `?m@ Z\"O!7 `7\u{2}v\
        !5 aA8|!8 a\u{15}q\u{1e} \u{7}\u{1}v!B aF\u{1d}\u{9} -N$!8 aF1[!5 a\\\u{14}\u{3}!  `YF) _r0!$ a4M]!? a9]^  <0 1\
        /V!  al\u{1a}f }u} 55\u{1f} y98 k\u{1a}\u{11}!\" `\u{7}M8!% a/\u{0}* q\u{15}E 30O!3 `\u{a}\u{b}U Q1] \u{9}ut!' \
        a%eF WI\u{5}!? a\u{9}\u{13}\u{1e}!; ayH\" \u{15}\u{c}-!@ aQ\u{19}A ,WN!$ a\u{1b}\u{e}\u{1} |2,!G a\"\\E!\" `A\u{5}\
        ^ _\u{16}\u{5}!G a+x\u{16} }'9!% aUTs -\u{11}8 OM\u{5} HC`!@ a?9U J_- u\u{9}m!; aR1\u{1f}!, `D4/ zy5!! `A#=!  a\
        \u{1e}\u{f}z!1 a:\u{10}\u{2}!# a~\u{d}<!* a`c]!! `\u{a}F\u{0} PC\u{d}!\" a\\#& \u{10}\u{1d}T *\u{17}_ \u{14}'a!\
        / `\u{16}\u{1}a \\]u!1 a)g\u{18}!? arz- &>A \u{1e}bF 7\u{9}\u{b}!< a\u{7}9& \u{e}bk!+ aQ_\u{7}!  `T\\\u{1b} )lr\
         HD\u{5}!! a\u{7}\u{1a}\u{14}!3 a\u{11}\u{1c}!!7 `zp$!9 aN\u{4}2!: a8I4!C aoK6 \u{e}FK!@ a\u{12}5e!4 `\u{1f}`/ \
        \u{7f}lc \u{7}ig \u{13}~o!! `jm\"!1 a~v*!  aPtD!5 a@aK!4 aR(\u{d} R\u{1f}\u{14}!9 a\u{16}&\u{1b}!1 a<-+ \u{2}\u{7f}\
        O!  `\u{a}-^!B aS2{ ai\u{b}!4 a>|\u{b} ^%0 CRF!  a{^F!  a\u{d}XR!6 aw V \u{a}^Y!@ a2M\u{c}!G a\u{11}`=!1 a%Hv!;\
         a7~Y!8 aM7\\!  a\u{15}r\u{16}!1 a4\u{b}4 c\u{4}K!: ae\u{1}^!6 a\u{1e}2h!B aD1z!* aA(\u{c} \u{14}x\u{1a}!  a\u{6}\
        |9!; a3\u{4}f \"f\u{15}!. a5Sl!+ `h6\u{4}!1 af;6!1 a\"\u{17}j!  a\u{10}4\u{1} \u{9}UF!: a:\"H P\u{5}Q!* a\u{8}\u{6}\
        W J3\u{8}!$ a\u{c}@\u{16}!+ a\u{5}\u{0}\u{16}!< a\u{e}H$!1 aI:1!) `<_T Qvo!  aDWp!G a)dh!B aQ5F A\u{7f}Q _*T $.\
        +!  aB6; nWY!\" aAWq!< a\u{5}Q !( a>'T!1 a8#\u{4}!* a'\u{1e}\u{1b}!: alP\u{1d} i\u{1}M!# `\u{1d}\u{17}]!* a8*g!\
          `VY !& a'P\u{18} \"!8 lYA!- a\u{4}yP!- `C\u{0}R kzZ!: a@^v ^6}!; adK\u{b}!: alK\u{14}!G aR\u{d}% #T(!6 aT\u{5}\
        H!9 aL#\u{c}!< aV<\u{10}!  a\u{e}h# R80 (7\u{6}!A a-J: \u{1f}\u{1b}A!4 awU` \u{e}2\u{17}!A a<jF 'j~!2 a~\u{11}(\
         \u{1d}\u{11}/!A apE2 \u{1e}P:!\" `_\u{b}\u{1} Ym; \u{1a}t\u{9}!G a4\u{17}3!  `\u{2}G^ )gv!D a\u{7f}\"\u{6}!8 a\
        l*\u{6}!  `\u{19}%\u{1a} >j! vN\u{6}!  a-c= p\u{e}=!; aAAB!  a\u{c}]I!\" `\u{d}4Z!  aNqx L;.!4 `\u{14}:0 \u{8}\u{1}\
        > \u{6}`Q!- `YW\u{14}!  `\u{d}fx!; a\u{1f}T\u{1}!G aG\u{2}(!9 aM-y !*\u{1b}!\" ak0q |w}!1 a\u{1c}G\u{14} c9\u{15}\
         \u{7}Z0!: a\u{7f}%2!  `:Q8!! a!<\u{12}!+ `E%(!# `<~+!  `4}q |\u{1}^!! `\u{7}y\u{1e} B`G kE~## `$ `( `D\u{11}\u{10}\
        !# `hO !$ a\u{1}l&!  aGW~ 5\u{18}\u{7}!, `\u{10}p0 \u{1e}cI \u{16}EQ!' a5~\u{6} UK\u{d} \u{d}\u{18}\u{10}!  a\u{6}\
        E/ 2m~!  a)q\u{12}!< a%>=!3 a\u{2}\u{19}\u{3} @c.!  aq4C!; aNdL!# al=u!  aQc\u{4}!G aP<\u{17}!  `/O! WU! 7\u{14}\
        $ \u{2}\"%!1 `t\u{e}, 91S sF\u{9}!  `S-O An`!  aw\u{1a}c!$ `[o{!  `o%7!* a<_T!! `1Ss!, aJS\u{1e} NlB #/R!8 a\u{1}\
        +\u{4}!\" `z\u{17}\u{15} a`\u{18} \u{f}>- r9J m?W!  a9v%!@ a\u{2}1'!: aHdL =lo ]z\u{12}!# `\u{4}R' qc3 vp4!7 `.\
        T8!, a\u{2}\u{7}B W=I!> a7TY _;_ \u{14}\u{1a}g e&u R\u{d}\u{0}!  ac\u{1e},!# `k\u{a}_!\" `-lu!7 `2k\u{0}!; a\u{4}\
        $\u{12}!  a\u{b}\u{1f} !  at\u{1}3 \u{14}LD 5\u{7f}\\!? an\u{9}g \u{7f}l. \u{13}\u{9}2!2 a_X\u{0} \u{1e}'\u{f} \
        |Q\u{19}!& at*> \u{16}\u{14}\\!A a\u{13}jt H\", \u{1c}n5!, a~*o \u{0}nz OP\u{6} \u{a}\u{7}E!G a7n\u{4}!1 a/{\u{f}\
         >ep!: a#|\u{b} Fq !$ `>\u{11}q!  at\u{e}r!, aG(y!9 axez!\" a\u{14}<\u{1} U\u{1f}{ 5\u{f}\u{b}!  a\"y?!  `Ug\u{2}\
        !+ `0{\u{3}!  a]*\u{b} \u{4}^O!7 `NdY!  aW.h ^\u{4}\u{2}!8 a\u{18}k7!! `u\u{0}A!7 `3iw!  a\u{8}\u{1c}\u{1}!! `t\
        'j J\u{10}k!  `Z]w!  anU-!# a%\u{19}7!  a\u{7f}\u{d}G!  `0\u{7f}[%  `# `$ `! `+ `Y\u{16}_!D aV&N S75!2 a!BF 6?n\
        !: ah#\u{e} 5=5!G awI7 N.%!# `>EL!  `0^\u{1f}!  a-\u{5}$!  aYM< \u{1b}LI \u{1b}'%!B a4\u{16}=!A aRU\u{f}!  `^\u{a}\
        %!% a\u{c}T9!& `z-;!  `!iM!+ `,_\u{0}!  a\u{7f}\"\u{b}!  aB*( }a*!  a\u{6}u- w<=!  a]Ai \u{11}!A =%\u{10}!7 `_{\
        ;!6 a8D=!8 a\u{17}\u{10}s W w f) !2 aE\u{4}M!\" `eB[!: a\u{1f} { ,}i -\u{c}\u{16}!0 `U\u{11}B \u{12}__!+ a<g\u{1d}\
         $m\u{1f}!  `\u{3}G2!) `959!! `'\u{8}<!' a\u{5}IG!) a58M \u{b}8\u{10}!6 ak]k!B a#S\u{1f}!C a9|\u{0} gb\u{f}!3 `\
        `cI!G aMrs!  aVx\u{0}!B a\u{9}\u{5}\u{7}!! aZ@2 WLD!  a0xK!$ `Z.U!: a\u{d}o\u{11}!  `^\u{e}+!@ a\u{4}\u{2}8 pRP\
        !$ ar*\u{b}!  `h;\u{10}!  `3c\"!! `\u{1f}\u{10}/ 76e 6\u{5}v!D aH_s hP@ w\u{8}z a+@ \u{1e}K( E)* r$8!  au\u{b}S\
        !  a:2]!  a{\u{7f}\u{a}!) a\u{c}e,!G alk\u{3}!< a.~\u{1e}!F aPyA |\u{13}w \u{e}\u{2}\\ 2d} *\u{15}9!9 a\u{1} X!\
        ) `wZi!- aG\u{2}\u{5}!8 a=\\\u{a}!  a'0\u{12}!4 aVfI!& `}\\\u{1b}!  a\u{b}8m!  `s4w!  a\u{15}\u{0}\u{18} ift!: \
        a8\u{1b}\"!? a?VL R3[ \u{16}#]!  aAOb!1 a\u{0}v< \u{17}>I!! `\u{a}-]!E a~\u{1f}p q\u{f}q!* ao\u{f}f!! `>\u{e}p!\
        * at3+!B aZ\u{a},!  a\u{a}F>!7 `\u{16}+Q!G a\u{8}=c!# ah_\u{f} \u{13}\u{f}2!1 aX<\u{19}!  `T[;!? ar\u{e}T o1q!\"\
         `$t\u{14}!\" `\u{1f}x, +.W!G aAL\u{11}!1 aj\u{4}\u{1b}!  `Ya*!+ `q>5!& a\"vP!\" a\u{4}M{ \u{1e}\u{1c}4!& ax*g!\
        \" a[S\u{e}!* aB-1 @&; J`<!/ `Abj!  `dv<!# `\u{9}#W!, alF\u{6}!< aB\u{9}z Y\u{0}$!F ay$\u{11}\"  `! ` \u{5}Q!\"\
         `dTe!4 a*\u{f}s!3 `cky!3 `R\u{6}\u{16}!2 a\u{7f}\u{6}| 5O\u{f}!  aB/t!  a;D*!  a9LY \u{1e}$\u{1e}!? ar~\u{1e}!\
        4 a Q, 6i.!! `2*?!  akH^!$ `\u{1b}#\u{15}!G aF}\u{16}!  a MK!. a\u{6}B\u{10}!  `%V\u{f} OtB!4 ah0H!7 a5z_!  a\u{1e}\
        F\u{e} L\u{4}-!G a\u{1}\u{17}.!  a4U_!' a$\u{c}d!  a7)~!  `\u{7}\u{12}:!8 a\u{3}\u{0}\\!  `\u{6}Pf!& a~(\u{3}! \
         `4j\u{1b}!A aS+9!G a|V>!# `lwE!6 a\u{e}6c!G aV0\u{1}!3 `)3J!# `\\Id!2 aJ\"B \u{1}SD!G a ]T!E a*+U eS' W[B!- a7\
        \u{16}H KF\u{f}!* `=6\u{1c} .\u{6}(!+ `V\u{7})!$ a%m\u{18}!  aH\u{19}5 uw-!\" a\u{6}gO g_\u{a}!+ `Ep'!& ail- PI\
        Q \"~d!' a\u{7f}\u{8}u \"l\u{10}!( ae\u{16}d \u{13}\u{1e}z!  aRtB!  a\u{5}\u{16}b!  `P]5 '5\u{11}!* `M%\u{15} ?\
        a$ !\u{b}B c9l!  a\u{8}\u{9}{ di#!  a;\u{16}( >\u{5}A!: am,\\!\" a6\u{0}}!; a4\u{16}+!1 a{9M!C a\u{2}\u{6}\u{18}\
        !B a\u{0}hB \u{1}\u{3}I aR\u{19}!4 a\u{c}\u{12}'!% alyI!  aDq] {}n!  aYol!C a\u{19}\u{10}\u{14}!\" a\u{c}^'!; a\
        \u{8}\u{7f}5 -qm Y]{!  `Diy!  a\u{6}k|!  `q5~!( aU\u{0}\u{a}!) `X8\u{f} \u{f}j\u{f} \u{12}+U!< a8\u{0}}!  a\u{7}\
        E~!  a\u{6}\u{0}\u{0} g\u{18}\u{2} sL\u{0} >\u{17}\u{11}!G aX\u{1a}\u{17}!& asoF!& `.,L!  a1\u{1c}c g@Q wre )E\u{14}\
         3y\u{18}!G aL'a!9 aV&\u{1e} GPj \u{14}(n!6 a4]\u{9}!0 a8sC!8 a\u{16}:\u{6} \u{12}\u{1b}\u{10} !Gf!! `\u{16}\u{1c}\
        i @u\u{15} \u{d}!\u{1e} p\u{11}*\"4 `! `\u{1d}BC i%T!: a\u{4}>W!2 aF!g!5 aC\u{b}r!G ac\u{12}M!@ a8yk!4 a\u{14}\u{7}\
        \u{16}!1 a%J)!8 aJ 5!+ a\u{4}\u{17}c!D a`}W!\" a\"~m!  aw\u{7}y!  `M\u{15}-!! aQk.!& a\u{a}\u{1f}d \u{16}\u{14}\
        p!\" a\u{1d}4\u{1c}!  a\u{9}\u{19}\\!  a`\u{b}g \u{9}\u{7f}~!\" `i\u{4}!!: ao^) cg,!  a%\u{11}C!: a1s}!: a\\]\u{1e}\
        !( a1A !: ayS4!  aBS\u{2}!  `K\u{d}\u{1a} >>B!3 `\u{15}nI!G a\u{1a}9\u{1} ;7\u{5}!* a4D\u{1a}!  `;Y=!  a\u{1f}@\
        E!( at{H *oS _Ww!1 a8:|!  a75\u{2} mr\u{a}!% aB>) d,Y!# awy\u{2} ]OU!5 a\u{16}Ug!? aNBj!( axEO BFl!! `L,\u{d} 5\
        y\u{1d}!2 aeG9 _ f!1 a+7#!A a158 \u{9}\u{8}u!D aKg\u{2} \u{1f}\u{1a}\u{c}!: a_b'!# `K== m\u{11}O!E aNEn!# `>/\u{10}\
        != alg\u{18}!  `|??!; a\u{a}[g!! `#:i!, a\u{f}S\u{17}!@ a\u{1a}/n!B aCw|!  `q:C!\" a#{C 3[\u{1}!9 a@Un #\u{b}7!\
        ( a{Z@!9 a6*d dge lww!1 ac[\u{0}!  `\u{1f}{\u{8}!# a\u{17}&E!3 `O\u{7}6!! a\u{1b}qi *\u{5}\u{1a}!# awz\"!! `@0L\
         J=d!  a?JU ~g\u{d}!  a\u{9}P5!  `Bu;!# `? X &aY!= a\u{a}\u{3}z z\u{10}3 \u{15}VH \u{12}IJ!, ao\u{2}\u{7}!E a{z\
        #!  a+o0!, ahgJ \u{f}\u{4}\u{1}!\" `Jh\\!$ ak5x!  a2Ix 47z!  a7`N \u{19}'\u{13}!< a8+>!0 a,\u{c}G!# `Lt.!$ an9J\
        !9 aI{/!  aI:5 \"\u{2}: V\u{11}_ h\"\u{12}!  aJsG!$ a\u{0}Wf XT\" \u{18}(\\ hwe \u{1}ss!4 au\u{1f}\u{14}!\" `L1\
        0 \u{1a}o9!  a\u{17}$F!  aa!j f@\u{14}!  a'jG!+ `\u{c}\u{1}K \u{0}%M!7 aa\u{3}W!\" aOH(!  aI\u{3}\u{14}!, aPz\u{15}\
        !8 a\u{7}w7!> aJ/L!  a\u{1a}$e!  a;7j qq\u{e} \\\u{16}\u{18}!? a\u{1e}G% \u{13}\u{18}\u{8} Lv\u{14}!& a?O\u{1c}\
         NZ+!3 a\u{6}Ca\"# `$ `\u{16}Kc!) a2Y\u{7f}!1 aT\u{18}\u{1d}!6 `\u{13}%a!G a=`\u{1e}!D a4!T $2w!3 `Mx\u{1c}!@ a\
        \u{9}IY 6s\u{1c}!  `^f\u{1f}!  a\u{7}\u{c}; c\\* \u{8}x\u{5} 8\u{16}\u{14}!; ak\u{1a}. S?A \\ ` \u{1e}#D!4 a8GV\
        !: aj\u{1d}G!  `@;H!  aa\u{6}Z!@ a\u{10}d\u{b}!9 a\u{f}\u{1b}] n\u{0}n [\u{19}\u{1d}!8 `w<3!: a'MZ D\u{1c}q!A a\
        0K.!9 a\u{7}W<!; a?\u{c}> \"\u{f}V \u{4}\u{9}\u{e}!4 ai&.!  a6O3!  `>uG i\u{5}\"!/ a/\"(!  a\u{a}7+ H\"\u{1}!! \
        `\".\u{13}!G aZ\u{0}* -\u{19},!, `\u{11}\u{9}\u{16} \u{5}|\u{1f}\"# `& `q\u{4}< .#\u{17}\"# `  `=)2!! `T\u{4}A!\
        & ad6B!* `Q7|!$ `6^\u{4}!2 a\u{c}\\W b\"\\!  a\u{9}j\u{f}!  `h\u{5}6!D aY4U!! `\u{6}\u{4}j!. a\u{1f}g\u{12}!8 a\
        0/$!  a}\u{13}/!* an 6 \u{3}8]!  ar\u{3}\u{f}!  aV\u{7}\u{13} \u{5}pY >$[ .\u{1f}(!- `l&\u{1b}!  av\u{16}(!% a \
        \u{18}k!  `#A\u{14}!, a]\u{16}Y!: am\u{1b}M d4V!1 a\u{b}\u{7}\u{6}!: ac\u{7}\u{10}!; a{?W!\" aLv;!G a}_\u{6}!B \
        a<dC \u{16}S]!> a\\Sm \u{10}T\u{13}!9 a-v\u{16}!\" a2\u{1d}:!, aQdY .B\u{14}!7 `\u{1d}K5!D a^\u{1}6!% ab\"r \u{e}\
        \u{16}t!< al3% \u{4}g@ E4M 0IM!8 aF\u{e}M i\"e!G a\u{12}\u{12}\u{b} EZ\u{1a} aLd!1 aP\u{9}\u{0}!, `Y\u{6}G \u{e}\
        b0 \u{15}LE!$ `\u{14}u\u{1f}!\" `oI;!: aBSi!0 a\u{8}|k!* a~>P!  a&\u{c}a!G adBe [2\u{4}!  an=\u{4}!: aY\u{1d}W \
        mEZ!  a\\\u{5}\u{14}!  `d\u{1e},!# `s\u{b}3!9 a 2B x;C!\" `6\u{13}T g\u{12}X!* a\u{12}1l!G a_\u{1f}r!- ` c\u{11}\
        !# `\u{12}BX!: a6#\u{13} :\u{10}\u{15}!  a\u{18}!4!  `f\u{1f}c!  aI\u{1c}j \u{1d}l}!' a\u{1},G 4\u{16}P yys \"8\
        \u{8} \u{d}g+ %q?!? a6:B!G aj)$ \u{16}\u{1f}Y \u{18}6m!  `fzy!@ a(=\u{1}!  a7V\u{1f} \u{b}W*!* a\u{17}S@ 8[t!  \
        aWsd (r$!? a\u{7f}>3 x]U!1 a\u{16}:W }WQ!  at|d!  aj=j!> ag`\u{9} &jK W_o!1 a I<!4 `McB!  aAnH!< aHp\u{f}!8 a(E\
        -!9 aF[C :\u{1}N `F` 3Y8!% a\u{f}\u{1c}A!G a\u{7}\"B!: a.\u{14}\\ \u{c}\u{0}q!\" `\u{d}L\u{1e}!4 alE6!  aq.h!  \
        a=<: jfL!; a\u{e}3O `hc!@ a8_\u{3} f.\u{4} #\u{14}'!  a(It!  a,\u{1c}9!  aU0W!G az\u{6}`!? aDFD!$ `vVv!$ aA$a!,\
         `t7\u{6} \u{7f}\u{17}7 b-I!* a\u{5}qQ -9t!\" a-M\u{1} \u{5}j\u{1a}!( a\u{1}^,!  aN]5!  `E\\I \u{18}\u{3}O x,^!\
        ? aX\u{1e}\u{8} \u{1f}\u{5}\u{15}!  aX\u{1f}9!  a.$\u{f}!/ ai)\u{1d}!  az{2 \u{1f}\u{10}b!G a\u{1d}lg p\u{9}% P\
        >}!  a\u{2}^\u{13}!D abf\u{1c}!* arn4 Q}9!  a\u{2}:F CDe!  az)\u{0} \u{5}\u{1c}4!> a_WU!  a1\u{7f}k!\" `;Cm ED!\
         w;b!  a\u{11}\u{15}( cW)!  `\u{f}yA Q=F >RT!8 a!ac!) a-k\u{d} q\u{16}5 ?DT \u{7f}zk!@ a\u{13}k\u{13}!B a('&!# \
        `*m4!: aY.S -5\u{18}!D ai\u{9}1!G aLr\u{15} h%% &\u{0}M!3 `zBV cmg !Ln X<0 \u{c}\u{1}? b_O!! `6#U!> a&\u{b}_!7 \
        `\u{4}\u{1d}b \u{7}3F!' a#\u{3}^!A a$q\u{13}!9 at\u{7f}R!  aKhG \u{1a}Ys!  a5^.!\" `\u{5}N\u{1a} O\u{e}=!* `?3a\
         X6M!D a^9U!  adAV!( atDZ \u{8}6b uSl!8 a\u{5}U\u{b}!  a=p\u{e}!% a\u{1a}\u{17}=!  `rYc!1 ad\u{0}\u{1b}!D a]yv!\
        ' a!\u{10}M \\AZ .E`!' aN$\u{10} \u{a}!H pDW J\u{11}z \\U\u{5}!1 aDe\u{9} l\u{1f}\u{10} Yp\u{15}!? a\"\u{17}7 O\
        \u{12}Q!  `BC\u{b}!! `z=\u{19}!* aI\u{2}2!: a\u{4}aL!0 a\u{12}\u{1a}r QA=!3 `nk> \u{2}Z@ 1'Y!! a%1t H/V `\u{1}\u{1}\
        !, `\u{12}w\u{4}!& a1\u{f}\u{8} \u{2}a\u{15}!  aK69!3 `E\u{e}c!* `\u{4}\u{f}v!\" `\u{8}z\u{6}!# av<\u{e}!$ a\u{7}\
        q/!> ag}A!G a8bp!  aC5* ?\"Y!  a\u{15}\u{16}u!: a|QR TMf Yi\u{f}!\" a+\u{b}\u{11}  e\u{f} \u{12}&\u{15} \u{1a} \
        (!< aY80!) a7M7!  ah\u{10}v!  `Y0\u{b}!5 aT\u{11}\u{15}!  a4j1!  `IeM R\\O!+ ak\u{f}\u{15}!: a\u{13}<H!9 aQ)z!?\
         a\u{11}a\u{17} ?\u{a}P!G a1\u{1d}|!\" `=\u{5}\u{1c}!2 a\u{4}< !! `J\u{1d}\u{8}!; a2\u{e}M \u{12})Z!  a\u{4}2b!\
        9 ai\u{d}4!1 ax\u{17}G!E a\u{7f}.] =,c!D a0\u{7f}\u{a}!: aq/] Mj\u{11}!  a\u{a}@&!? a\u{1a}6) v\u{7f}C X~K 7fP \
        Ewr!1 ak&\u{9}!! a$p?!* aq\u{11}i!B a\u{4}y\u{2}!  a6/\u{5}!  `^~$!; apjr!! `n,\u{e}!5 a<n0!# `7k1 nQ:!) `Y4D t\
        Vl!  `2 \u{18}!A a\\a[ 7ns \u{10}+\u{8}!D aV\u{17}&!) `]\u{f}` \u{14}gs!\" a|\u{12}\u{16} *\u{10}c!! `gB\u{13}!\
        9 aUIV!( a\u{9}T]!. ap:{!% awM{!* `Q\u{19}\u{1a}!  `9\u{18}3 \u{e}-d!# ag\u{6}\u{13} Z\u{1a}V!4 a\\.\u{5}!  `\u{1a}\
        \u{a}F!? a\u{1b}\u{9}T!) a1\u{a}`!  a\u{c}\u{a}w!1 a-8\u{1d}!  ac\u{11}E z\u{4}T!D aJ\u{7f}n @\"A!6 awE\u{5}!  \
        a3v:!G a\u{12}R? gYI!  a\u{6}\u{0}s!7 `.\u{14}# \u{1}[[ f\u{6}w!  aE\u{3}\u{4} *\u{4}\u{6}!D amXf B\u{2}\u{6}! \
         a;N\u{19}!  an\u{4}\u{1d} I=\u{18}!. aOu\u{a}!\" azy\u{19} 0 % ,B2## `\" `! `kP\u{4}!B a`m !# `\u{16}FI!: a\u{4}\
        ij \u{9}J4!  a\u{e}\u{1a}x |U\u{7}!5 aWE* cy6!! a\"G>!# `\u{e}\u{7}~!$ a~4* `n0!G a?IR \u{1}'2!$ a\u{14}\u{f}X!\
        * a5\u{1e}c!) `@)\u{7}!F aZ\u{17}4!* `Z|\u{1b}!  `5\u{1}! \u{2}\u{18}R!D a\u{9}/y!# a\u{14}5\u{5} du\u{10} Gk\u{1a}\
        !# agdf!  avZ: sAX!7 `\u{10}Sv x-\u{19}!5 aes\u{19}!  a\u{2}*\"!  `s\u{f}^!; aSfb!6 a\u{17}3\u{2} '[>!@ a\u{7f}\
        \u{1}p \u{11}P\u{11}!  aYU\u{11} 2|* X\\< u6G [QW!  a.qm!+ a4Y\u{8} Jo\u{8}!G ay_( $\\\u{f}!\" `Ix\\ *i\u{e}!5 \
        a8TP W*R!  a2O\u{3} cx/!\" `QG4 zo< }'[!7 `\u{1a}Ab .K\u{11} DU; 5\u{1a}=!) `{VL Z\u{11}_!! `$\u{14}\u{14}!+ `:\
        x? V\u{14}\u{f}!; a`5R!: a_<q!\" a\u{f}ru!- a\u{e}\u{11}\u{1}!- `X.\u{3}!  `\u{1b}Y\u{5} o{R!  a\u{10}p^ OAi!% \
        a?(-!9 aI0E _\u{15}l!G a\u{2})\u{11}!2 ao\u{9}\u{17} XL\u{1d}!= aM\u{14}k!< a\u{0}Pw!# `\u{1f}\\\u{6} 7H\" %Y[!\
        8 a z\u{1}!\" `L\u{9}( \u{7f}72!9 aY\u{1f}K!  a^\u{1b}L g8k\"+ `8 `]]N %\"B!+ a%Zo pw)!D aG\\_!2 a\u{7}b8!0 a:\u{13}\
        X \u{2}Yi!  a0I{!  aQs{!( `\u{15}!\u{d} vR; \u{16}\u{f}B!1 a7pZ!# a*\u{8}q!! `v*\u{1e}!3 `I\u{9}? K\u{12}\u{11}\
        !  a]8\u{1e} 6k-!& `\u{1b}\u{1c}\u{4}!4 a[-\u{7} )3l!9 aEo!!\" `l:X ;\u{13}Y!> ayR~ E%\u{14}!\" a\u{1e}\u{17}J!\
          a4\"\u{7} \u{11}w\u{13}!6 a\u{f}I\" \u{7f}\u{7f}2 ~OJ F\u{1e}Q xF\u{19}!  aCw~!0 `\u{16}%\u{10}!  a^\u{1d}\u{b}\
         C^B!# a\u{1}Kk V\u{11}y!? a\u{a}2L!: a\u{16}\u{14}b!C a\u{6}H^!  aj\u{17}\u{10}!3 a`'\u{16}!B a=z4!) ays{!8 ae\
        X\u{13}!\" awon!  `X\"\u{f} \u{1}s2 0\u{7}\u{3}!! `F*t!8 a+3\u{f}!  aIE,!  a\u{9}/=!  `S\\\u{5}!; a}S\u{1a}!1 a\
        \u{c}oM!G aV&6!7 `4Zc!3 `\u{7}Ge!' `qD\u{f}!: aX\u{1}\u{1a}!: aZ\u{15}X \u{5}\u{10}M!< a4;\u{1a} H\u{7f}i!  `1X\
        S!8 aRcw 2S{!: a\u{18}~|!  aFnj!& akM}\"' `3 `\u{15})\u{3}!@ a5\u{1f}q!  `XH>!# `Z~E!$ aIRi!9 a\u{17}T{ \u{1f}}\
        T ?T= \u{b}qG Z\u{f}`!  `\u{c}]l!/ `\u{f}LC!, a \u{9}- \u{18}@< |X^ \u{0}a<!  a\u{5}a=!7 `\u{7f}z{!3 a\u{1b}4+ \
        \u{7f}G~!: au\u{4}\u{c}!3 a&\u{1}E CVb )X(!  a'\u{4}4 PUk bbt!  a]]\u{14}!3 a\u{1}<Z!! `|\u{19}\u{1a}!# `aV*!8 \
        an62!, a?/K 'Pb!7 `~\u{2}k TEv m.4!( `k_|!C a*O'!; af%\u{7}!  a\u{6}\u{e}\" \u{15}#1!# `A)4!  au\u{3}?\"( `3 `g\
        yB!) `\u{1f}Kq e\u{1d}$!* acu3!- `vnh!  `\u{0}\u{1}s\"7 `B a5r\u{17}!: ag\u{1f}  iw5!8 aUB8 y<E!' aJoG F:R {X^!\
        C aym\u{6}!1 `ZX\u{e} oS4 \u{f}ki!> aK\u{9}z!G a&[\u{16}!A a*d= M2J\", `0 `Cig!9 adr;!8 a\u{9}uK!$ aH9q!( `l\u{d}\
        t!  `e>t!( `\u{17}\u{1f}j!2 `rh\u{a} R%\u{17} .w*!  a!.7!! abg;!* `{iN!+ aOwO!6 a[@m m\u{6}\u{7f}!/ `\u{1f})\u{13}\
        !: a@w* \u{10}&:\"! `\" `POQ!# `i/X!, a=sp dEv!3 `w\u{8}Y!) `00[ 9=I!7 a9Tm!# `M{\u{13}!! `$\u{9}r!! a2\u{18}j!\
        @ aT9u \u{1}\u{b}y!< a;7#!) ao<)!, `r^1!8 aMq !G aCf1 \u{15}4a 1Bc!  `\u{6}\u{b}\u{8}!@ ald\u{f}!1 `Ou.!+ a|k@ \
        \u{6}*j \u{e}q\u{12}!% `?\u{9}5!! ac<9!  a'\u{1c}u \u{15}.<!# aE'G )dK!  `|$i!  aK\u{19}z!C aOZ\u{1e}!3 ay\u{6}\
        \"!G a\u{d}#P!  `0t/!$ a\u{1d}U\\!  `\\\u{15}}!\" `Ph\u{11} \\)\u{1d}!D a\u{6}r( HN8 \u{1b}FI \u{1a}ml 1_L t{V!\
        \" `\u{d}!k!& `Leq!\" `1O\u{e}!  `\u{f})<!6 a\u{11}.\\!9 a\u{19}U*!  `0;F IxU!D a\u{11}\u{1c}{ \u{e}\u{5}4 Qh: \
        ,*\u{5}!: aS&\u{d}!  aP\u{12}2!1 aaQ6!  `\"fh!% a\u{19}g# e\u{b}\u{16}!  a\u{c} +!: a\u{16}6]!  aOM\u{0}!9 a\u{14}\
        2\"!: acS] g\u{6}g!  `J\u{b}  \u{0}E1!  a\u{17}Wb!3 `RK'!  `\u{8}K5 ,\u{1f}b!2 a\u{10}\u{1d}o!@ a_\u{6}T )\u{7}\
        \u{15} O\u{14}O!  aR[\u{1} \u{6}!I CWh!; ax}\u{3} -1\u{1c} \u{0}1C\"# `7 `x~ !+ a\u{8}W) >Z7!' `\u{5}\u{14}I!G \
        aJ8\u{a} \u{11}'+!7 `29; \u{b}\u{15}J!\" `v[S \u{8}&\u{5} A\u{d}o!  a\u{1c}3\u{16} :-c!7 `r:: |\u{1}R d\u{10}\u{8}\
         c\u{1d}!!) `\u{7}x5!5 a@$\u{9} G\u{11}8!/ aiN}!D a\u{2};m 2#\u{9} \u{7f}Fq!! aN\u{9}m <Y\u{d}!2 a+\u{3}{ W\u{3}\
        ' \u{18}JF!C aSM\u{3}\"  `# ` Zd!  `\u{e}\u{1e}/ \u{7}M3!! `\u{14}#[ 6z] (Se!: a&:E ':U#, `0 `1 `=S| \u{15}m\u{7f}\
        !$ `\u{13}1\u{8}!' a\u{16};, <\u{d}M lM\u{1c} K^- L.?!C a{xF!) ai9=\"  a' `|;V!% `\u{5}Kg 2l$ \u{11}=r!9 a2p!! \
         `1|1!+ `_K( )\"7!3 `nO8!! `m-c Qx\u{12} u<&!  aH\u{5}& \u{f}\u{f}?!  a\u{d}\u{14}B!  `\u{9}\u{1}^!, `Fn\u{1}!9\
         a\u{12}|\u{1f}!! `:B$!8 `\u{1b}\u{2}G ~\u{1e}*!\" `\u{b}\u{1c}u!7 `#9\u{17}!1 as\u{c}i!1 `Q(\u{c}!  a\u{2}hl!3\
         `D~\u{2}!D az>7!\" a\u{18}\u{f}_!8 a\u{0}&\u{0} \u{7f}Z\u{4}!  a%`:!  `,\u{12}w!& aB\u{1f}\u{9} h<^ gsb Fr\u{18}\
        !8 a\u{1}A# Li#!  `XE4 \u{3}\u{1c}\u{14}!3 a+\u{1a}\u{1a} ]G0 aDT!! `\u{1f}x\u{11}!* a\u{13}]*!\" `\u{15}V\u{1}\
        !: a\u{1}0#!  anJ(!) `\u{a}Vn \\Dp!? a8\u{5}V Fn;!, arkF Q\\p jav!! `=\u{1c}3!' aK\u{13}x!9 afM# L((!4 `\u{1f}a\
        \u{0}!, `\u{1f}\u{13}*!: a\u{10}\u{18}@!8 `T\u{17}n!+ `U*} |\u{1d}\u{4}!G az\u{c}\u{18}!  aEm/ \u{13}p6!7 a+@\u{11}\
        !@ a\u{2}a\u{17}!' a-Y'!! `96?!: a.\u{b}\u{18} p}2 \u{1}lA %\u{13}B!< aBR\u{8} wE\u{13}!! `\u{1c}^. w:C!  a\u{18}\
        \u{c}C!. a#_G!  `s~\u{b}!4 a$UA!5 aoB\u{9}!  a-&\u{18}!  a\u{9}'^ \u{1c}\u{e}{!D aT^< WzY G\u{1c}\u{14} W<% em0\
        !  a~II JQZ \u{a}\u{0}\u{1c}!* a\u{b}\u{1c}\u{3}!: aRw\u{d}!  a\u{2}N\u{17} (\u{0}.!* `u@E!) `&%o .mo!  `;ww!  \
        a.G\u{8}!: a}tD!  a\u{16}\u{a}P!* `\u{1}\u{18}[!# `rJo!8 acV{!& `+\u{d}; \u{1d}\u{1b}_!; a\u{2}_b y\u{1b}b <G*!\
          a'NE!+ `=&f \u{f} \u{6} @U !; a\u{19}#( h;,!  a8?,!  a{dG $+f @-\"!9 a|29!8 `(qh \u{1d}\u{7f}\" =-%!6 aE#/ z(\
        f gvf!  a\u{19}~k ]\u{d}\u{0}!; a \u{1a}2\"4 `! `6sq!: ao!1!* ai\u{18}> g\u{d}@!. a^1\u{13} \u{1f}cg!  a~90 =?&\
        !5 a\u{f}q=!: a\u{0}gM S\u{1}\u{7f}!7 `iA\u{c} \u{1d}\u{4}E!D a8\u{7}\\!: ao>x!1 aD:  ,b+ j\u{f}@!G aJfB!* aU\u{19}\
        E!G aF\"I m&\u{5} 8\u{8}\u{6} Sn\u{c}!9 a{Y\u{15}!, a\u{1b}a7 B\u{e}`!8 `Wxd   4!< a\u{11}0\u{f} \u{1}o!!3 `4\u{c}\
        ` G]} en\u{1b} 1r(!  a:\u{e}i S!G!4 a4Fv!: aM:\u{16}!  a\u{c}}:!  a\u{d}~> \u{2}9x n*\u{11}!$ aJGW!! a\u{2}\u{16}\
        >!  a~\u{14}?!* a\u{7}H\u{7}!  `Vn\u{f}!! aG\u{1d}*!  a\u{1}\u{9}0!  a\u{c}u7!  aX(:!  a/)L!7 `:\u{f}d!' aZ).!7\
         `\u{6}tR ^vo!  a=\u{1}+!! `\u{18}W@ b0H ?\u{10}C!  a\u{9}1N!  `\u{12}W; \u{3}c< \"WJ!# `\u{1c}RT!* `>kW gH\u{17}\
        !- adF/!> a\u{1f}\u{10}4 \u{4}~L!; andZ *.] w}\u{1f} Rt$!5 aw>\u{1} %G\u{5}!  a{\u{1a}\u{17}!$ a\u{d}F& F\u{2})\
        !5 a)p< eS7 \u{b}BL!) `~\u{8}Z!& aT~d!/ a7_g!! aV8\u{9}!8 a\u{2}\u{0}\u{15}!D a\u{4}ix!2 `wi,!$ a\u{18}-/!* `C\u{c}\
        \u{0}!: a[\u{1f}\u{1a}!: adc\u{1d}!B a 4a!9 a\u{d}d\u{4} s,H Z@J 8VJ!  `@\u{f}p!  aPi\u{9}!' aK\u{19}`!  `\u{14}\
        h\u{5}!\" a\u{1c}0N!5 a\u{0}\u{1e}U!  `3Yf <[\u{1f}!5 aY}\u{8}!# a\u{1e}Ja!  a\u{11}k\u{16}!  a\u{1a}h5!  aTR6!\
        ! `,\u{19}L!  a\u{11}^M!  aI2i!  `=\u{0}p m\u{15}t ()s!8 ao\u{f}D!# `H2V Tw\u{1b} JX@!4 `f8p!& `;B\u{0}!; aD\u{3}\
        \u{6}!) `#\u{f}\u{17} ah\u{12}!' `Ij\u{b}!; a\u{5}9\u{1c}!\" `\u{7f}M*!  a[p*!  a\u{5}\u{5}/!* a`\u{1f}\u{1e}!:\
         a\u{b}:0!? a\u{17}V< \u{7f}F?!? aDVY!G a/uv \u{13}t% _\u{18}(!G aVSG!9 a\u{1a}\u{c}I!' a{\u{12}M `+O \u{5}}\u{c}\
         |N\u{1d}!! `}a\\ 7l\u{6}!# a\u{1}0C\"3 `\" `kix!@ a5\u{7f}\u{a}!< a9_T!  a%z\u{1}!  a\u{1d}\\>!9 aNpH!C a\u{19}\
        UL nET!  `x`X \u{10}5\u{12}#- `+ `, `]L!!$ ap\u{16}V!) `Pp^ \u{19}jb LZ\u{2}!\" `1M+!  aD&S!  a`6w ]\u{19}\u{9}\
         k+7 3(!!G a!bJ !}> \u{18}\u{d}F!@ aS\u{1d}i!: aP!_ *8P EEd!( `\u{7}k8!  amq;!  a\u{8}\u{1b}o \u{f}\u{a}w!  a\u{6}\
        \u{1}\u{d} R{.!. a8BL!, a\u{c}CL!( a>i\u{1c}!  a\u{5}\u{1}k!& `T\u{5}\u{f}!D a0\u{16}4!; a~do!  `J+\u{1d}!  `\u{d}\
        9\u{15} {n\u{18}!B a2~)!G a2\u{c}?!+ `\u{14}B\\ pL\\!7 `\u{1}Mg $\u{f}\u{7} \"71 ?eK!  a\u{2}|#!  a\u{8}\u{3}.!\
        8 a\u{c}J\u{1d}!% a:\u{17}4!9 a[wb!G a&VD!0 aN\u{6}D!$ `\u{15}Xd!, aT#q!; a\u{11}Kr!) ap<\u{13} tx/!7 `b21!) `7\
        QW!: a~\u{1f}_  !\u{1}!) `\u{1e}~\u{4}!  a\u{16}g\u{12} \".\u{1f}!/ aU>%!  a\u{f}H\u{13} w2% )\u{1e}+!  `\u{1f}\
        ^- wNI \u{1b}vT \u{1c}<\u{c}!* aFB\u{11}!: a\\t:!+ `KbI!4 a<0O \u{b}GT!- a<?\u{0} qY\u{1} 0{9!9 aRZ\u{9} 0\u{9}\
        G!, aUwJ!; ac([ \u{d}H\u{2} \u{12}y\u{d} f\u{11}\u{13}!  a\u{11}\u{14}\u{1e}!  a@\"=!\" ax\u{f}=!/ a`\u{a}D!! a\
        e!h\"+ `, `H\u{5}t!1 aG\u{1f}t!4 a\u{19}\u{0}~!D aF\u{13}$!  aJ03 \u{9}`<!: aY<P!! aQ\u{16}g!/ a\u{0}`x!% a\u{4}\
        \u{2}}!; a\u{b}/, avF s8[!\" `\u{a}]V!D adj^!# aXn\u{3}!> ayA8!@ a1R9 pFl!  a\u{1d}t2 875!, a\u{9}Mz!E a+{\u{6}\
        !* a`\u{0}\u{f}!8 a6:I!  a4vH!: aVTK!D a`eR!* `:k^!( a*\u{a}o!G a\u{14}k\u{14} fET!# `jmx!: a~r\u{18}!% `)K\"!3\
         a\u{1a}QN!A a\u{d}@o!3 a\u{d}:\u{15}!@ aK!9!- a\u{14}\u{1d}i!  a\u{1d}M\u{1} \u{7f}x$ 2q\u{0} \u{3}q\u{1c} E.,\
         O\u{8}A ]\u{1f}D!  a\u{13}qU \u{6}Au $J|!1 aUBM!B a6>\u{c} d`\u{10}!& `\u{5}J\u{1e}!\" `e\u{19}! \u{4} , \u{17}\
        W0!A a0\u{7}2!8 a!XD q)O \u{1c}\u{6}m!3 `a2\u{a} \u{b}nG X4\u{7f}!; a?\u{8}\u{16}!1 a\u{1}['!= afWA!D a\u{7}QG!\
          a>)\u{b} x7\u{d} g/h!7 `4fl!1 `3\u{1f}\u{1a}!8 an\u{1b}9!  `. \u{19}!  `9r- \u{14}K: p4\u{2}!< a\";\u{12} YE/\
         S.I!  ae\u{19}\u{9}!# aWt)!\" a \u{0}c \u{b}Z{!  a\u{4}\u{12}# \u{1f}\u{13}7 .KD!A a\u{1}\u{19}J nrw 8 ~ \u{16}\
        4\u{b}!  aT\u{f},!9 au^T!\" an(Q!1 `)gj!  au\u{14}\u{1a}!, `>p\"!  a\u{1};)!# `EfR!G aY8U D'p!\" `(.x!: a\u{12}\
        \u{f}B +\u{18}_ &i* \u{3}1\u{13} p0C *\u{18}M!. a\u{f}=\u{12} \u{3}E !B a30( Y>,!$ `u\u{17}9!% aGR0 r'f!! a'Qy!\
        9 a' \u{c}!  a\u{1b}5\u{f}!: a5H\u{1c}!7 `DyE!+ `(iU!C a9\u{d}< \u{14})\u{7}!; aHJ9 T[E!: ao\u{8}E!? a]-l v*\u{1e}\
        !  ad\u{0}5!  akOU ]cZ!? as\u{c}t!, a0O\\!+ `\u{14}s]!@ al\u{1c}h!D a4\u{7}s!! `\u{1b}i& M!3 \u{19}4n!  `Jv\u{6}\
         #\u{1f}\u{10}!  aSoW!G a{X\u{9}!* a2d\u{a}!8 `O-\u{d} B?\u{19}!  aR/\u{1d}!! `3uL!  a\u{13}5T!7 a6\u{d}^ \u{e}\
        nu!\" a\u{1b}3g!1 a[d\u{6} Ul\u{12}!% a\u{16}\u{b}\u{13} A4X \\Hp!D ah\u{13}\u{c}!  a\u{5}\u{b}K!@ a\u{1}Pg\"\"\
         `3 `\u{15}kg Wuf NW%!< aGOL hA\u{3} h\u{15}\u{1f}!* `V\u{e}G!& `)r\u{d} 4M\u{10}!# aue\u{1e}\"! `\" `L\u{15};!\
        : ak\u{10}^!  a\u{d}X_!: a\u{1c}{\u{1a}!7 `\u{b}x$!$ a\u{12} /!8 aH,?!9 a45H!9 a-R\u{f}!  aWd\u{c}!A a\u{0}p\u{13}\
        !$ ad\u{17}\u{1f}!( ax\"F `V~!+ `Q.=!  a\u{13}\u{6}>\"# `  `r6R!\" `4\"a!G a).q [i6!8 aE\u{7f}R!  `Y>a!8 a\u{1e}\
        /o!  `\u{9}\u{13}\u{15}$+ `* `- `. `\u{c}My!  ag\u{5}\u{6}!( `y-p!  `l\u{15}v!- aJt\u{0}!1 a )\u{e} mg\u{10}!) \
        a\u{3})E\"! `$ `.Yf $Xn me6 \u{2}\u{1c}s!- akG9!2 aDvP {QV!G at\u{13}X!D a\u{7f}R| \u{1a}\u{1}\u{7} <1%!\" `Z*[\
         Ga\u{8} \u{3}G\u{17} Y3+!\" `iS4!> agF[!  `t\u{5}f!  a:N\u{9} <\u{17}$!7 `\u{a}F(!  a\u{7f}X8!\" a\u{c}uC!2 `:\
        U\u{4}!  `Q\u{6}1!\" a]'6 ><D \u{6}2'!  a|kO!! `}\u{19}u!: a_i) R1Z!' `Zks!\" a^\u{1b}\u{17}!  aiF| %KX C\u{1e}\
        h X~2!D a@78!7 `.vH!  avu{!\" a\u{b}3\u{6}!  a1\u{1e}\u{15}!E aC!S!+ `?R\u{7f}!< a\u{c}xJ!! `oy\u{7f}!  `gB\u{1a}\
        !\" `<f\u{0} \u{9}~\u{9} \u{12}{`!$ aHq\u{1d}!  a*~r NU\u{15} s\u{13}0!# a72:!  aDIE J\u{7f}b!  a_\u{e}\u{7} @\u{b}\
        )!1 a\u{1a}.\u{4}!2 a6\u{1}\\!\" `\u{6}vq!, ``&u!4 ab:\u{b} \u{a}z&!G a2T1!  a\u{1c}*q FCv!* `?S^!) a\"\u{1f}r!\
        G aeq5!@ a[qR!+ `} !!  a\u{1a}\\T!@ a\u{d}\u{18}c!: a\u{f}\u{8}Z&! `\" `( `' `% `  `9c8 3=E!3 aJ.U!7 `m\u{1f}c \
        }n} sj@!\" a/\u{7f}h!0 a\u{8}& !, `6f !- aFs9!+ `5H\u{7} \u{18}\u{1}X!! a\u{a}\u{e}\u{4}!8 `tc5!2 aWU=!9 aQwF!)\
         `~8X z\u{a}y!B a)o\u{8}!  `\u{13}\u{b}h!@ a?+\u{17} !s8 \u{b},K!- aer\u{5}!  `\u{11}L\u{1c}!& `'M\u{1f}!' an\u{b}\
        } xT/!G a)TS!  ay^r!& `Vi\u{4}!C a \u{7f}\u{9}!  a\u{7}\u{0}\u{1d} E\u{1c}) s]@!3 `\u{10}\u{5}\u{1} &x\u{5}!8 a\
        c\u{1a}\u{14}!  a&&2!1 a|\u{19}@ {1\u{17}!\" `vEf!  `8\u{1d}m!  a|9s!# ajIz \u{2}d% /@]!\" `\u{7}Q\u{1f} }7#!. \
        aGc. UKR ?n]!  `?\u{7f}\u{4}!/ aR\u{f}\u{1a} \u{e};) ]\u{0}_ y\u{6}d!7 `g\u{b}w!1 a,~\u{2}!D a\u{d}N\u{5} 2A\u{1b}\
         k*\u{1d} Hx3 \u{10}F8!  `EoS!4 a~l^!  ap)m!G a\u{11}z\u{16} h9,!  a8\u{8}g e\u{1}\u{16}!> a7I\u{1a}!: a\u{f}\\\
        : ~bC!% a3\u{e}h!  a^\u{18}y!= aq/9!3 `J$\u{a}!) a-,E!! `8GO 30w!! `a/\\!  `\u{8}:\\ 18\u{5} \u{18}P#!  a\u{5}\u{d}\
        6!D aBO;!. a,v\u{5}!: aS3\u{13} o\u{1d}m!- `d*\u{d}!  a\u{7f}P$!  awU@!) `%#L!. `[R]!: aHO\u{9}!# a~\u{14}  .m\u{c}\
         \u{14}C\u{16}!@ av3f!8 a9\u{3}3!# asfu!7 a\u{5}\u{1b}\u{18} #\u{d}0!D aM^\u{a} ~\u{d}\u{1f}\"\" `( `j\u{17}:! \
         `\u{8}j? \\rj QT\u{18} \u{f}\u{a}X!G a\u{1c}i9!< aQok!! a?\u{4}\u{18}!3 `\u{b}3M!  a\\xg \u{1c}!}!9 a;\u{16}/!\
          a\u{2}3> \u{19}ZW \u{d}7X \u{12}'\u{a}!1 aH\u{6}2 _\u{7}<!7 ` _~ \u{6}Y>!, `eLo!@ a\u{0}\u{7f}\u{b} \u{b}\u{f}\
        a ORq!: a?M\u{1a}!# `W\u{1e} !* a:g4 Q\u{6}^ \u{19}9~ B\u{1}\u{11} J\u{9}\u{11}!  an*\u{1c}!7 `6\u{10}C Dpd \u{9}\
        +z!2 a:E=!D aH\u{1b}S IGt ;%<!, a9S.\"& `: ao\u{3}5!G a\u{b}CG -%f!- as\u{a}* RFQ!  a/8\u{0}!' a\u{5}\u{d}4 \u{14}\
        }B!: a\u{1b}\u{16}i!9 aXl'!: a\u{f}Xh }\"\u{10}!! a{B1!% `\u{2}{5 /\u{5}x!+ `<Xh!! `zdj \u{10}\u{8}s!7 `dg\u{c}\
        !D au_\u{17}!\" aD,=!  `\u{4}BS!! a\u{7f}LS ^E`!4 a\u{2};+!0 aW\u{4}5!! `\u{2}n6 3YP E&T!@ a<i}!. a)p\u{1d} b@?\
        !8 a\u{17}\u{9}b!: aT~j!G aj\"k!3 `4Ny!* a\u{e}`{!  a\u{a}]\u{8}!D an\"b!# `\u{9}Sy!9 a\u{d}\u{1a}7!  a\u{1d}En\
        !3 ae\u{c}\u{11}!  af\u{16}1!  `Zpy!! `&V\u{a} I\u{7}L!  a/Ip }j0 \u{5}U;!) aT\u{4}J!) a+\u{e}N \u{1a}U\u{17}! \
         a\u{8}U\u{1d} LDH L~.!3 a\u{e}K6 \u{9}}o!  a\u{e}(\u{5} \u{1d}a)!< akv9!< aT%:!, a\u{b}\u{5}F!: a`>K!? a\u{19}\
        \"b!< a?\u{17}q \u{2}2> x\u{12}_!( ax\u{1b}o!9 aG\u{13}\u{7f} 1`4 (\u{2}~ +<\u{7f}!6 a4G  Lr2 ]i5 \u{14}F]!5 a)\
        \u{1}_ ohd!! ahF\u{7f} /_?!  a\u{7}\u{5}T m\u{12}]!  a\\=s &os \u{1c}x\u{16}!: a\u{1c}7\u{18} \u{d}w)!  aW}5!( \
        a#\u{1a}L \u{1e}1\u{a} \u{b}\u{1b}\u{b}!. aB#P \u{4}GZ!D aMJj SEz!! aww>!2 a9lr +.V!D a|!{ Ky5 }iG \u{1d}[c!  a\
        K9L <Vv bcG!  `;@S!> aY:_!  `zau!  aEHQ!! `\"\\\u{15}!0 a\u{2}\u{9}= #`\u{17} a\u{17}< `\u{13}l!+ aUY\u{11} \u{12}\
        \u{c}< wwB!$ az.P!B a\u{3}m% \\R) `k) '\u{17}w fT\u{10} \u{14}\u{d}, \u{13}\u{1c}4!  aZd;!& ah|c!5 akk#!: a\u{13}\
        7% BL= ehn!! `e9y!? aA\u{5}\u{f}!# a8X& I\u{3}:!G a#_&!# `C\u{10}4!% `L\u{4}8 \u{12}\u{0}W Xhb!  a\u{0}_  F\\\"\
        !\" aZ\u{19}3!  af`]!7 `!Ap \u{1d}\u{6}} \u{7f}?3 ?\u{14}\u{1d}!+ a[9W \u{15}a`\"# `3 `}]g!  agJz!\" `\u{b}7'! \
         a\u{19}{@!  aS\u{a}[!, `,4\u{c}!@ aN<\u{1d}!# `\u{5}#\u{1e}!  aTsa!A an\u{1e}\u{12}!  a\u{d};&!  `8RS \u{13}4o\
        \"# `  `-]\u{6} +A\u{15} 43\u{7f} EV$!. a}sC!: ayF}!  aue1 \u{c}\u{19}\u{1b} \u{9}4U!  aYTV G\u{4}h!; a``\u{15}\
        !) `E9L \u{17}bd!3 `'C~!  `Kvj!  aW0{ \\:\u{1b}!; a\u{17}H\u{8}!  axB\u{17} \u{2}:. B~S!- `\u{7f}\u{8}\u{6}!  a\
        R] !$ a\u{16}KJ G\u{e}h!  a`\u{16}G!) a#\u{12}j!% aN\u{16}n!  a\u{6}*\u{f} \u{8}G0 g05!  `_\u{c}Q!8 ahyo!9 a^Zz\
        !< ac\u{1e}\u{1f}!\" `h.M \u{f}<k!1 `^H1!! `'08 Ii\u{4}!' a],\u{10}!: a\u{18}^h 2Hx Hw\u{7}!  a\u{7}\u{18}M!& a\
        4qU!  a\u{7}^`!G aa\u{1f}\u{6} @\u{14}\\!  `\u{14}\u{13}Q uAY!4 a>_N!  `\u{2}\u{15}T!+ `zTW q\\k!\" a\u{1c}j, N\
        1M!A aIm^!& a!6e \u{8}\u{9}x!# a=6~!! `V_Z 1:d @Tm X%&!@ a6c6#+ `- `* `Pj\u{10}!1 a\u{6}\u{1f}\u{18}!- a<=<!4 a\
        0*B u9E \u{18}Zb!1 aYT- 1\u{b}g!? a0]i \u{9}\"y!  `\u{15}Wa!  a~Mg!  `Q\u{1a}q!: a2\u{b}I!% `^6[!  atL[!\" as3`\
         Dl|!' a1\u{18}\u{10}!  a\u{e}\u{f}\u{1a}!B abw#!' a\u{0}\u{0}4 h\u{c}{!% aAr\u{1b}!8 a<H.!  aE#n!6 a3m\u{0} q\u{14}\
        \u{12}!: ai*\u{14}!) `us$!( a(i.!  aBi\u{e} *5C 5\u{18}\u{9}!< a\u{8}u&!' aa\u{12}/!: a9+1 \u{1f}Z5!G arz9!! `x\
        RS!D a\u{13}\u{1b}\u{11}!  a\u{c}K>!( `l$\u{b}!9 ab'\u{10} ~A\u{1c} i\u{18}#!3 aX\u{e}/ \u{12}\u{e}8!  aoES!\" \
        aQx)!! `Y<@ M\u{12}A!9 a%%L!; a\u{f}D\u{18}!2 a{2<!3 `00U!< a+x3 \u{0}\u{b}n _z\u{8} e5\u{1d}!! `,U8 >:\u{1e} 2\
        b  5)6 ,Q\u{8}!8 aS\u{e}\u{b} vcc!* aRZp!  `*#\u{5}!# `_H\u{1d}!  a\u{17}u; T\u{8}I (LU \"ea!9 a3@/!G a\u{1d}CG\
         MGq I\u{7f}\"!\" a$g9!  `x)a mL/ \u{6}e1 \u{0}\\S!< a:r| %c\u{2}!  `\u{17}c\u{4}!: ax\u{7}>!\" a:Jc \u{1a}\u{5}\
        o!; a$l\u{1c} yJx!# `(!}!. a\u{10}^!!- al w\"( `3 `N'\u{7f}!/ a0}{ \u{9}&|!1 an0(!  a\u{1b}Bk!  `V\u{6}6 \u{8}D\
        _ i\u{2}[!\" a\u{1}\u{4}k ;71!8 a/7v!  ap\u{18}\u{c} MS%!  a+=0 G.6!1 a\u{1c}\u{1e}Z!$ a\u{1d}8[!# `h\u{13}:!7 \
        `.Sx!  `F!\u{d} +<S!# `QC' EP0 \u{1c};6 v*P!  ah\u{18}}!  a0\u{13}\u{8}!: amy\u{7}\"+ `# `\u{14}T;!@ aQb?!< a]\u{4}\
        f R_q G\u{b}\"!8 a(u\u{1c} E\\<!9 a\u{1b}iQ!> a>3L d\"u Mr\u{1}!& `C\u{9}\u{18}!  ahn\u{1b} +{C \u{3}uI!7 `Z1S!\
        ) aI^U!D a95g!  a$/\u{19} d\u{5}X!  a]Q\u{14}!G a!\u{9}\u{18}!6 aK\u{1f}z!G a\u{15}|N X\u{0}n!$ a`ir!9 a0le!  a\
        BCi \u{14}\u{5}\u{17} g[4!# `iW[ 8\u{4}r \u{1}\u{3}~!  `[^\u{1f}!& `\u{13}/! %;\"!  a\u{6}a0!\" aW\u{0}P!\" `&u\
        \u{3} PnG \u{1}~q *}\u{15}!  `\u{5}H?!\" `=om\"! `$ `\u{7f}\u{5}y!# `h2\u{7} bR\u{10} [DB \u{4}\u{1b}@!B a QB!!\
         `|\u{c}I!G aWO#!1 a\u{18}eA coS!B a\u{c}Xw o2\u{9} g\u{8}) \u{7}\u{7}y eAj bA\u{1a} \u{15}r !+ as\u{13}\u{18}!\
        9 aAE,!  a^-<!G aB&U J\u{1a}j!3 `UY| ['\u{b}!, `~Y-  qg!\" `vH\u{a} x\u{5}$!8 a\u{6}pX!  aai\" \u{1c}=- zS/ A&=\
         \u{7}BE!! `\u{13}(N \u{16}L]!: a'\u{0}s N/! &&> XJT!, a)3g!& aW48!  aNq=!  a\u{11}\u{c}| S(~!1 aT<\u{7f}!G a.:\
        \u{a}!! `h+\u{17}!+ a\\S\"!$ `+n3!  a]n\u{e}!  `$~\u{16}!# `V\u{1c}^!: a\u{a}\u{13}\u{1c} \u{19}M( g\u{5}\u{d}!\
        G a<{p!  a\u{13}4r!  a$p\u{5}!  `\u{d}\u{13}\u{13}!: aV}G!1 a\u{16}\u{18}H <)| @o\u{1a}!\" `=g2!7 `}\u{e}G!' a\u{13}\
        3H \u{1a}Hh r\u{18}z!8 `r<{!3 `+\u{f}O @x\u{17} \u{15}v\u{1c}!  `\u{12}</!G a\u{13}j@!  `[pN \u{13}\u{4}q e&E! \
         aIpe!A a=i\u{10}!' a\u{1c}#\u{11}!  a|WA!  aUvc!B a\u{6}7e d\u{3}\u{c}!' `\u{8}\"a!  a\u{1c}>\u{f}!3 `\u{7}K\u{1c}\
        !# `\u{11}5\u{1d}!( a;0  Dl(!! a\u{1f}P7!! `]-b z,d F\u{9}\u{3} 'p) h2s!  a'J\u{0} \u{16}&\u{c} Rn) ;@~!- aDX\"\
         =J2!6 a\u{6}=8 }i\u{8}!% a\u{0}T;!@ a8YS ?h]!  `X<\u{1e} D\u{1f}0!6 `-OB!  a1Jz\"$ `# `\u{19}OO H\u{1b}t!  a\u{18}\
        9>!@ a2HC!  a[WK!< a\u{0}\u{7f}d \u{1e}2g E\u{1d}u!9 a2~\u{16}!  a\u{4},5 ]\u{5}\u{6}!\" `t(\u{7} [\u{c}0 \u{c}\
        \u{1}7 T|M!G a&3w!7 `bVH!; a\u{0}\u{19}T!; aS6m!  a<Y=!\" a\u{11}\u{e}> &KP!  `$\u{10}\u{6} \u{16}D\u{1d}!< a\u{8}\
        P\u{1d}!  a6+.!  `DA/!1 a~<L \u{9}\u{b}c!1 azx8 vNZ#! `' `  `>\u{1a} !  a=\u{7}\u{7f} \u{13}O]!7 `.d\u{1c} \u{18}\
        q#!$ a[X+ \u{7f}\u{a}s!3 aDEw!: a3W\u{4}!  a[\u{1}P!9 a|Pd!# `\u{8}\u{1c}-!  `\u{9}64 IA\u{2}!D arjX!8 a^kZ R\u{b}\
        c ^3\u{1c}!  aJ\u{3}%!; a1\u{3}A!  ao\u{7}: \u{9}p} ^\u{0}\u{16}!= a\u{5}\u{9}= \u{1d}\u{5}6 \u{7f}u[\"! a3 `|t\
        ^!, a&\u{4}w!  a\u{f}\u{5}\u{16}!B ad6+ UJ-!1 a\u{1f}W6!3 aa<u!  aW\u{b}u!$ a)`\u{d}!2 aM5d!# `\u{2}r\u{13}!< a\
        h-l!# `\u{12}\u{11}\u{1e}!: a\u{19}o<!% `\u{d}FU!< a&K\u{9} *\u{1d}\u{e}!7 `\u{7}s_!2 a9bA!+ a{-G!: a4\u{7f}\u{e}\
        !* `%\u{3}\u{19}!' aW\u{16}I DHk \u{1a}c\u{0} \u{8}\u{4}\u{1} }Y\u{11}!: a7n2!  `+\">!; a%bC!* a0QS &[P T\u{c}\u{3}\
         \u{15}\u{7f}*!# aq3a!  a\u{1f}]c!: a8mD!8 an\u{4}u /[|!E a\u{11}i\u{12} \u{13}\u{0}X!; a64Y!; a'*d <m\u{5} p\u{1e}\
        \u{8} })- \u{3}\u{4}F `^o!  a\u{0}\u{1d}\u{b}!  `\\c, 1|,!D a|]^ S\"\"!9 a\u{11}J' b\u{c}(!* aQi0 kw/!  a%i\u{16}\
         t\u{16}K Bol fk) z|-!) `\u{2}uF!# `}\u{f}t!% `|3\u{1e} %.' a\u{f}F!9 a_\u{1}M!0 a{Q`!+ `\u{3}Ce!+ aE\"t!) `@1\u{14}\
         hK\u{17} \"\u{c}'!  a\u{1d}t=!= a!(\\!9 a\u{1c}gb!G aWl'!  `+9L 8)\u{5}!C a\u{15}c\u{c} &*B gW\u{9} \u{10}\u{10}\
        \u{15} Ze\u{1c}!- `OY !  and#!  `!\u{e}#!  a&\u{16}@!< a\u{12}TT!+ `7Ec U_B \u{14}=q!! `\u{14}\"\u{1d}!; a'a&! \
         a\u{b}\u{12}<!  ajn@ \u{0}!s \u{6}\u{4}\u{0}!  aO\u{19}.!9 anD6 JqD lC} \u{a},\u{1}!  a3\u{5}\u{b}!! `\u{9}6\u{d}\
        !  a}\u{9}\u{1c}!7 `=\u{13}J!G a\u{14}\u{16}w!  a\u{12}T\u{b}!; a$h\u{1e}!% ah\u{11}J!G aT8b!, a5\u{1d}/!! `-Yd\
        !- aR=m!  a\u{e}\u{6}\u{6}!# `\u{1a}1\u{1f}\"! `? aZ0\u{a} \u{15}\u{8}< m7A f\u{1c}\u{4}!1 a%7\u{c}!? a\u{5}\"*\
         X1N ~\u{5}O!G ak*p ;e. VUC ? t!  aZsz =-4!- aZoM!  a4~[!3 `\\\u{e}\u{7f} \u{18}E1!  amSw!D a[=u Jz\u{12} t\u{1a}\
        5 \u{4}GW!' `D\u{7}Z \u{1c}F\u{9} K?F d|\u{0}!# `a^\u{7f}!@ a\u{7}\u{16}\u{6}!G ayj\u{d}!  `vqq!8 a@0r!  aA6*!G\
         a]VJ!  `@m\u{12}!  a,\u{14}P q\u{12}\u{5} # 4!  aQ|? Z6m!  `\\Y.!\" `(\u{9}l 1jy!\" a\u{13}\\=!8 a,*N )\u{15}e\
        !( `PZn!G a$.\u{16} TwQ!  am\u{a}Y!G a\u{b}\u{2}\u{13} h|\u{19}!1 aSl  xR'!G aGGe!, a)\u{3}x!  a`/o G-\u{6}!0 a\
        YA+!  a?\u{1}=!! `b\u{1b}\u{5}!\" a*4_!\" `\u{17}`u 'A[ \u{c}\u{1a}^!8 ae\u{9}h!  a]9V!D a%vd!# a\u{7f}F\u{a}!>\
         a4}@ \u{10}G\u{17}!  `H`U!  `W\"o!# a\u{16}\u{6}~ 2L*!G amS2!G a+\u{4}N!\" `w{w P~\u{0}!1 a1[\u{f}!  aCW\u{19}\
        !. a@%A S}\u{11}!  `8\u{1b}k!D aS\u{12}z!  ` 1>!4 ax\u{6}F!* aiN\u{14}!+ `\u{e}\u{8}R!  a\u{5}5r!? a.6\u{7}!9 a\
        \u{15}\u{1b}N!  `\\d\u{17}!9 aG$!!  `G\u{1b}7!1 a:\u{c}H \u{1}D# RR;!4 a\u{a}+? 1=L!4 a|\u{1}] v{t 5fJ!  ac\u{1d}\
        \u{d}!4 aL R!8 a#se \u{9}\"j!& `^#\u{3} \u{f}N5!; azOD \u{8}\u{18}T!\" `\u{c}\u{d}!!\" aH;#!\" `S\u{1}U!  a\u{11}\
        Z~!  ah|\u{c}!B a\u{1a}t$!! a9\u{8}+!  a\u{3}'= Idf!  a\u{7f})7 -\u{a}; \u{0}kF!! `]_X \u{14}&y!G aj5y }5}!4 aZ\
        >9!\" `\u{f}\u{1}S!  a8\u{10}i \u{a}Ar!  `NHL!1 a\u{16}1j!  a=[}!' ab`N [Pl A/\u{1d} >/Q!! arnT!* `~\u{e}k 5\u{11}\
        \u{0} ID\u{1c}!< a!e]!+ a\u{19}'\u{12}!' a\u{4}Cn!  `L'&!- a\u{19}0&!G aUY/!- a$b3 \u{7f}\u{15}W!1 a\u{d}n\\ 6#\
        Y \u{6},a (25!: a\u{8}\u{1e}s!  `Uz\u{1}!D a\u{17}\\\u{d} \u{8}< !B am6r!: a-^\u{1b}!  a0n! }FH #\u{15}\u{14}! \
         ac\u{17}\u{14}!: ap3N!\" a$@W \u{5}'v!G aV\u{1e}\u{1e}!0 a\u{0}\u{15}&!G at\u{12}? 5HD!G a(lm \\C\u{14}!7 `VA;\
        !  a**W!  azdY!\" a0\u{2}s \u{f}\"w!( a\u{d}}T!G a2oa!  `:`f!D a\u{1f}\u{a}, Kic -=5 \u{e}&P!+ a,NW!  a\"+]!% `\
        `\u{18}\u{7f} i\u{7f}\u{0}!\" `kXj!  `9>\u{11} ymT!* a|pX!G acf\\ \u{f}'y \u{1b}B\u{5}!  aS{a 4u9!  `\u{5}sj!, \
        ` r{!D a'/\u{17} ,SF P[R!A a\u{5}@\u{17}!\" `.\u{a}$!% `EzC \u{1c}[J#\" `$ `. `\u{4}}O!G aZ\u{16}^!: aUX\u{7} _\
        !\u{13} Rm\u{9}  +\u{1b}## `  `7 `;q=!  aXdK!@ ahLO!3 `2b_!; aO\u{f}s!  `92D!# `{'L!7 `Jw\u{18} \u{f}\u{1}<!< a\
        -\u{d}\u{4} !\u{1c}S wyc UUp!# a\u{c}7\u{18} 0O\u{9}!\" `7\\q!2 aq\u{5}{ \u{7f}K\u{8}!$ aXl4!  a<GR!  `(d`!8 a\"\
        \u{f}j f\u{0}y \u{17}%\u{7}!8 a\u{1e}\"\u{f}!: a55\u{1a}!E a.\\X U\u{c}\u{1c}!* a\u{12}) !  aTGY!= a/*\u{a}!@ a\
        J\u{1e}%!2 a \u{1b}q#% `! `$ `zj\u{19}!  a8\u{8}\u{3}!  a\u{1}\u{e}\u{0}!  a;f\u{d} q\u{f}(!8 aAd4!  `HO7!7 `oZ\
        ;!8 a rB!F a])E!\" ao\u{1a}J!! `7cz!  a\u{4}8&!G a\u{6})V!: aPOn!9 a\u{7}%+!  aQ\u{4}>!  a\"4n!& awP !& `Pv\u{a}\
        !  avp\u{18} *\u{e}[ \u{1c}Wd!  a\u{7f}}l!\" ab(#!; aCm&!! `%\u{c}V \u{f}KI!' a\u{b}[\u{0}!  a]9\u{c}!B awQS =g\
        `!A aPZ\u{c}!  a73 !) `\u{9}\u{f}: -4X \u{17}zf!8 aZdA T\u{e}K >\u{10}R!! `*?^!  `\u{3}>_!- az/\u{18}!+ a\".! y\
        +, 4\u{8}a!  `U\u{1f}c!G a_\u{12}\u{e}!  a88F D\u{7f}I \u{14}(j!7 `I\u{a}k \u{11}!~!1 a z& s\u{3}&!7 `h6*!7 `l3\
        T!5 a\u{14}\u{e}p!  ay3\u{6}!( a\u{1c}\u{3}\u{e}!! `\u{1b}S/!( aWfn \u{17}~{ %,!!  a-\u{14}! j\u{d}F!G a\u{0}\u{2}\
        S!* `\u{12}\u{1a}h!& aKb\u{c}!@ a\u{13}K0 _\u{3}7 \\#Q!\" `dp#!, a;*Q n i /=\u{13}!# `%\u{18}%!  a.q9 PEY +8_!?\
         a\u{8}Ej!< aNNu!* a\u{3}R\u{19} \u{0}\u{7f}S!  aV.\u{5}!: agiK!& a{pa!  `\u{8}\u{5}u m0\u{8}!8 aUB\u{1b}!* a\u{2}\
        \u{4}$ \u{1}D\u{1} 3\u{4}\u{7}!  aLM0!# `\u{11}\u{0}8!( aM}C o\u{b}q!  a4<r!  `=\u{1d}\u{5} g\u{1}:!7 `#RG k\u{a}\
        G!0 a.H{ \u{11}I\u{f} ~o\u{15} \u{1b};\u{19}!  a+<E!\" ``ri tLp!8 atFt!# `Lk\u{6}!< a1\u{10}a W\u{17}c ]\u{13}\u{6}\
        !. af\u{b}_!6 a{\"a!' a\u{5}\u{d}\u{10} 6\u{12}/!+ a\u{e}3B!: a0u\u{1}!6 `1y\u{f} \u{1e}\u{15}C!  a<)w gC\u{11}\
         U\u{14}*!  a\u{1c}\u{1d}S!  `K\u{a}e!3 `SJs!# a\u{1c}\u{c}v!1 a\u{4}-\u{17}\"@ aE a\u{5}#-!/ a\u{6}e/!@ a\u{13}\
        DG!# `wZ=!: a|$F a(d!  a\u{1d}\u{5}- o\u{17}M!  aN3/!! a\u{15}zB!8 affs!  ao\u{16}\u{1}!  av;\u{1d}!& a$~&!  `\u{7}\
        \u{2}1!7 `w|H ]3[!: aB\u{16}\u{18}#! `+ `. ` \u{6}\u{1a}!* alDF!, `88\u{10}!  aT\u{12}\u{1e}!# `k\u{7},!* aLfu!\
        ; aH\u{3}z!' a~\u{e}\u{1f} &|  \u{5}\u{1}E LjO!1 a\u{f}\u{19}~!& aR7\u{1c} VG\u{1c}!& a.(7 \u{3}\u{10}M BNO!: a\
        Z\u{19}\u{6}\"! `? ac+\u{e}!$ a\u{19}-B!% `\u{4}*D!  a\u{8}Cb!A a=9o!D a]\u{e}\u{17}!C a)n\" \u{2}\u{1f}#!  `__\
        ' I$X!' a>\u{c}_ $u'!4 a\u{11}p\\!! `\u{7}\u{a}\\!9 aDO\u{1e}!? a2_D!+ `sTM 1j\u{1} b^\u{d}#& `% `3 `\u{12}C5! \
         a\u{a}Op!  a\u{7f}2#!  aX\u{b}2!  `kK4 \u{2},c mD\u{7f}!0 a6.9!# `\\jt a\u{d}\u{7f}!0 a8Q\u{4} kuP \u{15}\"l!D\
         a\u{19}1\u{4} \u{14}O\u{1b} \u{e}_Q 5r\u{c}!\" `QL@!1 a\"kH ?)c!7 `o\u{1}\u{1}!  `z[\u{19}!) `%ZB!, `-Np!' a5\u{12}\
        \u{1}!  `=o&!D a\u{f}=*!% a/\u{1e}G!  a\u{8}\u{5}}!B a\u{11}\u{13}\u{c}!  `\u{12}J\u{15} 7SH!, a%.Q p\u{c}u ss\u{c}\
         \u{17}j\u{1a}!5 a4\u{1c}*!# a-\u{1d}Q \u{c}Te!: ao3\u{8}!G a\u{7f}\u{1c}\u{f} \u{3}1Y!* a|a\\!, `A>t!& `vh}!  \
        `)a\u{18}!! a\u{19}^# OLH RCY!% `USa!  `y!\u{12}!6 `\u{19}\u{4}\u{15}!' a\u{14}*X!( aZet \u{1b}g\u{a}!7 `W\u{d}\
        }!  aOaT \\\u{8}g!% `itp >-\u{4} {8%!8 aq\u{2}1!% a;mG!< ag2}!2 `&T\u{16}!  a\u{0}f\u{1c}!- a;\u{1d}*!. an;I!6 \
        a\u{13}{9!G a\u{1c}U<!! a\u{1b}O>!  aAkC!% `W,Q I#]!6 a\u{5}\u{f}/!% `\u{3}oH!$ a\u{6}op oK\u{4}!, aB6= \u{2}:i\
        !. am\u{5}\u{18} Q3B ,\u{1d}X pW\\!4 achj sgq!; a8<s!, a\u{4}M\u{7f}!@ aUnK!  `B%\\ \u{2}C^ 5Sw!@ a9N? ^G@!! ae\
        .A!& a`\u{14}O +!l!+ `NEq!( `\u{e}gx b\u{12}\u{1e}!  a\u{1}\u{17}'!  `Lb8!< auO? 1\u{7}#!  a=\u{1d}x!, aRyw!, a\
        \u{9}n&!  ar\u{11}8!, aY\u{2}\u{1b}!\" a\u{1}\u{6} !  ac\u{0}\u{11}!! `oG#!G a\u{1}}# s\u{13}7!! `Ud\u{8} \u{0}\
        \u{1f}& 6\u{1d}>!: ap0L!  aR\u{4}Z [\u{19}| \u{c}\u{8}\u{7f}!  aN9\u{0}!  aX'\u{7f} 5\u{4}\u{18}!  `&}\u{2}!: a\
        Da\u{13}!' a*E\"!G a\u{16}1% '[{ @3~ \"'# \u{4}?E!8 am6]  \u{f}y!G a7i\u{c} q#& 9\u{1d}<!  a:\u{8}>!  `xd\u{10}\
         \u{3}\u{d}\u{11}!( a\u{9}C\u{1f}!6 `}\u{1e}@!- `1{9!  `drB \u{e}\u{a}_!1 a}\u{1a}y \u{4}Z\u{18}!  `CJ_!; aAlx!\
        < a\u{15}d\u{5} ,\u{15}\u{16}!  a\u{1}\u{7}\"!! a\u{d}4&!  `qvj!, aU|\u{16}!\" `j\u{3}E!8 a\u{1}ab!0 aj<q R\u{1b}\
        ,!8 `CX4 O\u{1b}\u{a}!4 a4q\u{d} ;\u{7}! U%( s\u{18}q!+ aYRt!\" aO\u{6}\u{1d} O^\u{1f}!! aeJ\\ Ptg!A a\u{1a}wy \
        vH\u{1c}!! `\u{b}r\u{1c} 0K%!\" `\u{12})T &_e '}\u{3}!6 auI(!! `R\u{1f};!& a\u{10}YS ]\u{1d}\u{18}!G a'\u{1a}+!\
          a\u{f}JP!7 `\u{7f}{Z!8 a\u{2}Q_!: aqVg!  a\u{d}{|!3 `Vg\u{1c} j\u{a}& fI`!& a\u{18}\u{4}f!+ `6l\"!# aX{`!) ah\
        \u{a}s!: a\u{0}{}!  aGZ~!+ `{\u{1d}\u{a} \u{11}x`!( afb\u{1b}!  `;bR!  a]Ob!! aUeq!D az\u{6}' tP, L\u{7f}>!  a(\
        \u{1c}m!8 a\u{6}I. 80n!# `q\u{5})!( a6Gi!  a`N= $tG m1t!A a0j{!+ a3E& \u{f}@K n\u{16}{ e\\@!+ `Frm!& as&~!< a))\
        !!\" a\u{3}N\" \u{f}rE!+ aVN\u{4}!! `\u{e}\u{1e}- D\u{8}< ]\u{1a}E!; atCS!/ a.\\\u{10}!: aGl~!! `la% Zd*!? a\u{1f}\
        lH \u{4}0n ]N| 'U\u{7f}!  a\u{1a}=\u{1a} Tn=!% `{\u{18}\u{10}!) `+^=!1 af\u{7f}n AF\u{1a}!: aW\u{7f}' Luf [Yj l\
        \u{0}\u{11}!? aEr)!2 a[g>!  aA\u{1e}L!\" `fv !! a_\u{10}= '\u{11}=!\" `\u{b}\u{1f}\u{14}!6 `D?]!# a-Vz!  a}2\u{d}\
        !G aS\u{1b}\u{15} \u{15}@\u{18} 93a!  `Dr}!* a\u{1e}\u{11}\u{7f}!# `LgE!: a\u{5}\u{1}d!  aV'5 57R!< a\u{1f}#c #\
        \u{10}c!  `I\u{9}2 `?6!- a\u{4}1F \u{18}Yh b7t!< a\u{19}7x!@ an3\u{5} |y\u{c}!/ aUtI!  a\u{0} p!G au`| {0\"!, a\
        kL&!9 a*_R 2_\u{4} 2'\u{1d}!# a\u{d}\u{9}\u{1f}!G a\u{2}56 r?v \\~g!  aS;t!  `ZY\u{6} 5g& }\u{0}g!  a_q@!? a\u{3}\
        1O!B aF?r \u{7f}\u{6}\u{2} ^nf!E a+D\u{12}!& `<\u{0}1!4 aKb\u{15} x2!!\" akqC!$ `w02!8 a'\u{3}5!9 a\u{2}\u{12}[\
        !  a \u{1d}/ c'8 \u{1}\u{7f}a!, a4\u{0}\u{16} k\u{14}6 \u{10}*G `\"k 5\u{1d}v!  a3\u{1e}\u{1e} dC0 \u{d}\u{d}9!\
          a\u{c}Gx!- ao\u{5}1 \u{1d}7e!; a%\u{0}x!: a\u{f},\u{a}!  `\u{5}n\u{10}!# a\u{1}!p ;\u{17}\u{19}!0 a\u{8}y1!? \
        a:\u{b}]!G a9-d }d\u{4}!& `+A\u{9}!: a;<\u{13}!: aht9!+ a\u{1a}\u{6}S!< aO\u{9}g b]\u{4} 5$\u{16}!  am\u{f}\\ m\
        >r!  an\u{16}< \u{5}eT!8 at\u{0}k!) `$N\u{1}!\" `YJ\u{11}!\" af\u{13}\u{16} ,\u{19}\u{18}!( ak\u{19}Y!4 `qjC\"!\
         `\" `\u{4}\u{d}J!4 aRsW!1 a\u{a}\u{9}\"!  `f D!! a>CO >K` 4:b!D a%/4!  a7\u{7f}H!  `\u{1}pI!G ap\u{1f}Q!4 a;\u{12}\
        \u{0} \u{1c}F.!. aIZ6 \u{19}[; DcB!- `\u{1b}U4!& a\u{1f}\u{6}|!< a\u{2}x\u{14}!; aYd.!' a\u{1d}\u{1e}I \u{15}\u{15}\
        h!3 a\u{1f}N~!\" aW&=!A a\u{1e}}\\ ~nB!$ a\u{0}s\u{6}!, a\u{c}\\\u{13}!  `W\u{13}\u{18}!D arlX \u{f}![!9 av3u =\
        #\u{3}!- ay=\u{5} \u{1e}[\u{1e} ]c-!) a\u{4}4\\!1 aYl! !\u{f}S!G afE\u{e} M\u{1b}+!8 a>9/!) aoo8!2 a]wM \u{15}\u{11}\
        \u{18}!  ai{. Q\u{15}3 \u{7}so w>\u{15}!> a7R#!) `~c& \u{a}\u{6}`!3 `'\u{1d}i!# a :\u{1a} \u{1b}#\u{1d} SR!\"! \
        a3 `L75!3 `t\u{3}S!! `#\u{10}\u{5}\"+ `, `\u{3}t\u{f} \u{9}|P!# `Sju!  `_O\u{10}!# `RN\u{15} \"w% F\u{11}> 6\u{4}\
        K!E a\u{7f}FN Bo\u{4}!  `f\u{17}\u{11} |&?!1 aI\u{16}E!  a{jJ!  aljf \u{3}u\u{6}!9 a\u{0}'2 O\u{a}7!) a\u{1}7Q!\
        : a@t]!7 `\u{2}}\u{c}!+ `\u{a}6\u{13} v\u{16}R!! `N\u{0}\u{2}!\" a\u{16}r\u{10}!3 a\u{1d}\u{6}#!; acnJ!/ a\u{1}\
        Oe \u{2}zz \u{3}-\u{1f}!# `\u{9}\u{1d}f!+ `q\u{11}2!3 `d?(!\" aX47!1 aTK}!4 a\u{1e}E\u{18} rP\u{1a} 0C(!  aBN1!\
        3 `]A@ t:A!  aH\u{7}F!; aUAJ!  a\u{c}(M!) a\u{e}\u{a}\u{9}!+ `\u{9}\"u!  ax\\) p9.!1 a{^1 NNY!  `&\u{2}\u{17} 7\
        \u{a}\u{18}!  a+o- 3W\u{10}!- aDp\u{1f} J`& sdD!( aVV\u{0}!< aXiy :XM!+ `T4Q!! `\u{d}Y[ \u{4}[^!8 aL\u{1f}J!# a\
        1PP!D a1 i C3N!' a\u{e}\u{11}\u{b} \u{12}?I!< aFf\u{14}!( aP\"Y @lr!\" `)D\u{19} \u{4}B$ &40!E a!n\u{7} X\u{0}\u{f}\
        !  aP8$!  azZ? ?\u{1}q!1 ae\u{18}u!< a%\u{1}f /\u{18}H!= akIS!3 a-NH *QS!! a\u{14}'c!1 a<gN!1 a!9S ^u`!7 `\u{d}\
        }?!; au>I!  a+S{ ?*\u{9} \u{e}10!1 a:\u{d}D!# `\u{11}\u{b}\u{1f} vQ)!< aXQ\u{d}!8 a3>E m1\u{9} vkM!  a'zj!! `(5\
        { Z%Q!  aJ\u{10}s jq| \u{6}\u{13}3!# `w\u{17}q e[s!; a\u{1b}\u{12}v!  `eE\u{17}!  `$re!7 `vY{!  aJ5\u{17} \u{7}\
        q=\"! `< a_Mg  Q\u{4}!5 aV=8!8 aUjw!< a\u{1}N\u{e} 2!+!1 aJ~`!5 aY\u{16}l hh?!@ a\u{c},\u{7}!5 a\u{5} !!  a\u{3}\
        K' De7!G a+(L!G aG^g \u{4}R: \u{b}\u{9}\u{2} !3x K\u{5}\u{2} Yrd!5 agDf!D a\u{6}w0!& `r\u{c}D\"6 `# `Ao]!3 `Fz\u{1a}\
        !B a\u{7}=W O\u{1}u x|\u{5}!@ a~e\u{f}!8 a\\}!!+ `\u{9}(G Q\u{1b}^!\" `\u{b}9h!5 a4hh!1 a5t}!@ a\u{1c}(\u{1a}!B\
         aS\u{0}2 \u{7f}\u{12}>!  a6nM!< a4?b!\" `T!\u{1}!  aRQ\u{5}!  `F\u{15}\u{1b} }k6!  aK8A!A aGm< #(l o_{ \u{15}\u{f}\
        \u{f}\", `3 `{0V!2 `X\\`!0 `\u{12}4\u{7f} -dJ!  `\u{9}h\u{1d} \"v\" iJ4 \u{18}#P!D ad\u{18}n!0 `Qd\u{12} F\u{5}\
        C!3 `bCJ \u{14}\u{d}h!) a-\u{1b}r!: a=Hu 9A\u{16}!* `\u{c}5\u{1a}!, a\u{d}\u{19}4!  a`B8!  aw!V!8 anCl \u{17}5%\
        !* aI}3!* `96Q!  `M\u{9}q!  `#sx!\" `!({!# `('\u{13}!B a\u{e}NE!& asT\u{19}!? ac\u{17}% j{V!  aBGb!) `09e(* `+ \
        `- `/ `, `1 `3 `0 `K9\u{b}!  a\u{11}{* }dE!9 a;[e!< a\u{18}\u{7f}*!? a\u{8}\u{18}5!1 a,A7!1 a~L-!  `\u{b}|?!; a\
        \u{10}>\u{2} \u{15}^\u{8} s\\F!. aoQM X!$!\" `2l9!! `o])!$ ar\u{1c}7!  `#Xg +n*!# `+GH \\UH ~>P!  a\u{1f}5i!, a\
        Z\u{1c}l!1 a}C\u{12} \u{1c}\u{7}r 8d\u{14}!  a\u{f}+\u{16}!+ a4.7 :6Z!$ a=%\u{1c} J*F x>\u{5}!$ `zO\\!# ` Ug \u{17}\
        N\u{3}!  `I\u{0}(!8 aKXq!: aU\u{12}r u\u{1e}s -\u{9}}!) `\u{f}`; GQ>!  a\u{6}\u{e}C!  a ;E!, al\u{1d}_!* atG\u{1d}\
        !  a\u{1b}XP!: as>c!  a\u{5}5\u{1f}!: aNeW s/k!: a\u{5}\u{1b}~ \u{14}|;!  `A\u{12}\u{1d}!8 a&\u{16}\"!< a<^0!G \
        a4\u{15}K FIO!6 `OOv!  a\u{b}\u{a}&!G a\u{15}5^!, aHv3!  aWfA!8 a~\u{7}\u{7}!# `X\u{10}\u{b} I\u{e}^!5 a+x\u{11}\
        !8 aaX\u{19}!  `Xl\u{b}!7 `nVC!. a\u{a}*f!\" `+\u{9}\u{4}!, ar+:!' `;$J!  a>wm!  `uX\u{b} I \u{c}!7 `\u{1f}'\u{10}\
        !< ayA\u{1d}!E aU\u{1a}E K]v!G aa\u{10}\u{3}!& a>\u{5}\u{14}!< au\u{3})!  ae\u{4}* Oj1!7 `\u{7}ie!  ap$f!  aXJ)\
        !C a[@B!* a-/E!  a/2H!: aW(u \u{c}q6!& ab\u{f}M _29 z|j!9 a@Fl!; a(!!!* `iH-!: a\u{a}<Q 0q[!  a5<\u{7f}!5 a\u{1a}\
        \u{1d}\u{1c}!1 aB53 v\u{1d}^!  a\u{1a}E%!  ` T>!: a-BG \u{5}\u{8}\u{13}!> a\u{1a}'* 3>\u{18} \u{c}@!!8 a\u{9}x\u{1a}\
        !- `!\u{18}\u{1d}!9 a(XQ!& a\u{17}#\\!C ax!! >/)!; a9S1!? aYld!  auml!  aI\u{14}\u{4} Z5\u{1a}!7 `o@$ n\u{8}0 =\
        jD \u{b}\u{19}\u{13} \")\u{1a}!! a_\u{16}$!: a$a3!A aC3_!; a\u{8}`j D\u{b}\u{8}!  `\u{15}2\u{9} 49K \u{1a}NN Rm\
        v!# `/ ~!9 a.,\u{7f}!; ays)!  a_?j!4 aF\u{16}\u{5}!\" a;el!, aQ<\u{7f}!G af@j mfs!B apZ{ \u{7}m\u{f} \u{1a}\u{5}\
        2 y\u{15}= \u{e}\u{12}n Bv\u{7}!C a4_t Kx\u{12} ?\u{10}\\ J0y!; a\u{1a}\u{1d}z!! aIU{!? a\u{7}v. \u{19}T: \u{7}\
        Be!$ a\u{16}hv!, a\u{7}\u{9}\u{2}!G a\u{9}\u{1a}5!\" a]T\u{1}!  aSi. PI? Q4M!  a\u{2}hR b\u{a}* C}d!  `r(f!@ a0\
        \u{6}z Fm| f|}!- a\u{c}2\u{1d} }9\u{5} \u{1b}-\u{9}!E a\u{11}N\u{9}!* `x+\"!  a\u{1c}<*!6 az\u{11}l!8 azU. \u{12}\
        oA M4t \u{1}i4!< a\u{f}\u{1f}9 LEL d\u{4}\u{1b}!E atA) Gt1 pC~ 1d\u{0}!; a(g\u{16}!  `z\u{1a})!% aQA-!  `Uq! lO\
        b!; a\u{12}6?!  a_3I!! `YU|!* a4t\u{0}!  a \u{1c}? ^JN!\" `\"w_!; a@D\u{5}!9 a|\u{5}!!  a\u{9}74 /76!% aDuG L9S\
        !  `\u{11}4p!+ `\u{6}b8 \u{3}u\u{6}!! `\u{15}NX \u{7}-5 L\u{1e}h!  au\u{1c}r!  `\u{10}@/!: a%i0 ~\u{d}L!  `\u{1a}\
        \u{c}e \u{b}F\u{18}!; aIv,!& `i\u{7f}.!G a9#c!; a=?e \u{17}tx ?m{ ?\u{5}~!4 aGq.!G ah\u{1c}9!# a:JP!7 `0z\u{1e}\
        !: ajS+!' a)\u{16}F!' a7+?!  a&\u{17}E!! a)Fw s ~!2 `zz~!  a[?\u{12} 8A)!# aLy\\!5 aS9m!' `E!s!- a(ts!: auQ\u{4}\
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
        ,G!4 a\u{15}PM!  a)#l!7 `Qo\u{8}!  aA `!< aOOe!# `m!| hz&!  `D<'!  `rVW!' aC\u{16}; \u{2}\u{1b}R J@\u{1b}!1 a}\u{d}\
        \u{1d} \u{7}+*!\" a+@K \u{19}\u{14}S \u{2}bs!1 `#ts!F a_*B VSm!- ab\u{7f}\u{7f}!# `\u{8}{\" \u{3}\u{12}Z!  `\\\u{18}\
        \u{18}!  `{\u{8}\u{1d}!; a.\u{1e}M\"! `  `k`f!G a\u{8}\u{a}~ %|\u{1}!5 alD\u{a}!  `. +!1 a7O^!: a5Hy!1 a\u{1b}m\
        \u{3}!G a\u{11}H\u{15} tjw a8\u{12}!D a\u{1f}8&!; ak\u{9}J \u{1d}_\u{6}!  aR\u{11}/!# aiA\u{9}!* aho\u{18}!G a\u{10}\
        P< \u{c}u\u{15}!C a@\u{13}*!' a'N0!  `w\u{12}7 \u{0}/H!7 `>`U!) a;5{ |\u{6}\u{11}!* a-hC |\u{1d}J!& `)i\u{17}!$\
         `oK\u{1c}!: a-=.!B aH\u{d}=!  aqxZ!9 a,Q\u{0}!\" `|P\u{17}!9 aG%\u{1e}!; a6\u{12}.!D a\u{9}fD!7 `F&\u{18} ]{;#\
        + `. `, `9\u{14}?#! `  `3 `'kk!  aoG\u{16} ZTX!\" a\u{8}|\u{a}!) `f%I!) `*\u{16}l!  `*Zy \u{d}_\u{17} X\u{12}'$\
          `! `# `$ `\u{11}v*!  `e\u{4}s!G a*2)!# `$:-!\" `;\u{c}B .]L \u{19}\u{1b}$!! aat0!  `pA& rx) _%@!6 a \u{c}8 G{\
        ;!! `h\u{1b}w!$ `\u{17}\u{4}\u{19} cW=!\" aQ>L!1 a]MX!2 a_D\u{16} \u{8}V6!D aT\u{f}U \"hi B\u{12}\u{1e}!  a\u{1d}\
        \u{b}~\"! `\" `\u{b}(t E(}!G a^G\u{a}!% `n\u{3}\u{11} =[\u{14} *lJ!4 `<'( \u{19}\u{17}v!; a\u{1}y\u{11}!G a\u{8}\
        Hi!  axk\u{6}!8 aS\\\u{12} q\u{b}$ q\u{c}S!0 a1\u{19}b!\" a\u{12}\u{4}'!5 a/D(\", `0 `\u{14}ED \u{14}|F!1 a7\u{3}\
        ]!  `uC\u{b}!\" `]\u{1f}= !^H!? a<ey qB\u{2}!0 aikS!> aO\u{b}U!  a*\u{c}\u{7}!  `K\u{14}2 \u{c}/8!G a\u{1f}'@!(\
         a\u{e}]f!\" `Z)z ax\u{7} \u{2}n\u{1f} \u{10}3)!G a\u{7f}oJ \u{16},&!, a;P+!8 `\u{10}U2 M2Z 2(d!< a,\u{e}z!B a`\
        I7!1 a\u{10} X!$ a\u{8}\u{3}\u{2} Oj\u{5}!9 aT\u{11}\u{8}!1 a/T=!* a1lj!E a\u{8}cr!A al\u{1}\u{0}!$ aID@!5 axGU\
        !! `Jsh!6 aL\u{1b}\u{15} 1\u{15}\u{3}!  aj\u{a}7 \u{16}\u{5};!@ aJsc!  `\u{d}b\u{7f}!0 aC\u{7f}'!) `jL0!8 ampt!\
        : a@k\u{1d} \u{6}S%!4 aT%h!: aeA) X\u{9}7 i\u{19}h .\u{6}\u{1e}!, aXF( .\u{0}G!* a\u{6}\u{7f}M!) a\u{10}s,!G a\u{15}\
        0>\"  `: aj@_!* a1z\u{16}!1 a&Zv!; a)y\u{11}!' `>1? \u{6}1\u{16}!7 `d]\u{1c}!# ak\u{c}\u{1f} \u{14}8R!: a5e\u{15}\
         /\u{7}D kDi!  `7\u{7}x!@ a+[\u{1b} )C,!, a\u{b}[= 6\u{9}T!4 a\u{7f}6f!; a\u{10}%\"!* a_z2 \u{e}\u{5}<!6 a9yX! \
         a>Qt!  a\u{6}\u{17}\u{4}!+ a-2]!5 a/Sw!  `czK!# `\u{1e}`f!: a\u{18}\u{a}\u{15} JSM bbO!8 avEh!\" `mu{ 2$\u{1a}\
        !: aJ,` \u{e}\\G \u{3}\u{1f}R!3 a\u{16}:L!G aqs\u{4}!5 a\u{a}\u{1d}\u{17}!& `LM8!  a8_s!? a\u{b}\u{13}\u{9}!  a\
         ^# &W]!  aUDj!- aW\u{2}\u{f} \u{2}8G!: a\"FG!  a|FV!G a1 i!  aF\u{11}P \u{1c}wT!! `\u{6}-l |@D!  `)$. \u{1b}$>\
        !D aB<G!- `\\\u{4}R!G a|\u{5}q!  aY\u{6}E n\u{9}\u{c} \u{8}{\u{1c}!, aM{. jV^ m%\u{15}!? a\u{3}!& B@* 0@. Q\u{e}\
        D!\" `\u{11}2[!\" a\u{f}Rl!  a+\\\u{11}!1 a'z\u{13}!8 `|\u{1c}\u{1b}!B a\u{1}X\u{12} )'o!) `\u{7f}*\u{18} \u{9}\
        (O \u{1b}CZ!B a\u{13}\u{1}`!\" aQB\u{1} t\u{17}\u{8}!  `\u{6}\u{e};!; aNeN!; apd1!5 a\u{9}\u{10}\u{16} \u{1c}o\u{19}\
        !, `yR'!  `\u{0}Y$!; a#tD Z\u{f}H!  `Uy) L$\u{18}!; a}~\u{1b}!% a]P\u{1c}!  a_u+ Zv0\"' `4 `\u{19}\u{9}-!  `\u{1d}\
        U\u{0} @\u{11}\u{10}!, `D\"P *\u{18}\u{17}!5 aJ~\u{1b} \u{13}\u{6}= \u{1a}]u \u{a}K\u{c}!6 a}e$!\" `'\u{2}q!B a\
        \u{1a}rs \u{13}\u{5}\u{6}!: a ZX!! `\u{4}6d!4 aV\u{2}o \u{10}Az!# am_\u{b} 1M\u{d}!D a43\u{3} \u{9}\u{6}3 5\u{2}\
        X!7 `7We MR\u{a}!6 `c\u{14}\u{1e} [v< r)x a}\u{1c}!\" `\u{5}\u{b}#!9 a\u{4}[P \u{1e}(%!* a6N(!2 am\u{f}v \u{11}\
        gz \u{13}.P!@ a;\\\u{9} #\u{15}2!9 a.\u{1d}R!  a.qm\"# `7 `\u{17}O!!* aVPH!9 a\u{16}s} \"5\u{10} @}'!1 `QU}!, `\
        //\u{15} \u{7}\u{7f}/!+ `NvG!& `EhO!1 an\u{16}&!  ar8*!/ a}/m!? a\u{3}^v!% a2Uw!! a\u{18}9/ \u{9}<B!% `\u{3}Td \
        M t!@ aG{t \"7\u{5}!* a\u{b}d(!: a\u{12}GR \u{15}oU!! `\u{2}!\u{11} 0e!!  `[\u{1}3 lxH 0Yg \u{1c}Ny!  aq\u{1c}\u{12}\
         \u{10}\u{b}\u{14} :h\u{1b}!  `>7m!  aQ;\u{7}!  ac\u{0}\u{1d}#! `$ `' `>1(!  `\u{11}V)!; a6k.!  ai\u{c}M!G a\u{1b}\
        \u{17}^!' a\"K\u{6}!  `cQ|!G akH'!6 aW\u{11}- DAA /\u{1c}Z!  a%c[ !\u{15}j!  a\u{1f}\u{c}z!4 a8\u{7}T Zua!  aJI\
        l!: aD6m 6B\u{3}!# anRB\"  `# `$JV!8 a,\u{1}\u{8}!D a\u{12}HD!3 a\u{f}@I !6d LI7!G a\u{11}`o!  `^Q\u{7} }:0 +{}\
        !) a\u{7}\u{16}?!B a7b\u{c}!! `a\u{15})!8 a\u{1b}IM!D a`Zy X5r!  `gc\u{d}!; a|L. \u{9}@S!# `tNx!D av\u{19}\u{a}\
        !  `DF'!* azVZ \u{9}\u{19}e Ddg!\" aL\u{18}W \u{e}Z& 2N'!  `\u{4};\\!  a\u{f}Pj!# `\u{0}Eq q&\u{1c} \u{f}\u{5}.\
        !& a9\u{17}9!: a\u{7}\u{1a}q!- `\u{9}\u{e}\u{4}!# `8\u{1e}'!  a'o-!G a\u{12}F` E!\u{f} \u{6}k\u{11}!  aY]Y!: a]\
        V7!\" `N>D m_\u{2}!! `~r\u{5} y\u{9}8 6~\u{b} t3: \\R& \u{5}j+ &];#4 `! `$ `Y\u{0}p!  a\u{e}\u{1d}\u{1f}!\" `a|\
        9!  `q6N!+ `J\u{12}U!  atM\u{1d}!  azV@ \u{19}\u{f}G!8 aU4\u{1b}!6 a4GI \u{b}$h \u{2}-|!# `Y\u{e}\u{12}!* a\u{12}\
        1l 2\u{1a}\u{4}!  a>\u{2}>!E aT\u{18}V!& `Sd\u{0}!  azlI \u{b}S!!* `p\u{e}:!& a&UW!  `Z_~ \u{1d}t~!  a&\u{b}\u{c}\
        !: a\u{d}8X!4 a\u{10}I\u{3}!  `>R\u{d} %\">!5 a{+>!\" `w-W!G atSZ \u{7f}4] \u{19}C~!@ ay{\u{f} 6\u{8}*!* a\u{13}\
        4@!# aQ?\u{14}!$ a\u{d}~@!: aEu\u{2}!D a6\u{1d}W!  `/:\u{17}!0 aO/*!. `8yM!  `[\u{2}X \u{5}Z\u{e}!# `rO\u{1a}! \
         ag\u{1}R!  `\u{f}xh!) a]\u{1f}s |2|!? a:_|!1 a>:7 )t8 v\u{1b}C!  a^V\u{3}!< aB=\u{19} JX\u{1a} waD!1 aYoa .{n \
        A3]!# `t\u{15}{!* `!<\u{12}!  `!M!!A a UP N ]!! a \u{b}\u{1c}!8 a`zc!  aD m!& `\u{1e}f@!  `m[\u{0}!  `\u{3}Q\u{c}\
        !G aAj  Y>&!! `gb5 \u{1c}D7!! `d\u{b}@!9 ah1B ?.c 0qw!G aU\u{9}\u{4}!  a`\u{15}, U\u{1f}`!% a19b!% aG;\u{7}!  a\
        b6\u{9}!  am~\u{13}!D a\u{19}NC!: av\u{17}G!: a\u{1e}v2 \"T} ;s\u{1a}!+ `IQ\u{1b} xRt \u{1d}`\u{19}!9 a(^$!, `\u{19}\
        \"+!  a\u{18}y\u{5}!  a\u{13}\u{9}\u{f}!! `\u{1c}@#!1 `0eL Y%] `88!! `NDW!, ay\u{5}v!& a\u{13}&\u{17} 25Q!2 `\u{6}\
        V`!# `X\u{18}p pj\u{1f}!, `Qd> `\"D!  a\u{b}2v!0 `]T\u{9}!  avn\u{9}\"  `? a%O\u{12}!: a\u{b}5\u{19} \u{14}\u{6}\
        '!! av{\u{1c}!8 a\u{8}u0!  a?\u{17}n 9_\u{b}!  a9\"k!7 `s|\u{0} 6.!!4 a~xM!6 a\u{0}wl!$ a%\u{5}C!8 a{,H!< aMIZ!\
        G aVd\u{19}!3 `0KN \u{c}Qs!- `5@*!@ aEAG {\u{1e}K!7 `,\u{1b}s!4 `V\u{c}R!* `\u{7}\u{d}(!: aooX!  `\u{1e}<L!  a_\
        \u{1e}b !\u{a}~!1 a\u{15}<\u{1e}!  a:A)!  `@\u{5}8 n\u{16}g wCh \\N\u{e} [\". 0H9!G a\u{1f}/S!A a!#p!! `4lz 2[S\
        !? abH\u{6}!  aav\u{15}!! aFeH |`k!1 alSG!$ aun? sGo!6 a\u{17}B\u{7f} \u{b}a+!  ``J?!7 `PqG >\u{0}V!; aqiY!% `G\
        >!!  aJF} b\u{d}h!6 `q(\u{9}!\" `}<\u{17} *1, n,L!G a\u{6}&^!6 aZ\u{19}j!/ a\u{1e}\u{7f}t \u{d}7\u{a} D7\u{11}!\
          a4s\u{1b} \u{9}\u{12}}!  `\u{e}_\u{3} \u{2}\u{18}\u{1a} )\u{11}? \u{15}\u{8}@!  aS+q!D a<T\u{14}!1 a*%\u{1b})\
        + `, `. `3 `7 `2 `- `/ `@ a\u{1e}cE!\" ag\u{9}\u{2} j9\u{1c} Io}!1 a\u{1b}(\u{1f}!: an\u{3}~ \u{1a}@@!: aO)N \u{2}\
        \u{1c}\u{12} \u{19}W\u{19}!) a\u{1f}\u{e} !7 av=`!. avN\u{8}!  a\u{0}_; \u{12}\u{18};!8 `\u{7}LD!  a\u{3}`H!: a\
        e)d!  `\"Y\u{12}!  `@[\u{13}!! `\u{6}`\\!@ aUwg k\u{14}~ \u{a}Ni!* aiH#!: a\u{a}.@!  a1=T LFi!3 a_NL!! aN[w!\" \
        a\u{16}\u{7f}0 vS4!  `/}C!  aj:\u{e}!! `[*\u{1a} 5\\V!6 a}K\u{a}!3 `\u{e}p\u{f}!\" `\u{11}p\u{12} \u{1a}\u{18}\u{12}\
         ,\u{e}`!! `\u{7}K$!: ah$I!1 aN\u{5}q!! `\u{d}K$ L$0 [F;!, a\"HS!$ aOeq!G a\u{4}yw nm$ /\u{1f}1!? aG;2!% aVhV O\
        1l!\" a8;\u{3}!  aN\u{1b}>!) a\u{f}\u{2}J!, a\u{8}^s!B a\u{8}\u{10}\u{5}!: an)\u{11}!  aC\u{11}^ \u{f}5s!  a'H\u{17}\
        \"! `  `(\u{1b}D!* aj8\u{a} {W\u{b} \u{3}?\u{13}!$ `\u{13}jO!B ar\u{1e}b!  `y1g!# a\"q}!! `QJ\u{b} W9W!D ab5d!?\
         a\u{d}qv!) aDQ\u{c}!! aP;)!! a\u{6}[M!, a\u{10}iY!6 aU^;!9 aQ\u{d}X E*\u{f}!( a,1$ STs c\u{11}k!1 aI|t :\u{17}\
        & T(F 3TR D9\u{1f} n:\\!9 a%\u{d}\u{4}\", `1 `l)o!  aH<\u{16}!' a\u{2}B\u{1c}!+ a\u{9}g) \u{6}n> \u{6}U\u{1a} w\
        zd k\u{10}j \u{7}f>!9 a\u{10}\u{19}? \u{8}Jp!F a!\u{d}`!+ a<CN!  a\u{1f}3x!  a\u{13}58!  a?)T!  a+\\s!+ `T\u{d}\
        \u{1d}!: a\u{10}\u{1e}2!8 a\u{0}lL C<<!1 aD'A _\u{18}#!G a&MA Q^f!  a\u{1c}ii!, asao!  `e\u{11}> r4@!> aZUj ^LL\
        !& aD.i!  `\u{1f}!u!1 a8\u{6}u!8 a\u{1}/-!& a*Q5!) `j\u{5}<!  a$9r!) `Pv5!, a\u{4}\u{0}\u{a}!G aGai!  a\u{7f}'p\
        !( `h\u{15}\u{1d} oA`!% `a1k  8@!  a#\u{1c}E!3 a9\u{c}F ;iu!: a\u{9}\u{12},  2.!  a~:j!% ap#~ Bq~!D a\u{14}Rb!=\
         a\u{b}'\u{1}!: a7w\u{f} \u{b}lq!  all= v,> y]h!G aY&% A-q!4 a72\u{0} <|\u{15}!8 a\u{7}3\u{19} !S\u{1a} Z<- \u{13}\
        Z\u{0}!\" `\\\u{2}\u{1c}!% a\u{1d}a\u{1e}!9 a\u{7}L( &\u{16}1!E aJFU -&W!! `U9d!  `eT-!G a\u{c}\u{1d}R!: ah~` \u{7f}\
        \u{7f}\u{0}!$ a\u{e}g\u{11}!( aHWB :oS!# `#Bv!= af\u{14}~!% aG<\u{10}!  a7]+!* aG.\u{14}!  aS\u{14}\u{1f}!  a\u{8}\
        }@!@ a\u{8}QA!: a\u{14}K\u{9}!  `\u{f}\\\u{12} }\u{1a}0!# `P:;!$ aQ\u{b}<!  a\u{1c}\u{17}\u{4} I\u{1d}\u{b}!\" \
        `\u{1e}Hz!  a\u{8}d~!  a-\u{b}\u{14}!1 alKW!; a\u{14}(} 1\u{6}\"!+ `5V\u{6}!? a\u{7}5\u{1d}!G aEM$!  `\u{1}he!9\
         a\u{6}O\u{1f}!  `LR\u{1}!1 ao#\u{e}!8 aK\u{10}\u{17}!, `%Y#!7 `\u{10}y2!8 aZ\u{8}U!6 a\u{c}aD sQF \u{13}\u{7}a\
        !! ai\u{18}q!  `\u{1e}E\u{8}!, `|\u{1f}/ \u{19}B\u{c}!< a*\u{1d}n J\u{c}z!6 a.w-!A a{eO!\" as#b!8 aXCz!? aS \u{1c}\
        !* a.6\u{2} .b\u{4}!5 az\u{7}\u{4}!# `kr1!  `%z< \u{1e}pA!8 a$-L \u{1d}\u{6}n!B aqNr!: a/\u{1}r /\u{5}\u{f}!  `\
        p\u{5}6 [s#\"/ `0 `JjB!: a\u{18}\u{11}C!! `R\u{17}\u{18}!# `.\u{10}z 0Y\u{9} =p\u{e}!. ami\u{14} \u{e}4\u{15}!+\
         a!x\u{7}!: ak\u{11}) \u{19}H`!( a\u{c}bd!: a\u{b}\u{17}e!& a\u{19},l 7H\u{b}!G a\u{2}\u{b}\u{1c} KCm \u{10}(u!\
        ? aH\u{14}\u{9} <'e!  a\u{8}/n!# aQh: I\u{e}H dWS \\ZV nbn!? a\u{c}`2!  a?iu!@ a%Y{ yXf!+ `GX~!D ajD!!1 a\u{1c}\
        2* \u{4}t:%! `% `' `\" `$ `\u{1b}t\\!D a\u{2}t|!& a#d\u{1}!: awj\u{11} O\u{6}$!9 a\u{1f}vB!9 aHtY!  aBDs!# abH\u{7f}\
        !  a0\u{17}\u{0}!! aF#\u{12} r\u{17}-!! `\u{1f}NG!: a\u{1e}\u{7}N!D ak_\u{6}!  ame\u{6} }\u{8}B!# aVQf \u{3}\u{d}\
        7!  a%al \u{7f}\u{14}\u{0}!) avF\u{10}!G a*-! 7e3 x9Y <@Z!) a\u{8}4f a\u{1}O!' a\u{d}z\u{7f}!  a\".C!  `F*\u{4}\
        !7 `IE\u{7}!9 a\u{19}+O!' aYi\u{8}!9 aI,\u{14}!: a\"?\u{1c}!! aCWL (9\u{9}!  `d\u{1e}S 7\u{4}\u{e}!3 `\u{1}f)!;\
         a\u{4}P;!! a\u{c}\u{7}N!' a|\u{7}] wz? lIe -\u{c}S HGi *Du!! `\u{11}\u{5}u ;M\u{7} w\u{9}%!  a\u{1e}?F KyF!B a\
        <<P \u{d}\u{0}\u{3}!  `x\u{1d}\u{1e} 9w\u{1f} \u{1a}\u{8}B \u{13}'j .N|!< aIa\u{f}!  `t\u{1}\u{18}!: a\u{7f}e!!\
          a^G( NG1!@ aIJ1!: a\u{9}[H!* aPhO i\u{1f}n!; ay\u{1}\u{9}!7 `hX0!9 aDa*!1 auVI JVZ!& a0\"]!; a- \u{c}!7 `\u{1}\
        t\u{1e}!1 a>p:!  `\u{1b}2g &3\u{1e} oQ0 8wC e~|!D a!8_!4 a\u{2}/o!; aWg1 +D5 I\u{1d}M!) `0{\u{10}!% `\\\u{a}\u{7f}\
        !< a)\u{17}\u{16} \u{15}o\u{1a} \u{1}Wz!8 a~8)!; al\u{9}W!5 a`Y\u{1e}!7 `WE\u{16}!  `i\u{a}:!  `\u{19}(X!  `>__\
         d\u{1}(!  aGeH!1 a6xl!; a\u{a}\u{14}\u{17}!. a\u{12}z\u{1f} DwE!& aP\u{3}m ;Zr!) a j\u{0}!  `#\u{13}\u{18}!  `\
        Z\u{7f}D!: aF8V \u{1f}cc ,yv \u{4}B\u{14}!G a(8> '7v!1 av \u{7f}!A au\u{1d}T!\" a>S\u{12}!  a/[/!, a3\u{1a}^!7 \
        aE\u{1}z!  `T>| \u{17}\u{b}} \u{1c}?\u{d}!5 ag-\u{f}!  alj,!3 `3F^!  aI\u{d}c!G acgg!# `c@3 >3\u{7}!! `3nU!  a4\
        N\u{9} rc\u{13}!\" `\u{14}h3 [#C!0 aqU\u{7}!, a[\u{18}\u{d} 3/C \u{9}IP VW8 ?DN!7 `\u{18}wT!  aWZ$!1 a}\u{e}4! \
         a\u{1d}[o!+ aB)\u{e}!  aon- l/3 7aX!  az\u{19}/!\" aF\u{3}D!G a|_H \u{6}T\u{a} _VP!@ a\u{f}\u{3}{!# a(p\u{3}!'\
         a\"X\u{9}!& a\u{1c}\u{7}\u{11}!? a\u{10}L\u{18}!& aDi\u{18}!$ `M\u{a}F 4*\u{11} 'v\u{1e}!  aQrs!9 a9,\u{11}!# \
        `E{\u{12}!* a6R\u{17}!7 `\u{1c}\u{10}J!  `\u{b}M\u{9} 7.) 1\u{16}. \u{d}\u{c}l `\u{1e}o Me\u{5}!# `\u{2} \u{1d}\
        !C a_d/!; a`J^!; a53` y\u{b}5 &*C!, `>)\u{19}!< ab27!@ a<Yk!( a2}\u{1b}!8 a\u{16}\u{f}J!A aEaa \u{a}\"\u{19} sJ\
        h!  aA\u{b}s 7p{!  `+C]!  a!9g\"  `8 `U!y!@ aKq\u{f} V\\<!! `;#h!5 a\u{7f}?| !W\u{1c} Ze\u{1f} c\u{0}*!  `T&\u{3}\
         d#\u{6}!\" a)u\u{12} C!\u{15}!4 a`U\u{1f} \u{19}&\" #\u{15}_!* aZ@`!5 ak/\u{3}!  `\u{6}~\u{19} ?\"~!\" `N\u{e}\
        B!4 a)\u{f}S '\u{14}5 9\u{1c}\\!D a`>t\"# `9 a\u{15}\u{b}}!- aPh\u{7f}!# akMc!% `#=n!. a<K\u{1a}!! aA}9!% aC\u{5}\
        i!( a'\u{16}r r5: Hms!& a0}\u{1e}!% a4/E $+]!4 a\u{b};]!  aw\u{3}\u{5}!  awc< z\u{1d}R!1 ao:\u{16}!  a\u{e}o=! \
         a\u{12}\u{1b}j!* ad+y!; a5H1!6 a\u{a}I9!< a.[Z!2 a\u{1b}1\u{14}!, `(i\u{1e} \u{13}\u{1e}\"!1 ass~!8 a0X: \u{13}\
        ?p \\n-!  a~?\u{1e}!: ani\u{1f}!* aC8#!  an\u{c}'!# awN)!! `j/1 C\u{1e}8!1 aM\u{1e}I \u{7}Vc!4 ah7q!8 aP\u{11}{\
        !9 a(H\u{13}!9 a!V9!! atfs!5 aFn\u{1a} f[!!\" `\u{4}\u{10}d!% `=ak!G aY\u{1b}r D \u{4}!B aOx\u{1c}!3 `DGq!' aDR\
        \u{a}!! a$:g \u{6}\u{b}g \u{2}^m!# `{\u{a}\u{5} {+m!  a'C`!  a\u{11}\u{18}\u{19} 'O1!# a_o8 \u{c}9>!: aS?V!5 a8\
        (_!  a5\u{1a}j!- `mm\u{7f} \u{15}\u{13}& 9\u{1f}r!G aB*I!* abxi 3\u{f}r!  `\u{1f}]\u{7f} \u{a}Ap pmz \u{d}N\u{6}\
        !\" a\u{1a}\u{1}\u{1c}!3 `^\u{d}\u{9}!. a}\u{10}\u{9}!# `X\u{7}\u{12}!9 ad%#!: ae\u{1b}G!1 a&~n!  a\u{a}\u{3}\u{16}\
        !G aM{Y v\\> szw!  a+l\u{2}!3 `\\T1!1 a\u{10}0] \u{18}gn!@ a\u{a}\u{7}p!G a`=\u{11}!\" `KN\u{1e} \u{f}\u{f}S!: \
        aU!#!3 `*I;!* a_2X \u{0}cI!  `e\u{2}P!! aSJT!% a\u{4}ZT!4 `4:e p\u{16}u!  `&x\u{12}!/ a\u{14}y&!  aBwv!8 a+wx! \
         ak\u{18}\u{7}!  `\u{1}:F!  `v'%!  `1sE xp]!# `QSg A\u{18}U =W^ ~>l k\u{1f}\u{f}!\" `\u{17}*: %s\u{7f}!3 aQ\u{c}\
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
        ?XQ c\u{1c}l!: apE. Dub j{L \u{14}hw\"- `, `03#!8 a[m)!  a\u{1}5<!7 `\u{e}\u{4}< 0d\\!: a']\u{18} \u{a}\u{1d}/!\
        # aR'6 \u{14}wy!E a\u{13}F8 j/) 6`J!3 `^#W NOa%' `\" `( `$ `3 `@ | \u{7f}V\u{f} P1[!* `\u{12}Eq!: a\u{11}E\u{1f}\
        !) `YSl!@ a\u{e}8\u{e}!C a*#8!1 `eq_!  `^W$!@ aO\u{c}`!! agf\u{e} [\u{12}\u{14} :p)!; a\u{1b}h\u{8}!' a(Y\u{d}!\
          a[{2 0<E!\" `!\u{1d}h!: aL6i!  `9o{!8 `C:\u{6}!  `\u{7f}\u{1e}\u{12}!& `r\u{1e})!! `BC]\"  `# `_3_!= a+\u{10}\
        c\"\" `? aHT:!< aa};!  aC#\\!! `q|&!1 a\u{15}oE!& a\u{14}7(!  a\u{1a}!\u{d}!8 a\u{1}+\\!) a\u{1f}\u{c}y!) aQ\u{2}\
        \u{1b}!6 aSR6!# `yG\u{d}!G aXv/!- a826!7 `:\u{1c}!!8 a_c_!  aIft!, a0=;!& at A!1 ar\u{2}J!, `0il!7 aHr\u{3}!  a\
        Iv\u{9} Z'1 \u{0}8Y!  a\u{0}rY :V)!8 avJL!4 a\u{9}\u{14}V \u{0}\u{7f}\u{7f}!  `\u{c}J\u{19}!  as9\\!? a^\"O!  a\
        \u{11}=o B|\u{4}!# `)I/ OW=!1 a~nz!D a\u{10}Q\u{9} |C2!* aM3L \"\u{2}R 7hT!! ae!a cu !D a(L{!+ `\u{c}\u{f}\u{10}\
        !? a\u{7f}o-!7 `8\u{f}5 G<> c|I!* ae\u{c}`!3 `d\u{10}\u{1f}!  a\u{10}L7!G adAX!  `9\u{b}d!  `\u{7}\u{1a}j!% a\u{1d}\
        m\u{3} \u{1c}a. \u{18})F!( aMHd!# `\u{10}]\u{1} : 5!  `L~l!& aKN\u{8}!! `BiA!7 `MK\u{7f}!7 `7A\u{0}!: aR\u{e}\u{d}\
        !  `\u{5}1R!D a;\u{3}V!. `FAs 2dy!! `1@4!3 `~BD!! aOfF ~:\u{1} \u{4}p\u{9}!; a\u{1}\u{1f}6!) a;48 J\u{16}U!  `\u{b}\
        /s!  `J9\u{a}!  a>\u{18}J!; a\u{15}Vd!  aKtn \u{6}\u{1f}\u{7f} .\u{3}\u{8}!  `Zp\u{1d}!9 aEb-!; a-e1 ;#?!9 a65\u{8}\
        !  afZ/ :\u{3}y!% `R0 !  a589!\" `zhD!, a$cq!1 a(\u{e}}!  `M-\u{17} \u{d}vJ i@H!  aI&I!7 ` mx \u{9}\u{19}{ \u{18}\
        a\u{2}!7 `=4\u{d}!G a%\u{c}$ R\u{0}%!9 aZC%!, `UX7!  a\u{11}#I!7 `s\u{11}[!! `\u{19}Z\u{6}!: a?}\u{8}!\" a~l/!G\
         aR\u{1}\\ +d\u{7}!  `-AI eAX Rt\u{d} j;*!  a&:.!. aN\u{9}A!6 a\u{1e}SU!D aLQv!  a/f}!  abQ\u{0}!  `hd\u{c} tp&\
         \u{8}Ek!8 a31W!8 ak7X!) `YSv .\u{11}L!# `{Of \u{14}\u{17}~ \u{8}JY!& a;/c!\" ``Em ?>8 u#: 4x[ *\u{1c}{ dc\u{f}\
         \u{1a}R/!) `~\u{b}b!  a&&{!- aY5] \u{b}3t!  a!=Y pRi!% a\u{9}O% X$P!8 ag]W \u{1f}\u{1c}\u{a}!6 a\u{d}2\u{e}!/ \
        abz&!< aY\\)!! `Y;,!. a\u{15}!. ]\u{a}O!1 aZ\u{18}` \u{b}%~ H-\u{1a} (\u{15}V!A a\u{7f}u\u{b}!  a\u{14}w\u{e}!!\
         `\u{2}m\u{1b} r\u{1a}1!8 a&iC T8\\!) aI(k \u{10}6\u{1d}!  aF\u{1c}s!D a\u{1a}7\u{f}!  a{\u{5}\u{12}!@ a\u{17}k\
        P!) a]9]!B aw!i \u{1e}C\u{15} \u{c}LU!1 ay{\u{9}!+ a'A\u{f}!  a\u{14}o\u{1d} \u{b}n6 :e\u{17}!G a]d+ +uk d\u{d}\
        \u{1d}!G aZ?f!  a\u{14}\u{1}o :h\u{d}!  a\u{1a}K3!  `[\u{1c}: {G\u{1} }Y  v}!!) a\u{b}T&!1 a\u{5}W[!  a\u{7f}*\u{7f}\
        !  abE\u{7f}!\" `v\u{1}2!G a\u{13}&; \u{1a}&\u{10} 43'!8 a6/5!C aC|U!; ak\u{b}_!! `r\u{1c}[!@ a\u{16}r\u{7}!\" \
        `C0Q L#o!1 a\\8)!G aiPY \u{a}|d!  a4]l!( ailk!: a\u{a}h}!; a(K\u{1e}!: acL.!: a\u{7}\u{7f}K 7\u{16}a ~?v [\u{14}\
        |!  a2\u{11}\u{10} fvT!  `\u{1d}Za ;9\u{16}!  ay{S 7eC!: ag\u{3}k!- a\u{1d}\u{1f}Q!? a4vz!! a\u{14}I\u{16} `Xo!\
        & `[t\u{2} _aM!\" arSh 3\u{1f}n V[\u{1} ?\u{c}>!% asX\u{d}!8 a.k5 *\u{15}I \u{1e}(s yj\u{15}!  apa\u{18}!@ a\u{f}\
         s!? a\u{19}Q\u{10} `\u{b}\u{10}!3 `)X\u{11}!  a(\u{d}\u{11} \u{17}1\u{18} &\u{1a}R buh 3>}!? a;\u{13}= em\u{c}\
         X\u{12}\u{12} .4^!2 aJmj!G a\u{10}\u{14}y!) a@UY \u{4}\u{a}r!4 a\u{c}Y\u{6}!( `\u{12}v\u{e}!# `\u{13}q/!2 a\u{7}\
        \u{11}/!G a\u{10}\u{8}q!  `m\u{1e}% \u{1f}\u{0}7!  a\u{b}\u{5}\u{1}!# `jd\u{5}!& axC\u{8}!4 a\u{12}\\\u{13}!: a\
        Gyq!' a_\u{1b}3!  a\u{3}\u{16}a!0 a^BQ!) aHZR nPp!+ `\u{d}\u{2}\u{a} (\u{19}\u{1b}!$ a\"\u{18}J 1\u{1e}\u{7}!C \
        a1}\u{1a} \u{19}\u{6}\u{1c}!* `X2a {\u{19}% */C!  aFlM!9 a,f\\!$ a]\u{11}\u{11}!) `nAJ!  a>h# 4.W 5LZ \u{1c})\u{19}\
         \u{1e}Ve ]u\u{5}!  `^$\u{f}!/ a b%!  `['C ]\u{1c}0!B a\"\u{3}T W\u{b}p!> a\u{10}6\u{16}!; aV\\C!B aogE \u{2}8O\
        !* a|oY!  `T\u{a}\u{1b}!1 a^H7!) az}I Vi_ \u{1e}\u{6}r!! `gy\u{1a}!* aq{F!< a\"9\u{0} \u{1b}-* HV7!$ `\u{13}\u{11}\
        \u{e}!G aFr\u{1a}!5 a%~&!) aI).!  a#\u{1}:!  a\u{9}#Q!- `<)n!G a<s\u{c}!C a\u{3}Dn M>\u{7}!* a\u{13}\u{1d}\u{a}\
        !% a\u{1f}\u{10}_!: a&x8!G a#g\u{3} \u{15}\u{c}6!9 a\u{10}\u{5}Y\"! `\" `T\u{3}\u{18}!- a]@$!! aYO$ \u{10}ZQ \u{1b}\
        cQ!: a\u{1f}\u{0}\u{11} Zly \u{7f}:\u{6}!1 a\u{16}/U G;_!  aeC\u{10}!1 a\u{17}1\u{12}!# `Ja@!\" `MYW!: a^\"(!# \
        `\u{0})V X\u{1b}p!  a{?*!@ a>2T!, `\u{2}ka!\" a+Vw!G akD\u{7}!! `-~\" C(V!5 aZ_r %,\u{1d}#' `$ `& `nz$ ':) P-g \
        \u{d}?y!6 a\u{e}c2!@ a\u{3}\u{1c}b \u{14}io!( a^:;!& a[EY IxZ Ylg!$ aF.w \u{0}72!\" `Z\u{15}e!# `L{l!  `\u{f}#>\
        !8 aA\u{7f}E M+1!- aZ\u{18}\u{7f} 38\u{9}!; a\u{1a}\u{5}\u{1e}!4 a\u{1}A/!% a\u{6}\u{15}< pD6!; aDvI!# `*G\u{4}\
        !+ a\u{19}\u{1}\u{a}!8 a>hK!  `R;Q!  aSO\u{18} |s6!  `Y&R!5 ax\u{1d}` \u{12}P\u{9} \u{9}5\u{1b} W\u{9}x!) a=r}!\
        \" `[>\u{b}!' aFf\u{17} 4;T!* `=\u{e}  :\\(!  aPPO!  `}{W!* awf\u{b} r-\u{17}!G a&-1!G a\u{6}cU!  `~\u{7f}* 9|E\
         F?w!  `\u{2}V\u{11} \u{1d}N !\" a]\u{1d}0!& `\u{1b}KK \u{1c};\u{1}!# aV\u{6}\u{11} \u{7}\u{b}\u{16}!# `g\u{15}\
        \u{1e} W.~ y7&!- a\u{7f}\u{1}6!3 `e\u{3}n!  `\u{14}CA!  aVq\u{b}!G a>V\u{19} [f= \u{12}\u{1c}I!  aR\u{6}J!: a?f\
        L!! `hMg!? a8G\u{6} \u{19}\u{12}\u{b}!  a-eF!. a42n!% aUf\u{2}!: a67\u{3}!# `i^U \u{12}Ah!  ag\u{b}'!  a\u{19}C\
        L!  a#bi 9W\u{6}!. an'\u{9} #hY!1 a.5|!7 `o\u{10}  FC\u{17}!? a\u{1a}2\u{17}!\" a/^& C\u{2}@!: aK\u{1}c!( a\u{1}\
        lp .2\u{b} 6\u{1c}I!5 a\u{18}[O 4E\u{a}!1 a=Y7 NQ\u{1c} g\u{2}\u{1d}!: ayZ5 y5Y!* `DOb 9|\u{1} *G\u{a} b\u{1a}\u{1e}\
         c1N!  `mk\u{16}!  `%:F!6 a\u{9}f{!: aqBG!\" a~f&\"# `6 a(0\u{17} \u{18}V3 p%\u{b}!  `\u{13}Y%!7 `\u{6}D'!G a\u{11}\
        }G!. a6\"K V5c!: a\u{1a}k\u{10}!  `JW'!C a\u{8}\\`!$ ai:\u{12}!# a\u{4}q\u{17}!< aCC\u{1c} ^G\u{1f} rFY!# `iP\u{10}\
         ]BA!3 `iQT!/ ajqj Jv\u{1a}!1 aavX \u{15}\u{a}\u{e}!  a\u{14}\u{5}& }\"C!G ah%Z!; a_\u{1d}E \u{e}~e!6 a\u{9}y\u{15}\
        !G a\\Lc!C a\u{e}k$!6 aVJ9!D aH{O!3 `C'X zZm!* axm\u{3}!+ `_{\u{e}!  `o5(!4 `7\">!  `D2t Rp} xl8 CCJ!  `-7\u{5}\
         /ZW\"  a' `\u{9}\"q!D aah\u{5} jr\u{3}!1 aQ^\u{4}!# a;{\u{18}!G alm\u{1a}!G a\u{1a}\u{7f}E \u{13}B\u{8}!+ a4D\u{11}\
         Q\\! *\u{8}\u{17}\"+ `@ a/7\u{1b} \u{1c}O%!: aG:h!( a4\u{5}\u{c}!! `+\u{19}_\"! `$ `#_@!  acRV!6 `!!c =`T dI.!\
          az\u{0}J!  `\u{12}ru!. `\u{5}i\u{6}!9 aW=Q!6 aKO !: a*M&!  a1\u{12}J!1 ab<o!\" ap\u{1d}\u{b}!# a\u{19}\u{7}\u{1c}\
        !  `\u{13}\u{a}T!0 a\u{d}Aj \u{14}0\u{b}!  a#\u{9}'\"  `: aS]S\"  `# `0\u{c}X!# a! M {6k!* `\u{13}+-!: aV}G!  a\
        \u{e}\u{12}S!( aD`Z ~\u{1f}a \u{15}\u{e}{!  aQ\u{1a}\u{6}!4 a.I*!! `3kX!  `E\u{f}\u{18}!4 aO4\u{7} 2\u{4}*!( am\
        /I!  ` \u{13}u M\u{1d}\u{18}!G aQ19 K)g!+ `,Ys!& a\u{8}\u{10}z!+ `s-\u{1c}!  `EdV \u{4}t` gW\u{15}!, ajm\u{1a} \
        |$w &^^!C a+xj!7 `\u{1a}>r!, a)e\u{3}!9 a$n!!# a\u{b}\u{18}\"!' aXcT!9 ax\u{12}h!  alZx Wux!  a\u{19}\u{13}O!& \
        a\u{10}!d!@ a%e\u{16} @'$ C\u{12}D \u{6}~S!8 aG\u{1d}k )'\u{14}!+ `/]2 \u{4}~G!G avq\u{8}!  `\u{7f}q\u{10}!< a2\
        \u{1c}\u{10} \u{18}1B!G a$?\\!G aY\u{2}m!  a6\u{1b}\u{2}!+ `o}V!\" `\u{16}j2 ;6@ -b/ l`t!8 `k\u{9}|!8 a,^\u{e}!\
        D a\u{11}@@!G aV\u{1e}R!G aSq# 7jG!1 aQ\u{11}V!  a)=g!7 `aPj N_z!: aXg\u{b}!3 `.\u{13}&!\" adhI H`L!  a2\u{1}`!\
          a*Z\u{15}!3 aRD\u{1f}!  `\u{11}:?!  an-c!D aeMc!  `;hz!' agV?!* `1\u{18}C!8 as7U!5 a\u{10}Ia!8 `\u{11}H\u{e}!\
        0 `0=4!; aeGB EGL &MY!- `|\u{b}p!) a7\u{5}\u{b} 7\u{9}\u{1a}!G aR;\u{1c}!; a\u{2}4@!: a\u{e}N@!  a\u{16}\u{b}[!\
        \" `]Xs!# `\u{17}i\u{12} vL4 \u{16}M4 RF5!5 a:X\u{15}!6 a\u{1b}w: M\u{18}a!1 a:~y!: a`%\"\"# `\" `~le\"' `( `3\u{1c}\
        k!0 a&tl \u{7}|n!  a{\u{9}\u{10}!G a\u{10}\u{1b}+\"  `# `}b7!! `Px9!  a\u{1}up!1 a@\u{4}e!G aJu\u{8}!  `U\u{1a}\
        \u{a}!; a\u{3}\"\u{10}!8 ah \u{15} K6) ]F-!9 atJR!0 au\u{2}U e\u{6}o!D a\u{4}%x!  a!\u{5}\u{0}!! axt\u{f} V>8! \
         a\u{8}\u{18}\u{14}!8 `).!!? aEL>!$ aF9-!; a+LT Z`\u{3} `.\u{18}!  a5d[!G a\u{1a}mm!  aOA\u{1e}!G a`|J!# afRW!*\
         aZ\u{7}W!G ah*k >\u{18}6!  aP\u{13}7!  a\u{6}s\u{10}!G aOf\u{1b} O\\;!G ak\u{11}\u{1b}!G a\u{14}\u{e}\u{1d}!! \
        `+O$!\" `UN4!  aA\u{f}B!! `h\u{15}k Y]\u{f}!1 a/X+!! a\u{7f}{+!4 `\u{1}v\u{16} D+h!; a>\u{7}F!\" `-)W!: aoLW!! \
        `{\u{4}z!* aZ\u{7f}\u{d}!  `gc\u{f} \\Q0 K\u{14}O!  a#\u{1c}O!\" `yeh!\" `inh W)j!9 a\u{6}C\u{9}!$ a*\u{1e}\u{9}\
        !! a8hv!- `p@, \u{7}Lb!G a$Ij!  `;\u{3}2 \u{15}&3!G a:f7!2 a;\u{d}v \u{15}L\u{15}!- az\u{1d}*!  `0RC \u{8}ja!  \
        au7o -D\u{b}!9 aA:\u{11}!- armD!: as&Q!7 `Q+q!9 amZq!( `sky!B a8q\u{f}!\" a\u{12}e7 p\u{7}S!: a\u{0}1v!6 am\u{13}\
        \u{6}!: a\u{1d}\u{1}\u{d}!7 `}\u{e}'!& a\u{9}!+!  a:8+ {mh!: aIS\u{3}!$ `D:\"!  `\u{16}\\- >Y\u{8} ur !  auA<! \
         ai\u{1f}m!  aPW\u{16} .X\u{9} St, 3<\u{14} \u{16}nK K2W\"! `\" `vJh!@ ab\u{1d}*!  aKto!$ a`3\u{4}!' ar\"\u{10}\
         s=\u{19}!5 a\u{1a}b4!6 a\u{10};F w]b!! `I\u{1c}t!  arb\u{c}!7 `\"\u{9}\u{14}!\" ah8# /@[!1 an\u{2}^!D a S; #\u{f}\
        ] r\u{12}f!A aL\u{19}\u{e}!$ a9?O!\" a0ix \u{8}\u{5}\u{6}!  aq\u{1f}]!) `0V\u{2}!4 a^!\u{8} \u{e}B\u{d}!4 `r\u{10}\
        \u{d} 1\u{b}% \u{1e}%.!G a\u{2}i~ Lle!@ alzr!  a);\u{3}!/ aK_\u{4}!8 aW#\u{10}!# aFP\u{c}!8 a(W\u{d} c\u{17}\u{e}\
         (\u{7}@!% `0\u{1}N q&i!D aG\u{17}i!? a[OJ \u{17}\u{12}> X7\u{1a}!! `\u{f}F\u{15} \u{12}\u{8}1!  a;6p FJ~!+ a:B\
        \u{1e}!9 ane)!D a?W\u{16}!  a>$*!9 a+\u{1e}Z \u{c}c_ D\u{9}\u{15}!/ af&/!, a\u{19}}$!  `\u{12}N+ Z;R odm!G aX/n\
        !8 aoko!3 a9`z\"# `\" `|~K!  ax\u{16}g TPp!D aR~\u{5} c$\"!\" a\u{9}o) ;72 ]F< Cx?!( a\u{5}OE gfY!  a}h\u{16}!(\
         `\u{1}y:!  a\"kr!5 a(:\u{0} PA\u{f}!  `\u{7f}zJ!B a8dX!# `YuD S5g v\u{1}z!\" `\u{2}_\u{8}!  az+\u{1b}!  ap7# =\
        .%\"  `# `#)-!B aO44!1 a\u{6}qi \u{11}*|!; ae\u{f}\u{c} \u{3}0 !  a]{6 v^?!# `IQU!\" `\\0\u{3}!G ag\u{16}\u{6}!\
        ( a`\"@ Qym!# acY\u{1f}!1 a=14!  a\u{5}W\u{1f}!! `\u{1e}@3!+ a:\u{1d}a!* a%\u{10}7 \u{9}qt!  a\u{2}~0!  av55!, \
        `HA\u{10} 5\u{f}*!9 a\u{6}sM!8 a\u{19}\u{3}F IGL!* ao3\u{0}!+ aD\u{9}b R\u{1a}c ?\u{2}} .1@!; ah~[\"# `\" `5\u{1f}\
        f\"! `' `p'\u{7f}!6 `8+8!' a\u{a}g8!  `\u{17}\u{13}]!\" `a>o %o\u{e}!1 aS>0!9 am\u{15}f!@ a\u{11}\u{1}[ ^%v!0 `\
        =E\u{6} L\u{f}\u{14} \u{18}\u{d}I $!M \u{19}\u{c}t y{|!  af\u{2}  7Je!! avD} iq\u{7f}!; a\u{1a}\u{1c}, \u{19}=.\
         \u{17}_W!7 `JG  \u{2}\u{16}!!) `\u{15}\\N /f% \u{1f}\u{1b}] 4tl!  aS\u{14}i \u{1d}\u{0}\u{17}!? a\"9f!  aa5x \u{17}\
        \u{f}\u{18} DE\u{19}!/ aF\u{1e}\u{19}!E a_2: \u{c}J@!9 a-dP!  axN\u{1b} v\u{2}%!& ay/J!\" `\u{18}d` axD \"\u{16}\
        r!\" asnu!7 `nz@ :q\u{1e} 1s4!1 a~\u{11}2 \u{c}\u{1f}H!D aW\u{15}I z\u{1e}Y R=*!* a\u{a}jJ!$ `\u{19}}J |;_ \u{3}\
        Sa!: aJ[A!+ `R\u{13}F 7hu!* a!*\u{7f}!) a\"\\/ ~V\u{c} ?fJ!1 ayD\u{1c}!$ a\u{1f}@q!8 a\u{f}\u{18}i!# `J\u{5}\u{7f}\
        !& a\u{1}+, $F|!G a)(\u{3}!$ a\u{5}\u{14}\u{10}!% ap\u{13}-!  a\u{8}fk!G a\u{1c}G\u{e}!! `\u{11}\u{4}v!  a\u{16}\
        X\u{5} P\u{17}4!9 a\u{13}<<!* a%m?!\" `;Q_!# `s\u{14}\u{8} \u{1f}2\u{15}!7 `L!4!  a\u{1}\u{17}B!G a/dI!% a&6V!,\
         a:x\u{5}!# a,5\u{14}!; ai\u{0}\u{19} =\u{a}* C$.!@ a.c~!4 `\u{12}v\u{f}!# a\u{5}S\u{1c}!  aAk! \u{7}>f Te|!( `\
        e4~ X\u{f}\u{e} \u{1e}.\u{14}!  `CFk \u{b}{\u{c}!  av\u{4}0!G aMH^!# `\u{5}4B $Qm!% ae {!; ax\u{18}\u{3}!  `4T\u{6}\
        !! a 4%!> a\u{1a}a@!D al:Y!, `\u{1f}\u{12}S @`p!1 a\u{16}\u{10}y!  aGO\u{3}!  `\u{10}r$!: an+. \u{e}\u{1a}F!, a\
         sN 6`0!  `f\u{d}Z!@ a\u{8}*a jGP \u{1e}U\u{12}!  aU\u{16}7!  a}g< 8A| \u{e}q6!\" aGbD!  a@\u{1e}O!( a\u{4}He! \
         a\u{3}\u{14}q xc\u{8} Hj5 \u{c}\u{1c}Q!  `Qs\" \u{4}.:!< a\u{15}\u{1f}I!& a0o\u{5}!\" `qE\u{15} .pM!! `\u{8}.f\
        !% a[\u{4}\u{0}!& aCNO!  `wp.!G a&7? UeU!$ a[\u{1e}k B\\\u{c}!  a\u{1c}\u{1f}k!\" `=Oa >}\u{0} ]u  N!u%# `! `% \
        `$ `- `yYy!  aS\u{1b}\u{1a}!8 at\u{f}=%4 `& `5 `# `$ `\u{19}f% x\u{1a}>!? aNaT F~v!4 a\u{1}O~!! a8;Y O<b!: a\u{15}\
        \u{8}#!$ `j\u{15}R d?\u{8}!: a\u{14}8\u{11}!\" `jZM!  aS\u{0}Q!G a\"s[!  a\u{17}X% \u{4}\u{19}K ogw ^\\\u{11} T\
        k@!$ ai\u{16}u!G ar9\u{1b} \u{e}U#!2 `h\u{12}U 'L\u{3} \u{3}P\u{a}!! `e>(!  `\u{f}C>!  aD\"L \u{2}Yd!  `A\u{19}\
        }!? a>\u{13}\u{6} LS\u{11}!  a.\u{17}\u{1b}!9 a<yN!  `5)\u{1b}!# `\u{c}>  USG ;(V!9 a\u{7f}\u{14}\u{9}!7 `5\u{17}\
        \u{15}!7 `D\u{e}#!: a\u{14}U%!# a$\u{2}( DX)!! `=\u{12}U k\u{9}4!G a/\u{1f}<!G a#h_!; a\u{6}Qs!  `\u{d}>\u{11} \
        jb\u{11} r1C!! aE-t LP\u{0} #-) Yog!! `Z&x!G adx\u{1d}!- a_f6!\" `0/F!% `\u{f}5j!! aEa<!1 a\u{1e}}7 :\u{13}m!# \
        `5\u{12}\u{3} PW\u{b} n(\u{14}!  aUH@ 8\u{0}D B%K!  aw\u{13}]!+ a\u{16}nh\"6 a7 `&d !  a4\u{12}A!  a\u{d}yH y*a\
        !\" `r4)!5 a/\u{1b}. 4\u{c}7 ?KX!G a\u{14}E\"!4 adVG (-\u{7} 'd\u{9}!) aH+\u{f}!  a\u{1c}\u{b}\u{1f} R\u{1e}T!.\
         aO\u{1d}c g5l!? aP;r!D aujs %\"; \u{b}jB!5 a[kd!G a{\u{17}P U~.!3 `]<X!8 ak^D \"\u{e}d!  aCT*!! `'\u{16}O!\" a\
        }z^!8 a\u{1e}p\u{5} +\u{16}\u{f} O\u{f}\u{11}!  a[`\u{1a}!G a9\u{6}l =T\u{1c}!: abe\u{4}!  `X{-!: at=\u{1f}!< a\
        qaD!) a;\u{8}m!. aLz|!2 a\u{e};; he9 12M!: a~\u{a}M D\u{1f}p!  `\u{b}7t 7-* \u{1}WC!  `x\u{11}]!G a*fb!# `__'!&\
         `O\u{7}/ Y\u{19}: X/z!$ ahF\u{13}!: aT$\u{14}!> a!\u{2},!; a[su \u{a};\u{17}!6 a\\Z#!8 a\u{f}k0!1 a\u{1d}__!# \
        `\u{12}wp!* `_<v!  aS\u{15}}  \u{4}\u{15} '?b!! aZG\u{a}!D a\u{1a}e\u{1d}!  a&\u{7}!!8 aO\u{0}\u{14} {%3!  a(\u{14}\
        A!' a-\u{7}r \\vz!9 agi\u{1d}!  a[\u{3}v f\\\u{2}!! a\u{1}\u{19}\u{a} aD@ {\u{16}M!G at\u{15}]\"+ `, `t[\u{9} $\
        \u{11}\u{18} *s&!# `|\u{b}U \u{10}GZ$  `! `# `$ `\u{4}n^!8 ac(j!  a(y{!& `%Z\u{11}!1 a\u{2}rV ;N7 \u{10},o!  ax\
        O{ E\"\u{13}!5 a\"\u{5}\"!7 `^\u{14})!  a0\u{0}A\"# `  `Vtg!1 a\u{8}Ny!# a_M\u{f}\"5 `! `\u{8}ZS!7 `S\u{19}\u{4}\
         6[6 $-8!# `/[0!\" `umF!< aB\u{c}`!! au\u{6}! 4\u{1d}( S\u{b}+!7 `\\zL \u{7}k(!9 a\u{7f}r,!1 a#\u{18}B \u{2}gY \
        &=X!- a\u{2}S\u{1b} +21 A\u{1a}? >:\u{13} ie2!  aqp4!8 a\u{7}]<!  `~G\u{10}!  a^lG!1 aV4W \u{10}v\u{7f}!. a\u{6}\
        \u{1b}=!\" aLKG!8 a\u{f}`s!@ a#\u{3}{!' a\u{1b} *!! `fX,!$ advG!. a\u{12}MN!B a{\u{15}x!5 a8\u{0}} \u{11}*\u{7f}\
        !0 aB\u{10}\u{0} vm5 \u{16}\u{e}X!, `\u{d}Z\u{a} o\u{f}\u{11}!\" a;^!!  `\u{f}iZ \u{7}Ra!& `9Oo zU\u{13}!! `I\"\
        \u{1d} 6g0 \u{e}|F!3 `S\u{2}J s\\L!; aE\u{1f}Y ? t!  ar[8 [\u{1f}<!3 `$fN!D a\u{17}3a!  aJkg P.\u{7}!3 a\u{11}\u{16}\
        \u{18}!G a\u{c}** !S:!  `-A=!  aG\u{0}A!8 `/hg!\" abi\u{19}!B a\u{3}E\u{11} \u{d}WN!  a.ki!7 `zmm \u{1d}E} \u{15}\
        +C!  a\u{1f}\u{e}|!= a$u\u{14}!! `{p\u{18}!8 ank|!! `(\u{1c}\u{17} ;\u{5}O vWX!% a7]! \u{1b}Z1 qyc#+ `- `@ aIPQ\
        !F a\u{a}cY S\u{1d}w <\u{1a}\u{1} fq\u{9}!7 `ar !* `jl\u{6}!? aw>\u{e}!1 `\u{c}O@!- a\u{4}Oy!  ag76!< a\u{1}>z!\
        G a>C\u{3}!B avy\u{12}!- `A\u{1}M!G a\u{1e}kd \u{1a}\u{7}2!A ah\u{4}d!% `A#x ]o\u{0}!A a\u{6}$\u{4}!8 `O\u{3}m!\
        ) aYz\u{7f}!< a\u{15}%\u{c} \"^\u{14} V&& e2> O7\u{13}!E a9y\u{1a} [\u{b}\u{1a}\"+ `* `f{L!  aH3* \u{1c}O)!! au\
        5+!  a\u{1a}(\u{1c}!B a`\u{0}E!  `\u{1f}>f!' a,nj!* a\u{1c}'\u{e}!; a\u{3}c\u{19}!9 aU.'!  a NG!4 ah$K!G a\u{d}\
        \u{6}O!  aI.c!7 `\u{11}\u{15}\u{1a} \u{19}7P!B a\u{3}/_ \u{16}<a!G a\u{0}\u{13}\u{5}!- ano%!G aQ\u{11}B ;PV!# `\
        i\u{12}(!  a9]n!G am^\u{19}!& a5*! 1\u{d}5!  aC\u{8}t!! `?{b!9 az<R '-: IM? 5Hy N\u{1d}+ o;; \u{1e}mC!8 a%\u{9}\
        Y!5 a<6\u{4} ;d\u{6}!% ag\u{18}# ^>t Nn\u{e} '[J!  `tYw!  `Q\u{1e}^!  a2\u{18}: \u{7}.A!; a\u{10}q\u{13}!D agh\u{1c}\
        !G aUd-!C a\u{10}k\u{f}!1 aTW\u{11} +b# 9fY \u{7}dn H\u{d}:!: aX\u{7f}L Q\u{1c}c!? a\u{7}\u{9}f!  a[l|!  aG\u{17}\
        6 b\u{14}Y!  a|bI nF\u{14} \u{0}\u{f}\u{1c} 2:6 \u{d}\u{5}C!G aANG!5 aT)\u{16} \u{1f}7G \u{10}\"\u{7f}!  a\u{c}\
        u !: aQ*! \u{1b}c+!' a&\\0!& `W%; \u{14}2D!  a2\\_!1 a%qf!8 aS_\u{5} _N\u{7} VH\u{18}!# `7W|!, aa\u{14}\u{14} j\
        9x!, aF]\u{3}!\" `\u{2}R8!1 a\u{0}\u{b}\u{14}!G a\"-\u{1e}!A aLqe!4 ``u  *\u{0}9 [#Z!! `k7q!1 apu0 reG!  aD)Q V\
        <\u{a}!, `\u{16}z\u{2} _j?!2 a[9G!  `\u{b}.\u{4}!& a*\u{11}\u{f} +T1 1R\u{e} x2\u{13}!D a\u{9}N\u{13}!1 a`D& J4\
        r!# a[^~ W}^!  aUnc ~]\u{1d}!  aE}9!A a\u{1d}\u{1d}C >{}!C aFBS!9 a\u{11}9j \u{15}\\!!! a\u{3}\u{1a}B +nC W\u{9}\
        L 2Z\\!2 aGw7!1 `\u{11}3\"!1 aB%O!: aRmU!$ aW{b!8 `\u{4}8z :vH!@ a:DV!G a\u{10}H\u{5}!G a:Z>!G a\u{c}\u{19}{!  \
        `#Bl!@ ac=t hk( \u{2}Qn t3u!! `\u{d}\u{1c}v!  aW\", \u{13}O2 jdO %}\u{1} ++%!+ `SG1 h\u{c}N Le\u{5}!\" `\u{f}H\u{9}\
        !, `\u{3}?\u{c} \u{f}`Q!D anT#!# `=I6 SrX!< aWNj!# `i\u{2}\u{2}!  aLy3 ;S8!# `P1;!  `u\u{13}J \u{3}Wz ,+\u{a}!;\
         a\u{f}^O!  aFRa!! `mP\u{1b}!+ `\u{4}b@ ~2\u{1c}!# `\u{1e}_# @$@!# `{mH!D a8a\u{1f}!- aJ\u{2}9 \u{f}ZA!8 `;O\\ \
        W1J!  aRwn!  a\u{10}*\u{3}!B a:\\\u{13}!> atG@!B a\u{6}#L!D am\u{d}`\"  `! a!!v #|w!8 a9\u{f}| t>' {\u{d}8!) `\u{6}\
        HD!! `fvu tt\u{10}!  a6\u{6}\u{10} zBK \u{b}=j!1 am\u{a}\u{17}!  a142!8 aC{O!. a mt!5 aD\u{1f}}!; a\u{e}px!5 a\u{19}\
        \u{7f}\u{d} _f\u{1a}!  `\u{19}\"\u{1f} Z(,!  `A5@!  `htO!* a|Qe!: a-Z\u{a}!* ake\u{1c} O\u{f}7!G arL/ \u{0}&w!+\
         `\u{6}Y@ KFr!G aRs4 \u{d}q\u{e}!5 a8\u{1b}Q!@ a\u{a}i\\!? aQ\u{7f}j!  aBR%!  a_/(!' apI, \u{9}\u{5}\\!2 a\u{5}\
        \u{10}\u{16}!+ `\u{a}\u{4}3!! aBnM!! a\u{1d}\u{5}Q!7 `x+R \u{e}FW .K\u{4} r\u{1}\u{c}!\" `\u{13}DL!  `2E\u{c}!9\
         aH\u{6}\u{1c}!7 `\u{7f}\u{1d}i aS\u{1c} g7X!C a\u{18}\u{15}\u{f} *f=!  a\u{1b}|= F\u{6}a!$ aqWr nt\u{7f} X^\u{12}\
        !: a\u{7}&\u{1a} 0#\u{1f} \u{7}L!!8 `#\u{1c}v!* a\u{b}W=!D aE8> N\u{7}B \u{19}V\u{11}!: aR\"D!< ay]O!  ac\u{10}\
        q!  `5Y\u{e}!D a^65 mn- _\u{e}\u{d} 4'?!  a7ky!- `\u{1}I\u{13} $#-!! `tB`!! a%i\u{1f}!1 a5Q0!# `D?\\!; a\u{9}We\
         h{\u{10} <q(!< aR/x!+ `\u{10}'5 7t?!\" `\u{7f}q\u{1e}!( a\u{19}c. ?\u{19}; o$Z!6 a\u{5}`o!  `,=\u{2}!! `vE(!) \
        a\u{19}\u{15}7\"\" `7 `i7\u{10} \"=\"!  aMX\"!  `y\u{1}.\"  `# `\u{10}Ja!  abfi!\" `:P\u{7}!: a\u{15}s\u{19}!1 \
        `\u{2}|'!@ a!\u{1b}=!  `'Qm!: a/\u{e}\u{1a}!@ a-Z- WQ`!G a\u{4}%l \u{1b}f~!: a%\u{1e}<  \u{3}\u{6}!: aekj\"  a'\
         `\u{1c}K\u{a}!  `\u{18};\u{e} CHC!  a\u{6}pr \u{a}.~ U\u{12}9 \u{c}}q## `! `\" `P\u{1a}w!< a\u{d}**!, `W\u{6}6\
        !G aZK:!> a/uG A\u{1a}u!G a\u{7}S{ \u{1f}R\u{7}!  ae\u{1d}\u{18}!# `.$1!; aZI\u{14}!A ac3: w\"/!G a'*@!  a2\u{17}\
        + cP;!3 `]\u{6}? A?\\ M\u{2}%!  al0K!  ar\u{14}[!6 a0[v!, aaei!  a`\u{18}n!( `\u{19}er!\" `+!& $\u{d};!  agJW!8\
         ah\u{f}f!+ a\u{1e}\u{15}\u{10} Q_, >O\u{7} <8\u{e} l6{ I\u{18}\u{5}!( a\"a_!0 a8>=!B aYDC!A a+Rg!$ a\u{7}C|!! \
        `D/?!3 `mCE!  a?;r!  `Zq\u{19}!\" a\u{d}=V!& a^\u{1e}c!7 ``oz \u{14}5-!\" am\u{1b}\u{a}!: aTI\u{13}!3 a=~t!  a\u{3}\
        \u{18}u!. aL({ \u{18}_Z!- aC5e S\u{f}l!A a,Lz!  anjf!! `!XR :v\u{7}!  a,~3!  `*~I!  a&^M!\" a(R\\ q\u{7}g!7 `F-\
        4!  aQR\u{17} ~>r \u{8}/w!& aPT\u{11}!  `\u{8}~-!+ `$\u{1b}^ i\u{1a}h(! `$ `% `' `\" `( `# `3 `\\$\u{7f} K.$!6 \
        `m-.!C a\u{17}z9 v_^!; a,$g!9 a1\u{11}r!8 ax.\u{7}!4 a3,- s4<!  a}GA!D a(;P \u{13}by!8 ap\u{1b}.!) a(p9!, `x/\\\
        !  aQ|8!  a\u{1c}\u{1c}M  \u{7}\u{19}!) acl\u{1b} \u{17}7B!9 aU:t \u{a}i\u{15}!, aH\u{13}\u{19}!  `'I\u{0} i\u{10}\
        \u{f}!  `xK\u{1f}!  al\u{1b}< P0=!: a\u{7}9n 'K?!: a*N;!G aR\u{16}n =\u{4}p =K\u{18}$1 `3 `. `0 `\u{7f}0\u{1b}!\
          a\u{a}^\u{f} \u{17}FO!- `F|-!1 a2\u{12}\u{d} \u{16}e4!: a\u{b}GF!9 af)g!, aibk!  `\\fk i\u{13}\u{7} -`5 yv[!0\
         aUu\u{7f}!  aO@\u{a}!  a$*\u{16}!  `\u{13}dX O8\u{1f} `\u{b}%!0 a,Rv e`o!  a\u{10}\u{3}~!G a \u{4}\u{7}!C ae=\u{9}\
         Er\u{18}!# `V}+!: a\u{19}H|!8 a8.\u{3}!: a \u{6}\u{1d} ]\u{6}4 o`\u{3} D\u{4}\u{1b}!, aQV&!  `\u{10}i6!! `>pI!\
        ' ar K f\u{12}`!@ a\u{b}m\u{b}!3 a\u{6}T\u{c} \u{1d}m\"!* aD_G!  a\u{6}\u{12}\u{9}!! `xaL!G arT&!: a)y/!' a!;G!\
        < aK\u{17}j!  a~qk\"  `# `qn8!> aNqn 6w\u{16} A\u{b}# ^PZ!  `\u{e}\u{1b}\u{2}!! aX\u{b}\u{10} W_\u{1f}!? a!\u{7f}\
        4!1 a9]\u{13}!  a\u{7f}UC d6\u{2} 9V\u{13}!  agG\u{1c}!  ap\u{4}m!D a\u{16};\u{0}!1 a]w=!! `\u{8}\u{16}\u{d}!% \
        az%4 ,|Q m\u{1d}o!  `\u{0}Vv \u{1d}v\u{17}!/ a\u{1c}'\u{18}!D a\u{13}q0!D aZ\u{1b}t (EU!5 a\u{10}O\\ \u{1c}Cp \u{1}\
        !\u{3}!& `WdL B8\u{1e}!@ aq(\u{0}!  at7\u{13}!$ aZ\u{11}\u{1a}!9 ay>\u{1f} 2}'!3 `:4>!4 a52I =\u{d}p!8 awX\u{0}\
        !, a1m\u{12} r\u{1c}2!& aL6\u{b} \u{0}}#!% a\u{3}1R!\" `L)[!9 a?\u{0}~ V*+ ^T\u{13}!# `^\u{3}1!  aG\u{5}1!\" aM\
        O3!  a\u{6}'Y \"!x!! asi\u{1}!  at'2!* `W-6!E aOTg \u{4}6\u{5}!C a\u{14}z\u{12}!G afd9!; ac\u{19}F!1 a#\u{7f}I \
        QZ\u{7f} \u{a}#\u{6} Ay(!3 a\u{18}fB!  a\u{14}`\u{1a}!% `tM\u{14}!9 ah v!8 a^K\u{1b} (U@ ^\u{1b}\\\"# `\" `g\u{12}\
        \u{2}!  aZ\u{7}B!  a\u{1d}}P!: a,\u{b}\u{1c}!\" `\u{12}e5!  `k\u{18}5!/ a0\u{6}l!% a\u{1d}\u{1}\u{2}!! ac%-!' a\
        >=; \u{5}vH!F a\u{9}7\u{8}!6 a>!\u{c}!* `\u{c}F\u{c}!% aiP&!  aU/\u{7}!G a\u{7}yJ k\u{c}_!4 a\u{1}9t!, `\u{1e}5\
        \u{9}!1 a\u{1a}\u{a}F \u{9}\u{7f}\\!( a\u{1f}2\u{d} \u{2}|7!  aF\u{3};!  a:%\u{4}!  aLm\u{10}!  a-\u{c}\u{12} G\
        (& M\u{1b}2!  aPD\u{10}!  arQ\" #\u{1e}? \u{3}uW!7 `\u{a}\u{1c}X 9<\u{7}!  av\u{d}E \u{c}/U!  `\u{4}\u{c}|!D a[\
        ,\u{1a} M\u{7f}M!G a=G\u{3}!! `ig\u{1f}!0 a\u{1b}2[!- `EMd wQ(!  a/%T ~sd!  a/P\u{f}!G a\u{14}S !# `57#!1 a\"j5\
        !D aIdW!' `8Eh!8 aE\u{17}t!G a\u{19}0& \u{11}lG!& ahmU!  a~Y^ |\u{19}\u{8}!< a\u{16}@!!. a\u{11}\u{1c}D \u{13}<\
        G \u{2}S\u{8}!  axa!!$ aj[\" i#{!8 a?j;!G a\u{4}iN!7 `K\u{7}n \u{a}tl!- a@x/!' a:sT!7 `1i\u{7}!G aoW\u{10} c\"Y\
        !  a}.`!: a\u{1d}~w!G a6T\u{e}!, a[7!!) aS8.!& a\u{8}r>!6 a\u{1a}F\u{7} {\u{2}\\ \\XS Wl\u{d}!  `\u{19}\\3!+ aI\
        SJ!G a\u{15}\"\u{7}!5 a\u{7}y\u{14}!A aF\u{1a}y!5 a6^\u{12}!  a:~Y sds!! `X%y!  `G4K!G aYp\u{7}!8 a\\\u{0}\u{8}\
         yQ\u{13}!4 a+\u{1b}F!, `3p[!8 a\u{8}\\\u{1e}!  a'M\u{b} R/\u{f}!# ahne!  `\u{c}B\u{7f}!  at\u{e}\u{8}!  a54] G\
        jw!, aU2G!  a\u{15}hw!\" a1q=!  aTPF!  `Y], #Xq!  a\u{11}\u{16}\u{5}!\" aJ7\u{12}!A aO\u{d}7!C a\u{1}nA!G a.,H!\
        + a5ua \u{9}\u{15}\u{0}!G axz\u{1c} l}2!< a\u{0}p>!* a-R_!  a+\u{0}K!: a\u{7}$Q!8 aC\u{7}Y!' a=`\u{7f}!) aCB\u{c}\
        !* a)\"\u{1a} wI+ X^#!/ a\u{2}5R [\u{14}d!G a_3u!  a\u{17}\u{15}6!! aem\u{8} \u{13}\u{d}\u{e}!7 `9C$ k\u{17}F \u{0}\
        9{!: a!\u{1f}~ BY] \u{1a}e\u{13}!) ahn( \u{1}\u{d}X!\" aRVS!< ac\"s!  `E\u{9}x!7 `rwX ]aj %]\u{b}!  a#wt \u{4}\u{1e}\
        S!( ar)l!  a(D6 ;\u{13}\u{2}!' a\u{f}U\u{16} J{\u{1a}!* a\u{9}\u{19}\u{1f}!\" `J,v!% a=i+!  as\u{e}D!D a3:J!, `\
        vfU!\" `q\u{8}n!  aU\u{d}s!2 aS'v!  `a\u{19}\u{2} \u{4}9\"!# a\u{1}K5!\" `\\\u{17}~\"! `\" `\u{1}6O u%d B6K N&8\
        !; aK,\u{16}!\" a~E\u{17} oUn!A aO[s!! `\u{17}ew!, aa\\|!1 aD\u{17}3!6 aM\u{1b}V!: a\u{7f}^] 2\u{7}^ z\u{5}i!  \
        `\u{5}Bx!  acmz!\" a[p\u{1}!5 a3f. $|\u{6}!9 a\u{f}\u{3}\u{15}!/ a+@\u{16}!< ac(\u{1a} J\u{15}.!  af05!# `C}I! \
         `GKM!! a\u{1a}S^!\" `*%Y!= a\u{10}/i!? aV1p \u{e}\u{0}\u{7f}!, `t\u{11}\u{7f}!9 aN#[ Sk\\!# `Xh\u{1d} .Y&!G a\u{3}\
        '( B`f!F aLYr b\u{14}\u{2}!7 `Ti\u{6}!@ a'eG wQT!4 a\u{13}HU!' a(Ok!A a`{k!B aS,\u{c} v\u{1f}N!2 a\u{5}\u{1b}O!\
        ! `l e 1/x!G auqz!( `i\u{d}\u{13}!? a3-@!8 a!]O!6 ap6\u{10}!! `^\u{14}3 CR> 'O\u{10}!( a|v\u{1d} 'U4 \\6A!# a0\u{d}\
        b \u{3}6`!( `Mvg!9 a\u{19}n\u{2} Kk@!G a!\u{c}s!8 abJv!C aSQI!+ `jrW \u{14}{n K9#!  aprP \u{6}\u{b}R!G ashM!+ a\
        q\u{d}l!! `y\u{8}O @\u{19}} G\u{d}~ \u{5}[R )ar \u{11}#\u{5} A\u{c}L!# a\u{1f}2N!  a'^a!  a4\u{3}q!B a\u{11}9\u{1b}\
         7(X!% `i~l!: a~d\u{c}!! `\u{b}i| \"z\u{a}!  `a-\u{c} \u{6}S$!: aq\u{f}2 M\u{18}D!\" `\u{b}\u{1}H!8 aK\u{d}\u{11}\
         a]Y!8 a\u{d}e\u{2}!7 `!m)!  `H\u{16}L!D ad>T y\u{19}\u{5}  g\\!> akDG!: al\u{1d}c!9 a(\u{4}\u{15}!D a~\"@ ATz \
        \u{1e}L} \u{1d}w?!9 a5\u{17}L $\u{19}Z &H& \u{10}\u{c}\u{1d}!# a#{8!B auFU!< a3IC!# `PQn !E\u{5}!) a\u{1e}\u{0}\
        \u{a}!  `>\u{0}'!  a\u{1a} '!! `\u{12}{5!  a0Ef!8 `cnw!. aiV! &\u{3}%!2 a\u{1d}\u{d}0!) `9;8 C^\u{1e} -)!\"! `$\
         `\u{19}\u{12}s!  aU3| \u{0}m6!3 `\u{1c}(J ,\u{1f}6!C au\u{16}Q!A a\u{14}%b ga\u{e} {\u{6}: \u{9}ER!  aHE\u{d} \
        abC \u{5}au!  a:dS!6 aF|>!G a.;_!5 a]Eh BIn!* `\u{a}yv { !!2 `\u{19}s/!. a7\\y!\" a\u{f}1\u{18}\"# `\" `rP'!( `\
        \u{10}qz!! a\u{5}\u{5}N!< a657 DY, \u{1}g| FM- miq!\" `yp\"\"! a! `Me1!2 aovI!  `\u{11}<N!; a\u{15}R^ 4 x!$ `\u{6}\
        \u{14}z!# a\"\u{1b}:!  `u B!  a?\u{1d}\u{8} \u{14}*,!  a9PM!\" aIly!# `\u{3}j\u{9}!# `\u{c}\u{7f}$!! a0O\u{7} \u{3}\
        31!7 a\u{6}>@!8 a\u{5}zI## `\" `, `\u{19}\u{16}\u{2}!: aHv\u{1b} a\\, uN\u{e} \"\u{14}\u{1b} \u{e}'S!! `E~\u{a}\
         \u{1b}\u{5})!# `?d-!  a\u{4}J<!# a\u{1c}vO!  `f\u{16}\u{2}!% a7\u{13}\u{6}!  `Br\u{18}!  aJi0!  aC\u{2}u \u{b}\
        s\u{17} /iH!: a1Qj &]\u{7}!G a\u{3}TY!; aN/_!3 `R\u{17}\u{14}!\" `M)O!( a>s\u{5} \u{2}\u{3}\u{9}!7 `\u{15}.O \u{4}\
        \u{17}v *x\u{17}!, abry!  a\u{19}4\u{15}!# `g\u{15}\u{1a} \u{1d}`7!! `P2J \u{9}FR!D a\"nU pcd!+ aVvt n\u{c}\u{3}\
        !! `\u{1}Z\u{16}!1 a\u{13}}\"!  `0J.!* a<eM\"* `- `J\u{b}\u{3}!G aD~\u{f}!  aXNv!) a#\u{1d}{!  `\u{4}\u{19}!!A \
        a\u{1d}_? >\u{1a}V!3 `$8\u{8}!B a%D\u{10} ,\u{1} !$ at*4!  aA\u{8}G \u{1e}Jy!\" `>\u{16}\u{6}!< af\u{1a}\u{1c}!\
        G a(qV!B abY\u{f}!B a\u{18}*8 @'M!% a95b l)2!\" `\u{17}{J!> aU#W!* `,t\u{4}!2 a%\u{1b}\u{16}!! `XK\u{17}!\" a\u{a}\
        \u{11}&!& a''o!: a^F\u{3} .R}!# a\u{14}4  Z\u{a}K!2 `\u{12}iO!( a\\`Y!# av`i C9\u{d}!\" `@\u{d}\u{15}!; af\u{a}\
        /!G a\u{9}j5 \u{3}\u{9}_ Ax% QK> \u{1b}Ff!& aSTh!! a|Jn wq(!7 `gW/!: a1v4 \u{13}vP \u{1e}6U!6 a\u{15}4u!6 a\u{1e}\
        V\u{d} ;>+!% `&'d 2-#!+ `4d^!  a`Y\u{18}\"# `& `\"7\u{7f}!$ a\u{1f}\u{16}O!' a\"^i!  a?\u{9}W!  `l\u{d}]!: a\u{1b}\
        (\"!( a^`J ya\u{1e} ^-  7T*!A aZt.!& a\u{a}n@!( `3f+!: a\u{b}\u{19}q!0 ap^\u{1} o\u{12}&!G aLC8!* `\u{c}AC!  a\u{c}\
        >U!7 `TBp!  `<(\u{8}!0 aBC\u{13} g4, \u{9}^X!: a\u{6})\u{11}!* a\"^S!: a1\u{0}_!7 `EN\u{0}!\" `f\u{3}= \u{b}Ci!\
        ! `A2\u{e}!> aD=W!  a37\"!  a~\u{7}; a2C!) `\u{9}sJ ERn!) `J/\u{0} `6\u{12}!  `}H.!# `Y*\u{9}!: ab\u{13}7 [e\u{0}\
        !7 `\u{7f}5\u{b} T.l @2\u{3} RO+!& `w<Q!D a\u{1a}\u{14}g!\" `ly\u{17}!? a,7%!D a\u{1c}GB!9 a{@\u{1d}!# `BX?!  a\
        DNL!! `w\u{19}^ 5Y\u{10}!C a+BY \u{18}\u{d}`!+ `jQ| \u{5}\u{4}\u{7f}!+ `\u{14}{\u{6} !P\u{e} 3T\u{17}!3 atE  3^\
        + \"<A!D aV\u{0}\u{9}!' a^=(!& a5\u{13}-!B al\u{0}#!  a\u{0};c!  a\u{1d}\\\u{7}!9 aG,\u{14}!  `@\u{2}5!D a!$R!5\
         acl_!4 ab@c!& `t\u{1e}m 7;\u{1e}!8 `i`$ r\u{b}; m\u{3}B!G a8:\u{5}!5 a$\u{16}\u{d}\"! `\" `Y2\u{14} |(#!& alD.\
         v\u{c}1 <4:!: as\u{3}U!: aC.[!  ag\u{15}F !o\u{f}!) `6#.!* a5}6!  a2#J w\u{6}#!9 a\u{15}\u{9}> U\u{b}q!6 a%\u{1e}\
        : \u{4}\u{f}z!6 an\u{1}\u{b}!! `.\u{a}\u{13} v.- \u{d}Ic =re @+\u{8}!* `}7\u{18}!: a\u{5}\u{0}t!) `B y!: ak_\u{9}\
        !A a7L<!1 a>2z!G a3\u{b}\u{12}!  a$h)!* auY>!  `<\u{17}} r?\u{11}!7 `\u{15}\u{f}*!& a@\u{4}E H\u{11}\\!  aSUk!7\
         `\u{e}\u{c}\u{16}!# a\u{1b}\u{13} !  a\u{3} \" BoC!  aB\"V!, a\u{b}-g!\" a\u{1d}\\\u{1} ou\u{16}!! `>j\"!& a_T\
        \u{15} \u{9}\u{7f}$!C a0Ob \u{17}\u{16}g!\" ay>l!  a\u{4}\u{1e}m!' a/mo!! aR\\\u{7}!  aWJ\u{10}!& `%}\u{16} LRC\
        !9 aJSg#  `# `6 a{\u{10}t!$ `wv\u{6}!9 agV\u{1b}!7 `N\u{b}C!9 aa,p!= a.8z Tv\u{e} \u{18}\u{1b}{!: a\u{2}i|!G am\
        ;\u{6}!: a\u{14}sx!* a_Z\u{e}!  aa^2!1 a0k5 :48!  aB\u{10}P \u{17}JU!  `s|Y!  a\\T8!$ auEH!* `\u{6}S$ ,?W \"<h!\
          a1\u{1}\u{7} cV\u{10}!: a`gV As\u{c}!: a ~\u{18}!G a3'\u{1f}!' `u\u{9}S!@ a=\u{1b}\u{1e}!  a>u\u{1f}!% a\u{16}\
        \u{10}*!- `7e\u{3}!7 `%$\u{7} V\u{6}I!  `\\Sb!, `\u{0}<k E@\u{11}!  a5#1!& `\u{5}Ha!% a\u{16}\u{19}\u{12} tV+!@\
         a\u{14}k4!\" a=SC!\" `]\u{1b}G \u{4}\u{d}\u{7}!  a4Q\u{15}!  a8>0 /\u{0}P!  aa0s <\u{1e}\u{11}!\" a\u{0}\u{11}\
        \u{1c} jkr EB\u{1a}!$ `&D\u{1e}!8 `{CF!  a\u{1e}Rv!* a_^\u{18}!\" a'K5!% auc? #\u{14}\u{10}!  an\u{16} !# `R\u{19}\
        C!  `9Xb!+ a\u{e}]i!5 ag\\& o!;!  a\u{1c}HE 3LT!  a3.-!G aV5t!1 ar5\u{10}!2 aSA\u{15}!  a.C`!  ae\u{7f}\u{17} 4\
        \u{1b}\u{17} ^N+!, a,YS!' a}Ke %*s T0\u{1e} :\u{e}=!0 `&*M!, at'y Y*J!\" `+.O!= aQNU }i@!< a\u{1d}.'!8 az_2!: a\
        {ia!  `x5m!< a\u{15}\u{15}\u{e}!  a\u{9}X\u{17}!G a4GM!  aF*\u{d} 7Y`!8 a,\u{19}t -%{ $\u{6}\u{f}!* aA\u{2}4 \u{7}\
        oz!D a#\u{19}\u{7}!? anN\u{10}!  `io\u{1e}!' a\u{13}Di +\u{a}C!, `INK!: ayf<!) ``oY!  a8E` m\u{1d}m!: a1\u{5}\u{5}\
        !. a\u{1e}P.!G a\u{5}iM p\u{11}j!  a'g\u{0}!  `\u{a}\u{19}I!5 a\u{1e}k&!: a@\u{13}'!$ alZ,!1 a\u{6}iE l[x!1 a\u{14}\
        K&!: a\u{9}w1!0 `GEE!, `kBa!  a3H\u{19} i|\u{19}!. a(\u{3}4!? a6I\u{e}!  aU \u{11}!8 aj\u{13}\u{11}!! `\u{13}B'\
        !) aSZ[ A%,!+ a\u{1a}!m!G aI99!+ `{\u{1b}`!. aaga!! `\\4r!# `G1~ Te\u{11} Tw\u{1d}!1 ax\"> \u{2}\u{19}F\"7 `A a\
        Mr|!& a\u{19}M0!< a7\u{9}a!  `\u{7}\u{17}u!G a\u{7}o+!\" `U\u{12}/!  a\u{1}\u{e}l!\" `~\u{17}{!  aQ{\u{13} T\u{16}\
        %!  azBU!8 a\u{7}sf!( aYC\"!\" ab;B!\" `\u{11}}\u{e} wL\u{15} \u{6}\u{13}! U\u{12}<!7 `\u{1b}qJ ~\u{6}w!( a;e-!\
        G a\u{17}VK!< aB[?!$ a+_\u{c}!2 a~\u{1a}\u{17}!G a\u{8} \u{1b}!D a#\u{1b}2!! a\u{8}|9!  a\u{9}#K!  am\u{1a}K!/ \
        a.A> f*& \u{1}G*!, a\u{12}VK kWc O\u{0}\u{14}!G aH`S P\u{1d}\\ 3\u{14}\u{17}!! `bd\u{16} s5E!< a\u{7}=U!  a;!V \
        KS\u{1c} F8- Fe<!, a9*\u{12}!  a`{6 \u{14}|W!  aUGk!  `M\u{14}~!1 aCu\u{16}!: a-`s 2!{!  a/\u{13}\u{13}!$ aJU\u{1e}\
        !  a\u{4}\u{1f}c!6 a@*-!\" a\u{2}Nf!% `\u{3}kv!A a9\u{14}\u{6}!; a\u{1d}h'!) a\u{16},o Jz,!\" `kh6 ^\u{4}T!7 `\u{11}\
        \u{2}u z<v N%z!< a\u{12}A\u{14} -\u{18}+!: a]}\"!  a_q0!: aW8:!$ a\u{16}||!) `\u{7}\u{19}\u{7}!! `\\\u{18}\\ p5\
        b!\" a\u{10}ei!! `\u{1c}\u{12}p!A a]j\u{b}!  ah]\u{15}!) a B !  `'#8!1 a8\u{0}9!# `\u{1e}KG!< a\u{0}\u{15}e cWl\
         L9w!A a\u{13}1}!\" ah.<!  a\u{4}r@!0 ar\"A!\" `N=G!  `a\u{1d}\u{f} \u{d}\u{7f} !  a\u{c}\u{1b}5!  a70n!, a5.|!\
        ! a\u{3}}! >&O!5 a\u{1e}8\u{1c}!% `\u{c}{\u{1d} L\u{14};!( aEk?!  a~\u{1a}v!) `Qj\u{14} <\u{1c}U 9r\u{17}!  `>2\
        *!< an;\u{f}!1 amV  \u{1a}[$!  a\u{f}0b \u{1a}O\u{12} K n!- aRA'!( a\u{13}]Y!G ae2h!\" `\u{1e}jp!G a/\u{2}\u{4}\
         \u{13}\u{1a}\u{16} |Z*!  a\u{19}<\\!  `7\u{b}k!* aF\u{17}\u{10}!: aVT< O\u{a}K!< a4\u{9}S!9 a@\\\u{11} B2\u{17}\
         8\u{19}  !/h UJ5!D as\u{15}R!= a\u{f}cW!: aq\u{12}W )\"b!! `8M\u{1e} k<0!* `}\u{0}?\"+ `# `YoQ!2 a%\u{1d}q!B a\
        8F' #\u{f}\u{8}!8 a\u{12}#\u{11}!8 a\u{f}` !6 a0HB!2 a(y'!- a \u{15}/!. `y*E!* a\u{1d}\u{18}\u{0} (,0!  `\u{12}\
        jK!6 a\u{8}\u{1e}R!G a~^u \u{9}\\v!3 `~f\u{c}!, `qp- \u{12}*@!\" afHy!  a><@!1 a\u{15}dt!2 af}k!B a\u{1d}Br!; a\
        ``u!  aq\u{17}u!  aGIh!! `2\u{15}h!  ax\u{9}j!G aT;\u{7f}!G ag_\u{5}!' aH8K!> aU\u{14}w!1 a\u{1b}a\u{2} @\u{1f}\
        -!  aU%; `o\u{d}!8 aKp\u{1b}!B a\u{11}\u{7}9!: a\u{f}Bu (C}!; a\u{14}SL &<  RM)!+ `4Z\u{1}!# a7\u{17}\u{a}!' ar\
        TH!' atJJ!  a,dd!  `Z\u{1b}{ o~\u{18}!G aUA\u{1c} w/V!\" `\u{2}\u{11}/ XV\u{4}!/ `yS\u{13} 5^\u{14}!! `ntn!  a\u{4}\
        \u{7}\u{1b}!: a\u{19}\u{1a}C \u{1f}6D P\u{17}P!) `zyX!' ahzm!  a$;/!. a\u{0}3! T>9!  `3\u{14}R!2 ad0\u{5}!B aD[\
        \u{18} ]|3!# `y\u{15}C a3E!: a?J\u{10} \u{8}b[!  `VDn \u{19}\u{2}r!< aYg\u{7f}!< aP\u{8}\u{3}!* aztL!  a.IO 6&[\
        !  a\u{10}1d!# `\\\u{c}\u{13}!  a63r!  aW\u{7f}s }B\u{0}!  aG\u{1}*!* ai+2 w\u{5}4!G an\u{11}c!  a~g\u{1d}!; ag\
        %\u{1e} /\u{5}$!$ a+OK!1 a3ZW T\u{1}\u{3}!G a9}<!  a#k@ \u{c}\u{1d}C >|O y@\u{3} @8q!8 a\u{14}:\u{7f}!  aZ^\u{1a}\
        !; a,\u{0}  8\u{1e}\u{7}!* as\u{16}\u{11} *\u{1a}#!# `v\u{4}N 5h9!  a(\u{1d}C @\u{12}t ^vz!$ aM\u{10}j d\u{13}\u{0}\
         w5\u{1b}!C a{p\u{1f}!D ae/i 4e$!: a\u{2}F`!, a3Hv!+ `XW\u{14}!) af+\u{15}!6 am_.!! `\u{1f}$\u{2} \u{b}F\u{16}!\
        3 `=O\u{1c}!  a \u{7f}S wi\u{12}!) `\u{11}\u{1a}\u{e} \u{4}\u{14}7!8 `\u{d}]\u{1} \u{14}6\u{6}!G a\u{a}{-!! `@>\
        \u{11}!7 `\u{5}'K!  aT\u{d}C\"- `+ `0\u{16}C!. ab@L \u{14}\u{19}L \u{10}z` 7\\t!  a\u{12}\u{1c}\u{1b} \u{18}u\u{1e}\
        !! `t\u{4}& Y\u{9}1 4\u{17}`!9 a\u{7}[\u{16}!  abH6!# a\u{15}\u{f}i ~\\\u{14} E?\u{19}!1 `\u{1f}\u{1}? 0Fc!  a9\
        y\u{1a}!. aiH\u{1b}!  a|E0!  a (\u{4}!  `gr\u{11}!@ ac\u{5}.!8 `]\u{c}/!: aI~0 A\u{8}\u{1d} \u{11}\u{10}9!\" `\u{0}\
        ;A '\u{10}L!9 aypY!5 a\u{1e}\u{7}w!! `|-\u{b}!7 ``l\u{1e}!\" ``!* 6$;!\" a,\u{14}Q 0|v!- a\"W\u{a}!% ah-v!; a\u{5}\
        \u{17}y!  aH9\u{c}!1 a\u{2}m\u{1f}!1 ahy(!  a\u{7f}\u{0}\u{4} 6d\u{14}!\" aT>\u{17}!  `]H`!  a\u{d}xc!  `e\u{9}\
        j!# `\u{f}\u{1f}\u{11}!# `w+'!  `d&* Y!u!G a\u{3}\u{9}\u{7f}!  `\u{10}k\u{1a}!  aR\u{d}\u{1c} \u{1e}\u{11}0!  `\
        \u{6}\u{1}<!7 a\u{18}\u{5}t!* ar\u{f}\u{1c} 9g0!  a/\u{11}R =$Y $\u{1b}Z =\u{b}^!4 a=\u{c}j jXu!: a\u{d}-w!7 `c\
        z$!# `'18 \u{5}\u{1a}M!. a.nO!E a\u{8}Z^ R\u{d}\u{8}!3 `N:# +pA 17G!  a!+\u{2}!8 `o}\u{9} \u{1a}o0!8 a'$K\"  `)\
         `{\u{16}G!# `z&t E=\u{5} I-\u{1d} H%4!5 `FH9!? a_\u{16}S!  `RB\u{9}!, `\u{f}&\u{10} F\u{5}\u{11}!  a\u{1f}YK!G\
         a\u{4}?R xVg mH\u{3}!G aP[\u{1c}!1 a|N&!$ a{k( zl9!7 `f@<!0 aUAk <\u{18}n!  `\u{7f}7\u{14}!G aEbZ!! `m&\u{a} \u{0}\
        [' \u{1d}\u{e}1!: a6{;!. aH\u{1f}<!) aef\u{e}!@ a0\u{1b})!  `FU\u{2} 0[\u{a} |2\u{c}!: aTNM \u{18}qa /#\u{1e}! \
         `%D'!8 ak\u{12}8 f\\\u{17}!* `#\u{f}( s\u{a}*!= a%\u{14}g!# `xX~!  a\u{8}m\u{e} ,v\u{11} cPw B\u{d}y!* `}[G!D \
        a\u{f}\u{18}& \u{1}\u{1b},!< a\u{4}2H!\" `{Fb 1(x!G a \u{0}8!9 a.l>!  a=*\u{b}!$ a\u{1b}\u{a}M \u{9}$d!# aKd\u{5}\
        !- `)f\u{1e}!  a[\u{3}\u{1f}!1 a4e:!7 `?dw!* `\u{2}8{ \u{c}\u{1a}|!  a\u{17}_\u{7} ;\u{f}\u{18}!  `T\u{4}5 \u{6}\
        ]o n2D 2\u{16}G Q\u{1f}i }\u{8}\u{10} N B 2Tc \u{17}\u{14}~!& a%e& E,) +E:!! `\u{15}Ak #H\u{1b} \u{5}3` \u{15}l\
        c!# `\u{4}\u{a}'!1 a<\u{a}9 q]K!\" `-ao \u{7}b%!  a(\u{13}2 ;/3!* aMI_ \u{5}\u{5}s!  a\u{d}$\u{5} 8 \u{8} ,l>!>\
         aRLU 4\u{5}c b\"\u{b}!. aWU\u{8}!  `nnB!% `\u{a}n8 \u{4}iR!  aN,0 \u{1c})\u{16}!  aWu\u{1f} 2bI!  a$\u{d}\u{12}\
        !6 `*U\"!B a5\u{12}R!  a\u{b}\u{1e}@!, `:(V z+\u{4}!  `\u{6}\u{d}2!7 `c\u{13}H!! a:rx!  a\u{8}j\u{6}!8 a6\u{8}\u{14}\
        !B aTV\u{1d} \u{1c}eV!8 a5Ya!% ar\u{3}+!< a55m!7 `,QV!9 a\u{1d}&\u{0}!  a\u{1d}eS \u{1f}bB!\" `:dX O\u{19}\u{5}\
        !, a?'o!  `=;\u{0}\"3 `@ a}\u{1e}s!@ a\u{12}\u{7}R \u{7f}{d!  `l}\u{19}!? aC\u{1b}U!@ ammv!* `C\u{2}\u{1e} fa> \
        7h)!D a\u{3}\u{7}9!1 a[?M!- `\u{1f}\u{1}t!  ae\u{1d}{!G a(/\u{4} \u{3}XE!: a3)W!  awt\u{17}!D a\u{e}\u{2}z!A aS\
        +|!A a5\u{10}T  mq '\u{6}\u{6}!1 aS{\u{d} \u{0}b= \u{13}lb !4h ZxD twF!9 arkU!  aRNk!6 an[\u{c}!< a.9\u{11}!3 `\
        sN9!7 `,5|!( a\u{15}CT!1 a2MQ!  aV$\u{c}!! ag'\u{15}!  aXu^ \u{17}H\u{10}!3 `LfA!  aw>_ !\u{17}/ S\u{0}8!. aB'Q\
        !( a\u{5}1_ L;\u{1d} \u{2}\u{1f}A!@ aIf0!A a=6[!8 `9\"\u{7}!\" a\u{7}t\u{19}!1 a+!p!5 ar9\u{9} GU.!3 a\u{7f}\u{11}\
        g!* `|No @D\u{19}!7 `m\u{6}U #/\u{f}!  aXy1!9 a+\u{11}P!$ a\"@T!\" `hdY!  aK\u{1d}\u{3}!! aiT$ ^A= bFH!? ar\u{18}\
        Z :aa!  a2\u{b}x \u{1f}\u{1a}\u{d}!1 aZMT _5[ d8k \u{10}2u!8 a\u{1}M>!; a~}B FDl!; aFa\u{a} \u{3}58 &\u{8}J!5 a\
        J^i wmu!: a$bC!! `\u{7}>a \u{1c}El!3 `h\\y JP{!5 az!|!B a\u{3}\u{7f}\u{1} 4&+!' a\u{19}y= \u{12}F~ #\u{7}\u{2}!\
        # `\u{10}k\u{12}!: aIS7!$ aY<M!+ a,\u{1e}U \u{a}?&!G aA~Z!4 a\u{11}$\u{17}!  a1r\u{17} 8X\u{1e} Y\u{5}&!9 a.\u{18}\
        _!! a5w%!# add5 3H:!1 a\u{19}~^ \u{3}Ev!\" `bQ\u{13}!@ a\u{15})1!* aO\u{12}; \"iy!9 aEo\u{7}!: aD\u{1}\u{10}!@ \
        an>\u{e}!  a$0\u{10} d\u{10}\u{16}!G a\u{7}ka!! a/:d!6 a\u{17}Fq!= aYf\u{8} ?/\u{19}!\" `j0$!G a9<;!8 a7tk!  aG\
        Vt \u{3})v \u{12}<{\"+ `* `*N{!  anF\u{d}!< a\u{12}\u{e}n!  a\u{14}]\u{6}!D arsB \u{12}fb!  `_+m!C a8q|!C aa-o \
        @1v oj\u{7f}!  as;\u{a}!? a\u{11}^D 6\u{8}[!A a\u{f}\u{1f}$!G a\u{18}a4!  `\u{7f}/&!4 `.YF bO\\!7 `zy> Dd\\!B a\
        {f) \u{1}od #\u{0}\u{9}!5 aph+!! av\u{11}\u{5}!\" a9B\u{1b}!  a\u{10}pf!; aG\u{b}l \u{14}\u{f}\u{6}!  a\u{7}x\u{a}\
        !  a:)2!8 a&\u{17}K F,l!  a\u{1f}t\u{3}!, `BfY!  `6`[!D aae\u{8} \u{10}R%!  auc{!! `.t\u{7f}!! a\u{18}l\u{3} *)\
        \u{12}!# `\u{11}\u{16}\u{17}!& a;`0!+ `\u{19}3\u{b}!0 aF#b!\" `\u{7}>h!  `\u{10}\u{14}j!8 aL\u{1f}\u{1} iE7 ^T?\
        !  `\u{14}@n!; a\u{4},;!5 a`PE &\u{4}\u{12}!7 `\u{3}r\"!  anA#!: a8lu!0 a\u{1f}9v 8)\u{b} 1\u{b}\u{10} ct\u{e} \
        WF4!1 aFv> $/I \u{1b}\u{18}R!! a\u{0}\u{1b}\u{4} 4C?!  agao!! a/5\u{9}!. a\u{7f}84!. a\u{14}j\u{1b}!  am{\u{1d}\
        !, `2\u{8}\u{1e}!: afMQ!* a&?U!/ a\u{17}e|!# a\u{f}n' >Sy!  aU\u{15}\u{12} :L!!! `.w2 \u{1}8; \u{10}:Q kSu!9 aR\
        \u{1f}\u{7f} \u{3}w1!< a|aW!  ay\u{a}k!  a\u{19}\u{18}(!# `@eE!E a\\H\u{3}!\" a-\u{f}\u{12}!& a\u{0}F\u{16} \u{12}\
        \u{16}\u{8} `<q!G a4B%!  aN\u{10},!\" `p\u{b}?!: a!\u{14}A R_2!( axk>!: aY8X!, aXx\"!  a;WC!! aVJI!\" `\u{1f}\u{13}\
        Y!\" a!\"^ \u{4}Zh igo!: a0Z| \u{2}\u{1b}\u{15} >\u{c} !\" aTd:!? aY\u{10}\u{11}!: ae]\u{19}!7 `!^\u{1c} eO( \u{1}\
        \u{14}d!& a\u{17}1\u{1}!: aZV\u{1e} m0Z \u{9}Pi!1 a\u{10}N} 1n\u{1c}!G a`@%!  awV: \u{15}pD hFp!: a|=N \u{c}*J!\
          a5gd 4\u{19}1!) `W5g!G auR\u{17} zK& b&4 h5j!9 aGp\u{7f}!& ad\u{15}\u{14}!( avR2!\" a~6:!  a`#U 9f! z\u{16}E!\
        9 am4\u{1d}!  `n\u{f}'!  `f|*!5 ax\u{5}@!D a\u{16}5\u{12}!\" `=X  <_I!  a`eW!A a\u{a}\"\u{3} \u{1}\u{7}\u{3} $\u{3}\
        S!? aQ*c Y\u{e}\u{16}!G a-5)!9 a\u{4}|, \u{1c}?>!B a>\u{18}B *\u{c}P!D a\u{a}ZW \u{7f}Hc G:\u{14}!3 `\u{18}e)!D\
         a\u{13}P_!B atO` #r\u{4} \u{16}\u{15}\u{17} \u{17}\u{a}$!  a_L2!+ `*\"E!G a\u{7}\u{1c}D!6 a\u{f}\u{18}| \u{1}e\
        T ha\\ 6\u{13}t!  am2' B\u{c}4 x6G :\\o!# a[yu!; a) \u{10} =<\u{14}!? a+4\u{1c}!  `*>,!! `p\\6!  a\u{1c}\u{b};!\
        ) `wK! K\u{16}4 z8n!1 aZ{)!  `Ug\u{16} >\u{a}. \u{8}]V!  a[5k!  `erV!8 a3um!! aJ\u{9}1 M'A!! aZ9b!8 aOyt =kv!  \
        `0Dy!# `Bf>!  aB\u{19}\u{0} >h\u{10}!  `+xQ!' `a\u{13}5!  aW,7 V\u{a}:!# ``bg @%s!! a\u{19}K!!A aNv\u{1c}!# a,[\
        I!\" `\u{18}WM!  aV!\u{7} =\u{10}\u{d}!' aEN\u{17}!\" aoAb!: ayK\u{1}!G aq\u{2}+!  `(^5!# a#GA!! `z\u{7f} !: aL\
        O\u{16}!  a=\u{1c}J!1 ag\u{f}T!  ah\u{1c}h!7 `[aq k<\u{b} ]L\u{e} E\u{7}\u{1b} \u{1d}\u{a}I!G amw| nu\u{12}!: a\
        0\u{12},!= a\u{1b}LT!D a+B\u{2}!- a^c%!1 aKN8!1 a\u{d}$C eR\u{10}!@ a#u& Q\u{f}H!G a(_Y!\" `N1b \u{1e}.j!  a\u{12}\
        }\u{12}!4 aQi  \u{1}0T!: awij!% `rSO \u{d}D\u{f}!- aNz:!  `+xQ!  a#\u{15}Q!  `.a\u{1b} @e\"!* a<#i\"- `/ `\u{d}\
        8\u{e} c#u!5 a5\u{1c}6 /iV!! a6k\" 8\u{f}m!  `P\u{d}~!& aq6U!3 `b-w!7 `\u{10}V\u{a} TYL |0\u{1c}!9 aS+0!+ `,\u{d}\
        7!4 aj\u{a}D!  `y!Q ~\u{8}w 8\u{15}\u{14}!! a\u{18}\u{b}1 \u{5}JH!# `CO\u{1} 8O\u{2}!  `Mp\u{11}!@ a\u{12}\u{a}\
        \"!! `80%!  a\u{15}\u{6}f!G aS?o!< aZ~\u{7}!1 a\u{7f}\u{16}-!< al12!% a\u{1b}G3!A a4`6 \u{1}G8!  a:8X!  aDc5!! \
        a+*`!, aQE\u{3}!  aB{\u{8} @E\u{1a}!  `e$\u{1d} e}\u{1d}!, a\u{d}\u{d}I!7 `/ ~!/ a[E~ 8P8!  aE\u{7f}= =UT \u{1a}\
        \u{1e}#!2 a7dK!  `\u{16}\u{1f}*!; aA\u{6}0!& a\u{1e}\u{b}U M\u{5}c !]e!+ a5\u{b}\u{1e} LA? @V@ $^N!  aM=_!7 `\u{9}\
        Ld!A a~\u{b}m!! `]d\u{16}!+ `\u{12}O\u{1b}!# `*#\u{1c}!\" `A|3!1 a-3c!3 aF\u{10}'!  `\u{6}G\u{9}!  a\u{11}'~!! \
        `(T\u{12} l?0 j\u{13}J!< aHaW!  `:\u{5}\u{d}!C a_\u{11}\u{16}!  akj\u{9}!$ aJ%\u{14}!\" `\u{1d}A=!6 aR@K!  a2oL\
        !! a9fM!D a3:Q!  `.([!* aW\u{1b}Y!1 ayJ\u{3}!A aX+\u{16}\"! `\" `Z\u{e}Y!7 `o\u{19}N!< a>9O!& a\u{0}T]!= ai<}!2\
         aG\u{0}!!, a7(U 6c\\!< akM\u{1c}!> avuY!( a31{!6 a,C\u{6} q\u{7f}@ H@T!: a\u{12}Ci!* `\u{8}\u{d}m!: aft+!# af\u{0}\
        \u{15} \u{7}\u{2}\u{1b} YAe!< a\u{19}2h \u{6}H\u{12}!8 ac~5 )z* \u{0}:\u{2}!  `w/*!  a`\"i!6 a\u{12}L~\"# `  `\u{8}\
        .!!! `>q$!! `(Lf!G a\u{16})k {g\u{1e} \u{10}\u{4}j!: a\u{c}VM!4 aUCm!G a\u{11}\u{7}\u{4}!B a}!4 U][!5 a\u{1b}\u{2}\
        a h\u{8}1!C a\u{1d}<8!  `\u{7}!X M`j!3 ab2\u{3}!, a\u{0}\u{b}\u{16}!& `\u{3}|~!- `c\u{d}\u{b} =\u{f}\u{12} \u{7f}\
        ?4!\" `\u{16}mi!\" `Vf}!@ an-K!G a\u{1}T+!  a\u{1f}lQ!* aQNV!. a\u{a}\u{9}\\!) `iqw mn\u{1}!7 `/Q\u{1c}!  al~Y!\
          `\u{f}=f!  `P\u{1b}m!! a*;(!) ` \u{1c}0!< a\"}5 \\e\\!9 a\u{7}Kp!  a^\u{4}}!  acM\u{2}!3 a,y\u{8} E\u{a}\u{a}\
        !  ak \u{1d} \u{14}(M!  `$B\u{d} g\u{1}N!9 a\u{1b}2s!: akq\u{7}!& a\u{1e}!\u{1a} [1F!! `\u{7f}{n!* a\u{8}3P!# `\
        \\\"b!! `%x\u{7}!! a\u{9}\u{c})!8 a$j2!3 `\u{1e}R6 l\u{e}6!# `\"Ed!! `).g!  a\u{1d} m R=\u{0}!# `/h\u{11}!6 a\u{7f}\
        x\u{19}!# a\u{3}\"\u{1a} }\u{13}(!! `vPJ!( a)|p!& a\"\u{9}I!) a;\u{f}K!  a\u{4}ld!+ `\u{7}t| -\u{1c}\u{c} 8Q\u{5}\
        !) a\u{18}/\u{b}!  a~\u{1d}l [\u{11}W f^m OO\u{6} U\u{1}\u{8}!2 a\u{4}u\u{1f}!7 `/.b @m\u{7} m;\u{a} Dp*!8 a\u{1f}\
        <\u{11}!  a.`1!# `\u{12}!8 [*F!  aW\u{b}g!+ aAi;!$ a\u{3}~T!2 a3\u{15}g \u{18}FE \u{16}&a I5h H}~ a7\u{17}\"  `\
        ? a\"\u{5}\u{1c}!  aU%&!8 aJ;'!8 aF\u{1a}* Jj3 fdC twJ!; a|ER!* aT\u{16}^!6 a\"1w t\\\u{10}!9 aA3% \u{8}66!: a<\
        \u{1c}P %\"\u{b}!6 a6&\u{1f} 4h@!\" a\u{6}n\u{4}!  `j\u{17}@!4 ai.O!! `7;s Xr4!  a;v> 0#R 4W\u{1a} \u{9}\u{1c}$\
         \u{14}$(!+ `L\u{5}2!4 a+\u{8}\u{17} s\u{6}(!# a0+K!  a{<L X'N!< ats\u{19}!  a|$\u{13}!; a\u{10}:\u{13} \u{16}U\
        0 W;z!; a)jN!? a'/k!  aR$\u{f}!G a+\u{f}* m\u{f}5!+ `\u{2}?:!, a\u{16}\u{7f}C!! `zgl!& `b:'!; aA&- U\u{f}I!  a;\
        :\u{2} xh1!8 anUH!  a\u{9}lT (Qu!& a\u{1c}.F!  a\u{c}3u!3 `\u{7f}\u{6}G!1 `\u{1b}#\u{7f} \u{16}]S \u{1d}\u{13}l\
        !) `\u{4}:a!. a^Nb!D aNJ\u{14}!  a?o\u{18}!  a'#U n2c!- `R\u{b}q \u{6}\u{7}} \u{1}\u{9}\u{1}!# `\u{18}7\u{6}!; \
        a\u{18}eA HKD!? a|\u{19}D!\" `8Pj!  `k\u{5}@!G a\u{1e}A\u{a}!  a)[\"!* aNC&!  aT\u{4}5!' a[QZ!! a(%-!9 axm1!  a\
        \u{5}\u{8}U $:u!  a\u{d}W) \u{f}s]!  `=\u{1c}~!& a;\u{1f}\"!  aaQ$!# aD\u{1}t!9 ataw!6 a~o% >C\u{4}!& a\u{2}'c!\
        = au:/!: a#T0!: a\u{1e}!Q <DY dmt!, a^\u{6}\u{3}!! `>b\u{16}!  a\u{5}\u{15}8!, aAd\u{2}!, `\u{a}cI!: aE9Z!  a$0\
        \u{14} \u{4}\u{10}7!* auOy!< a'\u{11}\u{4}!% a?\u{17}\u{12}!; a%\u{c}\u{1d}!* a\u{17})/!8 a-e2!8 a\u{12}\u{5}R \
        T\u{1c}\u{0}!8 a\u{12}\u{19}\u{10} 9\u{d}\" 0\\s :A9!+ `cgQ!D aV\u{16}S!  a\u{4}=Y!! `\u{b},q @N, \u{7}^P Wh`!.\
         a<\u{1a}g!& aS\u{13}k!\" a(p?!  a;d+ +I;\"# `  `\u{f}\u{11}W!  aOQn %fo!# `=\u{7}_!; a\u{7f}\u{10}- \u{17}\u{1f}\
        v Qxf f\u{0}\u{12}!  a[,\u{16}!7 `L0\u{19}!1 a\u{14}\u{c}h!  a[4k!A aRL\u{1e} \u{17}l/!- aW,\u{c} o\u{12}!!' a\u{7f}\
        w%!  a\u{11}#<!* `F6b!. a\u{18}\u{e},!- afoT <&\u{16} &iU g\u{14}|!C a>LA!' aHs_ Zb\u{17}!; a\u{1d}\u{b}i :BB \u{b}\
        ;Q!  `\u{4}G]!9 a=l\u{9}!( a\u{4}O:!  `\u{19}MH!6 al=Q \u{13}\u{7}\u{e}!  `h\u{10}A!4 a2IC X\u{1f}] k?}!7 `\u{12}\
        #\"!8 arj{ \u{1f}\u{2}:!! `'rj!# `B\u{12}\u{1} h|\u{11}!\" `rU- F\u{1f}a!G ah9\u{c}!7 `^\u{f}\u{14}!E a4x?!: aR\
        @s!\" `aP@!& a\u{1c}?|!) `!2\u{c}!  a{2\u{10} -S' jvV!\" a&[W\"! a3 `S)w!  aM'\u{1b} ';+ \u{a}$)!> a{8K!, `Kr\u{8}\
         }lU \u{2}4>!7 `E\u{9}S \u{8}\u{d}\u{19}!8 aK>\u{b}!  a1VH!  `0\u{1e}P 46v!  a8E\u{7f}!5 a\u{e}/\u{8}!( a\u{6}M\
        8!: aZ\u{d}\u{7f}!< aQ/R!! `\u{17}\u{17}b!+ a\u{2}r\u{c}!% `I\u{15}\u{2}!@ a?u\u{10}!  `5\u{7f}, =<u!$ a\u{17}.\
        \u{8} m\u{19}J!% `\u{7f}8] {<;!, `=Mg!  ai!8!  aDFC!: a$l\\!  `\u{11}`` I\u{1e}\u{c}!: aW3\u{f} \u{13}\u{c}\u{1c}\
         r\u{7f}/ \u{e}6R!# `F|i!1 a\"#>!7 ``\u{17}F!9 aRR\u{14}!7 `#\u{9}Q!* ``\u{7}o!! `x\u{d}\u{12}!, a/\u{11}D /2F!\
        3 amk{ G\u{10}v!4 aC\u{17}v!< aV\u{17}% \u{0}n^!  a6R/!< a*{/!  a_~G!1 aP\u{16})!F a_v\u{1c} \u{12}E\u{11}!1 `c\
        As o1\u{d}!5 a\u{2}\u{c}\u{12}!: aB\u{b}O!  `\u{1a}$\u{17}$% `! `\" `$ `W!R!/ a]\u{e}\u{b}!; aSQ\u{e} 'T\u{17} \
        \u{19}\u{7f}J g4v!> ab,\u{2}!5 aU\u{a}8!  a!2G /uY!% `ra{ V\u{0}{!  ae0\u{0}!  aw\u{1b}$!3 `E;v w\u{7}\u{1f}!* \
        `22$!  a#pX!: a\u{e}|f!> a<|\u{f}!1 a\u{f}`; \"\u{4}H!< a\u{10}\u{10}T $qX!8 ankh!A a\u{6}m\u{b} .:\u{1a}!/ ap.\
        q ~)7!  `\u{f}\u{1b}]!  a\u{7}vC!\" as8M P\u{3}^!  `\u{11}4i \u{4}\u{1e}o!; a{G+!  aU\u{2}H!; aF\u{13}M!\" `K;^\
        !! aI1k!C ac8\u{16}!# aB\u{1}. |qQ Lrl!) ap%B \u{19}\u{13}t ]od jpg f#<!# a\u{0}_E!C a1^P!G a*\u{6}v \u{4};C!* \
        a:\u{0}\u{a}!\" `=TK!8 a$\u{12}\u{3} !\u{6}\u{17}!8 an`x hAU \u{f}Nu 9\u{11}\u{1d}!1 azc3 \u{6}xB!  aNBg!G a>S>\
         nTN!G a\u{4}Dq )C\u{7f} $k' 4[B u$D!1 a\u{12}%x!9 ay\u{6}+!& `\u{5}T1#, `1 `0 `lxm \\N\u{1} t&!!4 a\u{1b}lE!  \
        a!;; sI?!8 at&F!3 `<0a \u{16}\u{10}\u{f}!1 a\u{17}M7!7 `\u{d}\u{7}?!? ayia!# `:\u{7f}c D\u{2}c \u{1f}9r!  a\u{9}\
        8\u{11}!  aeI. \u{1c}\u{7f}~ \u{1c},F!# `b\u{8}\"!8 a\u{5}jR \u{f}\u{4}\u{7}!3 `g\u{14}\u{13}!2 a\u{15}h+!3 `p&\
        2!7 `\u{13}\u{17}_ #\u{5}z!\" `@\u{15}G!1 a>\u{7}h!: a'9z Exz!C aK9\u{4} >\u{d}\u{4}!@ ao(:!# `+\u{11}?!  a\u{b}\
        \u{1}F!( aMas!  a>\u{7}\u{18} w_- Iyb t*D GHf 3Fj\"# `  `iQ} \u{b}\u{1d}\u{f}!# a\u{1c}z+!# a\u{e}3c T\u{4}p!  \
        `\u{1f}\u{15}\u{2} \u{10}|.\"5 `& `\u{17}Z1 |z1!? amHc!  aQ7\u{1}!< a\u{4}\u{1e}\u{e} *cn!3 `\u{17}'\u{16}!3 ar\
        \u{4}. os6!\" a\"yF 8\"S!3 `Hfm!  `%\u{9}s!4 a\u{1e}\u{9}5 v7\u{6}!\" `/-\u{1e} \u{7}*'!8 a\u{16}^c!! a(+\u{5}!\
        G a\u{15}\u{7f}#!  a-iT!G ahy/!, aFq>!C a\u{a}E\u{3}!8 a\u{0}Vb!< aonr!$ `K\u{5}\u{1d}!7 `+_/!& `J\u{f}~ :w\u{f}\
        !; aS\u{11}F!! `$~`!: aHDt 6E\u{1}!A aNX\u{14} \u{1e}[s!  `7*_ /c\u{9}!  a}}\u{1e}!G aM\u{1d}E!, a>\u{a}`\"! a3\
         `t.q!' a6Q\u{7} s\u{b}\u{18}!& a\u{5}b! \u{17}.' ~\u{f}\\!9 a\u{2}#a!) a\u{1}]-!D a\u{1e}\u{1}Q!  a3II!6 a\u{13}\
        \u{d}R!/ a=\\\u{4} 2\u{10}?!D a\u{16}\u{d}C!; aIA\u{1e}!3 `pco |\u{6}\u{1d}!% `\u{13}M7!G a3tC!A avet >pt 6\u{2}\
        \u{3} eQb!' a\u{2}=\u{10}!E a\u{5}{\u{10}!5 aK\u{1f}L!* aUj~!# ar(B!B a\\\u{2}Q 3\"\u{7f} tJ\u{10} X\u{19}[!4 a\
        9r\u{7f}!* a\u{1}\u{9}#!: a \u{4}7 \u{b}\u{9}[!  a\u{19}\u{12}t!\" a\u{6}V& 4fL {\u{1e}g!? a\u{1a}A\u{12}!, `9_\
        \u{12} Lv9\"# `  `\u{10}*;!) aEK<!$ `nD\u{12} ;dJ!< am6y!! `]\"\u{3}!, a?0\u{d}!B a\u{11}\u{1e}\u{10}!) a2H'!, \
        a3Y.!& `0;@!  a\u{7f}YP DrX!  `H\u{6}R \u{3}y\u{b}!3 `^C\u{19}!\" `\u{f}w' 0J-!+ ahA? \u{9}fC!- a~\u{1c}H!6 aXN\
        d /Ht!  azL\u{e}!  aa5K!$ a>[v!  `5Iy \u{b}P\u{0}!# `q\u{17}\u{1e} d\u{3}9!, a9%u!, aV|  fBu!+ `3\u{14}+!G aI<O\
        !7 `l{j b\u{1f}%!( aS7 !! a\u{9}\u{15}H!\" aGL\u{10} G*\u{19}!  a~jL !3` ]pn!  a\u{9}dt!  a40% q&U ?(Z!! `i\u{1e}\
        j 6km \u{e}g\u{7} \u{7f}\u{1a}\u{14}!G aW_)!$ a\u{9}7, )k|!& a,s3!( a\u{1b})r!! a\u{7}\"\u{1a}!: aJ\u{14}n!A aE\
        _r!* `\u{12}1\u{3}!9 a\u{1c}a\u{d}!6 abd4!& `R#L!$ a\u{d}}S!: a\u{a}(\u{12}!: aw:6!+ `@\u{1d}K \u{3}tR!0 a&G\u{d}\
         _To!( a]X\u{7f}!9 a \u{16}\u{e}!  a(\\# c~( \u{10}UB f.P!+ `n:U!  `mai!+ a$K0 0h2 w\u{5}S!< au6t!! aW\u{3}0 #\u{0}\
        K!< a@6\u{17}!$ aXL\u{19} ;?? AVL!, `g9Q!& `|pY!& a\u{9}y\u{6}!  `\u{9}#6!# ``\u{1}\u{1a}!  `<''!( a\u{7}sP P@n\
        !  a\u{1b}I\u{11}!) a0M\u{15}!0 a.h#!- a\u{12}\u{16}@!! `D\u{1b}A Y`N!E a\u{e}+\u{0} 64+ )\u{3}\u{7f}!A a1C\u{f}\
        !; a[t\u{1b}!# `\u{19}\u{1}.!$ a'[l!G av\"\u{f}\"$ `? a#\u{1}!!@ a0\u{1c}5 d:< K\u{c}4!G a\u{16}<A!' a\u{15}bq \
        3\u{9}/ K\u{18}0!  `;Lk!! `?\u{1d}\u{6}!1 a\u{18}uW @<? y;R F{_ f5\u{12}!& ``b\u{19}!1 a\u{12}*) MpU!  a\u{1b}{\
        \u{d}!3 a^6U rSM =9\u{6}!  `\u{14}\u{7}\u{1d} hp(!$ `7EE!! a)mF O\\e G\u{a}p!  a|ZN 8sU!  aht\u{1d} \u{7}\u{4}]\
         i@\u{0}!, `G=\u{e}!' ab\u{8}\u{13}!3 `\u{9}ea!  a\u{0}J\u{1} PB@!\" `\u{5}O@!2 ad0v!A a\u{12}^\u{c}!9 a\u{1c}N\
        $ \u{7}4= f+2!G aSKM!- a]2U!, aH4\u{6} -F\u{1c}!# `U^*!7 `WH,!\" ah\u{6}5 \u{13}9k!  aD&1!6 a\u{14}%7!7 `rv\u{12}\
         e\u{7}e \u{4}%\u{b}!: a\u{6}4w!  aq&&!  a$H\u{4}!; aSPA!8 a\u{b})_ 0E\u{13} KI2!  aPL?!5 aV-X 3#i!3 a\u{19}\u{14}\
        u I\u{c}\u{1f}!5 a1\u{0}( QY+ Tg@!, `1\u{9}F \u{14}HJ!; a\u{15}QS!D aN\\a!@ am_v!C aG\u{d}\u{1d} \u{6},\u{9}!1 \
        a\u{9}+- I&3!  a]\u{10}\u{2} \u{3}6B!C a{\u{1}I!G a;!\"!G aF6\u{2}!  `,)\u{f} '\u{6}!!% `=Sd 5|i!< a\u{a}\u{16}\
        U!\" `8/_!. aEP\u{a}!G a\u{1d}`A!  `>DU 0F\u{7f} fd\u{c}!\" `\u{1a}f\u{1d}!. aXmI!: a\u{10}(\u{f}!> a\u{3}\"\u{10}\
        !  `\u{6}*'!) a6_B!\" a3OD!, `A_`!? a2Cw!7 `#K}\"+ `@ af8\u{5}!G a)B'!C a\u{19}k}!, a^\u{11}D!) `|\u{f}q!( `y_(\
        !, a'5L \u{1f}\u{14}f gl\u{c}!; a\u{1d}(! gqA!( `iCR!3 `D,R!G av-[ ^Ri!: a%yr!9 ajA  5?V \u{4}>[!G a)Ll!  aX?&!\
        ) `5M*!: al\u{13}D BsF )_]!7 `\u{19}\u{8}y \u{1d}'.!7 `Y\"\u{e} 3nM \u{a}ea X5;!  `C:\u{13}!' aSC\u{16} 90?!, `\
        ?CY!# `\u{19}\u{0}z 93\u{1}\"# `\" `nj\u{1}!! `G3\u{1c}!6 a\u{f}@\u{1c} U#;!( a{\u{1a}G 3\u{19}( %P\\!' a]\u{1f}\
        x '\u{18}\u{e} G\u{1b}L!  a\u{c}%T!- a\u{6}y\\!  ay^z \u{12}P^!% `\u{1a}\u{5}\u{9} `<) 'dF!9 a08S \u{0}\u{15}\u{e}\
         f/) >;O!! `Osu!+ `j>N :%e!\" `M=*!& `}T\u{a}!  ay\u{1c}W!1 a.9X!  aS!p!G a\u{1b}op $\u{0}' \u{f}>8!1 a[ a!G aS\
        \")!  `\u{16}#G <xz!# `\\O\u{18} ZV\u{18} [*d!* aFNp!$ `EP}!2 a&9\u{1d}!  a\u{8}A\u{6}!. a3%\u{17}!G a\u{7}UE! \
         a\u{6}\u{19}e!D aM\u{a}\u{14}!% a/\u{12}s!1 aM4\u{a} !\u{d}\u{1b} \u{6}I'!G a)\u{3}* _\u{13}J ;G.!  ad`\u{17}!\
          `F`)!  a\u{1d}\u{13}T \u{1d}\\v zS\"!1 aa_T!( aRB_!/ a\u{d}lq @*{ \u{14}\u{12}\u{12} L\u{1}* noX!! an\u{14}( \
        K\"\u{5}!> a\u{d}FM!3 `\u{12}}\u{14}!/ as&j!8 a?;k \u{8}\u{b}k \u{e}\u{6}\u{a}!\" `p\\*!  a%\u{2}7!2 aMCC!  a{h\
        a!8 aivm!\" `<\u{1d}r y% !; a7x2 P_s `(}!* `\u{9}\"`!' `\u{7}\u{d}t!\" azo\u{e}!- a\u{18}\u{8}1 \u{e}y: 52a!? a\
        LD\u{11}!  a[1\u{16} \u{1e}\u{2}B!: a\u{1d}GQ!: aMAX\"! a3 `<]^!\" `@\u{5}\u{4} 7P\u{13}!< a\u{a}*P &\u{1c}P \u{6}\
        \u{10}V!! a<)v!\" a\u{1b}r\u{13}!% a|x' \u{1b}\u{17}D ?\"k rp\u{8} X*a!7 `4C2  4M Eaa 6\u{17}H r\u{17}\\ hJ^!  \
        a1]u W\u{1c}\u{7} 4G\u{9} Ct5!! `\u{17}%e +nh!A a:gM \u{17}\u{a}Y!  ay%w!  aXR\u{d}!\" an.\u{1f} VfI \u{c}\u{f}\
        w!; a\u{1a}\u{6}\u{16}!: a\u{f}1= }\u{1d}^ *\u{2}W!* aRYr W\u{1d}\u{13} HfY!# `QSv!G a\"5\" J\u{14}A XZq!$ a~($\
        !3 a\u{7f}Zn!8 a\u{b}\u{1b}\u{19}!7 `S\u{1a}1 W(J!? aI9V!  `_gV!  a\u{12}2s!+ `$a\u{2}!# `rh\u{a}!  atG\u{1a} t\
        @#!G adr+!  `\u{5}X\u{f}!  aY3) 2S0 cW0!7 `s.6!\" `e-L!# `C/O!D ai;y X&J!  `gW\u{18} #P\u{1a} \u{15}`\u{1c}!: a\
        Jkg!: a\u{d}ji!  av.r \u{16}e\u{19}!3 `a{  \u{1c}Rg!8 a\u{4}*4 \u{0}Bw!7 `\u{13}\u{18}O!8 aDKS XUa!1 a\u{6}\u{c}\
        5 0T>!4 a@\\a!) `PHs!% `\u{e}T\u{11}!= a\u{5}=\u{1c}!9 a#\u{2}3 l+4!1 aEXX ,d\u{13}!0 `s*2!  abO4!1 `zHf!& a\u{1c}\
        L\u{2}!8 a=v4!9 a$\u{e}> W.C!4 a7*R!: ajE{!B a@L\u{13}!? a&\u{c}\u{14}!. aj\u{10}Q!: a \u{c}W \u{1f}T7 c0\u{14}\
        !; a\u{1d}\u{16}\u{1b} o\"I!G a-Z\u{11} L\u{7f}^!> a{~0!& ` nQ!  a[8&  Ce!1 aD\u{14}p m2\u{10}!> aeD\u{16}!8 a<\
        .H I\u{1c}X!  aE@0!  a[\u{1f}~!  ayi{!, afA2 O3[!- a@Ro!< a+i\u{14}!8 a3\u{1f}P!* a3\u{18}X!! `M\\Y $\u{13}| ED\
        \u{0} \u{2}2\u{10}!  `k\u{1}N!; a\u{1d}\u{6}^!8 aZu\u{4} \u{c}K\u{1a}!: aam\u{1b}!  a,m\u{14}!< a\u{1b}\u{1f};\"\
        \" `7 `K\u{15}G E#L U\u{c}v Ur\u{1}!@ aZ$X!# `1\\e \u{17}\u{1c}w!) a:t5!  aJb\u{b}!, aq\u{3}>!= a\u{11}\u{15}\u{6}\
        !  aF*\u{1a}!  `U\u{f}% t$S!, `3la }$\u{5} ;KS k\u{0}Z!B aN.I!  `VSz!6 a\u{2}$\u{2}  oH \u{4}oN!2 aX>O!. aO7\u{1e}\
        !' `\u{1c}9p a\u{1a}\u{14}!1 a`dh ,\u{13}\u{1}!G a\u{7f}xJ!& a\u{1f}cd!  aRH&!# apC7 #7o \u{10}qo &y\u{f} L\u{16}\
        3!7 `\u{1a}=d!9 a\\_o!6 a]\u{8}\u{18}!* a\u{a}fB!8 a>lQ!- `w\u{e}\u{19}!! `\u{7}\u{c}2 _\u{11}P aRe RI\u{2}!  `\
        [\u{4}\u{8}!: au6+!\" `#\\3!( `\u{16}U8 }!C #-N \u{1a}\u{12}X \u{0}/\u{c}!+ aIW\u{f}!  `$0\u{9} u\u{16}\u{a}!: \
        aME\u{c} W\u{16}'!  `D\u{1f}> \u{18}+@ [[y!8 amL&!G a>-g!, `\u{7f}t\u{1}!: aK\u{7}\u{1b} xP0 \u{19}x5 \u{5}PO d\
        \u{11}a!1 a^H\u{3}!  a+\u{13}\u{6} \u{6}\u{19}\u{17}!5 a^\\\u{1} 9\u{10}\u{c}!  a7b\u{1b} \u{e}*Y q!\u{d} 5\u{6}\
        1!5 a\u{1d}hD Bbu _l?!: aS\u{7}\u{2}!  `WC] \u{2}(q!  `\u{1b}_h!, ag\u{8}n %\"! \\G%!< a}\u{c};!@ a^:P!. aL?(!!\
         `+I? KZf ?q|!# aie\u{0}!1 aEET!  ah\u{7f}j!. a9\u{e}r!; a8\u{15}A!* az\u{17}h!D au\u{12}w \u{c}L\u{18}!C a[K2 \
        O]\u{14}!? aGu\u{15}!D a\u{14}<N!D al#O #)l!: aO1+!  av\u{a}m!# `]~\u{f} #L\u{11}!  a\u{1b}WK!D a\u{17}BU ^\u{1e}\
        a!\" atSD!, `\u{7f}cS!  aSS^!: ay!l!  abiq!\" `ZA\u{16} .B. \u{4}hn nt8 2\u{f}x!  a@\"\u{6} \u{18}N_ pW\u{2}!> \
        a5\u{1}K!7 `qYV!9 akuh \u{3}K/!# `\\Q\u{17}!C a\u{9}+\u{13}!\" a$\u{1a}\u{14}!# a\u{1c}\u{16}b!8 a5Kp!0 `h\u{9}\
        \u{e}!! `E\u{12}G!: a\u{8}4Q!9 aCy, w|a 7]? 4!' j}_ \u{19}K\u{1b} <\u{14}8 \u{d}QI!3 akN' \u{4}g\u{6}!  `1\">!\"\
         aI)c !L\u{1a} =P! w-[ B,\u{1f}!* a\u{18}E !  `'\u{a}6 9u? 4XN\"# `! `huo!: awV{!7 `}LB!* a\u{11}NS!  a\u{d}y\u{10}\
         w5= a\u{d}F!; an\u{a}Z g\u{2}e!! `1*4!@ aou9!\" `+\u{8}? H\u{6}F!\" a\u{9}\u{1b}G!  aPnI!: a7l$ ]jm!! `\u{6}@\u{3}\
         \u{9}\u{d}\u{19}!  `\u{12}I/ Cj0 }<? \u{9}X?!! `uL<!  aSwe!  aF$\u{0}!  aQ\u{2}\u{1a}!* av\u{11}<!  `\u{3}si A\
        P\u{1c} w )!# as\u{1c}V 3\u{10}[!< ak\u{14}d!* `\u{b}\u{15}k\"  `? aM\u{7}.!/ a?\u{8}. ^p;!6 a\u{15}\u{f}Q!$ aw\
        /;!- `ibb \u{6}}, ?*Y!9 a)e_!@ a6Cm!$ a\u{13}o:!  `e;`!\" `\u{0}Tr d<\u{1a}!  a<R9!# `6@; RLg \u{14}@P q]]!, a0\
        \u{7}p!  a}x!!1 a\u{1}=B!9 a_}*!/ akm+!1 asz^!  aV\u{7}m!# `U\u{1b}\u{14} J\u{8}#!G a7lM!D al}t 2\u{2}\u{1}!D a\
        , \u{7}!: a\u{15}A]!! anh !# a-?, \u{f}\u{19}_ mWk!  a>R\u{7} \u{d}^+!  a=b. \u{c}V6!B a\u{2}!G!( a!\u{1b}}!@ a\
        \u{16}C\u{1f}!D ai\"!!4 `U!D!8 axOe mB}\"# `7 `vl\u{17}!\" a,)\u{3} \u{14}y9 \u{1d}av!! aO5\u{10} \u{6}\u{b}\u{13}\
         \u{2}m`!( `$tk!\" `H\u{7}N!  aJ]j!G a\u{1f}\u{1a}\u{15}!  a\u{18} !!* avZ# Rb,!& aQwt!8 af\"O!7 `\u{15}\u{0}\u{8}\
        !. a+\u{b}\u{16} 5\u{a}\u{1b}## `3 `  `]Lh!7 `EP\u{6}!: axr( >~U E9`!9 a\u{11}\u{1c}|!6 a\u{16}w} w\u{14}Q!@ ar\
        Q\u{1b}!  `]?3 s\u{0}a \\A\u{1d}!  a^Eb!9 a\u{2}Dy H^*!  a\\4-!: a>K4!  ap-A G7K !\u{9}\u{e}!= aAO3!% `\u{1c}G4\
         T\u{b}i!/ aCA# | | P\u{1}@!) `9\u{1d}\u{18}!G ar\"  8Dm 3/q +\u{16}\u{d}!# `-8\u{16}!* `)vx!) asA\u{6}!& aq~\u{8}\
        !! `\u{16}q\u{19}!2 alI/ 7N9!5 a\u{b}\u{b}z!9 aFag!6 awWw!\" `\u{2}k\\!D a\u{17}j%!B aY!<!9 a2oB \u{12}~( a$2!D\
         a).\\ 9+s!8 an\u{1f}\u{15} \u{1f}Y%!: aD={!& `H\u{17}\u{2} \u{1e}x9 PU?!  a%CI!  a\u{1a}uU!  a@&_ \u{d}Bx!, ah\
        \u{1d}\u{1}!G a\\5\u{a}!. a)>D \u{15}vM!G a2FW!  aV~4!< aE_W!8 aL\u{3}Z!! as-? \u{1c}qQ \"@] Hn<!- a LD mCt 4q#\
        !D a\u{11}\u{1f}A!  at^\u{c}!\" ` A+!: a\u{10}2[ :Xv yY'!@ abi( \u{1a}Nh E+\u{b}!; a\u{1d}\u{19}*!( a\u{4}ag pC\
        <!< aQ4l D8< 1;v!; aVT\u{b}!; a\u{1f}]\u{13} y;\u{18}!  a0kG l\u{10}T A/t!  a\u{1a}|&\"! `# `\u{14}yh!@ au\u{1c}\
        ,!D a\u{9}]9 \u{3}M=!2 a1,b!& `\u{f}:\u{1a} c\u{8}\u{1f}!( a\u{9}\u{10}\u{1} @5\u{1b} H\u{14}6 N\u{2}\u{2}!: a\u{2}\
        C$!\" `\u{5}Ql ,*o!; aX,r!$ a<\u{0}\u{2}!G a[|\u{19}!7 `X\u{7f}! \u{10}hm!E ag3\u{18}!D a8,A!3 `\u{b}eL!  aJ\u{e}\
        M!G a\u{1b},Z!8 a]7\u{9}!& `\u{1a}B\u{11}!! an\u{14}i!' aB,,!! aG$N p4X!. a||& su1 UV4 \u{14}\u{15}m \u{17}D\u{15}\
        !# a8|\u{1e}!. abU7!  a\u{f}8K H.\u{19}!( a$:'!9 a\u{1b}8+!$ a\u{9}TG iNR \u{15}%G!D a\u{14}\u{15}\u{1e}!6 aS\u{0}\
        \"!* an~+!7 `J\u{8}.!6 a,hv!  a\u{12}\u{b}z xp\u{a}!% `W}-!6 `Q \\ _\\\u{19}!9 a\u{18}j>!1 a\u{1}2@!\" `5jg!; a\
        )\u{16}\u{8}!\" `W#1!\" aG\"I!6 `HmI =\u{1a}K \u{10}Fq \u{17}\u{f}\u{10}!  a3z\u{18} \u{19}\u{1c}@!  `{\u{b}Z )\
        }g 5\"v!: a\u{17}\"0 hy:!  `M5\u{16}\", `+ `\u{2};v!2 a\u{12}y\u{0}!3 `\u{13}u\u{6}!? a-_| \u{12} !!# a5:< \u{1c}\
        %\\!9 aR' !+ aPj*!$ `n\u{1a}?!9 a\u{b}%s :|}!# `6$7!* a\u{1a}]Q!0 `|[V 5us!  a;:|!+ `\u{a}SZ 5p|!\" aS\u{f}]!  \
        `hVr!8 a\u{12}~x!' a&\u{1d}:!8 a>Mz!1 a-\u{12}\u{2}!# akh\u{3}!3 aus\u{5}!  ar\u{5}#!\" a#T\\!0 a\u{16}HH!, `\u{f}\
        N\\!7 `\u{a}\u{1d}`!; a#X\u{8}!9 aB\u{13}:!3 `\u{a}9I!< aEAN eQ}!9 a\u{f}\u{3}\u{1f} .\u{c}/ <iO!  `R@\u{8}!  a\
        t7\u{12}!G a`\u{11}\u{1e}!  a\u{5}\u{b}? \u{1f}\u{18}\u{7} Qp\u{12} X0R!* aem\u{a}!  `Y\u{8}\u{15}!  aBU@!< aj;\
        C!  a\u{c}Nu \u{7f}$w!! `ls\u{c}!# `rl\u{d} \u{13}b(!@ az\u{e}s!= ai8t!# a\u{11}FY!$ a7\u{e}[!  at\u{7f}]!G a\u{e}\
        \u{7f}R yX! 7\u{1a}7!? a6T[!  a\u{19}Ww Y1N!  a_SO [\u{1e}a!  a6Wd \u{0}ky!- a1~$!# `a\u{1f}-!, `i\u{18}O!2 a$\u{7f}\
        q!! a\u{c}\u{b}E!  `\u{14}\u{9}d!? a\u{8}\u{11}\u{1f}!@ a_\u{f}$ \u{1d}\u{1e}R!: abm} kr- a60 ]*\\!  a\u{17}G\u{1b}\
        !( aV-- ^2\u{7f}!  aT\u{1}.!- `\u{15}#C g8H Ti2 ,VQ!B a6\u{18}c <s\u{7}!: asi_!  ` Sw!0 a~@\u{5} #7\u{f}!  aq;\u{f}\
         J>I 3?i \u{8}5x!- a|E\u{0}!  ak\u{11}\u{1}!  a>GU!  a\u{3}il!\" `\u{13}b\u{2} D^2!D a@*B s\u{2}Y K9B \u{2}\u{1b}\
        g 8?\u{1e}!' a\u{5}Y5!  a\u{1a}*t!  a\u{1e}\u{4}: msL#, `1 `0 `\u{10}mg ^So!> a,mv!7 a\u{0}Q\u{11}$# `% `  `B a\
        OF\u{1c}!! `\u{13}_[!& ask\u{3} Aq\u{18} <\u{1d}; B\"E!? afk\u{18}!* aC'*!$ aTUM o\u{18}? xQx!  aE\u{d}\u{9}!  \
        `\u{e}\u{12}\u{19} \u{f}\u{11}A!G ab&P\"# `  `U9]!\" `\u{1f}\u{0}\u{12}!  anU\u{b}!, aH\u{a}\u{17}!3 a\u{1e},\u{1b}\
         Uin!9 aijs(  `% `# `4 `& `5 `! `$ `5:y!  `j\u{7}V!  aT\u{1f}\u{b}!1 `\u{7}Dg!5 aTc\u{12}!7 a;\u{7f}4 M(% @\u{1c}\
        K!  `'bY 3\u{18}| 6=\u{11}!3 `ok\u{17}!6 ar\u{19}S aX[ (\u{12}# Rcp yS\u{f}!# `oz\u{11}!7 a;F& Nr0 _36!  `EE`!A\
         aial!  a\u{1}%,!  `\u{1a}\u{1c}<!G a\u{11}E`!B a\u{e}\u{d}e!G aC\u{16}2!D a \u{1f}J!+ aQ\"\\!. a>cd!  a\"E\u{e}\
        !, akT<!$ a(\u{9}r \u{8}jH n#R!& a\u{1d}]\u{d}!  ac>2!  a]\u{5}5!! aTDX!  ag}]!  aKfd!B a\u{6}*|!5 aK\u{6}2!; a\
        l\u{7f}x!  `*^\u{14}!8 `='5!D a\u{17}!! \u{2}_6!D adJT!# `85\u{17}!  a \u{17}\u{17}!+ `\u{e}~M B\u{12}W!# `\u{e}\
         x!& ax\u{6}~!8 a\\R\u{1c} \u{1}\u{1e}B %uW!' a6I|!* `J\u{e}\u{9}!  `m3#!; a\u{3}p8 6QK!: a\u{1d}&P }!U!@ a|:% \
        \u{1a}\u{c}D!# a[\u{18}M!  a\u{1a}3p!5 alF\\!G a/A4 O\u{17}\u{19}!3 `\u{1f}]$!! `^\u{5}d #T\u{19}!$ aa0\u{1d}!@\
         ah\u{15}s!  aT|~!  a;\u{1d}~!% a|Y+!* a_7: ;s\\!  `\u{1}es!\" `%d5!  aL+@!: a\u{18}~t!  aI>\u{a}!% ` \u{c}\u{1e}\
        !  `&QS!  a\u{1c}M\u{a}!9 a\u{f}A\u{d}!& a~BP!  a\u{a}F*!# `Ek.!G aE-4 H\u{e}\u{0}!3 `/q\u{2} D/I!G a2\u{5}z d[\
        K!; a\u{6}R[!  aKr_!* a\u{4}Do b$y 0az #(\u{0}!( `\u{6}B\u{8}!% `\u{7}\u{1c}@!# `Zb#!  `\u{e}{V!  a=5q!! `h%\u{b}\
         bb2 \u{11}<8 o_9 |\u{18}\\!$ aua8!: ao66!8 a\u{1d}cW `N^!; a\u{17}[j!  avyl!A a\u{e}f!!# `\u{1a}\u{18}G!! `x}{\
        !7 `F\u{6}\u{18}!  aGN\u{1f}!8 a]\u{1b}E!! `*lM c[O!A a\u{15}<\\!\" `\u{a}\u{2}^!G aI\u{18}\u{0}!  `/*\u{5} q\u{a}\
        c *_y!$ `\u{a}R2!$ ag\u{9}R!; a\u{b}G\u{f}!7 `|A\u{12} Gx\u{1d}!G a\u{b}\u{8}O!, ``\u{10}a!$ a\u{1e}2K Y\u{8}N!\
          aiFa!D a%P\u{4}!9 a0\u{15}\u{19}#' `& `% `\u{5}W\u{1c}!) `UD4!  `*\u{2}B!  `\u{7f}\u{18}] ^rm!< aOst!  a\"#~ \
        z3* N\u{1e}P \u{3}SX!  `#\u{0}m 0N:!/ aPm;\"  `# `i\"T!  aG\u{1d}X!D ao\u{9}m!* `z\u{7}=!  ` \"I i\u{1a}\u{19} \
        \u{3}-3!  a6\u{b}N!  a\u{1}\u{9}b!* a4qs!\" a6yz \u{8}=\u{1a} >wr V\u{2}y!  a*<, \u{13}\u{16}5 E\u{7}\u{11}!! a\
        l\u{1b})!# `W?/!  `FVP iQ\u{16} A(\u{18} zfS!& `s\u{1d}S!\" `G\u{10}\u{a}!@ a]&O \u{1c}>]!  a\u{1b}\"*!. `\u{5}\
        P\u{1} {\u{1}& **n!$ `Q\u{1a}B!% aE\u{1d}` \u{3}\u{1d}p e\u{11}u L`{ %i}!$ a6^\u{17}!C aQYR!1 ay\u{0}e %gU M`k!\
        E a\u{1a}O: h;A \u{7f}U\u{7}!C a\u{1d}~\u{18} I)(!4 a\u{1d}9C!@ asMN!- `\u{1d}|w!* `$\u{19}#!B a\u{a}fS Q\u{5}:\
        !9 a`\u{1f}_!  a>\u{11}d!  aU\u{e}* rFN l/a!; a(Wx!' a{[O!$ `}\u{b}\u{11} \u{d}\u{4}j \u{f}:k\"# `  `\u{1e}\u{a}\
        \u{9}!7 `;:\u{e}!& a\u{f}t& \u{19}N-!B ar\u{10}B!8 a\u{19}\u{4}}!* aoD\u{11} 1$&!  `UG, $v[ f{y ~z2!! a\u{4}\u{8}\
        *!* a%\u{3}1 1G`!' acv\u{9}!  al\u{0}#!\" a79E _\u{17}Z!9 a5\u{7f}p!, `\u{1c}f\u{15}!& aH?6 \u{9}\u{f}w!# `I8~!\
          a\u{4}$W 9n]!? a\u{1e}6k \u{2}^y N3.!G ag2> xu-!C aU\u{1e}1!  aH:.!  a_f)!! `u7\u{b}#! `# `  `\u{13}\u{1}\u{12}\
        !) `\u{1b}\u{d}\u{14}!  a\u{1e}@*!* `\u{6}>S!G a5\u{3}\u{11}#3 `  `@ a#`8!+ aG\u{15}9!6 aNjW!/ aj\u{5}Z!3 a\u{2}\
        \u{b}u!  avP\u{1}!! `O\u{5}\u{b}!& `b_+ ;Og \u{7f}\u{1}\u{15} r\u{1a}d 7\u{d}g!9 a@_G r7\u{2}!$ a_.%!# `sLr!* a\
        \u{a}p\u{16}!& a8\u{5}\u{1e}!< atb7\"$ `3 `\u{18}V`!\" `<\u{7}[!1 a)uf!  a*\u{12}\u{7f}!, aR\u{d}\u{3}!  a6*\u{1d}\
         pnS!4 a$mW!7 `A\u{18}Y!6 a\u{d}\u{1}| V.3 ']3!1 `+nE Ub\u{3} ]t\u{1f} C\u{15}'!- aob2 \u{b}D>!6 aqOD F\u{3}L!#\
         `.\u{e}!!G a*P-!  aQ|/!  a?7=!: aeRm!  `e\u{1a}X +\u{15}Y \u{1b}\u{7f}[ v'\\!\" `^O\u{14}!1 az6Q!  agl\u{1c}! \
         `\u{9}oJ!8 a rt!- aF\"0 }RA!! a\"vr <\u{6}\u{7} GRA (0\\!  `Lwh zgv!) a\u{9}\u{6}\u{c}!1 `\u{8}iK!  a\u{5}|o!E\
         aOB\u{9} p$$!  `\u{1b}Ef Wik >H\u{a}!3 `v~\u{a}!\" apM\u{14} JkX {y\\!B a\u{b}a\u{f} d#: r7@!G a@\u{7}f!- `|Hk\
        !B aiqH @7J!* am\u{b}S n\\q!* a\\L* D*}!& a\u{8}RD!; aT\u{c}Y iS\u{15} \u{12}Z;!  a~DL!< a:H\u{8}!/ ao!\u{14} ,\
        O#!? a(>z g-\u{b} {\\\u{16}!9 aF\\\" \u{1a}Lu!! aY_z ?hz!\" `yh?!  a/K\\!) a\u{1}.1 X(B \u{15}0k!: a\u{1e}\u{a}\
        p!& `O\u{10}p rk\u{14}!@ aO\u{1e}V!2 a\u{14}J' r{r!& a\u{19}L\u{d}!( a\u{19}=$ #BS!; a\u{a}1r y\u{5}\u{12} =\u{1e}\
        #!  aVHn!$ aw/o!! `<f`!1 a+s\u{7f}!! a>\u{13}\u{2}!  a%\u{16}\u{d} rYF n=[ GtC!( a\u{13}:z!, `\u{6}\u{11}F 1vi \
        \u{4}5g!? a-w\u{14}!  `Cr4!: a\u{19}GB!+ aL7\u{f} {\u{0}\u{14}!G apPm!. an62!& `h\u{13}4!\" aXbP!: aLh1!4 ab\u{1}\
        N y|U \u{10}{f!3 `u\u{2}\u{5}!/ a[S:!, `!d_!  aEM\u{3}!, a}\u{f}\u{11}!# a\u{8},8!( aNJ\u{b}!  `O\u{18}\u{10}!%\
         a\u{17}-*!  axV+!5 a e\u{6}!# a\u{6}AK!/ a\u{4}Gc!  a\u{5}q\u{1f}!@ aaHx!2 a\u{b}\u{10}\u{1f} @\u{15}(!* aQ\u{4}\
        O!7 `\u{a}s\u{1c}\"\" `! `\u{b}?1!/ ab\"B!% `G(P xnX!  a\u{12}\u{6}m!* `.,\u{5}!- `img!\" ``vg A\u{1f}=!# a\u{1}\
        MQ!* `J\u{1d}c!8 a\u{6}\u{d}3!8 a\u{d}s@ \u{5}\\I!  a\u{4}\u{6}W!  a&\u{7f}] \u{1e}++!9 a7\u{1b}S!  `d/p!. a'\u{7f}\
        \u{7}!  aO\u{3}\u{e}!1 aSR\u{18}!- a\u{12}Kp!3 a\u{19}\u{16}\u{7} \u{a}^\u{9}!! `]%0!  a-<I 2Nc \u{f}H/ Lz\u{18}\
        !' `K\u{14}U\"* `+ `\u{7}]y!& a\u{2}=\u{10}!+ `5|q!  `mtM!? aW\u{12}P!? aR\u{2}$!\" `%\"A!: aY\\\\ P\\L!( aB+q!\
          aIVC \u{7}5D\"\" `? ao\u{9}+!< a\u{18}97!: a0\u{4}<!  `>fC!( `:}V \u{1f}0-!) a\u{5}!M!6 a\u{7f}y\u{18}!4 aSN\u{10}\
        !3 `Dx\u{13}!  ab`\u{1d}!# aPI? aip!  a\u{1d}`{!\" agf\u{13} 2=\u{15}!! `\u{4}\u{1c}!!  `\u{1e}\u{10}Q!D a{\u{2}\
        x!? aDD\u{e} M\u{1f}1 \u{d}nc }$\u{2}!9 aB\"'!5 aS86!\" `{qK!  aJ*T \u{7f}U\u{17} ,}_!> a{\u{14}_ \u{9}$\u{e} \u{16}\
        N;!# a\u{13}\u{15}I!1 ahm\u{6}!8 aCxd IEv!G avU\u{b}!D a~\u{f}\u{1c} P\"\u{1e}!  a[aH!  `m\u{e}L 6\u{b}h \u{10}\
        ox!) a\u{1e}3\u{e}!< at%\u{1a}!% a\u{11}V;!  `\u{18}1P!% ay#m o\u{7}i!  `G\u{10}p!# `5\u{1e}s!A a\u{b}\u{19}.!3\
         `\u{1}o\u{7}!\" ab\"\u{9}!  `\u{1}4\u{9}!\" `\u{1f}\u{e}\u{1b} 5~#!* aB\u{1a}C!G aE\u{4}y!7 `kV\u{12}!4 `{h&!4\
         `iNG!: a%[Q uEV ar\u{1b}!) a03r!( a\u{3}w\u{13}!2 aR=\u{18}!  a\u{19}*\u{1e}\"\" `$ `Z+J!\" `c\u{1b}Q!D a_\u{18}\
        s t57!  `tNg V\u{1f}\u{d}!$ a\u{e}]\u{13}!1 a\u{1c}\u{b}\\!5 a\\y_!7 `v*I!- aD\u{4}S!A aH\u{7}q {$\u{1f} E#\u{11}\
        !D a@%\u{1a}%+ `- `* `. `, `$:\u{f}!  `{<$!  a|~\u{7f} \u{9}\u{6}W \u{1b}\u{16}u!! ah%\u{4} \u{10}\u{14}H \u{18}\
        \u{7}Y!7 `1JP!' ao(\\ \u{b}\u{1c}p K\u{18}\u{3} uY\u{1a}## `7 `! `mLG i*H!  `pDL!# `!(\u{13} n8%!4 a_\u{9}4!  a\
        8\u{19}K \u{5}\u{14}S s3D!B a|^k!& a\u{1f}M%!  `UP{ JE\u{c}!A a\u{1a}\u{3}j!* aN\u{1c}j!B a Q\u{11}!8 a\u{e}\u{3}\
        [!A a}`y!? aw-% )y5!  a'\u{1d}`!\" `r(\u{17} \u{a}.4 \u{2}\u{1d}T!  `\u{9}\"|!4 aA)\u{3}!  ay2\u{9} 5>> H7F u'c\
         e\u{3}\u{15} G9V!+ `r\u{1b}V \u{1c}\u{11}n!1 a\u{1e}\u{7}t \u{9}z{!\" `>B'!G a\u{0}*7!, `N\u{e}\u{5} \u{7f}b\u{1b}\
        !  `\u{14}c\u{1d}!  ar6<!5 abyY z\u{1f}h :\u{f}i!, `3Fk!! at[\u{1f}!% ad\u{3})!$ a]r2 \u{b}|<!+ aH4B!D aK\u{18}\
        ~!\" aM\u{14}\u{8} \u{5}E,!: arM_!$ a\u{19}Gr ~87 m0]!\" `l>l Qoq <-6 Bd_ DOo!: aZiB 3(M!B a6nm!9 a',}!, a\u{2}\
        ){!A a0i| nE\u{1f} ,U^!: a\u{1d}'i!6 a_6y ='}!: a-N\u{0} Fm:\"# `\" `\u{6},Z!? aRmf C]h \\Rz!1 aT\u{f}\u{2}!  a\
        U~\u{1d}!G a\u{1d})&!  azE&!8 a\u{1a}@Q \u{0}#\u{9} \u{b},\u{e}!  a>9\u{13}!: ah3 !+ `\u{1d}@H 0gt!\" `0\u{0}\u{1b}\
        !  aEy\u{1a} ;+=!! `x'L A}q!$ a\u{a}]0 \u{9}6\u{10}  \\\u{7f} PH\u{3} =xC A>n )MJ!5 a{RW N\u{1f}\u{18} Ew*!< ac\
        \\_!G a0lu!9 ahh\u{7f} h#\u{1}!@ aYd+ 513!; aa:o!  `op\u{16}!, `\u{0}&& c$V!? anCv!8 a\u{1e}u!!  a{ZJ!G a\u{10}\
        k[ tf.!  `{\"F!8 a;UT Lfs!# `G}\u{0}!! a\u{1d}*k!D a\u{1d} l dq\u{0} k%\u{a}!  a\u{f}\u{0}l!* `\u{e}\u{3}v `k\u{1}\
         \u{18}hH!8 a/m\u{16}!  a?5k!G a79t ,nP'         h   \u{8}   \u{12}   \u{12}   |!  <\"  \u{0}\"  h#  '$  6$  E$\
          \u{14}$  #%  m%  \u{11}%  B&  q&  \u{1f}&  $'  -'  d'  ,(  F(  l(  |(  \u{1}(  ?)  \u{16})  e*  \u{10}*  $+  \
        0+  7+  f+  k+  \u{f}+  \u{14}+  #,  ?,  O,  O,  |,  \u{b},  )-  3-  I-  \u{f}-   .  =.  B.  Y.  Y.  c.  \u{3}.\
          ./  5/  :/  D/  N/  S/  a/  \u{0}/  z0  61  E1  ^1  \u{7f}1  \u{4}1  K2  x2  \u{b}2  `3  z3  24  94  E4  J4  \
        [4  #5  =5  T5  c5  \u{6}5  '6  ,6  ?6  D6  S6  X6  \u{5}6  _7  <8  \u{1f}8  19  V9  \u{11}9  T:  Y:  j:  y:  \u{8}\
        :  S;  _;  _;  s;  x;  };  \u{19};  %<  %<  X<  \u{0}=  \u{0}=  c>  h>  v>  \u{1c}>  B?  L?  \u{15}?  \u{1c}?  \
        :@  {@  \u{5}@  \u{16}@  lA  vA  AB  MB  uB  2C  7C  kC  \u{0}C  \u{1d}C  1D  8D  8D  PD  \u{12}D  iE  nE  sE  \
        \u{13}E  \"F  )F  8F  nF  ~F  \u{19}F  *G  8G  \u{4}G  \u{18}G  \"H  .H  eH  !I  <I  cI  #J  EJ  uJ  EK  LK  rK\
          |K  \u{1}K  \u{1c}K  zL  1M  {M  \u{1b}M  ,N  BN  \u{a}N  \u{1d}N  'O  'O  LO  SO  pO  ~O  eP  ~P  SQ  ]Q  rQ\
          \u{13}Q  ;R  @R  aR  |R  \u{f}R  TS  \u{6}S  $T  aT  \u{12}T  3U  gU  lU  \u{8}U  \u{17}U  ,V  :V  KV  \u{4}V\
          \u{b}V  0W  \u{19}W  \u{19}W  \u{1e}W  LX  FY  \u{a}Y  \u{1a}Y  .Z  3Z  \u{7f}Z  f[  f[  p[  V\\  V\\  \u{12}\
        \\  (]  F]  T]  ^]  \u{17}]  R^  K_  U_  \u{c}_  )`  3`  g`  {`  +a  Sa  Xa  ja  ya  \u{17}a  \u{1c}a  0b  \u{4}\
        b  \u{13}b  \u{18}b  \u{18}b  'c  rc  \u{0}c  \u{5}c  \u{14}c  \u{5}d  Pe  de  we  \u{1}e  \u{b}e  /f  @f  rf  \
        \u{10}f  $g  Eg  Yg  \u{d}g  \u{1e}g  Rh  Wh  ch  {h  )i  )i  Gi  [i  ti  \u{5}i  4j  lj  \u{d}j  \u{12}j  \u{17}\
        j  :k  Ck  Xk  ]k  gk  lk  xk  \u{8}k  \u{19}k  Zl  Zl  _l  kl  ul  \u{6}l  )m  )m  nm  sm  \u{12}m  *n  Ln  Qn\
          5o  ]o  go  lo  vo  'p  1p  rp  |p  \u{d}p  'q  ,q  ,q  8q  Gq  &r  Qr  vr  \u{2}r  /s  9s  9s  bs  \u{4}s  !\
        t  +t  5t  Gt  `t  jt  \u{15}t  Bu  Gu  [u  |u  \u{11}u  %v  4v  4v  9v  Lv  qv  9w  %x  *x  >x  Vx  7y  Cy  \u{1}\
        y  \u{1a}y  Zz  dz  iz  uz  zz  \u{6}z  \u{14}z  '{  6{  @{  O{  Y{  b{  g{  s{  \u{2}{  \u{1e}{  \u{1e}{  \u{1e}\
        {  k|  z|  6}  w}  0~  :~  F~  U~  ~~  \u{1f}~  $\u{7f}  )\u{7f}  3\u{7f}  =\u{7f}  {\u{7f}  \u{0}\u{7f}  :\u{0}\
          A\u{0}  v\u{0}  \u{16}\u{0}  8\u{1}  D\u{1}  \\\u{1}  h\u{1}  m\u{1}  \u{8}\u{1}  ;\u{2}  B\u{2}  S\u{2}  g\u{2}\
          \u{16}\u{2}  2\u{3}  [\u{3}  v\u{3}  \u{5}\u{3}  (\u{4}  n\u{4}  \u{1f}\u{4}  N\u{5}  ]\u{5}  %\u{6}  8\u{6} \
         g\u{6}  7\u{7}  O\u{7}  ^\u{7}  q\u{7}  q\u{7}  \u{7}\u{7}  T\u{8}  \u{14}\u{8}  \u{1e}\u{8}  =\u{9}  \u{a}\u{9}\
          -\u{a}  2\u{a}  \u{c}\u{a}  \"\u{b}  3\u{b}  D\u{b}  _\u{b}  \u{6}\u{b}  \u{b}\u{b}  \u{19}\u{b}  (\u{c}  (\u{c}\
          L\u{c}  `\u{c}  \u{c}\u{c}  T\u{d}  ]\u{d}  m\u{d}  \u{0}\u{d}  \u{1c}\u{d}  &\u{e}  E\u{e}  ]\u{e}  y\u{e}  \
        \u{16}\u{e}  5\u{f}  G\u{f}  g\u{f}  p\u{f}  a\u{10}  p\u{10}  u\u{10}  ?\u{11}  D\u{11}  \u{0}\u{11}  )\u{12} \
         ^\u{12}  h\u{12}  r\u{12}  \u{8}\u{12}  >\u{13}  \u{10}\u{13}  H\u{14}  b\u{14}  r\u{14}  \u{6}\u{14}  \u{1a}\u{14}\
          ;\u{15}  ;\u{15}  G\u{15}  l\u{15}  \u{7f}\u{15}  \u{e}\u{15}  \u{1d}\u{15}  5\u{16}  c\u{16}  m\u{16}  \u{7}\
        \u{16}  \u{19}\u{16}  %\u{17}  ;\u{17}  ,\u{18}  M\u{18}  W\u{18}  l\u{18}  \u{19}\u{18}  \u{1e}\u{18}  2\u{19}\
          X\u{19}  \u{10}\u{19}  \u{1a}\u{19}  $\u{1a}  .\u{1a}  [\u{1a}  e\u{1a}  +\u{1b}  +\u{1b}  0\u{1b}  5\u{1b}  \
        5\u{1b}  I\u{1b}  X\u{1b}  {\u{1b}  \u{f}\u{1b}  \u{1e}\u{1b}  (\u{1c}  W\u{1c}  q\u{1c}  \u{d}\u{1c}  A\u{1d} \
         a\u{1d}  h\u{1e}  r\u{1e}  \u{9}\u{1e}  \u{e}\u{1e}  )\u{1f}  8\u{1f}  G\u{1f}  ^\u{1f}  j\u{1f}  o\u{1f}  # !\
         - ! 7 ! \u{b} ! 7!! W!! \\!! \u{f}!! \u{19}!! ,\"! 1\"! G\"! L\"! e\"! e\"! \u{a}\"! '#! v#! I$! }$! \u{17}$! \
        &%! 2%! K%! \u{3}%! \u{a}%! \u{18}%! \"&! ?&! I&! m&! |&! W'! \\'! e'! t'! \u{7f}'! x(! R)! c)! \u{a})! \u{14})\
        ! a*! \u{11}*! \u{11}*! \"+! )+! =+! S+! \u{18}+! \u{1f}+! $,! \u{11},! \u{1b},! D-! I-! S-! i-! }-! \u{16}.! \u{1d}\
        .! \"/! \"/! '/! W/! \\/! k/! p/! \u{17}/! b0! -1! >1! ]1! w1! \u{b}1! 12! @2! J2! T2! ^2! 23! ;3! \u{8}3! F4! \
        Z4! w4! \u{1}4! \u{8}4! \u{1e}4! (5! 45! 45! V5! m5! }5! \u{7}5! \u{c}5! -6! \u{2}6! \u{e}6! 27! G7! U7! p7! u7\
        ! \u{3}7! \u{d}7! 08! :8! Q8! s8! }8! \u{c}8! \u{c}8! %9! D9! X9! {9! Y:! \u{a}:! ';! ,;! u;! \u{e};! \u{13};! \
        Z<! d<! i<! x<! \u{4}<! I=! X=! d=! w=! 0>! \u{c}>! -?! T?! T?! \u{4}?! \u{4}?! +@! :@! \u{0}@!  A! *A! 4A! \u{9}\
        A! \u{18}A! \u{1d}A! 'B! 3B! <B! \u{4}B! \u{4}B! \u{4}B! \u{9}B! [C! ,D! LD! XD! nD! \u{7f}D! 1E! >E! tE! \u{1a}\
        E! $F! BF! LF! LF! VF! kF! (G! hG! |G! [H! qH! GI! QI! }I! \u{10}I! ]J! ;K! ;K! EK! fK! /L! HL! nL! 2M! uM! uM!\
         \u{7f}M! \u{10}M! \u{15}M! kN! pN! zN! \u{10}N! !O! `O! jO! \u{10}O! yP! ~P!  Q! %Q! 5Q! hQ! wQ! \u{1b}Q! \u{1b}\
        Q!  R! =R! XR! XR! US! mS! \u{1f}S! <T! AT! eT! \u{15}T! ;U! \u{c}U! \u{c}U!  V! 9V! QV! aV! yV! \u{f}V! 1W! |W\
        ! \u{10}W! \u{1a}W! $X! =X! RX! iX! $Y! 0Y! HY! fY! pY! \u{9}Y! `Z! ~Z! \u{1d}Z! <[! K[! ^[! \u{3}[! \u{8}[! \u{12}\
        [! )\\! \\\\! q\\! ,]! \\]! z]! B^! Q^! m^! \u{b}^! \u{15}^! 5_! h_! \u{5}_! <`! T`! y`! \u{8}`! \u{1b}`! )a! I\
        a! Ra! fa! \u{e}a! 6b! \\b! \u{e}b! \u{2}c! \u{c}c! \u{16}c! *d! id! +e! Ue! ce! he! oe! \u{e}e! )f! of! \u{e}f\
        ! !g! Ug! zg! \u{11}g! \u{16}g! \u{1d}g! \"h! \u{7f}h! Ni! Ui! Zi! \u{1e}i! \u{1e}i! #j! 7j! Rj! \\j! ,k! Yk! h\
        k! mk! \u{0}k! )l! 7l! Ol! Yl! tl! \u{1d}l! \u{7f}m! Cn! Hn! \\n! \\n! pn! \u{0}n! \u{15}n! <o! Go! Po! ao! \u{17}\
        o! ;p! @p! _p! \u{6}p! +q! 8q! eq! \u{b}q! \u{1a}q! .r! Vr! [r! er! \"s! Ys! ss! \u{15}s! It! ~t! \u{c}t! \u{1b}\
        t! %u! <u! Au! Fu! \u{d}u! \u{1a}u! ^v! xv! Tw! pw! |w! \u{7}w! \u{16}w! \u{16}w! 'x! :x! fx! *y! /y! |y! \u{13}\
        y! \u{13}y! \u{1c}y! .z! Lz! jz! yz! \u{5}z! \u{1d}z! W{! m{! w{! \u{b}{! \"|! p|! \u{a}|! >}! C}! H}! |}! \u{a}\
        }! #~! #~! -~! 9~! L~! \u{5}~! \u{a}~! ,\u{7f}! J\u{7f}! Y\u{7f}! h\u{7f}! m\u{7f}! \u{12}\u{7f}! \u{17}\u{7f}!\
         \u{1c}\u{7f}! H\u{0}! M\u{0}! \u{5}\u{0}! \u{13}\u{0}! ?\u{1}! F\u{1}! f\u{1}! t\u{1}! J\u{2}! O\u{2}! V\u{2}!\
         ]\u{2}! l\u{2}! \u{5}\u{2}! #\u{3}! 7\u{3}! >\u{3}! H\u{3}! z\u{3}! \u{7f}\u{3}! \u{1d}\u{3}! )\u{4}! =\u{4}! \
        f\u{4}! p\u{4}! \u{4}\u{4}! T\u{5}! ^\u{5}! h\u{5}! h\u{5}! \u{11}\u{5}! I\u{6}! \u{3}\u{6}! (\u{7}! 7\u{7}! <\u{7}\
        ! S\u{7}! c\u{7}! /\u{8}! B\u{8}! X\u{8}! b\u{8}! ,\u{9}! c\u{9}! h\u{9}! }\u{9}! 1\u{a}! ;\u{a}! B\u{a}! X\u{a}\
        ! ]\u{a}! %\u{b}! *\u{b}! 6\u{b}! ;\u{b}! G\u{b}! (\u{c}! \\\u{c}! \u{1}\u{c}! \u{11}\u{c}! %\u{d}! H\u{d}! b\u{d}\
        ! \u{2}\u{d}! F\u{e}! _\u{e}! w\u{e}! \u{1f}\u{e}! .\u{f}! =\u{f}! G\u{f}! X\u{f}! {\u{f}! k\u{10}! z\u{10}! \u{17}\
        \u{10}! E\u{11}! J\u{11}! Y\u{11}! ^\u{11}! c\u{11}! r\u{11}! ~\u{11}! \u{13}\u{11}! \u{18}\u{11}! \u{1d}\u{11}\
        ! @\u{12}! X\u{12}! i\u{12}! s\u{12}! \u{17}\u{12}! 3\u{13}! =\u{13}! =\u{13}! G\u{13}! k\u{13}! u\u{13}! u\u{13}\
        ! H\u{14}! u\u{14}! \u{7f}\u{14}! \u{18}\u{14}! &\u{15}! 2\u{15}! [\u{15}! e\u{15}! t\u{15}! \u{1c}\u{15}! ^\u{16}\
        ! ^\u{16}! s\u{16}! ?\u{17}! r\u{17}! |\u{17}! &\u{18}! G\u{18}! ]\u{18}! l\u{18}! \u{c}\u{18}!  \u{19}! /\u{19}\
        ! L\u{19}! Q\u{19}! \u{f}\u{19}! \u{18}\u{19}! '\u{1a}! s\u{1a}! \u{12}\u{1a}! \u{1c}\u{1a}! \u{4}\u{1b}! '\u{1c}\
        ! 6\u{1c}! ;\u{1c}! @\u{1c}! Q\u{1c}! V\u{1c}! H\u{1d}! W\u{1d}! \u{11}\u{1d}! H\u{1e}! R\u{1e}! i\u{1e}! x\u{1e}\
        ! \u{c}\u{1e}! \u{11}\u{1e}! ;\u{1f}! G\u{1f}! [\u{1f}! r\u{1f}! r\u{1f}! }\u{1f}! \u{11}\u{1f}! # \" x \" !!\"\
         ,!\" z!\" 6\"\" [\"\" &#\" &#\" 0#\" :#\" K#\" \u{f}#\" '$\" h$\" t$\" \u{c}$\" \u{11}$\" U%\" c%\" o%\" *&\" \
        6&\" @&\" _&\" x&\" }&\" \u{7}&\" \"'\" X'\" s'\" x'\" x'\" \u{2}'\"  (\" ?(\" \u{8}(\" \u{17}(\" 2)\" E)\" X)\"\
         g)\" '*\" \u{4}*\" 7+\" a+\" \u{1c}+\" &,\" o,\" \u{5},\" \u{1b},\"  -\" /-\" D-\" N-\" a-\" \u{f}-\" 2.\" T.\"\
         m.\" 2/\" C/\" k/\" ~/\" \u{1f}/\" )0\" m0\" \u{0}0\" \u{5}0\" \u{a}0\"  1\" /1\" ;1\" ;1\" U1\" U1\" x1\" \u{9}\
        1\" $2\" 32\" O2\" ^2\" |2\" \u{1a}2\" S3\" d3\" n3\" s3\" \u{b}3\" !4\" 24\" h4\" \u{14}4\" \"5\" O5\" \u{1}5\"\
         \u{10}5\" #6\" -6\" 26\" 26\" 76\" N6\" S6\" b6\" \u{5}6\" k7\" \u{1a}7\" $8\" F8\" \u{3}8\" \u{11}8\" 19\" 69\
        \" @9\" ]9\" l9\" [:\" \u{3}:\" 6;\" @;\" h;\" \u{19};\" k<\" J=\" T=\" 4>\" \u{17}>\" \u{17}>\" \u{17}>\" <?\"\
         K?\" {?\" \u{f}?\" $@\" 3@\" 8@\" =@\" S@\" \u{5}@\" ,A\" GA\" [A\" `A\" jA\" \u{2}A\" (B\" CB\" {B\" \u{b}B\"\
         \u{17}B\" !C\" 2C\" \u{7}C\" \u{1d}C\" ND\" XD\" XD\" XD\" _D\" QE\" fE\" rE\" wE\" \u{1d}E\" kF\" kF\" kF\" \u{d}\
        F\" %G\" 6G\" JG\" TG\" \u{b}G\" gH\" vH\" \u{f}H\" 'I\" AI\" KI\" \u{1d}I\" 'J\" 1J\" =J\" fJ\" \u{1e}J\" MK\"\
         WK\" kK\" :L\"  M\" :M\" ?M\" tM\" yM\" .N\" 8N\" =N\" BN\" lN\" vN\" {N\" \u{5}N\" \u{1d}N\" +O\" AO\" \u{5}O\
        \" \u{14}O\" >P\" HP\" jP\" -Q\" CQ\" ]Q\" iQ\" \u{1d}Q\" 'R\" <R\" AR\" VR\" eR\" jR\" \u{1e}R\" #S\" 9S\" OS\"\
         VS\" hS\" vS\" {S\" \u{0}S\" \u{1}T\" \u{10}T\" :U\" eU\" $V\" 0V\" AV\" tV\" yV\" ,W\" ]W\" mW\" yW\" 4X\" HX\
        \" \u{15}X\" =Y\" YY\" hY\" !Z\" 3Z\" GZ\" GZ\" SZ\" ]Z\" jZ\" \u{3}Z\" =[\" G[\" r[\" &\\\" :\\\" D\\\" I\\\" \
        Z\\\" f\\\" \u{4}\\\" (]\" D]\" `]\" g]\" }]\" B^\" ]^\" \u{1b}^\"  _\" H_\" M_\" u_\" \u{4}_\" \u{9}_\" \u{18}\
        _\" B`\" {`\" \u{1d}`\" Qa\" `a\" \u{b}a\" \u{17}a\" Qb\" ]b\" nb\" \u{e}b\" Pc\" nc\" }c\" \u{c}c\" *d\" qd\" \
        \u{0}d\" Be\" 0f\" @f\" of\" \u{14}f\" @g\" \u{6}g\" \u{1a}g\" 5h\" 5h\" Ph\" uh\" \u{9}h\" Wi\" \\i\" ti\" \u{b}\
        i\" +j\" >j\" Hj\" ij\" zj\" %k\" /k\" Il\" \u{f}l\" \u{1b}l\" \u{3}m\" Nn\" fn\" \u{6}n\" Eo\" eo\" ro\" ~o\" \
        \u{10}o\" !p\" pp\" |p\" |p\" (q\" 2q\" <q\" `q\" \u{10}q\" \u{1f}q\" *r\" Br\" qr\" qr\" \u{14}r\" -s\" `s\" V\
        t\" ]t\" wt\" \u{1a}t\" 1u\" Du\" Su\" Xu\" hu\" \u{9}u\" Zv\" hv\" \u{1c}v\" -w\" 2w\" Ow\" \u{e}w\" \u{18}w\"\
         Nx\" bx\" \u{4}x\" \u{18}x\" !y\" :y\" Dy\" Ny\" Sy\" }y\" Kz\" `z\" \u{3}z\" \u{12}z\" \u{1c}z\" \u{1c}z\" 7{\
        \" 7{\" <{\" F{\" R{\" w{\" \u{b}{\" \u{1a}{\" :|\" H|\" W|\" m|\" 0}\" 0}\" g}\" \u{17}}\" \u{1c}}\" A~\" j~\"\
         }~\" \u{1f}~\" \u{4}\u{7f}\" ;\u{0}\" N\u{0}\" \u{12}\u{0}\" F\u{1}\" q\u{1}\" \u{0}\u{1}\" 2\u{2}\" b\u{2}\" \
        u\u{2}\" 7\u{3}\" R\u{3}\" \u{1c}\u{3}\" !\u{4}\" 6\u{4}\" ]\u{4}\" n\u{4}\" s\u{4}\" \u{1f}\u{4}\" W\u{5}\" k\u{5}\
        \" A\u{6}\" o\u{6}\" y\u{6}\" &\u{7}\" B\u{7}\" \u{10}\u{7}\" \u{15}\u{7}\" G\u{8}\" o\u{8}\" t\u{8}\" ~\u{8}\"\
         \u{19}\u{8}\" \u{19}\u{8}\" \u{1e}\u{8}\" U\u{9}\" ^\u{9}\" q\u{9}\" v\u{9}\" \u{a}\u{9}\" 9\u{a}\" L\u{a}\" a\
        \u{a}\" u\u{a}\" \u{7f}\u{a}\" \u{12}\u{a}\" F\u{b}\" P\u{b}\" a\u{b}\" \"\u{c}\" .\u{c}\" 8\u{c}\" =\u{c}\" B\u{c}\
        \" B\u{c}\" G\u{c}\" R\u{c}\" \\\u{c}\" {\u{c}\" \u{1e}\u{c}\" \u{1e}\u{c}\" V\u{d}\" j\u{d}\" y\u{d}\" \u{3}\u{d}\
        \" .\u{e}\" .\u{e}\" G\u{e}\" L\u{e}\" ]\u{e}\" f\u{e}\" \u{1f}\u{e}\" .\u{f}\" 8\u{f}\" W\u{f}\" \u{12}\u{f}\"\
         1\u{10}\" h\u{10}\" w\u{10}\" \u{10}\u{10}\" E\u{11}\" ]\u{11}\" \u{0}\u{11}\" ?\u{12}\" o\u{12}\" #\u{13}\" B\
        \u{13}\" L\u{13}\" \u{1e}\u{13}\" \u{4}\u{14}\" \u{13}\u{14}\" +\u{15}\" A\u{15}\" Y\u{15}\" k\u{15}\" R\u{16}\"\
         W\u{16}\" j\u{16}\" t\u{16}\" y\u{16}\" \u{15}\u{16}\" (\u{17}\" 2\u{17}\" B\u{17}\" L\u{17}\" u\u{17}\" \u{7f}\
        \u{17}\" \u{4}\u{17}\" B\u{18}\" G\u{18}\" S\u{18}\" t\u{18}\" \u{6}\u{18}\" \u{b}\u{18}\" N\u{19}\" S\u{19}\" \
        ]\u{19}\" 3\u{1a}\" :\u{1a}\" \u{13}\u{1a}\" m\u{1b}\" }\u{1b}\" \u{1a}\u{1b}\" B\u{1c}\" G\u{1c}\" W\u{1c}\" \u{c}\
        \u{1c}\" \u{19}\u{1d}\" =\u{1e}\" Y\u{1e}\" v\u{1e}\" \u{0}\u{1e}\" B\u{1f}\" V\u{1f}\" g\u{1f}\" g\u{1f}\" u\u{1f}\
        \" u\u{1f}\" K # h # r # \u{1} # ^!# x!# \u{2}!# \u{13}!# \u{13}\"# \u{18}\"# \u{18}\"# .## M## W## f## #$# 8$#\
         k$# k$# \u{d}$# \u{d}$#  %# ;%# u%# \u{6}%# ,&# :&# \u{3}&# \u{d}&# 5'# 5'# A'# P'# k'# {'# \u{14}'# 5(# h(# h\
        (# q(# q(# \u{0}(# \u{0}(# \u{0}(# \u{5}(# \u{5}(# \u{5}(# \u{5}(# \u{c}(# \u{11}(# 6)# P)# W)# m)# \u{10})# \u{1a}\
        )# w*# \u{5}*# \u{1a}*# 5+# <+# P+# Z+# \u{1a}+# R,# v,# \u{12},# 5-# ?-# I-# \u{6}-# \u{13}-# \u{1d}-# 5.# I.#\
         I.# X.# ].# f.# f.# u.# C/# H/# O/# \u{11}/# 30# %1# :1# N1# b1# \u{1f}1# :2# o2# -3# e3# t3# \u{6}3# \u{b}3# \
        \u{b}3# (4# D4# U4# !5# +5# +5# o5# $6# I6# [6# L7# _7# d7# \u{14}7# %8# 48# 98# @8# O8# O8# V8# [8# l8# q8# x8\
        # \u{7f}8# \u{8}8# \u{12}8# \u{17}8# &9# 59# m9# \u{1f}9# $:# .:# F:# s:# \u{15}:# &;# 2;# ^;# e;# n;# n;# \u{7f}\
        ;# /<# \u{1d}<# ==# _=# 7># F># U># t># @?# G?# L?# V?# v?# \u{0}?# \u{13}?# \u{1d}?# \u{1}@# \u{6}@# ;A# GA# \u{2}\
        A# \u{16}A# 9B# YB# pB# uB# uB# \u{1f}B# 0D# `D# eD# tD# 6E# jE# oE# \u{8}E# FF# RF# \u{4}F# \u{13}F# WG# mG# \u{13}\
        G# &H# KH# \"I# 1I# =I# =I# lI# {I# \u{5}I# #J# 2J# BJ# BJ# LJ# 'K# \u{5}K# ;L# VL# bL# \u{8}L# AM# `M# eM# lM#\
         0N# 0N# vN# EO# VO# [O# yO# \u{16}O# 9P# 9P# ]P# pP# zP# \u{13}P# bQ# \u{1b}Q# QR# \u{f}R# \u{1e}R# 2S# ES# \u{7}\
        S# 4T# 9T# 9T# MT# [T# vT# \u{16}T# $U# 8U# WU# aU# \u{3}U# \u{14}U# \u{1e}U# (V# QV# xV# )W# OW# nW# sW# \u{11}\
        W# hX# hX# \u{7}X# 3Y# =Y# UY# ZY# uY# $Z# CZ# VZ# jZ# jZ# \u{10}Z# &[# 0[# \u{6}[# \u{16}[# \u{7f}\\# \u{13}\\\
        # +]# `]# \u{2}]# \u{7}]# \u{16}]# <^# g^# \u{d}^# ^_# )`# p`# w`# :a# Oa# \u{8}a# *b# ?b# Db# \u{d}b# 9c# .d# \
        3d# Od# `d# jd# od# )e# .e# :e# me# \u{8}e# \u{8}e# \u{8}e# \u{1b}e# Cf# Cf# Hf# cf# mf# mf# \u{1f}f# -g# Mg# ^\
        g# vg# \u{0}g# \u{1b}g# %h# Kh# Yh# ch# hh# mh# 'i# 1i# \u{3}i# \u{14}i# Cj# ^j# gj# \u{19}j# `k# ok# \u{f}k# 4\
        l# 9l# >l# Ul# ml# \u{8}l# \u{4}m# 4n# On# \u{d}n# !o# Wo# <p# \u{11}p#  q# *q# cq# \u{b}q# or# \u{7f}s# \u{6}s\
        # _t# rt# )u# \\u# \u{19}u# Zv# fv# \u{3}v#  w# %w# Bw# Sw# dw# zw# \u{d}w# \u{17}w# ,x# 3x# Ax# Kx# qx# {x# \u{7}\
        x# )y# 8y# Iy# Ny# \u{a}y# \u{f}y# \u{14}y# \u{19}y# Nz# hz# 8{# 8{# D{# \u{1}{# \u{6}{# =|# \u{1c}|# -}# <}# J\
        }# \u{5}}# \u{1a}}# N~# \"\u{7f}# 7\u{7f}# X\u{7f}# &\u{0}# &\u{0}# -\u{0}# -\u{0}# 7\u{0}# 7\u{0}# <\u{0}# Z\u{0}\
        # \u{6}\u{0}# \u{15}\u{0}# 3\u{1}# D\u{1}# V\u{1}# V\u{1}# e\u{1}# &\u{3}# 0\u{3}# F\u{3}# p\u{3}# \u{1b}\u{3}#\
         %\u{4}# 4\u{4}# B\u{4}# R\u{4}# e\u{4}# j\u{4}# \u{7}\u{4}# D\u{5}# \u{12}\u{5}# 3\u{6}# p\u{6}# \u{7f}\u{6}# \
        \u{4}\u{6}# \u{15}\u{6}# \u{1a}\u{6}# $\u{7}# <\u{7}# A\u{7}# \u{1c}\u{7}# E\u{8}# y\u{8}# ~\u{8}# \u{3}\u{8}# \
        *\u{9}# 5\u{9}# :\u{9}# Y\u{9}# Y\u{9}# \u{b}\u{9}# I\u{a}# P\u{a}# %\u{b}# /\u{b}# @\u{b}# I\u{b}# d\u{b}# i\u{b}\
        # \u{e}\u{c}# @\u{d}# ~\u{d}# \u{9}\u{d}# \u{13}\u{d}# \u{18}\u{d}# $\u{e}# >\u{e}# H\u{e}# d\u{e}# \u{f}\u{e}#\
         *\u{f}# V\u{f}# o\u{f}# -\u{10}# $\u{11}# 3\u{11}# Y\u{11}# ^\u{11}# 1\u{12}# 6\u{12}# v\u{12}# \u{c}\u{12}# '\
        \u{13}# 6\u{13}# 6\u{13}# @\u{13}# V\u{13}# [\u{13}# [\u{13}# {\u{13}# \u{0}\u{13}# \u{5}\u{13}# \u{1f}\u{13}# \
        )\u{14}# )\u{14}# :\u{14}# \u{2}\u{14}# \u{16}\u{14}# 0\u{15}# :\u{15}# ?\u{15}# I\u{15}# I\u{15}# \u{4}\u{15}#\
         !\u{16}# &\u{16}# -\u{16}# L\u{16}# Q\u{16}# V\u{16}# \u{5}\u{16}# M\u{17}# b\u{17}# v\u{17}# ?\u{18}# K\u{18}\
        # a\u{18}# r\u{18}# |\u{18}# %\u{19}# /\u{19}# ?\u{19}# e\u{19}# \u{1a}\u{19}# $\u{1a}# \\\u{1a}# /\u{1b}# 4\u{1b}\
        # W\u{1b}# q\u{1b}# \u{a}\u{1b}# \u{14}\u{1b}# \u{19}\u{1b}# %\u{1c}# /\u{1c}# /\u{1c}# \\\u{1c}# m\u{1c}# \u{13}\
        \u{1c}# '\u{1d}# ~\u{1d}# \u{14}\u{1d}# (\u{1e}# U\u{1e}# d\u{1e}# \u{c}\u{1e}# O\u{1f}# ]\u{1f}# g\u{1f}# \u{f}\
        \u{1f}# < $ V $ \u{7} $ \u{14} $ \u{1e} $ (!$ ?!$ X!$ \u{12}!$ ,\"$ 6\"$ \u{7}\"$ \u{1d}\"$ 6#$ B#$ '$$ L$$ t$$\
         \u{7}$$ \u{11}$$ 9%$ T%$ Y%$ b%$ -&$ :&$ :&$ ?&$ i&$ u&$ /'$ 4'$ S'$ z'$ \u{4}'$ \u{1d}'$ )($ <($ K($ R($ ^($ \
        j($ o($ v($ \u{17}($ %)$ D)$ D)$ D)$ T)$ T)$ \u{1d})$ 1*$ ;*$ V*$ {*$ {*$ \u{12}*$ A+$ P+$ p+$ u+$ \u{7f}+$ \u{14}\
        +$ \u{e},$ \u{18},$ ;-$ O-$ a-$ \u{12}-$ \u{19}-$ #.$ i.$ n.$ \u{d}.$ ?/$ D/$ \u{0}/$ 30$ Y0$ \u{18}0$ O1$ \u{c}\
        1$ A2$ k2$ \u{3}2$ =3$ G3$ L3$ [3$ l3$ v3$ \u{17}3$ &4$ C4$  5$ %5$ /5$ D5$ S5$ \u{c}5$ \u{13}5$ .6$ H6$ l6$ \u{5}\
        6$ \u{13}6$ &7$ F7$ M7$ ~7$ \u{3}7$ \u{1e}7$ /8$ e8$ \u{2}8$ \u{1b}8$ 39$ J9$ j9$ j9$ s9$ }9$ \u{4}9$ \u{e}9$ \u{19}\
        9$ #:$ (:$ F:$ \u{1}:$ \";$ ,;$ o;$ \u{14};$ )<$ :<$ N<$ ]<$ C=$ R=$ \\=$ a=$ \u{0}=$ \u{5}=$ &>$ 8>$ Q>$ p>$ p\
        >$ \u{3}>$ !?$ F?$ K?$ j?$ \u{14}?$ \u{d}@$ kA$ \u{7}A$ -B$ iB$ xB$ \u{7}B$ \u{1a}B$ .C$ UC$ iC$ nC$ \"D$ ,D$ s\
        D$ }D$ \u{17}D$ (E$ -E$ \u{6}E$ \u{10}E$ \u{1a}E$ )F$ ]F$ bF$ qF$ PG$ \u{4}G$ \u{e}G$ \u{e}G$ \"H$ 'H$ PH$ UH$ \
        nH$ |H$ TI$ iI$ %J$ =J$ GJ$ QJ$ VJ$ (K$ >K$ >K$ UK$ ZK$ eK$ \u{b}K$ \u{10}K$ &L$ -L$ HL$ RL$ \\L$ vL$ \u{5}L$ \u{f}\
        L$ \u{1b}L$ oM$ {M$ \u{2}M$ ,N$ AN$ FN$ rN$ \u{11}N$ 9O$ >O$ \u{d}O$ =P$ cP$ hP$ \u{b}P$ \u{b}P$ =Q$ WQ$ hQ$ wQ\
        $ \u{1}Q$ \u{10}Q$ 1R$ FR$ UR$ ZR$ nR$ %S$ MS$ `S$ qS$ \u{9}S$ )T$ 0T$ :T$ TT$ %U$ OU$ VU$ tU$ IV$ bV$ gV$ gV$ \
        uV$ 3W$ =W$ IW$ ]W$ \u{12}W$ (X$ @X$ EX$ \u{f}X$  Y$ /Y$ 4Y$ JY$ [Y$ jY$ \u{7f}Y$ NZ$ SZ$ ]Z$ \u{16}Z$ %[$ T[$ \
        Y[$ Y[$ m[$ \u{12}[$ -\\$ 4\\$ e\\$ \u{9}\\$ %]$ /]$ y]$ y]$ \u{3}]$ \u{d}]$ %^$ *^$ ;^$ Q^$ {^$ \u{b}^$ \u{15}\
        ^$ \u{1e}^$ d_$ n_$ 2`$ }`$ \u{2}`$ ]a$ Ib$ nb$ Gc$ [c$ \u{16}c$ >d$ Ed$ Jd$ Td$ ^d$ pd$ ud$ |d$ \u{15}d$ Je$ \"\
        f$ \"f$ .f$ 3f$ 8f$ \u{a}f$ \u{16}f$ /g$ \u{9}g$ +h$ _h$ \u{6}h$ \u{14}h$ \u{19}h$ #i$ bi$ wi$ \u{4}i$ \u{15}i$\
         Bj$ \u{1}j$ \u{6}j$ Vk$ \u{a}k$ \u{17}k$ =l$ jl$ \u{0}l$ \u{a}l$ *m$ ?m$ $n$ 7n$ Fn$ an$ \u{f}n$ \u{f}n$ /o$ B\
        o$ do$ uo$ zo$ \u{1b}o$ Up$ wp$ \u{16}p$ \u{16}p$ &q$ 7q$ <q$ Aq$ Kq$ hq$ \u{3}q$ \"r$ :r$ Lr$ 9s$ ss$ <t$ Mt$ \
        et$ vt$ vt$ 1u$ Wu$ \u{11}u$ \u{1b}u$ $v$ 3v$ Fv$ Pv$ \u{a}v$ \u{14}v$ 9w$ `w$ ow$ \u{9}w$ ?x$ Sx$ lx$ \u{f}x$ \
        'y$ Ey$ Oy$ sy$ 9z$ gz$ gz$ qz$ \u{1b}z$ 6{$ F{$ K{$ `{$ s{$ \u{c}{$ %|$ /|$ =|$ U|$ k|$ )}$ 5}$ \u{0}}$ /~$ 6~\
        $ J~$ x~$ \u{7}~$ \u{c}~$ \u{11}~$ \"\u{7f}$ 3\u{7f}$ >\u{7f}$ s\u{7f}$ \u{7f}\u{7f}$ :\u{0}$ I\u{0}$ U\u{0}$ B\
        \u{1}$ q\u{1}$ \u{5}\u{1}$ .\u{2}$ 8\u{2}$ N\u{2}$ S\u{2}$ z\u{2}$ \u{4}\u{2}$ \u{1c}\u{2}$ +\u{3}$ 0\u{3}$ 7\u{3}\
        $ j\u{3}$ {\u{3}$ \u{9}\u{3}$ 3\u{4}$ `\u{4}$ j\u{4}$ \u{11}\u{4}$ \u{1b}\u{4}$ 7\u{5}$ 7\u{5}$ J\u{5}$ V\u{5}$\
         w\u{5}$ w\u{5}$ \u{7}\u{5}$ \u{c}\u{5}$ \u{16}\u{5}$ \u{1b}\u{5}$ %\u{6}$ 4\u{6}$ a\u{6}$ m\u{6}$ m\u{6}$ \u{d}\
        \u{6}$ \u{d}\u{6}$ +\u{7}$ 0\u{7}$ F\u{7}$ c\u{7}$ \u{14}\u{7}$ 1\u{8}$ i\u{8}$ z\u{8}$ \u{15}\u{8}$ $\u{9}$ \u{0}\
        \u{9}$ \u{5}\u{9}$ K\u{a}$ K\u{a}$ \u{14}\u{a}$ ?\u{b}$ I\u{b}$ \\\u{b}$ \u{17}\u{b}$ '\u{c}$ 1\u{c}$ a\u{c}$ -\
        \u{d}$ 7\u{d}$ A\u{d}$ ]\u{d}$ \u{13}\u{d}$ `\u{e}$ t\u{e}$ \u{a}\u{e}$ \u{a}\u{e}$ \u{f}\u{e}$ 0\u{f}$ A\u{f}$\
         i\u{f}$ i\u{f}$ \u{a}\u{f}$ (\u{10}$ 2\u{10}$ _\u{10}$ i\u{10}$ z\u{10}$ z\u{10}$ ,\u{11}$ [\u{11}$ [\u{11}$ n\
        \u{11}$ n\u{11}$ \u{b}\u{11}$ \u{12}\u{11}$ !\u{12}$ B\u{12}$ ]\u{12}$ g\u{12}$ \u{6}\u{12}$ \u{1b}\u{12}$ C\u{13}\
        $ C\u{13}$ M\u{13}$ W\u{13}$ 5\u{14}$ <\u{14}$ F\u{14}$ F\u{14}$ K\u{14}$ ^\u{14}$ {\u{14}$ ^\u{15}$ q\u{15}$ \u{7}\
        \u{15}$ 2\u{16}$ 7\u{16}$ V\u{17}$ t\u{17}$ \u{5}\u{17}$ 3\u{18}$ T\u{18}$ T\u{18}$ j\u{18}$ +\u{19}$ j\u{19}$ \
        X\u{1a}$ g\u{1a}$ {\u{1a}$ \u{5}\u{1a}$ \u{11}\u{1a}$ ,\u{1b}$ M\u{1b}$ W\u{1c}$ r\u{1c}$ ~\u{1c}$ \u{a}\u{1c}$\
         \u{1b}\u{1c}$ /\u{1d}$ >\u{1d}$ g\u{1d}$ z\u{1d}$ 5\u{1e}$ K\u{1e}$ P\u{1e}$ U\u{1e}$ ,\u{1f}$ :\u{1f}$ ?\u{1f}\
        $ D\u{1f}$ s\u{1f}$ \u{7}\u{1f}$ \u{c}\u{1f}$ \u{16}\u{1f}$   % 9 % Y % i % x % \u{6} % Y!% \u{1b}!% '\"% 1\"% \
        L\"% `\"% o\"% t\"% %#% G#% p#% \u{7}#% \u{1a}#% $$% =$% Q$% _$% \u{10}$% >%% M%% k%% I&% U&% k&% \u{c}&% #'% (\
        '% ;'% B'% Q'% l'% \u{5}'% \u{5}'% 4(% h(% \u{5}(% *)% ;)% G)% G)% X)% {)% $*% .*% _*% k*% \u{13}*% 9+% 4,% \u{2}\
        ,% \u{1c},% /-% 9-% C-% H-% t-% y-% \u{c}-% ,.% 1.% 6.% b/% {/% \u{f}/% (0% 40% G0% U0% d0% \u{1e}0% Y1% o1% \u{4}\
        1% \u{10}1% F2% V2% \u{6}2% \u{1d}2% d3% i3% y3% \u{0}3% \u{c}3% J4% f4% \u{15}4% \u{1c}4% ~5% %6% b6% s6% \u{7}\
        6% I7% m7% r7% \u{15}7% .8% D8% X8% \u{9}8%  9%  9%  9% e9% y9% D:% \u{e}:% @;% E;% \u{3};% \u{1e};% F<% O<% \u{12}\
        <% (=% Z=% n=% c>% o>% o>% t>% \u{19}>% =?% \u{f}?% !@% B@% N@% Z@% Z@% p@% \u{4}@% \u{9}@% 'A% ;A% ;A% EA% \u{5}\
        A% \u{11}A% +B% YB% @C% JC% lD% \u{1e}D% _E% nE% 4F% [F% jF% \u{2}F% \u{2}F%  G% 5G% 5G% ]G% }G% \u{d}G% \u{17}\
        G% +H% FH% nH% (I% 7I% SI% ]I% \u{1e}I% #J% MJ% RJ% zJ% 1K% fK% \u{4}K% \u{11}K% \u{16}K% FL% FL% PL% \u{1b}L% \
        *M% 9M% `M% oM% (N% ^N% hN% \u{14}N% BO% BO% GO% \u{10}O% \u{1f}O% $P% ?P% DP% IP% WP% fP% kP% {P% {P% :Q% ?Q% \
        SQ%  R% %R% 8R% BR% YR% eR% |R% \u{a}R% \u{1b}R% *S% HS% HS% \u{a}S%  T% 8T% PT% *U% 4U% HU% hU% \u{0}U% *V% /V\
        % kV% uV% uV% \u{c}V% KW% PW% \u{10}W% :X% IX% ]X% \u{7f}X% \u{18}X% \u{1d}X% $Y% \u{b}Y% \u{15}Y% 7Z% 7Z% VZ% \
        [Z% \u{5}Z% \u{1a}Z% ([% W[% a[% D\\% I\\% \u{19}\\% 3]% =]% m]% r]% H^% \u{8}^% \u{d}^% $_% 3_% =_% =_% F_% m_\
        % <`% P`% _`% d`% La% qa% 2b% ob% \u{a}b% \u{14}b% \u{14}b% >c% }c% 1d% ?d% Pd% \u{a}d% %e% /e% Re% ze% \u{1e}e\
        % 3f% ^f% mf% \u{17}f% (g% 2g% Lg% dg% rg% \u{5}g% \u{19}g% 5h% 5h% Vh% \u{14}h% -i% {i% \u{1a}i% 1j% Nj% Nj% d\
        j% rj% :k% Fk% Pk% dk% \u{19}k% ;l% Jl% >m% Lm% dm% \u{16}m% Kn% nn% \u{3}n% \u{8}n% 3o% ho% ro% +p% 7p% Ap% Yp\
        % ^p% $q% Qq% Qq% gq% )r% )r% ?r% Dr% Sr% rr% \u{15}r% -s% Ds% Is% as% fs% Lt% pt% 9u% >u% Ou% Tu% wu% \u{3}u% \
        \u{19}u% \u{c}v% !w% ^w% ww% \u{1e}w% 2x% Vx% \u{d}x% cy% hy% yy% \u{10}y% !z% 0z% 0z% <z% Uz% Zz% \u{1}z% \u{1}\
        z% V{% [{% \u{1f}{% 3|% R|% R|% b|% b|% \u{2}|% \u{17}|% *}% \u{18}}% \u{7}~% \u{e}~% \u{13}~% /\u{7f}% @\u{7f}\
        % `\u{7f}% j\u{7f}% \u{14}\u{7f}% G\u{0}% `\u{0}% ~\u{0}%  \u{1}% G\u{1}% L\u{1}% S\u{1}% g\u{1}% }\u{1}% \u{18}\
        \u{1}% '\u{2}% 1\u{2}% d\u{2}% \u{0}\u{2}% \u{f}\u{2}% \u{14}\u{2}% p\u{3}% \u{3}\u{3}% \u{d}\u{3}% \u{d}\u{3}%\
         \u{d}\u{3}% \u{17}\u{3}% H\u{4}% M\u{4}% R\u{4}% d\u{4}% d\u{4}% x\u{4}% \u{4}\u{4}% L\u{5}% \u{4}\u{5}% \u{17}\
        \u{5}% 6\u{6}% ;\u{6}% l\u{6}% \u{9}\u{6}% *\u{7}% _\u{7}% 6\u{8}% ~\u{8}% $\u{9}% 0\u{9}% G\u{9}% V\u{9}% ]\u{9}\
        % \u{9}\u{9}% \u{13}\u{9}% U\u{a}% _\u{a}% _\u{a}% r\u{a}% \u{6}\u{a}% \u{b}\u{a}% *\u{b}% /\u{b}% E\u{b}% |\u{b}\
        % '\u{c}% .\u{c}% \\\u{c}% a\u{c}% \u{7}\u{c}% F\u{d}% &\u{e}% {\u{e}% )\u{f}% 8\u{f}% U\u{f}% \\\u{f}% \u{8}\u{f}\
        % \u{18}\u{f}% G\u{10}% f\u{10}% k\u{10}% \u{14}\u{10}% \u{1e}\u{10}% j\u{11}% t\u{11}% \u{2}\u{11}% \"\u{12}% \
        m\u{12}% w\u{12}% |\u{12}% \u{19}\u{12}% 4\u{13}% M\u{13}% \u{4}\u{13}% n\u{14}% \u{c}\u{14}% H\u{15}% }\u{15}%\
         \u{7}\u{15}% \u{1f}\u{15}% $\u{16}% =\u{16}% w\u{16}% ;\u{17}% R\u{17}% a\u{17}% f\u{17}% r\u{17}% +\u{18}% 5\u{18}\
        % ^\u{18}% o\u{18}% 9\u{19}% >\u{19}% \u{7}\u{19}% =\u{1a}% \u{11}\u{1a}% \u{1b}\u{1a}% \"\u{1b}% <\u{1b}% P\u{1b}\
        % U\u{1b}% f\u{1b}% \u{4}\u{1b}% #\u{1c}% 5\u{1c}% <\u{1c}% P\u{1c}% u\u{1c}% \u{1}\u{1c}% \u{15}\u{1c}% D\u{1d}\
        % X\u{1d}% p\u{1d}% \u{7f}\u{1d}% \u{4}\u{1d}% 0\u{1e}% 5\u{1e}% A\u{1e}% \u{f}\u{1e}% \u{18}\u{1e}% J\u{1f}% T\
        \u{1f}% f\u{1f}% u\u{1f}% \u{9}\u{1f}% \u{1a}\u{1f}% \u{1a}\u{1f}% \u{1f}\u{1f}% & & : & _ & _ & i & n & \"!& <\
        !& d!& |!& \u{1f}!& =\"& \"#& c#& q#& \u{7f}#& \u{16}#& 8$& Q$& Q$& [$& v$& \"%& '%& Z%& \u{2}%& G&& N&& r&& \u{2}\
        && \u{1d}&& 2'& |'& \u{1b}'& F(& n(& \u{1}(& \u{f}(& +)& U)& s)& \u{b})& #*& (*& (*& (*& O*& Y*& \u{6}*& Q+& V+\
        & j+& t+& \u{17}+& (,& Q,& \u{0},& h-& t-& \u{17}-& \u{1e}-& 1.& A.& x.& ;/& ~/& \u{8}/& \u{d}/& \u{17}/& *0& L\
        0& Q0& g0& v0& \u{5}0& 11& R1& W1& i1& y1& \u{3}1& \u{17}1& J2& [2& j2& M3& ~3& \u{16}3& \u{1b}3& '4& N4& m4& m\
        4& \u{1}4& L5& ]5& )6& w6& 17& Q7& Q7& z7& \u{4}7& \u{13}7& ?8& ?8& F8& Z8& \u{1e}8& P9& u9& \u{7f}9& @:& J:& O\
        :& k:& z:&  ;& J;& T;& !<& I<& I<& _<& d<& |<& \u{1b}<& 1=& D=& [=& q=& v=& %>& k>& c?& c?& \u{8}?& \u{19}?& G@\
        & Z@& \u{11}@& 0A& :A& DA& yA& \u{1e}A& ZB& _B& zB& \u{4}B& xC& \u{13}C& \u{13}C& \u{1a}C& .D& JD& \u{f}D& \u{14}\
        D& ?E& KE& ZE& |E& \u{b}E& :F& IF& hF& \u{3}F& $G& OG& 7H& ]H& 3I& 8I& =I& eI& jI& tI& \u{a}I& \u{14}I& \"J& tJ\
        & :K& dK& \u{1a}K& ;L& UL& \u{1d}L& ,M& @M& NM& (N& -N& 2N& 7N& <N& XN& 5O& NO& vO& #P& WP& \u{10}P& \u{15}P& q\
        Q& vQ& {Q& \u{0}Q& \u{19}Q& (R& 2R& ;R& DR& \u{1b}R& 1S& !T& !T& +T& eT& jT& qT& {U& 'V& BV& \u{7f}V& \u{10}V& \
        6W& GW& GW& \u{13}W& =X& jX& yX& \u{f}X& \u{14}X& IY& kY& pY& zY& \u{b}Y& \u{10}Y& (Z& 1Z& IZ& IZ& mZ& \u{a}Z& \
        \u{f}Z& \u{19}Z& V[& g[& \u{14}[& 1\\& B\\& \u{1f}\\& \u{1f}\\& &]& Z]& ,^& U^& i^& s^& \u{10}^& $_& <_& ^`& o`\
        & \u{f}`& &a& ya& 9b& >b& >b& Mb& \"c& 4c& Cc& \u{2}c& $d& _d& _d& %e& Ze& Ze& de& ,f& 1g& Kg& \u{2}g& \u{7}g& \
        \"h& 6h& mh& \u{17}h& %i& 1i& ;i& @i& \u{d}i& \u{17}i& &j& &j& Qj& kj& |j& \u{12}j& \u{12}j& +k& :k& ^k& ^k& \u{d}\
        k& Al& sl& sl& \u{2}l& &m& +m& Lm& om& \"n& 3n& 8n& Bn& \u{3}n& \u{11}n& =o& wo& \u{17}o& :p& Kp& yp& ~p& \u{3}\
        p& kq& \u{5}q& \u{f}q& Er& Er& Qr& yr& \u{12}r& `s& \u{19}s& @t& St& ~t& \u{12}t& !u& qu& \u{0}u& \u{a}u& Kv& K\
        v& Pv& yv& \u{13}v& Zw& sw& Bx& fx& rx& |x& \u{6}x& \u{17}x& 4y& dy& uy& \u{c}y& \u{16}y& \u{1b}y& ]z& \u{7}z& \
        \u{e}z& +{& <{& W{& m{& \u{f}{& %|& k|& +}& K}& m}& \u{3}}& K~& b~& q~& \u{10}~& >\u{7f}& `\u{7f}& o\u{7f}& \u{1b}\
        \u{7f}& I\u{0}& _\u{0}& n\u{0}& /\u{1}& >\u{1}& H\u{1}& `\u{1}& s\u{1}& \u{1a}\u{1}& '\u{2}& a\u{2}& |\u{2}& \u{1}\
        \u{2}& %\u{3}& R\u{3}& g\u{3}& '\u{4}& A\u{4}& V\u{4}& `\u{4}& \u{c}\u{4}& Q\u{5}& m\u{5}& w\u{5}& \u{19}\u{5}&\
         %\u{6}& Z\u{6}& p\u{6}& \u{8}\u{6}& \u{d}\u{6}& \u{1e}\u{6}& 1\u{7}& 6\u{7}& p\u{7}& \u{4}\u{7}& \u{12}\u{7}& \
        I\u{8}& g\u{8}& \u{2}\u{8}& \u{e}\u{8}& ,\u{9}& V\u{9}& `\u{9}& v\u{9}& \u{5}\u{9}& \u{f}\u{9}& \u{19}\u{9}& \u{19}\
        \u{9}& #\u{a}& ^\u{a}& c\u{a}& \u{4}\u{a}& \u{e}\u{a}& 8\u{b}& G\u{b}& e\u{b}& \u{5}\u{b}& ,\u{c}& x\u{c}& |\u{d}\
        & N\u{e}& h\u{e}& m\u{e}& <\u{f}& U\u{f}& m\u{f}& \u{8}\u{f}& Y\u{10}& k\u{10}& \u{a}\u{10}& \u{1b}\u{10}& ;\u{11}\
        & k\u{11}& {\u{11}& t\u{12}& \u{3}\u{12}& &\u{13}& >\u{13}& f\u{13}& k\u{13}& \u{d}\u{13}& !\u{14}& 4\u{14}& ?\u{14}\
        & D\u{14}& n\u{14}& \u{4}\u{14}& \u{9}\u{14}& \"\u{15}& .\u{15}& k\u{15}& u\u{15}& z\u{15}& \u{15}\u{15}& \u{1a}\
        \u{15}& 2\u{16}& A\u{16}& P\u{16}& W\u{16}& \\\u{16}& \u{17}\u{16}& !\u{17}& f\u{17}& u\u{17}& \u{7f}\u{17}& V\u{18}\
        & [\u{18}& j\u{18}& t\u{18}& \u{f}\u{18}&  \u{19}& F\u{19}& \u{5}\u{19}& \u{11}\u{19}&  \u{1a}& %\u{1a}& D\u{1a}\
        & N\u{1a}& n\u{1a}& s\u{1a}& }\u{1a}& 0\u{1b}& :\u{1b}& I\u{1b}& S\u{1b}& t\u{1b}& \u{0}\u{1b}& \u{f}\u{1b}& #\u{1c}\
        & <\u{1c}& J\u{1c}& \u{10}\u{1c}& &\u{1d}& >\u{1d}& Z\u{1d}& h\u{1d}& \u{14}\u{1d}&  \u{1e}& %\u{1e}& =\u{1e}& \
        m\u{1e}& (\u{1f}& A\u{1f}& M\u{1f}& d\u{1f}& \u{0}\u{1f}& \u{a}\u{1f}& \u{11}\u{1f}& U ' a ' k ' w ' S!' y!' \u{3}\
        !' \u{1b}!'  \"' %\"' ,\"' X\"' \u{13}\"' \u{1f}\"' e#' \u{10}#' b$'  %' x%' \u{9}%' T&' m&' \u{2}&' \u{1f}&' Z\
        '' c'' \u{e}'' 0(' b(' q(' v(' \u{13}(' ))' 8)' c)' \u{4})' 2*' @*' \u{1}*' \u{1b}*' 0+' 7+' >+' >+' >+' C+' T+\
        ' \u{1c}+' !,' 0,' Y,' c,' \u{6},' \"-' '-' \\-' {-' \u{1a}-' 4.' E.' v.' v.'  /' i/' s/' \u{7}/' ;0' F0' K0' ~\
        0' E1' N1' |1' \\2' f2' F3' x3' \u{8}3' 54' V4' o4' 65' V5' `5' x5' (6' (6' -6' H6' q6' @7' Q7' [7' \u{1d}7' -8\
        ' N8' \u{1b}8' I9' N9' k9' \u{7f}9' \u{7f}9' >:' C:' ]:' b:' q:' \u{5}:' 3;' J;' \u{a};' \u{f};' $<' <<' V<' `<\
        ' e<' \u{7f}<' \u{1b}<'  =' *=' I=' N=' ]=' r=' |=' |=' \u{a}=' \u{1b}=' B>' \u{13}>' $?' .?' E?' J?' A@' R@' R\
        @' \u{1a}@' PA' \u{1f}A' PB' #C' 2C' KC' `C' eC' tC' \u{8}C' )D' 8D' ZD' xD' \u{a}D' +E' XE' bE' gE' qE' \u{c}E\
        ' LF' \u{0}F' MG' ~G' \u{3}G' \u{8}G' \"H' \"H' FH' FH' FH' uH' zH' \u{4}H' \u{1c}H' (I' iI' \u{7f}I' $J' LJ' L\
        J' bJ' {J' :K' FK' MK' dK' nK' !L' UL' \u{12}L' !M' 5M' OM' TM' iM' |M' WN' \\N' *O' ;O' gO' \u{e}O' \u{18}O' \u{1d}\
        O' DP' dP' dP' nP' d\u{5}!6u\u{11}\u{19}! B\u{11}y#,}%C6A\u{16}|9!E\"7!C\"J\"F!K\"B\"E!C!O!/!F\"K!@!J!<\"P!J#L!\
        1!1#J!A!&$K\u{15}\u{b}!1u\u{9}E,!;\"@\"A%B!v#B!F\"K\"t&>!D-Ou\u{1b}!<x%\u{4}!1ufa\" G:yD;!9te$!Bx:). S#C\"K\"J!\
        F#J#C!G!4!I\"6%<#8,H\u{11}\u{1}!Gu\u{1f}d9\"D!F!=!=#D!.!L!9\"F!A!G!H\"J\">#5!K\"P!G!B!6\"M\"L\")\"@\"~&\u{12}!<\
        {gR< M!y!C!>!F!>!D!L!=!E!E!;!F!B!D!?!2%O$D!x!D\"z\"K!>\"J\"r!I!@Ny!3~\u{9}}> J!M!S!O!N\"Q\"P!K!R!O!Q#S!?!J!K!1\"\
        T!A\"S!r!P!v!6!L!G#@\"I!K\"B!E\u{10}\u{8}!)v\u{e}4!(w*Y!3u\u{f}\u{13}-#>\"=\"H!:\"<$;#?#u!=%<!t'=%?\u{14}d\" D!\
        wQ89 Q!4!I$C$P!L!G!C\"o!5!H!2!5!5!F!w\"q!s!@!>!w%F!1!3!K\u{7}/!Gu\u{1e}\u{5}% s\"A!z7I-?2K5!H!D!E\"J\"C!E!M\"A!\
        F\"G!K\"L\"G!J!M!P#G!P!E!L%L=\u{16}!Gx0\u{18}!9v?\u{10}!1xTL!1xJ\u{c}!<w\u{12}\u{19}!9ui\u{1e}9 R!F!F!w!T!P%L!D\
        !A!K!P\"K\"D!+!J\"E#N!O!Q!E!Q\"M!D!J&r\u{10}.\"!w0H\u{2}.#!C&F1zbo!9t8w!Gt\u{d}P!:?\u{7}\u{9}!G@U(!1z#\u{f}$#D%\
        y$=%@ph!<sF)9 L!r#7\"C!A!=\"F!9\">\"C!t!B%P\"J!D!N!K!:#F!G!8!t\"F!F\"M&2!<t/-. w\"B\"@!E$B!G$C\"<&<\"E!;\"B&6\"\
        8\u{6}\u{b}!Fv\u{9}5/\"D\"I!G%L!?#K&9\":\"I!A!Q!E!=%M\"9|:$!{9A\"<+>Ux!6ul<!$u\u{0}G!%vtf+ t$E#H#A'H#w!;#H\"E!I\
        ,?\u{0}q!GD\u{11}9\" A#DK\u{1b}!2tbe- Q\"N#I!v#D$B!E#H$D$A!K!E,F\u{f}q\"*y.GBp!(5}R!7t|<#.A+9.?/p!G|\u{7f}j!1w\u{16}\
        '!7{\"h& K-\u{2}$F$?$C)DW,+!2%B!=!@!<#B!=!A!F+K\"LFJ! FD\u{7}!4v\u{1c}Y($C!E!D!C#B'>%6$K/\u{d}!:I{s* v%C#E\"D'B\
        #A\"s\"?\"A\"@Tz&\"K&G\"N%I\"K$D\u{4}~!#y\u{7}\u{8}# \u{7f}*A0?\u{15}x!5skg\"*E0@&\u{7f}!6w\u{b}P\" E;y\u{1f}:)\
        !7*D\"E$;#8!5!8%@(9@E!)v\u{16}\u{15}!6xR\u{e}$!;+E*;!{aq!8w]k\" s8?X>: P\"J#E\"M!P!O\"2!@\"K!=!E!O!*#N\"F!O\"L!\
        B!s$L!(!?!J!v!>\"M\u{1c}b!:vmo!5w@)!$wM\u{1a}#*L\"w;AXD!)tl4!4u8J9 H!I!G\"K!C!=!J!>!?!K!;!E#C\"I!r!t!v!q!E\"F!G\
        !E!<#I%I\u{3}\u{4}!0x2k3 L!3!v!F!6#C!9!I!J\"J!<!@!=!5!?\"8&@\">&1tf\"\";:wC{) H$D#H%B#s\"C(G!F'B\u{6}T!;HMv4 P!\
        /$J!B!E!8\"H!K!=!>!C!;!M!F!v!2%M!F\"L(w\u{b}Q!2t7\u{e}!\"H:?!1=z\u{6}!1v\u{1d}\u{f}\"=B*BZm!9v[<\"$y%Dqf'(<!@(B\
        #<$B\"\u{7f}-A\u{13}\u{4}& F%>'?\":*H#E(q!B}\u{8}!!)x@D!:u\"<!5vnb\":v#t:E!%uiJ! w[\u{19}# K9I.GpW!5to\u{d}! {g\
        \u{c}! C:\u{0}!,|0\u{6}! ?J.!&w}s*!>#@!G\"H!B$?\"G!G\"L+=3l!+u\u{10}^$3x,E!z$E`\u{0}!:vc5\"3H4ufO!6wI!/ H!6\"K!\
        =&G\"N#:\"r$C!5\"=\"G!N!7+M4n!Gz\u{15}/!'uq\u{19}!,w-R!GvAi!GyX%!(v(\u{2}& B\"B!\u{0}%>\"C==i-!9u\u{15}e!Bvll!<\
        t?C!GyzO\",?;v\u{d};!:v=V!Cy$\u{12}\" K;yX\u{11}!,|6\u{1b}+!7$?!F!G!?!?$@)6#E#v\"yoy$\"?%F'=-BIl''E#D$A#C(@!=!?\
        F|!Gu#\u{19}\" L;y#v!!vl}-!;\"F!<!H\"G\"@!I#@\"C\"G#8!6&EK\u{16}!:v\u{12}C$1E(w!B!I\u{6}L\" O;B\u{9}]!Gx5*!!zp&\
        !!v;.\"#I:t>\u{e}\" w\"E7\u{1b}%$v)v/B%x&>V\"!1uo!4 Q#J!J!O!M!H!H!J!I#I!s!D\"H!K&B\"L\"C%J#u#Mls\" u*uTu! w+S!*\
        x\u{8}k! Hj\u{7f}!1v\u{5}\"! z2R!1{Pf\" w:=&g\" y:FDW\" I:{v\u{1c}( C'C*>%8\"}\">!G!=\u{13}\u{17}!6uM{@ H!I!F!Q\
        !K!B!;!J!<!>!K!:!D!W\"B\"H!r!t!v!p!E\"E!G!D!:\"1!H\"P\"r!H\"@!B\"L'\">#C)>!A+G\":&y\u{13}\u{1}!;x#&%!?'A$E!B/s\u{9}\
        T!3v\u{5}n!4v|=!4v\u{1b}p!GD\u{8}X!\"BGJ:!G!8!D\"<&P!N!B!H!H#)!'!<\"H!1\"O!s\"F!-!.!w!H!N!-!#!G#Iq\u{18}!Gs\u{16}\
        %!<w\u{4} !:x\u{0}0!=xa\u{18}! xOS!<t0\u{10}!9ug\u{5}!$u\u{2}f! uIe*#9!?\"C\">%A!G'6#M#J,Odb!3v$\u{5}!8JuR!Cw9}\
        = w!A!L!<\"Q!I!A\"M!Q$x!x!B!R!A!L!I!F!F!F!'\"N\"G!I!F#B!B!E\"L\"?Q7!8vzR/$<#A!;#8!7\"=!H!8!G\"8#2#B(2!:!:\u{1b}\
        e\" x:B,1!(u)\u{1f}\" E<uWg\" GGu\u{12}q!*vQ80 E!<!E#>\"C\":!B\"=\"F!;\":%:$z%E%{#t\u{1f}T4\"R\"D!A\"N!B!/#M#D$\
        I!M\"7!w\"O!N!N#2#+!D!($Te\u{c}\" I;x@h!;v(i!#u=\u{2}\")x>B`\u{13}#:A't&Dt #.G\"H!v&<!4uj\u{1a}$ t!w8L\"JX/! Fn\
        p)#>!A!A!D!C#9'?%7$K*\u{15}!+u3\u{8}\"#E'HHF\"&~A?TM!1t[\u{c}!,x`J!:uqM!:v6x\" IG=f\u{2}#4w%D#E7\u{d}!&w\u{12}\u{5}\
        !Ct6T9\"J!I!6!=!8!>\"u!K\"C!O!B!I#D!J\"x!M!1!I\"P!J!A!.!B$t!?6W!Aup\u{a}$ D#B'{.FC`!GAU\u{15}!<G\u{e}c*!=\"E$u%\
        8\"?!='7#x\"D,>\u{16}\u{13}!$w_v!4t\"`!BxK\u{2}!:u\u{15}s+ K!E)H#<\">*?!>!y!M%F&?\u{c}K! K\u{12}\u{1b}$'D(s)|\"\
        D);!$vY\u{4}\" v;GCa!4wrd!1{b\u{11}!1{bF(\"L\"G$E\"@%J*H\"D,</\u{1b}!1x7\u{1e}!5t\u{d}l!&w\u{1f}5! x/x!:u8g!Axy\
        \u{17}% t%C,@(?\"DH(,!5#@!C!B!D'D#A$6!7#D#6+w$\u{8}: z!I!t!9!/!O!6!M!F!4!@\"B!I\"5\"2#z$@!p!Q!K!9%4!4!4\"?\"GL'\
        0 \u{7f}!;&A!7!}!;\"=\":#=#<!=!;\"=!=#<+6).&$B18$;#=&w%G\u{9}e> }!M!B\".!9!:!:!z!Q!<!;!L!0!R!:!L!N!2!B!?\"1\"J!\
        3\"K!J!8!t#2!9%GYv!1vN1!Gt;r!!x-\u{a}% G4:!x$B!\u{7f}FV$ D!;&>@;`-4 q!>!Q!G!?\"K\"?!B!D!@!A!@!D!6\"J%C\"Q!B#B+K\
        j)!<tWb\" F)uV\u{6}\"#t6BL)%$u0C!?$B!>j(!:uq~% r+D!C\"F*F\\6! yn#!6u\u{3}\u{4},#<(B#=!?\":\":!6%M#7&>!?$Nqi7!M!\
        8\"I\"A!M!H!w!I!D!7\"C!>!F\";\"F!E#L%N\"v!G!+!:%rQ\u{10}!!w}$! yL\u{a}# C1~(Cb3! x/\u{16}9\"I!N!O!@!I!E!B!H!R!F\
        !N!G\";\"D\"E!v\"K$S!L#?!I\"O!B$?!SE\u{13}! y(\u{f}\"5E'vcZ!Ct\u{9}^!*Gm%!*u\u{13}\u{1c}!Gtr\u{12}! wU\u{5}!9CF\
        \u{1c}!6u\u{17}*!1IZv1#J!J!O!M!H!H!K!I$s!D\"H!L&C\"L\"D(u#Gw(!&z\u{8})! {id\"4t3>Rr#$D$E)FD\u{1f}\"!}9Cr\u{b}!;\
        vn\u{7}!Gu\"?\",>;y4\u{1b}! v\u{16}t! xQ0!=u+\u{e}!\"H\u{18}!!1{U_!=u\"5!Bv9\u{d}% M-9\"B&y!6\u{7}\u{6}!,uRU!=s\
        -M!$|\u{a}^\"9C.E-(! ui\\&!;3<!7&>!;+z\u{12}P#\"u8B->jx'%{!A!F'G#@'G/=\u{16}=!GzRm!0x\u{12}\u{14}.!4\">!C#>\"t!\
        E$G&N!9#J!G)<!<$GA+2 w!9!A#6!t!t!7!7\"I!L!8!5!=\"B%8#9\"8,6gh'%{!A!F'G#@'G/=\u{10}-> V#>!?!C!F!E!G\"L!K!H!I!L!L\
        !D!J!C\"Q!t!J\"K!L\"F\"P!B!I\"A!G\"u!A\"rz\u{7f}% L'u*z'D\"E\u{d}O!Bvk_#)A!E=tfy!#|#:!/v\u{10}a6 F!|!t\"t!>!;!D\
        !>\"@!=!;!<!>!>\"F#9$?!7!E!9!5%4:I!9u\u{1a}\u{17}* F!<#C#G%A%B(G!E'A&t,Z!$x\u{9}H#\"J*E%Itx! v\u{13}}!G{[\u{1b}\
        !1u\u{6}!!9u]\"* O$D!A\"H!C\"H!D$F)v\"JvO!$u\u{1b}\u{11}!;v`\u{1d}!9s\u{12}m#\"@/H)vmt!-x\u{1d}\u{19}#*s0B-D3&!\
        :ux3!6u^<!*|}+\" y%F5e1 L!9!@\";\">!E#=\"?!9\"I\"K#;$I#9!s'9$D6\u{13}\"1v1KA\u{2}' K%C%C';%<#=%zqA\" BG@10! Dfi\
        !)xYS& q+5!t,@\"<-;\u{d}O!=tg\u{16}!1@dq\".v9=v\u{c}2\"P!E!M!A\"M\";\"F#N!J!<!H#;!J!5\"G#F!M+F\u{1b}\u{1c}!.uik\
        #2{/y&AZf!$w.q!9xPz\"8w\";\u{1e}&!*x_,!G{\u{5}@\",|%Cz\u{6}!5wc\u{5}4 J\"J!=\"D!F!L!D\"H!I!u!?\"C\"t\"K!7$K!J\"\
        :'G%K\u{15}X#&|!@1G\u{1c}V\"&{AD\u{2}D!:w?\u{2}!-v#h!6ut'!Au+\u{1}!Gy\u{2}D!;xoF\"1z6D+b> N!q!I!r!S!K\"T!M!L!S!\
        P\"M!N!N!P\">!N!F!P!H!3\"R!L!O!H!P\"K\"G!O#=3e\" u'Jm*!:uKF!Gv|>!)wPp( B$;!:)=&u\"7$F'GlS$*?$?*<\"Ic]7 E\"@!@\"\
        L!Q!M!F\"L!B!K!?!>!<\"G!I!F%N!w!K#1!F$L#=UV!&uCh\"6u1CH\u{10}! vM;!.uw\u{19}!,wIR!6u\u{d}I\"*F0vZ\u{1b}!4uf{$$\u{0}\
        &I.H/?*Q\" v*D\u{7}N\" y%F9W#1y-{)?Nz\"&vAAe\u{1a}!9u\u{12}\u{1f}!<v@\u{15}( ?%u%G$x*B!?!<-?I?!Gx5o!6u$v& D38!u\
        !t%@-N\u{5}\u{10}\"(v2?B\u{15}#*A'B6;s+! G\u{19} !;v_(!:L\u{14}*!:v69! vx\"!'wb\u{b}!:Dxs%(C&G&s%I.C\u{b}u/#H!H\
        \"F!M\"B!D#E!H!J%2!H!/#E!C!Moe#8@#u!D\u{d}\u{e}/ q#H!<!A!B\"A!<!H!@!@\"<*B\"H!E'F-r! xFG!'x N! wRl% D-s$I%C,t*\u{4}\
        '.>'9!y#?#7#w(9's!Bx4t! wz\u{1d}#'D#?9w\u{e}J% J\"C-F*A.{[;!*vgt!Gw&L!G>Q]!BwT\u{7f}!:tB\u{16}\" L:v}w& O+|&K(F\
        !G-AR8!1x&|7!B!A!O!<\"D!?!B\"E$O!N!x\"Q!A#D!-!K!E!B\"B!3!3\"G#E;l!Gu\u{6}\u{1d}$ I&z+=6>#t' B(<#?\"A!w#A1@|$!6s\
        \u{18}S!2u&*!5u!t!Bws6\"1y6>E8!:y\u{19}\u{1d}#\"@(C/@:/!!uK{\"1u6u\u{1a}s<\"N!=!N!O!B!K!F#H!N!;!Q!C!=#I!L!M\"0!\
        z!G!S!J\"3!2#K!8!?!y#pk[!:uN#!.t\u{19}W!2vW>!.w0\u{1f}!1w\u{0}J!9w\u{1c}\u{e}!<xrb!GzVj\":z-?\u{17}\u{16}3\"I\"\
        :!F!C!E\"4!F\"B!:!=\"8!v#8!6!7&8\"P#8!9A\u{5}\"9u!Be%\" F8xTI!:zx6!9v\u{12}05 P#t!M!N\"H!F!L\"I!O!I!M\"A!M!L#F!\
        I$K$s#E\"B$K`M!Au\u{14}.\"!}9DPU$\"A%G'A-C\u{10}x#9=!>);\u{d}\u{1c}!6uC_* w%<&4!s'8\":!9\"@\"9-:7a$ H-\u{6}$B(A\
        B3) x\"=\"B\"K$t!B!E%?*F\u{3}2!6us\u{1d}. M!6!G!I\"H\"M\"8%<!F%6%9(9!I!6'2\" G:v\u{7f}\u{0}!.x\u{7}H\" G1y\u{1f}\
        P!Cs2N!5ud\u{2}\"9G!t#!!;GlC4 R\">\"w!E!?\"A!7%F!D\"K\"7%I!M!Q%v\"=!3!3!E#>WH!;yI5#$D)y'BW=1!9!;\"<!=!>!;!=!:!?\
        !\u{3}!;\"<#:$;#H!?#=z&& \u{0}\"K!@$E%C,BHM!>{\u{7}Z!6y4Q# E1x'@W]\"9>!?DJ/\"t!D\"A\"N!D!7\"9#=!G'=\"H!A!H!A,F=\
        \u{f}! x#\u{11}!GwU7!:upM!(w5n!#v\u{5}h!!u\u{0}o!6v?\\\"*D'A3+!:w<.6!?\"A!B!M!<!E!>$u!2!7!B!7\"J!.!O!'!)#?$5!5#\
        .!HR<!Cu9{!Gv~\u{f}+\"I!F!8$?$>#B%D%J!F!I!F(q!1x\u{7f}#\"\"E+zj\u{c}5 ?\"L#8!I!5#J!6!F!w!G!P\"v#Q!7!O\"@!H!F!5!\
        =&;~&!$wua! HXZ!:v3\u{c}8!O\"D!B!M!G!N\"=!L!M!H!u!O#P#K!J\"0!P!t!C!B!K!3!3#DA=!*|W-%$@)=$?'D/C\u{6}-!:u\u{10}T'\
         M.D#@'B\"<!\u{2},KC\u{9}!${x;!<v\u{19}\u{0}!&u\u{e}\u{13}!:v\u{7}:\"&CA>\u{16}U!,w\u{3}\u{1c}!6u4l!9tc\u{1a}\"\
        4x%HCy( J\">1=%=!?\">!;%xi\u{14}\" }:?8`!(vu*3!M!>!?\"D';\"?!B!L#;!:$A!S!H!;!;#G#y\"H#K]h!*K>2#\"@8H'xI\u{f}!9u\
        NS!9tlb!GueP!%zez\"6y$Ie\u{4}!9tN+!.u:b!:t\u{b}\u{17}!!x9\u{0}! vZ=\":G-vgj#6?$D->\u{8}\u{1a}!9thu!5u\u{0}*!6tp\
        >!=tF?# w8D/:~q!<vkj@ \\!K!R!=\"C!=!J!A!9\"K!L!J!F!P!G\"C!4!M#G!M!P!R!w!H!O!>!O!B!E$F!F!z[H!9u(\u{f}!1u\u{5}U#4\
        x%H.GE-! yIy\"!C2}`4!,w\u{14}z!+ww$!6rBV!9zc9!:L6Q!(uqt3%B!E!@!=!6!C!A\"7!H!=!8!N\"3\"F!F%@\"7%C%u\u{11}|0 C!L!\
        <\"p&9\";#?$9\"L#I!8!E!@!=\"8)GTy#4t%t.H|e! zv'!Gx1\u{1c})$I(B!B!H#H$9%L!I!=kN$ I\"{*D,Es3!;uR;'\"A#D\"H*F%8#B#\
        9X\u{9}!%u(\u{8}!0xoZ!9vL !4t\u{17}x!&yz\u{9}&6y#<!K\":#w(9(C!.t\u{3}\u{11}!Cs((!G{U\u{8}*!;!G\"H#F#G$H(;\"B\"r\
        -<\u{7}%!9uv\u{11}'!w$A%E%A+A\">+?6+!BGg\u{7f}\"9G.CVg!Cw\u{3}B\" s:HRW%'D#>'@(@*vFV!4uM23 R!I\"F#?!C!>\"N#:\"F\
        \"M$-!N$I!G\"1!4#I!3!H?_!1E\u{1c}'!1wYZ*%A!C%C!?!C!F!E\"L1:%9v,'!>,x(5!8#D\"B!;tK!9u}\u{2}! }\u{b}6\" A\"\u{0}|\
        Z* F!@#F&A$@#D$x#C\"x\"DY5= B!6!;!<!M!{!\u{2}!J!:!8!=!3!H!D!8!?!6!s#8!6!4#;!?!>!:%L!9!3$P\u{c}/!4w6p' s#J(u+C$I\
        \"C+Ax/,#E%B!8\"@#D!C$5!7\"E#F!u\"2QX%!}\"E.A)C#xQ\u{d}!&u!u!=u<a!1wq<!!u1~!G{=X1 M\"J\"=!D!?!B\"I#y!5!M!C\"A!7\
        \"2(J%1&O\u{7}u!$w.s! MM\u{c}!:vv<#6?$D->6S!G=.s!)vhh# D%w,C\u{1a}0!$tB!!%z$F! H7<!&}M\u{1b}# D'{*B\u{c}?\" F,v\
        \u{d}h! G|1# C)x(v\u{1f}i!1|]k! u\u{16};\" y:F\u{17}W!6u\u{1f}\\/\"L\"K!B!B\"@#?#I!C\"L$M!D%J!G\"K#Cj\u{11}#'D+\
        w':\u{5}1!7tY2!Gt8 \":{-=\u{7}p!-vum!9uW\u{8}' M.D#@'B\"<!\u{2},K\u{d}*!3z@z!5u\u{9}x@ :!:!\u{19}!G!4!@#s!s!L!?\
        !H!6!K!?!0!H!,!L\"J!(!6!=!@!@!C!9!2!4#,!N!L$88!/ J!7\"E!;\"@!G&5!@!F#u!8!8\"D#B#5J\u{b}!GB\u{c}x!'H?<! u\u{11}\u{7f}\
        #!u8J\"I@(!9BF\u{1e},!7#D!F!D!E'H#D$7!7#E#8+w+z!+uL#!!tJ^!5ur$8#D!L!M!B!H\"<!M\"F\"N!I!-!M\"0!O!A$@!M!H#7!D\"C!\
        <!J#w\u{1d}\u{8}!&uf?% K/@+{!>,Ap,!:u\u{1b}\u{0}/ x#7!6!?$:!F!>\"9!;!;\"?$4!8#N#;O0= H$S!J!O#J!S\"Q!I!L!I!G!R!E\
        \"A!S!J!*\"K!I!T!A!N\"I\"K!J!O\"7!L!s\u{3}\u{1e}\"*p=:\u{7f}y$4t&J\"A+Da\u{16}!1uTD!:vLe!1{j$!#z,]!,tO$!-wNT!,v\
        mC$ B!w!D:E\u{1b}\u{12}: O!C\"L!M!I!F!O\"C!F#>!A!>\"M!E\"N\"u\"L\"Q!=\"/!0#G!>\"J!>!AN^!Guhy\")A>u\u{2}T!.u\u{6}\
        \u{19})%y!C!F$w!B#F\"F(?.:P@%\"{2@%>!H-<Y\u{3}; L!T!I!K\"A!z!|!H!G!K\">\"K!L\"H!*\"(\"A!0\";!K!F!;!L!H!K%H!C\u{6}\
        \u{1c}!Ayg\u{12}! v7]- q\"O#J\"N\"=(D#9!H!2\"E#G!K+J\u{12},1\"L\"9!O!:!4#H$9!J\"<!P#t!q$N!B$J#1%Nf !GBqh\" K6s\u{19}\
        ='\"H%I&?\"A+J!A,8\u{3}.\" y:GTS:\"H!:\";!F!E!O!v\"9!>!5!J!A!.!H$K!%!4\"K\"E!>\"4\"F!C!v!K$O2\"!%{\u{b}m\" H'uL\
        ;&.@#<#9!7';'APQ! yp\u{a}+ s\"I#J!G!E#G!A!H%E#O'D}#!-x2R#'D#?,vR9!>{ab!%v@X! Fs\u{5}!:u$\u{6}.!;\"9!=\"D!B!\u{7f}\
        \"E$@!F\"@%<&<&=%=-;$ z%B%B0<:\u{1b}!Ctz'!#wT\u{14}7 O!y!P!C\">\"I!A!G!N#J\"B!+\"1\"I%D!I!J!H!P!1#3!@!.\u{1}s!1\
        |x_D T!H!q!A!C!D!=!L!D!?!@!K!?!9!E!R!3!=!?!L!D#0!B!C!\u{2}!M!J!3!3!8!|!K\"M!G\"@!M0\u{14}, 8\"D!@!7!9!D!u#q$v*>\
        \"C-?e\u{a}# v.F*E58!:v$\u{1a}!6u\u{2}d!Gu\u{10}\u{19}!1v]\u{7f}!=t6\u{1a}!Gvxr5 u!B!N\"E!C!A!M!L\"J\"P!H\"C!5#\
        2\"A&C!?\"7!w$0$K\u{1a}\u{7}\" B9x\u{13}\u{8}!GumH\"\"BEvDB! {Mz!#v1I! D\u{4}i!:F{_!6u\u{1a}@0 y!>!@!C\"E\"J\"@\
        !?$E\"w!C%;\"A$A&F%@!0!G?\u{7f}%\"9F!w\u{3}w$ C!F8G\"\u{7f}}.#$D\"xAD\u{7}V4 ;!9!8!A!0!q!M!G#s!q#s!<\"t$9#8!7!9\
        !;!>+44^!6wIA0!4!G\"C!A!G#=!?!>\"L!H!F\"I#E(C%9!7OT!<u\u{1c}\u{6}!1{\u{0}\u{9}%!}\"E.A)C#x_X!Gy_^!-zX7!*uMJ!Gvw\
        \u{f}*%@\"A\"@!E\":\"A&9!w%F!B\u{13}(\"/I\"K<\u{2}!3u{k& I!>$>\"D#J1v\u{e}\u{1c}!,@Db= H\"T!@!Q\">!B!B!A!Q\"M!K\
        !H!;!N\"P$P!<!M!E!R\"P!'!t#L!N!Y!F!B\"Pv_# L%t)C]I\"8A\"DV.\"6H1yx\u{a}!(v&E!,vx?!%x\u{a}=!$u\u{16}\u{13}!6u!\u{1e}\
        !!w$2! yEz!,uc\u{e}% H&z$A'=6>\u{6}=&\"@\">&H'x)E-:e\u{17}0!=\"?\"D!G!A!}\"C!<!?!C!D!B&;!:#C.N=7\"9B.<,@!Gx\u{9}\
        ## v.w#K@j!1yBr!#u,a! w\u{2}R!<t\u{8}'!2vD;\"*H%HG\u{1c}\")w>AB($3u#v#G.EyB!Gz9GC Q!@!E!=!J!y!}!F!M!w!D!M!D\"@!\
        G!>!s!G\"O!E!L!/!P!4!O!F\",!+!@!H\"@!G!K!A!w\u{15}>!\"vTt?\"M!=!>!<!E!I!@!8!D!3#G!D!H!A!M\"\u{1}!w!L!C!?$L!.!,!\
        y\":!(!'!H!=!B!=pK!-yx\u{2}!5y/3!+x\u{1d}8! xp,!,t+\u{7}!9x{\u{1e}#$r,t*C\u{1b}\u{16}!1|e\u{1b}!:ut(! sp\u{13}!\
        4wtn! Fj<!>x\u{d}\u{18}( t%:\"4#<$?!M\"='91s\"Dz#xx\u{1e}!9v\u{1d}H!:y\u{5}\u{13}!,w\u{12}:\":B\"ztz!.v1,!;tej!\
        8z)]/ I$=#L\"3!6\"9!9'7!w#J\"B$7#1\"6$>Z\u{3}\"*A9x#8$$>5@)x%??\u{1f}(!>$D#@#7#F!F\"=$6S\u{6}%*;\"@%E*z,E{0\"9w\
        .C\u{1}\u{9}/!P!N\"K\"J!O!N!J#N!O$H!:#J(I$M&,9c!5vy\u{1b}!:vF\u{17}!1t5\u{e}!:y\u{a}8!GvnY$%H'C%C6< 0$,A%C*{,=U\
        |+ @#;!C${&u!C\"@#;&?!B#8oN\" C#yFg! u%`!$ta{! ?wN6 J!M\"O!O\"Q\"Q!L#Q$?!J!K!1#B#r!O!v!6\"H#A\"J!K#Eh4!-whd!$wH\
        o\"*x==w8(%A#;\">%{+K!@!>&Am@!:x\u{9}S3 N#G!E!C!J!I\"8$=!G\"5!F\"L\"H%S!>!<!w&0$I\u{16}r!4v\u{2}v+ r!r#J)?$B#s!\
        ?!=$J!@!>!E!Gu|\u{1b}!*HS9! E0}!1xk?! v\u{17}X!,w\\]$$v&?'='E5\u{e}#$\u{0}#I@E\u{1}\u{13}!,tb\u{7}\"4v&E5@!5tEb\
        ' J*@$E#A\"<#<+9.\u{5}!Gy4,& I,v-u!M!E!@PY!2v$\u{13}!1w\u{1a}G!%H%r8 F\"N!C\"N#M!D!K!G!E!K\">!H$v!J!J$O!H!?!5!/\
        \"K\"I!?!IU5!'u\u{f}=!8vf $ F1x'v\"H4]\" u,Ar\u{7f}!9x\u{9}W!<xkW!9z <!1y@\u{17}!Bu\u{12}\u{16}! C2t!)y\u{3}\u{15}\
        !9vH)!4tq.!:wE}# G:A!xJ+$\"E(B0H->:N!<vEA!9u6U!4v\u{4}\u{f}!3x\u{17}\u{4}!(wiT!:u/\u{1b}!.u\\W\" G:vg|!6tZJ$ E(\
        C&v+@\u{14}\u{e}!3r\"'\"\"w8G\u{e}4!;tKw9\"J!C\"7!C!@!E!6!A!E!B!7\"B!}!z\"3\"I#v!2!I!z!K%3!@!2$Aj#\" F\"yb|!:o8\
        \u{3}!3tF8\" E8yft!;yV\u{13}!;v>]!9u\u{8}G!Cu\u{13}\u{b}\".v4K5Y!Gv./0 O!1#J$u!;#8!3$L$G!L\"I!?!A!J!0'2N>!&}mr6\
        !4\"L!7!L!9!7!5!F!6!8!J!4\"3#\u{7f}#H!6\"@#H!8%8!4%C\u{13}m!Gx\"_!Gvvm\"&x+ED`!)t\u{2}G(,B!B!G#G$9%L!H!<?\u{1f}\
        !.w2G\"'B*xx8&'D#B$@#C(?!>A\u{1a}# y-t$FAU!G{&C# y1B6@,\u{7}& N*C\"D)?$D!{f}!1us6! vy\u{18}$ v1I(D.H@a@!P!A!A!w\
        !A!T!D!D!C!F!7!9!V!I!:#I!G!<!F\"6!8!P\"S\"5!N!N!L\"L!B!M!C\"OV~!:DhQ!4t\u{14}n!1u\u{3}\u{d}\" F%>]B!,u\u{1f}-+%\
        z!C!E$w!B#G\"G'D!C!I-<_9!:L\u{2}M!!uj\u{17}! Ba\u{1c}! y`V!+xl[!9xdi!2u)\u{1c}!$u=O2!;!M!=#C\"<!@!K!;$=\"=!>!>!\
        <$B!K!\u{7f}\":+AY\u{d}!1uE<!4unS!$u\u{7f}\u{7f}/\"K!I\"I!H#:\"E\";!@!D!7&6#J#F&;!5d\u{5}!-w\u{e}x&$q-@\"D\">!?\
        #@i+\" D8y;P!Gx\u{1f}j!)w\u{13}J!6u(J! vg\u{d}\"1F6x\u{12}u! BLb!1{2Q)-5$8\":%?\"J!:%C#J$J'p!$v\u{7}\u{11}!Gt\u{18}\
        P\" x#I\u{a}D!9xg\u{0}! x$N!1y\u{5}\u{6}!,u\u{1}r! w\u{7f}C!&u\u{6}l!,{\u{2}x!6r\u{6}b2 N!9!A\"E!B$@!H\"<!@!A!>\
        \">!|\"6%w\"8!I+H\u{a}\u{c}) B%u\"t#C$w(=\"@!>.>p{!By\u{e}\u{10}!3xO\u{16}!<s?\u{1e}#$}&I=A%$!6xBN#!x)G=A\u{7f}\
        \u{b}!1y\u{6}>! uU\u{19}!1|*g!G|#1&%F(<$t$:-t%G\u{a}2!,??3!(x\u{1f}\u{1e}\":F-w\u{11}!! xFn\" y*G8D* G$>*?#I#<!\
        8'u%5!8%HF\u{9}\"\"v-t>\u{12}!&w+g!&u0\u{2}!Ax&W! zuO!Gyu.! uCz!CymG!B}\u{13}h)#@!>\"@!D\">&D)J#>!<\\\u{5}!$v$)\
        -!7!9\"I!@\"K!;%:!>!A)u!5!L(;{r! |\u{10}\u{9}!'u4u\"#K-uh9'!B)B\"B!?$I(J!Kx[!?q\u{19}9!G@*\u{12}!0y<F!G?$N% E$A\
        \"~+E6B[\u{16}!8sS4!B}>Y! yz(! {d/!*x)v! N<w!/u\u{6}L!\"G7\u{1d}!GD\u{13}1.!H!E\"B!F$?\"G#E!F\"F%/#E\"F!3\"zdp\"\
        6u1D\u{7f}7!:w?L0 \u{3}#?!=!B\"B!@!@!=\"B#?'t\"=!A!<!?!BA'!$vY5!*u9\u{9}!)u\u{15}\u{4}!7{Er!(x5T!1y4\u{1c}!2t\u{f}\
        a!8v\u{12}B!5v\u{7}T%\"H!L(H.L!Oo\u{0}!6uZ<!G<\u{e}\u{2}#1D*{,<w.\" EGytP!$v4m!1uN]!<v?%! v4\u{18}!6sr\u{1b}!,u\
        '\u{e}!0u:4!Gu\u{2}\u{1}!<xdq\"2x'=&t\"#K;u\\\u{9}!9tb8#6?$D->!\u{1f}*$?&=$@#8'@!u!:!=!='u|\u{0}!:vbJ'(G#J#J!C*\
        G#J+M\"\u{3}' O%E)?'t!<$s-=FD!+x\u{1e}P!1x\u{14}K% |2D'D!?!D\u{13}|!,t\u{d}!!:x\u{14}\u{12}!4s?K0 r\"x!G!D\"G!L\
        !C#C#J!I\"F%9#G!I\"<+It+\"\"u:t\u{17}\u{7}= S!I\"L!L\"K\"L!H!N!M!P#O!=!H!{!+\"P!>\"N!s!P!t!1!H!D!N\"=\"F!Q#AT\u{10}\
        !Gu#p!(w7\u{1e}!$v8 !GxLa!1?8k( v-B!J#E\">'D\"w+?nZ!;v\u{1d}v*!;#B'@!B#G'?%F!;\"y)8Yj! x#t$ J+{/C-?/0-!C$G!=!E!\
        D!<!8$@*?!9!I!F,y\u{12};-\"I!G!9$?$?#D%E$L!K!G!J!G+OW:!1u\u{1}E\" G:x\u{12}d!-u0\u{15}\" H:y\u{11}w, D$9!>!|!x!\
        ?&=#x'M!=!H!:2f!5wZv% y$A)@#?7tzR!:w\u{4}{+!;(B!C!E!>\"F#@)?\"v(H#=kG!1GIm!9HM|$ t*G\"H.u-\u{1d}4!I!H!>!:!L!J!M\
        #7!<!H!F!<!A\"D#I\"G\"C\"H!{&1?X!5v\u{9}\"!/u\u{15}~!Cu*(\"Eu\"y\\<!9u:\u{13}!8Bj}!Bx\u{11}v\" G1w=\u{f}\":x-=o\
        \u{7}\"(K'F0\"\" H:yK-\"1y6FQ\u{1e}! x9R!(vfp!%u\u{1}\u{5}!1v _! u38!5z\u{d}d!Gx\u{14}\u{1c}!6tW\u{2}!.xga!1w\u{19}\
        Y!:tS9# L\"?/x^#!9xj\u{1c}\"<C+E@5!.wQ\u{11}&(<!@(A#<$A\"~\u{e}L!$u=0!6r82% K'='G+B!x\u{3}|!GB\u{a}L.#C\"G\"G\"\
        w!D\";\"E!:$;\"=$@!@!@(<t\u{a}!.w\u{0}u3 A!A!6!>!=!E\"B\"=%N!E!5!K\"t#5\"C!F\"<#<$4E>!1D>L!.Fn$!<r\u{c}\u{5}0!5\
        !J\"<#C!?#;!8!>!<!E\"B#7\"5$Q!t!8+~%/F'=\"u!x#Bv\u{3}\"#I:tA\u{f}!-z\u{a}'7 I\"R\"<!F!A!K!>%9!@!=\"L#L!N!I!7\"x\
        !P!7$E!t!:!<!8\u{1c}\u{d}$ I,C-B${\u{f}(!/I_Z!:wWC!6t\u{6}\u{11}%4D+G!G!z#Jm-(!K!I%G!D'D\"?(F.H/\u{19}&!9!=\"@%\
        @!C=Ja\u{1c}!GvvE!Gy\u{e}\u{16}\" C#v7,!%x+\u{c}!:v`\u{11}!<u[#!<u2v!<v\u{7f}Q!G;RZ.\"C!I!J!F\"I#N!J#I&6!6!H#Q!\
        O\"7\u{9}D\"$B-|M\u{b}!3u1x)#B\"C%D!w#C#N(A!F-HY\u{1c}! un}!9y{\u{1f}! z+6!:C`<!;vp-!&w(\"1 s!3#>!H!C!K\"9!H!F\"\
        F!D&6!8!7&M%8!677!1v:T!%v\u{5}+!$}2W!3z\u{3}`!.yr\u{1c}!Gt\u{1d}=\"6x$G(i\".C,B)\u{3}+ E\"A#;!|!|!>&9#H'A#E,G<\u{7}\
        # @*w.uXJ!GAZ,! A\u{8}\u{9}\" y*H[B#/G)I\"Oe\u{18}%!87I!8!G\"<\u{8}\u{2}) y!:!u!@\"?%</>\"?,;s\u{2}!Gz\u{13}z!;\
        v<\u{7f}!:ucD!:A\u{1e}\u{4}' N%I\"K#K%F'E$LW\u{3}!-uO\u{1a}!$tc\u{12}!BuCr# z\"A8?\u{1a}z& K%G\"F#E0@!xg:\",v;C\
        ]V!:v1\u{d}!4ui`( >\"\u{8}&@-<#=\"6!B!=(^\" H'zR\u{11}!Gv\u{4}`!(u\u{9}I, t%G%J$H!G!E%D!I$E!H!M+IWO*$:\"?!C\"<#\
        @#C)J#<!;+M(\u{14}!'wl6* M!H!E!K#M#G\"F)I!N#r'\u{19}\"1A2z\u{6}=\"*\u{7f}$B\\\u{17}!:y[\u{12}!:t4`!GAS\u{13}! {\
        xw!.v(s!&y[I6\"N$I!M!L\">!D!A!D!G!H$6!8!:!N\"@!Q!P!J\";$I\"N$O`w) r*J%>\"E%K\"C\"Q!A,J8v\"$}CD\u{19}X3 H!D!:!@!\
        @!F\"E\"B%I!H!6!R\"u#5\"B\"J!@!H&7f\u{b}!@ug:' I*E%>+I!;!9+P]\u{13}! yE,!&}\u{11}\"! z\u{1f}<!1t\u{17}\u{12}0!}\
        \"D!A\"E\";\"G#>!<#A(=!C\"=!w!;%<$RGC+\"E\"G#D#@!>!@#F\"D'G!w!I |!:v/J0 I!6\"E!;\"B!K&4!@!D#u!7!8\"D#C#5%4[\u{12}\
        ! v\u{12}\u{2}! x\u{11}*!6u)\u{3}\" D8EUs!Gu\u{17}Q#'H#G.vZ6\" I:vz/$1C'v\"v-?S\u{4}''B!E%w$?(C!x-=z}& G!A%?$t'\
        s)BOE!:z\u{7f}\u{7}!<vv[!Gu\u{16}h!:u}\u{c}! xZ\u{b}!1D8u; U!o!w\"D!C!A!G!8!@!L\"L!=!O!@#J#T\"'\"J!Q!G\"@!9!E!r\
        !E%?!N T!&uf\u{1f}!:v_|!9tY\u{1c}!Bvm#!Gv\u{b}\"# G:A!x\u{6}:\"\">:At+\" E#|rC! E\u{16}k%,u*<$E!B,><N& \u{1},A%\
        @):\"?+A\u{18}\u{1e}3!5!D!H!D!M!H!L!E!;!K!=\"8!@!B\"u#5!3'3'2\\\u{0}!(uf\u{1d}!<w\u{11}\u{13}(\"p(J$K#E'J!C!G-C\
        G.!.wtC!<x`m\" |:D\u{18}H\"9x!I1r!4up+!GxHX!6t1i!1{U\u{3}!Au\u{1e}\u{17}\" H:xx\u{8}!GwfM\"$wC>t1\"<z+A\u{1e}\u{17}\
        !$z\u{a}4!9uG]!:vIM; M!J!E!5\"E!?\"@#J!F!J\"C!G\"*\"F!H!I!1!I\"N!?\"6!.\"F!p!N\"O#q'!!9t v!:wlG!GA\u{e}0! {KH< \
        B!q!B!4!G!t$@!H!0!:!s!r!8!4\"?\"A!I!O\"E#L!6!C#I!.!p\"F!v\"O\u{11}\u{12}! wf\u{d}!)y?p!:Aca!,x\u{0}Q\"5w2D%v! w\
        \u{1f}E#\"D/G6=h !1u5o! xi\u{1c}!1u\u{c}`& }%G\"F#D%G+FTY) N!4&J!A)E#u%F#=+}\u{14}>.-?!A!F\"J!3#4!I\"E!J!N#8$D\"\
        t$B\u{1c}0\"8w\"Bt\u{1c}\" C'{8\u{14})#B\"C%C!w#C#M(@!F-H8M!-t\u{15}z!;vD00!R!I!E\"6\"K!E\">!/!N\"O%t!6!2$<!=-Q\
        S\u{7f}5 R!w&H#E\"-\"8\"H!G!@!+!-\"B!4!R!K!N!M!w!7&K$PyG!)v\u{13}}!Ct+\u{9}!:G/4\"0H!v)>!GuI\u{1d}!:xM\u{e}\"1D\
        6zaQ! vB,!Gw\u{e}=!:vIC\" B:}em\" |:C't\"6H#z=>%*E/B!F!\u{7f},<[-2 L\"I#B!F!K!C\"E\"u!?\"B\"s\"J!6$L!J\":'G%J\u{2}\
        .! w6\u{6}!$u\"\u{7f}# w,D0y\\c!Bx1\u{1b}!Ct\u{f}I!$wlE)!8#>!B(=!C&:\"?#:):&E!*q6E! J]R!'v-,!+xbV!Btl-!:uvV!9u>\
        >!!u9?\"<w+=h3!Gu\\1!!E:{!9tGx' A*=%?+I!=!;+M\u{1b}:5!L\"?!I\":#F!L\"H!<\"M\"6\"1!@$F!I!p!D$I!q#/!I#QSS'#@!@\"x\
        \";&@-E,G.\u{f}!:v\u{1d}H!.vj(# @9w.= l!:v\u{14}Y$:G$z$C%ICL!Gz$+#\"A8L->\"q!=u1\u{1c}!)v8%!!u\u{0}\u{d}! zib% \
        C%v't%B'C\u{14}\u{1b}!:t\u{4}d!)wyh$$B*w\"x!A\u{e}o!)t#P&%C'@%?'J!z\"<\"%!2u>\u{10}!-vGu\"2v'D\u{0}N\"9u!B\u{13}\
        F!)u>e\" E*wW\u{0}$ F&F*v,s'^!$uBh\" I!w\u{6}P\"3H4u\u{9};!9vh\u{1a}!AuaH! {\u{19}k)$F!I#E$B!@(8%s\">+<\u{3}9!:\
        vh\\!#{nT!)xtl%-<$B+G%u&t^l$#D\"J)B#vwP# B't1u6f!G=u&\"&C/9<.# \u{1}\"C8> L#2u\"E-wp\u{7}! vm\u{12}1!5!C\"=\"D#\
        ?\"?!@\"E!F&6$L\"B!K\"A\"F#9$u=#!9H\u{f}`; D!K!C!?#Q$t!q#o!K!K!P!=!R!L\"A!E!N!N!J!B!E\"7!G\"O!E!E\"K\u{2}n!Gxbm\
        !3sb<!/t#\u{11}!1yf\u{16}!G>(\u{9}!)u\u{1e}z%$u0C!?$B!>\u{16}N!;u>*3 J\"H\";!>\"9!<\"<!<#;#9$=!;$~!<!?#H!s\"@%M\
        `Q! vA4!%x\u{0}2!Guk7$!;&=/9#z\u{19}F#!A*=#=\u{8}4!:v.,\"5@%J^\u{b}*\"E#D!t$B!@#F!A\"E+:+w\u{2}\u{e}!Aro#'%{!A!\
        F'G#@'G/=\u{8}T\" L8|oJ!!u@O\" J#|+\u{9}!1ta&.!I!r#B\"q!F!@!H!M#I!G\"C%I&F+G\u{b}\u{1f}'\"@*E*;#u!r'A&<#p!&u\u{10}\
        \u{c}!:uOt!-u#G! u\u{5})!1uc\u{2}!:v|=\"9u!B}:!G{#\u{13}!6yv&+ F$@!w\"E!>\"x!9!=%>(A#GN~\"'w*B\u{16}g!!w+\u{2}!\
        6u`\u{16}\".G#x8M!;vI\u{1d}# K\"H8z\u{8}\u{15}& O#E$J*M't/D\u{1c}\u{3}9 N!=#G!;!J\"@\"J!N\"I!H!G!N!I\"'!F#E%H!,\
        !>#A!P!G!I\"@!KM!!At\u{c}l\"6x&C\u{8}:' t\"O!G+F'<%F(=h\u{16},#{!I&C#D!B#G\"K\"@'F%D!A%LFA) G$@*?%u#t$C\"?&u%?:\
        o! w;<!!uoS$1s)D\"z+DUY!::\u{c}g!Gt_\u{c}!9uT6!$u1\u{7f}! xF\u{1}!Gv\u{1d}h!6wPj!:v\"\u{d}!*vHM!5vwt# t6t$D8\"#\
        *F/@.>\u{13}\u{3}!&ypV\"-x7u*\u{9}! w:,!9u1!&$<#F#>'?%<%{qk'!;#E!G&D$F\"@(?OK!9umO#1D*{,<N.!\"t'<!$t )!/w|R!:y\u{1}\
        n!:u\"l!6w\u{1d}d!&u]O!Gu\u{a}j! E M#!>\"y7FH\u{4}!-u\u{4}1!$v\u{1d}'!&x\u{0}o.!D$@#:!<$;!B!A$6#G#6#@%6\"3$MT\u{13}\
        !'t\u{2}@!:Cv\u{1b}!?tIl!3u2|!/uB\u{2}$ {'G.D%DR\u{2}!1y\\\u{c}!1y\u{16}T%\"<&@\"?'E6BuB\" v9DZz!Gx\u{c}C! z_\u{7f}\
        !,z\u{1c}u\" G:y\u{1a}w! z0_5 o!@!<!>!>!A!;!F!=\"3!=\"9!@!J\"I!D&B$A%N!G%qJ6$-\u{6}$A(@.=_z,\"I\"K\"J\"H#E!J!M%\
        Q#I$P\"P!MYz!9u#:!,uqi!(=\u{16}{!9t\u{b}@!(v\u{12}\u{c}! HP[!3w6*! zeU!:w\u{1e}q$ E/s't#Ar\u{15}\" B0Av\u{0}!6u\
        ;+!Gu/$!*v\u{9}]$*D'v'F/@]\u{4}!)y/f!:vC\u{5}\" C6y! / q!J$B\"r!F!B!I!C#I!H\"D%J$J\"G+IZ5!,w\u{1f}F!G>V.!Bv=<!,\
        tl#! zO\u{e}!-z@h!Guqq$1t%<#v\"@X2!Gu\u{16}e!Bw?t\"3E)t]>3#B!K!G!B!E!I!C!E!F\"E\"H\"E\"4!4$E!E\"I!z+<\u{16}\u{11}\
        !.xPy!\"Hu]! u\u{1f}\u{5}!8|m\u{1c}!9uE\u{1}!-xJ\u{10}! u1p!+u\u{1b}\u{1d}! D\u{10}u0\"L\"w!E!B\"G!?!K!=!I#v&I$\
        L!I!E!8+KY\u{f}! u{:! w\u{7}Q!;v\u{7}4! JAR\"5>'CWl!9t'\u{1c}!1tcK2 N\"D!G\"F#A!6!G!?!>#B\"B#5\"I\"J\"M!G)C#Hhz\
        !Eu1o#.v#t6@`O!:u}U!Gv\u{10}d! E.%!'u#w!2usW!,uVO!4y\u{16}%!.v\u{a}\u{6}!(5wK\",w;Aj+%#{%A'B#C&E[:!9u]U!:wz*! t\
        Fa!$v3^!%w8\u{2}!Gwc4!Gx-s!.t4m!:u\u{9}l!$u( !1It_!,yH(' y!A#C$E)?+>&?R!!Gv]=!<tX$!6uY\"!>{v,!!wN\u{1d}!GD\"3!A\
        w\u{2}B)!?!B\"B!G\"G(F'?&:+G]\u{19}!0F\u{15}/!(wJ6%$I(B\"u.x%tN\u{1e}!&xK\u{c}!#v\u{10}n6 K!L!;!<!H!F!M!B!>\"B!\
        6#H!B\"D#H!z!/#F\"y'3!u$D\u{1c}\u{1c}!!xZt$ D-t,C\"x\u{2}?$\"@(>+{%A\u{1b}6!3HdG= t!?!E!?!G\"N!H!K!B!w\"I!D!<!H\
        !<!<!F!@!D!D!A\"|!E!B!L!=%B!6%Be!\" L:M\u{3}V\" I#{B\u{10}1 M\"J\"x!E!F#;\"A!=!:!A!B\";#6\"v%A&6&=[A$$@)}!=#Cd\u{11}\
        !1By\u{18}\"\"t/t\u{11}E! xn|!1x5\u{19}$$G-x(?!Ix,\"-D/z\u{2}Q!$|\u{2} !)y}Q!4ts\u{13}! y\u{1e}B\" G8xNj!Gx\u{8}\
        \u{13}!1u\u{18}\u{13}!/tF6!:u/E!0y(>! u\u{b}?!&D$O!Gy/\u{1a}!5B-d% F%x%F.C!?`k!4sf1!<vu\u{1}\"*u8C\u{7}o! CH`!2\
        x'x!:z\u{1e}$1!3\"E!=!@!=!I\"9!J!C\";!=#t$1$@#O%5!5D6!9u\u{a}1!,w[n!;x(\u{6}!9x\u{12}@!6s\u{f}~! FD\u{e}* K!?\"\
        M$?!E&t&<&K$>)=$%\" y;G-o/ Q!E!t!?!;!I!E\";!K!B$?!@&-%N-t%*! w^n$ G1s(<!=cB!Bw;B!Gy(>! uH\u{7f}# C)w*>\u{10}\u{b}\
        &\"G!E!A5C)w%F0B!7{\u{2}t!1um\"&%D,E#C!t#C!J\u{18}s\" }:B\u{12}U!GuM[!1y\u{1b}(!:H\u{18}\u{1d}$'F!u2=-=Z\u{15}'\
        \"@*@\"G&8&K!D&xE\u{3}!!xs/%!>4v#B#v)E\u{f}\u{1}!2u\u{4}Z!'v\u{18}##1@(B.w\u{e}#!9u\u{13}\u{1a}!Gxx.!Au}U!GC?\"\
        !5u\u{7f}u!5w\u{d}d\"4G3y+3!*v5r!!vIu!7{5V!6w^a!%u\u{1d}%!'w\u{16}B!!uD\u{13}!G{\"\u{19}!,w\u{1a}4' E\"D0{\">!<\
        'C+LTg!<xSO!5v\u{17}\u{14}\"%u#IeL!;v4O\" v1H\u{7}(!1yt}# E:D'tj6!4uGe! {Y\u{5}\"*C'x\u{15}\u{9}!*w\u{16}/# A:x\
        -v\u{1a}\u{15}2 L%C!G!L!D\"G\"v!?\"C\"t\"K!7$M!K\";&u!H%G7\u{16}!4t#/!0t/t) I$u*@'?$B#p%u#G#?pM!(v^A6!4\"L!7!L!\
        9!7!5!F!6!8!J!4\"3#\u{7f}#H!6\"@#H!8%8!4%CRB0 L%C#=\">\"C\"E!<\"?$>#@!~!A%z!G\"C\"E&@!G{sj\"\">6En\u{1c}!BuY+$'\
        A!D2M-I9]! uo~!9u\u{16}y!1wI\u{e}!G@\u{11}.!CujQ!GuXm!4w/\u{d}\"5x2Hjp!9u:#!Bw>\u{d}! v\u{1f},!<u0s!6u\u{6}\u{4}\
        \" K:v\u{b}\u{b}\"&x+EJI!GugN1!2!E!F!F\"G!I!B!:\"E#F!F!?#6\"0#L$E+9{N\"4v3C\u{1d}u# A5y'FW:!:xA\u{8}! zI1!Bw\u{1d}\
        @!9wJI!:z\\b!-x\u{10}1!/vh\u{12}#1v(C\"|\u{1e}K!1s\u{4}C!+u\u{b}R!$yI8) w$?)>#?!B'D\"G'>&t{&!)y\u{1d}+!&u\u{12}\
        u! u62!:zBu!-x\u{4}Z# C:>\"yV*!'v\u{e}\u{2}# u!E,BSp> N!7!8\";!9!<!<!8!:!N!8!=!7!6!7!;!9!9!7\"x!;\"<!8!\u{1}!=!\
        ;!?$:\"9$E%\u{1}!<xw)!9w\u{13}a#,?\"A5vV+!1|o$!GAL:! vLs$*x'D(B.B\u{15}N&\"I\"J$G#E*I$Nq:%$=%x(A#A!A4G8!H!N!I!r\
        !:#A!K!I!C!B!7!H!J!F#2!H\"H#K\"<!5!4\"D!F\"2,\u{13}\":I#w\u{1}F0 M!@!L!F!=!C!N!F#L#?\"A$3'L!=&F!Pl~/ I!F\"@!L!G\
        \"G!G$A%N$u!3$H\"=%u!<\u{0}>4 G\"B!5!I!F\">!L\"I!B$A\"u$I!I!0\"D!>\"G!I!1!@r]\" x9C\u{1e}F\" B9Cdt!*w$h\" E8yNm\
        !<v1\u{f}#6{)w(AR*!:v.l+ K!E)H#<\">*@!>!y!M%F&<4I!'w\u{14}V!<u/E@ S!p!N!5!K!F!Q!L!B!H!L!H!Q!@\"R!I!M#S#@!q!E!Y!\
        K\"=!;!K\"P!D!H\"A!9!Ozy!:<\\.!Gt\u{18}7!Gw\u{1a} / N#?\"?!D\"z#;!D!?!D!A\"H$5!4#w#8s#!CtYW!,v\u{5}\u{7f}\" {:A\
        \u{5}C! vcA!'u\u{3}r\" }:E)\u{a}!:u\u{15}f!$v\u{1b})!(v0-!Gx{\u{1b}! u\u{d}6\"?s!M\u{12}O!3usr!6u\u{1f}a7!M!M!O\
        !N!D!J#>$?!E!@!P\"=!C\"L!&!0\";!S!I!E!2!3$-\u{1b}?!Cv{,!:vK3!Gx\u{9}8! I .\" E#yhd!*yG\u{4}; L!F!L!s!O!N!R!P!S!\
        O!N!L!O#S!O#F!J\"I!A#L\"=#I!Q!S!P!O#H\u{5}r\" K;yBz\",?\"AG\u{a}/ N!6\":!F!G!A!C!E#B!B&w$E#E(v&B5G!Gx5%!9v\u{15}\
        `!1xl'!${lo!:ub`!$wO\u{17}\")~>Gyz\":I'y\u{2}~!$tm\u{b}\"1u6B\u{0}\u{7f}!=xG\u{e}!\"DC3!;yP,!\"Fts'\"C\"F&B#w!F\
        *D/<V{! y\"S!)xGE! z>&! uA2! w}GB Q!7!C!H!H!C!K!L!C!A!<!=!B!B!G\"@!J!8!9!5!6!;$~!=!5!<!<!C!v!9!8!<!N#D.\u{f}? J\
        !C!K!D!Q!o!r!M\"J!L!M!G!x!N!I#7!B\"E\"K!T\"J!O\">!G!J!O\"T\"H!<!8!Q/@\" J9vp\"!:v02\" z\"E(3!<xS:!(v\u{c}[! xJv\
        /!M!@!B\"<!D!F!:!?!L%F%H*5!C#N!2\u{b}1!.u^\u{1b}!&w>;!Gu-!!1D\u{15} !%vG*!!u\u{3}\u{0}!/G'\u{15}\" I'CMY!;J&\u{6}\
        % ;%x\"v.=%;\u{19}J!BI>5# v&H#DK\u{15}!Bx;;(\"<%F!@\"@%@&9!x#>:>8 O#F\"G#=!;!A!<!G!<!H!>!@!x!?!M!@\"P!/!K#B&5\"\
        G\"?\"~1V< T!F!H!B!@!A!G!J!6!4!J!C!E!I!O!:!/\"D#?!N!/#w!M\"0!1#*!F%wz1!2t\u{14}\u{7}$ P(t\"K0HWz!9{\u{8}$\" }'G\
        5\u{11}!:vk .!;#9!@#>\"?\"@\"=#z%;#t!?\"C&;%;\u{a}H!1w@\u{13}!GvU\u{1b}!3u3\u{1d}$)I!C#x$D(P! y48!8tx\u{6}!Gx?\u{4}\
        !:xs@!6uri( H)}!<$6#<'G\"M-Gt(# D1u)y\u{13}U!Gu@-!GxV]!AxiN!,yw\u{9}!GF\u{1d}o!,C>y! v<}! z\u{e}\u{6}!1y\u{e}(!\
        Gv'\u{d}% K&x(B!D)JO5+ M!s#F#D(D!u!C(D!M(t%M8U. /\"6!=!:\"9!8#5$9#4'\u{18}\"2!:!<+/T\u{e}!+x(B!9uym!$up*# J!u.s\
        &\u{17}!G{m\u{1c}$'I%F#H*>\u{19}\u{8}= P!r!P!A\"y!>\"O#K!B!G\";!J\":!H!@!E!M!O!J!L!S!E\")!D\"E\"K!F\"J\"r{,!%t0\
        56 K!x$=!8!?#<\"6!7!I!:#0!1!/!w!-\"8!>!G!I!K\"t)Bx\u{6}!:x\u{9}^!(vZ%!:u~;!1yj<!:s7~!1xQ\u{0}!BwF\u{8}\"!u:I,P\"\
        6t,t\u{e}\u{14}!GAQ>!:AMp!2v\u{0}\u{4}!>t\u{13}C\"&wAD\u{14}j!;|\u{11}0'#E\"G#J\"D\"G-L#D+\"!-x<(! v\u{1}\u{9}!\
         z+O\" x*F;7! y:\u{1f}!:vAQ(%F#}\"D!?\"C!F!E*D_9!<t>\\!1v\u{6}2% G*G!|/G\"=Z\u{1d}!*|{J$1@(@*v$Ay:!9wje!9u-[!Bu\
        j\u{10}!=uM^\"#K-un3)(L\">#D!G!I)C#K&I&NV4!${YZ!3ul5, w$@!C\"B'D';!9#:!D!G!<+B?}9 \u{0}!7!4!I!:!8\"6!|!7!7!;!:\"\
        8!4\"5#7!7!:\"I!:\"5#=$;!2$22@!1v_^\"7u-u_>!9sAa\"1z6D\"_!9xuO( L%C#B&@+@#I&E%@\u{1d}[!*ua\u{16}$'C#C!z<wb\u{9}\
        !9t\u{11}~!\"x\u{b}a#.F,J-ykj, 9\"D!@!7!9!E!u#q$v*>\"D-?\u{2}!!!xuK!(Hja# =*@2xw\u{a}!1x_\u{17}!Cu<(! v! &!>#F0\
        w!:$@#A\u{4}M!!u%I! u\u{1b}\u{0}!9v=(!1vbM! vH7\" @9y/[!.uY\u{5}$ D'{*B!sGS!+xc^- J\"F!E!I!F\"C$H!I%F$L$P!x!KLh\
        !6uQ:!,vAC!9u\u{1f}\u{2}!9t1I!6t\u{1f}&+\"?#E'<\"?!C)@\"H!<!;&y%KYF! ?>A$ H$G$~)D\u{f}x!(wf:!Guj\u{1e}!GvVr!)vn\
        N!:vfm!1ym{!'v$.!2t:(!:u;o+%D&w!=!v!D!D*B!K\"B&A%M 0\"5@\"z\u{16}M!)v@4!/uL\u{12}!*yke!9s\u{0}S@ O!R!G#A!8!D!H!\
        <!P!D!;!<!E!P!&!3\"E!G!M!q!w!F!n\"w!}!8!H\"R#J\"K!@!H`-!9BY\u{17}!\"z\u{10}~\" N1E\u{d}\"' I$=#u*{'D!@!>%$!(?\u{17}\
        3!GwH\u{4}! |)\u{0}!Bw&p\" C<t<\u{16}!9uRn\" J\"F~b!$w\u{f}\u{17}!Cto\u{12}!,u<3!$t$r#1x)x->rr!%w=\u{11}7%;!:!9\
        \"K!8\"6!4!;!:\"8\":!7\"M\">!s!J!:%C!7!Q!J\"E\"JL\u{4}# D<x*t:\u{f}$5u$x\"E,?\u{1b}\u{1b}!Gw=*!Au1Z! x\\E!GB\u{2}\
        ]!8u\u{1e}b8#N!r!@!C!@#L$R!F!v!R#B\"S\"G!=!G!<!s#C!C!s\"M!A!H\"Q>x!4v$E!-u/\u{17}! wN?!(xE:!)ta\u{a}!;z\u{3}j!G\
        B\u{5}!\" DGy,\u{1b}!9x#P) H!:&x#r.E!:!K!@,E(c)!5!I\":!N#G!?\"F!>&:DC,!8#=!J!@!F!9!|%=#I#:/=$F7g! sc\u{14}!:u\u{19}\
        \u{4}!9u<*\" C:|/\u{12}! uCv!4vs># L8E\"x\u{7f}X!1y\u{14}l!$x@V! xG\u{2}0 M\"z\";#A!=#C!D\"?!=\"@\"=&I!K!E!I%9\u{d}\
        5\"9E.y{Z!1x~\u{1c}-#<!@\"D!6!;!6$C!D!9&7%@#9%95\u{a}0!<\"D#D\"I!G#B\"L!M\"I\"L\"K!J\"L#G!<+J44% v!B#D!K7?\u{2}\
        E!1x!\u{4}! H\u{7}\u{18}!$v\u{8}V! vU1!Gu\u{7f}\u{d}* A\"?(y\"~!?$;%9#=!9->#J# w:A!Hn(% >&p$<'N'<2n!)uBH\" J:yG\
        \u{12}!Gw;}( J!D&y#A\"@\"v*K/A]\u{17}(%A#;\">%{+K!@!>&A\u{10}\u{b}!1zs{!(v\u{1f}=-\"H#D\"D!E!?#6\"B%8\"5!7#F\"@\
        !9e7!Gt7:!8D\u{13}!!7v\u{9}p!1y/b!4u\u{17}-? M!G!@!C!M!H\"G!;!E!N!:!G#s!D\"M!H!P!K!J!J!Y!K!J!E!I!?!@#F!F!I\"K\u{3}\
        I!=uw\u{11},!:#A#t&A\"G#?\";!:!8\"D#E!B7@!<xq-!1|p,!:Ct0!Gu\\g!G<\u{c}+\" CGw\u{a}T!>{m'!7v\u{e}\u{8}!GtSM9!r$M\
        !A!I!H!E!Q!I!H!H!O!N\"H!1!F!F!E!M!/\"J!O!D&F\"=$T){!,w^E!=u{(!Gu-;!){Ns!8I\u{1c}u! vhA!;zz\\!!>I1!$}\u{7f}3\" I\
        /x\u{6}s#\"H#C3I\u{0}\u{15}%#I'F,J\"H!L\u{19}C! u`j! Fx?7!/\"L!3\"7!C!8!B!<!4!F!;\"9!7\"\u{7f}!3\"C#F\"S\"F!7\"\
        @#O%Pa\u{b}!'u%\u{1d}+%z!C!E$w!B#G\"G'D!C!I-<mG6 P!P!K!;\"L!D!F!?\"C\"L#H!J!t!4\",$G\"I!?&u!0\"F!@SC!7{\u{12}B!\
        <s}e!$y6|8 L!L!>!A\"I!L!L!D\"L!E!F!:!F\"P!D!F$S#o!M#E!A#I!N#;Vz! y\u{8}M!7{LU!1zpE!:v^w!(w~'!1wFD!*y#\u{1a}'$F$\
        D\"E#>(=!v+uf&!<u\u{17}1!,NH\u{18}\"6v)soD!%w\u{8}\u{15}!+w4\u{19}\" E$zB1!-v;3\"8w!?\"\u{19}!4u<V!5u'4/ Q!G!I!\
        J!L#K!J$M!G$M!G\"K\"F\"u\"L\u{0}\u{16}!:t#k!:v6\u{16}\"9:\"vz.%\"H#H*M*K#:\u{13}\\,!>$=%D\">#C\"E$8!:\">!7!t\"9\
        k?!CuOp''<#<'9'>!I!9-?#\u{5}! w|\u{1}!5sX\u{15}(!9#>!B\"B!F\"H*;3v<_#(G&>%vT}!9xi!! w+B!GC6\u{1c}!&w\u{11}I!Guv\
        .! FM3!$u\u{1b}+!%x9]!:H\u{5}\u{1d}! ygo!)v1j!-z5I! vSi!-y\u{1f}g!Cxi6$ J+{&F)G\u{10}f!1w=\u{a}8 J!D!J!?!7!A!<!\
        @!<\"H!5!9!8!A!?!3%L$P!M\">\"4#/!{!18c!Gv^\u{7}\"6w&CPL!:vHg+\"?#E'<\"?!C)A\"H!<!;&y%KU[\" J:v1,!Cu\u{c}L!B}\u{1f}\
        ^!=Chn! vC,&-C(v$E)@!@$y\u{13}|!<v~\u{1e}. L!=!<!H\"?!G!s!<!?(9)L!B!A&sN\u{11}0\"B!D\"<!F!G!<!B!N%G%K%N!K\"H%8!\
        H!7\u{1f}?\" G9w\u{7}L\"8F\"|LB!GuYp!<y\u{7f}\u{13}!:CA\u{2}!1x\u{b}\u{7}'(E\"<'<$?#E!t!Cj\u{0}8 J\"N!J\"D!K!D!\
        N!I!K!M!G!O\"I\"N&J!H!S\"J!L!F!E%K#F!Q|l)$E\"D!E%G%J'J\"G!B!MV2!9t_g#\"D4<&=r>!AurE!<ttG\"'F/HB1!6utk!7v7_\".s#\
        t5V&\"F7=!I!E!:+CZS!+v\u{a},# y'H3F=}! C\\q!Bw\u{c}x# t'C*B'x4\"E!K!L!E\"H!J!A!E!>!A!F\"=#/!/\"G!B&w%D\"A$MZJ+ \
        s!=!D!I%I\"I!I)G!G#J!Hg~/!D$D#E!?!G!L!M\"G!G\"B#2%L$:%3%F3\u{19}! @zL!)vhc)!D\"w!F&C$>!F*C$I!EW\u{18}!5yDi+#K!D\
        !F\"J!F!D\"C!C#C*J#JZ|!\"u\u{4}j! \u{1}.F!5v3P) A/@!L$7\"9\"?!<!;-N\\(\" t*C`E!)z\u{4}:!GvD_> A!?!\u{10}!K!,!E\"\
        C!v!s!O!C!I!-!G!7!3!M!0#O!/\"C!B!B!F!-!4!6#1\"G$>4\u{3}+\"D!H\"F\"G$C$L%7!6!I$O\"7oK) P!8%;!A%9!3-@!8!9\u{2}:\"\
        $N4GDb! x\u{6}K!:u':!)z\u{d}\u{11}6 M!G$A!x#5\"@!6!;\"E!4!J#J!I!/$O!C!1!6!y#1!L%Jgt$(>&J*C/@y\u{1e}!1u/L;!F!C\"\
        @\"@!\u{7f}!G!M!<!?!I!M!D!E#L!O!I!L!N!K!H!J\"E!L\"E#H!M!L5\u{9}!0wh\u{c}!4v3\u{1}!/u;\u{1a}!:u+a''P#@\">\"N!K\"\
        C(L)3!%t%!'!~#B*A*@\"@\"=+<BSA!M!I!K!O!H!L!F!L!P\"I\"Q!R\"J!P!K!P\"N!P!E!T!Q!Q!O!L!L!D\"O!M!F!N\"O!J!K__!&}~Q!1\
        B()!#v\u{13}\u{3}!(vvt!%v\\i!#xm$\":A\"s\u{18}I'\"C!D!C&H!B#w4tSM%${#G*I%;.xJ\u{12}!2wer!0z\u{1a}b!Gx,\u{e}!6t%\
        *!1w1_!5t,F!.H\u{8}n& y#u(;'E'>.5J\u{14}!$y\u{4}\u{d}!<tjT\":v!I7\u{19}.%=\"D!A!A!>!L!F\"B!F\"G$<!M\"=!r\\M. S!\
        <\"F!A!G\"H$E!E!?\"B!A!M'>\"MM+\"#F7L=h! y\u{1d}\u{10}\"9u!F*F!&v8*5!K#H!D!?!A!I!L!K!H!I\"J\"H!C!C!+!C'E!w\"E$1\
        %M#4!Gu!C!GuJ$-#G\"C\"A!?\"L#=!C#9#8!9!6#:*A\u{14}\u{1a}!Gt%K!8D9i$$y%F%t#KK\u{3}!9u\u{15} , r!8#;#E!@#C$B#5$7$\
        L\"9+M\u{18}\u{1b}($:#N\"=%A*@!@\"D,B4M!;vl0!6uB1!:v;/!7{e\u{19}' s$E#F#A$F*D/=4\u{0}# H;x,DJ\u{11}!1z\u{f}*!5v\
        ^E! E\u{6}4!6u\u{12}`( K!>#x!<#>&A'9%B\u{10}<!.u/L, K!7$C!@\"@#:$C$:#;\"G)x!IRU!:uEH!#v;x4 R!<!N!H!F!J\"K!C!?%L\
        !F#3!v\"A!I$R!G&1!5!Jcn!Gw\u{11}\u{13}!CtRU\" I:u\u{16}~:\"K!?\"=!M\"J#K!F!G!A!G!S\"F!$!P\"O!-\"J\"L\"(!9!v!E\"\
        /!P!G#Q\u{0}]!1u\u{19}V\" F!w\u{3}B!1{\u{17}\u{9}\"8w\"H\\\u{5}!CsXV5 R\"K!B!L#K!E!>!L#8\"H!I!I\"/\"I$O!H!r!E%A\
        !G!,^d!,ui+!:@?=! {4<!*u$^# E%t5DX9! y\u{1}\u{11}!;HX\u{4}. <!>!@!>!9&r!r\"9$q#<$?!>!>!>3b! s\u{1f}-!G;r$! x{w!\
        &v\u{6}f# r\"s8BO~\"6w#IW*\" tCx\u{2}_!5wc\u{17}!G{bJ$&B!w1G\"Bb\u{1e}&%J\"F#r'D'D/B~\u{10}\"#I:t^l!=xA%'$A-w&t\
        #D!?)u#@6C!&u,A7!@\"K!L\"F!O!M#6\"A!Q!D\"r%E!,!O!B!N!B!K!.!H#G!H%tIM!<tF}!1u*{!/vUm!Gump! v5K!Gx\u{10}h! vMj!:v\
        3E!+x\u{3}n!:v\u{e}U!9wC\u{1a}# G*>0z\u{1}\u{12}!<u\\\u{6}!3x-\u{7f}# @,t\"Aj\u{1d}\" F1vbf!GB\u{17}q!(vXN\" z*\
        I\u{10}+\"1z6=JT\"$u*>;u!*u\u{1c}\u{9}!4u5\u{1c}!$z\u{1}g\" E!x>\u{6}'!<&H\"?!@\"=,A$v\u{11}E! |3\u{1c}!<w\u{1}\
        ;!GwvR&*B'B$A$?*E$>[i!1zdo$%>%?.r\"A;P2 J\";\"B\"D!B!>!9!J\"6!;\"A\"C%J$O!I$E\"7!sje!:Ap1!,wwg!6z:*!'xf$!1w1g!:\
        z\u{7f}i!(s\u{1b}2!<s\"\u{3}!&~}g!G<Zn!\"wZ_!1vt+!!xHt!:w\u{c}X!-xSI$$>-w+?%:~,!$v<x!G<Cd%%=!\u{7f}3:!I-<6b!Gx`\
        \u{5}!*GS4!6x\u{10}81 M#C!K!>\"K!@%5!;!E\"w\"4!2\";\"E!?!G-JKs\" u,J\u{1e}x!A{5\u{1d}\"#s+@0W!)x\u{13}D('B$s!H#\
        D)H!?!>\"E\u{7f}z!Gul\\+ J!E)H#<\">*?!>!y!M%F&Dm3!'ww%! y'!!<t\u{18}0! yqm!=sr#! vg@!AsGi\" H*t}t!1v\u{9}v!Auj8\
        * I$@!D%B$B!?%v\"s#Q!C-:0\"B!F\"A\">!C!3\"7!C!3'H\"2#v!J\"2%3&HU\"!.IhY\"6v$Dm2!;z\u{5}|+!=#D$B#J!G\"='6!6#:#:+\
        x3C.&E$<#=#<!=\"=!:!5!A$B!B!A';$z2C\" z:?v\u{14}!*@#\u{a}!:A\u{5}\u{3}#,?%B%B6#!Gt\u{1f}x!Gt\u{9}\u{9}!-{RU!4s\u{1b}\
        \u{15}!*|\u{18}f!6u*2#%F+v!D1A!%u\u{1e}y#'D*=)F\u{1e}y!G{as% D0z$;(8+NH-!!v\u{9}\u{10}!GuD\u{8}! x\u{7}{!G@nL!C\
        y/>!/ulU%\"@/D)B\"{+7#s!:uWH!:@\u{5})3!I!H!@!:\"J!M#7!<!H!G!=!A\"D#J\"G\"C\"H!{&20\u{14}!$vT\u{c}!9y]?$(F\"D$E+\
        G\u{11}R1!:!r\"F!B!@\">!L&>!;!G#7!1!6\"I$3&8!8lg!:ERv!)F\u{12}(\"1D6?\u{e}\\! E/7!%w:\u{1}4 Q#J!J!O!M!H!H!J!I#I\
        !s!D\"H!K&B\"L\"C%J#u#M)Q!Gua4!9u\u{17}b& O\"C(I\"F.K-EYm!Gt<\u{16}!/vb\u{1}. <!>!@!>!9&r!r\"9$q#<$?!>!>!>|D!Et\
        x\u{13}$ u'C#@%?\u{1d}L$0A%@$F#uWb#$A)>$@,F!;{\u{1d}\u{17}! u)\u{6}! zVV\".v4K7p\" B1|4b!1{&,#$H+u\"EU=! v\u{8}\
        \u{d}!%z\u{1e}l!/EqW! t\u{b}b!<tzF!<uw\u{19}!:tF8!!uZ'#\"u8t-D(X!5u&7!6vn8%*C'y'D\"F-AeC!1t^\u{14}' H!F!C!=&K#I\
        %MOP-$9$>!:\"G!9!:!t(7#?#>%@!>#u'\u{9}!<uLB!1A\u{5}q!GFH #*A.?+x\u{8}\u{1d}!:v\u{0}x!1y\u{d}_$ H*w0w-D3\\,#G\"A\
        \"A!@\"L#=!C#9$:!6#;*A\u{3}\u{1}!2u\u{7}\u{12}\" {:G\u{19}@#'F#?0C*z!G?%\u{9}!Bx\u{7}D!1B)\u{1e}' J$v#B(@\"<)@+\
        w1+!6u\u{3}T!!v`Y!:u^\u{12}!*u'\u{1e}!5u':!GC0?! y\u{e}\u{1c}!1v\u{a}7#\"A(J'L\u{8}\u{b}!:vD$\" G<yWR\" z:A\u{1b}\
        o,!7!D$D!L'F!F\"D$9!6#H\"I!9\u{5}]!:t\u{1a}\"#\"@/K6D9#! \u{7f}oR!,x)\u{16}!!wK\u{1f}!<uQa- F\"A\"9!>!|!x!?&=#x\
        'M!<!I!:W;$$B-w&u0@T\\!#z_^&*I%J\"K$D$K.FKR!9u_\u{e}!:wK\u{1e}!&y;t!Gt{l\" }:E{7!Dz\u{8}a!*up4) =$u\"=!Q*K'>!>\"\
        B,66\"!!v}g5 M!:!@!M!A!G\"J\":!G\"<!;!q!B!u$8!4$?!=!>!P+<6:)#y\"H\"E!J\"B+:!6,;%8\u{c}]!$wW\u{2}\" F%?\u{10}.!B\
        t4c!<u$E#9s!F*t\u{1b}.!:wK\u{5}< G!J!F!N!H!@!:!F!;!<!H!9!B!s\"A\"G!o!u!t!s!C\"E!L!C!:#G%F$p\u{10}u!(wsC! yJi!.x\
        eS!'tmk!Cu\\x!<v\u{c}D!=x/\u{1c}!3ztW!=uor!(v\u{1d}a9\"F!K!7!>\"G!~!7!>!8\"8!;!>\"C\"6\"D#E!z!N\"5!=\"~\"5!6!2!\
        A\u{1d}\u{12}!1w\u{15}m! tIm\" C!tk\u{13}!&u\u{14}0!9t\\\u{d}2!O!M\"K\"J!O!N!J!R\"N!O$H!:#J!4$R!N&M&6\u{c}21!G!\
        ?!F!C!N\"n!E\"J\"G!B\"D\"I$C!@#J\"G,P/?!,x2\u{2}# z6B$C3p!1x<\u{17}!,t8\u{1d}\" DGxpF)!F#L#E!B\"D)t\"A#B\"E_'!1\
        x\u{13}O!2sU{!1ve@!6u-I!6u\u{9}\u{2}\" J1vx\u{9}!8w}\u{18}! w1x!!w$\u{e}3!J!?!@!E\"D\"@!J!=$E!C#>$6\"F!r!O!u'6!\
        2$?\u{5}`(!{!J\"A#C#F\"?\"D96v\u{1}$+A&@'I/7@k# J1<)Iy>$$y0?!=!C\u{13}_\"5E'v\u{11}5!-vXI\"#r5J\u{16}+!9sD&# }!\
        C)B \u{e}! DZ.!$}xG* J!N'H!H!F%E'J\"u#B,JO(!Gs}q!(wzx%!}\"E.A)C#xu?( q\"J%?#v\"=%>'@/;<)$ t\"7&1?<\u{19}q!Gu\u{7}\
        \u{0}\" x:7\u{e} !1{[g\"AD&v\u{e}\u{d}!By80!'wq\u{9}!.v\u{1a}\u{1}$:G$z$C%I^g% u:G*H!w\"EX\u{1e}7 I!N!F!G!N!P!B\
        \"K\"M$F!=\"q!6!D\"E!H!0\"H\"E\"4!L#G$@\u{1}M!9u\u{11})!+v[^* J'K#H#@!r!F!u)@!?!E\u{1f}D# E5u$x\u{4}U6!O\"J!J!D\
        !?!@!F!?!B!I#L!M!N!G\"0!2!J$L\"E!{!3*=U\u{13}\"/v+D\u{b}3!6w\u{6}Y* t\"=\"=$A!|#<\"?-:!;+A\u{13}}!#{Ep!#r\u{18}\
        t!4vM\u{1f}# t6t$D1x#,v.@-w}J\" F*x\u{1e}B!$uP6!G=X`!/t66!5u\u{1c}\u{1d}!=u\u{11}\u{d}! w\u{16}7!Et\u{b}u''E#C$\
        @#C(@!=!?>:!:v%Y!/u\u{13}s!(vw\u{3}\" A<xl%!Gw\u{1c}r> U!V!L!B\"B\"o!C!O!F!O!B\"J!L!H!H!G!S!D#G\"N!R!?\"G!A!O!I\
        !L!M$L!t\u{6}W!6u;8& O$E#G*x+=+u\u{10}@!GuxN&69#?!I!G!=+G\u{7f}\u{7f}!1v9$!G{48!G@^\u{f}!GuR\u{9}!1v\u{4}H!<ts^\
        !.v5=!,yq\u{16}#6x%H,ve`!:vB\u{4}.#B!7\">!B!9\"8$A!E\"x$2!J\"G\"O)4^y!9v\u{f}\u{1a}!*A(z#!y(A(B'\\!Cw\u{3}\u{12}\
        !2u\u{b}I# C:x-us.!4v3U!!u8)!6wk\u{14}\"8C/>\"m!3w\u{3}%!GyI\u{b}!:uVu!$vi<3!M!x\"@!C#A#C!>!=!F!D\"F#1!/%B\"w$B\
        !3!0%OoT!Gy\u{9}j= N!E\"8!K!C\"O!E\"G!C!@!L\"B\"I!J!~!K!J\"E\"J!T!H!;!(!9\"E\"L!B\"A\"tP_)\"G#C#E'C$u\"/$=#5+MK\
        S$ G+F*y%J$T\" @1{%(\" ~:@\u{0}s2$G!=!B!C#D!G!H!;!D#E!@!:!v!6$t!F\"w+8==!CyEt!*tW3!%uwo!=w\u{1e}\u{4}!<u`.!Gy+7\
        !,w92!;ywS!4w?\u{3}!1|s[!4sh<!Gvtl!'y+\u{9}$ z%B%B0<Gn!1vQU$.>#7#;!7{~!)x\u{1b}Z!1sJL! z\u{1c}9!!wI\\'$<#C\"=&D\
        ,=!<+F2z\".t\"GM\u{13}$8@!~!A%{U9#.D\"C!y\u{3}v! sK4\"(w?B@r!Gx\"\\! w\u{d}\u{1f}!>va\u{16}!:ui:2 y!9!t!?!;!>\"\
        =!8!I!<!<!9&8&H!=\"?'=%;PP!1vOU\"!u<I\u{1a}@#.E(?$DD\u{7}&\"{!A\"9&>!=\";9(!<t\u{5}\u{14}!$zla!Gu}W\"*D$wW\u{d}\
        !#t`\"#6B$H->/=!GzUU!-xn2( H(<)='>!~!H%{(GP:!!xX0!1xc)!Dx.!!.t\u{13}B!Gw1\u{4}!9utf'!9$?\"A'A!B\";+GP1% z*K'H*D\
        ,wRc!7zq\u{1d}!Gu\u{1c}y!.u%\u{5}+ C!;*u\"<&t!<!<#E\"<\"?%<\u{d}f!1|B\u{1d}$!u-?'A'?^k,!9\"D!=#u\"@$D$u%;#E!G!=\
        !=\u{f}C! Evc!.y\u{17}\u{7}!1vg@!6ugD!.s72!GzhD!Gyg9!5yX9!:vX'!8vN(+#G%D!6\"B#E!E$6!9\"H#H#48b!)u\"\u{7f}!Gu2\u{7f}\
        !-u&h!.Gf'4 R\"Q!v!O!L!E!N!K!J#A!P#E!>#L!E!N$L$v%G$9-\u{b}%.?(x$=\"?&w\u{1d}`!$vo\u{1c}5!K!L!6$H!E!R\"H!H!:\"I$\
        7!5!.#O!F!O\"T\"9$F!.$GP\u{16}!%t>\u{18}!0s<f$\"E(H/B.;\u{1}\u{c}!6u\u{1c}n!Gu\u{5}V!6u]`!%v D!!xR`!<u|v\" C8\u{0}\
        0F\"<u+K\u{1}%#5w#?#w'r)!9#D$F!<%F!I\"L$8'8\u{18}.\" I=|\u{7}<& Q1>%4!u#9-<;y!:x\u{c}<- N$G!J!G!D#J\"C%L\"7%J\"\
        M!D,C\u{7f};\" ~;<\u{1b}8!BwP;\"'J1{\u{3}u\"1>#u\u{16}1\" L:B\u{1c}Y!G>\u{14}`!5v\u{8}(!Gz%6! E\u{14}K!GG$\u{16}\
        \" J:v#&\"1v6J%\u{0}# G!AF=6\u{d}!GA6Y!9x\u{11}P!*FLM!&u\u{10}J8 M!4!D!>!D!S$N!B#7!D!F!;!?!L\"Q\"o\"I\"N!C$G#N!\
        5\"C\"It7!8v\u{1a}I!:v\u{b}'%\"B\"=-v%9#9k\u{12}**@!B#I#:%C\"?!D!v\"D+E9W/ q#>!9%<!J\"H!8!1!;\";#x$9*:#B\"I\u{17}\
        t\"9x\"HL]!3s\u{0}:( G%?%J\">)u#B#:'?()\" D*@\u{1b}>!BvUJ!!wQ\u{b}!5vXM!:vkt!1|U@@ T!K!R!>!I\"9\"R!F!K\"H!;!Q!M\
        !7!5!G!1!?\"p\"E!I!p!D\";!<!I!q!M\".!I!M\"Pm\u{18}!+wL\u{13}%$G&<*v!828[%!5s\u{1f}\u{7}!GEr\u{5}!7{y\u{d}\"*>$D\
        .X$ \u{0}\"E(I0>O\u{8}!Cum\u{1e}!Gt\\^!${lP!%r8C!*uOt\" D%>\u{6} !(v'@\".v4KY\"\" H:yO\u{0}! zI\u{0}!=u\u{d}M!'\
        t\u{d}\u{c}!1uW\u{19}( =\"E(F$v!:&G!@\"Cet!,t\u{d}54 t!B#E!C!B!M!L\"K!H!Q!H\"C!6#2\"A&D!@#w$1$MZ\u{1d}!Bw\u{8},\
        &!P.@\"Q#F%G\"I|f!;uJ[!5s\u{1}1!:v99.$=!E!D$I!D\"@!@#<#u!5!8#G\"@,J=a3 J!D\">!;!A!H!@!J!w\"y!E!:!I!G\"K!A!2&r!K\
        z!!-x\u{18}t$ H%D)y#rug\"=u*F+k# w:>%v\u{1a},% M'G#;#8/K\u{9}e!9u,\u{5}!5t\u{0}*!GtjA% }!@!B,E.C1T\" H8{f\u{3}+\
        %E\"E#C!F\"7\"E%5\"7$N!H!EQ4!:u\u{16}\u{2}!G@<\u{d}!)z.H!:v 4!,u\u{7f}\u{7}\"8H/v\u{7f}i!Bv\u{3}b! Fy^# D9v.F4l\
        !5w9*!G@};!$uL5! y\u{1c}\\+(<!8!E!>!=\"G#K(=!I\":'8>\u{7}%\"G%G1B\"r-=y!!#uL_!-v\u{17}C\" {/C=W!'w6w!;vox!:uJ\u{16}\
        ! z,G! y1_!GyNs! C\u{0}\"!8E\u{16}~$$A%E(|6C\u{15}\u{10}!=uu\u{1a}\"<u+KXV!(u^eC S\"K!>!@!<!F!J!A!:!A!4\"N!H!D!\
        J!C!N\"\u{2}!u!Q!E!B\"L!r!O!/!.!y\";!*!+!H!=!B!?5\u{12}) B\"?(='>!\u{1}\"8$@$<+NeR!:vz$\"2{)GBO!:u\u{d}$\" y(GA\
        \u{1}*%:!}\";'D\"F$5#H\"G!C,6R\u{9}!1y\u{18}H!Gt\u{13},!Gv-t!!v;\u{18},#A#J\":!@%<#<\":#D%C!u%F!6h\u{6}!1y\u{c}\
        y&!;&J$C$A\"K)L\u{c}\u{1c}!8v\u{7f}B!*s^,#%B!\u{7f}!@sH!1?Fs%'B#@'<(B.yT9\"3v4I\u{1d}\u{5}! y2\u{3}!3tFk\" y:G\u{1d}\
        7!,w)3!3w\u{14}'!>x\u{10}## F/B+{D|!6uo:!9x/,6 J!M\"O!O\"Q\"Q!L#Q$?!J!K!1#B#r!O!v!6\"H#A\"J!K#Er\u{c}!;vPz,\"N!\
        M%O!J!L!L!N\"O&F\">\"I/?\u{4}x\"3w4A;;+ ?#y!C#C#J!H#9!G!u(K/=\\=!At?[!:xH!!9td\u{0}!9uK7!:tms! u\u{3}X!>{2|!Gx~\
        (#+w/;\"EG\u{15}!,u^-$$z*B#@6;#f\"&x+EC.!*u}z!&yu2!(uWP-\"B\"B!E\"D\"9\"=!?#<\"t#8!2!6&8\u{19}\u{d}!<us&!&x4\u{3}\
        !:v\u{5}W!8x,l!9tPx!-vx\u{e}\"#}2AeU2 t!;!M!x!6!6!=!Q!=!H!=\"@!8!6#7'v!E\"E*\u{0}!(x\u{15}h#'H3E-=V\u{16}2 T#C!\
        @!D!B\"B\">\">!=!<!G\"B%9\"I!<!~\">%;s3!5t|R\",x;=Q{, K$=!D!B$>\">\"=!H\"C'H!<!\u{0}\u{1a}}!9x\u{5}O\"+|/E4E\":\
        >\"zn\u{7f}) I!@#v#B#C$F#@'u/@,\u{14}!G=v\u{e}:\"F!F!P!K!O#I!O!K!D!M\"q!F!N%S!K!C\"J!F!Q\"K#D!T!J\"K!J!M7;!Ct)U\
        ! x\u{5}8\":H!HoZ\"&x+EgG!<w/\u{1d}!1x\u{2}t! x\u{18}D\"5x2H\\C$ w,D%E+y\u{a}Q\" F)x\u{b}\u{a}% D*A+t%u-CVc!1v^\
        \u{5}!:F\u{17}n\" B'{:\u{9}!Gu#\u{1}&$@!D\"G\"=!H$DRt\" w:@ma!$z<+!.wqW!Cw\u{1c}\u{a}!1v\u{16}\u{1e}0!\u{0}#A!G\
        \"C#B!>!E\"F#F%F\"M!J#M%<!;%FT<!9uh\u{0}!8ve\u{1a}!1BMV!Gu.a!Gty\u{14}& H$@\"w$@0>-=$s\" w\"D\u{2}\"!Au|!!9wM\u{4}\
        !G{Y\\!:vH]!5uZ+!5u&\u{5}.!=#H!v\"D!E\"H!D!@!B\"G\"B(B!I\";\u{15})!9><\u{17}!9t\u{16}\u{b}!,B\u{6}\\!:zX\u{c}!!\
        x-G! GkA!1um{. q!F#F!I!E!H\"E!M\"D#s)H\"P!E!D4~0 s\"N\"F#E#C\"=!@!@#t\"=\"?!>#u!E*I#>r\u{7f}\"1E6wA:\"*@)=\u{6}\
        J!-x\u{15}s!1xLE!+x=@!9vl\u{8}. =\"J!?\"z!;&9!7#;!y#<!8#?!@!90^!*v\u{1}:!!y`{8!Q!O\"M\"L!P!Q!L#R!D\"Q!L!B!=!7!N\
        !?!8\"o\"D!G!s!L$J&/\u{14}W!;IZu!1ylZ!-x\u{17}\u{9}! D\\c# x-t$F\u{6}\u{7}\":I'yH\u{9},*J!C!>!C!E!H\"O%M\"B#I&H\
        &JG\u{19}$)w!L$G35\u{12}F!#w\u{9}'#1E%;1:\"8\"-w$DWg!Gu1{!5t7D!6uK{!7{\u{1d}t!4v\u{0}1!'F\u{18}*!:tv\u{1f}%\"}'\
        <(>$:2@\u{8}\u{1a}# K%H.wN@\" E!yp\\!6u``,!<\"K\"?!C#9!@#A!A&=%?!K!B.@2 Q#B!J!>\"J!>%8!;!D\"v\"4\"F!:\"I!=!E\"z\
        +G3q!(u\u{a}\u{0}\" I8F\u{8};\" C/r\u{f}R!!u\u{1f}U!(w'|'!A#?#F!C!|#A\"CFX!$uV\u{18}!)u\u{1a}X# H6s&s\u{9}^!5tp\
        m%*E/B!F!\u{7f},<\u{d}\"!'w\"\u{13}1 O!8#J!>!w\"B\"D#>!I%8#B#@!B!D!6$G#uP;!5xwd/ P!F\"G!F!H$C#M!I!J!G%K\"B\"s!F\
        #F\u{14}n' G#v\"?#7\";%>%:.:!,u n!Au9l! u\u{15}:!Gv\u{1a}\u{1a}$ F!v#D-z9\u{12},#G\"A\"A!@\"L#=!C#9$:!6#;*A.\u{6}\
        !*?\u{18}d! t\u{e}&!3z\u{1e}k! wg\u{16}!8z\u{19}2!9uIL!,w\u{8}\u{5}\" x:F\u{11}|!5u<1!:vd[!BI=B\" w'D}}!!s\u{c}\
        ~\" D:| _? O!p!T!E!J\"M!K!C!A!E!K!D!3!U\"G!A!C\"M#(\"O!t#0!?!E!z!G!N\"K!I!=!J^d!*xG\u{d}!*v&;\"\"B7D\u{14}\u{7}\
        ! xD\\\" EA:al!(v` 7#L!F\"?!L!I!M\"M!G!E!S\"8!K\"D\"N\"K\"I!M#.!>\"I\"M!K$M\\0!GyYB4!J!?!@!E!I!D\"C!J!>$E!C#>$6\
        \"H!r!O!u'6!2$?\u{6}#'\"B\"=&>.@$t&<%<4Y!Gw+d!>{3\u{6}\"%w%F\u{c}N\"9t\"IfV$ o'A(t8>j\u{12}1!E!;!@!C!H!G!I!F&C!\
        C#;#A!1\"H\"P'1!M\u{a}%$1B$}$@.;y\u{3}!<wm_!-ucz& D\"C(D0y*{#sr|! yM8\" A1@Ge!#y0L$\"F#H*D+r\u{f}\u{a}\" z:C\u{17}\
        B\"4J%uF^\" B(z(\\\" CGw\u{10}r!:v(8\"(w2A[\u{13}+$D#E\">\"?!@#v\"K$6$C#<+ImF! uY^\"\"t%wV\u{10}!8yz\u{9}1!K\">\
        \"E\";#F!>#B!H%I!4!t#C!N!A&5!<!8XN!!vD\u{18}# E#x,sR\u{15}\"$u.G6\u{a}% C!w!A/A1u]\u{f}!9y;+!.<\\,(&s!S#:#7!<#L\
        '>\":w\u{2}$%x,B1w%Cr<( J$=!E#B#<*x&D!:\u{5}}!;x\u{d}^! {\u{b}g&'C\">$8\"E+G-HSj!Gu\u{19}+!?s&\u{d}!-x.-!,F=_!1\
        wtQ!Gz!\u{1e}!-u\u{18} \" };F\u{6};+\"A\"E!F\"H!x\"C$J!I\"G)y-H\u{1a}T!=t|^!G{L~!:vLx\" E8y*\u{14}1 N!H!@\"A\"@\
        !?!<&9#G!x\":!7#t\"I'5\"7$Kv-7!?!B!N!=\"A!?!@\"O#N!O!M#N!?#B!,!K!C!F\"?!8!1\"G#L/L!=u|\"# F-t,Hll!<t\u{1}W!GuY\u{0}\
        !!w9q\" E;y\u{b}r\" J!x\u{13}1!Gt\u{5}m!<t\u{16}o!6uz<.$?!E\"E\"{!@!B!D#K\"C#6&N!I(:$AV<!Cw\"k!Gvf\u{18}! y\u{18}\
        R! xV;!1v\u{12}`!Au\u{11}E!9v(8! v\u{b}\u{2}!4w(I!5w7\u{0}!C{9\u{b}!6v9j\"\"@Ew?1!:v$p) u!?#G!E!D\"H$B%D(D\u{1b}\
        \u{13}!Gvc\u{e}!1u.C\" D#{\"\u{d}$ |\">(>==\u{1b}!'#A!@#E\">&E-=+Ia\u{13}\"%u>tm@' I$?*A\"B!x'I)>\u{1f}\u{5}\"*\
        y0D\u{19}}!*tYf!*wfK!)|4o!*vi\u{e}!%uM`!6s\u{1f}\\' N#B.<'E!<\"=&sV(# F'H3{\u{f}U\" I6w\u{13}n\",y!A-1! F\u{1}\u{7}\
        #6?$E'sm[!1usg!9tm#!*vO\"!Au!\u{2}$ A1D#t'Arb&*D'B*B!@(z#MY@!9ux(!.wk\u{1f}!:v:\u{f}!,u5\u{c}%!5-7*A\"M-JK\u{14}\
        < I!Q\"J\"<!t!p!L!L!>!O!T\"H!K!J\"=!K!I\"J!%\"P!P!t!@\"A!J!B!M$:\u{11}\"$ E1>(>%|'b0\"L\"w!E!B!K!F!>!J!=!H#v&I$\
        K!H!D!8G/!:v8{!5uSL!6uHI!+w\u{4}\u{1c}! w\u{7}]!GxjZ! vFE!%vdE!!wo+!GuIE# E#x,sv\u{a}\" H:yBy!8wsr'#@%C)G$}$A\"\
        >,;le(#G!<*H#I#5$C#>,Ar;! v\u{1b}v!1v\u{e}V!-xYu!!uqL!Bv-+!8u\"b/\"@!D!G!D%A!<!y\"@!J'7#u!M!F!x+Dw\u{13}\"$M$FE\
        S!GC\u{7f}\u{10}\"$t-D2\u{f}\" K;yVJ!1vN$!<x)^1 L!7!=\"E\"F!F!D!E!r!D!;!E!G#J!9'N#<6\u{e}!&u\u{10}~!&y]e$,?\"G'\
        =2J\u{7}v\" F!t\u{18}&7 P\"I\"x\"v\"E!I!D!<!7!9!;!@\"r!2\"3!0!G\"J!J!K#7$B\"I\u{12}*!B}t#!:x!\u{5}!Cu31!Buu\u{7}\
        ,$t!>\"H!D!C!G\"H\"F#G$5'K+Hf4!5{\u{9}h!:v#\u{7f}# q<t+C#5!GAm\u{4}!5u4B!:uBH1 +!7!4!=!:\"8!7#5$8#3$7#\u{1b}!:!\
        .!9!;+-u5! Id#\" H:ySA!Gx\u{7f}m!Gu\u{16}f$!9(B%A#F\u{16}\u{7f}!Bq\"H!0x\u{18}\u{1a}!%v6f\"9E!GwX!1w:J!-v^j!:G#\
        t!3wdw!%vGo# @*F'B.\\%'J#J$I*H\"M!o!8ui\u{17}!4BS{!6xFD!%u8X! tbq!Gx\u{3}d!$zo-!&|t*!G@=2\" K9AX\u{2}! E(\u{3}\"\
         v(J:T!!vSG!5vFS!AuJ\u{7}!:v|>6!~#A!M\"=!;\"=\"<!N!@!G!;!J\"9!>!8#@!@!>\"=%I!>%<ZY!'vz_# L\"EAtdW!:uu\u{10}!Au\u{16}\
        \u{4}!)wAX* N#D%B#y\";$B)L!F!G+J9S9 z!J!y!E!K!K!G!J!@!B!K!@#G!H\"C#7!4!7\"N!J!B\":&=!7$E\u{f}\u{10}$ w\"I8K-B),\
        !Gu!i!<s\u{f}-! z\"E!'w,\u{2}!$uON! F\u{d}j$1=!z\"=3K\u{13}U.#G!H\"E!L\"A!D#D!H!I&F!/#G!E!L/}\"1D1x10! E\u{13}9\
        !!s.}(\"L\"G$E\"@%J*H\"D,<J]%'t#H'B$@#u\u{e}\u{0}% C2l\"@%y'u\u{5}N!1w=\u{1a}!.v>v! w\u{12}5&'B#A.A\"E!E,HQP! z\
        \u{7f}\u{15}!Bucj!<v\\\u{19}!Cu\u{9}B! F-:!&u7\u{8}!GAY7! wti\"(E-@/2!$u3N!=s\u{10}P8#@!:!E!D\":\"H#F!<!E!?\".!\
        1!F!;!O#F!R!H\"4!6!C#@\"x#xR09\"H!P!K!C!I!?!O$M!P\"0!v$D!C!@\"C!,!D!1$@!E!v!T!*!B!A\u{a}\u{13}!G@FY!3z~5!4uDL!-\
        xXE%/F\"='v\"B-En'!2vF\u{7f}0!G!r#B#E!@!K!M!M\"H!G\"H%I#L#E&3!0JU!4u>\u{13}%!A0z#x%<.B\u{19}\u{1c}!+ui\u{1c}!5x\
        8R#*A'L)?%%* N!:#@#C!?#;!u(7\"6&;#>!,EL-! r\u{1a}\u{4}*!>)?'=#r\">\"A$@%=#u#N\u{14}g!)uXP!:C\u{d}!!-wR8!Cs\u{11}\
        X!Bx,0!1zV\u{16}!*@N6! vwY+#?\"A!F\"L$?\"=!;\"?'J!z\"<o]! x@\u{7}!<zw\u{7}\"#K-ut9\" H:vfN!!xB)!$w\u{4},!GBT\u{1c}\
        !9t;\u{4}!!x+q!G{p6!$u\u{3}M%!C!x,D#?)?F]$*?\"?#J\"C1{!4uw,& y*E'>(M!<\"<F3!$t\u{1f}(%$|!G\"I1G/=V \" G.@\u{13}\
        \u{16}\"4K%uf*! u$F\"!v<H\u{7}|!8t$R$!v\"F'?'>fd4 D\"I!?\":!F!=#L#s!E!L\"s\"t!M!5!I\"?\"@!B!9%xIe\"/r)C`c\" A8\u{1}\
        m5\"9v!LP%!Gv\u{1d}E!B}#R! yGO!9yN\u{7}$-?$x'H*=O@0 v\"9&B\":\">!<!9!7\"=!?$=!=!>!;\"v!=qQ# G:z!G\\\u{14}! w<\u{19}\
        !8y#;' w&L$K%D\"E#A3G\\P\":J#t&6!*wxr: J!I!F!P!J!C!=!I!>!?!L!;!D#C\"K!r!t!w!p!E\"E!G!E!>#H%H7\u{a}!!>__'.G!J%D!\
        J%K!J!HhS!9u&]!1u6A!:n/+!2vbC2 P!3!G!D!C%L!C#=!C!F\"K!L(N!C$G#M!3$HqL!!x&\u{1b}) ?!D\"w\"@\"D#?/u!u!K#u!By\u{a}\
        3!6uHG!.u\u{5}=!%u%>!1vV\\\" v'ILz!!uX\u{d}!1uj\u{19}!:vdo!&u\\b0#G!O\"G\"L#=!:!L!A#>!7\"3!,$9\"Q!@%3R'*!9#>!D\"\
        =!>&E!A*>\">!:O\u{d}\"&C4Anh!CwnA\" D1w7\u{f}!Cw\u{1a}v!,u\u{d},9 N!J!E#>!C!L!G!7!H!=\"I\"H!4!{!/\".!*#G\"I!|!:\
        \"7#/!0!B/I\" v:JH;\"\"?:A{#!6u\u{e}$#&t&D7u78!:I\u{17}\u{17}!*|\u{19}\u{10}!:vjT!*v\u{1e}}!*uf>7 I!5!H!?!C\"C\"\
        E\"?!;!Q!=!D!H!=\"9\"7!L!5\"K#v$E#7\"zc3#'D1E\"G\u{0}*!Bu\u{1}#!GuE\u{19}# w*C0Cx~\" w1v=i!&u|\u{a}7 M!A\">\"F!\
        A%s\"9!s!G\"s!B!I!C!L!8\"M!>!L!J!=%8\"<$E\u{0}o!,u*\u{1}!GxD\\\"!}9DYj!;y\u{17}_!4u%\u{6}!;vI ' K%C\"E!A&>#t*>\u{f}\
        \u{11}!/x\u{9}u#$w*<+Co:!Gu\u{1}z&$A#G%>\"E#>)x\u{5}\u{8}!:u\u{f}*!1z.\u{1f}!6sV\u{7f}!Gx\"p!Gv]\u{b}!G{%,\"8w\"\
        H6\u{7f}!-x\u{16}l!*C\u{d}1$\"E*y%B1t}2\" E;z\u{14}G$ C#z*D:>5D%*L+;%u\";+:S\"!&y\\\u{6}\" D:{sH!9vu\u{1c}!<vs%\
        ! tU\u{16}!<v\u{1b}h\"1u6s\u{1f}j!;v\u{6}k!#w\u{8}\u{14}!6zRg& C(A\"D$u\"?!C[~!Bu\u{3}0!7zx7!Gy?O!Gy!\u{18}# G:\
        C\"y\u{19}\u{11}!:tA}\",>0>d\u{e}! srD*!9!A%=!v\"7!<!9\"A#B2u\u{2}N% L\"x#E%B'@\u{18}D& N.r\"u)>!C-<Um!4w\u{f}$\
        \"1z6DM&!(tAG!%|@s! v\u{5}N!+t=!!1u\u{7f}t! vxL!Gv3f!1xD%\"%{!G\"\u{17}!:uQ\u{10}( J$@\"v/=!y$F\";+=7\u{2}!,w6q\
        ! t\u{12}\"#,u-H!@Y2!;zxX!6u\u{6}\u{1d}!:v; 0\"L\"w!E!B!L!F!?!K!=$v&I$L!I!E!8+K\u{9} !:w!1!&w\u{b}c!Gs=\u{a}!1u\
        -/#4u&F-B=E4%5!K!:!9\"I!9!=#o#A!9\"H!L\"u\"r!O%t\";\"L!L\"I4\u{7f}! y\u{17}S5!M!L\"K\"I!O!N!I!R\"M!N$H!9!1!N!H!\
        1$P!N&L\"3$>\u{11}v3 I!D!:!@!@!F\"F\"B%I!H!6!R\"u#5\"B\"J!@!H&75 !>{\u{1b}k!5vl\u{4}\" \u{7f}:Am$\";G(x\u{18}<!\
        ,uh\u{4}!4tTV!1w\u{c}n% J'D.u$@!\u{7f}p\u{15}!9u\u{f}W.%:!?!:!=!8!;\";!8#<!7$6&x\"<*F!L!<u-\u{7f}\"<t+@\u{c}l$$\
        D\"D!u#>>\u{4}!9uBC!1x\u{a}\u{7}=\"T!J#G!J!K!P!M!D!K!D!F#M!I!G!F!G!{!R!J!G\"F!Q!J!D\"L!I!P!B!K\u{17}X\"*D=@Y1!1\
        w<7\"*w0E\u{1}\u{6}!4uV;!:x4\u{8}!$zr\"\" w'D!x!%ul\u{12}! J)Y!9u\u{b}\u{15}!9wU<!6z\u{7f}m!Bta\u{1c}!)x?1!:xS\u{1b}\
        !-x{/$+z+<$F\"A<\u{5}!Gu\u{16}R!;vf;\",D%}PV!Bw\u{d}\u{d}\"!v;ABU#*N0L-s N!2sX\u{d}!$u*;,\"=(:!9!8%B\"y\"<#E!>!\
        A!<,N<:(\"L\"G$E\"@%J*H\"D,<<p!Gthp$$G*J!A)F;\u{a}!Btzh!Gv+\u{d}!:u'\u{7}( E%D\"q#|!A&>'C\"DuO!6uC`! z24! I>\u{c}\
        !$}7,!9w\u{15}I!CtSb\"9v!LF_#6?$D->\u{10}$(#G!<*H#I#5$C#>,A=k( ?\">/;!\u{1}\"8$A$<+N\u{c}?! w&[! pVE!:u=\u{e}\"\
         y:DD1!9u\u{18}b!5z\u{7}\u{12}!Gx\u{7}\u{7f}!G@\u{a}T!4uDe!9B\u{7}\u{17}!Gy^_!9t\u{4}G!GBy-# N'q#<\u{3}\u{7}!Cu\
        .O!:vU\u{15}' K'>%?$y$:(6+Lqf$6?#=!E*v\u{c}q!*t\u{a}\u{18}!G{B\u{17}!Gw0\u{19}!9xk|!;z\u{7}\u{1f}!$z\u{17}\u{17}\
        %%D%=1@)z#LK\u{c}!G{xw0!H!D#B!E!;!?!C!J!w!>\"B*z!C!G!B!:\u{a}O#!?9I-w~Z!Gw\u{5}\u{3}!:F\u{1f}Z!,u<b!1uu#!G=*!!:\
        u4G!-C\u{d}U\" H1u!)!1v/\u{a}!4u\u{9}i!)x\u{2}<\",B%Bc\u{7f}!;wyV) t!;$A*H\"C!v&@\"C-A\u{e}o!Gyr:!%vzl\"*D'{D+#\
        *C$C#G-S# t6t$D_t!:y6M!;v\u{1f}%!9t\u{7f}\u{4}\"'F/H`=!'x)\u{11}!)u\u{3}F!.zMZ!<rj\u{14}\"*@\"y\u{15}_!-x\u{11}\
        \u{c}! y,\u{2}!9w-:# z*I0G4%!)u%#!Gy/\u{1d}#3=&A#zAg!6uD`!Cw\u{b}Q!$z}\u{16}!<y\u{1c}F&$G$G\"F\"?#E\"Dz6!(5b\u{12}\
        !.uCk!8F0B+%@!;$9!>#6!u\";$A!8#;\"=\u{c}n\" FGEn\u{e}/!K#@!L!A!H\"B$K!D!E&2!5\"L!?\"F&FEE'!D+<%@'C\"H'I&Ea%!9z\u{a}\
        p!!u[^\"*B'u\u{11}{!,va5! yRz!:u!J\" |.D$+!1ESI!$y>E\" C#xAS!;yG\u{1e}!$z\u{16})!Cs:\u{d}\" }:B5=!;FJ\u{2}\"4J%\
        u\u{1b}\"!!tm\u{1b}0\"L\"w!E!B\"G!?!K!=!I#v&I$L!I!E!8+K\u{1}q# M\"H/|zt!'w\u{18}\u{4}!<vj4+\"9\"?'>!A\"=!B\"D!y\
        $6$J!H*&!:v~\u{19}#1B0u&ta%!<tBK!*A:[#*|+>2>=\u{11}\"6x&C\u{d}$#%B!~!BRM!Fy\u{15} (\"9!C\"@#<$:%~)A\"=I\u{e}!'x\
        r?!4u$f# B'C3uA\u{3}\"*s,w5r!CuUK!:w![(\"L\"G$E\"@%J*H\"D,<6E!6uf;!5u\u{1c}\u{1c}! @Mb!%zr\u{1a}# D9v.F\u{11}6!\
        6uk1! z,(!GtD{!*vzl!9u`\u{11}* M%F#>&@!>'8\"?#H'=%JT@!$zQ\u{1f}! ?D/! J3\u{16}!:v\u{4}\u{13}!;{/\u{1f}+ M\"B\"A\
        !H$?$u$F#7$@\"K\"70L!)uzq*#;!A\"C\"B\"K#A(8#K#B,H3c!Gv6&!1ue\u{18}5 s!E\"F!G\"G!G!?!>\">#C%8!6!3!6#N!E\"H%6!8!9\
        $wb^! w\u{19}c(\"p(J$K#E'J!C!G-C\u{14}\u{1e}1 O'3\"G!K#2!G#K!4#5!K!w!G!I!0!6%G'Mi,!*v\u{8}B!Gu\u{6}>!1{\u{6}X!6\
        u\u{e}u\".s4G&\u{1a}#*C.B\"H\u{14}$! H9\u{11}%$t*=#?)E-D+[6 Q!O!J\"H\"F#<!O'M!M!)!N!M#L\"P!M!P!N\"I!H!<\"C$T\u{1f}\
        \u{1e}# u)x><O0!9t\u{e}t!%v>\u{15}#9E#y+Bm\u{1f}'!9#E#D(H\"y(=#=Q\u{11}!2t\u{9}`!9um^!:x\u{a}N!-v\u{15}2!;y&\u{7f}\
        !%v\u{a}V!:I;\u{0}! tG9( J\"C/A!{\">!<'C+K\u{11}[!:vO*!2t\u{11}=!%u\u{1e}W&'C#A.E\"E!D,Fs/!.u/F)#B\"C%C!w#C#M(@\
        !F-H\u{13}6< Q!I!G!s\"J\"S!M!K!N!P\"N!P!O!S\"@!Q!G!Q!H!4#O!R!D!L\"M!J!J$@y;$ D8v*z%B\u{16}H!1vje0\";!B$C!>\"J\"\
        5!<#:!F%y\"K!F!N!>'7#w\u{13}g!5zj_!:t.E. A!=$8!z!\u{1}!<\">!:\">!>#?'?!A!<\u{8}\u{d}! z?\u{9}!GzO7! z7o!6u!n!;u\
        cL!1y\u{9}\u{f}!:v\u{f}q!:D5N\"*E\"=V\u{1f}% L'u*z'D\"EFx! woN0\"L\"w!E!B\"F!?!K!=!H#v&I$L!I!E!8+Kb\u{e}# F\"@4\
        8\u{3}\u{4}7 C!7!<!?!M!z!\u{1}!L!;!:!>!;!I!D!?!B\"r$6$=!A!?!:+P\u{1f}\"/#H!H\"F!M\"B!D#E!H!J%2!H!/#E!C!Mm+6 T#?\
        !D!E!w!C!:\"O!@\"B!B!C$J\"G!2\"D!9!J!B!}'/$E5^!2v\u{15}e4 R!L#>!I!?!D\">!I\"J!H!C!A&1!0\"M!;#E%C!7!x\u{4}r!%u\u{e}\
        ~! CB\u{f}/ L\"@%N#K\":!:!o\"v$6$F!B!>!@!B+?w|\"/B+NB\u{12}!8yjK!.G\u{4}^\" |.D|m!(vT,, L#D!>#A\"9!C$<#J'=\"J!F\
        !:B\u{0}\" z:E\u{17}1!<wm|> K!I!C!J!D!<!>!D!u!7!B!4$=\"C\"s!s!t!K!*!A\"G!G\"2!D!u!I#B!S!:!=`\u{8}!1x\u{13}u! |b\
        \u{e}$$A%:!E$>M\u{0}!.w\u{6}T!Bw\u{10}y1 t!K!D!I!D!D!B!I\"9\";!;\"H+A!u\"4&6%@=,!Guv\u{1d}!)v\u{c}\u{2}!%v\u{11}\
        t!6uc44#J\"E\"H\"L!N!I!L\"I!E!-!t&2!H!x!E!C!N!K$;!A\u{8}H!8~q\u{1a}!:uI@! uf\u{d}!0udb!Gw\u{1e}V!:tqb$ L*{\"@.@\
        'y!<toh!;Ik\u{16}!<yLl!'w:w!:KW2! v^\u{0}!9z2w!<w-3\" |:@s35 P!9!?\"F!A!C!H!D!A!I\"<!A!A!?\">!|\"7%w\"8!I+J.E!9\
        t\u{19}x! xD~\"Du#y.[!:K>&!=uqN!Cuj#\" A)z-M!Gtf\u{8}\" w1EfA!*Dn4! v)+!<xu\u{1c}!9u\u{6}B!&u$p!Gvd>!Gx6\u{a}!=\
        uMj!!wp\u{13}!*x\u{7f}<!:u\u{12}\u{d}! x6.\"9t!F+2!)u.+\" D:}\u{4}G$ K1y(v.=}G!1v\u{7}1! v\u{0}\u{e}\" v'I\u{1c}\
        }!9u`X!<x3#!:K)\u{7f}!-vfx!=uEP! w:K\"2x'=C#!-{_i#!uCt#I\u{19}!1 p!D!9!D!@!N#C$B!@\"D\"C$@!>\"r!G\"B,G\u{1e}[! \
        u\\1$$>\"D+|6;\u{6}N!:v@=! L\u{4}D\"1G*I!\u{1a}!1z=7! udM\"\"C,B E!:u]}!4uW\u{4}!Cy1;!!u\\\u{c}!!u\u{16}N! v\u{10}\
        \u{5}? H\"E!D\"u!z!@!q!K!I\"H!{!R!=!v\"(!P!9!L!G!2\"6!A!<\"/!N!J!A#M!B!F\"F/q! I!\u{16}''?&>(8!>#<!?\"<}}!$v>\u{13}\
        !1|t\u{1a}2 w!9!A#6!t!t!7!7\"I!L!8!5!=\"B%8#9\"8,6!\u{18}!Bxg\u{e}!5vH\\\",x.A@r1 K!D!E!B!:!B!D\"=!:!?!A#G&;$J\"\
        K!\u{0},E\u{c}>= S!I\"L!L\"K\"L!H!N!M!P#O!=!H!{!+\"P!>\"N!s!P!t!1!H!D!N\"=\"F!Q#A7.$ I+{/B->\u{17}g!9uS;)$K&F#E\
        !E#J$E'H%F!E\u{19}X\"At&Ec-!Cx3\u{10}!:vt7*\"6#7\"7#6!5$:\"9\";&:&H\u{c}2!G{\u{7}\u{8}!6t>Z! y%D7 Q!F\"I!G!H\"H\
        !M!K!O\"=#<\"y\"E!y\"C#C\"@\"3!F#G!D!,$CGs\".t*GF\u{d}!:uHN!;v)h\"7z%A1\u{1}!9w\u{1d}\u{2}!9D\u{1b};\"5x2C'6!5u\
        2\u{c}\" s,@,8!+xjJ!'wi\u{7}\"4w&D\u{a}\u{1a}!1tj\u{7}!BuIE\"#K-u{s!/ES\\!$t\u{7}:\" G-wFR!Cs\u{12}g! wi-!Gt(Y!\
        *u\u{1d}i!CvdH!$vN\u{0}!Gw`v\" H8{EO!$u'\u{17}/$?!G!@#J!I!D!<\"Q!H&F!L#H\"A!<+@GW!'zH\u{18}7!K!K!K!v!E!@!K!F!>!\
        J!=!H#v\"P#M!I$L!I!E!8%L!8%K\u{14}\u{18}!*DC\u{6}/ P\"H!4$E!F#G!F!<\"I%3$N!J#P\"5$DFM! uC]!:A^q!9ua\u{f}!)vq:& \
        H!=&t*@#<$?ZL! vTA!*wVf\"9:\"v{d\":u!Ae\u{1c}!G<@e!+xe&!9uyG!9ur\u{7f}$*D+}$F.9{Z!4tKM!+yeh!1ukx. N!}\"K!;!K%P%\
        I\"A'N!>!I!H&>!8\u{7f}a. S#C\"K\"J!F#J#C!G!4!I\"6%=#<,G\u{19} & P*?!A#E*\u{4}\"?Hz!4uB]!Gu.y!%u\u{16}z!AuA\u{10}\
        !Ct`[!!xaJ\":B\"z*#$$\u{0}&I.H/?Dr!6v\u{f}\u{1f}+ q!@#A$D\"F#>\"H\"@(?!?!DIW!/uH\u{13})(L\">#D!G!I)C#K&I&N\\\u{19}\
        !GxQ_% t'F#E.F\"C[_\"\"@8uqk!#xU:0 K!K!?\"F!A%G!D!6!E!C!;\"F%3%I!u\"yKy\"*D=?$;!9tx/! GN\u{14}!<v<5!(r\u{1c}z! \
        xda!5vF\u{11}!(wNG;!E!N!>\"G!K!A\"P!U$x!w!D\"C!N!K!F!I!F!+\"A!Q!J!J!G#C!D!F$BDC# H*v/t-=% z!@)A%A\"A9,5 x!A!>!=\
        \"6\":\"\u{3}!3!3!6\"4#5#7!:!4\"9!I!w!@!8+=Z\u{a}!GvF8! IZ\u{b}!!x\u{1e}u!1v\u{3}61$K\"D!K!G!G\"D!H!>\"?#4#Q!-$\
        M!J!E%/!5*\u{1a}) H!:&x#r.E!:!K!@,E.L!9u\u{7f}\u{d}!<u&m4 G\"A!9!M!J\"@#J!@$E%u!G!O!1!G!?!=\"I!8\"A#0TP! w=l!6w\
        l\u{1a}! yp\u{d}9 G!5!O!K!<!s$8!G\"N#9\"r!:!9!O!C!4\"=!6!G!O!7%7!s!4$MR@!2tEr!<tn~!:t,y!8z>e!.w/>!$y\u{16}\u{0}\
        !5v3\u{c}, M!5$C\"<!=#;\"=$@#<(<'B$5&l!:we!!9tRn!:vp\u{1a}!3u_\u{5}!(vo}!,vvO#1B#?\";(d! yM$!GEuQ# G6>#tHx! v\u{16}\
        [\",C%Aq\u{3}!Gy\u{b}*!:uD]!-y>O!9u0\u{8}#6D#B.y\u{0}q!:E\u{1c}E!:Ceq2!N\"K!M!I#:!H!?#;%E#J!M#F!R!B!L\"6$A%Dsd!\
         FLr! K:.!<v%Y!Gv*?!:I0o!Gud\u{1a}\" E$yf7!:C/V&$>!=!\u{7f})C,@,8s<!9D7l!1@.6!8v\u{1f}~#1C\"w4A(r!,u2T$ C9t!z-A\
        7h#$~&L=H\u{1f}t+ u!r,?!s\";!:$9$?#A%:&;\u{1a}U!$uN\u{4}%\"G%G1B\"r-=\u{a}@!0x9\u{15}('E%w#F\">&y%<'>!xQ1!7z`\\\
        !Gv^W\"'w*B?\"!.u\u{1a}f! s\u{15}e!$u+8!$utt$'H(C)?\"LA\u{12}!$u`&\" H+yN6!9t*}6 P!I!E!E\"G!>!J!y\"K!w#I!G\"N\"\
        3!2\"D\"w!>!L\"5&3%Hw\u{a}!1s t!Gx<|!G@.@# ?8x!E\u{14}\u{4}\";y,F+\u{6}!1yY(!'F\u{18}y#6F#y\"F\u{0}T\" E8yn\u{5}\
        ! A$}!Gu\u{9}~!5v;\u{5}!9wJv''B!B!>!E!C&{%<\u{7}F\" J,us\u{f}%!?#x0>!<!C:&!5u (!$s/\u{11}!<t h!Au\u{13}%!-vv^!+\
        v,0\"!IA{\u{15}w!:v/*!:uG%!.y6\u{2}!4u\u{a}\u{7f}\"!w0C\u{1e}:\" H*y@G$\"A,@#C)?\u{2}8\">x%Cp<!<vL\u{18}# t6t$D\
        \u{1b}\u{1c}!-x\"J!1GC\u{6}*!:#@)A!F!A*<!I!<&7\"xOE!Gz/\\\"4u3I?$.+G!<\"C!E%5!5!K\"C!N!L!G&F\"L$Fa\u{a}!9tU>('G\
        !I$@!E$D(M\"{,>p8!>{n\u{19}-\"F\"F\"H!F%A%N$1!3\"J!B#1#C$.,\u{0}!,u5\u{13}!Gx\u{8}y!Bu8?!Gv(F!$w5l+%>\"A!=!@!=\"\
        D!:!A#E#D$D\u{1f}r!1wue\"$w4{44!GC\u{7}\u{2}\" \u{7f}:Ah)!GyC]) w$E$E\"F\"E\"I#E(@#C)_!4t\u{d}^!1uCg9 V!I!?!G!C\
        !I!D!K!B!G!I!K$E!G\"E\"L\"t\"P!G!p!H#G\"I\"*#>u0!6s\u{13};!/s\u{3}4\"*q\"DOS!:w6(\"C{$D__!!yr\u{0}!,x\u{1})+ O#\
        E!E!G$D\"G!A\"G#G%919OM!6uq\u{14}!)x\u{17}q$?G!J$z#xcQ!G?\u{d}T!+u+@$(u&E-C(x\u{3}[0#B!I\"H!H\"x!;!?!E!;!F!F$2(\
        G#u$>%K[b'%x#E\"K!F*F#H\"H\u{7f};!:x\u{14}\u{10}!1>\u{1}%!:vP=' I!?&D!u!F!G*B.x!1u3\"$&E+t)D-wzQ\"&wAD\u{17}q!;\
        u\u{d}\u{f}< S\"K!u!D!H!C!?!I!K!B!J\"D\"A!J!@!C!/!O!E!P\"N!:!G!S&*!B!K!F\u{1d}E!2uEf!'vn!!9w\u{a}@!:y\\G-\"H!F\"\
        D!E!M!D\"G!C$G%8!A&K&;\\2+ @\"I*A!<!>#=\"{!r!?%E\"=_|% D&B!A#B'|^7!4s\u{10}!!At>.!<tNl' x!:!t!?'A/>.;@,$'B1w\">\
        !D^\u{18}\" D.t\u{0}u$*D%u\"H6F]9\" E:z[c!*v\u{7f}9!=|\u{1b}~!9uDe!/v0%!(v$\u{1c}!*u,{6!<\"N!K!K!D#J!u!J!M!?\"G\
        \"D\"?!9!6!C\"P!F!u!=!B+C3\u{17}!GEf\u{13}#.D\"C!y\u{17}<#8B$=+C%\u{f}& B1B#;!@$x.BL\u{1a}!!v/{\"4C!wS !6w{O!.u\
        ~/!-xt8% y8t!B!>!tP(!$u\u{15};!6uu2! v\u{a}\u{16}!Gu\u{15}-!Gx,Q9 K!P!M!>\"D!G!L!E\"I!:!v!>\"A\"u!J!K!7!N#L!K!P\
        !:&u!H%G\u{1a}H!%uS9! F\u{7}\u{18}!=utm! ES\u{1c}!9tC-$ L1B(>\"C\u{9}\u{1e}!1u<N\"6w#IF/!$xQ[!6sjw!.vt}!9xGg\":\
        L\"yy:\"9C.='J* v#G$=\"A!<%t)>\"=!B';\u{b})!G@G\u{2}!<v\u{12}|!'t\u{14}V!Bw\u{9}/! toO!8{7C!Gu\u{19}\u{13}! H1r\
        \"1z-{\u{1b}!!$y>@!GzTk!!x}^\"#K-u;[#\":&D4?\u{15}.!8wLO$ F\"F6v#?A\u{1f}!7u\u{3} !:vYh! EZ\u{9}! v\u{8}?)%K$x&\
        E\"K$1#K!9\"C,K9)*$B\"D!H\"D%F!B*D\"H!9+G0q!*uw+$!{9A\"<+>\u{d}\u{c}'!7#C19!;$9!|,Jz7\"'y2H5|!1w\u{14}\u{1}\"&C\
        A>kL!Eu\u{1f}]!*@\u{18}>1 Q!@\"B\"?!E$G!5!E!9!K!C!K\">)=#z$1%O;-!:w[%'!@\"@!A$\u{0})@'E/9\u{5}:!4v@\u{3}!<t\u{2}\
        K!1uT\u{f}' K\"?%@2<!\u{7f}&q'?=I!GuY\u{13}!<x6\u{3}\"&C4A+\u{1a}$$F&=*w3;n82!7#E$@!=!;#A!=!z%<!5!4\"L\"J!>!;&?\
        !v$Ent!:u5d!9u\"*!4uI4!.y[_+!8!J!B\"F\"D\">&E\"H!:\":/3\u{7f}\u{17}! xd1%\"F(L'F(C.:\u{1c}I,$}!E!D!E$D\"@$F%9&:\
        %8\":!v@ !Gu}\u{d}!CwhX!-t\u{5}\u{4}!6rR$!7wV%!=x *!<t!z+#B!H$G#E!G\"C!J\"=)p(L%H1\u{8}!9uRL\" C2~8k!=uVf!1yJ%)\
        #B\"E!D!K#B%H\"u)>-FK[#$z-@6=,W!Gv\u{3}o!6u>q\"!u8Jo\u{4}! v\u{8}0!$yH\\! u\u{1d}\u{f}( M!6#E%:#|*9$t\"=\u{a}o!\
        5u\u{6}N! y]K\"&{AD\u{7f}:!&xRq!*uCd+\"C!I'F\"E\"9#x$4!6#9\"@!7 F!%r|%!8w=\u{a}!<tS~! u1B!:B<Y* M\"C\":#;#;$E#=\
        '{\"t-L^a!)w\u{1b}_! u)\u{19}!(w5Z!8yq\u{5}\"'G'Le1!8v)\u{1f}#6>\">#I7h\" r/Hr\u{16}1#F!<$L&G!G\"I#4!.!J\"B#>!L\
        #y\"/!3\"J#AHa!<x|U\" v%I\u{1f}8\" F:y-M!$v=1!:u\u{1}E!8y88,\"I!<\"L#J$J%E'u\"N!G'K!I$J\u{a}/# F/B+{|3; {\"G!N!\
        D\"L\"G!G!G!B!K!I!L!N\"J!G!5\"D!K\"P!I!H!E!H%G!7!9$Gtw!,x\u{16}\u{17}+!9!G\"E!F&>!@!C!H#=$72w\u{1b}A!6u.*!CtM\u{13}\
        ! v\"\u{19}!=s\u{0}?!.va*! sd9! umX!,vJR& >\"@$E2D\">-@$\u{2}!1z\\4!1u~\u{2}!&yAb!'x^Z, L!s#F#D!A'E!u!C(D!M(t%M\
        @<(\"p(J$K#E'J!C!G-Ck}!:w.\u{13}!1y\u{10}Y!.tLD!Gw\u{c} ! v\u{4}+!*tD\u{6}!8y#q7 q!J!L!D!I\"{\">#;\"=!J!E!3!L!7\
        !4!M\"/#>\"=&0!9!2$Cy+\"!A0yn_\"0v!Dc;#:A*G#Bt01!;#H!v\"C!D\"H!D\"A\"G\"B#;%A!G\":$D#7!~qK; N!L!F!3\"E!A\"A#K!G\
        !K\"C!G\"+\"H!I!J!2!G\"N!<\"3!0\"G!q!&#J\"q\u{b}W$\"@%?*t2{7\u{10}!,wCn6 8!3!;!:\"R!K\"R\"{!r!s!N!q!6#8\"7%5!4!\
        4!=%4!H%BP8! {si,!;\"@\"A%B!v#B!F\"L\"t&?!D-O\u{5}\u{5}!2v6N, x\"u%I!C#D#I!G\"D%<$@\">+K&\u{c}\"*B,DR\u{1e}!-u1\
        \u{b}!4xTJ:!J!J!>!3!E!B!C!K\"H!1!?!>!5!:\"@!0!1$5!C!r!M!{#1!E\"I&z]a!2t[Y!*y\u{13}4!'{bZ! JLT! G\u{f}3!8yq$!8y\u{3}\
        k!1x~*!#{\u{1b}\u{8}! u\u{a}s!8Ay\u{1e}\"4K%u\u{d}\u{1c}'\"B/H'w\"F!C!E+@qW!#x\u{4}.!6u 5!GvBo\":B\"z`\u{1e}!1u\
        +d!!xC\u{18}&+=!A\"G!G*E.=g)!(?\u{9}u! v\u{b}\u{3}!9y s!*t\u{7}y#!D2}4B&\u{c}< U\"y!K!?\"@!S\"I\"=\"H!Q!G!O!L!H\
        !H!R!B!A!(!X!H\"K\"?!8#?\"C#@!sqe!Gy{\u{7}!$y)~!!x\u{3}b!<t\u{14}}!Au{x\".s*x`\u{15}\"&}!Ap@!-uv2!,t\u{18}3% r*\
        E*F$u/C6\u{8}\" A5y1B!Ax(\u{f}!Dx+n!G<\\&!0u\u{13}C!:F$## F,w-v=|!9zy\u{18}! \u{7f};I!:u^`! I?l!*xRu!;yz\u{18}!\
        :K\u{3}H%$u0C!?$B!>Jb! vuq!4s49\"5v2>$>! uP'!+x5B!$uW./\"I#K!A!C!?!5$A%5\"7%L\"G!6#G\"2\"6YR!<wcb!G<@a? T!P!E!M\
        !Q!K!N!G!N#K#T\"L!T!M!S\"P!V!F!P\"J!Q!L!N!E\"N!M!H!M\"O!J!P\u{16}C!6=I\u{5}\" B:~\\D!6u\u{1a}Z!BxX\u{1b})!>#H!F\
        !C\"J&E!K\"G)L\u{4}\u{f}\".s4GP:!<tj\u{1c}' P\"G(H\"B)7$C#<\u{18}.!Gwa\u{b}!<tj\u{8}\"#x+EO(!1v\u{1d}\u{b}!Gxbb\
        9 A!K!H!C'v!r!p\"o!E!*!S!B\"O\"E\"H!H!K!=!F!,!/#G!A!I\"ISL\" C2~f\u{16}!9un\u{6}\".E+vZD\"*J'x?\"!ByR]5\"H!F!D#\
        J'F!M!.\"/!.!z!%!B!3!N!L\"C!H!3!2$.!*\u{1e}F0!F!J#B!E!;!?!B!J!w!>\"B*z!C!F!B!:'\u{1d}\" D5>8R!$y7`!(wRi? I\"D!D\
        \"u!z!@!q!K!I\"H!{!R!=!v\"(!Q!9!H!G!2\"6!A!<\"/!N!J!A#M!B!F\"G! !&x\u{8}\u{1}\" F:yF\u{1c}!'u4?\"*C$w\u{1e}8!4w\
        \u{1f}+! FIC\" x:C(O!:E\u{1d}5!,wK\u{f}! y%\u{10}!:u\u{d}g) F!?-=!r%?!@%v'=&?\u{15} ) M#D%B#y\";$B)L\"G+J\u{11}\
        `)(L\">#D!G!I)C#K&I&NH\u{1c}, L!s#F#D!A'E!u!C(D!M(t%M\u{7}\u{1d}!Gur\u{1a}%\"@7@!J\"y+DOh\".v9=\u{12}\u{11}!&uS\
        u%$w-@(C\"B(u\u{8}x!Gzw(!%zFm\"7u#G\u{10}2!<t\u{8}X!9u%I#$z'F&G|\u{4}!-wT,! thF1!K!M!6$H!G#I!I!>\"K%6!.#N!G!N(F\
        !/$Gg^% t\"E*?%A)J\u{8}G!,C]3\"#v\"FFy!4v^r!Gy<`!3t\u{12}7-!:!J#I$9%>!H$s&>!I\"9%<!J%K`_!6uf>!Gu8+!.GAC!4u<\u{9}\
        !:t\u{1c}\u{a}!'IT>)!\u{2}#B#G#D\"H%G%J#C!C<%!\"v\u{1e}Q!#{}g\"9?!@\u{11},3 {\"C\"E$H!I!H!D!L\"M#K\"6\".$K!?!F!\
        J&9!;$JNY!&|/#!1ww\u{2}!:u_\u{f}$*D%u\"H6EL5#1C!v5AqE! C\"l!!ug5!3w\u{c}F,#@!>\"9\"9!C\"H!A#7\"N'S!8.>x%!$yEx&%\
        I%F$E!M\"I1H\u{7f}\u{4}!*G/\u{1c}!B}z?! vf^!Gv\u{18}6!Gtbr!\"z0k!)u\u{3}\u{18}!BsD\u{1}!Gu5c!8v'\u{17}!<zN\u{12}\
        !,x\u{13}s8 N!1!P\"J\"P\"v!;!U\"6!3$M!P!5\">!L\"K!@!A!I!1%0!r!2$O\u{d}~% C4v!C$F.DU\u{13}%$D!B%\u{7f}$@.C7\\!<t\
        FxE P!1\"=!<!A!<!E!=!:!8!A!8!8!F!@!M!?!7!7!5!3!2!t!A!5!\u{2}!I!6!7!9!D!y!5!5!6!D#Hf\u{6}!,uSW!(uL\u{11}\" I:u{\u{d}\
        !*y}r!<t\u{7f}c$$y%F%t#KF\u{16}!1y}M!<rsG\"*B0?\u{16}a* B!A(x!z\"y*=#?!>\"A+<>&# x\"E8Iia\"0D2t\u{1d}D\" K'E<I!\
        -tC8!4v<}#5E%?!G=]!<z9\u{1d}!:uvM!<t\u{11}v!:v#.!1t B$ H4=&<!y\u{1f}\u{c}/!|$I\"?!8!:!F\"F#F\"F$4!6#=#:&:%DWQ0!\
        9\">\"?!;\"?#7!<!>\"E#6\"9!9#@!@);!y\u{e}E!3s/\u{16}!$t\u{1e}&!:y_?!9s\"r$9A#B%t&@z\u{1}&\"J&t$>\"E.>'v\u{4}a#1\
        C(A.Dr$! w\"9!6vCz-\"@\";!B\"?#<#>!t#q!9);!;%7&LPl$!>9;!E,?/\u{3}\" wGB\u{d}\\!9ykX!:ts9\"$A)~a!!+ub,\"-s5t@>!1\
        |/A!2uW\u{1f}\"*D.G+k!1|Ru\" s.HD\u{12}!(D\u{7f}-!5vF\u{14}%\"H!L(H.L!O5[/!8!}#G\"E!A!C!H!D$G\"H$I!;\"F\"M-6:~!\
        5vu\u{b}!G<?d!:u\u{8}V!6t&\u{1d}2\"N!w!L!D$C!=$=!H!6!w(>!A!A!6\"x#3\";$A\u{1e}n!7zF\u{1c}%\"D\"B&I!C7t%\u{19}\"\
         D!w\u{11}b!!tF`! xP2\" {:AG[!$y\u{e}5!GuO\u{0}\"@w$H\u{1a}\u{1d}!1tsg!%u~e!:u:k!:we7# |\"H(B\u{1a}`\"1D)F~y! F\
        fj%/y\"?'B!=!>\u{1e}d!G{\"\u{7}!3w\u{3}@!(u\u{13}-!;x*x!Cw4a!Gxs`&'B\"?!=$>#z)EF5'\">#A!H#F!@%G+K~w!3t0a> W#A!B\
        !@!J!I!C!O!R!L!K!L!F\"G!N!F!P!Q!v!F\"Q!I\"G\"P!0\"J!C!D\"v#rDR!:B\u{c}l! y*@!Gsau!-u?\u{15}#'F(y)GM~\"(C\"CDM+\"\
        B\"K(E\"K%q#B\"G$?&>!B!see! u,C!;HiZ!:u.Z!1C\u{a}%!5vQ+!9uV%!$uT\u{3}!Gu\u{1a}k!:uR\u{a}'%{!A!F'G#@'G/=K~!>{\u{1b}\
        R!=ud#!!u\u{9}9\" y:C(S!.DzA% \u{1}'J2C!J!I($($D&I\"F\"H!6)O!H.?0X!C{\u{18}8!)t#2!,t:<!-zD/!GA\u{e}#!<t\u{14}8!\
        6v X!*yJ\u{c}% x!s(J*s4C~\u{a}# s5B%Bv}!6v\u{d}[!$v8B\"5y2BY\u{14}\"6w#I!3!2vbU!&yjt!9t\u{1}\u{19}\"*s,w~\u{9}!\
        :@.t!4u$\u{8}!:v<c!-xj4!BzrC!*u=C\"9w.C\u{14}\u{13}5\"G!F\"C!N!Q!E!G!R!N!s!6!O!B$u\"/$=!I\"5%6\"@$N\u{16}\u{5}!\
        4yI<'\";\"=&D$B(6$M)w/d/!P!M\"K\"J!O!N!J#N!O$H!:#J(I$M&,d\u{9}#$x'C/C>.!9u~^\" z*I5Z, P\"?\"D!E\"F!w#;!A\"I!G\"\
        F)zyl!*Hw\u{a}! vf8\" I:xy{!;yH]& H!=&t*@#<$?:f! L'-!.u*\u{12}!)x[\u{19}) H\"=#?#A#>!;%@$6'w\u{3}H!7tb0!:wHZ\" \
        \u{1}:@\u{b}Y\" BGC\u{12}\u{b}!)v0h!:M\u{9}\u{b}! Gn$' H%E\"D#D,8$M!xE\u{12}\".u-uFO3!y\"A\">!;\"<!2!G\"<$5\"9!\
        6#3\"B#A!K!u!5$A!5* !Bt.\u{12}!9uU)!;w+.5 R!O!?!I!J!K!L!K!G'F!2!P!N\"B#u\"L!M!G#M\"G\"4C\\#)A1<-I\u{7}h!/Fc7% A\
        5>$B!t-@\u{f}\u{1e}#$F*C#F\u{1b}E!:v|\u{11}#'D#?,v/\u{1d}!:x\u{1f}\u{1b}! y>r!Cy\u{18}9#%@$F!@\u{4}N% E!G\"{!F:\
        CjX: ~$M!F!J!=!L!G!F!I!>!F!E\"G!A\"L\"N!P!G!;\"R!8#G#M!M!K$FR\u{3}1!2!H\"5%H!A!N!F\"K$3!3!F\",\"H!=!H\"6%0\u{1e}\
        *!9u,^!Cw\u{e}C!=u43.!=\"A!?#D\"?!r#9\"E!D(H\"G!@!?+J>\u{12}!Gu\u{14}2\"*I/uuK!9u\u{13}X!5uW\u{9}!$ysC!(w]'% H#\
        @%:&>!F\u{16}\u{7}!9tSG,&?!G!E!=$A\"F%5\"3#:!O!B,0\u{7f}O3!J!?!@!E\"D\"@!J!=$E!C#>$6\"F!r!O!u'6!2$?pV\"1>(?`\u{2}\
        !+xh>#1w)C-ED\"!2u\\m!1|!2\"!@!}\u{10}\u{1b}!9z\u{2}\u{f}0 t!?!@!E!9!=!=\";!8\"=!<#@':\"M#<,7m6# @9w.=LR!GxH#!.\
        v\u{8}\u{d}!/uk|!1vj%\"3v4G@\u{f}!2ua46 K\";!:!<!?!8!C!:!6\"?!A!@!=!A#6'J!~\"4%4!8\"x#rL\"!!u+*' L*G$r\"u)?!=-<\
        1\u{18}!Gx,\u{6}!4t\u{1f}G$1x)B\"H+AVf!-x+g!*v3e!Gw%\u{1a}!GB\u{19}w(*?#E!H!I)D#K&I&M%\u{7}!Gu\u{4}'!4v,O!Gw\u{15}\
        \u{0}\"5w'uXF!,w$.!.va9!4u!\u{18}! vh\u{14})\"9\"B!C\"C!E)E#;\"9&;\u{1d}\u{1f}% >'E\"u,<'>,\u{15}!6u5\u{14}3 K!\
        6!7!C$I!@\"F!6\"@!=!B\"?%1\"K!B\"u';!x$=G\\!$why! G~0!&yK{!;uU\u{10}!:w|&!6u\u{c}+!:vTKB!N!A!J!H!F!E!I!C!R!C!K!\
        F!I!B!t\"H\"P!=!G\"s!?\"U!u!p!/!>\"R!o!T!J!P!M!=!KP\u{7f}!*t<N!3w\u{7}_. H!H\"?#G\"K$C\"I#I$v!5$J\"?%v!=Fn!,w\u{b}\
        U! B^\u{11}!Gtdu!>w&B!1{AZ\"5t2DU\u{1f}\" C5zO$!#tj\u{7f}!0}K\u{c})!F#L#E!B\"D)t\"A#B\"E\u{9}E!:FG}! IZ<!Cu12%'\
        E#?/A*w$D61!2v\u{3}V1 E!3!F!C!v!C!I!w$@\"F\"@&2!2\"P\"L!?&IhN\"1B6w!n! E  !1E\u{14}V(\"L\"G$E\"@%J*H\"D,<[!!:u*\
        6!!u')!Gu,.0\"B!E\"<!F!G!<!B!N%H%K%N!L\"-%9!H!7W=!Gv&\u{8}! uCs0!:$B!y\"D\"H!D!@!@\"C&4$D!G!E!;%3!<o2!(w`N!G{?1\
        !9u\u{18}\u{1e}!1u/X\"1u+?9z!Gx.(! ytD!Bw+Y!.we1!8vM\u{18}5 w!@!v!D!?!F!C!P\"A!G!H!H%F%;\"J\"H!I!;%G!G%IY7!)w\u{16}\
        M#\"D;t*:f\u{4}!Bw\u{7}z# G\"{,A&D!\"v{v!GBXb!#{T\u{10}!:u\"\u{19}!Gzev!5x\u{f}w%$J#F,=#8,6,(!+x\u{14}\u{19}!*u\
        :\u{1c}!)x\u{b}2(\"p(J$L#E'I!C!G-CO\u{11}# x!tFDf8!:u\u{16}!!9u\u{11}g! zP$!4ud=$(u.{$F-@gd!GzC=!:v\u{2}q!'yK<!\
        5w\u{10}@!-x\u{18}d!!v\u{7f}Z!\"w#\u{14}# P'v%CA,!>wg\u{2},!G\"M&J#>!F\"M\"L%J\"K!J\"t#KyF!!wI\u{3}!:s\u{19}z!*\
        Gk2!1xIL!Gt#@!9y!j!>w&\u{11}!Gus+\" A'sJ=!=xgh!>w\u{13}`!Gx5`($<\"C\">'C&w!8%A!9\u{7}'( I\"D!F!E#B'C,L!?+\u{b}!\
        /G\u{c}\u{9}\" @0u;Q! wOB!6tg7\" I:v+\u{c}! v$\u{c}!Fyk6!9w\u{3}f!6u6d!;zth$ M!w0@6w%@!1v*M!%z\u{15}f!1?Si$#C5C\
        #z$uu,!=u==!1xz)!Au\u{1e}\u{e}!1x\u{15}M! w?\u{8}!&u^\u{1d}!/t5\u{5}!%vH9!-uI\"!;wX\"/!K!8\"<!;!@!>#<!9!A%:$I!F\
        \"F*G%u\u{4}X!Gu\u{3}2!9w-Z% G!w!@2;&Ik<& F(E\"y'G(@!C\u{13}B!<t\u{0}i!${\u{3}R!=x\u{1b}(!GtzZ!)v31!'v_!%!w\"F!\
        F9v*B'0% A!<'>2J-AG6!6t\u{10}{! x+@\" E$vGR!.v+S!CtC%!<u5A!1uwc!$Hz\u{12}!5v\u{6}?!Gx^\u{5}\" z:C_\\!Gze^# w,D-\
        ?\u{f}Z4!G$>!I!L!<!=!D!C!>!B\"s#=\"7!I!L#N!p&w#2!JhL#$;5E!=\u{1}6!Gw\u{b}'! s\u{7f}\u{17}! {e9!GyX$!$uOa!%vI\u{6}\
        . v#I!C!F\"J!E!C\"B!B#B)t!G!M\"H\u{13}4% >&p$<'N'<@I# t%H*s\u{14}\u{b}1#J!J!O!M!H!H!K!I$s!D\"H!L&C\"L\"D(u#G2l!\
        <tz[\"1w)CoQ(\"p(J$K#E'J!C!G-Cd~!<vuM!<tGy!%v\u{14}.* \u{7f}\"6%;!{\"8';'G\"J!<,9\u{15}6!/xqk! tPH\" v\"Hy/!Bw(\
        \u{f}!GyRH!<xP\"!Fy_1!G{Y\u{2}!*y+`!8C_g!=v\u{12}0!&ucz!4uLc4 \u{3}!9!G!;!5!6\"4\"8!\u{1}!3#7#2$3!6\"H!1!=!7!6+\
        ,\u{8}<!BwUu!As\u{1d}\u{1a}\"%xB<7<\" H8y\u{10}0!,t.\u{a}!1z\u{4}!!Gxl<!2y\u{a}\u{1d}!!xkw!Gu)G!:t\u{15}]#%I*D)\
        F#s7 K\"K!H!J#O!L!G\"A\"7\"Q!F\"B!K!,!D$B!O!H#7!A!C\"P!JC\u{9}!Gy/q!&x\u{13}'4!H!t\"G\"B#D\"K!J!I\"O#A\"J!H!)#N\
        $E$G!J!,!u#0 \u{f}+!8!I#F%K\"?!E$D$8%D!A!9\u{6}F&$@(I\"E(?$J-u!\u{11}! {K&\"2G)wnv\"(u?F\u{f}\u{16}# x1I)F%u!:x\
        ,:!'J1w!<yi9!Gy\u{1c}^!9CF \"1w)D\u{5}O? S!L\"L!Q!:!;!F!y!X\"G\"7!:!B!G\"I!L!J\"O!M!R\"N!~!G!.!*!H\"!!H!<\"A\"O\
        u\u{8}!,wv$!:y7j!9wll\"=s*E\u{1d}@3!2!E!D\"C\"J\":!N!D!F!8!F!<$6!2!y!7#7(4&v\u{c}x! J_B!6u'[$)G!A#z$Ax-$1I(G#C+\
        A/m!1t#\u{15}!:w2\u{1c}\"!}9D*l!GxE-!2tu[!.v/Q!Gx\u{11}{(\"C\"E!=,A\"<'J\"z+<A+!Gz\u{19}M!;{=9\" x:D$X!Gt\u{1f}\
        r!Gw;4# H#C8;\u{13}\u{7}!Gu\u{6}/!,u0\u{14}%!}\"E.A)C#x\u{1a}4!%uOA-!4#A\"?!D!9\"I#8$u#:\"3$I\"=+6~F$!v#H6A-;C'\
        > Q!t!s!F\"K!I!E!I!u!H!?!?!P!I!P!F!H!G!E!(!C!J\">!w!G!;\"1#A#M$J\u{10}\u{7f}!ByK2!G=I\u{1d}!3u/\u{1}##u5D\"I7z!\
        :uO>!6ur\u{10}!9u\u{1c}m* t\"H$H%E#Q!u)L!H\"B,=:\u{1d}!${VU(#G!<*H#I#5$C#>,A\u{1e}\u{8}!#zMA!1w'Y$%A*B+y!D&Q!:v\
        R7!!t`s! y`\u{b}!:wz\u{d}!.uy+&!@)r'u\"='?-AW\\!5wG\u{1d}$$u&@'C1x\u{11}!!:s\u{0}0! uD\u{b}!!ua\u{1b}\"1C+y\u{17}\
        p%%D%=1@)z#L^P!6u`?1 K!D!E!B!:!B!D\"=!:!?!A#G&;$J\"K!\u{0},EW7! wig\" z*If%!(v{\u{16}/ H#?$G!B\"D\"C!7\":$/&<!B\
        !v'9!v$>\u{1f}%%!}\"D!?6@#w*8!!v\u{1b}u!4u\u{10}v0 D!I$=#>#w!;!;!<!C\"L!6&I!7#D&A%M\u{8}|!'vy), O#H!=\"A\"I%C!E\
        $2\"G!3&F(2\u{14}\u{1d}! w+\u{7f}!GxS6!8FI#\" {:F\u{a}5& >2|\"=$G#?$Da\u{2}!${S,< P!P!K!;\"L!B!F!>!N!C\"K\"r!F!\
        I!s!3\"+!M#G!T!I!?#8\"N!u!0\"F!@Uk\" y:H\u{2}\u{1b}* <%s%r$9(:#<!q!9'?%?D8= R!E!I\"O!E!A\"v!N!O\"K!N!7\"J!M!D!K\
        \"L\"G!L!N$G!B!t!H!;!y\"O\"=!N&\"! s\u{f}5\"!>.tC\u{f}B z!L!I!I!I!?!?!<!A!;!6!B!8!@!=!E!7!3!@!J!N!F!M!A!K\"~!=!\
        K!H!C#=!I!J$F\u{1a}\u{1a}! zA}\" {6tmG!1uB/$6=#;!G*v\u{11}B-!I!r#B#E!@!L!M#I!G\"C%I&F+GV5!1{\u{c}90\"O\"M\"L!P\"\
        L$D#L!H#M!>!5$G!L!q%I&.5q!:u\u{1e}d$!<&E$A+8iQ!'IY\u{1}!Gx$J!.va$4!F!6\"6!;\"<!H!z!F!4!<#@!I!6$F!A\"D)4!C!-$s,m\
        ;!E!K!A!P!M!N!L!>#Q\"z!D\"H!N!P!P!A!D\"?!K!O$$!=#F\"J!P!G!=&>!8tn\u{13}\"*G3v^:/ v\"G!E#D\"=\"N!>$>\"E#A\"<#H!R\
        !@,:332#G$G!<\"H!D!=!8\"?$}\"2!3\"v!8!I!C&7!<!:G.!9x8v#$w#H$:\u{16}{\"5x2CPD!Gu%9!,F^=!<v\u{1a}J! vMt! v\u{a}4!\
        4u\u{1d}R%$F#B1H\"F!CMY!'v=#!<ws\u{4}#'H*J)L\u{1d}\u{13}!:v\u{12}W!!uW,!6u\u{19}W!.vqh\" I*u5*!AuLT! uXp!(v\u{a}\
        \"0!9\"@\">%A!w#A!D\"N\"9&A!F\":%>!M!:$H\u{e}r#1<)>\"Ag}! y[\u{12}!9utW!6s9F!9u0|!9u`$!CtG;\"8w\"C\u{c}\u{18}\"\
        9v!LHY\" F\"uz#. =\"8\"3\";!u!8\"y#:,:!H!@!:%9&KU\u{9}!*uV[( R\"J%I!I&H!K\"J(J^\u{10}. u#=!N#=#7#5#4!5'>\"8\"9%\
        4\"7$J\u{1a}\u{7}()A!>\"F\"C!F\"G$<#><.! Gjg!,w\u{1b}4!9u\u{2}n!9t0\u{5}!<x\u{18}\u{10}!Gu1\u{0}!(ugm) C#u#D!A1\
        F!v!F%x!IAg!:u6\u{8}\" F:{!\u{1a}6 R#?!E!E!x!C!;\"O!A\"B!B!C$J!.!H!3\"A!:!L!A(0$GoK% B#B1>!v%~vm\"1y'EFg\"1@+tA\
        0!-z\u{7f}I\"$v7G\u{12}2!:v#\u{14}!.BrC!6s7\u{b}!Gt]7\"!B#un\u{7}!AvcgB z!-!F!F!2!=!>!7!>!.!\u{4}!G!K!0!8!=!;!G\
        !4!4!N!E!-!:!E!1!v!K!>\":#5!6!0$BfQ!!vbw6 Q!J!A!E\"H!>!J!y\"K!w#J!G$4!3!I!E\"w!>!M\"5&3%IB,!\"u?;!.w\u{1e} !-u5\
        W\"#L$w\u{b}\u{19}!:u\u{1}b%$<#C\":%A59HI%\"H!L(H.L!OZa!:vh]!$t4,!5u\"u!<t\u{4}#!2u\u{8}\u{6}!Ct1m!*x' \" |:@c\u{1a}\
        7\"L!O!s!A!C!@#M%F!w!S#C\"N\"H!@!D!<$C!C!t\"M!A!H\"RT\u{11}!Bvt\u{12}$ u%C\"F'Dsp!+xi:'!~#B*A*@\"@\"=+<|\u{18}#\
         ?,z0?11!1uG\u{a}&*t$@#?'w\"@-@i\u{1}!,vWu!:u\u{1c}%!;u@b&(I\"C\"A#J4I$B#}#!I$E7K\u{10}-!!uaA# E%t5Dn+!9vyb!,wm\
        \u{b}!-usl!4t\u{1}Z\"4J%u\u{1e}N!Av48.$J!E!?!G\"8\"F\"<!=!C\"J!8'3#0&Kx\u{13}!$x]%!Gv<}' x\"C%?/?\"J\"B-{\u{11}\
        b!&x!\u{1b}! t\u{1e}E\" I:x+\u{10}! w\u{2}C!5v[O* J!?!J\"M$J\"F\"G%L'I!E\u{1d} !&yG\u{1}\" J:vFa\":w(J\u{6}@\"E\
        s\"uS\u{e}\" M\"|l\u{3}!.x7{7 U#L!H!N\"M\"B\"F\"9\"N!C\"?!H!'!@\"0\"?\"B!O\"4!A!C\"L!Fg\u{9}!:DeQ!.tL=!%wo+\" J\
        1v3b!!x%\u{3}% t'G3@)v\"tC<!<xQR!#uH0!9z#V\"6?1>L)!'u\u{a}}!8x\u{10}Y!*s\u{6}\u{1c}!Aut<\"$y6FI,!1upS!8xJN! Bm3\
        !Gyg\u{13}!)s@-$ B@E$}#|j$!#{z~!.y:D!1uD\u{e}! x2]!BxtP)$B\"D!H\"D%E!B*D\"G!9l[\"1A6}&\u{4}!!x$8% H(w1B!@-x1,.&\
        E%C!:\"B!E\"L#4!6!I\"D!L\"G&D&H/D\" F#{\u{6}>#2{/y&AWo!:D\u{1}1!6u\u{6}|!&yh\u{1e}!6Db[\"1B'v%x! y90'*9':#:\";\"\
        B#v,G\u{18}(!Bvp%! IU%!/JEJ!&F\u{13}F!6t\u{c}H$ w,D%E+y2\u{c}!;yD\u{1}!*@j\u{13}\"%C,{M\u{1c}!%{[q'!~#B*A*@\"@\"\
        =+<Z3!5x\u{f}#!G?<o&!9!=\"@%@!C=J`:!6tW4!5yBz! Iz-!-u\u{15}J,#?$J!C!E!B!D#E#L$7#A$N+PJ\u{17}= O\"<!4\"I!;!B!E!N\
        !C!,!+!J!D!D!3!x!5!2\"F!s#R!L#s!J!r\"3!J!G!H~S!CvE?#8?\">!xK^!:u#\u{10}!1uV\u{8}!*vx\u{2}$ J1=#:&:Pt!Gv/G!9u\u{18}\
        L!$}e\u{b}\" DBuy\u{13}!G{Lg\"6y&u5-!0wN%!<vN\u{19}!$v\\0!;s\"w!Gx\u{1d}\u{e}!+uzZ!;ucT!-uFY!7u 87 S\"G!F\"D#?!\
        N\"9#G!<!J!J!H$K!A$@\"M#F!F!D!C!v!:\"H\u{16}\u{1d}! z\u{1b}.#\"7(@0xZ\u{e}'+w*;!>$=!B!E+J\u{1d}\u{4}$ K.t!w8F\u{3}\
        -\"1v1K$z\"Bt%H5'\"7w#GE)! w#3!Gx'\u{15}( B$;,{!N$F$v)D%K\u{b}\u{11}\" u*u:P)#=$=!>\"@'H$}$=\">,<uR%#D%?)F)t-D:\
        \u{11}!<s-_' s!C!9\"<%v(>%:\u{12}?!1wQz!;vGA!4u?C!1t;2%(C0B#=(z$D\u{f}\u{d}!9x=3\"%G\"IeU!.x\u{15}'!GC\u{9}q!Cu\
        %y\"&s!<6I#3=&A#z\u{18}9! uS\u{1f}%.@#v#x(A+@9R!>p#3!G{G$#$x'C/D\"c!.u\u{1}g!9t|.!GuB3!1uAL!.<Zs!Ay*6!GvBz!:v,\u{9}\
        !7w?i!9x\u{14}-! vu2#%w\"E@C\u{1f}M!:C\u{7f}l!<DYv!1@Eg7!<\"C!D!>!@!@!G!L\"J!M\"F\"N!=!E\"G\"L$T\"P!K!C#K!A#>l\u{15}\
        !3uIb&$v-A#A%A!F-C\u{15}a# t6t$DpL!.v\u{8}E\"!D<z+.!+x$;! uj\u{18}3 s\"F!D!G!G!D!M!>!<!?!>!A\"A*9!A!v\"8&8%;1\u{15}\
        !;Fe\u{6}!6y${!=u\u{1f}/-\"P!>!D$A!>#C\"@!9\"<'M!B!r-;\u{1c}\u{14}!4u\u{13}3!:K9$\" H:y\u{12}B9 I#B\"E!C!?!C!J$\
        I!N!>!I\"C!s!O#H!Q!D!M!O!J!,%Q!G\"E\"I\u{b}&+ M#@!;#C!?!8!<$E#}(@)?sS' F.F!C'v+;\"A$?`)\" u\"CHf\"4K%uk\u{11}\"\
         {:C\u{4}I\"*A08vf!<w?\u{16}!9w\u{16}E!<vUr!>{Gb!Gv_\u{15}!:H~\u{1a}! x;y! {\u{1a}f!3t8G!+xCN3!L!N!L!G\"H\"K!G!\
        O!M!Q&5!.!I!B!E+I!K!,$>[\u{14}! JCe! u#a!Gv\u{1d}\u{1a}!<u\u{10}T!1|q\u{7}!Cz#S\" v:F7\u{5}-!F!F%G$7!7!w\"7\"G'\
        K\"I!H!5+K\u{b}Q!,v\u{2}/(\"p(J$K#E'J!C!G-C\u{18}$5 O!J\"J\"K!I!M$C!s\"E!G!C!E!-!@!I#2!J#E#4#J&NTi\" D8uXm!1{\u{1d}\
        B!*xIy!1xQ\u{6}* Q!}$C%I$E!H\"D)C\":+=S\u{a}! vy\u{1e}!GuE\u{1}! vn\u{7}%\"?%B%?$z)uV'!0y\u{4}&!Bt\u{1f}}!4w!|%\
        !@5:#G#>+:b\u{d}!;zBN!GwVs!-u/_#\"@/C6=%|!8u_f!Bxw\u{3}!)um9*(J\"C!A\">\"F&5!H%H(L$ME4!\"wdT\".G4w*\u{2}!4uw)!\"\
        BCj\",G!B\u{4}:# C)x(v\u{7f}1:#Q!K\"A!N!F!H\"G!C!I#,!I!N!K!M!M!N#=!R!N\"1!B!B!C\"K!K$GS;!1z^\u{12}!:v]\u{10}!4v\
        {\"!1y;W!:v\u{1}x% D$t.E'G\"t^K5 O!B#;!8\"8!>\"6!B!C\":!s%=$J!J!~!G!=$z\"<\"F#EC14!F#L!=!I\">\"R!K#D!B!1\"1!4!A\
        \"N#o\"H\"5!5#B!G#G!*wNc!4zC\u{18}1$N!N\"F!G\"J!C!J!A!J!G#M$B\"L!w!M!L'JVb%!}\"D!?6@#wc?!1u\u{e}b! F\u{13}\u{3}\
        !+uJ\u{9}!:u\u{c},!6tul\"5y'@+%\" v#xK)A \u{9}!'#>!,!6!*!8!:!}!'!N!,!*!0!-!>!,!+!'!6!$!.!N!;!p!.!$!4!1#(!8!-$,Y\
        C! x\u{1d}\u{18}!2v~=!<tDN!GvFW#\"A6F$AQ\u{1b}!+v\u{1f}\u{11}$,C.D\";+w\u{14}8! xX4' s\"D#F\"A*D)C-u i!:vLW!6t6\
        ]! u\u{5}s!-u\u{12}0!$JO<\"9t'L\u{14}\\!6uk\u{c}! z5Y!GD\u{7f}}!+u.M\"*D.G+8!-xM#!9td?!1u\u{f};\" w:D\u{e}+!)u$\
        \u{17}\",z.Awc!-wgD!/v\u{e}^!3zm\u{1f}\" H(z(\u{17}\"*x==\u{f}J# E!u!t(v!$x5k!1{a(!GBO@!Gx.^!1v}?!8y{\u{1}! y*5\
        !:u\\\u{6}!)vh{!1wQi. Q!I!F&L#J\"K$L\"H!D$q!J!N\"C+J\u{a}*!9s\\\u{b}!1u;\u{6}!G@\\j!:xn\u{1c}! uT\u{8}!GtG\u{1e}\
        0!E!;!A!C!H!H!J!F&D!D#;#A!2\"H\"O'1\u{7}I!<v4L!Gx20!8y;]! y_U\"<u+Kk(!:C\u{5},!<x\u{3}k\"(t2s;\u{c}0 O!N\"=#D!H\
        \"<$9!@!C%5!w$A!s\"L'5$J@f!3tYX! D*\u{b}! J\u{0}\"' D#v$u#y%A*?!>kQ\" G9w_\u{9}!,ui.!5x!x\"1y(CPn!Gw]b\" G:xzL!\
        $uUY+ K#I\"<$w!J$F#N$8'N%4!N<S\" I/y?C\" ~:B/m!GAc\u{8}\" DG|j_# A9F\"}uF\",{-AHq! yk\u{2}!:w+?& A/?+J!=!;+M\u{a}\
        D\"2u\"Hor!&y4`!<s}|$ F(t#s/Bb\"!.w[87 R\">\"B!E\"@!w!I!C!<!@\"H!G\"G\"=!:!9!J$y%H\"O\"9!t#H\u{14}w!:u`R!2yho8 \
        N!D!=!@\"I!C%O\";!u!I\"t!F!J!F!O!<\"E!D!E!C!?%9\"?$LSC!6uLs!1z\u{6}N!({^n!3uwW\" I\"yn\u{d}!'FLc!6s\u{13}I!.u#m\
        ! w+[!!uSu#5t%t\"J6m!:xki\"*?0tDN. u!>!<\"@!<%?\">#@\";#>\"<\"w!?#C0u\"%C,{6r4 S#A!K\"G!?!K#O!D#K!G\"(!+!@\"E%H\
        !=!L$(!*!I\u{10}R& H$@\"w$@0>-=\u{7}\u{0}&$G#I#B%t\"E$<4\u{17}!;y!\u{b}(!@!?&F!v(q.F$s$@\u{2}u\" G:IGP% F*D,v$u\
        !Cn\u{1}>!M!E\"?!v!?!~!E!M!:!=!H!K!B!B#I!M!I!L!L!I!G!F\"C!K!M!D#G!K!K$ODM\"2u\"IKJ! z22!7vQh!ByrB\"4A\"y@\u{11}\
        !$uN^!Avhj& C*v'@)B\"C+G65! trL!4tJl! tiy# H9E)vy#!1uxo!(vj\u{b}!3xp2!#x+h\":A-@K\u{a}\" L1wPm2 N!J!B!E!?!C!C#6\
        \"H\"7'4\"3#;!x!:!9'5${;.1 N#?#@!;#;\"2!8!2\"5!M!:!7!4\"I\":+1$FAx!0w^ !$F(\u{1}#\"J8s\"x<*!1v^n2 P!D#<!C!A!@\"\
        ;!>!6#?#M#<!1!E\"L!P\"\u{1}!:y~!<{\u{16}4\":D*wT !Av+\u{c}7!N!F!C!y!;!N!G!@\";!0!J\"N!@!6#t!3!.!4#;!>!?(3$P7h! \
        |`w!6uW\u{7}! DQ\u{7f}!9x<O!4w\u{19}\u{19}!Gy\u{1}c* >!A!<*A\"=!?&B%>\"A%6\u{13})\":B\"zs\u{a}\" @:\u{0}T\u{3}\"\
        1v1K\u{14}Y!GC/*% x\"?(='=)B\u{12}B$ E1>(>%|V3\"6w$H4c!)x\u{12}B! G'\u{1a},%y!G!C%A\"B!H&6#E!C!G\"=+8CL!::)F!Cw\
        }R!!t\u{2}t!*B~\u{13}\"*|'Dv\\9\"t!D!P!@\"M!B!7\"8!Q!<!<!@!:!r!9!7!8!I!=\"I!@!H!@!u+Fjh>!E\"w!2!F!6!D!G!4!D\"D!\
        /!,!H!>!1!t\"w%n!t!T!:!8!8\"s!3!2!2!P!=\"CcF!>w-o!7{X\u{4}\" H:y\u{13}6!5u\"V4!M!G\"O!N!L#L!B!C!J\"O#K#H!F!G#I!\
        M!E!M'E$O]t!Cul\u{c}!:v\u{f}G!9t%\u{2}!:xq\u{1f}<!C!I!A!=!B!C!@\"M!B!<\"9!7!:\"I!L!+\"O!P!2!F!v!O!|!N\"/!E\"E&{\
        B[\" y*@zl$9B#C%u&AIN3 G\"G\"v\"A!H!?!8\"7!B!t!?!B#9!5\"C!u$M);$4y]!GGa\u{f}\"C{$D3S%!9)9\"x\"=#=]W!<u\u{13}72 \
        y#9\"C!I!C!M!B!@\"=!;!E!I\"6#K!D%t!7,Id$!!x]\u{2}!1u9e%/F'=\"u!x#B\u{14}k!'ES\u{13}\"*A9x\u{13}[!%vhP!1uTu$ {)x\
        (F)G0K!GvC}!1zGb(,8%w!7#5!;$?\"H+N<D!$vpy!-vRS!0uqn!)s\u{e}\u{1b}!#v\u{8}\u{19}9 M\"?!;!J!H!L!=#G!C!H#B!M\"M#C!\
        K!.!P!9!D!{!E!4!2!A#,h\u{b}!,tmS!GsJ\u{14}!G@\u{4}Y\" J!x\u{a}k!1D\u{4}y. H!H\"?#G\"K$C\"I#I$v!5$J\"?%v!=hh\"1D\
        6?%:!Gw-\u{15}!/EG\u{9}#\"F\";*@\u{12}*!:uzq+!6!D\"<#=#C$8!8\":#8\"8$D2G\" J:vwA' M%H$?#A%I+5+Fcw: L!u!~\"F!H!F\
        !B!?!D!P!E!G!?\"D#;!?\"F!N#J!M!F\"J!D!C\"A&s*n!6thD!8HR\u{1b}!0x\u{a}g!-ueX!0y4?!CvUj!Bv\u{1d}Q\"6:+y7m6 o!7!G#\
        3!x!r!4!4\"E!J!6!2!9\"@$6!<\"t!5\"H!:&>%3Cq!Gu\u{1f}1!)t\u{2}`!Gx{S! vy5! x4&%1>'?!~!A%{,j'.@#<#9!7%M\";'A#>!:t\
        ,1! uf4!.wg\u{d}$ u%A'D,J2\u{4}!%xwu!:vW\u{8}!6u}4!:w)a4 t!I#K!K!H\"B\"B!L\"H!F!;%N$J!K!N!F\"J!I#M&NZn/!3\">!D\"\
        5$s\"F!0\"/\"B#3!/!2#E#3+MY\u{9}!1vMe!;uu\u{d}\"\"J#DkW@!U!N!;!M!M!>!H!E!G\"H!M!9!P!B!>\"W!I!L!M\"/!y!D!M!J\"3!\
        1!F\"K!8!?!y#sx|!1xn<!&u\u{c}A!1u\u{17}Y!:v\u{4}U7!N\"I!H\"=!J!D!=!?!H!L\"I!K!K!C!C!.!/%N\"B!z!1%.%HhM!-u`\u{1b}\
        &$E!C\"F'F#w+<v:\"9E!G\u{b}*!:un&\"!zF<=\u{16}!5w\u{9}\u{19}!.x\u{d}0%*E/B!F!\u{7f},<\u{1e}T!!w\u{1a}?!,u4\u{6}\
        !\"y\u{c}Y!:u~\u{11}!:uHM#*?'<)AJ\u{15}! u',!'Ed\u{4}/ K!C#6!?!@!E#F\";!:\"?%;\"3#4%y$>`{!1y!G!1|\u{19}u$.?'x%L\
        -I\u{7}\u{2}!G<Vw!<w\u{15}<!9vTd\"3H4u~:!Gz;A!5xi\u{2}. }'<!;\"8!?!>!:$:$6#D!H!:)6$6d^,#I!J\"G%I\"2!8(L\"N!r(5!\
        6!3/U%*E/B!F!\u{7f},<$Q6!8!r!E!A\"J#I!>!E!C#N#A\"=!C!E\"K!I!n!I!E&F!E$C|{!9FI\u{a}!6u'X!)t+Q7 M#M\"J!H!O\"M!M\"\
        Q#P\"R!F\"O!Q!G\"L\"M#G\"J!J#G!D\">!I\u{10}\u{15}+!5$E#@$<#@\"C$C!2$M!H,Ncs!AuNt\" IGw~\u{8}!1uR\u{0}!<x\u{c}f!\
        (u\u{8}_!6uT\u{18}& ?\"9&s!v%8,>b\u{7}!:u 8\" w*Gq\u{a}!1{]r\" v'I:K! u\u{7}\u{3}!G{\u{2}\u{1e}!:E=E$#I,r)C/BSi\
        !9vr,#/t3x%D\u{d}[!<zS\u{15}\"2y\"EUf\" E$z3^!&yj\u{1d}!!uK#!(w6\u{19}\"4x%H*\u{1}#\"D,B9DtY!(u\u{1e}\u{3}!Gv\u{18}\
        #!*uP-! J\u{e}f$1K.I%I\"yUA# v&G#E<6!+xv3!GuE_\"1x2E\u{f}Q!$uRQ! y\u{1a}Z; G!J!F!N!H!A!:!F!:!<!G!9!C!s\"A\"G!o!\
        u!t!s!C\"D!L!C!:#H%GF\u{1f}!<v?\u{10}6 N!L\"F!D!F\"I!C!>\"w!@!@!K\"8!w!8!7!2!G!+%D!I&92W!BwE=! y)\u{13}!9uDD2#F\
        !{!E!B\"J$H!:!I#@\"4!D$J!I\"O!0!=$3&=m6!:G%a!:uOG1!@#H!?!D\"H#?!C&/!0\"E#K!?\"C!R\"5#E!5JO!6u#@&,F-v!N!A!u+>\u{a}\
        O!&v\u{e}@!%ukh! vP\u{7f}!,vI?! w!1!Gxm=!-yvf\" H6y\u{9}\u{1e}!$}kD\"*C0u\" -!;#<!G#>#C\"?!=!=#y\"I\"7#L#8kD#*E\
        'u6sQ\u{4}!=u\u{d}W!G{)#%.C#s'E\"H-?\u{10}Y!5{\"_) r%G%F\"H,E\"J!;!I+J+\u{9}\" vCuB_!6so_\"6@#H`L!1wJL!:u\u{6}V\
        &(C-x#A#=(z$Ap0!9uyc!:u5a# v\"G3Da>!,G\u{13}\u{3}!7u\"=!G?3U!)vHt\",{%EJ\u{7}!=|\u{f}\u{6}, x\"u%I!C#D#I!G\"D%<\
        $@\">+K`(#*?+{%AKo!6tAC!GyeR!<rbi!*xI4!(t\u{a}\\. S#C\"K\"J!F#J#C!G!4!I\"6%<#8,Hrr!Bwa*!:vV@! z(V!6u=g( O%H'I!t\
        !?#9!>#5UB!B{\u{14}\u{13}\" G:u/*! tED!:DG\u{1f}!:x,F! u|3!;z(k!4wOc.!3!N!H\"G!>!H#J\"3!7!;$9(G\"6&6zN!CwW\u{15}\
        ! swo+ K#I\"<$w!J$F#N$8'N%4!NP#!GzK!#1@(I!C\u{a}w!:Flm! uX~\" J!xL8,#t!9\"?!K!C&;!u\";(9!;(9%wN\u{1a}!6u/\u{1a}\
        !;vM=\" u:D\u{a}f!Gv,t)!9#:\"F(F!C&5$;#9&>\u{11}y!1udB) M!=!F#E%J%I\"D'w#H\u{d}\u{9}!<v\u{1e}R!:u\u{1f}A+!9!B\"\
        >#E*r#@\"9\"I#<!w+t\u{0}=!/A\u{11}G!:v4j!9t3f!$uV\u{d}$ J2s#A2C@*= T!P\"F\"L!C!Q!P!G!I!J!O!T\"G\"S!s!H!Q!M\"#!K\
        \"N\"K!?!J!C$N!L\":!H\u{d}*!$ujy# D;z$t\u{17}r''H#K%J\"E'v!I!G\u{19}\u{16}!2v;q!GuJG, R\"s#B!J\"J!;!J%=&G!4%G':\
        g\\\"$I+vR,!<uI|!)t}\u{1c}\" DGxc\\!5wA@\",D/JK\u{0}! v \u{15}!'JHL!Gt\u{1f}\u{b}!6ub\u{19}!;t\u{15}W!$}Z0\" G:\
        xNT1!0\"6!E\"6$u\"H!1!M!0\"@#5!1!4#,\"N!5+9\u{18}\u{9}!1ELD!;y\u{17}8!;xJ\u{1d}!3t\u{3}9!6u4G$!E2t#A-w~y!6w)`( \
        F$>$A!G!A#z$@\"sx'!.vQ\u{2}!CtGx!!u7o! t\u{11}N!4uEP!1s:'* I!D\"7%<)@#9\"=\"?$=&7d\u{5}! wq.!G=)Z\"*L$E^H!\"J\u{5}\
        m!G}c\u{1d}!:v7\"!9u#M5!F$B!H!L!<!=!D!B!>!B\"s#=\"6!I!L#M!p&w#2!J#P\"s!=u+Z)(;!?!J'?#;$C!I!}-H,h!Bu{\u{10}!,vA2\
        !Cx61!1v\u{13}=$1v)>)>$u!k!;tg*! v'I!:uNT\"/u)wi]!(wj\u{1a}!9t#v9 H!I!G\"K!C!=!J!?!@!K!<!E#D\"H!r!t!v!p!E\"E!H!\
        E!<#H%IE\u{1d}!Gw:k& x\"9'}(?';/E0\u{16}$3=&A#z+Lx\u{2}#\"@/K6DpA!Av)\u{7f}!Cu#m! EH\u{11}# G#B.wT\u{b}9!I!C!L\"\
        F!K!C!M!R!C!H!t!H!F\"J!M\".!O\"M\"H!N!Q!I!N&?!u(c\" K:x\u{8}5!:AXQ!1vb4!*w`q\" A!{;H!4wE@!(w\u{9}R!1w.q!7{R/!1x\
        g\"!$vc\u{f}&!D'=!|!D+B%J\u{19}$!GvH\u{7f}%!7#O'>*92<@t) E!@#F->#;$>\"v\";+Ij[!3Fh-!:v^p\" A:A\u{1d}\u{1f}!Bw\u{16}\
        \u{1}!G|d}\":I*xvO!1ujk$ t#s/F58`-!Bw\u{10}K!1C\u{15}\u{0}4\"H!B#G!F!<!8\"C\"8\"C!9!@!u!;\"1$I!F!?!u\"P$6`X) I#\
        <#O\"@\"F'N$M&J,oSV!<tZ\u{17}\" }:FUW!$||u!Gz\\c!<u\u{d}S? S!A!P!Q!O!;!}!}!M!N!R\"B\"<!P!0!?!3!0!.!H!@!7\"@!J!K\
        !=\"4#)!?!/$T\u{5}Q! F.H0\"L\"w!E!B\"G!?!K!=!I#v&I$L!I!E!8+K7{!Gzv})$B\"D!H\"D%E!B*D\"G!9A/!!sZ*\" E8yb\u{f}!:?\
        \u{19}m!C{\u{a}^5 D\"?#;!z!u!?!<\">!<\";!9\"u\"9\"7!5\"M\"B\"E&4!4$Ise!<t<y\" I/yCk$\"B4=$K-=k\u{7f}!<xL\u{12}!\
         yZ{4!J!?!@!E!I!D\"C!J!>$E!C#>$6\"H!r!O!u'6!2$?^\u{9}#(9\"F.LXx!Gy\u{5}\u{9}( N$<(D\"B#?$7!x$Kj|!$wDd!5vY\u{14}\
        !>z\u{1f}n!6y(~$8G\"D\"s)v\u{9}\u{1a}!9upT!Bwq#5 N\"N!@\"G\"K!@!A!I!M$C\"N!F!F\"O!K\"P\"O\"L\"E$)!I]A!'v&$\" H<\
        v`\u{12}$ w(C1A.?zl!5v\u{8}y&+I!I#F\"K)I-G-E\"!G;v+!!:vq*!GubA\" tG?MB!,u\u{10}\u{14}2 K!6!8\"<!<\"A%>\"A!@\"<$\
        7!u\"u!t!B!E&6&J\u{4}K7 U#L\"H!R\"w!@!K!H$I\"K!K#L!P!-!M!6\"9!E!L!.!G%B!He<-!4#D!F!C!I\";\":!9\"C&8$J!9*9z_!:v-\
        \u{4}! J\u{1d}R*$C\"D!I\"D%F!B*D\"H!:+H\u{9}z!G?C4\"$u2u\u{6}\u{1f}!9v)\u{1d}!1u)#! v\u{10}\u{7}!Cu\u{12}l3\"G!\
        E!G\"D!K!C!D#@!C!@!G!9!L%1#I!H\"J!u$5}O\"8w\"H\u{1d}S!4u>\u{5}!6u')!(vD ! wOJ\" x:G?\\!*t~.!1sG\u{10}3 R!H!J$@#\
        >$L!6!?!B!D!@!+%P!K!N!F\"4!3%+\u{5}\\& x\"9'}(?';/EAn\"*G(t I! v+3!'uSU#*v'D)Iqe! vE\u{17}(\"D$B!G%D#F%=!9'7#r!\
        1{\u{f}7!4x\u{1}J$ B9A!>-w\u{1b}6!<t\u{19}\u{14}& J$?!G)A+x\"8%\u{1f}! w_U\"1z(EvO!6y\u{6}K!!wv\u{d}!Au7Z!;v.\u{1a}\
        0 O\"9!@!:!D#?\">!@$C&5$w!F\"F%4\"4$w\u{7}z! I#_# D2|&E\"\u{17}!#xz_!9t\u{c}u!<vo'!4u\u{15}\u{15}!5yH\u{19}!9uO\
        -\" I'x'E!:wJ\u{16}!.w~\u{6}\",{%A\\ \"5x%F E!Gy5o\"'u@Kj\u{5}!6uKN!G}#G!1z\u{e}>!Gv\u{c}M!1{\u{16}3!<rCi\",~%D\
        7h!<x\u{10}j!GxAb!G?\u{9},!)xG\u{1b}/!F\"?!B\"J#=!I!H!C!G!J!O\"B%J#B.GV\u{f}!7v}T# H4C!v>\u{8}!!u\u{1}\u{1}!1?s\
        k!:@4~!!w\u{1a},!1v=.3!M!E!Q$=\"L\"r\"P!4!C!0!9#-!2#0!R!R\"u&I%=_O\" K;yrb!Bw`-!*Emo!9u='2!D!D!H!G!G!F!I#I$E!H\"\
        :\"4!4!F#I'G\"6&wUu/!?\":!@\"E#;\"A!>!D!H!M\"<%E#@#C+:\u{1a}3!:tK$!4wH\u{1d}!1u\u{3}2! yAw\"\"C*A\u{1c}r!$zcG#*\
        D.G\"t\"7/ J$<#A!@\":'<$H!;\"=!t!H\"t%9!I%t}m\" y/Cp\u{6}& ;!?-?%7&x#B,(!9t\u{7}\u{7}#!s8x!A/t!;vZ^5 p!>#;!z!C!\
        D\"@\"v!B\">!E!=!F$9!8\"C!C!G\"@&=%<0r!1yko+!>\";!?\"F!F!\u{7f}&B#A(B\"@,7`e!2t\u{13}C\"8K/D'^(#G!<*H#I#5$C#>,A\
        h:!1u\u{1b}\u{1b}!#|jF!Dyv\u{16}!9u\u{17}3!9>\u{1e}Q!-u\u{13}\u{5}!(u\u{11}s! vm\u{18}!<s\u{1e}s!;vfT\" HGsbR\"\
         |.E\u{1c}Q! z\u{1f}|\" I*v\u{f}\u{8}!$u>2% @$:&q$@9@_7!1v\u{15}\u{7}!:u],!2t\\\u{0}% C6:#>!=-Kd1!,u\u{a}}!G<\u{a}\
        &(%F#}\"D!?\"C!F!E*DT\u{10}\" G:t(~!<tnZ!:sw?!;u\u{10}7!Gu\u{1e}o2!K\"x!D!>!E!@!w!8!;#='F\"5#?\"M!D\":$4%C\u{7}\
        R''?&>(8!>#<!?\"<\u{c}\u{1d}!#uz\u{8}9 P\"P\"H!C!G!G!K!@#F!u!R!G!?\"B!O\"N#K\"G!B!L!4!2#M\"*!H/n! w@$!9uKz$9C#y\
        #H$A~\u{9}!-{z\u{b}, r$F!H\"J#G(7$H\"J\"M!H!G+HZ\u{f}!9xo8!(u\u{6}3\"C{$A*j!GxO\u{2}!'we/!:w\u{2}\u{d}\" G'{s6,\
        \"J!>\"M!O\"M$K!K$G*H'M!J$PU/*!H#I\"I&J\"x&J!H#I!N\"Ji#!(u0O! r2c!/t\u{b}y! F!\u{7f}!8zfI6\"H!C!H!J!L!F!;!G!@!L\
        !w!M!E\"4#3!F!I#J#G#;$G%O\u{d}Q\" E:{^k! y\u{13}\u{b}7 E#A!M!O#@!5!N!I!5!9!J!I!0!7\"y!K%G!I!H!C\"7%F${Kh6 I!I!H\
        #L\"N!F!r#M\"D!;!:!N#9\"5\"K\"4!E!I\"9#/!H!3Z\u{7}!4v<b4 ;!9!8!A!0!q!M!G#s!q#s!<\"t$9#8!8!9!;!>+4\u{2}W1#H!M\"F\
        \"P$E\"B!r!8!=!4\"D!E!M#=\"N!;+OR\u{11}!6v^\u{d}!+v>4!.vE\\!$tC+!Gw%^6 F\"L!>\"9!E!;#K!2#D!K\"y\"t!K!3!H\"?\">\"\
        7%x!6!/$J\\!!:v\u{17}/! {{B0 L!C!D)A!F#=#2!3#E#G!N!=!3\"3%1$u1~!G@\u{14}#!GuAR9 F!I!E!M!G!E\"D!;!:!E!7!@#A\"E\"\
        u!t!s!B\"H!M!F!8#G%F$sGk!4v3y!9uk}!1|{\u{2}! y;\"\" I4<.k!<v\u{b}$!;ux:!!u\u{1e}\u{2}\"\"EEz\u{1d}5\"%F(=^s5 R!\
        B\"7#K\"E#I\"E\"G\"K\"+!C!O#K!O\"M!I!-!2$E!G!x\u{16}T\" u6tG\u{1a}B O\"O\"R!R!J!I!M!Q!M!J!R!M!H!G!L!M!C!F!C!L!o\
        !J!Q!O!M!T\"G\"N!I!N!S!Q\"?!K\u{1e}-\" |:H&W\" E:v$q,!:#H!?!H!B\"B#s\"J&<&E!D!I\u{12}\u{18};\"E!H!;!>\"E!}!5!<!\
        6\"5!:!=\"A!5!3%G!v!O\"K!:!6!z!A!3!5!1\"?S\u{2}!(z1Y#$;2:1=kU!<vu\u{2}!9xi\u{1d}$ C*v.E\"EX*2 v\"=\"7!4\"F!?\":\
        \">\"9!9\"<\";\"M#C!r!8!A,>\u{6}1!6uKi\"$>5A%4%!87I!8!G\"<u\u{8}\"1D+?+\u{d}!6uAs(!;$E\"D(C\"@'I!G#9G&!5u]\u{13}\
        $$A5B\"v'wZp* H'E\"{!>!E!:#:'7\"B#D14\"3r\"u-\u{e}!1t]\u{d}!Atu)!Gv\u{12})9 S!B#P!=!}!}!M!O!S\"B\"H!Q!1!?\"0!.!\
        H!A#@!K!K!=%*!@!0Yl\":A-{h>! I\u{8}%!&v\"3\" I:y{K!\"w^\u{10}!7t\u{5}\u{7}\" GGxK1\" H:xnZ!1y\u{19}<'$F&@$B!9\"\
        A'K/E7T!Gv\u{7}|\"9B.<WJ!>wZG(\"L\"G$E\"@%J*H\"D,<\u{1f}\"!Gx>_!:H|D\" H1zJ5!#w]_!4v[e! u|D!Au\u{17}\u{18}\"4w&\
        D\u{16}k!<{OU!:v5w\"9v!L\"1!&u_\u{10}# ~1A+C~f!'F\u{19}}!4ueI!)x\u{19}c!!v]-\"*F/tJW#*?'<)A;F!1vS[\"1z)>A\u{e}\"\
         v;I\u{f}\u{7f}\"#H,yA@!=u:i!5tE\u{3}$:G$z$C%ICB\"=u*IC\u{b}&\"M\"{#K#J.J/BEk!9t`o!By93!Gx\u{1e}~\" x:HmI!=uf4!\
        BvEH(!=#F$F#z&J$8%H-L1*! JXC!Gu\u{e}7!/u\u{7f}\u{3}! w\u{5}+!9uB\u{1}!:vT\u{16}\" H:s0{!-xz(!6t\u{f}\u{18}!(vPX\
        5 V!>!M\"F\"K\"t!4#;!3%K!-\"J!F\"N!F!B!F!I!/$*\"+A~!:I%|!:u\u{19}i!\"w4Q!)t&\u{e}!%zmk\"1A6:T<3!C!K#M\"L!C!I!N!\
        ?!F%R#D!M!D\"V\"N!N!A'L$Ht\u{13}!Gs\u{5}`\" E7tFg!7v\u{0}[\"9u!B[v\":w-A>*5 L!?!w!C!<!N\"v!;!?!C!<!?!D!A!=&7#u!\
        A!?\"B&>\u{1e}w0 {\"7!<!:\"A!?#.\"?%:#<!8#9!;!~\"=+7+W! Fqz\"\">8r\u{1c}~8 I!H\">\"F!F!H!<#A!G!F\":!P!M\"M!y!L!\
        G\"M!z\"K\"-!@#G!Co\u{18}! wAZ!/uJD!$v}H4\"L!B!?!>!I!E!M!w\"<!:!<\"B!4!:$H!.%I!>!6$J96\" ~'Bs3!4vb4!!u]a!<tvx+ \
        N!8#9!?#>\"F\"B#C\"=+8+yR\u{1f}!5xE@: V\"H!J#E!I\"D!N!C!?#E!A\"A!M!J!N#R!O!G!x\"/!E$S!G\"=!>!K)\u{18}'!9#?(}\"B\
        ':$<#>Cd!AuG\u{12}!1uV;!<x98!%v8)# L(J2{\u{9}2< s!I!q\"M!@\"p!E!A!H!;!N\"H!C!:!B!9!=!5\"J!;!s!N!I!O!G\";$5%IVQ\"\
        &FAwCQ!Bv$|#*?'@1t4/!Gwj_\"1y6>|\u{1}\"1v1KVp!6u\u{6}\u{1c}* F!=!7(C';%v\"J\"u!C!@\u{1e}\u{16}! vL\u{2}- y\"D\"\
        H!s\"C#D\"F\"I!J\"E'J!I!O\u{12}S' E\"=/9%2%?!G+8--/ N!2!B\"D%L!@#<\"F\"@!K&G\"O!F$G(M}X!:w>T$*C$C#F$r\u{e}\u{16}\
        !6r\u{13}T!=|\u{3}//!6\"E!9#G!;#7#A!@#4$0#C!Q\"J%3\"2sL!!tMbC!.!>!B!K!q!F!w!M!H!L!G!I!B\"r!/!R!8!5!6!4!3!:!q!E!\
        M!F!.!7!1\"M!2!2!5\"N\"55\"\"$J-D\u{1a}%! J\u{17}]!)uMC!C{*h+!8%B\"C!?\">!?\"G!A%>\"6#<\u{4}\u{a}!.vcx$$G-K\"u4\
        D\u{5}\u{1a}!Gy9Z) K$D#G!E$A%B(E!A'BFm\"#C;vT/!1unU!8wH)! xcG#1F2w$BfM) P$6#J\"<%C'5$;#:\"{7\u{14}\" |1BVK!-{}p\
        !9v>3$.K'I%K-Mv\u{1}\"3H4ux\u{7}!;up\u{4}!'w^_!:v,~!;{\u{14}\u{1c}9!N#A!L!D!G!q!@!Q!s!N!M!D!A\"M\"8\"5!7\"O!C\"\
        H!9%I!;!r$Hr>!4t]$;!I!H!?!8!L!I!K#6!9!G!F!<!@\"D!:!8!I!P!G\"C!O!H!{#9#1\"q$o\u{b}+\"%@,E+\u{2}\" E8y!-# A!u;xPj\
        5!K!F!D!F!H!K!D!L\">!J!v!J!I#Q\"1!C$G!O\"G'A%L1H!/v\u{1b}u!3t\u{f}s!\"G*^!.x\u{18}4!:p\\,\" }:I\u{8}3!:uBA1 M!4\
        !D!A!D%N!C#=!E!G\"?!L&I\"O!C$G(Jpz!.tL<\"9B.y_I!/uO`!6uWz)!:!J&r!A!C#D$O(B.JB\u{1a}! t\u{4}\u{17}!+x\u{2}5!5wE\u{f}\
        !<uf\u{6}!9uui! u\"r# C2~&DK)!1t!\u{f}!5u2R$&@!C%A,ExG# D8\u{1}\"?\u{16}\u{7f}! y]|!.viS!GBb-- N$G!J!G!D#J\"C%L\
        \"7%J\"M!D,C\u{b}J##?7E$z,\u{1}0 J#D!7#L\"2!8!2!>!:$L#:!x%A'2\"7$?F>!<xUZ!%x{<\"\"G,FOf!)uBq\" D:Bi?= \u{7f}!5!\
        F!M!1!:!;!7!4!4!|!7!L!6!6!9\"P#4!2!1!6!6!F!v!3!2&9!9$95\"!0}60/ L!?!w\"?#v!?!@!E!@!B\"C!>&8$@!C\u{2}D\"$I=uU|!G\
        v#{.\"?!D!F!C%C\"x\"@!I'6\"G!u!I!D&3\u{1d}}!,u*i% s\">/?(@.<R[!!x\u{1c}\u{3}!8z&V!9ubg!6u\u{4}_'\"s*F\"M+F!J!F,\
        >:a!!Ab\u{0}!%vTN!1w\u{e}u!Cu\u{1b}\u{e}\"\"}8D\u{11}<\"5;2H\u{7f}\\!5uyx!.F!a!6u\u{d}8!*x{T!C{P2#,E%E*E2\u{1f}\
        9 H!I!G\"K!C!=!J!>!?!K!;!E#C\"I!r!t!v!q!E\"F!G!E!<#I%Iu\u{10}#\"@7@#=\u{7}$!1x_z( v!;*F!D,@\"I\":+9$Z!'u*y!\"w\u{b}\
        v\"&x+E\"\u{7f}!6uZ9! r{w!1w`G! ymD!?u\u{7}\u{1}! x Z!1xIB'#@%C)G$}$A\">,;\u{8}\u{17}!GuaY!6s[G!2xeh!G{l\u{5}!A\
        v!b- x\"u#J\"I!C#D#I!F\"B%<$@\">+Ncc$6y$G\">#v\u{18}2!)z&O)!I!H3H!H#K\"L!D'G$@n\u{1c}!\"vf^!-ux\u{2})!G&E!B\"D)\
        t\"B#B\"F-N\u{16}>!=x\u{0}f!GD\u{11}(!G>\u{5}{!<Gds# J!u.s}x4!H!K\"Q!N!K!H\"=#5#A\"q!@#C$G!J!G!O!>\"D\"*&JgB! v\
        \u{a}\u{12}\" I#{jr\"!w;Fei\"8=/w\"%! y\u{f}Z@ R#<!>!A!L!C!E!u!K!I!K!G!J!L!B!G!D\"N!u!H!J!O!I\"D\"O!@!H\"?!G\"t\
        !A\"x\u{9}|%'D#?/A*v$An\u{d}!)xRJ!5Ba:\" v\"H()!1I$/!:u\u{7f}_#1C!v5Aa$!:vc\u{18}' A$<!=/v%H!G'=]}!1u\u{7f}|!3t\
        V)3!5!D!H!D!N!H!M!F!<!K!>\"9!A!C\"u#5!1'4'3Av> S\"L!N!s!@!C!?!Q!N!M\"O\"T!E!v!S!2\"C\"N\"H!?!C!<\"6\"C!C!s\"M!A\
        !H\"Rw\u{3}-!4\"C\"B\"=!@#@\"<!@#A#:(;'@$4~n% I#s%9\"<+6\u{d}(!1u<0#*E.G!AW%!;x/:!;y-u5!M!I!H!<!;!E!L\"F!O!J\"C\
        !K!E!F!A%G&8!M!6#1!0-*; I!2!6!@!4!D!F!R!@\"5\"6!D!B\"1!7\"I!z!~$r\"A#9!p\"2!O!5!E#A\u{1f}G!3u4H$ E1>(>%|hO!9y{s\
        !4x\u{7}\u{7f}!<uos! Fp\u{17}\"0v!DE<#*H!@!ExD!6u\u{c}h\"8F/D`7!Guy9!Gu\u{c}i!(w$C!(r!{# s'G(G\u{8}\u{17}! F\u{17}\
        \u{d}# t6t$De6\" w;IxQ# ?!{F@U\u{1f}#!w9A-Hh\u{3}\" x.Gx]$!C&v%A\"DcU!;wKa!Gu\"\u{2}!:wm5\"3s4DT9!G=\u{f}3\" G:\
        v|\u{19}1 M!J\"G\"@\"F#:!;\"7!D!E\"G#M\"t\"F#@!K+Rd]+ J!E)M#<\">*?!>!y!M%F&D3]\",x-ExD: Q\"M!I\"I!H!N\"N!N!M!O#\
        O#H!O\"R!D\"Q\"H#F!N!N!G\"u!D!C\"<!Oxn\"5?2:~\u{7f}+ M!G!D+<\">*<!?!z!M%G&=8r! v4'' B(<#?\"A!w#A1@;p? x\"B!D!K\"\
        J\"C!I!D!@!?!I!J!K\"I!6!2\"F!M!5!A!o!G!A!T!?!<\"s!G!9!9$/^Q!%w\u{19}k!:z\u{8}N!6u';\"1{6D\\\u{b}!GuWk) ?'v$t*=!\
        ?#?!?\"=+?\u{3},!:A>'!4vF+!7u\u{1e}\u{16}3 U#E!@!K\"C!=!E#x#D\"J\"0#G#D\"K!H!4$<!D%M^p1!B!=!@!=!F\"D\"@&H!5!K\"\
        t%C\"N!A!F&6!2\u{1a}V!1w~W#8x!D#Dm\u{4}: R\"Q!v!O!K!E!M!J!J\"M!A!O!Q\"D!>!O!9!L!D!N$L$v#L\"G!G#88w! JD!\"$;>|ZR\
        ! vZ\u{1d}!<uFG!,w\u{5}\u{e}!6usA\"6y)v\u{3}8!1wTA!#x\u{18}7! F:i!'te\u{e}!)x1\\!:w\u{14} !BwDH!Gx\u{1f}M'!9#F&\
        I$@(?$w\"<Wj!1xHn!#y0d'\"O&u$B\"D-C(v$>\u{5}\u{10}! ?{`!>w&\"!9x\u{1}b!$ws\u{9}!:vW{!8u\u{d}\u{19}!)w\u{1f}/$ |\
        1E)=)z@{!1v\u{1c}p!:z\u{0}\u{18}! }Cy\"*u'A\u{10}\u{e}! Fl\u{5}/ O\"?\"@!F$@\"H#G!H\"G#J\"1#H\"E!4\"zWe,\">\"C!\
        E!E!E!@&A!E&:$;\">!2QY\"1F$u\u{6}\u{1d}!*s\u{1e}\u{1b}!:G*]!6x\u{4}A!6uL-!2u\u{6}8!:u'G\"$t-D>{!9ulq# I!E8x*i!(\
        vK8!6u;2!9uG3!4u(o!1vig- Q!9#v!B#<\"w!8#?'4!5$E\"9+z\u{12}u+!6#<\"E!F'C!B\"9%5#=!w\"6.}!:E!_( s%G%F.G\"J!=!I+L=\
        M!*v$H!.u;/!<v\u{8}'\"2x'=\u{1b}b#1D*{,<\u{d}\u{17}!1u\u{10}}\"6>#xO%!$u(T!1xz\u{1e}!Gu+\u{3}!<t^:1!8#9!@#I!9!5\
        !?!K\"=#6#7!w%P!w(8!v#J\u{d}!!GtI,!GvbU@ |!M!L\"9!9!>!9!y!N!;!9!K!1!Q!C!I!K!.!@!<!M!+\"H!7!s!H!I!6!v#M!6%B\u{13}\
        !!Gu*C!5w*J!$}@>$,?!C$B*zE\u{19}!:w~`!G{E\u{b}!6uG\u{12}!:Hcq!.v\u{12}{\"*u8CR`!Aue|6!G\"L!K!D!H!D!B!G!C!C!J#M!\
        9\";!t\"B!P\"C\"B!M!u+G\u{19}G#!r3s&C\u{3})!%v$*\"1E+yqT'(<!@(A#<$B\"\u{7f}-AsJ! xq@!1rJr!/ud\u{e}\"9>!?/q! wFD\
        !5uTk&$G&>$D*E\"I!BZl#$x'C/C.i\" B9vl(!1u\u{7f}U!)z\"p!!w;\u{1e}!6t|j$)?0=*t$@\u{e}.! vf\u{12}$&w!{&A!B9\u{5}!9\
        u+k!;vM7\" G1s\"!!9x|H!!toC!+x&j!+x\"\u{1a}!G{\u{5}// N#?\"?!D\"z#;!D!?!D!A\"H$5!4#w#8\u{5}|!-uup!.wg.!Aur\u{1}\
        \"-@/z.\u{13}1 q!B#C\">!?!<!;!<!s!A!E!I'>!B\">$?+;\u{15}&!1w[`\"=u*FY\u{0}#$A(}\"=\u{c}v?!{!O!C!L!P!N!Q!I!D!S!K\
        !?!K!P!H!)\"O!@%K!A!p!C\"0!/\"t!D!N\"K!J!?!PL(# D'{*BFx!7wrQ!:u\u{15}\u{3}!1v;)+'D-=!x#G!F\"G!<!t%;!;$FF\u{a}!#\
        uQv!:vV;!<t\\,$!{9A\"<+>{=!.xFx!:FHX!:u\u{b}v!9xU^!:@'!!9tQ&! xb\u{c}!4z-}!BxQl\" D%=\u{1}W!Gu\u{f}\u{14}! ziL0\
         F\"8\"@\"C!@\";!C!7!z!;\"?\"<#7(5%6&F\u{b}y!:u>\u{14}!+u\u{5}\u{0}!,x\u{7}+\" M<{p+!9v*k%*?'D'A!C.AVB!GC\u{e}y\
        !:u'j!1yb%!${\u{1a}w!(5\u{12}\u{10}!:@#\u{3}!GuW1!Bt\u{11}\u{16}!*y\u{7}\u{0}!Gx2%!GD\u{7f}#$ D't#{.C%l< S!L!K!\
        G#M!Q!?!B!J!I\"J!O!E!B\"C!M!G!M#P!G\"F\"M!D!K!K\"(\"y!<B,\"*E0@8L!/wwx!Fv+1\"4C3>m\u{17}!:vvJ!Gy\u{1b}-!9y[W!G{\
        \u{11}N!1wl/!0y\u{17}20#G!O\"G\"L#=!:!L!A#>!7\"3!,$9\"Q!@%3/\u{b}!Gy{I!:IFT!Gwyw! E\u{b}0/ N!>#=!F!B!G!A!y!J\">\
        !<!E!F\"I+=<,\" @1uM\u{5}\"9u!@\u{3}_/ p#B!8\"<\"9!8!G!:!5\"4!8\"5'R!9.;0r\" I:v\u{15}\u{12}!!v\u{10}z&!9!?\"@\"\
        D#9%=5c#6w%F!C`%!=v6]!9Af&! G7~) H!:&x#r.E!:!K!@,EZy( L\"9#C&?#<'z!;+6v\u{18}5 R!N#>!J!@!E\"?!K\"K!I!C!B&1!2\"M\
        !<\"A!F%C!7!w\u{15}]\"1u6s\u{14}?#*D.G\"t1\u{3}!;xO~!Gt@f!#u\u{8}U\"9E!G\u{12}L( s%G%F.G\"J!=!I+L\u{6}\u{17}! s\
        '`%->$@$;'@%y@(% q*>\"<-<#?^\u{19}! t\u{f}\u{18}!1v.\u{a}!:Ci{!${\u{c}b!!smO!9uQj% ?%v%u.C\"@|\u{16}!:sWn!5v\u{12}\
        |!8zC\u{b}!Gt2f!!u\u{1c}+!#v'<( u\"A)@$F#{(M!D,9\u{16}L- x\"u#J\"I!C#D#I!F\"B%<$@\">+N}`!1{fh#'v*D6CH\u{13}!1@\u{5}\
        ^!G}\u{16}c\" u:N\u{a}p!:uoh!$v#[!+v[u0!<#:!E!A!B!?!w!J\";!:!C!F*K!M\":%4\u{2}\u{0}3\"F!G!L!C!P!C!D\"H!J\"A!G!E\
        \"E#:\"u!4!F#E#@V\u{6}!:IAq!Gvor!2wK\u{3}\"9t'L\u{17}j!3w\u{0})!3tP_!:tj8!-xc\u{0}!!x|\u{8}!:u4\u{b}\" };EDM!9t\
        ;10\"E!F!>!D\"E!:\"C!7#?!@\"w(M!E'3\"3$B\u{10}n!,Ev&! x1Z2!A\"B!L!>!B\"@!1#A\"I!=!0!M!F\"J!)&C\"6!;L)\" v/D\u{17}\
        H!<yg\u{1c}\"1v):QM#\"@/K6D&5) N#H!E$v\"B!y&C'D/?2\u{4}# I*=0zC\u{1f}.!N$r\"O!G!I!F!>!J\"I!M)G!H!P\"H$}!\"w\u{1b}\
        r!Bs^\u{14}# M$z0y\u{17}c!<sK\u{17}!<v\u{13}\u{5}! xi4!:u!s!GwUZ!*v3\u{1b}!9u\u{1e}\u{1f}!%v\u{18}@!9uO^!(w\u{19}\
        \u{13}, R\">#F\"?!@\"<$B#?)~%H!q'>`-!Avb1#8G!O.N\u{14}\\!1wHN!:v{\u{0}& F&B!B\"~(@6?1%/ N!D#=!D!A!@\";!?$?&=!1!\
        F\"K#\u{1}!<s\u{2}!9t\u{8}-\"%r5L\u{1d}z!5vy_%.C#s'E\"H-?,c!<vJ0!AvwY1#J!=!E\"F\"4!J\"5!M!G!=!A\"J!.#>&z&L%Pwc\"\
         I8y6Y!*u\u{2}\u{1}! tvj\"*F=>[ !9tsY3 X\">\">!=\"?\"@!Q!=!>\"=#>$u!@\"<!<!z!=!@+GnH!<s\u{17}\u{e}! t\u{7}2!Cx?\
        N!4s x$ F,u%v6C\u{b}}!(vkR!$y\u{1b}6- J!=!C#B\"s!@%B#@!?'H!H#?%Fv\"!-vjh!9v\u{6}n!9v\u{18}\u{13}\" K:u\u{2}i% D\
        1B\"E\"?$Ae5!GvVm\"6v,|<P!=u>2(\"I!?&r!M%E\"I*G,Bng!CyBC!#v\u{1e}!!5x/\u{0}\"!u;Ep`!>p\u{17}/\" A(t\u{1d}6!G> b\
        \"Dv#E\u{6}h!1uG@\"1x6H\u{9}5%%<#v\"@0A!B\\\u{15}!:y\u{7f}=& F$@*>'?!y1?FF\" y:K\u{1d}7\".v4Km\u{12}!$v:\u{1e}!\
        4v\u{15}\u{11}$'t#>%?*B\u{11}R!Gx\\(!Bt&\u{7f}!<u@\u{b}$*A'})C-@~\u{e}) r%K&E&H#:!I#F#H,C,?\" w%L\u{18}0$1B!v(D\
        -@\u{d}<\" D:uDo!1t%q\"9D.y_V!Gug\u{0}!:v^~! su\u{e}! BZr!'zC4!)t\u{14}M! w\u{15}\u{e}!$ykF!5u\u{12}T\"*G=z&.! \
        w\u{1d}u!<xu\u{13}!<w\u{16}\u{11}!BxG]! v\u{e}n!1v\u{15}y!9yBM!&z\u{13}S' s$>\"C!>%9\"H+F:Y\"1y)<TH!G:T\u{a}$ C\
        'y#u0?S76 P#H!4!{!H!I!K!5#O!H!F!<$/!B!D!B\"O!>!I\"@%-\"KK.! v)-!6u\u{1c}&!,v__!Gv\u{1b}O!9{'D'\"G!>%I!J!G,=#Hd3\
        ! |O|!1vbZ!Gu\u{8}\u{1e}!6x3\u{18}! wj'$ {*J/L!I_[! wU{\"7w#H\u{6}c!.ul'\"4G3yQ\u{6}+ K!E)M#<\">*@!>!y!M%F&<\u{11}\
        C> N!@!C!<!O!M!s$m!R!U!@!R!C!B\"P!A!H\"I!6\"V\"A!F!M!G\"P!O!?!@\"D!78A&%@\">#:%;)C\"|8B!GBnC!BvS^' I%<#A\"@/=!>\
        \":M\u{11}!9x`\u{1}% F1:)z*{#t\u{16}b!$v$S!GxOz! sW\u{18}! vp(!<uU1%$F!E%C%D,Bxt&\"C\"F*D#G(D.G\u{1b}t\"*E/?\u{12}\
        \u{1e}!6usJ&$D#A.=#w\"=!D\u{d}\u{1}\"9>!K}W\" J<v`L!:v,:!9vvq(\">#C)>!A)F\"F\":&ySP!8Fww!GEs#3 N#B\"I!I!G!B\"M!\
        F#@!K!0!L\"2%C\"u!>!M',$G+4!;v\u{f}h!$vz`!Gud')!<#B#I%B#L%w!9$@#?C\u{3}5$@!F!;!E\"M#E!H!J#G!I!+%N!L!O!F!A!6!I#@\
        !=!MY{!1uWW!9xn\u{16}!Bt\u{12}|1 N#B!<!?\">!?!4\"<\"2#:$2\"/$w\"5%5!5!3Ny%#z$A+{)E,>\u{b}\u{b}!!x4+!1}7]!9wwO!5\
        w(=!Gu.]!9x\u{16}L! yg\u{15})$A!B\"B$C!<!>(6&H';I\u{1e}' J\"w#D%B$F!G\">!Y$(F)x'E/<6=!=wm\u{1a}!8v+z)$I(B!B!H#H\
        $9%L!I!=ro\"*A9xO#0!F!J#B!E!;!?!B!J!w!>\"B*z!C!F!B!:7@!GzU15#>!D\"F!N\"?!M\"K\"H#O\",!F!M\"1!S!u!C!C!O\"5#F\"Gv\
        +!:uB\u{12}=!z!q!A!I!M\"M!I!H\"3!D!F!;\".!F!A!N!(!;!H!G\":\"G!U!1!0#K!)!B$S\u{11}+3 s\"H!=!3!w\"s'O!3\">#8\"M\"\
        =!C!@!Q!:%7!7%A\u{1}\u{11}\"8x\"Ccs! uD !.u(\u{6}!9v.\u{2}!GzBt'\"@%B#H$w#>)>!Dx\u{12}!:DkQ!Cy*b!!u9\u{14}##t6A\
        !M)M!(u<\u{18}!Gs\u{1f}A!3u\u{10}[!>x4?!Gz\u{5}'4\"@!K\"D\"D!C\"E!B!G\"I\"4$H$F!z!B!7!@\"6#B!I!w\u{6}#!;xfa!$yf\
        \\!:x\u{1a}T!:HZ\u{10}!9x^q!G@\u{5}&!:yp\u{18}!!wR\u{12}\"*C'~kh! w\u{1b}}!9K=\u{15}!9w\u{8}.*!9!?\"@!G\"H'E(7\"\
        ?#A,7\u{16}j!1@9\\!1vx\"!:w7\u{2}!1{mW-!:\"B#C\"?\"G\"5!;!u&?$H$@\"@&w4W6\"H!E!L!I!F!I\"C!G$H!L$:\"3!3#E!L!G$E#\
        E!8!I\"w!t4V3!5!G$C&=!;$I!4!5!6!G!x\"q!s!@!9!w%F!2!3,S!6u<\u{7}!4s]0!!uSx!GyO() Q%G\"H!R!J%O!O\"S6>\u{1e}\u{a}&\
         C!B!z);!<-CI\u{8}\" I*{\u{1f}\u{9}! B}u5 N\"<!:\"J!;!E!E\"C!4!<\"D!G!4!x!5!2\"F%L'3!J!G\u{1}\u{6}\" I:x\"b!1u.\
        U!=u.u!:E\u{1d}N!.u\u{8}]\" |1E>d!Au='# t0@%>KV\" y:G\u{12}\u{8}!:u;)\" D<xF\u{1a}\"'B'I:0\"Eu\"uW>!3wq\u{4}!9u\
        #\u{18}!:wX\u{8}!CuS\u{8}!(vZj!#vv\u{4}!!vn=!1utg# J8w\"A\u{1f}V!:w_!\" D\"\u{7f}*}\" E8y\u{a}\u{8}!6u[{! x>[, \
        G\"?%<\"9!?\"7%=$6#?!\u{2}\"?,M?\u{d}\" v:JUU% F*D,v$u!C\u{3}U\"%u#I\u{1e}3!1u\u{11}e!G>H\u{1}( z%9\"5#8%7\"<':\
        /Bi\u{f}! J%\u{6}!*v\u{5}k\" w2Fz\u{f}!)ud'!1:)\"!At#R\" I:w S!G?/z!!x6\u{1}!Bx\u{1f}z7 C!7!<!?!M!z!\u{1}!L!;!:\
        !>!;!I!D!?!B\"r$6$=!A!?!:+Prh'%{!A!F'G#@'G/='\u{1b}!6uN\u{17}\" ~:Dyf$ G1s(<!=a\u{f}# u*H0@zK!Gu\u{7f}\u{9}\"*x\
        ,u\u{5}k\" B:~\u{e}\u{7}!6z$c! {\u{2}i%1E(J!t'>&@N'! w\u{15}\u{f}!9t\u{3}|!&yz-!;v3T'!~#B*A*@\"@\"=+<:T!GxzC#&D\
        +x6:\u{1e}j!,u{:!){1>\" AG}\"\"!$y\u{14}R!9u\u{b}M$ t$F*G9?\u{13}\u{1d}! v9\u{1a}!4ydQ!$wM\u{1f}!1vN\u{3}&(E!E!\
        I'I(I.GN1! v'\u{6}!'y7B!!u>D\".w#H\u{1c}\u{11}6!?#B!C!9!I\"B\"@!E!G$B\"0!G!{!P!6!M!@!C\"C!2%r\"DE4$\"B-C\"D$xlB\
        !6un\u{9}' v$D&C\"?\"E,E-9-,!-{-V!:vd\u{13}!:L2~!:u\u{15}z; S!;!Q!N\"<!|!}!L!R!P\"@\"G!N!-!=!/!-!K!M!>#D!P!K!;&\
        =!,$QM,!+uB8!Cy*,!6uy?''>#C'<%7#>\"x,<xo!'u\u{e}\u{7f}!.u\u{2}>!8|8b$9w!=!D!C\u{f}s!-wtC\" G:vN\u{9}!3w*=$ w9E!\
        A!G\u{16}a# K8w\"K\u{8}<!GxRo! C@\u{12}!1v\u{d}Q!&uu=!:@\u{1f}D!Gx\u{d}O6 R!N!>!I!I!K!L!J!G'F!1!O!N\"A#u\"L!K!G\
        !s\"M\"G\"3P\u{17}/ E$?#A#A#D!C#=%7\"D!:#;!q&r!G#IJw\" I*{SN! E<6!\"wn\u{1a}!1v}\u{1a}!0x:]!!ug@!9t[\u{0}$/@%E%\
        F\"G\u{14}r!3t\u{19}U& x#D%J$v%D)B\u{1d}2! y1`* D$G\"D&H!<!<#@(@!B'wLN!%zDI!<v)\u{18}\"1?(>\u{c}a$'H(C)?\"L\u{12}\
        U!Gwz#!+y\u{14},!8t\u{c}p!.v>9!%v4Z!!u\u{14}1# G:z!Gk:!$s?\u{4}\"Bw%Dt\u{15}!$w2o!<xqx\"'B*x\u{1d}c\"1y)@)4! u>\
        ^!:@w>& B1v%>\"@\";)vV\u{a}!G?Yg1!4!G!D!C!H\"J!B\"K!E!w\"F!F\"=$2!4&H+<\\0!1?\u{b}^)\"A%I$@!G\"I!L\"F(G.C+\u{1d}\
        !:vWc!;H`..\"D!B\"B\"I$?!A!>!F!G%4&R!C!5&E\u{12}\u{11}$ Q'H#J*8g*\"!CFxK>!\"t?'/!N!E!C\"L\"E!>!<\"G#B!D\"A%G#@!\
        M'7(\u{3}7 H!C!@\"=!J!M!>!:!4!D$9\"9!A!\u{0}!2!3!/%E!D&/!2!/$LU\u{17}!$ukq!9u{a\".D'C($!1tF.!9u\u{2}p!3ww1!4uv\u{1}\
        #$;2:1=\u{8}|? /!K!;!5!?!s!J!}!v!u!\u{7f}!w!x!B!{!)\"{!3!-!/\"-\",!,!+!,!2!8$4!/!-$7_\u{5}!&x{@! u\u{12}C!!vJE\"\
         J:vR-! xV\u{10}$ u*C'E6@d(& B&>#z!>'s)@3\u{1b}*\"C\"L\"I$O%G\"M(I!O!F,H\u{0}T!*y?R!0xF\u{19}$ =.w#@(C\u{d}x!4s\
        f\u{12}!GC\u{1e}\u{16}' K*D'=$8$@!{-wp\\\" y:H,p!:v%#!,u5P!Gx\u{d}&!1zp\u{1a}!1{|.!*u,!!Ax\u{17}V\"\"@/Abw!)xL>\
        \" E8yG\u{11}!5t\u{1b}x!Gx9}!Axz[!;GB42 O!B!M\"I\"F#>!P'K!L!,!I!I#I\"T#.$>\"E$N\u{2}=!$u3E!6v\u{12}`!3t\u{19}]!\
        1K\u{0}<!-sD\u{15}* {$D#E#@'E#v!9#F\"B(xG+! z':!-xTb!B}![\" JAv$`\" G:x0M! t\u{f}0!:ui]/\"B!A!D!E#@\"?$?!E!<!z#\
        4\"4#8!D-I^*!8B0~\" sGB+!$,>%G)J-9\u{13}\u{2}!:ugY!.F4$!1t/Z! y@\\!G?\u{d}_!;vL\u{10}!6yEZ!Gy\u{5}7$:G$z$C%IY3!\
         zn5!6z\u{d}}\"'t*C\u{16}z!3wGN!9u|\\=!K!A!J!G!F!C!H!G!P!G!L!D!H!B!s\"G#=!E\"r!>\"S!t\".!<$P!H!P!M!=Jz# L9z!<\u{9}\
        w#%G%J1FuH!1A\u{b}$!1|-\u{c}!!t\u{1a}$!<xr\u{d}!)ueQ!4wi2!:Eb\u{1b}!$y\u{8}i6!F!I!F!S!D!H!P!E\"G!B\"I!L!G#5\":!\
        C&K\"9!H#:\"M!s$\u{16}!6v#9!&zz\u{16}!1vW;!9uRh!=s\u{f}M!7u\u{11}`!<tU`! s\u{4}j6\"R!D!D!E\"D!I!4!P!=$G\"M\"G!E\
        \"@!x!Q#C!B%2!J!-$JF\u{14}/!z#8#;!>\":'=#=!@!8\"E!A!J!{!@+:CK)!5%D\"@!D(E#t%E#<+|\u{17}\u{19}!=u\u{7f}\u{14}(,8\
        %w!7#5!;$?\"H+N\u{a}P\" K;u-K!:Ham!(?MY!Av\u{1f}B!$wFD!GE\u{15}{! yv\u{7f}!Gxpi\" D8\u{7f}&P\" HGvSn!.uT\u{1c}\"\
        $y6Fs6! v^{!(wH@!3w1\u{7f}!/v}(!1uz`!1v,z!3sMm!.u,1!<xw\u{d}!!t\u{6}\u{2}#1w)E!A{C*!>#@!G\"H!B$?\"G!G\"L+=w;? X\
        !F#L!>!I!K!<!=!C!B!>!B!K!s!9!N!=\"6!I!L#M!p!M\"9#w!3!J!2!J!J\"R1-\"8v#y\u{e}\u{c}!$u(6##E'I0D\u{f}'!=sP9!%u\u{1e}\
        ?5!L\"?!I\":#F!L\"H!<\"M\"6\"1!@$F!I!p!D$I!q#/!I#Q9\u{0}!5t,}\"!}9D\u{b}5\"*A0u\u{2}\u{14}!1|\u{f}\u{1a}!GwN>!$\
        uS\u{d}! uk\"!<u3#!!v\u{7f}+!*t\u{1c}\\% M'G#;#8/K\u{c}&. I!9!x\"=!E\"C#E$<!?\"<#;%G!w!>\u{8}\u{1b}/$>!C!C!A\"?\
        \">!B\"C%:!8!6!3%@&<!?,o!;yS\u{1}!6uc[!,uy\u{8}\" D8|\u{15}E!9u\u{19}\\#\"|8D-A\u{6};! J \u{1}# ~(J2=\u{1b}\u{11}\
        !Gu;\u{3}$*H\"}%D6E!'!:vE{)\"C%C'E#w'H!H*x!J#:x'\"4w&D%,!:vU3! H/U\"!v)B{j!<t\u{10}U!6u' !:uq\u{9}\"2u'C6f,!:#A\
        #t&A\"G#?\";!:!8\"D#E!B\u{c}a!:u\u{1f}L!Gx\u{1b}\u{12}!:vo^!\"zaG!-w\u{14}r$1F$;&F,D[g!$yv !:v3C!6v+6! v7\u{1e}\
        !1v`?!8x}g!GyY\\\"*E0@<{!!x\u{1}4!+xq\u{1e}!Gu!\u{f}!9w\u{5}C!(v\u{4}\u{a}; G!J!F!N!H!A!:!F!:!<!G!9!C!s\"A\"G!o\
        !u!t!s!C\"D!L!C!:#H%G\u{b}+\"1t1tYH!+x\u{1e}\u{2}\" B*uaG\"$D4vs|\"\"v-toG0!C\"B\"@!F$H!7!F!;!M!D!N!=!?)>'5%QC\u{13}\
        !&wlH!Ctbp$ P#F$J@G\u{b}\u{a}!1x\u{7}w\"6v+v \u{f}!9u B''9#F!>&s'J\"@->t[!;u\u{7f}\u{19}!6x9z!Gu!r!#{-2!!w/\u{8}\
        !5wk3#'D+w':ha\"4v3<Q\u{1c}!5IQ6& z%A\"=(H\"@*FR,!.u\u{12}\u{1b}&1A!z!y&>(x#HC\u{a}!GvE\u{0}$(u&E-C(w2H\"1B6=\u{1}\
        r, r\"O#J\"N$D&E#9!I#E#G!K+K+p!/I\u{1e}\u{1c}- M#=$G!J#G#A!C\"@\"6&M)9!<$K\u{15}W.!:#;(<!=!?\"<&;#C!F!C!?%v\"?$\
        KP9'#@!@\"x\";&@-E,G'C/!G!C!C!>\"A!I#A!<!:!?$D$/!z#;\"Gt*! vGD!-u\u{a}\u{d}!Gs0]&,C%?'A!u!B\"?\u{18}\u{14}!)u\u{14}\
        \u{1a}!1u\u{7}\u{f}!6x0Q!,w\u{1e}~0 M$N!H\"M&L\"H\"P\"J#G\"M!E!M!I!H%G\"DA0!-xn1!<vml!9w{2!GB\u{1f}8!9Cc%$ H-\u{6}\
        $B(A^\u{8}!1CRt!6wT8\" J8vm)!GGUR!(u\u{19}=!$y\u{19}\u{1d}!<w}_!:Hrl!0z\u{17}y!:vf\u{18}!1G}W$$A\"~+E6B\u{14}S!\
        5w\u{1b}=!&wY\u{2}!<vrj\"&F6r\u{13}j#9A!B-x\u{11}\u{10}!$w0|\" \u{1}9B-=!1y0u! M)\u{7}!5v02!!t7g!Gw\u{1b}+!Au\u{d}\
        ~! u\u{0}\u{19}!Gw4i!$y9\u{14}/ H!6\"K!=&G\"N#:\"r$C!5\"=\"G!N!7+MRL\",v;vy\u{13}!7t\u{3}\u{15}! G\u{11}m% K&x(\
        B!D)J\u{d}\u{6}\"*>$D~H! zXt& J$?!G)A+x\"8\u{f}j\",?;v%\u{10}\"3x!D\u{11}\u{13}!GuX=\"*I\"}\u{12}\u{14}!:u\u{f}\
        \u{1}!(vs\u{2}#->$?+z\u{7}9!#p\u{12}2!%z\u{2}>!At'4\"Eu\"yw*! zyt& M!y-D#C)w-K.D!G{{`\" u9G/L!Bsl]!6u s!Gy/\u{1f}\
        \"!H#z^\u{1e}!%uuW# y1B6>T\u{17}! }'\u{17}\" F<zQ\u{18}5#?!H!G!y!D!=!0\"3\"E!D!E$M!2\"4\"C!;!M!=!w'0$D\u{7f}\u{c}\
        !9xf\"(#D\"D\"C!J$?\"D5>$F,Y,\"P\"N\"M'D#L!C$?%E!H!s%J&0B\u{16}!:x\u{1b}@!:vw:!;xRD\"$y6Fwh$'B#?$?,Hg\u{1c}!:uY\
        (!5x^~#%u;u$L;H: ;!;!;!w!O!<!8!p!4!6!|!3\"5!4#7#>!6!8\"v\"7!L!?\"t$;!9$6(A$\"@7>!L\"y.0((E\"F\"y)7!8#;!K-<e\u{0}\
        ! vEa! y\u{19}F!<vK#!%t\u{13}\u{a}!:u\u{19}j!6sj\u{14}# H;E,y:1!+uv\u{7}!:uGi1!>$H!y\"?#;!>\"A!>&5#I!?!K!E!;&<!\
        w$G1\u{13}& F!:\"<)C,H/v\u{7f}h!0zl[!1u\u{1f}$!3tkI\"2x'=\u{15}K!G|g6!9xvV!+uLQ!&t|g!7z\u{7f},!1xBY!1usi!!u\"\u{1c}\
        !(DwP((E\"F\"s%H%E+G!u%CrF# C(x2Ba=!.u0M!,uQ\u{1f}' L*G$r\"u)?!=-<*\u{e}! vRS!1Dx\u{4}\":B\"zo\u{11}\" \u{0}:D\u{b}\
        U!(<n<7 K!6!7!C\"L\"H!9\"F!5!I!<!;!B\">\"4!K\"0\"K!A\"t':!w$=Xt!<xU\u{e}!$vX(!:u\u{2}*!<uct!@r10!2t\u{1e}\u{13}\
        !1x\u{a}C\" z:@\u{1f}\u{7f}!={\u{5}/!'y5D! x\\6!-x/4!:Ef\u{10}\" J\"vwp!$vh/!/v|\\\" J:u*O!1tc'!!w{ !;t\u{14}\u{6}\
        !0y)\u{1f}!'t\u{1}K)!|\"E!>&D/9!H\";!w%9h.!Gu\u{d}%\" I:y\u{13}\u{2}!Gv\u{d}F; Y!I!L\"E\"E!G\"H!K!Q#L#X!B!J!P\"\
        L!@!P!G!T\"O!G!=\"H!F\"B#:!L\u{c}`!5t<C!G}\u{14}\u{f}!<sk?!6u@E&'I#x6t!B!D\"F5m!GAWQ# D;y!wfV!Gz)\u{17}$9w!=!D!\
        CjO! x\u{11}\u{16}\"5x2Cg*!<xx<!GvDC!6tsE1\"L\"w!E!B!L!F!A!K!=!H#v&I$L!I!E!8+K*2!GuK-! x5i!-u,U!4s\u{10}\u{4}!*\
        u'\u{6}! x\u{16}\u{1d}! yd\u{16}!&u\u{1e}\u{7},!E#I\"B!A!;\"F+?!x\"v\"E!A,Ndn! vMP, w$@!C\"B'D';!9#:!D!G!<+B\u{15}\
        b\"5v2>}`!9x\u{b}K!$u\u{18}6!6yA\u{f}#1D%v#F|\u{16}% @0z!M#<3J$\u{13}!GC_\u{f}\"4u3Gf/!+x/I!8z <# E6z\"y\u{13}\u{15}\
        !Gv-\u{e}!4s*G\" K*v&&!1yv/!5u\u{0}c# I6F1}T_#*D/?.>\u{1a}\u{1e}!-xBu!6sSN!#F2}& u)x!<'A'@/;!Y2!A\"|!C!C$F!L\"A\
        #F\"A%G#A!L!E!K!G!@$@%Fsp!({U>!Gu&\u{6}!Avq/!3uO\u{b}!1wlV!.uh9!3z\u{1a}\u{f}(!<$D\"?(E%>\"8#>\"@){! x.\u{11}!)\
        xc\u{6}\" x#I,+!1u%\u{0}! F\u{e};\"*I/u\u{a}7!9wSH!Gu!f!Au\u{2}?1\"I#?!E\"@!7\"F!A!;!B!F$7&J!I\"5%6!6%x=#!:B\u{4}\
        q$1D%v#F)sH>!6uuv!1xum!Bu~\u{18}#'y'w9A9X? z!8#G!C!M!A!E!=!t\"=!K!T\";!F!B!@!C!>!>!A\"@!U!>!;!8!7#>!<!>\"K\"?WC\
        !:xo$!$ucU!$y\u{e}D\" {:GR\u{1}!Gu>w8!A\"L!C!D!9!K!L!D\"B!F!H$B!G!1!C!y\"7!L!A!C!t!E&r\"DN\u{b}!&u~\u{7f}!<u=!$\
        #p7A)y$A+q<!M!J!;!q!D!L!F!L\"H!>!3\"N!L\"o!A\"G#2!A!N\"N\",!G!L#R!8!I!=\"Rda! u2\u{3}\" GGx\u{12}$\" O8v\u{14}\\\
        !Gv.\u{18}.#B!7\"@!B!?\"8$B!E\"x$2!J\"H\"O)4o>-!7\"B!F%@!G!G\"A$L$3!:#H*7$C\u{c}h\" {:D\u{3}a!'C]M!Gym\u{3}9!N!\
        @!D!F!E!F\"A!N!@!6!z!I!<!E%7\"8\"B!v!C!F!y%5!:!6$1L\u{1d}5 m!@!<!=!>!@!;!E!=\"4!=\"8!@!J\"L!D&D$A%N!G%qV[!Cugo!\
        6u:+,!9\"D!=#u\"@$D$u%;#E!G!=!=>\u{d}!:HS\u{e}= W!R\"G!K\"G!E!M\"I!?!J!?!E!A!A\"J!@\"y!@!*\"R\"L!D!(!x\"E!;!>#L\
        \"zi-!3sB** L!;$B\"C#C*z$D\"u!A(3G3!$u\u{a};! v\u{c}U! t_\u{6}!3t\u{7f}\u{17}\" w:NAr0\"M%7!N\">#F!F!I!.&Q\"=\"\
        D!K\"<$N\"P$P@F!5u\u{2}\u{1}! HB\u{1}\"7z\"B\u{4}+!2u\u{e}]0#F!N#D$N!L$8!G!2\"3!H#I\"N!@!G%2!3Nr\"+x<E2L!Cw1{!6\
        u\u{7f}-! t\u{e}}! vdY! Hct% L)>(J+5+F\\8!$v\u{1a} !'u\u{c}d\" E(y&\u{15}\"%x#E\u{14}\u{6}%!4-7*@\"L-J!\u{7}!Bt\
        \u{17}\u{12}!G=Ue4$;!=!E!H\"7\">!x!?!I\"3!J!z!3!2!0!9\"I!4(2!2:\u{3}!6xL~!(vt?!<u\u{1d}C!4uCz!Gx*|#/t&E%uf\u{e}\
        < C!G!L!A\"6!G!;\"r!L!3!L!t!E!M\"r\"u!M!6!L\"?!D!C!E!<%t!:!3!I/0!Gx;]\" D:B\u{18}g!1u\u{10}&! {\u{18}l!*yH\u{c}\
        !1@c\u{0}!&ys#@ O!H\"M\"I!I!L!J!I!F!K!4!J!K!p\"p!?\">!M\"*!M!H!N!R\"(!A!M\"P!J!=!I!:\"Mdh\" O'v%V!$uJ\"!:v\u{c}\
        :!1{35! yeL! Gr!!5uYl!Drd/6 J!M\"O!O\"Q\"Q!L#Q$?!J!K!1#B#r!O!v!6\"H#A\"J!K#Ek\u{b}/ H!6\"K!=&G\"O#:\"r$C!5\"=!6\
        !H\"7+N{C!G{\u{3}\u{13}!)uh\u{4}!!u<V\"<@+B0C!Gw\u{d}\u{16}!-xD$\"6K$FZ'!GC\u{16}1\"6t$D(\u{13}!:xec0!I!>!@!E!H\
        !H\"F\"=$E!F#=\"2\"5\"L#t,Gk\u{6}!*Ko8! Hf$- s!:!F\"?!D\"B!B'H&5!7#;#;+A*G# H\"s%z5)!$u\u{18}>!1y4X!1u]0! y/0* \
        D*=#:!;#@\"3!w%;!?'7\u{1e}6!9u2\u{0}0 N!5\";\"A\"H!?\"@!4!;!<!K!=\"E#y'C'9\u{4}C!-v~A!(<5\u{c}$ r,z.@\"?+\u{11}\
        %2t#@#z#B,B^_!;vT~!)xPA\"(u?=R\u{1d}# @*w.uVf!-xO\u{3}. O$B!F#D\"w$G\"9\"=!9#4#@\"C!5%I\";3 Q\"B!A\";!C!E!:!=!J\
        #K!L!E#1\"E&Q$3!B\"N!Lmn!2u])!0y~&\"\"G'uv\u{7f}!1u2#!:tq\u{1e}!1w@T!!wQ)!5u5\u{4}$ t$F*G9?{L7 D!7!<!?!L!z!\u{1}\
        !M!;!9!>!;!H!D!?!A\"r$6$=!@!?!:+P\u{e}=!!t\u{17}M!&u?+!8v\u{3}g!!w\u{2}5!G{Wg,#u!I!K\"F!I#A!F%E'G)6!I%3k\u{5}!9\
        uFn% B&>#z!>'t!R\"*y\"@j8\"1A(v^P! xd;\" t:@2J\"*E0?K@!#xPf0 N!1#K$v!<#9!4$M$?!M\"K!@!B!I!2+O2,!9x8_!:w2=!GyH:\"\
         v:B\u{5}J!;uh\u{1}!:y\u{18}c!:v/m!9u-\u{16}!,u\u{0}&!Cyh\u{1f}!:H:L!*z\u{c}P\"8H/E8P!<{H\u{1c}$ B!=8?#{-F!\"w@\
        T!=t\u{8}\u{0}!6t\u{1d}\u{13}? S#s!J!M!N!T!O!N!L!J!L\"P!L!L!Q\"A!F!R!E!;\"V!R$L!J\"K!K!O!Q!O!G!Q\u{19} ) G$?\"w\
        $@+=!y$>\";+=TW!0wZ~!.w\u{13}Q!Cx3\u{8}!,u_G# N%J,Gm\u{1b}! two!)u\u{2}\u{1a}!3HL'\" t:s5\u{10}! u\u{e}\u{2}!2u\
        h0!4v?P!;w\u{1f}1! u4\u{1c}!2x[\u{11}!:uhG.!7$F#C#E!<!?!G'4!5#C!r\";&:%D\u{8}V!4sD !1v\u{15}K% x&A!@!E%x_f#%@,C\
        )Gm\u{1e}!!v\u{12}{!!wq-#*C/A.<Ah\" DGy\u{10}\u{18}! y:K!9x`t' L*G$r\"u)?!=-<-i!G|gJ!<xKS\"5x2CSV!6s\u{6}\u{e}!\
        Gt|!) ?!D\"w\"@\"D#?/u!u!K~V\" u6u\u{2}J!<t3#4#@!B!>!H\"~!I!M!8\"G!G!H$N!A!,!1#6\"F!4%2\"M<\u{a}!>w< !/wR\u{12}\
        !:w\u{b}}!.s5_( F$@!C!y!>*v'F/BO\u{3}!Au%E!GG\u{d}\u{16}!5w#8!%t\u{19}m!>zXu$1{%:$A-94\u{1e}!:Gxu$\"M%G\"D(K\u{6}\
        ;!!w7;\"1G6E{d!6xt\u{6}!1yt\u{a}!:y\u{1}\u{8}!Bu5<!;y\u{8}e!6tz@!)wY\\(!:$?!H!E%C*8#J%zF@!*u\u{14}\u{11}!$w&>'!\
        ;+@)8#H\"M!>!9m6. {\"K!H#J\"M\"H!J)B$I!F!I!G!>+9\"m!6s|@!Gu\u{14}\u{7}!4v\u{3}S#*C%u\"Hes!Gu\u{f}h% B$y$>)A'xF0\
        = G!D!<!K!@!H!<!?!F!F!I#M!7!F!-#G!F!L\"/\"M\"L\"-!u!G!F\"H!J\"K\"zRH!$v-L4\"F\"F!I!L!E!D!D!D!J!u!K!B\"0!R\"0\"L\
        #K#I#6$E}%& K!y!F*t-E!B\u{2}\u{10},!E#L#K!@$J#K$s\"A#D\"K!L,H_\u{6}!;v>}$ s'@(t+>e 7 |!G\"<\"4\"8!Q!\u{3}!2!2!5\
        !5!2!8\"4#4!7!2\"8#@!F&4!9$:RC!<v\u{4}X!<zYC\" E8yZ\u{1e}\"$t5s {\"\"F6Jk\u{5}!1y`v!7t\u{5}?( M$<(D\"@#?$7!x$IP\
        Z!:x<x'%C!I&w\"H#D0v&B\u{b}m!.w\u{11}\u{1b}!7z`@\" A$y`\u{1b}1\"H!y!5!=!?!>!x!2!;#8\"C*7!M\"9\";$6%G]H!:J.2! GL\
        j\"9t!F\u{c}\u{7f}$ v'G1B/A\u{16}X!,v\u{19}\u{13}!Gy>n! {i\u{1a}!(v|>!1xQG!6ugD!(v\u{7f}^! Feg/!@#L\"x\":#G\"I\"\
        A#1\"B\">#B\"C#2$K%?YB!GBP6!:tkG##B'B/xy.!*wN\u{14}!:vL~!(tlE!:uXr\"9E!Kf\u{2}\" J:vA\u{14}!=u,A!9w]\u{5}$ t$F*\
        G9?\u{15}\u{1c}$\"J%A#C.zB\"!Cs91!Avd~!:E+V\" A(tb<#4t&t-D\u{2}5!Gx\u{12}U!GF\u{14}P!%w{A!-xM\"\" H<u:-+!>\";!?\
        \"F!F!\u{7f}&B#A(B\"@,7\u{12}@!/v\\J!GtQ9\"@w$H1I!:I{p! v9w\"-w$D!|! y9\u{8}!!u5\u{15}!/u^i!Gv\u{4}N#%A)u*v8K!9\
        u?6\" J:voy!)y\u{11},- L\"J'v(D%;\"E!;!G!L!<\"z$C%IA\u{1c}!;zpa! DS\u{1b}& A#w$C!@'u8w\u{1}\u{18}!Bw^C&#I#t+G(J\
        \"I,A\u{a}|!:ywF&\"?&E\"C$u'?'A8X!!w:J!6u\"3!$y\u{a}6!0x\u{8}\u{8}!GE7I!,trh!$tIh! v\u{7f}5!:v\u{17}N!Gu0g# D0<\
        +>4^!+yQP# o:O!Dh\u{0}! D-O!1FA,$\"D,I#A(DW7!By}n!Gw-*!G<\u{0}n% u%C\"F'D\"sW\\%'>(;\"G'D\">\u{1c}Y! snW/ J$<#A\
        !@\":'<$H!;\"=!t!H\"t%9!I%t\u{19}t!%z9f')9!5%<\":)t\"E+<?o& y$C\"K%C!E%@q}!Gx\u{14}p\" K1u)\u{16}(#G!<*H#I#5$C#\
        >,A\u{1b}-!%v]\u{4}!,w3\u{18}!6uam!<u(Y!!u* %%I\"q'F#E(GI($ {$G+C\"?84$1{%:$A-9R\u{1e}\"6u*s\u{1b}R!8~)\u{1c}!!\
        u\u{1}\u{b}!Av9s!<x6h\"9C.=FS$(B-A,w&>\u{7f}z!)v=f!1v)\u{9}!3u;u\" F:|p0#*s0B-D&_!%u\u{0}3#3B'?\"v\u{7f}\\!BtoF\
        !Bvdo!!vNe!6y-\u{19}! zck! v\u{c}\u{4}$ D8v*z%Bg7! z\u{18}\u{7f}# K:G)ua\u{17}!4tnl!:u\u{10}\u{9}!*wn9# A8\u{3}\
        /Br\u{19}\"1H6vG !By,n\"\"}8D\"I!1vb\u{1f}!<t\u{14}9\"!u<I\u{7f}q!3~\u{15})! wf8!GyEP; C!O!J!G#I!M#p\"p!N!N\"-\"\
        D!B!A!E\"E\"s!D!x!@!E!F\"E!?!O!L$JSF!GwG\u{19}\"$v7G\u{18}\u{16}!GuO\u{b}! JL>? J!M\"B!D!E!?!N!E!B!B!M!A!:!F\"5\
        !=!@\"E$D!F!\u{4}!O!K!4!4!8!}!M\"O!E#N\u{1c}2! GeG1!O!N\"J\"I!N!M!I#M!M%9!1!M!H!3'I$K&+.2!1wDV\":=\"vL\u{0}!GxN\
        r! v<n!1vOf! y(^. H!A!}!J#@#@#=\"=#:'C!:!L\"@+Jm\"!:v\u{9}v!-u\"s!:wrR!#u\u{1c}\u{7f}!'vSm!=u4 !Gt0\u{a}! x\u{6}\
        W!1ue?!<t\u{3}.\"+|/EG\u{1a}!GuLJ\" C!E\u{18}\u{e}!$viO$ K(H\"x!BaY\"\"v-t'R.\"=!D#A!I!;'E*C\">!?!s\"G#t!:$=?_!\
         v\u{18}g! v{K!G>k{!*v_\u{5}\" G1ux\u{1c}< M\"L!v!F!K!B!G!B\"G!B!>!y!N!M#B!N\"G\"'!O\"G!N!N!v\"J\"O$<!>!V_{!'wZ\
        5!8x9\u{e}!G:nz!:x\u{1}n\" FGu\u{7}U!4seR4 F!z!u\"u!@!;!E!A\"A\">!=!?!@\"G%3\">!8!J!9!7\u{19}\u{18}8 O!0#D!y!v\"\
        B!5!J!9!8#<\"L!H!6!3!C!.\"I!y\"M!2&5!2$?{e!9t~\u{14}!6v\u{c}\"! HXT!5wa8,!:#A#t&A\"G#?\";!:!8\"D#E!Bq@!,u7*!*v2\
        #!Gv~\u{17}!G='[!1xh\u{d}!Gv5w!:v12! uIz!:v\u{0}\u{3}!:v\u{16}0) K\"C(H#A!r!F!u)A!?]f!G@\u{1a}I!:t\u{19}O\" H.v\
        y`!\"v\u{c}g!!w\u{1}|!GA.q!1w\u{4}v%1B)I$z$C%E\u{16}\u{1a}!6s\u{7},!<x!\u{18}$\":#C0y!;\"F!-v]F!Cs\u{2}\u{1d}!C\
        {8\u{7f}! {\u{1d}\u{1a}!1xYI#.u#E6E/\u{1b}!Bv\u{14}H!.yrF! D4g!$u\u{8}z!9ts\u{5}\"\"I*Jpe\"\"I8K?.( I$v!<#@\"@/\
        <!=\"8W,+ r\"G!E%<#>$=\"D#@%H\"@,9O~\" v,Lr4!GxP\u{6}!&u\u{1b}G\"*F$t\u{2}J\")A>uR\u{17}!5t\u{6}K1 Q!L\"E#@!E!A\
        \"I#>\"F&1!E$J!I#7#L!6!K_)!9t\u{1a}a*\"I$C!K\"B\"@*9!:#@\"G,3\u{a}-\" @0uve!4u\u{e}B!:v\u{0}q!Gz0\u{7}!.uXI'!~#\
        B*A*@\"@\"=+<+t\" >9t92!4t\u{1f}L!3x\u{2}=!G<5+!:E_!!<sI\u{10}* \u{2}!8'D$@%=$9$C!E\"9+8\u{1c}\u{b}! H\u{c}X!5u\
        ~0!;z.Q# z1J)G\u{19}|\"5y2BG>!GvtF$ t/w+F!Fwt\" w%H\u{8}\u{18}!-v}4!+v]`!Gt\u{1f}(# L\"?/x[>\"*z$C6s!.tm4!'wJ%!\
        -{cO!5u\u{1a}^!3yic!-x\u{19}x& q+5!t,@\"<-;\u{17}\u{1a}0 J%B!@!<\"D!9\";!4!?#:\"9!5'E%C#J$IO%!&u6\u{8}!1zE@!.y$\
        #\" DGy.T!!xE\u{c}!:t^h\"#K'CZ(!5u\u{4}h!GzB<!>uP?! IK^+#E&8#:\"@!A%5!2$H\"@!4%6\\k!1u\u{c}\u{7}!Bs5<!2{_s!-u^2\
        \"9>!?|\u{d}!:y!D#'A#</<Z !Ct\u{12}j!%ur\u{e}!-x\u{f}\u{7f}!4s;$!Gu\u{a}k!4u/\u{1c}%\"D\"=$s2C!v=e)$I#L!I\"B\"H\
        #t\"G(F.:0^!4w2\u{b}!&}kA! uw\u{5}\" H%y(_\"2u\"IU\u{8}\"!v.t\u{a}N\"$A)~Hx$\"v(G'G6=A\u{11}. ~$F$K\"F!K!F\"M!I\
        &E!E#J!<!I,;C\u{9}!7z\u{12}\u{d}! xF:\";G!w\u{1c}?,\"@\"D!C\"G#K#?!A\"<!C%8#A#:!\u{13}!%z0>!!tqa!5u\u{17}^\"\"J\
        ,L\u{0}\u{14}! z,w4!J\"=!;!J!C!E!:!H\">\"6!I!?!1!F!2\"G\".\"t!D#G\u{a}L!Gut;\" DGxZl+ H#@!C#A\"=#;\"?!?'3\"E!w9\
        i!=x\u{3}h# O%N)HeA= s!@!@!@!5!6!;!C\"1!<!1!\u{6}!6!3!2!5!A!:!4!S!K!D\"G!J!O\"?%2!I%L\u{17}01!K#B!L!D!G\"C#K\"E\
        !A\"O$3$B\"F!7%G!;%E\u{b}c( J$=!E#B#<*x&D!: |\":G-E~)! IiY!:vNY! uM\u{7f}!&|U%/ r!J$E\"r!F!B!H!C#I!G\"D%J$J\"G+\
        H>\u{0}!.vV@!Bu\u{e}1!&x3@\" IG<\u{1d}$\"*D!xpR6 8!=!;!:\"s!{!K!9!7!5!:!K!K!7!;\"z'3!:!I!;!?'8\"0\"*I\"xka!:ApK\
        $#J3>\"=$=dk!GB\u{18}y!9tV\u{16}!Gxi\u{13}/\"H!E!I!I!E\"@\"?!@!B\"A*>!B!u\"8+;@\u{9}& u\"L%M#M\"F/B\u{1a}&- w!8\
        '3\"4\"|#>\"6$7#;!7\"8!=+3VQ\" u'Fl10 H#?!A\"D!G\"=\"z!@!>!G%9#1#y!J'2!3\u{12}6! ue,!!wV!!:IG1!4u(i! xR\u{1a}!G\
        u\u{16}{!1waW\"3w4A\u{4}~$1{'G\"A\"E\u{17}-!;vqQ!;{|U\"9A#t\u{e}\u{1d}!!x(0!Gxvu!:t\u{1b}\u{6}!1t\u{1}u!.uY\u{c}\
        \"+|/CB\u{7f}!+t_\"+ K!6%:!>!D$6$=$4'@!2+tP:!.vj;$ E1>(>%|x\u{4}. I!6\"?!D$G\"@!<#D!I%8\"5\"L*8\"z\u{1d}N!9x\u{d}\
        >!6u=A!>v!Y!:CoI!!t{o!1ykJ!$|?\u{19}!9Cz\u{1b}\"*E0@dy!1CZk/ N!>\">!H!t\"w%B#J\"C%9\"B#K!<#u(F$N\" u'F}S!,uK9!0\
        }\u{1c}\u{1d}!0x\u{4}\u{1c}!,uV?!1vU~!Gu\u{5}\u{12}%/F,B\"v%=%Bc\u{8}\"$A&Bm*\" H8w\\r$'E%C*61wiz&%H,E!u&D\"G)v\
        JS!$wKY!\"KRD!$t!&&$A&B\">%H(:.z\u{3}/!Dy\u{1e}/!5vD\u{14}! Bd\u{16}!5wcp!6uB1$'C$E!J.HTr\" J#y^]!)Jp\u{16}\",u\
        -JI4!:uD+!1z\u{10}E!9zuP\" M\"@RU!-t[_!G>eL5 U!:!O!M!E%@!K!w\"G!:!=#H!/#;#;\"t!5\"1#.!F!,X\u{1f}!GudD#.G+@.JM?/\
         M#<\"?\"G!<!=!E!>#?!G#8!;\"L'G'3Z]!1v6}#(u!B!F\\q!Cw;i!1{5U! xVm!$w\"'#1J(?#8:=!!xw\u{10}\" G1yP\u{e}!1zd4!&uj\
        \u{1}!9y:n!;u\u{f} *#A!E!J#F\"I\"A\"I.9'7$wgz!4tA'!!u/\u{1d}!0zx{\" N!x1,!1u\u{1} !C{ \u{0}!Au_R!5v6\\!,v9-\" F\
        *u\u{18}d(\"G#C#E'C$u\"/$=.M\u{1f}b!Gv\u{7f}\u{b}# M!w9xpJ\" E:xn\u{14}!GzO[!5B\u{12}d\"!AAw\"#* G!5%?!A!G$:(9'\
        C!5&7\u{6}\u{8}!GALH! une!1y\u{19}-!:v1d$$v6C!B!ujN> Q!Q!C\"N!R!O\"F!M!O!H!J!N!J!G!Q!S!R#P!R!G\"S!M!N!T\"M#I!O!\
        K#F!V\u{1b}}!;yq\u{18}!5ua>!6w\u{14}\u{1e}!:v\u{19}\\\" s%FgY!At/F!:H(V!*uQd\"!D<w&X!1z(\u{1}\" \u{4}:=g?( w\"L\
        *L#G\"G$A%O-L$M!<u$K!:u/%!!x =7 P!7\"\u{0}!E!5!@!=\"@!8!>!E#<!8!L#6!7!5\"M!=\">!5!3*9\u{d} /$6!@!A!>\"@#4!w\"A\"\
        K#8\"3#E!M!?'F\u{14}d\",v;Cfd!Gu:R#1D%v#FX\u{0}! yx.!1w[F!;xp[! vr:!6x\u{1d}\u{16}\"$KCvhM!1vh&# H;E,y'(( I'H!@\
        \"G\"t-u!P!J\u{c}V!;we:! vu}!Gu\u{3}16 Q!:!t\"@!P!D!u&A\"F!;!N!?!:!;!:!8\"C#D!B%9!8!59\u{4}8 H!9!J\"q!6!K!x\"w!\
        r!5$6!9#9!4!3!5\"E!:!K!@%L!L\"2$E\u{12}U!(y\u{7}\u{14}*!8#B$B#w$D\"H$5%B\":+</:*$C\"D!I\"D%F!B*D\"H!:+H\u{7}6! \
        xq\u{19}! GH3!$u\u{15}q!Dy\u{10}\u{1f}%!}\"E.A)C#xXV\" y:Bgx\" G:s(U!4v9\u{19}! y`]!5x|63\":#@!G\"A!C!O!B!4\"G#\
        N!.#t!M\"L\"I!A!@!0'A3\u{11}!'uQ\u{14}!6t11* K\">%8&I\":&;%L!<&3&I\u{e}*\"!}9Dq-!*tx-!9u6\u{1d}!1v\u{3}1\"9w\"H\
        ?U$)=#>%u+wB>!:ux\u{10}! H_\u{b}1 t!J!D!J!D!D!B!I\"9\";!;\"H+A!u\"4&6%@\u{11}\u{d}!GB\u{6}h9 }!0!8!{!@!A\"A#>!;\
        \"<!C!J!6!=!;\"2\"1\"O!:!B!=!2\"9$8!2w8!!x\u{15}\u{19}!9v+\u{7f}!:wb\u{0}, B!4#<%;!B$K!?\"H$7$F#8$u/W: I\"?!8\"\
        t#J!>\"G!q#3!<!p\"/!K!I!M!;!B\"J!t!,$I!O!:!,!K#H9$% M'G#;#8/K]C!G=\u{c}\u{18}!'x.+!4tww!9tV{!:?H\u{11}! y5\u{14}\
        !1w\u{10}5!*|\u{7f}W!GtE:!*xaW\"!u:H-:!0ws8, >\"@&<!;(C$;!;\"@\"=#s'G#;\u{1c}e$:G$z$C%I\u{1d}\u{18}!6u\u{14}h\"\
        *C0Is\u{6}!$tH\u{f}!:v\u{c}I- v!A#G!D!C\"H$D\"N!I\"F'M!C!L.k!Gx?\u{d}) s\"J)N!F\"E#L$C$C\"Dw{2 >\">!C#=!C!r\"t\"\
        u!?!|#J$D#A!=!:!?!D+D}\u{19}!Gzn## zCw$B2Z\"1v6v,]*!7#A)@!E!@*:!F!:&7\"x@=!$y\u{1d}\u{8}' x%6\"5#7$7#<';GL!6u\u{1d}\
        \u{4}!:M6F\" G1zZI\" w:C!3!Gu*s\"(u;K{Y!Gw\u{8}c!;w!n! y\u{5}R!1wG\u{14}! v\u{c}\u{14}!GuEe!<uY\u{18}!$vf~!)x\u{1f}\
        V# C)w*>/\u{b}!8vka!Gt\u{1b}\u{11}!GB=\u{19}\" @\"\u{3}N+! z\u{1}]!9v\u{14}\u{1d}(%C!E!@#C$?+=!<\"u\u{b}(!B}XX!\
         t#s2 L!B!w!D!@!B!M\"?\"@!:\"F!D!F\">$:#s\"L\"=\u{18}\u{15}!:vr\u{0}! C\u{0}0!1u|Z\" v'IIn! v=\u{11}!:F/$!*y{\u{b}\
        !)vJ\u{7f}!6yDq= H!D!E\"G!H!M!P!P\"L!F!K!R!O!M!N#F!L!P!S!L#T\"C\"K!G!I\"R#K!L!vy0\" J<v\u{7}t#2{/y&B\u{15}D!<s9\
        M\" |:DK;\" C:y$H!'v(]!2v\u{b}S!:t\u{9}h!1z\u{6}E\"$I=u$\\+$M!L\"E!F\"H!C!H!C\"G'A#vFL!GA1\u{7}!9y\u{1d}<!<t\u{14}\
        t!+xq@!-uY\u{10}!/tb?!<sf\u{10}!1ya1!Gvv>!GD\u{11}:& q\"D%H#v.E#APK!:u^\u{7}!Gu\u{1c}\u{6}!,v8\u{1}! y'=!,w\u{8}\
        \u{a}\" J:us\u{d}!9u\u{1d}!! GWp$:G$z$C%Ig~! xgS!9vN\u{3}!:vWh!$umK\" K'vlq\" E*x'c!.tUQ\"1@%x\u{15}D=#N!C!N!C!\
        D\"4!Q\"C\"G!C!G!N!C!A!I!<!J!I\"G!M!A!x!/!/!@\"H!>\"K#K\u{18}C!-u2\u{6}!:vzW! E[H0!I!>!@!E!H!H\"F\"=$E!F#=\"2\"\
        5\"L#t,G&[!G@$,!,wFL!G>\u{10}C$ ?:C'D&uv\u{e}!1z\u{11}\u{1e}\" E#w\u{7}\u{1}!CvX\u{16}!By\u{1e}4'%{!A!F'G#@'G/=\
         #!6x:g!$s\u{12}3& F\"\u{2}%F#J.B\"KF\u{13}!5x\"=!:J\u{13}D!;z^#!:v\u{e}K!!x.8!1y&l'#E(F&G#;$F#F,EDH, J#v!E!H!E\
        !B!I$A'6%G\"M-F3)!Gx6\u{e}\" G.}9f' D1A!:!}!9!H'>o\u{7}!6tP\u{16}!GvH4!1{w;. K#=\"?\"B!;!>!D!@#@!F#9!;)H'4\u{1f}\
        \u{1}!Gw`a%(A\"C/B\"\u{7f},;sT!$v\u{9}\u{1b}!Gu'u#\"@/K6D5$!:u\u{14}i!)xj@!!x\u{7f}!!.t?\u{2}!AuT\u{e}!Gu>\u{1d}\
        ! Lh\u{1d}!+x_i!<x\u{e}\u{0}!-y\\7!(t'\u{3}!.sy(!.y^?#1C2u$BYX1 ?!F!\u{c}!@!>!B#G\"C$G#@$<#B!@!:!@!L+<.\u{1}\":\
        J-v\u{15}\u{7}!Gvf/' s$E#F#A$F*D/=XX-!D#K\"H!J!?!F#I#J$s\"?#F#K,G\u{16},!.w\u{4}?!Gv:\u{15}!Arvw# D,{%D-O!,tV0$\
        \"K#H)I,JBU!Cwbu!5vW%> A!G!J!K#L!N\"Q!q\"r\"Q!Q!/\"F!D!8!A!O!.!q!r!@!{!@!G!2\"H!A!R$C!B!4!1wlg) H!:&x#r.E!:!K!@\
        ,Ewc!9u{$\"4u3B\u{13}\"!+un]!-t/L\" t)wj\u{1e}! u\u{2}\u{12}!\"u\u{1c}\u{8}!Gv7b*\"?\"F$F!>!A\">#B'<\"J#;oN!;zL\
        <!:va~% F*D,v$u!C7g!9w &!5t\u{9}>!GAh\u{0}# ?8x!Ec_\".w#H\u{19}!!*v$g!<w%0!!z\u{18}\u{9}!:y\u{11}`!,u\"_\" |;He\
        M!8ve\u{8}!:x=}!;v]\u{18}!.w=\"! H?R!Gx*z!Cumq&%C'@%?'J!z\"<\u{19}k\" J:v(y+ 1\"8!?!;#:#6'8'\u{15}\"3!<,1e+!9|w\
        f) I':#v!H\":$9%<$<!=|0) I'@#v!H\":$9%<$<!=ZH!GuTI!8s_K!/@T#!)v6C\" G:y\u{1f}%\" B,u|e!2svl!.v\u{4}S'%E!A!C#B\"\
        ?%?)y<=!&uE\u{c}!.w^\u{a}\"1G6C\"`!5t\u{b}:!:vuH\"'F3B3)!$u\u{17}4\"2u\"I\u{13}_!GEv5!1xo\u{1}\" H:}L\u{1d}% s$\
        F'E!K%C\"k& C*D%?,=!;+M2J!-u{E\" u8HA\u{7}!6u`\u{10}\" I;x<&'!~#B*A*@\"@\"=+<?h!:vrj!5w*90 K\"@!@$H!B\"I\"G!8\"\
        9$0&9!C!x':!w$A\u{19}G!6w6\u{f}#5D%C!H96\"9u!B\u{1a}g!(w8\u{3}\" N:w>e!={\u{14}\\!Gt6\u{16}* P$@&>$?!<'u\"A\">!\
        =,H3\u{1b}!1up\u{1a}*!7!K\"F\"z'C!G!H\"D'H$;2w!:L>X!(yTW: H!3!;!>!K!~!\u{1}!K!6!K!>!8!G!A!<!@%6!2!1#>!C!>!7%K!8\
        %K\u{17}7$$u&@'C1x;{! x\u{5}^!Ctv36 <!P!H#s\"E!2#4#D!1!:!9!=\"0\"5#s!r!s!7\"J$I!8$6l\u{8}!-y!(' K,@&>\"@%:!A!y\u{d}\
        &/'=#>\"7!;$w!6\"=!3!9\"J!8!:\"E%t\"5\u{0}a* D#?#>%z#6!F!@\"C)9,;gu(\"p(J$K#E'J!C!G-CM4\"\"G8E&3!,tS(#(y&C4tw\u{1c}\
        !=u\u{17}K!:u\u{d}e!6u,_!4v%?!<t\u{1b}]!;ysk) B+y\">%8$9#7\"t!?&FOf$$>-w+?%:!8\" }'G9\u{2}!5yY2!:Hw\u{1f}!0yz\u{1}\
        #&D3>\"Bq!! F`|!1vC0!Gx\u{8}~!:u\\i!(uy\u{18}\" t'D\u{7f}N!<xT\"!Cy\u{14}]!=u\u{1d}X! x'$<!m\"H!F!M\"J!C\"M\"R!\
        =!D!s!<\"v!E!N!@!K!K\"I!S!?!L!B!>!F#>$A!K@\u{a}! v\u{17}+$ E$@6G(u,M-!6!9\"H!?\"K!:#@\"9!>!@*5!K(:G{>!S\">!D!G!\
        G!G!H!B\"O#M!K!:\"<!F!S!I!K!A!Q!R!O!D!R!F!)\"A!Q!K$?!sC\u{f}!:v's!:u&a!={\u{11}5!0v0{!$Bvc!GB+y!)xT7!Gxia!!tJE!\
        G}\u{7f}X!9zEX&*C'B#;\";#=#<\u{12}2\" x/Gq$!6u\u{b}J! x\u{9}\u{17}!:w5`#1C(?!B\u{d}\"##x%B?B#\u{14}!'x\u{5}\u{1e}\
        !Gu\u{3}:!5t\u{5}c!Gur}. I\"H!@!<!?!A!;&;!;!;)G!t!M-M,\u{1}\"$I*vA5!*u5Z&%C'@%?'J!z\"<\u{5}i7 A!0!H#=!A!:!<!7\"\
        <!<\"B!I\"M!5\"6!A#;\"v\"u\"=$D\"J#SN\u{7}!<tQ\u{5}!$vh\u{f}!5u\u{8}\u{10}! xDb!Au(\u{5}\" H:z\u{3}\u{4}!4uf%!:\
        u\u{7}\u{1f}$'F#G$I-DY>\" z*I7)!Gw\u{15}\u{8}1 I!|\"I!9!I\"L#N#H\"H\"L$I$;!K!F&<!6!4Tg\" E({Sq!3t$J!9u<(!Bw\\x$\
        \"C#F4A.9,<!*v5]4!F!F!<!L#G$7!7!v!P!4\"G\"7%J!M!I!H!5%4!8%Jo`! u^\u{8}\":H\">D\u{12}$&B!x1G\"@9+= O\"L!H!@!H!C!\
        I!K\"C!H!Q!.!B\"@!F!F%'!L!I!z!C!R\"9!?!{!O\"Q!O\";2\u{b}!-ymO!#xS)!&ug[!Gv4.$ D*B\"M;q\u{17}\u{1a}\" K6xX\u{d}\"\
        $A)~qB!.wW-!:uzu!G<\u{1d}R!6u}\u{11}( M\"@(G$r\"u)?!=-<)\u{1e}!5xTF*#:!?\"C\"=%A!G'6#M#J,OOm#&I2u/C%\u{3}!1I\u{d}\
        X\"<E+tBB\".z#DCM\"&x+Azr!GFJ\u{0}0!R!I!E\"6\"K!E\">!/!N\"O%t!6!2$<!=-Q?\u{19}\"*B\"}S;!6tgV\"#I:ts3!:vJJ!G>\u{15}\
        ]#.B&F!{\u{a}y!:EpC/$A!z#G!A!F!6!?\"C!D\"K'@!L!I'7&A\u{8}k- v!x!x$B%8\":!B\"=!=\"<!@.?%C%J\" G:yNG!:u1R!8vI\"!%\
        woX' D#v$u#y%A*?!>\u{15} !Gz\u{15}M!!v\u{14}U8 O!|!J!C\"9!>!?#>!D\";!E\"2\"4!1!H!F#H!F\"H!E\"4!B#/%t\\?!Gx\u{7}\
        o\"<w+?J\u{19}!5xR;!:w#P!,t\u{0}|!=v\u{d}\u{16}!Gz,~!=u\u{e}.4\"O!v!N!K!D!N!L!I#N!O!Q#=#K!D!M$L$u#K\"F$7V\u{7f}\
        % :#}\"F\"B1s?w!:t\u{c}V. H!H\"?#G\"K$C\"I#I$v!5$J\"?%v!=Y\u{16}!G@kL!Ct\u{1f}\u{7}$ B!=8?#{9\u{2}!$v9\"( ?$=!B\
        \"}#A$A!?,B*5!Gu\u{7}\u{15}! z\u{10}6&$D\"E)A\"E#;'D,U!CuSl\" N:z<8!*AbW!!u\u{15}\u{1c}!:D*\u{b}!GC\u{a},!&y\u{10}\
        /!.tns!&u]\u{f}0 G!<#C!@!E'\u{6}$B#>!<$A!B!B$s!M\"?%?$;# F\"\u{0}6DY%!1{,\u{10}% F*D,v$u!CY&!Gw\u{b}@!7yl%!6u\u{e}\
        >!G@/\u{13}# C:v#|p25 P#D!J!B!<!D\"C#K!x\"@!0!@$O#M\"J!C!H#u!F#.$u\u{d}\u{18}!4sEK!1v:T!1uS\u{13}!Ct\u{1c}-0!I!\
        F$C!@!B!@#3\"@!J$7!u!4!4#I#6'6\u{13}I!*wF\u{1d}%)>!I+:&C,C]o'!:!=*>#B\"=%s1E\u{4}0!<yL`1$=!E!@!H\"?\"@!@\"J\"2!\
        N!2!2%L\"T\"H%H!0\u{12}&$ E$@6F(u\u{14}W\"1t6D d\" CGy\u{13}\u{a}!9t5H\")x(D(T\"#K-uR\u{f}/$D\"D\"@\"G!@!E!>!>#\
        ;#2&u!E!5'5$M ;!6t\u{0}A!Gx,\u{1d}! K#\u{1c}\" v:F\u{16}F!0w2s! zn#0 P!=!L!H!M!J\"H!u!B!E!C\"B$S(H*9$O'\u{6}! {\
        g\u{7}! ETQ!Gua\u{d}\" P.L\u{e}3&$D#A.=#w\"=!DJi&+=!A\"G!G*E.=#\u{13}+ J$<\"E&9\"<'5%L\"x&7!7$HpW# C(H\"y.\u{9}\
        !*v\u{1e}\u{1}\"1C(wuR4\"J!A!D!K!L!J!9!J!C!=!x\"E%7!I!F!E\"J#J'K!/rQ\" |:A,c!9u4j!!x\u{d}A!9uD\"\" J:vY1!9t\u{1}\
        \u{5}\" H9uD;!4v\u{1f}+!1? ~!5vE\u{f}$ u\"A'B%v?u'!H\"@!r-;(9!F-G\u{d}q& @%>\"C$r!w.C7\u{9}!Cuo;!$vzD!4u*_\" J:\
        wn-#/v)t\"D\u{1b}$> T\"I!~!C!E!@!=!I!J!?!L\"C\"@!G!H!A!,!K!A!S!3!N!6!K!P!O%J!>!G!F#_!1yd!* q!E&?$r!C\"C#D';!=#>\
        /P!2tl\u{1c}\"1u6BLU!Bu8\u{1d}\" };E~\u{10}!$ux++*I\"?!D!G!I\"O%M\"F#J&I&J\u{d})! y0\u{1c}#!;9I\"=[+!;uCu!Gvi$\"\
        4K%u\u{8}3!6z\u{9}\u{15}4!/${!C\"C!B\"B!C!9\"E\"C!0!7#J#?!N\"C\"4#1!3!J\u{1d}o\" G:zP\u{b}$)I!C#x$D|@!:Dac!1z\u{1}\
        \u{4}$ I+{/B->\u{2}%% S$F-H'y/F+\u{13}!+xY(!6um^*\"I\"C!G\"H!C\">%F*C\"C,7&\u{7f}! E$I\"1C(w\u{13}c!!wu/!:uwj\"\
        $JCvH7! z\u{10}[\" }'G\u{8}O!(u\u{e}i!'FQ\u{5}!<t\"s!)u'/!G<98!6u]M!%xWE! x`\u{12}!)uf6!Gu\u{6}\u{18}!4t<\\!*|f\
        r!:t(b!:u<b!=tJ:!1yKV!6uT\u{1c}!:s\u{18}^!/v*\u{1c}( u'E#@\">)>#?+w\"t_R, B!=!C#C\"s!B%B#A!@(J\"t!AM\u{2}#/D*@!\
        z?8#1C$9'<\u{7}\u{6}!Gt\u{1c}f\"4w(>O)\" x:DCa!Gtc\u{e}# C1C%C\u{1c}R!6x\u{7f}2# J9F)wu\u{16}+ Q\"D\"J!J!H)J)H!\
        D!D!E,D5_!,xB\u{2}\" {:HF}!$y-Q? \u{1}!1!0\"6!1!:!0!3!2!4!\u{9}!2!4!1!2\"0!4!7!3!1!1\"H!6!q!4!2\">#5!6!2$F<\u{f}\
        !+vkO!&|\u{3}Y* I!B'w\"<%H%B\"=#B!?-x|`!;F\u{3}\u{19}!Gw\u{5}1: I!H\"F#G!S!R$u!O!I!M!%\"@!A!C!K\"@#F!t!G!?!?\"M\
        !=\"F#A!P\u{1}\u{1a}3!J!?!@!E\"D\"@!J!=$E!C#>$6\"F!r!O!u'6!2$?)1!1}C>= W#A!A!@!J!L!B!P!S!L!J!L!E\"F\"E!T!P!u!J\"\
        N!I\"I\"P!0\"J!G!D\"w#pS\u{7}-!9#@#D!>\"I\"{!<!?(;#<#7&;%I\u{19}H!4zz2#*F'@(>`\u{1f}\"*<%>~<! v\\\u{9}4 L%E!7!G\
        !@\"D!0!I!y!K!M!=!s!G#I$N!M$H#)&Nql!Gv\u{1e}\u{a}\"8w!?\u{e}X! y\u{7f}T!G;u\u{2}!Gu\u{b}e!6xhp\"5x2Cs?\"4J%uzM8\
        !G!C!L\"=!E!:!=!?!I!v!>\"B!L$8!8!O!J\"{!B!G!@!:&7%MCl!<wDV!:F:C- G!9#>$<#:#:#A\"<\"x%@\"?%D!<}=!:xRA!:uo-!6u\u{11}\
        0!1vh\u{4}!'u\u{4}\u{7f}(\"p(J$K#E'J!C!G-C\u{15}y!$y?\u{1f}+#J\"r%K!E$>\"I$J$H!M!E,J0\u{17}! vaZ!8ETP$#v\"H)F,J\
        \u{1e}+!:u?\u{19}*\"z\">&D\";\">&;%:!D!?,D;{!Gt\\\u{18}\"6x&Co\u{13}!Gu\u{19}\u{1d}!Ct.s'$>!D)H#?(F!F-<H.!1u\u{14}\
        \u{b}\" I$\u{7f}6\u{9}#6?$D->5\u{18}!9vQ\u{1}!4t$3!3u\u{1}\u{1f}!1z2`! y=\u{5}!:tG\u{0}!&~g,' \u{1}%=\";!>,>%?!\
        @$S!%{Na!&~S\u{18})!G&F!C\"D)t\"B#B\"F-Gdb#)J(M%N&A!Gu\\c!;zy:!=x\u{1}K\"1y6F\u{1a}X!<zL\u{11}# G!tFwzA!:u\u{a}\
        R!5tK4'$>!H*A\"E(D\"B!rdE&\"?#F\"C+{)G,@_\u{1}% @$:&q$@9@.\u{11}&!=#E+H\"B'E/EQY!B}EF!:u]4, M'E#<\"w%I$9!9#x!D\"\
        D%=&L\u{14}n)!G&E!B\"D)t\"B#B\"F-NR\u{d}'\"=\"F$D\"C#@\"I,FZk!)yj3!,tKJ!$u\u{5}\u{12}+ H\">/K\"<!9%>\"?!7!z%9!7\
        \u{13}o\"*I'r(\u{1}!GvZS!4um:!:vN\u{13}+ q!C&K\"D#B\"D!J)F!B#;\"C${!6u \u{f}\":A-@$t!,wy\u{1f}!G{]H/\"I\"D!B!C!\
        D\"=#=!v\"D#3\"I\"-$M!A,KPD!;w\u{11}@9!v!O!=!G\"9#D!J\"E!9!M!K\"8!E!0!M$E!H!r!E$K!q!K\",!J#JZ+!9t)c+ B$9!?!|!y!\
        @&=#x'N!=!Ho*%!}\"D!?6=#wQF! FBi!Gv\u{d}4!){' %*F!{!B-?.A]w!<ta\u{16}!8B\u{15}x!$uN\u{1b}!:yl5!9t5p!-uJ_!5u\u{b}\
        ?!-x\u{13}\u{1f}, L!s#F#D!A'E!u!C(D!M(t%MTX4 x\"t!H!L!J!I!H!B\"M!D#H!F\"C#9!7!<#M!@\">+KSG!3ujV!!w*x!1BV\u{b}!G\
        xZI! w=\u{7}!'v\u{1d} !:w)v-%C!z\"A\"=\"=\"C!A&7#H!B!G)t$JMh!6w\u{16}+!)t3v!CwlI!9uM:\"4K%uJ\u{1d}. I!q\"B!K&7#\
        9'9!3#J!7!F!<!5%Ll\u{0}('=!x\"<!A-B!F\"<,IL.2!4!J!G!6\"A#1#>!9!?!@\"y!7$2#5!u!>!:&3N[!8u\u{8}%!1A|e! vz6!:vXN!#\
        vr,& J$?!G)A+x\"8X\u{f}! v\u{1f}U!2v\".!)yd9# B*A'w\u{12}7!*w\u{f},+%F!I#I!G!@\"J\"N&H%E'H&Gt\u{a}\" w1C\u{1b}U\
        \"<w+A\u{b}>\":I-G\u{9}\u{1e}!:D\u{f}l> Q!O!>!I!I!J!L!J!F\"T!R!N\"O!A!1!P!N\"B\"R!u\"L!N!G!r\"M!L!G\"3\"q!AA\u{17}\
        ! v\u{0}x!5v5t!\"{vK! v:\u{1f}!Gz`0!/upC!G<|(!Au([!9v}6!9uQ\u{1e}\"$H*vE\u{17}!9zkZ!Bu}\u{d}# F7w#DlJ!9uR\u{0}!\
        Gx]\u{c}!9uhl!#w.\u{a}!GA=f!Cx-7$ H4=&<!y^H!3u\u{1c}',!6!H\"E!C#s!?!B!?$D\"K+F%9\u{15}\u{8}. T#J!B$H\"Q#>#6$F!/\
        &@#9#3!2!L\u{10}~!1xpK!!v\u{1f}G! v?l!!uN>!4umY+ F#?!C!C#8!9$?\"D,F&:&MAI2 r!N#H!I\"O\"J!I!K$=\"E!9$J\"C\"Q!A!K\
        %N&JNn%,;!B$?(F#}\u{3}z!&v\u{2}\u{e}! zCF\" D:Buz\"-s5tbh!GA9'!Bt,,\" N,F\u{1b}%$ u*A0F-D^O!:wqq\":H-s&F!9r\u{1d}\
        \u{19}$,u.F!C!?\u{1e}\u{2}! HXS\"!u<I2\u{d}#,}%=6>p;!6u~<\" E:{/p!!v\u{1f}3!1AFn!1uJ\u{8}!,uKE!6u/0# L9z!<*\u{13}\
        !9v\u{f}=#.>*y*s)~\"9y\"Fmo% @0z!M#<3J?x!*vBn1$:#?!t!5!E!7!M\":!@\"8#7\"9\"@!:#8&=%Px/$ D#B'{.F\"\u{11}!Bv\u{11}\
        ;!Gv<(!:vy|\" K;y(I! ID%!'u8\u{1b}!$uIx#&F!t*F9J!<x\u{7f}2# @0{%F[\u{b}! x\u{1}\u{c}!6uJ\u{15}!-u3K:!G\"E!s!A!A\
        !D\"@!E!G!J\"N!q\"Q!.\"A!I!J%O\"3!1!D\"J!-!K!y#OW.$ J%w%E/?\u{f}p\"6H#z(x\"9@!{gs!%zN\u{15}!5t\u{19}_!'=\u{16}\u{c}\
        !:E\u{12}\u{19}! w\u{17}\u{17}!9v\u{2}\u{b}!3v\u{11}9! }I\u{1e},!9\"D!=#u\"@$D$u%;#E!G!=!=5J!#z\u{1a};!At;7!8ta\
        9#'A'J9B\u{14}x$:G$z$C%Iq\u{1f}!:GCQ!9u\u{0}i)'>!w\"?$u!F\";'C!A\"B0,!Gu\\\u{3}*!?!=%E#?'?#<\"=#?*v$D)F!1=5>\" \
        r\"HHf\" E$zV+!-uwu%*F+=%J\"=!v\u{3}K!Bu\u{1d}1!G>S#!;zgf!<u1$% D1B\"E\"?$A\u{1c}\u{9}& K\">,A&B$B!s\u{b}\u{14}\
        \"1v1Kt*!/sJk) o(6#<!7\"8#6'M\"p-:MN!5v\u{a}\u{f}!(B\u{d}c!Gv6\u{1f}!*H<\u{17}%'D'?*|\"B!G'\u{10}!1vz$3 M\"I!J!\
        v!C!@!G!B!=!F!:$u\"M#H!J$K\"G!4&4\u{1e}\u{b}!(v&0!$w}T( s!H!s\"H!G)D#I)F0s!But\u{a}% u!A9@\"x+E!\u{6}!/t\"I!:uB\
        A!+v\u{1a}A!1tpt!+u`\u{2}!6uc\u{b}! y|\u{1d}! I*c!*|}\u{1}& N'v%C%C'A/F\u{a}E#6?$D->FN$1D%v#F)sN\u{10}\"1v1K\u{15}\
        \u{1f}\"-w$Df]!Gv%-\"+t&Dr(!%vHk8#N!r!@!C!@#L$R!F!v!R#B\"S\"G!=!G!<!s#C!C!s\"M!A!H\"Q\u{19}'!Gx\u{1f}[!6u %&$I!\
        H%L%K\"I(GV}!9u=\u{1f}!$v\\@!+x\u{1}X\".@+C\u{8};!:v\"w!:vI\u{f}!$H\"E!=uz5#8w\"B!IKt!Gt\u{3}{!2uN\u{8}!<uK\u{8}\
        !2u,i% H1H'v#E,x\u{17}\u{7}% I#s%9\"<+69\u{d}!1u\u{f}7!*tY\u{7f}1 D\"B#=!|!x!@!=!J!@!=!7!?!9\"v%7#J!D05!1NRP!3u\
        I\u{13}$ G:<!w,F:\u{a}# G,|-Cc#!:y\u{f} !)x;#1 J\"F!D\"J!w!q!E!G\"?\"E!G#K$H#J!E\"J,L\u{1e}\u{15}!1x\u{f}\u{5}!\
        !yY2!*u`M\" D:{w#? Q#J!I!N!M!G!G!J!H!R!T!I!s!C!w!H!K!L!K\"O!4!B!s!L\"C\"6!E\"J!2\"u#G\u{c}\u{a}%'D#C%s)|\"D'Y!9\
        u5l# N)y!G15!1w\u{6}+# E9y&w|v! w\u{f}%\" I8E!)< Q!P!O!F\"E!C!K\"L!N!K!p\"O!M$H\"L!B!$!P\"K\"u!A!H!J!I#N!H\"9!Q\
        =\u{a}!1BX5\" F8x\u{7}\u{16}# A2w\"E[\u{1}!Gtj4! x!9! u[S\"!H-x\u{16}}3#E!}!E!@\"I$F!8!G#>\"2!A!L!M#L\"O!8!9$0&\
        FM~!$|!8!4sS#!.w|>!Gt.@'!~#A#<#>$@.=+Hy\u{13}7 q\"q!K\"M!K!O\"D!H!N!M!H!I!J\"D#<!L!2\"J!B!E'5\"F$C\u{16}\u{1}! \
        xaZ!:xet< N!C\"v!R!O#P!N!J!B!C!I!O\"J\"C!(!H!N!I!5\"K!K!Q!C!P\"M!D!I&wi(!5w%\u{1d}!*E}K% C6:#>!=-K,k!%C\u{1}s!8\
        vak!,vA\u{a}!:xi\u{7f}!&u\u{1a}*!.v\u{2}h# J\"E$u\"e$ E,v*A+x+6\" G:v\u{1b}l\" }'G\\I#.F\"E!|\"o!,u{.!CsOW!;xig\
        ,!8\":!9\"7#?#E\"J!5\"G(4#<+/8)&\"K!A+D*J\"C-<\u{1c}z!Gt%V' J\">1=&?\">!;%xsR! v\u{c}E!/u\u{1f}9!5sd\u{1c}!+x\u{10}\
        e!4xpD!9vbA!-xiz!9t}s!6tch# @8\u{3}/?*\u{11}5 O!J!J!J!v!D!D!F\"C!E!M!A#s\"I#H!C%t!J!E&2%J'\u{16}!9>GQ5 E#\u{7f}\
        !I!;!?$@\"@!:\"F\"G!3\"H!/!v\":!>!=!2&3!E!LtF!GAD\u{13}!<ucS!Gy\u{6}3!<x;\u{4}! F\u{b}8!!uI\u{1a}\" {:E\u{5}\u{14}\
        !<x|T!,t\u{14}\u{1}!:w\u{c}\u{e}&$@!D$=!G$D.<ol$'I%F#H*>Rk&(C$C\"E-I!=!xh|#1B0u&tPy!G>cX!'vNX8 O!v\"K!3!}!G!M\"\
        9!L!I!E!K!I!=#1!2!F!8!G\"D!5!B\"E%0|\u{b}!1u#\u{c}\" H=s\u{10}P!-tRt!.w-B!1=gM! w r!AtMy1 P!4#|#M!G!?\"D\"@\"J!\
        :!H$2#I\"N\"6%4&Gx\u{e}! t)W!.xFa!9u\u{1c})9 D!G!J!K#L!M#p\"q\"Q\"/\"F!D!8!B!N!/\"q!D!z!@!G!3\"H!B&A\u{1b}\u{c}\
        \";G!w_:0 N!1#K$v!<#9!4$M$?!M\"K!@!B!I!2+O3@!1tGW!:uBx!-xO\u{c}#*E$7#<\u{14}\u{13}!:up\u{1}\" @*xQ\u{f}!$u:?\"!\
        w9xQZ0 w!;!N#B&?!?\"B!B&7!9\"C!?!r!C!:+2\u{3}M!%w\u{4}O$9w!=!D!C)N!<y&.%\"F&v\"?\"@\"?(G#*@'>$;P%! H8\u{18}!9t`\
        ^!5t?X!-xsN!3t\u{1b}C!AyZd!$ve\u{f}!:x8y! {\u{7f}d!4vBP) O!6#@$C%A!F*u!E.H\u{1a}J#$E7<#tF?!$y?\u{13}% @!A$@5|\"\
        B0\u{6}!Cu\u{4}#%$y%D!B#?!sqK!$IF,!&u\u{d}T!:t\u{a}n$ C98!E-G:?!2u`i* :\">(t!A\";+I!<!;!>!A>A!Ax\u{0}m!<v,\u{f}\
        !!ub\u{5}! yBv!8xCC!GwPc#1?'A#<O2\" E*y>\u{10}!3x-\u{4}) ;!>\"v+u*A!@!<$w)<Ko'(B\"<$@'{$<!>'8wb!<yT`!&}\u{1}Z) \
        K'?!?\"B'>#>!9'?+8jR!Gtuk!:tk<(!?!>(>'?'=$<&?%wRg#&@!C2Bhv! wB0!<t\u{d}.\" N,tI\u{10}\"*M%D\u{e}J& r5C$H!N!N,EU\
        U!1{t\u{10}!G@.\u{12}*\"I\"C!G\"H!C\">%F*C\"C,7n9! J\u{1a}\u{1f}#1@'v/?_0!\"t\u{9}\u{15}!!yUv# I$|C<c\u{5}\" }:\
        H&\u{17}!(91|\" I\"t\u{14}Z!)xi~/ t\"P#J\"9#N$I!5\";$7!P\"C\"@!9&:&91s!9vsk!%xa\u{1e}!4u\u{9}Y!<t\u{d} !1{ -!\"\
        AX\u{1d}$%A!z!u#A\u{10}n!-{\u{a}Q!0y0\\/\"H!E!I!I!E\"@\"?!@!B\"A*>!B!u\"8+;N\u{a}\" J9x*m!*u}}\" J:u\u{11}\u{1f}\
        !Fv2j!GvVy!:v\u{1b}U$ G5<$?#rV,!<x\u{1d}\u{2}!5u\u{a}r% A*?!~.F.@\u{0}u! vj0!G{\u{12}u!4uMI\",};@`v\"9v!L+q!1uW\
        \u{12}!<y\\z!9t}|!Gv{P\" w:E\"g!6y\u{1c}n# G$t-Ea\u{13}!<v\u{c}1= \u{1}!3!5\"6!3!=!3!5!5!7!\u{8}!4!7!4!7\"2\"9!\
        7!3!5\"N!9!K!:!6\"@#8\"7$JOX$ J1=#:&:Y<\" t%ITR!!vz#!-v.\u{19}!Gx\u{f}\u{1a}!1w\u{13}\u{1b}!1w~\u{1a}! zjC!3z:o\
        ' x*;(B'L!9!H,>\u{13}\u{16}( \u{2}\"I#:#=#9)>%?!Bj=\" I'xc\u{a}!;zbZ!:v1Q, K'=!8$D!9!:$w\"?$?!=\"=,L-\u{8}\" G\"\
        z\u{2}3!\">\u{5}J!Cvo$! u\u{19}\u{d}!4uN\u{d}-\"A\">$E#<!@\"A!B\"E!y$5$K!G!G\u{3}S> @!K!G!A\"n!Q\"n\"v!r!p!W!n!\
        D!)!S!A\"O\"E!3!G!G!K!<!F!+!/#F!A!H\"Ig+(\"K\"L#P$F-M!F\"H,?7c#5D%C!H6\u{5}!:A\u{1}k!<v\u{1d}e!-xe\u{9}!.G\u{c}\
        p#2{/y&B!>!$yU5!Au.90!6!G!C\"H!C!D!@!E!@\"C#D'7#E\"}!:+?xd!Gv+t\"!D#y_\u{1}\" I:w&_- N!>!C#D!@$A$u!G\"v'A!H*z$D\
        j\u{1f}!7v$l!5wpi!Gx\u{17}\\!GusH! vg\u{2}!.wm\u{a}! w|\u{9}!!u\u{9}z!9txe!6u:^\" G:ye1#6?$D->\u{a}s!1u7\u{a}!:\
        wgQ%\"G%G1B\"r-=>p$ M*F+>%y\u{1d}~!Gvmg#/F\"F(CV\u{1}! v{v!1tTm4\"J!A!D!K!L!J!9!J!C!=!x\"E%7!I!F!E\"J#J'K!/?w!,\
        u\u{f}t!1x\u{a}h!1w\u{1b}g!Bv<n!1>rE.!I!r#B\"q!F!@!H!M#I!G\"C%I&F+Gb'$'M#I'C't\u{14}\u{1f}\" C5zl_!Gv$E!<s\u{f}\
        \u{b}!4vRK\" GGx<\u{1a}\"+B<>W\u{a}!3w\u{0}\u{19}!:C)E!6uHt9 O!F!B!C!t!D\"D!G!8!P!=!A!M!L$-$F\"x!G!L!G!J!:!4#E!\
        .L:!1yCx\"5G'x\u{1c}\u{c}! u^\u{f}!G{C\u{0}&,I\"x#L#J!H&H\u{13}6+ K!E)M#<\">*@!>!y!M%F&?4o\" G#u\u{15}\u{1b}!<w\
        s7!1|Z_! I7j8 I!H!@!H!O#M!E!I!D!J!E!J!C!M!C!H!M!D!M!N!L$T\"I%HWV!9u'H!9v\u{18}P!.w?\"!$uB`\" z'JS\u{e}!1vsS!=u\u{2}\
        z!1sw\u{16}!,w\u{f}P!9s$\u{15}!;x\u{13}&!-x\u{2}J\"\"E(D\u{5}K(!?0D$?!@#p!H(|%AY5!\"y\u{0}\"!:u,P&$G#I#B%t\"E$<\
        g\u{1}!AuX_! y\u{17}\u{1}\" H:vf\u{12}\" E*w@{!CuU\u{15}!Gy\u{18}T!-x&c\"At&E8N$'J1H!K*E\u{e}>!8uG+!,w\u{16}\u{17}\
        #/=+C'rA(!8x$p! |,<!)vrf! zK29 L!G\"B\"@!C!G!w\"H!:!R!7!F!L\"G\"0!D\":$R!\u{0}!C\"6#/!/!)$u4|!-x4E\"1C6x5P!=|\u{e}\
        p,$C#D!C!>!D$C'5#G!v!J!E!>s=!:uxS! {Q}!9t\u{6}q!<v\u{18}\u{0}$-\u{6}$A(@.=+\u{1e}!1{SE!.vq\u{2}9\"L!H!I!L!K!K!E\
        !G!P\"O!G\"F\"E!L!L#L\"K\"K#8!5!A\"H!0\"w#MM\u{2}!$ukX!GzyI!6u)t!&|tp!,E*r!!w\u{7}\u{19}\" x:F=D!2va\u{8}0$G!J!\
        B!D#A!?!J!D\"I&8#B!r!D!E!O+I\u{c}&\"*E0?^r!2w\u{1f}a!G<\u{e}<!)vFJ!Gx>\u{16}\" {;Fx\u{0}! K,\u{18}9 B!I!H!A#Q$u\
        !o#p!H!&!O!@\"O\"B!-!M!K!H!=!B\"<!K#?!H\"J\u{d}(!6wM\u{7f}\"$I=uXS5!>!<!?!=!@!:!E!<!L!>!<\"8!?!H\"K!C%x!C$@%M!F\
        D`! y\u{1f}\u{b}$!N!D#G5J\u{11}\"!5u\u{e}\u{e}!8yN.! uZ\u{1c}!Gu*\u{d}\"5H%u$C!:Il2!)wnD-$B!>!B!D!C!F!B!E$F!w%=\
        $?.>\u{3}\u{1b}% w%J%B%D+Cp\\\"8I!GON!*|;\u{1a}!Gy;K-\"=!B\"E\"I#E!=#J&5!w$A\"A!5%H{v!4uK\u{12}! uV\u{15}!$v\u{9}\
        \u{1f}!Autl!Gv#z.!7!H%D!B#@!>!>!F!F%9%x\">(7$F\u{3}%!8BC\u{15}! zqo5!G!K!I!L!F\"H!L!:!M!H#;!E\"E\"J#I\"K!O$9!3#\
        =\"A/%!9x[S!1y4^$#u%w&A*CdO4\"L!v!I!M\"I!I!L\"O!H!J!L#K!J!1\"?!P$M'D\"B$F|\u{a}!-u|m!'vJ/'!t#=-E%A$C)A!x-\u{10}\
        !?qU\u{1c}! u\u{8}9\",w;C;\u{12}!#F}A!!wVC\" D)v[\u{18}$!:8D!v-zm(!5u0\u{1}!:u\u{18}H\" w:Dln!6u\u{14}\u{f}!)ut\
        R!Gt]B!\"{m~\" B9vj1+$J$D#J!C!F!H#L\"?\"?&I!@\"=!-x3\u{d}& C!y!J\"?%?9wJ\u{1c}!9xCP!At~\u{1b}\"9A.uJH\" x:Ih\u{16}\
        & ;!?-?%7&x#BGf?!N!B!J!I!G!E!I!H!S!D!K!F!J!D!t\"I\"P!>!G\"s!?#u!p!0!>#o\"K!P!M!=!K\u{10}~!Azj'!%u<\u{14}!.<\u{c}\
        \u{14}!GCM#& J\"C3v%>!A,<P#4 G!{!u\"u!@\"E!A\"A\"?!>!@!@\"G%5\"@!9!H!9!6+LI\u{1e}& A#w$C!@'u8wi~!:w,Y!4xq?&'x(D\
        'q\"F!E.D\u{b}\u{19}$&G)s\"@6Au\u{1f}!.x,\u{1d}$\"H#D'C;;/\u{19}+!7&J!C$<!?\"D\"A#=!:&x!:,d\"6x1>2Z!;v3\u{b}!4u\
        \u{7}q$1>#;'B(:@\u{2}\" J:v\"W\"9v!L\u{1}n!,u\u{a}\u{e}4!O\"G!K\"E\"N!N#L!N!A\"8!<!1!I!?!L!J#:\"M!O+M\u{c}r6!B\"\
        C!q!?!?!B#E\"F\"K#N!-\"<!E\"1\"K#M!2!1#H!>!G!xfK!GusG!5uRH!1v\u{14}!!9{9\u{12}# I,z-Ih~!3t\u{12}K!Cu4\u{a}3 D!B\
        !9!?!<!E\"D\">%P!F!6!K\"t#6\"B!G\">#<$5\"F8 O!t#:\"E!<#;#@\"D!u!B$s!1\"?!D!Q!8!<#F!G!9!q\"F!F\"KL6\" K:y7<!Guy\u{13}\
        )\"H!F'F$G\">#9!;%A!J\u{1a}w\"/v+Dn>\" F:ys\u{1c}!&vq/! y>6!9w>v\" J,t\u{11}\u{1d}& D38!u!t%@-Nd\u{2}! F \u{f}!\
        !u\u{9}\u{19}!%E\u{1b}z!;t{11\"O\"J!E!G!C\"@!P!K!E\"F#=#H%F!q\"I&H%Gl\\/!@\"L!D!w\"G!J$J#D$/&B!J\"D\"7#+!4\u{0}\
        \u{b}!Gx+=%\"I#E'D#L8<Dw!9y;F!1t\u{e}i!1u\u{7f}o!!tP=! y{*!:vek+ C$;!t\">*@%<\"G!u!B\"?+>EI' {\"G&;)<$?)B)>H\u{10}\
        !:u,`!:uzb\"#K-usa, w\"t!J%G$B\"J!N\"M(H!<!D,9D4\"1x6EoC!5v1\u{f}!9u2\u{10}\"$KCv^h! wE9!>wVL! u='!,x\u{2}s!&x~\
        j\" KArL{!:tKY!=uvx\"1x2EP\u{4}!+xwW!:zT\u{1f}!9t'\u{6}!.uP\u{1e}!6u\u{d}f!(v99! taC!;u9 !*AO\u{8}! Ev@!BumY!Bx\
        2\u{17}.!x#>%5!G!>!G!>!B!I\"A#2$L);&H\u{11}+!.y\u{c}\u{d}) H\"K(7\">%<'L!E!\u{2}-:1f\" D1w\u{1f}?!<t\u{16}[!:BS\
        /!5v\u{c}a!1u'l!$u\u{c}7!&ui^< X#<!>!C!E!G!E!u!M\"E!G!O!M!B\"A\"N\"O!J!J!I\"F\"O!@!G\"C!E\"t#o}T!!wrA%'>%?\"@#B\
        (B\u{f}{!4z]\u{9}!Gu.W!5xw@# s5D%G!n!<v`e!;v\u{1f}^!:vf>!Cub>$:G$z$C%IK?+\"F!t(M!C\"D#I#B!B#w!A\"CrD% F*D,v$u!C\
        5\u{8}!Cw\u{b}l!:CHv!!s2\u{9}%\"I(<\"?\"u,@\u{c}Y!-u\u{9}\u{12}!GxZ\u{7f}!9tfj!$v8x\"BC%t\u{7f}J!:|<{!6sP`!\"w\u{18}\
        a; J!H!G!B!K!r!{!K!O!@!A!C!F#Q!G!V!E\"D!M#S!Q\"A\"M!N\"L\"7#?0~!5w};!*ya5\" I/Hx\u{14}!:uNa2!O!M\"K\"J!O!N!J!R\"\
        N!O$H!:#J!4$S!N&M&6q\u{d}(&G!s!I#E#F#{(G!E4M&$C!H%G%I)x!D\u{f}$$ H4=&<!ytX! u(\u{5}!/usu\"4K%umZ,!>#I!v\"F!G\"J\
        \"B#I\"C(D#<+>Hp!!BRJ!1yy\u{1d}!%q[^$'D*C*x,BS\u{16}%)@#=#D\">)L\u{16}=!2u\u{2}d$\"I\"M!L4J\u{15}_!:v/v' I*C%x*\
        ;!M\"B&AZg! u\u{6}t4!G\"J\"J!G!K$A!x\"C!G!B!B!+!?!G#2$N\"5!2#I&K%p!#u7l% F'E#H+;&BkT!-u6\u{e})!B!t(E\"G!C$D!B\"\
        >!?%94 G!{!u\"u!@\"E!A\"A\"?!>!@!@\"G%5\"@!9!H!9!6+Lvl!Gv,\u{19}/ r#>!9%<!J\"H!8!1!;\";#x$9*:#A\"I,<# E!s#@\"\u{6}\
        !Gu\u{f})+!F#v#E!A!A#C#G\"A$I-:!x6Q!0yrb$5C!B#{#F+\u{18}!:u\u{d}(!Bq~&!5y8\u{1f}\"!?7vZ\u{19}!&ytW\"1v1K;W\" A1\
        @`V$ K1y(v.=\u{1b}6! wR\u{b}!:vnF! y\u{d}g!,wQ\u{6}\" z?rgW\" x:Faa\" B9yf=+ y\"<!C\"D$@!I'?#:$C!=#=y*!=u!O!9xY\
        U!&}9O\"!C8@y\u{a}!$th\\7 N\"Q!M\"K!I!P\"M!N%P\"S!F\"P\"D\"M\"J\"P!G\"J!J#G!D\">!J\u{13}\\! zGP!Bwhs!8v\u{0}&( \
        L\">*B\"B#=%=&@+>\u{1a}$!<v\u{14}R!1uy\u{4}!&u^Z!1t\u{4}\u{14}!%uSP!CwXN)(L\">#D!G!I)C#K&I&N\u{12}\u{18}!!t^\u{1e}\
        !9tb|! E2.\" J#yHl! MNN!1uyh-$>!F#9!8!C!=!z!:!?!A'9#B!LO\u{1f}!Bw>>#1='E\"F\"@!:x\u{4}9\"*B'yFU!:u t/ q#=!5\";\"\
        5!5\"H!2\"2!7\"0'N!6!q-4\u{3}~!)yL\u{b}\"9t!Ot\u{1b}!Ds\u{d}Y.!;\"9!=\"D!B!\u{7f}\"E$@!F\"@%<&<&=%=~\u{16}!=uB-\
        !(u75! x\u{1f}\u{12}/ J$@#J!:!8!E#7!M!?\"A!6#C+u!3\"5bR!Bx\u{8}{\" y:Gt\u{8}!1ua`3#t!A!D!B!G!H#O!M\"M#G\"3%I\"L\
        #4!x!E#H!J$D\u{1}A!:@>\u{17}! Fxj:!/!o!2!D\"6$t!M!G!0!L!/!<!@!4!7!3!0!3#+!m!M!4%7!3!3$9t\u{a}3!5!B\"|!=\"=\"<\"\
        E\";!<!>\"J!7\"7!1$B#6%6\"2$w\u{19}A\"&w4@}\u{f}!2uqE\"0H!vKs=#=!r\"M!K!G!J\"J\"=!B!Q!>!N!D!E!:\"V!?!I!C!T!L!I!\
        F\"M\"M!S!K#@!H\u{1a}Q!;u[B,\"P\"N\"M'D#L!C$?%E!H!s%J&0d\u{9}!.u\u{12}\u{1d}#!;5;!{:\u{5}!6xET!GuR;!#xcE!&u;r- \
        M&?!J!;%4!=!@%H!I#M!v\"3(5\u{d}Z\"8v/F\u{7}\u{1a}1!6!8!A!H!?\"K!:#?\":!9!>)u!5!L'7!:!3\u{9}!\"1?(>|\u{1d}$ \u{6}\
        \"O83\"=9c!<ta\u{9}! u\u{b}O* H'>\"~!<$9#?$<#F\"K-L\u{1a}\u{1d}!1wK>!1zi\u{a}# M*s2@Z=!:D4\u{9}!Gu;\u{d}! u\u{15}\
        \u{1}!$|\u{a}N$*E$;#;'NF\u{2}!GuvU!,t^H$$x#@'@,D\u{b}\u{14}!:F`:!B{5(! vOP!9A\u{f}\u{1c}!4yk)!,uhn!+vtf!:xs\u{5}\
        3!+$M!G\"<!8%O!E!1\".$(!4!S!L$1!4!v\"-!/!)\u{12}-!:u\u{17}c+ M!K&B#?$D#@%J\"B\"<!\u{2},K.Z!!vFA!<tC\u{12}!6u]\u{12}\
        #\"v%G(HB\u{0}!6u`b!CxdY!5yxN\" K\"v(O!G{\u{11}\u{b}!:vu\u{1e}!:v0V!GuFo''E#C$@#C(@!=!?EB!&w\u{17}z4 M!H!H!J!u!\
        C!C!D\"B!G\"@\"P!s\"K#G!B$K!u\"C+P^*!4u\u{b}\u{13}!8v>n!&x_g!.x%\u{f}!1x\u{5}!# F!v7C\u{1a}U! {x\u{9}!G{3=!6u\u{3}\
        +'%G%G.E\"J!;!I+J\u{7f}C!<vV>!9uO_&$?2v#C!E%v(>Ww!AuIE3!D#H!A#C!R!G!H!H\"E!F\"I#1\"G#K#G\"8$3!/$Jp\u{7}\"!>!wVR\
        \" J:v<&1 K!3!6!?\"J\"F!=#=!D!8!:!?\"F#H%C)6!v\"(!!uA\u{6}4 G!{!u\"u!@\"E!A\"A\"?!>!@!A\"G%5\"@!9!K!9!7+Lk\u{a}\
        $?A!E$\u{7f}#xgE!9un`!9uM\u{9}!6t$@!<w&\u{1}!/yc\u{8}&%u\"@#H!>+s1Apy!#xL\u{19}:!P!F!K#H!A!C!G!C!F!I!G!K!N!K!I#\
        N!Q\"L!@#F!O!J!F#K!N\"Mjh\" H<uz(3\"B!A\"I\"G#M!D%4!@\"3!G!=!x\"K!7#H\"8!D\".\"K[`!Bu4z!1w\u{e}\u{a}! t{d\"9u!G\
        M<\"-u:DZf!4u\u{7f}\u{3}!$IY-!)y \u{f}! w]U!9x11!G=bC!,w\u{a}\u{1c}! sD~!+y\u{2}z9 R#N!r!@!C!@#L$R!F!v!R#B\"S\"\
        G!=!G!<!s#C!C!s\"M!A!H\"QO&7 O\"L!<\"D!:!G!9\"7!<!w!9!O!7\"t#<!J!H\">!Q!4!7!?+K\u{19}## E9v!tK_!>t /!Bv<x!GzA:%\
        \"H%F#K-t\"I|)!<wA\u{5}!:zg\u{18}!;y9h!:u#-!1x?I\" J8vt\u{7f}!-u'X! uj'/!5!G\"?!A&=\"8!C!?\"B%5!x\"D#8%6&sZ (!:\
        $v%F$@(9#<!H\"<>g!:u\u{8}\u{15}! L\u{5}~!1{\u{a}\u{12}&-w!=#B'F\"H\"<u\u{e}$98!@!|,?4X!4s']!G<3\u{5}' J$>!F)@(H\
        #w\"8!\u{7f}!3t0:!GwoW!+vm?7 V\"O!u!J!P\"J!H!N\"J!>!K!O\"B!H!K!2\"A!M$M$t#G\"C$Io(! B\u{15}k!9zf3!Cz\u{19}z!Cu\u{9}\
        v!1{\u{8}H!6v\u{19}A9!J!O!=!H\":#E!K\"F!9!P!M\":!F!1!O$D!J!t!C$I!q!L\",!I#M(\u{0}!#v\u{1}\u{a}(,A\"E#:%C#t\"<!@\
        +wcn\"5t'Ji5#1E%;1:I\u{1}( H(;\";'='=!~!G%{Q)> w!,!3!{!?!@!G!A!v\"<!:\":!C!H!5!<!:\"1!G!-!8!P!9\"=!.!2!7#3!5!.\u{f}\
        \u{7f}!)v=\u{1d}$1A)A!w,uxz!'u0s!3xEv! J\u{5}]\" K;yr|!#u5t) O%@\"C\"|!:'9'E+<$E\u{11}\u{2}!4u?g!:v\u{4}\u{15}!\
        6x0q!:w\u{1c}8!,uAQ!1z;\u{1e}!:v$:\"$v7G\u{e}'\"1<)B \u{8}!9uGa%\"L#E\"C\"G(CZ\u{14}!9t}\u{d}!$sio!1va\u{1f}!;w\
        \u{1b}\u{17}!<uC3$'I(?)F/Fh$!=u\u{19}E%#C+E,B$z):\u{17}&\"1A%t@H!Gu\u{1d}2!/v4\u{15}!1t0J!<s:6''F\"?\"C\"?$J!<\"\
        <K\u{11}&$z+A\"E'x\"F-BJg!'E(R!\"wn\u{19}\" B0A:M!3sd)!%zQn!1v\u{17}\u{1d}!)x-C!G=]S!;t\u{11}D1 N!Q!M!@!8!?\"D!\
        L\"J\"r!?!=!E\"N#H!I%I^n!,y\u{3}W! KW\u{10}!9u27! v{$# E*A'un9!1{8\u{e}!Gv3\u{1a}!Gy\\\u{e}!/v8\u{b}!1|go! y*\u{e}\
        !=y\u{13}P% w'C(?\"A'L`.\":H*x^\"# J(?'v}?&%D%=,5%@)z#L]~!1trC\"9B.<v{! xYM1\"H!>\"E!C\"\u{7f}\"C!=#?!E!7$9!4!7\
        #;\";!7+G(D3 o!F!r!B!H!G!E!F!@!?\">#D%8!7!3!7$F'6!8\u{15}\u{7f}# F3A.vSm0!8!=!E!@!E#D!?!C\"s#F%@#8#O!L(7$J\u{e}\
         !:F\u{1}L!9xj-!){Q[!GzZR! Gg\u{1c}%\"B!v\"H)F,K\u{1e}\u{e}!9t>U!8vY\u{1b}!)w\u{3}X!1{E\u{1a}! xp8!%vSt!GxeK!<v\
        G\u{16}! y\u{0}$!(vn@\" K:uy\u{1}!1|g\"\"4u3E\u{1c}R!!xc\u{8}!4tfp! v\u{6}\u{f}!Gy$6+ \u{4}!D$D\"C!F!H!3'>'K\"B\
        -K\u{f}V\" @9y0|!:y_&!4u`r!#{l\u{17}!:v-d!;z!U**>\"A!D!G!I'M\"C#J&H&K\u{d}^! vtD#1C2u$BmT!<u\u{c}S!8|UX#'N*K(C\u{16}\
        V\" I/y -!2v[{!<uJy!!wY\u{a}!'E;0+ u!r,?!s\";!:$9$?#A%:&;Q#!4tD)!\"wj7!GvNk#/C)?\"Msq!<xTo0 7\"C!>!<!{!>!u!{'<%\
        9\">\"C!>!:!;,<\u{1c}($ L8w\"x\"=w&\"!C#x~&!!u2V\"5C'xbF@ M!F!E!x!R!Q\"T!R!O!K!B!?!J!L!P!K\"D!*!J!Q!E!7\"N!O!Q!\
        E!Q\"M!D!I$B\"t\u{2}G\" GGut\u{1c}!$y=\u{8}!!x\u{5}G!2vWU\" D:}Fe!:@a\u{1b}!%z;\"! u\u{0}q:!6!F!;!5!L!5!3!0!2!D\
        !N!K\"5!F\"6!N$r\"I!r!S!F$H#P!8\"D\"OmL\"6t$Ds4\" }:ER;#$E\"{ADCE! HF_!1vx,% :#}\"F\"B1s!w!Gw\u{1c}\u{15}!(v5=(\
        !9!C\"9#B.5$<#;\"{V+!6xM\u{1e}!$w`:!:L\u{12}s!;;~s!6uF&! um\u{5}!6tnv!)v7 !GAAj#:>!v,@7\u{1}! yyB% B!C#C7|,B\u{9}\
        \u{c}!?s\\b+!G!G\"J!J\"H!D!C%H#<#7-;\u{9}b#$x'D/Ca}!&y\u{6}/!&y\u{11}o# ?8w!B\u{9}:!,u3`1\"M!B!>#M$H#@!G!3\"3!4\
        !{!)!C%E'2!/!G\\\"/$D!{!@!D%=!A!F!C!;!>$8!>#>!O\"F\"q\"'L<Gou2 I!s!<(B!;#:!H\"z$9!3\"<!7!<!?!J%u!A!:.o!9w~z!Bwd\
        ,!<tw\u{1a}!1un\u{3}!9y\u{8}[!Gt\u{14}z\"1x2E\u{3}6-!4\"?$>!6\"=\"E\"J!=\"E#w$J!G.ME\u{3}\"7t0s-+\"6J#vzT# y\"I\
        8@\u{16}I! JzH!<yL\u{1a}\" H1z\u{18}i!$w\u{18}@!!uid$'H(C)?\"L0\u{18}!Bx\u{13}m! Id\u{8}!>x2\u{0}A t!P!H!:!M!@!\
        C!=!F!?!?!F!<!B!?!G!=!7!C!O!W!L!T!E!P#0!R!M!G#A!M!N$Q#\u{a}!1y\u{f}d$ G3w!A!@qo& E0x!B'y\"B->@7! v\u{f}@!(vg\u{16}\
        /!9#@\"D!B!C!;\":!;!B$<$5$?!K!@&?2A+ N\"@#F%J!<*y!7#C\"E!;%L'm!4ui|!%t&V!:L,|!1wvg!Bq#R#->$?+zs\u{a}# t(v)B,\u{1f}\
        !Gx\u{5}1!&uaT* @\">\"q+B\"I%8\"@!;!<-H]&!%zJ#!9w\u{19}n& K!>!C(?'?'w\u{8}!'%{!A!F'G#@'G/=cO# E8|\"Fr\u{18}) H!\
        :&x#r.E!:!K!@,E?k\"3x!DcT\"9v.KlP!GD\u{e}(!!uvp!9xke! vT\u{1a}!3v\\&#(y&C4t}\u{13}!-x\u{3}%!:v_W! v[K-!E#K\"I\"\
        @!F#I#J$s\"I#F\"I!K,M\u{b}b!!xC}!'u\u{1a}\\\" u;KB*- J!J!F\"F%H#D%H#F!E#o\"M\"L+Jv=# F,w%DE.( L\":#A\"C$A$A\">6\
        7N<!*|\u{11}D3!A\"H!>!G!F!F!=!v!L!:!A!:!B!H'7&A#G\"9!rsq!<x\u{15}r!9uKh!<x_c!1vwJ!CtG.! JIH!.wv\u{11}!Gu\u{1a}\u{d}\
        !Bz+j'!:$F$C\"@-B!>)?n,%*D'=+v%t&Fec!#r.#!GxG@\".D'C9\u{13}!<u3N!>z\u{1a}\u{2}!GxhX! y/y# D!>8D8Q\"!?7vU\u{4}!3\
        u\u{0}\u{2}!GHBq!Guzu!#x\u{14}e!5t\u{1a},!.t\u{b}\u{c}, L!s#F#D!A'E!u!C(D!M(t%MZ8\":C-?Q\u{1}8 K!H!I!G\"@!D!B!L\
        \"I\"L%@#q\"P!!!I\"S!G!T!$#O!Q\"=\"6!;/7!,x\u{1c}x$&w!{&A!B\u{19}K!6u?9+#>\"@\"C!=!>!E!A#B!C$<)I/]!$t\u{8}F\" I\
        Gw\u{7}:+ O%@$B#J!G!I!N\"O)G!C,MI\u{12}!<t%k!Gy\u{1f}'\":M-L\u{7f}\u{b}!$vP*!6t5a# G*>0zYG!Du\u{10}Q$!?\"F!EC{\u{16}\
        o!6uM\u{1e}$ D&w'A:C!b2 F!C!A!I'C!9!:!K!M!;\"N!1\"y!A%M!A!;'/Xc$ \u{0}'@1A\"?\u{c}G8!K\"K!I!>!F\":!M!R\"P\"A!A!\
        0\".!2!>!L!K#q!P!K\"J!F#@!DYq!!v\u{8}D!:twL; l!:\">!3!3!:!@\"/!;!.!\u{7}!4!1!1!4!@!8!3!O!G!A\"J!K#:%0!P%L\u{18}\
        \u{1}!=u($!,u\u{10}*!9x$,!%wPI!.w^\u{b}!6uGs# D!F4w\u{7f}2! u*c!5uQr\" F9v\u{0}\u{11}, q#D(C\"F!I(=\"O!L\"@!B%D\
        &CC\u{10}!GvO:!Bxo6! zME\" K:w\u{3}\u{2}!G<;\u{a}!9w\u{1c}\u{f}!1u\\l!!u\u{2}\u{7}!9w\u{10}\u{10}!1{gt!GA#o!.w_\
        -, K'B!@\";'=$J!<\">\"H\"u&J%uw\u{a}!8w.\u{11}\"\"H/AM!!9A5{!/u=\u{16}!.x5E!6w\u{17}!%\"H!L(H.L!OB\u{c}!$tKs!9u\
        #a% L\"x#E%B'@|\u{11}$%A!v$='I%\u{0}!4uG;!5xTb!CsA!!,wnD!:u\u{6}W!1|a}!1E\u{4}\u{17}!6um\u{6}\"+|/E352\"L\"9!O!\
        :!4#H$9!J\"<!P#t!q#R!N!B$J#1%Nkc!1y\u{a}M\" IGyM:!5v\u{1c}o!;v\u{1b}w!4u9v!Cst\u{b}*\"I\"C!G\"H!C\">%F*C\"C,78_\
        5 O\"C!?!B!E!F\"I!4\">#E!M\"r#,!G\":!J#C!G#H$.$z\u{9}N.\"F&C\"C!>!?\":&9\"8\"B!C\"=$F$z$DL\u{1}2#I!I!N!M!K!G!I!\
        L#I\"D\"F'L\"N%A\"J!3\"v#F\u{7}9!<vsf!9w\u{3}\u{7f}!1yif# w6H$AUP!Ctb1!Gu6x!$x?f\"!<0DM\"!<t\u{14}\u{3}! L\u{1b}\
        x#!>4H%wC{!1B)j& u1J\"O&G!J\"Cra!1u\u{5}E! v\u{18}\u{5}!:v\"R) s%K&F&H#:!I#F#H,CZ\u{3}!:y:l!.vcl!9uVI!8tx,!$u\u{18}\
        \u{2}! |\u{f}\\!6wK/!<x\u{1c}L: B!K!G!C#Q$v!s!p\"o!E!*!S!A\"O\"E\"I!H!K!>!F!,!/#G!A!I\"I2e!4ud\u{17}!&FGJ\"+x<A\
        \\B!=uCm3!F\"P!K#s!q!@\"N!A&B!>\"J!C!H!G!=\"E!L'>\"??:!,u\u{13}\u{d}+ t!?!@\"=!>!=\"<!;&B,@,7\u{12}\u{8}!:uxk- \
        \u{3}\"C%@!C\"D%D\"D%@\">!?!<!z,?hK2!C#;!G!B!I\"7!D!H\">!C!G\"I#G!/!/+1\"5$z\u{0}I!#xfF!*t3\u{4}9 T!M\"G!H!N!K!\
        B\"D!A\"t!=!O!M\"K$@!C!D\"I!Q\"r!P!)#F!6!v\u{6}^!5w\u{0}6, E\"J!B$;\">\"<!;!=,@\"D&4\"7Jp!Gy3\u{1e}!Gt,\u{1b}!:\
        y\u{14}@) @\"@#x\"{#s$A*@!A!8<P!:u\u{1b}a!5wC/!6u/\u{18}!1xxL! x\u{10}H!;sRw!0yg(!.vQ#!Gv\u{2}P' x\"D#s\"C#D'E(\
        H)Q\"*?,v%3!=scS\"%u%E\u{1c},& t0=%;$;\"B,x\u{e}@!*z0u!,w\"K\"#@;yr\"\" K9A?37!s$O!N!G!F!D!O!H!F#M\"H!0!E!E!D!Q\
        !F\"I!L!C&D\"<$Ztr5\"B!A!w!A\"D!E!D!G!7!:\"J!<#I!G!=!F#8!P)M!C$O\u{d}_!%v9t!1zTC!Gv\u{e}\u{9}'$C*>#A%u#F(w&@lI!\
        +vM6!&u`\u{8}!9u{%!6uy7/#>!>!G!C\"M&L!K!4!C\"3%G!F\"L!5%29d#*C.B\"H9\u{1d}! AD'%&D!B*?(<!xDO! w[;!8HWF!8xl&!1B>\
        \u{15}) u!C!D(G%G\"E%w$D!I\u{0}.\" H:y\u{e}\u{8}!:zC_!6u'\u{1b}!+u\u{1c}t\" x*G/\u{e}!+u\u{a}w!G=\u{10}\u{2}! N\
        On!8C\u{2}x$#z/{)E,?nG\"8w!?\u{12}}0 P#D#>\"G%>!D\"O!L!F\"A!I&H\".!1$5!5\u{1d}8!%rGf!.uE\u{6}# ?*@'u\u{17}p\"#{\
        /FQ\u{16}\"(u?F\u{4}i6!G!N!L\"B#B!9#;\"D!L!*\"D!,!>\"'!2!L!I!Q\"=!0\"B#@7&\" B1|VO!8w'\u{2}* \u{8}!<)J\"A%<'C!<\
        !?\";+9D`!6tJ\"\" s<Kcy!)ua\u{2}' v!w)>'A'D\"B)A\u{16}1!GD\\z\" B8\u{1}S7! w\u{13}\u{6}\" G/t\u{a}G!Bv\u{d}\u{0}\
        !1vF.!Ct \u{4}\"1v1K\u{5}\u{15}# K:w&t|\u{18}!)vG\u{c}!2tXO! w\u{1e}\u{a}\":I*x\u{3}$!*KTD!Cx$\u{8}!4u\u{15}I# \
        {:E!D\u{0}z*\"I\"C!G\"H!C\">%F*C\"C,7S\u{17}\" {:?AA!:uJV!4u<?!.vN+!6t\u{5}e\" u;I5+( L!\u{0}!A\"9)H$>)B-?'2# @\
        9w.=|\u{f}\" J:{\u{1a}\u{15}!-z+\u{f}'\"G$C(L!A\"G(G!M0Y9 P\"J!N!y!K#C!F!J!:!H\"C!=!K!p!1!J!/!,!B\"Q\"J!J!L!5&F\
        r\u{a}\" }'Gk\u{f}9 R!O!J!>#I\"L!H#C\"K!I!-!H\"C%O!C\"D\"5!6!K!r!I\"u!N!L\"QGy!)xRV!Gy\u{9}7&$\u{7f}!G\"I*K'G/;\
        \u{15}b0 v!K!C!A\"E\"G#?\"H!F!H!E!<!:'C!B#Aep!%y \\!)x\u{1f}6, ~!>!y%C!?!G!?$@!K)D\"A!@Kb!1x#;\" H:x!\u{9}!'tI \
        -!6$H!D\"B!?$8!C!B%7!4$8#7&;e\u{12}!*@P*! t\u{8}f\"*C'~\u{b}\u{8}!.u?]!<w\u{17}E#*?+{%A!\u{17}!3tB\u{1c}!2v\u{18}\
        :5\"I!K!I\"E\"H!D\"O!I!J!N#E!I!.\"J!)!1\"N!L!Q&G&H\u{6} !!u*\u{9}!$u.\u{9})\"?\"?#F%>\"E'8$>\">\"z\"F!Aw\u{16}\u{f}\
        !G{3l!Gub\u{1}!GBF9!1y\u{1c}\u{8}\"1v1Kg\u{2}! B=\u{7}##?+D\"|p\u{b}& t0=%;$;\"B,x\u{1a}u\" N%u&=!Gwkn1!K!M!>$I\
        !G#I!H!>\"K%6!.#O!F!N(F!/$G\u{10}|!1D+U!:v\u{5}q!+u\u{1e}}!<tg<\" u:K\\\\!4tQ\u{8}!Bt6~*$I!F\"H!G#D$@\"z'E!>#A\u{7}\
        \u{0}!&vo\u{4}! F\u{4}a!GyL4\"8z\"@d\u{11}!=u|6!:t`&!:C*P! z5|3!F\"A\"L!B!J!?&C!J!C\"D!/\"E!C'4!4!B\",!-!+l\u{2}\
        \" A5y0\u{9}$'G#H,K#M8$; A!E\"I!K!9!8!7!F!7!/\"2!/!I\"2!:\"u!\u{7f}#8!F!s!E\"0#w!D!9!:%IS\u{e}!&ul7!:z%\u{7}!=|\
        4d\"*t)t\u{15}e!(w&=\" x#H#M!1r\u{16}N!GF[R!1{V6!!x-^!>wkr\",v*ADu$\">\">&E'w,@!;u/\\3 L\"C#E!B$H!@!2!J!?!<!5\"\
        =$.!6!N$x!3!x$H\u{16})! w\u{10}\u{16}$ F1B+x+Fa\\\"*E$t10!1v?C!<v\u{c}\u{7f}!<u\u{11}?\"\"G'u\u{7f}}. t$F!G!D!G\
        !@!B!B#@!F#t'H)=&?\\U!.vG1\" K:H, !GyPc!GtL\u{1c}! {>z!<x\".!%yiL!:H\u{b}5! v5>!1xBw#'x'v9E*\u{9}!(v\u{1a}c!&w\u{c}\
        m!6xYo!:w\u{8}&!/s\u{1f}\u{c}1 O!Q!L!@!7!@\"D!K\"K\"r!?!>#M#H!H%I)5\u{11}g!2yc1!1tEZ!GK{`%,A'<&x!D!I\u{1}.! x\u{c}\
        &%'D#>'@(@*vqW!$BP+! u\u{19}|!Gt\u{11}$! w$b\" J!x{S!GzY$(%A#;\">%{+K!?!>&A\u{13}<# C(~$Ce9!*y\u{e}\u{1b}/ N!>#\
        =!F!B!G!A!y!J\">!<!E!F\"I+=si!*}]]% K(@'A3x%>Q/!)udS!6sU>&\":%H$I#C!B\"D%{\" BGA:V<!1!R\"R!j#S!O!R!P!N!H#.!L!/!\
        ,!8!8!1!>\"N!R!M!.!5!<#,!1!<$0Zv\")~>G\u{12}\u{13}# M'H1w/I!.v\u{c}]!GyJ+\" C;z<?!Gtc\u{b}# D/u)w$w\".v4K2)> H!\
        C!E!E\"S\"t#o!o\"N!N\"@!S!F!N!F!G!M\"M\"J\"K!<!/\"N!O!H!I!P!S!7!M\u{1c}k\" w:H@V!:vB\u{0}!<t\u{0}x&$x#E$C!A,C\"\
        C\u{1a}f!AuCN!G@po!Gu\\\u{10}!,u8\u{1a}!1ui/! y\u{e}\u{b}!<xI(!*v M!By1\u{2}\" N,t6\u{13}!Gv-\u{1e}!*tOw!5t\u{3}\
        2!)w\u{15}c#)I(K%NPe!1tCL* D!;*w!u\"C+H!;!D!@'<b|\"3w4AG4\"Eu\"{**5!8\"C!<!L!N!t!M!?\"B!O!B!E!F\"u#9\":#<!F!<!<\
        %83[!@tJw!7z|\u{b}!G?B\u{1c}!Gv\u{c}H\" w:B\u{1}t4 I!x$?!:!A#@!2!9!8!K!<%2\".\":!2!G!J!1\"t)F\\q!<wDO,#B$H!A\"E\
        $G!?\"A(@!E!\u{7f}!@+<3\u{4}!5t>C!0xqe! Ey}. ~\"F!@\"I!E!C#?!?!C%A#L&I!I,K7\u{9}!$v[O% v$F5H!u-B6g!AzEl!:@/X!9u\
        ~\u{1b}!4u\u{e}\u{1c}% t\"C%F*@)?M{#'F!A'F#\u{19}!GwG\u{a}\"+u&HoZ!*u\u{3}\\\"\"JEEXF$\">/C)K)xrc! s{7!Gu:k\" v\
        ,?\u{4}Q\"1v#x(B(!<$D\"@*M#>\"8#=\"A.N$ H-\u{6}$B(A!#!9F\u{2}X!6u^0!1u~F!(w\u{7f};!:v3W!9t\u{a}\u{9}!9sf{!4sA2#\
         N'u#;\u{f}\u{1c}; G!z!u\"t!?!<!D!@!O!@!7!>!=!?!@\"G$Q!4!9!?!8!K!9!6\"1#1&L@q* I$@!D%B$B!?%v\"s#Q!C\u{1d}I! s-\u{d}\
        !Ax\u{e}1!1w0S!!t',!GuI=!;x\u{1f}x* I!D\"7%<)@#9\"=\"?$=&7_>!+u7\u{7}!<v\u{c}WA T!I!Q!I!E!L!:!M!G!E!I!I!?!8!I\"\
        I!D!=!H!H$L!O!x!E\"3!B!E!y!K#M!J!?!OZ\u{5}!GC.'!=x,}#:D&u$Gr\u{a}!CuZ/!)vkL! F5A!&x((!,xx\u{1c}0 K\"I#8#?#8!<\"\
        9!=\"E!5#y!1#E(H\"5$p\u{19}5!9u\u{15}\u{7f}5!L!K#O!J!M!I!D\":!=!9!@!E!J\"2!5&v\"A!/%x!@!0a\u{14}1#J!J!O!M!H!H!K\
        !I$s!D\"H!L&C\"L\"D(u#GQC!<v=c!-s&\u{10}! O@A!1x/h!Gv\u{1a}l6 R!C!H!>!>!D!H!G!G!N\"L#O!C\"N\"-$-#M#-!F#D!H!J\u{16}\
        \u{1f}!3t\u{16}V\",G!Bf\u{15}!<to'4!I#I!M!B!D!B!A#H\"F!E!6\"3!5!E!L&I!:%2!E%xx(1 P!6\"I!=#D!?#;!9!>!=!F\"C#8\"5\
        $P!t!9\u{1d}C!-u`%!1E\u{1b}!!GubL$.H(D\"u#v\u{4}K\"Dx#y3\u{18}\"&~A?iS!:v*-!-z\u{18}J!:waL!,u*/!Gu\u{4}3# {\"G8\
        Dk\\#9E!D)yd\u{13}!$w\u{1b}f$ r!H5B&F\u{0}C#*C*@%A\u{18}\u{7}: Q!:!H!C!I!@\":!1!6!D!3!J!3!9!B#E!M!\u{7f}!q#J\"J\
        %x\"I!;\"@#?LI\" E!x_\u{1d}!3u>D\".u-w\u{1f}\u{19}!4vaQ!1yqC1 C%6!G!;#M#t!E%u!N!7!L\"?!E!C!E!<%u~)!;v\u{b}$7!q!\
        H!p\"J!=!J!E!G!S!I!E!K!M\"R\"I!+\"?%G#x$M\"N!A#G\u{6}Z!0tvl# P&N!IvG\" E:{hR!1x%k!6x,:!.v\u{18}o3 >\"=\";!A\"9!\
        8\"<#7!:!9&7#;#<!y\">!t#5!8!I9\u{c}\"*G3ve]! u>R!!u4 \" I:w8W\" N/F0X# E*w.DgL! u)\u{15}!$uEr2\"@!s!;#D#B$@#C#9\
        \"7\"D!>!<!?!9\";#8!N%s^\u{c}C N\"F!;\"O!E!N!P!L!T!I!J!O!R!P!R!\\!D!D!R!L!o!B!O!v!O\"U!E!A!N!C!H\"s!Q\"/!N\u{1d}\
        ;! u\u{a}r- O#D!9#D\"y!;!C!7#8\"I#4$F#Ax\\!.E/\u{1b}!0y\u{15}B, t\"@\"@\"A\"A\"A\"=(;!7!8#9.{\u{1b}i!1v\u{1c}\u{8}\
        !Gv{\u{0}!9t\u{c}%2!4\"?!9\"B!6\"5!H\"}\"6!;\"K!>#1#G\"M!N!6'4/%\"*\u{7f}$BI)'\"H%I&?\"A+J!A,87w! s\u{9}a\".D*y\
        =\u{e}!BvAV) O#@\"B%B'='}!A!C(D=@!:v\u{e}<\" F\"u:v! vXz\" H<=t\u{a}\" K8wg>%*8\"7!9$@3D8\u{16}!Fy.[! ux^2#;%6!\
        <!K!8\":\"<!:!7\"<\"3!H\"I\"H!B!x&7#w4q\"1v#xH$!3t'\u{7}!.u}W!9zBR!*z[(&$K&J$H#N$E$K#\u{e})$G!E+?#>#=#F!L!D,?T[\
        \".u-uHw\" G:v{\u{1a}!(w\u{7}n! s`g!Au\u{18}\u{b}!<r9q!4v\u{16}:!G?O:\" ?'E\u{1}N!0?4b!<{3:!)vH}&\"L#C&</J\"?+>\
        \u{3}*$\"@%?*t2{av\"6J#v@~!<z\\6!4s:\u{7}! u\\E!*x'\"- G!G!D(7\"=#<\"J\"2\"F%G!C!9'1\u{6}d!6t*L!:uIX!Gu}h!:uad!\
         ?iV\"9u.@6w! u\u{14}\"!Gu\u{2}v!:uDO\"$y%DnJ\"8w!?\u{17}\u{c}!1tir#!;9I\"=Gz(!5#C#A#F+:$G*<$Gl-!:E9R.#B!D!;\";\
        \"A!7#L!s&5!2!7#6!9)8u]!G{\u{1d}\u{1c}\" M\"@33''E#D$A#C(@!=!?k,!*x\u{3}>!Gv+l!1B\u{f}\u{12}!9t*\u{10}= S!q!N!r\
        !H!E!P!C\"R!M!G!N!J!G$E!C!K!?!M!,!T\"W!O!L#E\"K!L!G#AR}\" C#x=~!1z~P!Ctp+!5v\u{1e}\u{1f}0 M!1#K$u!;#8!3$M$H!L\"\
        I!?!A!J!1'1?w! xg\u{6}!=ur](#B!<!C$x%>#E#@!@\u{a}k!=w\u{9}-\"*A9xn\u{6}!1tlJ!'u]UB \u{4}!&!J!A!-!7!;!5!;!*!\u{6}\
        !B!E!6!4!8!7!C!0!/!I!?!'!5!B!.!u!E!7\"6#/!0!*$:%f!GvIx' K)B!@$B!w*=*xn\u{7f}\"!H#z;\u{9}& s':#C's'E/?Pl' J$>!F)\
        @(H#w\"8|Y!4v\u{15}h!+uoE!Gv \u{7}!7vRL\" C6yAs! Ib>! z>\u{12}! w\u{d}j!<thZ:!F\"M!D!J\"D!O!E!H!J!J!O\"Q\"A!:!w\
        !G\"S!I!u!L!R!?!s\"E$B%S\u{1a}\u{3}3 H!E!F!M!H\"H$@!F!r\"F!M#-!/!D$J!L!N!K&*``!1u\u{19}!!&w\u{19}G!Gys>!Gx;R!G>\
        \\_!9u+\u{c}! y\u{0}r!1u\u{8}s!Ct:[##B'B/x]\u{5}!:v\u{c}*!CwB~& D\"C(D0z*{#sl\u{0}($A%=!;\"}!>!B#w6InX!5xNP\"+w\
        <@0\u{7}!2u]\u{16}$ |\">(>==:\u{f}!#v\u{e}j!;|{=+!5$E#@$<#@\"C$C!2$M!H,NaI+ N#J!?\"A\"L%A!G&J!5#M#?hv\"9t#Dv\u{3}\
        / G\"@\"C\"@!H';!?\":!\u{2}\"6!3!8\"E\"L-J\u{3}:,!6#D\"x\"H\"K#A\"H\"?%6\"M!B#9,\u{c}\"*G%F\u{3}\u{13}!3x\u{a}=\
        \" C/s\u{c}\u{e}!G=mJ!!vou+ t%K\"N$E&F#9!I#E\"O!G,B\\:\" \u{7f}'B\u{4}u\".u+x\u{9}\u{d}$ D4>!v%|?>!9zD\u{d}9 R!\
        F!F!w!T!P%L!D!A!K!P\"K\"D!+!J\"E#N!O!Q!E!Q\"M!D!J&r|M!Gwl(!,w\u{15};!Cu_J!6u,_!5t<b!Gu\u{1f}\u{17}7 N!<!t!=!9!H\
        !A!<!=\"8$s!t\"G$|!:\"E!<!M!;#=$=!<$<\u{1d}z!:vX@!5w9x!'FeQ!&}\u{18}F! x.@!Ay\u{c}\u{c}! K!`/\"H!E!I!I!E\"@\"?!\
        @!B\"A*>!B!u\"8+;\u{4}h0 P!M!J!;$E!E#G!F!<\"I%3$M!I#O\"5$Coc!3uo?!7{g\u{d}\" H(zP\u{5}%\"L%<#v.K/:\u{5}D!GtWz!;\
        zQ)!4w|\u{12}! v\u{6}u!,t&@!1yu2!(vB ' L*G$r\"u)?!=-<?;.!K!8\";\"B!>#<!9!A%9$I!F\"G*G%t?f!&uI\u{b}!$vY%! y\u{15}\
        :#\"E7B.;\\\u{1a}!=x@!!6zW\u{16}\" DG|aQ#6G$K-yi(!!u'T. G$\u{4}!E#=\"F\"B!:!7!<\"B\";#=\"@/@\u{d}\u{19}\" N<@*s\
        ! z\u{2}M# u-w-D\u{e}N# w)A%vlD6 n!>!<!@!>!@!:!E!<!L!>!<\"8!@!I\"H!C%x!A$@%M!FGE9 N\"J!=!1!:!9\"H!Q!<!<\"=!@!?!\
        0$,!7#Q#~!D!K!/#L!)!A$w\u{1b}Y!%us\u{18}!:v?', H!<#<%A!;'<#;%=#>\"|%s!Lqi0!=#I!v\"F!G\"J\"A!B\"I\"C#<\"9#C#<';!\
        xpi!4x'3!#x\u{e}R!9tC ! u,B1 H\"A&A!9!F!B!=#C\"E#7\"L#?!L\"6#D%D#H\u{17}%7 N!}!O!E!K!F\"Q!J#N\"B\"E!4\"6#?#M!9!\
        L!N!P%7!I!6$L%1+!?#<!E!C!B!A!z#=\"@!G-=\u{1c}4\" E$vTT!4uc:!2x\u{3}Z!$xQS\"7w#H\u{1e}z#6?$D->,>\"1v#xFA!GynF4 Q\
        #?\"=!A!9!A\"7$G!8\"<&s!D!9!}!H!>#G!v$F#4a=!4uf7!1uU\\!Gw:\u{19}!%vb\u{e}\" F\"\u{7f}{\"!GutM!G@,(!Gx\u{e}$! G\u{2}\
        \u{1b}! xI_!GwCY4!M!B!s!F!,!9!H\"C!P\"=!8!7#6!<\"5$v!s\"L&2!I\u{10}\u{10}\" E8y.n!Ay1\u{17}!#w\u{15}K!4t#y,!4!<\
        !@\"E!F\"I+9%E#B'6!5$F#\u{14}\"1>1u\u{d}x\" v4uw\u{17}!<tlI\"1z6DW~!5{}\u{1}!9u\u{4}D!.KH\u{9}!&wl#\".u.u%\u{17}\
        !9C\u{18}\u{1c}8 M!9\"K!8$N!C!J\"K!3\"P!?!Q!D!v!J!w#M\"L!K!P\"0!O$*$?\\u# D;{,Fa~!6upu!Az)\u{1e}!9uw*!3t\u{f}$!\
        9u`V/!4#7!x!?#<%>!B\"B$3#H!8!L'6!6!;!'! w\u{3}z!:w\u{d}H! C~z!-usd\"!yFG|m##?7E$z\u{a}\u{4}!$v)D!,wgu\"*E0@tX!G\
        ygf!'w?<\"8w\"Hd\u{1}!G?yN!GA\u{1a}u!Gv9Y!7z*;!<vRa!1tD$!/rN\u{18}!<t6%!&w-3!#w#\u{1e}!Et?n&\"D#H1:\"I!C\"E\"1$\
        :G$z$C%IH!!&zlC)!\u{2}#B#G#D\"H%G%J#C!C{4$\"B-C\"D$x\"\u{9}! yo\u{f}! G#f!Gt#l-!5\"B!E#J\"@!G!G\"A$I$2!9#G*5,\u{d}\
        !2sI9%%C!x!y1F/>\u{14}Y\"$C6D\u{1b}]$ F2{'?!A0(, L!s#F#D!A'E!u!C(D!M(t%Myw!1wgN!1t\u{c}L!Bu}p! t\u{5}z-$3!9!|\"\
        :!;!9#>!E!@\"@$=$?\"AD\u{c}\" I$\u{7f}30!Gu\u{f}U$!=/9&=$@\u{19}d!Gu~+\" H${\u{3}?!,uO\u{18}!<tl !Gu\"\u{15}!:v\
        PW!1vn\"%\"G%G1B\"r-=N\u{18}\" E:xEr8 \u{7}\"u!5!>!9!=!:!>!R!'!8!6\"7!C\"/!?\"4!5!3\"F!M!=!<,w*o!$u&5\"1v1Kx\u{d}\
        ! y>V!%D\u{1c}>!%v!E! G\u{19}v!,t@N!'vs\u{a}5 q!>#F!v\"D!F!w!I!D!A!B\"H!?!C#=\":\"L!D!P\"<+>E\u{5}!'t\u{14}?!Gu\
        hT!G>dh#8C$@+=\u{1b}o2 w!7!6!u!A!8!B!E#;!4!E!?!@!C\">'2!?\"=Lk!<tu/9 B!G!J!K#L!M#p\"q\"Q\"/\"F!D!9!B!N!/\"q!E!z\
        !@!G!3\"H!B&ByD!+uF{\"\"u8GW\u{5}!1vsn!GvwF!1uA.!G{\u{1b}\"!9wOk\" K:vFo!:x P%&C+=$9,>&{P\u{17}!5vvd!!w\u{4}Q\"\
         HCyf}!C{\u{b}^!(ut!3 H!6!7!C\"L\"H!B\"F!5\"?!<!B\">#L\"5#A);!x$=X_!;x3t!:tZf!$y$\u{1b}: H!3!;!>!K!~!\u{1}!K!6!\
        K!>!8!G!A!<!@%6!2!1#>!C!>!7%K!8%K~:$%A!v$='IQ\u{1a}!1yG\u{17}/ H!6\"K!=&G\"O#:\"r$C!5\"=!6!H\"7+NN\u{1d}!8w\u{10}\
        ]# C:>\"y\u{6}\u{3}\"!uFE+O!8w5\u{1d}!>v\u{d}P!*xV\u{1f}! xZW!1z3\u{e}!9u\"%2!G!H!L!?!=\"H\"\u{7f}\"G#=!E\"K%)\"\
        L#:&/!M\"{#Lc`!Gx8u\"5C%CZ.% C6w$D(u%C\u{0}\u{5}!<u\u{7f}\u{14}!<v\u{18}\u{9}!1t[L\"\"t8F.T!Gx-)!9uU\u{10}! vs_\
        !GuRW!Gt\\\u{1d}! v\u{e}G4#B!L!F!A!D!I!7!?!C!I#G\"D\"3!3\"M\"E!F\"G!{+H\u{16}\u{18}' M.D#@'B\"<!\u{2},KH<!;u\u{2}\
        }%*;\"@%F*z,EP\u{b}6!6\"M\"v!J!D!E$K!H\"?#G$M!3\";!Q!P!H!0!3#H!.!C$F0J!&u\u{a}N!Gvv\u{0}&%y\"C#E'I'G\"E K!4x\\P\
        # s*=0=$Y!9u02!<u#\u{1c}( N%t%D!H#<!@*@!u\u{15}0/'F\"?!C!H!@!<!?!C$8\"D!D%J#x$5%IW\u{2}!%v \u{1}!8EF_!:u\u{3}%!\
        (vHz!Cwm\u{6}!&u/\u{1}!,tpB!9tA\u{b}!=uF\u{c}!5xJg\":D*w\u{f}n> o!@!:!<!=!@!;!E!<!M!3!<!r!8!?!J\"I!C!G!P!S!P\"B\
        $A!5!5\"G!M!G%qf\u{2}!,ws#!Gw-J!<tth! LNY!:?\u{1d}a!<t\u{b}\u{11}? \u{7f}!0!Q!<!2!4!>!5!3!3!\u{7f}!L\"7!3!8!?!A\
        !8!8!M!)!1!:!C!0\"C!C%7!8!4$D\u{7f}Q!CuFK3!/\"J\"=#L\"I!O\"2!>%G#F!3\"H!D!I!+!2#B\"E%rEr!Gvg\u{15})%y!C!F$w!B#F\
        \"F(?.:3!7\"J!M!O!J!J!H!H!D\"P!K!G!G!F!E!G'H!P!J!H&P$P!I!PRN!3t{<! y'\u{c}\" D:{z;!8B\u{3}z!/t7^!$v([!:F!\"!9u\u{1e}\
        \u{14}!1w\u{a}3!:v\u{4}\u{a}!-ukp!(u\u{16}t!Gx\u{b}\u{4}<!t!L\"M!R!C!I\"E\"E!I!B\"K!P!P\"8!I!C!S!A!Q\"W!t!K!q$F\
        \"O\"G!;!L^M!-zg\u{11}\"=u*GF8!6xp:( I'=\"A#=%;(D\"E(9A4!!wW4\"9@#A8i!GuT9!:v%\u{6}!=sXy!4v\u{14}y\" J,u\u{0}2!\
        6u-}!Gy5^!%v5\u{15}\" I:vA\u{19}' J\"C2@\";$A!B!BGN4!9\"C!?!R!H\";!B!q!>!=!A!C!7\"C%B#?\"N!='D$=7\u{c}!&DH\u{7}\
        !5u\u{14}<\" {;F\u{8}%!/t?!%$u-x%;%>,=k\u{10}!\"AR\u{6}!$w\u{e}D!Gv*$!*u|\u{11}!1ug28 5!-!0!<#I!C!r\"x\"y#2#:!Q\
        !4!1!/\"F!A!0!0!7$M!0\"0$E O!:u\u{6}\u{10}!=y[7!CymF!%y@\u{1}1 F!=!{!=#C!;!=\":$t#J$y#F!?\"<'>!=$=\u{17}{\"(t2B\
        \u{1d}9! yq(#*D\"|%DTt!!uWO!5vp'!2u\\<!!x(7\"9y'v.S!.Kh1!4uR`!Avr)\"@w$Hp\u{14}!$y\u{7f}=!<t\u{10}\u{18}\"\"L8E\
        =8!Av.3!Fyp\u{1a}! r|\u{1f}# ?:A-tL\u{1b}\"1z6?M`!'wq}%!K$L#I\"L$ETu!G=HP\"5t2Ez;! voL! x$\u{c}! u_S0 r$?#>#=#8\
        #y!:\"6!4!1!=#7!8!@!?%73\u{8}!3tKm% y*@!|#>,?l\u{3}!6u[\u{3}\" F;xlu!:vz\u{4}$,?\"H+F!DB|$ H-\u{6}$B(A\u{d}\u{1c}\
        1 v\"O\">!G!?#I!H!B!F\"N!G&D!I#J\">!:+=w\u{1d}!*D\u{5}\u{12}\" E!xJ5&$?*C';!=#?\"I\u{1}5!:t3?!#w\u{f}o\"+B.I60'\
        'D\"|!A'<$;%J-I%K!4t\u{9}t\"#H,ya !&wmg!9t\u{16}\u{19}!By(.\"1{6y\u{14}H!6u\u{16}\u{7f}( \u{7f}\"=&z#:&='J\"F-;\
        s'&$H&D%L\"J(D!M\u{15}{# B9E#{8*'\"C\"F&B#w!F*D/<\u{5}-#&D+x6:5d#/t&E%uQ\u{d}!:u\u{b}\u{e}!Gu\u{19}1! u7\u{1f}!\
        :E\u{18}L$$v&?'='ER\u{9}!4uAl!6uo\u{1b}!Gv{9!Cx^q\":C-s`X\"$F-<V\u{1b}!1xF}!-ud1!7t\u{e}H\"1x6CK\u{e}!$u3=!Cs\u{d}\
        \u{c}# J\"A<@bq# G)=8u3C$ I&z+=6>6\u{7f}!9ym1!4u]i!#v6\u{1f}!:u^z! xo{-\";\"=!;!A!A#=$:'>#w\">!D&6\"<UR!6tZ/!#t\
        VE!6FG.\"*A'A:\u{1d}#&E+B2z\u{15}\"+!8#=#s\"?$B\"G'9#C!E!<!=Ww!Csg`! L*\u{d}\" E:xZ\"!A{Iw!$w5]!*F^K!Gu B4 H!M$\
        R\"O\">!A\"P#5!;!J!S#I!H\"8#L!r!u$4!@%>)+!;v<>'!5&L'B(4\"K#@!6wy!!ycv! zqo!Gu\u{16}\\!Bxr4!GyV\u{11}\" u8Dso!-v\
        8\u{2}\" C%v/C!1v\u{f}g! v$_#8v\">-Gv\u{1e}!:vf\u{1c}$'H(C)?\"L'I#$D#F1u\u{a}o\" FGtZ_\"9?\"y\u{9}[! xc>%\"I,H*\
        v\"H\"Ef\u{2}! u\u{c}(!3t\u{2}h!5u\u{7}\u{c}!\"G'B!!s\u{1a}A!1x\u{1b}!* s%K\"N$E&F#9!I#E#G,BjO!,ul\\\" L(y:D!-C\
        R[!1u\u{2}n!*@0]!9?~V!9w:%. S#C\"K\"J!F#J#C!G!4!I\"6%<#8,H+2! w2\u{d}% L2u\"v!<%?w\u{0}!$wbo! ww\u{16}!Bue\"! y\
        `;\" w:@W3!Gt;m!6u:0# L\"@6v)M\",u-J\u{18}\u{1d}!-x}N<!B!A!~!I!L!H!H\"F!P\"J!I!F!I!<!>#=!B!;\"\u{7f}!E!K\"?!E!8\
        #N!:!>$A\u{7f}\u{5}!3wX\u{d}$?A!E$\u{7f}#xx\u{2}!Atm\u{0}! LnJ#1E)D'v\u{10}^!GuY5\" A8\u{2}\u{19}f!GwXJ!5Gq\u{1f}\
        !6tt\u{10}2 P\"=\"w!G!@\"B!9%F!D$9%I!M!I%w\">!4!5$Ap\u{11}\"$y%F#L; J!B!A!;%E!I!J!C#v!~!:\"G!G!N!K!J!E!.!R!R!P!\
        D\"@#E!J!L$?;\u{1a}!:v)s\"$KCv\u{16}6!6u|Y$$B\"C$?=<Jo!Gv>y!5uwm!Gvgk!Cu\u{12}\u{1d}-!G\"G\"E!H\"E\"H!D$H%:!D&L\
        #I#:yb!Gud}\"!yFG>z!<zS\u{0}\" uG<\u{9}\u{1e}# C(w2DQ\u{1c}*$C\"D!I\"D%F!B*D\"H!:+HNz#6?#<!>:6!$wQi!<u)D\"&{ADQ\
        c!%uwM!*w\u{d}\u{2}#$=!H4D[[!1x\u{18}v!<vD?!GvFs!1uq^\" FGu/\u{18}!9>2$\"6{)wKM\" v:J7H! F\u{0}X!<x~W!2u\u{7f}}\
        9 R#N!r!@!C!@#L$R!F!v!R#B\"S\"G!=!G!<!s#C!C!s\"M!A!H\"Q,%!+x5F!<uOM! F\u{3}h!:v!r# K+|/@J(! y\u{c}v! w\u{c}4# J\
        8x\"H|\u{7}'#E(F%;!F#;$F#Fu6( \u{4}%<\"9!=#9)=%>!?q\u{14}!Au)h!$v8m+#\u{0}#@\"9&=\";%:%I!>#;$L%C\u{7f}0\" I9w4P\
        !$u^v!Gy)Q!4u\u{11}\u{8}!9uOq!1y9>\"!D:p\u{18}(!;xA*&%u\"@#H!>+s1Ayd!<w \u{10}!1vs4\" F;xMb0 L!E\"B\"G\"F!G$@%L\
        \"6!L!t!N$H\"<%u!;%\"!Bx\u{19}l!:uld!Gx[\u{7}!8uH\u{1f}\" D8u^w!GtAT! Mk^!*tS\u{4}!GucL!?q7\u{d}!7tKw!Dt*i!'w\u{5}\
        \u{19}!*y\u{13}}!6u\u{17}L!0y\u{e}\u{6}2 t!;!M!x!6!6!=!Q!=!H!=\"@!9!6#7'v!E\"E\u{6}!!CyRn!.v\u{d}L!;I?\u{9}! w#\
        D!9v0=!)yxz#1v2|$9GL!Gv\u{12}\u{8}#!u-v9H>l!1uT+!:DG)!Gu\u{7f}$!(vS\u{1c}\" y%FD\u{17}% K\"@+7$<);z\u{b}!.y\u{10}\
        j\"*?\">:\u{9}!Gu5\u{3}!9>\u{14}\\!9ww\u{b}!<v9E+\"@#E\"K#F!@#I*C!?\"A!9%JiV\" v:HmY%!>$C%G2<+9\u{11}7\" M'vq:!\
        :vyS!<y%Z,!:$C#E#9!C)5!E\"K!C)=!x$FJH\" G5<b\u{e}!AtKg!<yF:0!@$B!z\"A\"=\"=\"B!A&7#H!A!F\"=&=!x$IF\u{b}) J$=&J!\
        @*6!=$u\":'y^\u{4}!Cw\u{2}H!!vl1!+xi\u{5}-%y!B!D%B\"B!G\"F$6#D!C!G\"=+8\u{11}\u{17}2 I\"C\"A!@!>#9!G!?\":$O#6\"\
        5#:!y!=!;'7${G6\" s<?\u{9}\u{1c}!Gu)y6%=!D!B!A!P!A\"I#E!I\"A!E!F!K!J\"N\"P\"O!0!/!K&B\"P{\u{16}.\"<\"C!A\"E!v!D\
        \"8!?\"E!F\"C$5%z\"I~n% F1:)z*{#t\u{5}6$6y$?(w%@k!!9u\u{14}\u{18}&'A%=!=$J%9&:A6\" GCxh\u{d}!6uv\u{16}! y\u{1e}\
        x$%F#H1K#AT\u{1}!6u\u{9},!=w4p0\"L\"w!E!B\"G!?!K!=!I#v&I$L!I!E!8+KmX$ I&z+=6>\u{12}\u{d}&!;&J$C$A\"K)L|\u{9}% C\
        %v't%B'CHb!GtOC!!tlB&(<!?(@#<$A\"~Cc!6u]2!6tJ/!%v4\u{6}# @,t\"AA9!3t\"Y!4w\u{0}O!1ubD' @$>%?(?$K#A\"?LS/\"D!I!<\
        #J!>!=\"C!>!;!t&<\"x$O\":#v\u{1e}\u{19}!6yV<4 O#I!J!O!M!K!H!J!H#I\"D\"G!K&H\"O%A\"J!2\"v#H\u{0}z!)xV-% u%4\"5#A\
        .;;2#.C#A6>\u{1b}S!'v\u{6}7!*x\u{f}\u{1a}!+y9d\"1A6wp\u{12}'\"C\"=2y#@!J%w(;HG\":@\"v,{!4u%C!G{vl!$wn\u{1c}!9w?\
        r!=t9A!Gvx!!<uC$/!:$>\">\"=!@\"?\"@&t!9#@!w!=!D!B&<\u{14}b!1u\u{15}M$ r\"F2w3?\u{10}5!$x\u{11}\u{b}8 >!7!@!:!>!\
        E\"=!A\":\"E!M!N!N!6!B!u!{!p!O!N#N'I!M!D3c!9tp\u{1e}\"*w0C\u{5}}!#v`Q1 E!3!F!C!v!C!I!w$@\"F\"@&2!2\"P\"L!?&I!?!\
        6z0+$ G3w!A!@DJ!$xe#! w\u{13}/!9uhB)\"H#C$>$7$D$H&D!E+B\u{3}\u{6}# \u{7f}8F\">=\u{1}!<tA\u{a}# I(z2E[0!*w1\u{7f}\
        ! x\u{1a}m!1v9~!<wT\u{13}!(v\u{15}!+ K!J$A!B!H!;&7!B&w!4%EBl!GxkA!,wH\u{9}!BuH !6uS)!5x|e(%A#;\">%{+K!?!>&AQ.!-\
        u\u{11}%!:v.I!9r<.!'FG2# D'E3~h)!$}\u{13}x!:v\u{1f}9$ t'I(I8D-a!G{TE\" C=|\u{14}Z!Ct\u{16}r!<w\u{1f}c!:A\u{17}l\
        !Eu~H!*tD.!.ue+!.v'\\!6r\u{10}?! |H,\" {:DoL!Axiy!<{\u{1b}e! E\u{1e}\u{c}!Cu4]!9uiK!&uY\u{8}!.w\u{18}\u{1b}\" E\
        9y*@!!x\u{1d}a$ G\"D8=\"z_w!$u>\u{b}5!M!L\"K\"I!O!N!I!R\"M!N$H!9!1!N!H!1$P!N&L\"3$>p%!9wL(!1{xa!/Esq' O!B'z!C(D\
        %:\"G|\u{7}!Cz$\u{12}!:vU\u{17}!#xa\u{f}\"4w&D\u{1c}\\\"9?.;\u{f}9! w}O!\"@<\u{3}!-v=8!$w\u{9}J!$}\\r!:w@\u{19}\
        !=x6\u{17}!:Bh\u{6}\"%w,A\u{1e}L!9yO\u{15}!1u.\u{c}!8x\u{15}\u{f}!-x\u{6}^!9CZO!:u\u{7}\u{4}\"Dz#x\u{1c}b! z\u{12}\
        \u{19}'#w%R#<!9,v\"?-8\u{17}\u{c}! s\u{6}[!GEy\u{e}!Gu\\.+\"I!F!8$?$>#B%D%J!F!I!F5W2!O!M\"K\"J!O!N!J!R\"N!O$H!:\
        #J!4$R!N&M&6/6!:vie!/t\u{1c}b!:u3\u{9}!.uW}!Gu*\"!9uwg!1x2~2!4!u!?!7!N\"9!8!=!9!5$7!B!4(3!O!5!{+=j8*!9!J#G#r!A!\
        B!A\"D$N(Ab\u{13}&)}!;'<$;#F\"I\u{18}/!Gw\u{1a}`! B\u{1f}!! w\u{9}p!\"DT_!Bwo\u{1e}!<wW\u{e}! v))! O\u{18}s!(s\u{13}\
        c!GuM\\\" F:Fu\u{f}!9yms!4sU\u{a}!#xII\" r#H\u{0}X)#=$=!>\"@'H$}$=\">,<}\u{19}!$uyz\"/A5y\u{c}i!1w=W#6?$D->VY!9\
        vZz7#F!M!R!F!Q!K#7!9!K!?\":!;!6\"2!+!T#5\"Q!@!<$2!1!I&A\"*B'ys\u{9}!:v\u{5}\u{19}!:vd#!%t.3!,w\u{2}\u{2}!Au\u{2}\
        5!2xJ/!<t_h!\"x\u{19}\u{15}\"+|/EL\u{14}# y8?/<\u{b}G!9vy{!:x\\g!!t]b!4uLA!Gy%n!=u];! t\u{9}\u{11}\" A<xpI!:xdj\
        !CwF.!9t838$@!z!J!K\"7!B!@!;\"L!H!H!J\",!@!?\"5!K\"L!D#3#,!B!.$C\u{a}[!Gzg6!GDx#!)tBM!-x0:!$szy!=u@\u{5}! F[\u{9}\
        * N!:#@#C!?#;!u(7\"6&;N\u{17}!<tU!!GwC\\!Au2\\\"-v-F]\u{1d}!\"Hm<!:tZ\u{18}!4u\u{4}\u{2}! x$\u{11}! sO\u{7f}!*z\
        Az!1z6\u{10}!<w1y!;vmU!G{g\u{13}!,t\u{15}6!-z\u{5})!.v\u{4}a# v4w&GGz\"$v7GW\u{1f}!.H}99\"J!>!C!J!K!@!6!I!C!;!x\
        !O!C\"5#6!H!F!E\"J#J\"7%K!/\"D\"R\u{14}\u{1c}!Gu>]!&u`C\" G.xYv!.tX7! s\u{7}<!*u\u{a}8(%F#}\"D!?\"C!F!E*DH\u{d}\
        \" C8\u{7f}hr$\"E(B0H->P3!Gu#)!1sg2!0zc\u{9}#'x'v9EFA- :!v!F!C'9$>!|'9\"C!E!E!=(:BA!:vD\u{0}!-u\u{15}'!Gz3z!+x\u{3}\
        \u{13}\"*C#xtk!.uxD#\"E%D.?P=& s':#C's'E/?;V\" K;yj$!1u\u{18}y!;{$=\" v/K\u{13}J( P$v#E#A\"x)7$<!<b&!.u>^!+w&%!\
        )u5}2 t!t!>\"F!J!G\"E!I!B!B!B\"N!J*E!H!D!K(K\u{9}X!:v\u{2}\u{11}!$u\u{1a}\u{f}+ v&F$I$O!t$I\"9#L!D\"@,9o^\":B\"\
        z?\u{1b}!2sEr\" C6u\u{13}\u{13}!9wdh$1C!v&@/A\u{1a}f\"$yC>s\u{13}!6t\u{2}H$ B!;!E:xGY!Gt+7!AtNo!:J\u{c}\u{3}\",\
        {%A\u{c}\u{18})$C\"E!@#A$B'<#x\"@!C#x!;vY%\"1@6H`n0\"D#H!C\"}#;\"E!G\"L!D#A%8\"D!0%1#E#EKF\" H:y%\u{16}!!w\u{a}\
        \u{1b}!:vOS!=uT\u{c}!:ut[\"*D'A4~\"DH#x${? W!P!L!N!L!S!M\"F!K!O!F!I!L!H!E!N!P!N!P\"O!O!M\"P\"L!R\"N#K!M!J#G!P(}\
        \"!t8u)_%\"{2@%=!H-<\u{1d}%!$w6\u{12}/ \u{7f}\"7#<\":!{\":!>#;#8$;$=!N!8#>)6\u{0}\u{7}!4xYZ!#vF&!6u~\u{1b}\" w\"\
        H[l\" B9vGy!6t>\u{e}!:uR'!G{uJ\" G#zv\u{0}!&zvg\" z:F/p! v\u{10}{!1|Pg!:v\u{1c}4\" CCw\u{15}C!!w\u{10}T!9vkP#$D\
        6G-xzO5 K#>\"E!G!L!E\"J!:!v!?\"C\"u\"K!7$L!L!P!;&v!I%G\u{2}G!:uc\u{17}!=tcc\"!A0DHz\" J:v)-!,w!S! F>\u{15}!:uV\u{16}\
        \":F\"u\u{1e})3!A\"F!I!>!D!B!E!J#7\">!@'J\"J!E#F\"5#3!;!0@Y4!?\"@!A!G!H!B!\u{0}\"G#@!>!I!<!@$<#E!B\"=!@&A%9\u{6}\
        \u{b}6 p\"I!F!7$<\"Q!:!5\"Q!C!7\"7!6!D$L!K!G!J!G%8!:%O}Z!GBqP+%z!C!E$w!B#G\"G'D!C!I-<\u{0}`!1vh\u{a}!!uv#!9yM\u{d}\
        6!=!I!D\"?!L!O\"y!I!L!F\"@!J%E!+#M!;\"D!?#D$,!G\"xP\u{f}!6u=\u{12}!%w\u{17}G\" H:J\u{a}p9!J!J!B\"P!O!L!O!K!Q#P!\
        M!M!H!F#D!J!B\"R!M!P\"F!K!H$F!G`#!<u\u{2}G#8D\">+w\u{d}@#'C.>2B/<!1x~\u{e}\" z:F$)!Eur\u{f}+#D#F'F\"J\"D#8!I#E!\
        @!H-E\u{10}C\" z*E3\u{10}$ u%C\"F'D\u{7f}\u{b}' r\"D#G%D+D$K#N>4&!7\"F+@!C\"D$4G\u{14}&$u&?\"B\"B#<'C&^!Gzw9!1{\
        \u{15}\u{16}!1wu3$\"<,E'8'?\u{7}\u{15}!;x\u{1a}k!4u\u{10}\u{1f}( t)C(E$A#F\"@*K#AYW!)w\u{11}\u{19}7 r!>!F!P!L!R\
        !F#M!p!L!N!B\"H\"G\"A!<!G!F\"N!G\"@!E+Il\u{13}!:v\u{c}\u{f}!Gzj\u{9}#6G$H-y$G!1{\u{16}$&$@!G\"E1s!A!O' *!>!5\"8\
        #A#F\"7#=\"=%x%=xf!6vP$!1u\u{19}E!-u'm#*C+I'Kx\u{2}!4uA\u{c}!!x@T!6r~S0\"F!M!J!I\"J#P!G!J\"K!M%8!9$H!O!J!:9P!2v\
        AV!\"v%U! G`\u{16}!)xQ`!,w\u{1}\u{1d}!6uq|!'vu\u{f}!&uZ{!Gu\u{11}\u{d}#*C%u\"HW/!G{Yi\" q:F0\u{1c}&%?!z!v#D+>#K\
        \u{10}`!6x\u{13}~! w\u{a}\u{7f}!GB\u{5}8, L!s#F#D!A'E!u!C(D!M(t%M\u{3}Q!2t\u{17}q$$y0?!=!CH#!&vYZ' p\"B%F#t.>#D\
        ,J\u{6}m$ z\"t'C1AF\u{1c}!<ta:. S#C\"K\"J!F#J#C!G!4!I\"6%<#8,H\u{a}\u{f}!<tX\u{e}!6tRH##?7F${!H!:yzn/%L!E!I#<!L\
        !C!7!@!A$-(L!H!5$H!:KE, L!s#F#D!A'E!u!C(D!M(t%Ms,!\"vFO$\">0{)E,<h5!8wuE!$wq:!0x9q!1y-)$\"D,I#A(D\"\u{1c}! Cyb\"\
         I:v;g\"1F(w\u{f}G! w3&!'v,9\"*z$C+!!1s\u{8}D@!x!w!E\"I!I!B!E!t!E!=!=!M!J!L!D!G!D!C!&!M!F\"=!s!>!@\"0!M\"H!T\"N\
        \"M\"G3\u{1e}!9w\u{0}C!(v\u{19}P!1uh\u{1d}! v,\u{4}!4x@\u{0}!<t\"9!9B\u{13}>. y#v!D!>\":!?\"<%D\";$C$J!K!A#C_(!\
        8zqM!6uGY!Gud\u{1d}!1xw$\"1x6CNt%/@\"{$8'A+B\u{1c}\u{e}!#x&(\" N:w?\u{19}!:uo\u{b}!Gv)w$\"F(G$G9<ck!6u]x!DrtV!G\
        v\u{2}8)#=$=!>\"@'H$}$=\">,<\u{17};' E!A!I&J$x(E3H\u{1a}+!!tU6!GA\u{6}\u{14}!4sN2)!@$E\"G$@$D\"v$6$A!J 6.\"O!s\"\
        ;!=!s%A!:!8!E\"=$;$<!I-;RG!1u%7\" E:z\u{7f}i# A5y'F\u{11}\u{7}!/t~\\!Gu+M!8tz\u{1d}\"9B!y}+7 R\"I!C\"J!H\"@!F!P\
        !H!J!B\"=\"P!D!F!M!N\"0#Q\"B!3%F\"t\u{14}G!\"w5*1 C%6!G!;#M#t!E%u!N!7!L\"?!E!C!E!<%u\u{15}\u{11}# y1B6@`-\" C=|\
        #(; P!K!D\"t!@\"M!B!A!D!?!8!P!G!s#I\"5!@#D!M\"L\"4!L$J!F!K!A\"Nm'!)w\u{14}j!)v\u{16}\u{6}!9w\u{4}x!!x\u{f}\u{1a}\
        !Gu>{!Bx\\6! H#G!Bw\u{14}/!8tr\u{7f}1!6#:!z!A!N\">!L!@!6#A\"D$2!4#v#;&:%@G\u{7}$ s\"E6H\"M\u{4}$!\"x\u{14}>1 C!\
        7\"8#x!<#<#4!5!<'5\"H!6\"7!:&6!7$QI`! G\u{11}\u{1f}# J(?'v8D!1{\u{e}\u{e}) K!O'I!H!H%E'J%C,N-\u{16}!1y1J\"2x'='\
        6/ E!3!G\"v\"I!w$?\"F\"B&2!2\"N\"L!?&I\u{e}<#1>(>!<0o& G\"u%F/B\"s/tl !Bv6M!Bx\u{14}Z! v(\u{4}!,u9T$%D%A'<-{%8.\
        #G!H\"E!L\"A!D#D!H!I&F!/#G!E!LA\\#.E(?$Dk\u{e}8 u!G\"\u{1}!G!A!D!A!F!1!.!B!3!5!9\"4!.#4\"4#D!M!F!7&I!/r;!1xu0!G\
        z{x!Bx\u{1d}\u{e}\".@#=Kd* u\"L#B\"B%?!:$;$9#<$xR72\"L\"F!F!B!D!D!>!>!@$H\"O'L!D\"D!t%8\"7$<\u{12}\u{1}!%qbF!1v\
        l:\"1z-{k9!'v%\u{2}!:@r:!*A\u{13}H!1v\u{17}\u{1a}!,w\u{10}%0 K!;!?\"s!?\"B!>\"7!w!;\";#t%8\";!>!?Ee!5uz\u{1c}$9\
        w!=!D!CT\u{b}\" r:qp:!+xlG\"2I'veM)$<\"D$F!=!9!B!B+;#7\u{e}e! t\u{1c}\u{1b}#(@(t*?{\u{17}\" D:{%4!)u\u{1c}[!1uX\
        c\"4G3y7>& M$E!H)C,L-B \u{1b}!'w\u{1e} !,y\u{17}h!?u[\u{18}!Au\u{1a}@!&w\u{11}R!6rJ\u{11}8 R\"L#F\"N!H\"H!2!A\"\
        K!?!G!Q!+#M#I\"I!B!t$L!)!A\"v!>\"M'\u{16}% H!<0>(>%|!{\"1C)F/1!8FU\u{12}\"'=2F^z!9uE\u{19}!GvJh! I\u{5}1!9{\u{1f}\
        8# s,?,?*S!<Epw!9uo7\"8v\"FNP!Bx29!:wpD)$E!F#E!=!E!|!C*;1=(0!Cu\u{15}\u{1c}!4tJu$ C!|!A#>\u{14}5!Gu=\u{5}$ x4u&\
        C-A\u{c}u!0yS7!1u\u{1b}\u{14}!.xa3!1tU\u{d})(E\"?\"t*y\"@!<!L\"=+;=\u{1b}!Gvz0A \u{1}!,!M!x!C!1!9!.!<!>!\u{7f}!\
        +!O!.!.!2!/!B!/!/!+!=!)!6\"@\"3!+!5!2#-!;!1$,=\u{1a}! w=~!!w\u{3}\u{d}!:v<3\"*B+vsn!<v~U!GH-\u{1}! |%\u{1}!7vu\u{16}\
        '%{!A!F'G#@'G/=\u{18}h\"8w\"I\u{16}6!Gu7z, J!L!I\"G%I#F!M$J#G!F'M+OuK# {5E%DmD\"*J'x1\u{9}\" D)zkb!3x-H! GXT$'t\
        *C)J-D\u{d}\u{6}!3u;0& N'v%C%C'A/Fjp\":;!AK\u{1c}:#G!9!@!H!G!M!s!S\"H!K!O!J\">!N!C!G!H!D$R!J\"J!H\"H!;!N$?$v!:v\
        \"L!+xPg!GET\u{1}.!E\"E\"D!H!O!D\"H!B$G%9!B&I#H#:9\\!&xk\u{14}\" I;x\u{1c}w!)x\u{19};\" J%tZ\u{1f}!9u\u{17}q!Gv\
        UU!Gu,'!Gw]Y!0wQ\u{9}!:u~\u{17}! w(\u{2}9 H!D!:!?!?!F\"D\"A!O$I!G!6!Q!O!t#4\"B!K!J!>!H%t!7!4!GQL!:x6&!GB\u{f}N!\
        2uZM!$y\u{8}8! w\u{c}|$ u'C$C#B\u{19}G!8zvz!%t\u{6}&!6u\u{19}:!$wzm!:u:>!6u~k!1w\u{16}\u{7}!9u\u{3}]3 J\"B!9!?#\
        B!?!8!:\"<%=$J!;\">\"I!>!u%:!J%u\u{8}6!BwVs!'F92% x,D!A-?\"x(0!3u-B!1xh)( =.w#D!t#B#E!B\"?(\u{d}#6u#E.Ac;.!?!G!\
        F'L!D\"G!J(>#N!I!B!C%F&H\u{16}G! v\u{13}\u{1}\" w%L\u{1a}&!*u9u# MCy$AT|\"Eu\"y4w!Gte\u{18}\"C{$>\u{17}c! D. )\"\
        F$F#F!I\"K#s*H!P!EKP!4v\u{d}#!+uG\u{1f}!:uaZ!;v\u{1c}4!;znu!+x(H$ E7{#?-;s|!1x\u{13}p!&tC0!*}\u{9}#% x#D.@'D/GX\
        \u{8}!:FQ(!:DnM!:w\u{e}*!1v\u{17}\u{4}!:u!\u{14}($K\"H)F\"K(G!K!G,FA=\" L1=d?!6w|h!=u }!<w:F!1u,?# H,t;DC\u{18}\
        !<u\u{19}#\" C/r\u{4}#!Gxy6!$y .!(v+w#9>!?);/.''D#u.B!y!?!A,=Va$6>\"=#I!>rz!:D8X**>\"A!D!G!I'M\"C#J&H&K\u{d}\u{10}\
        !*|\u{2}M7 P!P!K!?\"L!B!G!?\"C\"K#H!J!s!4\",!L#H\"I!?&u!3\"F!K5y! zjK&!D%E$B/E\"B,OGi\"3H4u\u{d}\u{8}\"6y$IS\u{1}\
        !+xn_!1y^\u{1a}!GBDR!(u|S*!}#F#F!C\"F\"E%J'B$<+8:V!,u]r\"5?'CS\u{1c}3!-!<!J!G!I!L!E!C!G!Q!F!G!;!I#>#J%C)M%P3G!5\
        xu@!Gu\u{1f}P%1C%u#E#@&r\u{13}53 y!3!C!B!<!C!C!D$G$C\"H\";!5!3!;\"L!D#C+{ \u{2}\" E<u\u{3}\u{7}!=CH;!\"u\u{4}_\"\
         v'I)\u{d}!1{Ge!1t2z# P\"D8F\u{d}T!Gv}\u{8}4#A!K!G!A\"H!A!C!C!H\"O!F\"D\"2!3!J#D!H\"F!z+GT\u{2}! u.9!1}^:7 s!6\"\
        |!0!1!6!P!:!?!6!J!;!4!0!s\"1!=!2!6$w!E\"Q'3oz!!u\u{4}?!*v\u{d}e\" H7tsk!:u\u{14}\"\"8z\"@\u{0}P!9t=g!8xtA0\"L\"\
        w!E!B\"G!?!K!=!I#v&I$L!I!E!8+Kb9!.vP)&\"D\"D(:\"B+>#8:\u{7f}!=xf,(\"J!B+E!r)D\"D!A,>f\u{e}!$w\u{3}d!6t\u{9}a: @\
        !E!\u{11}!K!8!5\"4\"x!K!/!E!:!G!<\"H\"7\"G!6\"=!5!?!>!2%7\"I$.2\u{0}(!@#E!C%<$C+=#>+<\u{12}1# D!H5z$5!Gx.?!.uS6\
        !6uT5!3t\u{13}>!9wW\u{d}!6x %! yi\u{f}! J~\u{16}\"1v#t\u{9}\u{5}!+x\u{16}\u{16}#)w0@!@\u{8}/!Cy\u{1d}z!:vuu!1C\u{b}\
        \u{4}!5t\u{1c})!<zj7!:AWD! x<\u{0}! wl\u{19}\"2v'Bv+!)u\u{3}`!,wF\u{1e}#&D+x6:_V\" J:vJ]!:Aeu!1xLk! v#x!,up~!$y\
        \u{4}(!1uq\u{15}(\"H!J!I!L%K%M\"M(GP\u{1d}\")x,?yX!:Jr>\" r:H!\u{1d}$$v1@,u&@DK! x\u{1a}r% B$y$>)A'xi~\"1v1Kn+)\
        \"z#C\"@#K$?!A\"A#>&KD\u{12}!Guw\u{18}!<vAX-\"I!G!9$?$?#D%E$L!K!G!J!G+O0 $ N*F0F-Aw\u{18}! u4V!-u1&!:vH;!GyXu!&\
        uH1! xOy&$B#B#A.w\"?!Dr+\"&B(F\u{1f}R!GuLs!+xJ`7 G!G!N!?!N!L!F!K!K$C\"I#I!9!7!O!v!4$K\"?#F!I!v!=Z[!,u!*!1v\u{15}\
        j#*F'?\"xJ\u{1d}\"<u+KB3!'w#2\" EGz-o# J'>#DET!6xV{!Gt\\x\"&s!<\u{2}h\" B:y)\u{1c}>!O!J!G\"@\"J!@!>!N!B!>!E!N!L\
        !w\"F!;#F!*!O!T\"M!N!F!L!@!I\"J#=!A!R d! t&(#4F\"s)sV>$)G!A#z$A\u{b}:& @'G!|2E!w,E\u{1f}\u{2}# t6t$D32!GFRQ! y$\
        j\" u6u*\u{19}\"%F(=;1!7t\u{0}\"\" H1wKD!6t3K!By\u{3}}!;{+Y!:v(l!Gu\u{13}K$ I4=!x%t }-!F!F%G$6!6!w\"6\"F'I\"I!H\
        !5+J%\u{0}$6=#=!K*v:Q\" H#{Zx!:u\u{f}\u{d}!G@\u{c}f!0uwr''E#C$@#C(@!=!?;O\"8E/DN0\".<'x\"4!9E\u{d}B!A{%\u{10}!.\
        xiH!=t\u{1c}?5 H!B!H\"K!G!B!C!H$I\"I\"2!E!/!3!I$u\"E!F!K%x!8p\u{11}!${']!Gv|r!=uV;!8{2p\"#H@y\u{0}#!:v\u{2}\u{18}\
        # \u{1}'A3=>S\"3H4u\u{11}\u{12}\" H<>\u{7}~#&B(F9@8E!6u+p$%H'C%C6<\u{5}\u{9}!1w1k# H:w-v/@!GE\u{18}\u{0}!Gxk0!1\
        ug\u{d}!*t%\u{13}!Gy\u{10}T\" J:yzB!!t6\u{1e}&1A!z!y&>(x#H\u{4}o!1v\u{3}R!G@~v9!M\"I!H!O!D!F!G\"I!I\"/!J\"?!E!>\
        !>!K!M\"+\"K\"M\"C!D\"F!K&S%-!$s@\u{3}\"*C$wFK!;u \u{14}\"*H0K*+! DV\u{9}%%?\"F#;.L\"x,.! z\u{a}W! t$G!CuCj# J:\
        E){r\u{1a}\"+|/E+k%%D!J&x-C.B/\u{9}% }*@+w#E$?s\u{12}#1@*C,B3\u{4}\"5C%C!,,!J#;\"A!D\"I#>\"A%7&D!L)2$L0[% J'w#u\
        /E!Hf\u{1a}!9u\u{a}\"!6t0(!Bv*J# y-t$F1\u{8}, R#I!@\"@\"L%A!I&I!3#N#>(2\u{6}u! t\u{1a}\u{4}!CwM8!8w]*!Gu!J!Gv\u{0}\
        !!:u#4!GFuA!Cu8N!GD`R!1zx\u{f}!1uf6# C2~&D\"H\" C<|\u{9}A!Gx\u{12}q!,xq])\"?\"@!B)C!E\">%7$~*{\u{3}G\" F:x\u{e}\
        \u{d}\" H.y\u{5}]!$vK{<!N!I!=!M\"?!I!D#J!L!7!O!H!:\"O\"O!K\"-!v!B\"F\"/!.\"G!F!4!;!{#|L.!:v\u{17}(\"*F$tI<&%A\"\
        B#C$I.L+C^B!:@\\<! x$@! }!\u{14}!1y\u{17}I6 M!F!C!D$K!H!H!M#<!t!=!P#3\"J$<!?!z!M%F!;!2$=yT$$G&M/I!Gm\u{10}!:v\u{c}\
        \u{0}!5v*\u{13}!6@>\u{10}\"1=6: ?!Gwf8!$yR?!1xbn!-wut\"'w(G;/!:u!/!%u\u{7}5!Gx\u{1}c\" J:v:*!\"s\u{6}e, O#H!=\"\
        A\"I%C!E$2\"G!3&F(2>\u{19}\" D)zZ\u{5}!;z]1! wb:! }tD!Gt^G#$v7@&r{U\" C:}/_!3vqe%%?)K,J!>,?:\u{1a}$$K*H'F$L&|)$\
        I(B!B!H#H$9%L!I!=bI!:I<D!.v,*|'     |   \u{1e}   C!  f!  &\"  I\"  $#  i#  u#  u#  \u{1e}#  /$  E$  b$  p$  \u{5}\
        $  \u{e}$  &%  s%  \u{7}%  \u{7}%  \u{1}'  \u{f}'   (  2(  2(  H(  !)  i)  y)  \u{b})  g*  l*  \u{4}*  \u{e}*  \
        !+  !+  _+  h+  {+  \u{0}+  \u{0}+  \u{0}+  \u{19}+  U,  a,  \u{5},  \u{18},  \u{18},  c-  ,.  3.  <.  <.  z.  \
        \u{1}.  \"/  5/  :/  ]/  >0  L0  ]0  \u{4}0  \u{1b}0  U1  U1  \u{3}1  \u{3}1  \u{3}1   2  )2  )2  82  p2  ~2  \u{9}\
        2  P3  s3  \u{15}3  \"4  ,4  B4  y4  25  =5  K5  i5  \u{1e}5  76  K6  Q7  V7  v7  }7  \u{c}7  \u{13}7  \u{18}7 \
         !8  +8  28  98  \u{5}8  \u{5}8  99  D9  \\9  \u{5}9  \u{17}9  \u{17}9  H:  W:  \u{8}:  \u{8}:  \u{1a}:  >;  >;\
          X;  j;  j;  |;  \u{a};  &<  M<  t<  \u{17}<  \u{1c}<  \u{1c}<  J=  j=  1>  H>  W>  \u{2}>  \u{9}>  \u{1f}>  I\
        ?  ^?  h?  u?  \u{5}?  \u{13}?  `@  \u{7}@  \u{c}@  \u{11}@  wA  |A  \u{6}A  \u{6}A  .B  :B  :B  mB  mB  wB  <C\
          sC  \u{5}C  \u{16}C  \"D  UD  UD  uD  @E  EE  QE  {E  \u{d}E  \u{12}E  +F  4F  9F  MF  \u{c}F  \u{1d}F  4G  ;\
        G  EG  [G  zG  \u{1}G  oH  oH  /I  EI  EI  WI  \u{13}I  <J  HJ  ZJ  \u{11}J  \u{11}J  \u{11}J  )K  IK  ]K  ]K  \
        bK  iK  yK  ,L  9L   M   M  \u{18}N  0O  5O  :O  hO  hO  hO  \u{c}P  \u{11}P  $Q  nQ  nQ  wQ  \u{17}Q  \u{17}R \
         -S  SS  XS  XS  fS  mS  ~S  \u{17}S  \u{17}S  0T  qT  \u{1e}T  #U  *U  VU  \u{5}U  \u{c}U  -V  LV  ^V  \u{5}V \
         \u{1e}V  1W  =W  vW  {W  \u{0}W  \u{17}W  )X  CX  ^X  sX  zX  ,Y  VY  \u{d}Y  (Z  ^Z  eZ  vZ  A[  H[  T[  f[  \
        m[  m[  \u{0}[  \u{14}[  \u{19}[  6\\  [\\  \u{5}\\  \u{f}\\  O]  \u{10}]  \"^  0^  A^  W^  `^  }^  }^  \u{11}^\
          __  r_  }_  +`  \\`  Ga  \\a  \\a  aa  !b  &b  Lb  Sb  \u{b}b  9c  hc  hc  zc  \u{6}c  =d  Wd  je  \u{7}e  %f\
          8f  ^f  lf  Ag  ^g  ^g  \u{4}g  \u{10}g  0h  Di  ji  |i   j  *j  >j  Nj  Uj  gj  \u{e}j  9k  Kk  nk  \u{e}k  \
        5l  ^l  ~l  ~l  \u{9}l  \u{19}l  \u{3}m  \u{1e}m  En  _n  \u{3}n  2o  Do  Io  To  no  \u{11}o  -p  \\p  pp  {p \
         \u{f}p  \u{14}p  $q  9q  >q  Eq  mq  \u{19}q  \u{1e}q  \u{1e}q  \u{1e}q  <r  <r  Mr  Yr  cr  \"s  As  4t  =t  \
        bt  gt  \u{c}t  \u{c}t  #u  ,u  Bu  mu  wu  |u  \u{6}u  \u{d}u  'v  2v  'w  wx  |x  \u{1a}x  &y  /y  Ry  \u{c}y\
          \u{1a}y  wz  \u{19}z  J{  a{  >|  I|  f|  u|  S}  _}  f}  \u{e}}  %~  h\u{0}  \u{9}\u{0}  \u{e}\u{0}  k\u{1} \
         {\u{1}  \u{14}\u{1}  \u{1e}\u{1}  8\u{2}  b\u{2}  \u{1c}\u{2}  )\u{3}  D\u{3}  e\u{3}  ,\u{4}  3\u{4}   \u{5} \
         5\u{5}  <\u{5}  Z\u{5}  h\u{5}  |\u{5}  .\u{6}  m\u{6}  \u{3}\u{6}  \u{16}\u{6}  \u{1f}\u{6}  <\u{7}  F\u{7}  \
        R\u{7}  n\u{7}  n\u{7}  \u{3}\u{7}  \"\u{8}  .\u{8}  n\u{8}  \u{0}\u{8}  $\u{9}  9\u{9}  9\u{9}  ;\u{a}  N\u{a}\
          N\u{a}  N\u{a}  p\u{a}  p\u{a}  .\u{b}  V\u{b}  d\u{b}  m\u{b}  |\u{b}  \u{b}\u{b}  \u{1b}\u{b}  +\u{c}  5\u{c}\
          \u{8}\u{c}  \u{f}\u{c}  \u{16}\u{c}  \u{1b}\u{c}  :\u{d}  Y\u{d}  ~\u{e}  ~\u{e}  \u{e}\u{e}  +\u{f}  >\u{f} \
         >\u{f}  n\u{f}  \u{14}\u{f}  \u{1d}\u{f}  )\u{10}  <\u{10}  d\u{10}  n\u{10}  n\u{10}  u\u{10}  \u{14}\u{10}  \
        \u{1d}\u{10}  @\u{11}  \u{1b}\u{11}  /\u{12}  :\u{12}  A\u{12}  F\u{12}  V\u{12}  [\u{12}  `\u{12}  y\u{12}  $\u{13}\
          Q\u{13}  Q\u{13}  u\u{13}  \u{16}\u{13}  *\u{14}  g\u{14}  g\u{14}  r\u{14}  r\u{14}  %\u{15}  3\u{15}  \u{f}\
        \u{15}  \u{14}\u{15}  2\u{16}  9\u{16}  J\u{16}  h\u{16}  \u{1}\u{16}  \u{a}\u{16}  \u{1a}\u{16}  0\u{17}  >\u{17}\
          e\u{17}  }\u{17}  \u{f}\u{17}  ,\u{18}  G\u{18}  k\u{18}  \u{18}\u{18}  C\u{19}  X\u{19}  y\u{19}  ~\u{19}  \u{e}\
        \u{19}  \u{15}\u{19}  K\u{1a}  x\u{1b}  \u{1}\u{1b}  \u{18}\u{1b}  $\u{1c}  \u{15}\u{1c}  \u{1e}\u{1c}  (\u{1d}\
          >\u{1d}  Q\u{1d}  r\u{1d}  \u{0}\u{1d}  \u{15}\u{1d}  \u{1a}\u{1d}  \u{1a}\u{1d}  !\u{1e}  !\u{1e}  1\u{1e}  \
        ]\u{1e}  d\u{1e}  |\u{1e}  \u{1c}\u{1e}  >\u{1f}  ]\u{1f}  D ! K ! n ! n ! \u{c} ! \u{c} ! &!! &!! M!! f!! r!! \
        \u{1e}!! Y\"! \u{2}\"! \u{2}\"! \u{9}\"! \u{1}#! \u{d}#! \u{1d}#! _$! _$! 4%! \u{3}%! \u{f}%! <&! `&! }&! {'! \u{2}\
        '! /(! 4(! [(! [(! [(! t(! \u{f}(! \u{1e}(! 0)! M)! M)! \u{19})! 0*! 0*! N*! [*! \u{18}*! A+! R+! _+! f+! \u{14}\
        +! \u{1d}+! g,! ~,! #-! \u{18}-! \u{1f}-! \u{1f}-! /.! \u{3}.! \u{8}.! D/! Q/! c/! (0! `0! \u{1d}0! )1! M1! X1!\
         \u{11}1! \u{16}1! K2! R2! }2! \u{4}2! 03! F3! ]3! &4! B4! Q4! j4! \u{17}4! &5! 05! <5! <5! A5! _5! _5! ~5! \u{13}\
        5! I7! c7! c7! #8! F8! Y8! 89! 89! N9! Z9! #:! 7:! \u{6}:! \u{1e}:! /;! G;! G;! ^;! {;! \u{1f};! \u{9}<! l=! l=\
        ! \u{b}=! U>! U>! \\>! a>! a>! \u{0}>! \u{9}>! \u{1c}>! /?! B?! G?! k?! \u{12}?! \u{19}?! \u{1e}?! Y@! h@! h@! \
        \u{7f}@! +A! TA! \u{c}B! \u{11}B! =C! HC! pC! ~C! \u{5}C! 'D! `D! \u{a}D! \u{14}D! \u{14}D! (E! (E! /E! /E! KE!\
         jE! oE! 6F! ;F! OF! VF! zF! \u{19}F! \u{19}F! UG! jG! wG! wG! \u{1f}G! 5H! HH! `H! gH! \u{8}H! \u{d}H!  I! )I!\
         FI! \u{11}I! \u{1a}I! 7J! HJ! qJ! qJ! }J! }J! ;L! ~L! \u{14}L! %M! ^M! ^M! mM! {M! \u{0}M! \u{5}M! LN! _N! \u{4}\
        N! \u{4}N! \u{1c}N! .O! cO! cO! nO! \u{17}O!  P! IP! eP! FQ! _Q! wQ! \u{1c}Q! -R! 4R! @R! @R! wR! \u{19}R!  S! \
        1S! 1S! wS! $T! ]T! ]T! ~T! \u{f}T! 9U! VU! xU! \u{13}U! \u{18}U! \u{1d}U! GV! pV! \u{1}V! \u{1d}V! &W! 1W! HW!\
         cW! \u{b}W! \u{12}W! ^X! cX! EY! SY! ZY! ZY! \u{12}Y! PZ! \u{e}Z! $[! <[! C[! v[! T\\! [\\! d\\! d\\! m\\! ;]!\
         ;]! ;]! \u{7f}]! \u{4}]! \u{9}]! $^! 9^! \u{f}^! &_! 4_! E_! k_! \u{f}_! &`! I`! g`! g`! g`! \u{d}`! \u{d}`! \u{16}\
        `! |b! \u{11}b! \u{11}b! \u{1b}b! \u{1b}b! 7c! Zc! tc! \u{b}c! \u{12}c! \u{17}c! 'd! <d! Xd! wd! ~d! \u{16}d! \u{11}\
        f! \u{1f}f! <g! ^g! \u{17}g! ;h! ch! ch! th! \u{2}h! \u{10}h! \u{15}h! Fi! Vi! [i! 9j! Ij! Nj! _j! fj! vj! \u{f}\
        j! \u{f}j! \u{14}j! Ql! Ql! al! rl! #m! #m! #m! Bm! Wm! em! \u{6}m! \u{14}m! \u{8}n! \u{1e}n! ,o! Oo! bo! bo! z\
        o! \u{1c}o! !p! !p! /p! Xp! dp! ip! }p! )q! )q! Aq! Fq! eq! lq! \u{10}q! \u{17}q! \u{1c}q! 3r! @r! Xr! nr! \u{10}\
        r! \u{10}r! fs! ks! ys! &t! ;t! @t! Lt! jt! ot! \u{16}t! \u{1d}t! \u{1d}t! .u! Qu! Qu! au! lu! \u{1a}u! 1v! Xv!\
         lv! Uw! \u{0}w! 4x! Jy! Jy! Qy! Vy! dy! #z! Az! Jz! Tz! [z! kz! yz! ~z! \u{e}z! 5{! @{! I{! \u{8}{! \u{1f}{! 9\
        |! >|! C|! \u{1a}|! \u{1f}|! $}! 8}! Y}! i}! \u{2}}! \u{1d}}! 5~! :~! C~! N~! N~! o~! ,\u{7f}! A\u{7f}! \u{10}\u{7f}\
        ! !\u{0}! +\u{0}! @\u{0}! @\u{0}! G\u{0}! b\u{0}! n\u{0}! w\u{0}! \u{5}\u{0}! \u{5}\u{0}! \u{c}\u{0}! \u{19}\u{0}\
        ! \u{19}\u{0}! )\u{1}! 9\u{1}! 9\u{1}! T\u{1}! d\u{1}! 3\u{2}! t\u{2}! \u{e}\u{2}! %\u{3}! `\u{3}! \u{9}\u{3}! \
        \u{e}\u{3}! \u{e}\u{3}! \u{9}\u{4}! ;\u{5}! \u{8}\u{5}! \u{1a}\u{5}! !\u{6}! 6\u{6}! =\u{6}! ~\u{6}! =\u{7}! D\u{7}\
        ! \u{19}\u{7}! #\u{8}! ?\u{8}! ?\u{8}! ?\u{8}! G\u{9}! D\u{a}! [\u{a}! r\u{a}! +\u{b}! E\u{b}! J\u{b}! X\u{b}! \
        s\u{b}! \u{e}\u{b}! \u{1a}\u{b}! \u{1a}\u{b}! $\u{c}! #\u{d}! \u{2}\u{d}! \u{2}\u{d}! \u{d}\u{d}! \u{14}\u{d}! \
        #\u{f}! G\u{f}! U\u{f}! U\u{f}! w\u{f}! \u{19}\u{f}! \u{a}\u{10}! >\u{11}! E\u{11}! '\u{12}! 0\u{12}! Q\u{12}! \
        Q\u{12}! V\u{12}! b\u{12}! m\u{12}! /\u{13}! H\u{13}! c\u{13}! \u{12}\u{13}! 2\u{14}! a\u{14}! k\u{14}! }\u{14}\
        ! \u{a}\u{14}! 1\u{15}! 6\u{15}! r\u{15}! \u{a}\u{15}! @\u{16}! \u{10}\u{16}! W\u{17}! ^\u{17}! \u{1e}\u{17}! \u{1e}\
        \u{17}! B\u{18}! c\u{18}! z\u{18}! \u{8}\u{18}!  \u{19}! h\u{19}! 1\u{1b}! L\u{1b}! r\u{1b}! \u{11}\u{1b}! 3\u{1c}\
        ! 8\u{1c}! 8\u{1c}! V\u{1c}! \u{1}\u{1c}! \u{6}\u{1c}! \u{b}\u{1c}! M\u{1d}! \u{14}\u{1d}! 9\u{1e}! T\u{1e}! \u{7}\
        \u{1e}! V\u{1f}! }\u{1f}! \u{8}\u{1f}! \u{17}\u{1f}! 9 \" =!\" =!\" P!\" ^!\" \u{8}!\" .\"\" Q\"\" `\"\" e\"\" \
        s\"\" }\"\" X#\" f#\" k#\" \u{2}#\" &$\" A$\" p$\" u$\" \u{1}$\" \u{6}$\" ?%\" H%\" b%\" \u{6}%\" I&\" a&\" t&\"\
         '(\" 0(\" L(\" _(\" h(\" y(\" \u{10}(\" \u{1d}(\" \u{1d}(\" /)\" 8)\" 8)\" \u{1})\" #*\" /*\" 8*\" K*\" ]*\" w\
        *\" \u{16}*\" P+\" f+\" \u{6}+\" \u{17}+\" @,\" G,\" U,\" a,\" k,\" y,\" y,\" w-\" \u{5}-\" \u{5}-\"  .\" d.\" \
        \u{15}.\" :/\" a/\" a/\" a/\" \u{0}/\" \u{16}/\" -0\" \u{0}0\" \u{7}0\" \u{10}0\" )1\" L1\" \u{7}1\" \u{1b}1\" \
        K2\" u2\" \"3\" -3\" \u{9}3\" \u{10}3\" -4\" Y4\" g4\" v4\" \u{12}4\" 05\" 95\" 95\" \u{1d}5\" 66\" l6\" z6\" \u{c}\
        6\" \u{c}6\" #7\" I7\" g7\" s7\" \u{8}7\" .8\" :8\" Q8\" y8\" %9\" t9\" \u{11}9\" #:\" 4:\" ;:\" a:\" \u{7f}:\"\
         \u{19}:\" \u{19}:\" q<\" q<\" \u{16}<\" !>\" +>\" 7>\" L>\" e>\" \u{10}>\" [?\" [?\" r?\" \u{c}?\"  @\" 1@\" ?\
        @\" c@\" \u{0}@\" \u{a}@\" \u{14}@\" \u{1b}@\" 7A\" HA\" VA\" fA\" \u{a}A\" 3B\" :B\" ?B\" ?B\" WB\" lB\" lB\" \
        }B\" }B\" }B\" TC\" \u{3}C\" \u{8}C\" 5D\" ED\" LD\" XD\" fD\" \u{15}D\" \u{1c}D\" XE\" gE\" gE\" lE\" lE\" lE\"\
         0F\" CF\" CF\" JF\" pF\" \u{18}F\" +G\" 2G\" 2G\" \u{d}H\" \u{19}H\" &I\" \u{9}I\" \u{1f}I\" qJ\" vJ\" \u{1a}J\
        \" #K\" \u{17}K\" %L\" .L\" YL\" \u{10}L\" <M\" oM\" JN\" rN\" \u{1c}N\" !O\" 4O\" BO\" bO\" \u{11}O\" \u{18}O\"\
         \\P\" \u{12}P\" fQ\" kQ\" /R\" :R\" cR\" pR\" !S\" !S\" _S\" fT\" rT\" rT\" ~T\" cU\" }U\" }U\" \u{6}U\" \u{b}\
        U\" &V\" 6V\" DV\" 9W\" 9W\" JW\" TW\" dW\" iW\" \u{10}W\" =X\" HX\" \u{17}X\" 5Y\" \u{b}Y\" \u{18}Y\" )Z\" CZ\"\
         HZ\" [Z\" |Z\" \u{7}Z\" D[\" K[\" t[\" t[\" \u{1c}[\" (\\\" S\\\" o\\\"  ]\" ,]\" B]\" G]\" m]\" D^\" I^\" I^\"\
         V^\" z^\" \u{8}^\" (_\" (_\" -_\" E_\" Z_\" Oa\" ea\" la\" rb\" Uc\" Uc\" ~c\" 0d\" Dd\" Pd\" Ud\" ed\" ld\" f\
        e\" we\" \u{1e}e\" Ef\" !g\" =g\" Tg\" Yg\" \u{1}g\" \u{6}g\" \u{12}g\" .h\" Gh\" Zh\" \"i\" :i\" Ki\" bi\" qi\"\
         -j\" -j\" nj\" \u{5}j\" \u{c}j\" \u{1d}j\" \u{f}k\" 4l\" rl\" rl\" \u{2}l\" \u{e}m\" To\" go\" \u{7f}o\" \u{e}\
        o\" @p\" Lp\" Qp\" Qp\" Xp\" bp\" }p\" \u{4}p\" \u{18}p\" \"q\" )q\" Eq\" sq\" \u{b}q\" \u{1a}q\" *r\" /r\" /r\"\
         _r\" \u{1b}r\" bs\" bs\" Mt\" lt\" \u{15}t\" \u{15}t\" \u{1c}t\" \u{2}u\" \u{19}u\" %v\" =v\" Fv\" kv\" rv\" \u{2}\
        v\" \u{2}v\" \u{1c}v\" ?w\" Kw\" fw\" \u{14}w\"  x\" %x\" Wx\" ^x\" lx\" \u{c}x\" 'y\" ,y\" \\y\" fy\" 6z\" 0{\"\
         x{\" }{\" x|\" \u{1b}|\" 1}\" B}\" Z}\" h}\" s}\" \u{0}}\" W~\" (\u{7f}\" S\u{7f}\" ^\u{7f}\" ^\u{7f}\" z\u{7f}\
        \" z\u{7f}\" \\\u{0}\" y\u{0}\" \u{5}\u{0}\" B\u{1}\" \\\u{1}\" \\\u{1}\" \\\u{1}\" a\u{1}\" 0\u{2}\" W\u{2}\" \
        ^\u{2}\" ^\u{2}\" ^\u{2}\"  \u{3}\" \u{6}\u{4}\" \u{12}\u{4}\"  \u{5}\" ;\u{5}\" ;\u{5}\" R\u{5}\" w\u{5}\" \u{13}\
        \u{5}\" T\u{6}\" o\u{6}\" t\u{6}\" y\u{6}\" \u{a}\u{6}\" \u{11}\u{6}\" ]\u{7}\" b\u{7}\" t\u{7}\" *\u{8}\" 6\u{8}\
        \" w\u{8}\" D\u{9}\" D\u{9}\" X\u{9}\" e\u{9}\" e\u{9}\" e\u{9}\" v\u{9}\" \u{17}\u{9}\" )\u{a}\" M\u{a}\" R\u{a}\
        \" i\u{a}\" i\u{a}\" n\u{a}\" z\u{a}\" \u{1}\u{a}\" \u{10}\u{a}\" !\u{b}\" :\u{b}\" O\u{b}\" O\u{b}\" ^\u{b}\" \
        n\u{b}\" B\u{c}\" i\u{c}\" \u{11}\u{c}\" \u{18}\u{c}\" B\u{d}\" L\u{d}\" Q\u{d}\" v\u{d}\" l\u{e}\" x\u{e}\" x\u{e}\
        \" '\u{f}\" ,\u{f}\" ,\u{f}\" :\u{f}\" R\u{f}\" R\u{f}\" {\u{f}\" {\u{f}\" \u{c}\u{f}\" \u{11}\u{f}\" !\u{10}\"\
         !\u{10}\" J\u{10}\" b\u{10}\" g\u{10}\" %\u{11}\" =\u{11}\" =\u{11}\" B\u{11}\" B\u{11}\" T\u{11}\" p\u{11}\" \
        u\u{11}\" \u{18}\u{11}\" $\u{12}\" /\u{12}\" f\u{12}\" )\u{13}\" M\u{13}\" n\u{13}\" \u{2}\u{13}\" \u{9}\u{13}\"\
         7\u{14}\" A\u{14}\" V\u{14}\" V\u{14}\" ]\u{14}\" {\u{14}\" {\u{14}\" F\u{15}\" q\u{15}\" \u{c}\u{15}\" \u{11}\
        \u{15}\" 0\u{16}\" f\u{16}\" \u{2}\u{16}\" D\u{17}\" \u{11}\u{17}\" E\u{18}\" ]\u{18}\" \u{5}\u{18}\" \u{14}\u{18}\
        \" $\u{19}\" J\u{19}\" O\u{19}\" p\u{19}\" \u{3}\u{19}\" \u{3}\u{19}\" $\u{1a}\" Y\u{1a}\" g\u{1a}\" r\u{1a}\" \
        \u{5}\u{1a}\" \u{e}\u{1a}\" ,\u{1b}\" ,\u{1b}\" -\u{1c}\" E\u{1c}\" Q\u{1c}\" z\u{1c}\" b\u{1e}\" m\u{1e}\" <\u{1f}\
        \" <\u{1f}\" S\u{1f}\" S\u{1f}\" ^\u{1f}\" u\u{1f}\" \u{a}\u{1f}\" Y # \u{7} # \u{c} # \u{13} # #!# *!# 8!# T!#\
         q!# 3\"# :\"# \"## 7## Q## \u{1b}$# =%# P%# P%# P%# W%# W%# \\%# o%# {%# \u{13}%# \u{18}%# !&# ,&# @&# c&# /'#\
         6'# W'# ^'# ^'# \"(# \"(# 7(# H(# H(# R(# R(# o(# o(# v(# ()# /)# J)# J)# q)# \u{d})# \"*# 3*# w*# \u{2}*# \u{e}\
        *# ++# V+# b+# \u{a}+# 3,# G,# %-# T-# `-# }-# \u{9}-# C.# H.# 3/# :/# \u{4}/# \u{18}/# f0# \u{11}0# \u{16}0# ,\
        1# :1# H1# O1# a1# r1# w1# \u{1c}1# d2# p2# w2# w2# \u{16}2# %3# *3# /3# O3# \u{1e}3# 34# J4# [4# \u{f}4# \u{1d}\
        4# &5# :5# N5# m5# )6# M6# a6# f6# \u{1a}6# j7# \u{1b}7# n8# \u{18}8# (9# `;# u;# \u{14};# H<# H<# \u{4}<# |=# \
        \u{c}=# !># 0># 5># :># C># c># \u{2}># \u{2}># \u{b}># \u{14}># '?# :?# F?# \u{b}?# <@# <@# R@# \u{13}@# \u{13}\
        @#  A# ;A# ;A# oA# \u{6}A# !B# &B# @B# |B# \u{a}B# \u{a}B# \u{17}B# \u{1c}B# ,C# :C# KC# KC# PC# ^C# eC# tC# 8D\
        # hD# \u{17}D# }E# \u{1f}E# $F# 7F# KF# UF# ^F# sF# sF# \u{12}F# -G# AG# HG# ZG# ~G# ~G# !H# !H# /H# 5I# xI# [J\
        # \u{1f}K# HL# bL# yL# YM# pM# pM# !N# IN# 1O# 1O# 1O# DO# DO# RO# RO# !P# 2Q# PQ# aQ# nQ# nQ# wQ# 6R# }R# }R# \
        \u{10}R# *S# 1S# tS# \u{1}S# QT# dT# \"U# /U# RU# dU# nU# \u{0}U# \u{e}U# MV# fV# fV# qV# \u{7f}V# \u{11}V# $W#\
         CW# TW# nW# /X# ^X# tX# \u{1c}X# %Y# 2Y# ]Y# dY# \u{18}Y# !Z# /Z# /Z# /Z# FZ# \u{12}Z#  [#  [# 3[# T[# g[# t[#\
         t[# {[# \u{e}[# D\\# R\\# Y\\# `\\# `\\# `\\# z\\# z\\# :]# K]# K]# []# \u{5}]# \u{5}]# (^# B^# \u{b}_# \u{10}\
        _# '`# 3`# 8`# S`# q`# x`# fa# fa# ka# \u{8}a# Rb# \u{1}b# \u{1}b# \u{1b}b# $c# $c# Mc# [c# mc# mc# \u{6}c# \u{b}\
        c# \u{18}c# 2d# Nd# }d# \u{15}d# xe# \u{11}e# !f# :f# Of# \u{13}f# $g# Qg# hg# ?h# Th# sh# \u{12}h# \u{1e}i# _j\
        # 4k# 4k# Mk# |k#  l# ,l# Il# ^l# wl# \u{0}l# \u{0}l# \u{13}l# \u{1e}l# 1m# 1m# =m# bm# !n# !n# 8n# sn# zn# Cp#\
         Cp# \u{1}p# \u{d}p# \u{d}p# \u{19}p# Dq# zq# \u{1e}q# #r# (r# \u{18}r# @s# Ls# Zs# _s# \u{7f}s# \u{8}s# 6t# Pt\
        # `t# {t# -u# 4u# 9u# Gu# Nu# lv# \u{4}v# \u{9}v# Ux# Ux# hx# \u{19}x# $y# 9y# Qy# \u{15}y# \u{1e}y# \u{1e}y# \u{1e}\
        y# %z# ?z# Yz# ^z# L{# n{# n{# u{# z{# )|# 0|# 0|# @|# Y}# Y}# d}# ~}# G~# ]~# \u{5}~# \u{1a}~# -\u{7f}# z\u{0}\
        # \u{14}\u{0}# E\u{1}# b\u{1}# l\u{1}# \u{7}\u{1}# G\u{2}# e\u{2}# q\u{2}# \u{a}\u{4}# &\u{5}# Z\u{5}# g\u{5}# \
        s\u{5}# s\u{5}# T\u{6}# f\u{6}# s\u{6}# \u{a}\u{6}# *\u{7}# \u{e}\u{7}# \u{7f}\u{8}# \u{4}\u{8}# \u{4}\u{8}# 3\u{9}\
        # N\u{9}# S\u{9}# e\u{9}# j\u{9}# q\u{9}# \u{6}\u{9}# 6\u{a}# &\u{b}# :\u{b}# m\u{b}# \u{4}\u{b}# \u{4}\u{b}# \u{4}\
        \u{b}# \"\u{c}# A\u{c}# ]\u{c}# ]\u{c}# b\u{c}# \u{7f}\u{c}# \u{f}\u{c}# ;\u{d}# P\u{d}# Y\u{d}# e\u{d}# e\u{d}\
        # u\u{d}# z\u{d}# \u{c}\u{d}# +\u{e}# b\u{e}# t\u{e}# C\u{f}# X\u{f}# ]\u{f}# \u{a}\u{f}# \u{1a}\u{f}# D\u{10}#\
         D\u{10}# I\u{10}# i\u{10}# w\u{10}# \u{c}\u{10}# \u{c}\u{10}# \u{c}\u{10}# $\u{11}# R\u{11}# \u{c}\u{11}# \u{17}\
        \u{11}# !\u{12}# !\u{12}# O\u{12}# a\u{12}# a\u{12}# |\u{12}# 5\u{13}# \u{19}\u{13}# (\u{14}# Q\u{14}# p\u{14}#\
         \u{10}\u{14}# A\u{15}# ]\u{15}# \u{7}\u{15}# =\u{16}# c\u{16}# j\u{16}# \u{3}\u{16}# \u{f}\u{16}# @\u{17}# \u{14}\
        \u{17}# \u{1b}\u{17}# ,\u{18}# m\u{18}# \u{8}\u{18}# \u{f}\u{18}# E\u{19}# E\u{19}# P\u{19}# f\u{19}# =\u{1a}# \
        R\u{1a}# e\u{1a}# u\u{1a}# =\u{1c}# G\u{1c}# X\u{1c}# x\u{1c}# p\u{1d}# ~\u{1d}# \u{a}\u{1d}# \u{15}\u{1d}# -\u{1e}\
        # 2\u{1e}# 2\u{1e}# \\\u{1e}# 2\u{1f}# `\u{1f}# u\u{1f}# \u{9}\u{1f}# \u{9}\u{1f}# 1 $ E $ S $ X $ X $ X $ } $ \
        \u{d} $ \u{1b} $ '!$ o!$ \u{1}!$ \u{1f}!$ 5\"$ 5\"$ 5\"$ 5\"$ D\"$ K\"$ P\"$ U\"$ U\"$ \u{3}\"$ -#$ ;#$ F#$ 3$$\
         q$$ B%$ 1&$ =&$ M&$ \u{6}&$ \u{6}&$ 3'$ M'$ b'$ b'$ u'$ \u{9}'$ #($ /($ ?($ \u{a}($ S)$ Z)$ j)$ })$ })$ #*$ ,*\
        $ :*$ G*$ d*$ i*$ \u{5}*$ #+$ >+$ U+$ u+$ u+$ \u{10},$  -$ [-$ u-$ ~-$ \u{c}-$ \u{18}-$ V.$ V.$ \u{c}.$ \u{11}.\
        $ 70$ ]0$ \u{d}0$ \u{1b}0$ :1$ e1$ \u{7}1$ !2$ &2$ &2$ 22$ 22$ B2$ o2$ \u{d}2$ \u{17}2$ \u{1c}2$ 23$ )4$ 94$ >4\
        $ R4$ g4$ u4$ \u{1f}4$ \u{1f}4$ A5$ Z5$ l5$ )6$ C6$ g8$ \u{c}8$ \u{1f}8$ S9$ t9$ \u{13}9$ &:$ 6:$ S:$ r:$ \u{4}\
        :$ ;;$ s;$ \u{1c};$ \u{1c};$ ><$ ^<$ j<$ \u{18}=$ U>$ i>$ i>$ |>$ \u{1c}>$ \u{1c}>$ !?$ v?$ \u{f}?$ \u{1e}@$ 6A\
        $ ^A$ eA$ \u{4}A$ \u{12}A$ \u{1f}A$ ?B$ ?B$ RB$ RB$ kC$ \u{6}C$ \u{6}C$ \u{d}C$ ?D$ ZD$ \u{0}F$ \u{10}F$ \u{10}\
        F$ 6G$ HG$ \u{1b}G$ \"H$ 'H$ JH$ QH$ dH$ \u{9}H$ @I$ [I$ bI$ \u{3}I$ \u{11}I$ #J$ #J$ *J$ :J$ RJ$ YJ$ \u{4}J$ \u{12}\
        J$ <K$ `K$ \u{7}K$ :L$ XL$ yL$ \u{4}L$ \u{4}L$ `M$ \u{0}M$ \u{1f}M$ :N$ cN$ \u{b}N$ \u{19}N$ 5O$ .P$ LP$ \\P$ \\\
        P$ jP$ qP$ qP$ qP$ qP$ xP$ \u{6}P$ \u{b}P$ \u{17}P$ SQ$ \u{16}Q$ 6R$ FR$ RR$ eR$ =S$ \\S$ \\S$ \u{14}S$ \u{1d}S\
        $ .T$ 5T$ ST$ \\T$ nT$ \u{1}T$ \u{8}T$ uU$ \u{8}U$ \u{8}U$ \u{8}U$ \u{14}U$  V$ <V$ [V$ yV$ 6W$ @W$ iW$ uW$ \u{11}\
        W$ 8X$ oX$ (Y$ (Y$ hY$ \u{8}Y$ \u{a}Z$ \u{11}Z$ 3[$ h[$ h[$ \u{b}[$ =\\$ B\\$ N\\$ \u{f}\\$ 6]$ A]$ R]$ \u{7}]$\
         \u{15}]$ \u{1c}]$ #^$ \u{1}^$ [_$ e_$ q_$ x_$ \u{14}_$ 5`$ \u{1d}`$ Sa$ Za$ la$ va$ \u{1}a$ ?b$ jb$ \u{b}b$ \u{19}\
        b$ $c$ Dc$ _c$ _c$ kc$ #d$ 9d$ >d$ Cd$ Wd$ xd$ \u{f}d$ \u{f}d$ ?e$ ?e$ [e$ [e$ [e$ [e$ be$ ve$ \u{5}e$ \u{c}e$ \
        \u{11}e$ \u{1f}e$ /f$ Xf$ cf$ lf$ \u{c}f$ ?g$ Dg$ ng$ }g$ +h$ Dh$ Zh$ dh$ yh$ yh$ ~h$ #i$ di$ 6j$ \u{5}j$ 2k$ J\
        k$ [k$ nk$ ~k$ \u{c}k$ cl$ \u{7}m$ \u{1c}m$ 1n$ \u{f}n$ \"o$ Vo$ \u{7}o$ Hp$ sp$ sp$ ~p$ \u{c}p$ \u{11}p$ Eq$ J\
        q$ oq$ \u{1b}q$ 7r$ kr$ {r$ \u{4}r$ \u{9}r$ \u{14}r$ 8s$ Rs$ \u{d}s$ \u{d}s$ \u{12}s$ 0t$ 0t$ Et$ Et$ at$ \u{19}\
        t$ $u$ Fv$ #w$ Kw$ bw$ \u{1d}w$ xx$ *y$ :y$ Ay$ Qy$ ry$ ry$ =z$ Bz$ Gz$ [z$ yz$ \u{0}z$ %{$ L{$ \u{4}{$ !|$ 4|$\
         R|$ t|$ G}$ G}$ Y}$ f}$ y}$ \u{2}}$ \u{15}}$ D~$ [~$ g~$ {~$ C\u{7f}$ &\u{2}$ ;\u{2}$ f\u{2}$ \u{7f}\u{2}$ \u{d}\
        \u{2}$ (\u{3}$ b\u{3}$ E\u{4}$ l\u{4}$ \u{10}\u{4}$ #\u{5}$ ^\u{5}$ z\u{5}$ \u{1b}\u{5}$ -\u{6}$ 6\u{6}$ I\u{6}\
        $ s\u{6}$ |\u{6}$ \u{10}\u{6}$ 7\u{7}$ B\u{7}$ B\u{7}$ Q\u{7}$ ^\u{7}$ w\u{7}$ |\u{7}$ \u{1f}\u{7}$ -\u{8}$ -\u{8}\
        $ $\u{9}$ 2\u{9}$ q\u{9}$ \u{3}\u{9}$ L\u{b}$ L\u{b}$ \\\u{b}$ a\u{b}$ l\u{b}$ |\u{b}$ |\u{b}$ \u{1}\u{b}$ \u{1}\
        \u{b}$ \u{6}\u{b}$ \u{6}\u{b}$ b\u{c}$ z\u{c}$ )\u{d}$ V\u{d}$ 9\u{e}$ K\u{e}$ K\u{e}$ P\u{e}$ W\u{e}$ |\u{e}$ \
        I\u{f}$ ^\u{f}$ u\u{f}$ u\u{f}$ \u{6}\u{f}$ ?\u{10}$ R\u{10}$ .\u{11}$ 9\u{11}$ B\u{11}$ G\u{11}$ W\u{11}$ \u{1f}\
        \u{11}$ 2\u{12}$ \u{11}\u{12}$ #\u{13}$ 3\u{13}$ 3\u{13}$ a\u{13}$ u\u{13}$ \u{c}\u{13}$ \u{11}\u{13}$ \u{1f}\u{13}\
        $ \u{1f}\u{13}$ $\u{14}$ )\u{14}$ \u{5}\u{14}$ \"\u{15}$ 4\u{15}$ B\u{15}$ u\u{15}$ |\u{15}$ #\u{16}$ C\u{16}$ \
        Z\u{16}$ :\u{17}$ K\u{17}$ q\u{17}$ \u{17}\u{17}$ 7\u{18}$ R\u{18}$ Y\u{18}$ &\u{19}$ E\u{19}$ u\u{19}$ \u{16}\u{19}\
        $ 1\u{1a}$ W\u{1a}$ y\u{1a}$ \u{1d}\u{1a}$ /\u{1b}$ /\u{1b}$ Y\u{1b}$ 7\u{1c}$ D\u{1c}$ I\u{1c}$ \u{1}\u{1c}$ #\
        \u{1d}$ =\u{1d}$ B\u{1d}$ Q\u{1d}$ r\u{1d}$ a\u{1e}$ ~\u{1e}$ ~\u{1e}$ \u{3}\u{1e}$ \u{8}\u{1e}$ %\u{1f}$ T\u{1f}\
        $ Y\u{1f}$ \u{b}\u{1f}$ \u{1b}\u{1f}$ \" % , % 7 % 7 % _ % k % .!% L!% S!% k!% \u{7f}!% P\"% Y\"% ^\"% y\"% $#%\
         /#% l#% .$% z$% \u{11}$% \u{11}$% )%% h%% }%% \u{12}%% \u{1e}%% Z&% c&% h&% h&% .'% E'% f'% \u{6}'% \u{6}'% \u{19}\
        '% O)% \u{3})% O*% O*% z*% \u{6}*% \u{19}*% \u{1}+% \u{d}+% \u{18}+% J,% O,% o,% \u{11},% <-% f-% K.% c.% s.% j\
        /% \u{7f}/% #0% -0% H0% [0% `0% i0% i0% x0% -1% \u{9}1% ,2% 82% W2% }2% \u{e}2% \u{1e}2% \u{1e}2% F3% M3% M3% ~\
        3% [4% b4% g4% \u{11}4% 85% H5% @6% Y6% f6% \u{13}6% -7% 27% 27% \u{6}7% \u{13}7% ~8% \u{14}8% 29% R9% R9% \u{5}\
        9% .:% o:% \u{d}:% \u{16}:% @;% 0<% K<% P<% }<% \"=% G=% L=% G>% N>% \\>% \\>% \u{1a}>% G?% h?% \u{7f}?% \u{f}?\
        % \u{f}?% \u{1f}?% S@% S@% n@% \u{1}@% \u{1d}@% YA% dA% iA% {A% \u{6}A% \u{16}A% HB% \u{4}B% \u{1d}B% EC% \u{7f}\
        C% 'D% 'D% ,D% LD% }D% \u{18}D% 'E% >E% CE% JE% tE% yE% 1F% :F% FF% \"G% +G% 0G% \u{b}G% !H% (H% 6H% IH% bH% iH\
        % nH% \u{6}H% \u{6}H% 2I% AI% HI% HI% TI% YI% cI% )J% 3J% =J% KJ% zJ% \u{c}J% \u{18}J% /K% ;K% LK% QK% 0L% KL% \
        PL% \u{6}L% \u{16}L% $M% 3M% 3M% ?M% FM% KM% WM% `M% `M% vM% \u{6}M% \u{b}M% 0N% 5N% KN% PN% \\N% mN% \u{a}N% +\
        O% \u{6}O% \u{1e}O% \u{e}P% +Q% 4Q% rS% \u{1b}S% JT% JT% ?U% OU% zU% 6V% TV% tV% 7W% KW% YW% lW% lW% 3X% UX% jX\
        % jX% \u{1f}X% 1Y% :Y% UY% \u{5}Y% fZ% \u{7f}Z% J[% \u{2}[% i\\% \u{8}]% 3^% <^% P^% \u{19}^% ;_% U`% l`% u`% u\
        `% \u{12}`% 7a% La% \u{17}b% \u{17}b% 2c% _c% Vd% md% \u{1c}d% Fe% Me% ee% se% rf% |f% \u{12}f% Sg% dg% dg% kg%\
         wg% \u{7}g% \u{1a}g% #h% Dh% Qh% _h% kh% \u{7}h% bi% &j% Fj% \u{15}j% ;k% gk% \u{14}k% !l% :l%  m% 3m% 3m% Am%\
         Tm% Ym% \u{4}m% \u{9}m% \u{9}m% \u{10}m% Cn% Zn% nn% %o% :o% <p% <p% Ap% mp% \"q% 'q% 5q% \u{d}q% *r% :r% Mr% \
        Mr% jr% \u{7f}r% \u{7f}r% \u{13}r% (s% -s% ;s% \\s% $t% @t% dt% }t% }t%  u% Nu% su% \u{d}u% \u{18}u% 'v% Vv% kv\
        % \u{1d}v% Jw% hw% tw% Gx% ]x% ox% \u{7f}x% 0y% <y% \u{f}y% \u{f}y% *z% dz% vz% ,{% W{% \u{a}{% \u{1c}{% =|% B|\
        % I|% i|% i|% \u{15}|% 2}% ;}% H}%  ~% '~% G~% c~% \u{c}~% \u{11}~% C\u{7f}% S\u{7f}% ]\u{7f}% \u{a}\u{7f}% \u{1c}\
        \u{7f}% \u{1a}\u{0}% /\u{1}% I\u{1}% R\u{1}% e\u{1}% \u{d}\u{1}% p\u{2}% u\u{2}% \u{19}\u{2}% L\u{3}% \u{5}\u{3}\
        % \u{c}\u{3}% \u{13}\u{3}% \\\u{4}% l\u{4}% l\u{4}% s\u{4}% +\u{5}% C\u{5}% \u{15}\u{5}% 9\u{6}% \u{e}\u{6}% )\u{7}\
        % p\u{7}% \u{1e}\u{7}% -\u{8}% -\u{8}% S\u{8}% p\u{8}% w\u{8}% 7\u{9}% K\u{9}% W\u{9}% \u{1c}\u{9}% !\u{a}% r\u{a}\
        % w\u{a}% ~\u{a}% \u{1d}\u{a}% ?\u{b}% T\u{b}% Y\u{b}% ~\u{b}% \u{a}\u{b}% R\u{c}% b\u{c}% \u{3}\u{c}% \u{8}\u{c}\
        % 0\u{d}% C\u{d}% f\u{d}% o\u{d}% o\u{d}% {\u{d}% \u{2}\u{d}% \u{2}\u{d}% \u{7}\u{d}% \u{1e}\u{d}% \u{1e}\u{d}%\
         ?\u{e}% F\u{e}% j\u{e}% \u{c}\u{e}% &\u{f}% 2\u{f}% K\u{f}% i\u{f}% p\u{f}% p\u{f}% \u{3}\u{f}% \u{14}\u{f}% $\
        \u{10}% =\u{10}% K\u{10}% ^\u{10}% w\u{10}% \u{1b}\u{10}% ;\u{11}% Q\u{11}% q\u{11}% |\u{11}% \u{1}\u{11}% \u{8}\
        \u{11}% J\u{14}% Y\u{14}% \u{6}\u{14}% 4\u{15}% ?\u{15}% ?\u{15}% ?\u{15}% ?\u{15}% J\u{15}% c\u{15}% j\u{15}% \
        )\u{16}% P\u{16}% q\u{16}% q\u{16}% \u{1e}\u{16}% #\u{17}% (\u{17}% (\u{17}% F\u{17}% R\u{17}% f\u{17}% p\u{17}\
        % \u{2}\u{17}% \u{16}\u{17}% r\u{18}% \u{d}\u{18}% \u{d}\u{18}% \u{16}\u{18}% \u{1b}\u{18}% K\u{19}% i\u{19}% n\
        \u{19}% n\u{19}% \u{9}\u{19}% U\u{1a}% ~\u{1a}% $\u{1b}% +\u{1b}% d\u{1b}% \u{17}\u{1b}% J\u{1c}% p\u{1c}% ~\u{1c}\
        % \u{1b}\u{1c}% \u{1b}\u{1c}% ~\u{1d}% \u{5}\u{1d}% \u{a}\u{1d}% %\u{1e}% L\u{1e}% s\u{1e}% \u{1f}\u{1e}% ,\u{1f}\
        % _\u{1f}% s\u{1f}% x\u{1f}% }\u{1f}% }\u{1f}% C & ` & ` & k & k & p & | & G!& X!& \u{1b}!& /\"& T\"& \u{1}\"& \
        \u{10}\"& \u{10}\"& n$& u$& 8&& B&& D'& T'& T'& ]'& \u{2}'& \u{19}'& %(& *(& 5(& 5(& _(& u(& \u{c}(& \u{15}(& #\
        )& <)& F)& X)& \u{a})& &*& 9*& E*& E*& \u{1}*& \u{1a}*& 1+& M+& x+& \u{9}+& G,& U,& \\,& k,& \u{0},& \u{0},& \u{19}\
        ,& 6-& =-& M-& \\-& p-& \u{6}-& &.& -.& E.& E.& \u{7f}.& \u{7f}.& \u{9}.& P/& \u{0}/& \u{5}/& \u{11}/& \u{16}/&\
         E0& b0& {0& \u{b}0& (1& ]1& d1& m1& m1& \u{8}1& \u{8}1& 42& d2& k2& \u{15}2& \"3& \"3& X3& m3& y3& >4& >4& \u{3}\
        4& \u{15}4& \u{1c}4& +5& T5& t5& \u{1f}5& $6& D6& P6& i6& y6& ~6& \u{10}6& +7& V7& d7& \u{7}7& \u{10}7& e8& \u{a}\
        8& @9& K9& R9& [9& \u{3}9& *:& ;:& ;:& X:& ]:& o:& \u{3}:& 2;& S;& Z;& j;& z;& \u{e};& V<& V<& {<& \u{2}<& \u{9}\
        <& O=& \u{12}=& =>& I>& N>& h?& \u{1d}?& ,@& s@& x@& \u{14}@& ;A& ;A& jA& +B& XB& iB& \u{11}B& \u{11}B& \u{11}B\
        & \u{16}B& \u{1b}B& 'C& 3C& 3C& 8C& vC& >D& HD& \u{1}D& \u{a}D& \u{11}D& \u{11}D& +E& +E& 9E& cE& hE& tE& \u{12}\
        E& \u{1e}E& #F& (F& :F& LF& SF& dF& \u{9}F& \u{9}F& uH& \u{1b}H& &I& 6I& DI& YI& YI& yI& 0J& >J& =K& HK& MK& WK\
        & nK& \u{e}K& 7L& (M& (M& EM& QM& VM& `M& \u{7f}M& \u{f}M& sN& xN& xN& }N& \u{b}N& !O& !O& <O& GO& {O& {O&  P& \
        WP& \u{6}P& \u{d}P& \u{14}P& 'Q& <Q& FQ& VQ& tQ& ,R& 1R& BR& OR& \u{8}R& kS& |S& 6T& ;T& UT& _T& \u{13}T& RU& n\
        U& yU& \u{17}U& >V& \u{7}V& \u{c}V& \u{c}V& GW& XW& |X& \u{1c}X& \u{1c}X& 5Y& >Y& )Z& <Z& ZZ& tZ& \u{0}Z& \u{0}\
        Z& \u{1e}Z& %[& %[& B[& b[& \u{6}[& J\\& T\\& ^\\& ^\\& c\\& \u{7}\\& ,]& 6]& =]& \u{0}]& \u{5}]& )^& I^& T^& Y\
        ^& )_& U_& e_& v_& }_& \u{13}_& \u{1a}_& \u{10}`& 2a& ra& \u{18}a& *b& 5b& 5b& 5b& eb& eb& eb& ub& \u{14}b& -c&\
         ?c& Jc& _c& xc& 2e& Fe& ne& ne& \u{1b}e& @f& @f& @f& Ef& mf& rf& \u{19}h& /i& Qi& ni& si& zi& \u{16}i& )j& 3j&\
         Tj& vj& }j& \u{19}j& \"k& \"k& =k& hk& ok& \u{1e}k& \u{1e}l& \u{1e}l& Em& am& #n& yn& Qo& go& go& xo& \u{1}o& \
         p& 9p& Rp& #r& 4r& Rr& Wr& \u{1a}r& \u{1a}r& 7s& Gs& fs& \u{0}s& \u{14}s& -t& -t& Et& Lt& }t& \u{19}t& 'u& 'u&\
         ,u& \\u& \\u& \u{e}u& \u{1c}u& 0v& jv& Mw& \u{1c}w& ux& \u{9}x& Jy& dy& \u{13}y& oz& :|& N|& *}& /}& \u{15}}& \
        )~& )~& )~& A~& F~& b~& \u{5}~& '\u{7f}& w\u{7f}& \u{5}\u{7f}& F\u{0}& \u{1}\u{0}& \u{1e}\u{0}& +\u{2}& X\u{2}&\
         _\u{2}& \u{a}\u{2}& 1\u{3}& =\u{3}& z\u{3}& [\u{5}& \u{b}\u{5}&  \u{6}& <\u{6}& U\u{6}& j\u{7}& &\u{8}& /\u{8}\
        & `\u{8}& `\u{8}& \u{1}\u{8}& \u{c}\u{8}& \u{3}\u{a}& \u{14}\u{a}& v\u{b}& \u{b}\u{b}& #\u{c}& #\u{c}& M\u{c}& \
        \u{1d}\u{c}& \u{1}\u{d}& \u{f}\u{d}& \u{5}\u{f}& [\u{10}& 5\u{11}& g\u{11}& \u{16}\u{11}& 5\u{12}& A\u{12}& Q\u{12}\
        & \u{1c}\u{12}& s\u{13}& v\u{14}& \u{12}\u{14}& Y\u{15}& 0\u{16}& =\u{16}& M\u{16}& T\u{16}& \u{2}\u{16}& \"\u{17}\
        & S\u{17}& i\u{17}& i\u{17}& \"\u{18}& \"\u{18}& 7\u{18}& I\u{18}& U\u{18}& g\u{18}& n\u{18}& \u{0}\u{18}& +\u{19}\
        & +\u{19}& 4\u{19}& D\u{19}& [\u{19}& X\u{1a}& m\u{1a}& }\u{1a}& }\u{1a}& \u{2}\u{1a}& )\u{1b}& 7\u{1b}& a\u{1b}\
        & y\u{1b}& \u{8}\u{1b}& \u{f}\u{1b}& )\u{1c}& <\u{1c}& \u{1b}\u{1c}& '\u{1d}& ?\u{1d}& J\u{1d}& x\u{1d}& }\u{1d}\
        & \u{1e}\u{1d}& H\u{1f}& T\u{1f}& f\u{1f}& \u{1}\u{1f}& \u{11}\u{1f}& - ' > ' O ' [ ' h ' 0!' 5!' u!' \u{b}!' \u{17}\
        !' /\"' I\"' \u{8}\"' \u{f}\"' F#' X#' k#' \u{3}#' \u{13}#' \u{1f}#' .$' R$' \u{1b}$' C%' C%' Q%' [%' 3&' G&' b\
        &' }&' \u{18}&' 7'' <'' <'' C'' X'' c'' c'' q'' q'' }'' \u{1a}'' \u{1a}'' \u{1a}'' \u{1a}'' S(' |(' \u{3}(' \u{19}\
        (' \u{19}(' 0)' C)' R)' W)' `)' \u{1b})' '*' V*' V*' w*' \u{1e}*' 6+' (,' l,' \u{17},' 8-' D-' D-' \\-' \u{3}-'\
         \u{3}-' \u{13}-' ;.' F.' F.' \\.' \u{6}/' \u{6}/' \u{1a}/' Q0' Q0' @1' @1' [1' n1' /2' ;2' ;2' y2' \u{12}2' A3\
        ' A3' U3' m3' r3' \u{15}3' F4' [4' s4' (5' =5' B5' G5' R5' W5' m5' \u{7f}5' \u{a}5' *6' :6' K6' l6' q6' \u{f}6'\
         \u{f}6' #7' 77' \u{c}7' \u{11}7' (9' 99' E9' c9' h9' v9' S:' X:' d:' \u{6}:' \u{6}:' *;' /;' G;' l;' l;' |;' \u{9}\
        ;' \u{15};' !<' 4<' c<' c<' v<' \u{10}<' &=' G=' R=' g=' \u{1}=' \u{8}=' \u{19}=' &>' +>' 0>' 5>' K>' W>' j>' z\
        >' ^?' \u{2}?' <@' K@' ^@' \u{17}@' !A' 5A' WA' pA' pA' .C' gC' GD' QD' VD' [D' \u{d}D' nE' sE' \u{4}E' \u{12}E\
        ' ,F' 8F' RF' YF' `F' pF' |F' \u{3}F' \u{a}F' \u{1a}F' ;G' ;G' [G' \u{8}G' \u{d}G' \u{12}G' \u{1e}G' FH' FH' VH\
        ' eH' tH' \u{1a}H' $I' 4I' ;I' UI' \u{4}I' ]J' SK' qK' tM' tM' \\N' \u{15}O' 5P' ^P' \u{19}P' >Q' NQ' \u{0}Q' \u{17}\
        Q' JR' kR' vS' \u{14}S' \u{1d}S' -T' >T' >T' GT' lT' qT' !U' &U' +U' 2U' gU' gU' nU' sU' \u{14}U' -V' CV' hV' m\
        V' 0W' 0W' kW' wW' \u{e}W' \u{e}W' (X' 1X' 6X' =X' zX' \u{17}X' \u{17}X' qY' zZ' \u{f}Z' \u{1d}Z' 5[' Q[' \\[' \
        \\[' z[' b\\' \\]' '^' '^' B^' B_' U_' \u{4}_' \u{12}_' *`' y`' ,a' =a' Wa' Wa' \u{b}a' \u{1c}a' -b' <b' Gb' Xb\
        ' zb' \u{d}b' \u{1b}b' ec' jc' oc' vc' {c' \u{1a}c' \u{1a}c' \u{1a}c' 0d' \u{19}d' Ie' Te' le' \"f' Xf' \u{4}f'\
         \u{1f}f' 5g' Ag' Hg' \u{7f}g' \u{1d}g' (h' \u{b}h' Ji' Oi' ai' ui' \"j' uj' ~j' Gk' }k' \u{10}k'  l' fl' \u{f}\
        l' \u{f}l' \u{16}l' 1m' =m' Bm' Km' Um' \u{15}n' *o' >o' no' so' _p' {p' \u{b}p' kq' \u{11}q' \u{11}q' =r' Br' \
        [r' gr' nr' \u{5}r' Ks' nt' Hu' Xu' \u{13}u' \u{e}v' 5w' >w' iw' iw' \u{d}w' \u{7}x' \u{7}x' 6y' \u{2}y' \u{c}y\
        ' \u{c}y' \u{1a}y' Sz' ({' j{' ~{' #|' *|' *|' .O!AKyE\"\"IALN%\"AM4t|\u{14}C U!S\"K\"J\"Q\"?&F-R!O\"|#P\"O\"K\"\
        L(O&H\"M\"D!Q!?!M/MER=N%L%q'N)O-I!M\"R$L0E!M\"|jE( o!S$MCE.>&r\u{0}M<H,@& r!>!H@C\u{1f}`&t\u{f}\u{19}\"/KAN^X!'\
        J\\G+!<!I!J\"J!K-u1O0q2QgRMK4r0 D!C$C\"~!O9H!G!R#H\"{.H!O#FNF#u!I\u{f} + J!<!M$Q)v!s1P&Q)q\u{1f}`(Mf\u{15}2 M!Q\
        $S\"R;S!Q#S\"Q2L\"DVL-K\"I;s+J#I!G,Q\\\u{18}##rAw4Cb_\" wA{\u{4}Y!.sp#!ZP#6# Q/qAs\u{2}\u{3}A s!K!P#M!O7I$p!N!M\
        #N!O\"R-F!M!Q\"L!Q!O-p#L1M(t!I1u*K7s$M,I#O,m%M!Q!N-\u{a}#!t\u{1f}`6v\u{d}y%%@!J!P#t9P6r$ q4OAQ|O\u{13}g\"\u{1f}\
        `Wt? 8 S\"\\!O!P!>\"Q6D$T!P!R!P\"D\"S.Q!P!O\"H\"KjK1P1D#P-R$D\u{11}~\"!>&I/P!Aw\u{13}H!%H=<\" o!OR;- N!t$G!F;I!\
        P$I0t\"?ju$NQG!u(*'\"M!q#J=O!t#L1K?d\"Bw4G6\u{b}& l\"O%N:o\"L&N!k\"'J;J_U% K!Q$H\"N<L\u{19}\u{e}#!C&E:vWp#\"O#A\
        \"Hx\u{2}!YIGk#'E;K!K4~\" uAvaY!BuGE#!N!G\u{4}K^&( G\"F$M!r:I'm2M\"P^H!\u{17}\u{0}=?!Bwl\u{1e}\" u!Crt9 m\"q!J\"\
        D\"C!M5F$o%J\"M.B!J#D\"LLt8F<I\"v!G!E\"z&F,O*L!Pb!!!JV$\"\u{1f}`=w!>$ M\"t\u{1f}`kO8P#'H:v'H\u{1b}\u{9}\u{14} r\
        !R!q!N\"M!o!M!q!I\"L\"J!M!N\"M!W!K\"K\"H!B!M!O!M!q!O!p!Q#\\\"N!T!V!\\!S\"O\"O\"N\"T#P!P\"A!P!B!N!=!R!6!N!-\"2!@\
        !D!P!=!M!0$K&R!p!:!F!5!A\"H!B#M!O0o\"O!U!M!q\"M%Q$L#S#T\"T\"R%N%N#S&T\"k$O\"n!l!j!n!j!p\"O!p!P\"K\"N\"S\"P\"h!S\
        \"k!L!U!M!P!J\"K\"K!N!L&P\"?#O\"Q\"m&l!m$k>X&!J%F\"H:L\u{1f}`>HNq!Au{\u{18}# o\"KAPKC' G%J=S$I\"HyJFB\u{a}+% p'\
        J:n\u{1f}`>L\u{1a}D! M\u{1a}{$!L<L\u{1f}`,Lq\u{1b}$PI2v\u{1f}`#w\u{11}M\"!uAvTP7 L\"q!:\":#q!=$8\":2d!R4O&MII-O\
        FA$K)o\"J.N)P.r,w$JxA/!G!I!W\"p\"L!S9P\"N%G!Q-K!O\u{13}M.L&N>o#%sSDnt\u{13}t# r#E$A~'( L!J'q:M'o4J\u{1c}K&r.$# \
        N&Q;K\u{11}T) K!C\"C\"B&}!F5O+y44Z1!(Q$\u{19}\"%N\"Q\u{13}s#\u{1f}`mN!s\u{14}3\" J\"svu$ r!B!K%Ct]!\"q\u{2}9! q\
        \u{19}~> P!N!Q!L\"E!T!W\"s*;!M)M$Q!M!P#I!T!O!S-N\"L\"H\"OvL-L)M\"P!P1E!L/K\u{7}/\"DN4r0O!\u{8}C]B\" HGtGm!-ub9\"\
        \u{1f}`XII<' r&I!Q:t!Q&N.H\u{f}\u{19}!RsRB!%H#\u{17}\" J\"pl-!Vuby\" J\"rc-9#N\"N\"M,B1G$?!P+K\"9\"r\"?\"sYK-w$\
        E't#G-s!J)P\"o!D+A#A$?k\u{7}#\u{1f}`Ey3tSo#'F\u{1f}`DBRK( s!?!M@F'M.J\u{1f}`FM^S! N}h! t|*! O}\u{0}& R!O%JAM/Mr\
        {T\u{3}+ F%P<F!J!J%H.w!s\u{1f}`!L%OE^#!<BH4s<\u{12}$ s3J\u{1a}s#L\u{1e}8&!N%L\"O9M\u{1f}`7L\u{1a}D\"!M&Kj\u{1c}\
        !VH7\u{1f}, p!G$D\"C6E$q6K\u{5}r!G+E#P.L\u{8},#/oAr2Qi_!!L>m\"\u{1f}`X}3:\"%r\"I8M= o\"m!N\"J\"I!N#H$H.Q$t$t!P!\
        Q!N!L#J$G&O!L!?!E!F!N\"MUM\"v!K!PRQHi# MPL2tV{!+vjX$!q$I\"M?LDD( B!S$L<?%O0I&HZPMW- m%G!I!R7K$Q$M\"R.QxJ*p1K/O\u{1d}\
        \u{1e}# M!q@PoH! sG\u{7f}\" r!Ia\u{0}# t!NgDa\u{16}) r%B!F!>!D9q%B0D!CT&3 y!E!T#K\"H!L9s!L$E!P!I!P/O\"NMI!s;O#K\
        YP]\u{16}\"\u{1e}M\"sv[! M\u{4}u)!T$E!O7H*P4K;q?NSH[O\" y!EIQ(!s!K%H!N9K!y&K.DwN!\u{12}x\u{15}B% r'F!O9r!K}z!\u{8}\
        w\\<'!Q@n\"T4K&NUHgPOeH K!D!I!}!B!J!N!D!K!@*I*I$M!I!K!w!H!M!L!K!L+J$K\"H!M3u$=-sBK#r\"L!R)N8I#L%p'M#r\"N\"Kmb!!\
        KM,#=w\u{1f}`,wDD#!O&vAwSo!B{Q]!!Kw\u{7}!\u{5}x P\" G(I>!!AR%=,!I$L#I:O$N#Q-M$J\"O!O\u{1f}`#I\u{e}|\"Cu4K\u{11}\
        !$!L$M\"v!M1N\"Dv4H(q! q\u{1b}\u{c}!WOcS! P!r1 S!K!h#O\"N7p$T$C\"@.G$FCt.K7DGp!D.D\u{11}E$ m&K!G<J 1$ u!M!L%N\u{b}\
        \u{17}#&J>K#LM\u{b}% M%r<K%v4J_\u{0}%VS$F!K!M!M\u{19}|- P!I%n!N!O9S!O&H/N!Suw:LUG\u{8}n# M&N!Lk:& t!P!G%G\u{1f}\
        `6|\u{5}47!F%S\"P'A.R$m!A!O!K\";\"A!N!E,@\"o\"w4G$vgs/R\"H-K!D`\u{17}\" t\"G!F\" HAL\u{6}}\"\u{1f}`=yX\u{8}$&N!\
        M@P/LcG*!J$J#S5L%L$L5P\"O\u{b}L5Nr@+!@!J!q\"L\"D;B\"|\"N\"F0>\"NYy!!F\u{2}@$'J\u{1f}`Qw'K\\\u{0}\"!D@v.\u{6}' L\
        !N$G\"J!O\u{1f}`Px8\u{f}%!H&u\u{1f}`7I\"v\u{1f}_! p\\X&!G$K\"J\u{1f}`6z+@gN\"!F&F\u{e}=!AwC\u{3}\"\u{1f}`HJ\u{10}\
        k%!N!P#o!N=O\u{4}&!Az8\\!\u{12}y\u{7}g$!J%O\"N9o+?$'<5qqR$q\u{1c}H#\"IAI#I\u{2}G'$n\"O?R4p\u{1f}`#p\"P\u{1e}[' \
        t!K!M%E~FSu<y2X!\u{17}Bj&\"\"O\u{14}O\u{14}J# N\u{1f}`HM:T' MAN#>4x\"r\u{1f}`!y=D\" F\"M-m\"\u{1f}`\"|sO\"\u{1f}\
        `FyJW!!N\u{9}c! J*\u{0}$ P!t@P5qai#/t!p1R\u{7}M!AEk.!'J\u{c} + o!L$M!K!N!K'G8N/L\u{1f}`7p7\u{19}9\"N#K!Q!S*@\"=\
        *K&S#P!Q!J0O\"K!S!K!P9KPJ=N$r!K1P&M/K.Ldc\"!uAvH\u{19}!Dxq % J!p'p\u{e}LJsX\u{1e}% F%t<G%~4=6\u{17}\" K\"qlV&\"\
        J!p\"C\"F=n\"E\u{9}v\"/EAGrH:!R!l#O!U!T4F!N!P*R!U!N-O'RPp!L\"F!N!m!G\"K!Q1R#L/M/P0N`v$\"O&p;K&tk@( JAL%D\"E2w\"\
        t\u{1f}`#u6*, M!C&D6A%I\"u\"u\"I0=\"<\u{d}I!B\u{16}Z!\"s[\u{c}+!C$B\"G!M,;.N$F\"I!P,Axx:\u{6}\"!DVQV\u{11}\" D\"\
        s]%!Av'u! MU~!Ay\u{15}D\" sAt\u{a}v!BG8j#\u{1f}`=K\"t\u{f}o!RvNk! u\u{b}t\"JI4xT\u{9}\"!E$HK;#'u\u{1f}`Xu'/* v%\
        L!R\"K'N\"A0v%Q,C&KgR0 G!?!F!:!z!@!T\"J9J$q4U\"O4uVnLu*q2e#(K9s(J\u{a}\u{13}0!O%O<B&s*u$?$=\"E!Npu(L!x!M0s.C8G \
        \u{f}' R!q$I!P!O?L!KM6$ s\"J&N\u{19}x\u{16}d! sc}( P%G<L!E\"H$D0x$y 43 D!m!P$R!q!R9K\"Q$T\"P.P$P\"KWISF#N-L&P1r\
        \u{b}\u{1d}!%p8*%AL!J&J.u&vGM7 p#N\"M!K!O!K+J!K*V(N!N!N!P-I!K!K\"K!A!N!QUrQx4q)$!Dw\u{d}Q!%M*A!]s\u{d}o$D{4E\u{1f}\
        `#E\"k\"!r!G-H\"%rAu#\u{7f}\"%F\"J\u{e}\u{14}' s!G!P#H\"J;JppX7$ r!B!D%A(\u{b}\"\u{1f}`Xv\u{11}z% p!M&M\u{1f}`A\
        v\u{13}A!Ay0y#>w\u{1f}`,wX6#&oAs4E3A\" ICs?\u{10}\"LI4vEo!'P'\u{b}\"\u{1f}`7tEf% r\"D&F9w\"Eq#! r3\u{a}!Ax\u{4}\
        :%!KEL!L3u!umc# L\u{1f}`XL~v! sJ4\"Dv4F\u{e}9) M!L!r$N\"G\"s9p$M0Q\u{c}\u{2}!\u{17}zSO) O%L\"O4w&p'L!O-BZw\u{13}\
        \u{11}%!G@s!G\u{1f}`&Gk $ j\"KXBvvA''\"P?GqI1PDH7G0N\u{1d}9$!@%Q!E@P\\\u{e}!API$$ K/s2K/vk5( O&o;L#N3K%M\u{1f}`\
        $Nm;!(JI\u{e}' K!O!n?P!R&H\u{1f}K:\u{5}%\"O#E\"G;FiLUl!AyXk$ t!F\u{1f}`TvR\u{19}%!C!MEL\u{15}w;u]\u{0}#'K\u{1f}\
        `QH\u{9}>! tZo!A|Io; q!=!N!p\";\"<!K6q$H!O!t\"=\"?!O,P\"J!H\"H+P^K!s\"J/z!I&m+K\"q>\u{4}\"VU&I?H\"BHkv\u{1c}\u{b}\
        !%pi,\"\u{1f}`^qB\u{1d}$ N!s@M!q\u{d}J& K%v#M9K%H4{!\u{15}4 n!Q\"=\"S!P!Q6B*R!N.K\\p$O\"J)r%MBB0N%K0I*w4G\" x\"\
        H\u{1d}p' r!@!B%G:w!A!HR,!!J\u{1f}\u{8}!(Lw`\"%K\"Ls|#&MAO\"M\u{c}k) r!S!q#A\":!H9p!U5hTn)!N<O*P/M\"P\"PK}cO6M\u{17}\
        \u{14}!AsG\u{10}!\"H}7%&F!S\u{1f}`1G0s\u{16}\u{13}!Au[\u{5}$ o!L!M%?7\u{c}\"Dt4K\u{1a}Z\"!FAM9\u{7}!%Pdx? \u{6}\
        \"G#O!J!\u{6}!(5L!H#\u{7f}!P$O\"}!64@4H:p!E&u#r!9Fx$@'v!M!I!u!=,z!G&s!=[z\" L%J9W$ t#L>q#P6\u{15}#3q.P\u{c}S!\u{4}\
        !AL\u{19}Y\"!rAP`-\"\u{1f}`3z-\u{7}!\"Ohj!$R4Q$ w!O$N\"Em!\" J\"q>{\"\u{1f}`3z\u{2}SE l!M\"H!N!G!T!J!P!M2L&n!N$\
        M\"L!U$L#s!w%S\"J\"F#M$t<A,L'L\"N'I.R6I\"I,M,o!P!R#E\"MSd!Aw^3!Dx\u{8}\u{b}!BycN$!I:qsJ\"qW:! odt'#I#p*K4L#p\u{1f}\
        `7rTZ\"AG'tNM!btp\u{1d}\"!O\u{a}s\u{1d}\u{f}#!K$N!P\u{7}\u{10}*%O\"K<R#C\"J.FORsL4t!J[%\"'L:K5S\"\u{1f}`Hv\"Z! \
        vzi! NeQ!'J\u{10}r! s\u{19}0! t\u{9}\u{1d}$ w%J<x%J\u{1b}d3 p!G$C\"I:o!O$G0B$L\"KIN!v!I:t!B:l!B\"F8t4Q\"\u{1f}`\
        >v\u{16}\u{7}:!L$B!S!Q!S'7.N&P#F\"O!Q-M!O$R!N!Q@L8M>I#J>s$N$I!N!J.v:J%\"G%K<J%Q.L3>!!LE#!AHZ3!+o8c\" M\"p==\"%R\
        UN\u{19}_!'JOk/ J!9!J$O\"I'E!{1M&P)L!v2r\u{14}L-K!t_~\" q!=D<$%A\"F:Q%F!<! KE(, T#P\"R\">*K\"A5D*H\"D$F*G\u{5}H\
        \u{c}\u{f}7 p\"U#G!O\"Q5L&R#L!L/K$L\"E,u=s-r$J\"I?L0n!L#NBM$z3M%\u{1f}`6N!o&w;w\u{14}<%%L\"M!M;MuLrX!'LLm!#H\u{c}\
        r\"AN6I\u{1c}\u{5}! M\u{14}2*!L!o%F6J&s4J2I$vzs!JSN#!C!H?q!v!'A\u{18}d$ I!M%J!tk`\" sAu!E!(rX##'D\u{b}|#Ea!# r!\
        J\u{c}v\"K\" uAtV'#&LQM\u{0}v\u{1a}E!]Or(% q!M%J!L!M\u{6}<\"BM4r)\u{13}! r299!E%S!P!Q'A.R$m!@!O!I\";\"A!O!F,@\"\
        r\"v$u0F$vgs/R\"H-M!Dm[!\u{d}z|\u{a}!(qQB\" t(H|]!AxcX* Q!L&K!P:P$M\"K\u{1f}`6P!G,l\" t!B|j!\"ppT!\"IY4!\"K\u{4}\
        x' L\"T#P\"K:O!P'RIo! Oth& t'H!H9s(J.G\u{14}+$ v%@<{%A##\" J!wT\\S :#Q$l&E\"D!L!E!M!N!S*n#C#S#S)K!I!L#S!U\"R!M!\
        Q!M!N!S!R\"L\"I!F#L#H)O6K!I!M\"q&D!I!G-N!A!J9O+I\"n\"O%K'@\"o$S'KW#!Ay@F\"DG4y\u{1d}0!AL77) J!G!q%E:J!H&D3K2v\u{0}\
        \u{17}#!J$I\"HF\u{8}# w!?@vZs% J!N!Q\"R\"rL4# o4RAQHd% LAN'R\u{1f}`7M\u{19} $ w%J<w%K\u{a}\u{c}\" |\"GL\u{0}!!M\
        \u{2}=! pY\u{0}, L!I!J%O:K\"O%N.F!D%K\u{b}L2N\u{8}A* N#I\"G\"K!P>K#L.N&O\u{1a}J\u{2}>!!H#R$&O!E!JNP5=\" yAyRB\"\
        \u{1f}`X{tV$ w(M\u{1f}`@wkf\" u!J2x!Au\u{7f}I\" x!CZh$!HAI!M!ut): x!?!A$M!@!>#H$L\"F\"=.r!=!D%:!C#L$Q\"K$G\"P\"\
        L!Eft%QAu1A]a&!?&=!N:C\u{13}K!O9-#=H\u{1f}`,HZM$ GAG'E4u)\u{c}!\u{12}{VM$ w(L\u{1f}`@w\u{13}~!\u{12}uo1$ I!P&J:\
        K\u{13}T#!H\"IALX^!!H2`\" N\"r;\u{10}# n!P&S\u{7}O\" s!?B). K!I\"r\"L/P-J#X\"J/P#r\"O!N\u{1f}`\"LT\u{18}\" K\"t\
        k?%\u{1f}`9v<H!r7H\u{2}c% o!H!P%K;I\u{1a}j$ u!F@w!GD\u{14}&!M$S\"IAJ\u{1f}`0G\u{1d}\u{2}E H!\u{7}!7!:\";!?!5!>!\
        7\"8$4\"1\":!H-O!x!@!D\"B!D!=!G+<#>#@\"<!EHO$s.O!sOu-R$v!J#D\"D/f!!E'>2 G!w!J!P#Q!J:K!r!G!O#Q\"O-n!K\u{1f}`!H!p\
        &Ijg\u{0} Q\"q!M!R!R\"R!k!P!Q!P$L!N!L\"J\"P$M%q!O\"R!Q\"R!S!O\"Q\"O!N!Q\"K\"J!O!P\"J\"I!T!M!R!N\"M!W!M\"F!R!J\"\
        K!R!G#O!P\"K\"O$O\"N'M\"O.P!R!P(P!N\"N!O'O!S!O\"T\"T#M!K$O\"K%T#N'P#o!l\"o\"M\"q!Q&B%S\"T!O$R\"Q\"L\"I$L\"M!T#l\
        !M!N!O\"n&nZb# JDq4O\u{17}&! rl\u{7}! s\u{1f}g!%JK&# v\u{1f}`mzr-!'HF@! sS:% M!D!v?J\u{0}v\u{3}L#>v\u{1f}`,v\u{1f}\
        %\"!EAH4K'\"O%I!K6O%L\u{1f}`'Oxl\"\u{1f}`Xv\u{6}v\" r'HL.#\"N#L\u{1c}vaFe!P!R!S!o!V!T!N!S!M\"R\";#E\"O\"T'O#P!N\
        \"T!L!O!M\"S!Q!L!O!K\"K$I!C!N!R!R!O!H!S!L\"O!P!I\"H\"L\"M\"P\"N&K%L4o!Q#N%N\"O%T#P(L\"Q$N!R\"J$P%r#r%M%N!J)P.T!\
        R&Q1N(\u{1b}!\u{17}y,Y(!R%O!N!P:P%P!L/N^=&!K&I!O:O&EmH\u{8}\u{1a}< R$U!U!S!Q$D$<!K#L!O)O!Z#V!C!Q!D!I!M\"@!H)K!K\
        #q\"u$r!m\u{1a}P\"So=#\"G\u{1f}`4u\u{1e}4' Q'M;L!J%M2PLKAL!&K0\u{1f}! O\u{15}\u{1}! t*\u{4}#'M\u{1f}`k{\u{16}3\"\
        \u{1f}`Hxx\u{15}K s!O\"K#K!H!P!C\"A&J\"O+O!K\"u!N!O$M!G.P!Q!C!J!L!L!K(L(LFt!K\"J2N&F!t!{0K(o\"O!M!O*M!L'P1M!Kjb\
        !!G\u{1a}.\"'tAwp}$!QUM!L%K.Y! r\\(!!JzA!Bq\u{1d}\u{d}\" LZM\u{9}m$ t!J'F\u{a}zA\u{11}#AE\u{1f}`7zU4%'J!JOJ`MPt\
        \u{11}=!ZM\\8!!Fn\"\"\u{1f}`>Hsk\"Dy4C\u{1d}q\"!sAtg`' t!I!O#F\"I\u{b}q#I~Y!AND!$ J\"t?J\"v{a#AL%J!D:.!3JZZ#\"N\
        #G\u{19}v\u{16}*$ L>LXKsLV?$\"O@A\u{1a}T#L\u{4}Z) K!M\"N$o!INI\"M#H\u{1d}K\u{1f}\u{19}!!K\u{15}m#=J\u{1f}`,JP%(\
         Q!I!o%E@O\"OktSL\u{c}7\"\u{1f}`UzJ~\" u4A$\u{18}.%A\"t6J)C\"O.?&@Ot'G#u8N!H\"s8J\u{14}\u{e}!AwA.\" r!Gm].!Q!M\"\
        P\"Q\"P,P.J%R/K!S!P\u{1f}`\"O&O[F% v\"R&P\u{1f}`Pt#]!ZF.\u{b}\" JAG,Y0 I!9!H!<\"<!O!C!F'F!|1J&P*w2q\u{14}I.v_!\"\
         H&N\u{1e}\u{8}% t#N$D;G4w\"n\"3qAr_j%!N%N!qOL&uDY$ GFG\u{1f}`2GY\u{e}\" RAR\u{1b}A% {!=!D-G2xS\u{0}! sov% u%I<\
        s%H4L9}$ E\"K#t<IT:%'V:i(QeP\\Nf1& N\"Q#C<P\"P\u{d}N\u{17}&#!I$M\"N|p!!EG5$!I!O&N:Og{\" sAvAh\"\u{1f}`Wt\u{1d}C\
        !Aw\u{1f}7\"&P\"K\u{7}h!&Ox\u{15}!\u{8}{[\u{1d}!BtpU6%E\"A4B\"I%L$I#N-B!H&MPQ!r\"B\"R!r\"H-K$QBI-F\"i!O\u{1f}!!\
         t#`!#oB\u{16}! D\u{18}P! KcE% N\"n$R\"QANX># r!J\u{c}v}z#!v&F;x<l\"'L!PQ5! s*(# tAt9E\u{4}\u{1e}!!@ \u{0}\"!N%\
        Lrk&!M!L%N!N*n6Ok~! wU\u{1a}\"<pupn\u{7}\" I'L\u{e}\u{1e}\"'sAtvK\" tAv~w4 T!L\"T\"P\"P!Q!H#p5M(P!L,G$M\"A,u=p!\
        J@JVO#OYI\"'L:I\u{17}~#!IAD$st8/!O\"O\"s!A!N(M5T\"j!B)P(N\"S(KeMVK8z*!9!O!P\"4!o>S\"=!k1QmO2Y&!>!M=x\u{1f}`NJ#x\
        mD!(L\u{a}e!}s\u{1c}?\"%vAw7\u{b}, U%M*R.L$P(P'Q&M$M\"I\u{c}L0P\u{1f}\u{f}1!N\"M$K!P9O#Q$Q!P-G!N!O\"M\"F\u{9}w&\
        N,O#PaC' \u{7}=\u{3}!1\u{1f}`*\u{7}!\u{3}!1^h\" uAuy\u{11}!3r\u{13}T\" I)v\u{2}e!\u{5}u\u{a}w!4t\"&= F!C!K!x!F!\
        J!Q!9!J+F!N!L,G#P\"J!N.K!?\"z!J!N!T\"L,G!L$R$t\u{8}t\"IKM#=u\u{1f}`,uR$\"37\u{1a}J\\Q!!G5Q\" p!L;5$ q&N!I!LL:\"\
        'M\u{6}wI'\" xA{T!!\"R\u{7f}l! K_J#!s\u{1f}`=sf\u{11}$!u\u{1f}`-I!xXB#\"L%Ias]@! qzV!(KGi#%q\u{1f}`tz:\u{b}&!A!\
        HBG\"G0F$xm\u{1}\"!sAv&]#\"P#K!P#\u{2})!P$I\"R!R5Nkr\"K]I!NCc\"\u{1f}`mvA\u{15}\"\u{1f}`HsX+*!K&D6J&r4I2H$vzs!J\
        -?j9!=M B!!JP\u{5}! J\u{17}\u{11}4!B$J8Q)F0A$D\">MG$t6K:I%y&Q\"I,N\"J!M#C1A$v!`) M'{!G5IkK#w'HVI\"tLr#'pAp4J\u{10}\
        \u{4}\"\u{1f}`.uTk7!?!F!B\"G!F!\u{0}!D'>$H*H!G$H!D#L\"w,K(HAq5OVH!I!v4rs8$ s\"JGK?D?_\" uAv(V\" qAqYF\" vAx!\u{5}\
        ' p'M!N?O0N\u{1f}`FzWO\";tutd)&\"R&R>K#R2L\u{1c}H1|#\"Q#K<tW4#%J\u{1f}`SK{\u{19}%!I!M#H\"J<R\u{1b}(\" I\"t~<& p\
        (N\u{1f}`&N\"uHs\u{e}9!-uf|:#U\"O!L7F!K$O!U\"Q!O!K!Q.P\"Q\"I!F!O\\M6Q9m!F!L,N#P&P!Q.L?h!(Nu\u{1a}$!M%S!I!OC3\"+\
        LAMz*(\"O!C!S!D!o>H#m~N2\u{c}$!@!N%F-o\u{11}\u{a}\"&L$qZ]!!CY&, O!l!W#L\"P!R;U#K#R\u{1f}`5P!Mq;\"DJ4tBD- k!;%M!\
        D!M5K%F'J.M_K7u7W$K/,% J#:!rAt4I%\u{1a}\"\u{1f}`6w<#!(rK6=!L!R!O!Q!O!Q!V\"K\"<$1\"6\"</L!Q#R!M\"Q-H\"S\"N!P!SMK\
        0H1K#sKP%S/L\u{3}a!%I;u\"\u{1f}`6yeV-!F$A!T!H!N5Q$p!JFs5QIHAp!Q\u{9}q!\u{5}{3}#\u{1f}`.q$Q\u{a}\u{1d}\"'uAu`)!!\
        Eg=3 O!E!S#O!X!E!U6T$>$N!U!M.C!S^MRN\"T!L!R\u{c}\u{14}\" D$o}x$ q\"P\u{1f}`4w.\u{5}!Au\u{d}B! sg\u{a}- T\"p&S5J\
        $L&Q!N.N\u{12}K/u&N\"N-AqO# L;uuuE}\" M\u{5}N\u{c}d.!R$C\"r,J*G!o(E\"q.P$F\"F\u{c}G!o!q 9!(m\u{0}\u{5}#'K\u{1f}\
        `Nv~d$\"K\u{1f}`;v;wg\u{d}\"\u{1f}`.zmt2 S!E!I$p!R$I$@/O#P!I!P!K#t/L@JKr\"IFO7a+ K%N!p!TAQ.O!K%K!LXQcP\u{11}}\"\
        4mSo4\u{15}& M!yUA\u{1f}`7O!y&\u{1c}# P%LALwb# u\"J?wt#\"\u{1f}`XsTd!Aw2|$ q\"A\u{1f}`FsUk!AyZ}2 Q#J$S(N3M!P!S#\
        Q\"Q-J\"P\"Q#PgN9I!I9KAz3B!(Mu\u{9}#%N?F4t]t!\u{b}r_Y\"!H<KD[I h\"S!O!Q!N!P!R!O#7&P!M\"P*W$S!R#R!P!T!T(T\"O\"N\"\
        Q#P\"J!Q0L>M!O)O1M!Q@k\"W.m\"Q#P!O!Q+N%NMg!\"J5'$ IAP\u{1f}`'I\u{e}t2!H!Q%L6I$N!S'P.D%M-q?R*tEN'O#u'I#S2Ow\u{6}\
        \"Fr4N=K\"!L&GR\u{a}' G#I!S\"q>F#s4F\u{9}-!\u{1f}w/i+ Q!P$B\"o;P$E\"M!Q3w!L\u{a}I\\\u{1f}!Av\u{12}6!\"o,\u{14}\"\
        (L9u\u{1}3\" o!Fo?) K!C\"C\"B&}!F5O+y44\u{13}\u{c}'!@!C#B#F9N\\rDw_R!er[d#9x]J%x\u{1f}\u{11}!Asa\u{0}\" uAxMB\"\
         v!<J#*!S!Q#H#O:N!O%L2K\u{1e}Q$J\u{1a}\u{1}4 s!P!N#I!O)F2p!H!R3N!P$K!H!L/L*H(rOs)G-QDR-!K!O#R!Q7Q%O!N$T/J!I\u{5}\
        q+Q!Q\u{2}\u{18}' K!q$J<K!S4plqv}\" s!@-+#!B\u{1f}`TtD~!Aw9_\"\u{1f}`Xxb<!VOQR!IKa?,!P!l#C\"M6L)H\"O!T-R&K\u{c}\
        M6MQ>$\"K$L\"r?NRoc 2!H!M\"i!V!R!F!P!q!p\"s#J!G!K\"L\"q(G$=!I!L#O!Q!I!M%M\"P!L!K\"N\"F!P!P!U!I!S!D!K!Q\"K\"L!K!\
        O\"F#M!q\"M$C\"Q+L(M-F!E.F&R!G#r\"K/D+I!G\"O+I\"J!K!R%I.JLT* w!:\"C\"A\"<:u\u{1f}`7u#A$B\u{7}\u{1d}& F#q\"O?O4p\
        \"O};\" xA|w4$!K%mAl3O\u{a}\u{8}- r&N!E!M4P+O\"Ldq$P$J!N1LXJ\u{d}-\"\"r@I(K! Lsm! rH|$!Q$J=P4M&\u{17}#%H\u{1f}`\
        CvGo!!KF\u{7}$!K!M%t?J\u{1d}b\"DO4ry[\"Jw4;p\u{15}$!L@q<I\u{a}Fvf#%O\"QOMGr! K7\u{e}\" tAvV'$ F(v9G(z\u{8}j\" v\
        AwX\u{16}4 l!K&B!P:Q!V$S!I!Q4KNN*M$IDI!O,N!O*K\"h\"Ru\u{4}% L4s\u{1f}`DM2vT~! r:p(AM!L!I%L!K-p!v&uV\u{e}# L\u{1f}\
        `HOuU\"\"JAJ/%! pK\u{5}#\"HALjs::% L%M\"U:M%PSg!BRF\u{1f}!'q.D\"DG4y=\u{c}\"'Nas}f% Q\"r%?<r$Jy1\" K%p:a- w!J!K\
        !S\"S!M\"P6N9L#P\u{d}r\"N\"M\u{6}\u{10}\"AG'tfM!Au$l!$qN\u{18}\"\u{1f}`6xoQ!.s>\u{d}& E3x.J3wyI#v\u{f}/$ u3K\u{1a}\
        w#JY\u{b}$ v\"I?x\"Ja4!VMXW3 |!;!H#N!L!>!D!u!67w!A$O%>-C#J#Rj}Ot*@(\u{f}\"\u{1f}`Js`p\"\u{1f}`=w\u{1f}P8 s!M!R!\
        L\"J!S!J!W9n!K$P\"O.J!J#CsL1O)n0o!N!P$O\"I-sO\u{18}#'N\u{1f}`Qv\u{19}.# I&u;M!g# s\u{1f}`6u~/#!K$qAt\u{16}\u{b}\
        !!M\u{1e}`+#P\"N=R!N#R4P#Ndt%K\"ziETZ\" rAy\u{15}\u{14}( q!J&K!N:K&K2S\u{1e}K\u{16}\u{6}#\u{1f}`mN!sps% x%J<t\u{0}\
        t%M\u{13}F\" t!?\u{18}Q\" s'H:!\"\u{1f}`Xt~%. P\"P!J\"N#s6O#l5M'I\u{c}O\"o,J&J\"w\u{13}\u{c}# u!D!Ew\u{8}\"!I!v\
        {t$ KAN/K2s\u{b}6!Ax4T$!H&E:x!J\u{b}j\"%N<P\u{9}a! KH4\";GuGI&\" K\"s\u{15}\u{1c}\"!F'q\\w! LY\u{1c}* z!H!K$H!?\
        *?0\u{0}!C\u{1f}`6rQF) N\"D-8\"s!p/S1mluYI\u{8}7\"(O#u>G( s\"O#G\"H6L+H\u{1f}p!L\u{17}]\" uAu5I\" uAx~h\"\u{1f}\
        `Hqg\u{1e}\"!kASF\u{7}! I5u& F!n$Q<G7O\"Kz=$ P'O:Q&O:o\"!sAv\u{1}p% N1v0Q1z2F\"|!&O-\u{1f}$ v!<!H%C\u{19}A!Ay\u{17}\
        w#!G!J%GJ\u{a}\"Jr4L4\u{16}!Axa\u{c}! L\u{14}d\"GH4t\u{b}'- M!D$w\"G!K+r.G!H$v.u&F\u{1f}`#t?\u{14}$%K<I#x4F)x# \
        t\u{1f}`HvTT&'G:N\u{1f}`7w!H&G1 #%KRI\u{10}B`2$'K!N\u{1f}`!w`G!\u{5}sj.!!D4p+ |!>$F\"?6G$x!E$H\u{1f}`\"u!Gh\u{d}\
        ' s#I$F;s$E~J\"w1\u{d}!CM\u{16}\u{1e}\"Dw4Ia\u{0}! s\u{7}t!\"K;E> C!5!G!5\"<\"2!E!\u{3}!>!7$0$4.D!A!O!@\"C\"=\"\
        z!D):$?\">$plJ=K+w%G%B$|Y0)!L!L%?<Q#t0AOu!Etz\u{5}T!'q\u{b}l!!Id'& L!K!n?L!N!mL6> J!8!M!B!Q!<!z!7!N'52Q\"R!H!T!\
        F!s*S&K!H!Q!:!qfQ#N\"@!pPO#I!R\"vdh1!M\"G\"O\">!N5D&Q#B\"E.@$t*GbH7G+DDv!E\u{1d}\u{14}#!G\u{1f}`?uV<\".yAs;g*!P\
        !P$O@N0J$P\u{2}q!LAK/@~D\" u!O=`!\"Q3G) q%H\"L6L$p\"M\u{1f}`%o!L\u{1}e!!C: $ H'K!O?P\u{1b}d!Fq@6%'J!I>s\u{1f}`$\
        v@%! I.`#\"L?q\u{14}vl\u{b}%!G!M%NBH.J\u{c}\u{3}#3r\u{1a}L#t\u{16}`4 J&L\"P9J'W!N1Q!I!U!J,t@J\"r(E#P+K%p!Q@FGM3\
        <!AsJ\u{1a}! Ko?!FMGw! s\u{15}1! Mn1\" CAI0Z)!S%o\"Q9K(M-G!K\u{1f}`&Nf/!#nMN$ |3C\u{1a}~#D/<R L!s\"H$V$J$M$G*L$\
        g!K!S!B\"K\"T(@&6$u\":&v\"E(C<s#O#B(M)t\"P!w!K#K\"K!r!L#L!w\"B#H\"L!r!P%K#y)L\"?+B\"k!>$O\"A/H3p!\"S2\u{6}# p!A\
        BP7e#&M#pAv\u{7}o| q!Y\"B!P!B!S!O!U!8!O!.\"3\"K\"I\"L!L!G!L#K\"E\"N%T\"J!R!J!R#<\"<$P\"O\"L!H!M!S!C!Q!F!L!A&P$?\
        $G!L!K\"A\"C\"F\"D\"t%K$C'N#Q\"L%E#G$s\"N&B!N!l$M!F!T\"M!I!K#L!O!J!R%R$q#O\"K#p!n$T!N\"N&F%K%?\"B!N\"P!B$M\"I'I\
        !L*rJ!\"\u{1f}`Ezqe! MtA! s@9$!A&>;C&A\u{d}C! F{r!'G^u# r!L@r\u{d}5\"\u{1f}`.|C\u{18}!!H\u{17}^#!s\u{1f}`=t\u{b}\
        >\"!sAulY$ p&G;r\"KOE!Zr!\u{17}\"!F$M(\u{1c}!Fs\u{4};#>K\u{1f}`+u\u{18}~$ s!H!M%F\u{9}\u{17}$#o\"K?o4Q\u{7}H\"!\
        L$Izb&%F\"SAR/J\u{1f}`(L\"B!#N\u{b}i\" }A~\u{9}r\"!GAIp7# s3OAP\u{17}n! J\u{1a}\u{0}4 T!T\"S\"O,B,C%H\"L\"B\"E/\
        P!o$p!K\u{a}t!C\"F.U!O&N^i- u!7%J;m!C4JP<\"t&JEC*D!K9uM:\"!L@K:\u{9}!#D*''AIqx,x*t4t+B0F\u{f}F\"\u{1f}`=w\u{18}\
        V! I\u{c}\u{10}' t!I$I\"J:s!N!M\u{18}j#>K\u{1f}`,K\u{17}\u{1f}$ t!D!CAEa^\"%uAw\u{b}*! N{#! rNv$\"H#I<v\"KlX\"!\
        L'L7`M J!r\"P#X\"Q#<$K!R!J\"?#H(N\">!D!j!P#P!T!q!O)B\"E$P#P!K\"?-H%H5r/N#q!F6C!N%G$u%A,P+Q\"K$M2y!F#>!Lx\u{5}$!\
        N%n!PIQq\u{8}\" p!K\u{18}$\"\u{1e}K!s54& P!L'M;S8N\"Mb\u{18}&!w$F\"@:N!x4</$; R!J!M!N!G!y!8!I!G'J$3/P\"P\"q!=!K\
        (Q&J\"O\"q!@'NeKSP\"v!E'N6{1!M!M%:7R%O$W!F!p4NPH$u!t#?!R?H2u$RCr!Aw7%\"\u{1f}`Xyev\" w!J\u{3}J% s!@&F,B/FOX, t!\
        Q#L!K!L!N!L5J$u!P'K\u{1f}J\u{d}h% H=t\u{1f}`+F!t\u{15}=!&OJw! I'l\u{8}!P!S!R%T!L\"M\";!D\"n!S!T!P\"|!w!@$S!X\"U\
        !O\"i!V!R!Q\"O\"S!T!L%I!Q\"S\"P\"T!P!S!P!S!R#O\"J$R\"P#G!|!w!J!L!@\"H\"E\"M#@&I)Q\"p!N!P!J!O!k!L!S!S!X!m!N!Q!M\"\
        o!K!L!J%G!N!j!N\"N$p!L!J!M#Q!P!P\"k#o!N!O\"P$M\"N$j$j\"U!M&P%R!X\"V$S\"Q/O\"O\"p%p>GS W!H\"S\"S\"G\"8\"J$L\"R\"\
        J\"t'o!L%L!U#R!U!L(P\"R\"J!T!K\"O\"R\"H!P,L!t\"G&K+N(u(R$o\"K\"O1Q'O%v*v#D!M%u\"K!L\"L*u!K\"T-O\u{9}\u{b}\"\"P%\
        IL0) m%G!N;k\"R\u{c}KIO!P$P^I\"%vAw8\"!\"JJR!&K2\u{7}\" H\"o\u{9}@? I!H!N!G!K!t!N!G!R!8&<2R!L!P!M\"L!O\"O-L!K!J\
        !M!w!K\"NdGVG#O\"u\"I!K0-)!T@R'N.N$J\"EVJFL?N\u{8}\u{3}$ t!F\u{1f}`Wuy\u{5}!}v_o$!OHt\u{1f}`DMs\u{1b}# u\"EAI\u{2}\
        {!/p\u{6}H!AwMq! H\u{11}6\".sAtKq!As\u{1b}h#WI\u{1f}`6rD\u{13}!!LT\u{0}\"\u{1f}`&o7\u{1f}\" t/B(A&!O$Q\"J;R&JmK\
        \u{7f}n% M\"Q#L>P4KU\u{c}+!=!N!F\"@!s!C@o2Q\"k\u{1f}`#q-h/ m!L!Q%H!IAM.KQu.L1FDP)K\"t!p(O\u{f}G% L!MAO\u{1f}`&K\
        gJ,%A\"u6J)C\"Q.@\\G#u8N!H\"s8J\u{1a}X$ J/w2H/yZn% l!M$I<p'Fho#3q!H@rmE#\"KYM!K`U/ N!\u{0}!<!=\"C!E!8!C:p!?&K-L\
        bp=O?T\u{1e}\u{18}-!@$G\"F!P:J&B]q0J!M0INm%LCP\u{2}&\"!EG{vf!!K\u{1a}FO q!W!W!A\"S\"U\"J&K\"G\"G(J#S!I\"o#H#U\"\
        U+L&K!N\"ULJ\"J!R!l#K#J\"Q,o\"U#P!V!o\"Q/E$K*l\"S,I#R\"F\"H\"J!S%H)M\"IHc\"'r!J\u{6}\\$!E\u{1f}`Tw!JY\u{1e}! O/\
        s!Btpv\"!K&M69#!N%R!DBP!!sU\u{2}$%p!NAP/Lc\u{1a}!\"LX!\" wAv:g\" D!t\u{1c}D& w#E\"J<w#G\"KRb!Ay>>!(r:\u{19}5 }!\
        N!F#F!J!K!F6K#s\"K$N\"K2MQL*G1M@u\"K.r&I\"N*+\" vAy\u{18}\u{7}!!uew8 y!M!M!G\"I!H!I!K5K$s!Q!J$M!J/MNmXN*t!K-L\"\
        o!M&M!I/\\'!B!E?x!H!H\u{1f}`ZvTT! qp\u{4}!\"P4(\"\u{1f}`XyYB\"Fu4I\u{8}\u{a}# u\u{1f}`mvbY! qo\u{4}( l!D&=;K!D\u{1f}\
        `5tEL\u{7}\u{a}!As\u{2}4!A@|}!!DZ)!!Gpm\"\u{1f}`.yin#!L&J;N\u{7f}!! L:c\"\u{1f}`}y\u{1b}C\"\u{1f}`.x\u{1f}%!\"H\
        8c\"!sAurB# v\u{1f}`mw\u{4}b(!F\"S#U<K6M\"J\u{16}L-O\u{17}i!(sRG\"RK2w\u{18}D! J\u{1}w\"&NAPg\u{6}#!GC|4DG5$ G)\
        nAM4wE\"$!C!N\u{1f}`=KE-) E%N#P9L%N#Q-QQI\u{6}Jio!Btjx\" t\"K\u{1e}j\"!K&J\\B$\"N\u{1f}`,u:L\u{18}2$!M%S!I!O\u{6}\
        \u{17}$!F$I\u{1f}`Cswn\" r!G\u{1f}\u{c}\"3r!Kqc)!S$J\"O;S$M#S-P\\FYOa**!F!E!L\"u#K:J!J#u2E#K\"[( L!;!?!G0x.L\"F\
        1v\u{8}\u{16}&!o$M<G!G4zlu\u{1d}\u{5}C N!w!S!L!M!p\"I!N!C\"K$L4R!O$J!R!H&J\"K$I!D!O#R!@!MPR'O!R,S\"O;P!F+G!F%M.\
        Qui!Au0!#AI%y4J1\u{0}!A{\u{7}\u{4}-!S!T#O!N!L<O#S!P!Q2P!O\u{1f}`$Ksz!VKq3! sZ$# K!PGsM@!Xs\u{10}c4 p!R!S%N!M5I%\
        K!K%O/r!C!F!F\"LZNRI\"I2C!I!I]?#>O\u{1f}`,O=3\"\u{1f}`6{Z\u{1}\"%H\"BX5' N!J#l!L\"H!Q:L\u{18}(!Au+t#'J:t'JD=# q\
        !A&G\u{18}Z!'Jq#!!HA+! IND!Cs1 !A{\u{12}\u{f}! Lxe\"&J;st~# t'Mozvf!\u{15}u\u{13}#$\"N#O\"A<L \u{4}!'G\u{f}3!%G\
        vw1 P\"n#G!J!O!N6v$P$H!M!K!K\u{7f}LAv!I!M.s\\\u{10}( L%A\"r;s&v.F\u{2}L!s\u{1e}=$ I!t@K!w=~$ n'L:n(LQ\u{10}!!I+\
        q\"\u{1f}`)u.n\"Dr4D2l!(s\u{19}}!&PTw) s!L!M$K!K!N9p\u{1f}`'qz6!Fr g. U!A!P#G\"B!J!m8P!I!Q#M#I\u{1f}`0B@eb /!E!\
        O!t!m!W\"E!R!q#t#N!L!K\"M!n)F$<!E!L\"N!R\"I!N#U!o!K\"R!O!N\"O\"E!H\"R\"P!D\"P\"K\"N\"P\"G&H*M'M(L#K*H!P.F'D#u\"\
        H(I'B+F!F\"N&u$J#G!Q!P#T!S!L!N-I\u{1c}J! KK\u{5}+!D!H#D\"F!L6u%N#H_y<wHu\u{19}@!PJTC$ M\"I&t\u{2}Gm]!^s]y\"#p>G\
        3\\!Av\u{a})\"Bx4L\u{16}\u{11}!\u{9}rQF! Li8# r#O>s,(!Avoh1 r!I!E#K\"J4P&m!O!F#F\"M(OVK'm#P8y7K\u{19}\u{12}$ r1\
        P0v1P  %!L&E:O\u{1f}`\\F\u{7f}\u{16}+ t!A&N:w!I&F]NQA4E4K9LK$#=M\u{1f}`,M\u{a}f\"\u{1f}`>wcd!\u{8}{1C! ML\u{f}!\
        \u{12}H-M#!K!P\u{1f}v*|# m\"K%B#\u{3}!\u{17}xY\u{1c}! L\u{7}`) D%L<C!D$D\"I.q$M\u{1d}J!Q!AFv\u{9}! w*_\"!HAM%6!\
         E7;%!F!U%A!M:F\u{6}F% K%u\u{1f}`SL%w+.#';!rUlp\u{18}(!K!Q%M!P?N!L/N#O\u{13}}$!I!R%EBMs?!Av?\u{4}! t[0> Q!@\"=\"\
        w!J!>,?\"u(J$N!A!O!D\"\u{1}\"B*v\"A\"D\"C\"4!H!G!M!@$?\"F%H!u~J4Dg3*%P!O!M6M+E3M\\v\"FEK*M\u{14}*$ s1M0u1Mk`#!O\
        BM%Lkj$'Q:u!N4K\u{16}/\" rFI]\u{2}!WM8\u{1f}\"!MAJ\u{1}\u{6}#'s\u{1f}`XtXQ!\"G\u{17}o!Bs\u{5}8+ u!L!E%H!J9s!H!K\
        :K\u{18}@\"q/Q. S!<!O!F!S!A!v!A)O4I#m*Q(Q\"U\u{12}}!XN`\u{0}\"DN4o9I\"\u{1f}`mxE_/%M\"F!S+H/o$Q\"G!N-;!H!B\"A!M\
        !C!Nn\\!/ql5% q!O$J\"L@M\u{a})#!H&vAwET\"\u{1f}`UE\u{d}\u{5}\"DH4xeO\"\u{1f}`E{\u{5}8) s%@\"@!J:B\"u4IpK!v'1!A~\
        {8!\"Q\u{1e})& L!P@O'R.O&Obl\"\u{1f}`Hu<\u{8}#!L%P<L0l) o!O!O%K!O9r!Q\u{1f}`Kv/h' R!N@O!N'P\u{4}w\"K6r\" t\"H#\u{16}\
        $ q'E;vpz7A\" v!A0@$ u\"K?r\"M\u{1c}\"\"'C:QO_\" w!@;\u{0}( n!H$C\"D?I\"D\u{1f}`8MR\u{18}#%CAE0A\u{6} !AM\u{3}\u{10}\
        % G%E<G\u{1f}`7I\u{0}(\"\u{1f}`HusO) t!H&v!>9o'n!G3PZIi\u{1e}!!L\u{1d}K2 v!Q!M#G!Q!J7O$Q!L#L\"E.K&GVq$OQv\"O/M|\
        \u{1}\"!N&H\u{b}\u{7}!CMm\u{14}! J%\u{10}!Axkd$ w(M\u{1f}`@waa# u\">?x@p\"HJ4v$I!YPCh! s>B\"&JAK^\u{1d}+ o!O\"P\
        #N!O,Q1S#N1RxI!LR+!CNOH\" K\"s@q% J%M\"J:M\"sR\u{6}!(KI\u{19}#2C2u4HJ \"\"KAL\u{6}\u{1a}#!B$D\"Amy\"!L\u{16}y9\u{1e}\
        &!L!O&P:I&T.J\u{a}_#!K%MUM`/!\"tR\u{c}!!DR\u{1e}# PFs4F\u{d}[&#D!w\"K?q\"Q2oe\u{16}! tpz!\"N9z\"\u{1f}`Hx%A'!Q!\
        MAP3L!H!H\"?yD#!K\u{1f}`<I6$#!I!HAJC-!]N>\u{10}!Axd;!#K\u{2}x\"\u{1f}`Xw*e\"!P&p\u{7f}b\"%pBM8\u{1c}%!E!t#E!M\"\
        Mz\u{18}\"\u{1f}`Hs4\u{1f}(%>!C8J)E/P&HyK4J|V\"JL4w\u{4}\u{19}!!I\u{7}\u{1e}!XK\u{1f}s)!N!P%J!L<v!t3I!M!J4-(!H!\
        I#M\"q<J%u2E\"A3V!!F\u{17}7!!Mf\u{16}\"!B&Byq.!R!L#F!F!w;B!A#G!G\"K-u!v%w!r,N!A|j\u{16}!%pJr$ r!N!L?q\\}/ L%H!K\
        !o!s9I%L!J!q!t-A!D%F!A\u{1c}q\u{18}r!\"M$$# s\u{1f}`6u\u{4}\u{b}\"'r!K\u{1c}E\"\u{1f}`3w\u{1e}\u{d}2!?!N#o*I3K!\
        R!s\"p\"p(L'O!B\"A\"AVL/F;t;L!\u{15}!\"P$Q!AG\u{c}\u{6}!%L\u{1e}\u{15}u!R!R!B\"N!M!R!K!P!E\"J!8\"\u{7f}!z!N\"Q(\
        R!R\"P!J#L!Q!E\"L!N!N!O!M!J\"P#y!u!Q\"M\"T!I!F!U!L!O!L\"O$q!r!N\"K&N!O0H)S%R#L\"R!R\"O!P\"O#L%p#q#K\"P!Q#Q/O$N\"\
        M!L#n$p\"P!R!Q*S#P!Q!F\"M!Q!H&u!r#N%Q!N!Ji\u{1}# L4sAs^K#!B$D\"AX\u{1}#\"N\u{3}\u{1}\"CrH!\"GZD! q\u{a}D\"DL4td\
        F!AyCA!%G\u{18}^# t\u{1f}`Hupc# F&>@n6OI p!D!J!G!N\"p!@!O!B&L\"C\"D!B'I#M#o!G!O!L$G!N'M\"J$C!Q!J!L\"M!F!HdL!K\"\
        I\"P'w<P!L.K!G%H!P=\u{11}#AH\u{1f}`'yEG! Lz(!2p7f!!N\u{9}j! so<!Dx\u{7}\u{d}\"\u{5}O\u{17}wG:(!G!J!E$H/{+tHG\"{\
        \u{1f}V&!O$D=D&ppsQra4#!M&LAN l#/t!p1RH\u{c}# N\"NANcO!%NB9# t\u{1f}`HtG9\"'@BO\u{8}\u{16}! p*r! M\u{5}V\"\u{1f}\
        `Xz\u{0}=\" L'MoN##rAt4C*4\" M\"t\u{b}.1 T$o!F\"N!Q5J$l\"U#J!O!O.L!R#C\"JqK;JiS\"\u{1f}`HuI[!,q\u{1a}u(%C\"H!N\u{5}\
        x%v$IFw+JQr#!HAI'Lk'*!Q$K\"D:o!R&I!N-I\u{2}L!siw\"\u{1f}`\"z\u{10}*$\"N%Q<M#p\u{1}E!BtKl$ n%K\u{1f}`Sx|)%%v!F;L\
        %t!I\u{15}\u{d}# M/sAt\u{11}\u{11}#!L\u{1f}`XH{&/!O\"O\"s!A!N(M5T\"j!B)P(N\"S(KeMVK\u{5}D! qWi\"%sAuj?) t\"J#P\"\
        J!G#o$>:N-Q\u{9}\\1 S!J!O!K!O!N\"F!q!K&H3K!L%M/M$L\u{10}Q2On&\"%sAt\u{5}:!!G<;\"\u{1f}`Hw,}\"LK4uSb\"\u{1f}`Ht]\
        0# IAK(s_\u{7f}!'I\u{17}3+!Q\"U\"Q!MAP/K\"Q\"L!N}x$L\u{1d}j\"%o!N\\%(#N\"O\"I!I@M.I$M[IKs#!E$F.TxN$ u+p!=ACP\u{14}\
        !Au{[!CvC&#!L&M;L\u{2}\u{3}#!t\u{1f}`=v=V$!?&F\u{1f}`OF\u{a}Q!Au%z\"\"q@H\u{16}\u{1a}![KPc(!D!Q#q\"F?G4t\u{1f}`\
        #u=@!Av>U! G\u{d}\u{9}& I!q!N#M\u{1f}`8z\u{14}\u{2}$'s\u{1f}`6L#sQ\u{1a}1 M!R\"G\"N\"w!M9Q!G&z2A\"CWDII!t\"p(O7\
        FI^$!H$K\"s!K\u{a};! L4'\"!F'J3X$RD2z\u{1f}`#vo\u{8}\"\u{1f}`Hw\u{18}6$!I$v=J$xYs\"DO4rA]!DvX$!\"Iyy\"!M@r+_R =\
        \"O!k\"o\"o!O'6\";!Q!T*m!T#F\"N#j*<#R#U!O!Q\"P\"P\"Q\"Q\"B$J'J%Q7F\"t'I!?\"s!Q(s#P!B6v$t!I*F!m!T.A!p!O$T\"O-F!v\
        Xs! r#K\"!G@w|l\"'KSp/~# I*xAsvF(!J!N#G\"F!Q)s2P\u{1b}I;`'\"N$Q!p!G9Q\"J%sC.)%E!J=O#B!N\u{8}IJO$O!P\u{4}=#!I$LR\
        PIS'!K&O!U>K!P/M$N$Q> A%J!Q\"s)J\"L.N!O!N!n\"P#r(t%M!M!N!K!C!F!M!H\u{1a}H!N\"P#N\"r(w\"v#G\"r\u{1c}/!\"IS\\&!J$\
        C\"R\u{1f}`Qy5Nr}$ r!>!E&J)32 m!E\"N#P!P!N:E\"t\"s\"H.B!K!A\"AQt7t$FQp\u{15}$!'K}7# t\u{1f}`Hv;n!DMZ\u{f}\"!K@L\
        ?\u{11}5 n!H$Q!N!M6L%L!W#N!R!O.J\"N$HJEWI+L\"M-q!I&ON2\"\"I%J@Z#%s\u{1f}`Xs9=\" t!:g3% K!u\u{1f}`WL!wO\u{11}# u\
        2A/vp\u{12}# KAO6Ohq$ l\u{1f}`)v?s\u{8}}I Y!I\"L!N!N!W!F!S)O\"R!M.J\"P!R!N!U!J!R+P!N!L\"K!M!M\"E\"M\"Q&L(L?LOo\"\
        P\"E'P#L+L#N%O!G/I$s?\u{9}\"\"HDue~-!r\"J#J\"G9s#H#K!M.=OPWO;u!MG%! vYK\" L\"q\u{1d}\u{a}5%I\"M!E5O%M$P\"F!H-BP\
        Q\"n!M\"N+L\"O+J#J(q(U2O0En@! t)\u{4}- J#N$I!N9L#P\"U\"M!N-R&LeM]Ki\u{11}!Fq<E!Bv\u{15}\u{10}\" v%K\\j#=I\u{1f}\
        `,IN\u{16}# L!tAu%&\"At!Lmq! qW-& u!I&A:utFRsOp&\"Q#O\"MOL\u{1f}`'O!z\" p&LFI$ L>L\u{1f}`,LFy- y!=!M%F:x!>$A\"G\
        Ay~r#C-v:scs) q!P!M#J\"O!M9r\"M3E\u{4}\u{19}3\"O!O\">#O5K$m\"M!R\"B!Q!N!Q-L!R%H1FEJVKT}lj\" sAxx,\"\u{1f}`_ui\u{f}\
        *!R!o#@\"O;L&J!P3L\u{1f}`#I.3)%N!N<p$Q!K/;!P%GZOy}#!G$H=K|a% q!E!F\u{10}u/vb[\"\u{1f}`HL\u{1c}\u{3}\"DJ4vw-/ o!\
        P!N#F\"O!N5L%K!V#J\"O!M@s\u{14}N!Hxc\"5vUv7?\" r!LW.$ p!O@q!Q\u{7f}R* M!o!U%H:R'I2L!S\u{1a}N(PR\u{4}\" JFJ1`' q\
        !Q!K#I\"L!MOM\u{d}>%%E\"s?G\"u.B\u{0}3\" M!rkI% r\"L\u{1f}`Ft\"I\u{8}</!>!j!L\"=\"M:q!D&A(N,JVMMt!J'H7Bq\u{10}#\
        !uAw4D\u{a}7!!E%z+!C&D6A%I\"t\"u\"I0>\"<\u{d}J!A r2 R!F\"N\"G!R!K,|!I-P!M\"Q\"K!R!L,{$LxnJL\u{18}\u{10}!!Pi)! M\
        4\u{1e}\"\u{1f}`=uU8$\"O%SAT.n<\u{14}\" tAt@p$ P!r$MAF\u{1b}5\"\u{1f}`Xy7v\" IANi\u{1f}!\u{8}z-b#>q\u{1f}`,qLw(\
        !t!Q%H:q!IfM!x\"Jr\u{14}K V\"j!F!H\"j!j!l!I\"A$E!H!H\"F!K'V$F#T\"G\"R\"X(E\"K\"H$I!J!U\"k!lIS\"U\"U(Y!Q\"TAR#Q$\
        R\"Q%r'Y-X7F-ot5\"'KOK\"a! sb~$?x\u{1f}`NK#x)$$ s%J<t9KI?. R#G\"N\"N!R:E!D#E!L!G.w!v$o\u{1c}N_k$ G'r:L5N<;. M%H\
        !K\"s9J%L!J!p!t-A!E%F!A\u{1c}qT\u{5}!Bx\u{c}b0!M\"G\"O\">!N5D&Q#C\"E.@$u*GbH7G+DEHa2!\"R\"\u{1e}% p!D&G\u{1f}`Q\
        t\"A\"QN2rmf%%B\"C!J\u{1f}`Qw>i$ N'r\u{1f}`DtX\u{18}\"\u{1f}`Xyt\u{5}( T!K!N%I:Q!N\u{1f}`<M*/! uD`#!u\u{1f}`=u/\
        8\"&NAM&N- q!L!O#H\"Q6M%R$K0K\u{7}N!K*M1L#\u{4}( s!F!O%B!J:G!L$FAp\"\u{1f}`Dzc\u{e}\"'vvtO$!\"p-\u{14}\"JJ4t[q$\
         rAt\u{1f}`7JSt#%I\"H?FM\u{7}(%M\"P?L!H\"K\u{1f}`5L\"tB1!&p|q!Au!\u{12}* o%D\"H!P9m%C\u{f}s!I&NCNq6\" t(L\u{19}\
        \\!\"L9\u{1d}$ K\"S?J6JgQ#'M:N(O\u{18}t\"\u{1f}`Hw<@#!D$F.S(.$ s!<!G%?\u{19}%!'H!b2 C\"M$G!k!K6P#A!T!Q$M/K$N\"O\
        MH*D/H$uQJ\u{7}{%!H!L%MBG.JX_! omM! L;\"!BuT\u{17}4!Q\"Q!Q!P\"N;G!H!L!L!N\"J!J.y!s%w\u{1a}s!K!I#B\"Ja\u{4}\"\u{1f}\
        `XxX(4 R&P!J\"B!u%O$2.V!N%R!K!P-O$L\"H!M\u{8}t0K(L!I\u{8}'\" LANsn' I!r$E\"H;I\"F2v\u{16}{& w(E\u{a}w$IQx$E5T\"\
         H\"r6\u{b}!ZJG\u{d}%'N<q%@!MoK|O#\u{1f}`\"y,y8%!AK?\\\"!L&DA;$ s'E\u{1f}`Ap(b!\"J\u{1e}\u{7f}\"!uAv\u{17}\u{1}\
        # y\"J?xgm\"\u{1f}`Hx\u{1f}W# I!t@IM\u{0}.\"O#F!P\"R9r\"K$N!O!O-M!O$O!I\u{1b}L>l!$oF\u{10}!Az*.* D!C$E$|!J%G2J)\
        t\u{1f}`7tMf& F!E&z:K'zUs I$3I.t3L|I!\u{15}#\"M\u{1f}`,v44!&rpN$ q%H=L$I\u{1b}#'&M!I<Q%O.R\u{1f}`)JUQ! KX\u{12}\
        !AwkO\"3OAO\u{14}M&!t&B:N!x&D.9'P!\"qMV! Hc'\"\u{1f}`=uK\u{0}!\\sPO!'rr\"\" F\"x7P*!L&F:O'L:N&{!B\u{b}t$N&H!\u{6}\
        $%BCJ2E\"t}\u{a}$#Q>o#R6O\u{1c}S#!A\u{1f}`Gw\u{9}<\"\u{1f}`Uw W! tp\u{9}#&=CQ3K-wU S!N!V!V\"X!P!V!R#N'J!F!Q.L!T\
        !T\"S!S!P!Q#K&Q!L!F!R!M!L!O\"M\"K!Q!L$M$I&O!N:P1Q*O!S\"Q(s(Q!q&l\"P!N!K\"y%Q.O'T!S!N\u{b}\u{8}*!p!O%?!M7o\"r\"I\
        \u{1f}`JO#oj`4 |!N!G#F!J!M!H6K#q\"N$M4MQL*H1N@u\"K.r&I\"N@X\"DL4t\u{c}\u{12}\" G!w\u{10}\u{10}( K!H\"J2A!\u{0}S\
        E!A!\u{0}\u{8}E!ZPg\u{c}<!m!X#Q!R!n!W5S!k$m$R!N\"X.Y#L/t@H!R)I!Q.L$P9M)S!k\"X-R$H2S%9! L\u{17}?( x!7!G%?!H9r\u{1f}\
        `>G\u{e}5$ I\"u?M\"p6n! vy/\"%MXL\u{7f}Q\"Dw4IPg$ q!O!O&MoE* n\"P#N8G$m\"P#F0J\u{12}G5N2M8#K$P\"9\"M$N\"F\"6/Q&\
        L!U-J!S!O$M(H(MGM/N;R#Q*O.Q&K8u#r!AyE\u{15}!A|QI#AL%J!D_k% r!O!OTH\u{6}s{\u{7f}\"'tAu\u{15}|! NE.& N\"O!usK)v9t\
        .n6 U!P!P!O\"Q\"R6O%U!S#S\"Q.K\"O!O\"O\"Q\u{0}N+P\"L.J!N#HH9$ I!w@K!x-\u{1b}\"RL2w\u{a}\u{1a}%&M8v+N\u{1f}`!vZ9\
        &!w$G\"@:O!v4<Ub% p!F!INx\u{5}tY/( l(Q5I!S=M\u{d}I!S4L>P\"4IAI9\u{4}+ t!D\"J\"M\"B(D$G/K&E/K!L\u{18}\u{c}$!K\u{1f}\
        `<J$uhi%%O?O4q\u{1f}`#r\u{1a}_' J!G$q\"I:H!K5O\u{7}j( L%D\"q:M's.>\u{1f}`#w\u{1d}8! tZJ# s'J:t\u{15}l#=t\u{1f}`\
        ,tX\u{16}!Ar\u{14}\u{0}% N3uAs\u{1f}`$I\u{1b}[! HSf$ s!=!JAK=T\"!qArd\u{6}#\"O\u{1f}`;HLx%'J!m;N&p.JV'\" FFQ%\u{12}\
        !\"K=?#%J!OAMw-J r!M!R!R!O!H!I!Q!T!M4H!R#r!P!Q!Q\"L!L!Q!O-M!Q#N!J!N-N-v(K+L\"N!O&L/q%I6q!H\"M)H!R/I%N1KJ\u{1e}!\
         OIkP \u{b}!\u{4}!\"#S!E!N!?9}!\u{7f}!.#L\"N/:#K\"I0q!G8x\"E!x\"J#u\"H#u\"E#t\"E'A!r\"D#r$J#y\"E&w\"F!w\"I\"t\"\
        F8K!x!u!<%E.t!u!D\u{18}\u{c}#\"M\u{1f}`=L>w$ x%G<x%H\u{1}q$!G<K\u{1f}`,KD>\"\u{1f}`={?\u{1a}!Au[\u{1d}0 S!K!i#N\
        \"N7p(C\"@.G$FCt.J7DGp!D.D$#\"!r!O,e!\"H,\u{13}& A!J$J!N!r;Nf\u{1}\" u4Ob\u{e}!VA7\u{11}% s!A&G!B\u{a}txJ!CtL\u{7}\
        % p!D&F\u{1f}`Qs|\u{16}# NWH\u{7}s/7( L!J'K9Q!L&J!O-N\u{d}d! r-0#%q\"JSrxx!\u{d}\u{7f}c\u{10}(!H$J\";!LAN\\T\"I\
        pv?%!'K(\u{13}. S!H!S\"m#H!P9L\"O%M!N-K'E\u{7f}w.J\u{1f}\u{b}! sS\u{e}!\"Gyz,!B!Q#H\"C!K!m9J!R&K.R\u{1f}`\"C3\u{3}\
        \" HDL3[\" xAxuv!ANH*) S\"M$O!N(O3Q.O\u{1f}`.Mr\u{e},!L!P%J!Q5K&Q4I&P\u{a}I!L/w&N\u{11}\u{7}$ t\"K\u{1f}`TJ\u{5}\
        f! v\u{19}&!\u{5}u\u{9}Z!'F\u{7}<*!@&q!M<H\"C\"F4r-L'J$x!\u{1a}! uM \"&IAL\u{b}\u{19}( q!M!O#L\"L!L9n!MDQ% v!L!\
        J%O!J\u{f}J\"(SON=H! K}[&!M&P?M1IQJ;L\u{11}e# s4M\u{1d}Nl\u{6}!Ax{HP S!L$Q!Q!T\"R\"J$S\"R\"R*R%N!M#P!O!K!R#M*P$\
        R!S!N!R#L$N(H\"O:m\"O$I&P!Q#G'G.L!L/Q\"I(L!R/n!P$P!K'N$J%L$r}\u{7f}I x!;!A#R!P!>!B#J&J\"O!O*N#n!B!A!Q$A!C+P!M!9\
        !I!Q!M!J!N!<!G)G\\G!J#Q!I@s\"N!G-o!E%L!D!Pg\u{7}!!H5H% |!A$C<w%F\u{17}d\" B(M\u{10}{% u!D'D\u{1f}`Pw\u{12}S$\"N\
        #G!M@K;i$ t\"K\u{1f}`TJ+L! qC!\"!>&Ix0\"!G@C\u{1c}\u{12}!!F?\u{5}!\"R\u{4}S$ P!u&=;w]/\" wAz<+\"\"KANVv\" o'IOr\
        &!G$L\"M\u{1f}`Qu!Kqy! sL\u{6}\"HK4t\u{c}`\"!vAxu}\"&O\"OSG!Aw\u{16}\u{9}5!Q\"Q!Q!P\"N\"L9G!H!L!L!N\"J!J.y!t%w\u{1a}\
        r!K!I#B\"Jwm0 F!E\"s\"H\"F,G.J!I\"n\"M\"I,I&NlNTr\"MF&\"Dt4D\u{1e}%!'L\u{1d}9!\\vh]\"Gt4H`\u{8}%!H=r\u{1f}`*L\"\
        sU\u{f}\"'L!LM-!&P9\"\"\u{1f}`Hui;\" KAKR6# t\u{1f}`Ht3\u{d}& s!B!K%J:sGsIW#!PARJL\u{13}e\" qTMb%!Ay\u{10}n\" q\
        !EFF\" uAy&Y;!n!I!L!N\"T!K!R#K2S&N!P!O!R\"P!R.R!L\"N!R!G&NaMES#O.Q%P!R\u{6}d!,o\u{e}\u{16}%!=!n$O!F;Bc7\" IAK\u{6}\
        ,\"\u{1f}`Uwm3) w!E!R%A!J9w!I!Q&I|w& t!D&J;K\u{1f}`6u\u{0}+!)t@\u{7f}'%?\"D'<4L.x2<Ur;M# N!E&tc0!Dv(\u{1e}!\"M1\
        H5 n!r&A!L6M#o#I!M#D!K->!E!x!s!=\"?!E\u{c}N3E1w$w/=!(qI\u{1e}$ Q'G!nOP:Q!&rb^!Awl\u{17}% M!K@N\u{14}H!s\u{d}s-!\
        F!Q!K#T<K!O!O\"n\"o/I!J\"?\"H1L$ t/I2y/I\u{c}\u{15}! sZ\u{14}' F!J'v9G!K&t!zz)!Aw\u{4}1! L@B# r!@!Fn?#%r<M%u\u{f}\
        c& s!B!Q!F$F;K1%\" vAx^G& J!L\"n#O\"H9E0`% m\"O%N;KfsQW!\"N%m!'KEI\"\u{1f}`Hri\u{3}!\"s\u{1f}6\"\u{1f}`.s\u{14}\
        [# w\"L?|8l- m%G!I!R7K$Q$M\"R.QxJ*p1K/OP\u{12}#\"o?P5O\u{15}\u{16}#=L\u{1f}`,L\u{f}K% v!H!H?x\"Hiq\" s!I>.1 u!H\
        $V\"O!T5C%R4F!M#E\"FLK#p]C#R,s'F&7#%B?t4Gih\"(uAx\u{7}i' K\"I#p#K9N!O$qY\u{1c}! Lrp!!s!y! s_q\"\u{1f}`=vV\u{18}\
        \"\u{1f}`6v&\u{7f}' K%F*q=M$H0r\"x2&' L!G&O!N9R!N&JB(!\u{6}vD\u{1e}\"BL4t<Z\" vAtyg` R!G\"R\"J!o!M\"P!s!o\"E\"O\
        \"9\"N\"J$v\"?\"@!m$S\"G\"@\"J,;\"<!R!o\"p\"O!S%=(J\"F*B%v+O\"q!E\"D$Q!?\"q!E\"K\"N(G\"p%C0A#B#o!@\"B(Q!@!m!n+A\
        \"n!?\"L\"C\"B.R!sas1 w!=\"R\"T\"D:s!F!S!H\"B2s\"y[G#K*J!J2ua\u{1a}&%IALlM'GDI#J0{!\u{17}\u{0}nd7!R'N!M&K.O!P$T\
        !S$T\"Q-M\"H\"O!P!KPNTQ+P,n!J!J$K!UlP% t!B!A?r\"IW+!\"o%\u{7f}\"D}4C\u{1d}]!!r\\a!\u{12}~(!' u!L!Q#C!L!I[KAn$&L\
        AO\u{1f}`7MuT! s\u{5}S!.s)S!Aw\u{d}\u{4}. T#O\"Q\"<*J\"@5B*H\"B$E$>\">$G\u{5}HI\u{12}&\"A%E!B+L!rAlFJ# r\u{1f}`\
        6wGz!Fs{\u{1f}!$R>e!&p\u{f}=2!P!P\"R\"R!O6F%R&S!P.L%MVr#J*J\"s6H1F5NZe!Aw_\u{11}$!N%M!O(Lz\u{18}\" rAu#b#!K%L!N\
        \u{10}\u{9}\"(sAqQ9!!HbM\" F\"uu)!\"O6B\" sAv\u{a}9+ u!E!L#A\"E:t#E\"E\"G|wSv;H\"!I'N\u{18}k' l%G!J;o&M\u{1f}`.\
        L\u{f}V!\u{17}\u{7f}%\u{8}% t\"K%D\u{1f}`6ux\u{1a}!WJ;~!\u{6}v.I\"SK2wms$ H!s!I%IM\u{0}!AzTZ$ H!t@K!v;/#@t\u{1f}\
        `Qt4O$!G&I:u!GJj\"Ct4L\u{13}\u{b}! qS9- n%H!K!R7L$Q$N\"Q.PxJ*p1L/Nrr#!HAI!M\u{19}P3\"R#M!S!T6J!O(M!R!O.P$M\"P0N\
        1KDJFn!J!O4Nc7!Aw]N* N!J&y!<@q!F4HYEhs!I@o#!D@}!F9\u{1}&&J!K:I\"r4F\u{10}v\u{f}9C I!K!J!N(M(M*D!H#O!M!H#s!r!R.I\
        !L!H!@!?!D!K:J3G!M\"r#r#q$N-J3M1q!D!H4H/Ic1#\"J&L;K\u{f}x$!F2n\u{1a}H#r[4!\"M'u& P!M$IAH0E\\K~l#'O;N\u{1a}wkh##\
        n\"B!JQ0( n!F&G:n!JTv\u{1}q'L\u{12}`#!S&MPJ6B!At/A\" t(L!H!\"qok\" HAI \u{7f}!ZtLr\"Ds4LHH( U!:\"G1s-QFo\u{1f}`\
        #r\u{1c}\u{f}!Dvpr$ o%K\"H@O_8% w\"H%r!F9s_=\"!K!qL\u{11}\"!O&C\u{e}\u{12}& p&O\"L6K\u{1f}`,LK=\" r'C|T!!J>\u{18}\
        \"Av3KE)\"\u{1f}`Xy0o! r\u{1}\"!\"F@R4 U!J\"E#L\"M:H!P!I\"M,y(r\"F(GGw'P#u@K!v1L#wG*, J#o\"M!M;K#S#M1r\"J4C${\u{8}\
        p\u{14}|%!O&G;N&K!QPF%!L$E\"s!O>Fd\u{3}(!E!R%K6K%L\u{1f}`&s!K9x\"\u{1f}`3wt\u{7}#!s@L!uHw3 t!O!Y#I!i!I6E)D\"N.?\
        !KQs-NAI2E#R-F$E\"JZ6/!S$O=I!O&s-K!M!?!B!B!N\\Q\"q`M&M\u{0}w' o!M$E!N!N\u{0}D`uF[\"!MAM \u{4}!Aun;! o\u{1}=+!O!\
        R%H!Q@O/L!Nfx#LWM!LzV\"\u{1f}`Xzsu!(OVY' m!?!L%?:s\u{c}I:MX\u{1c}* M!T%M!R:J!F$@oBbH#I\u{10}\u{0}$!J$x=K$zCn,!u\
        $K!O!@:N%A\"F.q\"GnJQv!G\u{6}#!VN\u{15}\u{2}!AJy.! qoq& z!A$I<y!G$J\u{f}W' J=|!I\u{1f}`*L!|!Ij\u{1a}!AxMa\"\u{1f}\
        `=x45*!O!N$X!I;P%V\"P-G$O\"Ir\u{15}$ K\u{1f}`_H!N.\u{4}' x!C!I$L!B!G:J\u{13}\u{7}' u\"N#C#K;R&K\u{13}xDQ$ J!p!S\
        &LXs# K\"N?Ohh$%M?x4A\"Nj?\" r\"FK.$%T<m%S4N?\u{16}!Zvt\u{12}$ u(L9x(K*(# t\u{1f}`HvvG\" L/s0>#\"G#K,sX*%&I\"N:\
        r!v4>|-!'K&&%!M&J7M\u{1f}`,M'?\" r!?':( L!J'K9Q!L&J!O-Nq>/!W!O#J!J8M#l!T%M0O&OIB!I!L*MWM(Y$ u'L!L\u{5}xg\u{7}%%\
        J!K>v\u{1f}`4u9:!VK}E\"\u{1f}`4t\u{19}]L s!E!L!L!P!L!N!K!E!D\"L%P!H\"M!r(P%n!G!P!N\"T!O!D!L!K\"J$K\"F$G!F!E\"L!\
        P!?\"LGv1HFq!C*K0s!C!G/Er\u{10}# J!I&wOe!(Om8\"\"MAMU5\"2uAn'_#%p\"KAKqk\" w!:\u{1a}\u{16}\" uAyXL)%D<N\"v&p-G!\
        F&E9NgJy\"!(u5n6 q!S\"=\"<\"K\"4\"2$C\"?\"7.s%D\"P.J$D\"F\u{1b}w!F\"=\";\"E.KqE& n!O&>;E\u{1a}q;NK\u{f}' Q!J&D6\
        s\u{1f}`+J!u\\\\# M%H\"EL\u{e}#'K:Lqs\u{1}9\"AN5t\u{4}P! Mc\u{9}&'F!E;M&D]AnvQ_# I(J:PnI% q!E$F?z4GWX&%N9M%Q\u{1f}\
        `'M\"sL\u{e}# n&K;o85\" r!Ft\u{f}$\"O$o!L:L.S$ D.{AuKr\u{1c}[& NAI\"M&J.u&t\u{a}d\" t\"M\u{1d}5\"!K&I:>! rs\u{12}\
        &%D!M!s:K%E\"u#\u{a}!VN\u{1f}\u{7}A y!8!M!x!1!H!K!>!I9y!A!S!o!;!K!P!<!H-@#?!J!N!>hq!D!K!PJC&t!A#>\"L!F\u{8}X\" \
        t\"Ht #!J$L=JoS#=t\u{1f}`,tRk% t!F!N\u{1f}`C|4t'!D$D\"q!M!t9H$G\u{1}\u{13}+!K<N+O.B$K\u{a}v$N1P$L/s!JES* J#t\"L\
        !O>F\"J2x\"I\u{1f}`!uOu7 U#N\"O!R\"W!M&A$I*O$R!U!R#P!R1M&N*o.N<L=JJP#L\"O>r( E#m\"H?N4s\"M4I$uY6!BL\u{9}v!Dvu\u{16}\
        $ M!s@M!yq!\" tAu\u{1c}\u{11}# p!?&>&|$\"M%N<L:Qo]!\"o*\u{18}!$oWf#!qAw4=\u{f}\u{4})!K\"P\"Q!V!E;I\"Q\"R#K`s2!E\
        !O!Q\"I\"O:M!H!G!G!H#Q(I!I(v!D!G(u\u{14}qp\u{17}\"Dw7K{0!\"LX:!#l&k# L\u{8}Iaq*\"!-vB5# u\u{1f}`\"sxB\" p4QbJ\"\
        &L!JYd' G%P\"F:J'M/L#M\"S! s\u{12}#! I\u{1};$ v!E&H:vkI' o&Q!J:q\"O4L$L|a) J!H!J&y9L\u{1f}`'E$w,uM\u{13}&!P&Q?A\
        `L/MBNL!!A| B$ J!u@H!yM\u{c}\"(LTM,\u{f}\"3rAr\u{15}\u{8}! vvv$ s\"D?r\"KZJ!&M['\"DI4wpB\" r3N>)$ C\"NFM4u\u{1}\
        .\"!sAt\u{e}p! J\u{1b}K$ t!C\u{1f}`<twL\" D\"qC`& x!C!I?u\u{1f}`7t\u{14}W!\"Q\u{c}=# v!>&F\u{17};<+M\"D$O\"O.V%\
        N.R\"L\"N\"P4D\"B;E(P\"S-P$B(B*n$n!=%n!k\"k\"T0R6B/l\\pt X!q!t!G!o!V!R#P!:!E$P\"J\"R!U!I\"M\"G\"S!S!U!W!N$f!J\"\
        S!P!P!n!Q\"K$P\"K\"Q\"k!p!L\"T!O'Q!O!P&I\"L\"I\"L\"G\"L\"q!M$G\"L)M\"T#M%S!S!i$Q+j!T\"O!P!R!N!j!S'R(l!M#V#R!I&z\
        !p!U!W'H)k!N\"R#T0N)o$P3t)!M!S#K\"B;M$K\"KjvKO?)!VLB0!\"o\u{1f}\u{13}) O\"u#J\"F:L\"r%I.K6I\u{2}Z\"\u{1f}`7y.\u{10}\
        # M\"sAu:j!!E/v!!H\u{f}\u{5}$ O\"I#M=qk+!\"I+]! q\"K)!r&H!M:s&K!N-J!J#L\u{7f}\u{1f}!Aw`\u{7f}#!O&G-n]%#!K\u{1f}\
        `Yq\u{e}]\" q!>t5! O\u{1a}\u{1b}\"!GAJI[#!r&I:K&3\"\u{1f}`H}Jd\" r\u{d}tGg\"\u{1f}`\"z\u{1a}9\" nAM\u{18}\"\"\u{1f}\
        `Xu|B!LO7\u{1c}#!K%K\u{1b}HL&. r!A&@!Q:H5MQu-G!K+s4p2n$M.I\u{14}(\"(O;oq\u{a}(!P$t!O!I:D!N$o\"LN\u{0}!Hts<\u{1c}\
         [!U!t!T\"Q!p!X!s!O\"O\"I!U!L!W!J\"O\"R\"J\"K\"M!r!N\"J\"Y\"k!L!R!L\"M\"L\"K!K!J\"M\"J!W!Q\"V!q!X!l!V!q!U!o!O\"\
        N\"K\"M\"I$R\"T\"R\"J!Q!P\"N\"n!J\"M\"K\"K$I\"D#P!Y\"O!R\"o!i!Q!R!M!r\"L!Q$Q'N%T\"T!o!q!Q\"M#R\"U!r!o!E#T#N\"n\"\
        R\"M(U!N\"W\"N\"L\"S\"M\"V!M\"Y!S!T!P!M!U!l!V!i\"P!T\"M!P!M\"Q\"K\"m!S!O!J\"V)\u{5}\"\u{1f}`HJ\u{1a}g\"\u{1f}`H\
        zM\"\" M\"Kl*%={!C\u{1f}`+{!Cdk#!I\u{1f}`<u4h! rG\u{15}!\u{c}Ni\u{f}%&F!S\u{1f}`1G0sg\u{10}$ Q%@!I@D\u{1}`!%M\u{16}\
        \u{1b}, N\"B&B)@!y/Q1B!r1C!q\u{1f}`#tNh$!E'L's2M9_\" rAu0\u{0}\"\u{1f}`>tyR* q!?!D%=,m!C@q!F\u{1f}`HN\u{7}\u{18}\
        % t#M\u{1f}`Eu)L\u{16}H\"Ht.Hz\u{1c}\" vA|B.!(r\u{12}#)!I!I#u<F\"F#w4>\u{d}r#J4|!Gr1<!\u{5}u2\u{16}\" r\"I_#! L\
        QU# O\"K%Rb\u{16}#!M&w!NHY!\"sw\u{1f}!!M\u{7}Y&!M\"M$M:u\"L!Mo\u{e}#DSJH$wN\u{5}$ q\"L?o!ID]\"\u{1f}`Xv|s\"!M'J\
        I@#\"o&KNrBq\"\u{1f}`rx\u{9}H! D\u{b}8/ S!N!N!N\"k!K!F<M!R#M0L!M\"i!O\"MUC2 {\"N\"K\"E!H!G9|!K!N$H!I!F\u{1f}`/u\
        !@'L-t\"M+\u{17}$ w!>!EAG^\u{4}$%M?v4B\"L>\u{1d}# t!<&A8\u{13}\"&IAK|}!Bss\u{1b}!CRZ@!AtXe\" J\"qP\u{d}\" q!BB\u{18}\
        !Xsk#$ t\"F?t\"L H&\"p#L\"B!H9N?QbK!Ax\u{16}W! q\u{1b}V!ZM7&/!q!P!H!M#E!I'N$M.Q\"Q!P2n\"O\u{1f}`'L\u{d}\u{6}j!P\
        !k#F!N!j!l#L&I\"O&H#H!C!L#V!o!N!T\"B!S!P$I$Q\"H\"P!O!=!N#M$>$:!H!H,?!I#>%B\"H#N!A)n#E\"n!C#H\"B,J#D!s!O!H!P!I!q\
        !C%C\">#:!D!p!H#r!J#R\"N(t!C!L+m!J\"U\"S#P!N?s\u{1f}`!!JA0#'G:r\u{1c}t.k\"Co4Q\u{1f}d' {!@&D!B:G\u{1f}`Kt!\u{f}\
        !BrM\\' o!P$F\"NAP_E`tY]!^s!\u{0}!Fwv_'\"G!n@I!K4rGtqr\u{18}q\"\u{1f}`Xy\u{16}=#3s\u{1f}`Vu%Z&!G!q%D!E:L!ob\u{0}\
        $ p!BCL4sfH!!In\u{b}!L{g\u{17}#!B@t!J%4![Nt\u{2}/ H/r$P.J!J$F!E#L&t*t$sos#LGE5I~x#!E!J%CSI!WOT}\"\u{1f}`=v+\u{2}\
        \"By4F&\u{8}- R!C\"F$C!L!L*J\"v/M,M(P#T/v*YC!k*O&N\"N*T$X!j$N\"T(P$Q\"K\"M\"O*J*C\"A;E(Q\"Q-Q$B(B.l!=%o!l\"o\"Q\
        !T(E'S6A$n&nw\u{5}$ v3J\u{1a}v#J\u{1a}R$ D%L#rNMG\u{17}\" xAxz\u{19}\" uAvCa& S(I3trH#tgv\u{15}># O&L\u{c}G\u{d}\
        r$ L\"rU;\u{0}v\u{1d}Y\"\u{1f}`AuTW! P\u{a}\u{9}\"\u{1f}`.x+\u{13}&!F$A*w\u{1f}`IL-ph+#FI*F2x\u{9}n\"!n!G#J\"\u{1f}\
        `HuI\u{8}$!J$M\"J:sVa#'t\u{b}K#tf/!&N\u{16}\u{6}\" qAwh\u{0}\" t!F{N%&R)I!qKO(S\u{16}\u{11}* o!O!N#N\"E:q!I!Scw\
        aFGb!'N.e\"\u{1f}`6|O\u{8}!YPvt! s11%!J%O!L;K%N~|\"\"GAJc?$\"M#J<r(N*\u{e}\"(qUl\u{1a}\u{10}# IBv\u{1d}u6\u{9}'\
         O!L!qUM$N\u{3}t\"I(\u{9}!!Hsi( q!Q!L%H!R:EfsVJ\u{11}}!!IQ3%!L<C\u{1f}`+w!C+\u{17}$\"J$J$s=K)\u{15}\"\u{1f}`.z?\
        K\"!K@w2c\" rAtq^- q!A!E#C\"p!q5H$m!H!I:n\u{b}I/qE(\" sAs\u{7}\u{b}! Li+!Vwa\u{1e}\" sAuy*$ n!M$N\"PS\\% M!v\u{1f}\
        `<M!wuS!Au$3\"\"E?r3z\" o!L\u{c}s! MV#$ v\"K%H<J?g$ q\"I$O=P=4\" MIN\u{e}X, S!K#q!M8K%Q!S3EOz\"HaK/J?>\"IN.K7?F\
         V!N!s!K!L!M\"I!N!J\"I$J$M*Q%T\"O!M!O\"N!R+M\"I\"Q!N!P!Q!C!K!G\"HKM*K-OFQ\"Q0N\"N\"J!P\u{1e}!!!F2$!!L\u{10}P# t\
        3KAL\\#!\"q\u{2}!.!O!o#B!L!K:u!N!JoI\"s9L\"sHu&K,\u{1b}#(J9H5q\u{b}<\" vAyj-# J'H:H\u{17}y!\u{1e}y[u!(K>\u{11}\"\
        'Nas\u{14}\u{7}!BN\u{1}6$ E!s!M?J$\u{9}\"\u{c}H]o2_! Mn#\" z\"IMx!VJq\u{b}#Au\u{1f}`QyEW\"\u{1f}`:s6f$ N%L#t9K6\
        \u{1c}\"(J9sW\u{1b}!'I>J\"#T\"H\u{11}-'%Q<O#M3P!q\"M\u{1f}s\u{9}j* P!o!KAK#O4N!M!L\u{1f}`$NH\u{1e}\"%G\"N\u{4}6\
        !Auv\u{7}#\"L?u\"J0E\" wAyD/$)o!D\u{1e}uXu-k3 p!M$M\"P4E\"F)B\"N.BUI%G!k5L0F'J+F#Q-G&F\u{1f}p!'LU)$ x&K;t\u{0}t\
        )|\" wAxP\u{a}!&Ny02 K!Q!S%O:G'Q!R-H$Q!Q!E!OWJ.J!GGN-G'N~*!AyY8&!s$K\"G:F!z4E#A&!r!ATo!I\u{1f}`#Hf)\"Mv4LH\u{15}\
        H!R\"=!I\"W%@$F!I#I!G)T!U#p!U!V!C\"V!U!T(I$L\"U!V#R\"R1O9U%O!R)N1O(P(T(P!L)T!U!W!S1Q#U(X& G!P%q;I!P%o\u{12}r% p\
        !L!N?q!Mu)& u%H\"I:r!H!Pn35 M\"l#K\"M:H\"x#P\"J.K!G#G\"B!MVI\"M1M8J)A0Q\"Q$RO^\" yA{1#!\"o\u{e})( F\"L#J\"o!P;O\
        #M#M2D!Ay?\u{15}[\"U!Q!L!R#W!>\"J!N'I(L\"O$j!S!P!R\"Q\"[!T!E\"K'Q!H#Q!I\"R\"K$K'K%H$L!M%N0O!K!R!M\"Q#I\"L#H!P.H\
        \"P\"P#M%O\"N-Q\"N!Q\"n%k!O\"Q*n!K!L!U%LDc\"'tAv)a!AyV}# KAH/v\u{7f}U!AMt\u{8}$ F!K\u{1f}`WK>t!At\u{3}G6 U!P!P!\
        O\"Q\"R6O%U!S#S\"Q.K\"O!O\"O\"Q\u{0}N+P\"L.J!N#H \u{9}\"QL2t\u{0}c#3N\u{1a}v#J\u{2}0\"BE4xSC\"\u{1f}`Hu[\u{15}#\
         s!N$H^H!AyM]!!E\u{13}k\"&IAL3}\"%tAuc\u{5}# L\u{1f}`mt8o!AtmT#!I$LRP.'! ua@!\"Qq\u{2}$!O!R#K=QNp\"FM4r\\\u{7f}\
        ! s?y$ r%F#K9w\u{18}\u{9}\" J\"s!A# p!L!E\"x$ t!<&G\u{1}va\u{19}# w\"A\u{10}u\u{0}^# J&p;I1u.!@$<!T!2!g5?%E%S!>\
        /L$KYG/LE?zm*!J\"O\"O<o#H!M5H!MWKUJvi! tCI%\"L#G\"H:F5w&\u{6}!BMn\u{a}) t!F!I%B:s!I!P%E\u{10}x<9!'Lla!CLA\u{14}\
        !+p{ZC!k*O&N\"N*T$X!j$N\"T(P$Q\"K\"M\"O*J*C\"A;E(Q\"Q-Q$B(B.l!=%o!l\"o\"Q!T(E'S6A$n&nwO\"\u{1f}`X|\u{f}V\"\u{1f}\
        `}v-K!Awv\u{5}! Oc\u{11}!Dz\\/& K!v&L\u{1}M!w\"L'\u{6}! NV$\"\u{1f}`mzJt) N!m$T\"O:P9O\u{1f}`$O!M#\u{1c}\"\u{1f}\
        `XxG;#!PAN;N c$!A!D$K!K1=! Nr|# u!G&AlZ% w%I\u{1f}`Sw%I\u{7f}T# s\"G?rmG!WJ=w\"!rAu\u{9}i!!Cnt\" O\"sd\u{1a}! u\
        M|!'L,x##q\"K?to6$Aq\"M\u{1f}`%H\u{1c}4$\"E%A!I9M&x& L!zU@\u{1f}`7N!yN\u{0}\"!rAx\u{4}o. }!9\"q\"F\":+:/~!A\"{/\
        ?%D-G\u{12}u0E\u{14}\u{9}!!IJ\u{2}+!M$?!N!O;O&K.K&K0LqI;I\u{16}c$!F$I\"H:s\u{6}A! uAO!!Gy\u{1f}F V!N!s!K!L!M\"I\
        !N!J\"I$J$M*Q%T\"O!M!O\"N!R+M\"I\"Q!N!P!Q!C!K!G\"HKM*K-OFQ\"Q0N\"N\"J!PL\u{b}!!IfC!Zs`K\"\u{1f}`=y\u{1e}@! r<p!\
        ,o\u{10}$# N4q-O#h\"!HAF_d!\"J<>\"%N\"N;9\" t!F\u{19}>!!I\u{17}S& p!?&A!L\u{1f}`5ps`\"!q!J\u{1d}O!(N&Y#!F!r?E4h\
        \" M!s(\"\"!AAD\u{0}_\" u#GE|% K!v@K!y4:'\u{16}$ t!;&C:pk2!&LM_!!ut1$DD4v6L$t\u{a}(,!I%Q!G;M!J%K.K&N!PfQUL$N\u{16}\
        q# t&O\"IG\u{7f}\"PJ2u`28!M\"Q#T#L\"J$K$O/Q'S-L\"M$EMN$Q'L\"O-P<O(T$N-O!L$L!IG@!+t!\u{6}* P%E!K@?0N&I!OZN^L7o:\u{1b}\
        %!O!R#M\"L;F!>3!n\"<\"C!O\"U5J$t\"L#B!K!M!R-I!N%N!LULVJ/HWS$#Q0s\u{1f}`Vq\u{12}B) M!O\"M\"t?M4N\u{1f}L!L$q~V!Av\
        \u{19}c\" G'r\u{3}S$'K!H\u{1f}`5Jsz!CsIE! rnM! s#J!`O+\u{1b}!Az@+2 n!L!N!K\"K!n\"O5J%G!R#I#Q.O&L\u{b}J1Q#L\"Mje\
        !RK&3$'N:z\u{1f}`'HJ;#!u\u{1f}`9w(]$>N\u{1f}`*s\"N\u{1}\u{5}! wC9!\u{5}ym\u{1c}> P!q!t!E\"C!F\"n6K#R!o!t#G!J\"R\
        -I!S%F!LOK&I\"E\"tQN\"K\"w.u#I\"K!D-t>j$%E\"s?H0Mv-0 n!D%J!A!S9o!E&E!R4OKs\"K\"E!q%IeK\u{f}\u{1c}\" M'sCw\"\u{1f}\
        `Hv\u{1b}50 m!m$?!B8J$N&R.Q&M\\M6Q9m\"J,N#T5L!\u{8}& s!M&N;L4J_K~r&!B!s$N!J;K\u{1a}}oq;!R\"P$K!M!H&N.H(r!L!M!L!\
        J(J\"I#A!O!A!G!w!t!L)wjG.K?H!R!O\u{7f}W! Jj!%\"L#G\"G:F5w\u{1c}\u{1b}!BuY%\"'N:D\u{6}&\"BI4w\u{1a}E\"\"K?z|M\" \
        KAJ=\u{a}\" o&M'K!\u{13}tB.$!JAB$D4q\u{10}3$!E:uuuLu\u{1f}\\)!K!Q%R;N5C#B!ORPrOy:'%L=o!L#N\"p.9&C_\u{3}.&S\"U5N\
        !P(P!P/O6K1JDMFn!N!P5Nl8+ o\"M$O=M$O!O/L_O\"J)r6K\u{1d}E\" vAwE-\"'M<M\u{14}\u{1d}<+M\"D$O\"O.V%N.R\"L\"N\"P4D\"\
        B;E(P\"S-P$B(B*n$n!=%n!k\"k\"T0R6B/lPQ(!E\"K\"n!P)J&r;L:rIL\"CO4q:M!!;\u{1d}!!!DF\\&%D<w!B$F\"O0Bc~% I?v\u{1f}`\
        NJ#vv\\!Ft-5` x!Q!L!O!D!V!?\"Q!E!9!N!8#J!M!P\"H#F&I\"W\"E!r!P!N!L!H!S!B!O!N!M!B\"@%K\"N#Q!L!N!T!H&E!B$K#y\"F!G!\
        L)w;I0v$L\"F!s6P)n\"W!G-q!T!O!R\"R!G&?-E\u{13}m+!O!Q#J#OAL.P#NKy\"I:u,KuXN :!l!G#o!O!p!G';\"5\"o*q!M#:\"N$Q\"N'\
        C&O\"T\"U!P!Q\"M+H@D\"s(?\"p#>&t!D#?%Q\"J,u!F&x+D!q!M!p-<#l#J/H!xR !!I\u{b}\u{12}\" uAux|$'s!H@s!JH8! L*\u{1e}*\
         B\"N#n\"P!L9K!R$l\u{17}r+uO8\"!L!K\u{d}\u{f}$!t&L;u\"xB~!!E3C\"'J;M\u{10}2! wQ%' w%D<t#H6H\u{1f}`#J\"'!]K\u{7f}\
        ~% N\"U#o<L6L-\u{17}%%I!R!P,rAp\u{5}\u{c}!Av\\z#'Q!ONN\u{f}-!\"t3>\"CHorrm!3q'=!&M=\u{7}!!L\u{1d}Q!Azmp!Bs\u{1a}\
        x!Aq\u{6}a' l%G!J;o&M\u{1f}`.L\u{6}l\" r\"ML|!Au\u{1c}J! w^'!Bt374 H!P!O#P8F!l#I\"Q3=!P#O!mMM#r!K)L,L&oAF!li\u{9}\
        \" J\"uDdE H%M!h\"j5Q$O%M\"V.R!X#L#T/P$L&F/K!E#N#R\"F$I#S!W\"F)M!J,L'K!H&K!J!U!L)Q/Q%L0L\u{f}\u{a}#'t;K&u-,\" t\
        !F8L! KRA> w!r!8$K8P#w\">$O0G$J!O!OHq*N$J!J%K'I#M4L'G!I*P!N!L+K!m\"K$O!N%*$ I!w!C@sYl$ J\"r$q;F\"M\"\u{1f}`9w\"\
        *!dt?!Z!U!X!J\"O!S!S\"q&S$Q!M*W$T\"N\"O!R!S(O\"R\"N!L!Q!Q!L#P!N*N&N!R8m!Q!P$O#K$o&O*O+o!M\"O#M#R'K\"K!K\"z'W!J+\
        M!I&K!O!O!T)Q$p!R$o%v_&( s!O!M#CQH\u{1f}`\"s'J(4!Aw`\u{d}%!M&J;HksZs8\u{d}! Hvw%!F!N%D<K%Hu(\"\u{1f}`3~>O\"\u{1f}\
        `}?Y>('o:l;GeJFs-K$H4udk&!J&B7p$N\u{1f}`(pZg!%IK\u{f}' L!p!P?K!q!O4M\u{4}.!!H{<\"!rAvD\u{b}8 L%L!Q!J#r'6\"7*I$P\
        !O$O!Q!L!O-L\"Q\"O\"G$O6JqL!I/J!O2 & z!@&>:p!F&A!\u{12}!ZLB\u{12}\"\"O?uO\u{13}0!Q$G!R!U?J\"P.R!T$LBM*N;M1I#J1r\
        7Ls\u{11}\" u#H~q\"&LJH>=!FtT\u{b}!%H]\u{a}' z!=!E#@\"D:u!E=\u{c}$ v!?@r!Frr\"#MCJ&]C U!S\"K\"J\"Q\"?&F-R!O\"|#\
        P\"O\"K\"L(O&H\"M\"D!Q!?!M/MER=N%L%q'N)O-I!M\"R$L0E!M\"|z4+ B!K&y!P9D'o!N3n!K\u{1f}`\"r*Q#%s\u{1f}`XsHY#\"G\u{1f}\
        `VtYF( S&K!O:P&MdL!EAv\u{7f}(!!K1s!A{5\u{c}\"Eo4S\u{5}G! N\u{19}\u{1f}$ J!t!P?ALQ\"\u{1f}`Xt=[' L'O<P$N/L\u{11}\
        E0t\u{0}?$!L!q$M\"N9_!!H]^# o!L@JI7'!P$D<w!B$F\"O0Ct\u{13}#AH%s4F!2$ qAn\u{1f}`\\J\u{1d}\u{14}!bt(S!Zq6G' K\"N$\
        o;G\"O$oOGy\u{f}!WP{+6 P!H!N!n!o!T\"E\"B8M!L!M%I.J$OmM.u's&{%O-s!F\"I\u{8}o\"\"NUK]q$%J<J#G4vQi\"#FCs\u{15}w\"%\
        s\"JW*$%H=v$J\"L\")! sQ2\"\u{1f}`6|\u{15}\u{4}( q#C$K:u#G$K0D\"D\u{19}5!'M\u{14}_! t\u{1f}p! M*Q!\"OC\\%!q!I@p!\
        J3Q+x% L'w\u{1f}`6L#y?p2 F\"E%r!G3t&?!F!M!P\"E\"F.t\"r$vTtWx0N(Eo^!ZO\u{1}88 U!H!G!D\"J\"E!M!G&z2S!N!L#N!Q!I\"K\
        &x*J]oGH9Q!N$G(tO5# I%sAsQ!\"EI4w4\u{2}!AuId! G-#\" LAJ\u{1b}\u{6}6 q!S\"=\"<\"K\"4\"2$C\"?\"7.s%D\"P.J$D\"F\u{1b}\
        w!F\"=\";\"E.Kr}\"+vUPag\"CO4r\u{11}E+ N!n\"D\"S\"QAP5M\u{d}O!N,N%JVv,!R%N<m!Q$N\"T)F$E\">\";\"BZO'\u{d}) o!F!J\
        $N!E<O\u{1f}`%q)N\u{8}h!\"O\u{b}I< R![\"N#U\"l,E.T\"O#U!O!Y-Q\"M\"V\"N!S0Q>Q*R.Q!K9V\"O!P'Q#S!S-U\u{c}G\" F\"u[\
        Z\"AK7K\u{c}\u{0}!A{CW#1L\u{1f}`VK`,4 p!F$C\"I:n!O$G0B$L\"KIN!v!I:t!B4A&j!B\"F8tPJ\"!sAu.z+ D!Q&O:K#p4N\"O\"J\u{1b}\
        P!I&O\u{3}D$ p4Q\u{19}t$Nv]!Aw\u{9}e! Jd\u{18}*!J\"R$C:v'H0O#O!LeCVD5!*%P!O!M6M+E3M\\v\"FEK*M)\u{7f}\"\u{1f}`:w\
        \u{6}\u{c}\" K\"sa{( J!v$B=v$E0@\u{1f}`8w\u{15}m!Dwx\u{19}+ Q#K#r!F!L:o$x!v0C#I!J\u{15}C& O!O!L&K\u{1f}`5NI\u{1f}\
        )&Q!A!E>u\"E!G*s'E+L0O$?x\u{1f}`NK#xF5!Axn\u{1c}~ L!P!Q!O!Q!\u{7f}!s!O!P!D!A!9!N!O\"T!R!G!T!L!Q#P\"J%P!M\"S!N!T\
        !O!P!v\"K!O!F!G!@$O!F!G\"J\"O\"P\"t!o!E!S!K\"E\"P!R!K\"M&P!I#L!M#O\"R!P$J\"L)R#R\"R\"Q!M'Q*O\"P!L!O!J\"p(M.T!Q#\
        Q)P!R!U,R!O!O!O\"w!q!S!P!J\"C&P%O!M!M's\u{17}P!Lx}$!Iqq=%%N\u{1f}`CN0t'G3R# v!K@u7z!Fx2s&!G!J$N\"M(p3Mn~$ P!>$B\
        $u\u{7f}4\"\u{1f}`nu(}.\"O#F!P\"R9r\"K$N!O!O-M!O$O!I\u{1b}L\u{1}z)(GAH-NRw!H!J!G!C5F\u{1}\u{1a}% v!N$K\u{1c}u%M\
        \u{19}U!Aq#\u{7f}(!O&N\u{1}t$E!q!G!H\\QzR$ I'A!tivi\u{17}4 |!N!G#F!J!M!H6K#q\"N$M4MQL*H1N@u\"K.r&I\"N\u{15}n! s\
        \u{b}\u{1d}!Ax(B-!J!G$L!I!K:O!N&M-K!M$L\u{19}v#JqQ1 r\"R#Q\"G6D!P#o\"U#M\"F.G$N#LVNUD!P\"M-X! p\u{2}n#%s\u{1f}`\
        Xt)\u{10}% O\"q?M\"q\u{5}} b#=u\u{1f}`,uL\u{1b}# s\u{1f}`Hu\u{1a}Z!Bt%\u{17})!K$O!S!p!P:M!QFx\u{14}N\u{7f}\u{6}\
        ' T!<$A,z0L1y2J-A! o\u{0}:& u!G!M%F:t\u{c}w\u{2}X$%o\"JAK/Hi'$!D&D:r\u{17}w\u{18}\u{17}! P>'8 P\"U!T!G!V!Q)F$=.\
        Q!>\"M\"<\"E*J$r!N#q!P!s\u{d}r.O\"N$H\"O)m!Buqo\"\u{1f}`}xQ`@ l!O$P!S!H!N'K6v#L.I!L!L!E!C!K!NKK&r1s$L+u5y)J)J\"\
        s\"M$I\"J.O!H!E#v\u{19}\u{12}# E\"v?I\u{1c}\u{18}* R!L!O<P$N4I!N$O\u{c}M1Hck\"!M!Q)\u{1f}$ G3w.I3uY&& M'C6H9?\u{1f}\
        `*M\u{3}c\"\u{1f}`U~er,!I%P!G!L:N&M/S[s#L2MPo\"L\u{15}\u{5}I S!U!P!P\"O\"Q!R!P\"O$p\"L\"G.Q!9\"H\"D\"?!Q!E\"D$r\
        \"E\"C\"t!O!n\"V$s$M*F\"G$t6K+L\"oDF#u.B0G#P!J9u6 |!K!G#F!J!M!I6K#q\"N$M4MQL*H1N@u\"K.r&I\"N-u0xlz# m!L&LTu!\"q\
        ,2! NMR\"!G'Mfs\"\u{1e}M\"snv\" t!B\u{2}j# E.zAts8\" K\"pjJ( p!K&P@K!K.K\u{11}rQvqo!'L^L\"\u{1f}`XyQZ! LE()!u$I\
        \"B!L\u{1f}`.K!t#t.w'\u{1}\"\u{1f}`XuU0!+p@6! t\u{5}D\"\u{1f}`F}w-$#Q\"?!j>S9%!Ax>r!Az^;!Avxa!!N%8\" uAuJm\" q!\
        K\u{d}W!Aw,\u{1b}!AxOi& o!F$G\"G!K@I\u{1b}\u{9}!Axz6B m!S!Q#Q!Q!R!S:G!O%G!R-G$N#R#N)M<l!F(G%H.r's.G'K!O!F!N'n#D\
        3O!J!P2v+N\u{17}z##K\"sAt\u{15}\"! u#&!AL\u{9}\"# p!>!L{\u{9}\"!E%J&*\"\u{1f}`Xsk\u{9}\"XJiI!<! t\u{2}\u{11}%!E\
        :rsI\"rLx\"u$ v!<'L9su\u{0}! MrL! KY\u{1f}\"\u{1f}`4t\u{12}Y!(IM!!Hv)j\" r!F\u{e}\u{9}$ E\"w$L;ID1% H\"tAr\u{5}\
        K\"t\u{7f}l!Bt1\u{15}$ M!O@J#Idm!(R\u{15}M!\"L*\u{2}\"!q!O,1!\"G\u{6}U;!n!I!L!N\"T!K!R#K2S&N!P!O!R\"P!R.R!L\"N!\
        R!G&NaMES#O.Q%P!Ru?# N!C&t\u{12}#) s!I&F!L6Ltt\"FSw\"LA\u{1b}! rR=* R!@&H8y\"w!GFy\u{1f}`%D#y0m%!M!O#F\"s!QBA6#\
        L!P!V\"?!F!K8U!J!M!M\"V\"A!L-t%T!=!B!I4D\"B!F\u{1c}\u{0}{)#%K\u{1f}`TM~\"$!E#o>Kcx?3!'L\u{1f}}( H!M\"N$w!J@n3Q!\
        P\u{1c}x\"!K&KoH! Mg\\\" sAw=}$!A=s\u{1f}`,s'\u{1e}\" HAL6\u{7f}o r!\u{6}!+!p!@!\u{7f}!0!\u{5}!/\"D\"D#H\"K#E!t\
        !G&L!\u{3}!5#J!\u{3}!3\"H!x!6!z!:\"I*H!r!?\"H!t!;!r!@!O,t!G\"J8q!G\"v#q!F!q$M!s!E!F!w!B\"D*N%E)G&E!C!s$p!<!F)y!\
        \u{3}!6!y!D,M!v!D!r!I!t!D!z!>.r!K#qvP#'F?L4ph\u{1e}\"\u{1f}`3{[E) D!E$R\"K:L#m4Q#O\u{1c}G\u{e}\u{b}!,r@1\" JAJs\
        \u{1b}\"\u{1f}`Xw+q#!N&JAM'a' s!K'K9Lg|9t5GP@\" t\"E5*! q\u{1f}\u{e}$!r!J\u{1f}`'|\u{1b}p% H!C@I%{4E\u{7}4!\"L\u{1}\
        M%=J$AUtrJ/u\u{1e}W# s!E@u\u{7f} > m!N\"?\"A!W!P!R'4.N$q!S$I!S!Q!S-K$A#L+smn(J#O%s#Q0I$D!N!N!L8w0\u{18}! pV0!Dy\
        cN# u\u{1f}`=u,\u{19}$ t3LAO|N\u{13}F! ucZ# oAq#M3\u{1c}\"\u{1f}`Ew\u{13}\u{1f}!\\Q\u{a}r#!J'N}z\u{d}\u{6}(\"Q%\
        O!M@F!N1DsHGuXs% K!t\u{1f}`WL!vU\u{13}!(n\u{2}}\" G\"qZ>( o\"N!P\"K!K>S4SxJ\u{10}%. n%F!J!R7M$Q$L\"R.QxJ*p1M,M#\
        Nz\u{16}' w\"K&O9w\"I\u{1f}`7Ic\u{10}3 m!G!P#K!M!O!O#q(M+M)O/I!LOJ\\x'M!D!F2JJr!ZHQ+\" sAu\u{0}\u{3}!(PvD!BtmR!\
        Az`?\"BI4y\u{4}v\" M\"qZR% F'K:M'J.Jr^'!F!O<p#t\"O\u{1f}`'p-@! r\u{6}]- P!w!M$L!E:N!p!R$Q!Hyu;G+H6_\"!sAv\u{16}\
        \u{7}\"\"PTP|Z\"Ay!A&J\"!H%J@%\"!L!O\u{7}\u{0}!Aw[H!\"H\u{15}x!#nGf\"'uAu^#\"%H\u{1}t\u{16}\u{17}I T!R!R!N!O!I!\
        T!m(@\"N!O!E!H)N!N#W%O!S+J!I!H\"N!S!?!C!>!I!?!P!@\">SL4s(N1L'Q\"m\"R1H!P!M\u{16}l!-u|C(\"N#L\"L!L:M!N#P#K.H' J!\
        x!I?L!r\u{1f}`7u\u{1c}a\"AF%wn\u{9}\";vuv  !%IV/$(PNP!O^D\u{15}\u{9}$ N4n-QAO.O\"\u{1f}`=w@M!!Lsn/!O!n#H\"L6J)M\
        \"N!S-Q!Q%JzN2L1P%L(\u{15}* j!J$H\"F;A\"w\"L\"H.t\"<5Z!Au\u{2}x$ L\"t?M\"tV~/ q!=\"C\"@\">6E$l!J$F\"F\u{b}C!L\"\
        D!N1E\u{d};1!C!I#A!B!t;F!L!x\"C!D!z!t-J!J!B$I!M*t*!D$C\"D7q#p!B$E1I#J\u{f}qM\u{17}!Ay8\u{1b}$ p!;\u{1f}`Wr\"G$!\
        IAK\u{1f}`K|\u{14}P& N%I<P'Hcu7u\u{12}.!\u{8}I\u{9}B! w\u{18}-' s(A6P\u{1f}`*q\"P\"A)z$\"M?w\u{1f}`>uRx\"\"FAMv\
        D!Au=\u{10}!Awj2!)wMI&AL%Q#N-L\u{1f}`'N\u{1b}/7 K!Q!U$T!S:I\"V$S\"R-O%Q!O!NML*I.G!E$n@E#Q-J&W!Q=*#=x\u{1f}`,x2G\
        \"!K@u\u{1c}B#!N&PPORI% v=J\u{1f}`+w!JfV! qIK\")oUpaq0 F\"I$J!Q!F9A\"G$N!N!H-J$T\"MMF9H$oj(+ O!F!H%?!C-\u{7f}!=\
        SJ!\u{7f}!=G|GV+ O!N%o!J!n9R!L!R$p4KQq~@#!D\u{1f}`GK\u{2}F\"Dv4K3:%!L!O%P;N5N|\u{15}# r\u{1f}`Ht\u{12}2&!D!J#E\"\
        A\u{1f}`6y$^(!I!G$O!K!T(p3J4M\u{19}\u{0}!IL#\u{18}#3C\u{1a}{#F*c!!Dyd(%N\"J!N>O1L$O\u{1}H\"s\u{7}\u{1a}#!DuN?v5\
        s!(M\u{1a}A0 u!B!s#Q\"S!k5Q$p!I!s3I$M\"LWLUQ\"M\u{5}-!(N'[$!r!DAI3RLq\"\u{1f}`XIU\u{f}\"\u{1f}`mx/SB U#P\"J!Q!F\
        !P'=\"N\"u*D%P!P#N,H\"q\"=\">\";\"F!MHu-r4I'S!?!I*v#M!u\"I)D/Q\"N%CZN\"!J&H[E\"(I\u{a}{cl%\"K?J(J3r!t/7\"\u{1f}\
        `#vkW# pAv\u{1}t6v!XP4'! o2&! sD\u{4}- U!O!M#P\"L!O1y-O!QON%y<t`D\u{12}0\"\"J%G+\u{d}\" r!E\u{a}\u{f}&!F$H!O\"R\
        :J%ND\u{1c}#!L!p@Gk4( v!L!P#C!K!F<O?K\u{12}B!A{3)!3r`1% M#O\"oUsgGG$\"!t!H^i# s\u{1f}`XxS,) |!?!F%8:w!H\u{1f}`&\
        w0r\u{1e}\u{17}4 v!N!T!J\"D!F!C!B'<7F!I!B!D-U$C!J!Feu6GHJNu!3Oz\u{1}.!N!o#B!L!L:v!N!JoI\"s9M\"sHt&KX<\" vAy\u{10}\
        e!!H`\u{10}% q!N&I!NUL\u{16}<\"<pupu_6 k!N$O!W!E!O9l!D!S%A`o*p#L!L0I0F'P#J*C!Q1M!P*\u{9}!AzsZ#!G\u{1f}`5uen% H!\
        v@I!{4F m!&NvB\" r!@\u{b}8!DvWK$ K/s2L/uoq! M%<#,wA~4DWX!'OyN\"%s#M\u{a}u!\"J%O\"6zUz82( N!M!N!q\"R\"I:K7S\u{1b}\
        )$ t!D&E:x{^!Ax/\u{1}\" w\"G}Y!!K_v#!H@|!EP\u{1b}\"\"HAJ\u{1e}I+ N!S!P?F!O!Q3J!F#F!D!C\u{17}_% M(O6p\u{1f}`,p\u{14}\
        &!!I\u{1}^\",sAq\u{d}2*#P$F!J:G!M\"u1I\"H!J!N/?# w\u{1f}`myK\u{4}\"\u{1f}`Hs\u{11}@( K\"R;8!s\u{1f}`*N!8!sin!\u{5}\
        x*^2\"R#K\"Q!T4P%W\"Q3M&JQm\"L\"P!r#H!K+tFJ1K5=! sNQ% x!?!G%F\u{b}w%\u{d}+ q\"O#F<N!N\"F\"J\"F.v\"y$xmD, S\"m$S\
        !M!K6N(M!H!F4E:xsNnV#2C2t4H8\u{1a}! K[\u{6}%'Q!R@L/L#LX\u{12}$ s'C!FAM]?!A\u{0}ST\"(MOJ02$!H&p;M5ND['3r!D@T2s\u{1f}\
        `#s!L[\u{1c}\" uAtn`&!s$K\"G:F!z4F\u{1d}N* p!F!R%P!L:D&J\u{14}vCJ-vA0! q\u{1}d! xTh#%s\u{1f}`Xubr$ s!H$K<s7S' r\
        !P$I\"HAF@x\u{c}x\u{f}1#(s\u{a}J$t21$!x$K=x$K\u{7f}\u{b}! v:r* Q!H$o\"A:L!L!P#v1N#HV\u{15}# M!t!MyP!\u{17}yS\u{1a}\
        p P!N!R!4!@!L!M!I!P!I!B!~!y\"F\"J!B!J!K!K!E$E%S#Q!N!P!@\"L!N!K!Q!O\"v!o$K!G!M!K!L!O\"9\"Q!L!K\"N&L\"M!L#E1E\"L!\
        I'm!N(J)Q!L5N)N'N\"M#z#z$S!P!S,T!O!T!B\"K!N!J\"N\"v!s#>\"L!N$P!O\u{e}9\";tut\u{d}f'%E\"RAR/J~wCJ'Key% O\"P#J.pE\
        OMH!As\u{19}\u{e}!%I\\L_ O!G\"P\"I!n!K\"O!w!q$N\"8\"O\"J&?\"?\"D#S\"E\"@\"I#r)=\"<\"n\"q\"O!R%=(J\"F*B0O\"p!E\"\
        D$Q!?\"q!E!O!K\"O(G\"p%C0A#B#o!@\"B(P!?\"n+A\"m!?\"L\"C\"B\"H,Q!t\"Dd\u{b}!!K\u{11},!\"Qu2!DwE.\" rAtkE\"%uAw#8\
        \"\u{1f}`X{}\u{18}\"Eq4P{_!AGkS%#s\"J?m\"P4P\u{d}\u{4}\"\u{1f}`C{w\u{7f}# J!tAwB !!Na6& s#H\"R<w#I6E\u{14}\u{3}\
        !%J6\u{1b}# JFM4r8Q# o!F&MY9\"\u{1f}`'s\u{1b}M<!O!m#H!O!Q!P4M&O$I!M!S!M-L'PPo!L!P\"M!n!H\"J!O,K$O!O#K/L?P\u{b}D\
        # t!M&HV\u{0}\" sAuO\u{1d}\"\u{1f}`Ezrf' K%I!p!N:M\u{1f}`'J\u{0}b#=D\u{1f}`,D\u{3}s!VJ\u{18}o! qic!\u{d}y:\u{1f}\
        !'q\u{d}?!!L,i\"!H@w0\u{15}!&M^5\"'KPE\u{1a}^\"Dt4LYr* s!H!Q#N6G&v!LnG'w*K$0%!C!D\u{13}u3y%vR\u{1b}- L\"M#F\"v!\
        M:F&ujN#t)Q!u#s$Ezi! r^c!VF\u{15}\u{14}! sEd! s^!\"\u{1f}`Xx\u{f}e$ u%G<x9I&d!As&X!&qe9\" x\"F0O'$n\"O?R4p\u{1f}\
        `#p\"PC\u{1f}\"'rAt@\u{1c}\"!9\u{1d}w.}$ q!?&H:rv>! H|:% u!C&?:t\u{1}C%;\"\u{1f}`}y6S\"\u{1f}`UxK\u{f}# t!M'R\u{0}\
        \u{8}. R&Q)7.G*M\"O-M%OWL'EOG0P$M0L\u{3}@! v\u{15}\u{a}!\u{1f}t\u{b}&\" u\"H)}!Ft8j(!H$r\"E;K$v\"F.L$G,e!!LEF\"\
         wAv7`!BP:L# O2wAs2\u{1a}' F!w&u\u{e}w-u,w/tnJ\" tAws\u{15}C!U!M!L!O!S#S)U\"R!P*R%O!H!K\"l\"P*T\"O\"L#S\"H!M)O0\
        I1K8K\"p\"I#F'o<R-L&H!O!L!O2Q\"%NAMf}\"Bwcu!0( R\"p#K8J+I\u{1f}`!J/qj\u{1f}\"!G&t\u{18}Y\" uAsM{\"(I9vkm!'q*\u{12}\
        ! M:T- G!G!F#q\"v:G't2w\"IVN#rRJ#x)\u{11}$!L'L\u{1f}`XM9N\" t\"H4P# s!G&F(%\"\u{1f}`\"y\u{1a}P!(t=x\" tAxc4\"\"\
        IAJz\"\"/vAxeV!!M7G* q!?!D%=,m!C@q!F\u{1f}`HNv!\"\"O?J\u{f}H! L\u{3}n\"\u{1f}`3yl\u{19}\"!IAM)p\" K(n\u{1e} ( I\
        (o;S&l.N\u{1f}`#N&pb\u{11}!AuB\u{18}- E\"E#u\"I8z's4GgG7G!wSD#z-w\u{1f}u!YF0]!!M|\\!'I\u{14}4!!IWK( H!>!sAR4Q6s\
        GnJm'7!\"H)d!&oX&2!o\"J$B7I*I2>Yt\"J-D6E!q!L-m\"I!F+D\"N%J\u{11}e\" NWM\u{6}R\"%A\"JHi!%p+g\"+oUp\u{1d}N' t!O!P\
        %N:w\"N&N#u)!u$I\"B!L\u{1f}`.K!t#t.w\u{1}\u{0}#!s\u{1f}`Xv!a. J%T<J%T0P$IXM7s/K+s$N#o-J:v;<\"'HOK-z\" JIsf(!!NT\
        Y\"&NAMYb!M~\u{e}|\"%p!N%J#%L\"KOJc\u{19}\"#q|r0B~ T!U\"J\"L!Q!S\"F!Q!<!K!N\"K\"H\"v!x!E&S#Z!G!G!V!Q!W!L\"M!S!O\
        !R!K\"D!Q#K\"L\"u!t!P!k!G!U!N!L!P!M!O\"H\"O\"L#i#E\"N!o!J\"Q\"K+L.R!L\"R!X!S\"h!R#R)N#O$Q!O&N!J#p!o%N%T#P*Z!R&F\
        %P\"S!Q!T!D\"O\"G!V!G\"=\"K\"A#r#o#G!G&sf\u{11}!\\pt\\\"'JOsOG% q!K4L,yILjv& IBI!K4q\u{1f}`!N1^D!T\"I\"U!U!T!o)\
        L\"T!F*R#m!P\"O\"T!V!O.P!Q!M\"V\"S!RLQ\"P8N!K#S6Q#R'S\"R!Q!U-R\"M$N/\u{2}# v!I@p'[!Ax{M' K'y6G\u{1f}`+L!G\"zT^2\
         C!m!B%v!B9?!u!D!p\"l\"r!E)H$1\"?\"?\"8\u{18}|MG/ ~!F!>!<\"7!A!@!B!88v6@\u{1f}`!{\"@&EgS! KL\u{1c}!!M2n!\u{17}y\
        u`!Ar]I. O\"T$O;H!B$M!M!G.r%N!pzuGM!M!\u{1c}#!EBR%p\u{8},) n!O!R%F6K*N!L\u{1f}`!K\u{9}0? L!=!G!A\"r!H!?!K'r$@\"\
        E-H!O!F\";#K'E\"A(|(w\"y%x!EczJF!E\"J\"v\"E&r\"t(P+ L!O$N=K&M/P\u{1f}`!K!R!L$O\u{7f}~!HLXi!Atsz##qAO4p\u{f}*#!H\
        &J@MtF* N%J!H!K7O#N'O.K\u{11}M\"OY\u{c}&!J!L#G#O$q7I\u{14}\u{1e}!AuAs$ J!t@N!r_c\" L!s\u{5}.!Aue\u{13}\" L\"rAf\
        \"0sAv6\u{1d}% H!C@I%{4E\u{0}\u{14}!AsuC! pqS2 l!D!T%C!M+8.o!L!S#S\"H.D$P!R.v#D\u{b}O!J\u{12}p3\"S#J\"=!O5H$p!D\
        !L#N1P#G!VMH%HSK(H#O1H!R\u{7f}*!Az\u{1f}\u{1e}! vLV+ n!L$M!K!N!K'G8N/K\u{1f}`7p>H% o!M&J\u{1f}`,s\u{3}\u{15}9\"\
        V!S!Q!p\"P!N:M!S\"O!n\"G!O)M$O!R!O$I!K)J@K/GAM*M*I!M\u{1}~#%s\u{1f}`Xt.T\" wAwgK!(LQ4!Av\u{1c}\u{a}#!F&JPN\u{6}\
        A!\u{8}u6n#\u{1f}`=K!tW\u{10}# J!O%rn6\"'QUKo\u{16}'\"L!M@P!L\"P2J\"qV\u{12}!&Q\u{12}/\"!HAK\u{d}(! tj:\"TG2xv\u{9}\
        \"\u{1f}`9wj\u{9}\"EP4p\u{1a}y$ K!t!M?FfB\" H\"tZ## r\"P@K\u{b}u!YP(J' u\"N%L!L;Q\u{1f}`%F|\u{1e}!ermb!IMz6!WKU\
        '& qToyo#QGv1H|a\"!O&M@\u{6}*!M%O!P;O&L.K&L0KqI;I}\u{1f}. s!>!A%G:IeM,u&D)u!F+r!G'u!EGw\"\"N*qw\u{7}\"D{4EUf% J\
        !K:wrI#w0d3\"P\"8!@!R!O6N)E!P/N$D!R\"R\u{7f}Q\"M\"I(N.J!U\"O9YE M!Z!j!=#i!T\">5l#N!U$W#W-K$S!N!P!T+y$N9P#N$P!M%\
        P!N.O!P!S2N#F+q!v!v$l/T&T3xb\u{1}\"BM4sU'! tO\u{1}< s#O!R\"Q!x!7+O.r$P\"P\"B-H$U#DKo\"N\"J)s!CHN!M!O+G,n!P!S$S\"\
        Ck5#!M%M;O)\u{19}$ p!B!K?v[\u{8}&!E\"F\"q\"C?E4|2'&\"S#Q#N9N\"O&N\u{10}\\$ t%J<w%Jnf% r\"K$OAP0Ops$\"t&H\u{1f}`\
        7t\u{12}p! L<E!Ht#F\" r#E\u{1a}\u{15}\"Gv4Hg~#!O!M&LRW!WKJ\u{1};!R!Q!P!H\"T!J(L3S!P!R#U!K.H!R!N$MJM/N-I;N!P\"M8\
        G%Q!N!P-Nwe! v9\u{c}E!N!S#n!W\"V6V#i!S!V$T!N!T-N!R#R.s$P!Q9O!P\"L!R!N!R#T&O-N$P0Q'O\"L*V!N-k!O!T$PG.\" t'M\u{11}\
        o# r&L;u1*, T\"L$P!D!J(v1Q&P*s*M\u{1f}`+s\u{1e}\u{18}& M!u!L%I:K\"N<B\"\u{1f}`=|\u{1}#! Q!r! s{\u{6}\"!I!r\u{10}\
        .4 n\"P!M\"K!M/E-P!K!A!F!A/x\"p&J*H!I\"E\"E\"H't!\u{4}\"(L\u{a}xs\u{e}\"Bq4N:'!RvAj2 O!O!N!P$L\"K&R&z1Q\"N(Q(K\"\
        K(C'D!z$G\u{f}O\u{5}\u{10}( R\"p@q'H-F&KYIGH)p\"Bu!M\u{b}\u{1d}#\"F%?!Li7!3qcz! t0z& H!P$T#L>R2R .\"\u{1f}`.zbo\
        # R'LOK`\u{11}\"Ds4MB\u{18}!ZL=\u{7}#!P'K:L\u{a}!; w!?\"?\">\"D!m5E!K!r\"p!I$B\"E.F&IOL't#D)s#t4p#r/v!F!KDH\"r\u{14}\
        Y!'QvN!&O\u{e}f5 I\"o!R$O!R#K$:2E$p#R$F*P\"K!M!@!A!K%u(L$u\u{1f}xU5!WM+)\" u*AxB! L~v!BL\u{18}%!!K!\u{1a}!Yt\u{1b}\
        *$ s\"??r\"A\u{1a}\u{1}!#o\u{f};!\"M\u{16}9!'G\u{7}~-!N\"D#N\"M+k+O$P'N+s\"I'L\u{c}O6Loa! J`m$ w%I<w%JQ8- q!K\"\
        L\"K#Z5M)H!L\"W-Q!O#K\u{e}MA+!(ry0$ q%O<r%N\u{2}\u{17}\" JBug2@ K!N!R!J\"v!R!J!V!<&82O!P!S!K\"s!U!J0E\"PgJ!H!D!\
        H\"o'u:K0Q!J\"M\"n!I!@u3!!C\u{1f}-! I\u{16}\u{1c}! pD\u{5}% J4s\u{1f}`DK2w\u{1d}\u{11}\"'nUQ\u{5}*= H!G!P!L!;#H\
        !N!M\"5*\u{4}!E+V'G(T&B!P!S#S!@*K#=!\u{4}!E!@!I!C$B\u{5}J'J\u{f}c\"\u{1f}`6yO\u{19}\"%sAt8Z$!N!PAN:G]y% x!D!L&K\
        9p\\\u{19}!%D<A!'PU\u{2}\"\u{1f}`3zep&!P$K=R&I\u{1f}`0s?p$ o!D$I\"D5:!1r\u{e}Y\"!EhNUE\"\u{1f}`DC\u{a}/!(NF\u{5}\
        !\"rY|\"Ry2J\u{a}<) n!P!R#B\"J6J+L.H\u{12}KL]$ n!H$F\"OfU6 ?\"s#:!@\"q!q&D$:,H\"D%>\"P.J!Q#BNM*M/H#uCK7P1H\u{9}\
        \u{2}#!t\u{1f}`Xw\u{15}\u{5}!XIm\u{16}\"!L&Hco\"%PCQ\u{15}e$%N\"I?M\"K~X$!t!N@ycv$ \" y%D|^!\u{8}w\"f0 S!I\"v!A\
        !D!N!J,O1p!E!E!M2J!K\u{1f}`!pk5!\u{1f}s\u{17}S\" q!;^\u{1}! O_@!Av1\u{19}' w!I$FDI_wcL3H*\u{13}) J!N!n$S!F@Q!J!\
        H.OtJ&\"u$K!>:N\"t$N'd% GAC5D!L%J\u{1}\u{1b}&!M!O%oAMmqJIll#\"E\u{1f}`Vwd5# r\u{1f}`mtpx\"'sAv\u{19}\u{0}# p\u{1f}\
        `.q'\u{9}! O\u{3}A\" JAJ1t! J-=! qsI! K\u{11}F\"!EAH6?! w \u{1c}\"!H&IOh' p#M\"S<t%C2P\"p\u{8}\u{1}\"\"IAIxt\" \
        uAy \u{16}% w!=@s\u{1f}`'v\u{5}S$ w!G@x!I\u{3}\u{0}4 P!J\"B\"M8s$t!K$?0@!T%A:J'sDF%u7D*P!s\"Q!M\u{11}Y\"#MCu0K%\
         x!D!L&K9p>\u{5}!'OU\\%#I#K.qAU2tyq$=r\u{1f}`,rDz<J#!t&L;vD\u{1}!!Cg($\"M%M<M7P\u{d}z#\"J@H4x%[!\"O@b, p!O!N#N\"\
        D:q!I!ScwaF0n\"N\u{1e}\u{12}! N\u{9}#! rM\u{7f}& P!p$N\"D?C\"H!\u{6}# s(MUIpg!-t\u{9}S$!OHt\u{1f}`DM4n!!LR6#!K\u{1f}\
        `Yq\u{13}T# O&JQP:$\"\u{1f}`=y\u{4}q%!Q<s\u{1f}`+O!s?|0 m!m$?!B8J$N&R.Q&M\\M6Q9m\"J,N#T5L@\u{1}W!G!R!H\"K\"C!S#\
        E\"6$O!M,n#q!B!M!J\"L\"H$K'M\"O!J\"M\"L!S!J!K%P$L#D#C*J/o!C%J#K%K0O:I\"L!J)n!F&H%L#L!Q#K!N!C!N!K\"F$O\"P4lS\u{5}\
        #!O'K9uHX&!O@r(EiG$t+E\"=0!V%N!?/='J%D8M!Q.w\"=!EL<&JJJ0E%JvK\"!tAu\u{12}C&!O@r(EiG$t+Eg4\" vAy\u{5}t) G!K&N:F&\
        Q!N/L!F\"F\u{17}lW M!E!M!E!I!t\"|!J!H\"G$M\"L\"J!P-R!F!L!K!R!m\"r!M!I&O$L!O!E!J!L!K!l#J!L\"L\"I*J!N'Q5J#R&P!B\"\
        n-N,K/L3H(L!P!I\"S\"r!R%I)MzBP!K!O!O\"I!Q!I!K!J*I*I\"q!t\"N!O&M.F!J#P\"u/G:L\"s!L#K)J!F+q\"E#L!J&o1I\"G'm!I\"N!\
        I)I\"x&M!N!I!M-K!F!N!q!tiX! qY\u{1}* L!w!P#BAB0Dxy/t7L!x\u{1}h%\"K?J(J3r!tN\u{11}4!B!U#@!T!:6C%A%Q!:!W-E%OOI\"p\
        (K!BSC\"M.G%L'q\"PK2vd\u{1f}%!C@z5D\u{11}K!v\u{15}w\"\u{1f}`Au\u{18}y!Av+2\" t!K\u{1}>!!E0|!(H=O$ IAK1E2{B@\" p\
        'D\u{e}#Y i!W\"<!<!@!W!M!V-D!H%D\"F%H$G!R\"S1E!M!H!H-D!H%I&t0L\"j!C!Q!N#C\"D#K\"@#I!H'F\"J$J#K!F#q!@!Q$M#J\"p%Q\
        #J\"n!u%F\"E,P'M!>/P!P\u{1f}\\!\u{8}vTL'!K!N!M\"Q\"M=M6M\u{1a}g' I!M@L#N\"N\u{1f}`W}E,&'E!O9N'M0RZx4g\"!GAJ\u{1e}\
        v( M%Q*L7J0H\"F\"N\u{1d}Kiv& y!@&>:p!F&A@\u{1c}!Au\u{8}\u{19}#!A&I@Sj#!\"J\u{1f}S!XP%vC N!w!S!L!M!p\"I!N!C\"K$L\
        4R!O$J!R!H&J\"K$I!D!O#R!@!MPR'O!R,S\"O;P!F+G!F%M.Q?\u{1a}!\u{12}s\u{6}@!A{?E\"\u{1f}`Lr)\u{a}$ v$E=w$E6v* L!A&v\
        !H9F%G\"y\u{1f}`0H%vgF! uJT# t\u{1f}`UGp\u{3}. {!H!G#?!P!G!J5K$r!M'GmMQt!K@g!\"M\u{11}\"!QvP/\"!DYq\u{7f}\u{8}\"\
         J\"r\u{1d}e!AuJm$'L!J\u{1f}`9L\u{0}h! n\u{e}\"\" w\"GPb\"\"KTvG\u{0}$!G&uAy4J@V\" uA~@m\" rAwn3! t\u{6}5@ p!P&\
        M!W9Q!O!V%Q.M%N!Q!T+x$N2N'S)N%K#O+Q!L6I'K!O$u!u&K-V$P!S!M3w9{!\u{d}wUf(#l\"P?o\"Q4O\u{1f}`!o\"K\u{1f}H!Axo\u{6}\
        ' L\"r%P:O\"s3L!M\u{15}N\"DO4qtd!!Nm>$ I!w!C@s`w& p!K!M$QAN\u{e}t<5#!<@w!>\u{1e}\u{7f}#!N&G-nf\u{2}.\"O#F!Q\"R9\
        q\"L$M!P!P-M!N$N!I\u{1b}M\\k$ o!H&D;K\\Q? @!R$I!Q\"s)I\"K.M!N!N!o\"O#r-L!M!L!J!C!E!L!H\u{1a}G!M!O!P#N\"s(w\"v#G\
        \"s,i% L!P%S!AAFN\u{c}!'OJ/! G\u{12}P\"\u{1f}`=x\u{19}^!Ax7X!D{K:\"'tAwV\u{12}% t!G$C\"D;MJ\\Q 6#U\"o!Z!n!j!P&@\
        !E!9!G\"o*q#:#S)P#D!E#Q#R!N!Q!R!P!R!N!N\"M)J?L\"J\"q&M!A!E$J&t$D!A%u4N+>\"q\"P,@\"n$V/G\"sI1!Dp1~! r\"\u{7}\"!P\
        @NZn& s>P#s\u{1f}`'s\"PUj! HPT\"!J&D\u{c}\u{a}# PBG4w+J%\"kAo4X\u{1f}`#T%|/ N!\u{0}!<!=\"C!E!8!C:p!?&K-Lbp=O?Te\
        p\"\u{1f}`>t\u{9};#'u\u{1f}`Xu\u{10})\"PI2r\u{13}\u{0}% K!u\u{1f}`WL!w\\t!!H^yX R!@!T!i\"O!n!L!k#P(7)r!B!m!G\"L\
        !Q!N!o!U#Q!Q+8\"<!R!E\"E\"J!Q%=\"?2r0F\"I\"Q!v&r$F,K!F\"t\"K'o)?&k!B\"@)B!m!@&N'o!G$;\"@&D+G1~K ]!W\"J$l!i!L&L\"\
        G\"G(K$G%R\"V#X!L*J$C\"H!j\"W3M-B)@#H#V\"@\"L%S!W\"J'L#D,G(D#K$G\"L6H\"X#N\"P3G-mi\u{1f}!!J.^> \u{7f}!C!J!L\"B!\
        H!D,z!:)M$w!M$B\"A,x!@!F1GKs#M8y!>#A7M/p!D$O\"G+C3Kq\u{19}\" L\"rf\u{18}(&P!P!Q9n\"P&L-O!IdN& L%B!K!E:M'L]@!FN6\
        \u{19}! O\u{7}R#(NAN4M1A( L!D$A\"xAH4w\u{1b}L'v&7!'GGv! p\u{d}X!!M\u{f}\u{1b}!AI\u{a}T, I!I!M#n!Q!u:N!G!L&O1L\u{d}\
        L43\"!L&HVx#%rA|4G<K\"%p!ObR! t\"J\"FJ4v\u{3}]!Au\u{6}a\" r!JJ=!hy0\u{4}!!CZ\u{b}\"!G@L[k!VC\u{1b}\"&\"P%P?P1L#\
        M\u{1d}u_0\"\u{1f}`H}\u{13}\u{a}#!E&sAw'\u{13}$ y4I-x4K\u{12}4! pAr!\\rA~\"BE4z\u{14}@\" J(piR)\"I%K8q\"u'B\u{1f}\
        `-z;r\"w}\u{1}0 N!<!I!C\"A\">!J!}8L\"M#E$|4/\u{9}L+w.s(`$ L%N#Q,q/V! xC&!*rN)\"(G\u{16}Lj;\"BG4{\u{15}r&!Q&MAJ3\
        N\u{f}J+H\u{4}\u{b}#!t\u{1f}`=twB\" tAr!f!'Lu/$ K!w@K!x\u{14}L\"!vA{p[+ w\"J$M\"I6O#l\"N$QBx~q\"QD\u{12}!!Gz?8!\
        Q\"R!R!S\"T(L!P!O*O&m!Q$O\"L/S\"N!P!P\"M/MDO2KIT2N!M]o# u\u{1f}`.J_Z\"!C!R\u{1b}\u{a}!\"N\\x.!O$F!T@L!O!L!M-Q$D\
        !S!KKM!JcO1\u{b}'!J!O!L$F;N&L5K?P$ o!I&C\u{b}s\u{b}V/ E!6!x$M\"I:A!f$K0m6tBp%p/t;n;o]&? D\"r\"M!8!A\"o!q!q!;\"6\
        \"@\"8\"8,F\"H$M!=\"N.J!R#ANL*K/M,H%M*J(o4Q&M1F-B#'v\u{1f}`XvST(!?!L#D\"A:s5D$G\"Fo}\"'K!N+w! v\u{1a};! v>L- P!\
        M\"@\"M!Q!L-P.N$O/O\u{1f}`)M!I:U\"\u{1f}`Uw[\u{1f}\"BE4y\u{14}\u{12}$ LIN4tYt~}; o!S$Q\"L;R&T.O6M=K\"F#J%H\"O!S\
        \"M*H$G(F(N'F\"L(l.I!M(O/J!K`*(!B!G#H#F*r0G$F#DT\u{1}& t'K!K\u{1f}`@}$G\u{12}\u{18}!A~\\!\"!C!K>I$ J;trK#tB|!!K\
        v(\"IL4s}~!Ax\u{11}W( q\"K&E5L&M&LirVLkd#\"o\u{1f}`Xtuf1 k!K!O$N!L!I:G%Q\"N.FQo-@!J7p>H)M$I_d\"'F:x\u{1}m$ s!;\u{1f}\
        `5o|b! pLi!\u{12}u#N$ L\"I&t\u{2}Gv2!\u{d}y)\u{7f}!'Ls%!%pSM* w!G%M!J!K9s!J%N\u{1f}`1s{a\"\u{1f}`Ux(g!Dv#L\"\u{1f}\
        `Xx+3\"!C$F,\u{2}!Buc%&%E\"rAI4v\u{1f}`#s/0#'v\u{1f}`9v6\u{1}1 L!R\"G\"N\"x!M9P!F&z2A\"CWCII!t\"p(O7FcI! K\u{d}\
        F\"!tAy\u{0}0!\u{8}{)h!A~vI5 K!J\":\"K\"G$>$q!s)x$I$N!R$M4O<O%x<u>w3I/I&N\u{11})\"\u{1f}`.u0\u{3}# t!F&A(h!\"J=\
        ?, x!G!K$I*71|!I\"v-='B\u{1f}`.A'&!%Q\u{1}\\\"\"N[K^:!\"LKP& I!wAw\u{1f}`KJ!uY!! qW0' M#P\"q<M#P\"q4NL'\" w(G]C\
        ! p\u{14}R\"!r!O\u{9}/!Cs@\u{15}\"\u{1f}`%v\u{17}L!Aw6g! rB@#4sAu2>2oB V!M!K!N\"N\"Q!u!I\"F$L!P#K*R%Q!P!P!Q!S\"\
        R,N\"J!S!O\"L\"B\"JUHJL!O*R\"I.O$I\"KtW'!L$H=N4H&JzHBM\u{1f}6! of^! I|\u{1c}N T!C!R%F!M!R\"I&G!R+N%U!X!M!Q!U\"L\
        \"O&B#Q#=!G!p\"S\"L!J!q&D\"B!E'>!F#|!v!=NI6I,w#M!S\"M!L->!K$Q#K,r\u{16}\u{5}!\"p\u{1a}E!\"JV\u{0}'!n&S!RNP!M#G#\
        MSx,!R$I!S!Q!U5J*R/O@r?J.LEJ\u{b}Z\"\u{1f}`=y\u{9}}$ x3G\u{1a}z#GL0!!C\u{1b}.\"!G&G3RV X!Q!S!S!U!P!j!K\"r\"H!B#\
        G\"E\"M)T%T!O!S\"U!Q!R!N$K$O\"K\"O\"I\"N\"I\"K!O!P$M\"J\"J7M(m!H+T7r\"Q&K!R\"M&L#O\"K7P$N#O\"K&D$O4R/\u{1e}!%Pw\
        w!XP\u{15}j!AM\u{d}*+ H!I$o<L%F,H(z*x%z\u{e}F-u+?% B\"s&q9L\"o\u{5}r# J\"q?LhQ\"Dw4D6d!WP%9!Bx\u{5}#& q'w!A@r!I\
        4M\u{b}H# p'J:o(z\" r!CMx\" r\"LF'$=u$x\u{1f}`(u$Z% O&F\u{1f}`RO&G^.\"!B&B\u{a}+- N\"O?O!P4DhL*I-J'L/I,t!H&Hv\u{19}\
        8 \u{1}!y!*$H!P!@'M/H#|!p!4%L!E.B%LKG2I*H;C+I.v\"A&K/GE<1 K%U8Q$L!P$S0AVE2M!s#o$P6L#v+E.K&GMG!!K8'& J!F'vAtiC$v\
        |\u{9}\"'GAJ(\u{10}' t!I$I\"I:s!N!Mqy$ N!O@J#I\u{1e}*, M\"M#F\"v!N:F&tjN#t)Q!u'E<v!Azt7$ F!v@H!tq+! rqJ% r!O%M!\
        L@LP\u{2}!Avs\u{15}!#o\u{6}\u{4}\"DP4r.1!\"O\u{13}>!!FkLG S!J!O!J!N!p\"s!P!H\"H$H\"M\"O/O!Q!R\"i\"m!P'L&F!G!H#T\
        !H!MLJ#R&Q#n-O;M;J$S!N'I$M%J/Tr.!(I\u{12}6' m!K!M$M\"K)s6OqO\"'MAL\u{15}\u{e}\"Ar9M[+! s%\u{16}6 T!N#R!P\"F!J5J\
        !p$S$P\"K!P-I!L!R\"M\"M!IUy$LRJ!px(!ZO&T#)sAy4>\u{1f}O'!M%O\"N:@!N\u{1f}`5xv!# s\u{1f}`Hw3A!\u{8}x4w% o(N\u{1f}\
        `5G+x\u{7}M\"Jy4C)-#(K\u{1f}`)O\u{14}?$ K/wSu\u{15}Kq1, R\"p#H#T5J$O'K\u{1f}`!J5N\"N-AD\u{15}! tgG\"\u{1f}`\\te\
        G$!M&O(r3Ffm!AG)d* R!H!M#r\"L:N'J!O\u{1f}`7L.\u{4}\"\u{1f}`\"{q\u{4}\"3OAO\u{12}\u{f}- w!B&F;I&CDK9u0F,sIO+B#K@\
        sH)!\"MX\u{1c}\"'B\u{e}B\u{9}\u{18}$ J/s2K/uc.\"%t#MB\u{13}!Cu\u{14}\u{c}\"\u{1f}`Hu\u{8}Gi X!j\"V!U!R!U!O!X!K\"\
        Q$T!O!R!E!S*V%F\"O\"N!b!@!P!A!Q!C!P!F\"N\"<!H!F!N!n%V!W!T!n#m!Q!R!s#s%F!H'q1E&n)M!T\"L+G!K&G3I.Q!W*G!L\"q$I!H!K\
        !P!M\"K!K!J!M!K!K!J!K$C$pA k!m!P!R\"M!P\"O*M\"O*T#i\"O#O!Q*T\"O\"Q\"Q#N\"D!N0K>H*M!Q0I!Q@m\"T.o\"N$O,NxM\"!LGKJ\
        \u{1e}!-vOe\"!s\u{17}s\u{14}-\"%uAv\u{d}l, G!q@O!n$C\"M!M-?&vYxHD8v\u{1d}V#!H&I;L|A\"Au\"J=T\" r!O?4\"\u{1f}`=z\
        Ij( O!p!L%C:L\"L%K.Nc\u{13}$!O!P%I<OVQ(!E!H%?.v!rSJ!v!r\u{1d}'# O\"LAO\u{8}h? S!P\"P\"O!T!U!['H\"M\"O!R/S#M!M\"\
        l-@!J!H!T!K!Q!B!I!B&IRPTG-n!I!M&J\u{1a}_& O\"N!o$J:K7T\u{7f};\"BI4wiy!AtIh!ZOu\u{10}! M\u{f}\"' J!u&N?J{N!o&M\u{1f}\
        w\"QL2u\u{13}K! uya\"SO2s-S:!R!l#O!U!T4F!N!P*R!U!N-O'RPp!L\"F!N!m!G\"K!Q1R#L/M/P0N\u{9}c# s\"M?wb\u{6}!\"J$\u{1e}\
        #!F$C#I\u{15}X# p!DAIo#! I\u{d}\u{0}\" p!J0u%\"KBO4r!t$s0\u{d}!A}[|\" r\"J>\u{1c}'\"N<Q$L!P%SnLTOD1! M^?\" q\"J\
        qK# p\u{1f}`XMX[2 O!F!P#R#G9E!M$T#P/O\"M\u{d}N-F#s!I!M&H=t\u{f}#'!L&K6E9H!M\u{11}E4J}&$ s%K<v%LNf/!M!N#R!N!L!O'\
        O3J!N#P&Q$M$P#P$Lq^/!O\"M!P!T\"I!N+J/K$P!T!I!M3K\u{1f}`$Q\u{1c}|% u!p!E&I;F7s\"\u{1f}`&NBO%!KEL!L3u!uu1!ZI#C!AH\
        \u{15}I\"\u{1f}`\"v5-! r x!%N\u{4}\u{f}\"Dx4Fz-\"\u{1f}`/y_\u{b}# IAI%t\u{18}+# r\"J$LEI# o!>!N{z%!E&G;M!P8O\u{7}\
        w![s\u{11})$ L!s\u{1f}`UuZ|\"%uAxO|! u\u{16}\u{7f}* r!P\"K\"K\"O!O:Q$M2F\"Hp\u{3}!Aw\u{f} !AIs\u{3}\"\u{1f}`:sD\
        %\" zA{mv!BI72!Ay|\u{7f}! s\u{1e}}' H!F@H%C\"B2v\"}G\u{1a}!!NHa\" N'q.H% p!@!M\u{1f}`DG\u{b}\u{18}\"\u{1f}`=u\u{6}\
        o\"!u\u{17}vB\u{17}\" q(LuR&%L\"L!K:o$N#MIU$&P\"P\u{a}w$K\u{4}2!AxG]! M^)&!P%M\"o,R.M3QRz\"!tAw\u{18}\u{9}6 E\"\
        m$R\"r5P!u#M\"m$R0I%MVL#LRK!P!u\"O,P\"n$R!M/A\u{2}(!\"IS-!XP?\u{1e}!'I8\u{1c}- q!G%M!P!P6K#n!I'G.Kvu6P&K)\u{1f}\
        ! L=7( K!D$A\"xAH4w\u{1b}K'w#r) @!<\"?\">$vAQ4y\u{19}H)uFw\"!r!LWE# D%G!ohZ/#L$@!I<Q\"o\"E!L-:!;!I\"E.zVz>s)t->\
        !!A v!'p\u{19}J! O1\u{13}& r!F!L&L\u{1f}`5w\u{19}\u{1e}$ v%I<v%J\u{5}u$ w%H<w%I +%!I&F\u{1f}`VL\"E\u{7},@ R!n!L\
        !I!K#D!L!I\"O$K\"E\"L*O$R!J!O!O\"O\"I.p\"P!M!n!R!G!N%O\u{6}O1P!I$L&H\u{a}\u{1f}$%J!uAp3NbS, M!w$C!J!L:s\"O#G!I!\
        G\u{1f}`0JV+! t?\u{8}\"\u{1f}`=CTs% u?K\u{1f}`Nv#K\u{1c}8&!M!S%N!Q@K/M\"n! IQA# H\"uUNLd!BK\u{9}F! q\u{11}x#'J\u{1f}\
        `fs-\"!Br\u{8}\u{11}$ KVJ@K'wOL% r!J!L%K!Jh\u{7f}!!F\"l#\"L\u{1f}`Vy^^, H!>!L!x\"K\"?,J.I#\u{7f}$D0A:C\u{7}2!!C\
        l(!\u{12}u!U\" q!M!V!%q\u{19}Q\"'t\u{4}t:P# L!sAu;[!Bt6&!-u[c$=z+t\u{1f}C!|t@$ u\"J&K9tG0# r\u{1f}`XL~\u{9}& L!\
        vAw4JRO!xg[#&Q\"K\u{a}x.Q!Av\u{b}9: n!T!T#M!U!O!T5J&T$U/P%R\"QLN!M+O!Q)N\"l\"L#G#L-M2J4I!O%\u{17}\"BH4wI/!%JQI(\
         G\"N$T;L\"Q#u4L!NUz!Av\u{1a};%%E=t\"x\"H\u{16}rp:! K>@# v\u{1f}`Hw1g! v\u{12}%!\"tQ\u{1c}# FAG5Pl8! sK;' M\"G-\
        x!r1J!B.sc7! P\u{1b}O%!Q.GKK\"I\u{1c}Jo\u{19}\" q!HZ ! qa:$!D!M%J<MRd'!J&G!Q5K&R\u{1f}`&K\u{19}h, T\"L$P!D!J(v1\
        Q&P*s*M\u{1f}`+s @$!G$sAJ4uW'\"\"HAH6&9 P!x!Q!L\"K!D!P:N!v!M!A\"V1M#>\"?-L#u!KKG6J.z9B'H\"I!IQl\"\u{1f}`Hqr\u{10}\
        # I\u{1f}`7vy\u{13}, T!u!H$N!D!J)E2N'K0G$t.ted/!?!j!L\"=\"M:q!E&B(N,JVMMs!J'H7B\u{8}2\"\u{1f}`}x0A%!I!L#H\"K;K=\
        $\"!LAL/G3!P!n!P\"O\"L!P6r#k!P$H!Q\"R-I$N/tNvPM\"u!NcQ!#>v8!1H\u{c}3! H=(#!F&E\u{6}M1S\"AM\"pF\u{11}!!GzI\"\u{1f}\
        `6v\u{1e}$#bv\u{1f}`#H\u{14}\u{7}! KqL# s!E@v\u{a}c\" GAK'%!Aw%~\"BM4s,L9 7!K!Q$T!I!M'J!J#M*G$>!O&M.B!K#M!S!L$K\
        \"OzG,G/L!L&NY\u{16}! rc6!!HgN'!>!s&L;e\u{1f}`4w8qJ<$&<;p\"N4NJS&!O$D\"EAG2E#J/\u{7}!-u1\\% r!Q@o<L\u{1}Ia@# G\"\
        qAs\u{2}|!&KG4#\"p&HAH<N# t\u{d}xjE\u{7f}|%!E!s@E!q3I\u{15}\u{18}!Ax]v\" q!Mx#! o<\u{4}! q>\u{5}, J!>!E#C\"?*y!\
        ?/M1s2p\u{1f}`#ti\u{6}!Az>\u{6}\" q!JPH) R!N!N!m\"R!Q;O\"O!mSE\"DI4w&6!\"M\u{c}\u{1e}5 p!S!S%O!M5I%L!K%O/r!C!F!\
        F\"LZNRI\"I0F\"C!I!I\u{14}h# K!I!s]X!&M\u{d}B@ n!N\"K\"M!S!H!N'L6v#M.J!L!L!F!C!K!MKJ&r1s$M+u5y)J)K$M$I\"J.P!H!F\
        #vbR!DtT6!AtJh!!Ac\u{4}$ s(MUI\u{1b}Kp\u{1a}.!O!S#T\"P;N&M!P.I%L!J\u{7f}O+M$Q-O$p# IBv\u{1d}uh2&\"O%M;o!M%O.Gi-\
        \" wAvv\"/!M!L$H!O!O:N%L!M.K'M/J9kWv!F#K\u{5}Y!Bss\u{15}!Btp5!'r#c!!J%O$!Q&G\u{1f}`QH_q! N\\\u{1b}! J-c! NAC%\"\
        F#D\"I<LbxyJ! r5M!TtBO!ZqnO*!T!P?M!F!S#N\"G.k\u{1f}`$E:f!1s@9!\"p\u{14}I('R6J)K\"H.MUK*JSJ Y) s%@\"@!K:A\"v4IpK\
        !v\u{7f}{! uFz\" w!JT,!!sj\u{17}-\"S#K!S!I!S+N3P\"N0P\"J!SuIIK\u{11}>\"2rAp#?\"\u{1f}`=x8\u{1a}!Asq\u{1f}\"!I\u{4}\
        s\u{9}D\"&NAN*t$!D&D:r\u{17}wQK!!BFS#>L\u{1f}`,OD8! Ng1#&qAp4Q+L+!R!o#H\"T;S$J\"O.Q}L#LHL)~!%I\u{2}u_ C!;!D!\u{3}\
        !:!I!O!<!H!2\"3!C!8\"*!C!/!A!C\"K(H$E!A!H!{!B!G!L!D!H!?'E\"D!G\">!G!o!C!M!Q!7!I*N\"N!K$r1sBK#s\"K!R)O8H\"A!N,G!\
        D!L!{!B!H\"C!P)Oj]\"\u{1f}`UymT! M2M! t\u{1b}\u{6}\"!CQv*m!Xu!N\"\u{1f}`4{\u{2},\" r!>S\u{1}% v#K\u{1f}`Et)Lj\u{14}\
        ) L!L!PAO#P0H&NeHXH7\u{f}V C\"s!0\"V!r\"r!1\"3\"7\"5\"2!A!5\"F$I$X!m!C\"P!X\"?\"S!k#>\"<$?$=$=\"M\"S-N!F1I*R#M#\
        T!V!M$m!L!N$P'P#M4K#M$P,X!m!S!Y1U\"R1Cw^Q ;#P*9\"D!M!E!N!O!U*n#D#T#S\"V'K!I!M&Q!M!R!N!N!R!R\"I\"J!F#M#H?K!I!N\"\
        q&E!I!G-N!A!JDJ\"n\"O%J'@\"o$S!S!j%K\u{4}u\"FG4x{C%!n!HAM\u{1f}`7NdH$ O!T@R5R\"!'\"Q$V;P6S[s\"LcKdQ6 H=N!Q#P\"k\
        #D!O!P.I!F$Q!M!OMp*G-P\"p9N,O/I!M!J1\u{5}& o!D|tjx-v#s{\u{13}!(r\u{e}j$ K!w\u{1f}`Xt7?\"\"JAI8\u{16}$%H=I4t&D\u{1}\
        ~! p4/\"'K:K1Z$%A\"F:Q%Fx_)!O$D\"Q;O$H!S/M\u{0}IBL+:F N!w!S#P\"D!S'D,B!O!C%T&D!Q'I&6$?4v$J;F!}!O!B!O!K!{!L!?/H/\
        H\"r!H#r!L-n!C\"G.R$D\u{15}x# F\"t&Nc}1 I!9!G!y\"L!O!7,:.I#q\"N!P1j\"JmPSo\"M]-! q/C\" p!EAt!(GWg$ I&n\u{1f}`Xq\
        \u{4}\u{7}\"'oUL\u{b}6!XJUP# L\u{1f}`XL8A% J!w$L<J!xSn!Axka! Ng&!!LJ\u{17}& o!<!K$L;o\"M\u{17}*\"\u{1f}`>wd)\"!\
        E$Hg[%\"F#D\"I<Lbx]\u{11}%!w&D!M:x&F\u{17}]0 K!N\"N\"s!;!I7L#O#Q\"n!C!J.L\"K\u{11}L3s@\u{9}!\"O1q\" J!M>{H I!u!\
        s!9\";!J\"u!>\"6$K$6!B)I&o!C\"@!L!R\"D,O!R#F!I!J-o#B!M9O!O!N*DCL!q&K+K!I,s#E&M9s;H\"\u{1f}`=w\u{2}&#!s\u{1f}`\"\
        w>0! wd6\"Bs4K^\u{10}! s:Q# KDt4@z\u{16}\"'r!K\u{c}\u{d}# p4CAG%}!.vw\u{1d}! u;qi P!P!k#P\"N\"N\"C\"M\"G!S!@\"H\
        *L\"F\"Q!R!R!w\"m\"o!l!O$A\"Q\"E\"Q\"E!M!8!G!*!<!D!E!1\"3!@!9!P!H\"3!>%N!T!O$=\"A!I1L%J!P(J!J)p!O4N*J\"R)L\"J!O\
        %G$R#q!O$D!G!J!J0F\"r%p\"u=m! rB\u{19}#=w\u{1f}`,w[\"& L'y\u{1f}`6H!I\"yi_( q!;!S!J$@\"H#r:HM\u{1e}!!A:\u{1}\" \
        I\"uvT, K!<$L\"C({!I1O%O*v2q\u{15}L-t\u{1b}Q\" r#Ex'! uX\u{c}\"Ct4J\u{d}Y\"\"K$J\u{10}.!PtOA\"\u{1f}`Xykl!AGO \"\
        !O@s!W!*rM\u{12}\"\u{1f}`XvZs\"%E\"s:m' K!N$D\"J!L\u{1f}`PB'0! tCQ#\"O$K!E\u{6}\u{1a}$#l\"K!R@LEM\" wAw*)% t!H!\
        G%q!J\u{e}\u{19}% J!H&y!K@s\u{c}B& s!A%I!F!B\u{a}t\u{b}<\"\u{1f}`Xww0( R!IBS&N\u{4}QJM!O$H\u{c}\u{7f}(!I\"H\"J<\
        q!P$K\u{1f}`7Oe0)!K!T#FDN.M\u{5}I+C\"sCw|/'&M!I<Q%O.R\u{1f}`)Jyq\" r!E,5\"%J\"P/S!AuL\u{6}# q%I\"Ir\u{5}!&K~\u{3}\
        \" J\"rAW\"&PANj.: t!M\"O\"G!N!T!Q5I%R!U!H\"P#P/r\"?\"<JE@J9@(v!F0M$I\"G!I.K(H% H>t\u{1f}`*L\"t/y$ p!M!K?she!VC\
        .v!\"E7H'!O$E\"M!P\u{0}r\"K]I&Z!&L\u{b}\u{9}!GPBK! JC\u{15}&\"O&Q;L&L-F\u{7}ufX# G*|AuI0\" sAw4'\"!uAu\u{f}D*#P\
        $F!J:G!M\"u1I\"H!J!NMT% R!G&J!KAJx\u{1c}\" rAs1\u{2}\"\u{1f}`}y\u{8}\u{c}, I\"p#<#p:S4P&NII.L.J7GFLw]$!K%M=Q4Lu\
        I&!E!N#K\u{1f}`8v;v1\u{1e}% o\"E%J=v4B@\u{5}\"\u{1f}`mz\u{1}H# v\u{1f}`=v38! s\u{e}~\" t\"J:l\"(N<w\u{1e}0\" I\"\
        O\u{1d}>\"Ev4Cs\u{19}! HO\u{1c}!AxL^\"/KAK_,$ M+zAq4A1\u{7f}\"AsqF\u{e}a& o!L!P@M!R4IX1!\"Ki&*!E!C%D8w\"{!F!F\u{1f}\
        `JH#w%C\" rAuy6$ s\"N#KAM~\u{16}!!GZQ\" q!J\u{1f}k!BurL$ p!L&JBI$!% q!A&?!L:GUx!!H<!% O#K\"pAz4G>=\"\u{1f}`X{\u{12}\
        V\"(qAt*\u{0}$ s3MAO|NqH! N\u{e}\u{11}\" x!?c\u{18}\"\u{1f}`Hsw\u{f}\"'t\u{4}t\u{17}I# s!F&L\u{7}*'!P$N\"K?Q\"L\
        5LXK)\"\"\u{1f}`HujY,%K!S@O!Q!P!Q-O$K\"N]G_N9Kvv\"#Q$IH<\"\u{1f}`]uU\u{1f}%(N6x#M\u{1f}`)x\"3\"!t!F@/!&M\u{c}.1\
        !S%T!Q;O%P/L!N#O\"POK*GGq;k!N!O#H\"F4\u{5}\"6yUy0p!\"Lp\u{10}$ q!C\u{1f}`5su[\"'rvt_\u{1}&!C\"F\"q\"B?E4|\u{17}\
        \u{1b}6 T!q!J!I!R#C!J'L$J0Q$O!H!M+K!N!F\"I\u{6}M)I.I%L$Nx8!WI\u{e}|\"Jz4EKu\"\u{1f}`}ENK\"\u{1f}`Hs\u{c}r& k!?&\
        A<O\u{1f}`5O\u{15}f\"Ev4G{z!!D\u{12}k& {!>!F-D2}/Ir<( I!H\"J\"t\"G:N#P\"oc#! M|E( E\"R;9!y\u{1f}`*H!9!yhn!GI\u{18}\
        ?I!N\"D\"I!T!J\"r\"E(:(J\"M%O!R!N\"M!P!K$I*J!Q!M\"K\"F&L&t$K<K(J$N*t#N(L%H7q#M\"R+I\"o!N$I!P!GJ2&'r!CTq!I\u{1f}\
        `\"q\u{1c}G\"FG4wA\u{16}\"'tAu\u{6}\u{8}# q!K@t@\u{1c}! N\u{4}/% s!J&A:w'F\u{e}\u{16}6 M!;!A!=\"D!J!1!}!D4J!G#O\
        !E!H#I#r4rUJVK!G\"t4s>A#>r\u{1f}`,r\u{5}\u{15}$!D!o%C;I\u{1}\u{e}% H!p!O%KOs]6)!K\";#T!N8r8K\u{1f}`6O#s'w\" p'M\
        aI\"'N\u{b}uw_+ v\"P#C<t\"O#C#R/B#Q\u{c}u$Mj2!!FEC* O!G$B!Q!H;O!K#H\"G/Lw:$ L!u@M!wS\u{7}# t!F&AK3!Ax\u{c}%' E#\
        D$@.~,KHF!~\u{9}\"!-usX\" wAy\u{1f}/\"!J!Nut!UrW+# H'HAGQR\"'JUL1##\"O#L\"K[S#AG!s!x\u{1}\u{16}\" p!B\u{d}&!!KI\
        {!&O\u{f}u! Ltc1 s%F!N!<!?6V#L5D!@pp<w&V.u\"q#F!F!A\u{e}\u{10}4 Q\"q#M!L!U6p!I$U$M\"S/R#J!HWIJN,p!I!O-K(qY)- I#\
        I\"x!O!B:J!I\"N\"}!R!D0D\"=&\u{f}! vlO\"\u{1f}`\"wiU\"\u{1f}`X\u{7f}k_\" w\u{1e}z i$\"M\u{1f}`Fw0I\u{a}\u{1a}%!\
        C@q!D\u{1f}`6K;3!FucM!'C\u{e}V!&pW?!Gr+]!!L\u{18}\u{9}!4F\u{b}k\"\u{1f}`}D[m$ p!K$J\"H>6# v\u{1f}`mwp\u{14}(!T%\
        O!H;R5P$I!I!F\u{19}\u{14}\" tAv\u{c}-\"EF4uwc!'L$!3 c!N$I!l!G<V$k!F!U-<$A!X!=MC%H4G!PUJ$MSS\" rAtMk#!J\u{1f}`WK\
        +_!!G3\u{1c}\"!K@t\u{e}|\"%q\"I3C#7s_I!s/\u{9}\"\u{1f}`=vh\u{d}!\"OO'! Jc,# oAo4F:\u{a}4 \u{0}!;#R!\u{7f}!0!G:\u{0}\
        !?$y!7!?0J!Q\">fw%t!APr%s!@!a\"!MFO\u{b}r\"\"Q?IS@# u!B@pxG!Fq,|&!R$H!K\u{1f}`2F0sM$%!D4w!BTw!B\u{2}\u{11}\"!ME\
        L\u{5}v. r%Q#P9k!O!Q#K\"G!M]L2K0tBH!M\u{c}h8 o\"Q!C\"Q\"J,F*B!r*Q.:$<\"CIM!u#s;I:O!E)B!r0L#D\"H/@VA#\"EGJ4u_L$ \
        u!J@u!K}G\"Dx4H9\u{14}\"\u{1f}`?sT\u{5}$ v\"J?w\"K\u{1b}r# u!I&EU\\$ N!t\u{4}N!tEI!BwZ]+ q!u!:%D:n!j!B\u{1f}`5t\
        \"F4l!7$!N!JAK\u{f}zq\u{4}$%HAJ\u{1f}`0vq\u{0}!!Hr&0#O$I6L%S!O%Q.Q&I!N+vItLL+L-M(P!Kz/, O\"n!@\"D#Q!@4N)G0L$I\"\
        K\u{c}OWG\" q!K\u{3}x$ P!H'R:K\u{5}X1!P\"J$L6I%N!R!K$L!P-L!M!N\"O!K\u{c}M!J5NR+!AxgJ\"DK4u~>! s^K!WL#?!\"JN#!XQ\
        6>2 U\"o!N\"Q\"P!R#J7T'U-M!J#K\"FOO*L-PZH\"K)b!'r}8!\u{6}w\u{1c}a# M%P<P(.!'MPp$ x!A!J%H\u{2}\u{1a}. Q!L!L!R\"M\
        #M;L&P-I!J#M#N%Hzo0:!\u{8}yXj$ L!s@M!uj\u{7f}& M!G!p#L=K&L\u{14}P!,p\u{3}\u{13}\u{16} R\"u!N!P\"u#P!L!G!P!G\"K\"\
        M\"T\"I\"J\"G!8!O\"R!y!I!P!S!U!p!N!P!S!n!V\"P!N!K\"J\"K\"K\"S\"V\"R!J!T!s!Q\"K\"K\"O\"N\"N\"l\"I$N\"I\"P!Q!M!M!\
        o!J\"L\"G!8!K$I%V#P\"Q#R!U!O#P\"O\"m!N\"H%P#U\"M#q!q!L%M!T!U#P\"o!P!T!Q!R!m\"X!P\"M(S!R!y!H!T!C\"H\"L!J!F\"V#V\"\
        V!P!P\"n\"X#H\"M\"Q'T\"I!P#p#j\u{11}%#'t\u{1f}`9uZ\u{1d}!Au\u{1}\u{1}! s}M-!N!m#H#K5G%K$P#L_r$I:IAv!G\u{d}\u{7f}\
        ! Q~~\"FN4sV\u{17}# C0rAtU\"!&Lt=#!K&L!p2U& I4t-M\u{1f}`7I2q\u{12}u\"\u{1f}`HysY6 \u{7f}!8\"r!3!J!B!::{!>#<!K!G\
        !A1E!M!Gfs$DLJ&o$@\"IR~! D\u{8}v$!qAs4NSth\u{d}\"Du4K?\u{b}0!O%n!M!S'A.K%M!O%N.K!Q!O$M!N\u{1f}`\"LD@\"!r!MF/%%Q\
        \"P:Q'?.G6\u{c}. S!<!O!F!S!A!v!A)O4I#m*Q(Q\"U\u{1c}$9#H\"N!H!Q!K+M.t!J!L!J\"N!K!K!K+P\"M\"P\"L\"O!O0H~N/N$J!M7g\
        * p!I!L#K\"N;O&H.J!R%M\u{2}c#\"L%J<N\u{1e}k\" s3Kd]# o\"NAG'C!3<Wu\"!D+o\u{18})!\u{12}y\u{f}w! tG3!]t7c!WQt\u{1a}\
        ! r&C# r!C&A\u{8}\u{1a}!!EKe\" P\"Q\u{9}P$ M!t\u{1f}`ms[y# s1I0sQ>\" wv|C1( o!O&=!Q:F$F\u{16}r!=\u{7f}\u{8}!!Lr\
        \u{9}# s\"M?x?x# PFs4F3b(&R!J!Q5N&P%M2S\u{e}N\u{16}d('M,L.u\"N#C\u{1f}`3q0Gd\u{5}!$pG\u{1c}\"&K\"Nu.!AG{)( =\"H\
        &w9F(l4kUEmq8b5 O!L\"O!M$P,N-N!H!M#Q\"N!N!M,M!R\"M!o\"o!L\u{1c}P&Q5\u{18}7!J\"B\"K\"K!R5O%Q$J0M!O#I\"N!O9rMNEO-\
        E#K$O!P!K!R-NI:\"L|4BwO&#O$M!I@N.J$M[\u{16}$!@Ev\u{1f}`WF'\u{1f}) y!K!K%;!C9w(E\u{1f}`/r\u{f}\u{12}% o!M!M&PAP;\
        8!WOH\u{12}&%K!P\"M5K\u{1f}s,KZ\u{4}% v!>@s\u{1f}`7p\u{5}Z#!K&KAMBo! s#[%!H%P!K:o&Pd^\"!pUG;\u{1a}$ t#L>t#M^W!D\
        w@I\"Bz4F\u{8}{\"%tAu,.&%G\"?:P%K\u{f}N!t?\u{13}!*th\u{1f}!'q\u{c}\\%!TGIv{*{MEJh\"\u{1f}`Zs50!\"L\u{16}\u{1f}!\
         G,\u{1b}!%E9w! L,`!(rz=!'>A7#!rAw4Jm9\"!GAH\u{15}p!\"Pa\u{1d}, y!L!R#C!H!F!E6L)M\"J\u{1f}`TEYQ! p7=' F!w&u\u{e}\
        x-u,w/thz$ I?u\u{1f}`Qu\u{15}c!CM!\u{1f}# u!K@tEF%%R!R!N:O&QR~!XI\u{19}s\"\"rAm')#'I\u{2}r\"L\u{d}\u{16}\"\u{1f}\
        `XuT@\" s!IMN!AveP\" o'M1R!(L!6!>Q-k\"!LAM?\u{7}\" zAy.@\"\u{1f}`Hv`i!Av@y!Bu4y!\"M~*3!G!q#A\"I!n'F2o!L&K.M&NYH\
        \"K>K#A-o9M:w$JI5!\"rd_!]ML/!%MO+!At'\u{14}\"(qAthE$ q!C\u{1f}`|C\u{11}g' L!K$K-t/M2o$J\u{1a}\u{4}!!Nu0& G!s!K%\
        HOR6t\u{13}K!!D!x) s!M!L$M!M!Q:G!M$N%\u{2}$\"J?M#y4AtN!&MbV!(N@_!2nKg\" q!GL\u{1b}\" t\"ER\u{1c}!#n5\u{8}$ I'q\u{1f}\
        `7ujm;\"T#D\"O!N#L!s$:!H,K$q!N$L\"<!N(?$O\"N!?\"A!R(ArJ!v2K0E&@'?\u{17}4!h|Rm! J\u{18}U\"\u{1f}`Xt\u{2}G%=I+H/K\
        \u{10}v!I}}\" P!s(E\"!tAu\u{4}d!XM>\u{10}\" y%E\u{6}m!(Jd\u{a}\"\u{1f}`=y\u{16}k! t2N&\"P%I<N4L\u{1f}`!J\u{1d}O\
        !Aw}*!Hv%\u{8}# MAK\u{f}N\u{1c}}!!OJ\u{19}! saH$!N\u{1f}`Tr\"KJl!'G.R!%K\u{18}.#\"L%OAM>\u{5}! va\\\"\u{1f}`Xu\u{0}\
        B%%?CN.O!K&K'h# K/s2LwK!\"o\u{2}P! q\u{a}\u{a}& t'G:y!L!K%FV:\"\u{1f}`Bzm\u{1a}# |!A&G`W#%TAS4N3\u{0}\"!uAw5\u{12}\
        - I!J!O\"L#v!I9O!P&n!M2MZqbL`b!!M`\u{2}#\"K\u{1f}`/v3\u{1f}#!L&J;N|l\"'J;MQ7!(MR0\" q!C\u{16}r\"\u{1f}`Xus\u{4}\
        !Dw\u{11}C! P\u{11}+: o!S$L!Q!P!R6Q$I$J\"F.D%M\"P+LFJ%I\"L-I&q.E1p\"Q!B!JAu0MYU1 m\"E#J\"A!F5L$p!Q!F:FdOFp!L,w\"\
        D\"K&KO\u{d}\"\u{1f}`XG\u{1c}6!1H8\u{d}& L\"N@E&scP,K4J! Kv\u{e}- v\"J$H!C/;1JB\u{1}\";!<\"u$DVK!v?t. x!I!L$>\"\
        K9u!Q%B\"O-G!KQs$I!t\\\u{14}\"!I&G\u{2}.!ZGU\u{1f}$\"Q!GTP&M\u{7f}$'!l!K%M<N%L\u{1f}`#O\u{12}C7 T!C\"V#m!O!R!O*\
        Q/J!Q$l!Q.A$O\"SVM0H!L:K8F#H'L.I2i!\"K\u{17}G\"\"H&L4\"!Av`s$ o!D$I\"D\u{19}j\"PL2t\u{16}\\m W!V\"O!P!Q!P!m\"o$\
        K#M\"P!O!R'C\"B!T#V!C!T!R\"X!J\"P#R%P#G!U!M!L!J!Q!R!I!L&1.C&P'H+S!N#J!o!?\"C\"S$P\"r\"?\"B$M!U!{\"B\"D'O!r!C#t!\
        ?%s!D#R#N)B!T\"p*N\"T!P#O!M)H!F\"K%L$o+mw\u{10}) K!I!J%s!x\u{1f}`@E$v,uN\u{1a}! wYw+ T!K!H!H#Q/yCL\"Q/B!y\u{d}F\
        3\u{14}$&E;q&I\u{a}N\u{7f};(!J!L$L!C<P$N\"M.KPQ\" F'M|\u{d}! x)m$ t3LAO|N\u{1e}\u{14}\"\u{1f}`Xx\u{1c}&!-t<d( P\
        'p!O:K&s4F\u{0}L!s\u{8}O\"\"rAt%\u{1f}%!I&A:t\u{1f}`Qzm\u{8}!&M\u{8}\u{1b}6 R!F!C!G\"r!R!D!K:L!H!L\"p\"J0K#KiL#\
        I&xJP!K\"J\"r`G# q!E!L\u{18}0\"\u{1f}`={a\u{6}\" r\"G\u{6}f$ s%J<u%L+K& v!D!I&M9w\"Lbl* L!D$q!F!H:H!I!O#w4Eto\"\
        'uAu\u{4}A/!Q!P#J!M!Q;J4L!M!G!K!F!J\"K\u{1f}`#F>z@ N!@\"R\"A\"D\":\"9$5\"3\"\u{1}!C-M!G\"R\"H\"H,}!H!E!F!R\"A\"\
        >qR#qGM\"M!O\"D\"I!K)x-\u{f}1!K$E\"9!N5K$o!B!L#K1OQI%HSM(K#O2Q\"Pe\u{9}\"BM4s\u{9}<\"\u{1f}`HtXN!!I}@#!t!LAO\u{15}\
        \u{1f}!bJhsF!O\"O!S!K!U!K(L\"P,P$q!N!P!N!N!L\"Q!Q-N&P!P/K?K*N!O-q#K!P.O'n!N\"O!L(P\"H!R-K4N\"pNV` Z!V\"P!O!J!Q!\
        S\"I!9\"Q#P!8!O\"U!Q!Q(N!N$N!U!R!M!O!O!O!P!O\"P%?!P\"R#V!T!P!L!O!L\"I,Q4K(L&O'Q!n+O3r&m(N%k\"o!N!N\"n.N!P\"N!O!\
        N!P)R%M!R$v%rK\u{8}#!G!KAM<^! sAT& I!K$v<K!K$x{G& r!K&O:x!JJNN;!IKsr!CL\u{d}$\"\"L$I_\u{1}%AG%N4u\u{1f}`#M0?#'C\
        ;C\u{11}ue\u{0}! p\u{7}N#\u{1f}`=tCt4i7%R!U\"R5L!R(N0L!Q#P!P!S0K!K0LaL)m!L!R\"T*N!N&K!R~p\"Bx4F7E! J&B3 q!N!O#E\
        \"P!N5L%I!U#J\"O!M-O3s\u{e}r!K$F!N!FSR\" wAx,($>O\u{1f}`*w\"O\u{14}b#!s\u{1f}`Uu\u{b}y!&q\u{e}s!Ay`e' q!O$Q\"L!\
        N\u{1f}`UNLW# x\"H?z\u{15}8\"!KUMiZ- T\"k#I\"K!J6q(J\"H!Q.I]q\"OSqaf\"Dq4Ke=. o!o$A!H!M8N\"N%H1Pqw#K<q7N1N,J%!K\
        $J#H\u{1f}`)Op\u{9}&&R<R!Q3C!N%K{j& w!G!L&H9n!Kw\u{9}1 D!W&R!T5N$E!P!L$q!R!O.l%J\u{c}N/L%O\"QU\u{d}% q\"IAM\u{1f}\
        `JvdE( J!w$A=v$E0@\u{1f}`8w5C0 k!T!o#9!Q!P;O$C\"G.N!P#E.OEw%LDKe\u{16}, u!N!K%I!G9m!H!M%G!A\u{1f}`0L:_% t'K!H\u{a}\
        ybu\\`0\"I!r\"H!N;P#u\"N2L\"I!OfH#v\"L!I@p)KDp#\"SUO\u{12}q\u{17}1#!F&I;I\u{15}\u{e}!AFqQ! pep\"%sAuC%$ I(s9L(u\
        {m\"\u{1f}`XxE;\" G!J\u{0}=' M(r9M'P!r-O\u{14}Mi\u{12}2!E!O!Q\"I\"N:N!I!H!H!H#P(I!I(v!D!G(u\u{14}qM9\"DL4s%E$!G\
        %K!F;Hqs!4t=-#%F=z4HRZ$(M\u{1f}`5N\"txS# s!D!E\u{2}>!(r\u{16}m$\"Q#P<p'HXy\"\u{1f}`X|\u{1e}O!Av\u{5}(#3q.O3r\u{15}\
        B!!I\u{7f}?( r!O&L:x!O\u{16}G/r#KYI\"\u{1f}`Hr\u{1a}Z!AK']!!Po^\"!NALB9!'J\u{d}\u{7}( q!M!O#L\"L!L9n!M\u{12}f\"\
         u\"GxI$!I&u;J&v04!\"OS17!H!M!P!N\"i!>!J6l$M!M#r!g!B!N-?!D!B\">!L!H\u{d}l!J!L2n. s!B!H%I!J6L#P!J!D%D-p%RvM9L\\z\
        $ u%J\u{1c}u%K*d!\u{1f}t\u{d}~!\"I3?'!<$r\"H;C$u\"HAM 8$ q!M!J?sUu- V%q!H!F(B7r\"G2B{u\"I%D!D_yQ.# I\"r?JP~% u!\
        O!J%P!J?H%!L!P%P;N!P%+!Cu~s+ u!L!E%H!J9s!H!K:K\u{18}@\"q%\u{2}\"!F@s2C\"(OAN\u{1e}\u{4}\"\u{1f}`X{p\u{14}# v\u{1f}\
        `=wln- T!o!P%M<R3O$O\"J\u{2}L%x6M%I!OZj# u\u{1f}`HvQ\u{1e}! qmx##nAt4Ej2! rC+$ q\u{1f}`.t#L\u{1d}F\"Ru2K{\u{9}B\
         O!n!O!N\"P\"Q!N+A(u$x\"p!n!O!D$F!K-;!N!t\"BSN!G\"uEr!E!N!R!p#L'J'JBI!A\"xP\u{16}! K\u{13}}# D(p9LPX! MW8\"\u{1f}\
        `9v\u{12}\u{1d}\"\u{1f}`=x+%!Xw{\u{1f}!Au<#)%P!IAL\u{e}I\"w&M!J\"s>H\u{10}}\"-zAu\u{2}\u{a}!GPp\u{15}\" o!PSa\"\
         v#Fq\u{1b}% s!L&O;KsK;\u{19}\" sAv\u{5}*(!D$B\"D;H\"u$H0G,J(K!Aw#`& L%I<H'M!J4u'n, r!M$L!K!B!M9l'F!L-M%M\"GkY\"\
         G%mu&\"\u{1f}`=v^S\" vAx\u{1d}p\"!A$IU?\"\u{1f}`#s\u{1d}t$'G6D\u{1f}`,D\u{12}P& y!H\"H>v!J\"KRo/ T!l$P\"N4K(T#\
        Q0CWG!r\"K\"F!r\"G!N*z. x!A!D&?6G#t!K!Iju!E%LTy\"H.uH8! u\u{3}/!AzcV\"PM2usC# L%J\"F\u{4}r\" M!L@C!\"KH\u{17}! \
        L\u{0}\u{6}!\u{5}tC0% u\"F#I\"N?M[T# G!G!s3\u{1f}!ZKl\u{12}$ J%u<J9ycI! r3k( u!?!L$P;r!HGxPK\u{f}\u{16}& r!F!N%\
        >!H:JX\u{14}$ QFE\u{1f}`2HB%x Q!H!P!P#W!I!K!=!U!w!q!0\"H\"L!o%J\"H\"M\"N!R!L!B!R!J!L!O!T!X!U!K!M!=\"o$J\"L$L!P!\
        O$M\"I\"V\"P\"P\"N#P$M#M+H1Z!o!J\"M\"l#Q!S!U!L'N!O!P!L!P$R'K.p!K!O!I&w#N!R!M!O-S!O!O\"V\"G!G!E$I\"K\"P&K!L!B&p&\
        Tng#At\u{1b}O\"vSR% x!B$L\u{1f}`\"K($!(qj\u{0}#1K\u{1f}`VK\u{13}O\" GWM?:\" OWOQV!\u{d}x:d\"\u{1f}`}z)D!BujD&!I\
        $L\"D6L\u{1f}`,L\u{13}T\" r!D{S! uz<# P!H&Fb\u{1b}) t!N!E#L<t!P!G3L&H2\u{7f}\"'M:vp\u{2}; g!Q\"P$K!N'N.H(r!L!M!\
        L!K(J\"I#B!N!@!G!w!t!L)wjF.K?H!R!OM]#%IRN\u{14}N^4\"Eu4Fb<!'O\u{10}\u{7}\"FJ4sJ\u{16}\"CN)L}\u{b}\"\u{1f}`\"viu\
        $ J!s$D\"<55!\"K\u{1f}A! s5+% q!M&F!O:Kcs$ KVs\u{1f}`\"N{u# q!KAN\u{16}1? u!p!7#T\"O$K$M2p\">!N\"S\"T.N!M!Q$P!K\
        JJ#O*H\"R-I,K(I'J,N,L#G$L\"S/F>7-!N!M\"n\"T!K<Q$S!H\u{1f}`#J!M*H7s&`! N&L%'J!I>s\u{1f}`$vg\u{12}!'Fd}\" E!ug7\"\
         tAu-I\"6}U}m\u{d}# K'tAws\u{2}& K&NWKxD)K\"r?D\" s'K\u{1a}\u{5}\"DG4y)V! Qf \" x!Ci&!Atqz#!R'K:J.4% M!J&{!J@tH\
        7!Ax\u{1d}2%%G\"@:P\u{14}N!t|3!\"M\u{12}\u{19}\"!M@us\u{11}!&M\u{b}x%!N&G!T:G&Gs=$'F!J\u{1f}`Py_Z& w!C$H\"J;F5N\
        \u{0}J* z!A!L%J!N9u!B!L%J!L:(!Ax0[! G~i) L\"U!J\"E!u=P#I!p\u{7f}JQm) u!I$?\"=;E%K{t.OGsJS& F\"P$o!J!L@J`6#\u{1f}\
        `=x\"JXY!!MX\u{8}/!P&Q6I*P!O.N.NEG\"L't#K-J<K*I\"OS^= V%W#k(G1j!V!X#S\"R!i+Q\"Q!T#T!S!N*O?l)L@N\"Q-L!O!M!M*R2P\"\
        R>LZ\u{1d}\" J!v!\u{1d}% O%L\"Q?P0N`t!&M40! t^\u{14}$ u#I>u#KvG\" w\"FyZ$HJDL\u{1f}`!p\u{3}?\"\u{1f}`.zS+!\u{12}\
        w\u{17}\"\" vAyYL# OBN4J\u{17}\u{15}> J!m\"O\"M!K\"W!C&L2N#D!G!A!B!P!M!D.t!w!t\"N&E!LTLPL$u*I#P$D!D/r6>! pT\u{18}\
        !\"Il+\"Rv2K\u{19}\u{1a}!At\u{6}\u{a}$ s\"J?u\"L<\u{e}- ?!s!P#@\"E!O#u6G%G\"L.P!L%D\u{1}K!'B\u{1a}#\" zA\u{7f}i\
        g\"\u{1f}`:x=\u{a}#!s\u{1f}`=v\u{2}\u{1d}J S!V!P!P\"O\"Q!R!Q\"P$o\"L\"F.Q!8\"H\"D\">!P!B\"E$r\"E\"B\"u!N!o\"V$w\
        $L*F\"G$t6K+K\"oDF#u.B0G#P!J\"E0\u{1a}#!K@OgI8\u{b}\"&LAMeZ!^r~N!Fu-\u{19}\" K\"o|}!4GiF\"'MSP'7\")rUq` #Bs\u{1f}\
        `KIW\u{16}$ H/u2K/u}\u{1a}$ L%I?J4w@\u{7f}\" N4qb~O H!M!M!L\"j\"|!U'?&D,S!G!M!E\"r\"s,p\"S!P!q\"B\"P-L!D\"H!M#z\
        $F\"G't)G%K#J$H#v=O!t)M!E\"u(K#p!P)L!r#F0F%F\u{19}\u{9}!AvRz. W!L!k#G\"P:P%L\"M!S1H\"MKJdO,rd5, o\"N$P\"R;M4N_L\
        \"J)r6K4L2KA3\"\u{17}v>{@!\"!tAwW%( s%K!O\"P9p&L\u{1f}`8K\u{f}q! t&#* ~!>!H%=!K9v\u{1f}`'v0u'AG\u{7f}#AF/J2tDu+\
         p\"K$P=K4M[o$M+r6K4L.O2]( x!E!J%C!K9t\"L%G#)# Q'M!L\u{3}\u{5}$ J%t<K%w\u{16}\u{5}\"!L'O\u{0}b\"!N&ITL!Cu8~!Dr(\
        d1 I!I\"C\"O!J!D\"H&x$I.O%J&T.O!O'y\u{1f}`#t-\u{1e}!!D\u{10}\\\"!pAu/9$6w+wHD\"w[t%%J=G4y\u{1f}`#wBp! o]\u{1a}\"\
         GAI,*%%F\"=;q\u{1f}`Ky=c\"4pSm\u{b}f# v\"L?vT^) s!K!S%P:o'J/O\u{1f}`!O?F! L@4\" D$o1G%!K&Q;N\u{1f}`&L{g#\"r\u{1f}\
        `XtE\u{18}(\"O#I#I9J!O&J.s&v:Y$!>&I;D5MG\u{1}!AxD=#!I\u{1f}`GvUB!Ax\u{11}\u{15}! }m\u{16}\"!@!pj\u{e}( Q!L!L!O\"\
        F#K>L1L2\u{f}$ N!s@M!v8=\"\u{1f}`Xv3?$ s!D!LAM:y!!q\u{10}}* l%G!L;j\"S$P\u{8}KIO!P$OAK\" KBw3?'!M&M=M$K0t\"q~u\u{e}\
        [# r!H@rC\u{6}# t\u{1f}`Hy\u{6}:!!K\"A* n#L#L8P#o!V%N/R$M\"NT5$ w/K2y/K\u{12}T\"Qs2Ne % t(J#L\u{1f}`=r\u{1b}~!A\
        xnK\"!J&JH\u{9}% H!s$t\u{e}t3v-w! LE5z\"M\"N!P!R!S!N%K\"H$N!K'L!L\"S!H\"W!f#P!R!O!R!Q,K!E!I!H!K!G!K!?!G%A!K!J(M\
        $K!K%p'K\"H&k!N\"p!P#M!r!D\"L!O#Q\"S\"C!K&I#O!U$T\"K%M!L!H!M\"G$R!s!M!O#H!O!J!Z!u!u!p#x!Q\"S!m+M!N!X!S!O#Q!M\"Q\
        %K!M*H\"m&l!=!Dr4,$!L!T[K\u{19}s\"q2 m!L!M#F!Q!D!M'w-Q%G\"O$J\"M'xVA'q$QKsQW\"AJ#pP6\"*sAs\u{1b}L!A{.\u{e}!JyRC\
        \"\"pUO\u{1b}Q!\u{8}ymq\"'O;Nf]' J!o$H#M:P$J0p6\\\"\u{1f}`HtCM\" xAx'[\"!LBQ\u{4}F* s!C\"I\"A\"??Hgt\\vCu!Jct% \
        w>K\u{1f}`*u\"K{\u{18}$ K>s\u{1f}`,shP. I!N!R?Q!S!N#m#P-I$M\"P!K3r\u{8}Gn\u{3}!Au\u{1c}_!\"M\u{13}k!\"N_JR J!t\"\
        H\"X&K$M$I*L%L!T!B\"K\"U\"A&@&6$u\":&v\"E(C<s!N\"N#B1t\"P!w!K#K\"J!s!L!u\"L!w%H\"K!t!P%K#y)L\"?+B\"k!>$O\"A/H1|\
        # MAN5K\\7) s!<!O#r\"B6K\u{4}N%u7BOA\" r!G1\u{1e}\" oAr\u{14}k! M\u{12}u!0o<|\"'tAp\u{9}\u{19}\" tAv/K\"\u{1f}`\
        Sv$[!!G\u{16}}&&MQm$O!F\u{1f}`\"P\u{f} ' N!H&w:L'r\u{15}L\"uDa#AD1{2H\u{1e}\u{1}2!:!A#B!F!C!?';$t!o*G#T!D!I#G\"\
        L,q\u{15}ISQ\u{12}0\"!M&J\u{14}R\"!t!Flz!AwZy!Bv/\u{2}# G)yAtA>#!r\u{1f}`Uu)(\"\"QAOf'$ m&K!G<J c! J\u{1c}g$BH\"\
        z2x\"Ezh\" M!P\"2, l!L$Q\"K!M9q\"Q%O!R1N\u{11}M1Ng\u{f}$ wAw\u{1f}`'w\u{5}6!(q/C\"-sAti(!,o\u{e}G# s!C&J\u{13}5\
        !Aw}b\"\u{1f}`mw \\Q 7#U\"q![!l!k!R\"M$A!F!;!G\"p*r#<#T)O#E!F#R#R!N!Q!T!P!R!O!O\"K)J?L\"J\"q&L!@!F\"o\"J&t$D!BD\
        >\"r\"N,A\"m$W/H\"r}M%!O!K$N\u{1f}`Rz&\u{f}) r!P$K\"O!O:Q$M2F\"H)?!\"Nwk% I3u.K3u$L^\u{1c}!AGD5\" IBs\u{10})!vI\
        yi!!H~[\"!G&Ga/!Ay8t& s!P$F<o<J\u{1}Ig\u{11}&#Q!Q!;!l>T4K^z\"Fx4K#\u{15}r t!H!o!/!=\"r!G!j!2\"5\"9\"3\"4\"7!>!C\
        $G\"V!p!V!r!D\"v!V!T!=#l!M!W!=\"9$=$9\"I$T!m!I![+w\"D!D\"V#Q+G\"L)R%Q#N\"W!p!U!I!T!Q!i+T!O,M'Q!Q\"J$n#M!T#r!u$V\
        !r!M!T*P\"r!N$T!n!P/R\"D\"w&t!t$r\u{18}\u{4}#3q.O3rO\u{1d}! r\u{12}z! H\u{f}S#\"J&rAv&\u{3}/ N%K!M'{#M$Q*N$Q!R#\
        M(x'P!P!M\u{12}N5\u{17}\"Cs4O7W$ v!?&@:q\u{1d}Q!%M^<$%P\"O(I7HPz!!I\u{7f}\u{b}#!I@w!KT\u{b}!&Kp:! L\u{14}!!BN\u{3}\
        \u{1}0 q!P!O\"P\"N!M(G4O#N!L/G\"I>t\u{6}L!H\"JVq/!;%G!?!K;M#B!L)D\"H$C$w\"B&v\"x\u{1a}EXg# G\"r?H>\u{14}\" q!K-\
        \u{17}\"Jz4F?\u{7f}!%M\u{f}y!\u{1f}uf!# t!A!E\u{1b}}' M!Q&I:J'L\u{1f}`Uz$,# u\"F?xSD!!N3H! O\u{19}KS =\"N!l\"n\"\
        o!O'5\"9!P!S*m!T#F\"N-<#R!W\"T!O!Q\"O\"O!S!L\"P\"@$N'J%P7F\"s'H!?\"s!S(s#P!B6v$t!I*E!m!T.C!o!N$S\"N-H!vZ\u{18}!\
        WLt+! N\u{d}7\" M\"s\u{12}\u{0}'!r!?%B!B9u!q4G{\u{5}\"\u{1f}`Xwj|!\"NH#$ r!M2OAP\u{7f}z. 6!C!I%/!|9=(q4nAv4G$oU\
        r,C(tD%!!GSD\"CK4r\u{10}V\"GN4s\u{0}g# u!J!Lx$B K!L!I!O(J(L*E!H#Q!N!G#s!s!S.H!L!J!A!@!E!L:J3G!M\"r#r#q$N-JDs!E!\
        H4F/IQ}\"!rAv}>\"\u{1f}`Ew\u{7f}i<#?\"J!Q\"Q&t!4!M!Q5L!P+Q!T!M\"R$E\"I!O&N:FBG'P(E2N+O,P%O\"N!Ni\u{10}# r\u{1f}\
        `Xv\u{c}#$CM\u{1f}`)M2NI\u{16}! uJw#'H;L4w@T\" GAKR\u{a}!\u{12}u5x,$Q!T!N7Q*Q\"Q-M!G#Q!M\u{c}L!QRa\" K\"qW42 I&\
        q!O!P+K.G&p!N.G!D!L!P!N!O!ELvoE(I\u{2}z$ M!G2tAs\u{10}\u{14}$ J!u!IANGn& N's!G@r4MYrO]!(pd)# P#LAL=y$\"P%H<O&rw\
        \u{17}! K\u{5}s$ s#K>s#K`K! rI\u{1e}( s!O!L#DQH\u{1f}`\"r'Jwr\u{5} F\"O!\u{3}!z!H!T!M!T!*!7!*!7!2\"A!P!>!O!I!M!\
        F\"J\"D#R!M!P!K\"M!Q!S!y!q!F!Q!K!K!8!?!6!=#I!Q!F!R!N!M!K!M!r!p!O!K!G&J!N!C\"L#S!F#O!q\"O!M&J$D\"P\"t)n!O!O!Q!J%\
        S$Q-K!K!n\"N!R)S,Q!R#R(M!P!P&t'Q!J!O!u!p!L\"K!O!8$C\"B\"M&J!K-Y6\u{1b}$!F!K?v!K|p& J!o\u{1f}`D~3E!r3)\"&EQGl+% \
        K!u$M\u{1d}v$ME7- q!L!O#H\"Q6M%R$K0K\u{7}N!K*M1L];# uAv;I,!#\"F\u{1f}`mK\u{5}U$!L&H\u{1f}`Arr\u{d}! K 8!ApL , p\
        !I%S!G!M:K&H.K\u{1f}`\"o!I$M0_\" q!A9;! u'B$!@!s\u{1f}`Fr\u{15}M,\"P$L!N6L*N!P.L&K!R[KPL/MIh!`P3`# K;uuu\u{14}3\
        %#P!u\"M?m\u{7f}O@/' y!=&A:t!FGu\u{e}uM.\"\u{1f}`Hvkj! s}L!%E.\u{13}\u{1f}$! {!S!V!E\"F!V!i!p!=!P!F!G!4\"N\"Q!m\
        !N\"O\"M$I!V!P!Y!O!T!m!U\"I\"F!X\"o!A\"J!L#N\"O\"O\"P!R!H!S!H!M!M\"I\"K\"O\"R!m!Q$O$@\"@!L!K!P!J\"p!M&G!P!B\"G\"\
        E\"q!J\"m!M\"S\"u!O!T!I!V!p\"P#n!Q\"H%N\"r\"R!G\"J!P!q!O\"L\"o!H!S!N!Y!o!K!K!r!S\"r!N\"o!q!P!O!L(s!P!Y!I!S#=\"A\
        \"C#L#K!V!J\"J!O!K\"C\"J\"N\"P&m!K!R!O!T#p#l!koG\" r!F\u{1e}T##KAK\"Q\u{2}:(!K$C\"v;A&x2K^JOrs\u{7f}# M\u{1f}`)\
        M]z!!K\u{14}K\"!G'K=U) C\"B$D#?!~7K*v\u{1f}`7vCj!HL\u{e}\u{d}! L}l%#m\"M?v\"P2>C>\" u#HqM!Ay3`'!P$P=S$K4N\u{1b}\
        I\"M\u{1a}\u{b}\"\"KTv0\u{19}C s!Q!O\"T!B!S!P!N5N!Q#j!V!N\"T!H#S0N!G!Nfq%I!U(L3{!v$n!N!Q.r!O!P#D!L!K!J\u{1f}E\"\
        !B&Ejz$ v'C\u{1f}`vLve%!I$q=K$s4B\u{1f}\u{7}%&O!O6P\u{1f}`,PJ@!!mVX!!tE\u{4}!!Gx !\u{1e}L?<& F!G$y=K${4B\u{13}\u{c}\
        \"Dt4L/\u{19}I W!M!S!>!;!P!Q!E!P!8&L\"Q\"P$z\"E%Q$M!V#N!P!J!Q'K\"R!R#J$O!J!L$P\"O\"O\"R#v-M!z$E#K#DhQ5K\u{1f}W&\
         w!@$A\"F!S:Jw F o!?\"G\"M\"P(@\"K\"D(D#V$Q!o%A,L\"F!S#D\"CLO(D#G%D*B$M!L!q#H\"m!F/C\"?(q\"V,G!M\"I5B/RxZ\"BB4~\
        \u{4}K%!t!N%G!N;QyS\"'vAv)\u{17}\" p%P^S!\"P(h0 K\"M$F\"N6R#J&L/T$M\"TMG\"s(D/KGR0J\u{e}<! H\u{15}j\"\u{12}L%wo\
        \u{5}, K!A\"L\"n#T5L$N:T\"K\u{b}L1M&Q9R!(ql~$!t!K%I<JtI\"3u.MO-!XPJ\u{19}\"FH4x~\u{2}) G!t!M%H;J4t\u{1f}`\"J!w%\
        v4!s!q#F!M!H!N:A!A!A%H-{!y#G!J)H!I\u{13}s$H!D\"FVf! r\u{14}\u{14}('R6J)K\"H.MUK*JSJ\u{0}DE H%M!h\"j5Q$O%M\"V.R!\
        X#L#T/P$L&F/K!E#N#R\"F$I#S!W\"F)M!J,L'K!H&K!J!U!L)Q/Q%L0L\u{11}Q#!?!O%Cph\"'M:v7%#!u\u{4}J!xZ\u{1a}$ r!M2OAPBq!\
         r2t1 C!C$C\"~!P9G!G!S#H\"{.H!O#FNF#u!I^Iv\u{13}#2p%{`{\u{1f}2$\"H%C\u{1f}`0r}P\"Dt4K(\u{8}!Av3\u{b}!\\p]y\"\"J\
        AJd+\"LP4va\u{13}$ r!J\u{1f}`-L3\u{b}%'J!N\u{1f}`PI\"s`a% I)w8M)x49\u{3}0!\u{9}s8l*!R$G\"K!M>M\"I!O.M\u{e}x&Nwt\
        !!K\u{1a}=!!M\u{1b}M$ K!F!uAqeI\" Q!qTk$ s!E@r\u{1b}r\u{9}i#\u{1f}`=tCtNa\"&NAPF\u{4}\" K\"rN\\( M!I!I%<2|(IUG%\
        |\u{1c}\u{7}#%q\u{1f}`mtd:# J%sAuP\u{19}$&L\"O?P\"OrV!Iqj;! L\\0#!G@y!G\u{1}\u{1a}\"\u{1f}`.F_j!Ar d$ o!H&D;K*\u{b}\
        !PF%5!&Q)^\"!J$o&\"$ u+K6u+K[o'\"L#M\"D!L+P0T&M!\u{7f}# H!rAv$4!!C\u{12}9) r!N!M#M!L!L!I9o!L)~\" s!HF\u{18}\"\u{1f}\
        `2xS>!A{,(&%D&sAL4y\u{1f}`#uNn\"\u{1f}`Zt\u{a}\"$ v%H<v9JW\u{2}\"JL4u(\u{10}!/rB\u{13}@ q!P!P%O!N5K$i\"O3N%S\"L\
        IE#N!M!K'n!N#O\"G!L&N\"l\"L#H#K%G(L2K\"K!M1K!Ox\u{7f}!!Cis# r\"FAJ\"\u{17}\"Lv4K\u{b}*!#P .\"\u{1f}`XyL\u{17}\"\
         tAvOV. P!I!m!P\"S\"O!I9X!F!k$P!O!J1NOD$ s1F!mREi$! KuS$\"?Bs2E\"FJx. p!N$N!M!O!O:J%Q0K&L\u{18}I$O%J!IO-!\"L8$\"\
         IAF;:+ C\"@$@\"?#F!|5G+M!u\u{1f}`7v)x\"!rAtY\u{5}\"\"M2o& #>q\u{1f}`,qY,\"RK2w\u{17}I!'K\u{9}o!Auw\u{14}( r\"P\
        #J\"N<N&M\u{1f}`/P(#& u!H$F8H\u{4}s%H\u{1c}\u{17}'#O$G=P\"P5L\u{1c}J#O6<\" vAz:[\"PM2rK+*\"G$P\"L5s!K$R!NuLPs!L\
        \u{b}W0!O%O<B&r*u$>$=\"E!Npu(L!x!M0s.D8E\u{13}'$ x!I&J:sK.!Dr\"r! q\u{5}{\" q\"L5g2 U\"o!N\"Q\"P!R#J7T'U-M!J#K\"\
        FOO*L-PZH\"K3P$!E:uuuLuj5\"!F'q\u{1b}\"\"!Q&NMO# t\"G\u{3}{\u{1c}x$ w!I@w!I\u{3} $ M!s\u{1f}`=u7\u{1f}$ u;Kru#K\
        y\u{7f}%!o&J;I&L.z'\u{7f}\"\u{1f}`HucU&!uAI\u{1f}`3K!t#sN\u{6}<!L!Q!P!Q!R\"o!N!J\"J$L\"K\"L/Q!S!P\"S!V\"P!M,M\"\
        K\"R#N\u{e}L-L\"N#K\"MB[& N%N<M#J\"M2w1[!(J\u{12}\u{d}!#nnr!WO\"\u{14}$ v!G@x!HU\u{a}& M!O$s<F!O$u\u{1d}\u{a}+ \
        q!o!E#P\"T<L#L1K%K\u{1f}`\"L56$ s!J&G:u\u{d}\u{c}!Xt=p! N$\u{15}) C!\u{0}!>#B<E!\u{7f}$F0Alt6 !!M\\R\"\u{1f}`\"\
        x\"N+ F\"T#Q#o9J\"T&l3M!F\u{1c}M&ql\u{10}#!J&r;L8\u{12}( I!N'M5q)F0F\u{12}q\"Q+t!Ax ?\"\u{1f}`XyJ\u{16}# NDx4?g\
        }% I!{\u{1f}`lE!|<~& s!M&N;L4J_K\"K!'MiX1 P!K\"B\"M8s$t!L$?0A@J'sDF%uAQ!s\"Q!M\u{6}h!(MFY\"\u{1f}`=y\u{d}\u{18}\
        1 Q!I\"w!C!N\"C=o!I!P2T\"Q4t$ITPJs*n\"PTc!\"J9u' p!O&M!Q9o!L&@\u{11}+) t!H&K;M\u{1f}`&t0v!H&K\u{9} \"\u{1f}`=u^\
        &# P%LAL$N#!4!p%:\u{1e}3\"Bq4J1\u{0}\" yA{#\u{f}!!rG[)!A0=!v@A!p1A!nYtil\u{8}c! L\u{16}E* s!G'M5=$s!H'C\u{7f}t?\
        u!=\u{4}L\"\u{1f}`=v\u{a}1\"BE4z1a\" rArm<- H!w!H!M\"o!Q!F!J9K!s!I%?0MkO- A!r!P#>\"F!P#t6H\"N#D0Q!M%E \u{3}!!K`\
        a\" v!?7\u{c}' s#L$O!Q@O\u{1f}`8K<\u{1f}& J\"s#H!K;J&M,X%!O$I\"G;O$F\u{4}D1!F!N!L!L!Q\"L,G/J'N-N!M!R$P\u{1f}`!L\
        !P!I\u{13}\u{1}% s!N%M!K@L'J# L!sAu\u{7}]!Dt\"X\"\u{1f}`XvBe\" J-w8\u{5}6 K!7!|!;\"<!H!7!B!G&;#K/O!=!n$I!?/l]r%\
        r*u,uJsQR$ \u{0}\"D?\u{0}\"EOy!\"I\u{16}r!!@wv\" H$o,\u{3}!!G:\u{10}\" IBuCT\"'pUr#q& s!G!H\u{1f}`;w8x\u{11}4!B\
        u#`1!O$D\"J6M%P$H\"L!S-P&KzM2O\"K+I#L&L!Q \u{c}#\"Q#K<tT'\"!C&Ec)) o\"Q%@!J;M&O.D\u{1f}`)J]\u{9}\" M\"o\u{1d}8\"\
        !@1tb4!'sXD$ m!L!J@KQ\u{7f}!&K\u{9}f% s!O%D\"L?D\u{1}vr >!m!s!*!8\"q!h!r!*!@!-!>!3\"-!;!.!=!1!?!D\"H\"G#q\"m!B\"\
        L!j!f!:\"W!k#8\"7$:\"6\":$9\"S!n\"m+v\"D#p)N!H$G*N#J#S\"J!O#r!J!O$O'M#O!S$n!m-q!I#H$Q&q!p!t!q\"L\"m.N#=\"W\"V\"\
        ;$:\">\"<'B\"v&t%rt^\" t!F\u{1b}+% N!r\u{1f}`TO!rN^!'CD7! o ]!ZvQ%!\"D\u{15}]\"CM4u2e! t\u{6}m,!P!l#C\"M6L)H\"O\
        !T-R&K\u{c}M6MPu!!F!\u{7}9 D!m!T?J(Q-?&@bH!v\"F!q$P\"J!s$N!r'F\"P%I!P\"v+I-t!I&LBn9!R%j)S!H#T*T%U!W#S#U-R!U#PCO\
        )P(LBU&T&T!Q+T0P!T#Q,P\u{16}<# z#I\"B\u{3}D!!Jdp#!G\u{1f}`mG\u{0}f! L\u{e}&\" tAv\u{b}C$=J\u{1f}`,J\"xwU!\"M I!\
         sQt#!H!M%J&\u{1f}!Az 5!#n$h#%M>O4L'\u{19}\"\u{1f}`Ju\u{12}\u{d}\"Dw4F\u{19}Q(\"D%I6v%C!B%M\u{1f}`!v\u{c}J# w3J\
        .vN\u{7f}\" tAv7\u{1f}? F!m!n!F\"8#l!9\"3\"9\"2\"4\"0*J'F\"=\"P\">\"9*L\"I\":KK0SCL$C,J\"p*g#B%G0J\u{11};!\u{8}\
        }RE- J!A!n$M!M:Q!D!n:EMo(JYs4I\u{4}Q\"\u{1f}`6LJ\u{1c}! I\u{a}~!WO\u{13}5! K+\u{10}#!rAv4H\u{d}7\" L&n\u{6}0&!E\
        $K!O<F%O0L\u{a}t!\u{12}w\u{1}m\"!u\u{5}v1H\"\"RUKr\u{13}$!PFL\u{1f}`VGa1&!G$I\"x;J$K\"z\u{0}\u{15}\" K!P7>% v!J\
        !J\u{1f}`SxB4#%C$rAq;-!!GZ#! r<t#'E;vpx=m) S\"R$J!O;P%N!L\u{1f}`6J\u{1a}\u{1b}\"\u{1f}`=v[[# G6uUu1G\"\u{1f}`6w\
        \u{14}\u{13}\" J3tH\u{1b}\" IAA\u{6}e\"%sAu4\u{3}!!L\u{1e}p@ K!N!R!J\"v!R!J!V!<&82O!P!S!K\"s!U!J0E\"PgJ!H!D!H\"\
        o'u:K0Q!J\"M\"n!I!@\u{1c}E!CvbX!A|\u{19}9% R!s@vUA\u{1}L C% v!J!L\u{1f}`Sx0b' t!K!P&K9p!M$Gs\u{1c}\" pAt=b&!G&K\
        ;L4L$K\"JA\u{2}&#M#uAr2M\u{1f}`%sEp\" q!C|V!VvWX!'Mp]$!uAt\u{1f}`7ux)\" L\"r'&&#m\"O?Q4p\u{1f}`%Q$S% B!u!J%D:I\u{1d}\
        x\"VJ'M\u{1f}c!YA5\u{10}& q!B&H;G&N]{_^& N!y!I#I\"?;s9N\"-{Avt7\"'N;N|\u{f}$%KAL1L&FBvU K!o!o!K\"T!S\"p!I\"G$D$\
        G*V!S%q!J!K!C!G!Q(I#I\"D!K!E$T*wEp!G!H!N!G!I#M!H!B\"r!T*T\"s&I'P-N\"H(o!V!S\"p%H&M!N!L!I&oW\u{f}!\"LC[) J!J$r!N\
        \"Q9I'K\u{1f}`0Jo{% o!H!R%E!OU\u{a}* EAM\"r#J*J!L1s!t\u{14}G2u]\\!Ay2Y# v(I9s@\u{a}9 S!A!B!N\">!E!<!E+?!|-M\"J!\
        O#K-B!w2ofQ#=!pFQ#H.H!u3Q1\\\" x\"H.o\"\"O#O\u{4}l1!N$=!A8F$B!C!L\"F!H!T!q.m!v\"?!E!vIx\u{1}b< R![\"N#U\"l,E.T\"\
        O#U!O!Y-Q\"M\"V\"N!S0Q>Q*R.Q!K9V\"O!P'Q#S!S-U<R& P!u&IOC\u{7}r:L2U\"!I@qF\u{a}!&M}V\"\u{1f}`7r\u{17}\u{7}# u(H9\
        s\u{8}(+%O!IAL6LxI\"w&M!J\"s8J&F\u{12}|\" wAx\u{2}5# O't\u{e}u\u{3};$3o!G@P2u\u{b}\u{e}! pLH\"\u{1f}`=J\u{19}|#\
        \"EGJ4u\u{1f}\u{a}- U!O!M#P\"L!O1y-O!QON%y<t`DbE)!FAR!R%M!M-KwPKN$H\"'!AK\u{d}\u{15}! K@l\"!L&D\u{18}U# M%@>Nc.\
        !$PT(! JS_#!B\u{1f}`2s\u{10}H&$r\"QAR\u{1f}`5r\"Qht!!K63)!8!H&K9u!=!H&L\u{c}u!GZ#!Azv9!\u{5}L0%\"!O&JSP$ F%sAw4\
        F@9!Axi\u{a}#=s\u{1f}`,s5p+ \u{0}!@!A$K!J!I6L#v!G\u{1f}`(Ls&3 m&C8K#o&E\"N-N\"Q$M!OOL!q4n&M/L&M+s\"K.Q\u{19}D# \
        t\u{1f}`Xu,=2!I!U!R\"P\"P;G!S!O$K.H\"Q\"P\"J!RUHJu+J5P\u{0}p\" GFt\u{11}\u{6}\"DN4u\"\u{2}$ x!F@|!G6c\"As(M(?$ \
        u!I!K?yT+!!KzM! s3V\"IL.L`N\"'J!F4K\"\u{1f}`Hu\u{3}\u{0}\" n!Gg\u{1e}# K\u{1f}`XL\u{7}\u{1a}&3;!n@E!p\u{1f}`5o\u{1f}\
        T# w\"J?x\u{1a}\u{17}\"FP4s:N\"'JAK\\'%!H!P%I?I4q\u{0}#\"DE4{g\u{0}$ r!D\u{1f}`<s\u{19}\u{13}$ s\"H?u5IP!! q\u{4}\
        S% v!;!B%;:{\u{0}\u{5}!,q<L! K<-!!I\u{0}\u{1}\"\u{1f}``t\u{7f}<$ q!H%P;s]e!\"o%B\" pAu\"\u{1c},!R\"I\"P!T<J\"L#\
        P!J0S#T\u{1f}`$J\u{1f}\u{16}!Dw\"x% M\"t?O\"q4S\u{18})!WO\u{6}A\"&MAO6\u{1a}\" L'P0m\" L/su4$ s!C$J\"BK8! u|\u{13}\
        #%r!NAOy\u{18}A P!I!J#W!o\"o!C&O$J*N%L!O&q-N!N!>!?!>!M!J!RQG!J$D!D-G4J'q#G)N0K!O%Ms~( P%G<L!F\"H$D0x$y5u9 o\"P!\
        C\"Q\"J,E*B!r*Q.9$<\"CIM!u#s;I:O!E)B!r!M/L#D\"H/?\u{1d}3\",qLPmh# K#q$J\u{3}Q# q!?&@A\"\"\u{1f}`.q*#4 q!G$T\"H(\
        ?\"M\"9.p!Q\"s2D!M!G!I!K!M!CzLBC&FI@\"\u{1f}`E\u{7f}s\u{12}!!K?8#AM2L2wWm!\"IM1# L\u{1f}`XMV?#\"H#GAI(\u{1c}! L\
        kq\" s!?<O! t.O\" KFt<~! t\u{14}r4 S!T\"S\"N,B,C%H\"L\"A\"E/O!o$p!K\u{a}t!C\"F.V!O&NJ|\"#p\"D\u{d}u'!F!M#QCJ4p8\
        t\u{3}I%>$AtU|KE]F\u{1b}U\"\u{1f}`HyaC(!D$B\"C;G\"v$H0G,J`4!!F\u{11}\u{3}!Aw\u{10}I\"\u{1e}~\"Hf%!Bs\u{b}\u{1b}\
        i!K!Q#M\"E!M!4\"G!C#O!r!P!P!J\"r(J!U$R!P\"T!L\"J!V#L$R\"Q!Q!K\"O\"N\"P\"L!N'R%P!r\"K!M!N$K3v&K!R!O%o#N!T\"H)q%R\
        'R!I!J$M(s!t!L!M!J!N%u#J!U!L!P)x!I\"Z\"R%N!L#D\"Q(u\u{6}\u{9}!\u{6}w\u{15}v! L$\u{0}& w!D$G\"G:p!LR\u{0}% v!J&J\
        :x!I\u{18}P!!JA5! rb &!N$p\"L;K$J4xwp\" m'GVz#%u\u{1f}`\"v,w\" yAy\u{d}7\"L{4A,U\"%LALC\u{1d}\"!N$RS\u{6}' G&N*\
        u1HBs\u{1f}`#qe\u{1}\"+p\"s\\q\"As%Qt{$ z4F-r4H5[& u!D%M\"I9slt1\u{15}!Ax[^!!Gq\u{12}\"Eq4I\u{14}w, G!?\"s\"J\"\
        J,H.J#l\"L.K&MlNnG' u!O!M%N:x\"N&Nat# u\"HAJQ!! p\u{b}V!M~|x\"!F@uoE\"\"J?wJ\u{1}# u!I&EM\u{1b}#ANgs\"KaL$ M!q@\
        N!w`<\" MAP/j#%s\u{1f}`Xs\u{12} #!N@D\u{17}{_'\"Fq4G\u{14}K$ t!K&J!M\u{7}?! q\\\u{2}\"'PAMx\u{15}! uiz! r`H!BvY\
        '' L%t\"G?|\"K2Dyv\u{6}~!AM9u> o!U\"M$M4K#Q$S%T!P.O!R!ONH!K!o#J!J!p\"M!K's\"C/q!I*J4u\"Q!L!N3Qoo!cqp30 m!m$?!B8\
        J$N&R.Q&M\\M6Q9m\"J,N#T5L\u{1b}e# K%p\"Kf\u{14}\" u!HX{!CN)j$!N@N!J!I\u{1d}\u{13}!!C\u{5}l$!r!I%I!N\u{5}m#\u{1f}\
        `=z;v\u{17}=!\u{5}yYJ$\"O%rAtHu}w!AyUj!Au\u{0}$# F%q!PKG) o!N$J\"L;F!M#I\"Ryr[a) O%S=T$S0P$B[R`r\"MT!!-u/W! p]2\
        ' q!F!R&M;O\u{1f}`)N\u{c}M\"\u{1f}`Xv`s+ s!G$N\"H!O:P$O0M\u{1f}`\"q&L\u{7f}\u{15}#!q\u{1f}`-LcM# w#H1MW8\"\u{1f}\
        `\"z Y+ Q!C!J#D!K!x!D@N4y\u{1f}`#q\u{2}A!+o\u{1b}<' F%J\"rOs\u{1f}`\"H't|\u{15}\"DI4w\u{1c}}# s\"O?s\u{1d}1! JP\
        {! s/\u{10}\"HK4s&P% I!K%M!O:H7]* j!J$H\"F;A\"w\"L\"H.u\";?B\u{0} Q\"q!M!R!R\"R!k!P!Q!P$L!N!L\"J\"P$M%q!O\"R!Q\"\
        R!S!O\"Q\"O!N!Q\"K\"J!O!P\"J\"I!T!M!R!N\"M!W!M\"F!R!J\"K!R!G#O!P\"K\"O$O\"N'M\"O.P!R!P(P!N\"N!O'O!S!O\"T\"T#M!K\
        $O\"K%T#N'P#o!l\"o\"M\"q!Q&B%S\"T!O$R\"Q\"L\"I$L\"M!T#l!M!N!O\"n&nsC= u\"L#Q!L\"N*O,T#s\"M#P!M,Q$O#K\"G!P0K>I*N\
        !O0H!P@o\"T.t!Q!M$O1MRh1!F!P%K!M:P!O%H!O-H!N!P\"U\"Jqu:H$J3ME\u{f}( o!M\"T#N!E!N@H2Q`V\"\"PAL#\u{a}& p&O\"L6K\u{1f}\
        `,L~\u{16}' O#N1sAp\u{1f}`#I2vDc% u!L!M\u{1f}`SxTg& w!K!K%K<L%Md\u{2}$!E!P\u{1f}`Vt@\u{8}\" t\u{d}x2\u{1d}$1J\"\
        R.t3Rak\" o!EY\u{11}%\"O%IVK\u{e}r4sTa( s!O!M#CQH\u{1f}`\"s'JP1\"'NUHv\u{b}#GL#K4x\u{b}\\!\"J\u{3}E!^tC_\"!H@v-\
        \u{4}!'M\u{1b}f\"\"rULK4(%M\"P?L!H\"K\u{1f}`5L\"sV^\" p!H}'! K(a%%B\"C!J\u{1f}`QwMH!Awr%%!N!Q#LQN$MB8!&p\u{d}'+\
         R#V;R$S4P$O2MFMWR,I\"P\u{19},\"BF4{<z!Bq\u{13}u# MFI4t@\u{17}6 Q!T#A!O\"S!V!O3P&R!U#R\"Q.O\"P\"P\"P!PTP1PEt)K/\
        PR'#!C\u{1f}`-|^~!\u{12}wZ)\" t'Mz\u{3}# s\u{1f}`Ht\u{d}s$ t!A!J\u{1c}F\u{f}z!!CcG\" HAF\u{18}V!!K&\u{b}' v!D&D\
        ;K&D.C2DQw$%G=v!L#In!!Ft U$!F3RAQ\"PP\u{c}! r\u{19}'\" sHNP`!Aw\u{14}!&\"Q%H:p\u{1f}`'H0t[g!(L\u{12}{!BJ/;i!V#P\
        !Q\"U$M!C#Q!S!S\"U\"O&P\"S!P!Q#Q!S!O!Q!T\"U!R#M$M!N!O\"V\"R!R!M\"L!N!O!M!M$M\"R&O\"R!R$Q4r!P%R\"s!N\"Q%N!O0Q!O!\
        o*t+U!P!P(n!S!P!Q*s!Q\"S!P!R#N!N!M!M*N%M!Q'o\u{2}E$ s!C$J\"B#x5!=!B#@!H!B!A'=$y!@*I$H!I#F\"K,t!E2H\u{2}J?t!H3Q \
        i! tGk!\"IQS&!K&P!O:N4M&Jo\u{9}\"\u{1f}`Yvg2\"Ep4P\u{0}\u{19}!&Nsz\"1JSI\u{b}X# s\u{1f}`Hu\u{17}/! Lc3$!J&K;M\u{f}\
        xg$!CJ^v\"\u{1f}`UznL( O\"O@N$R#O-K!P\u{10}H\u{1f}\u{17}+!I'P9Q!I$D\"D2p\u{7f}u!G=L&Lvz& C!w$J\"J!MAM!I(!O$I\"M\
        !p:M$L\"L5OZ|+ q!u!:%D:n!j!B\u{1f}`5t\"F4l1W!%Kx\u{7},\"O!O#S!N;P%R!L/O$R!P\u{1f}`$Q}_K!W\"J$k\"M&L\"G\"G(L$H%R\
        \"V#W!M*K$D\"H!k\"Z3N-B)>#I#V\"?\"M%R!W\"J&l!L#E,H(C#L#k!H\"I!V5H%N\"Q3H-nR-# y\u{1f}`\"ui#% m!s$H\"F\u{b}t\u{b}\
        8$ s!K&E\u{6}u\\J%!P%E!H@I!OH\u{8}. s%L!S;q!t$K!P/B!@#L\"=!BHw9wl(#%M=p4I X\"'M:w\u{17}i.!Q!Q#O!o!F?Q\"L0O\u{d}\
        v#M!r!M2N5r`/\" zA{i'\"At%MCJ%!J$p!O;M&M5L!^I(r,!r$S\"R;B\"B\"@$I,z\"v&v0H$v22(%H!N=L4KUrPD\"u\"F\u{12}9# P!H!p\
        \u{1}0*!J\"O#R<N!T$S\"L-O\u{14}K.Kh\u{c}[\"T\"I!O!P!S!L$?!:\"T\"L\"G(J\"Q!U%N\"O!S!Q!O!O#R$Q$K#R!S!N!K!O!F'P)N1\
        L!J)q\"J\"K!P\"K\"J\"S!M,O#Q.E#F&N#o!P\"G)Q!U,Q$T#N!I\"T/N$y%nfD, G!q@O!n$C\"M!M-?&vYxHD8vYE\"%nUO\u{3}l# I!q@L\
        &s) r!@\"F$A6E%F8C\u{e}E!r~=$ L%I?J4w;1#!CCw4I-P#%I#QOM+C\"\u{1f}`4vC\u{d}$ Q%P=M4KeD!!JZ!\" L\"rM\u{1a}\"\u{1f}\
        `Hr\u{8}\u{16}# q\"O&L\u{14}\u{7}* \u{1}!=!K%@!I9}!A!I%E!JVu# u!E&D2Y\u{11}!O!r!Q\"S!q!U!r!M!M!I\"=\"P\"M\"N\"P\
        !Q!I!E!N\"O!q!N\"L#O!j!N\"R!k!P\"K!O!J\"C!S!Q\"L\"N\"Q\"O\"P!p!O\"I!L!I!S!J\"M!V!I#l!P!Q!N\"R\"K\"M!S!M!T\"I!E!\
        C\"N&N%U#P%J\"O!q\"P#Z\"T$H\"q!R!W\"Q\"R%R\"S(S$S!n$l!P!S!P&V#N\"M\"F\"L\"P\"L#Q\"f!P!]!O\"Q!k!P\"K\"I\"P\"M\"R\
        !V!G#U\"L-o\u{1}\\!Aw%K$ L\"t?M\"t'\u{4}!!D`\u{8}*!K!N#K\"I*r5H\"J\u{1f}`0H:K\u{11}u&!<&J~x2w1utCj\u{4}\" uAv\u{6}\
        f$!K$G#Q\u{19}HGb!!JdT(!I!M$L!C<P$N\"M.K+E< R![\"N#U\"l,E.T\"O#U!O!Y-Q\"M\"V\"N!S0Q>Q*R.Q!K9V\"O!P'Q#S!S-UXn\"!\
        H&ER@!AvIW0 m\"R#N\"G!R:I&M!K-L!L&Lpy>Q1J#M=un\u{10}\" OWO2\u{4}!\u{17}xdu\"\"R&MHP\")wAx\u{c}`1 r!J%J!J7N#p!M!\
        K$O!P.E!H%J!NYLbJ$J\u{2}\u{0}.!|!3#E\"A!C:p!<3l!C\u{1f}`\"s!B4q!Lzl!\"LFK\"\u{1f}`]vS6\"!F'If%! LoK$ o!C!E?rQ~#\
         t/C2uO4\"!E@|y{\" sAs\u{11}Y' ?!J$I\"r!F9G!Mn'\" tAxV4#!K&A;M\u{2}T\"\"MGs+\u{19}\" vAw)=% s#M$J:z#O(G!&M(^\"\"\
        w\u{b}Kv\u{f}$ u$E=v$E\u{d}\u{1c}!!k\u{1f}\u{19}\"\u{1f}`]v8\u{a}' E%M<H'M4uYu`uKG\" G(IIG) s!<!O#r\"B6K\u{4}N%\
        u7Bmo'!H!P$Q!r:D!L\u{1a}xDH!WQCD! tG<# I\"u?LBv\" tAxf\u{1c}*'E!Q9p\"N&J4M\u{1f}`#O-x\"IN\u{8}! p\u{1c}P\" K\"p\
        {{%'F!J9G!s!xa\u{12}!(pX?# p\u{1f}`Xwz##=I\u{1f}`,I\u{2}N& R!pHN-A&FMrnP! C9\u{7f}! Nd\u{6}#!S&PON(.!AyDS! N\u{13}\
        J$!J!G@I!J \u{b}'!L%I!NO>!L#F\"H4\u{1}$ x!=@u!D\u{7f}!\"\"P?q3a! r`^# r\"J?uh # K%p<IR'\" p!H@\u{f}/ S!J\"?#L!B\
        !N!<\"t(:.M!L%M!J.K%Kfx$!@&F\u{1f}`OF`\u{7f}#AH!o4C>wH ;!x!K!;\"H!O!|!I+@+O#=!t!Q!C\"F!R!n,F$F\"O/K@G\"p'M!B\"q\
        -F$n0G&z+E\"Q!y-C!m\"H\"O\"s.I!v[J!'J\u{1e}K# v\u{1f}`mzA~$>u#w\u{1f}`)u#A\" t!H\u{1e}\u{1e}# M%P<PO~% m!r$H\"G\
        \u{b}sMn#!L\u{1f}`]P\u{17}o$ p!K$J\"H!\u{7}\"2r/H\u{7f}X#\"L%J<Nta$ r!B!I%A;\u{c}#3q!H@rD=)!P$I\"R!R5Nkr\"K]I!N\
        fB$%J&N$mSL\u{7}M% o!N&L\u{1f}`,s`n#\"H\u{1f}`Vx\u{16}\u{1f}\"\"P@M\u{15}w!\u{12}vlJ# L!N!p-p\"Dv4Ivs) I%R<H!H4\
        n!H&N\u{1f}`#I(aH N!o\"T!R!J!J!]!T!<\":&O!L!L*K!Q%P\"Q!Q!L!U!J*L!K#T#L!K!TPO&M!O0M2N*N)K!Q0S$G+I&P#M\u{16}\u{e}\
        \"&M;N]]. R!u!G$N!B!J!S'C!F2N'G0F$v.t1\u{14}$ x\"H?{6H;N!\"s\u{a}^#!O&M:N}i!\u{15}t\u{6}n##O#ERQ\u{11}\u{10}\" \
        HAGdd!(Np\u{6}#(J<G4y>\u{a}\"\u{1f}`it\u{10}\u{7f}\";tut\u{1c}0!Bwl # I!s!GH\u{b}!!Hp8\" MAPYq! v5N\"\u{1f}`Hr[\
        W#\"M&KAL:h%'IAI\u{1f}`.K<D\u{1a}8$ u#E\u{1f}`Usd=$ K!x!IAH\u{1d}X# O%HQM;a! M98\"\u{1f}`1v\u{1b}L: N!K!L!K!S!y\
        \"H!L';2V!Q!O!N!T!q!U!J(=&K\"P\"nkN!s!QSN\"sC$%!C$M\"B!M;P\u{1b}\u{14}\"\u{1f}`3{\u{1f})\"\"N\u{6}u11!!Jy0\"\u{1f}\
        `\"z(K#%E<F6HQ\u{11}\" v\u{d}|JH! q6S(!I&A7u$H&I!O\u{1f}`!v\u{1d}5\"+r!H\u{1f}#: l!P!S#L\"N!U5J%U!R#P0P%P\"PLN!\
        M+O!Q)N\"l\"N#G#L-M2J4K!R\u{0}\u{1c}\"!N@r_\u{11}(!N%W!O!P:S%V\"O1M/3(!O&NULLt$G!q!G!H2w\" K&rJ%! p[\u{4}, O!N!\
        Q%L!O*r/O'I!P-Khx[Lpf% p!D$F?y4G=^\"\u{1f}`mw):#'o!HUKO,#(NAJ4r\u{c}4\"&I!P\u{12}\u{c}!!D\\\u{1}!Vqb\\\"\u{1f}`\
        Xx9q$&NAJ0S\u{14}O9-( v!A!H$M\"M9u\"M&M\u{18}p#!E!J%CyE! s\u{6}5% q!G&E\u{7}F$x q\"\u{1f}`=y%6\" R%KBm! K~P\" G\
        \"pk\u{16}#(s\u{a}J$ta}$!u&H;w&J\u{11}SK U!O!m!H!O\"R!J!M!P&5$W*N$R!K!M#q0G!L!4!A!6!C!9!A!=\"?!IDn\"O%L,O/L+k6O\
        \"K!J)q!G\"w!E!F%G!K>_\" I\"t\u{7f}B!!HP#\"Et4M\u{1b}i! rxX\" uAu\u{1e}~!!Ch\u{1f}\"!H@wlR!-s\u{f}l\"#LAM\u{13}\
        \u{13}\"!rAuR`# K&O;M\u{1}1\" y%G!K$ p!FAN'E\u{2}\u{c}%\"Q?q\"N%K\u{1f}I\u{1c}Y& P\"kFL/M&N\u{1c}Q&V!Ax'>!AxJ\u{9}\
        !EMW|# M;susz#$ v!E&H:vAT!-v?U+\"L#@\"=:u!?\"\u{7f}\"F2;UF!x'EF+$ s&L\"JAMI!!XNIJ!\u{12}{_6( J!L!N#K$M&r2MAp\u{11}\
        {' t!C!L#C\">:p%Jx\u{13}!&Q9\u{1b}\"Dv4>\u{14}\u{1d}! J#?\" q!PDf# t\"KAKk\u{b}\" vAw\u{1b} !\"qA>! u;\u{19}\"%\
        J<xs\u{19},!A$L!R!D7p$G%S4P\u{c}J\"s\"PQs\u{5}x! r\u{1b},0 H!D\"n#L\"J9F!I\"P\"L!H!F0r\"t\"r!E\u{1a}F=\u{0}& r%\
        B\"D!C9q%E!\u{d}5 N!u!M#L!p!K4I\"F&Q#N\"F.AQK&Q!s\"I\"J!w\"I,GGF8x!!q\u{13}+\"D{4E\u{13}f!Bvdm6 3!9!|$L\"H9:!?!\
        m$J0n6u8B(H\"s%s%r'w#u;o;q3@\"t\u{18}\u{a}\"!MANc4!\"N>f\" M!O5\u{1e}$ I!u@K!x/b!Av\u{11}\u{c}#'C\u{1f}`Qw\u{1a}\
        3N P\"m!T!A!G\"N\"G\"R!B#P$I!S'C\"O\"I\"Q!O!Q#L!S!N\"J\"Q(Q!P!M\"N\"K\"O!R#L\"O\"T\"I&IDC2N$M9P)O(N'O%H!L2I(u^L\
        + B\"@$A\"?#G!|5F+M!t\u{1f}`7v\u{6}|! q\u{a}z!'LV[\"\u{1f}`6|\u{1f}l\"\u{1f}`/ume\"AK!vB\u{5}! v\u{c}a& u!H$O\"\
        G;?&M\u{11}S!&O\u{4}J\"'r!JP}$!L!Q%KAIRG*#n\"I\"N!Q5L)J\"L4J\u{c}L/G>#\"\u{1f}`Xy\u{2}\u{1e}!Ax(o\" r\"I\u{1}@*\
        %=!B!W?A!E/F!J!C$D!L,i!Bv`J. s!J!M#I\"I6N%Q$M0LPK/MIK*N1K!*!\"OFY# H!rAst+!!I\u{0}a\"\u{1f}`Xv\u{14},! q\u{1c}7\
        #=D\u{1f}`,D\u{12}R1!F!G!p!p!:!I!E!J;P#A!P4HlK.w's!M@IB\u{1a}(!J%P!F!N:J%O!L2QGy) o!W%D8K#p!R!Q9H\u{d}KHH!!FXf%\
        !E@Jju6s7x\u{17}T$(OAL\u{1f}`TxG4!!G9L! pKm\"\"N*q\u{c}\u{11}(!M!P#R\"K~xfN-J%N',! p%U' r!O!L%L!O\u{1f}`@w\u{a}\
        \u{7f}\" S1L\u{18}1!-u\u{12}@\"%J<IeM\" n'NBL\"3J\u{1a}x(-\"\u{1f}`my+|!!9/\u{7f}0 p!<!m!D\"@\">6E$k!J$F\"F\u{b}\
        C!L\"D!N1E\u{11}t\"\u{1f}`Hx:b6!G!j%A6O!O$J!k$L0I$NQL&J#>,L\"sEO!O\"s)w\"M!L\"JKKG l!R!O#M\"O!T;U#P!V!J!S.R&Q/L\
        !R(O4J!R!K!R&O!E.m%G!U5j\"R\"T'm#O!Q)g\"V\"P$9!V!L!T.E\u{7}c#\u{1f}`6L!w\u{b}P!!KL*! R\u{3}>\" q'I>o! J\u{e} \"\
        \"lUmM^#\"o&KNr@\u{16}\" M'L\u{3}#! Mu=\"\u{1f}`XzN\u{4}!Au4u* m!J!N<N9F&NHu\"L`s\"NJQ!3r\u{6}d7!S!U!Q\"P<O\"V8\
        R\"R/J:L$N!K*M*L$L#N#M%J(H)L!O$Q9M\u{19} ' H!M$r\"K:J%s\"L\u{1f}i\"Ct4Ij:. q!N!R$R!M!L:M!R&N3F\u{1f}`\"J!E>M9V%\
        !J@T!J\u{1f}`6}\u{e}S3 U\"U#J\"O-P)Q\"N\"P%P\"P0S%Ppr/q,Q-M#S$G3Nbw\"\"O#@R.% q!F$L\"J;Lk\u{1a}!\u{17}BF9!!J'$!\
        BvOI$ Q\"r%?@J\u{17}8$ r!J!QAN3M$!L'L\u{1f}`XMO\u{b}0!H$B\":4G\"v%C$EeE\"q!D!K!GLr!D*F!v\u{18}0! s\u{7f}8! r`S/\
         N\"K#K#q,I/NeH$t&I!q#KFG$t7w5x>+!XQY\u{18}# M/q2L>o% B>|\u{1f}`*D\"|B.$!H'N:C'L<@!AxG@#!M$D\"O\u{18}\u{e}$%I<r\
        %J2Ah}& q!A!Eg~#>!DIP! tX9\"!uAw6\u{a}!VKB\u{17}& G!F!M#G\"q!J^i! tzV\"DG4ym\u{17}! trC\"!tAu~L! p[48 Q%U\"O$E$\
        >!K#M*O!X#W!E!T!E!J!K\"A!J)K!K#p\"s$p\u{1b}O\"S\u{12}(& m\"N%M:o\"L&N4C\" qAva;! q<i!!G]\u{13}%\"L=s\u{1f}`NK#s\
        h\u{13}\"\"JAE\u{12}m)!O$D\"Q;O$H!S/M\u{0}IBL\u{5}\u{1a}\"\u{1f}`Xv\u{1}|!ZO\u{11}w* m!J!R!N$F!Q5J+J\u{1f}`!Ko\u{1a}\
        ) z!?!?&A9u6B\u{1f}`!s\"E-\\! v/\u{5}'!J&G!Q5K&R\u{1f}`&Kz`!Av#s\"!JAN*z\" p!G:##!F\u{1f}`<x\u{12}\u{12}!Au\u{1f}\
        c\" O'q\u{1e}&%\"u%G\u{1f}`6K\"wAo\"7{`{\u{4}\u{1}! rpD!!L\u{7f}`!Bv\u{7f}\u{17}\"&MRQ*]!(OPI\"\u{1f}`XJm.\" t\"\
        Jz\u{1d}\"\u{1f}`XxpP#!B1n\u{c}u\\T3 R!Q!F&F+?/A!N!;\"A\"F*K$n\"z\"n\"r\u{1b}M!T&n!K6\u{1e}$ q\"I\u{1f}`;s65# v\
        \u{1f}`mw\u{d}.\"!GBQ3M\"\"HAK\u{1a}/$ I)w\u{1f}L#u\u{14}%\" L\u{a}sB=!!Mr\u{1a}#!K&N!N\u{1e}s1 O\"n#H\"P!N6q#U\
        \"k#H!Q\"Q.K[H\"s\"OSq.Ha2!!OV\u{0}% L\"r?O\"s3M^\u{11}\"\u{1f}`=x\u{18}m$!I'O;O&L0?$!G!L#D\"J+\u{b}& u%H\"I:r!\
        H!Px\u{1c}$ J!s@M!wdN!Av{k' r#M>t#L$O.K$HUP%!D4w!BTw!B`w# u!E\u{11}t(q#!GBP\u{12}y}\u{19}\"!s\u{8}trf!\"J3\u{1}\
        ' M%s<M!K&s\u{e}t!I|^! I`t!\u{8}xdA#!s\u{1f}`.s%U!XC|j\"PE2y9m!!LvJ#\"L?u\"J3\u{5})!I$K\"F!Q5K&P\u{1f}`&K1N z\"\
         t\"PID! Ocu: t!Q$O\"M6T%Q$O\"E.JPO%B(I\"G#N*N'K-F&m+S!T\"S-o%R\"M.j%mo\u{3}!IN<,!\"JAL!!@U&\"4rAtg8? {!?!p#~!5\
        !@,J#I(N#z!G$x!<!B.9\"G\"o!=!?!N.I'KOr#H\"r!CBN.n%s!B!FOp\"!N&J C* D!C$E$|!J%G2J)t\u{1f}`7tO/7!G\"S#R!E6L%H!O$R\
        !I/I!N!S#Gjp*M,t!F#J(L#L.N/M4K`\u{1f}5!o\"4!K!@!J\"R9r$M\"L!Q!K.S\"NTI%DFK/F0x$H$N/K8\u{17}&!q!L#G#ONL\u{1f}vt=\
        # H!rAsIt\"\u{1f}`UwJ6!WN\u{1d}X!%M.L! sL\u{d}!&JfE#\"O&o;L f\"&MAOx\u{9}#!L!N%v`\u{b}#=w\u{1f}`,w~e!\"D>]\" q!\
        KS)2!N$E#R5E$q!M!K%L!U4SOO&t$O+q;L$N'S!E\u{2}h!\"M\\\u{5}\" GAJqV!!I~e& r'@!G9I\u{1f}`'q*/#&q\"I9JS+i V!m!k!U!N\
        !N!W#Q\"J\":#U!L!J\"V!I\"C&l!T!P#P\"Q!Q!M!S!R!R!P\"M%I!M!F\"W!Q$J#T!Q\"M\"S(I\"R(N!L\"C&L!I'e\"N!o&R!R$O$p'V!Q$\
        P\"P\"V\"R%P%P)S!R\"J!K'U!l!T.Q&R\"T*P$Q\"P(\u{17}!\"K5R!!L\u{9}X!,q.@\"\u{1f}`Xww\u{d}! S) #!K\u{1f}`GK\u{1e},\
        \" t'Kd/#AG\u{1f}`7w.8! rl(D!P$Q#W5R!m$Q$N#W1M\"Q!U3M5L$I\"I'N!P!N!M$P(F!I3E!E\"F!=#R!C\"D!U(R!m\"V1G\"P/Qg9( N\
        AL!o4F\"M\"G\"Neu\u{7}[!WO[\u{7f}! v\u{8}\u{d}# t\u{1f}`DCi\u{e}&\"t$K!>:N\"t$N\u{1}\u{10}\"#L>s8\u{b}! s~\u{7f}\
        + Q!E!L!>!u!>!O;J$p\"S4M\u{11}l/!M!J!L!L!v!H\"O;M!Q\"n!M1M#GksVq4\u{5}#\"J#MQQ|h\" rAw\u{0}[% v=J\u{1f}`+v!Jy:!\
         JZc$ C&rAu4E\"D-!S$K\"T;R&Q!P-J!S$NxL#K!MGLG\u{0}\" w\"FHF+ O!K!I#G\"v!N:M!Q$M!u/MB\u{2}\"2uAn\u{5}s$ o3Q.p3Pl\
        N$ I(u\u{1f}`Ds;\u{6}!Au\u{a}\u{12}# w\"J?xHT!VMU20 N!<!I!C\"A\">!J!}8L\"M#E$|4/\u{9}L+w.s\u{c}\u{14}' K!J&v\u{1f}\
        `QL!K&w\u{19}\u{1}!Bv1z\"\"NYI9\u{1f}' G!M%q;N&o\u{1f}`!Ih\u{b}% F+L!|As4A2 2!I!K#q!Q!D7P$M!N$K!G.H%Q!L!KjOBP/N\
        &HH\u{6}!\"t\u{1c}&#!P\u{7}vNK\u{1a}\u{1f}(%D<M\"v3G!F&E9NgJ]\u{1b}#AK#r4B\u{10}j. M!@!o$S!G;E%P!D!M-H!m\u{1f}`\
        #N$JbT\"!EAI\u{8}L! pxq#!@\u{1f}`mBP\u{d}\" tAz\u{9}P# p!M\u{7}u2\u{a}!At3\u{1a}$'p!G@n4T9\\) v!K&C6B$y!H\u{1f}\
        `&u!Bmp& M%F<L#I4u\u{1f}N_\u{8}( s!L!K#DQH\u{1f}`\"s'Ke4\" xAx(;% H5|!HT|!HC\u{2}'\"O&F5N%q$O0D\u{12}NpW$ S'Q@P\
        0Jd*$'L\u{1f}`AC0sV\u{10}\"$nTO~>!AyRK\"%HCv\u{3}'\"!pAq0}!!H\u{12}U$HK\u{1f}`7N.LOT\"\"L%u\">\"\u{1f}`\"vFj\"A\
        p!Kn\u{14}$ K3t\u{1a}L#trQ' s!P$F<o<J\u{1}I)s+P) p!O%F\"I?J\"L-O'I\u{1b}K&i'!J$N#G;N&J/O\"I\\$\"\u{1f}``M\u{2}d\
        $ K!w\u{4}K!x?x$ NAM\"P8L\u{18}\u{9}1 p!R!P\"P\"N!M(G4O#N!L!Q.G\"H\u{1f}`%L!H\"JKB< P!A$K\"467!q$@$I\"2/U$O.I?M\
        $P'@\"?!V(s#O4O#F/?!7!q\"S-?$L1G/\u{b}&!O\"M#S<N%O6Hq\u{4}8\"n!4\"5#l!:\"5$3\"7,I$s!R\";\"<\"P\"?,N\"?\"<YO\"QG\
        E-O.C5HJf!!D[\u{0}\"\u{1f}`=y1^G S!J!O!J!N!p\"s!P!H\"H$H\"M\"O/O!Q!R\"i\"m!P'L&F!G!H#T!H!MLJ#R&Q#n-O;M;J$S!N'I$\
        M%J/T5*+ u!@$><E!H\u{1f}`\"v\"y/v$H&F1E!!C\u{0}\u{d}!!G\u{c}9!'lF\u{5}!\u{8}wwg\"\"I$OXk$ H@w\u{1f}`Qw\u{1b}M# \
        RAJ\u{0}t\u{e}-\" xAwmq, L!S&S6M&V%S!S-N&L\u{b}J!P6S+9$ J!G!t?J8\u{1}!(rH{\"!t\u{12}u-$(%D!K@A!H!P.P&Lev{k?!@!I\
        !Q$n;E\"B!L!=!K!C!H#w!v)I!N#{!n!w!s#E!K(M#J!J#E!F#|!w\u{3}K!K!ubn#AL%u{wl\u{7}#!u\u{1f}`)uA5% G>u\u{1f}`*K\"u:\\\
        ! L\u{14}[!(M|\u{d}# w'?:vko# m!?BN\u{16}(\"!o!Mwe\"Du4F2,! sgm$\"o&K:M5R.m\"CN4sZ*\"\u{1f}`Ez\u{b}\u{17}(%D!C;\
        o\"P#H!G0M$K\u{7f}]2 R!F\"N\"G!R!K,|!I-P!M\"Q\"K!R!L,{$LxnJLG-\"!K$FJN% F1p0I1J2z`y\" J%qz.# q!A&G\u{1a}~!A|Do!\
        ;P@j\" p!EX8%%C!MPO\u{0}MWMF\u{f}'!J!P?P!O!N&M/L\u{2}\u{1c}%!P$P\"N?M1L\u{6}+\"!MAH\u{0}v!Av,B!'s\u{7}@!ANo\u{13}\
        % z!E!I%A:s\"C#!E&sAwg\u{7}2 G!N!R#l\"q:P!P!Q#o4J\"P4w$H_t4J0H!K&p%M7 W!V'l'R!H#S+V%V#U0S!V#U\"SAN*O'N(RFT!P,V3\
        P\"S*Pp~\"!t\u{17}vrK#\u{1f}`.w#K`N\"'I:z-X%={!C\u{1f}`+{!C\u{9}p!BrbY#=r\u{1f}`,r]H!%H]\u{0}$ q\u{1f}`6x'rOL!+\
        oJx!AzC_#=s\u{1f}`,sOQ# P%J,r5}& P\"R&S:R!N%OH\u{9}! r5\u{1a}! L,k\"\u{1f}`^qK=!&pnk= k!B$P\"K!M)K\":*M\"z\"o!P\
        $=*F$;&D(x\"KTH*A\"H*H/J*q!M0G$D0J!I\"zaH!1px8!Av8\u{11}$ L!F!uAq\u{18}V\" w%G`b%%F>L#K1L%JY@( N%O\"K7l*N2M\u{d}\
        J\"l'E#!AAE&tO\u{4}! N\u{7f}_#\"M-sAt\u{5}&!Fra\u{c}\" s!Lf7!\u{12}w\u{12}u! sYq! q\u{1e}5\" u\u{8}w~\u{a}$ M%J\
        \"O?MN%\"AK'u`s\"'I:HNv#!CCx4H\\J\"\u{1f}`=xE`!!A#\u{0}\"\u{1f}`.x4\"#!J&s;Lr{$ L!s@N!vS\u{17}\"&L=M\u{10}!& N!\
        D!C&J*r/P6F# L(sApwT3!n$@!S!K6I!N(E!P!K2I\"F0N1K5q#MRp!I!N,K\"69!o\"M\"K!E,D+I!L#o\"T!L!Q!P!G\"N/K#JQM&N5L5R,I!\
        L4I\"R/O/\u{5}!\"OQ\u{16}\u{1f}'! f!S!v!R\"O!p!X!u!P\"M\"G!N!M\"I\"K!Z!K!P!H!@!H!U!M\"L!p!K\"T!X!m!P!X!P!i!Q!i!\
        M\"L!T!E!N!O\"J\"M\"O\"P\"O!o!N\"J!R!I!P!H!W!I!W!F!P!o\"K!P!Q\"Q\"I\"K!S!K!S\"H!@#H!U!S\"M\"K\"I#U#Q\"R#L\"M#N%\
        R\"N\"M#P#Q\"Q\"V#R\"O#R\"T#O#V#S\"k\"Q\"O\"p\"n!p!l!w!W!L!p!S\"K\"L\"Q\"K\"l!S#Q\"N!T!R!j!R\"R\"L\"M\"K\"O!V!I\
        #Q\"K\"l!v!q#n!n!s {# s\u{1f}``N=)% N!t\u{1f}`TK!vF\u{0}$ s!F\u{1f}`<xe ! Lc>!!O\u{17}\u{3}%!N$:\"K;K&Dtm\"BO4Q\
        \u{2}<* p\"F!C\"p!I!I:q'N3K\u{19}C#\u{8}!AyXF&\"J#P\"M(P2z!J(t!,rQ0#=v\u{1f}`,v)n!'E_'#5wUwH|\u{1b}4! Elq% L!u\u{1f}\
        `TM!uq9% N&H;L5O&N!8!\u{9}wH\u{1d}(!J$K\"L!MAMu~\"HWxVG) C\"B$D#?!~7K*v\u{1f}`7v?2J N!x!R#P\"D!S'C,B!N!C%V&C!Q'\
        H&6$>4v$I;E!~!O!B!N!K!{!L!>#C,H/G\"r!I\"L!s!L-n!C\"G.R$D0t!I\u{1}-\"!O%O\u{14}L!\"ta)) q!M$I!O!M!N9o!O5G\u{13}N\
        \"Ay\"Kx/$\"K$M=K\u{19}{ds!AI,t. t&P!R!N;P$Q!P.Q&JIs(x)NUL2I9N\" n(N^-\"\u{1f}`9xI]! uT|# M!L@P8=$ v!I@w!K?\\2 \
        t!S!P#=!J\"R9l!P$A!O0O$J!G0JFMLI9p\"Rgy\"!GAJ?s!WG{\u{d}#\"P?u\"K!\u{19}\"!NEq0\u{7f}$ y!K$L\"Ekb#!N!SUO\u{1e}+\
        % H$n\"P;K&PMt\" N\"r\u{14}8$ L!D!r?I@\u{a}#!E\u{1f}`-{uS(%J\"R<N!D!H3z!w$r3K% s!K%Q!B!OK\u{d}$&K\"oOH&E_i!!Kf/\
        % v!@&D:u!G\u{11}Y# n!P&Sj\u{1}#%F<z%I\u{0}[$!E\u{1f}`5v!K \u{e}!Aq\u{6}W$!I$tAz4DN8!\"n~t$!K&L;N\u{f}x'4\"'F\u{1}\
        {vo$ MBM6N\"Ju\u{2}!ZOu=!Bv^,! pJ\u{19}% G#o\"M?r4Q\u{18}\u{1}+ n!I&A:L\"R%B.?$?4v$I\u{5}q&j!!G*1!Ay~+* Q!K!P!L\
        \"s=N!P!N\"s4HYk\"Dw4I\u{1e}\u{1a}\"\u{1f}`XzWp\"!F&@w\u{1b}\"!H&Ms\u{1a}( x!O&?!H@Iey%v$Hd\u{1b}C!<!B!n!L\"O!:\
        !E'O\"G\"H*K$m!@!G\"R\"O!@!I!Q(N$B!M\"P!Q!Q!?!L!G\"N$Q\u{14}G!L$M!H!NBK% p!F!INx\u{5}tPI\" wAz2*\"'HBKj3\"'uAy\u{b}\
        0> l!Q\"O\"K\"H?P\"O.O%N!K0L=J%J!M$H\"K!R\"M*G$I!N'F/G8H!L#Q%O/K!K.p1a#!u\u{1f}`Uu*}#2qSq\u{12}D\u{4} \" r'K5C+\
         t!Q#L!J!L!N!L5J$u(K\u{1f}JwU\"!uAw\u{1a}i.!G\"R$q!N'T2Q!P&o!S-H$P#O\u{b}L0J\u{10}g$ K!G!uAqJ&X B!I!M!C!M!\u{7f}\
        !R!J!T!,\",\"6\"0\"(!F!(!F*P#I!J!S!E!P!w!T!L!R!9&2!B#1\"A!R!D!K!s!I!?!I%5,N$NOG!F!G!I\"sAJ0G!H!J!I\"y!M!>!Pg\u{2}\
        !Au#w#\"CFJ4v\u{16}\u{16}\"\u{1f}`Hsxn!(t|k$ L;urG#uE\u{2}\"!sAu&C# J!uAwE:!AxTk! EXKJ R!S\"L!S#M\"Q(6,O%Q\"M!S\
        !R\"L!Q-N!X!J#Q!P$L,K\"N(N'O0N%J'M(N,N!M!K-R#K)O\"P!Q,S!K!P!P#M!R,w!\"N\u{1e}u\" yAyoS'%O#S5L,R.L\u{11}L,Lt)6!J\
        $Q\"L7R#o!L$P\"P.C&O!PKs\"L!N!O(J/P:S*N\"R\"O3Or\u{11}&%K\"w:v'F\u{1f}H#y1j*!J\"O\"O<p#I!M5H!MWKUJ\u{1d}m\"\"Q&\
        po1# w!F@t2'!\"p\u{5}\u{c}# L!sAu0d!'to(B x!;\"F\"=!K!>\"D&:%s)G$n!C!R#D\"?\"J+l!B!Q!D\"Agw,O!J*q/r!G\"M+E'C\"I\
        !I!E,p^|$ p!M!O?t\u{2}H\"DL4tF\\!AE\u{12}u\" x!GWx!Au\u{e}\u{17}' p\"M#E8x%H\u{7}G?x u& N!M%NBK\u{1f}`0Lc$> s!F\
        $W!X!S!Q5A!l#Q!Q!R$U\"V-B!Q#D\"J!MKI#s!Q)LSA!l!F!O,t!K$B\"F`\u{13}!!G1\u{3}# q\"H$N2J) r!Q$L\"L!I;O%K/O\u{6}Nqp\
        \"!t\u{12}vn=\"\u{1f}`=x\\*#!M&I;P\\\u{18}\"\u{1f}`HrH\u{13}! ru\u{1b}!!KaY!'I\u{e}z$ H'x:N'u\u{12}13!G!p#A\"I!\
        n'F2p!L&K.M&NYH\"K>K#A-o9M:w$J\"k# s!F@tD^!!Ld\u{1b}!GN*wB y!J!I$N!T!J*O+H!N#u!K!J$O\"T*Q#L!L&R0L?L)G!L0J!P@r!H\
        !N\"M,u\"L$P\"N.H!L4k!%MX%#!C$D<w\u{19}_\";tut8\u{2}$ IAP\u{1f}`'J\u{18}v# s\"H?r\u{0}\u{13}!Cu_-# G*|Au+B\"!I\u{4}\
        }}[! u\u{1a}>\"%IAJd\u{3}4 n\"P!M\"K!M/E-P!K!B!F!A/x\"p&K*H!I\"E\"E\"I't\u{11}c' s!P$L!O\"N9p&L=b! teg#\u{1f}`6\
        u!K\u{7f}x! sWL\" J!t_\u{1d}7!L!K#S#L!N&N.N%M!N#T#J-N!K#N#Q%P\\t/y7v$L#O-N'Nw\u{7f}+ y!=!H!O>z!B!F%?Ax\u{1f}`)s\
        <\u{1a}!!E>\u{a}# r!B@qeu$!G<K\u{1f}`,Kq9\"AzHzu^!Bx\u{7}P$ q!H%P;s6<\"&o\"K\u{8}L!!F$e+ n!L$?!Q!P:r!Q!O#D0I&K1\
         #!G'R:K\u{7f}\u{8}$AJ!L&u.vzH# z!>@u\u{14}!*\"o#K\"O5O%s!H$NkOVr0H\"x!!N#r\"Ds4M+C\"\u{1f}`Xw(\u{15}!\u{5}t8\u{18}\
        !-uw;!-qtS@ Q!?\"=\"v!J!=,>\"u(J$M!@!O!C\"\u{1}\"B\"v(u\"@\"D\"C\"3!H!G!N!?$?\"F%H!u~J4D$F\u{a}B% u=K\u{1f}`+u!\
        KC\u{1e}\"'tAvA:%\"I%J!G3ouo\u{b}N! M Y$ K!w\u{1f}`=v.X#!E\u{1f}`!x\u{f}&#'K\u{1f}`QK6`\" mVL\u{1f}\"\" N1thp$(\
        O9s&O\"Ibq! Mij+ L'R6s!P#L\"R%Q/M\u{11}s!P.Iq)!WLQM!Ct,1\" xAy'5\"\u{1f}`HxSU,!H!r\"E!>\"F\"J!N;K%O.O\u{1f}`!HH\
        \u{7f}! u<\u{12}!%N(I&!O$D=D&ppsQr-=!!L]U\" r\"M\u{14}]$#QUK\"RlKMZ\"\u{1f}`3z)K!Fs>:E M!Z!j!=#i!T\">5l#N!U$W#W\
        -K$S!N!P!T+y$N9P#N$P!M%P!N.O!P!S2N#F+q!v!v$l/T&T3x+*\"(L;Qr\u{10}\"!IAKEE!Ayq\u{c}!&O_V! MTR\"*t9M\u{7}f!Av3\u{5}\
        '%K\"I!M9r6LTF\\N2^#!s@L!ufZ\" KXN\u{1c}\u{18}- D!M\"L\"o\"P:G!S\"P\"o\"N0FlRXs~Q# r\u{1f}`XwD + o!P$M\"H6J%N$L\
        \"K/O\u{11}J5P(O\"!F@s\u{11}1!A{+V# G\"q?JEz%!C!J$I;u\u{0}H\\'\"\u{1f}`Xxnm\"!CBK.a#'v\u{1f}`Xv%$. J%T<J%T0P$IX\
        M7s/K+s$N#o-J:vYH!\"qR\u{11}\"\"O$O@F%'F6M\u{1f}`+s!M`w!!M3u!AuP)! Gz\u{8}) D!v!M$M!L!L9E!t$ISk\"DF4v\u{7f}Z.!Q\
        &M6O$Q'Q.IRv!A#E!q!I!JYO#QP.!GQ\u{1e}\u{1c}!VM\u{1e}$#!K&r;LI\u{3}'!K&O!N6L\u{1f}`*y\"Lk\u{1e}\"%tAvrU\"\u{1f}`\
        .I1]$!M%S!I!O6s#XN\"O\u{1d}uH\u{1e}\"\u{1f}`Hr<\u{f}(%J\"R<N!E!H3y!w$r8e!At1r\"\u{1f}`.s\u{d}\u{1e}# I%HQPCX%!H\
        !o;I\u{1f}`,Iv+!Dvn~\"\u{1f}`)ue\u{d}\"FL4t:G# J'qAsD\u{7f}& L!v!L\u{1f}`;K!xO'! r\u{8}j%=\u{0}!>\u{1f}`+\u{0}!\
        >ch! qs## s\u{1f}`Hu@8# o!P&Q4z' O!uAI\u{1b}s7K!t#s#)\" q\"J9z\"\"MAR4&\"BN4u\u{16}uC!U\"M!N!I-P\"P)P!P$T!W#L.K\
        $J\"I!P1M:G\"q#N!L\"N0M!L'N/n(N\"J)P!P/R!R#L!I\"p8v\\U\" LDs\u{2}#% P!w$C\"?OwE%!Pu'c!ARDD#\u{1f}`mL$ry<$ N!t\u{1f}\
        `=u\u{1b}D!!p,S)!D2D3A*K\"K(n(rdu^GAf! vsp!\u{15}wIN\"!>OS{m! q']'!J!K$M\"r;N&n.Hj\u{a}\"!FVQAn\"\u{1f}`9w3k! x\
        kt\"\u{1f}`Hw\u{9}k!Au/^&!O!M$O\"P;P&MzQ( L!L&JQJ!K^M.vOws'# L'sApo_!(rs>#!<!K@DM[O X!V!i!G!A!M\"P\"5\"/\"4\"D!\
        ?!*\"4\"L(L!P!|#Q\"J\"N\"K(I&O\"M\"O!R!I&G(L\"KGK;M!I$J,N(p!L!P,I#O\"J\"M0D!K\"|(vBT! sIz\"IL4tLA$&N\"N\u{1f}`P\
        t\u{e}Z$'D;p&F.CQP!Az;c! s\u{0}\u{6}%%?\"H;s&K.@hM\"!D'K\u{f}k#'G:r\u{1c}t\u{6}\u{11}(&Q!q!P:C!J)J0v$v\u{1}>( L\
        !J'K9Q!L&J!O-NVY#\"E\u{1f}`VwlM! w\u{17}*\" t#GPX\"#L>r\u{7f}P% DAG#n4J\"PUM*&T7I%Q%P/Q.NGK*JSI6L_$!%P\u{a}e$ L\
        'L!qSPRA\"\u{1f}`Hw -! s*%! t\u{5}7$ q#L\u{1f}`+InD*&A!D!J<z#E!H.C!F!B\u{1c}xeN\" q'Nc:! v\"\u{19}!A\u{7f}@?\" \
        O\"Q,:!/qF), F\"O%n:F!N!Q$p/M!J#B!F!Le\u{7}' I%B\"v:K%E\"u4BM\u{8}% M!s\u{1f}`(K!vL\"!A|65!Fv'a\" r\"O\u{4}9\"%\
        uAvP(\"\u{1f}`Xs`p#\u{1f}`Ht)N\u{14}\u{17}\"\u{1f}`7z\u{d}9#>O\u{1f}`,O6|&!M!P%M6M\u{1f}`(yK\u{16}%'J!N\u{1f}`P\
        I\"s\u{10}%\"HI4wdv! rRLB V!M!K!N\"N\"Q!u!I\"F$L!P#K*R%Q!P!P!Q!S\"R,N\"J!S!O\"L\"B\"JUHJL!O*R\"I.O$I\"KP\u{2}!!\
        C7<# LBL:G(]!At>2#Fl0K$L\u{6}5# r!G@u\u{11}P#!K!L&MOO,!N$P!S\"S:T$N0M!O?rMODp5Mk?$ I!u\u{a}u7vOf!Zr2X$ qAy\u{1f}\
        `?w\u{1b}\u{15}\"AuGuPU!BKZY! P\u{9}\u{1a}0 F%q!G!Q7R#I#t#H!M.E\"H#Q!G!N\u{1f}`\"L;'#!sAv!N\u{c}r\"!>@v\u{17}V%\
        \"S$N<J\u{1f}`6FV0$!@!N%E-oIM$ N!t$J<PR-( H'I!N9N!N!M%L2P`F!(qE*%=w!I\u{1f}`+w!I\u{a}^>#P#R!E!M':$C!E!N(O$T'A!G\
        /?\"=!B!<!G-N\"O&@\"D!IhE!C!q9G!B!|\"E!Ix-! KXn\"DL4t\"z$ t!H@t!K3c$!M!N#B\"I1*%'E;u\"F$H0yN># v';:y\u{3}\u{a}3\
         s!E!G#J!J8O#j!L!J$L3I!J\"L,wAF!P*OTN0E\\\u{10}%=w!J\u{1f}`+w!J\u{1a}p# K!r!I0\u{14}\" q\"P\u{1f})!As)y) L!n\"N\
        #L!L:K#L$H4E\u{d}\u{9}\" vA|{z! rz+9 T\"l#S\"P!R3F!O!M$W%M\"P!R-Q$K#PPn#F!O!o!N\"K!O1P#L>M*4\"!s!K+\u{a}#$R\"pA\
        qp=!'u9J3!Q$R\"T!m9P%P\"U.Q!X#R!M!PVO!NLT6R#Q$Q0P[\u{17}- m!5!w!<\"D!H!?!B:@%J0l\u{1f}`#q\u{18};\"\"HAH7\u{16}\"\
        (Mny\u{13}*# s(H9sU-\" s!GM7( l!G&C;J!N\u{1f}`&K#L\u{a}|\"!sUM\"\u{1d}\" o\u{12}tn\u{8}\" m'C@\u{12}!Aw9c% q#S>\
        t#J\"O:=\"\u{1f}`HMRR!\u{17}~\u{16}b\"!D\u{1d}zJDZ q!H!N!:!O!R!Q!P!H#Q\"z!v!P\"J!Q\"U\"I'N!O#q!N!S#S!Q\"P%u#Q!K\
        !O!K\"G$J!O!M!S&O(I\"L<J\"K!K*L0I!Q&L$s1u%q!N!O\"M,o!O!O$M\"N*N%O\u{1d}b!\u{9}v\u{19}@! J%Q9 u!L\"O\"H\"U!R5I%R\
        !U!J\"Q#P1?\"<JE@J9@(v!F/m!J$D\"F!J.KRg' r!L!K#L<p\u{1f}`+J\u{5}5+ H!C$B&{!C#;$>9s!G\u{1f}`6uQ6!Ay7\u{1e}!%M\u{8}\
        ^$ M!s\u{1f}`=tXs!Bse7! sFn: Q!E!O!J#T\"O+J*p%I!S!Q#P/L!N%O!I!I$J\u{5}I!q\"P.H!N#Q#J/MUg- L!t$G!F;J!P$H0t\"@ju$\
        NQG!uo+\"!uAwCQ\" r!H\u{1a}\u{16}\"!uAvb/!'PE)\"%IQL\u{11}\u{11}!!NLs\"'I;JK2! r@\"9 N\"q!A\"K!p8r#S%H0G&PIy#x/\
        r+J4M#L#I)s$r\"N)u!J\"G5I%uP~# K%p\"KA.!\u{8}z+U%%JSq\"L4J$sES( H!>!sAR4Q6sGnJmg\"!,sx\u{7f}\" qAvO$$?L\u{1f}`N\
        v#Lxx#!G\u{1f}`?t=8$!H&r;I&tX\u{a}) KAP!E\"I\"q0v!J!v\"F\u{c}J# n!P&S\u{15}\u{15}! H\u{1f}f\" HAJ!\u{1b}!(N:z! \
        GH8&!r!F?H!u\u{1f}`&sRz- n!G&A!L9M%o\"B!J-?$?4u$I\u{5}qqh!'L\u{12}&! L0u% J%v\u{1f}`SJ%w%3+ K!s!K%s!L:<&s\u{5}M\
        !w.L!rU#' M!PAT\u{15}IAN$G!N?n!Bt:\u{14}\"\u{1f}`X{$N% M!s\u{1f}`lO!sF\u{1a}!Auc\\#CN3N'M%Q? q!I$D\"K6L%O&Q.K6M\
        :I#F\"J\"u!G%G\"F#A*E,M%@#D,z%n!L-F!I\"K&L/H!L#x~s& s!D!F\u{1f}`,|\"CJ\u{7f}\" t%M,9!\"K6O\"\"J&J=K!)oM=\"\u{1f}\
        `Hr\u{15}n!(oN\u{8}$ IAP\u{1f}`'JO*!!KhFU q!S!V!6!M!K#V!:!=!;&P#o(O!J!T#h\"T\"N!L\"K!T*O#R$P!L!Q!L/E$M&q'N,O\"M\
        &O'F/N.l$M%M!L!J\"y%m!J!W!H*u!H!M\"O$K1J!H#*!.sZ\u{a}#3N\u{1a}w#IC\u{6}!\"G?e\"&O*qzN!\"KP}!\"M\u{7f}0!Bura# M!\
        L!p\u{11}v! K~>\"\"w\u{b}KN'!\u{8}vBk! u\u{14}\u{18}!Az8Q! s~t'&N;Q!Q%P3J!L!F'3\"\u{1f}`XuE\u{1a}\"!L\"K+0!FuKH\
        !A|QO# JAM5I \u{11}& K!J&v:L!L&w'!,\"P#L\"C7N%Q#J\"L4DIqdP!G/Q\u{11}\u{14}#!KAN;Lw2!%LRe\" p!Ghr! IHW! J\u{a}LC\
         m!L\"F!N!G!T!J!P!I2L&o!N$M\"L!U$H#s!w%S\"J\"F#M$v<A3L\"N'I.R6J\"I,M,o\"R#E\"M^4# LVC&K+[!!r\u{10}'\"FM4szp! E]\
        9!!NjO\"In4O\u{3}\u{19}$(t\u{1f}`@K0tPl!DJzy\" QFTx1# s!B!Li`% s!A!I%D:vv2# N\u{1f}`XO\u{a}7)!K!Q#@\"H:q!N&L\u{1f}\
        `-t\u{e}[!(K^!!(LCr\"\u{1f}`E{\u{6}\u{10}! qf\u{19}! q\u{1a}O\" tAx\u{1a}_$%r\u{1f}`Xt!rmA!\"M.+!&MZJ0!B$B!P7J$\
        t!H\"?\"H\"D0\u{1}PE#v6F#y\"HAsd\u{15}\"Et4M$#(!L\"S\"l!B!K(S8G}LtS!!Hr\u{10}+ q\"O#F<N!N\"F\"J\"F.v\"y$x\u{9}{\
        !(q\u{1d}I!AJgH@ D!s!L!P\"v!K!M!H'J.u!K#K!M\"s\"y!K1B\"P\"?IO\"J:K2s\"H!v\"K!u$v!M*u!K!G\u{3}d!,q6Q$ p'B\u{1f}`\
        Qrz\u{1e}\";vuv\u{1e}D!&MY90!H$B\":4G\"v%C$EeE\"q!D!K!GLr!D*F!vD3\"\u{1f}`@te\u{b}\"!sAv`l(!P'K5J&Q&L/Qfysw\u{11}\
        s%!M\"N%N:N:J\u{f}s\"BK4t3\u{1}#%BCJ2E*\u{e}, K!x!Q#BAB#P-Cxy!H.t7L!y\u{c}iM P!O\"Q\"T!o!O)F$U(s!T%S!W#T\"Q-S\"\
        S!O\"S!S!QAN)O'L!G!Q\"s!t!O!M!M!O+T5Q'P\"N#{&T\"J!Q-Q$P!P!N*Q%Q/`\" K\"qyc# r!J!I&v#(M\u{1f}`eJMX% O\"u&M;vtI\u{a}\
        |! r2H(%H!N=L4KUrPD\"u\"F*!)\"R%L!L:R&D!M1DsHJwQ$( j!?\"I$?;F$F\u{0}u'rtw\"!J!N\u{19}J!!C6T#!sAw4I\u{0}]D!O\"O!\
        S!K!U!L(L\"P,P$p!N!P!N!N!L\"R!Q-N'Q/K?K*N!O-q#K!P.O'l!N\"O!L(P\"H!R-L\"IB\u{12}% p!M$K!J;t\u{1c}`\"+vAq=h# t\u{1f}\
        `Hui*) t!K!Q&N9x!R&K.M!K(\u{a}!%t\u{1d}w? A!?!>!1!\u{7f}!9!O!3!D'8!D\"A!:!<-C\"A!?!v!D!O\"=*E%;!q\"P.C&oVnLu&H$\
        u}.% J'sAtvI$t f#!E\u{1f}`Wv\\[#!A&I@S\u{d}\u{0})!A$C\"N;H5T&MUt#M!O\u{4}J!BwyR$ r'L:u!KQ\u{b}!AxZt$ J/t2M/u\u{6}\
        \u{18}/ N%K!M'{#M$Q*N$Q!R#M(x'P!P!M\u{12}N\u{18}\u{1b}! r{\u{f}% s\"JAJ\u{1f}`%q.X' v\"J&E9t\u{1f}`'sUE36!!H\"H\
        ! A@b!4tTB#!B!P%E!.&!@%P<D!O\u{1f}`5q\u{1e}z!\"IFM5 k#=\"G!Q!M7N#o!Q$K\"N/N#G!L!LQM9MCN!L*q!M\"O)\u{1e}\"\u{17}\
        |\"GR\u{13}$!K\"O$OOE4 !'P |\" p!G\u{d}W#!I@u!K^<'!>!G%v:t5GRJ#y\u{13}a\" IAK\u{13}Y#!M$E=MXt#!K\u{1f}`<ugT![I]\
        \u{c}!FG\u{d}aH K!D!I!}!B!J!N!D!K!@*I*I$M!I!K!w!H!M!L!K!L+J$K\"H!M3u$=-sBK#r\"L!R)N8I#L%p'M#r\"N\"K8R(!C!J#L#x6\
        J+miKWJ~., O!n%T;O&T!F!P-?&tfv$KRIQq!Bv /\" s\"N+u!!M,E/!O!V!n\"I#N>L!N!I.D&M!L9v?HHH\"G\u{e}C\" uAuD!* N!q!?#E\
        <O!s4C&CYycq$\u{5}\"\u{1f}`Hs1\u{a}% L'N?p0I$LM,%!O!L&I\u{1f}`5vjb$+q!E@R4t\u{0}\u{2}!&G?\u{11}!WN\u{7f}5V K!p!\
        p!K\"S!S\"q!H\"H$D\"C\"G*V!S%q!J!K!C!G!P(I#I\"D!K!E$T*wEp!H!H!N!G!I#L!H!B#S*S\"s%P!I'P-N\"H(o!V!S\"p%H&N\"L!J&o\
        !F\"\u{6}\"!MAJ!U\",oUpK\u{1b}!!GB\\# K\"p?H\u{8}+6 R!N!N!U\"L!S\"R+P,@#Q$M!Q\"S-O\"P\"K#N+whM:J/O6@\u{9}\u{d}&\
         M%J\"C:O%L1K/B5 I!p\"F\"P#N5G$N5>$?\"E!L!@.spJ!w!L!G!J(G4H#MPN$ o&H;t\"O\u{1}x# p!P\u{11}s}r%!J$O\"O:@\u{1b}x[\
        u# tCL4s\u{4}h\"!JAKJ(\"\"P?Q \u{e}#!E\u{1f}`<s^*\" wAx>8#ESJH$w\u{17}<\" QWLj?!!NU3' I!G'z9I(viC$vg\u{a}) E!P$\
        M\"n:N!J&t4F\u{0}I\u{e}Y# I\"L\u{4}u\u{3}X\"\"N%A\u{1f}f% K#P\"oAQ4r\u{16}*\" tAv\u{b}k#<rqQ$r\u{9}Y!&JdV! v>q\"\
        \u{1f}`Xu4;)!A!o#N\"O!M:F&L0Q\"DS\u{10}'%N\"k!Q:E:q\u{1f}`!N\u{c}\u{c}\" M!q\u{1c}*# s\u{1f}`}F)<$ N>s\u{1f}`,s\
        '!\"\u{1f}`Fz#m#!L@s!Mq\u{13}$!G$D\"I!I,v!!>@\u{3}\"!IAN*w$ s!J$C<r1P$!J$I\"M;No\u{b}\" I'u`}#!O&M:N\u{1c}\u{9}\
        % K!n$M\"M?NI\u{d}$ ?!s!t?G>\u{a}!\"OWh! t\u{1b}\u{9}#BE\u{1f}`4xAH\" LCrL\"!\"NS|\"DF4z-9!\"Ldq. p!N$K\"O7m$O$\
        O0K$L#JUJWm\"L-K[\u{7}\" J\"r\u{15}\u{13}! vy\u{d}$!J&R:r!H\u{17}9!\"p=\u{3}# s\"E?xN6!\u{13}r.k0 x!E!N&N9s!I!L\
        %D3NOL,O+s\"H,L8p$N\\\u{8}#!MAM!qgs7 K!C!E!{!;!I!U!8,9.M!F\"r!D!K!T1m!G!IkFKs*s!E!J\u{4}T$ I!u\u{1f}`=s\u{18}b(\
        !J&M!M:O%O!K!M1OZ\u{12}!'Lap!DvCC!AK\u{a}:!\u{d}xR=% t>K\u{1f}`*u\"KXh!\u{12}xoj# G.vAv\u{1d}],!G!H#I\"A!J7H!z!\
        t\u{1f}`LI#H!z+_$ r3N.s3NT5$!O!Q#L=IZ8\"\u{1f}`.{\u{5}\u{1b}\"!J!s\u{1e}\u{1e}%AQ(T-M\u{1f}`\"J\u{1c}B&%D\"N<O&\
        G.q&wB5*!Q$N\"@<L%A4EfN;N,p5J-^!Ax\u{1f}L\"\u{1f}`Hu\u{b}6$\"N#O\"A<LB:$ L!t!CAG(n$ s!H!M%EiI#!CAF$q%B!CN_\u{9}\
        & u!H!K%J:t\"L\u{1f}h) t!H&v!>9o'n!G3PZIHu\"!K&H>t% w%J<w%J2KkN# t(K9zNi!AyDb\"%uAxq\u{18}#!s\u{1f}`=vI`* U!<\"\
        >$;,C!w-O4sxQ\\r\u{5}\u{d}) O%O\"J<s$I!J!N1I\u{1d}KHH2!o\"J$A7I*H2>Yt\"J-D6E!q!M-m\"I!F+D\"N%I\u{1}^#\"o$K=r\u{1c}\
        {!\"q\u{e}-! KKPD!Q\"H%V!M\"L$L\"P\"P(L'N!S!P$P!R!G,H!S!K#V!M0LDL#J,K#M;R#R%u%P.M&O!P'O+O%v!t[\u{14}$ v1I0v1I\u{15}\
        f$!D$D\"vAr:\u{0}$ N#P\"oUsc7\" pAr43#\u{1f}`Xz8r\u{1a}.!du)o( s%K!O\"P9p&L\u{1f}`8Kwx$\"pAr\u{1f}`5{(>!!JD1#!J\
        EG4xL\u{d}\"\u{1f}`HK\u{e}j!AL\u{f}.( |!H!J%I!G9x!M&M[\u{b}!Bu\u{19}Y!\"r\u{1d}n!'OM(' N!u&M;N\u{1f}`3R!sS|!XM\u{1f}\
        v! s\u{1c}\u{a}\"\u{1f}`=zal!!N\u{7f}|!(LRm! s\u{1e}<\"\"M&uuX\"\u{1f}`HuF\u{7f}!Arp|! u\u{5}u!&Lyp!&PFN& C!F$u\
        <F!I$u];!vI\u{1c}6!Au\u{0}_5 I\"h#S\"m:K%R!T\"\\-V$P!OOT(IGU&T(L0M%S!T/P!m@t! v+\u{1a}!.rg/!\"I|\u{13}!Cs(6\"\u{1f}\
        `:wH|\"\u{1f}`Uw\u{4}N& N!L!L&w\u{1f}`5J*1! KAI, q!Q!P%P?D!N\"q3M!GyK1t0uS7$ L!M!R@M\u{1f}&\"!sAx\u{1b}&! O\u{2}\
        K\"FO4so\\!!N\u{14}z! sC+% H#m\"L?O4sP0!Au\u{1c}u\" pAp78\"Es4H#F!2q^\u{1f}! L\"?!\"q\u{3}\u{3}\"\u{1f}`=wS\u{18}\
        % u(I,P-z\u{c}q\u{4}+< q\"m!M\"J\"J!N#G$H.Q$t$s\"Q!N!L#I$G&M!L!@!F!F!N\"NUN\"u!L!PRQc\u{14}! NfJ$!J%O\"N9o \u{0}\
        ,!M!Q!P!p#H\"?!s8M!P$O!J/JO]!AJVF4 N!R$K!m\"s5H)G\"P.D'SKJ&t!J&LHG+I\"m.H&L/t+j$ s\"F\u{1f}`VuA1!\"n~D$ I't\u{1f}\
        `Xw\"\u{11}#3q!H@rYE!AHX-& m!J&F!K:JsN\u{1b}$\"!H<K\u{9}\u{15}!+sN\u{1c}\"\u{1f}`Ht\u{1f}{!!DU\"!\"HAk\"\u{1f}`\
        U}5\u{12}#!A$F\"?\u{13}\u{f}\" ?AE\u{1d}\u{e}&'Q;m&J!O_r9L\u{7f}>\"\"HAH\u{9}7# G&N;HrY!AJ0<%\"E)n,u_G!uGe!!HX7\
        (&L8P)N\"Q1O\"O\u{7}u4PK\u{f}! s x% N!J&rOK&u,J# H%N<LJ\u{10}! w\u{1e}y!BtXT\"\u{1f}`=zFR\"\u{1f}`=x']!'r\"\u{18}\
        !!shM!&p`\u{9}!,rU2( r!N!J$K!q!N\u{1f}`5G\u{2}3% M\"M2s\u{19}G$uE\u{11}% NAM'O\"p4I\u{e}%\"HQ.R3\u{15}L T#R!T\"\
        Q!T!U!M\"I(G!M.M!Q!E!G!K!H!N!K!A\"G(F#q!r!t#Q&F!M)K<q#L#N$q!L\"L)r:N=E!L!S\"O#O0p!L!Kh\u{17}\"IM4r$i!(NaB!\"O\"\
        \u{11}\"Bv!NcI! q\u{13}MT P!U\"Q!T!H\"N\"N\"K\"C\"=!L!H!N!C!K)M$V#s\"Q\"Y(E\"M!Q!K\"?!H!6!D!8!F!7!K!5\":\"@\"J!\
        R!=!CCS)N!QIE#L#t$S!Q!p,B%G\"M!RH\u{5}! sKl\" w!I\u{1d}8!\"KDm\"\u{1f}`:wwQ!FLQd# u!H@w\u{1a}>\u{1f}0! \u{2}!L!\
        T!!!'!H!o!K!n!$!.!*!2!4!7!,!6!.!5!)!5!7!<!?\";\"L\"L\"4!2!u!V!W!1!6!D!k!M!i!/\"1!?#*!<!4!<!0!=!K\"2!:!@!Q!I!V!=\
        $5\"7!E#q!v!7!<!P$G!Q#H!N!t!?$;\"M(q!K!T!o!K!U!J\"n!Q\"L\"l!O\"L\"n!P\"<%O\"r!L\";\"G!o\"N!S#t!S\"8!A!q!C!T\"T#\
        O#p!K\"B!M!o!p\"j!l!v!n!L\"C!M#8\"5\"6\"u!O!R!w!K!R!9!8!H\"M!S!9$:!@!>!C!9!?#p!N\"4!2!l+j;V% F+L!|As4A_X!\"L\u{a}\
        \u{9}\"\u{1f}`6uy(- H/r$P.J!J$F!E)t*tss#LGE5I\u{11}K!&M\u{f}`\"\u{1f}`Xu}p- F!n!n#G!G8M#I5K&G\u{d}M\"r.t&I\u{6}\
        J%!M$GQI\u{1f}`8KQh!!:!y# R!Iin^0! sLG\" I\"rD\u{1d}! MuI+ S%K\"O!Q5C+K.H&LjI6K,DJ;#!L!I%DJm!!B\u{2})(!I$G\"E:p\
        #z4D\u{4}t!G\u{7f}R! s\u{d}\u{7f}!\"K\u{10}r*\"R$N!N;J!H&M.o$S\u{1f}`#Ml\u{1f}\"Br4L\u{1c}\u{1f}# r#E$A!M+ {!A!\
        O#L\"9(H2~!E!P\u{1f}`5u\u{10}N$ t%I<t9J\u{e}h\"\"L$Icp$ L%I\u{1f}`CI\u{12}\u{17}$ v>L\u{1f}`*t\u{9}\u{1a}!Aws %\
        !M!P!P$HAK}\u{16}$!I!O#GBTZo# L\"sUO.>!\u{5}xo;# r\"FAJC\u{16}\"EN4t4##\"Q?r\"ON=) O!G&s:{UK'tDG%xAR<*$\"R&L;Q&\
        O1F& n\"O%K!LAM.J8\u{9}1 Q!I\"w!C!N\"C=o!I!P2T\"Q4t$ITPJs*n\"P\u{d}4&%K\"H!L9s6LTF\u{10}@$ u)I\u{1f}v#Ir # p!O\u{1d}\
        Pi|#!J!N%N\u{1d},!XP/\u{7f}(!C!J#L#x6J+miKWJs\u{14}B S!6!A!<\"=!D!\u{7}!B!<&8\"6\"B*F!K$@!>#D\"{!K+G\">!F#=\"wA\
        q.q'PVF!L!x.B$F\"x!H\u{e}P$ RVN!Ivv\u{6}!$ u%L<u%Nwr!Ft;*\" GAJ\u{d}')!O!P%J!K<u!s3J!M!Je@) L%@\"r:L!s&v.E\u{2}\
        L!s5\u{6}&!N$E!P-PERxJ6\u{1e}'!J&r!R:K!Q%p.L\u{0}C$ M'tAv.EQS\" r(Me3##O\"I.q\u{0}L, R!o!P%>!L4M'TjP!p#M!OKLT>&\
        !M&H!L:K\u{1f}`6K01& H#F\"u<I%I4{|p!FtOn% x%I<t\u{0}u%LU\u{19}\"\u{1f}`3yY+2 q\"H$P7m!T#m!Q$N!N!J!N.KaK!D4I:M!m\
        7N\u{c}q' K!F${<M!H${4B\u{0}J) L!}$J\"I:I!sgv9w$L\u{e}7% s\"K\u{1f}`ks\"Leb\" ~A\u{7f}\u{1}7! Q7r% F#>!sAr4K~e\"\
         xvz\u{1f}\u{16}!Ir<l# L&IAK<&7 s!L!R!L\"J!S!J!W9o!K$P\"O.J!J#C\u{4}O)n0o!N!P$O\"I-s5E!XP\u{1f}B\"DI4xT\\7!R'N!\
        M&K.O!P$T!S$T\"Q-M\"H\"O!P!KPNTQ+P,n!J!J$K!U\u{e}\u{11}>!O\"<\"L6C!S!N)Q#Q-P'PHo!J$O\"O!p!I!O!C!S!p!F\"L!O1S#M/\
        M/N0I$J!P]\u{6}\" wAw>\u{6}/!P!P#J!M!Q;J4L!N!H!K!F!J\"K\u{1b}K'F?#c w!;!O!D!M!C!J!>!S!G!O%A\"C!Q!J#E(R\"A!s!J!V\
        !N\"J!N!<(H$O\"4!N!G!O!B!H!9!S%E%N$F:s!@#C,M-B$M(A(M!O&H\"P!O'l\"R!G+D\"m!D!R!G\"E!N!I!U%H(s!F#A,l\u{15}T&'K;s!\
        Q&Q-ERtd\u{c}\" |A|\\~/ K!\u{7f}!B#J\"G!J9B!r!H3t]wEK0B/J!t\u{1}x!Crg|!Av\u{7}n#\"J?G\"M\u{9}K#%s\u{1f}`XtVr$ o\
        !L!M%?@&4 z!D!T#K\"G!L9s!K$E!P!I!O/O\"NMI!s;O#KEM4Pcz' x!B\"F$E:s\u{1f}`7s?Y% n!B!N%I!OB4!\"J\u{e}\u{1}\"\u{1f}\
        `/w\u{1}G# t!C&F=\u{14}% M3sAu2Jjq4m\"PH2s\u{11}VB L!C!L!>\"I!M!>!K!H$:\"\u{0}\".!C!N.L!J!Q!G\"K\"E!M'z&=$I!O!@\
        \"J$q$J\u{11}O!N%J!H&xX|A Q!<!B!K\";!E!7!D!7\";$/\"1\"A!~)D$M\"H!M\"C!L-K!x#L/ofM!@#r7E/Q#I#H,v3Q\u{1c})\"\u{1f}\
        `\"uBD!&J=`!%M*R% u\"M$M\u{1f}`RuMJ# M!t\u{d}uV\u{f}!(N\u{c}V% L!uAw4JSxe\u{7}$ v2I/w2I\u{16}h\" uAxx&\" q!=(1\"\
        $nApV!# p\u{1f}`XM$n\" OVD\u{7f}i)!O!R%CAJ!T.Q$L\u{c}F-y\u{f}b!YAqK& S&K\u{1f}`gJ!w!LVel [#Y!L!R!T!i!o!<\">$I!E\
        !O\"P!G!N&Q\"V\"|!x$L!M!P!U!R(H!I!O\"Q!I#S!Q!P(K\"L%q!N\"I!Q#I\"K\"N4n!Q\"N%Q$O#f!J'N\"n!Q!R&N%P!I!R!Q'n\"O-Y!V\
        \"P+O%Q\"Q!U!S'E$N#H!M\"|!x\"~&v$P0x!A{\u{3}M* MAO\"Q#P\"M!O\u{f}K?L!O$JZ=! N!;# s\u{1f}`HuOn% v!?@q\u{1f}`7qi~\
        ' O%S!N!OBO\u{4}uQLf!!\u{1f}x\u{f}y* C\"N!>\"K!q;D#G7l\u{1f}`#t*|G!O\"P\"S!U!O!l*N!J.l!N$R!Q\"P)R\"G\"J!M!O\"T\"\
        K\"Q&OAK0M)v#R\"N/I$O&s!M%x!r4n!L!K#O\"F:tN\u{1e}!!C$_/!G!D$D!L!I:M!J$K\"K.L#N!L\u{1d}I%H!OL\u{13}*\"o#K\"O5O&J\
        $Nhs#OVr0H('\" wv|9B#'J:x'KD+!AwWR' t!8\"LAQ4N\"N\u{16}M U#!F\u{1f}`-w;\u{1e}#=r\u{1f}`,r\u{1a}I(!P!O%K;P!S\u{1a}\
        L*H-se\u{1e}\" u4Hc&\"%t<ICn\" r!I\u{10}?\"\"FAM\u{7}:!-qo@\" t!E{\u{c}!%rXW! J\u{10}\"#'D\u{1f}`Qs\u{4} ! G7iX\
         t!J!O!H\"J!U!D\"I\"I$T!M!Q*Q$K\"p!M!o!L\"N!S!@!N+M\"P!M!M\"I!T!J!HHp&M*G-E!O!J\"L#I.P&K!M!J!I5G\"u!J!M#I!O!M\"\
        D)G#r!L\"K-p?E\" L\u{9}vf\u{7f}!A{J>!A{\u{8}\u{7f}\"Dx4Bg\u{9}&(N9v(M.N\u{1f}`!t9j$ u!L@t!ME\u{4}! s#\u{0}!!NS\u{1d}\
        $ I\u{1f}`XK%r#f& N!p$L#S@K5MXI%!J&v:I!K&wt)!Sr8\u{16}\" u!@\u{f}y!AI}5!'NH,\"Dw4IN#\"\"q@H8`!!LR}\" uAv#\u{1c}\
        #\"N&uAu-;( q!;!S!J$@\"H#r:HwJ# w!G@}x6/ p!M\"G\"P\"P:\u{7f}!I\"I\"I\"E.J$GND_M0H\u{1}B%\"u%F\u{1f}`6K\"w^\u{1d}\
        \" H)u>\u{12}\" M!qwY! K\u{7}a\"!J&J=\u{7}!IuO\u{18}$ o3Q.p3P(\u{8}!!E4 \"!uAu\u{6}s8 U!H!G!D\"J\"E!M!G&z2S!N!L\
        #N!Q!I\"K&x*J]oGH9Q!N$G(tv$0 o!>!C!?\"F!J!5!y6K$G!I#J\"<!l4qXF$W!1r\u{7f}*' O&P)G!v@M!q2p\u{1f}q#!u\u{1f}`.w\u{2}\
         $ K\"t?K\"u$0.!u$K!O!@:N!l$A\"E.q\"Gl{\"JQu!G\u{1d}\u{7}!BwaP$!@!P%H!LQD#!K\u{1f}`!vO?\" HAL\u{11}O!Ft/[-!J\"<\
        \"G*H%O#~&G$q/IF?!~ps0o%;5%=!F\"V4J\"Q(E!I\"Q/MOM%L!t$J\"M.q&L/N&O+p\"Q.O\u{1a}L!EwXM/%L!Q!O:q\"R#O#N-P!Q#R\"G\u{e}\
        M.K%P!IHf$\"m?G\u{1f}`9t\u{16}\u{16}/!Q!m$Q!G!P4O%O6P&NRp\"O#r\"KUR2Q.,' U%QCJ.M!J&I\u{1a}SKA!Usu\u{17}! sU>\"%\
        tAu\u{2}\u{1b}$ C'I;D%Q!]%%HAK#QiL'Ho`+ s!G$N\"H!O:P$O0M\u{1f}`\"q&LX\u{9}) O%O\"J<s$I!I!N1I\u{1d}K\u{a}ZG#Q!T\"\
        Q!T!T+G!M.N!P!E!G!K!H!M!K!B*F#q!q!t#Q&F!M)K<q#L#N$q!L\"L)r:O=F!L#N#O0p!L!Ke\u{5}!\"mR\u{10}# s!N$H3u!\"FsE! RG(\
        #!K@Q%Exw\"!D\u{1d}u9;\"\u{1f}`Yval!AwZm! t9F%!t!N%D;ycv6C#\"P%L!Oz@!%O\u{1a}6\" r!D/,# v\"L?v'I!AwX;\"\u{1f}`H\
        pn\u{17}!!K\u{b}\u{2}!\"sYr3 M!N!O!Q$R!R's2Q!N!R!O%Q-K!N!R\u{b}{$I6O\"Od\u{7f}! IF\u{1b}$ u!@@uqy\u{4}\u{c}\"#n\
        #Mmw! MW[!ZQo\u{19}!\"L\u{b}\u{b}!AHa+* s!C\"I\"A\"??Hgt\\vCt!J\u{1e}<* K!H!m?P!L%P6O\u{1f}`\"N!OF\u{5}# t%J<t7\
        4$!F@K(M1I}a!!MfJ!AzCz= w!N!J$P\"G5P!Q#q!O!L$Q\"L-G!C$N\"L,uCK)G!G1P@m!P!Q\"N,r\"M&N-uH\u{6}$\"q$L=s$M1\u{0}\"D\
        u4Ft/8\"q!J\"D\"C!M5F$o%J\"M.A!J#D\"LLt8F<H\"v!G!E\"z&F,M*L!Pd\u{c}!FQ#\u{14}! tbA% t'K<N$OOz\u{e}n! M6$) G\"Q#\
        K#p9H\"R&o.E&C[1$ J%N>Q9Ff,/ n%P!O<K!K!G!J#M!M.P!t\u{1f}t%M!Q\"OrW#\"G#K,s\u{1a}\u{1}!!KiG# M!I&q\u{2}K!DuyF\"\u{1f}\
        `Xw\u{1d}-G [#F!H\"k\"k!H\"B$E!H!H\"F!K'V$F#T\"H\"S\"W(E\"L\"H$I!J!U\"k!kIS$U)R\"TAS#P$S\"O%r'Y-Z7F-o+\u{2}!Ay\u{17}\
        \u{d}!\"rn6( r!L!P$K!J!O\u{1f}`@qC\"$ s(L\u{a}x$I$@!!K\u{2}}!IO5X\" r!Oy@\" v!@}\u{5}#\u{1f}`HG$r1\u{c}\" r!E{Y\
        %!N&JQK!Klvw#$ u!M!I@M;i!\u{6}s(\u{d}!Ax\u{1c}\u{2}!Azt$&!I$L\"D6L\u{1f}`,LV|!\"JBQ#(nAm4Sf\u{0}\"-slr\u{b}.! m\
        y-\"\u{1f}`}~w6\"DO4tMS\"\u{1f}`H{%\u{1c}$ M\"L%s!K.u&'J:TeL;n;u`K\u{1c}^!!Gdb-!R!N%I!Q@M.I$O!QfG/O7J2J%N6T\"Jz\
        4FXi% p!F!F\u{1f}`Vx1?% s!F\"I\u{1f}`VI\u{10}V!!pbh( C\"J%5!w9D<m\u{1f}`#p\u{14}$#\"M?x\"M$\\+ J\"l#G!J!J!Q9I%I\
        \"M!O3L-\u{14}$ H!s!I%H\u{1f}A\" uAxk:#&K;n&NW0# s!C&Jg\u{2}\"'JAJ@=)!C!N%?8x\"y!F\u{1f}`KF#xXO\"DL4t\u{17}~# D\
        \"t?H_g! sU\u{5}#'N\u{1f}`YK|Q!Auv1\"'tAu\\Y$5w!FTw!F\u{d}9\"\"K?t\u{c}++ L!H!N#E!N!v!Q:K!P%s.J\u{13}&! s\u{1e}\
        G!!JnP\"\u{1f}`Xx\u{2}-\"AK!vB>\"\u{1f}`.y\u{7},$!I$I=L\u{b}viM& r!F&?!J\u{a}tUK2J# l%E#MG\u{1f}$ q\"M\u{1f}`kv\
        'X%3s.Q3o\u{1f}`5req#=J\u{1f}`,J}7!XP\u{1f}Y!'I\u{16}p! L\u{1c}{$!@%Q!E@P;=#!F$LUR\u{f}X%!Q!K#M>O#KR0$AL\"Q4L&M\
        \u{1c}\u{e}' P#T\"o!I@r!J3F\u{9}V! F9V' I!r$E\"H;H\"F2wm,\"Ds4Kz9!'r('$!s\u{1f}`WK!vi\u{1b}!ZM |+ R!L!I#D\"I*s1\
        L!O%I\u{14}q+MLX! s\u{13}y\"!q\u{8}uEO!AM\u{0}\u{1d}B I!u\"M\"O\"R!R'@$A1J\"M#S-N$;\"=!M/G9J!t#E$J(G*u#E$r0M&H!\
        v#E5r\"n!Q$B\"C/E\u{19}2\"DI4wD\u{6}#\"M\u{1f}`=L\u{16}\u{1d}% q\"O%M\u{1f}`Qs4r# FGM4sQ[# m!L&LL)#!t\u{1f}`9us\
        }\"Eu4J'$!WOx\u{5}\"!P'K\u{a}S#\"Q&LOKD\u{7}% M!t@L!u4Avz&!x&G;w&I.K\u{11}s%#\"(M?Kv\u{3}!!H\u{14}%\"&N;F}*& p!\
        B\"S\"K\"K,RFv!AJ\u{17}h7 q!Q!O!O%M5Q!L%Q#p!n\"P-P!O!F\"B!C\"I7F\"y\\p3s/s=t3G\"&OBID:\" P'M6\u{a}$ n!N)t9M9S#2\
        I/v2J|*)!J!R%F6I%N&G/O\u{11}G!uv>'!9!N!M$95rqR$r\u{c}B\"AuGurS% I!N%N\"N9H0O!AqF\u{a}% s\"K\u{1f}`ks\"L\u{12}24\
         T!U\">!D!r!H7p!L$L!T$J!Q.n%MlNAs!O.O%l!O?G$ v;Kru#KM\u{d}\" I&q:}$ o&J\"D9o[^!&p\u{14}r$ v(H\u{a}r$J\u{1}C# q!\
        D\u{1d}}:t*!Q!K%H!N5M%L&K!L\u{1e}o!Mq~\"!L&M=\u{18}! qka#;Frs#F\u{5}s\"\u{1f}`UGP:!!Jr\u{1d}% t#N$C;G4x\u{7}{!!\
        Jk\u{1b}* o!H$D\"D6E$q6K\u{11}E#P.L\u{15}c!Au^W!&P#\u{d}\"Jy4F\u{8}M$ M!s@M!y}B) P!M&I7n$K&M!N\u{1e}J\"nz|$ t!<\
        !M&C*o!\"OvM& P%I<O\"R#K0Jq\u{18}% O\"u&L;utIHZ! t\u{0}{'%K\"o<L#N\"q.:&B5\u{13}\" wAxC\u{0}#!rAw4J\u{18}r% K!u\
        \u{1f}`-M!t\u{1}\u{1c}1 I!J!Q!m$K7K#K!P!R%K!T-L!J$S!E\u{d}L4OrY. S#G\"N\"N!S:E!E#E!L!G.v!v$o\u{1c}Omb$\"KVq!t$s\
        Hy# t\u{1f}`=uTX\" HALsj! JMF&#P$NOI\"N\u{1f}`'N-k!\"M%\u{3}\"\u{1f}`X\u{0}\u{7}p!!Cnl*!D$C\"D7q#o!B$E1I#J\u{f}\
        q\u{18},- p!D!o\"J!?\"C#n;J#@0N!M\u{b}o0jG|\"%tAw\u{1b}o!-vm+! L\u{1f}B$\"D#D\"r?F29!\u{8}v8'!ZM!:(!M!M#nQG&M!M\
        \u{1a}E!N\u{c}\u{a}! q3x! F!\u{8}\"4t\u{1c}Ods# v1J0v?F! rLg!Bw{\u{d}! N\u{6}V0%C!R7J!O(G!Q!Q.O$H\"PAJjp!J!O3G!\
        QN$!VL2 %#M$E,o0M&N,w!Bs$#\" vA|R\u{6}4!B\"O\"J8Q)F0B$D\">MG$t6K:I%y&Q\"I,N\"J!M#D5vY6? Y!M!V!E\"N\"I!N!@&M!Q!O\
        &s'P$P$N\"P!P(Q%J$N(H!L!F2N!s'LgJ$P/I'L-q]u$ J'w:L'xO\u{18}!(H}#$!F$I\"H:sy@!\u{12}y}\u{a}!!J\u{18}\u{3}!Av6{$!\
        JAK!N%s\u{16}_!%JLE#%N\u{1f}`Vt\u{1d}$( q!E\"K$r!L\u{3}v!N8Meu' T!w!A#?\">!F:m\"B\" MAK.z# s\u{1f}`Xuk%\" tAxP\u{f}\
        !Aw\u{15}\u{1d}J m!N!N!T!O!W!O\"P!Q*7+P#o!I!Q#V!Q\"O!P,H\"S!Q!K#P!K2H;O!O(L-B!E<I&{#P$O+J!n\"L!P#P\"O-I0r *\" F\
        VO+\u{7}! Mo~# u'M:wk\u{1a}& p!O$R\"L\u{1f}`VN\u{9}*\"*sUr<6!\"K1\u{14}#!I@x!L\u{17}r# r\u{1f}`Hv\"+# u!>@saF!B\
        K~4!!M&Z#(I\u{1f}`6KX\u{12}! q\u{f}Z%%E#L$P6H'NpH\"\u{1f}`=|\u{7}:,!A!I!E\"L\"=!G'L&D!\u{1}SE!D!\u{1}@Y!PuFm!'I\
        ]T\"&OUMhP\"'uAw\u{c}q:!H!P#L!o\"R5P%O!T#N0D!L!N\"O\"Q-v]L8N'r#Q!r\"P+F&J!P\"N.L1\u{17}\"\u{1f}`9v{B$ {!E@}!E{\u{2}\
        \"3qAsse# K\"t&H&3\"\u{1f}`'te\u{2}2 q!I!R#Q!N!I6D%M&G.P%N!G!QUq#K!LRD0Mj\u{f}!Er\u{13}M\" x)G\u{11}h!(O.{% N1v\
        0Q1z2F\u{e}f$!H@A!M\u{1a}zI5C!R\"I$O!V!M\"M$M\"Q*K'N\"R$K!S!H,I!S!L#U!L0MDL#K/N9v\"Q\"O!Q%u%N-Q!N&L3O%v!t\u{11}\
        K# s\"H?r*v' t\"P#C#L\u{1f}`5x[EE>(!t!Q%H:q!IfM!x\"J8h5 u!7!Q$P!4!M51$p!>!N$Q\"S.L$M.uCL*QR1/r(O=x[\u{3}0 N!N\"\
        E\"S\"H:Q\"N$j!L2P!X!KgRUK$K\"Q?7! q\u{16}\u{7f}%\"D@H$s\u{2}N!q\u{11}.\"\u{1f}`={7\u{1d}\"!B!=.f$!L!OXM~xy^8 M\
        !n!I#m!I;J!q!G#n!M\"M-R&JMI*B.t!H+{)H&x+K0I5K!r_]#\"F?M\"K_\u{1b}&!E&tAs`v#AlJ<\\.!F!O#N\"K;P&K.I_I,q!E+s)D4C4L\
        0\u{12}!XFR!!#mjz!%J\u{6}R\";tut15. P!Q%O;N!m!Q$N\"R)F$D\"=\"<\"BZPE\u{18}!!J\u{15}X!&N@$\"HK4rT~! r~n\"BJ4u&\u{7f}\
        \" rCKDE!!KOO( y!D!A%H:s!I!Joy\u{10}\u{4}# K;uuu#\u{17}$!L!tGN.Pm\u{1e}\";uuuy4% C'y\u{1f}`AG#xU\u{1c}\"\"BAF'\u{c}\
        % u!H\u{1f}`Tw!J]2!\"H+n\"#M\"P>3(!N%W!O!P:S%V\"O1M\u{1e}\u{5}#!L\u{1f}`!u\u{f}\u{1e}3 v!B!N#;!S!B!H5H%I!P#D#N.\
        KNtMz5N!H/w\"Mx<! K>r/!;%G!?!K;N#B!L)D\"H$C$w\"B&v\"y\u{1a}EZ#% J#F%L>J4s0.0 p!I!O!N#O!I!H:P$O#H/L$FqtJn%M!I?9!\
        !K\u{19};\"\"nAok(!!I^[\"\u{1f}`=t\u{13}[(!L$N!R!9;D6B>zB>k\u{a}#\"Q[N\u{19}IhI+ M!p$N!H!S:L5P!M#D\"A!NA\u{18}!\
         t\u{14}\"$!>!JAO%Nl~!2p\u{1d}i! L}3% q#R#PRGlPd\u{4}( r\"P#J\"N<N&M\u{1f}`/PRY!!?.\u{1d}\"!D!q[g!+u'\u{7}!'nf\u{b}\
        !%Jr\u{2}% H5x1QDx$I^P7 W!S!V#l\"M!S6l$U&M!T-J!N$Q!O!JWL/N$oBl!H!R,KExd\u{10}# p'EAG\u{f}b\"#PUKh\u{7f}\"\u{1f}\
        `XIe\u{1e}!Xsw+!FO\u{17}\u{15}#=v\u{1f}`,v[$\"\u{1f}`Hvtw!&P'\u{11}# s!A!KGm#%IRN\u{14}N\u{17}F& H!J!I-r2H/sC3\"\
        %OSO'$(!I!O$M!J!K*q0K&Iw\u{1e}! N\u{d}i\" L\u{a}sR_* M!p$N#K9P!o4P$H\"B0w@I# s!B!L'\u{10}\" KDOi1! M1\u{8}\" r!\
        Ng\u{e}! KS\u{19}% G\"uAr\u{5}J\"t!I!!pc{!!Na\u{13}!WP5&#3I.w3I\u{2}u\"FM\"N\u{16}!! vb`\" LAJG:\"'K!J/f\"\"LTM\
        3\u{8}\"Ct4MPe%!J$p!O;M&MEf# s!A!K{O!Ay\u{1c}\u{b}!\u{d}vuC&\"s$L\"L9C\"q$N2|#>s\u{1f}`,sD\u{2}$!L&u;L&u\u{2}[&\
         v&G8J\u{1f}`*t\"J0D!WJ\u{d}\u{4}\"\u{1f}`Uzj\u{4}!&M\u{19}I# PBJ$Kt>$@w\u{1f}`MJ$wP5\" uAvz=* P!P!R%M0y,S#RPI!\
        y\u{17}G1\u{6}\" tAv_1( J!L!Q)r6J'K2PKy_\u{a}!\"Guh!A|fN\"FJ4v\u{e}\u{13}# o!KEJHW\"DM4r\u{d}0\"MI4vN/# J!rUMsF\
        # M\"q?DuQ\" xAw^w\" u!O\u{15}&\" t\"K4+! q\u{1}\u{17}\" q!K\u{19}j!Aw&'% r(L\u{1f}`&M\"u+5\"!MELqK! M~G. p!N$N\
        !M!O!O:J%Q0K&L\u{18}I$O%J!I1Z$ F!K\u{1f}`WK\u{b}1)!y!K#F\"G\u{1f}`QO!x&K.y\u{7}`'\"L#M\"D!L+P0T&M\u{1}t! LA\u{5}\
        !!Laq,!I%P!G!L:N&M/S[s#L2MPo\"Lm\u{19}$ N4n-RAO\u{1f}|! G\u{d}`\"IP.MQL\u{1b} r!S!s!M!X!M!p!O!s!I\"L\"J!L!N\"N!\
        V!I!W!K\"E!B!M!N!M\"O!o!M%N!Q!V![!W!k#P\"M%O!N\"A!Q!A!L!<!Q!5!L!*\"0!>!C!O!<!M!+\"k\"K&S!p!9!E!4!?\"E!B#M!N#Q*S\
        $m!N\"M#O$m!Q$J\"q!Q#T\"S\"Q%M\"m\"V!M#P&T\"o\"U\"N\"p!n!l!i!o!r\"O!o!S\"K\"N\"T\"O\"k!R\"k!L!V!N!P!L\"N\"K!N!M\
        \"Q$Q\"?#P\"M\"n!v$l!k%e'b$ L!t\u{1f}`-MH\u{4}$\"I?x!D!H|\u{13}8!O!Q!Q\"I!N!P\"q&L2n!K!Q#F\"O!K-P\"M!M$tUKbr!C$\
        J%Q>D\u{1f};& r!H'M9G\u{1f}`7v;u& m!G$N\"L\u{1}uoM)p\"Dr4K\u{14}a* u!G!P#L#L9s!F'L.M\u{10}tH\u{14}\"&L$q~ !'F|`\
        \"\"I?tG4% K!t@K!v4C\u{d}Y\" wAy}\u{0}\" I\"Iar$%H\"R;P&R)A$ H3t.J3rIe\"-{AvK=% p!M%J!M!M\u{19}\u{c}! qd\u{4}\"\
         uA|->( D\"P#P!N=S$O/Q$N9~0 m!m$?!B8J$N&R.Q&M\\M6Q9m\"J,N#T5L/S# p!?&>i*\"DN4t*5# s3OAP+f\"!I@q\u{1e}p\"!IANo;#\
         s4K\u{1d}Lc\\!Au4\u{13}!'La\u{18}\"!H%JOQ#\"G\u{1f}`4uA\"\"CJ4s\u{1f}]!Au$F* J#t\"L!O>F\"J2x\"I\u{1f}`!u=2!!Gs\
        \u{a}! Mv\u{7f}\"!tAu\u{16}R!BtN\u{c}!!t\"&!]Q@a+!O\"J\"A\"N6I%U$G0M\u{12}I\"K4IX\u{16}\"%RAP$L! v$D\" r!F0j% I\
        )@\"o\"v&Q\u{17}M!VM\u{5}*!(KI\u{17}% t(=AMMw@Eb1!\u{8}{\u{17}X# J'w\u{e}wlf$ t'J\u{1f}`Qt0d( r!?!J%A:r!F!L%CsD\
        !A{p-#!K\u{1f}`<GR\u{13}< W!S\"O#P!M,D+K&q\"l$C,A!F!<\"C!@!?)JHw%u@y)x$@:O#I!G!N!F2qNB' r!C!N%J!O@L2Q\u{7}N!ZOx\
        \u{6}! N7u# y\"J?v\"=!Bu\u{0}t' N!L$P!K!L:R!NY*#>v\u{1f}`,v\u{d}Q$ o!B\u{1f}`!s=z$!?&=:t5FY`!!A\u{1b}2\"(nAoxW#\
         K3sAt*\u{2}# s!LAL\u{2}r!XP*K! npG% L!u@M!{4E\u{a}F#'x\u{1}KMvO\u{17};#N\"M\"L,B0P!G$>!P+K\";\"r\"?\"tYK-w$E't\
        #G'M&s!J)P\"o!D+A#A$?=~\" xAz_\u{18}\"\u{1f}`\"{e=!Fp&]!\"N6\u{1}\"'K:s$\u{19}- {!G!?$7\"76D#w\"E$?\u{1f}`!|\"D\
        .v\u{13}\u{a}(!D!R#C\"F6N%J\u{1f}`'N\u{1b}a(%F\"J!O\u{5}x%v$GQJ0D&\u{4}\" s!M\u{10}&5 |\"B$D!z!29t\"I%s!=-J'@Kr\
        $D&p$AJH'u$E,w\"H&?j\u{5}! uZb\" GAGKh&!D\"F\"q\"C?E4|+F* Q>Q$S4P\"R\"O2MFMWR,Is@%!N%W!L<n$S\u{5}A$ x!A!J%HRW) \
        n!O%J!O@K!N.M\u{15}J)N\u{17}P!&KW!# L'uAtG?!'K`., t!I$M\"P6M$q!P!V#L!O\u{1f}`9O\u{b}J$'H;u!L3@38!(L`!# s\u{1f}`\
        Hyr&! xz'$ q\"J?x\"Kx\u{f}%!G%R!C;I!qY$! rBH- o!P!N#P\"I;O!L#O1O#O\u{9}F4x!L`S(%M\"F(v7Q*t*J\u{1f}`+q}a%\"O%F:t\
        \"L%JT\u{11}/!C$=!G!A!J#I$u!q2D!M$H!@!M2K\u{1c}P8,\" qAve\u{3}!\"M|=$ L%rAy\"JTo!At\u{15}C$ L\"M&r\u{2}I\u{1b}t\
        #,qAR4ts\u{9}+ G!3!?!9%>*{/K2t2r\u{12}L0v\u{5}z!.u[N$#K%PAP-I7\u{7f}( t!B!N#C\"B:o!O$J\u{0}\u{14}#%H\u{1f}`\"LZ\
        \u{d}\"DN4rH\u{a}\"\u{1f}`XxWY+!s\"M\"D!G!L:P!y$G!H/I'KT]! q\u{18}A% o!A&J:w!EBw\" uAw\u{f}S2 K!P!Q#J#S:J!T#N4J\
        \"MeFAz%C$P-L$J!N\"NXy!3qOp% o!H!R%E!OEp\" H(o:.!'Lyc! u/\u{3}\" t\"L.[$ q\"N&P9t\u{15}1!Ft5'# M\u{1f}`)Mt\u{18}\
        \" I!rpt. T!n%Q!I;S%O!K.Q!O$P!C!K\u{a}I8PUO# G)yAt?\u{1c}#!P$KAKA5$ p!P$B\"O%4$@v\u{1f}`MK$v\u{3}\u{17}!AMvN\" \
        n'Q/q!DM\u{1f}R= P!r!t!E\"C!F8K#R!p!t#G!J!R!R-H&E!LOK&J\"E\"tQN\"K\"w.u#I\"J!D-seb\"%RUNa~\"\u{1f}`Xx?4! w \u{18}\
        \"'qUtN&!AuMl\" vAw\u{f}n* p%I\"J!V@M\u{e}J#K.v#D!K\u{b}\u{7}) q!F!L$P!I!L;N$O\u{1e}yDH#\u{1f}`=N!t^t\"\u{1f}`H\
        uim& R!O&Q6KxGSKQD!Ass~%&R;q&S\"P-M=O( q\"G<J#odvRJ0w\"J.\u{10}! q\u{16}J5 I\"h#S\"m:K%R!T\"\\-V$P!OOT(IGU&T(L0\
        M%S!T/P!mV6!(ok~!!Pgo! urP1 M!B!K!v!C!J!R!C!G9D#q!I!M!M3J\u{d}r3u\u{15}?{ o!S!S!B!I!L!O!X\";\"E!F#M\"y!y!O!J\"M\
        'S!O#m!S\"E!L!L!Q!K!R!@\"I$N!S!s!s!N!J!Q\"G!P!M!K!J!P#H\"L\"q!o#L#M!J!M#O$M)P)M\"S!R\"P+T\"K'J!O!k!R!S!J\"N!Q,O\
        #I\"n!N$T%p%q!S!O!L!V-Q!R!N\"P!T!P!S%M#r\"I#q\"M%rK \"Cs4Ma\u{10}\u{0} Q\"q!M!R!R\"R!k!P!Q!P$L!N!L\"J\"P$M%q!O\"\
        R!Q\"R!S!O\"Q\"O!N!Q\"K\"J!O!P\"J\"I!T!M!R!N\"M!W!M\"F!R!J\"K!R!G#O!P\"K\"O$O\"N'M\"O.P!R!P(P!N\"N!O'O!S!O\"T\"\
        T#M!K$O\"K%T#N'P#o!l\"o\"M\"q!Q&B%S\"T!O$R\"Q\"L\"I$L\"M!T#l!M!N!O\"n&n.\u{14}!'Mt&!CK5\u{d}\" t!D.\"\\ o!m\"K!\
        ;!Q!V%5$6!O!5\"5\"J'L!P#I\"R!U!L\"O\"S\"P&6$6\"L\"J\"K!N!H,p\"J*M1o\"O#L$M#L!m\"M\"T\"L)l!P$Q!M\"H!L.q\"M%K(l!P\
        -L!S&L!Q!Q!R.I#I\"\u{7f}u.\" nBP\u{a}*#3r!K@qP%#'u\u{1f}`9u\u{11}\u{b}1 Q\"o#G!J!O!M6v$Q$I!M!J!J\u{7f}MAv!H!M.t\
        UA* r\"Q$N!O6J%LfrVI*J!rn\u{1a}!IrKj\" xAz\\L! r>z$ L\"sAn4SZ\u{19}'(F5s!N#u\u{1f}`(s!N2~\" t!B68%=u!J\u{1f}`+u\
        !J\u{6}{!&Mz\u{7}$ r!>!E&J\u{1e}!$!;&?\u{1a}NSsTD!!@\u{1e}\u{c}!UN@\u{3}% H!s!LtK/KH~#\"J\u{1f}`VwP\u{16}\" r!L\
        2\u{5}\" I'N\u{1e}p#FG\"G2y9`$ s!?!K\u{1c}{F\u{7}!'I,\u{f}!\u{6}v\u{5}\u{8}!\"Hiy$ u'J\u{1f}`Av\u{16}\u{10}\"\"\
        P%I}\u{1b}' J!K!L%M!s9L:O\u{19}\u{8}\"AuGt<O( n!W$?!C;o!S5R%Gmb\"!KAO}s# HAI5E)m!&N|\u{d}\" t!>)/\" EA<Oi\" s\"\
        J6w!VsW/\"\u{1f}`_u+^\".sAt0.!&RJ\u{18}\" N!s\u{1e}\u{0}$>L\u{1f}`*t\"LS}-#M\"N#T;N#M#R-O!W$M!J!KWp!Kf^% o!M&F:\
        J%s4F!VqxA$ M'r:L'r\u{d}=#!o!L@r0\u{1b}!Fv\u{10}@$ v(H\u{a}x$I[\u{1b}\"CF4x.a$\"I%FSE/?\u{4}\u{10}' F!D&z:K!H&z\
        UsP8&!G:trS!H\"tWx(:) M!S!r$N<Q%N\u{1f}`!D\"U\u{16}\u{19}\"\u{1f}`my[\u{17}!\"P2c\"DM4r.q! t\u{6}5#\"o?P5O|(9!Q\
        !U#P\"H!R!I'N#O/O!W#R\"G.Q!Q!N\"L\"H!L)ORJ!F7M7K7G.v[\u{4}#!FEw4E_\u{4}!Av9s\" r!Ez\u{b}& r3K/P\u{1f}`GG4Hw5)!J\
        &G!L:H&L!L-O$M\u{2}vF\\\"CN#qf\u{19}#!M!OZJm\u{12}#(N;p&JS:!#r8\u{5}\"!L&F\u{13}R' t!M!O#N\"I\u{1f}`QKA>\"\u{1f}\
        `Itv\u{14}#!O&K:I\\t\" P'L7\u{e}! r\u{1d}7! L8[!Ax(F!At\u{11}G&!A!HBH\"G0F$x\u{1f}k$ u!<@{!E\u{13}.$ P%o<I%s\u{1c}\
        R\"!uAxD(&#Q!Q!;!l>T4K>\u{b}!&L_q!'Jkz\"!G!r\u{a}u!FtwE\"\u{1f}`XxDD\"!uAuq\u{12}!Av\u{d}n!1H*\u{14}/ N!G!S#J!R\
        !4!q6O#O!D%T!B/R]I!;\u{0}B! J|\u{1}&!@!N%G<L#G4wP2!CP!k! t u$ r!K\u{1f}`lw@M&!C:s&v#I4xXs\u{16}l* \u{2}!<!M%B!H\
        9}!@!M%D!LGV' r!L!GAL#oHw$I\u{15}b!!Fu\u{a}- l!S!R#G\"S;M!P#K\"O.J$E\u{1f}`%ND\u{d}!%I,`#=t\u{1f}`,t=\u{18}!AC1\
        h! q~y!Ay`h\"\u{1f}`Xwl'!CR-y0 m!H!O!J$@!B9t!B!M%E!E-K!I#QmNPop2! t'\u{7f}\"\u{1f}`UwH1\"\"LDQ 9!!C\u{7f}!'%G!L\
        ;q!G\"w\"I2E~\u{7}!AF<\\%!Q$O!O\"K\u{10}Nj^\" rAs\u{1}1\" q!GZ\u{2}# q#UUN\u{c}j!\"K\u{13}\u{1b}\"\u{1f}`=y[H!C\
        tl9!!O0.\"\u{1f}`HG\u{8}Q4 N!L!E!Q$H(q5y,\u{7f}&<\"D\"R\"=&>Gs\"EJK!xDF\"v(C(o!DH\u{7f}'!AG\u{c}1\"BJ4w\"@# K\u{1f}\
        `VvH1$ L!u\u{1f}`=wD\u{7}\" t!Ff=#%qAJ4w\u{4}/#>J\u{1f}`,J\u{b}\u{f}0 n!@$?!P!F:m!K&B!Kdr(O1E<x<O3x+sG\u{6}#\u{1f}\
        `)w#J(\u{16}2 J!q&O!U3H+R0>WF!u!K!H\"E!w\"D!MaH%I\"r4\u{d}\"\"N%LG\u{7f}(!p!N#G!P!F:r5P\u{11}J_\u{0}# t\"J?v\u{16}\
        \u{1e}\" q!K(~\"\u{1f}`FysV% L'v\u{1f}`QM'w\u{c}t%%I<K$L3u!s\u{0}:+\"B#F\"C!B:n!I#J\"G!@.D\u{5}z^P$ t!IAL!N\u{14}\
        K!3qoR) O\"r#F!I\"m?J!O/N\u{e}{y !AK+W\"DJ4w\u{1e}tA w!;\"E\"?!K!=!P'9%r)G$m!B!Q#E\"=!O-A!Q!C\"A-nZw,O!J*q/r!G\"\
        M+E'C\"J!I-pR\u{f}/ O!J!P%E\"F(r1N!S$S!F.N`M<F*n+LEW, L!D!n$T!B!S9Q!9!i$N!C!Q8L# q!9!K\\\u{7f}% K't:K'I4x4.! G\u{11}\
        B\" L!u\u{12}\u{16}& o%E8x%H\u{7}G?x<p#!A\u{1f}`(zp6$ MXD\u{1f}`#z\u{7}/! O$[!'Hht$!L!L\u{1f}`XJw/# G.vAv)\u{12}\
        % q!H!P?v'Ic\u{0}!!K\u{1b}w! I!c4 R\"S%R!R9K!h!T%N!Q-O!D#T\"MOq*r!F,BHP-E\"O!\u{9}!\\p][\"\u{1f}`Hw\u{1f}\u{1d}\
        !VIF[%%JQN%O{NWMk\u{1}\"!J$o:w!\"qq\u{13}\"%rUw-w+ C!P&L!M9J#u2L!L!A\"D!Q\u{1c}C\" q(L\u{1f},# s\u{1f}`\"E\u{d}\
        R!\u{d}w\u{17}K$!K&r;L&v``\"!G@L<C#!S&PONS/$!G@J'J4z(b\" r!F>w\"\"GAM7*% F!t$M\"C:I\u{10}\u{d}% v%I\u{1f}`Sw%I2\
        j!\u{7}KM7! r~\u{e}\"&PBGB$\"7{`{dJ$!t!K%I<J\u{16}0# vAtU{n.& v%F\"E!O\u{1f}`\"q\u{1d}u#!v\u{1f}`=vY\u{19}!Awm$\
        D![!S!P\"J!Q!G!P'=\"N\"u*D%P!P#N\"R*H\"q\"=\"?\";\"FIu-r4I'S!?!I'G#t#M!v\"I)D/Q\"N%DGh!Dw\u{12} & s!@\"F$C;G$t\u{15}\
        c'!FAI\"u\"o2E\u{1f}`'yG%!!p)\u{15}#!oAx4Gzt% O!J!kUO\u{8}s\u{17}(\" tAw(o\"\u{1f}`=zR\u{1c}$ N\"n&POI(q\"Dq4M4\
        c$!M&G;L\u{7f}v3\u{f}\"\"p?PH\u{19}# u\u{1f}`Hz'\u{14}\"\u{1f}`HJhK\"\u{1f}`.s&}(&L\"M:M!R$N\"P.M$N3p\" r!F[C\"\
         vAxQ\u{18}*!s$I\"L!OAP-P$D\u{4}L;N$OE$# n&K;oP\u{3}! q\\\\\" p!E\u{d}w! t\u{5}\u{3}$>N\u{1f}`*w\"Ns~$ v3L.p3M\u{19}\
        \u{f}\"Fy4BIp!VtnS!WE\u{18}5% y\"D&H9y\"Iq\u{1c}\";tut\u{13}\u{1e}%!O%W!K<n$S|\u{17}\"(K9K\u{1b}\u{8}\" J#qjT\"\
        !sAupI$ u$F=v$Gz.!A|O\u{0}!Ay~g! s?y%=v!J\u{1f}`+v!J`O!\"MF%& t!L!Q#M<o\"QWF\"DO4rR6$ I%q<I9y!I!AttC# L3t\u{1d}\
        t)S\"\"p?C)$$ v!F!I\u{1f}wl4#\"I5G\u{16}o'u:!U%V!T)H-T$l!X!X#T!U/T!V#R\"SAN)P(LHT'Q\"P)T\"S.P$Q\"P*Q\u{1}\u{18}\
        '!Q*S\"x#LDR\u{1f}`7v\u{0}-1 M%R!R7P$R%I\"Q.L!G%K!RUK\"H/oEP/K\"N\u{11}\u{11}\" n!G[\u{c}\"!G!pY\u{7}0 N!;!C!=\"\
        @\":!F!F\">$7\"~0I%D\"D*y2v\u{10}\u{8}\"GO3Q\u{1d}<!\"r&K!!M8\u{3}#>P\u{1f}`,P\u{4}c#\"J\u{1f}`4vp8& n!>!L$K!D;\
        ESa# v!C!G\u{b}@\"!sAt\u{c}A. P!O!m#R!Q!N!O:O%O!L.J\u{11}F1J%K\u{1d}\u{3}!Bs&3& N#L?p4D\u{1f}`#LM\\% M!J#n#KBLY\
        a! K\u{e}~!%LdC!!Kz3\"3sAuHb!AJt/! Med#!O$J#N]}Q O!I!R!B!K!l$K\"M$Q\"M!R!I!Q*N$G!K#D!P!@!D#A!H#?!G!E!I#Q!X!>!H!\
        w\"W!n#w!v!v!q!u!t!@!@'v$Gru4M\"?*P\"C\"NkY\"\u{1f}`E|b$1 Y!A!B!M\"A\">,G!x0M1w#NuS!?#oFQ2n3N:\"! p?r\"\"K$OK\"\
        3 T!J\"E#L\"M:H!P!I\"M,y(r\"F(GNO#v@K!w1L#w<*!*r}I!As!^!1I\u{1c}~\" N\"r%\u{f}! n)#$!H:quqWy.G\"\u{1f}`Hse\u{1b}\
        ,!O&p!C:O'J4MYKQP1O$N!N\"NUs\" LDv\u{15}[\"EJ4v\u{12}n!Ase@' o!P&=!Q:G$F\u{2}u\u{12}L$ x!F@x!G9(&%K\"M!OAK\u{1f}\
        `TxHc!AP\u{1c}5\"\"IAJ7(\"&IALQx!'M!X(!>!J%q:thF\"CQN#s\u{7}\u{2}!!G*\u{7}!dG6\u{c}\"\u{1f}`4u&1$!N&?;I\u{1b}R\u{e}\
        ^% p\"I$Q=P$P1\u{6}!!Mhb6#9\"K!Q!S-S)L$T%Q0P!S%D!P/LUtDy#L\"N.P%O!O!O=R\u{1d}p5 r!Q!N#I!O)F2p!H!R3O!P!H#K!H!L/L\
        *G(sOs)G-Q\u{5}'!\u{d}y6C\" S'J\u{11}T!4oR&!(N9\u{f}!.v\u{6}?(!K!o$Q!F!K:N&H!L\u{6}#$\"pAr\u{1f}`5{tt!XQ`\u{4}!\
        !E-`! Ge-\"\u{1f}`Vw;!\"\u{1f}`Xt)2!!Mh>!Cut0!(t\u{1}7$ y!C@|!DF\u{19}$ u#J>u#K{\u{c}$!E!JAM7N|\u{10}' l!M!P%O:\
        p!N!M>C\" tAy.\u{1d}6 M!A!K!v\"M!N!H!K+M.N!I\"s\"O!O3M!Lir\"M!MSq\"I,He~\"!K$G\u{5}Z!ttLO% M!u\u{1f}`<L!ur<!!AM\
        f!-x(I$ p!I\u{1f}`WwCD2 S!P!R#q!P!K:Q!P%P!L.H\"R$J!IktUN!M>I\u{14}k\" sAyvq#!I\u{1f}`!zsT\"\u{1f}`9x\u{1f}%\"!@\
        ZM\u{4}>! u\u{16}T\" J\"qee\"\u{1f}`4vL\u{8}!%JQd# FBH4zNl!\"P 2%\"M&L\u{1f}`/N1r \u{1c}&\"I%ECw0E$E+?@\u{19}#!\
        oAJ4ws\\! p\u{d}?!Dr2:\"\u{1f}`HvLr#!C!H?qvm)!M!R#p!L\"Q;R$L\"Q3E@|\"\u{1f}`Ys_\u{10}!/M'\u{e}!Av\u{7f}k! E\u{7f}\
        0$ H;xrI#x5V\"\"RTM@y$ w!=!C?xqt\" s\"H\"D\"\u{1f}`XuM\u{0}' K!M!n?Q!N&H\u{1f}KH\u{b},!N\"J\"A\"M6I%U$G0N\u{12}\
        I\"I0D$I\u{9}T!Au\u{17}v!(N\u{1b}=!!@6K\" z!@R\u{11}\u{c} v!V!l!E!r!G!q\"o!>\"K\"F\"P!n!N!m!T!W!N!o!K$G\"K\"R#S\
        !U!G\"I\"U!K!@\"L\"L\"L\"O\"Q\"P!S!I\"F\"O!U!K\"M\"Q\"N\"Q$N!o!P\"C\"I\"K\"M#K\"J%N!H&o!R\"n!Q\"S\"r!S!T!G\"o%p\
        #K%Q\"n#M\"M!R$J#O!S!V#N\"k#o#o\"P!O!M(i!K\"M\"F\"Q\"R\"K#J#N\"F\"H!T!M!L!G\"M$O$I#N\"R$p#l!k1-! uQ\u{7f}!!J$\\\
        '!J%K<K!O$M\"s4KJ\u{1b}#At\u{1b}N\"v$'\"$nTOUK$ t!I'MAN/j! sPM$ J;trK#t\"]\"\u{1f}`6v\"?\"!tAwm}!\u{6}vD\u{11}#\
        !L$q\"L\u{15}\u{a}\"!r!Ou\u{6}\"\u{1f}`JqF\u{1b}$ q!H!I@N\u{c}+! q\u{7}\u{f}# t\u{1f}`DC\u{19}-$'M;R&M2Mc\u{e}2\
         O!O!N!P$L\"K&R&z1Q\"N(Q(K\"K(C'D!z$G\u{f}O\u{10}b!!HMH# J\"O&pY_!(KFv!\u{15}u\u{6}s&#p\"QAT4M\u{1f}`!r{G. I!P\"\
        N#K!u6R$N!K&s.I$C\"HAqjJQ%) M!n$M\"Q:R%L4I\u{1f}`$P\u{1d}Y: y!=\">\">\"C!m6J!q\"r!H$A\"C.E&HOL'r#D)q#t4p#r/s\"K\
        6R.G\"q0$$\"r?I\"p\u{15}{g=! v\u{c}_!AKu\u{11}!XMnm!\"q\u{1c}\u{2}% u\"M*L5o\"Qw=!Aw\u{a}[!!A_\u{f}# P\u{1f}`=z\
        pp!\"rO,% u!H\u{1f}`l~!Hy(*%F!E@H!F/C!A%G!I\u{17}x\"F0Z%!=!n$O!F;B\u{1}G!FL(tW T!@!U#O!n!K\"P\"O(6)r!B!m!G\"M!Q\
        !N!n!U#Q!R+9\"<!S!E\"E\"J!Q%=\"?2r0F\"I\"Q!u&r$G,K!G\"s\"K'r)?&l!B\"A)B!m!@&M(G$<\"@!S%D+G\u{10}X\"%q\"K\u{11}x\
        \"4P\u{1d}P:S& R!s$K<I!tTv4M! M+)\" vAw_%! FU\\!>Ms8!aO[\u{4}! Ml\u{2}\"nv$Ia\u{7}( j!?\"I$?;F$F\u{0}u'r)s\" H%\
        qNC# u!C@q1-# v3JAK<g'\"I!K#Q;p#P4K#P*]< T!J\"O\"G\"H$:(;+q(D!R!C.F!N#?\"?'O:t.I7C+p:P\"q!B!O-N$B\"D!Q6S&!N$Q=P\
        $K4N\u{1b}JP\u{b}!!I\u{d}7! uaW!!L\u{c}K#=H\u{1f}`,H\u{7f}F!\"r\u{1b}u' J%O*sAK2v\u{1f}`#q\u{a}'$>u#x\u{1f}`)u9\
        )$ N!s@M!ve@!&K4R$ L\"r?Q\"o6\u{e}!\"L~p& s!M&N;L4J_K\u{1}>+!@\"H#P!S;D'O'F*?\"F&t\u{1c}H\u{12}.\"%D<r\u{6}\u{9}\
        ! t\u{a}M$!MAH%Okrg&) I!U$N=J&J5L\u{c}r.J\"M#N!Awk\u{13}4 t!K!M#I!O!B!M*q0P!P#K\"J!M-N&GdFEx4N$M!J:x\"4sAsXQ!#Q\
        7\u{2}!-u\u{1c}0!`QcR\"\u{1f}`>vey\"/tAu#g\"#LCsU'$ K!s!M%JZT\"\u{1f}`.xi/\"HL.J]9\"\u{1f}`Xs)F!&r+4\"VE!Diq)!m\
        !O#O\"O!O9L'P.N!I*b!!Li6!'IKx!!G$[$ u#E\u{1f}`Us?X!Criq$ L\"L\u{11}q#Lq$!(Ns!# n!P&R7\u{c}&%G<v&I3H\u{1f}`!t%\u{e}\
        ) O!O\";\"W!P!PUL\u{b}M6ND^# u%MAM<>$!J2r/L2r\u{11}9!Av\u{2}D\" M(HyH!ZrMz!(Nj>%%E\"M;Q\u{1f}`Kv\u{d}C+ K!r!L%s\
        !L:=&s\u{5}L!v.L!q{(!Ft\u{19}O,!M$E\"N6M%N$G0MqP/I'K+MEO6z!\"Jcx@ D!r!L!P\"v!K!M!H'J.u!K#K!M\"r\"y!K1B\"P\"?IO\"\
        K:K2s\"H!v\"K!u$v!M*u!K!GUF%\"D$O@w\u{1f}`2x\u{1e}\u{7f}!!D\u{e} #!JAL$s\u{15}(\"!M!KQy! J%\u{18}! us\u{a}\"!B&\
        EK\u{1a}# s(K9smZ#!E\u{11}{!J?W(%M\"F!M;K#P\"L/K\u{6}q\u{16}\u{8}\" vAx(n\"\u{1f}`Xu&o!'GwN\" v!E{A!\"p]#\" u%J\
        {\u{1}\" I\"o7%!!C>{!Au\u{4}k5 K!M!N%I!S,M*P#L!Q!P%I!S-J!H%GQy4GFE\"Q.N(Re0\"\u{1f}`?wE\u{1e}% L!u\u{1f}`TL!u\u{7}\
        \u{2}4 Z\"R!Q\"R!l!O(80K#N!Q!N$L.J&O!K\u{7f}H/M1K3K(uuP\"\"MARbT!(K(F#!L\\JZzN\"\"%q#M&z\"%rAu\\Y$\"M?w\u{1f}`>\
        uue!&rZP!Fr\u{11}u\" n!L\u{17}\u{1b}% O!H:trJ#ty\u{6}2 j!Q$L\"F6J&L#I!W!F!R3I!QXC,sGK.H)N-M?8$#N>Q:Q\u{1e}PI^# \
        w%H<x8I&!J!o$Q!I@NArNI& L'J?o0I$QKI3\u{17}$&N;N\u{1f}`+L\u{2}\"\"!I@wJ\u{7}!\"JD\u{d}!BvLo,%7!J7G$n%;1P$J!E0KpL\
        ,G/MW/\"AKqvt\u{1b}# F\"J?Hh;\"!G@|av# {'E:{Z\u{1a}!Ds:{! t+X\"%I.L\u{19}~#3s\u{1a}L#u_Q!#T9\u{18}f M!M!Q!0\"L!\
        T!J!Q!\u{4}!|!0\"6\"H!K!0\"I!M!G(S\"G\"O!P!R!<\"O!S!M!Q!{!s!;$K$L!N!O!R!<\"L!Q!K\"q$O$L$G3M)O(L;L!K,T&V!P\"N)S\"\
        O(v%O!N!Q!A\"K!P!I\"|$K$L!L$R!O!G(s\"!O&K\u{1a}M& N=G$J\u{1f}`(H!pHm'!K!N!C\"o\"G$qKMW]&!C$D8G$x\u{1f}`(G@\u{d}\
        ! Kn-!'FRI# G!G!sD3$ t\"D?z\"FRw!'J\u{5}#( z!?$@\"A:x5C\u{1f}`#HA,!AtOk@ l\"R$j!v!N5S!i%P#Q\"n!R-S!Z#K!R!R!TKP!\
        A#M'M!T!L!TIG!U'k!S!i\"V.W&Q\u{1d}!\" r!J\u{3}5! tpN\"\u{1f}`Xz|7$ M!t@K!w:\u{1f}( R\"p$GCH-F&KYIGH`O$'D;p&F.B?\
        ~!XO[$!Ay\u{16}e!$n\u{1f}<\"\u{1f}`XzOz!\"L\u{1}X!Az#c!\"r\u{15}o\"!FBKK*% v!?\u{1f}`!vkwbo\" sAt\u{8}##!r\u{1f}\
        `6sUL!!Fq\u{1f}&!G:trS!H\"tWxHp) P!>!C#@\"?*p!s!;.T*]$ s&K;u&My7\"YOlR\u{1a}\u{c}\" M!q\u{1b}\u{19}!DwUQ!(pi2!\u{1f}\
        x\u{7f}Q\" L%p\u{6}q#!J$J\"LL\u{4}'!N&K7N$O&M!N-Jp\u{13}1 P!J!J&m3r#S#U!P!N&p.C#C\"MQK#r%McGP<! r%5!$o?\u{1f}!\"\
        L$\u{7f}!!H\\B!!R\u{4}Y! rw\u{e}#AH%N4x1\u{15}\"\u{1f}`Xz/C%!C!J$I;u\u{0}H\u{1f}S\";rurKr$ I!s!J?JJ\u{2}# t!B@u\
        \u{2}N'\"N%J!O5J&N\u{1f}`&J=>!Au.g!AuU\u{f}\"'sAu P\" s!Lb\u{5}3 R!E!I!P#p!Q$H$?/N#P!I!P!K#t/L@IKr\"IFN`D#!s!JA\
        IaL!AJ\u{3}\u{b}!%o@X!Qw+7$5I!qTI!qOY! rz*# P!A!uV&$ E(sUNUH51+ q!D!H%F!L:J$G!J!H2u!u\u{7}u\"AL!s6y$%O\"K\u{1}t\
        #LLO!At/07\"N!P#R!P!R'J$J/T!T$Q!T!M-H!J!M\"L#MLP:NHP,q\"M#O\u{1e}a!(o\u{c}0\"!G&N\u{4}\u{1c}\"\u{1f}`it6\u{11}!\
        !J\u{15}3\" HAJH9% S&NBM\u{1f}`/L`I! u4A%!B!L@E&s0Ah7% r'L!K\u{1f}`MuD\u{19}\"\u{1f}`.sB]# t1DAF$0' J!D$y<J!H$~\
        4A`Z\"\"O?uBQ! DJ<' u!G!I?q!L\u{1f}`6t\u{18}2\"\u{1f}`3x1z!\"N*[W!R\"I\"M\"O\"2\"/$0\".\"4!O'K\"P!R$N!N!N\"O!V!\
        P)T$M!J!R!L\"K!S1H!O#K-K(p!L!N!m#M!S#P!K(N'H$N0G,N!N'r!P!R!O!P*L!N!R!V$O\"PfA+!J$K\"H6N!r#s!K&G.J\u{12}N!r\u{a}\
        )# I'N:HXC1!H!U!L$L!N(P2H\"P$M!N-K!O%K!O*L\u{12}R%LV-$!A=s\u{1f}`,s8S\"DL4t3w#!A$F\"?Y\u{15}# I!v!F\u{13}-\"GO3\
        QW*$\"Q#E<I!vv\u{7}$ r\"D\u{1f}`Vv}t!A|<m% K1x0L1tlv\u{1b}i$\"Q%O@Q\"Na\u{1}!$qK:\"\u{1f}`\"u$_\"(L9uk\u{13}-!J\
        !N$I!K,Q.t!M%H-O\"N!K#K!N\u{f}&#\u{1f}`=N!tl2\"\u{1f}`hx}_\"\u{1f}`Xx-s'!L%I!NO>!K#F\"H\u{0}}\"(NAP!.#!E\u{1f}`\
        -{3\u{a}$&M!R!r?I(,!EM5R\" v#Fj9$ v!@!I?u<d$ G!q@L!p\u{14}b!!;'Z\"(M:N*0# t%K<t\u{1b}t\" E\"rjI\"\u{1f}`={qH$ s\
        !A!D?tI;c U!G!X!H\"J!m!C!W!Q\"J!N!O$N!R!S!s'K#n#l!I!R!K\"L\"G$L*J\"P!P!K!R!I!O#P&K#F-J5L#L\"P2M!O!O$s#O#L#t\"H*\
        D!Q!J!J'P\"n!L&G'k!H!R!M\"N\"K\"I\"I$N\"F%L/p^w&3;!n@E!p\u{1f}`5oV1, C\"E!A!p\"U\":9H$U4p:r\u{8}r\"P2\u{1b}\"!C\
        @r^Z!\"M\u{1b}%&!J&B7p$N\u{1f}`(pHd- s!N!P%O?D!N\"q3L!GyK1s0uENI'$!r!J\u{1f}`'|EK!BuKL&&G!S\u{1f}`1G)I's\u{0}\u{7f}\
        \"\u{1f}`6LN5\"\u{1f}`UyW\u{7f}$ p!L&JBJU($ q!O@r'Ny\u{1c}) m!H!o#B\"@;K\"x2I\"Gw(! I\u{10}C! t>#\"\u{1f}`.x|K&\
         y!F&B:r\u{1f}`'uU\"$ DAJ%G4q&\u{f}\" IAM\u{a}o!\"qb9!!KZT!!E\u{d}w\"\u{1f}`=xf|\u{1f}\"! n!P!t!Q\"R!p!W!s!L!H!\
        I\";!P!P\"K\"M\"L!Q!F!@!K\"N\"M\"N\"X!W!k!O\"Q!j!P\"L!I!K!S!@!O!R\"K\"N\"P\"O\"P!p!O\"H!L!H!R!K\"K!V!H\"n!k!L!Q\
        !O\"P\"I\"L!S!K!S\"F!@!C\"K$N\"L\"G#U#Q\"Q#K\"N\"i!N#Z\"R$F\"q!P!Y\"P\"O\"W#Q\"Q#Q\"U#O\"l!T\"n!R#m!N\"N\"p\"m!\
        o$M\"Q\"D\"J\"N\"J\"m!S#Q\"P\"S!k!R\"K!N!J\"N\"L\"P\"E#S\"N#v!q#k!k!q$oM\u{d}%!M$q!L!JAKd6% L!w@L!|4ER\u{16}# w\
        \u{1f}`1G\u{16}P$!QEN\"q\u{e}tI\u{1e}# t!C!HNG\" I\"uM\u{1a}\"\u{1f}`mzEB!#oc\u{19}' T!<$A,z0L1y2Jwm\" t!Hs\u{7f}\
        !%o\u{0}\u{e}\"(H\u{16}LcT!Dw[}\"!nAq6.#\"F%?!L\u{1e}\u{1}\" r!B\u{1d}\u{15}!\u{8}w\u{19}S!\u{12}xn'# s\u{1f}`X\
        vb%!IQ\u{14}\u{2}!AwHR) M%@\"r:L!s&v.F\u{2}M!rWW\"%sAw\u{f}\u{3}!A{|\u{0})!N!O$q!G!P;P%L/O#N\u{3}?%%?\"H;s&K.@j\
        '\" yAzXw)!H!q#B\"@;K\"x2H!P!FF\u{4}\" r!=pc#!J\u{1f}`WBS\u{3}\" I\"u5\u{c}! OdT&\"P%G,>/P!P4I5H! q>%. O\"P!J\"\
        N#s6O#l5L'I\u{c}O\"o,J&J\"w\u{8}\u{a}\"!F'JQk\" v'F\u{1}># F!K[G\u{7}3! t1i$!M%S!I!O 4'#O$G=P\"P5L\u{1c}J#O\u{7f}\
        E! J\u{1f}\u{19}\" q!N,]!IL.$< R![\"N#U\"l,E.T\"O#U!O!Y-Q\"M\"V\"N!S0Q>Q*R.Q!K9V\"O!P'Q#S!S-U\u{8}\u{12}; o!S$Q\
        \"L;R&T.O6M=K\"F#J%H\"O!S\"M*H$G(F(N'F\"L(l.I!M(O/J!K\u{7}2%!F$q\"G!R>s0\u{b}$ s!P&M!NbI&%K\"w:v'F\u{1f}H#z3\u{14}\
        $ r%H<t%J ,\"\u{1f}`.zfW!.r\u{2}`!\u{5}zC{\" J\"p\u{a}D# s!?$Egh5 P\"R!;\"J!O!;\"9\"P!E!\u{0}#I.M$N!Q#M!O'x#M#P\
        #Oer:C!/s+w* Q\"Z#N\"L!O:Q&D!J1G\"J\u{1f}W#%v\u{1f}`Xv#N\"DH4s;\u{13}6!P!Q#J!T!K(K0G'O!S!G(M&C!O#N\"K0HtF9P$P2G\
        )s$t\u{3}U! M-g#>G\u{1f}`,G\u{1a}q#%P#JAJsV? l\"P#A\"Q?E!S!Q!R1H#SIB!J$N#G%G\"K)p$P'K%O%H#K,n#t\"k.H!M&I\"Q/I/m\
        d\u{16}!Bt\u{13}0' w\"C?u6G\u{1f}`!t\"E}h' L&R8l)P!L\u{1f}I\"l\u{3}S#4nAP2u&K%%G\"D;w!L#I\u{d}Y#!t@H!x9.#!L&O;M\
        9C# o\u{1f}`3Ioq!\u{8}wkO$'L!J\u{1f}`9LB\u{1}& K!o$QCo.F\u{7}u\u{b}(!-uS\u{1}!!HQhM =!V![#n#m'P!L!H\"O+z#>(r'M\"\
        L$M!Q!M!N\"R#H#M%J#K%H8H0I\"F!L(Q!K,F$J\"r$P$O#O(>\"z-H!M'L*N%L\"N\"qn\u{18}\" r!G/\u{1b}O P!K!N\"o\"V!H!X#7$S!\
        Q!6\"H!U.K!K$Q!H$@%O#P!R!S\"T%P/GAQ5M!M*r!C\"M\"u!L*L!I!F!P*K&O$p!J\"P%Q\"M*G$p,rx]!'K\u{1e}V\"!K@v\u{a}>!HO-5\"\
        \u{1f}`H{di!%GvH#\u{1f}`Xu%s\u{1a}\u{2}!'L~d#!L$D\"G(\u{1d}\"\u{1f}`7y\u{15}\u{8}!\u{8}y\u{7}#!!L%'\"!rAt\u{1b}\
        \u{10}# s\"H?wV+$%H=H4u&D<\u{3}#!D\u{1f}`2vVb!1Ha ) v\"M%O!H9s\"N&J-L!N1c% N!M!q#H#L2y! M\u{c}\u{f}$#E>r%B4q\\G\
        #!B$L=GU\u{18}\"DG4zFZ&!K!G$N\"L:M@HpX\"\u{1f}`6yJ9# L!L!q'Z\" t\u{17}@<\u{1f}(!t!K%H!N9K!z&K.Dfx#&KAL!qvy$'t\u{7f}\
        wVG#v6\u{18}%!H!o;I\u{1f}`,I3`\"&MAIg\u{1b}!\u{6}vd\u{7f}!As=\u{18}!%q)6!'I'D#(F\u{1f}`@xn#\" r!L\u{18}r!\u{5}t\
        \u{16}@!Wr\u{0}O2 m!T\"S#S!K;S%R!N/R#Q2O:O@M8O!M!H8N&O+g'&J!I:L\"r%Q/E\u{10}v;^$5I!qTI!qIU# J#O&u{{! K8u! r 5!T\
        r\u{15}A, A!z&J:H!n!O$M/l6snN>r5s0P! L\u{11}\u{f}$ y\"H?{\"I\u{16}\u{13}- r\"T$M!D!MANdsHn\"J+x%o-M=xe%)#n!E!S?\
        R4r\"P8r\u{8}q\"OL !\"Ir\u{3}#AL%y4IOH\" OAMC^%!D!K#tAy4EL , {!B$D&t!=5w!F$H'C+B\u{1f}`,F\u{5}($!P\u{1f}`>K9I(1\
        % t\"J&G\u{a}x$H\u{1e}\u{7}\" sA{o\u{3}\"\u{1f}`.w5,\"Dv4H0\u{6}C!k*O&N\"N*T$X!j$N\"T(P$Q\"K\"M\"O*J*C\"A;E(Q\"\
        Q-Q$B(B.l!=%o!l\"o\"Q!T(E'S6A$n&nm\u{5}! qBs\"*t9M%N8 y!L!M!G\"I!H!J!J5K$s!Q!J$M!J/MNmXN*t!K-L\"o!M&M!I+C$5L!yT\
        L!y?\u{a}\" tAx+R!!r\u{1b}\u{3}!!I\u{1a}\u{1a}4 F!O!M#n\"p!P9Q!O!H#p!N\"K3E!I,L'woq(G2N#PT5, m%P\"T!Q:C&F.m\u{1f}\
        `\"u%M\"J!M\u{1}\u{d}( s\"M%N!P9v\"L&N.LwD# B\"s?I\u{12}H$#N\"t<N%v\u{4}Q\"Tt2=wd# w!HALO\u{e})\"I#G\"D:p!L!L\u{1f}\
        `2M!uP\u{9}(!J!P!N%M:L'N1B\"I\u{b}$#!t\u{1f}`Xwf($ s!J$A=N^\u{9}!&K\u{10}\u{e}! K|\u{6}!'p$\u{6}\" HAJT,&%I<G#M\
        !L3t!snM$ JFJ0K\u{6}L;S! I '#'x:J'{\u{7}]! K\u{4}T\"\"IAK\u{16};C!T!N!R!N!k!R!o!P!Q\"M!O#6$L!L*P$G!G!K!Q!K\"L!J\
        !N\"J!M'M!N#k\"r\\MBx1P\"M2J\"O3^\"%F\"M\u{12}M!nNk\u{1d}#\"J?u\"L\"k} M!S!k!T!U!Y\"Z!o!L\"N&L\"Q\"J(J!X!D\"S!B\
        !W!C!Q!@\"<!V!@!O!<!J!H\">!M!;\"G!Q!q\"q\"v\"o!n$p\"p#O!m#J\"G!M!H!O!F!Q!n!p!t!q(F(o!O'N!D$R!N\"N!Q!L+C\"P#q\"F\
        !M+l!P\"N%B#R'R!O!p!R&I%E!I!R\"V\"O\"j#O$R\"H\"U$p!C!L!D~\u{4}!VN#q!EoZ\u{f}! pg\u{1d}! p\u{8}z!BP\\q#'C;D\u{11}\
        u4q( m!N!K\"p!K\"M\u{1f}`Nx\u{b}d# r\"N&MP\u{11}/ N!F\"N\"x!E!F;B\"Q\"r!I1J#MkrVp!H8\u{15}' s(N\u{1f}`@u0t!L&Ik\
        \u{7f}!Fu\u{b}\u{7f}!AwPtO W!R!M!l\"R!W!R!R#<$;%S)L&O#S!U!O!N'8\"I\"L\"J!S!R!T#O,u!L#K\"Q7r#s!F\"L\"K&F/N!O:O!L\
        !K!I'M!M/U!O!O#Lz\u{1d}&%L!S@P1L\u{1f}`#P_\u{8}!-uSo\"!IAG\u{b}\u{7}' u\"K&F9r6K\u{1f}`)Jo\u{8}!'L\u{1c}o!%H\u{7}\
        Z\"\u{1f}`7y\u{7f}\u{10}$ u#K>v#K1\u{4}!AtQz&%@>O%I/M&L\u{1}Hu\u{17}&\"K#J\"I;L\u{7f}K5Nn'!(N&w$ v\"M?x\"N\u{1e}\
        \u{17}\"/vAx&N$\u{1f}`9v!HCI\u{9}\u{4}!!P\u{14}\u{a}\"\u{1f}`=xmM*!N!N!O%I;N%M.I!O%o!R_n! qA=$ t!M!I@Mcq\" HAJ^\
        g,!N$N\"I6G$T!E&C!NmKQo!G/m^>#\"M&I?J;R! G =)!N$G\"Q;O$J!R/M\u{0}IBLG\u{0}!\"m^N2 Q!O!R#D!J<Q$G!M!s!q-?!E!A\"@\"\
        ;!<+v)JNk7 R!U!K!P\"L\"I!N*r/K\"O%F!N-L!J!L\"L\"Hb~ZJ!M$N!F!L\u{d}\u{12}! suh!\u{5}t\u{13}\u{15}- Q!G%Q\"n5@%J!\
        S8K\"R4rDIS@5J\u{0}\u{1c}\"!sAu}z! t<9= m#9\"G!S#;\"<2J$n\"Z#K!R!n.N$E!N!F&O*M*LKK;C,J\"O-y!P!R#E!S!J\u{2}o* s!\
        C&K!P9i!E&M!P\u{1f}`Iy\u{8}\u{1d}* L!y!:%G;r!C4H\u{1f}`\"r!G/{#'P\u{1f}`XM\u{4}-%=M$N\u{1f}`(M/G7\u{d}# s!EAIXs\
        !\"O\u{10}W.!O\"?\"I!p!P!T:N!Q&T-K$B\"I\u{4}L<Hd]\"\u{1f}`3v%r\" JZN -- H!D!I!D\"M\"@!E-G!\u{5}S>!G!\u{5}#:_.\"\
         s!CB\u{10}# S\"N&O\u{11}\u{13}'!J!J=t\u{1f}`7L7L#tBR% M!t\u{1f}`-M!vA\u{f}!Avp8\" uAu16) L!w$A\"D;J4y\"w\"G\"H\
        z\u{14}0 m#9\"F$7\"6$4\"N,O)I4J\"I\u{c}P\"L-n%H\"KPj!ZN\u{10}V\u{f} W!R!t!S\"P!p!W!s!P!P!M\"J!V!N\"K\"M\"O!P!K!\
        D!K!U!N\"M\"K\"W!O!l!N\"P!j!P!h!L!P!L\"G!R!O\"K\"M\"Q\"P\"O!o!N\"K!S!J!Q!I\"K!V!G$O!P!Q\"T\"L\"M!S!M!T\"K!D#K!U\
        #P\"L%U#P%K\"N#P%T$N#R!Z!V!R\"T\"Z#R\"Q%W#S*S\"R(V!M\"N\"M\"N\"R\"M#Q#P\"N\"O!k!O\"P\"J\"O\"L\"Q!V!K#T\"K-m4e% \
        q#R#PRGlP\u{0}\u{2}& t!L!P&K9p%GB,$\"O?L'M2N\u{1e}\u{5}#(r9L(t v\"AI\u{1b}x)O\"!u\u{5}ujY\"\u{1f}`Uz\u{1f}T!\"M\
        5\u{9}#!H!q@I;p\"!G#p \u{3}\"\u{1f}`4vw\u{11}\"\u{1f}`9w\u{6}\\! rpb% q\"L$M\u{11}y\"IZ)\"\u{1f}`Uy\u{17}W#!N!L\
        %LD\u{15}! qA[U J!}!Q!E!L!r\"@!L!M\"G$G!K!F\"M,L\"O!s!O!J!Q#E!M#H$H\"G\"K\"l!O!I!P#?!I!M\"N\"E\"@\"LGS'O\"Q+R\"\
        O5N&O!G+E!I%K)R!K$M&J+L\u{a}.( Q!L&K!O@L\u{1f}`6P!H6M9 s!=\"L\"M\"<!S'F.K$p!I$P\"?!Q-F!N#L!M\"Npy:K!L#O,t(J=u\"\
        i\"3qApF\u{12}# u\"G?z!@$!I&I\u{1f}`Qu\u{19}&\" qAsGk! s/\u{5}'!K!E#y>K~I%y6wh\u{15}#!r\u{1f}`=u%\u{e}'%M\"M(I7\
        K|OHM*Rn@\"\"J?v/l# n%LQM`U$ t2M/u2M_D$ r!H&D:t\u{17}\u{1d}#!M$O=K(\u{9}\u{10} T!Q!u!Q!k!W!r!L!r!L\"N\"L!Q!H\"I\
        \"M\"O\"I!B!E!Q!O!r!X!s!J#O!I!N\"W!k!J\"H!N!N!U!D!O!G\"G!X!N\"T\"P\"M!o!I\"I\"G!R!O\"L\"I$O\"R$U\"M!T!M\"m!I!B#\
        E!Q!Q)R#T$R!R\"O!r!S&N'Q\"T!D!T$r'L$O&O#p\"N\"P&W\"Q!X!s!J!^!O\"O\"P\"H\"V\"Y!m!O\"H\"L!m!I\"M\"M\"D\"O\"P\"J#U\
        \"J\"R+O\u{c}#!dr~f!(QIM\"#KWBKB#!J@s!L\u{1a}MK K!U!U!U\"D!F!Q\"@\"v!p&D!O!D*O$S!R#I!I!K$s+M!Q!T!I!G!P!PHK#L%H%\
        DFJ/F\"O+I#u!O$J!I!R!M)M&K#$!&rY\u{1}\"\u{1f}`Xw\u{5}\"# s\u{1f}`\"E\u{d}\u{11}#Ar!P\u{1a}r\u{1b}\u{16}& H#p\"M\
        ?v\"P2Q\u{2}w$%R?o\"N2@K$'%L\"O!N,Q/MuL9Pw\u{b}#!B\u{1f}`Tt4z!&OyN&!E&uAu`v#DlJ7\u{1d}!AziZ!(Ivc:&T!H!l4O\"Q$V!\
        T$M!L.N\"T#M!K:w>L>r$J(L)n\"Q!O+M\"R\"P8r+PpW/\"Q%OAN.E%TCJ*v!E!K!D!H)G#JOM0MHe@!M!P!K!O\"i!L!Q%E$P#Q)I\">#O!T!\
        G!L#L!L,N\"L!G$H:LBH.I0N!J1I\"P5I-N#>z9\"\u{1f}`}{*\u{1c}\"\u{1f}`HvIN~ X!P!p!L!S!T!j!Q\"O!L!A\",\"M!P!O\"L\"P$\
        M%q#W!Q!V!R!U!Q\"R\"O\"C$K!Q!R\"K\"I!T!K!R!N\"N!W!M\"D!Q!L\"M\"H\"r!P!P\"M\"N\"M\"O\"O\"q%M\"O.O!R!Q(P!N\"O!N'O\
        \"M\"S\"U#F!K$L\"K(N%M!n!L#o!l\"o\"M\"q!P&C%Q#O$S\"Q%F#M\"M\"=#M!N#n&n%R: o!U$I\"Q!Q:P!S#I\"P!R-K$B\"I!PKs#I#K3\
        r<K!N!F&t&M)s#lEN3<!!@KMG r!H!P#C!L!I!L(o-K%N$L!N!Q!N-P6K*q0J#F\"J\"t!G%H\"E#A*E'L%N%@#C,z&K-J!D!m!H&N/H$v\u{1b}\
        \"!&P\u{17}\u{7f}# r!8!B2\u{1}%!UGO.R&O\u{1b}M-7>&U!G:i!P%P!L!J.E5M=B\"H!E)P#M)P!M!P,N(N&I*m#F*n!L!I\"F!K#F\"I.\
        t \u{1e}0&H!H!K@H!L3K!GKu*o#I)uMN.J$H\"P.I'T& p!K!M$QAN\u{e}t6B# o!F&MJQ!Aw]b# o!C&FL\u{1a}&!N$G\"N$n7N$L,(#!M@\
        q\"P2F(!K!N#B#M;N#F2O&ML]!DwdN\"\"L#G!\u{1f}\" rAw0\u{1d}!\"Nzq#!K\u{1f}`Wy\u{b}p\"\u{1f}`Jt=9D O!Z#S!U!X!V*L\"\
        V!M*P$Q!V#T!V!R!P-S!T!J\"P#O!R&MGP\"L6Q:T#O'P\"P\"Q-R$Q\"P!R=o\u{f}\u{15}& P!B!v%@:U\"kq?@ R!L!R%M!S!N\"N$H$8.R\
        !N!M$X!M!R'L&E&P\"P/QJv!M(K'R&u\"L.K\"L+N-Q'O!P\u{1a}^!A\u{7f}\u{9}g#%K\"H@O@J!(L\u{b}pH!L!U#P\"M!T#:$4\"6!t!7!\
        J-T!N!N#L!U!K+o\"L!R\"T\"N!U!R!MVK-I#N#R0K!Q(M#s\"r#Q0Q!P&O/P!J#b* o!D!Q$R!J:v!F!M&Q.OP4$HJDL\u{1f}`!pA,#'L:Fg|\
        \u{e}J( K!y&J:H!w&L\u{1f}`.u~j; n!<!S!L\"R!O!:!L:A!U!E\"D!N\"L4JQN$r%J;u*s!=!J\"J4u#u\"PCJ.k\"EJ4x/o\"\u{1f}`Xv\
        G!# M&q;OvT\" DAIqgB H!I\"6\"I!Q!I\"M\";$p!s){$H$T!N$K!R!N!O-I$N!Q!M-M#I*I%{\";_u!I+H,J#K!K%Ng\u{7}% G>u\u{1f}`\
        *K\"uUs# B\u{1f}`;B\u{7}z\"\u{1f}`mxOo\"QL2tqx+ N\"K!S\"M\"J+r1M#N2O\"K\u{d}II]! oq\u{1e}$ u/G2u/K\u{6},!Au+5\"\
        \u{1f}`Hz^k+#P\"E!J!P!Q;T#L!H!P.O!Ntc/ r!P!N!J\"R\"G;O&F.L$M\u{1d}s!N%K!J>A\u{3}\u{11}\" L'so?#CJ\u{1f}`Jy\u{1a}\
        +#\"L%J<N5\\% q\"N?r\"K4O\u{14}e6 r!N!R!O\"R!P!K,L*I$m!S!U3N\"O\"R\"P!M\u{b}J-J\"q&P/qJ$!\"Jl\u{a}!\u{8}y\u{1c}\
        \u{18}) r!@\"F$A6E%F8C\u{e}E!q+V$\"M#I\"p;Mwn\" pAp*\u{1}\" yAwI\u{1b}! wr\u{1d}\")oUqx5$'J;J\u{1f}`*L=\u{12}\"\
        !J&M\u{5} # s\u{1f}`HtG/#&p\u{1f}`RIz\u{18}+!Q\"m\"?!P\"K:L!T%Q!O1G\u{2}J\u{2}B$CL&K.r&t\u{c}\u{12}\" tAt]c# NA\
        MCs\u{10}\u{b}\"\u{1f}`Hybq#!sAx4F+i$!H&L!OAM;G\" KAQ\u{10}/!\"qmNB q\"l\"O\"K\";'Q%R*P#r!Q#P\"K\"@-Q!L!Q#G!K!I\
        AN,N\"N&r$G0P!I9F'r\"P\"K*G\"n&Q\"F\u{f}\u{5}$\"P%O;N!O[B4 K!p\"F\"Q#O5G$O5?$@\"E!L/spJ!w!L!G!J(G4H#MM\u{5})!P$\
        I\"R!R5Nkr\"K]I!Nc\u{0}\" u!@\"\u{d}#%H\"rAv(-!Fv\u{5}\u{10}!\"MST(!J!r$M8R)L\u{1f}`!k\"QXh&!C!K\"p!H%s9Ng\u{16}\
        \"EP4r\\d\" xAv\u{13}\u{1b}$ D!w$J\"IB'' M\"l!C\"H!N#C=J\u{c}.# G\u{1f}`XJwc! rdK'!G!Q&M6L\u{1f}`,L/J\u{4}\u{12}\
        \"DPNr\u{1e}6& w!@$A\"F!S:JP/\"\u{1f}`9xZM!%H\u{13}\u{9}) o%?AA\"J.K!O%F!K\u{0}M\u{9}\u{1c}\" JAI<\u{8}\"*oUqH\u{8}\
        !Asi$%%CCs.HksFqW=& p!J&J!M\u{1f}`Pw\u{3}i@ J!w!U!N\"M#T'?$@1J\"M#S-N$;\"=0G9J!t#E$J(G*u#E4M&I!u#E5r\"m!P$B\"C/\
        Eth\"\u{1f}`E{Y4! FF\u{19}$'G;v!L3?4s% p!L!Q\u{15}KPq4Y$!v&J;x&K\u{16}]!3r\u{5}~\" o\"I\u{10}p$ v%G\u{1f}`Sx\u{5}\
        V* L#P$S?S\"N.M%N!K\u{1f}`\"M\u{1b}\u{1}!Ax\u{2}U\" yA{\u{1}]# MAK\u{f}NU\"' p!F!=?J\u{0}t,s(t>\u{7}\"!sAt$E\"\u{1f}\
        `>w\u{0}4'!J&@(s9J\u{d}z!E!Ia\u{5}d!S!S!U#X!N%n#M\"L#K!J-Q!U!S#U!O(J\"J\"O!N!P!l!R!V!P!R!M\"R\"K\"O\"N\"N$J\"M!\
        U#N-N)P%P\"T!P$q&O'L#L+m!M#P\"J&Q$F\"F#r%R#N+K!J\"P!U!O\"M!K!L!R)Q$q!P%M$qS^\"!J&Jl\u{5}! qcR\"Ht\u{10}v\"m$=r\u{1f}\
        `,rDzR|$ s!L@v!LJm$ s!J$C<r\u{6}`! sf,# G\"vUNC\u{1c}\" rAu\u{4}@!Bt~^!Bv\u{1a} $!M!n&MAK\u{b}\u{12}\" q\"L?\u{2}\
        \" sAt\u{1a}f!\u{d}M:\\!!JX\"\"\u{1f}`\"vYK!ZO8Y!ArM:! r8_\"\u{1f}`HrtM% M\"s\u{1f}`kM\"r8\u{0}\"\u{1f}`.{\u{7}\
        k!!qYR: n!T!T#M!U!O!T5J&T$U/P%R\"QLN!M+O!Q)N\"l\"L#G#L-M2J4I!O`G!A|!y! @5\u{1b}!&Q|j<!L!Q!P!Q!R\"o!N!J\"J$L\"K\"\
        L/Q!S!P\"S!V\"P!M,M\"K\"R#N\u{e}L-L\"N#K\"MV\"&%D\"N<O&G.q&w\u{c}\u{a}\"FN4t\u{4}\u{1d}\"\"m$It\u{4}!'K\u{17}D%\
         p\"IAJ$O\u{e}LY\u{6}$ x%G\"F!O[k# F\"sAsFQ\" r\"MI~!\"NjK!Awlh$'K!H\u{1f}`5ISY\"!K'r\u{e}\u{15}\"(K9M[<$ I;urK\
        #uv`$ x%I<x%J~6$!G&I:u!G/6!!Hv&\"\u{1f}`UvyW: K!V!T#o\"U:Q!S%Q!S/V$P\"SML)L!H-D!E!L#p!p@N#M!R,E&R?x.?! xo&% K4s\
        -K4z2H*v\" p4K\\\u{1a}\"\"AAF&9!BK@(!BqWU! M,\u{1e}\"%tAvJ>\"\u{1f}`=u\u{19}|\"!J&QsJ#(M\u{1f}`eJ\u{5}q!WMBs\" \
        M1ue4& n!K!O%D:q!L\u{a}\u{a}#\u{1f}`=I!v6x% L!t\u{1f}`WK!wE5#\u{1f}`.t#Mm9! Lho(#o\"J?o\"P2IiF#r\"H:2!!K[^#!v\u{1f}\
        `mx\u{0}v/!H!H!F?N!N#D!G!H!F-A!C#z!s!t!mQO\"\"T%MDy(%?!N!OOI&IzM!NVM\u{f}@$ I\u{1f}`XK%r4h!Au\u{18}9!Ft(J!Au9\u{18}\
        # tCMowB\u{6}!VG[M!!P\u{12}%\"Bv4HE%$ s3MAO|Nt!# t!B&C48\"!I'NB?!!KT<%%CCs.HksFqk@.!Q$F\"U?J\"Q.Q!TFM*N;M1I#J1r\
        7LB\u{1e}!!HI;%!>'N6s\u{1f}`,s4\u{7f}\" FAJ~\"\" p'KnT\"FH4z\u{1a}\u{14}% t\"O@O&J4uO?$!N!N\u{1f}`VwcA!\"Ta~$ K\
        !u@L!wr2& P!B!v%@:U\"kc?\" P(Qe5! vuS!Fw\u{e}@(!I\"o#P!K:C!L\"q#MV\u{7f}\"!qAuqK!Lxc\u{6}\"\u{1f}`){]\u{5}# r!F\
        $E\u{d}3!A{\u{19}B\"Ey4FR\u{1c}$ s\"E%C\u{b}r)C!!K1\u{19}#=r\u{1f}`,rRi\"!N&D]/! t\u{c}F! ql\u{1b}!\"I&\u{6}( n\
        !H$C\"D?I\"D\u{1f}`8M-|%'H!N9O6L\u{6}EN7. M!M&L:P&V!M.G!N!R$HIvbL2O$M9(% r!L!L?M\u{17}vV7\"\u{1f}`6}v\u{1b}!FsE\
        0- |!@!C#T\"=!J9z!G!M7Qn\u{1}!C!G\u{1e}{\"\u{1f}`Hrf#! t@|!GJox!]L*D\"$q\"P\u{16}h\"\u{1f}`Xzd|\"!OGKDj# v\"C?u\
        \u{3}\\(&T7I+E!L.FlsEI7s\u{7}\u{1c}& N%I<M'Icu7u}?! PcY#!J!P%KMl\"Dr4P\u{19}u3 O\"T$H!L!R+K/L!N$O!L,N\"G!O!P#L\"\
        N\u{e}K-J%P\"+$@w\u{1f}`MJ$w\u{3}\u{e}\"Ct4K^x!!M\u{13})!!N\u{d}\u{a}1 @!n!r#N9u#G!l!q%G!W-P!Q\u{10}F\"v!G-L5L\u{1c}\
        !! q5 # v%I<wq)! wa\u{1b}!dt7\u{19}!AvW\u{12}#!J&vAw7?$%E\"F=t4G.9% M!vAtfM!u;l& O!L!L&w\u{1f}`5J\u{1f}\\!Av,N(\
        3;!t-N3F!p2j\u{1f}`#q^\u{15}# H's!K\u{3}?!DL;$$!vAt\u{1f}`7wq)\"\u{1f}`Fyov#\u{1f}`.r$Od(C H!9!L!>!P!=!|!=!L!8&\
        3$5*F$M\"R!C!S!H!u*S&J!E!R!?!rfP#L\"?!qAF/M#I!O!A!w`j(%H:N\"R!M$L0K\u{1f}`:Nk\u{1a}7 J!<!G#s#B5v%C\"w\"s2C\">\"\
        B4u&F'v5I#q,J%yBw!E!J2v);$ K'q:P%u|\u{17}! O1\u{0}, t!O$H!J!N!N9l&I/K\u{7f}u6L)slN$ M!x&K;u+#'&M!I<Q%O.R\u{1f}`\
        )J*\u{19}!!N:'\"\u{1f}`HM_\u{13}!Au;D\" F\"r%d\"\u{1f}`Xx\u{10}%!!MY+!!H\u{1e}@!Qo|+! qN)-!SAJ!O4M!?!B!B!N\\R\"\
        q^r\"M&M)`$%F\"=\u{1f}`fy\u{7f}3! KCQ\"!H&KA~!!J;{# G+sAr\u{7f}\u{1a}(!G!J!E$H/{+tHG\"{.l$\"n%P!OOMB~!\"lyc!!Bi\
        0\"!GAJZ1!(LL;# r!H@r\"/\"Du4LD\u{5}_ P!P!O!U\"N!R!M!O!:!Q!t!p#2!9!4!m!G(K\"M!S#n!K!P!V!Q!N!R!M!O!B\"q%@#L\"H!S\
        !O!Q!N!N!I!Q,L?I(K1K'u5N\"P)M!S!P-n!N!O!P!L!Q!L!L!K)J$r\"J\u{4}\u{0}#'P!KAK\u{10}\u{10}# t\u{1f}`Hvlc\" o&MkY!B\
        Km\u{18}&#m\"O?Q4p\u{1f}`%Q[y\"%K<t+\u{1d}1 J&q!P!P9H&p!N.H!C!L!P!N!O!FLvoE(I!a$ r!A@u!@\u{f}n) q!D!N$I!H:q&J0G\
        &M^\u{1f}& ~\"E?|\"F\u{1f}`%y}E9 I!T!P#n#P9I\"R%V!P-T!D#S!Q!R!OLG\"r(D#N,I%RPB\"P&P.u\u{1}\u{17}' N!H&t;H$M\u{1f}\
        `2K\u{1}r!'KNK!'J\u{5}k\"FG4ts~&!@&=.B!yTB!yl\\!Au-\u{19}\"Az(FV\u{14}\"(C\u{a}|T%\"\u{1f}`UF'y#\"MEv4KII* q\"N\
        !P\"P#N9u%R\"N2K\"Mhg\" QAOB\u{16}!TuSs\" t'F4\u{12}\"\u{1f}`>Kg'!\u{8}I/]\"Bx4J!H\" wAw\\S# s!=!N&\u{4}!&K4+!!\
        ?Di(&T!J@S\"O.OpK7O-Iln!Az\u{5}:!!p-k\"\u{1f}`9wTa$!r\u{1f}`-K!r3\u{11}#!PARJL:Y! K\u{d}$% u\"M*M5o\"Q\u{1f}q- \
        L!@!?$G\":)6!w/S2r2nYtYF0oKF!Aql[$ t!F\u{1f}`Tvm\u{5}# p\"J?s\u{8}T%!G$N\"I,vAt\u{5}Z$ K\u{1f}`_H!NI/!&qM,! M2\u{5}\
        *\"M!N\"O\"N!O+M3O1M\u{1f}`#P\u{13}\u{6}\" s(O/[* E!L\"Q$p:I!O4I\"O\u{1f}K!M\u{1}O\" L%J!8# I4p-K-7!AtP_! s1-! \
        Q&9# s!FAI\u{3}b\"\u{1f}`HrS\u{9}(!K&DAH\"u)K+F'vwt\u{19}y! t\u{2}}$!J$L\u{1f}`Eq=\u{a}# K%G=Mr~#\u{1f}`\"vVw\u{2}\
        =$ p\"M$O=N\u{d}\u{0}% n!F$O#L;M}:!!Ih\u{8}$ L!N'q9Km}!Zw],!3qGd!\u{e}r\u{c}x$ P\"Q&T;M\u{19}j! v1\u{1b}!'q@\u{8}\
        !Au+r\"7y`y\u{7}%!A{\u{4}\u{1c}! r\u{0}7%#P!u\"M?m\u{7f}O&Z$ v!H@v!GMd& s!M&N;L4J_K\u{18}g\" q!A^v!!Jzo!!M\u{1f}\
        p#!S%N@R-n\"%L\"L2h' r!I&E:p!K\u{1f}`&wXA) M&P*w1K&S*r2o\u{14}K.o5I\"!KAJ\u{9}]!\"Py\u{10}!(KV\u{13}!\u{1f}x\u{7f}\
        K#'I\u{1f}`Qu\"\"\" v!F\u{18}\u{10}#\"LEK\"L\u{1a}a%!H'L/t*pVt\u{5}a\"\"P&H;'!Bu{3&%Q!R!H?S4L\u{16}L0=!IOt(\" t\
        A}[\u{0}C S!W\"N$V(R!H#S*m!T%V!Q#Y!U.R!X!Q\"V!R+O7M,N$T!M%N!M\"PFU!P+m!T!S2P!Q!R*P?+!3L]\u{7f}$ N\"R#K>O\u{14}\u{f}\
        !!DE\u{4}> p!R$P\"L:l!Q!U#Q\"S.N&K0M=K\"F#J%H\"O#M*H$G(F(N'F\"L(l.I!M(O/J!K\u{8}X7\"N!P#R!P!R'J$J/T!T$Q!T!M-H!J\
        !M\"L#MLP:NHP,q\"M#O`W!An)\u{4}%'J!JOJ`MPtY\u{13}! qm#\"!O!K|S!Bv\u{1c}?!Au\u{5}9\"AvGuw5!!F-y\" pAu6+# sAr\"Ko\
        x!FS-S# u!G&Bao!&Ih5!at\u{b}j#!N&E;N\u{1e}\u{6}!Bv=x? Y!M!V!E\"N\"I!N!@&M!Q!O&s'P$P$N\"P!P(Q%J$N(H!L!F2N!s'LgJ$\
        P/I'L-qJk*!B\"H#P<E'O'F*?\"F&u\u{1c}H++! r)K\"\u{1f}`=y E!Fr*\"+\"M%O6I!s#r'M2N\"D\u{c}I!s!DN\"# G\"r?L=)\"\u{1f}\
        `=BRM'!r&H!Q@I/J!K\">\u{13}T\"Fs4=T\u{1c}! N`c!!uXE#!M!LALf\u{17}&!C!L#F\"@,qDL\u{1d}k1 K\"p!S$Q:F$q#S.P\"L!M!A\
        !A!L%u(L$u\u{1f}xO+$ p!P!MAM#\u{10}!AuB\u{b}% N!r\u{1f}`lN!s\u{17}Y\" vAw\u{15}v!!KvX!&M,\u{1}\"\u{1f}`_s\u{1f}\
        7\"!v\u{d}yRm\"\u{1f}`)v\u{1a}y!%M\u{1d}?#\"L%J<Nm[- J!F\"s\"O\"K:O!L\"s\"P4H\u{1d}L#p\"PrO#!L\u{1f}`]P\u{c}|( \
        U!F!O&Q:I\u{1f}`6GAy\u{12}\u{1a}''A!K6K$F\u{1f}`&l\"KH\u{3}# w!B@x~\u{9}! s#C!!M\u{19}s!!C\u{15}h\"%I#L\u{7}\u{3}\
        !(tC[$'OAO!N-J|c' m!K!M$M\"K)s6O:E$ w!G\u{1f}`ls;\u{18}\" PCR\u{13}X\"\u{1f}`4t\u{1c}%\"!K%K9&\" I(N,*(%E!K!R!K\
        ?K\"K-MbK9p\"IM4sC#!!J\u{12}d! HzM\"HJ4sXU%!v$D<F!x$E]6!+oI_!'=y\u{10}!.v\u{1b}~'!P!s#L\">!N:E4wca!'rD&!Bvp\u{13}\
        \" p!G\u{e}I#!EUG&uZ|!VM&-! tX`\" K%pi?#Ay\u{1f}`7Jb\u{1a}!HK{\u{f}$ M0u\u{1f}`VrQ:* EAM\"r#J*J!L1s!t\u{14}G2uh\
        \u{8}= S!O!P!I\"p!V\"V+P!Q)Q%P!M!N\"l!Q-P\"N\"N$F!O%L*G[N\"M?Q\"O/M!N$P`\u{11},\"P%K6l%P%P!M.O%RXHIK,l\"O\u{c}c\
        #'v\u{1f}`Xvj\u{1b}+!M$V\"I!S6T$P&O/Q%IYJgN\u{18}v\"#F!Qfd!!F*\u{14}) LAP!E\"J\"q0v!K!u\"FeZ! q\u{9}\u{6}! t<.!\
        \u{15}v]\u{11}\" J!rJq\" tAwTB! q1P) u!I$?\"=;E%K{t.OGs\u{b}j$!N&E\u{1f}`Qs+.& P\"M$N\"q:P!M9\u{1c}!*sQx!\"M\u{18}\
        }!AzyJ! q-7\" wA\u{7f}Ha% t!C&A:~!C\u{7f}\u{1a}\" vAtPy!!J:\u{0}#'H!qOMS9% w!J!I%@<L\u{1d}A$!s$H=w$I>\u{a}# LFF\
        4y:\u{8}!%RZND o!?\"E\"J\"R\"F&@\"L\"D(E'R!n!I$A.F$C\"DLP(E#G%D*B$M!L!r#H\"m!F/C\"?(q.G!M\"J4O!C\u{9},! qim&!L!\
        O$M!J;L!L\u{1b}\u{8}N!5!F\"k!H!W!8!F!R!P#J\"C\"C!K!5#K'D$m!=!I#G!V!?!H!K!I'H!O#<!N!T\"O\"F!H!H!N!O\">\"O'K'NCHc\
        C$P\"@!P%Fh7'#R\"HAK!O\"RiM'F\u{6}g0!>!F!K#n!p;=!?#r!o!t.:!?!A\"A\":!=\u{0}j!AzS\u{12}!\"H@&L x!R\"H\"M$F\"M(Q\"\
        K(Q\"K\"r!W\"L\"I\"F\"H\"J$M$M\"D\"@\"F\"M&Q(K<P%?(L\"E#N*I'L%='n!F\"l$n)m#Q2N*K(o#K'sYB!!JP\u{f}!!H9\u{6}! t\u{1b}\
        C! J$0)&S\"R?S0S$K\"P\u{1a}M\"n&Qt\u{e}- y\"J$F!H!E6M#r\"K$K\u{1f}`!q\"N.rKWH Q!M!k!E\"G!W!J$I$R\"F!S+S%W$J!V!O\
        *L$I!K!:!H!H!P!H!K#;\"?!I!K\"5+MkN\"l)O!S/W!N$J!W0I:m# p'I;GZ>!Ay\u{4}<! qvb!4pa$\"\u{1f}`=vPv!\u{1e}L*!\" x\"J\
        \u{1e}f\"-sAt`\u{10}$\"O%D<H\u{19}G\u{1a}r& m!L%I\"J\u{1f}`MJ\u{c}:\"\u{1f}`Ktz$!Aw}3\"\u{1f}`X{\u{f}\u{1a}!Iqj\
        1# J\"sAtoI!\"H&5\"!IAK0H\" uAw1D\" MAN\u{19}|# M!PGKp.\"%sAt\u{4}\u{12}!\"I\"X\"\u{1f}`.s1\u{1c}\" s\"Lx`! J?\u{e}\
        $!H%L!NAM*n(!J!R#M\"M?K1L\u{10}s#H\"p! q\u{3}\u{9}#1J0uCHn\u{c}!A|sb\"!vAv%'%&Q!K@NrJ^LC_\"FG4sQk$!D!o%C;IV=% p\
        !N&O\u{1f}`AvTr\"JK4vrH!Br \u{18}#!K&OANT\u{4}!BvA\u{13}!Fs M! w]\"\"!L@s}S( P!p!Q%POD\u{6}J!t\"K\u{12}h) s!L!O\
        $J!L!K?M4L'K/>$ NAF%r4F\u{d}\u{7f}!BuO?! L1h!\"NSf! r2i& P#q!D!P?s4GBJ+!M$?!N!O;O&K.K&K0LqI;I\u{1f}\u{c}% w!D&E\
        \u{4}J'x\u{1}\u{1f}!Bu\u{9}N!Dv>>\"/vAw\u{b}\u{10}#\"J&rAv(\u{16}\" O'pW\u{17}%\"O#O\"P<Q#HD\u{15}%=M!t\u{1f}`+\
        M!t\u{12}P\"\u{1f}`.xXO0 G!?!F!:!z!@!T\"J9J$q4U\"O4uVnLu*q0m! pA\u{1b}\" wA{3['!P!s#L\">!N:E4vW\u{a}' u!L\"JAO4\
        N\"N\u{16}MH\u{8}0 m!E\"N#P!P!N:E\"t\"s\"I.C!K!A\"AlFQq1\u{12}% r\"L&M9w\"H\u{14}\u{12}& D\"M?H\"S\u{1f}`&t5u( \
        r!?&K:Hqv#M,v4r(4(!R!O$O<P!R#Q0M!Hjh$ M+zAq4A\u{1d}B7 N!x\"K\"K!D!Q:L!v!M!@\"U4>\"?-L#u!KKG6I$I*z9B'H\"HxS!Azf(\
        \"!HAIC@*\"p#I!R!UAP.R%MxL#LHLdG! t\u{5}i\u{12}!P!s!U\"R!o!W!s!N\"L\"G!T!M!X!J\"M\"N!S!L\"L\"N\"L\"N\"\\!W!i!R\"\
        Q!l!O!k!N\"K!T!I!R!O\"K\"O\"N\"O!T!P!l!Q\"L\"K!T!J\"K\"I#k!N!S!R\"R\"I!Q!M\"K#L\"J\"L$P\"E%S#O!U!T#O\"N#M%S\"M%\
        Q#R\"R\"V#R\"N#S\"S\"p!L\"k!T\"o!N#l!N\"M!o(L\"S\"N\"K\"T\"L#Q#Q!\\!P\"S\"Q!b!O\"M\"N\"K\"R\"I\"W!U\"N-l\u{9}G*\
        !K!J!l\"Q#I:O'O-D(M\u{1b}JV>P!J!N!O\"I!Q!H!K!J*I*I\"q!t\"N!O&M.E!I#P\"t/H:L\"t!L#K)J!F+q\"E#L!J&p1I\"G'm!I\"N!I\
        )J\"x&M!N!I!M-K!F!N!q!tFA! tjfm!F\"R\"P!U!R!m#R\"D$Q\"O!O!L\"N%S!F%I!Q\"q#S!s)R!n!N!Q!D!O!B!A!I!F!G!G!M\"I\"J\"\
        J!P!N$L#M%M!L#Q!N5O\"Q#S$P)N\"r!n!P%K&o!T\"O!K$p\"M&Q\"O(x!F\"L!T)o\"P!n!K\"O\"N\"L(I&M\"n#o+mRx\"!tAwNK! s94!\"\
        oD\u{8}$(M\u{1f}`5N\"ttK+!@!Q%q!M<H\"C\"F4s-L'J$yG\u{5}\"\u{1f}`=z\u{1a}\u{1a}! Lg\u{8}) M!n$M\"Q:R%L4I\u{1f}`$\
        Pd\u{4}& q!L$J\"P;N'MaP1 Y!A!B!M\"A\">,G!x0M1w#NuS!?#oFQ2n3N\u{8}T$!I&J:u'J\u{1c}\u{1}$ m!L!J@Kj\u{c},\"P$K8M$T\
        &N5OIB!I!L*MDJ3M\u{1d}$! u6D!(q81!AtbB$ p4R-q4Qph5 E!p!T%p6I$O'O.O!Y#P!IWL\"E/K$p@G!I!k!O-G&P&4! D\u{11}7#!E,uA\
        oL<\"\u{1f}`X\u{0}n/\"!L'L=f/ M\"J#K#r,I/NeG$t&I!q#KFG$t7w5x\u{1}h# t!@!FO7#!t!LAOg,# P!r\u{d}s\u{a}i% q!J!D?x\"\
        H\u{1c}<$ M1u0LCvCH!Ax\u{b}\u{1b}8!T\"T\"Q!O!P,Q+N$T$P!Q!O.N\"Q\"N!P!JXK$MGE$v&N!L+J'K|\u{11}? o!U!Q#F!N!U?O!N0\
        R$KKD!K$K#D%H\"K#L'G#H'I%N%H#H,o#u\"n.H!L&K1J/n\u{e}L%(P5J\u{1f}`+u!Jm*!&M!k!A}s)+!O!O#G\"L:t!O!O#L!O\u{1f}`/Kl\
        e#'G\u{1f}`Qt1\u{12}$!o$L=n4H\u{f}\u{f}!Ex@2' ;\"w&F9E\"m\u{1f}`7o3\u{1e}#\"PAL&M|G\" L&qNO! v&/+!L&K6O9LRt$E!q\
        !G!HYO#P\u{18}k!At0\u{1}!Dxsv4 p!R'n6K$Q&Q.J&QMI/M)o-P/H*m\"K,N#S!P%O/K&_!&MA\"!!KV+\" v)F\u{1d}7)!O$H\"R6N)Kbr\
        \"K]G!N.0!Hr5T#>w\u{1f}`,w\u{1e}\u{2}\" s!H\u{e}N$!Q$G<F/t\u{0}'\"\u{1f}`\"xNK! u\u{12}@! p\u{1e}f& M#o\"GAK2n\"\
        MO\u{9}%!I&v\u{1f}`7J\"xMj# G/tAv%\u{1d}!\"G[M$ qAy\u{1f}`?w\u{1e}N& p!O$R\"L\u{1f}`VNZI\"&IAL\u{1a}f!\u{8}{,=$\
        !qAu4KSv\u{1d}\u{8}!\u{8}D/\u{1a}# tAt#MPC\" s!L+@!L{<s!1H\u{12}\u{2}#\"L%KAL,\u{a}9!O!T!N$J!Q!M+L\"y,N\"R$N!O,\
        J!N&H/y=p$K5O=I\"G$x'L,R'O9\u{7f}$ J3w\u{1a}I#qdq#!pAI4xs)2!?!N#o*I3K!R!s\"p\"p(L'O!B\"A\"AeF%s6t;L{|!\u{17}B>\u{f}\
        \"\"K#Ko$!%K\u{1}[%\"N@t&J\u{1f}`0v7E!hD\u{1b}K\"\u{1f}`Xv,\u{1c}\"Dp4Hi.\"DL4v7\u{a}! I<\u{11}#!QUL$M\u{1b}j!A\
        v\u{a}k\" M\"p1z\" L4r\u{12}&( o!E!M@D!NsOAM4Ix}0 n!Q&J,O*L$u!P&K,H\"M@t2MTE+x!L0OFy\" L&q7$! L\u{3}\u{7f}!AyvN\
        \"&OAPU)!WPX]7!?!F!B\"G!F!\u{0}!D'>$H*H!G$H!D#L\"w,K(HAq5OVH!I!v4r\u{1d}`.\"P%E!L9O!r!N!u\"u0C\"C\"D^u@J!tZ,!\"\
        K;P!!C+UH F!r\"I!N!J!P!T!Z!J\"4$H!N!7\"8+J#J!9!8!L\"=!D!:!8'D!F%\u{4}!~!B\"q!s!w!~%u!u^zVG!w!p#K!L\u{11}?\" D$o\
        \u{10}.. m!I&O!Q5M%I'S2N\\r\"KOM#R)K#roV! u-n$\"p$J=q$K?i!\u{d}x\u{6}k!\u{15}w\u{7}V$ r!@\u{1f}`5u\u{7}X# L%L<H\
        8p! SB4\"\"P$nx`'!I$H\"D=z4C\u{4}t!GZF!&J\u{14}\u{1d}* r!:!H&K!H8Ktu3v#I\"t\u{13}7$ qAv&M3K\u{3}X& s!y!A@o!H4K7\
        5&!M&n;O$R\"l.I\u{1f}v#=I\u{1f}`,IFX!VL\u{d}XD s!D$I\"H!X:Q&S.R$L#M/M:J#K\"F#J%G\"O!S\"J'@#G$G#@%D(J'F\"L(l.H!M\
        !j!I&J.n!B!L9\\& u!J&I;P\u{1f}`6wQy$ B(O@t\u{14}H\u{1b}X% n!A!D$K!K\u{16}\u{c}.\"Q%E!J9O!q!N!u\"u0C\"D\"D^u@J!t\
        \u{5}\u{5}@ B!@!>!8!~!<!O!8!D';#F!<!<-D\"A!C!u!F!N\">.:!<!q\"Q.C&oUH!oLt&H#B!u\u{1f}K&!O%P@P0L$P\u{3}KT\u{17}*%\
        >!J;s!O!N$M\u{1f}`1n!H&F)!1!P!l#Q\"M!U5P!m*R!U4QdGGP!m!L!P1P0H\u{8}z!,n\u{5}!$!G!L#D\"J]\u{5}$&LAO\u{1f}`7M~f% \
        u\"B?x\"E\u{12}wf\u{f}$ R&OAN0P\u{0}K#=r\u{1f}`,rdqN!T\"Q!Q!B!T!S!P!J\"J$I\"C!M!J*J%Y\"V\"C!X!G!R*V#P!N#I!K!S\"\
        E&H\"@#N$L=M%L8P1u\"L.M#l,S\"U!K!L!H!I'T$Lm/(!J$C\"Q:r#I\"F\u{1f}`GNfO' M!I$M!O#MGM2m\u{16}\"$ r!N!L?q;A!(L0\u{1c}\
        \" r!=\u{2}Y\"!?*uHy# G!L%O\u{17}?!CMSP' o!P$F\"NAP_E`uUx\"\u{1f}`Vw1\u{1}\" sAs]{@ P!m!O!N\"P\"P!N+A(u$x\"p!n!\
        O!E$F!K-<!N!t\"BSN!G\"uEr!E!N!R+J'JBI!B\"x\u{16}\u{9}!avyl% I!I&G:L!L@Y(!L!N%@?t0AOu!Etzmm(%M\"F(v7Q*t*J\u{1f}`\
        +q\u{3}k!Ay/Y!!D]&\"Dr4Np\u{d}\" IGt+1# n!M!N|)!\"QB\u{11}!\u{12}yh|, L!Q\"V#O!S$L6K!P&U.Q%O\u{1c}Jt?! t\u{3}\u{15}\
        !+s\u{4}h& K!N@J!N\u{1f}`)P\u{19}a!\u{c}uQ\u{e}\"\u{1f}`\"wY\"!es}j'!P!O#K\"K!S>H5O7g!\"Gv2!\"t\\\u{e}!RuIH$%v\"\
        K?x\"K\u{6}j\" JAKS\u{13}!&M\u{2}\u{1c}! uEh$ J\"r$q;FxW#'M\u{1f}`quu6\"!tAv+Z\")qUq\u{1a}.\" PWNOe! q'$\"'J;He\
        H\"\u{1f}`m{>c\"!K!J|YA P!H!J#X!o\"n'O$K*N%L!P&p-F!O!?!?!>!M!KRG!I$E!D\"R+H'K-J't#G)N0I!O%L0;! sr\u{16}!A|S%!D|\
        )b\"\u{1f}`Xv~z!BI\u{1a}\u{12}$ w<Iqt$IC\u{14}$ I3s.J3u%t#)tAo4Qu\u{a}\" vAxqw& D\"w$L\"L9H\"r!J\"YLlvL+E!K!Q!L\
        \"=\"F!U#@!t#J\"L!q!9!m)?%E!S#B!Q!:!Q+?\"B!N!E\"?!P!=:r'EFQ4J.N#?/L\"L#I#P:r)\"I#G\"D:q!L!L\u{1f}`2L!vU<$&O!J<t\
        4L\u{8} %&R)I!qKO(S7(' }!A!L#E\"E!D9sZH\"!>@v\u{e}E$ s!B\"F?K\\4\"\"t&H\u{3}K'%Q<O#M3P!p\"N\u{1f}s\u{1c}K$%R\"P\
        QN\"M\u{18}v' P%M\"G(t7S*o*Mg])!F!G#I;{!t9J\u{1f}`3F${[z!At_\u{8}# I0qAq\u{5}\u{1f}!\"r\u{1c}1%%J#L>N1P\u{5}L6C\
        &%J!P\"P5K\u{1f}s,K\u{19}g\"\"u#HH!!AH\u{17}\u{d}$ o\"M%HPKk]# Q\u{1f}`YH5~\"\"qUk{\u{1c}' r!L!K#L<o\u{1f}`+J\u{d}\
        S\"\u{1f}`X|*u%!n!HAM\u{1f}`7N\u{11}T\"\u{1f}`mw\u{2}U&%J!P\"P5K\u{1f}s,KOZ\" G'L{1\"\u{1f}`Hv\u{1e}^!Aw~ \" JV\
        J\u{1a}[!\u{8}zg $'O!M\u{1f}`Pt1f' v!B!C%A!E\u{19}yFsl-!DxjX' x!B\"F$E:s\u{1f}`7s\u{4}{$ E6zSF\"z\u{8}s( t!O$J<\
        t%F4Q\"FjIrT$&J<M4H!MJtJ I!N!L!K\"k\"{!U'>$O.U!H!M!E\"r\"s/P!p\"B\"Q-L#H$z$F\"G's)G%L#J$H#u>t)M!E\"u(K#o!P)L!r#\
        F0F%F9t\" N\"L\u{18}3!ZP\u{15}]\" r4O3J* q!E!H%F!L:J$G!J3u!u&.\" J\"r\u{1c}a( s!K!L%H!O9l!G&K!\u{6}\"AGgt\u{d}X\
        ! I,\u{c}!FuM~% n!G$K\"I;NC\\& O\"P$O!u<N#N\u{10}`!At'\u{7f}$ t!<!C?v\u{0}?& I%A&y$7$@9pg\u{7}\" wA}?t\" q\"JRz\
        ! qY\u{12}2 o!B!D#G\"|!7:H&q!A3p!GOF)o!FTt!H3s!D 81 G!=!B!=\":\":\"<\"\u{0}!D#9$8.L%A&v!H\u{1f}`6x6R\"BI4s\u{13}\
        -#!H&K;L%\",#J\"K,o1Q!P$R\"R/O\"G!M\u{c}J6I[P!Az\u{b}\u{13}3 k&C8J#n&D\"Q/Q$LKM%L!q&N.n&L/M&M+s\"J.Q`o!!MR/#%u\u{1f}\
        `\"xs\u{3}\" J(pp[/ P\"m#O\"O6Q+S.O'RNN8p$QAQ\"L2P0FQA!(RhL!ZO)u# t\u{1f}`Xu)!!!s\u{c})$ u!F\u{1f}`5u\u{f}l! LH\
        n!&q5\u{11}8 Q\"T!S!G!V!Q#G&G$=/?\"N\"<\"E*J$r!N#q!P!s\u{d}r.P\"N$H\"O\u{b}K# s\u{5}vbzB1\" uAu\u{3}<!!I)\u{13}\
        -!P!L#L\"O;=$I\"@2N\"IzI&uBP.zh7\"\u{1f}`Hrz\u{b}\" t!E\u{1c}\u{19}!!I\u{1e}!& o\"P&R\u{1f}`@K2L\u{7f}/!!ph|\"\u{1f}\
        `>w\u{0},!XQ+z# R\"IAJx\u{12}! s\u{1f}\u{4}!&rJ,\"\u{1f}`Xx\u{c}\u{18}!As+\u{1}/ ~!F!>!<\"7!A!@!B!88v6@\u{1f}`!\
        {\"@&E\u{2}N$ I'A!tiv\u{1d}L#&B;q\u{10}NAoP ;!k!G#p!O!p!G!S&<\"7\"o*q!M#;\"N#o!Q\"N'D&P\"U\"V!P!R\"J+I@D\"r(@\"\
        p#>&t!D#?%Q\"J,u!F&x+E!q!M!o-=#j#J/H!xPm\" s!C\u{6}}$\"rAc\u{1f}`Lru\u{10}! Qg\"! J^\u{19}$ C\"O%J:G!)!\u{d}w}D\
        !\"s\u{14}v#'u\u{1f}`Xux8$/L&s;M:svz(!N!ODE\"J!N/I\"M\u{d}L\u{1}.-'A:p'G!R-L!K#M\"LYKUM!O.P%Mr%!2n\u{1a}\u{e}! \
        u\u{5}]# K!L'K$aJ =!x\";\"F!T!|!P!?\"@$B$4*K$D!v!S!B\"G!R!o!T-S\"@\"M!P!lMH\"u'K!@.L!DEO!K\"v-F!r\"H\"O\"q.G!w/\
        xEY\"\u{1f}`=wU1\" M\"sl<#!l!CTl\u{1f}\u{f}!Bw@\u{2}\"#QCq\u{13}?#!I\u{1f}`<FTS\"!L&D\u{15}\u{17}! L?\u{6}!\"q\u{16}\
        \u{7}# J\"sUNo\u{11}E o\"S\"R!K!O!V!R*O!>+T#n!N!S#P!R!R+Q$P#L#M0J<H$q!F'M!Q0I!O8M(p\"T.r!P!Q$L!O0O&a%%M\"O\u{1f}\
        `Qs%K(%!WJoL% w=J\u{1f}`+w!J#f\"Arht5f+ I!=!F!G${:J!A$r\"\u{2}2@\">]c\" E!u-H\"\u{1f}`3yhI!dr~H!AxD.$ t\"M?x\"J\
        D*\" p!H6/\"!CBN,.!\"O\u{7}\u{4}\" I\"vSN\"%s#MpW* q!M!K%I:p!L!J3J$Q{vpI)#H!u\"L>O!n\"Q1G!okNi\u{7f}&\"I$p=J&O\u{1f}\
        `/v\u{f}\u{1c}!%H?/\"\u{1f}`m{j|! qa\u{b}' K!L\"Q$B(t2O'D@?X n!J!K!W!N!N!Q!H!K!J\"T$K!p!F\"S*N$q!F!F!N\"O!Q!D!K\
        !P&R\"L$B\"L!P!I!O!K!O!Q\"P\"J\"K\"N#v#EWH#P!H!q\"K#O;N\"M!P)K&P\"N!M!L!RE[$ K!J\"N\"qkd$'NAK\u{1f}`/Ly\u{14}) \
        p!M$J#Q5F$v(J\u{1f}FTGw)!Aq@\u{b}F V!K!O!H\"H!S!I$M$T\"G!S0P!V#H!P!M*L$J!J!9!D!K!R!H!L!4\";\"?!I!L\"5\u{1}P#O!R\
        ,V!L!L$RJN$\"F?t\u{1f}`\\vnX#!JEG4x@v\"(rAtFY)!x$B\"C;G4y$I\"F\u{1c}v&I\u{9}W\"\u{1f}`Zt9i$ L!x\u{1f}`X{@ ! ssM\
        & s!B!K%J:sGse]\\ D!j!q!/!>!U!q\"q!/\"/\"7\"7!?!5\"7\"D(W!o!D\"W\"Y!@\"R!n!X!j!>&B&U!X#O#o-D#q8O#N%N!R$M!P$O'K#\
        N!S&P'q&M#N\"n\"S+Q!W!o!S*N!U%?\"T\"W1DC\u{1b}\"WL\u{14}G\u{11}\u{1a}, I'G:O!t\"u\"v0C\"C\"D^u@J!t\u{d}9!\"tSd#\
         u2B/xm<%\"P#E\"G;EiL\u{10}D+ I!o!R#Q\"P!T9M5O!FPMUJ\u{1d}\u{d}!\"O\u{c}\u{1d}# K\u{1f}`_r!{%!B!P%E=u4CEI#!JEJq\
        ua,! q7\u{5}? L!=!H!A\"r!H!?!L'r$@\"E-H!O!F\";#K'E\"A(|(w\"y%x!EczJF!E\"J\"v\"E&r\"ta[#\"r\u{1f}`Xt :' H%H<L5Hx\
        xFI!u[\u{6}.!E!P!6#T!P7R$I!S$O!L.M&K\u{d}R\"LwX!At\u{14}t\" QAMRt*%J!SBQ.R!T$MxL#L!LGL\u{1f}7!Bt\u{17}B\"DK4v\u{1e}\
        v1 A\"M;o!K#D!S!H4K!S\"O!I#Q\u{9}J!o!L.L!QeH!\"LuV, N#T\"o!?)S7V2R\"m!D\u{1f}`\"s!J1\u{1e}\" pAt\"X!&Q\u{19}g!C\
        s|p!Aye2#!N&J*t\u{a}G! r!a!VMoA6!<!I#q\"M!C'K\"t.J#C${\"C(M\"t(<*GQA-C\"x1E?q8s#Jq]6 j!M\"R\"J\"N(8$5*M%O$P!O/J\
        $J\"J0L?P,s?K,v&M4L\"J\u{13}a/ r&M\"Q+J!L*R#i%N!J/F!F#K!L!I!H*I!\u{13}wgg\"GK4uT\u{c}. m$Q!F\"R7K$P#O!J\"Q.PxJ*\
        p1K/N(N# O2wAs\u{13}P( u.C!v2M.K!xFuqv\u{16}V& N'P:Q9J\u{1a}J!r\u{1c}\u{19}!,r:V( p!M&EAJ.K$MXq#J0k#!r\u{1f}`=r\
        '9# M%H\"Em4\"\"H#K
        """
    }
}
