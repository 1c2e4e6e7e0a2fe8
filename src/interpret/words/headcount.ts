// Data: how pages tell how many people work at a company. Parts of patterns, in small letters.

/** What the people of a company are called after their number. */
export const PEOPLE: readonly string[] = [
  'employees',
  'staff',
  'staff members',
  'members of staff',
  'people strong',
  'co-workers',
  'coworkers',
  'colleagues',
  'team members',
  'professionals',
  'experts',
  'specialists',
  'consultants',
  'työntekijä[än]?',
  'työntekijöitä',
  'työntekijästä',
  'asiantuntijasta',
  'ammattilaisesta',
  'hengen (?:tiimi|yritys|porukka|työyhteisö|joukko|firma|perheyritys)[a-zà-ÿ]*',
  'ammattilaista',
  'ammattilaisen',
  'asiantuntijaa',
  'asiantuntijan',
  'osaajaa',
  'osaajan',
  'anställda',
  'heltidsanställda',
  'medarbetare',
  'kollegor',
  'konsulter',
  'ansatte',
  'tilsette',
  'medarbeidarar',
  'medarbeidere',
  'kolleger',
  'kollegaer',
  'specialister',
  'spesialister',
  'eksperter',
  'experter',
  'årsverk',
  'fagfolk',
  'medarbejdere',
  'fuldtidsansatte',
  'mitarbeiter[a-z]*',
  'mitarbeitende[nr]?',
  'beschäftigten?',
  'medewerkers',
  'werknemers',
  'pracowników',
  'zaměstnanců',
  'töötaja[dt]?',
  'töötajat',
  'collaborateurs',
  'salariés',
];

/** People in general: counted after a word of employing, or after "we are". */
export const PERSONS: readonly string[] = [
  'people',
  'persons',
  'personer',
  'henkilöä',
  'henkilön',
  'henkeä',
  'personen',
  'menschen',
  'osób',
  'lidí',
  'inimest',
  'inimese',
  'mensen',
  'hantverkare',
  'håndverkere',
  'håndværkere',
  'tekijää',
  'montører',
  'montörer',
];

/** Words of employing, or of being so many. */
export const EMPLOYING: readonly string[] = [
  'employs?',
  'employing',
  'team of',
  'we are',
  '(?:company|firm|agency|studio|business) of',
  'sysselsätter',
  'vi är',
  'arbetar',
  'jobbar',
  'arbejder',
  'jobber',
  'arbeider',
  'gäng på',
  'team på',
  'team om',
  'består av',
  'beskæftiger',
  'sysselsetter',
  'vi er',
  'består av',
  'består af',
  'työllistää',
  'työskentelee',
  'palveluksessa on',
  'töissä on',
  'on töissä',
  'työllistämme',
  'meitä on',
  'meitä työskentelee',
  'beschäftigt',
  'beschäftigen',
  'wir sind',
  'zatrudnia',
  'zatrudniamy',
  'zaměstnává',
  'zaměstnáváme',
  'meeskonnas on',
  'töötab',
  'telt',
  'werken',
];

/** Labels before the number. */
export const HEADCOUNT_LABELS: readonly string[] = [
  'number of employees',
  'employees',
  'company size',
  'staff',
  'headcount',
  'team size',
  'työntekijöitä',
  'työntekijät',
  'työntekijämäärä',
  'henkilöstö',
  'henkilöstömäärä',
  'henkilökunta',
  'henkilökuntaa',
  'henkilöstöä',
  'antal anställda',
  'anställda',
  'antal medarbetare',
  'medarbetare',
  'personal',
  'antall ansatte',
  'ansatte',
  'antall medarbeidere',
  'medarbeidere',
  'antal ansatte',
  'antal medarbejdere',
  'medarbejdere',
  'mitarbeiter',
  'mitarbeiterzahl',
  'anzahl mitarbeiter',
  'medewerkers',
  'aantal medewerkers',
  'töötajaid',
  'töötajate arv',
  'liczba pracowników',
  'počet zaměstnanců',
];

