import { describe, expect, it } from 'vitest';
import type { EventType } from '../event-lexicon.ts';
import { eventsIn, SURE_ENOUGH } from '../events-in.ts';

const sureTypes = (text: string): EventType[] =>
  eventsIn(text, 'fi', { place: 'text', names: [] })
    .filter(({ confidence }) => confidence >= SURE_ENOUGH)
    .map(({ type }) => type);

const TOLD: Readonly<Record<EventType, readonly string[]>> = {
  funding: [
    'Havuraita keräsi neljän miljoonan euron rahoituskierroksen.',
    'Tamperelainen Kuitulinna sai 1,5 miljoonan euron rahoituksen laajentumiseen.',
    'Norjalaissijoittaja sijoittaa kaksi miljoonaa euroa Sammalkoneeseen.',
    'Sienipilvi varmisti kymmenen miljoonan rahoituksen ruotsalaisrahastolta.',
    'Lumivoima Oyj järjestää suunnatun annin.',
    'Kivijalka Oyj: Merkintäetuoikeusannin ehdot on päätetty.',
    'Ohjelmistoyhtiö Pajunkissa on kerännyt kasvuun kolme miljoonaa sijoittajilta.',
    'Terveysfirma nosti 800 000 euron siemenrahoituksen.',
    'Ruoholahti Energia on sopinut 40 miljoonan euron rahoitusjärjestelystä pankkien kanssa.',
    'Jäätikkö sai uuden rahoituksen.',
  ],
  acquisition: [
    'Kuusisto Oy ostaa Mäntylän Konepajan.',
    'Yritysosto vahvistaa Pajunkissan asemaa Ruotsissa.',
    'Havuraita on ostanut tamperelaisen ohjelmistoyhtiö Kuitulinnan koko osakekannan.',
    'Sammalkone myy pakkausliiketoimintansa.',
    'Lumivoima ja Kivijalka yhdistyvät.',
    'Pääomasijoittaja hankkii enemmistön Sienipilvestä.',
    'Jäätikön omistus siirtyy ruotsalaiselle konsernille.',
    'Perheyritys Hilla sai uuden omistajan.',
    'Yhtiöt allekirjoittivat fuusiosopimuksen, jossa Rantatie sulautuu emoyhtiöönsä.',
    'Kuitulinna myytiin saksalaiselle kilpailijalle.',
    'Tulikivelä luopuu omistuksestaan Hillassa.',
    'Honkanen tekee julkisen ostotarjouksen Lumivoiman osakkeista.',
    'Kuitulinnasta tulee osa Havuraita-konsernia yrityskaupan myötä.',
  ],
  'leadership-change': [
    'Havuraidan uusi toimitusjohtaja on Maija Salmela.',
    'Pekka Lampinen on nimitetty Kuitulinna Oy:n talousjohtajaksi.',
    'Sammalkoneen myyntijohtaja jättää tehtävänsä.',
    'Kivijalka nimitti Anna Rinteen johtoryhmään.',
    'Lumivoiman toimitusjohtaja Ville Korpi siirtyy eläkkeelle kesällä.',
    'Hillan hallituksen puheenjohtajaksi valittiin Tiina Kaski.',
    'Sienipilven perustaja väistyy johdosta.',
    'Mika Laine aloittaa Jäätikön markkinointijohtajana elokuussa.',
    'Muutoksia Rantatien johtoryhmässä.',
    'Pelifirman teknologiapomo sai potkut.',
    'Pajunkissa palkkasi kilpailijan kehityspäällikön myyntijohtajaksi.',
    'Toimitusjohtaja vaihtuu Honkasessa.',
    'Nimitysuutisia Tulikivelästä: kaksi uutta johtajaa.',
    'Satu Niemi Kuitulinnan toimitusjohtajaksi.',
  ],
  expansion: [
    'Havuraita avaa uuden toimiston Tukholmaan.',
    'Kuitulinna laajentaa toimintaansa Saksaan.',
    'Sammalkone rakentaa Poriin uuden tehtaan.',
    'Lumivoima investoi 20 miljoonaa euroa uuteen tuotantolinjaan.',
    'Ruotsalainen kahvilaketju rantautuu Suomeen.',
    'Hilla avasi viidennen myymälänsä Lahteen.',
    'Sienipilvi perusti tytäryhtiön Viroon.',
    'Tulikivelän uusi logistiikkakeskus valmistuu keväällä.',
    'Pajunkissa etenee uusille markkinoille Baltiassa.',
    'Jäätikkö kaksinkertaistaa tuotantokapasiteettinsa.',
  ],
  'product-launch': [
    'Havuraita lanseeraa tekoälyavustajan taloushallintoon.',
    'Kuitulinna tuo markkinoille kierrätettävän pakkauksen.',
    'Sammalkone julkisti uuden kaivinkonemalliston.',
    'Lumivoima esittelee uuden latauspalvelun.',
    'Hilla avaa verkkokaupan.',
    'Sienipilven uutuussovellus helpottaa varaamista.',
    'Pajunkissa julkaisi mobiilisovelluksen yrittäjille.',
    'Tulikivelän uusi takkamalli tulee myyntiin syksyllä.',
  ],
  hiring: [
    'Havuraita palkkaa 50 uutta työntekijää Ouluun.',
    'Kuitulinna rekrytoi kymmeniä ohjelmistokehittäjiä.',
    'Uusi tehdas tuo paikkakunnalle 120 uutta työpaikkaa.',
    'Sammalkoneen henkilöstömäärä kasvoi 30 hengellä.',
    'Lumivoima aikoo kaksinkertaistaa henkilöstönsä.',
    'Hilla hakee 200 kesätyöntekijää.',
    'Peliyhtiö palkkaa lisää väkeä.',
  ],
  'contract-partnership': [
    'Havuraita ja Kuitulinna solmivat yhteistyösopimuksen.',
    'Sammalkone on allekirjoittanut viiden miljoonan euron sopimuksen Porin kaupungin kanssa.',
    'Lumivoima sai tilauksen kahdesta turbiinista Norjaan.',
    'Kivijalka voitti sairaalahankkeen tarjouskilpailun.',
    'Hilla toimittaa 14 nosturia Gdanskin satamaan.',
    'Sienipilvi valittiin Jäätikön IT-kumppaniksi.',
    'Pajunkissa ja Rantatie aloittavat strategisen yhteistyön.',
    'Honkanen urakoi koulun peruskorjauksen, urakan arvo on 12 miljoonaa euroa.',
    'Tulikivelä laajentaa yhteistyötään Havuraidan kanssa.',
    'Kuitulinna ja norjalainen Fjordkraftverk perustavat yhteisyrityksen.',
    'Konepaja sai miljoonatilauksen Intiasta.',
    'Sopimus kattaa kolme vuotta, ja sen arvo on 2,4 miljoonaa euroa.',
  ],
  'ipo-listing': [
    'Havuraita suunnittelee listautumista Helsingin pörssiin.',
    'Kuitulinna listautuu First North -markkinapaikalle.',
    'Pörssitulokas Lumivoiman anti ylimerkittiin.',
    'Kaupankäynti Sammalkoneen osakkeilla alkaa torstaina.',
    'Hilla hakeutuu pörssiin ensi vuonna.',
  ],
  'financial-results': [
    'Havuraidan liikevaihto kasvoi 12 prosenttia.',
    'Kuitulinna antoi tulosvaroituksen.',
    'Lumivoima Oyj:n osavuosikatsaus tammi–syyskuu 2026.',
    'Sammalkoneen liikevoitto heikkeni selvästi vuodentakaisesta.',
    'Hilla teki ennätystuloksen viime vuonna.',
    'Pajunkissa laskee ohjeistustaan.',
    'Jäätikön tulos painui tappiolle.',
    'Liikevoitto oli 3,2 miljoonaa euroa (2,1 miljoonaa).',
    'Rantatien nettomyynti nousi 45 miljoonaan euroon toisella neljänneksellä.',
    'Kivijalan tappio syveni.',
  ],
  'technology-change': [
    'Havuraita ottaa käyttöön uuden toiminnanohjausjärjestelmän.',
    'Kuitulinna valitsi Lehtipilven taloushallinnon ohjelmiston.',
    'Sammalkone siirtää palvelimensa pilveen.',
    'Hilla uudistaa asiakkuudenhallintajärjestelmänsä.',
    'Rantatien järjestelmävaihdos valmistui.',
  ],
  rebrand: [
    'Havuraita vaihtaa nimensä Havuksi.',
    'Kuitulinnan nimi muuttuu.',
    'Sammalkone uudistaa brändinsä.',
    'Uudet verkkosivut on julkaistu.',
    'Yhtiö jatkaa jatkossa nimellä Hilla Group.',
    'Lumivoima sai uuden ilmeen ja logon.',
  ],
  relocation: [
    'Havuraita muuttaa uusiin toimitiloihin Pasilaan.',
    'Kuitulinna siirtää pääkonttorinsa Turkuun.',
    'Olemme muuttaneet!',
    'Sammalkone siirtää tuotantonsa Puolaan.',
    'Hillan uusi pääkonttori sijaitsee Kalasatamassa.',
  ],
  award: [
    'Havuraita palkittiin vuoden kasvuyrityksenä.',
    'Kuitulinna voitti vientipalkinnon.',
    'Sammalkone on valittu Suomen parhaaksi työpaikaksi.',
    'Hilla sai kultaisen tunnustuksen turvallisuustyöstään.',
    'Maija Salmela on Vuoden yrittäjä.',
  ],
  layoffs: [
    'Havuraita aloittaa yt-neuvottelut.',
    'Kuitulinna käynnistää muutosneuvottelut, jotka koskevat 120 työntekijää.',
    'Sammalkone irtisanoo 30 työntekijää.',
    'Lumivoima vähentää 45 tehtävää.',
    'Hilla lomauttaa koko henkilöstönsä.',
    'Satoja työpaikkoja uhattuna Jäätikössä.',
    'Pajunkissa leikkaa sadan hengen verran väkeä.',
    'Yhtiö käynnistää säästöohjelman.',
    'Kaupan ketju pani 20 ihmistä pihalle: potkut tulivat sähköpostilla.',
  ],
  insolvency: [
    'Havuraita hakeutuu konkurssiin.',
    'Kuitulinna asetettiin konkurssiin.',
    'Sammalkone hakee yrityssaneerausta.',
    'Ravintolaketju ajautui konkurssiin.',
    'Hilla Oy on maksukyvytön.',
    'Rakennusliike Honkanen teki konkurssin.',
  ],
  closure: [
    'Havuraita sulkee tehtaansa Forssassa.',
    'Kuitulinna lopettaa toimintansa vuoden lopussa.',
    'Hillan myymälä Kuopiossa suljetaan.',
    'Sammalkone lakkauttaa Salon yksikön.',
    'Tulikivelä ajaa alas tuotannon Virossa.',
    'Perinteinen kenkäkauppa panee lapun luukulle.',
  ],
};

