import { useState } from 'preact/hooks';
import { locale } from '../../i18n/locale.ts';
import { type MessageKey, translate, translateCount } from '../../i18n/translate.ts';
import type { ErrorCode } from '../../messages/outcome.ts';
import type { ExportRequest } from '../../messages/work/exporting.ts';
import type { RowChoice } from '../../messages/work/tables.ts';
import { dayOf } from '../../ui/calendar-day.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { useToast } from '../../ui/use-toast.ts';
import { ExportCurrency } from '../ExportCurrency.tsx';
import { useExportCurrency } from '../export-currency.ts';
import { downloadFile } from '../import/download-file.ts';
import { useWorkbench } from '../workbench.ts';
import { Dropdown } from './Dropdown.tsx';

/** The files rows can be written as. Nordic Excel wants semicolons, and the mark by which it knows UTF-8. */
const WAYS: readonly (Pick<ExportRequest, 'shape' | 'separator' | 'hasMark'> & { readonly name: MessageKey })[] = [
  { name: 'export_sheet_semicolon', shape: 'ermine', separator: ';', hasMark: true },
  { name: 'export_sheet_comma', shape: 'ermine', separator: ',', hasMark: false },
  { name: 'export_hubspot', shape: 'hubspot', separator: ',', hasMark: false },
  { name: 'export_salesforce', shape: 'salesforce', separator: ',', hasMark: false },
  { name: 'export_pipedrive', shape: 'pipedrive', separator: ',', hasMark: false },
];

/** Writes the chosen rows to a file. */
export function Exporter({ choice, isDisabled }: { choice: RowChoice; isDisabled: boolean }) {
  const workbench = useWorkbench();
  const { now } = usePageServices();
  const toast = useToast();
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const [currency, chooseCurrency] = useExportCurrency();
  const write = async ({ name: _name, ...way }: (typeof WAYS)[number]) => {
    const request = { ...way, table: choice.table, choice, language: locale(), currency };
    const outcome = await workbench.ask('export-rows', request);
    setFailure(outcome.ok ? null : outcome.error.code);
    if (!outcome.ok) return;
    downloadFile(outcome.value.file, `ermine-${choice.table}-${dayOf(now())}.csv`);
    toast({ text: translateCount('rows_exported', outcome.value.rows) });
  };
  return (
    <>
      <Dropdown label={translate('export_rows')} isDisabled={isDisabled}>
        {(close) => (
          <>
            <ul className="menu-list">
              {WAYS.map((way) => (
                <li key={way.name}>
                  <button
                    type="button"
                    onClick={() => {
                      close();
                      void write(way);
                    }}
                  >
                    {translate(way.name)}
                  </button>
                </li>
              ))}
            </ul>
            {choice.table === 'companies' && <ExportCurrency currency={currency} onChange={chooseCurrency} />}
          </>
        )}
      </Dropdown>
      <ErrorNote code={failure} />
    </>
  );
}
