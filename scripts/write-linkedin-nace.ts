// Writes the table that tells the NACE code of a LinkedIn industry by its name: LinkedIn's English names from the list
// the options page offers, its other names and the codes from the tables made by hand.
import { writeFileSync } from 'node:fs';
import industries from '../src/i18n/data/linkedin-industries.json' with { type: 'json' };
import nace from '../src/i18n/data/nace-rev2.json' with { type: 'json' };
import { OTHER_LINKEDIN_NAMES } from './industries/linkedin-names.ts';
import { NACE_OF_LINKEDIN } from './industries/nace-of-linkedin.ts';

const codes = new Set(nace.map(([code]) => code));
const labels = new Map(industries.map(([id, label]) => [Number(id), String(label).toLowerCase()]));

const table = [...new Set([...Object.keys(NACE_OF_LINKEDIN), ...Object.keys(OTHER_LINKEDIN_NAMES)])].toSorted();
const unknown = table.filter((code) => !codes.has(code));
if (unknown.length > 0) throw new Error(`Not in NACE Rev. 2: ${unknown.join(', ')}`);

const codeOfName = new Map<string, string>();
for (const code of table) {
  const numbered = (NACE_OF_LINKEDIN[code] ?? []).map((id) => labels.get(id) ?? `number ${id}`);
  for (const name of [...numbered, ...(OTHER_LINKEDIN_NAMES[code] ?? [])]) {
    const other = codeOfName.get(name);
    if (other !== undefined && other !== code) throw new Error(`"${name}" is both ${other} and ${code}.`);
    codeOfName.set(name, code);
  }
}

const namesByCode = Object.fromEntries(
  table.map((code) => [
    code,
    [...codeOfName]
      .filter(([, of]) => of === code)
      .map(([name]) => name)
      .toSorted(),
  ]),
);
writeFileSync('src/interpret/data/linkedin-nace.json', `${JSON.stringify(namesByCode, null, 1)}\n`);
