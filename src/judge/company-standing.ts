import type { CompanyStatus } from '../model/company.ts';
import type { Contact } from '../model/contact.ts';
import type { Reason } from '../model/verdict.ts';
import { isCustomer } from './definitions.ts';

type Saying<Code extends Reason['code']> = Extract<Reason, { code: Code }>;

/** How far the business with a company is, each with what says so; null where nothing does. */
export interface CompanyStanding {
  readonly customer: Saying<'is-customer' | 'customer-status'> | null;
  readonly opportunity: Saying<'is-opportunity'> | null;
  /** It was a customer, and nobody there has bought since. */
  readonly former: Saying<'former-customer'> | null;
}

/**
 * A company is a customer when somebody there has bought or the CRM says so; an opportunity in the same way, for person
 * and company get that status together (seed article 004, 7 and 8).
 */
export function standingOf(status: CompanyStatus | null, contacts: readonly Contact[]): CompanyStanding {
  const ended = status?.value === 'former-customer' ? status : null;
  const buyer = contacts.find((contact) => isCustomer(contact) && (ended === null || hasBoughtAfter(contact, ended)));
  const customer = buyer === undefined ? customerStatus(status) : ({ code: 'is-customer', contact: buyer } as const);
  return {
    customer,
    opportunity: customer === null ? opportunityOf(status, contacts) : null,
    former: ended === null || customer !== null ? null : { code: 'former-customer', status: ended },
  };
}

function customerStatus(status: CompanyStatus | null): CompanyStanding['customer'] {
  return status?.value === 'customer' ? { code: 'customer-status', status } : null;
}

function opportunityOf(status: CompanyStatus | null, contacts: readonly Contact[]): CompanyStanding['opportunity'] {
  const contact = contacts.find(({ stage }) => stage === 'opportunity') ?? null;
  const said = status?.value === 'opportunity' ? status : null;
  return contact === null && said === null ? null : { code: 'is-opportunity', contact, status: said };
}

/** Whether a person became a customer after the company stopped being one. */
function hasBoughtAfter({ stageChanges }: Contact, ended: CompanyStatus): boolean {
  const bought = stageChanges.findLast(({ stage }) => stage === 'customer');
  return bought !== undefined && bought.date > ended.date;
}
