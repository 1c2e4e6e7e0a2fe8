import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { madeUpCompany, madeUpContact } from '../made-up-companies.ts';

/** Rows that are written to the disk at once. */
const ROWS = 2_000;

const COMPANY_HEADERS =
  'Company name,Website,Additional domains,Organisasjonsnummer,Country,City,Industry,Employees,Annual revenue,Founded year,Company LinkedIn,Description,Technologies';
const CONTACT_HEADERS = 'Full name,Email,Job title,Company name,Website';

/** Writes companies `from` to `to` (not included) as a CSV file. */
export function writeCompanies(path: string, from: number, to: number): Promise<void> {
  return writeTable(path, COMPANY_HEADERS, from, to, (number) => {
    const company = madeUpCompany(number);
    return [
      company.name,
      company.domain,
      company.otherDomain,
      company.orgNumber,
      company.country,
      company.city,
      company.industry.join(' '),
      company.employees,
      company.revenue && `${company.revenue} EUR`,
      company.founded,
      company.linkedIn && `https://www.linkedin.com/company/${company.linkedIn}`,
      company.description,
      company.technologies.join('; '),
    ];
  });
}

/** Writes contacts `from` to `to` (not included) as a CSV file; of contact n the company is 5 n. */
export function writeContacts(path: string, from: number, to: number): Promise<void> {
  return writeTable(path, CONTACT_HEADERS, from, to, (number) => {
    const { name, email, role, company } = madeUpContact(number);
    return [name, email, role, company.name, company.domain];
  });
}

async function writeTable(
  path: string,
  headers: string,
  from: number,
  to: number,
  cellsOf: (number: number) => readonly (string | number | null)[],
): Promise<void> {
  const file = createWriteStream(path);
  file.write(`${headers}\n`);
  for (let first = from; first < to; first += ROWS) {
    const rows = Array.from(
      { length: Math.min(ROWS, to - first) },
      (_, index) => `${cellsOf(first + index).join(',')}\n`,
    );
    if (!file.write(rows.join(''))) await once(file, 'drain');
  }
  file.end();
  await finished(file);
}
