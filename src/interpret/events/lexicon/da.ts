import type { EventLexicon } from '../event-lexicon.ts';

export const DANISH: EventLexicon = { sets: {}, events: {}, negations: [], hedges: [], not: [] };
