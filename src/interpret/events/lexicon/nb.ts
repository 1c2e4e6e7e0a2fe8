import type { EventLexicon } from '../event-lexicon.ts';

export const NORWEGIAN: EventLexicon = { sets: {}, events: {}, negations: [], hedges: [], not: [] };
