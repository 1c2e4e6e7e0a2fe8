import { useCallback, useEffect, useState } from 'preact/hooks';
import { translate, translateCount } from '../../i18n/translate.ts';
import type { ErrorCode } from '../../messages/outcome.ts';
import type { DuplicateGroup } from '../../messages/work/tables.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { useToast } from '../../ui/use-toast.ts';
import { useRowWork } from '../tables/use-row-work.ts';
import { useWorkbench } from '../workbench.ts';
import { DuplicateCard } from './DuplicateCard.tsx';

/** Groups shown at first, and added by each wish for more. */
const SHOWN = 20;

/** Companies that may be one, to be merged or told apart. */
export function Duplicates() {
  const workbench = useWorkbench();
  const { send } = usePageServices();
  const toast = useToast();
  const work = useRowWork();
  const [count, setCount] = useState(SHOWN);
  const [found, setFound] = useState<{ readonly groups: readonly DuplicateGroup[]; readonly total: number } | null>(
    null,
  );
  const [failure, setFailure] = useState<ErrorCode | null>(null);

  const read = useCallback(async () => {
    const outcome = await workbench.ask('list-duplicates', { from: 0, count });
    if (outcome.ok) setFound(outcome.value);
    else setFailure(outcome.error.code);
  }, [workbench, count]);
  useEffect(() => void read(), [read]);

  const takeOut = (group: DuplicateGroup) =>
    setFound((last) =>
      last === null ? null : { groups: last.groups.filter((other) => other !== group), total: last.total - 1 },
    );

  const merge = async (group: DuplicateGroup, leadId: string, otherIds: readonly string[]) => {
    const outcome = await workbench.ask('merge-companies', { leadId, otherIds });
    setFailure(outcome.ok ? null : outcome.error.code);
    if (!outcome.ok) return;
    takeOut(group);
    await send('knowledge-changed', {});
    // Those that were left out may still be the same as what became of the others.
    if (otherIds.length + 1 < group.suspects.length) void read();
    const { id, title } = outcome.value.operation;
    work.tell(translate('merged', { name: title }), id, () => void read());
  };

  const tellApart = async (group: DuplicateGroup) => {
    const ids = idsOf(group);
    const outcome = await workbench.ask('keep-apart', { ids, isApart: true });
    setFailure(outcome.ok ? null : outcome.error.code);
    if (!outcome.ok) return;
    takeOut(group);
    toast({
      text: translate('kept_apart'),
      undo: () => workbench.ask('keep-apart', { ids, isApart: false }),
      onUndone: () => void read(),
    });
  };

  return (
    <div className="duplicates">
      <p className="lead-in">{translate('duplicates_intro')}</p>
      <ErrorNote code={failure} />
      <p className="soft" role="status">
        {found === null ? translate('duplicates_looking') : countSentence(found.total)}
      </p>
      {found?.groups.map((group) => (
        <DuplicateCard
          key={idsOf(group).join(' ')}
          group={group}
          onMerge={(leadId, otherIds) => void merge(group, leadId, otherIds)}
          onApart={() => void tellApart(group)}
        />
      ))}
      {found !== null && found.total > found.groups.length && (
        <button type="button" className="button" onClick={() => setCount((last) => last + SHOWN)}>
          {translate('show_more')}
        </button>
      )}
    </div>
  );
}

function countSentence(total: number): string {
  return total === 0 ? translate('duplicates_none') : translateCount('duplicates_count', total);
}

const idsOf = ({ suspects }: DuplicateGroup): string[] => suspects.map(({ company }) => company.id);
