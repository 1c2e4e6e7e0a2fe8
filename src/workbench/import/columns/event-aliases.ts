// Data: what columns are called in files whose rows are events, in English, Finnish, Swedish, Norwegian and Danish, and in
// the files of CRMs. There "Title" is of the news and "URL" is where it stands; elsewhere they are of people and companies.
// Sources: Pipedrive's list of activities, Salesforce's report of tasks and campaign members, HubSpot's form submissions.
import type { EventField } from '../../../model/import-plan.ts';

type Aliases<Kind extends string> = Readonly<Record<Extract<EventField, `${Kind}-${string}`>, string>>;

/** Headers that are of signals alone, whatever else the file holds. */
export const SIGNAL_TYPE_HEADERS =
  'signal, signal type, buying signal, buying signal type, trigger, trigger type, trigger event, sales trigger, signal name, scoop type, news category, alert type, signaali, signaalin tyyppi, ostosignaali, myyntisignaali, triggeri, signal typ, signaltyp, köpsignal, utlösare, kjøpssignal, signaltype, utløser, købssignal, trigger hændelse';

export const ENGAGEMENT_TYPE_HEADERS =
  'engagement, engagement type, activity type, interaction, interaction type, kohtaaminen, kohtaamisen tyyppi, yhteydenoton tyyppi, kontakttyp, interaktion, interaksjon, kontakttype, henvendelse, activity name, member status';

/** Headers that may be of either, or of neither: their values tell. */
export const OPEN_TYPE_HEADERS =
  'type, event, event type, kind, category, topic, what, what happened, subject, tyyppi, tapahtuma, tapahtuman tyyppi, mitä, mitä tapahtui, laji, luokka, aihe, typ, händelse, händelsetyp, vad, vad hände, kategori, ämne, hendelse, hendelsestype, hva, hva skjedde, emne, hændelse, hændelsestype, hvad, hvad skete, activity, aktiviteetti, toiminto, aktivitet, aktivitetstyp, aktivitetstype';

export const SIGNAL_ALIASES: Aliases<'signal'> = {
  'signal-type': SIGNAL_TYPE_HEADERS,
  'signal-date':
    'date, day, event date, signal date, date of signal, date of event, published, published at, published date, publish date, publication date, found at, detected at, announced on, announced date, effective date, happened at, occurred at, timestamp, time, when, created at, created date, päivä, päiväys, päivämäärä, pvm, ajankohta, julkaistu, milloin, tapahtumapäivä, datum, dag, publicerad, händelsedatum, när, tidpunkt, dato, publisert, hendelsesdato, når, tidspunkt, udgivet, offentliggjort, hændelsesdato, hvornår',
  'signal-title':
    'title, headline, news title, article title, event title, signal title, signal text, name of event, news, otsikko, uutinen, rubrik, nyhet, tittel, overskrift, nyhed, titel',
  'signal-url':
    'url, link, source url, source link, article url, article link, news url, news link, article, web link, linkki, lähdelinkki, uutisen linkki, länk, källänk, lenke, kildelenke, kildelink, osoite linkkiin',
  'signal-note':
    'source, source name, source note, note, notes, description, details, excerpt, summary, snippet, comment, comments, evidence, article sentence, publisher, lähde, huomautus, kommentti, kuvaus, lisätiedot, muistiinpano, tiivistelmä, källa, anteckning, kommentar, beskrivning, sammanfattning, kilde, notat, beskrivelse, oppsummering, note til signal, resume',
  'signal-confidence':
    'confidence, confidence score, certainty, probability, score, relevance, varmuus, luotettavuus, todennäköisyys, säkerhet, sannolikhet, konfidens, sikkerhet, sannsynlighet, sikkerhed, sandsynlighed',
};

export const ENGAGEMENT_ALIASES: Aliases<'engagement'> = {
  'engagement-type': ENGAGEMENT_TYPE_HEADERS,
  'engagement-date':
    'date, day, engagement date, activity date, activitydate, interaction date, event date, due date, done time, marked as done time, completed date, completion date, date completed, conversion date, submission date, submitted at, submitted on, date submitted, first responded date, responded date, timestamp, time, when, created at, created date, created, occurred at, start time, add time, päivä, päiväys, päivämäärä, pvm, ajankohta, milloin, datum, dag, när, tidpunkt, dato, når, tidspunkt, hvornår',
  'engagement-source':
    'source, engagement source, campaign, campaign name, form, form name, form title, conversion title, asset name, content, content title, page title, subject, event name, webinar name, channel, description, lähde, kampanja, lomake, kanava, källa, kampanj, formulär, kilde, kampanje, skjema, kampagne, formular',
  'engagement-url':
    'url, link, page url, conversion page, page, landing page, source url, linkki, sivu, sivun osoite, länk, sida, lenke, side',
};
