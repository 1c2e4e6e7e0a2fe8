import { translate } from '../../i18n/translate.ts';
import type { Icp } from '../../model/icp.ts';

/** Where a match starts when the seller has not moved the slider. */
const THRESHOLD = 60;

/** A profile to fill in. Times are set by the worker when it is saved. */
export function newProfile(newId: () => string): Icp {
  return { id: newId(), name: '', threshold: THRESHOLD, criteria: [], createdAt: 0, updatedAt: 0 };
}

/** A profile to change: one criterion of most kinds and of each importance. */
export function exampleProfile(newId: () => string): Icp {
  const keywords = (list: string) => list.split(',').map((word) => word.trim());
  return {
    ...newProfile(newId),
    name: translate('example_name'),
    criteria: [
      {
        id: newId(),
        kind: 'industry',
        importance: 'must',
        weight: 8,
        nace: ['62', '63'],
        linkedIn: ['Software Development', 'IT Services and IT Consulting'],
        keywords: keywords(translate('example_keywords')),
      },
      { id: newId(), kind: 'place', importance: 'must', weight: 5, countries: ['FI', 'SE', 'NO', 'DK'], cities: [] },
      { id: newId(), kind: 'employees', importance: 'nice', weight: 6, min: 20, max: 250 },
      { id: newId(), kind: 'words', importance: 'exclude', weight: 5, words: keywords(translate('example_excluded')) },
    ],
  };
}
