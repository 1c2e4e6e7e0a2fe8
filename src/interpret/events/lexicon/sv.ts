import type { EventLexicon } from '../event-lexicon.ts';

export const SWEDISH: EventLexicon = { sets: {}, events: {}, negations: [], hedges: [], not: [] };
