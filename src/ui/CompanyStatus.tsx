import { useState } from 'preact/hooks';
import { statusName } from '../i18n/names.ts';
import { translate } from '../i18n/translate.ts';
import type { RequestOf } from '../messages/contract.ts';
import type { ErrorCode } from '../messages/outcome.ts';
import { COMPANY_STATUSES, type CompanyStatus as Status } from '../model/company.ts';
import { Choice } from './Choice.tsx';
import { ErrorNote } from './ErrorNote.tsx';
import { Field } from './Field.tsx';
import { usePageServices } from './page-services.ts';
import { useChangeToast } from './use-toast.ts';

interface CompanyStatusProps {
  readonly company: RequestOf<'set-company-status'>['company'];
  readonly status: Status | null;
  readonly onChanged: () => void;
}

type Chosen = Status['value'] | '';
const nameOf = (value: Chosen): string => (value === '' ? translate('status_none') : statusName(value));

/** How far the business with a company is, to be chosen and taken back. */
export function CompanyStatus({ company, status, onChanged }: CompanyStatusProps) {
  const { send } = usePageServices();
  const tell = useChangeToast(onChanged);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const choose = async (value: Chosen) => {
    const outcome = await send('set-company-status', { company, status: value === '' ? null : value });
    setFailure(outcome.ok ? null : outcome.error.code);
    if (outcome.ok) tell(translate('status_kept', { status: nameOf(value) }), outcome.value.undo);
  };
  return (
    <div className="company-status">
      <Field label={translate('company_status')}>
        {(control) => (
          <Choice<Chosen>
            control={control}
            value={status?.value ?? ''}
            values={['', ...COMPANY_STATUSES]}
            nameOf={nameOf}
            onChange={(value) => void choose(value)}
          />
        )}
      </Field>
      <ErrorNote code={failure} />
    </div>
  );
}
