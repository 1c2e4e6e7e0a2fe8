import { useEffect, useState } from 'preact/hooks';
import { translateCount } from '../../i18n/translate.ts';
import type { KnowledgeCounts } from '../../messages/workbench-contract.ts';
import { useTableState } from '../tables/use-rows.ts';
import { useWorkbench } from '../workbench.ts';

/** How many companies and people the store holds, as they come and go; nothing until that is known. */
export function KnowledgeCount() {
  const workbench = useWorkbench();
  const [counts, setCounts] = useState<KnowledgeCounts | null>(null);
  const version = useTableState('companies')?.version ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version of the table is what asks to count again
  useEffect(() => {
    let isGone = false;
    const count = async () => {
      const outcome = await workbench.ask('count-knowledge', null);
      if (outcome.ok && !isGone) setCounts(outcome.value);
    };
    void count();
    return () => {
      isGone = true;
    };
  }, [workbench, version]);
  if (counts === null) return null;
  return (
    <p className="soft">
      {translateCount('known_companies', counts.companies)} · {translateCount('known_people', counts.contacts)}
    </p>
  );
}
