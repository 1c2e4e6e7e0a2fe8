import type { Engagement, EngagementType } from '../../../model/contact.ts';
import type { ImportField } from '../../../model/import-plan.ts';
import { emailIn, personLinkedInIn, personPhoneIn } from '../values/addresses.ts';
import { consentIn, refusesIn, stageIn } from '../values/codes.ts';
import { dayIn } from '../values/dates.ts';
import type { RowCells } from './row-cells.ts';
import type { PersonDraft } from './row-draft.ts';
import type { RowPlace } from './row-place.ts';
import { tagsIn } from './tags-of-row.ts';

const LONGEST_NAME = 120;

/** Columns of dates on which a person dealt with us. */
const ENGAGEMENTS: readonly (readonly [field: ImportField, type: EngagementType])[] = [
  ['form-date', 'contact-form'],
  ['click-date', 'email-click'],
  ['visit-date', 'page-read'],
  ['meeting-date', 'meeting'],
];

/** What a row says of a person; null when it tells neither a name nor an address. */
export function personIn(cells: RowCells, { told, now }: RowPlace): PersonDraft | null {
  const email = cells.value('email', emailIn) ?? '';
  const linkedIn = cells.value('linkedin', personLinkedInIn) ?? '';
  const name = nameIn(cells) || email.slice(0, LONGEST_NAME);
  if (name === '') return null;
  return {
    name,
    email,
    linkedIn,
    phone: cells.value('phone', (text) => personPhoneIn(text, told)) ?? '',
    role: cells.text('role', LONGEST_NAME),
    employer: cells.text('company-name', 200),
    emailConsent: consentOf(cells),
    stage: cells.value('stage', stageIn),
    stageDate: cells.value('status-date', (text) => dayIn(text, now)),
    tags: tagsIn(cells, 'contact-tags'),
    engagements: engagementsIn(cells, now),
  };
}

function nameIn(cells: RowCells): string {
  const parts = `${cells.text('first-name', LONGEST_NAME)} ${cells.text('last-name', LONGEST_NAME)}`.trim();
  return (parts || cells.text('full-name', LONGEST_NAME)).slice(0, LONGEST_NAME).trim();
}

/** A refusal in any column stands before consent in another. */
function consentOf(cells: RowCells): PersonDraft['emailConsent'] {
  if (cells.cells('email-refused').some(({ text }) => refusesIn(text))) return 'refused';
  const answers = cells.cells('email-agreed').map(({ text }) => consentIn(text));
  if (answers.includes('refused')) return 'refused';
  return answers.includes('given') ? 'given' : 'unknown';
}

function engagementsIn(cells: RowCells, now: number): Engagement[] {
  return ENGAGEMENTS.flatMap(([field, type]) => {
    const cell = cells.cell(field);
    const date = cell === null ? null : cells.value(field, (text) => dayIn(text, now));
    return cell === null || date === null ? [] : [{ type, date, source: cell.header, url: '' }];
  });
}
