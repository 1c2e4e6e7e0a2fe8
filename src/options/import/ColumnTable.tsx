import { translate } from '../../i18n/translate.ts';
import type { ColumnView, FileLook } from '../../messages/work/importing.ts';
import { IMPORT_FIELDS, type ImportField, isEventField, isPersonField } from '../../model/import-plan.ts';
import { fieldName, whyName } from './import-words.ts';

interface ColumnTableProps {
  readonly look: FileLook;
  readonly columns: readonly (ImportField | null)[];
  readonly onChange: (columns: readonly (ImportField | null)[]) => void;
}

const EVENT_FIELDS = IMPORT_FIELDS.filter(isEventField);
const COMPANY_FIELDS = IMPORT_FIELDS.filter((field) => !isPersonField(field) && !isEventField(field));
const PERSON_FIELDS = IMPORT_FIELDS.filter((field) => isPersonField(field) && !isEventField(field));

/** Every column with some of its values, what it is taken for and why; each can be corrected. */
export function ColumnTable({ look, columns, onChange }: ColumnTableProps) {
  return (
    <div className="table-frame">
      <table className="import-table columns-table">
        <thead>
          <tr>
            <th scope="col">{translate('import_column')}</th>
            <th scope="col">{translate('import_samples')}</th>
            <th scope="col">{translate('import_taken_for')}</th>
            <th scope="col">{translate('import_why')}</th>
          </tr>
        </thead>
        <tbody>
          {look.columns.map((column, index) => {
            const field = columns[index] ?? null;
            const name = nameOf(column, index);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move, and headers may be the same
              <tr key={index} className={field === null ? 'left-out' : undefined}>
                <th scope="row">{name}</th>
                <td>
                  <Samples values={column.samples} />
                </td>
                <td>
                  <FieldChoice
                    label={translate('import_column_label', { column: name })}
                    value={field}
                    onChange={(chosen) => onChange(columns.with(index, chosen))}
                  />
                </td>
                <td className="soft">{whyName(field === column.field ? column.why : 'seller')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Samples({ values }: { values: readonly string[] }) {
  if (values.length === 0) return <span className="soft">{translate('import_no_samples')}</span>;
  return (
    <ul className="samples">
      {values.slice(0, 3).map((value) => (
        <li key={value} title={value}>
          {value}
        </li>
      ))}
    </ul>
  );
}

interface FieldChoiceProps {
  readonly label: string;
  readonly value: ImportField | null;
  readonly onChange: (field: ImportField | null) => void;
}

function FieldChoice({ label, value, onChange }: FieldChoiceProps) {
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onChange(IMPORT_FIELDS.find((candidate) => candidate === currentTarget.value) ?? null)
      }
    >
      <option value="">{translate('import_leave_out')}</option>
      <optgroup label={translate('import_group_company')}>{COMPANY_FIELDS.map(optionOf)}</optgroup>
      <optgroup label={translate('import_group_person')}>{PERSON_FIELDS.map(optionOf)}</optgroup>
      <optgroup label={translate('import_preview_event')}>{EVENT_FIELDS.map(optionOf)}</optgroup>
    </select>
  );
}

function optionOf(field: ImportField) {
  return (
    <option key={field} value={field}>
      {fieldName(field)}
    </option>
  );
}

function nameOf({ header }: ColumnView, index: number): string {
  return header === '' ? translate('import_column_number', { number: index + 1 }) : header;
}
