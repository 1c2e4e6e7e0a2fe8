import type { Criterion, CriterionKind } from '../../model/icp.ts';

/** A criterion of a kind that asks nothing yet. */
export function newCriterion(kind: CriterionKind, id: string): Criterion {
  const common = { id, importance: 'nice', weight: 5 } as const;
  switch (kind) {
    case 'industry':
      return { ...common, kind, nace: [], linkedIn: [], keywords: [] };
    case 'employees':
      return { ...common, kind, min: null, max: null };
    case 'place':
      return { ...common, kind, countries: [], cities: [] };
    case 'technology':
      return { ...common, kind, technologies: [] };
    case 'words':
      return { ...common, kind, words: [] };
    case 'revenue':
      return { ...common, kind, min: null, max: null, currency: 'EUR' };
    case 'founded':
      return { ...common, kind, min: null, max: null };
  }
}
