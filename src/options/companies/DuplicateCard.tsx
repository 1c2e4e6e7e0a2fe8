import { useId, useState } from 'preact/hooks';
import { countryName, formatList } from '../../i18n/format.ts';
import { statusName } from '../../i18n/names.ts';
import { type MessageKey, translate, translateCount } from '../../i18n/translate.ts';
import type { DuplicateGroup, DuplicateReason, Suspect } from '../../messages/work/tables.ts';

const REASON_KEYS = {
  name: 'duplicate_name',
  phone: 'duplicate_phone',
  address: 'duplicate_address',
} as const satisfies Record<DuplicateReason, MessageKey>;

interface DuplicateCardProps {
  readonly group: DuplicateGroup;
  readonly onMerge: (leadId: string) => void;
  readonly onApart: () => void;
}

/** Companies that may be one, side by side, with the reason; the seller says which leads, or that they are not one. */
export function DuplicateCard({ group: { suspects, reasons }, onMerge, onApart }: DuplicateCardProps) {
  const name = useId();
  const [leadId, setLeadId] = useState(suspects[0]?.company.id ?? '');
  return (
    <section className="panel duplicate">
      <h2>{suspects[0]?.company.facts.name.value}</h2>
      <p className="soft">{formatList(reasons.map((reason) => translate(REASON_KEYS[reason])))}</p>
      <fieldset className="suspects">
        <legend className="hint">{translate('merge_lead')}</legend>
        {suspects.map((suspect) => (
          <label key={suspect.company.id} className="suspect">
            <span className="suspect-head">
              <input
                type="radio"
                name={name}
                checked={suspect.company.id === leadId}
                onChange={() => setLeadId(suspect.company.id)}
              />
              <strong>{suspect.company.facts.name.value}</strong>
            </span>
            <Facts suspect={suspect} />
          </label>
        ))}
      </fieldset>
      <div className="form-actions">
        <button type="button" className="button primary" onClick={() => onMerge(leadId)}>
          {translate('merge')}
        </button>
        <button type="button" className="button" onClick={onApart}>
          {translate('keep_apart')}
        </button>
      </div>
    </section>
  );
}

/** What sets one of them apart, as far as it is known. */
function Facts({ suspect: { company, contacts, signals } }: { suspect: Suspect }) {
  const { facts, status, tags, note, savedAt } = company;
  const lines: readonly (readonly [string, string | undefined])[] = [
    [translate('fact_org_number'), facts.orgNumbers[0]?.value.number],
    [translate('fact_domain'), facts.domain?.value],
    [translate('fact_country'), facts.country === null ? undefined : countryName(facts.country.value)],
    [translate('fact_city'), facts.city?.value],
    [translate('fact_address'), facts.address?.value],
    [translate('fact_phone'), facts.phones[0]?.value],
    [translate('company_status'), status === null ? undefined : statusName(status.value)],
    [translate('contact_tags'), tags.length === 0 ? undefined : tags.join(', ')],
    [translate('note'), note === '' ? undefined : note],
  ];
  return (
    <>
      <dl className="suspect-facts">
        {lines.map(
          ([title, value]) =>
            value !== undefined && (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <span className="soft">
        {[
          translateCount('known_people', contacts),
          translateCount('known_signals', signals),
          savedAt === null ? translate('company_only_known') : translate('saved'),
        ].join(' · ')}
      </span>
    </>
  );
}
