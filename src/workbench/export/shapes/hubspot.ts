import {
  companyLinkedIn,
  countryText,
  employeeCount,
  firstPhone,
  nameParts,
  personLinkedIn,
  revenueIn,
  textOf,
  websiteOf,
} from '../cells.ts';
import { HUBSPOT_COMPANY_STAGES, HUBSPOT_STAGES } from './crm-words.ts';
import { employerOf, type Shape, type ShapeChoice } from './shape.ts';

/**
 * HubSpot's companies and contacts (its own property labels, which its import matches by itself). Its industry is a
 * closed list of its own, which would refuse ours: left out.
 */
export function hubspotShape({ currency }: ShapeChoice): Shape {
  return {
    companies: [
      { header: 'Company name', write: ({ facts }) => facts.name.value },
      { header: 'Company Domain Name', write: ({ facts }) => textOf(facts.domain) },
      { header: 'Website URL', write: ({ facts }) => websiteOf(facts) },
      { header: 'Phone Number', write: ({ facts }) => firstPhone(facts) },
      { header: 'Street Address', write: ({ facts }) => textOf(facts.address) },
      { header: 'City', write: ({ facts }) => textOf(facts.city) },
      { header: 'Country/Region', write: ({ facts }) => countryText(facts.country, 'en') },
      { header: 'Number of Employees', write: ({ facts }) => employeeCount(facts.employees) },
      { header: 'Annual Revenue', write: ({ facts }) => revenueIn(facts.revenue, currency) },
      { header: 'Year Founded', write: ({ facts }) => textOf(facts.foundedYear) },
      { header: 'LinkedIn Company Page', write: ({ facts }) => companyLinkedIn(facts) },
      { header: 'Description', write: ({ facts }) => textOf(facts.description) },
      {
        header: 'Lifecycle Stage',
        write: ({ status }) => (status === null ? '' : HUBSPOT_COMPANY_STAGES[status.value]),
      },
    ],
    people: [
      { header: 'First Name', write: ({ contact }) => nameParts(contact.name).first },
      { header: 'Last Name', write: ({ contact }) => nameParts(contact.name).last },
      { header: 'Email', write: ({ contact }) => contact.email },
      { header: 'Phone Number', write: ({ contact }) => contact.phone },
      { header: 'Job Title', write: ({ contact }) => contact.role },
      { header: 'Company Name', write: employerOf },
      { header: 'Website URL', write: ({ company }) => (company === null ? '' : websiteOf(company.facts)) },
      { header: 'LinkedIn URL', write: ({ contact }) => personLinkedIn(contact) },
      { header: 'Lifecycle Stage', write: ({ contact }) => HUBSPOT_STAGES[contact.stage] },
      {
        header: 'Unsubscribed from all email',
        write: ({ contact }) => (contact.emailConsent === 'refused' ? 'Yes' : ''),
      },
    ],
  };
}
