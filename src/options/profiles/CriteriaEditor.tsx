import { useEffect, useRef } from 'preact/hooks';
import { criterionKindName } from '../../i18n/criterion-sentence.ts';
import { translate } from '../../i18n/translate.ts';
import type { Criterion, CriterionKind } from '../../model/icp.ts';
import { Icon } from '../../ui/Icon.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { AddCriterion } from './adding/AddCriterion.tsx';
import { withPiece } from './adding/piece.ts';
import { CriterionCard } from './CriterionCard.tsx';
import { newCriterion } from './new-criterion.ts';

const KINDS: readonly CriterionKind[] = ['industry', 'place', 'employees', 'technology', 'words', 'revenue', 'founded'];

interface CriteriaEditorProps {
  readonly criteria: readonly Criterion[];
  readonly onChange: (criteria: Criterion[]) => void;
  /** What is wrong at a place: a criterion's id, or that and a field after a dot. */
  readonly problem: (place: string) => string | undefined;
}

/** The criteria of a profile, to add, fill in, put in order and take away. */
export function CriteriaEditor({ criteria, onChange, problem }: CriteriaEditorProps) {
  const { newId } = usePageServices();
  const list = useRef<HTMLOListElement>(null);
  /** What gets the focus after the next drawing: a new card's first control, or the moved card's button. */
  const nextFocus = useRef<string | null>(null);
  useEffect(() => {
    if (nextFocus.current === null) return;
    list.current?.querySelector<HTMLElement>(nextFocus.current)?.focus();
    nextFocus.current = null;
  });

  const scored = criteria.filter(({ importance }) => importance !== 'exclude');
  const totalWeight = scored.reduce((sum, { weight }) => sum + weight, 0);

  const add = (kind: CriterionKind) => {
    const criterion = newCriterion(kind, newId());
    nextFocus.current = `[data-criterion="${criterion.id}"] input`;
    onChange([...criteria, criterion]);
  };
  const move = (index: number, by: -1 | 1) => {
    const moved = criteria[index];
    if (moved === undefined) return;
    nextFocus.current = `[data-criterion="${moved.id}"] [data-move="${by === -1 ? 'up' : 'down'}"]`;
    onChange(criteria.toSpliced(index, 1).toSpliced(index + by, 0, moved));
  };

  return (
    <>
      <AddCriterion onAdd={(piece) => onChange(withPiece(criteria, piece, newId))} />
      <ol className="criterion-cards" ref={list}>
        {criteria.map((criterion, index) => (
          <li key={criterion.id} data-criterion={criterion.id}>
            <CriterionCard
              criterion={criterion}
              totalWeight={totalWeight}
              onChange={(changed) => onChange(criteria.with(index, changed))}
              problem={(field) => problem(field === undefined ? criterion.id : `${criterion.id}.${field}`)}
              onMove={{
                up: index === 0 ? null : () => move(index, -1),
                down: index === criteria.length - 1 ? null : () => move(index, 1),
              }}
              onRemove={() => onChange(criteria.toSpliced(index, 1))}
            />
          </li>
        ))}
      </ol>
      <div className="add-criteria">
        <p>{translate('criterion_add')}</p>
        {KINDS.map((kind) => (
          <button key={kind} type="button" className="button" onClick={() => add(kind)}>
            <Icon name="plus" />
            {criterionKindName(kind)}
          </button>
        ))}
      </div>
    </>
  );
}
