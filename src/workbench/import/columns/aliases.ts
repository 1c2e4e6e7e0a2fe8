// Data: what columns are called in English, Finnish, Swedish, Norwegian and Danish, and in the CRMs' own files and
// interfaces. Compared by headerKey: case, spaces and punctuation do not count.
import type { ImportField } from '../../../model/import-plan.ts';

export const ALIASES: Readonly<Partial<Record<ImportField, string>>> = {
  'company-name':
    'company, company name, account name, account, organization, organisation, organization name, organisation name, business name, legal name, employer, customer name, associated company, yritys, yrityksen nimi, yritysnimi, toiminimi, organisaatio, asiakas, asiakkaan nimi, työnantaja, företag, företagsnamn, företagets namn, bolag, bolagsnamn, firma, firmanamn, organisationsnamn, kund, kundnamn, arbetsgivare, firmanavn, foretak, foretaksnavn, bedrift, bedriftsnavn, selskap, selskapsnavn, organisasjon, organisasjonsnavn, arbeidsgiver, virksomhed, virksomhedsnavn, virksomhet, virksomhetsnavn, selskab, selskabsnavn, kundenavn, arbejdsgiver, current company, company name for emails',
  domain:
    'domain, company domain, company domain name, domain name, website, website url, company website, web site, site, url, web, www, homepage, home page, web page, company url, web address, account website, primary domain, organization website, kotisivu, kotisivut, verkkosivu, verkkosivut, verkkosivusto, nettisivu, nettisivut, www sivut, www osoite, verkkotunnus, verkko osoite, domän, domännamn, webb, webbplats, webbsida, webbadress, hemsida, hemsideadress, nettsted, nettside, hjemmeside, webside, domene, webadresse, domæne, hjemmesideadresse, websted, internetadresse',
  'other-domains': 'hs additional domains, additional domains, other domains, alias domains, muut verkkotunnukset',
  'org-number':
    'business id, company number, company registration number, registration number, registration no, org number, org no, orgnr, org nr, organisation number, organization number, company id number, national id, tax id, vat, vat number, vat no, vat id, vat reg no, y tunnus, yritystunnus, alv numero, alv tunniste, alv, organisationsnummer, organisations nr, momsnummer, momsnr, moms reg nr, momsregistreringsnummer, vat nummer, organisasjonsnummer, organisasjonsnr, foretaksnummer, mva nummer, mva nr, cvr, cvr nr, cvr nummer, se nummer, fo nummer',
  country:
    'country, country region, country code, billing country, company country, hq country, headquarters country, address 1 country region, address 1 country, maa, kotimaa, maakoodi, land, landkod, lande kode, landekode, landkode, country name',
  city: 'city, town, billing city, company city, hq city, headquarters city, address 1 city, mailing city, organization city, kaupunki, paikkakunta, kotipaikka, postitoimipaikka, kunta, ort, postort, stad, kommun, säte, poststed, sted, kommune, by, postby, sete',
  street:
    'street, address, street address, address line 1, billing street, company address, company street, address 1 street 1, mailing street, osoite, katuosoite, postiosoite, käyntiosoite, lähiosoite, adress, gatuadress, postadress, besöksadress, adresse, gateadresse, postadresse, besøksadresse, gadeadresse, forretningsadresse',
  'postal-code':
    'postal code, zip, zip code, zip postal code, postcode, billing postal code, company postal code, address 1 zip postal code, mailing postal code, postinumero, postnummer, postnr',
  'company-phone':
    'company phone, company phone number, corporate phone, main phone, switchboard, hq phone, vaihde, puhelinvaihde, växel, växelnummer, sentralbord, hovednummer, sentralbordnummer',
  'company-email': 'company email, general email, company e mail, info email, yrityksen sähköposti, företagets e post',
  industry:
    'industry, company industry, industries, sector, nace, nace code, nace codes, sic code, toimiala, toimialat, päätoimiala, toimialakoodi, tol, tol koodi, tol 2008, bransch, branschkod, sni, sni kod, sni koder, näringsgren, bransje, næring, næringskode, næringskoder, næringsgruppe, branche, branchekode, branchetekst, hovedbranche',
  employees:
    'employees, no of employees, number of employees, number employees, num employees, employee count, employee range, employee size, company size, company employee count, headcount, staff, staff number, staff size, size, personnel, henkilöstö, henkilöstömäärä, henkilömäärä, henkilöstöluokka, henkilöstön määrä, työntekijät, työntekijämäärä, työntekijöiden määrä, anställda, antal anställda, antal medarbetare, anställda intervall, storlek, ansatte, antall ansatte, antal ansatte, antal medarbejdere, årsværk, størrelse',
  revenue:
    'revenue, annual revenue, company revenue, turnover, annual turnover, sales, net sales, liikevaihto, liikevaihtoluokka, omsättning, nettoomsättning, årsomsättning, omsetning, årsomsetning, driftsinntekter, omsætning, årsomsætning, nettoomsætning',
  'founded-year':
    'founded, founded year, year founded, company founded year, established, foundation year, perustettu, perustamisvuosi, grundat, grundad, grundades, grundat år, startår, stiftet, stiftelsesår, etablert, etableringsår, stiftelsesdato, etableret',
  'company-linkedin':
    'company linkedin url, company linkedin, linkedin company page, linkedin company url, linkedin company profile, company linkedin page, organization linkedin, company linkedin profile, account linkedin, linkedin account url, linkedin company id url, yrityksen linkedin, företagets linkedin',
  description:
    'description, about us, about, company description, seo description, short description, kuvaus, toiminnan kuvaus, beskrivning, verksamhetsbeskrivning, beskrivelse, formål',
  technologies: 'technologies, technology, web technologies, tech stack, teknologiat, tekniker, teknologier',
  'company-status':
    'account type, customer status, relationship type, account status, account stage, company status, asiakkuus, asiakkuuden tila, asiakastila, kundstatus, kundestatus',
  'company-tags': 'company tags, account tags, company labels, account lists, yrityksen tunnisteet',
  'funding-round': 'latest funding, last funding type, latest funding round, last funding round',
  'funding-amount': 'latest funding amount, last funding amount',
  'funding-date': 'last raised at, latest funding date, last funding date',
  'full-name':
    'full name, contact name, contact, contact person, lead name, person, person name, contact full name, primary contact, koko nimi, henkilö, yhteyshenkilö, henkilön nimi, kontaktperson, fullständigt namn, kontakt, person namn, fullt navn, fulde navn, kontaktperson navn',
  'first-name': 'first name, firstname, given name, forename, etunimi, förnamn, fornavn',
  'last-name': 'last name, lastname, surname, family name, sukunimi, efternamn, etternavn, efternavn',
  email:
    'work email, business email, contact email, email address 1, primary email, person email, henkilön sähköposti, työsähköposti',
  phone:
    'first phone, work direct phone, direct phone, direct dial, mobile, mobile phone, mobile phone number, mobile number, cell, cell phone, business phone, work phone, contact phone, person phone, matkapuhelin, kännykkä, gsm, suora numero, mobil, mobilnummer, mobiltelefon, direktnummer, mobilnr, direkte nummer',
  role: 'title, job title, jobtitle, position, current position, current job, role, function, designation, titteli, tehtävä, tehtävänimike, asema, rooli, nimike, titel, befattning, roll, yrkestitel, tittel, stilling, stillingstittel, jobbtittel, stillingsbetegnelse, jobtitel, rolle',
  linkedin:
    'person linkedin url, linkedin profile, linkedin profile url, linkedin bio, contact linkedin url, profile url, public profile url, linkedin member profile',
  stage: 'contact stage, person stage, vaihe, elinkaaren vaihe',
  'email-refused':
    'email opt out, unsubscribed, unsubscribed from all email, opted out of email, has opted out of email, hasoptedoutofemail, hs email optout, do not email, donotbulkemail, do not bulk email, do not allow emails, email unsubscribed, sähköpostikielto, markkinointikielto, nej till e post, reserverad, reservert mot e post, nej tak til e mail',
  'email-agreed':
    'double opt in, marketing consent, email consent, email opt in, opted in, gdpr consent, markkinointilupa, sähköpostilupa, samtycke, samtycke till e post, samtykke, e mail samtykke, nyhedsbrev samtykke',
  'contact-tags': 'contact tags, person labels, contact labels, henkilön tunnisteet',
  'form-date':
    'recent conversion date, first conversion date, form submission date, last form submission, date of last form submission',
  'click-date': 'last marketing email click date, marketing email last click date, last email click date',
  'visit-date':
    'time of last visit, last visit, last website visit, time of last session, hs analytics last visit timestamp',
  'meeting-date':
    'date of last meeting booked in meetings tool, last meeting date, last meeting, edellinen tapaaminen, senaste möte, siste møte, seneste møde',
  'status-date':
    'last activity date, last activity, last contacted, date of last activity, viimeisin kontakti, viimeisin yhteydenotto, senaste kontakt, senaste aktivitet, siste kontakt, siste aktivitet, seneste kontakt, seneste aktivitet',
};

