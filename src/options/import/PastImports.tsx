import { formatDate, formatNumber } from '../../i18n/format.ts';
import { translate } from '../../i18n/translate.ts';
import type { PastOperation } from '../../messages/work/operations.ts';
import { Section } from '../../ui/Section.tsx';
import { stateName } from './import-words.ts';

/** The imports that were made, the latest first; each leads to its report. */
export function PastImports({ imports }: { imports: readonly PastOperation[] | null }) {
  if (imports === null) return null;
  return (
    <Section title={translate('import_past_title')}>
      {imports.length === 0 ? (
        <p className="nothing">{translate('import_past_none')}</p>
      ) : (
        <ul className="past-imports">
          {imports.map((past) => (
            <li key={past.operation.id}>
              <a href={`#import/${past.operation.id}`}>{past.operation.title}</a>
              <span className={past.isInterrupted ? 'tag bad' : 'tag'}>{stateName(past)}</span>
              <span className="soft">{formatDate(past.operation.startedAt)}</span>
              <span className="soft counts">{countsOf(past)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function countsOf({ operation }: PastOperation): string {
  const { created, updated, unchanged, skipped } = operation;
  return translate('import_counts', {
    created: formatNumber(created),
    updated: formatNumber(updated),
    unchanged: formatNumber(unchanged),
    skipped: formatNumber(skipped),
  });
}
