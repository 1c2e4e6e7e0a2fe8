import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '../../i18n/format.ts';
import { translate } from '../../i18n/translate.ts';
import type { ImportRemarks } from '../../messages/work/importing.ts';
import { Section } from '../../ui/Section.tsx';
import { useWorkbench } from '../workbench.ts';
import { outcomeName, remarkName } from './import-words.ts';

/** What is to be said of an import's rows: how often each remark was made, and the first rows it was made on. */
export function Remarks({ operationId }: { operationId: string }) {
  const workbench = useWorkbench();
  const [remarks, setRemarks] = useState<ImportRemarks | null>(null);
  useEffect(() => {
    let isGone = false;
    const ask = async () => {
      const outcome = await workbench.ask('import-remarks', { operationId });
      if (outcome.ok && !isGone) setRemarks(outcome.value);
    };
    void ask();
    return () => {
      isGone = true;
    };
  }, [workbench, operationId]);
  if (remarks === null) return null;
  return (
    <Section title={translate('import_remarks_title')}>
      {remarks.counts.length === 0 ? (
        <p className="nothing">{translate('import_remarks_none')}</p>
      ) : (
        <>
          <ul className="remark-counts">
            {remarks.counts.map(({ code, count }) => (
              <li key={code}>
                <span className="number">{formatNumber(count)}</span> {remarkName(code)}
              </li>
            ))}
          </ul>
          <RemarkTable remarks={remarks} />
        </>
      )}
    </Section>
  );
}

function RemarkTable({ remarks }: { remarks: ImportRemarks }) {
  return (
    <div className="table-frame remark-frame">
      <table className="import-table">
        <caption>{translate('import_remarks_first')}</caption>
        <thead>
          <tr>
            <th scope="col">{translate('import_report_row')}</th>
            <th scope="col">{translate('import_report_outcome')}</th>
            <th scope="col">{translate('import_report_remark')}</th>
            <th scope="col">{translate('import_report_value')}</th>
          </tr>
        </thead>
        <tbody>
          {remarks.first.map(({ row, outcome, code, detail }) => (
            <tr key={`${row} ${code} ${detail}`}>
              <td className="number">{formatNumber(row)}</td>
              <td>{outcomeName(outcome)}</td>
              <td>{remarkName(code)}</td>
              <td className="soft">{detail}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
