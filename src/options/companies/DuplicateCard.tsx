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
  /** `otherIds`: those to be joined to the one that leads; of three or more one may be left out. */
  readonly onMerge: (leadId: string, otherIds: readonly string[]) => void;
  readonly onApart: () => void;
}

/** Companies that may be one, side by side, with the reason; the seller says which leads, or that they are not one. */
export function DuplicateCard({ group: { suspects, reasons }, onMerge, onApart }: DuplicateCardProps) {
  const name = useId();
  const [leadId, setLeadId] = useState(suspects[0]?.company.id ?? '');
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const takeAlong = (id: string, isTaken: boolean) =>
    setLeftOut((ids) => [...ids.filter((other) => other !== id), ...(isTaken ? [] : [id])]);
  const otherIds = suspects.map(({ company }) => company.id).filter((id) => id !== leadId && !leftOut.includes(id));
  return (
    <section className="panel duplicate">
      <h2>{suspects[0]?.company.facts.name.value}</h2>
      <p className="soft">{formatList(reasons.map((reason) => translate(REASON_KEYS[reason])))}</p>
      <fieldset className="suspects">
        <legend className="hint">{translate('merge_lead')}</legend>
        {suspects.map((suspect) => {
          const { id, facts } = suspect.company;
          return (
            <div key={id} className={leftOut.includes(id) ? 'suspect-place left-out' : 'suspect-place'}>
              <label className="suspect">
                <span className="suspect-head">
                  <input
                    type="radio"
                    name={name}
                    checked={id === leadId}
                    onChange={() => {
                      setLeadId(id);
                      takeAlong(id, true);
                    }}
                  />
                  <strong>{facts.name.value}</strong>
                </span>
                <Facts suspect={suspect} />
              </label>
              {suspects.length > 2 && (
                <label className="suspect-along">
                  <input
                    type="checkbox"
                    checked={!leftOut.includes(id)}
                    disabled={id === leadId}
                    aria-label={id === leadId ? undefined : translate('merge_along_named', { name: nameOf(suspect) })}
                    onChange={({ currentTarget }) => takeAlong(id, currentTarget.checked)}
                  />
                  {id === leadId ? translate('merge_leads') : translate('merge_along')}
                </label>
              )}
            </div>
          );
        })}
      </fieldset>
      <div className="form-actions">
        <button
          type="button"
          className="button primary"
          disabled={otherIds.length === 0}
          onClick={() => onMerge(leadId, otherIds)}
        >
          {translate('merge')}
        </button>
        <button type="button" className="button" onClick={onApart}>
          {translate('keep_apart')}
        </button>
      </div>
    </section>
  );
}

/** By what one of them is told from the others, which may be called the same. */
const nameOf = ({ company: { facts } }: Suspect): string => facts.domain?.value ?? facts.name.value;

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
