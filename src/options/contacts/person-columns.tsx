import { formatDate, formatNumber } from '../../i18n/format.ts';
import { consentName, labelName, stageName } from '../../i18n/names.ts';
import { translate } from '../../i18n/translate.ts';
import type { PersonRow } from '../../messages/work/tables.ts';
import type { Column } from '../tables/columns.ts';

/** The columns of the table of people. */
export function personColumns(): readonly Column<PersonRow>[] {
  return [
    {
      key: 'name',
      title: translate('contact_name'),
      width: 'minmax(150px, 1.4fr)',
      sort: 'name',
      isShown: true,
      cell: ({ id, name }) => (
        <a href={`#people/${id}`} tabIndex={-1} title={name}>
          {name}
        </a>
      ),
    },
    {
      key: 'role',
      title: translate('contact_role'),
      width: 'minmax(110px, 1fr)',
      isShown: true,
      cell: ({ role }) => <span title={role}>{role}</span>,
    },
    {
      key: 'company',
      title: translate('column_company'),
      width: 'minmax(140px, 1.2fr)',
      sort: 'company',
      isShown: true,
      cell: ({ companyId, company }) =>
        companyId === null ? (
          <span className="soft" title={company}>
            {company}
          </span>
        ) : (
          <a
            href={`#companies/${companyId}`}
            tabIndex={-1}
            title={company}
            onClick={(event) => event.stopPropagation()}
          >
            {company}
          </a>
        ),
    },
    {
      key: 'stage',
      title: translate('contact_stage'),
      width: '150px',
      sort: 'stage',
      isDescending: true,
      isShown: true,
      cell: ({ stage }) => <span title={stageName(stage)}>{stageName(stage)}</span>,
    },
    {
      key: 'score',
      title: translate('column_points'),
      width: '76px',
      sort: 'score',
      isDescending: true,
      isShown: true,
      cell: ({ score }) => formatNumber(score),
    },
    {
      key: 'engaged',
      title: translate('column_engaged'),
      width: '140px',
      sort: 'engaged',
      isDescending: true,
      isShown: true,
      cell: ({ engagedAt }) => (engagedAt === null ? '' : formatDate(engagedAt)),
    },
    {
      key: 'email',
      title: translate('contact_email'),
      width: 'minmax(150px, 1.2fr)',
      sort: 'email',
      isShown: true,
      cell: ({ email }) => <span title={email}>{email}</span>,
    },
    {
      key: 'consent',
      title: translate('contact_consent'),
      width: '130px',
      sort: 'consent',
      isShown: false,
      cell: ({ consent }) => consentName(consent),
    },
    {
      key: 'label',
      title: translate('column_company_label'),
      width: '140px',
      isShown: false,
      cell: ({ label }) => label !== null && <span className={`label-mark label-${label}`}>{labelName(label)}</span>,
    },
    {
      key: 'tags',
      title: translate('contact_tags'),
      width: '120px',
      isShown: false,
      cell: ({ tags }) => <span title={tags.join(', ')}>{tags.join(', ')}</span>,
    },
    {
      key: 'updated',
      title: translate('column_updated'),
      width: '110px',
      sort: 'updated',
      isDescending: true,
      isShown: false,
      cell: ({ updatedAt }) => formatDate(updatedAt),
    },
  ];
}
