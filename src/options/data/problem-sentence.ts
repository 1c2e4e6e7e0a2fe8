import { formatNumber } from '../../i18n/format.ts';
import { translate } from '../../i18n/translate.ts';
import type { BackupProblem } from '../../messages/work/backup.ts';

/** Why a file cannot be restored, and what to do. */
export function problemSentence({ code, line, where }: BackupProblem): string {
  switch (code) {
    case 'not-a-backup':
      return translate('data_not_a_backup');
    case 'newer':
      return translate('data_backup_newer');
    case 'cut-off':
      return translate('data_backup_cut_off', { line: formatNumber(line) });
    case 'broken-line':
      return where === ''
        ? translate('data_backup_broken', { line: formatNumber(line) })
        : translate('data_backup_wrong', { line: formatNumber(line), where });
  }
}
