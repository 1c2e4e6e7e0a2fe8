import type { EventLexicon } from '../event-lexicon.ts';

export const ENGLISH: EventLexicon = { sets: {}, events: {}, negations: [], hedges: [], not: [] };
