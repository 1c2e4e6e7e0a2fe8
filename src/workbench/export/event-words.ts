// Data: the headers and values of our own files of signals and engagements, in the languages of the UI. The import knows
// them all, so that a file comes back as it went.
import type { EngagementType } from '../../model/contact.ts';
import type { SignalSource, SignalType } from '../../model/signal.ts';

export const SIGNAL_COLUMNS = [
  'company',
  'domain',
  'orgNumber',
  'country',
  'companyLinkedIn',
  'type',
  'date',
  'title',
  'url',
  'note',
  'readFrom',
  'confidence',
] as const;
export type SignalColumn = (typeof SIGNAL_COLUMNS)[number];

export const ENGAGEMENT_COLUMNS = [
  'name',
  'email',
  'linkedIn',
  'company',
  'domain',
  'type',
  'date',
  'source',
  'url',
] as const;
export type EngagementColumn = (typeof ENGAGEMENT_COLUMNS)[number];

export interface EventWords {
  readonly signals: Readonly<Record<SignalColumn, string>>;
  readonly engagements: Readonly<Record<EngagementColumn, string>>;
  readonly signalTypes: Readonly<Record<SignalType, string>>;
  readonly engagementTypes: Readonly<Record<EngagementType, string>>;
  /** Where a signal was read. */
  readonly sources: Readonly<Record<SignalSource, string>>;
}

const ENGLISH: EventWords = {
  signals: {
    company: 'Company',
    domain: 'Domain',
    orgNumber: 'Organisation number',
    country: 'Country',
    companyLinkedIn: 'Company LinkedIn',
    type: 'Signal',
    date: 'Date',
    title: 'Headline',
    url: 'Link',
    note: 'Note',
    readFrom: 'Read from',
    confidence: 'Confidence',
  },
  engagements: {
    name: 'Full name',
    email: 'Email',
    linkedIn: 'LinkedIn profile',
    company: 'Company',
    domain: 'Domain',
    type: 'Engagement',
    date: 'Date',
    source: 'Source',
    url: 'Link',
  },
  signalTypes: {
    funding: 'Funding',
    acquisition: 'Acquisition',
    'leadership-change': 'Change in management',
    expansion: 'Expansion',
    'product-launch': 'Product launch',
    hiring: 'Hiring',
    'contract-partnership': 'Contract or partnership',
    'ipo-listing': 'Stock listing',
    'financial-results': 'Financial results',
    'technology-change': 'Change of technology',
    rebrand: 'New name or domain',
    relocation: 'Relocation',
    award: 'Award',
    'headcount-growth': 'Headcount growth',
    layoffs: 'Layoffs or savings',
    insolvency: 'Insolvency',
    closure: 'Closure',
    'demo-request': 'Demo request',
    'contact-request': 'Contact request',
    'pricing-visit': 'Pricing page visit',
    'content-read': 'Content read',
    'webinar-attended': 'Webinar attended',
    newsletter: 'Newsletter',
  },
  engagementTypes: {
    'page-read': 'Page read',
    'email-click': 'E-mail click',
    newsletter: 'Newsletter',
    download: 'Download',
    webinar: 'Webinar',
    'pricing-visit': 'Pricing page visit',
    'contact-form': 'Contact form',
    'demo-request': 'Demo request',
    meeting: 'Meeting',
  },
  sources: {
    seller: 'you',
    page: 'page',
    feed: 'feed',
    import: 'file',
    change: 'comparison',
    engagement: 'engagement',
  },
};

const FINNISH: EventWords = {
  signals: {
    company: 'Yritys',
    domain: 'Verkkotunnus',
    orgNumber: 'Y-tunnus',
    country: 'Maa',
    companyLinkedIn: 'Yrityksen LinkedIn',
    type: 'Signaali',
    date: 'Päivä',
    title: 'Otsikko',
    url: 'Linkki',
    note: 'Huomautus',
    readFrom: 'Mistä luettu',
    confidence: 'Varmuus',
  },
  engagements: {
    name: 'Koko nimi',
    email: 'Sähköposti',
    linkedIn: 'LinkedIn-profiili',
    company: 'Yritys',
    domain: 'Verkkotunnus',
    type: 'Kohtaaminen',
    date: 'Päivä',
    source: 'Lähde',
    url: 'Linkki',
  },
  signalTypes: {
    funding: 'Rahoituskierros',
    acquisition: 'Yrityskauppa',
    'leadership-change': 'Johdon vaihdos',
    expansion: 'Laajentuminen',
    'product-launch': 'Tuotejulkistus',
    hiring: 'Rekrytointi',
    'contract-partnership': 'Sopimus tai kumppanuus',
    'ipo-listing': 'Pörssilistautuminen',
    'financial-results': 'Tulosjulkistus',
    'technology-change': 'Teknologian vaihdos',
    rebrand: 'Uusi nimi tai verkkotunnus',
    relocation: 'Muutto',
    award: 'Palkinto',
    'headcount-growth': 'Henkilöstön kasvu',
    layoffs: 'Muutosneuvottelut tai säästöt',
    insolvency: 'Maksukyvyttömyys',
    closure: 'Toiminnan lopettaminen',
    'demo-request': 'Demopyyntö',
    'contact-request': 'Yhteydenottopyyntö',
    'pricing-visit': 'Käynti hintasivulla',
    'content-read': 'Sisällön lukeminen',
    'webinar-attended': 'Webinaariin osallistuminen',
    newsletter: 'Uutiskirje',
  },
  engagementTypes: {
    'page-read': 'Sivun lukeminen',
    'email-click': 'Klikkaus sähköpostista',
    newsletter: 'Uutiskirje',
    download: 'Lataus',
    webinar: 'Webinaari',
    'pricing-visit': 'Käynti hintasivulla',
    'contact-form': 'Yhteydenottolomake',
    'demo-request': 'Demopyyntö',
    meeting: 'Tapaaminen',
  },
  sources: {
    seller: 'sinä',
    page: 'sivu',
    feed: 'syöte',
    import: 'tiedosto',
    change: 'vertailu',
    engagement: 'kohtaaminen',
  },
};

/** The words of a language (BCP 47); English for any other. */
export function eventWords(language: string): EventWords {
  return language.split('-')[0] === 'fi' ? FINNISH : ENGLISH;
}
