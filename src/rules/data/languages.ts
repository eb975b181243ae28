/**
 * Codes of languages. Two letters: ISO 639-1; three letters: ISO 639-3 and ISO 639-2 with its bibliographic codes.
 * Source: the tables of SIL International (https://iso639-3.sil.org, registration authority of ISO 639-3) and of the
 * Library of Congress (https://www.loc.gov/standards/iso639-2), 2023, as the packages iso-639-3 3.0.1 and iso-639-2
 * 3.0.2 carry them (MIT). The codes are used unchanged.
 */
const TWO_LETTERS = new Set(
  `
  aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el
  en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it
  iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt
  my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk
  sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi
  yo za zh zu
  `
    .trim()
    .split(/\s+/),
);

/** Three-letter codes by their first two letters, a colon, and every third letter that there is. */
const THREE_LETTERS = new Map(
  `
  aa:abcdefghiklnopqrstuwxz ab:abcdefghijklmnopqrstuvwxyz ac:abdefhiklmnpqrstuvwxyz ad:abdefghijlnoqrstuwxyz
  ae:abcdeklmnqrsuwyz af:abdeghiknoprstuz ag:abcdefghijklmnoqrstuvwxyz ah:abghiklmnoprst
  ai:abcdefghijklmnopqrtwxy aj:aginptuwz ak:abcdefghijklmopqrstuvwxyz al:abcdefghijklmnopqrstuwxyz
  am:abcefghijklmnopqrstuvwxyz an:abcdefghijklmnopqrstuvwxyz ao:abcdefgijklmnrstuxz
  ap:abcdefghijklmnopqrstuvwxyz aq:cdgmnprtz ar:abcdeghijklmnopqrstuvwxyz as:abcefghijklmnopqrstuvwxyz
  at:abcdeghijklmnopqrstuvwxyz au:abcdghijklmnopqrstuwxyz av:abdeiklmnostuv aw:abceghikmnorstuvwxy ax:begklmx
  ay:abcdeghiklmnopqrstuz az:abdegjmnotz ba:abcdefghijklmnopqrstuvwxy bb:abcdefghijklmnopqrstuvwxy
  bc:abcdefghijklmnopqrstuvwyz bd:abcdefghijklmnopqrstuvwxyz be:abcdefghijklmnopqrstuvwxyz
  bf:abcdefghijklmnopqrstuwxyz bg:abcdefgijklnopqrstuvwxyz bh:abcdefghijlmnopqrstuvwxyz
  bi:abcdefghjklmnopqrstuvwxyz bj:abcefghijklmnoprstuvwxyz bk:acdfghijklmnopqrstuvwxyz
  bl:abcdefghijklmnopqrstvwxyz bm:abcdefghijklmnopqrstuvwxz bn:abcdefgijklmnopqrstuvwxyz
  bo:abdefghijklmnopqrstuvwxyz bp:adghijklmnopqrstuvwxyz bq:abcdfghijklmnopqrstuvwxyz
  br:abcdefghijklmnopqrstuvwxyz bs:abcefghijklmnopqrstuvwxy bt:acdefghijkmnopqrstuvwxyz
  bu:abcdefghijklmnopqrstuvwxyz bv:abcdefghijklmnopqrtuvwxyz bw:abcdefghijklmnopqrstuwxyz
  bx:abcdefghijklmnopqrsuvwz by:abcdefghijklmnopqrstvwxz bz:abcdefghijklmnopqrstuvwxyz
  ca:abcdefghijklmnopqrstuvwxyz cb:bcdgijklnoqrstuvwy cc:cdeghjlmopr cd:aefhijmnorsyz ce:abgklnsty cf:adgm
  cg:acgk ch:abcdefghijklmnopqrtuvwxyz ci:abcdehkmnprwy cj:aehikmnopsvy ck:bhlmnoqrstuvxyz cl:acdehijklmotuwy
  cm:acegilmnorst cn:abcghikloprstuwx co:abcdefghjklmnopqrstuvwxz cp:abcefginopsuxy cq:d
  cr:abcdefghijklmnopqrstvwxyz cs:abcdefghijklmnopqrstvwyz ct:acdeghlmnopstuz cu:abcghijklopqrstuvwxy cv:gn
  cw:abdegt cy:abmo cz:ehknot da:acdeghijklmnoqrsuvwxyz db:abdefgijlmnopqrtuvwy dc:cr dd:adegijnorsw
  de:cdefghiklmnpqrsuvz dg:abcdeghiklnorstwxz dh:dgilmnorsuvwx di:abcdfghijklmnopqrsuvwxyz dj:abcdefijkmnoruw
  dk:akrsx dl:gkmn dm:abcdefgklmorsuvwxy dn:adegijknortuvwy do:abcefhiklnopqrstvwxyz dp:p dr:abcdegilnoqstuy
  ds:behilnoq dt:abdhikmnoprstuy du:abcefghiklmnopqrstuvwxyz dv:a dw:akrsuwyz dy:abdgimnouy dz:aeglno ea:a
  eb:cgkoru ec:rsy ee:e ef:aei eg:aloy eh:u ei:ptv ej:a ek:aegiklmopry el:ehiklmoux em:abegikmnpsuwxy
  en:abcdfghlmnoqruvwx eo:t ep:io er:aghikorstw es:eghiklmnoqstuy et:bchnorstuxz eu:s ev:ehn ew:eo ex:t ey:ao
  ez:ae fa:abdfghijklmnoprstuxyz fb:l fc:s fe:r ff:im fg:r fi:aefjlnprtuw fk:kv fl:ahilnry fm:pu fn:bgi
  fo:dimnrs fp:e fq:s fr:acdekmopqrsty fs:els fu:bcdefhijlmnqrtuvy fv:r fw:ae ga:abcdefghijklmnopqrstuwxyz
  gb:abdefghijklmnopqrsuvwxyz gc:cdeflnrt gd:abcdefghijklmnoqrstux ge:abcdfghijklmoqrsvwxyz gf:kt
  gg:abdegkltuw gh:acehklnorst gi:abcdeghlmnpqrstuwxyz gj:ikmnru gk:adenopu gl:acdeghjkloruvwy
  gm:abdghlmnruvxyz gn:abcdeghijklmnoqrtuwz go:abcdefghijklmnopqrstuwxyz gp:aen gq:ainru
  gr:abcdeghijmnoqrstuvwxyz gs:eglmnopsw gt:au gu:abcdefghijklmnopqrstuwxz gv:acefjlmnoprsy
  gw:abcdefgijmnrtuwx gx:x gy:abdefgilmnory gz:ain ha:abcdefghijklmnopqrstuvwxyz hb:abnosu hc:ah hd:nsy
  he:abdghimr hg:mw hh:iry hi:abdfghijklmnortwx hj:i hk:aekns hl:abdetu hm:abcdefghijklmnopqrstuvwyz
  hn:adeghijnosu ho:abcdehijlmoprstvwyz hp:os hr:acekmoptuvwxz hs:bhlns ht:iosux hu:bcdefghijklmnopqrstuvwxyz
  hv:ceknv hw:aco hy:aew ia:inr ib:abdeghlmnoruy ic:aehlr id:abcdeiorstu if:abefkmuy ig:beglmnosw ih:bipw
  ii:in ij:cejnos ik:eikloprstuvwxz il:abegikmopsuv im:ailnorsy in:abcdeghjlmnopstz io:ruw ip:iko iq:uw
  ir:aehiknoruxy is:acdeghiklmnortu it:abdeiklmorstvwxyz iu:m iv:bv iw:kmos ix:cl iy:aox iz:hrz
  ja:abcdefhjklmnoqstuvxyz jb:eijknortuw jc:st jd:agt je:behiklnrtu jg:beko jh:is ji:abcdeghilmoqtuvy jj:er
  jk:amopru jl:es jm:abcdilnrswx jn:adgijls jo:bdgrsw jp:anr jq:r jr:abrtu js:l ju:abcdhiklmnoprstuwy jv:dn
  jw:i jy:aey ka:abcdefghijklmnopqrstuvwxyz kb:abcdeghijklmnopqrstuvwxyz kc:abcdefghijklmnopqrstuvwxyz
  kd:acdefghijklmnpqrtuwxyz ke:abcdefghijklmnopqrstuvwxyz kf:abcdefghijklmnopqrstuvwxyz
  kg:abefgijklmnopqrstuvwxy kh:abcdefghijklmnopqrstuvwxyz ki:abcdefghijklmnopqrstuvwxyz
  kj:abcdeghijklmnopqrstuvxyz kk:abcdefghijklmnopqrstuvwxyz kl:abcdefghijklmnopqrstuvwxyz
  km:abcdefghijklmnopqrstuvwxyz kn:abcdefgijklmnopqrstuvwxyz ko:acdefghiklmnopqrstuvwyz
  kp:abcdefghijklmnoqrstuvwxyz kq:abcdefghijklmnopqrstuvwxyz kr:abcdefhijklnoprstuvwxyz
  ks:abcdefghijklmnopqrstuvwxyz kt:abcdefghijklmnopqstuvwxyz ku:abcdefghijklmnopqrstuvwxyz
  kv:abcdefghijklmnopqrtuvwxyz kw:abcdefghijklmnoprstuvwxyz kx:abcdfhijkmnopqrstvwxyz
  ky:abcdefghijklmnopqrstuvwxyz kz:abcdefgiklmnopqrsuvwxyz la:abcdefghijklmnopqrstuvwxyz
  lb:bcefgijklmnoqrstuvwxyz lc:cdefhlmpqs ld:abdghijklmnopq le:abcdefhijklmnopqrstuvwxyz lf:an
  lg:abghiklmnqrtuz lh:ahilmnpstu li:abcdefghjklmnopqrstuvwxyz lj:aeilpwx lk:abcdehijlmnorstuy
  ll:abcdefghijklmnpqsux lm:abcdefghijklnopqruvwxy ln:abdghijlmnosuwz lo:abcefghijklmnopqrstuvwxyz lp:aenox
  lr:acegiklmnortvz ls:adehilmnoprstvy lt:cghinosuz lu:abcdefgijklmnopqrstuvwyz lv:aiksu lw:aeghlmostuw ly:agn
  lz:hlnz ma:abcdefghijklmnopqrstuvwxyz mb:abcdefhijklmnopqrstuvwxyz mc:abcdefghijklmnopqrstuvwxyz
  md:abcdefghijklmnpqrstuvwxyz me:abcdefhijklmnopqrstuvwyz mf:abcdefghijklmnopqrstuvwxyz
  mg:abcdefghijklmnopqrstuvwyz mh:abcdefgijklmnopqrstuwxyz mi:abcdefghijklmnopqrstuwxyz
  mj:bcdeghijklmnopqrstuvwxyz mk:abcdefghijklmnopqrstuvwxyz ml:abcefghijklmnopqrstuvwxz
  mm:abcdefghijklmnopqrtuvwxyz mn:abcdefghijklmnopqrsuvwxyz mo:acdeghijkmnopqrstuvwxyz
  mp:abcdeghijklmnopqrstuvwxyz mq:abcefghijklmnopqrstuvwxyz mr:abcdefghijklmnopqrstuvwxyz
  ms:abcdefghijklmnopqrsuvwxyz mt:abcdefghijklmnopqrstuvwxy mu:abcdeghijklmnopqrstuvxyz
  mv:abdefghiklmnopqrstuvwxyz mw:abcefghiklmnopqrstuvwz mx:abcdefghijklmnopqrstuvwxyz
  my:abcefghjklmnoprsuvwxyz mz:abcdeghijklmnopqrstuvwxyz na:abcefghijklmnopqrstuvwxyz
  nb:abcdeghijklmnopqrstuvwy nc:abcdefghijklmnoqrstuxz nd:abcdefghijklmnopqrstuvwxyz
  ne:abcdefghijkmnopqrstuvwxyz nf:adlru ng:abcdeghijklmnopqrstuvwxyz nh:abcdefghikmnopqrtuvwxyz
  ni:abcdefghijklmnoqrstuvwxyz nj:abdhijlmnorstuxyz nk:abcdefghijkmnopqrstuvwxz nl:acdegijklmoquvwxyz
  nm:abcdefghijklmnopqrstuvwxyz nn:abcdefghijklmnopqrtuvwyz no:abcdefghijklmnpqrstuvwyz np:abghilnosuxy
  nq:gklmnoqy nr:abcefgiklmnprtuxz ns:abcdefghiklmnopqrstuvwxyz nt:degijkmopruwxyz
  nu:abcdefghijklmnopqrstuvwxyz nv:hmo nw:abcegimorxy nx:adegiklmnoqrx ny:abcdefghijklmnopqrstuvwxy
  nz:abdikmsuyz oa:acrv ob:iklmortu oc:ahiou od:aktu of:osu og:bcegou oh:tu oi:an oj:bcgipsvw
  ok:abdeghijklmnorsuvx ol:adekmortu om:abcgiklnoprtuwx on:abegijknoprstuwx oo:dgnrs op:akmoty
  or:aceghimnorstuvwxyz os:aciopstux ot:abdeiklmnoqrstuwxyz ou:abeim ov:d ow:il oy:bdmy oz:m
  pa:abcdefghiklmnopqrstuvwxyz pb:bcefghilmnoprstuvy pc:abcdefghijklmnpw pd:acinotu pe:abdefghijklmopqrsvxyz
  pf:ael pg:adgiklnsuz ph:adghiklmnoqrtuvw pi:abcdefghijlmnoprstuvwxyz pj:t pk:abcghnoprstu
  pl:abcdeghijklnoqrstuvwyz pm:abdefhijklmnoqrstwxyz pn:abcdeghijklmnopqrstuvwxyz po:cefghiklmnopqrstvwxy
  pp:eiklmnopqstu pq:am pr:acdefghiklmnopqrstuwxz ps:acdeghilmnopqrstuwy pt:ahinopqrtuvwy
  pu:abcdefgijmopqrstuwxy pw:abgimnorw px:m py:emnsuxy pz:n qu:abcdefghiklmnpqrsvwxyz qv:acehijlmnopswyz
  qw:achmst qx:achlnopqrstuw qy:ap ra:abcdfghijklmnopqrstuvwxyz rb:bklp rc:f rd:b re:abegijlmnrsty rg:aeknrsu
  rh:gp ri:aflmnrtu rj:gis rk:abhimtw rm:abcdefghiklmnopqstuvwxyz rn:dglnprw ro:abcdefghlmnopruw rp:nt rr:iot
  rs:blm rt:chmsw ru:bcefghikmnopqstuyz rw:akmor rx:dw ry:nsu rz:h sa:abcdefghijklmnoqrstuvwxyz
  sb:abcdefghijklmnopqrstuvwxyz sc:befghiklnopqstuvwx sd:abcefghjklnopqrstuxz se:abcdefghijklmnopqrstuvwyz
  sf:bemsw sg:abcdeghijkmnprstuwxyz sh:abcdeghijklmnopqrstuvwxyz si:abdefghijklmnopqrstuvwxyz
  sj:abdegklmnoprstuw sk:abcdefghijmnopqrstuvwxyz sl:acdefghijklmnopqrstuvwxyz sm:abcdefghijklmnopqrstuvwxyz
  sn:abcdefgijklmnopqrsuvwxyz so:abcdeghijklmnopqrstuvwxyz sp:abcdegiklmnopqrstuvxy sq:ahikmnoqrstu
  sr:abcdefghiklmnopqrstuvwxyz ss:abcdefghijklmnopqrstuvwxyz st:abdefghijklmnopqrstuvwy su:abcegijknqrstvwxyz
  sv:abcekmsx sw:abcefghijklmnopqrstuvwxy sx:bcegklmnorsuw sy:abciklmnorswxy sz:abcdeglnpsvwy
  ta:abcdefghijklmnopqrstuvwxyz tb:acdefghijklmnoprstuvwxyz tc:abcdefghiklmnopqstuwxyz
  td:abcdefghijklmnoqrstvxy te:abcdefghiklmnopqrstuvwxyz tf:inort tg:abcdefhijklnopqrstuvwxyz
  th:adefhiklmnpqrstuvyz ti:abcfghijklmnopqrstuvwxyz tj:agijlmnopsuw tk:abdefglmnpqrstuvwxz
  tl:abcdfghijklmnopqrstuvxy tm:abcdefghijklmnoqrstuvwyz tn:abcdghiklmnopqrstuvwxyz to:bcdfghijlmnopqrsuvwxyz
  tp:acefgijklmnopqrtuvwxyz tq:blmnopqrtuw tr:abcdefghijlmnopqrstuvwxyz ts:abcdeghijklmnopqrstuvwxyz
  tt:abcdefghijklmnopqrstuvwyz tu:abcdefghijklmnopqrstuvxyz tv:adeklmnostuwxy tw:abcdefghilmnopqrtuwxy
  tx:abceghijmnoqrstuxy ty:aehijlnprstuvxz tz:ahjlmnox ua:mnr ub:ailruy ud:aegijlmu ue:s uf:i ug:abenoy uh:an
  ui:gsv uj:i uk:aghiklpqrsuvwy ul:abcefiklmnuw um:abcdgimnoprsu un:adegkmnruxz up:iv
  ur:abcdefghiklmnoprtuvwxyz us:ahikpsu ut:aehpru uu:mnru uv:ehl uw:a uy:a uz:bns va:aefghijlmnoprsuvy vb:bk
  ve:cdlmnopr vg:rt vi:cdefglnstv vk:aijklmoptu vl:ps vm:abcdefghijklmpqrsuvwxyz vn:kmp vo:lrt vr:aost vs:ilv
  vt:o vu:mnt vw:a wa:abcdefghijklmnopqrstuvwxyz wb:abefhijklmpqrstvw wc:ai wd:dgjkuy we:acdghilmnoprstuw wf:g
  wg:abgiouy wh:agku wi:bcefghijklmnruvy wj:ai wk:abdlruwy wl:aceghiklmnorsuvwxy wm:abcdehimnostwx
  wn:bcdegikmnopuwy wo:abcdefgiklmnorswy wp:c wr:abdghiklmnoprsuvwxyz ws:agikrsuv wt:fhikmw wu:abdhlmnrtuvxy
  ww:aborw wx:aw wy:abimry xa:abcdegijklmnopqrstuvwy xb:bcdegijmnoprwy xc:bceghlmnortuvwy xd:ackmoy
  xe:bdglmprstu xf:a xg:abdfgilmruw xh:acdeortuv xi:bilnrsvy xj:bt xk:abcdefgijklnopqrstuvwxyz
  xl:abcdeginopsuy xm:abcdefghjklmnopqrstuvwxyz xn:abghikmnorstuyz xo:cdgikmnoprw
  xp:abcdefghijklmnopqrstuvwxyz xq:at xr:abdegimnrtuw xs:abcdehijlmnopqrsuvy xt:abcdeghijlmnopqrstuvwy
  xu:abdgjlmnoprtu xv:einos xw:acdegjklortw xx:bkmrt xy:abjklty xz:hmp ya:abcdefghijklmnopqrstuvwxyz
  yb:abehijklmnoxy yc:hlnp yd:adegk ye:aceijlrstuvy yg:ailmprsuw yh:adls yi:adfghijklmnpqrstuvxz
  yk:agiklmnortuy yl:abegilmnoruy ym:bcdeghiklmnopqrsxz yn:adegklnoqsu yo:bgiklmnrtxy yp:abghkmnopz
  yr:abeklmnoswy ys:cdglnoprsy yt:alpwy yu:abcdefgijklmnpqrtwxyz yv:at yw:aglnqrtuw yx:aglmuy yy:ruz yz:gk
  za:abcdefghijklmopqrstuvwxyz zb:aceltw zc:ah zd:j ze:aghn zg:abhmnr zh:abdinow zi:abklmnwz zk:abdghknoprtuvz
  zl:jmnq zm:abcdefghijklmnopqrstuvwxyz zn:adegks zo:chmoqrs zp:abcdefghijklmnopqrstuvwxyz zq:e zr:agnops
  zs:aklmru zt:eglmnpqstuxy zu:ahlmny zw:a zx:x zy:bgjnp zz:aj
  `
    .trim()
    .split(/\s+/)
    .map((group) => [group.slice(0, 2), group.slice(3)] as const),
);

/** Whether a code of two or three small letters names a language. */
export function isLanguageCode(code: string): boolean {
  if (code.length === 2) return TWO_LETTERS.has(code);
  return code.length === 3 && (THREE_LETTERS.get(code.slice(0, 2))?.includes(code.charAt(2)) ?? false);
}

/** The two-letter codes. */
export const LANGUAGE_CODES: readonly string[] = [...TWO_LETTERS];
