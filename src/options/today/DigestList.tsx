import { useState } from 'preact/hooks';
import { partName } from '../../i18n/digest-words.ts';
import { formatNumber } from '../../i18n/format.ts';
import { type MessageKey, translate } from '../../i18n/translate.ts';
import type { DigestPart } from '../../model/digest.ts';
import { Section } from '../../ui/Section.tsx';
import { DigestEntry } from './DigestEntry.tsx';
import type { ShownPart } from './digest-filter.ts';
import { useRowKeys } from './use-row-keys.ts';

/** Rows that are drawn of a part, until more are asked for. */
const AT_FIRST = 30;

const TEXTS: Readonly<Record<DigestPart, MessageKey>> = {
  triggers: 'today_triggers_text',
  nowMatches: 'today_now_matches_text',
  followUpsDue: 'today_follow_ups_text',
  holdsToLookAt: 'today_holds_text',
  noLongerMatches: 'today_no_longer_text',
};

/** The digest, part by part; one goes through it by keyboard too. */
export function DigestList({ shown }: { shown: readonly ShownPart[] }) {
  const { list, onKeyDown, leave } = useRowKeys();
  const first = shown[0]?.rows[0]?.companyId;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form is filled in here
    <div className="digest" ref={list} role="group" aria-label={translate('today_list')} onKeyDown={onKeyDown}>
      {shown.map(({ part, rows }) => (
        <Part key={part} part={part} rows={rows} first={first} onLeave={leave} />
      ))}
      <p className="hint today-keys">{translate('today_keys')}</p>
    </div>
  );
}

interface PartProps extends ShownPart {
  /** The company that Tab leads to. */
  readonly first: string | undefined;
  readonly onLeave: (row: HTMLElement | null) => void;
}

function Part({ part, rows, first, onLeave }: PartProps) {
  const [most, setMost] = useState(AT_FIRST);
  return (
    <Section
      title={partName(part)}
      aside={<span className="today-count">{formatNumber(rows.length)}</span>}
      className="digest-part"
    >
      <p className="soft">{translate(TEXTS[part])}</p>
      <ul className="digest-rows">
        {rows.slice(0, most).map((row) => (
          <DigestEntry key={row.companyId} part={part} row={row} isFirst={row.companyId === first} onLeave={onLeave} />
        ))}
      </ul>
      {rows.length > most && (
        <button type="button" className="button" onClick={() => setMost(most + AT_FIRST)}>
          {translate('show_more')}
        </button>
      )}
    </Section>
  );
}
