import type { CompanyFacts } from '../model/company.ts';
import { normaliseCompanyName } from '../model/company-name.ts';
import type { Fact } from '../model/fact.ts';
import type { Page } from './page.ts';
import { lowered, makeFact, wordPattern } from './text.ts';
import { REGISTER_STATES } from './words/register-states.ts';

const LONGEST_LINE = 200;
/** Characters between a company's name and its state: "Lumivaara AB (org.nr …) i likvidation". */
const NEAR = 40;
const STATED = 85;
const states = wordPattern(Object.values(REGISTER_STATES).flat(), 'i');
/** A line without one of these says nothing of it. */
const STEMS =
  /konkurs|saneer|selvitystil|likvid|liquid|avvikl|oppløs|opløs|rekonstru|bankrup|receiver|administration|lakannut|restruct/i;
const STATUS_LABEL = /^(?:status|tila|yrityksen tila|bolagsstatus|selskapsstatus|virksomhedsstatus|company status)\b/i;

/**
 * The state of the company in its register as the page words it ("i likvidation"), where the words follow the company's
 * own name or a label; null where it says nothing of it.
 */
export function registerStateIn(page: Page, { name, legalName }: CompanyFacts): Fact<string> | null {
  const names = [name.value, legalName?.value ?? ''].map(normaliseCompanyName).filter((own) => own !== '');
  const texts = [page.title, ...page.lines.map(({ text }) => text), ...page.harvest.headings.map(({ text }) => text)];
  for (const text of texts) {
    const found = text.length <= LONGEST_LINE && STEMS.test(text) ? states.exec(lowered(text)) : null;
    if (found === null) continue;
    const before = normaliseCompanyName(lowered(text).slice(Math.max(0, found.index - NEAR), found.index));
    if (names.some((own) => before.includes(own))) return makeFact(found[0], 'text', text, STATED);
  }
  const labelled = page.harvest.pairs.find(({ label, value }) => STATUS_LABEL.test(label.trim()) && STEMS.test(value));
  const found = labelled === undefined ? null : states.exec(lowered(labelled.value));
  return labelled === undefined || found === null
    ? null
    : makeFact(found[0], 'label', `${labelled.label}: ${labelled.value}`, STATED);
}
