import type { ComponentChildren } from 'preact';
import { criterionSentence } from '../../i18n/criterion-sentence.ts';
import { formatList, formatNumber } from '../../i18n/format.ts';
import { DIFFERENCE_KEYS } from '../../i18n/message-keys.ts';
import { presetName } from '../../i18n/names.ts';
import { translate } from '../../i18n/translate.ts';
import type { Difference, PlaybookDifference, ProfileDifference } from '../../model/compare-playbooks.ts';

interface PlaybookPreviewProps {
  readonly difference: PlaybookDifference;
  /** Fields of the file that nobody knows. */
  readonly unknown: readonly string[];
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

/** What a file would change, before it does. */
export function PlaybookPreview({ difference, unknown, onTake, onCancel }: PlaybookPreviewProps) {
  const { profiles, kept, definitions, scoring, signals, plays, changesAnything } = difference;
  return (
    <div className="playbook-preview">
      <p>
        <strong>{translate(changesAnything ? 'sharing_would' : 'sharing_would_nothing')}</strong>
      </p>
      <ul>
        {profiles.map((profile) => (
          <ProfileLine key={profile.id} profile={profile} />
        ))}
        {definitions !== null && (
          <Line
            name={translate('definitions_title')}
            difference={definitions.from === definitions.to ? 'unchanged' : 'replaced'}
            detail={
              definitions.from === definitions.to
                ? presetName(definitions.to)
                : translate('sharing_from_to', {
                    from: presetName(definitions.from),
                    to: presetName(definitions.to),
                  })
            }
          />
        )}
        {scoring !== null && <Line name={translate('sharing_scoring_title')} difference={scoring} detail="" />}
        {signals !== null && <Line name={translate('sharing_signals_title')} difference={signals} detail="" />}
        {plays !== null && (
          <Line
            name={translate('sharing_plays_title')}
            difference={plays.difference}
            detail={translate('sharing_plays_detail', {
              changed: formatNumber(plays.changed),
              own: formatNumber(plays.own),
            })}
          />
        )}
      </ul>
      {kept.length > 0 && <p className="hint">{translate('sharing_kept', { profiles: formatList(kept) })}</p>}
      {unknown.length > 0 && <p className="hint">{translate('sharing_unknown', { fields: formatList(unknown) })}</p>}
      <div className="form-actions">
        {changesAnything ? (
          <button type="button" className="button primary" onClick={onTake}>
            {translate('sharing_apply')}
          </button>
        ) : null}
        <button type="button" className="button" onClick={onCancel}>
          {translate('cancel')}
        </button>
      </div>
    </div>
  );
}

function ProfileLine({ profile }: { readonly profile: ProfileDifference }) {
  const { name, nameBefore, difference, threshold, gone, come } = profile;
  const detail = [
    ...(nameBefore === null ? [] : [translate('sharing_renamed', { name: nameBefore })]),
    ...(threshold === null ? [] : [translate('sharing_threshold', threshold)]),
  ].join(' ');
  return (
    <Line name={name} difference={difference} detail={detail}>
      {gone.map((criterion) => (
        <li key={`- ${criterion.id}`}>
          <del>{criterionSentence(criterion)}</del>
        </li>
      ))}
      {come.map((criterion) => (
        <li key={`+ ${criterion.id}`}>
          <ins>{criterionSentence(criterion)}</ins>
        </li>
      ))}
    </Line>
  );
}

interface LineProps {
  readonly name: string;
  readonly difference: Difference;
  readonly detail: string;
  readonly children?: ComponentChildren;
}

function Line({ name, difference, detail, children }: LineProps) {
  return (
    <li>
      <p>
        {name} <span className={`tag ${difference}`}>{translate(DIFFERENCE_KEYS[difference])}</span>{' '}
        <span className="soft">{detail}</span>
      </p>
      {children !== undefined && <ul className="criteria-changes">{children}</ul>}
    </li>
  );
}
