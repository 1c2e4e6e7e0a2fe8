// Fictional companies, people and events for unit tests.
import { type Company, type CompanyFacts, NEW_COMPANY } from '../../src/model/company.ts';
import { type Contact, NEW_CONTACT } from '../../src/model/contact.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Criterion, Icp } from '../../src/model/icp.ts';
import { factsOfName } from '../../src/model/join-facts.ts';
import { NEW_SIGNAL, type Signal } from '../../src/model/signal.ts';

export const NOW = Date.UTC(2026, 10, 22, 9);
const DAY = 86_400_000;
export const daysAgo = (days: number): number => NOW - days * DAY;

export function factOf<Value>(value: Value, confidence = 80): Fact<Value> {
  return { value, source: 'footer', excerpt: `says ${JSON.stringify(value)}`, confidence };
}

/** A Finnish software company of 80 people, with anything else on top. */
export function someFacts(facts: Partial<CompanyFacts> = {}): CompanyFacts {
  return {
    ...factsOfName(factOf('Lumivaara Oy')),
    domain: factOf('lumivaara.example'),
    country: factOf('FI'),
    employees: factOf({ min: 80, max: 80 }),
    description: factOf('Ohjelmistoyritys, joka tekee varastonhallintaa teollisuudelle.'),
    ...facts,
  };
}

export function someCompany(company: Partial<Company> = {}): Company {
  return { ...NEW_COMPANY, id: 'lumivaara', facts: someFacts(), createdAt: NOW, updatedAt: NOW, ...company };
}

export function someContact(contact: Partial<Contact> = {}): Contact {
  return {
    ...NEW_CONTACT,
    id: 'aino',
    companyId: 'lumivaara',
    link: 'hand',
    name: 'Aino Esimerkki',
    email: 'aino@lumivaara.example',
    stage: 'lead',
    createdAt: NOW,
    updatedAt: NOW,
    ...contact,
  };
}

export function someSignal(signal: Partial<Signal> = {}): Signal {
  return {
    ...NEW_SIGNAL,
    id: 'signal',
    companyId: 'lumivaara',
    type: 'funding',
    date: daysAgo(3),
    title: 'Lumivaara raises 4 million',
    source: 'seller',
    confidence: 100,
    createdAt: NOW,
    updatedAt: NOW,
    ...signal,
  };
}

export function place(countries: string[], criterion: Partial<Criterion> = {}): Criterion {
  return { id: 'place', importance: 'must', weight: 5, ...criterion, kind: 'place', countries, cities: [] };
}

export function employees(min: number | null, max: number | null, criterion: Partial<Criterion> = {}): Criterion {
  return { id: 'employees', importance: 'nice', weight: 5, ...criterion, kind: 'employees', min, max };
}

export function words(list: string[], criterion: Partial<Criterion> = {}): Criterion {
  return { id: 'words', importance: 'nice', weight: 5, ...criterion, kind: 'words', words: list };
}

export function someIcp(criteria: Criterion[] = [place(['FI']), employees(50, 250)], icp: Partial<Icp> = {}): Icp {
  return { id: 'icp', name: 'Nordic software', threshold: 60, criteria, createdAt: NOW, updatedAt: NOW, ...icp };
}
