import { useId, useState } from 'preact/hooks';
import { countryName } from '../i18n/format.ts';
import { translate } from '../i18n/translate.ts';
import type { ErrorCode } from '../messages/outcome.ts';
import type { Company } from '../model/company.ts';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { usePageServices } from '../ui/page-services.ts';
import { useChangeToast } from '../ui/use-toast.ts';

interface LookAlikesProps {
  readonly tabId: number;
  readonly companies: readonly Company[];
  readonly onChanged: () => void;
}

/** Companies of the store with the name of the one in the tab: the same name only suggests, so the seller is asked. */
export function LookAlikes({ tabId, companies, onChanged }: LookAlikesProps) {
  const { send } = usePageServices();
  const tell = useChangeToast(onChanged);
  const question = useId();
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  if (companies.length === 0) return null;

  const recognise = async ({ id, facts }: Company) => {
    const outcome = await send('recognise-company', { tabId, companyId: id });
    setFailure(outcome.ok ? null : outcome.error.code);
    if (outcome.ok) tell(translate('recognised', { name: facts.name.value }), outcome.value.undo);
  };
  return (
    <div className="look-alikes">
      <p id={question}>{translate('look_alikes')}</p>
      <ErrorNote code={failure} />
      <ul className="suggested" aria-labelledby={question}>
        {companies.map((company) => (
          <li key={company.id}>
            <span>
              <strong>{company.facts.name.value}</strong>
              {whatTellsApart(company).map((part) => ` · ${part}`)}
            </span>
            <button type="button" className="link-button" onClick={() => void recognise(company)}>
              <Icon name="check" />
              {translate('recognise')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where a company is and whether it is saved, by which the seller can tell it from another of its name. */
function whatTellsApart({ facts, savedAt }: Company): string[] {
  const number = facts.orgNumbers.find(({ value }) => value.kind === 'organisation');
  const place = [facts.city?.value, facts.country === null ? undefined : countryName(facts.country.value)];
  return [
    facts.domain?.value ?? '',
    place.filter((part) => part !== undefined).join(', '),
    number?.value.number ?? '',
    savedAt === null ? '' : translate('look_alike_saved'),
  ].filter((part) => part !== '');
}
