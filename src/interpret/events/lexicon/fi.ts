import type { EventLexicon } from '../event-lexicon.ts';

export const FINNISH: EventLexicon = { sets: {}, events: {}, negations: [], hedges: [], not: [] };
