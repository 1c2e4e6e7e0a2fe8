import names from './data/technology-names.json' with { type: 'json' };
import { TECHNOLOGY_CATEGORIES, type TechnologyCategory } from './technology-categories.ts';

let categories: ReadonlyMap<string, TechnologyCategory> | null = null;

/** What a technology that we can tell is for, by its name whatever the case; null for any other name. */
export function technologyCategory(name: string): TechnologyCategory | null {
  categories ??= readNames();
  return categories.get(name.toLowerCase()) ?? null;
}

/** The names of all technologies that we can tell, those for sales and marketing first. */
export function technologyNames(): string[] {
  return TECHNOLOGY_CATEGORIES.flatMap((category) => names[category].split('|'));
}

// The file is written by `scripts/write-technologies.ts`: the names of each category in one string.
function readNames(): Map<string, TechnologyCategory> {
  return new Map(
    TECHNOLOGY_CATEGORIES.flatMap((category) =>
      names[category].split('|').map((name): [string, TechnologyCategory] => [name.toLowerCase(), category]),
    ),
  );
}
