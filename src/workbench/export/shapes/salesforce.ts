import {
  countryText,
  employeeCount,
  firstIndustry,
  firstPhone,
  nameParts,
  revenueIn,
  textOf,
  websiteOf,
} from '../cells.ts';
import { SALESFORCE_LEAD_STATUSES, SALESFORCE_NO_COMPANY, SALESFORCE_TYPES } from './crm-words.ts';
import { employerOf, type Shape, type ShapeChoice } from './shape.ts';

/** Salesforce's accounts and leads (the labels of its import wizard). */
export function salesforceShape({ currency }: ShapeChoice): Shape {
  return {
    companies: [
      { header: 'Account Name', write: ({ facts }) => facts.name.value },
      { header: 'Website', write: ({ facts }) => websiteOf(facts) },
      { header: 'Phone', write: ({ facts }) => firstPhone(facts) },
      { header: 'Billing Street', write: ({ facts }) => textOf(facts.address) },
      { header: 'Billing City', write: ({ facts }) => textOf(facts.city) },
      { header: 'Billing Country', write: ({ facts }) => countryText(facts.country, 'en') },
      { header: 'Industry', write: ({ facts }) => firstIndustry(facts) },
      { header: 'Employees', write: ({ facts }) => employeeCount(facts.employees) },
      { header: 'Annual Revenue', write: ({ facts }) => revenueIn(facts.revenue, currency) },
      { header: 'Type', write: ({ status }) => (status === null ? '' : SALESFORCE_TYPES[status.value]) },
      { header: 'Description', write: ({ facts }) => textOf(facts.description) },
    ],
    people: [
      { header: 'First Name', write: ({ contact }) => nameParts(contact.name).first },
      { header: 'Last Name', write: ({ contact }) => nameParts(contact.name).last },
      { header: 'Company', write: (row) => employerOf(row) || SALESFORCE_NO_COMPANY },
      { header: 'Title', write: ({ contact }) => contact.role },
      { header: 'Email', write: ({ contact }) => contact.email },
      { header: 'Phone', write: ({ contact }) => contact.phone },
      { header: 'Website', write: ({ company }) => (company === null ? '' : websiteOf(company.facts)) },
      { header: 'City', write: ({ company }) => (company === null ? '' : textOf(company.facts.city)) },
      { header: 'Country', write: ({ company }) => (company === null ? '' : countryText(company.facts.country, 'en')) },
      { header: 'Lead Source', write: () => 'Ermine' },
      { header: 'Lead Status', write: ({ contact }) => SALESFORCE_LEAD_STATUSES[contact.stage] },
      { header: 'Email Opt Out', write: ({ contact }) => (contact.emailConsent === 'refused' ? '1' : '0') },
    ],
  };
}
