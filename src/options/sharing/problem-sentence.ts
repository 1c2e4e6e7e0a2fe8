import { translate } from '../../i18n/translate.ts';
import type { FileProblem } from '../../model/file-problems.ts';
import { PLAYBOOK_VERSION } from '../../model/playbook-file.ts';

/** What is wrong with a value in a file, as a sentence. */
export function problemSentence({ code, detail }: FileProblem): string {
  switch (code) {
    case 'unreadable':
      return translate('file_unreadable');
    case 'too-long-file':
      return translate('file_too_long');
    case 'not-json':
      return detail === '' ? translate('file_not_json') : translate('file_not_json_at', { line: detail });
    case 'not-a-playbook':
      return translate('file_not_a_playbook');
    case 'newer-version':
      return translate('file_newer', { known: PLAYBOOK_VERSION, version: detail });
    case 'missing':
      return translate('file_missing');
    case 'wrong-type':
      return translate('file_wrong_type', { expected: detail });
    case 'not-one-of':
      return detail === '' ? translate('file_not_known') : translate('file_not_one_of', { values: detail });
    case 'too-small':
      return translate('file_too_small', { least: detail });
    case 'too-big':
      return translate('file_too_big', { most: detail });
    case 'too-short':
      return translate('file_empty');
    case 'too-long':
      return translate('file_long_value', { most: detail });
    case 'wrong-form':
      return translate('file_wrong_form');
    case 'backwards':
      return translate('file_backwards');
    case 'twice':
      return translate('file_twice', { value: detail });
  }
}
