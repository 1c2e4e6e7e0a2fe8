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
/** Days read in one request, the latest first. */
const WINDOW = 30;
/** Days after its life for which bad news is still worth a look: the hold has just ended. */
const AFTER_LIFE = 14;
/** Companies read at once: few enough that others get their turn. */
const BATCH = 200;
/** Most companies that are looked at. */
const MOST = 5_000;
/** Most signals, or people, that are gone through in order to find them. */
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
): Promise<Candidates> {
  const lives = livesOf(settings);
  const found = new Set(
    await database.getAllKeysFromIndex('companies', 'followUp', IDBKeyRange.upperBound(now), most + 1),
  );
  const add = (companyId: string | null) => {
    if (companyId !== null) found.add(companyId);
  };
  for (const type of SIGNAL_TYPES.filter((candidate) => lives[candidate].expires === null)) {
    const signals = await database.getAllFromIndex('signals', 'type', type, READ);
    for (const signal of signals) if (isHeard(signal)) add(signal.companyId);
  }
  const isFull = () => found.size > most;
  const signalsCut = await eachWindow(now, longest(lives, SIGNAL_TYPES), isFull, async (range) => {
    const signals = await database.getAllFromIndex('signals', 'date', range, READ);
    for (const signal of signals) if (isHeard(signal) && mayCount(signal, lives, now)) add(signal.companyId);
    return signals.length;
  });
  const inbound = SIGNAL_TYPES.filter((type) => SIGNAL_LIVES[type].inbound);
  const peopleCut = await eachWindow(now, longest(lives, inbound), isFull, async (range) => {
    const people = await database.getAllFromIndex('contacts', 'engagedAt', range, READ);
    for (const { companyId } of people) add(companyId);
    return people.length;
  });
  return { ids: [...found].slice(0, most), isCut: isFull() || signalsCut || peopleCut };
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

/**
 * Goes back from now, window by window, until `days` are over or enough was found; days that lie ahead are in the first
 * window. Gives whether a window held more than was read of it.
 */
async function eachWindow(
  now: number,
  days: number,
  isEnough: () => boolean,
  read: (range: IDBKeyRange) => Promise<number>,
): Promise<boolean> {
  let isCut = false;
  for (let back = 0; back < days && !isEnough(); back += WINDOW) {
    const from = now - Math.min(back + WINDOW, days) * DAY;
    const range = back === 0 ? IDBKeyRange.lowerBound(from) : IDBKeyRange.bound(from, now - back * DAY, false, true);
    if ((await read(range)) >= READ) isCut = true;
  }
  return isCut;
}
