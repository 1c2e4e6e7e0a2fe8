import { formatNumber } from '../../i18n/format.ts';
import { translate } from '../../i18n/translate.ts';
import type { Operation } from '../../model/operation.ts';

/** What became of an import's rows, in four figures. */
export function Counts({ operation }: { operation: Operation }) {
  const { created, updated, unchanged, skipped } = operation;
  const figures = [
    { name: translate('import_created'), count: created },
    { name: translate('import_updated'), count: updated },
    { name: translate('import_unchanged'), count: unchanged },
    { name: translate('import_skipped'), count: skipped },
  ];
  return (
    <dl className="import-counts">
      {figures.map(({ name, count }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{formatNumber(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