/** Numbers in words, from two to twelve. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'två tre fyra fem sex sju åtta nio tio elva tolv',
    'to tre fire fem seks sju åtte ni ti elleve tolv',
    'to tre fire fem seks syv otte ni ti elleve tolv',
    'kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista',
    'two three four five six seven eight nine ten eleven twelve',
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  ].flatMap((words) => words.split(' ').map((word, index) => [word, index + 2])),
);

/** Before a number that is a lower bound. */
export const AT_LEAST: readonly string[] = [
  'over',
  'more than',
  'yli',
  'över',
  'mer än',
  'fler än',
  'drygt',
  'minst',
  'mer enn',
  'flere enn',
  'mere end',
  'flere end',
  'über',
  'mehr als',
  'meer dan',
  'ponad',
  'více než',
  'üle',
  'plus de',
];

/** Before a number that says little: an upper bound, or whom an offer is for. */
export const AT_MOST: readonly string[] = [
  'up to',
  'upp till',
  'opp til',
  'op til',
  'alle',
  'enintään',
  'under',
  'fewer than',
  'less than',
  'färre än',
  'mindre än',
  'færre enn',
  'færre end',
  'bis zu',
];

// The patterns below are for text in small letters.

/** Companies in general, which an offer is for: what is counted after them is not the company's. */
export const COMPANIES_WITH =
  /(?:företag|bolag|bedrifter|bedrift|virksomheder|virksomheter|firmaer|firmor|yrityks[a-zà-ÿ]*|yrityste[a-zà-ÿ]*|organisaatio[a-zà-ÿ]*|unternehmen|betriebe|companies|businesses|organi[sz]ations?|teams?|arbetsplatser|arbejdspladser|arbeidsplasser|bedrijven|firm)\s?,?\s(?:med|with|mit|met|som har|der har|joissa|joilla|jotka|having|between|mellan|mellom|mellem|från|fra|over|under)(?![a-zà-ÿ])/;

/** What happens to people who are not (yet, or any longer) all of the company's. */
export const PEOPLE_EVENTS =
  /hyr ut|leier ut|udlejer|vuokraa|nya|nye|nytt|uutta|uusia|uuden|neue|new|nowych|ytterligare|lisää|flere nye|söker|søker|søger|etsimme|haemme|rekryter|rekrutter|palkkaa|palkata|anställer|anställa|ansetter|ansætter|hiring|hire[ds]?|recruit|varsl|irtisan|vähent|lomaut|säger upp|sagt upp|sier opp|permitter|nedbemann|afskedig|fyre[rs]|lay(?:ing)?[\s-]?off|laid off|cut(?:ting)?|dismiss|entlass|utbilda|utbildat|koulutt|koulutet|trained|have taken|kurs|deltog|deltok|osallist|attended|participat/;

/** Before such words the company calls itself one: "we are a company with". */
export const CALLS_ITSELF = /(?:^|[^a-zà-ÿ])(?:ett|en|et|ei|an?|eine?|een)\s(?:[a-zà-ÿ-]+\s){0,2}[a-zà-ÿ-]*$/;

/** A year that a line of a history begins with, unless the company was founded in it. */
export const BEGINS_WITH_YEAR =
  /^[^a-zà-ÿ\d]*(?:i |in |år |vuonna |im jahr )?(?:19|20)\d\d(?!\d| perust| grund| found| stift| etabl)/;

export const TODAY =
  /(?:^|[^a-zà-ÿ])(?:idag|i dag|nu|nå|today|now|currently|nykyisin|nykyään|tänään|tällä hetkellä|nyt|heute|derzeit|aktuell|vandaag|obecnie|dnes|täna|praegu)(?![a-zà-ÿ])/;

export const PAST =
  /(?:^|[^a-zà-ÿ])(?:hade|hadde|havde|had|oli|olimme|hatten?|war|waren|startade|började|started|begynte|aloitti[a-zà-ÿ]*)(?![a-zà-ÿ])/;

/** More people than any company employs. */
export const MOST_EMPLOYEES = 3_000_000;
