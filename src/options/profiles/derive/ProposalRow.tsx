import { useId, useState } from 'preact/hooks';
import { criterionSentence, importanceName } from '../../../i18n/criterion-sentence.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { translate } from '../../../i18n/translate.ts';
import type { Proposal, Share } from '../../../model/derived-icp.ts';
import type { Criterion } from '../../../model/icp.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { CriterionScale } from '../CriterionCard.tsx';
import { CriterionFields } from '../CriterionFields.tsx';

interface ProposalRowProps {
  readonly proposal: Proposal;
  readonly isAccepted: boolean;
  readonly naceNames: ReadonlyMap<string, string>;
  readonly onAccept: (isAccepted: boolean) => void;
  readonly onEdit: (criterion: Criterion) => void;
}

/** A proposed criterion with what speaks for it: to be accepted, edited or refused. */
export function ProposalRow({ proposal, isAccepted, naceNames, onAccept, onEdit }: ProposalRowProps) {
  const { criterion, customers, others, surelyTimes } = proposal;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const sentence = criterionSentence(criterion);
  const title = criterion.kind === 'industry' ? criterion.nace.map((code) => naceNames.get(code)).join(', ') : '';
  return (
    <li className={`proposal panel${isAccepted ? '' : ' refused'}`}>
      <div className="proposal-head">
        <input
          id={id}
          type="checkbox"
          checked={isAccepted}
          aria-describedby={`${id}-why`}
          onChange={({ currentTarget }) => onAccept(currentTarget.checked)}
        />
        <label htmlFor={id}>
          <strong>{sentence}</strong> {title !== '' && <span>{title} </span>}
          <span className="tag">{importanceName(criterion.importance)}</span>
          {criterion.importance !== 'exclude' && (
            <span className="tag">{translate('weight_of_ten', { weight: criterion.weight })}</span>
          )}
        </label>
        <button
          type="button"
          className="icon-button"
          aria-label={translate('edit_named', { name: sentence })}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="pencil" />
        </button>
      </div>
      <div className="proposal-why" id={`${id}-why`}>
        <Bar share={customers} tone="own" />
        <p>{translate('share_customers', percentages(customers))}</p>
        {others !== null && (
          <>
            <Bar share={others} tone="others" />
            <p className="soft">
              {translate('share_others', percentages(others))}{' '}
              {surelyTimes === null ? null : translate('share_times', { times: formatNumber(rounded(surelyTimes)) })}
            </p>
          </>
        )}
        {others === null && <p className="soft">{translate('share_not_compared')}</p>}
      </div>
      {isOpen ? (
        <div className="proposal-edit">
          <CriterionFields criterion={criterion} onChange={onEdit} problem={() => undefined} />
          <CriterionScale criterion={criterion} onChange={onEdit} />
        </div>
      ) : null}
    </li>
  );
}

function Bar({ share: { yes, known }, tone }: { share: Share; tone: 'own' | 'others' }) {
  return (
    <div className={`share-bar ${tone}`} aria-hidden="true">
      <span style={{ width: `${(100 * yes) / known}%` }} />
    </div>
  );
}

function percentages({ yes, known }: Share) {
  const percent = formatNumber(rounded((100 * yes) / known));
  return { known: formatNumber(known), percent, yes: formatNumber(yes) };
}

/** Whole from 10 on, one decimal below: "0.4 %" says more than "0 %". */
const rounded = (value: number) => (value >= 10 ? Math.round(value) : Math.floor(value * 10) / 10);
