import {
  companyLinkedIn,
  employeeCount,
  firstIndustry,
  listOf,
  personLinkedIn,
  revenueIn,
  textOf,
  websiteOf,
} from '../cells.ts';
import { employerOf, type Shape, type ShapeChoice } from './shape.ts';

/** Pipedrive's organisations and people (the headers of its own exports). */
export function pipedriveShape({ currency }: ShapeChoice): Shape {
  return {
    companies: [
      { header: 'Organization - Name', write: ({ facts }) => facts.name.value },
      { header: 'Organization - Address', write: ({ facts }) => textOf(facts.address) || textOf(facts.city) },
      { header: 'Organization - Website', write: ({ facts }) => websiteOf(facts) },
      {
        header: 'Organization - Industry',
        write: ({ facts }) => firstIndustry(facts),
      },
      { header: 'Organization - Employee count', write: ({ facts }) => employeeCount(facts.employees) },
      { header: 'Organization - Annual revenue', write: ({ facts }) => revenueIn(facts.revenue, currency) },
      { header: 'Organization - LinkedIn profile', write: ({ facts }) => companyLinkedIn(facts) },
      { header: 'Organization - Labels', write: ({ tags }) => listOf(tags) },
    ],
    people: [
      { header: 'Person - Name', write: ({ contact }) => contact.name },
      { header: 'Person - Organization', write: employerOf },
      { header: 'Person - Title', write: ({ contact }) => contact.role },
      { header: 'Person - Email - Work', write: ({ contact }) => contact.email },
      { header: 'Person - Phone - Work', write: ({ contact }) => contact.phone },
      { header: 'Person - LinkedIn Page', write: ({ contact }) => personLinkedIn(contact) },
      { header: 'Person - Labels', write: ({ contact }) => listOf(contact.tags) },
      {
        header: 'Person - Marketing status',
        write: ({ contact }) => (contact.emailConsent === 'refused' ? 'Unsubscribed' : ''),
      },
    ],
  };
}
