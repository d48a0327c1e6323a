// swift-format-ignore-file
// Made from the texts in Films/ by `swift run skill-runner catalogue embed`.

/// The built-in catalogue, compiled.
enum BuiltInCatalogue {
    /// A whole model, as `ModelLayout` says.
    static let model: StaticString = #"""
FILMS..\#n@?A?cQ\???@??@????odA???P__\fBA?oeA???sjY???lRF]v?Ly`YBBJ????x]x@[@O@?????????????????sD??K????R^c@Z\#
@J@????????????sD???jD??L????I^MA]@P@????????????^J???oD??M????N^y@T@M@????????????NP???~C??N????T]???????????\#
???????MU???FD??Q????L^}@V@G@????????????TZ???kD??U????R^NA\@I@????????????@`???aE??W????R^n@X@K@????????????b\#
f???qD??[????z]XAO@M@????????????Tl???MD??e????S^k@U@M@????????????bq???qD??y????U^VAY@E@????????????Tw???xD??\#
}????o]TAS@L@????????????M}???QE??~????J^??????????????????_C@??fD??H@???M^v@S@O@????????????FI@??JD??J@???K^i\#
@L@|?????????????QN@??ED??L@???O^p@V@O@????????????WS@??FD??M@???}]t@U@M@????????????^X@??EE??T@???|]r@U@K@???\#
?????????d^@??ID??V@????^u@R@E@????????????nc@??~D??X@???D^~@S@J@????????????mi@??gD??^@???M^VAQ@?@???????????\#
?Uo@??^D??a@???O^ZAY@M@????????????tt@??UD??d@???I^??????????????????Jz@??vD??f@???w]q@Q@M@????????????A@A??ED\#
??g@???M^P@C@D@????????????GEA??BD??h@???@^s@Z@N@????????????JJA??fD??j@???O^f@S@K@????????????qOA??XD??q@???E\#
^v@M@D@????????????JUA??PD??r@???M^t@S@K@????????????[ZA??[D??t@???B^v@K@H@????????????w_A??gD??w@???P^qA^@N@?\#
???????????_eA??[E??x@???Q^rA\@N@????????????{kA??FE??y@???R^HB]@O@????????????BrA??_E??EA???O^i@H@E@?????????\#
???bxA??yD??HA???H^d@P@H@????????????\~A??WD??LA???P^p@T@K@????????????tCB??[D??QA???O^w@G@D@????????????PIB??\#
pD??XA???R^e@N@F@????????????AOB??XD??ZA???W^WAa@P@????????????ZTB??oD??`A???P^s@U@F@????????????JZB??yC??aA??\#
?E^h@U@I@????????????D_B??WD??dA???D^k@U@H@????????????\dB??{D??sA???Q^PAQ@E@????????????XjB??YD??xA???r]?????\#
?????????????roB??EE??zA???T^{@R@F@????????????xuB??`D??@B???I^u@?@~?????????????Y{B??qD??AB???P^y@T@L@???????\#
?????KAC??_D??CB???E^u@S@E@????????????kFC??qD??DB???J^pAT@K@????????????]LC??_D??FB???K^n@C@B@????????????}QC\#
??_D??NB???D^@AR@N@????????????]WC??QD??TB???f]??????????????????o\C??jD??YB????^k@V@G@????????????ZbC??FE??jB\#
???A^X@L@J@????????????ahC??ED??mB???s]nAZ@R@????????????gmC??]D??oB???u]GBT@P@????????????EsC??iD??pB???I^???\#
???????????????oxC??gD??rB???O^p@B@B@????????????W~C??dD??zB???E^~@J@C@????????????|CD??FD??{B???r]c@E@E@?????\#
???????CID??XD??KC???D^}@O@D@????????????\ND??PD??OC???T^KA\@I@????????????mSD??^D??QC???F^v@W@O@????????????L\#
YD??]D??RC???K^??????????????????j^D??GD??UC???I^MA]@S@????????????rcD??yC??VC????^_AH@I@????????????lhD??zC??\#
WC???F^HAV@K@????????????gmD??qE??`C???U]e@K@K@????????????YtD??MD??HD???H^~@X@J@????????????gyD??eD??[D???z]t\#
@W@M@????????????M?E??hD??{D???C^DAM@I@????????????vDE??XC??HE???S^GAV@J@????????????OIE??@E??]E???J^x@L@u????\#
?????????POE??hD??gE???H^BBW@Q@????????????yTE??UD??pE???k]JAI@F@????????????OZE??CD??BF???J^o@}?A@???????????\#
?S_E??DD??DF???P^FAS@K@????????????XdE??UD??MF???O^BAD@C@????????????niE??]D??hF???L^}@R@L@????????????LoE??KD\#
??kF???N^o@H@E@????????????XtE??VD??pF???N^|AV@P@????????????oyE??KD??sF???G^b@U@N@????????????{~E??XD??}F???v\#
]DAS@O@????????????TDF??TD??IG???I^~@C@D@????????????iIF??ZD??KG???J^qAJ@J@????????????DOF??JD??LG???{]DAH@G@?\#
???????????OTF??HD??ZG???g]l@P@O@????????????XYF??AD??_G???M^v@L@?@????????????Z^F??ND??eG???N^JA_@Q@?????????\#
???icF??lD??lG???Q^x@Y@C@????????????ViF??bD??mG???S^~@W@B@????????????ynF??]D??qG???C^BAV@I@????????????WtF??\#
yC??sG???N^??????????????????QyF??_D??vG???a]??????????????????q~F??XD??wG???J^KAL@F@????????????JDG??wC??AH??\#
?v]{@Q@I@????????????BIG??XD??DH???E^tAH@H@????????????[NG??zD??FH???z]??????????????????VTG??BD??HH???P^[@Z@I\#
@????????????YYG??ND??RH???i]@AC@I@????????????h^G??iD??TH???L^AB]@I@????????????RdG??TD??WH???B^?????????????\#
?????giG??MD??XH???}]r@T@G@????????????unG??RD??YH???K^PAT@A@????????????HtG??ND??ZH???N^GA^@M@????????????WyG\#
??GE??[H???R^IAT@B@????????????_?H??`E??^H???L^a@W@C@????????????@FH??WD??kH????^??????????????????XKH??_D??lH\#
???y]m@L@E@????????????xPH??UD??nH???C^??????????????????NVH??ZD??rH???K^\@R@K@????????????i[H??FD??sH???I^z@L\#
@E@????????????p`H??WD??tH???J^i@T@N@????????????HfH??dD??uH???R]e@M@G@????????????mkH??JD??|H???L^???????????\#
???????xpH??mD??~H???D^_@G@E@????????????fvH??TD???I???Q^LAU@K@????????????{{H??bD??WI???K^p@G@|?????????????^\#
AI??BD??^I???P^WA\@I@????????????aFI??LE??_I???Q^`AZ@H@????????????nLI??xD??`I???S^LAZ@K@????????????gRI??KE??\#
aI???T^\AY@I@????????????sXI??zD??bI???V^IAY@H@????????????n^I??ZE??fI???A^HAT@K@????????????IeI??[D??gI???I^Y\#
A^@Q@????????????ejI??TD??mI???L^UAJ@E@????????????zoI??PD??nI???J^y@|?B@????????????KuI??\D??uI???{]OAU@O@???\#
?????????hzI??MD??~I???x]\@G@I@????????????v?J??CD??EJ???J^AAI@@@????????????zDJ??XD??GJ???I^t@C@?@???????????\#
?SJJ??^D??HJ???H^x@z?A@????????????rOJ??^D??hJ???N^j@S@K@????????????QUJ??RD??qJ???L^IAL@B@????????????dZJ??BD\#
??yJ???v]Z@M@J@????????????g_J??uD??~J???X^XAY@H@????????????]eJ??CE??@K???E^PAS@O@????????????akJ??qC??BK???E\#
^f@Q@E@????????????SpJ??ID??DK???U^e@M@H@????????????]uJ??YD??MK???L^i@N@H@????????????wzJ??^D??QK???O^y@E@E@?\#
???????????V@K??rC??SK???H^|@L@D@????????????IEK??ED??fK???J^~@Z@O@????????????OJK??CD??gK???P^Y@V@G@?????????\#
???SOK??UD??hK???S^\@S@A@????????????iTK??fD??kK???G^Y@T@H@????????????PZK??]D??lK???{]W@H@D@????????????n_K??\#
lD??oK???L^]@H@?@????????????[eK??HE??pK???N^^@G@}?????????????dkK??]D??|K???u]??????????????????BqK??RD??UL??\#
?I^d@Q@@@????????????UvK??AD??WL???C^??????????????????W{K??gE??XL???M^hAX@M@?????????????BL??ND??YL???H^?????\#
?????????????NGL??^D??\L???E^p@M@E@????????????mLL??UD??]L???J^P@Y@K@????????????CRL??uC??^L???N^[@U@G@???????\#
?????yVL???D??pL???G^IAF@C@????????????y[L??oC??fM???k]^@K@L@????????????i`L??rE??lM???B^??????????????????\gL\#
??YD??tM???J^??????????????????vlL??kC??yM???K^m@Q@A@????????????bqL??CD??zM???O^z@N@z?????????????fvL??WD??vR\#
???U^t@X@D@????????????~{L??ED??MU???U^VAW@M@????????????DAM??DD??EW???N^X@H@F@????????????IFM??~C??cW???J^?AO\#
@C@????????????HKM??HD??rW???H^u@F@G@????????????QPM??iD??|W???O^k@M@@@????????????{UM??JD??dX???I^s@M@B@?????\#
???????F[M??ND??iX???J^q@}?y?????????????U`M??YD??DY???E^EAG@D@????????????oeM??FD??}Y???W^}@^@I@????????????v\#
jM??bD??jZ???Z^{@\@A@????????????YpM??oD??g[???N^AAE@A@????????????IvM??DD??H\???Z^GAX@?@????????????N{M??_D??\#
b\???{]{@Z@P@????????????n@N??xD??c\???~]FAW@M@????????????gFN??jD??d\???N^GAW@~?????????????RLN??uD??e\???Q^M\#
AV@?@????????????HRN??RE??I]???[^GA[@@@????????????[XN??AE??M]???M^y@E@A@????????????]^N??kD??E_???J^HAq?~????\#
?????????IdN??MD??O_???J^??????????????????WiN??LD??x_???N^^@P@?@????????????dnN??KD??{_???@^?????????????????\#
?psN??TD??E`???L^IAJ@I@????????????EyN??gD??s`???I^??????????????????m~N??KD??gb???C^g@G@B@????????????yCO??{C\#
??sb???I^[@D@E@????????????uHO??cD??|e???B^a@L@H@????????????YNO??UD??Df???Q^v@U@G@????????????oSO??MD??Xh???L\#
^@AL@H@????????????}XO??ND??jh???N^P@H@~?????????????L^O??qD??Ql???L^JAF@D@????????????~cO??VD??hn???I^U@M@?@?\#
???????????UiO??SD??Jw???K^t@?@~?????????????inO??{C??j}???C^[@K@D@????????????esO??JD??fB@??O^a@J@x??????????\#
???pxO??kD??gF@??J^GA|?B@????????????\~O??hD??~T@??H^AAI@E@????????????EDP??wD??Nd@??V^d@X@D@????????????}IP??\#
pD??ek@??J^~@@@}?????????????nOP??JD??Rs@??O^S@I@?@????????????yTP??SD??K|@??J^h@{?~?????????????MZP??xC??eAA?\#
?O^NAT@I@????????????F_P??mC??RCA??I^j@N@?@????????????tcP??DD??JEA??I^X@Y@N@????????????yhP??YD??KIA??J^?????\#
?????????????SnP??JD??BKA??J^s@@@B@????????????^sP??QD??~LA??J^i@v?~?????????????pxP??dD??wNA??K^k@?@z????????\#
?????U~P??`D??xOA??J^Y@H@|?????????????vCQ??LD??rPA??I^LA}?~?????????????CIQ??jD??EQA??H^o@B@|?????????????nNQ\#
??cD??IQA??D^??????????????????RTQ??vD??`QA??A^??????????????????IZQ??FD??iQA??H^??????????????????P_Q??QD??mQ\#
A??K^JAF@A@????????????bdQ??YD??jRA??N^b@z??@????????????|iQ??VD??FSA??H^??????????????????SoQ??rD??NSA??M^^@P\#
@B@????????????FuQ??zD??}TA??J^X@D@{?????????????A{Q??ZD??BUA??J^`@E@B@????????????\@R??PD??MUA??K^[@D@?@?????\#
???????mER??nC??JWA??H^??????????????????\JR??bD??GXA??H^|@G@H@?????????????PR??zC??IXA??K^GAK@C@????????????z\#
TR??ND??KXA??J^FAG@z?????????????IZR??@D??MXA??S^r@Y@H@????????????J_R??_D??c[A??F^??????????????????jdR??`D??\#
Y]A??Y^{@\@A@????????????KjR??kD??_]A??D^??????????????????woR??IE??P^A??Y^f@W@J@????????????AvR??bC??R^A??Z^r\#
@[@A@????????????dzR??hD??HaA??G^w@}?C@????????????M@S??\D??_cA??X^?AZ@E@????????????jES??rD??xeA??W^a@[@L@???\#
?????????]KS??}D??wjA??K^??????????????????[QS??GD??VkA???^??????????????????cVS??SD??{oA??Y^IA[@L@???????????\#
?w[S??nD??yqA??I^??????????????????faS??WD??msA??H^??????????????????~fS??PD??z|A??Y^k@W@?@????????????OlS??gD\#
??O\B??X^_@\@K@????????????wqS??TD??P\B??X^]AX@w?????????????LwS??aD??PkB??l]mAG@F@????????????n|S??mD??dFC??X\#
^XA[@M@????????????\BT??nD??`dC??X^c@Z@F@????????????KHT???D??ZwC??X^aAa@G@????????????KMT??tD???}C??Y^^@[@F@?\#
???????????@ST??LD??zmD??Y^t@W@E@????????????MXT??@E??k|D??[^NAa@I@????????????N^T??MD??DhE??Y^SAc@P@?????????\#
???\cT??jD??p{G??O^g@V@C@????????????GiT??TD??q{G??R^DAT@B@????????????\nT??YD??Z@H??I^LAI@B@????????????vsT??\#
MD??lCH??M^f@W@L@????????????DyT??XD??pDH??H^YA@@?@????????????]~T??~C??~DH??n]??????????????????\CU??^D??[LH?\#
?[^NA]@D@????????????{HU??PD??A}J??[^dA^@K@????????????LNU??lD??V}J??\^Z@Z@G@????????????ySU??iD??Z}J??[^hA^@E\#
@????????????cYU??uD??pDK??\^NA[@@@????????????Y_U??~D??AEK??Z^CAY@E@????????????XeU??lD??~gM??[^u@X@A@???????\#
?????EkU??SD??`JN??[^\@W@B@????????????YpU??HE??mpO??[^dA`@M@????????????bvU??FD??ppO??\^AA^@C@????????????i{U\#
??]D??upO??\^BAX@B@????????????GAV??MD??OGP??[^MA_@D@????????????UFV??AE??DTP??[^{@X@~?????????????WLV??ZD??he\#
P??[^i@X@~?????????????rQV??{C??}fP??\^s@Y@B@????????????nVV??CE??[\Q??\^{@X@?@????????????r\V??YD??G]Q??\^r@Y\#
@G@????????????LbV??UD??qgQ??\^o@X@C@????????????bgV??^D??tgQ??^^w@_@G@????????????AmV??nD??AKS??[^k@W@E@?????\#
???????prV??RD??DKS??[^y@X@D@????????????CxV??~D??R[T??[^~@Z@F@????????????B~V??uC??OsU??\^a@W@D@????????????x\#
BW??nD??TWW??^^LA[@G@????????????gHW??EE??q_W??]^GAZ@J@????????????mNW??EE??rmW??\^QA[@H@????????????sTW??@E??\#
rFX??^^t@Z@E@????????????tZW??QD??UAY??\^sA[@M@????????????F`W??[D??DmY??\^e@Y@G@????????????beW??~C??Cx[??]^x\#
@_@M@????????????ajW??mD??d?]??]^OAX@E@????????????OpW??iD??`H^??]^BAZ@I@????????????yuW??GE??nG_??]^z@Y@A@???\#
?????????A|W??iE??dB`??^^{@^@@@????????????kBX??aD??X]`??]^p@X@J@????????????MHX??PD??Koc??^^]@[@N@???????????\#
?^MX??BD??WYe??]^hA`@O@????????????aRX??BE??eYe??]^JAW@D@????????????dXX??VD??cUj??]^e@Z@L@????????????{]X??iD\#
??F_o??]^p@Y@E@????????????ecX??oD??[Kq??]^p@Z@N@????????????UiX??}D??WBr??_^VA\@x?????????????SoX??eD??PYr??]\#
^PAZ@M@????????????ytX??_D??Wjr??^^Z@W@?@????????????YzX??bD???ry??]^X@Z@~?????????????|?Y??xC??~L{??_^OAX@?@?\#
???????????uDY??dD??Sf?@?^^k@X@J@????????????ZJY??ID??EKA@?_^RA\@F@????????????dOY??{D??dtC@?^^[A[@G@?????????\#
???`UY??AE??HwD@?^^LA\@J@????????????b[Y??MD??[kF@?_^k@`@I@????????????p`Y??|C??`kG@?_^z@\@z?????????????meY??\#
ED??Star Wars\#nStar Wars A New Hope\#n\#nGeorge Lucas\#nMark Hamill\#tHarrison Ford\#tCarrie Fisher\#tPeter C\#
ushing\#n\#nAdventure\#tAction\#tScience Fiction\#nspace travel\#trebellion\#tchosen one\#trobot\#tprincess\#t\#
mentor\#tgood versus evil\#tswordfight\#talien\#tjedi\#tdeath star\#nUnited States\#nEnglish\#n\#n\#nA young f\#
arm hand joins an old knight, a smuggler and two droids to rescue a princess from a galactic empire.Finding Ne\#
mo\#n\#n\#nAndrew Stanton\#nAlbert Brooks\#tEllen DeGeneres\#tAlexander Gould\#tWillem Dafoe\#n\#nAnimation\#t\#
Family\#tAdventure\#tComedy\#nocean\#tfather and son\#ttalking animals\#tquest\#tfriendship\#tamnesia\#trescue\#
\#tclownfish\#tgreat barrier reef\#taquarium\#nUnited States\#nEnglish\#n\#n\#nA timid clownfish crosses the o\#
cean with a forgetful companion to find his son, who was captured by a diver.Forrest Gump\#n\#n\#nRobert Zemec\#
kis\#nTom Hanks\#tRobin Wright\#tGary Sinise\#tMykelti Williamson\#n\#nComedy\#tDrama\#tRomance\#nvietnam\#tfr\#
iendship\#tmother and son\#tamerican history\#tchildhood love\#tbased on a novel\#trunning\#talabama\#tshrimp \#
boat\#nUnited States\#nEnglish\#n\#n\#nA simple, good-hearted man from Alabama drifts through decades of Ameri\#
can history, never forgetting his childhood sweetheart.American Beauty\#n\#n\#nSam Mendes\#nKevin Spacey\#tAnn\#
ette Bening\#tThora Birch\#tWes Bentley\#n\#nDrama\#nmidlife crisis\#tsuburb\#tmarriage\#tfamily\#tobsession\#t\#
satire\#tfather and daughter\#tneighbors\#tred roses\#nUnited States\#nEnglish\#n\#n\#nA suburban husband sick\#
 of his empty life rebels after growing infatuated with a friend of his teenage daughter.Citizen Kane\#n\#n\#n\#
Orson Welles\#nOrson Welles\#tJoseph Cotten\#tDorothy Comingore\#tEverett Sloane\#n\#nDrama\#tMystery\#njourna\#
lism\#twealth\#tpolitics\#tobsession\#tloss\#tmemory\#tnonlinear story\#tnewspaper tycoon\#trosebud\#nUnited S\#
tates\#nEnglish\#n\#n\#nAfter a newspaper tycoon dies, a reporter interviews those who knew him to learn the m\#
eaning of his last word.The Fifth Element\#n\#n\#nLuc Besson\#nBruce Willis\#tGary Oldman\#tIan Holm\#tMilla J\#
ovovich\#n\#nAdventure\#tFantasy\#tAction\#tThriller\#tScience Fiction\#nspace travel\#talien\#tchosen one\#tf\#
uture\#tgood versus evil\#tunlikely romance\#tcult film\#tflying taxi\#topera singer\#nFrance\#nEnglish\#n\#n\#n\#
A cab driver of the future meets a mysterious young woman who holds the key to saving Earth from ancient evil.\#
Pirates of the Caribbean: The Curse of the Black Pearl\#nPirates of the Caribbean\#n\#nGore Verbinski\#nJohnny\#
 Depp\#tGeoffrey Rush\#tOrlando Bloom\#tKeira Knightley\#n\#nAdventure\#tFantasy\#tAction\#npirates\#tcurse\#t\#
swordfight\#tocean\#tkidnapping\#ttreasure hunt\#tunlikely romance\#tisland\#tskeletons\#tcaribbean\#nUnited S\#
tates\#nEnglish\#n\#n\#nA blacksmith joins an eccentric pirate captain to rescue the governor's daughter from \#
a crew under an ancient curse.Kill Bill: Vol. 1\#nKill Bill\#tKill Bill 1\#tKill Bill Volume 1\#n\#nQuentin Ta\#
rantino\#nUma Thurman\#tLucy Liu\#tVivica A. Fox\#tDaryl Hannah\#n\#nAction\#tCrime\#nrevenge\#tassassin\#tmar\#
tial arts\#tswordfight\#tstrong heroine\#tbetrayal\#tnonlinear story\#twedding\#ttokyo\#tsamurai sword\#nUnite\#
d States\#nEnglish\#n\#n\#nA former assassin wakes from a coma and sets out to kill the old comrades who ruine\#
d her wedding.Apocalypse Now\#n\#n\#nFrancis Ford Coppola\#nMartin Sheen\#tMarlon Brando\#tRobert Duvall\#tFre\#
deric Forrest\#n\#nDrama\#tWar\#nwar\#tvietnam\#tsoldier\#tassassin\#tmadness\#tjungle\#triver journey\#tbased\#
 on a novel\#thelicopters\#tcambodia\#nUnited States\#nEnglish\#n\#n\#nDuring the Vietnam War, a troubled capt\#
ain travels upriver to kill a renegade colonel who rules like a god.Eternal Sunshine of the Spotless Mind\#n\#n\#
\#nMichel Gondry\#nJim Carrey\#tKate Winslet\#tKirsten Dunst\#tMark Ruffalo\#n\#nScience Fiction\#tDrama\#tRom\#
ance\#nmemory\#tbreakup\#trelationship\#tnonlinear story\#tdream\#tloss\#tunlikely romance\#tmemory erasure\#t\#
montauk beach\#nUnited States\#nEnglish\#n\#n\#nAfter a painful breakup a man has his former girlfriend erased\#
 from his memory, then tries to hold on to her.Pirates of the Caribbean: Dead Man's Chest\#nDead Man's Chest\#n\#
\#nGore Verbinski\#nJohnny Depp\#tOrlando Bloom\#tKeira Knightley\#tBill Nighy\#n\#nAdventure\#tFantasy\#tActi\#
on\#npirates\#tocean\#tmonster\#tcurse\#tswordfight\#ttreasure hunt\#tlove triangle\#tsequel\#tdavy jones\#tkr\#
aken\#nJamaica\#tUnited States\#nEnglish\#n\#n\#nA roguish pirate captain owes his soul to Davy Jones and seek\#
s a buried chest that might free him.2001: A Space Odyssey\#n2001\#n\#nStanley Kubrick\#nKeir Dullea\#tGary Lo\#
ckwood\#tWilliam Sylvester\#tDouglas Rain\#n\#nScience Fiction\#tMystery\#tAdventure\#nspace travel\#tartifici\#
al intelligence\#tastronaut\#talien\#tevolution\#tsurvival\#tbased on a novel\#tmonolith\#tjupiter\#nUnited St\#
ates\#tUnited Kingdom\#nEnglish\#n\#n\#nAstronauts follow the signal of a mysterious black slab towards Jupite\#
r, aboard a ship run by an all too clever computer.Twelve Monkeys\#n\#n\#nTerry Gilliam\#nBruce Willis\#tMadel\#
eine Stowe\#tBrad Pitt\#tChristopher Plummer\#n\#nMystery\#tScience Fiction\#tThriller\#ntime travel\#tpost-ap\#
ocalypse\#tvirus\#tmadness\#tmemory\#tdystopia\#tdream\#ttwist ending\#tmental hospital\#tphiladelphia\#nUnite\#
d States\#nEnglish\#n\#n\#nA prisoner from a ruined future is sent back in time to trace the plague that wiped\#
 out most of humanity.American History X\#n\#n\#nTony Kaye\#nEdward Norton\#tEdward Furlong\#tBeverly D'Angelo\#
\#tAvery Brooks\#n\#nDrama\#tCrime\#nracism\#tbrothers\#tprison\#tredemption\#tfamily\#tviolence\#tnonlinear s\#
tory\#tlos angeles\#tneo-nazis\#tvenice beach\#nUnited States\#nEnglish\#n\#n\#nA former neo-Nazi comes out of\#
 prison changed and tries to keep his younger brother from the same path.Mars Attacks!\#n\#n\#nTim Burton\#nJa\#
ck Nicholson\#tGlenn Close\#tAnnette Bening\#tPierce Brosnan\#n\#nComedy\#tFantasy\#tScience Fiction\#nalien i\#
nvasion\#talien\#tparody\#tsatire\#tblack comedy\#tpresident\#tlas vegas\#tcult film\#tmartians\#nUnited State\#
s\#nEnglish\#n\#n\#nBig-brained Martians land on Earth claiming to come in peace, then gleefully zap everyone \#
in sight.Memento\#n\#n\#nChristopher Nolan\#nGuy Pearce\#tCarrie-Anne Moss\#tJoe Pantoliano\#tMark Boone Junio\#
r\#n\#nMystery\#tThriller\#nmemory\#tamnesia\#trevenge\#tnonlinear story\#ttwist ending\#tmurder\#tgrief\#tide\#
ntity\#ttattoos\#tpolaroid photos\#nUnited States\#nEnglish\#n\#n\#nA man unable to form new memories hunts th\#
e killer of his wife with the help of notes and tattoos.Blade Runner\#n\#n\#nRidley Scott\#nHarrison Ford\#tRu\#
tger Hauer\#tSean Young\#tEdward James Olmos\#n\#nScience Fiction\#tDrama\#tThriller\#nartificial intelligence\#
\#tdystopia\#tdetective\#tidentity\#tmemory\#trobot\#tcyberpunk\#tlos angeles\#tbased on a novel\#tcult film\#t\#
replicants\#nUnited States\#tHong Kong\#nEnglish\#n\#n\#nIn a rain-soaked future Los Angeles, a weary policema\#
n hunts escaped artificial humans who want more time to live.Raiders of the Lost Ark\#n\#n\#nSteven Spielberg\#n\#
Harrison Ford\#tKaren Allen\#tPaul Freeman\#tRonald Lacey\#n\#nAdventure\#tAction\#narchaeology\#ttreasure hun\#
t\#tnazis\#tquest\#tdesert\#tegypt\#t1930s\#tark of the covenant\#tindiana jones\#nUnited States\#nEnglish\#n\#n\#
\#nA whip-cracking archaeologist races the Nazis to find a biblical chest said to hold unstoppable power.India\#
na Jones and the Temple of Doom\#n\#n\#nSteven Spielberg\#nHarrison Ford\#tKate Capshaw\#tKe Huy Quan\#tAmrish\#
 Puri\#n\#nAdventure\#tAction\#narchaeologist\#ttreasure hunt\#treligion\#tslavery\#tjungle\#tcult\#thuman sac\#
rifice\#tsequel\#tindia\#tmine carts\#tsacred stones\#nUnited States\#nEnglish\#n\#n\#nAn adventurous archaeol\#
ogist in India agrees to recover a village's sacred stone and stolen children from a murderous cult.Indiana Jo\#
nes and the Last Crusade\#n\#n\#nSteven Spielberg\#nHarrison Ford\#tSean Connery\#tDenholm Elliott\#tAlison Do\#
ody\#n\#nAdventure\#tAction\#narchaeologist\#ttreasure hunt\#tfather and son\#tquest\#tnazis\#treligion\#tbetr\#
ayal\#tsequel\#tholy grail\#tvenice\#nUnited States\#nEnglish\#n\#n\#nAn archaeologist searches for his kidnap\#
ped father and races the Nazis to the resting place of the Holy Grail.Armageddon\#n\#n\#nMichael Bay\#nBruce W\#
illis\#tBilly Bob Thornton\#tBen Affleck\#tLiv Tyler\#n\#nAction\#tThriller\#tScience Fiction\#tAdventure\#ndi\#
saster\#tastronaut\#tspace travel\#tfather and daughter\#tsacrifice\#tend of the world\#tasteroid\#toil drille\#
rs\#tnasa\#nUnited States\#nEnglish\#n\#n\#nA team of rough oil drillers is trained to land on an asteroid and\#
 blow it up before it hits Earth.Gladiator\#n\#n\#nRidley Scott\#nRussell Crowe\#tJoaquin Phoenix\#tConnie Nie\#
lsen\#tOliver Reed\#n\#nAction\#tDrama\#tAdventure\#nrevenge\#tslavery\#tbetrayal\#tswordfight\#tsoldier\#tpol\#
itics\#tloss\#tancient rome\#tgladiator\#nUnited Kingdom\#tUnited States\#nEnglish\#n\#n\#nA betrayed Roman ge\#
neral is sold into slavery and fights his way through the arena towards vengeance on the emperor.Léon: The Pr\#
ofessional\#nThe Professional\#tLeon\#n\#nLuc Besson\#nJean Reno\#tNatalie Portman\#tGary Oldman\#tDanny Aiell\#
o\#n\#nAction\#tCrime\#tDrama\#tThriller\#nassassin\#trevenge\#tcorruption\#tpolice\#torphan\#tmentor\#tgunfig\#
ht\#tnew york\#tunlikely friendship\#thitman\#thouseplant\#nUnited States\#nEnglish\#n\#n\#nA solitary hitman \#
in New York shelters a girl whose family was killed and reluctantly teaches her his trade.Taxi Driver\#n\#n\#n\#
Martin Scorsese\#nRobert De Niro\#tCybill Shepherd\#tHarvey Keitel\#tJodie Foster\#n\#nCrime\#tDrama\#nlonelin\#
ess\#tmadness\#tobsession\#tvigilante\#tnew york\#tpolitics\#tprostitution\#tvietnam veteran\#ttaxi\#nUnited S\#
tates\#nEnglish\#n\#n\#nA lonely, sleepless war veteran drives a cab through the New York night and dreams of \#
cleaning up its streets.Run Lola Run\#n\#n\#nTom Tykwer\#nFranka Potente\#tMoritz Bleibtreu\#tHerbert Knaup\#t\#
Nina Petri\#n\#nAction\#tDrama\#tThriller\#ntime loop\#tfate\#trace against time\#talternate reality\#tgangste\#
r\#tlove\#tnonlinear story\#tcult film\#tberlin\#nGermany\#nGerman\#n\#n\#nA young woman has twenty minutes to\#
 run across Berlin and find the money that will save her boyfriend.Back to the Future\#n\#n\#nRobert Zemeckis\#n\#
Michael J. Fox\#tChristopher Lloyd\#tLea Thompson\#tCrispin Glover\#n\#nAdventure\#tComedy\#tScience Fiction\#t\#
Family\#ntime travel\#tscientist\#thigh school\#tfamily\#tfriendship\#tsmall town\#t1950s\#tdelorean\#tclock t\#
ower\#nUnited States\#nEnglish\#n\#n\#nA teenager is accidentally sent to 1955 in a time machine car and must \#
make sure his parents fall in love.Snatch\#n\#n\#nGuy Ritchie\#nJason Statham\#tBrad Pitt\#tVinnie Jones\#tDen\#
nis Farina\#n\#nThriller\#tCrime\#tComedy\#ngangster\#tboxing\#theist\#tblack comedy\#tlondon\#tcon artist\#tn\#
onlinear story\#tcult film\#tdiamond\#ttravellers\#nUnited Kingdom\#tUnited States\#nEnglish\#n\#n\#nBoxing pr\#
omoters, gangsters and inept thieves collide in London as they chase a stolen diamond and a fixed fight.Pretty\#
 Woman\#n\#n\#nGarry Marshall\#nJulia Roberts\#tRichard Gere\#tRalph Bellamy\#tJason Alexander\#n\#nRomance\#t\#
Comedy\#nunlikely romance\#tprostitution\#twealth\#tlos angeles\#tfairy tale\#tbusiness\#tmakeover\#thotel\#th\#
ollywood\#nUnited States\#nEnglish\#n\#n\#nA wealthy businessman hires a spirited Hollywood streetwalker as hi\#
s companion for a week, and both begin to change.The Big Lebowski\#n\#n\#nJoel Coen\#nJeff Bridges\#tJohn Good\#
man\#tJulianne Moore\#tSteve Buscemi\#n\#nComedy\#tCrime\#nmistaken identity\#tfriendship\#tkidnapping\#tlos a\#
ngeles\#tcult film\#tblack comedy\#tslacker\#tbowling\#trug\#nUnited Kingdom\#tUnited States\#nEnglish\#n\#n\#n\#
A laid-back Los Angeles bowler mistaken for a millionaire wants his rug replaced and tumbles into a kidnapping\#
 plot.The Untouchables\#n\#n\#nBrian De Palma\#nKevin Costner\#tSean Connery\#tCharles Martin Smith\#tAndy Gar\#
cía\#n\#nCrime\#tDrama\#tHistory\#tThriller\#ngangster\#tmafia\#tpolice\#tcorruption\#tprohibition\#tgunfight\#
\#tmentor\#tbased on a true story\#tchicago\#tal capone\#nUnited States\#nEnglish\#n\#n\#nIn Prohibition Chica\#
go, a determined federal agent gathers a small team of honest men to bring down Al Capone.The Lord of the Ring\#
s: The Fellowship of the Ring\#nThe Fellowship of the Ring\#n\#nPeter Jackson\#nElijah Wood\#tIan McKellen\#tV\#
iggo Mortensen\#tSean Astin\#n\#nAdventure\#tFantasy\#tAction\#nquest\#twizard\#tmagic\#tfriendship\#tgood ver\#
sus evil\#tswordfight\#tmonster\#telves\#tbased on a novel\#tring\#thobbits\#nNew Zealand\#tUnited States\#nEn\#
glish\#n\#n\#nA young hobbit inherits a ring of terrible power and sets out with eight companions to see it de\#
stroyed.The Lord of the Rings: The Two Towers\#nThe Two Towers\#n\#nPeter Jackson\#nElijah Wood\#tIan McKellen\#
\#tViggo Mortensen\#tLiv Tyler\#n\#nAdventure\#tFantasy\#tAction\#nquest\#twizard\#tmagic\#twar\#tfriendship\#t\#
swordfight\#tbased on a novel\#tmiddle-earth\#thobbits\#nNew Zealand\#tUnited States\#nEnglish\#n\#n\#nWith th\#
e fellowship broken, two hobbits follow a treacherous guide towards Mordor while a besieged kingdom prepares f\#
or battle.The Lord of the Rings: The Return of the King\#nThe Return of the King\#n\#nPeter Jackson\#nElijah W\#
ood\#tIan McKellen\#tViggo Mortensen\#tLiv Tyler\#n\#nAdventure\#tFantasy\#tAction\#nquest\#twizard\#twar\#tfr\#
iendship\#tgood versus evil\#tswordfight\#tbased on a novel\#tsequel\#thobbits\#tmagic ring\#tmiddle-earth\#nN\#
ew Zealand\#tUnited States\#nEnglish\#n\#n\#nAs armies gather for a last stand, two hobbits climb toward Mount\#
 Doom to destroy a ring of terrible power.O Brother, Where Art Thou?\#n\#n\#nJoel Coen\#nGeorge Clooney\#tJohn\#
 Turturro\#tTim Blake Nelson\#tJohn Goodman\#n\#nAdventure\#tComedy\#tCrime\#tMusic\#nprison\#ton the run\#tqu\#
est\#troad trip\#tmusic\#tgreat depression\#tfriendship\#tmississippi\#tthe odyssey\#nFrance\#tUnited Kingdom\#n\#
English\#n\#n\#nThree chain gang fugitives wander Depression-era Mississippi in search of buried treasure and \#
become accidental singing stars.Groundhog Day\#n\#n\#nHarold Ramis\#nBill Murray\#tAndie MacDowell\#tChris Ell\#
iott\#tStephen Tobolowsky\#n\#nRomance\#tFantasy\#tDrama\#tComedy\#ntime loop\#tredemption\#tsmall town\#tunli\#
kely romance\#tjournalism\#twinter\#tself-improvement\#tweatherman\#tgroundhog\#nUnited States\#nEnglish\#n\#n\#
\#nA cynical weatherman gets stuck in a small town and wakes to the very same day again and again.Donnie Darko\#
\#n\#n\#nRichard Kelly\#nJake Gyllenhaal\#tJena Malone\#tPatrick Swayze\#tMaggie Gyllenhaal\#n\#nFantasy\#tDra\#
ma\#tMystery\#ntime travel\#tmental illness\#thigh school\#tcoming of age\#tcult film\#tfate\#t1980s\#tsuburb\#t\#
giant rabbit\#tjet engine\#nUnited States\#nEnglish\#n\#n\#nA troubled teenager escapes a freak accident and i\#
s told by a figure in a rabbit suit when the world ends.Crouching Tiger, Hidden Dragon\#n\#n\#nAng Lee\#nChow \#
Yun-fat\#tMichelle Yeoh\#tZhang Ziyi\#tChang Chen\#n\#nAdventure\#tDrama\#tAction\#tRomance\#nmartial arts\#ts\#
wordfight\#tforbidden love\#twarrior\#trevenge\#thonor\#tdesert\#tbased on a novel\#tchina\#tstolen sword\#nCh\#
ina\#tHong Kong\#nMandarin\#n\#n\#nIn old China, the theft of a legendary sword draws two veteran warriors to \#
a rebellious and gifted young noblewoman.Lost in Translation\#n\#n\#nSofia Coppola\#nBill Murray\#tScarlett Jo\#
hansson\#tAnna Faris\#tGiovanni Ribisi\#n\#nDrama\#tComedy\#tRomance\#nloneliness\#tunlikely romance\#tfriends\#
hip\#tmarriage\#tactor\#tculture clash\#tmidlife crisis\#ttokyo\#thotel\#nJapan\#tUnited States\#nEnglish\#n\#n\#
\#nA fading film star and a neglected young wife, both sleepless in a Tokyo hotel, form an unexpected bond.The\#
 Dark Knight\#n\#n\#nChristopher Nolan\#nChristian Bale\#tHeath Ledger\#tAaron Eckhart\#tMichael Caine\#n\#nDr\#
ama\#tAction\#tCrime\#tThriller\#nsuperhero\#tbased on a comic\#tsequel\#tvigilante\#tmadness\#tterrorism\#tco\#
rruption\#tjoker\#tgotham city\#nUnited Kingdom\#tUnited States\#nEnglish\#n\#n\#nA masked crimefighter and an\#
 idealistic prosecutor face a clown-faced criminal who wants to plunge Gotham into chaos.Ocean's Eleven\#n\#n\#n\#
Steven Soderbergh\#nGeorge Clooney\#tBrad Pitt\#tMatt Damon\#tAndy García\#n\#nThriller\#tCrime\#nheist\#tcon\#
 artist\#tfriendship\#tdivorce\#trevenge\#ttwist ending\#tremake\#tlas vegas\#tcasino\#nUnited States\#nEnglis\#
h\#n\#n\#nFresh out of prison, a smooth thief gathers ten specialists to rob three Las Vegas casinos on a sing\#
le night.Edward Scissorhands\#n\#n\#nTim Burton\#nJohnny Depp\#tWinona Ryder\#tDianne Wiest\#tAlan Arkin\#n\#n\#
Fantasy\#tDrama\#tRomance\#noutsider\#tunlikely romance\#tfairy tale\#tartificial human\#tsuburbia\#tsmall tow\#
n\#tinventor\#tchristmas\#tscissors\#ttopiary\#nUnited States\#nEnglish\#n\#n\#nA gentle, unfinished creation \#
with scissors for hands is taken in by a suburban family and falls in love.Back to the Future Part II\#n\#n\#n\#
Robert Zemeckis\#nMichael J. Fox\#tChristopher Lloyd\#tLea Thompson\#tElisabeth Shue\#n\#nAdventure\#tComedy\#t\#
Family\#tScience Fiction\#ntime travel\#tsequel\#tscientist\#tfriendship\#tfamily\#talternate history\#tsmall \#
town\#tdelorean\#thoverboard\#nUnited States\#nEnglish\#n\#n\#nA trip into the future goes wrong when an old b\#
ully borrows the time machine and rewrites the past to his liking.Minority Report\#n\#n\#nSteven Spielberg\#nT\#
om Cruise\#tColin Farrell\#tSamantha Morton\#tMax von Sydow\#n\#nAction\#tThriller\#tScience Fiction\#tMystery\#
\#ndystopia\#tpolice\#tfugitive\#tconspiracy\#twrongly accused\#tfree will\#tmurder\#tgrief\#tpsychic\#twashin\#
gton\#nUnited States\#nEnglish\#n\#n\#nIn a future where murders are foreseen and prevented, a police chief is\#
 named as the next killer.A Clockwork Orange\#n\#n\#nStanley Kubrick\#nMalcolm McDowell\#tPatrick Magee\#tAdri\#
enne Corri\#tMichael Bates\#n\#nCrime\#tDrama\#tScience Fiction\#tThriller\#ndystopia\#tviolence\#tjuvenile de\#
linquency\#tprison\#tmind control\#tsatire\#tbased on a novel\#tcult film\#tfree will\#tlondon\#nUnited States\#
\#nEnglish\#n\#n\#nA violent young gang leader in a near-future Britain is put through an experimental treatme\#
nt meant to make him harmless.Sin City\#n\#n\#nRobert Rodriguez\#tFrank Miller\#nBruce Willis\#tMickey Rourke\#t\#
Clive Owen\#tJessica Alba\#n\#nAction\#tThriller\#tCrime\#nrevenge\#tcorruption\#tpolice\#tprostitution\#tfilm\#
 noir\#tserial killer\#tnonlinear story\#tbased on a comic\#tblack and white city\#nUnited States\#nEnglish\#n\#
\#n\#nA weary cop, a brutal outcast and a wanted man fight for the women they protect in a rotten city.Star Tr\#
ek: Generations\#n\#n\#nDavid Carson\#nPatrick Stewart\#tWilliam Shatner\#tMalcolm McDowell\#tBrent Spiner\#n\#n\#
Science Fiction\#tAction\#tAdventure\#tThriller\#nspace travel\#ttime travel\#talien\#tandroid\#tscientist\#tg\#
rief\#tobsession\#tsequel\#tstarship enterprise\#nUnited States\#nEnglish\#n\#n\#nCaptain Picard meets the leg\#
endary Captain Kirk while trying to stop a scientist who would destroy whole stars.Amélie\#n\#n\#nJean-Pierre\#
 Jeunet\#nAudrey Tautou\#tMathieu Kassovitz\#tRufus\#tJamel Debbouze\#n\#nComedy\#tRomance\#nparis\#tunlikely \#
romance\#tloneliness\#tkindness\#twaitress\#timagination\#tcafe\#tfather and daughter\#tmontmartre\#tgarden gn\#
ome\#nFrance\#tGermany\#nFrench\#n\#n\#nA shy waitress in Montmartre secretly brings happiness to the people a\#
round her while hesitating before her own love.Back to the Future Part III\#n\#n\#nRobert Zemeckis\#nMichael J\#
. Fox\#tChristopher Lloyd\#tMary Steenburgen\#tThomas F. Wilson\#n\#nAdventure\#tComedy\#tFamily\#tScience Fic\#
tion\#ntime travel\#tsequel\#twild west\#tscientist\#tfriendship\#tgunfight\#tunlikely romance\#tdelorean\#ttr\#
ain\#nUnited States\#nEnglish\#n\#n\#nA teenager travels back to the Wild West to save his inventor friend fro\#
m being shot by a gunslinger.Braveheart\#n\#n\#nMel Gibson\#nMel Gibson\#tCatherine McCormack\#tSophie Marceau\#
\#tPatrick McGoohan\#n\#nAction\#tDrama\#tHistory\#tWar\#nrebellion\#twar\#trevenge\#tfreedom\#tbetrayal\#tswo\#
rdfight\#tmedieval\#tbased on a true story\#tscotland\#twilliam wallace\#nUnited States\#nEnglish\#n\#n\#nAfte\#
r his wife is murdered, a Scottish commoner leads his people in revolt against the cruel king of England.Star \#
Trek: First Contact\#n\#n\#nJonathan Frakes\#nPatrick Stewart\#tJonathan Frakes\#tBrent Spiner\#tLeVar Burton\#n\#
\#nScience Fiction\#tAction\#tAdventure\#tThriller\#nspace travel\#ttime travel\#talien\#tandroid\#trevenge\#t\#
obsession\#tsequel\#tborg\#tstarship enterprise\#nUnited States\#nEnglish\#n\#n\#nThe crew of the Enterprise c\#
hases the Borg back in time to protect the first human warp flight.Dead Poets Society\#n\#n\#nPeter Weir\#nRob\#
in Williams\#tEthan Hawke\#tRobert Sean Leonard\#tGale Hansen\#n\#nDrama\#nteacher\#thigh school\#tcoming of a\#
ge\#tfriendship\#tfather and son\#trebellion\#tmentor\#tloss\#tpoetry\#tboarding school\#tvermont\#nUnited Sta\#
tes\#nEnglish\#n\#n\#nAt a strict boys' school, an inspiring English teacher uses poetry to urge his pupils to\#
 seize the day.North by Northwest\#n\#n\#nAlfred Hitchcock\#nCary Grant\#tEva Marie Saint\#tJames Mason\#tMart\#
in Landau\#n\#nAction\#tAdventure\#tMystery\#tRomance\#tThriller\#nspy\#tmistaken identity\#ton the run\#tcons\#
piracy\#tcia\#ttrain\#tnew york\#tmount rushmore\#tcrop duster\#nUnited States\#nEnglish\#n\#n\#nAn advertisin\#
g man mistaken for a secret agent flees across America with foreign spies and the police on his heels.The Term\#
inator\#n\#n\#nJames Cameron\#nArnold Schwarzenegger\#tMichael Biehn\#tLinda Hamilton\#tPaul Winfield\#n\#nAct\#
ion\#tThriller\#tScience Fiction\#ntime travel\#trobot\#tartificial intelligence\#tassassin\#tpost-apocalypse\#t\#
soldier\#tcar chase\#tgunfight\#tlos angeles\#tcyborg\#nUnited Kingdom\#tUnited States\#nEnglish\#n\#n\#nA cyb\#
org assassin is sent back from the future to kill a waitress whose unborn son will one day lead humanity.Stand\#
 by Me\#n\#n\#nRob Reiner\#nWil Wheaton\#tRiver Phoenix\#tCorey Feldman\#tJerry O'Connell\#n\#nCrime\#tDrama\#n\#
coming of age\#tfriendship\#tchildhood\#tsmall town\#tloss\#twriter\#tnostalgia\#tbased on a novel\#trailroad \#
tracks\#toregon\#nUnited States\#nEnglish\#n\#n\#nIn the summer of 1959, four boys hike along the railroad tra\#
cks to find the body of a missing child.The Godfather\#n\#n\#nFrancis Ford Coppola\#nMarlon Brando\#tAl Pacino\#
\#tJames Caan\#tRichard S. Castellano\#n\#nDrama\#tCrime\#nmafia\#tgangster\#tfamily\#tfather and son\#treveng\#
e\#tbetrayal\#tnew york\#tbased on a novel\#titalian americans\#nUnited States\#nEnglish\#n\#n\#nWhen an agein\#
g crime boss is gunned down, his reluctant youngest son is drawn deeper and deeper into the family business.Th\#
e Godfather: Part II\#nThe Godfather 2\#n\#nFrancis Ford Coppola\#nAl Pacino\#tRobert Duvall\#tDiane Keaton\#t\#
Robert De Niro\#n\#nDrama\#tCrime\#nmafia\#tgangster\#tfamily\#tbetrayal\#trevenge\#timmigration\#tpower\#tseq\#
uel\#tnonlinear story\#tnew york\#tsicily\#nUnited States\#nEnglish\#n\#n\#nA mafia boss tightens his grip on \#
the family business, while flashbacks show his father's rise as a young immigrant.Natural Born Killers\#n\#n\#n\#
Oliver Stone\#nWoody Harrelson\#tJuliette Lewis\#tRobert Downey Jr.\#tTommy Lee Jones\#n\#nAction\#tCrime\#tTh\#
riller\#nserial killer\#tsatire\#tjournalism\#troad trip\#tprison\#toutlaw couple\#tblack comedy\#tcult film\#t\#
tabloid television\#nUnited States\#nEnglish\#n\#n\#nA young couple go on a murder spree across the American d\#
esert and become celebrities of the tabloid media.High Fidelity\#n\#n\#nStephen Frears\#nJohn Cusack\#tIben Hj\#
ejle\#tTodd Louiso\#tJack Black\#n\#nComedy\#tDrama\#tRomance\#tMusic\#nmusic\#tbreakup\#tobsession\#tfriendsh\#
ip\#tgrowing up\#tbased on a novel\#tchicago\#trecord shop\#ttop five lists\#nUnited Kingdom\#tUnited States\#n\#
English\#n\#n\#nFreshly dumped, a music-obsessed record shop owner looks up his old flames to find out where h\#
e keeps going wrong.Ghost\#n\#n\#nJerry Zucker\#nPatrick Swayze\#tDemi Moore\#tWhoopi Goldberg\#tTony Goldwyn\#n\#
\#nFantasy\#tDrama\#tThriller\#tMystery\#tRomance\#nghost\#tmurder\#tgrief\#tbetrayal\#tafterlife\#tlost love\#t\#
con artist\#tnew york\#tpsychic\#tpottery\#nUnited States\#nEnglish\#n\#n\#nA murdered banker lingers as a gho\#
st and uses a reluctant psychic to warn the woman he loves of danger.Willy Wonka & the Chocolate Factory\#nWil\#
ly Wonka\#n\#nMel Stuart\#nGene Wilder\#tJack Albertson\#tPeter Ostrum\#tRoy Kinnear\#n\#nFamily\#tFantasy\#tM\#
usic\#npoverty\#tchildhood\#tfamily\#tmusic\#tmagic\#tcontest\#tbased on a novel\#tchocolate factory\#tgolden \#
ticket\#nUnited States\#nEnglish\#n\#n\#nA poor boy finds a golden ticket and wins a tour of the strangest can\#
dy factory in the world.Batman\#n\#n\#nTim Burton\#nJack Nicholson\#tMichael Keaton\#tKim Basinger\#tMichael G\#
ough\#n\#nFantasy\#tAction\#tCrime\#nsuperhero\#tvigilante\#tgangster\#trevenge\#tsecret identity\#tjournalism\#
\#tbased on a comic\#tgotham city\#tjoker\#nUnited Kingdom\#tUnited States\#nEnglish\#n\#n\#nA masked vigilant\#
e defends his dark city against a disfigured gangster who turns murder into a joke.Batman Begins\#n\#n\#nChris\#
topher Nolan\#nChristian Bale\#tMichael Caine\#tLiam Neeson\#tKatie Holmes\#n\#nAction\#tCrime\#tDrama\#nsuper\#
hero\#tbased on a comic\#tvigilante\#trevenge\#tcorruption\#tfear\#tmartial arts\#twealth\#tgotham city\#nUnit\#
ed Kingdom\#tUnited States\#nEnglish\#n\#n\#nHaunted by his parents' murder, a billionaire heir trains abroad \#
and returns home to fight crime behind a mask.The Silence of the Lambs\#n\#n\#nJonathan Demme\#nJodie Foster\#t\#
Anthony Hopkins\#tScott Glenn\#tTed Levine\#n\#nCrime\#tDrama\#tThriller\#nserial killer\#tfbi\#tdetective\#tp\#
sychiatrist\#tkidnapping\#tprison\#tmadness\#tbased on a novel\#tcannibal\#tmoths\#nUnited States\#nEnglish\#n\#
\#n\#nA young FBI trainee seeks the help of an imprisoned cannibal psychiatrist to catch a killer who preys on\#
 women.Fargo\#n\#n\#nJoel Coen\#nFrances McDormand\#tWilliam H. Macy\#tSteve Buscemi\#tPeter Stormare\#n\#nCom\#
edy\#tCrime\#tDrama\#tThriller\#nblack comedy\#tkidnapping\#tpolice\#tmurder\#tsmall town\#tmarriage\#tgreed\#t\#
snow\#tminnesota\#nUnited States\#nEnglish\#n\#n\#nA desperate car salesman has his own wife kidnapped, and a \#
cheerful pregnant police chief follows the bloody trail.The Shawshank Redemption\#n\#n\#nFrank Darabont\#nTim \#
Robbins\#tMorgan Freeman\#tBob Gunton\#tClancy Brown\#n\#nDrama\#tCrime\#nprison\#tfriendship\#twrongly accuse\#
d\#thope\#tredemption\#tcorruption\#tescape\#tmaine\#nUnited States\#nEnglish\#n\#n\#nA banker jailed for murd\#
er holds on to hope and finds a lasting friendship behind the walls of a harsh prison.Amadeus\#n\#n\#nMiloš F\#
orman\#nF. Murray Abraham\#tTom Hulce\#tElizabeth Berridge\#tRoy Dotrice\#n\#nDrama\#tHistory\#tMusic\#nmusic\#t\#
musician\#tjealousy\#tgenius\#tobsession\#tmadness\#treligion\#tvienna\#tmozart\#tcomposer\#nUnited States\#nE\#
nglish\#n\#n\#nAn aging court composer confesses the envy he felt toward the vulgar young genius Wolfgang Amad\#
eus Mozart.Terminator 2: Judgment Day\#nTerminator 2\#tTerminator Two\#n\#nJames Cameron\#nArnold Schwarzenegg\#
er\#tLinda Hamilton\#tRobert Patrick\#tEdward Furlong\#n\#nAction\#tThriller\#tScience Fiction\#ntime travel\#t\#
robot\#tartificial intelligence\#tmother and son\#tchosen one\#tcar chase\#tpost-apocalypse\#tsequel\#tshape-s\#
hifting cyborg\#nFrance\#tUnited States\#nEnglish\#n\#n\#nA reprogrammed killing machine is sent from the futu\#
re to protect a boy from a deadlier shape-shifting hunter.Casablanca\#n\#n\#nMichael Curtiz\#nHumphrey Bogart\#t\#
Ingrid Bergman\#tPaul Henreid\#tClaude Rains\#n\#nDrama\#tRomance\#nworld war ii\#tlove triangle\#tlost love\#t\#
sacrifice\#trefugees\#tresistance\#tcorruption\#tnightclub\#tmorocco\#nUnited States\#nEnglish\#n\#n\#nA cynic\#
al nightclub owner in wartime Morocco meets his lost love again, now married to a hunted resistance leader.Jur\#
assic Park\#n\#n\#nSteven Spielberg\#nSam Neill\#tLaura Dern\#tJeff Goldblum\#tRichard Attenborough\#n\#nAdven\#
ture\#tScience Fiction\#ndinosaurs\#tisland\#tscientist\#tsurvival\#tgenetic engineering\#tjungle\#tdisaster\#t\#
based on a novel\#ttheme park\#tcosta rica\#nUnited States\#nEnglish\#n\#n\#nScientists and two children visit\#
 an island park of living dinosaurs just as the power and the fences fail.Alien\#n\#n\#nRidley Scott\#nTom Ske\#
rritt\#tSigourney Weaver\#tVeronica Cartwright\#tHarry Dean Stanton\#n\#nHorror\#tAction\#tThriller\#tScience \#
Fiction\#nalien\#tmonster\#tspace travel\#tsurvival\#tandroid\#tstrong heroine\#tisolation\#tcargo spaceship\#t\#
xenomorph\#nUnited States\#tUnited Kingdom\#nEnglish\#n\#n\#nThe crew of a cargo spaceship answers a distress \#
call and brings a deadly creature back on board.Rain Man\#n\#n\#nBarry Levinson\#nDustin Hoffman\#tTom Cruise\#t\#
Valeria Golino\#tGerald R. Molen\#n\#nDrama\#nroad trip\#tbrothers\#tfamily\#tinheritance\#tredemption\#tlas v\#
egas\#tautism\#tgambling\#nUnited States\#nEnglish\#n\#n\#nA selfish young car dealer takes to the road with t\#
he autistic brother he never knew he had.Kill Bill: Vol. 2\#nKill Bill 2\#tKill Bill Volume 2\#n\#nQuentin Tar\#
antino\#nUma Thurman\#tDavid Carradine\#tDaryl Hannah\#tMichael Madsen\#n\#nAction\#tCrime\#tThriller\#nreveng\#
e\#tassassin\#tmartial arts\#tswordfight\#tsequel\#tnonlinear story\#tbetrayal\#tmother and daughter\#tsamurai\#
 sword\#nUnited States\#nEnglish\#n\#n\#nA betrayed bride and former assassin works through the last names on \#
her list on the way to her old master.Batman Forever\#n\#n\#nJoel Schumacher\#nVal Kilmer\#tTommy Lee Jones\#t\#
Jim Carrey\#tNicole Kidman\#n\#nAction\#tCrime\#tFantasy\#nsuperhero\#tsupervillain\#trevenge\#torphan\#tmind \#
control\#tidentity\#tsequel\#tbased on a comic\#triddles\#tgotham city\#nUnited Kingdom\#tUnited States\#nEngl\#
ish\#n\#n\#nBatman gains a young partner as he faces a scarred former prosecutor and an inventor who drains pe\#
ople's minds.Schindler's List\#n\#n\#nSteven Spielberg\#nLiam Neeson\#tBen Kingsley\#tRalph Fiennes\#tCaroline\#
 Goodall\#n\#nDrama\#tHistory\#tWar\#nworld war ii\#tholocaust\#tbased on a true story\#tredemption\#tracism\#t\#
survival\#tnazis\#tpoland\#tfactory\#nUnited States\#nEnglish\#n\#n\#nA profit-seeking German businessman in o\#
ccupied Poland risks everything to save the Jewish workers in his factory.Mary Poppins\#n\#n\#nRobert Stevenso\#
n\#nJulie Andrews\#tDick Van Dyke\#tDavid Tomlinson\#tGlynis Johns\#n\#nComedy\#tFamily\#tFantasy\#tMusic\#nma\#
gic\#tfamily\#tmusic\#tdance\#tlondon\#tbased on a novel\#tchildhood\#tnanny\#tchimney sweep\#nUnited States\#n\#
English\#n\#n\#nA magical nanny arrives on the wind to look after two London children and mend their distracte\#
d family.Leaving Las Vegas\#n\#n\#nMike Figgis\#nNicolas Cage\#tElisabeth Shue\#tJulian Sands\#tRichard Lewis\#n\#
\#nDrama\#tRomance\#nalcoholism\#tunlikely romance\#tprostitution\#tself-destruction\#tloneliness\#twriter\#tb\#
ased on a novel\#tlas vegas\#nUnited States\#nEnglish\#n\#n\#nA ruined screenwriter goes to Las Vegas to drink\#
 himself to death and meets a lonely prostitute.A Beautiful Mind\#n\#n\#nRon Howard\#nRussell Crowe\#tEd Harri\#
s\#tJennifer Connelly\#tChristopher Plummer\#n\#nDrama\#tRomance\#nmental illness\#tgenius\#tmathematics\#tsci\#
entist\#tmarriage\#tconspiracy\#tcold war\#tbased on a true story\#tprinceton\#nUnited States\#nEnglish\#n\#n\#n\#
A gifted mathematician drawn into secret code work during the Cold War begins to lose his hold on reality.Erin\#
 Brockovich\#n\#n\#nSteven Soderbergh\#nJulia Roberts\#tAlbert Finney\#tAaron Eckhart\#tMarg Helgenberger\#n\#n\#
Drama\#nbased on a true story\#tlawyer\#tsingle mother\#tcorruption\#tjustice\#tunderdog\#tsmall town\#twater \#
pollution\#tcalifornia\#nUnited States\#nEnglish\#n\#n\#nAn outspoken single mother working as a law clerk tak\#
es on a power company that has been poisoning a town's water.Good Will Hunting\#n\#n\#nGus Van Sant\#nRobin Wi\#
lliams\#tMatt Damon\#tBen Affleck\#tStellan Skarsgård\#n\#nDrama\#ngenius\#tfriendship\#tcoming of age\#tment\#
or\#tteacher\#tpsychologist\#tunlikely romance\#tboston\#tmathematics\#nCanada\#tUnited States\#nEnglish\#n\#n\#
\#nA troubled young Boston janitor with a genius for mathematics meets a therapist who will not give up on him\#
.Being John Malkovich\#n\#n\#nSpike Jonze\#nJohn Cusack\#tCameron Diaz\#tCatherine Keener\#tJohn Malkovich\#n\#n\#
Fantasy\#tDrama\#tComedy\#nidentity\#tobsession\#tlove triangle\#tsurreal\#tblack comedy\#tcelebrity\#tartist\#t\#
new york\#tpuppeteer\#tportal\#nUnited States\#nEnglish\#n\#n\#nA struggling puppeteer finds a small door at h\#
is office that leads straight into the mind of a famous actor.The Green Mile\#n\#n\#nFrank Darabont\#nTom Hank\#
s\#tMichael Clarke Duncan\#tDavid Morse\#tBonnie Hunt\#n\#nFantasy\#tDrama\#tCrime\#nprison\#tmiracle\#tracism\#
\#twrongly accused\#tdeath penalty\#tgreat depression\#tbased on a novel\#tlouisiana\#tmouse\#nUnited States\#n\#
English\#n\#n\#nA death row guard in the Depression meets a gentle giant of a prisoner who has a miraculous gi\#
ft.Reservoir Dogs\#n\#n\#nQuentin Tarantino\#nHarvey Keitel\#tTim Roth\#tMichael Madsen\#tChris Penn\#n\#nCrim\#
e\#tThriller\#nheist\#tgangster\#tundercover\#tbetrayal\#tnonlinear story\#tgunfight\#tlos angeles\#tcult film\#
\#twarehouse\#tdiamonds\#nUnited States\#nEnglish\#n\#n\#nAfter a jewel robbery goes terribly wrong, the survi\#
ving thieves gather in a warehouse and suspect a traitor among them.One Flew Over the Cuckoo's Nest\#n\#n\#nMi\#
loš Forman\#nJack Nicholson\#tLouise Fletcher\#tDanny DeVito\#tWilliam Redfield\#n\#nDrama\#nmental illness\#t\#
rebellion\#tfriendship\#tfreedom\#tauthority\#tbased on a novel\#tpsychiatric hospital\#tnurse\#nUnited States\#
\#nEnglish\#n\#n\#nA rowdy convict feigns madness to dodge prison work and stirs up a hospital ward ruled by a\#
n icy nurse.Ed Wood\#n\#n\#nTim Burton\#nJohnny Depp\#tMartin Landau\#tSarah Jessica Parker\#tPatricia Arquett\#
e\#n\#nComedy\#tDrama\#tHistory\#nhollywood\#tfilmmaking\#tbased on a true story\#tfriendship\#tobsession\#tdr\#
ugs\#tcross-dressing\#tartist\#tb-movies\#nUnited States\#nEnglish\#n\#n\#nA cheerfully untalented director ma\#
kes terrible films in fifties Hollywood with help from a forgotten horror star.Casino\#n\#n\#nMartin Scorsese\#n\#
Robert De Niro\#tSharon Stone\#tJoe Pesci\#tJames Woods\#n\#nDrama\#tCrime\#nmafia\#tgangster\#tgambling\#tmar\#
riage\#tbetrayal\#tcorruption\#twealth\#tbased on a true story\#tlas vegas\#tcasino\#nFrance\#tUnited States\#n\#
English\#n\#n\#nA gambling expert runs a Las Vegas casino for the mob until love, greed and a violent friend e\#
ndanger everything.The Blues Brothers\#n\#n\#nJohn Landis\#nDan Aykroyd\#tJohn Belushi\#tJames Brown\#tCab Cal\#
loway\#n\#nMusic\#tComedy\#tAction\#tCrime\#nmusic\#tcar chase\#tbrothers\#tpolice\#tredemption\#tcult film\#t\#
slapstick\#tchicago\#torphanage\#tblues band\#nUnited States\#nEnglish\#n\#n\#nTwo brothers in black suits reu\#
nite their old band to raise money for the orphanage where they grew up.Psycho\#n\#n\#nAlfred Hitchcock\#nAnth\#
ony Perkins\#tVera Miles\#tJohn Gavin\#tJanet Leigh\#n\#nDrama\#tHorror\#tThriller\#nserial killer\#tmadness\#t\#
murder\#tmother and son\#tdetective\#ttheft\#ttwist ending\#tbased on a novel\#tmotel\#nUnited States\#nEnglis\#
h\#n\#n\#nA secretary on the run with stolen money stops for the night at a lonely motel kept by a shy young m\#
an.There's Something About Mary\#n\#n\#nBobby Farrelly\#tPeter Farrelly\#nCameron Diaz\#tBen Stiller\#tMatt Di\#
llon\#tLee Evans\#n\#nRomance\#tComedy\#nunlikely romance\#tobsession\#thigh school\#tslapstick\#tlove triangl\#
e\#tlies\#tdetective\#tmiami\#tprom\#nUnited States\#nEnglish\#n\#n\#nA shy man hires a private eye to find hi\#
s high school dream girl, only to start a crowd of rivals.Fight Club\#n\#n\#nDavid Fincher\#nEdward Norton\#tB\#
rad Pitt\#tHelena Bonham Carter\#tMeat Loaf\#n\#nDrama\#nidentity\#tmadness\#tinsomnia\#tviolence\#tconsumeris\#
m\#trebellion\#ttwist ending\#tbased on a novel\#tcult film\#tsoap\#tunderground fighting\#nGermany\#tUnited S\#
tates\#nEnglish\#n\#n\#nA sleepless office worker meets a charismatic soap seller, and together they start a s\#
ecret club for bare-knuckle fights.Spider-Man\#n\#n\#nSam Raimi\#nTobey Maguire\#tWillem Dafoe\#tKirsten Dunst\#
\#tJames Franco\#n\#nFantasy\#tAction\#nsuperhero\#tsupervillain\#tcoming of age\#thigh school\#tunlikely roma\#
nce\#tfriendship\#tnew york\#tbased on a comic\#tspider\#tgreen goblin\#nUnited States\#nEnglish\#n\#n\#nBitte\#
n by an unusual spider, a shy student gains amazing powers and learns the responsibility that comes with them.\#
Spider-Man 2\#n\#n\#nSam Raimi\#nTobey Maguire\#tKirsten Dunst\#tJames Franco\#tAlfred Molina\#n\#nAction\#tAd\#
venture\#tFantasy\#nsuperhero\#tsupervillain\#tscientist\#tidentity\#tunlikely romance\#tfriendship\#tnew york\#
\#tsequel\#tbased on a comic\#tmechanical arms\#nUnited States\#nEnglish\#n\#n\#nWorn out by his double life, \#
a young hero gives up his mask just as a scientist turns into a monster.Die Hard\#n\#n\#nJohn McTiernan\#nBruc\#
e Willis\#tAlan Rickman\#tAlexander Godunov\#tBonnie Bedelia\#n\#nAction\#tThriller\#nhostage\#tterrorism\#tpo\#
lice\#theist\#tgunfight\#tchristmas\#tlos angeles\#tmarriage\#tskyscraper\#nUnited States\#nEnglish\#n\#n\#nA \#
New York cop fights alone against armed thieves who seize a skyscraper during an office Christmas party.The Mu\#
mmy\#n\#n\#nStephen Sommers\#nBrendan Fraser\#tRachel Weisz\#tJohn Hannah\#tArnold Vosloo\#n\#nAction\#tAdvent\#
ure\#tComedy\#tFantasy\#tHorror\#tThriller\#narchaeology\#ttreasure hunt\#tmonster\#tcurse\#tdesert\#tunlikely\#
 romance\#t1920s\#tegypt\#tmummy\#nUnited States\#nEnglish\#n\#n\#nAn adventurer and a librarian hunting treas\#
ure in a lost Egyptian city awaken a cursed priest with terrible powers.Rear Window\#n\#n\#nAlfred Hitchcock\#n\#
James Stewart\#tGrace Kelly\#tWendell Corey\#tThelma Ritter\#n\#nMystery\#tThriller\#nmurder\#tvoyeurism\#tnei\#
ghbors\#tobsession\#tphotographer\#tdetective\#tnew york\#tsuspicion\#twheelchair\#tcourtyard\#nUnited States\#n\#
English\#n\#n\#nStuck at home with a broken leg, a photographer spies on his neighbors and becomes convinced o\#
ne has committed murder.Apollo 13\#n\#n\#nRon Howard\#nTom Hanks\#tBill Paxton\#tKevin Bacon\#tGary Sinise\#n\#n\#
Drama\#tHistory\#nastronaut\#tspace travel\#tsurvival\#tdisaster\#tbased on a true story\#tteamwork\#tmoon\#tn\#
asa mission control\#nUnited States\#nEnglish\#n\#n\#nWhen an explosion cripples their ship on the way to the \#
moon, three astronauts struggle to get home alive.Jaws\#n\#n\#nSteven Spielberg\#nRoy Scheider\#tRobert Shaw\#t\#
Richard Dreyfuss\#tLorraine Gary\#n\#nHorror\#tThriller\#tAdventure\#nocean\#tsurvival\#tanimal attack\#tpolic\#
e\#tsmall town\#tscientist\#tisland\#tbased on a novel\#tshark\#tbeach\#nUnited States\#nEnglish\#n\#n\#nWhen \#
a huge shark terrorizes a summer resort, the police chief sets out to sea with a scientist and a grizzled fish\#
erman.Dances with Wolves\#n\#n\#nKevin Costner\#nKevin Costner\#tMary McDonnell\#tGraham Greene\#tRodney A. Gr\#
ant\#n\#nAdventure\#tDrama\#tWestern\#nsoldier\#tnative americans\#tfrontier\#tidentity\#tfriendship\#tclash o\#
f cultures\#tbased on a novel\#twolf\#tamerican civil war\#tbuffalo\#nUnited Kingdom\#tUnited States\#nEnglish\#
\#n\#n\#nA Union soldier posted alone on the frontier befriends a Sioux tribe and slowly becomes one of them.M\#
onty Python's Life of Brian\#n\#n\#nTerry Jones\#nGraham Chapman\#tJohn Cleese\#tMichael Palin\#tEric Idle\#n\#n\#
Comedy\#nsatire\#tparody\#treligion\#tmistaken identity\#trebellion\#tchosen one\#tcult film\#tancient rome\#t\#
judea\#nUnited States\#nEnglish\#n\#n\#nAn ordinary young man born in the stable next door to Jesus is mistake\#
n for the Messiah by an eager crowd.Monsters, Inc.\#n\#n\#nPete Docter\#nJohn Goodman\#tBilly Crystal\#tMary G\#
ibbs\#tSteve Buscemi\#n\#nAnimation\#tComedy\#tFamily\#nmonster\#tfriendship\#tchildhood\#tworkplace\#tconspir\#
acy\#tparallel world\#tfear\#tcloset doors\#nUnited States\#nEnglish\#n\#n\#nIn a city powered by children's s\#
creams, two monster workmates must secretly return a fearless little girl to her bedroom.To Kill a Mockingbird\#
\#n\#n\#nRobert Mulligan\#nGregory Peck\#tMary Badham\#tPhillip Alford\#tBrock Peters\#n\#nCrime\#tDrama\#ncou\#
rtroom\#tlawyer\#tracism\#tfather and daughter\#tcoming of age\#tsmall town\#tbased on a novel\#tgreat depress\#
ion\#talabama\#nUnited States\#nEnglish\#n\#n\#nIn Depression-era Alabama, two children watch their lawyer fat\#
her defend a Black man falsely accused of a terrible crime.Titanic\#n\#n\#nJames Cameron\#nLeonardo DiCaprio\#t\#
Kate Winslet\#tBilly Zane\#tKathy Bates\#n\#nDrama\#tRomance\#tThriller\#ndisaster\#tocean\#tunlikely romance\#t\#
love triangle\#tsocial class\#tartist\#tsurvival\#tbased on a true story\#tship\#ticeberg\#nUnited States\#nEn\#
glish\#n\#n\#nAboard a doomed ocean liner, a poor young artist and an unhappy rich girl fall in love against a\#
ll rules.Full Metal Jacket\#n\#n\#nStanley Kubrick\#nMatthew Modine\#tVincent D'Onofrio\#tR. Lee Ermey\#tAdam \#
Baldwin\#n\#nDrama\#tWar\#nvietnam\#twar\#tsoldier\#tmadness\#tjournalism\#tmilitary training\#tbased on a nov\#
el\#tmarines\#tdrill sergeant\#nUnited States\#nEnglish\#n\#n\#nYoung marines are broken down by a brutal dril\#
l instructor, then sent into the chaos of the war in Vietnam.E.T. the Extra-Terrestrial\#n\#n\#nSteven Spielbe\#
rg\#nHenry Thomas\#tDrew Barrymore\#tRobert MacNaughton\#tDee Wallace\#n\#nScience Fiction\#tAdventure\#tFamil\#
y\#tFantasy\#nalien\#tfriendship\#tchildhood\#tfamily\#tdivorce\#tscientist\#tgoing home\#tsuburb\#tbicycle\#n\#
United States\#nEnglish\#n\#n\#nA lonely boy hides a gentle creature stranded on Earth and tries to help it ge\#
t back home.Independence Day\#n\#n\#nRoland Emmerich\#nWill Smith\#tBill Pullman\#tJeff Goldblum\#tMary McDonn\#
ell\#n\#nAction\#tAdventure\#tScience Fiction\#nalien invasion\#talien\#tdisaster\#tpresident\#tscientist\#tso\#
ldier\#tsurvival\#tspaceship\#tarea 51\#nUnited States\#nEnglish\#n\#n\#nGiant alien ships destroy the great c\#
ities of the world, and a handful of survivors plan to strike back.The Matrix\#n\#n\#nLilly Wachowski\#tLana W\#
achowski\#nKeanu Reeves\#tLaurence Fishburne\#tCarrie-Anne Moss\#tHugo Weaving\#n\#nAction\#tScience Fiction\#n\#
simulated reality\#tartificial intelligence\#thacker\#tchosen one\#tdystopia\#tvirtual reality\#tmartial arts\#t\#
rebellion\#tred pill\#nAustralia\#tUnited States\#nEnglish\#n\#n\#nA computer hacker learns that the world he \#
knows is an illusion and joins the rebels fighting to wake humanity.The Matrix Reloaded\#n\#n\#nLilly Wachowsk\#
i\#tLana Wachowski\#nKeanu Reeves\#tCarrie-Anne Moss\#tLaurence Fishburne\#tHugo Weaving\#n\#nAdventure\#tActi\#
on\#tThriller\#tScience Fiction\#nsimulated reality\#tartificial intelligence\#tchosen one\#trebellion\#tmarti\#
al arts\#thacker\#tcar chase\#tdystopia\#tsequel\#tzion\#tkeymaker\#nAustralia\#tUnited States\#nEnglish\#n\#n\#
\#nWith machines digging toward the last human city, the chosen hero seeks the source of the false world.Men i\#
n Black\#n\#n\#nBarry Sonnenfeld\#nTommy Lee Jones\#tWill Smith\#tLinda Fiorentino\#tVincent D'Onofrio\#n\#nAc\#
tion\#tAdventure\#tComedy\#tScience Fiction\#nalien\#tsecret agency\#tbuddy film\#tpolice\#tmemory\#tnew york\#t\#
based on a comic\#tmemory eraser\#tgiant bug\#nUnited States\#nEnglish\#n\#n\#nA cocky New York cop joins a se\#
cret agency that polices the aliens living hidden among us.Ghostbusters\#n\#n\#nIvan Reitman\#nBill Murray\#tD\#
an Aykroyd\#tHarold Ramis\#tSigourney Weaver\#n\#nAction\#tComedy\#tScience Fiction\#nghost\#tscientist\#tnew \#
york\#thaunted house\#tmonster\#tfriendship\#tpossession\#tbusiness\#tslime\#nUnited States\#nEnglish\#n\#n\#n\#
Three sacked university researchers set up shop in New York catching ghosts, just as something ancient wakes i\#
n an apartment block.Grease\#n\#n\#nRandal Kleiser\#nJohn Travolta\#tOlivia Newton-John\#tStockard Channing\#t\#
Jeff Conaway\#n\#nRomance\#tComedy\#tMusic\#nhigh school\#tunlikely romance\#tmusic\#tdance\#tmusical\#tcoming\#
 of age\#tfriendship\#t1950s\#thot rod\#nUnited States\#nEnglish\#n\#n\#nAfter a summer romance, a leather-jac\#
keted greaser and a sweet newcomer find themselves at the same fifties high school.A Fish Called Wanda\#n\#n\#n\#
Charles Crichton\#nJohn Cleese\#tJamie Lee Curtis\#tKevin Kline\#tMichael Palin\#n\#nComedy\#tCrime\#nheist\#t\#
betrayal\#tcon artist\#tlawyer\#tunlikely romance\#tlondon\#tblack comedy\#tdiamonds\#taquarium\#nUnited State\#
s\#nEnglish\#n\#n\#nAfter a London jewel robbery, the double-crossing gang chases the hidden diamonds and a se\#
ductive thief charms a stuffy lawyer.Trainspotting\#n\#n\#nDanny Boyle\#nEwan McGregor\#tEwen Bremner\#tJonny \#
Lee Miller\#tRobert Carlyle\#n\#nDrama\#tCrime\#ndrugs\#taddiction\#tfriendship\#tpoverty\#tbetrayal\#tblack c\#
omedy\#tcult film\#tbased on a novel\#tedinburgh\#nUnited Kingdom\#nEnglish\#n\#n\#nA young heroin addict in E\#
dinburgh tries to escape the drug and the wild friends who keep dragging him back.Interview with the Vampire\#n\#
\#n\#nNeil Jordan\#nBrad Pitt\#tTom Cruise\#tKirsten Dunst\#tAntonio Banderas\#n\#nHorror\#tRomance\#nvampire\#t\#
immortality\#tjournalism\#tguilt\#trevenge\#tparis\#tgothic\#tbased on a novel\#tnew orleans\#tchild vampire\#n\#
United States\#nEnglish\#n\#n\#nA sorrowful vampire tells a modern reporter the story of his two centuries of \#
blood, companionship and regret.The Usual Suspects\#n\#n\#nBryan Singer\#nGabriel Byrne\#tKevin Spacey\#tChazz\#
 Palminteri\#tStephen Baldwin\#n\#nDrama\#tCrime\#tThriller\#nheist\#tcon artist\#tpolice\#ttwist ending\#tnon\#
linear story\#tbetrayal\#tmystery villain\#tinterrogation\#tpolice lineup\#nUnited States\#nEnglish\#n\#n\#nA \#
small-time crook tells the police how five criminals fell into the grip of a legendary and unseen crime lord.T\#
he Wizard of Oz\#n\#n\#nVictor Fleming\#nJudy Garland\#tFrank Morgan\#tRay Bolger\#tBert Lahr\#n\#nAdventure\#t\#
Family\#tFantasy\#nmagic\#twitch\#tquest\#twizard\#tfriendship\#tdream\#tfairy tale\#tbased on a novel\#tmusic\#
al\#ttornado\#tkansas\#nUnited States\#nEnglish\#n\#n\#nA Kansas farm girl swept away by a tornado follows a y\#
ellow brick road to a wizard who might send her home.Life Is Beautiful\#n\#n\#nRoberto Benigni\#nRoberto Benig\#
ni\#tNicoletta Braschi\#tGiorgio Cantarini\#tHorst Buchholz\#n\#nComedy\#tDrama\#tRomance\#tWar\#nworld war ii\#
\#tholocaust\#tfather and son\#tfamily\#tsacrifice\#tsurvival\#timagination\#titaly\#tconcentration camp\#nUni\#
ted States\#nEnglish\#n\#n\#nA playful Jewish father turns life in a concentration camp into a game so that hi\#
s small son will not be afraid.When Harry Met Sally...\#n\#n\#nRob Reiner\#nMeg Ryan\#tBilly Crystal\#tCarrie \#
Fisher\#tBruno Kirby\#n\#nComedy\#tRomance\#tDrama\#nfriendship\#tfriends to lovers\#tnew york\#tmarriage\#tdi\#
vorce\#tdating\#troad trip\#tdelicatessen\#tnew year's eve\#nUnited States\#nEnglish\#n\#n\#nOver a dozen year\#
s, two New Yorkers keep crossing paths and wonder whether men and women can be just friends.Catch Me If You Ca\#
n\#n\#n\#nSteven Spielberg\#nLeonardo DiCaprio\#tTom Hanks\#tChristopher Walken\#tMartin Sheen\#n\#nDrama\#tCr\#
ime\#ncon artist\#tfbi\#tfather and son\#tdivorce\#tidentity\#ton the run\#t1960s\#tbased on a true story\#tai\#
rline pilot\#tcheck fraud\#nUnited States\#nEnglish\#n\#n\#nA teenage runaway lives by forged checks and false\#
 identities while a stubborn FBI agent follows his trail.Twister\#n\#n\#nJan de Bont\#nHelen Hunt\#tBill Paxto\#
n\#tCary Elwes\#tJami Gertz\#n\#nAction\#tAdventure\#tDrama\#ndisaster\#tscientist\#tmarriage\#tdivorce\#tsurv\#
ival\#trivalry\#tlove triangle\#ttornado\#toklahoma\#tstorm chasers\#nUnited States\#nEnglish\#n\#n\#nA couple\#
 on the brink of divorce chases violent tornadoes across Oklahoma to test a new scientific instrument.Harry Po\#
tter and the Philosopher's Stone\#n\#n\#nChris Columbus\#nDaniel Radcliffe\#tRupert Grint\#tEmma Watson\#tRich\#
ard Harris\#n\#nAdventure\#tFantasy\#tFamily\#nmagic\#twizard\#tchosen one\#tfriendship\#torphan\#tschool\#tco\#
ming of age\#tbased on a novel\#thogwarts\#tphilosopher's stone\#nUnited Kingdom\#tUnited States\#nEnglish\#n\#n\#
\#nAn orphan learns on his eleventh birthday that he is a wizard and begins his first year at a magical school\#
.Harry Potter and the Chamber of Secrets\#n\#n\#nChris Columbus\#nDaniel Radcliffe\#tRupert Grint\#tEmma Watso\#
n\#tRichard Harris\#n\#nAdventure\#tFantasy\#tFamily\#nmagic\#twizard\#tschool\#tfriendship\#tsequel\#tbased o\#
n a novel\#tmonster\#thogwarts\#tgiant snake\#nGermany\#tUnited Kingdom\#nEnglish\#n\#n\#nIn his second year a\#
t wizard school, a boy investigates an ancient hidden chamber and attacks that turn pupils to stone.Harry Pott\#
er and the Prisoner of Azkaban\#n\#n\#nAlfonso Cuarón\#nDaniel Radcliffe\#tRupert Grint\#tEmma Watson\#tGary \#
Oldman\#n\#nAdventure\#tFantasy\#tFamily\#nwizard\#tmagic\#tboarding school\#tfriendship\#ttime travel\#twerew\#
olf\#tbased on a novel\#tsequel\#tdementors\#thippogriff\#nUnited Kingdom\#tUnited States\#nEnglish\#n\#n\#nIn\#
 his third year at Hogwarts, Harry learns that an escaped prisoner tied to the death of his parents is coming.\#
Harry Potter and the Goblet of Fire\#n\#n\#nMike Newell\#nDaniel Radcliffe\#tRupert Grint\#tEmma Watson\#tRalp\#
h Fiennes\#n\#nAdventure\#tFantasy\#tFamily\#nmagic\#twizard\#tdragon\#tcompetition\#tchosen one\#tfriendship\#t\#
school\#tsequel\#tbased on a novel\#thogwarts\#ttriwizard tournament\#nUnited Kingdom\#tUnited States\#nEnglis\#
h\#n\#n\#nA young wizard is mysteriously entered in a deadly tournament between three schools of magic.Harry P\#
otter and the Order of the Phoenix\#n\#n\#nDavid Yates\#nDaniel Radcliffe\#tRupert Grint\#tEmma Watson\#tMicha\#
el Gambon\#n\#nAdventure\#tFantasy\#tFamily\#tMystery\#nmagic\#twizard\#trebellion\#tschool\#tteacher\#tfriend\#
ship\#tprophecy\#tsequel\#tbased on a novel\#thogwarts\#tsecret society\#nUnited Kingdom\#tUnited States\#nEng\#
lish\#n\#n\#nWith the dark lord's return officially denied, a young wizard secretly teaches his classmates how\#
 to defend themselves.Aliens\#n\#n\#nJames Cameron\#nSigourney Weaver\#tMichael Biehn\#tPaul Reiser\#tLance He\#
nriksen\#n\#nHorror\#tAction\#tThriller\#tScience Fiction\#nalien\#tmonster\#tsoldier\#tsurvival\#tspace trave\#
l\#tmotherhood\#tandroid\#tsequel\#tspace colony\#talien queen\#nUnited Kingdom\#tUnited States\#nEnglish\#n\#n\#
\#nRipley returns with a squad of marines to the planet where a whole colony has fallen silent.Pulp Fiction\#n\#
\#n\#nQuentin Tarantino\#nJohn Travolta\#tSamuel L. Jackson\#tUma Thurman\#tBruce Willis\#n\#nThriller\#tCrime\#
\#ngangster\#tnonlinear story\#tblack comedy\#tboxing\#tdrugs\#tredemption\#tlos angeles\#tcult film\#tbriefca\#
se\#tdiner robbery\#nUnited States\#nEnglish\#n\#n\#nThe lives of two hit men, a boxer, a gangster and his wif\#
e cross in tangled tales of Los Angeles crime.Contact\#n\#n\#nRobert Zemeckis\#nJodie Foster\#tMatthew McConau\#
ghey\#tJames Woods\#tJohn Hurt\#n\#nDrama\#tScience Fiction\#tMystery\#nalien\#tscientist\#tspace travel\#trel\#
igion\#tfather and daughter\#tpolitics\#tbased on a novel\#tradio telescope\#twormhole\#nUnited States\#nEngli\#
sh\#n\#n\#nAn astronomer picks up a signal from a distant star and fights to be the one who answers it.Dead Ma\#
n Walking\#n\#n\#nTim Robbins\#nSusan Sarandon\#tSean Penn\#tRobert Prosky\#tRaymond J. Barry\#n\#nDrama\#tCri\#
me\#nprison\#tdeath penalty\#treligion\#tredemption\#tforgiveness\#tgrief\#tbased on a true story\#tnun\#tloui\#
siana\#nUnited States\#tUnited Kingdom\#nEnglish\#n\#n\#nA nun becomes the spiritual adviser of a convicted ki\#
ller awaiting execution and meets the families of his victims.The Shining\#n\#n\#nStanley Kubrick\#nJack Nicho\#
lson\#tShelley Duvall\#tDanny Lloyd\#tScatman Crothers\#n\#nHorror\#tThriller\#nhaunted house\#tghost\#tmadnes\#
s\#twriter\#tfamily\#tisolation\#tbased on a novel\#thotel\#tsnow\#nUnited States\#tUnited Kingdom\#nEnglish\#n\#
\#n\#nA struggling writer takes his wife and son to look after a snowbound hotel, and its evil past begins to \#
stir.Annie Hall\#n\#n\#nWoody Allen\#nWoody Allen\#tDiane Keaton\#tTony Roberts\#tCarol Kane\#n\#nComedy\#tDra\#
ma\#tRomance\#nrelationship\#tbreakup\#tnew york\#tlos angeles\#tcomedian\#tnonlinear story\#tmemory\#tpsychoa\#
nalysis\#tneurotic hero\#nUnited States\#nEnglish\#n\#n\#nA neurotic New York comedian looks back on his roman\#
ce with a quirky singer and wonders why it ended.GoldenEye\#n\#n\#nMartin Campbell\#nPierce Brosnan\#tSean Bea\#
n\#tIzabella Scorupco\#tFamke Janssen\#n\#nAdventure\#tAction\#tThriller\#nspy\#tbetrayal\#thacker\#trevenge\#t\#
car chase\#tgunfight\#tsatellite weapon\#tsequel\#tjames bond\#trussia\#nUnited Kingdom\#tUnited States\#nEngl\#
ish\#n\#n\#nJames Bond hunts a criminal syndicate that has stolen the controls of a devastating Russian space \#
weapon.Four Weddings and a Funeral\#n\#n\#nMike Newell\#nHugh Grant\#tAndie MacDowell\#tKristin Scott Thomas\#t\#
Simon Callow\#n\#nComedy\#tDrama\#tRomance\#nwedding\#tunlikely romance\#tfriendship\#tmarriage\#tfuneral\#tgr\#
ief\#tlondon\#tbritish upper class\#nUnited Kingdom\#nEnglish\#n\#n\#nA bashful Englishman who avoids commitme\#
nt keeps meeting the same enchanting American at other people's ceremonies.The Piano\#n\#n\#nJane Campion\#nHo\#
lly Hunter\#tHarvey Keitel\#tSam Neill\#tAnna Paquin\#n\#nDrama\#tRomance\#nmusic\#tarranged marriage\#tlove t\#
riangle\#tmother and daughter\#taffair\#tcolonialism\#t19th century\#tmute woman\#tnew zealand\#tpiano\#nNew Z\#
ealand\#tAustralia\#nEnglish\#n\#n\#nA mute Scottish woman sent to marry a New Zealand settler bargains with a\#
 neighbor to regain her beloved piano.The Sixth Sense\#n\#n\#nM. Night Shyamalan\#nBruce Willis\#tToni Collett\#
e\#tOlivia Williams\#tHaley Joel Osment\#n\#nMystery\#tThriller\#tDrama\#nghost\#tpsychologist\#tchildhood\#tm\#
other and son\#tgrief\#tmarriage\#ttwist ending\#tsupernatural\#tphiladelphia\#nUnited States\#nEnglish\#n\#n\#n\#
A troubled child psychologist tries to help a frightened boy who says that he can see the dead.Face/Off\#n\#n\#n\#
John Woo\#nJohn Travolta\#tNicolas Cage\#tJoan Allen\#tAlessandro Nivola\#n\#nAction\#tCrime\#tScience Fiction\#
\#tThriller\#nidentity\#tfbi\#tterrorism\#trevenge\#tundercover\#tbody swap\#tgunfight\#tprison\#tface transpl\#
ant\#nUnited States\#nEnglish\#n\#n\#nAn FBI agent takes on the face of a comatose terrorist, only for the cri\#
minal to wake and steal his.Monty Python and the Holy Grail\#n\#n\#nTerry Gilliam\#tTerry Jones\#nGraham Chapm\#
an\#tJohn Cleese\#tTerry Gilliam\#tEric Idle\#n\#nAdventure\#tComedy\#tFantasy\#nparody\#tsatire\#tslapstick\#t\#
quest\#tknights\#tmiddle ages\#tcult film\#tking arthur\#tkiller rabbit\#nUnited Kingdom\#nEnglish\#n\#n\#nKin\#
g Arthur and his foolish knights wander medieval Britain in search of the Grail, meeting one absurd obstacle a\#
fter another.Harry Potter and the Half-Blood Prince\#n\#n\#nDavid Yates\#nDaniel Radcliffe\#tRupert Grint\#tEm\#
ma Watson\#tTom Felton\#n\#nAdventure\#tFantasy\#tFamily\#nwizard\#tmagic\#tboarding school\#tfriendship\#tcom\#
ing of age\#tbetrayal\#tmemory\#tbased on a novel\#tsequel\#tpotions book\#nUnited Kingdom\#tUnited States\#nE\#
nglish\#n\#n\#nWhile Hogwarts is full of young romance, Harry and Dumbledore search old memories for the secre\#
t of Voldemort.GoodFellas\#n\#n\#nMartin Scorsese\#nRobert De Niro\#tRay Liotta\#tJoe Pesci\#tLorraine Bracco\#n\#
\#nDrama\#tCrime\#nmafia\#tgangster\#tbased on a true story\#tfriendship\#tbetrayal\#tdrugs\#tmarriage\#tfbi\#t\#
new york\#nUnited States\#nEnglish\#n\#n\#nA boy who always wanted to be a gangster rises through the New York\#
 mob and learns what the life costs.Home Alone\#n\#n\#nChris Columbus\#nMacaulay Culkin\#tJoe Pesci\#tDaniel S\#
tern\#tJohn Heard\#n\#nComedy\#tFamily\#nchristmas\#tfamily\#tchildhood\#tslapstick\#tburglars\#tmother and so\#
n\#tleft behind\#tbooby traps\#tchicago\#nUnited States\#nEnglish\#n\#n\#nLeft behind by accident at Christmas\#
, an eight-year-old boy defends his house against two burglars with ingenious traps.Little Miss Sunshine\#n\#n\#
\#nJonathan Dayton\#tValerie Faris\#nGreg Kinnear\#tToni Collette\#tSteve Carell\#tPaul Dano\#n\#nComedy\#tDra\#
ma\#nroad trip\#tfamily\#tdysfunctional family\#tblack comedy\#tsiblings\#tdepression\#tcalifornia\#tbeauty pa\#
geant\#tyellow van\#nUnited States\#nEnglish\#n\#n\#nA family of misfits piles into a failing yellow van to ge\#
t their little girl to a beauty pageant.Gattaca\#n\#n\#nAndrew Niccol\#nEthan Hawke\#tUma Thurman\#tJude Law\#t\#
Alan Arkin\#n\#nThriller\#tScience Fiction\#tMystery\#tRomance\#ndystopia\#tidentity\#tspace travel\#tbrothers\#
\#tdetective\#tdiscrimination\#tunlikely romance\#tgenetic engineering\#tdna\#nUnited States\#nEnglish\#n\#n\#n\#
In a future that sorts people by their genes, a man born naturally borrows another identity to reach the stars\#
.Almost Famous\#n\#n\#nCameron Crowe\#nKate Hudson\#tBilly Crudup\#tFrances McDormand\#tJason Lee\#n\#nDrama\#t\#
Music\#ncoming of age\#tmusic\#tjournalism\#tmusician\#twriter\#troad trip\#tfirst love\#t1970s\#trock band\#n\#
United States\#nEnglish\#n\#n\#nIn the seventies, a fifteen-year-old writer goes on tour with a rising rock ba\#
nd for a famous magazine.Mrs. Doubtfire\#n\#n\#nChris Columbus\#nRobin Williams\#tSally Field\#tPierce Brosnan\#
\#tHarvey Fierstein\#n\#nComedy\#tDrama\#tFamily\#ndivorce\#tfamily\#tdisguise\#tactor\#tfather and children\#t\#
cross-dressing\#tsan francisco\#tnanny\#nUnited States\#nEnglish\#n\#n\#nA divorced actor disguises himself as\#
 an elderly housekeeper so that he can spend time with his children.Se7en\#nSeven\#n\#nDavid Fincher\#nBrad Pi\#
tt\#tMorgan Freeman\#tGwyneth Paltrow\#tKevin Spacey\#n\#nCrime\#tMystery\#tThriller\#nserial killer\#tdetecti\#
ve\#tpolice\#tmadness\#treligion\#tobsession\#ttwist ending\#tseven deadly sins\#nUnited States\#nEnglish\#n\#n\#
\#nA weary detective and his hot-headed new partner hunt a murderer who models his crimes on the deadly sins.S\#
hrek\#n\#n\#nAndrew Adamson\#tVicky Jenson\#nMike Myers\#tEddie Murphy\#tCameron Diaz\#tJohn Lithgow\#n\#nAdve\#
nture\#tAnimation\#tComedy\#tFamily\#tFantasy\#nfairy tale\#tparody\#tquest\#tdragon\#tprincess\#ttalking anim\#
als\#tunlikely romance\#tfriendship\#togre\#tdonkey\#nUnited States\#nEnglish\#n\#n\#nA grumpy ogre and a chat\#
ty donkey set out to rescue a princess so he can have his swamp back.Shrek 2\#n\#n\#nAndrew Adamson\#tKelly As\#
bury\#tConrad Vernon\#nMike Myers\#tEddie Murphy\#tCameron Diaz\#tJulie Andrews\#n\#nAdventure\#tAnimation\#tC\#
omedy\#tFamily\#tFantasy\#nfairy tale\#tparody\#tmagic\#ttalking animals\#tmarriage\#tin-laws\#tsequel\#togre\#t\#
fairy godmother\#nUnited States\#nEnglish\#n\#n\#nA newlywed ogre travels to meet his royal in-laws, who were \#
expecting someone a good deal more handsome.Aladdin\#n\#n\#nRon Clements\#tJohn Musker\#nScott Weinger\#tRobin\#
 Williams\#tLinda Larkin\#tJonathan Freeman\#n\#nAnimation\#tFamily\#tComedy\#tAdventure\#tFantasy\#tRomance\#n\#
magic\#tprincess\#tthief\#tpoverty\#tunlikely romance\#tdesert\#tfairy tale\#tmusic\#tgenie\#tmagic lamp\#nUni\#
ted States\#nEnglish\#n\#n\#nA street thief finds a lamp with a wisecracking genie and uses his wishes to cour\#
t a princess.Airplane!\#n\#n\#nJerry Zucker\#tJim Abrahams\#tDavid Zucker\#nRobert Hays\#tJulie Hagerty\#tLesl\#
ie Nielsen\#tLloyd Bridges\#n\#nComedy\#nparody\#tslapstick\#tdisaster\#tpilot\#tabsurd humor\#tflight attenda\#
nt\#tunlikely romance\#tcult film\#tairplane\#tfood poisoning\#nUnited States\#nEnglish\#n\#n\#nWhen the crew \#
falls ill from bad fish, a former pilot afraid of flying must land a passenger jet full of oddballs.Austin Pow\#
ers: International Man of Mystery\#nAustin Powers\#n\#nJay Roach\#nMike Myers\#tElizabeth Hurley\#tMichael Yor\#
k\#tMimi Rogers\#n\#nScience Fiction\#tComedy\#tCrime\#nspy\#tparody\#tsupervillain\#ttime travel\#tlondon\#ts\#
lapstick\#tfather and son\#tcult film\#tswinging sixties\#tcryogenics\#nGermany\#tUnited States\#nEnglish\#n\#n\#
\#nA groovy British spy frozen in the sixties is thawed out thirty years later to stop his bald archenemy.Aust\#
in Powers: The Spy Who Shagged Me\#n\#n\#nJay Roach\#nMike Myers\#tHeather Graham\#tMichael York\#tRobert Wagn\#
er\#n\#nAdventure\#tComedy\#tCrime\#tScience Fiction\#nspy\#tparody\#ttime travel\#tclone\#tslapstick\#tsuperv\#
illain\#t1960s\#tlondon\#tsequel\#tmojo\#nUnited States\#nEnglish\#n\#n\#nA groovy British spy follows Doctor \#
Evil back to the sixties to recover the mojo that was stolen from him.Chinatown\#n\#n\#nRoman Polanski\#nJack \#
Nicholson\#tFaye Dunaway\#tJohn Huston\#tPerry Lopez\#n\#nCrime\#tDrama\#tMystery\#tThriller\#ndetective\#tcor\#
ruption\#tconspiracy\#tmurder\#tfilm noir\#tfamily secrets\#tlos angeles\#t1930s\#twater supply\#nUnited State\#
s\#nEnglish\#n\#n\#nA private eye hired for a simple adultery case stumbles into murder and a scheme over the \#
water of Los Angeles.The Mask\#n\#n\#nChuck Russell\#nJim Carrey\#tCameron Diaz\#tPeter Riegert\#tPeter Greene\#
\#n\#nRomance\#tComedy\#tCrime\#tFantasy\#nslapstick\#tmagic\#tgangster\#tsplit personality\#tshy hero\#tnight\#
club\#tbased on a comic\#tdog\#tgreen mask\#nUnited States\#nEnglish\#n\#n\#nA timid bank clerk finds an ancie\#
nt mask that turns him into a wild, green-faced cartoon of a man.Who Framed Roger Rabbit\#n\#n\#nRobert Zemeck\#
is\#nBob Hoskins\#tChristopher Lloyd\#tCharles Fleischer\#tKathleen Turner\#n\#nAdventure\#tAnimation\#tFamily\#
\#tComedy\#tCrime\#tFantasy\#tMystery\#ndetective\#tmurder\#thollywood\#tconspiracy\#ttalking animals\#tslapst\#
ick\#tlos angeles\#tbased on a novel\#tcartoon characters\#ttoontown\#nUnited States\#nEnglish\#n\#n\#nIn a Ho\#
llywood where cartoons live among people, a toon-hating detective must clear a zany rabbit accused of murder.S\#
aving Private Ryan\#n\#n\#nSteven Spielberg\#nTom Hanks\#tEdward Burns\#tMatt Damon\#tTom Sizemore\#n\#nDrama\#t\#
History\#tWar\#nworld war ii\#twar\#tsoldier\#tsacrifice\#tbrothers\#trescue mission\#tfriendship\#tnormandy\#t\#
d-day landing\#nUnited States\#nEnglish\#n\#n\#nAfter the Normandy landing, a captain leads his squad behind e\#
nemy lines to bring one soldier home to his mother.Sleepless in Seattle\#n\#n\#nNora Ephron\#nTom Hanks\#tMeg \#
Ryan\#tBill Pullman\#tRoss Malinger\#n\#nComedy\#tDrama\#tRomance\#nunlikely romance\#tgrief\#tfather and son\#t\#
destiny\#tjournalism\#tsingle parent\#tnew york\#tradio show\#tempire state building\#nUnited States\#nEnglish\#
\#n\#n\#nA lonely widower speaks of his late wife on the radio, and a journalist across the country falls for \#
his voice.Total Recall\#n\#n\#nPaul Verhoeven\#nArnold Schwarzenegger\#tSharon Stone\#tRachel Ticotin\#tRonny \#
Cox\#n\#nAction\#tAdventure\#tScience Fiction\#nmemory\#tidentity\#tsimulated reality\#tdystopia\#trebellion\#t\#
conspiracy\#tspace travel\#tmars\#tmutants\#nUnited States\#nEnglish\#n\#n\#nA construction worker buys implan\#
ted memories of a trip to Mars and discovers his own life may be false.Toy Story\#n\#n\#nJohn Lasseter\#nTom H\#
anks\#tTim Allen\#tDon Rickles\#tJim Varney\#n\#nAnimation\#tComedy\#tFamily\#ntoys\#tfriendship\#tjealousy\#t\#
rivalry\#tchildhood\#trescue\#tidentity\#tcowboy doll\#tspace ranger\#nUnited States\#nEnglish\#n\#n\#nA loyal\#
 cowboy doll feels threatened when a shiny space ranger becomes the new favorite toy in a boy's room.Toy Story\#
 2\#n\#n\#nJohn Lasseter\#nTom Hanks\#tTim Allen\#tJoan Cusack\#tKelsey Grammer\#n\#nAnimation\#tComedy\#tFami\#
ly\#ntoys\#tfriendship\#tsequel\#trescue\#tkidnapping\#tidentity\#tgrowing up\#tcowboy\#ttoy collector\#nUnite\#
d States\#nEnglish\#n\#n\#nWhen a toy cowboy is stolen by a greedy collector, his friends from the bedroom set\#
 off across town to rescue him.A Few Good Men\#n\#n\#nRob Reiner\#nTom Cruise\#tJack Nicholson\#tDemi Moore\#t\#
Kevin Bacon\#n\#nDrama\#ncourtroom\#tlawyer\#tsoldier\#tconspiracy\#tmurder\#tjustice\#tbased on a play\#tmari\#
nes\#tguantanamo bay\#nUnited States\#nEnglish\#n\#n\#nAn easygoing Navy lawyer defends two marines accused of\#
 killing a comrade and takes on a powerful colonel.Dr. Strangelove or: How I Learned to Stop Worrying and Love\#
 the Bomb\#nDr. Strangelove\#tDoctor Strangelove\#n\#nStanley Kubrick\#nPeter Sellers\#tGeorge C. Scott\#tSter\#
ling Hayden\#tKeenan Wynn\#n\#nDrama\#tComedy\#tWar\#nsatire\#tblack comedy\#tcold war\#tpolitics\#twar\#tmadn\#
ess\#tsoldier\#tnuclear weapons\#twar room\#nUnited Kingdom\#tUnited States\#nEnglish\#n\#n\#nA deranged gener\#
al orders a nuclear attack on the Soviet Union, and politicians in the war room scramble to stop it.Lethal Wea\#
pon\#n\#n\#nRichard Donner\#nMel Gibson\#tDanny Glover\#tGary Busey\#tMitchell Ryan\#n\#nAction\#tComedy\#tCri\#
me\#tDrama\#npolice\#tbuddy cops\#tdetective\#tdrugs\#tgrief\#tfriendship\#tgunfight\#tlos angeles\#tchristmas\#
\#theroin smugglers\#nUnited States\#nEnglish\#n\#n\#nA suicidal young cop and a cautious veteran become reluc\#
tant partners on the trail of drug smugglers in Los Angeles.Heat\#n\#n\#nMichael Mann\#nAl Pacino\#tRobert De \#
Niro\#tVal Kilmer\#tJon Voight\#n\#nAction\#tCrime\#tThriller\#nheist\#tdetective\#tpolice\#tcat and mouse\#tl\#
os angeles\#tgunfight\#tobsession\#tmarriage\#tbank robbery\#nUnited States\#nEnglish\#n\#n\#nA driven Los Ang\#
eles detective closes in on a master thief who is planning one last big robbery.Mission: Impossible\#n\#n\#nBr\#
ian De Palma\#nTom Cruise\#tJon Voight\#tEmmanuelle Béart\#tHenry Czerny\#n\#nAdventure\#tAction\#tThriller\#n\#
spy\#tcia\#tbetrayal\#tconspiracy\#theist\#ton the run\#tdisguise\#thacker\#tprague\#ttrain\#nUnited States\#n\#
English\#n\#n\#nFramed as a traitor after his team is wiped out, an agent must break into CIA headquarters to \#
clear his name.Mission: Impossible II\#n\#n\#nJohn Woo\#nTom Cruise\#tDougray Scott\#tThandie Newton\#tVing Rh\#
ames\#n\#nAdventure\#tAction\#tThriller\#nspy\#tlove triangle\#tdisguise\#tundercover\#tgunfight\#tmartial art\#
s\#tsequel\#tvirus\#tsydney\#tmotorcycle chase\#nGermany\#tUnited States\#nEnglish\#n\#n\#nAgent Ethan Hunt re\#
cruits a beautiful thief to get close to a rogue spy who has stolen a deadly virus.300\#n\#n\#nZack Snyder\#nG\#
erard Butler\#tLena Headey\#tDominic West\#tDavid Wenham\#n\#nAction\#tAdventure\#tWar\#nwar\#tsoldier\#tsacri\#
fice\#tswordfight\#tancient greece\#tbetrayal\#tlast stand\#tbased on a comic\#tsparta\#tpersian army\#nUnited\#
 States\#nEnglish\#n\#n\#nKing Leonidas leads a few hundred Spartan warriors to hold a narrow pass against the\#
 vast army of Persia.The Departed\#n\#n\#nMartin Scorsese\#nLeonardo DiCaprio\#tMatt Damon\#tJack Nicholson\#t\#
Mark Wahlberg\#n\#nDrama\#tThriller\#tCrime\#nundercover\#tgangster\#tpolice\#tbetrayal\#tidentity\#tcat and m\#
ouse\#tremake\#tboston\#tinformer\#nHong Kong\#tUnited States\#nEnglish\#n\#n\#nA policeman hidden in the Bost\#
on mob and a mobster hidden in the police race to unmask each other.Office Space\#n\#n\#nMike Judge\#nRon Livi\#
ngston\#tJennifer Aniston\#tDavid Herman\#tAjay Naidu\#n\#nComedy\#tCrime\#nworkplace\#tsatire\#tfriendship\#t\#
rebellion\#tcult film\#theist\#thypnosis\#toffice\#tcomputer virus\#nUnited States\#nEnglish\#n\#n\#nA bored p\#
rogrammer stops caring about his job after a hypnosis session and plots with friends against the company.Die H\#
ard: With a Vengeance\#n\#n\#nJohn McTiernan\#nBruce Willis\#tJeremy Irons\#tSamuel L. Jackson\#tGraham Greene\#
\#n\#nAction\#tThriller\#nterrorism\#tpolice\#trevenge\#theist\#tbuddy film\#tnew york\#tcar chase\#tsequel\#t\#
riddles\#tbomb\#nUnited States\#nEnglish\#n\#n\#nA mad bomber sends a hungover cop and a Harlem shopkeeper rac\#
ing around New York to solve deadly riddles.What's Eating Gilbert Grape\#n\#n\#nLasse Hallström\#nJohnny Depp\#
\#tLeonardo DiCaprio\#tJuliette Lewis\#tDarlene Cates\#n\#nRomance\#tDrama\#nsmall town\#tfamily\#tbrothers\#t\#
mother and son\#tcoming of age\#tunlikely romance\#tdisability\#tiowa\#tbased on a novel\#nUnited States\#nEng\#
lish\#n\#n\#nA young man in a sleepy Iowa town cares for his troubled family until a free-spirited traveller p\#
asses through.Meet the Parents\#n\#n\#nJay Roach\#nBen Stiller\#tRobert De Niro\#tTeri Polo\#tBlythe Danner\#n\#
\#nComedy\#tRomance\#nfamily\#twedding\#tfather and daughter\#tin-laws\#tembarrassment\#tslapstick\#tcia\#tnur\#
se\#tlie detector\#tcat\#nUnited States\#nEnglish\#n\#n\#nA male nurse hoping to propose spends a disastrous w\#
eekend trying to impress the suspicious father of his girlfriend.Speed\#n\#n\#nJan de Bont\#nKeanu Reeves\#tDe\#
nnis Hopper\#tSandra Bullock\#tJoe Morton\#n\#nAction\#tAdventure\#tCrime\#tThriller\#nbomb\#thostage\#tpolice\#
\#tterrorism\#textortion\#tcar chase\#tunlikely romance\#tlos angeles\#tbus\#televator\#nUnited States\#nEngli\#
sh\#n\#n\#nA young policeman must save the passengers of a city bus rigged to explode if it slows below fifty \#
miles an hour.The Net\#n\#n\#nIrwin Winkler\#nSandra Bullock\#tJeremy Northam\#tDennis Miller\#tWendy Gazelle\#n\#
\#nCrime\#tDrama\#tMystery\#tThriller\#tAction\#nhacker\#tidentity\#tconspiracy\#ton the run\#tassassin\#tterr\#
orism\#tcomputers\#tidentity theft\#tfloppy disk\#nUnited States\#nEnglish\#n\#n\#nA reclusive computer expert\#
 stumbles on a dangerous secret and finds that her whole identity has been erased.The Hunt for Red October\#n\#n\#
\#nJohn McTiernan\#nAlec Baldwin\#tSean Connery\#tScott Glenn\#tSam Neill\#n\#nAction\#tAdventure\#tThriller\#n\#
cold war\#tsubmarine\#tcia\#tspy\#tdefection\#tocean\#tmilitary\#tbased on a novel\#tsoviet navy\#nUnited Stat\#
es\#nEnglish\#n\#n\#nA CIA analyst believes a Soviet captain heading west with a silent submarine wants to def\#
ect, not attack.Iron Man\#n\#n\#nJon Favreau\#nRobert Downey Jr.\#tTerrence Howard\#tJeff Bridges\#tShaun Toub\#
\#n\#nAction\#tScience Fiction\#tAdventure\#nsuperhero\#tinventor\#twealth\#tterrorism\#thostage\#tbetrayal\#t\#
redemption\#tbased on a comic\#tarmored suit\#tafghanistan\#nUnited States\#nEnglish\#n\#n\#nA playboy weapons\#
 maker captured by militants builds an armored suit to escape and decides to change his ways.Captain America: \#
The First Avenger\#n\#n\#nJoe Johnston\#nChris Evans\#tHugo Weaving\#tTommy Lee Jones\#tHayley Atwell\#n\#nAct\#
ion\#tAdventure\#tScience Fiction\#nsuperhero\#tworld war ii\#tsoldier\#tscientist\#tnazis\#tsacrifice\#tfrien\#
dship\#tbased on a comic\#tsuper serum\#tshield\#nUnited States\#nEnglish\#n\#n\#nA frail young man turned int\#
o a super soldier fights a Nazi science cult during the Second World War.Dogma\#n\#n\#nKevin Smith\#nBen Affle\#
ck\#tMatt Damon\#tLinda Fiorentino\#tJason Mewes\#n\#nFantasy\#tComedy\#tAdventure\#nreligion\#tangel\#tsatire\#
\#troad trip\#tblack comedy\#tchosen one\#tquest\#tcult film\#tnew jersey\#tcatholic church\#nUnited States\#n\#
English\#n\#n\#nA woman who has lost her faith is called upon to stop two exiled angels from undoing the whole\#
 universe.Pirates of the Caribbean: On Stranger Tides\#n\#n\#nRob Marshall\#nJohnny Depp\#tPenélope Cruz\#tGe\#
offrey Rush\#tIan McShane\#n\#nAdventure\#tAction\#tFantasy\#npirates\#tquest\#tsequel\#tocean\#tswordfight\#t\#
betrayal\#tmagic\#tmermaids\#tfountain of youth\#nUnited States\#nEnglish\#n\#n\#nA roguish pirate captain and\#
 an old flame sail with the dreaded Blackbeard in search of the Fountain of Youth.The Empire Strikes Back\#n\#n\#
\#nIrvin Kershner\#nMark Hamill\#tHarrison Ford\#tCarrie Fisher\#tBilly Dee Williams\#n\#nAdventure\#tAction\#t\#
Science Fiction\#nspace travel\#trebellion\#tchosen one\#tmentor\#tfather and son\#tswordfight\#trobot\#tseque\#
l\#ttwist ending\#tjedi\#tice planet\#nUnited States\#nEnglish\#n\#n\#nAs rebels scatter before the Empire, a \#
young hero trains with a tiny Jedi master while his friends are hunted.Return of the Jedi\#n\#n\#nRichard Marq\#
uand\#nMark Hamill\#tHarrison Ford\#tCarrie Fisher\#tBilly Dee Williams\#n\#nAdventure\#tAction\#tScience Fict\#
ion\#nrebellion\#tfather and son\#tredemption\#tspace travel\#tgood versus evil\#talien\#tsequel\#tjedi\#tewok\#
s\#tdeath star\#nUnited States\#nEnglish\#n\#n\#nLuke Skywalker and his rebel friends set out to rescue Han So\#
lo and face the Empire in a last great battle.Star Wars: Episode I - The Phantom Menace\#nThe Phantom Menace\#n\#
\#nGeorge Lucas\#nLiam Neeson\#tEwan McGregor\#tNatalie Portman\#tJake Lloyd\#n\#nAdventure\#tAction\#tScience\#
 Fiction\#nspace travel\#tchosen one\#talien\#tslavery\#tpolitics\#tswordfight\#tprequel\#tjedi\#tpod race\#tn\#
aboo\#nUnited States\#nEnglish\#n\#n\#nTwo Jedi protecting a young queen from an invasion discover a slave boy\#
 unusually strong in the Force.Star Wars: Episode II - Attack of the Clones\#nAttack of the Clones\#n\#nGeorge\#
 Lucas\#nEwan McGregor\#tNatalie Portman\#tHayden Christensen\#tIan McDiarmid\#n\#nAdventure\#tAction\#tScienc\#
e Fiction\#nspace travel\#tforbidden love\#tassassin\#tpolitics\#tconspiracy\#twar\#talien\#tprequel\#tclone a\#
rmy\#tjedi\#nUnited States\#nEnglish\#n\#n\#nWhile Obi-Wan traces an assassin to a secret clone army, young An\#
akin falls in love with the senator he guards.The Amazing Spider-Man\#n\#n\#nMarc Webb\#nAndrew Garfield\#tEmm\#
a Stone\#tRhys Ifans\#tDenis Leary\#n\#nAction\#tAdventure\#tFantasy\#tScience Fiction\#nsuperhero\#thigh scho\#
ol\#tscientist\#tcoming of age\#tsecret identity\#tgrief\#tnew york\#tbased on a comic\#tspider bite\#tgiant l\#
izard\#nUnited States\#nEnglish\#n\#n\#nWhile searching for the truth about his parents, a teenager gains spid\#
er powers and faces a scientist turned lizard.Shakespeare in Love\#n\#n\#nJohn Madden\#nJoseph Fiennes\#tGwyne\#
th Paltrow\#tGeoffrey Rush\#tTom Wilkinson\#n\#nRomance\#tHistory\#tComedy\#ntheatre\#twriter\#tforbidden love\#
\#tdisguise\#tlondon\#tunlikely romance\#tlove triangle\#telizabethan england\#twilliam shakespeare\#nUnited S\#
tates\#nEnglish\#n\#n\#nYoung Shakespeare, short of money and ideas, falls for a noblewoman who disguises hers\#
elf as a man to act.Mr. Holland's Opus\#n\#n\#nStephen Herek\#nRichard Dreyfuss\#tGlenne Headly\#tJay Thomas\#t\#
Olympia Dukakis\#n\#nMusic\#tDrama\#tFamily\#nteacher\#tmusic\#thigh school\#tfather and son\#tmarriage\#tmusi\#
cian\#tdeafness\#tlifetime story\#torchestra\#nUnited States\#nEnglish\#n\#n\#nA frustrated composer takes a j\#
ob teaching high school music and finds it becoming the work of his life.While You Were Sleeping\#n\#n\#nJon T\#
urteltaub\#nSandra Bullock\#tBill Pullman\#tPeter Gallagher\#tPeter Boyle\#n\#nComedy\#tRomance\#nunlikely rom\#
ance\#tchristmas\#tfamily\#tlove triangle\#tmistaken identity\#tloneliness\#tchicago\#tcoma\#ttrain\#nUnited S\#
tates\#nEnglish\#n\#n\#nA lonely ticket seller saves a man on the tracks and is mistaken by his warm family fo\#
r his fiancee.American Pie\#n\#n\#nChris Weitz\#tPaul Weitz\#nJason Biggs\#tChris Klein\#tThomas Ian Nicholas\#t\#
Alyson Hannigan\#n\#nComedy\#tRomance\#nhigh school\#tcoming of age\#tfriendship\#tteenagers\#tvirginity\#tfir\#
st love\#tfather and son\#tprom\#nUnited States\#nEnglish\#n\#n\#nFour high school friends make a pact to lose\#
 their virginity before prom night, with embarrassing results.The Breakfast Club\#n\#n\#nJohn Hughes\#nEmilio \#
Estevez\#tMolly Ringwald\#tJudd Nelson\#tAlly Sheedy\#n\#nComedy\#tDrama\#nhigh school\#tcoming of age\#tfrien\#
dship\#tteenagers\#tidentity\#trebellion\#tteacher\#tunlikely romance\#tdetention\#nUnited States\#nEnglish\#n\#
\#n\#nFive teenagers from different cliques spend a Saturday in detention together and find out what they have\#
 in common.L.A. Confidential\#n\#n\#nCurtis Hanson\#nKevin Spacey\#tRussell Crowe\#tGuy Pearce\#tKim Basinger\#n\#
\#nCrime\#tDrama\#tMystery\#tThriller\#ndetective\#tpolice\#tcorruption\#tlos angeles\#thollywood\#tconspiracy\#
\#tjournalism\#tbased on a novel\#t1950s\#nUnited States\#nEnglish\#n\#n\#nThree very different policemen in f\#
ifties Los Angeles uncover rot within their own force while investigating a diner massacre.Stargate\#n\#n\#nRo\#
land Emmerich\#nKurt Russell\#tJames Spader\#tJaye Davidson\#tViveca Lindfors\#n\#nAction\#tAdventure\#tScienc\#
e Fiction\#nalien\#tspace travel\#tsoldier\#tscientist\#trebellion\#tslavery\#tdesert\#tancient egypt\#tportal\#
\#nUnited States\#nEnglish\#n\#n\#nA scholar of ancient Egypt and a team of soldiers step through a mysterious\#
 ring to a desert world far away.Big\#n\#n\#nPenny Marshall\#nTom Hanks\#tElizabeth Perkins\#tRobert Loggia\#t\#
John Heard\#n\#nFantasy\#tDrama\#tComedy\#tRomance\#tFamily\#nbody swap\#twish\#tchildhood\#tcoming of age\#tw\#
orkplace\#ttoys\#tnew york\#tfriendship\#tfortune machine\#nUnited States\#nEnglish\#n\#n\#nA boy who wishes t\#
o be grown up wakes as a full-sized man and lands a job at a toy company.Clerks\#n\#n\#nKevin Smith\#nBrian O'\#
Halloran\#tJeff Anderson\#tJason Mewes\#tKevin Smith\#n\#nComedy\#nworkplace\#tfriendship\#tslacker\#tlove tri\#
angle\#tblack and white\#tcult film\#tindependent film\#tconvenience store\#tnew jersey\#thockey\#nUnited Stat\#
es\#nEnglish\#n\#n\#nCalled in on his day off, a convenience store clerk endures strange customers, romantic t\#
rouble and his best friend's chatter.The Princess Bride\#n\#n\#nRob Reiner\#nCary Elwes\#tRobin Wright\#tMandy\#
 Patinkin\#tAndré the Giant\#n\#nAdventure\#tFamily\#tFantasy\#tComedy\#tRomance\#nfairy tale\#ttrue love\#ts\#
wordfight\#trevenge\#tpirates\#tprincess\#tbased on a novel\#tcult film\#tgiant\#nUnited States\#nEnglish\#n\#n\#
\#nA farm boy turned masked adventurer sets out to save his true love from marrying a scheming prince.The Bour\#
ne Identity\#n\#n\#nDoug Liman\#nMatt Damon\#tFranka Potente\#tChris Cooper\#tClive Owen\#n\#nAction\#tDrama\#t\#
Mystery\#tThriller\#namnesia\#tspy\#tassassin\#tcia\#tidentity\#tcar chase\#ton the run\#tbased on a novel\#tp\#
aris\#nUnited States\#tGermany\#nEnglish\#n\#n\#nA man pulled from the sea with bullets in his back and no mem\#
ory discovers deadly skills and deadlier enemies.The Game\#n\#n\#nDavid Fincher\#nMichael Douglas\#tSean Penn\#t\#
Deborah Kara Unger\#tJames Rebhorn\#n\#nDrama\#tThriller\#tMystery\#nconspiracy\#tparanoia\#twealth\#tbrothers\#
\#tidentity\#tcon artist\#ttwist ending\#tbirthday\#tgame\#tsan francisco\#nUnited States\#nEnglish\#n\#n\#nA \#
cold, wealthy banker receives a mysterious game as a birthday gift, and it begins to take over his life.The Bl\#
air Witch Project\#n\#n\#nDaniel Myrick\#tEduardo Sánchez\#nHeather Donahue\#tMichael C. Williams\#tJoshua Le\#
onard\#tBob Griffin\#n\#nHorror\#tMystery\#nwitch\#tfound footage\#tsurvival\#tlegend\#tstudent filmmakers\#ti\#
ndependent film\#tlost in the woods\#tforest\#tmaryland\#nUnited States\#nEnglish\#n\#n\#nThree film students \#
lose their way in the Maryland woods while making a documentary about a local witch.As Good as It Gets\#n\#n\#n\#
James L. Brooks\#nJack Nicholson\#tHelen Hunt\#tGreg Kinnear\#tCuba Gooding Jr.\#n\#nComedy\#tRomance\#nunlike\#
ly romance\#tmental illness\#twriter\#tneighbors\#tsingle mother\#tfriendship\#tartist\#tnew york\#twaitress\#t\#
small dog\#nUnited States\#nEnglish\#n\#n\#nA rude, compulsive writer finds his rigid life changed by a waitre\#
ss, a gay neighbor and a small dog.Ace Ventura: Pet Detective\#nAce Ventura\#n\#nTom Shadyac\#nJim Carrey\#tSe\#
an Young\#tCourteney Cox\#tTone Loc\#n\#nComedy\#tMystery\#ndetective\#tslapstick\#tkidnapping\#tsports\#tanim\#
als\#tfootball\#tpolice\#tmiami\#tdolphin mascot\#nUnited States\#nEnglish\#n\#n\#nA wildly eccentric detectiv\#
e who specializes in missing pets investigates the theft of a football team's dolphin mascot.Ransom\#n\#n\#nRo\#
n Howard\#nMel Gibson\#tGary Sinise\#tDelroy Lindo\#tRene Russo\#n\#nAction\#tThriller\#nkidnapping\#transom\#t\#
father and son\#twealth\#tfbi\#tpolice\#tmarriage\#tcorruption\#tnew york\#tairline owner\#nUnited States\#nEn\#
glish\#n\#n\#nWhen his son is kidnapped, an airline tycoon turns the tables by offering the ransom as a bounty\#
 on the criminals.Beetlejuice\#n\#n\#nTim Burton\#nGeena Davis\#tAlec Baldwin\#tWinona Ryder\#tMichael Keaton\#n\#
\#nFantasy\#tComedy\#nghost\#thaunted house\#tafterlife\#tblack comedy\#tmarriage\#tsmall town\#tdeath\#tcult \#
film\#tbio-exorcist\#tconnecticut\#nUnited States\#nEnglish\#n\#n\#nA newly dead couple hires a crude and craz\#
y spirit to scare away the unbearable family living in their house.Charlie's Angels\#n\#n\#nMcG\#nCameron Diaz\#
\#tLucy Liu\#tDrew Barrymore\#tBill Murray\#n\#nAction\#tAdventure\#tComedy\#tCrime\#tThriller\#ndetective\#tu\#
ndercover\#tdisguise\#tmartial arts\#tfriendship\#tstrong heroine\#tkidnapping\#thacker\#tlos angeles\#tvoice \#
recognition software\#nUnited States\#nEnglish\#n\#n\#nThree glamorous private detectives working for an unsee\#
n boss must rescue a kidnapped software genius.Sense and Sensibility\#n\#n\#nAng Lee\#nKate Winslet\#tEmma Tho\#
mpson\#tHugh Grant\#tTom Wilkinson\#n\#nDrama\#tRomance\#nbased on a novel\#tsisters\#tmarriage\#tunlikely rom\#
ance\#theartbreak\#tpoverty\#tinheritance\#tperiod drama\#tjane austen\#nUnited Kingdom\#tUnited States\#nEngl\#
ish\#n\#n\#nTwo very different sisters, left with little money by their father's death, look for love in polit\#
e English society.The Fugitive\#n\#n\#nAndrew Davis\#nHarrison Ford\#tTommy Lee Jones\#tSela Ward\#tJoe Pantol\#
iano\#n\#nAdventure\#tAction\#tThriller\#tCrime\#tMystery\#nwrongly accused\#tfugitive\#tmurder\#tpolice\#tman\#
hunt\#tconspiracy\#tdoctor\#tescape\#tchicago\#tone-armed man\#ttrain crash\#nUnited States\#nEnglish\#n\#n\#n\#
A surgeon wrongly convicted of killing his wife escapes and seeks the real murderer, with a relentless marshal\#
 behind him.I Am Legend\#n\#n\#nFrancis Lawrence\#nWill Smith\#tAlice Braga\#tCharlie Tahan\#tSalli Richardson\#
-Whitfield\#n\#nDrama\#tHorror\#tAction\#tThriller\#tScience Fiction\#npost-apocalypse\#tsurvival\#tscientist\#t\#
loneliness\#tmonster\#tnew york\#tbased on a novel\#tvirus\#tdog\#nUnited States\#nEnglish\#n\#n\#nAlone with \#
his dog in an empty New York, a scientist seeks a cure for the plague that turned people into monsters.Outbrea\#
k\#n\#n\#nWolfgang Petersen\#nDustin Hoffman\#tRene Russo\#tMorgan Freeman\#tKevin Spacey\#n\#nAction\#tDrama\#t\#
Science Fiction\#tThriller\#ndisaster\#tscientist\#tconspiracy\#tsoldier\#tsmall town\#tsurvival\#tdivorce\#tv\#
irus\#tmonkey\#nUnited States\#nEnglish\#n\#n\#nArmy doctors race to contain a deadly virus from Africa that i\#
s spreading through a small California town.Chicken Run\#n\#n\#nNick Park\#tPeter Lord\#nMel Gibson\#tMiranda \#
Richardson\#tTimothy Spall\#tImelda Staunton\#n\#nAnimation\#tComedy\#tFamily\#ntalking animals\#tescape\#tpri\#
son\#tfarm\#tfriendship\#tfreedom\#tstop motion\#tchickens\#tyorkshire\#tpie machine\#nUnited Kingdom\#nEnglis\#
h\#n\#n\#nHens on a grim English egg farm plot a daring escape with the help of a boastful American rooster.Ge\#
t Shorty\#n\#n\#nBarry Sonnenfeld\#nJohn Travolta\#tGene Hackman\#tRene Russo\#tDanny DeVito\#n\#nComedy\#tThr\#
iller\#tCrime\#ngangster\#thollywood\#tmafia\#tsatire\#tfilmmaking\#tlos angeles\#tbased on a novel\#tloan sha\#
rk\#nUnited States\#nEnglish\#n\#n\#nA movie-loving Miami loan shark comes to Hollywood to collect a debt and \#
decides to become a producer.Cast Away\#n\#n\#nRobert Zemeckis\#nTom Hanks\#tHelen Hunt\#tNick Searcy\#tChris \#
Noth\#n\#nAdventure\#tDrama\#nsurvival\#tisland\#tocean\#tplane crash\#tloneliness\#tlost love\#tloss\#tcastaw\#
ay\#tvolleyball\#nUnited States\#nEnglish\#n\#n\#nAfter a plane crash, a busy delivery executive must survive \#
alone for years on an uninhabited Pacific island.Dumb and Dumber\#n\#n\#nBobby Farrelly\#tPeter Farrelly\#nJim\#
 Carrey\#tJeff Daniels\#tLauren Holly\#tTeri Garr\#n\#nComedy\#nroad trip\#tfriendship\#tslapstick\#tkidnappin\#
g\#tunlikely romance\#transom\#tbriefcase\#taspen\#tdog van\#nUnited States\#nEnglish\#n\#n\#nTwo cheerful sim\#
pletons drive across America to return a lost briefcase, unaware that it holds ransom money.The Lion King\#n\#n\#
\#nRoger Allers\#tRob Minkoff\#nJonathan Taylor Thomas\#tMatthew Broderick\#tJames Earl Jones\#tJeremy Irons\#n\#
\#nFamily\#tAnimation\#tDrama\#ntalking animals\#tfather and son\#tcoming of age\#tbetrayal\#tloss\#tmusical\#t\#
friendship\#tlion\#tafrica\#nUnited States\#nEnglish\#n\#n\#nA lion cub flees his kingdom after a family trage\#
dy and must one day find the courage to return.Jumanji\#n\#n\#nJoe Johnston\#nRobin Williams\#tBonnie Hunt\#tK\#
irsten Dunst\#tBradley Pierce\#n\#nAdventure\#tFamily\#tFantasy\#nmagic\#tjungle\#tsiblings\#tfather and son\#t\#
small town\#twild animals\#tchildhood\#tboard game\#tstampede\#nUnited States\#nEnglish\#n\#n\#nTwo children p\#
lay a magical board game that frees a man trapped inside and fills their town with jungle perils.Crimson Tide\#n\#
\#n\#nTony Scott\#nDenzel Washington\#tGene Hackman\#tGeorge Dzundza\#tViggo Mortensen\#n\#nAction\#tThriller\#t\#
Drama\#nsubmarine\#tmutiny\#twar\#tsoldier\#tocean\#tauthority\#trebellion\#tnuclear weapons\#tus navy\#nUnite\#
d States\#nEnglish\#n\#n\#nAboard an American nuclear submarine, the captain and his second-in-command clash o\#
ver an incomplete order to fire missiles.The American President\#n\#n\#nRob Reiner\#nMichael Douglas\#tAnnette\#
 Bening\#tMichael J. Fox\#tMartin Sheen\#n\#nComedy\#tDrama\#tRomance\#npolitics\#tpresident\#tunlikely romanc\#
e\#telection\#tjournalism\#tsingle parent\#twashington\#twhite house\#tlobbyist\#nUnited States\#nEnglish\#n\#n\#
\#nA widowed American president falls for an environmental lobbyist, and the courtship puts his reelection in \#
danger.Broken Arrow\#n\#n\#nJohn Woo\#nJohn Travolta\#tChristian Slater\#tSamantha Mathis\#tDelroy Lindo\#n\#n\#
Action\#tAdventure\#tDrama\#tThriller\#nterrorism\#tbetrayal\#tsoldier\#tdesert\#tgunfight\#tcat and mouse\#tn\#
uclear weapons\#tstealth bomber\#tpark ranger\#nUnited States\#nEnglish\#n\#n\#nAn Air Force pilot steals two \#
nuclear warheads in the Utah desert, and his former co-pilot sets out to stop him.Ace Ventura: When Nature Cal\#
ls\#n\#n\#nSteve Oedekerk\#nJim Carrey\#tIan McNeice\#tSimon Callow\#tMaynard Eziashi\#n\#nCrime\#tComedy\#tAd\#
venture\#ndetective\#tslapstick\#tparody\#tanimals\#tjungle\#ttribal conflict\#tsequel\#tafrica\#twhite bat\#n\#
United States\#nEnglish\#n\#n\#nAn outrageous pet detective travels to Africa to find a missing sacred bat bef\#
ore two tribes go to war.Clear and Present Danger\#n\#n\#nPhillip Noyce\#nHarrison Ford\#tWillem Dafoe\#tAnne \#
Archer\#tJoaquim de Almeida\#n\#nAction\#tDrama\#tThriller\#ncia\#tdrugs\#tpolitics\#tconspiracy\#tcorruption\#t\#
soldier\#tbetrayal\#tbased on a novel\#tsequel\#tcolombia\#tdrug cartel\#nUnited States\#nEnglish\#n\#n\#nA pr\#
incipled CIA analyst discovers that his own government is waging a secret war against a Colombian drug cartel.\#
Cliffhanger\#n\#n\#nRenny Harlin\#nSylvester Stallone\#tJohn Lithgow\#tMichael Rooker\#tJanine Turner\#n\#nAct\#
ion\#tAdventure\#tThriller\#nheist\#tsurvival\#thostage\#tguilt\#tgunfight\#tmountain climbing\#tplane crash\#t\#
rocky mountains\#trescue ranger\#nFrance\#tItaly\#nEnglish\#n\#n\#nA guilt-ridden mountain rescuer is forced t\#
o help ruthless thieves recover stolen millions scattered across snowy peaks.Honey, I Shrunk the Kids\#n\#n\#n\#
Joe Johnston\#nRick Moranis\#tMarcia Strassman\#tMatt Frewer\#tKristine Sutherland\#n\#nAdventure\#tFamily\#tC\#
omedy\#tFantasy\#tScience Fiction\#nscientist\#tinvention\#tshrinking\#tsurvival\#tfamily\#tsiblings\#tneighbo\#
rs\#tsuburb\#tgiant insects\#tbackyard\#nUnited States\#nEnglish\#n\#n\#nAn inventor accidentally shrinks four\#
 children, who must cross a backyard that has become a giant jungle.Ferris Bueller's Day Off\#n\#n\#nJohn Hugh\#
es\#nMatthew Broderick\#tAlan Ruck\#tMia Sara\#tJeffrey Jones\#n\#nComedy\#nhigh school\#tfriendship\#tteenage\#
rs\#trebellion\#tcoming of age\#tcon artist\#tchicago\#ttruancy\#tsports car\#nUnited States\#nEnglish\#n\#n\#n\#
A charming teenager plays sick and leads his best friend and girlfriend on a day of adventures around Chicago.\#
In the Line of Fire\#n\#n\#nWolfgang Petersen\#nClint Eastwood\#tJohn Malkovich\#tRene Russo\#tDylan McDermott\#
\#n\#nAction\#tThriller\#nassassin\#tpolitics\#tcat and mouse\#tredemption\#tcia\#tobsession\#tguilt\#tsecret \#
service\#tpresident\#nUnited States\#nEnglish\#n\#n\#nAn ageing bodyguard who failed to save Kennedy hunts a t\#
aunting killer who plans to shoot the current president.Jerry Maguire\#n\#n\#nCameron Crowe\#nTom Cruise\#tCub\#
a Gooding Jr.\#tRenée Zellweger\#tKelly Preston\#n\#nComedy\#tDrama\#tRomance\#nsports\#tfootball\#tworkplace\#
\#tunlikely romance\#tfriendship\#tredemption\#tsingle parent\#tmarriage\#tsports agent\#nUnited States\#nEngl\#
ish\#n\#n\#nA slick sports agent is fired for having a conscience and starts over with one client and one loya\#
l colleague.Election\#n\#n\#nAlexander Payne\#nMatthew Broderick\#tReese Witherspoon\#tChris Klein\#tJessica C\#
ampbell\#n\#nComedy\#nhigh school\#tpolitics\#tteacher\#tsatire\#tblack comedy\#tambition\#tinfidelity\#tbased\#
 on a novel\#tstudent election\#tnebraska\#nUnited States\#nEnglish\#n\#n\#nA high school teacher tries to sto\#
p an overambitious student from winning the election for class president.The Nightmare Before Christmas\#n\#n\#n\#
Henry Selick\#nChris Sarandon\#tDanny Elfman\#tCatherine O'Hara\#tWilliam Hickey\#n\#nAnimation\#tFamily\#tFan\#
tasy\#tMusic\#nchristmas\#thalloween\#tmusical\#tmonster\#tskeleton\#tsanta claus\#tidentity\#tstop motion\#tc\#
ult film\#tpumpkin king\#nUnited States\#nEnglish\#n\#n\#nBored with scaring people every year, the skeleton k\#
ing of Halloween decides to take over Christmas instead.A Bug's Life\#n\#n\#nAndrew Stanton\#tJohn Lasseter\#n\#
Dave Foley\#tKevin Spacey\#tJulia Louis-Dreyfus\#tHayden Panettiere\#n\#nAdventure\#tAnimation\#tComedy\#tFami\#
ly\#ntalking animals\#tfriendship\#trebellion\#tunderdog\#tmistaken identity\#tisland\#tants\#tgrasshoppers\#t\#
circus\#nUnited States\#nEnglish\#n\#n\#nA clumsy inventor ant seeks warriors to defend his colony from greedy\#
 grasshoppers and returns with circus performers.Babe\#n\#n\#nChris Noonan\#nJames Cromwell\#tMagda Szubanski\#t\#
Christine Cavanaugh\#tMiriam Margolyes\#n\#nFantasy\#tDrama\#tComedy\#tFamily\#ntalking animals\#tfarm\#tfrien\#
dship\#torphan\#tunderdog\#tcompetition\#tbased on a novel\#tpig\#tsheepdog\#nAustralia\#tUnited States\#nEngl\#
ish\#n\#n\#nAn orphaned piglet raised by a sheepdog surprises a quiet farmer with his polite talent for herdin\#
g sheep.Clueless\#n\#n\#nAmy Heckerling\#nAlicia Silverstone\#tStacey Dash\#tBrittany Murphy\#tPaul Rudd\#n\#n\#
Comedy\#tDrama\#tRomance\#nhigh school\#tcoming of age\#tfriendship\#tmatchmaking\#twealth\#tfashion\#tsatire\#t\#
los angeles\#tbeverly hills\#nUnited States\#nEnglish\#n\#n\#nA rich and popular Beverly Hills teenager plays \#
matchmaker for everyone around her while missing her own heart.Happy Gilmore\#n\#n\#nDennis Dugan\#nAdam Sandl\#
er\#tChristopher McDonald\#tJulie Bowen\#tCarl Weathers\#n\#nComedy\#nsports\#tunderdog\#tslapstick\#trivalry\#t\#
family\#tmentor\#tanger\#tgolf\#tgrandmother\#nUnited States\#nEnglish\#n\#n\#nA short-tempered failed hockey \#
player takes his monster swing to the golf tour to save his grandmother's house.Demolition Man\#n\#n\#nMarco B\#
rambilla\#nSylvester Stallone\#tWesley Snipes\#tSandra Bullock\#tNigel Hawthorne\#n\#nAction\#tAdventure\#tSci\#
ence Fiction\#ndystopia\#tfuture\#tpolice\#tsatire\#tgunfight\#trebellion\#tfish out of water\#tlos angeles\#t\#
cryogenic prison\#nUnited States\#nEnglish\#n\#n\#nA rough cop frozen for decades is thawed in a polite, peace\#
ful future to catch his equally frozen enemy.Philadelphia\#n\#n\#nJonathan Demme\#nTom Hanks\#tDenzel Washingt\#
on\#tJason Robards\#tMary Steenburgen\#n\#nDrama\#ncourtroom\#tlawyer\#thomophobia\#tillness\#tjustice\#tfrien\#
dship\#tworkplace\#taids\#tdiscrimination\#nUnited States\#nEnglish\#n\#n\#nA gifted lawyer with AIDS sues the\#
 firm that fired him, helped by an attorney who must face his own prejudice.The Rock\#n\#n\#nMichael Bay\#nSea\#
n Connery\#tNicolas Cage\#tEd Harris\#tJohn Spencer\#n\#nAction\#tAdventure\#tThriller\#nhostage\#tterrorism\#t\#
prison\#tisland\#tfbi\#tsoldier\#tgunfight\#tcar chase\#tsan francisco\#talcatraz\#tchemical weapons\#nUnited \#
States\#nEnglish\#n\#n\#nA chemist and the only man ever to escape Alcatraz must break in to stop a rogue gene\#
ral with poison rockets.Waterworld\#n\#n\#nKevin Reynolds\#nKevin Costner\#tDennis Hopper\#tJeanne Tripplehorn\#
\#tTina Majorino\#n\#nAdventure\#tAction\#tScience Fiction\#npost-apocalypse\#tocean\#tsurvival\#tpirates\#tqu\#
est\#tmutant\#tdystopia\#tflooded earth\#tmap\#nUnited States\#nEnglish\#n\#n\#nOn a flooded future Earth, a l\#
one sailor protects a girl whose tattoo may be a map to dry land.The Incredibles\#n\#n\#nBrad Bird\#nCraig T. \#
Nelson\#tHolly Hunter\#tSamuel L. Jackson\#tJason Lee\#n\#nAction\#tAdventure\#tAnimation\#tFamily\#nsuperhero\#
\#tfamily\#tmarriage\#tsupervillain\#tmidlife crisis\#tisland\#trobot\#tsecret identity\#tsuburbia\#nUnited St\#
ates\#nEnglish\#n\#n\#nA retired superhero living quietly with his family is lured back into action by a myste\#
rious message from an island.Beauty and the Beast\#n\#n\#nGary Trousdale\#tKirk Wise\#nPaige O'Hara\#tRobby Be\#
nson\#tRichard White\#tAngela Lansbury\#n\#nAnimation\#tFamily\#tFantasy\#tMusic\#tRomance\#nfairy tale\#tunli\#
kely romance\#tmagic\#tcurse\#tmusical\#tfather and daughter\#tredemption\#tcastle\#trose\#nUnited States\#nEn\#
glish\#n\#n\#nA bookish village girl takes her father's place as prisoner of a beast in an enchanted castle.Ir\#
on Man 2\#n\#n\#nJon Favreau\#nRobert Downey Jr.\#tGwyneth Paltrow\#tDon Cheadle\#tScarlett Johansson\#n\#nAdv\#
enture\#tAction\#tScience Fiction\#nsuperhero\#tbased on a comic\#tsequel\#trevenge\#trobot\#twealth\#tinvento\#
r\#tfather and son\#tpowered armour\#nUnited States\#nEnglish\#n\#n\#nAn armoured billionaire hero hides a fai\#
ling heart while a jealous rival and a vengeful Russian inventor plot against him.The Little Mermaid\#n\#n\#nR\#
on Clements\#tJohn Musker\#nJodi Benson\#tSamuel E. Wright\#tPat Carroll\#tChristopher Daniel Barnes\#n\#nAnim\#
ation\#tFamily\#tComedy\#tMusic\#tRomance\#tFantasy\#nfairy tale\#tocean\#tprincess\#tmagic\#tfather and daugh\#
ter\#tunlikely romance\#ttalking animals\#tmermaid\#tsea witch\#nUnited States\#nEnglish\#n\#n\#nA curious mer\#
maid princess trades her voice to a sea witch for the chance to live on land and win a prince.Toy Story 3\#n\#n\#
\#nLee Unkrich\#nTom Hanks\#tTim Allen\#tNed Beatty\#tJoan Cusack\#n\#nAnimation\#tFamily\#tComedy\#ntoys\#tfr\#
iendship\#tgrowing up\#tescape\#tloss\#tprison\#tsequel\#tdaycare\#tteddy bear\#nUnited States\#nEnglish\#n\#n\#
\#nAs their owner leaves for college, a group of toys lands in a day care center ruled by a bitter bear.Thor\#n\#
\#n\#nKenneth Branagh\#nChris Hemsworth\#tNatalie Portman\#tTom Hiddleston\#tAnthony Hopkins\#n\#nAdventure\#t\#
Fantasy\#tAction\#nsuperhero\#tgods\#tbrothers\#tfather and son\#tbetrayal\#texile\#tunlikely romance\#tscient\#
ist\#tbased on a comic\#thammer\#tasgard\#nUnited States\#nEnglish\#n\#n\#nAn arrogant thunder god is banished\#
 to Earth without his powers while his jealous brother schemes for the throne.My Cousin Vinny\#n\#n\#nJonathan\#
 Lynn\#nJoe Pesci\#tRalph Macchio\#tMarisa Tomei\#tMitchell Whitfield\#n\#nComedy\#tDrama\#ncourtroom\#tlawyer\#
\#twrongly accused\#tfamily\#tsmall town\#tfish out of water\#tmurder\#talabama\#tcar mechanic\#nUnited States\#
\#nEnglish\#n\#n\#nWhen two students are wrongly charged with murder in Alabama, a brash rookie lawyer cousin \#
from Brooklyn comes to defend them.Sherlock Holmes\#n\#n\#nGuy Ritchie\#nRobert Downey Jr.\#tJude Law\#tRachel\#
 McAdams\#tMark Strong\#n\#nAction\#tAdventure\#tCrime\#tMystery\#ndetective\#tfriendship\#tconspiracy\#tblack\#
 magic\#tmartial arts\#tvictorian era\#tbased on a novel\#tlondon\#tsecret society\#nGermany\#tUnited Kingdom\#n\#
English\#n\#n\#nA brawling Sherlock Holmes and his loyal Doctor Watson pursue a nobleman who seems to have ris\#
en from the grave.WALL·E\#n\#n\#nAndrew Stanton\#nBen Burtt\#tElissa Knight\#tJeff Garlin\#tFred Willard\#n\#n\#
Animation\#tFamily\#tScience Fiction\#nrobot\#tartificial intelligence\#tspace travel\#tpost-apocalypse\#tunli\#
kely romance\#tenvironment\#tloneliness\#tconsumerism\#tgarbage planet\#tlittle plant\#nUnited States\#nEnglis\#
h\#n\#n\#nA lonely trash-collecting robot left on an abandoned Earth falls in love and follows his sweetheart \#
into space.The Birdcage\#n\#n\#nMike Nichols\#nRobin Williams\#tNathan Lane\#tGene Hackman\#tDianne Wiest\#n\#n\#
Comedy\#nfamily\#tgay couple\#tfather and son\#twedding\#tpolitics\#tremake\#tmistaken identity\#tdrag club\#t\#
miami\#nUnited States\#nEnglish\#n\#n\#nA gay nightclub owner and his partner pretend to be a traditional fami\#
ly to impress their son's conservative future in-laws.This Is Spinal Tap\#n\#n\#nRob Reiner\#nChristopher Gues\#
t\#tMichael McKean\#tHarry Shearer\#tRob Reiner\#n\#nComedy\#tMusic\#nmockumentary\#tmusic\#tmusician\#tparody\#
\#tsatire\#tfriendship\#tcult film\#theavy metal\#tconcert tour\#nUnited States\#nEnglish\#n\#n\#nA filmmaker \#
follows a fading British heavy metal band on a disastrous American tour where everything that can go wrong doe\#
s.Shutter Island\#n\#n\#nMartin Scorsese\#nLeonardo DiCaprio\#tMark Ruffalo\#tBen Kingsley\#tEmily Mortimer\#n\#
\#nDrama\#tThriller\#tMystery\#nisland\#tmental illness\#tdetective\#tconspiracy\#ttwist ending\#tgrief\#tmadn\#
ess\#t1950s\#tbased on a novel\#tasylum\#tlighthouse\#nUnited States\#nEnglish\#n\#n\#nA marshal haunted by hi\#
s past investigates how a patient vanished from an island hospital for the criminally insane.Quiz Show\#n\#n\#n\#
Robert Redford\#nJohn Turturro\#tRob Morrow\#tRalph Fiennes\#tPaul Scofield\#n\#nDrama\#tHistory\#ntelevision\#t\#
corruption\#tscandal\#tfraud\#tlawyer\#tfather and son\#t1950s\#tnew york\#tbased on a true story\#tgame show\#n\#
United States\#nEnglish\#n\#n\#nA congressional investigator uncovers that a beloved 1950s television quiz fee\#
ds the answers to its favorite contestant.Dave\#n\#n\#nIvan Reitman\#nKevin Kline\#tSigourney Weaver\#tFrank L\#
angella\#tKevin Dunn\#n\#nComedy\#tRomance\#npolitics\#tpresident\#tmistaken identity\#timpersonation\#tunlike\#
ly romance\#tcorruption\#tsatire\#twashington\#twhite house\#tlook-alike\#nUnited States\#nEnglish\#n\#n\#nA k\#
ind man who looks exactly like the president is hired to replace him briefly, and the job drags on.Alice in Wo\#
nderland\#n\#n\#nTim Burton\#nMia Wasikowska\#tJohnny Depp\#tAnne Hathaway\#tHelena Bonham Carter\#n\#nFamily\#t\#
Fantasy\#tAdventure\#ntalking animals\#tmagic\#tchosen one\#tparallel world\#tdragon\#trebellion\#tbased on a \#
novel\#twonderland\#tmad hatter\#nUnited States\#nEnglish\#n\#n\#nRunning from an unwanted proposal, a young w\#
oman falls back into a strange land that needs her to slay a beast.Up\#n\#n\#nPete Docter\#nEd Asner\#tChristo\#
pher Plummer\#tJordan Nagai\#tBob Peterson\#n\#nAnimation\#tComedy\#tFamily\#tAdventure\#ngrief\#told age\#tfr\#
iendship\#tmarriage\#ttalking animals\#tjungle\#texploration\#tballoons\#tflying house\#nUnited States\#nEngli\#
sh\#n\#n\#nA grumpy widower ties thousands of balloons to his house and floats to South America with an accide\#
ntal young stowaway.2012\#n\#n\#nRoland Emmerich\#nJohn Cusack\#tAmanda Peet\#tChiwetel Ejiofor\#tThandie Newt\#
on\#n\#nAction\#tAdventure\#tScience Fiction\#ndisaster\#tend of the world\#tsurvival\#tfamily\#tdivorce\#tsci\#
entist\#twriter\#tpolitics\#tearthquake\#tarks\#tmayan prophecy\#nCanada\#tUnited States\#nEnglish\#n\#n\#nAs \#
earthquakes and floods tear the planet apart, a struggling writer races to get his family to safety.The Sound \#
of Music\#n\#n\#nRobert Wise\#nJulie Andrews\#tChristopher Plummer\#tEleanor Parker\#tRichard Haydn\#n\#nDrama\#
\#tFamily\#tMusic\#tRomance\#nmusic\#tmusical\#tfamily\#tunlikely romance\#tgoverness\#tnun\#tworld war ii\#tn\#
azis\#tbased on a true story\#taustria\#nUnited States\#nEnglish\#n\#n\#nA free-spirited novice nun becomes go\#
verness to seven children and brings song back into their strict father's house.Inglourious Basterds\#n\#n\#nQ\#
uentin Tarantino\#nBrad Pitt\#tMélanie Laurent\#tChristoph Waltz\#tEli Roth\#n\#nDrama\#tAction\#tThriller\#t\#
War\#nworld war ii\#tnazis\#trevenge\#tassassin\#tundercover\#talternate history\#tblack comedy\#tparis\#tmovi\#
e theater\#nGermany\#tUnited States\#nEnglish\#n\#n\#nIn occupied France, a band of Jewish American soldiers a\#
nd a young cinema owner separately plot against Nazi leaders.The Hangover\#n\#n\#nTodd Phillips\#nBradley Coop\#
er\#tEd Helms\#tZach Galifianakis\#tJustin Bartha\#n\#nComedy\#nfriendship\#twedding\#tmemory\#troad trip\#tsl\#
apstick\#tdrugs\#tmissing person\#tlas vegas\#tbachelor party\#nGermany\#tUnited States\#nEnglish\#n\#n\#nThre\#
e friends wake after a wild stag night in Las Vegas with no memory, a tiger, and the groom missing.Avatar\#n\#n\#
\#nJames Cameron\#nSam Worthington\#tZoe Saldana\#tSigourney Weaver\#tStephen Lang\#n\#nAction\#tAdventure\#tF\#
antasy\#tScience Fiction\#nalien\#tsoldier\#tspace travel\#tjungle\#tcolonialism\#tunlikely romance\#tenvironm\#
ent\#trebellion\#tscientist\#tpandora\#nUnited States\#tUnited Kingdom\#nEnglish\#n\#n\#nA paralyzed marine ex\#
ploring a distant moon through an alien body is torn between his orders and its people.Despicable Me\#n\#n\#nP\#
ierre Coffin\#tChris Renaud\#nSteve Carell\#tJason Segel\#tRussell Brand\#tJulie Andrews\#n\#nAnimation\#tFami\#
ly\#tComedy\#nsupervillain\#torphan\#tadoption\#theist\#tfamily\#tredemption\#trivalry\#tfatherhood\#tminions\#t\#
moon\#nUnited States\#nEnglish\#n\#n\#nA grumpy villain adopts three orphan girls as part of a plan to steal t\#
he moon, and grows fond of them.Kick-Ass\#n\#n\#nMatthew Vaughn\#nAaron Taylor-Johnson\#tChloë Grace Moretz\#t\#
Christopher Mintz-Plasse\#tNicolas Cage\#n\#nAction\#tCrime\#tComedy\#nsuperhero\#tvigilante\#thigh school\#tf\#
ather and daughter\#tgangster\#trevenge\#tblack comedy\#tbased on a comic\#thomemade costume\#nUnited Kingdom\#t\#
United States\#nEnglish\#n\#n\#nAn ordinary teenager without powers decides to become a costumed hero and ange\#
rs a very real crime boss.The Avengers\#n\#n\#nJoss Whedon\#nRobert Downey Jr.\#tChris Evans\#tMark Ruffalo\#t\#
Chris Hemsworth\#n\#nScience Fiction\#tAction\#tAdventure\#nsuperhero\#tbased on a comic\#talien\#tinvasion\#t\#
team\#tspy\#tbrothers\#tnew york\#tnorse gods\#nUnited States\#nEnglish\#n\#n\#nA quarrelsome band of heroes m\#
ust learn to fight as a team when a trickster god brings an alien army to Earth.Inception\#n\#n\#nChristopher \#
Nolan\#nLeonardo DiCaprio\#tJoseph Gordon-Levitt\#tElliot Page\#tTom Hardy\#n\#nAction\#tThriller\#tScience Fi\#
ction\#tMystery\#tAdventure\#ndream\#theist\#tmemory\#tsimulated reality\#tgrief\#tguilt\#tspy\#tsubconscious\#t\#
spinning top\#nUnited Kingdom\#tUnited States\#nEnglish\#n\#n\#nA thief who steals secrets from dreams is offe\#
red a way home if he can plant an idea in someone's mind.X-Men\#n\#n\#nBryan Singer\#nPatrick Stewart\#tHugh J\#
ackman\#tIan McKellen\#tHalle Berry\#n\#nAdventure\#tAction\#tScience Fiction\#nsuperhero\#tmutants\#tprejudic\#
e\#tamnesia\#ttelepathy\#tpolitics\#tbased on a comic\#tschool\#tstatue of liberty\#nUnited States\#nEnglish\#n\#
\#n\#nTwo runaways with strange powers find shelter at a school for mutants, as a bitter rival plots war on hu\#
manity.X2\#nX-Men 2\#n\#nBryan Singer\#nPatrick Stewart\#tHugh Jackman\#tIan McKellen\#tHalle Berry\#n\#nAdven\#
ture\#tAction\#tScience Fiction\#tThriller\#nsuperhero\#tmutant\#tsequel\#tbased on a comic\#tdiscrimination\#t\#
conspiracy\#tmemory\#tsoldier\#tsecret base\#nUnited States\#nEnglish\#n\#n\#nRival bands of mutants must join\#
 forces when a ruthless military scientist sets out to destroy their kind.True Lies\#n\#n\#nJames Cameron\#nAr\#
nold Schwarzenegger\#tJamie Lee Curtis\#tTom Arnold\#tBill Paxton\#n\#nAction\#tComedy\#tThriller\#nspy\#tterr\#
orism\#tmarriage\#tdouble life\#tundercover\#tfamily\#tnuclear weapons\#tflorida keys\#tfighter jet\#nUnited S\#
tates\#nEnglish\#n\#n\#nA secret agent posing as a dull salesman sees his bored wife drawn into his hunt for n\#
uclear terrorists.The Truman Show\#n\#n\#nPeter Weir\#nJim Carrey\#tLaura Linney\#tNoah Emmerich\#tNatascha Mc\#
Elhone\#n\#nComedy\#tDrama\#tScience Fiction\#nsimulated reality\#ttelevision\#tsurveillance\#tidentity\#tsati\#
re\#tsmall town\#tconspiracy\#tmarriage\#treality show\#tdome\#nUnited States\#nEnglish\#n\#n\#nA cheerful ins\#
urance man begins to suspect that his whole life is staged for a television audience.The Firm\#n\#n\#nSydney P\#
ollack\#nTom Cruise\#tJeanne Tripplehorn\#tGene Hackman\#tHolly Hunter\#n\#nDrama\#tMystery\#tThriller\#nlawye\#
r\#tmafia\#tfbi\#tconspiracy\#tcorruption\#tmarriage\#tblackmail\#tbased on a novel\#tmemphis law firm\#nUnite\#
d States\#nEnglish\#n\#n\#nA brilliant young lawyer finds that the firm paying him so generously launders mone\#
y for the mob.The Graduate\#n\#n\#nMike Nichols\#nAnne Bancroft\#tDustin Hoffman\#tKatharine Ross\#tWilliam Da\#
niels\#n\#nComedy\#tDrama\#tRomance\#ncoming of age\#taffair\#tlove triangle\#tolder woman\#tidentity\#tweddin\#
g\#tsatire\#tbased on a novel\#tcalifornia suburb\#nUnited States\#nEnglish\#n\#n\#nA drifting college graduat\#
e begins an affair with an older married woman, then falls in love with her daughter.Skyfall\#n\#n\#nSam Mende\#
s\#nDaniel Craig\#tJudi Dench\#tJavier Bardem\#tRalph Fiennes\#n\#nAction\#tAdventure\#tThriller\#nspy\#treven\#
ge\#thacker\#tterrorism\#tbetrayal\#tlondon\#tcar chase\#tsequel\#tjames bond\#tscotland\#nUnited Kingdom\#tUn\#
ited States\#nEnglish\#n\#n\#nA vengeful former agent attacks British intelligence, and a battered James Bond \#
must protect the woman who leads it.The Dark Knight Rises\#n\#n\#nChristopher Nolan\#nChristian Bale\#tMichael\#
 Caine\#tGary Oldman\#tAnne Hathaway\#n\#nAction\#tCrime\#tDrama\#tThriller\#nsuperhero\#tterrorism\#tprison\#t\#
redemption\#tpolice\#trebellion\#tsequel\#tbased on a comic\#tgotham city\#tbane\#tcat burglar\#nUnited States\#
\#nEnglish\#n\#n\#nEight years after vanishing, Batman is drawn back when a masked revolutionary takes control\#
 of Gotham City.Gravity\#n\#n\#nAlfonso Cuarón\#nSandra Bullock\#tGeorge Clooney\#tEd Harris\#tOrto Ignatiuss\#
en\#n\#nScience Fiction\#tThriller\#tDrama\#nastronaut\#tsurvival\#tspace travel\#tdisaster\#tgrief\#tloneline\#
ss\#tscientist\#tspace station\#torbital debris\#nUnited Kingdom\#tUnited States\#nEnglish\#n\#n\#nAfter flyin\#
g debris destroys their shuttle, two astronauts are left drifting in orbit and must find a way home.The Hobbit\#
: An Unexpected Journey\#nThe Hobbit\#n\#nPeter Jackson\#nIan McKellen\#tMartin Freeman\#tRichard Armitage\#tA\#
ndy Serkis\#n\#nAdventure\#tFantasy\#tAction\#nquest\#twizard\#tdragon\#tmagic\#tfriendship\#tswordfight\#tbas\#
ed on a novel\#tmiddle-earth\#tdwarves\#nNew Zealand\#tUnited States\#nEnglish\#n\#n\#nA home-loving hobbit is\#
 swept off by a wizard and thirteen dwarves to win back a mountain stolen by a dragon.Man of Steel\#n\#n\#nZac\#
k Snyder\#nHenry Cavill\#tAmy Adams\#tMichael Shannon\#tKevin Costner\#n\#nAction\#tAdventure\#tFantasy\#tScie\#
nce Fiction\#nsuperhero\#talien\#tidentity\#tfather and son\#tjournalism\#talien invasion\#tsecret identity\#t\#
based on a comic\#tsuperman\#tkrypton\#nUnited Kingdom\#tUnited States\#nEnglish\#n\#n\#nA young man hiding hi\#
s alien powers must reveal himself when warriors from his dead planet threaten Earth.X-Men: First Class\#n\#n\#n\#
Matthew Vaughn\#nJames McAvoy\#tMichael Fassbender\#tJennifer Lawrence\#tKevin Bacon\#n\#nAction\#tScience Fic\#
tion\#tAdventure\#nsuperhero\#tmutants\#tfriendship\#trevenge\#tcold war\#tcia\#ttelepathy\#tnazis\#tprequel\#t\#
based on a comic\#tcuban missile crisis\#nUnited States\#nEnglish\#n\#n\#nIn the sixties, a telepath and a ven\#
geful survivor gather young mutants to prevent a nuclear war.Looper\#n\#n\#nRian Johnson\#nJoseph Gordon-Levit\#
t\#tBruce Willis\#tEmily Blunt\#tPaul Dano\#n\#nAction\#tThriller\#tScience Fiction\#ntime travel\#tassassin\#t\#
dystopia\#tgangster\#tidentity\#tmother and son\#ttelekinesis\#tsacrifice\#tfarm\#tolder self\#nChina\#tUnited\#
 States\#nEnglish\#n\#n\#nA hitman who kills targets sent back from the future finds that his next victim is h\#
is older self.Brave\#n\#n\#nBrenda Chapman\#tMark Andrews\#tSteve Purcell\#nKelly Macdonald\#tJulie Walters\#t\#
Billy Connolly\#tEmma Thompson\#n\#nAnimation\#tAdventure\#tComedy\#tFamily\#tAction\#tFantasy\#nmother and da\#
ughter\#tprincess\#tmagic\#twitch\#tcurse\#tstrong heroine\#tfamily\#tmiddle ages\#tbear\#tarchery\#tscotland\#n\#
United States\#nEnglish\#n\#n\#nA headstrong Scottish princess who refuses to marry asks a witch for help and \#
brings a curse on her mother.Django Unchained\#n\#n\#nQuentin Tarantino\#nJamie Foxx\#tChristoph Waltz\#tLeona\#
rdo DiCaprio\#tKerry Washington\#n\#nDrama\#tWestern\#nslavery\#trevenge\#tracism\#tgunfight\#tfriendship\#tre\#
scue\#tmarriage\#tbounty hunter\#tplantation\#nUnited States\#nEnglish\#n\#n\#nA freed slave joins a German bo\#
unty hunter and sets out to rescue his wife from a cruel plantation owner.Iron Man 3\#nIron Man Three\#n\#nSha\#
ne Black\#nRobert Downey Jr.\#tGwyneth Paltrow\#tDon Cheadle\#tGuy Pearce\#n\#nAction\#tAdventure\#tScience Fi\#
ction\#nsuperhero\#tbased on a comic\#tsequel\#tterrorism\#trevenge\#tscientist\#tchristmas\#ttrauma\#tpowered\#
 armour\#nChina\#tUnited States\#nEnglish\#n\#n\#nShaken and stripped of his gadgets, an armoured hero hunts t\#
he terrorist who destroyed his home.Pacific Rim\#n\#n\#nGuillermo del Toro\#nIdris Elba\#tCharlie Hunnam\#tCha\#
rlie Day\#tRon Perlman\#n\#nAction\#tScience Fiction\#tAdventure\#nmonster\#trobot\#twar\#tocean\#tscientist\#t\#
grief\#tpilot\#tend of the world\#tkaiju\#thong kong\#nUnited States\#tCanada\#nEnglish\#n\#n\#nHumanity fight\#
s giant sea monsters with towering robots, each steered by two pilots whose minds are linked.The Hunger Games\#n\#
\#n\#nGary Ross\#nJennifer Lawrence\#tJosh Hutcherson\#tLiam Hemsworth\#tWoody Harrelson\#n\#nScience Fiction\#t\#
Adventure\#tFantasy\#ndystopia\#tsurvival\#tcompetition\#tsisters\#tpoverty\#tlove triangle\#trebellion\#treal\#
ity television\#tbased on a novel\#tarchery\#tpanem\#nUnited States\#nEnglish\#n\#n\#nA teenage girl volunteer\#
s in her sister's place for a televised contest in which young people fight to the death.Prometheus\#n\#n\#nRi\#
dley Scott\#nNoomi Rapace\#tMichael Fassbender\#tGuy Pearce\#tIdris Elba\#n\#nScience Fiction\#tAdventure\#tMy\#
stery\#nspace travel\#talien\#tandroid\#tscientist\#tsurvival\#treligion\#tmonster\#tprequel\#torigin of manki\#
nd\#tstar map\#nUnited Kingdom\#tUnited States\#nEnglish\#n\#n\#nScientists follow ancient star maps to a far \#
moon, hoping to meet the makers of the human race.Ted\#n\#n\#nSeth MacFarlane\#nMark Wahlberg\#tMila Kunis\#tS\#
eth MacFarlane\#tJoel McHale\#n\#nComedy\#tFantasy\#ntoys\#tfriendship\#tgrowing up\#tunlikely romance\#tdrugs\#
\#tmagic\#tboston\#tteddy bear\#nUnited States\#nEnglish\#n\#n\#nA man's childhood wish brought his teddy bear\#
 to life, and now the foul-mouthed bear is getting between him and his girlfriend.World War Z\#n\#n\#nMarc For\#
ster\#nBrad Pitt\#tMireille Enos\#tDaniella Kertesz\#tJames Badge Dale\#n\#nAction\#tDrama\#tHorror\#tScience \#
Fiction\#tThriller\#nzombies\#tpost-apocalypse\#tepidemic\#tsurvival\#tdisaster\#tfamily\#tscientist\#tbased o\#
n a novel\#tunited nations\#tjerusalem\#nUnited States\#tMalta\#nEnglish\#n\#n\#nA former United Nations inves\#
tigator travels the globe to find the source of a plague that makes people into zombies.Oblivion\#n\#n\#nJosep\#
h Kosinski\#nTom Cruise\#tMorgan Freeman\#tOlga Kurylenko\#tAndrea Riseborough\#n\#nAction\#tScience Fiction\#t\#
Adventure\#tMystery\#npost-apocalypse\#tmemory\#tidentity\#talien\#tastronaut\#trebellion\#tclone\#ttwist endi\#
ng\#tdrones\#nUnited States\#nEnglish\#n\#n\#nA repairman tending drones on a ruined Earth rescues a woman fro\#
m his dreams and begins to doubt his mission.Now You See Me\#n\#n\#nLouis Leterrier\#nJesse Eisenberg\#tMark R\#
uffalo\#tWoody Harrelson\#tMélanie Laurent\#n\#nThriller\#tCrime\#nheist\#tmagic\#tmagician\#tfbi\#tcon artis\#
t\#trevenge\#tdetective\#ttwist ending\#tlas vegas\#tbank robbery\#nUnited States\#tFrance\#nEnglish\#n\#n\#nF\#
our stage magicians rob banks during their shows and shower audiences with the money, as the FBI gives chase.T\#
hor: The Dark World\#n\#n\#nAlan Taylor\#nChris Hemsworth\#tNatalie Portman\#tTom Hiddleston\#tAnthony Hopkins\#
\#n\#nAction\#tAdventure\#tFantasy\#nsuperhero\#tnorse mythology\#tbrothers\#tscientist\#tbetrayal\#tlondon\#t\#
sequel\#tbased on a comic\#tasgard\#tdark elves\#nUnited States\#nEnglish\#n\#n\#nTo save the woman he loves f\#
rom an ancient dark force, Thor must trust his treacherous brother Loki.Mad Max: Fury Road\#nFury Road\#n\#nGe\#
orge Miller\#nTom Hardy\#tCharlize Theron\#tNicholas Hoult\#tHugh Keays-Byrne\#n\#nAction\#tAdventure\#tScienc\#
e Fiction\#tThriller\#npost-apocalypse\#tcar chase\#tdesert\#tsurvival\#trebellion\#tslavery\#tdystopia\#tsequ\#
el\#twar rig\#nAustralia\#tUnited States\#nEnglish\#n\#n\#nIn a desert wasteland, a haunted drifter helps a re\#
bel driver carry a tyrant's captive wives to freedom.Wreck-It Ralph\#n\#n\#nRich Moore\#nJohn C. Reilly\#tSara\#
h Silverman\#tJack McBrayer\#tJane Lynch\#n\#nFamily\#tAnimation\#tComedy\#tAdventure\#nvideo games\#tfriendsh\#
ip\#toutsider\#tidentity\#tredemption\#tracing\#tvirtual reality\#tarcade\#tcandy kingdom\#nUnited States\#nEn\#
glish\#n\#n\#nTired of being the bad guy, a video game villain leaves his own game to prove that he can be a h\#
ero.Silver Linings Playbook\#n\#n\#nDavid O. Russell\#nBradley Cooper\#tJennifer Lawrence\#tRobert De Niro\#tJ\#
acki Weaver\#n\#nDrama\#tComedy\#tRomance\#nmental illness\#tunlikely romance\#tdance\#tfamily\#tmarriage\#tfa\#
ther and son\#tgrief\#tbased on a novel\#tphiladelphia\#tamerican football\#nUnited States\#nEnglish\#n\#n\#nF\#
resh out of a psychiatric hospital, a man trying to win back his wife becomes dance partner to a young widow.L\#
ife of Pi\#n\#n\#nAng Lee\#nSuraj Sharma\#tIrrfan Khan\#tRafe Spall\#tTabu\#n\#nAdventure\#tDrama\#tAction\#ns\#
urvival\#tocean\#treligion\#tshipwreck\#tloss\#tcoming of age\#tbased on a novel\#ttiger\#tlifeboat\#nUnited S\#
tates\#tTaiwan\#nEnglish\#n\#n\#nAfter a shipwreck, a zookeeper's son is left adrift on the Pacific in a lifeb\#
oat shared with a hungry tiger.Despicable Me 2\#n\#n\#nPierre Coffin\#tChris Renaud\#nSteve Carell\#tKristen W\#
iig\#tBenjamin Bratt\#tMiranda Cosgrove\#n\#nAnimation\#tComedy\#tFamily\#nspy\#tfamily\#tundercover\#tsequel\#t\#
unlikely romance\#tfather and daughter\#tvillain\#tminions\#tshopping mall\#nUnited States\#nEnglish\#n\#n\#nA\#
 reformed supervillain raising three girls is recruited by a spirited secret agent to catch a new criminal mas\#
termind.Avengers: Age of Ultron\#n\#n\#nJoss Whedon\#nRobert Downey Jr.\#tChris Hemsworth\#tMark Ruffalo\#tChr\#
is Evans\#n\#nAction\#tAdventure\#tScience Fiction\#nsuperhero\#tartificial intelligence\#trobot\#tteamwork\#t\#
end of the world\#tscientist\#tsequel\#tbased on a comic\#tultron\#tflying city\#nUnited States\#nEnglish\#n\#n\#
\#nA peacekeeping program built by the Avengers turns against mankind, and the quarreling heroes must unite to\#
 stop it.Captain America: The Winter Soldier\#n\#n\#nAnthony Russo\#tJoe Russo\#nChris Evans\#tSamuel L. Jacks\#
on\#tScarlett Johansson\#tRobert Redford\#n\#nAction\#tAdventure\#tScience Fiction\#nsuperhero\#tconspiracy\#t\#
assassin\#tspy\#tfugitive\#tfriendship\#tbetrayal\#tsequel\#tbased on a comic\#tshield\#twashington\#nUnited S\#
tates\#nEnglish\#n\#n\#nA soldier from another age uncovers a plot inside his own agency and faces an assassin\#
 from his past.The Hunger Games: Catching Fire\#n\#n\#nFrancis Lawrence\#nJennifer Lawrence\#tJosh Hutcherson\#t\#
Liam Hemsworth\#tWoody Harrelson\#n\#nAdventure\#tAction\#tScience Fiction\#ndystopia\#tsurvival\#trebellion\#t\#
competition\#tlove triangle\#tpolitics\#tsequel\#tbased on a novel\#tjungle\#tarchery\#tpanem\#nUnited States\#n\#
English\#n\#n\#nTwo young champions who once defied the rulers are forced back into the deadly arena with past\#
 winners.Ant-Man\#n\#n\#nPeyton Reed\#nPaul Rudd\#tMichael Douglas\#tEvangeline Lilly\#tCorey Stoll\#n\#nScien\#
ce Fiction\#tAction\#tAdventure\#nsuperhero\#theist\#tscientist\#tfather and daughter\#tredemption\#tshrinking\#
\#tbased on a comic\#tants\#tsan francisco\#nUnited States\#nEnglish\#n\#n\#nA burglar just out of prison is g\#
iven a suit that shrinks him and a heist that could save the world.The Wolf of Wall Street\#n\#n\#nMartin Scor\#
sese\#nLeonardo DiCaprio\#tJonah Hill\#tMargot Robbie\#tKyle Chandler\#n\#nCrime\#tDrama\#tComedy\#nwealth\#tg\#
reed\#tcorruption\#tfraud\#tdrugs\#tfbi\#tmarriage\#tbased on a true story\#tnew york\#tstockbroker\#nUnited S\#
tates\#nEnglish\#n\#n\#nA young stockbroker grows enormously rich by cheating investors and lives in wild exce\#
ss while the FBI closes in.Frozen\#n\#n\#nChris Buck\#tJennifer Lee\#nKristen Bell\#tIdina Menzel\#tJonathan G\#
roff\#tJosh Gad\#n\#nAnimation\#tAdventure\#tFamily\#nsisters\#tmagic\#tfairy tale\#tmusical\#tquest\#tfriends\#
hip\#tprincess\#tice queen\#tsnowman\#nUnited States\#nEnglish\#n\#n\#nA young princess treks through endless \#
winter to find her sister, whose icy powers have frozen the kingdom.Guardians of the Galaxy\#n\#n\#nJames Gunn\#
\#nChris Pratt\#tZoe Saldana\#tDave Bautista\#tVin Diesel\#n\#nAction\#tScience Fiction\#tAdventure\#nsuperher\#
o\#tspace travel\#talien\#tfriendship\#tmisfits\#tprison\#tmusic\#tbased on a comic\#ttalking raccoon\#tmix ta\#
pe\#nUnited Kingdom\#tUnited States\#nEnglish\#n\#n\#nA space thief and four quarrelsome outlaws band together\#
 to keep a powerful orb from a ruthless fanatic.The Hobbit: The Battle of the Five Armies\#n\#n\#nPeter Jackso\#
n\#nMartin Freeman\#tIan McKellen\#tRichard Armitage\#tKen Stott\#n\#nAction\#tAdventure\#tFantasy\#nwar\#tdra\#
gon\#twizard\#tobsession\#tsequel\#tswordfight\#tbased on a novel\#tmiddle-earth\#ttreasure\#nNew Zealand\#tUn\#
ited States\#nEnglish\#n\#n\#nAs a dwarf king grows mad for gold, armies gather at his mountain and a hobbit t\#
ries to prevent a war.X-Men: Days of Future Past\#n\#n\#nBryan Singer\#nHugh Jackman\#tJames McAvoy\#tMichael \#
Fassbender\#tJennifer Lawrence\#n\#nAction\#tAdventure\#tFantasy\#tScience Fiction\#nsuperhero\#tmutants\#ttim\#
e travel\#tdystopia\#trobot\#tassassin\#tfriendship\#tsequel\#tbased on a comic\#tseventies\#tsentinels\#nUnit\#
ed Kingdom\#tUnited States\#nEnglish\#n\#n\#nTo prevent a war that wipes out their kind, mutants send one man'\#
s mind back to his younger body.The Hunger Games: Mockingjay - Part 1\#n\#n\#nFrancis Lawrence\#nJennifer Lawr\#
ence\#tJosh Hutcherson\#tLiam Hemsworth\#tWoody Harrelson\#n\#nScience Fiction\#tAdventure\#tThriller\#ndystop\#
ia\#trebellion\#tpropaganda\#twar\#tlove triangle\#tstrong heroine\#thostage\#tbased on a novel\#tsequel\#tmoc\#
kingjay\#tunderground district\#nUnited States\#nEnglish\#n\#n\#nSheltered in an underground district, Katniss\#
 becomes the face of a rebellion while her friend Peeta is held captive.Jurassic World\#n\#n\#nColin Trevorrow\#
\#nChris Pratt\#tBryce Dallas Howard\#tIrrfan Khan\#tVincent D'Onofrio\#n\#nAction\#tAdventure\#tScience Ficti\#
on\#tThriller\#ndinosaurs\#tisland\#tsurvival\#tsequel\#tdisaster\#tbrothers\#tmonster\#ttheme park\#tgenetic \#
engineering\#nUnited States\#nEnglish\#n\#n\#nA crowded dinosaur theme park descends into panic when its newes\#
t and cleverest creation breaks loose.Edge of Tomorrow\#n\#n\#nDoug Liman\#nTom Cruise\#tEmily Blunt\#tBrendan\#
 Gleeson\#tBill Paxton\#n\#nAction\#tScience Fiction\#ntime loop\#talien\#twar\#tsoldier\#tinvasion\#ttime tra\#
vel\#tbased on a novel\#tlondon\#texoskeleton\#nAustralia\#tUnited States\#nEnglish\#n\#n\#nA cowardly officer\#
 relives the same doomed battle against aliens again and again, learning more with every death.Inside Out\#n\#n\#
\#nPete Docter\#nAmy Poehler\#tPhyllis Smith\#tRichard Kind\#tBill Hader\#n\#nDrama\#tComedy\#tAnimation\#tFam\#
ily\#nemotions\#tmemory\#tcoming of age\#tfamily\#tchildhood\#tfriendship\#tdream\#timaginary friend\#tsan fra\#
ncisco\#nUnited States\#nEnglish\#n\#n\#nWhen a girl moves to a new city, the emotions living in her head stru\#
ggle to guide her through it.Interstellar\#n\#n\#nChristopher Nolan\#nMatthew McConaughey\#tJessica Chastain\#t\#
Anne Hathaway\#tMichael Caine\#n\#nAdventure\#tDrama\#tScience Fiction\#nspace travel\#tastronaut\#tfather and\#
 daughter\#tsurvival\#tscientist\#ttime\#trobot\#tsacrifice\#tend of the world\#twormhole\#tblack hole\#nCanad\#
a\#tUnited States\#nEnglish\#n\#n\#nWith crops dying on Earth, a former pilot leaves his children to search fo\#
r a new home beyond a wormhole.Divergent\#n\#n\#nNeil Burger\#nShailene Woodley\#tTheo James\#tKate Winslet\#t\#
Miles Teller\#n\#nAdventure\#tAction\#tScience Fiction\#ndystopia\#tcoming of age\#tidentity\#tconspiracy\#tre\#
bellion\#tstrong heroine\#tbased on a novel\#tfactions\#tchicago\#nUnited States\#nEnglish\#n\#n\#nIn a city d\#
ivided into five factions by character, a girl who fits none of them must hide her difference.Big Hero 6\#n\#n\#
\#nChris Williams\#tDon Hall\#nScott Adsit\#tRyan Potter\#tDaniel Henney\#tT.J. Miller\#n\#nAdventure\#tFamily\#
\#tAnimation\#tAction\#tComedy\#nrobot\#tsuperhero\#tgrief\#tbrothers\#tfriendship\#tscientist\#trevenge\#tbas\#
ed on a comic\#tinflatable nurse\#nUnited States\#nEnglish\#n\#n\#nA grieving young inventor turns his brother\#
's huggable nurse robot and their student friends into a team of heroes.The Maze Runner\#n\#n\#nWes Ball\#nDyl\#
an O'Brien\#tKaya Scodelario\#tWill Poulter\#tThomas Brodie-Sangster\#n\#nAction\#tMystery\#tScience Fiction\#t\#
Thriller\#ndystopia\#tamnesia\#tsurvival\#tescape\#tfriendship\#tpost-apocalypse\#tmonster\#tbased on a novel\#t\#
maze\#tteenagers\#nUnited States\#nEnglish\#n\#n\#nA boy wakes without memory among other teenagers trapped in\#
 a clearing surrounded by a vast and shifting maze.The Imitation Game\#n\#n\#nMorten Tyldum\#nBenedict Cumberb\#
atch\#tKeira Knightley\#tMatthew Goode\#tRory Kinnear\#n\#nHistory\#tDrama\#tThriller\#tWar\#nworld war ii\#tg\#
enius\#tmathematics\#tcode breaking\#tcomputer\#thomosexuality\#tspy\#tbased on a true story\#talan turing\#te\#
nigma machine\#nUnited Kingdom\#nEnglish\#n\#n\#nMathematician Alan Turing builds a machine to break the secre\#
t German code while hiding a secret of his own.Batman v Superman: Dawn of Justice\#n\#n\#nZack Snyder\#nBen Af\#
fleck\#tHenry Cavill\#tGal Gadot\#tAmy Adams\#n\#nAction\#tAdventure\#tFantasy\#nsuperhero\#tvigilante\#talien\#
\#tjournalism\#trevenge\#tpolitics\#tsequel\#tbased on a comic\#tgotham city\#tkryptonite\#nUnited States\#nEn\#
glish\#n\#n\#nFearing the power of Superman, Batman prepares to fight him while a scheming young billionaire s\#
ets them at odds.Gone Girl\#n\#n\#nDavid Fincher\#nBen Affleck\#tRosamund Pike\#tCarrie Coon\#tNeil Patrick Ha\#
rris\#n\#nMystery\#tThriller\#tDrama\#nmarriage\#tmissing person\#tbetrayal\#tdetective\#twriter\#ttwist endin\#
g\#tbased on a novel\#tmedia circus\#tdiary\#nUnited States\#nEnglish\#n\#n\#nWhen a woman vanishes on her wed\#
ding anniversary, her husband becomes the prime suspect in the eyes of the whole country.Minions\#n\#n\#nKyle \#
Balda\#tPierre Coffin\#nSandra Bullock\#tJon Hamm\#tMichael Keaton\#tAllison Janney\#n\#nFamily\#tAnimation\#t\#
Adventure\#tComedy\#nslapstick\#tsupervillain\#tfriendship\#tquest\#theist\#tlondon\#t1960s\#tprequel\#tyellow\#
 creatures\#tcrown jewels\#nUnited States\#nEnglish\#n\#n\#nThree small yellow creatures leave home to find a \#
new evil master and end up serving a stylish female villain.Lucy\#n\#n\#nLuc Besson\#nScarlett Johansson\#tMor\#
gan Freeman\#tChoi Min-sik\#tAmr Waked\#n\#nAction\#tScience Fiction\#ndrugs\#tgangster\#tscientist\#tsuperpow\#
ers\#trevenge\#tparis\#tcar chase\#tgunfight\#thuman brain\#ttaipei\#nFrance\#tUnited States\#nEnglish\#n\#n\#n\#
A young woman forced to carry a drug absorbs it and gains steadily growing powers of the mind.X-Men: Apocalyps\#
e\#n\#n\#nBryan Singer\#nJames McAvoy\#tMichael Fassbender\#tJennifer Lawrence\#tNicholas Hoult\#n\#nAction\#t\#
Adventure\#tScience Fiction\#nsuperhero\#tmutant\#tbased on a comic\#tsequel\#tdisaster\#tfriendship\#tloss\#t\#
ancient egypt\#t1980s\#nUnited States\#nEnglish\#n\#n\#nThe first and mightiest mutant wakes after thousands o\#
f years, and a school of young heroes must stand against him.Ex Machina\#n\#n\#nAlex Garland\#nDomhnall Gleeso\#
n\#tAlicia Vikander\#tOscar Isaac\#tSonoya Mizuno\#n\#nDrama\#tScience Fiction\#nartificial intelligence\#trob\#
ot\#tscientist\#tbetrayal\#tisolation\#twealth\#tidentity\#tturing test\#tandroid\#nUnited Kingdom\#nEnglish\#n\#
\#n\#nA young programmer visits his reclusive boss to judge whether a beautiful new android can truly think.Ca\#
ptain America: Civil War\#n\#n\#nAnthony Russo\#tJoe Russo\#nChris Evans\#tRobert Downey Jr.\#tScarlett Johans\#
son\#tSebastian Stan\#n\#nAdventure\#tAction\#tScience Fiction\#nsuperhero\#tfriendship\#trevenge\#tpolitics\#t\#
betrayal\#tguilt\#tconspiracy\#tsequel\#tbased on a comic\#tairport battle\#tberlin\#nUnited States\#nEnglish\#n\#
\#n\#nA dispute over government control splits a team of heroes into two camps led by former friends.The Reven\#
ant\#n\#n\#nAlejandro González Iñárritu\#nLeonardo DiCaprio\#tTom Hardy\#tWill Poulter\#tDomhnall Gleeson\#n\#
\#nWestern\#tDrama\#tAdventure\#tThriller\#nsurvival\#trevenge\#twilderness\#tfather and son\#tbetrayal\#twint\#
er\#tfrontier\#tbased on a true story\#tbear attack\#tfur trappers\#nCanada\#tHong Kong\#nEnglish\#n\#n\#nMaul\#
ed by a bear and left for dead, a frontier scout crawls through the winter wilderness seeking revenge.The Mart\#
ian\#n\#n\#nRidley Scott\#nMatt Damon\#tJessica Chastain\#tKristen Wiig\#tJeff Daniels\#n\#nDrama\#tAdventure\#t\#
Science Fiction\#nastronaut\#tspace travel\#tsurvival\#tscientist\#tisolation\#trescue mission\#tbased on a no\#
vel\#tmars\#tpotatoes\#tnasa\#nUnited States\#nEnglish\#n\#n\#nLeft for dead on Mars, a resourceful astronaut \#
must grow food and find a way to signal Earth.Deadpool\#n\#n\#nTim Miller\#nRyan Reynolds\#tMorena Baccarin\#t\#
Ed Skrein\#tT.J. Miller\#n\#nAction\#tAdventure\#tComedy\#nsuperhero\#trevenge\#tparody\#tblack comedy\#tmerce\#
nary\#tcancer\#tmutants\#tbased on a comic\#tred costume\#nUnited States\#nEnglish\#n\#n\#nA wisecracking merc\#
enary left scarred and unkillable by an experiment hunts the man who did it to him.Suicide Squad\#n\#n\#nDavid\#
 Ayer\#nWill Smith\#tMargot Robbie\#tJoel Kinnaman\#tViola Davis\#n\#nAction\#tAdventure\#tCrime\#tFantasy\#tS\#
cience Fiction\#nsuperhero\#tvillain\#tbased on a comic\#tprison\#tassassin\#tteam\#tredemption\#twitch\#tjoke\#
r\#nUnited States\#nEnglish\#n\#n\#nA secret agency sends jailed supervillains on a deadly mission in exchange\#
 for shorter sentences.
"""#
}
