// Made by `understanding build`; build it again when the declarations change.

extension MovieConversation {
    /// What was learnt of the declarations in the language "en".
    static var enUnderstanding: StaticString {
        """
        SKU2\u{1b}WJ#')x`&F  \"XK'$\u{2}A3\u{1f}#ItH\u{13}#\u{11}s*\u{1c}#\u{1f}w%\u{d}+E]\u{c}\u{10}#v\\!\u{18}+\u{18}\
        @\u{1a}\u{14}+r]\u{15}\u{14}+ZY%\u{17}+q%r\u{14}+\u{0}tf\u{18}+(\u{2}\u{7f}\u{12}+n\u{12}9\u{16}+\u{17}ii\u{15}\
        +0\u{1c}L\u{14}+P:\u{3}\u{14}+;xD\u{15}+\"Z!\u{16}+k\u{6}.\u{10}+\u{18}Sc\u{14}+'\u{3}{\u{10}#\u{e}P1\u{13}#H?4\
        \u{8}+\u{5}W\u{5}\u{14}#\u{10}\u{19}4\u{18}+\u{e}\u{17}~\u{1a}+j}\"\u{d}#Z\u{a}L\u{c}+2uc\u{14}+ie\u{7f}\u{11}#\
        n\u{3}(\u{e}+-*0\u{16}+\u{12} X\u{6}#v2R\u{14}+\u{1a}m3\u{15}+Ft'\u{8}+}\u{5}t\u{10}+mn1\u{d}+rau\u{17}+>\u{1a}\
        X\u{1a}+\u{1b}mv\u{16}#8,Ym;\u{7}#```X`[`]`[`Y`P`W`T`X`_`_`\\`Y`Y`V`X`Y`T`U`c8`9`&`I`O`P`W`O`D`5`D`<`C`T`W`S`T`\
        X`]i[D`=`1`A`G`P`\\`M`D`)`I`;`5`D`G`K`O`C`\\B`aaG`G`>`D`P`Y`F`A`G`<`O`D`L`R`O`N`L`bD`cSK`C`H`J`Q`^`G`R`H`D`M`E`\
        M`Q`P`O`P`W.`c`g_4`N`I`R`Q`Q`O`:`A`A`F`W`X`X`W`W`W4`\\`]`3`N`K`W`P`N`M`6`N`E`;`R`R`R`O`Q`V!`?`4`aaJ`I`P`S`S`M`1\
        `E`;`B`W`X`T`U`Z`^*`G`9`fZF`N`O`I`L`@`3`H`A`7`K`L`K`K`N`YA`]`O`E``^H`Q`N`P`Q`O`I`Q`O`O`V`V`T`V`WR`[`S`L`]PS`U`U\
        `U`Y`V`R`Y`S`W`Y`Y`W`X`TE`Y`T`M`R`^_S`M`W`O`Q`Q`V`W`Y`Y`Y`W`Y`VB`]`Q`E`Q`bNR`U`M`K`M`S`T`J`S`Q`U`Q`S`JV`M`Z`T`Y\
        `[`XY[`^`\\`U`U`Y`[`]`^`]`]`]`SJ`P`W`R`T`V`W[[`T`R`W`W`[`X`Y`Z`Y`W`X`MI`_`O`O`O`O`b`J]T`L`P`K`U`T`W`[`X`W`[`[P`\
        V`T`O`T`U`a`P\\N`S`P`N`X`S`V`X`V`V`U`EJ`T`Q`P`Q`Z`Q`T`U[W`S`M`S`W`\\`_`]`Z`^`WE`_`T`N`S`T`Z`S`BZO`O`R`W`P`X`Y`Y\
        `N`U`CF`8`R`O`R`P`R`U`[`^`S`P`T`Y`[`\\`Z`[`[`UK`M`R`J`Z`S`S`S`Q`aWR`U`T`O`Y`U`T`V`V`Y4`E`C`9`T`U`W`W`Y`O`[aG`C`\
        H`Y`Y`U`U`T`\\6`I`?`=`R`Q`S`P`Q`Q`g\\R`=`?`L`P`O`Q`O`\\D`A`P`I`Q`U`V`O`T`J`E`c`Q`K`K`Q`M`N`K``K`E`P`I`Q`S`Q`R`N\
        `R`J`_TM`H`H`M`M`L`K`W<`B`F`C`T`U`X`W`Z`X`B`N`e]K`S`S`M`S`T`UH`P`M`E`T`Q`X`U`T`P`E`P`\\[C`M`M`N`N`P`R*`@`A`6`T`\
        T`V`W`\\`S`:`G`9``^Y`Y`S`U`S`Z2`G`F`<`Q`N`U`Q`Q`Q`=`L`F`b[P`L`P`P`P`RJ`I`X`S`R`W`V`\\`\\`Y`N`J`T`W`c[X`X`V`X`QU\
        `U`\\`X`W`\\`X`]`\\`[`X`V`X`Z``QZ`[`Z`Y`IQ`L`Z`W`Z`T`V`\\`^`\\`X`R`U`Z`[``\\Z`Z`[`UT`W`[`V`]`V`Y`]`^`\\`X`Z`Y`X\
        `\\`aQ\\`\\`[`?K`J`W`U`W`Z`c`Z`\\`X`Q`O`P`U`W`X`T[V`Z`CR`R`X`U`X`V`b`V`W`U`Q`S`W`U`U`U`RVU`U`?H`I`X`T`X`\\`W`\\\
        `]`Z`R`R`S`X`\\`]`[`S]\\`RK`V`R`Q`W`U`[`V`L`Q`M`T`L`R`P`N`N`D_K`MO`E`Z`W`Y`[`W`]`^`Y`T`Q`U`Y`\\`\\`Z`Z`Z\\RS`U`\
        Z`U`Z`\\`V`[`\\`T`T`V`V`U`X`Y`V`X`]W__```]`]`_`[`T`^`]`V`[`J`S`L`R`U`R`Y`X`\" u\\\u{12}t#e\u{1f}X .\u{18}9\u{0}\
        #cb`^`>`QHa0`^`\\[R/`]`A!`Hd9`Q#`XX1`Q5`4`XVT?`A`V2]Q`R`6`z bi\"\u{2}#`X`^`S`b`XLH#`Q`:`?Z[W`\\`W`N@`![H`6`^<`C\
        aD`=`ZL`;`NY;`_U`R`[JL`Z=`7`B`#]d?`G`@`9`]?`U`Y`.`, *\u{8}!\u{1}#bZ`M!`](_a]`> \u{9}!\u{e}\u{1}#Zg```Z0f!`c-`.`\
        _$`Lad3`h^]e`D`, q~\u{1e}\u{0}#eV`A!\\N,^]W`> ;'^\u{2}#\\^`d`LA\\)`[Pc3`[,`Qce!`^`]B`_`X v\u{18}q\u{2}#`a`b`V`Y\
        !bJ`G`f5^F`G`F=`OdK`aH`KKR`OM`R`X\\TJ`N`W_```P`V`, 2(\u{e}|#kK`F!bw*^]g`X %{]\u{1}#\\f`c`X`S+h;`R`W)^8`r`[=`_a8\
        `d>`eQ=`c&`!`Qc_9`H`]ac2`K`?`> \u{a} h\u{0}#ZW```T$]0`k7Z.`V+`AWZ=`O7]W`!`, Q\u{7f}e\u{0}#]_`S![`,Xe2`, V}\u{f}\
        \u{7f}#]Y`,!P:/bd&`\" qdrp#\u{18}!> /\u{9} \u{3}#_d`X`S!dC``7_5`F8`W][J`Vee7`#`\" \u{1}Isv#t\u{1f}\" N6gu#c\u{1f}\
        \" 2ght#p\u{1f}\" 8O\u{1d}t#p\u{1f}\" \u{a}1_v#l\u{1f}\" 2B\u{1f}v#s\u{1f}V!Z&\u{10}\u{3}#bW`]`\\`\\`_`_`[Z`M`Y\
        `R`T`I`Wkb]`Q`7`C`!`\\C`Ne<`I`N`E`cB`a_A`I`L`I`[Y`R`W[X`Y`T`]T`L`X_V`U`V`UR`G`O`M_K`N`^G`R`]`]NU`\\`\\V`J`W`Q`a\
        dM`dM`P`Z`U`^XV`\\K`C`E`B`C`GUUM`R`W`V`V`ZJ[Z`b`@`/`N`3`, u\u{6}M\u{1}#bY`T&^U!]bX`n#g25\u{5}#`[`\\```]`\\`\\`^\
        `[`[`E`VYa?`)`!`K`@`L`G`F`R`]g]I`4`*`D`D`K`E`G`R`XB`baB`:`:`D`K`I`A`Q`_I`aUF`D`E`J`P`J`J`R`Y-`4`Z_-`>`A`C`O`J`O\
        `W=`H`a]B`J`K`L`L`K`P`Y!`<`5`Ra@`;`H`I`G`Q`]-`L`6`c[E`G`L`G`J`K`^;`<`>`A`^[E`M`K`E`H`\\R`L`S`S`[MT`Y`X`T`Q`YM`B\
        `C`G`H`I\\M`O`H`N`]P`O`S`Q`V`_OV`S`U`R`IH`A`H`A`E`F`C_D`?`^`NO`P`Q`Q`O`R`T_S`M`e`I?`@`>`C`J`O`N`DZP`Q`WR`S`T`T`\
        V`X`U`D[Y`T`UB`D`?`B`C`F`I`O`a^K`_O`P`N`K`O`O`Q`P`gRM`GN`N`J`K`N`Q`V`X`S`T]TW`W`V`U`T`U`X`W`S`Y__``\\`G`a`Q`N`Q\
        `I`R`Q`> \u{1}>\u{d}\u{0}#`U`W`SK_6`WeUA`S3`A`a/`Jde!`Y`\" \u{13}:*u#Y\u{1f}\" t: t#\u{1f}\u{10}\" ,#Lu#\u{1f}\u{11}\
        \" ]\u{f}8L#``\" ]\u{f}8L#``\" :L#s#}\u{1f}\" Q\u{c}pt#x\u{1f}\" \"\u{10}\u{4}s#j\u{1f}\" ]\u{f}8L#``\" ]\u{f}8\
        L#``\" ]\u{f}8L#``\" Qc\u{7}p#}\u{1f}*\u{13}\u{1}!     1   F   e   l   }   \u{a}   &!  &!  6!  J!  ^!  \u{1a}! \
         +\"  u\"  \u{6}\"  \u{1d}\"  \u{1d}\"  .#  d#  d#  j$  {$  %%  L%  S%  a%  o%  v%  \u{a}%  $&  2&  M&  M&  b& \
         }&  \u{19}&  #'  7'  ]'  ]'  r'  \u{0}'  \u{1f}'  G(  s(  \u{12}(  ')  F)  T)  x)  \u{18})  =*  N*  _*  }*  \u{19}\
        *  3+  D+  N+  \\+  ~+  [,  y,  \u{18},  &-  =-  =-  =-  \u{0}-  \u{7}-  \u{1e}-  9.  G.  Q.  o.  \u{7}.  )/  )\
        /  >/  g/  ~/  \u{12}/  \u{19}/  10  10  v0  \u{0}0  \u{11}0  01  D1  [1  \u{3}1  \u{1d}1  $2  $2  +2  L2  V2  \
        d2  u2  \u{6}2   3  A3  b3  b3  b3  54  C4  W4  d4  n4  \u{1b}4  )5  G5  N5  \u{d}5  $6  26  96  J6  g6  |6  \u{3}\
        6  \u{3}6  Q7  X7  \u{8}7  \u{f}7  \u{19}7  \u{19}7   8  F8  W8  \u{4}8  \u{15}8  \u{15}8  79  L9  d9  k9  r9  \
        \u{3}9  G:  _:  \u{0}:  \u{1e}:  ,;  3;  `;  q;  \u{7f};  \u{7f};  \"<  :<  H<  |<  \u{11}<  P=  `=  j=  \u{6}=\
          \u{8}>  *?  L?  x?  \u{b}?  &@  -@  E@  n@  u@  \u{7f}@  BA  BA  PA  hA  oA  \u{0}A  -B  HB  \\B  RC  `C  \u{c}\
        C  1D  SD  {D  \u{10}D  \u{1a}D  <E  ME  }E  \u{e}E  \u{6}F  \u{17}F  \u{17}F  ;G  ;G  \u{1}G  \u{12}G   H  ?H \
         MH  hH  \u{6}H  <I  TI  yI  \u{a}I  ,J  [J  bJ  \u{17}J  5K  TK  kK  5L  CL  ML  TL  yL  +M  MM  {M  \u{c}M  !\
        N  (N  NN  bN  bN  |N  \u{11}N  $O  NO  mO  \u{b}O  \u{b}O   P  MP  bP  iP  \u{a}P  \u{1b}P  \u{1b}P  SQ  {Q  \u{c}\
        Q  LR  rR  \u{e}R  \"S  3S  \u{f}S  :T  :T  KT  RT  YT  qT  \u{6}T  \u{1d}T  7U  JU  XU  sU  zU  \u{e}U  5V  YV\
          \u{4}V  \u{19}V  cW  qW  \u{9}W  $X  JX  XX  nX  !Y  9Y  SY  SY  nY  \u{5}Y  \u{c}Y  QZ  sZ  \u{4}Z  \u{18}Z \
         3[  A[  U[  b[  Q\\  X\\  e\\  |\\  F]  F]  T]  \u{6}]  \u{d}]  4^  B^  W^  \u{a}^  \u{11}^  ,_  =_  D_  K_  \u{7}\
        _  \u{e}_  0`  X`  f`  }`  \u{18}`  \u{18}`  ,a  Xa  pa  \u{1f}a  \u{6}b  \u{d}b  \u{d}b  \u{1b}b  0c  Rc  Fd  \
        sd  \u{1b}d  \\e  \\e  fe  we  Cf  Cf  Mf  uf  \u{10}f  \u{1e}f  dg  wg  wg  8h  mh  \u{1f}h  0i  Ei  Li  di  d\
        i  \u{1d}i  Ij  \u{12}j  Ek  Zk  kk  \u{c}k  \u{c}k  \u{1a}k  Al  Al  Hl  `l  ql   m   m  1m  Dm  Xm  _m  sm  \u{1e}\
        m  +n  5n  Mn  jn  \u{15}n  3o  3o  Ko  fo  #p  4p  Op  Op  Vp  pp  #q  >q  >q  Hq  bq  \u{d}q  $r  Jr  ur  \u{7}\
        s  \u{18}s  @t  Qt  [t  ut  5u  ?u  Fu  Mu  Tu  iu  iu  \u{d}u  \u{14}u  \u{14}u  +v  2v  Cv  Xv  \u{d}v  )w  \u{0}\
        w  2x  Fx  dx  xx  \u{7f}x  'y  Hy  Bz  Pz  Pz  \u{3}z  \u{3}z  \u{1d}z  D{  \u{0}{  \u{7}{  (|  /|  9|  v|  *}\
          G}  m}  z}  /~  Q~  [~  l~  \u{1f}~  7\u{7f}  y\u{7f}  V\u{0}  f\u{0}  m\u{0}  \u{5}\u{0}  \u{1a}\u{0}  $\u{1}\
          $\u{1}  +\u{1}  <\u{1}  F\u{1}  W\u{1}  W\u{1}  ^\u{1}  \u{19}\u{1}  -\u{2}  L\u{2}  c\u{2}  {\u{2}  \u{9}\u{2}\
          %\u{3}  @\u{3}  Z\u{3}  Z\u{3}  k\u{3}  y\u{3}  \u{d}\u{3}  $\u{4}  $\u{4}  \u{5}\u{4}  \u{19}\u{4}  X\u{5}  \
        \u{7f}\u{5}  \u{6}\u{5}  Z\u{6}  \u{8}\u{6}   \u{7}  -\u{7}  4\u{7}  L\u{7}  S\u{7}  z\u{7}  z\u{7}  %\u{8}  6\u{8}\
          W\u{8}  |\u{8}  0\u{9}  !\u{a}  (\u{a}  6\u{a}  ^\u{a}  ^\u{a}  l\u{a}  y\u{a}  \u{0}\u{a}  \u{18}\u{a}  5\u{b}\
          M\u{b}  \u{7}\u{b}  $\u{c}  I\u{c}  W\u{c}  x\u{c}  .\u{d}  5\u{d}  <\u{d}  _\u{d}  f\u{d}  f\u{d}  y\u{d}  \u{1c}\
        \u{d}  *\u{e}  [\u{e}  \u{0}\u{e}  O\u{f}  n\u{f}  /\u{10}  N\u{10}  N\u{10}  b\u{10}  p\u{10}  p\u{10}  \u{5}\u{10}\
          \u{c}\u{10}  4\u{11}  `\u{11}  2\u{12}  a\u{12}  \u{9}\u{12}  *\u{13}  :\u{13}  D\u{13}  \u{6}\u{13}  \u{1e}\u{13}\
          \u{b}\u{14}  <\u{15}  I\u{15}  \u{16}\u{15}  \u{6}\u{16}  \u{19}\u{16}  #\u{17}  0\u{17}  :\u{17}  m\u{17}  -\
        \u{18}  I\u{18}  r\u{18}  \u{0}\u{18}  \u{a}\u{18}  G\u{19}  f\u{19}  \u{1c}\u{19}  #\u{1a}  B\u{1a}  P\u{1a}  \
        ]\u{1a}  \u{19}\u{1a}  3\u{1b}  Q\u{1b}  X\u{1b}  b\u{1b}  \u{9}\u{1b}  .\u{1c}  I\u{1c}  a\u{1c}  u\u{1c}  |\u{1c}\
          \u{17}\u{1c}  \u{1e}\u{1c}  (\u{1d}  S\u{1d}  r\u{1d}  *\u{1e}  1\u{1e}  H\u{1f}  H\u{1f}  o\u{1f}  - ! E ! L\
         ! ] ! \u{1} ! \u{11} ! .!! <!! J!! ^!! k!! \u{4}!! \u{1c}!! :\"! ~\"! &#! B#! Z#! \u{5}#! \u{13}#! F$! G%! e%!\
         o%! y%! J&! [&! b&! b&! \u{0}&! \u{7}&! \u{e}&! ('! Q'! ['! e'! |'! \u{16}'! \u{16}'! $(! >(! ](! \")! 7)! R)!\
         \\)! t)! \u{13})! 0*! G*! \u{1f}*! \u{1f}*! &+! 6+! P+! h+! \u{1b}+! \",! \",! \",! 7,! A,! V,! r,! \u{10},! \u{17}\
        ,! A-! K-! j-! x-! \u{7f}-! \u{6}-! \u{1e}-! J.! \u{6}.! //! 6/! w/! >0! Y0! Y0! n0! +1! F1! v1! \u{10}1! (2! I\
        2! ^2! o2! \u{3}2! \u{a}2! \u{18}2! 93! M3! h3! \u{c}3! \u{c}3! H4! p4! p4! p4! \u{4}4! \u{b}4! '5! [5!  6! B6!\
         z6! z6! \u{7}6! \u{15}6! H7! Y7! \u{1c}7! \u{1c}7! g8! \u{1e}8! \u{1e}8! R9! m9! \u{c}9! \u{13}9! /:! F:! F:! \
        [:! i:! \u{f}:! &;! X;! \u{0};! \u{18};! O<! `<! \u{2}<! +=! J=! T=! \u{0}=! \u{e}=! \u{15}=! :>! W>! o>! o>! \u{10}\
        >! 7?! _?! f?! }?! \u{a}?! j@! \u{7f}@! =A! XA! mA! wA! &B! =B! =B! _B! &C! 7C! WD! aD! \u{b}E! 7F! 7F! >F! LF!\
         `F! \u{8}F! \u{8}F!  G! XG! _G! fG! pG! pG! wG! \u{8}G! \u{16}G! :H! QH! hH! rH! \u{1c}H! \u{1c}H! *I! eI! \u{10}\
        I! \u{1e}I! @J! bJ! pJ! \u{1b}J! QK! fK! \u{13}K! +L! <L! ML! eL! \u{0}L! !M! 6M! @M! QM! yM! \u{7}M! )N! 3N! G\
        N! UN! yN! \u{0}N! \u{15}N! =O! RO! cO! ~O! \u{1d}O! UP! (Q! QQ! yQ! \u{13}Q! *R! KR! [R! zR! \u{14}R! \"S! ZS!\
         BT! \\T! fT! mT! tT! \u{c}T! +U! CU! \u{3}U! \u{18}U! 7V! HV! UV! cV! RW! YW! \u{1}W! \u{8}W! \u{18}W! \u{18}W\
        ! )X! >X! >X! >X! >X! HX! cX! mX! \u{e}X! YY! YY! tY! \u{12}Y! \u{1f}Y! OZ! fZ! \u{f}Z! 7[! [[! k[! \u{3}[! 2\\\
        ! @\\! l\\! \u{b}\\! \u{f}]! Q^! |^! \u{3}^! \u{14}^! \u{1e}^! %_! 9_! =`! D`! K`! U`! \u{9}`! \u{10}`! ]a! \u{16}\
        a! )b! Lb! {b! \u{2}b! \\c! \\c! qc! 8d! ?d! Zd! \u{c}d! \u{13}d! \u{1a}d! !e! !e! <e! Ce! [e! ve! \u{9}e! Of! \
        \u{6}f! \u{d}f! \u{1b}f! Ug! pg! zg! \u{1e}g! 2h! Bh! ah! *i! Si! ai! \u{f}i! \u{19}i! Mj! bj! pj! \u{5}j! \u{5}\
        j! \u{1a}j! 'k! 8k! Bk! Zk! %l! Il! Wl! el! ul! \u{3}l! 9m! Fm! cm! xm! \u{f}m! 3n! =n! dn! 1o! Fo! yo! \u{17}o\
        ! %p! 6p! |p! <q! Fq! cq! jq! \u{19}q! #r! Dr! or! \u{14}r! \u{1e}r! %s! 3s! as! \u{7}s! \u{11}s! \u{11}s! )t! \
        0t! :t! Ht! qt! ou! ou!  v!  v! Kv! Rv! Rv! _v! cw! zw! \u{f}w! Ex! Sx! fx! fx! \u{8}x! *y! 7y! Hy! Vy! {y! #z!\
         Dz! Rz! fz! \u{4}z! \u{1f}z! &{! -{! q{! \u{5}{! \u{c}{! A|! T|! \u{6}|! \u{6}|! \u{d}|! '~! \u{b}~! \u{12}~! \
        \u{19}~! *\u{7f}! E\u{7f}! ]\u{7f}! \u{3}\u{7f}! $\u{0}! N\u{0}! w\u{1}! \u{13}\u{1}! \u{13}\u{1}! |/ !\" `,c \"\
          bU `p\u{12}_!. `Oan!S `Y\\{!R ``M\"!M `lpZ!R `s^g\"  bO `8\u{c}\u{0}!/ `\u{d}P:!# `@kd!R `\u{16}@p\"  bC `z}p\
        #  b) `4 ` aK!S `.\u{3}P!N `%\u{16}h!. `)\u{19}\u{12}!O `L1E$  c0 `C `G `\u{9}5$\"# `+ `@?z\"R `S `*d*#  b) `I \
        `S|?!K `\u{14}\u{1d}`.  c! `( `* `+ `- `. `2 `8 `< `A `F `I `U `z4b!. `\u{6}e\u{e}!M `$$;\"  bU `_\u{e}\u{18}!$\
         `wu9#  c0 `K `F\u{d};#  b% `; `gt<#\" `# `. `\u{0}\u{19}u&  c: `A `F `R `U `1/\u{3}#  b# `< `\u{5}\u{10}\u{7f}\
        \"\" `+ `\u{1a}F\u{1a}!& `,7'\"  bQ `p4Z#  cF `P `]\u{12}=!R `e0\u{17}\"# `. `\u{1}~'!\" `TJ6!L `Pt\\#  bM `P `\
        Ch]!S `x\u{b}\u{12}!$ `(O\u{13}#M `N `O `\u{7f}V\"!P `J\"?$  c0 `2 `3 `u\u{1f}B!N `\u{f}v\u{4}?  c! `' `0 `1 `2\
         `3 `4 `5 `6 `7 `9 `: `; `= `> `? `B `C `D `F `G `H `I `J `K `L `M `N `P `Q `\u{2}\u{0}\u{15}!# `\u{1e}P~\"# `/\
         `Z\u{1d}\u{11}!N `\u{11}fT$  cG `I `M `A=`#  bI `N `)S\u{a}#  b\" `1 `g8V\"N `R `?\u{1}\u{1a}%  c9 `: `G `O `.\
        9\u{1c}\"  b> `,\u{18}x!- `T@L!% `<\u{17}R!& `\u{7f}Q=!R `@\u{1c}\u{8}!/ `lS]!* `/1.#  b% `U `&7\u{18}!R `'\u{0}\
        ;\"\" `) `\u{18}w\u{12}$  b* `0 `Q `V\\@!N `vG\u{2}!T `\u{18}6J\"  b0 `\u{e}ku!R `t\u{13}\u{d}\"# `+ `\u{1}\u{18}\
        8!N `HZn!. `w/\u{c}!S `c\u{c}G#M `N `R `abI!Q `'\u{16}Q!\" `9R\u{12}(  c! `0 `8 `9 `? `F `I `\u{19}\u{1c}\u{b}\"\
          bS `>\\/!& `dU8#  c? `U `.i1\"  bN `,\u{16}J!R `\u{5}Wt!% `f7\u{1}!Q `x'\u{1c}!M `\u{6}Q+!# `g_5!% `y/\u{18}!\
        N `G\u{f},!N `g0O!/ `q/\"!# `zT9!R `\u{8}Qk\"  bD `fo\u{0}!. `\u{3}k\u{7f}$  b) `- `0 `J\u{d}\u{10}!N `B-\u{17}\
        !L `\u{0}\u{6}\u{19}\"  bU `\u{6}T&!P `V6D\"M `R `[xj!N `\u{18}}\u{12}\"  bO `mI\u{17}\"  b= `\u{9}i+\"  bU `[L\
        b!R `\u{1e}k\u{7}!+ `Me\u{1f}!N `u*)!\" `Wz=!* `P\u{1e}\u{14}!N `\u{12})g)  c0 `1 `2 `4 `F `I `J `Q `\u{1e}C\u{b}\
        !R `\u{4}/\u{f}!S `\u{4}9#!\" `\u{1f}In!! `-\u{b}\u{17}&  c! `\" `0 `4 `? `x6Y!\" `D0e'0 `2 `4 `F `H `I `N `\u{7f}\
        \u{14}\"\"  b5 `,j3\"  b< `7(4!O `0$b\"# `+ `v\u{a}b\"  bU `:x\u{1b}!# ``\\n\"  b6 `\u{1a}y\u{9}!R `\u{7}t-#  b\
        0 `7 `Mx4!N `\u{1e}[o\"M `P ` o%!O `\u{7})&!M `I?+!M `/\u{10}i!$ `|>\u{7f}%K `L `O `R `S `!\u{4}\u{13}!. `F\u{1c}\
        D\"  bU `\u{7f}.\u{17}!R `\u{d}\u{16}P\"  bU `zt)!$ `\u{5}*O!\" `\u{9}#.\"L `P `\u{9}RM\"  c0 `c}w!. `r\u{3}\u{f}\
        !R `\u{8}\u{7f}B\"  bD `\u{c}:b!N `\u{1f}9\u{12}8  c! `* `. `0 `2 `3 `4 `6 `7 `8 `9 `: `; `= `? `C `F `H `I `K \
        `M `N `U `nf3\"  b? `6U{!\" `E\u{c}\u{4}#  c0 `H `)NK!S `h;M\"  b? `N[v!Q `X\u{18}w!R `&\u{14}T!R `+P\u{18}!N `\
        Df&!M `{w7$  b# `. `6 `48.!\" `\u{e}4;#  cH `N `\u{19}_N!Q `@m\\\"  bD `r:^!M `$E\u{a}\"O `T `4O\u{10}#  b? `Q \
        `st_!T `$#V!# `4Ve$  c0 `C `G `\u{5}YF#  b0 `8 `JP\u{9}!# `01\u{13}!M `&\u{16}$!O `H-;!/ `\u{5}2+\"  cU `Uo<!\"\
         `\u{7f}:>$  b* `D `I `\u{17}BI!\" `b.\u{5}!. `\u{19}H\u{c}!R `\u{1b}s\u{11}\"  bH `ldC!# `\u{17}#\u{10}#  bC `\
        H `N\u{2}\u{12}!Q `\u{15}T\u{15}!N `?C,!S `{Ho!N `&\u{18}~!N `.\u{1f}0!/ `\u{d}~;!R `\u{1}<Q#  b0 `: `%O[!\" `w\
        a\u{2}!R `x8u\"  bU `j<|#  b0 `: `p\u{14}|\"  bP `PH\u{1c}\"  bS `\"Hn!! `r\u{9}k!& `\u{1b}\u{a}\u{4}!O `_\u{15}\
        \u{1f}\"  bI `g\u{1c}^-  c! `. `0 `1 `7 `= `? `C `O `P `R `U `\u{a}gx!! `qi\u{7}%  c0 `; `> `P `\u{f}N\u{8}\"  \
        cA `\u{17}@s!L `5\u{6}\u{14}\"N `S `T\u{a}%!N `\u{d}%2\"  bD `F\u{e}b!* `\u{13}|n!N `\u{a}cj\"O `R `Mm\u{1e}\" \
         bU `hd&$  c> `H `U `t C!P `\u{9}M*\"  bG `}JD\"  bU `\u{4}Q\u{9}\"  b? `:W\u{15}\"  bC `+\u{7f}6\"N `S `r\u{1f}\
        \u{c}$  b\" `# `? `\u{14}m\u{16}!\" `\u{1b}\u{10}\u{9}!\" `$(G%  c> `F `I `P `*g\u{12}!O `\u{0}\u{b}\u{15}!+ `b\
        # \"M `N `\u{7f}T#!* `\u{7}3<!+ `aq-\"  b; `2oE!N `06H\"  b? `61\u{12}!+ `\u{10}NQ\"  b0 `\u{18}~\u{14}$  c/ `0\
         `1 `k=h#M `N `S `5\u{14}m!\" `K9\u{17}#  b. `E `N\u{19}%%  c0 `G `L `S `bj1!\" `[RK!( `V\u{10}A&  c0 `1 `H `M \
        `N `ijH$  b/ `0 `H `bh})  c0 `< `= `? `G `H `I `J `\u{10}\u{6}\u{11}!& `ur\u{17}!R `}W;!K `r\u{4}`!N `e/B\"  cE\
         `-=J\"  b0 `\u{c}DY#  b% `; `r5+\"  b@ `x\u{a}\u{17}&  c* `0 `9 `H `R `\u{b}\"\u{1c}\"N `P `\u{7}\u{1b}\u{1c}#\
          b% `U `\u{8}&'!# `)\u{10}F!. `>\u{4}K!\" `pIh#  c0 `: `dX\u{16}\"  bE `&\u{c}.!! `h\u{18}\"!+ `\u{1b}t#,  c0 \
        `3 `= `> `C `M `N `P `Q `S `U `}\u{18}6$  c# `0 `K `( 8!N `\u{13}5H$  c0 `: `; `Xy\"!R `L}j!% `!\u{b}v!\" ``-]!\
        L `~x\u{c}\"  b0 `W,4%  c) `0 `9 `Q `rzR\"  bP `\u{1d}r+!K `A\u{11}/!R `\u{5}o<!N `B8h!% `3#$!O `DRe\"N `P `_Ue\
        !M `\u{13}+n!% `\u{1b}Cz!# `\u{b}\u{2}\u{1c},  c0 `4 `7 `9 `: `< `= `? `J `O `S `&R\u{f}!R `2`\"$M `Q `R `S `v}\
        L\"  bD `PI\u{13}&  c0 `N `Q `S `U `6Na!$ `n;\u{1b}\"M `R `n*(!R `K13!# `g~\u{7f})  c! `/ `5 `7 `: `; `M `N `|t\
        N\"M `N `w\u{0}\u{3}!M `skJ!N `47k(  c+ `. `0 `7 `: `C `H `Tx\u{7f}\"N `P `H5a!R `Hdw\"  bU `,q\"\"L `P `!11!T \
        `\u{d}\"\u{10}\"  b@ `+Q\u{12}!+ `!SL!\" `LZg!Q ` 0\u{15}!\" `,8R!N `y\u{12}X!\" `Z#v\"  bU `DC5!+ `7!I!$ `a1\u{1}\
        \"  bJ `)y\u{1a}!\" `\u{1a}+\u{1a}\"L `S `kI\u{1a}2  c/ `0 `1 `2 `4 `6 `: `< `= `> `B `E `G `H `J `M `U `We/\" \
         b1 `Hz<!) `{g\u{1d}!. `_L $  c0 `? `U `fH6\"N `P `ai\u{d}!R `\u{4}\u{1f}4\"  bS `^q5!N `Me\u{1}#  c+ `6 `8[v!N\
         `'\u{17}w!O `Gv\u{1b}!O `G\u{4}#!O `.l3\"  b? `\u{1d}nQ!$ `L\u{10}`!% `VB\u{18}!. `4\u{6}\u{1b}!% `]\u{d}-!! `\
        \u{b}HH\"  bI `]N1!P `9?\u{14}!N `\u{14}|>!N `O+\u{c}(  c1 `9 `A `C `E `R `U `xXa!\" `\u{3}\u{e}u!$ `\u{1c}e\u{0}\
        \"  b1 `1OQ!R `C1h!\" `3x+(  c0 `4 `9 `> `? `I `Q `l[C!O `s*e\"O `P `mP\u{5}!Q `\u{b}\u{15}\"!M `D}k!P `\u{7f}{\
        l!O `g0Q\"  bN `+Bz!. `&L\u{7f}!M `)\u{3}\u{4}$  c6 `7 `@ `%w\u{e}\"\" `# `\u{19}\u{e}\u{e}#  b- `? `C#m$  b# `\
        + `B `t\u{17}3\"  bU `\"v>!S `TuD!+ `X\u{9}T!P `|#\u{c}!N `sq0\"  b0 `*pd\"  bI `+rx!) `\u{16}\u{b}xA  c( `+ `.\
         `0 `1 `3 `4 `5 `7 `9 `: `; `< `= `? `A `C `D `E `F `G `H `J `K `L `M `N `O `Q `R `T `U `\u{13}Z(\"! `/ `@ B\" \
         bC `JhQ!& `@\u{7}V!M `w%?#  cK `M `&'P!% `\u{4}\u{18}W!! `|ee!% `p\u{2}0\"N `R `/uJ\"O `P `umY\"  b? `[\u{1b}d\
        !R `\u{1f}~e!\" `Z!\u{1b}%  c/ `@ `G `M `arT!M `m|V!R `S>\u{0}#  c0 `H `d\u{13}s!L `\u{14}%G!P `%\u{1}m\"  bN `\
        \u{15}\u{19}v!\" `Of\u{7f}!\" `\u{1d}\u{15}\u{19}*  c) `+ `/ `2 `8 `9 `A `H `R `\u{a}.M!S `]\u{12}\u{14}\"M `R \
        `pX7#  b* `< `\u{14}7>(  c/ `@ `A `B `J `M `R `\u{3}3C!L `r/Q%  c0 `M `R `U `@ 7!& `>Zp!R `DxV!, `N&i!M `\u{c}Q\
        \u{12}\"  bU `.9\u{15}!% `\u{1b}~,!M `\u{17}\u{7}X\"  bG `Loj!M `n~k'  c. `0 `7 `< `G `U `\u{6}Bp#  b* `0 `\u{13}\
        \u{b}!#  cD `N `\u{b}c3!\" `qx}!M `x:#!M `W\u{13}\u{14}#  b/ `B `K\u{1c}.$  cJ `R `S `>t0!S `+YR4  c. `0 `1 `4 \
        `= `? `B `D `F `G `H `I `J `K `L `M `N `P `U `v`c!$ `GQv\"  bU `\u{13}c\u{e}!M `m \u{12}!# `b\u{6}.!O `/_\u{7f}\
        !M `wa&!* `xGo!P `\u{8}F\u{7}\"  b? `\u{6}\u{5}\u{d}#  b/ `D `Ir\u{1a}!R `\u{7}g\"\"  b@ `zQ+!. `Tpq#  c) `9 `\u{10}\
        E\u{15}!\" `\u{2};&\"  b@ `\u{1a}\u{1d}t!\" `_C\u{5}!% `g_\u{c}\"  bU ` d8!\" `\\\u{a}B#  cR `U `yTP\"  bM `X\u{3}\
        u\"  bE `2\u{e}k!S `p\u{1c}\u{1a}!$ `\u{12}A\u{1b}!R `\u{16}\u{16}2\"  bM `A\u{1}-\"O `P `41=!* `DpV!N `Osy\"  \
        b: `\\\u{10}\"!, `pXk\"  bU `$EY(  c1 `2 `: `G `M `R `U `\u{e}%]#  bG `U `o \u{1a}!N `Pn5\"  bA `\u{1f}!\u{7}!R\
         `\u{17}5X!# `V\u{7f}j$  c0 `2 `H `J/p7  c0 `1 `2 `7 `9 `< `= `> `? `D `F `G `H `I `J `K `M `N `P `Q `R `U `7\u{1b}\
        \u{7f}\"  b? `P#\u{b}!. `W\u{0}\u{12}!N `oB+!O `\u{1d}/l\"  bG `'tg\"O `P `>\u{1c}{%  b# `+ `/ `< `^I\u{10}!R `\
        \u{7}3-!O `csG,  c! `0 `1 `3 `D `G `K `M `Q `R `S `O,W!+ `?|\u{e}$  c= `C `N `\u{7f}+I\"O `P `WJ\u{1c}!\" `T<.!\
        R `\u{1b}\u{f}\u{11}!M `Uc\"!T `@e/!Q `%E\u{1}!. `\u{8}8\u{f}\"N `S `\u{1}K+!% `\u{4}mw!% `O<}\"  bM `b:\u{4}\"\
        M `N `S]\u{13}!\" `h\u{18}H!* `\u{7f}=g#  cM `N `\u{17}Gy\"  bU `il<!N `MBE!M `\u{3}JI!& `6+K#  c0 `H `&:n#  b?\
         `U `e\u{1b}\u{3}!M `r|9!N `.\u{8}k\"  bH `c>\u{6}!# `;}\u{5}+  c/ `0 `1 `< `@ `A `G `M `N `R `kv[\"  bU `H^n!S\
         `KM1!N `\u{7f};>!( `\u{0}qM!P `4\u{4}~#  b% `U `w7=!$ `bE@!P `A2L#  cD `O `I\u{1c}U\"  b: `\u{f}\u{c}\u{d}\"  \
        bU `8hb!R `\u{b}\u{3}A!$ `y6B!P `^YV!R `\u{1}FY'  c( `) `0 `2 `9 `H `>Ja!O `t\\3#  b/ `H `lcg\"  bU `6Bu!% `TK;\
        )  c0 `1 `6 `: `? `H `J `N `\u{8}\u{1e}5\"  b? `2lV#  cG `U `,\u{f}c0  c0 `1 `2 `3 `= `E `G `H `J `L `M `N `O `\
        Q `R `J7\u{1e}&  c9 `> `? `@ `U `m]!!O `&\\J!% `\u{10}\u{7f}&\"  b0 `0\u{19}w!% `h1(\"  bC `'\u{19}+\"  bB `*\u{13}\
        d\"  b4 `\u{0}(u!) `J2%!N `\u{3}2(!O `\u{7}18\"  bG `\u{16}yZ%  c? `G `H `U `\u{d}up!\" `=S$!% `?d\u{16}!\" `\u{c}\
        \u{c}\u{19}\"N `R `!}\u{1c}\"K `T `JO!&  c9 `? `E `F `R `9_b!\" `\u{8}\u{b}l\"  b0 `!\u{7}\u{f}!\" `O\u{19}E!. \
        `Cl\u{9}\"  bJ `\u{16}A%!R `V7\u{d}!M `vE\u{19}!N `/Z\u{1f}!\" `tZ5!O `\u{b}|5!) `}\u{10}E!N `\u{a}\u{4}\u{5}\"\
          bR `tz\u{18}!% `_\u{14}*\"N `R `\u{16}~0\"  b0 `K,$!( ` A5%  c* `F `I `U `?\u{d}/!\" `<|3!M `\u{d}\u{c}q!O `\u{1f}\
        \u{1c}+%  c& `0 `8 `J `x18!. `UZS!R `qtV!. `n\u{1}w!S `<zz!M `rb}!) `\u{19}\\%!O `tu<!& `!CA!N `8(n\"  b? `/%e!\
        R `&\u{13}r\"K `M `h4\u{6}#  c1 `Q `\u{1f}O !N `\u{9}B.!R `t\u{1d}L!+ `6\u{13}Z!+ `y.p!M `'-\u{4}!& `h$\u{8}!. \
        `\u{f}T\u{1b}\"L `P `\u{1}|\u{1c}!# `&\u{1}'!M `Vt8!& `!7R!! `;F\u{e}!P `z5z\"  bD `MC|\"  bJ `Qw\u{19}#  c0 `?\
         `f+!\"  b@ `3qn!% `q)m!\" `|\u{11}\u{16}/  c0 `6 `< `= `? `@ `A `B `C `H `J `M `O `U `Mv1%  c0 `3 `M `N `\u{3}\
        \u{8}5!+ `b\u{c}U!N `\u{1a}Qu!R `lmg\"  bU `\u{1b}R}!! `$v.!O `\u{19}m2#  b! `9 `\u{d}4\u{e}!$ `E\u{16}\u{13}+ \
         c= `> `@ `A `B `C `G `J `P `U `/0N!\" `T\u{4}i!S `@\u{1a}w\"  bS `7m\u{7f}!$ `mx\u{5}!M `.`%!M `5N1!P `j+7!R `\
        \u{12}eB!O `\u{1c}|=\"  bU `\u{10}\u{a}\u{9}\"  bM `\u{d}$R!T `R\u{15}u\"N `R `3Y#$  c4 `G `J `{,0+  c# `% `( `\
        + `- `. `0 `8 `? `Q `UvI'M `N `O `P `Q `R `S `p\u{d}X!N `Uo\u{9}!N `\u{f}dG\"  b@ `n\u{6}I\"  b? `\u{14}oV$  b*\
         `F `I `\u{e}\u{e}\u{2}!K `\u{15}_I!# `\u{1d}\u{7f}M\"  c5 `_Z\u{15}!. `u\u{2}b!O `+es\"  bU `kF\u{18}!P `PG\u{1c}\
        !\" `X.;!. `3|H!N `3q|!N `1\u{c}##  b! `E `G7l\"M `R `&\u{1}\"%  c0 `3 `6 `F `\u{f}\u{16}P!$ `\u{9}9\u{1c}%  c(\
         `- `N `R `t\u{7f}o!\" `e?x!R `>G7!% `(qy\"  b0 `T\u{1f}\u{3}\"  b? `n\u{e}\u{15}!M `w9\u{2}\"  b@ `Y\u{1f}\u{13}\
        \"  bJ `)f&'  c* `. `2 `4 `< `F `\u{f}?T!N ` ~W!P `9<J\"\" `+ `\u{18}.`%  b( `+ `- `? `,\u{1b}l!$ `@\u{11}*!* `\
        L\u{7f}\u{0}#  c3 `N `r2\u{7}$  c> `C `I `\u{1}N\u{13}!# `&FQ!/ `yak!\" `C\u{16}\u{0}!R `\u{18}+2&  c! `\" `/ `\
        0 `H `\u{1}\u{1c}s'  c1 `@ `B `C `G `L `/Kx\"  cM `pKx!M `}X\u{0}\"  bU `\u{7f}\u{b}\u{14}!N `vg\u{1c}!. `kl\"!\
        $ `vA-\"  bS `\u{b}y\u{19}!( `\u{e}v*\"  bU `W^R!P `\u{d}G\u{1d}\"  b4 `,\u{7}-\"  c6 `>]~!# `?|\u{6}!% `X\u{19}\
        \u{15}!N `(;\u{1a}!$ `ukC!L `\"\u{5}Z!N `V-\u{7f}&  c! `* `0 `6 `H `*L?#  cQ `S `W&\u{2}!$ ` \u{c}\u{e})  c0 `2\
         `4 `: `< `@ `J `O `,ET!Q `f*`!Q `cmv\"# `+ `7\u{4})#  b) `9 `Aqo#M `N `O `+\u{18}:!* ` \u{15}^#  b7 `H `eo\u{9}\
        !Q `o9R#  bD `M `lR\u{e}\"  bE `z5\u{19}!P `6\\W!* `q\u{a}b0  c0 `1 `2 `3 `4 `> `G `J `K `L `M `Q `R `T `U `fRd\
        \"  bN `~:!!S `3>\\\"M `N `Ze\u{10}\"  b? `Mz\u{19}!/ `\u{1f}v?!P `%\u{6}\u{1e}\"  bB `4L^\"  bC `hxg\"  b1 `\u{6}\
        3A\"M `S `C\u{5}M!+ `+a\u{19}\"  c0 `=h(!M `kk+!& `\u{9}\u{14}I\"  bU `\u{a}&T\"  b? `NP^#  b\" `6 `J4M\"  b6 `\
        M`[>  c! `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `A `C `F `G `J `L `M `N `O `P `S `U `\u{d}z{!O `f\u{19}\
        g!M `O*a#  cS `U `\u{3}l;!N `[gN$  b( `- `> `\u{c}rm\"  bE `\u{0}eq!. `a\\s!M `}\u{14}\u{7}-  c! `) `0 `3 `8 `>\
         `G `H `I `O `R `U `\u{14}^\u{13}!R `:4=!% `N\u{1e}H!# `{\"3\"  bT `WDI\"  b0 `-`e#  bG `M `\"@t\"  bU `c7{!R `\
        ~\u{d}-!M `|-;%  c! `0 `F `P `r,F#  c4 `Q `\u{9}\u{1a}\u{16}!\" `F%\u{12}!O `\u{0}\u{16}\u{14}!M `Bc[!N `{\u{d}\
        \\!\" `g8w!M `u/(+  c\" `0 `1 `= `> `? `B `C `H `N `Fd\u{2}!T `$M\u{1b}!* `r\u{1}\u{1e}!R `\u{b}\"\"#  c6 `T `*\
        \u{5}F!R `W,\u{0}!# `aA\u{7f}\"! `\" `R\u{7f}\u{e}!% `i/_!O `H\u{15}7!\" `|\u{5}=,  c0 `7 `= `? `A `D `G `H `I \
        `R `U `#\u{1e}s!P `\u{11}8\u{9}#  b0 `A `utp!R `k\u{10}Z!P `\u{13}%t!+ `\u{7f}\u{a}\u{8}!* `\\\u{12}\u{c}#  b* \
        `< `L\u{5}*!+ `#~F\"  b> `\u{2}dh$  cK `N `U `!}}!$ `~9)!. `lV\u{17}!R `;Y$!# `\u{1e}c\u{8}$  c0 `A `J `\u{7f}w\
        *\"  bI `.W=\"  b> `'v\u{1f}!P `\u{1c}\u{1f}\u{8}!O `<\u{16}\u{1e}#  cB `O `\u{5}_1!N `Q'2!& `)u4#M `Q `R `qH;!\
        O `s\u{6}G\"N `S `yva\"# `. `\\c\u{3}!M `I\u{16}\u{11}!P `\u{7}8(!% `\u{8}\u{d}U%  c0 `B `C `J `\u{7}\u{19}Y!R \
        `@^\u{14}!\" `(*\u{1f}!Q `_\u{4}.\"  bU `\u{8}22!/ `~C<!\" `CgV!M `paw%  b& `( `0 `U `Vkz.  c0 `1 `4 `6 `= `> `\
        ? `D `G `H `L `O `U `GI\u{1f}!R `\u{13}\u{d}\u{b}!\" `VBo!R `si\u{9}!P `S\u{d}+!O `{'\u{2}!* `t!\u{b}!O `>\u{4}\
        &\"\" `# `itu!\" `u\u{1d}\u{6}!N `b(\u{14}\"  c= `X&,!% `!DdC  c! `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `? \
        `@ `A `C `D `F `G `H `I `J `K `M `N `O `P `Q `R `S `U `w&F!N `\u{f}r|%  c* `0 `< `> `;\u{18}\u{8}%  c0 `: `G `M\
         `\u{1f}\u{1d}8!\" `\\[R!N `WQU!M `\u{1a}8\\%  c+ `/ `0 `B `l\u{4}u2  c/ `0 `3 `5 `7 `8 `= `> `? `C `H `I `L `M\
         `N `P `U `\u{19}zy!* `\u{3}\u{10}f\"  bC `/VY\"  b6 `%\u{16}x!\" `S\u{1}<#  b+ `0 `MJ?!P `3k\u{e}\"  b? `F.\u{1d}\
        .  c) `. `0 `: `> `? `B `F `I `J `M `N `U `$\u{16})\"O `P `\u{d}DA,  c\" `# `+ `. `/ `0 `1 `@ `B `G `M `t6U!R `\
        a\u{11}V#  c0 `C `\u{c}S\u{3}!M `xDw!+ `7,\u{1f}!P `\u{11}.#\"  bU `Cm#!M `roN\"  cR `47k!\" `r\u{15}o%  c* `9 \
        `< `U `Ww\u{c}\"  bH `U^\u{f}!O `jH\u{7}%  c0 `D `I `M `[j,!/ `\u{f} \\\"O `R `z}^\"  b4 `\u{1a}[e#  c; `P `\u{11}\
        ,\u{e}'  c0 `> `F `I `N `U `'t%\"  bU `t<7!# `\u{1f}.Q$  cD `G `N `>*Y!M `!\u{f}{#  b. `> `\u{17}mF#  b* `< `9\\\
        ^\"  bU `\u{0}1s#  c4 `> `\u{7f}]\u{4}!N `QA\u{f}!Q `O\"V!% `e:o\"\" `# `Q~]!N `rsk!' `\u{e}\u{1}\u{9}!Q `+a3!&\
         `vt=!R `qgo\"# `. `8\u{1d}}!T `\u{18}8,!S `twv-  c) `/ `0 `: `@ `B `C `D `H `I `J `N `1\u{18}\u{1}!\" `D1(!S `\
        \u{18}j>!. `\u{0}sN#  b/ `H `R]\u{3}!! `\u{c}.\u{a}\"  bG `\u{f}^e7  c! `\" `+ `/ `0 `2 `4 `5 `< `? `@ `C `D `F\
         `G `H `J `M `N `O `R `U `=(.!O `4x4!* ` Fd!! `41\u{9}\"  b0 `QK\u{12}!\" `pY\u{15}#  c6 `H `CML!R `uIZ!\" `L:m\
        !N `W{F!% `\u{b}3p\"  cJ `\u{4}C|\"\" `# `\u{d}v\u{3}#  b' `0 `\u{4}\u{4}\u{7}\"  b? `j3+!\" `%W<!% `\u{19}n{% \
         c* `0 `< `U ``K\u{12}!+ `\u{0}|\u{1a}#  c. `U `vpB!% `\"^\"!M ``P,!M `T\u{15}y\"  bU `\u{c}Vg!\" `s`\u{10}\"+ \
        `/ `GpG!N `\u{0}#b!P `!R|$  c> `R `U `I\u{19}\u{e}!' `{(\u{18}\"  bG `\u{3}N^!. `R=\u{1d}\"  bR `hu4%  c? `Q `R\
         `U `Y\"^#  b0 `< `7\u{a}o!R `:Oy!% `\\=+#  b< `U `d\u{0}\u{c}!& `gxt!\" `u,|!R `uc\u{3}$  c7 `? `U `MG\u{4}#  \
        b% `U `\u{16};o#  b+ `? `]GB\"  bU `\u{a}p[\"  b0 `wph!\" `Zq\u{17}!$ `\u{1c}\u{1b}N$  c8 `F `I `f\u{3}O#  b? `\
        U `;f,$  cG `J `O `A\u{0}n!T `zdu#  c0 `I `h_\u{13}!\" `\u{15}J/!+ `i$T!M `\u{e}bn$  c0 `D `G `\u{7}gM!$ `g\u{1c}\
        \u{6}\"  cT `\u{1f}\u{14}\u{19}!+ `b`\"#  cD `J `j[;!\" `q<\u{1d}!P `;!-!# `]Y^!\" `m~w$K `L `Q `T `E_\u{0}!+ `\
        \u{0}b\u{1}!O `\u{5}n\u{d}!. ``6\u{19}\"  bQ `\u{8}\u{15}m\"  b7 `(w}!\" `%=Y!\" `D{\u{15}#  c0 `H `\u{1a}|\u{1b}\
        !\" `\u{13}G.!' `W&\u{7f}$  c0 `1 `N `N\u{2}\u{8}\"  bD `t^H\"  b0 `GpK!N `\\\u{10}w!% `RZ\u{7f}!N `t;\u{1}!M `\
        c<\u{12}#  c0 `? `WRE\"  b? `\u{1e}IM\"  bU `\u{1e}bQ!N `\u{1f}}d\"  bU `\u{15}\u{c}k\"  b: `N\u{1e}\u{15}$  cO\
         `R `U `0WV\"  cP `\u{f}7h!% `\u{16}\u{12}\u{d}#  b? `U `]q\u{17}#  b1 `G `4Y5\"  bF `~&A#  cA `U `\u{c}dE\"  b\
        1 `;\u{c}\u{13}(  c. `; `< `= `C `D `P `nE;$  c0 `H `J `h\u{0}m#  c< `? `\u{14}i\u{7}!% `U8\u{12}!R `&c+!N `0\u{1}\
        `#  c\" `< `dGr\"N `R `\u{7f}.}\"  bU `<\u{1a}\u{1b}B  c! `# `) `* `+ `. `/ `0 `1 `2 `4 `5 `7 `8 `9 `: `; `< `>\
         `? `@ `A `B `C `D `F `G `H `I `J `N `R `U `yZH!P `\u{15}_d\"M `N `z\u{11}#!R `,BR\"  bU `B\u{19}h!$ `1\u{18}\u{1}\
        $  c3 `M `N `&YG\"  bD `Jl\u{12}!N `V]u\"  bE `0I{$  c3 `> `F `\u{e}x\u{18}\"  b5 `r\u{2},#  cH `P `\u{7f}>7!R \
        `,\u{10}_!\" `g\u{9}\u{11}+  c2 `9 `> `? `J `N `O `Q `R `S `n78\"  b0 `wJg!N `;\u{b}r!$ `\u{18}sA!R `(4$!R `1;s\
        !S `\u{13}\u{10}w!Q `! 6#  b! `U `,\u{19}S$  b) `+ `9 `ly\u{1e}!M `\u{15}\u{15}v!+ `X\\\"!! `~Co$  c0 `3 `I `I\u{1b}\
        t!P `Bg_\"  b5 `b\u{1d}\u{12}!M `o=<!R `\u{a}8z!M `8\u{17}\u{10}!+ `Ya4!# `|f<%  cD `L `P `U `-\u{a}=!O `u:@!O \
        `\u{10}[\u{14}#  c0 `F `!bD!\" `F|E!% `,\u{7}J!# `A\u{e}S!O `s/\\!$ `\u{17}L]7  c\" `* `0 `1 `2 `3 `4 `5 `6 `8 \
        `9 `: `; `< `> `C `F `I `J `K `L `P `\u{b}*\u{8}!! `\u{a}W*(  c0 `? `G `J `N `R `U `\u{15}\u{c}\u{7f}&  c0 `1 `\
        I `O `Q `\u{12}\u{b}F#  b0 `K `To\u{1b}!R `I\u{e}-\"  bI `:_C\"\" `# `%*F\"  b0 `.sR#  b) `9 `#G]!N `W\u{0}I!! \
        `y!'!& `i\u{1b}2$  b* `I `Q `DW\\\"  bO `6A\u{d}!. `\u{14}Q:\"# `. `\u{b}9\u{9}!R `gd\u{9}$M `N `O `P `\u{c}S\u{c}\
        !$ `y%\u{17}E  c0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `A `B `C `D `E `F `G `H `I `J `L `M `N `O `P \
        `Q `R `S `U `vD.!\" `\u{4}C=!N `89A!\" `J2i!M `\u{14}\u{7f}l!S `S\\o$  c1 `C `K `00\u{17}!M `y\u{5}\u{1e}!/ `=V\
        G\"& `( `\u{6}<~$M `N `O `R `/\u{7f}g#  b. `U `n#\u{15}%  c0 `2 `< `F `v\u{7}\u{1d}!\" `\u{11}E$!M `lF,!M `-\u{11}\
        8\"  cJ `ekF$  b. `A `B `B;w!Q `aK\u{6}#  c! `; `<Hp!% ` AX#  b. `U `n\u{16}Z\"  bA `tj\u{15}\"  bB `S\u{0}?!* \
        `XAk\"  b0 `z5(\"  bM `yL(\"M `N `!QE!P `9zP\"  b; `\u{13}`c!! `\\\u{c}v!! `*,\u{f}\"  bM `\u{6}Q:'  c0 `2 `4 `\
        F `H `I `p'M!* `1\u{13}r\"L `T `A,\u{12}\"  c4 `T'#%  b* `. `0 `Q `z=\u{1c}\"  bU `E\u{3})!Q `,>5!& `/.L!. `X;Q\
        \"  bM `+MW!\" `L&\u{16}#  b1 `3 `wF0!Q `\u{12}]:!\" `\u{17}i@!N `\u{4}\u{5}x'  c0 `4 `: `D `G `N `\u{12}k\u{1b}\
        !. `\u{12}J/\"  bH `\u{3}/9!R `X\u{1a}@!K `\u{6}|K\"( `- `z\u{4}_\"  bP `\u{1b}\u{1b}4\"  bU `\"&H!$ `rJ:\"* `.\
         `\u{e}QT)  c0 `6 `7 `8 `? `C `F `U `f\u{1d}U\"  cG `\u{1}R3!M `]r?!N `8\u{12}d\") `+ `ZjG-  c. `0 `1 `2 `4 `6 \
        `: `< `? `A `F `I `\u{b}2d\"  c? `Ali#  cR `U `\u{1c}U!!R `x\u{9}2#  c? `U `J\u{4}6!\" `$w<!% `Y(F\") `, `\u{1c}\
        xR/  c+ `/ `0 `: `= `> `@ `B `C `D `M `N `R `U `0V^$  c0 `: `= `];?!R `!XQ!! `F\u{2}U!M `\u{17}uX\"  b9 `,\u{1b}\
         !+ `R:\u{16}!+ `?E\u{1c}!Q `Do-\"  bU `d 2!\" `BJ;!% `Oi\u{e}\"  bO `N/J\"M `P `c4K\"M `N `R?n!! `\u{d}\u{6}[!\
        \" `Bk(\"  cR `b>@&  c/ `< `A `G `M `!QA#  c9 `H `SYl!M `\u{b}x\u{3}!\" `v\u{d}T\"  b6 `\u{9}=Y\"  cP `\u{5})$!\
        P `\"@g!% `lG~!M `iE\u{1a}\"  bU `\u{13}}L\"M `N `\\\u{15}b#  bD `M `\u{12}\u{14}+!R `e5e!\" `\u{14}!\u{a}\"  b\
        P `\u{1b}xW!N `-${!M `q9 !O `\u{1c}sI!R `LeS!% `z\u{1}\u{19}!M `[0&!% `y`z!S `/j\u{1a}#  b' `U `f-{%  c4 `B `J \
        `M ` g\u{e}!M `\u{5}\u{3}\\\"  bJ `(}u!M `\u{e}lM!M `Gf\u{12}!* `BA\u{2}#  bM `N `5}\u{13}!% `+!_$  c/ `0 `< `\u{11}\
        o\u{1d}!+ `FB-\"M `R `5{..  c\" `# `. `/ `0 `2 `9 `? `A `N `P `R `U `\u{1e}\u{1a}Z!O `hJd!N `\u{9}dr\"  b: `L-\u{1a}\
        !R `e{\u{1f}\"\" `+ `o;,!* `v4\u{8}#  b% `; `U?m\"\" `. `MNw-  c! `# `& `' `) `* `. `1 `9 `= `? `U `i\u{16}\u{16}\
        \"  bJ `\u{18}WK&  c0 `1 `= `H `J `<ax!\" `\u{18}t\u{c}\"+ `- `cY\u{1a}!. `\u{7}]/!* `B\"J!S `!9k!S `$$w\"  b9 \
        `Bw|!Q `\u{4}\u{14}\u{14}.  c. `0 `2 `9 `< `? `D `G `M `N `R `S `U `\u{0}I\"#  b/ `0 `HS\"$  c/ `0 `> `iyI\"  b\
        U `@\u{1}d!\" `>oo!% `,(s\"  c? `Y>\u{f}!O `l&$#  c0 `3 `w\u{c}z!* `\u{3}\u{1b}#!R `C\u{3}\u{0}!$ `3X\u{3}\"  b\
        D `!\u{d}\u{6}!\" `)af'  c3 `@ `G `N `R `U `N\"\u{7f}!+ `j?\u{14}!N `\u{4}w@\"  b0 `z%A%  c0 `F `I `R `D]f!. `U\
        w\u{18}!S `tV,\"  b@ `\u{0}\u{13}>!R `j\u{1c}P!! `\u{14}nS#  c4 `: `\u{9}[h#  cA `B `_\u{14}.#  c/ `0 `1g4\"  b\
        0 `lHd!M `&Ze!% `%J7!! `UES$  c# `; `? `\u{4}L]\"  b< `L*\u{8}%  c0 `1 `> `C `C4_!S `AR\u{0}B  c! `* `+ `0 `1 `\
        3 `4 `5 `6 `8 `9 `: `= `> `? `A `B `C `D `F `G `H `I `J `L `M `N `O `P `Q `R `T `U `J~W!M `Y\u{1b};!M `<\u{0}\u{c}\
        !\" `\u{1b}\u{b} \"  bC `u(%#L `Q `T `9:(!+ `3WZ\"  bG `f!*!% `\u{7}gP!R `nh\u{19}#  b* `0 `TTT!N `d\u{5}-!\" `\
        ,g3\"  bO `n\u{d}X!P `?\u{4}A!P `f\u{17}\u{4}&  c\" `0 `1 `R `U `2< !R `\u{1c}Km!M `pS\u{d}\"  b= `\u{4}\u{18}'\
        !P `A\\=!/ `\u{14}0x!. `l8\u{7f}!\" `2J\u{8}\"  bR `\u{1b}|\u{16}!$ `8\u{f}\u{17}#L `P `Q ` Xf&0 `> `E `H `N `S\
         `Qg\u{3}!P `cQD!& `3:O\"  bU `\u{d}uQ!K `\u{1}\u{17}`#M `N `S `\u{1a}\u{8}Q!S `j\u{19}\u{b}!\" `0\u{5}5#  cH `\
        N `QJC## `+ `/ `{KK!N `VE%!% `C@)!\" `pT1\"  b? `}><!P `8KZ#\" `# `( `\u{12}cz\"  b? `6+\u{19}!Q `viF!$ `\u{1}!\
        R!\" `7Fu!$ ` \u{16}\u{1}!# `:X\u{4}!Q `U9\u{12}!S `!\u{1c}J!R `3\u{12}.%  c+ `1 `2 `N `\u{a}\u{2}0!O `\u{f}m6!\
        % `4qP!N `#l\u{c}!$ `B#\u{10}!N `Kkk!O `l\u{9}\u{c}!P `<\u{0}+\"  bJ `]T1'  c# `+ `0 `: `I `U `Xf;!R `\"lT!N `1\
        y3!M `&F5#  b/ `I `MIN\"N `R `Z\u{1c}z!P `4R0\"M `N `\u{7f}\u{15}0\"# `. `Lc3%  c< `C `O `P `oA`\"  bH `S\u{17}\
        k\"  bU `RK\u{d}#  b? `I `P\u{1f}\u{14}!Q `x\u{8}2!% `8{?!M `W?@!! `B\u{1d}d\"  bU `l\u{4}1%  c6 `7 `? `U `/68!\
        S `iQ\u{2}\"  b> `?\u{3}\u{b}#  cD `F `SR\u{c}$  c/ `0 `B `L7*!M `\u{11}Wm!O `).\u{14}\"  bG `\u{12}f\u{1d}!R `\
        n59!R `czn#L `M `N `Q\u{10}\u{0}!% `$E\u{b}!\" `'\u{16}R!M `_id!O `|e\u{a}!% `\u{10}dZ!$ `?\u{c}?\"\" `+ `\u{1}\
        Bd#  c= `R `/3o!% `F\u{6}}\"  bU `2>+!* `\u{6}gk!% `3'y\"  bU `\u{7}Rz#  c> `C `$z\u{15}!M `+4M%  c1 `A `M `P `\
        mhf-  c0 `4 `6 `> `? `B `C `D `F `I `J `O `x\u{1c}\u{4}\"  b; `\u{7}Z\u{14}\"  b0 `\u{d}\u{b}8!/ `e6N!K `vxu!O \
        `()\u{0}%  c) `+ `0 `9 `.3\u{f}!S `{1L#  b) `9 `\u{4}aQ\"  b7 `6jX\"  bM `c\u{3}\u{3}!N `YO3%  c0 `3 `6 `7 `\u{b}\
        \u{b}`!M `1\u{10}\u{18}!S `lb[$  c0 `J `S `\u{8}Jf\"L `M `izC!+ `>{K0  c( `) `+ `- `0 `1 `3 `4 `9 `: `> `H `N `\
        P `R `-(\u{1e}!O `m\u{12}$!O `muP\"  b? `%\u{d}\u{18}!\" `\u{9}m97  c! `. `0 `1 `2 `4 `9 `< `> `? `A `C `D `F `\
        G `H `J `K `O `P `Q `U `>,=$  b+ `/ `C `\u{2}e@!N `A}\u{c}#  c0 `D `\u{6}}D!R `\u{1}TO%  c\" `0 `? `U `:vP\"( `\
        + `\u{15}h\u{1b}#M `N `R `bks#  b/ `B `Ih\"!% `J33\"  b? `]\u{11}F!Q `t=U!P `\\S]%  c0 `2 `D `E `O\u{c}`\"  cE \
        `g(k\"M `N `pq\u{18}!O `B;Y<  c0 `1 `2 `4 `5 `6 `7 `9 `; `< `= `> `? `A `C `D `E `F `G `H `J `M `N `O `Q `S `U \
        `Imh\"  cR `\u{18}\u{7}k!M `\u{e}\u{1a}u!. `F#\u{1d}%  b! `* `0 `U `P\u{1f}\u{16}\"  b: `2\u{7}R#  c0 `N `d\u{17}\
        \u{5}\"  bR `\u{9}\u{17}2'  c! `/ `B `C `H `U `\u{1b}$v!+ `>\u{9}\u{3}%  c5 `@ `N `R `3\u{f}P\"M `N `!XW!. `AQf\
        +  c0 `C `D `G `H `J `N `O `P `R ``\u{0}x\"M `N `h\u{5}4!M `JwA!+ `\u{b}SE!N `6`^!* `Ho%!R `7N,\"L `R `n(.\"  b\
        > `LU3!R `\u{e}mG!! `)Be!! `w\u{19}\u{6}!R `\"!Q\"  bU `a4(3  c! `\" `( `* `+ `. `0 `4 `< `= `A `D `H `J `L `P \
        `R `U `\u{12}RE!M `A\u{1}s!$ `}>\u{6}!# `\u{1e}L\u{9}\"  b? `\u{2}~,!+ `O\u{f}=#  b. `R `DyU!N `\u{16}qs!P `:n|\
        ## `$ `. `6m\u{7}!P `\u{9}<\u{16}!R `\u{16}\u{13}(\"  bD `aMT!M `DFh!P `\u{e}&s!! `4`5!M `\\{S!R `\u{6}s$#  b# \
        `< `}}+\"  c4 `^0,!N `O\u{1}4!+ `\u{10}\u{1a}C!& `ULl!P `\u{e}ot&  b\" `# `. `H `I `]2'!# `j7s%  c/ `0 `> `H `8\
        \u{7}^#  b# `U `h{m\"# `+ `\u{9}\u{0}q!L `\u{0}PY!\" `\u{3}sh\"# `. `\u{8}\u{0}$!% `he='  c/ `0 `2 `< `D `H `@\u{16}\
        \u{16}!( `J;3!N `NFE\"O `R `:\u{12}l\"  b8 `+1\u{6}\"  b0 `i~\"!M `?\u{a}\\!* `O#|#  b0 `2 `\u{1f}2>!/ `m|R!N `\
        qkf\"  bH `WG@!R `e\u{5}r#  b+ `= `%L,!# `\u{16}o|\"  b> `2`\u{8}!M `\u{13} \u{1f}\"N `S `D$&!% `&\u{9}Q\"  bI \
        `\u{18}n-#  c9 `R `\u{5}k0!# `AQ5$  c) `9 `U `=\u{7f}W!% `o+-!& `5iO\"  bU `9\u{0}\u{e}!% ` L\u{1d}!\" `>@B!* `\
        64L(  c* `. `0 `6 `< `? `U `m4`!M `\u{7f}`\u{3}!Q `X\u{13}\u{3}!O `\u{b}u-!R `\u{19}n[$  cG `H `M `\\Lu!) `\u{10}\
        H\u{6}!R `\u{8}\u{1d}\u{11}G  c) `+ `. `0 `1 `2 `3 `4 `5 `6 `7 `8 `9 `: `; `< `= `> `? `@ `B `C `D `F `G `H `I \
        `J `K `L `M `N `O `P `Q `R `S `U `)NY!R `Q\u{6}e\"  bJ `\u{f}@k&  c> `A `N `R `U `N\u{18}-\"  b> `\u{1a}H9!# `\u{8}\
        \u{14}H!R `\u{13}#Y)  c0 `4 `C `D `G `H `N `S `>V\u{2}!M `\u{10}8U!M `vt\u{d}!R `&v\u{17}\"  bJ `\u{19}D~!& `\u{1}\
        ,M\"  bN `M\u{7}\u{16}!S `)\u{1}!$  c0 `2 `N `cx/#  b# `? `\u{18}XY!M `2;H$  b# `+ `G `th4$  c0 `H `N `l!\u{11}\
        #  c0 `2 `\u{8}iJ!M `S6\u{8}!\" `%_t!\" `H?z!\" `&/j!R `$u\u{1e}#  b< `H `W\u{0}e#L `O `P `O&\u{16}'K `M `N `O \
        `P `R `S `d7\"!% `+|5\"  bM `9_p!% `#V3!& `I\u{e}6!N `.RN$  c3 `: `M ``2,!$ `A\u{0}Y\"  b@ `/\u{b}`!# `#*t#  b.\
         `U `2Z\u{14})  c/ `0 `< `A `G `J `M `N `.w<$  c4 `: `D `KHP!O `sY^\"  bM `x\u{1}{!P `NNJ!P `TLv!M `\\f}!$ `My\u{18}\
        !M `;oM\"  b0 `I\u{7f}w!- `\u{16}f\u{6}!R `*T\"#  bA `C `.P.\"  b0 `u\u{e}A\"  bD `'Ph\"  bC `\u{4};4!R `YkM!K \
        `\u{1e}BY\"  bQ `\u{7f}\u{1b}d\"  b= `$1z)  c0 `2 `9 `: `? `@ `H `U `Pyq.  c$ `0 `3 `9 `: `; `< `? `D `G `J `N \
        `U `k|{6  c! `* `0 `9 `< `> `? `@ `A `D `E `F `G `H `I `J `M `O `Q `S `U `3@\u{1}#N `O `S `B2R\"  bJ `o\u{1c}a!\
        & `\u{7f}p}#O `P `Q `\u{14}$o\"  bH `l!\u{1b}\"  b0 `kM*3  c* `/ `0 `4 `9 `: `> `B `C `F `I `J `L `M `N `O `Q `\
        R `\u{0}\u{9}.!O `\u{1}Zc#  c% `; `CM'\"  bU `;\u{12}\u{1f}!+ `\u{14}\u{7}^!S `u\u{1c}F$  c4 `= `O `/WX!Q `9\u{18}\
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
        !O `\u{1c}i\"!R `^S0!\" `{\u{1d}:!R `r/H!# `GEN!\" `\u{1c}iY\"N `R `c`|#  b# `< `\u{1d}\u{8}\u{2}!R `\u{15}$*!\"\
         `PPE'  c. `0 `1 `2 `H `J `0BW#  b( `Q `E2n\"  bU `S\u{c}\u{13}$  b* `0 `D `?Zc\"  bA `v\u{a}\u{3}!P ``}\u{12}\"\
          b0 `)\u{6}I!R `k1w!\" `\u{12}2\u{4}!R `\u{3}vY\"  bU `.{\u{8}!O `@X\u{1d}*  c3 `: `@ `B `C `G `I `M `S `V\u{4}\
        \u{1f}\"  bU `\u{11}G=!# `_Q?!P `8;\u{a}#  c9 `R `u\u{9}j(  c. `8 `= `F `J `P `U `M\u{16}\u{14}!N `HY\u{17}#  b\
        * `< `4v;!\" `Mxq%  b\" `* `+ `< `Tid!M `7%j!\" `\u{4}-|\"  bN `,^]!O `Iez#  b* `U ``U\u{15}#  c. `A `21D!N `w^\
        ]!$ `#\u{14}j!P `O|{!* `gi\u{5}\"  b= `\"rQ\"  b4 `aoq\"  bA `Aw$!% `h\u{6}&!N `-TX!\" `C\u{5}D$  c\" `0 `G `a0\
        V\"  bC `.\u{9}}!Q `\u{15};4!# `MXL#  b/ `H `H\u{b}[!K `\u{12}io\"( `+ `b?v\"  bK `;`D!% `m<E\"  bH `+h\u{15}% \
         b( `+ `- `8 `S\u{8}E!. `Q#N!% `A6T!O `\u{3}9\u{1}%  c/ `0 `H `U `ta\u{e}\"  b6 `\\\u{b}\u{1b}\"  bU `\u{c}D7!T\
         `l\u{1a}9!O `*Dl#  b/ `B `/\u{1c}o#L `R `T `/\u{1b}\u{2}!N `\u{1f}>\u{1e}#  b/ `0 `-6\u{c}!* `,\u{3}%!M `<35!*\
         `s\u{f}`!. `-\"\u{1a}!P `\u{18}N \"  b1 `cTD\"  b? `sHG!R `\u{1d}\u{5}k'  c! `0 `2 `9 `M `U `G-[!+ `?,\u{8}0  \
        c0 `1 `2 `4 `6 `8 `9 `: `< `= `> `? `A `O `U `Z\u{1d}\u{14}\"  bS `l(5!L `\u{5}dE\"  cU ` \u{4}Q!% `*m\u{d}\"  \
        cR `PJR\"  cG `-}s!# `s$\u{17}!R `\u{1d}]\u{19}!\" `\u{a}\u{8}\u{1e}'  c/ `0 `9 `: `@ `H `3\u{10}M#  b? `I `S\u{1d}\
        C!# `m\u{c}i!O `\u{1f}\u{b}4\"  b? `nPX!. `8\u{c}X!$ `\u{c} ^!M `NLb\"  bO `4\u{12}r\"  b0 `U;A!& `\u{19}}I\"  \
        bE `\u{8}F$\"  bC `iI$\"  bM `h3D\"  b0 `lSQ!% `+A_!! `V_i#  b> `H `&U\u{0}\"  b6 `\u{2}]_\"  bG `)qi2  c! `# `\
        + `/ `0 `2 `6 `< `= `? `A `B `G `J `M `N `R `p=\u{13}!\" `s|!!S `7e9!$ `^fe\"  bQ `i\u{2}\u{0})  c0 `2 `< `= `D\
         `J `O `R `jo$!* `**6!S `\u{1d}\u{13}_&  c> `A `D `F `P `\u{1c}o\u{5}$  cB `G `J `$O0\"N `R `j\u{1b};\"  bU `OB\
        I!M `\u{5}\u{19}R\"N `S `]3\u{0}!S `ce\u{1b}!& `(\u{17}\u{1d}!% `NN)!M `V\u{18}N!M `A\u{1f}W!' `\u{0}\u{f}h!\" \
        `1\u{18}l!R `<\u{1c}s\"N `R `?#\u{1f}#M `N `S `1*W!R `/@~!T `Y`\u{11}!\" `\u{1a}\u{f}}!\" `\u{15};\u{1}!M ` `5(\
          c0 `9 `B `G `I `R `U `\u{18}at\"  b4 ` [+$M `Q `R `S `\u{1e}>C!S `}s+!M `8o@!M `;NJ!R `2'K&  c0 `1 `3 `H `N `\
        1\u{14}X!# `4T%!. `y\u{12}.#  b* `< `)\u{16}Z#  bM `N `:\u{5}\u{1d}!R `l*I!N `*\u{18}T!P `\u{3}O\u{1d}\"  bU `+\
        {W!K `'Ab'  c0 `1 `< `? `G `H `U\u{d}h!. `&\\}$M `N `P `R `y^M!# `O9o\"M `R `\u{e}\u{1f}$\"  b0 `\u{3}\u{1f}&!%\
         `\u{15}WE\"  b? `Om\u{0}!- `\u{3}@E(  c\" `* `+ `0 `< `G `U `P\\f#  b% `U `\u{14}WG!N `g\u{c}Z\"  bR `}$\\!+ `\
        iE\u{9}!# `Gv)\"  bC `fQ!!/ `\u{7f}D#!/ `\u{6}m@\"  bK `\u{6}s\u{10}\"  cU `x\u{19}\u{15}\"  b2 `\u{13}\u{13}e!\
        ! `\u{19}nz!% `;+\u{18}!( `\u{1d}$,!M `!\u{8}K!. `*\u{e}\u{3}!\" `Q\u{7f}\u{f}$  b! `< `U `t\u{10}I#  b. `0 `Ky\
        }$  c0 `7 `? `':0!\" `1P9\"  bU `9s\u{1d}!O `/h%$  b! `P `R `(5+\"O `P `#U}!S `\u{1}\u{1c} '  c0 `2 `3 `D `N `U\
         `f]8!O `O?D!# `+\u{14}H!R `\u{c}Qk\"  b0 `;$|\"  bU `:G\u{6}#  c: `A `\u{15}Mp!N `1c;$  c0 `F `I `a-b!M `( \\#\
          bQ `U `\u{1c}&@!P `\u{5}UG90 `1 `2 `3 `4 `5 `7 `8 `9 `A `C `D `F `G `H `I `J `L `N `O `P `Q `R `S `U `}]\u{7}\
        \"O `R ``TG!M `ERn!S `\u{15}h\u{8}!Q `\u{a}\u{1d}6\"N `R `9+p#  b* `< `imw\"  cP `+|\u{e}#M `Q `R `3H\u{f}$  b/\
         `C `H `\u{1}+8!$ `\u{4}0r#  c0 `H `,\u{15}\u{f}!R `BL.!N `_vm!* `-2\u{1a}!\" `(\u{19}f\"  b> `}^T\"  b< `UOw# \
         b. `6 `~*{!\" `\u{2}G\u{13}\"  b= `5=\u{1f}!M `T\u{6}\u{7}\"  b0 `\u{13}=\u{16}#  cL `T `\u{15}m4#  bP `U `;08\
        !N `x^]!R `\\1\u{7}!O `|c/!$ `\u{1d}\u{8}7\"  bA `~uK+  c0 `3 `9 `D `G `L `R `S `T `U `}\u{6}s!! `p~\u{13}\"  b\
        0 `\u{1e}\u{0}8\"  bO `G{;!$ `\u{f}f##M `N `P ``T/!P `'&7!# `'MR!& `:-W!\" `GqrB  c! `\" `* `+ `. `/ `0 `1 `2 `\
        4 `5 `6 `7 `8 `9 `: `< `> `? `@ `D `E `F `G `H `I `J `M `N `O `P `R `U `uT\u{5}#( `+ `- `y;z\"  bG `k\u{12}C1  \
        c0 `3 `5 `6 `7 `8 `: `; `> `? `D `F `J `L `O `P `\u{14}\u{9}N8  c/ `0 `2 `3 `4 `5 `6 `7 `8 `: `; `> `? `@ `B `E\
         `F `H `I `L `N `P `U `\u{12}:u\"  bU `g\u{1e}\u{5}&  c0 `> `H `N `Q `\u{5}D\u{1b}!S `(0J!M `\u{7f}|[#  b! `O `\
        \u{18}1`\"  b? `l\u{12}\u{0}!Q `\u{8}l\u{1f}!M `VpW!- `\u{7f}\u{1a}G!K `oCb!/ `\u{1e}\u{7}R\"  bH `Z \u{1c}\"  \
        b0 `\u{1e}\u{4}N\"  bJ `\u{2}ux#  c0 `K `JE\u{2}!N `H\u{3}\u{15}\"  bA `>pB!R `\u{1e}lT!S `5%\u{4}\"  bS `\u{12}\
        &w!% `|:w/  c0 `4 `: `= `> `? `C `D `H `L `N `O `P `U `\u{12}6V!R `0>4!P `%!\u{12}\"  b> `_t?!M `$fT!N `\u{b}`\u{0}\
        \"  b0 `y=,!M `I\u{e}-!N `?\u{1f}(\"  b0 `B#I$  c* `< `G `@ua\"  cB `KtR\"  bU `+\u{8}\u{13}#  cO `P `\\(3$  c0\
         `B `H `XC3!N `\u{16};v\"  c6 `\u{1}:K\"  bF `\u{4}>T'  c0 `2 `5 `: `? `D `W\u{19}V!Q `\u{15}\u{a}T!% `&[\u{1b}\
        !! `=\u{1}%\"  bP `?j?!R `i\u{18}U!\" `?*\\'  c0 `1 `> `J `N `P `<Ob\"  bD `\u{11}24!, `#\u{6}9!% `;\u{14}o$  c\
        * `0 `< `\u{1e}3\u{1f}#  b0 `? `H~S!. `'\u{5}o!& `\u{0}5R!% `m%Y!! `J\u{1}\\\"  cU `>\u{17}\u{14}\"\" `+ `\u{2}\
        $K!* `\u{3}6\u{5}!N `mN\u{f}#  b. `O `O{\u{11}!N `ugN!* `\u{7}S\u{10}!R `\u{1e}x3!R `\u{9}\\=&  c0 `8 `@ `G `I \
        `U^M!% `L\u{19}\u{f}!$ `\u{2}lH+  c! `\" `( `* `5 `H `I `J `Q `U `IfR\"  b@ `\u{16}{|!R `}SV!M `\u{0}7\u{6}!N `\
        V{\u{e}!O `}$b!R `s\u{e}r)  c! `0 `3 `5 `9 `H `I `M `A-\u{13}!\" `\u{f}j[!% ` ^l!\" `Yd\u{f}\"  bU `\u{1a}\u{1f}\
        \\!. `\\\u{1e}\u{c}\"& `' `q,x!/ `a>\u{7}\"  bQ `k}J!R `v@c\"  bU `qIe!R `i\u{5} !N `G9j!P `-\"\u{e}#  b! `R `L\
        po\"  bU `xB~!S `\u{16}N\u{9}$  b* `< `I `\u{10}V3!* `E L!% `mP\u{14}!# `\u{c}EE\"  b> `\u{1e}m=!R `\u{11};Q\" \
         cL `6eQ!P `\u{1b}\u{1b}c%  c@ `B `G `M `\u{e}\u{a}\u{15}!R `\u{7f}p\u{16}!N `\u{12}\u{7f}\u{0}!* `\u{a}R\u{1d}\
        !\" `(%&\"  b0 `$\\+\"  bI `JyJ!N `kX_!# `m\u{c}\u{11}\"  bH `4h9!$ `\u{1c}qz#  b? `I `R(U!% `\u{19}'d!. `\u{2}\
        \u{14}c%K `L `M `N `P `}P\u{a}!N `o&\u{10}\"  bF `kxO!# `v\u{16}P!O `\u{1e}Ry!R `X1\u{7}!. `-}!!R `{\u{11}!$  c\
        + `0 `: `m=0\"  bH `\u{1f}/\u{0}!# `\u{1f}\u{1a}l!S `\u{a}\u{9}v!\" `Bi}!M `3O\"!\" `\u{1f}\u{3}e\"  b5 `E(!!R \
        `h''!L `(t\u{1c}#  b. `6 `HQ)!N `0\u{16}V!N `nzm\"\" `# `~:p!$ `c}Y!$ `\u{9}%~\"  bB `;\u{1a}\u{0}%  c0 `2 `4 `\
        H `#I\u{4}\"  b0 `hm\u{b}\"  b? `\\\u{4}N\"  b0 `;F^!M `>kl.  c1 `3 `4 `5 `6 `8 `9 `= `> `? `O `P `U `2\u{8}n# \
         b# `K `lfu!# ``\u{1b}8!M `1~<#  c0 `U `[_^!% `.*a!O `\u{2}=e!& `-\u{15}\\!( `i9f$( `* `+ `- `*E}!S `\u{1f}\u{0}\
        \u{16}\"  bU `\u{e}F7\"\" `# `\u{1e}IC$\" `* `+ `. `^};$  c. `> `F `\u{18}\u{2}X!L `&,$$  cH `R `U `\u{5}>k\"  \
        bU `Oe\u{12}!& `Q1r$  c> `C `F `O_#!+ `\u{19}L^!M `XK_\"  b@ `PD\u{a}!N `\u{b}hi!N `A0|%  b# `+ `A `E `KQ\u{f}!\
        \" `rz\u{1a}!R `7+!\"  b2 `\u{5}!B#  b/ `B `3W\u{8}\"  b2 `Mn\u{9}!O `Wn\u{11}$  c0 `? `I `\u{e}+'*0 `1 `6 `< `\
        = `> `@ `B `G `J `=Y?#  b0 `H `\u{2}F\u{0}!/ `h5\u{3}(  c$ `* `. `0 `A `R `U `12\u{a}&  c0 `2 `B `F `J `lbM$  b\
        * `, `> `3LV\"  b4 `M\u{a}v\"  bU `>}p!L `\u{1}.j!$ `}\u{19}*!. `\u{a}\u{14}Y\"  b? `U5\u{17}!S `kj/!M `}jH!L `\
        7F_\"  bU `b\u{8}x!# `VLw!O `$y\u{2}\"  bC `xv\u{1d}!N `<B@)  c( `+ `8 `9 `> `C `I `L `rfk\"  bU `\u{17}Kn$  c0\
         `9 `R `\u{5}B\u{16}!+ `\u{e}0>!M `\u{11}\u{11}S!O `\u{19}zn!L `U\u{9}^!$ `c-g!P `\u{10}Ym!$ `A\u{6}\u{12}\"  b\
        = `\u{14}F \"  c< `%My!# `D\u{e}*#  b. `5 `\u{7f}A\u{1}!N `:3\u{11}!M `nZM!M `WHO?  c( `) `+ `. `/ `0 `1 `2 `3 \
        `4 `5 `7 `8 `: `; `B `C `D `E `F `G `H `I `J `M `N `O `P `S `U ``dP!P `&4K!% `\u{1f}&C#  b* `< `xHL!M `i\u{c}f\"\
        M `N `\u{10}\u{1c}n\"O `P `4\u{1}@!T `5\u{19}}$  c= `J `M `]\u{12}U\"  bU `>^\u{11}!Q `}_J!! `&:f!O `\u{0}k\u{15}\
        !& `\u{1}qH\"  bU `u.=#  c3 `? `\u{1d}TH!N `T/\u{19}!Q `s|\u{7}\"  bL `%\u{3}!!R `\\\u{16}R%  b* `. `G `U `-S\u{6}\
        !L `\u{2})'!. `;FO!\" `\u{5}\u{e}\u{f}3  c0 `1 `2 `3 `4 `= `> `? `A `D `F `G `H `N `O `Q `S `U `1X@!$ `f\u{18}\u{b}\
        #  b* `U `#\u{c}\u{13}!N `h\u{17}:!% `m\u{5}N!+ `\u{d}\u{1c}V$M `N `Q `R `nUB#  bG `N `@ng*  c. `0 `4 `5 `6 `7 \
        `< `O `U `b\u{18}z!! `\u{17}a\u{7f}!M `hSL$  c> `B `H `<\u{a}}!N `D\u{5}l!% ``km!$ `\u{14}\u{0}{!% `<^\u{7f}!( \
        `\\6\u{12}#  b+ `P `'!\u{b}!* `)O\u{11}!( `ae\u{18}%  c/ `H `J `R `B\u{6}\u{19}!N `m\u{7}'\"# `+ `\u{1b}\u{19}u\
        #  b! `R `oF\u{1b}#  bJ `U `qxL$  b. `Q `U `-H!!K `!\u{5}A\"  bG `F4\u{a}!O `;z#!O `ho(\"\" `+ `vPE\"  bQ `J[L\"\
          bM `\u{8}\u{13}\u{1f}\"  bJ `l;7!+ `8ei!\" `/KE!R ` G\u{1}#  b0 `6 `=\u{13}\u{3}\"  cA `d \u{11}!N `=!\u{11}!\
        N `u=6!\" `s\u{b}N\"  bC `@Od!M `<\u{c}\u{4}!% `p[$\"  bA `;Z\u{5}>0 `1 `2 `3 `4 `6 `9 `: `= `> `? `A `C `D `E \
        `F `G `H `I `J `L `M `N `O `P `Q `R `S `T `U `8'\u{1f}(  c0 `2 `C `H `M `O `Q `p\u{19}x.  c( `+ `0 `3 `8 `; `< \
        `> `? `F `H `O `Q `''\u{3}\"  bU `D\u{19}\u{1d}\"  bE `\u{c}Aw\"  bU `\\\u{10}\u{3}%  c0 `1 `K `U `]1\u{d}!\" `\
        M?\u{1c}!\" `\u{13}\u{9}\u{1d}!& `o^]\"M `R `\"Uu!* `&^\u{11}\"  bN `9#$!\" `J\u{12}D\"  b5 `\u{1c}E`\"M `N `#P\
        0\"\" `# `\"*S\"M `N `0dZ\"  bU `\u{4}'^$  b( `0 `L `\u{13}(d!* ` {\u{7f}9  c& `( `0 `1 `2 `4 `5 `6 `; `= `B `C\
         `F `G `H `I `J `K `L `N `O `R `S `U `bX}!\" `1/S!R `,\u{7f}m\"  b0 `wZ\"\"  cU `\u{1e}uP#  b? `U `S\u{6}\u{d}#\
          c> `Q ``\u{18}\u{18}$  c0 `H `U `+\u{6}\u{b}!* `QP;5  c! `) `0 `1 `2 `3 `4 `A `C `D `G `H `I `J `L `M `N `R `\
        S `U `3\\J\"  bO `\u{6}3.\"  bR `\u{1c}/X!% `er\u{8},  c. `0 `1 `3 `> `A `C `H `L `P `Q `\u{1b}=6%  c0 `G `I `U\
         `~4(!R `^uR!. `\u{e}|\u{7}!. `Ro\u{b}!M `\u{1f}\u{3}\u{13}!% `n\u{13}$\"  b5 `\u{1b}\u{1b}@!\" `\u{15}AN!\" `\u{18}\
        CN$M `N `R `S `?Ij!% ` \u{1}j!S `-\"R!M `-DW1  c0 `2 `: `A `C `D `E `F `G `H `J `M `N `O `R `U `\u{15}iq!$ `n3\u{15}\
        !\" `l\u{14}\u{19}!R `\u{19}9\u{1e}!+ `\u{1b}\u{10}h!O `8am!M `Z\u{c}\u{8}!N `8Kf\"  bU `*7v&  c( `* `0 `8 `< `\
        i1y\"  b8 `!N}!R `\u{15}\"\u{e}&  c> `C `G `K `U `W\u{11}!!N ``Q0\"M `N `6\u{6}:\"  bQ `EuH!S `OR'\"  b@ `?F[$ \
         c0 `I `U `nx\\!% `B4e\"  bU `\u{10}\u{19}f!P `\"$r!M `=\u{1e}H!N `nK\u{17}!M `(Ah!M `o\u{d}\u{b}!K `\u{16}^\u{1f}\
        #  c0 `U `CGD!% `a~3!% `=t[\"  b1 `)\u{13}l!+ `t`&!\" `Bdl#  cJ `U `|\u{7}z!\" `\u{0}')%  c. `0 `7 `U `G(N!+ `o\
        \u{1f}k*  c+ `? `B `D `G `I `M `N `U `SV\u{b}#  cI `U `7/\u{1d}$  c1 `J `M `\u{e}~\u{e}1  c! `\" `# `' `( `) `*\
         `. `0 `1 `5 `A `D `F `I `U `<y=!% `/=[!R `\u{e}\u{14}\u{2}!\" `T\u{1a}5!* `y89#  b. `A `CWH!P `V\u{7}f!M `\u{7f}\
        gi!\" `K~\u{6}!P `\u{9}C\u{c}\"N `R `!`:!& `u9<#  b4 `U `#A\u{14}!. `&\u{3}W\"  b6 `Qm>%  c/ `0 `: `@ `RdA!R `h\
        Z\u{e}\"  b0 `f\u{1a}%!N `X\u{4}.#  b0 `Q `4#j$  c0 `3 `5 `\"BY!\" `-;e!O `1N\u{7f}!( `l#\u{14}\"  b4 `r1%\"K `\
        M `\u{1c}BY!$ `m\u{1c}i.  c% `* `0 `1 `3 `? `G `J `K `M `Q `R `S `T \u{4}\"# `+ `[@(#  cA `U `\u{10}n+!Q `VG5!R\
         `\u{19}e\u{1}!! `u1\u{10}!M `X9X!* `iee!R `W@4'  c0 `1 `= `? `J `P `~\u{18}Z!M `l]e!* `m\u{6}\u{16}!P `8P)\"  \
        bH `\u{b}\u{6}*#  b* `< `QC>%  c9 `A `J `R `/)h#  b% `U `esi!M ``[;!O `w{K!N `\u{1}Gk!M `zCX!R `\u{1b}Mj!\" `\u{4}\
        JL!R `,8}!# `rz\u{14}!P `\u{18}3\"!R `|7_!\" `L0\u{17}!% `|{\u{16}#  c! `T `Z1n!+ `#\u{1e}\u{8}\"  bJ `9%+\"  b\
        U `_P,!% `\u{8}\u{16}3\"O `P `Y.:!O `\u{1a}q0$  c0 `6 `? `\u{14}\u{11}Q\"  b9 `.p}!% `%\u{7f}\u{4}'  c. `0 `2 `\
        C `J `M `1G\u{9}!% `'4\u{f}\"  b4 `(*#!/ `\u{8}TR#\" `# `+ `No\u{1}$  c0 `N `U `\u{d}Ib!# `w2\u{1}!N `-#w!R `O1\
        \u{1b}!! `\u{1a}U0$M `N `P `R `g_l!N `\u{1e}Kn!M `)\u{1d}2+  c0 `2 `9 `? `D `J `N `O `R `U `*#5!. `A\u{d}?\"  b\
        B `3\u{6}2#  c? `U `P\"\\%  c) `1 `9 `I `p+x\"  bU `\u{1d},$!R `\u{10}M,!N `]mj!M `d\u{12}T!M `a0\u{17}$  b/ `@\
         `M `\u{c}P-!\" `p17&  b( `* `+ `8 `U `qG\u{9}!M `{\u{0}@\"# `+ `St*!O `zlE\"  cK `\u{7}Ic&  c# `0 `D `J `S `{\u{15}\
        =!R `ZKG#  b3 `M `\u{1b}\u{8}\\\"  b0 `X<^!! `\u{1a}Dc!O `M\u{1f}t\"  bU `#\u{1d}y#  b0 `S `HD\u{11}\"  bG `\u{11}\
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
         aQmw }o\u{17}\"* `% a\u{18}#1\") `  ajNn\") `  aG\u{7f}\u{1f}\". `\" a`@q\". `  a+P{\"     \\   \u{e}   \u{1e}\
           ?!  N!  Y!  p!  \u{d}!  \u{1c}!  \u{1c}!  $\"  >\"  T\"  \u{7f}\"  \u{1c}\"  5#  <#  F#  _#  |#  \u{11}#  #$\
          @$  V$  e$  p$  \u{d}$  +%  @%  S%  a%  l%  \u{5}%  &&  ;&  S&  m&  \u{6}&  \u{1e}&  \"'  Q'  k'  v'  v'  \u{c}\
        '  \u{17}'  7(  W(  {(  \u{14}(  5)  9)  W)  [)  {)  \u{9})  \u{14})  .*  N*  g*  {*  \u{2}*  \u{a}*  '+  9+  K\
        +  o+  \u{c}+  9,  E,  i,  t,  \u{7f},  \u{d},  5-  S-  _-  \u{9}-  &.  B.  X.  n.  \u{0}.  \u{1a}.  J/  q/  \u{1c}\
        /  20  :0  H0  ^0  p0  t0  \u{7f}0  \u{7f}0  #1  :1  W1  p1  \u{7}1  \u{1d}1  A2  Z2  o2  \u{f}2  13  @3  O3  o\
        3  \u{1}3  \u{9}3  84  X4  g4  }4  \u{1b}4  15  H5  \u{1}5  \u{18}5  >6  _6  q6  \u{0}6  \u{10}6  \"7  >7  \\7 \
         u7  \u{3}7  \u{15}7  $8  >8  [8  }8  \u{f}8  \u{1d}8  /9  D9  L9  b9  f9  j9  \u{b}9  \u{19}9  +:  I:  i:  u: \
         \u{16}:  (;  /;  >;  e;  \u{7};  \u{7};  \u{13};  &<  -<  1<  C<  `<  r<  \u{4}<  \u{12}<  /=  L=  b=  \u{3}= \
         \u{1f}=  4>  N>  N>  o>  \u{17}>  0?  <?  N?  ]?  z?  \u{17}?  .@  [@  u@  \u{c}@  \u{1f}@  +A  6A  LA  WA  bA\
          rA  \u{e}A  \u{1c}A  6B  ZB  sB  zB  \u{c}B  \u{c}B  /C  MC  nC  }C  \u{9}C  \u{1d}C  +D  JD  YD  sD  \u{5}D \
         'E  9E  [E  nE  \u{7}E  \u{17}E  <F  @F  NF  oF  zF  \u{15}F  $G  EG  IG  `G  oG  \u{13}G  ?H  yH  }H  \u{16}H\
          /I  BI  JI  cI  yI  \u{1a}I  !J  6J  AJ  IJ  \\J  uJ  \u{8}J  ;K  YK  yK   L  5L  NL  UL  vL  \u{1}L  \u{8}L \
         \u{13}L  \"M  ;M  RM  vM  \u{4}M  \u{16}M  ,N  3N  [N  _N  nN  \u{e}N  'O  DO  ]O  dO  vO  ,P  NP  kP  vP  \u{14}\
        P  .Q  2Q  AQ  aQ  \u{2}Q  6R  ^R  qR  xR  \u{15}R  ,S  ES  cS  \u{0}S  \u{14}S  -T  MT  TT  TT  |T  \u{18}T  .\
        U  KU  VU  \u{8}U  &V  DV  lV  $W  2W  VW  dW  \u{17}W  \"X  HX  lX  \u{5}X  \u{14}X  -Y  FY  dY  \u{0}Y  \u{1e}\
        Y  0Z  FZ  XZ  _Z  jZ  \u{7f}Z  \u{12}Z  =[  H[  p[  \u{d}[  @\\  `\\  \u{9}\\  \u{18}\\  *]  5]  L]  f]  q]  \u{7}\
        ]  \u{12}]  3^  >^  T^  [^  j^  \u{3}^  \u{12}^  '_  <_  N_  g_  v_  \u{17}_  \"`  *`  D`  K`  Y`  a`  p`  \u{17}\
        `  ,a  Na  aa  \u{2}a  \u{14}a  #b  <b  gb  vb  \u{c}b  &c  5c  =c  Dc  Vc  sc  \u{b}c  #d  6d  :d  Fd  jd  ud \
         \u{0}d  \u{13}d  \u{1e}d  )e  4e  Je  Ue  de  oe  \u{1}e  )f  -f  Cf  \\f  nf  \u{e}f  (g  >g  Xg  _g  ~g  \u{5}\
        g  \u{9}g  \u{1f}g  -h  Fh  rh  \u{b}h  +i  Mi  Xi  ci  vi  \u{f}i  \u{1e}i  ?j  Qj  `j  nj  \u{1a}j  Bk  Uk  g\
        k  ok  \u{c}k  \u{c}k  \u{18}k  \u{1c}k  8l  Cl  bl  ql  \u{7}l  \u{15}l  Om  bm  fm  \u{16}m  $n  9n  Yn  nn  \
        \u{1}n  \u{10}n  \u{1b}n  \"o  <o  Jo  \\o  qo  uo  \u{1a}o  7p  Qp  }p  \u{1a}p  \"q  -q  Mq  `q  kq  kq  zq  \
        \u{14}q  \u{1f}q  .r  Gr  Kr  ir  {r  \u{1b}r  1s  <s  Js  \\s  ds  \u{1b}s  6t  Tt  vt  \u{9}t  )u  Eu  Tu  }u\
          \u{12}u  \u{1e}u  -v  Qv  av  lv  ~v  \u{a}v  \u{1c}v  .w  9w  aw  \u{7f}w  +x  Hx  ^x  ^x  \u{d}x  \u{11}x  \
         y  /y  Hy  Oy  dy  wy  \u{14}y  Gz  `z  gz  \u{8}z  \u{17}z  I{  j{  \u{6}{  \u{d}{  \u{11}{  *|  @|  e|  w|  \
        \u{9}|  \u{14}|  5}  Y}  d}  o}  \u{2}}  \u{1d}}  !~  )~  1~  N~  s~  \u{1}~  \u{1c}~  <\u{7f}  K\u{7f}  b\u{7f}\
          q\u{7f}  \u{e}\u{7f}  E\u{0}  f\u{0}  m\u{0}  {\u{0}  \u{19}\u{0}   \u{1}  +\u{1}  :\u{1}  L\u{1}  y\u{1}  \u{8}\
        \u{1}  \u{16}\u{1}  3\u{2}  P\u{2}  [\u{2}  x\u{2}  \u{7}\u{2}  \u{12}\u{2}  \u{1d}\u{2}  =\u{3}  S\u{3}  u\u{3}\
          |\u{3}  \u{1d}\u{3}  /\u{4}  3\u{4}  I\u{4}  g\u{4}  }\u{4}  \u{1d}\u{4}  <\u{5}  N\u{5}  a\u{5}  x\u{5}  \u{17}\
        \u{5}  5\u{6}  G\u{6}  c\u{6}  |\u{6}  \u{12}\u{6}  4\u{7}  T\u{7}  T\u{7}  m\u{7}  x\u{7}  #\u{8}  2\u{8}  =\u{8}\
          M\u{8}  [\u{8}  _\u{8}  x\u{8}  \u{b}\u{8}  *\u{9}  ?\u{9}  F\u{9}  N\u{9}  Y\u{9}  v\u{9}  \u{8}\u{9}  \u{13}\
        \u{9}  &\u{a}  8\u{a}  C\u{a}  N\u{a}  d\u{a}  }\u{a}  \u{b}\u{a}  \u{1e}\u{a}  -\u{b}  ?\u{b}  Y\u{b}  k\u{b} \
         #\u{c}  H\u{c}  P\u{c}  T\u{c}  _\u{c}  q\u{c}  \u{b}\u{c}  $\u{d}  2\u{d}  N\u{d}  k\u{d}  s\u{d}  w\u{d}  \u{9}\
        \u{d}  \u{d}\u{d}  \u{11}\u{d}  '\u{e}  L\u{e}  \\\u{e}  g\u{e}  s\u{e}  \u{9}\u{e}  %\u{f}  B\u{f}  J\u{f}  U\u{f}\
          |\u{f}  \u{b}\u{f}  )\u{10}  ;\u{10}  X\u{10}  z\u{10}  \u{18}\u{10}  &\u{11}  `\u{11}  \u{18}\u{11}  3\u{12}\
          C\u{12}  U\u{12}  \u{0}\u{12}  \u{b}\u{12}  8\u{13}  V\u{13}  ]\u{13}  d\u{13}  y\u{13}  }\u{13}  \u{13}\u{13}\
          =\u{14}  p\u{14}  &\u{15}  -\u{15}  ?\u{15}  M\u{15}  _\u{15}  n\u{15}  #\u{16}  <\u{16}  @\u{16}  g\u{16}  \u{1b}\
        \u{16}  \"\u{17}  C\u{17}  ]\u{17}  s\u{17}  \u{9}\u{17}  \u{18}\u{17}  9\u{18}  l\u{18}  ~\u{18}  \u{10}\u{18}\
          *\u{19}  9\u{19}  H\u{19}  L\u{19}  X\u{19}  `\u{19}  k\u{19}  ~\u{19}  )\u{1a}  I\u{1a}  g\u{1a}  w\u{1a}  \u{15}\
        \u{1a}  ,\u{1b}  <\u{1b}  R\u{1b}  Y\u{1b}  p\u{1b}  \u{14}\u{1b}  <\u{1c}  G\u{1c}  R\u{1c}  j\u{1c}  }\u{1c} \
         \u{8}\u{1c}  \u{1a}\u{1c}  7\u{1d}  G\u{1d}  `\u{1d}  `\u{1d}  g\u{1d}  \u{12}\u{1d}  '\u{1e}  5\u{1e}  9\u{1e}\
          V\u{1e}  o\u{1e}  \u{2}\u{1e}  \u{18}\u{1e}   \u{1f}  (\u{1f}  ;\u{1f}  K\u{1f}  S\u{1f}  t\u{1f}  \u{7f}\u{1f}\
          \u{12}\u{1f}  . ! D ! h ! l ! \u{7f} ! \u{11} ! *!! :!! I!! ^!! w!! \u{2}!! \u{11}!! \u{19}!! \u{1d}!! +\"! G\
        \"! d\"! o\"! \u{1}\"! \u{c}\"! \u{18}\"! &#! 5#! J#! n#! \u{0}#! \u{c}#! \u{10}#! \u{1e}#! ;$! [$! i$! w$! \u{5}\
        $! \u{18}$! 9%! E%! [%! j%! \u{7}%! \u{1a}%! ?&! J&! n&! }&! ,'! 3'! N'! Z'! q'! \u{0}'! \u{b}'! \u{1e}'! -(! 4\
        (! <(! [(! m(! \u{4}(! >)! I)! T)! |)! |)! \u{19})! :*! P*! n*! \u{f}*! 0+! ?+! C+! Y+! y+! \u{c}+! \u{1a}+! ,,\
        ! B,! c,! k,! \u{1c},! '-! U-! `-! s-! \u{5}-! \u{14}-! ..! G.! G.! ].! v.! \u{5}.! \u{17}.! -/! r/! \u{7}/! \u{e}\
        /! $0! S0! i0! \u{8}0! !1! B1! X1! g1! z1! \u{9}1! 12! N2! a2! s2! \u{c}2! \u{1a}2! 73! L3! b3! q3! \u{14}3! .4\
        ! 24! H4! j4! y4! \u{10}4! \u{1c}4! 65! S5! s5! w5! \u{11}5! 36! M6! `6! r6! \u{e}6! \u{19}6! \u{1d}6! -7! 17! \
        87! O7! b7! u7! y7! \u{7}7! \u{19}7! L8! ^8! \u{8}8! ,9! L9! h9! \u{4}9! ):! O:! {:! \u{18}:! *;! C;! ];! ];! p\
        ;! \u{17};! -<! B<! X<! _<! m<! \u{17}<! )=! 8=! G=! g=! \u{4}=! \u{1a}=! %>! >>! I>! Y>! \u{e}>!  ?! '?! '?! O\
        ?! b?! x?! \u{0}?! \u{1e}?! -@! 8@! C@! c@! \u{12}@! 5A! NA! YA! }A! \u{13}A! =B! WB! iB! \u{0}B! (C! EC! PC! X\
        C! \u{7f}C! \u{1d}C! +D! 6D! MD! rD! \u{7}D! \u{16}D! (E! 7E! TE! kE! rE! }E! \u{8}E! \u{1b}E! 9F! KF! dF! yF! \
        \u{16}F! \u{16}F! :G! IG! mG! \u{18}G! #H! CH! _H! tH! \u{d}H! \"I! =I! SI! pI! {I! \u{7f}I! \u{a}I! \u{15}I! \u{1c}\
        I! 'J! 9J! KJ! oJ! \u{4}J! \u{10}J! %K! BK! bK! pK! \u{18}K! 5L! KL! dL! kL! \u{f}L! ;M! JM! \\M! dM! oM! \u{c}\
        M! -N! =N! HN! TN! uN! }N! \u{14}N! ?O! JO! oO! vO! \u{10}O! \u{14}O! .P! GP! dP! \u{5}P! \u{1c}P! $Q! =Q! SQ! \
        WQ! pQ! \u{3}Q! 2R! ER! _R! vR! \u{8}R! \u{1e}R! .S! <S! JS! \\S! nS! yS! \u{8}S! \u{1e}S! <T! fT! \u{3}T! )U! \
        <U! DU! lU! \u{10}U! &V! oV! sV! \u{c}V! \u{1b}V! 5W! NW! uW! \u{19}W! ,X! BX! UX! nX! uX! |X! \u{7}X! *Y! @Y! \
        @Y! YY! ]Y! dY! {Y! \u{6}Y! \u{15}Y! \u{1d}Y! 7Z! CZ! UZ! `Z! rZ! \u{4}Z! \u{1e}Z! 9[! @[! K[! S[! S[! z[! \u{18}\
        [! \u{18}[! .\\! <\\! C\\! O\\! a\\! s\\! \u{10}\\! \u{17}\\! 8]! N]! Z]! p]! \u{5}]! \u{13}]! (^! 0^! D^! R^! \
        a^! ~^! \u{d}^! \u{19}^! 8_! C_! J_! f_! \u{0}_! \u{1a}_! %`! 0`! J`! Y`! p`! \u{1f}`! 1a! Ka! Va! la! \u{d}a! \
        &b! Hb! cb! jb! \u{3}b! (c! Ac! oc! \u{2}c! \u{d}c! 'd! :d! ]d! od! sd! \u{9}d! \u{10}d! *e! Ue! je! \u{7}e! \u{15}\
        e! 5f! Nf! gf! \u{9}f! \u{15}f! $g! =g! Kg! fg! \u{3}g! \u{15}g! \u{1d}g! 2h! Sh! _h! mh! \u{f}h! $i! Ei! oi! \u{2}\
        i! \u{18}i! 'j! <j! Nj! sj! \u{a}j! \u{1c}j! :k! Sk! ^k! fk! \u{0}k! \u{13}k! ,l! <l! Vl! Zl! \u{2}l! 0m! Mm! q\
        m! \u{f}m! /n! In! Wn! pn! pn! \u{11}n! Go! do! }o! \u{5}o! \u{18}o! .p! 5p! Ap! _p! qp! qp! \u{e}p!  q! +q! 9q\
        ! Kq! nq! \u{c}q! 6r! Hr! Sr! \u{1}r! \u{1a}r! )s! 7s! Is! Ts! _s! |s! \u{12}s! !t! >t! Xt! \u{7}t! $u! Ou! Vu!\
         eu! pu! \u{15}u! *v! Kv! lv! \u{5}v! \u{13}v! \u{1a}v! )w! 4w! Uw! \u{3}w! \"x! &x! Cx! ax! ex! lx! \u{c}x! \u{1f}\
        x! 6y! Ey! Uy! ky! ~y! \u{17}y! 5z! Hz! bz! jz! \u{a}z! \u{a}z! \u{12}z! \u{1d}z! ,{! 3{! Q{! n{! \u{12}{!  |! \
        (|! =|! R|! k|! \u{2}|! \u{1f}|! '}! @}! P}! \\}! o}! \u{5}}! \u{17}}! )~! E~! E~! ^~! \u{18}~! +\u{7f}! ;\u{7f}\
        ! [\u{7f}! _\u{7f}! c\u{7f}! u\u{7f}! \u{4}\u{7f}! \u{17}\u{7f}! \u{1b}\u{7f}! ;\u{0}! I\u{0}! Q\u{0}! y\u{0}! \
        }\u{0}! \u{f}\u{0}! %\u{1}! 5\u{1}! @\u{1}! O\u{1}! e\u{1}! \u{5}\u{1}! \"\u{2}! 7\u{2}! T\u{2}! j\u{2}! \u{0}\u{2}\
        ! \u{4}\u{2}! %\u{3}! C\u{3}! Q\u{3}! U\u{3}! g\u{3}! \u{9}\u{3}! \u{d}\u{3}! 1\u{4}! C\u{4}! R\u{4}! l\u{4}! ~\
        \u{4}! \u{6}\u{4}! \u{11}\u{4}! <\u{5}! R\u{5}! d\u{5}! z\u{5}! *\u{6}! N\u{6}! V\u{6}! Z\u{6}! l\u{6}! \u{17}\u{6}\
        ! :\u{7}! M\u{7}! _\u{7}! \u{2}\u{7}! \u{d}\u{7}! 1\u{8}! 5\u{8}! V\u{8}! h\u{8}! w\u{8}! \u{1b}\u{8}! 1\u{9}! \
        8\u{9}! j\u{9}! \u{1a}\u{9}! \"\u{a}! 0\u{a}! ?\u{a}! X\u{a}! g\u{a}! r\u{a}! \u{8}\u{a}! \u{1e}\u{a}! -\u{b}! \
        X\u{b}! v\u{b}! *\u{c}! <\u{c}! G\u{c}! `\u{c}! |\u{c}! \u{a}\u{c}!  \u{d}! J\u{d}! Q\u{d}! `\u{d}! k\u{d}! z\u{d}\
        ! \u{15}\u{d}! 3\u{e}! P\u{e}! t\u{e}! \u{e}\u{e}! (\u{f}! :\u{f}! S\u{f}! \u{2}\u{f}! \u{11}\u{f}! 2\u{10}! L\u{10}\
        ! i\u{10}! \u{2}\u{10}! \u{1c}\u{10}! $\u{11}! H\u{11}! h\u{11}! \u{c}\u{11}! \u{c}\u{11}! 4\u{12}! G\u{12}! K\u{12}\
        ! Y\u{12}! z\u{12}! \u{2}\u{12}! 1\u{13}! 1\u{13}! O\u{13}! h\u{13}! o\u{13}! o\u{13}! s\u{13}! $\u{14}! >\u{14}\
        ! M\u{14}! \\\u{14}! v\u{14}! \u{d}\u{14}! &\u{15}! ;\u{15}! J\u{15}! `\u{15}! k\u{15}! }\u{15}! \u{f}\u{15}! \u{1d}\
        \u{15}! (\u{16}! ,\u{16}! E\u{16}! m\u{16}! \u{4}\u{16}! \u{8}\u{16}! \u{1e}\u{16}! *\u{17}! 9\u{17}! H\u{17}! \
        O\u{17}! e\u{17}! i\u{17}! m\u{17}! x\u{17}! \u{18}\u{17}! .\u{18}! 9\u{18}! S\u{18}! e\u{18}! \u{2}\u{18}! \u{1b}\
        \u{18}! 1\u{19}! J\u{19}! \\\u{19}! \u{18}\u{19}! 8\u{1a}! 8\u{1a}! U\u{1a}! w\u{1a}! \u{c}\u{1a}! \u{17}\u{1a}\
        ! &\u{1b}! G\u{1b}! Y\u{1b}! s\u{1b}! \u{f}\u{1b}! \u{17}\u{1b}! \u{1f}\u{1b}! ;\u{1c}! M\u{1c}! \\\u{1c}! r\u{1c}\
        ! }\u{1c}! \u{13}\u{1c}! 4\u{1d}! N\u{1d}! c\u{1d}! }\u{1d}! \u{5}\u{1d}! %\u{1e}! 8\u{1e}! @\u{1e}! O\u{1e}! ]\
        \u{1e}! s\u{1e}! \u{c}\u{1e}! !\u{1f}! ,\u{1f}! 7\u{1f}! X\u{1f}! g\u{1f}! ~\u{1f}! \u{10}\u{1f}! & \" ? \" ? \"\
         Q \" g \" z \" &!\" =!\" S!\" c!\" |!\"  \"\" 2\"\" A\"\" H\"\" [\"\" u\"\" \u{e}\"\" !#\" =#\" D#\" ]#\" a#\"\
         s#\" ~#\" \u{6}#\" \u{18}#\" B$\" J$\" U$\" |$\" \u{1d}$\" 3%\" Q%\" \\%\" k%\" v%\" \u{5}%\" \u{18}%\" :&\" E\
        &\" l&\" \u{12}&\" \u{1d}&\" 2'\" A'\" p'\" \u{6}'\" \u{1b}'\" 8(\" R(\" Z(\" t(\" \u{0}(\" \u{1a}(\" \u{1e}(\"\
         4)\" ;)\" C)\" O)\" p)\" {)\" \u{7})\" \u{16})\" 3*\" F*\" Q*\" r*\" \u{f}*\" \u{17}*\" \"+\" &+\" 4+\" <+\" ^\
        +\" e+\" \u{a}+\" \u{19}+\" ',\" 2,\" =,\" L,\" L,\" [,\" \u{a},\"  -\" ;-\" N-\" k-\" z-\" \u{1a}-\" &.\" \\.\"\
         p.\" w.\" \u{c}.\" 7/\" M/\" \\/\" y/\" \u{16}/\" /0\" A0\" S0\" i0\" w0\" \u{6}0\" .1\" O1\" W1\" c1\" k1\" \u{12}\
        1\" \u{1a}1\" 02\" U2\" c2\" r2\" }2\" \u{8}2\" '3\" 63\" W3\" ^3\" w3\" \u{10}3\" I4\" \\4\" d4\" d4\" p4\" \u{3}\
        4\" \u{a}4\" \u{19}4\" =5\" =5\" O5\" [5\" t5\" x5\" \u{b}5\" .6\" G6\" K6\" m6\" \u{6}6\" \u{1d}6\" ,7\" Z7\" \
        {7\" \u{e}7\" \u{19}7\" (8\" 68\" E8\" W8\" {8\" \u{12}8\" +9\" 79\" G9\" O9\" ^9\" p9\" \u{9}9\" \u{1c}9\" 8:\"\
         R:\" ]:\" {:\" \u{18}:\" 3;\" E;\" P;\" f;\" \u{15};\" .<\" A<\" f<\" \u{0}<\" \u{16}<\" (=\" N=\" Y=\" r=\" }\
        =\" \u{15}=\" $>\" S>\" n>\" \u{f}>\" =?\" Y?\" q?\" }?\" \u{13}?\" \u{13}?\" !@\" 4@\" F@\" M@\" k@\" \u{5}@\"\
         \"A\" 3A\" PA\" tA\" \u{7f}A\" \u{b}A\" \u{12}A\" 7B\" ZB\" wB\" wB\" \u{3}B\" \u{e}B\"  C\" 6C\" EC\" XC\" yC\
        \" \u{1}C\" \u{1d}C\" !D\" ?D\" QD\" gD\" rD\" \u{1}D\" %E\" ,E\" 7E\" ?E\" GE\" dE\" vE\" zE\" \u{1}E\" \u{1d}\
        E\" $F\" =F\" WF\" tF\" \u{7f}F\" \u{a}F\" \u{15}F\" 'G\" =G\" SG\" xG\" xG\" #H\" >H\" IH\" bH\" \u{7f}H\" \u{14}\
        H\" \u{1c}H\" 'I\" 6I\" PI\" [I\" {I\" 4J\" <J\" NJ\" oJ\" ~J\" \u{d}J\" 'K\" <K\" ZK\" wK\" #L\" .L\" NL\" dL\"\
         wL\" \u{12}L\" :M\" \\M\" dM\" \u{5}M\" \u{d}M\" \u{1c}M\" 6N\" AN\" LN\" eN\" ~N\" \u{1c}N\" 6O\" HO\" PO\" \\\
        O\" \u{4}O\" 9P\" PP\" mP\" \u{6}P\" \u{e}P\" \u{e}P\" \u{1e}P\" *Q\" @Q\" OQ\" vQ\" \u{f}Q\" /R\" >R\" _R\" cR\
        \" \u{7f}R\" \u{18}R\" &S\" ;S\" FS\" fS\" \u{d}S\" \u{1b}S\" 4T\" [T\" |T\" \u{15}T\" $U\" (U\" PU\" iU\" {U\"\
         \u{2}U\" 7V\" EV\" eV\" {V\" \u{d}V\" \u{18}V\" &W\" *W\" 9W\" LW\" _W\" \u{7f}W\" \u{1c}W\" .X\" 2X\" 9X\" NX\
        \" vX\" \u{f}X\" \u{1a}X\" (Y\" PY\" bY\" \u{a}Y\" 'Z\" 3Z\" VZ\" fZ\" qZ\" \u{0}Z\" \u{17}Z\" 4[\" C[\" `[\" \u{3}\
        [\" \u{e}[\"  \\\" 4\\\" C\\\" Y\\\" ~\\\" \u{1f}\\\" 9]\" W]\" x]\" #^\" .^\" 9^\" L^\" f^\" x^\" \u{16}^\" ;_\
        \" `_\" \u{7}_\" \u{1d}_\" %`\" 7`\" P`\" P`\" X`\" g`\" u`\" \u{0}`\" .a\" Ga\" Za\" \u{7}a\" \u{19}a\" \u{1d}\
        a\" ,b\" Wb\" pb\" {b\" \u{1b}b\" \u{1b}b\" 1c\" Kc\" Zc\" hc\" \u{16}c\" /d\" Fd\" Qd\" jd\" \u{4}d\" \u{16}d\"\
         0e\" @e\" Re\" he\" we\" \u{11}e\" 6f\" Pf\" bf\" qf\" \u{b}f\" \u{1d}f\" Ag\" Pg\" fg\" \u{c}g\" \u{1a}g\" :h\
        \" Ih\" gh\" oh\" \u{13}h\" \u{1e}h\" 8i\" 8i\" bi\" \u{0}i\"  j\" Cj\" \\j\" jj\" \u{8}j\" /k\" Dk\" mk\" \u{7f}\
        k\" \u{7}k\"  l\" Dl\" Hl\" Ol\" il\" |l\" \u{1c}l\"  m\" 9m\" @m\" Vm\" lm\" \u{2}m\" \u{1f}m\" 9n\" Pn\" fn\"\
         \u{17}n\" 4o\" Uo\" oo\" zo\" \u{13}o\" %p\" ?p\" Mp\" _p\" }p\" \u{1a}p\" %q\" 8q\" Kq\" gq\" rq\" \u{8}q\" %\
        r\" :r\" `r\" \u{d}r\" \u{1f}r\" Fs\" ]s\" ds\" \u{5}s\" \"t\" \"t\" 1t\" Dt\" St\" it\" \u{1a}t\" 7u\" \\u\" `\
        u\" ku\" zu\" ,v\" `v\" \u{0}v\" \u{c}v\" &w\" Jw\" ww\" \u{1f}w\" \u{1f}w\" Gx\" Wx\" wx\" \u{14}x\" 0y\" Cy\"\
         Ry\" Vy\" hy\" wy\" {y\" \u{15}y\" 6z\" Lz\" Zz\" ^z\" wz\" \u{7f}z\" \u{17}z\" &{\" P{\" P{\"    0  `# `! `( \
        `$ `' `\" `% `* `3 `& `5 `6 `+ `- `7 `KKn Fn\u{1a} #E/ \u{7}\u{7f}R!  aIR_!) a\u{4}\u{10}d!% `.bh 1]u!  ahO~!! \
        aD \u{4}!@ a9\u{1d}| h.} '[\u{c} A\u{14}\u{1a} @'*!@ a$\u{a}- 0 B \u{5}QK!* `.Nu DR\u{a}!! a\u{6}\u{b}g \u{2}^m\
        !# `>)s !\u{10}- \u{d}'\u{1f}!6 a\"\u{f}I \u{a}WQ 'C`!  a\u{14}sx \u{11}\u{18}\u{19} \u{1c}~H S?V!3 a8(_!  apLd\
         /\\\u{b}!  `n\u{1d}E \u{17}rZ!6 `<\u{1d}u \u{18}an \u{1f}]\u{7f} ,fE!: a\u{12}EK \u{0}`[!: a\u{14}\u{18}{ \u{1a}\
        \u{1}\u{1c} \u{13}\u{10}* \u{a}H; X\u{7}\u{12}!7 a1i\u{1f}!  `\u{1f}_[!1 a8\u{8}^!& `MBt \u{1e}8\u{e}!= a\u{16}\
        \u{1a}\u{e}!  a\u{a}\u{3}\u{16}!E a0s\u{1a} \u{6},. \u{18}?e!6 aBQ\u{1}!: agC\u{c}!3 aEX\u{14} \u{1e}0I Y^L!& a\
        szw!  a+l\u{2}!3 `\u{18}gn!> a=s\u{14}\"! `$ `?T6 .my!> ay\u{c}y \u{1}P|\"* `- `XZ4 np?!; aY}@!@ a\u{0}cI \u{4}\
        ZT!4 `\u{14}y&!  a+wx!  a:\u{1b}\u{5}!! `Rn!!  a\u{3}/$!! `\u{1e}Y\u{1b} \u{3}V'!$ a)\u{8}0 /\u{c}t!9 a[!w!6 `4\
        g\u{13} v'%!  `Ze. OZ3!. a1sE A\u{18}U ~>l P\u{11}y!7 a8h\u{6} f(\u{1d}!  `\u{e}\"]!* a7)_!3 aZ(w %s\u{7f}!1 a3\
        o\u{4} Q\u{c}1 \u{15}:u jo\u{4}!: a.R\u{8} $}\u{c}!# `{Z\u{e} &1T!9 a\u{f};X!7 aDB|!  `W.& \u{6}Y1 5Z\u{f} x3\u{1d}\
        !6 a3W != a\u{0}RA!  aJz& \u{5}+y!# a4q# tT&!$ a?.-!  `J,k!2 a+\u{1} !4 a<I&!% a\u{17}\u{2}E!! `U[Q S\u{12}r XU\
        x %\")!! a\u{1a}cd!$ `\u{5}3l!) a\u{11}73!  `'g9\"  `# `W\u{8}?!( a:\u{16}*!) aFa> \u{1a}\u{15}O!; aH&Y \u{b}O\u{e}\
         \u{d}Q%\"- `. `\u{0}mQ!8 af<| !q~ 6\u{e}P k\u{0}T _N_ bi\u{1} 8`\u{18} \u{16}J\u{1c} \u{0}T_ w6)!! `\u{f}FE!@ \
        aK\u{12}T -me!  `\u{13}Gh \u{7f}{x U3|!3 `bw\u{a}!6 ao}%!* `t=+ bq1!= a<:p \u{1c}k\u{4} 7{f!? af!\u{1f} kI!!4 `\
        _/= (`@ \u{1f}lV!' a\u{e}4'!/ a:oj \"NX x\u{18}\\!7 a\\\u{c}r!B a\u{9}\u{1b}\u{14}!! `Bk\u{1b}!* `=d;!A a\u{16}\
        0B!# `\u{17}QG \u{8}\u{5}J!  a>\u{15}\u{13}!= a\u{15}@>!  `\u{17}Sa!A a1\u{a}v!% aB_{ r\u{14}\u{16}!  ao=\u{18}\
         \u{1b}S$ \u{7}7J!6 asl\u{b}!) `Ii\u{15}!E az\u{4}I!> a8\u{11}c!B aO!m!! aHVp t7u Gf\u{15} \u{10}gS \u{1c}\u{7}\
        ?!. aMfJ a6N \u{1b}OY \u{9}Js!* `t\u{a}\u{e} zm~ \u{11}26!  a-`E \u{7f},U!/ a#\u{13}U!. `cZ\u{1f}!5 am\u{16}\u{d}\
        !$ a}\u{8}\u{19}!A a\u{4}J> \u{7f}6r!% `NNA \u{f}fU!  `\u{2}vV mpn!9 a\u{14}B\u{14} u:3 3\u{15};!@ a07N!? avhy!\
        - `^\u{10}\u{b}!B a_L#!1 a\u{15}A5!E a2h`!6 a3=\u{17} \u{16}\u{9}R ^\u{11}l ^j} `E~ \u{3}j\u{e} Xw !  agY- \u{17}\
        \u{a}L Y\u{12}X!8 a98n!, `e\u{b}\u{1} *A\u{4} \u{4}*\u{e}!7 a\"X#!% a_\u{c}9!  `m\u{16}N X\u{9}W H8X!6 `F$w!  a\
        WN- OdG!+ aEiV 4%X!8 ax\u{15}Z!  ao;{!6 `\u{1}'#!3 a$\u{17}-!  `L\u{b}Z O6f!= axT\u{1f} C?'  m]!' aW\u{4}c }[g \
        !\u{19}g S\u{e}j dbw!  a\u{12}{x [@}!+ `\u{3}y! \u{1b}>C \u{1c}As K'L Bf[ 2ug D=x!+ a4V\u{c}\"# `  `-\u{1c}\u{1b}\
        !  a\u{15}52 K:_!  aY0? *Mb!B aj{L \u{14}hw\"- `, `[m)!  a\u{4}\u{19}7 \u{1}5<!6 `m\u{13}r I+\u{16}!A a\u{6}h\u{16}\
        !- a']\u{18} \u{a}\u{1d}/!# aR'6 ^\u{13}a \u{14}wy!C a?3\u{12} |\u{1c}\u{14} \u{13}F8 ~|L &>M j/) 6`J ^#W NOa%'\
         `\" `( `$ `3 `@\u{1e}\u{4}!2 a\u{7f}V\u{f} a\u{c}! P1[!* `=$e \u{12}Eq!8 a\u{11}E\u{1f}!) `%*%!9 a<\u{1e}(!+ a\
        oPX!4 aYSl!> a*#8!1 `!9W!  `eq_ E_\u{4} y\u{9}! ^W$!> aO\u{c}`!! a[\u{12}\u{14} \u{1b}\u{a}\u{7} \u{1b}h\u{8}!'\
         a!6\u{14}!  a[{2 {pa L6i!  `uHm 9o{!7 `[b\" na7 YA> xIE!9 a\u{3}np ^qw!B a L} C:\u{6}!  `\u{7f}\u{1e}\u{12}!& \
        `r\u{1e})!! `e\u{17}9 B\u{1}R!9 aBC]!  `_3_!; a+\u{10}c!= a\u{9}F+!# a\u{18}w3!2 `HT:!: aa};!  aC#\\!! `-3\u{11}\
         c\u{11}\u{16} q|&!/ a\u{15}oE!& a]aw \u{3}a\u{2} \u{1a}V= M2z 0\u{1d}O!@ a[[\u{15}!A aC\"+!# a;h;!* a\"+j \u{a}\
        Y\u{13} U\u{10}I!  aI^Y!  aDZ\u{4} H\u{3}N Xv/!- a9\u{1a}T \u{f}y' t A!/ ar\u{2}J!, `0il!5 aHr\u{3}!  a\u{3}\u{19}\
        \u{f} C\u{1b}/!$ aZ'1 L\u{1c}3 \u{0}rY pQ\u{5} \u{17}\u{e}J vJL!2 a9|g dCv!# `\u{c}J\u{19}!  ac%$!9 as9\\!= a?/\
        k xd\u{13}!> aUu4 \u{11}=o 0$u B|\u{4}!# `3\u{b}\u{1d} \u{f}y, OW=!/ a~nz!B a\u{10}Q\u{9} \u{12}k6 nmR!' a7hT!!\
         ai\u{1b}X!2 a\u{7}^j S^\u{14}!  ab\u{1e}.!6 a\u{3}*5!> aP\u{b}\u{5} \u{c}\u{f}\u{10}!= ac|I!* ae\u{c}`!3 `d\u{10}\
        \u{1f}!  aK@B ooH!6 adAX!  `9\u{b}d!  `\u{7}\u{1a}j!% a\u{19}\u{7f}%!) a\u{1c}a. \u{18})F!( a>DM BUa %^t h\u{10}\
        \u{8} : 5 +1] L~l!& a=eF 7A\u{0}!8 aA\u{2}\u{1} /s&!3 a\u{5}1R!B a;\u{3}V!. `2dy!! `~\u{12}\u{16} ~BD!! aOfF \u{10}\
        \u{13}\u{2}!  `w'% ;48 \u{17}\"5!  `>\u{18}J!9 a:xM \u{15}Vd!  aKtn .\u{3}\u{8} ,\u{13}\u{a}!, `Zp\u{1d}!7 aEb-\
        !9 a-e1 ;#?!7 a65\u{8}!  a\u{15}M\u{14}!9 aNT% fZ/ z\u{8};!> aR0 !  a$cq!/ a(\u{e}} M-\u{17} ,@& <z0 81@ \u{d}v\
        J \u{16}SX!> aU^z!> ai@H!  a mx :+} \u{15}\u{5}\u{1e}!$ aR\u{0}%!7 aRH< 7PQ \u{8}\\Y RL\u{18} ZC%!, `\u{1c}A5 U\
        X7!  aDvI!+ as\u{11}[!! `\u{5}[f \u{13}rj!- `kik!\" a\u{19}Z\u{6}!8 aGu[ R\u{1}\\ C\u{2}` k^h +d\u{7}!  `s|9!  \
        a$HA -AI ysP \u{2}![ E]\u{d} Rt\u{d} H&\u{e}!6 `j;*!  ad{2 *Z:!4 aN\u{9}A!4 a%%f \u{1f}g\u{1f} LQv!  a/f}!  a .\
        \u{1d} xIX H+[ R\u{1c}a!6 a\u{1}\u{4}( \u{c}q; >\u{1a}; -WB u\u{6}W!+ `\u{14}\u{17}~ ~5\u{d}!7 aW\u{0}(!6 a\u{10}\
        @5!% `v]7!* a\\Qs!; aSiG!1 a|dM \u{8}Ab!  a\u{0}Hq *\u{1c}{ }\u{1f}\u{10} z77!- a63F ~\u{b}b!  a&&{!- a^Z#!  a\u{b}\
        3t!  a\u{d}\u{16}-!< a/\u{b}8!  a!=Y 8Tj >\u{5}\u{1} \u{1f}\u{1c}\u{a}!4 abz&!: a\u{10}\u{1d}E lhO i\"T \u{1a}I\
        \u{17}!E aY\\)!! `\u{15}!. 1p; R\u{18}J\"7 `= aZ\u{18}` ?KA >eI Qxb \u{10}\u{e}b!$ a.X\u{7} \u{14}w\u{e}!! `\u{2}\
        m\u{1b} EO1!  `&iC q\u{8}h!& a\u{3}\u{7}0!0 a\u{10}6\u{1d}!  a-EL F\u{1c}s!B a{\u{5}\u{12}!> a\u{17}kP!) a\u{c}\
        _p!! aX\u{10}\u{10}!6 `E.8 w!i \u{4}\u{1c}\"!E a\u{c}LU!/ aK\u{c}c \u{12}]\u{4} \u{14}o\u{1d} \u{7}@e $\u{3}.!E\
         aXGC f\u{1b}K \u{3}`` ~\u{f}\u{7f}!  aW\u{0}\u{4}!/ at1 !3 `,?g!? a,XH \u{17}rt!1 aKA\u{1a}!  `{w) h;7 [\u{1c}\
        : oK@ Q/S!6 `Ey\u{17}!  av}!!) a\u{b}T&!/ a}2S!* a\u{7f}*\u{7f} bE\u{7f}!\" `\u{13}&; \u{1a}&\u{10} o%\u{1f} AX\
          6/5!A aU\u{11}P!\" a)}] k\u{b}_!! `M\u{f}z #4B j\u{8}N!? ar\u{1c}[!> aF\\\u{17}!B a:p* \u{2}p8!9 a4ad <tM!  `\
        ilk!8 a\u{a}h}!9 a>N\u{7}!\" a\u{7}\u{b}\u{13} \u{0}8\u{16}!: acL.!8 a\u{8}j8 \u{7}\u{7f}K O\u{1c}o [\u{14}|!  \
        a2\u{11}\u{10} n`\u{13} 0]v ;\u{1f}~ aA\u{1c} 7eC \u{e}QN F\u{19}Q!= aH\u{d}n ).?!  aA[H `Xo!& `oa\u{5}!@ a\u{1}\
        +\u{d} {w' _aM!\" aH\u{1c}{!  `UP| \u{10} \u{3}!  a}2N!  `~'\u{e}!% au\u{19}\u{10} .k5 .\"\\!- apa\u{18}!> a\u{f}\
         s!= a*rx!7 a=w:!\" a\u{6}r<!  a_`\u{13}!# aL\u{12}\u{15} 6O\u{18} \u{d}^0 m\u{1f}h!9 a`\u{b}\u{10}!3 `)X\u{11}\
        !  a\u{17}1\u{18} buh 5Fn!8 a3>}!= a\u{d}a\u{3} ?r*!& `'Y+ ;\u{13}= '}V!! aem\u{c} SP\u{11}!* a\u{8}M& 5W- \u{4}\
        M= P\u{2}u \\d~ ne\u{a} X\u{12}\u{12} .4^!0 a/1f!  aJmj!E a]\u{0}9!, `\u{0}]C =8e \u{4}\u{a}r!2 a\u{c}Y\u{6} \u{13}\
        q/!0 a\u{b}b? ]\u{1b}@ GS[!: aF3\u{4} \u{0}\u{14}\u{17}!B a\u{7}\u{11}/!E a@8J \u{10}\u{8}q!  `KSr \u{4}]y 7}\u{0}\
        !  a\u{1b}]\u{a}!  a\u{1f}\u{0}7 jd\u{5}!& axC\u{8}!2 a\u{12}\\\u{13}!8 a-\"8 L3G [6X Q\u{19}O!* `\u{3}\u{16}a!\
        . a4\u{a}\u{e} w0H nPp!+ ` J\u{e} 3RC!$ a\u{3}:X!0 `\u{d}(\u{7} \\~\u{11}!  a_\u{9}\u{17} {\u{0}I TpP \u{7}_V!-\
         a1\u{1e}\u{7}!A a\u{19}\u{6}\u{1c}!* `\u{7f}7+ X2a P:b !G\u{c}!- `/~\u{18} {\u{19}% (W' \u{1d}4G FlM!7 aI)T!1 \
        a\u{f}Sl \\Js \u{4}zw ]\u{11}\u{11}!) `\u{1c}\u{19}G L]d!& `\u{12}W\u{10}!7 a\u{d}e\u{11} \"6\u{17} \u{1b}M,!4 \
        a\u{9}b, %z2 !>d \u{c}Mr g*# >h# m?, \u{0}\u{1c}A!B aKsA \u{1c})\u{19} aU\u{1c} \u{1e}Ve AX\u{4}!6 a b%!  `\u{11}\
        t( =\u{10}< (NE!  a]\u{1c}0!@ a\u{19}gt 1\u{3}P W\u{b}p!< a\u{6}o6 V\\C kFn \\z\u{1e} MV4 z}I 3X^ Vi_ s\u{16}y \
        +s| \u{9}F\u{b} Nh+!= agNx!  a\u{1b}-* >\u{13}8 z3X!\" `oqj cr\u{19}!6 `HV7!$ `oAL ~iQ!! `NVX )v\u{5}!  aFr\u{1a}\
        !3 aa\u{a}@ \u{2}Xs!\" a<s\u{c}!A a\u{8}#\u{1d}!! `M>\u{7}!* a\u{1}if P\u{2}\u{a}!> a x\u{1d}!6 a\u{15}\u{c}6!7\
         a\u{10}\u{5}Y!! `e\u{1f}e!  a\u{b}Uq!0 aT\u{3}\u{18}!- a]@$!! aVcQ \u{b}br \u{1f}\u{0}\u{11} )l\u{18} \u{19}4\u{1d}\
        !  a05P \u{a}1b!! `\"6g &x\u{3} \u{7f}:\u{6}!/ aK\u{10}\u{15}!6 `\u{16}/U \u{17}1\u{12}!# `k\u{9}\u{1a} Ja@ W)E\
         ^\u{13}` \u{1b}W6 ZG9 \u{0})V )d` 2gi {?*!> a>2T!, `_r0!$ a4M]!= aZ_r %,\u{1d}#' `$ `& ` <0 \u{10}JH 1/V!  a\u{e}\
        c2!> a<YC \u{14}io k\u{1a}\u{11}!\" `ht\u{17} \u{7}M8!% a^:;!& a\u{1d}\u{1f}h V\u{17}9 \u{3}+B q\u{15}E 30O!3 `\
        w<S L{l!  `\u{2}~l %eF WI\u{5}!= a\u{9}\u{13}\u{1e}!9 ayH\" \u{15}\u{c}-!> aM+1!- aQ\u{19}A n\u{1f}V Z\u{18}\u{7f}\
         \u{1b}\u{e}\u{1} \u{1}A/!% a\u{6}\u{15}< A\u{5}^ c({ pD6!9 aDvI!# `UTs *G\u{4}!+ a$<7 -\u{11}8 t\u{1e}M SO\u{18}\
         |s6!  `Y&R!3 a9\u{12}V HC`!> a\u{14}:h \u{12}P\u{9} \u{9}5\u{1b} 2\u{1e}R /=E!6 aR1\u{1f}!, `=\u{e}  :\\(!  az\
        y5 A#=!  aPPO!  `-8Z Lr& r-\u{17}!E a\u{6}cU `c]!! `+2c $@l 1V\u{7f} eO\u{1d} \u{c};E 9|E F?w!  `\\#& \u{18}j' \
        ]\u{1d}0!& `'\u{b}[!9 a\u{16}\u{1}a )g\u{18}!= aW.~ y7&!- a'u( &>A e\u{3}n YVw \u{1e}bF A,V 7\u{9}\u{b}!: aR\u{6}\
        J!8 ag`] hMg!= a\u{e}bk!+ a Cv \u{19}\u{12}\u{b}!  aTp) /lP frX 42n!% a\u{3}\u{6}x 67\u{3}!# `HD\u{5}!! a\u{7}\u{1a}\
        \u{14}!1 a\u{11}\u{1c}!!6 `\u{14}\u{1}$ \u{6}\u{1d}% N\u{4}2!8 a8I4!A a\u{10}2@ \u{e}FK!> ai^U \u{12}5e!4 `\u{12}\
        Ah!  a\u{1f}`/ 3Q: @aK!2 a.5|!6 `R\u{1f}\u{14}!7 ao\u{10}  \u{2}\u{7f}O!  `\u{a}-^!@ aFC\u{17}!= a^%0 \u{a}^Y!>\
         ak;\u{1} _\u{0}\u{3} Ecc W1~ /^& M7\\!  aK\u{1}c!( a\u{15}r\u{16}!/ a4\u{b}4 e\u{1}^!4 a\u{1e}2h!@ a~\u{9}\u{f}\
         Uo) 6\u{1c}I!3 aD1z!* a4E\u{a}!/ aA(\u{c} \u{5}\u{f}\u{16} \u{6}|9!9 a5Sl!+ `h6\u{4}!/ a(a\u{9}!6 aDOb \"\u{17}\
        j!  a:\"H *G\u{a} \u{e}H$!/ aD\u{a}< m\u{1c}J Zy\u{6} 77B %:F!4 a)dh!@ a\u{9}f{!8 ar{8 qBG!\" a BI A\u{7f}Q ~f&\
        \"# `4 aY2( $.+!  ai\u{f}3 nWY!\" a\u{19}L\\ AWq!: acA\u{16} (0\u{17} \u{5}Q !( a\u{f}\u{3}+ 2fx yez p%\u{b}!  \
        `fR\u{18} \u{13}Y%!6 `'sY \u{1d}\u{17}]!* aV5c!8 a8*g!  `VY !& aJW'!A a\u{8}\\`!$ a\u{14}\u{13}\u{a} i:\u{12}!#\
         a\u{4}q\u{17}!: alYA!- akzZ!8 adK\u{b}!8 aR\u{d}% T\u{5}H!7 arFY!# `L#\u{c}!: a(7\u{6}!? a-J: \u{1f}\u{1b}A!2 \
        awU` +#h \u{e}2\u{17}!? aJv\u{1a}!/ a?rB 'j~!0 a\u{1d}\u{11}/!? a_\u{1d}E \u{e}~e!4 a\u{2}G^ \u{13}Sk )gv!B a\u{e}\
        k$!4 aH{O!3 `u[q xm\u{3}!+ `>j! 6E? ntl xY\u{2} vN\u{6}!  ao5(!4 `7\">!  `\u{c}]I!\" `\u{d}4Z!  aD2t KO\u{15} L\
        ;.!4 `\u{6}`Q!- `/ZW!  a\u{9}\"q!B aah\u{5} 8\u{9}+ \u{8}|T jr\u{3}!/ a!*\u{1b}!\" a|w}!/ aQ\\! \u{7}Z0!8 a\u{7f}\
        %2!  `X\u{12}A \u{5}\"\u{7} !<\u{12}!+ `*\u{8}\u{17}!> aX\u{a}B +\u{19}_!! `JYh \"Cm X~& #_@!  aB`G kE~\"# `$ `\
        D\u{11}\u{10}!# `hO !$ a\u{1}l&!  a`]P 5\u{18}\u{7}!, `dI.!  a\u{1e}cI z\u{0}J \u{12}ru!. `\u{5}i\u{6}!7 a\u{15}\
        eO!6 a2m~!  a\u{7f}\"\u{10} )q\u{12}!: aKO !8 a%>=!1 a\u{13}\u{a}T!. aK|\u{c} ]3\" #\u{9}'!8 aNdL!# aS]S!  `0\u{c}\
        X!# a)*c Qc\u{4}!E aP<\u{17}!  `1k\u{1d} \u{2}\"%!1 `+\u{10}. 91S \u{19}\u{e}i {6k!* `\u{1b}@\u{1} \u{4}7\u{13}\
         \u{13}+-!8 a\u{e}\u{12}S!( a\u{4}\u{1d}[ An`!  azj} o>f \u{15}\u{e}{!  a\u{1d}BC \u{2}wF B&[!9 aa'\u{7f} \u{12}\
        5\u{4} Q\u{1a}\u{6}!2 a.I* \u{19}%G <_T!! `3kX E\u{f}\u{18}!2 aO4\u{7} NlB \u{1}+\u{4}!\" `a`\u{18} ;\u{1d}. m?\
        W!  aK)g!+ `\u{8}\u{10}z!+ `s-\u{1c}!  `9v%!> a\u{2}1'!8 aHdL EdV \u{4}t` ]z\u{12}!# `<a3 vp4!6 `.T8!, a?Q= \u{0}\
        xF W=I!< a7TY _;_ Ch{ R\u{d}\u{0}!  aRF@ \u{14}\u{f}M &^^!A a2k\u{0}!9 a)e\u{3}!7 a\u{3}G\u{10} \u{4}$\u{12}!  \
        at\u{1}3 /'7 NNT 5\u{7f}\\!= aWux!  a\u{19}\u{13}O!& a\u{16}\u{14}\\!? a\u{10}!d!> a.\u{1}i \u{13}jt @'$ H\", \u{1c}\
        n5!, a\u{13}\u{10}Q \"i\u{0} \u{a}\u{7}E!E aG\u{1d}k 7n\u{4}!/ a)'\u{14}!+ `\u{12}\u{2}) \u{4}~G!E a\u{18}lK \u{10}\
        \u{11}j [\u{1}m >ep!8 a\u{1a}\u{18}0 d{Y >\u{11}q!  at\u{e}r!, aG(y!7 aV\"H \u{19}[` |d\u{2} ]l\u{8} \\\u{15}\u{d}\
         \u{4}$1 \"y?!  `Ug\u{2}!+ `0{\u{3}!  a-b/ \u{4}^O!6 `NdY!  al`t!7 `,^\u{e}!B a\u{11}@@!E a7jG!/ aQ\u{11}V!  ad\
        3\\ J\u{10}k!  `\u{1c}wn Z]w!  al*\u{12} nU-!# a0\u{7f}[\"  `$ `Y\u{16}_!B aXg\u{b} .\u{13}&!\" aV&N <\u{1a}f \u{5}\
        g\u{5}!6 a~2+ S75!0 ah#\u{e} *Z\u{15}!1 aRD\u{1f}!  `\u{11}:?!  a3\u{0}n N.%!# `gV?!* `>EL!  `s7U!3 a\u{10}Ia!7\
         `\u{11}H\u{e}!0 `g\u{7}\u{e} \u{12}V\u{13} \u{f}\u{3}  -\u{5}$!  a0=4!9 aYM< \u{9}tC \u{1b}LI 4\u{16}=!? aEGL \
        |\u{b}p!) a\u{16}@\u{5} 7\u{5}\u{b} RU\u{f} ^\u{a}%!% a\u{c}T9!& `\u{2}4@!8 a\u{16}zD \u{16}\u{b}[!\" `\u{10})v\
         \u{c}\\| B*( }a*!  a\u{6}u- \u{16}M4 RF5!3 afM6 w<=!  a4qa ]Ai <*}!9 a@\u{d}~ M\u{18}a!/ a=%\u{10}!6 ``%\"\"# \
        `\" `_{;!4 a9vW ~le!' `\u{17}\u{10}s W w 3\u{1c}k!. a\u{7}|n!  a\u{10}\u{1b}+\"  `# `Fo- }b7!! `Px9!  amGL w%X \
        \u{1a}N{ ]b\u{14} -\u{c}\u{16}!0 `U\u{11}B \u{12}__!+ a3M1 \u{3}G2 '\u{8}<!' aP\u{1e}L 58M bD~ Ju\u{8}!  `h \u{15}\
         tJR!. au\u{2}U k]k!@ a@2s !\u{5}\u{0}!! a#S\u{1f}!A aV>8!  a9|\u{0} gb\u{f}!3 `\u{8}\u{18}\u{14}!7 `).!!= a:{z\
         90\u{9} EL>!$ a?2B `cI!E aVx\u{0}!@ ak\u{18}. 0xK!$ `Z.U!> a\u{d}o\u{11}!  `^\u{e}+!> aF9-!9 aoe0 \u{1d}4F +LT\
         Z`\u{3} pRP!$ a\u{1a}mm!  ar*\u{b}!  `h;\u{10}!  `3c\"!! `\u{1e}U9 76e 6\u{5}v!B a#\u{c}v #:\u{d} `|J!# aZ\u{7}\
        W!E ah*k hP@ \u{e}tK!9 a1\u{17}N \u{6}s\u{10}!E aX\u{10}* O\\;!E ak\u{11}\u{1b}!E aY]\u{f}!/ aE)* {\u{7f}\u{a}!\
        ) a\u{c}e,!E aD+h!9 a.~\u{1e}!D a' 2 \u{a}\u{1d}\u{a} Z\u{7f}\u{d}!  `gc\u{f} o\u{1b}( K\u{14}O!  a\u{1f}\u{14}\
        O #\u{1c}O!\" `W)j!7 a\u{6}C\u{9}!$ a*\u{1e}\u{9}!! a\u{e}\u{2}\\ 8hv!- `*\u{15}9!7 a\u{17}\u{c}> \u{3}\u{e}Z w\
        Zi!- a$Ij!  `=\\\u{a}!  a\u{17}\u{b}\u{f} VfI!& `\u{1d}?` \u{17}Td \u{15}L\u{15}!- a}\\\u{1b}!  az\u{1d}*!  `\u{19}\
        )- 0RC \u{b}8m!  `@5v s4w!  a-D\u{b}!7 aA:\u{11}!- a\u{15}\u{0}\u{18} ic3 rmD!8 as&Q!6 `ift!8 asky!@ a8\u{1b}\"\
        != a\u{12}e7 ?VL R3[ @8\\!6 a*9c \u{0}1v!4 aZ$x 24) .1f \u{1d}\u{1}\u{d}!6 `\u{17}>I!! `\u{a}-]!C a,2\u{1d} }\u{e}\
        '!& a\u{16}=. RGL &\u{18}P \u{14}qV >\u{e}p!* a\u{2}g\u{6} uA<!  at\u{f}L i\u{1f}m!  ab?\u{10} PW\u{16} \"\u{18}\
        * X<\u{19}!  `T[;!= ar\u{e}T 3<\u{14} $t\u{14}!\" `\u{16}nK vJh!> a|\u{7}' \u{1f}x, +.W!E aKto!$ aj\u{4}\u{1b}!\
          `N\u{10}\u{1b} \"vP!\" aja\u{9} \u{17}w> x*g [S\u{e}!* as=\u{19}!3 aw]b!! `=~7 J`<!/ `*rZ \u{9}#W!, a/@[!/ al\
        F\u{6}!: a\u{3}\u{9}\u{8}  S; #\u{f}] L\u{19}\u{e}!$ aY\u{0}$!D ani[ y$\u{11}\"  `! `*\u{f}s!3 `cky!3 `R\u{6}\u{16}\
        !0 a\u{1e}%.!E a\u{7f}\u{6}| 5O\u{f}!  aU^) Lle!> aB/t!  aW#\u{10}!# a=&] (W\u{d} \u{1e}$\u{1e}!= auX%  Q, 6i.!\
        ! `2*?!  a'\u{a}K G\u{17}i!= a<^\u{0} L^\u{1e}!6 aXrh %V\u{f} }\u{9}' c'< h0H!5 a\u{e}\u{1c}Q 5z_!  a:B\u{1e}!7\
         a\u{1}\u{17}.!  a?W\u{16}!  a_2` #v\u{5} +\u{1e}Z \u{c}c_ ~(\u{3}!  `f&/!, aS+9!E a|V>!# `lwE!4 aC\u{16}^ \u{e}\
        6c!E aoko!1 a9`z!# `V0\u{1}!3 `)3J!# `g\u{3}^ \u{14}\u{b}a x\u{16}g TPp!B a#H\u{1} ad\u{11} \u{9}o) J\"B  ]T!C \
        a*+U W[B!- a\u{6}\u{e}I \u{18}8N bQQ \"kr!3 aKF\u{f}!* `V\u{7})!$ a8dX!# `deY CI/ YuD z+\u{1b}!  a=.%!  `#)-!@ \
        a\u{13}Cf \u{11}*|!9 a\u{3}0 !  aEp'!& ail- v^? \"~d!' a\\0\u{3}!E a\"l\u{10}!( ae\u{16}d Qym!# a7S\u{1e} =14! \
         aX\u{1b}= \u{5}\u{16}b!  `cXp p[% \u{1e}@3!+ aP]5 '5\u{11}!* `eH\u{12} ?a$ %\u{10}7 c9l!  arI} HA\u{10} di#!  \
        am,\\!\" a6\u{0}}!9 az9\u{1d} \u{0}s* IGL!* a{9M!A a!-S \u{2}\u{6}\u{18}!@ a\u{1}\u{3}I D\u{9}b R\u{1a}c _dq Ks\
        x ?\u{2}} h~[\"# `\" `Dq] 5\u{1f}f\"! `' `\u{a}m* \u{15}\u{1e}* Yol!A ap'\u{7f} \u{17}\u{13}] X8\u{f} \u{f}j\u{f}\
         Vk\u{1b} S>0!7 a\u{12}+U!: am\u{15}f!> a8\u{0}}!  a\u{6}\u{0}\u{0} o\u{1b}\u{7} 0OM ^%v!0 `rJ\u{12} X\u{1a}\u{17}\
        !& aqs/ \u{18}\u{d}I .,L!  a\u{19}\u{c}t 0\u{a}Q 7Je!! aL'a!7 aV&\u{1e} \u{2}\u{16}!!) `\u{15}\\N O,; GPj \u{14}\
        (n!4 a4]\u{9}!. a\u{16}:\u{6} \u{1d}\u{0}\u{17}!= a!Gf!! `\u{16}\u{1c}i @u\u{15} \u{17}\u{f}\u{18} F\u{1e}\u{19}\
        !C a\u{c}J@!7 a-dP!  aCe\u{14} v\u{2}%!& a\u{d}=& p\u{11}*!4 `\u{1d}BC i%T!8 a\\\u{1f}a F!g!3 a:9\u{1a} \u{6}&9\
         c\u{12}M!> a8yk!2 a:q\u{1e} 1s4!/ aJ 5!+ a4\u{10}D \u{4}\u{17}c!B a\u{c}\u{1f}H!B aW\u{15}I \"~m!  aR=*!* aM\u{15}\
        -!! a\u{3}Sa!8 a\u{a}\u{1f}d \u{1d}4\u{1c}!  aJ[A!+ `R\u{13}F \u{9}\u{19}\\!  a`\u{b}g v%\u{13} i\u{4}!!8 ao^) \
        cg,!  a\"\\/ 1A !8 ayS4!  a?fJ !4d HU\u{7} ;7\u{5}!* a\u{1f}@E!( at{H *oS 0-_ fIz 75\u{2} 9l\u{3} d,Y!# awy\u{2}\
         p\u{13}-!  a'Ma \u{1c}G\u{e}!! `3S\u{1f} BFl!! `\u{11}\u{4}v!  a\u{13}<<!* a%m? ;Q_!# `\u{1f}2\u{15}!6 `158 /d\
        I!% a\u{9}\u{8}u!B aKg\u{2} :x\u{5}!# a\u{1f}\u{1a}\u{c}!8 aR\u{2}\u{16} i\u{0}\u{19} m\u{11}O!C ab*l NEn!# `>/\
        \u{10}!; aC$.!> a\u{a}[g!! `#:i!, a$\u{14}o .c~!4 `Ak! \u{7}>f \u{1a}/n!@ aCw| X\u{f}\u{e} \u{17}s\u{12} \u{1e}\
        .\u{14}!  `CFk \u{b}{\u{c}!  av\u{4}0!E a@Un \u{c}C[ dge G)\u{1} 4T\u{6}!! a 4%!< a\u{1a}a@!B a\u{17}&E!3 `\u{9}\
        S\u{1a} O\u{7}6!! a\u{1f}\u{12}S 6K\u{1e} \u{10}r$!8 a\u{e}\u{1a}F!, a@0L  sN \u{0}:[ J=d!  a6`0!  `f\u{d}Z!> a\
        \u{8}*a \u{1d}.+ jGP \u{1e}U\u{12}!  aU\u{16}7!  a&aY!; a\u{7f}\") \u{e}q6!\" a\u{15}VH \u{12}IJ!, a@\u{1e}O!( \
        a=b~ o\u{2}\u{7}!C axc\u{8} {z#!  a+o0!, a\u{b}\u{18}C A\u{d}H!6 avZq \"v~ \u{f}\u{4}\u{1}!\" `Qs\" \u{4}.:!: a\
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
        F!: a\u{12}BX!8 aB\u{c}`!! a\u{3}\u{f}5 w\u{10}n 7$\u{2} \u{7}k(!7 a#\u{18}B fZF %q?!= a6:B!E a&=X!- aT$k \u{a}\
        *u!: a\u{2}S\u{1b} +21 A\u{1a}? tmJ >:\u{13} ie2!  a\u{14}\u{f}i `Qm \u{c}Qx!9 afzy!> aaT2 %\\I 7V\u{1f} \u{17}\
        S@ \u{f}`s!> a8[t!  a\u{12}MN!@ ahXU \u{11}*\u{7f}!. aF\u{1b}P x]U!/ a;^!!  `\u{f}iZ \u{7}Ra!& `t|d!  aj=j!< a9\
        Oo g`\u{9} \u{e}|F &jK s\\L!9 aE\u{1f}Y \u{1}\u{8}^ ? t!  ar[8  I<!4 `[\u{1f}<!3 `\u{0}VE AnH!: a$fN!B a3\u{17}\
        a Jkg (E-!7 a:\u{1}N p\u{13}_!6 a\u{11}-o P.\u{7}!1 a\u{f}\u{1c}A!E a\u{b}>C .\u{14}\\ \u{d}L\u{1e}!2 a\u{3}*7 \
        =<: !S:!  `G\u{0}A!7 `kJI jfL!9 a/hg!\" abi\u{19}!@ a;\u{f}v +v4 `hc!> a8_\u{3} .ki!6 `+\u{15}v \u{1d}E} (It!  \
        a\u{1f}\u{e}|!; a$u\u{14}!! `>6\u{16} z\u{6}`!= aDFD!$ `vVv!$ ank|!! `;\u{5}O vWX!% ap~d t7\u{6} 7]! \u{7f}\u{17}\
        7 qyc#+ `- `> a-M\u{1} $-\u{f} \u{1}^,!  aN]5!  `\u{18}\u{3}O IPQ!D a\u{a}cY x,^!= aS\u{1d}w <\u{1a}\u{1} \u{1f}\
        \u{5}\u{15}!  aar !* `J%x jl\u{6}!= aw>\u{e}!1 `\u{4}Oy!  az{2 g76!: a\u{1d}lg }Dm >C\u{3}!@ avy\u{12}!- `p\u{9}\
        % A\u{1}M!E a\\\u{9}f \u{1a}\u{7}2!? af]S A#x P>}!  a]o\u{0}!? a\u{6}$\u{4}!7 `\u{2}^\u{13}!B abf\u{1c}!* a\u{19}\
        f. Q}9!  aO\u{3}m!) af\u{f}x Yz\u{7f}!: a\"^\u{14} \u{5}\u{1c}4!< ae2> O7\u{13}!C a[\u{b}\u{1a}\"+ `* `f{L!  aH\
        3* \u{1c}O)!! au5+!  aXi\u{12} \u{1a}(\u{1c}!@ a\u{f}yA `\u{0}E!  `-k\u{d} \u{3}c\u{19}!7 axxD \u{d}\u{6}O!  a?\
        DT \u{7f}zk!> a\u{16}j\u{10} \u{13}k\u{13}!@ a\u{11}\u{15}\u{1a} \u{19}7P!@ a=<g -5\u{18}!B a-\u{0}I \u{16}<a!E\
         a\u{0}\u{13}\u{5}!- aQ\u{11}B 4)\u{1d}!6 ai\u{12}(!  aNRM zBV cmg 9]n!E am^\u{19}!& a1\u{d}5!  a\u{c}\u{1}? 6#\
        U!< a&\u{b}_!6 `C\u{8}t!! `gN\u{6} d?+ #\u{3}^!? az<R t\u{7f}R!  a'-: KhG FPl \u{1a}Ys!  aDI\" 7o* o;; [\u{5}r \
        <6\u{4} IB\u{12}!6 a?3a |%Y Nn\u{e} tDZ 5(\u{1} \u{1a}\u{17}=!  `k|Q rYc!/ a%c\u{a} d\u{0}\u{1b}!B aj\u{15}& 2\u{18}\
        : \u{7}.A!9 a]yv!' a^)\u{f} ~u\u{11} \u{10}q\u{13}!B aUd-!A a\u{10}k\u{f}!/ a.E`!' a\u{7}dn sup R+~ \u{1a}D~ N$\
        \u{10} Q\u{1c}c!= a[l|!  a\\U\u{5}!/ aDe\u{9} Yp\u{15}!= a\"\u{17}7 O\u{12}Q!  `\"qr |bI F|k \u{1d}\u{1a}k z=\u{19}\
        !* a\u{0}\u{f}\u{1c} 2:6 \u{4}aL!. aT)\u{16} QA=!3 `1'Y!! a8li %1t \u{10}\"\u{7f}!  a\u{c}u !8 a\u{1b}c+!' a&\\\
        0!& `W%; H/V 2\\_!/ aS_\u{5} 1\u{f}\u{8} \u{d}J\u{16} VH\u{18}!# `m\u{d}( 7W|!, aTF\u{7f} \u{8}z\u{6}!# av<\u{e}\
        !$ aa\u{14}\u{14} \u{7}q/!< a?\"Y!  a\u{15}\u{16}u!8 aL\u{12}0 \u{2}R8!/ az\u{14}Q |QR $\u{4}_ \u{0}\u{b}\u{14}\
        !E a\"-\u{1e}!? aLqe!4 ` e\u{f} Y80 *\u{0}9 T\u{11}\u{15}!  aIeM k7q!/ ak\u{f}\u{15}!8 a_LF reG!  a_\u{10}G \u{13}\
        <H!7 aD)Q dtk \u{18}Xw Q)z!= a\u{11}a\u{17} &\u{c}4 \u{1d}\u{5}E =\u{5}\u{1c}!0 a\u{4}< !! `\u{b}.\u{4}!& a+T1 \
        \u{12})Z!  a\u{4}2b!7 aOa\u{12} \u{9}N\u{13}!/ a\u{1a}s' i\u{d}4!/ ax\u{17}G!C a=,c!B a[^~ q/] ~]\u{1d}!  a\u{a}\
        @&!= a\u{1a}6) E}9!? a\u{1d}\u{1d}C >{}!A av\u{7f}C FBS!7 a\u{5}\u{d}b \u{18}oi q\u{11}i!@ apjr!! `n/t \u{11}3\"\
        !/ aJA* <n0!# `B%O!8 a2 \u{18}!? a:DV!E a\\a[ cmw \u{10}H\u{5}!E aV\u{17}& 1}4 \u{14}gs!\" a\u{c}\u{19}{!  `I5}\
          \u{1e}\u{9} |\u{12}\u{16} #Bl!> av\u{f}^ t3u!! `p:{!% awM{!* `\\f\u{0} [{\u{b} 9\u{18}3 \u{e}-d!# a\u{d}\u{1c}\
        v!  a@4| \u{1a}\u{a}F!= ajdO \u{15}D` \u{c}\u{a}w!/ a++%!+ `c\u{11}E Q,Q z\u{4}T!B aJ\u{7f}n $F\u{18} eb/ @\"A!\
        4 a\u{f}`Q!B ajml nT#!# `3v:!E a\u{12}R? SrX!: aWNj!# `.\u{14}# Ly3 \u{1}[[ #%s yS\u{4} *\u{4}\u{6}!B a\"\u{14}\
        \u{16} mXf B\u{2}\u{6}!  amP\u{1b}!+ `Z\u{17}a {xm ;=\u{8} ~2\u{1c}!# ` [$ )R% \u{12}66 \u{1}_v Ou\u{a}!\" a0 %\
         ,B2## `\" `! `@$@!# `8a\u{1f}!- aJ\u{2}9 \u{f}ZA!7 `\u{b}qD \u{16}FI!8 a;O\\ 7F\u{8} \u{9}J4!  aRwn!  a\u{e}\u{1a}\
        x cy6!! a\u{e}\u{7}~!$ a\u{10}*\u{3}!@ a:\\\u{13}!< a~4* tG@!@ am\u{d}`\"  `! a!!v \u{e}`$ d+0 \u{1}'2!$ a@)\u{7}\
        !D at>' {\u{d}8 \u{6}HD!! `fvu Vs\u{d} \u{1a}_\u{e} tt\u{10}!  a5\u{1}! \u{2}\u{18}R!B a\u{b}=j!/ a\u{9}/y!# aG\
        k\u{1a}!# atjq es\u{19}!  a_f\u{1a}!  `%1\u{1c}!6 aiTR Sfb!4 a'[>!> ahtO!* a|Qe!8 a}sp -Z\u{a}!* a\u{11}P\u{11}\
        !  aYU\u{11} 2|* O\u{f}7!E aX\\< rL/ .qm!+ a\u{6}Y@ \u{10}\u{12}m *\u{16}\u{f} \\2\u{1d} KFr!E a*i\u{e}!3 a8TP \
        zo< 8\u{1b}Q!> a\u{a}i\\!= aQ\u{7f}j!  aD3* 5\u{1a}= {VL $\u{14}\u{14}!+ `pI, l\u{7f}4 :x? mzW AYp B/~ \u{5}\u{10}\
        \u{16}!+ `\u{a}\u{4}3!! a`5R!8 ar\u{1}\u{c}!\" `2E\u{c}!7 ab}X buh \u{10}p^ OAi!% a*f=!  aI0E F\u{6}a!$ aXL\u{1d}\
        !; a0#\u{1f} M\u{14}k!: a<'l #\u{1c}v!* a\u{4}}r a:\u{c}!6 a\u{1e}\\3 \u{b}W=!B a:.P SUX L\u{9}( Y\u{1f}K!  ag8\
        k!7 `R\"D!: a\u{1b}\u{1f}\u{e} %\"B!+ aoVm pw)!B amn- G\\_!0 a\u{13}\u{1a}\u{17} \u{7}b8!. a:\u{13}X \u{2}Yi!  \
        a7ky!- `$#-!! `tB`!! a5Q0 ,6B h{\u{10} v*\u{1e}!3 `<q(!: aI\u{9}? R/x \u{1b}\u{1c}\u{4}!2 a=s\u{e} \u{7f}q\u{1e}\
        !( a\u{19}c. ?\u{19}; o$Z!4 a)3l!7 a,=\u{2} vE(!) a\u{19}\u{15}7!\" `l:X MX\"!  `y\u{1}.\"  `# `d]C!9 a;\u{13}Y\
        !< ayR~ :P\u{7}!8 aE%\u{14}!\" a\u{15}s\u{19}!1 `\u{2}|'!> a2\u{1e}L 4\"\u{7} \"@\u{13} \u{11}w\u{13}!4 a/\u{e}\
        \u{1a}!> aHA\u{1f} ~OJ >TK \u{b}ni %\u{1e}< Cw~!0 `ekj!  a\u{1c}K\u{a}!  `\u{18};\u{e} C^B!# a_Of \u{6}pr V\u{11}\
        y!= a\u{16}Q\u{1a} \u{7}O' \u{c}}q\"# `! `\u{19}\u{c}u!9 a\u{6}\u{15}\u{9} j\u{17}\u{10}!1 a`'\u{16}!@ a\u{d}**\
        !, `ZK:!< aeX\u{13}!\" ae\u{1d}\u{18}!# `.$1!9 azs5 \u{1e}2n won!  `ZI\u{14}!? ac3: ]\u{12}Q t\\i 2\u{17}+ IE,!\
          acP;!3 `tgd P\u{f}! M\u{2}%!  a\u{3}!9 4Zc!3 `\u{7}Ge \u{d}:( c}< r\u{5}_ y&a 0[v!, aqD\u{f}!8 aX\u{1}\u{1a}!\
        8 aA'3 Z\u{15}X `\u{18}n 6e\u{13} h\u{f}f!+ a\u{1e}\u{15}\u{10} Q_, \u{18}\u{19}e i\u{11}\u{1e}  \u{7}6 +\u{8}L\
         \u{18}~|!  aI\u{18}\u{5}!( a\"a_!. akM}\"' `3 `\u{15})\u{3}!> a\u{14}#\u{14} )Y- 8>=!@ aYDC!? a5\u{1f}q!  `\u{7}\
        C| XM* XH> \u{15}K1 \u{d}=V!& a\u{b}qG w\u{a}I!: aZ\u{f}`!  `\u{c}]l!/ `m\u{1b}\u{a}!8 aTI\u{13}!1 aNM. \u{f}LC\
        !, aL({  \u{9}- \u{18}@< \u{18}_Z!- ah)a C5e S\u{f}l!? a\u{5}a=!6 `\u{1b}QI \u{7f}z{!1 a-LA \u{e}\u{15}A \u{7f}\
        G~!8 a:v\u{7}!  au\u{4}\u{c}!1 a<y% q\u{19}2 ,~3!  `&\u{1}E 6VU (R\\ q\u{7}g!6 `F-4!  a'\u{4}4 e\u{11}C lVM ]]\u{14}\
        !1 aQR\u{17} \u{1}<Z!! `PT\u{11}!  `n62!, a?/K 'Pb!6 `i\u{1a}h(! `$ `% `' `\" `( `# `3 `~\u{2}k TEv X-\u{8} K.$\
         m-.!A a:\u{6}6 \u{17}z9 v_^!9 a,%a \u{10}dg k_|!A ax.\u{7}!2 aP\u{7}\u{7} S~\u{1b} 3,- }GA!B aItN (;P  Zi \u{b}\
        s\u{10} \u{8}+, \u{b}@- \u{11}t- .\u{b}\u{a} \u{18}\u{f}L  |f!6 af%\u{7}!  a\u{6}\u{e}\" \u{15}#1!# `A)4!  aQ|8\
        !  au\u{3}?\"( `3 `\u{1f}Kq \u{1d}o\u{1a} \u{c}WJ \u{0}\u{1}s!@ aUB8 CW; \u{17}7B!7 aJoG {X^!A azPi \u{1e} r ym\
        \u{6}!1 `H\u{13}\u{19} b)& ??7 \u{12}\u{e}H \u{f}ki!< a'I\u{0} &[\u{16}!? aM2J!0 `'K?!8 a=\u{4}p =K\u{18}\". `0\
         `\u{7f}0\u{1b}!  a|\u{10}\u{1} \u{17}FO!- `\u{17}\u{1f}j!2 `-n\u{1b} \u{1c}&\u{1d} !.7!! abg;!* `{iN!+ aOwO!4 \
        am\u{6}\u{7f}!/ `\u{1f})\u{13}!8 aO21 \u{16}e4!8 a\u{10}&:!! `?\u{e}` f)g!, aibk!  `dEv!3 `i\u{13}\u{7} yA\u{10}\
         Q\\1!9 aw\u{8}Y!) `yv[!. a\u{14}\u{b}z Uu\u{7f}!  aO@\u{a}!  a$*\u{16}!  `Z\u{2}\u{17} eF\u{18} 9=I!5 a`\u{b}%\
        !. araD $\u{9}r!! a2\u{18}j!> a\u{1}\u{b}y!: aV}+!8 a8.\u{3}!8 a \u{6}\u{1d} ]\u{6}4 #Y[ D\u{4}\u{1b}!, aMq !E \
        a\u{10}i6!! `>pI!' axTT f\u{12}`!> a1Bc!  `\u{6}\u{b}\u{8}!> a\u{b}m\u{b}!1 a\u{1d}m\"!* a\u{5}J. D_G!  a\u{6}\u{12}\
        \u{9}!! `|k@ rT&!8 a?\u{9}5!! ac<9!  a!;G!: a~qk!  `'\u{1c}u (17 qn8!< a\u{15}.<!# aE'G =tJ )dK \u{2}bM \u{a}\u{19}\
        T |$i!  aOZ\u{1e}!1 a\u{d}#P!  `0t/!$ a{&0 G<E ^PZ!  `X\u{9}\u{3} \\)\u{1d}!B a\u{12}\u{1d}e ;um \u{e}\u{1b}\u{2}\
        !! aX\u{b}\u{10} W_\u{1f}!= a\u{a}M! ovE \u{d}!k!& `1O\u{e}!  `\u{f})<!4 aO@\u{7f} d6\u{2} 9V\u{13}!  a\u{19}U*\
        !  `\u{11}\u{1c}{ 4D\u{19} \u{e}\u{5}4 ]w=!! `\u{15}X~ ,*\u{5}!8 aS&\u{d}!  aHR\u{1c} P\u{12}2!/ az%4 aQ6!  `,|\
        Q \u{1f}lc \"fh!% am\u{1d}o!  `\u{0}Vv \u{1c}'\u{18}!B a\u{13}q0!B aZ\u{1b}t e\u{b}\u{16}!  aYx@!9 a\u{16}6]!  \
        a\u{1d}g\u{1e} cS] g\u{6}g!  `\u{1c}Cp ^8\u{0} \u{1}!\u{3}!& `\u{14}b& WdL B8\u{1e}!> aEG} Z\u{11}\u{1a}!7 a\u{6}\
        1\u{1c} #\u{d}@ -\u{b}F 52I To\u{8} J\u{1c}w iW{ \u{7}X2 L)[!= aV*+ \u{0}1C!# `\"WW \"|\u{0} x~ !+ aG\u{5}1!\" \
        a>Z7!' `\u{5}\u{14}I!E a\"!x!! aJ8\u{a} 1f\u{f} \u{11}'+!6 `t'2!* `W-6!C a29; \u{14}z\u{12}!E afd9!9 a\u{3}LL 3\
        kk A\u{d}o!  a\u{1d}\u{4}\u{15} \u{1c}3\u{16} #\u{7f}I @4N QZ\u{7f} \u{a}#\u{6} Ay(!1 aU#R |\u{1}R Tv{ d\u{10}\u{8}\
         \u{14}`\u{1a}!% `;\u{1e}B 7\u{1}I X\u{9}U @$\u{9} tM\u{14}!7 aT\u{3}> m6M 0z~ ^K\u{1b} ^\u{1b}\\!\" `\u{2};m g\
        \u{12}\u{2}!  a2#\u{9} \u{7f}Fq!! aBy< z=v \u{1d}\u{1}\u{2}!! a-~\u{6} <Y\u{d} c%-!' a\u{5}vH!D a[lw \u{3}D\u{7f}\
        !6 aey\u{7f} \u{9}7\u{8}!4 aiP&!  aW\u{3}' 0// ]\u{f}Q @\u{6}\u{2} SM\u{3}\"  `# `U/\u{7}!E a3\u{3}8 \u{1e}5\u{9}\
        !/ a\u{7}M3!! `\u{13}jD \u{2}|7!  a':U\", `0 `\u{15}m\u{7f}!$ `G(& \u{16};, _Pm PD\u{10}!  aL.?!A a;\u{16}\u{15}\
         {xF!) a\u{3}uW!6 `\u{a}\u{1c}X i9=\"  a' `|;V!% `\\\u{2}\u{11} \u{18}(\u{14} \u{4}\u{0}\u{1b} 2l$ v\u{d}E RuN \
        [,\u{1a} 2p! 1|1!+ `=G\u{3}!! `ig\u{1f}!. a~sd!  a\u{14}S !# `u<&!  a\u{d}\u{14}B!  `\u{9}\u{1}^!, `}[x Fn\u{1}\
        !7 a\u{1f}\u{9}\u{2} :B$!7 `IdW!' `E\u{17}t!E a\u{b}\u{1c}u!6 `|\u{19}\u{8}!: a[[C xa!!$ aj[\" .'^ \u{2}hl!3 `k\
        \u{12}t!6 a?j;!E a\u{4}iN!6 `K\u{7}n D~\u{2}!B az>7!\" a\u{1a}\u{8}? O@F \u{8}\u{14}z :sT!6 `\u{0}&\u{0} \u{7f}\
        Z\u{4}!  a-X\u{19} B\u{1f}\u{9} \u{6}\u{17}\u{1d} GY8 h<^ z\u{8}! \u{1}A# \u{1a}F\u{7} \u{3}\u{1c}\u{14}!1 a\u{1b}\
        `- 08A {\u{2}\\ \u{1c}_\u{1} I[A )SU OP* \u{19}\\3!+ aE\u{5}E \u{a}Vn \\Dp!= a\u{7}y\u{14}!? arXY F\u{1a}y!3 aR\
        2( :~Y Q\\p X%y!  `=\u{1c}3!' aG4K!E aK\u{13}x!7 ayQ\u{13}!2 aL(( GIv \u{1f}a\u{0}!, `\u{8}\\\u{1e}!  a\u{1f}\u{13}\
        *!8 a7EB T\u{17}n!+ `|\u{1d}\u{4}!E aR/\u{f}!# a?\u{2}\u{1f} |j. \u{13}B) Em/ q,m Gjw!, a\u{13}p6!5 a:$p +@\u{11}\
        !> a-Y'!! `1q=!  ax}E TPF!  `Y], \u{a})k BR\u{8} :R\u{17} O\u{d}7!A a\u{1a}iI xz\u{1c} l}2!: a-R_!  ah=\u{15}!6\
         a+\u{0}K!8 a/Yc \u{1c}\u{e}{!B a\u{7f}0\u{a}!6 a=`\u{7f}!) a)\"\u{1a} wI+ em0!  agjy +pY AH\u{1b} JQZ \u{0}9{!\
        8 aRw\u{d}!  au@E!) `.mo!  `;ww!  a.G\u{8}!8 a\u{19}J> \u{16}\u{a}P \u{1}\u{18}[!# `cV{!& `\u{1a}e\u{13}!) a\u{1d}\
        \u{1b}_!9 a\u{2}_b <G*!  aRVS!: az\u{8}V ]aj %]\u{b}!  a\u{19}#( {dG #wt @-\"!7 a\u{4}\u{1e}S!( a=-%!4 a\u{7}7/\
         |Om  \u{1a}2!4 `6sq!8 aJ,v!% at\u{1a}( o!1!* as\u{e}D!B a3:J!, `q\u{8}n!  aa\u{19}\u{2} \u{4}9\"!# a\u{1}K5!\"\
         `\u{17}tD u%d \u{7}\u{5}\u{f} hI\u{1b} r}F N&8!9 a\u{f}q=!8 a\u{0}gM oUn!? a\u{17}ew!, aa\\|!/ ac\\\u{1d} M\u{1b}\
        V!8 a\u{7f}^] z\u{5}i!  `o>x!/ a\u{5}Bx!  a$|\u{6}!7 a+@\u{16}!: aJ\u{15}.!  aGKM!! a*%Y!; at\u{11}\u{7f}!7 aU\u{19}\
        E!E a5!V h[r m&\u{5} \u{1b}a7 B\u{e}`!7 `Wxd B`f!D aJdy b\u{14}\u{2}!6 `51G )Fp \u{6}i{ [2S (Ok!? a`{k!@ aS,\u{c}\
         1r(!  a+LR I\u{18}b v\u{1f}N!0 a\u{5}\u{1b}O l e 1/x!E ai\u{d}\u{13}!= ao)8 S!G!= a\u{b}\u{19}\u{d} U\u{12}\u{16}\
         \u{c}}:!  aCR> \u{6}Im \u{2}9x 'O\u{10}!( an*\u{11}!$ a|v\u{1d} \\6A!# aHL\u{d} ~\u{14}?!* ax ^ Mvg!7 a\u{7}H\u{7}\
        !  `P&\u{b} Vn\u{f}!! as\u{1}4 bJv!A aOq\u{16} a\u{f}) G\u{1d}*!  a\u{1}\u{9}0!  a\u{c}u7!  aX(:!  aSQI /)L!6 `\
        \u{14}{n K9#!  a\u{10}4A \u{6}ZS \u{1b}\u{6}k q\u{d}l!! `^vo P4\u{16} \u{16}-5 @\u{19}} \u{1a}u\u{4} =\u{1}+!! \
        `\u{5}[R \u{c}>^ )ar q0{ b0H 4\u{3}q!@ a\u{a}g\u{d} 7(X!% `l^t \u{d}T: >kW \"z\u{a}!  `\u{3}z\u{10} q\u{f}2 M\u{18}\
        D!\" `K\u{d}\u{11} dF/!< ad>T \u{1d} m \u{1a} - n\u{15}A  g\\!< aAn^ \u{19}:y \u{1f}\u{1b}\u{12} w}\u{1f} p\u{1b}\
        V!6 aH\u{1b}\u{3} (\u{4}\u{15}!B a\u{d}F& F\u{2})!3 a\"\u{8}* )p< 8|\u{1b} xj=!6 a\u{1d}w?!7 a\u{9}GE \u{b}BL!)\
         `~\u{8}Z!& a$\u{19}Z T~d!  aA&\u{7} \u{6}l\u{e} \u{2}\u{0}\u{15}!B a\u{4}ix!2 `B[\u{e} \u{18}-/!* `\u{15}\u{18}\
        [ \u{4}(/ 3IC!# `\u{3}wc !E\u{5}!) a/3\u{a} \u{1e}\u{0}\u{a}!  `[\u{1f}\u{1a}!8 a\u{1a} '!! `\u{12}{5!  a0Ef!7 \
        `2Nl F^\u{19} iV! &\u{3}%!0 a\u{1d}\u{d}0!) `9;8 e\u{13}I Pi\u{9}!' a-)!\"! `$ `>\u{5}G U3| Y\u{6}~ \u{1c}(J \u{1c}\
        0N!3 a\u{0}\u{1e}U!  `,\u{13}b 3Yf x{~ ,\u{1f}6!A au\u{16}Q!? a\u{14}%b };d Y}\u{8}!# aga\u{e} \u{5}u6 {\u{6}: \
        \u{9}ER!  a\u{1e}Ja!  aXnw \u{11}k\u{16}!  a\u{1a}h5!  a=\u{0}p HE\u{d} abC :dS!4 aH2V q)i  S\u{1e}!9 aF|>!E aJ\
        X@!4 `.;_!3 aBIn!* `--u WB` 6-\u{2} Q\u{15}\u{7} \u{f}1\u{18}!# `\u{10}qz!! a\u{5}9\u{1c}!\" `\u{7f}M*!  a[p*! \
         aS,\u{d} \u{b}:0!= a\u{7f}F?!= a/uv \u{0}Dz _\u{18}(!E a\u{1a}\u{c}I!' a`+O \u{17}>[ \u{1}g| |N\u{1d}!! `8\u{b}\
        Z Hh\u{1d} yp\"!! aMe1!0 a\u{1}0C!3 `ovI!  `4 x!$ `kix!> a5\u{7f}\u{a}!: a%z\u{1}!  a?\u{1d}\u{8} \u{14}*,!  aN\
        pH!A a\u{19}UL M\u{13}L Ily!# `\u{3}j\u{9}!# `\u{10}5\u{12}\"- `+ `]L!!$ aLZ\u{2} \u{c}\u{7f}$!! a`6w \u{8}\u{10}\
        \u{9} ]\u{19}\u{9} \u{3}31!5 a\u{5}zI!# `47\u{3} 3(!!E aAug \u{12}Tx r\u{2}( )}, !}> \u{e}'S!! `S\u{1d}i!8 a?d-\
        !  a\u{1c}vO!  `P!_ 7\u{13}\u{6}!  `8i( /iH!8 a&]\u{7}!E a\u{6}\u{1}\u{d} 8BL!, a\u{c}CL!( a\u{3}TY!9 a(oZ %#2 \
        T\u{5}\u{f}!B am\u{1}\u{1d} \u{15}.O *x\u{17}!, aJ+\u{1d}!  `bry!  a\u{d}9\u{15} \u{1a}<\u{15} {n\u{18}!@ a2~)!\
        E a\u{1d}`7!! `2\u{c}?!+ `P2J \u{5}\u{1d}P \u{9}FR!B a\"nU \u{14}B\\ pL\\!6 `\u{1}Mg n\u{c}\u{3}!! `\u{1}Z\u{16}\
        !/ a\u{13}}\"!  `<eM\"* `- `BT\u{8} \u{2}|#!  a\u{4}\u{19}!!? ay_' >\u{1a}V!3 `*Ew ,\u{1} !$ a&u' t*4!  a&VD!. \
        ar\u{5}U T#q!9 a>\u{16}\u{6}!: a\u{e}\u{2}\u{12} b21!) `{iN \u{7f}y\u{9} bY\u{f}!@ a\u{18}*8 @'M!% a95b Le\u{e}\
         !:\u{f} \u{f}H\u{13} f8\u{14} \u{17}{J!< aUCP ,t\u{4}!0 a%\u{1b}\u{16}!! `\u{a}\u{11}&!& a\u{16}\u{11}= wNI ''\
        o!8 a^F\u{3} FB\u{11}!8 a>P6 \\t:!+ `KbI!2 a<0O T\u{b}6 Z\u{a}K!2 `!'\u{4} U3r \u{a};u RZ\u{9} C9\u{d}!\" `0\u{9}\
        G!, aC_V \u{12}y\u{d} @\"=!\" a\u{1b}Ff!& ae!h!, `x+k |Jn \u{19}\u{0}~!B aLI\u{1c} F\u{13}$!  aY<P!! a\u{13}vP \
        p#^ \u{0}`x!% a;>+!% `\u{b}/, d\u{f}\\ &'d 2-#!+ `5Cl `Y\u{18}!# `\u{a}]V!B adj^!# aXn\u{3}!< am$\u{19} yA8!> a\
        pFl!  a\u{e}\u{3}$!6 a^1' \u{9}Mz!C a+{\u{6}!* a`\u{0}\u{f} \u{1b}(\"!( a6:I!  a+\u{1}\u{f}!6 a7T*!? aVTK!B aO.\
        \u{5} \u{14}k\u{14} W\u{2}9 \u{b}\u{19}q!. ap^\u{1} )K\"!1 a\u{1a}QN!? a\u{d}@o!1 a<(\u{8}!. a\u{d}:\u{15}!> ag\
        4, K!9!- a\u{14}\u{1d}i!  a\u{19}g\u{7f} \u{2}\u{6}\u{16} Y<a _\u{c}C \u{b}Ci!! `A2\u{e}!< aW\u{16}\u{19} E., \u{12}\
        V. Q80 =u0 dt; ]\u{1f}D!  aD=W!  aJ/\u{0} d\u{2}\u{10} `6\u{12}!  `e\u{19}! \u{17}W0!? a\u{e}+? !XD \u{1e}Y_ b\u{13}\
        7 \u{b}nG ,&y \u{1}['!; afWA!B a\u{18}QY ~yf @2\u{3} -(K w<Q!B ag/h!6 `Gq\u{6} ly\u{17}!= a,7%!B a[70!6 an\u{1b}\
        9 \u{1c}GB!7 a{@\u{1d}!# `\u{14}K: --+ YE/ S.I!  a\u{8}uz e\u{19}\u{9}!# a+BY \u{18}\u{d}`!+ ` \u{0}c jQ| \u{14}\
        {\u{6} 3T\u{17}!1 a,x\u{1f} tE  .KD!? a\u{1}\u{19}J ]HK \u{16}4\u{b}!  a5\u{13}-!@ aQ`? \u{1b}OC w\u{7f}\u{10} \
        \u{1}[\u{0} G,\u{14}!  `u\u{14}\u{1a}!, `>p\"!  aEfR!E ab@c!& `7;\u{1e}!7 `r\u{b}; D'p!\" `$\u{16}\u{d} lD. v\u{c}\
        1 #Ly \u{3}1\u{13} p0C \u{3}E !@ a\u{2}f/ b\u{9}3 2#J >$} ' \u{c}!  a`D2 (iU!A aL1V Sh\u{8} 9\u{d}< uYc U\u{b}q\
        !4 ak0} \u{6}\u{4}) Nj8!6 aT[E!8 akOU ]cZ!= an\u{1}\u{b}!! `\u{d}.G \u{14}s]!> a\u{d}Ic =re l\u{1c}h!B a4\u{7}s\
        !! `@+\u{8}!* `3\u{13}\u{15} }7\u{18}!8 aB y!8 aJv\u{6} #\u{1f}\u{10}!  ao\u{f}2!9 aN[w!9 a>2z!E a{X\u{9}!* a2d\
        \u{a}!7 `B?\u{19}!  auY>!  `\u{13}5T!5 aSde \u{e}nu!\" a]:\u{a} r?\u{11}!6 `\u{15}\u{f}*!& a-.L \u{1b}3g!/ aUl\u{12}\
        !% a\u{e}\u{c}\u{16}!# a\u{1b}\u{13} !  a\u{b}-g!\" a\\Hp!B aou\u{16}!! `>j\"!& a\u{5}\u{b}K!> a\u{1}Pg\"\" `3 \
        `\u{5}2\u{14} @=: 0Ob Wuf \u{4}\u{1e}m!' aR\\\u{7}!  aWJ\u{10}!& `%}\u{16} NW%!: aJSg#  `# `4 awv\u{6}!7 aPB\u{15}\
         h\u{15}\u{1f}!* `V\u{e}G!& `KiJ a,p!; a.8z \u{1}\u{7f}\u{1} Tv\u{e} 4M\u{10}!# aue\u{1e}!! `\u{e}X2 L\u{15};!8\
         ak\u{10}^!  aMAl m;\u{6}!8 a\u{b}x$!$ a\u{14}[_ -R\u{f}!  a:48!  a\u{18}\u{1c}Z \u{0}p\u{13}!$ ad\u{17}\u{1f}!\
        ( aq\u{14}< B\u{10}P \u{17}JU!  `s|Y!  aGw^ L<+ \u{13}\u{6}> 4\"a!E a).q ]\u{1c}Z \u{1e}/o!  `\u{14}\u{15}z 1\u{1}\
        \u{7} cV\u{10}!8 a\u{9}\u{13}\u{15}#* `+ `- `cXB `gV As\u{c}!8 a3'\u{1f}!' `u\u{9}S!> ay-p!  `l\u{15}v!- a\u{16}\
        \u{10}*!- `7e\u{3}  )\u{e} mg\u{10}!) a\\Sb!, `5#1!& `\u{5}Ha!% atV+!> a\u{14}k4!\" a\u{3})E\"! `$ `$Xn \u{4}\u{d}\
        \u{7}!  aC\u{18}\u{b}!6 a8>0 \u{2}\u{1c}s!- a<\u{1e}\u{11}!\" ax\"- t\u{13}X!B aEB\u{1a} \u{8}\u{c}V Z*[ _^\u{18}\
        !\" aiS4!< a'K5!% agF[ t\u{5}f!  a#\u{14}\u{10}!  an\u{16}  Fs- \u{7f}X8!\" a\u{c}uC!2 `B0S!9 aQ\u{6}1!\" a><D \
        u@h \u{e}]i!3 ag\\& o!;!  a3.-!E aV5t r5\u{10}!0 aSA\u{15}!  a\u{4}kF .C`!  a%KX C\u{1e}h %*s T0\u{1e} \u{1a}\u{1b}\
        *!6 a:\u{e}=!0 `\u{0}OE .vH!  a&*M!, avu{!\" a\u{b}3\u{6}!  a1\u{1e}\u{15}!C a+.O!; aC!S!+ `4nV gB\u{1a}!\" `L6\
        = \u{1b}w@ \u{12}{`!$ a{ia!  `x5m!: a\\py \u{15}\u{15}\u{e}!  a4GM!  ao\u{e}S y\u{1d}S *~r 72:!  aDIE J\u{7f}b!\
          a=}\u{b} \u{3}|M ,\u{19}t A\u{2}4 b'd ]~g ,up #\u{19}\u{7}!= aio\u{1e}!' a\u{e}\\` `&u!2 ab:\u{b} ]?a FCv!* `\
        \"\u{1f}r!E aGc~ \\5$!6 aeq5!> ai\u{d}= INK!8 a[qR!+ `ZoN \u{1a}\\T!> a`oY!  a8E` \u{d}\u{18}c!8 a~\"l m\u{1d}m\
        !8 a1\u{5}\u{5}!@ a\u{1e}P.!E a\u{5}iM \u{f}\u{8}Z\"  `! `p\u{11}j!  a'g\u{0}!  `0R/ 3=E!1 a\u{a}\u{19}I!3 aJ.U\
        !6 `\u{6}iE /\u{7f}h!. a6f !- aFs9!+ `!8; tjo!= al[x!/ a5H\u{7} sy: GEE!, `\u{a}\u{e}\u{4}!7 `3H\u{19} (\u{3}4!\
        = atc5!0 aWU=!7 az\u{a}y!@ a)o\u{8}!  `6I\u{e}!  a\u{13}B'!) aSZ[ \u{13}\u{b}h!> aJ~\u{12} ?+\u{17} Z`$ \u{11}L\
        \u{1c}!& `'M\u{1f}!' a\u{13}E& I99!+ `\\2o \u{1b}?p \u{1}(\u{5} xT/!E aaga!! `\\4r!# `Vi\u{4}!A aTe\u{11} Tw\u{1d}\
         \u{7}\u{0}\u{1d} s]@!3 `\u{2}\u{19}F!? a3\u{6}] ynl Mr|!& a\u{19}M0!: a\u{10}\u{5}\u{1} \u{17}k! w\u{19}g \u{7}\
        o+!\" `vEf!  `\u{1}\u{e}l!\" `|9s!# a~\u{17}{!  aK;\u{1} \u{2}d% T\u{16}%!  a\u{7}sf!( apno P!\u{9} jy\u{d} YC\"\
        !\" a?n]!  `Y=l ~\u{6}w!( a\u{7}2( \u{b}-, !WY ,~\u{2}!B a\u{6}E\u{a} \u{10}F8!  `B[?!$ aEoS!2 a!\u{a}g \u{6}Sh\
         ` \u{10} \u{11}z\u{16} #\u{1b}2!! a\u{9}#K!  ae\u{1}\u{16}!< a\u{1a}\u{e}. \u{f}\\: ~bC!% af*& \u{1}G*!, a^\u{18}\
        y!; a*\u{7}% q/9 J$\u{a}!) a-,E!! `8GO 30w!! `O\u{0}\u{14}!E ap\u{a}\u{16} ox$ P\u{1d}\\ 18\u{5} [\u{1a}\u{8} 3\
        \u{14}\u{17}!! `\u{5}\u{d}6!B as5E!: a\u{1c}Fw \u{7f}P$!  a\u{1f}\u{1d}p wX+ F8- %#L!. `\u{17}\u{8}\u{7f} :\u{a}\
        ! `{6 \u{e})F \u{14}|W!  a.m\u{c} \u{14}C\u{16}!> azD8 UGk!  `M\u{14}~!/ a9\u{3}3!# am5g sfu!5 a/\u{13}\u{13}!$\
         agj- #\u{d}0!B a~\u{d}\u{1f}\"\" `( `@*-!\" awnc \u{2}Nf!% `\\rj \u{3}kv!? a\u{1c}i9!: a^\u{4}T!6 `Qok!! az<v \
        N%z!: a\u{12}A\u{14} T3# \u{b}3M!  a2C\u{a} ]}\"!  aW8:!$ a63O \u{16}|| \u{1c}!}!7 a\u{7}\u{19}\u{7}!! `\u{2}3>\
         p5b!\" a\u{10}ei!! `\u{1c}\u{12}p!? a\u{12}'\u{a}!/ a]j\u{b}!  a\u{16}a\u{e} _\u{7}<!6 ` _~ \u{6}Y>!, `\u{9}MA\
         eLo!> aL9w!? a\u{13}1}!\" ah.<!  ar\"A!\" `N=G!  `ORq!8 a\u{d}\u{7f} !  a70n!, aJ\u{9}\u{11}!  a>&O!3 aDpd \u{9}\
        +z!0 a\u{1e}8\u{1c}!% `L\u{14};!( a:E=!B a~\u{1a}v!) `[\u{d}, |wE <\u{1c}U \u{1a}e\u{5} T|\u{13} 9r\u{17}!  `>2\
        *!: a\u{9}jb n;\u{f}!% a6'\u{17} mV  9S.\"& `8 a\u{b}CG -%f!- a\u{f}}g s\u{a}* RFQ!  a``\\ \u{7f}Tj \u{1e}jp!E \
        a|Z*!  aGn\u{5} }\"\u{10}!! ah4= /\u{5}x!+ `4\u{9}S!7 a<Xh!! `@\\\u{11} zdj \u{10}\u{8}s!6 `dg\u{c}!B a\u{1}:9 \
        D,=!  `s\u{15}R!; a\u{4}BS!! a\u{f}cW!8 a*gm \u{2};+!. ak<0!* `}\u{0}?!# `8F' cu, ?P\u{15} \u{f}` !4 a0HB!0 a<i\
        }!  a\"I   \u{15}/!. `y*E!* a\u{17}\u{9}b!8 a\u{1d}\u{18}\u{0} (,0!  `\u{12}jK!4 a\u{8}\u{1e}R!E a~^u \u{a}]\u{8}\
        !B a\u{9}\\v!3 `\u{9}Sy!7 aqp- \u{d}\u{1a}7!  a)\u{a}9 \u{12}*@!\" a\u{1d}En!1 a\u{19}E\u{4} e\u{c}\u{11}!  af\u{16}\
        1!  `2|\\ fHy!  aZpy!! `&V\u{a} ><@!/ aJRA I\u{7}L!  ab\u{8}q \u{11}h% T\u{4}J!) af}k!@ a``u!  aq\u{17}u!  aL~.\
        !1 a\u{9}\u{13}C 2\u{15}h!  a\u{9}}o!  a\u{e}(\u{5} g_\u{5}!' a\u{1d}a)!: a765 kv9!: aH8K!< a`>K!= ab1_ ?\u{17}\
        q M#\u{1b} U%; \u{d}=\u{15} Kp\u{1b}!@ a\u{11}\u{7}9!8 asnX x\u{1b}o!7 az\u{d}G (\u{2}~ RLN +<\u{7f}!4 aRM)!+ `\
        CVY \u{14}F]!3 ahF\u{7f} 7\u{17}\u{a}!' atJJ!  am\u{12}]!  a,dd!  `\\=s Z\u{1b}{ \u{1c}7\u{18} #\u{1a}L ^:^ mEr\
         UA\u{1c} MJj \u{1f})\u{9}!6 avd  9lr \u{13}T\u{5} \u{2}\u{11}/ +.V!B a|!{ XV\u{4}!/ `yS\u{13} 5^\u{14}!! `*\u{3}\
        r \u{4}u\u{a} K9L M\u{12}X <Vv b\u{18}\u{6} \u{4}\u{7}\u{1b}!8 abcG!  `P\u{17}P ;@S!< azyX!' aY:_ hzm!  azau!  \
        aV+d \"\\\u{15}!. a\u{0}3! T>9!  `=fP 3\u{14}R!0 a^F\u{1} d0\u{5}!@ aD[\u{18} `\u{13}l!+ a\u{12}\u{c}< jSC \u{4}\
        \u{11}P!6 aWD\\ Yg\u{7f}!: a\\R) SS\" \u{13}\u{1c}4!  aDi< (r= h|c!3 a\u{13}7% ehn!! `e9y!= aA\u{5}\u{f}!# a8X&\
         9`; 63r!  a}B\u{0}!  a>#\u{16}!6 aG\u{1}*!* ai+2 w\u{5}4!E aL\u{4}8 irN n\u{11}c!  a/\u{5}$!$ aw=( 3ZW QF\u{5}\
         s_\u{e} u\u{7f}# y@\u{3} Jrv \u{14}:\u{7f}!  aZ^\u{1a}!9 a?\u{14}\u{1d}!+ a,\u{0}  [9W \u{15}a`!# `}]g!  a[H\u{a}\
         5h9!  a,4\u{c}!> aN<\u{1d} \u{5}#\u{1e}!  a'\u{17}Y Tsa!? a@\u{12}t J|\u{1c} \u{d};&!  `8RS \u{13}4o\"# `  `-]\
        \u{6} +A\u{15} n'\u{16} w5\u{1b}!A a{p\u{1f}!B a%\u{d}%!6 ae/i 43\u{7f} d<\u{1b} i97 3Hv!+ `yF}!  aXD\u{1a} \u{1c}\
        q\u{1d} ue1 5Lp XW\u{14}!) a.k\u{1a} \u{c}\u{19}\u{1b} m_.!! `YTV \u{b}F\u{16}!3 `E9L \u{17}bd!3 `'C~!  `\u{3}O\
        \u{5} T'4 w\u{11}G E~g \u{11}?~ \u{4}\u{14}7!7 `\u{17}H\u{8}!  aB~S!- `\u{7f}\u{8}\u{6}!  a\u{5}'K!  aG\u{e}h! \
         a\u{1}9\u{9} T\u{d}C!- `b@L N\u{16}n!  at\u{4}& 4\u{17}`!7 a(S5 \u{15}8w ^Zz!: a\u{1f}\u{1}? _\u{8}H \u{f}<k!1\
         `iH\u{1b}!  a^H1 Q-a  (\u{4} T'\u{8} ],\u{10}!8 agr\u{11}!> aI\u{5}\" c\u{5}.!7 `xy2 104 p\\W Ky} Hw\u{7}!  a}\
        =\u{10} A\u{8}\u{1d} \u{7}\u{18}M!& a4qU!  a]Af %%\u{7f} |-\u{b}!6 ``!* \u{13}\u{11}* 6$;!\" a-NF MQn \u{16}\u{a}\
        u 0|v!- aa\u{1f}\u{6} \\~6 3aY @\u{14}\\ \u{2}m\u{1f}!/ a\u{12}\u{15}H f\u{1}W \u{16}bG >_N!  `\u{2}\u{15}T!+ `\
        \u{d}xc!  `q\\k!\" a\u{f}\u{1f}\u{11} jW\u{18} w+'!  `Y|- N1M!? aIm^!& a!6e \u{10}k\u{1a}!  a\u{6}\u{1}<!5 abxa\
         \u{18}\u{5}t!* ar\u{f}\u{1c} X%&!> a*\u{5}3 6c6#+ `- `* `/\u{11}R =$Y s[\\ \u{d}-w!6 `Lty IN\u{0} Pj\u{10}!/ a\
        %N\u{14} \u{6}\u{1f}\u{18}!- a=\u{a}\u{1f} TGw cz$!# `.nO!C a\u{18}Zb!/ ak[\u{b} N:# d\u{0}s !+\u{2}!7 `YT- 6\u{e}\
        4 dKY 1\u{b}g!= a\u{9}\"y!  `GrH '$K!  `~Mg!  `Q\u{1a}q!8 a{\u{16}G!# `2\u{b}I!% `tL[!\" aDl|!' a1\u{18}\u{10}!\
          a1\u{10}\u{16} H%4!5 `\u{0}\u{0}4 FH9!= ab%< _\u{16}S!  `h\u{c}{!% a\u{14}OK \u{1f}YK!E a\u{4}?R xVg f@<!. a)\
        :H 3m\u{0} \u{7f}7\u{14}!E aEbZ!! `,<g \u{a}N\u{9} u+\u{13} \u{1d}\u{e}1!8 aH\u{1f}<!) aGQ| ef\u{e}!> a|2\u{c}!\
        8 a5\u{18}\u{9}!: a\"!J xRS!B as\u{a}*!; a%\u{14}g!# `xX~!  al$\u{b}!7 ac\u{e}\u{c}!6 ai\u{18}#!1 aX\u{e}/ \u{12}\
        \u{e}8!  acPw \u{1}\u{1b},!: a{2<!3 `\u{4}2H!\" `5HW 3\u{1b}^ \u{9}$d!# a2b  L`l <+t S\u{e}\u{b} ;\u{f}\u{18}! \
         `T\u{4}5 \u{f}\u{d}\u{a}!6 a(LU \"ea!7 aj1f c K ;@l $g9!  `2Tc \u{6}\u{7f}o \u{17}\u{14}~!& a*b\u{13} mL/ \u{6}\
        e1 )q\u{c} \u{16}l*!6 a+E:!! `#H\u{1b} <|4 \u{1a}\u{5}o!9 ao>3 q]K!\" `yJx!# `l w!3 `N'\u{7f}!  a8 \u{8} ,l>!< \
        aA7Y 4\u{5}c 0}{ \u{9}&|!/ a\u{d}G\" \u{10}^R \u{1b}!_ WU\u{8}!  `.:\u{9} >q\u{11} nnB!% `i\u{2}[!\" a\u{1}\u{4}\
        k lVc j\u{18}k *U\"!@ aG.6!/ a,1H 5\u{12}R!  a\u{1c}\u{1e}Z!$ a\u{1d}8[!# `\u{b}\u{1e}@!, `\u{17}WB oZR :(V .Sx\
        !  `F!\u{d} QC' v*P!  a8Dd :rx!  a5Ya!% amy\u{7}!# `\u{14}T;!> a!8( \u{b}gY (u\u{1c} E\\<!7 a\u{1b}iQ!< a\u{1d}\
        eS d\"u Mr\u{1}!& `O\u{19}\u{5}!, a+{C 95g!  a?'o!  `=;\u{0}!> a$/\u{19} ]Q\u{14}!E a\u{12}\u{7}R \u{7f}Dc \u{7f}\
        {d!  `Mte K\u{1f}z!E al}\u{19}!= aC\u{1b}U!> aQ\"j X\u{0}n!$ aZS\u{9} fa> Y&J \u{c}Q\u{13} g[4!# `\u{3}\u{7}9!/\
         a;pD \u{1}\u{3}~ [?M!- `\u{1f}\u{1}t!  ae\u{1d}{!E a\u{3}XE!8 awt\u{17}!B a\u{6}a0!\" a\u{e}\u{2}z!? aS+|!? a \
        mq S{\u{d} \u{13}lb \u{19}\u{2}k =om h2\u{7} @_\u{15} RNk!4 an[\u{c}!: a|\u{c}I!E aZ@\u{5} 4\u{b}\u{13} WO#!/ a\
        \u{18}eA coS!@ a\u{15}CT!/ arh~ d\u{1e}, \u{7}\u{7}y V$\u{c}!! aVw+ !|3 bA\u{1a} \u{15}r !+ a\u{4}0+ JNC w>_ b\u{9}\
        _ \u{9}kw L\u{c}\u{15} B'Q!( a\\M\u{19} \u{2}\u{1f}A!> aIf0!? a\u{6}pX!  a=6[!7 `\u{7}t\u{19}!/ aai\" A&= \u{7}\
        BE!! `+!p!3 a%p\u{1c} GU.!1 a\u{13}(N \u{16}L]!8 a'\u{0}s #]\u{3} m\u{6}U #/\u{f}!  aK\u{1d}\u{3}!! a\u{8},\u{d}\
         ^A= <?? bFH!= a)3g!& a2\u{b}x Nq=!  ad8k \u{11}\u{c}| ~}B &9Q zb` Fa\u{a} h+\u{17}!+ a\\S\"!$ `+n3!  aDII &\u{8}\
        J!3 a\u{1a}9M J^i wmu!8 a]n\u{e}!  `DP8 $bC!! `V\u{1c}^!8 a\u{7}>a \u{1c}El!3 `z!|!@ a\u{3}\u{7f}\u{1} T\u{a}\u{15}\
         ^:f $p\u{5}!  `R\u{0}% IS7!$ aY<M!+ a,\u{1e}U \u{a}?&!E aV}G!/ aA~Z!2 a.\u{1}g 1r\u{17} 8X\u{1e} }\u{e}G!' ar\u{18}\
        z!7 `r<{!3 `nZ\u{d} 5w%!# add5 P`7 +\u{f}O 'YV \u{19}~^ \u{15}v\u{1c}!  `\u{13}j@!  `[pN ape cs\u{b} 7-\u{11} 9\
        W\u{11} D\u{1}\u{10}!> aXw' Ipe!? an>\u{e}!  a\u{1c}#\u{11}!  a#3W \u{7}ka!! aUvc!@ a/:d!4 a\u{6}7e u6o d\u{3}\u{c}\
         \u{8}\"a!  a\u{17}Fq!; a\u{1c}>\u{f} \u{11}5\u{1d}!( aj0$!E a7tk!  a(as \u{3})v \u{12}<{\"+ `* `*N{!  anF\u{d}\
        !: a]-b z,d \u{12}\u{e}n!  aF\u{9}\u{3} \u{14}]\u{6}!B a\u{7}8\u{d} rsB h2s!  aY\u{2}w 8q|!A a\u{16}&\u{c} m?` \
        a-o ;@~!- a=\u{12}~ =J2!4 aj39!6 aoj\u{7f}!  a}i\u{8}!% as;\u{a}!= a\u{0}T;!> a6\u{8}[!? a*V\u{0} 8YS zX0 -OB! \
         a1Jz!$ `\u{f}i\u{13} \u{0}5Z!9 aDd\\!@ a!Ue H\u{1b}t!  a[\u{1e}\u{10} mT\u{13} \u{18}9>!> a[WK!: a\u{0}\u{7f}d\
         \u{1e}2g E\u{1d}u!7 a#\u{0}\u{9}!3 a2~\u{16}!  aph+!! av\u{11}\u{5}!\" a9B\u{1b}!  a\u{10}pf!9 aW.h &3w!6 `\u{14}\
        \u{f}\u{6}!  aDq\u{1a} S6m!  a\u{1f}t\u{3}!, `\u{8}e) <Y=!\" aBfY!  `6`[!B a\u{8}P\u{1d}!  adr- 6+.!  `uc{!! `\u{11}\
        \u{16}\u{17}!& aDA/!/ a~<L \u{9}\u{b}c!/ a\u{19}3\u{b}!. azx8 ]tI j)Q vNZ!  `V}` \u{7}>h!  `3]m %L` =\u{7}\u{7f}\
         @&\u{3} ^T?!  `\u{1d}ml .d\u{1c} \u{18}q#!$ a[X+ \u{7f}\u{a}s!1 aDEw!8 a\u{3}r\"!  a8lu!. a\u{1f}\u{1f}* \u{8}\
        \u{1c}-!  `\u{9}64 K\u{d}? ct\u{e} \u{16}~\u{1b} WF4!/ a$/I \u{1b}\u{18}R!! aIA\u{2}!B a\u{0}\u{1b}\u{4} -\u{17}\
        / 4C?!  aw!\u{3}!6 ahHB t?X J\u{3}%!9 a1\u{3}A!  a\u{14}j\u{1b}!  ayc3 \u{15}IH fMQ!* a\u{17}e|!# a\u{9}p} ^\u{0}\
        \u{16}!; a\u{f}n' \u{5}\u{9}= U\u{15}\u{12} \u{7f}u[!! a\u{f}\u{5}\u{16}!@ a:L!!! `lY) d6+ .w2 \u{d}Oi kSu!7 aR\
        \u{1f}\u{7f} \u{1f}W6!1 aa<u!  aW\u{b}u!$ a|aW!  aU6c B o!6 a\u{f}J| <\u{a}\u{a} )`\u{d}!0 a\u{19}\u{18}(!# `@e\
        E!C aM5d!# `\\H\u{3}!\" a-\u{f}\u{12}!& a\u{2}r\u{13}!: a\"\u{19}i h-l!# `\u{12}\u{16}\u{8} 86\u{1f} \u{1}\u{19}\
        5!6 a~I\u{0} \u{1b}{\u{9} *\u{1d}\u{e}!6 `\u{7}s_!0 ao\u{14}a Yh\u{1} R_2!( a{-G!8 aY8X!, aXx\"!  a';\u{7f} }Y\u{11}\
        !8 a\u{c}g< ;WC!! a\u{1f}\u{13}Y!\" a!\"^ \u{4}Zh igo!8 a\u{2}\u{1b}\u{15} >\u{c}  Td:!= a7^> \u{1b}|{ T\u{c}\u{3}\
         \u{15}\u{7f}*!# aq3a!  a!9b m0Z \u{9}Pi!/ a\u{10}N} }L\u{2} ?D\u{13} 1n\u{1c}!E a`@%!  a\u{1f}]c!8 a$$d hFp!8 \
        a>j0 /[|!C aK\u{13}V 5gd 4\u{19}1!) `W5g!E a\u{c}yt y4z uR\u{17} b&4 d/A \u{3}\u{4}F `^o!  a6{= &\u{19}U!6 ah5j\
        !7 aGp\u{7f}!& a\u{16}++ Qi0 `#U v_\u{3} l;  9f! z\u{16}E!7 aqct m4\u{1d}!  `t\u{16}K fk) f|*!3 a\u{1e}}E \u{2}\
        uF!# `\u{1c}#V }\u{f}t!% `|3\u{1e}!9 a%.' x\u{5}@!B aa\u{f}F!7 a_\u{1}M!. a{Q`!+ `E\"t!) `yd\u{1d}!9 a=X  J\u{8}\
        . \u{1d}t=!; a`eW!? a!(\\!7 aWl'!  `$\u{3}S!= a\\2{ 8)\u{5}!A a\u{15}c\u{c} Y\u{e}\u{16}!E a-5)!7 a\u{4}|, 7$7 \
        ]U\u{6} gW\u{9} Ze\u{1c}!- `\u{1c}?>!@ a&\u{16}@!: a\u{12}TT!+ `1F\u{10} G:\u{14}!3 `\u{18}e)!B a\u{1c}S1 U_B \u{16}\
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
        JH!# `8\u{1b}k!B aS\u{12}z!  `UG} CO\u{1} 8O\u{2}!  `Mp\u{11}!> ak\u{1}+  1>!2 ax\u{6}F!* a$aP S?o!: a\u{7f}\u{16}\
        -!: a\u{1b}G3!? a\u{1}G8 chH :8X!  a\u{5}5r!= a.6\u{7}!7 a+*`!, a\u{d}\u{d}I!6 `b1U \u{c}\u{1c}n RR;!2 a\u{16}\u{e}\
        \u{3} 8P8!  a\u{a}+? r\u{13}I 1=L!2 a\u{e}!O!9 a|\u{1}] g!s \u{1a}\u{1e}#!0 a5fJ!  ac\u{1d}\u{d}!2 a\u{16}\u{1f}\
        *!9 a!]e!+ a\u{9}\"j!& `K\u{7}j ^#\u{3} 5\u{b}\u{1e} X\u{4}. \u{f}N5!9 a]0d ~\u{b}m!! `r=\u{4} ]d\u{16}!+ `A|3!\
        / a}\u{3}6 -3c!1 a4-\u{7}!6 aF\u{10}'!  `\u{11}Z~!  ah|\u{c}!@ a\u{1a}t$!! ayd4 3\u{7}\u{1c} Idf!  a\u{10}*\u{17}\
         \u{7}\u{16}! -\u{a}; \u{0}kF!! `}5}!2 akj\u{9}!$ aJ%\u{14} R@K!  a2oL!! a9fM!B aD;P 3:Q!  `\u{f}\u{1}S!  a\u{a}\
        Ar!  `NHL!/ a\u{16}1j!  ayJ\u{3}!? aX+\u{16}\"! `\" `A/\u{1d} o\u{19}N!: a>9O >/Q!! a\u{0}T]!; a$&q 7(U 6c\\!: \
        an\u{9}v 5\u{11}\u{0} \u{b}K\u{3} kM\u{1c}!< a<ug 31{!4 aL'&!- aUY/!- aw\u{6}< \u{7f}\u{15}W!/ a\u{12}Ci!* `<>>\
         \u{8}\u{d}m!8 a>\u{f}r j#~ ft+!# a:\u{18}B \u{1}dK j7o \u{7}\u{2}\u{1b} \u{8}\u{1e}s Uz\u{1}!B a\u{17}\\\u{d} \
        Dp6 \u{b}58 &GY Yui \u{8}< !@ a)z* e$U \u{0}:\u{2}!  `}FH $\u{d}I \u{17}.e #\u{15}\u{14}!  aw/*!  ap3N!\" a`\"i\
         V\u{1e}\u{1e}!. a\u{8}.!!! `t\u{12}? 5HD!E aY\u{1c}Z \u{16})k (lm VA;!  a6\u{18}@ \u{12}\u{15}A t.\u{1b} \u{10}\
        \\1 \u{d}}T!E aO@Y \u{11}\u{7}\u{4}!@ a+U\u{15} \u{1f}\u{a}, }!4 \u{1d}<8!  `\u{e}&P!+ aN]a M`j!1 a\u{0}\u{b}\u{16}\
        !& `WM\u{0} 9>\u{11} \u{c} ? ymT!* a4JA cf\\ Vf}!> a\u{1b}B\u{5}!  a\u{1f}lQ!* aiqw mn\u{1}!6 `q\u{6}\u{8} e\u{7f}\
        \u{9} M\u{19}\u{1e} 4u9!  `l~Y!  `\u{f}=f!  `''\u{9} z\u{d}\u{e}  \u{1c}0!: a\u{7}Kp!  acM\u{2}!1 a,y\u{8} E\u{a}\
        \u{a}!  a-?\u{c} P[R!? a\u{5}@\u{17}!\" `&^O $B\u{d} g\u{1}N!7 aZ\u{16}^!8 a\u{1b}2s!8 a[1F!! `\u{4}\u{f}\u{4} \
         +\u{1b}\"# `  `;q=!  aXdK!> atw_ O\u{f}s!  `\u{4}Y< 92D \\\"b ,\u{15}o %x\u{7}!! a$j2!3 `\u{1e}R6 =)c \"Ed!! `\
        \u{7f}x\u{19}!# a!\u{1c}S wyc \"\u{9}I!) a;\u{f}K!  a\u{4}ld!+ `\u{7}t| }R6 kGR tfV q\u{5}{ \u{14}\\D AHd \u{1}\
        H\u{d} agM [\u{11}W OO\u{6} U\u{1}\u{8}!0 af\u{0}y @m\u{7} \u{1e}\"\u{f}!8 a55\u{1a}!C aq\u{13}s \u{1f}<\u{11}!\
          aU\u{c}\u{1c}!* aTGY!; a%T\u{1} /*\u{a}!> aAi;!$ at6L \u{3}~T!0 a \u{1b}q\"! `$ `H}~ \u{1}\u{e}\u{0}!  a;f\u{d}\
         a7\u{17}\"  `= a@K3 Jj3 Ad4!  `HO7  rB!D ao\u{1a}J!! `|ER!* a\u{1a}WS!6 aT\u{16}^!4 a@\u{5}` TQ) \u{6})V!8 aqB\
        e b\u{c}\u{f} W\u{0}9 )KI >{c !T\u{c} wP !& `^\u{e}! j\u{17}@!2 ai.O!! `Pv\u{a}!  aIk~ F~\u{c} L\u{5}2!2 a\u{b}\
        [\u{0}!  a]9\u{c} {<L X'N!: awQS =g`!? a#Qf 5zy \u{10}:\u{13} >Q\u{8} )jN!= a*?^!  `\u{9}ei '/k!  az/\u{18}!+ a\
        \u{16}\u{7f}C!! `_\u{12}\u{e}!  aI\u{a}k eC\u{2}  z& s\u{3}&!6 `0m7 nUH!  al3T!3 a\u{15}{t \u{1c}\u{3}\u{e}!! `\
        .B\u{11} -\u{14}! j\u{d}F!E a\u{c}3u!3 `\u{0}\u{2}S!* `)lu c-\u{5} Kb\u{c}!> a_\u{3}7 x\u{17}F \u{16}]S \u{15}p\
        x n i /=\u{13}!# `'#U =\u{8}_ n2c!- `HKD!= a\u{19}\u{8}Z e6a 8Pj!  `+8_!= a\u{8}Ej!: aNNu!* a\u{1e}A\u{a}!  a\u{3}\
        R\u{19} )[\"!* a/\u{3}( g(] V.\u{5}!8 aeb\u{a}!# `(%-!7 axm1!  a$:u!  a\u{d}W) \u{f}s] {pa!  `=\u{1c}~!& aUB\u{1b}\
        !* a;\u{1f}\"!  a\u{11}\u{1b}d taw!4 aC=~ LM0!# `4<r!  `=\u{9}\u{1} aw\u{9} \u{3}C_ \u{8}m5 k\u{a}G!. a\u{2}'c!\
        ; a_Sw .H{ \u{1b};\u{19}!  ai8$ [m% #T0!8 a<DY \u{1e}\"{ ^\u{6}\u{3}!! `\u{5}\u{15}8!, atFt!# `$0\u{14} D\"[ f\u{b}\
        _!4 a{\"a!' a6\u{12}/!+ aKc6 \u{e}3B!8 ah \u{e} 1y\u{f} \u{12}\u{19}\u{10} \"Q\u{17} N\u{1f}\u{a}  \u{1a}$ K\u{a}\
        e!3 `\u{b},q SJs!# a\u{e};\u{7} \u{4}-\u{17}\"> aC a\u{13}DG!# `S\u{13}k!\" a\u{b}U~ .>4 (p?!  a|$F ;d+ \u{f}\u{11}\
        W!  aOQn %fo!# `!J\u{11} \u{4}\u{4}' ffs!  av;\u{1d}!& a\u{17}\u{1f}v \u{0}B\u{8} Qxf [,\u{16}!6 `$~&!  `:PK g\u{16}\
        L ]3[!8 a\u{14}\u{c}h!  a[4k!? aB\u{16}\u{18}!+ `\u{17}l/!- a\u{1b}k1 lDF!, `W,\u{c} \u{7f}w%!  aLfu!9 a~\u{e}\u{1f}\
         &|  \u{18}\u{e},!- a_!n \u{f}\u{19}~!& aZ+6 .(7 \u{d}}D \u{3}\u{10}M BNO!8 aD/f g\u{14}|!A aZ\u{19}\u{6}!= ac+\
        \u{e}!$ a-{+ >LA!' a\u{19}-B!% `\u{8}Cb!? ajXz ]\u{e}\u{17}!A a)n\" pF; qH, B\u{18}d =l\u{9}!( aDO\u{1e}!= a2_D\
        !+ `\u{19}MH!4 asTM b^\u{d}!& `\u{13}\u{7}\u{e}!  `;\u{1a}\u{e} Z'\u{13}!# `\u{12}C5!  a2IC UYW X\u{1f}] 2>q f>\
        r %M\u{15} \u{d}D\u{17} kK4 Wn} mD\u{7f}!. ao\u{9}\u{0} \u{1f}\u{2}:!! `a\u{d}\u{7f}!. a8Q\u{4} 7.@ kuP ]\u{5}V\
         S\u{d}] %wf \u{19}1\u{4} ,2\u{7} ^\u{f}\u{14}!C a4x?!8 aR@s aP@!& a+\u{18}M ?)c!6 `o\u{1}\u{1}!  `!2\u{c}!  az\
        [\u{19} \u{4}\u{17}{ jvV!\" a&[W!! aS)w!  a3\u{1b}w \u{b}F\u{d} M'\u{1b} ';+ -Np!' a5\u{12}\u{1}!  `\u{a}$)!< a\
        Kr\u{8} Bf\u{d} \u{f}=*!% a/\u{1e}G!  a}lU \u{1f}7\\ \u{8}\u{5}}!@ a\u{11}\u{13}\u{c}!  `\u{2}4>!6 `%.Q p\u{c}u\
         \u{17}j\u{1a}!3 a4\u{1c}*!# a5)R \u{3}1Y!* a|a\\!, `\u{11}Ia A>t!& `vh}!  `8E\u{7f}!3 a\u{e}/\u{8}!( a\u{6}M8!\
        8 a%\u{1}I RCY!% `HLY \u{0}\u{7}_ Z\u{d}\u{7f}!: a\u{17}\u{10}\u{f} k\u{8}\u{12} \u{19}\u{4}\u{15}!' a-Q! Zet W\
        \u{d}}!  aI\u{15}\u{2}!> aOaT \\\u{8}g!% `;8\u{2} q\u{2}1!% am\u{19}J!% `\u{7f}8] &T\u{16}!  a{<;!, `@Th uG\u{d}\
         DFC $l\\!  `I#]!4 a\u{11}`` I\u{1e}\u{c}!8 aW3\u{f} \u{3}oH!$ aoK\u{4}!, a\u{13}\u{c}\u{1c} T\u{1e}\u{1c} F|i!\
        / a2b\u{c} m\u{5}\u{18} \"#>!6 ``\u{17}F!7 a,\u{1d}X pW\\!2 a8<s!, a\u{4}M\u{7f}!> af|\u{0} TJ+ B%\\ \u{2}C^ `\u{7}\
        o!! `5Sw!> a$(\u{16} 9N? e.A!& a/2F!1 a`\u{14}O l%U!9 aNEq \u{e}gx mk{ %K\u{1c} b\u{12}\u{1e}!  aG\u{10}v!2 aC\u{17}\
        v!: a;n\u{f} S'h =\u{1d}x!, a6R/!: a*{/!  a_~G!/ aQ\u{1c}\u{2} \u{9}n&!  aP\u{16})!D ar\u{11}8!, aY\u{2}\u{1b}!\
        \" a\u{1}\u{6} !  a\u{12}E\u{11}!1 `\u{1}}# \"ua o1\u{d}!3 a\u{2}\u{c}\u{12}!8 a\u{0}\u{1f}& 6\u{1d}>!8 ageA B\u{b}\
        O!  `\u{c}\u{8}\u{7f}!  a\u{1a}$\u{17}#% `! `$ `N9\u{0}!  a'T\u{17} 5\u{4}\u{18}!  `r;\u{1f} 9Ut Da\u{13}!' a\u{1}\
        %] g4v!< a'[{ \"'# hK+ m6] 4\u{4}m \\\u{7}y  \u{f}y!E a\u{11}p5 U\u{a}8!  a!2G WtY xd\u{10} \u{3}\u{d}\u{11}!( \
        aw\u{1b}$!3 `^t- }\u{1e}@!- `si\u{15} w\u{7}\u{1f}!* `22$!  adrB \u{e}\u{a}_!/ a\u{e}|f!< a}\u{1a}y <|\u{f}!/ a\
        \u{f}`; \u{11}SO CJ_!9 ankh!? a\u{6}m\u{b} E\u{10}$ p.q Alx!: aP3\u{7} ,\u{15}\u{16}!  a~)7!  `qvj!, a{F\u{5} \u{7}\
        vC!\" aP\u{3}^!  `\u{1}ab!. a\u{11}4i {G+!  aVf< U\u{2}H!9 aTB\\ K;^!! aI1k!A aj<q c8\u{16}!# aK\u{1b}3 \u{5}_j\
         O\u{1b}\u{a}!2 aU%( ;\u{c}, ~\u{15}=!9 ap%B YRt!\" aO^\u{1f}!! aJTb jpg Ptg!? a\u{1e}\u{6}\u{b} vH\u{1c}!! `e8\
        ( f#<!# a\u{0}_E!A a1^P!E a&_e uI(!! `R\u{1f};!& a\u{4};C!* a\u{10}YS tW4 \u{f}JP \u{2}Q_!8 aqVg!  a\u{10}O\u{17}\
         n`x i\u{f}\u{a} hAU X{`!) ah\u{a}s!8 a\u{0}{}!  aGZ~!+ `{\u{1d}\u{a} \u{6}xB!  aC\u{16}L \u{11}x`!( aNBg!E afb\
        \u{1b}!  `\u{3})8 nTN!E a;bR!  a)gZ ]Ob!! aUeq!B ay\u{6}+!& `tP, :'. \u{5}T1#1 `0 `, `\u{1c}.? \\NJ 7_a aY< lxm\
         80n!# `\u{3}D\u{1} [o\u{1a} q\u{5})!( a6Gi!  a'`4 t&F!3 `$tG m1t!? a0j{ \u{16}\u{10}\u{f}!/ a\u{f}@K n\u{16}{ \
        2j* \u{d}\u{7}?!= ae\\@!+ `yia!# `D\u{2}c \u{1f}9r!  as&~!: am'\u{3} )\u{11}\" \u{f}rE!+ a-\u{7}U EVr \u{1c}\u{7f}\
        ~ VN\u{4}!! `h\u{7}0!6 a]\u{1a}E!9 a\u{1c},F!# `\u{11}rM g\u{14}\u{13}!0 aK9\u{4} Zd*!= a+\u{11}?!  a.2@ \u{1f}\
        lH \u{1}TL \u{4}0n 'U\u{7f}!  a\u{2}K\u{2} T\u{15}\u{13} >\u{7}\u{18} w_- Tn=!% `8bK f_y {\u{18}\u{10}!) `J3f A\
        F\u{1a}!8 aXI\u{1f} W\u{7f}' F!e l\u{0}\u{11}!= a\u{3}}+ [g>!  a3Fj v5\u{3} \u{b}\u{1d}\u{f}!# a\u{1c}z+!# aB\u{8}\
        8 '\u{11}= <vS \u{1d}*] U\u{e}S!6 aD?]!# a}2\u{d}!E aS\u{1b}\u{15} \u{10}|.\"5 `& `|z1!= a'c\u{a} rC6 .\u{c}l \u{17}\
        '\u{16}!1 aM\u{d} !6 ar\u{4}. 6\u{1f}` %\u{9}s!2 a\\\u{1e}\" \u{1e}\u{11}\u{7f}!# `\u{3}I9 \u{16}^c!! aU\u{b}\u{1f}\
        !6 aLgE!8 a-iT!E alT\u{12} hy/!, a57R!: aqW' #\u{10}c!  `\u{4}1F +_/!& `UtI!  a\u{7f}lU \u{0} p!E akL&!7 aB\u{1a}\
        + S\u{11}F!! `z\u{9}S f\u{1f}| 6E\u{1}!? a2'\u{1d}!# a\u{2}56 \u{1a}\u{15}F W/U \u{1e}[s!  `\u{2}wt \\Y1 Z=@ M\u{1d}\
        E!, a>\u{a}`!! aE'\u{2} 5g& C\u{c}* 6Q\u{7} \u{5}b! \u{17}.' \u{2}#a!) a_q@!= aM[h F?r ^nf!C at\u{d}( 2\u{10}?!\
        B a\u{16}\u{d}C!9 aKb\u{15} \u{3}=' u/\u{5} 3tC!? a>pt CTO eQb!' a5\u{1d}v!  a\u{2}=\u{10}!C a\u{5}{\u{10}!3 a\u{18}\
        a8 K\u{1f}L!* a{tR \u{c}Gx!- a\u{f},\u{a}!  `0$\u{15} *\u{12}& r(B!@ a3\"\u{7f} FU\u{9} ;\u{17}\u{19}!. a\u{8}y\
        1!= aX\u{19}[!2 a9|\u{9} \u{1}\u{9}#!8 aHdE :\u{b}]!E a+A\u{9}!8 a];\u{19} ht9!+ a\u{1a}\u{6}S!: ab]\u{4} 5$\u{16}\
        !  am>r!  a\u{19}\u{12}t!\" am\u{15}\u{16} 5\u{19}\u{1c} {\u{1e}g!= at\u{0}k!) `&\u{3}{ ,\u{19}\u{18}!( aEK<!$ \
        `k\u{19}Y!4 ``R\u{17} qjC!! `;dJ!: a\u{4}\u{d}J!2 a\u{12}|V RsW!/ a\u{4}gb!6 am6y!! `?0\u{d}!@ a\u{11}\u{1e}\u{10}\
        !) a3Y.!& `0;@!  af D!! a>CO DrX!  `0J-!+ ahA? ~\u{1c}H!4 a;\u{12}\u{0} zL\u{e}!  aC\u{1a}+ >[v!  `\u{b}P\u{0}!\
        # `<$\u{9} E`\u{13} \u{18}k\u{15} q\u{17}\u{1e} \u{1b}U4!& a9%u!, a\u{2}x\u{14}!9 a\u{1d}\u{1e}I \u{15}\u{15}h!\
        1 a\u{f}}- a\u{e}= I<O!6 `o\u{6}\" b\u{1f}%!( aY\u{19}. W&=!? a\u{1e}}\\ ]Mg!  aS7 !! a~nB!$ a\u{14}\u{1e}H p`U\
         !3` \u{9}dt!  a\u{c}\\\u{13}!  `:u\u{1a} 40% p}O q&U rlX U\u{6}_ y=\u{5} \u{1e}[\u{1e} i\u{1e}j 6km \u{9}7, fE\
        \u{e} >9/!) aoo8!0 a\u{1b})r!! a\u{7}\"\u{1a}!8 a5\u{10}f \u{1c}a\u{d}!4 aw>\u{15}!< a}G*  q+ \u{d}}S!8 a\u{3}t\
        R!. a[=U '\u{1d}i!# aAm\u{1f}  \u{16}\u{e}!  a\u{11}\u{1a}\u{1e} SR!!! a(\\# t\u{3}S!! `DV\u{0} \u{9}|P mai!+ a\
        Sju!  `,3~ _O\u{10}!# `RN\u{15} \"w% 6\u{4}K!C aF+] Bo\u{4}!  `f\u{17}\u{11} |&?!/ aI\u{16}E!  a{jJ!  a\u{f}!, \
        \u{0}'2 #\u{0}K!: a\u{1}7Q!8 a=5\u{1d} s4F XL\u{19} g9Q!& `tPY N\u{0}\u{2}!\" a\u{9}y\u{6}!  `\u{16}r\u{10}!1 a\
        ?\u{1c}\u{1} jV\u{10} E\\\u{14} \u{3}-\u{1f}!# `a\u{1e}( yS4 ?\u{14}+ D#A \u{9}\u{1d}f!+ `q\u{11}2!3 `0M\u{15}!\
        . ad?(!\" aY`N!C a\u{1e}E\u{18} rP\u{1a} 0C(!  a]A@ )\u{3}\u{7f}!? a\u{e}\u{a}\u{9}!+ `\u{19}\u{1}.!$ a>GO!6 av\
        \"\u{f}!= a#\u{1}!!> a{^1 +o- 3W\u{10}!- aJ`& \u{a}M; \u{16}<A!' asdD!( a_\u{3}} VV\u{0}!: a3\u{9}/ K\u{18}0!  \
        `\u{1e}F8 bjA :XM!+ `\u{18}uW @Ob LT\u{a} L\u{1f}J!# a1PP!B a1 i C3N!' a5dQ!6 at\u{2}Z q\u{2}\u{e} \u{12}*) \u{12}\
        ?I!: a\u{1b}{\u{d}!1 aFf\u{14}!( a&40!C arSM =9\u{6}!  `=JE VSQ ?\u{1}q!/ ae\u{18}u!: a8sU!  a`Of %\u{1}f ht\u{1d}\
         /\u{18}H!; akIS!1 a\u{b}\u{12}T \u{7}\u{4}] \u{10}6i G=\u{e}!' ab\u{8}\u{13}!3 `TS\u{19} \u{16}k3 ^X: -NH nsW \
        \u{9}ea!  aEL, 8^N \u{14}'c!/ ad0v!? a\u{1c}N$ \u{7}4= !9S \u{1a}r\u{1f} u>I!  aSKM!- a+S{ -F\u{1c}!# `U^*!6 `W\
        H,!\" a\u{13}Q.!9 a\\'< :\u{d}D!# `\u{11}\u{b}\u{1f} vQ)!: a\u{14}%7!6 `rv\u{12} 3>E EKS \u{4}%\u{b}!8 avkM!  a\
        \u{10}\u{c}M Z%Q!  aA\u{d}W J\u{10}s \u{6}\u{13}3!# `LFB %Zm k\u{10}\u{6}!9 a0E\u{13} \u{13}\u{b}&!6 aPL?!3 aV-\
        X 3#i!1 aQY+ 1\u{9}F m_v!A aJ5\u{17} \u{7}q=\"! `: a_Mg  Q\u{4}!3 a\u{6},\u{9}!/ aUjw!: a\u{3}6B!A a{\u{1}I!E a\
        BD\\ J~`!3 a\u{18}QI \u{a}\u{15}- V01!6 ahh?!> a\u{f}\u{3}u EP\u{a}!E a\u{4}R: \u{b}\u{9}\u{2} XmI!8 a!3x \u{10}\
        (\u{f}!< a\u{6}*'!) a6_B!\" a3OD!, `A_`!= agDf!B a#K}!> a\u{19}\u{17}/ r\u{c}D |\u{f}q x|\u{5}!> a\\}!!+ `y_(!,\
         a'5L \u{b}9h!3 agl\u{c}!9 a\u{1c}(\u{1a}!@ a\u{1d}(! \u{7f}\u{12}>!  a6nM!: aiCR!3 `oVl Co\u{9} }xM T!\u{1}!  \
        aRQ\u{5}!  `F\u{15}\u{1b} jA  }k6!  a^\u{1b}> K8A!? a\u{6}tB 0*C 5M*!8 aj%\u{5} Gm< #(l \u{15}\u{f}\u{f}!3 `CHF\
        !6 a:\u{a}i {0V!2 `\u{12}4\u{7f} \u{6}^\u{6} 90?!, `?CY Qs\u{b} \u{9}h\u{1d} \"v\" iJ4 U#;!( als> {\u{1a}G \u{18}\
        #P!B a/\u{7}l 3\u{19}( \u{14}\u{d}h!) aG\u{1b}L!  a\u{1d}\\R \u{c}%T!- a\u{6}y\\!  a9A\u{16}!* `\u{c}5\u{1a}!, \
        a.V* 0`. ,z2 \u{d}\u{19}4!  a`B8!  anCl }\u{9}p Q'\u{a} @KI 96Q!  `>;O!! `!({!# `('\u{13}!@ aj>N :%e sT\u{19}!=\
         aM=*!& `j{V!  a09e&* `+ `- `3 `, `0 `\u{13}b\u{2} K9\u{b}!  a]sB y\u{1c}W!/ a.9X!  a\u{1b}op \u{18}\u{7f}*!= a\
        \u{8}\u{18}5!/ a[ a!E aS\")!  `\u{b}|?!9 a[Eb <xz!# `\u{b}\u{4}\u{8} n.' VQ, &\u{1d}` [*d!* a&9\u{1d}!  aWW\" \u{e}\
        \u{11}w \u{4}m( 2l9!! `\u{6}\u{19}e!B a#Xs :n\u{7f} w&8 #Xg !\u{d}\u{1b} \u{6}I'!E a\u{15}$> +GH ~>P!  acg\u{b}\
         \u{1c}\u{7}r F`)!  a4.7 :6Z!$ a=%\u{1c} K\u{9}\u{b}!6 aJ*F P2i f\u{18}-  Ug \u{17}N\u{3} noX!! aij[ KXq!8 aU\u{12}\
        r -\u{9}}!) `x\u{7}\u{c} \u{f}`; K\"\u{5}!< a,': \\Y` _w\u{14} 93d s/k!8 a?;k Br  %\u{2}7!0 aMCC!  a.gV ivm!\" \
        `&\u{16}\"!: a4\u{15}K W\u{1b}R P_s \u{10}\u{12}C \u{9}\"`!' `Hv3!  a\u{e}y: 52a!= aX\u{10}\u{b} LD\u{11}!  a[1\
        \u{16} }|6 MAX!! aI\u{e}^!3 a>zm aX\u{19}!  `\u{4}Z* \u{a}*P r'\" \u{1b}r\u{13}!% a|x' X*a!6 `+\u{9}\u{4}!, a\u{1a}\
        x& .>\u{1c} ;%5 .&F  4M Eaa 3\u{7f}m \u{1f}'\u{10}!: ayA\u{1d}!C ahJ^!  agt( Oj1!6 `Ct5!! `\u{17}%e p$f!  aN\"k\
         Tf\u{1} -yW \u{17}\u{a}Y!  an.\u{1f} XJ)!A a-/E!  a/2H!8 a-xd \u{c}q6!& aV\u{13}: ~)B n^\\ z|j!7 a~($!1 a\u{a}\
        <Q \u{7f}og {i' W(J!= aI9V!  `_gV!  av\u{1d}^!  a\u{7}E\u{4} rh\u{a}!  aM\u{6}\u{1d}  T>!8 a7\\^ H=\u{12} \u{5}\
        \u{8}\u{13}!< a2S0 cW0!6 `s.6 *iD Ulb sAo X&J!  `#P\u{1a} \u{9}x\u{1a} !\u{18}\u{1d} (XQ!& a\u{17}#\\!A aJkg!8 \
        av.r \u{16}e\u{19} a{  !zL!6 aSk\u{14} 9S1!= aYld!  auml!  a6l\u{18} Z5\u{1a}!6 `n\u{8}0 \u{b}\u{19}\u{13} !.\u{1d}\
         _\u{16}$!8 aC3_!9 a@\\a!) `}(h \u{8}`j PHs!% `D\u{b}\u{8}!  `\u{15}2\u{9} \u{e}T\u{11}!; a#\u{2}3 j\u{19}@ 49K\
         EXX Rmv _?j!2 azHf!& a;el!, aQ<\u{7f}!E aW.C!2 a7*R!8 a^z\\ mfs!@ ajE{!@ a\u{7}m\u{f} @L\u{13}!= a\u{1a}\u{5}2\
         j\u{10}Q!8 a\u{e}\u{12}n Bv\u{7}!A a&{0 Kx\u{12} c0\u{14}!9 a#\"M J0y!9 a\u{1a}\u{1d}z!! aIU{!= a-Z\u{11} '\u{11}\
        2!6 a\u{19}T: )&I L\u{7f}^!< a\u{16}hv!, a{~0!& `\u{9}\u{1a}5!\" a<Oh ]T\u{1}!  a\u{2}hR  Ce!/ am2\u{10}!< aC}d\
         r(f!> af|}!- an\u{7}c }9\u{5} \u{1b}-\u{9}!C a\u{11}N\u{9}!* `x+\"!  a\u{1c}<*!4 a\u{12}oA M4t yi{!, amf/ \u{1}\
        i4!: aLEL j\u{1b}M O3[!- a@Ro!: ad\u{4}\u{1b}!C aGt1 3\u{1f}P!* a(4U M\\Y 1d\u{0}!9 a(g\u{16}!  `#\u{4}N (Dx '\u{19}\
        7 Qqi :\u{6}\u{1} \u{19}\u{e}P \\Fe \u{1b}\u{1f};\"\" `6 `K\u{15}G hEb YU|!* a4t\u{0}!  aUr\u{1}!> a1\\e \u{c}a\
        n \u{15}kO eIV \"w_!9 a@D\u{5}!7 a!\u{d}( \u{9}74 q\u{3}>!; aY\u{a}> \u{a}2E L9S!  `F*\u{1a}!  `t$S!, `\u{11}4p\
        !+ `\u{13}\u{1}. ;KS k\u{0}Z!@ a\u{15}NX VSz!4 aM$] u\u{1c}r!  `G<- \u{4}oN!0 a\u{1d}9Z %D^ \u{1a}\u{c}e ~\"\u{d}\
         O7\u{1e} 9#c!9 a\u{17}tx g\u{1d}} h\u{1c}9!# a:JP!6 `+O[ `dh ,\u{13}\u{1}!E at1\u{8} \u{1f}cd!  aRH&!# ajS+!' \
        a)\u{16}F!' a\u{5}\u{17}\u{8} 7+?!  a&\u{17}E!! a)Fw ]\u{8}\u{18}!* a8A)!# aH\u{0}J >lQ!- `Ly\\!3 aS9m!' `E!s!-\
         a(ts!8 a\u{6}=} w\u{e}\u{19}!! `obb aRe [\u{4}\u{8}!8 a*R\u{9} }!C b\u{12}\u{2} W\u{16}' #@9 >&? \u{1c}2&!! `\u{2}\
        r< \u{1f}#\u{14} $W\u{1e} >-g!, `xP0 +\u{13}\u{6} \u{19}\u{a}\u{11}!E aFb$ MW1!+ `\u{15}3R ?\u{7f}g *jn\", `1 `\
        1E\u{17}!! `w|'!@ a2BG Ug\u{b}!  a(v\" ;\u{12}a 'I\u{16} ,t. _l?!8 a~`k!  aS\u{7}\u{2}!  `WC] W^K \u{1b}_h!, ax\
        i~ \u{17}\u{1}\u{e} \\G%!: a}\u{c};!> aZUt\"9 a7 ` \u{9}{!6 `&.\u{19} \u{10}:/!> az$i ?q|!# aie\u{0}!/ a0\u{5}\u{10}\
         %V4 \u{8}\u{18}g z\u{17}h!B a5/n ]\u{2}r 39\u{d} \u{c}L\u{18}!A a2_\u{2} \u{8}<\u{9}!0 aO]\u{14}!= aGu\u{15}!B\
         a\u{14}<N!B al#O U(n X\u{10}r XQ\u{1a} 9\u{9}? [4\u{6} #L\u{11}!  aa\u{e}\"!. a1}A!  aMMK!9 a\u{1b}WK!B a\u{17}\
        BU yH\\!# `%\u{b}j!! `0-2 yQ6!  `y\u{7}: SS^!8 abiq!\" `|X\u{0} {3C %(W W5X!4 a\u{4}hn 2\u{f}x!  a@\"\u{6} =c# \
        +\u{10}@ pW\u{2}!< ac4=!  `5\u{1}K!6 `qYV!7 aDy\u{b} .C\u{1c} o:^!) a\u{1e}5\u{6} \\Q\u{17}!A a\u{b}'H!* a55^!#\
         a)@h \u{4}ji!$ a\u{d}]\u{0} $\u{1a}\u{14}!# a\u{10}Q0 ;y5 \u{2}rR H}\u{7} h\u{9}\u{e}!! `+2F!# `\u{8}4Q!7 a\u{16}\
        \u{19}] *\u{17}\u{18}!  aCy, .i3 w|a [X# 7]? [dZ  nf u\u{b}\u{9} Q`\u{15} \u{4}V0 tD: \u{d}QI!1 a\u{5}W !! a\u{4}\
        g\u{6} 3\u{1b}\u{1c}!  ak'=!A aIBa Sek!@ a4\u{11}\u{1f}!! a'q1 kZ6 ISl!E a';o '\u{a}6 4XN\"# `! `huo!8 a\u{12}w\
        \u{9}!8 a\u{e}\u{8}\" k%5 \u{1},G!2 a\u{15}PM!  a\u{14}N[ \u{11}NS!  amVg a\u{d}F!9 an\u{a}Z A `!: aT4j S\u{10}\
        \u{0} r5\u{10} 0K3 H\u{6}F!\" a\u{9}\u{1b}G!  aPnI!8 aTh\u{d} \u{1a}>% C\u{16}; RH\u{2} >M\u{19} J@\u{1b}!/ a}\u{d}\
        \u{1d} \u{7}+*!\" a\u{19}\u{14}S #ts!D auL<!  a<9\u{7f} \u{10}tP \u{3}\u{12}Z!  `.G\u{1c} {\u{8}\u{1d}!9 a.\u{1e}\
        M 3\u{10}[!: ak\u{14}d!* `zAf \u{b}\u{15}k!= a\\q\u{0} %|\u{1}!3 alD\u{a}!  `. +!/ a\u{15}\u{f}Q!$ a5Hy!% a\u{11}\
        H\u{15} 0Iq tjw a8\u{12}!B a\u{12}\u{2}\u{1a} \u{1f}8&!9 a\u{6}}, s+; ?*Y!7 a)e_!> a(wc #\u{15}h 1K> .\u{11}K G\
        5c!6 a$[k \u{1d}_\u{6}!  aR\u{11}/!# a|c[ iA\u{9} ho\u{18}!E aRLg /7\u{6}!6 a\u{c}u\u{15}!A a@\u{13}*!' abw8 pP\
        > \u{0}/H!6 `\u{14}@P W+\u{13} N\u{11}\u{13} \u{1d}O\u{18} B4< |\u{1d}J!& `}x!!/ aH\u{d}=!  a_\\\u{f} |P\u{17}!\
        7 a6\u{12}.!B aF&\u{18} ]{;#+ `. `, `9\u{14}?!! `v+\u{5} km+!/ a\u{8}|\u{a} U\u{1b}\u{14} J\u{8}#!E a7lM!B a*\u{16}\
        l!  `*Zy 2\u{2}\u{1}!B a, \u{7}!8 a\u{16}P\u{c} \u{d}_\u{17} X\u{12}'$  `! `# `$ `\u{15}A]!! a[Zw nh !# a*2)!# \
        `\u{f}\u{19}_ mWk!  a`J\u{d} x,\u{1e} \u{19}\u{1b}$!! afW' \u{d}^+!  a\u{c}V6!@ a\u{2}!G!( a!\u{1b}}!> a\u{16}C\
        \u{1f}!B ai\"!!4 `_%@!4 axOe mB}\"# `6 ` \u{c}8 A\u{16}9 KB? =S\u{2} ,)\u{3} \u{17}\u{4}\u{19} vZ! \u{14}y9 xv\u{1a}\
         \u{8}V6!B auhT T\u{f}U B\u{12}\u{1e}!  a^G\u{a}!% `\u{1f}\u{1a}\u{15}!  a\u{18} !!* a\u{e}%[ Qwt Y0z f\"O!6 `i\
        ee 5\u{a}\u{1b}!  `*lJ!4 `<'( 9b( R\u{11}a ]Lh!6 `O\u{15}v \u{1}y\u{11}!E a>~U \u{8}Hi!  a\u{11}\u{1c}|!4 a\u{16}\
        w} S\\\u{12} q\u{b}$ $B6 w\u{14}Q!> aq\u{c}S!. a1\u{19}b!\" a\u{12}\u{4}'!3 a/D(\", `0 `EQ& \u{14}|F!/ a7\u{3}]\
        !  `\u{d}\u{1f}h uC\u{b}!\" `\\4-!8 aYr< p-A !^H!= aqB\u{2}!. a!\u{9}\u{e}!; aikS!< a\u{7}.[ K\u{14}2 Z)z | | \u{10}\
        3)!E ar\"  \u{f}\u{1e}Z 2(d!: aSdp 3/q ,\u{e}z!@ a+\u{16}\u{d}!# `\u{10} X!$ a)vx!) asA\u{6}!& aT\u{11}\u{8}!/ \
        a\u{16}q\u{19}!0 aJdP 1lj!C a\u{8}cr!? al\u{1}\u{0}!$ a^B\u{16} )\u{11}I ts} L\u{1b}\u{15} 1\u{15}\u{3}!  a6\u{1f}\
        \u{a} Jsc!  `\u{d}b\u{7f}!. aQw\u{a} \u{17}j%!@ a2oB mpt!8 a@k\u{1d} \u{0}5& )\u{1b}0 T%h!8 aeA) ;OB d\u{3}E D=\
        {!& `%CI!  a\u{1a}uU!  a\u{15}zX 6\u{7f}[ @&_ h\u{1d}\u{1}!E a\u{1c}@> |\u{4}a \u{10}s,!E a\u{15}0>!8 aL\u{3}Z!\
        ! a1z\u{16}!/ a\"@] Hn<!- a LD M I mCt #{\u{2} d]\u{1c}!# a4q#!B aF\\M \u{14}8R!8 akDi!  `7\u{7}x!> a+[\u{1b} .\
        \u{c}\u{1e} )C,!, a\u{10}2[ yY'!> a\u{1a}Nh \u{7}`~ \u{10}%\"!* a\\rQ 9yX!  a\u{4}ag >Qt!  a\u{6}\u{17}\u{4}!+ \
        a-2]!3 aczK!# `\u{18}\u{a}\u{15} l\u{10}T 7Bd mu{ M\u{1c}\u{17} \u{1a}|&\"! `# `tv6 \u{16}I` \u{14}yh!> aF\u{1b}\
        r \u{9}]9 \u{3}\u{1f}R!1 a1,b!& `5)\u{c} N\u{2}\u{2}!8 a,*o!9 aqs\u{4}!3 a\u{a}\u{1d}\u{17}!& `[|\u{19}!6 `\u{10}\
        hm!C a8,A!3 `8_s!= a\u{b}\u{13}\u{9}!  ab\u{19}\u{13} K2$ J\u{12}3 UDj!- a]7\u{9}!& `W\u{2}\u{f} \"FG!  aK\u{14}\
        R 1 i!  an\u{14}i!' ad\u{1}\u{b} B,,!! aC\u{13}/ |@D!  `G$N |\u{5}q!  aS\u{1f}\u{16} \u{17}\u{e}'!# `\u{f}8K H.\
        \u{19}!( a\u{1b}8+!$ a\u{9}TG jV^ m%\u{15}!= a\u{1a}l) \u{3}lz 'z\u{13}!7 `|\u{1c}\u{1b}!@ aS\u{0}\"!* an~+!6 `\
        {eW xp\u{a}!% `\u{c}Y\u{e} \u{1}X\u{12} \u{6}t\u{19} u9\" \u{0}A, \u{18}j>!/ a\u{1}2@!\" `\u{1b}CZ!@ a\u{13}\u{1}\
        `!\" at\u{17}\u{8}!  `)10 Ta2 /\u{2}k \u{10}Fq Q,\u{5} \u{17}\u{f}\u{10}!  a\u{9}\u{10}\u{16} \u{1c}o\u{19}!, `\
        yR'!  `\u{19}\u{1c}@!  `\u{11}9u 5\"v!8 a\u{17}\"0 Z\u{f}H!  `U\u{1d}{ \u{15}f\u{5} M5\u{16}\", `+ `\u{2};v!0 a\
        \u{13}u\u{6}!= a}~\u{1b}!% a_u+ Zv0 \u{12} !!# a|#\u{b} n\u{1a}?!7 aQ\u{10}J D`\u{15} A\u{1}( D\"P ;:|!+ `*\u{18}\
        \u{17}!3 aJ~\u{1b} L\u{1d}n \u{a}K\u{c}!4 aS\u{f}]!  `'\u{2}q!@ a\u{1a}rs \u{12}~x!' a\u{13}\u{5}\u{6}!8 a ZX!!\
         `\u{4}6d!2 a?\u{8}d V\u{2}o \u{10}Az!# a-\u{12}\u{2}!# akh\u{3}!1 aus\u{5}!  a1M\u{d}!B a43\u{3} _]\u{e} \u{9}\
        \u{6}3 5\u{2}X!6 `#T\\!. aE7' \u{16}HH!, `\u{f}N\\!6 `5D{ 7.\u{7} #X\u{8}!7 aB\u{13}:!3 `x\u{12}b z\u{1}\u{1c} \
        EAN eQ}!7 a\u{f}\u{3}\u{1f} \u{1e}(%!* a.\u{c}/ K\u{2}S!6 am\u{f}v \u{11}gz <iO!  `\u{13}.P!> a*\u{12}e!6 a\u{9}\
        p$ \u{f}~- \u{7}_/ #\u{15}2!7 a.\u{1d}R!  a\u{1f}\u{18}\u{7} \u{1}\u{14}A X0R!* a.qm!# `em\u{a}!  `sD\u{d} \u{17}\
        O!!* aVPH!7 a\u{15}\u{1e}X \u{7f}$w!! `\u{16}s} \u{7f}i\u{a} ls\u{c}!# `\u{16}0\u{19} Dg| QU}!, `\u{13}b(!> aEh\
        O!/ az\u{e}s!; ai8t!# a%!\u{19} \u{11}FY }/m!= a\u{3}^v!% aG}\u{5} \u{e}\u{7f}R \u{3}Td M t!> a\u{b}$\u{e} yX! \
        7\u{1a}7!= aBI` I3} \u{2}!\u{11} Q\u{1d}\u{15} 0e!!  `rJL \u{17}\u{6}Q [\u{1e}a!  a6Wd \u{1c}Ny!  a\u{0}ky!- aa\
        \u{1f}-!, `i\u{18}O!0 a>7m!  ac\u{0}\u{1d}#! `$ `' `6c' _\u{1e}B <N' 6k.!  a\u{c}\u{b}E \u{14}\u{9}d!= a'\\q \u{8}\
        \u{11}\u{1f}!> a_\u{f}$ lOz W\u{11}- DAA !\u{15}j!  aV-- b2; JIl!8 a6B\u{3}!# a;\u{7f}\u{8} T\u{1}.!- `\"\u{2}s\
         \u{b}(\u{0} ,\u{1}\u{8}!B a\u{12}HD!1 a,VQ!@ a6\u{18}c <s\u{7}!8 asi_!  ` Sw!@ a~@\u{5} #7\u{f}!  a\\X% J>I 3?\
        i \u{11}3x \u{8}5x!- ak\u{11}\u{1}!  a\"\u{a}= \u{7}\u{16}?!@ a\u{3}il!\" `\u{13}b\u{2} \u{c}i\u{1b} D^2!B a\u{1b}\
        IM!B a\u{c}.V [\u{7}7 s\u{2}Y EG+ K9B \u{2}\u{1b}g W90!% a\u{5}Y5!  azVZ \u{9}\u{19}e Ddg!\" a\u{1a}*t!  a2V\u{a}\
          a7 \u{1e}\u{4}: msL#0 `1 `, `L\u{18}W ^So!< a,mv!5 a\u{0}Q\u{11}!@ aOF\u{1c}!! `\u{e}Z& \\\u{11}I \u{4};\\!  \
        a\u{0}Eq \u{1a}\u{7f}\u{18} 9\u{17}9!8 a\u{7}\u{1a}q!- `\u{9}\u{e}\u{4}!# `Vu\u{6} Aq\u{18} 8\u{1e}'!  a'o-!E a\
        <\u{1d}; B\"E!= ac\u{1e}R \u{12}@u \u{3}\u{b}' o\u{18}? x8U E\u{d}\u{9} y\u{9}8 9dO 6~\u{b} \u{f}\u{11}A!E ab&P\
         U9] \u{1f}\u{0}\u{12}!  a\u{5}wL R\u{12}Z H\u{a}\u{17}!1 aUin!7 an5o ijs(  `% `# `4 `& `5 `$ `! `&];!4 `Gn\\ Y\
        \u{0}p!  aT\u{1f}\u{b}!1 `a|9!  `q6N!+ `5\u{15}b Tc\u{12}!5 atM\u{1d}!  aM43 ;\u{7f}4 U4\u{1b}!4 aM(% 4GI @\u{1c}\
        K!  `3\u{18}| 6=\u{11}!3 `ok\u{17}!4 ar\u{19}S >\u{2}>!C aT\u{18}V!& `yS\u{f}!# `oz\u{11}!5 aNr0 _36!  `EE`!? a\
        ial!  a\u{b}S!!* `\u{1}%,!  ` \u{1f}J!+ a>cd!  a\"E\u{e}!, a\u{d}8X!2 a(\u{9}r %\">!3 a\u{8}jH w-W!E a\u{19}C~!\
        > a\u{1d}]\u{d}!  a\u{13}4@!# aTDX!  aKfd!@ atez \u{6}*|!3 aQ?\u{14}!$ aEu\u{2}!B a*^\u{14}!7 `='5!B a6\u{1d}W!\
          `\\=w /:\u{17}!. a\u{2}_6!B a8yM!  `dJT!# `[\u{2}X 85\u{17}!  a \u{17}\u{17}!+ `9\u{1d}/ \u{e}~M g\u{1}R!  `\u{f}\
        xh!) a]\u{1f}s |2|!= a\u{1}\u{1e}B %uW!' a6I|!* `J\u{e}\u{9}!  `>:7 2Zi ^V\u{3}!: aYoa S\u{5}D \u{1a}\u{c}D!# a\
        [\u{18}M!  at\u{15}{!* `8\u{9}~ !<\u{12}!  `\u{3}'\u{13} !M!!? alF\\!E a$9\u{c} 9]\u{12}!6 a`zc!  aX\u{14}v!6 a\
        \u{13}$~ \u{1e}f@!  `\u{1f}]$!! `Y>&!! `\u{1c}D7!! `d\u{b}@!7 a?.c 0qw!E a#T\u{19}!$ aa0\u{1d}!> aT|~!  a;\u{1d}\
        ~!% a_7: 19b!% a\u{1}es!\" `G;\u{7}!  am~\u{13}!B a\u{19}NC!8 aa\u{10}K \u{1}\u{0}| I>\u{a}!% `\u{1c}M\u{a}!7 a\
        ;s\u{1a}!+ `IQ\u{1b} ~BP!  axRt \u{a}F*!# `\u{18}y\u{5}!  a/q\u{2} \u{1c}@#!1 `\u{1c}\u{11}X vX[ `88 d[K!9 a6AS\
         \u{13}&\u{17} X\u{18}p b$y 0az \u{6}B\u{8}!% `Qd> \u{7}\u{1c}@!# ``\"D!  a\u{b}2v!0 `vn\u{9}!= a\u{14}\u{6}'!!\
         a=i0!9 as^Z =5q!! `[8\u{18} \u{8}u0!  abb2 9_\u{b}!  al\u{e}L \u{0}wl!$ a{,H!: a`N^!9 avyl!? a\u{e}f!!# `\u{1a}\
        \u{18}G!! `\u{15}uJ 0KN 1rc \u{c}Qs!- `F\u{6}\u{18}!  a\u{19})' 5@*!> ac[O!? a,\u{1b}s!4 `* D I\u{18}\u{0}!  `\u{7}\
        \u{d}(!8 a*_y!$ `\u{a}R2!$ a\u{1e}<L!  a\"\u{1d}M g\u{9}R!9 a/np |A\u{12} \u{15}<\u{1e}!  a:A)!  `\u{b}\u{8}O!,\
         `\\N\u{e} 7U2 \u{1e}2K +5O \u{1f}/S!? aiFa!B an%\u{13} 0\u{15}\u{19}\"' `& `*\u{2}B!  `G\u{15}L 2[S Ost!  aav\u{15}\
        !! aFeH N\u{1e}P \u{2}\u{3}\u{11} Pm;\"  `# `lSG!$ aG\u{1d}X!B ao\u{9}m!* `e\u{13}\u{15} [:. un? \u{17}B\u{7f} \
        2\u{d}\u{15} PqG qiY!% `G>!!  a6yz \u{8}=\u{1a} z\u{0}4 >wr V\u{2}y!  a}<\u{17} {w\u{19} n,L!E a\u{6}&^!4 a\u{1e}\
        \u{7f}t \u{d}7\u{a} E\u{7}\u{11}!! aW?/!  `\u{14}9F iQ\u{16} zfS!& `\u{9}\u{12}}!  `sj~ \u{e}_\u{3} G\u{10}\u{a}\
        !> a\u{1c}>]!  a*%\u{1b}(+ `, `. `  `2 `- `/ `> a\u{1b}\"*!. `g\u{9}\u{2} {\u{1}& **n!$ `\u{1b}(\u{1f}!8 a\u{3}\
        \u{1d}p n\u{3}~ =}\u{4} \u{3}N\u{17} en\u{1a} \u{1a}@@!8 a\u{7f}1\u{3} w;\u{6} O)N QYR!/ ay\u{0}e \u{19}W\u{19}\
        !) a\u{1f}\u{e} !5 aU@8 %gU >%V M`k!C a2)l vN\u{8}!  a\u{1a}O: \u{0}_; \u{12}\u{18};!7 `e)d!  `\"Y\u{12}!  `@[\u{13}\
         I)(!2 asMN \u{6}`\\!> a\u{14}\u{b}f Uwg WF7 \u{a}Ni!* am{t \u{1d}|w!* `zy\u{7f} xt\u{10} iH#!> a\u{a}.@!  a\u{2}\
        kW <t[ LFi!1 aa\u{f}\u{12} \u{1e}?+ Q\u{5}:!7 a_NL!! a=`[ `\u{1f}_!  a>\u{11}d!  aN[w!\" a/}C!  aXF\u{f} U\u{e}\
        * j:\u{e}!! `2\u{14}A \u{e}p\u{f}!\" `\u{19}y\u{10} \u{1a}\u{18}\u{12} VKX ,\u{e}`!! `\u{f}:k \u{1e}\u{a}\u{9}!\
        6 `_B\u{19} \u{7}K$!8 aj'\u{a} ;:\u{e}!& a\u{f}t& \u{19}N-!@ a\"EO a5Q \u{14}?\\ N\u{5}q!! `\u{3}\u{1c}$ [F;!, \
        a\"HS!$ aOeq!E a\u{4}yw f{y m\u{1a}~ nm$ /\u{1f}1!= a~z2!! a^DC VhV \u{14}\"y 8;\u{3}!  aN\u{1b}>!) a1G`!' at&b\
         \u{8}^s!@ acv\u{9}!  an)\u{11}!  a_\u{17}Z!7 avwk CDy 'H\u{17}!  `Mr\" \u{3}?\u{13} \u{13}jO!@ ar\u{1e}b!  `\"\
        q} \u{4}$W W9W!B a9n]!= ab5d!= ag2> u0\u{9} Ah%!6 aj\u{7}A :y} xu-!A aE*\u{f}!( a,1$ H:.!  a_f)!! `l$S STs Gt\u{9}\
        !6 au7\u{b}\"  `! `\u{13}\u{1}\u{12}!) `\u{1b}\u{d}\u{14}!  aEB) \u{6}>S!E ac\u{11}k!/ a5\u{3}\u{11}!> a:\u{17}\
        & #`8!+ a{\u{2}D 3TR j\u{5}Z!1 an:\\!7 a\u{2}\u{b}u!  avP\u{1}!! `%\u{d}\u{4}\", `1 `O\u{5}\u{b}!& `\u{15}I} H<\
        \u{16}!' a\u{2}B\u{1c}!+ aT\u{19}$ \u{1d}-- k\u{10}j r7\u{2}!$ a_.%!# `\u{10}\u{19}? =dU!9 a\u{8}Jp!D asLr!* a\u{8}\
        5\u{0} 8\u{5}\u{1e}!: atb7\"$ `3 `x\u{3}? \u{18}V` !\u{d}`!+ aPlc gB\u{1c}!6 a\u{13}58!  apnS!2 a+\\s!+ `e\u{1e}\
        \u{7} T\u{d}\u{1d}!8 a']3!1 `cB5 C<<!/ aD'A _\u{18}#!E a\u{e}s; \u{1d}\u{4}C \u{1c}ii!, a9?x r4@!< aqOD 6E^ ^LL\
        !& aF\u{3}L!# `.\u{e}!!E a*P-!  aQ|/!  a*Q5!) `j\u{5}<!  a-uM $9r!) `Pv5!, a?7=!8 a'\u{14}S \u{4}\u{0}\u{a}!E a\
        e\u{1a}X +\u{15}Y Gai!  a39\u{6} h\u{15}\u{1d} *\"- gl\u{1c}!  `8\u{3}0 #\u{1c}E!1 a rt!- a;iu!8 a\u{9}\u{12}, \
         2.!  a~:j!% ap#~ <\u{6}\u{7} \u{14}Rb!; a\u{9}\u{6}\u{c}!1 `7w\u{f} %\u{1e}B \u{5}|o!C a\u{b}lq!  aOB\u{9} \u{13}\
        \u{a}\u{12} ll= JzY H\u{1d}h ugz Wik \u{1c}Nl!9 a>H\u{a}!3 `{y\\!@ aA-q!2 a72\u{0} \u{b}a\u{f} @\u{7}f |Hk!@ a\u{7}\
        3\u{19} \u{14}:M m\u{b}S n\\q!* abM\u{18} \u{1d}a\u{1e}!7 a\\L* &\u{16}1!C a-&W!! `U9d!  `O\u{7f}e uaz TB\u{12}\
         .r! \u{8}RD!9 aT\u{c}Y h~` \u{7f}\u{7f}\u{0}!$ aHWB #Bv!; a:H\u{8}!  a,O#!= aDK+ S\u{14}\u{1f} F\\\" \u{8}}@!>\
         a6\u{11}C ?hz!\" `\u{f}\\\u{12} P:;!$ a#\u{f}Z /K\\!) a\u{1}.1 O\u{10}p \u{1e}Hz!  a\u{8}d~!  ark\u{14}!> a-\u{b}\
        \u{14}!/ a~{: O\u{1e}V!0 axZd \u{18}k) (\u{2}1 r{r!& a5V\u{6}!= a\u{19}=$ EM$!  `5\u{12}4 M!P 7nU _\u{e}h!6 ay\u{5}\
        \u{12} \u{6}O\u{1f} VHn!$ aLR\u{1}!/ a%Y#!6 `Z\u{8}U!4 a *x +s\u{7f}!! a>\u{13}\u{2}!  arYF i\u{18}q!  `<\u{7}\u{2}\
         U\u{1d}. |\u{1f}/ GtC!( a\u{19}%o \u{2}>t \u{19}B\u{c}!: a\u{6}\u{11}F dIj .w-!? a\u{12}x^ \u{4}5g!= aXCz!= a\u{10}\
        \u{f}\u{3} S \u{1c}!* a.b\u{4}!3 a2|\u{12} Mn* $-L \\\u{12}l!9 a\u{1d}\u{6}n!@ a/\u{1}r [s#!/ `n62!& `h\u{13}4!\
        \" aJjB!8 a\u{18}\u{11}C!! `XbP!8 aZh% \u{10}{f!3 `.\u{10}z 0Y\u{9} =p\u{e} \u{e}4\u{15}!+ a\u{7f}\u{6}/ [S:!, \
        `!d_!  a!x\u{7}!8 a}\u{f}\u{11}!# a\u{8},8!( a\u{19}H`!( a\u{b}\u{17}e!& aNJ\u{b}!  `O\u{18}\u{10}!% a\u{17}-*!\
          aKCm \u{10}(u!= a e\u{6}!# a\u{8}/n!# a\u{5}q\u{1f}!> ap4B I\u{e}H \\ZV nbn!= aaHx!0 a_M\u{5} sS1 Q\u{4}O!6 `\
        \u{13}bZ!9 a\u{14}`t ?iu!> a\u{a}s\u{1c}\"\" `! `xnX!  ayXf!+ `GX~!B ajD!!/ a\u{4}t:%! `% `' `\" `$ `\u{1b}t\\!\
        B aq\u{7f}\u{8} wj\u{11} O\u{6}$!7 a\u{1e}*P HtY!  a\u{d}s@ urb \u{1e}++ \u{1f}NG!8 a7\u{1b}S!  `SR\u{18}!- a\"\
        \"K \u{1e}\u{7}N!B a'd[ \u{12}Kp!1 ak_\u{6}!  a\u{1d}\u{12}\u{6}!6 a\u{9}=# }\u{8}B!# a]%0!  a-<I %al <uz vF\u{10}\
        !E a\u{f}H/ \u{1e}&9 x9Y Lz\u{18}!' `K\u{14}U!* `<@Z!) a\u{8}4f \u{7}]y!& a\u{2}=\u{10}!+ `5|q \u{12}\u{1b}@ mt\
        M!= aW\u{12}P!= aF*\u{4}!6 `\u{19}+O!' a[f4 %\"A!8 aY\\\\ \"?\u{1c}!! a{N? B+q!  a/u}!6 a_%\u{c} IVC \u{7}5D!= \
        ad\u{1e}S 7\u{4}\u{e}!3 `o\u{9}+!: a\u{18}97!8 a\u{4}P;!! a|\u{7}] 8>c \u{1f}0-!) ay{. \u{5}!M!4 alIe uo\u{a} -\
        \u{c}S S\"r \u{11}\u{5}u \"\\\u{11} Dx\u{13}!  aPI? aip!  agf\u{13} 2=\u{15}!! `w\u{9}%!  a\u{1e}?F KyF!@ a\u{d}\
        1I <<P J+Y s1h {\u{2}x!= aDD\u{e} x\u{1d}\u{1e} \u{d}nc \u{13}'j }$\u{2}!7 aIa\u{f}!  `t\u{1}\u{18}!8 a\u{7f}e!\
        !  a^G( NG1!> a\u{15}xD PhO i\u{1f}n!9 ahX0!7 aS86!\" `!sZ \u{1c}/} e \u{10} Da*!/ a\u{7f}U\u{17} \u{f}+Z!6 a0\"\
        ]!9 a,}_!< a{\u{14}_ >p:!  `\u{16}N;!# a&3\u{1e} 8wC ueJ Cxd e~|!B a\u{1e}D\u{e}!6 a!8_!2 aP\"\u{1e}!  aL0O \u{10}\
        ox!) a\u{1e}3\u{e}!: a*31 \u{11}V;!  `\u{18}1P!% ay#m \u{13}\u{16}m P!\u{1f} ;jH I\u{1d}M!) `o\u{7}i!  `\u{16}B\
        } 0{\u{10}!% `\u{b}\u{19}.!3 `h\u{1f}\u{e} \u{8}l, B\u{1a}C!E a6\u{b}z )\u{17}\u{16} {h&!4 `%@. %[Q uEV 03r!( a\
        \u{3}w\u{13}!0 aR=\u{18}!  a\u{19}*\u{1e}!$ `_\u{18}s WE\u{16}!  `t57!  `n{I \u{19}(X!  `tNg d\u{1}(!  a\u{1c}\u{b}\
        \\!3 a\u{d}R_ \\y_!6 `\u{12}z\u{1f} DwE!& a;Zr!) a j\u{0}!  `lRE v*I!- aCQJ D\u{4}S!? aH\u{7}q ,yv ri\u{17} {$\u{1f}\
         \u{17}f. (8> .O\\ v \u{7f}!? aE#\u{11}!B a@%\u{1a}%+ `- `* `. `, `u\u{1d}T!\" a$:\u{f}!  `~g\u{f} {<$!  a3\u{1a}\
        ^!5 aE\u{1}z!  `T>| \u{1c}?\u{d}!3 ag-\u{f}!  ajb\" \u{9}\u{6}W '\"r \u{1b}\u{16}u!! a;2\u{13} kSO!6 a\u{d}\u{1a}\
        < 1JP!' ao(\\ \u{b}\u{1c}p 4N\u{9} uY\u{1a}\"# `6 `[#C!. ai*H!  `pDL!# `y{o !(\u{13} ?}/ s3D!@ aXS\u{5} \u{1f}M\
        %!  `h\u{1b}Z UP{ \u{10}\u{d}\u{c} N\u{1c}j!@ a:\u{f}z ,d\u{4} 3/C , E \u{e}\u{3}[!? a}`y!= aWY\" e'* )y5 ?DN!6\
         `e\"P \u{18}wT!  a'\u{1d}`!\" `cog r(\u{17} u\u{1c}\u{17} \u{a}.4 \u{2}\u{1d}T!  `\u{9}\"|!2 aA)\u{3}!  ay2\u{9}\
         WZ$!/ a}\u{e}4!  au'c \u{1d}[o!+ a\u{a}`\u{10} e\u{3}\u{15} \"w\u{1c} \u{d}\u{1}4 r\u{1b}V 7aX!  aF\u{3}D!E aN\
        \u{e}\u{5} \u{6}T\u{a} r6<!3 a_VP!> a:\u{f}i \"X\u{9}!& a$z\u{9} fv\u{b}!6 a\u{1c}\u{7}\u{11}!= aDi\u{18}!$ `d\u{3}\
        )!$ a]r2 \u{b}|<!+ aH4B!B a}kB M\u{a}F K\u{18}~ M\u{14}\u{8} P'\u{10} 'v\u{1e}!  aA@) \u{5}E,!8 arM_!$ aQrs!7 a\
        9,\u{11}!# `~87 l>l Qoq 7.) DuT DOo!8 a`\u{1e}o \u{2} \u{1d}!A a_d/!9 a3(M!@ a6nm!7 aa!o ',}!, a!\u{1b}\u{18} \u{e}\
        5% \\\\, y\u{b}5 &*C!, `,&W \u{2}){!? a0i| >)\u{19}!: anE\u{1f} b27!> aM}H XqR ,U^!8 a]bb <Yk!( a='}!8 a&`$ \u{16}\
        \u{f}J!? a\u{6},Z!= aRmf C]h \\Rz!/ aT\u{f}\u{2}!  a\u{1a}@Q A\u{b}s \u{0}#\u{9} J\\\u{9} h3 !+ `\u{7f}!; !9g!7\
         `U!y!> a0\u{0}\u{1b}!  a\u{1e}@*!6 aV\\<!! `;#h!3 a!W\u{1c} g\u{b}\u{1d} ;+=!! `A}q!$ ad#\u{6}!\" aC!\u{15}!2 \
        a\u{a}]0 #\u{15}_!* a\u{9}6\u{10} \u{1a}2\u{16} p>! o.[ ?\"~!\" `A>n '\u{14}5 \u{1e}ms `>t\"# `= aos/ kMc!% `-]\
        \u{1b} '\u{16}r vF6 \u{1e}S9 \u{8}\u{5}T h#\u{1}!> a0}\u{1e}!% aYd+ 513!9 a4/E $+]!2 a\u{b};]!  a\u{1c}y\u{9} e\
        44 \u{1f}cH c$V!= ao:\u{16}!  a\u{e}o=!  a\u{12}\u{1b}j!* a)A? tf.!  `5H1!4 a^rA .[Z!0 a1\u{c}m *b\u{1d} 0X: ;\u{0}\
        N \u{1d}*k \u{1d} l dq\u{0} \u{16}Y\u{a} \\n-!  a\u{8}\u{15}@ `k\u{1} C8#!  an\u{c}'!# awN)!! `C\u{1e}8!/ aP\u{11}\
        {!7 a(H\u{13}!7 a,\u{3}\u{16}&         c   x   x   }   m!  <\"  \u{0}\"  \u{1c}\"  S#  S#  f#  2$  A$  \u{c}$  \
        0%  h%  \u{f}%  7&  A&  F&  \u{d}&  M'  Y'  s'  x'  x'  9(  \u{15}(  \\)  \u{5})  \u{1d})  1*  =*  m*  y*  \u{13}\
        *  \u{13}*  \u{1d}*  4+  9+  9+  r+  \u{0}+  \u{5}+  \u{f}+  \u{14}+  H,  O,  r,  y,  \u{0},  \u{5},  \u{a},  <\
        -  h-  r-  r-  \u{3}-  \u{d}-  \u{17}-   .  -.  5/  j/  \u{6}/  \u{1c}/  :0  ?0  \u{6}0  E1  T1  !2  62  [2  `2\
          n2  x2  \u{4}2  K3  U3  ^3  h3  \u{d}3  24  E4  Z4  _4  i4  n4  \u{9}4  A5  %6  \u{1a}6  %7  87  q7  >8  O8  \
        ]8  g8  x8  D9  N9  N9  X9  ]9  r9  \u{e}9  \u{1f}9  \u{1f}9  E:  ];  i;  ><  O<  `<  \u{1}<  (=  B=  \u{9}=  \u{15}\
        =  0>  s>  \u{2}>  \u{13}>  d?  \u{1}?  T@  [@  \u{7f}@  =A  KA  \u{8}A  \u{18}A  \u{1d}A  2B  HB  `B  sB  =C  \
        \u{9}C  \u{13}C  \"D  ,D  OD  ]D  \u{3}D  TE  `E  |E  \u{b}E  \u{10}E  KF  PF  \\F  oF  \u{1d}F  [G  nG  )H  gH\
          }H  7I  zI  \u{9}I  5J  :J  ?J  WJ  !K  \\K  \u{19}K  ;L  XL  tL  5M  <M  HM  HM  \\M  pM  \u{1}M  \u{d}M  vN\
          \u{1c}N  gO  lO  \u{7}O  %P  >P  >P  ^P  iP  \u{11}P  9Q  \\Q  mQ  .R  QR  mR  /S  ES  eS  {S  \u{1e}S  %T  *\
        T  ^T  eT  yT  \u{14}T  \u{14}T   U  4U  \u{9}U  HV  TV  ^V  xV  CW  'X  5X  MX  !Y  &Y  eY  |Y  |Y  \u{10}Y  )\
        Z  UZ  \u{11}Z  \u{e}[  \u{13}[  M\\  a\\  a\\  \u{9}\\  \"]  W]  ~]  \u{12}]  $^  )^  3^  8^  B^  \u{f}^  =_  \
        B_  G_  S_  \u{14}_  &`  0`  :`  !a  -a  ;a  Qa  ia  sa  \u{b}a  \u{10}a  6b  Ob  eb  \u{10}b  \u{1c}b  Ec  Qc \
         \u{4}c  \u{9}c  \u{12}c  7d  dd  nd  \u{1c}d  /e  Ve  [e  \u{5}e  Af  ]f  gf  sf  \u{2}f  \u{19}f  @g  @g  Jg \
         Og  Og  ^g  cg  \"h  \"h  .h  ?h  ?h  Rh  {h  {h  .i  .i  _i  vi  \u{a}i  \u{17}i  \u{4}j  %k  /k  ;k  @k  xk \
         }k  \u{1e}k  4l  Cl  el  ol  ol  \u{0}l  \u{13}l  Wm  }m  \u{1d}m  \"n  An  On  On  on  \u{4}n  \u{12}n  \u{1c}\
        n  !o  <o  Oo  To  \u{f}o  Ip  Np  dp  \u{2}p  \u{19}p  (q  9q  Eq  Eq  Xq  \u{6}q  :r  \u{1b}r  $s  7s  Ps  \"\
        t  )t  it  \u{7}t  :u  Iu  Iu  ]u  uu  \u{7f}u  \u{12}u  \u{1e}u  ,v  ;v  @v  Gv  Zv  dv  rv  \u{19}v  Dw  Kw  \
        Kw  \u{8}w  !x  Ax  xx  1y  1y  By  Vy  \u{0}y  \u{1b}y  %z  %z  *z  *z  Qz  Qz  \u{2}z  \u{10}z  6{  ={  a{  u\
        {  \u{1}{  \u{b}{  \u{1c}{  #|  D|  U|  `|  g|  \u{1c}|  C}  l}  \u{1b}}  .~  K~  ~~  \u{14}~  5\u{7f}  :\u{7f}\
          y\u{7f}  \u{5}\u{7f}  ,\u{0}  m\u{0}  \u{0}\u{0}  \u{0}\u{0}  \u{c}\u{0}  \u{11}\u{0}  \u{16}\u{0}  e\u{1}  \u{16}\
        \u{1}  %\u{2}  8\u{2}  }\u{2}  \u{9}\u{2}  \u{e}\u{2}  x\u{3}  \u{9}\u{3}  \u{e}\u{3}  \u{1a}\u{3}  :\u{4}  p\u{4}\
          p\u{4}  \u{9}\u{4}  \u{18}\u{4}  \u{18}\u{4}  9\u{5}  L\u{5}  p\u{5}  E\u{6}  S\u{6}  ^\u{6}  q\u{6}  \u{e}\u{6}\
          \u{e}\u{6}  \"\u{7}  :\u{7}  H\u{7}  V\u{7}  |\u{7}  \u{a}\u{7}  \u{1b}\u{7}  \"\u{8}  \u{1c}\u{8}  !\u{9}  !\
        \u{9}  d\u{9}  p\u{9}  \u{c}\u{9}  #\u{a}  b\u{a}  b\u{a}  p\u{a}  w\u{a}  1\u{b}  \u{1}\u{b}  3\u{c}  I\u{c}  \
        j\u{c}  v\u{c}  \u{e}\u{c}  '\u{d}  6\u{d}  G\u{d}  r\u{d}  \u{b}\u{d}  \u{17}\u{d}  *\u{e}  G\u{e}  m\u{e}  r\u{e}\
          \u{5}\u{e}  \u{16}\u{e}  \u{16}\u{e}  -\u{f}  -\u{10}  G\u{10}  S\u{10}  Z\u{10}  \u{3}\u{10}  \u{16}\u{10}  \
        .\u{11}  M\u{11}  \u{2}\u{11}  \u{10}\u{11}  \u{1f}\u{11}  $\u{12}  K\u{12}  \\\u{12}  \u{11}\u{12}  \u{16}\u{12}\
          \"\u{13}  '\u{13}  '\u{13}  8\u{13}  N\u{13}  [\u{13}  p\u{13}  p\u{13}  u\u{13}  \u{1f}\u{13}  7\u{14}  P\u{14}\
          }\u{14}  \u{7}\u{14}  \u{c}\u{15}  \u{c}\u{15}  \u{18}\u{15}  \u{18}\u{15}  $\u{16}  ;\u{16}  @\u{16}  G\u{16}\
          [\u{16}  [\u{16}  |\u{16}  \u{f}\u{16}  \u{14}\u{16}  Q\u{17}  o\u{17}  \u{13}\u{17}  \u{18}\u{17}  3\u{18}  \
        3\u{18}  =\u{18}  B\u{18}  S\u{18}  a\u{18}  u\u{18}  u\u{18}  \u{a}\u{18}  %\u{19}  \\\u{19}  &\u{1a}  ?\u{1a}\
          P\u{1a}  U\u{1a}  Z\u{1a}  f\u{1a}  \u{10}\u{1a}  \u{17}\u{1a}  &\u{1b}  +\u{1b}  J\u{1b}  T\u{1b}  q\u{1b}  \
        \u{8}\u{1b}  #\u{1c}  (\u{1c}  5\u{1c}  ?\u{1c}  R\u{1c}  b\u{1d}  F\u{1e}  `\u{1e}  \u{c}\u{1e}  \u{16}\u{1e} \
         i\u{1f}  \u{4}\u{1f}  \u{9}\u{1f}  \u{1e}\u{1f}  ( ! / ! G ! w ! ~ ! \u{3} ! |!! \u{14}!! A\"! F\"! P\"! w\"! \
        \u{16}\"! '$! 1$! ;$! L$! ]$! \u{19}$! \u{19}$! *%! 1%! A%! \u{8}%! b&! w&! \u{2}&! \u{18}&! ('! C'! T'! `'! g'\
        ! s'! \u{19}'! \u{1e}'! c(! ')! 5)! T)! q)! \u{2})! $*! .*! 8*! B*! h*! \u{18}*! *+! *+! /+! V+! ),! 5,! N,! S,\
        ! X,! z,! \u{9},! $-! )-! I-! U-! s-! \u{8}-! \u{d}-! \u{19}-! \u{19}-! =.! M.! [.! \u{7f}.! \\/! \u{f}/! \u{1b}\
        /! \u{1b}/! \\0! \u{9}0! \u{e}0! N1! S1! b1! p1! \u{6}1! H2! Y2! \u{16}2! \"3! O3! \u{11}3! 04! Q4! ]4! m4! r4!\
         \u{14}4! <5! \u{15}5! \u{1c}5! #6! /6! \u{a}6! \u{19}6! \u{19}6! %7! 17! L7! \u{1d}7! $8! $8! )8! |8! I9! `9! \
        k9! \u{9}9! \u{9}9! \u{17}9! +:! R:! p:! |:! &;! +;! +;! 9;! [;! \u{9};! G<! N<! \u{19}<! 5=! i=! s=! \u{4}=! \u{1b}\
        =! v>! U?! Z?! i?! \u{15}?! \u{15}?! $@! K@! \u{d}@! OA! OA! [A! rA! rA! CB! OB! [B! iB! nB! 3C! RC! \u{12}C! q\
        D! qD! \u{6}D! \"E! 3E! XE! ]E! wE! wE! \u{3}E! \u{1b}E! 7F! 7F! .G! <G! }G! \u{1b}G! 'H! ZH! \u{3}H! /I! yI! y\
        I! \u{3}I! \u{12}I! !J! ;J! QJ! bJ! \u{3}J! 3K! LK! \\K! aK! xK! \u{f}K! &L! cL! xL! \u{1f}L! 8M! =M! PM! .N! 8\
        N! NN! \u{8}N! \u{12}N! \u{1c}N! IO! XO! gO! uO! \u{19}O! \u{1e}O! ZP! }P! \u{16}P! VQ! VQ! gQ! \u{7f}Q! \u{b}Q\
        ! ,R! BR! QR! wR! \u{e}R! %S! 5S! FS! XS! hS! qS! \u{d}S! 0T! 7T! UT! \u{1}T! oU! yU! yU! \u{11}U! [V! \u{1a}V!\
         BW! LW! LW! XW! \u{11}W! \u{1b}W! dX! \u{e}X! \u{1c}X! HY! dY! iY! nY! sY! \u{2}Y! VZ! $[! $[! )[! U[! _[! p[!\
         \u{1}[! $\\! 7\\! \u{b}\\! -]! 2]! 9]! >]! b]! p]! z]! \u{6}]! \u{10}]! ?^! 0_! E_! O_! ^_! j_! \u{1}_! \u{1a}\
        _! !`! <`! Z`! m`! ~`! 4a! ;a! Ba! Na! qa! \u{9}a! \u{1a}a! =b! fb! fb! ub!  c! 'c! 3c! {c! Jd! Xd! sd!  e! [e!\
         ie! se! \u{10}e! #f! #f! 1f! sf! zf! pg! ~g! `h! \u{a}h! \u{f}h! \u{f}h! %i! *i! ;i! Gi! [i! \u{b}i! \u{1a}i! \
        \\j! oj! oj! tj! \u{3}j! \u{13}j! 4k! >k! Ek! Zk! \u{d}k! %l! ,l! =l! Kl! Kl! ml! \u{15}l! $m! $m! jm! \u{e}m! \
        \u{1c}m! +n! Hn! ]n! nn! 7o! Ko! mo! \u{a}o! \u{18}o! \"p! \"p! ;p! Ep! ^p! op! op! \u{1c}p! 5q! aq! kq! \u{9}q\
        ! +r! zr! zr! \u{a}r! \u{1e}r! /s! Cs! ^s! ^s! cs! vs!  t! 't! It! Nt! ]t! \u{3}t! \u{14}t!  u! xu! \u{7f}u! \u{16}\
        u! \u{1b}u! Iv! \u{8}v! Gw! ow! ~w! \u{8}w! \u{d}w! &x! `x! jx! {x! \u{5}x! Cy! Wy! \\y! qy! \u{4}y! \u{1a}y! &\
        z! 2z! 7z! \u{8}z! \u{12}z! \u{1d}z! \"{! 1{! \u{a}{! A|! t|! \u{c}|! \u{15}|! ,}! K}! k}! )~! C~! i~! \u{5}~! \
        \u{14}~! \u{1e}~! -\u{7f}! 7\u{7f}! ]\u{7f}! C\u{0}! R\u{0}! a\u{0}! \u{c}\u{0}! \u{1b}\u{0}!  \u{1}!  \u{1}! ,\
        \u{1}! ;\u{1}! ;\u{1}! T\u{1}! ^\u{1}! j\u{1}! \u{d}\u{1}! \u{1c}\u{1}! &\u{2}! +\u{2}! I\u{2}! ^\u{2}! h\u{2}!\
         t\u{2}! y\u{2}! \u{18}\u{2}! F\u{3}! K\u{3}! \"\u{4}! X\u{4}! b\u{4}! s\u{4}! \u{4}\u{4}! \u{b}\u{4}! 2\u{5}! \
        7\u{5}! A\u{5}! q\u{5}! %\u{6}! *\u{6}! B\u{6}! \u{2}\u{6}! 7\u{7}! >\u{7}! E\u{7}! X\u{7}! x\u{7}! \u{2}\u{7}!\
         &\u{8}! 9\u{8}! J\u{8}! q\u{8}! x\u{8}! !\u{9}! &\u{9}! +\u{9}! 3\u{a}! S\u{a}! S\u{a}! 5\u{b}! Y\u{b}! c\u{b}\
        ! j\u{b}! j\u{b}! o\u{b}! o\u{b}! e\u{c}! j\u{c}! \u{9}\u{c}! 8\u{d}! B\u{d}! n\u{d}! s\u{d}! \u{a}\u{d}! \u{1d}\
        \u{d}! D\u{e}! M\u{e}! \u{16}\u{e}! \u{1b}\u{e}! \u{1b}\u{e}! 4\u{f}! >\u{f}! g\u{f}! 9\u{10}! J\u{10}! S\u{10}\
        ! \u{8}\u{10}! V\u{11}! q\u{11}! G\u{12}! G\u{12}! L\u{12}! L\u{12}! Q\u{12}! \u{6}\u{12}! \u{10}\u{12}! M\u{13}\
        ! R\u{13}! ^\u{13}! ^\u{13}! \u{1c}\u{13}! )\u{14}! ?\u{14}! z\u{14}! \u{3}\u{14}! \u{f}\u{14}! !\u{15}! -\u{15}\
        ! -\u{15}! 2\u{15}! <\u{15}! U\u{15}! m\u{15}! r\u{15}! r\u{15}! \u{3}\u{15}! \"\u{16}! 3\u{16}! p\u{16}! p\u{16}\
        ! y\u{16}! \u{9}\u{16}! \u{1a}\u{16}! &\u{17}! `\u{17}! G\u{18}! z\u{18}! ,\u{19}! g\u{19}! l\u{19}! 5\u{1a}! F\
        \u{1a}! j\u{1a}! o\u{1a}! \u{7}\u{1a}! \u{13}\u{1a}! \u{18}\u{1a}! (\u{1b}! P\u{1b}! q\u{1b}! {\u{1b}! \u{e}\u{1b}\
        ! Q\u{1c}! n\u{1c}! \u{9}\u{1c}! \u{9}\u{1c}! 2\u{1d}! A\u{1d}! |\u{1d}! \u{f}\u{1d}! \u{16}\u{1d}! \u{1b}\u{1d}\
        ! *\u{1e}! 9\u{1e}! E\u{1e}! L\u{1e}! `\u{1e}! e\u{1e}! {\u{1e}! {\u{1e}! \u{c}\u{1e}! \u{13}\u{1e}! 1\u{1f}! B\
        \u{1f}! b\u{1f}! m\u{1f}! 9 \" e \" e \" l \" \u{0} \" \u{f} \" \u{1d} \" W!\" m!\" \u{5}!\" 0\"\" c\"\" y\"\" \
        \u{f}\"\" \u{19}\"\" \u{1e}\"\" *#\" 6#\" R#\" \\#\" a#\" \u{7f}#\" \\$\" x$\" }$\" \u{d}$\" K%\" [%\" h%\" \u{1e}\
        %\" (&\" <&\" A&\" \u{14}&\" .'\" j'\" t'\" \u{1b}'\" K(\"  )\" j)\" j)\" \u{1d})\" !+\" !+\" &+\" Z+\" i+\" &,\
        \" :,\" b,\" x,\" x,\" \u{4},\" \u{19},\" C-\" ]-\" i-\" n-\" x-\" x-\" \u{10}-\" !.\" 7.\" y.\" y.\" \u{5}.\" \
        \u{a}.\" \u{1c}.\" l/\" \u{4}/\" 50\" ?0\" D0\" D0\" R0\" ?1\" N1\" X1\" _1\" \u{17}1\" i2\" s2\" x2\" \u{7}2\"\
         :3\" F3\" F3\" K3\" o3\" U4\" h4\" \u{5}4\" \u{18}4\" \"5\" '5\" \u{0}5\" \u{5}5\" \u{14}5\" *6\" C6\" \u{0}6\"\
         07\" :7\" Q7\" '8\" Z8\" \u{7}8\" \u{1e}8\" Z9\" f9\" \u{1e}9\" #:\" (:\" 7:\" N:\" S:\" i:\" i:\" w:\" \u{b}:\
        \" \u{1f}:\" R;\" R;\" {;\" \u{6};\" 1<\" v<\" \u{9}<\"  =\" ,=\" ]=\" ]=\" z=\" z=\" \u{d}=\" \u{d}=\" \u{d}=\"\
         4>\" 9>\" J>\" Q>\" X>\" \u{0}>\" \u{a}>\" \u{18}>\" \u{1f}>\" \"@\" +@\" h@\" \u{5}@\" [A\" lA\" xA\" \u{1e}A\
        \" #B\" [B\" oB\" tB\" \u{a}B\" \u{a}B\" \u{f}B\" \\C\" yC\" \u{d}C\" \u{1e}C\" QD\" ]D\" fD\" fD\" pD\" uD\" \u{f}\
        D\" \u{19}D\" RE\" \\E\" \u{0}E\" %F\" 4F\" EF\" EF\" QF\" jF\" ~F\" 2G\" WG\" gG\" pG\" \u{12}G\" eH\" \u{8}H\"\
         -I\" 2I\" MI\" YI\" \u{e}I\" \u{18}I\" 0J\" GJ\" bJ\" \u{17}J\" -K\" <K\" HK\" cK\" rK\" 6L\" BL\" ZL\" qL\" 1\
        M\" DM\" NM\" `M\" xM\" 2N\" EN\" \u{6}N\" vO\" \u{5}O\" <P\" QP\" sP\" %Q\" 3Q\" aQ\" pQ\" zQ\" \u{d}Q\"  R\" \
        |R\" \u{f}R\" \u{19}R\" ,S\" PS\" iS\" rS\" \u{1e}S\" 2T\" bT\" lT\" gU\" CV\" CV\" $W\" cW\" hW\" \u{7}W\" HX\"\
         eX\" qX\" }X\" \u{2}X\" #Y\" gY\" \u{d}Y\" \u{12}Y\" :Z\" DZ\" IZ\" wZ\" 0[\" 5[\" A[\" U[\" x[\" \u{2}[\" !\\\
        \" ;\\\" r\\\" Z]\" k]\" w]\" \u{14}]\" \u{19}]\" #^\" /^\" /^\" G^\" e^\" T_\" b_\" \u{e}_\" #`\" #`\" A`\" ``\
        \" q`\" }`\" \u{9}`\" $a\" 0a\" >a\" ^a\" ra\" |a\" \u{8}a\" &b\" jb\" tb\" \u{12}b\" \u{19}b\" \u{1e}b\" (c\" \
        5c\" ?c\" Ic\" Ic\" [c\" \u{f}c\" 7d\" Kd\" ud\" \u{8}d\" \u{17}d\" ,e\" he\" re\" 3f\" Xf\" if\" \u{1d}f\" <g\"\
         Cg\" Xg\" Lh\" wh\" \u{2}h\" Li\" \u{7}i\"  j\" 6j\" cj\" \u{0}j\" \u{f}j\" +k\" Ak\" ck\" hk\" wk\" \u{12}k\"\
         !l\" &l\" Al\" kl\" |l\" Km\" qm\" vm\" (n\" (n\" fn\" |n\" %o\" Yo\" eo\" lo\" {o\" \u{2}o\" \u{7}o\" Fp\" Op\
        \" \u{15}p\" \u{1a}p\" -q\" iq\" sq\" \u{10}q\" !r\" &r\" Kr\" Pr\" ar\" rr\" 9s\" Es\" Qs\" Vs\" [s\" [s\" qs\"\
         \u{7f}s\" \u{e}s\" \u{15}s\" ?t\" ?t\" _t\" rt\" ~t\" \u{8}t\" (u\" (u\" 9u\" >u\" Cu\" ^u\" \u{15}u\" .v\" .v\
        \" Cv\" }v\" $w\" 7w\" Aw\" ^w\" lw\" {w\" \u{13}w\" Ox\" \u{b}x\" +y\" =y\" Sy\" \u{11}y\" Sz\" Sz\" lz\" wz\"\
         \u{11}z\" /{\" \u{8}{\" \u{8}{\" =|\" P|\" P|\" \u{0}|\" \u{1e}|\" /}\" =}\" B}\" R}\" ^}\" ^}\" \u{1d}}\" \"~\
        \" )~\" N~\" u~\" \u{4}~\" B\u{7f}\" G\u{7f}\" S\u{7f}\" /\u{0}\" <\u{0}\" \u{16}\u{0}\" p\u{1}\" \u{10}\u{1}\"\
         1\u{2}\" j\u{2}\" o\u{2}\" z\u{2}\" \u{1e}\u{2}\" 0\u{4}\" Y\u{4}\" j\u{4}\" \u{1}\u{4}\" \u{6}\u{4}\" 1\u{5}\"\
         6\u{5}\" @\u{5}\" @\u{5}\" G\u{5}\" G\u{5}\" \u{9}\u{5}\" /\u{6}\" E\u{6}\" b\u{6}\"  \u{7}\" 8\u{7}\" 8\u{7}\"\
         F\u{7}\" &\u{8}\" -\u{8}\" 2\u{8}\" 2\u{8}\" M\u{8}\" R\u{8}\" R\u{8}\" \"\u{9}\" 3\u{9}\" Q\u{9}\" Q\u{9}\" u\
        \u{9}\" u\u{9}\" \u{0}\u{9}\" \u{18}\u{9}\" 3\u{a}\" :\u{a}\" N\u{a}\" Z\u{a}\" \u{1f}\u{a}\" $\u{b}\" >\u{b}\"\
         E\u{b}\" X\u{b}\" d\u{b}\" p\u{b}\" \u{0}\u{b}\" \u{16}\u{b}\" B\u{c}\" s\u{c}\" s\u{c}\" \u{f}\u{c}\" \u{f}\u{c}\
        \" \u{1d}\u{c}\" \"\u{d}\" '\u{d}\" ?\u{d}\" ?\u{d}\" D\u{d}\" I\u{d}\" X\u{d}\" ]\u{d}\" l\u{d}\" \u{1d}\u{d}\"\
         '\u{e}\" 5\u{e}\" R\u{e}\" \\\u{e}\" ;\u{f}\" @\u{f}\" P\u{f}\" \\\u{f}\" r\u{f}\" \u{8}\u{f}\" \u{8}\u{f}\" V\
        \u{10}\" p\u{10}\" \u{18}\u{10}\" $\u{11}\" .\u{11}\" 5\u{11}\" <\u{11}\" p\u{11}\" w\u{11}\" \u{6}\u{11}\" \u{b}\
        \u{11}\" \u{15}\u{11}\" \u{15}\u{11}\" \u{1c}\u{11}\" \u{1c}\u{11}\" '\u{12}\" '\u{12}\" >\u{12}\" \u{b}\u{12}\"\
         \u{1a}\u{12}\" -\u{13}\" }\u{13}\" &\u{14}\" y\u{14}\" \u{10}\u{14}\" E\u{15}\" ]\u{15}\" <\u{16}\" K\u{16}\" \
        \u{e}\u{16}\" 8\u{17}\" i\u{17}\" n\u{17}\" y\u{17}\" ~\u{17}\" ~\u{17}\" \u{d}\u{17}\" (\u{18}\" -\u{18}\" z\u{18}\
        \" z\u{18}\" \u{7f}\u{18}\" <\u{19}\" i\u{19}\" \u{e}\u{19}\" /\u{1a}\" \u{7}\u{1a}\" \u{1a}\u{1a}\" \u{1f}\u{1a}\
        \" =\u{1b}\" I\u{1b}\" S\u{1b}\" n\u{1b}\" }\u{1b}\" \u{7}\u{1b}\" \u{c}\u{1b}\" \u{1a}\u{1b}\" \u{1a}\u{1b}\" \
        &\u{1c}\" 9\u{1c}\" E\u{1c}\" U\u{1c}\" a\u{1c}\" m\u{1c}\" |\u{1c}\" \u{8}\u{1c}\" \u{d}\u{1c}\" !\u{1d}\" S\u{1d}\
        \" X\u{1d}\" b\u{1d}\" g\u{1d}\" \u{10}\u{1d}\"  \u{1e}\" 6\u{1e}\" L\u{1e}\" z\u{1e}\" \u{9}\u{1e}\" \u{e}\u{1e}\
        \" \u{e}\u{1e}\" \"\u{1f}\" ?\u{1f}\" \u{1e}\u{1f}\" F # a # \u{1d} # -!# 9!# Q!# \u{17}!# !\"# &\"# -\"# >\"# \
        C\"# V\"# l\"# 8## 8## r## \u{12}## R$# {$# \u{5}$# '%# A%# F%# F%# w%# \u{d}&# C'# O'# ^'# \u{13}'# K(# R(# i(\
        # \u{f}(# ')# :)# T)# \u{14})# -*# `*# `*# v*# H+# X+# b+# r+# -,# 9,# E,# d,# d,# o,# o,# o,# <-# \u{14}-# Z.#\
         p.# \u{0}.# \u{12}.# 7/# Q/# V/# `/# -0# 20# ~0# G1# W1# \\1# m1# y1# \u{1e}1# #2# R2# h2# w2# \u{14}2# n3# /4\
        # i4# .5# :5# D5# `5# $6# d6# d6# d6# x6# \u{7}6# \u{1e}6# E7# ^7# y7# '8# '8# A8# P8# U8# Z8# \u{4}8# 09# ]9# \
        \u{8}9# \u{f}9# \u{14}9# .:# w:# \u{1}:# \u{12}:# +;# +;# 8;# =;# T;# z;# \u{12};# '<# :<# N<# g<# x<# x<# P=# \
        U=# .># B># Q># \u{0}># \u{13}># \"?# 6?# U?# \u{2}?# \u{1d}?# x@# LA# \u{1a}A# !B# SB# hB# !C# JC# XC# dC# $D#\
         PD# 1E# 6E# ZE# dE# nE# sE# .F# 5F# ?F# \u{7}F# (G# (G# (G# -G# EG# EG# LG# dG# pG# wG# \u{18}G# *H# GH# XH# d\
        H# nH# \u{13}H# \u{18}H# EI# QI# VI# lI# lI# \u{1f}I# +J# mJ# rJ# \u{19}J# 4K# 9K# gK# $L# +L# 7L# @L# JL# JL# \
        ^L# \u{7f}L# \u{7f}L# KM# }M# \u{13}M# ON# jN# \u{1e}N# \u{9}O# gP# sP# \u{1}P# 3Q# ^Q# 6R# 9S# HS# &T# 8T# sT#\
         )U# mU# )V# :V# SV# {V# \u{0}V# \u{15}V# \u{1f}V# HW# [W# gW# \u{2}W# \u{e}W# \u{13}W# \u{18}W# \"X# VX# lX# q\
        X# \u{12}X# \u{17}X# -Y# 6Y# wY# |Y# \u{3}Y# \u{8}Y# KZ# jZ# \u{3}Z# \u{a}Z# \u{16}Z# W[# e[# \u{1f}[# f\\# x\\\
        # \u{4}\\# \u{1f}\\# O]# y]# \u{a}]# Y^# t^# \u{15}^# z_# z_# \u{5}_# \u{5}_# \u{a}_# \u{a}_# \u{1d}_# )`# b`# \
        l`# \u{6}`#  a# ,a# ,a# :a# Ub# Zb# kb# \u{13}b# 3c# Ic# _c# sc# \u{13}c# \u{1d}c# 'd# Fd# od# 4e# ?e# ~e# \u{16}\
        e# \u{1b}e# Of# Of# Of# `f# lf# Lg# Wg# \u{5}g# \u{f}g# \u{1e}g# Eh# ah# wh# \u{1b}h# \u{1b}h# Ji# \u{a}i# \u{f}\
        i# Hj# Vj# ]j# ]j# pj# uj# lk# \u{1c}k# jl# ul# \u{16}l# \"m# 'm# Gm# Rm# qm# \u{f}m# \u{19}m# ;n# `n# \u{1b}n#\
         \u{4}o# \u{18}o# ,p# 3p# \u{1a}p# \u{1a}p# \\q# \u{0}q# \u{15}q# &r# 2r# @r# Er# Tr# ^r# zr# \u{4}r# \u{e}r# 0\
        s# Ds# Ds# Is# \u{b}s# \u{1e}s# \u{1e}s# #t# 4t# 4t# 4t# Rt# pt# ut# |t# \u{13}t# \u{18}t# \u{1d}t# >u# \u{a}u#\
         \"v# 3v# \u{3}v# \u{12}v# -w# >w# Cw# Sw# kw# xw# \u{13}w# Gx# Gx# \u{0}x# Zy# fy# \u{7f}y# \u{12}y# &z# 4z# 4\
        z# @z# Ez# Ez# pz# |z# \u{1b}z# ,{# {{# \u{e}{# \"|# a|# t|# \u{16}|# D}# X}# e}# C~# b~# \u{7f}~# 3\u{7f}# A\u{7f}\
        # F\u{7f}# M\u{7f}# e\u{7f}# x\u{7f}# /\u{0}# L\u{0}# U\u{0}# 4\u{1}# 9\u{1}# S\u{1}# p\u{1}# M\u{2}# u\u{2}# \u{1b}\
        \u{2}# 0\u{3}# 5\u{3}# K\u{3}# f\u{3}# r\u{3}# }\u{3}# K\u{4}# `\u{4}# g\u{4}# s\u{4}# &\u{5}# L\u{5}# [\u{5}# \
        [\u{5}# w\u{5}# \u{1b}\u{5}#  \u{6}# 6\u{6}# D\u{6}# W\u{6}# h\u{6}# v\u{6}# \u{2}\u{6}# \u{d}\u{6}# \u{12}\u{6}\
        # \u{19}\u{6}# 5\u{7}# <\u{7}# C\u{7}# Y\u{7}# ^\u{7}# ^\u{7}# ^\u{7}# \u{14}\u{7}#  \u{8}# 6\u{8}# J\u{8}# l\u{8}\
        # l\u{8}# z\u{8}# 3\u{9}# A\u{9}# k\u{9}# u\u{9}# \u{4}\u{9}# \u{d}\u{9}# \u{7}\u{a}# \u{c}\u{a}# $\u{b}# <\u{b}\
        # [\u{b}# y\u{b}# \u{7}\u{b}# \u{15}\u{b}# o\u{c}# o\u{c}# \u{5}\u{c}# G\u{d}# Q\u{d}# \u{8}\u{d}# <\u{e}# F\u{e}\
        # \u{7}\u{e}# ?\u{f}# y\u{f}# #\u{10}# /\u{10}# B\u{10}# &\u{11}# -\u{11}# -\u{11}# 9\u{11}# S\u{11}# e\u{11}# \
        e\u{11}# u\u{11}# \u{a}\u{11}# B\u{12}# B\u{12}# G\u{12}# g\u{12}# q\u{12}# 7\u{13}# H\u{13}# W\u{13}# |\u{13}#\
         (\u{14}# 2\u{14}# =\u{14}# R\u{14}# o\u{14}# }\u{14}# 1\u{15}# 6\u{15}# R\u{15}# \\\u{15}# \u{e}\u{15}# 3\u{16}\
        # S\u{16}# k\u{16}# }\u{16}# )\u{17}# 3\u{17}# :\u{17}# F\u{17}# T\u{17}# ^\u{17}# l\u{17}# \u{2}\u{17}# \u{2}\u{17}\
        # 0\u{18}# y\u{18}# \u{b}\u{18}# \u{1a}\u{18}# M\u{19}# Y\u{19}# |\u{19}# \u{6}\u{19}# \u{1f}\u{19}# )\u{1a}# \u{3}\
        \u{1a}# \u{18}\u{1a}# +\u{1b}# 0\u{1b}# \\\u{1b}# m\u{1b}# \u{6}\u{1b}# \u{13}\u{1b}# )\u{1c}# N\u{1c}# N\u{1c}\
        # ]\u{1c}# u\u{1c}# \u{12}\u{1c}# \u{12}\u{1c}# +\u{1d}# ]\u{1d}# Z\u{1e}# >\u{1f}# Q\u{1f}# v\u{1f}# \u{a}\u{1f}\
        # \u{f}\u{1f}# , $ ? $ D $ ~ $ \u{5} $ \u{a} $ E!$ Q!$ \"\"$ \"\"$ C\"$ O\"$ Y\"$ 9#$ N#$ Z#$ p#$ '$$ ,$$ @$$ |\
        $$ >%$ C%$ C%$ Y%$ Y%$ t%$ t%$ ~%$ \u{e}%$ o&$ \u{3}&$ L'$ l'$ q'$ v'$ {'$ F($ K($ P($ r($ r($ \u{8}($ ?)$ D)$ \
        c)$ o)$ })$ })$ \u{2})$ \u{11})$ \u{1b})$ 1*$ ?*$ \u{f}*$  +$ 0+$ R+$ `+$ `+$ \u{8}+$ $,$ T,$ T,$ '-$ P-$ v-$ \u{0}\
        -$ \u{15}-$ \u{15}-$ +.$ J.$ T.$ Y.$ e.$ t.$  /$ 6/$ I/$ P/$ W/$ \u{13}/$ 80$ D0$ I0$ n0$ \u{2}0$ \u{2}0$ \u{7}\
        0$ \"1$ |1$ &2$ -2$ C2$ v2$ \u{1d}2$ \"3$ \"3$ '3$ k3$ u3$ \u{8}3$ \u{f}3$ @4$ Q4$ [4$ [4$ \u{1b}4$ 15$ B5$ G5$\
         Z5$ p5$ \u{4}5$ '6$ ~6$ \u{8}6$ \u{8}6$ 17$ G7$ n7$ s7$ \u{c}7$ ,8$ D8$ W8$ f8$ \u{e}8$ 59$ T9$ e9$ $:$ $:$ $:\
        $ ):$ 0:$ ::$ H:$ M:$ q:$ |:$ \u{1}:$ \u{6}:$ ^;$ e;$ 4<$ y<$ y<$ H=$ :>$ O>$ $?$ )?$ V?$ \u{7f}?$ \u{9}?$ \u{13}\
        ?$ $@$ 2@$ D@$ N@$ U@$ q@$ 'A$ |A$ \u{5}A$ \u{a}A$ \u{18}A$ \u{1d}A$ fB$ fB$ rB$ RC$ `C$ \u{15}C$ AD$ AD$ FD$ F\
        D$ ~D$ \u{12}D$ $E$ ;E$ dE$ )F$ .F$ aF$ \u{14}F$ \"G$ 5G$ jG$ qG$ qG$ \u{4}G$ !H$ \u{4}H$ $I$ 3I$ UI$ yI$ \u{d}\
        I$ .J$ MJ$ cJ$ hJ$ mJ$ \u{e}J$ CK$ [K$ yK$ ~K$ 9L$ RL$ WL$ aL$ mL$ \u{8}L$ \u{13}L$ ?M$ UM$ mM$ mN$ )O$ 5O$ ?O$\
         ZO$ vO$ {O$ \u{9}O$ !P$ QP$ ]P$ bP$ iP$ {P$ \u{1e}P$ :Q$ DQ$ mQ$ \u{3}Q$ \u{d}Q$ \"R$ JR$ bR$ pR$ \u{8}R$ \u{14}\
        R$ \u{1d}R$ $S$ GS$ \u{2}S$ /T$ BT$ ST$ rT$ wT$ \u{1e}T$ \u{1e}T$ <U$ OU$ oU$ vU$ }U$ }U$ \"V$ 7V$ zV$ \u{b}V$ \
        _W$ \u{18}W$ \u{1d}W$ .X$ 8X$ =X$ KX$ KX$ `X$ qX$ vX$ (Y$ (Y$ gY$ qY$ \u{7f}Y$ hZ$ vZ$ \u{7}Z$ \u{1e}Z$ #[$ 2[$\
         9[$ Z[$ d[$ k[$ w[$ w[$ |[$ G\\$ S\\$ c\\$ \u{7}\\$ \u{1e}\\$ *]$ =]$ =]$ B]$ B]$ \\]$ h]$ \u{0}]$ \u{c}]$ $^$\
         $^$ )^$ 0^$ :^$ U^$ z^$ \u{7f}^$ \u{9}^$ $_$ )_$ H_$ O_$ l_$ \u{2}_$ !`$ >`$ h`$ {`$ \u{15}`$ .a$ ^a$ wa$ \u{7}\
        a$ \u{7}a$ ;b$ mb$ rb$ \u{5}b$ 7c$ Oc$ ^c$ \u{13}c$ Ud$ dd$ od$ \u{f}d$ Ne$ \u{6}e$ \u{1e}e$ ?f$ If$ Uf$ rf$ |f\
        $ &g$ +g$ Og$ mg$ \u{0}g$ -h$ Ch$ Mh$ Rh$ \u{6}h$ <i$ <i$ Ki$ Wi$ }i$ \u{2}i$ \u{7}i$ \u{1f}i$ Nj$ Sj$ rj$ \u{2}\
        j$ \u{1f}j$ \u{1f}j$ &k$ +k$ uk$ \u{7f}k$ \u{19}k$ %l$ ,l$ ?l$ ]l$ \u{3}l$ \u{16}l$ -m$ Jm$ Om$ 9n$ Tn$ hn$ \u{1e}\
        n$ 9o$ 9o$ Go$ {o$ 0p$ +q$ 0q$ Dq$ Mq$ `q$ |q$ )r$ 8s$ \\s$ os$ ts$ \u{0}s$ \u{11}s$ +t$ 5t$ Dt$ Zt$ mt$ yt$ \u{a}\
        t$ iu$ wu$ wu$ |u$ >v$ `v$ ev$ ev$ ov$ tv$ \u{f}v$ !w$ &w$ &w$ pw$ \"x$ 6x$ @x$ [x$ gx$ sx$ xx$ <y$ ky$ \u{11}y\
        $ .z$ 7z$ Fz$ Pz$ _z$ dz$ iz$ &{$ 2{$ ;{$ 2|$ 2|$ F|$ U|$ _|$ u|$ \u{3}|$ \u{3}|$ \u{1d}|$ +}$ ?}$ I}$ `}$ \u{15}\
        }$ =~$ c~$ c~$ j~$ j~$ v~$ \u{14}~$ 0\u{7f}$ ?\u{7f}$ k\u{7f}$ r\u{7f}$ \u{1d}\u{7f}$ I\u{0}$ -\u{1}$ k\u{1}$ \u{f}\
        \u{1}$ %\u{2}$ ,\u{2}$ 3\u{2}$ ?\u{2}$ ^\u{2}$ c\u{2}$ m\u{2}$ \u{4}\u{2}$ \u{9}\u{2}$ \u{13}\u{2}$ 4\u{4}$ J\u{4}\
        $ b\u{4}$ z\u{4}$ z\u{4}$ \u{1d}\u{4}$ ,\u{5}$ ;\u{5}$ X\u{5}$ \"\u{6}$ <\u{6}$ P\u{6}$ W\u{6}$ }\u{6}$ \u{12}\u{6}\
        $ A\u{7}$ V\u{7}$ \u{1c}\u{7}$ !\u{8}$ 4\u{8}$ ;\u{8}$ R\u{8}$ \u{d}\u{8}$ \u{17}\u{8}$ L\u{9}$ L\u{9}$ \u{e}\u{9}\
        $ ,\u{a}$ c\u{a}$ h\u{a}$ t\u{a}$ 5\u{b}$ `\u{b}$ g\u{b}$ \u{0}\u{b}$ \u{d}\u{b}$ \u{17}\u{b}$ \u{1c}\u{b}$ L\u{c}\
        $ [\u{c}$ `\u{c}$ `\u{c}$ *\u{d}$ 4\u{d}$ u\u{d}$ +\u{e}$ o\u{e}$ {\u{e}$ 7\u{f}$ W\u{f}$ r\u{f}$ ~\u{f}$ 7\u{10}\
        $ L\u{10}$ x\u{10}$ \u{3}\u{10}$ 9\u{11}$ K\u{11}$ P\u{11}$ Z\u{11}$ |\u{11}$ \u{14}\u{11}$ g\u{12}$ v\u{12}$ \u{12}\
        \u{12}$ \u{1c}\u{12}$ 2\u{13}$ A\u{13}$ M\u{13}$ Y\u{13}$ b\u{13}$ \u{7f}\u{13}$ \u{e}\u{13}$ \u{e}\u{13}$ \u{1e}\
        \u{13}$ I\u{14}$ R\u{14}$ c\u{14}$ \u{8}\u{14}$ [\u{15}$ `\u{15}$ m\u{16}$ \u{7}\u{16}$ =\u{17}$ I\u{17}$ {\u{17}\
        $ \u{1a}\u{17}$ \u{1f}\u{17}$ <\u{18}$ P\u{18}$ }\u{18}$ \u{1e}\u{18}$ \u{1e}\u{18}$ F\u{19}$ K\u{19}$ Y\u{19}$\
         c\u{19}$ h\u{19}$ \u{9}\u{19}$ T\u{1a}$ \u{a}\u{1a}$ \u{1f}\u{1a}$ :\u{1b}$ F\u{1b}$ \u{17}\u{1b}$ #\u{1c}$ =\u{1c}\
        $ B\u{1c}$ g\u{1c}$ \u{1a}\u{1c}$ Y\u{1d}$ x\u{1d}$ \u{12}\u{1d}$ \u{1e}\u{1d}$ >\u{1e}$ T\u{1e}$ `\u{1e}$ \u{1d}\
        \u{1e}$ >\u{1f}$ >\u{1f}$ n\u{1f}$ s\u{1f}$ / % Y % c % \u{9} % 6!% @!% @!% \u{d}!% \u{1c}!% +\"% +\"% 0\"% M\"\
        % ^\"% c\"% h\"% {\"% \u{0}\"% J#% Y#% h#% %$% *$% 9$% J$% O$% c$% q$% q$% }$% }$% \u{10}$% \u{10}$% [%% b%% l%\
        % \u{7f}%% N&% S&% d&% \u{4}&% \u{1c}&% 8'% ='% d'% n'% \u{7f}'% \u{19}'% M(% M(% w(% \u{e}(% \u{1a}(% \u{1f}(%\
         C)% X)% X)% ])% 4*% 9*% Q*% [*% r*% w*% \u{13}*% 1+% 8+% d+% i+% 8,% =,% ~,% \u{e},% )-% ]-% h-% +.% f.% w.% (\
        /% -/% -/% -/% :/% ^/% +0% 70% <0% F0% {0% \u{11}0% M1% \u{10}1% \u{1a}1% \u{1f}1% )2% N2% \u{15}2% C3% Q3% V3%\
         }3% 24% C4% l4% \u{19}4% 15% G5% t5% y5% \u{17}5% &6% 76% B6% Z6% d6% w6% \u{1d}6% ?7% ?7% R7% w7% \u{3}7% I8%\
         ]8% r8% \u{8}8% \u{14}8% \u{1e}8% 39% j9% j9% o9% \u{2}9% 3:% P:% ^:% O;% Y;% p;% -<% M<% `<% s<% x<% \u{1e}<%\
         U=% Z=% \u{19}=% (>% D>% Z>% Z>% &?% ]?% b?% v?% ,@% ,@% H@% M@% _@% \u{4}@% \u{9}@% \u{17}@% 5A% :A% WA% \\A%\
         >B% pB% )C% :C% SC% XC% 6D% DD% PD% ZE% cE% \u{7f}E% \u{e}E% 4F% GF% kF% 'G% \u{b}G% \u{15}G% -H% FH% KH% \\H%\
         \\H% mH% \u{15}H% (I% CI% RI% &J% 0J% vJ% \u{b}J% \u{1b}J%  K% KK% UK% uK% \u{7f}K% \u{9}K% sL% mM% tM% \u{5}M\
        % \u{17}M% 2N% KN% PN% eN%  O% %O% IO% \u{19}O% BP% GP% NP% fP% uP% \u{f}P% $Q% -Q% aQ% tQ% tQ% {Q% VR% bR% \u{2}\
        R% \u{7}R% \u{c}R% \u{16}R% BS% NS% NS% SS% SS% pS% zS% KT% \u{6}T% \u{6}T% \u{14}T% \u{14}T% EU% UU% eU%  V% W\
        V% )W% IW% NW% UW% fW% \u{14}W% OX% `X% #Y% (Y% 2Y% BY% BY% GY% lY% \u{4}Y% \u{9}Y% ;Z% `Z% jZ% \u{1f}Z% $[% K[\
        % \u{7f}[% I\\% .]% b]% l]% \u{1}]% \u{a}]% 1^% 8^% m^% \u{c}^% \u{11}^% +_% 0_% \u{e}_% \u{13}_% \u{13}_% 5`% \
        q`% v`% {`% \u{12}`% ?a% Ta% sa% Jb% Tb% ob% %c% 1c% Fc% Pc% Uc% &d% [d% \u{7f}d% \u{14}d% \u{19}d%  e% Be% Ge%\
         ce% \u{0}e% =f% Bf% \u{14}f% 7g% kg% |g% \u{3}g% \u{1d}g% )h% 3h% 8h% `h% \u{8}h% )i% 3i% 8i% Yi% ei% ti% !j% \
        2j% Fj% Uj% fj% \u{c}j% \u{c}j% \u{1b}j% ~k% \u{11}k% 9l% Cl% ]l% il% \u{6}l% \u{12}l% \u{17}l% \u{1c}l% +m% +m\
        % Hm% Tm% um% \u{7f}m% .n% Kn% ln% \u{4}n% !o% /o% \u{b}o% ?p% Ip% `p% np% \u{0}p% \u{13}p% \u{1d}p% .q% Fq% gq\
        % lq% #r% lr% \u{14}r% 0s% Ls% \\s% os% \u{11}s% [t% mt% \u{11}t% 'u% 9u% Eu% ju% \u{1}u% \u{1e}u% *v% 9v% >v% \
        >v% >v% mv% tv% \u{5}v% Hw% Mw% Mw% Mw% jw% yw% \u{1f}w% 0x% \u{11}x% \u{11}x% \u{1e}x% \u{1e}x% -y% Ty% \u{11}\
        y% ^z% }z% \u{e}z% \u{1d}z% \"{% '{% I{% S{% c{% v{% \u{5}{% \u{1e}{% 2|% 2|% 9|% G|% Q|% `|% \u{0}|% \u{5}|% \u{16}\
        |% }}% 9~% >~% O~% O~% |~% \"\u{7f}% \"\u{7f}% 3\u{7f}% w\u{7f}% \u{d}\u{7f}% f\u{0}% \u{5}\u{0}% <\u{1}% Y\u{1}\
        % ^\u{1}% z\u{1}% \u{6}\u{1}% \u{10}\u{1}% C\u{2}% C\u{2}% M\u{2}% d\u{2}% -\u{3}% k\u{3}% \u{9}\u{3}% \u{13}\u{3}\
        % @\u{4}% L\u{4}% Z\u{4}% h\u{4}% r\u{4}% \u{f}\u{4}% 4\u{5}% ;\u{5}% x\u{5}% }\u{5}% }\u{5}% \u{12}\u{5}% \u{12}\
        \u{5}% \u{1e}\u{5}% ?\u{6}% ]\u{6}% t\u{6}% \u{c}\u{6}% \u{1a}\u{6}% \u{1f}\u{6}% L\u{7}% \u{19}\u{7}% \u{1b}\u{8}\
        % \u{1b}\u{8}% H\u{9}% h\u{9}% %\u{a}% /\u{a}% s\u{a}% \u{6}\u{a}% \u{12}\u{a}% !\u{b}% G\u{b}% x\u{b}% \u{1c}\u{b}\
        % \u{1c}\u{b}% ;\u{c}% ;\u{c}% {\u{c}% \u{c}\u{c}% \u{16}\u{c}% $\u{d}% )\u{d}% >\u{d}% \u{4}\u{d}% \u{9}\u{d}%\
         -\u{e}% >\u{e}% H\u{e}% ^\u{e}% c\u{e}% \u{17}\u{e}% #\u{f}% ,\u{f}% G\u{f}% ^\u{f}% \u{1d}\u{f}% \u{d}\u{10}%\
         '\u{11}% q\u{11}% q\u{11}% q\u{11}% }\u{11}% \u{2}\u{11}% \u{7}\u{11}% \u{1a}\u{11}% $\u{12}% >\u{12}% \u{18}\u{12}\
        % c\u{13}% \u{c}\u{13}% 6\u{14}% L\u{14}% [\u{14}% \u{12}\u{14}% \u{1c}\u{14}% !\u{15}% !\u{15}% \u{1f}\u{15}% \
        \u{1f}\u{15}% &\u{16}% -\u{16}% -\u{16}% K\u{16}% )\u{17}% 5\u{17}% T\u{17}% \u{0}\u{17}% /\u{18}% j\u{18}% q\u{18}\
        % ?\u{19}% I\u{19}% I\u{19}% S\u{19}% q\u{19}% v\u{19}% \u{9}\u{19}% \u{e}\u{19}% \u{18}\u{19}% 3\u{1a}% J\u{1a}\
        % Q\u{1b}% X\u{1b}% ]\u{1b}% \u{1c}\u{1b}% \u{1c}\u{1b}% -\u{1c}% !\u{1d}% V\u{1d}% \u{2}\u{1d}%  \u{1e}% 4\u{1e}\
        % _\u{1e}% p\u{1e}% w\u{1e}% K\u{1f}% a\u{1f}% w\u{1f}% \u{15}\u{1f}% * & / & ^ & \u{0} & \u{c} & \u{16} & \u{1b}\
         &  !& ,!& 1!& <!& <!& f!& \u{0}!& \u{5}!& \u{f}!& R\"& f\"& \u{f}\"& +#& A#& \u{2}#& \u{2}#& \u{18}#& S$& $%& \
        _%& o%& v%& \u{5}%& \u{1c}%& :&& F'& F'& u'& u'& ^(& \u{2}(& \u{e}(& \u{e}(& 1)& \u{19})& ,*& 8*& d*& \u{c}*& ;\
        +& ;+& \u{4}+& ;,& E,& X,& \u{1d},& \u{1f}-& A.& \u{4}.& \u{4}.& \u{17}.& \u{1e}.& `/& \u{6}/& \u{12}/&  0& D0&\
         I0& \u{11}0& \u{1d}0& 51& q1& \u{17}1& :2& W2& c2& m2& \u{0}2& \u{e}2& 13& 13& V3& \u{10}3& 34& =4& S4& y4& y4\
        & +5& D5& \u{4}5& \u{e}5& =6& M6& \u{f}6& 37& B7& }7& \u{18}7& 08& 58& X8& ]8& k8& E9& c9& c9& \u{1b}9&  :& ,:&\
         K:& a:& 7;& o;& \u{4};& \u{10};& Q<& V<& [<& .=& 8=& R=& \u{b}=& \u{b}=& \u{b}=& 8>& ^>& \u{c}>& \u{1f}>& k?& \
        \u{4}?& \u{13}?& '@& A@& O@& `@& \u{7}@& \u{13}@& \u{1d}@& ,A& 6A& pA& \u{b}A& \u{b}A& -B& 9B& ]B& uB& \u{19}B&\
         %C& `C& (D& ED& uD& \u{7f}D& iE& \u{1}E& \u{17}E& ?F& ZF& {F& \u{0}F& \u{16}F& OG& kG& rG& >H& XH& gH& vH& \u{9}\
        H& /I& :I& vI& \u{c}I& \u{c}I& =J& [J& eJ& )K& @K& PK& WK& \u{1b}K& iL& \u{6}L& \u{b}L& /M& 4M& qM& \u{0}M& \u{19}\
        M& \u{19}M& \"N& +N& +N& rN& \u{f}N& &O& UO& kO& ~O& \u{d}O& (P& NP& XP& bP& lP& {P& \u{a}P& \u{f}P&  Q& UQ& UQ\
        & pQ& |Q& \u{15}Q& \u{1a}Q& ?R& OR& sR& OS& 7T& \u{0}T& \u{17}T& \u{1c}T& \u{e}U& .V& AV& bV& !W& @W& VW& lW& \u{7}\
        W& /X& <X&  Y& )Y& IY& kY& }Y& }Y& \u{10}Y& \u{1f}Y& =Z& HZ& HZ& aZ& \u{4}Z& \u{10}Z& \u{15}Z& \u{1c}Z& o[& {[&\
         \u{0}[& \u{1e}[& #\\& U\\& k\\& ~\\& ~\\& \u{3}\\& 1]& 6]& }]& \u{7}]& \u{e}]& O^& [^& j^& z^& \u{1}^& \u{f}^&\
         )_& z_& \u{7f}_& \u{9}_& \u{9}_& +`& :`& O`& [`& e`& \u{16}`& \u{1b}`& ,a& @a& qa& za& \u{7f}a& \u{13}a& )b& I\
        b& \u{7}b& \u{16}b& :c& Wc& fc& \u{4}c&  d& >d& Nd& zd& $e& Ae& Ke& Te& te& \u{a}e& \u{1b}e& ^f& of& \u{5}f& \u{a}\
        f& ag& %h& 3h& Vh& Vh& `h& th& 'i& fi& \u{4}i& >j& ij& ck& 3l& \u{1c}l& (m& ^m& \u{1}m& \u{11}m& 0n& Zn& an& yn\
        & \u{2}n& )o& 0o& 5o& Zo& do& to& \u{c}o& \u{16}o& Gp& Up& \u{d}p& (q& (q& (q& =q& Bq& Nq& Xq& dq& (r& 4r& @r& \
        nr& \u{1}r& \u{18}r& (s& (s& ;s& Zs& \u{4}s& \u{e}s& \u{1d}s& Pt& Pt& \u{9}t& Ru& hu& \u{0}u& 3v& Av& Fv& sv& =\
        w& Jw& cw& Rx& mx& :y& cy& ly& \u{13}y& ,z& Iz& '{& U{& \\{& \u{a}{& *|& /|& 4|& ?|& S|& \u{8}|& %}& K}& \u{1}}\
        & \u{1}}& ,~& t~& \u{14}~& \u{19}~& 6\u{7f}& s\u{7f}& \u{7f}\u{7f}& P\u{0}& Z\u{0}& \u{0}\u{0}& \u{5}\u{0}& \u{18}\
        \u{0}& )\u{1}& H\u{1}& [\u{1}& \u{c}\u{1}& \u{16}\u{1}& ,\u{2}& G\u{2}& \u{18}\u{2}& \u{1d}\u{2}& \"\u{3}& <\u{3}\
        & W\u{3}& \\\u{3}& f\u{3}& \u{19}\u{3}& \u{19}\u{3}& 2\u{4}& K\u{4}& P\u{4}& P\u{4}& U\u{4}& h\u{4}& \u{d}\u{4}\
        & `\u{5}& o\u{5}& {\u{5}& \u{1b}\u{5}& '\u{6}& \u{14}\u{6}&  \u{7}& %\u{7}& i\u{7}& \u{17}\u{7}& M\u{8}& t\u{8}\
        & \u{f}\u{8}& \u{14}\u{8}& )\u{9}& 9\u{9}& J\u{9}& T\u{9}& o\u{9}& !\u{a}& 2\u{a}& J\u{a}& w\u{a}& \u{f}\u{a}& \
        %\u{b}& @\u{b}& J\u{b}& V\u{b}& e\u{b}& u\u{b}& ;\u{c}& _\u{c}& !\u{d}& S\u{d}& Z\u{d}& i\u{d}& \u{7}\u{d}& \u{7}\
        \u{d}& \u{e}\u{d}& \u{13}\u{d}& \u{1a}\u{d}& O\u{e}& T\u{e}& e\u{e}& |\u{e}& \u{6}\u{e}& ;\u{f}& E\u{f}& \\\u{f}\
        & t\u{f}& {\u{f}& \u{c}\u{f}& '\u{10}& p\u{10}& |\u{10}& '\u{11}& 7\u{11}& S\u{11}& \u{19}\u{11}& N\u{12}& \u{8}\
        \u{12}& \u{17}\u{12}& !\u{13}& 8\u{13}& F\u{13}& T\u{13}& ^\u{13}& ;\u{14}& I\u{14}& \u{6}\u{14}& \u{19}\u{14}&\
         4\u{15}& [\u{15}& e\u{15}& z\u{15}& A\u{16}& |\u{16}& |\u{16}& \u{3}\u{16}& \u{11}y#,}#B6B\u{16}|7!0\"2!D\"E\"\
        6!5\"B\"7!/!M\"F!4!C!?\"O!F!o\"D!3!1#H!2!*7p#(w\"H!ER@!8F:|!Eu\u{9}E$ A!F0v4@y\u{1c}!/sXw!3wfa\" H8w:)2 R#@\"B\"\
        D!D#;!u\"5!@\"=!:!9#7!N!K!F%I'F\u{1f}d= Q!N!E!E!D!:#9!9!A!<!K!K!E!y!F\"7!K!u\"H!O!F!A!/!9!M$t!3\"B\"s&\u{12}# J\
        2G(xgR? O!t!B!:!O!?!=!F!<!B!E!B!G!F!8!I\"P!:!A$>\"J!M!{!O!K!?!q!D!?\"L!B\u{15}'!/tNy# H!F0}\u{9}}< F!J!K!L!O\"K\
        \"S!I!O!Q!P\"?!O!Q!3#D\"V\"P\"7!J!I\"S!@!Q!G!L\"D!8*Y!1u\u{1a}m!8v\u{f}\u{13}$(D\"C(t&D\u{14}d\" A!wN3! K9l!-s2\
        K5 Q!I!@!H!K!B\"D!<!E!t!=!<!G\"M\"B#>\"t!K\"H!H+RTL!/wJ\u{c}#!H\"J7y\u{12}\u{19}!7si\u{1e}< P!>!C!z!O!J!p\"P!O!\
        <!<!F!E!M\"G!-!@!J!K#?!F!D!D$D!H#Q!D\"x\u{10}.\"!u.J\u{3}k!Etbo!7r\u{7}\u{9}!)vU(!/w\u{1c}t!Bv#\u{f}$ H#F%y'BF)\
        < Q\">!N!F\";!A!@\"=!>!A!A!t!<$p#G!>!P!B!<\"Q!E!H!;!w\"G!G!G!=&2!:t/-.!L!B\"@#G!>!@!A\"A\"@!F#x!L%F\"t\u{6}\u{b}\
        !Dt\u{9}51 N\"F\"H!F!J\"D\"G!I!I#t\"C&D!E!F!B$L!O\u{1a}C!)u|:#!x7F\"@Ux!4vtf, u!B#H!G\"L#C\"B%D!w!D%C!E\u{0}q!E\
        D\u{11}9\" F/Dbe0 O\"G#B!w!t\"?!M\"G!G\"D\"A\"J#D!F\"G,J\u{f}q!'u}R!5s\u{1d}g!:s|<!E=GU!Et\u{7f}j\" J/w\u{16}'!\
        5z\"h. D!A+A!\u{2}\"A$@$A\"F!P#o!P!C!C%BW,*%J\"K!G!C\"I!E!E*B!L\">D\u{7}!2v\u{1c}Y(!@$@%@%;)K!F!u+G{s* r$B#I&I\"\
        E%s$H\"C%E!ETz'%L+I$C\"C!K!M\"JM-!,tkg\" u8G&\u{7f}!4t\u{1f}:$$H(C#F(E@E!)sD\u{1f}!@sR\u{e}!5zX>: M\"M!D!S!E#N!\
        G!;!;!=!O!L!N!.#P!J\"G\"<!F%L!.!1!H!v!?\"CkU!4uM\u{6}! v\u{1c}b!8u)\u{14}!)uh{\"+J:tM\u{1a}\"*L\"v8J> J!K!M!J!L\
        !B!9!@!<!=!J!>!D#J!q!t!r!u!1\"E!C!?!8\"<!H!Q!P#7\"D!EXK!:v\u{3}\u{4}!.v2k1 R!;!z!@!A\"C!G!E%A\"F%8\"D!M!H!?!O%7\
        tf\"*@0vC{& N%H2G#B%C&t\u{6}T\"7w\"GMv3 Q!7!H!t\"=\"@!>\"G!;!7!9\"G\"<!u%H\"H$G#9\"G7\u{e}\"\"K6o\u{1d}b!(spC\"\
         w'Jir!'u\u{1d}\u{f}%/E(q$E\"s(FZm\" J7u'L!7u[<\"$v%Dqf,\"E#C\"B!G!=!9%=$>#=!<!\u{1}-:no!7K\u{13}\u{4}# H\"u6t(\
        q\"<J$z}{\" C6\u{7f}\"<!3unb!;rs\"!'t[\u{19}$ L*L&I\"G+U!@sO'!%uJ.!&v}s*!@#B!H\"I!B\"C!G\"=+I-rK2!0JC-!$w\\\u{c}\
        !/F\u{1}c\" I8tI!0 B!:!<\">!u!=$:\"E%?\"G!:\":!>!B\"9&s}a!$tq\u{19}\",v#H8p\")J&wAi!!t\u{15}e!@uj5!+Ii*!Er$\u{12}\
        \" D9{6\u{1b},!>#>\"?\"B!F$C&>!9#<\"I!t\"yoy\"\"E6MIl$ u%D3@!D#\u{19}\" N9ul}+!?!?!G!?!F\"H#H!F,s!E\"9Vg!;uf\\!\
        Etp,\"*w#J\u{12}C\" B7xC\u{18}!$t-\u{1d}!(s;.\"!v\"D\u{19}0\" s8J\u{c})$#F&G&L6J58!<p>\u{e}!\"H7\u{1b}& G$u#G&t\
        +F\"Fo!0#G!M\"E!G!C!>!M$v!E\"K#M\";\"?\"F%H!;;\u{15}# G(s!ukf!%uls! t>5!7uq\u{1d}! u+S\"*y-G\u{5}\"! w&5! stZ!E\
        v2R!/{Pf# }\"E6Av\u{1c}%/B%<\"t\"F\"?M{A K!K!L!I!L!?!9!>!<!<!J!=!C!P\"J!q!t!r!u!0!0!E!C!;!8\"<!H!Q!P#7!R!C!E\"L\
        .!?!=!B\"F\"F%B!K!E#?&@!E!>!>&z\u{4}?!1u\u{13}\u{1}\" K9u#&( O!@%p#H$?!E!L+r\u{9}T!1uGJ9!=!6!9\":!E\"E#J!K!F#,!\
        0!B!K!E#B#H!0!2!w!F!K!.!*!E#Tq\u{18}\"4I1v\u{16}%#!H\"J7y\u{4} \" N8w\u{1d}p!Et\u{0}0!;wa\u{18}\" y8JOS!:t,h! t\
        \u{2}f!)xIe+ P#>!G\"A\"H%;%<!;#;!O!MOT! vuR!Av9}=!M!M!?\"M!O!>#H!Q!R!M!A!Y!J!O!F!H!H!E!-\"S\"C!A!F#A!J!A\"J!G!F\
        j{!EtzR4 Q#I!A\">!D!D!E\"@!9\"8!>\"8!M\"5#=!H!I'=!>$xr:!EtmN!<r\u{1b}e!*t,1!(t)\u{1f}!:vWg!Es\u{12}q!*vQ8& G8s%\
        I!I$x#w\u{1f}T: V\"r!E!M!C!E\"D!=!H!N!M!r\"D\"M!F!L!,!t#I!K!C!L!5#1!1!0e\u{c}\" C9z H!:s=\u{2}\" F)w`\u{13}# s8\
        H-Ft \".G!vj\u{1a}#!z6N\"=np)!@\";\"@%@%;)K!F!u+H/h!/sHF#$E\"}?CTM!7t0\u{7}!3t\u{1a}\u{7}!/uY\u{f}\"2s%H\u{5},!\
        !wf\u{2}#2w%F#B6T; \\!S\"@!<!=!;!:!F%O!K\"H!B!J\"C!2!N!J!O!J!8!5!B#Q!w!/!M!F.%!'tp\u{a}!'uC`!+u\u{e}c#4<#s\"B9e\
        !(t\"`!@u'K!@u\u{15}s+ Q!=$E%?'?&?!D!x!K%J&<\u{c}K\"%O3H\u{12}\u{1b}\" y8G);# F$x+EY\u{4}\" x9JCa#0F\"x3Ird!/u0\
        t!:rb\u{11}# F/{+G[\u{b}!0qc\u{1b}\" J8w 8!9ubF#%H\"J(F*d! u\u{d}l!&w\u{1f}5! y\u{12}\u{f}!At8g!?wy\u{17}# v%I*\
        GH(%$E\"E)B(H.>$\u{8}8!;!t!9!=!J!8\";!;!J!P!8!6\"5!O\"{\"<\"5\"t!K!9%7!8#?\"8l\u{1c}!7s).* N#D!B#K(>'I!C!t(v%>\u{9}\
        e@ K\"O!5!<!8!H!?!8!9!G!9!M!L!G!I!M\"\u{2}\"Q!?!:#z!N!/!/!y\"+!-!-!H!A!C!<Yv!/vN1!Et-\u{a}2 J!5!8!:#?&;#9$7!z\"\
        G!q!9!9!{$E!K!;%7;n\" x8C`-4!B!H!>!J\"H\"B!G!O!E!I!E\"A\"D#;\"R!B!U!P!A+DV\u{6}\" E'vm/! vL)$ E$u.B3B0B!6xq~$'A\
        #C!},D\u{3}\u{4}(%A*A#B&N!L!=&=!Eqi6!1!?\"8!G!:!>!?!s!D!A!9!N\"?#F!;!p%<\"N\"t!G!/!?-{!(sQ\u{10}!!uL\u{a}\" I/z\
        /\u{16}9 S\"L\"P!F!C!O!<!O!K!G!R!K\"D\"G\"F!J\"O\"L!Q!I\"B!K\"D!-$AVy!#uxK\" M*scK!2tE\u{13}! u\u{1c}r\" K:tUo!\
        *v(\u{f}#2q!H's\u{9}^!*JH\u{11}!&tr\u{12}! ymn!7tU\u{5}\"0t'D\u{17}*! OZv1#H!N\"E!G!C!>!N$v!F\"K#M\";\"?\"G%I!<\
        %H\u{8})\" ~\":id%%I&I!B,J->Rr!'HD\u{1f}#!}7C\"=r\u{b}!9tbc!:s\"?!Ex\u{16}t! xQ0!;t\u{18}!!/wh\u{1a}) I!B%N\"M(\
        G'M!N!J!B\"5!@w9\u{d}%*A%>$v#D\"B$b!AtRU!;s\u{5}i!:s%M\" K*u+}!3ui\\#6C!A)r|I!'u\u{12}P$$E3L!H!Ijx%$J!{!C)D)JRm\
        !.w\u{12}\u{14}.$B!@\"G!C!y!=#G$C'D!A!;&C!=!QA+2 x!=!<\"N!9!x!q!?!9\"G!8!8\"C'G!>!O!<,9gh%$J!{!C)D)J\u{10}-9 N#\
        B!=!;!9!I!E\"H!;!L!9!H\"?\"C!t!E!J!F!B!Q!D#@#@!C%vz\u{7f}$ E$A#u(zU.!1s/W\" K8t\u{d}O\"@v%Jk_$)@!D6D%q\u{10}a6 \
        B!{!w\"u!@\"B!@!G!D\";!>\"5\"N!;!9!6\";!9!G!?!6\"8:I!7t\u{1a}\u{17}& K%G2F#A%B&sA\u{3}\" H8v,Z!$w\u{7f}x!Erw\u{5}\
        !+uXk\"4I&u!>!+u\u{13}}!Ew\u{6}!\"4E#u\u{13}#\"6I/Cq\u{a}\" J,s]\"\" s*LO\u{1f}\" I8yJ+! svO!$t`\u{1d}\" J7s\u{12}\
        m& R'G#A+6\"H!y\u{14}-\" t8Hx3!4t9\u{1c}!Er -#2t%D#r^<!*y}+\" x%H\u{11}d!1t5e-\"C#G\"F#A%C%o\"A\"J!B!p#I\"o&BA\u{2}\
        +!A#C!G!F$D\"F#B%=#@!E$zqA!+x\u{e}J\" w8J10\" D!ufi!)uYS&!q&<$<!v*B/=g\u{16}!$vkk! x0\u{1}!@uv\u{c}2#J!N!F\"O!H\
        !G\"B!J\";!C\">!A!>#D\"O!K'?%Hik%0v-G\"z!E\"I\u{13}K! vZf!$w.q!7y>o!1q\u{1e}&\" H*v_,!Ew\u{7f}~!Eq\u{5}@\",|#Dc\
        \u{5}7 M\"L!>\"C!=!=!E\"=!B\"<\"v#<!J#K!L!J!>$G!H!t!J\"F#H\u{15}X!&v\u{1c}V!&xiW!3v#h!4t{\u{19}!(s+\u{1}!Ev\u{12}\
        \u{1}!8tJo\" s8J6G\"4s%I\u{2}D!9voF\"/x6E+b< J\"E!w!J!H\"M!L!K!N!F!Q!Q!O\"@!J!:!H!H!,\"B!A!C!L%C!N\"J!?\"wLq\" \
        J9tK~!1s3e\" x*IKF!Et|>!)sPp) A!A!A(E(w$@!I!A'IlS!'Dc]7 =!B!8!C\"G!K!?!I#K!E!E\"I!-!G%M!u!I!C\"5!F!L#K#@Ch% t'G\
        -s$H-B(\u{18}\" M8pH\u{10}\" x8Gw\u{19}\" L,uIR\"2J\"u\u{d}I# r%@%<Z\u{1b}#2v%I.Jf{$$}(F*G/=*Q$ w%C%E.F\u{7}N\"\
         w%I9W##D,y-{e\u{1a}\"7u#J@\u{15}! I5o!4r$v$ A1=!u3@)f!8tKb! v\u{5}\u{10}\"(w0C\u{1f}]!:t&X!7t:\u{b}!\"J|\u{13}\
        # ?!C!\u{0}G<!8tYi!&tB\u{15}#*;%G)Bk`! w_(!%M69\" v/J('\" t9u8w!=q\u{0}j!\"wb\u{b}!8G\u{b}u5 r#I!J!G!H!K!D!C!<!\
        H!D!?!8!L#7!7!3#C!<!J'8\u{d}\u{e}0\">\";!F!<!I!A!<!D!:!<#?#v$?*F!G$O\u{14}\u{b}\".J!sFG!'w~L!$wRl# M@s%I*\u{4}&\
        /B%y#@!N\">#v's!@ulr!7t\u{12}?!5s/@! u4t! sz\u{1d}!Augt!Ew+g\" x8D&L% N#F4E!I-Aup!'tQ]!@w,\u{19}!Esx5\" F#uB\u{16}\
        \" K8u?\u{1a}!5wUS!2u84! s}w* I\"I\"M!J#H\"I!}+H\"J-C2c\",J+t@F# p%N3Hhz! zR8\"/w+H&|9!@!G!F!:\"M!B!E\"3#@!x#F!\
        5\"H!2!I!F!O!t!C!8!4!K!H#1$I\u{6}\u{1d}\"*G%E,\u{a}!At#t)$t$A\"s!A!@!B\"@'s*@|$\"2J\"u&*!3u!t!@ws6!\"Dg'!\"B\u{1a}\
        s<!L\"4!K!O!A!F!G!D\"N!O!3!:#M!=!B!L!,!z!K!@!A!q!1!/#-!-!,$u\u{19}W!=I\u{0}J!=t\u{1c}\u{e}\" J2wrb!Ev\u{1d}\u{0}\
        \"#t9L\u{e}t\"6H/p\u{17}\u{16}+$B!B\"F\">!H!G!?!<*C#;&>A\u{5}\"4E#ue%\" K6vrg\" K8u:Q!2s\u{12}0; L\"N!u!O!C\"D!\
        @!O!C!C!F!M!B!;!5!K!K!J!K$M$t\"R!1!J!H\"C\"L\u{14}.#!}7C\"=PU!\"G\u{10}x!7BV7!2x\u{d}\u{1c}!4uC_)!t%P!;$=!u%9%B\
        \"A-<7a) D$D)\u{3}!D!@(@&r\"A!A4N\" M7t>_!7wB3, y$B!?!?$s!A!=#='H!F\"A,As\u{1d}* G!B\"I!E!F\"H!D\"F's'L'2\" L8q\
        \u{7}H\" F/x2N!3vrU!Bv#!!9HlC9 O\";\"y!>!>!D!B!9#@#G!I!7!J\"q#G!K!A\"9!I!v\"E!7!8!F#;WH!9vkM\" x(H\u{4}(! wJ/\"\
         N8tW=.\"N\"B#?!>!{!>!?!>#?$A%w!E!E+?HM!<{\u{7}Z!4w4Q\" C'v#y!?qW]!7B}N!EsDJ1!s\"H\"<\">!E!B\"@!B#u\"A!>\">\">!\
        C\"F!v+9P\u{17}\" s8I\u{2}6!-vnM! v5n\" J#w\u{5}h!!t\u{1f}\u{1f}\"1G)v\u{b}'!,t<.4!7!L!;!;!N!G\"@!6#z!9!5#6\"3!\
        2#:$:!9#4!5%R~\u{f})#G!G!G\"v#:-B!B\";+:\u{d}L! u\u{7f}#!-x\u{7f}\u{4}!?qj\u{c}7 @!M!H!=\";\":#M!=!P!v!O$=!=!:\"\
        :!<!;!<!<#I#?!6!K~&!$v}\u{b}\" \u{7f}8?3\u{c}7#C!C!H!C!N!=!=\"D$M\"H\"B\"0!N!p!?!D!L!4!7#F!O\"K!DA=!*w\u{10}T& \
        F\">-A%:$>!\u{1}C\u{9}!$zy\u{13}\" x\"@x;\"3H'sSV!-t8\u{7}!@t\u{19}\u{0}!&t\u{e}\u{13}\")J/v\u{7}:\".w7E\u{c}\u{b}\
        !8t\u{4}U\"%G#Hc\u{1a}#2v%I.J\u{17}I\"-r%HCy$3w$H!G'vi\u{14}\" }8Du*6!?!<!B\"E\"F%A!K!E#?\"O!v\"<!<!A!>!=#I\"n!\
        y!>!K#H>2\"7C(tNS!7tp!\"2I%peP!%yez!4ve\u{4}!7ri[!AtEo\" L,t&s% R)K!I%G(Kgj\"/H)B\u{8}\u{1a}!7tp>!;r~q!:u=\u{1e}\
        \"!u.Kkj=!B!Q!=\"<!=!K!2!?!Q!K!S!N!G\"E!.!I!Q\"C!H\"E!y!N\"9!J!?!E#u!C!E(\u{f}\"/s#J\u{5}U#2v%I.J9\"\" E#tIy) F\
        !F-E#}\"F!E,G!H$E\u{14}z!+vw$!4uBV\"7y#HY:\"1J!sc9\"6D\"N6Q\">J$s)/!#Oqt3$<!D\"F!>!<\"E#=%;!9#9!K!<\";!<!D#G!F!\
        v#}\u{11}|- @!P!A\"t&>%M\">#:\"A!B!A\"@+L|e! v1\u{1c},\"L!G!G!I\"K%A!D\"I)N!F!<+=s3\" K9uR;*\"C#C\"@#A!t$B'@!C\"\
        J!@(\u{8}!.uoZ!7uz\u{9}&/C%z\"G\"J\"?#v0~!/GU\u{8}, O!?!<!G\"F\"I!F\"J!G$J(H!uv\u{11}$!t\"t5F\"Ag\u{7f}!1tVg!Aw\
        3x+ \u{2}#=\"?#x\"B!?$>)5\"@&A%;\u{3}B! tM2/!=#B!?!<!A!G%B&9#D\"L!I\"<!=$:%N\u{1c}'\" H/xYZ&\"E&F'B'D\"H-<v,&!@\
        !>4@!;\"A!?}\u{2}! |jL\"8J\"t\u{0}\u{8}!(E|Z!3v\u{1b}Z\"<t$LY59 B!B!=!:\"~!\u{7f}!G!@!9!9!<\"9!<!9\"=\"<!9\"P!>\
        !=!>!?%H!B!7gV!8v\u{c}/!2s6p% s'P-J&G+Ex/'\"u#H\"L\"D&@'B\"sQX%!}\"?7@!v*I!u!;s<a!/xq<!!t1~!EwW3$-u\"I)H-C=X5 V\
        \"E!I!@!>!:!@\"9!M\"y!8\">%K\"E!O#3#E!G!4!t%D\u{7}u!$v\u{0}.'\";#B%q!=!r,B\":\u{9}d!4rv<\"/H)BG\u{1f}!3zhh% E%z\
        %I!=!s9\u{16}\"7u\"K\u{1a}0!$xnf! tt[!=q$F\" H8E7<!&zk\u{15}\"0H'vM\u{1b}$ G'{(E!s{A\"/r)K&=!@t|1\" F)v\u{1f}i!\
        /x\u{1f}\\0!=$C!F!J!B!E\"D\"J\"F#=$M!G$?$I!O!<j\u{11}\" N0y\u{5}1!5ss\u{7}! t8 \" G8xW\u{8}& F\">-A%:$>!\u{1}\u{d}\
        *!1z8!,$A!C!<!K!D#@\":\"t!x'<!P\"<\u{c}x\" M9Ke(!*p\u{11}\u{7f}#!v6J\"JF\u{1e}$*J%D(I.?r$9#C!I!C!D!G!r!@!O!E!C\"\
        4!H\"7\"3$@!D!G\"9!9!C\"I!D!H!E\"uf?\" F8{\u{1b}\u{0}+ s#@!G!B\"H#A!L\"?\"=)C\"BO0> K\"A!r!G!C\"Q\"I!L\"N!L!G!T\
        !J!y!5!C!F!)\"H!=!T!F#P!O\"K!E!J!9!I!|\u{7f}y\" u8J(\u{6}!9uFW!8vLe!/xP?!9G\u{14}=!(u<\u{12}!-sO$$ I$s)w-I%:!Eu\
        \u{4}X!ExmC\" H!u\u{1b}\u{12}9!G!L!O#8!E\"3!D\"G!4\"J!/\"2!A!w\"G!D!M!;\"1!2#L!2\"M!>!@N^!Evhy$)A!D6D%q\u{6}\u{19}\
        *$B!v!B#B!?%D'>!D!A-<P@$ L\"{(?->Y\u{3}: O!I!;!G\"8!}!|!M!C!D\"0#@!.!J!3\")#.!E!;!-!I!H!P!E$C!DjG!As`p# I#u%IX\u{1a}\
        ! t\u{6}\u{1c}\"1G.sg\u{12}\" v7HtP!/H7]-#H!M!L#F!G#I#A\"<!@!<#C\"L-D\u{12},* M\"J!>!?&J%<(N\"=$J&Gqh\"4t$G\u{19}\
        =& F$B%D$?)s$G\u{c}\u{0}!*I\u{0}2! uh\u{13}!)u`6!1vTS9 M!I\"D\"K!8!>!O!q\"E!D!7!3!=#I!@!+!2\"M\"B!0\":\"D!A!u!3\
        2\"!%yx,!<tL;%2C!?%C\"A'G.\u{6}!8t}#!-t2R!Au>\u{1a}!0q}=!\"I_\u{1d}!EtLD!Etn%!(>R9!<|V\u{9}!7r$\u{6}.!B\"B!A\"B\
        !E!\u{0}\"@!C\"?!B!?+?&@%=-;% \u{7f}%A%C,>\"AT\u{14}: N!y!A!J!D!B\"A!>!7!I\"Q!I!1\"0\"5!A!,#7!@!I!G!L!5#@!2!/aD\
        !$tx_E M!I!C!E!<!Q!6\"D!L!5!;!:!>!2!8!1!F!5!w!C!0!/!<!\u{6}!D!I!4!F!4!\u{0}!H!P!O!=!T!A!L0\u{14}/ 9\"@\"C!:!?!s\
        !q!q!q!r$p#G$?!G!A\u{10}w!-t\u{a}y!:u$\u{1a}!4v_j!/u]\u{7f}!;r6\u{1a}\"/H6wbr!-uxr3 t!;#F\"I!K!J!?$=!:!I'G\"L!J\
        !H#u\"9\":!F#5\u{13}\u{8}# I4J1vmH$ G\"H2t1r\u{1a}@/ z!E!B!F\"L!H!E#H%D'@\"N!H!?\"F)Bp\u{d}\"5r#N\u{3}w% B/D(E!\
        E!\u{0}\"P!Et}.\"&t?@R6!5s\u{7}V4 9\"8!B!=!t!7!K\"s!r!o\";\"u\"<\">#8!:!:!>!?+94^!4uIA-$G!G$A!A!A\"=\"@#?\"@#t!\
        N!G!?OT!:s\u{7f}_!7u9?! x\u{1c}\u{6}!/t{#! sOO!8vj#!8v\u{0}\u{9}%!}\"?7@!v*I_^!-xw\u{f}!*Hm\u{10}!8t<\u{2}!1ua'\
        !8t\u{e}\u{1c}! v;p!,xDb: L!u\"=!M\"A!9!J!C!N\"N!G#L\"P#A!O!@!A\"G!)#H!M!R!L!G!G!Nv_!%{]I!0vgR\"1t.Jb\u{14}!*tB\
        (\" G8w&E!,ui}! ux?!%t\u{0}&\"#L9s/_!)w\u{1d}\u{14}\"=t%M,V!7u\u{4}X!Et!\u{1e}!!u$2\" y*H%\u{12}!3tEz!,uc\u{e}$\
        &t!E#G%E\u{6}=&\"C\"B+x&t-w#?e\u{17}- N\"I\"D!B\"F!z\"D!E!I!?*C!M-@}($'@!v.A\"C\u{9}#\" x/G>\u{11}!(tL\u{5}!8sB\
        r!#uy\u{12}!/t\u{8}'!0vD;\" y8NtN!7tB(&)G(s#w#H!H-DyB!Ex9G= K!>!D!;!J!z!y!=!M!v!R!E!L\"A\")\"G!G!?!+!L!4\"B\"/!\
        .!=#-\"H!B\"t\u{1b}3!/uIw\" L*wpK!-x/3!+w+\u{7}#,I+u\"Na2\" G8w{\u{1e}!.u\u{1b}\u{16}!/zlI!:u4Z!!vt(# r7G\"F\u{3}\
        ^! up\u{13}!2s\u{6}R! tj<!<w\u{d}\u{18}&%;\"8#=,;!?\"q1s#=G!I$y\u{12}:!:x!\u{1}! t\u{17}&\"*I\"s)])!;\"F!>#=!;)\
        u\"z%G-HZ\u{3}!Av#8& O'G(>'I*w%@?\u{1f}!9CHk!:uS\u{6}'%H%A%E(B\"z!A+?}5!+t\u{1}\u{9}4!O!I\"G\"I!J!M!H!P!M!L!G\"\
        D\"9!G!G$B\"N\"H%M%19c\"3v,CF\u{17}!/unY#\"F-E(H 0%*E%F(C!K!{U|( C#D!G#C!z#?.F#?\u{1e}\u{3}! u%`\"$t+GwN8 G!J!K\
        !M!O\"L#I!P\"Q\"?!P\"3#D$P\"7!J!I\"S!@!Q!G!L\"D!9h4!-uHo# P*x.J\"\u{3}!(tw8\"#v5Cm@\" I8yI$%!C.A%@#o+vT\u{c}!8H\
        \u{9}S5 L!9\"@!H!@!@!K!E#I!u!C\"6$8!K!u#M!E!C!|%<!6c}!?tG'!,w\u{2}v2 r!q#M!@!A!B#B!H!B!A!@!@\"F!r!E%B!B!<!E\"7L\
        .w|\u{1b}\"/w6vS9\" G/F0}!/w\u{17}X\",v#I\\]%(D\"F#q\"?'B5\u{e}(!?!K\"}\"F&E*H!H.<_O!:sEb% O*:%E\"D'A.h!9u4,' M\
        #L!K3r\"I!E+D\u{8}\u{3}\" J8w'%!-v%r: E!t!B!G\"G!I#K!9!B!@'J!M\"=!L!B!E!9!5!0\"K!o!F!F!H\"B!W\u{f}=! sf % B5t!z\
        \"F-x\\E! tr\u{7f}!7wt_!#u\u{9}W!:xkW\"7y#HVu!)r\u{12}\u{16}!0v2t!)y\u{3}\u{15}!7r\u{10};$ |#F\"C3EB\u{1e}!<sE}\
        \" C9zJ+\"\"D(AfB%!C.A%@#o+v:N\" M:vEA\"7u#K*a!3u\u{4}\u{f}!1w\u{17}\u{4}!(wu\u{10}!;pg|!4u8\u{17}!7tZJ!(H\u{14}\
        \u{e}!1tKw2#I\"C!<!J!9!>!;!=!:\"}#9\"<!4\"w!;!D\"N&?j#\" s$CsA' A!A\"y!C3B!B$tk\u{7f}\" L8u8\u{3}!1u\u{e}l!8H\"\
        \u{3}!<HF8\" E6zLs# K8I-L5\u{1f}! uY\u{15}!?I./3 D!9!D\"M$y!D#B!<\"G\":\"5!8\"J!8!P!J!5%7&PN>\" H&y\u{1f}\u{14}\
        !:vmr2!;!v!L!>$<\";!;!9#9!\u{7f}!?!:!;#;\"P!A!8+H\u{2}G-\"L!F!G!I\"K\"G#A!C\"I)N!F!<+=OD!EsBO! ww\u{1a}!%u2G!&w\
        gb!*tx8$ u%D3@!DA\u{1a}\" x/H&C$ y#G,E6B,\u{7}# D*D.}\u{11}I% @!?!\u{3}6?\"<y\u{18}& y1r&F!D\"G+D@aA M!J!8!<!s!\
        F!P!B!G!I!S!<!>!L!r\"4!O!F!E\"6!:!T\"I\"7!K!K!K\"H!H!L!B!N!L\u{14}n#%L\"K(vM\u{a}# w2I%G\u{3}\u{d}\" G\"v]B!,t\u{1f}\
        -*$B!v!B#B!?%D'>!D!A-<_9!7I<\"!(sj\u{17}!%t\u{b}\u{7}\" x8E`V!+wdi!0u=O8!A!D!;!A!B\"A!G!=!9!>!J!?\"=\">!=!>!N\"\
        <!;!\u{1}\"=\"D%;$:\u{18}\u{1}!8sE<!2t\u{7f}\u{7f}(%H!E\"C!C\"F!=+C#:d\u{5}\"$K)v\u{e}x\"3E'sJ'\"1t.J\u{1f}j!)v\
        \u{8}\u{7f}!2u\u{13}J!4r,\u{b}! sg\u{d}!Ew\u{12}u!%tLb!/x(T!@w2Q( @/;\"@'?#q\"p!C%ET~!.vU\u{1}! u\u{6}\u{1d}! v\
        _P!@u\u{18}P\" z#Hzk!/wg\u{0}! v$N##I,z6D=;!Aq\u{6}l\",|#D\u{2}x!4u\u{6}b0 B!?!<\"C$F\"B!C!=#=!{\">!@$u\"C!N+K\u{a}\
        \u{c}$ H't$r,Dp{!@y\u{e}\u{10}!1wO\u{16}!:v\u{16}m\" H8x?\u{1e}$$z(I*H/?%$!4v\u{7f}\u{b}!/wU\u{19}!/z*g!Ez#1' F\
        -@!r%A'C&q%@?3!(w\u{13}\u{6}! vu\u{15}!-u8D# C%t5v>\u{12}!&ubi!$w&_!(t0\u{2}\"?y&G&W# x\"J4GrM!Et<\u{1d}#%K%E\"\
        zmG\"<J$z\u{13}h$'H\"@.A!CNV!4sa_! K$)\" K%C{r# z7L#G4u!.sh9# O8r\"Ex[!=pI'!#w*\u{12}!.w$N& K$E\"}'F\"E6Dif\"'G\
        #v[\u{16}!'vS4#<J!K#zd/!*w)v! NRk!EuG\u{19}!Aq\u{13}15!?!F!K!C!@\"A!E!A!H!C!A!A%@\"9#D\"I!8!>!w$>\"Idp# x4t1D\u{7f}\
        7$#r0D%u(D?L. \u{0}!L\"?!B\"A!D!C'@%s\">!H!?!@!B[C\"-u-KA'# F$x+EoK! w\u{15}\u{4}!5z\u{1c}\u{1a}!(sEr\"+I/s5T!/\
        w[\u{4}!\"C\u{f}a!6u\u{12}B!3v\u{7}T&#N!L!I\"L$I!D\u{e}\u{2}%*E%F(C!K!{ff!8Gw.!ExZ-!8vtP!$zN]!\"J4\u{18}!4tIT!<\
        t'\u{e}\".t3L\u{14}\u{1e}\".t3L>y! wdq\" G0z\u{9}&!/s&t\"#G9w\\\u{9}\"4I#vb8\"/H)B!\u{1f},\"D\"?!?\"B#=%<%=#x!@\
        !A!D+BM\u{3}!:sbJ!Eq\"\u{3}% N#I0s$D.>FD!+x\u{1e}P!/s\u{14}K' x!q)@&C'D!?!E\u{13}|\",t,H?K. u\"w\"E!M#J\"E!G!C!\
        E\"L'H!@!N-:t+$ t'F#F0s\u{17}\u{7}: I!F\"L!L\"H\"P!J!L\"M\"<!K!z!2!O\"@\"P\"P\"3!G!F#=!M!C!N\"C!:|m#%H%K\"x#p!(\
        w\u{10}`! u7\u{1e}# I$y+H8k& y,G!F\"D\"D)rnZ!9t]\u{19}!@t\u{1d}v-#M!G#I#E!E!D!D\"E$@%N!G#x)9#t$ F$K'}-F/0+ O\"A\
        #A#K\";%A\"B%A!?!D-t\u{12};'$H#w#;-D!D\"<+>W:\"/s#J\u{0}\u{3}!At0\u{15}# K*G.w\u{11}w) H$>!A!u!x#>%{'H\"E2f!3v_\
        R!$vZv( z$A)A!?!D'B)B&s\u{19}6!'t\u{4}{+%C$B\"A$B\"C#u#D'N!n#I#BIm!7JM|& w*F\"C+D!q-B-\u{1d}. Q#A!:!C!:\">\"A!<\
        !H&<!8#A#w&9xn!7u?X!3v\u{19}q!$w)\u{6}!&t*(!Cw|-!9v\\<!7t\u{13}\u{6}!\"p2a\" O*J:\u{13}!EtS~\"#I+sj}!@s\u{11}v!\
        :s=\u{f}\" G8xo\u{7}\"(s$B\u{12}4!(t0\"\" G8yK-!/v\u{2}N# H#J3w\u{1}\u{5}!/r\u{d} !(s _! u38!3w\u{14}\u{1c}!4tg\
        a\" I/uS9\" E/y/h!:tE(\" v8H^#!7yT\u{19}!'tj\u{1c}#\"G\"u4N>X!\"u#\u{1a}!1q11\" J\"wQ\u{11},\"E#C\"B!G!=!9%=$>#\
        =!<!\u{1}-:P*!+uiv\" L*t=0!4ug9!\"I82) L#F'=+p\"A!y!A%u%J_:\" J4uwo!-s\u{a}L#%M2C!H\u{0}u6!9!=!?!@!D\"H!=!>!N!>\
        #7!F\"w#>\"=!>!E!G#@#s!;%NE>\" J2t>L\" F!sn$$ P!D1A(tZa!*C\u{c}\u{5}' Q!<.;(=!M!z!<\u{1d}z!/vA\u{f}!-x\u{a}'2 F\
        !=!=\"B!?\"I&:\"P#>!<!P\"B!z!C!>$I!v'F\u{1c}\u{d}$ L\"I6J#}\u{f}(!9H5k\" M7t_Z!8u\u{6}\u{11}%=G!H!z!F\"Hm-(!?\"\
        @\"G\"F!I#J$C(I/\u{19}%%C$B+r#u.G\u{b}5!3t\u{e}\u{16}!#t7,\"%x%H.4! v`\u{11}!:sk(! u[#!:t2v!4s\u{7f}Q!#D\"0!8tR\
        Z'\"J\"M!N!G%F,J#;*\u{2}!EI\u{7}`!%t\u{9}D' q$F#E(y*I'H!nM\u{b}!1weW!/t\u{10}#!4ubY!/t+6! w(\",!<\"F!@!F$>!F#<\"\
        C#B&N(=%q\u{5}+\" F${2W!1z\u{1d}=!4u(i#$r!G!J)\u{3}+ A$q!;!z!{!=#B$>'B#@,C[&!)sXJ!8H\u{8}\u{9}# v*H,E\u{c}c!:u[\
        B\" Q8Ke\u{18}%%I\"E0G!s\"A\u{8}\u{2}%!>!x!;'>-@\u{13}z!9w\u{4}t\" L8w\u{c},!1uO\u{1a}!$tc\u{12}!@vCr\" {8F`9!:\
        u\u{1a}z# L8F!vg:$ F,s#x6B]V# J8z-H1\u{d}\" D2w*U!8q_#!,thw!'t\u{4}`'!C!s!B(I!?,K\"B\u{9}I\" P\"sWO%'G\"?.A!B\"\
        ?\u{1b}U!Ap)m!9q(\u{14}!'wl6!8K\u{8}5\" E8y\u{9}8!8H'\u{19}!Az\u{6}=$ H$B&~0F;P\"#K%u[I4\"P$=!D!N!D!B!E!G#N\"<!\
        <!:!<\"?!B\"C\"B$N\"5$=[\u{7}! L\u{d}A!#t`w)%E\"J#C\"D#B&s#@!?,:%g!/u8v% G$}\"B)F6F\u{19}X3!;!@!A!C!F\"J!?\"8$8\
        !J\"w%;!>!F!B!I%t!<%Jf\u{b}#=J!t$J\u{e}8!9vr$\"#K%ug:) >\"E\"s&;*8#@!?\"=+Pi&!.E'\u{17}\"\"E(BE,!&z\u{11}\"\" y\
        \"I\u{17}\u{12}- Q!|\"?!B!G!@)B)F\"@!v!>$A%Ik\u{7f}!$wGC+$E#F!F\"C!E!D#H\"C&|\"D,I/J)$@!D!;\"C%<\"s!w';#<;2& C\"\
        @&v!r!H%>z/\" L8t8l!4rS\u{4}$ G-u+w-Fz}\"&J$u\u{7f}\u{7}!:sf\u{19}!\"Lw\u{7}!Ap8u> U\"w\":!@!C!:!1!A!N!L!G!7!L!\
        S!H!L!J!F!C!'\"P!N!A\"=!7!D\"@!H!Q#@Y\u{1c}!@w\u{b}\"\" C9z]g!3u\u{16}k%$E%F#v,E-@<N) t!C#E!?#@\"<!}+>\"CHZ!:s\u{18}\
        \u{1e}(#B!G!G\"F$E!B#x(?\u{11}\u{13}-%L\"J!I!H!E!K!H!F\"E'M!F!>-6\u{8}\u{14}\" J8vtC!:xh@! I1r#2v%I.Jp+!Ex\u{16}\
        `! ufM\" E$zA8!8u\u{1e}\u{17}!$x\u{7f}Z!8sIM9 N\"?!7\"F!@!p!5#O\"M!G\"/\"H\"P\"E!L!@!B\"4!1\"D!s!N\"Q!M!B v!@Ml\
        G!@w\u{e}0$ {,G,C-DKH7 9\"O!8%C#4!E!u!7\"B!A!2!H#N\"M!S!6!I\"K!G!2#E!w\"Kf\u{d}!)wgA!>q?p!6x'\u{8}!8tI\u{17}!1q\
        \u{1f}E#)H!F%H~z!Au\u{1e}@!'uX|!8uTY(!@!D*C#G#u%E!M\"?\u{14}>0%K$?!?!A!A!6\"I#9!:!8\":!>\"@\"<$H&5[Z!(st\u{1c}\"\
         J6u8M!@s\u{15}z\" G9wD03 H\"=!:\"9!I!7!H!n!0!;\"r!7#u!B!4#I!9!?-QS\u{7f}9 R!w%F!C!N\"M!B!:!M!E!C\"7!8!G!1#;!K!\
        C!t!9\"p\"N\"L\"A\"EyG!)v3a!'u+\u{9}!8K/4\".G!v\u{c}g!BtB,!EtIC\" @8~em\" w8H't\"4G#w=>%#B$E(@)I!~$$! v\u{18}?\"\
        $t)M[-6!L!K!=\"C!<!=!D\"<#<\"u#;!I#J!L!L!=$G!H!t!J\"F#G\"\u{7f}$ y,G%D)rC.#2v%I.J!\u{1d}!:t:f!&t\u{f}I!$w)5!9s=\
        \u{1f}!8ulE(#C!@'D$A!s'B\"H!=&E# r\"D4@7\u{1e}!-s-,!+wl-# K%I3v>>\"!u.K9?!:v:{\"4I#vGx' ?$t0:#@!@\"?+K\u{1b}:= \
        L!L\"C!H\"9\"O!:!F!H!7!;!;!9\"8!9!t!r\"F\"r!L\">!=!H!v!O\"5!?!L\"G<l# r*F!HSS!&w<\u{16}!0w*I!Etj(\" F7zOH\" v(H\
        \u{14}Y$ K#@9z$C$+\"7E!t3B! w\"q\";u*L)0!/t\u{0}\u{d}\" x9Kib' E%z#A\"J!=!r#Eyh#.w!H0E#P$ C#A4v\"A\u{7}\u{0}!1s\
        ,w!-t>\u{10}\" I-v\u{0}N\"4E#u\u{7f}Y\" z8FW\u{0}\".v,rBh# B!w6Oh\u{1a}!?t\u{19}k(%H#I\"r!D!A+G!K\"?\u{3}9\")J/\
        vh\\\" F#y\u{7f}5!:unT!)wtl#-A\"B6w^l!,Hi\u{12}\"=r#L6*!At<.\" y8> L!?vp\u{7}! wm\u{12}4!>!H!H!A!G!?!I!B#@!=#r\"\
        @!t!?!:\":\"I!J#C$u\"Q!1t=#!'t\u{f}`< C!G!B!A!N\"M\"R\"u!s!o\"O!Q!=\"R!s!8!D!G!O!K!>!I!H!=!J#C!H\"Obm!1qf\u{16}\
        !1xFi!/t\u{1e}z$ E$u.B3B\u{16}N\" J9v>*2 F!C!=!B!A!;\"?#:-@!\u{3}\"B#G!u\"@!?!N!U\"B X!BuA4\"%x%Hk7\"!56zL\u{11}\
        !-s.,!8J^\u{b}$%G\"C#E%F\u{2}\u{e}!2ro#%$J!{!C)D)J\u{8}T!6u+\u{9}!/ta&/ r!J!K\"@!A\"r!F!B!8!@$K's#C!L+6\u{b}\u{1f}\
        + M\"D#?%>\"?#C%=#q!w'A&>Ot\"-u8K\u{13}[\"1G)v|=\"4E#u#\u{13}!4tpH!Esv&- E$>!v!C!A!@!=!z!>!<#>)F\"CN~\" M'x\u{16}\
        g!!uU3\"\"E(B\\w!$wj\u{1a}!-uI\u{1d}# B\"G6|\u{8}\u{15}#\"K!FBL\u{8}r!Er\u{1c}\u{3}6 M!7!L\"A!C!F\"D!T!N%P\"-!=\
        #E!r\"S!K!N!0!A#?#H\"BM!!?t\u{15}z!*F\u{c}l\"4u&I\u{8}:' q!n!O!I!r4B(?&*! vh\u{16}$*I'P\"D2JI/!(sFA' D$E\"C+v)D\
        &u%A\u{9}%\" L\"s+o! yoS$ K/w(J!LG7!2u\u{1d}\u{2}!\"s\u{c}g!Eu_\u{c}\"7u#J%G! MF\u{1}\")C<s\u{1d}h!4tAU\" P#s3k\
        !(twt!4t\u{7f}g!3q8\"!4v\u{13}\u{3}!&w9i!+u}n!1u\u{1a}$!8t=\u{c}!8IpV\"-w5u*\u{9}! v:,!7u1!%&r)A(G\"z!@qk&$G!H(\
        t\"E(@#=\u{18}b!EsI^!:t&<!@sOK\"7u#KmO%*E%F(C!K!{Pw!$w\u{7f}\u{7f}\" y*=bz\" K8v\"l\" H4s\u{1d}d!&t\u{16};! w\u{1e}\
        =!4s\u{a}j\" E#v M\"!E\"vd\u{1d}!2s\u{0}o. K!;#=!=#H!?!I\"@!@\"J#B\"6#B#9T\u{13}\" I'wv\u{1b}!=rIl!1sB\u{2}\" t\
        8N$\u{4}\" t8GJ|! v\\\u{c}!/v\u{16}T\":G+B_\u{7f}# H,z#G\u{1c}u\" G8x\u{1a}w\" y:F0_5!7!<!;!<!F!E!B!?!F!<!;!s!8\
        \">!I!H!8!9#D$H&9J6* M$D)\u{3}!D!?(@&r\"@!A%@g\u{19}!,u_z/\"L!N&L!O!H&N#I!N!J!O!R!F!N%J&LYz!7uRB! v9\\!$r\u{b}@\
        \" K(vP[!1v6*\" |8C\u{1e}q!<sr\u{15}# H!@-D8f\"/x3tQu!7u\u{9}]\"*L%w3E!7xC\u{5}!4v! . s!K#A!B\"r!G!B!9!@$K't#D!\
        L+7T\u{19}!:sa\u{1d}# r7H#r4f!7ua\u{5}!:uV.!@w=<\" L,tl#\" z'IC!! uO\u{e}!-xqq# F,r+v\u{16}e!@u?t\"1D)v]>4#F!J!\
        A!A!B!F\"H!D!@!?!N!A\"5!9!C!-\"G!H\"H,-=f!2uPy!\"J\u{1f}\u{5}# H'G/z\u{18}/!?t6A!.sE\u{1}!-tfZ!/w1p!+s\u{10}u2!\
        I!N\"x!D!A!H!A!B!;!A!B#O's\"I!E!;&<%Jj\u{15}!3u\u{7}Q\" K9u%t!*ucK4 L#J\"A#=!>!A!@!;#8#<%@!K!D!J!=\"M!H\"u\"D!D\
        hz!Cw1o!/wFv!EuGk!/Gd9\"2t!K}U!Ew\u{10}d\"0v\"F#w!0tt8!1t;t\"'L1r\u{16}O!8tVO!2{\u{a}\u{6}!(Aj+% s\"L&F0E*LFa# \
        F$x+Ex\u{18}\" y8F8\u{2}!Ew( ! uH(+ {!F$A\"K!E\"B%?(J#<\"D$J]=!:tY\"\"#D9{v,!/Io4!)tZ\u{e}!@tQ$! u\u{2}B#\"D%J>\
        @]\u{19}\".E1qJ6%,G#C+u%u!E~W!/u\u{10}n5 I!H!8!G!M!>!8!?!A\"L!<$@!3\"G!{!1#P!F!w'5%B\u{1c}\u{1c}!!y\u{2}?!3wdG9\
        !C!B!=!A\"J!D!P!<!w\"?!?!7!B!C!9!6!<!>\"}!E!E!L!7&9%De!#*J\"w,My\u{f}!0u\u{3}V\" N#yB\u{10}4 O!=#v!C!D!K\"=!M!B\
        !?!?!;!>\"?!<!;!t&u&7%6[A$$E)|\"B(F\u{8}8!3u5\u{19}!/s\u{2}Q\" F${\u{1e}B!3u\u{8}\u{13}\"/s#JdI!-scj% F0t\"s%K#\
        E/E!.y$O!Ev-d\" G+sf1!:t\u{7f}P!1su\u{1}! us-! J\u{1e}$/!@!C!A!=\"A#E\"C!E!:\"A$9#>!?(<!<;i\" |8E\u{a}1!,t(|\" \
        u:I\u{12}@!4rD\u{e}\"#s9I\\S!?r-o. L#A!>!A!:\"@\"8\"y#s$9%B!H';%x%*\" {%G^n$ >,v#w(?cB!@wH\u{7f}$ G\"E&s!u\u{10}\
        \u{b}##I,D1y0B!5z\u{2}t!/tm\") H$N!J!C!M(G#H!t%s\u{18}s! w\u{12}U!Es*\u{7f}! vZ\u{15}\"7C(tE\u{3}!!ws/& A\"@'C*\
        r&u)G\u{18}#!4r\u{13}\u{1a}!Exx.! t}U\"\"I7GTz! t\"Y!/t+3!*uF\u{1b}#*I#@*v5r!!s{i!3tIu!5z\u{d}n! GD\u{13}!Ew\u{1a}\
        4#0{\"E%B:X\" J#v\u{17}\u{14}\" v(H4O% v*G%D(D.r-m\"1J!st}\">N!s\u{15}\u{9}\" J*t\u{1a}\u{15}3\"L!>\"D!=!>!E\"=\
        !K\"<\"v#<!I#L!L!K!>&u!K%?#/\"#L+s\u{15}&!Et/t*$t/C!H#C\"E!u$M!s#H!H^A2!;!v!L!>$<\";!;!9#9!\u{7f}!?!:!;#;\"P!A!\
        8+HRB&4u$F!s$z!G$H&@!Ewsj! v9]! vo~\"7u#J\u{16}y!%u\u{11}.!AswM!'sjp\"7u#J*`!<H$h!:ugN1 s!<\"C!J!C!A\"I!A!E!J$F\
        \"?!t!?#B#C,8{N\"2v3G\u{1d}u!3v\u{1b}>!,sW:!8vI1!@r\u{b}2! qIv!8u\\b!-sh\u{12}#/s(D\"x^(\")J&w\u{11}f!Er\u{4}C!\
        +s\u{b}R!$zI8( z$A)A!?!C'B)B&s{&!)y\u{18}@!2u\u{13}O$ N8x&P%pBu\"-u\"J\u{4}Z& C!s!E6C\"y&E\u{e}\u{2}\"-C!ESp!8K\
        w)!7w\u{13}a%'F\"@\"I!D,M*I! tV+!/zLs#*x%D(FW=!8t J! qz&!8u\u{15}N/ P\"K!L&K!N!G&M#H!M!I!L!P\"M%J&Kq:!)x4G9\"G!\
        H!w!@#G#D!?!A$=!J!N!3\"N!?!M!L!2!7!N!B!D\"5!q\"D\"N,\u{13}#!I7M#w\u{1}F2 M!7!I!C!E!K!M!G\"P$C#t!8!7!2%A!B%H!G-k\
        !$vl~-#=$>!@!:!?\"?#;)K\"E#G\"u!?%J\u{16}3!0J\u{0}>6 ?!C!M!8!M!8\";#C!3!Q#y!.#G!B\"M!;!=\"K!N!6!?&LdS!\"u\u{1e}\
        F#4C#I#sdt\" J*u$h\" E6zNm\"1F)v*x!4u1\u{f}#4z$H%v.l+ Q!=$E%?'?&?!D!x!K%J&<\\\u{0}!!tl\u{a}!7vqG!EL\u{14}V!:s8F\
        % O'E!F'E)v/E? X\"G!5!P!F!O!>!<!;\"@\">!N!K!I!r\"u!I!C!x!F!N!J\"<!@\"T!L!@\"R!@!:!S\\.!Et\u{1a} , F#<!B!>\"C!y#\
        C!C!=+F#B%>,R!Exy#!5t\u{5}\u{7f}# A\"\u{0}6EcA\" J'v'i!Ex\u{3}r! {\u{15}f\" J$w{\u{1b}\" vEK\u{d}6\"=r!M4 !!t\u{12}\
        O!1u\u{1f}a4!2\"N!H#I\"<#O!E\"M!2!F!I\",\"N!D\"G!J!6!6#D!4K3!Ev .\"*u\"Jhd!*xG\u{4}= F!J\"u!H!M\"M!L!I!T!O!L\"E\
        !T!r!?!H\"N!?!X\"N!Q!B#M!T!N\"K!N!Q!F\u{5}r\" D9{Bz%'F\"@\"I!D,MG\u{a}0 E$E\"B!B!E$;!A#x#@!9#=!u!F!=%u&I~t! udR\
        !'u5%# L7x!I\u{6}#! t\u{15}`!/vl'\"!I#xO\u{17}#)}&E6Dyz!?u\u{2}~!$t\u{13};!'sm\u{b}#/v%A#HK|! q\u{0}\u{7f}!;wR,\
        !/tC3!9wP,# Q\"L6K*(!$wts&\"C\"E!G%@#v8=W,!\"wE^! v\u{17}+\" I\"uV{! u\"S!)wGE\" z:I3\u{6}\" L8u}GC F!=!;!<!?!B\
        !;!E!D\"<!A!=!D!<!D\"<!>!=!:\"=!=!\u{7}!C!>!;!:!B!y!;!8!@!K!T!D!9.\u{f}? D!=!D!?!K\"p!K!o!Q!S!R!M!v\"O!4!@!H!B!\
        E!G\"u!G!P\"@!F!L$H!<!;!;!O/@\" J7u02! y[G!/w\u{2}-!!x(3!:xBj\" K2t7a!2uz0!!t]\u{3}!2s{\u{f}\" Q\"tsI!4r\u{c}[!\
         sJv5 G\"A!F!J!:!C!=!?!8!J#N%7\"O\"t!I!?\"N#E\"Q!J!1^\u{1b}!&u2h!(sH\u{15}!-s\u{5}+\">q$N\u{15} !%u\u{3}\u{0}\"\
         t/F&\u{6}$ E%w\"z1@\u{19}J!@IK\u{15}!@y;;#3C%J)t:>; N\"N!H!R!J#=!4!=!7!>!B!?!y!>!I!>!J!E!.#O!@\"F$:\"J!I!C\"ym\
        W! u4\u{a}# G7F\"z1V< Q!1!C!F!:!A!F!B!?!@!H!?!A!H!1\"G\"r!1!>!1#}!O\"3!7#0!3!0$u\u{14}\u{7}' R%H\"M!t#t+B\"B\u{18}\
        9!$wWz\"7y#H\u{8}$# }#D$Ek $*D\"B#|6A@\u{13}!Eu3\u{1d}' J)C!?#w\"B\"r4C\u{e}l\"$t+G?\u{4}#\"C(?.|s@!4vri' J%@$z\
        !D%F)N-@\u{13}U!EuV]!?vP8! ziN\"%F'vw\u{9}!EF\u{1d}o\"(s$B>y\" w8L\u{e}\u{6}!/w\u{e}(\"(L=t'\u{d}#%{!u)BO5'.u%q\
        $?&E!G\"w%=T\u{e}!+x(B\"7u#K4\u{17}!0s\u{13}\u{1d}!+I&\u{17}!Ex\u{19}\u{8}< J!K!B!F\"t!8#c!H!K!E!H!P!q!>!M!>!@\"\
        F!J\"@!E\".!C\"E#J\"G!A!v{,\"%u%Ky\u{7f}!1t058 G!z!w!F!r!:!7!=!J\"@\"9!>\"N\"9#3\":!5!I!H!B\"t!H\"4&0\u{9}^!(sZ\
        %\" L8u~;\"$I+wh\u{1a}\">t%L/]!@uQ\u{0}!@uF\u{8}#!v6J\"IQ>!6xMp!0uCh\" J4u\u{0}\u{4}!<uet!(w\u{14}.\" G+u\u{13}\
        C' I#@!L\"t(=2@%@\u{14}j!9y\u{11}0- n\"E!L!O!B!J!q#F!G+I\"Q\"F&I=2!1u+\"!-x\u{1}\u{9}! w+O!+s\u{9}A!+sPt! v;7! \
        x:\u{1f}\" K8vh,!&tAQ) O$E!B\"G!z\"C!E,F.@)\u{7}!4I>\\!%t\u{6}2* I\"E\"H!H#I\"F!|$H)D-=Z\u{1d}!*yB\u{9}!?q-$!?t\
        U{% O#u\"C\"F1Cy:!7vj\u{10}!;tM^\"#L+sn3+'I\"E!D!E!F#N'?!E\"E&N&<V4\"!I#xYZ\"1s)Kl5#%C2I!I?}@ <!/!\u{11}!J!8!7!\
        N!:!t!s!I!8!C!2!1!I!0!I!R!B!.\"F!?!K!F!,!5!5#1!N!N$92@!/v_^\"5t-v_>!ErAa\"/x6EuO%/=(C!G!B,>b\u{9}!7tHP!3skj- 9\"\
        @\"C!:!?!s!q\"q!r$o'?!G!A3x!7uq2!;sp[!8t\u{2}!!!y/y!<r\u{16}V!+uja' C!s!D(B.C\"y&Ew\u{a}!/v! &$E!H#D/G!Q!I\u{4}\
        M\"!u.KRx!@si&! x\u{0}\u{18}\"'G#vbM! wY\u{5}) G%E\"{(E!r!J!G!H2E\u{11}]#\"v5u!FGS!+w4x! tc^$ E#\u{7f}-F&@\u{b}\
        P!=q\u{1f}\u{2}\"4I#vhy!7s\u{1f}&.!?!=!B\"F\"F%B!K!E#?&@!E!>!>&y7K!2t>A$ K(z#F.Jf:!Erfm\"$I+wuW\" M8t7b\" \u{7f}\
        8B\u{10}^\"*s%H;o'\"E!G$D!G'?(?!Ib|!Et 0!5zke% t#H\"I5H&s\u{0}SD S!N!K\"C!-!(!+!/!.!H!*!)!'!(!\"!H!B!B!;\"t!K!q\
        !r!q!y!5!A!Q!S!S!M!A!S!H!?!G`-\"7I\"v\u{10}~\"/D't\u{d}\"& A$A#u({'A\"D=A!6w%$!+wLl!+tH\u{4}\" ~:D)\u{0}!@u&p\"\
        $s6J<3!$x)O\" A/t=\u{11}9 @!K$A!>!@#B#=\";\"?!?!?!:\"?!q!?!A!O!q\"p!C!:!?\"o!E\"LL\u{4}\"BM\"u\u{1d}8! w:\u{f}\"\
        7z\"Fq&\")u&G<\u{1}\" G'u!\u{11}\"$u\"K\u{17}2! w\u{13}\u{7f}!4sfX! w\u{1e}b< O\"I!F\"?!C!=!J!O!Q!N#v!T#4!O!1\"\
        G!;!I!:!o!;\"E!C!r\"4!A!F\"P]U!\"uN?!(w5A!2ta\u{1b}!%ts\u{18}\"7r.Ga\u{a}\"7E\"yP\u{11}' P,M!I*J!M\"G+M,\u{1b}!\
        7w#P' B&>!{0=!C!@,9(c,!<\"H!I%<\"C!?\";!?'B!D!F-uDC'\"D\">#I!B!|-F*<\u{2}\u{0}!,s\u{19}D!2u\"R!2s\u{19}\u{4}\" \
        H7yi?=!Q!9\"Q!O!H!N!G!@!D!J!E!L!B!N!F%I!9!l!Q!E!N\"J\"P!M!R!K\"J!G!Ns>\" |8G\u{7f}X!>uN-!4s@V! vG\u{2}0 O!A!{!C\
        !C!I!H!I$<!E!E\"D#=&J!G,;~\u{1c}&#@!A0v$G!A\"A\u{6}}\" x8H44+ u!F#G#G!F'?(H!q\";\"E$K\u{2}E! M\u{7}\u{18}# F$u6\
        Fk/!4u\u{8}V\" w8L^\u{13}!%v\u{7f}\u{d}( ?\"<#H%z\"y!@*B!L#J!!sUI!/un($ H&v!?/BBH!8w\u{3}M\"-u-K!O\" K7xFK! t;}\
        # M'w#I]\u{17}\"#v5C/p!&t\u{1f}=,!?\"F!K!J!C#F#A#@'H!D#:%<7:\"6H/C\u{19}H!<u{_+\">!w!;$E&9)=!B!?!:\"v)8\u{13}!!\
        5u\u{9}p!/w\u{17}-E p!D!>!<!I!I!O!H!A!H!H!:!K!S!B!R!H!G!N!F!L!K!H!M!L!E!C!>!<!U!M!H!A!A\"J!N!ReG!-w\u{a}J\"9E!s\
        w\u{11}\"/A+@p,\" J\"ut0!ErG'\"7H\"O\u{a}T!<|3\u{a}!$um'!5u$\u{d}!&s\u{e}\u{8}!ErSM= \\!r!r!P#E!F!H!C!M!H!F!@!R\
        !C!*!?!?!@!K!.!S!<!O!E#J!H\"*\"*$C^E!;t-;!)w0\u{1e}!8u=\u{b}!!phA\"7E\"yz\\!#vI1\" F${\u{7f}3!#uRa!/K#\u{1a}!7t\
        \u{6}s'\"J#E\"F(>'J\"q!O\u{0}\u{15}((K\"P!K\"L\"N\"G)M&Q`j!*tx?; T!6!u!J!@\":!C!>\">!9!6!7!8!5!\u{7f}!;!8!8!O\"\
        :!O!M!A!4!:$6!O/\u{1c}\" s#Gx2!5s%\u{1d}*$B!v!B#B!?%D'>!D!A-<>H\"6H\"Mr6!%umG4\"I!;!J$<!K!5\"K\"J!u#7$I!N!G!<%K\
        !u!5\"A!@\"MSC!5z}e!$z6|8 I!<!J!=!P!D!F!D!B#H!?!@\"G!>(I!G!Q!K!B\"s!L\"Q\">!C\u{8}M!5zLU!/y^w$ M#L%x'GFD!*v#\u{1a}\
        % G.@&t+t&>f&!:sH\u{18}$4t$I\"E#q7#!/xoD!%s0`!)w\u{8}\u{15}!+t4\u{19}!$zB1!-t*A!1u6\u{16}# F7@\"\u{0}/\u{5}!\"s\
        z.&$K\"H!L$I!C-K\u{13}\\' v\"J%@#?)@#;\"uk?!AsOp'!u$A!@$=%>)?\"w|\u{1}$!E!G+F&sX\u{15}!:C<_#-A$v/DT}!7yR$!)s9l\"\
         E6w6\u{1c}!&w\u{11}I\"7L.w\"5!8uv.$ H%r$L#N\u{1b}+\"%x%G9]\" w8L\u{5}\u{1d}! v5I# r'H1IU\u{3}!3tSi!-w\u{1f}g\"\
        Ax$Gi6' G\"F\"I$H#|$I)GF\u{b}! u=\u{a}3 M!>!I!:!B!E!?!D!>\"@!C!9!:*=!B\"8%6!{%pg,!/FHg.!?!=!B\"F\"F%B!K!E#?&@!E\
        !>!>&yU[\" J8u1,!As\u{c}L\"<J$z\u{1f}^\"7r$Ghn! wC,\"3z-E~\u{1e},!C#p!>!N!D!=\"A%C)E!C!A\"qN\u{11}3 G\"D!G!L!;!\
        E!?!@!<!K'p\"I!4\"v!=!A\"5%E!9Yp\":w#GF-\" H+u\u{b}\u{7})\"G#A$z!=%=(u!H\"@#Ij\u{0}* }\"I!I%C'E\"F'?$C%u$E|l''B\
        #F,A!v\"F!A+A\u{1a}`!EC_g\"8G&JrE!:s\u{1b}^!!vtk!5v7_!/w5V\"*D0?\u{a},% x\"H$F!G#F=}! H\\q!@x\u{c}x$%>\"B1y!B'x\
        7!=!L\":!H!u!B!B!?!L\"5#E!2!6!t!H!L\"C\"K&I!@!K!0$SZJ. w!A\"D!H!I!K\"L!I!J$;!G'E#J!>g~1 s!E!J!J!?!E\"r!F!@!7!?$\
        J'r#B\";%;%73\u{19}\" B#FzL!)vhc(!M\"q!F2B\"C\"N\"I%ODi,!I!G!I\"D'@(K#H!M\"L\"J%N$M'6!1sqp!4rZ|!\"s \u{3}!+snu\"\
         K8t.F!3v3P) B\"D,K&?\"B!?!B\"B+N\\($ s'F#C-I4\u{3}&#L\"G!H%G,J#<oK(!@#A#B&;)=\"A\";+H\u{2}:&$M\"P\"H%p\"L'J.*!\
         v=8\" x9G\u{d}\u{11}4!;\"H!@!E!w\"C!?\":!:!:\"K%8%E!5!=!x#8!9\"G#B@V\"%H3Lgt# v%F1F\"W\" z8F/L7 |!;!7!}!I!>!?!\
        8#>!8!O!?\"A!=#:!5#=!6!?!8!9!<%35\u{9}!.vh\u{c}!2u\u{2}p\"*K\"s\u{12}:!:s+a*\"K\"r!H$D!B\"@!@\"C1J%A\u{f}>!%t%!\
        #!\u{0}9>+BBS@ \u{a}!+!N!/!-!.!,!+!1!/!\u{2}!,!N!.!+!A!+!,!,!,!*!)!F!<\",!$!6!4#+!/!/$0__!&z\u{1f}%\"'I(G~Q!Cv(\
        )\" J#wvt!%um$# p/D+r\u{18}I!@tSM/\"F\"|!G!D!G%D!D\"J%>\"D!C#=#H#>\"yer!.w%*!/x1_!3s\u{8}n) u\"=!y(B%F'A%B$@%;J\
        \u{14}# I$y+HCX\"+t-G\u{d}\u{4}!:s\u{9}\u{12}!EA\u{4}\u{d}!:sjT$5q#p&u%J=w!2ub\u{10}!#s7\u{19}4 Q!L!D\"F!@!>!A!\
        B\">!J!A!?&?!<\"A!w!G!H'@%=\\M) N!D#K!F(@\"F(C!D!qM+!(I\u{14}e!(td\u{b}!.D8*7 V#O!H!@!A!>!D!I!@!M!;!H!I!B\"1!A$\
        I#G!v\"G#p!4%6#4!Erz\u{b}! uJ$$$C+A2F$>^O!7H\u{14}\u{1a}!Etb\u{1d}* P)I&M#N$I!J\"D!J'L$O\u{0}%!?u%\u{1d}!2u9i\"\
        $v%DK\u{3}!7u\u{15} '!>\"B,='C!:#8+H\u{18}\u{1b}&$>\"A$r%>(D\"B\u{b}F!%t;/!5ze\u{19}# v2u3D\"\u{1b}!6u4\u{0}\" \
        H9wJ\u{11}!/y\u{4}<!$u^E\"0v\"Fh ! v x!As\u{12}`# G$w+B5\u{14}!7u/L* N!>#s#B#E%@$@-K!>$>!h! yEH\"#w$H3%!At;x1!7\
        #?#B!C!?!G!G!N#M\"v\"8!3\"N\"H!L':\"rRU\" J8v\u{16}~>!?\"F!p!7!=\"?\"P!D!E!P#I!+!q\"?!)!I!G\"J!J!+!:!t!E!D!3!H!\
        K!H!B!R\u{19}V# C!w8G\u{3}B!/tkx& G4r#s!F%q!Ki`! tXV5 O#B!L!=\"@!<!=!O!F!t!9!K#8\"H!J#K!I!u!G%M!:i+!3w\u{e}p\"#\
        F9x\u{11}\u{7}!8r$^% H%v\"E1F!t\u{f}%!BuX9\" y2K\u{1}\u{11}# I*A0FN6! NX\u{4}1 <!@!=!@!A!M!:!q#p!s\"<\"q#?$9!;!\
        =!A3b! w\u{1f}-!#D\u{6}f# K\"x(HO~\"4w#IW*! r\u{2}_!3v\u{16}<!2xbJ% F$E#z(D)Kb\u{1e}(%F!I!D%I#I'L!F\"L~\u{10}\"\
        !v\"D-q!9t^l!;wA%& G$G)F\"t&u-v,A7!G#L!Q!H!>!M\"D!;\"F\"I!N!R#:!/!C!D!n!H\"2!F#J!=!PT4!#s8^!2sUm!Er5K!Ew\u{2}G!\
        :G3E!+w\u{1}\u{12}!:u^\u{1c}! u\\\u{6}!1w\u{3} ! tOY!1t-\u{7f}# B$B&tj\u{1d}\" F/wbf! MlQ!8tXN\" w*J\u{10}+!/tJ\
        T!$u5\u{1c}!$y^Z\"$K;t\u{1}g\" G!y7\u{5}! x>\u{6}$\"G(D\"F,F\u{11}E! {3\u{1c}!:tvR\".u3L[i!/ydo!'x;P.\":\"D\"=!\
        =!<\"D\"<*C!;\"B!:#C#u\"Eje!6xgD!3wp1!,uwg!4w:*!'tE&! u9`$ K8H'N&J\u{19}\u{1b}!;u\"\u{3}#$E\"}?CZn\" I\"xt+\" E\
        !y9a! x\u{c}X!-wSI%$B+w\"C)=%>~,# F$u6F<x!E=Cd#%@!y)BH\u{7f}!5uS4!4v\u{10}82!r\"G!@!:\"<!C!u\"?!?!<\"u\">!<\"=\"\
        <!A\"D!v\u{e}<!;rKs\" u*G\u{13}W!@t\u{1e}x$=G\"z!F\"I|?!*s0W\")w!G\u{13}D+!D!K!F$@\"E\"t!F#B'?\"@\">HJ\"*M\"sl\\\
        + Q!=$E%?'?&?!D!x!K%J&<Q_!2r\u{11}\u{0}!!pqm!;sg@#=L\"r!Kj89 H\">!C!=!@!?!A!E!>!C!>!?!J\"A!?#P!v!F!=\"?!>\"E$J#\
        P#C-:,\"G!B!A!F\"H!F!E#A\"x!<+8+OU\"\" J*uhY\"4u#Em2!9y\u{5}|!*G3C& w-D!>#E!D'H5l\"1G)v@\u{10}!:t2C' ~!L!K)I+A\"\
        <\">TM!4sv\u{14}\"*D\"F#\u{a}!8Du2\" y9F\u{5}\u{3}\"/H%D\u{7f}3!/x\u{9}\u{9}!-t:C!8s\u{1b}\u{15}!*w*2!.y1A!%w\u{1e}\
        y''H#H%C$u#G!H#B\u{1e}y!Exas$ A.z!>(v\u{7f}A\"$K;t \u{13}! FI\u{1b}!Apd=!/xu~!1u$*!-tDj! u\u{f}N! wlU#1C)z+?WH!\
        Ew\u{5}). Q#A!:!C!:\">\"A!<!H&<!8#A#w&9T\u{c}!7x\u{11}R/$A!E!A!B\"@\"E!=#;#=!@!>\"D!s\"E!:\u{13}R!9t;z!,t\u{12}\
        (\"/E6D\u{11}x! J\u{e}\\!,s:\u{1}0#G!M\"E!G!C!>!M$v!E\"K#M\";\"?\"F%H!;\u{8}W!+w\u{1c}\u{5}!Et\u{17}b& Q\"@\"G!\
        G%B;:^\u{1a}\" H8yb\u{1}1 <!@!=!@!A!M!:!q#p!s\"<\"q#?$9!;!=!A|D#:s(L!u\u{1d}L$*?$D%C's7p!/zHr!8u4b\" D/z\u{8}\u{d}\
        !%y\u{1e}l!8pqW# y*F.F\u{b}b!:s#V! Iy7\" K8uZ'!\"tnf! v&7!4v F!'Jn8% p,I#v'D/GeC!/uOP'%I%N-C\"H!?%?$w'\u{9}!4w\u{5}\
        q!EFH !Av\u{0}x##I,z6D\u{5}]!/t\u{d}_!+t3\\#/?2F$?\u{12}&!3t\u{7}\u{12}! x\u{19}@%%J\"E#C-F#EY<!8H\u{2}5!)s)\u{1e}\
        $ M$u4F+w1+\"4u$Kz\u{1e}!$t'\u{1e}!3v':$ N/K*K,B\u{a}7'\"?(D%E'r\"M'J&Ls\\$ N(x\"G!FD$\" J:v\u{1b}o#\"G-F*FF\u{7}\
        \" G6y\u{1a}\"#/C)J-B_\u{11}\"9E!s9#\" v:E)\u{16}# J!y9HK\u{1f}!:tQa) I$>!A!u!x#A%{'H\"EW;#/u&u-wm\u{e}!4rT\\\"\
        #u9J{l! {{7\">K$t[_!/vp4% ?$s3B\"B,>6\"!!t}g2 D!A!=!I!@%D!N\"8!>!u!Q$:#u!A!@!>!G+;\u{c}]!$wW\u{2}\" G\"v4c!:u$E\
        * E!F(D&G#q\"B#s\"C!C(tA=! vK\u{5}? G!I!M!G!H!C!7!>!:!9!J!;!@#K!p!w!p!s!.\"E!L!>!7!u!;!F!N!N#4\"B!DsC! vI\u{4}!\
        Evmk\"-G-s\\x!4s\u{c}D!;w/\u{1c}\"1z4CtW!;t/t!7s\u{1d}a< P!>!=!F!?!=!A!A!\u{0}\"=!B\">\">\"=\"=#>\"F!t!;!@!=!}!\
        J!;!;\"D!D\"M,t!#t_\u{1c}! v\u{1d}\u{12}!%u\u{15}m! tIm!!x\\\u{d}4!M!G\"F\"I!J!N!G!P!M!K!G\"C\"8!F!F!5#E\"M'L%0\
        \u{c}20\"L!C!G!N!I!t!F!@!K\"E!A\"C$O$G!M!H\u{11}!!9ER\u{d}!3r3p!/v8\u{1d}!EtL;\" x8G\u{4}P\"%B3u\u{f}I!)spF0!=!\
        K!=!D!H\"D!H!F!A!E!E%s\"<#?\"C-9_'!/v\u{13}O!0u-I!8u\u{9}\u{2}! Jr\u{2}\"#L9s}\u{18}! s1x\"!w!H$\u{e}-\"B!H\"B!\
        D!I!?!A!A,>\"B!u'<%J\u{5}`+ N!{!9!=\"C\"E!D\"F%C(A.;et! vv\u{1}* R%J!F!H\"I#A#?*D'M%<@k\" F8Ey>\" F$u\u{13}_#2q\
        !H's$H!EuZ.$ G$~+E6FxG) I'F!G\"H%r%N#C!I-JO(\"4I1vi\u{8}!(s*I!1s}q!(wzx%!}\"?7@!v*I1\u{8}!-s\u{7}\u{0}! w\u{e} \
        !/x\u{17}5!0w\u{e}\u{d}!@v.\u{1f}!8t\u{9}\u{11}!0s\u{1a}\u{1}$ K#@9z$C^g\"8I+uX\u{1e}< L!>!L!C!K!M!C$N\"t!M#A!C\
        !L!M!K\"R!@!Q!K\"3!O!N!J!C\"?!L!B\"s\u{1}M\"7u#K\u{1c}@!+u[^* D\"B\"G%D$?)u!D!C!C!H\u{1f}D!7v\u{4}U5#K!F!?!?!@!\
        C\"E!J!?!H!L!F\"3!7!@#M!L\"E!x&7%)\u{b}3!4v\u{6}Y%\"@'y!C%>6<\u{13}}\" F#yM\u{1f}!4t1x\" N,s}J\" J*y\u{1e}B!$tV\
        X!$u5E!8H\u{17}\"!!uW_\"0H'vf\u{1e}!EtX`\" v8H\u{9}(!1u\u{1c}\u{1d}!;u%S!>u\u{16}7\"BL!u\u{b}u$ u%D3@!Dl0\"$u&H\
        \u{13}\u{13}! u%Y\" v7KeG\">q$N$.!3sw\u{3}# B:v&Bl%!Ew5l\" G'u\u{1c}r> Q!K!N!I!V!A\"t!F!R!A\"E!J!I!J!>!L!:!s!K!\
        D\"K!E!9\"E!G!Q!L!H!F\"A;8!Eu\u{1d}}# {#G%Dxe!,v!f!9xxN!*E9$!Ew48! s\u{4}H\"#M7t\u{1}>!AtB\u{4}-#D!@!E!;!?!@\":\
        %x'<!I!E(>%s=0\"3r'C\u{f}\u{1a}#&r!G#F|P! I\u{f}8!0w'\\!Au\u{d}m!<t8)\" H4s\"m!1w\u{3}%!Es\u{8}i!7ti<0 K!E!y\"E\
        !G%<!@!B!=\"C$9#C\"M!E%B\"8\"\u{4}\"-D!EoT!Ex\u{9}j?!J!F!7!R!F!J!J!G\"D!A!G#>!I!\u{2}!L!:!q!G!L!O!?!M!9!-!9!P!E\
        #;!I!>\"uP_.#@\"=!L!D!H\"O!9!s%w\"<#L!>!A-6ds!EtKS\"3x%J$T\" H/zEt!*u&I# F,H,}rO! uwo!;v\u{1e}\u{4}!:s`.!Eu92!9\
        w\u{b}d\" L8t\u{1b}N!!twS$ L*J(w3B?\u{3}\"/z6F*\u{8}! u@A!8sR}\"2s%H+\u{9}% \u{7f}%A%C,>\"AQU\" I7?\u{1b}Z!/s=d\
        !7tI\\'%s\"H\"@.A!C\"?+>M\u{13}%4u$F%z!F$Hf5\"*H%IT{! s7g!:tU9\".C!{kw\" K8v~u!5t\u{3}v\" u'JK4!(w@r!Exh\u{19}#\
        6L!N#P\u{d}\u{1f}!<ua\u{16}\" J8vi:/ r!>!w!:!A$>\">!?$?!;#B#=!@\"G,>\u{1a}@\"/H)BGj\" L8t\u{5}\u{14}!$vW\u{d}\"\
         M#sUU\"-u\"Jn2%4u$F%z!F$HP:!!yX0!/w\u{12}(! uc)!Bx8\u{7f}\"$t\"I\u{13}B!Ewtf\"/@(=P1\" v9J\u{1a}\u{1e}!2tl]!Es\
        Rc\"4E!z%\u{5}$1{!B!E2D&8!@uI=!*t\u{d}f\"/z6FB\u{1d}%!w2F!r$F\"B^k) r!?!A!D!C!?$C!;/B\u{0}\u{1e}\" K8xg@!4rgD!$\
        xhD!Exg9!3x\u{17}h!6s\u{10}f!+uX'$ p%G1s\"GN('\"u#J\"K\"E!G%A'Eg\u{1f}\" y8H2\u{7f}\"-u8KC`!=rIU!7sRF\" s/Hf'9 \
        I#w!D!F!C!H!B!E!I!G!:\"G!<\"8!F!G!P#R%v\"G!8!O!N!D#*-\u{b}\" G@w\u{1d}`\" J$wo\u{1c}8 U!G!L!;\"H\"M!J#>!M!=$<!:\
        !8!r\"H!D!Q!N\"<!;#K!I!7$A\u{1f}4!%tP\u{16}\" L%v\u{5}2# F%@&u>\u{18}!.s<f#5t\"F.C\u{5}V!4s]`!%|\"?!*v D\"!u.KR\
        `!:t3=! t\u{1}%$ B)D*t&x'r%!?+E#@\"B)?\u{18}.!;|\u{7}<$\"E3u\"=(>;y\"3D%v.r\" w9N\u{c}<. Q%G!C!F!J!F#?#<\"?(C!J\
        #I#K%8\u{1b}8!@wP;# J'F/y\u{1}-!'t\u{16}1# M8L\"v\u{14}`!3vSJ!<u\u{d}I\" J8v%6' E*E\"x#o#G!E$AXB!2uxY\">O!qdF!E\
        w%\u{0}\"4u1=\u{1}i! s6Y# I7y!IV!!Eu\u{10}J= U!<!E!F!K!J!D!K!J!:!J!?!@!>!:!B\"t!:!P!s\"N!J!N!?$H#;!8\"E\"O\u{b}\
        '\"$D+@{'!2tk\u{12}- n!D!;\":#M#@%<%A#9\"L!B%G!E9W4 ;!@\">!B#K!@!=!M\"<!9\":#x!s#;\"w\">%:!<#@\"=\u{17}t\"7w\"F\
        L]!1te+- }\"9!:\";\":!z\"@!<$:'M$=&?%8\u{0}:# H\"u6t()!Ev\u{1b}>!@uUJ!!utS!$tXM\")J/vkt!/xU@B L!L!P!B!G!m!8\"O!\
        9!E!H!7!:!;!8!7!8!9!t!r\"E\"r!L!o!=!<!H!v!O\"4!?!L!F!Gm\u{18}!+vL\u{13}+ u!?#F!H%A\"A&w!C#F\"K!CpS\" t*K\u{1f}\u{7}\
        !8Nr\u{5}!5zq3!Eww\u{1}!Etm\u{1e}!Et\\^\"!I#x\u{e}\"!)r\u{9}X!/rv[!#uOt\" F\"t\u{6} !(tY\"\" J8xI\u{0}!;tW\u{19}\
        & @#C\"r\"s!v0K\u{d}52!<#F\"I!L!J!?$>!:!I'G\"M!K!H#u\"9\":!F#5\u{8},#$G&K-GJ[!3rc\u{7}! v4D!,K99)!B!B(=%<#t!<&F\
        )x#H=a5 I!6\"?!>!>!B!E!?!x\"x!M!E\"G\"7%C!t!L\"2$L!O!Ez!\"-u\"J-x\"<t$Lug!;t\u{12}%!$u\u{1a},&%H\"I#=#;\"B+H\u{0}\
        *!EtjA$ E!G8u!xr\u{0}!Ere \" w8If\u{3})!<!9&O\"A!B\"C)D\"J-C<\u{d}!)w{S!8t-$\" r9F\u{3}b\" F#uy^\" I7z4l\" G3w\u{1c}\
        \\.\"J\"D!E\"G!A!=\"?!@!B%<\">#D\"J!>>\u{7}% O\"=&F/H!uy!\"#v&EL_!-vF\u{12}!Et&\u{14}\"$t+G\u{12}M\" u8IJ\u{16}\
        \" x8F,G!8G1_\"4G1s\u{4}H!8u9b!&t\u{16}~#$I%J&wX\u{d}!0t5\u{12}( C\"A.\u{1}\"=!?#B\"C-N\u{a}\u{1e}!-t\u{9}C!0uz\
        $!0yBO\" L8u'&! vA\u{1}%%=!{)A'G/=R\u{9}!/s\"U!Eq\\\u{6}!7v\u{13},!Es_n!7s;\u{18}- P!>\"E!H!C&H$<\"@%L#C!x%H&B\u{11}\
        _!\"tIa!8uh\u{6}#*F%t+C\u{c}y' P!@#J+B'B!B!I\u{3}-!5s\u{3}(!8t\u{7f}B!*s+>$$L(N,J\"H^,&$B!A!x!C#E;D\u{13}\u{1d}\
        !2rFs# N$wAs \u{19}!%t\u{14};!4rHc!4r\u{b}L!1q\u{13}x\"5u#Ji|\":q%?2\u{3}!1tL\u{0}! O?O!(v\u{17}~#\"v5u!F\u{12}\
        b\"'G\"L)3!1w\u{14}'\"<w$I\u{10}#!@uD|!4v\u{b} !$xo:\"7v#I/,8 G!J!K!M!O\"L#I!P\"Q\"?!P\"3#D$P\"7!J!I\"S!@!Q!G!L\
        \"D!9X\u{7f}! vLb!<u7h!-q0r! vt#!-tPz+ p\"L#I!G$K#C%I$E!A\"L!A\u{4}x#-B$v4BQ[! w;;( H%F\"H!L&r!C'H/@\\=!?uH!\"4\
        I#vd\u{0}\"7u#K\u{13}6!7u\u{3}X!<|~(!+vG\u{15}!,u^-&${+@!v'C!G-@Bn!&t}z!&wY_\" K7u<j\" H8wu2$\"|'F/J(GWP\"$K!J\u{19}\
        \u{d}!:ts&!&s,l!7teU/ m#r!>!7!;!J!B!=!<\";!;\"8\"9&H\":]Z\"6H/D*\u{0}!(t>\u{12}!!s\u{15}h& N\"D(q,u\"K!JY/!\"wV\
        \u{16}2 F!>!E!C!B!L\"I#9\"D!B\"B\"@%@!A!\u{2}!@!<+=/\u{11}!\"u'\u{6}!\"IQ{+ @\"F!D$E#:%A'@!A!\u{5}!@,>5\u{1}!#v\
        M\u{1}!&s\u{5}O# J+}-H4E& C!s!E6C\"y&E\u{1}\u{4}!7tn\u{7f}$ G$x+F6I,\u{14}!ED\u{1c}/\" K7xv\u{e}8 u!7!=!<!;!:\"\
        9!<!;!|!;$H\"9!6!9!6!4!5!E!|!:!3'7$Bve!/x\u{5}8# J#z3H\u{d}?\" u#KSd!%tGO!7sd\u{8}! t\u{1c}\u{1e}!9xgG!:v/\u{1d}\
        !/w\u{2}t\" {\"E\u{5}j!8D\\C& y,G!F\"D\"D)r\u{b}\u{a}!=IVc!/rN\u{16}!0ub2!%r\u{17}n\" J6u$\u{10}!3u\u{1a}\u{7f}\
        !2ur\u{19}!(sma# I$y+HqW!Av\u{16}\u{1e}1 K!~!:\"D\"F\"K!E!J\"C!H\"C\"@%F!B#K&=%M9{\"%G3Le\u{1a}%'C$G$B'F\"KY.!+\
        sG\u{12}!Bqy\u{14}$ B1v)C&u\u{2}\"! s:\u{7}!:q(\u{2}!8t'\u{6}!8u&\u{5}.!@!D\"E!v!D!A#A!@!B#@'@!A!P\"?\u{10}X\"$\
        H+p\u{1a}p!1q<\u{17}!7u\u{16}\u{b}\" H8t\u{6}\\\"%G%tkA!/um{/ t!M#@!D!?!E!A!?\"A!?#B$I!3$F!B4~3 o$J!L!:!?!A!G!E\
        !B!@!=\"u\";!M!C%A!L!s(Ir\u{7f}\" KEwA:\"*D\"F\u{6}J\"-u\"JLE$ F+u)@#F3+!8u25\"2s(G)3!/sl\u{8}. F\"B!@\"x%?#=!@\
        !w\"E!C$A!A!@(@Hk! uqB!%v\u{1}:!!w`{9!P!M\"I\"J!D!P!I!R!P!N!7!M!=\";!8!D!9\"p!=!>!N!t!K%Q%4\u{14}W! FYQ!.tZu!/w\
        w\u{4}!9DlZ!-t\\c\" x/H\u{c}w\" O*J\u{6}\u{7}!?uH\u{9}-&;!I\"B!C!E!F#L'>!D\"D\"A$L&;G\u{19}* ;#?\"<!O#u!8%R'G$L\
        %6\u{12}F!#w\u{9}'\" N/DWg!Er1{!3u@k!=pK{!5z\u{1d}t!2vQO!7w\u{0}1!8s;>\"\"E(B\u{8}\u{1a}%1v#s&G&D%DN@!!t``'!@\"\
        M&A)A%F#q+;.@3\"K!G!A!:\">!E#C!=!<\"t\"=\"<!<\"=!@!M!G!v+ML0!:u\u{8};!#u'|'!A#A!J#B!z!D!Hs'!Ex!\u{10}!Aq\u{1a}X\
        !:tpm%#B$E(@)I!~\"\u{13}1!>!<#C%C!I\"=$C#;#E!A\":#E!F\"H!w!G#HP;\"3w%Fwd!*E\u{14}n& B(?'?.K#t%@~C!/v\u{18}C! KG\
        U!'t\u{1a}\u{1a}$ K!s#G+v9\u{12}#/?2F$?\u{e}&!1yg\u{16}!6x\u{19}2\"7u#Jz'!&uIL!,w!O!:s\u{1f}s!7t\u{8}\u{5}\" v7\
        Hd[!@I=B\" |'F^1!1q _B M\"K!C!B\"J!L!C!C!?!@!3!0!F!N!,!A!F!t!m!*!O\"{!O\"1!@!I!}!E!G!R!E!M!>!@Q\u{1c}!2r\\\u{f}\
        !Es^d!*woq!2r&;$$J+I(C!H\u{14}\u{7}! wwU!8v~r!\"JD\\! C` : W!H\"M!H\"4!J!E!H!O!E!K!B!<\"G!E!D!G\"I\"O$3!C\"C\"H\
        !A#D!K\\0!EtYB-\"B!H\"B!D!I!?!A!A,>\"B!u'<%J\u{6}#*\"B%C(C%o\"B\"H\"q%q!A%C+d!<|\u{10}_% O\"E%H!M0q3\u{6}\" F%w\
        fV\" x8FmN! u\u{b};\"1t)Ej\u{12}2!8!B!G\"E\"L!D!B!C#K!4!M\"<%;\"H!t%I!6!F\u{0}c!Et\u{c})!#y\u{a}%!3wy\u{3}#!H\"\
        J7ycz# EBx#xVL!/tr|! y0L% I*J-L!x!I\u{17}B\"2H%vF^# I-w*G6U& {\"D#K*F(I!A9!!-t(8\"(x0E[\u{13}& s\"G#H\"H$E,D'%!\
        7rY^!'u\\\u{1a}!/wV\u{10}!6vz\u{9}1!:\"E\":!A!E#D!A\"C$>#r$?!>!8%=!=!:!NXN!!uD\u{18}!#uEr!8r\"\u{1c}! t6\u{a}#!\
        u=K\"s~Y\" N:uU3!8u;+!@u{O!'t\\,*&x!<!E\"?!D\"C\"C'A\"G\"Fw\u{2}# D%w/tr<# I'E/F\u{5}}!9v\u{d}^! x\u{b}g&%s\"H\"\
        A.C!C->\u{19}+!=rKP!5s.-! twH!;sP,!9uP)!9H\u{d}c!$r\u{6};) N!C#F#J!y!B!D%H'=L\u{a}\" M8t\u{1a}T!;r|^!EwLx\" E6z\
        *\u{14}* G\"A\">&K&x\"A!?%G\"r+;v-9 t!>!F!D!:\"K!A!D\"B#@!w#E!4\"F!1!H!E\"t!A!8!3!K!H#0$K/L\";u*L|\u{15}!#O|\"\"\
        -t*Ill!:tY\u{0}!!u^s!%v\u{b}r!!w\u{13}1!Eu\u{5}m!:sz<.!>#E!A\"F\"y!F!D\"C\"I$?$F\"H!?+<V<!Aw\"k\"$JAv\u{1f}!!-u\
        \u{18}R! tOp!*vV;!%t\u{b}\u{2}\"0F\"xhp!=q(I!3w7\u{0}!Az9\u{b}!4u$p+ t!>#F!H!A\"H$A#I(@\"@!@\u{1c}\u{3}!Es\u{1b}\
        \u{13}!Esr!!-s\u{1f}\u{17}\"*s%H.C!#x\"\u{d}& z#A\"@#t\"C!B\u{1b}!&%t\"I\"A.A!C-?m@& H$@*C!z#B-<\u{12}A!?t\u{19}\
        }!*sU\u{9}!*u>\u{d}!-tM`!4t\u{1f}\\% C#E,B(@#DV(\" I8x\u{13}n#,{!C\"I-1\" J8G\u{1}\u{7}!:s#\u{1b}!%usg!7t\u{a}A\
        !'wLw\"#t9LO\"!?t\u{18}*!8P!\u{2}&)E&A#q\"p#Y\"Brb$ s=G%w#G`F!@t:\u{f}3 q\"8\"=!@\"=#5\"C!=\":!=!?\"<!7!;!9!9\"\
        u!:+<\u{15}A! v5\u{c}# H8@!vK\u{14}; F!F\"Q!M!8\"q\"P!;\"U!P!K!s!;!O!C!S\"!\"R!E!r!?\"E!M!A$M!<\"Y\u{11}\"$ C<|\
        %r!Ie\u{1c}!+uYS! v[\u{0}!6t'b2!I!N\"x!D!A!H!A!B!;!A!B#O's\"I!E!;&<%J8{!3vx\\!:uHI!+v\"h!@u\u{7}]!Et?\u{1f}! td\
        E\"!s.JIE!#ut(!@s\u{11}u\"$t+Gv\u{a}\" J8xZX!8Ksr#3|-B%?le+ P#E!@!E\"J!H'G)E!B$x(9\u{e}V!-w\u{2}n!-sqL!@w\"b/ N\
        \"B!C\"D!E!K\"D!F\"x*A!q!M!J&7!Jw\u{13}&$L!J!N!G!F'JES\",u9C`>!!u2\u{f}\" D9{)^/ J\"=\"I!q\"J\"I!z!E!B!G\"K(?!C\
        !L!>\u{a}F!#wUD!(u]e(#J\"G#G#G!@!E\"H(H\u{7}v\" D!v@\u{3}\" K:t\u{18}&4 K\"J\"t!J\"t!G!=!:!>!:!3\"w$6!6\"?\"N!I\
        !O!>$G\u{12}*\"<J$zu\u{7}'\"B!A\"G\"C#B.?\"=f4!3zY~\"\"M!v\u{9}h!8r#\u{7f}#1G)t+F\u{3}\u{1c}! s@\\!,unR\" N8uu5\
        \" E\"xd#\" J8x\u{f}V\" t9K\u{16}\u{7f}!@pi\u{4}!Eu\"H!.x\u{1f}\u{1b}!?r6f\"7G!KW\u{3}!,uwX!/t:J!-u#t!1v5g\"7I\"\
        s\u{10}l!6wGo% B%D!q!t(F.\\$\"H(E!C-IFD\"%t%G8X\" v'J\u{3}2! JZ:! y\u{3}d!$vo-\" H&yBe!\"t\u{18}8\"*L\"s=2\"%F%\
        NX\u{2}% D%u\"s!r0B(\u{3}\" v(HSG\"3u%J|>.!\u{0}!D\"E!F\"H!B#C#B!B\"B%B$>&B%CQx!+IN\u{10}!,t\u{18}S!7s7C!,y\u{1a}\
        -\" v8JAX+ M%D\"H!F!B\"z\"=\"B'C\"N\"F9S6 {!>!x!K!M!K\"P!H!B!A!E!A!B\"J$:!9\"F!E!F\":&A%86'; o!7!H!8!;!8!4!8!K!\
        3!?!5!\u{7f}!6!9!0!9!7!:!5!F\"M!N!r\"/%4!;\u{f}\u{10}& w$I!L'E,M-A4r!<r),\"(K=t\u{1c}<!&v\u{d}j% E0{\"D%@.?\u{13}\
        U2#I!M!G!H!K!F!C!<!H!D!?!8!K$7!2#C!;(9\u{19}K!-t/}!@w\u{13}9!!t.}#%H\"J(F\u{1e}\u{1c}!:t\u{e}\u{0}' G%E+u\"D%o'\
        s'@\u{10}f!$w>v\"'E1P\u{12}5('A#C,B!w!J!G!A+BS%!'v\u{7f}\u{15}!@ucj!:v\u{0}\u{7f}\" u/KCP! v3N!;r\u{10}P4!I\"9!\
        :!G!7!N!;\"B\"v%7!6!G$G!L!D!K#D\"G!6%{fG\"\"E(BR0> S\"B!G!U!B!E!;!I#N!L!S!t\"5!m!8!C!8\"<!/!4!5!m!=\"@!C!u\"7!C\
        !C!GFY!1zF\u{7f}. q!J!J\"@!A\"r!F!A!8!@$I*C!K&;\u{1c}Q!;s>\u{13}!/y\u{19}\u{1c}!+u8R\")z&>%%+$E$A!A!C!@!y#>'@\"\
        G\"=+<#>!#GL-!\"G:\u{c}!)u\u{1a}\u{4}2!C\"@$B#B#B\"@$?!@\"A!o!D\"@\"?!I!K\"A!?!v\u{d}!!-t\u{5}\u{4}!!t\u{11}X$-\
        B\"@1r%CV\u{16}\"*D\"FB.( r#r\"q\"B#E%F(E!JwY- C\"r!A's%B$A#C!v!C!A\"E%E%p\u{10}\u{1d}!1uw\u{7}!.st9# F,I,x\u{b}\
        o!)s\u{4},\",u9CT\u{1c}!7t?\u{12}8 Q!=!B!\u{6}!E!B!=!D!I!:!D$5!>$:!7\"N!@!F!?!7!=%J!6$3p\u{15}!%u+q!ExF]+\"J\"q\
        !F$A!@\"?!?\"A'v*H%A1{! Hnw!0wv##\"v5u!FF3\"$v2uPw!Et2I!2u\u{1f}(&\"I\"y(G*H!I.>V \" J/t4K!Bt\u{13}\u{16}\"2H%u\
        f*! vH\u{8}!8t\u{15}5!8u$R!#Ifd4 B\"D!@\"<\"<#J!<\"t$r!<!=!8\"9!K!:!:!9#H#=\"JIe!6C\u{1d}E\"<J$ziK! uN\u{7}#-E\"\
        x6@qQ' F5p\"C!{!B%u%J<\u{19}\" I6x#;' t*B!H&I!D%F!r\\P!;s$w\"3s%K8 !@t\u{5}7!)u&6\" J*txr= J!J!L!I!K!B!;!?!>!;!\
        L!<!B#M!q!t!r!u!0\"D!C!@!=\"=!J!O!O#:\"C7\u{a}!#v__\"\"C!w6A& Q'A#?+o#w!D/+! qbC2 T!:\"K!K\"D!K!I\"H!A!>!@'s#K!\
        M!>$H&E\"NqL\"!u.K&\u{1b}* @#|\"A\"C&B%A!C&A\"D!E#u\" L@y_\u{e}!/v\u{a}3!4t()!Aty\u{c}!=q\\b4 Z#E!?\">\"L!E\"<!\
        ;!?\"7#:!3!P\"s!?!p\"1!?%:%FR'!Ewnh!AwnA! F\u{d},= M!3!K\"G!C!A!N!E!9!:!D!<!E!5!x!4!N!7!2#H\"I!}!2!<!=!E\"4!7!I\
        /(!Et\u{17}\u{17}!*w\u{19}\u{10}\" K8uf>2\"C!C!J\"I!A!D!D!L!A!C!G%D!@!=\"G!A#x'uc3* p'H!?!J!C!D!N*?#F!JE\u{19}%\
         {#F,C)G-E\u{e}4!1u`@!4vx~\" u#Fi\u{17}!Et|\u{a}6 O!@\"H!G!B!6%v\"C#E!H!J!H!:\"F!C!C!J!C%:!A!@$N@\u{18}!$w5T\" \
        H'tD\\#!}7C\"=%\u{6}\"7J\"uLp!&tI $ F*F%x*?\u{9}u\"4u#F\u{1}z!\"H\u{5}\u{8}\" L8u.\u{1f}!4t]\u{b}!Ew6\u{7f}!-w\u{d}\
        1\"@t%D5D%!B!E#M%H.uS\"!&wsH!7ru\u{1c}!:vU\u{16}!:u\u{1b}h#*D6C%q}t!Aq\u{6}k!#w.H\" x8C\u{8}\u{14}!4wRg!6s[~!@v\
        \u{3}0\"4E!zU\u{1f}# s$G&F4\u{7f}! t!\u{18}\":w#FA}!+Ed\u{e}! wrD( t#@\"C\"B!q#H$H2Q\u{18}D( G!@(D$?)u!A!K\"FUm\
        #-H%y(F\u{f}$\" I/yM&\" I(vD%# J%z!F\u{3}y!-uQ\u{10}$ B1v)C&u\u{d}z!/x5\u{5}\",J+t[D!CqY2!9yxX\"4u$K; 2!I!N\"x!\
        D!A!H!A!B!;!A!B#O's\"I!E!;&;%J\u{b}c\"4I1v\u{7}~!=o~F\" J8w=E6 Q!N!L#:!@!;!A!?!@!A!?#=\"?\"O!:\"@\"|!B%u\"?!:!E\
        \u{17}S7!L!G!Q!F\"I!I!M!G!O!L!K!G\"C\"7!F!E!4#C!Q!L\"t%L%05s\" G8w\u{11}v3!;!@!A!C!F\"J!?\"8$8!J\"w%;!>!F!B!I%t\
        !<%J w!Eu5 !<{m$\"3J.v\u{c}n4 H!5!8!:#?&=#8\"?\"7!z\"F!u!<!8!z$F!L!;\"G#7\u{f}W0!@$>\";\"<!=\">!:!=!9$?#K!p\"z!\
        L!>$A!L!4w-\u{7f}#1B)r+AI\u{7f}!<upq!/uBC!/v\u{a}\u{7}= e#L#E!C!D!O!L!@!J!A#O!K!5!<!w!O!K!E!N!A\"P!C!Q!J!K!K!?!\
        @#cpg!8H\u{17}X\"\"C6s<7!*v\u{1}\u{6}\" K2v4\u{8}!$xr\"\" |'F!x!%w\u{1}!!/xU\u{1d}!7tl\u{12}\" E#t)Y\" I*t\u{b}\
        \u{15}!7xU<!4wg1!0q\u{7f}m\"<K$ua\u{1c}\")w&G\u{2}Y! KS\u{1b}\"-u\"J\u{16}R!9wf;# H,F#|\u{d}\u{d}\"!w7GBU$ O*M!\
        J:v\u{1e}8!=q N\"0t\"J*;'&C$H\"?#A\"z%D/@ g\"0G's>f!(s<:#%H\"J(F<p!Euhp\"$C4R'\u{7}!'x\u{1b}\u{7f}!8sC`\" y9I>\u{c}\
        \" F${7,!7w\u{15}I!Au\u{b}{\" t%MF_\"/H)B\u{10}$+ P#E!@!E\"J!H'G)E!B$x(9=k% ?0\u{1}\"=!@%A\u{c}?! y&[! r*\u{f}!\
        1qVE\" J8u\u{11}P!/u=\u{e}\" |8AD1!7t\u{18}b!3x\u{7}\u{12}!Ev\u{7}\u{7f}!8Hv\"!0wDe\"7I\"vU\u{15}% J.z!=(v!GH2!\
        *tnB#\"v5u!Fqf#!s<G%x\u{c}q!*s\u{a}\u{18}!Exx\u{2}!7uOY!At0\u{19}!7x\u{7}\u{1f}!$y\u{17}\u{17}%\"F(?\"B1C%yK\u{c}\
        !Ewxw. F\"F!M!G!C!E\"D\"E!v!<*z!F!I!DY+! w\u{a}O\" K/t8_\"%H't)?\"8J\"ty\u{f}!-u_P!9F0C!/w4G!-F\u{1e}R!\"t\u{0}\
        p!'t\u{9}i!)u\u{2}<!\"HJn\"$t+G\u{14}k\" p#JyV%%@*B'B\"F-DC\u{9}\" J8v\u{3}U!<rzl!/w]#\"$t\"I-S!4tb\u{0}!Er`=!'\
        vMZ!:s.[\"*G-K\u{15}_\"-u\"J-:\" w*J4%!)u%#!Ev/\u{1d}%1E&G#x%s&DD`!Aw\u{b}Q!$x\u{1f}@\" L8tL<!8u}\u{16}\":w#G\u{1c}\
        F& o&@!q#H-I!I01!-v0B$#C$B2C,un\u{e}/!:!J!Q!D\">!K\"A!L\"K!?\"L'M!J!N-MO\u{1f}!+si(!/xEE/ q!K!D!D$H\"E!<\"D!H)B\
        !r!@!r!K+LP\u{18}\"(K=td)!@sd\u{1c}!1v 4!8ta%!7v[^\"*C%sR\u{14}!:s\u{12}\"!=o\u{1c}\u{2}\" J\"v\u{1e}\u{17}!+u\"\
        m!0tSI!$w>E!(D\u{13}D!8uAS!9vG\u{1e}!$v5=\"!u8BJ\u{2}\"2H%vm\u{1b}2!I!N\"x!D!A!H!A!B!;!A!B#O's\"I!E!;&<%J\u{1}q\
        #\"I(L%v\u{18}\u{4}!:wTf!,Ej4%\">)@$B!v*@~\u{19}#-A\"B6wP4!/uBK##q$t1C:[!*xr\u{d}!'u=\u{11}\"4u&I\u{d}$&$B!A!x!\
        C#E;DH\u{1d}\"1J!sRM\"BI\"y\u{15} \"#G,}$-\" v:Kr?!2t$f\"3D%vA\u{3}$ I*p*r&G5r\"<K%sB#!Es![#%H\"J(F6E!4vf;!3v\u{11}\
        q! u\u{1c}\u{1c}\" B#FMb!%yr\u{1a}\" I7zXJ! u\u{11}6!4u5Z!&v6`!AqZk!9ISs\" E.w\u{5}T!At5.!:s9@\" w9I`\u{11}* L%\
        E*v'D!C!K!D!v&B!C\u{d}G! uT@!$y\u{1}\u{7}!%Hc\u{1f}!,s\u{4}\u{13}!9v\u{1a}#!%u\u{10}\u{9}\" u8K/\u{1f}% N*G,C$=\
        +?zq+ M#?!H\"C'>%?!=#=\"O!K,He\u{18}2 z!=!q!G!J!K\"K!I!B\"B!A!A\"u%9\"M!D!E\"9\u{19}c-%L\"J!I!H!E!K!H!F\"E'M!F!\
        >-6\u{14}\u{1e}* R*7#=\"<&v!<!I!=!>%FA\u{1a}!7u\u{14}N!8t4Z!At9\u{11}$$u+F$G&F+[6 P!A!O!M!D\"F\"u!=!O#N!L!M!G!/\
        !F!D!*\"L\"O%K\"D\"B\u{3}v!.s\u{1f}\u{1e}!)x'!!*sEZ\" s%M>\u{15}# H8t\"tm\u{1f}% O'J(y(D!K\u{a}N!-t\u{3}\u{1b}7\
         K\"G!E!E!<!E\"J!N!B!I!?!K\"D!M!L&K\"I!Q!J!J#K\"M#ImA!3tG~!(t\u{1a}c\" J8wG9% H0z\"E%A.B\u{11}=!%v\u{1e}W('A#C,\
        B!w!J!G!A+B\u{13}6; L!I!F!x!L!H\"N!M!L!C!F#S\"C!M!<!J!K!/\"E!C!D!F$J!D#M!B\"uy;\"@w%A\u{16}H!/uje)\"C#B\"I!I$D#\
        A(A!J+wV6\"0H'v\u{13}g!3wj_!8s.E. B%;!u!\u{7f}!A\"?!@\"?\"A$A#?\"@!E,>\u{8}\u{d}! w\u{8}\u{e}\"*K\"s\u{10}g! t\u{10}\
        v! ucL!/y}?!8uL'\" K:t5N$\"G(J\"D*GV\u{1f}$ E$A#u(zoN2!I!N\"x!D!A!H!A!B!;!A!B#O's\"I!E!;&;%Jb\u{e}#\"E3x%@\u{3}\
        \u{4}0 B!B\":\"~!\u{7f}!G!@\"9!=\":\"9(>!=!>!?%I\u{1f}\"5 r#I!J!G!H!K!D!C!<!H!D!?!8!L#7!7!3#C!<!J'8]\u{6}!3Gm+5\
        !q!J!@!A!:!v!<!B#C!9!7#J!F\"5!7\"A!<!K!@!{'4\u{15}e-!<#C!J!@!M\"?!?!t!K!@\"N+:'uB\u{f}) D->!w(G!A!D!@!K+>B\u{12}\
        !6u-*!9JT,& J'E(@'E$;+=B\u{0}! t|D!@s\u{17}1\"4K&rm|C D!F!I!D!E!@!3!:!u!5!E!6!@#G!n!u!o!w!F!,!A!L!D!G!t!5!C!u!I\
        !M!O!/!M!=!?\u{1a}+\" w\"<`\u{8}!/ub\u{e}$ H7q!D'ul,\" MEC^L\" w8I,\u{14}! w\u{6}T!@x\u{1f}y!8u\u{10}y5 t!K!:!8\
        !C!@!>\"R!?\"A!D#q$J#M!I!r!G!1\"9$8%6re\" H8xv\u{1d}!)vMU!@ufR!@p\u{11}t\"4u$Kc46 T#O!O!H!E!L\"J!?!C!@\"/\"I\"3\
        !A%K!E!L!G!J\"L!=!D\u{a}\u{13}\" {9Fol! tI@! v\u{17}j!8vf\u{d}!.udb!Eu\u{1e}V!8w\u{e}#!8vqb\" P*y\u{1}L%#='L\"E\
        ,P-Jv\"!:t'y!:t\u{19}[!7v>|!!tk\u{16}\":w#G:w\" {8CE?!6vW2! w2w!:w-3$ {,G,B-Ds31 @!?!=\"D#H!E\"A!C!=#>!{\">!@$v\
        \"D!N+Lv\u{15}!7rD~#=K%w#xj#\" E)x-M!Et~\u{1e}!3s)+!:wu\u{1c}\"2H%u$p!Eu6!!8uMj!!u\u{12}\u{d}! q6.\"7t!I.+\" F8\
        |\u{17}m! u6:!1u\u{7}1! u4<\" I't3#!EDfx!;uEP! v:K\" G0zC#!-t_i\"!tAt\u{19}!1!>!E!>!C!J!B\"C!=#>!=\":$J#w!B!J!B\
        ,I\u{1e}a!%t\u{7f}x! F\u{1e}[\" t/LDp\" u8K\u{4}D!#Cb\u{1d}!!tdM\" F7@Dr$ r\"K&E0u1;\"!v2I\u{1a}$! t\"\u{1e}!8u\
        \u{10}\u{5}> A!I!?!@\"u!w!;\"H!J\"H!w!v!R!)!M!,!F!B\"s!:!C!B\"1!K!L!@!p#>!E\"Q!\u{16}' p/N#A!>$@#;+?r(\"3s%L\u{e}\
        I!Ar>\u{13}!/xt\u{1a}2 x!=!<\"N!9!x!q!?!9\"G!8!8\"C'G!>!O!<,9Tn!/D!\u{18}!@ua(!<uH\\#*D's&qyj!1s@r4 H!:!8!=!<!;\
        $<!:!>!=!I!;$<!8$s!H!\u{7f}!:&>%L\u{c}>: I!F\"L!L\"H\"P!J!L\"M\"<!K!z!2!O\"@\"P\"P\"3!G!F#=!M!C!N\"C!:7.$ F$K'}\
        -FS;&\"F(J'P\"G$F(G\u{19}X!EFc-!Au{\u{2}\" K8tt7+ E!r.A%S#A!A!C!r#D\"p$G\u{c}2!Ez\u{7}\u{8}! t>Z\" x9K+\u{2}\"$\
        u&H0\u{a}\" x8Hk*!.t%D: O!I\"@!?!M!F!B!J!9#3!J\"u!K!B!s!Q!K#;!I!D\"7!F#F!D!2$IV\u{d}!9FHN!9w)h\"4E!y1\u{1}!7u\u{18}\
        ,! uPc!:s\u{a}N!4s\u{1d}\u{2}!>H\u{8}\u{1e}!$t,8!+w\u{15}|% v#A%v.9/@i\u{7}( u$I!H%C(w!D%C!F\u{a}\u{1a}\"/v2Fj\u{7}\
        !@v\\m\" y8GN^!2sS\\\"$t)P\u{1d}i!At'\u{17}-!I!D\"I!C!E!p\"C!B!G!>+D\"C!AGW\" G'wH\u{7}!/sH\u{18}6!I!N!J!x!C!@!\
        G!A!A!:!@!A#N$9#s!R!I!E!;%L!<%JC\u{6}5 Q!F!L!9\"G\"M!I#=!K!<$:!9!7!q\"F!C$:!9#H!F!6FM! sC]\" M*ua\u{3}\">J$sa\u{f}\
        !)vq:( G#A$u,A%I%v%G#@TA!*t r!(sVf# F7@\"\u{0}e\u{1c}!E?@e!+w\u{18}1!5sr\u{7f}!3vKM!+vur!8tkx.!|#D!C!G!@\"C#<!B\
        \"=':!@!A!E'<\u{7f}a2 R#@\"B\"D!D#;!u\"5!@\"=!:!9#7!N!K!F%I'F\u{19} \" D6}Hz\" K2vR\u{b}!!uA\u{10}!Au\u{1c}\u{7}\
        !,u\u{1e}\"! t\u{a}\u{a}\" v8J \u{18}!8J\u{11}_!,taJ!:x{\u{9}!&t*#$$}(F*G/=\u{f}\u{1f}# t#J5G?I!'vH\u{13}+'I\"E\
        !D!E!F#N'?!E\"E&N&<Z(\" K8v\\\u{19}!EvQ_# x'F0Kqk!#wG/!/tU:4 E\"<!K!L!E\"J\"E!F$9!N#M!Q!5\"K#<\"=!x!E#<\"HKy!+r\
        \"\u{1a}!@sS\u{5}!Bs<5% r#E!I$u'Ie\u{1}!)sda!3vNG9 P#A\"N\"@!n\"N\"U\"D\"N\"I!K!L!?!0\"B!J!H!D!<#C!O!D\"I!G!HDC\
        \" J*u-=) v!C\"D\"F#E\"=%>)p!K\"H!:sZ\u{a}!EuF8!+xZ\u{b}!!w\u{1e}u!/s\u{3}6.$B!G\"I!D!;\"I\"9\"J#;\"7\"J$I&;%A_\
        \u{1c}# w9>#A*\u{1a}' B&>!{0=!C!@,9.L\"7u#JS{!1s[_\" I8{\u{7f}\u{d}\" L:u\u{3}q\"\"K6JY6# K'z(F&m9 >!G!F!8\"9\"\
        8\"s!D!4!O\"L!r!1\"t!A!E\"K!=!:\"P!7!8!@#5#L=l\" H4sH\u{2}!Esl\u{1a}\" x\"D\u{e}O!\"Ip\u{d}8 B!:!;\">!u!=#<!:!=\
        !E\"s!t\">!?!G!:\"9!<!A\"8%7!s#G\"TEr!:t#^!7t\u{14}\u{b}!8p S!4tHS!Aq/># H$z+H\u{16}\u{0}!3v3\u{c}# I:@'G{\u{15}\
        !-s+(!-ufX!8LQZ!@Fr\u{6}\" L,tvO#/H\"v&EPw!7uuQ%\"v0I%u!F&sHx\" w8L\u{16}[!\"H\u{2}\u{1b}! J1\u{1}!/uD]!-x0\u{8}\
        !Eweq3!K!p#?!I!?!<\"<#7!K\"0\"4!B$J!P!=!P%s!F%7O6!:u*?\" x8Fd\u{1a}\" H$wf7\" J\"u/V%%?!y)@'F/>s<\"7H.s7l$ I$E#\
        x(E\u{1f}~\"/I\"w2T# C7v!vf1! t7h'!@!K\"}\"F&F*H/=G.!7w\u{1f}t* r!t,>!<!>#C!?$?#>+>1!' p%@\"v/A!E!M\"DN\u{4}% O\
        \"=&F/H!u\u{a}@\" E.v9\u{15}#4D!y-xQ1\"4E!z`\\!Et^W\" M'x\u{16}j!EsB !Attt% N%E*E(B!D'm!*J`&\" K+yUi\"*H\"r*}0 \
        E!<!B!I!A!>!E!A!v\"C\"<*z!A!F\":&;\u{16}\u{1f}\"#J9t`k\" t!K.@\" G+t\u{14}\u{4}& Q/J(G!F!|,H\u{18}y\"7z\"Cvq!)s\
        \u{0}T\" E6zJv!/w\u{7}F#*K\"x,Ls\u{f}&!=#u&E#A$E)O (!$u/\u{11}!:t h!?s\u{1a}q!Erv^!+u,0\"!I?y\u{a}\u{7f}\"!t#H\u{1e}\
        :\" K*x#:' N\"?#s\"t#?.N!D*\u{4}! v@G$ u%D3@!D\u{2}8\"<y%Cp<!:uL\u{18}!4t,?\" L,u\u{1b}\u{1c}\"-u\"J\"J\")u&IC\u{6}\
        ) R$B$C!H&B$A$D\"E(v?$/\"M$?!G\"A!C!B!C(9\";!C!Q!@\"@$L&8U>*%J\"L#E\"A#E(C!H!{!B+Ap8\"*I2{n\u{19}1!<!C\"E\"G!C%\
        @!F\"C$:!8\"H!A\"I!8&J!5$stb!-u,\u{0}!,t9,# z#F5G(F!$tP[\" u8I5l.\"B\"D!>\"B!@\">!F'?\"<\"?!w!C!E,=ue%#I!r)H)w)\
        Hd`!#vC]- x$F%G!G\"D!E\"D#I%D!K!D!D+r\u{d}^!/ua3!+uCg; J!:!=!?!>\";!F!<!=!D!J!Q\"H\"/\"2!E!z!p\"M!v!B#J!K!J\"2\"\
        v!@cc!EEu0!4r I#*G*K#E]\u{4}!<r\u{13};\" z8G\u{3}4!'E6(\"Ax$G__!!w\u{1})- K!@\"C\"J!F!H!H!F#B#E$>!>#?\u{17}q#=G\
        !I$ycQ!*E+@\")E8t\u{f}U!!t\u{3}[2#5!L\"5$:!>\":\"D\"<%F\"A\"F!8!r#5!>\"O!N\"M\u{1e}%! v[b$%r$K/K-OP=#!G(E<D3\"!\
         JzQ' I#@!L\"t(=2@%@h\u{2}!(sn!!7vr\u{1}! w\\G,!>\"?\"E!C\"C!I!I!H$D$<$G(=\\2( A->\"=\"z!p&L!=!;_|$ D&@!?(}^7!2\
        u\u{4}I!&s\u{10}!!?tfc\"'G#vNl&!>!x!B\"E%E-?@,\" K8D\u{0}u!@u4A!2s[c!*u\u{7f}9!;|L0!*v1q!1q0%\" K(v,{2 x\"@\"F\"\
        =\"K!F\"E\"?\">\"B!>!=#F!P!p!E!@+J3\u{17}\";t*LAA!$uf\u{13}\".C!{\u{17}<!:D%\u{f}# H7z&s/{!3wS !4u~/!-xt8$ v#D5\
        B!s>r!9x\u{1d}x! u\u{7}g!8u\u{15}-!Ew@\"!4s,Q; N!M!L!=\"B!=!=!E\"=!;\"9!P!w!9!L!<!J!n\"K!M!G!>$K\"v!L\"L#@\u{7}\
        \u{18}!;t\u{5}U!*w'q!8ttm\" J,sC-!9K<N\"4w#IF/!$xQ[\"2J\"uGg\"4C&wy:!:u'J& |8A!D'B!q$@D{!9t\u{b})! tG\u{2}!:u\u{14}\
        V!@w\u{9}/! toO!6w7C\"7L.w\u{14}(!2s1r\"/y-{\u{1b}!!$uTk!!ugW! tcz!Et}^!.sEI!,t;[!:F\u{6})!/JLO!ArA\u{1f}!5t\u{11}\
        \u{1d}!&sYh\" E#vZ\u{9}! t\u{8}?0!8\"M!C!B!@!H\"v\"9!I#=$>$=!t!H'<%M9),!?!K\"E!J!A!L#B#B\"P)P\"<+80q!*t\u{a}U!:\
        ww+#!x7F\"@\u{d}\u{c}\" E9tz7# L%H\"v5|!%u\u{14}\u{1}\".w7EkL!CwS+! Fl\u{c}!<t\u{1f}]\"*D\"F\u{18}>1 N!6\"<\"B!\
        F\"C\"@!B!:!<#E\"u%H\"D#u!G#8\u{1a}g!8u[%(#C!B#G!\u{0}&C!A1A%?\u{5}:!2u@\u{3}\"#M7t>\u{1a}!0wJ\u{15}!#s\u{2}K# \
        J8H-vT\u{f}( H%>\"B#@-C!\u{0}%H!tE\u{6}\" F6{Y\u{13}!:x+\u{1a}( w$H!J%C\"B&w!D&En8%#u'H.I(D%@nt!8u\u{e}#!/r[_'!\
        A#G!B*@(?!C!r9\u{19}! x%K!9s\u{7f}\u{17}\" w/I_U!2td1$\"C%G(G(F\u{1c}I1\"E\"|!E!D!F%C!C\"I$>!=\"D!B\"H!=#F#=\"x\
        }\u{d}!AthX!-s\u{5}\u{4}!4u!h\"=J%rI_\"\"E(B\u{10}h!)tR$\" J5vV%!;w *$ s'F#F0s!z# S3E%tRL$ E0|\"A&C8k\";u*L{)!@\
        uVf!/wJ%#/K!t5AK[% G${+@!v5A48! v>q# I!v6Io\u{4}\" x7H\u{8}0!$t\u{1d}\u{f}'!@!G\"E#F%{#>'C]K!&xRq!4HCd!#Bv2! u=\
        \u{a}\"#M7t1B!7u<Y\" H6z^a!)uc+!/s)\u{19}!(w\u{17}\u{18}!\"t5Z!6u\u{11}=!4u\u{7}s!1oe1! sHw!8p)\u{1f}\" z8F*\u{7}\
        !8vr\u{16}3 Q#D!@!D\"I!G\"p#s\"G#A\"7\"=\"E!B$x\"9!;\"G#9Ha!:x|U\" u%P\u{1f}8\" J8ys\"\" J8w-M!$y5\u{15}!@r88*\"\
        F!E#H\"I!C!J%H%K&G+P\u{a}/!@u|3< }\">!F!F\"L!L!D!E!>!J!M!L\"D!N!:!o!9!5!5!:!L!B!8!K!>$9!<%5tw\"+J!x\u{a}3!?B\u{16}\
        \u{17}\"/H6w\u{e}A!3t\u{1b}A!4u\"\u{19}!;rH>% I%G!J!q>Md9\" uEKmX!,um\u{12}\" K:t$\u{2}!/yAb!'v^Z'.u%q$?&E!G\"w\
        %=@<-%L\"J!I!H!E!K!H!F\"E'M!F!>-6XT\"7D!Ltk\"\"F#MLD!<s\u{c} \" v*G\u{4}+\"*w#J\u{7}\u{1c}!<pD\u{6}!6w0\u{7}!\"\
        wP\u{5}\" u#H#q.\"G\"E!K!w\"D!t\"=!A!A&;$D\"H!8+5y+!!C6R\" H:vn_!.y\u{15}\u{13}!=rc;#7s!D*Jt01!@!D\"E!v!D!A#A!@\
        !B#@'@!A!P\"?#K!D${qK7 M\"@!6\"F!B!q!5#P#G\"/\"I\"Q\"H!M!A!C\"5!3\"E!s!.#E!C\u{b}W&'C(q.G#B!z!Hl\u{9}!'s8\u{1d}\
        !0qCn5 9!;!:!;!r!N!4\"R\"t!t\"I#8!?!<%5!9!<!<%6!@%6si$ A!F0v4@\u{18}8! J\u{7}\u{1e}!7u6N- {!A!t!F\"L#K\"E!F$C'J\
        !H!F-:R\u{1e}!-tTJ5 T!B!M!:!5!A!0!I!6\"D!5!A!A\"K\"6%E\"I!s!Q\"4#M[Y!*ubZ# P\"J8Gq$!6u^}!*H~*\" G#ysD!*t\u{1b}\u{8}\
        \" u/K\u{a}s&\"E!C!u&E.>\"?y\u{1e}\"2H%uC%!'sHN!,I>\u{c}!Ex\u{d}\u{1c}!6x\u{4}.!4tBo!:xC\u{18}#/D(D!L5a!8ug)\"\"\
        x6K\u{b}\u{3}!7v s\"%I%t\u{7}y) F!F-E#}\"F!E,G!H$E&\u{c}= h!U!y!I!:!Q!?#?\"6\"A!N!J!L\"O!<!A!'!O!Q!m!@!Q!=!7!I\"\
        :\"E!P\"Aqe!>u{\u{7}!$z\u{e}\u{12}\" J8w)~\" F!yi1!'w$A!Eu`\u{15}!&yv2!,r\u{18}3# q\"J(G'|!<t6\u{8}!3xYo!-u1B!?\
        v(\u{f}$!s<H%y#u\\&!.t\u{13}C!8K$#$ I,u+t#E=|\" K7yo<\"+H/t^`# B2s&s?l\"*y-GSM$ r!H!D5HiL!Es\u{0}\u{1b}!#rz\u{c}\
        !<u\u{3}H$ E$u.B3BXM!,Luq!2u49!3t>H!3pP'!+wW.4 N!=!M$?!I!G#G!?!@$=!<\"v#K!F!J!9!s!?!G%Ha&!8LYR!:u@a> \u{7}!1\"4\
        !2!2!0!/!4!3!\u{5}!/\"1!2!F!0!0!3!1!3\"O!D!3!2!+!;!9#1!5!6$)\u{16}C!8GI\u{5}\" ?8~\u{1a}Z!@y\u{4}9!!uX\u{1b}) w\
        %K\"O#F%F)N!O#q)CP:!:s(\u{17}\"!r:Ja\u{b}!:t`s+ {!q#D#>#F\"B#E(P!@!E!;\u{8}x!4sbb8 =!D!F!F!M\"P$x!s!t\"*\"A\"R\"\
        @\"K!D!I!8!G!/!/#I!C!L\"KSL$ E0|\"A&C?\"\" L@y\u{6}\u{8}!+uR]6 O!J!N!O!@!D\"E!L#E!T\"4\"3!7\"4!-$N!@!N!8%4!2!E\u{1e}\
        F/ F!?!E!M!G!C!D\"D\"E!v!;*z!F!I!D8R!$uRi> A!I!?!@\"u!x!;\"H!J\"H!w!v!R!)!M!,!D!B\"t!:!C!B\"1!K!L!@!p#>!E\"R9 !\
        $wIC\" }*?vy!9v\u{1d}5\" L,u*:! vK\u{f}\" y2J\u{d}g&!E#s)E&C%w'D\u{15} + M%D\"H!F!B\"z\"=\"B'C\"N\"F\u{11}`+'I\"\
        E!D!E!F#N'?!E\"E&N&<H\u{1c}'.u%q$?&E!G\"w%=\u{7}\u{1d}\"7L.w\\\u{f}!.v\u{e}\u{e}\" J(vr\u{1a}!:w\u{0}M\" L8w\u{14}\
        ,! uSu!$xw(# J%x%GFm\"5u0HO\u{14}!:t\u{13}\u{1d}\" v7HJ\u{4}!(rk+\" K-s\u{8}X\",J+t|\u{4}!-shF1 U!G!M!;\"H#K#>!\
        M!=$<!:!8!s\"H!D)I%Ag^! K\u{8}G\"(s$B\u{e}\u{14}!:s]3$#u\"D2H!H|r\"-u-Ki\u{13}!$u5W!-u=z!ErUV!Ex\u{12}7* K!C\"K\
        \"G\"H!E\"H'u'M-<s\u{1b}!3uS\u{1c}\" M*s/\u{18}! uL\u{e}!8vT\\!Ev\u{9}z! v\u{1c}\u{a}\"%E3q\u{5}Q!#sT>, K!\u{0}\
        !B\"H\"G&C#E'I!E!E\"6&?\u{1e}Q\" G#y}g!7C\u{11},6 }\"?!F!G#G!E!F!?!I!M#E\":!q!:!7\"<!M!;!8!M&=%70\u{15}!)sNY!&v\
        _\u{f}!@u{_\" x8H\u{e}u!,t}4!(I\"l!!tg5!1v%\u{12}\"*M\"s\u{c}F*\"K!=!>$=#D!>#8(:\"o,@x%!$wo#!8t_E!7u\u{7f}\u{4}\
        !%F/\u{1c}\"<J$zz?\"*G.If^\"/H6w\u{18}6!Eu\u{3}\u{18}!@t!A!=q5c$ p%G1s\"GT\u{b}!*r\u{13}s: D!:!D\"M#p!y!E\"o!A!\
        ;\"G!S!:!R!5!8\"J!4!P!H!5!;\"I\"7\"7$MU\u{13}'$E!E#F!E!}\"?.D7\\!:tFxE E!6!<!=!<!E!;!J!C!:!8!=!=!:!J!H!:!8!<!8!\
        2!p!7!7!\u{8}!8!4!9!9!A!w!4!7!7!D\"E!4f\u{6}!,s+\u{8}!5s\u{f}M!1sL\u{11}\" J8u\u{7f}c\"$v%DF\u{16}!/y}M\"8K\"us\
        G\")z&>\u{16}a& E)w!v*=#>.@>&! vPr!?t<}!9H=]\" G:uvM!:s&^!At#.!/u B# B*@/{y\u{2}! t\u{1f}\u{1e}\"1t.J\u{1f}\u{c}\
        *!~!?#C%F!D!>\"A!>+<+?WQ8 M!=\"A\"?!B\"G!s\":!7!;#:\"<!@#=!B!D$?!E!G!8!=!x!F#:\u{e}E!1t\u{b}A!2t/\u{16}!$t_?!7t\
        \"r%$I+A+?%s&?FU! vz\u{1}'\"J%I\"C#E,M)t$=y\u{e}!8u\u{18}\u{5}!2s\u{4}a#7F&F(?\"9!4uCz'$A+u\"B!q(<%=&CCO!Et>p!E\
        rPl\"4t%G0R! t\u{d}\\!7x 5!7us9$ D$E)|\"Db,!@u@>!/xW\u{1f}&\"E!C!u&D.=\">+k!/xRu# r7G\"F\u{7f}-\"3u%JF\u{14}&#N\
        !L!I\"L$I!D'O\"$u\"Ku\u{b}!E?w'! urz!(J\u{1e}n\"4E!zF\u{1c}!@t%\u{19}\" F!y\u{11}b!!sF`! vG[!$t\u{14}!!/sO\u{0}\
        \">y$F\u{1a}\u{1d}!/u+Z\"3F%we7\" y8I>\u{16}\"/t(E\u{1a}`!8K\u{a}R!-u~y!*th;!$u\u{12}c!Apfj\" J#u\u{1e}d!Ew\"\u{7}\
        !1w\u{5}J! w;G!!t\u{3}@!(v\u{13}-!9u*x!AulC\" w#I4a!Ews`!'DF5&$J!F!A$A%q)K~w!1u0a7 O#D!?!=!:!K!?!K!L!;\";!K\"A\"\
        E!v!>\"I!E\"E#2#B!6%uDR\" v8D*@\"4I1v6\u{17}!?oau!-qM~!:GDM+ v$E(E!E\"M\"r'G\"B%D!A%s +!:viZ\" K8v\u{5}\u{e}! v\
        \u{13}\u{10}!5uDS! tR\u{a}%$J!{!C)D)Jdl!\"v\u{16}e!1uHC!EsK~!<|\u{9}9%%?#A\"?!{-DD\u{1}!$t\u{2}\u{10}!1szA, \u{3}\
        !J!F#?\"I#<#C\"?(<!F!C!C($&\"I$I\"A\"D%D(B0X!Azo\u{d}!8u\u{18}8#)t!J%I:<!-xeb\" F8xUP\",I+tD/\"/F6Ei_!/t\u{14}8\
        !4uO_!1v X!*xJ\u{c}%!t(H(r\"H2F4A!@r.\u{19}!9t~\u{a}\" J*t[u!!v\u{d}[\" J$w8B\"3v,CY\u{14}\"4w#I!d!:v!3!0ubU!&w\
        jt!7tXo!-s\u{1}\u{19}$ I*p*r&G~\u{9}!3w<c!-sj4\">L\"uV\u{b}!Et\u{14}\u{13}4\"L!@\"<!K!?!H!8!O!9!r!7$w\";!<\"L!>\
        !@\"<&B%6(2!As\u{1c}@!-u\u{16}\u{5}!2{I<%\"=-A#v&L\"=/d6!O!I!R!G\"I!J!M!H!P!N!K!G\"D\"9!G!G!6#B\"N\"H%M%1\u{16}\
        &! v~^\" w*J5Z+ N!C!G!L!F#I!y!A!C%G'<0,!0t9\u{13}\" B/u\u{2}\u{10}!/uw\u{a}\" t/Hf8\" H8xy{!9uH]( G#A$u,A%I%v%G\
        #@:f# I7G.s%R!0w*\u{12}!)w[\u{19}# H1C&CDp\"$u\"KU\u{1c}!8v\u{3}H!5sHZ\" \u{2}8@0h!/u\u{9}\u{b}\".E.un$# L8F!vF\
        O5 J!z\";#9!@!9!9!E!D!;\"8!:\";\":!9\">$N!t!9$D!8Bb\" J:w+.< L!?!;!F!D!I!:!M!8!I!M$4!M!7\":!G\"t!H!S!F!7!q\"N!M\
        !F\"8!p\"B\\\"!/sC\\! q\u{7}h\" t%Ac7\" J8t\u{f}\u{1e}# v/A*Kk?!/r|\u{11}!Au/\u{1d}!8u\u{18}9$\"H\"J!E3J\u{4}N$\
         L!K\"w9HjX> U!H!M!E\"H!J!?\"M!E\"B!J!E!B!K#L\"F!D!N!n!=!O!K!E#M!Q!O!P!M!J!GR\u{3}5 K!5!G\":!s!:#9!8!=!@\"w#:!;\
        \"4\"E!9!@!M!3%2!p\u{1e}*\"7t!G\u{e}C\";u*L43+%t\"H!?!A!t#@)C!C!?\"B+?uK!7u\u{1e}\u{14}!AsW\u{9}\" G$z=_!$t]'& \
        K#F&F.D\"C,<\u{16}\u{7}\"4I#vSG*#v%I!<\"D\"F':#D!M\"9+6\u{7f}O-\"B!H\"B!D!I!?!A!A,>\"B!u'<%J`\u{2}!+wh>!/y\u{6}\
        M!(t\\m!/u\u{10}\u{1b}!7v\u{2}\u{f}$!H!N(t%Cm6\" F7zk|!/vj%\"1u4Exo!1t\u{2}u!0qa4'!v$B58$G\">\"v#x+*' D)D$?)u!B\
        !@\"H#d!1q\u{1f}G!/u?\u{7}! tVf!-w\u{19}w,'I\"D!D!E!F#N\"<%?!E\"E&N&<,O!EwXF!,w\u{1}u!1vB\u{1d}!1sz,!0unb! t\u{7}\
        c!6vh\u{14}\"\"A8D\u{1d}\u{1f}!Eu5\u{14}0!?!C!B\"D\"E$C!?!:\":\";\"u$<!C(:!v$8G\\\" H$u~0!&w(P\" s#LU\u{10}!8vT\
        KA!H!F!O!D!A!G!E!=!N!B!D!?!A\"I!B!J!<!D\"r!I\"M!s!p!0!;!T!S\"F!A!K!H!=!DP\u{7f}!*s<N!1v\u{7}_/ N#>%A\"?\"A#<$s#\
        F\"N\"F!r\"G\"u!@%K\u{b}U!%tdu!<uU\u{1f}!3xO$!#tj\u{7f}!.{K\u{c}0!=!K!=!D!H\"D!H!F!A!E!E%s\"<#?\"C-9\u{13}(!!v6\
        1!0v\u{3}V. C!=!B\"v!9!:!y!<#;)9\";\"E!<,O+j!7u!n\" G/F\u{14}V#%H\"J(F[!\" F8y,g!#u\u{12}h!=o\u{c}@!-w,.3 G\"D!\
        G!L!;!E!?!@!<!K'p\"I!4\"v!=!A\"5%E!9&\u{8}! vCs1!@!?#D%F!J!F!>$E!?!=$H!D\"=&?!w!I#9#\u{4}!&vH\u{0}!@ri\u{10}!#v\
        5}\"$u&H +\" J:s/X!7HoE!/vP\u{5}!*M\\\u{b}\" J8w/L!Aq:X\"'F#sM\u{18}1 w!H\"L!I$L!D!L\"E!E\"F%=\"A\"I!I!D%H&Ba&\"\
        4I&uM\\\" |8CY7!)s\u{16}M#\"B%G4uf\u{4}!@wA\u{c}?!P!B!o!K\"E!{!B!E!:!B!H!D!N!K!K\"T!L\"J!E!F!C!A!L!K!K\"L!I!M!G\
        \"P!G{g!?rXb\" F#y|H\" I8wev!3x\u{f}w(\"E#J\"G\"H$B$@(F!M,(!+w:\u{1c}#)w&I6H\u{b}2,'K!H!G!E!K!I!G\"E'M!G!?-5O\u{11}\
        !!r3S!?q\u{11}g! wU\u{14}#)J!M#K%K!.wd=!4z\u{4}\u{3}! ugd!Exby!#sK<\" G3w\u{17}P!/u\u{7f}Z+ r!D!v\"M#C!N\"@#C*F\
        !A!Ei\u{12}!:rA,\"<v$JyF!!uB1!'J#@!7x!j\"<v$Jo_!-us+\" J#uJ=!;wgh\" y:I5`)#J!I#G!E!<!K,D\"O\"<\u{7}'- K\"A!D!B#\
        C!G\"E%D(?!F!E!w&C\u{c}\u{9}\" D.tn\u{f}\" J8tOB\"2H\"rDN!/s_=!/s$\u{c}\"BI\"yk6!=q(+!5sc\u{17}\" x\"@\u{13}1!@\
        p{@!0u6d!9yth\" E!v0j\" u,L%@!%tyG!%t*M!%ySi\"9y$r\"t\" M#t\u{15}M\" x7C=j\" I#t^\u{1d}\" y8F;E# G$K)yH9!-uX\"'\
        \";\"A&=\">#<$F-K\u{11}h!2t\u{1c}\u{1e}! u\u{3}2!7xk<( G\"A\"K&y!G!G+A!F\u{0}i!$y\u{3}R\" I;wzZ!)vI%!/t_!&!x\"B\
        !E6D!v*B'0! IG6!4t+@\" H$vC%!:s#g!$uwc\" v$JVw!/t\u{6}?!Et\u{1a})! ue^% v*G%D(D.r|\u{7}##I,w6E\u{f}Z2!I!E#?\"F!\
        @!?!D!@!F!D\"A$J#?\"x!C%w\"<\"EhL$$A+B%x\"BT;!*t\u{b}'! wd~!@r3`!Eto5!;re9!ExI\u{6})!I!G!H\"D'@+H!M$J%N\u{13}4$\
         H&v!?/B\u{14}O!/v\u{14}\u{b}1#H!N\"E!G!C!>!N$v!F\"K#M\";\"?\"G%I!<%H\u{4}!!-t2l!:soC!:uoQ-%L\"J!I!H!E!K!H!F\"E\
        'M!F!>-6Eb!-ud~!:t\u{14}.#\"F!y%Jy/!@uRH!:xP\"\"BI\"y_1!EwY\u{2}!*x\u{1b}a\"$t+G_g!;uGy!DsLc# x8B\"G\u{8}<!@uUu\
        !8u7<!%t.\u{a}!/v$'!&tl<\"*I&x\u{a}\u{1d}\" F!y\u{15}]&#G\"D\"E(J'F\"K#s5 Q!R!O!A!K!Q!v!M!?#A\"7!I\"4\"6!D$G!J!\
        G#:!A!C/q!&s\u{13}': s!K\"L!C\"O\"P!E!R!N!F!B\"t!*!A!A!G!-!F\":\"J\"D!L#-!G!-$(\u{1c}H! v \u{f}%(G!G.C#@+?X$\"*\
        K\"s!\u{11}\" z8C\u{f}\u{16}% x,J#M)I\"B1w!:u]\u{16}!\"ri9!Et\u{1c}^\"0t'Dg\u{13}!EwF \"5u#I\u{5}O: O!J\"J!K!E!\
        8!F!t#E\"?!E\"C!H!?!L\"K!D\"J!|!H!3!1#*!=!C\"B7j!7wll!;s\u{1d}@%$I(A'w$B!D_B\"2H\"s'[' H)A!>#w\"@\"r4JQD!8t/m!/\
        u2\u{1c}#!}7C\"=/Q!Ew-\u{6}!0s\u{11}{& M#D.A&C#y+;\u{19}M$ M7G\"},E;4$ M9F'w%='V!!w\u{1b}/!Esjq!7s0\u{14}%!}\"?\
        7@!v*Ima! x\u{1a}4\"%s%E\u{9}$!'wOA+$?!G#C%B\"v\"?!E!A%E\"?+;~F$!{!@3E%CC'9 V!u!Q!K\"G!G\"9\"D!=!=!K!E!M\"F!3!D\
        #?!w!5!>\"4!P\"@#F\"MI\u{1d}\"1s)KpJ%\"=#r\"r#</=/\u{1}!#uo@!8s`\u{3}* 8#>$>#8%7'\u{d}\">!A!>+57z\" L8u\u{f}(\"\
        .t3LO>!4u7-! t\u{1c}m- s\"K!I&D!K!F!J#L(L!H\"E&K%GSt!/u:\u{1d}#$|+D6EVU+ P#E!@!E\"J!H'G)E!B$x(9DE!)s\u{1e}\u{8}\
        \"#u9J)1!,s\u{10}@!?q7}\"7u\"K'Y\"@s#G`s! sy+! xG\u{1d}$$v+A+D&u\u{11}!!8t\u{0}0\" t\"Da\u{1b}\"4B&u\u{17}p%\"F\
        (?\"B1C%y`?4 H!:!8!=!<!;$<!:!>!=!I!;$<!8$s!H!\u{7f}!:&>%L\u{19}R!7uig\" w*J{\u{16}1 K!9\";\"B\"@!>\";#5$:&;!A!v\
        $D\"K!<!u$6)j% K*F\"I+D\"u\u{1f}%) M!|\">!@!C3C\">!v%@*8!!s\u{3}\u{17}!,t\"G!8H\u{f}Y!8u\u{10}v) H%>#D\"9%:(>!A\
        !w,M\u{8}|$ y*J%K'Fy)+ N!<\"N!E!O!?'9%;!:#C\"M*y!:uFw!-u+\u{7f}!EtS6\"-H\"u\u{a}5' B%B+|\"B!D#E\"Ba\u{2}\"!I#xS\
        ,> Q!p!I!:!J!N!K!L!;!J!4\"K\"J!t!4\"7$I!N!F!<!n!=!9\"K!t!5\"A!@!G!LC\u{14}!/u\u{1e}\u{e}%\";#q\"q#</<\u{2}\u{1b}\
        % O\"D5E\"G'AD8@ U!P!J\"I!B!F!L!x!1!G!V!I!H\"P!D\"T!G\"G!=!L!E\"p!E!A!u!H!7!u!N!M\"?!I\u{1f}A!:sIF! I\u{f}5\"!G\
        2s\u{e}\u{17}!?tC\u{f}C }!I!I!O!Q!?!A!>!J!F!(!F!7!A!:!1!E!N!Q!H\"@!C!M!M!G!F!J!B\"O!;!L!K\"P!H!S\u{1a}\u{1a}! w\
        mG#/s#J%H3\\!%HB/$!s7K%G%x2[\" r/J\u{11}B/ r!J!K\"@!A\"r!F!B!8!@$K's#C!L+6V5!/{\u{c}96!O!M\"I#D!P!I!S\"N!7!M!>\"\
        :!7!C!7#@!?!N!r!K%P%2\u{9}=!Er{\u{13}!-siQ$ Q*H,u\"J6l! ya$.!7!5\";$G!v!>!<!9#6#L!C#C)7!F,m> d!K!L!H!M!J!A!C!9#\
        Q\"v!H!q!M!P!<!C\"?!C!F!O\"T!(!=\"Q!G\"H!N!F!?n\u{13}#/F)I#u^:-\">\"D!C!>\"C#C$C#C$r!E!t!A,M335 r!J\"C!@#I!A\"G\
        \"<!F!@!?\"}\">!=#:!G!H&>!B!A$;G.!7y8v%$x#I(D%u#APD\"*I;v%9#)F&H6t^=\"1F)v\u{1d}R''@#G,A!v\"G!A+AhQ!'w=#!:vs\u{4}\
        %$p&M-I!N-DW,!4v+\u{12}\" K8xLT! w \u{0}! u\u{a}\"% D#H$E$v:C\u{e}r% I/>%?#y!C5\u{7}!8t0|!7vt\u{6}!=qHY\" F\"y \
        l! xz#( >$?#u#w%=(C!F!DV[*\"E\"J!t!I!K!E\"B!G!F#E^\u{10}(!r)<#9!8!A+9%<&:p\u{18}!Cq,*!Et\u{1a}\u{7})\"D\"F#B#?!\
        K)=#x!G->jg\",v#I\u{2}n!7t({!!u_<!/w8U\" v/J0\u{5}!:u\"g!8usN!'u\u{1b}U#\"v5u!F1\u{0}!(vgm' G4u$I!u$x!I$J!\u{1a}\
        5!r!I!@!A!;!v!<!A#C!:!7$H!9!6!7\"B!<!L!>!{'4vm!/sFg#!E\"O7uA0!-x;.!'trC!4t]7#!D#z<Cn\u{7}!?vcg9 \u{4}!:!8!<!>!6\
        !<!5!9!7!2!\u{5}!8!:\"5\"@!=!9!:\"M!;!/!=!9&>/k!7wbw/ E!:!C!I!A!>!E!B!v\"C\"<*z!A!G\":\u{d}H\" L7uZ\u{1}!1vc\u{7}\
        ! L\u{4}d\" v(HHI&#N!L!I\"L$I!Dh]!$t1m!*w' $ {,G,B-D\u{17}h\" s\"Hc\u{1a}; R\"J!F\"?!D!>!J\"Q!N#w!U#5!O!1\"G!<!\
        8!:\";\"E!C!r!q!5!A!F\"QV\u{1}\")u&Gt\u{12}!.tsp!+wi:#!\u{0}9>+B|\u{18}$ A,x-A!A\u{3}\u{9}!AsG\u{a}!6u@b(\"C\"K\
        $L\"D\"?+B\"E(B\u{6}\u{1}!As#}\"'E#tbl!!taA$ H%u3F!tyb\",v#Isl!2r\u{1}Z\"2H%v\u{1e}N!?v48,%C!B!K\"?#9!>*?\"H!6\"\
        =$;%L\u{1e}E\" I8wV(! t[O& L!=6E!O\"n+FFa!@Mj\u{1c}\" L8t\u{6}@!Cuj\u{3}\" w8J\u{5}\u{f}!Et7{5!L!O!=!H!O!s!M!E!\
        K\"K\"6!F\"0\"3!@$D!N!F#7!A!Cg\u{9}\"%I%ty7!9ro+! J3b\"!u.K%\u{3}#3I.v\"sQR!#x?s\"2H%v#V# Q/G)Aq\u{c}! v.{!-v\u{10}\
        Y\"*t!J\u{10}5!=st<\" L$xI,!/tP:\"8K\"u@-#=O!D$z7<!;sj$\" F#yb(!$rD\u{e}! v\u{4}T!*OtP-!?!L\"F!K!A!M!q\"@!r\"B\"\
        P+=+9\u{12}\u{1f}!9sl[!Ey$8\" A(x1,0&8!I\"A!E!B!D#J#:\":!<!@!?\"A\"@$J&9/D\" F#y\\\u{5}!\"sA\\!8Eq\u{15}!\"t\u{6}\
        >%0v-G\"z!E\"I\u{1}1\"4u$K\u{6}|\"&w)Ho\u{d}!8v\u{13}\u{8}!7th\u{1e}\"4C#Ji`!Es]|\"4I&uc}!;tNm! vl4! xb[!6{q\u{1f}\
        !/u\u{f}\u{1}!,vNR!@u|\u{11}!4u\u{18}(!@tU%! v$U\" F6}\u{c}H& y,G!F\"D\"D)r2\u{c}!9uB\u{1c}!:sz?! tD\u{1}\"*D\"\
        FvF!#u[\u{f}!\"s99!=rM\u{1c}!%y[q#!\u{0}9>+B\u{f}#$(v+u%H-C<o%%C$B+r#u.G`:!4tz-!/t)\u{17}!Eq\u{15}J-\"E!C!u!I\"\
        G#D'D%>\"=!D!>%Q&NJ\u{17}= H\"4!6\"9!4!:!9!3!6!4!2!D!6!\u{7f}!8!9\"6!q#Q!Q\"D!t!I!q\"9!P!5!H#K~S!At3\u{5}!/wx\u{2}\
        # F1w!B,\u{18}\" L\"t\u{18}L\" F${y\u{13}!EwjD\" D\"|{[!AtfD!$uLg!4w5-!.wN%!:t|1!0wN\u{19}\" J$w\u{5}^\" ~8AIi!\
        2sFY!5t 8= N\"N!<!S!A#;!A\"<!F\"I\"C\"t!K!?!E\"t!K!;!Q!O!N\"F!?!A!D!u!<!O!L\u{16}\u{1d}# x:I+F\u{1b}.\" I8zZ\u{e}\
        !+v\u{6}\u{3}!3u5'\"5u#JE)\" v$Mc<!#v'\u{15}) C!@#D*{!?$I$v!C(B\u{b}\u{11}! t:P\"3}-C\u{4}Z!Br0\u{5}!*u%G\"+J:s\
        GA\" K2v;2$ C=E$x$@\u{f}\u{d}\" I7w=3$ v%I\"K1K\u{15}'!ED%y!6F6I%1E&G#x%s&D-d\"7s\"I9R!<pd[!8u#3!Ew\u{1}g!7tAL!\
        @u\u{14}\u{7f}! v,\u{9}\"4I!vu2$ G%|!F)FY\u{7f}* 7#=$=#8%7'\u{e}\"=!@!=+5Eg8 R!>!G!F!A!B!;!<!:!H\"E!F#6!>\"D!u!\
        J%r!I!J!E$J\"s!Al\u{15}\"1t.J\u{6}T!3sIb# E$w3F\u{15}a!4tv\u{7f}!8t!<!/t'8!8uLq! u\u{8}E# I7D$y<?!-s\u{10}c\".J\
        !s+.!+wj\u{18}7 p!N!<!=!C!D!C\"E!D!B!F!J#Q\"C\"P#9!L!t!K!5\">$<%=1\u{15}\"!u8Ce\u{6}!4v${\";t*L\u{1f}/-\"L\"I!K\
        !H\"?!H\"?!H#A'L!D!o-:7=!/s\u{1c}\u{14}\"2t3C\u{13}3#\"J6I\"O9$\" J8x\u{12}B: D!w!s!>\"=!I!6!:!H#L!G!H!S!H!w!O%\
        9!=!B!F!2#I\"J!G#B!Q\u{b}&!/xsS\" B/rHf\"2H%uk\u{11}\" |8C\u{4}I# K*@\"Fvf!:w?\u{16}!7xv . t\"8\"B!D!;!<!=\"9!E\
        $:#?$=!=!vUr!<|{\u{c}\" v8JGb!Eu_\u{15}\"*K%I\u{15}`! s~\u{1a}\"2I%N\u{1a}f!1uQ\u{14}!8M8G!+wCN9!K!H!O!E\"H!N!L\
        !G!N!L!M!D\"Q!,!8!B!B!2#N!Q!L&.!J!.$P\u{4}l!)vw=!/sCe\" uEKGR!(v\u{1f}u! t\u{1d}\u{1a}!:s\u{10}T!/zq\u{7}!Au%\u{1e}\
        !8t7\u{5}/ Q!?#@#?%?!s\"<\"?#s\"?!<!<!M!;%;\u{2}/-%L\"J!I!H!E!K!H!F\"E'M!F!>-6\u{18}$1 S!M\"@\"@\"B\"M\"8$:!2!A\
        !6!E%E!D!O$I'HXm!/{Iy!/uQ\u{6}&!}\">4A!C\"=+AS\u{a}\" x7HE\u{1}\"'H1Jn\u{7}&,D\"{!=$H#A!uV'!.w!|$!B.?(=\"CBN!Ev\
        /_!4t!s!:G_f!@tm9,\"M%H!M!B!@!C);#A\"B\"A$J&Jv}!.Et\u{f}!'sCj!-H\u{4}:\" F)v\u{7f}1: [!J\"S!N\"9!N!I!A\"F!J!G!1\
        !K\"J!D!J\"N\"=$6!F!B!B!L!J!E$ES;!/w%T!!s{\"#$I)F\"w\u{1}x!9w^K6 O!L!N!M!A!6\":!?\"=!J+=!;!\u{1}!D!;\"D!H!x\"=\"\
        I!H\">C15 T!C!F!M!<!@!K\"A\"N$1#7!6\"M#y!R!D!P\"9#2!6%JC\u{18}1 S\"H!H\"J!F!H!K\"O!F!F#P%A\"H!v\"P'K%AVb) M!|\"\
        >!@!C3C\">!v%@6*!3tc?\"/u#K\u{13}\u{3}!+u\u{c},!4vul\"3v'F+%!#{K)= w!4!r!9!7!7!4!3!9!5!y!H\"4!6!O!2!6\"F!0\"M!4\
        !u!H!0\";#4!8!1$BYC! w_P! wUl!;sFW#\"D6L\"Lni!.t\u{14}8\" x2KX4! vLW\"4u#K6]$ t!L$M5C\u{5}s\"-u8K\u{12}0!6tMW! \
        sk\u{c}! w\u{1b}`!&w{\u{1f}! t\u{1f}_!=t\u{7f}}!+sP\u{18}\"$H+p.M&\"E!C!u&D.=\">+8!-s'S!!wH[!?qN+#0t$v%FJ\u{3}!\
        $twc!-sr\u{17}\" v8J\u{1a}e\" O8s\u{e}^!1z\u{13}\u{1d}\" B/u\u{4}\u{9}! u`\u{6}\" K7xj\u{b}\" u,L(\u{17}# P*x.J\
        \u{b}w! tEp\" M2t(v!$z5k\" D/zqh!/u\u{2}D!4r\u{f}\u{5}!%HJ?\" B/u.^!/s\\\u{6}!)vh{!%uQi!\"G;\u{6}! r|m!8G*Z!!tG\
        \u{1e}0!8!A!G\"E\"L!D!B!B%M\"=%;\"G!t%I!6!F\u{7}I!:s,\u{13}!7u4L!Ex)v!/s20!6wk(! t;\u{c}- G#G!@!I\"J!F!B!H!@\"G\
        %:!y$A@f\"1u4Gi\u{5}! s*\u{b}! K\u{0}\"$ D#q$x1GC\u{15}! I>\u{c}!/H!x!/wPn\"5F0wj6! y]b\" K8t|G!/ugD!:sUY- ;#?!\
        q!;!N!?\"u!8%Q'Q$L%5!L\u{11}N!)u>w!:s?C\" \u{0}8>LU!8H*\u{16}!2tc\u{8}!Ewj_!9zA0!.t[H!*t{C!%rHq!8L+?' ?$t0:#@!@\
        \"?+K\u{a}D\"0s\"IKg!8u[84 N!C!G!L!F!I!G!I!y!A!D!L!K!@\"G'=\"r%J\"K#r`R\"0y\"Dho5 O!B!<!K!J!E!8'F#I!J!N!N#J!I!B\
        !@!F%=!F!B$SSC\"4u$K\u{10}A\" y\"G\u{6}N\" G(y^n!1uwW!\"un\u{d}# r7G)Kg\u{1b}!AsLc!4uSu!3t60\" y8E6m!8tki\" u*=\
        DN\"$F2v6r3#E!A\"I!E!=#F!A\"I\"1!3!7$?\"O!F!F%1!2!3$K{w!8s\u{10}R$ B1v)C&u\u{a}\u{13}!/xt\u{9}\" G8w\u{7}\u{0}!\
        *D!\u{b}' D!B8D$E#E!u$A\u{2}u\"5u#GGP!9Eau!2tn\u{1}: t!8!5!|!H!?!?!7!U\"=!8!N!>\"@!=\"6!8!3\"P!;\">!5!8!;$8!1\u{7}\
        b!1o\u{13}b!!wDM!0tKJ! v22\"5u#Ohj' E$D*A!=\"D\"@)srL!2t9S\" H8xJl\"1t'F`H!2v\u{13}M!Es\u{3}1!/tL \" u@Jj\u{b}!\
        1w]0\"\"s6EPm/!>!D!A!B!J!D\"C$>!<$=#:#F\"B!;&q;.. @!L!:!@'<\";!;!;#>#O#r!=!u,9Ax!.w(\u{1}# H8t\"tfT!%t^\u{1a}!!\
        t^n2 R!=!9\">#B!P!=!J\"=!C\"?$;!5\"D\"I!\u{1}!;\"By~\"4K&rl=$$I*r1G\"s\u{4}:! u\u{16}4#(H5F%w\\}!)uT !?q+\u{c}7\
         H!R!D!8!w!:!G!8!E\"/!7!P!n!6!]\"t!@!1$:!?!H\"C*N7h!8K\u{10}3! x`w!4vv\u{18}) }#=$>!t'>'K\"O(B%;R|! tQ\u{7f}!7x\
        H9!Bu\u{13})!:xs\u{a}\" =8\u{0}\u{14}Y!6Hy\u{6}!8M/*' u\"A#F%<,s!K!B\u{12}B$ C<|%r!IV3!4u\u{15}E! un !/u)~!+u\u{f}\
        1!(u'\u{1a},!?!=\"A!u!A#A!=%B'=!C!H-;CL! M/*\"1s.G}R!;s\u{2}t!/C~\u{13}#*y#E\"DL\u{1d}!8uv\\6!s!;!H!G!<\">!?!B\"\
        @!>!B\"u\"A!>!@!>\">!C!Q!E!v+9jh? I!8!F!v!9!C!4!>!7!7!D!L!7!2!:!3!r\"y\"7#o!v!G!6!=!<\"p!6!4!5\"=\"6cF\"<v$J-o!\
        5zX\u{4}\" J8x\"V6!A!A\"D!E!B!A\"?\"B!D\"A!D#G!D!F#I!o!D!J!D!@$J!D2\u{b}\" K8uKv\"1t)EDk!?r\u{f}G!7s3b! w%\u{2}\
        !8vq\u{1f}2 O!>#<!@!9!H!B\"@!:\"?!L#3!r&I!r!K\"2#Ioh!4tat# K*H.vzl$/B+@%t&@IN5 H\"=!C\"@!=!I!?\":!9!;#L!;!8\"9!\
        v$G!D\"@\"t$<$6_s\" I8ta\u{f}\"Ax$G3S#+H$?)B]W\"1G)v\u{13}7. p#>\"E\"H\"H!8\"?!<\":#L\"H$t!8,Pd$\" F!yon!;u\u{14}\
        k#)F&v6uV`! BS\u{13}!AvTu\")t&GC}!/wGb\"3@'A<D# F$u6Fpy!-tRS!.t8&\" |8D\u{e}\u{1b}# I#u5I\u{8}\u{19}: H!J!C!8!J\
        !6\"6#A!7!K\"J\"/#>!B!.!O!:!@!}!L!4!5!?!M\"1#K\u{4}Y!!wuD!+s\u{a}k!4u&\\!/s}\u{b}!'t\u{4}y/ N#>%A\"?\"A#<$s#F\"\
        N\"F!r\"G\"u!@%K<U$ Q-J*J!Lhh\")t&Ezq&\"@\"D#?(<\"v!@2G\" K*uwA$%H*D(I#>cw< S\"|!Q!C!<!@!6!8!F!K!>!F!1\"H!A!?\"\
        D!E#M!N!;\"F!B!C\"+!R!K!N*n\"4u#KR\u{1b}!.u\u{a}g\"-u8KeX# J.x!FUj!@u\u{1d}Q!?uc]!$t\u{1a}Y$%E!r!v%GX\u{9}\" v(\
        H7m6 u!<!;!=!N!7!y!q!<!7\"F!8!6\"B$=!<#>!L!:!?&?%8>x!4r\u{2}`!Et\u{10}+\" L8t{S\" v8HL\u{9}!#t4&%4s$F%z!F$H,j%2\
        C!?%C\"A'G\u{0}\u{3}!>pg\u{d}$ V\"M(u\"A}4!8v)a2 }\"6\"@!A!@!9#A!:!8!B\"C'0!=!o!;!:\"?)FZn/!8#6!P!5\"6!6!p!M!3#\
        /$7!3#2!p\"5u\u{d}&\"J#G\"F$I+C\"pU=!?qkW>!L\"2!K!O!?!B!G!D\"L!O!1!:#M!=!B!L!,!x!J!@!A!q!1!/!G\",!-!,!v#vn<!&t\u{11}\
        3!\"t\u{6}\u{1}\" G8w\u{4}U9 W!O\"J!D\"<!A!B!K!B!K!;!F!J!D!5!2!6!L#N!J\"C!x%L!6%B^\u{1}!)u\u{7}-!3u`\u{1b}!Eu4T\
        !2uv:\"7G!Kn&$!v)E.G-@=\u{16}!3w\u{d}0%#B$E(@)I!~\u{1e}T!!uHM\")z&>J\u{15}! vd\u{4}+!@$C!?!B#E%;%9#<!M$w$?!G!/x\
        \u{19}u\" K(D\u{7}\u{2}\")s&DVw\"-H-v(_! J\u{10}M!:tK?!@u~:!Ex;A!3x \u{d}!:ui\u{2}, {\"P!?!B#B!I#E$>(>!B)6$@d^0\
         R!:\"J!?!H!>\">%8\"I$9!L\"J!x!K%F(BHq!8t/U%#B$E(@)I!~$Q7!A!G!@!D\"B!O#8!@!D!H\"D\">\"D!8\"9!@!x!D!E%N!F!H$8|{#\
        6F!F\"MI\u{a}!4u'X!)t+Q< G!N!H!H\"R!G!O\"H!M\"O#T!K!M!N\">\"N!X!O\"T!E!K!J!K\"o!@!D\"@!H\u{10}\u{15}#$H+>)J\u{14}\
        3!>sNt$$J)I!C7rR\u{0}!:x\u{1f}S\" v(H\u{c}f!(t\u{8}_!4v 8\"+G.Gq\u{a}!/w\u{2}\u{1e}!2tR}!3u7]!&t=E!6CSi!7rr,!@y\
        \u{d}[\" G:u\u{0}U!CqS\u{15}#*F&y\"DUf!$zBm\"-v8Ij\u{1d}\"!v2IJ1!5sK#!(w6\u{19}#2v%I.J*\u{1}\" GE@tY!(t/I!0t*\u{f}\
        !:t):!;u:\u{1b}!8t6F!Et\u{e}f& q=F$D!I\"y!IUA#)G!M;@<6!+wE_&$G#G(z*J'I!C\u{1a}Z? G!I!N!H!H!@!7!>!;!:!H!;!@#L!p!\
        w!p!s!.\"C!L!=!7!u!;!F!N!N#4\"B!D,u!*sA:!6uF\u{1f}!:v!T!=q?\u{10}4 O#@!B!C!G!J!H!C\"z!B!?\"|\">!=!:!5$H!H':%@2W\
        !@xf3\" J:t\u{12}\u{4}\"$x3Gcj!2uDD3#@!y!J!H\"D#v!G!<\"C\":!:!8!4\"=#L!6!?$6&1m6!8F%a\" J8vOG5 T!7$D!>\"K#C!9$6\
        !9\":#B!>!M$=!N!G!5!8!t!D#2JO!8u#@\"7x\"G0q!?spu! tkh\" w8L!1!Ewm=!-w\u{1c}\u{1b}!$wvf\"4t#M\u{9}\u{1e}$ G$~+E6\
        FkD!*>\" + O\"B!x!C!F#B#<\"E#w#>$GkD#*C6C%qQ\u{4}!;t)#' D#I\"q#s%D+J!C\u{10}Y\"3z&FK2!:s;h\" t/J\"_+$E#I!E\"G!C\
        !@#C%6\";\"A!@#@\" M7tB_\" J4uo_%*s-I!B!M,u`L!%u\u{6}V% C!A<E$x$>p0\"7u#Ji\u{1}!-tFI!7t.\u{19}!Bsa>! u\u{13}\u{3}\
        !5tHt% H$I(y!F\"GJ\u{7}!;}|s!:t\u{f}\u{6}- {!A!t!F\"L#K\"E!F$C'J!H!F-:`(!3wn\u{1e}! vKo!4ub'!8t\u{7f}\u{8}!1sAC\
        !EtI4\" I(v8z!<r~\u{3}!)w+\u{1}!)x\u{7}o\" J8w\u{a}\\2 R#@\"B\"D!D#;!u\"5!@\"=!:!9#7!N!K!F%I'F=g(%?)G!:\"D\">'?\
        \"q$qUB\"!I?yY\u{1c}!@uED!8Gg\u{19}! uN\\!\"t|3!9yOc/ M\"F\">!C\"E!H\"@!J!=#8$:%N\"9#E(tW\u{15}# r7G\"F\u{13};!\
        <two- ;#?!q!;!N!?\"u!8%Q'Q$L%5!LGB!>uK!!7M\u{a}w!8GSS!0tX~!!wL8+\"@!w\"=#>#B$@'N!A!A(A%@N\u{1a}!4rd\u{2}!*uM=\"\
         x8Fj\u{1}!*s,t)$D#M!E!A.E!R\"=&?%;b<!9tdB\"\"I4x\u{19}t!7u\u{1f}A& B$C+t'C#A,u\u{0}=$ y#J,H)D\u{f}*!7tV\u{d}#0\
        u!K!H@*< L!J\"F\"P!E!P!N!E!G!M!M!S!t!N!r#S\"\"!J\"H\"K!>!E!F!S#9!L\"=!K\u{1e}~!8G\u{c}K!,t\u{d}*!$tjy!9y\u{17}r\
        \"*J-B\u{1e}w!2sJG&\"t\"C#D#E%>6:lg!%tA@%,B#L)M!G!>YK!\"E@\u{7f}\"(K=t\u{1f}\u{b}!4s\u{15}W$ G$~+E6FNT/!:\"6!7!\
        Q!5\"6!6!q!N!4#/(3!p\"6+0LD!9wJ\u{1d}!1t4G#/E)C)u5.!%s~y!4t)`) H$D$C!@!>#w\"@\"r4JGx!!t\u{17}5\" G8w5i\" w9I\u{1d}\
        2! vlq! w<T! HTB!:t:'+ @!F\"7/?!O#@!E\"t!;#t#:)Z\":K+NE2!7uk0!'w#M4!H!E#B\"H!?!>!C!?!F!C\"@$I#@\"w!B%w\"<!6!E#M\
        +Z0\"D!<\"B\"A!G!=!G#?\"<#=!=#;!;!\u{0}\"<+9{\u{10}!,sA2!Av\u{13}=!Exg*! tj\u{1a}!7t#v> J!K!L!I!L!C!<!@!?!=!K!=\
        !D#J!q!t!r!u!1\"D!C!@!9\"<!H!Q!P#7\"D!EE\u{1d}!Ew:k$ v\";'y!?0\u{16}$1E&G#x+Dx\u{2}#/C)J-BpA!?qWq!+sCG!EwT\u{b}\
        6!7!E#F!@!A!G\"B!N!u!=!J#5!6!O!L\"I!M\"F!G#K\"K!6\u{8}5!8D`q\" G!y;H\"0F\"x~]!+uE@!(wv[! t\u{9}R!%u\u{11}\u{19}\
        !2u.q!5zR/!/vg\"# E$u6Fc\u{f}\"(D!xH\u{7f}&!@#A/A'r&C%<'7!3t@t' G't,A%H%v%G#@^p% G%r\"v!K0C\u{1d}\u{1f}!@s<\u{7f}\
        !Aud}!Bxjk% r#t%M#B%D\u{7f}\u{15}# {(K0A\u{15}\u{0}0!>\"=#<!=!<!;&;'I!:!?!A!x$F\"<\"F!t`X2#<!H!L!G!J!D!A\"H!H#L\
        #J!H!L\"A#H!Q'M$nSV!:sZ\u{17}\" x8H\u{f}\u{0}!$t|u\"5F0w\u{b}9# I#u%I\\c!4w\u{d}S> T!/!@!K!R!<!\u{7f}!}!P!I!H\"\
        4\"0!<!4!5!8!I!0\"o!3!?!?!0!L!7!p\"-!0!1\u{5}Q! K.H2!I!N\"x!D!A!H!A!B!;!A!B#O's\"I!E!;&<%Jv}-!?!L\"F!K!A!M!q\"@\
        !r\"B\"P+=+9A/!!tZ*\" E6zb\u{f}$/B%D#p!E\u{19}m!Az\u{a}^- D\"<#>!s!v!<\"<\"9#w\"<%E\"A\"?:c!2sCk$\"B\"O#I/tk\u{7f}\
        !:x{\u{19}!:t\u{13}9\" K8vZ{-\"B!H\"B!D!I!?!A!A,>\"B!u'<%J^\u{9}$*C!E-O!q\u{19}\u{3}!)s1V!'u\u{5}\u{9}(\"E\"?\"\
        B$C%A%u#v\"H\u{16}7!'vY\u{14}' G!v!@0@!B%H!v\u{1f}n!4w(~#8I\"u)u(E\" u8JpT!@vq#6 R\"M!?!U!J!H\"B!4!M!N$D\"D\"E!\
        J\"K\"A\"G\"I#J!5!2$G`\u{12}!\"t:u!/rzl\"3u%J\u{8}y)\"J\"K\"B!L!E!H!O%J6I-E#!H\"K7x\u{9}\u{5}\" I8wbA\" sEA\u{10}\
        \u{14}& L%C\"E-u#o)D\u{4}K;!F!K!:!R!=#r!@\";!L#X$P\".!H!<!J!C!F!P!2!I!G!P\"r!G!F!B!De<+#@!E!J#D#>!>%?!=%C!N-5@8\
        !;p-\u{4}\"@E!s\u{1d}R-!?!L\"F!K!A!M!q\"@!r\"B\"P+=+9\u{12}\u{1f}!)u\u{6}\u{1f}!7r7l!3u`n!,w\u{10}\u{7}!As\u{12}\
        l1\"I!C!D!F\"J!J#F!?!B\"G\"@&O!L!F!:!w*<]l!*t\u{1d}S\" K2v\u{a}z!1s\u{b}O!Er&\u{0}\" {8BD ! sOJ! v?\\!*szM!9v~.\
        !/qG\u{10}; T!E%9!I\"I!C!H!H!F!C!3!A!5!E!A!s\"F!M!I!E!u!7!6#I!O!0!G'.! J\u{5}\\$ v\";'y!?An!0u I\" w8L9\\!:rqe!\
        /ME\u{17}#\"G4y/@#r!/{\u{f}7!2vXi! v\u{1b}6\" O:t\u{19}\u{14}( F$D#J/B!z!D!>,F_U!/svO!4v\u{6}K\"!t.J\u{12}0\" J\
        :wv\u{d}\">N!s.\u{1a})\"<\">!@%;!C,y#;&?%D\u{7}z! J#_% F0|\"B$D\"DLJ!%uz_!7u\u{c}u!:to'#2v%I.J\u{15}\u{15}!3x\u{17}\
        c!&s'E!8u~\u{6}\",{#A\u{15}\u{11}!8v\\ \"3w%F E!EvKN!Ez#G!/t\u{e}>!Eu\u{c}M!/{\u{16}3&!C1@%R!F!E!r\\B! vCi\",~#\
        B>\u{9}!8K'b!9vSZ! vG\u{1b}0!B!J!;!J\"C\"@!N!M!A!I!E\"A%A#B!Q-;V\u{f}\"5u#O}T!3t \u{d}!6t1?\" I*zK$!Essk!3w$ !9\
        E=.2!M!D\"N#8\"Q!G#B!/!A#>!8#+!>!E\"t!R%K%=_O\" M9yrb!@x\u{b}z\"\"w6Hmo!7u='-!=!G!B!N!G!I\"E!C\"E$B\"A,F\"<Uu1!\
        ;\"9!E!O!C\"<!K\";!D!D\">%=\"O!B!p\"=+6Aw!/v\u{1c}r\"!H#xcG&\"E!C!u&D.=\">\"7' >$@+>$G$v(;!L\u{4}.!8Kp\u{6}\".B\
        #F,(!7s\u{18}6!%uW<!$t\u{7}\u{7}!7v/t\" K9uZ^2 t!C!?\"B!v!B!L\"A!?\"B\"<!C$A#=!D!A\";+<0r\" J'tL\\! vko(#C!B#G!\
        \u{0}&C!A1A%?\u{13}C!ED'^+ P#E!@!E\"J!H'G)E!B$x(9jF\"Bu#u\u{1e}Q\"-u8K\u{13}\u{5}!(v>2# B$A&tR<!/L_7!/u\\\u{0}&\
         B.K)?!B\"B+O5F!+s\u{1e}\u{e}\":q%A\u{d}{! t\u{a}&) O$E!B\"G!z\"C!E,F.@\u{7}R' p/N#A!>$@#;+?\u{c}\u{1d}\" K#vz\u{8}\
        6 U\"F\"J!L!F!H\"?%?\"H!K!O!.#F!N!L!G!O!7!:%2!C!D@$!7uKz#7I#w#G~\u{9}!-tz\u{b}- u$B!D\"G!F\"@!>!C#B$=%;!B,7Z\u{f}\
        \"7v#IMR\" J8t\u{6}3!Az*j!Eve/!8t\u{2}\u{d}\" I'ws6-\"H!F#I\"K!C!J!N!H#H!H$L&H+QU/( w!I#G!I%G%K)M!Ki#!(v0O% y\"\
        H#E%C,J2c\" y8F!\u{7f}\" I6w\u{1f}E\" u'KfI5!9!G!G!M!I!A!F!B!>!A\"x!@!5#9!;!G#M!N\"F!L&8^k! u\u{13}\u{b}: K#A!N\
        !G#>!;\"=!<!7!7!9\"}!9!E\">\"A!E!I!G!=#H!u\"7!K!D\"uKh6 >\"=\"s!J!r!;!G!q!G!H!M#J\":%R!=!;!?!G!@!:#2!Fvf!$w<b4 \
        9\"8!B!=!t!7!K\"s!r!o\";\"u\"<\">#8!:!:!>!?+9Ds!;t\u{2}W3#G!?\"?\"P!C\"K!J!;!:!7#8!H!J#>#.!=$P!C%KkS\"4I&ud6!?t\
        GY# x2I%GE\\!$t%^5 @\"C!?\";\";#J!:\"t\"y\"r!;!;!6\"8!J!:!G!6#H#;\"J\u{17}/! xF\u{5}!.r{B/ K!I!>%F#H!E&8!7\"4\"\
        G!9\"F!6\"8)u1~! s\u{14}#!EvAR> E!H!L!G!G!C\"<!:!8!I!:!?#J!o!v!p!r!.\"H!L!>!6!t!9!F!N!N#2\"B!D\u{15}d!$wk}!/z.k\
        !:t\u{b}$!9s\u{1d}5$ F-A!t7B^s6!C\"8\"F\"K!H#A!I!K\"M\"6!E!4\"w!D!>\"L!L!8!6#D!D!1\u{16}T!4rG\u{1a}= T\"H\"P!M!\
        R!F!H!O!P!J!R!N!O!F!;!O\"S\"A!e\">!O!p#O!H!B\"E!q!?!D\u{1e}-\" z8FkT!,K&W!:tmw! J$q)%A\"D\"?\"F!x!D\"9%;$O\u{12}\
        \u{18}= Q!>!<!D!>!<\"C!\u{7f}\"<!B\">\">\"<\"<#>\"E!w!:!>!=!y!B!:!9!<!t!@!B!J\u{1}\u{1a}!8tS\u{2}\"\"K!y1Y%!@#A\
        6r&C%<L(!+t=\u{7}!4ui\u{1d}\" H&sX*6\">!<!?!7!O!8!=\"=!A!;!M\"?!>!?\">!>\"@!s!<!>'C%AKi$%H%t,D!D%4%%I\"E0G!s\"A\
        v2$$H)x\"C#Du\u{8}!/J+\u{d}\"4u$KAs\"4s&?]\u{13}$ D!F#E<uZp/ O!@\"G!E!G\"F\"z!D\"@'@#A!=!J!H!@14# H1t\"t]\u{d}!\
        ?t-0!1tu)!Es\u{12}): S!/!@!K!Q!=!\u{7f}!}\"I!I\"4\"0!?\"5!8!I!1#3!A!@!0!L!7#.!0!2Yl!ExUP!-t\u{8}%!&u\"3\" H8z^\u{10}\
        !5s\u{5}\u{7}!Ew3c!2t$V!7r\u{d}\u{12}!Et\u{3}}\" F%t\u{19}<)%O!J\"F!K!F!G$G'H!GB,\" v:K^\u{7f}!@sWJ!<wZ|! tZG#%\
        H\"J(F\u{c}<\" J8u|D!>u]_!2s[e\" uEKj\u{4}!@t|D!?t\u{17}\u{18}( u$I!H%C(w!D%C!Fl9!>t\u{16}k# J2G(xzc!1v\"1!&tM7\
        \" v8H\u{12}F!8veI\")w&G\u{19}c!!s93! sj^! t(`! v]-!7xJW\")z&>S[!/z\u{b}V! sA@!;t:i!3uE\u{3}$ K#@9z$CCB!;tE_!,t\
        C\u{b})!C!I\"z\"H!J%H*G!J.@Ek!7up\u{1d}! {`o!@v;@\" K8x\u{13}h!/t~\u{4}! xmI!;uf4!@uEH* H\"D\"E!H#F!u\"|$E'F\"I\
        XC!Ev\u{7f}\u{3}! vB\u{1}!8q\u{7}/!+GT\u{16}\" G*u0{!-s>-# G7F#u\u{f}\u{18}!(s5L!ArPX4 N\"=\"H#v!x!@#=!7#O!5!N\"\
        3\"P!8!R!E!0!8$2&KA~\" x8F=#!$t'U!EsW5\" L8u&\u{e}!%yT<: u!>!J!L!S!N\"F!B\"F!=!G!P\"R\"@!E!=!=!F!T!P\"K!:!G!I%K\
        $Bt\u{13}\"4I1v@,!:t\u{5}`\"4J!tFg!5v\u{0}[\"4E#u[v!4s\u{4}c\" w8G>*&#B\"F\"u/x\"C!E\u{9}W!2u\u{1e}w!*D~u\"\"E(\
        Bqz\"*L.uo?!9Ehn! t\u{1c}~: B!;!F!E!N!A!D!G!@#G!=!N\"H\"L#J#{\"E!J!/!@!N\"J!C!O#B!to\u{18}! v\u{1b}n!!uJD# E$u6\
        F}H7 R!O\";!@\"<!@\"v\"I!6!:!9!?\"I!O!F!1#S!Q!D!4$I!G&H96# \u{0}\"G6Cb4\"!v6Ivx!EvE@< L!r!H\"P!P!@!E!K!A!F!<!1!\
        J!?!r!A!H!-!I%L!x\"2!C#H!W!I\"=!?>C!Eu)\u{18}%!A!E\"D({#>\u{2}K\"*K\"s)^!:t98!%|Z?!9s6T!;pb\u{0}\" x2I=\u{17}!(\
        u|\u{1b}!/x\u{9}24 s!J!M!Q!A!A\"r!F!A!8!@$K\"@#5\"t\"R!>!L&<%7-q!-t9m!\"qCQ!@u$|,!A#G#A(?$>!>$B\"@#F!H\"u\"tj_!\
        \"D\u{6}\u{1c}\"4r%E\u{1e}\u{16}! vL\u{2}+\"H!s!D!r\"C#E%F'A!E!L!C\u{12}S%\"E3x\"H#?%?--3!;!D!E!I!L!D!I!J\"I\"D\
        !?\"B$L!s#J!M!F$H&E>T\"/>$r\u{e}\u{16}!4u\u{13}T!;|)T!9DAD! v\u{3}//!;\"=!?!F!:!B!>!t\"?!L\"7%7$C#5%4#i!4sdF# }\
        *B.GMbE m!0!C!D!O!q!D!s!R!L!N!G!J!B!2!O!:!5!9!4!8!<!Q!I!V!G!-!8!2!P!L!4!4!9\"H!K!8{\u{11}!Er\\@!<s5\"$\"E!K\"F5\
        E\u{17}]!)uMC!Aze\u{16}\" w8I(\u{1b}\" w9M*h\"8I!C-|!=rcx,$F%C!J\"E!F\"K\"t%J$F%F!D%E\u{5}\u{1a}!Ev9Z& N%H2G#B%\
        C&tFm!<u\u{b}I! unU!6xH)! x\u{f}N!:JfM)!C\"O\"G1A!D#<\"z&I#?7\u{14}!6v\u{1b}x!%HVK!-t}p$)I)E%w.I>3!(vMS\" K8ux\u{7}\
        !9t^_# G,I,x\u{14}\u{1c}6!?!K!T!F!K!>!L!q!A!@!s!N!A\"P$=$K!Q\"=\"?$=\"J#9]$7 R!L!J!@!:!C!9!O!>\"@!9!H!L\"O\"?!<\
        !8#@\"O!w!S\";#9+\u{2}\" E6z!-$ B:v\"@$BPj3!7!H!B!L!F!@!D!H\"@\"w!=$8!9$J!L\"I!J#K#9\u{1b}u!1u\u{18}4\" N8w\\,!\
        8Kcg!7tBA0!<!F!F#E!J!J\"J!A!A#C%t#K!N!?$H&E<~!EuL<!Ev%l! uWz%(t!C!F%E(HB\u{1a}# y*F.F\u{4}\u{17}!+wH\u{9}!%IeM!\
        :t\u{2}5\"3w%JE\u{f}!:twE!8Hf\u{6}!*tui\" w'J\"r% F0|\"B$D\"DK)\"/v2F!\u{f}!3v2R& H'H#I!v$D6Bp\u{8}!?wL3\" x8Im\
        R!/v`=! vj%!$tiS!)sb-. Q%G!C!F!J!F#?#<\"?(C!J#I#K%8\u{b}J%#@'C,A\"I$z,\u{1})#G!@\">!B!<)u\"{%C-JUZ\"%x%GQq\" w8\
        GH\u{1c}\" K\"uBq!1ui?5 v!<\"A!@!7\"8!>!9!p!O\":\"4\"=\"6!8\"E!9!u!?!8+P5\"!.{60$%G\"v/y\"C\u{2}D\"$K;tU|!Ep#{/\
         M\"A!B\"C!E!K\"D!F\"x*?\"L!I%I!7!IpS!0w*i% u,J+D!t-?n;#\"v5u!FR[!!y\u{1c}\u{3}!6w\u{1e}$!'v\u{2}R!8H\u{4}_$\"v\
        5L!E!HK\u{1b}3 H!{#?!?!:!?#8\"P#>!;!?!C!C!<#A!K!\u{7f}!?+>\u{15}\u{15}!0u\u{1b}\u{e}\" J\"}\u{7f}\\!3vs\u{4}!(r\
        yx\" F!s=k! w{T!AyP2!,F2\u{1f}> J!K!M!J!L!B!9!@!<!=!J!>!D#J!q!t!r!u!1\"E!C!?!8\"<!H!Q!P#7\"D!Eu\u{10}%\"@'C!F\"\
        D#C\u{7}$!/w_z$!C5F\"G\"AZ9! s{w!%u`G! y7-!EumD\"=u!K Z!/wIB#3|-B%?\u{8}\u{17}!EvaY!4r_\u{5}!6sx6!(s[G!0v.>!Ete\
        h!Ewl\u{5}!?w!b- {!A!t!F\"L#K\"E!F$C'J!H!F-:\u{14} ! ulX!-q^\u{1c}!;scc%4x#E!F\"B#u\u{e}-!*E\u{11}l! s\u{18}2!)\
        uGp\"0t'H&O%!M\"N'G\"I9Cn\u{1c}\"\"t5Ff^!-tIn$ ~*A%A+@x\u{2}0!=!K!=!D!H\"D!H!F!A!E!E%s\"<#?\"C-9\u{16}>!;w\u{16}\
        a\" O*J}x5 S!G!E#>\"A\";!G\"4%F\"D$H!I!D!O!;\"D!K!.\"H!D!F\u{a}\u{12}\" N#yjr!:J;4\" J8rei!Ez\u{f}Z; O!Q\"A!<!C\
        !D!J!D\"G!:!K!8!F\">\"B!s!D!J!M!A!Q!C\"R!?#?!D%z-b! xn\u{d}#)w&I6H()\" v*Ic\u{18}( @!B!B(F(x$A!;!A\u{7f}|!1tV)%\
        'G$F!C#x(@ts\" s(FAv@ Q\"J!F\">!C!=!J!O!Q!N!P!U!w!T!1\"4!O!1\"G!<!8!:\";\"E!C!r!q!4!@!F!F!Qw\u{3}$/E+?'F$=~n$ B\
        (?8t%@\u{1a}.!EsW%!9v-u4!8!K!I!A!@!C!H\"<!A!I\"9\"9$F!7#p#8\"=#7!8%t\u{0}:!%vJq! x-*; C!:!9!<!9!>\"D!K\"<\">!4!\
        4!7\"C!x!\u{7f}$q!A!>!r\";!o!q!5!?\"F#4\u{1f}G$$H)I$v4Hq\"!#v4H$ C<|%r!IhO' M%E\"H#E!F!F+|%+\",u.B{s#0F\"x3InO!\
        ,vp.\" y8Gp\u{17}!.yE<&\"H!H%A#C+A+IxD!4s\u{1d}a!:u`7\"7L.w\u{c}i$ H(v#t-I$C!Et!{# p%E3Nz\u{a}!?t\u{8}\u{17}\" \
        F#u\u{17}\u{d}!4te6\" z9GxQ\" G!yU\u{1f}$!w3E$G-Hh\u{3}!\"rcU!9wm5!1tS(!Ex|\u{19}-%G!>!H!J!D!=\"s!:\"B\"B!@%Q#H\
        &\u{2}\"3v,C$\u{1}!#td]+ Q!=$E%?'?&?!D!x!K%J&<xD< L!K!G!F\"Q!F!L\"G!O!P!N#Y!J!K#<!)!U\"E\"P!D!H!M!I\"u!?!B\">!J\
        ~\u{7f})%E%?'?&?!E!x!K%J&<4')$t$A\"s!A!@!B\"@'s*@;p> w\"<!D!F!N!K!J!J!B!:!A!<!I!R!J!4!6\"5!3!5!7\"?!B!Q!=!<#5!:\
        !6$5^Q& I%x!I$H\"G#H\u{8}N!4r';!/uWk!1u\u{3},!6x22! ya\u{1e}\" y8GF+!5t\u{1e}\u{16}6 X#:!<!H!E\"<!9#w%4!H\"/#J!\
        K!E!L\"I!F!G!@!H#u\"Iab!,t^p3!9!@!?!B!F\"H!G$L\"7!H\"v%:!B!G!C!G%s!;%H\u{17}\u{0}!8tuM!9um\u{4}= I#w!D!F!B!I!B!\
        B!I!G!9!S!F!<!5!8!F!G!O#Q$o!v\"G!8!N!M!D!G\"*8w\"#u9JyV!;t\u{c}`\" M7tD!\"<G$|\u{13}?!:qZ\u{1d}!:uFG\" L,usA#4x\
        $F%u\u{0}\u{1b}!$u\u{18}7\" K8upc!7v41!1v\u{9}\u{c}\" |8D\u{6}6!@u<;\")L#H\u{14} \"<K$uFT!3w:_!/sl9!$wWj!/vsI!0\
        u:y!$wHn\"#u9J0d)\"M%E!r!C\"N!A,Q)s$@o-!:J&\"!7y\u{1}b!$yoK!7ti{!3us\u{9}!8vT\u{1a}! u\u{d}\u{19}!)w\u{1f}/# w8\
        @)x1k!/s@{!/v+7!-s\u{1c}p!8uY0!At\u{0}\u{18}! |l\u{5}4!@!F!K!B!A\"C!G!A!J!D!E!@%B\";#E\"H!9!?!y&IWe$\"C%H#D-AQY\
        \" H'sy\u{0}!$t\u{13}Y# v\"H8H*]!4v\u{4}A!4vK8!4u;2!7rfn!+uQ\\\" K8vig( E$u!B#I#F\"=\">'>\u{12}u$&G!J!E/C\u{1d}\
        W!)t!_+ q$C!E\"I!D\"A\"@#@'<\"A!>;/!:t\u{8}'\" G0z\u{1b}b%*E%F(C!K!{\u{d}\u{17}!/u(T!/v\u{16}_!3s+\u{3}!:u^:* v\
        #A\"J#K\":#A\"=%=$>-<pE!0uI,!EubUB T!r!L!3!9!7!G!>!7!8!G!9!M!Q!F!G!L\"\u{7f}\"O!>!8\"o!y!M!.!-!y\"*!+!+!H!@!B!:\
        CY!EG*J$ G$~+E6F@>%*E%F(C!K!{pM!2s~`!EwG\u{12}\"\"E6J\u{12}{! ue|4!=!K!>!D!H\"B!G!F!@!C!E\"9#s\"<!9\"@\"B!N!q+9\
        \u{19}G, r!r#H\"B!@&?!A!A#s&=!C!<ey!Ex\u{17}\u{2}!9tW\u{14}!4u$*! LqT,\"E#C\"B!G!=!9%=$>#=!<!\u{1}-:\u{f}n!EtJr\
        \" y8Gd\u{e}!7B6$!(tTk#\"I(>/E.i\" F7z\"p!!tw0\"%L%s;\u{1e}!Er#\u{15}\" L*t|j% F,C+C$t*Bf\u{12}$ J%B!s!w;\u{12}\
        \",J+t\"!# J7y!J\u{6}A!+r`l! toC!+w&j!+w]\"! u\u{5}/, F#<!B!>\"C!y#C!C!=+F#B%>r\u{1}#-A\"A+x.\u{13}/#s#E!?!G!E!\
        E!x\"D\"K'A!K!I!M$q(DR|!0u[`!;tbF!%uY\u{0}%!A!F\"E(|#>T\u{16}!(s\u{c}v= K!y!G!J!P\"F\"G!4\"K!/!D!/!A\"=%P!L!t!H\
        \"2!3!K!v!E!K!+!I!J!B!OL($ G'{(E!sR{! sFx\"4I!v;)+'H(F#A\"x$F!I!?!u\"J#@%;F\u{a}!#u\u{0}f!*v\\,#!x7F\"@>\"!0tFx\
        !8F~H!3sU^!\"u\u{14}%\" \u{7f}8>'!\" M7t-}!@yQl\" F\"tcI!)siL4 M\"<!L!B#@\";!D!=!{!=\":%M\"J!Q#6#E!G!7!v%7\u{7}\
        +\" L:w\u{1b}\u{16}!EB*k$*B%E%u&H|5!%s\u{e}y!8u'j!/zb%!$z\u{12}\u{10}!3wYt\" s8L\u{11}\u{16}!*v\u{7}\u{0}!Ex\u{7f}\
        #!'x%l: R!B!<!;$C!:!B!L!G!L\"D\",!M!0!@!v\"J!I!r!A#G!G!I\"-\"{!>B,\" u8GXY\"0H'vx@\"\"s6Ewx!Dt+1\" J8rvJ!Ew*\u{1b}\
        ! s[W!Ex\u{14}\u{18}!-t2`!:sl/!.w\u{17}24 Z#E!?\">\"L!E\"<!;!?\"7#:!3!P\"s!?!p\"1!?%:%F/\u{b}!ExzC! vFT!Ev\u{5}\
        2\"7s\"ILh\"(t#L\u{b}0-!@#?!G!@!H!@!y!B!G!<!;*C!I<,! D,\u{17}\"*I\"sM\u{5}\" O7u\u{3}_*\"G!?!=$@\"N!<!>#9(=.B\u{10}\
        z#,E,K't5h!!t5c!4s`%!;uRE!:t6]% u/M(D!N!I6\u{1d}!/t7~' B&>!{0=!C!@,9T\u{7f}>!N!>\"I!w!C!{!A!D!8!A!G!D!L!H!I\"Q!\
        M\"K!C\"L!?!H!K!K\"P!I!M!G\"O!FZy# K4F1sv\u{18}.!=#D!J!@!N!q!@!@!s!L!@\"N+:'u\u{15}]#*D6C%q\u{14}?&\"E!C!u&D.=\"\
        >1\u{3}!9v\u{8}U\"7G!K\u{12}L+ q$C!E\"I!D\"A\"@#@'<\"A!>\u{6}\u{17}! s'`&-@\"B$E'?%w!FMJ!+u@(# ~*A-?^\u{19}! vi\
        {\" J$z\u{c}b# s!y-EmO!7sQj!%u\u{1a}\u{1}!*s\u{12}|!6u{\u{10}\"/w6BC\u{b}\" NEs\u{1c}+# I#u5IgB!/u'<\"0y'C\u{16}\
        L- {!A!t!F\"L#K\"E!F$C'J!H!F-:,D! uH\u{13}#)r&A+D\u{5}^!Exc]!*v\u{10}\u{d}! u\u{16}c! voh# F$x+E[u-!>#>!D!>!E!>\
        !w\"D!:!:*A!O\";\u{2}\u{0}< P!?!G!L\"<!B!D!;\"?!C\"F!E!H!L!P!6\"{!4!F!o!R!F\"M!I\"E!L!J%K]b\"(L%rAq!Ev\u{17}j!1\
        uP_\" K8tj8\"-u\"Jc\u{0}\"!u.KTw!%ul<!-t|\u{8}\" L8u4\u{b}\" y9J^9!6vDM!7t;1. N\"F!C!=!G!C\"B\"K\";#v*J&8#v#6\u{10}\
        n!,G1Z5!5!J!=!P!?!E!H!:!7#L\"3!A\"O!8!7!t$F#9!<#1!t\u{17}H\" G:ug\u{1c}!EvQM#/C)J-B&5( O%I#t\"G!t$F'?/EM;\" G8w\
        C\u{1f}/ n!G!A\"N!r!E#F!?!?!K*H!N!F!C!C\u{11}B! s$}!\"t7\u{1e}!&t^\u{14}$ K$y!H3IK\u{17}!:t~\u{19}!8Jm?!2tUZ!*u\
        9\\\" I(t\u{19}\u{13}, H%J\"B!L\"@)E$C!\u{0}%G!t\"B!I`-!?vPA\" J8vb1$1J'L'M&K{\u{0}$ J)}&C6A1%0 O!=!:\">#B!P!=!\
        J#C\"?%6\"D\"I!\u{1}!<\"Bs\u{2}!7r\u{8}u!#O\u{8}-% o&H!I(M)L\u{1d}z#3u%J(J>=!EsF\u{16}!-qy_$ D(s%D+J]V\" u'K\u{1c}\
        P\" M8u,c!:vJ0!?vwY3 X!<\"F!>!D\"A!J!5#8\"D\"I!6!E\"H$D#L#E!E!OC\u{e}!8v\u{1d}Y!3u,`/!M\"I\"O\"L\"D\"M!F!I'<#L!\
        K\"L\"K%N$Ha\u{1c}!'vvj!*CJv! x\u{17}\u{e}! u\u{7}2\"Aw$Hbp!Eu x$ G,s#w6Bh\u{7f}!EtkR$ H$z+H6I\u{1b}6& E#t\"E4u\
        !B!Fv\"!-t\u{6}n!7r\u{1b}v!?rb,!.t\u{2}i!:sv>\",J+tVm#4v(H$ysg!/x>2( N#B$L%M#H*M\"G*?ng!AwBC\"#w$H\u{1a}/!\"t/\u{0}\
        \"!s9I9!\" J,sp`!<p\u{17}/\" G(v b$;D#K#G!v|(!)sG@\" L/wW%!0w\u{9}5#%>#t1GL;!2t\u{7f}=#1v)D&uFF\" s8Km\u{12}\" \
        J$wKp!!vN\u{12}\"\"q7I=\u{10}!&uu9! x\u{d}\u{1b}! s~\u{e}/ q#I!M!M#G!H#I#B\"=!@!=#D\"L!I,F,?\" s%PDo\"5r#N_V\"+\
        K:tu\u{e}!%tZr\" G'w\u{15}\u{e}!$zkF!3v=g!(s\u{10}\u{14}\" K8x\u{12}T!Ewu\u{13}!:t\u{a}}!8u\u{16}\u{11}!@tG]\" \
        u'J\u{13}S, u!G#K\"C!@$@!?!A\"A'H!F#H:Y!/zT\u{a}# F's$tS76 I\"8\":!{\"K\"5!J!I!K!K\"t\"7!8!>!K\"M!9!E\"0%2\"N$t\
        Bi!Er-c!3tK.! s)-#4u#H!F\u{1b}O\"7y#Hx8\"*N\"r\u{6}\u{16}!1q'D* M#A\"K!I#?-J\"u\"F&s%?\u{f}z!&t\u{12}n!8tYs!8ub\
        Z!Ev\u{8}\u{1e}!4vj'# \u{5}*D.8U{\"5u#JQ\u{6}+ Q!=$E%?'?&?!D!x!K%J&<\u{11}C= R!@!A!?!M\"p\"m\"u#F!B\"R!A!D\"D!6\
        !U!T!W!?!A!;!A\"Q\";!A!L!H!;![8A- T!@!E\"F!8\">#<)?$?!|\"J&B!Lwk! vS^&$s&@-B!F!G!=`\u{1}# GBx#w\u{16}b# F$u6FOz\
        ! w\u{d}\u{1c}!;sK\u{18}!3t\u{1}^!;rp(!:tU1#%E!H1Fu \" r8Io(!?txt(\"C#C\"B#B!u$D'?!EsJ$ L%D/u$A}W# J7H#wv7!)s|4\
        \"1F)vO\u{9}\"0F'tvq.!?!=!B\"F\"F%B!K!E#?&@!E!>!>&zSP!6H9#!4rC6\" q#M]z\"3w%Fs#0 O#=\"C\"D!?#7#3!H\":!6!5#D!J\"\
        M%I'FDU\" L8td'&$E!H!E\"D/F!P(s!8uC\u{3}7$?!A!>!F$q!5!G!L!M!2!3\"J!O\"K!Q!K!B!C!8!F#I!0%H\u{f}t\")A/yY{!/xa$!7u\
        WW!7yn\u{16}\"<K$ucM\" v8J\u{12}|* O#D!E!E!@\"D%@'6%G!:p\u{d}# I(t\"GNy# I#y-x4+\",F#|7]!7x.]!7yg\u{15}0!>\"@!=\
        !D!G!F!D#D!C#A#<!?#?!r!K-F!Y! v6=!;v+z,\"L!G!G!I\"K%A!D\"I)N!F!<+=ro!AvO#/ F!?!E!M!G!C!D\"D\"E!v!;*z!F!I!DU17#D\
        !D!E!D!A!<!?\"F&6!J!E!o!1\"s!:!E!O!6!9#H!R!I!Lv+\" J8uB\u{12}9!{\"<!@!N\"M!F!<\"<!3!7!.!J!,!G!0\"D#@!n!K\"6!4#-\
        !1!=$JZ !8F\u{7f}'!%J\u{11}+1 H!A\"@!B!w\"y!?\"G*=\"D!<\"F!?#G!r\"@%?.\u{2}\"5F0wx\u{12}!6t9\u{14}##p$t#H<\u{18}\
        !Eu\u{5}Q!2t\u{1f}A'$G(F!F$u)F%F&E\u{10}[!<w\u{6}\u{6}/ x!@!D\"@!;\"<#F\"v#6!?#;#8!O\":!7\u{5}'5 N!K!A!I!B!G$A!\
        A!F!H\"9$<!H%D!B!6\"8\"L!F!K!s\u{6}#\" I9x\u{1a}T\"!E\"vZ\u{10}!7y\u{a}y!3wfV!Asp\u{18}\"!u.HR\u{12}#*E%{6Ekh! \
        t\u{1b}}% P-M$m!L%Jx\"$#r0D%u(D7\u{2}!/xmW$(G4D!F%w(A!2uU2!As4W3\"8!?!D!H#v!D!A!D#<#<#9#F!E$>!D$<!E\"u!s\u{14}L\
        !Et,S!4v\u{10}E!$ySx!ExO(, V#R!K\"J!N!Q\"K#N\"P(G!Q-1`e!7w'a!2s5\u{3}!,wI\u{8}\" F*z\u{1f}\u{9}!%t}u9 G\"4!6\";\
        !5!;!9!3!6!5!3!D!6!\u{7f}\"9\"6!q$Q\"D!t!I#9!P!5$K&G!4u\u{1}\u{6}\" H8xi!!0uFS! F.U!;t.u!8Bl`!*rB-$ L!D)r0C>d!?\
        t>\u{6}!:u\u{14}\u{2}\"2t!K='# s*D$B;)!:uF\u{1a}''F#G%B$u#E!H#A:0!CwW>!1wg\u{c}!?w#\u{18}\" L8wF\u{16}!-tZj!#tt\
        g$ C5t!z\"Go \" x8K_!\" D\"\u{7f}*}\" E6z.a\" I8w[{! w>[' @)A&@(}!C!C,@gK\" y:JJ=\" J#uUU!9E\u{3}U\" v(H\u{11}e\
        ' >,A#?(r!y'B&@H\u{1}* v!G!O\"C!8\"9#<,;!<.B-u!8t%\u{6}!*v.E!8u\u{5}k% w'H)F'p!E)\"!?t S!+t/z!!w)(!;u6\u{1}!@yl\
        \u{1e}!/s\u{1f}z0 B!B\":\"~!\u{7f}!G!@\"9!=\":\"9(>!=!>!?%IGh! wJ\u{0}\" G\"wrh%$J!{!C)D)J'\u{1b}!4vN\u{17}\" y\
        8EgL!7tyf$ >,v#w(?k\u{1e}!#wa\u{f}$ y\"H(K.B\u{5}k\" E8{\u{e}\u{7}!4wZ\u{9}!/u$c\" ~%D\u{2}i%/F$s$H(@&E\u{15}\u{f}\
        !7t\u{3}|# J&w!H3T#!\u{0}9>+By\")%D!D$G!H\"D\"C#L!E$CW\u{1b}!:vG\u{10}! tT\u{10}! uzC\".w7D\u{0}\u{c}\" w#I/;!/\
        uTh\"5r#Nz;\" J8vzB!6s\"\"!$u,V!$t\u{b}M# v2u3D\u{13}\u{1d}\" v7H\u{7}s!8tXf!,t9\u{1a}!2{\u{1b}m!1vP`!3tN\u{3}'\
        %O!I\"H\"G!G$I(HN1! t'\u{6}\" L'tpp\" J,sgE!7tRT\"Aw$H\u{1c}\u{11}= q!3!E!P!D!H!@!I!K!7!K!?!G!G!M!I\"8!8!x$7!H!\
        x!L!9!M\"M#K!F#GW$! Fn\u{9}%#I\"H'B+I.>-,!-t=o!1ta\u{2}! s\u{15}z8!6\"J\">!\u{7f}!}\"H!I\"3\".!?\"4!6!F!.#?!?!C\
        !/!J!4#I!.!0!G&3!<sxo\" J'v\u{e}\u{7f}\"?t!J\u{2}># H'G/z8b# C)@)u\u{14}Z!8u\u{9}d!'w\u{f}s!-sN\u{9}!1u-y! t*=&\
         s!r1q%D!@!I\u{16}a!6t\u{8}<!Es+Z!@uu=!3w\u{d}O< M!?!;!F!D!I!:!M!9!I!L$4!M!7\":!G\"t!H!S!F!8!q\"N!M!F\"8!p\"BP\u{17}\
        ( I!=.G,w\"H$p!H\"qJw\" F*zSN#7s!F'u\u{1e}\u{18}!)s<6\" J\"u/!\"2t!K}\u{1a}!.x:]\"!v2Ig@!7t[\u{0}\"*J-G&s!8tC8!\
        7I\u{14}r!1t\u{19}U' x#D%B#K!r*r+rw#! u\u{1c}\u{13}! w)f!Es=M\" NEw1`&,F!B\"E+D%x&DLN!%yDI!:t\u{c}a% N%E*E(B!D\u{1e}\
        ]\"&t?F\u{12}U!Ewz#!+v\u{7f}*! v\u{14}1' F5p\"C!{!B%u%Jk:!$u?\u{4}!@u\u{7}?!Ert\u{15}!$t2o!:uqx!&w$\u{1b}!3u>^!\
        Atw>#8A)u$wV\u{a}!EE+\u{1f}!8uYg- u!?\"F!E!E#F\"@%F#u!A#A#D,;\u{b}^%\"I%J(E(D!IWq!%tWc\" w9J`./\"F!E\"H!G!H!E!F\
        \"?!D!B\"G(E\"J!;&J\u{12}\u{11}''F#G%B$u#E!H#A?'2 Q!:!B!:!H!D!>!A!C!?\"K$I\"J!u$H!=!M':(\u{3}5 C!8!C\"=\":!B!;!\
        5!E\"9\":!I!\u{7f}!=!:!9%?!B&2!:%BU\u{17}!$tkq\"7u#J{a!2v\u{e}Z! v($\"/v2FF.!7t\u{1c}f\" x7I\u{2}p#!J0x4Iv\u{1}\
        %!@#A6r&C%<\u{8}|= ,!O!7!3!1!q!E!~!w!y!{!x!w!0\"{!3!1!7\"3\"0!0!-!3!3!:$7!5!1$-^\u{1e}!Et_\u{5}!&t{@\" v:K\u{12}\
        C!!uJE\" J8uV\u{10}\"*D0sd(# E&>#xIl! w3\u{1b}*&A#K\"R!P!H\"N\"I#M#G\"J\u{0}T!*x?R!.v\u{d}x!2uf\u{12}!:C\u{d}&!\
        /yp\u{1a}!/u\u{6}\u{7}\"5u#O|.!*t,!\"?y&GQ'!@t\u{17}V\" K8uL>\" E6zY\u{1e}!$tz[!9HB49 P!C!Q!N!F\"H\"u!=!P#Q!N!G\
        !H!1!H!9!,\"E\"S#2\"N\"E\"D!L#I\u{11}M!2H\u{12}`\"1t/J\u{0}<!-tD\u{15}- v!B#D!F\"J!B*v!B%D!L#E$x%>':!-xTb\"<J$z\
        ![$ F*C.u'v$`\" H8x0M\" r7J'd!!ui]*\"F\"D!G%?$?)D\"I&;#w#<^*$ G2H!t%t0~!)s7X!Er+!%,B#I$w$G.<\u{13}\u{2}\" J8ugY\
        \"$q+G4$!/v\"Q!$tL\u{10}!4w@\u{1c}!7uEZ!EvBT\" L,u\u{5}7$ K#@9z$CYM\" q2Kn5!4w\u{5}P!*u\u{16}z!1w|\\?!E!F!N!C!@\
        !E!G!=!M!E!E!=!A\"G!A\":!B\"q!G\"M!s!o!/!9\"S\"D!@!K!H!=!EJz\" B7x\u{f}g!2s\u{9}w# s%L3NuH!4rRV!Es>g\" y8I!)# q\
        %H1D\u{b}$!/z\u{f}G\" H8x\u{1a}$!:ueQ!2si2\"\"s6Cyg!&tb\u{1b}!$z'\u{f}# M(r\"Ig\u{18}!/t\u{8}i3!>!L!>\"D!E!I!D!\
        I!F!D!Q!K\"D#A!<$G\"L&<\"?#9!&xa\\!Euz\u{16}!/vW;!7tRh!;s\u{f}M!5s\u{11}`!:sU`\" u'J\u{4}j4#A!I!E!I!G!J!A!O!D$:\
        #8\"0!v#C!C!H%6!6!5$U<x!8uCK)!?!C\"G(B#G#u%H!L\">\u{17}\u{19}!;u\u{7f}\u{14}\"3@'A4i) G\">#v\"P!?\"B,<\"t\"C\u{a}\
        P\" K9uam!+w:W!&sMY!?v\u{1f}B!$yFD\"2q3G&P!EtT\u{1c}\" L$xs6! tDR!0tH@!1v}(!/x,z!1tg7\"$K;t\u{6}\u{2}#7@\"D!tbn\
        ! u{C*!@#B!H\"I!B\"C!G\"=+I-rE<!@Fw;< W!I!E\"N!?!K!F!@!>!C!@!D!D!;!@$J#?!M!x!C!r!?#w!8!<!7!E#OfH! y1-\" D9}(6%%\
        H#s#t+?\"F\u{f}'!;s\u{1e}?= L!L\"C!H\"9\"O!:!F!H!7!;!;!9\"8!9!t!r\"F\"r!L\">!=!H!v!O\"5!?!L\"G9\u{0}\" G8v\u{11}\
        _\" v:K,}#!}7C\"=\u{b}5##A'C,s\u{2}\u{14}\"/z6FN\u{f}!0w5&!:t\u{7f}+!*u,2! u\u{1c}\\&%H\"I#=#;\"B+HiJ! N\u{c}&,\
        !@!z!B!@!H!A!H$?$@#<$@\"J\u{8}\u{1b}*\"J\"B!G\"F\"@#B#w)K!E,K\u{15}E!7tT'!Bt\u{19}\\$ J\"}-H$D \u{1}* =!<!\u{6}\
        \"D%D$B*E!B!F!<_\u{a}!1v;\u{3}'!E#I&L!G!}#B6BE{.\"F%C!B\"A%q(E!C$D!I!J\"C!y!I!Ix'( u$I!H%C(w!D%C!FF'! vPT!-s/U(\
        !q$K\"J#G-J!L!E!F{j!:u' \" F8ytZ!@tq\u{9}\" u7HOH\" u%J6f\"/A+@\u{1e}=!4s\u{2}t!)t\u{14}r!$K[g!$z3C!4v0N!ED`?\"\
        6t\"I8\\!Et}g!Etw|!?tY\\\" u8G<{\" F!y9q!;u\u{1}4!+w\u{4}\u{a}? G!I!N!H!H!@!7!>!;!:!H!;!@#L!p!w!p!s!.\"C!L!=!7!\
        u!;!F!N!N#4\"B!D\u{b}+!@tYH!+w\u{9}A!-wTD\" L,u\u{15}F\"3v,CaG#$J2u/BoG- P!8\"@\"E#F\"B!D!<!@\"?#u%I\"E!\u{1}! \
        sC\u{13}!&wbp# P#EBM\u{7}w#8L%G\"w \u{f}!7r)Y!8s\u{11}\u{3}!EG B$*L%v'N/A\u{7f}\u{19}!/t!r\" N#y-2\"!t.J/\u{8}\"\
        3u*qk3\" N0yQ6( y#P\"B\"D!N'D(G!JR,\"?t!JZQ!8s\u{12}\u{1b}' H0u!w&B(y!A\"GE\u{0}\")E8t\u{7f}*! t\u{1}r-#H!M!L#F\
        !G#I#A\"<!@!<#C\"L-D+p!$J\u{1e}\u{1c}1 U#@\"A!=!H!K!@\"E$?\";!I$G\"H!H'9!B$K6\u{7f}!'u\u{15}W) C$A)?!B&<#E\"H!@\
        %rP9!&w\u{7}j! t\u{12}\u{1a}! u'C/\"I!?!B!F\"A#F!>!C!A\"F%x#=!L%E%F0\u{18}! tX)!!tGD!-q0]$4E#u!J\"H\u{18}\u{14}\
        !Bs\u{7}\u{f}!4v0Q\",v#H\u{1e}~!*uA0!-wn1!:sml!7v\u{1f}8!.vc%) D$D)\u{3}!D!@(@&r\"A!ARt!4uV@!At\u{19}=!$z\u{19}\
        \u{1d}\"4K&r^C! trl!.wz\u{10}!?r({!At}W& K$E\"}'F\"E6DFT! K\u{14}S\" I3vY\u{2}\"1F)v\u{16}g!5srj!:s\u{13}j!Ev\u{9}\
        y!$v0|\" \u{0}7@\u{2}+!%t)\u{7}!@uj\u{19}!At\u{1b}6# s/G(H02\" G!v7g\"5F0w4i!$z*y!,u9\u{14}0 B!:!<\">!u!=$:\"E%\
        ?\"G!:\":!>!B\"9&sRL!Ery\u{13}!5sPo! v\u{11}m#%{!u)B~H# |+I$IXt( F$D#J/B!z!D!>,F%\u{10}\"1w.Q\u{11}\u{13}!Evg}!\
        Exg\u{19}\"=t%Ls\u{2}%$E)A\"A\"B)x\u{7}9\"#q-I\u{12}2!%y\u{2}>!?t'4!Cwyt& H!u.C(?!u-?/L!@t/\u{1f}\"!J#v||!8LuW&\
         y\"B!G'G%D6BT\u{17}! |'\u{17}\" G:wQ\u{18}7!r!J!A!E!<!x!=!C!@\"C!<!<!5#J!:!7!8\"C!>!N!@!{'5E_!7uf\"(%D\"C!K$E*\
        E!H*@\"tvP!'v,Y1!P!M\"I\"K!D\"J#N!8!N!>#8!D$A!?\"t!K*5\u{3}+!-sRD\" L$xwh!'DzM!:tY(!3x^~\"=K!u;H0 9#{!E!C!A\">%\
        >\">$A#u!?!@!A!D\"r)=(A!:w.0$*F!E)9#?q\u{11}\" x8He\u{0}! xt?! I\u{19}F!:tG1\"2t!K2l!2t:g! x\u{19}j!4tj\u{14}!E\
        xGi2!@!B#E#>%>$D!?!=#G!A!N!I!>#G#>!w!H#:1\u{13}( H\"G!?$u%H*@!F+J\u{7f}h!.x+\u{5}!#sz\u{1}!At\u{1f}$!1tkI\" G0z\
        \u{7f}\\\" L8tdY!8s|g\"4E!z>\u{16}\" J8w\u{7f},!/wBY!/usi!!t\"\u{1c}!(CwP$/J0F!w%IrF$ B%t#x0AQ\u{1f}' D)D$?)u!B\
        !@\"H\u{1a}L!/tx\u{4}!:x\u{11}\u{18}!,vn<5 O!?!C!B\"C!=!E!A#B!?!9\"9\";\"u!8#=!=!O':!u$8b:\"8K\"uct\"=K!u@T!\"H\
        Fm!8u\u{1e}\u{13}!/v8l\"0H'v\u{1f}\u{7f}\" H;z5D! vTS! v\\6!-snE!1uf\u{10}\" J\"wwp\" J$w\u{16}[!5s*O\".K!tc'!!\
        v9)!)t\u{14}\u{6}!.wL_!'u\u{7f}\u{6}!8s=3! x\u{1}K)!|\">!?!C*>)D\">!v%?0S\" w8GzU\" J%uh.\")A<q\u{d}%\" F8zxR\"\
         L*t\u{d}F= W!:\"L!?\"@!K!S!K!L!J!Q!N#G!G!H!Y\"@!T!C!Q#G!<!L!K!G\"9!T\"<!J\u{c}`!3u<C!Ezd\u{15}!/u@E'%I%u4v!A!E\
        \"I!GWQ!:tfV!Ex)\u{17}# C)@)u#X!$t*\u{17}!EIdH\" t8K{n!?rDC!4ssE2!I!N\"x!D!A!H!A!B!;!A!B#O's\"I!E!;&;%J5i!-t#\u{2}\
        ! w\u{1f}y!9K<0!.u+'! u;l!EB\"j! x\u{19}{\" s8F'\u{6}! tH;!@s\u{1b}1! ur}!7u\u{1e}\u{7}' H!;#>!A.E&G,7dn\" w8LM\
        P#%C2I!I''!,t)\u{e}! u\u{15}b!3t0#!(t\u{5}\u{1f}!%s}`!7t%'!8p\u{18}6!4wA\u{f}#4r,s%G|\u{16}$ A.z!>(v$\u{13}!Dpf\
        /!+w/I!6u <\" E6z\u{9}\\!5t-\u{e}!2u*G\" L*u;\u{14}!!s&&##I,z6D\u{7f}d\"?K&IKD!7t\u{0}c!EzT_!4v?\u{13}!:tJ8!8tB\
        u\"*J*t2}%\">'w!D%A6@!Y/ P!L\"u!D#G#H#E*G!J!E!J!P!E%K$@sp\" G(y$G!8u&\u{6}!?vh9!1z\u{1a}\u{f}\"(v':,G!?vq\u{7f}\
        !7tc\u{6}\" z#H,+\"/u#K\u{e};!7x\u{2}?- R!=\"F!s!C!9$F!B\"@\";)I\";&:\u{1d} \" M9s\u{4}q$/E%r,r%Guv!/u~\u{18}!'\
        w\u{14}_!%qOS!0w9XB z!8\"P!A!C!H!C!N!A!q!E!>!K!9!G!?!?!B!:!A!B\"C!s!@!7!8!7\"M!?!9!7\"J!N!@WC\" H8tcU\" G$z\u{e}\
        D$ }!N7D\"F2?!8v>w> p!5!H!I!E!J!A!J!@!9!K!@!H!I!N!J!3!8!9!y#F!7!C!y\":!O\"M#L!F#I=!!Av+q6 N!E!;!6\"B!G!D$8!:$-%\
        0!L!K\"G\"0!B!H!N\"Q!?!F!>e\u{14}\"!w.v\u{7}!! s\u{0}\u{2}!:u2\u{3}!Ew\u{12}$\"\"J#D\u{14}\\\" MEz.\u{18}-#D!@!\
        E!;!?!@\":%x'<!I!E(>%so>.!?\"B\"F\"H!>!B!J!C!L!?\"D(B\"I,F]M\"4F1r<~!$ym\u{3}6 S\"D!C!C!D!C!K!A\"F!D!x\"9#A%B!s\
        !F!H!u%9!@!6$4L\u{1d}5!7!<!;!<!F!E!B!?!F!<!;!s!8\">!I!H!8!9#D$H&9V[!As\u{7}^!8C:+) r!?!A!D!C!?$C!;/BS\u{e}? u!D\
        !o!C!@\"K!F!E\"D!>!D!3!D\"F!=!P!u!9!)!L!>!K\">!.!v!O!F!'!3#K!Ei-!1tB*&*F%?\"@!x'B,;_\u{6}!1tiZ!<rAr0'B!P\"<$0!P\
        \"=!=\"=\"@!B!Q!B\"B$P!r%?B\u{1}!5z\u{e}]3#J!E\"L!J!?#<!D\"5!R\"7!:!6#;\"H!D!M%6!6%L\u{12}:!4rNr!+w2L!EE(3!8usg\
        \" w9I\u{7f}-!*JZ\u{4}!7u\\\u{11}\" u8J\u{e}}\" w8L:\"\"*H\"sct$%H*D(I#>\u{19}\u{3}!5t)\\! u\u{c}d\" H(y&\u{15}\
        \"8K-N\u{14}\u{6}$ H!=7@!rKS!7t!\u{7}!@tVq!9vX\u{14}!(sUe2!?!C\">!K!:!J\"A\"E!v\":!H\"<\":#D!=\"I&7!:\u{8}-!*uK\
        K\"\"s6K\u{4}Y!4st?!:s*|\"3F%wf\u{e}= >!L!F!=\";\"=\"s!K!=!N!u!M!T\"s!=!=!9\":!;!=!;!;#H!I!p!>!5!J!Jf]#\"v5u!F;\
        ]!1uzN!8t8\u{2}# u'M1M\u{10}&! xH\u{c}!+vc\u{0}!&ws#> T!F!R!I!R!E!I!B\"R\"H!8#P!&\"K!N\"'!U!I!J!G!s!-!@!M!O#C!D\
        !<!t!TeL\" G8Ea\u{1f}!%sYl!Brd/8 G!J!K!M!O\"L#I!P\"Q\"?!P\"3#D$P\"7!J!I\"S!@!Q!G!L\"D!9k\u{b}0 B!:!<\">!u!=$:\"\
        E%?\"G!:\":!>!B\"9&s{C!ExM\u{7}!<u<V#5t#J\"EZ'\",u9C\u{16}1!4tY\u{1f}!+t(\u{13}\" O8wec-\"A!G\"A!E!H!E!C!B,=\"I\
        !u&7!Gf\u{15}!EG5O!/v)d!0sf$- t!?!<!D!C!H!E\"@'?(@\"D!<+:\u{18}>!/w/0' @\"C-B\"<!x-=&@\u{1e}6\"*G-ujK!8J2\u{0},\
        !;\"E\"C\"C!D!B!B%<\">!w%M\"G\u{4}C!-t_\u{10}! v#{!8N5\u{c}! x9\u{17}\"*w#J+\u{11}$ H3G#u+r\u{1d}f%!C.A%@#o+v`h\
        ! vPA!#DVf!-xg~!4tO\u{3}. N#G!D$?!D!x!G&?!C%A\"C!=$L!K\";6 E\"B!C!H!9!B!D!>!7!I#K!D$4\"L#M!;!K!P\"6!E\"N!IR\u{2}\
        !Et])!.w\u{3}\u{8}\" s\"sv\u{7f}!/t*Q!3u@T\"!t.J5\u{4}# v2u3D{L0 A!B\"=\"~!\u{7f}!G!@\"<!=\":\":(>!?!@!?%I\u{17}\
        M!&u\u{a},!Ev\u{3}g\" E!y\u{2}5!EwWg- M#y\"L!C!G!L!G#@*J\"O\"N&K%9Fn# E&>#xy!!:tj8!7ud;\"\"v6=2J\" v8FPf3 D!:!D\
        \"M$y!E#B!<\"G\":\"5!8\"J!9!P!I!5%8&M2,!7w\u{a}@\" I8wH:\" u8Ih\u{1f}\" x8D:L\"*y%F\u{c}P!EDK!!3uH\u{1c}\" D:}-\
        F\" I\"x@T!;s.0!/u\u{8}\u{0}!4v\u{1d}\u{13}= N#u!F!J\"P!J!G!M!L!J\"C!N\":!D\"H!7!Z!W!V!O!U\"O!M\"H!M!K!K!O!D\u{19}\
         $ B1v)C&uTW!.vX&!%t!b!2uP)\"(L=t\u{13}Q\"Aw$H3\u{8}\"%H't_G$%J&H$D't;t\"2s%H\u{1}#!:v\"y!/xwo!)umy!Asu\u{8}!<r\
        L'\" H8x'z! w_V!8uh0\" t8G\u{1f}1\" w'JhG-#G!w!F\"L!F!>\"B!=!A*B!I\"<&>(i& P\";#p\"u#?.M4T!&tD \".H!w\u{15}K%&D\
        !C&u\"B'E_f%*F!E$?%q&@\u{1e}E\"=r!Mm\u{1e}!!s\u{12}{\"!w9Fq-!\"vc&\"$t)C:K!7w`t' D)D$?)u!B!@\"H\u{1a}\u{14}!2sS\
        V!4t|!* @#|\"A\"C&B%A!C&A\"D!E~V!4u`+!:v3#3 S\"L!=!:!D\"r!|!7\":!F&<!:!8\"B!@\">!4%7&A<\u{a}!<uYc\" L8uR\u{12}!\
        8vU>!1s5_\"&w!FO\u{3}\"?t&E\u{d}\u{16}!3w\u{19}m\"#D9{#F!@sXu%)@&|)D\"@+;\u{1c}s!'w4\u{1e}! K}K!Atxu2 y!;!@\"<!\
        :\"9!;\"\u{2}!5$J$<!8\"A!6!>!;!6+4ol!4s6\u{19}!Er\u{6};!!ty)!'w>/!8F7;!Atz{!=st\u{6}!/st\u{a}!8uJP!(t5<!9w%?\" \
        t9K\u{8}e!4vz@\")s<LY\\&!B#C\"?\"F/@%y&>$#H3B!=\"B\u{19}v!6tm62 \u{7f}!<!G!L\"H!H!N!I!J!H#F\"G#C$C!=!D!E!;\"m!4\
        ty\u{3}! tW1\" I8t\u{3}S!@u\u{f}h( E$|!C#C#B!C#?'tk'!Et\u{13}L!0t[k!,sF0= B!L!D!L!>\";!@!4!9!D\"0!Q!0#A!I!F!u!0\
        !v!J\"B!r!6!s!K!I\"C!N\"MRH!$z-L6!7!E\"J!H!B!C!D!<!C\"u!?!2#7!8!E!N\"L!O\"C!I\":$6\u{b}*!8q}%# L!x!F\u{2}\u{10}\
        1!<!N\"C!L\"G!G!E!@!M!I%r\";!8\"@\"G!L,6_\u{6}\" K9u>}\" z8DYC\" E6z}\u{5}!4s {!6E`v!5s\u{5}?'$@#D#?%B%v#w\"GZ\u{3}\
        !8uPZ!8u<x* M$H!E!E$H\"y#E)H\"E+AQ@!$uCK!Au\u{11}\u{1b}\"4E!z`@\" G$zLj\"7t!I\u{c}\u{7f}\" o8H\u{16}X!,u\u{19}\u{13}\
        !ExgD!(seg4!K!C!v!@!K!u\"@\"N!?\"Q%9\"4#?!Q!D!2\"<#P!D%/\u{7}\u{14}\" I8wRD!(u\u{a}K!.sy.\" J*t\u{9}Y! sXr%'H#q\
        -H!I-s/n!Er$b! wA\u{14}!;s,A!7w9\u{d}!7w\u{15}\u{d}! K\u{10}\u{1c}!8v]\u{5}# v2u3D\u{15}\u{1c}\" F6|g\u{17}!&v+\
        V\" G(vS1!.s\u{14}|!&sO9!'vy3\"8J\"t{A!-xM\"!:w:-(#C!B#G!\u{0}&C!A1A%?i\u{1d}! uQ9\">y$F\u{14}4!&t{p! t'd! r\u{5}\
        (! s\u{4}N$%D%G$E(rGr!!soy!EE\u{11},( K#?,?'@\"O$y$C%>Ej!2HB~\" O*wS\u{1b}# C#z%D\u{1}\u{18}!@s^C( s\"I%N#I%H'I\
        #M,EwF\" r:J8X\"!w!H:J!4v\u{a}6!.v\u{8}\u{8}\";t*LIh\" w8L0g\"/B(t4^!7sQP#\"s(J.HW7\" L@y\u{12}2!(r-*!E?\u{0}n!\
        .tW\\& q$I)I\"E#M!G\u{1c}Y! vnW' >$@+>$G$v(;!L\\\u{a}!Et\u{19}t!%y9f' q*G\">,A!C!H+C?o& z$B\">%B$>'96Y!2tq}!Es)\
        \u{16}+ P#E!@!E\"J!H'G)E!B$x(9\u{1b}-!%s]\u{4}!,u(z!/u\u{17}\u{19}#\"v6I\"E\u{1f})!+I.\u{17}! vam!:t(Y\"!v2II($\
         q$J+B(r84%)@&|)D\"@+;R\u{1e}\"4v,J6h!:uw$!!tFS( B(E(A!C\"C,x!E%>\u{7f}z!)vn_!*v/G!At)\u{9}'$G(F!F$u)F%F&E;u% >\
        \"D%@,B%\u{0}q\u{12}!/v\u{0}3#-D%F(s\u{7}\u{19}!'woF!@uNe!4tck\" w8L\u{16}\u{15}!-sdv!8u$8!;u\u{c}\u{4}\"@w%Anl\
        \" J8yr\u{19}\"/I6t.V% O'E!F'E)v\u{1e}i!;sG !@v,n\" J\"}\u{7f}q# H!F0}\u{6}r\" D\"x\u{15})! wf8!ExEP; B!G\"L#N!\
        Q!M!W%,\"E!D!-!>!G!F!M!o!?!w!@!G!E\"F!8!Q!J#B!KaO!*tk}!&tSF\"5F0wbW! u\\b! slU!ErO\u{b}\"@E!sL>@ A!M!I!F!>\"8\"\
        F!L!5!<!:!@!3!9!3!H!6!x!F\"1!>!\u{8}!F!L!6!H!4!\u{0}!I#=\"A!K\u{1c}2!?peG6!O!J!R!F\"I!J!M!G!P!M!K!F$8!E!F!5#A\"\
        M\"G$1!L%0.2!%uDV!:wf2! v\u{f}A!8vOf\"-t!G\u{9}v!-t\"s!8v\u{d}\u{14}!EuW2!Es\u{14}z#&K\"I'Me?\"'F3sOW!$u\u{3}.#\
         J+}-HG\u{1a}!EuLJ\" F!E/h!6E\\\u{11}!5t'R- N\"B!F\"E\"I-x$D!C\"u\"G#r\"H#=?_! w\u{18}g\" v*G{K#,w,E-@x\u{1c}> \
        R\"L!u!@!?!E!G!=\"?!B!D\"K!w!8!F\"@!S!&\"S!L\"L!s\"M!P!E!O!E\"=!>!E3\\!Er9\u{e}!(Knz# M%E3yv\u{18}!,t0\\\" K#ve\
        R7 C!{!x\"u!A\"C\"G!D\"<!>\"7\"O!<!9!6!=!<!9!K!@!7\"8)M\u{19}\u{18}2 T!:#?!z!w!E!?!>\":!;#:$;!9#y#;&9\"F#D{e!7t\
        ~\u{14}! uXT\" G3wa8\"/A+@^9\" y8G~\u{17}!E='[!/w\u{16}0* D\"B\"G%D$?)u!D!C!C!H]f!5w\u{19}O!/s\u{c}g!!t\u{4}\u{c}\
        !?t.q\" H/x\u{4}v$#?,=-y$C\u{16}\u{1a}!4tr\"!+u\u{7},!:w!\u{18}\"4F1t{Q!0t\u{2}\u{1d}!Ay/\u{1b}\"@v%JrF\" H/tbf\
        !&tG3!1upe2!B\"G!E!D!B!N!H!F!R\"C\"=#N!Q!N#C#?!9+A?.&$s&@-B!F!G!=W,)$D!C#C#C$C#C%E!t!AO~\" u*Gr4!EvC;!3u\u{2}J$\
        )A!D6D%qY\u{6}! s\u{6}K.!?#D!A!=!B!I%E\";$;!6\"H\"M$A)B5\u{19}! v\u{1a}a$#D)I+J.=\u{a}-\" D.t\u{0}q\"7G.vLn!&tX\
        I#!\u{0}9>+B\u{1f}L!1x\u{2}=!E?I\u{10}! u\u{c}X\"3u%J~0\" r%J_x!,ry-\"'x(G\u{1f}j!8v\u{19}|\"3v,CtF\" y8Ewt\" v\
        %J\u{8}\u{18}!-t]`!EuN5!<u9U\"\"A!B\\ !%t\u{1f}(\" E/y_\u{11}!,w[>\"*w#HJ%!-tm?\"4I&u\u{1a}^!1z{}!8G.\u{d}\"!u.\
        KNI!,t\u{19}x&!q&<$<!v*B/=\u{17}\u{1a}+ A%E\"E\"D&<\">'D#q\"p!C%E&4! t6\u{8}\"/v6H(\"! xrB!/wAQ!4s^h'!M\"H\"M%J\
        %N'J\"PB<!<ub`!!v*Q!@tK^. N#E!A!G\"E#J!>!=&@!<#B!8\">!9\\k\"/u#K*H!Ew\u{c}\u{7}!@t5<#0{\"E%A8*! t^2!7B!D!%v\u{c}\
        b!2sk\u{4}!6vr\u{e}\"*F#w\u{f}\u{7f}!2u\u{a}k\" K2v=e(\"J#L\"H#G!K.J'u%A0^!2s2\u{b}\" H&ykA!8Pw\u{5}\" L%w(_!0t\
        U\u{8}!!u\u{a}N# D$E)|Hx!6uA\u{11}* \u{2}\"D#M#L\"I%O$L%6\"I+B\u{8}\"!(sx7\"'G1JC\u{9}\"4E!zG\u{2}!=o\u{1c}?)\"\
        B#B\"@!E\"@!t$A(A#?!\u{13}!%x0>!\"sPv!8Gqa!3t\u{14}+!%t\u{17}^\"<y$H,w,!:\"B!E#F!D!B!C!;$K#<%@#Ct;!EwZl#\"C5{\"\
        D\u{12}1!/s:(!/t9i!;w/\u{2}!%r2.!!t\u{3}h$ G$G(F#GEl!2u]k\"1s.G\u{17}0. r!=\"Q!C!I!A!J\"B#K!A\"L(J#:+6\u{b}c# I\
        'E/FJ\u{5}!EtJ6\" L*tNY! tM\u{7f}!&xU%/ t!J!M\"@!G\"r!G!A!9!@$K't#D!L+7>\u{0}!#u\u{e}1!&u3@\" J7t\u{1d}$\" y8Ep\
        R5 =!D!@!<\"{!~!L!?!;!?!@\"<\":$>#9!@!@!B!B%J!C\"0!,spK\" z8Fdk\"-v8J\u{f}\u{1a}! u\u{10}M!(sl4!5s_f!2xV\u{16}!\
        Ew](!,si\u{13}/!N!=!>!G!D!D\"E!D!B!F!J*9\"s!L!5@\u{9}&\"H\"L&G\"A*M!C1Q\" K9u.)\" B/u D!2tl1. G#?!D!G#D!>\"z!@!\
        C)@!z!J!D!<Y5#!L\"H7t\u{12}6\" w'Je,!!uOu! u$n!8K:<$4t#u\"D!G^8\"!r:J-t!8taW#-B$v4B\u{4}~$ E/y)E!D]3!As\u{17}-\"\
         K9u|U#1B)r+A\u{15}\u{0}\"1J!svu\" J8t\u{1b}\u{6}!/uY\u{c}# J+}-HB\u{7f}\"+u!I)x\"1t)E_\"* L!<#=\";!?!:$7,>!9!6\
        j;$ C<|%r!Ix\u{4}'$J#A!E!F#C+A#x\u{1d}N!7y\u{d}>\"2H\"s=A!<w!Y\" \u{3}8:pZ! t{o\" H/zkJ\" F${?\u{19}\"7H.sYB!8D\
        z\u{1b}\" u8G\u{8}m!%tuG!*sE\u{1c}\" y8Edy!7sZk- E\"E!C$w$s!L#I'@!F!K%s%J#Ed?!$tK9!.{F*!Et\u{1c}\u{1d}\".x1EU~!\
        ErNQ!ED\u{5}\u{12}&4x$D!D\"v\"J#Bc\u{8}! JQ\u{15}!Atm*\" M6y\\r!EEQ-!%HnZ!.wiz#*v&v'F2\u{3}!$t5\u{4}! u!&+ t$D&\
        E\"B!@\">(A!K\"A(t#xY#!%I\u{3}/\">L$s\u{1e}/\"2K!ud\u{16}!3wcp!4vB1' u\"H!C%u\">.B\"I{;!9t^]%'E!Q!K!s#LI4\" L8u\
        TI!/tD+!/w(*!8ruP! ERU!-s\"~!\"v[_!+teL6 X!2!I!O!6%7!B\"7!H\">!3!5!:\"-#G!N!t!K\"4#3!B!0y[!>q\u{2}\u{17}!*vX\u{1f}\
        !Ev'O!&tbU!;sM?- P\"F!?\"F\"E!G\"H%I\"@$r#D\";+s6}& O(v!D!H%F)K\u{1}}\"$s&Ge9!'t;i!/tD^! t=\u{7}!Et5U! w\"'%%F%\
        t%F'B!C:=!!y\u{7} !8GP\u{e}!/y\u{f} \"#I,F8^\" y#Ge\u{15}!1tgz!2sIN!$t/\u{1d}!.wx{% H!v7H#n*D\u{14}Q!3tO_! s\u{1}\
         !Az_'# E\"t+s_R!3v\u{18}d.#@\"=!L!D!H\"O!9!s%w\"<#L!>!A-6\u{1f}b!Eu\u{7f}\u{b}$ C!u7u-AAJ! u\u{12}d!@s\"#( O!>\
        #@#B1@!:!:+G\u{14}F\" v9IEE!8sjN; ~!8#?!>!B!@!x\"?!=!K!7!L!J!7!D!6\"3\"K!8!P!I!K!:!s#8!;%Kq\u{18}!3va>!4t\u{14}\
        \u{1e}\" Q8vl\u{1a}!At\u{19}\\! u:Z!:sI\u{6}#\"v5u!FgY!?t[I\" I9x=p!7t7\u{9}\" w'JfR\" L8t&X!/y(\u{1}# \u{4}7B!\
        >#>!9tg?& t$@,F&A!F#G\"\u{18}!*H,\u{c}!5tu\u{9}! w/%!!u\u{d} '$>#>%9!v\"5(;)K\u{14}d$ F,s#x6Bfd!EtwZ!$w:R#4r,s%\
        Gx.!%ur:#+G)t&t?|\" L8t\u{1d}\u{16}\"$JAvh&!Ex'(' R%J%K\"w#B'K\"Le:\" w8Lu}!Et\u{3}1+\"t'u!L\"D#B!E\"E%H\"N!@+q\
        9\u{4}/ B%;!>!{!?!v\"<$P%=\"=!=!B!@%L'9\u{12}U!(v\u{7}\u{14}#%G&w:A/:-!?!L\"F!K!A!M!q\"@!r\"B\"P+=+9O!!,s\u{15}\
        q#=H!J$x\u{10}\u{1f}%!}\"?7@!v*IXV! t\u{15}]!8L(U!2v[M!7v\u{15}\u{1}! BQ5!-s|67!N!D#<\"K!8!9!>!A!4\"v\"3\"8!t!3\
        $F!<!B!;\"N!G\"r\"B#L3\u{11}# L'v(Kb6!#M11% O\"B+>(w*:\u{e}*#!}7C\"=q-!*s?U\"\"G-t_\u{b}5 t!K!:!;!B!@!>\"R!?\"A\
        !D#q$J#M!H!r!G!1\"9$8%6\u{3}\u{8}! w\u{6}h3!>\"z!D!E!F!E!w!=!D!C!Q'<$@!P!H!8\"<$:%Ew8\"!u.K\u{15}\u{19}& K)I)E%\
        w\"H,I^&!#t<3! x}8# r7H#rb\u{0}%)D(v&E#B+?/W= M\"=!6!P!p\"R!?!I\"@#:!o!V!0!:!@!K!5!=!T!B!v!.#s!K!?!;!.!G#I9$&%H\
        \"I#=#;\"B+Hl !-qV{! u\u{2}C! u5\u{14}!/x\u{10}5!*yE:#%J%u.JaW#!v6J\"I-:!.w\u{8}A!7qWE!&us8* D!L!A-?\"B'B#s#I$O\
        #<\u{1c}e$ K#@9z$C\u{1d}\u{18}!4v=9\" t8Q\u{14}h\" u8Fs\u{6}!$w+\u{5}!$v%\u{1d}!:u\u{c}I- t!>#F!H!A!L!H!D#A#I(@\
        \"?!?.k!Ev?\u{d}, x\"D!H%J\"K!J$M$G$F!I!F'N\u{10}Q!!tw{8 G!@!:!@\"K!K!J!r!P!w!v!t!<$J!C!G#A!>!;!?!@%A!C%C2Z!/t,\
        ]) O$A$C!G\"B$A(C\"E(u@=!$w\u{12}0!Es\u{1d}\u{8}) p%9\":#9%B'<!A!O!vGL!4vG\u{14}!Eu\u{1d}\u{4}!/u6F# D/z+Ex(!4v\
        *s\"#D>F~\u{7f}!+sD/!/vG\u{14}\" v7Hx=!-uY\u{18}# F$u6Ff~!)w\u{6}\u{a}!5t\u{a}|\" u8I/\u{b}!*ska!EtX;!%u\u{14}\u{1d}\
        !Ew+\u{a}!%t\u{b}(\"<J$z#s&$J\"A!p#B!D$=In! xGT#&K\"I'M=\u{11}!:K/$\" K*x\u{6}M!Et\u{7f}B!:u%{!2KBy\" G8wJ\u{7f}\
        \"4t#LDq= C!B!J!l!D!I!Q!G!I\"N!J!J\"O#B!F!R\"G!X!W\"M!D\"J!I!M!N#s!L!G!xy0# J7H#w\u{7}t%0v-G\"z!E\"I{f!&uK;# E\"\
        z(IGp!@t(]!=I\u{b}S\" L8uuU!2s\u{6}E#/D0u!Fw\u{c}\" I(u$\\/ L\"E#I!D!F#K!E!D#M%>\"F!s!M!u,@FL!EE1\u{7}' I%F\"H#\
        E!F!F+|\u{1d}<\"#M7t\u{14}t!+w'\u{1}!Et\u{8}-!'t\u{13}y! u\u{f}\u{6}!\"C^\u{7}!Es\u{1c}\u{6}!,u>f!At@.!9u\u{1d}\
        !\"4o$CL\u{19}!8DWp$ K#@9z$Cg~\" x2KB}!)th:\"Aw$H\u{1c}\u{19}!8uUQ!4v\u{15}D; t#F!>!N!A!C!s!8!M\"?\"F!O!-!?\"*!\
        H!E\"E!M!@\"0!1!@\"I!E\"F#SzW!,H[H-\"A!G\"A!E!H!E!C!B,=\"I!u&7!G&[!-u\u{10}C$ F:D%E&vEO!5wq/!@u6/!(t\u{11}\u{1e}\
        !6u\u{7}\u{1}!ArX\u{16}!@t\u{1e}4%$J!{!C)D)J ## G4z)t:g!$u-2!1tF\u{13}\"3w%F@'! sj;\"(K=t\u{d}1!Es&l.#I!N$G!F\"\
        A!J\":!B\"=\"=#C\"N!L,FDH1 O#w!K!I!A!E!I!D#=!O$=#6\"L$I#F#I%5j2\" P7tK>!8t:4! yQx! uvx! t9f&1\u{0}!@!A'?%J&>o\u{7}\
        !4t\u{1e}\u{1c}! vP\u{16}\")C<sH4!/tw;) P#@\"G\"C#F'@$r#C\";`a&#B$E(@)K!~,>sT\" J$w\u{7f}6\" w8I'u#/C)J-B\u{7}}\
        !@sE7! vj@!!vF7!8uh\u{1d}!+w\u{e}\u{0}!-w\\7!*C?j!8J^?!;t9b!4uJ\u{15}!!Jf/# v2u3DXX1!<!N\"C!K\"G!G!D!F!L!I%r\";\
        !7\"@\"G!L,64D!/tOy!Et\u{4}?!Ew:\u{15}\"3H,qV0#%G%R.N,e!4tbu!3vW%? D!H!E!M#P!R!N!X!p$,!r!F!E!.!?!I!+!P\"9!y!>!J\
        !4\"H!:!U!N!N!q!E!C!4!%u8A!?N\u{e}#!?qlg' B&>!{0=!C!@,9\u{15}>\")u&G_{!1vn]$ H$E)t3r/L# t\"D(DvD!)v\u{0}q!+u\u{1c}\
        \u{8}!EtoN!9ya~!9Et<! uR>!7u7g\" M7w\u{1d}h! |\u{9}>\"/F6Eh\u{0}\" G+t$g#!H\"J7y26!0uV\u{17}\" J#u%0!!y_\u{1a}\"\
         M,r\"_\" u9H=\"!!s\u{1a}\u{6}!8u\u{1d}\u{19}!;t*z!Au\u{1d}R!8u2^!2umq$ C#A4v\"AT.! v\u{19}k\" J8ue+\" J7vwf**t\
        !?!N!=\";\"=)B#t#?%v|0**t!?!N!=\";\"=)B#t#?%vTI!'v_K% I%s\"H1s\"G\u{5}>!%t6C\" H8yZ{!8p\u{1f}%! D}n% r&>!?#u,?\u{c}\
        \u{3}!8t|e!0uYY!As\u{4}S!*F<3!:tuH\"8H\"u\u{17}4!0tA\u{7}\"\"J6uL\u{1d}% r$E\"D%E$E\"k' ?$t0:#@!@\"?+K2J\"-u8K`\
        \u{10}\" C9z<&#!\u{0}9>+BX-!&sd\u{1}!/tK:!*v\u{1}>!!t*92 M!9!E!<\"C\"A!?\";#6$;&;!B!v$D\"K!<!u$8\u{19}G!4t96\"4\
        E#u8\u{3}$\"t1C$C!Q>e\" H;z6\u{16}+ G%E\"D(<%s#x!E\"D$G\"@%C\u{1d}\u{4}!-tp\u{1a}-!>!F\"F\"{!L#A\"C!B\"E(C!N\"<\
        +EO+!+u>X!(vTW3 J!>!:!?\"\u{0}!\u{7f}!E!>!6!?!:\"8\"6$9$=!?!<!;%G\u{17}7$$v+A+D&u;{! yv34 5!O!J!s$O!;!<\"8!:\"<\
        !7#7!L!4%q!5\"H!q#J%>l\u{8}!-w!(\" D9{\u{d}&' M$q/?$>!F\"?%u_\u{7}!1tOY!7t\u{0}a* A#B#?#B\"v#@(>\"D!A,<gu-%L\"J\
        !I!H!E!K!H!F\"E'M!F!>-6M4\" L6ES(!(tw\u{1c}!;t\u{c}^\"$K;t\u{17}H!=t\u{d}e\"4u$K\u{4};\"1J!s\u{1b}]\" J9w\u{17}\
        m!Essk# E7A\"zOf%$B+w\"C)=%>!8# }#D$EY2!EAw\u{1f}!.yz\u{1}!9G`|\" K/w\\i!,Ay\u{18}$ Y\"L(p.lT\"!At\u{14}]!;vi\u{1b}\
        !\"t\u{1d}X! v$\u{1b}\" z8DK\u{d}!5sf\u{17}! v'$>!r\"M!=!K!N!A!=!P!G\"M!6!;!O!s!C!F!D!O!J!R!H\"A\"E!<!M#<!P!F\"\
        D!K@\u{a}\" x7H\u{17}+#!t.D1x,M\" K%CG{9 e!N\":!G!G\"I!K!@!q!P#:\">!M\"H!H!C!N!N!F!F\"K!-\">\"K$?&a\" H;ze<!?uh\
        g!%t0{! Jvc# s7H\"M+y!)x-~!(vT7!EuJE!Ex\u{7f}X\"7w\"GEX\" H$Gg^!;s\u{1f}B\" v#A{i!2xo@\" M8v\u{9}\u{17}!8t5`$/B\
        %q$G-s#\u{14}!'v!\u{1d}!2u=I!'t](!/u\"6!<u\u{5}c!Evr}% L\"?(F-y#:f2!-u5Z$ C#A4v\"A\u{5}i? ?!:!>!H!p!I!?!?!<!=\"\
        ?!G!=\"H!@\"<!J!3\"?!u!x!>!s!C!=!R#R\"E!J!G!3Q\u{5}# F$u6Fh\u{f}\" L8qDb!/t(\u{5}\" F8zMW\" O8Hf%\" J8u\u{7}\u{1f}\
        % N)O!E,?/>Y>\" w*J\u{15}\u{8}/!{#C!C!G!@\"C#<!B\"=\">%E!@!A!D';Sq!1u<(!4t\\x$5t\"F!M-C&l!8v5]6 Q!?!N\"@!L\"?!B\
        !J\">!>!s\"<\"?#s\">!<!<!M!:#p\";!?o`\" w'JD\u{12}# E'{(DV'!)u9+? P\"E!M!@!P!C\"J!P!>!?!@!-!A!M!G\"K\"s!*!=!J!}\
        !=#;!?!}!M!M\"K!P!<!F2\u{b}!-xC\u{5}!-u4.( L%G\"I!C\"J'G(D,p\u{17}\u{1a}\"!E3tX\u{d}$ D$E)|\"D\u{1d} !Eu($\" H8\
        vzu!E?v\u{15}!:s}\u{11}' D)D$?)u!B!@\"H)\u{1e}\"3w%FTF+ P#>!G\"A\"H%;%<!;#;!O!M%\u{3}! u$s!%vCM!&wzr\" s,GJ\u{0}\
        3 H\"=!:\"9!I!7!H!m!0!;\"r!7#u!B!4#I!9!?-QS;!4sgV\"!v\"D\u{15}]\"2F!xpC,\"E\"B!y\"F\"@!;\"<#L'<#?&8&55t\" w/K\u{8}\
        k% r!|#H*D#C%J\" H8yjB\"/p)qy2!2soX$ D#q$x1G\u{15} !Ew\u{15}M!!s\u{14}U5 R!{\"L!N!H!B!H#H!H!;!:$8!;$C!F!Q!A!M\"\
        :!C#9\u{7}o!:w#P\"*G\"t\u{0}|!;u}Y!#{\u{e}.8#v!C!G!C!G!A!E!H!F!C\"O!;\"7!E!F!N#Q%u\"G!7!N!M!D#)V\u{7f}# ?#\u{7f}\
        $BhX!)t\u{c}V/ N#>%A\"?\"A#<$s#F\"N\"F!r\"G\"u!@%KY\u{16}! tkL\"<K%s\u{1f}\u{7}\" D:}9\u{2}# E$u6F9\"# H%G1u\u{10}\
        6%$B!I#O'C6<<8!\"twI!Bt\u{a},!&w7B!:t]\u{f}4 D!@#D!?!?#A#A!\u{3}!D!@$@$@!D!F!P#r!M!@!A%@Y%!/w,\u{10}!9E\u{19}B!\
        %tNW!&u\u{b}@!5x2L! t/\u{13}\";}'Mp2; U\"K!6!P!K!?!F\"A\"q\"s!3!D!K!O!Q!2!E\"M!L!K!H!G!9\"v!G#6!E\u{d}\u{18}!2u\
        `K! s\u{1c}--!=!J!D!K!I!C#E#?#?$=$C#9%;\u{13}I!*vF\u{1d}\" M7v\u{18}[!&tt,!%t]o\"4o$B\u{4}0\" G:uL`/ q$:!E!?!H\"\
        9\"6!<'7$P!@!J!I!>%7\u{12}&#!t.D1x\u{14}W!/r5H\")w&H(T!.s\u{15}B!0wR\u{f}4 H#G\"L!E!K!H!A!F!G!C!C\"?\"=!;&v!D!8\
        &s!:$8 ;!4u}q!Er\u{0}A!Ex\"_!8t],\" J8v#\u{1c}\" w8J\u{16}F!.v2s!9I8\u{15}!Atr|!Aun#) O$M!M#u!D!H%E(K!K]9!:sg\u{7}\
        \" G/F\u{4}k\" y(DTQ\"7L.wa\u{d}\"*K%I\u{e}3$ L%D/u$A#p#:J$O\"sJi#/D(D!L#\u{13}# C/A+vs\u{1f}\" L*tpW!*s\u{1e}\u{1}\
        !7vuR5!9!I!=\"J!C!H!=!=!C!;!y!A!8#;!=!L!G\"I!P\"F(3t\"\"1J!sD\"\" J8uY1\"7u#J\u{1a}5\"*A.p\u{1}\u{5}# I,s+sD;\"\
         D2wE\u{f}# v\"C'G?u( q#D!w!B*>(<!<\"A\u{d}q$ F%@&u$BCh\"/s)M\u{13}`!:s*_\" K8w#_\" H/zEX! vd!*!@!J\"A#A\"?\"t!\
        A#='3$7l\u{1c}#/v%A#H1$# F8|\"G\u{8}3! v\u{1}'!Etr#!6t8\u{1d}\" y9Ix+,'I\"D!G!E!F#M\"<%?!D\"E&M&<[+!9t0s\" K8xi\
        $\"2H%u\u{8}3!4w\u{9}\u{15}4!>!K\"E!x!I!H!H!F\"F!:!?$<!<\"H$H!G!3\"=#:!:\u{1d}o\" G8yP\u{b}' J)C!?#w\"B\"r4Cmi!\
        Er\u{1}\u{4}$ F$K'}-F\u{11}M!>t\u{2}%!6{+\u{13}!+wm^($H!F\"H\"G&D$<$C.;&\u{7f}#7s!F'u$I!7v\u{13}c!!vgg!6xwj\"$J\
        Av]A!:s\u{e}\u{1}!At\u{15}g!ENy\u{7}!/v9:! u\u{10}[! x\u{8}O\" J(vMS!-uQ\u{5}\"#M7t]M# J%x%G{\u{a}!(sqU!?s\u{6}\
        \u{18}!2t<\\!*yfr# V*6.w<b!;rJ:!/y\u{0}[!<ty\u{f}\"3J%u\u{18}^#/w)I-I*\u{1c}$3H%G)v\"s#F! s_R& E#t\"E4u!B!FM\u{2}\
        !8u?8\"/I+C\u{1c}f#,?.D+Cc\u{e}\" K$w\u{0}\u{e}!-s\u{1c}R!4vu\u{16}* N\"C!G!M!D!@1A!D!E,DB^\" v8JB\u{2}\" \u{0}\
        8CF}!$y-Q4 v!9!N!9\"8\"<\"}!8!;!8!=\"8#;!<!8\":!;\"E!:+83v!(u?Y! v<\u{f}!EHkO!&x\u{3}Y& B(x\"D%?)C-q|`!/E\u{5}1\
        8 H!@\"I\"P!K\"H!O%%\"A!A!(!?!B!@#L!u!L!B!?\"K!4\"D#@!I\u{1}\u{1a}-\"B!H\"B!D!I!?!A!A,>\"B!u'<%J)1\",F#|2i!7sC>\
        7 N#C!?!L!:!L!?!O!N!;\";!J\"A\"E!u!=\"H!H\"E#2#F!5%u\u{18}&! wS\u{7})$D!H\"E!@!?#}!?->+<~<!2s\\\u{9}7 G!Q!A\"R!\
        G!7!G!>!7!E!B!K\">!{!F#I$O!L\"@!q!G#.&Gu\u{2}!Ev\u{d}\u{9}\"2t!KzM3 E!=!E!L!G!>!D!C!D!F!E!v!;*z!F!H!C!>&@Cl#!H\"\
        J7y;%\"?K&H\u{5}[! u:C(*@!A(z%B\">%H!>%@o-!4v\u{4}\u{7f}-%L\"J!I!H!E!K!H!F\"E'M!F!>-6\u{1d}|!8v{&& G4r#s!F%q!K?\
        Q!?q\u{15}y!$z?\u{1f}0 R!I!?!I!E!q%D!F$G%@#D!R!G!L&O%C0\u{17}\" v7HaZ#/G'H/CTP' K#x\"J\"G-N\"E!K\u{1e}+\" J8u?\u{19}\
        ) J\"{%D+=!z#D!?!L-E;{!Er\\\u{18}\"4u&Io\u{13}!Er\u{14}\u{b}\" B$\u{7f}6\u{9}\"/H)B5\u{18}!7rQ\u{1}!2r$3!1uG\u{0}\
        #$E\"}?C'm# M\"M4x-&!7t\u{17}j! s$S!%yDs!8vNa#$E\"}?CS\u{18}0!=!K!=!D!H\"D!H!F!A!E!E%s\"<#?\"C-9db)$M\"L&I!J'H#\
        I!M\"N+O&A!Ery:!;w\u{1}K!/v\u{1a}X\" G:uL\u{11}#!s6F.u\u{a}R!3wK4%!I)G.I\"s+Dxw!Et\u{4}A!As0}!9t$L\"1t.JdE#/G!y\
        'F_\u{1}# B$A&t.\u{11}%$G&I%G+D+@4v!1uX\u{9}!5vQY\"<J$z]4(!q!@&J$u#D)C!K,>}$!;rG\u{8}!8s\u{14}n0!=!K!=!D!H\"D!H\
        !F!A!E!E%s\"<#?\"C-9R\u{d}'\"<\"G&?!H's%J!HtF! wrX\"(E#u\u{5}\u{12}' K*G%B(D!E\"A!|\u{13}o#\"t(H%s(\u{1}!EuN\u{13}\
        1!>!E\"E\"?!K\">!R!q!?!I\"I$G#M!I!J\"3&=$t\",v#Hy\u{1f}!Ex]H2\"D!?!=!=!<!B$7!7!v!G!F\"L!M\"3$N!B(>$N\u{11}@> L!\
        u!J!>!E\"8\"L!7!C!E!8!:!8!6\"6!8!s!o\"F\"v!J\":!:!I!v!L\"0!>!L\"BLx!%IZ+!7s)c) E$>!A!u!x#>%{'H\"@)\u{5}!3uo*) M\
        !|\">!@!C3C\">!v%@QF!*tiN\" J7xBi!Es' $%E$G\"z!?]w!:ua\u{16}$ G2H!t%tzg!1t\u{3}W!$u%{\" y8Kd\u{12}! t5p\"-u8K\u{19}\
        ;!#w\u{13}\u{1f}'.u%q$?&E!G\"w%=vF!<tTX2 {!A!s!E\"K\"M!K\"E!F!B!E\"C%<\"J!H!E\"=+9SG\"1s)Kq1\" G8vjV!!u&\u{10}\"\
         |8D*x\"(u'D3\"\" H*u)v3\"A#D!u!r!?\"A#?$F!@!?#I!C!F!K!?&@!w!I#<3v!EEM:\"2H%u4\u{19}!@uJ\u{1d}.!u$<%>\";!:%?!9$\
        =!>!@!7#q\"5&El\u{0}' I%E!E\"z#G.D,DL.,!;\"B!B\"A!B\"9#9(4#9\"@!7&;@?!%I\u{8}%!7G|e! t@9!!uXN!#ur,( F$D#J/B!z!D\
        !>,FX\u{f}\" w8Ld9! H\u{12}7\" J*tJ\u{e}!8s\u{f}F\" H8x\u{f},) \u{6}!<#?(B#>'?\"A\"9+9\u{1b}U\"#I7x\u{b}>!!L\u{10}\
        |!Es0\u{16}!3u\u{f}l? L!?!:!E!D!I!9!L!8!H!L!R#3!M!7\":!G!p!s!G!R!F!5!q\"N!M!F\"8!p!s!BA\u{17}\" u'J\u{f}B!4s5t!\
        \"zTt! LQB! s-3!!t~<!4sas! I\u{17}\u{1e}!EtYP!8v\\a\"*v#IO\u{11}!.rkZ!@u%\u{4}\"*K.M?Z!+v\u{4}\u{18}! K}\u{d}\"\
        5u#JR\u{0}!Et.\u{a}!EE\u{19}w!Esyq!!t-7# B*@/{0\u{6}! v^H!1u\u{c}\u{b}\"7D!L\u{1c}'-$H!H#u!B!B!B\">\"A#@\"A#u!G\
        \"@\u{15}\u{8}/ S!9#D#r!K\"M#B%;!8%K!H!J$K\"9%L\u{2}#!?q\u{10}~!/w!>!;uA\u{8}!@up\u{4}!5v\u{1f}G! wmY% M#D&E0>,\
        ;AI2!R#D!E!D!I!F!B!C!@!C#B$=!8!r!=\"@!?,:Nn#,D#C+y[.!\"s\u{2}\u{e}! yCF!1uuz!@ubh!1x9'!@r\u{0}U\"=r#L\u{1b}%!'w\
        B;!!u%H!Ex]\u{1e}!/s&F!7r\u{1d}\u{19}\"$K6D\u{1e}\u{2}\"8K'u~<\" P8t6A!8s/0\" B7x\u{f}=!@v)~\"7z\"Cmo$ A.z!>(vB\
        n< T!3!E!<!K!?!K!@!:!:!E!2\"8\"O!K!F!x\"r!8!F$u#w\"7!:!8!A!F\">x/!'uy|\" D9{RB! xIx!*K\u{7f}2#.{!?(v[\u{b}! w\u{1}\
        \u{c}!4u3K8 t!B\"D!u!E!B!E\":!9!<!<!N$E!8!2!G%L!1!6!4!G\"I!4\"vW.\" F%w\u{f}p#4G#w#J(x!8ugs\" I%vN\u{15}!3w\u{12}\
        \u{19}\" {\"E>)!0t\u{2}\u{b}!1u\u{11}9$ {*o%D+BI\u{1e}) r!?!A!D!C!?$C!;/B)~!:u5J\"#u9J\u{1a};!?ta9\"#D$J\u{14}x\
        $ K#@9z$CCQ!7t],!/wXK\" v7K\u{8}\\!9I\\\u{3}!Aq\u{f}\u{1c}!%r)F$\"E-C)K\"uHf!$zwu%!E.D)K\"@!um\u{15}! P\"\u{f}!\
        #t_]\" K'wy\"!&t|P!7wS#$ P7H\"|,Hgf!:s1$!:t}\u{1c}!$vJk*\"M!>!?$>#@!=#9(>\"N,=MN\"3u%J\u{a}\u{f}!\"O\u{d}c!Ev0f\
        \"3J%u-\u{19}!1xzC!$wz$1!I!N!I!x!D!?!H!A!@!;!@!>#M)G\":&:%p+\\\" I9x}T# s$N4It\u{a}\" vEH\u{f}\u{5}!/u!\u{6}\" \
        y8F\u{1a}A!/u%|!%t*c!*y}\u{1}( J\"E!B$v0F!K*J#D\u{a}E\"/H)B2O!7uFN$/E%r,r%G\u{12}U!8t%-!EvHk< O\"I!F\"?!C!=!J!O\
        !Q!N#v!T#4!O!1\"G!;!I!:!o!;\"E!C!r\"4!A!F\"P\u{19}'!Ew %$#R$L2J#PV}\"7u#K\\@!+w\u{b}F!'tI\u{f}!$Lz5#3D#s$uKJ!8L\
        N\u{8}!:s\"-!+u^\u{11}!Et.\u{1b}\" K8u%3! t\u{17}\u{7}$ B(?8t%@n:!:s\u{f}7!*uY\u{7f}* D$=!@!t!w#=\";#x'G\"?05%'\
        J\"G!O#G\"LRP\"1t.J[\u{11}!<rZQ!8vAG\" y8G\u{f} !)w;#2 E\"J!?\"E!x!v!F!B\"D!I!J\"H\"B\"L#I!G\"F,P\u{f}\u{5}!!ww\
        #9#G!M!N!E!G!C!=!M!S\"N!v!F!G!K!K!L!M\":\">\"G!?\"E\"H!<%H\u{c}\u{a}\" y8G'Y\"7t!G5l\" C)xRh! vcQ!7sD\u{d}!:s\u{f}\
        %! F!): S!I!C!D!S!N!A!H\"B!K!L%N!D\"T!6!\"!N\"L#?!E!K!P#P!D\"<!MX5\" K6v\u{7}\u{16}# H7v\"Go;!\"q\u{a}`!&vj4\" \
        w/I|\u{7f}!>u\u{2}q!7t\u{16}}6 X\"L!@!|!H!F!L!C#v!D!9\"B\"8!7!5!2#Q\"N!2!:$3&L;\u{0}!-tM~$ H${+G6G!8!2u.@#!\u{0}\
        9>+By\u{13}4 o\"s!L\"K!J!B!H!G!D!K!G!D\"E$9#M!E!<'5\"G$5j\u{f}!4t\u{16}\u{1}! uet< P!=!B!y!M!I#N!N!:!:!M!D!L!V!\
        F!,!?!H!I#B!D!B!C$D!G#Q!D\"|\u{12}a\" J8r\u{17}[!8t\u{b}S!/u~R! t{l\" L,t\u{d}T! w%\u{1d}'\"E!q\"E\"B!M.;+E}K& \
        B.K)?!B\"B+Oak!,u\u{2}h% K%E!t)C6I\"e!?w+6\" L8q5E\"0H'v\u{1b}l! x\\I\".D!|\"o!,uOW\" K9uig-!>\":!:!Q#9\"m!>!9#\
        3(7!o\":+68)&#G#C(B!E'>\"K\u{1c}z!Et`\u{b}! v%V$3w$H!G'vc#!Aq\u{1f}9\"2G!td\u{1c}!+wbA!-uu~! u}s!4uI0!&t*\u{11}\
        3 P!F!I!G!w!D!>!F!s!<!8!@!@#K#>!7&I!6&8\u{2}H\"*D%tcS!Ex\u{6}3!:x;\u{4}! J\u{b}8\"!v2I\u{5}\u{14}!:x\u{c}\u{e}$\
        *H!A(q$BRk+#G!G!G#K$@!D\"I)J!F!=!xh|#-A\"B6w@\u{2}!-sB\u{3}!!sPy' >,A#D(r!y'B&@\u{f}!\"#M7tNX4 B\"3\"<!|!9!M\":\
        !A!?!>%9!:!A#G!;!?\"2%4!p%t#\u{c}!;s-B!9E r!?s*<!Ds{\u{8}!!uMy1!<!E!=!{!y\"G!F$C!@\"I\">\"=#B!H#:&<%C$\u{b}!#s\u{7}\
        \u{0}\" I6w\u{1c})< D!H!E!N#P!S!N\"p$-!r!G!E!.!?!I!+!P\":!x!>!J!4\"H!:\"N!N!q\"C}\u{10}! s_:3 D!:!D\"M$y!E#B!<\"\
        G\":\"5!8\"J!9!P!I!5%8&MBx!-tO\u{c}#\"J(E%@p\u{1}!*r:?# D!u7v\u{17}\u{13}\"!G#uQZ# I+H-|\u{3}M!%s\u{4}O# C)@)uG\
        *!>uT]!1t)N\":w#F&.(!E!I#J%G%D$s$I#v(G'!G#G%p&F)D(q%L)>!8L-C!'r\u{e}I\"$t+G`^!3u?X\"-u\"Js\u{1c}! vsN!1u\u{1b}C\
        \"1G.se\u{f}\" L8vg\u{17}! v\u{14}W# I,s+s\u{7f}d\" J2wBP( P$@!D\"F!E!v$=*F\u{1a}J!<rF?!$z?\u{13}' E$I!D)t*}\"I\
        &D\u{4}#\"$v%DF,!&t\u{a}n' @$t0:#B!A\"@+L:?!0u`i* C\"?(r#B!A#E&D\"O!A+r>A!?w\u{0}m!:u,\u{f}\"!v2ICC!EwPc%\"B-@'\
        F$w&DO2\" J*u>\u{10}!1xT@!!tUM!:t4'!(sKo!3vwb!:uT`!&zoB\" K9v\u{1}Z$ F\"u6A)H\u{7f}\u{19}!+tU\u{15}! u31\"*D.Ek\
        <\"+I:zRg!6Fh`!8uB0!:t\u{d}.#*K\"x,LL\u{17}!,q:\\!8uD\u{13}!3v\u{e}J) w#L'F\"I#I)E!F'L%CUU\" D/zt\u{10}! r.\u{12}\
        ($H!F\"H\"G&D$<$C.;.x!/s[>!?qn9\" C/z\u{1a}\u{1f}!6zUv\" E${c\u{5}# |6C\"D1|!!ri~*%>\"@#?)?\"t\"Q!>!C&;&>sk\" D\
        #xl+!;r\u{10}n!-t}8!!t\u{a}Q!.y0\\/!N!=!>!G!D!D\"E!D!B!F!J*9\"s!L!5N\u{a}\" I7w\u{0}L!+u\u{17}G!Es\u{11}\u{1f}!\
        Dti\u{a}!%I+L! v\u{1b}U!4r\u{1d}\u{2}!3v\u{c}}# y!A):\u{a}r\"\"I6sj0!Ew\u{12}u\" K2vt~!7t+q!/tW\u{12}!:u\u{3})!\
        AtP<\"\"E(B}|!Ev\"g!4v\u{1c}n$$s%I&C2sa\u{13}!:v \u{d}!-u\u{c}13!:!E!:\"9\"=\"}!9!<!9#9#<!>!:\";!<!v!G!;+9S-! u\
        OX# F1w!Bz#!-t\u{f}\u{1a}\" I/u~\u{1a}\" z'IjC!1z:o( t!r);&A'E!9!@!o\u{13}\u{16}% w%?%B3H!xc\u{a}!9y~%!1sbZ\")J\
        /vOw!?r1Q' G%C\"D%?!@#z'BjW\"$K;t\u{2}3\"*A0s\u{5}J\" MAtN\u{d}(\"<!I!E#J$>$C!v*>\u{3}S< <!D!F!E!M\"P!m\"m!x!s!\
        t\")!X!@\"R\"@!/!K!D!I!6!F!.!.#I!B!L\"K\u{1b};!7uZ\"!+ug++\"M!M!N#O!M\"J\"L&F$F!M#Ds\\!%s6\u{5}!:t\u{1}k!:t\u{1d}\
        e!-t\u{c}p%0v-G\"z!E\"I!>!$yr]! wYG!8G.93 P!=!>!>!E!E\"A\"?!<!=!>!>$A#8#:\"}!:&=%I>_!$t&_, L\"G#H*u'?!F!E%G#A!y\
        !H#=j\u{1f}!5u\u{d}?!3t\u{17}\\\"7L.w\u{9}z\"4I#v\u{e}h!+I:^\" I8xe1\"/H)B\\\u{19}!8t7\u{a}# H+J-ygQ% O\"=&F/H!\
        u[\u{19}!8tmg$%H1C!E\"MV\u{1}! t{v!/tTm5!9!I!=\"J!C!H!=!=!C!;!y!A!8#;!=!L!G\"I!P\"F(3\u{f}t!/v\u{a}h\" H/x\u{1b}\
        g!@urE/ r!J!K\"@!A\"r!F!B!8!@$K's#C!L+6\u{5}\u{f}!,Ib'%%G\"M#B%D)F\u{14}\u{1f}!3x\u{3}/!@sl_!Es\u{a}j\">t%L8o#\"\
        z!?&@\u{f}\u{b}! s u\" z\"GH%\"<v$JRK!Ew<\u{1a}!7v\u{16}5!?qHt6 P!E!G!F!w!F!P\"E!=!E!E!:&M$x!J!D!M!@\"7#H!7%NL:\
        ##I,z6DCx% I!u2G%G\"x\u{c}\u{0}\"\"E(B^\u{f}!EwC\u{0}& u!I#G&F%K*K\u{f}t!'w\u{13}6+ Q!=$E%?'?&?!D!x!K%J&< \u{1d}\
        !2v\u{15}3!7u4o! H\u{15}\u{1b}!:ts7!/z_.! v7j6 O!Q!A!F!L!s\"M!M!D!<!=!M!F!=\"I!?!=!D!H#P\"M!D\u{18}E\" N8v\u{15}\
        \u{a}$ K8H'N&JB`\" z'IS\u{e}!%tsS!;s\u{2}z!@s\u{f}P% t#H\"I5H&s$\u{15}!9u\u{13}&!-w\u{2}J\"\"E(B)\u{6}!*ret!7t\u{5}\
        K& E!E!E(F%E1|,P!*D\u{17}\u{1}# F,I,xU\u{15}!Ex&c# q8J-F8N)\"A\"G$I'J%F\"B!H#E%M2\u{a}!1s^2\" I6vG+!*L\u{16}\u{17}\
        !7D~g\"*M\"sA(!6ur-! vK2; C!I\"G!B!K!?!H!v\"O!>\";!D!N\"7!5\"*\"?!t!H!\u{7f}!D!:!9#3!6!0$w4|!-w4E!Ew5P!;}\u{e}p\
        ( M%E$=!C#?%u$C\"I4z\"/t(E@p!*rs=\" I8wQ}!7t\u{6}q!:s\u{18}\u{0}* M$D)\u{3}!D!?(@&r\"@!A%@+\u{1e}!/tq\u{2}6#F!M\
        !L!C!E!?!<!I%C\"L\"H!I\">\"J#9!7!@\"D!7!3!u#QQR!7uyI!4vOC\"/t6G\u{3}D!!u)t!&xKW!9ttp!,G>\u{7}!:u*r!!uf'!8Cp)! t\
        q3; S\"E!~!D!<!>!>!J\"C!G\"D!F!K!2!2!I!I!E\"L!F!?!H#S!K\"3!?!Ja\u{8}1 S\"I$D!A\"A!A\"K!B\"J'B!w!I!G!B$G\"?%B\u{c}\
        &\" v8F^r\" v7K\u{1f}a!9F>\u{16}\" x9Hx\u{0}\"'t#F?\u{18}\" y8F,\u{18}< >!J!F!D!L!l!O$w!q!r\"'!U!@\"Q!q!=!-!K!M\
        !H!:!D!H!@!N#A!I\"M\u{d}(!4vM\u{7f}#/D0u!FXS8!6!:!:!;!E!E!A!>!D!C!:!s!7!M!=!G!F!7!7\"x!D#O!E&8\u{1f}\u{b}#%E\"H\
        1E\u{e}\u{e}\" I6xxQ! wl2!)vnD$$F*w*H-E1g!,t\u{3}\u{1b}!#wON!*y\u{5}g!8s5.!$w;K* I\"G!F!D!G%D-@#?$I!MfM!<rK\u{12}\
        ! vV\u{15}# F$u6Fw\u{1d}! v#z+ M!>\"I!H!F\"I!I\"D\"E,K-;\u{3}%$ F2G!r%sC\u{15}! w\u{16}\u{1b}!=qqo5 S!5!B!J!E\"\
        <!?\";!M!I!M#E\"F!t\"J\"H%9!8#@!O!6/%!7x4^% A\"C!\u{0}%E=BdO:\"N!u!@!D\"D!@!P!D!D!?!N!N!C!5!1!K!B!J$P$s\"L!2!I!\
        I\"D\"J^/!;rJ/,!s.D%C$M\"E#H!I\"E!A!y!J\"u\u{1b}8! t-\u{10}!=pU\u{1c}! vx !*vg\u{1}\" I8w\u{8}9\"\"J(Ar3!Et,>!E\
        w}A!/I>s!,D[\u{18}!ExJ\u{1b}!2sln\"4v,JSA!4t`\u{5}!!t]B!\"zm~\" F7zTq!5uj10\"P!J!H!I\"L!M!E\"K!A!E\"K\"C'L!G!>+\
        A'v!Ew\u{7}1\"!N?sW\u{18}!Aq\"=\"-x*H3\u{d}&!s!D!C!B%E7vJ\u{1c}\"7v#ICP!?sP2!/wp?!-tYg!/uh\u{16}\".B#FGf?!H!G\"\
        C!A!H!H!>!O!B!E!?!B\"I!C!J!<!E\"r!I\"M!s!q!0!;\"S\"F!A!K!H!=!D\u{3}>!8t\u{10}~\"-D2y\u{4}\u{1f}!8IL3!7x\u{13}1!\
        +v<\u{14}!(r#*! uQS\"4t%GM#\"3w%EP#3 D!{!x\"u!A\"C\"G!D\"=!?\"8%6\"=!;!I!@!7\"9)7cq\")u&II\u{1e}# C#z%Di~!8t\u{1c}\
        F!$tq?$%L/u$G&s\u{18},!+t\u{8}\u{19}!>t5\u{5}\" I8wRG\"7D!LF'! w,\u{1d}(\"D!I%G!G#F*?!G.=mu! u\u{11}E!8p/\u{19}\
        '%K'>#C)H!y!>+<vS!2t2,!%t,d!4w\u{7}q!7H\u{1f} !+s\u{16}f!+u}-!?q\u{a}\u{e}6#F!?\"=\"O!A\"L!J!;!9!7!2!L!6!G!I#=!\
        n\"H!<%B!M$G\u{c}r5 t!@\"B!t!C!@!C#7!D!9!K%6!0!K%L!/!6!3#G!3!J\u{4}1\" I8t\u{14}!\"7y#H\u{16}4!#vh~!1u@\u{1a}!$\
        t\u{12}K\"<K%s4\u{a}5!9!@!?!A!D\"I!=!;#L\"8!G\"w#?\":!?!E!D#@#t!;%O\"F: R\"?!O!@\";!A!A\"=!?!B!A!u%q#F!?!P!B!=#\
        E!H!;!t\"G!G!G!=L6\" K8xj$!BtjN!8v7<\" IEvf1! ty\u{13}%\"F#K%D$A)Js\u{1c}!&tkx!7rq/' y-t\"I(C!F\"@+C>v#*K\"x,L\u{11}\
        \u{1d}$ A1=!u3@d\u{2}!*s\u{9}\u{19}!/v{1) I!A!7(9\"G'?%\u{1}\":&Al\\1!4#8!w\"G!N$7%6!6\"s#:!<!J!E!>$9!8!<\u{0}\u{b}\
        !Ew+='\"E&G!H#F*?!G.=P=! yVA! s\u{1a}\u{1e}!7sek) A%w\"D!E\"O\"p#A'I$D-F!/uEI> B!L\":!A!:!4!;!C!=!4!A!6!2!5!2\"\
        t!|!w!o\">\"8\"/!;!;!y!C\";!;\"H\"5x!! sN\u{17}\" I8tzb!.ssa- z\"u!I!H#M#G!K$F'E!F!;!D,?D4\" I/xN\u{c}!7tS\u{d}\
        !7E2\u{10}\"$JAv^h! wE9!<wVL\" x8I='\"(s$B\u{2}s!&v~j!2rKY!;svx#$G+z2CP\u{4}!+wT\u{1f}\"4I#v\u{6}\u{5}! u+8) w$\
        D!=\"v!@\"=!A$B)B9 #&r!G#Fv@!@qmY!@t2\u{17}1 M!v#@!B!;!E\"B!F!=\"A\"=#?!=#<\"O\"N+Bmi!8Lf,!(v\u{c}\u{d}# ~+F-@1\
        f! Fw\u{1c}\"(K=ti^: N!O\"A!>!I!7!I!E!t!J\"I!8!F\"=\"B!r!N!I!D!D!R!C\"Q!?#C!B}T\"!s.J;A!:srA( w%D\"D!D\"A%E(G!L\
        {{!>q]\u{9}!Evw@\"*G.Kb^!,w!n!:s1w! tV.!8J`e!9v3'\"0t'H\u{a}\u{c}!/tE/!%tf>!Asr\u{3}!?rb>$ K#@9z$CsA!@sK?* t#F\"\
        I#I#J$J$E$C\"G'LrD!9E,|\" M8t5\u{8}!EtHv!!t\u{9}\u{12}!Et\u{8}A\" |8Dr2!*vZ\u{7f}!7rfj\" J$w\u{2}G!1x\u{7f}J!%F\
        <{!4tP`# \u{7f}\"A6BY\u{a}!'t\u{18}a; J!G!:!<!@!q!v!?!=!H!H!E!E\"I!O!E\"B!E!o\"@\"r!9#K\"N\"##B!OS\u{6}!3ua5\" \
        M8K0E! tNa6!M!G!R!F\"I!J!N!G!P!M!K!G\"C\"8!F!F!5#E!R!M'L%04M!8I\u{f}$# B*@/{su\"2H%umZ.!@!E\"E!w!E!A#B!A!C#A'@!\
        B#?+<Hp$ s#r4F!GS\u{16}$!A\"E4q!K\u{7f}8!!t\u{2}d# v*I#@/v\" J#u\u{6}t6!K\"G!O!>\"@\"K\"6!x#7!1!@!4!C%P!C!M!9!5\
        \"I\"L!0$G(P!/t%p\" J#u7l!7v6\u{e}#0F*G+s%93 D!{!x\"u!A\"C\"G!D\"=!?\"8%6\"=!;!I!@!7\"9)7,\u{19}4 ;!@\">!B#K!@!\
        =!M\"<!9\":#x!s#;\"w\">%:!;#?\"=\u{f})2!K!H#D\"D!C!A!L\"A#E\"=\"9%K!F!8%M!;!w$I6Q!.wrb&.G#I\"E$y#H+F2\u{1}\"%D3\
        s\u{d}(!@nZ\u{19}!&w\u{1b}6\" x7C@\u{12}!ErnF! u\u{d}g\",v#H\u{14}\u{7f}\" G\"zQ\u{6}& v#r5H\"J#r#KV%!)wC\u{1c}\
        \"$K;t%\u{c}\" y8G@\u{16}!7tgW' z-t\"I(C!F\"?+Baa$ G,F!t*xf=) y\"A!H$E#G%C'@$>+Ay*!;u.w!8tt9!*t\u{10}i\")D&CYU!\
        &zy\u{a}!$th\\; I!N!H!H#G!O\"I!N\"P#T!K!N!O\"?\"N!Z!F\"N!E!K!J!K\"p!@!D\"@!I\u{13}\\! wGP!@xY&!8O3\u{4}!3u\u{a}\
        G!8u\u{0}&$ H!r#uABrq! uMl\"1I!vXN+'I\"E!D!E!F#N'?!E\"E&N&<>L!$wS/( {*L%<'@!<!o\"=+8^\u{1e}!7rW*! uyh+!>#C!F#E!\
        ;!A!=!|!?*@!GO\u{1f}!@t?G! ykd!$t&\u{d}!*JC#!-sFU\" J8u t+!>!M!;!:$;$8#4(:\"Q!;+9\u{3}~!)ycx!=qL\u{b}!>pt\u{1b}\
        !Bq\u{d}Y.!B\"B!A\"B!E!\u{0}\"@!C\"?!B!?+?&@%=~\u{16}!;t-D\" K2tB-!(v75! t>%!%I\u{1f}\u{12}($G$E!A!D\"@#>$:'=o\u{3}\
        !#s\u{5}I!)ubR!@ua`6 S#s!G!F!?!H!E!A!N\"M!K\"K!I!9#2\"I$C!8\"C#E!2$:>\u{17}!*txj7!:!n!5!5!O!4\"5!5!p!M!3!7!9!.\"\
        9!:!7!3#2!p\"5&;%0t\u{a}+ Q!;!D\"}!B\"C$C$L(<\"@!:\u{19}A\" H&wJC!%t\u{18}x! u}\u{f}!0uqE\".G!v9n! wKs@ f\"s!?!\
        t\"H!L!9!J\"J\".!B!I!I!B!<\"R!B!H!@!S!G!I!K!Q!K!P!I!F!C!I\"@!Q[B1!P!M\"I\"K!D\"J#N!8!N!>#8!D$A!?\"t!K*5!i!4t\\\u{1b}\
        !*s\u{12}\u{1d}!5zc\u{1e}!EtR;!#t;r) F$C#K(O'B!z!C!=,EQk# |\"?6@\u{a}9!4v\u{7}\u{1a}- L!@\"@!@!C\"F!@!>*A#w!C!O\
        (@J|!*H|\u{1d}\" }8CF\u{1f}!!u\u{b}O, J%@${!@!C!A#?$C$C!P!N,AK>!/s8\u{7f}!-ui\u{a}$ N!E)q0C4\u{9}\"7L.w\u{15}\u{1}\
        !$uM<! u\u{19}9!Es\u{a}N#\"M(O,Ny6!1s^H#$x#C-s\u{b}\u{14}!8B`:\"!I?y\u{f}\u{1c}!2{j@!:rs\u{5}: t!2\"M#;!N!:!6!n\
        \"R!E!0\"-!O!G\"+\"?!I\"F\"5!5!w\"0!1!/!M#Hw\u{18}!8s\u{17}c- F!B!>\"C#@#?%A\"D#9\"@\"=!\u{1}#E{D!Bu\u{1a}!!1q\u{17}\
        n!!u`b!Au\u{4}\u{1d}\" |8D:{!0JxN\" K\"v(O!EwFo$ u%D3@!DEB!&w6&! N\u{17}z2 P!E!G!G!w!C!>!E\";!7!H!?#Q#>!6&H!6&7\
        \u{14}d!8J>n!&v%\u{f}!/v\u{5}!% I!v2G%H#ox\u{9}!Ex&:!$x3=\"4u#H9'! v\u{3}+*$E#I!F\"G!?!@#C'<\"A!A\u{7f}C!:t|\u{4}\
        !/tO_$4x#@!D%uWw!?tIE.!G!J\"<!E\"p!D\"8!F&=(G!P\"@$9%L<&0 M!<!@!B\"B!E!C!>#A!:!;\"6%6#:)8!sA\u{6}4 D!{!x\"u!A\"\
        C\"G!D\"=!?\"8%7!>!=!;!M!@!8\"9)7k\u{a}#=C!E$|$@!:xc\u{8}!%uL\u{19}, \u{c}\";%C#4\"B'A#=!=!<\"?&C%>jh# I7G#uz(5\
        \"F!<\"D!?!C!L#B#5!?\"9!;!7!t\"E!;!I!K$D\"4#E!ueR!/tF2\"(s$B{d\"7s!G\u{7f}\u{3}!$Lyk##y$G/IN}! rY-!)y]U!7yD~!+v\
        @\u{0}! t\u{2}z< O\"I!F\"?!C!=!J!O!Q!N#v!T#4!O!1\"G!;!I!:!o!;\"E!C!r\"4!A!F\"P\u{11}y!+vqO\" q8N~m!#uO&/%?\"A!@\
        \";!@\"=\"o#@!<!;\";\">!<!:+JK_!<r;N!8t /!@vA:&%F\"H#I+t\"G.Hjy!&t<&\"<t$L|)#4G#L#uA\u{5}!8ug\u{18}!9v`+$ H*?\"\
        E+x#-!/wU=\" u8K'X! vj'(\">#D\"@%@#C&y$C!<Z !%uzh!!tU ! t\u{5}~!/x\u{a}\u{12}\"!rDFu\u{e}# B7?\"\u{2}']\"!w.v?V\
        !7xb !5r3\u{5}( H$D#I/C!z!E!>,F!\u{7f}!1tm?8 I#v!A!E\"E!A\"E!D!9!O!D!=!6!2!M!C!L(t\"L!3!K!J\"D\"Mo(!%tf3!Au\u{19}\
        z!As\u{9}v\" D/z\u{19}A> M!J!L!A!F\"9\"M!8!E!F!9!;!:!8\"7!8!s!p\"C\"x!K\"<!<!H!v!M\"1!?!L\"E(\u{0}\" E#v\u{1}\u{a}\
        !Eucn!3tz\u{11}! ui5\" N/DI\u{1}%4s$F%z!F$HQ)6!<\"z!E!D!E!G!w!<!C!B!P!=%<!9$C!P!F!6!?!;$9%D*\u{a}!1tzv!8u0s!1wE\
        v\" K*s\u{5}]\" D9{r|# I#u%I5t'%?$y!C%E$@&K,?\u{4}\u{15}!4v0q\" H8v\u{1c}8!/u~\u{10}!3ue\u{1c}!5r`j!-s\u{e}'\")\
        z&>uc\" L,u\u{0}]\" K8uGa# V*r.oZ\u{14}!7t}\u{d}\" K$vio!/ua\u{1f}!9vC3%\"I#I\"F(J'KI2! tCG!%Ih$!;w\u{1}6!?r\u{19}\
        E* N\"u!@%E\"F%J'?\"G$z)>y\u{c}!;t\u{17}&! u4s!As:6&$I!D*B(@!C!tK\u{11}!6xJg% M'D!E'D)vn\u{19}\" G.CR)!Au:M!1td\
        )!%y\u{a}+!8s\u{a}\u{c}! v-C\"\"H0q\u{11}D/ K!=#A!C\"F!C\"F!H!s'?!s#w!L!A!:^n!,vW\u{10}\"7u#Kdi!>u{$! Hn9!/x8\u{e}\
        !Eu3\u{1a}!Ex\u{5}\u{18}!;tSy!+u8\u{b}!/z\u{1c}\u{5}!4r@\u{0}!9G*\u{e}\"!@:z\u{13}P# U*r.o`.$!s<H%y#u^\"!9I}?%\"\
        F(?\"B1C%yrC!:uv{! upD!*v?v! M\u{19}!!Btu,\" K8uYM2 K\"?!A!=!@!A\"~\";!B\">!@%A#?!F!N!@!=+:(D/ z!>!r!D!K!J\"K!J\
        #C\"B\"u%9#E!E\":\u{1f}2! v`^!$x63! v\u{15}\u{7f}!BuiQ#$L&H*sSm0 R!@!@!@\"C$B!A!F'A\"r#u\"Q!A&B\"s#G\u{1}L!7x\u{18}\
        \u{b}!7G\u{1}H!3ug\u{1c}) K#x\"J\"G$J)M\"E!K\"L<}! xY\u{1b}\")s<L\u{3}X!/wE\u{1a}\"9J)qCX!?t\u{7f}\"\" t8IxQ!3t\
        St!Ex\u{0}$!(sn@\" H8vo,!?ty\u{1}!/zg\"!2t\u{e}g!4rCA! y$6- \u{a}!E!H\"I!>#D\"0!<!A#?'=\":\">\u{14}?!6{\u{8}T\"\
         s8K14\" F8}_&\"2t3C`r\" F#yXj!/s/H\" L,uF&!?r!\u{d}!3G-d\"7E\"y!U+'I\"C!D!E!F#L'?!D\"D&M&;tD!;t\u{15}=!2tmT!:u\
        xM\" I8tUX' u*G%F(H!I!M!G -!0vJy!!tY\u{a}! t;0* r!t,>!<!>#C!?$?#>+>D)\" I\"x4j! uNk\" N8DPv!@uTo- 8#@!@!z!>!w!|\
        \"q,;\";!C'>%>w&#!C!D\"y2V!:ubFA P!>!;!z!M!I!q!P!O!N!:!<!F!E!M!Z!G!-!@!J!K!2\">!D!C!D#O!D!H!R\"Q!D\"yt\u{1c}!$z\
        =\u{8}\"!u.JWU$ B(F#H-~a\u{1b}\" I%v\u{0}q5 S!=!F!=!=!;\">!I\"I$;!;$R!t#L!O!=$H#=!:\"F\"RmL!4ts4! {R;%$D!H!w!F1\
        I[e!8ICE! Fx,# ?#\u{7f}$B!w!Ew5=%!D6?%z&I#@V+!4v`:!\"G~s!4vm\u{5}# J4t1H59!7uTL!8uy;! t>A!/u7 \"/v6?Aj!8AyB!.wX\
        1\" y8E\u{9}s\" x%G\u{9}\u{c}!=r\\b*!>!J!@\"F!E!H!G#F$B\"Dh\u{16}!Et\u{6}/!&v\u{11}o# F+r,C\u{9}:\"%G'v3`2 K#@!\
        =!@\"B!B#:#9!P\";!w!:!2$C!B'8\"E#C\\\".\"?\"K!z!A!F!C%F\"E%A\"D!E!K!@!=\"q+ O\"F\"H$K%K\"L%K#K!G\"J%OU\u{1}\"*E\
        \"w\u{16}\u{6}!7u^\u{11}!+uou+ D+A$z%9\"@!=!B!@&t!A%;.o!7x~z!@wLg!Es\u{19}>\" R8rL?\"1s.G:~!-u\u{14}z#$G+z2C\u{3}\
        6*!<!I%H#C%=\"?!x$>!K\"AE\u{3}!5t-+#4J#u#KzT\" M\"u\u{16}I\" E#tzH\" G:uL\u{1a}!>uPq!3tid% N%E*E(B!D0\u{18}$-B\"\
        @1r%C\u{13}m! Hd\u{8}\"<w$I2\u{0}@ J!N!D!;\"A!E!A!G!J!/!J!<!E!A!5!J#N!o!C!I!V!p!<!N!Q!H\"O!?!U!P\"P!H\u{f}d#1{!\
        B!Eqo# E.x(y@7\" x:Fg\u{16}-$D!C\"D\"B\"C!?!E\"F(A\"E!=%@&t2A' K%H%E-B#A$L!P&V!$Fvg!@n#R%$E)A\"A\"B)xs\u{a}\",F\
        .G,\u{1f}!EtzK!;s\u{15}\"!<uaT, A!Q!B\"s+N\">#:\"A!A!A\"@+LJ#!7x\u{7}\\!#t\u{8}!%$J!{!C)D)JcO!6xr\u{18}' B&>!{0\
        =!C!@,9EG\" v(H?k\"1w.QcT!7up&!:sOq!)t\\&!(t}\u{13}!-sa]!/tol!EA[K1!<!N\"C!L\"G!G!E!@!M!I%r\";!8\"@\"G!L,6\u{b}\
        b\" E!yB*' H\"B!K&E&H\"F#@E.% F4=%D!u+;N<!*y\u{16}K!-s\u{11}D2!B\"A!C!D!D!K!D!s!E!H!@!?)M!F!I\"A#G#qsq!:xKh!:us\
        \u{13}! x+j%)C!E%D(B&In,$ G\"D6z'uG@!2v9b!/x9\u{13}!:t3N\"<y$H\u{1a}\u{2}!Ex/y& D!?-u$q%C#tU\u{4}$$H)I$v4H\u{b}\
        \u{c}'.u%q$?&E!G\"w%=Q\u{1}: I!B\"H!r!:!E!8!O\"P\"L#E\"o#D!\"!K\"Q!:\",!M\"P!L\";!S!9!=!p/7\"1t&B\u{1c}x$ J%B!s\
        !w\u{19}K!4v?9(#@\"F\"D#F'A$s#D\"<\u{7}:% T%F$B&I'D\u{7f}\u{b}!$yP*!4vn<!0uYG!Bu\u{10}Q, o!C!K!I!I#L'D!F%D\"K)E\
        &u2=\" L8u\u{16}o\"4u$K-*\"$K;twJ\".J!sEl!(t!b0 9!H!B!E$9#5\"8%s!r!A#8!V!J!H!6'3Xc% \u{1}'B/A\">\"E\u{c}G7 Q!A!\
        D!G!:!E!I\"?\"L!L#0#5!5\"K#x\"I!M\"M#1!5!M\"H\"MBC!4t \u{a}!3tYq!!tu\u{1a}! xs?\"!H6wA\u{9}\" M,r\u{18}\u{1}\";\
        u*L\u{c}\u{1d}!/u($\"%G'v\u{10}*!7y*\u{0}!5r<\u{0}! v$,!%uUd!:G\u{4}0!-wGs!\"r5\u{a}!8q\u{0}\u{11}- S\"D!H(F!L!\
        =!I&@$O!D!F%F&F\u{d}L!/J_\u{12}!&xo6\" x#LME# J+J-w;\u{a}\" M7v\u{1d}\u{16}!1u\\l\"!v2I\u{2}\u{7}!7u\u{10}\u{10}\
        !/ugt!1x\u{5},\"(r#K_-% >/?$H$v)M\"P!8H5E!4u\u{17}!&#N!L!I\"L$I!D\u{1}\u{14}\"(K=t|\u{11}#'E#G%IC%!1qwF! uG;!3x\
        A!!,u\u{6}W!/za}!Cvm\u{6}# J+}-H35* M\"J!>!?&J%<(N\"=$J&G\"W!5u\u{1c}o\"7J\"u9v!AtX\u{1a}!8ut\u{b}($H!F\"H\"G&D\
        $<$C.;8_: I\"E!8!G!>!F\"=!8!D!?\"O!H!y#:!F#L!L!K!E!3!<\"I#v!4\"D\"t\u{a}\u{f}\" |8Ez\u{15}!$w\u{9}N' C!A8B$E#D!\
        w$@L\u{1}5#G!L\"D!F!B!=!N$v!E\"J\"K!L\"A\"N\"P!;\"A\"G!9\"s#F\u{7}9!4ssf!7x\u{7}\u{1d}!Eu\u{0}|! t!m!.sJ5\" y:J\
        6x!$x\u{10}1!Ar\u{14}\u{3}!\"H\u{1b}x$#r0D%u(C)j( w*E#I\"D#F$K!E#?ra!/x\"R/ q#I!M!M#G!H#I#B\"=!@!=#D\"L!I,F\u{17}\
        \u{0}!,sZ\u{3}!8t\u{1a}P\"4u#Fcl!7t\u{f}\\!4uK/!:w\u{1c}L8 =!D!F!F!M\"P$x!s!t\"*\"A\"R\"@\"K!D!I!8!G!/!/#I!C!L\"\
        Ko$\"5r#N2E! tU=!!tD\u{19}\"*K\"sGJ!+w\\B!;tlN! tCm< X!J!K!R!G\"r\"x!<#<!>!O!O!C!A\"L!>!H!F!0!P!D!D!G$L\"&!J!B\"\
        L\u{1d}\u{1d}! q?:!,u\u{11}\u{0}!8t,0!6zhK.$>\"=!K\";!G!G\"<\"@$;!7$I(7\"t#v3\u{4}:!9\"R!B!A!B!?!L!F!K\"u!3\"L!\
        L!L!M!8!F!>!K!N!n!B#1#C!*\"P2\u{b}! G\u{6}^\" G3w\u{0}6' F#F\"I\"D0I!G*F!\u{18}!!uJp!Ew\u{14}@* A'y$s!E#C(B!?%r\
        %K#G T!8v\u{1b}a\" G3waB!-t/\u{18}!/wRw!.w\u{11}]! wQ#!Esy+!As\u{2}P)\"H!s\"r\"C#F%F(D!L!C)Q!Au%3!;s]1! tcS!%s\u{1c}\
        ,$ x7C\"D,t\u{e}@!*x~p\" w8I\"K# F*w-Gr\"\"%F%N?3; W!q!t!P#N!E!H!B!L!G!E\"Q!A!)!>!>!?!J!E!Q!;!M!E#I!G\")\")tr; \
        L!J!8!<!s!F!P!E!M!I\">!>!M#5\"F!E#:#J\"7!K!K!K\"H!H!L!B\"L#S!&vF\u{1d}$#t(@+w\"D~\u{17}!)v\u{e}\u{9}#4r#K(wM6!&\
        tED!Eue$!'sy7.#G!I!D\"D#H%=\">!@!=#B!A!O\"7&>9\u{1d}# F,s#tD'! F[;\" s8K{|!:si`\" v#Jl&\"(u'D\u{0}.\" J8xx\u{14}\
        \"?s!Js/!*v\u{e}\u{8}!8u\u{1c}t! y\u{1b}:!*J\u{10}\u{2}!%uOn! w\u{2}x# I#y-x\u{12}}1 P!6\"L!M!L!B!r!K%;%9!L&M!E\
        %6!6!<\"@[!\"-v8IE\u{6}! C\u{4}i8!C!J\"L!B#D!>!G\"=\"/!s!0!2!D!J!,!4!=!B!O!B!A!9%<!N7&!/z'\u{2}!\"w~\u{4}! tW\u{17}\
        ! Ia\u{2}$ r!t!D(FS7\" z8F\u{a}G!@u\u{d}\u{0}!/v\u{4}C!0u\u{2}>\">q$N\u{5}\u{15}#)J/v&r|\u{18}\")s<L\u{12}M!+tD\
        &# I#{-G\u{1e}\u{a}$!s<H%y#u-n!&t\u{9}u! vTD!Av\u{15}I% |'F(F)@!Fv#! x\u{0}z($H!F\"H\"G&D$<$C.;S\u{17}# }\"=6C\u{1e}\
        \u{8}!$x\u{14}>! u5+) M!\u{1}!>\"=+D&D#H\"C+Ad\u{1c}!3w'2\" F7z|\u{f}\" F8{\u{1a}\u{15}!-x\u{7}z\" x8G)\u{1f}! \
        N+\u{f}% q$F!D-F'G0Y6 K\"H\"v!I\"r!F!9!9!<!M\"H!v#8!3!3#L!K!E!I!=&/$O\u{9}\u{1}!8qr\u{a}! wk\u{f}9 H\"M!?#K\"K!\
        5!I\"0!H!5!;\"D#r#O!m!I\"8!8!I!u!J\"1!K!K\"LGy!)v#g!7w\u{9}7)!@!I\"}\"F&E!C)G!I.<\u{15}b3 v!O!@!@!K!C!I\"B\":!B\
        !>!D!>!;'<\"p!F!=\"B\u{c}\u{3}\" s#L \\!)w\u{1f}6/ |!F!x\"F\"B!C!D%C\"B#F$A!B!D!D'E\u{15}b& <#@'=,\u{9}#C,8Kb!/\
        u\u{12}=!+s!\u{9}\"#I3vq[!0uu\u{c}!&vI ,!<\"B#E!I!B!?$C*B!P\";&<%C\\J!8u\u{3}_! u\u{8}f#*E%{6E8F!/t?]!:t\u{17}E\
        !3w!\u{17}\"1u4G\u{18}:= q\"G!Q!D\"G!J!L!J!N!K!H!C!S!B!I!5!G!B!.#H!Q!G\"s!N#.!J!G!H#,.\u{9}( L\"G!E\"E2H!J\"@!}\
        \"F!?v\u{16}\u{f}\" JEx(L!.ub\u{1}!EG\u{15},!@uF9!>u\u{1f} !/wg\u{2}!%t=\u{7}\".|.C65!8up\u{b}$ x7C\"D,t_\u{17}\
        !+IPe!Dskn2 W!G!M!;\"H#J#>!M!=$<!:!8!s\"G!D!Q(I%A\u{10}|!.y\u{5}q! v\u{1e}}!:sc\u{1c}!@tQ\u{8}!@t6~$\"J-s'D\"I|\
        \u{7}\" L$u\u{4}a!Ew\u{7}^!7tL4\"6t\"Jd\u{11}\";t*L5|6!7\"B!P!C!<!K!;&C#5\"3!E\"G!u!O!I!K!9!8!D\"1!5!2en!+sl\u{2}\
        !3x0\u{9}\"/N+Pl7!8u%\u{7}!;}4d\"1u4G_\u{1}!'t2]!At-[\"2s%C&=\" z#D\u{c}C!;t-^\".F.wDu\" F@w,@\" K9u/\\9 G\"E!H\
        !H!C!D\">!A!K!:!7!I!7#N!J!N!2\"F\"q!9\";!v!E#:\"H\u{16})! v\u{10}\u{16}\" H:sas!7w%*!8s\u{c}\u{7f}!:t\u{11}}!)u\
        \u{7f}}) v$C!M$D!F%D#t&H-DV5!!sm+!&t[4\" K8tG1! N, !8tPc!Et\".\" I%xiL!EA5>!/wBw!'w\u{1a}c!&tf=!?p^4!7t\u{8}&\"\
         x8G\u{1f}\u{c}0 N!<#@!C\"H!B\"F!F!r!:%A!>!r#v\"C!9\u{11}g\"0y\"D%M!(u{`#!t6v\"CqW! JP+\" uEKP}! t\u{11}$! v$b!\
        !w{S!ExY$\"#v5C\u{13}<$ C(|&G2He9\" K*x\u{e}\u{1b}-!@#?!G!@!H!@!y!B!G!<!;*C!I#,!'tsi!*yE\u{8}!+u9|!7uER\" w9I]]\
        ) I%r\">0G!A!s$H#v%CQ/!)udS!4tU>$\">!J$G(A%{$ F,s#x6B:V<!/\"S#M\"I!K!P!N!I!G!.!K!2!1!8!7!/!:!m!P!W!R!,!:!<#.!.!\
        ?$1Zv#)}&E6D\u{12}\u{13}! K\u{c}]!ExJ+\" G9v2)@ E!A!F!P\"J\"r!L\"r!o\"M!A!V!=!E!B!G!M!O!R!^!C!q!I!?!*\"N!M!A!@!\
        G\"8!P\u{1c}k\" w8J\u{0}x\">t'wCN!8Hi/! vGR!/v1\u{2}#*K\"x,L6\u{13}!Eu-\u{1e}!*sOw!3t\u{3}2!)v\u{15}c) Q#L!L\"J\
        &H(G$J\"K+LPe!/sCL' B+u\"B$C&E\"F!@gg!8tb|#-B$v4BG4!Cw\u{19}!!At**2 q!>!@!D!C!?\"s\"B!;!G!?!?!A&@#I\"B!?+Ozp!1q\
        sw!Es3[#)J/v&rJw\"4E!z<\u{10}!*D\u{c}H! u\u{1}t7 F!z!x!F!r!;!8!?!J\"B!?!:!?$:#4\";!6!J!G!3\"t!H(1\\q#!H\"J7yDO,\
        \"D!B\"G!A!E\"F!=%A(@!F!~,?>C!.uK8!2vy}, v!G!K\"F#B!J!B!?)I#w!G!EwA!>p[O!8t6g\"-D2y+@! uEl!3w\u{e}\u{1c}!&tM{! \
        s[/! K\u{2}m!%t2\u{c}\".J!s\u{3}\\&%N\"O!I'O(I!qcq!Et(B\"(v':.N) D$D)\u{3}!D!@(@&r\"A!A!#!7Kw3!Aq3W!7t\u{f}\u{1c}\
        = D!{!x!N!u!A!:!C!@!G!D!?!=!>!N!8\"<\":!6!>!<!:!L!@!7\"8!K\"9&6@q9 H\">!C!=!@!?!A!E!>!C!>!?!J\"A!?#P!v!F!=\"?!>\
        \"E$J#P#C\u{1d}I\" r7J-\u{d}!?vhj\" t9K',\"(K=t\u{1c}`!7s\u{1f}x+ @!F\"7/?!O#@!E\"t!;#t#:7\u{7}\"7J#v\u{c}WB O!\
        E!G!A!C\"=\"G!G!C!D!6!6!F!D!1!B!0!r!p\"=!O!}!D!t!4!C!E!}!I!L\"G!L!@!F.'!;w,}$\"v6H&u$G\u{0}N\"4t%GZ/!)vx\u{1c})\
        %@\"?$<$;$w#B!8!E'K\u{19}5!7t5[!)u%2\" t8L\u{15}\u{7f}1#A#B!E!G!C#>!?\"E\";!7!H&G!7&F!8!H#Dpy! ua\u{14}1#H!N\"E\
        !G!C!>!N$v!F\"K#M\";\"?\"G%I!<%HQC!:v@A!/u/h!Et\u{1a}l7 P!/!C!@!A!I!M!G!I!I$I\"I\"3!M\"F$N\"w!3!G!D!H!D!H%\u{4}\
        \"4I&uCS#%H!t&I\u{16}V!-H3-!=s'B!:uo'2 V!:\"t!?!I!A!D!E!>#G%9\"M!5#G!L\":&9%ux(& P!<.;(=!N!zED! |\u{1d}C!-q\u{1b}\
        !!Ev\u{a}\u{10}!7ubL#/D*t!D\u{1a}\u{14}!7s\u{4}K\"=G%x3\u{18}#$E\"}?C*-!-x?\u{15}\" v(Hd\u{5}\" K#v*/!Et}L!8Fk\\\
        !Ar~Z!7u\u{1b}f# r6H/H\u{0}C\" I$GLI$ D!x9E+H_\u{1d}\"1t.J>D\"7E\"y\u{1f}\u{19}# D2w%DqC5 >!L!F#<\"=\"s!K\"O!u$\
        r!=!>#:!;!=!<!;#H\"p!>\"J~)\" K9u\u{b}$<\"M!o!H!B!>!A!;!?!>!>!>!K!M!x!-!0\"?$M!P#u!r\"H!1!R!G!@!C\"=\u{6}Z\"#L+\
        si[! uvl! NvG\" P8t1#\" K8uhR!/w\u{18}o5 B!q\"A!C!H\"C$B'q!C!o\"A!>!@!B\"n!@!s#;!@!J#O9\u{c}#/F)I#u&*# F%@&u(-!\
        .s4 \" I8x8\u{1d}!-s8W!%|0X\" H&s<v!+t)\u{15}!$zEr. v$F!C\"G#A!K$>#E!t#@!@!@!A!>^\u{c}> I!m!I!F\"P!F!R!L!H\"I!K\
        !N!U\"B!?\"H\"@!O!w!H\"J!L!G!M!G!I\"K!L\"0!R\u{1d};! s\u{a}r/!>\"D!D!E\"E\"y!C!K!>'>#?!:!N!F!>vf!!sx\\! F/\u{1b}\
        !.w\u{18}*!/t\u{15}B+ t$D&E\"B!@\">(A!K\"A(t#x\u{14}e# J\"y6K\u{1c}9!:t\u{1c}\u{8}\"(L=t{\u{0}\"7u\"K'H!Et/%$ H\
        $B&~0F\u{4}z!*uI)& F$B%D$?)s$G\u{9}a# J*E,y-_\"*s%HAV,#B\"@\"C#>!A!@!D\"='w\"D\"C&>P8!#E\u{e}<\" F\"y\u{c}3! w\u{a}\
        :\"=L!tXz\" G#st\u{a}!6u\u{14}+\" I#tg># r*;#?Y\u{2}!'tw\u{b}\"#M9r8\u{16}\"BI\"yx^1!@#q\"?!>!?!>&9(:!?!>!y#G!G\
        \"?\"G!u\"KBR!*x[('\"G#H(E\"M#E-H&M#\u{e}'\"G!K!J2u\"I!L,@\u{7}n! u`g!?tX(\"*s%H\u{18}\u{b}$ Q!=1@(t9q\" D2wO:#\
         A/D(C\u{1}N\"*D$A4b!:x3:!)t\u{12}k! wH}!8t\u{3}*&'C(q.G#B!z!HR/!/Dav!7u@~\" G:u\\E!*x'\", ;!L!D%<#9':!q!<#:\"N\
        !H!8\u{6}d\"4u#K*L\" L8ue\u{4}!@sIX!Es}h!AtiV!=qkd!AsDO\"$v%DZ\u{1d}!Er\u{a}+!'uGz$)y!>.D!B9R, p!o#L!>%>#N!T$=!\
        7$<!B(B\u{15}M!9uu]!Ex\u{15}\u{1b}!Er\u{1d}\u{1c}! E33$ u%D3@!D&'!4sk,!*wH\u{17}!#u`2!3t\u{f}\u{12}!7t*\u{10}@!\
        t!I!o!I!B!K!K!E!O!@!@!B!L!J\".!A!E!K!M!+!J!V!P!P\"q\"M\"B!C!M!N\"A!WR}!(D\u{0}i!$y=~!/w~P!At\u{1e}\u{1f}3 C!:!D\
        \"M$y!E#B!<\"G\":\"5!8\"J!8!P!J!5%7&Qg\u{6}\";t*Lr]#)w!G%C\u{a}k!;vr\u{1f}\" w8I\u{9}-!Avno!8L\u{1e}\u{10}!AulJ\
        \" M'v]U: \u{2}!5!1!9!;!4!:!3!8!6!1!\u{5}!6!8!8!3\">!:!6!6\"H!8\"9!6&<!6%f!EwIx! MYn!&t\u{1d}C!0vn\u{7f}\"!J#vH\
        \u{1d}! t;\u{9}$*L%w'J/APl( H$D#I/C!z!E!>,F\u{12}\u{14}\" F8v\u{15}h&#H&F\"v!G*>$@ \u{7}\"5u#ORL!4v\u{14}\u{13}\
        !&uMi!8vb>\" y9I>\u{12}!\"shZ7 W!N\"G!@\"D!=!F!B!I\"J!A\"@!,\"@!P\"D\"K\"?!t!L!F$?%9mF!(r\u{1a}\u{3}6 E!L!G\"F!\
        q!8!L\"M!>!8%/!6!G$C!A!<!F!P!:$-\"L!H\u{f}\\!-s\u{d}[\" w9HU\u{5}$ I\"r*A+G6)!7u\\_\"7u#J+\u{c}! u\u{8}s!At,\"!\
        7s\u{c}*##P9p%sQU!*vB~# EBx#xl\u{0}%$C&?\"}!A8>\"P!4t\u{4}\u{a}\"4I&uoC! xNP!+w]\u{16}& z#A\"@#t\"C!B:\u{f}!#u\u{e}\
        j!9y{=#$H+>)JaI) N!?#G\"A'=%=!<#E#Ihv\"4I#uv\u{3}* A\"?%G#I%>!\u{1}\"=!?%B-L\u{3}:.!;#C\"z!K!I\"J\"@!?\"@#v%>#8\
        &L%JWW!At,\u{c}#*H%F(B\u{3}\u{13}!1wou-#H!M!L#F!G#I#A\"<!@!<#C\"L-D&w$ K4z&@+D\\:\" \u{7f}8CD\u{d}< P!>!C!z!O!J\
        !p\"P!O!<!<!F!E!M\"G!-!@!J!K#?!F!D!D$D!H#Q!D\"x\u{1c}l!+u|M\"5F0wl(\" H,v\u{15};!As\u{3}i!8H\u{6}v!+G,_\" J3wPK\
        !%t\u{1f}\u{17}) M#@$G,|%I$C!q#C%@\u{1d}z!8vX@!3w9x!Ex \u{15}\" J\"veQ!&z=\u{11}\"9G!EC\u{15}# K*G.w.@!?w\u{c}\u{c}\
        #*J\"w,M-\u{8}!1s!`/!N!=!>!G!D!D\"E!D!B!F!J*9\"s!L!5\u{4}h5 R!F!K!9\"G\"L!I#=!K!<$:!9!6!q\"G!C$9!9#H!F!6oc#$J-w\
        4Io?!5z\u{9}$\"%q3H\u{17}\u{b}!AtD\u{b}\"$t+GP\u{5}! v&y\"\"r'IQ)!2s|\u{12}\" v7Hg\u{1}!7t6<! vB ' D)D$?)u!B!@\"\
        H?;'\";\"A&<\">#<$F-K\u{f}r\" H*wI\u{b}# F$x+EY%! u\u{15}:#5t\"F.D\\\u{1a}!;w@!!4wde! vW\u{16}!EwaQ\"4I1v'T* H$\
        \u{3}!A!F\"A%8\"<\"<%</;9l\"1J)r*s! w\u{2}M\"-t\"E\u{e}N!)F\"e!EtlD8!6!:!:!;!E!E!A!>!D!C!:!s!7!M!=!G!F!7!7\"x!D\
        #O!E&8GE: J\"J!I!C!=!9!L!H!M!A!D!7!A!2!E#3!?\"H\"u\"}!C\"9#J!4!/$ORi!9Drm! ss\u{18}\" J8u\u{2}\u{11}! wf;\" G'u\
        ?', C!F3B#A!D\">!C!|!G$q!I#BG_\" M*tqi0!@!E\"E!w!E!A#B!A!C#A'@!B#?$G$y#<,B3 K\":!K\"9#<\"9!C!=#7#=%9!L!@!;#D!F\"\
        v\"E#A\u{17}%: N!~!F!M!J!I!E!H!F!:!N!D\"<!6#q!:!6!2\"D!:!C\"M\":#3!8!5%1,!@#?!G!@!F!@!y\"E!<!<*C#=\u{1c}4\" H$v\
        c:!0v\u{3}Z!$wD\u{7}!,EQS\"5u#J\u{1e}z\"/H)Byi! xFA!Eva\"! znF; H!?!9!>!A!=!?!9#4\"B!?!?!9\"A#:!p!<!:!\u{2}!<!<\
        !?\"D!u\"=\"G#<b\u{e}\" D\"\u{7f}{\"\"7L.w\u{12}d!+t\u{2}v\" M8tCY6 o!<!N!q!?!2!4!C!>!5!J!O!5!:\"5'q!q!Q!K&:!N!\
        tl\u{1f}!;t\u{10}\u{10}\" E6z.w\"6I/r.n!?w1\u{17}\" s%F\u{15}K!2t#y) K!C!J!F\"F*@$w$E#@[9\" H8x#\u{14}!@ulI\"/x\
        6ES\u{1f}\"*H\"sW~!3zGd\"-D!E+?!Eue\u{a}!&tS\u{d}#!t#D3F\u{1f}q! v\u{b}\u{13}!/wH\u{9}!&w%\u{17}!.v\u{18}\u{1c}\
        : V!1\"D!A$?!=!H!J!D!@!D!H\"y!Q!t#N!D!M!E\"9!7!M#N!0\"E\"F\\u\" G9ypu!?yWD\" w9J}\u{13}\" y8G)\u{1e}\"2H%u;\u{13}\
        !;uw*!1u\u{19}q!+v\u{0}(\"2G%uM\u{13}4 J!q\"|!;!A!D!B!A\"A\"5!9\"8\";\"6#>!C!=!5#Q$BYL!*u`V.!<!;\">!s!@#C!>\"=#\
        @\"C\";$@!G!M\u{3}z\" H8yZd!8s\u{13}4\" v8Fsd!!w|m%#@'C,A\"I$z^3!(t\u{a}\u{4}\" J$w)D!,wgu\" u8G\u{f}v!.t]~!0s\\\
        \u{9}\" w9I \u{a}!>t0e!!w\u{12}\u{15}!BqyN!@w9Y\"4E!z\u{4}\u{14}\" w/K2\u{a}!%uN\u{18}#!L\"M7t#\u{1e}\"BL!u?n' \
        O%I%F-D!F\"B$L\"1$ K#@9z$ClC, K!\u{0}!B\"H\"G&C#E'I!E!E\"6&?\u{16}\u{a}!Et\"\u{9}!8H#f!Es#l/!?\"B\"F\"H!>!B!J!C\
        !K!>\"C%9#B\"H,K,\u{d}!0tf+!#u;\u{7}!4s]{!-s\u{14}Y\"+w1H\u{1b}]$ G0z'A+s0('.u%q$?&E!G\"w%= /!*t\"H!2tgN!/u\u{c}\
        L!@vV\u{f}!)u}p\" v'J\u{5}z.#r!>!;!v!q!G\">!A\"A\"H$A#H!A!>D\u{c}\" B$\u{7f}\u{2}L!8t\u{f}U) O!C#Q)?!=&<#F(A&u?\
        v!9u~+\" J$z\u{3}?\"%G'vO\u{18}!:t\"\u{15}\" L8un\"% O\"=&F/H!u\u{11}6!9t\u{1a}G!/vEx!2tEr7 \u{c}!K!t!8!B!6!=!?\
        !9!<!*!9!7#8\"?!?!<#>!H!7!9'?%;\u{7}\u{15}!;ux\u{d}! x!\u{17}! v\"\u{7f}!8K>t!8vN6!!t>V% Q4E%D!K+OJ\u{11}\" v<r\
        \u{14}t!7us\u{9}\"$u\"K&U! t!E$ B'B(H)H\u{19}v!,t\u{1b}#!*us\u{a}8 n!@!E!p!E!v!D!@!L!v!B!A!C!@!A!A\"C!C!@#@!A!P\
        \"?+<\u{14}?!EvhT#.>$D3A\u{16}Y!-tdh% P#t4H!L-D\u{16}\u{10}# J/t+G\u{1b}o& I(x\"@%?)L-Au/< D!I!E!N#P!S!N\"q$-!r\
        !G!E!.!@!I!+!P\":!y!>!J!4\"H!:\"N!N!q\"C~:! wsn\")C<swl!/u5/!#u\u{1b}\"!7yFo\" N8wP\u{17}\"2K!t';!2tvd!!tf}!Azt\
        !0!?!C!B\"D\"E$C!?!:\":\";\"u$<!C(:!v$8%_!7u\u{14}\u{19}!;sZf# H$z+H$\u{1b}3 J!>!:!?\"\u{0}!\u{7f}!E!>!6!?!:\"8\
        \"6$9$=!?!<!;%G~:#'E#G%IQ\u{1a}!/vG\u{17}0 B!:!<\">!u!=$:\"E%?\"G!:\":!>!B\"9&sjk!&t\u{10}]& C!s!E6C\"y&E1x!8FF\
        g! vdQ\" L8s\"%7!9!;\"<!:!K!E!I!{!I\"D!?&@!/\"H!M\";\"8\"M!L!2!6\"z#Q_>!1s|\u{1f}\" H2u8u!*tZ.$&E.s&H&v\u{0}\u{5}\
        !:t\u{7f}\u{14}!:t3s!Aq[L!8F-)!7ty\u{5}!+tRW!Et\\\u{1d}\" w8K\u{12}\u{f}!?s\u{e}G7#E!K!B!A!B!G!@!C!D!?!@!N!A!9!\
        5!9!B!.\"F!=\"G!u+H\u{16}\u{18}& F\">-A%:$>!\u{1}\u{2}}'%H%A%E(B\"z!A+?P\u{b}7!0\"M\"t!L!F!G#L!A!H!J#B!r!I#R!4!\
        M!J!=!9!7$3!6$P\u{a}N\"*I;v$\u{f}!Ap K$-F\"E#{(D02!:t39!Bt#\u{1c}\" E8\u{7f}?,!4u(q!1t\u{15}05 O!G\"L!D!E\"C!=!\
        @!;!D!B!>$=\":!7\"A!w!A!J#w$:W\u{2}!%| \u{1}! pHz!EupB!7rF\u{c}!3x|2!/tJg#(H5F%w\u{f}n< p!6!4!;!<!D!?!B!=!E!;!:\
        !s!8!M!>!H!G!8!8\"S!C#O!G!6!7#R!9f\u{2}!,vs#!Ew{,!EsNY!:t\u{0}g# K*s%H1\u{6}!$tX\u{14}\" J8v<p\"!v\"D u\" J#u\u{b}\
        \u{11}. t!@!=#@!A!>!@\">!{!>#;$@#=$?l\u{a}!7t\u{5}j\"-v8IFK5!6!D!F\"=#E\"J\"N!7\"L\"G\"D!I#Q!J\"0!8!K!L!A\"?!r_\
        6!%sEr!Eug\u{15}*$B!v!B#B!?%D'>!D!A-<g\u{1d}!8s3!+ P#L$?!u!9!=!@$;';!=#=RN!1t{<! yz;$ F2G!r%s\u{3}z!8u7^# F$u6F\
        !\"!7s\u{4}\u{a}\"-u8K\u{b}\u{4}< Q\"Q\"D!C!@!I!R!C!p!8!F!?!H#8!F!7\"A\"M!q!o!P$L!>!C!A!M!H!<-\u{17}!8t\u{8}2!(\
        s^M!-xg\u{11}!;tp:& H%J\"E(C(J!HA4!!tW4! O\u{18}P!8s/\u{13}!Bu\u{1c})! Gg\u{15}!3t\u{2}s!:sOv\" K8v%\u{6}!;srD\"\
        0t'HXy\" D2w\u{14}y#*K\"x,L\u{0}2!4u\u{4}\u{e}!8u\u{9}1!0tA\u{19}\"3w%IGN2!;\":!D\"F\"<!C\"?!A!C\"<\"?#7\"q!?!s\
        !I!:+:\u{14}<\" x9I\u{8}%!8t?!!EDR\u{6}!$y*$!*tW7!7u\u{4}Y!2td\u{18}! vX\u{2}!Etg28 5!7!4!=!R!n!C!C!o\"s\"n&C!7\
        !6\"J!4!7!7!7$N!5\"7\"G\"O\u{6}\u{10}\"!@:zmF!%x@\u{1}' H#A0})C!q#C%@\u{19}w!8sq(% I$I({!E\"D+\u{1c}\" w9JWO!3v\
        p'#*v&v'F(7\"7v't.S!8OR`!?vr)\">y$Fp\u{14}!$zU\u{7}\" w9I{-! u\u{7f}=\"#M7t\u{10}\u{18}\"\"H(s=8!?uW\u{b}!7u.3\"\
        BI\"yg&!/t|\u{1f}$ F:D%E&w\u{a},##F%r9Iq}$&I4J&H%M\\7!&t1+\"$u\"K$\u{c}\" uEK_S- r$A#H#A#<!w!>\"@!B!;$A\"B!<3\u{8}\
        !1uKm% }!C!E6@\"B[\u{3}!2tz\u{4}&$G(C!t*A!D\">B|) D$D)\u{3}!D!@(@&r\"A!A\u{2}\u{19}!Es\u{d}\u{1c}. v!F!A\"H!C!C\
        !o\"C!?!E!<*P!B#>w\u{1d}!*GJ5'$G$F!D$E'@#E.=Q\u{7}\" J8v\u{6}O! t#~\" x:H\u{f}o$'F$E+M!KTh\"0v)H60%%A$z!?%>6@{,\
        !:F\u{16}\u{19}!@t\u{e}\u{7f}!9u(.!Ew\u{16}R!$x\u{14}H\"4u$K\u{16}\u{7f}8 ;!:!\u{b}!K!@!9!:!:!q!r!I!9!G!=\"G\"<\
        \"7!<\";!8!K!@!7+6\u{6}\u{7f}!&ts'#*B%G)J\u{15}{# H7F#u8*&\"C\"E!H%@#v8=\u{15}\u{1b}!,w\u{5}-\".w7D5d\"3F%wP/!;\
        t>(!8w@Q\"1t.Jc{!$t\u{c}D!:s\u{18}L%(D\"F#q\"?'BAl!4v{9\"Aw$HTC!;tq|!2uT\u{4}!#t^q!EuV\u{1b}!/ud1!5s\u{e}H\"7w.\
        F3=!AtLZ\" w#I\u{d}\u{2}!/s\u{d}\u{c}\"\"C6Fbq\"/C(E3C\"*G%EA[!!yo{& K\"C\"C&?.C!KZ/\"#u\"HVE!7r*y!ErG.%!C.A%@#\
        o+v:\u{1d}#/?.G$x\u{15}\"+ t!>!A!E!C!>$B!A!G!A-B}N!1sWw!At.e\"$u&HZ\"$=G\"z!F\"I^K\"7L.w B7 G$G\"O!J!O!9!;\">\"\
        9!6\"B!S!E!6\"1!C\"n\"s\"r!L\"C\"H#5<>,!<\"I!E!D\"E!@'@%;\"=!@#:&r]!!1ul9\">v!Fwy\"!u.Jcv\" y8Im\u{17}!/s\u{16}\
        \\!@yr4!Evso!-v8\u{2}!@u/C!/t\u{f}g\" v7H$_\" E6zP]!(tf\u{1c}% N%E*E(B!D'I! s\u{a}o!Euo|!:tZ_!9x\u{9}[! wc>$%E%\
        N,v\"M\u{c}(!1t!w! J\u{7}\u{c}\"$K+u'B# s!y-E\u{1a}A!/w\u{1b}!-#H!M!L#F!G#I#A\"<!@!<#C\"L-Dx\u{13}!2ul\\! K:D!-\
        F\u{2}n\"*D\"F:%2 R#@\"B\"D!D#;!u\"5!@\"=!:!9#7!N!K!F%I'F\u{b}\u{c}!@r~{!.w2\u{d}& E!F!H.r\"w%Dw\u{0}!$ww\u{16}\
        !@wW3!Et;m!4u:0! D\u{18}\u{1d}!-t}N> q!:!D!y!@!I!<!C\"H!K!L!@!K!6!D!A!=!A!:!=\"v!F\"I!@!D!9#H!>!?$D\u{7f}\u{5}#\
        !J0x4IX\u{d}#=C!E$|x\u{2}!?rnJ!?vqe$%E!r!v%GXJ\"2t!Kq\u{1f}#4r#E.?\u{d}c\"$w&Ft\u{10}6 N\";\"y!?!>!D!C!:!M\"@#H\
        !I!8!J%G!J!A$t\"F!8!9$<J\u{7f}!0wp\u{11}\"$v%D\u{e}e!8v#L= s\"C!;$K!E!J!I!=!J\"A\"N!H!N!E!Q!I!+\"S!M!E!H!C#D!@!\
        @!P!O!E!EG\u{b}!4r)s\"$JAv%4!7t|Y\".w7EXe!@ubD!%tQZ!(F\u{12}\u{1d},!>\"?\"E!E\"C!I!I!H$E$<$G(==W# u,D9Dd}!!wS\u{0}\
        \" v$Hhf!7r\u{9}\u{1e}# F#v%HQ\u{1c}-!?!L\"F!K!A!M!q\"@!r\"B\"P+=+9Nz$ N!B)?0w:6!$y)D!&xQc!%w:Z!$t>z! t[[!/v-\u{19}\
        !1q\u{18}v!:t \u{1d}##D(I:p2$#4z$H%v `!+u[\u{11}\" t#L\u{7f}}< O\"I!F\"?!C!=!J!O!Q!N#v!T#4!O!1\"G!;!I!:!o!;\"E!\
        C!r\"4!A!F\"P7`!Es,%!+wo8\" H8x5F!:u\u{1e}>\"0F't!r* J\"E\"H!H#I\"F!|$H)E->|\u{7}.#I!N$G!F\"A!J\":!B\"=\"=#C\"N\
        !L,Fu6$ w%?%B4uq\u{14}!?v2B!,vt\u{d}!+tKe!:s8m\"/y6D\u{7f}0\" J7w\u{14}.!\"v\u{11}\u{8}\"7u#KS#!8sOq!/v9>!EG\u{18}\
        (\"7G\"v\u{4}X!EtA*!%uyd!:t(D!Ers4!2tMb/#=!N#=!@!:!E\"?#:)M\"D#G\"t!>!8$I\u{d}2! s%\"!@tld!Et\u{15}d!%DAT!'wk^!\
        *rlt!(scL!=p7\u{d}!5sKw!BrqV!'t%j!8uV\u{1c}!-t\u{13}\u{18}!7td0\"=q\"N\u{5}\u{19}!'u\u{17}L!.w\u{e}\u{6}/ m#r!>\
        !7!;!J!B!=!<\";!;\"8\"9&G\":8\u{4}!.w1u!8u\u{d}L!7G0=!EF\u{7}v!1sxz''C(q)C%G#B!z!Hr/\" J\"uY@!7xS\u{1c}\" w%ID\u{17}\
        $\"C-B&w*<\u{10}j\"*C\"E\u{14}\\!7uD%# K*H.v9E* L#F!E!H%D-B!B\"@$I!M\u{14}\u{1d}!8vmY$+t!C#C'E|1!@tyS#!H\"K7x%Z\
        , R!>\"@);*H!B!L%G#?!w!H#8\u{15}E!$ub\u{e}!?uKg\":w#FF:4\"A#D!u!r!?\"A#?$F!@!?#I!C!F!K!?#G#@!x!H#<E/!=rF\u{b}'$\
        E&H\"D!F&@-D!s^\u{4}!At+[! ul1!+wi\u{5},!?!=\"A!u!A#A!=%B'=!C!H-;\u{11}\u{17}+\"F!C!D!G&D!>(<#H\"@!=&s)y6 X!u\"\
        I!N!F!7!@!D\">$L\"?!C\"/!/#N!K#4!3$O#B!D!J{\u{16}+!B!E!K!E#H!y!>!B%F';$?~n# GBx#w\u{5}6\" G@wB\u{10}!1sk!\"7u#K\
        \u{14}\u{18}& D!r,D\"B$t%FA6!AuQW!9vh\u{d}!8u\u{1e}x%#K\"@!J0F$E\u{9},!;v=]\"2s%HYt!(u4p2!I!N\"x!D!A!H!A!B!;!A!\
        B#O's\"I!E!;&<%JwZ!+smX\"*G%E24!-s\u{12}\u{d}' P!@#J+B'B!B!IZ6!/w|\u{9}' E%z#A\"J!=!r#EP\u{12}\" w\"LlB,\"E#C\"\
        B!G!=!9%=$>#=!<!\u{1}-:jN!%s]2!4v!K!0q4\u{6}# B$B&t\"Y!2sbD* E\"@1C%F\"B!q\"I!H$r#B<#!EtLS&\"B\"=!H#D5u%I\u{1e}\
        \u{19}!4vV<4#G!M\"E!G!B!=!M$v!F\"K#L\"9\"N\"Q!;\"A\"G!:\"s#G.#!4tV-) q#D\"8\":#:%B';!?\"u\u{12}\u{4}!8K;2\"4s#C\
        \u{6}7!+s\u{f}\u{1a}!+v9d!Ewp\u{12}&$?+C%z#?!G%vZh\"!u.KHG!:w%C!Ewn\u{1c}\" J7v?r!;rPD! u9A!Etx!!:sC$+ C$?%?!A(\
        u!C!q$C!L!?&=\u{14}b!/u\u{15}M% s/G#w&L-D\u{11}\u{b}3 ?!<!<!@!E!H%=#9!:!A!v!y\"J#A!;!H%F\"U!Np\u{1e}# F\"u(v\u{9}\
        g!;s`Q. C!=!B\"v!9!:!y!<#;)9\";\"E!<,O!?!4w0+#1{!B!Ee## z#H5FhB&#E\"C!C\"J'=(E\u{f}\u{2}!$u\u{3}\u{6}!+s9f\" L*\
        tA\u{a}% G(|&H)G!G[0\" J*tm\u{14}\" G8E\u{1a}m\" K/w9~!:t\u{15}!%'K!E\"H-E.<S)\"3w%F|e\"#v5C^\u{1e}!1s?^!Er.I!E\
        r<.!'HG2\" F8}h)$ G$~+E6F\u{0}\u{7f}! {L*\" N\"s\u{1f}9$ s/H)K\"JTE!;}\u{16}r!:u\u{17}l!Cw~H!*s2.!#u'\\!4u\u{10}\
        ?! xb!&%w\"C#C!@-B\"MB\u{7f}!7uoL!?y\u{1}\u{1e}\"9D!wiy!:xpg!3u*@\"!u.K\u{1d}a( D!s!E-B)C\"y&E!F>\u{b}7!L!G!Q!F\
        \"I!I!M!G!O!L!K!G\"C\"7!F!E!4#C!Q!L\"t%L%0Us!@r9R!Etd\u{4}! u\u{10}4!2sp%\" H7w\u{5}S!$tsq%!G'w!E&E)L\"h\" H6z|\
        \u{7}!Au$\u{12}!8vkE! va\u{f}( u$I!H%C(w!D%C!FBR!Aty(\"4I&u\u{f}9\" v$G}O! s4o\" H8x<\u{3}!-t=8!$v\u{9}J\" F${r\
        \u{7}!-u@\u{19}\";z'M6\u{17}\"5u#H\u{19}]!:u\u{b}|!-w_5!%tO\u{15}\"&F)v\u{15}\u{f}!-u\u{6}^!.v\u{7}\u{4}#=G!I$y\
        \u{1c}b! w\u{12}\u{19}!.s\u{17}\u{c}! ty\u{e}!Ev\\.)#G!G!G\"v#:-B!B\";+:5W4!M!G\"F\"I!J!N!G!P!M!K!G\"C\"8!F!F!5\
        #E\"M'L%0c\u{f}\" t9Kie!#G\u{8}'!+r\u{a}R\" K8twg!/w2~-!;\"C!D!N#>!B!>!<!=#?(;!@\"zj8%(s!C!E%D(Hb\u{13}%%A$z!?%\
        >6@\u{14}J!At6\u{1e}\"3s%K\u{e}Q!-t\u{1f}!! wB3!EBT_!@xo\u{1e}#!H\"J7yW\u{e}\" u'Jx5\" ~8AU\u{a}\" F#xII\" K:s\u{0}\
        X\"3}-Cii!?wX2\" y8Gyz\"Bv#H=W\"/H)B,4!8rVE!7uVY\"7u#BZz; d#E!?\">\"K!D\";!:!>!;!6!5!P!9!2!O\"s!>!n!O!1!?!<#9!:\
        !4$F g!:tD\u{e}!#r.3!,r\u{7f}3! w\u{2}5!0vJ/!7t_h!\"x[~!/v\u{19}\u{15}# J+}-HU^!/t\u{b}G!7u13!/E]b\" K2v%n!;t\u{9}\
        \u{11}# B:v&B$R!0wpI\" N8wdj!AvF.!7t837!G!@\"=!v!I!E\"=!:!C!;\"H!I\"8!H!5#C!x!N!C#<#1!I%=d|!2uI\u{a}\" P(pBM!-t\
        .u!7ug6!3t\u{14}p!?qzy!;u1\u{9}!Bq[\u{9}+$E$A!A!C!@!y#>'@\"G\"=+<zz!'sS&\"=L!tVJ\"*L\"s\"!! K2\\#-t\"C0u\u{1e}s\
        !AqPd!AtO\u{7f}!*xAz!/s\u{1f}\u{16}!'sEE!:G1y\"7O\"tmU!Ev\u{15}6!-x((!$w\u{4}a' u$I!H-w!D%G!F?J!,ud\u{13}!Ex}9;\
        !9!I!=!O!I!C!F!=!=!C!;!x!@!8#:!=!L!G\"H!P\"E!O!9$O!<!2\"C\u{14}\u{1c}!Esg,!BtZ\u{1e}!/uX7! w\u{7}<!'uJ}! HM\u{5}\
        !1t\u{a}8) O$E!B\"G!z\"C!E,F.@H\u{d}\" J6whr\"\"D(AP3!Esta! v#)!/rg2!.xc\u{9}!'w\u{b}-!@tFA% H!u\"G8I*rz:\" J8v\
        #\u{9}!9tb\u{1f}!8u3z!+x>z!\"s\u{3}\u{13}%)C!?#w\"B6CBH!#G\u{18}Q! u;b\" w8F\u{f}R$ x\"B%G/I9J\" F8y#\u{a}!=oP=\
        $*L%w'J/A;V\" D9{\u{18}y!9t$=\" w6G\u{13}J+ I$r#D#A\"v!?$D&<!B!D!N>^!+v5}1 t\"<!B!E!I#@!F!?!G!J!@!@$?%J!I\"M&>\u{1a}\
        \u{f}- x\"I'C!H\"H#I&M\"I!?\"B%J!I%Eo^!:x?\u{1b}!0t*\u{1f}#%q\"J1I\u{1a}f$$x#G!G'F;i!?t\u{2}H$ E!@!G8x\u{19}/!3\
        tv\u{18}!\"u\u{e}H!$t\u{f}[\" G8w+7!?sbo!!s\u{11}k!8t\u{c}\u{3}\",{#A\u{c}\u{18}' J$>!A/u\"v\"@->4f$ H\"F(A.y`n\
        2\"K!@!N!B!@!K!~!7\"<$J#<!<#?!F#5%8#G#5\u{10}4!:uKF\" J8x%\u{16}!!u\u{17}%!=J<\u{1}\" s\"LOS!;t\u{4}u! v\u{3}U!\
        7s4~%5F(s$D!J#w${= y!5\"L!>!<!@!A!y\"=!;!I!6!K!I!5!C!5!O!0\"J!:!r!G!G!8!v#5!:%I)_% L\"|(>(?%>O2!/u6\u{12}> E!4!\
        \u{8}!N!;!;\":!t!s!K!:!E!4!4!K!2!K\"F!4\"I!D!G!I!1!7!7#5!Q!M$<\u{0}\u{7}\" L2wYZ\" J#w*;!#xF&!4u~\u{1b}# y\">\"\
        D[l\" F7zGy# J4t1H=k!1sR'!ExfR!1vX\u{1f}! vEc!)r\\x! t/p! uBB!1td !-s\u{10}{!/zPg!6u\u{1c}4!Ew_}!!t\u{15}C!!u\u{10}\
        T$)I)E%w.IkP!Ev_\u{1e}! vzO3 M#?\"D!=!>!E\">!;\"<\"w#<!J#L!M!J!>&v!L%@47!$u\u{2}G\" K8uc\u{17}!;r;C!8scc&\"C%D(\
        ='C!u!EL[!Er!S! K>\u{15}# K*G.wV\u{16}!:u\u{1e})2!8\"A!C!>!7!E!?!A!N\"9*8!L!D!u!L\"9$F%O@Y4!C!@!C!B!C!C!G!\u{0}\
        \"B!D\"A!C!A\"A%C!L\"F!A&B%?\u{6}\u{b}1!s\"J!H!F\"v!G\";!@!A\"B#@%=!D!D!C!<+>HS; Y\"B!\u{1}!=!;!;!;!I\"@!E\"A!C\
        !P!0!0!G!E!P!1!I!A!N!C$K\"0!<!G\u{7f}.!;uqP*$B!v!B#B!?%D'>!D!A-<<O#)N!M;Hv#!7va{\"2s%HM\u{d}< V!D!A!?\"=\"A\"z!\
        J!H!K!r!I!L#8!8!2#<!O!?!2!:!9!B!D\"8!2!D\"u=\u{12}!%r\u{1d}\u{5}!/u\u{e}\u{7}!4s\u{17}G\",q,N\u{a}p<!?!N!E!G!O!\
        A!J!K!L!P!M!D!R!A!P!D!>!C!@!C\"L$F!I!@#M!F!G$S\u{2}G($s!C\"G(F(C!E!G*w\u{d}@! t\u{d}\u{17}\"!u?D$)!Cwr\u{f},%K\"\
        I!H!G!D\"G!E\"E'L!E!B-L\u{10}C\" v*H3\u{10}!.t>4& I#J$J(='B$<\u{15}K!-uG\u{14}&(A\"E!t\"p\"='@&^!Ex\u{7}-!Etw9!\
        /tu3#\"A&G=w\u{7}\u{15}\" I9xT-!%I+\u{1a}!'t\u{10}\u{1f}$ F*t4r$JV\u{1f}!?sYW!)s\u{11}\u{19}1 v\"B\"G\">\"M!F\"\
        F\"@\"@\"D!?!?#G\"o!F!B+K\u{c}\u{f}!Ewj\u{9}\"4I1v$G!/x\u{16}$!$F'&! t' #\"=-B)NP$#%L\"K(v@T!4u~S-\"M!N!J!F!I!H\
        #M!G!C+J!S!K!:9P!0u`\u{16}\")w&G\u{1}\u{1d}!4vX@!+Iq|!'wZ{!EtgT\" J8v\u{11}\u{d}!@uW/!ExXx!ErYi!8E\u{1d}J! th-\"\
        *D.E\u{a}\u{7f}#7t$r*G\u{5}8'.u%q$?&E!G\"w%=\u{17}q\" F$u)\u{1d}!)tYZ! va:2 R#@\"B\"D!D#;!u\"5!@\"=!:!9#7!N!K!F\
        %I'F\u{a}\u{f}!:tX\u{e}!4vRH##@5J$z!H!8wzn2!H\"H#6\"L\"=\"M!7$6\"N$M!D\">!5$1!9\"N!M\"PKE'.u%q$?&E!G\"w%=FO!0yY\
        0!7F |!/xV\u{1b}!8Fq:\".x1E;g# E7x!D'l\" I\"x\u{1e}:!#t{G!(u*(\"&t?G*a!1s\u{10}P!*t\u{9}1!$u,9\"*w#H+!!/q\u{8}D\
        = r!}!O!H\"E!E!L!:\"A!;!<!I!C!K!/!C!1!L#>!t!5!A\"3!N!R!H#E\"K!O\u{10}n\" J\"znm\" F8xpW!4u6I\" J\"w\u{e}w!Et\"9\
        \"4u#F\u{13}>2 w!G!I!t!I!=!E!@!E#K$>(D!D!@\"O!B$@%K_(\" I6w\u{1a}\u{e}!%tqM\"4u$Kd\u{1d}!/vw$\"7w.FNt$$E+{(D.;?\
        \u{19}\" L8u)w#\"D#J%B]x!Br\u{2}8\"3}-C|*\" w8I\u{19}4\" J#u\u{6}\u{14}!2uN2($G!D!G!J%B#z'A/A\u{b}M!3s 6+ L#n\"\
        D!@!x#D\"E!?\"A'x!AT\u{f}\"0G's+\u{7}!7tRG!/t\u{7f}i!3v\u{16}\u{a}!Bu%\u{9}!Euz\u{1d}!*t}+8\"O!C!T\"M!R!D!6!G!J\
        \"G!v!D!C!G\"H!q\"O\"A\"A!8!H#B!G!23`!:u5*5 >!L!F#<\"=\"s!K\"O!u$r!=!>#:!;!=!<!;#H\"p!>\"J(.\" |8B\u{15}\u{11}$\
         y#G,E6B`-!;}#(; J!G!8\"q!G!N!H!L!H!P!=!>!J!t\"3\"A!B#B#F\"9!M\"L\"H!I!I!@\"H\u{1d}d\">v!Fm'!)s\u{8})!8tI/!6r\u{16}\
        \u{6}!7x\u{f}\u{1a}\"(K=tG/\" w8I>{!@uT\u{1}\" H8x\\6\" L*t#G!@xP*!/ur\u{7f},$E!z!?!D!B\"I!@!B#@(w)>%=G\u{7}\" \
        s%M*}\" L8v;^!0q\u{14}>/ I!@\"<#q!?&9\"o%7\"A!<!@!>!A%9!;I`\".E.u\u{11}\u{1f}!9I\u{e}\u{e}* K'H!H\"K%t%O#D!M!D,\
        M-\u{16}!/y\u{f}L! t1J\" G0z'6- C!=!B\"v\":!y!>#;)9\";\"E!<,N |!7t\u{e}<% C#E,B(@#Dl !@w(\u{4}!7w9T&!C%C$E-B!G$\
        z\u{7f}.!Es%82#I!M!G!H!K!F!C!<!H!D!?!8!K$7!2#C!;(9A\\\"/H)Bk\u{e}: w!N!I!\u{7f}!?!7!4!4!H!6!6!G!6!6!5!1#=\"6#E!\
        :!D!8!Q%9!6!Jr;!/v\u{d}\u{5}!(ru0!Ev{x\"<K$vP\u{10}!:G1`! v\u{1d}\u{e}$ M/D'H/AKd' t%A\"C#<!A$B'?R70#>!K!H\"J!L\
        !I!B!N$E$?$G!S!I!u':$>l:\"/y-{k9\" L'wr:##q$s1C\u{13}H\" G/v\u{10}%+ C#A%A\"A!u!?#s';!C\"C,rz\u{1c}# C)@)u\u{19}\
        y! tp:!+wlG\"0F'teM&%C%@!?,D!N\";\u{e}e\" L8u\u{1c}\u{1b}% p#O%A&s*@(o\"<v$J%4!)u7>\" QE6 \u{1b}!'w'$!8u\u{1e} \
        \"%F'vB\u{e}!Et\u{17}h\"=u!K\u{1a}@!&wr^!4u\u{11}R\"4u)uJ\u{11}8 K\"N!F\"?#D!I!6!=!=\"N!K!/!q#.\"6\"<!E%L!/!3!I\
        !v!?\"ET\u{0}(%z\"G#A!D$H'@\"C\"J'\u{16}$ C<|%r!I!{!*D/1!6GU\u{12}+\"s\"E!@\"A!D!E$D\"A!L&B!M^z\"4E#u\u{5}1\" K\
        7y\u{1f}8\"*u,Iz@!Et_Q!+tWn!0w*S' u!A#B#@(?(?#Co7! uNP\" M@yK$!*spD&\"H&E\"F!{$E6=bH!8udG!:sJu$ E!{9D%D\u{c}u!.\
        ya3!/uRP!*sC\u{1d}! xz09 z!7\"<!9!;!6!6!;!7!{!J\"6!8\"5!8\"J!4\"O!8!N!K!5&9!6$E=~\"!u.H'.! t<3\"3t%GP5!/wu2!.t\u{1}\
        =!&t$4\" M*tsn!:t~U$#H&H&N6K\\z!8t\u{6}t!;t%\u{1}!5vu\u{16}%$J!{!C)D)J}=\" I#v7z- J\"C!K$Q\"D#K#H!N!F#@\"Q!Q!Q1\
        \u{9}\" F)x0&!!tkb!1w-H! I{\"# G\"s(vXT\"/E(q\u{d}\u{6}!1w;0( J\"E!B$v0F!K*J#DK\u{1c}9 Y\"v!O!@!G!F!L!M!r!O\"C#\
        6\"F!B!H!H$F!;!B!I#K!9!E!E#A\"L!+wT\u{1},!@\"E\"D\"K!D!H!I!G$C$;$J(<\u{19}V!8sk\u{14}\" C9z5\u{1f}!$wSB!\"u\u{0}\
        k\" E.w\u{1c}w!)ud[\" F8yUU!Es,'!Ew]Y\".u3LQ\u{9}, O!D!z!J%B!A!B%B'G!B!=-?yG!@tW0!7s8\u{7}!8s\u{1f}7\" v(Hrr\" \
        F\"{~\u{17}! s(\u{2}< S!;!@!A!@!C\"J!>!=!8!A!N\"8!J\"w!o\"<\";!>!F!B!H\"<\"I!t!;\"J#JQL!8v\u{5}#!$tf\u{1}!9tDG!\
        @rZM# A$x4u/\u{a}\",J+tr4!/u\u{c}|' z'I!D\"F!F$H(K\u{19}G!6xvz!%u%\u{10}!@r\u{1a}\u{1a}#8L'M&Kzm\" L8u~k!%uQD!0\
        w\u{c}<!2s\u{3}]) >!>#D+?\"o\"H$v(;!M\u{8}6!@w92\" v-F7 !$u(0\"1t.J-B!/w(\u{d}\"7K\"tc;1 Q!>!G!J\"L%K!G!N!>!J&B\
        \"G\"P!F!H%G&H;7!AuU`!)u\u{13}\u{1}\" t%On\u{17}!8t\u{7f}!!:G9u!AtT|!Cw\u{f}@$ I\"{(K.Le\u{18}$ N3C%I)w. ( M\"H\
        \"J+q'G!E!J\"G:[: u!:!J!;!=!:!6!:!M!4!@!6!\u{0}!7!:!1!:!8!<!8!I#E!F\"5%5!<g_\" N8yvM!?t6\u{b}! v\u{1c}4\"7E\"yn\
        u!+wm=\" F8y(H\"3u\"zC0!*y\u{9}#' y\"B!H$E(D'A/A#2!-t\u{15}F!-t\u{a}W!2tnM!@M>$! u8\u{7}\")u&G\u{b}\u{1d}\"4t%G\
        !\u{14}+ S)J!q!O!N!F\"L\"H#L#G!KA=\" G8Fb\u{2}!@v|h!;sH\u{1}! v;Q!'t:F!/uV%!/x,?!1uC\u{18}!:s\u{19}#!#uq[!-uy6!\
        $z+w!7B/.( J\"@(t-v!F!C\"G*D8\u{1e}\" K7v8X+'I\"C!D!E!F#L'?!D\"D&M&;\u{5}A!4r\"\u{18}!.s\u{d}\u{10}!*y6w!/s\u{2}\
        M4\"I!A!J$<!K!6\"K\"J!u#7$I!N!G!<%J!t!5\"@!L\"M5y! vjK&$I(L*G!A!I\"CBy!8s\u{d}\u{8}!4vS\u{1}!+xn_!/wG&\" G8w `!\
        0u|S,!\u{0}!E\"I$D\"H!G!D\"B(B\"F\"=+>;,!:t(C!$u#?\"4t#LS\u{1c}/!8!<!A!K!J!E!E!@#;!8!=\"=(:\"M*Cp\u{16}! t7\u{f}\
        ! uu@\"7L.w \u{7}\" y8B\u{1f}P%!D.E\"F#q&D\u{13}5-\"K!@!D\"G!H!H!C\"G\"s\"A(D#C+u5q!Bt \u{2}!:v\u{3}\u{7}\"7r$G\
        I\u{1e}!<r+\u{d}!EsL2# r\"I4EGe#\"H-r6E\u{d}T!Eu}\u{8}5#E!J!J!@!D!F\"G!C!>!?!M!@!9!5!9!B!-\"F!F\"F,G.9!,F^:3 o!\
        <\"y!:!7!6\"<!8!7\"7!7\"3\"7!@$p!L!T!<':\u{d}e!5r\"o!&w\u{0}P!7ttA2!I!N\"x!D!A!H!A!B!;!A!B#O's\"I!E!;&<%JP)!E>:\
        \u{7f}\"8L#wf,'#H#C(B!F'?\"L!D\u{6}a!.w\u{3}d!4t2\u{0}\"*?,v\u{18}\u{1e}!3tJ\u{1c}!?q\u{12}1!4vJ5!$t\u{3}\u{16}\
        !8ur!$1w,D!z$ET5!1tW\u{d}!4v\u{9}\u{5}$ F+u)@#F\u{16}\u{16}!7CK\u{a}!\"=\u{0};\"!G#uM2!Eu|[!Bt\u{b}\u{4}!3u\u{1c}\
        )\" G:u%l!*uSs!$wj7!8DWD! vl\u{19}\"0t'D)W!\"IF\u{1e}\".w7DJ\u{1e}! ut0!(t_V\" J8uu\u{15}\"!L#t^B\"4s%I5t!'ueu!\
        /wLk\" x:Fp~!$z}\u{1e}\"$K;tfV!\"tq\u{15}\" N'qP\u{1d}\")w9syX# G%t\"Ir>\" v8L!\u{1d}'$u/D!I$H\"v#F\"v\u{0}d! q\
        '\u{9}!%t\u{1a}r( E$|!C#C#B!C#?'tGC!4rn+'!B!{!D(>$E#=&Lw\u{18}!:ut0!7uAX'$H#w#;-D!D\"<+>\u{1f}~!<pQ8!At1&\")J/v\
        nk!\"FxY!+sn>!.uH\u{1d}!8DH1! tOy$ J$A4C-B$\"!7tLs!+wJ`9 N!L\">!Q!H!J!A!@!<!?\"@#<\"?\"s!7\"F\"N\"E!r\"G!K!u!?!\
        8$Kxl\"$H+u\u{15}j##J.y%H^K\" F8{#2!Ex-o&!q)F%@)E\"x&D\\x!6F)\u{1c}=!F!M#@!r!K!>!G!K!G!A!L\"O!E!=!v!W!=!,!H!J!I\
        \"L!C\"A!B\"A#>!A!J#~! t&($2H\"t)r%LV>' H)A!>#w\"@\"r4J\u{b}:\" I(w\u{2}\u{1a}!7t\u{1f}\u{2}!4t\u{1f}&\" C/zBP!\
         PRQ! uSK!Es$j!4u*\u{19}$ F-A!t7B;1!5s\u{0}\"# H/z6GKD\"4o$C\u{0}U! s\u{9}U\" J8w }.!>#?#?%=!s\";\"?#s\"=!;!<!L\
        !:%;%\u{0}&!s7K%F!H\"C\"x:Q\" F#y:D!=s\u{f}\u{d}!EJ\u{c}f\".s3MB:!7Gwr$ u%D3@!D;O\"\"LCFM\u{1d}! t'i! u\"4!8w\u{d}\
        B$=G\"z!F\"I\u{1c}?0 F!F#I!C!F!=!I\"E\"<\"6!F\":(K&w!:%Bp\u{11}\"!I#x|r!;tV;!6w\u{2}\u{18}$ \u{1}*>.@\"G\u{11}\u{12}\
        \" C#t\u{7}~! v+p#\"F-E(H\u{5}\u{9}!%u\\R! x\"\u{18}!@u}T\" H8xg\u{d}!*s\u{10}T!8w\u{1d}\u{19}\" I8t\u{8}\u{7f}\
        !7t6\u{1e}' H0u!w&B(y!A\"G&\u{e}!$r~$!7t~v> Q!I!r!I!F!F!E!N!O\"A!O!O!A!?!K!B!@!H#.\"H!o!D\"C!D\"C!I!u!t#A!B%-!$\
        t\u{15}3\" L8vz^!Eu[\u{a}4 t!C#C!@!=!A!J!F!D!?!A!<\">!@!<\"G#?!y#t+<*+! IV\u{9}$ t%A\"N#<\u{a}W\" u'J\u{1e}#\" \
        {8Gs(#\"A!y5BCi!8sCj$ L(G0I)v\u{12}\u{19}!Esr\u{1a}# J+}-H+k#%E!G&u/\u{9}( y!B$K\"D#C-@#C+Aga!\"HH|\"2s%H!\u{1e}\
        !Et3\u{4}!*thJ! t!,+ N!<#C\"B!B!G$<+C!N(=%F0[$ G%C\"s$tf\u{1a}\"7t!G\u{a}\"\"4u#K0(!@u*J\" x/H1\u{8}- Q!>\"N!F\"\
        G!t!N%B%=!;#C\"O!I\u{6}u! t\u{1a}\u{4}!At9G!+ITT! tuA! u;I!/u`R!/v\u{6}q!&sf6% F0|\"B$D\"D\u{9}A!Er],\" F8zd(\"\
        /x6AD\u{14}!Atq]#8v*x#v\u{3}G!8v\u{e}\u{d}!#rK{;!G\"1!K!P!=!C!C!A\"L!L!9!7$K!>!F!)!v!E!A!@!q!.!-#)!*!*${I<. q\"\
        =!H\"?\"M!E\"?%O$J!A#F!p!J!J^B! t\\<# z$H4IL6!0q\u{17}I3 T!=!9!?\"D\"E!D\"?#9!Q#?\"J!T#?!E!x!K%J&<yT& o$I)M*C!I\
        -I\u{c}\u{0}!3vyJ! v%n\",J+t ?\"5F0wf8!$wtf!:tR?\"/w+Hbn!-u\u{7}5!Ew:*\"\"x'A\u{6}e+ N!<\"N!E!O!?'9%;!:#C\"M>\u{19}\
        \" F)xZ\u{5}!9y]1! yH6# s7F!Gb:! |.\u{f}\" w9JS+!3t/t\"3J%u^G&$t/D!@#C#v%q$\\!<w/_!1u\u{16}.!@rqe-!E!@#<$q!?#<'\
        E\">\"L!?!F&B%<:\u{1a}&%H(E\"M#E-H&M&|,\"L!G!G!I\"K%A!D\"I)N!F!<+=`N!+t\u{1e}z\" J6v>(!;pbI\"*L.L,I\\-     Q   \
        \u{e}   B!  \u{16}!  \\#  $$  &%  '&  V&  d&  +'  i'  V(  s(  \u{0}(  \u{1d}(  Z)  u)  ]*  }*  }*  @-  b-  \u{0}\
        -  -.  4.  T.  Q/  x0  \u{c}0  11  E2  ]2  r2  \u{10}2   3  )3  \u{18}3  '4  J4  Z4  o4  o4  #5  \\5  {5  \u{1e}\
        5  N6  N6  %7  c8  \u{3}8  B9  I9  ::  P:  *;  @;  @;  v;  S<  \u{1}<  \u{11}<  \u{1f}<  G=  \u{c}=  #>  \u{7f}\
        >  \u{1b}>  &?  T?  f?  k?  \u{10}?  \u{c}@  \u{1f}@  fA  AB  ^B  \u{1}B  \u{18}B  TC  dC  5D  #E  FE  yE  4F  \
        &G  ^G  |G  4I  4I  RI  jI  \u{d}I   J  2J  cJ  lJ  \u{4}J  \u{1b}J  ?K  ]K  iL  ,M  >M  \u{1d}M  9N  dN  5O  I\
        O  \u{d}O  \u{12}O  'P  XP  XP  \u{6}P  'Q  5Q  ?Q  MQ  lQ  9R  \u{10}R  oS  \u{13}S  \u{18}S  {T  $U  \u{2}U  \
        \u{1d}U  >V  \u{a}V  /W  SW  9X  \u{0}X  /Y  TY  lY  \u{8}Y  DZ  }Z  \u{2}Z  \u{18}Z  N\\  {\\  \u{1c}\\  I]  d\
        ]  \u{0}]  \u{0}]  V^  `^  l^  /_  .`  J`  y`  Ma  pa  \u{17}a  Tb  fc  kc   d  Xd  /e  :e  ve  \u{d}e  \u{1a}e\
          Kf  /g  Sg  sg  \u{5}g  \u{1b}g  ;h  ch  )i  `j  ~j  jk  \u{f}k  (l  Kl  \u{7f}m  0n  cn  \u{19}n  @o  Go  jo\
          \u{7f}o  \u{19}o  Kp  Pp  op  \u{e}p  Cq  \u{12}q  )r  Ks  Rs  8v  gv  \u{4}v  %w  \u{2}w  \u{b}w  (x  \u{10}\
        y  \u{19}y  @z  _{  z{  \u{1}{  R|  5}  x}  )~  S~  \\~  \u{4}~  *\u{7f}  Y\u{7f}  \u{18}\u{7f}  \u{1f}\u{7f}  \
        d\u{0}  \u{19}\u{1}  8\u{2}  V\u{2}  V\u{2}  \u{16}\u{2}  J\u{3}  f\u{3}  \u{15}\u{3}  \u{2}\u{4}  \u{2}\u{4}  \
        r\u{5}  ;\u{6}  x\u{6}  $\u{7}  \u{6}\u{7}  )\u{8}  E\u{8}  r\u{8}  \u{12}\u{8}  X\u{9}  \u{18}\u{9}  5\u{a}  G\
        \u{a}  c\u{b}  \u{d}\u{b}  7\u{c}  r\u{c}  P\u{d}  W\u{d}  \u{7f}\u{d}  I\u{e}  d\u{e}  |\u{e}  .\u{f}  7\u{f} \
         D\u{f}  u\u{f}  \u{1}\u{f}  \u{1}\u{f}  5\u{10}  \u{1}\u{10}  !\u{11}  .\u{11}  ^\u{12}  \"\u{13}  B\u{13}  q\u{13}\
          !\u{14}  &\u{14}  J\u{14}  \u{12}\u{14}  \u{1b}\u{14}  9\u{15}  :\u{16}  H\u{16}  d\u{16}  (\u{17}  h\u{17}  \
        t\u{18}  \u{14}\u{18}  \"\u{19}  :\u{19}  f\u{1a}  f\u{1a}  \u{1d}\u{1a}  /\u{1b}  r\u{1b}  <\u{1c}  x\u{1c}  \"\
        \u{1d}  )\u{1d}  D\u{1d}  -\u{1e}  _\u{1e}  ; ! h ! \u{17} ! Q!! 3\"! 3\"! /#! K$! X$! \u{a}$! \u{1f}$! i%! ;'!\
         \u{2}'! \u{15}'! r(! {(! \u{1a}(! A)! A)! t)! #*! \\*! h*! \u{18}*! \u{7f}+! B,! \"-! A-! T-! b-! ).! 2/! B/! \
        c/! \u{1}/! \u{1e}/! Z0! \u{10}0! \u{1b}0! \u{1b}0! I1! T1! \u{6}1! <2! c2! \u{6}2! \u{18}2! ;3! `3! \u{f}3! \u{1e}\
        3! 04! g4! 35! >5! R5! d5! \u{7}5! \u{1c}5! :6! h6! w6! M7! u7! e8! s8! M9! W9! \u{12}9! *:! n:! y:! );! \u{9};\
        ! \u{17};! +<! H<! T<! \u{1f}<! 4=! l>! &A! =A! \u{2}A! \u{1c}A! 2B! LB! \u{19}B! 8C! cD! =E! rE! &F! &F! aF! /\
        G! JG! 2H! RH! cH! 7I! ]I! QL! %M! LM! QN! _N! \u{2}N! %O! _O! -P! zP! !Q! SQ! \u{f}Q! WS! kS! \u{10}T! \"U! :U\
        ! \u{7}U! \u{17}U! \u{1c}U! pV! ~W! \u{19}W! 'X! OX! vX! \u{12}X! 9Y! YY! oY! \u{6}Y! CZ! HZ! 6[! `[! 5\\! c\\!\
         l\\! \u{1d}]! (^! 8^! 8^! q^! \u{4}^! v_! 1`! C`! J`! h`! z`! =a! Ra! ta! !c! [c! sc! zc! \u{18}c! Sd! \u{1c}e\
        ! &f! Of! tf! 'g! Hg! xg! +h! 9h! Nh! th! Bi! Pi! `i! \u{9}i! 0j! Hj! 0k! \u{13}k! !l! ;l! Jl! Xl! vl! \u{9}l! \
        \u{14}l! Am! vm! 6n! 6n! \u{1a}n! qo! %p! lp! zp! \u{1}p! \u{15}p! wq! #r! \u{1a}r! \u{1f}r! is! \u{12}s! @t! \u{6}\
        t! 2u! Mu! Xu! tu! \u{17}u! Tv! |v! \u{14}v! Nw! qw! Lx! \u{f}x! Ey! fy! Iz! ez! \u{0}z! \u{13}z! }{! Y}! t}!  \
        ~! +~! \u{1c}~! 9\u{7f}! S\u{7f}! n\u{7f}! \u{f}\u{7f}! c\u{0}! v\u{0}! (\u{1}! 2\u{1}! K\u{1}! u\u{1}! \u{1}\u{1}\
        ! \u{d}\u{1}! y\u{2}! \u{0}\u{2}! 2\u{3}! \u{7f}\u{3}! *\u{4}! R\u{4}! ;\u{5}! P\u{5}! z\u{5}! \u{14}\u{5}! d\u{6}\
        ! i\u{6}! 9\u{7}! D\u{7}! 4\u{8}! ^\u{8}! \u{d}\u{8}! p\u{9}! ;\u{a}! F\u{a}! \u{10}\u{a}! 3\u{b}! I\u{c}! t\u{c}\
        ! \u{19}\u{c}! @\u{e}! T\u{e}! A\u{f}! ^\u{10}! \u{12}\u{10}! }\u{11}! \u{17}\u{11}! v\u{12}! _\u{14}! \u{e}\u{14}\
        ! z\u{15}! \u{9}\u{15}! ,\u{16}! G\u{16}! N\u{16}! \\\u{16}! r\u{16}! \u{15}\u{16}! Y\u{17}! \u{a}\u{17}! '\u{18}\
        ! \u{1f}\u{18}! T\u{19}! T\u{19}! \u{3}\u{19}! \u{1c}\u{19}! m\u{1a}! ,\u{1b}! U\u{1b}! i\u{1b}! w\u{1b}! I\u{1c}\
        ! a\u{1c}! '\u{1d}! \\\u{1d}! i\u{1d}! <\u{1f}! G\u{1f}! G\u{1f}! }\u{1f}! o \" \u{8} \" V!\" r!\" \u{2}!\" _\"\
        \" '#\" +$\" \\$\" \u{14}$\" ,%\" \u{10}%\" \u{17}%\" a&\" r&\" X'\" \u{7}'\" P(\" \u{9}(\" O)\" '*\" A*\" p*\"\
         \u{8}*\" P+\" \u{1c}+\" R,\" \u{4},\" \u{9},\" \u{1d},\" n-\" \u{15}-\" b.\" \u{12}.\" 91\" @1\" @1\" &2\" w2\"\
         \u{b}2\" \u{17}3\" 04\" {4\" \u{0}4\" 25\" Z5\" +6\" 46\" Z6\" s6\" \u{8}6\" \u{13}6\" '7\" k7\" \u{0}8\" y9\"\
         \u{17}9\" %:\" \u{9}:\" \u{9}:\" \u{1e}:\" \u{1e}:\" *;\" f;\" \u{b};\" :<\" a<\" \u{6}<\" \u{d}<\" H=\" ,>\" \
        ^>\" ~>\" a?\" z?\" z?\" &@\" l@\" ?A\" BC\" BC\" \u{17}C\" 6D\" |D\" \u{16}D\" .E\" [E\" 6F\" RF\" \u{2}F\" \u{2}\
        F\" \u{1f}F\" 1G\" 8G\" ?G\" ?G\" cG\" \u{7f}G\" `H\" lH\" \u{1c}H\" KI\" \u{8}I\" ?J\" ?J\" \u{17}J\" :K\" eK\"\
         }K\" 9L\" >L\" dL\" )M\" )M\" vM\" vM\" \u{1d}M\" $N\" vN\" \u{1e}O\" :P\" \u{7f}P\" (Q\" VQ\" ]Q\" kQ\" \u{7}\
        Q\" -T\" dT\" kT\" \u{1c}T\" eU\" wU\" ~U\" WV\" gV\" \u{c}V\" \u{15}W\" 4X\" jX\" \u{e}X\" ;Y\" cY\" 'Z\" JZ\"\
         tZ\" \\[\" \u{10}[\" p\\\" u\\\" }]\" I^\" \u{4}^\" e_\" e_\" \u{1}_\" \u{8}_\" R`\" }`\" Ua\" Za\" aa\" oa\" \
        )b\" \u{10}b\" qc\" xc\" +d\" _d\" Ee\" ne\" 4f\" qf\" vf\" vf\" \u{e}f\" xg\" 1h\" lh\" \u{12}h\" /i\" Gi\" mi\
        \" 3j\" \u{2}j\" \u{1}k\" \u{a}k\" Fm\" em\" \u{8}m\" \u{1d}m\" cn\" To\" =p\" ip\" .q\" Kq\" xq\" \u{1f}r\" ,s\
        \" [s\" [s\" ls\" \u{6}t\" \u{14}t\" 0u\" :v\" Nv\" xv\" ,w\" vw\" !y\" Gy\" uy\" \u{1e}y\" Wz\" Z{\" \u{0}{\" \
        )|\" `|\" `|\" \u{9}|\" )}\" )}\" R}\" 9\u{0}\" l\u{0}\" q\u{0}\" z\u{0}\" \u{5}\u{0}\" O\u{1}\" \u{7f}\u{1}\" \
        >\u{2}\" l\u{2}\" '\u{3}\" 2\u{3}\" O\u{3}\" p\u{3}\" -\u{4}\" |\u{4}\" \u{5}\u{4}\" 5\u{5}\" m\u{7}\" \u{2}\u{7}\
        \" \u{1d}\u{7}\" }\u{8}\" \u{f}\u{8}\" \u{14}\u{8}\" \\\u{9}\" n\u{9}\" ~\u{9}\" .\u{a}\" e\u{a}\" r\u{a}\" !\u{b}\
        \" /\u{b}\" 6\u{b}\" +\u{c}\" ?\u{c}\" S\u{c}\" s\u{c}\" \u{1b}\u{c}\" g\u{d}\" \u{18}\u{d}\" +\u{e}\" M\u{e}\"\
         }\u{10}\" \u{4}\u{10}\" .\u{11}\" Q\u{11}\" B\u{12}\" N\u{12}\" N\u{12}\" \u{8}\u{12}\" @\u{13}\" i\u{13}\" $\u{14}\
        \" c\u{14}\" n\u{15}\" \u{11}\u{15}\" \u{1c}\u{15}\" U\u{16}\" n\u{16}\" \u{3}\u{16}\" m\u{17}\" \u{13}\u{17}\"\
          \u{18}\" 9\u{18}\" P\u{18}\" \u{f}\u{18}\" \"\u{19}\" <\u{19}\" V\u{19}\" #\u{1a}\" #\u{1a}\" I\u{1a}\" q\u{1a}\
        \" \u{e}\u{1a}\" \u{1c}\u{1a}\" 1\u{1b}\" m\u{1b}\" m\u{1b}\" (\u{1c}\" 5\u{1c}\" N\u{1c}\" \u{7f}\u{1c}\" T\u{1d}\
        \" [\u{1d}\" ^\u{1e}\" \u{2}\u{1e}\" .\u{1f}\" U\u{1f}\" u\u{1f}\" \u{16}\u{1f}\" 0 #  !# B!# l!# u!# u!# -\"# \
        P\"# g\"# \u{1e}\"# 1## \u{19}## 1$# \u{1b}$# '%# _&# E'# >(# @*# \\*# {*# \u{9}*# '+# >+# K+# j+# \u{d}+# E,# \
        t,# \u{4},# \u{1b},# 5-# V-# &.# G.# H/# 00# k0# \u{7}0# \u{1d}0# \u{1a}1# <2# W2# \u{a}2# ?3# T3# o3# \u{12}3#\
         I4# }4# }4# \u{15}4# %5# a5# C6# L6# 57# <7# q7# \u{14}7# \u{1e}7# /8# \\8# |8# |8# \u{b}8# \u{15}8# #9# D9# `\
        9# \u{f}9#  :# T:# \u{19}:# 6;# \u{4};# n<# \u{1a}<# A=# ^=# n=# n=# u=# ;?# G@# CA# iA# \u{18}A# +B# OB# \u{10}\
        C# \u{17}D# 'E# \u{17}E# \u{17}E# 1F# 6F# ZF# \u{b}G# RI# hI# \u{1a}I# AJ# kJ# kJ# \u{1f}J# PK# \u{0}K# \u{18}K\
        # \u{18}K# CL# sM# mN# vN# \u{2}N# \u{2}N# kP# \u{14}P# HQ# HQ# xQ# 'R# \u{1b}S# \u{5}T#  U# BU# gU# !V# &V# <V\
        # SV# hV# `W# lW# >Y# 9Z# zZ# ![# ([# @[# S[# \u{a}[# -\\# *]# N]# <^# <_# \u{1e}_# ?`# \u{9}`# \u{9}`# 3a# ]a#\
         \u{8}a# *b# Rb# tb# \u{6}d# \"e# \u{18}e# af# 2g# Xg# mg# \u{d}g# Fh# gh# lh# :i# \u{6}i# 0j# \u{8}j# Ik# El# \
        \u{14}l# 7m# ]m# #n# Io# go# \u{7}o# \u{18}o# :p# lp# \u{7}p# `q# tq# \u{1b}q# \u{1b}q# =s# [s# gs# \u{18}s# 5t\
        # \\t# \"u# 2u# Zu# \u{1a}u# Xv# \u{b}v# Iw# _w# @x# Gx# ix# Gz# Vz# \u{6}z# K{# r{# \u{b}{# *|# 5|# :|# U|# z|\
        # \u{e}|# e}# \u{6}}#  ~# 3~# M~# c~# %\u{7f}# p\u{7f}# h\u{0}# \u{11}\u{0}# ?\u{1}# J\u{1}# t\u{1}# {\u{1}# (\u{2}\
        # 6\u{2}# D\u{2}# r\u{2}# y\u{2}# q\u{4}# \u{f}\u{4}# \u{f}\u{4}# @\u{5}# L\u{6}# \u{12}\u{6}# ^\u{7}# %\u{8}# \
        %\u{8}# 8\u{8}# n\u{8}# s\u{8}# G\u{9}# \u{3}\u{a}# \u{19}\u{a}# 9\u{b}# S\u{b}# \u{1f}\u{b}# \u{5}\u{c}# \u{c}\
        \u{c}# D\u{d}# )\u{e}# I\u{e}# n\u{e}# \u{7f}\u{f}# \u{1c}\u{f}# C\u{10}# Q\u{10}# _\u{10}# \u{9}\u{10}# X\u{11}\
        # \u{1}\u{11}# \u{a}\u{11}# \u{15}\u{11}# \u{1b}\u{12}# B\u{13}# \u{1a}\u{13}# <\u{14}# q\u{14}# \u{a}\u{14}# \u{1a}\
        \u{14}# A\u{15}# n\u{15}# \u{a}\u{15}#  \u{16}# Z\u{16}# x\u{16}# 7\u{17}# <\u{17}# m\u{17}# \u{19}\u{18}# p\u{19}\
        # 5\u{1a}# C\u{1a}# L\u{1a}# {\u{1a}# \u{1f}\u{1a}# p\u{1b}# y\u{1b}# f\u{1d}# \u{7f}\u{1d}# d\u{1e}# - $ F $ a\
         $ u $ \u{17} $ O!$ '\"$ '\"$ u\"$ \u{6}\"$ 6#$ `#$ {#$ #%$ M%$ n%$ 0&$ P&$ ]&$ m&$ \u{d}&$ B'$ \u{1}'$ X($ e($\
         o($ t($ 6)$ c)$ j)$ v)$ \u{4})$ I*$ t+$ ;,$ V,$ l,$ \u{1c},$ 5-$ u-$ \u{c}-$ F.$ t.$ U/$ i/$ n/$ |/$ '0$ 50$ )\
        1$ E1$ E1$ P1$ \u{14}1$ W2$ \u{0}2$ \u{c}2$ \u{11}2$ 85$ f5$ \u{4}5$ t6$ %7$ \u{16}7$ -8$ t8$ ,9$ 5:$ H:$ j:$ ?\
        ;$ n;$ ~;$ z<$ c>$ .?$ ~?$ \u{a}?$ +@$ <@$ g@$ \u{10}@$ !A$ \u{1c}A$ {B$ \u{6}C$ \u{19}C$ ID$ aD$  E$ ?E$ sE$ z\
        E$ \u{5}F$ VH$ nH$ }H$ (I$ \u{c}I$ &J$ ;J$ JJ$ aJ$ \u{2}J$ 7K$ KK$ \u{e}L$ \u{13}L$ HM$ ]M$ ~M$ \u{7}M$ \u{c}N$\
         <O$ IO$ \u{3}O$ \u{1e}O$ JP$ \u{a}P$ \u{1f}P$ tQ$ \u{17}Q$ /R$ nR$ 0S$ (T$ 6T$ \u{1c}T$ \u{1c}T$ _U$ xU$ 6V$ \u{e}\
        V$ dW$ \u{11}W$ RX$ eX$ \"Y$ )Z$ KZ$ jZ$ vZ$ \u{12}Z$ '[$ h[$ h[$ \u{3}[$ ?\\$ c\\$ \u{b}_$ 4`$ M`$ ia$ ~b$ \u{1d}\
        b$ Zc$ \"d$ 4d$ \\d$ \u{9}d$ Oe$ ae$ Kg$ Rg$ 5h$ \u{9}h$ )j$ Yj$ \u{a}j$ \u{a}j$ mk$ \u{7}k$ \u{17}k$ <l$ ml$ !\
        m$ Pn$ jn$ \u{b}n$ ;o$ do$ Np$ dp$ 3q$ iq$ iq$ \u{b}q$ Ns$ \u{0}s$ \u{1c}t$ 'u$ 0u$ rv$ wx$ \u{1d}x$ >y$ ry$ :z\
        $ Yz$ Yz$ bz$ mz$ ~z$ F{$ `{$ \u{b}{$ \u{19}{$  |$ @|$ \u{2}|$ \u{19}|$ >}$ K}$ K}$ R}$ 4~$ \u{11}~$ 3\u{0}$ H\u{0}\
        $ ]\u{1}$ \u{4}\u{1}$ =\u{2}$ =\u{2}$ L\u{2}$ \"\u{4}$ -\u{4}$ 4\u{4}$ b\u{4}$ y\u{5}$ f\u{6}$ }\u{6}$ *\u{7}$ \
        8\u{7}$ i\u{7}$ \u{f}\u{7}$ \u{1f}\u{7}$ <\u{8}$ \u{18}\u{8}$ \u{18}\u{8}$ (\u{9}$ (\u{9}$ /\u{9}$ R\u{9}$ \u{7}\
        \u{9}$ )\u{a}$ :\u{a}$ n\u{a}$ \u{7}\u{a}$ #\u{b}$ o\u{c}$ _\u{d}$ t\u{d}$ f\u{f}$ \u{b}\u{f}$ D\u{10}$ _\u{10}\
        $ \u{3}\u{10}$ #\u{11}$ 3\u{11}$ E\u{11}$ \u{18}\u{12}$ C\u{14}$ \u{7}\u{14}$ ,\u{15}$ 5\u{15}$ T\u{15}$ k\u{15}\
        $ K\u{16}$ \u{15}\u{16}$ +\u{17}$ t\u{17}$ ;\u{18}$ W\u{18}$ \\\u{18}$ a\u{18}$ .\u{19}$ v\u{19}$ \u{18}\u{19}$\
         5\u{1a}$ L\u{1a}$ )\u{1b}$ _\u{1d}$ \u{0}\u{1d}$ \u{a}\u{1d}$ ?\u{1e}$ D\u{1e}$ \u{5}\u{1e}$ 2\u{1f}$ X\u{1f}$\
         1 % c % q % \u{1c} % \u{1c} % 0!% p!% w!% (\"% .#% :#% #$% M$% [$% \u{c}$% \u{13}$% h%% m%% r%% \u{17}%%  &% F\
        &% c&% \u{1e}&% \u{1e}&% )'% D'% c'% {'% \u{1d}'% <(% |(% \u{12}(% 5)% a)% T*% \u{1d}*% =+% J+% \u{14}+% -,% 2,\
        % `,% _-% j-% |-% -.% <.% W.% \u{f}.% >/% a/% \u{1e}/% C0% J0% b0% z0% \u{a}0% D1% \u{5}1% \u{11}1% \u{4}2% .3%\
         =3% g3% l3% }3% \u{d}3% \u{1d}3% *4% M4% ^4% >5% %6% R6% \u{19}6% %7% 67% y7% \u{a}7% Y8% Y8% \u{7f}8% ;9% B9%\
         y:% l;% %<% ,<% n<% ,=% Z=% :>% 8?% +@% G@% {@% +A% FA% \u{1a}A% *B% ^B% \u{7}B% \u{1c}B% qC% DD% XD% kD% pD% \
        \u{f}D% AE% PE% cF% \u{5}F% 'G% uG% nJ% \u{1a}J% 9L% @L% nL% sL% \u{12}L% \u{12}L% EM% :N% qN% \u{f}N% \u{14}N%\
         <O% OO% uO% +P% hP% .Q% SQ% sR% \u{9}R% YS% AU% cU% \u{9}U% \u{17}U% \u{17}U% >V% VV% VV% \u{1b}V% $W% LW% jW%\
         /X% JX% gX% \u{18}X% ~Y% ,Z% lZ% \u{8}Z% \u{d}Z% j[% v[% \u{a}[% K\\% K\\% u\\% u\\% @]% M]% w]% I^% ]^% \"_% \
        \"_% 0_% a_% \u{d}_% \u{1f}_% \u{9}`% &a% `a% .b% \u{1a}b% Jc% {c% ed% ld% }e% \\f% \u{a}f% 9g% Og% \u{1e}g% Dh\
        % Vi% |i% 1j% Bj% \u{2}j% dk% uk% zk% \u{6}k% \u{16}k% (l% \u{18}l% <m% fm% xm% On% \\n% yn% yn% :o% Fo% Mo% Xo\
        % \u{8}o% \u{9}p% \u{1e}p% Sq% eq% \u{11}q% )r% 4r% fr% rr% )s% \u{c}s% \u{1c}s% 5t% @t% \u{d}t% vu% 3v% |w% Nx\
        % ax% \u{1b}z% 1{% P{% \u{1a}{% (|% f|% 0~% Q~% j~% ~~% \u{b}~% \u{14}~% *\u{7f}% P\u{7f}% !\u{0}% +\u{0}% >\u{0}\
        % `\u{0}% \u{8}\u{0}% 1\u{1}% ;\u{1}% {\u{1}% R\u{2}% i\u{2}% 4\u{3}% \u{1e}\u{3}% %\u{4}% ;\u{4}% d\u{4}% o\u{4}\
        % #\u{5}% Z\u{5}% j\u{5}% x\u{5}% E\u{6}% o\u{6}% \u{17}\u{6}% '\u{7}% 6\u{7}% D\u{7}% h\u{7}% \"\u{8}% F\u{8}%\
         ]\u{8}% v\u{8}% 6\u{9}% Q\u{9}% l\u{9}% t\u{a}% @\u{b}% \u{b}\u{b}% f\u{d}% \u{1e}\u{d}% *\u{e}% H\u{e}% ]\u{e}\
        % ]\u{e}% k\u{e}% =\u{f}% W\u{f}% \u{0}\u{f}% M\u{10}% h\u{10}% h\u{10}% \u{b}\u{10}% \u{16}\u{10}% 9\u{11}% h\u{11}\
        % v\u{11}% \u{2}\u{11}% \u{14}\u{12}% _\u{13}% \u{e}\u{14}% /\u{17}% i\u{17}% \u{c}\u{17}% \"\u{18}% ^\u{18}% \u{1f}\
        \u{18}% 1\u{19}% }\u{19}% 2\u{1a}% {\u{1a}% \u{10}\u{1a}% (\u{1b}% I\u{1b}% T\u{1b}% x\u{1b}% \u{7f}\u{1b}% ~\u{1c}\
        % }\u{1e}% \u{e}\u{1e}% J\u{1f}% _\u{1f}% j\u{1f}% \u{5}\u{1f}% x & 2!& >!& X!& k!& w!& Y\"& v\"& \u{5}#& *$& \u{c}\
        $& &%& =%& F%& M%& m%& \u{e}%& W&& \u{8}&& \u{8}&& \u{1d}&& 1'& k'& w'& 1(& ;(& \u{b}(& O)& \u{d})& G*& 2+& S+&\
         w+& E,& L,& \u{17},&  -& 4-& [-& i-& ~-& p.& \u{8}.& \u{d}.& +/& e/& \u{10}/& +0& N0& N0& a0& U1& r1& \u{1b}1&\
         52& 52& d2& \u{10}2& '3& \u{1b}3& '4& .4& P4& ,5& =5& n5& 16& $8& )8& M8& h8& t8& :9& [9& i9& r:& ~:& \u{17}:&\
         :;& p;& 2<& 7<& X<& \u{9}<& \u{13}<& E=& E=& Q=& z=& \u{1d}=& 1>& k>& )?& [?& \u{19}?& L@& \u{12}A& .B& .B& \u{b}\
        B& 2C& {C& \u{12}C& ED& gD& UE& 'F& OF& vF& BH& %I& EJ& hJ& (K& cK& %L& ;L& xL& *M& dM& iM& nM& \"N& GN& @O& GO\
        & uO& \u{17}O& \u{14}P&  Q& >Q& *R& 4R& GT& GT& \"U& 3U& AU& _U& $V& AV& 5W& LW& LW& oX& \u{1a}X& $Y& 8Y& KY& y\
        Y& \u{4}Y& \u{14}Y& RZ& \u{14}Z& U[& 7\\& F\\& b\\& \u{6}\\& \u{16}\\& v^& )_& )_& )a& 2a& Ia& 0b& Jb& `b& \u{6}\
        b& \u{b}c& $d& 5d& Md& \\d& }d& 0e& Me& if& \u{6}f& \u{d}f& -g& -g& qg& xg& \u{7f}g& \u{18}g& \u{10}i& \u{10}i&\
         =j& Oj& bk& tk& Kl& _l& \u{16}l& \u{16}n& ;o& \u{4}o& Dp& Wp& pp& \u{d}q& 9r& >r& xt& 9u& \u{2}u& \u{11}u& .v&\
         .v& uw& \u{13}w& +x& _x& \u{10}x& ?y& bz& yz& yz& K{& h{& }{& %|& ,|& 3|& K|& \u{1f}|& g~& \u{4}~& E\u{7f}& u\u{7f}\
        & \u{7f}\u{7f}& \u{8}\u{7f}& A\u{0}& k\u{0}& !\u{1}& !\u{1}& *\u{1}& G\u{1}& 4\u{2}& u\u{2}& \u{1a}\u{2}& .\u{3}\
        & N\u{3}& N\u{3}& \u{2}\u{3}& %\u{4}& ,\u{4}& !\u{5}& z\u{5}& \u{12}\u{5}& \u{1e}\u{6}& ?\u{7}& _\u{7}& \u{d}\u{7}\
        & \u{12}\u{7}& k\u{8}& \u{7}\u{8}& \u{13}\u{8}& 5\u{9}& <\u{9}& O\u{9}& y\u{9}& \u{f}\u{9}& 7\u{a}& g\u{a}& d\u{b}\
        & \u{3}\u{b}& \u{1e}\u{b}& -\u{c}& |\u{c}& %\u{d}& ,\u{d}& Z\u{d}& ~\u{d}& D\u{e}& l\u{e}& \u{11}\u{e}& O\u{f}&\
         \u{a}\u{f}& ]\u{10}& \u{3}\u{10}& 0\u{11}& h\u{11}& *\u{12}& U\u{12}& \u{e}\u{12}& \u{1e}\u{12}& A\u{13}& 0\u{14}\
        & T\u{14}& m\u{14}& F\u{15}& W\u{15}& c\u{15}& _\u{16}& o\u{16}& \u{1}\u{16}& #\u{17}& =\u{18}& \u{3}\u{18}& %\u{19}\
        & ;\u{19}& c\u{1b}& l\u{1b}& \u{17}\u{1b}& K\u{1c}& '\u{1e}& @\u{1e}& g\u{1e}& n\u{1e}& \u{11}\u{1e}& \u{16}\u{1e}\
        & '\u{1f}& m\u{1f}& \u{9} ' j!' |!' \u{1f}!' -\"' K\"' d\"' \u{0}\"' \u{c}\"' \u{15}\"' \u{1f}\"' I#' ^$' o$' x\
        $' 6%' }%' G&' S&' X&' ]&' ]&' x&' \u{13}&' \u{18}&' 5'' G'' \u{d}'' \u{11}(' D)' `)' c*' C+' ~+' \u{14},' 7-' \
        O-' z-' \u{4}-' J.' \u{0}.' C/' Q/' \u{19}/' +0' c0' s0' \u{d}0' \u{7}1' K2' _2' z2' %3' *3' J3' J3' Y3' \u{6}3\
        ' \u{1c}3' *4' V4' e4' n4' \u{14}4' B5' T5' @7' w7' 29' N9' N9' ^9' n9' ;:' X:' ;;' J;' \u{1c}<' ]=' '>' b>' \u{1d}\
        >' \u{d}?' /@' I@' o@' \u{6}@' \u{18}@' \u{1f}@' -A' _A' \u{1b}A' ZB' jB' \u{1b}B' zD' \u{15}D' 8E' ^E' tE' &F'\
         pF' uF' \u{1e}F' bG' ~G' FH' \u{13}H' NL' %M' HM' \u{19}M' FN' tN' \u{16}N' iO' \u{12}O' HP' QP' =Q' $R' PR' P\
        R' \u{c}R' HS' _S' ^U' \u{d}U' 'V' 3V' ZV' {V' \u{e}V' 8W' 6X' qX' NZ' '[' o[' |[' !\\' 6\\' R\\' \u{6}\\' \u{14}\
        \\' I]' []' ^_' =`' =`' =`' \u{c}`' ]a' Ad' Od' fd' Be' je' \u{15}f' 4g' 4g' pg' \u{15}g' Hh' $i' \u{2}i' Ij' U\
        j' !k' 3k' Tk' bk' vk' \u{15}k' 8l' Ql' \u{1b}l' /m' ]m' #n' ln' @o' mo' !p' ?p' Xp' :q' {q' Hr' yr' @s' \u{1c}\
        s' Lt' \u{b}t' Zv' \u{9}v' 1w' Kw' ow' \u{2}w' \u{17}w' \u{17}w' &x' -x' Hx' jx' \u{1}x' Sy' \u{9}y' Mz' }z' \u{14}\
        z' M{' {|' .}' :}' q}' \u{6}}' S~' Z~' \u{12}~' .\u{7f}' K\u{7f}' V\u{7f}' {\u{7f}' z\u{0}' \u{1b}\u{0}' %\u{1}\
        ' ,\u{1}' ,\u{1}' g\u{1}' \u{15}\u{1}' >\u{2}' \u{3}\u{2}' D\u{3}' c\u{3}' 5\u{4}' Z\u{4}' \u{7f}\u{4}' -\u{5}'\
         |\u{5}' <\u{6}' H\u{6}' .\u{7}' \u{2}\u{7}' 6\u{9}' Q\u{9}' }\u{9}' f\u{a}' k\u{a}' <\u{b}' !\u{c}' E\u{c}' a\u{c}\
        ' ,\u{d}' \u{14}\u{d}' -\u{f}' N\u{f}' !\u{10}' .\u{10}' .\u{10}' M\u{10}' m\u{11}' \u{4}\u{12}' \u{10}\u{12}' \
        -\u{13}' =\u{13}' [\u{13}' \u{7f}\u{13}' C\u{15}' ,\u{16}' D\u{16}' h\u{16}' \u{7}\u{16}' (\u{17}' k\u{17}' \u{1b}\
        \u{17}' G\u{18}' o\u{18}' ~\u{18}' \u{19}\u{18}' 0\u{19}' 5\u{19}' S\u{19}' /\u{1a}' n\u{1a}' \u{d}\u{1a}' 8\u{1b}\
        ' ^\u{1b}' !\u{1c}' P\u{1c}' Y\u{1c}' \u{15}\u{1c}' \u{1a}\u{1c}' 5\u{1d}' Q\u{1d}' n\u{1d}' T\u{1e}' e\u{1e}' \
        \u{d}\u{1e}' <\u{1f}' ]\u{1f}' ]\u{1f}' k\u{1f}' {\u{1f}' > ( m ( v ( )!( \u{15}!( &\"( \u{a}\"( ,#( A#( h#( '$\
        ( 7$( I$( \\$( \u{a}$( ;%( (&( q&( R'( &(( Q(( X(( \u{12}(( .)( ?)( m*( \u{7},( =-( h-( \u{f}.( E/( \u{c}/( Q0(\
         ,1( Q1( s1( \u{17}1( V2( c2( 53( <3( k3( *4( \u{1e}4( u5( =6( Y6( Y6( o6( \u{15}6( 97( \u{11}7( +8( @8( &9( <9\
        ( Q9( Z9( ~9( <:( ]:( E=( 2>( f>( k>( G?( ]@( )A( XA( XA( rA( =B( VB( iB( vB( \u{3}B( 3C( \u{2}C( \u{19}C( pD( \
        >E( +F( _F( \u{1e}F( 2G( UG( uH( \u{14}H( (I( bI( xI( \u{13}I( <J( .K( \u{1}K( \u{6}K( %L( vL( 0P( GP( :Q( dQ( \
        kQ( \u{e}Q( eR( \u{14}S( ET( \u{f}T( ,U( 6V( tV( DW( `W( nW( 1X( \u{16}X( )Y( GY( \u{17}Y( 3Z( 3Z( bZ( kZ( 0[( \
        B[( u[( \u{17}[( \u{1c}[( S]( q]( \u{c}^( 6_( }`( \u{7}`( #a( /a( Ja( pa( wa( \u{3}a( \u{8}a( 0b( ;b( nc( \u{1b}\
        c( kd( 3e( >f( ]f( xf( \u{5}f( \u{5}f( ?g( :h( \u{0}h( *i( *i( ai( Dj( Wj( _k( dk( \u{2}k( +l( Nl( 4m( Zm( \u{c}\
        n( \u{1d}n( \u{1d}n( 1o( {o( \u{1e}o( =p( \\p( fp( tp( yp( \u{1e}p( \u{1c}q( \"s( Ms( `s( $t( 5t( \u{12}t( su( \
        \u{e}u( :w( lw( 3x( Ix( {x( &y( -y( +z( Iz( \u{f}z( E{( l{( \u{1e}{( d|( \u{9}|(  }( 1}( \u{8}}( F\u{7f}( \u{c}\
        \u{7f}( \u{1f}\u{7f}( R\u{0}( \u{8}\u{0}( (\u{1}( A\u{1}( f\u{1}( \u{0}\u{1}( -\u{2}( N\u{2}( b\u{2}( b\u{2}( m\
        \u{2}( \u{1d}\u{2}( f\u{3}( \u{c}\u{3}( _\u{4}( }\u{4}( \u{10}\u{4}( +\u{5}( K\u{5}( c\u{5}( /\u{6}( K\u{6}( !\u{7}\
        ( *\u{7}( J\u{7}( p\u{7}( \u{1}\u{7}( 4\u{8}( ]\u{8}( l\u{8}( |\u{8}( k\u{9}( \u{9}\u{9}( x\u{a}( \\\u{b}( \u{19}\
        \u{b}( \u{19}\u{b}( 2\u{c}( q\u{c}( E\u{d}( L\u{d}( \u{f}\u{d}( S\u{e}( K\u{f}( _\u{f}( v\u{f}( \u{a}\u{f}( G\u{11}\
        ( x\u{11}( 0\u{12}( p\u{12}( \u{10}\u{12}( &\u{13}( B\u{15}( \u{17}\u{15}( L\u{16}( Q\u{16}( \u{10}\u{16}( 8\u{17}\
        ( U\u{17}( %\u{18}( y\u{18}( \u{1f}\u{18}( c\u{19}( w\u{19}( $\u{1a}( \u{1}\u{1a}( \\\u{1b}( \"\u{1c}( 3\u{1d}(\
         ^\u{1d}( ~\u{1d}( 9\u{1f}( H\u{1f}( n\u{1f}( ' ) W ) \u{6} ) \u{14} ) 2!) 7!) O!) Y\") \u{13}#) A$) _$) \u{a}$\
        ) <%) R%) v%) v%) .&) 3&) 8&) ~&) w') w') \u{9}') (() \u{0}() ()) X+) ~+) \u{5}+) ^,) \u{2},) \u{1f},) >-) 0.) \
        M.) Q/) m/) \u{1c}/) `0) t0) =1) t1) \"3) n3) \u{12}3) J4) \u{1c}4) d5) k5) 06) [6) p6) w6) \u{0}7) ,8) C8) N8)\
         ?9) \u{15}9) c:) \u{3}:) \u{10}:) \u{1e}:) l;) 1<) 8<) \\<) w<) w<) H=) p=) \u{9}=) #>) />) ^>) <?) !@) F@) s@\
        ) GA) \u{14}A) \u{1f}A) PB) `B) |B) HC) xC) >D) ED) `D) 'E) 7E) mE) xE) IF) FG) uG) \u{0}G) \u{14}H) >I) XI) _I\
        ) \u{d}I) 0J) PJ) PJ) \u{8}J) \u{11}J) ?K) uK) \u{7f}K) \u{7f}K) 'L) 3L) UL) |M) \u{e}M) $N) 2N) kN) 0O) 5O) SO\
        ) \u{e}O)  P) AP) OQ) \u{6}Q) UR) #S) 3S) =S) RS) jS) zS) zS) -T) =T) TT) ^T) \u{19}T) 9U) >U) HV) cV) \u{15}V)\
         \"W) 'W) WW) \u{7}W) PX) YY) tY) \u{10}Z) k[) \u{8}[) R_) %`) \u{12}`) \u{1b}`) Zb) \u{7}b) #c) \u{7}c) :d) ~d\
        ) we) \u{c}e) \u{c}e) \u{1a}e) %f) nf) \u{14}f) 9g) 9g) >h) bh) vh) ;i) \u{7}i) \u{7f}j) \u{6}j) }k)  l) [m) Do\
        ) ~o) <p) Mp) iq) $r) /s) gs) }s) \u{4}s) *t) ^t) \u{19}t) \u{7}u) $v) )v) ev) <x) dx) )y) iy) \u{3}y) +z) Bz) \
        6|) T|) \u{1}|) 1}) Z}) _}) _}) w}) \u{8}})  ~) :~) \\~) n~) \u{8}~) *\u{7f}) l\u{7f}) \u{11}\u{0}) K\u{1}) m\u{1}\
        ) W\u{2}) \u{18}\u{2}) ]\u{3}) *\u{4}) \u{2}\u{4}) 6\u{5}) Q\u{6}) {\u{6}) \u{0}\u{6}) :\u{7}) D\u{7}) I\u{7}) \
        \u{c}\u{7}) \u{18}\u{7}) $\u{8}) ;\u{8}) \u{f}\u{8}) 7\u{9}) I\u{9}) \u{15}\u{9}) ;\u{a}) d\u{b}) v\u{b}) $\u{c}\
        ) \\\u{c}) t\u{d}) t\u{d}) \u{19}\u{d}) a\u{f}) \u{e}\u{f}) =\u{10}) X\u{10}) w\u{10}) \u{1d}\u{10}) Q\u{11}) Q\
        \u{11}) m\u{11}) r\u{11}) {\u{11}) \u{1f}\u{11}) [\u{12}) F\u{13}) _\u{13}) ,\u{14}) _\u{14}) y\u{14}) \u{10}\u{14}\
        ) X\u{15}) \u{1b}\u{15}) 9\u{16}) G\u{16}) W\u{16}) 0\u{17}) Q\u{17}) \u{10}\u{17}) s\u{18}) 9\u{19}) t\u{19}) \
        ~\u{1a}) *\u{1b}) 9\u{1b}) 9\u{1b}) }\u{1b}) \u{2}\u{1b}) \u{15}\u{1c}) \u{1f}\u{1c}) l\u{1d}) 5\u{1e}) b\u{1e}\
        ) 4\u{1f}) i\u{1f}) 5 * t * \u{16} * \u{1d} * D\"* ^\"* ^\"* 0#* b#* x#* \u{7}#* R$* R$* (%* n%* S&* f&* ['* {'\
        * -(* \u{f}(* A)* {** ++* O+* k+* \u{c}+* g,* x-* \u{12}-* @.* \u{1c}.* J/* \\/* a/* 90* T0* T0* T0* 21* `1* x2\
        * $3* F4* v4* r5* \\6* a6* p6* Q7* v7* \u{2}7* y8* \u{14}8* \u{14}8* $:* ;:* \u{19}:* +;* 4;* >;* \u{13};* 3<* \
        U<* \u{10}<* \"=* w=* \u{1d}=* H>* S>* |>* %?* i?* \u{1c}?* 3@* e@* x@* \u{7f}@* \u{7f}@* #A* =A* zA* \u{10}A* \
        UB* vB* \u{2}B* $C* ;C* \u{7}C* \u{10}C* \u{10}C* 3D* ND* gD* \u{11}D* 7E* VE* aE* $F* +F* \u{d}F* UG* sG* \u{7f}\
        G* +H* 9K* CK* \u{19}K* ;L* WL* WL* WL* wL* ~L* =M* =M* WN* \u{f}N* <O* LO* \u{4}O* \u{10}O* \u{19}O* 3P* ^P* \u{16}\
        P* HQ* UQ* yQ* \u{4}Q* \u{9}R* bS* bS* \u{1}S* \u{c}S* 0T* rT* rT* #U* 4U* \u{1f}U* cV* \u{17}V* 'W* `W* YX* IY\
        * \u{1c}Y* ,Z* ^Z* \u{1a}Z* \u{1d}[* L\\* i\\* \u{1b}\\* B]*  ^* [^* u^* 8_* z_*  `* 9`* G`* 8a* \u{1d}a* \"b* \
        \"b* ?b* Zb* \u{1a}b* Id* hd* He* ue* Nf* 7g* Pg* [g* di* xi* pk* |k* Em* ]m* gm* rm* =n* _n* \u{f}n* ,o* Xo* k\
        o* \u{f}o* Ip* lp* \u{a}p* *q* `q* qq* \u{3}q* pr* \u{10}r* Es* ls* \u{7f}s* at* \u{1e}t* Pu* \u{14}u* iv* |v* \
        zw* 8x* Mx* \u{a}x* Py* ky* (z* Gz* `z* \u{17}z* 1{* M{* z{* \u{1d}{* I|* a|* m|* \u{14}|* +}* 9}* ;~* _~* m~* \
        \u{b}~* \u{10}~* %\u{7f}* e\u{7f}* -\u{0}* Y\u{0}* \"\u{1}* s\u{1}* \u{1c}\u{1}* M\u{2}* \\\u{2}* \u{a}\u{2}* \u{15}\
        \u{2}* W\u{3}* ,\u{4}* U\u{4}* \u{0}\u{4}* \u{0}\u{4}* \u{10}\u{4}* r\u{5}* $\u{6}* Z\u{6}* D\u{7}* `\u{7}* ;\u{8}\
        * l\u{8}* \u{4}\u{8}* _\u{9}* \u{1e}\u{9}* n\u{a}* K\u{b}* K\u{b}* \u{6}\u{b}* \u{12}\u{b}* d\u{c}* v\u{c}* v\u{c}\
        * \u{c}\u{c}* V\u{d}* \u{8}\u{d}* )\u{e}* o\u{e}* \u{11}\u{e}* \u{3}\u{f}* O\u{10}* \u{9}\u{10}* \u{18}\u{10}* \
        C\u{11}* X\u{11}* \u{1}\u{11}* C\u{12}* b\u{12}* x\u{12}* \u{18}\u{12}* 5\u{13}* c\u{13}* \u{2}\u{13}* \u{1f}\u{13}\
        * H\u{14}* S\u{14}* _\u{14}* l\u{14}* \u{4}\u{14}* w\u{15}* \u{3}\u{15}* W\u{16}* l\u{16}* \u{1}\u{16}* S\u{17}\
        * ?\u{18}* d\u{18}* k\u{18}* x\u{18}* -\u{1a}* V\u{1a}* b\u{1a}* \u{7f}\u{1a}* \u{8}\u{1a}* 0\u{1b}* v\u{1b}* }\
        \u{1b}* 7\u{1c}* 3\u{1d}* \u{7f}\u{1d}* \u{1b}\u{1d}* E\u{1e}* Q\u{1e}* Q\u{1e}* X\u{1e}* |\u{1e}* \u{d}\u{1e}*\
         \u{d}\u{1e}* \u{d}\u{1e}* )\u{1f}* j\u{1f}* 9 + J + C!+ W!+ \\!+ c!+ \u{11}!+ \u{11}!+ :\"+ \u{f}\"+ *#+ C#+ \u{10}\
        #+ \u{15}#+ \u{15}#+ !$+ H$+ s$+ \u{3}$+ 1%+ o%+ \u{0}%+ E(+ W(+ h(+ }(+ }(+ -)+ R)+ \u{1})+ /*+ V*+ F,+ d,+ d,\
        + p,+ $-+ W-+ G.+ y/+ \u{4}/+ J0+ W0+ w0+ \u{11}0+ F1+ c1+ +3+ 63+ ?3+ S3+ p3+ w3+ %4+ H4+ W4+ ?5+ F5+ \u{5}5+ \
        x6+ @7+ c7+ \u{a}7+ ;8+ r8+ r8+ \u{6}8+ 99+ \u{11}9+ ):+ [:+ \u{1f}:+ y;+ \\<+ }<+ q=+ \u{b}=+ 7>+ N>+ \u{12}>+\
         g?+ \u{f}?+ 2@+ S@+ dA+ $B+ $B+ /B+ 'C+ tC+ [E+ \u{17}E+ #F+ ;F+ cF+ xG+ \u{15}G+ ;H+ ]H+ \u{0}H+ \u{c}H+ :I+ \
        ?I+ ?I+ QI+ XI+ uI+ <J+ YJ+ \u{1e}J+ %K+ :K+ aK+ :L+ RL+ fL+ vM+ \u{6}M+ >N+ WN+ {N+ \u{1e}N+ rO+ XP+ \u{5}P+ *\
        Q+ HQ+ cQ+ \u{7f}Q+ >S+ cS+ HT+ \u{c}T+ \u{13}T+ QU+ QU+ fU+ \u{a}U+ %V+ 7V+ RV+ \u{5}V+ -W+ \u{1}W+ \u{13}W+ G\
        X+ oX+ iZ+ ~Z+ `[+ e[+ \u{1b}[+ i\\+ i\\+ \u{14}\\+ 5]+ v]+ \u{9}]+ d`+ \u{b}`+ =a+ Xa+ ya+ \u{6}a+ 'b+ db+ -c+\
         ec+ ,d+ Cd+ \u{1}d+ \u{10}d+ 2e+ be+ \u{16}e+ 6f+ \u{5}f+ jh+ {h+ Di+ ]i+ +j+ Hk+ \u{1}l+ \u{1}l+ \u{c}l+ %m+ \
        ,m+ em+ \u{8}m+ Dn+ \"q+ ?q+ qq+ {q+ cr+ pr+ \u{15}r+ 6s+ {s+ *t+ Zt+ yt+ \u{0}t+ \u{1d}t+ Gu+ Xv+ wv+ 7w+ <w+ \
        Sw+ :x+ :x+ \u{15}x+ +y+ Yy+ \u{1a}y+ 7{+ >|+ 8}+ T}+ \u{f}}+ 7~+ \u{1e}~+ ^\u{0}+ \u{3}\u{2}+ &\u{3}+ \u{9}\u{3}\
        + 7\u{4}+ f\u{5}+ !\u{6}+ J\u{6}+ Q\u{6}+ \u{c}\u{6}+ \u{1a}\u{6}+ [\u{7}+ %\u{8}+ J\u{8}+ \u{8}\u{8}+ /\u{9}+ \
        Z\u{a}+ +\u{b}+ \\\u{b}+ N\u{d}+ \u{14}\u{d}+ _\u{e}+ d\u{e}+ \u{5}\u{e}+ /\u{f}+ \u{1f}\u{f}+ I\u{12}+ )\u{13}\
        + 7\u{13}+ ]\u{13}+ \u{1}\u{13}+ d\u{15}+ %\u{16}+ /\u{16}+ I\u{16}+ U\u{16}+ \u{19}\u{16}+ -\u{17}+ D\u{19}+ T\
        \u{19}+ t\u{1a}+ {\u{1a}+ 0\u{1b}+ D\u{1b}+ u\u{1b}+ \u{d}\u{1c}+ N\u{1d}+ .\u{1e}+ \u{b} , 2\", p#, M$, C%, &&\
        , :&, T&, O', \u{8}(, `*, \u{d}*, }+, c,, c,, {,, \u{9},, H-, \u{3}-, 4., N., X., 8/, ?/, J/, y/, \u{5}/, \u{e}\
        /, 30, W0, \u{19}0, \u{19}0, %1, <1, p1, \\3, \u{3}3, \u{1d}3, \u{1d}3, +4, \u{a}4, \u{1f}4, o5, \u{5}5, -6, -6\
        , \u{1d}6, -7, L8, m8, \u{e}8, \u{1c}8, S9, c9, }9, g;, \u{12};, A<, j<, y<, ?=, a=, k=, \u{5}=, \u{14}=, \u{10}\
        >, ,?, P?, z?, *@, ]@, \u{f}@, iA, \u{3}A, VB, xB, \u{16}B, ?C, hC, \u{11}C, 4D, @D, .E, \u{4}E, \u{4}E, \"F, +\
        F, CG, YG, \u{18}G, RH, 9I, \u{1e}I, IJ, PJ, 'K, >K, RK, tK, \u{4}K, \u{4}K, iL, .M, 3M, 8M, =M, AN, \u{0}N, \u{5}\
        N, \u{19}N, \u{19}N, *O, ?O, ^O, mO, vO, 9P, QP, BQ, BQ, VQ, \u{7}Q,  R, \u{1a}R, \u{6}S, IT, !U, (U, 6U, QU, '\
        V, .V, YV, lV, \u{f}V, \u{f}V, HW, \u{12}X, +Y, HY, $Z, +Z, 2[, 2[, C[, e[, i\\, {\\, \u{7}\\, j], G^, \u{8}^, \
        !_, 5_, q_, \u{4}_, (`, N`, j`, (a, \u{d}a, Pb, gb, wb, \u{d}b, \u{12}b, 'c, <c, Vc, \u{19}c, gd, yd, 0e, 5e, Z\
        e, he, !f, Wf, \u{10}h, +i, \u{13}j, Dk, vk, \u{b}k, \u{16}k, )l, \u{1}l, \u{1b}l, >m, Rm, Wm, \u{b}m, -n, In, \
        *o, 6o, Vo, qo, \u{8}o, !p, ^p, !q, !q, Jq, wq, \u{1d}q, Ir, \u{2}r, 7s, \u{4}s, \u{9}s, \u{17}s, Lt, St, \u{11}\
        t, 2u, Hu, Vu, \u{f}u, -v, ,w, iw, Ax, Fx, {x, jy, !z, 3z, az, \u{7}z, \u{13}z, \"}, s}, m~, \u{1}~, \u{1c}~, !\
        \u{7f}, o\u{7f}, V\u{1}, m\u{1}, \u{18}\u{1}, \u{18}\u{1}, L\u{2}, c\u{2}, \u{1d}\u{2}, M\u{3}, q\u{3}, \u{b}\u{3}\
        , \u{17}\u{3}, #\u{4}, 3\u{4}, C\u{4}, f\u{4}, f\u{4}, 5\u{5}, \u{11}\u{5}, (\u{6}, >\u{6}, S\u{6}, )\u{7}, 6\u{7}\
        , S\u{7}, \u{7f}\u{7}, \u{1a}\u{7}, o\u{8}, \u{17}\u{8}, 7\u{9}, L\u{9}, o\u{9}, \u{1b}\u{9}, 6\u{b}, -\u{d}, n\
        \u{d}, >\u{10}, M\u{10}, t\u{11}, \u{14}\u{13}, L\u{14}, \u{c}\u{14}, ,\u{15}, \u{16}\u{15}, $\u{16}, v\u{16}, \
        .\u{17}, ^\u{17}, t\u{17}, z\u{19}, 5\u{1a}, H\u{1a}, \\\u{1a}, \u{18}\u{1a}, :\u{1b}, k\u{1b}, E\u{1c}, g\u{1c}\
        , .\u{1d}, F\u{1d}, O\u{1d}, b\u{1d}, 5\u{1e}, ?\u{1e}, O\u{1e}, |\u{1e}, \u{12}\u{1e}, 7\u{1f}, X\u{1f}, m\u{1f}\
        , \u{0}\u{1f}, v - \u{4} - \\!- x!- \u{16}!- /\"- /\"- /\"- O\"- c\"- 0#- \\#- e#- W$- \u{14}$- :%- S%- y%- ;&-\
         @&- P&- y&- ,(- >)- D*- T*- \u{e}*- g,- \u{1a},- 8-- W-- \".- \u{5}.- ]/- h/- ?0- ?0- 31- C1- u1- \u{11}1- 02-\
         O2- k2- \u{5}2- \"3- \u{1d}3- '4- >4- N4- X4- _4- r4- r4- \u{e}4- J5- s5- \u{19}5- j6- \u{1f}6- h7- D8- {8- 39\
        - J9- v9- J:- a:- \u{0}:-  <- {<- \u{15}<- ,=- T=- \u{e}=- ~>- \u{1a}>- 1@- 1A- XA- uA- JB- \u{e}B- !C- 1C- _C-\
         \u{10}C- +D- 8D- =D- 4F- \u{4}F- 3G- \u{1}G- \u{6}G- (I- eI- wI- |J- SK- iK- )L- <L- WL- kL- rL- \u{1e}L- !N- \
        \u{5}O- \u{15}P- &Q- VQ-  S- jS- zS- nT- \u{7f}T-  U- VV- mV- -W- \u{7}W- \u{1d}W- >X- WX- JY- }Z- k[- \u{2}[- \
        0\\- <\\- I\\- .O$ m!D\u{1f}`?syE\"\"LRR\u{c}\u{18}( N\"J%I9V!N%H\u{1f}`0l~:\"AR4l*G!GM!(!\u{e}qjE2!l$H\"S!Q8m!\
        S#G\"H!J-F&tHo#O-p+q'N9J*O,@' o!F!K&K\u{1c}r;p:N!\u{10}$ Q!N@k:P\u{13}^!\u{11}q^X+\"p#L\"P!N9o#M\"Q/NEL\"m\"OFL\
        $#p\"M=p\"O&\u{1c}!!Rue!?r5G* T!O!m&N8T!n&K.G\u{1f}`!K4r8 D!>$C!R!{!R7H!E$D!S!x/S#N6P'p!P$N!E\"u1v!K!POR'pC\u{13}\
        @ V!@!J!O\"F\"H!M!F\"F(u!K+N!H!M!S\"G\"F\"I\"I(u!M#=!H-=Cn*SGQ$N#S#Q\"Q,n(|!ws~d\"FJ4vZC#'R\u{1f}`,R\u{f} ) X!@\
        &D6l\"t\u{1f}`!r5R#lXf!!Q6E#!K?M:Tf\u{15}D J#@\"i!K!k!T+>(U!i!F\"O!l$K!O!S.H$l\"U-R4M\"m!N$Q!J\"o!Q!o!N<q+P!W!i\
        !S-J\"U4L\u{11}D\"\u{1f}`\\q\u{5}@& N&W)G!q?n\u{1d}OS|# S!m>Q\u{2}X\" m?uuI\" t?v#6,!K!l#N\"R6O\"k!C!o#S0F$L\"H\
        \u{2}\u{3}N p!K!T!T!U!J!C!V\"V&F0p!R!I#H!I!V!S!S,G!O!P\"N\"O!P!P*n$R+I\"q!M\"m!O!P&S%t(P)R(q?l!O!Q#R!G!I/M$i\u{d}\
        y0!N!T#D\"R!R\"n6O!U%S!R-N!S%PmN%p4O6r# r4PQN[b!\"P=z&\"o#O#P9m#Q#P\u{13}g' N!m!q\u{1f}`;S!n!u? H V!T\"Q\"A!l!j\
        !l3J!U!M\"W!U!U#C0G\"Q\"H\"F;P%o!H!o!T(T!T\"K.S)P%R!S+K!U!S!P)o!Q$O#N1O\"M\u{11}~& m!J&K8o!H&M9M!VR\u{19}1$!M\u{1f}\
        `?u!MqR# q\u{1f}`@u6R\"\u{1f}`.r=\u{c}# m\u{1f}`!t\u{17}q!!RuL!\"m\u{13}H\"\u{18}sflP^$ q!J>s!M=<\"\"P%HR;3 M!q\
        !U#D\"U!T7K%H\"m.q\"G$J!RVP!s$MGO#K?t(*5 J\"R!M\"m!S!F!P4o#M\"T!P#V\"T1m!O\"O\\Q:o\"R2T\"MAh! nYm!?r.\u{1d}\"\u{1f}\
        `+r\\4' P!j$Q#P7Q(R\u{18}P\u{15}<\" s7K?d) Q!p$M\"J8R!t\"t$K.G6\u{b}9 m!R!L#U!N!N!O7q\"Q%Q!P-O!P#P\"P\\R.m!R%J!\
        O\"r1K(N3o+qRD$ n'M8v'M)7!\u{7f}u_U#!S&S9R\u{19}\u{e}&!K$N\"K8s!L$OWp% O!r\u{1f}`?O!tv\u{3}\"\u{1f}`=sGk& Q!m\u{1f}\
        `<Q!m!k\u{6}\u{10}\" q?p!\u{1e}3!?!K!K\"D!N!E-v+S!J\"M!U0u#N/C=qIq7M/m#rsY\"\u{1f}`UrGE% S?S5ODS\u{c}qA!\"<p\u{15}\
        p^H& p!H!N\u{5}w!H!N8\u{1b}!\u{14}u=?$'M?N.H&SNe%!K!R#o:kwprt@ m!T!l!M\"K\"H!J!S&I0s!G$G\"T.H!L%H=q#r+K?M!p!v!N\
        %o3t!I!N#Q\"N!L.O$lb!% o!N$Q\"F9Q!>' V!n!t\u{1f}`+rIp!u8P& n!L&L8t!M&M\u{1b}\u{9}\u{1f}0! i!N!o!M!Z!L!V!P!s!N\"\
        P!]!H!P!L!T!I!O!M\"J!Q!I!G!K!M!L!j!P!U!g!f!l!T!P!j!W!U!k%O%l\"o!9!Q!:!B!%!<!7!F!0!D!3!@!2!B!;!@!5!@!k\"J!Q#R#I!\
        G!Q\"K!M!U!g&m!M!W\"T!i\"L!S#[!V\"R\"M!S\"U!T\"V!h!O!O!T!m$T#O!R!j!W!j!l\"Q\"L\"g!m!o!n!l!l\"L!j!P!T!J\"L\"M\"N\
        \"j!P!k!n!W!Y!G!Q!K\"G!N!9!I!;\"L!Q!P\"F!P!B!I!n!N!V!P!U\"o$p!l!p$i>X+ s\"K$H\"O7x\"L$H!A!J.M\"OnD! ry}! PNq#!M\
        >v!O{\u{18}%&M\"L=QRPLr,[\" mznKC' N!U\"k%S8K&O\u{1c}p M%#q\"J=r4G\u{c}t\u{a}+, r!I\"K\"E\"D!N7n\u{1f}`!p!L$H\"\
        El;$ s(L7s(M\u{1b}K\"\u{1f}`$upe\"Hu4D\u{7f}\u{a}\"\u{1f}`*uN]!Bn\u{1a}{#\"O%O{pq\u{1b}$ p'KSN\u{5}pTPC M\"o!@\"\
        D!I!l!n!@\"?\"B2X!M$G\"U!k-M!S%N@M!N+U!N6R#T#r\"N-S+K\"P!S!T&l.O)q&l\u{16}\u{9}!zsxA6!S!M!Q$N!R3p$M!N!N$U!Q!S-G\
        \"S\"R\"H4r(OAN9p\"L/N>o& I!G$u\u{c}J!G$unu\"\u{1f}`%riK!?o\u{13}t& n#I\"I\"F9o\"L~'1 M!F!S$U!?!l7N!J%I!@!o.P&K\
        \u{4}I\"N$l\"l.$(!Q%U\"N7M\"T9Rqt6R\u{11}TA J!J!K!N$L!O!P,y!K)O!N!T$Q!R!P'm\"i%O!C\"G(J\"F%K!y!K!H\"H;o0SHR\"P#\
        O0V$\u{19}& I\"n#M#P7J%Q\u{13}s! q\u{14}3% L\"q%Q8O\"mvu( u!J!O%L8mhp!P<o\u{6}d!$nt]% S!L%n9Lyu\u{2}9\" m!I\u{19}\
        ~P L!G!W!P!J!D!S!P!R!r!l%E!p\"j!E!T'O$Q!J!O!S\"G!O!T!S!m!U+O!O#J\"O!R!K!S*m;N,p#Q'P8O/N!L\"N\"S\"U!L!o,M]B- J!L\
        !N%P8N!N!R#u!s1L\"I!M!MCo\" N\u{1d}Nya! pGm!-rE\u{3}\"'m?nI<) q!L$G\"S8r!M4J&T0S\u{a}%$;y!F\u{14}y!FRB(!H!N\"k!\
        K\"I8p\u{1f}`Ft#\u{17}# P\u{1f}`0Pby\" K\"mJ\u{1}#!K>o!Lu?! nc-M!p\"M\"A\"O!R+C(F\"N#q!V#@\"C!M-;\"K\"D\"u!T<n!\
        K\"r!O\"I\"r#o!K\"L,Q!u!L#N#J%F#o#N!q+F,p!H\"o!J$H\"I!K0Ok\u{7}%!M!N=p\"P\u{b}sSo& M'H4v\u{14}M!v\"IRK0 u!F!K%J\
        !P4P#q!M!P%K!T4P?nJn)p$P[p$ K+L!qSm[\u{18}!\"R\u{d}-!)mVX!\u{11}s\u{f}f$ O!r~O!rb\u{2}!\\PO\u{7}\"\u{1f}`+t|*!!\
        o}\u{0}0!I!k#H!V!R9R%Q!R.P!T#K#RVp\"J%uHN\u{16}/!'R\"t$%R=I4q\u{c}vE^!\"n\u{1e}8. m!O!O%I!S8K'N[t$J!m\"Mpp&O%rc\
        1! S\u{1a}D'!R!T;q\u{0}r\"RUM#r@P\"\u{1f}`CQj\u{1c}\"#M!p7\u{1f}0 p!B!K#L\"<8q!J!S%B/RMNBq!C:p7T(l\u{8}6# o\u{1f}\
        `-Ii_' R!F$L\"L!T8M'N>m' r!P&K\u{1f}`9r!P&K3:!wr\"\u{1b}!?R8MC!W!q!Q\"G!I!I!L7n!S!T!q!v!J!K!L!N-K\"F!D!L\"I!N0Q\
        4n#U\"s!M!K7O\"p\"F%T-M.K%PV{# M9tZtd:\"\u{1f}`@q\u{1f}F#!O$m\"OjX, R!q!R%P!S7G(O.Sor<n$N@sDD/ H!R!i!I\"C\"X!j7\
        A!h!U3?&;\u{5}O\"p&S9:\"?x\u{b}R\u{18}e$ p4L\u{1f}`,p\u{f}\u{3}# O7tXtMWD j!X!X#H!Q!U-R'R!M$R!i#M\"Q-P!N!S%P-o'\
        r)oFU!O!L!m+p!q$R!M!Q,L!k!O!Q%Q!R.M\u{1d}\u{1e}\" R!m\u{f}\u{1e}!BmG\u{7f}* v!B!K%G!J7w!I!K%JQq\u{9}\u{1c}#&O;P\
        4p\u{16}H!+p\u{1f}[%!K&p8R!Q&q=\u{4}* O!q$L\"I!P7M!q$M\"L!Ra\u{0}& s!D&Q9N4M2K=\u{b}\"\u{1f}`atH)\"KG4t-)!?ua\u{16}\
        ) u!B!M#D:u#q4E%O[KT&J v!F!T#G!P!N!N,U'G\"M\"v!S!R#J!C!Q!M-N\"P$J!S=M!O\"N*K!S*L!p!K$L/N\"M)G/m\"O#Q!M!S!K-q!K\"\
        M]\u{16}' N!q!o=OoL!q!q\u{e}\u{2}!!G\u{14}\"#!K!R?O4>\"!q\u{18}s\u{4}u>!U$E!L!O+I)K!S#p\"S$G!W!V-M!Q$R!J-m'p$V#\
        M!K&l!O(L\"P>T+K!S/O5P[O$ t!G&G?Ij\u{1b}!C}IQ'!o!P#J;s!P#K0K\u{15}B% s!G!O&M7q\\<3 V!T!X%I!k4I$D!V%K/E%O1R7N#P!\
        mIq\"I+P#OOeC J!P!K!H!N!x!N!K!S!A&B0N\"N!M\"x!N!K\"F,E\"@\"9YQ!O\"N\"o!P&q!P1N$P%R'Q!R$n0R[J% R>o\u{1f}`7R$oM,\"\
        ;q\u{15}qDD) N!F!L%y8N!G!M%z4KSo+ L!t!P#I\"E8L!x!O#J\"E.FQ]#!S\u{1f}`-q P\" I\"mj\u{f}\" P\u{1d}P\u{6}l\"OP2l\u{11}\
        !) P!S!T#M\"p!Q7I!Q$P(q( r!Q3Q?T2KXnBo2Q\u{1b}\u{c}! Q|\u{5}!(l=\u{1e}\" o?s!r3!@!q#E\"n'H1o!H$K\"G/U%J;r!G/GJt\
        #I-n!N&H\u{11}E$ q\"G\u{1f}`?T.\u{a}$ o!Lvs!Q\u{f}t\"<L\u{15}LW\u{16}!!P 1, p!P!M#O!M\"R8T!T%I\\o]n\"R\u{b}\u{17}\
        % M)rSKsP+pM\u{b}#%l?s4O_\u{0}4 M!S\"I\"S\"P!V7C\"k$m!O!S-J!E#C!I!R-L#n-opQOy\" n?p\u{8}|!Cu\u{3}&$ q\"Q&L7nrL!\
        \u{2}r},$(r?n4R\u{c}q\u{19}|3 J!K$N\"R!W7H!O!i#O\"T.N!S!V\"L#P!LvO-O!RC\u{6}! P\u{8}n$&M!Q>Q!L\u{9} \" K'n\u{1b}\
        \u{7f}! nk:1 w!F!E#G\"I!K7n!N$M\"D4P@p(sBp.Q*r8s\u{5}4D L!F!W!U\"T!S!S!O!P&F\"H.S!S!R!B\"<\"D!O!E*F\"D!T!s\"u(H\
        7s!L!O%QaL!B!N#P#R%G$m'n!%O+\u{1c}# Q&k?m`\u{17}' o\"H%F8s5K!M&KT*% s\"P&P9S\u{1e}r\u{16}Z!XUpY\"<M\u{15}M\u{e}\
        .!\u{18}s\u{6}}\"\u{1f}`%wFs& s!K!L=m\"LpsG\u{17}\" P3ncy#!O\u{1c}s!Ph_\" p?o+\u{1e}\"\u{1f}`0u+c\"\u{1f}`+rX\u{8}\
        (!U%P\"R7o!Q!U&S-SZ5!!MOb# m\u{1f}`@K A\"Gs4L\u{9}-\" R?R-\"!^Sr@, N!R!S!Q\"j\"S8N!T$r\"T0G\"KYy& m!H\u{1f}`$q!\
        MYs\u{2}@$ n!H\u{1f}`?q\\\u{0}!!P.\u{6}& S\"P&P,o-R&R\u{1f}_# n!G>p\u{5}n!#l\\X0 X!O\"n#M!H!N4n*M!M-P!N!T%Ovn,J\
        \"LDD!cn_\u{c}$ t!J>u!K;i\" q?p\"u( I\"I#m#G7I\"L#y4HB\u{18}\" NVRF.) H\"N#l\"P!R7I\"O%R!P8\\% q\"Q%O{r#I}\u{15}\
        # p#R<n+s\" M!p\u{1c}H3 O!Q!L&P+J,O\"M!M\"J\"M!N-K\"o\"m\"m\u{5}O!M$T5u\u{2}G#&l\u{1f}`@n\u{1e}[( m!G!P%F8q!N!O\
        4M2X!\u{7}Jj&\"\"M?N\u{14}J$ R!m\u{1f}y!G:T0 R!G!J#l\"C(O0N!I!M!H\"F2r\"t\"G&P\u{2}o=D( I!k'PrK#q+p=o\"N-m!\u{11}\
        v ;# z\u{1f}`@zsO\"\u{1f}`.tJW$ j$j!L\"J\u{9}c% K\"l%U8O\"n*\u{0}0 M!r!E#D\"M!H#J4O5n!L#I\"D!N@peq!Nai- S!D!H#F\
        !M!D$E%o/S\"I8Q\u{6}P-o\u{7}M! L.b!?uD\u{6}! R\u{13}<\"\u{1f}`@sk.& k!G&N?R\u{1f}`4q\u{c} 1 t!J!R#Q!P!K(D.M#R$I\
        \"S(G'M%QUFfF\"Mop\"\u{1f}`Cu`\"$ S!m\u{17}S!m7\u{19}R X!U!T!S\"J!p!M!Q#J$T\">(s\"M$k!T!T!R\"J!k!R!U#L*T!W!Q\"O\
        \"L!N%R.K%s\"M)R!p#P,P$N$K+N\"q\"R*k!M-L#P$P\"M!Q2q+TzS& w!F&J8w!G&K[\u{13}' O!m&R8N!o!S3E{\u{d}!!Oma#!I\u{1f}`\
        %DH\u{19}!Brq !\"RX\u{1e}#)m?x4DJ{\"\u{1f}`=q\u{0}+#!M\u{1f}`%MNl!!E=}\"\u{1f}`=plV+ G!P!N!p\"K\"P8K#l3N\u{f}O\"\
        NrH; W!V!l#E\"P!Q7l!U%P\"L-J!k&N<k#R&I!O!m!J!M!N!G2o\"K9L,V&U`v)!H!R$O!O!n9P%R!p4Qk@( N!KCO\"H2O\"v\u{6}N$ozy! \
        m6*3 L!E!j!n$A8O!F\"p\"l\"C!O'n&E!P!F\"HnL)P)o^J#!N&m?n:\u{6}*!B$H\"J!Q8J&M!M.U!IJIMA\"\u{1d}P\"oR2# o!O>sC1! P\
        [g! nV\u{11}! K]%!?r'u\"<s\u{15}s`Q#%N;R4l\u{4}%# M(o7RU~!?sa:!!R=\u{d}\" n!Hs\u{c}\"\u{1f}`+s\u{a}v# S!nSP`4#)\
        pytXpe\u{a}\"?Q'o5H\"\u{1f}`@q:4% P=p]szO#pQ\u{12}#\u{1f}`.qLK8j% O\"p\u{1f}`#O\"pz:#&N6P\u{15}Pa\u{13}!HpJ\u{7}\
        !(RXI! pE\u{6}# n!N>qF\u{b}!!R]\u{e}$'R:M\u{1f}`9s?b\"B|4EgR- L\"S!L\"D!r*V/R#N#q2O\"M^lNk2e\"(l7Rg\u{c}\"\u{1f}\
        `+xk9$ R(m7S(l#Q! pFV\"\u{1f}`+v\u{a}\u{13}D o!A\"P\"W!K!n!P'J.J\"T!G$n\"r!T'N&C\"H\"J\"@!N,p'n,r#N%Q#n,s%G9s.L\
        !M(K.k!J!N!J \u{f}:\"R#N!K!P!G3P!p#o!T!Q#Q!K!Q!O/T\"R\"K=P(w#p$I+Q3n,P!p.K;*! nh-! mKS' N!P&o?M4n\u{5}Q'p*\\\" \
        }?\u{0}M64 z!I!M#G\"I!M4R#m!O!Q#G\"H!Q1OYv>n\"R.q!O9ql)\"\u{1f}`@q\u{11}\u{18}$ p4O+p4O6\u{4}!'M3\u{6}!@q$F!%K \
        4C A!p!S#q!S\"X3A!l#E!m%Q\"T-T!O#l!S!G!N,M3O\"H\"m$K\"F!R.O#j:A!l!H-E\"O&[-N\"o\u{f}\u{2}\"\u{1f}`%p\u{1a}k#\"O\
        &Q>O8*(!J!Q#L:I!I$M\"H4y*1% m!G\u{1f}`$s!Iei\"\u{1f}`.qUJ\" o!G\u{3}V\" U/m\u{3}w#+q\u{1f}`@qGMB l!l!P!M\"?!B\"\
        N!L&C\"E\"J)R#o!q!M#F!F!k!V+M\"I!R!A!K!B\"F!F!I&J8q!M$rRR,O\u{3}\u{c}!!P.$!?q)$\"Bs4M\u{d}Q% m3P,n3Q{v\"k&!m!J#\
        R\"S9l!M#\u{7f},!J!N#K\"L!P'L\"n.s!H!Q#K8R\u{e}\u{14}( r!I!O#H\"D8Rcv$N\u{14}k\"!H&L\u{3}\u{d}!CqX7) q!G!K%E!F?\
        K\u{1f}`.p\"Qa\u{7}!?p\u{11}z- o!J!o%K!Q7S!L!o%Ras2J6s$L\u{13}A& v\"K&D7x\"L&EWC\"Hr4L.c\"%q?rEo* N%K&Q$r0Q+K$H\
        *J(t\u{7f}OUj#'S9Q&QEf( x\"O&D7x\"O&IGs(Lq#! rl,##j\"I?M!)\"?O[q\u{b}v\"\"O\u{c}r\u{1f}7!ntky!?o~v\" o'M\u{1e}(\
        \"?R\u{c}q\u{e}9(!K!U(n5M!Q%Q!RrsI\u{14}!'R@c\"\u{1f}`=qaJ'!P!S&S7n!L!R&PSO6 l\"O%M9k!P%D.D$HBP!o#P%N\"o!K!P+K&\
        N!pFq!M$M\"O\u{13}\u{11}% n\"P=v\"P^Pk ( o!A!S%>!M8K\u{d}RWqA'5 M%O#h4R#K\"V$T/RCQ#q\"N!I!R&Q/Q#O.P-R.O\"W5R\u{1d}\
        <\"\u{1f}`!u\u{1d}9!\u{1d}sg)$ q!H?O\u{0}r\\\u{e}!?U\"\u{e}\"@S4lI$.!F!U#K!P!M6p\"t!G%R!P.O&K\u{1a}P#p0L!$lk56 \
        L!J!S!O!U#N!N\"l1K$N!O\"K!T!F\"N!K.P!U\"l\"PuP\"sa=\"\u{1f}`%xbu$ o!P>N'NbB% r!J&L8r;PKt!\u{11}tA\u{1d}!UL#/$ m\
        !L!N%KI\u{e}. O!O!p%H!O*m-P\"l%J!KPQ+R%tYR`b!1p:\u{5}2 i#J\"G\"E!P'n0p!J$I\"I!Q'q&L\"O\"OEF;P!tXk% o!F\u{1f}`$r\
        9IR\u{19}# o\u{1f}`%w\u{9}>+ t!P!L%E8o!U4Qpq!O:o!Q(v\"#n?nIo=!C!W!m\"B\">!F'G-p#p!H!S!r\"B\"D!H.O!C\"G\"D!R3q)m\
        :P>M\"p+p%Q&O2pWe\"<O\u{15}O>\u{4}& R#k\"L?R4N\u{a}q?H$ S\"O?P&Ri,#*l\u{1f}`@l.)!?LB\u{1d}% P!n!J=R!o\u{d}J/ G!\
        I!P!I\"t!L!F8G!L!R#H\"K2w!P!G!\u{15}B!Q\"C\"O!n!N!l!C2Q!O#j!Q!n!H\"Q\"O.S&I0P-n!N\"S(p#J*Q#O/P)P%o!Q!O,N*Q.J*p\u{e}\
        u!!U4G( v!H&J(H0v/J\u{1f}`'r'|$#n\"R=n\"S_A\"!p?r\u{1d}p, o!@!G%B!F7o(I@sJP:r4s'JR,# p\u{1f}`Uu\u{f}0\" t?ww`#)\
        o?m4Ss|- P!I$O!P:M$O!H\"T.Q$V\u{8}N$R\"l\u{c}k; s!h!o!K\">\"C!K!B&H$C*K\"q!U!W%I!O-h&F>P0P*k/O$Q*rEo#K-lTnB R!L\
        !P$M\"Q!N#q/P!k$Q!R#Q!P\"U!R#n)K!J!N\"U!N#P;x!L!R,m!SGs#P!k+p#N&R\"QBI!?s!\u{d}!\"T\u{17}\u{14}$ o!>>nrsG\u{10}\
        &!m!L#R\"T9p!M!Z$$l/S\u{1f}`1m#4# y\u{1f}`@y}7*!Q$M\"O:l&j-GmQ$Q8P\"Q},!3kc'\" S'm[\u{5}' o!K$J\"H,T,l'HCx!!R\u{1a}\
        Z$ o!E&C8oe\u{1e}\"Bq4MC\u{2}!$k\u{0}?( P'TtL#q3M%N.O\"mdx) x'G'H1x.IAs$L]o0u[z& T\"P&Q,o-R&S'X! o\u{c}\u{18}# \
        T\"nSS\u{1c}\u{1c}& r!M!N%P\u{16}r\"N!\u{4}!?P\u{7}\u{7}# LSk#M\u{19}Y( P\"L=P!J!N'L,n(p-\u{7}!\"NF}$ p<L\u{13}\
        p\"L\u{8}O$!N\u{1f}`$t!N4Q/ s!L!O%H!L8T!L#n\"G!Q-D$Fen(O:om!&!I!n#M;O\u{1f}`%P>{\"\u{1f}`!r\u{2}S^ p!M!Y!Q!N!J!\
        T!J!M!H\"H%p#I(T%O\"S!Q!H!W!I!N!M&q!p#K\"J\"L\"P!R!R!Q!P2q#L$H!L\"R!Q!l\"N!O#I!S\"O!R$L!J(k,U#i%M!L$q&T\"O+N\"m\
        &Q!Q!P-T&Mj9\"!N>v.\u{6}#!O\u{1f}`%OSd& p!J&K8t5N2r\u{d}\u{3}\"?v!L\u{1e}\u{2}\"Bx4H^3\"Bo4O\u{8}\u{b}& N!q!O=P\
        !v!N\u{9}\u{14}$ T!K>QXrc\u{f}+ J!U$n!Q\"Q7L!S$o!S!R!OQh%%P*q\u{1f}`6P(q-\\\" o?oW:! kdt%)J!p?n\u{1f}`!kTZ#\u{1f}\
        `@s:rp\u{1d}' T'p!M9T%p!Q3ETc$ p\"O=s\"M\u{7}\u{10}5 R!s!Q#O\"F!M>P!L-C!RBR!m\"m&m0P\"D$L.M!p:j6IX\u{1b}$ S\u{11}\
        q3Q!p[%!(O4\u{6}\" N\"m>\u{8}! m5S% s(N\u{1f}`(t$N@z!DW)B!nu6\u{e}!?s0\u{10}\" S!m\u{1b}d6 q!<!k#F\"C8p!G!n#G\"\
        K!OQF!P!n#M4r%N#N!T'J$D*m\u{1e}\u{7}\"<P\u{15}P4Q% L!t\u{1f}`$L!u\u{16}\u{7}O p!J!M#D\"S4P%S!Q#H!l!L!Q-Q!P#O\"M\
        !P/K-j!P!P&n#p$P!n\"M)N$M*o!K!M(U!P!m!w#P\"M*n!R!P!o!M$M\"P.r%k&N7\u{1c}!!S-B\" P?Q\u{5}z! n\u{1e}0% p\"O&R7t(M\
        :J( Q#p!L!P=y!J!T2C3>#!n&M\u{0}P\u{f}^!?tE#$!NFo\u{18}L\"qZ3\"+nSRct!AQ8c( N!L!m%O!R7M!Q'N==) H\"S#p\"Q8M5R!R%N\
        !Rr<' s\"J;Q\"r\u{1f}`6n#Q\u{19}_&\"m%ONN5LDQ\"nu\u{12}\"\u{1f}`%rg]\" r?r\u{0}\u{a}' n!M!S%H!RrpJJOk* S!B$K\"I\
        6O!u\u{1f}`7M#O!ul\u{13}!?tx)\" T!l\u{1e}@! TJ?*!K!l#K\"M9N!m%N!S-J!OE\\$ o!L>r!L \u{9}!GqE(7!W!T!S\"?\"A!R#G(F\
        -V!R#A\"C!S's$G\"j!U!J\"F\"C\"E$F*Ntn\"\u{1f}`!t\u{c}\u{f}O q!N!O\"W!H!I!T!N7m!N!O#L!G!K!S-O!R!Q\"R!Q!F!V:P$Q!t\
        !M\"I%s#N!G\"L&P#q!K!P#K(p&W!I(s\"o#O!J.P&O.L$t\u{b},!)m3M% V!E>MGGds\u{14}<.!N$K\"E6P#N$N\"L!S1OMO\"Qmo#P-rvQ!\
        BiLm' Q#N\"q?H4q\u{a}O\"rPs\"\u{1f}`%tK}\"Bm4S}C! R\u{c}r' I'M8O(p\u{18}O\"s&N\u{14}2( n!M!P%Q!L7r\u{1d}s!ISN#!\
        O\u{1f}`,p\u{1c}d! Lts\" p?o!v!zv>q$ s!Lvt!LfG$ M(T>Q!T8n!\"O\u{18}d, K!R$N!N!q!O7O!R$R#Q-N$Nk`' q!N<L\"n\u{1f}\
        `6q#L}r\"Jp4QGj\"<O\u{15}OOC% L\"q\u{1f}`SK\"s!E$\"L%S!o9NX#!\u{2}uBm!4Ra!& n!G!M%F!Jwr[\u{1f}$ o5RRo!R\"K!%P\u{17}\
        Z!ws98# R!n\u{18}p\u{19}V!$n?\u{3}\" p'Ls\u{18}\"\u{1f}`UuV'#\"R\u{1f}`@T\u{1a}E% P.n\u{1f}`2R4nr(& l\"N&L7r\"M\
        &NJG!wn:f!?rS\u{5}#!N>p!Oru& q!L\"O$OON\u{9}tg[# m!I!L1}!?N29G N!J!U!W\"S!S!S!O!O&E\"G.U!T!R!A\"<\"C!N!C\"J(E\"\
        D!T!t\"t$s$H7s!L!Q%QaK!A!N!n\"O#R%F$lm[!\u{7f}smr\"(N?O|\u{a}$'J!l4Q9Nd9\"?Q\u{1d}qQB$ r(Izv$Iqk!3ncX, T!I!j%L!\
        M7T!P&L!PXn@M@S.\u{c}$ m!B!I%G,l\"zvOu|j% J\"q=G\"i4SpT# o\u{1f}`Uo\u{9}/!\u{11}qY4!@Q\u{4}x& H!M%o\"O?M\u{18}Q\
        \u{7f}5\"(TSOth+ p!F!V$P\"Q7l6I&Ibq\"KHQ\u{14}+& w!F!P%I8|!I_;$ q<K\u{13}q\"K='% o\"Q&Q7r\"R\u{6}4!zo##3 H!w$O:\
        O!m[R'S!o$Q!o&P!q'O\"O!q$P!o&P!nT\\h 6!l\"R!W\"X#O!S!T!X!D\"N!F!G!N!T!l(i!F\"<!j!n!S!V!S!V\"U!R\"S!U#J!G!G!F!U\"\
        S!S!T!N!V\"N!T!Q\"P\"K\"P\"R#I3R!H!I!m!m$J!H!M\"n+L!L!L#q.o+H\"i'Q'A&S!R!T\"M#T$M'G)X$!L\u{1f}`Tr!G\u{1b}q% p4L\
        +k\u{1f}`!p\u{f}Y!!PW#\"?tHshg!%Te!\"&O?N\u{d}a\"\u{1f}`=p6\u{4}$ v!N>t!O77- I!=$I:K!=!m#K!m!F/D$K.M$r3\u{4}& P\
        \"G/n!o-OotF\u{8}\" o!Fr3$\"R%I!m>JZs1 L!N!P!X\"L!o!Q!N7I&o\"O.P!U$M!MtP8P}C#!D\u{1f}o$n/M!?sL4# r4R?VHd* N!T&T\
        !j7S'S.T&S!Q\u{5}SLd+!H!Q\"T!JCj!S3Q\\t!P!P!N8k\"\u{1f}`=x\u{a}\u{c}' s!I!N=l!O\u{4}q!M(!$ N/p0O/qDE' t!L&G8t!N\
        &H.JL\u{0}$!R!j?n4Q\u{2}=. x!J!G#L\"J!J4R#o\"O#P\"Lko>o\"RY\u{0}5 I!N!P!k$P4Q$F!P!O%N.N!K!U!T#O!TXP<R!Q6Q>lm~8 \
        H!D!H!D\"?\"A\">\"|!G#=$<,F!C\"I\"C\"G\"F\"u!I+E\"G~o.L&s\u{8}A+ I&m!L!N*s*u#O(Q.O&Qvu\u{2}>#!E$O?P#R& Q#l\"F:Q\
        #z4A5=\" q?rRB#\"P\u{1f}`>qtV# o!N&H7D$ M?N!o4Gkf& s!J2P,p3R\u{d}m2x+ o!J!K#J\"Q!M7t!K'O}l8N\u{7f}I( t!?$I\"I6U\
        \"p\u{1f}`9UZh0 p!L!N#L\"M!R7o!P!Q!s$N!M\u{18}p\"P!M%Ot)( m!J!T!O$M8s!J8RNA!?s\u{11}q& p!M$L:p!P8P*i\"!K>s\u{7}\
        \u{4}!!R\u{1a}\u{1e}!?q#r!!G\u{3}\u{2}!(jwd& s\"Q=t\"Q4Q&J]a) o!6!P%P!F7l!?&S\u{7}OaX! m=\u{2}! S)\u{c}\"\u{7f}\
        t#xVM# p!K&IAH\"\u{1f}`=uo14 K!P$E\"N!T4v#J!R!U#K\"N/M!T\"L#Piu-v0Q#M#P?C! Ry$& Q'J8P!n&L.I!\u{19}# m'M8pSt\"\u{1f}\
        `$t3^\"Bm4Su$& N%p!P\"M7M&R2`# M\"k&R6\u{11}\" S\u{18}S;\u{10}(!M$G\"P?Q.R&M@SlL.P# M<s\u{15}s\u{7}O% n!K&N8m!L\
        ~<!frB)2 N!P!Q!M\"n!H!P!N7N!D\"V\"Y2R\"l!L!Q\u{6}N\"IT\u{18}# M!J>Ok?. j!E&B6n\"rOM9q=r'Q2L7P#o\"r'N\u{e}E\" N'\
        L\u{2}c! t\u{11}]$ S\u{e}S\"mLtD\u{14}' J!Q%J!N8N!R&P\u{1d}\u{2}g F!\u{3}!<!>!G!6!B!8!@!;\"A\"E\"@\"=\"=!P!G(H\"\
        R!x!D!F!K!>!J!=!D!C\"E$E$C\"s!H!D\"@\"=!I!F,G\"n!J,T!k\"S!q\"Q!M'I\"S!o!K%S$o$L'U'V!k7P!n!K\"w!K!H\"F\"A!I)F$U!\
        p!K!IB\u{1a}\" r\u{2}q/f' r!H&F8q!G&Hkr'>; E!B!K!w!H!E!N!B!M+F,G!G!N!q!L!B!Q-M$j!I!PYO#m\"MLt!N!Njg\u{17} M!d!q\
        !J!P!N\"P!i!P!M!S!X!P\"I!K!H\"G\"R\"P\"M#l!Q\"M!O\"L!N!M!Q!R\"Q\"K!X!Q!S!C!I!H!G!O\"N!R!L!Q!N!T!J!T!M!T!G\"N!T!\
        L\"I\"m\"R\"L\"F!K\"P#O!M\"P!S!T#U\"o!L!P!T\"m!S!S!k!P!P\"U!P&S!O!Q!P!W\"T#n!H!L$Q!S!S$S!W!j!P#n!l\"o\"N\"l!L!S\
        %K'P!N\"R\"S!W!R\"M\"H\"M!S!P\"I\"K#O\"Q\"m+i\\m& o\"M%Jsw\"M!JZb) N&L9Q#l\"l!L!Q0O$T#u\"\u{1f}`,sl\u{7}' r!F!L\
        &N9P\u{1e}n\"Nt0\" T/k\u{a}\u{19}* K!K!T#N!n!K!O8O!S8m\\R! qAn! SL\u{3}!$Llv\" R(l\u{4}E\" Q\"mAg\"\u{1f}`=o2\u{e}\
        \"\u{1f}`+sQ,!$oF@# p!B!JJ\u{1b}! SS:) T!L!t#L!n9H\"pps%Ov\u{0}# M4s?soQ! q8`\"\u{1f}`=q\u{1f}%&!I>s!H!M%I\u{5}\
        s4K- k!R!M#K\"P!R7m!Q!H%K~k!P%KI\u{1c}\" n?nPY#!O>p!R\u{9}T\"\u{1f}`%uh\u{e}& Q\"O=R(O.P&qO#\"\u{1f}`@qv9\"\u{1f}\
        `+s\u{6}v$ o'H{v#LL.\"\u{1f}`+saF\u{6}!M!Q!W\"R!K!K!Q!J!J!M!C!E\"J!I!J!J!S!O!R&Y!O!M\"X!M!S!S!S!L!N!R!T!D\"N$N!\
        N!P\"R!P!L!P!M!U!Q!P!N!M!H\"P\"O\"H\"R!N!n\"R#P#l'N!T#N!n!O\"S\"m!R#L\"P\"U(P$V!O#R\"Q!N#j!N!N!t!O!R\"n!P&p%Y!O\
        !T!l*N!P!U!O!Q#N!T!K!M!P$R'S!n!Q\"M-P(\u{1b}#!P\u{6}p!Q\u{15}~# T\u{1f}`>o,Y+ S!U!i$M!Q9R&U!U.S#T\u{d}OS/!?rW}2\
        !@\"P!Q!C\"@\"E\"G(s/S\"J.q$L!P!J\u{7}R#R\"N,o^=' q!F!P%H!Qzn#F\u{8}\u{1a}R O#Q!S!S\"N!S!L\";\"D\"@!F!:\"K!Q(M#\
        M!?!H!E!K!=!E!E!O!G*I!M!x!o!z!q!;!E!C!F!F\u{3}X!Q!W!S!U#X\"Q\"?\"C!G!=\"O!T!Eu\u{12}#'O\u{1f}`&p-\u{1c}\"CO4rW4\
        $!N\u{1f}`?q!No=\"\u{1f}`=pC\\$ L!u~L!u\u{1e}45 U!N$Q\"C!F3q)O\"E!J-DCP!K!N!rGH\"p\"R*J!qIt+l0\u{1f}$ Q?O\"p\u{7f}\
        O\u{15}\u{1}\" q/GK\u{4}\"Bm4S*\u{4}#(Q7O(S\u{5}`$ q!F>u!H-)#\u{1f}`%o\"Rjb#!C&P9H]\\% M'R#n?n4Q\u{1a})\" R)n\u{13}\
        1!#kTB% n!I?J\u{1f}`:qp}*\"V#O!M!Q@S-M$R\"K!Teo%&\"\u{1f}`%t%s\"\u{1f}`-t.Y% q!N!I%I8m\\(' R!F$L\"L!T8M'N\u{1d}\
        \u{d}* K#T\"o\"L!N7H!m!P%M4MA\u{11}\"\u{1f}`@tU41!N!Q#O\"M!N5q\"r!M!O#P\"JaKHr#L4Q.M#q\u{11}=!HqwS!?r\u{17}O% P\
        !R?S5T\u{c}o\\8' Q!M&O4w]OWM!wEQ\"\u{1f}`@u?^# I7tXtn\"( p!U!P#J\"H=N\u{0}l!O&,!Jo9!#1l.P1l\u{14}\u{a}\"\u{1f}`\
        @p\"S.!=!I!F\"E\"=(?$D!t+U#K0H!q\u{1d}L!nt\u{18}\"\u{1f}`Uu\u{c}W! m+\u{4}$ r(M7s(MD\\\" N3oM\u{14}!?og`( r!I!O\
        #H\"D8Rcv$N~Y%!S&Q!O7P(S4w\"\u{1f}`er}\u{13}! p{a/ R!H!I#T#l7K!K!P#F!L!R.P!K#o#pX\u{f}!?r\u{a}\u{15}\"!N?M^7!2l\
        G\u{1d}# k\"V&R\u{c}\u{12}!\u{18}LZZ*!M!L#H\"I*n/O&K*m^t\"M\u{16}*& O'o!M9m4Q9N__\"\u{1f}`!uj\u{1c}! SV?*\"S%O8\
        o!JZk!S\"N%Q#n?R\u{12}s!\u{11}u\u{4}Z' S!S$Q\"R(K5U*OO3\" q\"LzoN R!O!V!J\"M\"M!O'P$K!S#r\"K#S!K#O!P#U!T!R!P+L!\
        T!M!K)J%Q+Q!r$K#C/l\"U1n%o#o#p#R$s#M$S\"M)i\"P!Q5k\"S\u{1f}\u{19}\"'I:QP%, R!J!q&M8H'S4PIr\"M7O6O,N$\u{18}. r!A\
        $G\"F4P$q!E$I\"L!OGq@q!OAPIB( R3q!P+S3w2E{P1nto$ O\"m?n4Nfk\" K\"kz\u{e}#%M!q\"Lm]. U!M$K!P#M*N1R$P\"I$G$P&R&p\"\
        p[F' o\"T&M7v\"T&L.S.\u{b}) N\"M#n!M9L\"U9N!L[n,Y. S!F!D#J\"H*U,R!v!u5N\u{b}q5K#R!v_!% L\"T$R9O(RH\u{e}&!K<q\u{1f}\
        p!M7O#qAp! n\u{1e}\u{8}( q!=!F%B!I7o(O[q_j*!D$J\"n9I!l%O!T-G$M\"uDY' G!l'M7K!M4s\u{b}Lm1&!Q&M=L\"Q\"P4ovQ\"\u{1f}\
        `ZsY\u{e}& M%n\"N8N'N.N\u{1b}A:!E$T\"I!M-N+M!W#Q\"N.F$K/{!N\"D!I!IDn!J&I3M%l1J!R$R!M!R{y$ N!svQ!s9}( H\"U$M9J\"\
        U5S%R\u{9}pT:> h!U&U!S3R$p!T!i%S!V-T!R#R!P!X-R'Q'R!P&S!T\"m#S/P4P+R\"G.S$W!Pf1(\"S\"j#I9L!Q5Q%Oix\u{10}\u{c}!!R\
        \u{17}&#!P$P\"Mmj\"\"l?n|p# m!B>r\u{6}v) t!P$K\"O8t!R&O.H&RG5' q!I!S%H!M9Q|rKT! jQR\"\u{1f}`\\w\u{1a}\u{5}% q!O\
        !T\u{1f}`;tg{$ r!C!J=qAh' O!n!p\u{1f}`;S!n!t\u{1d}C% p\"K&P7u\"M.\u{9}\"4XAK\u{1f}7( M!M$o\"S8Q!O&R\u{1e}n\u{1d}\
        *%!o$K\"Q9n&PZ$!?s.u' N\"M)@!o?G4t\u{c}rx\u{15}!zw$\u{16}\"<q\u{15}q_a!2opU7 X!o!L#C\"?4N$o\"Q#G\"G.I!FCS(o\"R!\
        k\"E-Q'G,O+N7P.J%\u{1e}& p\"M%R\u{1f}`6u\"J\u{1d}y$ o\"O\u{c}u\"O|?' S#m\"Q=K4r\u{c}o\"R\u{1f}!\" p/I\u{10}k\" \
        L$l3N! p#`##n?o4RN\u{7}\" p?p\u{9}\u{1e}!2m\u{18}P$ KAT4T\u{1f}KcE- J\"k#C\"J!U,n+H&Q\"N\"q4Q=q$RX>& n!H!N%H!Kw\
        r}z' N!w&I8O!z&K.G<l+ M\"U$M6n#I!P!T$O!R.M}nQ5$ o!L>q!N*(( R!O\"N=S\"P&q0M$N\u{4}\u{1e}& O!I!q=K\"n\u{b}r\u{14}\
        F! Q \u{0}' N\"T#k;P!S3P&Nrk+ l!D!J#H!L!E!I*p.L'M)QR\u{10}!!O\u{1a}O\"\u{1f}`+sk~! tE \" q'K\u{11}\u{10}#\"m?u4\
        Ln\u{7}% M!P'j>U/QSK$!N\u{1f}`?r!P\u{8}#\"\u{1f}`@s~wW!K!Q!l!j!K!T!C!S!M\"G$T$A(J!R$N!Q\"W!T!U!J!R!J,S!W#M\"J!K\
        !Q*o!L0k!H!P\"P\"R%S#R$o)L$O\"t\"K5o!L!Q!M+K!L\"P!R#P!T!L!U2o\u{a}\u{4}% R%L:R%P\"m#?\"@o4MYI*!Q!Q%R!k4n$P!R:Qv\
        n+k\u{13}/#\u{1f}`%Q!q\u{17}~% t!>>o!F4H9e\"$k?kt8% M)t6Q)t4Fr\u{1b}! S\u{a}e$ P'pgQ'qaF% n!M!Puu!N\u{10}\u{7f}\
        % P!o\u{1f}`<P!p7\u{b}< Y!K!n!N\"R\"G!S8V!j#Q\"M!T-K!S#P\"F!Q=N:J+p!G,R\"o0r!N#U&N>f\u{1f}\u{f}G l!T!A!L!X!N!H!\
        T!Q!H*R(M$h\"J!R\"M!G!P!P+S\"F!P!M!T!O\"F!M)O(QXU\"R*M\"M*p\"K\"S\"Q$P*OCo% J\"o%L:q4RVm\"\u{1f}`!vBf!?s6Z\"-o?\
        n$1#\u{1f}`$x9q2\u{16}! T\u{13}T#1p.R1p\u{2}e!wsAs!^O\"&A J!O!M!H!K!x!E!K!G!?\"A$D$=,K!O!N!M\"G!N!I!L-S\"N\"z!J\
        !S!N\u{4}Q!P!P!M\"s(K.\u{12}& x!E!I=y!H!JC(\" n\u{11}r\u{5}\u{e}!!S\\Q! o5Q( q!M$I\"M9Q$L\"L~n4H% r=R\u{1f}`8n#\
        R;5' n!H!G%G!Q7p!PX|!3mL:& m!Q&J8Ucu#LI'# o!I>p\u{f}9% L!M!R=P6RT!*!T$Q\"G8m!Q!P\u{3}L!t!KAP\u{7f}l! P_J#!p\u{1f}\
        `%p>u\"\u{1f}`%p}C!^S\u{1}!\"Bq4OXB!fszV#(P\u{1c}t\"LGi* P\"T#k!U!P8H%k4T\u{1f}`)si5!+U:\u{b}&!N&J/y>H!L4y-\u{15}\
        \" r?s-7\"\u{1f}`\\w&]*!n!I#K\"R5s#s\"K%R\u{b}s.K#\u{2}2!K$G\"N!T7l!O5T#O6r'P%r!F!T!G!L$K,r\"RCc%!J&P8m!P\u{f}R\
        X+( n!J!O%Q!L7p\u{1d}s!E\u{8}9% o!K\u{1f}`$q!ORF\"\u{1f}`=u(\u{17}&!L&J%q5N%K%n\u{17}\u{11}U o!C\"J\"L\"n(G(N$Q\
        $k!T!n#C\"q!T-A!S%?0M$o!N&I#I\"P!G\"o\"n!M\"j!Q#I\"K*F$o\"q!M\"K\"r(F%v&Q\"F!O'n\"m!H\"n!M$E\"G&N)D$p+n@?# q!L>\
        s0w\"Jx4G!`- O!Q!N%u!HrO#r!M$L#r\"t*O't\u{10}\u{4}!\u{1e}o\u{e}\u{17}\"Am4L7y!BsTk8 H!M!R!K\"M\"K!N!E\"O\"y$Q(N\
        &L!M$O\"R&u(S!I<q\"N\\Q%p>Jho&\"Q#l<R#o!m3Ps8' p\"L#P#S9Q&I?KK\\\" Q?R(V$ o!G\u{1f}`ULr\u{a}% N\"o\u{1f}`SN\"p \
        \u{1}\" q?v-J# o!I>o\u{d}\u{c}!TP!\u{5}4!K$G!R!O!U7U%M!O/K!R$P.n+U$GNO+S5P\"R.n0uDI!\"R\u{1b}\u{d}\"\u{1f}`er>D\
        # R?Q5o1|% o%M/O+p4O@.\" r?r\"8%!O$O#J7R!P{\u{19}- R!O!U#R!p!N!O7G%Q!m6Phy9r\u{1b}(% M\"q=R\"l4RBW!Aq\u{d}F!!Q\u{1}\
        S\" Q?R*K#!m$P\"Q~<$!H!N&Pzs\u{e}6# q!J?K\u{e}9!-r\u{a}G!(Of|H\"k\"U!@!I!T!j!O3M$O!Z#E\"R\"R,K!N!Q\"K!S!O!W0R-S\
        #U!T(S+Q)n!M.T!O\"q#S$M!O+I#P!R%R/K/f\u{19}x!#Uu\u{1a}- R!D#q!P\"F!O(p/N%M6O!R?s$K<\u{8}!BQC3\"6rSrz*# M*o?ps?!\
        #nL|( L%L\"r8M'k4kjR#n2\u{c}# V!B&DZ]#!K\u{1f}`?qY&6 M%R\"M!L4m#Q'R!L-S!P#N\"Q!O=Q!Q?R,Q+O\"m0S#S#Nq;\"!RCmYr!!\
        OJK!!QBD0 o!E&C8m!I&F!SzH#n&K\"r!p\"n0o\"P8U\u{10}\u{4}!&M\u{17}t( N#P\"K.r/N\u{1d}P#O.r<#& J!M!R&o4Q%SK6L P!V!\
        i!k!S!K!I!o\"P&E,N!N$N#R!R!K!T!Q-U\"R\"P!K!W-M3Q#n*l\"L(Q!S&n!Q!K+S(n#N!N,l#R!P#N!R!M.ReV- m!B!k%C!R7n'HHm'K\"p\
        .HJt-p!<!!N\u{a}L\" p!O1_$!R'O?QoqEw\" p?q3}\" q\u{1d}r\u{f}7#'M8s'Mu|!?p$t! nE ! Q`)#!J!M?Pt|!\"lg=@ T!H!P#V!k\
        !P!Y3l!j#Z!K!N#n\"P.L!P#Q\"HBO!H(M.P$o(P0O!l!j!O!M,m%J#R\u{12}q!?s\u{c}\u{14}$ M$m;J$mD\u{1b}> m!?!B!I\"F!N!A!I\
        !C&I$v!B+e!H!L#K\"F!G'J$o!C&N+l!M5p(pIr9M,q!K}x& t!Q!L=t!N!L.\u{5}$ q\"L=v\"Lg\u{a}1 P!N!p#N\"R\"l3p8L'R!QFJCH,\
        p\"N-Q'P7l\u{13}^#!M\u{1f}`?ry\u{c}# O(m7Pm/\" n?qE}$ L\"puM\"r\u{13}(#!O!S#O\u{c}d-!Q!O#L\"l9T!M#N#T3JJN!o:NGK\
        P|$ S%m:S%n\u{0}\u{5}%!T\u{1f}`*O\"t0t\u{14})!$og\u{d}# o\u{11}n'tmt? S!G!M!H\"U*B,C!N#j!N!M%O!N'E&T!M#M2O$O(n,\
        l!K\"J@L+C!N\"m*K\"m!J4m7a. O!W!l#D\"V9N!m%M.L!R%O\u{6}S!V%O4\u{15}- N!w$N\"L6I\"I!r$O0K\u{1f}`!T!w\"I\u{16}6+ \
        R!H!J%v!O7S!J!L%v!P3M \u{10}' N\"o&K\u{1f}`8O\"p&L'+\" nqut#$?L(Q\u{18}p(ITd$ r!J>u!K\\2!$Pv\u{9}!GO2|& o\"I\u{1f}\
        `#r;p:Nb\u{c}!?qZ}B R!j!T!F\"R!J!K4O!n!T#O!O$P!O.J!T%O!R,G'M,M(Q%t9r!D#o\"N*O!o!L+H\"L'Q!RhP# t\u{1f}`%t3B&\"M#\
        N\"F:M#OVp';\" RVOu\u{9}* Q#P#R!P!N:M\"D2R\"s\"R5\u{1f}!?TD[` m\"N!O!M!T!U!J!J\"W%R!V\"N!E!P(O#h!Q!K\"U!S!Q!U!Q\
        !U%j\"O$T!P!Q!P!S\"N!J!Q(K\"L\"o#J!M/m!N\"N!L'M!R1P*K$L&t\"L\"o\"O!S!M+m!m\"P!R!P!I\"J!L*P%T\u{9}f$ p4O+p4Ow=$ \
        q\"Q\u{1b}p\"R\u{1d}K#!k>S!nZ\u{1a}\" Nbp\u{e}t8!C\"G\"U!C!S9C&P!G.O&M,r'p(P!S#Q!M\"n!I'IMF,I\"Q6Q#n=K- N\"O!J\"\
        T\"M8R!R!M!O\"S!k!L\u{d}Py\u{11}!?p\u{9}-$ M!s\u{d}M!t/i- T!S!R#G\"l!M7T!P!M%J!P3xkmXs% Q!N!N%O9Lb\u{18}!!N\u{12}\
        6$!D!k>E5m,\u{14}#'L8w'N\u{1}3$ r\"N&N7n/3!#oC0% O%p!N>l!RO\u{1}#\"N\u{1f}`%O{f\"\u{1f}`-s-\u{9}$ q\"O=p\"Qo?A \
        J!J!K!N$L!O!P,y!K)O!N!T$Q!R!P'm\"i%O!C\"G(J\"F%K!y!K!H\"H;o0SHR\"P#O0V\u{13}\u{c}$ R'qgT'r{K!!PMB' s!D\u{1f}`$s\
        !G7p9OJ#.!T!U#L\"V!S7n!I&M.n!J\u{b}U$Q\"k!O\u{1a}\u{1}B s!J!T!L\"H!M!K6O\"q!P$L\"L!M-L!P#O\"G!R<k!H%M\"o#q$M(r*\
        p*M$P&P!r%R,P!t8P\\l!ZRR$& N!ryR!n$R!nfsM Q!:!F!G!H!@!H!}!B!@\"D$B$I$O\"N\"J!L!D#C!E!L\"D\"w!J!F2<4R!O$N\"q%T#l\
        %M#p!J?K*Q!J!L!u!M)k$H!Q3rDR4!E!N!k\"D!S!A-T,M!O#F!R!I-VDr+q%MXU&P'R-p\u{f},%!N!Q&S8P5R\u{9}A% K!q\u{1f}`$M!s\u{2}\
        \u{18}( P\"O#I:L!S&o.m&Lv}\" PgL-+$!I\u{1f}`<v!K9_\"\u{1f}`@t@_! On[# r!O>ta?6!R$B\"Q!T(m/j!T&L!K-T!S%Q!K<i$T6p\
        -O4P+E#T&P!N\u{5}^\"\u{1f}`=r\u{7f}[$ q!E\u{1f}`%LT;#!Hvs!HQ>%!Q!P$P\"j9R\u{1e}9!TQ/h% I!Q$T;R$O8\u{1d}\"!H&Lt\u{1b}\
        !#pRor 3!D!U!o!l\"O!A!Q!n!n#L!J!W!T!M!P!T\"m&M$?!J#Y!V!V!E!M!V$P\"X!U!Q!R!Q!P!A!R\"Q!J!P!D!P!S\"M\"M\"P!R!G#G!m\
        \"I!L#J,M(N!M$K*G!O!R%N!P\"n)P+H!M\"M+F\"K!F!M\"X!O!P!D!R#T\"U\"P$I\"H!U$N-D'!N&O!O7n!P&P!PLT. |!?\"D\"?\"<8v!G\
        &J.K\u{b}z!?\"E\"B\";\u{7}\u{1d}* N!L\"R\"s\"H\u{1f}`9O!L\"R\"s};( p!K!C%Q!D7u!I!D;/!Cl\u{a}\u{8}6 n!K!S$L!E!S7\
        m!O!m%K!J4IFS!n\"K!G!G-M%r\"IEV\"R\u{d}-& M!R!l&U7M!N\u{3}.& m\"L&Ozs\"R\"Q\u{7}?$!K&O9P\u{1c}osm# z\"K=xf&\" o\
        \"KH|%%M\"O!R7l'P&\u{17}$ OER#r4JF\u{7}( H\"S#N!k!n9R5O&Qs\u{7}!CSIG&!M!Q>N!R%m!m=b\" QBq{F$#k@U3T!k?z!\"P_6!%M\
        p\u{15}*!M&D!L7l\"S%G!L4Nim+Qvf- R!U!j%L!S7M!S%L!L.M!K&P\u{4}OGr# K!R'n\"a##m?m4RX\u{16}; p!R$P\"C!L7k!L$Q!G!A!\
        S-S&C!DAP)M!M#K(m4G!P,N-j!Q&J!K3NT~! q\u{1d}=\"\u{1f}`-s:p, O%O!N!R!M7K!O!M&O-n!v\u{b}N\u{4}o#!O>p!PZK\"\u{1f}`\
        %qV\u{e}!\"K/%\"?m\u{1d}nK\u{5}%'Jxq!FDt.H\u{18}i!\"OGc! m::+!V!U#M;L$R\"l.P!T%J!Qjp\u{1f}z!wsSg4 s!W!P#I\"G!P3\
        F!p$k!P#M\"J.HDOLo\"K*G!q3K1PF\u{1f}'!S!O#P\"m:Q&R-L=\u{c}!fs4\u{1f}$ o\"N=r\"Q}f* P!B!q#C\"E!K8J$I\"E!P\u{14}U\
        $\"j?[co]o:a5 w!F!E#C!I!P!J4K#t!N!N#C\"K!K.N#K6ncK!L-s%Q\u{6}\u{10}#\u{1f}`@s:rO\u{13}\"\"Q?RRT!?p\u{18}6!?q_x!\
        $nlm$ r!O>r!PfM# n?qGo$l#$l?i\u{1}t\u{1}*! p>\u{d}' J$P/t,I$Q/{2Cy6(!S!Q&S%S4O)P$S0nWu!#nEo# Q%m\u{11}npm!)j^ !\
        \"P\"j'!N&S!T8Q!m%J\u{19}P\u{10}`\"%L;NZt\" l?qY\u{b}! S!\u{5}$!R!N%L8pm\u{1a}\"\u{1f}`=pl\u{0}\"@m4LXW( t!G!O%\
        G+D-s!K\u{1f}nlx\" S\"n-,!/n;(%+R$q!n:S$n`p\"\u{1f}`%t\u{1f}PC n!N!R!I!P!A!Q!N!Q3L$o!O\"P\"G!O!T.N!N!L\"K\"F!M<\
        k+n$Q+r,O\"r%k,L-D$L#N\"K!S,\u{10}% I\"Q#M!m;PO\u{18}#'Tto\"Q\u{6}=\" q?r\u{11}S\"\"m?nb\u{4}!?t\u{1e}`)%F\"M!L\
        9R%M!K-M\u{1f}`\"Qk>&%S*n?N2r\u{4}S(m\u{15}\u{14}& r!G>n!NGrun\u{16}\u{6}! q\u{13}F# q!C>p\u{18}Q& q!E!K%E\u{1f}\
        `9nKh!?s:!\"\u{1f}`@w~%- m!S!N#I\"S!p7j!U!Q#L#o4JKp\u{13}\u{c}( n!G!H\u{1f}`;p!M7n\"I:n$ N3q,N3t\u{15}e!?u0>' S\
        !Q!Q#o\"O\u{1f}`)SpW\" t?u\u{f}d#)R!m>S:p!\u{1d}t\u{b}6$ n?s\u{1d}u8N\u{b}j' j!O!U#O;M$S0Im\u{13}%!L\"N>R;I\u{19}\
        N\u{9}a\" J?Ky\u{0}#!M$m;P8\u{0}$(r?n4R\u{c}q>\u{f}!XU,e# t)J\u{f}uft#$q?t4O\u{8}7, L!H!S!N\"G!M!J$t5L>rxp4n>G'\
         n!J!Q%E!J8P\u{0}o5P\"?O!m\u{17}]' m!G$I\"D8t!L5Rg\u{1e}% N!k>Q\u{1f}`7njm! nB\u{6}!Jq5u- L!i$R!P!P8M!n$W!Q!Q.F\
        $I\"Mz=0 S!N!O#V!M!Q!Q'V1R!O$J!S(U&M'QLp&p!3mNR%!m&L8S!n4P 8#\u{1f}`%q!P[P\"NQ2mY\u{e}!?v\"|\"'N9q\u{14}\u{2}\"\
        &Q!M-\u{1f}' t!G!L%I\u{1f}`Nr!J\u{19}A& s!H'K7w!K'K@@!&OA\"\" p?px\u{13}\"\u{1f}`%s\u{17}w&!M&J8r!M&G\u{6}pa\u{18}\
        $\"j?S4k\u{c}pJ\u{a}\"Hx4H\u{17}M&!r!K#O;u!M3Lg\u{c}!?wtR% O!o>R\u{5}R!n\u{b}'$!E&J\u{1f}`,JZE% Q(mrN\"R\"o?\u{14}\
        & o!M!Q\u{1f}`>s\"Q\u{2}i\" o?tH8# M\u{1f}`@QTT&!J&P9M\u{1f}r!L&L1 + p!O!Q$D!O!O7s!K!N&N.O)\u{10}!}u`2. L!M\"L#\
        M!Q!Q7J!L&OkP%m\"s#PDQ`G$!Lvs!NHsQ\u{8}! n =& q!N&N8q!N&N%^! p`W% q'@\u{1f}`)y#Aj.!!H4p* ~!?!I#G\"E8w!F$IdMWqqZ\
        \"'InI=S\"\u{1f}`.s'Y\"\u{1f}`!s:v\"'Q\u{1d}K){\" QzQh\u{d}* R!r$I\"I8R!u$J\"J.IqG\u{1e}\u{a}#\u{1f}`.nRp1\u{d}\
        $ V\"R?T\u{1e}Ov?\"!K\u{6}tHo( O!O&L8L!S&P4M\u{7}O\u{7}t& N\"Q&orR\"Q\"r)m!%M6\u{5}\" o?n;E@ U!A!H!B\"E!L!C!H!F\
        \"C$D\"{\">,M!K\"H\"G\"J!M!J&F\"s&J\"N$K$K\"s%PGlVM(M\"pj0\"\u{1f}`%tY0/ W!C!P#I\"C.L!t*H4P\"K1N!L!t.x!K\u{b}l\"\
         S@T[\u{2}\"\u{1f}`Ztd'+ G#H!o\"N.K.P!j\"P.M$V\u{c}qL63 G!F!F!J!M!F!I!E\"C!{%H0L)H!t3F!p[P$oMpdh2 q!U!S#J\"I!N3\
        J!w#P!q$H\"L.J]q?J!wCr!JJx!Bm\u{1d}\u{14}# r!D!I\u{5}s*!E!S#K\"p8R!I!P#M\"r_L-\u{c}!'O;g4!K!M#Z!F!S!S8P!T#X!H!N\
        .I!M%G!J/RNnGS!N6K~D( m!S!O#J\"P!PopiRxS!!O\u{10}t! L\u{1}e#!H&M?IB.$ o!I&C8p\u{15}\u{b}\"\u{1f}`@p/?# Q2n?n: *\
         L!Q\"j#R!K8Q'M2P\"N\u{d}Rx\u{14}' J#K1r+L#M1p\u{c}NGE\" u?v\u{1b}d(!O$o\"K9K!M#p\"K!L@6(\"Q%N!M4r$m\u{11}r!O!L\
        @%* K%k!S!N!Q7O&P!P!T.O\u{e}N\"\u{1f}`$u.`$ n!I>v!LC\u{1e}& T%I!N*m/T:Q,r& n\"G&L7u\"H&Ml\u{b}% R!J?Q\u{1c}n!J^\
        (! S R\"\u{1f}`@r;Y\"\u{1f}`.t\u{16}`B J!P$T\"n!I3V$P!V$F!N!g!J-Q$Y\"R@T!I\"l!K$Q!K\"l!P,O$k!R8I!V\"j-L\"O#R\"k\
        !I\u{6}6$ M\"quN\"uv)\"<O\u{15}O:\u{e}\"Co4R\u{1f},\"\u{1f}`Uoo?%\"P%M9n\u{1f}`5mS+% o!KvoIn#RGw$ t1G.n1K\u{15}\
        1!ws?X!2o%Z\"Bo4R0Z5!R&K!R9k$T!M.M!I#Q\"PWR.S%r\"K9J!M!M#p!m!Q!O2n'!H%T9I!I\u{c}r3q5Nf/% F#p\"D=n4SMN$$p$S;m4Sr\
        ,!Ho,3! q\u{a}Y! n/<i O!u\"I\"H!T!S!V#D$@$>(M!n!T\"p!X!T!K\"o\"?!L!G\"J$E\"l$<$G\"=(P(F0o!M!L!?#J\"T$U!R!p!R%P!\
        s!J!R!u!M#@\"K!s!O!o\"L!s!P!j!J#V\"Q!p$W$i!M!n!D!P)i!C\"r!F$H\"E/E!p!W\u{10}L#)J\u{f}vfl2\u{6}) t!E!G%D!K7n!K!N\
        &K/I\"\u{18}p#O7e*#K\"I\"K\"M(m.R%K$O(p2G\u{1f}K\"\u{1f}`-u\u{7}o\u{13}!j!n!A!L!H!E!Q!Q!6!J!<!D!=\"L!V!I!m!M!S!\
        M!Q!O\"L\"H%P\"I!M!D!L!L!S!@\"E!J#J!L!D!M!P!Q!R!P!I!F!P!K!T!V!C#P!Q\"O\"P\"i\"N!Q!I!M$O#N!L\"P!S\"Q\"V!Q!m!J!S\"\
        T!m!U!P\"L!Q!l!J!R&P!N\"N#S!L\"l!G!N$P!O!S#S!Z$S!o$c\"P!H\"N&H$l!S\"f!H!N!G\"L!G!G\"B$O\"N\"H!Q$L$l+Q\u{18}b!?p\
        J!\"\u{1f}`-vbV% Q!p?p\u{1f}`6oqe!@n1j\"Hu4D]\u{11}\" S?Q}!\"\u{1f}`esH\u{1c}! ttA$ s\"N%O8l@9' n!?&@8u!A!M%A\u{d}\
        C* H!K!O%o!q\u{1c}I!L!O!o!sJS!nn^\u{e}\"\u{1f}`.s^u' o!P&H8q!J!Q%I\u{d}5( n!R!N%J?Nwt!M1m,-\"'R?Sp?& p!G!O%N\u{1d}\
        n!K`\u{12}\" s?vMh!?rlY) n!Q%N.Q\u{1f}`,u\"O$N,QhQ!zu\u{18}~' q!H$L\"H!M7s!J\u{9}\u{17}##n\"L\u{11}S\u{7}H!/p[,\
        !Gmzb)!O&Q9R4M!M%O!ScOAm\"B& K%Q:M#s4T\"OT1\"<M\u{15}M\u{b}i$ x!F>z!G\u{9}r%!P!M%l9R4M`{\"Al4S:&!)m\u{1a}\u{0}6\
         Q!T!U#B#U!H&K$D,U!E\"H\"E\"F/J!o\"I\"q!R\u{4}V\"O#G#M^iB w!;!T%O8r!D&F.K!RBm!M\"y!F\"E#;\"m!A\"H#L)o!H,J\"t!H#\
        m!B8F\"n!L&J.o!F!H.lM:* l!E!T$Q7P\"O!K\u{1f}`5o#Qq5%!Q&p4P%R4KZ\\! m\u{b}K!zo80% t$K;q$NnnpD# JBk4T*'3 n!I>?[o!\
        E$T#v#L\"u!K&v!J\"k'w!F$s'o+L0O\u{f}F#!N\u{1f}`%O\u{18}V%\"o&MMPRH\"s\u{c}\u{10}) q!H!T#J\"H\"R6o!K&Gh$!#k\u{17}\
        \u{1f}! pa^& J%v\"J8K%w\"J\u{b}*\" S?N{#' p!I!Q#K\"L9K&ONv!!RlX)!O\"R$G9O!V5R%OGn#JQ\u{0}#!L\u{1f}`=L\u{3}{! QR\
        a) O!Q$m\"L!Q7N!P$m#RnX! ox\u{5})!I!k%J!M8S&L/SuN2s<\u{d}\"\u{1f}`@pq\u{8}' q!@>s!GXDUoLK\u{18}$!\u{10}t~\u{16}\
        !FR'm!Bk<*\"?v~s542!A!U#n!l!N!I7Q!G$p!l!J!M.M$O\"J>QGO\"sb\u{18},!r$I\"D8Q!u!U#K\"H!O-BFoXM/$0 I!H\"M\"H\"G\"w!\
        M%H$I,N!K(q4m\u{3}Q%N$o'r!\"P\u{9}&%'n!O>r!O3L6{8 j!P!I#F!l!J!i9H$N!D!j.O&p;H,r\"M!:1K!r!O7p#I!I4RL\u{8}\" q?sM\
        \u{a}! o\u{9}F\"\u{1f}`%s7%%!K>L\u{1f}`!w!Nev' t!H$O:s!G\u{1f}p5p\\j#%L=N4t\u{3}J* n!H!M\"l#F,B!Q,NEU\u{c}O/*# \
        R(P?POX4 n$o!I\"O!P7t!R#m$S-Q!M\"N3J-R\"mIM#R8M*P2u\u{17}\u{1a}% t'I\u{1f}`9y'BY(+ N\"k$O\"K7L!I!I$O\"L-t!y'l\u{a}\
         M!U!V!L!Y!U!X!P!m!?!G!6\";!L\"m\"R!e!l!w!t!H$W\"Q!o!R!S!O!O!V!V\"N!h!F\"?&Q\"T!W!S!U!S\"J\"T!T!H$T#N!U#E!w!t!F\
        !N!B!K\"I&N\"n!F\"V!L\"V\"i!P#N$q!S!S%l\"R\"J!Q!T#T'P!T\"F#i!L!P!N!K%T\"O!W\"O!V)T!R!T!U!O\"P!U!V!V!P!P!B$P!V&O\
        !Y!R!S!Q!oGp\"7rXr>G_!H!O!j\"B!N!E!Q!?\"@&P\"M\"q\"L(U!M!K#G!H!K!Q'U$O\"N!R#F!H!K(U&q\"F\"J\"n!L&D%o!N!P#q#n%Q!\
        L)n%K\"q(u$k!H!M't%N+P!M!U!N!O#N!T!N!Q)P)r&p%O\u{e}n!?v\u{9}\u{b}$ p\"R%M8o#9!#kk*& t\"J&L7u\"K&NL0A!O!W\"I!H!O\
        !V4M$g!Q!U$H0R!U%L@N!Q!J(T9L!H!o%N!P!N$r%M-R!Q#L$R!P!S=Q!-#)o?q4G\u{1b}\u{d}%!S&R=M4q\"PJR!&Mo9\" S'nQ\u{15}!%Q\
        2\u{7}' M\"o#P#M?Q\u{1f}`!P\u{9}@3 H!E\"D\"C\"E\"s!H%G$B,K)K.G\"I$v\u{3}M#J\"K$w!N\u{2}\u{6}# o!J&L0-= V!W\"H\"\
        R8L\"S!U\"L2G&D,n1n!Q%M%L!L\"l\"S9q+n!p#Q0U!U$E\"i.p!M+pkr!#k\u{8}\u{3}\"@I\u{1f}s#\u{8}\"Js4FCM!(Q_o(!P!n%L!Q>\
        P\u{19}m5Q\"ss\u{1b}$ r\"L&K9Q8-\"\u{7f}p#t\u{6}H& r\"L%K8s\"L%LMq% K%M\"p8M'r\u{1}8$ o!Nvs!N\u{1b}h. U\"j&S5L)\
        T!P-L&K4Q,QeO5t!G\"LB\u{2}# P?R\"nD\u{13}\"!TIT6.!\"PT\u{0}&#L!V\"n<Q#k2P7\u{1f}$ q/F0w/H\u{16}X% n\"K1ERSzk(A'\
         r!E!P%G!Qzo#F\u{7f}n' Q\"V)Q6P%W$RDP\u{1d}5% J\"o%L:q4R*m# p\u{1f}`0u-h: o&H!@!L4P!M#J%L0NEq\"O\"P(K+p\"L$H(J0\
        o\"Q\"O)Q\"t!n(Q-m#M\u{1d}\u{19}!?w\u{f}G- S!>&J!Q8E!l%N!O.T&Mvr\"P,QZD!'KgJ, q!C$G\"G4P$m!G$J\"M!OGqbPz\u{1b}\"\
        \u{1f}`=q{\u{4}# Q?S#r\u{a}S\"$m?q2## N/p0N\u{1a}X#!K'l8EZn. m!L!o&R7l%I\"J!M3H!Q?mJs;R\"n2B$ u!K>v!N{4\" s?umE\
        *#J\"F\"I!Q'n5G\"K!N'p2H`UP M!~!D!H\"A!H!?!G!?\"E$C$D\"I(J\"n!t!K!M\"A!L!E!J!E&G&M4H\"m!J,R!m#l*J\"S!p!K%S$p$L.\
        V!k7S!k!L\"q&K/m!L!K\u{1e}\u{18}B n!5!V#C\"D!M5H\"j!?$G\"=!FGp)o%Q!P!J$n#J1H'r#R+r$o#P*k!I!S(F.o!C\"H\"n+S E!?w\
        \u{2}&&!L$N\"q8O'u4HmY' v!G'P7x!G!P&R\u{1a}F` i!P!e!I\"M!K!R!V#H\"L\"I\"I\"D)U!J\"n!Q!T!N\"L!O!S!Q'I$I\"T!S#P!R\
        !O&J&m/B#Q#N\"N!Y%G\"O!R\"O*P$U!S!k!G!Q*k!A#P)U!C!j*P\"f!Q![#P!M!M/M!U!J\"iHc' O!P!T%j!Q9U3K\u{6}\\% m!<\u{1c}t\
        ?w!@Y\u{1e}! QA\u{1a}!*mpv(!P&K4l!P$Nqp?l!P69,!O%S!N!O4L$P!T%K!Q-S'RvO!m%!O?O&S\u{1f}`4sU\u{2}&&P\"R8S!U&T-Rl\u{f}\
        &\"Q&l9P&l\u{1f}`3sc\u{1a}\"\u{1f}`=rX!#\"M\u{1d}N=rr\u{16}\"\u{1f}`!yRb!?u\u{1}l\"\u{1f}`et>>$\"L%S!o9Nt\u{0}#\
         m!H\u{6}v:\u{19}; ~!G!G$I!H!B4M#t!P!I&K.F1N!m7I'K!E+m&J8s\"M.u\"M$O\"N-o\"L\u{18}\u{7}& I!u\u{1c}N!s&M!t{i\"\u{1f}\
        `%s j!&Q)q\"!n?rN;& n!I!R=n\"S&RewM v!L!O!I\"J!H!F!L#L*K&P!R!R\"q!S!O!J\"M!M!K!U-I!Q%N=l!M!O$M(P,q%N'm(J%W&P!R!\
        H*m!P\"t!K!M#R#M-n/\\, y!=!F%?8w!@!L%EHtVNPp\"Kp\u{4}\"\"O\u{1b}rYB\" N?Ni\u{15}# n?n\"Q\u{8}\u{a}& q\"I\u{1f}`\
        +rHv\"I\u{2}d!?oM\u{16}$\"T%L9N\u{4}xbY! no\u{4}+ s!?!A%A!D8L!D&G`qXq5q\u{7}\u{a}#'L8q'L\u{2}4%!N1s\u{1f}`Cr!N|\
        }& o!R!S&R7p!T:g! R\u{1b}\u{1f}! R,^\"6xSxRF' H#m<P#F4w\u{9}K#n_Q!wpb*\"!I>sw{! mY4! P\u{1b}C& l!Q!M\u{1b}x\"K%\
        s\u{11}\u{9}$ r!M>s!N~%$ SwR!mHs\u{1f}%! o8c#!p>Q!srB# q\u{1f}`Urs!!!O\u{4}b1 L!S$Q!U\"T'O0P%U!T\"O'S&R!L!K$FZr\
        Nq\u{17}i\"(p~s\u{12}\u{1e}!WR\u{1e}7\"Bn4Qb\\!!Kg\u{6}' N!J!K=M!M$F4yG5$%L,o?K2rE\"#\u{1f}`%o+s$)# o'J8vE-7 M!\
        k!k#Q\"R!Q7L\"k#E\"n!Q-H&I?Q*p\"N-O2S!o!S8O(N!Ojx&(M7M\"o4RYs\"M\u{1e}j# O7pXp\\B/!Q!T#V#T8P!S#V\"P/Qhw\"K%p<P%\
        P?N\u{18}2- R!D#q!P\"F!O(p/N%M6O!R?s$K\u{6}\u{17}\"\u{1f}`@own%!P!Q>R\u{1f}`\"Rp%,\"p#L\"N!N9p#M\"R.P!IEK\"p\"O\
        s\u{12}#'K8q'Kqc2!T$S#V3S$N\"m#K#T-O!L#O6o(Q&PHM+U!S\"P~s\"\u{1f}`=s\u{0}\u{14}#?n\u{1f}`=pa*5 I!D!G$N\"L#N$Q0M\
        \"J#m!Q!L!P#J,J$Q@L#s!O=o\"r\u{8}\u{16}& P!r$N\u{c}N!t$N\u{1d}\u{5}Y L!I!I!~!D!D!L!G!F!@!H!D!K#B!E\"K!I!P!M!Q%M\
        $L!O!M!~!H!H!N!G!H!C!I\"L#C!G\"M!J!P#@1Q!M!Q#oEO!G\"s!P!H'O2T!M\"R&r*r\"L,Q)tui$ q\"O=s\"Px\u{e}# Q'Q:kJ7\" S!S\
        \u{7}\u{4}4!k!M!k!T!P!T!P!j7p\"S!k\"O\"P2Q\"H!R<Q\"QKu;Msz#!q!QRJM\u{3}!\u{11}v'c( r'K!J4R\u{13}r\"R!K!JZ$$ O!l\
        &m?o3>\"!L?M\u{7f}\u{1}\"\u{1f}`@p6g!?tM@\"DL4n=p!%n\u{10}c@ q!Q!T!O\"D!E!N!P7j!I!F#G!I!S.U!x!C!H#RHs#J!N>t+r-l\
        #m!R!J!I!O#N!EQf!)n`\u{1e}# n!H?PU\u{4}!?s\u{4}\u{1e}!&P=3# u!L>uZ\u{1}$ t!H&JsuX5& R!H!K\"n!D:Q\u{3}W!\u{1e}N*\
        O!!M+t% l!M!S=l(Q\u{12}!\"\u{1f}`@q\u{18}Z* O!M&C!Q7P!L!i%G/V&Sq#\"<o\u{15}ot\u{2}\"Bq4P1 $ p\"H=u\"HHg\"<N\u{15}\
        N\u{11}|* o!O!Y$P!S6P)N.L\u{1f}`$St~* q!L!R%O!N7j(PGt'K!O\u{1a}!\"%R\"R+%\"ALom\u{18}I!$mld\" p?p\u{13}##&n5p\u{15}\
        ptl!#k\u{f}3- P!N!o!L#T\"P8S!m$U!J!R-K{Q@%\" p!MvwG Q\"s!N\"H!R!O!O#L(M)q#Q\"U#N!K!L!O#O+u%G!R<O\"p!r\"P+O'm*M%\
        q'S!K*N\"q!Q!K)q!O7o%N&lP;!#m\\\u{10}, N!r!J#F\"J8L!z\"{2G\"C\"J\"I\u{1e}=% O!r%N9P!u=~. q!P!R%L!O?QGr(K$o#R(J\"\
        p!N<lQ\u{10}# p!I>qeY& q!D>u!E\u{0}s!Ojv\" N?Mu\u{2}$ O\"mxO\"mLt!TG+q\"\u{18}r#P<\u{1d}%\"O#n#M<K4rm\u{10}\"\u{1f}\
        `Up7_!?n\u{16}#!FO.n\"XP\u{c}rjr\"(p~qTw+ o!D!P%M!N7o!H&K!P\u{6}p2p%-! Q\u{1}I#3n\u{1f}`>n g2 T!B\"L\"E\"H!L!n6\
        D!H$G\"N!Q1I$i\\lGn!I!QA\u{8}$ L+S\"p=P@e{ 1!D!T!m!T!W!Y!?!M!o\"r!O!U!J!k\"L!L!T!n!n!q%L!l#<!G!Q!T!T#E!L!W\"S\"\
        T\"Q\"N!Q!P\"<!P!Q!O!K!W!I!M#S\"U!R!O!L!D!U\"H!n!q!J\"R\"K'Q%I\"Q&N%N*H#t#N!M!P\"r\"N$M#M+H!L!l!K*O#I!F!J!U!S!O\
        \"A!N!T&R#l!I\"G!T<k!!OK\u{5}$!L!U#MrsGc! o #!?tz4& n!R'T?U\u{1f}`3r'e\"<N\u{15}NTC( J!J!L&rrK!K!L\"sm(\"\u{1f}\
        `@p]y!VP1P!\"L8\u{1b}#!F$P?P\u{16}\u{11}$ P!oyP!p#L%!K>P!K\u{1f}`:w\u{19}}$(M'G8N'H]8$ q\"N=t\"L\u{7f}t$!L&N9Q\u{1c}\
        o,(!?r\u{18}3/ N!M!L%S!O7M!M!N#K!K\"T1r!p!J!Noh2 l!T!G9L$N!n$lSq!G#P%L(R'H1r!M$K*p!Mm\u{16}#\"S\u{1b}n\"SP6\"\u{1f}\
        `@q  $ n\u{1f}`@qEN\u{7f}\u{16}/ q!F&I8r!=&MRJ\"r+N\"m!E'G*R*mVj\"A\"Ap4N\u{17}Q\")p?p\u{6}D!$p1\u{9}$ q\"R=r\"\
        Rcd!zs1C\"\u{18}o#QL\u{f}\" T\u{2}S7\u{8}! O+P!'O-M# p\u{1f}`=u\u{5}7!\"Q*|' p!A!K%D!N\u{1f}`Tp#\u{3}!\u{7}r\u{7}\
        `2 G!X\"M\"X:H!N$I\"I!T-s!O#L#N\u{4}I\"N#Z\"i!No\u{9}!*l\u{1f}`\"'S!n\u{b}\u{11}!(k!Q!\u{11}qe\u{e}# M\u{1d}N!p\
        \u{7f}M# q\u{1f}`@I\u{c}n\"\"UElQf#\"i%S?S\u{3}\u{a}\"\u{1f}`!t\u{1d}!\" S*o*_$ x!C!L=u\u{10}o\" L\u{11}N7;+ R\"\
        T\"q!R\"G!K(p/N;P@s$K\u{6}F#%r\u{1f}`@t\"V![Thv\"\u{7f}N\"r\u{16}v!?Q]\u{19}!VI_a\"\u{1f}`@ohN$ s\"O$QSRp\u{18}\
        ;!Q!S\"K\"W!M!k!N&N0V\"W#X\"P!h-L!O!V\"Q!Q\"U!J0LEO&SHT#U$N!T\u{13}}' o!A!L%F_L<qKns?( q!L!P&N7s!M!P&Ou8! Q[0B \
        T!;!T!J\"r!I!?\"T*D\"q(N\"V!B!Q!M\"|\"C!P!o(n$D!K!I\"<\"B!O!D&G%N!q\"IzL0p#Ng3* l\"M#Q\"H!N>Kau\"LTK\"r#H! Qk`#\
        !Q&F?Gkj( m!L&T8n!R&Q4P\u{1b}N)\u{b}\"'Q?R\u{f}\u{b}&\"R#H\"R\u{1f}`>E\"S]\u{2}!!K[\u{13}#'E\u{1f}`6J\":\"\u{1f}\
        `=t8\u{1f}*&O!K8N!H%R!N!R-w!PkqXQ( s!P!E%P8s!S!D%QvE$ I'Q\u{1f}`>n\u{5}8/ n!L!M#K\"J!Q!k6i!L!T#P\"O.S'L\u{1}rA\u{1c}\
        \"\u{1f}`@r \u{6}!Fm/Q) J)I!w5O)M!v4F[P$oIV\"Ap4QPZ! p6F# r4P?Q`\u{0}$%l*Q5s4L9I#?P\u{1f}`6uE_:!W\"K!T!U!Q!I!M!\
        O(K\"H)Q$k$o\"F!O-6!B!E!N!@!G!T!QvQ/Q'm4#!'Nh\u{3}# v!F>wl51 o!P!U%T!L7o!S'I-G&CCR&P\"K#PWn\"P&R\u{a})- M!J!Q#G\
        \"t!T8L!P#J\"u4H!P:uET&!F<R\"ryS\\n#RB1! mL}#(l?n4Re\u{1c}& G7N\"wUJ!N$weO\"\u{1f}`-u\u{5}86 w!L!N#G\"C!I7u!F$K\
        \"K!R-I&L@O!r\"L!M3q!K$KIq%Q'1#!K>t!K{8!\"Q\u{1e})/ J!T!o=P!Q!k3R&S=M$R(Q\\S!S&Q.P\u{7}i\"\u{1f}`@rrf\"Ht4I0l. \
        l!O&M!M8S!l$R!Q!M-Q!P%N\u{c}M.v/h, i!S!X#J#R7i&Q0M&L\u{6}O$n\"O6r% n!A&E_Ovm\u{5},\" P@o\u{12}d\"?L\u{5}qO>\"\u{1f}\
        `=t\u{5}A#)L!n?l1<$!n!J>r4L7A' u!H!I$K!I8s!G0@0 p!P!P#M!P\"T7k\"P#R\"U.PEQ8oNo\"K&Q\u{1c}\"&!T!O%D!J{N\"L;\u{0}\
        . q!S$E\"F8l%I\"H.D!OPP!m:q%N:pR\u{18}+ j!C$H#H8G\"q\"K\"m!K/M$E\u{6} (!J!I$L\"p7L!N!M&r\u{3}\u{10}+ G#n\"G$k6L\
        \"T#J0M!S'R\u{8}PsO\"-p?nu\u{f}!zsi\u{1e}-!P!Q#N#o7T!Q!N#M\"m!p[M/o\"R\u{1d}K9 u!Q!J%M!P7p!L!Q%T!P-R!M%O4o4o\"K\
        !L!Q:o!O#p+o1Q&S!RX\u{1f}!Cl#\u{a}#?O#pota\u{1b}!(Pm\u{14}0 J%L#n7P!J!M#K\"m!u4Q3O(r$Q\"t!H!I)&\"\u{1f}`,rkd# o\
        !N&Haa# s\u{1f}`es5\u{7}$!M&j\u{1f}`@o\u{c}I! p6e\"\u{1f}`=p8|!&Q@p% O%O:O'K4vOa!\"lh\u{b}\"<O\u{15}O>B)\"P%U:L\
        3N!Q%R\u{5}v\"K3My\u{1}% q\"Q&J7p(J^\u{1d}3 m!K!I!R!X!C\"J!K+R-P!M!U0Q$P!T-Q!Q}Q.QI{& q!G&L8q\u{1f}`!t]?!wsiw# \
        S!n!ROH# M!K>R6\"!?w@q* M\"s%H!N7O!m!s%K!P-KhI\"Jq4EoN$!R'Q8Q'S}r\"Ar4OI\u{19}# t!K1MJ $ q\"I=p\"Mmy)!N!S#o!P!O\
        !S7O\"Mft9\u{1e}\"NP2n\u{a}_\" N?Mc,!\u{7}q\u{7}\u{a}!?r`/% M\"n&P7N\"t:L!#k\u{5}L!WSR\u{1e}( M%O\"m8K!l$O\"o.H\
        \u{d}[& M&p9L&m\u{1f}`!ne\u{16}# s\"N&Mr^% O3o\u{1f}`-S1mh\u{c}%\"R1p,N3tks%A,!o!p%M!M4P$q!v%O!N-H!Ezn\u{13}\u{16}\
        !#l6$( k!M!E%P!K7t!A!FC-& PFO/R%M!O\u{c}lb,( p\"R%M!J7o(O^Q!Kd;$\"N#O!n?n\u{2}x% m!K\u{1f}`?y!K\u{7f}b% I%p\"Q8\
        M%m\"\u{3}$ S\u{1f}`=P!p8\u{1c}$\"p&PMRho/B\"\u{1f}`,t4\u{1f}:!P$C!G!R5M!R\"j!M&Q.J!S%T!P+R$Q!T#S(l/S,o\"M.N#n-\
        M+S<n\u{4}\u{19}-!J!k%G!P3O%M!l$N/Pdn#R4n!O\u{1f}s/ n!R!P!R$K!M7o!L$O\"R!O.N!Sjs<m4-, Q!H!F%m8Q!J!F#m\"r/O#L\";\
        !|\"Hn4J\u{17}7(!K!l#J\"M!S9m&N.Myq0!?!E#E!K!m9C!F#I!M\"N-C!H!J\"L\"s!s,N!?s#/#\"O%O:Pr\u{1c}\" s?vu1\"@x4GJr!n\
        tj3\"BP4pW@'!J!P&Q8K&m!P!nI)& o!T2L,l3L\"Pt_!'O\\}: P!Q!j#I!H!o!p'M0M!R$L!J!m!r'N&S!F%K!G?v\"K!L*L\"n/T\"q{]\"\"\
        LRS\u{18}r) p!P!F%F!M8U!G&H\u{18}oyV!?sbm\" NAo\u{4}\u{b}&!T!M#O\"o!P9R\u{0}D\"\u{18}q#Pqj! S\u{1c}E\"\u{1f}`!x\
        \u{1e}\u{d}9 i!D\"R%T8G\"R\"V\"p!T-F\"F\"I\"D!RDq2J!O$r.r!F!Q:N!K#I\"NWE\" o?r>7!UR!\u{15}% T!n&Htp\"I$Q\" Q'P\u{c}\
        \u{6})!O!P#R#l7S\"P&n\u{1f}`!Q\u{1e}\u{15}\u{6} O!I!G!>!K!B!J!O!K!@\"T!B!A\"z!v!B\"E!O\"R%J!O!K\"P!M!K!C!L!I!M!\
        O!H!E\"S!I#v!q!J\"J!R!F!T!F!P!H!L!J!N!H\"S\"p!m!F\"K!R$R!N!Q#M$S#;#O#M\"R!O$V!N#U!n!S!F%l!O\"l!F!T#Q!P'Q#N#V#P(\
        n!J!O\"N)Q#T!P!R!J!O!H!L!E\"G$s!m!I\"J&O!K(U=f%!S&K$n5S>RyY!!ET7$ N<r\u{13}N\"r`\u{10}$ p!P!Q%J_C' o\"O$O9t\"P$\
        O\"N5%!\u{e}r9j# n!G>sX\u{1}% h\"F=MXz\"DZD$ p!F!M=o\\\u{5}#!Q\u{1c}o!Q0)!?n\\\u{7}\"#n?pCA\"%MUQkA\"\u{1f}`!t\u{17}\
        \u{4}$ s\"I=t\"Lpc#)l?r4QTk* R!l!Q#K!o!N!S<QnqSm6O0 z!=!D!J\"A\"A\"R!P%F0x!D$E\"Er}\"HEmsy% P!n$P\u{c}Q!p@d$ q'\
        H8r'I\u{8}(! nR\u{d}!$j%L\"#USP\u{4}\u{4}\" m!F\u{5}\u{7}\"'M?M\u{9}j!!C\u{7}\u{d}' m!L!QuM:p>sUsh(!!QW\u{7f}%\"\
        l#M\u{c}Q!n$NX~!CpN{& p!O$M\"I8p5O\u{1f}V. t!E$G\"H!R7m!O'MPq\"Q.m!N=Q*Pa4'!R$H\"J9M&Q.I!R/\u{7}\"\u{1f}`=p l- \
        S!D!H#F!M!D$E%o/S\"I8Q\u{6}P-oH\u{c}#+l4I@OcO!Bu9E!wr{}$ o%O:q%OG9*\"R#H\"G9j!O#I\"K.X!T%Gg\u{d}!(O\u{8}\u{16}$\
         l\"H=o\u{1}p*J!!Tkk!%ly_#%J:U\u{10}r7\u{17}\"!p?pQ\u{5}#!O!k&Q?W!AoG\u{7f}, L\"S#n\"U!T7M\"U$N!S!Q-N\u{11}P\u{1d}\
        !!?uL@!!QMx\"'K_wYA! RoN!Do8\u{c}\" O?P*4# M\"k&R~[\"\u{1f}`%r\u{7f}2!?S\u{b}.J V\"N!S!o!G\"M!J!K&S%N'M&M!S\"M!\
        O!N!K-N!i!Q!T!J!l!J-J0q\"L!R%r#o$J+O?M\"M*N$M!Q#P\"H+N#R0PiS\"\u{1f}`0u^l\"#lST\u{19}\u{1b}&/F*r&s/G@M%rf<!$n\u{1a}\
        u* o!H\"k\"I\"I!N:l4ULn$QQr& J%n\"O8O'N.N'L\"\u{1f}`!wP?!^R(9!?tk'5 m!J!o#D\":!K7o!O&B!F-D!L&m3p,l\"J!I!P5R<q0S\
        iw\"\"m?l\u{10}*!?nKl. r!N$J!P!H-Q+T\u{1f}`!x!L!N$P!L+Q\u{15}\u{d}) M!O<s#L!P\u{1f}`4K#s\"y\u{11}\u{11}( N!W'R7\
        T!M'P3l\u{5}S{&% M)t6Q)t4F3p!?R|4\"\u{1f}`!r\u{5}D! q-\\#!I>p!Ij?2 u!U!P#P\"K!I4R#r!Q!M#R\"R8S0t(L3KHR5N~\u{16}\
        \"%O?P\u{9}\\& L0p\u{1f}`0Q&P(pHC! oH%$ p<L\u{13}p\"L\u{5}@! RL>!^O\u{18}u!UQ<;\"\u{1f}`0t,}$ ODJ*K+nSb!?r>\u{0}\
        !VMCE# m\u{1f}`ZO\u{11}\u{1b}% Q!Q4r*OIrcC% r/H0p/LYIO\u{e}!!O\u{17}3D T!N!T!m\"J!O\"V3R\"L\"O!R$K!Q!N!Q-L!T#M!\
        Q!J=O!P#LBp\"O&K'p$R\"M-T!R!P#I#S.P\"L_5!'R\u{1d}j##m\u{1f}`^r\u{11}0$ K/r0L/p\\%9 U!M!l!R\"O!R!J!T!O3n#l!K$O!R\
        !P!R-O&K!K<Q!P9R@n.T!R=g\"!K>r|\u{16}$!O$n\u{1f}`@mKs) l!@\"S1T.S1X#T.N!TxN= r!8!L#Q!P!B!P!F*N#E*B!R$T!E!S/E\"K\
        !T.t\"E!G!N!o;o*NPO$T\"S)P{[* L!o!p%N!M7M!p!t%P!O3j\"Rn2Ki2$!J$OCr4H6h! S=V) p!C!O#L\"I!k9SpsLD\u{14}\u{1f}!?w%\
        z#!M&M!R*m+ O!m!r%O!M7O!n!s%P!N.Hj\u{3}% s!M\u{1f}`Tt!MUL#+O!o?nPc. J!F!Q#w\"E8K%H4t#P\u{4}H!J$u\"H!Q=@!?s>U- I\
        !t$J\"S!M8o$M\"M.IQoWN!s#p\u{d}\u{9}+ J!m!M#R\"I:R%N!N3M\u{6}P&PQ\u{1a}: K!R!P%r!K3s$Q!C!S#m\"u!P-E$J\"BIK\"q!J\
        !P!q<K!w\"K(J!s\"KI^%%P\"m!N8T'Q\u{8}V\"\u{1f}`0s\u{18}k$wT!kHq!N\u{14}\"\"Jo4R\u{19}|@ X!C!E!L\"A!I!C!G!?%R%:!\
        x(P#S\"L!Q0B!q#I!T.o=pIr&P'Q'O#M!Q\"P+D!s#r7\u{19}' n!P&R8r\"S%Q/M+E!bn\u{9}\u{10}% r3L,p3NkPX$\" q?pyy\" l!M+_\
        _ =!Y!N$R!k!L!Q\"S\"G\"A\"@#S(S#C\"Q!V\"W\"T!P!j&G!T$S!U!Q!T#O!T!F!K\"P\"H'J$M-R#E!R!p%L!F\"s!N\"L*G$k!R\"N+q!M\
        *L\"S!m!L,D\"L#U!N\"M%F&L\"J!s!M'P\"\u{1f}`%wXs\" o?n=\u{4}\"\u{1f}`ev_0& Q\"O&orP\"O\"r#K\"!M>s>c\"\u{1f}`%t5.\
        %;s!O\u{14}s!OSt|l& R'T8O#q6R\u{e}Q$;##l?j4SvF-!H$I\"D!O)m*Q%S$K\"I~l+u!Q\"M<q\" O?Q;`*!M!L#F#J8J$H\"k!O`PHPC.P\
         W!O!T!W!M!D!L!S4N!Q$Q!S#A!F!V.R!S!U\"N#N$P9S#Q!P!J(V3o#P#K!H!o%M!N!N$r%N!Q!Q,Q!W!U!I!P\"O!Q!N!T=P\u{4}=#!I3Q,I\
        ].\" QTNDe% P(nzO$n>uIS* n!H!P%E8o!M&I@K9t2P$QC E!M!P!U!l!J!M!k!o#I(J,I!U!X!k\"C!F\"p!Q,L!M!R\"G\"H!MGPMQ0L!J!J\
        #S#l%H!L#ND<%!N'n?n4Q\u{c}rS\\2!O!K!Q\"G;N\"F!J!M\"M!P-L!M!o!u!N\"n!q<sr}( s!F!I#I\"J!G7p'KQ\u{19}# r\u{1f}`@t)\
        3> s!>!P#C\"D!Q+G,l!J\"{\"J\"K*R$H!M!D\"M\"H(t8n#M(M!M+o!M$K\"qGo#I2mW\\\"\u{1f}`Oq\u{17} %!M$O\"p=P\"p0,\"\u{1f}\
        `er%A#'ngR'n;n\"BR4n\u{14}s!DnF\u{0}\"\u{1f}`+qZ\u{f}& p!M!J&O\u{7f}p>Rv\u{19}#!S>o!R8 !#k?\u{11}F!O\"T\"@\"N!T\
        +O!O+i!M!T#H\"K!U-J\"M$I\"M<K\"V\"k$O#L\"Q*J\"p!N3O\"N\"w&T-l!H\"l!N!S#K#J)PuG\"\u{1f}`$q#,! RG5$ p!Q>p!Q\u{2}_\
        ! Mh\u{1e}$ H!l?l4Nx\u{4}!#k9=! qO\u{11}% t2H-q#q/Lp\u{12}7 N\"q$H!F!T4M)I\"k.N&LIn#Q\"r%O%Q$N&S'O\"p)t\"L.R\"o\
        ze!2shq) m!M!U%S9T&N4Q^nIS\u{c}n\"\u{1f}`+rDD' m!B&K\u{1f}`)nE}!Btk#'L{u#L\u{8}}d S!H!U!V!M!H\"K!U!J\"T\"C\"O!N\
        !R\"M!N(P#S!J!V#H!U!M!O!N\"T(Q\"Q!N!M\"N\"J!K!N\"U!S!N&p$L\"L\"Q)k!R+P\"S*P$T#P\"q#O\"o\"O\"P$K%K!Q&P!L*o\"R!R!\
        J!P!S\"R\"K/L$pQv!?ne~> O!r!N!S$C-Q+m!Q!P#J\"H-S!E!NBS(S(R!n&K!q\"L!N$q'S!m#P#P8S!n8KYK\" PUSwu% m!B&J!R>N-D\"!\
        M>m\u{14}I$ p\"P\u{1f}`SpjO#!H>q!K\u{1d}\u{a}O V!m$G\"?!S3H$R![$M\"I!E->'Q/N,Q\"I\"k!L!M!A#C\"p!O\"I!L#L)n!U#B'\
        V!j#I!R\"U!R\"S$P$o!I\"A*O#n!K$J0q!L$R\u{3}x$ n(M7p(J\u{7f}\u{9}& w!N!M#K\"H?N)\u{4}0 I!D\"r\"J\"G8D!H\"k\"O2S\"\
        H\\n\"MLv\"O,N\\!$ s!J>s!KQ!$ P'k8P;pW,!?rx!\" l?q\u{15}\u{10}! n\\j# N!Q'R~p!zsW-' t!L&Cgp'J-s]tOp+ N#o!O!F:M#\
        G4x\"L\u{7}Q#t\"J\u{6}a!\u{e}qs\\! rfC#\"Q%K?J!z&!q!I!K<Q!u!K\u{3}r% r\"O\u{1f}`Sn\"R\u{3}V\"Bp4P(~\"\u{1f}`@pF\
        I' S\"m%R?K.G{s-QI1\"\u{1f}`,s\u{3}=\"\u{1f}`.uFy0 v!A!S%G!M3M$|!B!I%H!O-DINRs!MIx|;# r!O>q\u{9}\u{1}!?rCH!^Q^\u{18}\
        !\"m;'! rcs0 s!J!O%M!O7s!P!P%L!RSt\"N\"L0pQo\"J\u{4}\u{19}5\"P#E!D!S8p!T!N%R!R-N\"T%Q,q$K/O(P$m!O=l8K#O\u{1d}P$\
         s!L\u{1c}v!Mlj$ n\"K=t\"K\u{1c}0% n!Q\u{1f}`<o!Qt$!#n\u{b}[!!Ii\u{f}3!N!k#B\"K5w$L&R!P-C!Q%M@OUM\"w/R!T#H\"G3o\
        q8\"\u{1f}`_r.3, h!Q!U#I\"Q8k\"Q%X.?&F\u{7}W&jy}# S\u{1f}`-r)m$!J\u{1f}`?w!J|a+ m!E!Kus+t,q#r'r3J$u-L7\u{e}!&Qb\
        [*!M!U=S'QbO'H!N-t#o$m\u{1c}\u{3}\"BJ4vw-0 m!R\"K\"C\"O8i\"l%T.R!Q%R!NiQ;r!I&P7?$ p!F&P9NW.#!O\u{6}t!J\u{7f}R7 \
        M$n#M!L4m#Q$k#S!M-Q!Q#R@Q!Q9Q/K#Q+O\"m/Q!T#T#N\u{0}6!gt=c) R%N*K\"t.P1H2q}O/p1`&!G&L?OHlCp>q\"n!$o\u{d}>&!q$H;u\
        $I\u{1f}`Ap^[!'L?]\" S$n\u{0}3\"\u{1f}`!rkP!\u{1d}skI% r(QzrMn$JUS!TL\u{8}<<!C!j!L!M!A\"@!m'm$F,o!F!j!N\"H\"D(L\
        &I!W#I\"H&o\u{7f}q!H!S!O\"G\"H!JLP!$oq\u{10}( S!q!N#J\"N9s!O3F\u{a}7%!G&J8o!J&L%z4 L!F!j!n$A$M4O!F\"p\"m\"C!O'n\
        &E!Q!F\"HnL)Q)o\u{1d}~#?M\u{1f}`;u\u{9}s!&Qi)$ L\"n=O!l4\u{1e}\"GQ.S\u{1d}\u{1c}\"\u{1f}`-s6J$\"S&S7n(QU8' Q#n\"\
        J?G4O^MLn@p%%L\"O!P8q'P@G!wsLw+ R!p&H!R7p!H&HTO!r!K!Jr\u{14}y N!Y!o!H!N!V!o!i!h!B\">\"C\">!F!9!H!9!F!P\"O&H#X!X\
        !P!Q!Y!Q!Y\"J\"F$C!M\"P\"K!Y\"F\"P!S!U\"N\"H\"F&p\"P&P!O(W!P!f\"S!R!W!V\"R\"T!N!U!S!W*j!V!S!Y$W\"S%R!k\"V#Y!Q\"\
        Q#l\"p#V$i*Q\"R#M\"W!Y'I!J'V#I\"n!o!r%o$nt5$ J?O\u{1f}`!P;\u{19}\"<O\u{15}O\u{10}\u{f}\"\"P!R\"a% p\"H=s6M&K\u{1c}\
        b& N#N\"H&t4L+l`\u{15}!!TB%\"\u{1f}`@qI?#!O!o%S_k) K!Q%S!p8Q'l.R&K\\mWn!\"O/q( p!I$C\"B8x'F\u{1f}`4s<;9 R!Q!j#I\
        !I!o!n'M0N!R$L!K!l!q'N&S!G%K!H?v\"K!L*L\"n1p{~\"'M~NH_\"\u{1f}`UuZ&$ K#pSL\u{c}rT\u{5}\"!q?s\u{c}b1 q!T!S#J\"I4\
        J!w#P!q$I\"L.J]p?J!wCr!Jl}& P&Q*q?o\u{16}Q(ma2%!M!T>O!O4J\"\u{1e}%!G$G0uSuLvD\u{1a}\"\u{1f}`-u\u{11}o!$o\u{f})\"\
        FK4umf#<s\u{13}N\"s>i$'m\u{1f}`)O#m@o!)m4`!\u{18}rt\u{5}, L!Q!M!P\"J\"R!o7H\"P#M!N!OD`% O!p\u{1f}`$O!q/8\"&S;O&\
        N3 o!K!P%P!N8L&E.K!N%Qjo!M!R&q3l!S4R\"Q#m#\u{4}1 m!B!R$N!A!T7l!D!H%C!L.QpM(sGr%T+rO$# N!H!kui\" o<Q[q( r!D&D8w'\
        J.E&F\u{5}Q\u{d}@!!RSt+ j!E!U!P\"I\"J5q$J5QzN\"qM\u{7}0 S\"o#F\"S!P7L#S!Q!K\"Q/O!q!r0L$qFpB1' K%R!m\"P7O(T4Q|q!\
         n!\u{12}5\"U%G\"M2J!t$o&I!N-E!MJR!r%M!M2r!O\"M)m,J!u/R:\u{1c}!#T=0& R4p?s2KzM2pq6% s\"N&L7q(O\u{19}\\\"\u{1f}`\
        =r`\u{9}#+j?J4v9\u{1d}/ L!O!j#K!J9H!M$M!K\"m.I%K!M3L9P<@* m!@\"S$I-T.S1X#T.N!T(.( r!H!J%L9JZuzp!J<Y! M\u{19}%%!\
        J\u{1f}`-r9r8q>\u{15}#'J8r'L!b? F\"J!A#L!k!L3l$A\"B!I\"T\"T.T$M\"QAG\"t&H\"m!L+H!I$s9N!l/G\"P#T0L!t!H\u{7}{% R!\
        J?Q\u{1c}n!JX_\" k!CmM\" N.n\u{2}8& n!M!N#M\u{c}p%Ot\u{5}\"Ks4NT\u{17}5\"l!M\"J!L!L,P-O!I!Q\"N\"O,S\"n!y#O\"Q\u{5}\
        u!H!N%L.T`=!Coa\u{4}\"\u{1f}`@xV\"!Ao5S!!CX(H O\"T!E#R!N!K!E!q)A,Q!W!S#S\"O!N,l!S$R!L!I!N\"l(N4R)N\"o-N'R'N!P$S\
        #O%q!t2S!U!T#U\"R!L\u{8}>\"Jo4R:3\" PPmn\u{9}!\u{7}o=:\"\u{1f}`@rse'\"R%J!m7p!U&H.R\u{8}'$!T'T?T3RmA\" HDQsn- K\
        !o$I\"I8K!J\"G2s\"m\"N\u{8}p$O\"N\u{19}\u{b}\"\u{1f}`@t\u{16}{) p'I!B7R!lbt$GIu$B5T$ L!Q!r?nT+!Ftc\u{1d}!'OG\u{d}\
        5 W!J!Q%H8o!P&C!E-Q!O%FDQ$V&D!I;R.G!n,R(L/K|O\"!K\u{10}rI[!Bpro! o8%\" P?M\u{12}?% Q4m+R4o2K?\\) p!A!J%F8q~n#q$\
        rUQA;( m!H!O%C!J8P\u{1f}`Eq :\"!R?RtY\" S?R(b%!P!P$P\"j9R\u{17}\u{1}$ q\"N=q\"O\u{1f}W$ M!o$m:NM\u{0}2\"P$D!U8q\
        !U!M%S!R-N'Q,q$K/O(P$m!PUM#PF\u{10}!?t*.) Q!H\"H\"J,q!o-R1l!m\u{14}s#!Q>s!OMf/ H!H!S#F\"x!U7J!J!R#H\"y4F!P3Q'qS\
        \u{c}! oV!\"Hu4ECc\" o?o!\u{15}!\u{1d}v44!wtpN# n'K{p\u{1b}#2!S!T#N\"M8q!N!P%N.O!K%P>NdT!S#Q!O%N.QUQ# P?N'SX\u{12}\
        & o!G!H=w!E!I\u{14}M*!r!J%I!J7P!{&I!L-A3J}\u{c}! RO;(!l!O#I\"G!L8v4H\u{c}K4R! oH!$ L!S&SQL-!% r!E&J\u{1f}`9t=C!\
         oMV+ J\"T#O#p7R!O!R#O#nUo\"O&-\"\u{1f}`@qY~' L!F!m&N8K!n$PG9' p!F!R%K!O7{\"R\u{1e}n$ n!P\u{1f}`?r\u{13}v$!N&P@\
        Qoq\u{11}\u{1e}$(S4q\u{15}q\"QZ\u{d}!CnPO& M'k!O8P$R0QDE!%Lr\"% L\"q=R\u{1f}`!RrE$ J<u\u{13}J\"u+r\"Dn4PM## n'L\
        ?N7P3!U\"L$G.H*S!O\"P$G.P6OGM3L'q\"r\"P-s!MBt!v0/!?qe%! o_>! s\u{1c}8$ m\u{1f}`%pZsFY%\"o&M\u{1f}`:p&NS[!#m{~\"\
         r\"N76% t!H\u{1f}`<{!I)\u{f}\"AM4s!\u{6}( p!M$J\"F8q!P$K4N;\u{c}!\u{1d}y\u{1c}S) s!H!P%H8l!N&P\u{9}w#L\u{9}<\"\
        \u{1f}`=qp\u{9}3 l!Q$H!F!Q!R7n!Q!R&R3J!Q+Q!jxm!N!O$J!L\u{7f}'# o!D?I-ww S!Q!L!o!Z!P!S!R!O!O\"E!U!@\"L\"R!C!H!R)\
        Q!k!R!U!P\"S!K\"I!N!P\"L$M\"T\"L\"C!T!X!O!O!N!K!I!S\"J$U!J!C#S#D!O*R\"k!R!L!V%R%S\"R#U)N!T*k!P!S\"N#V!U!R\"Q\"s\
        \"q&Q!q+U!U!P!T#O!R!I!M%N!P#M!P$O\"Q!k,RF]! S\u{b}\u{8}6 q!O!J!I\"Q\"C!H5o\"u!P!M%J!H-F!O#H\u{7}u\"P#H0N!M\"oj`\
        ; ~!G!I$I!H!B4M#t!P!L&K.F1N!m7I'K!E+m&J8s\"M.u\"M$O\"N-o\"L\u{c}\u{12}\" M!p\u{8}E!#lg\u{c}O j!i!P#I\"p!W3M$g\"\
        T#H!V!k!V-W!Y#I!P!P!W0Q*N$S!k!R!N!Q&L!S\"S+T!Q%V.J!U)S!M\"T*m\"R!V\"T#H!P!N0O#n+o\u{1b}r\"\u{1f}`0q%9\"'p?n\u{17}\
        ?) w!C!H%B!I7o!C!K\u{c}m\u{e}5% M\"t=P\"r4T*\u{1b}% N!t\u{1f}`TP!t3[$ OFO.N!SDV# P\u{1f}`UO\u{10}\u{7}% L%J:L#S\
        4qy/\"%MPNoE!VN66! Q\u{1b}`! v2MU R!R!g!I!I!q!i!Q\">\"L$N\"C\"B*S#Q!Q!P\"V\"N!X!E\"P$Q&O!R!M\"V!P!K!K/L!N*Q$T$S\
        (T,P\"S%R.U!N!S%q\"T#K-R\"U#l#L/n!T\"V\"u#r# p\u{1f}`!sE\u{15}\"\u{1f}`.u\"\u{1b}% o!O\u{1f}`$s!M\u{e}%\"!k&Re\u{6}\
        !%QQI/ R!H!I#T#l7K!K!P#F!L!R.P!K#o#p\u{7f}}(#n!K!M=P4q\u{c}o!O!P_k$ r!K>v!N8=!^Q< \"CJ4u9Z!?rE.$ S7nXn0t.n* M&N\
        *w/N&S*u2G~O&Q(q\u{f}$$ S!m\u{d}S!mH9!@m#P, O!S\"l\"K.J/E4t\"P\u{7}P#r\"P,N\u{a}\u{1a}% R!O&O8N'P\u{9}\u{1}&=L$\
        l4N\u{1f}o!O\"L\u{d}!!+lZ9,!r$I\"D8Q!u!U#K\"H!O-CFoXMUb& l!D!M\u{1f}`;s!DY/(\"E$E5@!j#k\"K\u{f}@!jhi# L%p\u{11}\
        rir#'NsP!n52!Gl\u{1a}_' M!I!m$P\"V8L%QB;\" t?u\u{7}j+ L!t!O%I!L7N!y&J.E\u{b}L!u\u{11}H\" S\"nA,#!K\u{1c}t!M\u{15}\
        \u{10}!\"JX\u{16}$!I!O=l\"PSf#!J&K_seP$ n!H>o!Id\u{6}\"fo^HLx&!S!P>S!N&l4Q\u{0}\u{8}&\"o#O#Q9p#Q#OV'. I\"i%I(n0\
        L'K!O-R!R#Q\"M!N\u{5}Q$l\u{a}*!?uw>!\"OKz\" P*o%\u{12}& N\"Q&orR\"Q\"r=?'\"T&Q7P'i!M-H&Fw-K X!H!V\"T!@!K\"V!R2K\
        %P!X#A!H!S!O!Q,K\"L\"F\"O!N!Q+O/O%P!R!I\"N\"n\"K%O)P'r!L\"O\"r\"L1K\"M*Q#n&R0DJ\u{1e}$ I+l4J@OIk[ \u{6}!\u{1}!&\
        !N$=!O'n0}!|!3!P\"O\"C(p&w!=!N$C-q#p!H,r!N!G!x!M!G!J\"v\"J!s\"M#t\"G%q\"I!t!I!G#t\"q!R!G#w\"G\"P!H\"v!J!B$K2r\"\
        D!t!m!=#J1s!Bi>\"\u{1f}`?r\u{6}/#!L\u{1c}t!L,\u{9}\"@P4qP{\" Q!o\u{18}\u{c}#!Q!S%O\u{1}q!&SxI#!O>o!Q[\u{1d}5!?!\
        q#E\"o'H1o!H$K\"G/V%I4U's!G/GJt#I-n!N&H/L$##\"P%P?O\u{1}(#$m?p4Q\u{4} !wy,\u{13}* K!S!R#M:P\"O#N#T^obPV\u{1}\" \
        t\u{11}t\u{11}\u{19}!?sf\u{1}#+o?osoG;! o=\u{17}\"\u{1f}`er7\u{11}, o!K!U#L\"H!J7R'P!R[v\"K\"K\u{1d}($\"P\u{1f}\
        `#r\"P\u{7}\u{7}! SL\u{7}'!G$G0u-MFuLw\"I|\u{16}* T!K&S9N&N!j.I&Nkp\"J:\u{2}\"!P?R\u{1d}s\" RTm\u{18}U! Q/70 O!\
        I$O\"T!R,V+R!O!V#U#Q-S!V&QxM3S\u{1c}\u{13}\" o\u{7}r`\u{6}\"\"o?q-0+ S!J!P#o\"O!P7H\"R#J#P1uxx\" o\u{7f}{c\u{10}\
        1 n!>!l#F\"@!U7s!H!O%F!FQJ!P0Q7U&R9n\u{4}>\" t\"L(\u{13}< T!N!P#F!q!L!O7M!S!O#K\"N!T-O!J!V\"N!j\"M<S:N$T!M.v=O#\
        N!k\"N+\u{d}\" q!O\u{7f}$\"\"j?lS\u{e}%\"G%N!I8U4Rk\u{3}#URYN\"qyz2!B\"M\"C\"I!N!n&I0E!I$H\"N!Q1J$i\\lGs!J!R3\u{3}\
        +!L!R%N(J3P\"L$N.m\"o\"J\u{a}N3[& s\"N2O+s\"N2On7$ m%P\u{c}s%P\u{5}#\"\u{1f}`!t\u{1c}\u{1b}'!N$J!r!P!R=m6Puj& O\
        !N&q\u{1d}O!O\"ruv'!M$K\"S;L$S0sgvH*0!P!O#V!L!M!Q'N1R!P$H!Q(L&N'Q!PKr\u{10}T!Lor\u{e}2 P\"O!G#T!T!S)p/Q%Q!T*l$J\
        &L!O!Mpv0O#N\u{11}\u{7}& l!C&F_Pvp!I)\\!,O\u{19}&!ws+8$\"L&Q7o(P\u{9}Z#'K{q#K\u{7f}\u{1b}#4l\u{1f}`>m\u{7}<0 S!\
        E!S!S<S!L\"M\"C\"I.H\"p\"o\"t\u{7}O#s\"K!\u{1a}\" p?o\u{b}\u{19}1 p!F!Q%J!N7m!Q!M%K.I&QHp#L\"o+J&qGmDQ( p!O!M#P\
        #P\u{1f}`8l\"R/#\"\u{1f}`!v\u{2}?\")l?m\u{f}J) m!M$J\"O9Q'TSNUs8Pos#'kgT'm=H! Q}[3 o!G$T?M\"L.Q!T#K\"G!S?R!K,p+\
        M!J#k\"o&PFR+N) N%T!o!P9O%m!S/SaPf,\" o3U{H_ [!S!S!R!O!V\"T!S\"M!A'F!S\"P*l!P!L!R!N!S\"U!Q#F*J!N!L\"O\"O\"M,P\"\
        O!K*M#R\"q!N!Q!T#P\"R#Q#P&W!K!P!S%P\"P-Q\"J!P#q!s#Q#P*N!P!q!V!T!S%R3l+S\u{14}_!$o}\u{7f}D!I!M!P\"p!n!F!N'I$A#J%\
        k$r!Q!E!P\"q!P!K!P'H&O!E#Q\"H!O.JHH\"n#P!O&s3k\"N.F&C!QZ\u{c}!!O+O'!S!P#l<R#o!m3P5H' q!D!L%H9I!P\u{1e}q\u{17}d\"\
         L!J6/$ J/r0M/r\u{10}{* n!A!K%C!P7l\"N&Q\u{1f}`:m\u{12}S, P!N!O#J\"R!q'n-Q%Q&l.Q!R;i& l!C&F_Pvp!I\u{f}p!(m\u{18}\
        -$ L(ULP\u{12}mC!& m!J&L8o!H&Mx0!?N\u{1c}\u{12}\"\u{1f}`=r?\u{5}#%SOQ&MTW!?q\u{4}S- P!v!I!H$@!L7R!y!I!J$B!M-G]/\
        \" p?pG\u{1c}\"\"N&REx\"\u{1f}`-sm/!XU\u{d}\u{6}#\"N>r4HVv& m!P!M%F:O%KOr& l!O$P\"IQQ.O{\u{b}\"\u{1f}`-tB|\"!Ew\
        Ea\u{1c}!'T\u{c}`$ K!s>N!vu}#!N.O1O~h\"<O\u{15}OSG\" q'Kjf#!Rfn#R\u{16}\u{9}5\"l!M\"J!L!L,P-O!I!Q\"N\"O,S\"n!y#\
        O\"R\u{5}u!H!N%L.T\u{c}R\"\u{1f}`Mq1<\"\u{1f}`.wwm* H!F\"O\"n\"P9J\"P\"l2T\"knR!\"l\u{1e}%$ Q%S\"R=S\u{1d}9' N%\
        M\"m8O'N2O\"v+B$ m!L!N%K\u{17}|# o\u{1f}`Zsh]!*o`\u{8}(!J!R%E9K!I%H4P\u{5}q:i!%Qfy\"\u{1f}`@n\u{2}$$ P?M\u{1f}`\
        !QU\u{f}\" M%N\u{10}]\"\u{1f}`@r3\u{d}!fs~\u{12}!Bo-\u{7}!4oIW) R!L!V%I!V8MFl!P0rHe) s!K!M%J!Q7s\"N4R%Nt\u{0}\"\
        \u{1f}`.ta[\" Q'n}9\"\u{1f}`ev\u{10}n' n!>!G%J8q!F\u{f}oFF\"?pGr&Y< J!=\"y!=!J!G!>(D$@,N!E\"p!C!O!K-D$m!G!K4pEO\
        #o!L!NIP#r!J!O\u{6}d\",n?p2K!?s\u{e}\u{16}.!D$E\"A!R5o\"q!G$H\"C!R.T\\mcI#o#d\"!@>s\u{b})!co6C!!N\u{6},% r!J\u{1f}\
        `<u!J.\"\" n?n/\u{4}!!SMH\"!K>rA>& m!L$I\"M@S\u{8}nm3, x!D!Q#E\"G8w!H!S#I\"M\u{19}o%M|w- n!<!N%F9E!O%J!J[m#O!SY\
        p'HHT!)k^\u{3}\"!J>rV&!\u{1d}p@\u{7f}4!@!S!S\"D\"E!N!F'm#Q#N&q$E!T#J\"J/R4N%ycq0S1HG!S!i\"l!I!I!C!I+I!P)K\"p\"k\
        !t\"C!F!E!I+L!Q!D!J!E!N!E\"B!K/Q<j+T!F!O#mKn!M2T!r!m!K\"u/=\"\"M?OI\u{1e}!US7\u{1a}# q!O>qlk) Q!j&T!M7P(R-R\u{b}\
        PEr9h!XUl\u{17}* k!G$O#Q7P!I$U\"k4Gpsa\u{8}& P)q?p4G\\S#nRH!#k\u{19}\u{19}!wq[\u{8}\"\u{11}q;q \u{10}\"\u{1f}`%\
        t@L' q4K+q4QjPTM3G\u{d}s$/J;s$P0M1L* t%J\"M!N'H0u%K\"N!N'I\u{6}3# p!L>r\u{c}\u{15}!?o\u{13}-! p@B/ r!A!K!P!V#H!\
        P!O!l5m\"L%L1U%L!k\u{f}c/ p!D!T!M$I,N,s!I$I\"M!R+P_Q#N\"s)?\"\u{1f}`%n\u{5}@\" q!In=& Q!m&Q9n&O.Kz`\"CQ4o^G) L!\
        N!l!m\"F:H#l4U\u{c}r0`, s!I!K%H!Nrt$K5R1q!H!I9ob^#\u{1f}`.nRpM6\" R?S1,% q%K#Q7q%Leg\" n\"Lm7#\"P=o\"O;;\" m!J\u{0}\
        X\"!L?PX@#!O!N>P0Y\"+q?t8lD j!X!X#H!Q!U-R'R!M$R!i#M\"Q-P!N!S%P-o'r)oFU!O!L!m+p!q$R!M!Q,L!k!O!Q%Q!R.MWm\"\u{1f}`\
        %sP\u{12}. U!U!j#H\"T9M!l%U.J&OARWR+P$Mt\u{4}#(I7s(I\u{f}K% t4R\u{1f}`,t2Riq& q!D&I!N7sVP>.K X!>!W!M\"R!p!T!M3J\
        !s#R!G!X#k#M-C!N#E!l!P!N<l!P\"O!K#V'M1I(L&l!J\"I!R(J!s!K!R1K!j!Q!R.J/k7k$%n\"JQr\"M\u{f}i* S!I!N#K\"u!N8I$G\"r4\
        Ir\u{15}!!QT<\"GR4m\u{7}i1 E\"Q#o\"H!Q3s$R\"P#m\"O!N-JCMJv.L!s\"K~:!\u{16}s^\u{1e}% O!s\u{1f}`$O!s\u{14}Z\"\u{1f}\
        `_rrp+ I!q\"M\"E\"G8L!o$K\"K\u{1a}r5p!y##m\u{1f}`bu_q\"\u{1f}`%t&\u{7f}& p!M&JMN&M\u{5}q2&. R!A$U!l!H!O,V,J%n!F\
        !N-J!R&M*X\"\u{1f}`!N \u{16}\"Bn4QD\u{1e}\"@J4u:P& Q!L$q\"M=s\"Nqf% O!s\u{1f}`$O!s<Z* o!J!m%C8y!N!L%IhS\"oygs S\
        !C\"K!V!L!o!V!X!Q$N\"F\"D\"8\"N$t\"C!p!J\"S!Y\"C!V!6!m!L!R!?$J\"L$@\":!U!r!U!n\"M!T'J%p!L\"M$G%t#N!h!H!Q!n!F\"K\
        \"l!D!K!t!I\"D#L&p!M'J!m\"N$T!M\"k!J#o!A\"@#q%K!C!p!p+N\"n!L$B\"B.p!H\"J-Vxs\"\u{1f}`es<~\"#M!pas2 q!J$D\"G!Q7v\
        !I$F\"J!P\\J\"N\"S+PLP!n!J'Na\u{1a}7%@\"W!U'>0n!S!T%H!S'B&I!R%Q!O?S-m!P!I0Q!LFM&O.R0{& o!K!L\u{5}z!K!Lnd) N%K*t\
        0Q%O*t2F\u{4}Q(nlP( p!C!K%E8v\"I%M\u{19}mW+\"$m?n(!0 p!H!S!E$E!N-L+O!M&R'M9q'm)q0LUlb0!GSD.#\"O&Q>OAn% l#R#WPQ\u{f}\
        QuT# w.C`q\u{d}\u{4}8!V!T!R\">\"A!R#G(F-U!R#A\"C!R!r&s$G\"j!T!J\"F\"C\"D$F*MMv$!K\u{1f}`!O;u25\"<N\u{15}N8@\" n\
        !Pj>!?p\u{18}j, r\"K#N\"H!Q'L0o&T!L!L'N\"k9\u{1b}! pFJ$!L!Q=r\"Pw:\"<L\u{15}L~\u{1}# p\"N=qGz+ N!D$s#G3t$Q!G$t#\
        I\u{8}N!t<n#$j?j3MC\\\"!M$O\u{6}l\"$n?l7\u{9}\"@J4u5F*!K#R!F!L-n!L>L2u!N\u{b}k\u{f}== m!N$R!N!I!T<R!R!S.G\"P$S!\
        S?P&P\"t!M\"B*J#J'B(P$O-P*s!M\"O\"TCp\u{18}P\"Br4PB\u{a}#!H\u{1f}`%H_\u{11}7!W$G!k!Y!O8J$J\"X!U-N!T#M\"S-o#R:m\"\
        R!RDq'S,L!n!R#b$$o?L4t\u{c}o\u{10}\u{9}! Q6~' H\"p&L\u{1f}`8J\"s&NQ9#!E$O?P=q!\u{7}r\u{d}v1 K!K!L!I\"D\"G\"E\"z\
        !K3H!G\"L\"E&|!L38xo=C!\u{1d}u\u{a}9\"BOrqD\u{1d}$!N$o\"O=m{Q!\u{6}nT(! m!w!!OsK!\u{11}m&d!UQ;H\" o!I\u{18}k+%G\
        \"M!O7q\"t#M\"P!P-GCK\u{9}p=Z% Q'Q:Q%O5O\u{1b}A\"\u{1f}`%t\u{f}V!\u{7}w%\u{8}* t!D!P#F\"G8o%K\"J~u\"PGN!?wx\u{1a}\
        '!G!R&m8J!N&m.N;~' S!m!NuO!uHv!Kms$!o!M>m!QM\u{0}!?sTZ$ O!q>P!rz\u{1d}\"#n?m\"0\"Ag4\\sa)!P!o%P9U4I&Q>OMM:m2\u{c}\
        \" q?sw\u{a}\"\u{1f}`ZNN9\" P(nE\u{15}!Bx4O* k!G$K\"I8s!H$N\"K!P4S,\u{13}#!L\u{1f}`=LaC# M\"l=O}~\"\u{1f}`=qw%!\
        %Q\u{17}\u{3}\"\u{1f}`!uS9@ j!V$K!Q!Q-R'N%Q!l#L\"R-P!O!U%G-o'r)o.Q8T!O\"m+p!q$N.L!k!O!S%R!R.KSt\"'RMPs.!,pmE# O\
        \u{7}O!orr. p!L!N#L\"M!R7o!P!Q%N!M\u{18}p\"P&O!c\" w?w\u{19}PE Y\"Q!E\"O!K!N\"U3P#l\"R#O!S!Q.K$T!O!M!Q,S.J%R\"P\
        \"m$r!R!K!K9S\"n!K!O#N*p\"P!R-R&MGG\"\u{1f}`@qZ@!?oH`!$V9\u{1}$ s!D!N?P\u{f}9] E!C!K\"l!N!j\"n#O\"M\"J!T!N!l!I!\
        L'H!J!q\"J!I!K$o!T$Q$O#n!M!L!I!H!J!A!=!F!H\"@(L*K*Q#J!I\"q)S!M+O\"r!G!M!P#o\"l3H!J\"n,R!T&R.O!S\"q\"Wc1&!L&Q!O8\
        F&Q!Q(a. K\"P%@!s4T*D!i3F!nBH(KLT\"k4p\u{f}x$!M>Trp,K[4\"\u{e}s\"L&`\"$k?k\u{1b}G!$lu0#\"S&H7p'u3 S!N$J7n$V$F\"\
        k!Q-E!S%CHK#l!N+P%o;n!O!R~l#!R&L~Kkh!#nQ0* m!M&B?IHt,PXH*m#r'Jh\u{1b}\" QBn7\u{0}!Ap`@! sqp+ n!P!M%P8o!S&Q.O&Oc\
        p!M\u{12}`, S!O$H\"J4P&S#L\"P.P!M&SuP\u{d}{\"\u{1f}`=sok) I!J!l-m0I!L.s-Q%Lz\u{9}\" l!LH{3 D!M!M#J\"w!O7G!O&m!Q\
        3m!SCR$O$SLn-Q'u!O\u{4}t% m\"K2NPR{n\u{1a};& I!Q!m>O!k:O[]!?vv'! qI=$!M@S\u{1f}`5N'?\"!M@l_8!UQ_=& R!E!o=Q\u{5}\
        q!I^W\"%Q]nL\u{11}( m!E!F%H8r!I!K%I\u{15}b\" L?N\u{e}\u{12}. n!L!H\"M!I\"P!L+T!M+h!Q$O\"L>PNX!/N|T( n!G$T\"L8o!\
        H$S\"P:\u{1a}!xpE)\"\u{1f}`@vRy!?rh\u{9}#\"S&P?P@R+!C$G#Q7s!J!l#I\"H.LQr!NG*/ R!K!L!L\"q!S!B8M!M\"L\"R2P\"p\u{a}\
        Q\"p\u{14}|1!L$E\"M!n3R$S!I$L\"T.P!REpUO!R/K%N!m\u{b}3!TmPF1 M!M!Q#J!M!o!L7I!P\"l\"N#N-M\"U\"K\u{7}M:qd\u{3}(!M\
        $n\"M!L8Q&S!K\u{8}mb\u{f}!*o9x\"?p\u{1}qHwI p!H%i!H!Y1K\"D!n(;\"F!R-D!R#p!S!Q!S3O!L$J#R&R!P\"m\"P!n!L\"G#Q)S%L!\
        m-r!M*T!D!n.n!C$E\"G<\u{6}! nqu\" N?RZ68 N\"o#C!K!P!o9P!v!}!E!M!V!n-R!L!D\"K#n3r9N\"p/N\"qEla\u{2}#!m!S>p\u{0}w\
        4 q!Q!V#?\"Q!V7k!N&N.Q!S%H=r!L!CLM*q0S'L3uqD!?rFP' x!H&I\u{1f}`9{!H&IF[% r!S&P8x'Q \u{4}\"\"Q?Pn;# q!B&G\u{1}=8\
        !O!I#R!H!I!Q!C&H0N!Q!L#P!N!S!N-O!K&P)RMRNo!Q!P%MzV# o\u{1f}`@t\u{d}G#!R!S?OVY* n!H&=8o!P&GAqJP:r4q-k\"\u{1f}`@p\
        KG\"CU\u{1}su6!\u{1d}u\u{1d}v\"$n?mX\u{1c}2 R!M\"T$K8H!D\"L\"G\"H!O!K.n\"l$pGH\"HZO%l\u{10}\u{0}!Hs'u& M(m7K(k\u{1f}\
        `!uiz\"Js4FO !\u{18}s+\u{1f}!?tCn-!q!Q#E\"G!Q7M!v$I\"M.CON\"MZqT7! Ry.! o<O!NSr9!)mj\u{1a}#'G8uHt/H\"\u{1f}``t\u{e}\
        p!?sMa\"\u{1f}`%w\u{1a}P.!T!S#O!n!H!M7J%Q\"O!P2mrxIp!J450 o!N!S%D!O3r!P#p!K!S%K!M3QHrNr!Pr\u{15}) K\"P%n!p\u{1f}\
        `8M\"P%o!q\u{1b}i# OwO\"r\u{16}\u{14}\"GS4l,N\"\u{1f}`+r.\u{4}- r!G!H$L!I!P7m!O!K%O!Q-Q\"R|;!?x\u{19}~! m\u{13}\
        \u{7}' t!R!R$O\"PSQisfv#$j\u{1f}`MU\u{5}Z\"\u{1f}``qDQ) R!j&T!L7P(Q-R\u{b}OEt\u{1a}A!?tXs/ L!O$R!K!J!R7K!O%O!Q\"\
        O.Q\u{f}S!O!NB\u{14}\"\u{1f}`=uhh&!N&L9M$r\"O2I\u{f}}\"\u{1f}`=qj?\"?r'TK.' H\"U&T7L'P/Q!Pt\u{12}!?p*($ p%S:v%N\
        Xn$!R'Q8Q'SvG$ N/q0O/nZ(\"\u{1f}`%s0>( k!J!I#K\"K?NhmVOX*+!o!m#H\"I!N8p!m%J!M-S&F|-!!I\u{1f}h\" RFm&&\" p!KGY)!\
        l!Q#M!o!O!S<RnqSm\u{e}\u{11}' R!T$n\"Q8O5M\u{c}S;B+ n!J!L1M$Q)Q!S4N9n!Q:O'?# n\"O?O^\"\";n\u{15}n':0 O!I$O\"T!R\
        ,V+R!O!V#U#Q-S!V&QxM3Sq>8 k\"P#R!N@S.Q!V&R<k!L!L!l-n!M!J&E*S!N'R.s#RBS!o$l(Y&!J!N%H\u{1f}`$r5pg\u{7}) O!m!m%P!R\
        :v%R/K\u{6}S\u{14}>!\"R9:##p?}4B}E) R!m$J\"K8m!K&L.Rmq_R!?p\u{19}]k t!>!Q!G!O!N!Q!A!H!K\"?$P\"O!R!R!S\"P%I$W!M!\
        R!O!Q!K!U!G!O!P\"F$L\"K#U!A\"H\"O!O!K!L!H$O\"S\"L%P\"Q#P%L0P\"P\"m!P*R\"L$m#P#F\"m!L#m!I#P$r!r#I,l!J!O\"K!Q!N\"\
        R\"L!S.F*r%u\u{1e}\u{19}##S2mSmE!$ r!M>q!N\u{1c}T\" q?sOe%!Q>o\"NfN\"pJ~\"\u{1f}`,t@B! k?h$(l?P4o\u{c}uh\u{7f}!\
        ?t6\u{d}\"\u{1f}`Zs$j\"\u{1f}`+tJ4\" S(k}\u{1f}\"\u{1f}`=q'_\" R@Qqk$ p!?&H_KXL3 T!K!m&m7M!N!P&q.QEs!P\"P*p!N<p\
        ;M!o!t&My\"$ K(nzI$rE\u{1d}% S3o\u{1f}`-R1o5nE r!J!k!A\";!I!Q!S!;\":$>\":\"=*J\"m\"q!K\"F\"R!W!D\"B*G!R!C$D!NBP\
        4N'O,R;z!H\"D\"A\"D!TqE* o!M!S%B!H7l!J\u{4}p!F<RK\u{f}\"\u{7f}p>mp\u{1a}% l!Q'O7m(Q\\\\* R!N$N\"G!T8S'O-S&OEpL\u{e}\
        \"\u{1f}`.o\u{1}9&!p$I\"R9K4rGmj3\" o?nc\u{9}/ l!N&B!I8G!l%H!NQ@\"n4m7M:o:O&lQ_* J%J\"T!S!o6K=I\\S#m-OnI$ n!K&M\
        8nZ]!Bo_[!UPxR$ o!F\u{1f}`<qWX)!S$M#n\u{15}o!OAM!L!T&pL\u{e}&!G#G#F8p!I#K\u{1}D&$R/l!M>F2y!N\u{1a}V\"\u{1f}`Uo8\
        5$ q!H>o!Il\u{f}$ p'Ogs'P&n\" J&pt\u{f}\"%Q!npy$!K!o&O8K\u{1c}[% S\"n=L\"O4t\u{a}d\"\"RSHWV\"\u{1f}`@s:>\" m%Ms\
        \u{12}2 p!F!E!L\"B!I!t!H8L!L!P\"D\"{!I3C@oLMPO~\u{e}% o(N?O\u{1f}`3r#\u{a},%O!N!R8l!k!P%O.L!L%J!NVO\u{1f}\u{7}G\
         w!?!M!m!W!y!7!@!S+H\"Q!J)u!H!M!r\"o!>!G.H\"F!S!l!G!D-n!Q!JKL\"m!G<L-G!S#r!C!E!R)M\u{8}X% n!A&E_Ovm\u{6}O$ Q!m\u{1}\
        Q!mt - u!A!L#G\"E4N$v!H!R#J\u{1}K+NENJ\\\"Bq4Ohd\"(PSQ;3!?o=X! o<w!?r4t+ L#O\"J$o6I\"J#L#R-L$J$U\u{19}3$ t!E!P=\
        p\u{1}\u{13}C U!H!j&N!B2L\"V\"W!Q!j#Q\"K!P-N'N+s1m\"O&m7N.S\"m&m$L\"L+L\"Q&S!L.q\"O!V(q!o$L>z\"!EwEES/ Q!N!M!U\"\
        p!S!FOl\u{9}R!P!M!S\"q!S!G\u{4}I# O?P(m15!UP\u{1f}\u{13}! R8\u{18}\"\u{1f}`.sX{# M#N\"N'\u{e}\"Ho4POuX O!Q!V!Q!\
        P!j!N!O!Q!P\"T$G,N!P#V!M!N$O!Q$R+U!Q!R!U!S\"P#S!P,P#P*S#P!T!J(T!R2n#P#K!H!o%M!N!N$o%N!P!Q+R\"Q#O\"S!O!Q!P=R>r* \
        L!O\"K\"m;R\"J\"I2Q\"u\u{c}n//\" P?QY6% o!N&L@Q[q[e%!F(s\u{7f}H$s/t2%!Bv\u{9}v( N@G\"t%N/K&IaQ!q8t!\\Lq!$ t!J>t\
        !Lv\u{17}!\"Sp&+'S!K7p!Q!R%S!M-Q&PjR;P\u{1c}\u{11}$ p!B&L8o\u{a}z& J;H!y\u{13}J!H!y&|5 x!G!K#H\"N5Q#n!K!Q#P0F!K\
        \"S$R[N'n2n$P,o\"N#Ijy\"!J>m*\u{18}\"BQ#msN$;q!O\u{14}q!OWf' P!n&J8P!y&K.@&K#7sWM!s\u{f}\u{4}'!T%L!P>P!K\u{4}v5\
        q`s7 o!J!R#J!M!B!N!P7M!P!N!N!N\"M/J!q!oKp%q1rGp(S-m1m##o?p4N\u{e}\u{4}$ o\"Sxx#Fp\u{17}, N#q\"H\"O-M+J\"l!{\"J/\
        M\"T!Flj!bp{0$ p\"N=s\"M\u{11}7!\u{7}u&k& O\"o%HvI!m!M*\"!-r\u{16}@! t)%% o\"M\u{1f}`>t\"O\u{5}3#$m\"J=qxB# r4R\
        ?VbJ%&M!Q>Q!L\u{4}vX9!!G[\u{19}! QwE!,nM\u{9}!)nDt% r!L\u{1f}`$u!LYd* I%E\"H!U7L!j!W#E\"J4F\"S\" n!Bu\u{7f}$ O\"\
        o\u{f}O\"o\u{1};\"!J?JkI,!F!O#n!S\"R7m!J!O#p5L!N!N\u{1e}n!fy|a0 J!J!N#M\"q!r4O#P!L!Q#P#rGPaM\"O\"o\u{0}P' K(q7N\
        (k4mGG$mM\u{13}7!S!P#N\"R9P$R\"Q!P.RHL(L\"r!H&o!M\"n!F'F$m!R>R#SEpM\u{7}$ s!M>s!Nr\u{2}(!R!o#K\"R9M$N\"T5R B&!r\
        $P:O!t4K2oz~!3S\u{12}q!?r}\u{f}% R'n\u{1f}`)P#n,\u{f}\"#N0pvv& v\"H=s\"Jpp\"P t\"\u{1f}`$tZJ! m['\"BD4{\u{1b}q!\
        #kpB) s\"L%I,O3G,R2I{p1P>)'!o!R%R9q&N.F\u{12}O8~\" q?q\u{1}.!@ush! n*)%\"N?Q&L.J&v6<\" R?RMJ! St8$ r\"P\u{c}s\"\
        P\u{1b}K& o!@!M\u{1f}`#s!F.T!ww;K! pC`\" n!F08\"#k?j\u{4}6!wr\u{c}=- n!C$I\"F8r!H&IHr*P\"oCq!I&s\u{13}4!?r\u{17}\
        ;S j!k\"V\"P$S\"N\"I\"S\"S\"F(S%M&W,J\"P\"B$A(O$k!V#T\"H)B#V#l\"G\"W!U#D/?\"L\"I(G#E#m!A$p!o!n\"p!n!T!S(K$h&T\"\
        B\"k&I)@$l\\p\u{1b} S!X!q!C!U\"n!O!l!M!9!F!L!N!T!G!T!I\"R!M!H!Q!M\"J\"U!V!H\"V!R!U!J!W\"k!Q!j!N\"L!S!P\"J!L!O\"\
        R!T!Y!m!M!L!U#Y!P\"P\"N!R!K\"U!P!l!k!H!Q!O!o#p!M\"M!T!J\"I!M!f!O!V$R\"V!L\"l\"V!L#N'E!j!Y!O\"Q\"U\"k!V!Q!M\"T!R\
        #Q$J\"H!P\"R%j!U!V!H!T!N\"H\"L\"J\"S$Q!S!J!T\"U!O\"Q$L!V!L!Q!S!L!T#S\"H)o3t3 m!S!Q#D\"D4J$n%H\"JTp!P'nBN!Q!N&q$\
        J,n9M\u{7f}3! oI5!GT\u{18}\u{8}! RB0#AS\u{1f}`!qRN$ r(Jzv$J(\u{5}! Q\u{16}U\" l?q\u{1f}\u{13}1 L!T!t!B\"H\"G8L\"\
        t#L\"K!S-B!D%G!O,Oxqdn#!H&M8T%n!VT\u{0}Q$ o!O\u{d}s!O.\u{10}! K:j' k!;&F!Q8FeQ#>/v%!Q!R>G\u{1f}`Em\u{f}\u{5}%%M\
        ;l$O0K&R+]# r!E>rYO! R_\u{1e}!'PY|!?o\"K2 M!D!K!v!L!F\"C!K+E,M!F!L!\u{4}!L!K\"F!K/5\u{7f}\u{1f}!?s`\u{7f}, m!J$\
        K\"L(G!p0K&H(K&LSj!H]%\"\u{1f}`eq\u{e}\u{6}\"'N?N\u{e}]( q!A&D9DyL+o!K7K1O'\"R&l8O!R:Q\u{1f}`%q]w! p}\u{4}\"!M\u{d}\
        s=\u{1d}$ Q!m\u{1c}R!nt5$ R\"O?P&R\u{1a}\u{1b}# o!H&II[%!m&G!M7R!qN\u{7}\"\"P\u{11}PAq\" p?t&3#\u{1f}`0rJrd\u{1b}\
        ' S3o!N+Q3s!N1B\u{1a}9# n\"K&M\u{6}e!OpW\u{19}+ U!T!T%k8O\"N%m5J<n0N\"q|B!NM7\u{1c}'%O\"Q\"m\u{b}p\"O\"R#nL&@ u\
        !F$E\"6!P5G\"n!G&>!P.R&N<p\"N!l\"O\"O#M(T%q/s#p$f\"M9P\"M&J-o!S!N!G-hv(!wr<z\" i\"L\u{14}(#AR&s4Sx2!Woq\u{a}. J\
        %s\"P!T7N!R!S#o\"P!S-J$m\"K\u{c}Q\u{15}e!(O(e\" p?t \u{8}! Q6h# p\u{1f}`@rjU!\u{1d}ts<\u{1f}0! R!V!l!R!c!S!V!X!\
        o!P!O!J!P!H!Q!K!T!J\"K\"P!W!K\"M\"O!V!N!S!T!P!U!K!Q!Q!g!P!Q!P!L!N!S!G!O!M!X!N\"G!V!X!n!R\"J!M!S\"N!T!L!T!J!M!L\"\
        I!Q#P!W!M\"T\"l!K\"R\"M\"K\"h!P#U!R!Y!h!m!P!S!Y!M!O\"n\"S\"P\"Q\"q!O#S!Y!K!M#m\"l!J\"m!O!Q!n!J\"q!j!T!X!J!L%R!k\
        !Y!O!V!R\"K\"M\"O!T!P\"Y!R!j!W!X![!M!J!R!Q!R\"N\"N!T!N!Q!I\"P\"L!S\"U\"N!S!X&j!j)\u{5}#Fn\\q#L\u{7}\u{10}\"\u{1f}\
        `!s\u{1a}g!wqDb\" Q\"oM\"# M\"N?Odk$!K\u{1f}`$u!L4h! oA\u{4}!0TG\u{15}& T!P&L!Stl\"J!Z!Fqi\u{f}*!Q$M\"O:l&j-GmQ\
        $Q8P\"QJ\u{1d}\" s?tg\u{10}. V\"O#F\"Q9K!R#J0P!N%QHS[G\"R:s\\s!?m$I!\"QNh% M/q0M/m.P)N! P\u{16}H(!n!S#H\"L!O8u4\
        H$MN^# r\u{1f}`Uwz\u{1c}% u\"D&H7|6H\u{12}#. N!I!F#G\"q4w$P!J!F#H\"y\u{9}P!w\"Ji1$ Q#o<Q~p0?\"\u{1f}`CP1<!wr2\u{16}\
        $ r!F!I&KTd- r!M$N\"N!R!R6S!R!mwv!O!P!LQU( O!q!O%O8P!n\u{1d}m\"nK\\!]kb\u{16}* K!M$H\"u9R$P\"n2M\"N\u{a}OEM!fr9\
        T#\u{1f}`Zt%qHY% J!K!n&P8Lw\u{1f}% V!I!nSUSI\u{7}Y$ M!S>N%oo\u{e}\"#SAWZ\u{1}! uN\u{5}% l'D!M7k[q|s$!N&RNWPQI@\"\
        \u{1f}`%qBq\"\u{1f}`=rF\\\"Br4N5\u{15}!$o\u{b}8- J!H\"J\"H\"I\"m!L5M)M.H\"K$u\u{c}sUC6 z!P!O!E!I#@!H,M+\u{7f}!G\
        !F%C!@.I\"N$Q\u{4}|!H!L\"G$K*M+\u{17}( p!E!E%E!I7p\u{1f}`;p^\u{4}' Q!N&L9M$r\"O2IR\u{8}\"\u{1f}``t>\u{1d}% s!=&\
        H9G&K|}%!n!L=O!s4I <\"1l?m^c!UPs\u{1b}% S(U8T'U\u{1f}mM=!2mXe# N\"m=P_[%!J&D\u{1f}`:K&EP\u{d}! oq\u{17}$ Q/n0Q/\
        o8 $ q4O+q4OL\u{9}& M\"O&p\u{1c}N\"O\"q\u{8}P\"?u6QB\u{18}! R\u{13}b!\u{2}s/W/ O!H!F#I!H\"t7M\"L&o4W?P,pMo.N&ok\
        #$ p\"J=o\"L^/#!P&L9O H0!L$L!S!H!L#j)X'M$N\"SMo'GZo!M\"M5ObK!?rq3( O\"M$V\"p7O\"P$O\"nQt!?s*1' k!K!S%Q9S\u{4}r!\
        MNs\"\u{1f}`%s\u{1} ! sY0##O!n?m7&6 M!C!H!o!Q!L!Q\"O+J!O+L#J\"L!L-I!M#{!O!Q\u{c}K,P!R\u{d}\u{6}\u{14} X!M!m!L!O\
        !I!K!n#P!G!V!G!R\"W!I!V!L!L!T\"L\"N\"F!L!R\"R!m!O!E!O!U!U!R\"n!Q!P$N\"E\"H!O!<!h!m!Q!7!H!q!N!>!O!C!J!@!E!Q!K!A$\
        T\"K\"P\"Z!L\"A\"N\"m!R!S#O!p!T!S!R!o!C!R!U!H%T'H!m!S!L#I\"I!l!I$l!J\"m!B!G\"n!B\"7(q!F!L!R!o'B\"p!A\"O\"S!r!Q!\
        G!M!h!L#B(N\"R\"Q!R\"k+p\u{1f}`%!N$M\"r9O&s\u{1a}]\"\\RorA0% p!I>r!O\u{4}rW(& w!L!I=u!N!K.k\"\"mSN\u{d}g\"\u{1f}\
        `@oX4\"Ho4I\u{1f}d( v!D!O#K8U\u{1f}`8l#Ux?#/L@N2m\u{1d}\u{5}& q!C!N%L!Lrp!\u{f}% P!p$P:P!tM\\8 q!R!V#?\"Q!V4Q#k\
        !O&N.Q!S%H=r!L!CLM*q\"Q.S\"l%L!Q2u!\u{0}$%r\"O=s\"Ov_* q!D!O!L\"V!M!J=L2I\"q\u{15}M!?q47\"\u{1f}`,sDP!?u\u{18}q\
        \"\u{1f}`@r\u{5}j\" Q@mU\u{1a}\"\u{1f}`,s%Z*!D!m%O!H8M!l%H!K\u{15}nHjD\u{d}##l?l4S\u{13}t! oK=$ T'n8R'o\u{5}O% \
        r!G&J8v;O_f\"!N?Ob\u{0}% l#V\"M=K4rfH\" R!Jg\u{17}+!K!W%K!S5o#O4Q'O\u{4}s5O#o\u{7f}\u{8}\"$USX%4#0p?s2Ot\u{2}< \
        D!I!N!N\"R\"N!k#K$n$P,F!L!O#F!K!V!n!K&p$S\"J\"H\"p!q!F!L!n2Q\u{f}\u{d}# o?shr~x) r!L!L%L!J9P%OTq$Pfz\"Bq4N41! n\
        SI!UTTD!Op%\u{9}$ n5RRn!Rj\u{1c}\" t\u{11}uDG\"\u{1d}P\"oC\u{1a}& p!F&M8v!H&N*YS l!l\"V\"N$U\"N\"L\"P\"P\"E(S+W\
        &I&I\"Q\"A$A(N$m$S\"H\"W'A%V!m\"F\"W!U\"V!D/B\"L\"I(G#E#l!A%n!l\"o\"S!S(K*T\"B\"k\"K$I)@$m+i\u{b}h!@TWg!\u{2}pO\
        8#\"S#P#o\u{1a}R) R\"R#N#q7N!T$O\"o!ocX$ n!Q>n!QCa& T\u{2}m#T4o+r!O\u{15}>) O(Q7N(Q.kMO6s!J!L\u{b}7# MHt4H$E!/N\
        \u{d}r\"Aq4Drg\" s!K\u{9}G# O?O'pTW#!L\u{1f}`$s|\u{2}!\u{11}tU&! nm\u{b}$!H!J\u{1f}`#s8\u{1f}##m?o4Ow7\" P?N+\u{13}\
        B!O!R!E#K!>\"D4r\"s!T!Q#J!Q!B.J!O#O!O!I!UHJ.U/I!R(p!Q3H!M!r!L$O0J!O\"s\"oh+(!G&G=E*L&K$q\"K&s\u{9}n%!q!I>r!J3N#\
        J!wxf[#!Q!L?OVa$ L'o{L#o\u{7f}\"% s!N!Q=s!P\"u$!I\u{1f}`$t!I^z!WQ}\u{13}#?M#N4sh\u{0}$ r!C>o!LaI!-sk\u{1}\"\u{1f}\
        `.s{N\"\u{1f}`Yq\u{16}\u{11}5 k\"N#F\"D!S(o+N!o#m!K!Q4OBJ!u!NEM1O!N!o0R&PGb$ R3n,R3m*!\"Ap4RE1!%QO\u{8}\"\u{1f}\
        `%t\u{9}P(!O%I!H!S8R;Q\u{4}l\"LtQ\"\u{1f}`%r11'&P!R5Q#J'P.K}Q~|#'E{o#Hc?&\"N$k\"S\u{f}m]r\"OuB!\u{7}u*\u{e}!.ps\
        z$ O!R>P!S\u{5}/' I&n.l(s#L\"S\u{10}s6\u{9}''Q!P7N6OoL;r(Ohu\"<M\u{15}M6t!\u{18}rsi/ t!I!J%H!P7l!KZt$K0r\"M#R1q\
        !G!I\u{16}n( q!J$H\"E8o'F.O]t\u{f}d\"!m\u{11}m\u{11}}!!FQj#!J>o!KQ3' T\"Q#K\"K9RWphQ[\u{b}\"!R!o+\u{17}!*o<\u{1d}\
        !&N?K#!N\u{1f}`-u=(\",m?lq^# P.r?nOp! IE(* q!N!R%R!M7r!N!R&O3P8H&!L!P%O4s\u{15}s\"Jn!' l!R!N>O!Npr\"L\"_!\u{8}l\
        D1$ O!p\u{1f}`UnF[!+n9R$ r'Lgu'Ly*+!R$G\"Q8l!J$N\"R4KcP!lIQ3{\"\u{1f}`=rS\\% M!u\u{1f}`$M!u\u{c}k$?s!I}U!s$3! m\
        3z#!O'S8T2 !'QV#( o\"K#R\"L!P>N!M?O?g+ l\"I%N5p#r!L!H\u{e}N\"qJT%V=\u{1a}& R#m\"R=q4G^l=4$ K&o\"K?Mje!\u{2}t\u{e}\
        X6!L!W!U!r!K\"F!Q8L\"U\"N!S!E!H-I\"S!U#O=u!J!L8RNN}h\" Q!n\u{1e}Z\"\u{1f}`%q\u{7f}^&\"M1G!p+U4njV?>)\"U:R#p\"Q&\
        R.R9OcR\"m7?H A!>!;!>!~!;!J!@!>!>&B$P!@\"S)D!F!D!F!v\"L\"C+S!A#@!q\"L0S#P!qDO#@!q\"Q-r5q&J#E!u\"Q+N(B\"\u{1f}`=\
        t2\\!Rm*g#!O>J\u{5}s\u{1e}!%!I&H8m!L\u{1f}s\u{1e}l\"\u{1f}`*uQy\"'O?J\u{10}P% t3L,q3P2O\u{1f}O\"<O\u{15}Oyy' S!\
        N!V=S\"V2l!P\u{12}b\"Hp4P\\## M\"k&P\u{2}!+ q!I!M#J\"I8q!J&M\u{19}s!J&I\u{13}(! Pj-( L%M\"M!l7G&V!S\u{1f}n1Z% P\
        \"m\u{c}O!p!nC\u{15}! p2%$ o!C>p!I[u' m(N?S4R3s(M$o>\u{11}!fs\u{14}\u{7})!N!S$m!M!Q8M!Q%K!L\u{1}6( K!n!K%Q8L!m!\
        P4O\u{13}55 O!B!Q%K!P'@%U#y\"J\"L$r!B!R%Q(A'J9H!y$J]M!p$\u{9}% s\"P&Kru$Jn#% r!D!J\u{f}t\"L{\u{16}& r=R\"r\u{1f}\
        `6n#R\u{e}\u{14}\" o?s\u{19}@!\u{2}rMx- M!J$L\"n8N!U$L\"n.L&L\"P\u{4}J$Qq\u{b}!?sEW# mwrhs6f# N.q?n6\u{1c}(!R$J\
        !m!P8L[tjP!m>J# s\u{1f}`%u\u{11}-7 l!N\"O\"T!J!Q!m7O!R$P#o-H\"M$K!S+L4r(p%rFp%O.M'P\u{a}\u{3}\"\u{1f}`%KH\u{1e}\
        ( m!K!S%L9TeRHq0Ll>!?r4\u{8}$!L\u{1f}`Tp!L^@!Pl\u{c}m!?q\u{16}Y% M+q4O+m4kNa$ p\"N&N7sv\u{7})!m!P#N\"T8I%P0U\u{b}\
        s\"P0E\" v?wV\u{1e}!Tm\u{1d}\u{12}$ l?Q\u{1f}`!tgN\"$o?mx\u{6}\"\u{1f}`Zv$t!Fl-kP l!K!i#U\"K0M\"K\"C%m$;\"G!V-A\
        !U#p!S!Q0P!o#O!O$M\"n!Q%J\"O!U!o!O#L\"G#P)R%L!m#o'O#p!H\"F(R!C\"m2D!V!C!k.M4\u{1f}!$m\u{13}'!'PWp\"&P!Ob3!JmP\u{a}\
        \"Co4Qmc* Q\"P#L:O'S!O-M!P%m!ny0H F!M!Y!H\"q!Z!M4o$B!P!X#h!T!R.U!O$X!I!N@K!L&N!J!P\"o+H!P!I#o!W!n7N!o\"N!L,F'N!\
        R-I!PCm\"\u{1f}`@u~*!?s#A+!m!A%I8R!W!I3p!HFpeq!FH\u{15}n \\!Y!g!D!M!U!W!R!Y!<\">$C\"<!J!<\"N\"L\"J\"W\"K\"h!R!Q\
        !J#P!Q!T'F&P!X#M\"T!O+o\"N\"W$S!L$J\"M!R\"Q$U!T!U\"T#N\"P!R\"P(R\"N%U\"P$n%T#T!S!Q!L\"n&W\"O!j*P\"U!h!X!K\"S\"T\
        &L*V!L\"o!m!p#o(X0 J!U\"P\"m\"M!L7M!P!O#k\"I!O3Q!Q\u{5}Q'QnD' K%P.t,J3m2l\u{c}n\u{12}r$ o'O!T7p+[!\u{18}su), s\"\
        L#J\"F!Q3N$p!M&Kko?N/s.#\"\"MRR`\u{1a}# t\u{1f}`@w\"n\"!p?qn3L g!U\"N\"H\"V!i3O&R#M\"S!W-N!Q#L!S!J-n$O,P#H!Q#o!\
        o%K!L!T!n*U\"U#P!P&S+l'l!O\"P!K)o\"R!R%T!R!m!oaG\"AL4t\u{6}N\"<O\u{15}O]o!@w1#% P\"o&Q7O(MMa!?rk\u{7f}* Q%R;R&M\
        !M-R!L%l!t\u{1}P\u{e})' N\"M#S<Q#J#S.R?\u{15}\u{0} h!P\"N!I!V\"U!S!B\"F\"D\"k\"R!V!G!P!R&M$d!X!h!O!H!G!S!R!Q!F\"\
        I$j$K!S!P!P!K!O\"R!N!N!M$P\"Q!Q!E!P!h\"R\"O$J'S\"m!M!H\"Q\"T!T\"L\"l!P!O!Q!Q\"U'F!L!l!R#O!M$M$K#G!K!n#R!G!Q\"o&\
        M,j!J!N!V!R!T#I\"Q&R\"R\"N$Z!T!O%s#V!R%od[$ o#O<w#P:\u{3}!Am\u{1d}9\"\u{1f}`%rJo!\u{11}uDc' R!N&r9O&t4I;m?;! n\u{c}\
        _# u<N\u{15}N\\\u{c}!!R\u{7}l#$m?p4QV9#!Q~p!Q\u{19}\u{1f}\"\u{1f}``sF,\" n\u{11}u*\u{5}\"!R!R\u{3}G* M&N*w/N&S*\
        u2G~O&Q(q\u{2}0%?R!G4tGteq[\u{15}\"!N!O[l$!R&L9R!TkO% Q!K&r?M4q~:$ M\"o\u{1b}M\"s^H\"?rGqM]' t!M!L%F8w!N\u{1f}P\
        B,' O!M\"O\"K\"QAL4r\u{13}k& q!M&N8q!L'N\u{d}D\"Fs4F\u{1a}\u{8}!'QSD!@q_:\"@U4l>c#'M\u{1d}r#N3}( N!K$s\"M9N$s4M\
        \u{c}pc\u{5}( W=L#R'RGR\u{6}u!H\"L:E\"#lSVmT#!H3Q,I.'\" o!I\u{2}>! qp\u{1b}$!N&J8w!Oa@$ o!L'RMQq\u{2}& T\"R%l8P\
        \"N\u{6}Q?y%\"m#LSNBn$R\u{18}\u{9}! O!A& l!H!M=ohNUnQ<+ S%R\"P!Q4s#L!n!U%K!R\u{a}s\"x: w!=!L%B!K7m!L&I!RCJ.N#H$\
        s!D\"r%O!N8v!H!K\"o9E\"s'J/K/o0\u{a}\" P?Oa\u{19}( y!F!H&F9Maw\"K\"H`p\" O!L\u{1d}%( T!C!l$P9S&R\"T4L1uD R!3$>!\
        R!5!n3F!T#O!7!j$M!8.@!U#G!M!A!TAI!J!k$S\"N!D!o-P#L!n8q!F!T/D$G!S1nzm0 o!M!R#I!M\"n!T7O$K#m3J!SGL/q\"N#O.o! MCI,\
         M!m!O#I\"K!Q7L!F!P#K\"M.{\u{17}a?!<!F!I\"=!J!@!C!;%R!A$:!y+S!G!M!N\"F\"H-s#G!S.o=rIr4P#J!Q!G!P,s#r&\u{6}\"@P4p\
        n\u{a}( q!O&C8s!I&H\u{4}r(J\"\u{1f}\" s?u+\u{a}\"\u{1f}`%q0a\"@p4M<9( O%V\"P8Q'N!N.S9sei* V\"j#L\"S!N<P#N-F&L!O\
        H_!'Pjo!?pA\u{14}' N!Q\"S2sRO!s$M{ZS l!l\"V\"N$U\"N\"L\"P\"P\"E(S+W&I&I\"Q\"A$A(N$m$S\"H\"W'A%V!m\"F\"W!U\"V!D/\
        B\"L\"I(G#E#l!A%n!l\"o\"S!S(K*T\"B\"k\"K$I)@$m+i|\u{6}#!o>n[P\u{f}V$!M$r\u{11}rnrpN$ p)Q\u{f}q#QxQ\"#RCR\u{17}6\
        #'o8R's-K\"\u{1f}`Ut\u{1e}=# Q?R\"m&n$ O\"o\u{f}O\"o`N\"\u{1f}`!sWc\"!Q!Q9p! o\u{17}\"!?nc\u{11}(\"n#K#Q9n!r\"K\
        #S/B\\/& O!s&KsP!s\"KJt9 L!j!T#k!T!L!O4m#P\"T%O!N-T!Q%N>Q!R?R,Q+N\"m.S\"R%R!O#\u{1c}# p\u{1f}`@s,5\" u?s\u{1}X!\
         qT\u{11}! q c$ s!C$H\"Gr|$ q!=&C8pz\u{8}) M\"N%n!p\u{1f}`8O\"O%n!r\u{7f}T#!G&SgsmG! S!\u{1}\" S'P\u{9}i)!M$L\"\
        r!L7L!M$M\"t!Lnt& N!B!p%H!Q7Rd\u{1a}\"!F>s\u{18}\u{15}! RM|% n!L&O8q!O\u{17}.) M\"N%n!p\u{1f}`8O\"O%n!r\u{3}q!&\
        Tc\u{10}% O\"q\u{1f}`#O\"qEl$'K8q'L!Oo6%\"Q=q\"L%S4OY]##m?m4Qdi\" p?r\u{1c}4% m'Bgv'FZme\u{15}\"Co4G&x- L!x$N\"\
        K6I\"I!r$O0K\u{1f}`!R!x\"IN\u{0}$ L!q>N!u\u{14}\u{9}\"?O\u{10}wJ\u{2}A X!Q!k#G\"M!T+Q-N!X#N\"K.L&H>K!T!U\"k!K#P\
        #K,J\"n!J2m!K%W%P-l!I\"o!O'M)QGr' v\"H#R\"G!L?P?O\u{7}a!VR\u{6}A# s!M>rV|# r2P|r4Z\"\u{1f}`.uy\u{1f}K A!<!<!?!~\
        !:!I!>!>!<&B$P!I\"S)D!E!E!F!v!G!L-R!H#B!q\"M,Q$S#Q!qDO#B!q!B!Q-r5q&J#F!u\"P+L!K`K\"\u{1f}`%t\u{1e}@! o\u{a}f3 T\
        !@!M#E\"B!v4R$F!M&n4R3Q(n$O$n$M6o9R\"p<p\",n?p\u{10}$$ Q4m+N4n#h% u!D>q!D\u{f}w\\`$ K\"suM\"w\u{1}{!AV3]!!U_\u{14}\
        ! py@!WOe\u{14}\" KAo;9! n\u{2}4\" N\"m\u{17}S/ n!@!H%>!J7r!E!PaNBp!F(p2o7S#Rs`) L!n!M=O!K!P3u3N#o\u{1d}O$ SANV\
        M\"r(\"& u!H&I8q!D&J}\u{1}!?py\u{9}! n\\F!/m7)# R#O$mi{\" m?qE|) N!r!P%F8N!v!P%F.>{F!?r\u{10}g!ztP!#'Q\u{1f}`9o\
        4\u{18}\" o!Q:P\" S\u{19}p'\u{16}) t!D!G%C8q'F\u{1f}`/n!H\"A\" P?Qk2( L\"M$J9J\"T9M!L[mJ\u{1c}!!Puc! p\u{1d}\u{1c}\
        \" OFlMI5 M!L\"S\"C\"C!L!G&G$s!I+T#R0J&J,t!NzN#P\"K,r!P0\u{b}\"\u{1f}`%y\u{d}Q\"<P\u{15}P\u{a}(: S!S%S!N!V4o#W!\
        S!l#Z!P!O.G$P\"D!MGS/L\"P<K\"o\"I,R!O$n\"N?\u{15}\" P?Q\u{16}q& o(K^o4s$L{sG\u{7f}\" q?r7A\"$m\"K^D!!R`2' p!L%O\
        !G8t&Q\u{1a}nG@% U5j*NHF!p!\u{6}4 S!M!j#B#j8Q!S%S.Q&K4Q)L+Q/Q-E!Q@L'm.p!S:\u{1b}, l!U$R\"R!R8F!l#S!Q\"N-v!Q\"B$\
         O!r\u{d}O!q!>>\"S!G!H!B!A!W\"I,L*s!T!N!K!K!F!C!P!Q-M%L\"S,w!L#K/N(N%P=R8L#M!V\u{10}M!!Q\u{12}B$ L)s6M)t S\" Q\u{7}\
        Qhf& R!L\"N%S+o/Q?6$ N'k8P7R_t!wv\u{3}S) Q\"p#N\"M!N8O5MRP\"q54% N!r\u{1f}`$N!rnM! o\u{1c}X!WP@+(\"S$Q\"PXKIQ\\\
        P/o\"Q(g#)l\u{1f}`@lDd\" nwz\u{7f}+\"\u{1f}`Zsm\u{1c}X P!j!w!D\"B!G!O\"C&I,G!M#X!p!t!K\"E!L!J!C'M&P!T!H\"L\"G!K\
        <p!K$L\"P!o#Q!K#l!o!F!F*o#L!N-M+J!G!M!l!v%N'I!n!y#O\"I!G.I!I#r>j& S!p$N;p$L0P\u{1f}M! Sv-4 n!T%E!P!O7r\"V$F!M!O\
        -J&N<M$p\"M!D!M$OBQ;I\u{f}\u{1c}$ P'psQ#pCw#\u{1f}`0q#Bm>!%SS%\" p?rrZ! RDl\" O?Q\u{1b}5C k\"j#C!J!U!j4N$P!X%S.\
        L!N$Q!P!W0R-O#U!T(R\"W)Q)o!N!Q-T!O)N!O+I#P!T%T/K$f_a\"\u{1f}``t!\u{8}- n!O$L\"M9Q$R\"P!T.T%S4n*SWm\u{1e}D\"\u{1f}\
        `=r\u{6}`\"CU4k~r,!Q%O!Q!S7I&J\"O.Q%P=M\"pDooqH!I!j!O\"R!q!F!M+F(P\"Q\"h!P!m$P!J!O'O&H!G!E\"J\"P!K@O\"P!Q'S:T&L\
        &p%P\"O+K\"S!K!K!M#r!K!M\u{7f}W\" T@o+n\" q!Oj!. N!m!O#I\"K!Q7K!E!P#K\"M.{\u{1f}`!v-\u{2}!#m\u{6}\u{17}$ m!LwNW\
        uY%. K!Q!L#r!N\"S7L!R!O&O-S$k!Q\u{d}N\u{5}v(%K\"N!R7M!q4M$O\"RhY!?p.u%;s!O\u{14}s!OSt=\u{a}$ o!H>m!JnW\"'O~P'K\"\
        !n\u{2}nB.. W!L!R!H\"D\"F(m1?$H\"H(t&r(G$H\u{1}#%!K!Q#q\u{d}P$r\u{10}3' q!G&J!PztBt!J\u{2}q#\"N>q4N\u{1f}\\> T!\
        J!K#o#i3N!q$P!K#j!J!W!m-M$R\"D!RHI!M\"m+G\"L%N7P!N!u\"N-M!N#oy:1 P!Q!S!S!n!A!l!T5Q#L\"U#E0?\"E$@uo\"Q'O#3m,O3o7\
        >\")p?p_\u{3}:%B!B!M8o!O!W#I!E!L.L%N!J!T,R.K-r!R!K!L!S+T-S#L$O*n1S!\u{8}\"Fu4Kl8C p!L!N#B!M!Q!V4Q#j!N!M%N.O!R%G\
        -q.L%u!F\"P%o#Q!M\"K)p\"N1T+m\"Q\"Q,j\"O%N/N$qE-\"!P&Sr\u{1b}#3M\u{1f}`>N\u{14}\u{1d}S j!k\"V\"P$S\"N\"I\"S\"S\"\
        F(S%M&W,J\"P\"B$A(O$k!V#T\"H)B#V#l\"G\"W!U#D/?\"L\"I(G#E#m!A$p!o!n\"p!n!T!S(K$h&T\"B\"k&I)@$l/\u{e}\" MPmF\\) S\
        \"l$S!D!O\u{10}P\"n5t$F\u{15}\u{19}!!m]\u{f}!?oM,\"!P&Ju%$ M$m;J$mbL#\"T%kQL#(# n!J&N-5w u!P!S!M!J!F!A!U!Q!K!3!\
        G!G\"G!G\"A!X!Q!L\"A%m!K\"Q!r!O!P!M!J!I!A!Q!N!L!>!N!N#O$Q!N!X!U!R!Q!K!K!S&H#W!G#{\"A!D$t'G/S-u!@!Q!I!K!S!Q!t.Q)\
        s!m!K(R#S!K\"P\"N!P!Q!I!C\"L!R!E\"K!E$R!S\"N!l!G$NUJ#'p{N#q\u{13}m2 Q!Q#k!X!P!H!S8S%P!I!R.U\"V@q\"Q8RNP!PuXb :!\
        U!J!j\"h!K!n!I!l\"Q\"?\"=\"9*o!O!J\"?!Z!M!T\"R\"V!L!X\"R$@&Q!G!X\"X\"P!L!J\"O&O\"N!J'r'P\"r#P!E\"t%N!D\"r!L,C$q\
        #O'p/I!o!O!j-E!i!N#i\"[!Q%H(M!t!M!J)A#!H%j9PUx\"#PSPD*$ m!N!O=q\u{1d}F$ K?N'S!Q-+! P*\u{1e}5 K\"L#s\"F4s$L!W!O#\
        s\"I.H&E!S<NIN!u#I!o*P!s0LO8%\"R&P7O\u{1f}`!rB~!!Q\u{10}2! vQ%#\"Q@Q4p)\u{2}\" u!K9c$ I(rzI$t^>!\"R\u{8}d& R!o!\
        Q>q!Q3I-\u{17}$ Q3q,R3p\\z)%G\"M!P7S\"R%Q!SjKVO\u{12}6$#M!pSP\u{c}s\u{19}e! S\u{2}\u{1}& Q!Q!R?P:LLI3>*\"S$M!N!\
        U9T$K!N/N&I\u{c}S'=#$o\"U=n=\u{7}!\u{8}PC\u{15}\"\u{1f}`@s\u{7}*!#lmp! o\u{1a}x$!N$O\"S9S\u{6}a,%G\"M!O7p\"t#M\"\
        P!O-GCK~Q+p\u{13}W!nn\u{6}l( m!J!U%R8j\u{5}q!L!OL|!\u{7f}u\u{1}+!'N\u{1c}J% s\"I&L\u{1f}`@QiJ#!K?M:T4g# R\u{1f}\
        `%S\u{7f}\u{9}\"Kn4Q37; J!I!V!R\"T!l5O!n#M!O!P3G!Q#N#M?O!J\"o(M1I0R*O!n!S/h%Q!NDdZ R!S\"K!M!T!i!i!i3K!i#R\"V!O\"\
        F!N!U!X.Z#F\"P-O#R$Q'J#J\"R!Q!Z!U!R!M!F#I\"J!S\"C'H!k!O!R!X%S%S!I'D*F!K!i,E\"T!V!W#P!S!R.T\"S.q\u{f}\u{a}( T!F&\
        u8I!I&x\u{1f}`/u-,# t!C?L8L# N?R;QRAI \u{0}!8!H!t!5!G!Q!?!D+Q!I+~!@!L!m!<!H!K!C!G,L!@#?!N!K!C-qKF\"p!M!R9n0n!E\"\
        u!F!J!P!E*Q)s\u{11}&#%PAS.L<P\"\u{1f}`=ueW!GQ?!~ k!K\"J\"Q!M!K\"O!K!Q\"E\"L\"N\"N!I!S!O&T!H!C\"R!U!P\"Q!P!P!Q!N\
        \"O$Q\"U\"N!J!N!Q!L!S!O!R!K!Q!R\"I\"M\"M\"K#k!S!O!V!O*O!O\"M!T\"O\"P#G!L!m!N!T\"O\"O&q!L#Q%T\"R%Q\"j!L$R!R!F#v%\
        W\"T!D+L!T\"R!X#T!M!O!S%Q$R$m!L\"H!C!j&V_&- p!L$F#P7o!M'Q-K&I\u{5}u!M$M\"L\u{4}b% Q!o\u{1f}`TQ!ohy#(N9K4s`\u{d}\
        ' R!Q!o%MsR!Q\"Pvw& p!G!I%C:Lflu(\"\u{1f}`!w\u{14}\u{0}' |!L:H\\|!FWw!H\u{b}\u{1e}!'m>O\"\u{1f}`ax\"W# N\"l=QV\u{b}\
        \"OR2pY>3 R!o&p4L9DCk!K\"O!n%P\"O#n*I\"J'N!M'l,q$Ldk\"3mlnK\u{f}& J!k>M5S&O\u{d}O{L!2o\u{4}.#!M&Q8Q\u{4}J$!H\u{1f}\
        `<v!Hdo\"\u{1f}`euD\u{b}@ N!P!Q!K\"F!O!N!N!V2R$X!U!Q#G!L!P!W!P,N!M#F!N!I!K!P2N7mAr*S/K\"k&O2 3 u!A!J!N\"E\"B6J\"\
        t!F\"P\"J\"H/O%KHq/pSO1Q\"J!\u{12}$ O!Q?R4SD^% Q4m+P4o2Dg@% s#P\u{1f}`=s#PB\u{12}% k(R7r\"S&H7J#'l!O7nO\u{13}E \
        o!O$G!P!I4Q$k%I\"Q!W-U!U&S/L-j!P!T\"R\"N%o/p!N$N'n#o!K!M(V!R\"t#Q\"O*n!J\"l!S4o\u{f}\u{6}( n!H&F-U+k!M&K\u{7f}Q\
        s\u{11}% s#G0I,o#L~q) Q!J\"S#S\"W8O$T0L%NT\u{b}& K%I!n;T$l0R]\u{a}) z!F!J#D\"@!O7s!K\u{d}m=\u{c}' w!J!I&E7w!O\u{1c}\
        q\u{7f}O\"7sXsrr\"HN4q\u{18}|% v\"P!J\"I:p[1!WQz4% N-s!i>o\u{13}Rj\u{1}\"\u{1f}`$xha#)l\u{1f}`@lE\u{1d}' L\"m%M\
        !Q7M\"q%Nuj&\"M1G!p+U4njV=<!!R\u{11}L% Q#p<Q#v4HYF5 T!N!L#I\"K6s\"m\"R%R0P$O!R3t(K%P!JAw\"M@O5J#s^\u{f}!Cp1s% u\
        !@&M8y!Cj!# O?O!r'1% t!G>o!J\u{1f}s5\u{c}!ET\u{5}G! S\u{19}\u{1f}) M!n!O%N8J\"S&Q3P\u{c}P_Q!$oLQ$ R?M!V'Q=[' Q!\
        S!N?K%Q4N\u{5}QWA! M\u{0}?& S!G&O9M'R\u{8}r:n\"\u{1f}`erH.!Gm9_#!N>q\u{1}p]^+ q!F!I#Q\"E!L7r!O&K~p`qI7) S\"l$S!\
        D!O\u{10}P\"n5t$F=#!#k\u{16}w\"IS4nj:\" O?Qex\" n?ok8% S!m\u{1f}`TQ!o&Ni M!4!@!@!B!6!F!\u{5}!<!:\"<\"@\"9\"5\"A\
        !K#N\"M\"J!L!D\"T!=!C!G!G!@!D!{!D!A\"C$B$G\">!J!D\"A!P!t!K!H2R!N$M\"q%Q!K!J!o!O$M!L\"r!I?K*Q!J!L!u!L)n#S!A!K!G\"\
        B!L!z!I!E,r#D6G-!N$n7S$Q!R#p\"Q!O-S!N1p(McSy\u{f}!Ap{+U V!E!Q!n!m!P!L!L\"F2P!l#O!O!T!n\"R!M!M!S-K!P!S\"P!S!O!O3\
        o*J*Q%s!O!P%Q%J%t(q!P#q&p!s$R!P!l!P,P!N!K$S!S!M!O2Q&M:U\"\u{1f}`+tqc\"Bx4F\u{8}o'!G!S%K!M8H!L&N]q#%O=L4t\u{9}u\"\
        !O>pQi' L#P\"o=R\"w4F0t\u{15}w!wuy:!?sJ\\!\u{e}xW*!FS\u{b}V\"DO4r\")& s#M1L+o\u{1f}`!pQ2\" r?t6z!\u{e}s\u{19}$\"\
         m!D*Q$ M!O'n9OC\\%!t!F>x!G3I+x( J!H!M%w\u{1d}K!I!N!x?p4 F\"E#A\"m!G7C!H!L!I$H.r\"s\"J\"u\u{5}M!l!H#E\"k!Hf.\"&\
        K?Rw.! ro^0 G!Q!P$Q!Q!R7K!S$S\"R!U1k\"T!S\u{6}S%P\u{1}8] T!R\"G!L!M\"P!T!;\"<$=$<\"L&O\"x!K!p!N!S!P\"F\"N!U'@&D\
        !R!F#Q!P-n!L\"O.N$R$M!Q\"O!m/S$T!R&K!N!T!I,o#O,l!G\"o!M!S!G\"J\"P!S-H!D!R!x!K&qS\u{11}\"<L\u{15}L4\u{2}$ q<O#o\u{12}\
        O-A\" RFm-#$ N!Q'q7S\u{1b}\u{6}E r!J!k!A\";!I!Q!S!;\":$>\":\"=*J\"m\"q!K\"F\"R!W!D\"B*G!R!C$D!NBP4N'O,R;z!H\"D\"\
        A\"D!Tr}/ M!K\"L#R!O!N'Q&w*O!O8U/I!wFwQLag% O?O\"P4qBP\u{11}E/!l!Q#H!R\"U9Q#H#S-USr!P!NIM*S8OVv> R!Q\"R\">\"X!k\
        !M&J1m!R!n\"D#X!S&O&8!o!A$>\"E$K<T!M$m<P%K:l!J#D&P'\u{d}( l!J!R$Q!J9M!O$O\u{b}IL U!W$W!O!Z-I(V#h!S$T!M!V,V\"Q!X\
        %T4S*Q\"i!R!K!V!Q$P!S!N.Q!R#P!Q#R+U\"R(R\"V!F*k!R\"T%U!Q!O/T!PnE\" s?qgK$!L&P8t!J=\u{9}\" P?Q[Z&!l!Q#N:P!q4O\u{c}\
        \u{0}!?o`,6 r!<!k#F\"B8p!F!n#G\"J!OQF!P!n#M4r%N#N!T'I$D*m\u{b}d$ q'M8t'MPJ$ K!r>K!s.z/ D#p$M8H!R\"s$P.K\"D1L!ru\
        J#P&J&N\u{3}D#!P!S\u{1b}rv]!?rd\u{18}+!L!O$M!T\"l6N!Q6T$Ljq<P[\u{1a}\"GP4q:\u{11}!Sp_Q\"#M?P5!* l\"N#Q\"H!K>Kau\
        \"LTK\"r\u{2}\\% O\"l\u{1f}`>S\"mB,$ q5PRq!P\u{6}\u{c}\" K\"n+Z#'K?L@w\u{8}'\" o\u{1d}ra{0 J!u!P#F\"F6M\"S!t!Q#\
        G\"G.?:R\u{6}Q!t\"Mk}!@Lx\u{19}'%L!L!O=P!M\"O-Q\u{15}C' r!M*J$F0u!P.HnK! mn\u{1c}\u{18} L!Q!L!?!K!|!t!L!J!J!C!D\
        !K!O!T!L!V!8\"M!B#I\"L#V!K#N!O!E!P!u!r!M!O!I\"I!R!M!Q!E!T!@\"P!G!Q!O!I!J!n!j!M!S!J\"N\"K!P!B\"M!I\"R#M\"S#I\"U\"\
        L\"P!N!U!P#S!Q!T!V\"O$R\"P\"U&U!Q\"O!K!N!N!Q!s!l&R!L!l!k!S$K\"O\"o&X\"V!M!R!P$K\"N\"Y!T\"N!L!N!J!R!t!k!P!Q!P\"G\
        #V#P!K!S\"S\"M!K(UF2$ Q\"r\u{c}R\"r\u{17}P& L!N4q*PAO(qq=& p!N&U?I@K\u{1e}p3R% q!K\u{1f}`Tq!KFp!?ud\u{2}# O!o?o\
        2s)!J!F&S(q\"j/H4OYpQLn~, P!I$K$K&J\"t.S!OBqLwQP/p2\u{16}$!J&m?l4M_e\"\u{1f}`=s`I\"#M?Q\u{7f}4. M!p$H\"J!P7O!r$\
        K\"L!H-E\u{1f}`!P!n\u{1c}\u{11}! TR\u{17}\"\u{1f}`-s(}2\"P$D!U8q!U!M%S!R-N'Q,q$K/O(P$m!PUM#P\u{1a}!#(ofN(pd\\% \
        S\"k=P\"M4sgy!nr()\"Cq4P53$ M<s\u{13}M\"s\u{b} !?s\u{9}w!Br\u{1}z0 n!Q!Q%K!S7r\"S%T5T3t(K$u!J!H!J!Q\u{1}\u{1a}%\
        !R$S\"INMzqke$!S!j&R9k=o$ O?O!r4MX\u{8}! l\u{10}\u{18}$ O\"P!o<L\\\u{0}\"\u{1f}`Ztp1!?s\u{16}T#!N>o!N#\u{7f}+ m\
        !H!P%C!G7S[u!I!L\"H!qzR\".p?ni\u{17}; ~!G!I$I!H!B4M#t!P!L&K.F1N!m7I'K!E+m&J8s\"M.u\"M$O\"N-o\"L%\u{a}#$l?o4S\u{7f}\
        |!nok#\"\u{1f}`ZseT!#k\u{15}n\"'M!RwR! P(B- n!O!K=l!N!V&L`m\"M;q)q2Q:o3\u{11}% O\"n\u{1f}`#Q\"njr!~uqQ.\"O!r\"S\
        !M\"N7O\"Q!r#O\"O.I!G%P\u{7}n\u{15}T\"(l9Q)\u{10}/ S!L$Q!m!R!P7S!N%T\"N1OOP1u7S/N\u{1a}Z\"!n?q%\u{17}- U!Q!R#P\"\
        m!M7Q%S#P.Q\\rLI!J\u{16})$5P!sRP!s-A! m\u{0}:( m!D!Hur\"QDs\"M=r7\u{3}\"(P9p9O!#m\u{a}\u{16}\"\u{1f}`eq\u{2}X.!\
        R!P#n!J!M8M&P!Q4Mjr\"M\"Q<r\"QqD! Ri'!!I\u{12}v' w!C!I%@8x!FiM\u{18}\u{17}#%S=u4HA\u{1c}# P1l?m>'? L!P\"Q!J!L!F\
        !T!U!N$B\"B$?-D\"A\"E\"B!R-s!L!w\"E\"B!K\u{4}N!S!M!W\"R#M%G$CQ`Y p!I!N!N\"E!P!J!G'K$M)P#o!S!m\"r!K!J!T!Q.M!F$K@\
        o\"M!R!L!o#p#J!O\"N)k,q$K!N\"k&v!N$q\"P!N!J)V!D!H!o!N\"L!N!J\"I!L-P!J!M#r+oyq\"Jn4R)i!?q/k% N=p\u{1f}`8Q#p\u{1}\
        \u{1e}\"\u{1f}`0t\u{1c}\u{18}1!P!V#T#U3o!N#F!T(p,M!M#O#Q!PsP!o!Nck'!N!N#m:L\"S#njzp~$ R!n\u{1f}`=n\u{a}\u{19}& \
        q!G&L8q\u{1f}`!u\u{1b}P# r!K?O\u{12}*\"\u{1f}`.sY&. U%H\"K8P(R-J&O!O<R9O?L\"t\"P-O\u{3}c\"\u{1f}`=uer> m!L!R#X!\
        R!E!P,o+S!V$V!O!L!S3H,r<r\"M!O!O(m#m!O%P-k!J#P5K\"T5P\u{15}\u{5}N T\"W!U\"V\"U!R!S\"?$N\"<\"A+o\"=\"@\"8\"B!R!D\
        &C&t!I!r$q!O!s$A*I0G!r!I!U%l!B#O#P;m<o\"R\"S\"I!O!E(H%E#o'R\u{f}p! m9u; ~!G!I$I!H!B4M#t!P!L&K.F1N!m7I'K!E+m&J8s\
        \"M.u\"M$O\"N-o\"LG\u{8}# u!J\u{10}u<t\"\u{1f}`Ts\u{1}6!!SQZ$ l'M8p'NO\u{e}\"\u{1f}`,r T!\"Qlz& r!G&G!Q8L\u{1f}\
        rTu\" N(Q,2! Rfs' N!p!o=OoL!p!qnv\"zvOujJ, n!K&M!P7o'R@m_O&R\"m2pEr1O\"\u{1f}`%rqo$!R?H!P&nQZ$ M\"P5uXuE() P!m$\
        F\"E!M7N!s%O/HY\u{9}!)p\u{1d}\u{1}!$nAW!/n<]\"!n?nU0!+oO\u{3}\"GV4l^;& u!I&L8v!J&M1>@ V!@!J!O\"F\"H!M!F\"F(u!K+\
        N!H!M!S\"G\"F\"I\"I(u!M#=!H-=Cn*SGQ$N#S#Q\"Q,nur#?Q\u{1f}`6sxa$ j$j!L\"JW\u{16}& n\"T%G!N>I!M.X\"'O8nJm' q!M$I\"\
        L9P$L\"K\u{f}Z# OnO(oOi' p!B!I%EqNSn4o\u{1b}\u{9}% t\"I%R!G7yz6\\ j!E!W!S!S!O!E!F\"A(N\"N(Q%J!R!k!T!S!J!O*S$K\"\
        U\"M!K!M!O'P%P.L\"m!N\"u\"S!N!N\"R1l!G$H!R!n!E!L$I\"n$k!K%j#s\"l!Q\"H!L.P$M!L.o%o%t&N\u{17}z\" m'M!y\"@q4K\u{15}\
        \"$ r#J<n#Mb,!%n#&\" q\"M'~!+k\u{9}\"\" o!Fnp$ O'n8P'o{\u{9}' m!>$S\"F9F\u{1f}q\"R&*#\u{1f}`@rEqE\u{7}!'R\u{2}\u{11}\
        !\u{7f}u0X$ L\"n\u{1c}m!p\"u% u!B&I8r'LnC#!J>o!K#\u{a}!#lu\u{0}!VRrL# O?RgqY\u{1f}$ S!q\u{1f}`!r)j$ p!C&I9H\u{e}\
        \u{9}+ L!T!v#L!P\"K9q$R!O!M.S|#\"!m?p\u{1b}2\"\u{1f}`!v\u{7f}l% J!p>K!s4E1\u{15}\"\u{1f}`erq\u{4}\"?r\u{e}s\u{1f}\
        ^#4o+O4q\u{15}M$\"P#P#l9R*\u{2}% R!k!O%N:Ow~! oT\u{1d}$ q4O+q4Owz; p!J!M#I\"u!=3K!S#r!L!K%p!E3N;n!Q'm!K'l!F2o8K\
        !S!o!I,q(K,1\" k\"I\u{6}U; G!>\"x!O!K!D!@,J,K!F\"o!P!O!J-K$l!S!L4pEO#n\"OIO#p!T!O,J\u{f}\u{1a}!\u{7}su<\"\u{1f}\
        `!su?, N!C$H\"s!M7L\"m%r4E@S4uSPy\"\"\u{1f}`+t\u{2}'! pZ?!@p\u{12}#/ k!J!l#J\"M!P7Q!R$RWL'v\"J!O!M[oyS\"%KETA\u{1b}\
        $ n!C!J=q\u{6}u$\u{1f}`=S!n\"rM:! n0m' O\"T&P9P#M#Q3R\u{16}|!?nBA5 S\"p#B!E!@!L*K-S!?!B#H\"F!G-}!w#G!H!D!H(NLR[\
        \u{15}#zSJQ!n{)%!j?L4H\u{b}r'Q~\"+ S!O#p!P\"J9M%T\"HPr\"PfQ\u{1f}}\"5qSq\u{1c}x&!O'N3R%P%P\u{b}Rg\\( o!K!R#S#O7\
        t%L#P'\u{1e}& O'O8Q!l5N%M6\u{7f}\u{6} r!\u{1}!0!s!A!y!;!\u{0}!5\"J\"G\"I!I!I!B\"R!B!p!I%x!B!Q!P\"}!8!k!G!p!=!z!\
        =\"N!m!J#N%F!u!B\"J!n!F\"H)I!P!j\"p!I\"K#n'M!J!q!M!K!q!Q!H!r!D!n\"O!n!E!K!v!D,I!J\"L!r!J&j!I\"m!K!K\"m!B!H$n!n#\
        q!k!x!B!S!G*H!I!l!s!A\"M!r!I!l!C)N!I%F!Q!PvP&\"Q%M9p4L\u{1f}`!mh\u{1e}\"\u{1f}`!z[E3 K!L\"m\"M!S!I!R'N0Q!O\"q\"\
        K!R!H!L'P(K!O\"S\u{e}\u{b}% L5K!wRK!w<D\"\u{1f}`@pLx!Cl@1$ K!n>K!o3 $ r'Dsx#Fs\u{1b}#!MvrhvgQ% K!M$s\u{c}N%sW~\"\
        \u{1f}`-q\u{e}\u{1}\"\u{1f}`!u+q+ T!M!K!Q$L-q,N!K%P-q%I'a+ p!C&F!I7O[x#J!J3v!D=vP@\"\u{1f}`%v5*$ o!L?J\u{1c}m\u{1f}\
        \u{e}%\"L#n:Myv!Jn\"$ J!oyM!r\u{15}\u{19}!\u{e}p\u{7}4% p!J'S\u{1f}`RqRU\" N@S\u{1}M\"?POu `! n\u{1d}L# t)J\u{f}\
        u\u{1e}W\"?o\"S5s#!P\u{1f}`Tsf\u{11}\"FL4u\u{15};!@r\u{a}\u{19}! M\u{9}e!\"Ob\u{f}!?R\u{12}S\"BM4s\u{1f}d!!P\u{7f}\
         D!J!V!J\"F!I\"M7l!M\"M\"I!F\"J-P!Q!J\"N\"H!N)Q#S3QEP%t!J!P)T#L+I!N!n!P!S#J\"L!H=Q,\u{19}& t!L&I,N?P2L\u{13}F# \
        o!G>qcZ# O%m\u{11}nk\"\"Bo4P\u{a};\"@P4o3\u{1c}\"\u{1f}`-u\"t!?N}3\" P!p\u{a}r\"\u{1f}`Zt(\u{b}! O.x\"\u{1f}`Zt\
        \u{d}\u{6}( q!Q!M&N7r!J!L&PXs% O!q\u{1f}`?P!sU\u{13}#!Q%Q?R7W$ o\"P\u{1f}`>p6Z!?m\u{1e}a# R.m?mZ>3 m!J!J!R!X!C\"\
        J!L+R-O!N!U0Q$P!T-Q!Q}Q.Q\u{10}%D j!X!X#H!Q!U-R'R!M$R!i#M\"Q-P!N!S%P-o'r)oFU!O!L!m+p!q$R!M!Q,L!k!O!Q%Q!R.Mz\u{16}\
        2 t!M!M$K!F!L7u!N!O$P\"T.OBq\"P8oNo\"Q&Nc\u{10}A q!@!K!K\"=!F!C!I8P$E\"G!N-K!Q%M$P<p!J\"Q#H\"r6n(p$R!S&u$p1G!K#\
        H\"P.m%PJv\"\"L\u{16}r\u{18}\u{8}!\u{7}uQ+\" p?s\u{0}\u{3}, m%N\"P!I<Q!O\"P.RIRTQ2Q\"O4*\"!L?ImR\"?rGp`?) N!l!M\
        %R!M7N!G!N3z\u{4}v! QZR% H'N8O'K!Wr^$ q!J>n!J5)\"?R!l\u{6}]0 K!p!Q$T!P!U7K!n!U#l!P!L2Q\"K!P\u{4}O\u{16}\u{7}\"B\
        q4Ha\u{17}& y;{!;\u{13}y!{!;\u{d}J# l\"Q=p|Z!?w&J$!H1s\u{e}sUNP\u{4}! Pa_#!T&O?P.\u{7}!FSK'\"\u{1f}`=s[H\"!J>nG\
        f* O!K!S#H\"t9M!R#K\"t4I^#* n!G$P\"K!k>T!UVP4o'm^S\"\u{1f}`=p\u{16}\u{17}[ Y!V!X!P\"3!F!n\"M\"L!S#A\"C!O!B!M+W!\
        o!U!s\";!K!s(I\"J\"F!O!>!M!7!A!9\"A!]!?\"C!L!E\"F\"H\"m(P)M$J\"O#L\"o\"Q!I8Q%I$O7G!I$O\"L\"T!S-m%S\u{16}l#+U\"q\
        =Q|C*\"N!L#J!P!R7O\"T%Q/R$Mwi\"noqs's\" m!TOp& r!J&Gst#HwqSj!?p.H4 G!x!E!M\"G!L!H!I7K!u!H%M!L-k!N&N,T#mvr5p,>! \
        pK\u{13}% p!G!L&L7ru\u{12}!'Ng-\" q\u{11}s\u{1c}a$ M%o:N%o\u{14}\\\"4N+oV/( M!n!V#M:V\"S3M&F_g!@n\u{15}\u{9}+ P\
        !J%j!N!L'n*q&M6T>qyktl#!N&n?t.O\"\u{1f}`%ua0\"!O!o@M%\"H=o'R\u{1f}`1Lsn7!Q$B\"S!T(m/j!T&M!J-T!S%Q!L<i#T!S6p-O4P\
        +E#T&P!N(\u{15}: m!O!U#N\"J!S8A$O!V!M!O-x!P!>\"O\"MgF$I(r0J#J$R!l/q%Q+s\u{2}x# N\u{1f}`UOV~= s!A!n!J\"A\"F8r!H$\
        E\"E!i-K!U&K:H\"k!L\"q$O$o?G$D%U!R\"r\"p#J!Q,p\u{d};: Q!H!H#<!D!u!n+J!N+U!J!J!v!s!A!G!x!s+K\"I!G!D!M!E\"A!C%`\"\
        \u{1f}`%pr\u{14}\"\u{1f}`@o{z\"\u{1f}`=q*t/ q!E!T#H\"B!M3J!u#w!I$I\"H!P\u{9}J!u\u{1a}{# q'N8r\u{9}\u{1d}! sM\u{17}\
        \" r?x8\u{1b}' p!B&BgqCrKo8o}3( R!l!p#Q\u{c}R!l!p#Q\"G\"\u{1f}`Uv\u{14}P.!m!P#F!p!K!S9Q#O\"PkN!t$NNR!oi\u{12}!\"\
        h\u{12}.$ P(rrQ$r\u{c}Q!VmPM#,o?q4E)z*%I\"M!R7t\"R%O!P.Q\u{7}Q!rRx' o!Q!M#O\"S!N9S\u{d}\u{1e}\"@L4svD)!P!O\"l#R\
        !N8O!O%R!J-A\"\u{1f}`@Lkt\" R?P)\u{d}!\"Q\u{16}\u{1b}!?r)e!!PMI6 l!R&L!P8X!m$T!N.J!L#R\"LeR%r\"K9J!M!M#p!m!O!O\u{13}\
        \u{11}' L?N%K\"M2l\"k\u{a}o\u{1b}/G D!W!V!F\"p!X!U4o$?#K#S!T!S-U!Q#U!W!O!Q@J!L\"k$M!I!P-H!P!I#o!W!n7M!o\"R-E'Q!\
        U-K!m*q) K!K!O&o\u{1c}L!L!P!n!q,@$!H>R!INx2G$ p\"Q=u\"M\u{f}u$ S'l{T#l\u{1c}B)\"P#S!S!Q!i8N!W$Q6QRI! mfV! oIK#1\
        o?O2s\u{0}y\",s?oaqB C\"I!D\"n!L!\\!C3n$C!Y!D%S!B-R$T\"LAH\"u&H\"n!N+H!I$s9N!n\"S-I!h!Q&L-P!n!J\u{17}\u{1e}!?vL\
        s\"\u{1f}`@uGV8 S!R!O#H!h!M!o4N#V\"P#K!m!S/K$J5Q.M!D!pQo\"N\"m,P(UX81 k!E!G#I\"F!L'I$r!G,L$J*K$r!G1@>oIq~@\" o?\
        n3:\"OO2oZ(!%P,\u{1b}\"\u{1f}`er\u{12}2\"\u{1f}``v$^1!I!I#J!M!K)q\"j.J!L$K!M/O#P!P.mGpQL>B$ r4O+s4OlD$\"P&m9N&q\
        *c!?syd5 p!R$M\"D!N4p#p!O$K\"K.K!O%L,p^H!p!t+p.r!P'Pqq\"\u{1f}`@p\u{7}\u{1a}$ M'qgN'qmw$ q\"O\u{c}q\"O\u{c}\u{5}\
        $!M!OSP&n\u{1a}A) S!P!Q#P\"J8Q!Q\"p4M'[* S!n!I=T!p!L3S\u{8}O!p8qO)# n\u{1f}`ZLZz!nrLq#?q\u{1f}`!OU\u{f}% u\"J\u{1f}\
        `Sx\"J/SS S!Q\"I\"@!O!;!U!A\"C$G$t\"J&J$T!H!S#?\"A!S!I&I$l\"C\"@\"H,n7s\"I!R$o$U+q-D!O!r$K!v!P%r$p!J-H!R\"D!U!O\
        \"K\"M!N)m$tsr\",M?NZN$ n!S&R8p\u{18}^\"\u{1f}`%q[E& q'H!Gzv#H!H*A\" m!J\"s\"\u{1f}`euOX& I+L!x3M,v4DkW'%M\"K8r\
        !O&Lln+s2&# l!M\u{6}M\u{15}X!\"k\u{10}A\" R4n+\u{d}\"\u{1f}`0v|s!'OwZ\"%J?M\u{b}g! m\u{a}\u{f}+ S!G!j#L\"H!S8L$\
        Q\"O5O\u{4}O\u{1}9!\u{7}vos\"<L\u{15}LD\u{1c}&!K!k#J\"M!S?N= \" m!Lk45 t!G!K!D\"J\"A!H-L'M#m!M!K&M'M9q'n)q+sMs\"\
        M+m]H\"\u{1f}`@r58!'S\u{12}B$ o'B8s'B`1$ O)q\u{f}P#r>h\"!P>p^i# owrhxBr$\"N=r\"Q%PS,' w!B&B8r!D&G\u{19}u\u{1e}\u{17}\
        J u!O!Q!R\"A!C!@!C#G$C0m!V!T#G!G!I!F-M\"S\"E!M!A!E<l#r!N\"I!O$o#J!O\"F&r#r4E8O'L!K!I!F.m/o\u{3}L! oz\u{1}+ q!K!\
        J#J\"H8q!K&J\u{19}s!J&I\u{10}s# K\u{1f}`0R\u{10}e#!L\u{17}s!K`\u{10}) i!N$I\"D=M\"I/RBk\"Tu_F n!T$I!J!C!B3M%K&G\
        !@-M!ICF\"m!N!K$I\"r#K!M!T+C!S%q%s'm!@!P%p%M\"J!P)R#s!N!R%G.UH\u{e}#!O>s\"P*\u{9}#!H>r!H\u{f}\u{c}\"\u{1f}`=qsZ\
        % n\"I2X+l\"P3D!?qG0#%O#RLP\u{18}\u{d}&'n!O>P4o\u{c}p!P\u{13}w! Sk\u{17}!\"Q m( L\"O%S!P7P\"S4P&Q}H! SU>\"%Q?RH\
        p% p!C&H!Q7pvB$ t!;\u{1f}`<ok5!Hs%<$5M!sRM!s\u{1d}+\"\u{1f}`%t1P$ Q'o8Q'pyN!$mn2!$n82+ M!M!S$N!Q8O!R6R\"T\"Kjw\u{1b}\
        )&!K$N\"K8s!L$Ow\"!?q[i& U!H&l9K$R\"l/\u{1}% q\"O;R\u{1f}`;R_v% p!B!R=v!CP\u{1b}# n!E!I\u{1e}I8 M!M!L#n!W!S!o4Q\
        #P!N!M#q\"S.E!P#G\"D!O3N-N!NSP\"Q\"o\u{17}_\"\"Pyq\u{14}&! m'F\"&O?N\u{1}^% L5N!tRN!tH~!#S\u{d}22 l!N!N#p\"M!I5\
        P\"r!M!L%Q!NlN#q!n]L\"t!Pxw\"FL4t\\\u{1c}' t!Q!O#M\"J\u{1f}`Nr\u{f}R!#n>\u{a}! o*^1 k!L&L!J8S&Q!L.RDP!Q&M\"t\"S\
        !G!M4QFM5=\" o!?)%\"Co\"QNQ- w!H!J&S7u!E!K&N.M&R<r!EWv%\u{d}9 p!A!T!U\"A#R'M1H\"B\"F\"E!S-G\"|\"L\"z@p(sBp)o%Q.\
        L$L\"K.qmDA m!V\"j\"J!K!E!P7N!Q$K!N!L!S-U!M!Q\"T!P!K4s'K!NNH.O+I!M#M#N!Q!N!N-o\"R*\u{7f}\" p'RnV\" t!K[\u{6}. U\
        !T\"S\"k!l!Q!K9Q!U#l!H!O-O&HX\u{12}- u!B$I\"C!O5M#G%Q!J!P.T\u{1f}n#M]?!?tP.&\"U%L!N8m&N.I%\u{1d}\"Bn4QST'!D!q&L\
        9p&M.L\u{1f}P025 H\"P$X!p!Q3R$I&V\"T-O!O$R!R!RCnRR\"k-J!Q!L&N\u{9}B\"\u{1f}`!sI#\"\u{1f}`@pwk\"!Q!ow-#3M\u{1f}`\
        >N\u{1d}N6 u!S!N%@!J5H\"l!C!@%B!T.lMr#H!L>q+q-m%J&G-r#H4H% n!M&K8m'K(M\" O'p\u{1}d$ r(O\u{1f}`8n@h!\u{18}r7S3 n\
        !T$O\"B4R%P$Q\"I@m4R7N3K)q#R\"O*q#m!Q@t~8&\"Q%n!H9N%n!J\u{f}1\"\u{2}M]q{@# p\u{1f}`%sH\u{7f}# p\u{1f}`%L56#!K?M\
        $T21% O!s\u{1f}`$K!v\u{7f}\u{b}+ y!K!K#G!N!M!N7orp5Q)n:r1 T!D!U#n!J!G8M!H!T#v\"I/N#D\"G!P\u{6}R#Q\u{1d}Y!\"lV\u{15}\
        # N!l&QyP!\u{7}s\u{1c}o\" T?R\u{12}\u{11}!\u{1d}uS\u{1a}` H!F!V!>!I!9\"A!H!4\"}!u\"F!O!I!5\"B!J+O!E!Q!D!L!@!Q!F\
        !M!>\"t!q!R\"R!L!9!Q!I!N!I!L!@\"B!M!G!K#m!l!I.O9Q\"L/S7Q#O$s)M!F!k!L\"F\"H!N#t!n%I!QPE$\"R&n9S&o\u{1d}## O!P%l\u{1f}\
        /!!R\u{1d}!' K'L!O7L&N!O!Q\u{e}9$ o!L\u{1f}`$t\u{d}f+!O&Q9R4M!M%O!ScOAm:l'key3 G!N!T!l!n!K#O!G*n,K!J\"m\"M\"T!P\
        -M\"P\"H\u{8}Nno\"/mQo\u{19}\u{e}\"\u{1f}`=p8[\"\u{1f}`!t\\L| M!B\"P!S!K!n!R!W!N!r!v\"O\"D\"B\";\"M$q\"C!o!J\"N\
        !U!W!F!T!5!l!J!U!D!n!l\"I\"J$?\"9!U!r!T!m\"M!T!B\"h$I%p!L\"M$F%q#N\"H!Q!n!F\"M\"l!D!K!t!I\"C#L&p!M'J!m\"N!o#T!M\
        \"k!J#o!A\"@#q%K!C!o!p&S%N\"j!L\"S\"B\"B.p!H\"J-Vd\u{b}$ m!P&P\u{1d}rx^\"'n!LG\u{b}\" S!n<<!$j3=!\u{e}tE.!%O\u{2}\
        W\"#n?mqo!~nkE& N#Q\"s:N#Q\"t\u{d}(!VR* % Q4o+O4r2B\u{17}t! QkS$ P%l!I>l\\6! RB $'N8p!J&N)n!$k\u{14}\u{3}%%N\"n\
        !T8Q&l6\u{1b}, M%I*s&R*S/K2r'n!RwL%P(r8Q' n\"M#I#N7p\"R\u{3}O3\u{15}\"@m4KbR!#m\u{1b}M<!L!\\#B\"P!P7m!O%J\"K-H'\
        H;Q!k#R&H!O!n!K!N!O!D2p!N!H,P-L-K%T\u{b}D+ o!F!j%P!S8K&V.J&M!RWNRj!#nV\u{0}& p!F!L%J8n!M{d!&RO\u{1d}#\u{1f}`-qM\
        N!D( Q!l!q#Q\u{c}Q!l!q#Qrf'!k!R#O\"P=O0SFu\u{8} \" q?o,A$ l!K>s!M\u{3}s$!m!L>u4L\u{18}o! pic!\u{7f}y:\u{1f}#(MR\
        U\u{7}R\u{d}?% M\"O#O<R:R0\u{15}' p!J\"P#M6N'm\u{e}Nh\u{1a}!UQ?&\"%R\"R^5, l\"Q#O\"M!S7p!P!Q%N!T\u{1f}`.r\u{d}q\
        ' v!E&E8v!F!S%FYr- p!T!N#K6L!t#r\"Q#M[QQL!tDNBc!4o\u{13}n\")m?m$03!I!M#q#F!J2n\\p#r#I(q)q(q\"w!N\"K\"s.J%n\"Qj\u{3}\
        9 :!?!M#C\"9!z4T#@!E!N%C!q-G'p?I#F!n$F#@JJ\"T\"p,I\"M&s\u{1b}|$ R'T8R[q82!3mR\u{1b}1 P!r!P#L\"s!P7m!I&E\\Q!I\"w\
        !M(K!w#o$O3k! q\u{12}V!#mzi% o!F&H!Nfq^c&!l!JRIKK!s#qAD!ns\u{15}\u{14}! n,d\" u?t4`& r!@&H8t\u{5}qUoNt\"\u{1f}`\
        =rEd\"\u{1f}`0qV_%$m!N=U\"Q2Sjb\"Js4F^!#?M\u{1f}`!uiX* T!9&D6v\"o!=&A\u{19}t5J#ve9% q\"J\u{1f}`Ss\"KD\u{b}\"\u{1f}\
        `@r0O#&l\u{1f}`@nh\u{12}\"Jn4MO!!!K@\u{1c}%!>!O%I:Q\u{3}r[\u{15}\"\u{1f}`Uv.}) o!D&>9HZw(w#E4JFmIM! nv># K%N?Ow\
        m% q!G\u{1f}`<p#v\u{1a}q!\"QI\u{6}\"\u{1f}`%rwJ!?r|:& q!A?FrG+s(M6S\"\u{1f}`=n7u! S_@#=o\u{1f}`;oK\u{f}&!I$S\"N\
        !N?N-O\u{0}\u{8}C R\"U!n!S!L!K!o!R'G-Q$S!S!k!R!Q!M!S!R-H!Q!T\"N#L?P-m!P!I(K(Q!K+R,Q5O!T-Q\u{15}\u{a}! p=\u{c}#%\
        M=M4s\u{b}&% o!?!G\u{1f}`Xr~9!nt\u{7}r!$mF:! o8j. p!C!M%F8p!G!Q#o\"J.G!N#G\"E!Q,e(!Q&K4l!P$Oqp?l!PM7!Bq\u{6}G$!\
        J\u{1f}`?w!JY2!?u7`0 J!N!Q#o!n!O!Q7J\"T#l!n!O!Q-HbQJM\u{1a}F!#k\u{a}l\"Ar4Qcx!\u{11}q`\u{16}\" p?oy%!!Q6E# S!k&\
        RT\\#(RRNcpeG!&L])1 k!E!G#I\"F!L'I$r!G,L$J*K$r!G1@>oIq u$ M!n~R!o\u{7}\\\"!P\u{1f}vo\"!AQYf!?q\u{12}h\" T\"mnJ'\
         t!E!H&I7w6M&Ks\u{15}W O\"N!J\"H\"L!h#N#m!V\"N\"K$T$R!P$U!Q!O\"R!Q!N!Q#Q(P\"R!T#C\"P!N!G&M\"S*O!T'k%R\"S#n\"n\"\
        Q+N'J'p!P1V!R!P,P#Q!Q#L\"S*O%S!n(PN:!Bp2Q( P!P\"P=M\"K\"J\"L\u{19}Lf}\" pwu7D! n!0/ Q!P!p#R\"Q!S8R'N-ONJCH:l!S'\
        L7lj\u{1f}&\"O&S%t=P+Q\u{1d}v\u{18}Y$ r!M!M=lkm!'l[&!\u{1d}vE\u{15}' K'L!O7M&N!O!Q*\u{12}\" PAS:T& J'u!IzL#v!J9\
        N% n!A&F_Ovm4P) p!E!L#F\"=9J&E\u{1f}`0N@?\" n?rE\u{2}\"#k?nfF\" N?NT?#+l!N?OY*# q\u{1f}`@u5A\" J!K:&%!j>s'M.P\u{c}\
        np]'\"o%K!L9s%L!N.L=x' x!D!J&H7{\"M4G3u!zr\u{13}.!\u{e}tc4# o\"M?On\u{1}!%n>'# r!G>o\u{1a}\u{0}!#n/=\"Fp4N*&\"?\
        KOs\\|(!S!j$O\"L9K$O\"M.sv!%%Q!n!M\u{1f}`#v\u{a}K\"%R*Nl\u{19}/!O!J#N!O!H8n!P!N#G!Q!J~n'N3L;oKW% v!I\u{1f}`$x!I\
        ~ !%q\u{1e} 0 J!R!V#V\"i8B!Y$N!I!l.H&P!R\u{5}T!J&lb\u{11}!?qB\u{18}3 I!B!G!G\"w\"D6x#F!I!L\"w4J6uCL!L$s.NPG#x\u{b}\
        Y$ R\"m=T\"m0]% o!N$O\"L?R|\\\" n!K \u{7f}!XU`\\\" o\"Q)g\"\u{1f}`%sd\\$ Q1n.R1p]\u{1f}\" U\u{7}o&^#\"N\u{1b}p\"\
        O@4!nsdI$ K!s\u{17}K!uW^\" r!OqZ\"\u{1f}`@sWK* N!C!v%Q!R7M!L!W4S^o'7$ q\"J&M7v)d$ p)T\u{f}r#MX&B\"n!O\"=\"B!j'S\
        ,M%p\"N\"?\"F!Q-=!i!S!U!F\"E&M5M%l!D!O!J!R4G2R\"o)r!M/Q!I5O!l\u{6}R&!I!H!m<p\u{1f}`!M\u{16}R% N#r<L#x4F\u{1c}B$\
        !U!P%M9Qx\u{3}#!Hvs!HCZ\" l%V\u{12}\u{19}% P\"m\u{c}O!p!n\u{1d}N%!Q&P8n!P\u{d}p#u) P!m$F\"E!M7N!s%O/H\u{5}q!#k!\
        a@ O!j\"H\"Q8L\"L#L8F,p7L%J!I$O'P!n)R(p*o!n!q!n\"M#k*W#R!V$E\"k.q!L+q$m;<( O\"Q#o!m\u{d}O#o!m]LtH\")l?mf(&!Q>P[\
        p7P,q@ITY\"&R;O\u{14};!\\QL&!?u%J) S\"M#L!m!T!O9O4T&Pkt!)n0B\u{1f}$! T!T!Y!B!R!N!J!M\"L!O!D!J!N!O!G\"6!T!t!t!I!\
        R#K\"U!S!H!K!g!O!T!G!S!P!S!L\"K!R!H!P!O!Q!I\">\"o!o!T!V!G!T!O!O!Q!S!M!R!O\"N!S!A\"j!m\"m!I!R!O!k!K\"X#Q\"K\"R!R\
        \"K!Q!U!U\"V!S\"N%Q!P!p!O'K!j!m!Q!P!M!P!S#P$O!O!S\"l!U\"S!T!T!?!R!j\"l\"Z\"j!U!S!J!Q!N$P\"K\"T#Q!O!O!E\"L!L!V\"\
        N\"A\"M\";\"q!q\"S#S!H!K!m'm\u{10}9\"\u{1f}`-uC\u{c}# k!C\u{1f}qt\\'\"P%M!S8J!R%O.v}H%!O!M>P!O&mjc\" P'nOG!?p/?\
        % Q(S9r&Q-M+)!%o1^L X!U!f#T!R!U-I(V#j!R!V#S!O!R,V\"T&S0S.P\"k!R!K!Q!P$U\"N.P!S#O!Q.T\"P(R\"V!I*k!T!T!U!S%R!Q/S!\
        P/\u{2}) t!K!I#J\"G8n!N\u{1f}qEM\u{12}y# O!n>RrN\" n!I'[$ n!L>u!L{M& Q'w4H\u{14}Q!H\"xfo\" R'RT^4 L!m!H#C\"s!D7\
        F!t!I!r$v!C-;!J!B$@!P!H\u{0}r!LMG< n!U!k#D\"H!V7V\"n#J\"M.K!OBx!D\"t#G\"R(r*o'u!K4u/x!J\"I!m49%uL\u{1c}$ t!D!P\u{f}\
        t\u{7f}_# r?r\"O7[\" O\u{1d}O2n\"?Phru`%!F&H8m!G&J]I9 M\"V!I$V!S7L!B$A\"E!R-r!K%r@K!n!L!T&H#S\"o!QVN!j&T!PtO!*n\
        du$(m4T\u{15}T\"n!\u{1c}+ M!K&n!S7R!N!P#J\"p\u{1e}q#Mn<!'O\u{d};!*o\u{14}\u{10}! n\u{5}%!$q\u{8},+ p!K!L%M8l'KQ\
        m\"NVq7M:o\u{9}0E F!@!R!H\"u!K!@\"C\"A$o\"v\"A\"M*N!G!R#?\"H(F\"E$G\"O\"q\"D!L%s\"s%q!OwA!F!N!K\"u\"F!M'r(P0 P!\
        l$I\"U8N!N!U%L!L.O&Q\u{4}N!m!L#L#MZ\u{4}\" o\u{11}rXi!?qsz\"DP4q\u{1b}c!fp|\u{7}\"\u{1f}`Ury\u{1d}\"\u{7}K}r\u{f}\
        *&!I\"k\"H\"HMM&L`<\"\u{1f}`=vtF> G!g!t#I!H\"N3M!L#N!j!n#H\"Q!I-K!g%L!KVM\"n#O9N!M!L!m!t,L\"s%K!HY\u{c}&(R7O!N'\
        SPs\u{d}sAs! S_c% O!q\u{1f}`$P!s\\G! me\u{13}\" M?SpZ' S3L@T2mzT1Q!n<\u{6}\"<N\u{15}NuC# m!H>q\u{12}pJ m!K!U!H\"\
        K!n!D!K!J*N)o#T!Q\"L\"L\"I!S-R!P#M!S!J!K3Q)n#p\"Q!M\"p\"O$I.S1m$Q)o!L!R-U!S#K#P-TW\u{e}#\u{1f}`$x9rfW! n\u{7f}*\
        $'Q8p\u{1d}M!siI!$l:W\"\u{1f}`esH0\"NR2pLV1 t!J!R#Q!P!K(D.M#S$I\"R(G'M%QUFfF\"M=\u{f}=!L!U#P!S!G!M#A\"E&D!L#r(V\
        !S!U#P\"O,I#Q$P\"N3]!r#R$GNN9L\"q:\\+w>H* q!@$G\"O8q!L$L\"Lzr!J\u{3}\u{15}S z!=!;!O$A!@#N$N!P!O\"P!P(S#s!D!B!P!\
        Q!V!k!D!D+R!U!?!H!L!P!R!L!E!L)SJn#t!D!F#P!L8q\"S.s!B$S!M!B\"E$I$Q!P(u.T\"!CwCQ4!?s\u{1c}\u{a}+!P!U$L!L5q9N&LKnK\
        q\"P,o\"\u{16}' M!R&o8P5N$Q\u{e}m\u{1f}-) N%s!P!O8P%m\"S4Q\u{a}p6n$ o!N>s!PW\u{10}1 L!N!P!X\"L!o!Q!N7I&o\"O.P!U\
        $M!MtP8Pn6( R%R*R5P0P$O\"I\"Qr\\% P%Q:P#p4L3b!APV\u{12}\"&NOOE+\"!N?P\u{12}/&\"I%L:R%L.K&Nj:$$PNK%R-u'>\"\u{1f}\
        `%s[p!%M\u{b}\u{9}!!G\u{1a}y& N!m!L#l\"Q?T|V! mZ#$ n!K?SgI*&\"Br4M\u{19}\u{8}!gM(J( q!H!L=G\u{1f}`6n\"O.n-\u{13}\
        \" o\"Qz6& Q\"m=R\"t3O!K|a'!R$H\"J9M&Q.I!R@\u{6}?!R$@\"N,Q-N&G.J!S%I>J\"U\"k!K#P#L\"R#N'J\"n!J2m!K%W%P-m!H\"o!O\
        !T&M)QB@!0nR]!\u{11}r<T\" n?q}\u{1f}3 q!E!I%E8GXo!H#I\"J*t!G&o!N\"o!J&o!L$s!OG{!*n0dI l!P!S#@!H!W!V*H)P$l\"X$F/\
        K!M$O.p$Q'V#M!J\"O$m!O!R&R#N'R3L#m!O!Q!G)P#Q-M!T4P$k&o!r$Q\\n!#l9Yd R!P!m!C!I!T\"N!f!>\"B\"D\"B\"C\"C\"O(L\"U!V\
        \"K\"R!W!Q.J!T#O!S!J!X+p\"O/M!T\"J#R!N!M#W\"h!Q!V#U(O!U%l-S!V\"H#s!t!s!o\"S\"l!L!V)R!U\"R!U\"K\"O!U!U.l%r%p!s%p\
        2L\"\u{1f}`-sHP!nt.\u{1f}\"\u{1f}`%uO\u{1}-%N!J!J&o#I/x!H\"u\"P!Q*L'E\"Ok5(!Q!R%L9K'M}rUp+s)\u{19}& m!I!Nuo(p>n\
        A\u{7f}# l\u{1f}`Up[\u{8}\"5sSs2', Q\"k#R!N!S!O7M!R!S&Q.r%N1!\"\u{1f}`UqaT!VS4U'!N&p!J>t!L3NKq{2! o\u{3}d$ N4q+\
        N4qnf& p\"S?Qpm\"QNPps' N!n!q\u{1f}`#M!n!r,V!\"P<E'!M$O\"p!L8N$P\"sg~%!G!L\"k$M^K\u{1d}\u{1d}\"!Q>nJ\u{1}d U!R!\
        O!M!H!S!P!N!N!L\"?$E\":\"P!o(m!O\"T!P\"N\"P!R!N!U!P*S\"O!K!P\"U!O!M!K!L(J*q'P#O(T\"p!N\"W!M+r!I!S%M&Q$P$G!M&o\"\
        V\"m!O!O*G!P!T!M!Q#W!S\"U.N\"R(q%n9\u{c}g j!N!X!L#Q!M4W!n#j!N!T$P!K!T-P!Q#P!M!W!K+p!R#R!U#R'N!Q!j!Q!L!l!L!L!X!Q\
        !X!P#N!Q!K!V\"Q(Q\"O%S!l!M!U#o!O!U\"Q#j!F!P!O!D(W!n!L*T!T#T!Y#W!V!M0S#m\"p)f\u{18}\u{9}!Ap\u{11}o'(P-rRN!rLpHq\"\
        O1**!C$I8R!t!r\u{1f}`!o5K#T!u\u{1e}\u{18}( M!o!L#O#S7P\"O#O<B$!G\u{1f}`$w!G\u{1}#%!S&L?R.S&N^d& P#P\"n:P%x4IZ|\"\
        Cp4P{\u{6}$!I&N:l&OW\u{c}$ m3U,n3UTa\"\u{1f}`_s$\u{13}\" Q@R\u{10}.= q!Q!l#D!H!L!T-K*n!O!R!L!I!I\"O!O.s!s!u!J!L\
        !L!E+N!s!K\"I!LtR!\u{4}( q\"K&L7w!H!J&N.Is\u{e}&!m!J>z!N3F\u{c}NhJ!nrCI#'n8O'o\u{5}\u{10}'!R$L\"R?Q\\oBG\"q\u{4}\
        (#?M\u{1f}`;w7\u{5}!\u{2}rS\u{12}\" s?t\u{b}\u{1d}& q\"L%Hsy\"L!H:\u{15}!$p\u{1f}\u{d}#'m8M'ni7# O3l,Ncz! q0z'%\
        H\"l!T8O$L\u{1c}O$P .$ n\"M\u{1b}w\"N2=!'Qbo,\"o#J\"K4Q$P!l$G\"O!P-F&KvQ6h!\"PB\\\"\u{1f}`,r$m#\u{1f}`$x9qB\u{18}\
        %'L8o!N;Pix=\u{7}\"#RSM\u{a}!R t!D!l!F\"?\"C\"?&B\"H\"C(J\"n\"q!F\"K\"@\"H(D&K$H\"H!X:E!O$l#I%n\"L!K)r!L\"m!L$O\
        \"q'm&I+J\"J+H!P!q!K!P#H\"G.R!O\"n\"i\u{14}Y# K%M#P\u{e}fB D!U!p\"V\"X!L!T'F!L!T\"R!m!J*C\"t#o\"M!P(M!J#n!E!@#A\
        !G!M-J!J\"p!u,t!Lgq#K;T!BuU5\" PGRTk! K+)0 y!?\"o\"G\"E+C-z!A\"s\"K\"I+G%F-G|s0N\u{b}^% l\u{1f}`%q8o8QxB! R\u{18}\
        %\"'L?M8\u{1d}\"Ko4O\u{a}:\";p\u{15}p\u{1b}*' ~!G!B&G7|!J!BAl##l?l4S\u{1a}\u{1}\"#l?n\u{f};# r!H>r\u{10}Y& m!J!\
        K=o6N&KD.* H!S!R#n!O!S9S!R&O3Q\u{16}9) O!n!N#Q#Q7P!j!N\u{1f}nhR! L\u{7}~A!K!O!J\"J!O!Y!P!Q+o+j!G!T#J!G!R!Q!S,I!\
        O#N\"N*O6q!RBt%P<N!S!R!N#O!P\"N\u{1f}k$ o!H\u{1f}`TqQ81!P!W#C!D!S!W8O!N#G!G!Q!U,k%G#hCLcRx\u{6}%!S$m\"O9T$mg22 \
        I!A\"I\"A\"F\"{!K5F!G\"K\"D\"J\"|!L32_l4S+pu3( r!D!L%K!J7n!J\u{1f}p5\u{8}##j\"I?M\u{1f}-# N?P\"o\u{16}\u{1c}# n\
        ?RGJ\u{19}\u{15}# Q3n,O8Z) j!F!S%N!T9K&l^KCOkd\" l%Vu;\"!Q?R-T\" m!MSg$!P'l8R'mgx#2o?O2oA_\" R'l]y+ u!@!G#M\"G!\
        L7s!G!O\u{1f}`!Osg!CS8i!\"R8B!zw\u{e}D$#I!t?{4Dep1!N!T#P!k!L!K,Q(t#T\"S$k!O!L\u{a}t.t\"R0Q\u{1e}}\"%o?m(\u{0}!V\
        Q?p* o!H!J#Q\"F!J7r!P}n'rK2% m\"K>p!N3S7_\"\u{1f}`%s5:!1o%5*!H!N#J\"t!R7q\u{1f}`\"J$J\"t\u{e}Y% m\"N=r\"Q\u{1b}\
        pUE$ o!A!K=r`b\"@m4HF\u{5}!(S\u{a}<, p!K!N#E\"M8n'LQm\"NVq7M:o]\"\" o\"OC`' r!E+F3r!H+H+IL]3 n!J!f#I\"N6J#P&P.H\
        !V%OJP!P,l\"S@P,m!T!SrO$!R!N%L8p9S#!O\u{1c}u!P*\u{11}!%nfUF @!Q!m!r!J!<!H!O\"p\"?$C$=,C!Q$=\"S!W'J$B\"L!k#D\"L#\
        P*L%m.O$o$P/P%K\"p!L!S5M0I%L\"N@\u{7}!?po3!%m\u{a}R#(I>u4L\u{9}\u{2}' N!q$P\u{1f}`;O!r$P\u{15}\u{5}!#Qm\u{16}# \
        n\u{1f}`%so\u{19}!?nco\" Q\"K/A#'G8u'G\u{15}e. G!H!K!j\"S\"P!N7K!K!Q#K!J\"M/S!\u{5}!}o~X+ Q!s!N#M\"N8O!u&P.IZv!\
        L\u{7f}\u{1f}! s|^\" rzuS%%?K!u_n!NEL5=$ S!T>R5J\"f5 I\"Q!L!K!r!H!S!L4S#N#P#I\"K/S\"m!Q[P\"l;S1O\"mk5$ S!p\u{d}\
        T!p\u{17}S$ t!;\u{1f}`<oz\u{1f}\"@T4lO@\"\u{1f}`ZvR\u{c}!&P9E! o2:!fs\u{1f}H\",s?o1\u{19}) t!E!N%C!H8OZq{I/p*\u{13}\
        ( Q#N!n/Q!QBQ_sNt\".' m!@!N%L8p!C!H1H# n?SrrtJ1 V!K!m%D!L4n!P\"S\"p%H!O.H!K{nCo'T%V'd+ I!R!n#C\"U!X7B5C!O%@!R\u{1}\
        \u{1b}#(N}p)TrC!wr9H# o\u{1f}`eqll' r\"G%N!P7n\"K\u{1e}q\u{13}s!?md5\"\u{1f}`U|px% P%H\"q8Q'r\u{19}\u{0}) u%J\"\
        L!Q'R0t%K\"N!NqB!?t'\u{9}!?q\u{3}A0 K!I!H#U!O\"j7J!N!K#H!M!Q.L!M$V\"n1t- N!J!O%O8M!K!P#J!K3p!o!H!M\u{11}F&!I>s!\
        H!M%H\u{5}s{]$ M?L'M4r\u{1e}\u{b}!?p,x! q\u{6}/\"HO4q.M!?t]m\"KJ4u \u{1c}% r!I\u{1f}`$q!OOh#HI4u\u{c}o\u{8}\u{1}\
        # o\"M?OdG+ O!m!r%O!M7O!n!s%P!N.H)z!?rRo\"%N?Q \u{16}& u!D&C8s!D\u{1f}t\u{5}S\" p?q%T#+p?u4C\u{1b}E#$p?m4O\u{3}\
        \u{0}5 I!E$H!R!l!P3x$O!G$J\"sHM'oCq!J'p$m!F*H!x\"G<w%1G!q?r2L\u{c}q0K+ u!@!G#M\"G!L7s!G!O\u{1f}`!O\u{1c}\u{1e}!\
        !J>\u{5}% P(O7P6M&P+\u{19}) K#O#S!n8M%S\"m/P&O'N) Q!j&T!M7P(R-R\u{b}PEr(\u{7f}!3lBc!@s\u{c}W\"nP\u{12}u:c!zqD\u{1}\
        $ l!?&Q9Fg(' K!Q&V8L!O&S.LGw#%JOQ&QE\u{0}! n%[\"\u{1f}`%r@b5 k\"N#F\"D!S(o+N!o#m!K!Q4OBJ!u!NEM1O!N!o0R&P\u{1e}\u{12}\
        # N\"R?R]\u{6}$!R\u{1f}`<q8O\u{9}#! mq=\"HO4pGk!\u{18}r7g! l&\u{8}!!N=\u{14}!?qaf&!M!N%p!N8O&qM\u{7f}&!n$J\"M9q\
        $L0H!\u{6}+ p!P!T#H\"T:R%Q.R]o!L$Kt#\" N?R\u{9}S(!P!n%M!Q>P\u{19}m5Q\"s\u{7f}Y!(Rl^!#lR6\"\u{1f}`eq\u{d}\u{8}!?\
        p\u{13}T) L!E!m&p7R!I'p.K&T:$\"\u{1f}`Zs\u{4}q* M!J%T\"P3t%J&l\u{9}O!t\"L?|C k\"j#C!J!U!j4N$P!X%S.L!N$Q!P!W0R-O\
        #U!T(R\"W)Q)o!N!Q-T!O)N!O+I#P!T%T/K$f@\u{1}\u{4}!Q!O!C!Q!J\"L!M!L!J!5\":!l!L!S!N\"S&N#o!T\"R!S!R!G!R!O\"P!S!P\"\
        >$P\"T%J!N!N!N!L!<!O!Q$I\"N\"K!Q%K\"J\"V%N\"I\"s!K!S!r\"O$L!P!p#I!O!N!L)r!L!T!K\"G!S!p#N\"l!C&s!G!L!C#R\"c!m\"N\
        \"o!J&L\"Q\"l\"Q!l!S!Q!M!Q!I\"B!N%J!K$T#U!H\"T(o%n\u{1}O!fsXp) q!D&A$?4y!D&C!M#?8v\"\u{1f}``OS\u{5}% m'N8q\u{1f}\
        `!n$\u{1a}!!IHX* Q!O'T8I'O[I\"n-K$q#R/|$ m3U,n3UvK% N!s&P8O!v\u{12}C* Q!O'V8I'O[I\"n-K$q#Q'\u{1e}! Odh+ F!K!P#m\
        \"O8H%H\"H2n\u{9}O#r\u{5}t3 M!J!P#Q!Q!T5y#N!L!M$P!I.M\"T\"H\"S!QYq=y\u{17}lX L!D!K!E!D!E!N!F!H!B#L!B\"{!G!6\"G!\
        R'N\"G\"J!K!P!K\"L!F!N!P!G\"T$w$L\"F\"H\"K!S#G$q$K&P?M%T2q0N,j#M!H!Q#K!Q!L!J!L$q(p\"P!HzBi m!Q!R!K\"G!M!G!F'I$N\
        (I!P!q!l!p!R!R!N\"N!J!M!O+R#L!M\"M\"O,l$M-m!O\"n!P!L!J!K$l#F!I!n!D'P\"t!E!I#M!C!o!G$n!J!L\"P$C!R!M\"r&m!I!P!D!M\
        )J!k!u!m!M$N#M-K!O\"q!l\u{8}$\"\"n&RO\u{18}& o!C&F8p!H&H\u{b}G# p\u{1f}`=qiX$ p!F!N=oY\u{1}5 M!r!S!o\"E\"Q!T7k!\
        Q!R!y\"H0E\"G$FcO!t!M=M!s!Py]!ZlN\u{11}=!7$G!S!?!h3E$U!;$I\"7.A!X#P!M!=!RAG!L'N!C.S#L9o!E\"Q!T,Q\"q$W'q$%NIJ*R(\
        rd\u{1f}\" q?r&I$+m?K4u\u{c}o\u{18}y$ r!O>t!O[\u{3}% M\"qSM^s'o4a\"\u{1f}`eq+2# q<L\u{15}L\u{2}j( q!J$H\"E8o'F.\
        O]t\u{1}>&!G!I'j6O\u{1d}v\"M\u{15}M$!S\u{1f}`<p!S!7)!L!S%U!O7n!P&W!O.KjS( p%O#N'J0t%P#O'J0|! R\u{2}\u{1f}\"\u{1f}\
        `@p@\\$ m\"O&I7N\u{1d}t\"<P\u{15}PB@% r!F&I8o!MV\u{b}!&O\u{e}#\u{0} m\"p!@!>!;!K!Q!O!=\"@!C#;$=!F!I!G%J!Q!L!F!l\
        !L!X\"H!@!I!I!P-C$D!Q!O,l\"I!G!A!Q#n'R!J!U!T#J!l!B!P\"S!n\"N\"K!P!n!E!Q&K!O!n!I#H!F#G!P#m!C!O\"B\"R!T!j\"R!Q\"k\
        !n!T!g\"R!K!Q!>!M*H\"n!E!R\"D!H!J!I!I*I#n!?!T!L!F,S\u{1f}\\' o!E!I>LZt7u>r-v\" R'M~p& O\"m=Q\"o4M\u{c}p\u{18}O\"\
         o?r\u{1a}g5 M!G!n!R\"P!U!R!N\"n5J!L!k!P\"L!R!O!M2R!I$P\u{9}LE,/ T\"M$L!P8L\"T#S!N/R!OMr$P+K!Omu\u{10}i!#nqy\"K\
        o4O4g# o!H&IE!$!I\u{1f}`$sPr\u{1e}v) K%V\"W(Q0P'R.I{M0Niv3 u!A!K!N\"E\"B6J\"t!F\"P\"J\"H/O%KHp/pSO1Q\"J\u{14}d$\
         q!F>u!Gr2!hsy>% m!I\u{1f}`$qZv\u{8}\u{19}# l!K>rm|$ N(o7O(l<^!\u{2}Q%vY L!I!I!~!D!D!L!G!F!@!H!D!K#B!E\"K!I!P!M\
        !Q%M$L!O!M!~!H!H!N!G!H!C!I\"L#C!G\"M!J!P#@1Q!M!Q#oEO!G\"s!P!H'O2T!M\"R&r*r\"L,Q)t21\"CP4p?\u{1a}(!O%J:Q!S$L0P1p\
        0G\u{6}@!?r\u{0}\u{0}' n!I&R\u{1f}`9r!I&R6v0 N!H!J#B\"y!L7F!H!I#H\"y\\J#q,p%F'sWg!\"k8n# s\u{1f}`0sJT& r>R!r\u{1f}\
        `6n$R\u{8}V$'D!n?l_r\u{1}\u{7}\" s\u{11}t\u{1e}\u{8}$\"J\u{1f}`>r\"KRx\" Q\"k\u{16}3!!Op\u{3}4 w!G!G#E!K!P!I3L$\
        u!O!O#E\"K!M.N#H6nar!LTJ@g( P\"P#L#l!m8R'm4Q\u{8}9\"'S8P#\u{1b}\"$n?nP/# P9rZrA>&!E!O#K\"P?P\u{9}P\u{7f}\u{8}% \
        O!P$Q#Q?S\u{0}h# p\u{1f}`UpU\u{f}!@Q6L\"\u{1f}`%y\u{e}\"% q\"M;R\u{1f}`;RPb# R\"S$lG\u{0}&!F&s9J&y.J&J@V& v!K&J\
        8w!L&K@m& r!G>p!O\u{1f}`?tn3& q!E!L%E\u{1f}`9nD\u{11}\" p\"P\u{6}5f i!K!Z!F!H!k!j!N!T!@\"A$B&N'm!N#V!V!N\"Y\"T!\
        S-I!N#T!T!H!L-N&l)N!T!U!N!Q#J!L#N\"j!L!U\"P(V!Q!Q%l!m\"Q$Q!j&S\"F!K\"q!s!r#V\"m!G!O-L\"M\"U!X!P.k\"P#r%p!r%osM#\
        \"l\u{1b}n\"lk*% O'q`t'M's#\u{0}!?sW_!Btq<# m\u{1f}`@KUf' R#P\"n*R3Q\u{1f}`#lo\u{6}/ J\"t#I\"O!L7L!n!x#J\"O!L-K\
        !F&M,Mz`\"\u{1f}`@qmF\"Jo4Otd&!R$K#R8QWp!Rl|( n!L!L%P,n,l!P!M#\u{b}!\u{1d}rQ\u{16}!@o@o$ O!p\u{10}O!p`w$ o!Q'M7\
        p+}#!l?m4J<5& q!J&E8w!I&E\u{1e}\u{7f}, l!G$I\"I(E!p0K&K!O'J&NTGf\u{2}2\"P$D!U8q!U!M%S!R-N'Q,q$K/O(P$m!PUM#P:V\"\
         p!I\\k#!L&R!Ru*# S'N\u{16}o\u{1b}g\"!O>o\u{1f}\u{2}& R\"n&R7Q\"n4L\\QF D!M!P!T\"H!M!j!o\"l!K(I,H!S!W#A!F\"p!K!\
        T+N!M!S\"F\"H!O!pFPMQ0K!J!I!T\"P!U\"l%G!L#L,i2 N!T!X#L\"L!l8Q$J\"J!S-O!V%REp#OMP2S&m5\u{1a}!'QN\u{c}!\u{7}u\u{1}\
        \u{3}!*m\u{19}^$ o?yKI-JK:\"\u{1f}`$xn\u{19}$ Q7xWI!xo6!_N\u{1b}\u{7f}\" Q+pV\u{12}& r!>$D\"Q9H:SA/% R!o\u{1f}`\
        <S!o\u{14}j$ P-t?l\u{8}pJ\\i 6#X!X\"T%L!V!D\"=!A!9\"T!j'l\"N\":!k!i!N!W!M!P\"P\"S!N$D!D#O!l!M!R!N!V!S!V!J!Q!M!Q\
        !O&K!Q\"F#T0K!G!L\"p$I!G!O!l!l+K!L!I#l\"v!O!O!L\"p2G!l\"S-A&T\"Y$R!F(I!r!p!NI1##m?m4P1~% n\"H=P\u{1f}`!t\"\u{7}\
        $!O&J\u{1f}`9pZn' p!C!F%E8t\u{1f}`!ltC$'R8q\u{1f}`;qPT$!C&M9E&Q\u{c}\u{a}) P!j!M#O:P!J!N3w!P/l\"\u{1f}`=s+J\"!D\
        !i%|P M!~!D!H\"A!H!?!G!?\"E$C$D\"I(J\"n!t!K!M\"A!L!E!J!E&G&M4H\"m!J,R!m#l*J\"S!p!K%S$p$L.V!k7S!k!L\"q&K/m!L!KuR\
        $ m!C'S7q\u{10}M# r\u{1f}`@t\u{1}b\" p?ul\u{1e}#%O\"R9Q[<\"\u{1f}`=s^yt M!6!R!k\"R!p!K!S#J\"B\"L$;!k#O$G!s!L\"K\
        !@!T!k\"o!j!N!Q#K$S\"n\"B\"E!H!H\";!k!N!Q!<\"G\"A\"@*E\"p!P&M#K!S!H!F!R!v!S'L%q'O!I!U!t\"@\"P\"Q!p\"o!H!Q!q$o!F\
        \"G)G!s!H!P)o!M!T\"K\"S\"C\"I&H$I%G!Q!N1~t P!V\"M!H!T!h!h!m!C\"E\"H\"K\"D\"C*I!I!S\"X!T!K!N!i!X!Y!J\"L\"N\"O\"J\
        \"H$D\"K\"K&E&n$U$U'E#N\"W!O!X!Q!U\"D\"R!E!V!W!T\"H!Y&A!h!V!N!X!N\"m!S\">!T$B\"U!?$?!W!H(T$h*K\"W!X!Z#R!R!Q![)K\
        $U!T\"I!I(qi\u{1f}! Sf\u{18}/ S\"U!M#Q!U:T$R!Q!P-J$P\"F!T\u{4}O(RdN4 Q!Q!r#K\"J!N4u)N!Q!P-R!k%I=L0P\"m/O9u!G!KG\
        3#\"P\u{c}s\"P\\h$ q!L~v!L\u{7}R,!R!j$K!H!Q9m%K!L.N%O!S\u{6}R}(& S!L&P!i>P/S\u{5}\\\" m!P&7$ q!J&K9I\u{19}0$ P'\
        p8O'pGv# n\u{1f}`eK\u{d}X% V!I!nSUSI\u{f}\u{1b}( p!I&Fsu(w#I\"s!J\u{a}T8 K!G!P%t!M3p$P!J!M%n!O-C$J\"K@q(P#r?S!N\
        \"o(N!p-S#Qd9!DQ43# n\u{1f}`%sVx\"Hs4M{m!!LDC! S\u{c}}\"\u{1f}`@r,q! Q&m# q\u{1f}`0s[d#(N?R-Q\u{6}a$ l!I&J9JJ=!\
        ftK\u{f}!!M0\u{4}\"\u{1f}`@pZ\u{b}% n!K>S!P!n[k\"Bq4G\u{1b}\"6 p\"T!N\"R\"R!i3P'R\"T\"T.M!N!S\"R#NVP#N\"Q:P(T)R\
        !Q\u{9}3!?qQU\"\u{1f}`-s_0\"\u{1f}`0rz\u{1}\"\u{1f}`CtTw!$l\u{13}\u{a}+ Q!J$N\"t!K7M!M$O\"v!LXsY\u{1c}!$j'\u{13}\
        % r4L+j\u{1f}`!q@\u{1d}# QGp4L|{!#lL\u{1b}\"\u{1f}`!vw\u{d}\" n'K\u{14}@& E\"O$T;M&m\u{1d}P6P!BuU\u{c}!!Q3\u{1a}\
        % o!M\u{1f}`<r!M}\u{1}2!E!L!G\"I\"G!N!J&H\"x.O#L\"I$N&I\"v2C\u{2}N*p(`!4n'E#\"S=n(R3<\" O?PN)$ r!I!I\u{16}nr0!G\
        RR:\" r?smv\"\u{1f}`@v\u{1b}i!$ni{!#H\u{15}r% n!@!O\u{1f}`cN\u{4}\u{b}% O!s\u{1f}`$O!s\u{1f}h\"\u{1f}`UtnV\"\"L\
        =su/) L!y!I#H\"I8L!z!I#I\u{14}6\"Bq4O\u{14}L( O!u!M%K8Q!v!N%Lp[/ x\"J$L!H!F4G#s\"J4IQHIu\"G.o\"P5OD\u{12}$\"P%L\
        8s\"Qz?D v!6!@!W!S!U!X!>!F!K\"G&J\"=,s!>!F!T\"l\"B!F-B\"L!S!B\"CWv!C!D#A!M;M-l!E#O!A\"E=D!?v]o%!H!F&R7k\"N\u{e}\
        S% o!M\u{1f}`$v!M_Z*!H!S%G8k!I!S&U.O\u{1f}`'p\u{1b}\u{a}% P!q\u{1f}`<N!sbp\" s?tAn!(Q\u{1a}\u{b}!/L\\xB V!Z!U#@\
        !D!T!S4N#h!V!R$E!O!U-N!T&U0K,o!Q!C!M(N$m!n*Q5m+N,K#P&O.T%t+s|1!!O&\u{1a}# O(PMQ?P$ p!N>prnNR# R3l,Ng\u{11}\"\u{1f}\
        `-u\u{5}F! S\u{b}V0 J!=!x%M!M7G!C!h3A!k6o9n;pAO!p5j\u{1c}\u{a}\"Ar4M]&T G!M!k!n!N!9!F!J\"n!n!<\"=\"A#L!<!J!N*H!\
        N\"V!O!;\"N!W#D$H$B\"J\"W!Q!C\"J\"U,N2O$o$O4K\"p!L!S#J0s%S*p!M\"N!O$J\"M.Q0eST) q!D$I\"D8s5L&L\u{2}o#ro}$(Q9PYS\
        \"o+w\"\u{1f}`!t>L4 P!K!U!M\"O\"P8V!M!P#R\"T!T-F!M#J\"H\"Mos4P'P_J\"Jp4O:U\"\u{1f}`=r[\u{1f}& Q!o$P\u{1f}`<r$PU\
        \u{17}!Tl\u{14}\u{12}'\"n$L\"O9l&N.F\u{12}P~}W s!J!S#I\"Q!l3H!L\"I\"V!U#O\"O.Q$Q.m$M$n*M#I!S#n!K!Q!i!K\"N#P'I\"\
        j!E$P#K%I!O\"M#j!F\"M!S!q\"q$m!H!L!E!Q*M!P!j!U&O.p!K#I`*4 l!G$G!V!Q(I\"Q$U*V!Q$K!V+L$K!K#J\"K\u{6}M!L#PT\u{1}% \
        u(H\u{1f}`(v$H\u{7f}U\"<O\u{15}O8\u{8}$ L!t~L!w\u{10}i!BlF\u{10}$!H\"I\"I&p\u{1a}\u{1b}\"UL\u{c}p\u{19}i$ t\"I=\
        v\"I/P! n\u{d}\u{e}! O\u{11}W+!V!P#S!N\"O7S\"Q#T\u{1c}N%O\"P}E\"Hr4P4\u{1b}!?rkd' K!F!p=O\u{1f}`#p5pUvQ!D!T!L\"\
        ?!T!:!O$p&o!>!Y#J!<#H$W!N!M#C!O!F!U$n&m#H!P!G\"D\"I4r!J!<%B%q/Q&H\"r'o(n%H(O#H-Q$M!O\"J\"H!S*X3T/\u{1e}\"$q?nJ'\
        \"\u{1f}`=px\\\" P?Q\u{6}\u{10}#'I8t'JufG r!P!N$=!A!@4Q!J\"j!T!L%B!C-L!HCS#F\"H\"m&J!I!o(B\"q'n%o.s&Q\"E)V#n!M!\
        T$F\"O-k!E!T!J!\u{6}\" OSp\u{15}\u{6}\"\u{1f}`@p\u{1d}\u{1a}! m4Z\" oGO_d\" q?u\u{18}L#'KNM\u{7}n-\u{16}\" p?x\u{d}\
        \u{1a}#\"S?O&o\u{1}m# n!H&@M\u{11}#+n?n4P|b$ s!A&B8m\\E\"\u{1f}`Uur\u{6}\"Ao4Q#N( J!I!L&srK!J!L\"sA3$ L/w0J/w1Z\
        #\"l&PSQWF!TL~\u{d}! mSM(!Q$M\"L!Q7M\"U#P#SYn!2o{a\"\u{1f}`=w$x\"BH4x(g!Bq\u{c}A$$P0l?E2y+3%!L!Q#F\"EQQ|\u{7f}!\
         R,\u{2}$ P!p>Q!r\u{13}\u{11}# n!R>s/P!'Sz\u{e}* P#S!N/m!M+Q3J%S-u!O6\u{1}: J!S!Q%r!K3s$Q!B!S#m\"v!Q-E$J\"BIK\"\
        p!J!P!q<J!w\"J(J!s\"K\u{0}0!zs?'$!P!N$l?m\"I\"\u{1f}`@p0\u{3}) q!B!F%C!K7m(P[q#Qg:!%o(h# p\"K?N=?.!|!K#C\"E!L6F\
        !I5p\u{c}z$G\"F.z!F#G0I$ L?P\u{1f}`!R\u{15}?$ m\"L=n\"M\u{1}\\%\"T%Q!l}Q!pKP) L!r$N\"L9p$O\u{1f}`1O!p\u{e}>!\"i\
        Y!! p\u{7}\u{1}\"\u{1f}`.qW0$'L\"p?t4GL'% q(Gzv$G>p{m\"\u{1f}`\\r{j\"\u{1f}`,r]C! m\u{14}R#\"P%P?O\\\u{1b}! rYB\
        % Q!Q&p9O&n\u{2}\u{11}\"\u{1f}`*z<\u{7}!?x2o* I\"H$Q*x/L&Q*r2o~M.otW7 U!K$I;L$P!R/G&O!O=O!P$Q&P\"L*Q#L3J#Q+Q*O!\
        M\"U$P\u{0}d\"%o\"Qf^\" N(o|\u{1c}e P!E!S!O!P\"R!L!J!K!U!M$R\";!E!W!V'O!J#O!l!v!L!R!G!T!;!C!H!U!G\"L\"D!M$u!4!;\
        !l!X!g!T!P!K!U\"B&>!B&o#p)v!K!O+H-K@S+r!K!I!W!7!;#M!O\"o!T\"S$C#U#R0s\u{16}\u{5}! SV\u{0}5 J!q!M#B\"O!P7E!o!N#F\
        \"S.T!U#H\"H!K/p!MUN@n&LSx: m!V!S$P!G!U*J)L!R#n\"R$I/R!Q2n't$V#A!I'P*Q:M/L!R5J/P\u{b}Z\"\u{1f}`%v\u{12}\u{17}\"\
         s?tGQ!Cl\u{7f}\u{1a}#!D>s!E\u{1b}.* m!I!l#J\"J!R7n!L&L!R3R\u{c} V!O!Q!O!J!B!P!X!i!q\"M!F!U!L!C\"I\"Q!o'N$L!Q!P\
        !R!K!H!E\"K!m!Q!Q\"T\"H\"M\"O!j!T!Q!W!O!G!R!L!P!M!R!N\"I\"N\"Q#m#J\"M\"m'I!P!n#Q\"U\"j!p!P!Q\"M\"M\"l!O!P%t!I!P\
        \"N\"o\"I!N\"Q!M#s!J\"p!O%P!M\"p!U\"o!m\"S!N\"M+R!T!Q!N!L!M!S!I!V!G!U%L\"O#l\"O\"O%N!\\$n\u{4}b! l\u{15}j$ N(l7\
        R$O\u{d}*) R!M$n0PRq!PwI!M$n<\u{1e}!(Q+?, G!m!u&m7M\"q3P&M!N?T(M]Ru\u{5}#!T!R=pt\u{1}\" R!L\u{5}r# OFR.L>9\"Am4\
        R6d!Ap;2& o\"I%K!N>M!P+6%!O\u{1f}`-OLs%r\u{b}H* p!J!S%E!O7n!H&ITpeoa\u{16}% P!O?S8Q\u{c}r\u{1}O! l(z\"zvOuMx\" \
        r%JF'$ q!H&K8tLE!!S,j\"$o?qR\u{2}$ o!J!TSQiG\"%K?M\u{a}+O L!k!S#W\"W4l$N!R!j#Y\"A.F!M#J\"D!S<Q!p!R$P%Q#l!O!P!r!\
        J%O!s\"H!s!N#K\"M!n!Q#Q!m!Q%S\"N*l\"I*k!N#N&M>pv\u{19}T \u{1}!z!-!Q!M!V!F\"B#R4}!u!6!R!O!S!I!V!F.>#S\"N=n\"L!s!\
        Q!L!M$M!u\"L!N\"t\"J'M#H%s\"F%K#L\"q\"C6n!P!H!r!o!D$P!R.r!o!GE<L M!W!s#M7m#R!R!p#R\"G!P-BCR!R\"r!L!P!C!M\"L&S!U\
        'T!m\"Q!r!Q#I$P#Q!q!R!o!N#L#r(T\"m!K+N#J$P\"K/O\u{3}(!?R8'% M!J'qzL$uYG%'M!p\u{1f}`?N!x|\u{9}$ P!M?L:P\u{f}/&!n\
        $K\"N9O4n\u{c}o(\u{10}* q!H!T#J\"H\"R6o!K&G\u{16}mqy\"\u{1f}`er\u{1a}S\"\u{1f}`es\u{1e}*1 Q!r!P#L\"s!P7m!I&E\\Q\
        !I\"w!M(K!w#o$O<v'!G<o\"u!I\u{1f}`5K#o0{%$j\"N=T6R\u{a}y\u{9}M$ o)Q\u{f}o#Qt7% L!n&n8L!mD\u{7f}# S!n?pj;#!M?N:L\
        qJ& m!L!S&M8O&Qs\u{15}\"#l?nN\u{6}\"#M?QXU!4k\u{a}z$ R!l?u4K\u{e}]! SQB!\u{7}o\u{13}>#!E%m\u{12}vkLE S!K!K!G\"G\
        !O!E!O!H\"R$z$O(O$O!O!T!K\"I!I!K!R!J&z$P#O)D\";IN%U2q0O/P\"S#M(q(p\"Qr.# O\"n=R\u{12}60!L%R!V!M8N!N%V.L!P%RqK4m\
        \"S$N!O>vqO( k!K&G8k!P&JQu:t4\"$ u!N>v!NC\u{0}# Q?Q9n[+%!H&N9K&N\u{1a}O%\u{16}< V!G!Q!S\"U!n!I!U7Q!O%j!I!W-K\"R\
        $N!SGx#I!D!l\"M-T.n<P!T5m)Np^#$l?i\u{1}s&T! pb&\" Q!m\"4!Ao\u{1f}O%!O!G&Q\u{1f}`8tv!, q!D!L#C\"J!J7p!E&J!N\u{18}\
        m'R \u{1c}( n!I&I8r!M4N!R%NVs!?t~\u{6}\"$p?p@\u{4}#%K:n%PR\u{3}\"\u{1f}`=u?t!!n3A!zrwf\" o!B4w% r(I\u{1f}`(\u{0}\
        $G\u{7}M# M1m?n)-$ O!J2l!lq11 M!N!m#Q#R\"m=R-M'R\"REJCH,p\"N-Q'P7l\u{c}|!?seG&!J&H9L&J(o\u{11}n\u{8}f!wqHD\"\u{1f}\
        `+sfm!!P)d0 I!Q!N!M$P4o$F!M!R&T-H!S#S\"Lvo\"O.\u{4}!\u{11}uE\u{f}\"\u{1f}`!w=\"' N!u'L7O!u'L-I\u{1a}\u{d}!\u{1d}\
        u,m!?s\u{1d}T( P!E!m&K7S\"mYM\"t>X!!NkP\"3o?rK\u{12}\"\u{1f}`@qZF# p%O:q# #)m?q4O\u{12}\u{f}2 t!C&J9G&F.IDR/t*u\
        !O;Q%K+?\"p!J&F3n+hX\u{1c}\"\u{1f}`0o\u{9}\u{18}/!E!U#K!P!M6p\"u!G!U$R!P.O&J\u{1a}P#pc.!$m\u{14}\u{c}\"\u{1f}`0\
        uKO!/m\u{8}Gz P!V\"Q!Y!S!Q!h!d!M\"K\"I!J!O!M!H!N!P(N\"L#K\"A!L!C!H!K!g!B!P!:!E!I\";!B!C!F!<!@!h!U!j!U!Q!N!p\"p!\
        k!s!s#T!R!t!x%C!P/T!l#Q%R!i!O\"M\"P/O4o#o!P!l!I!Q-W!V!O!S!K!P!F!O!M\"S\"J!G!O\"R\"M!J!k!I!P(n&M$pX m\"N!N!N!J!U\
        !L!J\"W%S!V\"P\"P(O#k\"J#O!R!P!S&k\"O$S!S!O!R!T!O!N\"J(M\"L&N,Q#T!S\"O!P'I!L0G!M8o\"O\"I,n\"T!Q!P!M\"L!M*Q$Q!T.\
        pxM\" p!J\u{d}B# l'P!P\u{19}T! oJ\u{1e}!-r\u{11}\u{1c}\"\u{1f}`+qB1!?o\u{14}-!\u{5}t\u{d}l4 H!w!Q#H!N!U!R7M!t$L\
        \"H.EQr?t!K7R!r#p$M\"I,\u{e}!!D3g!CphE! Q\u{8}\u{10}!TR\u{3}]!\u{e}p\u{b}\u{3}\"\u{1f}`Zs\u{1d}V\"!OTO|A( M\"m%\
        KsM$u3O\"p3n\u{16}\"!?s=T' p!O&K!N7r!QeOIj) M!p!H#Q\"I!L7P%Q\"Lc\u{13}( L%q#P7I(S-M!M&O\u{0}\u{13}!!M\u{e}\u{1e}\
        % M'S8M\"n&R\u{1d}'+ H\"Q&k7B\"Q%U!i-M!I&T\\o\u{7f}\u{1}! n;f'!o$O\"M\u{1f}`:p$O\"N\u{8}h@ V!M!T#:!F!T!j+B,Y!X!\
        \\!s\"?!I!f!k-?!M!<!F!>\">!@!C;r%O+o*L7q4q!S\"q\u{1a}_* N!M!S%R8O!S6S\"U\"Kjw\u{7}X! s\u{7f};' I!l!M%J8I!F4ziy!\
        ?l6M#\"N?P4S,\u{16}!?RF+) O!I1u-N2p2lKtQK0pW\"$ o!I&HqNA!$ N\"n=M\"m\\\u{1c}$ L!VEM4S\u{a}J#'M\u{1f}`9uk/\"(R?Q\
        -S; W!V!l#E\"P!Q7l!U%P\"L-J!k&N<k#R&I!O!m!J!M!N!G2o\"K9L,V&Ub\u{6}\"\u{1f}`Uv$\u{1e}+!E$D!n!H!O4Q$K'S4Nto\"Q\u{15}\
        X& l!?!P%A\u{1d}m)Q\u{1a}E# IVS!To#* M!P!Q=M\"R#O$P,O\"U$I\u{d}\u{0}' m!H!Q%C!O8G&F0u\" Q?P0\u{d}!?t[|* q!T!M#H\
        !l!P!P4T%Q\u{10}T>\u{1c}5!T!J%M!T4N$M!E%U5S3p(F,h#O!S+S(M!S5q\"N!L!K\u{f}$# q!H>oxF! n\u{1f}'!GO\"\u{15}\" u?v\u{1c}\
        )#$U>n5PdX%'R!P9l&L.MqK# o\"K&LX[4 P!V!V\"S!P!T\"P7I$T!N#P-P'KGr!M#M+K!NMG@u\u{f}#. V!T%N!J!O7l\"T%N!M-Q!N&O\u{2}\
        J\"IJP\"\u{1f}`@qq^0 J#E!q\"J-M!M+N$K\"L1C!u\"O\u{9}I!s\"R,O4\u{12}\"\u{1f}`,t&\u{15}\"\u{1f}`.q\u{1c}|, u!s!F$\
        I\"G7q\"L&K.O&O\u{6}P&O7s$\"L\"ksqMt\u{0}W$ p)Q\u{f}p#QxJ\" S!m^bC \u{4}!I!K#P\"\u{2}!+7\u{1}!O!M#N\"v!4-F!P!P$\
        l!B3t(K$s!O\"r!D$q!M\"t!;>o$Q's#n!C,u't!Ai\u{18}!\u{7}t/\u{1c}\"!Q'TBd! Qi\u{d}!Bn5-! qa=\"\u{1f}`@r\u{d}d#'H8q\
        'I~\u{1f}!#mz-$ M!s\u{1c}M!t\u{18}+#\"Q=t\"Mpd\"@n4Qc\u{3}!'Q\u{f}t!?s{z) m!O!O%M!P4s\u{15}s!NBp*b#!E*o5HO|# s!\
        M>reP$!r&M9r&N\u{16}\u{7f}- u!M!M!O\"J\"M-K+q!T!R#J\"L\u{19}rf\u{1c}! SB1$!S$R\"P\u{0}OQ \"!SFP\u{9}\u{e}\" t?y\
        p\u{3}$ v!I>x5J.\u{14}#!s\u{1f}`Us:r!\u{7}q\u{f} % F%n:M!Q4M\u{b}S& n!H!O=q!I!N\u{1}!$ q!M>y!N\u{9}4!%nG1!3omv\"\
        \u{1f}`%t72!?v|\u{7f}\" o?oD[\"<N\u{15}N\u{1e}}, O!J!O#G\"n!K7M%J\"A/R#N\"~G\u{1a}\"FMkqHa$ S'o!PRQ.H% s!G!N=m\u{e}\
        U=s!?sl\\\"\u{1f}`Co\u{b}\u{18}\"GQ.S\u{6}o!\u{8}o#\u{2}\"%L!pL;# o!N&J\u{1b}i(!M!P$o!O\u{1f}`:M!Q$pB\u{17}!!J9\
        V\"!P>q\u{b}J! QtV! r\u{d}a!nruR0 l%E\"L!V3O%l&M!P-C!T%K!S?r!MTu!Obi\"Bq4Pu\u{9}& o!J!M=s!L!KIU$\"R=m\"Q4M\u{4}\
        2$ o!I>szK9\u{12}\"\u{1f}`@q^)( S!Q!W%V:R&T-I!M\u{18}\u{9}? I!N!q!?\"S!Q\"l+>(M$R!R!o$F\"U+D\">!I%C!TAL!O!m$Q\"\
        LKS!M/K!P$Q\"M0o\u{b}\u{0}&!L!N&m?UPpXR\u{2}(# l!O!P?\u{1e}& T!m&L9o&N.K8\u{1c}6 n!8%U!L8m!@&D!G.MCJ%L%p$N!s1p2\
        o!L!P!u&N,s:P\u{1d}b$ p(Kru$Ks\u{18}# v!G>v#r*!I!M#L\"K\"L&J\"q?F(O*tFw% O!k!O&M>MWE\"$lRPM5%!N&K8m!P&L%_\"\u{1f}\
        `@phZ6!K!N#?!H!B!F7g%B!I!A!E,l!@!B!E\"H\"B!F)F8NIH(x->% o!L\u{1c}p!P\"L v!'l)m\"BL4q\u{19}J! R1\u{13}) t!=!G%J!\
        K7p!E!L\u{3}ryK!2nqN%!Q&p4P%R4K\u{3}\u{11}\"\u{1f}`%s +- i!K$U!l!Q8m!L!O#K\"A.H\u{10}M\"H\u{7},A M!A\"s!J!F\"8!\
        J!:\"=$I$C!M+K!F\"@\"C!L-B!M!B\"\u{1}!J!K\">!R!@$B$O{O#s\"Q(L$IbS- L!s$I\"P9W$L\"K.N!K#I\"J\u{5}O5N?\u{8}$!m>Q\u{1f}\
        `<sVV$!P&M6P#Gi\u{b}\"\"T?S\u{1c}8+ S!O!S#k\"T!R9Q&RXu7nIPQA# L\"q=M\u{b}\u{15}!#pU#!?q-]! p\u{10}\u{10}& M3n,O\
        3p$N.H4D$ m<P\u{13}m\"P\u{d}=!!R\u{15}^$;y!F\u{14}y!F\u{1d}8\"Hp4P\u{11}x* n!M&M8o!Q!P%P!L\u{1f}`.s&9!?u-\"\"%O\
        ?P9L\"\u{1f}`=nDs\"Cq4O\u{8}\u{11}+ P!N!k#L\"n8Q\"Q%M/U9P'pOL&!Q!J&P8Q!LVppB\"Bp4Q2\u{0}\" r?t(@!!QA<# p!M>s(%#\
        \"S?R&P\u{e}:!fq\u{c}6# o\u{1f}`%sh\u{7f}& T!H&t8S!L&v\"l\"\u{1f}`@u^^* L!M\"P#R9M!N\"T\"q2G\"Cz=\"\u{1f}`,w\u{9}\
        z#$q/M?OW\u{16}\" t!I\u{e}x) m!I!T%I!S3u_mUM!u!U\" lTQ\u{15}^' K'H!m7L(m\u{1f}`!mUM\"\u{1f}`erN\u{2}\"\u{1f}`Zv\
        S5' R'S8M!T'T-O\u{d}R\u{18}f$ M/r0M/oM;!#R6&!-r[c& M'L4u\u{14}L!u\"M,\u{1b}# T!l\u{7}mt@$ n\"R&SSM:V$!O&P8RO{G0\
        \" p!J>\u{1}!qs~\u{9}$!q&Ptq\"POt#\"N%P:OjH+\"q#P\"Q!Q7L!m!u#Q\"R!O.Lg[&!C'M7q\"N4Ruo.Q!?s\u{1b}\u{c}\" R@np\u{3}\
        \"\u{1f}`=s\u{b}9R k!T$G\"R!U3F%M!S#M\"Q!O-UAN!N\"R\"h!O!M!N!S\"S\"n!P\"M!I!j!M&l!I\"k\"N$S\"B!Q$K'P!S!N$W%F\"G\
        !L)h!R!R!j!V$O\"S0mI@!%R8x$ s!N>s!NQI' M)t6M)r4C\\R#po/\"\u{1f}`Zs\u{a}u\" u?u\u{14},& P!m!S=S!m&mnO!?nj\u{1c}&\
         J!O!l%N:k&S|6# P3Q,NV % G!V&R9W;MyJ!%L\u{1a};' t!M!M=K#u\u{2}t\"N\u{d}\u{1a}#&M!N?O>@\"\u{1f}`0p\u{4}\u{f}\" t\
        'Ml8# r!E>r\u{1b}O% W!R&N8V/mre!\\P\u{13}R#gN!pFqo\u{19}) r!K!O%L8t\u{e}oGn\"S#Ka:'!O\"l!U#K9Q\"n\u{2}wRd+ n!N!\
        O%K!N3M!t\u{14}M!t!KBp\u{6} , F!S!M!m$M!R7H!S!N!n$P!P\u{19}h*!C$I8R!t!r\u{1f}`!o5K#T!u @) K!J$v\"I=L4r\u{7}M!M$\
        ueD\"Fq4K6&L M!w!U!L\"<!G!I(K\"K\"J\"L*I!u\"E\"A\"V!S'N'Q#G\"C-L!L\"q!P#n*L\"n$R$n&Q)m\"P-R!n#s!J8I\"T!q&I.q!L$\
        M@&!?uy\u{13}5 N!o!G#J\"G!P-Q*Q!D!K#M\"J!P!J,w!O't+Q!Q\"tDqed< l!D\"L!M!A\"@!m'm$F,p!F\"N\"H\"D!i'L&I!X#I\"H&o\u{7f}\
        q!H!S!O\"G\"H!J<D\"\u{1f}`@p\u{16}6! n\u{1c}/! N0A\" O?L\u{1}-!^Rl\u{11}\"<O\u{15}O=$!?o/G8 o!L!V#F!N!K!P8R!S#I\
        \"O!Q.S%Q+M!p(q'I%o-rXl!T'I2n\u{17}W#!P'P9P4U\"$k?m'B!?rv8!/O\u{c}3\" O?PA4\"!F>r=(\" P?Q1S&&P\"l?q4RVn\"PF\u{11}\
        $\"P%L8s\"Q6\u{12}\"Bq4I!\u{2}& M\"O&prM\"O\"pn#'!L!Q&R8O!R&Q.MK\u{10}!?r<[\"#DTkzI\" n!Ly\u{a}\"\u{1f}`VpQ'!?S\
        &?\" o\"L\u{1e}$* Q!G&I=K*N2o\"m~M$t(IRN!!Q@\u{3}! no&!?nqL#!N>o\"S\u{a}c% M\"V%l8O6M70\"\u{1f}`=t\u{8}&\"\u{1f}\
        `$x,L` 9!B!L!m\"O!T!@!M\"W!j!k#M!H!J!G!G!l+@!C!M\"V!J!Q!J!I!W\"P\"V\"F!L!J\"O\"C!O!R\"L\"C!M!P!V!K!j!P!Q!N!L!H!\
        P\"RJM#m\"O!OEN#G!D\"l$F!K#M\"R!P!T\"N^F* S!O&I!U3Q+P!U.O{Q1NY\u{16}% q\"L&L9Q\u{1e}pc6#!B\u{1f}L?rgN( O!C!u%N!\
        O8I!jcoJ<8 k!T$G!F!P8n!S!Q&S-L!U%K!Q+Q!j;P$n+Q\"nLm!N!O$J!LWu\"\u{1f}`UnJS,!P$?\"N!L9Y%P!K.QDODU\"lGFg.$ P(S4p\u{15}\
        p/\u{7}!-r1\\*!O!R%L:k%O\\s#P?q!S!Ha@- K\"t#K\"P!N7M\"{#M\"Q!N-K!J&NGG\" r!NG4$ O\"q=O6lm\u{4}\"Hn4S<N\"\u{1f}`\
        +r\u{7f}|, P!G!q$l\"T7I!L!mVs!KgP!TKc!(jqL# R\u{18}M!t]v' o!C&F8o'Jaq!Jx#( r!L!K%E!U7l!T&J;k!!R<\u{4}# p!N&K\u{c}\
        M\"\u{1f}`,wi\u{6}!?w>\u{6}#!J&J9KPH1 G\"N#T!I6o#E\"S!m#M!T.L\"S$J\"Sav4o/TSE#BJ4v\u{c}q\u{b}K$ o!Nvs!N\u{c}\u{1e}\
        A q!R!T!Q\"C!E!M!P7j!H!F!m\"G!I!R/x!B!G#R!OGs#J!N>t+r-l#m!R!J!I!O#N!Ef!\" Qxn!q$ t!N>t!N\u{d}BX q!H!M!N\"E!P!I!\
        G'K$M)P#q!Q!m\"r!K!J!S!Q.M!G$K@p\"M!P!L!o#p#J!O\"N)k,q$K!N\"k&v!N$q\"P!N!J)V!E!H!o!N#N!J\"I!L-P!J!M#r+on\u{3}\"\
        \u{1f}`@qy,!Ht\u{b}$\" m!P+A\"!lzl+2\"\u{1f}`@sc\u{4}+ o!O!T#H\"T:R%Q.R]o!L$Kp\u{1a}; Z!L!T#P\"P!V3Q%R&Q!T-R!Q\"\
        P!O\"I@TUQ!Q\"M+A\"T!M$J\"H0P#p%p\u{11}U!VoZq# L$n?nk7!@Sh2##n?x4Ai-!\u{1d}pv\"6 V!I!L!H#J!M(l\"R.P!J!Q3R!Q#S!O\
        \"Q'R$m!QzQ3n\"R\u{5}Y% Q!l>O!m!Ss\u{16}! NW\\& M%S*p5R*m\u{16}Up5& M'k!O8P$R0Qo $ o'I{r#J\"N$ L.q?oABF>!!R_q! \
        T\u{2}5) r!J!N&O8R!P\u{e}o0p5p\\\u{1b}) O!U!k%G8N6P\"SDM~qu\u{9}! pAC*!U!S!n\"S\"Q=R\"H0VAr!NyJ# p\u{1f}`Up\u{1e}\
        \u{c}$ M;s\u{14}M!sF1! pnO3 S!X&T8N!D$B\"H!R-l&n!E?H)J!O[S\"N#l\"N!P:f$ O%P,o.P\u{14}I3!R$B\"W!S8U!n&O-F!I%PAH\"\
        P&H\"H#NWk'L!Q8Rt\u{11}\"\u{1f}`@p{c\"\u{1f}`ev.\u{e}\"\u{1f}`@u Y7 v!L!O#G\"B!I7u!F!S#K\"J!R-I&L@N!r\"K!M3q!K$\
        KIq%QZf# MAU4mFz' t!H$O:r!G\u{1f}p5p\u{0}5!gt\u{19}\u{c}! oT,! Sj\u{17}@!M!R!U!X\"H!M!J!N*P(R$k!R!N!W\"K!O!P!K+\
        P\"H!M!Q!T!L!N!I!L)P(PvT$O*O#?$!L\u{1f}`$u!Mq\u{1f}% l!Kvt!MHr\u{9}D\"\"o?n};\" o?r\u{1c}&\"!n?n*t!!IFS!\u{18}Q\
        \u{17}\u{3}!%mhV# n!G>ssQ! o'R\"Bw4J.^!\"k+L4!T!j#L!V!N=P!L\"U-T!T&R<i!R*m0P/M,s%O-i\"n^i\" T!l\"|! n\u{7f}\u{1e}\
        !?q\u{11}F!\u{2}rw]!boro\"Gq4J\u{2}ub C!M!I!D!I!\u{7f}!H!H!L!5\"6\"C\"<\"5!K!1(m$G!Q!P!I!N!x!K!N!P!?\"=$B$8\"M!\
        S!F\"q!H!M!L!>$>'Q%QEQ!N!S!M\"q!R&q!P1L!m\"T!O%Q'L!N!P!M\"w!L!G!N!>$G$A$Rj]\"\u{1f}`=vAv& M!T!l&U9j:KmT\"!L\u{1d}\
        G\u{13}8!\u{11}shg!*m!N$ R!o\u{1f}P!qJ\u{13}#\u{1f}`.nRp%K# N!K'Q\u{2},$ o!F>q\u{1d}uz|\"@o4Lj\u{14}9 H!M!P!q\"\
        k!K\"Q7H!L!P!k\"T!Q!S!S-M!O!S#L!G!S?N(N]M@vF.\"\u{1f}`=r7\u{f}\u{7f} J!V!v!;!H!W!t!W!q!0\"4\":\"6!I!7\"4\"I\"J\"\
        H#o!D\"P!X!i!C!L!R!l!Q!k!<\"=\"C\"=\"@\">\"M\">\"T\"W!m%B\"A$o\"I&V!J$H#S!Q#Q!O\"U#T\"Q!R!U#P'U!V\"R!Y\"I\"U!o\"\
        V!S&V$Q#S!N\"n%T\"o!O!k%E$U#g!T!k!G\"T!l!N!k%C$B$R!j\"E\"o!m!p#oLT\" s?se|#!P?R!Pw^k 7!k!Y!P!X\"X#O!S!M!V!E\"N!\
        G!G!N!T!l(j!F\"=!i!m!R!W!S!V\"T!R\"N!T#J!H!G!F!U\"S!S!S!N!X\"N!T!L!L!N\"K\"Q\"R#J%P.R!H!I!m!m$J!H!M\"n+L!L!L#q.\
        p+H\"j'P'A&S!R!S\"M#T$M'G{C&!k!N%R:R%N/Mj;%#n\"S=l\"U4QdH. S\"i%P8Q\"T%T!U\\M\"Q-T@K4L!m-MzL$(N7l'Q!PX`#'Osq#O\u{4}\
        +% u!I\u{1f}`$x!I\"!- O\"S=S5R!MES\"T%R$J!S>L=T$S2\u{4}$ o)Q\u{f}o#QdQC P%J!L!T!n7O%I!K/T!G%N!P3Q(o$T(N!I!K!P\"\
        m!R!O-S\"m\"Q#p!M'N*O-K\"n!O\"T$N\"r1\u{5}% n!Dts<rKq4\u{f}\" RVP{\u{13}%\"S#M\"Q:S:T\u{e}j& I!s;p\u{15}p.K!u4k\
        $;m!P\u{14}m!Pf\u{d}\" n?n\\J! nk;#@P4o\u{c}o8\u{16}'!K$L\"p8O%O\"t4H8\u{14}!fmx_8 T!M$L\"S9O$S!Q/E&M!Q=P!S$P(M\
        *Q#L3J#Q+P*O!M\"S!T#P\u{a}~# N\"o\u{1d}p;?# p\"P&L+:P Q!v!Q#M!P!B!T!M*F(L!o#o!U!Y$Q!D!R-@!N#E/p1m#L\"L\"I!x!L!L\
        !z!O!H!O\"I&s!I\"R\"K#M#H(K#q!F!O*L!o\"O1K1H\u{2}z!wv\u{15}x$ I\"r&PMRc}2 L!P!M!P!L!q\"L\"D*B,N&h!Q)W'P\"l\\RNR\
        \"oN0\";p\u{15}p]-$ s\"L&K7q\u{19}w\"AL4r\u{10}\u{18}!\u{e}s/d!$m@M! SWg\" p?sWP!\u{7}xAt$ o(Q\u{1f}`(uWg!*lZ(\"\
        \u{1f}`-s\u{4}\u{7}!qu*_\"!N>r|X\"<t\u{15}tu<\"\u{1f}`%r\u{b}6( Q#P\"n!N>D4u!O\u{b}p~=\"\u{1f}`=t\u{15}\u{5}!!S\
        8A* J!x!G#K#M7K!y!G#K#Kka$&Q!S?T!Qg&& H%O#Q7K%Q#S\u{1a}/!BsJ\u{17}( o!I!K%C!N7m'Jwo7x! m\u{e}'+\"r#O\"Q!P7L!m!u\
        #Q\"R!N.NYS!fqN2\" Q!Ng[*!U!S!n\"S\"Q=R\"H0VAr!N]\u{11}*!q!S%G!M8s&I!M4SLt\"M}y\"Ct4H\u{17}]'!G\"E\"I\"H\"r?u4O\
        \u{6}+\" o?n\u{f}?\"%m?n1q* I!J&q9QbO#q,N>R#o.S#g\" m!J\u{1b}T# p\u{1f}`0t>{_ K!m!t!?\"8!C!T!q!?\">$<\"=\"?\"L&\
        K$i\"k!H\">!C!L!j!D\"C$A&P!R!E\"E!M!S!T!G+p!L\"S!O,P!K\"H\"l!o%J#o)o\"R\"Q!l#K\"P%O'N(s!i\"K!K,u!K\"=!p&S.R\"n\u{2}\
        && N!q$N\u{c}N!u$Nd6%!m!N>t!Q3L^\u{10}# r!I\u{17}tiX\"!K!lz\u{16}&!T!M#O\"o!P9R\u{c}\u{d}!4Ow\u{1d}% r=Q\u{1f}`\
        8o#Q5\u{7}! n\u{f}\u{13}0 I!P\"q!S!M\"P!T7K\"l!o!S#P#Q-S\"R%n;qy L!I!h!N\"E!P\"r!A\"G\"C\"9\"A!K!H&C\"Q\"H\"S\"\
        \\!w!p#o!j!L#u!D\"B\"?!F!S!k!A!M!1!B!0!A!C!O!;\"<!I!>\"I\":!C%@!G!C'C\"O#K\"S!M!Q#n#p!O!N!R!m(t!G!K!Q!D!P#k*q!C\
        &A&p#Q\"J*R!k!k\"O!V#H!J!R!L)K!P#O!p!l!K=m% o!R!K#K\"H\u{9}\u{9}!wq[\"!\u{7}Ti_& r!C$L\"H\"H\u{f}qM\u{1e}% l!Q&\
        L\u{1f}`UqvT) W!D&D6s\"t\u{1f}`!r5Q#sD\u{4}% m=O\u{1f}`8r#O\u{1b}Q# o#J?M\u{11}%\"\u{1f}`0qx'$ m\u{1f}`!L?tX\u{c}\
        $ P\"o=Q\"t_5\"!ozqWR\" P@m\\N\"(R?Q\u{d}Y& q\"M=p\"L\u{1f}`6R'$!(k,O!?r%x\" r?tB\u{19}' R!o&M?O\u{1f}`/Q!r!\u{c}\
        \"!ozoOA$!N\u{1f}`?w!Nkl' M\"U$R9N%U0S!OO % o'G8s'JYuo!% M5tCK/N!tvr& Q!n!O=Q\u{1f}`\"l!W#)L!n?lZs&%I\"m=K\"m.R\
        &S@Y$ o(R7r(RU\u{8}\" q!P}/\"<O\u{15}O*=!(l\u{6}<% Q!n\u{1f}`TQ!no\"!^Q>T\"\u{1f}`$x-/\"<O\u{15}O2D# RzT#pqz'!E\
        !L#J\"N:P%O\u{9}PCQ. K!m!M#L!H\"Q7N\"M#R\"S/R%R%R\u{1}n8v!\u{18}uA\u{15}!$m\u{6}\u{1a}%#Q#N<P\u{1f}`+Od\u{b}#'Q\
        \u{19}Q!oP3\"\u{1f}`%q\u{7}\\!Bk*)' O\"T&P9P#M#Q3RTL!\u{11}tE\u{15}\" t?x\u{c}B* p!F!Q%G!K8P'Q[v\"J\"LkK\" R!m,\
        x\"\u{1f}`=pw01 T!P$L#o8O&N!M-MjL&n\"O9K!I!S%q!p7o7.!!Te0)!E!P#H\"K8n!N&Ihrvq|/2!S!T#N\"M8q!N!P%N.O!K%P>NdT!S#Q\
        !O%N.Q\u{11}|# s.H1n&U!Kryq\" n!B\u{1a} \" r!Pk\u{11}\"Ap4P|n$!M&o9N&p,5+ Q!l!S#G\"U!S7K\"M#K6M\\O/S#\"H=z\"I;{\
        !!PL\u{6}\" o\"S~\u{3}$ M\"p=P\"lj&\"\u{1f}`%vAW% l!Q\u{1f}`To!ND}!Cl&_!&R\u{12}\u{6}! m-\u{6}!%Nj.M o!J!Y#C!R!\
        T,G(M$o!D!V!o\"I\"o,K\"K!Q!G$E>J\"q\"Q$N\"q#O!R!o!M!Q(q!I$O*l!M#S!q!Q!K$n%M0S\"J$J.n\"SL{!\u{e}r\u{4}p\"\u{1f}`\
        -r/y& p!O!P\u{c}v\"MLshe!{KM\u{b}$ K'r8O'r\u{10}O\"@M4pkA\"\u{1f}`=pZA!Bi7H0!I$H\"N!S7k!O4G$R6r'P%q!F#L$P,r\"R<\
        ?!^O\u{1e}q$ m(N\u{1f}`8r&Z( t!I!L%K8s!Kbq#N\u{b}\u{9}\"!N>pC\u{15}- Q%J\"k8T!j!M%l!N-Fqq!L@m!Rij% P(nzO$n>ufX'\
         J2u-M2t2N|L0tT\u{c}$ M?L'J4tKp!?u\u{1b}\u{10}% P'm?q4LKp\u{1f}`\"DQ*Q@&\" o&PI0( s!A!L&K7x!C!I&Lvg# R.m?m\u{f}\
        D2 l!O!O#p\"M!I5P\"r!N!L%Q!NlN#q!n]L\"t!PMT. S!H!l%C!M4p#L\"nYv\"H5o\"G<Q\"pQ\u{e}!RljV\"Hq4L\u{d}r!&N@F& o!P'Q\
        RP\u{5}o'P\u{6}\u{9}!GM\u{8}\u{c}; I\"n!A\"E!I!m!n!B\"A\"E2T!P![#G\"W!k-N!R%OAM+U!N<t\"N:J(m.PH\u{10}\"\u{1f}``\
        t\u{1}2\"!N3SuI\"\u{1f}`%ws7\"Nq2P\u{1}H\"\u{1f}`%p38! q\u{e}~# r!F!MG\u{14}! Q\u{11}N$ u!H>q!K9\u{5}!\u{2}r%t\"\
        \u{1f}`evVE! R:l!?r\\\u{4}# P'R8Q@7#\u{1f}`%o\"R\u{a}i# Q!p\u{7f}os\u{19}# N(n7P{\"#\u{1f}`=U!m_,' O!O4s!DQQ!s!\
        Dr^$ p!P>p!PPY\" n'F1\u{7f}%\"T%Dss(K$r\u{e}a1 q!@!T#J\"O!T7r!J!U%M!S.TDNXq\"O*O'SX1#\u{1f}`$x9rez\"'O?P%C!!Te\u{17}\
        % M#m<M#v4Gy6#!I!O#Pm\u{b}\"Hp4N\u{1d}c\" q?uG-%!U&D8q]K!H|S\"\u{1f}`%sE{!\u{2}t~\u{16}!_SZQ) t!E!N%G8r!E!M%Fkr\
        \u{5} !?rL4!#mrL) r!E!O%F!H7m!L&E!I$!6 y!D!K!K#M!L!E4M$P!Q%L!H-I!L9qCp%P9n\"M!S.L!MUx( k!M!R%G!Q8S'M\u{3}tb\u{12}\
        \"\u{1f}`%t<!+!I!M!O\"t\"H8R!K\"Q\"u\"JYs>=# s\u{1f}`@u\u{12}V( O!Q!M&q7P\"N&q3OR\u{18}$!R$N?Q#P*\u{0}% t3O,l3U\
        2M3h!$n\u{e}\u{11}( u!E!O#K8U\u{1f}`8l#U/\\% n!L\u{1f}`?v!M\u{1e}0$\"K\u{1f}`Sr\"LeZ!&M\u{17}I+ q!C!G%F!I7p!D!M\
        %O/K&L\u{7}*' r!E!P%G!Qzo#Ffs\"'OTQ\u{2}u!&OjYI r!P!M!J\"O!K!Q!P'V-L#n!Q!O!I\"K!P!G!Q'T&D!L$P!L!J!J2n'J2q!Q!K-P\
        #P!K+R*o\"L/N!Q%P!S.Pvv!Bj#\"$ K(o7O(lU\u{1f}\"<o\u{15}o@/(%J8L$l3S!N\u{1f}o!O\"L\u{c}.F W!O\"T\"G!F!R!U'S\"U*Q\
        $i!N$A\"R!Q-K!I!O\"N\"M\"T\"T:M#R\"P%Q#F#NHQ-O\"n!T!N#N\"I!N%S3T0p#!J!O%Rp\u{10}#!H\u{1f}nYnu[$ H'sgI'v_\u{1}$!\
        J&K.sSsl\u{5}\" o?tQe!*o\u{14}S\" u\u{1d}u\u{17}\u{1b}H S!@!L!u\"F\"=!O!<\"B!L#?#L!I!V+R!E!O!m\"J\"E!O!E#N'L\"G\
        $E#R!B$C$N!PLO#n\"P!P&KBR#r\"N,Ix8\"\"lSMFx#\"O&Q>Oau\"!P?S$\u{17}\" t?xg*!#l\u{e}|$!J$OCv4Dx$!?rpB\" S\"m\"G\"\
        gtusKu\"\u{1f}`eF\u{c}r) n!<!J%E!N7k\"H%I!N^M!&l\u{18}(!\u{2}t{z!3q\u{14}G\"&Q!M\u{12}k( t!C!L3NRy!N\"E!Gr<% J#\
        G&p6K=sG##\"S=r\"Rc#$ P/p0Q/q\u{12}#$ q!C!N%D\"N# I\u{1d}J\"r~.\"!K?L\u{3}\"' k\"N%Q!G7r\"Q&Hhn!?P\u{1}\u{1d}\"\
         m?Nq\u{7}#?Q\u{1f}`;q\u{18}?d!U!U!I!J!E!H!Q!W!j!G!>\"C\"N\"L\"<)Q#R!X!T!M\"H!K!U!U!Z!M%P&I\"I\"L!O!I!U%P\"L(P$\
        o'N%O\"S\"n$o!L!K#m*T!k'R%H#I!U#J!S!F\"t#s!k\"m\"Q!L+M\"W\"V!M\"Q!O!R!S\u{1c}G\"DH4sA\u{16}' P!L!O%q8Q!M&q)q\"\u{1f}\
        `!t\u{18}s\"\u{1f}`,K5\u{14}\"!S&O_I!$n\u{6}\u{8}# q!G&J|h\"\u{1f}`=p\u{4}/$ n'F8w'D,l\"Jo4P\u{e}\u{16}# I.u?p\u{15}\
        2!?t\u{5}\u{15}' l!E$I\"L!M8H&E\u{1}\u{e}* N!k!M#K\"M8O!K$M\"N.w'w% n!I&F9Q&Jw_%\"L#I?K!m4Pj2& s!F!O%I9P\u{4}vE\
        C. R!P!H#P\"M-n+P!Q!P%P/N'Q#Slpw:' M!t&M8N!v&N.Gj-\"Ar4L\u{9}\u{13}!?t+h\"\"USQS\u{7}) q!B!F%D!L7m(P[q#Qn#!@piX\
        ! n%=!wr\u{d}\u{a}!Fqh_\"UJTv\u{9}\"!-p\u{5};!\u{1d}wl2\" m?tq\u{15}\" m?pW+# P@J&OQR#!G&IML-\u{b}# O?N\"s1#* Q\
        !m!K#J!l!R!O9M4Q&PF6% q!P\u{1f}`Ts!P<\u{8}#\"Q>J4uLK\"\u{1f}`\\q\u{18}%!fr\u{0}># n!J&A[S, L!n!q&L7H!q!w%O!M.Lo\
        s\"N\u{9}Z\"\u{1f}`@q>W!!L\u{1b}\u{d}\"\u{1f}`$xo\u{6}\"\u{1f}`%t\u{d}&$!F&N8ssQ\u{1e}u! Mh)%(S\u{1f}`8n\"S&P_]\
        \" P4nAn\"CN4o\u{f}u\"TP\u{12}R\u{16}\u{1d}! m^\"! S\u{3}W$!L\u{1f}`Tq!L\u{17}s\"\u{1f}`%s|X$'R!R?N.M\u{e}\u{10}\
        B U\"o#:!G!S!k-M'L#s!K!k#A!K!N.I!I#D\"O!R-M\"J!QMT%R\"o%Q+m\"L!R*P\"p!P!R!l\u{1d}f#$m?p4QY)\"Ht4G&\u{f}% u!C$J\"\
        C8rm7\"Fp4GiU% o!F>O\u{1f}`!u~q#/L!V?R\u{15}X!4oBp$ R!J'l7R\u{d}\u{e}\"GS.Q i( p\"N&B\u{1f}`5o#s\"O&G\u{a}\u{1a}\
        * m!J!J%L!O7o!Q!N%Q!SZ&\"\u{1f}`%tGr!\u{7}uF\u{b}\"(M7r+]$!H\u{1f}`=I<tq@!)k\u{b}k! n[m- s!Q!P#L\"K!N7r!Q!S#O\"\
        I!U\u{18}p>6# q\u{1f}`Urp\u{14},!T$J!G!U!W7T(j-G!L%Q!M/PF}$ o!P\u{d}s!O$!L p!O!l!D\"K\"B!V3Q!p$o$F\"I!W-@!R#T!S\
        !?!K=K\"H!p\"M%R#Q,J!I!l#R(N&q!L*L!Q!p!O+L\"T!J!S%R!O.N/qMk\" p!I+_\"\u{1f}`!sA'\"!E>w\u{19}(\"CQ4o\u{17}K! Q%C\
        %!Q$n\"P\u{1f}`>n^B% L)M!s5Q*n\u{e}|&\"Q&q4Q%S&l.RO'\" S\"nf<$!N\u{1f}`?r!P:5!\u{6}q\u{9}\u{c}! r:\u{a}' t!I$L\"\
        H#H5s!M\"\u{0}!?s\\,\"%l\"O\"\u{18}!US?3!US\u{b}r( S!M$n:L!P&plN$pS@$ s!H>u\u{1d}n\u{a}r\"\u{1f}`.uSg\"<s\u{15}\
        s\u{19}\u{1b}$ p\"P=r\"Q,|+!N$Q\"VMEeK(Q$Q8P\"P!Q&P*\u{11}\"Ht4Ox7!!Q\u{5}v: r!M!V#T!Q!L!S3M$m!S$S\"K4H;M\"p0n!\
        K!O/s!G!K&p/n!M#L2Sbs# S!mzm\u{c}hB t!T!P#D\"B!M'L,J\"M\"k\"T#E\"E!S-A!O#M?s!K'o#o4P+M%T&q$J,l!J#q$H0n!G\"M\"kV\
        A( N!M!O=N'O!L.P&t\u{4}4!\u{1d}r5\"$%l\"N=r4M\u{1b}r# p!G\u{10}vU\\#!Evw!EhY\"\u{1f}`@r7q$ Q!ovQ!oZ]6 p!u!?%I!N\
        7n!j!G%N!Q-N6m!N-j$N6l=r/K!p\"I4n!K!7&!H$P\"R9R4N2sq\u{4}& O!q$P\u{1f}`8L!tr&D Q!T!R!T#R!I!W4o#Q#U\"V!U!R.N!J!Q\
        $L!K<o!P!R)P&P2l#Q#M*m%Q\"o!O.P!L$R!G.Q&sCw*!E!S#K\"p8R!I!P#M\"r_LWG\" p!K\"s! q\u{5}X7 O\"U!L#O!M\"D2O$P\"U!N#\
        P!J.S\"L\"O!L\"QuO\"O-O!M!O%OgJ\"BM4t~>( s!C!F%G8n!K\u{1f}`EK^K% l!O>l!S;P 1\"\u{1f}`!v',\"\u{1f}`Zt6>: G!B!G!G\
        !y!D!M-L!Q\"R)H#M!r\"O-M!N$J2R#Q!qDN#C!r\"R-r5q\u{15}u! l{T#!k!K>ozu\"Cu4M)b% R!K&o9N&m}8$ P!pvQ!r\u{1c}a( Q'T8\
        O!R!m3R\u{b}R!o\u{c}\u{13}$&o\u{1f}`<S$o(.+ N!R&S!U7L!T!Q3P\u{12}S!O2tPp* v!E!L&M5Q\"r\u{c}K4o5n#Q\u{2}\u{1a}< \
        J!J#Q!?!o!Q\"B'l0I!R#E\"Q!P-F\"N\"I\"N!N%L$PMQ%O4P5P!R$K0N,p}|\"FN4s0:!\u{7}rad\"\u{1f}`%sj\u{7f}/ P!M!p%G!K*m-\
        Q\"l%K!MPR+R%sWL!k2=!&M\u{3}\u{13}\u{b} T!W\"M!I!R\"U!l!8\">\"G\"K!E!J!X!L!J!N\"G\"E#W!v!r!k!S![!Q!L!S\"S!k!B&O\
        !J!P\"O!O!O!P!Q!O!M\"S!W%K\"L!Q!O!P\"p!N\"N!M!J#G$E\"O!k\"N!S!p!L\"P!V$l!L\"S!P)P\"j!O!Q!T\"S!S!V%m!O!M!V!L$T!P\
        \"N$o#S\"W!O!L*P\"i!N!P!R#N!P!V%L\"N\"M!Q#I!N!K!v!r&q!oqM\"\u{1f}`_r\u{1}\u{1}\" o!?}M5!H!r#I\"R!J3M!r#R!K!o#PV\
        u!K\"K+T)s!M$H:M!r/L#z\"\"R?P5\u{4}!)n6\u{17}! pGL! ot=%\"S#M\"Q:S:Tv\u{12}\"\u{1f}`%s\u{12}u$!M&I8v!OsY4 r!C#T\
        !s!=!C5O#x!H$W!?!G0P\"l!G!I\\n!M:P4IR~( L!M$o\"R8Q!O&R\u{1e}nwr\"\u{1f}`_rM\u{1b}! oCT# Q?Q\"qN\u{1}!Cp?\u{b}5 \
        S!P\"R\"C!L!K\"k2Q$O!N!U%P.L!N!P#S!M!ScO2Q1QD@' j\"L&G9Nft\"NVnF// T%I\"O!K7Q%F\"F!K-D!N]p$P*O!q$l6\u{c}) J)I!w\
        5O)M!v4F[P$o\u{1c}$Q l!M!N!G!V!Q!K!U!R!P\"W$Q\"N\"P!R!L&S\"S\"o!Q!N!J!T!Q!M!S!O!M\"S(Q!V!K\"N!T!K!O\"M!Q(L!S\"s\
        !L$M6P2R#QHR(S0S9K# Q(n~o7g/ k!M$m\"M!N>N!P-M'S+pBO(N-u(PYS;\u{6}!\"N\u{2}c$ H\"O#QOP',!?tOx' n\"S$H\"P7s\"P8Kd\
        ]\" nzsWu$!O*O!o?n=k\"\u{1f}`.s\u{18})% q\"Q%O{r#I$(\" O?P7c% M!L&K9P'Rt\u{1a}# n'I8o&C% o!>&D!Lzp4M#!n?p4E|;!?\
        uKe$ O(k7Ryn\u{9}P& N!o?n\u{1f}`5Q!n_$\" n?rQ>& u'J!Nfw'K!OC1/ o!L$I\"A(H0o!I$M\"G\\pBp!G!T6P!p\u{7f}\u{8}!!N[\u{f}\
        $ r\"N\u{16}r\"N\u{14}D!Il<\u{1c}\"\u{1f}`eIP\u{12}!At(*!&Q8Q!?nq\u{1a}! pjw\" u?x\u{a}\u{13}\" p\"NaV!(R?x' M%\
        O\"m8M%O\"p.Iw*!Hp}M\".p?nEO!?r3b0!P!Q$O!P!M7H&P!J!R-L!O!M0o4q$L{q6\u{a}\"\u{1f}`=u\u{16}d+ u!L'O+I,z!K'N+M#O/K\
        }KIF#!J\u{17}q!J2+!!RB^!?ou.!!P8b< L!I!V!M\"G!S!I!J!H&q$I,O!O!Q#N$M\"G$>$M\"K!R#N$N\"n\"w$Q{Q%Q5\u{18}J!N\"M\"F\
        !S!T!Q*I\"M#L%S#k%J!Q!Q.O&J*R#n'r!L#V$H!r\"P\"Q\"O(L\"Q'R3L#P-S\"S)m!Q\"U!N$M!T!I/M)O5i\"\u{1f}`=s2]#!P\u{6}t1s\
        Z\u{4}\" Q&l:D& T(Q7U!l!R&QI:$5u!MRu!MwO7 S!Q!m#N!R!K!T4n#j!K$O!R!R!R-O&K!K<Q!P9R@n.T!Q[\u{16}( q!G!O=q\"O4Q\u{1f}\
        `0L'\u{1f}2 z!A!L$J!N!A7u!I!N%R!C?P1t!C/pXw\"J&M\u{f}\u{12}+ p\"U%I!M7n'L!L4Q;M1p\"NH\u{12}*!Q'N7o!Q&Q!F-JNs#F)\
        Q,9\"$k?m\u{18}:\"%m?m;9!#PZ\u{4}!(P*2!*m\u{5}Z* v!C!J%E!J7v!E!K%F!KBo\" r(N#[$ r!A!P=oNP$ p!P\u{1}m!Sd^% T!mSC\
        Or;p^W!Bq@I$ P!p>Q!r,.*!l!L#G\"D!R7T!r!QfI9r?\u{13}\" Q*nh\u{1f}'!S!O#O\"l:Q&R-K\u{c}\\. o!S&N6I\"l!S&PiL5o+s#P\
        +E\"O8I50$\"R$QAQ4mqd!$l\u{c}\u{d}! m;g# p!L>rz=( s!G$O\"@MM&E\u{5}s!N*\u{16}#\"o\u{1f}`%o^S!?s\u{16}9' N\"T#k;\
        P!S3P&N\u{b}e!UOm9# q!D?H\u{15}p% T!n&Htp\"Ia\u{1d}0 u!O$H!K!G!L7q%M!Q!J!O-K!N#J#K\u{4}nYQ\" o\"O\u{15}c' V!N$Q\
        #P7R(Qjs!\u{1f}$ v!J>y!JdJ\"\"S?RJ\u{14}!'N\u{14}\u{1c}!Fr o$ Q\"r\u{c}R\"rEF&$k0P+E$W4n\"QR~!#SQ)#!J>r!N\u{19}\
        s& J!D!o?n4V\u{b}I')!zuYg\"Bu4Ikp#%o!O!N\u{d}\u{16}( M\"q%M!K\u{1f}`8M\"r&KT@& q!D&I!N7sVP\u{5}h\"\u{1f}`0ma\u{3}\
        \"Nm2NK\u{5}!Qo[I!\"QMN\" o?o\u{7f}_\"!M?P]2$+s!O>m!Q1R$ S'T\u{0}L\"s\u{15}S$\"P\u{1f}`#q\"P\u{1d}?\"\u{1f}`Zs)\
        =!bp!6%'P4n!T\u{14}n!Tr\u{7f}!%E\u{15}m\"Er4N'!!(R`K!Jo\u{0}q! q-k!!R;\u{7}% Q!J%m\"P7Q\u{9};\"\u{1f}`=o?\u{7}(\
         x!G!P%D8x!G!P%E\u{1b}7!!G.@\"\u{1f}`0t_\u{1c}\"\u{1f}`$va\u{d}% p'M\u{1f}`)r#Nxw!?tN\u{1a}\"$q?n@y& Q!q!P=R!t!\
        P~*;!F!o!I\"B\"C!m)J*I\"l#I&J.G$L\"LJR\"k!R<r-I0I!M%Q.U!Q\"l'q&l{X\"'F8o=p\"Hn4Sd_&!L!m$P9p6O^nL/#!M&S8NO+#!M&M\
        8r3\u{1b}%!L!R#o:kwp'\u{14}( O!Q!M&q7P\"N&q3OhE\" r\"I\u{11}g%\"L0q-O2o]t\u{1a}\u{4}'!R!T\u{1b}r\"R=r8Q#ou0* J!\
        q!N#N:N!H!Q3w3L#pa\u{1b}$ n#P<q7R)?! Se:#(M?M3V!x, k!B!D&M7l!I!E&G`r=R;n'N\u{6}\u{10}\"Bv4G%\u{2}%!H\"r<G#z4DbV\
        \"\"R?Ng\u{19}\"\u{1f}`,ru'!|pKg$ s!?!M%FL\u{1b}% s\"M\u{1f}`#t\"MR\u{1c}!#o5\u{8}!!Jjmu I!r!i!O\"M!T!S!T!U\"E$\
        N\"C\"A\"N!G%R!Q\"A!B!i!R!S!V!A!S!r!Q#I&I\"F\"t!N#?\">\"C$F(N!G!n!O#o)o!F!T!o#K!R\"F\"m!J!l!S\"p!L+Q!P\"F(F!P!V\
        !k$G'r!l\"p!S!R!K&O%Q\"K!U!O!O\"p!O!U&J(x!B!R\"A!M%q!r\u{17}4!ftRm\" I!O\u{2}G%!;$L\"<9C&D[\"& K&V*s/P0o\u{10}Q\
        }}!TK(E*!s&J!K5O#t&K!K\u{1f}`.S#O\u{e}m!'O\u{4}d\" oVQ>\u{10}! ncL\"\u{1f}`=r\u{6}m$'N8Ncs#Qd\u{a}\"\u{1f}`%t\u{16}\
        k\" q/GP\u{a}\"(L?L2N\" K\"Odc\"\u{1f}`Zs\u{a}\u{16}\"\u{1f}`-t/0# m!P!Q3;#\u{1f}`=Q!o\u{1c}}' m!N&G8l!P&Jktfh\"\
        Fr4IJ\u{19}* q!K!T#L\"M8p!P!RdTpOaH' R\"l%G!R9l\u{12}N4NM'\"!q?txV( P!J%n\"N8N5T&P\u{6}oJl) p!@!J%F8q~n#q$rUQ\u{7f}\
        Q\"\u{1f}`*w.R%!V$L\"m=N0MD\u{1a}# q!L>t+a!@p\u{0}B2 l!T$F!L!L8X!S&R.H&K!SDm#R/l3r!L!O@Pk\u{e}#%m\"S=mwK& I!O!r\
        &M7Q(R\u{2}P! nko!\u{e}o\u{a}\u{a}' o\"H%W8n\"K9P\u{1b}J<s\"\u{1f}`.tm\u{1a}) w!A$L\"I!L7p!L$M\u{1b}p>n\"\u{1f}\
        `-q3\u{0}$ L!v>L!xr\u{2}# p!J>oD,\"\u{1f}`er`d!wt\u{16}P#!Q!T?QZ]!\u{2}r`b# l!K&J`\u{2}) n!C!S%A!M7o!K\u{d}SWqQ\
        7'\"V$P!K!P=R!G!O\\\u{18}#!m\u{1f}`=n8[!+m0I\"\u{1f}``r\u{16}r!!K\u{11}C% O1o.R1m^t\u{11}+: n!E$C!S!C4Q%M$E\"N.\
        HAO\"p#r8I&p!F!K*i!M*m!Q\"G!L-O&L8qYU1!p!D%?!K7r\"N&LGx)O+Q%O*Q'N!K6q-r\"FB`% N!q\u{1f}`$O!qO\u{0}!Go8\u{d}* S\"\
        N&Rro!R'N#p#q<O!r?t> u!N!R\"Q#M!A7x!M!J\"O#K!C-M#R?J!T!Q\"r!D!K!A!B)o*q$J#r%sBO5r!M\"j\"\u{1f}`@u*\u{12}!Ho\u{1d}\
        4!\u{1d}rU\u{1f}'\"R#J!l!K:R:S\u{6}P\u{7f}$* n\"M%U!N>L!O-NisBo\"P\u{12}CQ O!P!O#i!U\"L'F,R!q#F!N!Q$P!S!K-Q!T!O\
        \"P\"T!N!O(K1N$R\"L\"S%P%o!H'J#N!Q#P*p/P!R!q\"I)o!A!M\"J#V!R#P.N$V+p2i\")m?S\u{17}G! o4\"' s!I!I&L7t\"L&L`s* o!\
        H!J#Q\"F!J7r!P}n'r\u{16}\\\u{5} V!O!n!K\"P!P\"k#S\"L#T!T!R!E!I'C!R#T!I!P!N#V!j\"V&n\"l\"I!L!H!T!C\"A\"H!E!L\"B\"\
        ;\"?\"B\"j!Q#Q!R!I\"V'P!F\"P\"l!C\"H!H\"D\"P!V!D!l#V\"K$X!j\"V!q!F!A\"I#S\"I$M!l!?#P!o!F!W#l#k\"R!C!R!l*j!J!S!h\
        !G!j!V\"M!J!=!n!S&N\"N\"H\"T!S!F#n!l*m4\u{4}\"\u{1f}`+riI#\"M%Q:N\\A\"\u{1f}`et-]!\"Sw\u{10}/ J!K!O#M\"q!q4O#P!\
        M&m!qGPaM\"O\"oT ( S!n$K\"K9Q4q\u{c}p$N3\u{14}2!U$C!C9o\"Q%Q.I!L$G!I!Q3R(m'Q@pBO'l!L\u{7f};0 l!O!M#N!P!F!I3O&L#\
        Q!N\"Njq\"P2M+O)m& t!L&I,N?P2L\u{1e}\u{14}\"\u{1f}`@u<d) L(R7Q!E&l4HKq?K!u%\u{1f}#\u{1f}`@r:r\u{8}\u{1b}) M!F\"\
        M\"E$t6P)m\u{1f}`!p0\u{1e}#\"p&O?Q`G( s!=!K#K\"F!J8K4JOA!#n\u{18}0\"\u{1f}`%ra\u{6}!!M7\u{13}!?qnX'!M!O%S?O!O.P\
        &r\u{13}\u{1b}\"+lTR\u{0}^$ P!p\u{17}P!p\u{15}<\" p!E+K, s!O!P%L!O7o'P!RGr(H1r\"N%\u{18}!?trw!&Qbl2 S!C!Y#m!J!H\
        8M!H!V#u\"K.L!M#D\"I!O\u{6}T#Q\u{4}A9 p!Q\"L\"H!N!K!P3P$q!T!Q#H\"N.S!L#N\"H!NXp#Q9r!P/n!P&K-\u{f}C k!>$C!k!D!J4\
        o#V!F$H\"J!M-G!T$S\"N<n#p\"P!N\"p\"Q#O!J!S-Q'O*o\"P\"K)o\"P1N#O-S//) G#B!t/S,L#I!o/S\u{1e}R.\u{7}!?p(g( M!q:m\\\
        N!q@O!q7m\u{10}\u{1}\"\"n?p\u{9}<\"\u{1f}`0tXN( u!K$L\"O8t%M^r#Q9n$ w\"K={\"K[\"$ q!L>tht\u{15}\u{1f}# S!Q_O\u{d}\
        d\"\u{1f}`@qF\u{14}#!L$MPQ\u{18}N\"\u{1f}`,MhsT k!W!j!G\"H!K!K!N,R'M!l#n!N!S!M\"K!M!O!R-O!O#P\"T!M/D.L#n\"P!L$p\
        \"N!N\"R\"q*X#G!O#r#m(M&o%M!l!P!L)S#p!M%Q/N!k$fB%% s!L&O8s!Lc\u{c}\"\u{1f}`+r_8!\u{11}ri\u{1e}#\"o?n4PNV\u{4} g\
        !V\"R!V!G!K!R!P!E!D!N!?!D!K!J!G!C\"S!M'N\"L\"m!O!R!O!P!K!P!N!P!H\"O$N\"J\"S!S!E\"K\"I!M!G\"G\"I\"F\"F\"P!M\"R#S\
        !S*M!J\"H\"j!S\"S!L#Q!L\"l\"n!m!P&o!J#S$Q\"p!P!P%R#W\"i!f!P#r\"m\"l#N(K$R#h!J!O!T\"N!Q!Q!Q$I!K!M#V!R!L!M#l!N#t%\
        mK\u{8}% m\"P&R7m\"Q\u{c}\u{6}+ L!M!R#N!o!N9M'N.Q#M\u{c}N{G' r!F&M8w!G&L@r\u{1}B! RN;& Q\"T&l9T\u{1e}P(n\u{2}t!\
        ?wsr%%Q\"P\u{0}J!o!oY\u{7}\" o(O\u{d}$& q!K!Q&S7nGL\\\u{14}\"\u{1f}`%s_\u{1}# O\u{1f}`@MV0!\u{11}r7a$!QyoCo'pTK\
        \"Bn4Qi<!\\S0?&'J8m!L&JzN!t\u{1d}\u{7}! Le\u{0}! m\u{7}N' p!Q!O&H?J}r\"L\u{1b}j# N!K'Q4iF!U!V!K\"G\"P8j!Q!W#L\"\
        P!T-I!V#G\"M!R,R.J%Q#n\"o#r!Q!K!N!R8R#K#p!M!O'r%S+M!K\"T$Q\"U\u{6}.#$p?l4T&B0 o!Q\"I\"B\"L8l\"l#J\"S.Q!Q%P!N\u{4}\
        v!F&L0\u{1b}#!K\u{1f}w!KSF! ng(!?n\u{1f}\u{9}\"\u{1f}`+s\u{14}b\"\u{1f}`=q,F\"Hu4J;9\"nP(o]j!fq`e( k!N$I\"N!J8P\
        &L!L\u{15}8! Q\u{9}o\"%OOOiZ/ Q\"p#Q\"S!N9m#M#O.K&TIq!N!LYO\"O79# S'l?le=6 T%G!I!P#n3R\"Q%N!K!T!R-M!S#N\"JJO!PM\
        Q/M$Q!L1TW\\# m\u{1f}`@m\u{1f},!?r,J( P!I#I0l+M7V&S\u{3}Qb<! mp\u{9}/ V!S$G!L!M8p!R&M.O!K%L!MiR;J!m{j. r!A!F#K\"\
        G!M7m!C!M%N!N.K&N\u{1}pw\u{9}6 N!N\"J\"i!m!R8Q!P!U#r!m!N!O-O$H\"JAP6R\"o#RJU'Oit!\u{11}tD{\"!D\u{17}pU\u{d}& n!\
        B!L?QfqXv{m! pdE1 J!v!P#F\"E6M\"S!u!Q#G\"G!T-?:R\u{6}Q!t\"M5C< i!S!j#@!G!O4J!t#[!Q$C\"O.D$M\"LEx!J%O?o\"R)O!J!t\
        /S!T#H\"P3pe\u{16}2 r!C!J&R7l!L!K%?!TPn(q#o/o.I-q:Q!R2n8c!?p:_) s!J!L&Mrr$O(QVr#s\\`* N#T\"o\"N8L#T\"p\"P0Q`I\u{17}\
        1#'P\u{1f}`Xr+P\"<P\u{15}PC%+ N!K!P#M#q7O!M!P#N#t4J\u{1c}\u{1d}\"<O\u{15}O{m$\"Q=l\u{1f}`!oE;' F'l!P7I6T&R\u{c}\
        Pro!$m\u{0}=+ P!k!U=M;N=N0o+M&p!P$Ui\u{12}4 o!K!R#J!M!B!N8M!P\"N!N\"M/J\"oKp%q1rGp(S-m00!#S%E) |!G!H#I\"I!H7r!H\
        \u{1f}o\u{1e}n\" N?N=-) M!n$H\"G8O!z$O0I$KRZ$(N\u{1c}o+t$N\u{12}.!JlJ\u{7}!\u{e}r+4\"!S?NxS% n!E'M\u{1f}`8m~j!A\
        m\u{16}m3 o!O!P%N9W!R%D.D$HBR)N\"n!L,K&OGq!M!T#M\u{d}-!nsI\u{2}\"<N\u{15}N\u{1e}O\"!T>q[]!\u{2}t\u{7f}?) s!P$O\"\
        K8z%O\"NHp-Q\u{1d}l% t3O,l3U2MV}( u!C!O%I8v!C!N%I\u{1a}Z!\u{11}q1+!zt`p!3maU$\u{1f}`.OLs%r\u{d}\u{7}1 p!F!Q%J!N\
        7m!Q!M%K.I&QHp#L\"o+J&qGm1$\"\u{1f}`@q@B!Bs*%$?R\"n4QRs\u{12}f# r\"O&KxI& M!F&u8O!G&uS19!C\"O\"p!S!@!J3S$o!F!M!\
        r\"u!U!G!I-H!R!J!P!I\"Gun!S\"I!R\u{18}z$(P>S\u{1f}`!u2n2 t!B!G#L\"I!H,n,J!M#K#L.OEn$S3o,qDQ#R\u{15}\u{17}\",nST\
        al!\"T\u{13}\u{1f}! Jw7!\"l\u{d}~$ p\"Q=q\"ROV! oF\u{10}!$n3?, r!F!N#T\"C8w!K!N%F!M.K#M 8$\u{1d}z!I&MPri\"\"\"n\
        ?oU.$!m>R!nFuUu@!P!O#N\"E!T#I$E.o\"n\"J#m\"F(I&D$K?s!J/M!m&R(J/I*r.I\"l!J'O-O!K\"p\"s+o\u{e}/$!q\u{1f}`$O!qj3!$\
        jQ.# M\"r?n1/\"\u{1f}`%pd\u{6}! R(\u{18}\"\u{1f}`+qP~( p!O!M#P#R\u{1f}`8l\"Rrm!$m\u{12}\u{10}!\"mow\" Q\u{e}P?H\
        /!l$H!L!K!R7U!l&R!OSo8m!SLt!K'LM\u{15}! m~s/ n!L!M#K\"J!Q!k6i!L!T#P\"O.S'L\u{1}r\u{14}\\\"?Q!o-;\"\u{1f}`+x2C%!\
        R$R#O@n4J\u{1e}\u{4}#'R\u{1f}`@Rp\u{14}% q\"M\u{1f}`#q\"MHq% p!D!L>J\u{4}oln, M\"R&P7N\"O$Q\"T.N'PUt,OJS,x# N\u{e}\
        N\"oQ\u{1e}& q!O<M\"o\u{1d}o;MW\u{e}!&P\u{12}Y!?n8[+ z!K!I#H!O!M!O7q\u{7}Q)m0o\u{c}\"# P3O?P^G\"<m\u{15}m\u{1e}\
        s\"GO4qj2# q!D!H5<\"\u{1f}`%sC+!3m{\u{9}N P\"N!A\"P\"G!T!C&B$B(H\"u$T!F$=.<\"K\"C\"@-s.M\"N!m&O!o#m!J#G!U\"F)H$\
        m\"N!t,O*o!H-I\"q!E!Q#F\"I.I!H\"u\"qE\u{1d}#,o?q4E#?! S-!!\u{19}H\u{13}}( C\"n%r8F'n4NjR;Rs]!?oW:!/OW8* Q%P\"J!\
        k7W\"W%N.K!O\u{a}RG\u{1f}\" z?{5\u{1f}#\"O\u{1f}`cM{\u{1f}\"\u{1f}`Uq<#, o!R!S#O\"N8k%S\"R/R%L0OZp\u{10}}& O+D\"\
        w?s\u{1f}`'q\u{2}\u{a}!Cn\u{1c}\u{18}!WQp\u{15}$'O?R4N\u{5}P,\u{1}# n?p!QSa% u\"P!J\"I:oq\u{1b}, n!L$M\"F8k!N!Q\
        %I!NGn*SWmQ9% s!F&F8q!IOE#$m\"J=qty%!p!M\u{1f}`$s!M\u{5}*(!L&I9O!T%L*p,L&H\u{8}~\"An4O4 \" p?s#`+ T%K\"T8P%N\"J\
        !J-I&p!vmPn\u{b}!?u'n? p!R\"Q!S!D!I!M!I7l\"U#K!P!P!K-T!n#L\"N!J?s#K!O$m%p!Q)oMK!l%K!L/QkY\")l?nu&% p!L\u{1f}`$t\
        !M\u{3}\u{0}\",nST^S#!P\u{1f}`+rz8#!P\u{1f}`/pL]! O\u{1d}p, o!F!M#F\"G-k+T!L!Q%LxMAov$'\"P#r#L\u{1f}`:P#r#LU?# \
        L\u{11}I!t\u{3}\u{b}!Rn\u{6}l- J\"Q%D!t4T%P%J5iBF(KJN\"T\"m^$%!T'J7T\"l&M\u{1d}t#!S&Hgsg\u{1a}\" snv\u{12}P' q!\
        @>p!HrJ2q!O\u{19}|$ M!n>N!q27\"\u{1f}`!s1V! RV\u{13}$ t!N$O:sRo@ O!r!R$V!I!I7L%W\"L!K-H!P&G<M\"P&K!s!L!F!v!N!L!\
        L(n!R\"N!n'P+p!O<R#M \u{e}#)n\u{1f}`\\t*z. v!B!P&I7v!?_r!A\"m!A.n!I.K?nuB#!K\u{1f}`?r%S\"#m?m\u{3}/!?sJ\u{11}\"\
        \u{1d}R\"qsC( P!O$O\"I!S8O'P-R\u{4}r& P?I%T#S1Q\u{8}P@C$!K!N>P!O1x!?s\u{0}\u{6}% o\"Nus\"N\u{5}rC0* q!R!F%H8o'I\
        .M]rKr!M[T' L!I!o\"n$P7O$lYO*!G!P\"P/m,I3L%Q-u{n!I\u{1e}T'!M!Q%n9N!Q%n!ml\u{12}) M%s!L\"J7M&P3u!N\"McI! m3k# mg\
        sut\u{13}\u{7}#EQ\u{1f}`!mLP!!LEW\"\u{1f}`%u\u{f}\u{16}, u!G!J%A!I7n!K!H%G!N[pBqX\u{14}/ E!H!R!L#M\"K!H&n0M%G#K\
        )H0o\"m}IT~\"\u{1f}`=qB%\u{11} R!H!N!X\"h!F!N!N!9\"u!r!B!G!K!K\"n!h!Q!Q!V!L\"L#S!P\"U!K!I!R\"W!I!J!H!A\"m!m!?\"\
        M!M!S\"Q!P!F!M!W!S!V!H!Q!I!@!T!P!j!I$L!S\"I!R\"G$Q!L$L(T\"W!k!k!L!R!m!N!k!K!N\"R!U&T#N!Q#i!W\"E!N!M\"T#R%N!S%R\"\
        q\"S\"S!R(F\"r\"O!V!K!I!V!S\"T!U!Q!A$Q!M$T!I\"Q#P#m$l&T\u{1}$\"<o\u{15}oaT! s\u{13}O& U!I!l&O4R\u{15}RY\u{a}! P\
        q\u{11}!nr?:$ P?SZQ}pQV!\u{7f}s:d# Q!LFNY~% t%L:u%Lrs)R!\u{1d}t]@\" R(ljD( m!H$Q\"O!Pzr;r#N\u{c}g+ U!T!T%k8O\"N\
        %m5J<n0N\"q\u{13}T% n!G&I8o!M{S% u!D$J\"C8rz<% H\"o&O7M(Sb\u{1b}&\"K%S:M%T.K&OKi! rRP\" OUT\\M\"\u{1f}`=rp\u{2}\
        G!I!j!N\"R!q!F!L+F(P\"Q\"i!Q!m$P!J!N'O&G!H!E\"J\"P!K@O\"P!QAT&L&p%P\"O+K\"T!K!I!L#r!K!N%9!!Qb<( p!I!Q#I\"L8o!P$\
        M\u{10}\u{7}!%miu, H!q$B\"B8L!p$H\"G.T$J\"F\u{6}q{Y\"'R:l\u{6}c!Bs}\u{b}\"Bn4R55$ p\"N=p\"O\u{1c}\u{f}\"\u{1f}`\
        @qB2\"\u{1f}`=s\u{1f}A& s!M&M8u!O&N5+% s!G!O&M7q\u{16}16 |!9\"r!;!D\"<,L,|!>#A!I\"@,O\"C#B0sJu!E#HJl!G#G\u{10}\u{10}\
        \"Ir4O>7- l!?!G!l!n!A!B9P\"NKP`sHw\"Id*# u!J>u0u$ n!Q>n!Q&L'\"R%N!M4r\u{15}r!O!LN\u{4}!VPM|!NSg\u{12}# p'N?Jd}(\
         H!q$T\"N!O7K'P!Rk}!$mMl#!j&Q9k&\u{12}!!Ns\u{1a}\"!M>qm\u{d}* M!L$N\"t!L7N!M$O\"v!M9S!?rM\u{1a}! NTI% p\"H&H7x\"\
        Is\u{2}\"\"T%Q\u{1a}\u{5}$ P!t>P!uf ( t!?$I\"J6U\"p\u{1f}`9U|6\"\u{1f}`,rH7!?u\u{4}:\"@s4D'<' x%L\"K5P#p\u{10}m\
        \"RAc\"Fp4KMq!?n\u{13}@! l\u{1d}2*!l!L#G\"D!R7U!r!QfI9r\u{12}\u{19}!!H?9\"\u{1f}`@mYo& M!Q!Q>S!R&o:x!|p\u{b}x, \
        h!N!O%L9O!H%N!P-M:rK<Fm\u{4}~\"#n?mF<' O!n$Q\"Q!TrQ!q{\u{19}\"\u{1f}`Aq\u{15}X!?q;-# N\"rwry\u{1}$ v!M>u!M_Z1 z\
        !G$G\"G!K7p!N$I\"L!J.Kzr$R,l\"R&K.L4d! r\u{0}J, u!N!P%M!P7v!L!N%K/S\u{7}p=nK8! m:(% r!M&M8s!N0[# O\"iSTu*\"Nm2N\
        r4!#nQm3 n!N!k#G\"D8q!H$M\"G5ODt!K1S!o$K'q!M\"tApXe\"\u{1f}`=sJS/ I!P!U!l#P!J8L!R!U%L0U!T!P\"O\u{d}Q`6$?N\"m\u{3}\
        s\"LZn\"\"m=RJp\" S?QX\u{8}B h!R$B!I!U!S4q$T!n#J\"T!P-D!G%N;N&L\"P%p!D\"M!T,H&m\"P*p\"H)T\"q\"Q,h\"T%N9QS^W\"[!\
        F!U!T!U!Q!U(H\"M!S!M(S#l!U#V!U\"U!U(I#T!N!R!U#R\"R\"S(Q1K!P\"R#U!m!T#I!M\"S!T\"S!U!Q*T%V'R\"l%N!S$n'S!F*l(W!Q0S\
        %O*P!\u{1d}) M%L)n1N%P\"S.Q*R\u{6}Rw)\"\u{1f}`ZryZ. n!L&T9J&Q.G2oKt>T.F\"l!O&P.s\u{3}?!\u{1d}s?%; r!>!J!I\"B!H!\
        p!n+C(L!R#p!E!K!N$g/L&kKV2o8L!R!m-n!J!M&nG\u{1b}\"<O\u{15}OYL, K!V$N!l!O8S\"T$k!N.Q\u{8}T8R\u{7}Y!@r\u{17}\u{15}\
        = T!W$?!G!U!U3Q!p#R!N!Q#F!E\"K-o!r#H!M!V!jKT(p5t-Q!p!N+P\"R7Q&\u{1a}\"\u{1f}`-u6>!!N\u{0}x\"Hr4PT\u{18}$ o!Q!J?\
        O9o!!O<\u{e}8 C!p!S!K\"G!M!M$q4G\"T!O\"N!M!R.S!Q#F\"Q!S$T>PbJ%L\"N\u{1a}#$ t!G>v!Fig!(lW\u{19}!!R=\u{a}% Q!r&Lt\
        s\"L6C% Q!m\u{1c}N!o!q\u{2}\u{1d}O S#V\"V\"U!S!T\"?$N\"<\"@+o\"<\"A\"8\"A!R!A&B&u!H!r$r!N!w$@*I0G!r!I!U%l!B#P#P\
        0Q+m.K.p\"R\"S\"I!O!D(H%E#o'R0\u{1a}6 l!I!l#T;U$M\"K.O!S#K\"G!P?R!K+M!p+M!N%p\"Q$PFREb#%S=o\"Q8\u{b}! V)=\"%o!L\
        eZ\"HM4shG\"FO4n\u{1b}X\"!n?o-\u{19}$ P!F&P8O|}% o4J+q4L\u{1e}Q'7#1o?P2r` +!r$L\"K!M8q$L\"L!H-F\u{1f}`!RW\u{16}\
        # P'R8M}\u{1a}!Bq@\u{7f}& Q\"P2p-Q2n\u{c}Nb~[ B!G!T!F\"q\"y!R!C\"@$C&R&u$K!F!O#v\"q!S!H&I$m\">\"E\"<\"R!O%J$@$R\
        &R'l!O$q#L%N!K!O!t!T7p\"J!L!t!M\"K!F!L!x(L!u(L$Q!q!P\"J$q#S%M$J:\"\" MNpRz=!S!l#?!J!Q!W*m*P#W!T!k$K!M.M!P%G=p!N\
        !D.p=V!L,P,F#L!l%G!N2ud5B q!N!O$N!M!Q7k!O!N%L!S-P!R%G-q.K%u!G\"K%o#R!G\"K)p\"O1T+m$L,j\"P%N!H.N$qW%* o!K$H\"Q!L\
        8Q'R-NQS!HYJ! P&#( y!B&D8s!J\u{1f}w!E&FG\u{7f}&'K(l0K/K2s\u{c}m\\>) k!T!P%G8R\"O%H\u{1f}`4sX\u{1a}& N%Q!p6t(R\u{d}\
        tDu@ q!N!N%L!P7j!P!N%L.R!P%F!S,q.K%u!G\"K%o#R!G\"K)q\"L1T+m$L,j\"P%O!H2q2]* o!N!M#m!N!E:R%K\u{16}o8q%(!'Jm\u{f}\
        \"#m?mC\u{7f}#\"L=s\"NmZ#$n?p4SV\u{12}!?n05$ N!o>O!q8x$\"j?[co]o\u{16}\u{5}) N!J(M&o0M/t.M\"H\"G\u{b}w!\"mGb\" \
        R\u{1d}s\u{0}b#!L&F9Jz\u{b}$ p'P8p'P8~#!P&P9T(d2 n!L\"O\"M\"P!T8I\"N\"L\"J.T!O#R#TCRaq!R&O-\u{1e}!!H\u{10}\\!!R\
        [t, M!o$J\"G!K7Q!D4y'M\u{4}Q!s&Lj>- F\"K!H!O'E!y$M/J+<!t4mLp`q]\u{1a}& Q\"L#n:P%oVR\u{10}t\"&KPU,*\"'G!O\u{5}g\"\
        \u{1f}`@q\u{8}N#!R\u{6}s!N8~!(Q!\"% Q!n\u{1f}`$R!n6z\" p4R'$%'Q!S7P'P!Rlq!$oT^5 k!I!h#J\"L!W7u!O!R%L!R-G&OLS,OJ\
        o#l\"O&M-n!N*\u{2}\"\u{1f}`=o!\u{10}# Q\u{1f}`\"o?F#!N&G8twi\"\u{1f}`@q@4$ M$m;J$m1G& m!D$J\"Q8n\u{10}Q\\p!1m\u{9}\
        <!\u{1d}u~d! q\u{13}\u{11}& k!E&M{t!N\"JJ\u{1f}$ p!O>q!PE\u{18})!D$I#T7J!H$K\"H!T3x=\u{f}\"!L<N:Y* l!K!k$P!G!L8\
        J!n&L.M|@\"BQ4oG\u{1}& q\"K=rVMCt\"KD=,!K&H!P3N%N!l$N/Qvo%n!NTq7\u{10}!(n\u{5}]!?vzq; p!J!M#I\"u!=3K!S#r!L!K%p!\
        E3N;n!Q'm!K'l!F2o8K!S!o!I,q(KUB!?x\u{4}`\"\u{1f}`@s0k\"\u{1f}`+v\u{11}\u{15}#!L>r!Oe]#!L!m#P\u{1c}\u{1e}\" P?Qm\
        \u{16}) l!B&B8nXSIG$w!ITpj\u{e}$!JAT\u{1f}`>s2\u{f}* Q!o!R#K\"K8L!u$N\"M.GoY$ Q!o\u{1c}Q!q:y( K!k%Q!S!S\u{1f}`9\
        P%R\u{10}}C Z!O!Y\"I!F!N5M%R!V#E!G/U!Q!U\"R#O=S#Q!P!J(V9L!H!o%N!O!N$r%M-R!Q#J$R!P>Q\u{11}+# n(S7S3?% r!J\u{1f}`\
        ?o!N\u{1a}W!Bsu\u{4}\"#m?nn\u{10}# r?r\u{e}s\u{6}:) T!L&P!i7O!O!U\u{1e}o\"M\"A9!Q!j!L\"?:q!S!V!M\"C\"U.Q!j%Q!V/\
        n9O#S;K#Q8k!M!S!N'l3o\u{19}A\"<u\u{15}uvh3 K!B!O!I\"G\"y!G7O!H!J%o!N3oHO#s!NLo-O'q\u{1b}~\"/F0s\u{1a}*!AR{B! SH\
        \u{9}( O!r&SxO!s\"T!q\"SE5\u{1a} s!R!N!X!P!J!M!k!O!M$M!N!R\"R\"N#R!L\"K#L!G!O!m!i!S\"S!Y!T!j!O&N%P\";!=!8!C!6!I\
        !?!B!>\"F\"F\"P!R!A\"j#R!S!R#q!L$K\"S!D!n\"P!n!O!P\"U!o!J!Q\"Q!S!p!X!p!L!R%r\"L!s!M!U!M!L!M!L!n!N$h!I!R!o!M!S!j\
        !q!L!O!M!L\"r!p\"r!w!h\"L!F!G)q!L!K!h\"N!L\"S!L!Q!V)S$n!T\"H!O!o!r!v#q!r%l\u{0}># R@R4n\u{7f}4\"\u{1f}`@n4,, q!\
        G!O%I!N7o&I0QIRan\"P&P\"q5 r!D!T#N\"?4J$P\"lML)q\"H&p!E.r\"L0s!H!O-v!J\"D\u{8}}! oQW\"\u{1f}`Zs\u{16}\u{1b}\"?n\
        (I%=!?t#\u{19}!)l*I!%P-,#?N#H4uo\u{1f}$ q!L~v!Ls-!ws`\u{3}\"\u{1f}`$vRC\"\"n?n\u{1b}Q!zt!Q\"\u{1f}`=xNi\" n!Nj#\
        !\u{1d}pmq# S!Syuf]- P!l!R#G#S7I!V$K\"m4L!RWn$OcF\"\u{1f}`eskq!$l\u{4}F( p!=!T#I\"D8r!F&H@D!\"JPC!VQhPB C!M!Q#p\
        \"j!S3n$L!K!K#p0H!R#B#M3P'q-H\"R\"O:M!p#O!O\"r(M!n\"V*P!p\"H!N$n#NMR\"Cr4M\u{1f}\\!\"p;:#!Myp!Mn\u{3}( t%P#N'F0\
        t%P#O'G\u{b}]!Bq\u{1}\u{14}#!o\u{1f}`=q\u{1c}_#!P&K9Nw\u{13}!?r_Ji L!w\"I\"H!T!R!W#D$@$>(M!n!T\"o!X\"K\"o\">!L!\
        F\"I$E\"l$<$G\"<(P(F0o!P!L!C#J\"S$U!Q!p!R%P!t!J!R!u!L#@\"K!s!O!p\"L!t!P!j!J#R!j!R!o$W$i!M!n!D!P)i!C\"r!F$H\"E/E\
        !p!W1|# O!T?S\\7, n!B!N#t\"G\u{0}q!K)I!O$u*p$p1\u{1e}$ q?p\u{1f}`!l\u{14}+!%P!;!'Q\u{15}A!AQ\u{1c}\u{e}#!Q&M?P/\
        K$ M1m.Q1n$[! o\u{1f}n##m?m4QE*!$m\u{16}}*!J%P!T!P8Q'S4PKRZI%Q,*!gs\u{e}A# n\"J&K<s# M\u{1f}`@N\u{0}N$ Q!n\u{d}\
        Q!n&,\"#n?nB!#!E%l\u{12}u\u{f}\u{7f}& Q(O7Q\"K&P.tfJ!&P4e\";o\u{15}olz\"gM]r>\u{14}$ M!r>M!s/\u{2}' Q%M,s.Q1s2M\
        \u{c}qA>\"\u{1f}`=qgN% q\"O\u{1f}`Sq\"O)(3 l!Q!U$V!T6Q$S#S!P!P/UHS4n\"R*q\"P!P>N9Sh!!wq\u{1f})\"\u{1f}`%xf'$ q\"\
        G\u{1f}`?T\u{f}p#\"P&S9S49\" t?u`B# Q\"k$k c% N\"S?O4RMQY-#\"N=s\"Ozh* R!N!k#L#R7R!N&OHQ'n\"21 m!P%V!K!R4n$U$N\"\
        N.J&I!OGpOn!O-m5Qg\u{f}% p!P&G{w#G\u{5}6$'J!l4Q9N\u{1b} \" L?MG\u{1b}\" n?pw\u{15}!VSo\u{f}! oe8!&M)\u{7}\"BK4u\
        ~\"! m\"C\"\u{1f}`=w8\"# R!m?m\u{e}G% o!H!K%NxnC*$!q&N9r&O\u{13}5!gp{\u{1f}\"$q{t}b# n\u{1f}`Uvs\"\"!NTR \\e 5&\
        U#K!U!J\"C\">!B!;\"V!m'l\"N\";!m!h!P!W!N!Q!Y!O!M\"I$E!E#P!l!M!S!N!V!T!V!J!Q!P!M!N!S%L!Q\"F#T0L!H!L\"p$J!G!O!m!m\
        +K!L!I#l'p2G!l\"S-B&T\"Z%G(I!r!p!N@A!Bn}M(!N!P%I8n!LWq:QsU&\u{f}- u!M!M!P\"J\"P-K+q!S!R#J\"O\u{19}p}\u{18}$ s'J\
        8t'J\u{e}m!?qZm\"<o\u{15}o^\u{1c}\"\u{1f}`@qD5' N!l!O=R!j4Tqn\u{10})$ O(pfL(r~[* m!I!l#J\"J!R7n!L&L!R8t+\"Q%M!T\
        9k%O\\s#R!P>q!S!H#\u{15}\u{12} e!I!r!7!@!s!u!I\"-!F!1!B!:!D!6!E!3\"2!A!F!J!H\"G\"j!q!B!J!g!K\"A!D!m!s!O\"9\":$8\
        \":\";\"G!h!<\"i!k!M&@\"@$r\"F!J#G\"i!H$G\"Q\"S!S!W\"O!X!R!h\"Q\"R!N\"Q\"W!S!i&R!i!R!P!W!I#i\"R!T$T!k!h!S$Y\"G!\
        P\"p!m!q#Q!j!q!J!P%C\"C#Q\"j!S!W!F$R!i%C!J#B%W\"B!J!s!n!p$p!s$oUA#'G!m~uiQ\" n?rO\u{1d}\" q!I\u{12}z# I\"R?S\u{5}\
        i\"\u{1f}`*u\u{f}S+ R!I!N#J#r7S!L!M#L#t4I-c#5qSq$O&\u{3}8 M!R!Q#N!S!L!P'm(M\"w&U!T$O#R'q'P+H.H!M$w4r\"PXR#R5\u{17}\
        $\"l?y4H\u{c}J*N\"\u{1f}`=p7W( w!B!I%I8m\"G%M\u{7}m^<# P?R#mPz%!D%O!J9L&Op:\" Q(mL'\"\u{1f}`*r^E$%M\"RCp4N\u{14}\
        !% p\"R%N8q'K\"d$!U&P8m!T\u{3}\u{1}C o!P!V!K!O!R!P!Q!P)O\"Q!n,R\"K!N\"K!K.P!G!L\"N\"P!JDq#p$R9I-s'Q-P%K\"Q)R!n(\
        nVq7!B!M!H$E!S#H4U!L$B\"O!S'K&H!J#s\"H&q\u{7f}q!K$I\"H!K%pXg& R!H!o&E\u{1f}`Op\u{10}\u{8}!(lzF!?o\u{15}:\"\u{1f}\
        `%q2?!\u{7}qWP! mm-% N%l\"P8Q!Sb\u{19}$!G>N\u{1f}`!r 6!\u{18}q\u{8}L! oj:!Dl\u{f}y$ N!o\u{d}N!rf!' p!P!J&K7r!D\u{1c}\
        ov1!?s 5&\"N&I>O!M3o!L\u{1b}}$#n<K\u{1f}`!o$,% r!H'D7q<I%\u{1c}\"\u{1f}`Ct:X!^SwQ!?rSD%!Q\u{1c}r\"RUQ#oz8$ N!s\u{d}\
        N!tN|%\"O&n\u{1f}`:O&q:\u{19}!!FE?!#T\u{19}Ka <!Y!N!h!W\"R!l!L!S\"S\"G\"@\"?#S(S#B\"R!U\"V\"T!Q!k&G!T$S!V!Q!U#O\
        !S!I!J\"Q\"G'J$M-R#E!R!q%K!E\"s!N\"L*G$k!R\"N+q!M*L\"S!n!L,D\"L#U!N\"M%F&L\"N!p!L\u{d}7\" PUP\u{12}\u{0}' q\"J=\
        u!K!N\u{1b}U!r\u{15}:!!S\u{15}a\"'LtpE\u{1e}\"\u{1f}`=tx}$ M/r0O/r\u{5}=\"Cm4Po\u{d}\" o!AH#& r!M'M+P?S2K\u{7f}\
        z' I.v?q\u{2}N&o*R4m6/# n(N7q})\" p!RD%# o\u{1f}`%x>j$ p'P8p'J* \" M'pI1\"Bs4Mk\u{11}!Ao\u{1b}\u{a}!?qAs!?w\u{d}\
        \u{3}! P\u{7f}\"!@mx$\\ F!C!K\"l!O!j\"n#G$K!T!O!l!I!L'H!J!q\"K!H!L$o!T$H$P#n!N!L!J!H!K!A!=!F!H\"C(L*K*G#J!I\"q)\
        S!M+O\"r!G!M!P#n\"o2l!H!J\"n,R'Q.O!S\"q\"W/j$\"QRQ\u{1f}`\"q}>\"\u{1f}`-u\u{7f}iT P!M!g!J\"G!V!N!V!A\"U#p\"N#L!\
        Q#I(N!U$N!O!M'n$S!Q!T!O$H!T!N$T)m(I&K!M!R0N(M.t!I&Q!Q-M!O-S!S#N!U!L*P!U#m\"R(Pd\u{10}!Ak\u{c}#0!O!U#N\"E9K!R%L!\
        Q-O&Q!Q\u{4}O\"V#Q\"F!mg_!\u{2}q7~$ p!J\u{1f}`?r@T\" MUO5x7 O\"S&j3T!R#U!S!J7S!P\"R!Q;M+P!R\"l,n!L2L,T!S+O$SRa#\
         M\"puRW4B P!V$U!m!I!Q#R$D!J\"T!A,L!M\"p!q!M\"Q.K!M!R!O!n\"H!K!F'L#R/J2qXG\"p#T\"N!N#\u{a}\"AP4oZ\u{2}$ n!K\u{1f}\
        `/pTL\"\"l?n\u{10}\u{14}$ L!p>L!n\u{12}k!?v$1!#n!x!?sGn%!J&o8p'D_v-l!\"kd)- O!O'Q8L\"K\"K\"N\"Q0l\"T\"n\u{3}Q!R\
        =y+ Q&M\"o7o\"Q$O\"m.NRM\"r1o=\u{10}\"!P!lyv%$P!K=U6P\u{a}x)\u{c}#(M>p4N\u{1e}$'!E$I:K!H$K\"J4sI\u{1e}- p!L$F#P\
        7o!M'Q-K&I\u{5}u!M$M\"L\u{17}8!frwr\u{1c} G!H!N!\u{1}!w!J!M!L!L!D!=!4!;!=!Q!H!P!>!9!K\"J!T!J\"J\"L!N!J\"Q!K!L!w\
        !n!O!N!M!M!C!D!<!C!B\"E!I!A!B!L!U!I!P!m!l!K\"N!N!H\"C\"E!Q!F!C!P#U!J!T!O\"p#J$J\"O!O\"Q#U#Q\"S!L$T!U!R(O\"N!L!N\
        !q\"J!W#o$M!R\"R#T!S!V!O!S\"p!m%L!N!N!T%o\"I\"T#Q!L!N!u\"I!H!I!J!L\"=\"Q!S!F!H!O\"E\"U\"T!J#O*Rae!?r6\u{1b}+ Q!\
        E!G9r$Q'ozo$l+O!r\"N\u{10}i\"'ovo3)+\"n#K\"L!N9n!r$P!R-K!O!KE73 o!K!P%P!N8L&E.K!N%Qjo!M!R&q3l!S4R\"Q#mu*\"'J8t1\
        D\"\u{1f}`=p\u{4}~! o];' u%J\"H8v%P4M\"K,!& t\"M=t\u{1f}`6m\"P\u{5}U%!H&F!P\u{1f}`(sj5\"\u{1f}`Uq\u{15};!&Ld3!C\
        t 8#!M$O;QL + m!H!R$Q:L!R3K&J-run*O\u{4}\u{1e}$ r!O!M\u{1e}v0_% r!I!N%L9Pi\u{18}$ O>o\u{1f}`;o9;$!@'O\u{1f}`$M'\
        B*!I!o?lVm!L!R?Q(n/oUQ\u{15}M= m!K!T#E!O!T%q3l!N!O#J!O!S!P$n)N$K!N!P;I!N$n!S\"I*r\"K1J3lLnIh, K!k$K\"J!M#i4K\"O\
        #P\"M!S8SP\u{1b}\"!I>nii!&N\u{14}3\"&i?kQ1\"&T;Q@/$ p!Q>s!K\u{1c}\\\" p(N~Q! p}L.!S!k#G!M!n8n!I$E!M/O$N\"S\u{5}\
        L'me\u{1b}\"@o4O.\u{13}\u{1f}\"! s!k!l!>!I!B!O!e!h!@!O!C!L!=!P!C!U!L\"I!l!G!P!O\"F\"H!Q!R\"f!h\"C!J!@!K!U\"C!Q!\
        I!R!D\"E\"P\"J\"P\"J!W!J!K!E!\\!I!Q!J\"O!S!M\"O!T!j!o!G!P!G\"C\"k!O\"I!Q!F\"H\"o!J!S!q!O\"K\"r!K!M!n!M%T\"L%H!h\
        !q!U!S!T\"D\"m!H\"B\"n!O\"n!A!P\"l!I!S!<!O\"h\"d#q!H!Q\"U%G\"<\"k!M!O\"I!m!G!R!C!O\"J!M\"H\"L!Q!P\"O\"G#L\"R\"k\
        oG$ p!C&I9H :\"\u{1f}`@q8+\"'n?q\u{2}:8 m!M!o#M\"D4J$r!I!m#MTn!N/I'E.O!p\"q!K#w!E\"I(r!JTQpV\" p!Ks\u{7f}$ O\"p\
        \u{16}O\"p]z$ F'N!TSP\u{8}O! n\u{14}K'\"E%J!C7n\"F&G\u{3}N=U' N1B!v-P2q\u{e}P0qCj! N}l& M#U\"p=Q\"r4K\"\u{1a}$ \
        O!K3n?nqM!?s_<%\"o&M\u{1f}`:p&N3`<!I$K\"U!S5Q\"l!P$K\"T.L!U#N!Q!R!PTR$T1j!O&Q\"r%P+M\"P!S'R0T-s\u{1a}\u{b}# R\"\
        S$l0\u{19}` z\"N!R!M!@!M!S!H'N!F+O!O#r!K!N!S!M!B!A!Q!L'S&Q!I!S!Q!K!J!R!K,m$K/r!K!O!G!M'T!J1L'L!H!n%O\"N#t!u$p!O\
        !O\"G*Q!Q!s!O!O!Q\"P!R!M!P-p\"R#Ojz* u!C!L#G\"A!K7r!E\u{1f}q5qt\u{17}\"(n?n\u{9}j& q\"M%R\u{1f}`6v\"JGX#(N>R4n\u{1f}\
        \u{7}*'K4P$P!m\"m\"N\"M\u{9}m!P\"JJ@$\"J>Q4o\u{c}qVX% P!o\u{1f}`$P!q\\r!&OE\u{4}% t!F&I8t!Kx % r!G>n\u{1f}`!n?<\
        * I!I$t6o$J!J$v4NwQ!ox\u{0}\"\u{1f}`UOpA\"\u{1f}`.s\u{1f}W/ v!D$A\"C8p!J!V#G\"C.F'Stn$S,m!L\u{7f}&#'R=P4mw W q!\
        @!s#S$G&I\"I\"G(R$j!P!m#G\"C!U+J\"J!Q#F\"@!P3p*H#I!S#p'O!m!K'L!O\"F!R%p!K!O!I\"q!J&k!G\"I$r$p!R\"L+K!P!k!R$O\"R\
        /K$m+NxZ#\"F>C4{\u{4}K% O!r\u{1f}`?O!t)\u{17}(!N$K\"D!G7T5KmM>t^S#'R9Q&Q%|\"?sGp.c\"+r?s(h; H!k!N!N$m!L3l!K#J!g\
        !S#O0T$RCF\"l&I\"q,q!K=N!l!K.L!k4Q!o\u{e}<! L\u{1e}\\##k?q4P\u{15}j$ R'o{S#p<g!?s(}\"\u{1f}``t6V! PqE\" q?r$l!?\
        s\u{a}3!!G9R# J\"M?OEh\" MAlvP\" NVRl~' O!o!I%N!I7T'S\u{1f}I\"\u{1f}`aO{\u{19}#$l?p4PT(\" S\"ox_\"!PUP\u{1a}'!&\
        L~\u{2}( N!l&J!M7N!K4w&N%v< P!q$B!G!B!E+G,O!H!H!C!J!M\"J!J-w!t!o\"I!J!H!I\u{5}s!v#H!L!H!Jn\u{b}!TRka\",p?o\u{1}\
        b%!p&N9N4s\u{c}o\u{14}\u{14}3!R$B\"W!S8U!n&O-F!I%PAH\"P&H\"H#NWk'L!Q8R\u{0}DZ R!S\"K!M!T!i!i!i3K!i#R\"V!O\"F!N!\
        U!X.Z#F\"P-O#R$Q'J#J\"R!Q!Z!U!R!M!F#I\"J!S\"C'H!k!O!R!X%S%S!I'D*F!K!i,E\"T!V!W#P!S!R.T\"S.q\u{1e}_\"\"I\u{1e}p\u{11}\
        Q$ m!F!L%I`9\"!H?J\u{e}x&!H&S8r!K&S!Q\u{2}T! qZ\u{1a}' r!M!Q&N+P?S2Kq,\"\u{1f}``q2t8 D!>$C!R!|!Q7H!D$D!S!x/R#N6\
        P'p!P$N!D\"u1v!K!POR'p\u{11}u\" l?qv\u{13}\"7sXs%\u{1c}\"!R$m\u{14}>#\u{1f}`!L?r\u{1f}2' q!E&@8r!J&B\u{16}q(\u{8}\
        & q\"P&O7t\"O&LUv!Poq+!!kD\u{10}# o!N>q1v\"!n$P3\u{b}\"Jt4L9\u{2}# Q?R;nd+( N#S#T*S#R/T,O+Na\u{13}& p\"H%D!I\u{9}\
        p,J3\u{b}' m!O!Q$O9N$p_k\u{16}(\"\u{1f}`+sw$\"\u{1f}`er\u{3}0$!n&Qto\"Q8l4 r!M!F!M\"F\"J!O!L7N!L#G\"G/Q&RiR8u!O\
        !M#Q#Pwt$ t!I>t!J\u{1a}=# p<L\u{15}LeI!%LCW$ o!L>o!LTk% q!J\u{1f}`$s!M\u{1b}l!GT\u{9}i' p!Q!O&H?J}r\"LZ'J n!G!O\
        !N!Q!Q\"P!k,Q'K!P#q!L!I!S\"R\"O!l,Q!J!P!O!N!L\"Q!T?l!K!N!M)M2Q7m!K!P\"O,o!K!N$K!P0mF\u{4}\" P(Q&8\"<N\u{15}N;\u{0}\
        !3ly\\\"-q?s\u{c}\u{11}\"\u{1f}`ZswK\"\u{1f}`[y\u{10}\u{1}!?q\u{1c}\u{7}#!N\u{1f}`Ys-N$\"o&N8P!mVN!'nP\u{19}\"!\
        H!jgt! m\u{14}|% P3q\u{1f}`-O1qb:\"\"N?M\\0& w!D&K8y!D&K>b! m\u{1}\u{1a}& Q'Q?Skp,HBQa\u{1f}\"+kTQ_j! t\u{0}v!@\
        n d#!L&R!R*\u{b}4 o!J!L#K\"K!K5n\"x!E!J&JjS!m$RFt#p!J4Q#p\"r%5%\"Q%I8Q(k.OWV& q!I&Q8v!E&Q\u{12}\u{19}\" RAP\u{11}\
        z\"\u{1f}`@taJ$ r!M>q!O[o<!T!N!O\"K!m!L!K)Q\"Q,i!R!T!Q\"P!S!J!Q+W\"R!Q#L#O'Q\"R1O]K5N)S$k\"Bv4I!\u{7f}, M!r$L\"\
        I!Q7L!s!T#M\"L!R-Fc1%!M\"N\"LYK\u{1b}s\u{12}91 p!F!Q%J!N7m!Q!M%K.I&QHp#L\"o+J&qGm)~#!J~w!J,(4 K!Q$U!U!N\"Q*Q!T!\
        q*Q\"R!U\"N*M#P$T%R&o\"o&q`2( S!o!M>O4p!P\u{b}q!KT\u{0}! T\u{6}U# o\u{1f}`%o_D, P%G!m!P!T7G!h!U%R!O-H&EW\u{2}#!\
        PGI4sB\u{13}N l!S$G!T!Q!T3F%L!S#N!R!N!O-VAN!N\"R\"i!E!L!O!S$o#N!I!j!L&l!I\"k\"J$R\"B!Q$K'M&W%F\"G!K)h!R!R!k%P#T\
        x\u{7f})!M$L\"r!L7L!M$M\"t!Lis!\"LSi\"Hr4PIU#!N\u{1f}`UOYJ!$j\u{8}\u{a}# n!L&N?\u{b}#'R\u{1f}`9n\"K$ P'P\u{1f}`\
        9ROV0 T!E\"N!q\"L-P!L+P$j\"O-O!J$j\"L\u{a}p\"RLb!#l\u{4}.% N!q\u{1f}`TN!quS+!I!L#D\"m9J!N!t\"G\"p0I$FJx8 t!M!R#\
        H!K!K!S+m)O#n!N$M!P!Orn5q$O-Q!l!J!Q%H*m$tUY\"\u{1f}`=p/\u{17}! Q(`\"#M?QJJ# r\u{1f}`@tO-!UOw\u{d}\".r?n8$% M#o\"\
        J?J2M;:) E\"P!J2H!}QE!H!}#GY%\"\u{1f}`!sno!VRI/\"BT4l.a\" o\"P$\u{d}!^O\u{14}F# O5nSn\u{c}>$ r(Jzu$Jn%\"\u{1f}`\
        Cs'\u{14}!!PnI!$mm\u{5}!!mly' G%Q$n6I!R(q4L\u{9}o!?uw\u{14}0 u!F!K%J!P4P#q!M!P%L!T4P?nJn)p$Ppf$!K!N\u{c}s\"N\u{1c}\
        \u{17}% N)r\u{1f}`7O)r\u{c}e#!F~v!J6<& r%L*F0v%L*GK+2 r!Q!I%P!J3S$p\"Q%G.S&I=q!R/q!L!LFn!S\u{b}WD p!@\"P\"X!K!m\
        !Q'J.J\"U!G$n\"q!U'N&C\"I\"J\"@!N,p'n,r#N%Q#m,s%G9s.L!M(K.k!J!N!J:\u{c}$ n!J2W,l0Q! n\u{13}'( s!D!L%R8r!H!O%N0O\
        \"\u{1f}`@rK.#!P&P9T\"r% n!G!K\u{1f}`cQ\u{18}1! p)!&!H!m%S8S!LFH*K! QC=!fp\\-\" n?m5g: G!B!G!G!y!D!M-L!Q\"R)H#M\
        !r\"O-M!N$J2R#Q!qDN#C!r\"R-r5q}h\" PUR\u{18}*!?wm4! O*D!!l3P' q!G&J!PztBt!J_:#$k?n4RB\u{d}\"\u{1d}v!M\u{1b}\"(\"\
        T#O!M!Q@T-L$Rho?T!$mc;& L!s&N{O!t\"NMO\"\u{1f}`0qi8!!O/\u{17}#!Q>o!R\u{14},#\u{7f}q:L6pcU% S!o\u{1f}`$R!qL_\"Co\
        4Me\u{16}% Q!o\u{1f}`TQ!oN\u{6}) K!F#O\"V)m!q/N&U*mB[$ R!N\"K\"o\u{12}\u{d}# J#kYQnr#UQ\u{1f}`\"pU\u{a}) T!K\"R\
        \"u:P!G$vFlut\u{6}%(!n!T#H\"L!N8r4I$MQO!?t\u{5}F! O56, q\"T%B!H7s!C'QRUGJ/nJt+m$\u{15}0 D!~!C#L\"I8F!}!F#F\"K.A\
        &CWP!q.O!q\u{3}s\" r?w6 &\"S#M\"P:S#O7T\u{1}A!TRXU##m?k4T\\R\"!Q\u{10}x\"N4 G!T!T#P!T!j!i7F%K!H!m!k-Q!L#M\"L!N\u{5}\
        S!K&jl\u{10}#!K&o9O8\u{12}, K!I$I!R\"O3v%H$K\"m\u{9}M!v\"JUn!!P+t# l!N$S ?$ m'P\u{1f}`9qJ\u{16}$#S\"n?r4M]D$ o(\
        Izs$I`+#3SDm\u{c}n<~- n!O$L\"M9Q$R\"P!T.T%S4n*SWmiX5 I!F$I!R!l!N3x$O!G$J\"sHM'oCq!J'p$m!F*H!x\"G\u{6}h# m\u{2}r\
        ;sFY\"\u{1f}`%t\u{d}\u{18}/ L!P$p!I!S(T0O!S$o!J1P\"L\\U\"mNkTc\" R0o9u. q!O&B!K7l!S!O%G!H-H!Q&>+K\u{1}R\u{d}\u{7f}\
        \"\u{1f}`ZsH\u{5}##m?k4T\u{11}+( o!M&H8k'P\u{19}o!G&Gg/( T!D%TSPPQ*RRR\"R@i\"\u{1f}`@oqs' q!I!K%W8n!OeRCy\"\u{1f}\
        `Uq$N( U\"o&L7Q6RwMHr%R\u{1e}3. R!m!S#H\"K!R7L!x$M\"K.E$M\"P!P#\u{f}#!n?o4R;=\"!M?NIy! n\u{8}c% N!S2q,P5J\u{16}\
        E'!E%T!E\u{11}u!G!L&om<9 D!N\"v!E!K!P\"L+L,H#j!H!P!O-Q$X!J!P,OPp\"KIL#s!P!K,MkO7 D!n!S!M\"H!M!K$q4F!T!S#O!M!P.Q\
        !Q#F\"Q!S$T\u{0}K%L\"L \u{3}# P\"l&R\u{0}Q#4P\u{1f}`>P`a, n!D$I\"E8r!H&IHr*P\"oCn's7\u{c}+ q!I!S%P8l!P&L4P^nHO!\
        R<\u{1f}0 L!P!r!E\"E!M!R\"F6L\"k3L!P\u{7}R$N&M3o\u{15}5$ QPo,L&L,X*!E\"P\"I\"J5q$I5QYPAN\"q\u{10}+##M!m>N\u{4}D\
        $ O0m?L2t\u{13}\u{1}' m!L!S&M7n!O&P]$!@P\u{16}2\" S?p\u{b}\u{19}!\u{1d}q'M$ p!J&R8v 5\"\u{1f}`!s8\u{5}Q J!4!|!E\
        \"<!A!:!G!<\">$>\"=\"C*E\"O!?!m!L\"B\"?!L!C*I\"D!q#B\"B!G<S\"l!K\"m!H3n#o%R%P\"p!W$R\"l)r2r&I-R!H!o!E-l\u{14},$\
         o5RRo!R#(!GQ'\u{8}\" q?rQR$ x\"K=z\"LY?!/mOy! q\u{16}r& n!?>o!H\u{1f}`EI,\u{3}#!K?M:T\u{0}\u{2}\"'S?R#q% r\"M\u{1f}\
        `#q\"M5m* H!S!R#n!O!S9S!R&O3QS|/ J!I!N!N(w!F!O\"G0M#Q(r!I#J0l\u{c}p#`6!N$C\"R!T(m/k!Q&L!I-S!R%N!O<i$T6p-O4P+F#T\
        &P!O \u{c}% o%M/O+p4O\u{6}\u{a}#'P\u{1f}`9pT'# P\"n&QSz# S'P?Q@i\"\u{1f}`,sc)7 o!?!S#F!K!G!L7l!H!N$R!N!I-D!K&GG\
        r#O8m.p4o!I4l N!(l]\u{9}# P\"n?o\u{1d}8+ n!D!L#I!L!E!I)S/M'M)MXD' p!H!L1N!n\u{1f}`=O\u{1}\u{7}!-r\u{9}f) q!J!K%\
        I!C8PGn/F~n\u{1}v\u{18} H!h!t!6!A!X!r!f!t!+!C!0!?!7!D!3!C!3!;!2!=!G!M!I\"F\"g!i!A!H!N!h!i!?!F!S!p!U!i!8\":\"A\"\
        8\"<\"<\"O!m!;\"R!f!R!i!>\"@\"A\"?\"?\"r\"G!M#G\"U!I$F#k!Q#M!T\"R!V!U!S\"N!N!U!V!V!Q\"i%T#O!V\"I#h!S!V&i%S!S\"P\
        #r!j!s!l\"N!g!i!Y!j%B\"B\"R#S#C\"T$>$A!I!?\"@\"F\"V!k\"A!I!p!p!p$o!s$pD\u{11}& m!G&J!N8K&M\u{f}\u{8}' r!Kvp!O/p\
        9n#RN^#!K&LsrQ%$ s\"M=q\"N\u{15}]\"AK4u71# o!P&MU\u{10}!wr^q$ q!I&K8uK)!&R\u{6}m6!R$B\"Q!T(m/j!T&L!K-T!S%Q!K<i$\
        T6p-O4P+E#T&P!NPu%!I&H8m!L\u{1f}s!\u{7}M H!p$Q!Q5l$K%U\"A!R-E$I\"C0N-N!p%P%P$Q!L!u!H%M!t\"I!w!M#G\"K!p!O#P!o!Q%\
        P!U!R!m)l\"I*m!L!l\"M&L>pBnQ W!V\"F#Y!W!O(H\"M!T!T+h!T\"K\"U#S!V'I#T\"Q!W#T\"V\"T(Q1M!L\"R!S\"T\"V#I!M#S\"T!T!Q\
        'N$U#n'S(R(r%H.T%P!W.P!S/V\u{16}<% v#L\"M:l7N\u{3}D! Pdp% n!C\u{1f}`Tq!C\u{7}V\" q?u\u{8}\u{a}!?sB\u{15}$\"P\u{1f}\
        `#q\"P#Z\"\u{1f}`@r%t$!M\u{1f}`$t!My0!\\N\u{b}d\"\u{1f}`@nwU! p I\" o!?\u{18}\u{c}\"\u{1f}`esQt!!K&\u{1f}$ q'D8\
        u'F 5!#n1<!!O\u{4}\u{d}\" p?s^x!?R\u{f}\"!wt$h0 P!T!l#F!M\"l7M\"R#J!O\"k.M#M#mLO3m'\u{19}& q!M&J8t!N&M\u{12}\u{d}\
        !%O\u{19}Q!\u{7}p\u{7f}\u{8}!!K\u{c}J$ s3M,s3M3K\"Am4S7\u{1f}a K!Z!u!?\"3!B!T!p!;\"6\"?\"7\"5\"9(K\"B\"p!M!i!D\"\
        9!E!M!j!;\"<\"@\">$@\"M!n!@\"B!M!Q\"@+L#n!o*m\"Q#I!S$R\"m!M,N!n\"I!q&O)I#L'r$K$m*T!T!D!o'm-H\"m!B\"m\u{11};!zrR\
        E9 O!M!s$F!K5O#U!E!u%G!G.R&KJS\"r\"M(P>P\"O\"s,Q\"u&I-s\"KJ\u{1c}) L#J$J\"r6N#K&U4s\u{c}q\u{1d}Z# r\"O&M\u{a}~#\
        !I!U?U\u{c}F!-nU=\"\u{1f}`!t\u{13}5$ P!n\u{1c}Q!o\u{6}0* n!H!V%M8j!H&N.R!K&I\u{a}t!\u{2}u/f\"@P4p;d\"!O?Qg1\"\u{1f}\
        `es\u{1}m\"!mwo1H$ I$l\u{1f}`NUNH!\u{1d}sr\u{13}\"!Q\u{10}s\u{0}\u{15}\" L[R7>% l\"P&P7q\"Q\u{3}\u{16}!Bjt\u{6}\
        ! q;-* N!G!m\"q#Q8J!N'V.NJt#;\" R!m\u{1b}\u{4}! SW\u{12}#!O\u{1c}u!P\u{d}d! Qt\u{e}!\"Q:z& n'K]FYqBp1P=m!FS\u{1a}\
        \u{1b}% p!L\u{1f}`$u!Lx># r\u{1f}`0s.2\"\u{1f}`%q\u{e}\u{1b}# q\u{1f}`@u\u{9}U&%K#N7n%L#O'oZK!&O\u{1})!&P_\u{1d}\
        O Q!C!E!M!T!@!I!A!F!>\">$?\"9\"}!F!L*P!I!J!T!W!C\"?\"E\"E(s!I!K\"M!T!C#M)n!L#L?m*R3q4Q$M#O#P!S!I(J$v!L|I$ t(Hzv\
        $HH\u{1b}' L!m!n=K(L\u{1f}`3s4\u{3}# o!D!OW\u{0}# Q!m?oh\u{9}\"\u{1f}`GmIN\"\u{1f}`%o\u{1e}p2 I!A\"I\"A\"F\"{!K\
        5F!G\"K\"D\"J\"|!L32_l4S+p@\u{e}$ p3P?S2K:R\"\u{1f}`=p1*!#nj\u{4}$ R'm\u{1d}R#n\u{19}9( U!l&P8u'S.T:Frq~2$ p'K8\
        p'N\u{7}y\"\u{1f}`%r C% l\"P&P7q\"Q\u{19}L\"\u{1f}`er!c!Fo0b2 p\"I#N!J!M!K3P$q\"G#O\"P!P-P&PvP/p!N$Q '!%S\u{1a}\
        v!\u{11}ss\u{1c}!zu=b\";r\u{15}r\u{9}\u{16}!?l@`! P\u{15}=!?s4Q% n\"N=y\u{1f}`!JHH#%S\"R9S%Y# r\u{1f}`@t\u{c}e#\
        !K>s!KEp# o!R&UH!!$kWX&!l$P\"L8O'P4Q\u{c}\u{14}#!K\u{1f}`?r4\u{9}!#n\u{1f}z$ MBu4J\u{c}M6T\" S!m5\u{18}!@O=\u{1b}\
        !@Op]' R!n$P\u{1f}`;O!r$Px)$ O\"o=S\"n'&\"\u{1f}`El$S+ C!o!R#S!P!P8H!o'S-Q!L\u{1d}x*!P$L\"V8m!R!S3F!M%K!O\u{7}\u{8}\
        '!R!o%Q!M8O!m\u{1e}o\u{b}\u{1e}\"Fp4OYZ\"\u{1f}`%t\u{1f}c!&m_P( k!J!T%I!Q3u\u{14}M!u5\u{10}+ p!D&M8s!J&LQs!JLP8\
        L#m_^- Q!s!M#I\"G9r!P%J.O\u{8}S!m7Q!ou\u{19}$#p\"N=q\"O9N& N+D\"w?s\u{1f}`'qt7+!P!N#H#Q7r!N!O%R!P3NpRp6\"<M\u{15}\
        M|\u{f})!O!P#R#l7R\"P&o\u{1f}`!QBvU R#P\"K!H!m!s'B\"F#K(F%j#D!I\"n'H%Q!P!D!F\"I\"G!M3P'n!l!i!P!L$I!I\"N#F!G%H&K\
        \"P!S\"P%L!I$F#R$M!J)i\"F!N-O$n!P!L\"t*Mq\u{6}$ o#P<q7R:\u{7f}$ P!q\u{6}P!qW\u{f}#!J!O%RC[- O\"R$P!O5t#J'O!N-S'\
        Qer1t0Ro{) m!I$J\"H,N-T\"p\"J2LU\u{a}1 J!M!Q!Q#r!J!O(R/O\u{1f}`!G!J!O!L#s!L'R2Y( r\"H&N7t\"O&Q.H&M\u{1d}6#TOiR!\
        o1\\( v!H&J(H0v/J\u{1f}`'rq:\"\u{1f}`,t.o!%M\u{4}l. p!J#T!E\"K9N\"K!J1O\"v!q#M\u{1f}`'z\u{1}bL U!W$W!O!Z-I(V#h!\
        S$T!M!V,V\"Q!X%T4S*Q\"i!R!K!V!Q$P!S!N.Q!R#P!Q#R+U\"R(R\"V!F*k!R\"T%U!Q!O/T!Pxg\"\u{1f}`\\q<R) S%G\"K9S$J\"K~L!s\
        !O2U*!H$O\"J!m,Q+o!K&L\u{1f}`\"l\u{a}|\"\u{1f}`esF\u{a}! q_\u{10}$ m!K\u{6}v!L\u{17}\u{7}% q\"S&K\u{1f}`@S|0$!A\
        &H!RMT\u{8}(, o!R!S#O\"N=S\"R/Q%L0OZo=Ua\u{1}!?qv5!bnf[! oLH% L\"t\u{1f}`#L\"t\u{19}|( N!M!O=N'O!L.P&t\u{8}\u{1c}\
        ' N!K!m&S7M!Q!o\u{5}C!1mr.\"(RMO@P# q\"J=s1{\" qUQbE0 R!S$K#o>M!N-MjL&n\"O9J!H!R%o!q7l\"'!'L6g\"\u{1f}`=q)\u{12}\
        # Q?O4q\u{d}\u{15}$ S!QEQ4O*S!,m8|$ n!P~q!P\u{a}r% q!O\u{1f}`Tr!OL~#\u{1f}`=N!o\u{18}U# U'PMM\u{18}`# l4Y+j\u{d}\
        \u{14}!$nc.!*mZi& n!G&L!N8L&NT(( O'UtI#t3L%M.N\"m.\u{7}\" x?xG#$ r!M>v!MS_& l!A&G8o'KzqCA\"\u{1f}`%u\u{10}H$#Q#\
        n*P5lK'$ p'KSN\u{5}p*(% T!U>T#r4N63) u!>!H%F8{!@!K\u{1f}`9pZ#$ n!K>w!Lv9$ L!rvH!tq,!!RSP& Q#P&r?opS#p'U$ N=q\u{1f}\
        `;qu\u{4}! n5p2 y!B!G#E\"I!K7p!H!N#I\"JQo#m(m#RJm0r'Ns&C\"j#D!C!P!M+O,p\"T\"S\"E!N!O-R\"S!V#R;O!K#k!o!G!K!O!J$I\
        0P!R\"O(m'M!m!o)n-R#G9h!Bu,== R\"S$O!U!V!O+W'M$R!R!Q#O!T!T\"R,F!S!R\"Q\"I!T)QYQ3M0R%S\"U*S(sT[\"\u{1f}`=p6c% r\"\
        L&P7o(S\u{8}\u{d}\"&K?R(?#!P>q!PDG# R%n?oi\u{10}#!P?P&ozM& q!J!I&L\u{10}oGq3V) l!M!S#K\"K9S&M~m\"S`N\" m!HV\u{1b}\
        ! mRr$#n\"S=m\"T\u{3}\u{0}) o!A!G%I!N7p!H\u{1f}`<m:N& u!K&L8u!N&N\\'- J!F!Q#w\"E8K%H4t\u{7}H!J$u\"H!Q\u{1d}\u{1c}\
        $ p\"M&R7nj_! Pg\u{0}$ p!J\u{1f}`^t\u{19}\u{13}$ K\"O%k8L$N\"\u{1f}`=sP!\"\u{1f}`%s\u{4}S* t!C!K%Q!B7v!H'I.I&G<\
        -)!R!R#n!O!S9S!R&O3Q]e&!B!n>C!k\u{1f}`!si~#!J2n\u{a}r\"x/ Q!A!t#J\"H!N7R\"q4SBS#N(K%P,lcr/m!\"m9m!?s6\u{1a}\"'P\
        ?N/X!?n0m$ N/q0O/nu4% r!C$D\"G?HU0!ft];\" N\u{0}ok/$'N\u{1f}`9t'N]$\"\"P?R\u{5}.\"\u{1f}`%uy\u{18}U V!F!K!Q!U!W\
        !s\"k!G(H\"I(Q\"O\"P!K!I&o+N\"H!R!E!L!K\"R!n3n'K!F!m#T%q!C!H!l!K!H%P(H!K%q$N)o!O!L*Q\"T!M&J+q\"S!O/R!P#k!\"Q5uC\
         s!W!P#C\"B!M'L,J\"M\"k!i!S#E\"E!S-C!O#M?s!K'o#o4P+M%S&q$J,l!J#q$H0n!G\"M\"k\u{9}*0 L!D$D\"x4Q$N!J&r.KNMMP!Q\"q\
        .M$M\"rs\u{9}!Hm4/&\"I%L:R%L.K&N`[!?p\u{1d}3\"\u{1f}`Un\u{11}\u{16}\"/o?pmh# N#n?m'v\" M?M\u{3}Q- s!B!R%F!K7q!G\
        !P%IHr*PLsPqA\"$ P3o,N3pi-\"Bn4S08# o'Q8v*#` t!M\"H\"S!C!I!M!K&I,M\"K\"t!M!W!L#F!I!O-L!N!L\"S!L!V!U,S'n'Q#N\"l#\
        P!R!i!K\"P\"m!R\"m!Q)P\"m#Q!R&K!n!r\"G&N&l\"o!M\"M,Q!t!L!Q#S!L!K.p!F!M!K(qI@#\u{1f}`-x3H\u{14}A!VS\u{13}!! Q\u{c}\
        *# q!F>sV?$ w%@:w%@Il!(Okq$ r!:\u{17}sDo<O! o\u{14}r8 P!T!U#A#U!H&J$D,U!D\"H\"E\"F\"L,m!I!p\"H\"q!R\u{4}T\"N#G#\
        LJ|) O!R\"o\"G\"S9R\"p4R\u{9}M]p! Q26\" N'L'z$ r!L>s!N\u{15}D$!D&F8p!K\u{d}u. E!I!N#k:F!O!L#G\"K.K$m\"r\u{7}O#r\
        %>- i'D8r!PNy9L!m)I'M,Q)q\"r1S*=#%O\u{c}t%OaC*!L$F\"I9O!T%L*p&H&I&H++\"Cq4O`4& n!@!K%L\u{1f}`9o\u{11}\u{3}!?t,z\
        \"\u{1f}`Zs\u{10}I$ s\"P\u{c}x\"P\u{b}\u{1b}| r!Q!J\"i!G\"I!K!9\";\"A\"P\"K!R!J!O!q!R!J$M!U!J\"X!K!F#N!R!G!N!A&\
        S\"Q\"N!U!K!V!S!S!N\"O!P'P&q!R!F!E$J&J$Q!r!P\"P!N!p!O\"m#U!D!l!M!N&K#O$K(L!J!r!P#o!L!S!L&p\"n!M!U!O!M)m\"K!k!K!\
        K#K!P!Q&S$N!Q#l#J\"m+U\u{6}\u{9}$ L!qvN!s\u{18}O!$l$\u{0}0 y!E$E\"J!S7p!N$H\"N!N.Qhr!PAl'T/LR\u{0}# r?t!Q\u{1a}\
        A!,pbY$ N!q$M;r\u{18}P$!I'N8J%PA5& m!H$Q:p!J$Rb & R=R\"R\u{1f}`6q#Rwp' p!A!K%D!N\u{1f}`TpVz!!N\u{d}7+ I#K\"M\"Q\
        .w!Q0T2J/J!w!Q,U& t!L!L#N\"M=M\u{17}\\! TG+# S?R6m\u{1c}@!!Mw\u{12}!3nC\u{1d}' N!K.o0M/t0H\"G'\u{17}* M!H\"U\"M\
        .s!O+P3m$P\u{1a}n;y!$ne\u{1}#+n\"p=V\u{16}$! T\u{12}\u{8}#$j\u{1f}`MUt{( r'N-H+t4L\u{c}n2L3G5[4 w!B\"P#I!I!R,X+\
        u!E!P%K!P.PBk\"O)n#M+LOn\"S7=\" o?s1\u{15}# q!J>w\u{15} !!m[^& o!R!S&R7p!TD\u{4}! S\u{14}w- F!I!S!S\"k!C!O8H!H&\
        H.E\"N$PnG%!S&Q8n!P\u{d}oat% r\"H=u\"M&M\u{7f}L#!L\u{1c}t!Ld@!)nQ!% q!D&I8q!H(\u{1e}$\"K\u{1f}`Sr\"Lq#$!R&P8r;R\
        Ab\"\u{1f}`Hpm2! S\u{6}K# N@R\u{1}p\u{18}{#\"S#P#o a\" R4nJ\u{1}# p!G\u{10}vS\u{10}! mRb!?t&?!\"RM\u{1b}#(Qrm$M\
        `<& R?J%U#S1Q\u{8}P*W# O(R7P\u{12} \"!Qyu\u{6} !?u\u{14}K* q!K!K=o!M!O%L4Hfq/p\u{e}k\"#n?o6L$ w\"M=x\"L\u{7}?# \
        s\"O&N\\\u{2}! KD\u{7f}!?s\u{14}!3 E!I!M%>!v4T#I\"N%A!l3D!nBH(HJN\"T\"m3Q!qx\u{15}\"2N0piz! o}\u{1b}!$lX@# r7L\u{16}\
        N!m\"\"R&Nz$\"\u{1f}`%v;x$(QMT\u{1f}`'~Y'%!p!O\u{1e}Q!t!P\u{f}9\"\u{1f}`,sP~$ o'N8o'N\u{5}_\"'P8o9uW q!O!Q#H!n!\
        I!S3R!R$R$N\"K/R#L\"Q!O3l'N\"l!J!P!x!I!M!I!J\"M!N$P\"p!G!N&H\"U%J\"o!K!H'P$P!S'o\"t!R!R!N!P*R!O!T!R$N!j!T!Up3C \
        k\"j#C!J!U!j4N$P!X%S.L!N$Q!P!W0R-O#U!T(R\"W)Q)o!N!Q-T!O)N!O+I#P!T%T/K$f\u{1b}e* K!R\"U\"k\"S!P7L'M/Q!Pf\u{14}\"\
         p!L)j%!Q&I!O?Rjp\u{b}|\"\u{1f}`=q\u{7}R\"\u{1f}`.wGD\" O!n\u{1d}\u{13}*!G!T%G8k!I!T&U.M\u{1f}`'pIH! Rrm\" PVQ\u{5}\
        l' N!n!O#Q\"K!N7P|q#'MsL!r4Y!\u{1d}rrL!?rYJ!'O\\[!@s|\"\"!P?Qd\"\"\"P?P%\u{11}!zvzI!?s\u{0}$) H\"S#o\"T9O$n\"O!\
        U2Q5g! l3\u{17}\"HR4nKG* k!J'K8O!O&MSs7q,SBn[a8 Q!j$T\"V9S&U.I&F4P*l\"T!l\"L&F\"M*R\"t!F'JFM%K\"p/L%qX\u{13}!fq\
        T!!-p]2. n!R!V$I!I!M8I!K%N/tQLYm\"O&H\u{d}P! P:@$ p!O$N\"N`s0!E!m#N\"F!J4q#l!G$R\"L!I-K!TCMRn'qI\u{1e}#!Nvw!N0\u{15}\
        % o!B!N#E#J\u{7f}\u{15}#\"o\u{1b}M\"q\u{c}\u{19}!?RMI\" L'QcM\" o#NW8\"\u{1f}`_q Y- H!O!S&R#T!L!x3Q*O1R\u{5}T!R\
        1u\u{2}A\"+nSR\u{1b}<- G!q$I\"k8K!J4u$P\"C\u{5}M!i$F\"u&&( p!M!M&S7t!P!N&O\u{1c}}& v!B\"L<s\u{1f}`!rgq!?pP{& r!\
        G!P%G8t\"R.b* O!R!T#R!n\"O8R%m\"Q.R&P/ I\"Q#U!N!V!l4Q#J!V!R$R!O2Q\"JxRW;!?S7]; m!O!U#M\"I!S8A\"n\"N!V!M!O-x!P!=\
        \"O\"MgF$I(r0J#J$R!l/q%Q+s0q! M=W$ P!q\u{1c}Q!q?B\u{17} M!d!q!J!P!N\"P!i!P!M!S!X!P\"I!K!H\"G\"R\"P\"M#l!Q\"M!O\"\
        L!N!M!Q!R\"Q\"K!X!Q!S!C!I!H!G!O\"N!R!L!Q!N!T!J!T!M!T!G\"N!T!L\"I\"m\"R\"L\"F!K\"P#O!M\"P!S!T#U\"o!L!P!T\"m!S!S!\
        k!P!P\"U!P&S!O!Q!P!W\"T#n!H!L$Q!S!S$S!W!j!P#n!l\"o\"N\"l!L!S%K'P!N\"R\"S!W!R\"M\"H\"M!S!P\"I\"K#O\"Q\"m+isCL t!\
        S!O\"P!K!U!R!H(W$Q'O!O#p!Q!K#Q!S!S!P(P&P$N\"J0N0M\"Q!P'H!L0H!M8p!O!O\"I+l!q\"V#Q#I*T#m!M!PRh> O!G!N!k\"S!T!J!R7\
        C!L$R\"L\"Q,K!P!Q!T!N\"K!P!K>QPL(M-K!S&R!Q-s\"O`X% v\"J\u{1f}`;w\"JhZ$ M!s\u{d}M!s\u{5}6!\u{7f}pE\u{f}+!N\"k\"S\
        !N!P!R8O&K.Q\u{b}N5N6t!!O`V) N!lER!R.N%R@PfS'Q<\u{9}\" v?v#\u{a}. n!L!H\"M!I\"P!L+T!M+h!Q$O\"L>PDc& m!J!P&P7r\"\
        Ro|\"\u{1f}`_rTg- s!O!M#O!M\"R7o!R!S%G\\o]n\"R\u{4}X# r\u{1f}`Uvd\u{2}\"\u{1f}`eq2\u{1d}#0T>N2n; \"\u{1f}`.qak%\
         q!<!M>F\u{1c}rY\u{11}'!N!P&n?m4KGO$p\u{15}f! nTa- p!L$F#P7o!M'Q-K&I\u{5}u!M$M\"L\u{e}5#!N&K8p$V\" U/m\u{0}f#!E\
        ?EgrmF!?qP1+!K!l?l%P.O!P%M!O\u{4}w!H&Dv\u{b}) n!E\"F\"I\"I\"l?I!N3y<H\" Q\u{e}QB\u{19}\" pnq\u{3}E\"HM4sC_& q!B\
        &I8u!D&J-\u{4}\"'L?M\u{1b}f!ARK4/ U\"n#F\"S!P7L$Q!K\"Q/N!p!r0M$pFp:f!\u{e}rS \"%m?mV^# p!N>p(a#<s\u{13}N\"sr%+ \
        n!S!F%B!S7o!Q!K%B!P-R\u{d}'? S!Q!S#S8Q\"X!O!V#P!S!O.H!R#S\"N!R!K.P1S4R$R1j!O&Q\"r0O\"K!O$m3T-s<z# P!n!N\u{2}:#%\
        K:n%P>X' v!J!M=w!N!O3P@\u{17}C P!T!j#R\"P!P'I,T!p$U!W#T!Q!P!P!T,K$T\"S!Q!N@O#n!Q!Q!NCP+T!p!L!O,T\"Q#R#S1Q%5p-o4\
        V2p$OZ)*!T$L#m3R!O#q\"W\u{f}R!O\"n^q! p\u{d}s$ t!B&J8o\u{2}6!?q\u{f}z!?ycG* H!N!Q#M\"M:O#M\"J1P$P\u{18}V% j!L&H\
        8ors&\u{b}( q!I$H\"M9P&G.O2Kna\" TTP\u{3}!\"\u{1f}`@r3\u{10}\"\"P?OQw)!q$N\"K!Q7N!t$P0K2t U#!O%S\"RP\u{c}# s\"L\
        &K\u{19}'* o!O!Y$P!S6P)N.L\u{1f}`$S\u{14}!* n!O&A!J8L!Q%D!L\u{18}s'J\u{12}{!?u/;\u{10} m!Q!U!P\"K!S!R!N!U\"J!F!\
        D\"N!S!F!O!R!L!D$K\"S!W!S!P!f!Q!Y!O\"M!M!Q!N!V\"M$O!M#S!P!J!R!M!P!O!L!U\"N\"L\"N!R\"K!R!L!n\"D\"T!O#R%K\"n\"l\"\
        Q\"P!Q!W!S!n$N\"U!P(R!T#S$M!K!R!S$k!O#O!T\"V!T#P!s\"m!o!U\"j!S!W!E!J)m!N\"j!Q#S!M\"J!U!L$P!U#M!O#i!S!N!S!P!h+N\u{2}\
        E% r!C$D\"G?H`A# s!E\u{10}t^'$!L\u{1f}`$O#mZa!\u{11}uL0#'L\u{1d}m#Me*% s#G0I,o#LGk% m!H!N&O^KVc\" o?q~h! OQf!VT\
        Uk$ M'r8O'o|%\"'P?Pe\u{19}!?r\u{0}\u{19}$!Q%O\"PQS\u{17}/\" O?R4\u{5}\"\u{1f}`%sc3( p!D!S%H{pKq3K&J#l!Do\u{9}n\"\
        <O\u{15}O=\u{5}\")p?q\u{0}0$ u!M>u!N48\"?R!oHb!\u{11}sg$( q!L!L&S7u!O!M&O^v\"\u{1f}`=rnL9 R\"O#Q!K!S!L!R2m!o#m!\
        T'O-G\"T\"M\"N!P!QFOKn\"N!m!o+o%P\u{1f}\u{17}4 F!P!S!G$k!P7G\"S#B\"I!P-J$o\"m=nhK!H!L#P\"mvz* K!r!T%Q!S7J(O.S\u{b}\
        n$NU<\"\u{1f}`@qZ|6 p!u!?%I!N7n!j!G%N!Q-N6m!N-j$N6l=r/K!p\"I4n!K3z!!Qx\u{7}- T#n!E!G=K\"J2t!L!L\u{7}O#q!I!PU;# \
        n\"L=q}_r S!V\"L!H!T!h!g!k!C\"G\"I\"K\"E\"C*J\"V\"X!S!K!O!j!X!V#N\"N\"O\"K\"H$E\"L\"K&E&o$U!W#V'F#N\"X!O!Y!Q!T\"\
        D\"T!F!V!W!S!f!C!W&A!h!V!N!W!N\"m!S\">!T$C\"U!?$?!W!H(T.K#Y!Z!U\"R!R!Q!Y)L%S\"J\"j'q4K\"\u{1f}`!oi## q!N&Gs~# l\
        wr+opN\"\u{1f}`-qw\u{2}# GVV!T\u{b}8+ t!@!H%F9E&FYq\"Q7o7p0p\\J2 T!L%S!T!P8L!Q$J!P!J-O!N%JXN2O;O(P.I~{\"<p\u{15}\
        pl\u{4}! mH\u{8}7!r!k#G\"K!I+O,j!u!q#J\"M!K+Q\"C!D#K\"L!KS~!D!M=L0ml($'I8O!v4J X%!Q&P8o!R\u{d}r\u{17}i1!U!S!S#U\
        !M!M8V!M%M!R/QAm\"NVp#K5S=oc*# n!>?DnM\" n?s=\u{8}!\u{7}nCJ#!R!O$LI\u{16}# t/I0sKS!GRh4!%Q|9!$k5L\"Hr4GcN$$p?t4\
        L^m(r-!Y\"R$R9F\"I\"F\"K\"E,p\"m\"i\"W\"v]\"\" y?yl\u{9}\"Hp4Qo-\" p$Ra&!\u{1d}s223 O\"o#K!N9s!L!O%O!PSP!K!J!o!\
        s3Q\"n#K.K\"r\u{11}\u{a}$ P%p\u{1f}`@n{3\"'R{t\u{12}9% H\"p&P7N(S\u{1}01!N%l!J!S8S!R#Q!S!R!T-M&IXK=P-k#R'N\u{16}\
        l\"\u{1f}`=sh\u{c}\u{1} c\"U!L!H!P\"O!M\"R!S!B!>\"Q!X!<!H!G\"P$O\"P!Q$P!S!Q!M!P!R!S!O#R%Q#J\"G!Q!J!R!N\"J!M!R\"\
        O\"R!R\"H!P!Q\"n!P\"G!M!L'O#K$l!H\"Q!T%L\"T!U!o\"T&N#N%R!q!M!q%T\"I!O\"l!Q!k!F!Q!l\"N!t#m!P!Q!I!T*N!j!k\"Q!P!N!\
        L\"J&M$F$T!M!U.gV#!%PfP) Q!n$M\"O8Q!J$N\"P.sJ\u{1b}' P\"o&K\u{1f}`8P\"o&Lh*#\"R\u{1f}`#sfD4 H!w!Q#H!N!V!R7N!t$L\
        \"H.FQr?t!K7R!r#p$M\"J\u{19}\u{1f}!!N*_!@S\u{3}l) M\"m%P8Q\"n&S.OEObrJS& R!N>T\"V2l!P&s$ q!K;q\u{15}q~=!Bqma\"\u{1f}\
        `Zr;1& p!H&G9O\u{1f}`:r\u{b}l!2s-P' N#L!s;O#M!z4@(\u{2}\"%PQL[<$!o?O4r\u{c}q =# P!pwqG~# n\u{1f}`%sC\u{d}* J%M!\
        k!O8T\"T%O.Q\u{1f}`!RZ!\" PUR+\u{16}!$o\u{14}\u{7}0 {!K!N%E!O7z!I!M%F!N-F!OlL;p!M<mVu% u!A&H8r'I2Y\u{1f}-! W!N!\
        k!I!m!T!n!Q!n!L!J!B!Q!@!T!O!]!L!W!M!\\!N!T!G!H!L!N!L\"L\"Y!R\"H!X!R!i!O!X!L!N!I\"A!O!O!U!L!T!P\"P!h!L!U!O\"P!W!\
        L!N!I!T!M!T!N\"K!U#N!T#N!Q!k!G!H!M\"L!N!S#O\"Y!Q\"X!U!k!P!g!V!R\"W\"k!P\"M\"K\"o!P!U!Z!S!X!M!P$R!g$Q!V!g!R$Q!V!\
        L$j#i\"L\"N!U!E\"L\"L!S!N#O\"X!M\"L!R!T\"L!U!J!O!I\"U\"J!T!O\"I!U\"U!T!L#m!w$k!l$i\u{1}\\#?w\u{1f}`Fp%K# N\u{1f}\
        `UO\u{5}d!Bst&\"!H?L/M$#k@U3T!k\u{1f}(!?r=n$!N&K!R7p`\u{8}, k!A!J#K\"D*o/H&Hwn#q$rUQKI!Ao\u{11}u2!>!O%G\"J4n]O-\
        t*N%m\"p#J\"n's8r#R5P#n-Jn\u{1a}!$ol:! mGn$ u!H!K=z\u{6}f-!M$J7q#r%F\"k4E@NJJ-q!M!P3M\"\u{1}%!n$P\"P=Q\"NGb#!P&\
        N:UIX!wudT0 l!O!N#N!P!F!J3O&L#Q!N\"Njq\"P2M+O\u{0}i\"CN4p+EL U!W$W!O!Z-I(V#h!S$T!M!V,V\"Q!X%T4S*Q\"i!R!K!V!Q$P!\
        S!N.Q!R#P!Q#R+U\"R(R\"V!F*k!R\"T%U!Q!O/T!P\u{b}<$ n!C\u{1f}`?pXn) S!Q$M#Q7S!R!R#S#L\u{a}n!$k2e!frIW6 t!Q\"F\"F\"\
        H!Q!N&I%T,S$J!R!S!Q'K%U!N\"M\"Jso'N2Q#W% P!o\u{1f}`<Q!oR\u{15}\"\u{1f}`%tR3'\"N#l;T!R#k\"LBsn\u{10}% T&M!ONN\u{c}\
        n2\u{4}!\u{7}sdu0 t!J!O%I8q!G!R%N/SBp#t#L%r#KZn\"R[=$ Q\"o&Q9s\"\u{17}!Hr\u{c}`J T!B!L!C!I!B!G!B!F!@\"C\"F\"n!s\
        !B\"C,P!F!N#H!M!F!D#H%m#I#N#I!J!J!O#M#m4FZr0R!M&S&r!s#M\"Ps3!\u{e}sX<$ l(P7m(M\u{2}\u{0}@ l!{!7!K\"=\"A!L!B*D*K\
        \"k!o!@%H!P-o!E%F0m!M1N6j=r/I\"s!B%I.n!o!I!K-l\u{5}n$ t!K>t!LkR\"\u{1f}`@voK! l?E$ p'P8p'PQ`\" o?qQ~% v+J$G0v/I\
        O4& z!B&F8{!C&Fw]% Q!l>R!m!PX*\"\u{1f}`%r.\u{7}!nrC&% M!S?T'R4l\u{11}Y, L!R$O\"m!O7Q!S$N\"l!N4NJon'% r!M&L8s!NV\
        4* o!=!K%C!P8E!R%I!Ogw\u{2}T%\"m&S\u{1f}`MQ\"p+\u{19}! q)=% n\"P#K=t\"K1b# n!K&Q(G$$T!N>T!R\u{a}z\"\u{1f}`Zs %\"\
        \"T%OJx!^O(^& M\"o%Q8J\"v4I\u{d}\u{1c}'!o!G%I9l4V\u{c}t5o\u{17}M\" r?qM\"\"@P4p8\u{a}0 I!s!T#I#Q8p$M\"K.DQpWM!v\
        \"M!p$Q\"M-\u{a}$ x!J>x!KKG\" I\"m)1\" m!Ly\u{2}\" o?sIG, n!B!N#t\"G\u{0}q!K)I!O$u*p$pmo( O!T$L:J\"K#M4KlvDH) U\
        !U&R9S&Q/Q%Kjo!Q5e\"\u{1f}`=sG<% J\"r=OXMSrBv\"'J8uf\u{1c}*!J&H!R7o!B&G!N\u{18}s\"W&LN\u{8}$ o3T,j3U5q!?s{{, L!\
        o!q&L7H!r!w%O!M.Los\"Na\u{12}$ M!L$O\"NX?* u\"K#J\"G!N7s\"N#M\"K\u{19}qio#\"H=O!m\u{2}N6 o\"N#I\"H!N3F!p#T!p!P#\
        J\"H!S-HDOLl\"J*G!q/n$K1P<k$ P!o>R!nd\u{6}&!Q$H\"L?M/NpPDS\"\"Q$Q\u{13}J$\"K:p\u{a}O+p \u{b}* l!L$C;P\"p\"H#R/M\
        $C!S4\u{1}& s!F>t!G\u{1c}v!Nv\u{12}$)L!n?q4Q\u{7f}!' n!R&I!L8P&S/N3a\"\u{1f}`%sh % P%n:L%n4SR'$ p!E'L7sH6\"\u{1f}\
        `$ti,\" q?r0#!?p@\u{f}6 U!L\"M\"G\"H!N#r,s(S!K!U#M\"Q.S$P\"N%T/P!sqO&N!Q';# L%s?ufx) o!D!P#L\"I!k9SpsLDHs\" q/I\
        O\u{e}$ m3U,n3U/\u{12}\" s?t`\u{7f}#!O@lVp>wK <!u!I!@#O!x!I!B\">(A(N!J#B!p!J!A\"K\"k\"E*?\"i\"E\"U\"Y-R#o0M!F\"\
        t%G!G\"u-J$o9M!N!J!v-I!o\"N2N!q[J&!O&M8t\"Q%P!M>#\"Jw4J\u{a}p\"@P4qA~!?nfz\"\u{1f}`er#A& p!K\u{1f}`,sHs!J#(# S/\
        m?m\u{1e}\u{1e}( R'S8P!P!m3S\u{b}R!oO~\" q'GF[$ T7qWN!qMn. M#I!p\"N-Q!O/P4r\u{8}O#M!q\"P+S!PDK#+q?y4=\u{17}o. s\
        !P!P#L\"K!N7r!P!T#O\"I!U-M\u{b}p!\u{7}\"2o?n\u{7f}X$ H\"O#QOPta) q!G!K%E!F?K\u{1f}`.p\"P\u{f}h$ q\"M&P7pD=2!K$G\
        \"N!T7l!O5T#O6r'P%r!F!T!G!L$K,r\"RXL\" p?sfB- T'P6n#U&G.Q3r#M_s#s1P7R#p\u{7}M* q!A$G\"P8q!M$L\"Mzs!J\u{16}\u{1f}\
        /!F!T&S7S!G!K:O3m,s#K*R!C0T\"oEr\u{6}\u{19}\"\u{1f}`Zt\u{15}w!\u{2}t%K$ Q\"o\u{f}Q\"o\u{1d}\u{7f}!?rlJ& P!J&M8O\
        \"l:S\u{4}C!!P\u{c}}#%M\"o?pfg$ m;S\u{14}o!S-p\"Bm4R\u{9}\u{2}\" v?vvs- G!V&V8K!J$I\"M.p'K\u{4}K!V!O&N(a` T!V!j\
        \"U!H!B!W!Q$C#P!K!J\"F!P+p!Q!S!S!Q!M!E!R!N'T\"Q\"L\"J\"O\"O!N!O&N\"L#P\"P.M!R\"M!m!k!P!M!O!M#Q!K!Q#l,M#P/Q!m!q6\
        O\"o\"Q!R#O\"R!Q)K!M(R!q\u{16}\u{e}+!N!Q#m!O!J!S8JqpNR!P$n]]8 N!o!F!N\"I\"E!N!S)l#Q*Q!D!J#M\"I!O!E,w!N'w+P!Q\"t\
        Dq\u{11}g\"By4DL\u{16}!#N\u{a}^% l!Q&F9Q&K}i$ P'r{P#r}\u{7}$ M!p\u{6}M!p\u{e},\"\"R@t\u{6}n\"HS4m}Z#&N6P\u{15}P\
        *F\"\u{1f}`er{L!$l\u{11}\u{10}!$n3\u{c}$ o3R,p3R\u{a}\u{7f}&!U&M8l\"R4O\u{a}M\u{0}L!!Qdd&!T!M#O\"o!P9R]#!-mp\u{6}\
        $'S8L'S\u{19}o>\u{a}( S$R/o,q3O\u{d}O$R-r=\u{f}\"!P>qt/\"!N$Q$i\"(P7S@h& Q9n&N/q@R%nNt\"'s~s\u{1c}0\"%L;qU\u{7}\
        # q\u{1f}`@rl $ M!p!H>oH\u{b}%!L&JMN\u{1f}`1sZc\"\u{1f}`=q\u{f}A!wv$y#!m$O;m\u{18}\u{2}\" t?tp8\" P?S/p#!L>q!L!\
        \u{1b}#!J>r!J[W\"Bl4Fbk! O\u{1a}8$ n!J!M%Id=- K!w!K#I\"D!N7N!r!N%F\u{1a}p5p!P\u{1d}X)#K\"G!M#K6m'L/P2nzm@~\"\u{1f}\
        `=v;a!Ci\u{1b}L0 I!H\"M\"H\"G\"w!M%H$I,N!K(q4m\u{3}Q%N$ots\"\u{1f}`[sC$% o!D!G%D\u{1d}o\u{1b}\u{14}\"\u{1f}`!x_\
        P\"\u{1f}`!r\u{12}5% Q!n\u{1f}`TR!m#[\"\u{1f}`0s11) m!L!Q=QiO'H!K0o$luT'!K$M\"p\u{1f}`:K$M\"py0\"\u{1f}`_q(K'!O\
        'k7O(q\u{18}L\"s&OID\" M?OQ\u{11}!\u{7f}|#Q\"\u{1f}`UrJH$ s!K!H=ry\u{14}& M;H!v\u{13}M!H!v\u{10}B!nr6S1 r!J!H%M\
        !J7r!Q!F%O!N.EPMJm#?.O!Q%H\u{1d}5* M%m!N/u!O.oCL!u!O#I\u{1f}#R j!S$F\"Q!U3F%M!S#N\"P!O-SAN!N\"R\"h!O!M!N!S\"S\"\
        n!P\"M!I!j!M&l!I\"k\"N$S\"B!Q$K'P!S!N$W%F\"G!L)h!R!R!j!V$O\"S0m\u{0}\u{1c}$'Q!V7O&Q_\u{11}1 o!N!S%I!O3r!P#o!K!S\
        %M!M3PHs#NKr!P/30 k!F!N%G!Q4u#Q!R!M$PUu!H!M\"K!qRuJ%$ t?k\"S4l*;!!M.,!\"oL3\"&S\u{3}Q[\u{4}/ N!K!K#m\"L!O*r-L!U\
        4H!N\\SNR%P\"Lpf$ n!K&M8n=^$!A\u{1f}`%BOtO,)!G'W7Q\"j&J4vip\"T\"M\u{12}h\"\u{1f}`\\wVD\" p\"P|\u{e}\"<P\u{15}P\u{c}\
        4+ X!L&K!V7S!N!l4S&RVr\"N/X!AQ\u{12}\u{c}!?r\\\u{1}) Q!o!N#H\"H9O4s\u{c}r$Lb\\\"\u{1f}`@w9q&&O!M!P4n\u{15}n\"M \
        ^! Q9-. y!C!I%G!A7y!I!J&F-L'GNHVq!L\u{b}r!^S\u{18}p) r!L!L%L!J9P%OTq$Pk:\"@t4K-)!$oyE# r(K4P\u{6}5&!J&I8T!lWq$H\
         q$!J&K\u{1d}u!L\u{16}~( q!F!L%I8n!J!Q%Iie! o~P% N!K!j%NNTk\u{16}\"\u{2}M]qim\"\u{1f}`@ra}$ M!n>N!oJ[\"\u{1f}`%\
        s\u{11}SN W!H!P!O$Q!X!@\"O$A$P\"S*P!P!U#s!l!\\!^,m!:!>!A!L!:!H!<!F#@&B!H!O!p!S\"H0q#Q!Q$l\"O<r!L!R:n!E\"JAu>_\"\
         P\"l\u{1}B\"\u{1f}`erYG(!M!P$o!N\u{1f}`:M!Q$p\u{1e}n!?qC_! qv6\" S?S\u{1e}~\";q\u{15}qSG$ p4Q\u{1f}`>mZ'!?sh\u{1f}\
        $ n!N>t!Ogi\"\u{1f}`@p3L\" R?Sk\u{19}$ p!H\u{1}q7K,\u{14}#'l8R'ljN!?r\u{c}@\" R!nR`+ Q!P!h#E:U'T!V-T&OASkj!K( k\
        !O!U%R!V8Pqt4NBt# p\u{1f}`@u\u{2}\u{c}%'T8n\"O%T4O g\"Jv4I\u{1c}Y/ L!T&P!o8T!T%M/U%O!lCp$NZS\"n!Nu3!UVh\u{2}!!S\
        \u{f}.!@r&V\"?q(J'>\"!I?J@B!\"Rz#\"!J?JAT!-r?U0 l!H\"q\"K!R!F5u#o!L\"x\"N\"J$K,;JHQuF+% u\"L&Q7r(SCt\"\u{1f}`eq\
        ]n\"!Q!SIJ' o!G&Npo#qFn#R_6,!T$N\"J!T8O!Q#O\"J2R#QCRhO\u{11}{0 q!E!I#L!Q!O5R#p!L$L!L!T.P!L|R5Mx\u{13}##j\u{1f}`\
        \"s4_$ S!o>S!p9\u{1b}) M!F\"S$N8N!I$q\"P2FMZ# O!l\u{10}RML\"\u{1f}`=q#?& m!L&M8q!P&KDf$ o!M!Q%Kk\u{b}$ p\"O=r\"\
        P\u{14}Y% Q\"o\u{1f}`SQ\"ps\u{19}/ s\"L#F\"H!F4t#s\"Q#H\"M@tiM\"u.pEp\u{15}\u{1a}\"Bu4K\u{13}\u{18}\"\u{1f}`er\u{5}\
        x! r\u{1b},1 I\"O!j\"G!O\"K7J#D\"I\"I/P!{\"N\"w!J\u{7}w#Q=\u{0}* q!I!J#H\"G8m%I\"K0Mgn!\u{d}: Q!s!M%J!K3M!p$k!V\
        #P\"M!J-J!HJJ!u!H!N!s\"O!J+M?M!p\"O-n8x#!l!K>o3S\"\u{1f}`Us\u{d}t!\"Rz}!@ndmD 9!<!|#@\"D!K7?!>!m3C!m2K$u,Q\"j!K\
        \"m%q#o#G\"p%K\"r!E\"n%M%H\"u%M\"n6G\"p!I\"r3I\"n\u{18}\u{a}#!K&K9Ic4% k!F!P&J7o\u{19}\u{10}!&L[C\"BO4r>f!!R5\u{1e}\
        % O!r%N9P!u/b!?s\u{19}g!(P\u{11}\u{c}( p!J&GNQ#l\"M\u{5}s'MzV+ L!M!R#N!o!N9M'N.Q#M\u{c}N\u{1a}3g O!R!g!M!C!E\"N\
        !m!R\"W!L!K\"T\"f\"I!U'S\"K\"W!N!M!K\"E!O!P\"M&T$M\"L!L!M\"K\"S!L!P\"S&Q\"P$O!T#Q'Q#R\"Q\"n\"U%R\"U\"T'm\"O#S#P\
        'R#U!Q#O+Q!S\"S+N!N!P!O$N\"I!S'k)Q'p!p\"1\" s!M^L) G\"R!K2G!{QJ!G!{#I\u{6}|\" o?m1)% O\"n\u{1f}`#Q\"nQ\"\"\u{1f}\
        `!rV[\"%P?P\u{1e}2! P\u{1d}@!\"Q\u{c}\u{1e}!UL\u{c}a- k\"L#K\"P8q!A!L%TQN:r!K2R!n\u{11}S$ M?L%S6O\u{4}J' O!P!T%\
        j!Q9U3KP}. m!G!P$L!L8V!L!S$P!Q!i4KJRqPRG, R\"O!k\"Q\"L:R#N\"O!N3PjPZsWo!\u{11}si\u{10}\"noqtFr\"\u{1f}`=p'&!'P1\
        7% K!R>N%M2R\u{4}\u{e}!WQ(o$ r!F!I&K\u{1}@4 W!L!U#<!G!X!q+G/r\"B\"X!p-<!C!F!M!C\"Q!Q\u{c}m;i# S?R4n`J3 o!K!P%P!\
        O8L&E.K!N%Pjn!M!S&q3l!S4R\"Q#m!*$&J\"l9S$LV\u{1b}!VQFY' M!l!N=R!j4TqnRB!$m'^&'q!IRl!LBn!QX.\" q?t\u{1e}\u{18}\"\
        \u{1f}`Aq\u{6})#'N{u#N1f$ N!M!jSTQP# I%q\u{11}q^\u{8}#\"O&l9Q\u{15}/! mL+!$p\u{14},# p\u{1f}`@n},$ Q!ovQ!p\u{12}\
        R5 o!F!I!l!n!>!D!H!F4n$I!K%J!KEO;s\"N(O/w!J0nB\u{1a}(!R$N\"R!Q7E%Q\"S!SGy< m!O$E!I!T!T5S\"m!N&R.K!R%Q!S+R!n#P!Q\
        #S(l(S3p\"M+R#N#n+mHSHH#!E%m\u{12}v\u{2}d# p!N&R\u{12}?! p\"(% p!C&H!Q7pXf#'rsM#v\u{5}\u{13}$!H!J\u{1f}`#s\u{17}\
        T+ l!N!O\"l#S!M7n!O!O%R!Jj}N R!O!V!J\"M\"M!O'P$K!S#r\"K#S!K#O!P#U!T!R!P+L!T!M!K)J%Q+Q!r$K#C/l\"U1n%o#o#p#R$s#M$\
        S\"M)i\"P!Q5k\"S*\u{1}!&Q$\u{0}' n!N!k%M8p!L'L#%& Q%M,q?I2o\u{c}p^\u{11}% Q\"o=P\"s4M\u{11}\u{19}! r\u{c}\u{11}\
        / o!O!G%K!H4s$P!HVm+r?O.M\"sJT%V+^\"Bm\"Om\u{1d}!ft',\" o\"O%X!!Q%U) q!I!Q%F!R!o8Rao$N\u{18}1!-peM% o!O&F?IznEf\
        \"#p?og\u{2}$ Q!p>O!t(-% p!G\u{1f}`Tv!Kj\u{15}!?s/\u{7f}C r!A!o!L\"A\"F!g+H,q!G!k#E\"E!i-K!U&K:H\"k!L\"q$O$o?G$\
        D%U!R\"r\"p#J!Q)n#n(m-U\u{11}t! o\u{11}3# o!O>s\u{1}\"\" N\u{2}M:b=!K!W#J!N!C!o4N#R!L!m$M!D/G&O<n\"M%H$I#G!n0L$\
        N5p\"O+q\"M!P!O'qF\u{c}! oKK` o!P!S#J!L!O!P3P$q!T!R#J!R!S!N-O!R#G!L!L!\\+n!j#H!Q#n(K\"O!M!h!E!P!L&H!U!K!Q#Z'T\"\
        Q%S!n\"O#V\"j!k\"S\"k!@#N(P\"D!V*B!P!h!T!X#K!O!M!T.L$j\u{7}c& p%N\"K8u%N\"L`N\"\u{1f}`!rh(! Ps`\" qzsxQ$!S!j&R9\
        kpe$ E!G!j$Rg9\"\u{1f}`@p\u{e} #\"l?n4SM^\"\u{1f}`%q@\u{16}$ P/n0R/m\u{3}#\" P?Q4t!)oN\u{4}$ o!I>q\u{5}q4u+ m\"\
        S?S&S4R<o\"L.q\"KFu-n\u{6}dR!R!V!D\"N!R\"X#R0G!m$R$O\"M!S-S%L\"V/Q+N!N\"P$M$Q\"o!P\"M#N&k!J$P$R\"A!Q$K\"T\"S#Q!\
        R!N)G!m!E!O)i!Q!P!h!V$N\"N0n)&\"&KPU\u{19} & N%l\"R!S7O6L\u{1f}i\"\"k?kj:9 p!O!O#V!S!M!T4N#n!Q!N$Q!O.H$P!Q!G!Nr\
        t$O0P%M3p'M$UrL$ N)s?o4T9V%!P&Q?P\u{19}w!C>y* l!N!N%G!J7s!P!R%J!L\u{e}SA R#l!K!F\"Q!V3Q!o!O\"V\"U#H\"L.O!Q!T\"L\
        \"KDT$l%m7O1T!Q!o,I!P&H\"M!P-T#O#s\u{7})!Jmbw(!Q!T#G!R\"l<N\u{1f}`$oR.. p!R!N%K!Q4o$N&F~r!M!N)Q\"o.nk\u{1a}!\u{7}\
        H't!,nSJ!?sF9!\"L\u{e}u\"\u{1f}`!o\u{1a}\u{13}# r!L?OOI* P!B!q#C\"E!K8J$I\"E!P>k!&L9\u{15}!&O\u{17}8' q!H!L%O8n\
        !MZq.\u{4}# R!U?QI\u{f}%!K&q8Q!P&rO\u{b}( q!B!R%Bsv!H\"E\"o\u{18}0# w.C`q\u{2}\u{5}#/q!n>n\u{7f}8& q!S&F8r!S&F`\
        S'!Q!K.n1M3T&S*R>+\"#nSS{\u{17}\"AL4t\u{5}z!&P\\y! pB., P!R!n&L4m#N'L!QUQSN\"m\"OG@0 p!O!f#H\"P9T&Q!V3N!VIN!P,l\
        \"S@QARox!WQ{O! Q\u{11}\u{1d}!0n\u{18}\u{e}! RIP! rX9& P!u$N:P!v$N6\u{a}\"@r4NB\u{17}*!Q$J\"m!N!l\"n5Q$P#Q5Tlx!\
         o'C\"Ho4QrC* K!t$L\"N!P7K!t$M#P-H~L! m[4J K#P!U!T\"O!V!L\"<\"E\"B!G!<\"M!R(M#K!A!L!E!L!?!E!I!T!H,v\"z!p!<!F!D!\
        G\u{4}Q!R\"S$W\"Q$D!G#P!S!F\u{12}(9 m!R!L#U!N!N!O7q\"Q%Q!P-O!P#P\"P\\R.m!R%J!P\"r1K(N3o+r\u{17}N!(Q4C!?rO\u{1d}\
        ( j!M$O\"Q9P&T!N.R\u{f},!#ka;\" o!B6w!UQ<i\"Bw4HRQ% l!P&L8m'H\u{1a}Z\"\u{1f}`@v/\u{0}$!Q&Q9R\u{d}rWa\"fo\u{13}r\
        h\u{13}%\"L%M8t\"L%N=M#'P\u{1f}`@Qq\u{c}# M!o>J\u{12}m8 T!M$L\"S9O$S!Q/E&M!Q=P!S$P(M*Q#L3J#Q+P*O!M\"S!T#P\u{5}\u{1a}\
        \"\u{1f}`@s\u{1}|#!N?S8R\u{11}w*!R!K#i\"J!J9P%P0T\u{1f}`&p7/$!L\u{1f}`<u!L\u{a}D% N!O&n!R7Q\u{b}V#/F0p/G\u{9}y\"\
        \u{1f}`=s\u{1}j!(q\u{7f}C#!mSF^o/\u{5}+ n!N!O%K!N3M!t\u{14}M!t!KBpx\u{1e}# R!q\u{7}qz`!FKDT!VU*z%!J%T9L\"k\u{1e}\
        r:##!Evr!L\u{12}\u{12}!\u{7f}uUx# p\u{1f}`%r\u{5}l\"'O?J{~!Kt\u{e}W\"Jp4Ox7\"\u{1f}`%t^/!@r\u{1}0\"'H?H|0!0nr\u{1e}\
        !-r\u{11}57 O!B!H!E\"C!M!y!H!I*C,J!L&M.F$H\"z!OJrZT!J!M#I\"vn9!$l\u{2}\u{7f}*!S\"L$R!S!R9G\"P$N2J\u{5}QA\u{8}+ \
        p!Q!Q%L!R9T%P/P\u{a}v\"M&N><!)n1:\" t?w\u{e}O!Zm0K& u&L\"G7u:M\"J\u{1e}\u{3}!\u{2}p\u{1e}&% P\"w\u{1f}`#P\"wAo\"\
        7sXs0\\\"<L\u{15}L\u{7f}@%\"P&p\u{1f}`:P&p\u{4}\u{1}!?npD& o!N$O\"N!P>R^d\"\u{1f}`>n\u{7f}\u{17}% K#o!n>p4Q-j$ \
        J<u\u{13}J\"u44# M<t\u{15}tPI\"%mSom.\" p\"L\u{7}i# I?L#u}\u{9}\"@n4R9~!(l\\T: L!L!C!T\"Q#E!Q&D$A-G\"C\"H\"E.u!\
        O!x\"G\"F\u{5}M!I!C!V\"Y\"o!B)D*0\"?rGO\u{14}\u{7}+ O!T%O\"L7O!J!K$O\"M-r!v6\u{1e}% o!M!L\u{1f}`#sOY# OAv[q65# \
        q\u{1f}`Ur\u{d}.+ R!R$R#K7P(N-L!N\\sLH!J\u{1a}/\" P1n\u{14}%( N!m!p%PsO!m!q!Pn\u{f}\"\u{1f}`=J\u{6}D)!L&P9M&S.J\
        &R>OMM:mR4!\"QB=' l!O&J9P!V5R%Or\u{1a}( Q!K!m%O!R7L!Q'N\u{1e}s2 Q!j!p#O\"R!M<M#N-Q!S&TIs!M!L7RBM!l!Qa2' k!O&O8m\
        'R\u{7}p2mV\u{0}/ L!T!t#I\"J!L7N\"w#J\"J!L-K!F&M,M^\u{11}\"\u{1f}`%w\u{18}m+!K&k!R8N$T\"p!PjK!Q$n.n:/!VO$Q\"\u{1f}\
        `es0?*!I!N#J!r!H!L8P!O#O#P+\u{b}, t\"K#J\"F!Q3N$p!M&Kko?N/s\u{10}\u{5}\"@r4K{k) P!D!O#U\"l8Q!H!S7F(q(!Q&J8m'K!k\
        PnIr$ONo!%m}\u{19}& M!w&KsM!w\"K\u{1}M!&QY\u{11}% Q!o\u{1f}`<Q!o3\u{1}. i!F$M\"j!R7O!I$T\"o2M\"D!N[M4sn1# p!I>u\
        r<!%nSB!(O`t$ r!Lyt!L:L% S!H'j7R\"T%U!Do$~\"\u{1f}`0u\u{f}y\"\u{1f}`-q)E!!N9m# n!K&QTI$\"P\u{1f}`#q\"Pj\u{19}$'\
        N8P!p&O\\_& M;J!u\u{13}M!J!uvJ% m\"N=s\"N&P3\u{5}+ n!N!O%K!N3M!t\u{14}M!t!KBp z$ s\"N\u{5}o\"PID\"%N\"LcuG w!h\"\
        H\"@\"O.L&M\"J\"o!M\"K\"C\"P.M2j\"L\"H.T%G#R#I\"H\"m!O'M\"k!G2j%o&i!M\"A-l!W&P.j#J\"k+j.K#>m\u{1f}`;mo\u{3}\" S\
        \"pO\u{7f}!^QAL$ l!E?L\u{1f}p?~# l!D&Jg89 |!:!A!n\"A\";!G\"<)E,|!?!G!w\"E\"@!J\"A+G\"@$H#I[zGo)o!Fm\u{18}\"!O>r\
         C) N!D\"I\"I,u.O1p^r`qO/A r!D!P#R!H!H!Q!F2M%K!S#M!L!I!T-I!L$O!P!T#OXR.w,M\"M-q!S!T$P!N!R.R$p`\u{1f}@ i!k\"B!N!\
        @\"S!U,L+r\"U!K$Q!J-R&M@M(O$n+N'O%R2M0|!K!T!F!D#G!I*L#O!m\u{f}+'!H!J#J\"G,n?k_q@>!nn8\u{17})!S!S=m!P!R3Hjp!K=Pt\
        =' M!l!N=R!j4TqnIt\"\u{1f}`=w&y\"!L@pUV( Q\"m=M\"M&s4OAq\"JR\u{1c}& N%Q!p6t(R\u{d}tfE' J#j#Q9L!Q!R$R\u{17}:!$Nx\
        \u{9}* K!M$H\"u9R$P\"n2M\"N\u{a}O~e\" r?u=@!\\O\u{12};!ft>]* p!R!H#L\"M8s%N\"NRO\u{c}mS)> h!K!O#J!N!O!R3B!p#r!Q\
        !P$P!C/M%P!QCO$s$N#o(m'Q\"o5Q!B!p\"OAN\"n;{& o!M!P&H7q!N4<!&N\\\u{5}% O\"O%k8N\"PqV$!K$q\u{d}P$rQ\u{1b}!#k S!?r\
        ~e, s!D!I#Q\"C!K7q!O&J~o+sUq*/\"\u{1f}`+s\u{1c}(\" P*oS+\u{16} V!P!V!U!V!N!p!X!Q\"S!K!M!<\"T\"I!J!S!I!P\"E\"R#U\
        !O\"f!Q!R!P!Y!O!P!U$N!R!F\"W!M!R\"P!N!K\"K!P!N\"L!O!G\"O!O\"Q!H!J!I!P#P\"R!N#n!E#R!R#J!g!O!R#l!R!O\"U!U\"P\"V\"\
        k!Q!V%Z!R#V!j\"R!O!T\"T!O%Q#S\"W!S\"G\"o#n%U!P!h'J\"[\"j!N!T!i#N!l!J!Q!T\"L\"M\"F\"V!N!F#R!Q!O\"l%U!n!m$S(\u{17}\
        -\"Q%S!D4Q#m\"L%O!M-T!M&GvQ-K\u{18}^\"\u{1f}`-r.@#'N\u{1f}`9u\u{8}\u{10}\"!pzrw\u{d}* V\"Q#T!O!Q!R'N5U*LYp) & p\
        !G!O=n\u{1f}`8Qn>##m?L4t\u{d}S\" l!Id/#?N\u{1f}`!u.8\"\u{1f}`U|\u{e}5$$m;J$s4Nln!Bnx # L#n<Nl(`!J!X!O#m!M!O3K!u\
        #G!M!U#B!R!I!T-M!L#G\"N!Y,N#H$O'E\"S!F\"R!C!X!P!V!O$I\"I!Y\"B'E\"P!D!W%O!B$V!I&O!E#Q'E!K!u!G!N)N!@#R!W#R!T!<!i-\
        V!F!U.p\u{7f}\u{19}! mg9' I;S$Q%j0D|S/K\u{7}[\"\"m?R[\u{7f}\"\u{1f}`!tk\u{6}#'P\u{1f}`@Py3! P\u{8}\u{d}' s\"J;Q\
        \"r\u{1f}`6n#Q\u{2}f#'Jpq.Ki\u{e}1 V!K!m%D!L4n!P\"S\"p%H!O.H!K{nCo'T%V6\u{1b}!&Q~\u{7f}- I#N\"I!r*N2P#m*S(S\"m[\
        P!PPl\u{11}l,!H\"N\"H$q!I5O)m!Nos#LMr!Q\u{7f}j# l(N7pdY) M#q\"M:K#v\"P2EyQ)n4\u{5}!\"N|h\"\u{1f}`U{y:0 J%L#l7R!\
        J!N#K\"n!t4R3O(r$Q\"t!H!I\"D4!K!p#H\"M!m8K!l#M0M&H!S<j!P*o0P/M,s%P-q(lG\u{0}% t!D!D=s\"MHF1 L!D!G#K\"v!M7O!I!M#\
        L\"t!LNn&G!K!oip#o\"\u{1f}`eq(\u{f}' k!L!m#I\"L\u{1f}`)n-\u{19}! NJ]!\u{2}r^x!nv>\u{1e}\"\u{1f}`%xlN( J!K!O#M\"\
        o!q8N'q\u{19}u!'Q~F'!R'S#R\"p=O\u{1f}`)p;\u{6}& q!B!I=s!F\\Jh\u{e}!?s\u{e}F\"!O>mDz\" R?QH8!@ss\u{2}\" P.nHT% R\
        !p>S!v4D\u{1d}:$ q!N>r!Op>$;{!D\u{14}{!DU22!E!L!G\"I\"G!N!J&H\"x.O#L\"I$N&I\"v2C\u{2}N*p\u{6}.\" M!s^0#4o+O4q\u{5}\
        \u{c}!,p^;\"\u{1f}`%s1z(!C!S%N!l8G%R\"n4M\u{d}\u{12}\"\u{1f}`=sh\u{b}) I\"Q!I2N!xQJ!N!x#J|'!\"p2 5 O!F!N!o\"S!J\
        !K!L7I!J$O!O!M!K-S!S!U$N\"Sdu<wH\u{6}%\"j$O\"Q7K&RGX$\"N\u{1f}`Sq\"Q\u{1c}&3 m!M!P#k\"K!K8R%P!R!Q-K!N$R!M@u!L\"\
        L!OhM(|!\"nst\"Bv4J^.\"\u{1f}`!o\u{1a}\u{1f}5 R!P!m%m!m7M!M!P&r.Q9P,r!P\"P*p!N<o;L!p!t&L\u{10}j2!Q!j$R!I!R7l\"T\
        $Q!M!O-I!q$M>R\\Q+P!N5QZ+\" o?q)\u{14}!&Pe\u{8}\"\"F=nbT& n!J&I8t!O&K\u{8}L\" s!K;\u{7}\"<N\u{15}N\u{1}\u{10}+ \
        H#u\"B.F,I#t\"H2P\u{9}O#v\"I\u{13}\u{a}\" r?s\u{1d}i\" n?pxq% n!M\u{1f}`Tv!CP\u{d}& u!M!K=x!L!J\u{1e}\u{e}! Q!w\
        ! q\u{9}P* m!P&E8OYG%J%r%u!L0o\u{6}u' H\"p&L\u{1f}`8J\"s&N}T!\u{12}r9\\' r!N&F8w!L&F\u{9}rmp) I!k&m8M!O6q\u{9}J\
        !k&m_\u{8}. o!M!Q#H#P7p!N!U&P-L&I\u{5}t!N&Ke4!?rC\u{2}-!k!O#N#P3P$P!k4RQmJr!P\"K-Pb\u{8}!'PpW/!P!O#V!M!Q!Q'N1R!\
        P$J!S(L&M'QLpd*#\"L\u{1f}`>r*r!+nV\u{10}\"$nhPnM% L2o-L2v2M\u{13}i% q!R!Q#M\"Lx?#'L8s'M~>!?y:F\"%o?pRK& M'q8M#t\
        $s0K\u{3}'#!l$OUP0}+ P!S\"T\"n\"T!U9S5OnsBS!O\u{12}U, R!K!O&o7R!H!O%Q!o-J!OzQt7$\"L\u{1f}`St\"M\u{1c}\u{7}& O!U\
        $K;S\"Q\u{1d}Qqi& R#q!H>k4V\u{9}U\u{1a}\u{10}\"\u{1f}`.rOT$ O's{O#t\">!\u{2}rFj!!QV\u{14}# r\u{1f}`@uPj$'N!S\u{1f}\
        `=orQ+\"Q%L!T9k%O\\s#R!P>q!S!H+P-!Q!Q$M!m9S!S3N&QHQ/n!K$NOP\\$' O\"Q&o\u{1f}`8O\"Q&p\\\\!$j\u{2}d$ M!rvN!r\u{7}\
        ^!Bi?x) Q%K\"T8R!T!N#O1o&LHI\" s\u{11}t1\u{9}\" p?pRa$ r)Q\u{f}s#L\u{1c}\u{13}& t!K&H8w!K&IO\u{15}\"%o?n\u{18}\u{9}\
        E m!P!V!O!O!P!P!R!Q!O(N\"P!n,Q\"Q!N!S!K!K.N!G!M\"L\"R!J!PCq#p$R9I-s4Q%K\"Q)Q!n(nKB_ Q!=!q#C!Y!<\"I&M,A!o#V!:!i#\
        D!Q!E![-J!R#D!T!C!i,Q.Q!U!T\"m!O\"p!C!R!P\"m!Q\"k!B!V!m\"V%o\"T!J&T!t\"H#r#S\"r#H#P'P!A!o\"L)L!Q!r!P!A!l#9!U!\u{1}\
        $ Q!o\u{1c}Q!pq\u{4}R S!S!r!@\"5!F!S!m!<\"7\"@\"9\"7\";*L\"s!M!h!E\";\"N\"<\"=\"@\"?$B\"L!m!A\"D\"S\"A9m\"Q#K%S\
        \"m!Q/L0G#M+O.S!R!G!l'i-M#L\"nxJ\"\u{1f}`%p\u{d}i\" N\"Q[\u{0}$!J&K\u{1d}u!L1^E S!K!K!G\"G!O!E!O!H\"R$z$O(O$O!O\
        !T!K\"I!I!K!R!J&z$P#O)D\";IN%U2q0O/P\"S#M(q(p\"Q\u{3}\u{16}\" t?v5*/ n!?$H\"Q8N!J$J\"n@qdq!r\"q/w!HBs\u{18}\u{14}\
        \"BR4nEq\")l?m{\u{7f}! owg!\"Q\u{1b}M' M%k6r$P!T&U\u{a}rmq: N!P!l!Q\"L!U!S!j!N\"L%R/f!O%M!I.K\"H\"O\"R@N#Q)S>S;\
        q!O&K+9\" K\"r8\u{1}%\"S#M\"Q:S:TH{' m!J!l%Jxs!N#L-$2!N!k#E!L!M9S&S.M!S%I4s*O$R6J+n!K,p<P{kJ L!:!F!S$h!R!C\"R!U\
        #@\"E!R!F,O!B!K!D!L!:!A!E!K#u!u%P$?!@!n\"w!k!x$A!F#G!N!F|H!K#o\"F!E#F\u{1c}\u{16}\"%l\u{11}nbn& n!L$O\u{c}u!L$O\
        l\u{7}$ K!u\u{17}L!u:\\'!i$N\"S9l$M\"R.S\u{1b}3\"$k?k\u{14}[$!S!j&R9k|\u{d}& v!A!I&N7t\"Nko' o!@$L\"L9F'JoN\u{7f}\
        ;!\"QLK\"(m?n(y\"\u{1f}`Zs\u{16}($ I&l:S5Ugm( R!P!k>Q!M4s2Q#Q57\"\u{1f}`$y<\u{10}!!PZ*\"\u{1f}`-vNZ! NT`\"\u{1f}\
        `,p\u{b}\u{17}8 k!S$F!E!O8n!S!Q&R-K!T%K!Q+Q/K-P$n!r,nLm!N!O$J!LG=% q\"M=t\u{1f}`!N\u{10}{! S\u{f}x\" r\"N`y( I\"\
        U$M9M\"U5T%R\u{9}o_T% Q!m\u{1c}N!o!qgl% P!o\u{1f}`$Q!o@j#!G\u{1f}`dMX82 j!V$E!G!P9S&R/Q%M!T=N/n7R#Q<N!O(Q/MF\u{f}\
        1 K#u\"@!Q!L\"C6L#u\"C2J[N#u\"H!I&sES#L\u{2}\u{1c}* R\"V#S!S!O!j8O!R$Q6N.T! M\u{1b}\u{11}\"\u{1f}`%q$\"\" N\"p?\
        \u{1a}#!k?m4R\u{6}+#\"O%J?J,~!\u{7f}s\u{0}v\" o?r\u{7}@&!P$K\"S;M$S0rry\"\u{1f}`eRo\u{13}/ z!E!J#C!K!G!G7t!H!N%\
        L2F\u{4}o#qEM\"C+ Q!J$N\"t!K7M!M$O\"v!LXs7>! Qg\u{7}C E!L!Q#n\"n!T3k$J!K!P#n\"k.F!Q#A\"R!P3N'q.M!R!m;K!r!P\"M!K\
        \"t(M!k,P!p\"H!N$n%MU X#G!V!U!V!S!V(H\"M!S!M(V#j!V#V!U\"V!V(I#T!N!S!U#R\"R\"T(Q#Q.K!O\"S#U!l!T#J!L\"R!S\"S\"Q!R\
        (R%m\"R%P(Q%r'V!M2W!Q/U!T!]!*m|&\"\"G=q`N$ r!L>t`s\u{1e}\u{1c}\"\u{1f}`@rB\u{c}& P&Q*q?o\u{16}Q(mXl\" Q(R;c!,kj\
        \u{7}\"?r\u{5}s2F!?t{\u{e}& K!s>M!o\u{1f}N!q\u{16}O!!Ry\u{12}\" p!M]H(!H!N\"k!K\"I8p\u{1f}`Ft]\u{0}% p!G>p\u{1f}\
        `@tJx\"?rGpOQ!1o5}$!S!T>S\u{1f}N\u{7}P!-pH\u{9}# r!B&D5\u{1a}! O\u{18}\u{1}6 n!J!L$H!H!M)M#p+k!L%K!H!P-A!K!R%KG\
        q;q\"JFO\"T,k#*l\u{1f}`@lnkF!L!t!I\"C\"C!D#J$E,D\"y\"l!r!m!N\"D\"G(H&H$P6x*M+E\"H\"N!P*I'G\"o4x!D\"M+J#G$K\"K.J\
        !H\"y0\u{5}\"&M?Rj=% P\"n&P7O(Rx8!?s)\u{19}'!I0?!s-R2o]sao=6# q'F\u{a}q\u{11}t!BkRs# P!Q>R\u{18}V$ n!E!I>L>\u{12}\
        $5RKv'n!R`b- T!T!j#I!M\"l7P!O$K!O\"l.IRO\u{1c}M$ Q=q\u{1f}`;qdz\"\u{1f}`!uY@' S4n'n!o\u{13}N!n!o\u{19}l!wt>U\"B\
        o4P'E% n!I'T7o\"Rz8\" O?QO\u{4}&\"N%K5x*J\u{9}I\"x\u{7f}_$ r#P<u#QIe!'M\u{e}K!^Q\u{1d}|! Ra\u{c}* u!L!N#G!O!O5P\
        #m\u{10}n\"R\u{1a}C\"\u{1f}`=q\u{12}u! qYq\" n!H(v\"<O\u{15}O~\u{a}( p!R$I\"M-T0L$P=N?q$ Q\"R=N!o\u{18}2( O\"O%\
        m!p\u{1f}`:O%n!rN%#!K\u{1f}`$plk\" N?P\u{2}\u{13}$ M#n?I4t`s1 M!P!L#r!N\"R4q#L!R!O&O-S$k!Qxq+u*N\u{1f}\u{12}!fs\
        Nv& p!H&G9N\u{1f}`:r/5& M!I&L!R:q%QE`!!B4\"%!Q!O%m9S4MMW\" n'Rr{$ L!s>N!vS\u{17}'%K\"Q9R$M\"T/q&O\u{10}!\" S2rw\
        T;!V!Y#=\"N!T7p!M!U%M!R-M&L!K,S.I-r!R!J!L!S8R#L!O#O*p#R-V\"6Z\"l!Q!T!J!C\"Q$D#I!G\"D!K!O+s!S!S!R!R!N!E!S!M+Q\"M\
        \"N!V!P!O!R;Q!R!S!Q!p!k!O!M!P!N$K!R#l,M#O/L!o!s6N!l!o\"R!T!P\"R\"T!R*K(T!qQ\u{16}\u{1f}5! Q!Q!p!O!k!O!l!Q!r!O!Q\
        !N!P!E!R!M!Z!H![!H!W!K!R!H!C!H!M!J![!N\"S!R!h!K!U!Q\"N!e!N!T!K!V!H!M!N!S!J!U!L\"S!k!K!S!L\"L!U!M!T!H!S!I!R!J!V!\
        H!S!k\"K!R!V\"N!Q\"H!C!P\"H!M!Q!e\"T\"X!U\"T!X\"Q!g!U!M\"X\"[!T\"R\"L#R\"Y!R\"N!O!W#R!g!R#P#Q\"n\"P\"K\"m!k!l!m\
        !i!r\"J![!O\"I!S!J\"L!R!N\"j!O!f!U!Q\"L!Q!P\"N!X!J!T!I\"Q\"H!W!M\"J!T\"P\"N\"l!p$n!m!n$l {% q!O!L%M:P=)\"\u{1f}\
        `>p\u{a}z#!l&P!Qe \" O!oc>\"\u{1f}`et\u{17}\u{3}? v!E!L#A!R!J!Q3N$n!L!N#F!R!K!T-K!L&Q3oCl\"N#P/L!N%q$m!N/q!M'P2\
        rtm- W%N!N!R!S7l\"R%O/K%K!PVM\"p\u{2}<) l\"J%K!L'E0n\"N%N(FY\u{4}\" n?p#\u{8}!?sXF* o!P!M#O\"N8r!M4R$S\"J(t\",q\
        SS)n\"'RvRlq% L!u\u{1f}`<L!ucr\"\u{1f}`Zr6$! S{A!?q\u{f}#!^S\"B\" rnuq9( N!O$m:N!R$U6P\u{6}N!8- N!w!I%R!JrH!y\"\
        J&I\"q#s!LWGH\u{1d}& n!O!M\u{c}x\"POpVG' I2w-L2s2n|M0r?2T Q!u!P!U\"L!P!A!R+E(L!o$U!X!Q#Q!D!P-?!N#D/p1m#K\"L\"H!\
        y!K!L!z!O!H!N\"F&s!I\"R!p!J#M\"q!H!M!Q&K#q!F!Q*L!o\"O1J1H\u{17}y#'n?o4K\u{1}-+%k!O!P!O>O.M&N\u{5}O!R!n&Qj\u{f}&\
         q\"R%L8t\"P%MY{!ZL@q!\\T\u{14}L#!O!k&Qa)0 p!F$I\"I!N7o!O&J.I&QHp#L\"o+J&qGm\u{13}N# r!J>xx/!?pds#?F[s(u,t? t!N\
        !R#C!E!L!L7o!R!O&Q-K!T%K!Q+V(o'J!Q!r+s#L!N>m/L,n!M!N#M!I!JdQ$ R'o8R'o^-$\"L%J8n6P!7\"\u{1f}`%vY^#%S=L4pT|* N&V!\
        U5R#D%O!Q\"T1NyR\u{e}5\"!G&Nxb$AR4Q\u{1f}`\"qn\u{a}!?s?\\H q!N!N#B!G!P6R\"i!O&P!i-M!R%T!P+R$Q!P#R'P!l$q\"Q\"O!o\
        &R)p\"L!r\"M+R#K#r!F!L)o.P#U7R(pgy!ft?s)\"Q#O\"N!S7l!Q!P%P!T{\u{d}# P\"m%O!\u{19}& q!L$N\"O8n6Q2:!CUr\u{a}\" p?\
        r0\u{7f}/ s!K!K%H!L8R!L#o\"G!O-F$Fen(O:okb#'RNK%R\u{18}+\"\u{1f}`\\y\u{1e}+&#Q!P?P\u{1f}`#n(N\u{8} #!N!l&Q\u{1e}\
        \u{1d}\"\u{1f}`es\u{1a}J#'l?P4oUH\"\u{1f}`@rMt! Q\u{14}8\" K\"o^y!\u{4}R@\u{a}#!K\u{1c}x!M\\s\" u?u \u{1d}& m!J\
        \u{1f}`$p8s!NuS5 P#S!T!K!P9S\"Q!F!F!P\"I!K-O!F!w!w!P\"o!t\u{1}O!o4\u{a}) R!G&r!P>t4I4P'q!Q3K$'I!N7o'Mxw\"\u{1f}\
        `%wK\u{d}-&K!F!p7U\"Q%I!s.H&ILN\"p/Q\"pPm$ s\"K\u{1f}`SuNh!?pf/' o!A$K\"H!U8H&L\u{11}Y(!M$G\"P?Q.R&M@SlLB~#!K?O\
        Fqj\u{1}!\"S\u{0}[# v!F$Mz\u{5}\"\u{1f}`-se~##MAO4r \u{e}&!P&O8p!K&M\u{19}I\u{6}W$ P;p\u{14}Q!pN8& O!F!m=P\"l4W\
        ~t( p!E!S%I{pKq3K&J'4$ q!F&Hss\u{1}d\"BN4ovo) O!M2M,M!M$m\"U0M\"Ku\u{2}& N!S$n!K\u{1f}`?mu=+ k%L\"G8R!u$M\"J.E\u{1f}\
        `!o!E^,\"!PwLJ\u{19}##RAQ4o\u{c}&\"Bo4O~\u{1d}#'L9M\u{1f}r\u{18}\u{1}9 o!R!N!L$E!J'N,H$Q\"O!P\"n\"D!M'P&@$DJm,s\
        /s!O'L!S*H/p}\"\" p\"Q&j$!H\u{1f}`<p!J;\u{3}'\"R%J!m7n!T&H.R~+*!J\"K$G\"s6M!K\"L$J\"y4=?\u{10}$ K(qzK$r\u{1e}\u{1a}\
        \"\u{1f}`@r[6# S?Q`rWp%!L&G9Q\u{1f}`AWDX!@p\u{1c}\u{18}!GmO!\"(N9qw\u{1b}& n!E!N%Q-TQNs\u{1a}, w!G!K%C!A7n\"Raw\
        #I!E>iRRd\u{1b}O V!>!F!o!O!R!S!=!L%S\"S\"I\"E!L,@!H\"M#?!M#X\"T#R!Q\"M\"H!I!R!V!J!Q!I\"P+KJK0L#P8o!M#I!J#K!N!E\"\
        R$N$F\"Nis\"\u{1f}`=rBK& l!D!M\u{1f}`;s!DPI& u!G!L=w!K!L/\u{5}$5P!sRP!sY>\"\u{1f}`=u2*!\"Pj<\"!E?Ek\u{0}&\"M#K.\
        K=R%R-toG% M\"o&Q7O\"s\u{1b}&\" q?sL\u{16}!?r\u{b}0X s!L!T#I!N!P!i3H!L\"I\"V!U#L\"L.O\"O\"K.k$L$m*M!T\"I!V#n!K!\
        Q!h!K\"N#P'I#E$P#K%I!O\"M$F\"M!S!p\"q%H!L!M!Q)m!L!O'J!P.p!K#I#ugo\"\"K=uW1% n'S?PHq'P1a% N!s\u{1f}`<P!sM1#4P\u{1f}\
        `>P5C5 n$o!I\"O!P7t!R#m$S-Q!M\"N3J-R\"mIM#R3o%M*P2u\u{1a}i; R!N!P$N\"E3O$H!P!R!k\"R!Q\"I-K!S!W\"Q#TCP3O?O0P!S&P\
        2p\"o#pJ&H E!9!E!@\"9\";!H!\u{0}!C!:\"C\"=\"=\":,B!?\"F\"?\"A\"x!J!C$D$?\"F\"@\"B\"C\"q!K^k4S+p%H!H\"J\"H$y!L#J\
        g\u{2}!!LA\"# N(k7Q\u{9}n!&OyE!!O#w'!G$O\"n9K$I\"L4u*]$3m\u{1f}`-Q1q\u{0}e!#kf,\"$oSS%n&\"Q&p\u{1f}`:Q%l!pGw\"#\
        n?p*\u{12}!3nEB!?oE\u{2}!@s&C* I!u$K\"L8L!v$M\"M.H2OJW! pj!\"\u{1f}`,q\u{13}6!%m$G\" v?v\u{1b}*!GQm$' j!O!U%S!P\
        9R&QTk* H!K!O%o!q\u{1c}I!L!O!p!s]w$ S\"luT\"nRt\"Bl4UXKr N!R\"N#E!K!U#L\"@\"N\">!H!G!N\"U%N!S$P!R!T\"i!J!K!U!N\"\
        M$P$J!T!O!I!R\"J!M!R\"K\"L!S!L$F!M$U!J!Q#T'M\"R#S'Q!R\"m#q!O!K%p#T#Q#L!m\"K#m!I!G!o#p!R!L#R#r%N!S\"Q+Q!U!O\"L\"\
        O!P!L&R$M!S#M,w!ASoS5 Q\"j#P:Q!J!m#R0E!M%S=n'O3p\"M$N;J*L!l!s\"P'QOL&%M\"U=M\"T.Q*Tt)? R!Q!T#m!S!Q5l$U%P!Q.O&P=\
        l\"S!g!U!J!P!R$R!S.R6T(N\"l!J-L\"U%N0T.kr\u{11}'!D$H\"k!R\u{1f}`(K#n1j0 o!M!R#I!M\"n!T7O$K#m3J!SGM/q\"N#O\u{18}\
        t\"Jq4O\u{1d}m% P\"M&o9P%QS\u{15}\"\u{1f}`@qo1% p!K\u{1f}`Ts!N!e! n2'& I!O!r&M7Q(Ro(P w!>\"I\";!P!D!S!@%R%=!q'G\
        $o!F$@\"H!O,j!D!M%F!R*j!q!p'q)p#p(n#N,l-K!N!o$n!K&o$o!G\"L,L\"G!P#I\"K!R*m$J^|& p!O!P\u{c}v\"MLsK\u{18}!?tw~$ N\
        !o>O!t~X$ O!p>R!o#8\" O?QJU#'S\u{1f}`:PF\\%%O!n\"Q<M!n\u{e}\u{17}.!A!R%A!P3t`N*K\"r1p!I+n+R!t\"J u,!T!V%R9l!K#H\
        \"N.I&V!L\u{5}J!Q\u{1}\u{14}! np\u{9}\"\"l?lc$H!D!S!L\"P!p!V!U3J!s#S!K!Q#j#S-N!Q#D\"R!T<l!O\"M!J!U!k!Q'Q1I(L'H\"\
        J!R(J!s!K!R1I\"O/J/k|\u{1e}!?q1\u{3}* u!G!I!N\"U\"H8j!Q8H\u{7}m\u{1c}\u{5}! Q\u{f}-!(l\u{f}n$ q!O>r!O2J7 q!C!N#\
        C\"G!F3N$t!B!N#G\"N!NPl!L\"p(p%p=O\"L*N6J.nqp\"!s\u{2}un=$!G\u{1f}`$v!Gx\u{1b}$ r!T!QRS\\*%\"J%O8r!F!M%\u{17}% \
        r!J>p!N\u{5}NH\u{1e}\"\u{1f}`!s\\\u{18}% r'L4O\u{14}s!OH\u{13}% r!D!H%F!Lu\u{1b}#\"Q%SSQaY\"'H?K\u{e}z1 H!C!m#N\
        \"w!N7O!K&s!R.N%T@R!K\"nbS'l\u{12}1:!F!o!I\"B\"C!l)J*I\"l#I&J.G$L\"LJS#R<r-I0I!M%Q.U!Q\"l'q&l\u{19}j#\"i%S?S3h!\
         TrX!Bo*wL t!N!H\"P!M!M!T!G(W$Q'P!O#p!Q!K$S\"O(P%Q!P$N\"K0M0L\"Q!P'H!M1M8p!P!O\"F+l!r!M!H#Q!M\"I*T#p!N!I4k\"\u{1f}\
        `%t,\u{14}\"!NvtX%& p!E&J8v!H&I l#\u{1f}`=N!qu\u{14}\" r?rh(! nyM!xn\u{18}v+ n\"H#N\"S!M,T+j\"L2U_SMlj|# N(m9RK\
        |!(m\u{0};# S!S>Kp_$ o5RRo!R\u{11}D\"\u{1f}`Uz_-' J2u-M2t2N|L0t:j$ M!p\u{6}L!t+B\" owy}[! r\u{1a}>%!t$H\"M9v$Jd\
        \u{3}< q!Q!k#D!H!L!T-K*n!O!R!M!I!I\"N!O.s!q!u!J!L!L!E+N!s!K\"IuR\u{11}c+ o!M!T#K\"O!M>S!S-QQS!H=b# p/JxJ.\u{12}\
        \" T?T^e\"Bj4Peg& l!R$J\"MSPps'%!?SWL% N!m!P=R!k_\u{1d}L W!P!N$k\"I!K\"F0Q!q#R!P!N!k\"O!k!T!K!T&T&H!T!U\"L\"O!Q\
        !T$P<O*M+K'r%q(L!Q#s'Q!q!P.N!P%Q!M4o#uw\u{7f}, t!G!N!Q$E!M7z!J!I%DkOhx<\u{1a}&!H!l%K8o!L&M)J\"\u{1f}`@ui\u{e}$ \
        v\"K=v\"L>\u{a}# o!R&Ueu!&Sq9\"?tHs\u{3}B!'PVw% p\"P&T7p\"P\u{f}w\"\u{1f}`+q(,#\"n?r4R\u{8}L)!P%T!Q8I!J!k\u{b}r\
        3s5O$e+ l!O$H\"J?K.S!MBt!O!QgP1 (!C!Q%E8n!H!N&I\u{19}M16\"\u{1f}`+rzH' u!E&F8u!C&IYst\u{5}$!Q?R&Q4n\u{14}!. L\"\
        p%k!k4s#t\"Q&OSM#m!o!P\"rPs:r! S\u{1d}\u{a}# q\"NRR_|\"#nSTv\u{1d}!?r\u{8}:!)U$$!$mLF!&O\u{1}o\" xzy)#\"!I&Q(\u{15}\
        !wt>\u{3}!(Sim$ t!I>u!Jp\u{9}!Ap\u{3};$!m&R9m4R8\u{18}!-p\u{13}P\"\u{1f}`%p\u{1a}7\" o!Rw;$-q?n\u{1f}`'p21\" q?\
        otSB T!:!T!J\"r!I!>!V+D\"q(N\"V!A!P!L\"|\"B!P!v,D!K!I\"<\"B!O!A&F%N!q\"IzL$J,p#NC\u{1e}* O!I!Q#O\"t8M!J!O#P\"vE\
        \u{13}M Q!:!F!G!H!@!H!}!B!@\"D$B$I$O\"N\"J!L!D#C!E!L\"D\"w!J!F2<4R!O$N\"q%T#l%M#p!J?K*Q!J!L!u!M)k$H!Q3r\u{f}z#!\
        O?R4R\u{b}N# R!P?P\u{9}'! Q Y% Q!n\u{1f}`$R!p,\u{0}!?p\u{d}z#!K?M:Tm5\" n?q\u{f}&%'I8l'H\u{1f}`4rfe\" Q?SL\u{3}\
        \"<P\u{15}P6`(!J!R#L\"P!T8Q5Q%Nhp&!T!M&G7m\"O&Fbq! Oij1 N%P!Q5n!O#K!h!S#S\"W.S$M\"P4tbn!O!Qq)$ NAN&pxn,1' w!G&K\
        8w!H&L.L\u{1b},%Am%L\u{1f}`/n!O\u{5};\"\u{1f}`Uq'5#\"R=v\"RSU7!G!o\"C!@\"F\"M!P%M1K#I!F\"J\"Q!Q-L'O=P7n$M:p.H#S\
        !SH\u{7f}& u!L!O%I8w'K(I. s!D$G\"H!R7m!O'MPq\"Q.m!N=QPLPO% N!N!l#P<mf\u{7f}' M's!M7S'm\u{19}O'qiX!?sQe# r!O>t]U\
        # n(M7pP%%#o\"Q\u{1f}`>q\"Q|n!?ln\u{c}!*o\u{14}]' P$n?n!T0I$L\\o>:d R!P!m!C!I!T\"N!f!>\"B\"D\"B\"C\"C\"O(L\"U!V\
        \"K\"R!W!Q.J!T#O!S!J!X+p\"O/M!T\"J#R!N!M#W\"h!Q!V#U(O!U%l-S!V\"H#s!t!s!o\"S\"l!L!V)R!U\"R!U\"K\"O!U!U.l%r%p!s%p\
        sJ\"<s\u{15}s+*# N&S!Nr\u{10}'!@$O\"L8l!D\u{4}L=T\u{c}A\"\u{1f}`NPTR.!K!R#E\"P!Q\"n6L!S&T-P&RmN5o$Oo\u{1}!(Q8^\"\
        \u{1f}`=q\u{7}f% t!F&F8x!G3\u{5}2!l!l#I\"K!M9n#K\"P!N-P!F9q-n!l!M!N0r!PfZ( N!S$K\"R\"l7Q6T&K\u{1}\u{14}\"#l?n\u{1c}\
        \u{18}& M#M\"I$rSS\u{c}nD . G!H!K!j\"S\"P!N7K!K!Q#K!J\"M/SF\u{1f}( l'O!Q7o!OZq>Q!oI\u{1d}\"7rXr+V$ M!M!s?oEz+ s\
        !E!O!L\"S#P7t%K#QjM%s\\'\"\u{1f}`@unm% o!E!J%H\u{19}N%$@ O!j\"H\"Q8L\"L#L8F,p7L%J!I$O'P!n)R(p*o!n!q!n\"M#k*W#R!\
        V$E\"k.q!L+q$mpa#!R\u{1f}`?tR\u{11}\"#o?o@F# t\u{1f}`0w`w# QAS4Pr}\" o!Bl\u{a}!^RH(!'Qz\u{8}+ G!p!K#U\"P8L!n!Q%\
        L/P%P\u{d}\u{1}\"\u{1f}`+x\u{7f}Z0 q!J!O!m\"D!M!F!F>J!LSy!F!N!G!G!pTD# m'N?Q\u{1e}\u{1c}(%J\"M!P#k9N\"R.O+Q\u{1e}\
        $#!K&o9OI\u{3}0!G$I!p!K!P7P!K!m#N\"R2POs/R#J6s$Lwg!?p,T! P'\u{1}!!N1]- R!D#q!P\"F!O(p/N%M6O!R?s$K6s!WQ<\u{f}5 P\
        #S!T!K!P9S\"Q!G!F!P\"I!K-O!F!v!w!P\"o!t\u{1}O!o\u{f}O!\u{11}u\u{d}\u{1e}#\"S#J<Vx>% P!M&q8R'r,-& O!l&L8M!o&Mu.#\
        $l?o4Sv+' N@H\"t%N/KgQ!qn~\"\u{18}r#P:G&!K$P\"p9M$Q\"sD\u{7f}' H!v!L\u{1f}`#I!x!Ld\u{12}!^Q\u{0}O\"\u{1f}`%sch#\
        !C\u{1f}`Yr\u{12}a\"\u{1f}`Zr2P!ZT\u{0}Y\"\u{1f}`=pT`!!S#5\"\u{1f}`.u@8/ q!P!Q%L!P8l'SGr(K$o#R(J\"p!M<l\u{8}r\"\
         l?q4z% S!o\u{1f}`$R!q#)% p!J!Q%G:R\u{14}\u{2}# RBn\"R\u{3}@!\"Q\u{c}\u{d}\" q?q9z%\"m%O_r(s'J\u{16}un S#M!P!B\"\
        O!i!K\"J\"W\"@\"L\"G!O!L)S!Q\"V!O!P!E!U!R$Q\"S$S\"M!S!P\"T!P!I!O!W\"I\"Q$N&L\"M$o)l!P\"o!K\"Q!N!p!M!O#R*S!G\"V%\
        N\"p!G(M!L#M!U!M$k!U!R%R+N!M!i!P!U#M\"P!O)M!V#Q\"m\"S'p\\U$ N%p:O%o\u{2}#= N!v!B!G\"?!K!F!F!G\"K$H$F!Q+K!T!J%I.\
        v!I!J\"F\"C!M@oer!M#I\"E!Mq~#/J0r/KSO#!I?I5E\u{8}4! S\u{16}\u{0}!\u{2}r,S/ J!F\"M$F!G)n.K!L$D#L'N*s(p\"o\u{a}LA\
        f$ p\"P&J7s~L\"\u{1f}`@oIN$ V!J%l9M{m\" r\"M\u{7f}]\"\"S&l']- Q!J!C$N\"r9H$M\"oSR\"I!L!oipj\u{a},!B$H\"J!Q8I\"r\
        \"L\"M!M.V!HJIzC!wrC#%!I$L\"E!J?Q{P\" P?R[)!$o/^, k!P!O%L9K'N`m\"M;rPr%p+sr}!?u#K! nzQ$#pdL%opto_& J!M!R&o4Q%Ss\
        >)!L!L#q\"I8Q!Q&MkScr\u{3}e! ot7! Q/ ! nBT# v.C1pLA\"!Pep\u{e}Z& o%G\"F9p&I.F\u{19}3$ q\"N\u{1b}s\"Ng]# o\"Q?R/\
        ~$'I!l?h4l;c$ n!C>p!FbU# u!Lf|\u{0}\u{6}) O!p$H\"L9t!S#J\"I.AhM!zt\u{f}k% p!I>r!O\u{4}r\u{6}\u{11}/ H!E!M$O\"T7\
        I!H!M#I\"H/P#o!R!t!M\u{1}>0 O!I$O\"T!R,V+R!O!V#U#Q-S!V&QxM3Sp5!+Uxo$!M$o#T<pLy\"\u{1f}`*xD1\" o?olM% q\"L&M\u{1f}\
        `@RAu% m!L\u{1f}`Tz!L\u{17}*\" o#Mfi# v!K>r\u{7f}P!HqUM7!Q$B\"T!T7h!U!n%U!P-K!I%QAH\"P&K\"F#NWo!T!T%G!P8R\u{f}\u{7f}\
        \"\u{1f}`0q\u{10}\u{16}# q'G?KNm!Fo\u{d}5#(P7n(LRA!\u{2}r-]\"(P9nN\u{3}\"\u{18}L\"tDS\" r?tv\u{1e}! Q*%& s%J\"I\
        8p%L\"L'+# T&T\u{1e}U\u{5}7* o#Q!k/S,k#R0T$M.Q!Rd\u{12}\"!I>sfE!!IqO\"\u{1f}`.sDF!?unD3 P\"g#C\"K(K1V\"v\"I\"M\"\
        t,M!T!F!L#G\"DaR!oAJeN* p!I!Q#I\"I8o!O$M\"M\u{1a}NC'!'l3Z\"\u{1f}`%tKi# j?r!N:*!@o\u{18}T!!Kh=#!M\u{17}s!MF)8 N\
        !M!M$T!l!m3O!N#Q!Q!N#m0O!N#E\"G4L-M!LSN!O!N\"q4Se\u{7}0 K!P!G#E\"o!G7J!T!C!q$r!G-B\"F$D\"J'a#\"NuqhR.{% O!q\u{1f}\
        `$O!r\u{14}\u{17}\"\u{1f}`$q\u{4}Y\" p?pj}! nV\u{7}! S6|/ P\"P!H#T!U!S)p/R%Q!U*l$J&L!OqvK\u{16}' m!O!Q$O9N$p_kH\
        \u{b}!'mdv( o!L!O%F!T7o!R&JRL, J\"I$R)C!w/L&R*q2o~O-M!n7<* H!T'L7I!G&l!J3Hkr\"O\u{0}o#&O\u{1f}`@O\u{4}%# n\"O=o\
        6P!ZRV8!GP!v! no9!%O\u{6}5$ p!F!G=sP\u{e}$\"m&N\u{1f}`:pOOB d!Q!n#G!V\"R!E)I*T#k&Q!P.N&J-n'r$V$H%Q\"P\"m&L\"Q'R\
        3M+Q%T\"S*R#O$O\"K/O)Ok?' R!t$M\"R9pqL!u\u{17}W!?sOf\"BG4r2X) q!P!P&S,O+t\"T&M,O\u{7f}\u{1e}#(S?N.S\u{1b}\u{15}\
        % m'L8oGt\u{1e}rPU\"BK4r\u{9}\u{1a}9 C!M!W!n#;!l\"N&Q0K!O!W!q#>!Q!S-P!V!D#I!DCJ7OKL!O%Mp\u{13}/ S!K!N#H\"r!F7Q'\
        N!J3u!GBn!Qhs!MC-!\"O\u{c}r#!I>pGq\u{17}V+!S%Q;m$Q\"R-N!R&O\u{4}N5p\"L\u{b}J\"CJ4wV0# V!B&CIM$!O?S\"M4rR-2 R!M!\
        N!S!P#G!O!T6S!P!O!R!Q#K!R/T&OUJ\u{a}^=\"g!m\"=!E!=!J'M$D-j\"s\"C!F!B!J/G!O!H\"@!G+n!G$I,p!Qgn!O!P!u\"K)%$ s\"L=\
        t\"L\u{1f}p\"\u{1f}`@q}[\"\u{1f}`Uu;,!'R3c( m!C!J#I\"C\u{1f}`%s4n1** n!s!H#K\"A9x!K#L\"D4C~\u{15}##o?m4Siw\"\u{1f}\
        `-t|X\" n?oN>' q!C!Q%J!J7s!F\u{3}\u{a}3 S!C!I#G!J!C!J#E$s!s/T!H!L$N)r+Q'r5HjN?<\"!N?O\u{9}L!?q\u{5}\u{1e}\"@r4N\
        0\u{14}\" s?r\u{5}\u{c}!$mu %1G!q?r2L\u{c}qTG!\"l)y2 K!;\"q\"H\"I\"?*J,L!=$M\"O,N&F\\o\"SLr\"P,Ogd!\u{7}u\u{d}\u{9}\
        $ r!L>u!L\u{0}!$!Q?P\"q4N{z* s!@!J%F9E&FYo9o7p0p\u{11} $ m3U,n3UIE!\u{e}sI4\"!l?n97# o!G>sz+K P!l\"S\"Q\"K!T!O*\
        I(O$k!W!Z#O!K!O!L!P,M&S!R!N+S0n!J\"P\"n$J!O\"N!N!N!S1I!o\"K*R,O#R*N\"P!k!T%Q*4' l\"J%N,U,k5K\u{1c}WtG!@m%v! n\u{12}\
        D& q!G&J!N8P\u{c}r\u{19}F\"BS4m?\u{b}! pp=$'n{S#t8t\\q$ R!n\u{1f}`=o=.##m?l4Oie\"\u{1f}`Zt9JX!P!j$j!J5j#T!S!V#P\
        !M!O.N!L#R\"S!X/U!U#M'Q\"K!T#O!O!O!l\"P\"N!Q!U\"W!Q(R!k\"Y!X$U!I!R$Q\"l#R\"K#O(O\"j!P!R,T!V!W#V!R\"X-P0p[\u{17}\
        @!;!y!H\"@!A!F!H!?&A$E-B!i!N\"D\"J!M+J\"A!p#F\"D@S9l,n0r0n!O!p&J.J!m.lTk' q!I!J\u{1f}`#w!I!J\u{18};#\"I%Q9WUl\"\
         qnu7\u{16}# s?LOv,M\"#j?lf(\"\u{1f}`@qU-\"\u{1f}`.wM7/ k!F!R%N!P7p!I&M!SPh+o$Q:mYR+o\u{a}|#!m?p4I\"\u{1d}\" p!\
        Omi\"\u{1f}`esn\u{8}&!J&P!U8R5R%NWm!\u{11}pIR\"\u{1f}`!v9c* M!F\"J\"n\"V8I#M\"v\"R2GQ$&!S!P=P\u{5}s!S!I\u{c}n!!\
        Q\u{19}I\"Hu4J\u{13}S!\"m>\\!?qRR!\u{7}u\u{b}F\" P!naF!$kJDq o!H!N!C!J!I!M!I!H!A\"O!N!s!p!@!Q#N!L#F\"M#P#o!L!N!\
        K!P!Q!R!W!M#S!S!o!l\"N\"Q!S!Q!M!S\"S\"M\"T#U#P$N\"p(F$M\"@!G\"S!o\"K\"P!O#o$J!O!N6O\"n\"L.o\"P!M!I)V#m!I!Q\"P!J\
        !M!J!P&T#L!Q$M!O\u{a}N!$l\u{1d}b) P!q!P%K!PrL!u\"M!O%QM o!J$C!R!U!V+G(M$o!E!V!o\"I\"o,K\"K!Q!H$E>J\"q\"Q$N\"q#O\
        !R!o!M!Q(q!I$O*l!M#T!q!Q!K$n%M0S\"J$J.n\"SRg* q!K!S%G!M7n!O&L/Nho>.\"\u{1f}`=p\u{5}5( L!N$V0y!BQM!y!BBO% s'J?J\u{1f}\
        `4sQ6!?vCp\"\u{1f}`,w7\u{1e}$!N&S8N!Tu3! oe7\"'M!RFn3!C!N!H\"E$E\"D$s%S,E*J$Q*H(nGqXP%N(q(q\"QGr!'nUg4 M!p!U#D\"\
        T!U7K#s\"H\"m.r\"F$J!RVO!s$MGN#K?th\u{11}#!N\u{1f}`$t&J$ o!Nvs!N\u{1a}\u{16}& K!s&K8M!u&Lb/# T@L&Jz\u{4}# m%Q:m\
        z@\",L?NE)%%M\"Q!Q7l'P\u{11}\u{11}$ p!P!O%JP<!@qK2# m4T?UP~* K!R\"U\"k\"S!P7L'M/Q!PA.!zq+U##OAG\u{1c}OES* N!C!v\
        %Q!R7M!L!W4S^oGi$ z\"G=z\"Gek/ u!L!T!D$I!K7x!R!M!F$K!L.L&Q+r\u{0}V! tg\"( B#B2G!\u{7f}QC!G!\u{7f}#B7;# p?r\u{e}\
        zx\u{7f}!?r\u{18}~% s#G0I,o#LjX\"%O!k{H$ Q'p8Q'qO$! Q\u{2}S&!n!S%G9q&J.H\u{4}w\"\"M?Mxx\" q\"J=8* O!K!I%r8N!K!K\
        %t&JEqX\u{a}!3R\u{c}J(!M$G\"P?Q.R&M@SlLuX\"$l>R\u{15}\u{15}# M\"m=QK^$ m!N!O=q\u{1f}f# P\"Q%R:z$ N(RMORKH8+!r!P\
        %O!M3Q$F!s!R&Q\u{8}t!QRz9 p!P!N!L$F!J'N,H$R\"O!P\"n\"D!N'P&@$DJm,s/s!O'L!S*H/pZ?!!V3D& U!K&O8n\"S\u{1e}Q|l$!M\u{1f}\
        q!O]r\u{1d}\u{4}# O7pXp<;\"\u{1f}`\\qCU\"\u{1f}`@r\u{12}&* N!O%L!L#o5K!S&P4M\u{7}O0u& N!K$q\u{1f}`<K$r%32 M!q!Q\
        %n8l!K&DUS'J!P\"t!P!O!r<N!w\"LNL\u{12}\u{14}\" q!?\u{1d}g' M!P&N8P!Q\"k4SU#&!M%M\"R8L&MZJ?n$ O!s>P!t:\u{14}\"\u{1f}\
        `@u$N% L!s\u{1f}`TK!tF\u{1a}\" o?oc\\)%M\"P!R9S#P\"U!R.l%L%QN s!A!R#?\"T!P3D#F!o!I!n3E!U%Q0Q$n*I#E\"F\"o!N\"n!J\
        \"C#R)k!A'I$o$F!R\"h&v&D\"N!L*A\"p!M&O!M-m!@#F!r+qJ\u{7f}# o!L?L,S% n!N\u{1f}`Ts!N#H!'R,9/ F!R\"I\"n\"Q!S*s-F%l\
        !S!S.Q\u{1f}`!p!PCo! rO]#Am4P\u{1f}Rtk* Q!E!I%w!N7Q!G!L%x!OhF| q\"O!C!Q!E!N!L!T!=\"=\"@\"Q\"K!N!H!Q!Q\"J$O!W!P#\
        Q!P!I!Q!F!B!L!W'T\"P\"L!T!I!P\"R!D!K!Y!O'N!Q!L#r!Q\"G!M#q!J#V#I!O\"M!R$K#C#Q\"L!P!o\"P*R#L#S$o$I#n!K!Q!D!P!r&p!\
        O!W!L!I*O!N!l!M!S#P!W\"L&R$V$R!S!P'q!nC\u{6}& S!l!M#m:MyszN& K\"N&rrK\"N\"sra\" R!I\u{11}v!#P~>$ O\"n=K\"udw# P\
        ?P;R\u{11}Z! PEj#(G7t(H6\u{1b}\" P\"mN'\"!lyw\u{7}J$ L!S&SQLrt#'N\u{1f}`>m8Q# r!I\u{17}t~t2 O!S\"J\"U\"Q!V7E&m!\
        Q!R-@!G#D!I!N-N#n-onT\"\u{1f}`%z+0%!I$q;K$rTI\u{11}?, N!q$I\"J!P7P!s$K\"L!I\u{1f}`.QxX\"Dt4K\u{16}O\"\u{1f}`=y8\
        R* v!O!N#I\"H5P#p'K\u{9}m\"RYF\"AQ4p\u{11}N!(T\\6#%Q=q4K \u{11}& M!I&u8N!J&w\u{1f}q\",nSR\u{12}\u{1f}%!F'M7r\"P\
        &N'!C T!p!U#V\"O!g4S#T!n!j#H!M!B!Q-N!N%E!l3O(m!m\"R%S$T#J\"l\"Q.U!p*M\"q+Q\"S\"k,J\u{11}\u{14}&!S!V>O!V4S&Rw2' \
        K\"M9o!P#R\u{11}o!PRe%!J%T9L\"k\u{1e}rHW\" P\"ls<$'K;O\u{1f}`%M\u{a}L] p!L!X!Q!N!J!T!J!M!H\"H%p#I(T%N!W!S!Q!H!W\
        !I!O!M&q!p#K\"J\"L\"P!R!R!Q!P2q'H!L\"R!Q!m\"M!P#I!S\"O!S$L!J(k,U#i%M!L$q&T\"O+N\"m&Q!Q!P3M%]#!Q!Q>R^4) Q!H$J:R!\
        J$N\"m4G!S+[% N!o!K%N8Q)F! qW\u{18}!!R]9'!R!T\u{1b}r\"R=r8Q#o\u{3}\u{19}( P\"O&r4Q#S\"R&p\u{a}QW)$ r!O>r!P:\u{0}\
        \"\u{1f}`,rzy\"NK2oX!!?qd\u{7f}#'L\u{1d}m#Lx1( r!C!M%I5p#phoJpi`& t!D!I#H\u{18}s(MP\u{10}\" m?q\u{a}7,\"R#D\"M\"\
        S6n'N.I\"T$P\"Rqn/o\u{e}[# n!S&OCr\"\u{1f}`-uf\u{19}# n!I>q\u{1a}O% r!M&L8s!Nd(\"\u{1f}`=uW@!&NhG!#jmA\" PgMi\u{7}\
        !$mta\"Bs4H&\u{7}#;O\u{14}p!OZJ6 P!E\"p\"E!S\"T3N$q#O\"I\"MTJ\"P!w(R,Q#t\"I!R8N!N(r\u{c}F![l1{! nCt\"\u{1f}`0sq\
        7!-p0[!?rr\u{10}9 q!A!S!U\"A#R'M1H\"C\"F\"E!S-G\"{\"L\"z@p(sBp)o%Q.L$L\"K.p\u{9}{$\"P?N\u{1f}`'T\u{1d}I#?Rrt,{g\
        HC F\"O!M\"x\"B!Q'M,w$N\"N!O\"r\"F!Q'N&E$s\"A!R<J\"QGN!s#T+K!w\"L+n!M\"J$l\"M!M2t+m6Q* q!F!I%Hgp,r7rKp*I.n7\u{b}\
        !#l?[% o!C!S\u{1f}`Sl5<!!IY9( o!B&B9LZv!H\"E\"o\u{d}i!?trW\"gtus`l= l!L!R#J!N!P!S)n*N%O$L!L!T!R)l$J$J\"R-M;n#O!\
        R(w\"N4p,N0Q$P5t*\u{17}\"\u{1f}`!q\u{f}<\"\u{1f}`%tRD%'u!P\u{1f}`?u!P\u{f}s#'n?s4JQ\u{5}!*o3\u{1}( p!M$J\"F8q!P\
        $K4NQ)\"3R!oh\u{e}# P!O&n*\u{e}7 L!r!T!o\"E\"Q!T7j!Q!P!y\"H#T-D\"F$FcO!t!M=L!t!P7NMT$ S!l>T!l\u{c}i\u{14} Q!X!W\
        !F!R\"X!U\"P\"G!L!N!Q!Q\"H\"R!R!K!N#L\"T!v!L\"c!R!Y!N!U\"U!V\"Q\"O!S!P\"P\"M\"R!U!T\"O!L!T\"Q\"Q\"P\"R!T!M\"O!S\
        #K!N!K!l&R\"L\"I#R#Q!U$J\"p!P\"P!M!n!R\"O$X!I\"l!O!P!S\"S#S!T$D\"U#u\"L\"E!R\"q\"d#K!T!v!E!K!J\"H\"K\"H\"P!Q!j\"\
        N\"N!Q!V!P!N!R!S$L\"L\"S!T#W!S!O!L'o!V!Y$g\u{1f}\u{7f}! p\u{3}\u{e}!?nH\u{9}!?u/`! Lyc\" k'N&v$\"o\u{1f}`SK\"q:\
        \u{3}\"\u{1f}`ev\u{4}5!zupB% w\"N$J\"N7x2H3 N\"o#K!N9s!L!O%O!PSP!K!J!o!s3P\"n#K.J\"rP6$ Q/n0Q/p*!( o!Q!L&N7r!J!\
        L&PQ$- s!B!P#F\"A!N7o!H&Iwp'k!L:nl\u{13}\" M\u{1d}M\u{5}K\"\u{1f}`Vk$e% u!M>p\u{1f}`!v\u{19}J# o\u{1f}`_rZ0!$m\u{11}\
        N#)Q(o?mE\u{1b}!&LT\u{16}!?stk\"\u{1f}`ev\u{9}T# m!A>p\u{0}]S j!W!k!G\"H!K!K!N,R'M!l#n!M!S!M\"K!M!N!R-O!O#P#M/I\
        .L#n\"P!L$p\"N!N\"Q\"q*X#G!O#r#m(M&o%M!l!P!L)S#p!M%Q/N!m$dB\u{12}-\"S#J!L\"O4Q#s\"Q#O!P\"T4R,I8s\u{1c}`) P!Q$T0\
        p*O%SDp\"P\"M\u{4}R!\"ni** p!M&N8q'R!M-N!O&J\u{1}n(\u{a}' N!J$t\u{1f}`;L!L$u6\u{f}$%m\"P=m\"Q\u{1d}w: H!B!S!H!S\
        !>!w!D!P7M#M#q\"T(W'M!Q!G!m(STT\"lHO#O!S!J!s}.* I!o$P\"r{G!M\"v)N!t#o\u{3}z! K\\[# l!K>r\u{1e}>$ p)Q\u{f}q#Q\u{d}\
        \u{0}, m!P!R!M\"I\"P8p(T.N#GJn$M\u{16}@% O%O=p\"J2H#\u{3}\"\u{1f}`=q\u{4}J$ N!o>M!qyR& r!E&H8p!E&JQ\u{b}\"\u{1f}\
        `%qZt& P!O.r0M!O.sCE!!m\u{18}V!HRn\u{14}!Bo\u{7}A!%l\u{6}\u{18}8 M!R!Q#N!S!L!P'm(M\"w&U!T$O#R'q'P+H.H!M$w4r\"PX\
        R#Rh[! q{\u{f}' q!A!I%G8p\u{10}rUr.X$ o\"R&Q7q36!!K\"H# M\"l?lo}!\u{11}z2y!!NTB&!M$M=u\"P2H8s.z!TM!.+!O!V$G!M8l\
        !I!R|q\"J%r=I\u{1e}z$ m!D\u{1f}`/qFMQ k!T\"H\":!C!J\"U,L&R!H#s!I$C!I!K\"T,F!H#E\"N!Q-L\"H!O,Q$R\"Q!S'S\"l!H)l!K\
        $L)m%W#F(n!R!H!P*t!L\"T!M$H\"Q!S8omO1 H!F!J#H\"z!I7G!K!O%s!L4Mwp-N!L$K\"q)\u{1e}!nuR\u{13}1 O!M\"l\"D*H$J,Q!P\"\
        M\"H.I$p\"I\u{7}O#s\"K,Q4 )!P!o%P9U4I&Q>OMM:m{S% O%R?T\"S!Oq2!!JV*$\"M%O:P%Kgw!FL\u{d}W&!P&O8s!O&J4N^<(!E&v!IRL\
        @K!G\"y!J\u{13}a* P%J:R!m$L\"k.F\u{1f}`!O!q\u{13}Y\"\u{1f}`et\u{13}G\" S'l\u{d}aC J!P!K!H!N!x!N!K!S!A&B0N\"N!M\"\
        x!N!K\"F,E\"@\"9YQ!O\"N\"o!P&q!P1N$P%R'Q!R$n0R8R# J.s?nyU3 T!@!M#E\"B!v4R$F!M&n4R3Q(n$O$n$M6o9R\"p~..!n$I\"O!L7\
        N!n$E\"C!J-B&qXq$P+oMR\"HQ4n /$ R0p/R0p,E9 l!K!N#B\"N!S#l4U\"R#J#R-M!M!Q$L$Q0p(K$n#R(Q\"o!M<m=I\u{6}e!#lD!. L!u\
        !E#K#K7Q!t!J%F.HQs[q$M\"K1_\"Cp4R@,!Uk1\u{a}#?Q#k4K\u{7}f!CuM,\" mfoVX\"#M!p?\u{11}#\"j?m4S\u{7f}5Y Q#Q\"K!H!n!\
        t#F$B\"F\"@!K(I%i#D!I\"n#L$H%Q!P!E!E\"I\"G!M3O'o!l!i!P!L$I!I\"N\"U!F!G%H&K\"P!R\"Q%L!I$F#R$M!J)i\"I!N-O$n!O!L\"\
        t*M\"\u{6}$ m!F>n\u{5}os&\"\u{1f}`Ut4\\$'K;K\"O4r\u{e}4& M3n,O3p$N.HQQ$ q5PRr!P@Y$ p<L\u{13}p\"LK\u{1b}!!CB\\\"\
         O\"rFx$\"P\u{1f}`#q\"P\u{8}+I!H!U!T!U!Q!F!T!L!M!m)O(R\"H#P!L!U\"H!L!S!K!Q*P\"F!M!P!T!E!N\"R)PaS+R\"Q-V!N#S\"O!\
        Q*M$q#H;\u{3}\"\u{1f}`=s\u{9}\u{d}) O%G\"K8S\"V#F\"M/M%H5@\" P!P/BF H!R\"M\">#T!q$p\"n$H(M$Q!V!T#@\"l!G!p&s&@!O\
        #I\"A\"ELH!L1P!n)O!w!P!H)M0F!R#L\"l!S!mPN, p!P%P!H-Q\u{1f}`,u!N!O$P!N+QdC\"\u{1f}`er\u{1}x# s!Hmv}r0 M!S!P!o\"P\
        !n!U!V7M\"R3L\"Q\"O\"Rjv.R\u{a}Z!Gr3y\"<o\u{15}o[u!\"OJ(&!R&R!R8M'Mvo \u{e}% p!H\u{11}L2r!Mcm\" t!GDL\"Ao4P)\u{5}\
        \"!Nvna{' l\"N%O8s\"N&Q}p\u{1a}]! r>8\"$TAW\u{17}<+ N!M!n$M9R!P;Q>RfN\"n5p7t\" m?oeR!VRsa! nj?\"'S!PU3% L!J'qzJ\
        $ug\u{a}, J!V'M7M!G&o!S-H&EjO!t\"L\u{1b}\u{1c}% H\"p&P7N(S\u{e}Y# S&mOPea\" o?m\u{3}X$\"m=QOs'Jm7\" w?x\u{1f}f#\
        %LCF4xdS# Q\"m?rb\u{1b}# p'L8wtF!(NdV% p!J\u{1f}`Ts!NS\u{10}1 S!k!Q#R\"O!M8M&J!Q-p!N&S\u{4}T!j!G#R\"S\u{c}\u{c}\
        \"@p4Q\u{1c}*& n!G!H%J8t\"H)<#<n\u{8}q-n#m%!M>o!L\u{1f}q!Oq\u{13}+!F$D!n!H!O4Q$K'R4Oto\"Qw\u{c}&!E%T\"R8H!l&O{S\
        !(l,v# k!B&E\u{7f}\u{13}$ N!r>N!v@\u{3}%!R!T&T8R'Q*w% k!K!P&M7nD(\"\u{1f}`,v1P!)p\u{d}F\"\u{1f}`eqo\u{b}, K!R$O\
        !O!q!O7O!R$S#Q-N$N`}% l!Q&F9R&L\u{1c}\u{9}0\"o#I\"L!U3O$N!n$F\"N!J-C!R%L!V@NUOI\u{d}& E\"m#T:I'l\u{19}Q>\u{a}% \
        p\"O>L!L\u{1e}p\u{1b}\u{9}#!J?O\"r\u{1a}f\"\"N?OAH& O\"r%J!N9r&P\u{14}r!$lL\"!(Ol&#'ngS'n<F!\u{1d}q-9!?Ndq5!S&T\
        !T3T$P\"j#L\"L.L!M#Q\"R4o(Q$k$SQV!T\"R/Q5Tf_!TL[\u{7}\" K\"m\u{15}\u{13}& s\"O&K\u{1f}`Mo\"Qy\u{d}%!F$J#N7r%K\u{17}\
        9\" J&l=\u{3}' r!I&L!P7s!L&M.k5 p!C!R%R!H7n!I!T$R!L!LOO&L&S#O!K+q\"LLo(J-O[y# P?P\"t\\\u{8}% M4P/r0P$H)I$ p!K>o\
        !Pgs8 J!O!O!P\"t!C!M,C,N%n!G!S(U(Q\"l!L'PTS\"m!OHS#T\"p!L\u{4}T% L!t\u{1f}`$M!u\u{18}b< W!P!W\"K#L!j!N&N,R$U\"U\
        #X\"O.K!R!V\"Q!Q\"S!J0LEO&Q9R/T#U$N!S%T!\"Q)k$ R'n8R'o,{) H!L&L!U!q6M!R&O0O(v!4M$h!BmCC$'S?R!R.N`!\" N#QXh\" o\u{2}\
        r\u{1f}1##l?q4OZZ!1mT5* n\"U#R\"R!Q8J$S!Q\"O-nZ8!\u{1d}vg\u{7f}\"Aq4Or)# s\u{1f}`Ux\u{1e}\u{1e}1 R%M!O!W4R$R!L$\
        N!R!Q!U3UARUR\"P/M%R\u{1a} !*n\u{1c}_% p!E!F%K8ri}$$m!N?Q2R\u{1c}B1 W!V!W#F\"S!W7M%K\"I!J-E!R%m!wVs7L7p&Z$ O!qy\
        O!rB54!j!R#D\"O9l!S%J!Q-HCl#o%r#n#M1M#M+I9G#E'NK9\"3O!o\u{9}F#/o?s2O-^\"'K?L\u{1f}L\"\u{1f}`0u*G% r!N\u{1f}`<u!\
        N\u{e}?\" P)n\u{b}6#&n5p\u{15}pB:\" L!n(n' q!H$L\"H!M7s!J?:+ J!U$n!Q\"Q7L!S$o!S!R!OiI% Q3p,O3q2H%B#'R@o4KE>\"\u{1f}\
        `=q\u{8}\u{1d}!%O_\u{9}#'R9O&Q\u{1f}h\"-p?nhy!Xri\u{5}$ R(m7S(mHu' H\"P#P!p9M6N!TkN$ q(J7s(J_0\"!F>tNi\" t?u|/@\
         x!m!B#T!J!y!03N$z!j!I%s!9-P\"R\"L!O\"E;G$u$A'p!@?M#M'r!N\"n!F,n\"I&Gq\u{18}% Q!r&Lts\"L\u{15}\u{18}\"Js4N\u{5}\
        \u{d}. L\"s#I\"G!Q7O!o!t#L\"H!S-I!M%N\u{14}E! OHHA\"m!O\"<\"B!k'R,M%p!W!N\"?\"F!R-=!i!R!T!F\"D&M5L&D!O!J5G2R\"o\
        )q!M/P!I5O!l_n! R^J\"JG4t{\u{f}$\"o&N8P!m~{\" MFl\u{1}^' S\"r&Q7S\"s&S.N\u{1c}{$ L!M!l&P\u{e}-#<x\u{13}I\"xKPd \
        W!N!f!H!F!l!i!R\"O\"J!K#J\"L\"I!Q!R'm!Q\"X!O!Q!L\"R\"P!U#N$N\"J\"M\"M!T!N\"S!R!I!K!G!Q#N\"Q&R\"K!J*M!l!o\"S!U#T\
        #K/O)R.U!L!O%r\"O\"m!R.T!T&T'P(n!Q\"R&t%lBV$!K$OAN4s\u{1c}\u{16}! m\u{15}f) L\"Q&N#F\"u!P>r\u{1f}`'s-w! nk/#0p?\
        s2Oc7' n!K!G%E8q!L!L%F\"\u{1f}`%rYX#!L\u{1f}`Tq)o* o!K$H\"Q!L8Q'R-NQS!HCp!@t\u{3}b#'H=Lrnwx% p!J&K\u{1f}`9v(>& \
        o!E&F8s!I&H9\u{b}\"Bo4M@U% O\"P%JNR\u{c}O\u{8}L\"\u{1f}`=q\u{11}\u{16}\"?O7n{\u{17}!?x\"b' G#o<K#M4t\u{9}J#q\"U\
        !#n[\u{b}$ N!q>N!t\u{19})\"Jq4E\u{19}L\" N?O7\u{13}#\"N\u{1f}`#q\u{1c}G#1m?t2M\u{1d}n# SzO\"RrI\"#PSPoj\"'H8rM(\
        #!U&T9GS|\" oVQ\u{1f}v\" q!Qal#$m?q4M\u{7f}|#\u{1f}`=P\"rA(. G!G\"I\"K$H*w,J#J\"L.o$L.p{M1pcl!&Q\u{1e}<! o|k!nu\
        F\u{7f}&!I&S8q!L&S!Q\u{4}i% M=q\u{1f}`8M#q;@!!Pix\" q?p`X\"Bn4Rp|! s\u{13}\u{3}!?r\u{c}w!!P\u{5}u( T!N$J;S&Q.S&\
        O-M\u{17}z!?oq\u{9}$ p<L\u{13}r\"L\u{10}\u{14}#\"N\u{1f}`%OFN&!P$o?u\"J\u{1a}Q&o];$ O(pfL(r\u{1c}6# l!J\u{1c}q\u{0}\
        _S P!U!m!M\"R!i!h8S#P\"M!L!Z.V!W#M!S?S\"V!O!V!V\"S!R\"N!Q!T!X!U!P(R!p#X$T!P!Q$Q\"m%W!S\"S!U'N.T!U!Q!W$S!Q\"^-P0\
        qb\u{13}\"Bu4K\u{b}V# N?O;n:L##j!kSTg/& q!C!N=n!G!J h\" P!nH|\"\u{1f}`=wYE\"\u{1f}`Rn\u{4}N#!N>n\"MAI1 u!K!P#H\"\
        K!O7o%K\"M!M-K!O%R!P@O'l%qBv$ p\"I=u6OS7* M\"N%P!N7O\"R4P&Q\u{1f}`*sM\u{0}$ q!N>r!N\u{1}g# u!H\u{10}uWg!!O\u{1f}\
        &) J!q!I%P!M7J!z4G'Q\u{3}K!?s\u{d}_\"\u{1f}`@so\\$!R'K?K\u{15}s]x!\\TDe\" m!PtZ% k\"J2X+i\"Q\u{1c}u& n!S$N;R$M0\
        OHR& k!N!M=u!N!Lh&#!?\u{6}y!@s\u{e}\"'MSP_(# U(lnl#F#2o?l]q\u{6}P% u!L&P8u!M\"?% C!K!k&M7K}R\" r?rmf$!J!i?i4XS\u{18}\
        - r!G!M$C!J!E7v!H!O%O!G2C!N\u{4}+D m!S!p!R\"H!I!K!M7o!S!T!o!v!K!K!L!N-H\"G!D!M\"H!N0Q4n%s!N!K7O\"p\"F%T)s$M.K%Q\
        \u{5}K$ n\"L=rrwc\u{14}$ R'O9Prm8\u{1e}!]S \u{0}: P!N!P!R!n!U!O!K!P!D!n*T+L!O!T!R!p\"N!L.L!O\"T$P]r%wJO\u{8}P/ \
        v!>$G\"A$o!A3n!C&E$r!B+G(S\u{1}t,N=8\" T!Sza2 @!J!I$H!E!w7G\"J&n4o?I$n$K$mIL0L\"N&rVF; J!T!k#N!j!N!p3H!r#Q!m!i#\
        E\"K!i-@!PAQ*K%K#L=H*L!H!r\"M,M+j# m\u{1f}`=kj\u{1b}\"\u{1f}`,o+c!\"SA1$!H!n>L!k\"x!ATEP! p\u{c}d! RX-) p!E!D%A\
        9MFqZI+lIp\u{7}\u{e}( o!L!M%M9Q&M\\L]sr~!\u{1b}R\u{9}\u{15}$ O5rRO!r0=! p\u{1f}{% m!F;Jup@J3\u{7}!XpS@!#nWC\"$o\
        ?p&v!#V_L\"'P!P~z#VQ\u{c}l\"TU\"$ p!B!I&NAk! sAr!HmWv!@R5\u{12}% r!D!L%L!P\u{0}\u{f}!\u{1d}v\u{10}r!BQ\u{13}\u{f}\
        ) C\"o&m7J!S5PES7TNP@3!/S\u{1d}\u{e}/ O!p!O#Q\"P!M8s!N#L\"F!O-?Nl]O!O\u{7f}>#\"I%Q9W\u{5}!! R\u{9}7% K\"T$R9O(R\
        mf! R\u{4}y!$o27#/o?s2Ob\u{17}!\"mj_\" o&K[3% N!m\u{1f}`$O!o0<% J+o,{WH!{Ge# r!D?Lo2!#nX7; W!Q!l!L\"@#W7o!S\"N\"\
        D\"T!U-R!j%S!V/n5S$O#S>Q8j!N!S!Q'l3mr\u{3}% k\"J2X+i\"QI\u{7}\"\u{1f}`!t\u{e}$%!P$o\"O\u{1f}`>ml\u{11}\"\u{1f}`\
        @qK\u{f}\" o!G\u{1d}%\"%M<l5c) T#M!O0o?L#M/uzR2m,J& N(Q7M5N!N&Q\u{10}\u{b}\" n?qJ\u{10}% s\"I&L\u{1f}`@Q\u{5}\u{1f}\
        !2nFR!!P\u{5}\u{1c}\"\u{1f}`0r)u!?s']#!M?N:Tqe& P'Q!L4t\u{15}t\"L\"\u{18}\"!mzm-+#!Pvr!PU2, o!L!J$L\"O8N5SvK4o\"\
        Q%R>v6U\"Kt4N\u{14}V! OA\u{14}!HT\u{2}3' S!I3m+PFkLp,KE\u{11}* N!R\"l\"F:O!V$J$k,M(N|i\"'O8n\u{e}%)!V&P!k7m!M&N\
        .L\u{b}M!n\u{6}%!?o3\u{15}\\ i#S\"J!S!N!Q!Q\"H$E\"S\"N$R$P!o!R!Q!V!N!O!R\"N\"N!O!G\"K$H&m!t#J!L!T!j,o(R'L$s(m,t\
        $P$S#L$o\"R\"L%N!M)P!o!K+E#R!U!K!O!M\"P/N\"R!Q!PmP#$l?o4SaB,\"S#O!n!I!N7L%Q\"O!P2m\u{1b}p!J\u{1a}\u{1f}! p\u{13}\
        Mj N\"i!V\":!A!S!f!J\"I!S!C\":\"@!J!4!D(T!L\"O!v!k!{!s!G!I!i!f!X$D\"D\"D\";!H!5!F!0!?!1!@!>!N!5\"A!L!=\"C!L!>'n\
        #Q)P$I\"R!S!S&N\"p*N!N+M!n!m&J!L\"p)T\"n*E!M$M\"J#k-M!LU\u{1e}0 O!@!E%K!G5w\"q!C!J%O!I?rvN8G!B\"w*\u{13}# P\"k&\
        Q2G( n!Q!P%N!R\u{1c}s\"M\"QQ\u{0}!,nKl$ r!J&G?I\u{1d}8\" T@PwQ!'PBX\"\u{1f}`*teb'!S!m%K!K8T!o&M-;!#m\u{1a}>\u{1f}\
        A! \u{3}!J!j!*!.!E!O!V!q!%!5!.!7!9!C!,!>!.!6!)!5!9!>!=\";\"H!P!4!:!z!O!h!7!8!I!R!U!j!0\"6!@!@\"4!;!6!=!0!9!A!S!\
        5!7!F!I!N!T!;\"A\"<!F!:!>!<!D!i!t!9!>!H!P!B\"p!=\";!F!;\"G!K!o!P!O!s!G!Q!N!Z\"O!f!p!N!W\"U!l!T!\\!D%T!Q!r!S!k!?\
        !B!J!P!n!I!T!8\"o!G\"k!B!W\"k\"V!G!E!l!m!i\"h!r!r!H!P!J\"B\"=\"<!?!:\"p!O!S!{!L!O!;!;!E!N!N\"4!E!>\":!G!<!G!6!A\
        !B!J!r!K\"4!:\"m%l%m;V) I\"Q!I2N!xQJ!N!x#J1i- J\"Q%D!t4T%P%J5iBF(KJN\"T\"m\u{b}KA!C!J!L\"B\"{!8+C(K!S#o!G!H!P\"\
        J\"o!=-I&o!D:m!Q'o!L'm!F2o8K!S!p!J-I&w!I\u{a}\u{9}! qKQ\"\u{1f}`=ty(< D!I!N!O\"S\"N!k!S\"L$n$Q,F!L!O#F!K!W!n!J&\
        p$S\"J\"H\"p!q!F!L!nOe!Bo[W#!C!S>E7l!To\u{2}%!$l}p> E!k!r#G!G!P4J!N#K!l!r#G\"N!H-N&L!KGQ!N.L%N9K!J!N\"s,J\"r#Q\"\
        K!G\u{6}J-!N!m#K\"R!S7M!I!m4Sop;r!M!mQh' m!C!L%C9J\u{1f}`!Nc\u{1d}# S?N<m^0$ s\"N%O8lCK!?vLG# K\"m=LuI2 L!Q$F!p\
        !P!n8O!S#K\"Q!T-K$N\"M!Q[Q4R5P\u{1}z%\"P\u{16}s!P!P!PJ;) O!J\"O\"J4q'M(T4S7qJm% n!<&E8p!C\u{1}Q\"\u{1f}`=r\u{2}\
        )(!I$J\"H!Q8J$K\"K!Q\u{d}\u{7f}!\"P\u{10}r7 U!N!T#F\"H8S!G!L$F!F!K.k#I\"P!n?m#L!S&P\\T!l%E!W0j#!P?P'T^a\"\u{1f}\
        `%v\u{1e}0\"!FmPl\u{1f}\"@x4G\u{1c}\u{1f}& m#I\"I\"F9p\"L!M% s!D!I\u{1f}`Sy\u{e}h& q!K!Q&S7nGLcp\" OVR\u{9}\u{1a}\
        \"\u{1f}`,qs )\"N#k\"L!l9P%N.ScQ5slS% n\"P$N9o&Mw2!#k}\u{16}( R!K!Q$N\"j8Q%T\u{8}pZo( J!H!i%N8M!I&M5O}9#\"p?r&P\
        .>$ n!Ovt!OAJ\"\u{1f}`$uo;!\"L4##(N7o\"Ru3( S!o!M>O4p!P\u{b}q!K_-\"\u{1f}`?uN=& K;sSN'oZO!s\u{2}<\"\u{1f}`+x\u{18}\
        _% n$O;o$O4S]m\"4n?p<*( J!M$n\"P9Q$l\"R0RSg\"\u{1f}`$r1F1 o!P!Q&O7n'P!N3G!N:J!M$o#I*q\"K/p\"J8\u{9}/ L!P$p!I!S(\
        T0O!S$o!J1P\"L\\U\"mNk\u{1f}\u{14}!'M\u{d}42!l!m#J\"K!L9o#K\"P!M-P!G9q-n!l!M!N0r!P\u{10}@$ r)M\u{f}r#Mr ! ndn!#\
        k/\u{7f}# J.s?n{[!AtH0$ o\"Q=o\"Rs\u{14}C F!P!O!G\"J!L!H!K!@\"Q!H!|!O\"A!N#N%M&J!M!T!M\"P\"P$S\"v(Q!S&S#R3r\"M\\\
        Q%p+L3s\u{e}P. V!L!k%Q9L&O.Q&PWR,p!E!Q>O7S;*\" P?R\u{d}', o!R!Q%K!L7p!L$O\"R!Pys<mSz!?qu;!'Pe@- N!p$F\"I!S7M!y!\
        R!{2G\"C\"J\"H5\u{6}7 h!I!I!X!X!?!O!I!J+Q-N!N!X%H+P$Q!T-Q#Q%QvR.Q!n\u{13}\\#Fn/Q%O\u{14}P! O6\u{1e}3 O!E!T#H!Q!\
        v!U7K!J!R#I\"t!N3MAJ\"q1p\"PQS\"\u{0}\"\u{1f}`%r9~\"\u{1f}`%q\u{0}C& O!U&r8O'u.CQS\" u?we3\"%K.m5R% J\"o%L:q4R9\
        W\" r?r\u{0}L8\"Q!P\"U!O!H!R7s!L!P!J2H\"o\"NGR!q\"U#L!L0N\"I#r*K:q(OLo$ p!O>q!OT>)!K!V%G9M!T%G!T@pxS011 I!G!L!H\
        \"t\"D!J!S6J!H!L#I#L/J\"{\"C!Lv\u{10}$!P$O\"N!mc \"Bo4R\u{19}/! PY+6 s!P!G#S!P!P!I3R$k\"P%K!N3I-t0q0q!K!LGS,s%S\
        &R\u{c}q& K!G$w:K!H$x\u{0}J. K!x!F#I\"L8O!q!LZt\"N4T!s$K9s5Q\" u?t\u{e}7& x\"I=t\u{1f}`6s\"Keb\" v?z~e& r'L!Nft\
        'M!N\u{1f}\u{16}\"(p?q<l& V!N?S&Q.S&O'`\"Bo4P<&D o!N!R!I!P!A!Q!L!R3L$o!O\"P\"G!O!S.N!N!L\"K\"F!M<k'M$n$Q+r,O\"r\
        %k,L-D$L#N\"K!S2v#!M&O\u{1d}nPv!zpT\\) N%K*t0Q%O*t2F\u{4}Q(n:s! U\u{e}\u{11}P X!S!Y!M\"L\"l!O+J(R$V!U!T#Q!P!i!L\
        -K!j#Q#N!R;o#S%l!J!N!p!H!O!N!E,H%F!l!R!K&o$k\"N*R\"S!K-P!U$Q!O5U%W9$!@p\u{2}\u{7f}!\u{18}r>\u{6}9 q!Q\"M\"I!N!K\
        !P3P$r!U!S#I\"N!T-T!I#N\"H!NXp<r!P/n!P&Knb\"\u{1f}`,qNk% O>p\u{1f}`7O$q?#\u{2} x!@!Q!G!U!<!O!?!F!I\">\"N&K!Q\"R\
        !O$M\"I!M!l!M!Q!L!T!D!R!E!K!N*P!S!8!S!K!R!D!I!F!O)J%R!E$t!O&F!O!v!E\"p\"L!D!Q\"D!N!n!E\"N!M\"K)q!@\"P\"K!H\"M!O\
        $A#D#s!6!Q!?#R\"c!m#M\"L!F%J$o!F!M!m!G!J#J!M!F!J%J$P$n!C!Q!I!M'o%n\u{15}T- S!n!V#G\"P9q!Q%K.C&N@m!I#N_3!fr$/%$S\
        /l\u{1f}`1R-l\u{8}.\"!P&J\\~, Q!v!F%M!T7E!y!G:R3p)rXr+D$ o'L\u{1f}`)q:\"\" P?Qr1\".p?n\u{7}n' M!S&O8L'P.Qiw:f#\"\
        n?n4Qk8&!T!n%N!l>M`nbf\"GN4sVr' o!K$J\"H,T,l'H\u{16}\u{18}!wq@&J w!F!T#F!P!N!N,U'H\"M\"v!S!R#H!C!Q!M-N\"Q$J!S=M\
        !O\"N*K!S*L!p!K$L/N\"M)H/m\"O#Q!M!S!K-q!K\"Mcz, v!I\"F\"J\"G,I,s!K\"K\"M\u{1f}`;r|\u{c}! rCh) O!o$M#R7R\"t&P-JC\
        O?Y$ p!H&GqNB4# o\u{1f}`Uo\u{e}\u{1}$?s!J}U!s\u{1}G& q!C$K\"I!T8Kjz% l3N!n\u{1f}`=O=\u{14}$ Q3o,Q3q\u{11}V_ V!T\
        !h!J!H!O\"S!R!@\"=$:\"5\"7(N\"x!K!p!O\"I\"G\"P!R!A&B&H!S!K\"J\"R0M.M&P\"L!Q!R!N!n/R$S!Q\"l%N!V!H,n#N\"T*j!L\"p!\
        L!R!R\"I!T!O.G!G!N!x!K&q!q?K!%o\u{1c})! m7>$!K!P#K:mBD) p!I!J#G!k!H:L#H\"KE%( K'o6q\"P'p\u{1f}`/O#q@\u{7f}!!nMJ\
        $ L!t~L!tF|$ R%l:S%m\u{14}j\"\u{1f}`@qV\u{f}#(Orp$M\u{c}V$!q&Ptq\"P\u{1e}%$!L\u{1f}`<r!Mk#\"\u{1f}`0s\u{16}h\" \
        m?m\u{1b}y\"SP2pcE% M!R!p=S\"p(1\"EV4kV!# o\"K&L$n# o!J'Rl\u{12}& P!K&r8O!M&s\u{19}\u{1a}# q\u{1f}`@t\u{e}_! q\u{7f}\
        i*\"P%T5o#F5R'Nvo+t!I)N\u{15}g\"AR4nYg\"<p\u{15}p\u{19}u!3mqK&!L&E!V7P6Q\u{a}s0x!?v\u{8}\u{8}( m!N!T#P\"P8n'R!P\
        \u{3}M< g!W$E!T!P!U4p#Q!P!O#J\"S!S-T!r#H!L!THM>Q1p!Q!Q*K$Q#O\"Q!PlV$ T4k+T4kY@\"<M\u{15}M%\u{f}$ O!p\u{d}O!qOn!\
        (Pi~4 M!m$O\"Q:O%O.S&O=M:P!m&R%p!J!Q0R.R\"M5R!n\u{f}y' O&N#M!o?Q4p\u{c}o-7\" Q@o*|c S!R!V!M\"R!H!Q!S$Q#W\"T\"?!\
        U'N!P#h!K!T!Q\"O!K!R!O'V&O!S!N#J!L\"M!Q!T!R#S#M!]/J&Q\"O%L!k!P\"n!n!O!J&O\"P%S\"S-O!N\"R!v\"m%O!S,N\"o!R!S#M!O!\
        I!P%R(SN\u{1e}( r!D!L%K!J7n!J\u{1f}p$_6!K!N\"K#G!G+R!K\"N*N!Q\"L!M\"M!J0P\"R.p\"NvS!P$n\"Mh9!fuL\u{13}. K\"p%j!\
        m4s#t\"Q&OSM#m!q!P\"rPssX# S(MMPv%\"\u{1f}`%v('& u'J!Nfw'K!O9B' r!P&O8s!P&P.R\u{f}'\" o#SWR* t\"R!M\"S=Q\"S\"S2\
        S\u{8}R\"R\u{1a})) V%P\"N!R8S!V%L\u{19}N\"P\u{1a}I+!J&K!m7T!R'n3OKSWv!J7oe\u{1e}$ n?n\u{1f}`FIc&\"$mvt8g!?qr\"\"\
        %m?lCn!!Lo)#%O\"R9Q\u{10}?' o!Q!M#P\"S!N9S\u{7}:$-q?n\u{1f}`'po@\"!J>o&d!?p\u{10}\"* q!E!H%Igp,r7qKp*I.n\u{4} #\
         O\"iST/^#'L{u#L9,\" K(K7i\u{7f} t!G!K!C!W!D!E!H\"9\";$L!P!L\"G!T#E%U!L\"o!L!H!J!V!J!H!H!R'O$L!U!M!G\"S!E!M!F!I\
        %K\"O\"Q&D%E&R!L!l!L\"W!Q!Q$L!R!q!Q\"H#D!I&M\"U#I\"O!I!n!J%O\"p!Q#p!M!P!K$T!m!m\"i\"U\"J*I!J!o!I!S#N!I!R!T%K$M$\
        o!G!K!L#l!q#m&v9}% L!R'N7N&P?E% M!m&NsM!o\u{16}5\"'l?lf\u{7f}\"\"J=qJ>#'K8v'Lp\u{3}\"\u{1f}`!t\u{0}s!%OV0\" Q&l\
        g\u{9}( R\"Q;u\"s\"T:R\u{19}I#urM\"\u{1f}`-sD*\"It4O/o!BpE\u{4}' q!F!L&N9P\u{1e}n\"Nz,' K%n\"T:S\u{1f}`&S!O#f# \
        M\"O%T8\u{16}$ p!L!L=o\u{f}y#?J`p#u}5) q!S&P8t!Q&K.J\u{9}I<qMF!wsN##!M&M!R8`&!J\"p?p4RAv=s#\u{1c}'\"O&q9O&s4J3P\
        (q\u{8}M# o#J?M-;& r!C$L\"H\"H\u{f}q\u{8}p$ S(SLNipwJ& n!M&M8w!G&Mx6, q!N$D\"E8\u{7f}!K$F\"@.G3thI0P$'\"#I!m\u{1}\
        B% O\"x\u{1f}`#O\"x\u{a}\u{7f}!gv\u{1a}|!!N^\u{1d}\"1n?nh=!fq>\u{12}# O!lSQ\u{c}\u{9}\"\u{1f}`+u\u{5}T##m?m4QC\u{7}\
        \"@K4uwY$!T$N?N0S=\u{7}'!M!K$L\"n8O!N&p/#\" n!O\u{12}A!Gm\u{3}e!\"P(\u{8}# p'J{t9r!2m4 $ S!m~S!m\"6\"\u{1f}`0t\u{1a}\
        g) o!M$O\"D8m5N\u{b}p!N&Fkk!\u{1d}t\u{6}s] T!R\"G!L!M\"P!T!;\"<$=$<\"L&O\"x!K!p!N!S!P\"F\"N!U'@&D!R!F#Q!P-n!L\"\
        O.N$R$M!Q\"O!m/S$T!R&K!N!T!I,o#O,l!G\"o!M!S!G\"J\"P!S-H!D!R!x!K&qv$# Q.r?o$W!1o\u{7f}*#>p\u{1f}`;p\u{1f}q$ O!r\u{1c}\
        U!su\u{1b}# W?R$i$0-!q!Q#E\"G!Q7M!v$I\"M.BON\"MZqjL\"\u{1f}`-raP!?pQD' F!P%S!S8N!R:MO?! O%;O Y%A!O!L!N!Q&Q$J\"P\
        *n\"R\"S!J!H!L!Q!L*P\"P!T!U!V!I\"V\"L$O(P-O!L$n!J!L!O!K$H/l!O#N!O.M!n!o)n-Q\"o!F%I\u{19}R#3o\u{1f}`-Li$!!L_'\" \
        m?pXM9!V!l#H!N!J:W#F\"L.P!S#P\"J=O0r+m+m!I!Q&J*o#M!N*R\"R5S2d!\"LHf) N!G!p%D8P!L!nJsvu\u{16}\u{16}/!T!n%E!L4r+K\
        .HBM\"n#N(o!I!O+R@r%\u{11}! o\u{3}P!Br.,7 V!U%U!K5Q(L!T!Q.M!T#N\"IEm#Q#P?r!L!O%s&Q/U%N!RU>& N!M$r:P!N$s\u{2}\u{1b}\
        % R!D&U?P/P\u{1f}G! qh&%!R&L8Pcr#L7c!\u{1d}u'b$ Q?R(M4s\u{1c}}!?t!]7%?#T'>0m!T!U%J!T'B&I!P%R!L?S-m!P!I(O(Q!KLP!\
        T-R\u{f}\u{f}\"\u{1f}`%uo`0!E!m#N\"F!J4q#l!G$R\"L!I-K!TCMRn'q`g!\u{2}tx@! SX\u{9}. L\"s#I\"G!Q7O!o!t#L\"H!S-I!M\
        %N\u{a}ZY k#S\"J!T!M!R!Q\"H$E\"S\"N(Q!o!R!Q!V!N!O!R\"N\"N!O!H&H&m!t#J!L!S!j,o/L$s(m,t$O$S#L$o\"R\"L%M!M)Q!o!L+E\
        #R!U!K!O!J\"P/M\"R!Q!P\u{7f}4\"\u{1f}`@pe\u{5}$ Q\"j\u{1f}`@q:(# pFo_Nz0!?r\u{10}<!*n c!GmR\u{10}\"!N!O\u{13}\u{2}\
        ! qsE( T\"l=m!J&K.N\u{1f}`!QG(2 I!M!S%h!N7I!T!T#B\"M!N-K$q\"j=nhN!K!O9<!GM /! Mk\u{6}!%L9F+ O!t!N#M\"N8N!u&O.HZ\
        v!L(8& r!P&I8v\"O%JAS\"'O?P7(\"\u{1f}`Zv\u{1a}6% n!G&I8o!Msc!?r$\u{7f}\"Bn4P6\u{a}\" r?roY!?lX;$ q<P\u{13}q\"P4\
        \u{1c}! qtq\"\u{1f}`=un\u{17}\"'J?NI`!\"O\u{b}\u{2}\"\u{1f}`BqYr? R!R!N!G\"U!M!U\"F6k!P!P!I\"I!L!R!O-N!I%G!S%Q:\
        J,m+q\"MLK\"N#Q#Q-I#od\u{7f}% N'L4s\u{14}N!sF\u{1b}' x!A&K8w!Gbs]r\u{2}P!#mP\u{12}!$nmw\" K\"qW[$\"R#n\"O?L#Q!?\
        qa+* q!=!T#I\"B8q!F&H\u{9}rQo\u{1e}<2 G!F!h#F!A\"W7O!F!i$F!P!X-K&E!QBK)QYN;\u{8}#!J$P?P74- U!K&m8T!N$Q\"r4H!OVK\
        !Q$n.n}a# n!P>nf\u{1}!GqCzC {!F!A#A!O!P!=3?!S#v!H!F$S\"K.C$O.w$I2S!F$m\"O!L!@1P8p!?!S.x\"J$K\"L-q!M!MH\u{6}!Aq1\
        \u{0}& M!R\"O\"o=P6pt/B m!S!m!L\"K\"H!J!S&I\"L.s!G$G\"T\"R,H!L%H=q#r+K?M!p!v!N%o3t!I!N#Q\"N!L.O$kR~$ p<L\u{13}r\
        \"LV\u{13}\" Q\u{7}Md\u{c}1!O!U#X!L!P!M4o$S$Z!M!L!R1T\"JuS\"o/N06# q!O>qbA* q!L!R%O!N7j(PGt'K!O6$/ L!Q$K!J!l!o7\
        H!S$M!K\"p.G%M!KLL[1* M\"S#F!m\"S7E\"Q&N-D&E4D$ S\u{e}S\"mLs/*\" r?rf,@ u!T!Q!l!S!P!R!J!K!L*I!O,L!L\"T!K\"L!O-r\
        !p#K\u{7}w!O!M\"Q!V!S!R!Q!M(G!MrW( k!J!I#K\"K?NhmVOoj$ L%o:N%pLv\" n?n4\u{5}\"!N$QiG) K!S!T#M\"p!Q8Q$P\"lau!\u{11}\
        t\u{2}K$#o?r4Lwv'n$ p'Q8o'RyF#!Mvrhv\u{1d}-v Q!X!n!H!N!V!o!h\"B\"?\"B\">!F!9!H!9!F!P\"O&I\"h!Y!W!P!Q!Z!R!X\"K\"\
        F$C!M\"Q\"K!V!b!F\"P!S!T\"N\"I\"F&p\"P&P!O)O!g\"S!R!W!U\"R\"U!P!T!R!W*j!V!S!X$W\"S%R!k\"U#Y!R\"Q%r#W.Q\"S#M\"X!\
        Z'J!J*I\"n!o!r%o$nL)!&Q\u{17}\u{d}$ O!J!n$mn6* n!E!P%N!N8I&L!P\u{6}p2p\u{12}\u{9}$ P3o,Q3mC\"$ o(Jzs$JHV\"\u{1f}\
        `=u$\u{4}$ r\"P\u{c}s\"P$@$%K=t4C\u{c}Jcr\"fo\u{13}s\u{2}}%!M!S>Q!Q4S5X!!My@#'D8s'D#\u{e}!\u{15}q.\u{11}#!H%j9P\
        FU\"Bp4H\u{3}e!fm i! S1\u{c}% q!F>r~r?r[C#'q?r4MXT! m{Y$#odM%npt+\u{0}\"\u{1f}`esm\u{1c}!!Ow#* s!E!R#I\"I!O7q!L\
        \u{1f}o\"R;i\"!nwq(\u{d}!?t\u{12}Z!&L@9##o?q4Rt$( m!H$Q\"O!Pzr;r#NV|!@P\u{b}.# p\u{1f}`@s\u{1d}\u{4}\"\u{1f}`@n\
        _y&!L!R&n8M!R&ow6!Vohk# u!H\u{10}uMS\"\u{1f}`0s%\u{1c}' K!S!N#Q\"n!P8P\u{4}@\"Fq4M.u-'L6nZo!O#H*M\"o1rDO!m\"J8n\
        -K\u{1c}^& o!R!S&R7p!Tdb: K!K!P\"P#M!R,l+D!M!S%N!S-S!V!U\"S#L!QUJ-NAN!P!O%P.N%rXi) r!I!D&N7r\"G&I.G\u{a}r>!\"!I\
        &M\u{10}V# K!o>Obh% M.t?p\u{12}R4myT!$j.X\"!M\u{1c}r$\\< R!P!p#J!S!R!O4n#Q!S!R#O!N!R!O-R!s%I!R<O\"n.N\"m/O9n!R!\
        K)n)Z\" p'M-\u{14}$!o!M>m!Qk:* O!J!p%I:q%M!T.JMM]RW0% o!H!K%Nxn'M!Bog\u{7}!!R\u{9}*!zys+\"\u{1f}`%rh<! p+R\" n!\
        J1l\"\u{1f}`=t]Y!?qg\u{2}% J%m\"P8L'Rup!?n_g# r!C>oU\u{5}1!I!V$R!N!i8M%R!J!R4N?Q\"L!S6N$T&RDTv1( P!I$P\"r8N!K$P\
        \"uS!\" R?R\u{d}9#wo(n>n\u{c}+6 L!B!P#E!P!u!U7L!H!Q#G\"r!T1OBH!I!Q!s1p\"QQR%p1\u{1}$!O!n>P!l\u{1e}G#'P8p'NnP\"\u{1f}\
        `@tHf! p\u{b}L# q!@?Ek\u{1}!+s^&#\"o=Q\"tiM$ q!N>prnHb!GS2J2 o!O!O$M\"P7n\"S%P!N3F;J!K$o#I*q\"K/p\"JG\u{1f}& q\"\
        I\u{1f}`+rHu\"Ieq' j!O&O8m'R\u{7}p2m\u{13}*!?r\u{1c}P% P!q!R#N;q'|% U#R1m.R4O\u{16}p%(N3p$F\u{11}p/r\u{1c}{\"\"\
        N\u{1b}s;=) l!I!M#W\"U8m%K\"N4lR0* M!P!l%Q8O'S!R.U&Ipurs!wr\u{1b}\u{f}\"!K?K\u{0})\" t?u\u{9}V- H%M#p7O!K!Q#M#s\
        4Q?L\"s!L!J9V- J!o$I\"I8K!J\"G2t\"m\"N\u{8}p$O\"Nz9& O!O%N;m\u{1f}`&S('(!r$Q\"O\u{1f}`9H!r$Q\"PSn\"?L5m1W$@Q4n\u{1f}\
        `!vi\u{1b}#/o?s2Oic\"\u{1f}`@q |4!H!P#I\"N!U!O(r.S!S!T%O*m2nLo\"P(q\"O*v!I!N\u{f}M\"'O?P&_)!L$L\"o9O$P\"o2N\u{1f}\
        `\"q\u{5}\u{d}% n\"R&L7m(LN\u{a}\" o?w\u{13}y$!r&Jtu\"JEO(!J!I$L\"p7L!N!M&r\u{0}\u{1d}Z K!u!V!S\"M\"K(J$C!X'C\"\
        L\"o!S!T#=#L-=\"D\"F\"D!Q,r#M-N!p!Q!m!N\"O\"N!q#r\"I\"Q!n&S!q!M\"C$r+O#J!u!P!J!P'S!C#P)P!r!J#S#K!P!F/I\"L\u{10}\
        >!wv\u{13}M$ T4l+S4mD\u{6}#!P!S%O\u{16}\u{1d}(!H%H!L9O%I!L\u{19}t!NQ[& r!F&G!Q8K\u{1f}rd\u{19}#?S#r4Kx\u{5}$!K'\
        R8Q&JD\u{7}% M!t>O!u4Fvz+!r$L\"C8M!x$L\"G.FqI:p:K\u{10}\u{6}!WV\u{9}=! pv\u{3}!!K\u{14}%$ F?M!Q4M}*- l!@!L!S$I-\
        T.S1X#T.N!T:s\"P\u{17}hO t!J!L$O!Q!K!K&G$N!R(N$S!W!r\"T!N\"U+S!T!G!G!G!K!A!H!G!J!I*s!t#R!P-H#R!O2t!F1m!Q!R+q!t!\
        q\"N+s#j:u\u{b},!&N\u{10}V! S\u{12}\\!(R\u{f}/!?q \u{1b}!zvD:*!S!O%N9R&Q.G\u{b}Q!T$k\"O<V\"Jw4H6\u{a}.!K!R#F\"Q\
        !Q\"n6L!T&T-P&RmN5o$M;t$ m\"J?M\u{2}r|*/!S!M$R!R5l$P!O$Q!Ohu\"M!P@l6P=rx\u{7}$ s!O&I8t\"k! s\u{c}B% m'L8oGt\u{1e}\
        rrS$ N#q\"B=kwd& n!B!P\u{1f}`#r!G\u{0}\u{f}&!M!Q%n9N!Q&mF\u{a}& x\"I=t\u{1f}`6s\"K&\u{e}# n!Leq\u{12}2C O!R!m!D\
        !B\"<\"i$I/s!H$P\"G!G!R!D!T!W.R#L!GBL\"P(O1j!N9s!I.K!i!S!L\"W!F!i!LM\u{d}! L:}#'Isv(t?\u{10}!%P\u{14}r' p'H!I7I\
        cv$J>p\u{1}C' p!A&Ipr+p#K*G:t+ l!P!Q!l\"M\"E9N6QDtFo)tq~$ Q%O.nQP=\u{18}\" o?mKp# M'S9Qka(\"R%M8u!K_m!m#q\"O\u{5}\
        s!?pP:& P!N>M#R4o\u{a}Or\u{1d}( q!=!F%B!I7o(O[qTT# n\u{1f}`Uor\u{c}& S!q!J=S!r!KB-!\"Qk\u{1b}- n!F!L#L\">8p!K!T\
        4RMN]p7T(k\u{13}m! QuG\"Hr4P#\u{d}\"H{4E8\u{12}!!PQb!@P]6#\"N#O\"ku\u{9}\" nzoAl\" Q!nwi^ S!S!R!H\"L\"Q!M#P\"E#\
        m!N!k!N!O#T$K$i!U!S!J\"T!Q!J!O#R$T\"S\"Q\"O!P#B#R!G&O\"Q#R'P!T&P(L%p$P!o!Q!O&H'M*n#q\"N!O$r#U\"Q!K0S!U#P!N\"O)O\
        \"OIA# Q(n~o}B' R4n'n!o\u{13}N!n!oz|( t!I!L%C!K7qhr\"N*o$ n!J>o\u{5}r!P##o?o4SvM+ L\"k&k7M!k&l/l&JAQJS;S\\O!wr(\
        \u{c}% t!L&M8r'N/A$?Q!o\u{1c}u!K\u{0}{2 O!Q!S!S!n!A!l!U5Q#L\"T#E0?\"E$@\"Hsp\"QsT\"!M@m::& Q!n!L=N!s4I\u{18}r& \
        K!u\u{1c}P!r&N!ol\u{1c}! n\u{1}\u{1c}6 J!I!U!j#V!L(J$n,T!M!T%N!V-M!O!R!R#F!QVNNM(RrY#!L!o%RR?\" Q?Rmb\" Q?Psj!1\
        pD/%\"n&L\u{1f}`:o&MMF2 O\"K!P\"W\"P(N!O#O(R$M!j!M%O\"n.M$I\"LtR\u{15}C#!N\u{1f}`$t-k\"\u{1f}`et%\u{3}% q'D8P\u{1f}\
        `!v1r! Q\u{7}p# o!K!G}q\"@P4pnl/ q!E!T#H\"C!M3J!u#w!I$I\"H!P\u{9}J!uk,#(j?V4kyt\"Ar4M\u{18},B l!E!n!S!H!>\"C\"J\
        &J$C,j!H#K!D\"G\"O.I!O$V!N>P7o$P(Q0s\"s-q!E#O!Q\"M#K/Q/f-i$(O\u{1f}`(q$Nth\" t?w^[\"!O?Q\u{1b}o!-qm+( N!Q!l&R7Q\
        !Q&T5O\u{1f}B* S!k!O#I\"n!M9R#M0S&Jnb\"Jn4R29!zq\u{1d}y\"\u{1f}`ZsN\u{4}& R!m>Q!m\u{1f}`6m!:+\"Q!l#O!J!N7O!Q&K.\
        P\u{d}M?s\u{c}\u{a}\" n!B|-# I\u{1f}`UM3x( I&k\"T9T&O.T&NtN!\u{8}' O!I#L/l!m\u{1f}`,POM!Dm\u{4}\u{7}!\u{18}s\u{7}\
        J!#m\u{1f}^\"Ho4QiI\"\u{1f}`+v?F*\"L$K!Q!L7q\"R%S/Q$M>SLg% L!q$N:L!u];% S(l7R(q4P?=# M?N!o\u{6}V?!i!U#E!O!N5O#o\
        !i!X#H!S!P.L%P!J!T,S.K%R(r!R!K!K9S#L!O#O*p\"O!R-UN$$!o$P\"TSP$\u{16}!Bi2 5\"O!O!O!D\"G,o-T!R#I.m\"J\"I!PgI&P!r!\
        L6q#n!E!K\u{18}N!\u{7}q8j, z!J!I#H!O!M!O7r!K\u{6}Q)m0o$#( w\"P#F\"F8x\"P#H\"HR\u{6}V n!D!W!K\"L\"o\"O&G(O$Q$j!U\
        !l#C\"q!T-A!U%@0M$o!O&J\"m!I\"Q!G\"o\"n!M&I\"K*G$o\"q!M\"K\"r(E%v&Q\"G!O)m!H\"n!N$F\"H&O(n!D$o+nWj! Q]u( O!J!F%\
        u8N!M&y4AO\u{18}( p\"M&O7S[u$MFq\"Ky@' o!J&Epr+x!K\"E\u{f}{!)l\u{7}R\"\u{1f}`Ur6{, K!J&o!R7O!N$J\"t!R.P\u{f}q#L\
        \u{16}_#%MAM2Q\u{d}4& P!pSHCO!qMmY8%#m\"R=s\"M2G\u{1d}$/!G!R#J!L!u!J7O[J!L\"w!K8L'q?p\"Seu9 V!u!?!E!I!B\"A!E!F+\
        Q,o!E#H\"G!I1HBQ!n$SLp1U\"N\"q$L\"H\"B%!R!T=S~u\"H.z% q#K<p\u{1f}`@p\u{19}\u{d}!!Pk%\"\u{1f}`,mP\u{f}!?w\u{15}\u{1d}\
        ^ Y\"N!X!K!S!L!R!H#?$S$=,P\"K!T!M\"O!O!K-B!N!R!M!V!S!U!L!N$N+R*K!Q!o%L!O!O!R#r!L\"S!P(N#I!O&N%Q'w!O!O!F#S\"t#L#\
        R*k!N!N\"R!O#K!R\"U-O *% L\"i%T8O!WG\u{1f}$ q'H8v'H])& M!K.r0N/v2I(x!?pk\u{1a}( l!N$H\"N!L8O&L!M\u{9}*#2o?P2q<6\
        %\"O%L!O7o'Q1\u{14},!G\"L\"N\"O6r\"r!G&N.L\u{1f}`!J#r\u{17}r# p\u{1f}`0v\\7!?r\"+$ r!M!M=laF&'P!P7r'H\u{1f}`?o~\
        4$ m!O>p!NW-\" O?L^)\" q?o\u{f}Z- s!D!l#E\"C!N$F3l!I+H+I%S\u{c}OpH\"\u{1f}`%vDF! pFm! o\\*# s\u{1f}`@wS*# L$n?n\
        0\u{1e}!\u{1d}r\u{c}q>!O!R!R#T\"G5V\"Q!S!P%X!M.Q!P%N<k!L!N\"Q4K\"p!J1T\"Q(q%R+B#P$R#S.O{B$ w!G>x!G9B\"\u{1f}`%t\
        /b\"$k?kse$ M\"s=L6mpQ!!l?{$#m?o&p4Pe\u{2}K v!E!N#=!M!F!M3K$i!J!S#B!P!L!T-D$L\"L-m'o*L$R!N%t\"P!J!K+o\"R#M'o\"Q\
        %o!G&r%K/r!R$H!Q!Q.T!Qj\u{f}!Ep\u{1d}Z! o\u{e}f%!O&K!TSPiqY9( R!J&q8U'o\u{9}T#o*nW\u{c}#'m8R'qI5^!N\"H!F!n\"P\"\
        P\"J!K#J\"M\"J!G!R(Q#P!R!L\"T\"N!U#N$N\"J\"N!H!N!P!N\"T!O!I!J!G!Q#N\"Q&R\"K!K*M!l!o\"R$R(U*O#U&R.U!L!P%s%L.T!S#\
        j#K'P(l!Q\"S&t\u{11}K+ n\"H#N\"S!M,T+j\"L2U_SMl*v( t!R!R$O\"PSQisPnE>+ R!p&H!R7p!H&HTO!r!K!JDI!#S8h: n!8!O%<!K7\
        n!?!S&Q.R$Q\"L,q$O/T$U'D!J1M<I,s\"N$Q\"K-l\"KS,\"\u{1f}`Uq[\u{3}D Q!i!S!G\"Z\"M!V!M\"H$J%M(o#W!Q\"L\"P\"Q(M%O!S\
        !M%M!JBP%R/G!m!Q<J\"o.R!R$m\"M.P0q?7#!R\u{1f}`<t\u{1f}-$ q/I?LYIvc%'p!L>t!N3Q\u{16}\u{7f}#\"J\u{17}n'q\u{11}.\"\
        \u{1f}`%w7\u{1d}( p!G!G>F\u{1c}q#v!D0R.f)!T$J\"l8o!O$O1Nwp5Ry^A F!t!O!A\"m\"n,@,H!m$Q\"U.Q$T.N!P't)r$L'Q!H\"p,s\
        !F$Q\"r!P6M#k-L!m$p\"R/m\u{15}]##n?q4NB\u{d}+ q!M!V#R;K&l4K>OMn!M:L_\u{1b}& n!K&Hsw!K\"Hgb\"An4R`2# P#p?s\\\u{14}\
        $ R!o\u{1}S!o q*!J!N#o\"K!Q7H\"K#J#Q1u%,\"\u{1f}`@qT\"!wr<\\- m!C&B!Q4K#n!K&KlG+p(N,K!I0\u{12}!#SV\u{f}& T%I!N*\
        m/T:Q\u{6}R$ o!L\u{1f}`$ty\u{10}\"!N&Q15? P!Q\"R\">\"Z!k!P&I0V!m!R!n\"C\"j!W'N&7!n!@$=\"E$K<T!M$m<P%K:l!J#D&PqD\
        ! nE\u{1d}#\"N=s\"OE\u{18}\"<o\u{15}o\u{15}X$!Q%O\"PQS\u{11}\u{10}\"Br4IT~\" l!Q~n!(Q=[\"\u{1f}`@o&\u{7f}! oDE$\
         t!I>t!J\u{2},# P\"q?pOO/ u!G!K%K!S7v!J!I%RHn)r\"G'HOt#C7## N7tXt#\u{17}1 M!F!q#D#Q7O!M$D\"I!T-O:SVR\"n:N$R\"Py\
        4% I'o\u{1f}`)J#oe=\"wp\u{8}t}/!?ri3##m?r4P'\u{c}% o!G\u{1f}`<s!G5\u{6}\"\u{1f}`%s>31 o!N!S%I!O3r!P#o!K!S%M!M3P\
        Hs#NKr!P\u{1e}\u{5}+ s!E!H%K8o!M!Opw!C+q!L\u{f}\u{1e}D s!D!M!J\">!P!C!G3D%K!P#D!L!C!Q-I!M#J#MMM*R.m$m\"P\"I$t!o\
        #E,m\"R!n!N$G\"O9r%lx<# M!O>KHY! n\u{1a}W# o\u{1f}`Ur>r7!B!N!G$E!S#G4T!L$B\"O!S'K&H!J#s\"H&q\u{7f}p!J$I\"H!K%p7\
        \u{6}$ n\"K\u{1f}`;pZ##)o\u{1f}`@q5-+ K!S$l#O7I!S$l#R-S!O&M\u{0}\u{b}\" R?Q?9$/E0s/F@L\u{19};#\"m?z4G1>!?pVR!'Q\
        g.#\"l#P<mrX\"?S\u{c}qk\u{a}- Q!m!P%S!m7T!l5LGS&R$mVn\"Pv\u{15}!\"khI0 I!p$?\"N8G!p$D0O!S#F\"DWP!n.N@o&J\u{14}\"\
        +!C!Q%M!M7m!E!K#J\"P!Moq/c\"\u{1f}`_r9<\" m?q=8!$jGP#!R\u{d}o!R\u{1d}i% I$l;N\u{1f}`3U}3!%I\u{7}j!^S\u{f}e\" O?\
        Qck\"\u{1f}`+rd\u{4}0 u!F!K%J!P4P#q!M!P%L!T4P?nJn)p$P.\u{1d}% N!H!o>N!l[g!Jp^PI G!J\"L\"j!V!Q!Z4i#D!V!n!P\"X!N!\
        U!S-I!N#[\"L!K?N!K!J!j&L!O\"m,O!N#p9F\"i!R-A\"V#i!V!O!W.Qd\u{10}'!L&H!I7m'K\u{1f}`?P\u{19}b\"'Q?O97! R\u{f}b##U\
        \"k=T[C\"\u{1f}`.u\u{1d}Z# P!owqh\u{7f}#?r\u{1f}`!P@d$;r!O\u{14}r!O[$\"\u{1f}`0t\u{9}t$ u\"L=u\"M'\u{11}$ p!H!N\
        =qu{\"\u{1f}`ZN4?!?s\u{17}F$ J!N!p=Jye\"\u{1f}`-s'$- N!Q!Q#R!M!Q+o-P!L%Q\"O*l]s9/\".m?m{/!KouO\" Q\u{1e}nw\u{1e}\
        \"%o?n\u{d}i( K!n!n%OsM!n!p!OR_0 L!o$E\"T8M!o!S%l.M!O%F!K,OKpNp&JPz! no8!?su6# o!I>o@I( r!C!M%I5p#phoJp.(% M\"n\
        &N9r4L8+! oOr! j\u{15}\u{1d}%'O:l%S~n\"Q'\u{10}' L%k\"R\u{1f}`9O%k\"S\u{14}7\"\u{1f}`%s\u{d}\u{11}& r\"M&K7r\u{5}\
        r\"Ni1$ P/n0R/m1\u{8}# l!K&Lz\u{1f}!?qY%!'Orj\"&P!O!I&!l!O%H9Q4l\u{c}qc{)!M$F'q5O#H'n*RxrLssL! oRO# r!M>r\u{12}\
        a!?r\u{1e}\u{8}\" s\u{1d}q\u{2}u( Q\"K!T=P&Q.j!P%lb`/ H\"o!G\"H\"P!m!H6O(j-S&Q!Rpq1P+M\u{4}7##S\"PQLG:$ p\"Q&E7\
        rty$ p\"O=o\"P/f\"!m!JkC% o!O\u{1f}`<p!Q3\u{8}$\"m&Rtm\"R\u{13}%!^RPe#!R!O$LEf$ p!H!N=q@\u{c}% L!M!R=P6R{O$ p!G\
        &D8p\u{7f},!!K\u{1c}\u{b}!\u{7f}wuC\" N\"kK!! o\u{2}[! nuT\" M?O0D#\"P&L7p?}!BQ\u{d}\u{4}\"\u{1f}`=r@b% o!M\u{1f}\
        `,tHq\u{17},$ P4p+Q4p\u{19}I\"3PClx_!\"kYK\"\u{1f}`ULcz!zrq+%'L4n!R\u{14}n!RA{\"<P\u{15}Pz=1 Q\"T#O!P!S!O#N\"G*\
        u)S!R%V$PDM!u\"HpT0P\"\u{1f}`er=g#$j\u{1f}`MU_10 P!S!Q!M#M!M,l,J!R&M!L-O!O&P<sjR_\u{a}$ q(L\u{7f}q\"N<^#\"K?K3m\
        uh\"!H>t*M\"Cv4Dre% n!R!O#M\"KT?!3m!$\"\u{1f}`esN/& P!o!H#P<K\u{1e}KsF\" K\"q\u{10}\u{18}% N\"s\u{1f}`SN\"s\u{13}\
        \u{6}! R68\"!Q&R^w( m!S!O#J\"P!PopiR]u\"\u{1f}`Zv7.#!J>s!K\u{5}\u{1d}& Q!p!O=Q!t!P4+\" m!I&'$!H!N&Pzs0\u{13}!#o\
        >2$ Q(qrQ$q~G8 t!M!R#H!K!K!S+m)O#n!N$M!P!Orn5q$O-Q!l!J!Q%H*m$t\u{19}\u{1f}\"\u{1f}`-s\u{7}`<!T!N!O\"K!m!L!K)Q\"\
        Q,i!R!T!Q\"P!S!J!Q+W\"R!Q#L#O'Q\"R1O]K5N)Sd\u{17}$ Q!J!l$l,>! O\u{1}t* O!K!Q#M#q7O!M!Q#N#rA\u{5}# l!K&Jaq> m!L!\
        R#X!R!E!P,o+S!V$V!O!L!S3H,r<r\"M!O!O(m#m!O%P-k!J#P5K\"T5P#3!$jm\u{19}+ P!J%j!N!L'n*q&M6T>qyk}c!?t\u{14}l\"<M\u{15}\
        M\u{d}`$ S(W7S\"U(\u{13}\"\u{1f}`!s4C$ Q!N!j>O|G& R!O&q8P!P&rQL\u{1f}4! m!O!n!M!W!N!T!Q!o!O\"P!Z!G!P!M!V!H!O!L!\
        l!J!P!I!F!K!N!L\"M!S!f!j!k!T!O!o!W!W\"j$O%n\"o!8!Q!9!B!!!;!5!E!-!B!1!?!2!@!=!?!3!>!j\"J!P\"W!U#I!F!P\"K!N!T%i!W\
        !m!N!W\"S!h!W!M!U\"Z\"U\"R\"M#U!S\"V\"M!L!T\"m!V\"T\"n!N!T!j!U\"l!j!P\"L\"p!m!o!m!o!k\"L\"Q!S!I\"K\"L!S!O\"l!P!\
        k!k\"X!G!R!K\"H!P!8!I!:!I!L!R!Q\"G!U!A!H!n!Q!V!M!S!k!q!u#r!m%kV!# Q\u{1f}`0S'b$ T!o\u{1f}`=n|\u{13}E l!M!T!P\"F\
        \"N!W!k\"G$J\"R\"F*Q#T!N#L\"N$K$N$H\"F!l!N$K\"W!P[u\"K5p-r!G#P!Q!Q$R/P\"QQS!Wl\u{15}\u{8}!?s;u2 v!M!R$Q!G!K7k\"\
        R#O!M!I!Pjs>n$P,o!N9q#S\"'m?l\u{14}a/ q!M!P#K#J3R$n!R!S#R#P\u{3}q&R0R$Q*<\"&m?o~ \"\"R%P|`\"\"H=qG4& M!r&J8M!s&\
        K&J![Par*!O!W%Q9S&R.N!L%RdOAm\u{4}[!?q\u{1d};$ o'P?P~s\u{5}y!\u{e}s\u{1a}{\" n!LJg#\"O&Q>O$b\"!L?P6>!?s@\u{15}*\
         n!N!K&N7m\"P%F!R-R\u{b}sIe& N+D\"w?s\u{1f}`'qK=& l\"N&M7r\"M&P\u{19}\u{c}! o\u{1c}^!VS->. J!m!Q#Q\"P:R#T\"S!S.\
        M#R\"R\"Q\u{8}L9~C k\"j#C!J!U!j4N$P!X%S.L!N$Q!P!W0R-O#U!T(R\"W)Q)o!N!Q-T!O)N!O+I#P!T%T/K$fX.!VP~J!\u{7}q/S$ p!B\
        &L8o=j% H>r\u{1f}`7K$rHR$2n?N2pKr*5$ p3P?S2K\u{16}`!\u{18}r+f*!H$O\"J!m,Q+o!K&L\u{1f}`\"l\u{a}K' N+u!J3P+t!K3D4\
        \u{13}*!S!U#O#n\u{15}o!OAL!L!T&oa\u{18}&!?$P\"L9D\u{1f}`\"TOQ\"\u{1f}`=pr=\"\u{1f}`!un-#\"m&Q9ozY!\\H\u{1f}]# o\
        ?r'P$F/ Q!N!M!U\"p!S!FOl\u{9}R!P!M!S\"q!S!Gs\u{a}# R\"m?nye\"\u{1f}`-sb7!'RN\u{c}#!o\u{1f}`@o/='\"o%K!L9s%L!N.L\
        [E#\u{1f}`.oRq@a4 m!V!X!R\"D\"R!k9V#K\"S.O!U!HLR]s!M\"H!M!I\"KX\u{16}/ C!I$p!M!M!L7G!P$l\"P!M-I\"P!T#Q$L$ r'L8u\
        !K 7!!E7}\"Bo4Hyy\"\u{1f}`=v$D$ p!G>s~r1N& p!J&I8w5N&G0j' O#L(n!M!r=U\"p\u{5}*%\"P%T!R9OVRI\u{17}. w\"J%B!:7y\"\
        P&@Gs(G)s#q#E!EMHb1!zslf$ q!G@P\u{1e}rB.) K\"P%A!r7N(k4jBJ(B0d' l!D!L%J9L5O\u{a}nsD% r!I!O&K7u\u{b}\u{e}$!H!J\u{1f}\
        `#sR\u{13}B V!O!W#Q!T!M!U'E$B!I+W#s!n\"W\"h#t(E!J!D!J!D!O!?!F!;!I#E9lIt&s!D&v:O4v={#%O\u{1f}`@Q\u{7}\u{12}\"\u{1f}\
        `,tNB$ r!L&K9P\u{7}N0 G!Q!P$Q!Q!R7K!S$S\"R!U1k\"T!S\u{6}S%Px\u{6}, G\"R#F:L%G\"l!K.MoO!p#M8Oc'%'T@S\u{15}q#J%n<\
        \u{6}# q\u{1f}`@u7u#\"M&Q9OGP$ I7vWJ!v\u{0}t, X\"i#D!N\"R#O5Q%Q!U$P0MEp\u{d}Q# m!G\u{1}o\u{18}p\"Bp4QY`# n!K\u{7}\
        OR~!VO\u{1b}2% P.p\u{1f}`2R4oKL\"'Q@R@q\"Gk4U\u{7f}9%'L8p!N;Pix*\u{2}! SGf!?r\u{c}x*!H!N#J\"t!R7q\u{1f}`\"J$J\"\
        t1<! Q\u{1e}n# N\u{1f}`&rmR\"Jo4O\u{a}F' T!H&rsN#s*q!MO\u{17}N!q\"M\"A\"O!Q)J\"C(F\"N\"V!r!V#@\"C!M-;\"J\"D\"u=\
        n!K\"q!N\"H\"r#o!K\"L,P!u!L#N#J%F#o#N!r+F,p!H\"o!J$H\"I!K0O_\u{18}!\u{11}v\u{8}?\" o?n6\u{1}#!K!U?U$\u{19}1 x!@\
        !M$?!G!<4K#t!H!E&>.LQD:J/s\"K.qH}$ S'o?lWl>($ P%O?O\"oP>! U\u{13}\u{a}$ m!F!K%IJ=$ O!o>P!q\u{1b}a+ p!I\"k\"I\"I\
        !N:l4ULn$QYq\u{b}\u{18}# p\u{1f}`@Jx\u{19}\"!M?Q\u{10}&0 t!L!P$U!J!N$l\"F1n!Q!N%O/R%S4rar#3!?rZb' J!O!S#k!N:S:M\
        Kh$!J&K.sSs+F@ R!Q!S#R8Q\"V!N!V!U\"P!S!N.G!R!T\"R\"N!R!K.P1S4R$R1j!O&Q\"r0O\"K!O7T-ss@.!N!S#M\"l4P$P!R!R#M\"q!q\
        SO(pNP\u{17}\u{13}\"%NUS\u{19}2!'K\u{5}A* v!E!L&M5Q\"r\u{c}K4o5n#QRW6!M!i#P#T8M!k%J.F!N%J!P<q!P9q\"O$N8p#L*K\"q\
        \"P'Q\u{9}\u{2}\",qSSE\u{1d}! SW!& Q!M&o?o4KCnG?& Q!M$N!l\"J7L`.6 s!N!V#P\"M!N7q%M!J!M!T.Q%N!O=R8N6O!R*s6L-p!O\u{b}\
        J$'J?K.L&Q\\:!!I_>#/R5N4n.-$ p'Mgs'M=\u{1e}#!L\u{17}s!L`!\"\u{1f}`0uz'& w\"M&J7w\"N&Kx\u{f}0!H!m#O\"G9L!o$O\"N.\
        OEO\"q!K(K!o!Q1S3-$%Q\"R8r9P+c0 i!B!H#I\"K!J5t\"x!A!J#N\"E!K\u{18}q5I#t\u{13}1\"\u{1f}`=sV?\" p?uY$$ t!E>rhpBH8\
         p!T!R!Q\"Q\"R!k-L&O'T\"T\"S.K!O!R\"Q/o!L=Q/Q\"P:O(S*Q`S&!G<q\u{1f}`#p5R#r}a+\"P%I!I7m\"P%Q.K:q.Q!CcOT\u{11}- j\
        !K!p#O\"L!J7k!R&R.H$LYONn11% T!n\u{1f}`$O!p>3!\u{2}sEo\" Q\"o`@!qt8,' y!K&G8y!L&I4Ie\u{3}!\"M\u{12}\u{f}% L!r$K\
        ;sFO\u{2}\u{b}$ q\"J=r\"M|=( M!O$o#P7L%p\"Q2OTo#!G!S=s\u{15}C$ O(prO$q\u{10}\u{18}$(Q\u{1f}`(u$Q\u{9}\u{19}+ N\"\
        k$O\"K7K!I!I$O\"L-t!y\u{1b}t\"6qSq\u{19}\u{19}\" p?p[N* S!K!N!p\"N:S!M!O!{4=7\u{7f}0 q!E!I#L!Q!N5R#p!L$L!L!T.P!\
        L|R5M3l$ I?I#s4E\u{0}\u{14}% i%O\"T\u{a}o%Q#\u{10}! uZS\" o(OZ\u{d}#!SAO4q\u{4}@\";p\u{15}pl\u{17}! pWY/ P\"m#E\
        \"E!F7Q!r!t#I\"G!H-D!H%I!JT]! o[?$ q\"S=q'P\u{18}A& o!@&I8p'JRF\u{f}S7 S!P!M#P!J\"U!Q6p!I!M#S!L#Q,L&N-NJN/R*w5H\
        #q$O.Q\u{1a}m\"@n4IXy$ P3l,Nhp\u{19}0\"\u{1f}`eHOp' m!I$J\"H,N1J2LEp* R!P!O#P#q7Q!R!R%m!owa( Q!P$J!r!P!R=m6Ph\u{c}\
        \"\u{1f}`_s\"7.!T!S#O!n!H!M7J%Q\"O!P2mrtIp!Jyc+ x!?!I%M6J\"r!D&O\u{1f}`/m#Qn\u{1e}# M\"l?l\u{1e} !\u{11}r\u{15}\
        ,\"\u{1f}`Zs\u{12}\u{16}! S/\u{3},!K!R#M!n\"N8M$S!m!K!Q.P\u{1f}q\u{18}|! l5'$ O\"p\u{16}O\"pT\u{6}! Spt9 M%R!Q\"\
        Q7U\"V#Q!F\"J!Q,U\"Q$P!S@n\"N(Q,J>S-i\"K!M\"P#S\"MUO' Q%M,s.Q1s2M\u{c}q?\u{1c}1 T!P$L7n#T%G\"k!R3FHL$K+P%o;n!O!\
        R3NA5+ p!M!U%J!T7m!Q&N/P2qJq~_$!N$o;P$o\u{16}$$ {\"E=|\"E\u{b}k!?sb\u{19}\"#m?l&P' o!D!J%J?F4I\u{5}q[\u{7f}!\u{2}\
        t\u{3}\u{17}\"\u{1f}`UO`T\"\u{1f}`Rn\u{18}I% P!o\u{1f}`TP!p\u{12}T!wrNv( j!I\"M+R&q?k\u{c}Q2mvN/ q!P!Q%L!P8l'SG\
        r(K$o#R(J\"p!M<l/q\"DN4p\u{1f}RY P!k!w!D\"B!F!P\"C&I,G!M#W!q!s!K\"E!L!J!C'M&P!S!H\"L\"G!J,s0p!K$L\"P!o#Q!K#l!n!\
        D!F*o#L!N-L+I!G!M!n!v%N'I!n!y#O\"I!G.I!I#qeb) G\"S#p\"Q8M5R!R%N!R=P!\u{11}tUK##m?m4Qa~\"\u{1f}`@v`j\"+nSR\u{17}\
        k# R?Q&l?4% t!I\u{1f}`Tt!I\u{6}\u{a}% q\"P\u{1f}`Sn\"R\u{18}!! s\u{12}\u{16}\"6xSx\u{f}n9 m!N!L#J\"U!k3K$n!S!K#\
        M!H!K.L!N%R4Q*F\"R\"L,KGu!K\"H!P\u{b}\u{7}* n!P&J!J>QTs$LOv2N#qDH%!F\"O\"I\"I8qg!!\"Pim+!W&L5n#l!T&H/SHQ(JLn\"Q\
        QD& j!P&P8o!Q&Qs~+ p!Q&L!P7p!Q&H!M.J\\rOR=O. h\"H%R!Oop!P!L/P'H)Q(l/t$LQQ.\u{10}' m!D&H\u{1f}`6q!J=P>W#!Q\u{1f}\
        `_tq\u{1c}\"Fl4O\u{16}JS P!U!m!M\"R!i!h8S#P\"M!L!Z.V!W#M!S?S\"V!O!V!V\"S!R\"N!Q!T!X!U!P(R!p#X$T!P!Q$Q\"m%W!S\"S\
        !U'N.T!U!Q!W$S!Q\"^-P0qn[$;r!N\u{14}r!N\u{8}f#'J8t'K-\u{13}! q\u{1b}\"$ R'N\u{19}O!qrP7 J!O!T!I!I!t!G!M!P7M!S\"\
        P#K!S.L\"O\"l!L]mKQ!S\"o!M*\u{16}!?t\u{15}?\u{8} Y!N!N!E!I!J!J!N!J!>\"H!M!Q\"J\"v!v!O!I(S!P#O!S!L!M!M!N!M!L!D\"\
        M\"R!R!O\"r!r!Q!N!N!T!K!P!O!M!M!R!H\"P\"K\"n!l!P!K\"U#M'T'L\"m!L!L!P!O#k\"S!P!Q!U!o!P!U%q!N!I!k!N$M(N#H!Q#R\"K!\
        P)S!P!I*O\"h!N!O!H!L!N!G!H!S%G\"o!q!O!O#o!P!K!P-pK $(U9t4D&R\u{7f}\u{5}#!E*o5H\u{1f}\u{13}\"!m?ma\u{10}\u{17} M\
        !d!q!J!P!N\"P!i!P!M!S!X!P\"I!K!H\"G\"R\"P\"M#l!Q\"M!O\"L!N!M!Q!R\"Q\"K!X!Q!S!C!I!H!G!O\"N!R!L!Q!N!T!J!T!M!T!G\"\
        N!T!L\"I\"m\"R\"L\"F!K\"P#O!M\"P!S!T#U\"o!L!P!T\"m!S!S!k!P!P\"U!P&S!O!Q!P!W\"T#n!H!L$Q!S!S$S!W!j!P#n!l\"o\"N\"l\
        !L!S%K'P!N\"R\"S!W!R\"M\"H\"M!S!P\"I\"K#O\"Q\"m+i.\u{14}!!R3*\"\u{1f}`*u\u{15}6, J!J!N!N(v!Q!O2M+q!S3l\u{c}p,v!\
        ?p.\"s o!S!o!M!C!E!P!Q![\"L!=$>\":!H!A!R!L&I\"K!H\"V!Z!Q\"G!P!O!P!U*H!R!M!T!P\"N!P!T!S!P,L\"R+S#M#J\"P!l!V!L!P!\
        p!O!J!U!V\"O&n!D!R!l!R$E!R!k!J!R$J#O%m!J%S$I\"L!P*J!O!X#O\"O\"O*H%H!o!K!Hu.(!J!R#L\"P!T8Q5Q%N\u{16}8! V\u{3}\u{11}\
        !@n*C!$m/{$ s\"J$L9n\u{11}\u{b}D R\"r!N\"H!R!O!O+M)q#Q%N!K!L!O.u%G!R<P\"p!r\"P+O'm*M%q'T!K*N\"q!Q!K)q!O7o%N&lUA\
        - s!I!I%H!P9SYr$K5R1q!H!I9o\u{b}{!Zon\u{1a}%\"N&q9P&s3OQg$\u{18}t#K4O+ql[!VU l!$p\u{b}D#)o?w4F/{!!P_\u{17}!+n\\\
        L' p!I!Q#K\"L9K&O'n\"\u{1f}`,t>z) K!E!s%F8N!H!q4R\u{c}o\u{1}K$ S!m\u{6}S!m_\u{a}\"\u{1f}`\\q5U!!N'}( H!p$MQs\u{9}\
        M!q\"K\"Q6i\" P?RZ\u{19}!?r\u{6}{'\"T#N\"o!P7P'm~sC\u{16}\"NS2nz\u{7}( s!F!I#I\"J!G7p'K\u{1e}!2!F!s%@!H7p!F!jMw\
        )O0M*Q'M,O+q-q\"Q!T\"kW\u{f}!\u{7}u\u{1e}\u{c}!eO@\u{3}+ L\"L!U\"M:m!l!M%G!RGIaPH~+ l!L!O#I!m!P!Q!R7R!S'R\u{2}I\
        !Bn F! mr'! oP\u{16}' q!I!R#L\"J8n!I!@!*m\u{1e}p'!u$J\"J8F!|$K\u{b}q9`% t!Gvs+q/nF\u{7}( H\"Q#o!m\u{d}O#o!m]O\u{1b}\
        N!?u,\u{f}' S!m!NuO!uHv!Kiy\";q\u{15}q\u{16}\u{10}$ p\"R%M8o\u{19}\u{8}$ l'L8oGu<O: l!P$C!H!S6S\"k!O&Q.K!S%T!P+\
        Q$P!S#S(l;p\"M+R#L#n+m1U7Smb. O#r\"J!I!R8O#t\"O!K1=^p)r2M)t>8!\u{7}vDr\" n?o}s' J%I\"P8G!n&M.D|\u{d}& r!B$F\"E\u{1f}\
        `^POi% s!K!H=q'I6w&!l$K\"M9M4q\u{c}q\u{4}\\!@lW/%\"L%o\u{1f}`;M%s\u{12}}\"$p\u{19}vDs$ M<q\u{13}M\"qyJ!%K0.* K%\
        k!S!N!Q7O&P!P!T.O\"F!\u{7}ol\u{2}\"?pGr^.\" n(PJ\u{18}!@oS}7\"j#H!O!G,J!O,k$M\"Q!N+O\"H!MGO!P!o#R!R!K!K!N\\p&Of\
        \u{15}\"3m!NS\u{c}\"'n?o}\u{e}& n\"K&Q\u{1f}`8o\"Kf^& p!Jyo(q[J#L4F) Q!o!N#H\"H9O4s\u{c}r$LxA& M%M\"p8N%M\"p\u{15}\
        \u{b}!*m\u{d}=%!h!G>j!L4J\u{9}G\"\u{1f}`!t.~! m6\u{b}\"\u{1f}`%ud@\"\u{1f}`=r\u{10}@$ r(Jzs$J\u{2}U#\"q?t4Exq$!\
        R(k?R4o.a0 M!O!O!S\"H\"K(Q0N'O(R&L!N'F+LGs\"J\u{4}\u{10}/ H!H!R#F\"y!U7J!J!R#H\"y4F!P3Q'q\u{11}\u{11}#!L&N8p(:5\
         L!M!r$O!O5Q#O!O!n#M!Q!M\"o,Q&U\"P>u#KTQDP!o\u{16}\u{19}#?Q\u{1f}`6u\u{f}N$!P&m?p4Nc!$ p!I\u{1f}`<r[\u{17}! o2c\
        !DmR\u{18}#!Q$m\"Q\u{6}5. U!U!j#H\"T9M!l%U.J&OARWR+P$M|(N!L!U!Q!I#H!P!I*k!m'P!R#L!P%R!M!L!M-N!S\"S\"O!P!N+p8M&N\
        \"o!P!K&O\"q!R+r'S!P+Q!R!J-P!Q!T!Q$K!Q-s!Lxv# N?P!Q[\u{4}$#R\"l=S\"n_\u{4}!?s\u{19}X#0R5N4n/x% P!n\u{1f}`<P!rPI\
        & R#q0J/s0K$P9s\" n!B\u{1b}:\"Bn4@\u{11}y\"Hs4MQW% M=r\u{1f}`8K#rpe1 m\"K%z!A7o'p!G3k!MBm!P'n!MLm!N3s!Oz\u{b}$ \
        n'J,L3P\u{1c}F% o!C>p!I~Hox; q!C!K!I!R!E\"L,y!>+r!J$K\"L,s!>!G\"K$G+HLr-G-r4n!L$L,r!Gr\u{14}\"\u{1f}`$qjH%%K\"M\
        9o$L\"N5T\" q?rF\\& R!I$J:S!J$NAx\"\u{1f}`@rf\u{19}* p!K$N#N7s!M$O\"K.NQob4!Vnm\u{12}$AvVP\"q8s0y& O#k\"M:Q#x4F\
        S:!#Q\u{13}R$!L&I8n[tcb!ZSA># S'P8S5c$ p!N.O?Qv\u{14}1 J\"P$k!N!M7N\"U#S\"O!K3I!T\u{5}L!O#p\"R!P?'$ r!M>q!N\\t\"\
        \u{1f}`Do\\4\"%TOR3I!!O7\u{e}\" l!Qg#\" n%P\u{11}G&!N&J/y>H!L4y)f% o\"L\u{1f}`>u\"N6S!Cr\u{1f}k& q!B>q!J}q!L\u{13}\
        .+ C\"N!M\"q!I!P8I\"L#p\"Q3Q\u{e}a#'m?m4Mj\u{7}$ s(Ozr$O_q&\"m%ONM5LDP\"od\u{e}##KAE4wkz%!J!n#L\"M9L\u{1b}s!Hm!\
        b' N\"m%M!Q7O\"n%NDD' O!v!L%L8P!w&Lq\u{12}\"?sGo\u{e}(\"!M?N\u{10}j!@L\u{d}n!\u{e}r\u{0}B* P\"P#L:N'Q!R-M!O%n!p\
        |\u{1}$ n!H&M\u{1e}LbQ# o\u{1f}`=sKq# u\u{1f}`@w\u{13}v!fpFH#\"R=t\"Q~\u{1f}!#P u$ r\"Q%H8qYp!(n+z\"Bp4Q@M\"!I>\
        p\u{16}l2 \u{7f}!A!Q!E$A!K7\u{7f}!E!P!F$C!K-F!O%F\u{2}p!N<mx($!n!O\u{1f}`?lGV, o!S!G%E!G9M#n\"H.D$HerBne(\"Jr4N\
        S\u{15}!?q\u{15}b$ s!G&J\u{1d}vxh\"#R#n\u{18}\u{1a}# O7pXpMU\"\u{1f}`@q=\u{18}%%O!n\"Q<M!n\u{9}k\" R?R1h\" n!F~\
        y$ r\"N=t\"N</#+l!N?O_\\! q]V!?v_O! O-y\" q\"I\u{1}c\"\u{1f}`!t'\u{7f}\"\u{1f}`ep9]!@o[H$\"N&q9P&qH1+!P$m!Q!R!Q\
        7J!P%S!Q!O\u{15}s 9!!N\u{11}2!@q\u{7f}!%!M$K:u#s4M~\u{7}& K!T$L!m\"R7M<\\4 P!r$M\"F!F7J\"k#Q\"F!I-HDl%I\"o#p#Q\"\
        k*l(l6m\u{19}S\"1l?mP&\";q\u{15}qYM'!E!L#J\"N:P%O\u{9}P\u{1}1$ s!?!M%FZ\u{2}\"\u{1f}`%s}5#\"jSP\u{c}n\u{c}j%!m!\
        O#S\u{1f}`<lU+!^S*6!?rmD# o\"R=r\u{13}\u{1b}\"\u{1f}`%t[H!?nl9%!o&V9n4M&N0.$ O?R!m4H!\u{7}!?o\u{8}Q8 V!I!J!K\"x\
        \"G!E7N!I!J#E\"I.C$z\"DAs\"L%o!I\"lZn!H$q\"INK!&Mu_\"\u{1f}`\\r#6$ t!H\u{6}v!I\\w\"CH4xR\u{8}# o!F>qof!!Q\u{c}1\
        , M!k!P#K\"M!Q7N!G!Q#M\"N.y\"@. J!o$J\"W!R9K#M#T-KiO!r!L=L!p$9!#k\u{a}\u{d}% P!p&R|p\"R\u{9}:& I+L!x3M,v4Dm\\$ \
        o!Nvp!Q\u{11}Y# M%N?OX.#+p?u4CH1' K!u!L\u{1f}`#L!u!M0C$'Q8O\"l4P\u{4}>\" r\u{2}s\u{b}\u{f}< o!8!R#A\"R!F3K$l!B!\
        Q%P!FGn,Q#p\"r#n#H8o-t\"l$K\"D*m#j'D.o0nG\u{6}!\u{e}r~N!!O(\u{16}D L!u!W#S!U!H!J7J%V\"J!J-F!S#H?L!n!O\"P#R!I!u!\
        O!D!v!N!L!K(n!R\"M!r$P#P,M<T#LMq(\"J1C!s+T3G!o\u{1d}J!m4\u{d}\"BL4v2T& o!L&Q{r!P\"SG\u{7f}% N\"N&Q7L\"N|\u{16}\"\
        \u{1f}`@r_\u{0}$ q\"M>m!R(~\"\u{1f}`.tj\u{14}!(OQN! O^\u{15}$ q%O:q%P\u{c}t&!L$I=L!M3s!r\u{0}:7 U!n!R#E\"=!K7Q!\
        s&A!B-P!K5O$o(S$n$RFr9E$Q3p!J$Nsm\"\u{1f}`es1V\"\u{1f}`@p,\u{0}\"\u{1f}`!t^P% m!M!Puu!No/!#koR0 T\"n#J!P!P:k#N!\
        M!N!P-L&S!NiP;O5NRA! SD@!+qmg##n\u{1f}`6oy $&JAm\u{1f}`!Q+W$ M?M#N4shw* N!n!n%N!M7N!o!o%P!O\u{1e}tP w!>\"I\";!Q\
        !D!R!@%R%=!q'G$o!G$@\"I!O,j!D!M%F!R*j!q!p'q)p#p(n#N,l-K!N!o$n!K&o$o!G\"L,L\"G!P#I\"K!R*m$J\u{c}\u{11}\"#XSU}N\"\
        \u{1f}`+s^\\!US,\u{1d}$ p)K\u{f}t#K\u{17}q! T%Z\"Kx4JR\u{f}? i!G!N!F\"T!S!M!Q!L&J\"r.S!R!U#S#U)m$N'R'n@n#K#N&p\"\
        P(p\"O*t!L!N@N8L( r!P!M%D!L8GqpNr\u{c}N#!nzp-r\u{14}r!\"k\\\u{7f}* O!I\"M\"R\"r8O!J$K\"I4u6D!'Q4.\" MnN\u{11}B%\
         Q!p\u{1f}`$O!pT9$ M<s\u{13}M\"s\u{12}\u{16}.!A!R%A!P3t`N*K\"r1p!I+n+R!t\"J\u{10}h!\"PsY!!R\u{16}\u{e}# n!R\"RO\
        V# q$O;o=\u{18},!B!K!N\"E!L.r+O#S1l2mzV2n6q!&N_\u{12}%&N\"j?k.P&P<p$ P!P&V!M\u{7}/!?q$[#!R&R?Rht+ q!I!R%F!I8D'P\
        ?p<pBo\"Q\u{0}`\"\u{1f}`er)\u{12}/ s!I!k#J\"G8o!I&K.N!R\u{a}s!L!H%L!PD\u{15}##n!M!Mc\u{0}' n!F!M%P-T,LEN\u{1b}w\
        # O\"o?o.,!!Q!cM C!S!I!H\"q!U!T!N3j!V#E!h!H#j\"S!D-R!D#S!P!I0p!J0G\"q&K\"p!H+F!M$o!R8T!j!V!U!R,D\"P$P!Q!R-K!p!S\
        '\u{5}!ARF[4 j!V$E!G!O9S&R/Q%M!T=N/n7R#Q<N!O!m!T&P/Ml\u{12}$!M&HsQeq:w! P4v\"\u{1f}`eq{c\"!l&Pi<\"\u{1f}`\"Q-w>\
         G!I!S!n\"N\"G!M!M\"N!n#E0N!L!R!t!U!K!M!L!Q\"S!O!n)I\"A\"O#R!OXLKJR+!Do\u{1c}C\"\"P&O\u{1f},$ o!E?M\u{1f}p``% n\
        !K>S!P!ngN# S!k&R<C&!Q$H\"L?M/NpPS/$!M\u{1f}`$u!M]\u{1a}$ q'Nst#Ny\u{1d}!\u{1d}r\u{16}L( M!L&r!P7N!M&r!Q(b% r!C\
        !L=q!I>w\" p\"O7*+ C!o!R#S!P!P8H!o'S-Q!L\u{15}\u{14}\" Q0p2j$?N(mPu\"F~\u{e}(!Q&L?J!UUR*O@R9nB$\"7sXs6e\"TGqQdJ\
        ' O!o!I%N!I7T'S'5\"!OWo\u{16}0$ p'Jgs'Jn.0 u!O!R#J\"F!L7q!I$L#S-J&M@Q!q\"Obny\u{1d}\"!L!l\u{15}\u{a}\"\u{18}sfl\
        QE%'L8p!N;Pix!5\"\u{1f}`ZsEi\"<N\u{15}Nm$T U!Q!P!J\"@!O!;!U!B\"C$G$t\"J&J$T!H!S!S\"?\"A!S!H&I$l\"C\"@\"H,n4K#s\"\
        J%o$U+q-D!O!r$K!v&r$p!J-H!R\"D!U!O\"K\"M!N)m$tob\"$n?n\u{b}>' N+u!J3P+t!K3D\u{12} $ t!H>u!I\u{15}c* M%o#I+O,N#s\
        \"o#I+O(HG%!!kii% q!O\u{1f}`Tr!Ozt* T!J$G\"K!m8M$L\"L!k-N\u{17}(\"\u{1f}`%t:k\"(R?RR\u{1c}) P!I!o%KNQ&M\u{6}q$R\
        \"Q>\u{b}!?tM4!?u>\u{7}!^R\u{1}n\"BI4w3\u{f}- U!V$I\"U!l8Q&T.K&OARWO+P$PNr\"\"S?S\u{4}F\"#S!mH\u{19}# r\u{1f}`0\
        t\u{7}[! n'\u{14}!'L\u{11}\u{1d}% s!K\u{1f}`<t!KBc\"1m\u{1b}s&}#@S\"m4R3p\" n!H[C& q!N$K:r!Q8OmL\"\u{1f}``t]K! \
        SQ\u{18}' Q%U#H7M\"O\u{1e}m(ME$&!G#G#F8p!H#K\u{0}K\"\u{1f}`ZvP\u{3}# l!E&E\\\\% p!L>r\u{1f}`;o\u{d}w# s\"N&MTQ!\
        ?s91' S#N\"Q.p,S#O0p\u{2} !?q1u\" Q\u{11}ts~& w3F,s3M\u{d}n1R\u{19}\u{f}!\\Log$ M'p8O'qIp$%M\"M9K4t\u{7}\u{17}\"\
         n?r\u{7f}Z(#n!K!M=P4q\u{c}o!O!PnS!\u{4}p\u{18}5& r\"K&J7t\"L&K\u{1f}.\"\"O%P\u{13}\u{1e}.!N!S#M\"l4P$P!R!R#M\"\
        q!qSO(pNP|\u{17}$ S'T\u{0}M\"v\u{1b}\u{8}# N#n?mjT#!o>Q!sF%3 u!O!R#P\"M!O4r#q%M!J!M.P'O=RMQ,s6O-p!P>\u{1c}$ n\"\
        H=u\"IAR!?p!I\"'N?N)S% P\"o&Q7O(M`8! o)$\"\u{1f}`=q\u{1b}!\" PFo\u{0}s!#S'uM!T!X!H$V!P(H#T!M+m!T!W#U\"W!U(I#U!O\
        !R$T\"S\"T(Q1L!M\"R!S\"T\"V#I!M#R\"T\"Q)S\"T#o\"R%P(R%r(F-h!S%P0Q\u{1}\u{18}& M!P$TIN!R1r)\u{1d}\"\u{1f}`%q\u{13}\
        '\"\u{1f}`_s*f!3Q&\u{15}% O!q\u{1f}`<P!s\u{0}-B U!T$L!M!S!p7P%H!L/G!L%L!OGQ!J!K!T\"m!R*Q$S\"l\"Q#o!N'N*R-M\"n!S\
        \"P$O!M!p\u{11}\u{11}) o!A!G%I!N7p!H\u{1f}`<m[\u{c}) S!F!j&P7M\"j4Sop;k\u{17}\u{17}# L?O!r2\u{1e}! o6[!nw\u{12}\
        4# GVV!T\u{10}\u{8}3 M!E\"r!I!I!P-B!P.E\"M2{!K\u{8}Q!H\"v!K!L!S+F&K%!H&K5p\u{13}O\"p\u{1c}1\"$k?kp8) p!B!L%D!K7\
        p\u{e}p2q?JSa( u!O!N\"n$G7w\"P&G\u{c}A= X!R\"L\"P!K!Q!O!P&S0m!M!N#V!I!M!T!U&T&J$R\"J\"P*q(M9m\"K<M;M$T&3) S!D\"\
        p\"M:P#q4J\u{9}R#qM\\# K&o\"MdC\"\u{1f}`%sHb\"!I!R\u{e} % Q!p\u{1f}`<Q!qed. N!U!S#K!n!k!O8S!T#M0I!N%R\u{d}TWg! \
        U]}` T!H!E!@!G\"g!N!R!O\"O!Q!P!L!V!K!R\"K!N+S!=!B!J\"6!=!>!B!H\"@!G!P\"F!J!H!I!F\"o!S!C!O!v!p!v!t!G\"u!q!o!o\"m\
        BP?P;h!N!R!I\"W$m$V!O!?!B#O!O&v~G#%o\"Q9Rp\u{a}!4M:\"!!N?r$ o!D!J}nK\"+!C$G#Q7s!J!l#I\"H.LQr!N[\"\"\"jSK^@!TQ\u{1c}\
        ~# M\"k&R%\u{f}& o!J!J\u{1f}`So!JWO!'S\u{12}n#!P>s'Re@0 o!L$I\"A(H0o!I$M\"G\\pCH!T6Q!o7o%kW\u{1b}! m9(,!N!O\"l#\
        S!M7n!O!O%R!J\u{1f}`.OM)$'J8n!J&J7(& q!N&O8r!M'NQx' m!D&K!j>PSQKq~9\" q/G!X' p!Fvo$H$o!N=o!J\"\u{1f}`Zv6\u{c}$!\
        q>r\u{1}N!t&1* h!G!M%Q!J8>!J&N\u{5}q3l\u{e}^+ l\"I%N5p#r!M!H\u{e}N\"qJT%V,v\"<L\u{15}L1\u{6}$!Q!k%P!PhbG!N\"C\"\
        K!K!Q,U!T'K!o!R#L!W#M!M!Q.M!Q#P!O!S!O+Q$P!T#R(n\"L-R!S+o\"T&R(M,o#K!o,N7Q$m\u{1d}pA r!I!U!L\"H!M!L6O\"q!O$L\"P!\
        M-K!Q#N\"H!R<k!H%M\"o#q$M2p*M$Q&P!r%R,P!t8P@U\"\u{1f}`ep0>$ R&l\u{b}S&l6C\"?piny3!Or\u{14}g!VG\u{6}?& V\"n%?\u{16}\
        N'o;Q\u{14}V!Gp\u{6}#% p!J&KAr\u{17}uyq# q(L4Q m! qXo\"\u{1f}`Zvtt\"#nSS)-&=L$l4N\u{1f}o!O\"L`\u{4})!O%T!Q8I!J!\
        k\u{b}r3s5Oe-' T!q!L\u{1c}L>H!v7nh>%\"n&P9s&Q.N7|& T!lSP\u{9}K\"L!ojA!!St0& L!K!O#P\"l!r\u{1}7% v!G>x!F4Q{\u{c}\
        \"!O$M|\u{10}& o!R!R%S8n\"Rzd! nl5! n.\u{1d}< N!D!N!K\"t!Q!I!R!A&C0P!K\"S#T!I\"I,D\"K\"m!M!N!S,KMR;P0O#O\"q\u{19}\
        .\" S\"l\u{1e}V% n!O>n\u{1f}`Fs}*!,p>.! o \u{1e}\"BH4x(I+!T&K!P7l'N!M-Q!N&O\u{2}J\"NCDH q!K!T#N!C!J!Q!R&C\"P*O!\
        P#k!M$L!H!J!K-O!M!R\"S\"K\"O;v(n&N.R#l\"r#P*M+O!P/P!S$N!T!J-R\u{14}k% n!N>s!L!P?e!!Ovq& m!M!K>Tqy!DsT!'ku%\"\u{1f}\
        `%v\u{16}\u{1d}\"6tSt\u{1f}%'!E&Q!Q9TeP>J\"q\u{4}>\"!F>s\u{16}T&!I!n#M;O\u{1f}`%P\u{1c}m!\u{18}sqD# MzM$qL\u{8}\
        $ p#ics^r#\u{9}#=o\u{1f}`;o')\"!n\u{7}n\u{11}\u{a}\"\u{1f}`Ur 2*!R!L%Q!M7T\u{6}H(p\"o0p:L \u{1c}1 M!O!O!S\"H\"K\
        (Q0N'O\"q&R&K!N'B+LGs\"JO4\"'P!o>e$ N3q,O3p;D!\u{1d}ps\\& l\"O=l\u{5}p8K=L\u{4}p\" n?upY! n}{$\u{1f}`.OLs%r2:# \
        q\u{1f}`0v\u{d}\u{d}\"!P?SLr#!O\u{1f}`,p\u{e}). r\"J$I!t!D7p\"M$J!l!L4KKL`n!Q%\u{c}%!E&F8t!G&Ivm' R!V&Q!R7N6T&O\
        `\u{c}!(Q\u{4}q\"\u{1f}`_si\u{14}! PPs!@rjZ\"@R4p5V& U'S9P&R.L'Ocu\"!P\u{1c}rY\u{15}! Q@y' t!E!L%G8s!G!Nqt) q!J\
        !Q%F!R7o\"Rao$N\u{c}>!GP\u{1e}$#!Fvq!F<#\" R\"n7M!@mM\u{0}3 N!N!q$T!J!S*m-R!T!k%M!O-S!SBQ+R%t1OHQ\u{1f}X\" p!JH\
        \u{b}4 n!V!U!Q\"E\"R!j9V#L\"T.O!U!ILR]t!M\"H!M!I\"K\u{17}v\" r?r'\u{f}!\u{e}q\u{19}[!US\"{\"Bp4PEK!\u{1d}Q^\u{17}\
        !?tAf\"'R8n\u{1b}=& O!I!q=K\"n\u{b}r6K$ t!G&G?IR\u{11}\u{1f}$! k!i!o!?!K!J!T!g!t!@\"A!P!@!P!I!K!M\"N\"I\"N\"H\"\
        L\"T\"]!S!V!F!N!M!O!Y!j!D\"H!W!G\"K!J!O\"N!W!S\"I!T!M\"T!P!J\"K!N!Q\"O\"S\"j\"I\"G!O!<\"g!N\"O!V!H\"I!N!g!P!k!k\
        !Q$n!L!P!r!V\"T!N!m!P!R!G\"P#Q\"l!V!l!R\"K!X!o!K!N!F\"m!S!O\"S!S\"X!b!S!P!O\"h\"d#X!L#T!M\"C\"F\"C#N\"m!O![!F!P\
        !P!U!M!T!J\"G\"I!T!Q\"S\"E#R\"T\"k1-# t/I0s;l# o\"F=O$\\$ p(R?O4O$'\"$nhPUK'!K$P\"M9K'N?r\u{13}r/u$ S@S&O\u{16}\
        Q/j!?oN\\!2m^\u{5}& P!n!U=Q!l!SD\u{11}'!S$o\"O8M%m\u{0}w!Jq\u{c}\" t?v\u{15}\u{a}#\"P%P?OoA1 K!K!L!I\"D\"G\"E\"\
        z!K3H!G\"L\"E&|!L38xou\u{6}& M\"Q&L4u$n\u{11}u.s!%RF\u{1b}' q!F!M%H!S7r\u{1d}m\u{c}+! o?\u{1c}!(K\u{1b}0! olR\"\
        \u{1f}`%q\u{19}-+ M!o$S\"N8O!p&P.L\"O\"H\"KP\u{c}#!o$Q?SMH# J\"M?O/$!/o\u{1f}x!@SY_& t\"Q&I7u\"P&Ko\u{f}! Q\u{6}\
        s#Bn\u{1f}`#n{G8 J!P!O!Q$r!E3r$L!R&n!G-I!P#G\"THQ#n;O$P#o(N!r4q\"PQ%8 M$n!U\"M!M4m#Q$k#R!M-T!R#O\"R!O=Q!Q?R,Q+O\
        \"m0T#U#NGw!!Pau& P'Q!N4t\u{15}t\"L\u{1d}YU w!C!k!F\">\"A\">&A\"F\"B(H\"m\"s!F\"K\"@\"G!X'D$G\"K$H\"G-o.D!O$l#I\
        %m\"K!J)r!L\"m!L$O\"q'm&I*r!H\"I+G!P!q!K!P#H\"G.R!O\"m\"h0$* j!??H5Q&TDS#n%oHn-pcE\" L&lyz!\"QK}\"\u{1f}`Ut\u{14}\
        c#$k?r4Qp}!\u{2}roF!?s\u{1c}\u{2}/ o!N!N#I!Q!F%F4N!T%J%H*J!I\u{9}o\"S\u{a}[% l!Q&L\u{1f}`Uq\u{b}3!GR_\u{f}( S!R\
        %U!K8M'R.R$Tpp\" Q!JO,\"\u{1f}`UqIo!^Ky(2\"i!P\"F!J!I!L8q!q#I\"H!K-G!G#J\"F\u{2}x!B!H0Z.!D$E\"A!R5o\"q!G$H\"C!R\
        .T\\mcI#o\u{1f}\"\"Bl4S; !^SM-+!O!T%C!R/v(p\"R=M0N!v^t\u{5}7\"\u{1f}`er(tt P!7!R#S!p!K!R!S\"J$L$<!k#O$G!s!L\"K!\
        @!T#o!j!N!R#L$S\"o\"B\"E!H!I\"<!k!N!R!>\"H\"A\"@*D\"p!P&M#K!S!H!G!S!u!T$m\"Q!L%p'L!I\"u\"@\"P\"R!o\"o!H!Q!q$o!F\
        \"G)G!s!H!P)o!M!S\"K!S!S\"C\"J&H$J%G!Q!NV7$#Q\u{1f}`=s#QA4\"\"N?Ox\u{10}\"<O\u{15}Og\u{12}# M\"p?q:S/ L!t>K!u&M\
        Ho)q!N*R#o#JJo-M!t&MwT\"!M?P.o\"\u{1f}`+sa^% N4q+M4t2BY\u{16}!BiQZ, R!K!J#J!I!G!q?U-N'oCpiqU\\!\u{18}SM\u{1f}#!\
        R\u{1f}`YzyE\"Br4N\u{17}Q!'R+\u{1c}' T!n&L8M`p$n\"La\u{7}- s!B!Q#F\"B!L7o!G&Iwp'k!L:n\u{18}3\"\u{1f}`%r`>! mNC'\
         s!>!F%E8uhqDKmH\"\u{1f}`Zs1-% r3M,m3P2L<g( N#H\"I$o!M>W4m\u{c}r*]V U!F!V!K\"@!O\"X$k\"o$n!A!R%N\"G$Z!U!N#G!O!H\
        !U&m&V!O$F!P!F4P%N\"q$m$J\"P&M\"P(E!P!k,p(J(l\"q!G\"J!P-Q!Q#I\"M!R*X$M!P(N6S; l!C$L\"M!T5Q\"m!J$L\"M.K!R#N!Q\"R\
        TR)n,k!O&Q\"r%P+K\"Q(Q0T-sV\u{c}$ P4p+P4p\u{c}\\# o\u{1f}`%K\u{14}N$!O&I9P&L\u{11}(#!O!N>PGx\"\u{1f}`$q\u{c}K' \
        j!O&O8m'R\u{7}p2m\u{1d}A!)jS:\"<o\u{15}o(N\"\u{1f}`Zr_\u{1f}\"<P\u{15}P)7!?n\u{10}Y& v\"I&M7y\"J&M,M!VMwv\"!R$l\
        1=\" t?t\u{a}'!?m9)* Q!o!R#K\"K8L!u$N\"M.G4R& O'S!p7S!LbS6\u{e}( K!k%Q!S!S\u{1f}`9P%R~p- n!O$L\"M9Q$R\"P!T.T%S4\
        n*SWm\u{1}>7 i!B!V!O%Q4P$G!R#D\"p!K'H'N#M\"E!R%qqP/I!P#r\"H!J\u{12}.\"!O$NJn\"\u{1f}`=s\u{6}\u{9}\" q/G\u{a}M,\"\
        W%O!V7S'N!T.OMt\"K\"QYO\"ng&- K%G:K!J&I/P%l!T\u{4}M!j!K#L#S\u{10}z\"\u{1f}`Zrk\u{13}Q t!L!J!Q\"N!I!G!I*q)O%R!P!\
        S\"P!L!N!K*n#T!O!K!O!R!H!G!H!O;p!L!O\"U!N$R%M#O&r!H!H&L'n#n$n,O\"M.O$Q!N!K!LF\u{0}\"\u{1f}`!tXQ% l#U!RRR!Q\"x% \
        M\"p=Q\"r4S7\u{2}!-r\u{1c}0%!N$N&iTS/Rr\u{9}!'OU'* L!r!O#N:N!M!R3r3O#oy:\"Co4Pj5!?of{!?o~i% n(Hzr$I>tZT!\u{1d}s\
        .m!(R\u{0}r\" o\"Ni/, n!O!Q%N8r!R&P.O!R%Oco!L)F!wt\u{1e}}\"\u{1f}`@p+41 O!M!i%T!R7J!M4R!L#n\"L!L\u{4}G\"m#S\"P!\
        Oiq: O!k!U$J!M5r$Q$E0FCM!s!L&N$q\"O#n)L!J$s(n&M!p,r\"O1L!S$[$ n!J!M%I\u{b}W#\u{1f}`Zt%q?X! rQL$!V&O9S!Niq\"\"L?\
        NeC!?rs!*!F$D\"P9P&Q.S&M@SlM/I7\u{c}$&M<J4p\u{f}J%\u{e}7!I#l\"M!S!U3O!o$R!T$P\"R-G!P%N\"Phr(s$O!o.H&S!n/OD^# q\u{1f}\
        `Zs<>(!H$I\"k8m!I$J\"nAs\u{11}9'!J&R!R7s\"R%R!PJ\u{2}\"!r?up\u{14}& q%H\"E8o'FktA\u{7}& m!N!G%Q!P8Or9\"\u{1f}`%\
        qMz% M&Q:N%R\"SWp\" t?tj>/ n!M!S$M!I!m8S%O!O!n.LPR@MOw!K(W) G\"L!M!p!N:H&S\"V.J\"u\"\u{1f}`@o\u{d}C0 N!r!Q=l!K&\
        D\\I!L\"u!Q!Q!q<O!v\"LNL\u{19}O: V!L$L\"Q9O$S!Q/E&M!Q=P!S$P(M*Q#L3H!Q\"Q+P*O!M!g!S!S#P6z& n!H&K8o!K&LcxC G\"M!M\
        \"w\"B!Q'M,w$O\"J!O\"r\"G!Q'N&E$s\"B!R<J!lHN!s#T+K!w\"L+n!M\"J$l\"M!M2t+mUF$ n\"N#K?N\u{15}(% I!L!R#NPN\u{c}\u{16}\
        $ T!l\u{1f}`TT\u{1a}M# q!K>qK\u{1a}# n(MzvmZ' m!Ivs(q!O\"x!F?W8 p!V!R#G\"@!P+E,o!D$G\"F!O+D\"EpQ!o&r1l#r!?!J&R-\
        r0Q\u{16}\u{8}#?u\"Q%J\u{3}\u{1a}%'u!P\u{1f}`?u!P(n' M\"q&K\u{1f}`8M\"r&K&o) p!@!J%F8q~n#q$rUQ\u{16}\u{1}!\u{14}\
        wwN& t!E<P\u{e}KIp#P{A# M\"n=P*\u{c}!#S\u{19}q& r3O,l3S\u{d}p1Q7%* R!E!m%S!L8MZq(N\"l\"T\u{4}k> F!H!S\"S\"V!N\"\
        E\"C$G#n-Q!J!O#S!V!P!R-L!L!M!Q#L!N)Q;w/o#LNH\"U&R\u{5}(!HoE\u{1e}% N!r\u{1f}`<N!r\u{7}\u{2}< Q$K!G\"O!L'C.P#R!R\
        !U\"L\"J!T)N$O!U!R\"K\"POR-O<P!M-O$P\"O1T(puP%\"m%O_r(s'J+\u{15}\" n#K`+!?L(F# N(Q7NN\"( M!M$o\"S8Q!O&R\u{1e}n\\\
        Y*%I\"M!R7t\"Q%O!P.R\u{7}R!q62\"\u{1f}`@q\\#!@m[Z\"Bm4Q\u{11}u(%N\"I8o!P$R\"M!O-R\u{17}\u{1b}\"!Nmry\u{6}< U!L$\
        P\"n!G3E$T!Q%R\"J3N4j)n&Q!P\"C!J!p#N!P>M+V!E#T)o=Q!Q*N^\u{14}\" V!lAPF L!>!F!F\"A!B!9!{!>&?$>)R#R!F!F!L\"D\"D!q\
        -K!G#J\"F!q3R(p$K#I!q$J#D!n2o0m)R\"q.J&u8I' R!P&K?M.R!U1sNI* S\"L#o:R!T!K3HCINU_q\u{9}D\" n\"O3\u{17}!GJ\u{2}\"\
        !fvk\u{7}\"fo\u{13}r$\u{1c}$ P!pvP!q>a#!Q!S?RLo7 T\"l#>\"O!p-M*o!N$D\"L.M!I#F\"M!R-M\"JUo%T+o-P\"m!M*\u{1f}% o\"\
        K\u{16}s\"M&pW/\"\u{1f}`0zt\u{1b}% N!n!O=L!ph;$ y!E>}!F\u{13}\u{6}\"!M!mav$ t'H8y'HY\u{11}!&lZ\u{1a}!\u{16}n:{$\
         p(Izt$Iyr$ M!s\u{1f}M!t`\u{a}% l!O&M8q!M%\u{12}#!K&m?n+X* n!P$K\"M,S!o+p!M$I\"M\u{19}~# o!Lvs9\u{18}\u{1} L!M!\
        S!;!P!L!L!K!N!\u{0}!w!4\"@\"=\"9!G!K!I!O'R#N!O!T!B!P!M!S!M!Q!y!q!<\"A\"A\"=\"K!M!L!U!=!R!L!N!J!T!r!n!A\"G\"D\"G\
        !M\"P!Q-L!M\"R#T\"W#I!M#R\"T\"P!N(R\"S#p!W\"N#n!O!S&X!Q\"F(X\"R!D(p\"j#Q!P!X!F!Q!N!J!N!O!v!m#H$T!P#R\"m(s+ T!M!\
        K!Q$L-q,N!K%P-q%Is|!FNHm- H!N!M!L\"m!M!O8H!T!N%S$p*R)\u{2}! m\u{1}\u{4}!?qju# p!P>oIc\"Bn4Q\u{d}t!AlHC\"\u{1f}`\
        $tW]& n!D&I8x!G&H@\u{d}# O(S9Ud\u{1d}!VS*p$ R3n,R3m-N\"Bm4SRI' L!I!o\"n$P7O$lD3$ q\"I=w\"I)k\"GR4n\u{5}#& p!>$I\
        \"F8t5IA,#!M&M8rOkT f!V!U!O\"S!Z!t!O'R,P!m#j!V!c#J!N!j!X'S'O#L!N\"R0S+T$V!D!W\"Q#R!U!I\"S!R,B!V#o$R#l#R&W\"R'R!\
        P!m+S!J$T#Q!M\"T-O\u{1d}!\" p!Ks\u{4}\"\u{1f}`%s\u{3}5& q\"L&N\u{1f}`8n(RI&\"BU4k\u{c}F\" s?s:\u{1f}'!S$L\"Q?Q\\\
        oBF\"qZ\u{8}\"HI4v`O& n%G\"F9q&I.F?~!VR[$#!L>u!Mcz! o\u{1f}<% n!P&P\u{1f}`9tip\"\u{1f}`$x@\u{18}& M;J!u\u{13}M!\
        J!u4O\" Q!n#U!?p`#$ N!n>O!o#c! OkP$ r\"L\u{1b}q\"NK*( l!J(snq!N@N#sZNo5![IW7!#l<i% Q!Q!R?PfM6\u{3}\"DI4p\u{1a}\u{c}\
        # Q!n?mUQ\" T'j\u{8}^%\"l#M\u{c}P!o$NL\u{4}\";r\u{15}rp\u{13}< U!I!J#k6N!m$O!N$J/I!S#P\"N!lHH!K-G\"L%L-Q*M!N!q\"\
        U-R!M%S!PP<! r?\u{1f}$ J(orJ$pHZ$!R&n9R&nw\u{c}\"@K4u6;%!P<r\u{1f}`8N#r~\u{1a}7!?!G!F!I!C!L!y!I!C*A-D!J#K!M!r!J\
        -F$Jzn*m$K$K\"t\\B\"!R!N7^\" M?NF5\"\u{1f}`=pU\u{11}\"\u{1f}`%q\u{18}@\"\u{1f}`=p1\u{15}\"\u{1f}`@rv7\"\u{1f}`=\
        t/C+ s!E!O!L\"S#P7t%K#QjM%sKr\" L!oJ\u{2}& q!F!L%I8n!M\u{6}\u{1d}$ w\"M=w\"M\u{2}N5 Q!q$N\"P!S7O!l!S%G!I-HCj!L9\
        R!p.Q!m#P;n!M9ur>$ M%m:O%p9t\")n?o/l\" p?p=>!?u.g!?rU\u{f}# J'q?v&\u{c}$ s!G>u!J P* u!L!N#G!O!O5P#m\u{10}n\"Rb\u{5}\
        B R!G!M!F\"T!W)B,E!L#j!N!M%O!N'E&T!M#L$J.O$N(p,l!K\"J@L*U!E!L\"m*K\"m!J4m`D& L!o!P%P8Q!laL\"!K?P3-# p!B&F8F! P\u{1c}\
        A#!k>P!mzU!\u{2}qdq!#k\u{18}|$ q!K&L8tV$%#Q(n?G4t\u{c}qOY# m4TQNz*, J!C!p#K\"E!R7N!M&E~T=k%P\u{2}\\\"\u{1f}`Vq5\
        1+ n!G!L%H9L!Q%H.P2t$Jup6y+ p!M$F\"I8R[u#G9G'q?q!Q1&$ N#pdQ%o?V\" p?s\u{11}$!Al3M$ n!A\u{1f}`dI\u{4}d! n\u{12}}\
        \"Bm4R}\u{d}\"\u{1f}`,q/01 K!G\"v!E!Q!K9N#o!H!R!L1O6qHr!L!NIP\u{c}0% o!O&I8O[r8\u{11}!?q\u{15}3' M!k&T8Q!m'R.Ni\
        \u{1}!\\UH93 W!U!Q!n\"S\"S!I4O$W!J!m%P-U!L!S%FvQ-K!S`I% r/I0q/LYI4A/!J!L#t!O!J!N7G#q\"u!P!L!O/GCN\u{b}mh7& p\"M\
        &Orr$O^r)X!gnB]# p1K?Q$\u{1c}. K!M:n$I!Q%T\"P-H!T#T\"Mvn\"P/NoB% q!N$K:q9O]A%!O&p!N8P&s$0$!N$q;O$r\u{9}-) n!G!R\
        =q\"R&Q.P\u{1f}`'s`Z#(R7o(JJ<& o!A!L&K\u{1f}`8r\u{d}\u{15}\" Q3n\u{c}O!!OV\u{1}\" sGN\u{18}2\"\u{1f}`!oea!!P\u{2}\
        b# n?n!L1z&\"O#o:qtP#o!m*[t!U\"Q!Q!E!r!U!k!8\"@$:\":\":!Q\"L&R!K\"U!O!W!Q!Q!I!j!R\"@'S#A!W!J#Q!D\"H!S*Q$L!U$i'G\
        !S!h!K!T!t!E!T\"U!o!N!N!m!M\"P\"i!T!R&N\"Y#S\"S!n\"K!J$R\"m!K$N!N%m\"s\"q\"R!K*t!H!K!P!T!X#I!n!S+R#c#K\u{1c}^!?\
        qfA%!O!K>M&K\u{9}s^f( T!G$I.m,Pcr/q,OWr! qXCB m!U!K!H\"V\"I!N+Q*o\"p!R!O#R\"K!O+T\"H!J%N!N*S\"p$Q;T?R-M!M,r!O&O\
        !P-P#o-L8S' O!N\"K\"o;O$r4O3w% r!D!L%L!P\u{13}-3 M!E\"r!I!I!P-B!P.E\"M2{!K\u{8}Q!H\"v!K!L!S+FW*# PBt4J?3$ R!nyR\
        !nv\u{7}\"\u{1f}`@r*@\"\u{1f}``tH0!?rDR!?H\u{1b}i& N%l\"R!S7O6L!X1 o!F!I!X!N!K\"J!H'N0n!L$L\"F!L/U$IMn\u{a}\u{7f}\
        !\u{e}p\u{f}H!$mUM$ o)Q\u{f}o#Qq\u{1b}\" N!pa\u{1}#$l?i\u{1}tK:$!HvrMq!M$_#'L8w'NVa#!n\u{1f}`UnZf#&O\u{1f}`@OxC\
        # o!G!IUH# p(N7o/v# p\"ORR.H!?p\u{f}&$!F$J\"I8q*N$ q/F0w/H-s* l!L$C;P\"q\"H#R/L$C!S\u{0}}' m!Q!Q&P7n\"P&O*<$ O!\
        n>O!qi?#'P\u{1f}`9p!.#!K\u{1c}x!M3\u{a}&!T&M:R9MXK2P(,\"EN4p\u{17}@$ O5rRO!r9}!BLh!!\"P5R* v!M!Q!L\"H:l!N!W\u{1f}\
        `4qex!nSj9' v!A!A&D7x6E&G~d$ o\"Q\u{c}o\"Q.q\"Hn4R\u{f}\u{7}\"\u{1f}`@p<d$ J'R8M!nl\u{c}% o!I>q!J!P\u{14}b% m!D\
        >p\u{1f}`;NKq#!I>r!L'Z' l!T!N%S8s!Q!P<!#!D'R,V\u{1b}t#%I#N=PjI\"\u{1f}`%wqH! n@8!)l7\u{8}!$mI;\u{2}!N!M!A!V!M!M\
        !K!S!H\"O\"8\"M\"M\"N!S)P\"Q!R!M!F!V!M!S!Q!N!K\"L\"?\"O\"O\"T!U!R\"J!T!P!K!C!L!L\"O\"K\"M\"G&L\"H\"R'M\"o\"P!m\"\
        S$L!O\"R\"R!O\"O!L&O$O!J\"T\"m#L#D\"o!L#t!M!T!C!L#T!m!m\"N#N&I\"Q#P!L![!O!O!I\"M\"C!P#O\"Q$S%F\"P#l!q#m&v%e' r!\
        H!K&I7t!K!NV1*#N!O!D!p=P\"Q1G!S\"q\u{c}r2\u{1b}$ l!I\u{1c}n2LKX!US^Z# n(J7r\u{1b}%\"3mlnHd4 u!R!N#H\"I!O7n%K\"L\
        !M-K!O%R!P@K\"K%l%qmn!I\u{10}n# O'n8O&|# O'l!OI'%\"L#n:Myv!J\u{4}\u{15}\"!N?P+p!&P\u{12}8\"\u{1f}`ZtM\u{e}! ny\u{16}\
        !?tKL* k!M&L!n>O!l-HmN$N8P\u{c}F!%lN5\"\u{1f}`=zW\u{7f}( r!F!N%F!H7n'E!IU(( m!T&N8o'Q!P-P'Ry\u{1c}1 U!B!n!j\"E\"\
        C(I1I\"|$L0C\"O\"K!S\u{5}M\"F\"Kw(\" P\"k\u{b}]!!Q\u{8}\u{b}!zrJh!\u{18}rZJ\"\u{1f}``u1l-!F!L#E\"s!L7K!O4I$J\"s\
        !QJqZp4\u{1a}\"\u{1f}`0sD\u{1a}&#L\"H&r?m\u{1f}`!m(\u{8}%'L4n!R\u{14}n!RfE!AQ[\"! M|K, w!D!N%I8r!J!L3L&O\u{5}u!\
        I&IU\"#)r\u{1f}`@r\u{7}\u{f}!Bi&\u{f}( M\"j=O(m.NhPBP\"l\u{a}o\" Q\"mfq\" n%P>\u{e}! Qg\u{b}$!M\u{1f}`Tq!Mb9!?R\
        ZT!(R\u{d}w$ Q!q\u{1f}`%pf|\u{1f}5! X!O!n!N!l!R!m!P!q!K!G!A!N!?!S!O!\\!J!Z!K!Y!L!T!E!D!K!N!K!]!O\"Y!P!g!L!V!S!h\
        !N\"L!K!I!V!@!N!P!T!L!U!N\"R!j!J!T!N\"M!V!L!L!H!R!K!S!K!V!J!T!k\"L!T!V\"L!Q!l!E!D!L\"K!N!Q!]\"S#S\"S!V\"Q!h!X!N\
        \"U#T\"N\"K\"p!Q#P\"L!O$T!h!U#O\"i!Q$O\"J\"n!j!n!m!j!n\"K!]!O!W!C!S!K\"L!S!M\"h!O!f!Y!Q\"K!R!Q\"O!V!I!N!H\"R\"I\
        !V!M\"H!U!^!Q\"O\"l!p$l!m!n$kM\u{d}\"\u{1f}`!v'\u{e}!!Od6% M!r>M!w4Lry&$q\"Q=n\"S2C^rR\u{16}$ q?i\u{1f}`!p\u{16}\
        P+ T!I&m!Q7Q!N&m!Q3F\u{1a}r!KI\u{1e}! qr*!?oNG& N!P!r?oWPRrEB\"#l?n}h!Anwm& p!K\u{1f}`,sHs!J\u{15}p#'N8s'N2*& r\
        %H\"E8p'Fkts\u{7f}#Bm\u{1f}`Cr\u{0}\u{e}% r!I!I%G\u{11}n[}#\"I?M4K6.& q\"L%Hsy\"L!H\u{1e}\u{1}#!B$Q:m,\u{11}\"$\
        n?qQ\u{1}!zv\u{19}S\"'L~Mn'$ p?p\u{1f}`!m>\u{11}.!N&N!Q7L!O&T.T!M#p\"I!L\u{4}H'R!P\u{17}&!$n\u{1d}k\"\u{1f}`!tb\
        %+ N!G!H$P9M!L!K#H!N/J!N~\u{1}! O\u{1d} ' J!s&J8L!v&K.L!\u{4}\"CR4n\u{1e}q\"!R&meD!'PHR- N!p$F\"J!S7M!y!R!{2G\"\
        D\"J\"I\u{f}\u{3}& t!K!P%I8t!M\u{f}\u{16}\"\u{1f}`Vo|\u{0}4 u!I!I$O!J!L3N%O!O#O\"L!P/S$QvN/o!M!N%O3q\u{3}?) P!o\
        $H\"L9s!S#J\"I.BtD\" q?y\u{f}\u{1c}\"%R?Rd\u{10}\" o?oj'# s!R>v\u{16}c\" l?nXw2 T!A!n!k\"F\"C(I1H\"|$L.K\"C\"N\"\
        K!S\u{5}M\"F\"L[>#3o\u{1f}`>qd@\"\u{1f}`=qpc& n!J&H8o5M&L\u{3}-% o!H&M\u{19}L?sFW$ t(Krv$K:C!!ONB! oS\u{3}# M\"\
        r?m5\u{c}!BvdT- M!V!M#U!S!S8L\"S%R!S2Q\u{8}Q#Q\u{4}\u{13}! m1\u{c}\"!R?Q5H# m4T?U>%- l!S!N#I\"S!p7j!U!Q#L#o4JKp\
        vD\" T?Ta%!Dl}\u{1d}\"BL4tQk% s'I!S7ofQ\u{1a}\"\"\u{1f}``r5\u{4}!FN\u{1}>( I!I$N\"p!R>P\\I#t1i- R!D#q!P\"F!O(p/\
        N%M6O!R?s$K 4% N)r\u{1f}`7O)r\u{7f}E% L\"N$Q!S8Q\u{1f}\u{19}# l!K&L,]#!Q@JXl.$L U!W$W!O!Z-I(V#h!S$T!M!V,V\"Q!X%\
        T4S*Q\"i!R!K!V!Q$P!S!N.Q!R#P!Q#R+U\"R(R\"V!F*k!R\"T%U!Q!O/T!P\u{8}\u{12}W s!J!S#I\"Q!l3H!L\"I\"V!U#O\"O.Q$Q.m$M\
        $n*M#I!S#n!K!Q!i!K\"N#P'I\"j!E$P#K%I!O\"M#j!F\"M!S!q\"q$m!H!L!E!Q*M!P!j!U&O.p!K#Ibw\" P?R\u{6}y\"#nSS3\\!zvZ\u{17}\
        ! o\u{7}2*!M$o\"K9K!P#p\"L!M\u{1f}`!n\u{2}G\";o\u{15}ou-! R0\u{b}) m!O%T!K9T&O\\q#M?rbI'!D$H\"l!R\u{1f}`(J#o\u{11}\
        K\"\u{1f}`,s3\u{14}! p+G% r!L\u{1f}`$v!LC{$ O!N!p?ogh@ I!L!R#N!R!K!L!Q&n$P$M\"w&Q!R!R#R\"T!Q!V*R\"M$Q$N(P#T'H!M\
        $w4r\"OVN-n\u{b}k\"\u{1f}`=p?W! p+w; O!P!T!N\"V!o!U!P+S!T+P!Q!V%T!Q-T!T%Q!P$SpU$M,R(U*V#q\"Q4\u{c}!?mvf# M<t\u{15}\
        t;\u{13}A!N!Q!E#I!L!R!O&K.L(G!M!T!V&K&O$T!O!O!R!N*o(n,o-s!N!L'N-s'U(NIR\"L'Tz/! O\u{3}U& S%M?O\u{1f}`1Q!o%\"$ O\
        !o\u{6}R!o\u{1a}q) T!Q&K!R7N!S%L!L.LD\u{17}%!J'N8J!s&PsV] n!l!T#D!M!T4D\"P!J!k!Y!h#K!O!S!U-I!R#F\"R!O:T\"k!H!M\"\
        J!O!L\"q!N#J\"K\"k!R!K&B\"o(O!P$L#H!M\"Z\"N!Q&o\"n!D\"I*V!M!H!k!Q$G#R/P!P!J!o\"q)\u{7f}$'L\u{1f}`)q#M}h+ U\"N2p\
        'n!o#r!N!O\u{e}N!n!o\u{3}z\"\"l?m&K)!q$N\"K!Q7N!t$P0K2t\u{d}Y& Q!u&L8M!y&L\u{19}w!?m9.$ o!U&KMObp!Bi9C( m!D!G%D\
        8o~n#O$rE\u{16}#'P\u{1f}`9p`\u{16}\"\u{1f}`!sB\u{1}3 F\"S#F\"l!W7L%F\"m!J-H!Q%EjN!s\"K!M7N!N&n\u{b}(!-p\u{0}H!B\
        pS\u{1}#!M\u{17}s!KQhw D!U!s!j\"l!k!S\"M\"O$M!Q!C\"L)s!S\"A\"s#O!P!W!j!J\"S!s#F\"D\"O!U!Q!k!P!M#K!N$L#L\"O\"j!R\
        #Q\"S\"p'Q!I\"Q!n\"M\"R%k!R#P!q!F!P(N!M!P$m!t!G!J#k!O!Q!Q\"n\"L#O#n!n#q!K\"s!K+K\"K!J!Y!m\"l!m!F!W&S#I%I\"Sn\u{18}\
        \" p!F/\u{1b}j H!T!S\"k\"S!K!S!R!C!@!K!H!Q#C\"S(R$N!R!L#S!S!K!R!P\"F!N'Q\"U!P!U$N!L!M(R&O\"O\"Q.P#l!M!N!K!R$m\"\
        P%L%Q$R\"Q$r!J\"r!M!L#J\"K%p#N!R\"L!n*R\"I!L!N#O!S!R!O%S-W&R!o$ix]&!O&G8Q!R\u{1f}`Eq\u{a}>&!o!K#P\"O9r4R-5\"\u{1f}\
        `0sdi\"%K?O\u{1a}\u{2}&(G9P4QwMHr%R~d)!L!l#H\"D9R$M\"J/R&L\u{1d}0\" S/n9\\\" R\"n\u{7f}%!-s\u{15}\u{8}!zr\u{7f}\
        1\"\u{1f}`@r\u{7}#\"!U?S\u{1b}\u{10}!?uV+'!K$L\"p8N%O\"u4Hb9!(P<\u{3}$ r!IwAHr(^\"nr,ra 5 r!T!R#O!P!M!U7m\"S#S\"\
        R!T-Q!S%R?Q8oNq!O!L&Q\u{7f}\u{d}% P$i;R$s4Q1c#\"p&RMQ2y(!K!O&P7o!I!M&Q\u{18}MN5# o!M>s\\G) m!F!O%S!H7l!J!R&K%}!\
         n{U\"\u{1f}`MqfL\"Jp4P\u{10}N\"CT4lFZ1 P!I!K#D!K\"I8L$I!M\"L-L\"P$P&M$Q\u{0}O<pBk\"!q?sJ9$ J!n!p=Q\u{1d}%\"%M\"\
        Q'Z# p/KxI\u{4}e\"%n?ld\u{8}\"Bp4N<\u{1f}'!o!P#J;s!P#K0Jfx' n!U!Q%Q!S>T\u{9}n{S\" u?t2!% r!N$N\"H9Lvy$ R!pvN!qY\
        \u{1f}! R3`&!T&P:Q9OXJ2Pg\u{1b}$!n!OuQ!s\u{1b}\u{8}\"CQ4rd\u{7f}# n(Q7s)6% n\"P%M?R\\rD\u{8}\"\u{1f}`@Nn#$ p!F&\
        O9M\u{16}\u{f}!\u{1d}o}m& S%m#P?QjR%pYe$ S!nvQ!q\u{18}r!wt\u{16}@' n!L'O8N!O&Q.rK$\"\u{1f}`@s\u{0}OH!K!S!F\"T!V\
        !N!R'H-S!Q#P\"J\"T!V!O.P!R#N!N!Q!O:O#M*q#T!O-S1o!P!I%R\"r$T!N+J\"N!S7S(r%kfM& o!L>r!M!R3QJC#3SDm\u{c}nvL#(L7o(N\
        \\Z%\"O&o\u{1f}`:P&q+g#!F!N?Pcs# q'J8s|u!3mIU' O!H(q!O>n4M\u{c}o\u{3}!$ O?O\"r4Pn~% P!j>P!{4F{{$ P(o7Q(mK=\"<p\u{15}\
        p;\\!(R=G\"\u{1f}`%t8u# n'D\u{a}oT6\" O4p<5$;l!R\u{14}l!R 5( F#L\"O.w,G#M\"P.x\u{15}A/ F!y!V%L!Q7J!o!N4R\u{9}T!\
        R!p!T4o!PK=##nSVns39! q0P& Q!L!m=PrtNO\u{11}\u{f}$ y\"A={\"A\u{16}\u{13}> s!H!E$E!H!D4N\"N!q!L!K%J!JXv#n$D!n!R)\
        m,s'f&t%p\"N!M/Q&P-n$N!te%* Q#P\"n!H<Q\"P2R\"q!L\u{b}p\u{4}\u{a}!BmDb\"@Q4o[r!$kE<!'KL ! pOH\"!O?N\u{11}t# n\u{1f}\
        `.vC^* L\"T$k!N5p#O&mxt2R\"p?Z\" Q%kL ' s!D%K0BQu\"B!E\u{5}(. W%E\"O!o4P#S!J&R/MMSBp+t\"P.S(1!!G\u{7}\u{12}\" w\
        ?wVP!^Sz]\" p!MsT!!O0\u{6}S l!l\"V\"N$U\"N\"L\"P\"P\"E(S+W&I&I\"Q\"A$A(N$m$S\"H\"W'A%V!m\"F\"W!U\"V!D/B\"L\"I(G\
        #E#l!A%n!l\"o\"S!S(K*T\"B\"k\"K$I)@$m+im\u{5}# p\"K%NBs.!K!R#E\"P!Q\"n6L!S&T-P&RmN5o$O%NM v!L!P!I\"J!H!F!K#M*K&\
        Q!R!R\"r!S!O!J\"M!M!K!T-I!Q%N=l!M!O$M(P,q%N'm(J%W&Q!R!H*m!P\"t!K!M#R#M-n?\u{a}\"\u{1f}`,m*t\" p(N+R( U!m>l5LKQ!\
        p\"R!n\u{1b}\u{3}#(R7PGq\u{1a}\u{1a}> K!K!S#m\"p!T7R!I!O#n\"o.A$E\"N!Q;K,N\"O!s;P!s!N#N\"s(J.q#Q$k\"U!OT50 W!X!\
        I#U;E$E\"I.k&r!H?R(P#r[s!H%M\u{1}\u{d}%!Q&P8n!P\u{d}p\u{18}!$ r<O\u{13}r\"OWN!?v\u{12}H* U%s!N!G!R7O%s!O!K\\q\u{7f}\
        r!TE~h$ q<N\u{13}q\"NO\u{e})!o!H%E!S8L!O\u{1b}N!r\"uP\u{9}&!L!P-K1M>Q\"Jd\u{1d}\"\u{1f}`@qf(( n!C$E\"O9J$J\u{1f}\
        `ARA\u{1b}!3m\u{10}\u{e}\"'n!P|\u{6}#(MRU\u{7}R$\u{6}\"#m?mT,&!L$I=L!M3r!r%b\" p!CnM, T%H\"O8n!O!S%N!Q-K&MpR5N2\
        h(!I$L\"n\u{1f}`9S!K$O\"o;S\"%p?o ') M!K!K#L\"u8O!M$L\"v\u{7}]! Qs(\"\u{1f}``rM\u{e}# p!L>q\u{0}Z$ q!L~v!L\u{16}\
        ;Z s!U!K!R!K\"H!m!O!L\"J!M#B\"?\"I!P+q!I!I!D!L!A!D!N!K!L\"K!N'K!N!p!T!n!Y!q!J!s!k%J$G!N5s!J\"O!O$s\"IHq3x!T\"R!\
        M\"O!P!L%J$O!S-q3^) l!K!R%K!n8S'o^RXL8$!wSA?!wqP\u{1a}!wvS=! q\u{15}{* v!O!N#I\"H5P#p'K\u{9}m\"R\u{12}M%5o-k4V2\
        q$Ok\u{1d}# o!K\u{1c}t\u{17}D( O\"P!T\"N.n,N%Q.lG-! p\"k\u{b} F!L!P!H!O\"n!Q!U!O!Q!N\"M!W!P!S!P\"O!T!Q&L!R!M\"M\
        !<!P!8!C!6!>!;!I!?!L!<!E!I!R!<!>!D!C!A!C!r\"y!o!y!s!z!q!l!k!s!p!r!q!k!n!n!p#Q\"K!k!F\"m'L\"m!I!M!P!k#R#m!U!P!k!\
        O\"K!V'Q\"J!J\"O$N!P+P+l!N\"J*P!I!G!N!T\"S\"L!L!Q&P!R!H!U!R\"Q#L$R't\u{9}H\"\u{1f}`%q=i$%O=J&L4qZ\u{f}$ l\"I&O7\
        og\u{1d}% p!G!L=o!Mv>\"Bm4P\\q&'K8n!M&JzN!s4q/ k!P!L%K!E4p$K!H9Lcw2U\"p+q?T%VP\u{11}(!F\"K\"F$r!I>p\u{1f}`!s8\u{15}\
        + p!O$H;S!U%Q.R!L]L$K9s\u{13}$!(n@R3!?!K!K\"D!N!E-v+S!J\"M!U0u#N/C=qIq7M/m#r\u{b}\u{7f}$!K&GMN&FPtk X!K!T\"U!P!\
        P!L!S!C\"=!p#<\"N\"N!R)m\"R!U!S\"S!M!J\"Q!H&@\"P\"R!W!J!R!V\"V!R!P\"M&P\"J#M#M$s*U!Q!u!K!I!M!T!Q!O\"r!O\"I!T!r!\
        N'K\"N!L!M*O)U&M#O#Q+R\"K!P%O!O!T)P!S&o\"p+nz9$ m\"O=s\"Pcb\"\u{1f}`_sz\u{1d},!Q$F:j!J$M#m-R!Q%J!IbNJP&'# o!J&L\
        a+$\"Q=q\"LEs_\u{8}!-pz\u{16}\" J&pJ$# j!D&EGZ\"\u{1f}`+r@G% o!K\u{1f}`$w!NjM!%Q}\u{1b}\"\u{1f}`,vL\u{10}\"&Q!M\
        So0 x!C!S#M\"D!J3L!o#m!KbpBp!O+L!o.qv\u{0}'!Q%Q\"N7Q&R\"R\u{7f}PQw!!lz-# o'J?N\u{1f}E!fm\u{1c}o* K!u$J\"L8I!v$M\
        \"M.H2sN\u{0}# P?R!m0o! mS}$ v'F8v'G>g\"#M!p1\u{4}!!M@f\" Q/oQz/ j!V&M8Z!Q&R.I&L!RDo#RBq!R!O@Ju\u{17}-\"I%L!N8M\
        'LSp!Q6O!m+p'p!M:on'!Bl&N+ h!R!T%R!O7r!P!T%P\u{19}Q5R\u{9}\u{4}\"!O&Q*N!?smM\"NL2t_n! mA=* s!E!R#I\"I!O7q!L\u{1f}\
        o\"R^g, n!L!K%D8R\"PMp(m/KJn0n5o!v\"'R?RwT\" r?r^>+!D!N#l!nOT$n\u{7}H!O#m!j\"K\u{9} ) x!J!J%B8q!Ngr\"NVs =: T!M\
        $L\"R,A-O$S!P/E\"O$M!Q=P!S$P(M*Q#L3J#Q+P*O!M\"S!T#OG\u{0}* O!I$K\"G8L!L!m4UoS\"mk*#!O\u{1f}s!O^N>!Q\"M\"@!G!R!k\
        +C)M#r!l!m#B!H!V!S!t\"s*C!I!F\"K\"E!Q!F\"M(t!q#J4n\u{6}nNk8 N!U!K!T$L!M#n'r-J\"S%T!O-N!O!R$L$RPt\"L!SNP%N\"J.p\u{d}\
        \u{12}% q=R\u{1f}`8n#Rx5!^Ouh!wtky\"'N?N\u{13}\u{15}7 K!M!P#Q\"m!o7Q!F!N&r-E!K$E\"I;o,N\"R\"p>S\"N\"q7T'O\u{0}\u{1c}\
        ( O!q$N\"P9r4K\u{8}P!p}z\"\u{1f}`0nJs!\u{1d}q<9V l!S\"?\"9!A!V\"A\"C$?\"E\"E)O#q!V!U!E\">!D#F&B&B!I#F\"L!Q'J6N#\
        Q\"Q\"R#Q!N\"J!n!S)K!I\"p%Q\"o&O$P+Q\"O!p*K#|!L!L#F\"B!R%H*m\u{2}o+ w!D&K!P7v!F!P%L!K\u{15}r=o\u{8}\u{1d}5 L!y!\
        8#E\"F8K!p!@%L.i!G5p!N-m:nLO\"o!E3M!o!L/{'\"V%P:O3P&S\u{5}l!G\u{4}-% S?L!Q5S9t\u{1c}!!?u5,% O!q\u{1f}`TO!u\u{10}\
        W4 V!P!R!E\"G\"E\"S2P$S%H\"H\"S,G$R`r#O4p!P\"M-Oc@#\"S$krpiY! q\u{3}Z: U!L!U#N\"I!N#V!N\"S!O\"M\"N!T+U!K!O%M$R$\
        R#P*Q#k\u{2}O&P!S*Td]& u!I$O:s\u{1}w!K%r!1pB\u{10}/ N!U!Q#L\"l\"F6O!J5M\u{a}U!S!Q#M\"m\"FA\u{f}$ o!L\u{1f}s!Op8\
        ' m!G$I\"D8t!L5RP\u{1c}\"!Q?Nq\u{1f}\"!L>q16- Q!u!I#F\"C8P!K4w$O\"H\u{6}s$J\"Kz\u{14}8 s!W!W!?\">\"K\"=\"=$A$B,\
        s\"V!F\"D$D,H!O!G$N\u{5}y!L!P#I\"F _\" N'pPj+ P#T\"o\"O!Q7H!n!P%M4N\u{1f}qph' L4r+R4w2EzK2p\u{10}V\u{1f}*! O!P!\
        n!K!m!Q!m!R!q!P!M!P!T!G!R!N!Z!J!Y!K![!N!R!K!G!J!N!K![!K\"R!R\"H!W!Q!g!O\"M!N!L\"J!O!N!T!K!U!O\"Q!i!M!U!N\"O!W!O\
        !M!J\"K!S!M!V!J!U#N!R#Q!P\"K!G!Q\"J!N!T!b\"O\"W!R\"Y!V\"Q!h!T!Q%Q\"S\"L#P\"V!W!Y!P!P$P!g!S#R!W\"S\"m!e!R\"L$i#i\
        !c!K![!N!W!J\"L\"M!S!O#Q\"T!M\"M!R!R\"L!W!K!U!J\"T\"J!U!O\"K!U\"U!V!K#m%j!l$h8\u{1d}\"<P\u{15}P\u{0}\u{2}2 p\"I\
        #N!J!M!K3P$q\"G#O\"P!P-P&PvP/p!N$QB,/!N$n\"R5S$O!R#p\"O!N.O%J,p(KcS!T\u{1e}\u{5}' P\"M&r7N!O!P&sk\u{5}\"&T;QjY\"\
        \u{1f}`=r\u{1f}T!?Ok\u{12}& R?Q(n`q\"N1L\u{18}i$ K#D!pST;p\"$p\u{19}ww\u{11}#!J&Pswdu\"#n?m7\u{e}# o!G!Ipb$ q\"\
        N\u{5}r\"O\u{d}L!CpZ)$ p\"I\u{f}t\"I\u{17}W$ n!B!J}n'[!(R5\u{0}#\u{1f}`.nRpA[q E!A!E!\u{3}!=!?!U!=!E!/!G!7!G!C\"\
        @!@!7!F!G!R!L!S%N!T#F!I!J!z!C!D!O!A!H!9!I!>!J#;!E\"K!J!W!=!E!p!A!G\"?!K!?$B$L\"t!Q!L!S#nBp#O!F\"s!P!H'O2S!N!T!R\
        &q'M!B!E!y!I!J\"<!I!7$J$C)u\u{a}.) Q!C!m%L!K7R'N!QXn?\u{7}!!H6M9 x!@!S!E\"G\"D!O!L&A$G,n!J\"N\"F!O)H&N\"M\"Llr!\
        D&o9P(J$Q\u{0}m\" p?p1\u{1b}!\"N\u{6}T!!Q/\u{5}% q!O!I?Q\u{3}qh\u{15}% Q!r&Mts\"M6|\"\u{1f}`%r;C!!P%\u{e}* I!E\"\
        t\"T\"Q8M!J\"u4D\u{9}Pn@$ s\"L=u\"L/l$!S&H8m'M,z#$k?m4R\u{7f}\u{2}#\"i%S?SW\u{8}!Hs\u{0}4#\"M%Q:NS[$ r\"L\u{1b}\
        q\"N\u{b}\u{1a}!?s\u{17}\u{1d}#!Q$P\"L(\u{9}\u{1f}\"! Q!P!m!P!M!U!n!K!q!L!N!R!R!J!T!A!Z!H\"Q!i!M!R!J\"L\"T\"I!V\
        !U!O!i!O!J!K\"L\"G!M!J!U!H!P!E!Q!A!Q!T!i\"T!L!X!U!b!M\"T\"N\"Q!X!M\"N\"V\"M!R\"j!P#J$L\"P!h!i!N\"V!J$[\"g\"N\"R\
        !k!Y!R!Y#R\"o!O!R!W!Q\"V!S\"j\"R!h#d!V\"T#s!e!P\"L%k!S#T\"H!T!I!T!K\"J\">\"V!W\"U!L!X!I!T!T\"L!V!K\"I!O!@\"J\"O\
        \"O#R\"I!V!R&g%QW\u{a}! pIM$ o)Q\u{f}o#QKB&!F!S&N7s!E&P\u{1a}M\\ S!T!P!O!T!K!D!L!U!>\"n!q#@$L!E'N$o!R!M!O!N!K!G\
        !N!K!E#l'P\"I!U!Q\"N!N!F$Q&J3R#M(O%J*J#m\"S\"N%N2I!N\"Q-s!H!P!R\"P!G!H!R)M!I#M!p:K# K'o8RP@%!P'Q?Q.M&Q\u{5}\"\"\
         n\"I\u{d}\u{11}(!O!S&Q7q!T&M!K\u{0}N<5!frQU! q\u{0}\u{15}#!G\u{1c}u!G\u{1b}\u{16}&!J\"T\"m;K\"R\"nU\u{8}!fq5O!\
        VT\u{6}>!_R=\u{f}! R\u{2}w! OK$/ i!N$K\"E6P#N$N\"L!R1OMO\"Qmo#P-rw\u{b}$!I\u{1f}`<v!K%8!?qyN& n!K&Hsw!K\"H7\u{1d}\
        # n!N?P\u{19}3%$S/l\u{1f}`1R-liZ# P\u{1f}`%PvcQ n\"P\"T!E!K!E!j!@+k+X!X!R\"U!F!L!G!V-P\"W!T!N!L!E!Q3q'J!N\"O#k'\
        R%n6q#s!I%O\"R\"v(P!R*I!M#K#L!O!K.U\"R#r&qpW?!O!I$S!G6m\"l!S!K$N!R.K!H!J$N4s,w!G!I!L!Q!N&L\"n!N<i+N0M&R!O!S0n&_\
        !\u{2}sa-D!?!F!H\"D!C!;!y!@&@$@)R#n!H!F#G\"A!m-M!H#L\"C!o3S(o$Q#I!o'I!l2o9R\"n,l\"K%O!t\\\u{17}$ Q4o+Q4oP,!VPIN\
        \u{1c} T\"p!H!P!Q\"N!h!M!H!?!T!4\"J!M!J\"I\"R\"O\"N#k!Q\"P!O\"L!N!O!Q!Q\"R!P!E!X!;!S!D!I!I!H!Q\"O!Q!K!Q!P!T!K!T\
        !M!S!C\"O!U!N\"K\"m\"R\"K\"G!K!p!O#O!N\"J!Q!T#V\"o!K!O!V!T!m!T!R!k!P!O!l!T!P!O%S!O!U!O!W!N$p!H!M!P#Q\"T$T!V!j!O\
        #n!m\"o\"O\"k!L!P%K'Q!N\"Q\"T!W!Q\"M!L!F\"N!V!R\"J\"C#P\"Q\"n+i8\u{1a}# O?P#q%RK s!I!O#A\"Q!T-N*m!T!O#G\"L.P!P#\
        J\"D.N&o*O\"s!K!O\"S$p#O!R(S!M\"s%O/J&n2I!m!t!L!T%M!L-k\"Q#n+Lj\u{1b}#%JMq2L3<% o!I!J\u{1b}o\"LKM] q!>!L!G\"@!G\
        !O\"R'q!M!j)D#F!V!F!O%R!Q)R$G!P%L!O,j#M$p'K#I#D\"D\"o!O\"n!K\"C#R&o#k!A'H$o$F!R\"f&u!R%D\"N!L*B!K!m!L$J\"O!M-l!\
        @#F!r+swm\" p?n(C% p%N\"I8n!L\u{17}\u{7f}$ l!B!G&L~m\" r?sSz!?s2\u{1}9 h!O$G\"P!V4p$I!S#L!S!V!T.l#J!L!DHMOp!Q!Q\
        *O\"m!O!P&M-7O g!m!N#I!I!Q!V3P!K#l!L!R%F.H!LCS!M!i!F\"E!G\"Q%L#F&P#P!Q!N#M\"T!K!K$D\"m\"N\"e!K(t\"t!P!K!B!N)p!U\
        !K#j0x' o!M&H8m!O&Jkt \u{1e}D j!M!l#D!L!A!O7l!L!K%A!N-G!o%G;L#I\"p#H#>\"q#L!O\"M&t!A*M$n!R'R.R+L!U\"S4G$Nf\u{8}\
        \"!I\u{6}r'T$ o!Q'M7p6B' n\"M#I#N7p\"R\u{3}OJQ\" s?y]b. o!E$S\"D\"I6l'McQ/w#JAJ%m%K.nL\u{1a}. m!N!S#D\"M8q!Q$H\"\
        S.K!S%P$S\u{8}J,(, R\"R$O!N!S=N!P.M!J\u{b}S!J%M Z!3l\u{3}8!?s>\u{1e}#)l?K4x2F0 F!N!P#I#S!j6J!N!Q#R#K.O#K$k\u{4}\
        P$M,<! N2,%!R$N\"n?m.QL]#Bt4K&IdN* v!N$G\"S8w!R$K\"P0M$KH\u{1b}% q\"L\u{1f}`;t\"J\u{c}\u{1d}\"\u{1f}`_rzq' k!K\"\
        Q$Q8s#S\u{1d}p|\u{f}#!B\u{1f}`^q=9V Q!X\"K\"Q#V'F$V!I(W$R!W!P\"R!V!W!T+T\"R!T!M!U!T\"V!S)S&S.O\"n!P!I!Q!Q$M!Q/Q\
        !O!O\"O$Q#k(R\"O$t$R\"W!J*i!Q\"P!U$T0l!S!N~M\"\u{1f}`ZN~e!\u{11}R\\>$ p!P>p!P\u{f}\u{15}; R!>!w!L\"C\"A!N+L-I!j\
        #H\"H!Q.NBR\"l!O9o%R\"k#P\"n%T\"j)rER\"kq?N R!R!U\"S\"T!R$N$O.T\"P!K!L%L!h-P!P!R!T!Q\"N!N3M+N!R\"m(R#r's\"P!T%Q\
        #N$u\"P%t!K'R&P!T)S!M\"O&O\"P-Q#U\u{1a}^% x!L&J8|'J-/# s!B>w@J$ p(Prq$P\u{b}pb!P!N#H\"J!R!W\"=$=\"<!q!<!N(N#Y!P\
        !P!U\"N!R!P!M*n\"P!R!Q!P!N!K!M!F!T!R)L!S!R#Q+S\"r!H!M!S!U'u!O\"G!P\"S'J!L&U$Q#V$R&L#s#k\"q\"N!R!U*Q#O$M\"U!J2p#\
        b+ o!E!T%E!T7q!G!Q%E!T@pP4. n!L&T9J&Q.G2oKt>T.F\"l!O&P.sX|\"\u{1f}`%rrK\"\u{1f}`ZpG \"\u{1f}`=tA,)!T&H8J[y!H'u#\
        K\"s=s\u{e}J' N!t!K\u{1f}`;N!t!K~jN n!;!R!M\"U\"@!M#o,p$M$S!A!T#C\"H!U#m,I\"l\"C!F#T0N!p&J\"m\"R!o\"P\"O!n!E!O!\
        q\"M!M!Q!L\"N-R*q!M$G+N4J#P\u{8}~!?oL\u{b}!^I\u{1e}\u{9}\"JJ4uvT\" K\"pqgN G!J!Q!J\"L!P!F!K!O&o!m!I\"M!S#J\"x\"\
        Q$N!N!Q#P!I!M!R!T(O\"P\"M$O\"H\"N&L\"O\"j!O'D!J$x\"A2q\"PGQ1R#T\"R&mUs' L%F\"H!N7J!m%O\u{7}z\"\u{1f}`Uy{\u{17}\"\
        NP2l. \"Bm4Qqx- T\"R!L\"S\"R!O*r-i'P!R.P&P\u{4}MI]$ m!O&L?PQH!'O`W\"\u{1f}`=r\u{6},$(M7Q6n\u{1f}q$0\"#M!p\u{14}\
        K\"\u{1f}`.r^k5!U!T!T\"E!I\"K\"n5n\"R#J!M\"S-K!S%K!O,L8tFR\"M5q]\u{18}\" rzvtc. T\"N#m!S!M8F\"S%O.R!P!TaP5s9U\u{3}\
        \u{11}$ R'l8T'm\u{1a}+$ H\"O#QOP5\\& l!J!O>P!N&Q=C!^Qm!!$o\u{14}eE u!Q!N!C\"P\"H!V#O0L$s!S!S!H\"Q\"M.J!P%I!T#Q!\
        O6P*n'R0T/J!Q*L.M!m!P!Q#N\"O.v!L/Vl\u{a}( q!M&M!Oru!M\"M!OmL\"\u{1f}`eI\u{1c}\u{18}$ q!K;q\u{15}q+V$!P'MRU\u{7}\
        R-U!)meX# o!E&Nwn& l!T$N;R$M0Ob\u{7}\"\u{1f}`%q(\u{7f}!\"R\u{11}C\"\"m\u{e}nJ\u{0}#\u{1f}`.nRp9H\" s?s\u{14}/# \
        l'J~K=\u{12}#'P\u{1f}`Xr\u{0}\u{3}\"\u{1f}`eq\u{19}e!fr\u{f}\u{1e}# Q!owq\u{11}>!\"l\u{5} % r(IzqMn$JG/#\u{1f}`\
        =n#oz\u{18}4!J\"m\"E\"R!O7T!M\"m\"F!N!O!N/S\"RGp#O^P!R#K#P9\u{6}!&Q\u{2}B%!H!M?M&I4x\u{c}\u{12}!ns\u{7f}\u{3}\"\
         o!Go]!?p\u{10}\u{b}!?vsa$ o)R\u{f}o#R\u{13}W\" q'J\u{19}5!Sn|$$!O>s\u{1f}`6P\u{8}\u{16}!#L+i)!R!O%L!M7k'P!L-PR\
        Q76! nB%!!OmNK!G!P\"O!?!W!?!O!C\"H!r#D!?#M!Q\"N%G&S!o\"C!W!B$?!m$D#P!R!J!M!D+E#R%N!O=R!F!P/r(r0G1P#K#Q&Ek$\"&RR\
        Q\u{f}\u{5}+!P!N#H#Q7r!N!O%R!P3NpR$\u{1c}#\"P!P>R[BD N!V\"L\">\"k!V!p&p$I(N$T\"S#@\"m!H't&A!O#J\"A\"ILI!J1N!q)O\
        !w!M!H)P0F!Q#L\"l!S!m4J\" o?qLD' L#M\"r\"N8K#M\"sR~\"\u{1f}`*uM\u{5}2!K$G\"N!T7l!O5T#O6r'P%r!F!T!G!L$K,r\"Rc\u{0}\
        $ p!L!L=o\"\u{d}& O!t$K:P!u$Lwb# q\u{1f}`%s\u{2}{!?q\u{7}G$ P\"nuP\"q\u{5}\u{10}\"\u{1f}``sST, O!F!r$N6N#P\"m$P\
        BR4NTn\"Nf\u{e}( M%K*q0Q/H2r\u{7f}Q-qXh. S!G!I!U!n!G$F!n*T+H$p4Tar%w&Z# P?P5p\\d!\u{1d}oEb\"@s4E\u{13}\u{1b}* K\
        !r!T%Q!S7J(O.S\u{b}n$NB'+ W#E\"B$D\"C$E5F#V!I\u{17}L(l\u{c}.( M!G!M-o0Q%I4s\u{14}nwc% o!R!K#K\"HdK$ k!C&FyJ\u{4}\
        \u{12}$#S,Q5K4q\u{1e}6/ v!D$A\"C8p!J!U#G\"D.F'Sto$S,m!L\u{c}{\"\u{1f}`@rZM* K!u$J\"L8I!v$M\"M.H2s\u{13}\u{9}; o\
        !G!R#G\"K2n\"R$o!L!Q#I\"R!T-S!I#Q\"N4O%n&Q,R;p0R1N%L!O2pkP' P!I!p>O!o4RorI`!^Q($! r3\u{15}!^S\u{9}\u{1c}\" R?S<\
        \u{8}#2o?O2si$0!j$H#Q7Q!n$J\"o.C&DkH(p\"o0o!N5r$L\u{1c}\u{1c}!&N\u{3}iZ J!v!V!S\"M\"K(J$C!X'C\"L\"o!S!T#<#L-=\"\
        C\"F\"D!Q,r#M-M!q!Q!m!N\"O\"M!r#r\"I\"O!o&S!q!M\"C$r+O#I!v!Q!J!P'S!C#P)P!r!J#R#K!P!F/I\"L1\u{7f}% Q!o\u{1f}`<Q!\
        oth\"\u{1f}`-uY4% O\"n%L:t$N\u{1d}|!RoF\u{19}$'I?J.L&Q4s' r!J!N&I7p\"OfO\u{a}1\"Hp4I\u{3}C\" Q\"n\u{5}~% p!F$F\"\
        D?Gek\"3m!N\u{5}V0 I\"G%O4S!n#J\"L%N2S\"RuM!S!n.Q%Q\"R\u{1b}\u{1}$ p!D>w!E}F!$n1?!$nU\") m!?!D%P8Ghr'p*o%r\u{d}\
        \"!?qa\u{5}\u{11} [!G!T!O!V!P!m!L!f!I!F!R\"T\"B\"I\"P!H!N!N#J#W!P!N!L!N!T!S!S!P!V!K\"M\"V\"L\"I\"Q\"O!J!O!T!N!O\
        !O\"E!J!N\"M\"H\"I\"H!U#N!N!W'O\"J\"N!L\"Q!Q!U!Q%J!N!k!L!T!h#R'G!Q\"Q\"R!O!U#Q%O\"k!K!S!m!r!J!K!A!J\"r%R\"W\"R'\
        O#J!Q\"N!P!L\"O!k!L!O!T$J\"M\"V!M#m!N!U!P!N!j&U%Vl\u{5}% n!G!K\u{1f}`cQM\u{7}$ s!M>u!MM\u{7f}#/n0R/n9+!$qi.!\u{1d}\
        pcR$ u!H>u!JB>\"Ro2Q\u{5}\u{1}\"\u{1f}`=sz=%!O<q\u{0}vWO#q=\u{c}#>m\u{1f}`;m\u{16}\u{1d}\"Bu4N\u{1f}\u{7}\"\u{1f}\
        `@pJm% k!K!P&M7n\u{14}-!?tt\u{4}#!J\u{10}x!Jf,& K\"r&K7M\"m&M4\u{7f}+ m!E&I!K,@,K&M-D#P[NKP\u{10}Q#!K\u{1c}t!M\u{4}\
        @% K!p>L!r4Fm\u{1c}!?v\u{1a} %!M!k&Q8M!mL\u{3}!!K\u{1b}]# o\"R=o:\\+!T&K!P7l'N!M-Q!N&O\u{2}J\"NYK!^TY\u{7}!#l{}\
        & n!Q!L\u{1f}`#q;qM:$ t!F>rhptM& T\"u\u{1f}`+rHT\"u#\u{3}#?K6O&p8\u{0}!\u{1d}v\u{7}k\"!m?oYRR k!T$G\"R!U3F%M!S#\
        M\"Q!O-UAN!N\"R\"h!O!M!N!S\"S\"n!P\"M!I!j!M&l!I\"k\"N$S\"B!Q$K'P!S!N$W%F\"G!L)h!R!R!j!V$O\"S0m\u{c}m&!I&M?P/P\u{1f}\
        R\"n!y% J'L9O&Q!U5\u{1b}##j\u{1f}`\"t|j, J!F#Q!N*u0P%N*p*S(m\u{4}U(lV\"0 S!T!U#E\"R8L%J\"H!H-E!P%m!yVs7L7p\u{c}\
        \u{a}\" Q/nb\u{18}& r!J&L!M{O\"M\u{4}\u{1d}) Q!N%H!O8P!M!U&m4Nt\u{4}! n{\u{7}\"\u{1f}`=s\\s#'I{t#I\u{17}D$ m!L!\
        G\u{1e}qY\u{6}. v!N!R#J\"G!M7q!I$L#S-J&MAndn[k% N\"l&U7N!OFQ( n!K!H\"j/P?W2T\u{c}NI~\"?Q\u{1d}qjK$ r!I>v!Jlh) Q\
        \"p#N\"M!N8O5MRP\"qSY& N!K!T#M\"L!k\u{e}\u{15}( Q#p\"G:M%Jpp\"O.s\u{1}\u{1a}! R~6* k!G$K\"I8s!H$N\"K!P4S/6\"\u{1f}\
        `+rz\u{5}(!I$p\"P4o%Q$n\"O\u{a}oFv\"\u{1f}`$tyWB D!P!S!K\"Z!S)E0B\"h!O\"S!L!W!T-M!U#U\"O@S!J!K'K!O!S!k,O!N#p9F#\
        V-A&V\"T-OwX\"\u{1f}`%sy\u{15}!\u{1d}rD\u{b}##o?q4R\u{1f}\u{7}!Bk.?$ v\"E&L?P\u{7}X#\u{1f}`%rZv@7\"'m~m\u{c}\u{3}\
        \"\u{1f}`%L6B#\u{1f}`Zt%q*v\" s\"M's%5p-o4V2p$O@((!p!L%E!L8r!M%F.FJ>#!K\u{1}qBs\u{19}|( m!L!Q=QiO(K0o$lS\u{16}$\
         v!I>y!IsJ$\"o\u{1f}`SK\"q<*\"\u{1f}`-tUT!?pn_$ s!H>u!KBs$ Q%L,o.Q\u{e}8\"!M&Qe4+ r!J!J%Q8u!O&U!K.I&G\u{1}n\u{16}\
        >!?s\u{17}r!TQ\u{a}\u{a}!wrm9\" O!mho!\u{16}P:2\"#n?n[^% N!u\u{1f}`TN!v\u{0}v5 k!F!L!H\"q\"B!D7m!J!Q#<!E!I!M-F!\
        D!L\"y!n!A!DQO/ n!B$F!k!F-Q(J$D\"N\"H2r\"RwQ\"J'pZ_\" n?nDy3 j\"k#G\"N8j!S!i%P!O.R%M>N/n7R#Q<N!O(O/M4$/ U!M'O7l\
        !P!O$N4R-o0G$P>O\"q9O.S\u{2}?!^RRc\"Bq4O(J%!M&L8r!O&K9\u{18}' t\"N&O7Ocx\"K\"M=\u{17}# p\u{1f}`@qL\u{17}!?tts\"\
        \u{1f}`\"rt!% s!@$F\"J?H48\" o!IT</%H#R7R!o$J\"n.C&DkH(p\"o0o!N5q$Lk@J m!M!X#G!n!S4Q%T!T#K!m!N!S-S!R%P!P/K-j!P!\
        Q)n/o!N$M'n#o!K!M(V!R\"t#Q\"O*n!J!Q!k!S$O!o/n]t& T\"M%pgQaS#n4\u{7f}\" P(p-,!\u{e}r~\"+ p!K!P%E!O7p!H!M%JTpeo\u{1a}\
        \u{14}/ t!F!K#G#M7l!H!M#K\"H!N3v\u{5}s'O>Js0! RO?\"?NrttY& N5O!rQP!O!rcA' U!N&G5oaOTo\"O\u{c}s\"\u{1f}`%w 6\"\u{1f}\
        `eN9C\"\u{1f}`Bp:V\"\u{1f}`%r<R$ R'o8M'nr2; R!>!w!L\"C\"A!N+L-I!j#H\"H!Q.NBR\"l!O9o%R\"k#P\"n%T\"j)rER\"kc?!#mR\
        ]!?te5$ q\"O\u{5}s\"PHu) N!O\"k\"L!U9N!P\"m\"M\u{e}@. O!P!O!q\"U!R!O!U7J!M%Q!N!P2OUk\"\u{1f}`@r\\^' Q#m\"I:R#u\"\
        L2@V\u{7f}!!R\u{f}\u{9}% J!R@j4WPR\u{0}Q\"?M!m!'# Q!m>RqK) K!M\"L&P,t*PAN'N!t\u{a}1%'M!p\u{1f}`?N!xrb\"\"kSj\u{16}\
        \u{13}& n!L$K\u{c}u!L$Kc\u{6}* M!O\"M#M!U!Q7L!N&Ppm\u{6}r7 J!H!M#H\"y!>7M!J&q!A3l!I:n(n!M$S$HLu!L,Q!O&u!H,\u{4}\
        ! Q]\u{5}% s!J$H:v9K\u{d}3!?q\u{16}\u{18}$ R'P!T>RR\u{1c}# o!E!Pl)\"!Ovr(\u{8}$!T?P&m4Q=2$ M?N'S!Q6E!?r)C!'N1\u{19}\
        $ p!G>u!GxQ!\u{11}rRi,!O%S!N!O4L$P!T%K!Q-S'RvOf\u{a}! R$\u{18}8 k!B!C!H\"G!K!A!F!A&H$s)Q$J!M&F'I$mHo(rIr&Q3N,n!\
        W]/% u\"P!K\"I:n\u{c}F% m\"L&M\u{1f}`]Rl\u{1b}# o\u{1f}`Uo\u{1}]# n\u{1f}`%s&\u{6}/ q!T!T#E\"F8l\"T#I\"H.E!PPP!\
        m:q?p3k! o*P!'P\u{c}\u{2}!?o\u{f}\u{5}!Cl-|/!T%Q!J!S7J!QWl!K!PLP7r!N\"v!K!KN7? H!U!O#k!O!K!Q+T!O+O!V!V#R!H!P!M,\
        Q!Q!R\"O!P!N!O*Q3r#PJL;O!R&I8s9(- o!D!L#K\"G!S8E!Q%P!Q.Q\u{7}p#q\\p!$o\u{2}@!WP\u{1e}B$ o\"O\u{c}r\"MV7!?s\u{18}\
        0&!Q!U=m\"U&P.QpM! oD7!(mE0'!O$K\"I8u'MjmTN^g!&Q\u{d}\\\" p?rox% U\"l?U&Q4HDj'!m!E#N\"J!N9I\u{1b}o\u{3}\\)\"l#K\
        !M!B!O?E.U&pXq\u{7}\u{1c}.!m!P#F!p!K!S9Q#O\"PkN!t$NNR!o}?& Q\"T&m7S\"R&l\u{16}\u{1d}#!E!K?R\u{19}u@ V!T\"W\">!K\
        !P,P!S+l!N$E!O!L!R+R!V!J!T!M!U\"M!H!P)L!O%J0Q\"nNR5U\"S/T^x' m!L!S%J9N!V4S\u{10}n\"\u{1f}`=q>\u{8}% m!M\u{1f}`<\
        q!Pd$# Q\"n?o\u{13})#!M?O\u{1f}M\u{d}\u{a}; A!l!p!B\"G!Q!l!t7C!q!p#E!R!T.G!T%E@R\"L\"o$P$oIP$o,P!O4T\u{c}a# s\u{1f}\
        `@t\u{7}*!zp\u{1c}!$ p!F!M=o5 $ t%K:u%L)\u{0}#+p?o4R7?-!K!S#K!L!L!M7n\"T!s\"M2KAp\"R.9$ I!wyJ!x;l#!N>n\"MNJ# n'\
        F8n\u{4}t\"\u{1f}`=o\u{16}\u{1c}# s!L>s^\u{15}$ M!T&j8P\u{3}?# P!V!O;$' R!o$P\u{1f}`;O!r$PYw(!Q&J!C7q!KNq1s$R]b\
        \"2k|pq)\"\u{1f}`.tov$ S4o+O4od(3 G!F!F!J!M!F!I!E\"C!{%H0L)H!t3F!p[P$oMp`j4!S!U#G\"S!R3O\"Q$S#H\"N.R!T!T`R/R+O\"\
        Q*R!P<tk\u{1a}4 E!K!L#t\"m!D3w't$MHP'p!J,J#vJJ!w\"J.N$v\"J(\u{12}# p%Q:rJ@% q(Qzn$QYs|\u{17}' N\"Q=P\"Q&l2m\"LC\
        $% N%K\"n?n.J1\u{0}1 r!I!U#D!G!I!N8R$K\"O!T!n,K&M\"KIP!GlN' N!t&L8M!u\u{4}R!pfc$!B&L?SaQ+#1!S!V#N\"J8q!O!P%J.O!\
        K%R>NdT$Q!P%N.Q*\u{19}*\"K%R6m#m!O3M&I\u{1a}P!Q\"m_\u{13}\"(Q7s\u{6}b# p\"T=o<5!\"O;D# P\"l$l%d% p!I\u{1f}`?w!L\
        fY!?of\u{17}!!Oc;( u!L!P#L\"I8p!L\u{1f}o|+% m\"L&M\u{1f}`]RN)7 O\"n#C!K!P!o9O\"}!E!M!V!m-P!L!E\"K#n3r9N\"p/N\"q\
        ElpX\" P?Ra+!!Lk\u{13}##k!U>l)`\"'G!O`*% J&P.m\u{1f}`>o\u{7f}3# Q!O?PQM!%QA~##j\u{1f}`\"tx\u{f}! m.l) M!L\"K!r/\
        N,P#N!y4D1\u{e}\"!S$mq\u{11}\"\"H?JB~$ L\"s?y4DF>$ K\"O?R:Ryc! ui0!ftZ1+'N!R7s\"T%S!Q4T3t(K%O!Jg\u{7f}\"\u{1f}`\
        @p\"/\"Bt4MD\u{5}k P!N!M!V!U!K!L!O!M!?\"Y!p!B!M!<!@!:\"F!P(U#k!P!M!U!U!L!S!K!G!F\"V!k#C!C#K!S!I!S!K!S!L!O!K!L#M\
        &G!P\"I'L'n%N$q%L\"M\"M*J#m+l\"L$Q\"H(N\"U/J!O!T\"R!N!R!Q%F$J%k!T#T\u{4}\u{0}(%F#Q7l\"O%U!JqqLNNv# L\"m&Rlc\" p\
        ?m^V!?t5O# P5pSpE\u{5}$ S4l+S4mkY$!k?Q4n\u{c}nm\u{18}\"\u{1f}`El\u{b}\u{18}$ Q!o'O8r\u{1b}%!!n+\u{1d}@ Q!W%m!H!\
        R!L\"S$E!J\"T-M!M\"o!q!N\"Q.L!M!S!O!o\"I!J!H'L#R/J2qXG\"p%J!N%B!,N!a& n!I!R=s\u{1f}`!L\u{a},\"\u{1f}`.uGu# S!n\u{1d}\
        oY)!#S\u{f}n&!T%Q!O8V(N.Q}EK A!V!G!L\"m!S!k!M4U#E!i!K!P%N-O!F#M!O!P0r!I0F\"p!Q%I\"n!J+F!L$o!R8Q\"U!k!Q,E!l!M$N\"\
        P-I!r!P\u{1}r' t!F$O\"E8r!L&I__'1p$N*PCn%q!OwPl\\\"'M8o\u{6}s$ n\"P\u{1f}`>s=.\"+o?oV\u{14}#(Izu$I~d#!R$n?mT%\"\
         S?M'y#&m?t4O,\u{1d}% r!L\u{1f}`$u!LII) P!S!T!N%N'M8O1KwShg& P%P:N6QDSfP\u{12}@$!P&S9Q$P{'# s!J?NB\u{16}$ M3o,P\
        3oSs, t!K!S#L\"H8r!L!Q%F_T,rdMg'$ P(rrQ$r\u{2}f\"!Q&R?m!!L-\u{11}\" P!psJ!'S\\S& t!C!M%G8n!G&\u{4}!&M4+%'O5p*O\u{6}\
        p%pDi5!K!j#T!S!E9H!m$Q\"J.SIO'I+o!Q\"p$L/P-M+N#SCn`P\"\u{1f}`-s\u{5}:# P!m?m4#&&T\"L\u{10}O\"r5y$GNX!Cn(\u{3}# \
        L$n?nTa#\"p\u{1b}M\"r3\u{11}* Q!M!V%J!V8NFl!P0rhp8=# o!P&M:Y!/p~\u{12}\"!M?R/}$(O>p!P3O\u{d}$. o!N!N#I!Q!E%G3j!\
        N!T*I*J\u{a}o\"S@A& q!K!Ous!P!QKF( n!L!L%P,n,l!P!M\u{1b}\u{13}$ p!L>s!Oz\u{4}\"&RRQk<\"GJ4uf&!?rl[& o!G\u{1f}`$\
        r'm2J\u{14}6$ o!I>s!Jm%( O!O&L8L!S&P4M\u{7}O$+#\"N&P\u{1c}Q\u{5}Z) K\"P%n!p\u{1f}`8M\"P%o!qI/( K!K!T#N!n\"O9S8m\
        M,$ O!P>U!Q2\u{5}$%Q=W4l\"O\u{13}\u{6}#!Q'OLMw\u{1}!?o/[!^R@\u{c}\"NK2p!8$ M4r+N4mP_& q!J!I&L\u{10}oGq&9( n!B&F\
        9I&ERJHpdn}m##r?p4TS\u{9}8!H!U#F!J!M8m!R$J!M!Q!M#s!s%L!I#L!P&Q#J!N#o!w$s#J\u{19}y$ r!M!I%H\u{2}}&!U&P!N8T'ONI4\u{1d}\
        $ q!I>q!K=\u{a}' H%H!n?l0SBP!sOH!*mr~$ r\"L\u{f}v\"L\u{2}=*\"M$K!R!J7q\"R%T/Q$M>S\u{d}\u{0}( o!G!M#K;JDTYoCL\u{1f}\
        U\"Ap4M}:# o!H>qS{\"Hq4O@#$\"Q&n\u{1e}R\"nlJ!!S7\u{1e}\"\u{1f}`-uh\u{8}) L!N!I\"m!K!T?R\"T.KCU* K!q$O\"N!RrP!s\"\
        N;O!pav$'l\u{1f}`)Q#m9\u{9}! m,\u{b}% S!P>O!P5Q\u{c}x#\"S\u{1f}`>Ob*!$o\u{13}s!GN1\u{1b}$ O!R%Q!n\"4!#k\u{0}7\"\
        &i?k3+\"\u{1f}`%r8\u{a}\" u?u&Z) s!M&C8|!D&BAq#MrR<I!?qMd- n!O$L\"M9Q$R\"P!T.T%S4n*SWmp|! K\u{18}g% r!I!N%L9P^v\
        \" Q\u{14}uzo% u!J&L8t;NMG!%SW\\!^R\u{1f}p4!M!M#[!G\"T4n$Q!T#Y!I!N.I!N%H!L/Sgn.Q!O6K-n+ J!R!T#J\"k8J!U!T%o!q.R~\
        }!!M2h% q!M&E8v'Flj\" r?rXA'!K=q!p\u{1f}`!v5P$q\u{b}I# O5xSx5I$ n\"S%P8m\u{9}]$ o!C'L?Qy\u{10}! n\"\"\" r!J\u{18}\
        \u{10}*!N!O\"l#S!M7n!O!O%R!Ju=\"\u{1f}`@tgP\"&Q!Ms!\".m?mC8# S?O\u{5}sh|# m\u{1f}`@r\u{5}a2 L!R!Q!L\"T!m!k5R#K&\
        T/O!J&N!Stm,O$P'L|<# n!N>p\u{1e}9\"\u{1f}`+q{3/ H!O$W\"T!X7J\"Q%P.J'R+qMQLL!J!R\u{a}<!?qLF&\"J#I\"P:S#N4P0=( n!\
        G$P\"L?T!Qjn'mD\u{10}\\ Q!O!U!E\"J!U!I!N!9\"W!Q#M!N#L!Q#t\"H$J#M!N!J\"S!U!P!T'O#S!N!S!P!O#O\"G$R\"N\"N,P!t$H\"?\
        !G/l\"U\"R&G.o#n#p\"J%s#S&P*L!P!V!O!S%L+S%Q?L!3mt(& o\"G&G7{\"I&He>#'D8s'D[\u{0}^#F!V!T!U!P!U(H\"M!S!L'n!N#k!V!\
        Y\"V!U\"U!S(I#T!N!S!V#R\"Q\"T(P#R.K!N!T!R\"U!U!m!T#J!L!n!P!S!T!S\"Q!R(T%m\"Q%Q!Q&V!Q%q&n!N!K2W!Q!V!U.S\u{1}\u{3}\
        \"\u{1f}``pVQ& M%K.m,L%O2PO*!?r]\u{7f}) R\"R&T#Q5T!O%V$RDP\u{14}\u{f}# R!L!nE\u{4}Y r!J!R#H\"Q!l3H!L\"I\"V!U#N\"\
        O.Q$P$S*m$M$n*M#I!S#n!K!Q!i!K\"N#P'I\"j!E$P#K%I!O\"M#j!F\"M!S!q\"q$l!H!L!E!Q*M!P!j!U$R\"O.p!K#I\u{8}X1 K!G\"v!E\
        !Q!K9N#o!H!R!L1O6qHr!L!NIP`W$ U%NORwq)\u{4}1!N!Q#O\"M!N5q\"r!M!O#P\"JaKHr#L4Q.M#qm#'!D!N#I!L!N?O\u{9}P|S% M!o>N\
        !s4I(w( t!G&P8w!J&G.M&M\u{e}5#(O>U4l\u{5}9$ m'L8oGu\u{19} !&Qw5+ k!J$P#O7p!L!S#L\"m!L\u{1a}N-y!?s6+! o-S$ q!=&C\
        8p1o$ q\"J=s\"M\u{b}j( H!U$q!N!N!Q7L(OBa$!O\u{1f}`$rZv\u{9}\u{c}\"TS\u{b}uO3%%P\"m=R\"m.M>#!!QQD\"\"O=sJk5 j!B!\
        U!O%R4P$G!S#D\"o!M'H'P#M\"E&qqP0P#r\"I!J++\" n\u{11}uE\u{1b}\"Ht4MS]\"\u{1f}`.ts%! m\u{1a}?#\"P\u{c}r\"O)K\"\u{1f}\
        `%t'A!GSge# r?r\u{e}s;S! m*\"# T!JWPN\"$ K\"p=M\"j\u{10}D! M=)#\"l\u{1f}`YsRM4 R!@!L!u!M!K!Q!I,B,P!C\"\u{0}!M!P\
        !T!L,F$2\"B\u{c}L`c%!o$P\u{1f}`<p$Pi5!?T\u{7f}2\"\u{1f}`UxTm# Q?R!nXE* J\"M#j6n$O%kyt2R!n,O[,! Oo\u{2}' N\"O!P\"\
        t\u{c}O#P\"tkG!fm\u{1d}kD E!V!q\"V!j\"M!T!H&F!N!U#m!J*D\"t#p!k!N!O(O!J#o!F!A#A!G!M!j,J!J\"p!u,t!Lgq#LV\u{f}!@Sb\
        \\\"Cn4SO++ j!M!E%A!R7n!H!L&S.N\u{a}rCD\"\u{1f}`!s[e\"\u{1f}`,qQP% S4p\u{1f}`,P2rn?\"!Q'S)i# S&O*m\u{15}v# P\"l\
        &R\u{11}\u{15}!?tvX$$T!N>T!R,\u{1}# O%L\"Q\u{1b}|! Qp;\"!L>o\u{1f}7$ L!s~L!uRm#)R\u{f}p#O\u{1a}y, P!m!S!P$M!L7Q\
        !l\"L$Q/O%OIJ\"\u{1f}`@p\u{1d}?$ H\"O#QOPm[& P#U\"l:S#T\"l\u{17}L!?yi\u{6}!wrrO. M#I!p\"N-Q!O/P4r\u{8}O#M!q\"P+\
        S!P\u{c}|3 J!R!N!P#Q6N#N!S!N#Q!S/N!O!N$JwN/S!Q?r\u{12}\u{1a}' l!N&H5M\u{13}l\"M!KH\u{3}) v!G!I%D!K7y!J&F5H\u{12}\
        \u{0}\"@m&P~\u{9}$!G$S\"M!O#C% M4P/r0P$I\u{19}s\"\u{1f}`@p\u{15}h\" NVRC[##p?y4E|c0!L%R!V!M8N!N%V.L!P%RqK4m\"S$\
        N!O>v}Z$ O?P!k4ROi#%Q\u{c}o%Q'Y!(O;\u{4}# N(o?n:E* s!E:L\"P\"o!I\u{b}M%LDp#P\u{10}v!*o;\u{18}& T(U8T&S!U\u{1f}m\
        )t! T\u{13}X) P!n$J\"K8m!K&L.Rmr,E\"\u{1f}`%sb8\" Q!mq\u{1b}!'n9&#!J!k&Q,*7 n!M!U#E!Q!Q!N$q3m!O!Q%J!M$n)S&G;J!L\
        $n#I*r\"K1JS|\"Cn4S\u{e} !?r#2!\u{1d}w\u{0}{# p!R?Qgc- M!C\"L\"G\"u8Q!G$H\"s.H$H\"K\u{c}o\u{1a}\u{b}%!N'o?X4SCp\
        \u{1}Q$ o'J8v'J]6\"+nSRI_& m!D!S%A9Pbp@\u{15}+ D#D!u!F/S+H#J!p0S\u{10}l.Rj\u{11}$ l!L>n<MMI$!M(R\u{f}o#Rxh!'RqJ\
        !@M=\u{7f}#\"O=u\"O/P\"\u{18}qGp\u{9}g\"\u{1f}`%pn\u{1f}! S\u{1b}~' O!B!q%E!I7Q\u{6}G\u{19}Y!wup\u{13}# q!C?H\u{e}\
        I'!H$J\"r?J.J$L\"vZ|( j!L$I\"M9R&M/NpOfD) L!H!M%F!r7R!K'n_pX`! Ri?!?tj\u{11}!\u{1d}q;n&'P8o'P\u{19}p!P&Lb\u{1a}\
        # Q(R8T\u{2};& U!n<M\u{1f}`9p\"MA7!!KQ:2 K!N!Q!R#r!K!O(R/O\u{1f}`!G!K!O!L\"o!s!M'Rh\u{8}< q!J\"K\"L!Q!G!H!H&G0v\
        !M$C!H!N!N'J&L\"H\"R\"K^r(s?o\"T#P\"J.R\"s`\u{11}=\"O#N!m!S!S3q!L%O#R#Q-O\"P\"J\"MEr#p!K\"P8O'R&t%O!q!L!R*m$P&R\
        >Oj\u{1b}/ T!O$I\"O,l,S!O$K.m$Q%OtO0n5O'p\u{e}\"&!L!l%F\u{1f}`9o<X\u{18}v#*l?S4nfd!\"Qz}#!K&Lsrj\u{1d}\"Ky4H*;!\
        \"P*\u{14}!3R\u{1}%! o<\u{7f}% J\"Q&r7J(u\u{b}\u{c}&\"l%M!P9n%M!S]\u{11}& M!p!P=Q!m!RJq!?uTB! p1P1 o!N!k#G\"D8q\
        !H$M\"G5ODt2S!n$K'r!MCp\u{a}{& P'p{R#nJS#n\u{b}j\"\u{1f}`@v\u{13}%\" R)n+., S%G!S!M-l2H.H!K!R$L!S\u{4}N9\u{1c}%\
         Q2q\u{1f}`.O0pQx!\"NO1!3P\u{18}}\"?qGomG$ Q\"n=R\"m5/# q$O;o{\u{e}\" n?p\u{12}z! nyJ$ p!F!M=o\u{1b}H\" n!QHa$ \
        s!I>t!I^\u{11}##M\"N.p\u{7f}\u{1a}!ntPy# O7pXpS9* v!M!L#G\"N8w\"L%LbL\\NM\u{1b}\"\u{1f}`+q\u{14}1\",m?o:\u{8}& \
        Q#l\"F:Q#z4A&1# l\"O=j\u{1d}P\"!Fvq]\u{9}!(Q&%#!L\u{1f}`UOZNV q!A!s#S$G&I\"I\"G(R$j!Q!m#G\"C!S+J\"J!R#F\"@!P3p*\
        H#I!S*O!m!K'L!O\"F!R%p!K!O!I\"q!J&k!G\"I$s$p!R\"L+K!P!k!R$O\"R/K$m+N\u{9},$ p!F!M=o7\u{1a}\" r?s\u{1b}\u{8}a!9!\
        E!m!l!E!O!;!G!J!l!H!l!M\"L!G!9\"D!E\"M)p!A!G!Q!W!C!U!A!I!K\"N%J#L!L!F!H!q!X!E!O!J!J!M\"P!j!K'L\"M#pEJ%O.P8o!N#=\
        !L#M!Q!8!N!R\"K\"C$E!J!Nh74 U%D#T7k\"U%M!T-K!P&L?S-m!P!I(L(Q!KLP!T-R_\u{17}!$l\u{6}g/ q!?!F#G#m8E!J#K\"q!q-H&F!\
        L\u{1}m=r7+$!K&M9P\u{1c}o@&V v!S\"H\"B\"U\"F&D\"K\"E&I\"N\"P\"s!L\"J\"E\"Q\"J&G$I\"J.O$j$L)I\"C#Q#k\"E#R#I$m!S'\
        N\"l!C'R%D#H#m!C$q!m#i#N\"K-h!R&Q/@\"P\"l!k&X{w!\u{2}pYB!\"Lhp!?ov{! nxX\"\u{1f}`@q\u{16}\u{7f}% K'PsL\"n!P>k\"\
        Bq4M9b!ns$0. T!O$N!S\"V8T%N!N/X$Q-o8UUM2SAP! M2-\"Jy4Ht\u{e}0 x!B!I$L!M!D7u\"BdL!FIo0o\"O&O-r\"F)j!&QKW] Q!L!X!\
        H!R!C!M!R!l!T!X!N!R#P\"?!H!S(N!V$Q!T!m\"M!V#O!U*m!O!T!:!F!9!F!F!M#:!B!A!H!C!D!;!@%L1O#q$S#QJO!N!V\"p,P!R!Q#I!M!\
        R!L.K!ly-& r!B!E=v!C!F:m' r!L&N8O\u{1f}`!o'N8\u{12}#!o\u{1f}`@qdl$ N>o\u{1f}`;o<K) p!G&H8t!L&M.M!R%MZ>$ n(N7t(N\
        X7'!N$r\"R\u{1f}`:P$r\"S0\u{5}##m?o4Rd\u{d}!gn\u{4}<# p!N&Ka$* R!O$S!R!J?O.Q\"N\"Q\u{7}MPv% r!G>n\u{1f}`!nD=\"B\
        m4R`\u{10}(!I&J!P7q!MZQ7S3K\u{1a}r&!L&I!L7sXKUr)Q$!O$l;Q$l(/\" mGS;m\"%N?O\u{c}:! mz$$ q'M8t'N}3\"\u{1f}`@q{)\"\
        Bs4M\u{f}\u{1a}$ R(o7R(qj1( O\"v&N7T\"x&M.F&NoI! nq\u{1a}# m4T?U&5%!L!l%J!O?PgM\"\u{1f}`!r'Z% q!J\u{6}s!I<wmp! \
        oi\u{c}!?t@V!%Q^t\"!D?EvP& S!o!M=S!p!N-u! p5i# O\u{1d}P\"p1D!\"S\u{19}|# N!M>Q\u{1e}v\" P\u{18}P\u{1a}\\!\"P&X!\
        @S:8\" O\"l\u{16}\u{3}\"!Q?ONx!#o1\u{1c}$ o!K!Q=x@2!?uyx! N?\u{e}$!P!Q>R\u{1f}oh\u{1d}!\u{1d}r*n( L\"P#O!p9L6N!\
        TAv\"p$ p!F!M=ob%\"\u{1f}`Uu%'/ n!G&H!R7o!H&N!U.O&KLr\"L/t\"KESC_\"HQ4o^p+!O&I!O,S+O!P!M)O'Q*R\u{5}N\u{3}\u{0}\"\
        \u{1f}`%r<k\"$n?my7! mQk' l!E$I\"L!L8H&EV=- n!G!k%H!O7S!P!n%Mas2J6s$MrH' P!s$M:Q!t$M0JW\u{e}!!P\u{3}\u{f}!&O \u{18}\
        \" o\u{7}uT\u{4}\"@w4H`\u{8}$ o\"O\u{c}u\"OTH!?rA\u{13}% N(R7K(T.M#9# s!L>s\u{e}u!VQ\u{b}\"!-r]\"$ r!J>v!K}S0!P\
        $M\"F!k8K!T#K\"K!j-GFL!t!MHI!vBS\u{12}h8 p!C!J!G\"G!M!@!G'R&L'M$J!J%F!L\"l%K9q'n)q+sMs\"M+m8\u{10}% P!p\u{1f}`$\
        Q!p/>- P!F\"I\"j0s*I#N\"u$u0H$J+I!v\u{6}\u{2}!?s\u{2}B$ P!p\u{1f}R!pp\u{2}$!M\"N\"LYKSf' q!E!I%L8o!J&K5l% n!J&M\
        8p'Lwv# ODp4N2i!&M!F!!UBJA X!Q!k#G\"M!T+Q-N!X#N\"K.L&H>K!T!U\"k!K#P#K,J\"n!J2m!K%W%P-l!I\"o!O'M)Qro$ p\"M?N&Rj_\
        & n!I&F\u{1f}`)x#I k! R~L!?rX8& M!N&pSn\u{5}P'q>>\"%O:n\u{b}\u{10}+ R!I!N#J#r7S!L!M#L#t4I(\u{16}) L%P\"q{I!M\"t\
        )P!s#oW\u{17}0 p\"O#D\"J!R3K)G\"K!NPoMV!m!K*KDr!NXO- L\"S!L\"D!r*V/R#N#q2O\"M^lNk\u{e}:!#M\u{12}\u{1b}!CnWN! LA\
        \u{1b}$ s!P>u!O3[' O!B!q%E!I7Q\u{6}GW\u{a}3 q\"S!M\"V\"S!i3Q$W#Q\"V0L!Q#R#MYO\"S:Q1Q!Ri'! pH\u{8}> s!?!P#C\"D!Q\
        +G,l!J\"z\"J\"K*R$H!M!D\"M\"H(t8n#M(M!M+o!M$K\"qGo#J2m1\u{12}$ l\"R=p\"F\u{13}\u{b}\" r?r\u{14}\u{12}9 L!U!K#u\"\
        E!H3s$N!P!Q#t\"I!M-D!I%F!I<OIO!q#M!o*P!s0M5u0 q!B&Aps+u#D#?&q#s!E&s!K,G&J$u-L(4. Q\"Q#L,T0N#G0O$P@Q*SZT%P&O-Qjh\
        ' O!O4s!DQQ!s!D\u{1d}BN L!w!W!L\"<!G!I!U'K\"K\"J\"L*H!v\"E\"A\"X!S'M'P!r\"G\"C-L!L\"q!P#n*L\"n$R$n&Q)m\"O-R!n#s\
        !J8I\"Q!q&I.q!L$LxS!?uV\u{c}$ p\u{1f}`@n1Q>-' M!D\"U\"M.r,I3p{\u{e}!GpC@4 W!X!l#M\"O=P!M\"U-U!T&R<j!R*m0P/M,s%O\
        -k\"n\u{5}i\u{1f}.! U!P!k!Q\"R!o!S!r!O!W!I!R!E!S!J!S!I\"J![!M!S!J\"L!V!K!X!P\"X!Q!S!M!V!V!g!O\"O!T!O!U!F!R!N!W!\
        M\"M!R!T!h!J!T!K!L!N![!J!R!L!Q!I!I!J\"J!O!g\"M!S!X!R!R#J\"P\"L!V!R!m!g!R#S!U!U\"m!Q!T!X!L!U\"j\"V\"N\"O#Q!f\"R!\
        Y!N!P!V\"Y\"q!R#O\"o!I#k!P!W!J!f#i#n\"K!X!Q\"J\"K\"N!S!O#R\"f!T\"N!O!Q\"O!Y!L\"L\"K!S!H!U!N\"J!T!X!T\"P#m%k!m$i\
        \u{9}G6 G!Q#Q!N!n\"V7G\"Q\"R\"S/M!M#O#O?Q!MaM$Q$R\"Q!O.L\u{3}'!?s\u{1b}\u{d}!@o~1!?vV>f n!P!R!K\"G!M!G!F+N(I!P!\
        q!l!q!M!R!O\"N!J!L!O.L!M\"M\"O,l$M-m!O\"n!P!L!J!K$l#F!G!n!D'P\"t!E!I#M!C!o!G$n!J!L\"P$C!R!M\"r&m!I!P!D!M)J\"u!m\
        !M$N#M-K!O\"q!l\u{5}.% I'q8I'mWpFA$ o!G\u{1f}`,sjf\u{1c}!G!j!M\"Q!g!M!n#P\"B\"P!V!F\"N!M!M\"P\"O\"F\"T!k!h!I!T!\
        V!n!R!V!R!r!Q\"U\"B#X!O!l!O!O!I!Z!J!B!J!S!H!K!L!O!R!L!O\"G!T!Q!R!j\"M\"Q!Q!P\"K!P$O\"l!p\"W!V!l!L\"M!O\"R#L!q!P\
        !N!Q'Q\"m!l!M#o!L!K!O!P\"l\"P\"n\"N#Y!Q!T!R!p\"l#k\"q!F\"I!Q%H$p!O!I!k!J\"O\"L!U!M\"T\"P\"J!R!K\"P\"D\"U!L\"T!k\
        !n!l*m\u{7f}D!Jr\u{10}Y! GNK! q94$!M'l?l\u{18}ND\u{8}$(N\u{1c}o+t$N0I\"!O>rtK0 R!E!S!T<R!L\"M\"C\"I.H\"q\"o\"u\u{7}\
        O#s\"KfS\"Jn4RG\u{5}\"\u{1f}`%sg\u{8}8 M$n!U\"M!M4m#Q$k#R!M-T!R#O\"R!O=Q!Q?R,Q+O\"m0T#U#Nd\u{4}% q(L\u{1c}v;r(N\
        [\u{a}& O!M&o9O&k4W\u{1c}\u{1}' p!H!L1N!n\u{1f}`=Oj\u{c}= k!l!O%R9k!S%K!S-P!T&S<k!L!L!m-n!M!J&F*S!N'R$S*s#R*l#T\
        5S!o\u{1b}4!\u{7f}s(^- F\"L!I!O'E!y$M/J+<!t4mLp`q\u{1d}$$ p'Jgs'J(\u{0}!\u{11}sei#!H&O9IphE D!V!R!P\"q#V3L!n#L!\
        U$l\"U!O-K!S#T!L!Q!T,M$t/R\"L&O\"O/O<M!L!n!D-I!K!m#m!T/M\"mA;!!Omy$ q!J>s!M\u{12}V! Q\u{11}7# S%F\u{2}rL<#!L\u{1f}\
        `?rPS\"FP4pn/& p!D&H8w!H&K=f'!Q!K.n1M3T&S*R\u{c}%\"\u{1f}`>q`c!DP\u{1}h( p!O!I%F!K>I!N\u{18}ug,$ v!H~x!HI\u{17}\
        $!L\u{1f}`Tq!LCH$!I>v\u{1f}`Fp\u{b}\u{1b}Y U!R!U\"N!P!N!N!T+K!M'O!m$O!P\"R!O!S!L,P\"Q!R!Q\"N!R!G*M&O.J\"S!P\"J#\
        P#O\"R\"n!P(R\"M$X!P\"Q'k%Q!P!H!N!x\"m$Y!O!m!K+R#O$S#Q)Qxz' P!l$M:Q!r4K&S|\u{11}Y s!O!R#I!J+U*F!U\"E!m\"h#R\"U.\
        N!V&P3l'L!M!m!H!J\"J\"I\"o!O#K\"G\"k!Q!L&@\"n!K'N!O$K#I!N#T!Q$n#o\"p!F!U!N+A!I!m!P$I\"T!R1E!l\"q!k$ m\"B=u\"Ef\u{1c}\
        $ r/J0t/Js),!M!P#H\"L?R6Qap\"M=u!O7M%p,|!?p\u{f}\u{1d}!\"Sle(!N&Q8Q!L&STreR\"m1\u{12}# R'N?OoC$\"j?S4k\u{c}p@2:\
         @!E!y%F!I7F\"p&NSM\"m#K(I\"p'r!F\"n%O%M%q\"R8O#M\"q&H-M\"ovH! q\u{e}b!zrg&\"%L;ol\u{19}#!o\u{1f}`%om-% s!D&J8u\
        ;M>o\"#S?SZF!\u{11}u3\u{1e}*\"S#H\"U9W!T%S.K!O%P!S`=!3ma\u{4}#'S9Q&Q\u{14}}\"\u{1f}`=q\u{9}\\$!L!N%O:N~X& P\"L&\
        o7Q\"N&sNO+ y!K!K#G!N!M!N7orp5Q)n{5\" QUK&/+ m!H!P%C!G7S[u!I!L\"H!q\u{18}k& q!M&K8s5O&L\u{1a}y\"'n?p\u{5}+!4n\u{3}\
        \u{2}\" p?r0\u{1}\"Bo4Osv; m\"j#E\"Q!k4N$O&R.M!N%Q1Q-O#T!S'N,Q)o!M!S7N!O+I#I&B/J$f\u{1e}!\"@w4F&_' p!J\"P#M6N'm\
        \u{e}N@a\"<O\u{15}OE\u{e}# O(p?p\u{19}n#%o\u{1f}`@p\u{14}v! mq;!$o\u{1d}74!J$E\"N!T8N!V#H0S!T#O6r'P%r!F!T!G!L$K\
        ,r\"R_D!%m'.$!J\u{1f}`$u!J\u{1e}\u{2}\" o!>\u{e}N' Q!k&M8K!P&L.rt\u{a}! Q2^!VS\u{0}'#!K\u{10}x!L\u{c}\u{1f}\"\u{1f}\
        `=rNK# r\"P=soH$ p'O8r'O;/\"\u{1f}`%s\u{19}X$'G!l?n4VT}\"\u{1f}`%t\u{12}@% p!G!L=o!M\u{1e}f#!Q!Q#QMj# n'N8uZ]\"\
        \"kSS[M) q!Q!P&S,O+u\"T&M,O\u{1e}N( l!N$H\"N!L8O&L!M\u{15}a! Q\u{7f}\u{14}#!M@O\u{1e}p,=\"!nznI0\"\u{1f}`=xPC\"\
        \u{1f}`=p\u{0}'! sM-\"\"k?Top\" P?S7P\"#I!m\u{1a}l\"!O>r\\v$!O\u{1f}`$s!P,\u{a}M k!N!L#T\"P!N!T,J&O!r$N!T#P\"N!\
        S-S%S!P!S-J-I!K!N#q#H!Q$S%n!Q!L*P%n\"N*s!N!K\"N%n#O!r.Q!R$m\"K>uy-\" n?o\u{a}*\" m?r9\u{7f}) L!D!O\"S/u,s!F\u{1f}\
        J1saJ\"\"Q?P\"V!ZQs): j!D\"R%T8G!S!S\"V\"p!T-F\"G\"I\"D!RDq2J!O$s.r!F!Q:N!K#I\"O{|!\u{7}J>\u{f}# K\"M=R\u{c}*\"\
        \u{1f}`%s\u{a}\u{16}\"<N\u{15}NeZ! So$\"%J\u{13}s\u{1}[$\"P%Q!V?Q7E\"?MGKI9%!L$M\"NNS&Q):!?qy-\" p?rNI%!I!m\u{1f}\
        `TI!m`\u{d}\"(O9p\u{1b}j!?t\u{14}\u{5}\" nnp(&% P!R?S5T\u{c}o {\"\u{1f}`@r\u{12}&/ k!N!T%B!T8M!P4R&SKJ+r>n$L,k(\
        Jx}0 u!P$L6I$y!N$M0@:p4QBM+w!I\"G-RET{\u{6}# K'P8I5y!?uGB\"(P?PE\u{f}\"^R!RvN\" m\u{11}rU)% R(P9p3N!L49!\u{1d}s\
        I\u{f}#!Lys!LX]8 H!M!R!K\"M\"K!N!E\"O\"y$Q(N&L!M$O\"R&u(S!I<q\"N\\Q%p>J\u{1d}`4 X!o!P#E\"G!Q7I!}\"p\"J\"H.B!I!F\
        \"K\"L!OfO>u!MZ,% R%P\"r?n4N;P\";q\u{15}q5\\#%n\"S=m\u{10}.5 S!E!l$U!O!Q7S!I!k$E!K.N'SAR(R!J!TMM.o$N\"Q-n\"\"p?\
        q?i!\u{7f}s\u{12}`\" R(m$_#!O\u{1f}`Tv\u{7}V' q!H&I8s!M\u{1f}`:o\u{10}O\"\u{1f}`@o\u{7}X##n?q4N8p#?phQ!qB4' j!S\
        &K\"W8Swr#Ox`)!I$J\"G!Q8J$K\"K!Q/I6y#Bx\u{1f}`!M\u{14}\u{1d}; o!B!R#o\"K!M!J6F[n!L\"T!L$q#J\"t!O&q!P\"T!J!Q#p\"\
        q#K\"w!M&s]G!#kSb\" q?t\u{9}t# RBN4q\u{3}X,!y!B&L8p!H3r!J\u{9}Q\"n!M4o!P\u{14}1\"\u{1f}`Zt\u{13}\u{c}\"frdpFX'!\
        V$N\"k?n.N$O\"Lg2$ N!ryO!t\u{1}\u{7f}\"\u{1f}`@q\u{1a}$#%U=o\"Q\u{d}XT s!J!S#L\"P7I!h\"X#S\"I.L2m$M$n*M#H!R\"R!\
        n!K!Q!i!J\"<#P'H\"k!E!K#Q#K%I!O\"M#k!G!T!M!S!q\"q$m#B!Q*M!P!j!V&P.p!K#I9\\' n'P\u{1f}`9v!R\"L$Lfa$'i!O?M3VI\u{d}\
        !!L\u{8}z\" m!Ln1!CsQy( F!myH-M!p<R!p\"N\u{1b}X$ s!C$H\"G\u{16}\u{c}2!n!P#E\"H!Q7J!|$J\"H.B!I!G\"K\"L!OfO>t!MCA\
        $ n(M7p(J\u{5}\u{5}7 K!D!S!H!T!=!v\"P7N#L\"E!q*W'N!S!F!l(STT\"lKO!S\"r\u{1f}K8 S!K!Q!k!R!Z!E!P!S8Q!V#X!H!N.I\"V\
        $H!L/SeR#Q-O!N\"ktp\"!J!RT\u{17}*!L!V%N9P&Q!T-Q\u{b}r!K&I)!9 R!Y$K!S!S!Q3U$k!V$K!R!P!U-R!E&IBO!Q'O1L:U#R)K$R4J(\
        ]#7rWN!rSR\"Kq4Q/S% n\"S\u{1f}`;r\"Ow\u{d}\" N%l\u{5}!+!I!N#J!r!G!L8P!O#O\"L!P]\u{5}% l#R#W\u{1f}`@QQQG s!D!E!N\
        \"H!A!Q!l3L!Q#u!D!D#E!F!S!X-G!I!M\"H\"R!R3s'M%m!L!M!O(R!T>p+R!L!Q.o!F!D$NC\u{7}\"3O!o~f!?sf\u{f}' Q!M!i>Q5j&P\u{c}\
        QdqT L#T\"B!J\"R!A\"P\"I!N!E!H!:\";!F+W!H!T!A!H!D!G!L!T!J\"M!R)X![!t!n!N!R!p!Q!P\"QDR!L\"INo,N!q!k#>!F\"Z!D$G!K\
        #@\"J!LP\u{b}\"An4Qm/2!O!K!R\"G;P\"E!J!M\"L!P-L!M!p!u!N\"n!q<sk,!!n\u{16}\"!nt0\u{1c}# p!H&Gi\u{0}\"\u{1f}`=s\u{2}\
        Y##M(rTTHy) H\"V$N9I\"R$R!P!P1R\u{f}Q!?r\u{17}?!(USP8 q!R!V#?\"Q!V4Q#k!O&N.Q!S%H=r!L!CLM*q\"Q.S\"l%L!Q2uUx' T!q\
        !L\u{1c}L>H!v7n\u{11}J\" o\u{7}r]{P Q\"M!A\"P\"G!U!C&B$B(H\"u\"i\"R!F\"X\"=.<\"K\"C\"@-s.M\"N!m&O!o#m!J#G!U\"F)\
        H$m\"N!t,O*r!I-I\"r!E!Q#F\"I.I!H\"u\"qxo!?tY,# M\u{1f}`@NeB\" o?p*z(#J\"I&q!O>J4w\u{6}L&t@Y/ W!C!P#H\"C.L!t*H4P\
        \"K1N!L!t.x!Kmm&!G<q\u{1f}`#p5R#r\u{3}k$ v(H7x(Hp\u{d}- J!L!N%P8O!N!R#u!s1L\"I!M!M+1( m!M&O!Q7n!P'R}n|)' r\"H&K\
        7r\"K&N.Lf\u{14}\" w?wB\u{11}& s!E&B8qct]rh|< F!L!M%P$P(O,I!Y!H!R\"U\"J\"V\"O(V\"S\"U$J\"P(H?M/H$lIJ!Q\"l\"R,Q/\
        A% V3l,U3o2E\u{3}\u{15}( N!M\"Q#O/q!QRq!Q\u{4}h+ K!I$J!R\"O3v%I$L\u{b}M!v\"J\u{19}a$ K(orK$p}/!'S}j+ O!M!Q#I\"R\
        9S!Q#P\"P!S1O\u{15}p!@q\u{1}m$ O!p>P!p]\u{19}# r!K?O7g*!D'M5o$R&Ojv/p$rPP#o\u{9}1! qN=$ o!O>p!Pii% n$O;o$O4SQ\u{1a}\
        \"'S8q\u{6}j$ K!n>K!oS\u{13}! q\u{2}\u{1c}& q!C!I&N7o!IxW*!T$I\"K!S7S!R&N.S^nmx&x!Uk\u{1a}.%&Q\"N7P&R\"ROe% m!G\
        mqqn!L$\u{c}$ N!n>O!p\u{3}^$ n!Q>q!Ro'\"\u{1f}`-siY\"noqs|YU!F!K!P!U!W!s\"j!B(H\"I(Q\"O\"R!J!I&o+N\"H!Q!F!L!K\"\
        R!n3n'K!F!n#T%q!C!H!o!K!H\"V#P(H!L%q!M,o!O!J*Q\"T!L&J+q\"S!O/R!P0;\" m?Or\u{16}!?xEf!Bkv6!?q G\"!L\u{7}Mw\u{1f}\
        $\"Q=O\u{1f}`;z\u{1c}\u{8}!bq\u{12}I$ P\u{1f}`%Q$o(\u{b}! NO|!!P\u{1}]\" v!L=W\" N!o$(!!O@\u{8}\"\u{1f}`!t$r\"$\
        o?mqw) I!T!w#N!R\"K7J\"q&M(|$ r!K>q!N\u{1e}\u{f}) J#Q!R0u+K$R0q\u{c}P2o:r)!o!H%E!S8L!O\u{1b}N!r\"ur`\"@Q4p\u{8}\
         \"\u{1f}`Yq7(+ z!B!J#M\"I!I7q!J!N&MROZH#!I>pGqE:!zr\u{e}E/ p!D!T!M$I,N,s!I$I\"M!R+P_Q#N\"s|`! pV,\"!K@r&X\"$n?\
        l\\4% O\"q\u{1f}`#O\"q\u{3}K7 m!N\"P\"T!J!P!m7P!S$P#o-H\"N$K!S+L4r(p%rFp%O.M'P\u{1c}K*!Q$j\"N9S$j\"O.S\"N\"S\"M\
        [z$ p!J&F8t)\u{1d}!?rbo\"fr\u{13}q<%\"'l?m\u{1c}13 r!P$N\"E!N4p#p!L$K\"L.L!P%LjI\"r+p.r!P'P6C(!Q'S7m!P&N\\s#E)Q\
        \u{19}g% R!L!k$l!M\u{17}\u{d}# l(V9Pk]% S!S&S8R\"T5~. M!C!o!I\"F\"H!H7L\"j4l#FBL\"rem!\u{1e}\"\u{1f}`+qoZ# p3P,\
        n{\u{1c}* p!K!S%G!M7n!O&L/Nho\u{d}S\"\u{1f}`@s*u&!k!N%R:R%N/M8m# m'M8p\u{19}1!\u{11}s=d!?q\u{5}F\"\u{1f}`!t\u{11}\
        T\"\u{1f}`Uu\u{19}S! s\u{2}U(!Q'S7m!P&N\\s#E)QaP!wsOZ& O%q\"Q:P%T.O}m\" LAo@o! Q\u{2}\u{16}\"Bu4J$ $'K;O\u{1f}`\
        %M4\u{1}!\u{18}r~ + Q!T&Q!m8R&O!U-M&NpR5Nv?\"\u{1f}`@s|<!Hm_\u{11}\"\u{1f}`(o\u{1a}[!zug %!Q&U8S5R\u{b}r\u{1a}P\
        !$o1f& o'E!Rft7CJtl-( O!N\"O\"n:N!O$s4MjX, v!I\"F\"J\"G,I,s!K\"K\"M\u{1f}`;r\u{8}s* p!J$L\"F8p5M$R\"E\u{5}s%IrT\
        ( W\"k%P?N.P!Q%O!Q\\5\" Q0p\u{5}H!#kJtZ C!H!O!F\"q\"x!R!C&C&R&u$M!G!P#v\"p!R'I$m\">!O!E\"<\"R!O%J$@$R&S'o!P$q#L\
        %O!K!P!s!T7p\"K!M!s!O\"K!G!L!w(L!u(I$Q!q!P\"K$q#S%M$J! , J\"s#M\"O!K7K\"s#N\"N!M.I&O\u{14}F\"Br4M9t\"\"O2n\u{15}\
        ]$ t4N+n4S3J+ n!F!L%H9L!Q%H.P2t$Jup&.\" L%N\u{1c}a/ t!H!D%D!P7m!G!H%J!J`pHr0p5l\"L!\u{6}&'N!N7P6KEr$ON^' p'O!D7\
        s(J^O!HE{#!l?n4FM~*!K!r%G-N+l!Q!l%J-O\"Ti\u{1a}&\"U&U7n\"V4L~RC\\+ J\"R$N!n9P!Q!S\"S#S3K\u{a}O'\u{7f}( s!J!J&L7\
        v!M!L&H\u{5}F\"\u{1f}`es\u{0}?% N!O\"I\"VbQg\u{7}\"5wSw?t!\u{7f}qr\u{18}\"\u{1f}`@r\u{18}0!)nY\u{12}# P-s?o 8M \
        F!H!K!M!K#I!K!K*M!O!\u{7f}!H)M!O!P#W!Q!O!P!P*P!Q!Q\"Q\"P!S!M\"K$Q$N#F!\u{7f}!H!E\"C;p'l\"M#SLN!K!P%N!M-Uq0!?o?\u{16}\
        %'m!E>m!G3W2%& P!I<s\u{3}sTM#s%\"9 T!T!U!K\"O!M\"O!M(n+S$T!P#L#R-P!GEQ)PLS\"S-J!O%T\"L(m[P$ s!K>w!M\u{b}\u{13}J\
        \"i#A!B!R!N+O,p!U!T\"S!D!E!N!Q-Q\"S!V$T:O!L\"Q!l!n!F!L!Q!J$I/l!O#O(m'M!n!o)o-R\"o!G%N\"k!U\u{7f}A\"\u{1f}`Zr\u{15}\
        z\"GT4m(\u{4}#'KML&O`o# k!D&HR/' K!M$t=uoN!N$ts\u{3}& E\"O$T;M&m\u{1d}Pp[; M\"o#K!S!R!P3U%T$K!R!S.R'K@n\"P!O+s*\
        q#K\"J\"p6U#Q)I$P!S3H%i\" n?nQA*!R$L#X7P!R$N\"N!M3m!s{\u{13}\"As4M\u{10}\u{d}##S@K4ss6$ s!G>u!Ii&! q)!%!k&N9p&Q\
        \\LPq\"\u{1f}`%q5\u{11}? L!O\"P!J!L!F!U!U!N$C\"B$?-D\"B\"E\"B!Q-r!L!v\"F\"B!K\u{4}O!R!M!V\"S#M%G$C\u{b}K%!p:H]q\
        Wx!H8,\"Co4P\u{3}<! o\u{19}|!#n)\u{13}8 p!M!O#G\"F!P7s!@$D\"?.H$O\"R@O!m\"R&D\"T)r6q8n%M#J\"Ku]\"?r\u{e}pD\u{8}\
        !\u{e}q \u{1b}\"'I?Jj3\"\u{1f}`.r\u{1c}[# L\"l&Rz\u{b}\"!J>o\u{1c}\u{19}#!J!l>N\u{1e}!* p!I!C%E!Q7o!G!F\u{e}O0p\
        9\u{1a}\"-q?n\u{7f}/' T!q&IyQKp\"o2RKD( Q!I'H5u\"N\u{1f}`6M#uh|% O!q\u{1f}`$O!q\u{1c}.!$l~L' k!G&G!S7p!J&I\u{0}\
        ,!#l+z%!H!J\u{1f}`#p\"Kx\u{12}! nJ,\"\u{1f}`@v\u{c}\u{18}# o(O7p+\u{1}$\"o%L!Q9n\u{2}N\".p?n\u{1d}L- U\"U$E\"Q7\
        p\"R%S!Q2G!J4RqO'lAo` <!V!J!k\"l!K!m!I!N\"Q\"A\"=\":\"k(o!O!J\"@\"M!V\"S\"U!L!L&@&P!G!X$P\"J\"J&O\"N!J'q'P\"r#P\
        !E\"s%Q!D\"q!L,C$q#O'p$r+I!o!O!j-F!i!N#k\"Z!Q%I(N!t!M!JPm% r!Q!N=q\"P\u{6}}) Q!;!p&O7K!B!jhpXpg\"( L%S\"R9P\"N4\
        q\u{9}N'O<G!!O^\u{19}+ G#j\"M!o!O!N7I#k\"M!m1S;f\" P0rd]\"!L\u{7}L\u{f}y!groh!?r}D) R!B!r%H8O\u{5}p(MHr%Rz\u{b}\
        !!T48!fs\u{3}W# R;n\u{15}nY\u{f}& m!L'M7q!P'O\u{9}\u{d}\" QUT\u{1f}a$ K#D!pSTZ_!?qvz5 Q!U$A!S9s!U!X#D\"M/S%G!S?\
        Q\"P!o!S3Q'P7Q0N'RBj\"\u{1f}`@r\u{1}.) O!T%k!U(L7U(O'RoN\u{c})!!M\u{5}]% K!I$O}K#o$a\\ @!n!V!E\"K!i!w!M!<\"=\"N\
        \"G\"A\">(N!k#F!o\"J\"C!h!h!R'N$D#R!G\"Q!T!l-O#t!O/S!G\"o!O$G!G\"s!P,M\"R\"j!S9N!k!u-E!o!P#S!O!n!O)J\"P\"G!t!LY\
        a!\u{18}t>j\"$TAV\u{1}`!\"OEY#!N\u{1f}`%O\u{0}\u{c}\"3m!NU1$ S\"q?p4Tl<+ Q!k!F%L8S!j!J4JFsen!K\u{1d}($ S!I!h=R@\
        \u{2}\"Hr4H*V$ O?O!p4K\u{b}a\" n\"R\u{16}\u{7}\" M\"oo\u{11}[ o!N!U\"P!C!V!N!J'U!W$P'O!Q#k!S!O\"V!F!T!N!O(N$Q!J\
        !P!U\"J!M\"P0O#S-M\"P!Q!w!K%N!R+h%P!M!Q%S'l\"S)o!O!Q!M!M,p!T$D\"J!J*T#k!K!Q\u{5}8!\u{7}txG\"\u{1f}`%m&a& p!L&P9\
        F\u{1f}v!L(%\" N\"n_N.!Q!Q#N#o7S!R!H#M\"m!n4NGN/o\"R\u{1f}u\" S\"m#f#'I8o^L_E$ n\"P\u{1f}`>s?\\' P3q!N+O3t!N1B.\
        x!4o5f/ J!D!H#P\"w!K7K!G!J#j\"\u{2}!L-J$B\"<]c( H!q$T\"N!O7K'P!R7\u{19}\"\"S?T\u{1}^! okN!#Pj\u{4}#'I{s#IW+!\u{11}\
        uD.% p!H!M=q\"OD*# p!N>pTM!%l,.!?Q\u{7}\u{4}& J\"r=R\"oVMSrSN\"$mvtpW0!K!P$O!R>M!N!T-K!KBr!PHq!P?O!J%PMZ#!M>p!M\
        pI&#Q\"E!n?l\u{1f}`!li\u{7f}+ H\"N#M!p\"O7M\"Q#P!p\"T4O'.\"$m\"K\u{f}\u{1c}&%K\"L9p$L\"M/R\u{11}\u{d}$(N\u{1c}m\
        +t$Nj|\"!I&Pa\u{b}8 P!M!M!L\"N!Q!R!M'o0V!M!S!N\"P!N\"L'm'O#Q\"F&S`R$p8Q@?t t!F!F!L!J!M!K!D!G!R!Q!J!S!F\"R!k!M!Q\
        \"J'l!Q#u!H!J!P!Q!M!Q!E!I!R\"P&S\"T!Q!?!T!L!M!O!T!K!N!Q\"Q\"R#J!Q!R\"o#K$o'A-R%o\"M(w!C!Q!R\"G!J!p\"O*R,l!Q!Q!Q\
        )Q!R\"n!G!T!R!L!R!I!G!N%M\"Q#M!LE[#)q?~4=kd+\"Q#U#I4O#m\"L&Q.L&FvQ-Ky\u{14}* n!J$Q\"J,n,r!O$N\"OxOvZ!@n@\u{b}Y \
        V!J!R!I!R!D!O!S\"P\"Q!T#R\"?!K!U(P%O!Q!o\"O$w&m!o$m!Q!Y!:!F!9!E!F!L!8!M!:!C!A!J!C!F!;!?%L-l#o!Q#Q(QJP\"P-U!R!U#\
        N\"R!P.Jf5! rJN' s\"G%E8p\"IMuVN@v' P\"M&q7N!O!P&sFY+ R!q$B\"D9H\"P\u{1d}R!x\"o\"E\"G9i%!p$Q\u{1f}`<u$QsM!fs?z!\
        ?p\u{1a}\u{1f}% S!O&O?O/Re]s K\"q!9!E!O!W!Y!k!0!H!5!G!=\":!G!9\"7\"G!J!K\"H$F\"O!W!W!B!J!G!G!X\"<\"<$;\"?\"A\"L\
        !k!<\"M!V!V!m+m!S!H!K\"p#U!K$H#m\"W\"S#Q#U\"R!H$L\"m%T$P!V!M#W!S!S.H!N'I$j%D$R!j#X!U!H\"V\"U&G$C$U#F\"ik-!+n\u{12}\
        O& S!O!S&Q8P5Q6]&#L(r!P6J(l!MC\u{1b}(!G!T>L!P&q4NbN\"o\u{17}\u{6}\"\u{1f}`=r\u{11}\u{1a}/ H!t!G#F\"D!K7E!\u{7f}\
        $J\"I.B\"G\"K\"HgRSd$ t2I-r#pU[! qHF! S6\u{9}!wvm<3 j#J\"G\"E!O'n0p!I$I\"I!Q'q&K\"O\"OCq\"F;P!t\u{10}D? L!o!U$J\
        !T=E\"q.D!T%I=J!p!K&J&M#n&M#L!J$s'Q'L!p,r\"O+P\"n!R#L!S0PdW' L!H!L%F!p7S_l!{&!M$M=v\"P2H8sEI% O\"L%M:O:Pl\u{15}\
        !\u{11}R7\u{5}E F!@!Q!H\"u!K!A\"C\"A$o\"v\"A\"M*N!G!S#?\"H(F\"E$G\"O\"q\"D!L%s\"s%q!OwA!F!N!K\"u\"F!M'r :1 M!q$\
        I\"W!S8R!P#L#Q-HiP!q!O%O!s7J!q\u{0}\u{9}\"\u{1f}`'o[\u{6}=!I!S!B!l!M!S!K!T/p(U!T!j!I\"O\"S!N-N!R'P2L!pBP,r\"M=u\
        !L#L!Q3Q\u{1d}L* S!N&R!N8R&U!M^n,tNP\u{14}t%#l\"L=J4x\"PEv! PRt2!X!k#N!T!N=P\"T/V&T<j!R*m0O/M,s%O-l\"o\u{3}\u{7f}\
        \" p\"OSq! P\u{1e}v> B\"P!S#K\"O!R\"T$H!Q,O#E\"K!N\"V!T/S%S#K\"Q)QKK=K!j!O.O#r\"N!K!U.MeH\"\u{1f}`-suV& O%L$m?Q\
        4o\u{c}nM[! O\"X' u!N!N#O\"O!M<N\u{19}}! qI\u{15}\" r\u{11}u9f!By8m!+u\u{8}\u{0}$ H<w\u{13}I\"we2+ K!T&P!R)o.N!\
        S!O%Q.O&Lz[!,o\u{a}G& p!D!J&L7o\u{b}M!a( o!M!R%I8m!Q4R\u{c}PoAA!=!J#v\";!D)p$p(L\"Q!A!Q!J\"{\"E!H)p$F$K0p3I'q!G\
        \"D,P!H$M\"L#p0r2J\"l5p#M\u{d}g\" R3mq]L!N\"S\"E!T!N\"E&F$>!V(l$T$O!M!P\"J,O!W!O\"H\"J!O,l1P%O(L#S&n!N#Q!Q2H!Q\"\
        P)l\"L*O!L!o!L!T#N!S!Q+S\u{1b}\u{1a}\"$k?k^\u{10}!\u{1d}t\u{13}a? x!P!M!K\"F!L!Q!L+L!J+y!J!R#M!P!S\"P*N!J!T!T!G\
        \"F!N!G!N!p+o3r$Pau*I$ O!p\u{1}P!q=\"$!K!O\u{c}s\"NT\u{c}I i!W!W!U\"E!K!T-Q'R!M$R#U!J!Q!P,X!O!M!R!P!T!K\"O-o'r)\
        oFU!O!L!m,q$R!M!Q,L!j!O!Q%Q!R.M\u{19},# n\u{1f}`Un\u{c}\u{16}! n\u{16}V* k%N\"P!P<Q!O0N}Q2Q\"O:V* n!E!M#E\"B8PX\
        o+v$N~r'9* S!N$O\"G!T8S'O-S&OEpm4!\"N*/\"BQ4nan% R!m\u{1f}`?R!n
        """
    }
}
