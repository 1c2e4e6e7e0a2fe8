// Converts the fingerprints of an npm package into rules of ours, and lists all technologies by category:
//   npx tsx scripts/write-technologies.ts
import { writeFileSync } from 'node:fs';
import { rulesIn, type TechnologyRule } from '../src/interpret/technologies-rules.ts';
import { OWN_TECHNOLOGIES } from '../src/interpret/words/technologies.ts';
import { TECHNOLOGY_CATEGORIES } from '../src/model/technology-categories.ts';
import { convert } from './technologies/convert.ts';
import { readFingerprints, SOURCE } from './technologies/fingerprints.ts';

const own = rulesIn(OWN_TECHNOLOGIES);
const converted = convert(readFingerprints(), own);

writeFileSync('src/interpret/data/technologies.ts', rulesFile(converted));
writeFileSync('src/model/data/technology-names.json', namesFile([...own, ...converted]));
console.log(`${converted.length} rules converted from ${SOURCE}, ${own.length} of our own.`);

function rulesFile(rules: readonly TechnologyRule[]): string {
  const lines = rules.map(({ name, category, proofs }) => [name, category, ...proofs].join('|'));
  return `// Written by scripts/write-technologies.ts from the fingerprints of ${SOURCE} (MIT licence):
// see public/licences/technology-fingerprints.txt. Not to be changed by hand.

export const CONVERTED_TECHNOLOGIES = \`
${lines.join('\n')}
\`;
`;
}

/** The names of each category in one string, by which a popup need not load the rules. */
function namesFile(rules: readonly TechnologyRule[]): string {
  const lines = TECHNOLOGY_CATEGORIES.map((category) => {
    const names = rules.filter((rule) => rule.category === category).map(({ name }) => name);
    return `${JSON.stringify(category)}: ${JSON.stringify(names.toSorted().join('|'))}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}
