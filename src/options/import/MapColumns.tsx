import { useState } from 'preact/hooks';
import { formatNumber } from '../../i18n/format.ts';
import { type MessageKey, translate, translateCount } from '../../i18n/translate.ts';
import type { FileLook } from '../../messages/work/importing.ts';
import type { ImportField, ImportPlan } from '../../model/import-plan.ts';
import { Section } from '../../ui/Section.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import { kindName, sizeWords } from './import-words.ts';
import { PlanFields } from './PlanFields.tsx';
import { Preview } from './Preview.tsx';

interface MapColumnsProps {
  readonly file: File;
  readonly look: FileLook;
  readonly onStart: (plan: ImportPlan) => void;
  readonly onBack: () => void;
}

/** Fields of which a row needs one to be anything. */
const COMPANY_NAMING: readonly ImportField[] = ['company-name', 'domain'];
const NAMING: readonly ImportField[] = [...COMPANY_NAMING, 'full-name', 'first-name', 'last-name', 'email'];

/** What a file's columns are and how it is imported, before anything is written. */
export function MapColumns({ file, look, onStart, onBack }: MapColumnsProps) {
  const [plan, setPlan] = useState(look.plan);
  const taken = plan.columns.filter((field) => field !== null).length;
  const problem = problemOf(plan);
  return (
    <div className="import">
      <div className="panel import-file">
        <div className="panel-head">
          <p>
            <strong>{translate('import_file_line', { file: file.name, size: sizeWords(file.size) })}</strong>
            {', '}
            {translateCount('import_rows_about', look.rows)}
          </p>
          <button type="button" className="link-button" onClick={onBack}>
            {translate('import_other_file')}
          </button>
        </div>
        <p className="soft">{originWords(look)}</p>
      </div>
      <Section title={translate('import_columns_title')}>
        <p className="hint">
          {translate('import_columns_hint', {
            taken: formatNumber(taken),
            all: formatNumber(plan.columns.length),
          })}
        </p>
        <ColumnTable
          look={look}
          columns={plan.columns}
          onChange={(columns) => setPlan((last) => ({ ...last, columns: [...columns] }))}
        />
      </Section>
      <Section title={translate('import_settings_title')}>
        <PlanFields plan={plan} onChange={(change) => setPlan((last) => ({ ...last, ...change }))} />
      </Section>
      <Section title={translate('import_preview_title')}>
        <Preview file={file} plan={plan} rowsOfFile={look.rows} />
      </Section>
      <div className="import-bar">
        {problem !== null && <p className="field-error">{translate(problem)}</p>}
        <button type="button" className="button primary" disabled={problem !== null} onClick={() => onStart(plan)}>
          {translate('import_start')}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {translate('cancel')}
        </button>
      </div>
    </div>
  );
}

/** What is missing before rows can be anything; null when nothing is. */
function problemOf({ columns, rows }: ImportPlan): MessageKey | null {
  const hasOne = (fields: readonly ImportField[]) => columns.some((field) => field !== null && fields.includes(field));
  if (rows === 'signals' && !hasOne(COMPANY_NAMING)) return 'import_no_company_problem';
  if (!hasOne(NAMING)) return 'import_no_name_problem';
  const isToldWhat =
    rows === 'signals' ? hasOne(['signal-type']) : rows !== 'engagements' || hasOne(['engagement-type']);
  return isToldWhat ? null : 'import_no_event_problem';
}

function originWords({ profile, columns }: FileLook): string | null {
  if (columns.some(({ why }) => why === 'remembered')) return translate('import_remembered');
  return profile === null ? null : translate('import_profile', { brand: profile.brand, rows: kindName(profile.rows) });
}
