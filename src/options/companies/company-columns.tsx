import { rangeWords } from '../../i18n/criterion-sentence.ts';
import { countryName, formatDate, formatNumber } from '../../i18n/format.ts';
import { labelName, signalTypeName, stageName, statusName } from '../../i18n/names.ts';
import { translate } from '../../i18n/translate.ts';
import type { CompanyRow } from '../../messages/work/tables.ts';
import { Cut } from '../tables/Cut.tsx';
import type { Column } from '../tables/columns.ts';

/** The columns of the table of companies. `icpNames`: profiles by their ids. */
export function companyColumns(icpNames: ReadonlyMap<string, string>): readonly Column<CompanyRow>[] {
  return [
    {
      key: 'name',
      title: translate('fact_name'),
      width: 'minmax(180px, 2fr)',
      sort: 'name',
      isShown: true,
      cell: ({ id, name }) => (
        <a href={`#companies/${id}`} tabIndex={-1} title={name}>
          {name}
        </a>
      ),
    },
    {
      key: 'label',
      title: translate('facet_label'),
      width: '166px',
      sort: 'label',
      isShown: true,
      cell: ({ label }) => <span className={`label-mark label-${label}`}>{labelName(label)}</span>,
    },
    {
      key: 'domain',
      title: translate('fact_domain'),
      width: 'minmax(150px, 1fr)',
      sort: 'domain',
      isShown: true,
      cell: ({ domain }) => <Cut text={domain ?? ''} />,
    },
    {
      key: 'score',
      title: translate('fit_title'),
      width: '84px',
      sort: 'score',
      isDescending: true,
      isShown: true,
      cell: ({ grade, score }) => (grade === null || score === null ? '' : `${grade} · ${score}`),
    },
    {
      key: 'stage',
      title: translate('contact_stage'),
      width: '150px',
      sort: 'stage',
      isDescending: true,
      isShown: true,
      cell: ({ stage }) => (stage === null ? '' : <Cut text={stageName(stage)} />),
    },
    {
      key: 'country',
      title: translate('fact_country'),
      width: '110px',
      sort: 'country',
      isShown: true,
      cell: ({ country }) => (country === null ? '' : countryName(country)),
    },
    {
      key: 'city',
      title: translate('fact_city'),
      width: '120px',
      sort: 'city',
      isShown: false,
      cell: ({ city }) => <Cut text={city ?? ''} />,
    },
    {
      key: 'employees',
      title: translate('fact_employees'),
      width: '100px',
      sort: 'employees',
      isDescending: true,
      isShown: false,
      cell: ({ employees }) => (employees === null ? '' : rangeWords(employees.min, employees.max)),
    },
    {
      key: 'signals',
      title: translate('facet_signal'),
      width: '150px',
      isShown: false,
      cell: ({ signals }) => <Cut text={signals.map(signalTypeName).join(', ')} />,
    },
    {
      key: 'icps',
      title: translate('facet_icp'),
      width: '150px',
      isShown: false,
      cell: ({ icps }) => <Cut text={icps.flatMap((id) => icpNames.get(id) ?? []).join(', ')} />,
    },
    {
      key: 'status',
      title: translate('company_status'),
      width: '120px',
      sort: 'status',
      isDescending: true,
      isShown: false,
      cell: ({ status }) => (status === null ? '' : statusName(status)),
    },
    {
      key: 'tags',
      title: translate('contact_tags'),
      width: '130px',
      isShown: true,
      cell: ({ tags }) => <Cut text={tags.join(', ')} />,
    },
    {
      key: 'people',
      title: translate('contacts_title'),
      width: '80px',
      sort: 'people',
      isDescending: true,
      isShown: false,
      cell: ({ people }) => (people === 0 ? '' : formatNumber(people)),
    },
    dateColumn('saved', translate('facet_saved'), 'savedAt', false),
    dateColumn('followUp', translate('column_follow_up'), 'followUpAt', false),
    dateColumn('updated', translate('column_updated'), 'updatedAt', true),
  ];
}

function dateColumn(
  sort: 'saved' | 'followUp' | 'updated',
  title: string,
  field: 'savedAt' | 'followUpAt' | 'updatedAt',
  isShown: boolean,
): Column<CompanyRow> {
  return {
    key: sort,
    title,
    width: '110px',
    sort,
    isDescending: sort !== 'followUp',
    isShown,
    cell: (row) => {
      const time = row[field];
      return time === null ? '' : formatDate(time);
    },
  };
}
