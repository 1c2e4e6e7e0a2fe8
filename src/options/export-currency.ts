import { useState } from 'preact/hooks';
import { CURRENCIES, type Currency } from '../model/icp.ts';
import { remember, remembered } from './remembered.ts';

const PLACE = 'ermine-export-currency';

/** The currency in which revenue is written to CRMs' files: the one chosen last, wherever that was. */
export function useExportCurrency(): readonly [Currency, (currency: Currency) => void] {
  const [currency, setCurrency] = useState<Currency>(lastCurrency);
  const choose = (chosen: Currency) => {
    remember(PLACE, chosen);
    setCurrency(chosen);
  };
  return [currency, choose];
}

function lastCurrency(): Currency {
  const last = remembered(PLACE);
  return CURRENCIES.find((known) => known === last) ?? 'EUR';
}
