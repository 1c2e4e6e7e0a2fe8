import { translate } from '../i18n/translate.ts';
import { CURRENCIES, type Currency } from '../model/icp.ts';
import { Choice } from '../ui/Choice.tsx';
import { Field } from '../ui/Field.tsx';

interface ExportCurrencyProps {
  readonly currency: Currency;
  readonly onChange: (currency: Currency) => void;
}

/** The currency whose sums a CRM's file takes: see export-currency.ts. */
export function ExportCurrency({ currency, onChange }: ExportCurrencyProps) {
  return (
    <Field label={translate('data_export_currency')} hint={translate('data_export_currency_hint')}>
      {(control) => (
        <Choice control={control} value={currency} values={CURRENCIES} nameOf={(value) => value} onChange={onChange} />
      )}
    </Field>
  );
}
