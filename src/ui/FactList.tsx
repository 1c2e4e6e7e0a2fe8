import { sourceName } from '../i18n/names.ts';
import { translate } from '../i18n/translate.ts';
import type { CompanyFacts } from '../model/company.ts';
import { type FactRow, factRows } from './fact-rows.ts';

/** All that is known of a company, each value with where it was read and the words that say so. */
export function FactList({ facts }: { facts: CompanyFacts }) {
  return (
    <dl className="facts">
      {factRows(facts).map((row) => (
        <div key={`${row.name} ${row.value}`}>
          <dt>{nameOf(row)}</dt>
          <dd>
            {row.value}
            <Receipt row={row} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Receipt({ row: { source, excerpt, value } }: { row: FactRow }) {
  const from = translate('from_source', { source: sourceName(source) });
  return (
    <span className="evidence">
      {excerpt !== '' && excerpt !== value && <q>{excerpt}</q>} {from}
    </span>
  );
}

const nameOf = ({ name }: FactRow): string => translate(name);
