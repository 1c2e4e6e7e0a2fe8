import type { Company } from '../../../model/company.ts';
import type { Contact } from '../../../model/contact.ts';

/** A person with the company they are linked to; null when there is none. */
export interface PersonAtCompany {
  readonly contact: Contact;
  readonly company: Company | null;
}

/** A column of a file that is written. */
export interface Column<Row> {
  readonly header: string;
  readonly write: (row: Row) => string;
}

/** The columns of a CRM's files, or of our own. */
export interface Shape {
  readonly companies: readonly Column<Company>[];
  readonly people: readonly Column<PersonAtCompany>[];
}

/** What is to be known for the words of a file. */
export interface ShapeChoice {
  /** BCP 47. Headers and values of our own file are in it; CRMs' files are in English. */
  readonly language: string;
  /** ISO 4217: CRMs' columns take plain sums of one currency. */
  readonly currency: string;
}

/** What a person's employer is called: the company's name, or as somebody wrote it. */
export const employerOf = ({ contact, company }: PersonAtCompany): string =>
  company === null ? contact.employer : company.facts.name.value;
