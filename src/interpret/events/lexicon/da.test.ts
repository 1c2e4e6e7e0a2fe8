import { describe, expect, it } from 'vitest';
import type { EventType } from '../event-lexicon.ts';
import { eventsIn, SURE_ENOUGH } from '../events-in.ts';

const sureTypes = (text: string): EventType[] =>
  eventsIn(text, 'da', { place: 'text', names: [] })
    .filter(({ confidence }) => confidence >= SURE_ENOUGH)
    .map(({ type }) => type);

const TOLD: Readonly<Record<EventType, readonly string[]>> = {
  funding: [
    'Fjordlys henter 45 millioner kroner hos danske investorer.',
    'Klitbryg A/S gennemfører en rettet emission på 120 mio. kr.',
    'Startuppen Tangstråle rejser 3 mio. euro til vækst i Tyskland.',
    'Nordkapital investerer 60 mio. kr. i Fjordlys.',
    'Lysne Medtech lander stor investering',
    'Aarhusiansk iværksætterfirma får millionindsprøjtning',
    'Bredal Energi har sikret sig finansiering af ny fabrik.',
    'Kapitalforhøjelse i Skovvind er gennemført.',
    'Kviksolv sikrer 25 millioner kroner fra Nordkapital',
    'Softwarehus henter trecifret millionbeløb',
    'Bredal Energi etablerer kreditfacilitet på 500 mio. kr.',
  ],
  acquisition: [
    'Fjordlys køber Bredal Energi',
    'Klitbryg har indgået aftale om køb af samtlige aktier i Skovvind A/S.',
    'Nordkapital sælger Tangstråle til svenske Lundgrens.',
    'Opkøbet af Lysne Medtech er gennemført.',
    'Vandværk & Co. bliver opkøbt af tysk koncern.',
    'Skovvind og Bredal fusionerer.',
    'Familievirksomheden Kværn & Sønner får ny ejer.',
    'Kapitalfonden Sundby køber sig ind i Klitbryg',
    'Kviksolv bliver en del af Hansholm-koncernen.',
    'Klitbryg frasælger sin division for emballage.',
    'Ejerskifte i Bredal',
    'Hansholm overtager aktiviteterne i Rørnet ApS.',
    'VVS-firmaet Varmelund er solgt til konkurrenten.',
    'Medicoselskab opkøber konkurrent i Sverige',
  ],
  'leadership-change': [
    'Karen Mo er ansat som ny adm. direktør i Fjordlys.',
    'Ny topchef i Klitbryg',
    'Finansdirektøren i Skovvind stopper',
    'Administrerende direktør Ole Bredvig fratræder sin stilling med øjeblikkelig virkning.',
    'Topchefen går af efter tre år',
    'Lise Holm bliver ny marketingdirektør i Tangstråle.',
    'Bredal henter ny økonomichef hos Klitbryg.',
    'Klitbryg udnævner Per Sand til CFO.',
    'Bestyrelsesformand i Kviksolv trækker sig',
    'Direktørskifte i Hansholm',
    'Jonas Vig afløser Mette Lind som direktør.',
    'Fjordlys fyrer sin administrerende direktør',
    'Anne Lie tiltræder som driftschef 1. marts.',
    'Efter 20 år: Direktør siger farvel',
    'Udvider direktionen med ny teknologidirektør.',
    'Ny mand i spidsen for Skovvind',
  ],
  expansion: [
    'Klitbryg åbner nyt kontor i Bergen.',
    'Kaffekæden Bønnehuset etablerer sig i Odense.',
    'Fjordlys bygger ny fabrik ved Kolding.',
    'Skovvind udvider til Sverige.',
    'Tangstråle investerer 200 mio. kr. i udvidelse af produktionen.',
    'Møbelkæden Lunt rykker ind på det tyske marked.',
    'Tager første spadestik til nyt domicil',
    'Bageriet Rugbo åbner dørene i Vejle',
    'Fordobler kapaciteten på fabrikken i Skive',
    'Indvier kæmpe lager ved motorvejen',
  ],
  'product-launch': [
    'Fjordlys lancerer ladeboks til boligforeninger.',
    'Klitbryg præsenterer ny app til montører.',
    'Kviksolv ruller betalingstjenesten ud i hele landet.',
    'Tangstråle introducerer ny varmepumpemodel.',
    'Bredal frigiver ny version af styresystemet.',
    'Lancering: Skovvind klar med strøm på abonnement',
    'Sender ny elbil på gaden',
  ],
  hiring: [
    'Fjordlys vil ansætte 40 ingeniører.',
    'Klitbryg søger 120 nye medarbejdere i Esbjerg.',
    'Den nye fabrik giver 50 nye arbejdspladser.',
    'Skovvind ansætter 15 montører',
    'Kviksolv fordobler antallet af ansatte.',
    'Nye job på vej til Lolland',
  ],
  'contract-partnership': [
    'Klitbryg tildelt kontrakt på vedligehold af havbrug.',
    'Fjordlys har underskrevet aftale med Bredal Energi.',
    'Bredvig Entreprenør vinder ordre til 120 mio. kr.',
    'Skovvind og Tangstråle indgår samarbejde',
    'Skal levere vinduer til nyt boligtårn',
    'Værftet i Ulvsund lander storordre',
    'Rammeaftale med Tangstråle på plads',
    'Kviksolv forlænger aftalen med Klitbryg med tre år.',
    'Hansholm vælger Lysne som leverandør af pumper.',
    'Sikrer sig millionkontrakt i Grønland',
    'Bredal underskriver hensigtserklæring om levering af brint.',
    'Ny samarbejdspartner til Fjordlys',
    'Skovvind indgår partnerskab med Nordkapital',
    'Klitbryg vinder udbud om rengøring',
  ],
  'ipo-listing': [
    'Fjordlys planlægger børsnotering til foråret.',
    'Klitbryg går på børsen',
    'Aktierne i Bredal optages til handel på Nasdaq i dag.',
    'Tangstråle vil afnoteres.',
    'Skovvind på vej af børsen',
  ],
  'financial-results': [
    'Klitbryg øgede omsætningen med 12 procent sidste år.',
    'Fjordlys fik et overskud på 14 mio. kr.',
    'Rekordoverskud i Skovvind',
    'Bredal Energi tabte 30 mio. kr. i tredje kvartal.',
    'Tangstråle nedjusterer.',
    'Hæver forventningerne til året',
    'Delårsrapport fra Klitbryg',
    'Møbelkoncern fordobler overskuddet',
  ],
  'technology-change': [
    'Klitbryg tager nyt økonomisystem i brug.',
    'Fjordlys vælger Skyværn som ny it-platform.',
    'Kæden skifter kassesystem i alle butikker.',
    'Bredal implementerer nyt ERP',
    'Rederiet flytter driften til skyen.',
  ],
  rebrand: [
    'Bredal Energi skifter navn til Brise.',
    'Selskabet får nyt navn og nyt logo.',
    'Navneskift: Kværn & Sønner bliver til Kværnhuset',
    'Fjordlys har fået nyt logo',
    'Rebranding af Skovvind er i gang.',
  ],
  relocation: [
    'Klitbryg flytter hovedkontoret til Aarhus.',
    'Fjordlys flytter ind i nye lokaler på Amager.',
    'Nyt hovedsæde til Skovvind',
    'Produktionen flyttes til Polen',
    'Rykker til større lokaler i Kolding',
  ],
  award: [
    'Fjordlys er kåret til årets ejerleder.',
    'Bredal vandt prisen for bedste læreplads.',
    'Klitbryg er igen gazelle',
    'Skovvind modtager bæredygtighedsprisen.',
    'Klitbryg blev årets virksomhed i Thy',
  ],
  layoffs: [
    'Klitbryg fyrer 60 medarbejdere.',
    'Fjordlys afskediger 35 ansatte.',
    'Kæden nedlægger 120 stillinger.',
    'Fyringsrunde i Skovvind',
    '15 ansatte mister jobbet hos Bredal.',
    'Ny spareplan på vej i Tangstråle',
    'Bryggeri varsler afskedigelser',
  ],
  insolvency: [
    'Bredal Byg er gået konkurs.',
    'Konkurs i restaurantkæden Gryden',
    'Skovvind er taget under rekonstruktion.',
    'Kviksolv ApS er erklæret konkurs.',
    'Modekæde indgiver konkursbegæring',
  ],
  closure: [
    'Lukker butikken efter 30 år',
    'Fjordlys lukker fabrikken i Skive.',
    'Kæden lukker 14 butikker.',
    'Caféen i Algade er snart fortid',
    'Klitbryg afvikler virksomheden i Chile.',
    'Drejer nøglen om efter 40 år',
    'Slut med boghandlerkæden Bladet',
    'Værft indstiller produktionen',
  ],
};