const NOT_TOLD: readonly string[] = [
  // funding
  'Lumivoima maksaa osinkoa 0,20 euroa osakkeelta.',
  'Yliopisto sai tutkimushankkeelle kahden miljoonan rahoituksen.',
  'Hallitus esittää budjettiin 50 miljoonan euron lisärahoitusta kunnille.',
  'Havuraita jatkaa omien osakkeiden ostamista.',
  'Näin haet yrityksellesi rahoitusta.',
  'Rahoituksen saaminen on vaikeutunut, kertoo kysely.',
  'Säätiö myönsi apurahoja nuorille tutkijoille.',
  'Kannattaako asuntosijoittajan kilpailuttaa laina?',
  // acquisition
  'Havuraita ei aio ostaa Kuitulinnaa.',
  'Huhu: Sammalkone myydään Kiinaan.',
  'Kuluttaja voi ostaa lipun Hillan sovelluksesta.',
  'Nuoripari osti omakotitalon Nokialta.',
  'Kuitulinna perustettiin 1998, ja Havuraita osti sen vuonna 2009.',
  'Fuusiovoimala on yhä kaukana.',
  'Lumivoima kiistää yrityskaupan.',
  'Miksi kuluttajat ostavat yhä enemmän verkosta?',
  'Myymme kaikki tuotteet kotiinkuljetuksella.',
  // leadership-change
  'Presidentti nimitti uuden ministerin.',
  'Joukkue sai uuden päävalmentajan.',
  'Toimitusjohtajan palkka nousi miljoonaan euroon.',
  'Toimitusjohtaja Maija Salmela kertoo, miten Havuraita kasvoi.',
  'Hän on ehdolla puolueen puheenjohtajaksi.',
  'Kuitulinna nousi markkinajohtajaksi.',
  'Näin valmistaudut johtajan työhaastatteluun.',
  'Kirja kertoo Lumivoiman entisestä toimitusjohtajasta.',
  // expansion
  'Uusi tie avataan liikenteelle perjantaina.',
  'Näyttely avaa ikkunan 1950-luvun kahviloihin.',
  'Maastopalo laajenee Kalajoella.',
  'Kirjasto on avoinna myös sunnuntaisin.',
  'Kaupunki avaa uuden päiväkodin elokuussa.',
  'Myymälämme on avoinna ma–pe 9–17.',
  'Toimipisteemme sijaitsevat Tampereella ja Turussa.',
  'Sota laajeni naapurimaahan.',
  // product-launch
  'Tutkimus julkaistiin arvostetussa lehdessä.',
  'Laulaja julkaisi uuden levyn.',
  'Arvostelu: halpapuhelin yllättää kamerallaan.',
  'Poliisi julkisti kuvan epäillystä.',
  'Palvelumme auttaa yrityksiä kasvamaan.',
  'Valmistamme ohjelmistoja teollisuudelle.',
  'Huhu kertoo, että uusi puhelin julkistetaan syksyllä.',
  'Ohjelmiston käyttöohje löytyy sivuiltamme.',
  // hiring
  'Haemme tiimiimme kokenutta asentajaa. Jätä hakemus viimeistään perjantaina.',
  'Työttömyys kasvoi viime kuussa.',
  'Kaupungissa oli 3000 työtöntä.',
  // contract-partnership
  'Liitto ja työnantajat pääsivät sopuun uudesta työehtosopimuksesta.',
  'Hyökkääjä teki kahden vuoden sopimuksen TPS:n kanssa.',
  'Maat allekirjoittivat rauhansopimuksen.',
  'Havuraita irtisanoi sopimuksen Kuitulinnan kanssa.',
  'Tilaa uutiskirje ja saat tarjouksia.',
  'Toimitusaika on noin kaksi viikkoa.',
  'Käyttösopimus hyväksytään palvelun ensimmäisellä kerralla.',
  'Vuokrasopimuksen voi tehdä verkossa.',
  'Teemme yhteistyötä oppilaitosten kanssa.',
  // ipo-listing
  'Helsingin pörssin yleisindeksi laski prosentin.',
  'Tässä lista kesän parhaista festivaaleista.',
  // financial-results
  'Inflaatio hidastui kahteen prosenttiin.',
  'Havuraita julkaisee osavuosikatsauksensa torstaina klo 9.',
  'Ottelun tulos oli 3–1.',
  'Tutkimuksen tulokset yllättivät.',
  'Vaalien tulos selvisi illalla.',
  'Kyselyn tulos: joka kolmas yritys aikoo kasvaa.',
  'Toimialan liikevaihto kasvoi Suomessa viisi prosenttia.',
  'Tulosta lasku tästä.',
  // technology-change
  'Uusi laki otetaan käyttöön tammikuussa.',
  'Miten valita toiminnanohjausjärjestelmä? Lue vinkkimme.',
  // rebrand
  'Laulaja vaihtaa nimensä.',
  'Vauvan nimi paljastui.',
  // relocation
  'Perhe muutti uuteen asuntoon.',
  'Yhä useampi opiskelija muuttaa Tampereelle.',
  // award
  'Elokuva on ehdolla kolmen Oscar-palkinnon saajaksi.',
  'Ehdota vuoden yrittäjää, hakuaika päättyy maaliskuussa.',
  // layoffs
  'Hakkuut vähentävät metsän hiilinielua.',
  'Lakko alkaa maanantaina.',
  'Toimitusjohtajan mukaan irtisanomisia ei ole luvassa.',
  'Päästöjä vähennettiin 20 prosenttia.',
  // insolvency
  'Konkurssien määrä laski heinäkuussa.',
  'Yritys vältti konkurssin.',
  // closure
  'Silta suljetaan liikenteeltä kesäksi.',
  'Koulu suljettiin homeen takia.',
  'Myymälä on suljettu juhannuksena.',
];

describe('Finnish events', () => {
  for (const [type, texts] of Object.entries(TOLD)) {
    it.each(texts)(`tells ${type}: %s`, (text) => {
      expect(sureTypes(text)).toContain(type);
    });
  }

  it.each(NOT_TOLD)('tells nothing: %s', (text) => {
    expect(sureTypes(text)).toEqual([]);
  });
});
