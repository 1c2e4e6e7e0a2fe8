import { statusName } from '../../i18n/names.ts';
import { translate } from '../../i18n/translate.ts';
import { COMPANY_STATUSES } from '../../model/company.ts';
import type { Operation } from '../../model/operation.ts';

/** What a large change did: "Import of list.csv", "Status: Customer". */
export function operationName({ kind, title }: Pick<Operation, 'kind' | 'title'>): string {
  switch (kind) {
    case 'import':
      return translate('operation_import', { file: title });
    case 'restore':
      return translate('operation_restore', { file: title });
    case 'tag':
      return translate('operation_tag', { tag: title });
    case 'merge':
      return translate('operation_merge', { name: title });
    case 'remove':
      return translate('operation_remove');
    case 'edit': {
      const status = COMPANY_STATUSES.find((known) => known === title);
      return status === undefined
        ? translate('operation_edit')
        : translate('operation_status', { status: statusName(status) });
    }
  }
}
