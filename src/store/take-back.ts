import { withOpinion } from '../model/learned.ts';
import type { Playbook } from '../model/play-rule.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { isRemoved, type Signal } from '../model/signal.ts';
import { type Change, commit, type Inverse, type InverseStep, remove, type Step } from './change.ts';
import { companyOf, storedCompany } from './companies.ts';
import { contactOf, storedContact } from './contacts.ts';
import type { Database } from './database.ts';
import { isSame } from './is-same.ts';
import type { StoredCompany, StoredContact } from './schema.ts';
import { putSettings, readSettings } from './settings.ts';

/**
 * Takes a change back, and nothing that was done since: of a record that was changed again only the fields that are as
 * the change left them go back. A company it made that has got a note, people, signals or feeds meanwhile is no longer
 * saved, but keeps them.
 */
export async function takeBack(database: Database, inverse: Inverse): Promise<void> {
  // An opinion of a signal teaches the settings: that goes with the opinion, and not by what the settings were then.
  const hasTaught = inverse.some(({ collection }) => collection === 'signals');
  for (const step of inverse) {
    if (hasTaught && step.collection === 'settings') continue;
    const back = await stepBack(database, step);
    await commit(database, [...withLooks(back), ...(await unlearned(database, back))]);
  }
}

/** What the settings forget as an opinion of a signal is taken back. */
async function unlearned(database: Database, { collection, key, value }: Step): Promise<Change> {
  if (collection !== 'signals' || !isSignal(value)) return [];
  const current = await database.get('signals', key);
  const said = value.opinion?.is ?? null;
  if (current === undefined || isRemoved(current) || said === 'removed') return [];
  const settings = await readSettings(database);
  const learned = withOpinion(settings.signals.learned, current, said);
  return learned === settings.signals.learned
    ? []
    : [putSettings({ ...settings, signals: { ...settings.signals, learned } })];
}

/** A company that goes takes along what its pages looked like, which may have been read since. */
function withLooks(step: Step): Change {
  const isGone = step.collection === 'companies' && step.value === null;
  return isGone ? [step, remove('snapshots', step.key)] : [step];
}

async function stepBack(database: Database, step: InverseStep): Promise<Step> {
  const { collection, key, left, value } = step;
  const current: Step['value'] | undefined = await database.get(collection, key);
  if (current === undefined || current === null || left === null) return step;
  if (isPlaybook(current) && isPlaybook(left)) return { ...step, value: playbookBack(value, left, current) };
  if (isSettings(current) && isSettings(left) && !isSame(current, left)) {
    // Before the first change they were as shipped: nothing was stored.
    return { ...step, value: settingsBack(isSettings(value) ? value : DEFAULT_SETTINGS, left, current) };
  }
  if (value === null) {
    // The seller has said something else of it since.
    const isJudged = isSignal(current) && isSignal(left) && !isSame(current.opinion, left.opinion);
    if (isJudged && !isRemoved(current)) return { ...step, value: current };
    const isKept = isCompany(current) && isCompany(left) && (await isInUse(database, current, left));
    return isKept ? { ...step, value: { ...current, savedAt: null } } : step;
  }
  return { ...step, value: fieldsBack(value, left, current) };
}

function fieldsBack(value: Step['value'], left: Step['value'], current: Step['value']): Step['value'] {
  if (isCompany(value) && isCompany(left) && isCompany(current))
    return storedCompany(companyOf(unchangedBack(value, left, current)));
  if (isContact(value) && isContact(left) && isContact(current))
    return storedContact(contactOf(unchangedBack(value, left, current)));
  if (isSignal(value) && isSignal(left) && isSignal(current)) return unchangedBack(value, left, current);
  return value;
}

/** How signals are weighed is edited in one place and learned in others. */
function settingsBack(value: Settings, left: Settings, current: Settings): Settings {
  const signals = unchangedBack(value.signals, left.signals, current.signals);
  return { ...unchangedBack(value, left, current), signals };
}

/** The playbook as it was, or without what only the change did where it was changed since. */
function playbookBack(value: Step['value'], left: Playbook, current: Playbook): Step['value'] {
  if (JSON.stringify(left) === JSON.stringify(current)) return value;
  return unchangedBack(isPlaybook(value) ? value : { changes: [], own: [], order: [] }, left, current);
}

/** What stands now, with every field that is still as the change left it as it was before. */
function unchangedBack<Value extends object>(value: Value, left: Value, current: Value): Value {
  const back = { ...current };
  for (const field in value) {
    if (isSame(left[field], current[field])) back[field] = value[field];
  }
  return back;
}

/** Whether something was done with a company since a change made it. */
async function isInUse(database: Database, current: StoredCompany, left: StoredCompany): Promise<boolean> {
  const said = ({ note, savedAt, status, tags, followUp, plays }: StoredCompany) => ({
    note,
    savedAt,
    status,
    tags,
    followUp,
    plays,
  });
  return !isSame(said(current), said(left)) || (await hasDependents(database, current.id));
}

async function hasDependents(database: Database, companyId: string): Promise<boolean> {
  const counts = await Promise.all([
    database.countFromIndex('contacts', 'companyId', companyId),
    database.countFromIndex('signals', 'companyId', companyId),
    database.countFromIndex('feeds', 'companyId', companyId),
  ]);
  return counts.some((count) => count > 0);
}

const isCompany = (value: Step['value']): value is StoredCompany => value !== null && 'facts' in value;
const isContact = (value: Step['value']): value is StoredContact => value !== null && 'stageChanges' in value;
const isSignal = (value: Step['value']): value is Signal => value !== null && 'receipts' in value;
const isPlaybook = (value: Step['value']): value is Playbook => value !== null && 'changes' in value;
const isSettings = (value: Step['value']): value is Settings => value !== null && 'excludedDomains' in value;
