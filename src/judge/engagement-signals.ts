// What contacts did towards us, as inbound signals of their company (002: a demo request, reading key content, a webinar;
// 004: visits to price pages, asking for a meeting). Worked out anew whenever a company is judged and stored nowhere: an
// engagement that is added or taken back has its signal or has none.
import type { Contact, Engagement, EngagementType } from '../model/contact.ts';
import { NEW_SIGNAL, SIGNAL_TYPES, type Signal, type SignalType } from '../model/signal.ts';

const DAY = 86_400_000;
/** Days within which what was done before speaks for what was done now. */
const TOGETHER = 30;
/** Most signals that are made of a company's engagements: the latest. The contacts keep them all. */
const MOST = 50;

interface Meaning {
  readonly type: SignalType;
  /** How surely one such engagement is the signal (0–100). */
  readonly confidence: number;
}

/** Which signal an engagement is. */
const MEANINGS: Readonly<Record<EngagementType, Meaning>> = {
  // 002 speaks of active reading: one page or one click is only possible, another within the month makes it sure.
  'page-read': { type: 'content-read', confidence: 40 },
  'email-click': { type: 'content-read', confidence: 40 },
  download: { type: 'content-read', confidence: 100 },
  newsletter: { type: 'newsletter', confidence: 100 },
  webinar: { type: 'webinar-attended', confidence: 100 },
  'pricing-visit': { type: 'pricing-visit', confidence: 100 },
  // 004: who asked for a meeting or a product sheet wants to be called.
  'contact-form': { type: 'contact-request', confidence: 100 },
  meeting: { type: 'contact-request', confidence: 100 },
  'demo-request': { type: 'demo-request', confidence: 100 },
};

/**
 * The inbound signals that the engagements of a company's contacts are, at most 50, the latest first. One that is stored
 * already is left out: under the id it would have here, or of the same type less than a day away (written
 * down by hand or imported, perhaps without the hour or in another time zone). `now` is epoch ms; what lies ahead is left out.
 */
export function engagementSignals(contacts: readonly Contact[], stored: readonly Signal[], now: number): Signal[] {
  if (contacts.every(({ engagements }) => engagements.length === 0)) return [];
  const done = contacts
    .flatMap((contact) => contact.engagements.map((engagement) => ({ contact, engagement })))
    .filter(({ engagement }) => engagement.date <= now)
    .toSorted((one, other) => other.engagement.date - one.engagement.date)
    .slice(0, MOST);
  const engagements = done.map(({ engagement }) => engagement);
  const signals = done.flatMap(({ contact, engagement }) => signalOf(contact, engagement, engagements));
  const known = new Set(stored.map(({ id }) => id));
  const made = new Set(signals.map(({ id }) => id));
  // What is stored under the id of one of them is that one, not what another did on the same day.
  const others = stored.filter(({ id }) => !made.has(id));
  return signals.filter((signal) => {
    if (known.has(signal.id) || others.some((other) => isSame(signal, other))) return false;
    known.add(signal.id);
    return true;
  });
}

/** The contact that an id given here begins with; null for an id of another kind. */
export function contactIdIn(signalId: string): string | null {
  const type = SIGNAL_TYPES.find((candidate) => signalId.endsWith(`-${candidate}`));
  if (type === undefined) return null;
  const end = signalId.lastIndexOf('-', signalId.length - type.length - 2);
  return end > 0 ? signalId.slice(0, end) : null;
}

/** None for a contact who is linked to no company. */
function signalOf(contact: Contact, { type: done, date, url }: Engagement, all: readonly Engagement[]): Signal[] {
  if (contact.companyId === null) return [];
  const { type, confidence } = MEANINGS[done];
  return [
    {
      ...NEW_SIGNAL,
      // Contacts' ids have 36 characters; the whole keeps within the 64 of a signal's.
      id: `${contact.id.slice(0, 36)}-${date.toString(36)}-${type}`,
      companyId: contact.companyId,
      type,
      date,
      title: contact.name,
      url,
      source: 'engagement',
      confidence: confidence === 100 ? confidence : togetherSure(type, date, all),
      createdAt: date,
      updatedAt: date,
    },
  ];
}

/** How surely engagements up to a day, each doubtful alone, are a signal of a type: one doubt leaves less to the next. */
function togetherSure(type: SignalType, date: number, all: readonly Engagement[]): number {
  let doubt = 1;
  for (const engagement of all) {
    const meaning = MEANINGS[engagement.type];
    const age = date - engagement.date;
    if (meaning.type === type && age >= 0 && age <= TOGETHER * DAY) doubt *= 1 - meaning.confidence / 100;
  }
  return Math.round(100 * (1 - doubt));
}

function isSame(signal: Signal, stored: Signal): boolean {
  if (signal.type !== stored.type || signal.date === null || stored.date === null) return false;
  return Math.abs(signal.date - stored.date) < DAY;
}
