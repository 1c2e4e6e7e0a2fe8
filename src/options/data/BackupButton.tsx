import { useState } from 'preact/hooks';
import { translate, translateCount } from '../../i18n/translate.ts';
import { dayOf } from '../../ui/calendar-day.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { downloadFile } from '../import/download-file.ts';
import { knowledgeWords } from './count-words.ts';
import { UnderWay } from './UnderWay.tsx';
import { useLongWork } from './use-long-work.ts';

/** Saves a backup of everything; also offered before anything is replaced or erased. */
export function BackupButton() {
  const { now } = usePageServices();
  const { underWay, failure, start, giveUp } = useLongWork('write-backup');
  const [result, setResult] = useState('');
  const [leftOut, setLeftOut] = useState(0);

  const save = async () => {
    setResult('');
    setLeftOut(0);
    const done = await start(null);
    if (done === null) return;
    if (done.value === null) {
      setResult(translate('data_given_up'));
      return;
    }
    const name = `ermine-backup-${dayOf(now())}.jsonl`;
    downloadFile(done.value.file, name);
    setLeftOut(done.value.leftOut);
    setResult(translate('data_backed_up', { file: name, what: knowledgeWords(done.value.counts) }));
  };

  return (
    <>
      {underWay === null ? (
        <div className="form-actions">
          <button type="button" className="button" onClick={() => void save()}>
            {translate('data_backup')}
          </button>
        </div>
      ) : (
        <UnderWay title={translate('data_backing_up')} state={underWay} onGiveUp={giveUp} />
      )}
      <p role="status">{result}</p>
      {leftOut > 0 && <p className="field-error">{translateCount('data_left_out', leftOut)}</p>}
      <ErrorNote code={failure} />
    </>
  );
}
