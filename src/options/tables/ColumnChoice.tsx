import { translate } from '../../i18n/translate.ts';
import type { Column } from './columns.ts';
import { Dropdown } from './Dropdown.tsx';

interface ColumnChoiceProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly shown: readonly Column<Row>[];
  readonly onChoose: (key: string, isWanted: boolean) => void;
}

/** Which columns are shown. The first one always is. */
export function ColumnChoice<Row>({ columns, shown, onChoose }: ColumnChoiceProps<Row>) {
  return (
    <Dropdown label={translate('columns')}>
      {() => (
        <fieldset className="facet-values">
          <legend className="visually-hidden">{translate('columns')}</legend>
          {columns.slice(1).map(({ key, title }) => (
            <label key={key}>
              <input
                type="checkbox"
                checked={shown.some((column) => column.key === key)}
                onChange={({ currentTarget }) => onChoose(key, currentTarget.checked)}
              />
              <span>{title}</span>
            </label>
          ))}
        </fieldset>
      )}
    </Dropdown>
  );
}
