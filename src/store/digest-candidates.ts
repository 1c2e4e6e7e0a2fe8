// Which companies may stand in the digest, told by indexes: never all of them are read.
import type { Company } from '../model/company.ts';
import type { Contact } from '../model/contact.ts';
import type { SignalLife, SignalSettings } from '../model/settings.ts';
import { SIGNAL_TYPES, type Signal, type SignalType } from '../model/signal.ts';
import { SIGNAL_LIVES } from '../model/signal-lives.ts';
import { companyOf } from './companies.ts';
import { contactOf } from './contacts.ts';
import type { Database } from './database.ts';

const DAY = 86_400_000;
/** Days after its life for which bad news is still worth a look: the hold has just ended. */
const AFTER_LIFE = 14;
/** Companies read at once: few enough that others get their turn. */
const BATCH = 200;
/** Most companies that are looked at. */
const MOST = 5_000;
/** Most signals, or people, that are gone through in order to find them, one after the other. */
const READ = 20_000;

export interface Candidates {
  /** Ids of companies: those to be followed up first, then by the newest event. */
  readonly ids: readonly string[];
  /** Whether there are more. */
  readonly isCut: boolean;
}

/** A company with all that is stored about it. */
export interface CandidateCompany {
  readonly company: Company;
  readonly contacts: readonly Contact[];
  readonly signals: readonly Signal[];
}

/**
 * The companies that something happened at, that dealt with us, or whose follow-up is due at `now` (epoch ms).
 * @param settings by which signals live and die
 */
export async function digestCandidates(
  database: Database,
  settings: SignalSettings,
  now: number,
  most = MOST,
  reads = READ,
): Promise<Candidates> {
  const lives = livesOf(settings);
  const found = new Set(
    await database.getAllKeysFromIndex('companies', 'followUp', IDBKeyRange.upperBound(now), most + 1),
  );
  const add = (companyId: string | null) => {
    if (companyId !== null) found.add(companyId);
  };
  const isFull = () => found.size > most;
  const hear = (signal: Signal) => {
    if (isHeard(signal)) add(signal.companyId);
    return isFull();
  };
  const since = (types: readonly SignalType[]) => IDBKeyRange.lowerBound(now - longest(lives, types) * DAY);
  const signals = () => database.transaction('signals').store;
  const cuts: boolean[] = [];
  for (const type of SIGNAL_TYPES.filter((candidate) => lives[candidate].expires === null)) {
    cuts.push(await goThrough(signals().index('type').openCursor(type), hear, reads));
  }
  const lately = signals().index('date').openCursor(since(SIGNAL_TYPES), 'prev');
  const hearLately = (signal: Signal) => (mayCount(signal, lives, now) ? hear(signal) : isFull());
  cuts.push(await goThrough(lately, hearLately, reads));
  const inbound = SIGNAL_TYPES.filter((type) => SIGNAL_LIVES[type].inbound);
  const people = database.transaction('contacts').store.index('engagedAt').openCursor(since(inbound), 'prev');
  const meet = ({ companyId }: Contact) => {
    add(companyId);
    return isFull();
  };
  cuts.push(await goThrough(people, meet, reads));
  return { ids: [...found].slice(0, most), isCut: isFull() || cuts.includes(true) };
}

/** The companies with these ids and all that is stored about them, a batch at a time; those that are gone are left out. */
export async function* candidateCompanies(
  database: Database,
  ids: readonly string[],
  size = BATCH,
): AsyncGenerator<CandidateCompany[]> {
  for (let from = 0; from < ids.length; from += size) {
    const reading = database.transaction(['companies', 'contacts', 'signals']);
    const [companies, contacts, signals] = [
      reading.objectStore('companies'),
      reading.objectStore('contacts').index('companyId'),
      reading.objectStore('signals').index('companyId'),
    ];
    const batch = await Promise.all(
      ids.slice(from, from + size).map(async (id) => {
        const [company, people, happened] = await Promise.all([
          companies.get(id),
          contacts.getAll(id),
          signals.getAll(id),
        ]);
        return company === undefined
          ? []
          : [{ company: companyOf(company), contacts: people.map(contactOf), signals: happened }];
      }),
    );
    yield batch.flat();
  }
}

type Lives = Readonly<Record<SignalType, SignalLife>>;

const livesOf = ({ lives }: SignalSettings): Lives => ({ ...SIGNAL_LIVES, ...lives });

/** Days back to which signals of these types may say something. */
function longest(lives: Lives, types: readonly SignalType[]): number {
  return Math.max(...types.map((type) => lives[type].expires ?? 0)) + AFTER_LIFE;
}

/** What the seller dismissed, or called over, says nothing. */
const isHeard = ({ opinion }: Signal): boolean => opinion === null || opinion.is === 'confirmed';

function mayCount({ type, date }: Signal, lives: Lives, now: number): boolean {
  const { expires } = lives[type];
  const after = SIGNAL_LIVES[type].sign === 'negative' ? AFTER_LIFE : 1;
  return date !== null && (expires === null || date >= now - (expires + after) * DAY);
}

/** As much of a cursor as going through records takes. */
interface Step<Value> {
  readonly value: Value;
  continue(): Promise<Step<Value> | null>;
}

/**
 * Goes from record to record, holding one at a time, until `look` says that it is enough or `most` were read. Gives
 * whether there is another one after those.
 */
async function goThrough<Value>(
  opening: Promise<Step<Value> | null>,
  look: (value: Value) => boolean,
  most: number,
): Promise<boolean> {
  let at = await opening;
  for (let read = 0; at !== null && read < most; read += 1) {
    if (look(at.value)) return false;
    at = await at.continue();
  }
  return at !== null;
}
