import type { Observation, Reading } from '../../src/model/reading.ts';
import { SURE_ENOUGH } from '../../src/model/signal.ts';
import type { When } from '../../src/model/when.ts';

/** What a reading of a LinkedIn page says, without receipts; what it does not say is left out. */
export interface Told {
  readonly kind: Reading['kind'];
  readonly reason?: string;
  readonly name?: string;
  /** "company/acme", "showcase/acme", "school/acme"; with "#99" behind it when the number is known. */
  readonly linkedIn?: string;
  readonly domain?: string;
  readonly place?: string;
  readonly industry?: string;
  readonly employees?: string;
  readonly members?: number;
  readonly followers?: number;
  readonly founded?: number;
  readonly phones?: readonly string[];
  readonly description?: string;
  readonly openJobs?: number;
  /** "Sales manager, Turku (7 days ago)". */
  readonly hiring?: readonly string[];
  /** What posts surely tell: "expansion: We open in Leeds (14 days ago)". */
  readonly events?: readonly string[];
  readonly person?: string;
  /** Of the name, where it is not near certain. */
  readonly confidence?: number;
}

/** Puts a reading into words that can be compared at a glance. */
export function toldBy(reading: Reading): Told {
  if (reading.kind === 'none') return { kind: 'none', reason: reading.reason };
  if (reading.kind !== 'company') return { kind: reading.kind };
  const { facts, observations, person } = reading;
  const isPost = ({ type, confidence }: Observation) => type !== 'hiring' && confidence >= SURE_ENOUGH;
  const [jobs, events] = [observations.filter(({ type }) => type === 'hiring'), observations.filter(isPost)];
  const linkedIn = facts.linkedIn?.value;
  const id = linkedIn?.id == null ? '' : `#${linkedIn.id}`;
  const place = [facts.city?.value, facts.country?.value].filter((part) => part !== undefined).join(', ');
  return stated({
    kind: 'company',
    name: facts.name.value,
    linkedIn: linkedIn === undefined ? undefined : `${linkedIn.kind}/${linkedIn.slug ?? ''}${id}`,
    domain: facts.domain?.value,
    place: place === '' ? undefined : place,
    industry: facts.industries[0]?.value.linkedIn ?? undefined,
    employees: facts.employees === null ? undefined : `${facts.employees.value.min}–${facts.employees.value.max ?? ''}`,
    members: facts.employeesOnLinkedIn?.value,
    followers: facts.followers?.value,
    founded: facts.foundedYear?.value,
    phones: facts.phones.length === 0 ? undefined : facts.phones.map(({ value }) => value),
    description: facts.description?.value,
    openJobs: facts.openJobs?.value,
    hiring: listed(jobs.map(({ title, when }) => `${title} (${whenOf(when)})`)),
    events: listed(events.map(({ type, title, when }) => `${type}: ${title} (${whenOf(when)})`)),
    person: person === null ? undefined : `${person.name} ${person.profile}`,
    confidence: facts.name.confidence < 80 ? facts.name.confidence : undefined,
  });
}

const listed = (texts: readonly string[]) => (texts.length === 0 ? undefined : texts);

type Unstated = { readonly [Key in keyof Told]: Told[Key] | undefined } & Pick<Told, 'kind'>;

function stated({ kind, ...told }: Unstated): Told {
  return { kind, ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) };
}

function whenOf(when: When | null): string {
  if (when === null) return 'no day';
  return 'daysAgo' in when ? `${when.daysAgo} days ago` : when.earliest;
}
