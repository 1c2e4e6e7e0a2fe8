import { choosePlay } from '../../judge/choose-play.ts';
import { withMoved, withRestored, withRule } from '../../judge/edit-playbook.ts';
import { dateSignal, isActive } from '../../judge/freshness.ts';
import { entriesOf, isShipped, rulesOf } from '../../judge/own-playbook.ts';
import type { Handlers } from '../../messages/answer.ts';
import type { Undoable } from '../../messages/contract.ts';
import { failure, type Outcome, success } from '../../messages/outcome.ts';
import { type Contact, NEW_CONTACT } from '../../model/contact.ts';
import type { Playbook, PlayRule, TriedSituation } from '../../model/play-rule.ts';
import type { SignalSettings } from '../../model/settings.ts';
import { NEW_SIGNAL } from '../../model/signal.ts';
import type { Play } from '../../model/verdict.ts';
import { putPlaybook, readPlaybook } from '../../store/playbook.ts';
import { readSettings } from '../../store/settings.ts';
import { relabelTabs } from '../relabel-tabs.ts';
import type { Services } from '../services.ts';
import { commitUndoable } from '../undo.ts';

const DAY = 86_400_000;

type PlayMessages = 'read-playbook' | 'put-rule' | 'move-rule' | 'restore-rule' | 'restore-playbook' | 'try-play';

/** Messages about the rules of the playbook. */
export function playHandlers(services: Services): Pick<Handlers, PlayMessages> {
  const edit = async (change: (stored: Playbook | null) => Playbook | null): Promise<Outcome<Undoable>> => {
    const database = await services.database();
    const undo = await services.inTurn(async () =>
      commitUndoable([putPlaybook(change(await readPlaybook(database)))], services),
    );
    await relabelTabs(services);
    return success({ undo });
  };
  return {
    async 'read-playbook'() {
      return success(entriesOf(await readPlaybook(await services.database())));
    },
    async 'put-rule'({ rule }) {
      // An own rule has no shipped words to fall back on.
      if (!isShipped(rule.id) && (rule.words === null || rule.words.action === '')) {
        return failure('invalid-request', 'rule.words');
      }
      return edit((stored) => withRule(stored, rule));
    },
    'move-rule': ({ ruleId, position }) => edit((stored) => withMoved(stored, ruleId, position)),
    'restore-rule': ({ ruleId }) => edit((stored) => withRestored(stored, ruleId)),
    'restore-playbook': () => edit(() => null),
    async 'try-play'(situation) {
      const database = await services.database();
      const [playbook, { signals }] = await Promise.all([readPlaybook(database), readSettings(database)]);
      return success(playFor(situation, rulesOf(playbook), signals, services.now()));
    },
  };
}

/** The play in a situation that is made up. */
function playFor(
  { label, grade, stage, status, signal: type, signalAge, country }: TriedSituation,
  rules: readonly PlayRule[],
  settings: SignalSettings,
  now: number,
): Play {
  const signal =
    type === null
      ? null
      : ({
          ...NEW_SIGNAL,
          id: 'tried',
          companyId: 'tried',
          type,
          date: now - signalAge * DAY,
          title: '',
          source: 'seller',
          confidence: 100,
          createdAt: now,
          updatedAt: now,
        } as const);
  return choosePlay({
    label,
    grade,
    status,
    country,
    company: '',
    contacts: stage === null ? [] : [triedContact(stage)],
    signals: signal === null ? [] : [dateSignal(signal, now, settings)].filter(isActive),
    flip: null,
    hasIcp: true,
    plays: [],
    rules,
    now,
  });
}

const triedContact = (stage: NonNullable<TriedSituation['stage']>): Contact => ({
  ...NEW_CONTACT,
  id: 'tried',
  name: '–',
  stage,
  createdAt: 0,
  updatedAt: 0,
});
