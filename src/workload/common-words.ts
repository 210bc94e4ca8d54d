/** Everyday English words that are one token each, with the space before them, in the common byte-pair vocabularies. */
export const commonWords: readonly string[] =
  `about above after again air all also always and animal another answer any around ask away back because bed before
began begin below best better between big black blue boat body book both box boy bring brother build but call came can car care
carry change children city clear close cold come could country course cut dark day deep did different do does dog done door down
draw drive dry each early earth east easy eat end enough even ever every eye face fact fall family far farm fast father feet few
field fill find fine fire first fish five floor follow food foot for form found four free friend from full game gave get girl
give go gold good great green ground group grow half hand happen hard have head hear heart help here high hold home horse hour
house how hundred idea island just keep kind king knew know land language large last late laugh lay lead learn leave left less
let letter life light like line list listen little live long look love low made make man many map mark may mean men might mile
mind money month moon more morning most mother mountain move much music must name near need never new next night north note
nothing notice now number object ocean off often old once one only open order other our out over own page paper part pass people
perhaps person picture piece place plan plant play point power press problem produce product pull put question quick rain ran
reach read ready real red rest right river road rock room round rule run said same sea second see seem sentence set seven several
shape she ship short should show side simple since sing sit six size sleep slow small snow some song soon sound south space
special spell stand star start state stay step still stop story street strong study such sun sure table take talk teach tell ten
test than that the their them then there these they thing think this those though thought thousand three through time together
told too took top toward town travel tree true try turn two under unit until use usual very voice wait walk want war warm watch
water way week well went were west what wheel when where which while white who whole why wind window with wonder wood word work
world would write year yes young`.split(/\s+/);
