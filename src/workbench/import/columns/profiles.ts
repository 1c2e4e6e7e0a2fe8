// Data: the files that CRMs and lists export. A profile is told by headers that only its files have together, and says
// what columns mean where the aliases would not know or would take them for something else.
// Sources: help.salesforce.com field_mapping_for_importing_leads, knowledge.hubspot.com import fields, published
// integrations of Pipedrive, Dynamics 365 and Apollo; the rest as their interfaces show it.

import type { Stage } from '../../../model/contact.ts';
import type { ImportField, RowKind } from '../../../model/import-plan.ts';

export interface Profile {
  readonly brand: string;
  readonly rows: RowKind;
  /** Headers that must all be there. */
  readonly needs: string;
  /** Headers of which one must be there; empty for no such demand. */
  readonly oneOf: string;
  readonly columns: Readonly<Partial<Record<ImportField, string>>>;
  /** Headers that say nothing we keep, though an alias would take them. */
  readonly leaveOut: string;
  /** The stage of its people where a row tells none. */
  readonly stage: Stage;
  /** ISO 4217 code where its sums have one currency; empty elsewhere. */
  readonly currency: string;
}

/** The first that fits is taken: those with more demands stand first. */
export const PROFILES: readonly Profile[] = [
  {
    brand: 'Ermine',
    rows: 'companies',
    needs: 'Company, Domain, Organisation number, Status, Saved',
    oneOf: '',
    columns: {
      'company-name': 'Company',
      'company-status': 'Status',
      'company-tags': 'Tags',
      'company-phone': 'Phone',
      'company-email': 'Email',
    },
    leaveOut: 'Saved, Note',
    stage: 'stranger',
    currency: '',
  },
  {
    brand: 'Ermine',
    rows: 'contacts',
    needs: 'Name, Email, Company, Role, Stage, Email consent',
    oneOf: '',
    columns: {
      'full-name': 'Name',
      'email-agreed': 'Email consent',
      stage: 'Stage',
      'contact-tags': 'Tags',
      phone: 'Phone',
    },
    leaveOut: '',
    stage: 'stranger',
    currency: '',
  },
  {
    brand: 'LinkedIn Connections',
    rows: 'contacts',
    needs: 'First Name, Last Name, Email Address, Company, Position, Connected On',
    oneOf: '',
    columns: { linkedin: 'URL', email: 'Email Address' },
    leaveOut: 'Connected On',
    stage: 'stranger',
    currency: '',
  },
  {
    brand: 'Apollo',
    rows: 'both',
    needs: 'First Name, Last Name, Person Linkedin Url, Company Linkedin Url',
    oneOf: '',
    columns: {
      linkedin: 'Person Linkedin Url',
      phone: 'Work Direct Phone, Mobile Phone, First Phone, Home Phone, Other Phone',
      'company-phone': 'Company Phone, Corporate Phone',
      city: 'Company City',
      country: 'Company Country',
      street: 'Company Address, Company Street',
      description: 'SEO Description',
      'contact-tags': 'Lists',
    },
    leaveOut:
      'City, State, Country, Stage, Company Name for Emails, Company State, Keywords, Facebook Url, Twitter Url, Account Owner, Contact Owner, Last Contacted',
    stage: 'stranger',
    currency: 'USD',
  },
  {
    brand: 'Apollo',
    rows: 'companies',
    needs: 'Account Name',
    oneOf: 'Account Website (Domain), Apollo Account Id, Account Website',
    columns: { domain: 'Account Website (Domain), Account Website' },
    leaveOut: '',
    stage: 'stranger',
    currency: 'USD',
  },
  {
    brand: 'Apollo',
    rows: 'companies',
    needs: 'Company, Website, Company Linkedin Url',
    oneOf: '# Employees, Apollo Account Id, Company Name for Emails',
    columns: { city: 'Company City', country: 'Company Country', street: 'Company Address', 'company-tags': 'Lists' },
    leaveOut: 'Company Name for Emails, Account Stage, Keywords, Facebook Url, Twitter Url',
    stage: 'stranger',
    currency: 'USD',
  },
  {
    brand: 'Sales Navigator',
    rows: 'both',
    needs: 'First Name, Last Name',
    oneOf:
      'Sales Navigator URL, LinkedIn Sales Navigator URL, Sales Nav URL, Linkedin Company Id URL, Prospect LinkedIn URL',
    columns: {
      linkedin: 'LinkedIn URL, Linkedin, LinkedIn Profile URL, Prospect LinkedIn URL',
      role: 'Current Job, Job Title, Title',
      'company-linkedin': 'Company LinkedIn URL, Linkedin Company Id URL',
      city: 'Company Location, Company City',
      country: 'Company Country',
    },
    leaveOut: 'Location, Connection Degree, Sales Navigator URL, LinkedIn Sales Navigator URL',
    stage: 'stranger',
    currency: '',
  },
  {
    brand: 'Sales Navigator',
    rows: 'companies',
    needs: 'Account name',
    oneOf: 'LinkedIn Company ID, LinkedIn Company Page URL, LinkedIn Company ID or Page URL, Stock symbol',
    columns: {
      'company-linkedin': 'LinkedIn Company ID, LinkedIn Company Page URL, LinkedIn Company ID or Page URL, Page URL',
    },
    leaveOut: 'Stock symbol',
    stage: 'stranger',
    currency: '',
  },
  {
    brand: 'HubSpot',
    rows: 'contacts',
    needs: 'Record ID, First Name, Last Name, Email, Lifecycle Stage',
    oneOf: '',
    columns: {
      linkedin: 'LinkedIn URL, LinkedIn Bio',
      stage: 'Lifecycle Stage',
      'company-name': 'Company Name, Associated Company',
    },
    leaveOut:
      'Record ID, Lead Status, Contact owner, Associated Company IDs, Create Date, Original Source, HubSpot Score, Last Modified Date',
    stage: 'stranger',
    currency: '',
  },
  {
    brand: 'HubSpot',
    rows: 'contacts',
    needs: 'Contact ID, First Name, Last Name, Email',
    oneOf: 'Lifecycle Stage, Contact owner, HubSpot Score',
    columns: {
      linkedin: 'LinkedIn URL, LinkedIn Bio',
      stage: 'Lifecycle Stage',
      'company-name': 'Company Name, Associated Company',
    },
    leaveOut: 'Contact ID, Lead Status, Contact owner, Create Date, Original Source, HubSpot Score',
    stage: 'stranger',
    currency: '',
  },
  {
    brand: 'HubSpot',
    rows: 'companies',
    needs: 'Company name',
    oneOf: 'Company Domain Name, Company owner, LinkedIn Company Page',
    columns: { 'company-status': 'Lifecycle Stage' },
    leaveOut: 'Record ID, Lead Status, Company owner, Create Date, Time Zone, Type',
    stage: 'stranger',
    currency: '',
  },
  {
    brand: 'HubSpot',
    rows: 'companies',
    needs: 'name, domain',
    oneOf: 'hs_additional_domains, numberofemployees, hubspot_owner_id, hs_lead_status, lifecyclestage',
    columns: { 'company-status': 'lifecyclestage' },
    leaveOut: 'hs_lead_status, hubspot_owner_id, createdate',
    stage: 'stranger',
    currency: '',
  },
  {
    brand: 'Salesforce',
    rows: 'both',
    needs: 'Company, Lead Source',
    oneOf: 'Lead Status, Lead ID, Status',
    columns: { stage: 'Lead Status, Status' },
    leaveOut: 'Lead ID, Lead Source, Rating, Record Owner, Lead Owner, State',
    stage: 'lead',
    currency: '',
  },
  {
    brand: 'Salesforce',
    rows: 'contacts',
    needs: 'First Name, Last Name, Account Name',
    oneOf: 'Contact Owner, Reports To, Mailing Street, Mailing City, Business Phone, Contact ID',
    columns: { phone: 'Business Phone, Phone, Mobile, Mobile Phone' },
    leaveOut: 'Contact ID, Contact Owner, Lead Source, Reports To, Mailing Street, Mailing City, Mailing Country',
    stage: 'stranger',
    currency: '',
  },
  {
    brand: 'Salesforce',
    rows: 'companies',
    needs: 'Account Name',
    oneOf: 'Account Owner, Parent Account, Account Site, Ticker Symbol, Billing Street, Billing City, Billing Country',
    columns: { 'company-status': 'Type' },
    leaveOut: 'Account ID, Account Owner, Parent Account, Rating, Ownership, Account Site, Ticker Symbol, SIC Code',
    stage: 'stranger',
    currency: '',
  },
  {
    brand: 'Pipedrive',
    rows: 'contacts',
    needs: 'Person - Name',
    oneOf: '',
    columns: {
      'full-name': 'Person - Name',
      'first-name': 'Person - First name',
      'last-name': 'Person - Last name',
      'company-name': 'Person - Organization',
      role: 'Person - Title, Person - Job title',
      email: 'Person - Email - Work, Person - Email - Other, Person - Email - Home, Person - Email',
      phone:
        'Person - Phone - Work, Person - Phone - Mobile, Person - Phone - Other, Person - Phone - Home, Person - Phone',
      linkedin: 'Person - LinkedIn Page, Person - LinkedIn profile',
      'contact-tags': 'Person - Label, Person - Labels',
      'email-agreed': 'Person - Double opt-in',
      'email-refused': 'Person - Marketing status',
      domain: 'Person - Website',
    },
    leaveOut: 'Person - ID, Person - Owner, Person - City/State',
    stage: 'stranger',
    currency: '',
  },
  {
    brand: 'Pipedrive',
    rows: 'companies',
    needs: 'Organization - Name',
    oneOf: '',
    columns: {
      'company-name': 'Organization - Name',
      street: 'Organization - Address',
      domain: 'Organization - Website',
      industry: 'Organization - Industry',
      employees: 'Organization - Employee count, Organization - Number of employees',
      revenue: 'Organization - Annual revenue',
      'company-linkedin': 'Organization - LinkedIn profile',
      'company-tags': 'Organization - Label, Organization - Labels',
      city: 'Organization - City/town/village/locality of Address',
      country: 'Organization - Country of Address',
    },
    leaveOut: 'Organization - ID, Organization - Owner',
    stage: 'stranger',
    currency: '',
  },
  {
    brand: 'Dynamics 365',
    rows: 'companies',
    needs: '(Do Not Modify) Account, Account Name',
    oneOf: '',
    columns: { 'company-phone': 'Main Phone', 'company-email': 'Email', 'company-status': 'Relationship Type' },
    leaveOut:
      '(Do Not Modify) Account, (Do Not Modify) Row Checksum, (Do Not Modify) Modified On, Account Number, Primary Contact, Email (Primary Contact), Status, Status Reason',
    stage: 'stranger',
    currency: '',
  },
  {
    brand: 'Dynamics 365',
    rows: 'contacts',
    needs: '(Do Not Modify) Contact, (Do Not Modify) Row Checksum',
    oneOf: '',
    columns: { 'company-name': 'Company Name', email: 'Email', phone: 'Business Phone, Mobile Phone' },
    leaveOut:
      '(Do Not Modify) Contact, (Do Not Modify) Row Checksum, (Do Not Modify) Modified On, Status, Status Reason',
    stage: 'stranger',
    currency: '',
  },
  {
    brand: 'Dynamics 365',
    rows: 'both',
    needs: '(Do Not Modify) Lead, (Do Not Modify) Row Checksum',
    oneOf: '',
    columns: { 'full-name': 'Name', email: 'Email', phone: 'Business Phone, Mobile Phone' },
    leaveOut:
      '(Do Not Modify) Lead, (Do Not Modify) Row Checksum, (Do Not Modify) Modified On, Topic, Status, Status Reason, Rating',
    stage: 'lead',
    currency: '',
  },
  {
    brand: 'Vainu',
    rows: 'companies',
    needs: 'Business ID',
    oneOf: 'Vainu URL, Staff number, Vainu ID',
    columns: { 'org-number': 'Business ID', 'company-name': 'Name', employees: 'Staff number', revenue: 'Turnover' },
    leaveOut: 'Vainu URL, Vainu ID',
    stage: 'stranger',
    currency: '',
  },
];
