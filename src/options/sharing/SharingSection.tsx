import { formatList, formatNumber } from '../../i18n/format.ts';
import { presetName } from '../../i18n/names.ts';
import { translate, translateCount } from '../../i18n/translate.ts';
import type { ResponseOf } from '../../messages/contract.ts';
import { PLAYBOOK_FILE_NAME, writePlaybookFile } from '../../model/playbook-file.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Section } from '../../ui/Section.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { downloadFile } from '../import/download-file.ts';
import { TakePlaybook } from './TakePlaybook.tsx';

/** One language for a team: what the seller shares as a file, and what colleagues share. */
export function SharingSection() {
  const { answer, reload } = useAnswer('read-shared', {});
  if (answer.state === 'waiting') return null;
  if (answer.state === 'failed') return <ErrorNote code={answer.code} />;
  return (
    <>
      <p className="lead-in">{translate('sharing_intro')}</p>
      <div className="panel">
        <Section title={translate('sharing_give')}>
          <p>{translate('sharing_holds', { parts: partsOf(answer.value) })}</p>
          <p className="hint">{translate('sharing_holds_not')}</p>
          <div className="form-actions">
            <button type="button" className="button" onClick={() => save(answer.value)}>
              {translate('sharing_save')}
            </button>
          </div>
        </Section>
      </div>
      <div className="panel">
        <Section title={translate('sharing_take')}>
          <TakePlaybook here={answer.value} onTaken={reload} />
        </Section>
      </div>
    </>
  );
}

function save(shared: ResponseOf<'read-shared'>): void {
  downloadFile(new Blob([writePlaybookFile(shared)], { type: 'application/json' }), PLAYBOOK_FILE_NAME);
}

/** "2 profiles, the definitions (Funnel), the points of interest and 3 changed plays". */
function partsOf({ profiles, definitions, plays }: ResponseOf<'read-shared'>): string {
  const changed = (plays?.own.length ?? 0) + (plays?.changes.length ?? 0);
  return formatList([
    ...(profiles.length === 0 ? [] : [translateCount('sharing_profiles', profiles.length)]),
    translate('sharing_definitions', { preset: presetName(definitions) }),
    translate('sharing_scoring'),
    translate('sharing_signals'),
    changed === 0 ? translate('sharing_plays_shipped') : translate('sharing_plays', { count: formatNumber(changed) }),
  ]);
}
