// Data: what cells say in the files of CRMs and lists, in five languages. Small letters and digits only (headerKey).
import type { CompanyStatus } from '../../../model/company.ts';
import type { Stage } from '../../../model/contact.ts';

/** Lifecycle stages and statuses of people. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  stranger: 'stranger, cold, new, none, open not contacted, not contacted, tuntematon, okänd, ukjent, ukendt',
  visitor: 'visitor, vierailija, kävijä, besökare, besøkende, besøgende',
  subscriber: 'subscriber, tilaaja, uutiskirjeen tilaaja, prenumerant, abonnent',
  lead: 'lead, open, contacted, working contacted, working, nurturing, attempted to contact, connected, in progress, liidi, lead liidi',
  'marketing-qualified-lead':
    'marketing qualified lead, marketingqualifiedlead, mql, marketing qualified, markkinoinnin hyväksymä liidi, marknadskvalificerat lead, markedskvalifisert lead, marketingkvalificeret lead, engaged',
  'sales-qualified-lead':
    'sales qualified lead, salesqualifiedlead, sql, sales qualified, qualified, sales accepted lead, sal, open deal, closed converted, converted, myynnin hyväksymä liidi, säljkvalificerat lead, salgskvalifisert lead, salgskvalificeret lead',
  opportunity:
    'opportunity, interested, mahdollisuus, myyntimahdollisuus, affärsmöjlighet, möjlighet, mulighet, salgsmulighet',
  customer:
    'customer, client, won, closed won, existing customer, active customer, asiakas, nykyinen asiakas, kund, befintlig kund, kunde, eksisterende kunde, asiakkuus',
  evangelist: 'evangelist, advocate, promoter, suosittelija, ambassadör, ambassadør',
};

/** Stages and types of companies. */
export const STATUS_WORDS: Readonly<Record<CompanyStatus['value'], string>> = {
  prospect:
    'prospect, target, target account, prospekti, prospekt, kundeemne, emne, potential customer, potentiell kund',
  opportunity:
    'opportunity, active opportunity, open deal, pipeline, mahdollisuus, myyntimahdollisuus, affärsmöjlighet, salgsmulighet, mulighet',
  customer:
    'customer, client, customer direct, customer channel, current client, current customer, existing customer, active customer, evangelist, won, installation partner customer, asiakas, nykyinen asiakas, kyllä asiakas, kund, befintlig kund, nuvarande kund, kunde, eksisterende kunde, nåværende kunde, nuværende kunde',
  'former-customer':
    'former customer, former client, ex customer, churned, lost customer, past customer, past client, entinen asiakas, tidigare kund, tidligere kunde, former',
};

/** Stages and types that say nothing about the way of a company to us, and so are left out without a word. */
export const NO_STATUS_WORDS =
  'subscriber, lead, marketing qualified lead, marketingqualifiedlead, mql, sales qualified lead, salesqualifiedlead, sql, other, none, unknown, cold, new, partner, vendor, supplier, competitor, reseller, investor, analyst, integrator, press, influencer, consultant, toimittaja, kumppani, leverantör, leverandør, muu, annat, annen, andet, not a customer, ei asiakas, technology partner, channel partner reseller, liidi, approaching, replied, do not contact, unresponsive, bad data, changed job, interested, stranger, visitor';

/** Statuses of people that are no stage. */
export const NO_STAGE_WORDS =
  'other, muu, annat, annen, andet, unqualified, bad timing, closed not converted, unresponsive, do not contact, bad data, changed job, replied, not interested, approaching, recycled, disqualified, unknown';

export const YES_WORDS = 'yes, y, true, 1, x, on, kyllä, k, tosi, ja, j, sant, sand';
/** Answers in a column on consent that give it, beside a yes. */
export const AGREED_WORDS =
  'given, agreed, granted, opt in, opted in, subscribed, confirmed, on annettu, samtyckt, samtykket';
/** Answers in a column on consent or refusal that refuse it. */
export const REFUSED_WORDS =
  'unsubscribed, opted out, opt out, refused, withdrawn, do not allow, evätty, kielletty, nekad, avslått, afvist, peruttu';
