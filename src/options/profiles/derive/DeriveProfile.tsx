import { formatNumber } from '../../../i18n/format.ts';
import { translate } from '../../../i18n/translate.ts';
import type { Icp } from '../../../model/icp.ts';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { usePageServices } from '../../../ui/page-services.ts';
import { Section } from '../../../ui/Section.tsx';
import { CustomerChoiceForm } from './CustomerChoiceForm.tsx';
import { draftOfProposals } from './draft-of-proposals.ts';
import { Proposals } from './Proposals.tsx';
import { useDerivation } from './use-derivation.ts';

interface DeriveProfileProps {
  /** A draft of the accepted proposals, to be edited and saved like any profile. */
  readonly onDraft: (draft: Icp) => void;
  readonly onCancel: () => void;
}

/** From the seller's best customers to a profile: who they are, what they have in common, what of it counts. */
export function DeriveProfile({ onDraft, onCancel }: DeriveProfileProps) {
  const { newId } = usePageServices();
  const { current, begin, giveUp } = useDerivation();
  return (
    <Section className="derive" title={translate('derive_title')}>
      <p className="lead-in">{translate('derive_intro')}</p>
      {/* Stays behind the result, so that going back finds what was typed. */}
      <div hidden={current.state !== 'idle' && current.state !== 'failed'}>
        <CustomerChoiceForm onChoose={(choice) => void begin(choice)} onCancel={onCancel} />
      </div>
      <ErrorNote code={current.state === 'failed' ? current.code : null} />
      {current.state === 'working' && (
        <div className="derive-progress">
          <label>
            {translate('derive_working', { looked: formatNumber(current.looked) })}
            <progress max={Math.max(1, current.of)} value={current.of === 0 ? undefined : current.looked} />
          </label>
          <button type="button" className="button" onClick={giveUp}>
            {translate('cancel')}
          </button>
        </div>
      )}
      {current.state === 'done' && (
        <Proposals
          derivation={current.derivation}
          onAccept={(proposals) => onDraft(draftOfProposals(proposals, translate('derive_draft_name'), newId))}
          onBack={giveUp}
        />
      )}
    </Section>
  );
}
