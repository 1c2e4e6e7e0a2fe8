// Data: what the CRMs call stages and types. Sources: the standard picklists of each (HubSpot lifecycle stages;
// Salesforce account types and lead statuses).
import type { CompanyStatus } from '../../../model/company.ts';
import type { Stage } from '../../../model/contact.ts';

export const HUBSPOT_STAGES: Readonly<Record<Stage, string>> = {
  stranger: '',
  visitor: '',
  subscriber: 'Subscriber',
  lead: 'Lead',
  'marketing-qualified-lead': 'Marketing Qualified Lead',
  'sales-qualified-lead': 'Sales Qualified Lead',
  opportunity: 'Opportunity',
  customer: 'Customer',
  evangelist: 'Evangelist',
};

export const HUBSPOT_COMPANY_STAGES: Readonly<Record<CompanyStatus['value'], string>> = {
  prospect: 'Lead',
  opportunity: 'Opportunity',
  customer: 'Customer',
  'former-customer': 'Other',
};

export const SALESFORCE_TYPES: Readonly<Record<CompanyStatus['value'], string>> = {
  prospect: 'Prospect',
  opportunity: 'Prospect',
  customer: 'Customer',
  'former-customer': 'Other',
};

/** A lead cannot be imported as converted, however far its person is. */
export const SALESFORCE_LEAD_STATUSES: Readonly<Record<Stage, string>> = {
  stranger: 'Open - Not Contacted',
  visitor: 'Open - Not Contacted',
  subscriber: 'Open - Not Contacted',
  lead: 'Open - Not Contacted',
  'marketing-qualified-lead': 'Working - Contacted',
  'sales-qualified-lead': 'Working - Contacted',
  opportunity: 'Working - Contacted',
  customer: 'Working - Contacted',
  evangelist: 'Working - Contacted',
};

/** Salesforce demands a company of each lead; this is what its own users write where they know none. */
export const SALESFORCE_NO_COMPANY = '[not provided]';
