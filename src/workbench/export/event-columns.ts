import type { Company } from '../../model/company.ts';
import type { Contact, Engagement } from '../../model/contact.ts';
import type { Signal } from '../../model/signal.ts';
import { companyLinkedIn, countryText, dayText, orgNumbersText, personLinkedIn, textOf } from './cells.ts';
import {
  ENGAGEMENT_COLUMNS,
  type EngagementColumn,
  type EventWords,
  SIGNAL_COLUMNS,
  type SignalColumn,
} from './event-words.ts';
import type { Column } from './shapes/shape.ts';

/** A signal with its company. */
export interface SignalAtCompany {
  readonly signal: Signal;
  readonly company: Company;
}

/** An engagement with who did it, and the company they are linked to; null when there is none. */
export interface EngagementOfPerson {
  readonly engagement: Engagement;
  readonly contact: Contact;
  readonly company: Company | null;
}

/**
 * The columns of a file of signals.
 * @param words of a file for people; null: headers and values are our own names for them
 * @param language BCP 47, of countries
 */
export function signalColumns(words: EventWords | null, language: string): Column<SignalAtCompany>[] {
  const writers: Record<SignalColumn, (row: SignalAtCompany) => string> = {
    company: ({ company }) => company.facts.name.value,
    domain: ({ company }) => textOf(company.facts.domain),
    orgNumber: ({ company }) => orgNumbersText(company.facts),
    country: ({ company: { facts } }) =>
      words === null ? textOf(facts.country) : countryText(facts.country, language),
    companyLinkedIn: ({ company }) => companyLinkedIn(company.facts),
    type: ({ signal }) => words?.signalTypes[signal.type] ?? signal.type,
    date: ({ signal }) => (signal.isDateRough ? aboutText(signal.date) : dayText(signal.date)),
    title: ({ signal }) => signal.title,
    url: ({ signal }) => signal.url,
    note: ({ signal }) => signal.receipts.find(({ excerpt }) => excerpt !== '')?.excerpt ?? '',
    readFrom: ({ signal }) => words?.sources[signal.source] ?? signal.source,
    confidence: ({ signal }) => String(Math.round(signal.confidence)),
  };
  return SIGNAL_COLUMNS.map((name) => ({ header: words?.signals[name] ?? name, write: writers[name] }));
}

/** The columns of a file of engagements; see `signalColumns`. */
export function engagementColumns(words: EventWords | null): Column<EngagementOfPerson>[] {
  const writers: Record<EngagementColumn, (row: EngagementOfPerson) => string> = {
    name: ({ contact }) => contact.name,
    email: ({ contact }) => contact.email,
    linkedIn: ({ contact }) => personLinkedIn(contact),
    company: ({ contact, company }) => company?.facts.name.value ?? contact.employer,
    domain: ({ company }) => (company === null ? '' : textOf(company.facts.domain)),
    type: ({ engagement }) => words?.engagementTypes[engagement.type] ?? engagement.type,
    date: ({ engagement }) => dayText(engagement.date),
    source: ({ engagement }) => engagement.source,
    url: ({ engagement }) => engagement.url,
  };
  return ENGAGEMENT_COLUMNS.map((name) => ({ header: words?.engagements[name] ?? name, write: writers[name] }));
}

/** "~2026-03-12": a day that is only about right. */
const aboutText = (time: number | null): string => (time === null ? '' : `~${dayText(time)}`);
