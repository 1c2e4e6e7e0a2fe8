import { totalOf } from '../../judge/score.ts';
import { stageAfter } from '../../judge/stages.ts';
import { PERSON_FACETS, type PersonFacet, type PersonRow } from '../../messages/work/tables.ts';
import type { Company } from '../../model/company.ts';
import { type Contact, STAGES } from '../../model/contact.ts';
import { LABELS, type Verdict } from '../../model/verdict.ts';
import { nameKeyOf } from '../../store/name-key.ts';
import { countryRank, rankIn, secondsOf } from './company-table.ts';
import { foldForSearch } from './fold.ts';
import type { Judging } from './judging.ts';
import type { Entry, TableShape } from './shape.ts';
import type { Table } from './table.ts';

const CONSENTS = ['given', 'unknown', 'refused'];

export const PERSON_SHAPE: TableShape = {
  facets: PERSON_FACETS,
  numbers: ['score', 'engaged', 'updated'],
  texts: { name: 0, email: 1, company: 2 },
  rankOf(facet, [value = ''], locale) {
    if (facet === 'stage') return rankIn(STAGES, value);
    if (facet === 'consent') return rankIn(CONSENTS, value);
    return facet === 'country' ? countryRank(value, locale) : Number(value !== '');
  },
};

/** Where a person works, as far as it is known. */
export interface Workplace {
  readonly company: Company;
  readonly verdict: Pick<Verdict, 'label'>;
}

/** What a person is found, narrowed and sorted by. */
export function personEntry(contact: Contact, workplace: Workplace | null, { settings, now }: Judging): Entry {
  const employer = workplace === null ? contact.employer : workplace.company.facts.name.value;
  const country = workplace?.company.facts.country?.value;
  const facets: Record<PersonFacet, readonly string[]> = {
    // As every verdict has it: stored stages are as old as the last change of the person.
    stage: [stageAfter(contact, settings.scoring, now).stage],
    label: workplace === null ? [] : [workplace.verdict.label],
    consent: [contact.emailConsent],
    tag: contact.tags,
    country: country === undefined ? [] : [country],
  };
  const email = contact.email.replaceAll(/\s/g, '');
  return {
    id: contact.id,
    parts: [foldForSearch(contact.name), email, nameKeyOf(employer), foldForSearch(contact.role)],
    facets,
    numbers: {
      score: totalOf(contact.engagements, settings.scoring, now),
      engaged: secondsOf(lastEngagedAt(contact)),
      updated: secondsOf(contact.updatedAt),
    },
  };
}

/** A person as their row shows them, with what the table worked out. `company`: where they work, if that is stored. */
export function personRow(contact: Contact, company: Company | null, table: Table, row: number): PersonRow {
  return {
    id: contact.id,
    name: contact.name,
    role: contact.role,
    email: contact.email,
    companyId: company === null ? null : company.id,
    company: company === null ? contact.employer : company.facts.name.value,
    label: LABELS.find((label) => label === table.valuesAt(row, 'label')[0]) ?? null,
    stage: STAGES.find((stage) => stage === table.valuesAt(row, 'stage')[0]) ?? contact.stage,
    score: table.numberAt(row, 'score'),
    engagedAt: lastEngagedAt(contact),
    consent: contact.emailConsent,
    tags: contact.tags,
    updatedAt: contact.updatedAt,
  };
}

function lastEngagedAt({ engagements }: Contact): number | null {
  return engagements.reduce<number | null>(
    (latest, { date }) => (latest === null ? date : Math.max(latest, date)),
    null,
  );
}