/** Headers that tell of the person in files with people, and of the company in others. */
export const SHARED_ALIASES: readonly {
  readonly company: ImportField;
  readonly person: ImportField;
  readonly headers: string;
}[] = [
  { company: 'company-name', person: 'full-name', headers: 'name, nimi, namn, navn' },
  {
    company: 'company-email',
    person: 'email',
    headers:
      'email, e mail, email address, e mail address, mail, sähköposti, sähköpostiosoite, s posti, e post, epost, e postadress, epostadress, mejl, e postadresse, epostadresse, mailadresse, e mailadresse',
  },
  {
    company: 'company-phone',
    person: 'phone',
    headers:
      'phone, phone number, telephone, tel, puhelin, puhelinnumero, puh, telefon, telefonnummer, tfn, tlf, telefonnr, tlf nr',
  },
  {
    company: 'company-linkedin',
    person: 'linkedin',
    headers:
      'linkedin, linkedin url, linkedin page, linkedin profile page, linkedin link, linkedin osoite, linkedin adress, linkedin adresse, linkedin profiili',
  },
  {
    company: 'company-status',
    person: 'stage',
    headers:
      'lifecycle stage, lifecyclestage, stage, status, lead status, tila, skede, kundtyp, kundetype, asiakastyyppi',
  },
  {
    company: 'company-tags',
    person: 'contact-tags',
    headers:
      'tags, labels, label, lists, list, segment, tunnisteet, avainsanat, taggar, etiketter, listor, tagger, lister',
  },
];

