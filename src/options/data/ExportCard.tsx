import { useState } from 'preact/hooks';
import { languageName } from '../../i18n/format.ts';
import { type MessageKey, translate, translateCount } from '../../i18n/translate.ts';
import type { ExportRequest } from '../../messages/work/exporting.ts';
import type { TableName } from '../../messages/work/tables.ts';
import { Choice } from '../../ui/Choice.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Field } from '../../ui/Field.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { Section } from '../../ui/Section.tsx';
import { ExportCurrency } from '../ExportCurrency.tsx';
import { useExportCurrency } from '../export-currency.ts';
import { exportName } from '../export-name.ts';
import { downloadFile } from '../import/download-file.ts';
import { UnderWay } from './UnderWay.tsx';
import { useLongWork } from './use-long-work.ts';

/** What can be exported, and what is asked of the workbench for it. */
const CONTENTS = {
  companies: { name: 'companies_title', table: 'companies', isOfEvents: false },
  people: { name: 'contacts_title', table: 'people', isOfEvents: false },
  signals: { name: 'signals_title', table: 'companies', isOfEvents: true },
  engagements: { name: 'engagements', table: 'people', isOfEvents: true },
} as const satisfies Record<
  string,
  { readonly name: MessageKey; readonly table: TableName; readonly isOfEvents: boolean }
>;
type Content = keyof typeof CONTENTS;
const CONTENT_NAMES = ['companies', 'people', 'signals', 'engagements'] as const satisfies readonly Content[];

const ROW_WAYS = ['excel', 'csv', 'hubspot', 'salesforce', 'pipedrive'] as const;
const EVENT_WAYS = ['excel', 'csv', 'json'] as const;
type Way = (typeof ROW_WAYS)[number] | (typeof EVENT_WAYS)[number];

const WAY_KEYS = {
  excel: 'data_export_excel',
  csv: 'data_export_csv',
  json: 'data_export_json',
  hubspot: 'export_hubspot',
  salesforce: 'export_salesforce',
  pipedrive: 'export_pipedrive',
} as const satisfies Record<Way, MessageKey>;

const FORMS: Readonly<Record<Way, Pick<ExportRequest, 'shape' | 'separator' | 'hasMark'>>> = {
  excel: { shape: 'ermine', separator: ';', hasMark: true },
  csv: { shape: 'ermine', separator: ',', hasMark: false },
  json: { shape: 'ermine', separator: ',', hasMark: false },
  hubspot: { shape: 'hubspot', separator: ',', hasMark: false },
  salesforce: { shape: 'salesforce', separator: ',', hasMark: false },
  pipedrive: { shape: 'pipedrive', separator: ',', hasMark: false },
};

const HINTS: Readonly<Partial<Record<Way, MessageKey>>> = {
  excel: 'data_export_excel_hint',
  hubspot: 'data_export_hubspot_hint',
  salesforce: 'data_export_salesforce_hint',
  pipedrive: 'data_export_pipedrive_hint',
};

/** All companies or all people as a file for a sheet or a CRM. */
export function ExportCard() {
  const { now } = usePageServices();
  const { underWay, failure, start, giveUp } = useLongWork('export-rows');
  const ownLanguage = translate('language');
  const [content, setContent] = useState<Content>('companies');
  const [chosenWay, setWay] = useState<Way>('excel');
  const [language, setLanguage] = useState(ownLanguage);
  const [currency, setCurrency] = useExportCurrency();
  const [result, setResult] = useState('');
  const { table, isOfEvents } = CONTENTS[content];
  const ways: readonly Way[] = isOfEvents ? EVENT_WAYS : ROW_WAYS;
  const way = ways.includes(chosenWay) ? chosenWay : 'excel';
  const form = FORMS[way];
  const hint = HINTS[way];

  const write = async (event: Event) => {
    event.preventDefault();
    setResult('');
    const events = isOfEvents ? (way === 'json' ? 'json' : 'separated') : null;
    const request: ExportRequest = { table, choice: null, events, ...form, language, currency };
    const done = await start(request);
    if (done === null) return;
    const { file, rows, isWhole } = done.value;
    if (!isWhole) {
      setResult(translate('data_given_up'));
      return;
    }
    const name = exportName(request, now());
    downloadFile(file, name);
    setResult(translate('data_exported', { file: name, rows: translateCount('rows_exported', rows) }));
  };

  return (
    <div className="panel">
      <Section title={translate('data_export_title')}>
        <p>{translate('data_export_intro')}</p>
        <form className="data-form" onSubmit={(event) => void write(event)}>
          <div className="field-row">
            <Field label={translate('data_export_what')}>
              {(control) => (
                <Choice
                  control={control}
                  value={content}
                  values={CONTENT_NAMES}
                  nameOf={(value) => translate(CONTENTS[value].name)}
                  onChange={setContent}
                />
              )}
            </Field>
            <Field label={translate('data_export_as')} hint={hint === undefined ? undefined : translate(hint)}>
              {(control) => (
                <Choice
                  control={control}
                  value={way}
                  values={ways}
                  nameOf={(value) => translate(WAY_KEYS[value])}
                  onChange={setWay}
                />
              )}
            </Field>
            {form.shape === 'ermine' && way !== 'json' && ownLanguage !== 'en' && (
              <Field label={translate('data_export_language')}>
                {(control) => (
                  <Choice
                    control={control}
                    value={language}
                    values={[ownLanguage, 'en']}
                    nameOf={languageName}
                    onChange={setLanguage}
                  />
                )}
              </Field>
            )}
            {form.shape !== 'ermine' && table === 'companies' && (
              <ExportCurrency currency={currency} onChange={setCurrency} />
            )}
          </div>
          {underWay === null ? (
            <div className="form-actions">
              <button type="submit" className="button">
                {translate('data_export')}
              </button>
            </div>
          ) : (
            <UnderWay title={translate('data_exporting')} state={underWay} onGiveUp={giveUp} />
          )}
        </form>
        <p role="status">{result}</p>
        <ErrorNote code={failure} />
      </Section>
    </div>
  );
}
