import { formatList, formatNumber } from '../../../i18n/format.ts';
import { translate, translateCount } from '../../../i18n/translate.ts';
import type { Derivation } from '../../../messages/work/icp.ts';

/** Who was found among the known companies, and which entries of the list were not. */
export function FoundCustomers({ found, names, missing }: Pick<Derivation, 'found' | 'names' | 'missing'>) {
  return (
    <div className="found-customers">
      {found > 0 && (
        <details>
          <summary>{translateCount('customers_found', found)}</summary>
          <p className="soft">
            {formatList(
              found > names.length
                ? [...names, translate('recount_more', { count: formatNumber(found - names.length) })]
                : names,
            )}
          </p>
        </details>
      )}
      {missing.length > 0 && (
        <details open>
          <summary>{translateCount('customers_missing', missing.length)}</summary>
          <ul className="missing">
            {missing.map(({ entry, why }) => (
              <li key={entry}>
                {entry}{' '}
                <span className="soft">{translate(why === 'several' ? 'customer_several' : 'customer_not_known')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