/** Parts of a header by which its language is told, and with it the country of numbers without one and the currency. */
export const HEADER_LANGUAGES: readonly {
  readonly country: string;
  readonly currency: string;
  readonly headers: string;
}[] = [
  {
    country: 'FI',
    currency: 'EUR',
    headers:
      'y tunnus, yritys, yrityksen nimi, nimi, toimiala, liikevaihto, henkilöstö, henkilöstömäärä, paikkakunta, puhelin, puhelinnumero, sähköposti, etunimi, sukunimi, titteli, kotisivu, kotisivut, verkkosivu, postinumero, postitoimipaikka, maa',
  },
  {
    country: 'SE',
    currency: 'SEK',
    headers:
      'företag, företagsnamn, bolag, bransch, omsättning, antal anställda, anställda, ort, postort, förnamn, efternamn, hemsida, webbplats, e post, befattning, sni, sni kod, organisationsnummer',
  },
  {
    country: 'NO',
    currency: 'NOK',
    headers:
      'selskap, selskapsnavn, foretaksnavn, bedrift, organisasjonsnummer, bransje, omsetning, antall ansatte, poststed, etternavn, nettside, nettsted, næringskode, e post, stilling, tittel, hjemmeside, virksomhet',
  },
  {
    country: 'DK',
    currency: 'DKK',
    headers:
      'virksomhed, virksomhedsnavn, firmanavn, cvr, cvr nr, cvr nummer, branche, branchekode, omsætning, antal ansatte, by, efternavn, hjemmeside, stilling',
  },
];
