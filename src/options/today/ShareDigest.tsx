import { useState } from 'preact/hooks';
import { translate, translateCount } from '../../i18n/translate.ts';
import type { ErrorCode } from '../../messages/outcome.ts';
import type { CellsRequest } from '../../messages/work/today.ts';
import { dayOf } from '../../ui/calendar-day.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { useToast } from '../../ui/use-toast.ts';
import { downloadFile } from '../import/download-file.ts';
import { Dropdown } from '../tables/Dropdown.tsx';
import { useWorkbench } from '../workbench.ts';
import type { ShownPart } from './digest-filter.ts';
import { digestCells, digestText, mailDraft } from './digest-text.ts';

/** Nordic Excel wants semicolons, and the mark by which it knows UTF-8. */
const SHEETS = [
  { name: 'export_sheet_semicolon', separator: ';', hasMark: true },
  { name: 'export_sheet_comma', separator: ',', hasMark: false },
] as const satisfies readonly (Omit<CellsRequest, 'rows'> & { readonly name: string })[];

/** Takes what is shown of the digest along: as text, as a mail draft, as a file for a sheet. */
export function ShareDigest({ shown }: { shown: readonly ShownPart[] }) {
  const { copyText, now } = usePageServices();
  const workbench = useWorkbench();
  const toast = useToast();
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const isEmpty = shown.length === 0;
  const copy = () => {
    copyText(digestText(shown, now())).then(
      () => toast({ text: translate('copied') }),
      () => toast({ text: translate('copy_refused') }),
    );
  };
  const write = async ({ separator, hasMark }: (typeof SHEETS)[number]) => {
    const [headers = [], ...rows] = digestCells(shown, now());
    const outcome = await workbench.ask('write-cells', { rows: [headers, ...rows], separator, hasMark });
    setFailure(outcome.ok ? null : outcome.error.code);
    if (!outcome.ok) return;
    downloadFile(outcome.value.file, `ermine-today-${dayOf(now())}.csv`);
    toast({ text: translateCount('rows_exported', rows.length) });
  };
  return (
    <div className="today-share">
      <button type="button" className="button" disabled={isEmpty} onClick={copy}>
        <Icon name="copy" />
        {translate('today_copy')}
      </button>
      {!isEmpty && (
        <a className="button" href={mailDraft(shown, now())}>
          {translate('today_mail')}
        </a>
      )}
      <Dropdown label={translate('export_rows')} isDisabled={isEmpty}>
        {(close) => (
          <ul className="menu-list">
            {SHEETS.map((sheet) => (
              <li key={sheet.name}>
                <button
                  type="button"
                  onClick={() => {
                    close();
                    void write(sheet);
                  }}
                >
                  {translate(sheet.name)}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Dropdown>
      <ErrorNote code={failure} />
    </div>
  );
}
