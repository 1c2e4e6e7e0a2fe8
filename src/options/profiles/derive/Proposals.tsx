import { useState } from 'preact/hooks';
import { formatList, formatNumber } from '../../../i18n/format.ts';
import { TRAIT_KEYS } from '../../../i18n/message-keys.ts';
import { translate } from '../../../i18n/translate.ts';
import type { Derivation } from '../../../messages/work/icp.ts';
import { LEAST_CUSTOMERS, type Proposal } from '../../../model/derived-icp.ts';
import { useNaceNames } from '../../../ui/use-nace-names.ts';
import { FoundCustomers } from './FoundCustomers.tsx';
import { ProposalRow } from './ProposalRow.tsx';

interface ProposalsProps {
  readonly derivation: Derivation;
  readonly onAccept: (proposals: Proposal[]) => void;
  readonly onBack: () => void;
}

/** What the customers have in common: each proposal is accepted, edited or refused, and a draft is made of them. */
export function Proposals({ derivation, onAccept, onBack }: ProposalsProps) {
  const { derived } = derivation;
  const naceNames = useNaceNames();
  const [proposals, setProposals] = useState(derived.proposals);
  const [refused, setRefused] = useState<ReadonlySet<number>>(new Set());
  const accepted = proposals.filter((_, index) => !refused.has(index));
  const accept = (index: number, isAccepted: boolean) => {
    const next = new Set(refused);
    if (isAccepted) next.delete(index);
    else next.add(index);
    setRefused(next);
  };

  return (
    <>
      <FoundCustomers {...derivation} />
      <Summary derivation={derivation} />
      {proposals.length > 0 && (
        <ul className="proposals" aria-label={translate('proposals_title')}>
          {proposals.map((proposal, index) => (
            <ProposalRow
              key={derived.proposals[index]?.criterion.id}
              proposal={proposal}
              isAccepted={!refused.has(index)}
              naceNames={naceNames}
              onAccept={(isAccepted) => accept(index, isAccepted)}
              onEdit={(criterion) => setProposals(proposals.with(index, { ...proposal, criterion }))}
            />
          ))}
        </ul>
      )}
      <Gaps derivation={derivation} />
      <div className="form-actions">
        {accepted.length > 0 && (
          <button type="button" className="button primary" onClick={() => onAccept(accepted)}>
            {translate('proposals_accept')}
          </button>
        )}
        <button type="button" className="button" onClick={onBack}>
          {translate('proposals_back')}
        </button>
      </div>
    </>
  );
}

/** What came out, in a sentence: read out when it comes. */
function Summary({ derivation: { found, derived } }: { derivation: Derivation }) {
  const counts = { customers: formatNumber(derived.customers), others: formatNumber(derived.others) };
  if (derived.isTooFew) {
    return (
      <div className="empty" role="status">
        <h2>{translate('derive_too_few_title')}</h2>
        <p>{translate('derive_too_few', { found: formatNumber(found), least: LEAST_CUSTOMERS })}</p>
      </div>
    );
  }
  if (derived.proposals.length === 0) {
    return (
      <div className="empty" role="status">
        <h2>{translate('derive_nothing_title')}</h2>
        <p>{translate('derive_nothing', counts)}</p>
      </div>
    );
  }
  return (
    <p className="lead-in" role="status">
      {translate('derive_summary', counts)}
    </p>
  );
}

/** Of what too little is known of the customers to say anything. */
function Gaps({ derivation: { derived } }: { derivation: Derivation }) {
  if (derived.isTooFew || derived.gaps.length === 0) return null;
  const traits = formatList([...new Set(derived.gaps.map(({ trait }) => translate(TRAIT_KEYS[trait])))]);
  return <p className="hint">{translate('derive_gaps', { least: LEAST_CUSTOMERS, traits })}</p>;
}
