import type { LexiconLanguage } from './event-lexicon.ts';
import { TALK } from './talk.ts';

// Data: the sets every lexicon has without naming them. One that names them itself overrules these.

/** Words a firm goes by, for {firm}; and as the subject of its own news. */
const FIRM: Readonly<Record<LexiconLanguage, string>> = {
  en: 'company|companies|firm|firms|group|corporation|manufacturer|maker|supplier|provider|start-up|startup|retailer|operator|developer|distributor|subsidiary|unit|business|bank|chain|contractor|brand|agency',
  fi: 'yhtiö*|*yhtiö|*yhtiön|yritys*|yrityks*|konserni*|*konserni|firma*|*yritys|*pankki|*ketju|*valmistaja|startup*',
  sv: 'bolag*|*bolaget|företag*|*företaget|koncern*|*koncernen|*jätten|*kedjan|*tillverkaren|startup*|firma*|*bank|*banken|*gruppen',
  nb: 'selskap*|*selskapet|selskapa|bedrift*|*bedriften|konsern*|*konsernet|firma*|*firmaet|*kjeden|*gruppen|*giganten|*produsenten|oppstart*|gründer*',
  da: 'selskab*|*selskabet|virksomhed*|*virksomheden|koncern*|*koncernen|firma*|*firmaet|*kæden|*giganten|*producenten|startup*|iværksætter*|*gruppen',
};

/** Numbers in words, for {number}. */
const NUMBER: Readonly<Record<LexiconLanguage, string>> = {
  en: 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|hundreds|dozen|dozens|thousand|thousands|several|multiple',
  fi: 'kaksi|kahden|kahta|kolme|kolmen|kolmea|neljä|neljän|viisi|viiden|kuusi|kuuden|seitsemän|kahdeksan|yhdeksän|kymmen|kymmenen|kymmeni*|*kymmentä|sata|sadan|sadat|sado*|satoja|sataa|tuhat|tuhan*|parisataa|puolet|useita',
  sv: 'två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|tjugo|trettio|fyrtio|femtio|hundra|hundratals|tusen|tusentals|tiotal|hundratal|flera',
  nb: 'to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|femten|tjue|tretti|førti|femti|hundre|hundrevis|tusen|tusenvis|titalls|flere|fleire',
  da: 'to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|femten|tyve|tredive|fyrre|halvtreds|hundrede|hundreder|hundredvis|tusind|tusindvis|flere',
};

/** The sets of a lexicon, with those that are known without it. */
export function withKnownSets(
  sets: Readonly<Record<string, string>>,
  language: LexiconLanguage,
): Readonly<Record<string, string>> {
  return { FIRM: FIRM[language], NUMBER: NUMBER[language], ...TALK[language], ...sets };
}
