import type { EventLexicon } from '../event-lexicon.ts';
import { NORWEGIAN_AND_DANISH } from './nb-da.ts';

/** Events in Danish. */
export const DANISH: EventLexicon = {
  sets: {
    RAISE:
      '*emission*|*indsprøjtning*|*investeringsrunde*|*kapitalforh*|*kapitalrejs*|*kapitaltilf*|*kapitaludv*|*kreditfacilitet*|*låneaftale*|*vækstkapital*|crowdfund*|refinansier*',
    TAKEOVER: '*ejerskifte*|*frasalg*|*frasælg*|*købstilbud*|fusionen|fusionere|fusionerer|opkøber|opkøbt*',
    OWNER: 'ejer|ejere|hovedejer|medejer*|storaktionær',
    SWAPS: 'afskedig*|erstat*|fyre|fyrer|skifter|udskift*|udvid*',
    CHANGE: '*chefskift*|*direktørskift*|*rokade',
    TAKES: 'overtager|overtog|tager|tog',
    SIGNS: 'forlæng*|forny*|indgik|indgå*|skriver|tildel*|underskrev*|underskriv*',
    STARTS: 'etabler*|indgik|indgå*|indled*|start*|udvid*',
    SUPPLIER: '*entreprenør*|*leverandør*|*samarbejdspartner*',
    FIRM: '*bank|*banken|*bureau*|*entreprenør*|*firma*|*forhandler*|*gigant*|*gruppen|*hus|*koncern*|*kæde|*kæden|*komet|*kæmpe|*leverandør*|*producent*|*rederi*|*selskab*|*startup*|*virksomhed|*virksomheden|*værft*',
    OLD: '197*|198*|199*|200*|201*|2020',
    NEW: 'ny|nye|nyt',
    GETS: 'fik|får|fået|hent*|lande*|modtag*|sikr*|vandt|vinde*|vundet',
    CHIEF: '*bestyrelsesformand*|*bestyrelsesmedlem*|*chef|*chefen|*direktør*|*redaktør*|adm|ceo|cfo',
    LEADER: '<CHIEF>|*bestyrelsesmedlem*|*formand*|*leder|lederen',
    SEAT: '*chefstol*|*poster|*formandspost*|*ledelsen|*posten|bestyrelsen|bestyrelsespost*|direktionen|roret|spidsen',
    GOES: 'gik|går|overlad*|takker|trak|træder|trækker|vender',
    LEAVES: 'afløs*|forlad*|fyres|stopper',
    MOVES: 'afgår|efterfølg*|forfrem*|fratræ*|fratrå*|konstituer*|indstil*|tiltræ*|tiltrå*|udnævn*|udpeg*',
    HIRES: 'ansat|ansæt*|finder|hent*|overtag*|overtog|rykker|valgt|vælge*',
    BUYS: 'erhverve*|købe|køber|købes|købt*|opkøb*|overtag*|overtog|sluger',
    SELLS: 'frasolgt|frasælg*|solgt*|sælge*',
    STAKE: '<FIRM>|*aktiviteter*|*ejerandel*|*forretning*|*majoritet*|halvdel*|konkurrent*|procent',
    SHOP: '*afdeling*|*anlæg*|*bageri*|*butik*|*café*|*center|*domicil*|*fabrik*|*hotel*|*klinik*|*kontor*|*produktion|*restaurant*|*supermarked*|*varehus*|*værksted*|datterselskab|filial*|lager*',
    CLOSES: 'afvikl*|forsvinder|lukke*|lukning*|nedlæg*',
    STAFF: '*ingeniører|*medarbejder*|*stillinger|ansatte|arbejdspladser|folk|job|kolleg*|montører|personer',
    DEAL: '*aftale|*aftalen|*entreprisen|*kontrakt*|*ordre|*ordren|*ordrer|*partnerskab*|*udbud*',
    WORK: '*samarbejde|*samarbejdet|allierer|samarbejder',
    SYSTEM: '*platform*|*software*|*system|*systemet|erp|sap|skyen',
    METRIC:
      '*bundlinje*|*indtjening*|*kvartalsrapport*|*omsætning*|*overskud*|*regnskab|*resultat|*resultater|*resultatet|*underskud*|*årsrapport*',
    SUM: '{money}|*beløb|*milliarder|*millioner|kapital|penge',
    MUCH: '*finansiering|*investering|*investor|*investorer|*kapital|*lån',
    PROPERTY:
      'strejkende|*bolig*|*sommerhus*|*bygning*|*ejendom*|*fly|*lejlighed*|bil|biler|guld|skibe|strøm|tog|varer|grund|hus|villa*',
    PUBLIC:
      '*hospital*|*kommune*|*minister*|*regering*|*skole*|*sygehus*|byråd*|børnehave*|folketing*|kirke*|nationalbank*|politi*|regionen|staten',
    OTHERS:
      '<PUBLIC>|danskerne|eu-*|forbruger*|konkurrence*|venstre|*borgmester*|*partiet|*valget|præsident*|putin|trump*',
    SPORT: 'angriber*|fc|*klubben|*spiller*|*sponsor*|*træner*|medalje*',
    PLACES: '*bane|*banen|*bro|*pulje*|*sag|*sagen|*udstilling*|*vej|*vejen|færge*|museet|tunnel*',
    ADVICE: 'du|færre|regler|statistik*|undersøgelse*|virksomheder',
  },
  events: {
    ...NORWEGIAN_AND_DANISH,
    expansion: {
      strong: [
        '*åbne* ..5 <SHOP>|dørene',
        'etabler* .. sig i|på',
        'slår .. dørene op',
        '*dobl* .. kapacitet*',
        'bygge|bygger|etabler*|indvier|opretter .. <NEW>|kæmpe? .. <SHOP>',
        'ind|indtager|indtog|rykker .. *marked|*markedet|frankrig|norge|polen|sverige|tyskland|usa',
        'udvid* .. <SHOP>|kapacitet*|med|produktionen|til|vej ! *aftale* ! *ordre* ! *sortiment* ! <STAFF>',
        '*fabriksudvid*|spadestik*',
        'kæmpe*|massiv*|stor* *udvidelse* ! kapital*',
        'investerer i .. <SHOP>',
      ],
      likely: ['ny|nyt <SHOP> i|på ! ny <LEADER>', '{name}|<FIRM> åbner ! for ! op', 'åbner i|på {name}'],
      weak: ['udvider|åbne*'],
      not: [
        '*åbne* døren|for|op',
        '<PLACES> ! {firm} ! <SHOP>',
        '<SPORT>|*bevilling*|*messen|adgang|børsen|c25|julemarked*|luk*|lurer|ser|show',
      ],
    },
    'product-launch': {
      strong: [
        '*lancering*|lancer*',
        'rulle* .. ud',
        'frigiv*|introducer*|klar|kommer|præsenter*|sender|udgive*|viser .. <NEW>|første|næste .. *app|*bil|*løsning*|*model*|*platform*|*produkt*|*tjeneste*|*version*|ai-*',
      ],
      weak: ['introducer*|præsenter*|udvikl*'],
      not: ['*film*|*fond|*kampagne*|*plan|*told|*udspil|album*|bandet|bog|rygt*'],
    },
    hiring: {
      strong: [
        'ansat|ansætte*|giver|jagter|mangler|rekrutter*|skabe*|søger|udvid* .. {number} .. <STAFF>',
        '{number} .. nye .. <STAFF> ! spidsen',
        'flere|nye arbejdspladser|job|kolleg*|medarbejdere',
        '*dobl*|vokser|øger .. ansatte|antallet|*staben',
      ],
      not: [
        '<ADVICE>|<SPORT>|*fravær|*løn*|afsked*|flytte*|fyr*|kan|kost*|mist*|nedlæg*|skær*|strejke*|tabt*|væk',
        'for|fra|hos|i|på|ved ..1 <PUBLIC>',
      ],
    },
    'ipo-listing': {
      strong: [
        'beslut*|planl*|søger ..6 *notering|børsintroduktion',
        'afnoter*|børsnoteres',
        'blive børsnoteret',
        'farvel|gik|går|skal|vej|vil af|fra|på|til *børsen|børs',
        'noteres|optages .. på|til .. *børs*|handel|nasdaq',
      ],
      weak: ['børsnotering*'],
      not: ['*aktien|*indeks*|analytiker*|c25|falder|faldt|gerne|steg|stiger'],
    },
    'financial-results': {
      strong: [
        '<METRIC> & {money}|{percent}|*dobl*|*halvår*|*kvartal*|*rekord*|bedre|bedste|delårs*|fald*|halv*|kæmpe*|milliard*|million*|rød*|steg|stige*|vokse*|vækst|års*|øge*',
        'omsatte|omsætter|tabt|tabte|taber|tjener|tjente .. for? {money}|milliard*|million*',
        'nedjuster*|opjuster*|rekordår',
        '*røde|sorte|stærke tal',
        'tjener mere|mindre',
        'stort underskud|overskud',
        '*dobl*|fasthold*|halver*|hæve*|løft*|skrue*|sænk*|ændr* .. *forventning*|*prognose*',
        'ender|endte|går|kom|kommer|vender .. i|med|til .. minus|overskud|plus|underskud',
      ],
      weak: ['<METRIC>'],
      not: [
        '<PUBLIC>|<SPORT>|*aktie|*aktien|*aktier|*børsdag*|eksport*|klima*|valg*|*statistik*|ventes',
        '{number} ansatte',
        'efter .. *overskud|*underskud|*justering|højere',
        '*overskud skal',
      ],
    },
    'technology-change': {
      strong: [
        'tager|taget|tog .. i brug & <SYSTEM>',
        'flytter|implementer*|indfør*|skifter|udskifter|vælger .. <SYSTEM>',
      ],
      not: ['<OTHERS>|betal*|forby*'],
    },
    rebrand: {
      strong: ['får|fået|skift*|tager|ændr* .. logo|navn', '*navneskift*|rebrand*'],
      not: ['<OTHERS>|<SPORT>|barn*|generalforsamling|tidligere'],
    },
    relocation: {
      strong: [
        'flytte*|rykker .. i|ind|til .. ny|nye|større .. *domicil*|kontor*|lokaler',
        'flytte* & *butikken|*fabrik*|*hovedkontor*|*hovedsæde*|*produktionen|*virksomheden|kolleg*',
        'flytte*|rykker {number} <STAFF> til',
        'nye|nyt .. *domicil|*hovedkontor*|*hovedsæde*|lokaler',
      ],
      not: ['<OTHERS>|<SPORT>|ansvaret|familie*|hjem'],
    },
    award: {
      strong: ['kåres|kåret som|til', 'modtag*|vandt|vinder .. *prisen|award*', '*gazelle*'],
      not: ['<OTHERS>|<SPORT>|*film*|forfatter*|nominer*|uddel*'],
    },
    layoffs: {
      strong: [
        '*fyringsrunde*|*spareplan*|ansættelsesstop*|massefyr*',
        'afskedige*|fyre|fyrer|fyres|fyret|opsige* .. ansatte|halvdelen|hver|medarbejdere|{number} ! måneder ! år',
        'farvel|fjern*|nedlæg*|skær* .. {number} .. <STAFF>',
        'farvel til hver',
        '{number} .. <STAFF> .. afskedig*|fyre*|mister|nedlæg*|opsagt',
        '{number} ..6 mister jobbet',
        '*effektivisering* & *strukturering*',
        'spare {money}',
        'varsl* .. afskedig*|besparelser|fyr*',
        'stop* for .. ansættelser',
        '*fyringer|afskedigelser|opsigelser .. hos|i|rammer|vej',
      ],
      weak: ['afskedig*|fyringer'],
      not: [
        'i|siden <OLD>',
        '<ADVICE>|<SPORT>|aftale*|antallet|investorer|strejke*|undgå*',
        'for|fra|hos|i|på|ved ..1 <PUBLIC>',
      ],
    },
    insolvency: {
      strong: [
        'erklær*|gået|går|under ..1 konkurs',
        'konkursbegær*|konkursbesk*',
        'betalingsstandsning*|insolven*|krakke*|rekonstruktion',
      ],
      likely: ['*konkursen|konkurs'],
      weak: [],
      not: [
        'konkurser*',
        'efter|fra|før|redd*|siden|undgå* .. *konkurs|*konkursen ! mister ! nøglen',
        '<ADVICE>|<OTHERS>|<SPORT>|derfor|frygt*|risiker*',
      ],
    },
    closure: {
      strong: [
        '<CLOSES> .. <SHOP>|*virksomheden|dørene|selskabet',
        'indstiller produktionen',
        'lukker ned',
        'dreje* nøglen',
        '<FIRM>|<SHOP> ..6 <CLOSES>|fortid|slut ! *åbne*',
        '{name} afvikler|lukker',
      ],
      weak: ['<CLOSES>'],
      not: [
        '<ADVICE>|<SPORT>|*aftale*|*aktien|*fond*|*runde|brand|hul*|midlertidig*|minus|op|plus',
        'for|fra|hos|i|på|ved ..1 <PUBLIC>',
        '<PLACES> ! <SHOP>',
      ],
    },
  },
  negations: ['ikke', 'ingen', 'aldrig', 'afvis*', 'droppe*', 'udskyd*', 'uden'],
  hedges: ['kunne', 'overvej*', 'måske', 'rygter', 'frygt*', 'håb*', 'ønske*', 'bør', 'hvis', 'truer', 'lurer'],
  not: [
    '*cykel*|*fodbold*|*landshold*|*turnering*|etape*|målmand*|superliga*|vm',
    '^ hvad',
    '^ {number} råd',
    'bør|kan|skal|sådan du|man',
    '^ ..1 i|under|året <OLD>',
    '^ analyse|kommentar|kronik|leder|læserbrev',
    '^ hver|hvert .. selskab|virksomhed',
    'tæt på konkurs',
  ],
  notByFirms: ['^ .. <OTHERS> ! {firm}'],
};
