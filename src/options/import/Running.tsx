import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { formatNumber } from '../../i18n/format.ts';
import { translate, translateCount } from '../../i18n/translate.ts';
import type { ImportProgress } from '../../messages/work/importing.ts';
import type { Progress as Told } from '../../messages/work/tables.ts';
import type { Operation } from '../../model/operation.ts';
import { usePageServices } from '../../ui/page-services.ts';
import { Counts } from './Counts.tsx';
import { durationWords, percentWords, sizeWords } from './import-words.ts';

/** Milliseconds of work from which the time that is left can be told. */
const TELLING = 1_500;

interface RunningProps {
  readonly file: File;
  readonly progress: ImportProgress | null;
  /** Epoch ms. */
  readonly since: number;
  readonly onCancel: () => void;
}

/** How far an import is: rows, bytes, rate, time left. */
export function Running({ file, progress, since, onCancel }: RunningProps) {
  const { now } = usePageServices();
  const spent = now() - since;
  const share = progress === null || progress.size === 0 ? 0 : progress.bytes / progress.size;
  const rows = progress?.operation.rows ?? 0;
  const facts = [
    translateCount('import_rows', rows),
    translate('import_read_of', { read: sizeWords(progress?.bytes ?? 0), size: sizeWords(file.size) }),
    ...(spent < TELLING || rows === 0
      ? []
      : [translate('import_rate', { rate: formatNumber(Math.round(rows / (spent / 1_000))) })]),
  ];
  return (
    <Progress title={translate('import_running', { file: file.name })} share={share} spent={spent} onCancel={onCancel}>
      <p className="soft">{facts.join(' · ')}</p>
      {progress !== null && <Counts operation={progress.operation} />}
      <p className="hint">{translate('import_running_hint')}</p>
    </Progress>
  );
}

interface UndoingProps {
  readonly operation: Operation;
  readonly progress: Told | null;
  readonly since: number;
  readonly onCancel: () => void;
}

/** How far taking back is. */
export function Undoing({ operation, progress, since, onCancel }: UndoingProps) {
  const { now } = usePageServices();
  const share = progress === null || progress.total === 0 ? 0 : progress.done / progress.total;
  return (
    <Progress
      title={translate('import_undoing', { file: operation.title })}
      share={share}
      spent={now() - since}
      onCancel={onCancel}
    />
  );
}

interface ProgressProps {
  readonly title: string;
  /** 0–1. */
  readonly share: number;
  /** Milliseconds. */
  readonly spent: number;
  readonly onCancel: () => void;
  readonly children?: ComponentChildren;
}

function Progress({ title, share, spent, onCancel, children }: ProgressProps) {
  const titleId = useId();
  const left = share > 0 && spent >= TELLING ? (spent / share) * (1 - share) : null;
  return (
    <section className="panel import-progress" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <progress aria-label={translate('import_progress')} max={1} value={share} />
      <p className="progress-line">
        <span>{translate('import_percent', { percent: percentWords(share) })}</span>
        <span>{left === null ? null : translate('import_time_left', { time: durationWords(left) })}</span>
      </p>
      {children}
      <div className="form-actions">
        <button type="button" className="button" onClick={onCancel}>
          {translate('import_cancel')}
        </button>
      </div>
    </section>
  );
}
