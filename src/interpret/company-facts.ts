import type { CompanyFacts } from '../model/company.ts';
import type { Fact } from '../model/fact.ts';
import { NO_CONTRADICTIONS } from '../model/join-facts.ts';
import { findAddress } from './address.ts';
import { aliasDomainsOf } from './alias-domains.ts';
import { careersPageOf, openJobsOf } from './careers.ts';
import { cityNamed } from './city.ts';
import { companyDomain } from './company-domain.ts';
import { chooseCountry, LIKELY } from './country.ts';
import { descriptionOf } from './description.ts';
import { emailFacts, findEmails, mailDomains, ownEmails } from './emails.ts';
import { employeesOf } from './employees.ts';
import { feedsOf } from './feeds.ts';
import { foundedYearOf } from './founded-year.ts';
import { industriesOf } from './industry.ts';
import { languagesOf } from './languages.ts';
import { chooseLegalName, placedLegalNames } from './legal-name.ts';
import { legalNamesIn } from './legal-names.ts';
import { chooseName } from './name.ts';
import { nameCandidates } from './name-candidates.ts';
import { addressLabels } from './name-labels.ts';
import { findNumbers } from './org-numbers.ts';
import { ownNumbers } from './own-numbers.ts';
import { ownersOf } from './owners.ts';
import type { Page } from './page.ts';
import { findPhones } from './phones.ts';
import { revenueOf } from './revenue.ts';
import { linkedInOf, socialLinksOf } from './social-links.ts';
import { subjectsOf } from './subjects.ts';
import { technologiesOf } from './technologies.ts';
import { makeFact } from './text.ts';

/** All that a page says of the company it belongs to; null when it does not say which that is. */
export function companyFactsOf(page: Page): CompanyFacts | null {
  const emails = findEmails(page);
  const legalNames = placedLegalNames(page);
  const found = findNumbers(page, legalNames);
  const labels = addressLabels(page, mailDomains(emails));
  const chosen = chooseName(page, nameCandidates(page, legalNames, labels), labels);
  if (chosen === null) return null;

  const { name } = chosen;
  const legalName = chooseLegalName(page, name.value, legalNames, found);
  const names = [name.value, ...(legalName === null ? [] : [legalName.value])];
  const owners = ownersOf(page, names, legalNames);
  const numbers = ownNumbers(page, found, owners, legalName?.value ?? null);
  const evidence = {
    numbers: numbers.map(({ fact }) => fact),
    legalName: legalName === null ? null : (legalNamesIn(legalName.value)[0] ?? null),
    phoneCountries: [],
    addressCountry: null,
  };
  const likelyCountry = chooseCountry(page, evidence, LIKELY)?.value ?? null;
  const address = findAddress(page, { country: likelyCountry, names, owners, numbers });
  const mailboxes = ownEmails(page, emails, names, owners);
  const phones = findPhones(page, likelyCountry ?? address?.country ?? null, { all: emails, own: mailboxes }, owners);
  const country = chooseCountry(page, {
    ...evidence,
    phoneCountries: phones.flatMap((phone) => phone.country ?? []),
    addressCountry:
      address === null || address.country === null
        ? null
        : makeFact(address.country, address.fact.source, address.fact.excerpt, 40),
  });
  const subjects = subjectsOf(page, names, owners);
  const emailsOfCompany = emailFacts(mailboxes);
  return {
    name,
    aliases: [...chosen.aliases],
    saidNames: [],
    legalName,
    orgNumbers: numbers.map(({ fact }) => fact),
    domain: companyDomain(page),
    aliasDomains: aliasDomainsOf(page, names, emailsOfCompany),
    languages: languagesOf(page),
    country,
    city: address?.fact ?? cityNamed(page, country?.value ?? null, owners),
    address: address === null || address.street === '' ? null : streetFact(address.street, address.city, address.fact),
    phones: phones.map((phone) => phone.fact),
    emails: emailsOfCompany,
    description: descriptionOf(page, names),
    industries: industriesOf(page, names),
    employees: employeesOf(page, subjects),
    employeesOnLinkedIn: null,
    followers: null,
    revenue: revenueOf(page, subjects, country?.value ?? null),
    foundedYear: foundedYearOf(page, subjects),
    linkedIn: linkedInOf(page, names),
    socialLinks: socialLinksOf(page),
    feeds: feedsOf(page),
    careersPage: careersPageOf(page, names),
    openJobs: openJobsOf(page),
    technologies: technologiesOf(page),
    contradictions: NO_CONTRADICTIONS,
  };
}

function streetFact(street: string, city: string, from: Fact<string>): Fact<string> {
  return { ...from, value: `${street}, ${city}`.slice(0, 200) };
}
