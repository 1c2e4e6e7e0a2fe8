// Data: towns of the countries we know best, for pages that name the town without an address. Largest municipalities.

export const CITIES: Readonly<Record<string, readonly string[]>> = {
  FI: 'Helsinki|Espoo|Tampere|Vantaa|Oulu|Turku|Jyväskylä|Kuopio|Lahti|Pori|Kouvola|Joensuu|Lappeenranta|Hämeenlinna|Vaasa|Seinäjoki|Rovaniemi|Mikkeli|Kotka|Salo|Porvoo|Kokkola|Hyvinkää|Lohja|Järvenpää|Rauma|Nurmijärvi|Kirkkonummi|Tuusula|Kerava|Kajaani|Kangasala|Nokia|Ylöjärvi|Savonlinna|Riihimäki|Vihti|Kaarina|Imatra|Raasepori|Raisio|Hollola|Tornio|Lempäälä|Iisalmi|Siilinjärvi|Valkeakoski|Kurikka|Kemi|Varkaus|Jämsä|Hamina|Äänekoski|Sipoo|Heinola|Naantali|Pirkkala|Laukaa|Kempele|Forssa|Pietarsaari|Akaa|Orimattila|Uusikaupunki|Loimaa|Ylivieska|Kauhava|Loviisa|Kontiolahti|Raahe|Kuusamo|Lieto|Mustasaari|Maarianhamina|Sastamala|Lapua|Alavus|Kauhajoki|Ikaalinen|Kauniainen|Hanko|Mäntsälä|Muurame|Ii|Haukipudas|Helsingfors|Esbo|Åbo|Tammerfors|Vanda|Uleåborg|Vasa|Borgå|Jakobstad|Karleby|Mariehamn|Ekenäs|Lovisa|Raseborg|Närpes|Kristinestad|Pargas|Parainen|Kimito|Sibbo|Kyrkslätt|Björneborg|Lahtis|Tavastehus|Villmanstrand'
    .split('|')
    .filter((city) => city.length > 2),
  SE: 'Stockholm|Göteborg|Gothenburg|Malmö|Uppsala|Linköping|Örebro|Västerås|Helsingborg|Norrköping|Jönköping|Umeå|Lund|Borås|Huddinge|Nacka|Eskilstuna|Halmstad|Gävle|Södertälje|Sundsvall|Haninge|Växjö|Karlstad|Botkyrka|Kristianstad|Kungsbacka|Solna|Luleå|Järfälla|Sollentuna|Skellefteå|Mölndal|Kalmar|Täby|Varberg|Östersund|Norrtälje|Karlskrona|Trollhättan|Falun|Nyköping|Uddevalla|Skövde|Lidingö|Borlänge|Ängelholm|Motala|Trelleborg|Landskrona|Sundbyberg|Sigtuna|Kungälv|Hässleholm|Piteå|Kiruna|Åkersberga|Vallentuna|Danderyd|Alingsås|Enköping|Katrineholm|Västervik|Sandviken|Örnsköldsvik|Karlshamn|Värnamo|Lidköping|Falkenberg|Vänersborg|Ystad|Köping|Härnösand|Boden|Visby|Krokom|Åre|Mora|Ludvika|Kinna|Mariestad|Eslöv|Höganäs|Oskarshamn|Nässjö|Gislaved|Ljungby|Tranås|Arvika|Kumla|Hallsberg|Strängnäs|Kiruna|Gällivare'.split(
    '|',
  ),
  NO: 'Oslo|Bergen|Trondheim|Stavanger|Drammen|Fredrikstad|Sarpsborg|Kristiansand|Sandnes|Tromsø|Ålesund|Sandefjord|Haugesund|Tønsberg|Moss|Bodø|Arendal|Hamar|Larvik|Halden|Lillehammer|Mo i Rana|Molde|Horten|Gjøvik|Harstad|Kongsberg|Askøy|Jessheim|Kristiansund|Ski|Skien|Porsgrunn|Lillestrøm|Asker|Sandvika|Bærum|Lørenskog|Hønefoss|Elverum|Steinkjer|Alta|Narvik|Stjørdal|Levanger|Namsos|Kongsvinger|Egersund|Bryne|Varhaug|Stord|Leirvik|Førde|Florø|Voss|Odda|Grimstad|Mandal|Farsund|Flekkefjord|Notodden|Hammerfest|Kirkenes|Vadsø|Askim|Drøbak|Ås|Nesoddtangen|Orkanger|Verdal|Sortland|Svolvær|Brumunddal|Raufoss'.split(
    '|',
  ),
  DK: 'København|Copenhagen|Aarhus|Århus|Odense|Aalborg|Ålborg|Esbjerg|Randers|Horsens|Kolding|Vejle|Roskilde|Herning|Hørsholm|Silkeborg|Næstved|Fredericia|Viborg|Køge|Holstebro|Taastrup|Slagelse|Hillerød|Sønderborg|Svendborg|Hjørring|Holbæk|Frederikshavn|Haderslev|Skive|Ringsted|Ølstykke|Nykøbing|Aabenraa|Kalundborg|Nyborg|Ballerup|Gladsaxe|Lyngby|Kongens Lyngby|Rødovre|Hvidovre|Glostrup|Herlev|Greve|Ishøj|Gentofte|Hellerup|Frederiksberg|Helsingør|Birkerød|Farum|Allerød|Ikast|Grindsted|Billund|Middelfart|Faaborg|Varde|Ribe|Thisted|Lemvig|Struer|Ringkøbing|Skanderborg|Odder|Hadsten|Hobro|Brønderslev|Skagen|Rønne|Maribo|Vordingborg|Haslev'.split(
    '|',
  ),
  EE: 'Tallinn|Tartu|Narva|Pärnu|Viljandi|Rakvere|Kuressaare|Võru|Haapsalu|Jõhvi|Paide|Valga|Maardu|Keila'.split('|'),
  DE: 'Berlin|Hamburg|München|Munich|Köln|Cologne|Frankfurt am Main|Stuttgart|Düsseldorf|Leipzig|Dortmund|Essen|Bremen|Dresden|Hannover|Nürnberg|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Münster|Karlsruhe|Mannheim|Augsburg|Wiesbaden|Kiel|Lübeck|Rostock|Freiburg|Mainz|Kassel|Potsdam|Regensburg'.split(
    '|',
  ),
  GB: 'London|Birmingham|Manchester|Leeds|Glasgow|Liverpool|Edinburgh|Bristol|Sheffield|Cardiff|Belfast|Nottingham|Leicester|Newcastle|Brighton|Cambridge|Oxford|Milton Keynes|Southampton|Aberdeen'.split(
    '|',
  ),
};

/** The ends of Finnish towns' names that change before a case ending: "Lahti", "Lahdessa". */
export const FINNISH_STEMS: readonly (readonly [end: string, changed: string])[] = [
  ['Helsinki', 'Helsingi'],
  ['Turku', 'Turu'],
  ['lahti', 'lahde'],
  ['Lahti', 'Lahde'],
  ['joki', 'joe'],
  ['mäki', 'mäe'],
  ['niemi', 'nieme'],
  ['järvi', 'järve'],
  ['ranta', 'ranna'],
  ['salmi', 'salme'],
  ['nummi', 'numme'],
  ['saari', 'saare'],
  ['koski', 'koske'],
  ['lampi', 'lamme'],
  ['vesi', 'vede'],
  ['Kotka', 'Kotka'],
  ['Hanko', 'Hango'],
  ['Raahe', 'Raahe'],
  ['ere', 'eree'],
];
