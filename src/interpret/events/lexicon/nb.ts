import type { EventLexicon } from '../event-lexicon.ts';
import { NORWEGIAN_AND_DANISH } from './nb-da.ts';

/** Events in Norwegian: Bokmål with the common forms of Nynorsk. */
export const NORWEGIAN: EventLexicon = {
  sets: {
    RAISE:
      '*emisjon|*emisjonen|*finansieringsrunde*|*innsprøyt*|*kapitalinnh*|*kapitalrunde*|*kapitalutv*|*kredittfasilitet*|*obligasjonslån*|*kredittavtale*|*låneavtale*|refinansier*',
    TAKEOVER: '*eierskifte*|*fusjonen|*oppkjøpsbud*|fusjonere*|oppkjøpt',
    OWNER: 'eier|eiere|eigar|eigarar|medeier*|storeier',
    SWAPS: 'bytter|byter|skifte|skifter',
    CHANGE:
      '*direktørskift*|*lederskift*|*leiarskift*|*sjefsbyt*|*sjefskift*|*sjefsskift*|fratre*|fratråd*|fråtre|tiltre*|tiltråd*',
    SIGNS: 'fornye*|forleng*|inngikk|inngå*|signer*|skriver|tildel*|underteg*',
    STARTS: 'etabler*|inngikk|inngå*|innled*|signer*|start*|utvid*',
    SUPPLIER: '*entreprenør*|*leverandør*|*partner*',
    WORKS: '*bane|*bolig*|*skole*|*skule*|*sykehus*|*veg|*vei',
    FIRM: '*bank|*banka*|*banke*|*bedrift|*bedrifta|*bedriften|*byrå*|*entreprenør*|*firma*|*gigant*|*gruppen|*kjede|*kjeden|*kjempe*|*konsern*|*leverandør*|*produsent*|*rederi*|*selskap*|*startup*|*verft*|gründer*',
    OLD: '197*|198*|199*|200*|201*|2020',
    NEW: 'ny|nye|nytt',
    GETS: 'fekk|fikk|får|fått|hent*|lande*|mott*|sikr*|vant|vinn*',
    TAKES: 'overta*|overtek|overtok|tar|tatt|tek|tok',
    CHIEF: '*direktør*|*redaktør*|*sjef*|*styreleder*|*styreleiar*|ceo|cfo',
    LEADER: '<CHIEF>|*leder|*lederen|*leiar|*styremedlem*|*topp|*toppen|stilling*',
    SEAT: '*pjobben|*posten|*sjobben|*stolen|*ledelsen|ledergruppen|roret|spissen|styret',
    LEAVES: 'avløs*|forlat*|slutta*|slutter',
    MOVES: 'avgår|etterfølg*|forfrem*|fratr*|fråtr*|innstilt|tiltr*|utnemn*|utnevn*',
    GOES: 'gikk|gir|gjekk|går|takker|trakk|trekk*|trer',
    HIRES: '<TAKES>|ansatt|ansett*|foreslått|hent*|konstituer*|rekrutter*|utpek*|tilset*|valgt',
    BUYS: 'kjøp|kjøpe|kjøper|kjøpes|kjøpt*|overta*|overtek|overtok|sluk*',
    SELLS: 'sel|selde|selg*|solgt*',
    STAKE:
      '<FIRM>|*aksjepost*|*eierandel*|*majoritet*|*verksemd*|*virksomhet*|aksjane|aksjene|halvparten|konkurrent*|livsverk*|prosent',
    SHOP: '*anlegg*|*avdeling|*avdelingen|*bakeri*|*butikk*|*fabrikk*|*forretning|*hotell*|*kafé*|*klinikk*|*kontor*|*restaurant*|*senter|*senteret|*varehus*|*verkst*|kafe*|lager*|spisested*',
    OPENS: 'opna*|åpne*',
    CLOSES: 'avvikl*|forsvinn*|lukker|steng*',
    STAFF: '*arbeidsplass*|ansatte|folk|ingeniører|jobber|medarbeid*|fagarbeid*|person*|stillinger|tilsette|årsverk',
    DEAL: '*anbud*|*avtale|*avtalen|*bestilling*|*kontrakt*|*oppdrag|*oppdraget|*ordre|*ordren',
    WORK: '*partnerskap*|*samarbeid|*samarbeidet|samarbeide*',
    SYSTEM: '*plattform|*system|*systemet|erp|programvare*|sap|skyen',
    METRIC:
      '*nedskrivning*|*bunnlinj*|*inntekter|*inntektene|*kvartalsrapport*|*omset*|*overskot*|*overskudd*|*regnskap|*regnskapet|*resultat|*resultatet|*underskudd*|*årsrapport*',
    SUM: '{money}|*milliard*|*million*',
    MUCH: '*finansiering*|*investering*|*investor*|*kapital|*lån|pengar|penger',
    PROPERTY:
      '*bil|*biler|*bolig*|*buss*|*båt*|*gass|*kraft|*olje|*skip|*strøm|gull|varer|*eiendom*|*leilighet*|fly|hus*|hytt*|tomt*',
    PUBLIC:
      '*barnehage*|*departement*|*kommune*|*minister*|*regjering*|*sjukehus*|*skole*|*skule*|*sykehus*|*universitet*|fylke*|kirke*|nav|politi*|rektor*|storting*',
    OTHERS: '<PUBLIC>|eu-*|forbruker*|konkurranse*|nordmenn|*ordfør*|*parti*|*president*|høyre|staten|trump*',
    SPORT: 'spiss|spisser|angrip*|fc|*klubb*|*spiller*|*trener*|idrett*',
    PLACES:
      '*bane|*bru|*ferge*|*konsert*|*sak|*sesong*|*veg|*vegen|*vei|*veien|*året|skitrekk*|tilbud|tunnel*|utstilling*',
    ADVICE: 'arbeidsgiver*|arbeidstak*|bedrifter|deg|du|færre|statistikk*|tall|virksomheter',
  },
  events: {
    ...NORWEGIAN_AND_DANISH,
    expansion: {
      strong: [
        '<OPENS> ..5 <SHOP>|dørene',
        'etabler* .. seg|<SHOP> .. i|på',
        'ekspander*',
        'bygge*|bygg|opprett*|planlegg*|start* .. <NEW>|egen? .. <SHOP>',
        'entrer|inn|inntar .. *bransjen|*marknaden|*markedet|danmark|finland|sverige|tyskland|usa',
        'utvid* .. <SHOP>|*virksomhet*|i|kapasitet*|med|produksjon*|til ! *avtale* ! *ordre* ! infisert',
        'blir|fekk|fikk|får|fått|kommer .. ny|nye|nytt .. <SHOP>',
        'dobl* .. *areal*|kapasitet*|produksjon*',
      ],
      likely: [
        'ny|nytt <SHOP> i|på ! ny <CHIEF>',
        '{name}|{firm} opnar|åpner ! for ! ned ! opp',
        'opnar|satsar|satser|åpner .. i|på {name}',
      ],
      weak: ['<OPENS>', 'utvid*'],
      not: [
        '<OPENS> for|ned|opp',
        '<PLACES> ! <SHOP>',
        '<SPORT>|*messen|billett*|historie|jakt*|julemarked*|kommunen|slutt|steng*',
        'opna|åpnet ..6 i {year}',
      ],
    },
    'product-launch': {
      strong: [
        '*lansering*|lanser*',
        'rull* .. ut',
        'start* .. *salget',
        'introduser*|kommer|med|presenter*|slipper|viser .. <NEW>|første|nyeste .. *app|*bil|*løsning*|*modell*|*plattform*|*produkt*|*teneste*|*tjeneste*|*versjon*',
      ],
      weak: ['introduser*|kommer|presenter*|utvikl* .. med'],
      not: ['*s lansering', '*film*|*pakke*|*plan|*planen|*rapport*|album*|bandet|bok|rykt*'],
    },
    hiring: {
      strong: [
        'ansett*|rekrutter*|skap*|søker|tilset*|treng* .. {number} .. <STAFF>',
        '{number} .. nye .. <STAFF>',
        'flere|ny|nye ansatte|medarbeider* .. i|på|skal|til',
        'dobl*|vokser|øker .. *bemanning*|ansatte|antall|staben',
      ],
      not: [
        '<ADVICE>|<SPORT>|*fravær|*lønn*|behov|kutt*|mangl*|mist*|nedbemann*|oppsagt|oppsig*|permitt*|plan*|sier|spar*|streik*|varsl*',
      ],
    },
    'ipo-listing': {
      strong: [
        '*børsnoter*|børsdebut*',
        'gikk|går|skal|tas|vil av|fra|på børs',
        'notere*|notering* .. av|på .. *børs*|euronext|nasdaq',
      ],
      not: ['*aksje|*indeks*|analytiker*|faller|falt|steg|stiger'],
    },
    'financial-results': {
      strong: [
        '<METRIC> & {money}|{percent}|*dobl*|*kjempe*|*kvartal*|*milliard*|*million*|*rekord*|auka|bedre|fall*|falt|lavere|ned|opp|pluss|svakere|vaks|vekst|voks*|års*|øk*',
        'omsatte|omset*|taper|tapte|tjener|tjente .. for? <SUM> ! <PROPERTY>',
        '*resultatfall*|*resultatvarsel*|nedjuster*|oppjuster*|rekordår',
        'hever|kutter|venter .. *forventning*|inntekt*|lavere|prognose*',
        'best*|dårlig*|god*|leverer|leverte|melder|sterk*|svak* .. *kvartal|*resultat|overskudd|tal|tall|underskudd',
        'gikk|gir|gjekk|går .. i|med|på .. minus|overskudd|pluss|underskudd',
      ],
      weak: ['<METRIC>'],
      not: ['*aksje|*analytiker*|*budsjett*|*handelen|ssb*|valg*|wall|<SPORT>|<PUBLIC>', '{number} ansatte'],
    },
    'technology-change': {
      strong: ['<TAKES> i bruk .. <SYSTEM>', 'byter|bytt*|flytt*|innfør*|oppgrader*|skift*|velg* .. <SYSTEM>'],
      not: ['<OTHERS>|betal*'],
    },
    rebrand: {
      strong: [
        'byt*|endr*|fekk|fikk|får|fått|skift*|tar|tek .. logo|namn|navn',
        '*navnebyt*|*navneskift*|rebrand*',
        '^ {name} blir {name} $ ! <LEADER>',
      ],
      not: ['<OTHERS>|barn*|gate*|gift*'],
    },
    relocation: {
      strong: [
        'flytt* .. inn|til .. <NEW>|egne|større .. *bygg*|*lokale*|kontor*',
        'flytt* & *butikk*|*fabrikk*|*hovedkontor*|*produksjon*',
        'nye|nytt .. *hovedkontor*|lokale|lokaler',
      ],
      not: ['<PUBLIC>|familie*|hjem|student*'],
    },
    award: {
      strong: [
        'kåret til',
        '<GETS>|feirer|tildel* .. *prisen|utmerk*',
        'vant|vinn* .. *pris',
        '^ årets *bedrift|*butikk|gründer|leder',
        '*gaselle*',
      ],
      not: ['<SPORT>|*film*|forfatter*|forsk*|nominer*'],
    },
    layoffs: {
      strong: [
        '*sparepakke*|*spareprogram*|ansettelsesstopp*|kostnadsprogram*|nedbemann*|permitterer',
        'fjern*|kutt*|permitter* .. {number} .. <STAFF>',
        'sa|sagt|seier|si|sier opp alle|ansatte|folk|hver|tilsette|{number}',
        '{number} .. <STAFF> .. forsvinner|misser|mist*|oppsagt|permitter*',
        '{number} ..6 misser|mist* jobben',
        'spare {money}',
        'varsel|varsl* .. kutt|nedbemann*|oppsigelser|permitter*',
        'oppsigelser|permitter* & {firm}|{number}|ansatte|tilsette',
      ],
      weak: ['oppsigelser|permitter*'],
      not: ['<ADVICE>|<SPORT>|*ledighet*|arbeidsledig*|avtale*|streik*|tilbake|unngår', 'i|på|ved ..1 <PUBLIC>'],
    },
    insolvency: {
      strong: ['begj*|gått|gikk|går|slått ..1 konkurs', 'gjeldsforhandling*|insolven*|oppbud*|rekonstruksjon*'],
      likely: ['*konkursen|konkurs'],
      weak: [],
      not: [
        '*statistikk*|konkurser|preget',
        'etter|fra|frå|før|mange|nær|redd*|siden|unngikk|unngå* .. *konkursen|konkurs|konkursbo* ! mist*',
        '<ADVICE>|<SPORT>|derfor',
      ],
    },
    closure: {
      strong: [
        'la|lagt|legg|legge|legger|legges ned',
        'nedlagt|nedlegg*',
        '<CLOSES> .. <FIRM>|<SHOP>|dørene',
        '<FIRM>|<SHOP>|*eventyr* ..6 <CLOSES>|historie|slutt|takker ! <OPENS>',
        'dag|kroken|slutt|stengt|takkar|takker for|på .. <FIRM>|<SHOP>|{name}|*handelen|seg ! <LEADER>',
        '{name} avvikl*|steng*',
      ],
      weak: ['<CLOSES>'],
      not: [
        '<ADVICE>|<SPORT>|*aksjen|*barnehage*|*børs|*indeks*|*skole*|*skule*|arbeid|arbeidet|gjenåpn*|brann|frykt*|krans*|midlertidig|pluss|påstand|tror',
        '<PLACES> ! <SHOP> ! <FIRM>',
        'dørene {number}',
      ],
    },
  },
  negations: ['ikke', 'ikkje', 'ingen', 'aldri', 'avblås*', 'avvis*', 'dropp*', 'utsett*', 'uten', 'utan'],
  hedges: [
    'kunne',
    'vurder*',
    'kanskje',
    'rykter',
    'frykt*',
    'håp*',
    'ønsk*',
    'bør',
    'hvis',
    'dersom',
    'truer',
    'spår',
    'tror',
  ],
  not: [
    '*fotball*|*håndball*|*landslag*|*mesterskap*|golf*|keeper*|vm',
    'guide',
    '^ hva er',
    '^ {number} råd',
    'bør|må|skal dere|du',
    '^ ..1 i|under|året <OLD>',
    '^ analyse|innlegg|kommentar|kronikk|leder',
    '^ hver .. bedrift|selskap|virksomhet',
  ],
  notByFirms: ['^ .. <OTHERS> ! {firm}'],
};
