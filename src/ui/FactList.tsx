import { sourceName } from '../i18n/names.ts';
import { translate } from '../i18n/translate.ts';
import type { CompanyFacts } from '../model/company.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { type FactGroup, type FactRow, factGroups, technologyGroups } from './fact-rows.ts';
import { useNaceNames } from './use-nace-names.ts';

/** All that is known of a company, each value with where it was read, the words that say so, and what speaks against it. */
export function FactList({ facts }: { facts: CompanyFacts }) {
  const naceNames = useNaceNames();
  const technologies = technologyGroups(facts);
  return (
    <>
      <Groups groups={factGroups(facts, naceNames)} />
      {technologies.length > 0 && (
        <>
          <h3 className="facts-title">{translate('facts_technologies')}</h3>
          <Groups groups={technologies} className="technologies" />
        </>
      )}
    </>
  );
}

function Groups({ groups, className = '' }: { groups: readonly FactGroup[]; className?: string }) {
  return (
    <dl className={`facts ${className}`}>
      {groups.map(({ name, rows }) => (
        <div key={name}>
          <dt>{name}</dt>
          {rows.map((row) => (
            <dd key={`${row.value} ${row.excerpt}`}>
              <Value row={row} />
              <Receipt row={row} />
              {row.others.map((other) => (
                <p key={`${other.value} ${other.excerpt}`} className="also-said">
                  {translate('also_said', { value: other.value })} <Receipt row={other} />
                </p>
              ))}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Value({ row: { value, href } }: { row: FactRow }) {
  return <ExternalLink href={href ?? ''}>{value}</ExternalLink>;
}

function Receipt({ row: { source, excerpt, value } }: { row: FactRow }) {
  const from = translate('from_source', { source: sourceName(source) });
  return (
    <span className="evidence">
      {excerpt !== '' && excerpt !== value && <q>{excerpt}</q>} {from}
    </span>
  );
}