/** Texts that look like an event of a type and tell of none, of whichever type. */
const LOOK_ALIKES: Readonly<Partial<Record<EventType, readonly string[]>>> = {
  funding: [
    'Musikskolen får 2 mio. kr. fra kommunen.',
    'Klitbryg udbetaler 4 kroner pr. aktie i udbytte.',
    'Indsamlingen til redningsbåden er oppe på 3 mio. kr.',
    'Regeringen bruger 400 mio. kr. på vejvedligehold.',
    'Parret fik boliglån efter lang ventetid.',
    'Foreningen får legat til nye kajakker.',
    'Forskere får 12 mio. kr. i bevilling.',
    'Selskabet idømt bøde på 30 mio. kr.',
  ],
  acquisition: [
    'Fjordlys afviser rygter om fusion.',
    'Klitbryg vil købe flere selskaber.',
    'Parret købte villa for ni millioner.',
    'Kommunen køber grund til ny børnehave.',
    'Trump vil købe Grønland.',
    'Klubben sælger sin topscorer.',
    'Hun overtager ansvaret for kiosken på kampdage.',
    'Sådan køber du brugt bil uden at blive snydt',
    'Spilleren solgt til tysk storklub.',
  ],
  'leadership-change': [
    'Statsministeren går af.',
    'Ny cheftræner i Vejlby',
    'Borgmesteren stopper i politik.',
    'Topchefen advarer mod dyr strøm.',
    'Tidligere direktør dømt for mandatsvig.',
    'Direktørens løn steg med 12 procent.',
    'Ny partileder efter valget.',
    'Spilleren forlader klubben.',
  ],
  expansion: [
    'Museet åbner ny udstilling om fiskeri.',
    'Tunnelen åbner igen mandag.',
    'Kommunen åbner ny skole.',
    'Klitbryg åbner for kritik af egen praksis.',
    'Åbner op om sin sygdom',
    'Færgen åbner sæsonen på lørdag',
  ],
  'product-launch': [
    'Forfatteren lancerer ny bog.',
    'Partiet lancerer sin klimaplan.',
    'Bandet præsenterer nyt album fredag.',
    'Rygter om at ny model lanceres til foråret.',
  ],
  'contract-partnership': [
    'Dansk Metal og arbejdsgiverne har indgået overenskomst.',
    'Målmanden skriver kontrakt med Vejlby.',
    'Kommunen opsiger aftalen med Bredal.',
    'EU indgår handelsaftale med Indien.',
    'Partierne har indgået forlig om veje.',
    'Mister kontrakten med Forsvaret.',
    'Affald sendes i udbud.',
    'USA og Iran har indgået en aftale.',
  ],
  layoffs: [
    'Færre fyringer i oktober, viser statistik.',
    'Strejken fortsætter: 300 ansatte er gået hjem.',
    'Hun sagde sit job op og rejste jorden rundt.',
    'Fyret? Det har du krav på',
  ],
  insolvency: [
    'Antallet af konkurser faldt i oktober.',
    'Fjordlys undgår konkurs.',
    'Begyndte forfra efter konkursen i 2019.',
    'Frygter bølge af konkurser',
  ],
  closure: [
    'Vejen lukkes på grund af skred.',
    'Aktien lukker i plus.',
    'Skolen lukkes efter beslutning i byrådet.',
    'Butikken holder midlertidigt lukket efter brand.',
    'Lukker hullet i forsvaret',
  ],
};

const rows = (texts: Readonly<Partial<Record<EventType, readonly string[]>>>): [string, string][] =>
  Object.entries(texts).flatMap(([type, all]) => all.map((text): [string, string] => [type, text]));

describe('the Danish lexicon', () => {
  it.each(rows(TOLD))('tells of %s: %s', (type, text) => {
    expect(sureTypes(text)).toContain(type);
  });

  it.each(rows(LOOK_ALIKES))('tells of no event where it only looks like %s: %s', (_, text) => {
    expect(sureTypes(text)).toEqual([]);
  });
});
