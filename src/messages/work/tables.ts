// What the tables of companies and people ask of the workbench: rows of a search, changes of many rows, duplicates.
import type { COMPANY_STATUSES, Company, CompanyStatus } from '../../model/company.ts';
import type { Contact, Stage } from '../../model/contact.ts';
import type { Operation } from '../../model/operation.ts';
import type { SignalType } from '../../model/signal.ts';
import type { Grade, Label } from '../../model/verdict.ts';
import type { Work } from '../workbench-contract.ts';

export type TableName = 'companies' | 'people';

/** What companies can be narrowed by. Values are codes, ids (`icp`) or words (`tag`); the empty value: none is known. */
export const COMPANY_FACETS = [
  'label',
  'grade',
  'stage',
  'status',
  'icp',
  'signal',
  'tag',
  'country',
  'saved',
] as const;
export const PERSON_FACETS = ['stage', 'label', 'consent', 'tag', 'country'] as const;
export type CompanyFacet = (typeof COMPANY_FACETS)[number];
export type PersonFacet = (typeof PERSON_FACETS)[number];
export type Facet = CompanyFacet | PersonFacet;

/** What rows can be sorted by. */
export const COMPANY_SORTS = [
  'name',
  'domain',
  'country',
  'city',
  'label',
  'grade',
  'score',
  'stage',
  'status',
  'employees',
  'people',
  'saved',
  'followUp',
  'updated',
] as const;
export const PERSON_SORTS = ['name', 'email', 'company', 'stage', 'score', 'engaged', 'consent', 'updated'] as const;
export type CompanySort = (typeof COMPANY_SORTS)[number];
export type PersonSort = (typeof PERSON_SORTS)[number];

/** Which rows: those that hold the text (a slip of the key forgiven) and have one of the values of each filter. */
export interface RowFilter {
  readonly text: string;
  readonly filters: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

export interface RowSort {
  readonly column: CompanySort | PersonSort;
  readonly isDescending: boolean;
}

export interface RowQuery extends RowFilter {
  readonly table: TableName;
  /** Null: the best matches of the text first, or what was changed last where there is no text. */
  readonly sort: RowSort | null;
  /** Rows are asked for by their place in the order, from 0. */
  readonly from: number;
  readonly count: number;
  /** BCP 47: countries are sorted by their names in this language. */
  readonly locale: string;
}

/** A company as a row of the table. Times are epoch ms. */
export interface CompanyRow {
  readonly id: string;
  readonly name: string;
  readonly domain: string | null;
  readonly country: string | null;
  readonly city: string | null;
  readonly employees: { readonly min: number; readonly max: number | null } | null;
  readonly label: Label;
  /** Of the best fit; null without a profile. */
  readonly grade: Grade | null;
  readonly score: number | null;
  /** The furthest stage of its people; null where nobody is known. */
  readonly stage: Stage | null;
  readonly status: CompanyStatus['value'] | null;
  readonly people: number;
  readonly signals: readonly SignalType[];
  /** Ids of the profiles it matches. */
  readonly icps: readonly string[];
  readonly tags: readonly string[];
  readonly savedAt: number | null;
  readonly followUpAt: number | null;
  readonly updatedAt: number;
}

/** A person as a row of the table. Times are epoch ms. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly companyId: string | null;
  /** The company's name, or the employer as it was written; empty when nobody knows. */
  readonly company: string;
  /** The company's; null without one. */
  readonly label: Label | null;
  readonly stage: Stage;
  /** Points of interest as they stand today. */
  readonly score: number;
  readonly engagedAt: number | null;
  readonly consent: Contact['emailConsent'];
  readonly tags: readonly string[];
  readonly updatedAt: number;
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** Rows of a search. */
export interface RowPage<Row> {
  /** Null for one that was removed while it was read. */
  readonly rows: readonly (Row | null)[];
  /** Their ids, also of those that were removed. */
  readonly ids: readonly string[];
  /** How many rows there are in this order, and in the whole table. */
  readonly total: number;
  readonly of: number;
  /** False while the table is still being read: there may be more. */
  readonly isComplete: boolean;
  /** How many of them hold the text only if a slip of the key is forgiven. */
  readonly similar: number;
  /** How many rows each value would give with all other filters, most first. */
  readonly facets: Readonly<Partial<Record<Facet, readonly FacetCount[]>>>;
}

/** How far a table is read. `version` grows whenever a search may give something else than before. */
export interface TableState {
  readonly loaded: number;
  /** Null until the records are counted. */
  readonly total: number | null;
  readonly isComplete: boolean;
  /** Reading broke off: what was read by then stays, and following the table again reads on. */
  readonly hasFailed: boolean;
  readonly version: number;
}

/** Some rows by their ids, or all rows of a filter but some. */
export type RowChoice =
  | { readonly table: TableName; readonly ids: readonly string[] }
  | { readonly table: TableName; readonly filter: RowFilter; readonly except: readonly string[] };

/** One change of many rows. A status of null takes the status away. */
export type RowChange =
  | { readonly kind: 'tag' | 'untag'; readonly tag: string }
  | { readonly kind: 'save' }
  | { readonly kind: 'status'; readonly status: (typeof COMPANY_STATUSES)[number] | null }
  | { readonly kind: 'remove' };

export interface RowsChanged {
  readonly operation: Operation;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Why two companies may be one. */
export type DuplicateReason = 'name' | 'phone' | 'address';

/** One of a group of companies that may be one. */
export interface Suspect {
  readonly company: Company;
  readonly contacts: number;
  readonly signals: number;
}

/** Companies that may be one, the one with most facts first. */
export interface DuplicateGroup {
  readonly suspects: readonly Suspect[];
  readonly reasons: readonly DuplicateReason[];
}

export interface TableWork {
  /** Tells how far a table is and when it changes, until it is given up. */
  'follow-table': Work<{ readonly table: TableName }, TableState, null>;
  'query-companies': Work<RowQuery, null, RowPage<CompanyRow>>;
  'query-people': Work<RowQuery, null, RowPage<PersonRow>>;
  /** One person, to be edited. */
  'read-contact': Work<{ readonly contactId: string }, null, Contact>;
  /** Changes rows, batch by batch; it can be given up, and be taken back as a whole. */
  'change-rows': Work<{ readonly choice: RowChoice; readonly change: RowChange }, Progress, RowsChanged>;
  /** Groups of companies that may be one, `from` the start of the list; at most `count`. */
  'list-duplicates': Work<
    { readonly from: number; readonly count: number },
    Progress,
    { readonly groups: readonly DuplicateGroup[]; readonly total: number }
  >;
  /** Makes one company of several. `leadId` names the one the others are joined to. */
  'merge-companies': Work<{ readonly leadId: string; readonly otherIds: readonly string[] }, null, RowsChanged>;
  /** Remembers that companies are not the same, or (`isApart` false) forgets it. */
  'keep-apart': Work<{ readonly ids: readonly string[]; readonly isApart: boolean }, null, null>;
}
