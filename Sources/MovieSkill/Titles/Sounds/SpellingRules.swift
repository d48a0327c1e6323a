/// How English spelling is spoken, as rules from letters to sounds.
///
/// `left[letters]right=sounds`: between a left and a right neighbourhood the letters have these sounds. Of the rules
/// whose letters begin at the current place, the first that fits is taken. In a neighbourhood
/// - `^` is the beginning of the word and `$` its end,
/// - `#` is a vowel letter (a, e, i, o, u, y), `*` any other letter, `+` is e, i or y,
/// - `~`, on the left only, says that there is a vowel letter anywhere before.
///
/// The sounds are those of ``Sound``. They are General American, with the vowels of *cot* and *caught* in one; where
/// accents differ the distance of sounds is small, see ``SoundLikeness``.
enum SpellingRules {
    static let table: StaticString = """
        ^[a]$=u ^[a]w#=u [augh]t=o [augh]=af [au]=o [aw]=o [ay]=A [ai]r=e [ai]=A
        ^*[age]$=AJ ^**[age]$=AJ [age]$=IJ [are]$=er [ar]r=a w[ar]=or [ar]=or
        [al]k=o [al]m$=o [al]ms$=o [al]f$=a [a]ll=o ~[al]$=ul
        w[a]*e$=A wh[a]t=u w[a]=o qu[a]*e$=A qu[a]=o
        [a]*e$=A [a]*es$=A [a]*ed$=A [a]*er$=A [a]*ing$=A [a]*y$=A [a]*le$=A [a]ste$=A [a]nge=A
        [a]ti#=A [a]ci#=A [a]*i#=A [ae]=i ~[a]$=u ^[a]b#=u ^[a]g#=u [a]=a
        m[b]$= m[b]s$= [b]t$= [bb]=b [b]=b
        [ch]r=k [ch]ao=k y[ch]=k e[ch]o=k ^[ch]or=k n[ch]or=k [ch]ef$=S a[ch]ine=S [ch]=C
        [ce]an=S [ci]a=S [ci]o=S [ci]ent=S [cc]+=ks [cc]=k [ck]=k [cq]=k [cz]=C [c]+=s [c]=k
        l[di]er=J [dge]=J [dg]=J [dj]=J [dd]=d [d]=d
        [e]ing$=i [eau]$=O [eau]=U h[ear]t=or [ear]$=ir [ear]*=R [ear]=ir [ea]d$=e [ea]dl=e [ea]th=e [ea]ve$=i
        [ea]ve=e [ea]v=i
        [ea]lth=e [ea]sure=e gr[ea]t=A br[ea]k=A [ea]=i [eer]=ir [ee]=i
        h[eigh]t=Y [eigh]=A c[ei]=i st[ein]=Yn [ein]$=Yn [ei]n=A [ei]r=e [ei]=i
        [ew]=U [eu]=U th[ey]=A gr[ey]=A ob[ey]=A ^h[ey]=A [ey]=i
        wh[ere]=er th[ere]=er [ere]$=ir [err]=er h[er]o=ir z[er]o=ir v[er]y=er ^[ever]y=evr w[ere]$=R [er]i=er [er]=R
        s[es]$=Iz x[es]$=Iz z[es]$=Iz ch[es]$=Iz sh[es]$=Iz c[es]$=Iz g[es]$=Iz ~[es]$=z
        t[ed]$=Id d[ed]$=Id ~p[ed]$=t ~k[ed]$=t ~s[ed]$=t ~f[ed]$=t ~x[ed]$=t ~h[ed]$=t ~c[ed]$=t ~[ed]$=d
        ~[e]ly$= ~[e]ment= ~[e]less= ~[e]ful= ~[e]ness= ~[e]$= ^*[e]$=i ^**[e]$=i
        [e]*e$=i ~[en]$=un ~[el]$=ul ~[et]$=It [e]vil=i [eou]s=u [eo]pl=i [eo]rg=o g[eo]=u [eo]=iO [e]$=i [e]=e
        ^o[f]$=v [ff]=f [f]=f
        ^[gh]=g [gh]t= [gh]= ^[gn]=n [gn]$=n [gg]=g [gua]r=go [gue]$=g ^[gu]+=g
        ^[g]et=g ^[g]iv=g ^[g]if=g ^[g]ir=g ^[g]ea=g un[g]er=g on[g]er=g on[g]est=g in[g]er=g [g]+=J [g]=g
        ^[h]our= ^[h]onor= ^[h]onest= ^[h]eir= #[h]$= #[h]*= [h]=h
        ^[i]$=Y [igh]=Y [ign]$=Yn [ign]s$=Yn [ind]$=Ynd [ild]$=Yld [ild]s$=Yld
        ^*[ie]$=Y [ie]$=i ^*[ies]$=Yz ^**[ies]$=Yz [ies]$=iz ^*[ied]$=Yd ^**[ied]$=Yd [ied]$=id
        [iew]=yU [i]ar$=Y [iou]s=iu [ie]nd=e [ie]r$=i [ie]t=Yu sc[ie]n=Yu [ie]n=iu [ie]=i [iron]=YRn
        ^d[ia]=Yu ^br[ia]n=Yu ^g[ia]=Yu [ia]=iu ^*[io]n=Yu ^v[io]=Yu [io]=iO
        p[ir]at=Yr [ire]=YR [irr]=ir [ir]#=ir [ir]=R
        ch[ine]$=in [ique]$=ik [i]*e$=Y [i]*es$=Y [i]*ed$=Y [i]*er$=Y [i]*ers$=Y [i]*ing$=Y [i]*le$=Y [i]nal=Y
        sp[i]d=Y
        [ii]=i [i]$=i [i]=I
        [j]=J
        ^[kn]=n [kk]=k [kh]=k [k]=k
        *[le]$=ul t[le]s=ul t[le]m=ul *[les]$=ulz *[led]$=uld [ll]=l [l]=l
        ^[mn]=n [mn]$=m [mm]=m [m]=m
        [ng]$=N [ng]s$=N [ng]th=N [n]k=N [n]cl=N [n]x=N [nn]=n [n]=n
        ^[o]$=O ^[o]f$=u ^[one]$=wun ^[once]=wuns e[one]$=wun y[one]$=wun
        bl[oo]d=u fl[oo]d=u d[oor]=or fl[oor]=or p[oor]=or [oo]=U
        [ough]t=o thr[ough]=U th[ough]=O d[ough]=O r[ough]=uf t[ough]=uf n[ough]=uf b[ough]=W [ough]=O
        [ouille]$=Ui [oul]d=U ~[ou]s$=u [ou]s$=W ^[our]=WR fl[our]=WR h[our]=WR j[our]n=R c[our]ag=R [our]=or y[ou]ng=u y[ou]=U
        s[ou]l=O [ou]p=U
        [ou]bl=u t[ou]ch=u c[ou]ntr=u c[ou]sin=u [ou]=W
        ^[ow]n=O n[ow]n=O gr[ow]n=O sh[ow]n=O bl[ow]n=O [ow]n=W l[ow]$=O r[ow]$=O m[ow]$=O t[ow]$=O b[ow]$=O
        n[ow]h=O ^*[ow]$=W [ow]$=O [ow]s$=O [ow]=W [oy]=Q [oi]=Q [oar]=or [oa]h=Ou [oa]=O sh[oe]=U [oe]=O
        ^w[or]=R t[or]$=R s[or]$=R t[ors]$=Rz s[ors]$=Rz [ore]$=or [orr]=or [or]=or
        l[o]ve=u b[o]ve=u s[ome]=um m[o]vi=U c[o]me=u d[o]ne=u n[o]ne=u m[o]ve=U pr[o]ve=U l[o]se=U wh[o]se=U
        [o]*e$=O [o]*es$=O [o]*ed$=O [o]*er$=O [o]*ers$=O [o]*ing$=O [o]ld=O [o]lt=O [oll]$=Ol
        gh[o]st=O h[o]st=O m[o]st=O p[o]st=O b[o]th$=O [o]ther=u
        m[o]ney=u m[o]nk=u m[o]nd=u m[o]nth=u ^s[o]n$=u ^w[o]n=u w[o]men=I w[o]man=U fr[o]m=u
        ^d[o]$=U ^t[o]$=U ^tw[o]$=U wh[o]=U [o]$=O ~[on]$=un ~[ons]$=unz ^[o]*e=O ^[o]c#=O [o]=o
        [ph]=f ^[ps]=s ^[pn]=n [pp]=p [p]=p
        [que]$=k [qu]=kw [q]=k
        [rr]=r [rh]=r [r]=r
        [sch]i=S [sch]=sk [sh]=S [ssion]=Sun [ss]u=S [ss]=s #[sion]=Zun [sion]=Sun #[s]ure=Z ^[s]ure=S ^[s]ug=S
        [sc]+=s
        [st]le=s [st]en=s i[s]land= i[s]le= ^i[s]$=z ^a[s]$=z ^wa[s]$=z ^hi[s]$=z ^ha[s]$=z
        b[s]$=z d[s]$=z g[s]$=z l[s]$=z m[s]$=z n[s]$=z r[s]$=z v[s]$=z w[s]$=z y[s]$=z u[s]e$=s a[s]e$=s #[s]#=z
        [s]m=z [s]=s
        [tch]=C [th]=T s[tion]=Cun [tion]=Sun [ti]al=S [ti]an=S [ti]ous=S [ti]ent=S [ture]=CR [tu]al=CU ^[tw]o$=t
        [tt]=t [t]=t
        [ue]$=U [ue]s$=U g[ui]n=wI [ui]lt=I [ui]t=U j[ui]=U [ui]=uI [uy]=Y [ure]$=Ur [urr]=R [ur]=R
        [u]*e$=U [u]*es$=U [u]*ed$=U [u]*er$=U [u]*ing$=U b[u]sy=I b[u]sin=I p[u]t$=U p[u]sh=U b[u]ll=U f[u]ll=U
        p[u]ll=U
        ^[u]ni=yU ^[u]s#=yU [u]*#=U [u]$=U [u]=u
        [v]=v
        ^[wr]=r [wh]o=h [wh]=w [w]=w
        ^[x]=z [x]=ks
        ^[y]=y [y]e$=Y [y]an=Yu ^*[y]$=Y ^**[y]$=Y ^***[y]$=Y [y]$=i [y]*e$=Y c[y]cl=Y h[y]p=Y ps[y]=Y d[y]n=Y [y]=I
        [zz]=z [z]=z
        """
}
