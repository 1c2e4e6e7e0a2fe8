import { useEffect, useState } from 'preact/hooks';
import { formatDate, formatList, formatNumber } from '../../i18n/format.ts';
import { engagementName, signalTypeName } from '../../i18n/names.ts';
import { translate } from '../../i18n/translate.ts';
import { PREVIEWED, type RowPreview } from '../../messages/work/importing.ts';
import { type ImportPlan, tellsOfPeople } from '../../model/import-plan.ts';
import { useWorkbench } from '../workbench.ts';
import { remarkName } from './import-words.ts';

/** Held while the first rows are read: what stands below must not move under the pointer. */
const PLACES = Array.from({ length: PREVIEWED }, (_, place) => place);

interface PreviewProps {
  readonly file: File;
  readonly plan: ImportPlan;
  /** Rows of the whole file, about. */
  readonly rowsOfFile: number;
}

/** What the first rows of a file would become, as the columns are taken now. */
export function Preview({ file, plan, rowsOfFile }: PreviewProps) {
  const rows = usePreview(file, plan);
  const hasPeople = tellsOfPeople(plan.rows);
  const hasEvents = plan.rows === 'signals' || plan.rows === 'engagements';
  return (
    <div className="table-frame" aria-live="polite">
      <table className="import-table">
        <thead>
          <tr>
            <th scope="col">{translate('import_preview_row')}</th>
            <th scope="col">{translate('import_preview_company')}</th>
            {hasPeople && <th scope="col">{translate('import_preview_person')}</th>}
            {hasEvents ? <th scope="col">{translate('import_preview_event')}</th> : null}
            <th scope="col">{translate('import_preview_remarks')}</th>
          </tr>
        </thead>
        <tbody>
          {rows === null &&
            PLACES.slice(0, rowsOfFile).map((place) => (
              <tr key={place}>
                <td>&nbsp;</td>
              </tr>
            ))}
          {rows?.map(({ row, company, person, event, remarks }) => (
            <tr key={row}>
              <td className="number">{formatNumber(row)}</td>
              <td>{company}</td>
              {hasPeople && <td>{person}</td>}
              {hasEvents ? <td>{event === null ? null : eventWords(event)}</td> : null}
              <td className="soft">
                {remarks.length === 0 ? translate('import_preview_nothing') : formatList(remarks.map(remarkName))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function eventWords(event: NonNullable<RowPreview['event']>): string {
  const name = 'signal' in event ? signalTypeName(event.signal) : engagementName(event.engagement);
  if (event.date === null) return name;
  const key = event.isDateRough ? 'import_preview_event_about' : 'import_preview_event_day';
  return translate(key, { event: name, day: formatDate(event.date) });
}

/** Null until they are read. */
function usePreview(file: File, plan: ImportPlan): readonly RowPreview[] | null {
  const workbench = useWorkbench();
  const [rows, setRows] = useState<readonly RowPreview[] | null>(null);
  useEffect(() => {
    let isGone = false;
    const ask = async () => {
      const outcome = await workbench.ask('preview-rows', { file, plan });
      if (outcome.ok && !isGone) setRows(outcome.value);
    };
    void ask();
    return () => {
      isGone = true;
    };
  }, [workbench, file, plan]);
  return rows;
}
