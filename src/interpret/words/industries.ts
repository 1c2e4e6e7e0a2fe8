// Data: words that tell an industry in the languages we read, with the NACE Rev. 2 code they stand for (Eurostat's
// classification). Lists are written with commas. Endings are met by the reader: "bilverkstad" also finds
// "bilverkstaden"; compounds are listed as they are written.

export interface IndustryWords {
  readonly nace: string;
  readonly name: string;
  /** What a company of the industry calls itself or its trade: nobody else is called so. */
  readonly trades: string;
  /** What such a company speaks of; others do too. */
  readonly signs: string;
}

export const INDUSTRY_WORDS: readonly IndustryWords[] = [
  {
    nace: '62.01',
    name: 'software',
    trades:
      'software company, software development, software developer, saas, ohjelmistoyritys, ohjelmistotalo, ohjelmistokehitys, ohjelmistokehittäjä, programvaruföretag, programvaruutveckling, mjukvaruutveckling, mjukvaruföretag, systemutveckling, programvareutvikling, programvareselskap, systemutvikling, softwareudvikling, softwarehus, softwarevirksomhed, softwareentwicklung, softwarehaus, app development, sovelluskehitys, apputveckling, erp-system, affärssystem, toiminnanohjausjärjestelmä',
    signs:
      'software, ohjelmisto, ohjelmistot, ohjelmistoja, programvara, mjukvara, programvare, it-system, it-järjestelmä, it-järjestelmät, sovellus, sovellukset, api, cloud platform, webchat, chatbot, app, developers',
  },
  {
    nace: '62.01',
    name: 'booking systems',
    trades:
      'booking system, booking systems, booking software, bookingsystem, bookingsystemer, bokningssystem, varausjärjestelmä, varausjärjestelmät, ajanvarausjärjestelmä, timebestillingssystem, buchungssystem, reservation system',
    signs:
      'online booking, onlinebooking, bordbooking, bordbestilling, verkkovaraus, nettivaraus, onlinebokning, pos-system',
  },
  {
    nace: '62.02',
    name: 'IT consulting',
    trades:
      'it consulting, it consultancy, it-konsult, it-konsulter, it-konsultbolag, it-konsulentfirma, it-konsultointi, it-palvelut, it-palvelutalo, it-tjänster, it services, it-tjenester, it-drift, it-support, it-tuki, it-løsninger, it-lösningar, it-ratkaisut, it-beratung, it-dienstleister, it-systemhaus, managed services, tietoturvayhtiö, cybersecurity company',
    signs:
      'cyber security, cybersecurity, tietoturva, it-säkerhet, it-sikkerhed, cloud services, pilvipalvelut, molntjänster, microsoft 365',
  },
  {
    nace: '73.11',
    name: 'advertising agency',
    trades:
      'werbeagentur, advertising agency, mainostoimisto, reklambyrå, reklamebyrå, reklamebureau, marketing agency, digital agency, creative agency, marknadsföringsbyrå, markkinointitoimisto, digitoimisto, webbyrå, webbureau, webbyrået, webagentur, agencja reklamowa, viestintätoimisto, kommunikationsbyrå, kommunikasjonsbyrå, mediatoimisto, mediebyrå, markedsføringsbureau',
    signs:
      'mainonta, markkinointi, marknadsföring, markedsføring, reklam, reklame, digital marketing, seo, google ads, branding, kotisivut yritykselle, verkkosivut yritykselle',
  },
  {
    nace: '70.22',
    name: 'management consulting',
    trades:
      'management consulting, management consultancy, management consultants, liikkeenjohdon konsultointi, konsulttiyritys, konsulttitoimisto, unternehmensberatung, konsultbolag, managementkonsult, managementkonsulter, konsulenthus, konsulentselskab, konsulentselskap, rådgivningsfirma',
    signs: 'consulting, consultancy, konsulting, konsultointi, rådgivning, strategi, strategy, strategia, valmennus',
  },
  {
    nace: '78.10',
    name: 'recruitment',
    trades:
      'recruitment agency, recruitment company, staffing agency, staffing company, rekrytointiyritys, henkilöstöpalveluyritys, henkilöstövuokraus, henkilöstöpalvelut, rekryteringsbyrå, rekryteringsföretag, bemanningsföretag, bemanningsbolag, rekrutteringsbyrå, bemanningsbyrå, bemanningsselskap, rekrutteringsbureau, vikarbureau, personalvermittlung, personaldienstleister, headhunting, headhunter, executive search, suorahaku',
    signs:
      'recruitment, rekrytointi, rekrytering, rekruttering, bemanning, staffing, kandidater, työnhakijat, vuokratyö',
  },
  {
    nace: '69.10',
    name: 'law office',
    trades:
      'law firm, law office, lawyers, attorneys at law, asianajotoimisto, asianajajat, lakitoimisto, lakiasiaintoimisto, advokatbyrå, advokatfirma, advokatfirman, advokatkontor, advokatanpartsselskab, juristbyrå, juristfirma, rechtsanwalt, rechtsanwälte, rechtsanwältin, anwaltskanzlei, kanzlei, anwalt, anwälte, advocaten, kancelaria',
    signs:
      'advokat, advokater, juridik, juss, jura, lawyer, attorney, asianajaja, juristi, rechtsberatung, internetrecht, familienrecht, verkehrsrecht, avtalsrätt, sopimusoikeus',
  },
  {
    nace: '69.20',
    name: 'accounting',
    trades:
      'accounting firm, accounting office, accountants, bookkeeping services, tilitoimisto, tilitoimistot, tilintarkastusyhteisö, tilintarkastus, kirjanpitotoimisto, redovisningsbyrå, revisionsbyrå, ekonomibyrå, regnskapsbyrå, regnskapskontor, regnskapsfører, revisjonsselskap, bogføringsfirma, revisionsfirma, revisionsselskab, regnskabskontor, steuerberater, steuerberatung, steuerkanzlei',
    signs:
      'accounting, accountant, bookkeeping, kirjanpito, palkanlaskenta, redovisning, bokföring, bokslut, lönehantering, regnskap, årsoppgjør, regnskab, bogholderi, bogføring, revisor, tilinpäätös, payroll',
  },
  {
    nace: '71.12',
    name: 'surveying',
    trades:
      'land surveying, land surveyor, surveying company, geomatics, geomatikk, geomatik, landmåling, landmåler, landinspektør, landmätning, oppmåling, oppmålingsfirma, mätningsteknik, maanmittaus, mittauspalvelut, vermessungsbüro, vermessung',
    signs:
      'surveying, kartlegging, kartering, kartoitus, laserskanning, laserscanning, laserkeilaus, fotogrammetri, drone survey, 3d-skanning, mittaus',
  },
  {
    nace: '71.12',
    name: 'engineering',
    trades:
      'engineering company, engineering office, engineering consultancy, consulting engineers, insinööritoimisto, suunnittelutoimisto, ingenjörsbyrå, ingenjörsfirma, teknikkonsult, teknikkonsulter, ingeniørfirma, rådgivende ingeniør, rådgivende ingeniører, ingenieurbüro, ingenieurgesellschaft, konstruktionsbyrå, rakennesuunnittelu, lvi-suunnittelu, konstruktör',
    signs:
      'engineering, engineers, ingeniør, ingeniører, ingenjör, ingenjörer, insinööri, projektering, prosjektering, suunnittelu, konstruktion, bauleitung',
  },
  {
    nace: '71.11',
    name: 'architecture',
    trades:
      'architects, architecture firm, arkkitehtitoimisto, arkkitehdit, arkitektkontor, arkitektbyrå, arkitekter, arkitektfirma, arkitekttegnestue, tegnestue, architekturbüro, architekten',
    signs: 'architecture, architect, arkkitehti, arkkitehtuuri, arkitekt, arkitektur, architekt, architektur',
  },
  {
    nace: '41.20',
    name: 'construction of buildings',
    trades:
      'construction company, general contractor, building contractor, house builder, rakennusliike, rakennusyritys, rakennusfirma, byggföretag, byggfirma, byggbolag, byggnads, byggmästare, byggentreprenör, byggmester, byggmestere, byggefirma, byggeentreprenør, byggentreprenør, entreprenørfirma, tømrermester, bauunternehmen, bauunternehmung, hochbau, totalentreprenad, totalentreprenør, uudisrakentaminen, talotehdas, husbyggare',
    signs:
      'construction, rakentaminen, rakentamista, rakennus, rakennusurakointi, byggande, byggnation, nybyggnation, nyproduktion, entreprenad, entreprenør, byggeri, nybyggeri, nybygg, bygg- och renoveringsprojekt',
  },
  {
    nace: '43.39',
    name: 'renovation',
    trades:
      'remonttiyritys, remonttifirma, saneerausyritys, badrumsrenovering, köksrenovering, kylpyhuoneremontti, keittiöremontti, huoneistoremontti, oppussingsfirma, snickerifirma, snickare, snedkerfirma, snedkerfirmaet, snedker, snedkermester, snedkerarbejde, tømrer, tømrerarbejde, tømrerfirma, kirvesmies, murerfirma, murermester, fliser, flislegger, laatoittaja, plattsättare, handwerksbetrieb, renovation contractor, parvekelasitus, parvekelasitukset, terassilasitus, terassilasitukset, lasitusliike, glasmästeri, glassmester, glarmester',
    signs:
      'renovering, remontointi, remontti, remontit, saneeraus, rehabilitering, renovation, oppussing, snickeri, ombyggnad, ombygning, tilbud, sisäilmakorjaus',
  },
  {
    nace: '43.21',
    name: 'electrical installation',
    trades:
      'electrician, electricians, electrical contractor, elektriker, elfirma, elinstallatör, elinstallation, elinstallationer, elkontroll, el-installatør, elinstallatør, elektroinstallatør, elektrofirma, elentreprenør, sähköasennus, sähköasennukset, sähköasentaja, sähköurakointi, sähköurakoitsija, sähköliike, sähkötyöt, elektroinstallation, elektriker firma, elektrobetrieb',
    signs:
      'elektro, sähkö, elarbeten, elarbeid, elarbejde, elservice, elsäkerhet, laddbox, elbillader, sikringsskap, sähköturvallisuus',
  },
  {
    nace: '43.22',
    name: 'plumbing and heating',
    trades:
      'plumber, plumbers, plumbing contractor, putkiliike, putkimies, putkiremontti, lvi-urakointi, lvi-asennus, lvi-liike, lvi-palvelu, lvi-palvelut, lvi-huolto, rörmokare, rörfirma, vvs-firma, vvs-företag, vvs-installatör, vvs-montør, vvs-installatør, rørlegger, rørleggerfirma, blikkenslager og vvs, kloakmester, kloakservice, kloakfirma, heizungsbau, sanitärinstallation, installateur, lämpöpumppuasennus, talotekniikka, talotekniikkayritys, ilmalämpöpumppuasennus, ilmalämpöpumppujen asennus, lämpöpumppujen asennus, värmepumpsinstallation, varmepumpeinstallasjon',
    signs:
      'plumbing, lvi, vvs, kloak, sewer, heating, värmepump, värmepumpar, lämpöpumppu, lämpöpumput, varmepumpe, varmepumper, heizung, sanitär, ventilation, ilmanvaihto, putkisto, avlopp',
  },
  {
    nace: '43.12',
    name: 'earthworks',
    trades:
      'maanrakennus, maanrakennusliike, maanrakennusyritys, maarakennus, maansiirto, kaivinkoneurakointi, markentreprenör, markentreprenad, schaktentreprenad, grävfirma, grunnarbeid, graveentreprenør, maskinentreprenør, anleggsentreprenør, anleggsgartner og entreprenør, jordarbejde, entreprenørforretning, tiefbau, erdbau, excavation contractor, groundworks',
    signs:
      'kaivuutyöt, kaivinkone, louhinta, markarbeten, markarbete, schaktning, grävning, graving, sprengning, excavation, valokuitu, infra',
  },
  {
    nace: '43.91',
    name: 'roofing',
    trades:
      'kattoremontti, kattoremontit, kattourakointi, kattoliike, takläggning, takläggare, takfirma, taktekker, taktekking, taktekkerfirma, blikkenslager, roofing contractor, roofing company, roofers, tagdækker, tagfirma, dachdecker, dachdeckerei, peltikatto',
    signs: 'roofing, katto, katot, taktegel, takbyte, nytt tak, nyt tag, tagrenovering, dach',
  },
  {
    nace: '43.34',
    name: 'painting',
    trades:
      'maalausliike, maalausyritys, maalausurakointi, maalausurakoitsija, målerifirma, måleriföretag, målare, malerfirma, malermester, malerbetrieb, malermeister, painting contractor, house painters',
    signs: 'maalaus, maalaustyöt, måleri, målning, maling, tapetsering, tapetointi, maler',
  },
  {
    nace: '81.21',
    name: 'cleaning',
    trades:
      'cleaning company, cleaning services, siivousyritys, siivousfirma, siivouspalvelu, siivouspalvelut, städfirma, städföretag, städbolag, städservice, hemstädning, kontorsstädning, renholdsfirma, renholdsselskap, renholdsbyrå, renholdslag, kontorrenhold, kontorvask, trappevask, byggvask, byggevask, flyttevask, renholdstjenester, rengøringsfirma, rengøringsselskab, rengøringsservice, gebäudereinigung, reinigungsfirma, reinigungsdienst, ikkunanpesu, fönsterputs, flyttstäd, hemstäd',
    signs:
      'cleaning, siivous, siivousta, städning, städ, renhold, rengøring, reinigung, flyttstädning, loppusiivous, byggstäd, byggrengøring, tidy',
  },
  {
    nace: '81.10',
    name: 'facility services',
    trades:
      'facility services, facility management, facility service, kiinteistöhuolto, kiinteistöpalvelu, kiinteistöpalvelut, huoltoyhtiö, fastighetsskötsel, fastighetsservice, fastighetstjänster, vaktmestertjenester, vaktmester, eiendomsdrift, ejendomsservice, viceværtservice, hausverwaltung, hausmeisterservice',
    signs: 'facility, fastighetsförvaltning, isännöinti, lumityöt, snöröjning, snørydding, snerydning, driftstjenester',
  },
  {
    nace: '68.20',
    name: 'real estate',
    trades:
      'property company, office hotel, coworking space, kiinteistösijoitusyhtiö, vuokra-asunnot, toimitilat, toimitilavuokraus, toimistohotelli, fastighetsbolag, fastighetsägare, hyresvärd, kontorshotell, kontorhotell, kontorhotel, kontorfellesskap, eiendomsselskap, ejendomsselskab, immobiliengesellschaft, lediga lokaler, uthyrning av lokaler, boligudlejning',
    signs:
      'toimitila, toimitiloja, vuokrataan, lokaler, kontorslokaler, kontorlokaler, real estate, fastigheter, eiendom, ejendomme, kiinteistöt, office space, coworking, immobilien, lejligheder, hyresrätter',
  },
  {
    nace: '68.31',
    name: 'real estate agency',
    trades:
      'kiinteistönvälitys, kiinteistönvälittäjä, asuntokauppa, mäklare, mäklarbyrå, fastighetsmäklare, eiendomsmegler, ejendomsmægler, estate agent, estate agents, real estate agents, realtor, realtors, immobilienmakler',
    signs: 'bostäder till salu, myytävät asunnot, boliger til salgs, boliger til salg, värdering, boligsalg',
  },
  {
    nace: '45.11',
    name: 'car dealer',
    trades:
      'autoliike, autokauppa, bilhandlare, bilhandel, bilfirma, bilforhandler, bilforretning, autohaus, car dealer, car dealership, used cars, vaihtoautot, begagnade bilar, bruktbil, bruktbiler, brugte biler, biler til salg, gebrauchtwagen, nya bilar',
    signs: 'autot, bilar, biler, cars for sale, fahrzeuge, fyrhjulingar, leasingbiler',
  },
  {
    nace: '45.20',
    name: 'car wash and detailing',
    trades:
      'car wash, car detailing, auto detailing, detailing studio, autopesula, autopesut, autojen pesut, autojen pesu, autonpesu, käsinpesu, sisäpesut, bilvask, bilpleie, bilpleje, biltvätt, bilvård, bilrekond, rekonditionering, autopflege, fahrzeugaufbereitung, autowaschanlage, autopesula, myjnia samochodowa, auto detailing, ručná autoumyváreň, autowas',
    signs:
      'vahaus, vahaukset, kiillotus, kiillotukset, koneellinen kiillotus, keraaminen pinnoite, polering, lackskydd, keramisk coating, invändig tvätt, ceramic coating, polishing, waxing, politur, sisäpesu',
  },
  {
    nace: '45.20',
    name: 'car repair',
    trades:
      'autokorjaamo, autohuolto, autokorjaus, bilverkstad, bilservice, bilverksted, bilværksted, autoværksted, autowerkstatt, kfz-werkstatt, car repair, auto repair, rengasliike, däckverkstad, dekkverksted, autolakering, billakering, autopelti, korikorjaus, karosseri',
    signs:
      'rengas, renkaat, däck, dekk, dæk, reparation af biler, määräaikaishuolto, katsastus, bilreparation, eu-kontroll',
  },
  {
    nace: '46.6',
    name: 'machinery wholesale',
    trades:
      'konekauppa, konemyynti, maahantuonti, koneiden maahantuonti, maskinforhandler, maskinforretning, maskinimport, maskinimportør, maskinhandlare, maskinåterförsäljare, maskinhandel, machinery dealer, equipment dealer, machinery importer, landmaschinenhandel, landbruksmaskiner, lantbruksmaskiner, landbrugsmaskiner, anleggsmaskiner, entreprenadmaskiner, entreprenørmaskiner, työkoneet, maatalouskoneet',
    signs:
      'maskiner, koneet, koneita, pienkuormaaja, pienkuormaajat, machinery, traktor, traktorit, traktorer, importør, importör, maahantuoja, forhandler, återförsäljare, jälleenmyyjä, reservdelar, reservedeler, varaosat, lastare, gravemaskiner, minigravere',
  },
  {
    nace: '77.32',
    name: 'rental of machinery',
    trades:
      'konevuokraus, konevuokraamo, laitevuokraus, maskinuthyrning, maskinutleie, maskinudlejning, liftudlejning, henkilönostinvuokraus, equipment rental, machine rental, plant hire, baumaschinenverleih, telinevuokraus, ställningsuthyrning, stillasutleie',
    signs: 'vuokraus, vuokralle, uthyrning, utleie, udlejning, rental, hire',
  },
  {
    nace: '25',
    name: 'metal products',
    trades:
      'metalliteollisuus, konepaja, konepajateollisuus, alihankintakonepaja, hitsaamo, mekanisk verkstad, mekaniska verkstad, mekaniske verksted, mekanisk verksted, maskinverksted, maskinfabrik, smedefirma, smedefirmaet, smedeværksted, smedja, svetsverkstad, plåtslageri, metallbau, metal fabrication, cnc machining, cnc-koneistus, koneistus, ohutlevy, ohutlevytyöt, teräsrakenteet, stålkonstruktioner, stålkonstruksjoner, zerspanung, lohnfertigung',
    signs:
      'hitsaus, svetsning, sveising, svejsning, cnc, metalli, metall, stål, teräs, obróbka skrawaniem, frezowanie, toczenie, rostfritt, ruostumaton',
  },
  {
    nace: '28',
    name: 'machinery manufacturing',
    trades:
      'machine manufacturer, machine builder, machine builders, konevalmistaja, koneenrakennus, maskintillverkare, maskinbyggare, maskinprodusent, maskinproducent, maschinenbau, maschinenbauer, anlagenbau, kuljetinvalmistaja, producent urządzeń',
    signs:
      'machine manufacturing, kuljettimet, kuljetin, transportörer, transportband, automation, automaatio, robotics, robotiikka, robotit, tuotantolinjat, nosturit, lyftutrustning, winches, hoists, wciągarki, wciągniki',
  },
  {
    nace: '16',
    name: 'wood products',
    trades:
      'puutuoteteollisuus, sahalaitos, sahayhtiö, hirsitalot, hirsitalovalmistaja, sågverk, sagbruk, savværk, sawmill, limtre, limträ, liimapuu, trævarefabrik, ikkunatehdas, ovitehdas, fönsterfabrik, log houses manufacturer, sägewerk, zimmerei, trälast',
    signs:
      'puutuote, puutuotteet, saha, sahatavara, timber, trävaror, trelast, trælast, log houses, puuelementit, parketti',
  },
  {
    nace: '31.09',
    name: 'furniture carpentry',
    trades:
      'möbelsnickare, möbelsnickeri, finsnickeri, specialsnickerier, möbelsnickerier, møbelsnekker, møbelsnekkeri, møbelsnedker, møbelsnedkeri, huonekalupuuseppä, puusepänliike, puusepänverstas, puuseppä, cabinet maker, cabinet makers, cabinetmaker, furniture maker, bespoke furniture, möbelschreiner, möbeltischler, möbelschreinerei, meubelmaker, ébéniste, stolarz meblowy',
    signs: 'snickeri, snickerier, möbler, møbler, trä, verkstad, handcrafted, hantverk, huonekalut, puusepäntyöt',
  },
  {
    nace: '31',
    name: 'furniture',
    trades:
      'furniture manufacturer, huonekaluvalmistaja, huonekalutehdas, kalustevalmistaja, kalustetehdas, keittiökalusteet, toimistokalusteet, möbeltillverkare, möbelfabrik, kontorsmöbler, møbelfabrikk, møbelfabrik, möbelhersteller, meble na wymiar',
    signs: 'furniture, kalusteet, huonekalut, möbler, møbler, möbel, meble, sofas, sohvat',
  },
  {
    nace: '18.12',
    name: 'printing',
    trades:
      'painotalo, kirjapaino, offsetpaino, digipaino, suurkuvatulosteet, tryckeri, tryckeriet, trykkeri, trykkeriet, bogtrykkeri, druckerei, printing house, print shop, printing company, skilttrykk, etikettitehdas, tarrapaino, etikettryckeri, etikettfabrikk, etikettendruck',
    signs:
      'painotuotteet, painatus, trycksaker, tryksager, trykksaker, visitkort, käyntikortit, drucksachen, printing services',
  },
  {
    nace: '46.66',
    name: 'printers, labels and auto-ID',
    trades:
      'auto-id, auto id, etikettendrucker, etikettskrivare, etikettiprintterit, labelprinters, label printers, tarratulostimet, barcode printers, streckkodsläsare, barcodescanner, viivakoodinlukijat, viivakoodijärjestelmät, strekkodelesere, stregkodescannere, kassajärjestelmät, kassasystem, druckersysteme',
    signs:
      'etiketten, etiketit, etiketter, labels, drucker, druckern, tulostimet, skrivare, printere, printers, rfid, barcode, streckkod, viivakoodi, scanner, kassa, thermotransfer, ttf-folien',
  },
  {
    nace: '27.52',
    name: 'stoves and fireplaces',
    trades:
      'takkavalmistaja, takkakauppa, kaminbutik, kamintillverkare, peisforhandler, ovnforhandler, pejsecenter, kaminofen hersteller, fireplace manufacturer, stove manufacturer, krbová kamna, kominki',
    signs:
      'fireplaces, stoves, takat, takka, kaminer, kamin, peis, peisovner, brændeovne, pejse, krby, kachle, kamna, kaminöfen',
  },
  {
    nace: '10',
    name: 'food production',
    trades:
      'elintarviketeollisuus, elintarvikeyritys, elintarviketehdas, lihatalo, meijeri, meijerit, leipomo, livsmedelsföretag, livsmedelsproducent, livsmedelstillverkare, mejeri, meieri, meieriet, charkuteri, bageri, bageriet, bakeri, næringsmiddelprodusent, matprodusent, fødevareproducent, fødevarevirksomhed, slagteri, fleischerei, bäckerei, molkerei, food producer, food manufacturer, dairy, bakery, konditori, konditoria, konditorei',
    signs:
      'food production, elintarvike, elintarvikkeet, livsmedel, næringsmidler, fødevarer, meieriprodukter, ost, juusto, leipä, bröd, brød, kjøtt, liha',
  },
  {
    nace: '11',
    name: 'beverages',
    trades:
      'panimo, pienpanimo, bryggeri, bryggeriet, mikrobryggeri, brewery, craft brewery, brauerei, tislaamo, destilleri, distillery, viinitila, vingård, winery, weingut',
    signs: 'olut, oluet, öl, øl, beer, bier, gin, whisky, siideri, cider',
  },
  {
    nace: '56.10',
    name: 'restaurant',
    trades:
      'ravintola, ravintolat, lounasravintola, lounasravintolat, pizzeria, kahvila, kahvilat, restaurang, restaurangen, lunchrestaurang, restauranten, spisested, gatekjøkken, cateringfirma, cateringyritys, pitopalvelu, gasthaus, gaststätte, café, kafé',
    signs:
      'restaurant, catering, menu, meny, ruokalista, lounas, lunch, à la carte, pizza, sushi, shawarma, bordbestilling, pöytävaraus, boka bord, buffet',
  },
  {
    nace: '55.10',
    name: 'hotel',
    trades:
      'hotelli, hotellit, hotellet, vandrarhem, gästhus, gjestehus, guesthouse, bed and breakfast, majatalo, lomakylä, feriehus, ferieleiligheter, hotelkæde, pension, boutique hotel, hotell',
    signs:
      'hotel, majoitus, overnatting, overnatning, boende, accommodation, huoneet, rooms, boka rum, konferens, übernachtung',
  },
  {
    nace: '49.41',
    name: 'freight transport',
    trades:
      'kuljetusliike, kuljetusyritys, kuljetuspalvelut, kuljetuspalvelu, tavarankuljetus, huolintaliike, åkeri, åkeriet, transportföretag, transportfirma, transportselskap, vognmand, vognmandsforretning, lastebiltransport, speditionsfirma, spedition, spediteur, speditør, trucking company, haulage company, freight forwarder, freight forwarding, logistikkyritys, logistikföretag, logistikkselskap',
    signs:
      'kuljetus, kuljetukset, transporter, logistics, logistiikka, logistik, logistikk, trucking, haulage, fragt, frakt, gods, rahti, budbil, transport',
  },
  {
    nace: '49.42',
    name: 'moving services',
    trades:
      'muuttopalvelu, muuttofirma, muuttoyritys, flyttfirma, flyttbyrå, flyttehjelp, flyttebyrå, flyttefirma, moving company, removals company, umzugsunternehmen, umzugsfirma',
    signs: 'muutto, muutot, flytthjälp, flytt, flytting, flytning, umzug, removals, magasinering',
  },
  {
    nace: '47.91',
    name: 'online retail',
    trades:
      'verkkokauppa, verkkokaupan, nettikauppa, webshop, webshoppen, e-handelsföretag, nätbutik, webbutik, nettbutikk, netbutik, onlineshop, online shop, online store, shoppingportal, online shopping',
    signs:
      'e-handel, ostoskori, varukorg, handlekurv, indkøbskurv, warenkorb, add to cart, free shipping, fri frakt, gratis fragt, toimituskulut',
  },
  {
    nace: '47.71',
    name: 'clothing retail',
    trades:
      'vaatekauppa, vaateliike, klädbutik, klädbutiken, klesbutikk, tøjbutik, modebutik, clothing store, fashion store, modehaus, kenkäkauppa, skobutik',
    signs: 'vaatteet, kläder, klær, tøj, sko, kengät, skor, fashion, clothing, mode, muoti, dametøj, herretøj',
  },
  {
    nace: '93.11',
    name: 'sports facilities',
    trades:
      'golfkeskus, sisägolf, golfsimulaattori, golfsimulaattorit, simulaattorigolf, golfhall, golfklubb, golfklubi, padelhall, padelkeskus, liikuntakeskus, urheilukeskus, idrottshall, idrettshall, keilahalli, bowlinghall, sports hall, tennishalli, uimahalli, klatresenter, kiipeilykeskus',
    signs: 'golf, padel, tennis, bowling, keilaus, squash, kiipeily, klatring, padelbana, simulaattori',
  },
  {
    nace: '93.13',
    name: 'gym',
    trades:
      'kuntosali, kuntokeskus, gymkedja, träningscenter, treningssenter, fitnesscenter, fitness center, fitness club, fitnessstudio, crossfit',
    signs:
      'gym, fitness, träning, trening, træning, personal trainer, ryhmäliikunta, gruppträning, pilates, yoga, jooga',
  },
  {
    nace: '96.02',
    name: 'hair and beauty',
    trades:
      'parturi-kampaamo, parturi, parturikampaamo, kampaamo, kauneushoitola, frisörsalong, frisør, frisørsalong, frisørsalon, frisör, hair salon, hairdresser, skönhetssalong, skønhedssalon, beauty salon, hudpleieklinikk, hudvårdssalong, barbershop, friseursalon, kosmetikstudio, neglesalong',
    signs:
      'klippning, hiustenleikkaus, hudvård, hudpleie, kosmetologi, friseur, ripset, vippor, negler, manikyr, makeup',
  },
  {
    nace: '86',
    name: 'health care',
    trades:
      'lääkärikeskus, lääkäriasema, hammaslääkäri, hammaslääkärit, hammashoitola, hammasklinikka, vårdcentral, läkarmottagning, tandläkare, tandklinik, tandvård, legesenter, legekontor, tannlege, tannlegesenter, lægehus, lægeklinik, tandlæge, tandlægeklinik, dental clinic, dentist, dentists, medical clinic, fysioterapia, fysioterapeutti, fysioterapeut, fysioterapi, fysioterapiklinikk, kiropraktor, kiropraktik, naprapat, fotvård, fotklinik, fotterapi, fodterapi, fodterapeut, jalkahoitola, jalkaterapia, osteopaatti, arztpraxis, zahnarzt, zahnarztpraxis, physiotherapie',
    signs:
      'lääkäri, läkare, lege, læge, klinik, klinikk, klinikka, clinic, healthcare, hoito, behandling, behandlinger, patient, patienter, potilas, terapi, hieronta, massage',
  },
  {
    nace: '85.59',
    name: 'training',
    trades:
      'autokoulu, trafikskola, körskola, trafikkskole, kjøreskole, køreskole, fahrschule, driving school, koulutusyritys, koulutusorganisaatio, utbildningsföretag, kursleverandør, kursusudbyder, training provider, training company, kielikoulu, språkskola, language school, musiikkikoulu, tanssikoulu, dansskola, danseskole',
    signs:
      'koulutus, koulutukset, utbildning, utbildningar, kurser, kurssit, kurs, opplæring, training courses, academy, valmennukset, ajokortti, körkort, førerkort, kørekort',
  },
  {
    nace: '74.10',
    name: 'design',
    trades:
      'design agency, design studio, designbyrå, designtoimisto, muotoilutoimisto, graphic design studio, sisustussuunnittelu, sisustussuunnittelija, inredningsarkitekt, interiørdesigner, interiørarkitekt, indretningsarkitekt, interior designer, interior design studio, industrial design, produktdesign, teollinen muotoilu, grafisk formgivning',
    signs:
      'graphic design, interior design, inredning, interiør, indretning, formgivning, muotoilu, design, organisering',
  },
  {
    nace: '74.20',
    name: 'photography',
    trades:
      'valokuvaaja, valokuvausstudio, fotograf, fotografen, fotostudio, photographer, photographers, photography studio, hääkuvaaja, bröllopsfotograf, bryllupsfotograf',
    signs: 'valokuvaus, fotografering, photography, bilder, bröllop, portrait, muotokuvat',
  },
  {
    nace: '82.30',
    name: 'events',
    trades:
      'tapahtumatoimisto, tapahtumajärjestäjä, messujärjestäjä, eventbyrå, eventbolag, evenemangsbyrå, eventbureau, event agency, event management, kongressbyrå, wedding planner, messebau, messearrangør, mässarrangör',
    signs:
      'tapahtumat, tapahtuma, konferenser, konferanser, mässor, messer, messut, exhibitions, evenemang, arrangementer, event, events',
  },
  {
    nace: '80.10',
    name: 'security',
    trades:
      'vartiointiliike, turvallisuuspalvelut, turvallisuuspalvelu, turva-alan yritys, bevakningsföretag, säkerhetsföretag, väktare, vaktselskap, sikkerhetsselskap, vagtselskab, sikkerhedsfirma, security company, security services, sicherheitsdienst, hälytysjärjestelmät, larmföretag',
    signs:
      'vartiointi, bevakning, vakthold, overvågning, alarm, larm, låssystem, kameravalvonta, kamerabevakning, lukitus',
  },
  {
    nace: '35',
    name: 'energy',
    trades:
      'energiayhtiö, sähköyhtiö, energiatoimittaja, energibolag, elbolag, kraftbolag, elleverantör, energiselskap, kraftselskap, strømleverandør, energiselskab, elselskab, energieversorger, stadtwerke, energy company, power company, utility company, kaukolämpöyhtiö, tuulivoimayhtiö, vindkraftbolag, wind farm developer, solar developer, offshore wind, grüne energie, erneuerbare energien',
    signs:
      'energia, energi, energy, energie, solceller, solcelleanlegg, aurinkopaneelit, aurinkovoima, vindkraft, tuulivoima, vindmøller, wind energy, solenergi, windenergie, wasserstoff, kaukolämpö, fjärrvärme, fjernvarme, sähkösopimus, elavtal, strøm',
  },
  {
    nace: '01',
    name: 'farming',
    trades:
      'maatila, maatilan, maatalousyritys, lantgård, lantbruksföretag, gårdsbruk, landbrugsvirksomhed, bauernhof, farm, farming company, kasvihuone, kasvihuoneviljely, gartneri, svinegård, mjölkgård, marjatila',
    signs:
      'lantbruk, landbruk, landbrug, agriculture, viljely, karja, mjölkkor, maitotila, luomu, ekologisk, grönsaker',
  },
  {
    nace: '02',
    name: 'forestry',
    trades:
      'metsäpalvelut, metsäpalveluyritys, metsänhoitoyhdistys, metsäkoneurakointi, skogsföretag, skogsbolag, skogsentreprenör, skogentreprenør, skovfirma, forestry company, skogsmaskinentreprenör, skogsavverkning, metsäkoneyritys',
    signs: 'metsä, metsänhoito, skog, skogsbruk, skogbruk, skovbrug, forestry, avverkning, hakkuu, puukauppa',
  },
  {
    nace: '81.30',
    name: 'tree felling and tree care',
    trades:
      'puunkaato, puunkaadot, puidenkaato, trädfällning, trädvård, trefelling, trepleie, træfældning, træpleje, arborist, arboristi, arborister, tree felling, tree surgeon, tree surgeons, tree care, tree removal, baumpflege, baumfällung, boomverzorging, wycinka drzew, élagage',
    signs:
      'stubbfräsning, kannonjyrsintä, stubbefresing, stubfræsning, stump grinding, träd, sektionsfällning, bortforsling',
  },
  {
    nace: '81.30',
    name: 'landscaping',
    trades:
      'viherrakentaminen, viherrakentaja, pihasuunnittelu, pihanhoito, puutarhasuunnittelu, puutarhapalvelut, trädgårdsanläggning, trädgårdsdesign, trädgårdsmästare, trädgårdsskötsel, anleggsgartner, anlægsgartner, hagearbeid, gartnerfirma, landscaping company, landscape contractor, garden design, gartenbau, landschaftsbau',
    signs:
      'trädgård, gartner, puutarha, have, hage, piha, landscaping, garten, pihatyöt, plattläggning, belegningsstein',
  },
  {
    nace: '58',
    name: 'publishing',
    trades:
      'kustantamo, kustannusyhtiö, kustannusosakeyhtiö, bokförlag, förlag, förlaget, forlag, forlaget, buchverlag, verlag, verlagshaus, publishing house, publisher of books, mediehus, mediatalo, mediayhtiö, medieselskap, tidningsförlag, avishus, bladhus',
    signs:
      'publishing, magasin, aikakauslehti, tidning, tidskrift, avis, avisa, lehdet, kirjat, böcker, bøker, bøger, bücher, medier',
  },
  {
    nace: '63.11',
    name: 'hosting and data platforms',
    trades:
      'webhotell, webbhotell, webhotelli, hosting provider, web hosting, webhosting, hosting company, datacenter, data center provider, konesalipalvelut, serverhall, data platform, customer data platform',
    signs: 'hosting, analytics, customer data, data analytics, konesali, servrar, servere, domän, domeeni, domene',
  },
  {
    nace: '61',
    name: 'telecommunications',
    trades:
      'teleoperaattori, operaattori, teleoperatör, bredbandsleverantör, fibernät, stadsnät, bredbåndsleverandør, fibernett, teleselskap, teleselskab, telecom operator, mobile operator, internet service provider, laajakaistayhtiö, telekommunikationsunternehmen',
    signs:
      'telecom, telecommunications, bredband, laajakaista, bredbånd, fiber, valokuitu, mobilabonnemang, mobilabonnement, liittymät, tietoliikenne',
  },
  {
    nace: '26',
    name: 'electronics',
    trades:
      'electronics manufacturer, elektroniikkavalmistaja, elektroniikkateollisuus, elektronikktillverkare, elektroniktillverkare, elektronikföretag, elektronikkprodusent, elektronikproducent, elektronikhersteller, sensor manufacturer, anturivalmistaja, pcb, piirilevyt, kretskort, mittalaitteet, embedded systems',
    signs:
      'electronics, elektroniikka, elektronik, elektronikk, sensors, anturit, sensorer, halbleiter, leiterplatten, iot',
  },
  {
    nace: '64',
    name: 'financial services',
    trades:
      'rahoitusyhtiö, rahoituslaitos, finansbolag, finansieringsbolag, kreditbolag, finansieringsselskap, finansieringsselskab, sparebank, sparbank, pankki, säästöpankki, sparekasse, sparkasse, investment company, sijoitusyhtiö, investmentbolag, investeringsselskap, fintech, venture capital, pääomasijoittaja, riskkapitalbolag, laskurahoitus, factoring',
    signs:
      'finance, rahoitus, finans, finansiering, financial services, payment, payments, betalning, betaling, maksupalvelu, investment, sijoitus, sijoittaminen, lån, laina',
  },
  {
    nace: '65',
    name: 'insurance',
    trades:
      'vakuutusyhtiö, vakuutusyhtiöt, keskinäinen vakuutusyhtiö, försäkringsbolag, forsikringsselskap, forsikringsselskab, versicherung, versicherungsgesellschaft, insurance company, insurer',
    signs: 'insurance, vakuutus, vakuutukset, försäkring, försäkringar, forsikring, forsikringer, versicherungen',
  },
  {
    nace: '66.22',
    name: 'insurance brokerage',
    trades:
      'vakuutusmeklari, vakuutusasiamies, vakuutusedustaja, försäkringsförmedlare, försäkringsmäklare, forsikringsmegler, forsikringsagent, forsikringsagentur, forsikringsmægler, versicherungsmakler, insurance broker, insurance brokers, insurance agency',
    signs: 'vakuutus, vakuutukset, försäkring, försäkringar, forsikring, forsikringer, insurance',
  },
  {
    nace: '77.11',
    name: 'car rental and leasing',
    trades:
      'autovuokraamo, autonvuokraus, autovuokraus, autoleasing, biluthyrning, biluthyrare, billeasing, bilutleie, leiebil, biludlejning, leasingbiler, privatleasing, minileasing, car rental, car leasing, autovermietung',
    signs: 'leasing, vuokra-auto, hyrbil, hyr bil, lei bil, lej bil, hire a car',
  },
  {
    nace: '55.30',
    name: 'camping',
    trades:
      'leirintäalue, karavaanialue, campingplats, campingplass, campingplads, camping, caravan park, campingplatz',
    signs: 'telttapaikka, matkailuvaunu, mökit, stugor, hytter, husvagn, bobil, campingvogn, tält, telt',
  },
  {
    nace: '23.4',
    name: 'ceramics',
    trades:
      'keramiikkapaja, keramiikkastudio, keramikverkstad, keramikkverksted, keramikværksted, pottery studio, ceramics studio, töpferei',
    signs: 'keramiikka, keramik, keramikk, ceramics, pottery, stengods, porselen',
  },
  {
    nace: '72',
    name: 'research',
    trades:
      'biotech company, biotechnology company, bioteknikföretag, bioteknologiselskap, biotekvirksomhed, bioteknologiayritys, tutkimuslaitos, forskningsinstitut, forskningsinstitutt, research institute, drug discovery, lääkekehitysyhtiö, läkemedelsutveckling, forschungsinstitut',
    signs:
      'biotech, bioteknik, biotekniikka, bioteknologi, research and development, life science, life sciences, forskning, tutkimus, clinical trials, kliniska studier',
  },
  {
    nace: '79',
    name: 'travel',
    trades:
      'matkatoimisto, matkanjärjestäjä, matkailuyritys, ohjelmapalveluyritys, resebyrå, researrangör, reisebyrå, reisearrangør, turoperatør, rejsebureau, rejsearrangør, travel agency, tour operator, reisebüro, reiseveranstalter, guided tours, elämysmatkailu, safariyritys',
    signs:
      'matkat, matkailu, resor, reiser, rejser, turism, opplevelser, oplevelser, upplevelser, elämykset, safari, safarit, tours, reisen',
  },
  {
    nace: '38',
    name: 'waste and recycling',
    trades:
      'jätehuoltoyhtiö, jätehuolto, kierrätysyhtiö, kierrätysyritys, romuliike, metallinkierrätys, återvinningsföretag, avfallsbolag, skrothandel, skrotfirma, avfallsselskap, gjenvinningsselskap, renovationsfirma, genbrugsvirksomhed, waste management company, recycling company, scrap dealer, entsorgungsbetrieb, entsorgungsfachbetrieb, containerudlejning',
    signs:
      'kierrätys, jäte, jätteet, återvinning, avfall, skrot, gjenvinning, genbrug, affald, recycling, waste, entsorgung, lavanvuokraus',
  },
  {
    nace: '88',
    name: 'social work',
    trades:
      'kotihoito, kotipalvelu, palvelukoti, hoivakoti, hoivayritys, päiväkoti, varhaiskasvatus, hemtjänst, äldreboende, vårdboende, omsorgsföretag, personlig assistans, assistansbolag, förskola, barnehage, hjemmepleje, hjemmehjelp, bofællesskab, bosted, opholdssted, pflegedienst, kindergarten, home care, care home',
    signs: 'hoiva, omsorg, omsorgstjenester, avlastning, vanhukset, äldre, eldre, ældre, lapset',
  },
  {
    nace: '75',
    name: 'veterinary',
    trades:
      'eläinlääkäri, eläinlääkäriasema, eläinklinikka, eläinsairaala, veterinärklinik, veterinär, djurklinik, djursjukhus, dyreklinikk, dyrlege, dyrehospital, dyrlæge, dyreklinik, veterinary clinic, veterinarian, tierarzt, tierarztpraxis',
    signs: 'hund, katt, kat, koira, kissa, pets, lemmikki, lemmikit, vaccination, rokotukset',
  },
  {
    nace: '95.29',
    name: 'bicycle repair',
    trades:
      'pyörähuolto, polkupyörähuolto, pyöräkorjaamo, polkupyöräkorjaamo, cykelverkstad, cykelservice, cykelreparation, cykelreparationer, sykkelverksted, sykkelservice, sykkelreparasjon, cykelværksted, cykelsmed, fahrradwerkstatt, fahrradreparatur, bicycle repair, bike repair, bike workshop, fietsenmaker',
    signs: 'polkupyörät, polkupyörä, pyörät, cyklar, cykel, cykler, sykler, sykkel, fahrräder, bicycles, bikes',
  },
];

/** What stands before the name of a house: "Restaurant Acme" is one, "Acme Restaurant Supplies" is none. By their codes. */
export const HOUSES: Readonly<Record<string, string>> = {
  '56.10':
    'restaurant, restaurang, ravintola, ristorante, trattoria, osteria, pizzeria, brasserie, bistro, restaurace, restauracja, restoran, kahvila, café',
  '55.10': 'hotel, hotell, hotelli, hôtel, gasthof, gästehaus, majatalo, penzion, pensjonat',
};

/** Last words of names that are trades when the page tells of them elsewhere: "Acmes Bygg". By their codes. */
export const TRADE_ENDINGS: Readonly<Record<string, string>> = {
  '41.20': 'rakennus, bygg, byg',
  '43.22': 'rör, rør, vvs',
  '43.34': 'maalaus, måleri, maleri',
  '81.21': 'siivous, städ, rengøring, renhold, reinigung',
};
