import { useState } from 'preact/hooks';
import { locale } from '../../i18n/locale.ts';
import { type MessageKey, translate, translateCount } from '../../i18n/translate.ts';
import type { ErrorCode } from '../../messages/outcome.ts';
import type { ExportRequest } from '../../messages/work/exporting.ts';
import type { RowChoice } from '../../messages/work/tables.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { useToast } from '../../ui/use-toast.ts';
import { ExportCurrency } from '../ExportCurrency.tsx';
import { useExportCurrency } from '../export-currency.ts';
import { exportName } from '../export-name.ts';
import { downloadFile } from '../import/download-file.ts';
import { useWorkbench } from '../workbench.ts';
import { Dropdown } from './Dropdown.tsx';

type Way = Pick<ExportRequest, 'events' | 'shape' | 'separator' | 'hasMark'> & { readonly name: MessageKey };

const OWN = { shape: 'ermine', separator: ',', hasMark: false } as const;
/** Nordic Excel wants semicolons, and the mark by which it knows UTF-8. */
const EXCEL = { shape: 'ermine', separator: ';', hasMark: true } as const;

/** The files rows can be written as. */
const WAYS: readonly Way[] = [
  { name: 'export_sheet_semicolon', events: null, ...EXCEL },
  { name: 'export_sheet_comma', events: null, ...OWN },
  { name: 'export_hubspot', events: null, ...OWN, shape: 'hubspot' },
  { name: 'export_salesforce', events: null, ...OWN, shape: 'salesforce' },
  { name: 'export_pipedrive', events: null, ...OWN, shape: 'pipedrive' },
];
/** The files that what happened can be written as. */
const EVENT_WAYS: Readonly<Record<RowChoice['table'], readonly Way[]>> = {
  companies: [
    { name: 'export_signals_sheet_semicolon', events: 'separated', ...EXCEL },
    { name: 'export_signals_sheet_comma', events: 'separated', ...OWN },
    { name: 'export_signals_json', events: 'json', ...OWN },
  ],
  people: [
    { name: 'export_engagements_sheet_semicolon', events: 'separated', ...EXCEL },
    { name: 'export_engagements_sheet_comma', events: 'separated', ...OWN },
    { name: 'export_engagements_json', events: 'json', ...OWN },
  ],
};

/** Writes the chosen rows to a file. */
export function Exporter({ choice, isDisabled }: { choice: RowChoice; isDisabled: boolean }) {
  const workbench = useWorkbench();
  const { now } = usePageServices();
  const toast = useToast();
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const [currency, chooseCurrency] = useExportCurrency();
  const write = async ({ name: _name, ...way }: Way) => {
    const request = { ...way, table: choice.table, choice, language: locale(), currency };
    const outcome = await workbench.ask('export-rows', request);
    setFailure(outcome.ok ? null : outcome.error.code);
    if (!outcome.ok) return;
    downloadFile(outcome.value.file, exportName(request, now()));
    toast({ text: translateCount('rows_exported', outcome.value.rows) });
  };
  return (
    <>
      <Dropdown label={translate('export_rows')} isDisabled={isDisabled}>
        {(close) => (
          <>
            <ul className="menu-list">
              {[...WAYS, ...EVENT_WAYS[choice.table]].map((way) => (
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
