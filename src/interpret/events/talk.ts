import type { LexiconLanguage } from './event-lexicon.ts';

// Data: talk of cases, of many firms, of long times, of what is only thought of, and to whoever wants to learn, in
// the words of each language, and the patterns all of them share.

type TalkSet =
  | 'IF'
  | 'ASK'
  | 'HOW'
  | 'YOU'
  | 'GUIDE'
  | 'OF'
  | 'MANY'
  | 'FIRMS'
  | 'SECTOR'
  | 'COUNT'
  | 'FAILURES'
  | 'LAST'
  | 'YEARS'
  | 'AGO'
  | 'INVITE'
  | 'SHOW'
  | 'WEIGHS'
  | 'RATER';

/** Sets of words that the patterns below need, by their names. */
export const TALK: Readonly<Record<LexiconLanguage, Readonly<Record<TalkSet, string>>>> = {
  en: {
    IF: 'if|unless|whether|when|while|although|despite',
    ASK: 'how|why',
    HOW: 'how|why|when',
    YOU: 'you|your',
    GUIDE: 'tips|guide|checklist|glossary|faq',
    OF: 'of|in',
    MANY: 'most|many|some|few|more|other|fewer|struggling',
    FIRMS: 'companies|firms|businesses|retailers|restaurants|start-ups|startups|smes|banks',
    SECTOR: 'companies|firms|businesses|retailers|restaurants|start-ups|startups|smes|banks',
    COUNT: 'number|wave|rise|increase|fall|share',
    FAILURES: 'bankruptcies|insolvencies',
    LAST: 'last|past',
    YEARS: 'year|years|decades',
    AGO: 'ago',
    INVITE: 'invitation|invites|invited',
    SHOW: 'presentation|webcast|conference|webinar|briefing',
    WEIGHS: 'considering|considers|weighs|mulls|eyeing|rumo*|speculat*|desire',
    RATER: 'analyst*|brokerage*',
  },
  fi: {
    IF: 'jos|mikäli|kun|vaikka',
    ASK: 'miten|kuinka|miksi',
    HOW: 'näin|miten|kuinka',
    YOU: 'sinä|sinun|sinulle',
    GUIDE: 'vinkit|vinkkejä|opas|ohje|ohjeet|*kalenteri|sanasto',
    OF: 'suurimmasta',
    MANY: 'monet|moni|useat|useimmat|usea|harva|yhä',
    FIRMS: '*yritykset|*yritystä|*yhtiöt|*yhtiötä|*yrityksistä|*yritysten|*yhtiöiden|ravintolaa',
    SECTOR: '*yritysten|*yrityksistä|*yrityksiä|*yhtiöiden',
    COUNT: 'määrä|määrät|määrän|lukumäärä',
    FAILURES: 'konkurssi*',
    LAST: 'viime|viimeisen|viimeisten',
    YEARS: 'vuosi|vuotta|vuoden|vuosien',
    AGO: 'sitten',
    INVITE: 'kutsu|tervetuloa|kutsuu',
    SHOW: '*tilaisuus|*tilaisuuteen|*esitys|*esitykseen|webcast*|webinaari*',
    WEIGHS: 'harkits*|pohtii|huhu*|väitet*',
    RATER: 'tavoitehin*|*suositu*',
  },
  sv: {
    IF: 'om|ifall|när|medan|trots',
    ASK: 'hur|varför',
    HOW: 'så|hur|därför',
    YOU: 'du|dig|din|ditt|ni|er',
    GUIDE: 'tips|guide|checklista|*kalender|ordlista',
    OF: 'av',
    MANY: 'flesta|många|fler|färre',
    FIRMS: '*företag|*företagen|bolag|*bolagen|butiker|restauranger',
    SECTOR: 'bolagen|*företagen|butikerna|kedjor|restauranger',
    COUNT: 'antalet|antal|andelen',
    FAILURES: 'konkurser*',
    LAST: 'senaste|sista',
    YEARS: 'år|året|åren',
    AGO: 'sedan',
    INVITE: 'inbjudan|inbjuder|inbjuds',
    SHOW: '*presentation|webbsändning|*konferens|*träff|webbinarium',
    WEIGHS: 'överväger|rykte*|hoppas|funderar',
    RATER: 'analytiker*|riktkurs*|köpråd|köprekommend*',
  },
  nb: {
    IF: 'om|hvis|dersom|når|da|mens|selv',
    ASK: 'hvordan|korleis|hvorfor',
    HOW: 'slik|hvordan|korleis|derfor',
    YOU: 'du|deg|din|ditt|dere',
    GUIDE: 'tips|guide|sjekkliste|*kalender|ordliste',
    OF: 'av',
    MANY: 'fleste|mange|færre',
    FIRMS: '*selskaper|*selskap|*bedrifter|verksemder|butikker|restauranter',
    SECTOR: '*selskaper|*selskapene|*bedrifter|verksemder|butikker',
    COUNT: 'antall|antallet|talet|andelen',
    FAILURES: 'konkurser*|konkursar',
    LAST: 'siste',
    YEARS: 'år|året|årene|åra|måneder|månedene',
    AGO: 'siden|sidan',
    INVITE: 'invitasjon|inviterer|innkalling',
    SHOW: '*presentasjon|*presentasjonen|webcast|*konferanse|*sending',
    WEIGHS: 'vurderer|vurderar|rykte*|håper|ønsker|ønskjer',
    RATER: 'analytiker*|kursmål*|kjøpsanbefal*',
  },
  da: {
    IF: 'om|hvis|såfremt|når|da|mens|selv',
    ASK: 'hvordan|hvorfor',
    HOW: 'sådan|hvordan|derfor',
    YOU: 'du|dig|din|dit|jer',
    GUIDE: 'tips|guide|tjekliste|*kalender|ordliste',
    OF: 'af|ud',
    MANY: 'fleste|mange|færre',
    FIRMS: '*virksomheder|*selskaber|butikker|restauranter',
    SECTOR: '*virksomheder|*selskaber|*rederier|butikker',
    COUNT: 'antal|antallet|andelen',
    FAILURES: 'konkurser*',
    LAST: 'sidste|seneste',
    YEARS: 'år|måneder',
    AGO: 'siden',
    INVITE: 'invitation|inviterer|indbydelse',
    SHOW: '*præsentation|*præsentationen|webcast|*konference|*møde',
    WEIGHS: 'overvejer|forbereder|rygte*|håber|ønsker',
    RATER: 'analytiker*|kursmål*|købsanbefal*',
  },
};

/**
 * Conditions, shares of many, what firms in general do, long times, what is only thought of, and what analysts say of
 * shares: the sentence hardly tells of one firm's event.
 */
export const DOUBTFUL: readonly string[] = [
  '^ <IF>',
  '^ {number} <OF> {number}',
  '^ {number} .. <FIRMS>',
  '<MANY> .. <FIRMS>',
  '^ ..2 <SECTOR>',
  '<LAST> {number} <YEARS>',
  '{number} <YEARS> <AGO>',
  '^ ..5 <YEARS> <AGO>',
  '<WEIGHS>|<RATER>',
];

/** Guides, questions, statistics of bankruptcies and invitations to presentations: the text tells no event. */
export const TELLING_NOTHING: readonly string[] = [
  '^ ..2 <HOW> ..3 <YOU>',
  '^ <ASK>',
  '^ <GUIDE>',
  '<GUIDE> $',
  '<COUNT> ..2 <FAILURES>',
  '<FAILURES> <COUNT>',
  '<INVITE> ..4 <SHOW>',
];
