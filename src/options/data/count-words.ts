import { formatList } from '../../i18n/format.ts';
import { translateCount } from '../../i18n/translate.ts';
import type { BackupCounts } from '../../messages/work/backup.ts';

/** "2 companies, 3 people and 1 signal". */
export function knowledgeWords({
  companies,
  contacts,
  signals,
}: Pick<BackupCounts, 'companies' | 'contacts' | 'signals'>) {
  return formatList([
    translateCount('known_companies', companies),
    translateCount('known_people', contacts),
    translateCount('known_signals', signals),
  ]);
}
