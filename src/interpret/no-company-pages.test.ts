// Pages that belong to nobody, to a person, or to many: none of them may be read as a company.
import { describe, expect, it } from 'vitest';
import { type GivenPage, readingLine } from '../../tests/support/reading-line.ts';

type Rows = readonly (readonly [string, GivenPage])[];
const none = (reason: string, rows: Rows) =>
  it.each<[string, GivenPage]>(rows.map(([what, given]) => [what, given]))('%s', (_, given) => {
    expect(readingLine(given)).toBe(`none ${reason}`);
  });
const menu = (...words: string[]) => words.map((word) => ['navigation', word] as const);

describe('a page that stands between the reader and the site', () => {
  it.each<[string, GivenPage]>([
    [
      'a bot check',
      {
        url: 'https://www.lumikettu.example/',
        title: 'Just a moment...',
        headings: [{ level: 1, text: 'www.lumikettu.example' }],
        lines: [
          ['main', 'www.lumikettu.example'],
          ['main', 'Verifying you are human. This may take a few seconds.'],
          ['main', 'www.lumikettu.example needs to review the security of your connection before proceeding.'],
          ['footer', 'Ray ID: 8a1b2c3d4e5f'],
          ['footer', 'Performance & security by Cloudflare'],
        ],
      },
    ],
    [
      'an older bot check',
      {
        url: 'http://harrowgate-tools.example/',
        title: 'Attention Required! | Cloudflare',
        lines: [
          ['main', 'One more step'],
          ['main', 'Please complete the security check to access harrowgate-tools.example'],
        ],
      },
    ],
    [
      'a browser check in Swedish',
      {
        url: 'https://tunaplast.example/',
        title: 'Ett ögonblick…',
        lines: [['main', 'Verifierar att du är en människa.']],
      },
    ],
    [
      'a captcha',
      {
        url: 'https://acme.example/',
        title: 'Are you a robot?',
        lines: [
          ['main', 'Please verify you are a human'],
          ['main', 'Access to this page has been denied because we believe you are using automation tools'],
        ],
      },
    ],
    [
      'an application that has not begun',
      {
        url: 'https://app.acme.example/',
        title: 'Acme',
        lines: [['main', 'You need to enable JavaScript to run this app.']],
      },
    ],
    [
      'a wall of consent',
      {
        url: 'https://consent.medialuola.example/collectConsent?sessionId=1',
        title: 'Medialuola on osa Mediatalo-perhettä',
        lines: [
          ['main', 'Medialuola on osa Mediatalo-perhettä'],
          ['main', 'Ennen kuin jatkat'],
          ['main', 'Hyväksy kaikki'],
          ['main', 'Hylkää kaikki'],
        ],
      },
    ],
  ])('%s is unreadable', (_, given) => {
    expect(readingLine(given)).toBe('unreadable');
  });
});

describe('a page behind which nothing stands', () => {
  none('nothing-found', [
    [
      'a domain for sale',
      {
        url: 'https://kotkanpaja.example/',
        title: 'kotkanpaja.example is for sale | Namebarn',
        lines: [
          ['main', 'kotkanpaja.example'],
          ['main', 'This domain is for sale!'],
          ['main', 'Buy now for $2,995'],
          ['main', 'Call us +1 617 555 0100'],
          ['footer', '© 2024 Namebarn Ltd. All rights reserved.'],
        ],
      },
    ],
    [
      'a parked domain in Finnish',
      {
        url: 'https://pajakotka.example/',
        language: 'fi',
        title: 'pajakotka.example',
        lines: [
          ['main', 'Tämä verkkotunnus on varattu asiakkaallemme.'],
          ['main', 'Verkkohotelli Oy, Y-tunnus 9999902-8, puh. 09 174 0612'],
        ],
      },
    ],
    [
      'a parked domain in Swedish',
      {
        url: 'https://smidesverket.example/',
        language: 'sv',
        title: 'smidesverket.example - Parkerad domän',
        lines: [
          ['main', 'Den här domänen är parkerad hos Webbhotellet Norr AB'],
          ['main', 'Ring 08-174 061 28'],
        ],
      },
    ],
    [
      'a parked domain in Danish',
      {
        url: 'https://smedjen.example/',
        language: 'da',
        title: 'smedjen.example',
        lines: [
          ['main', 'Dette domæne er parkeret'],
          ['main', 'Domænet er registreret hos Webhuset ApS, CVR 25313763, tlf. 70 20 30 40'],
        ],
      },
    ],
    [
      'a default page of Apache',
      {
        url: 'http://tunaplast.example/',
        title: 'Apache2 Ubuntu Default Page: It works',
        lines: [
          ['main', 'Apache2 Ubuntu Default Page'],
          ['main', 'This is the default welcome page used to test the correct operation of the Apache2 server.'],
        ],
      },
    ],
    [
      'a default page of nginx',
      {
        url: 'http://tunaplast.example/',
        title: 'Welcome to nginx!',
        headings: [{ level: 1, text: 'Welcome to nginx!' }],
        lines: [['main', 'If you see this page, the nginx web server is successfully installed and working.']],
      },
    ],
    [
      'a default page of IIS',
      {
        url: 'http://tunaplast.example/',
        title: 'IIS Windows Server',
        logos: ['IIS'],
        lines: [['main', 'Internet Information Services']],
      },
    ],
    [
      'a default page of a control panel',
      {
        url: 'http://tunaplast.example/',
        title: 'Web Server’s Default Page',
        lines: [
          ['main', 'This page is generated by Plesk, the leading hosting automation software.'],
          ['footer', '© 2024 Plesk International GmbH. All rights reserved.'],
        ],
      },
    ],
    [
      'a list of files',
      {
        url: 'http://tunaplast.example/pub/',
        title: 'Index of /pub',
        lines: [
          ['main', 'Index of /pub'],
          ['main', 'Parent Directory'],
          ['footer', 'Apache/2.4.41 (Ubuntu) Server at tunaplast.example Port 80'],
        ],
      },
    ],
    [
      'an error of a server',
      {
        url: 'http://tunaplast.example/',
        title: '502 Bad Gateway',
        lines: [
          ['main', '502 Bad Gateway'],
          ['main', 'nginx'],
        ],
      },
    ],
    [
      'an error that a host explains',
      {
        url: 'http://tunaplast.example/',
        title: 'tunaplast.example | 522: Connection timed out',
        lines: [
          ['main', 'Connection timed out Error code 522'],
          ['footer', 'Cloudflare Ray ID: 1'],
        ],
      },
    ],
    [
      'an account that is suspended',
      {
        url: 'http://tunaplast.example/cgi-sys/suspendedpage.cgi',
        title: 'Account Suspended',
        lines: [
          ['main', 'This Account has been suspended.'],
          ['main', 'Contact your hosting provider for more information.'],
        ],
      },
    ],
    [
      'a site under construction',
      {
        url: 'http://tunaplast.example/',
        title: 'Coming soon',
        lines: [
          ['main', 'Site under construction'],
          ['main', 'Our website is coming soon.'],
        ],
      },
    ],
    [
      'a demo of a template',
      {
        url: 'https://demo.themebarn.example/businesspro/',
        language: 'en',
        title: 'Company Name - Business Template',
        logos: ['Your Logo'],
        lines: [
          ...menu('Home', 'Services', 'Portfolio', 'Contact'),
          ['main', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.'],
          ['main', 'Sed do eiusmod tempor incididunt ut labore et dolore magna aliqua, lorem ipsum dolor.'],
          ['footer', 'Your Company, 123 Street Name, Phone 555-555-5555'],
          ['footer', '© 2020 Company Name. All Rights Reserved.'],
        ],
      },
    ],
    [
      'an open project’s own site',
      {
        url: 'https://lumijs.example/',
        language: 'en',
        title: 'Lumi.js - a tiny library for lists',
        lines: [
          ...menu('Download', 'Documentation', 'Support', 'GitHub'),
          ['main', 'npm install lumi'],
          ['main', 'Getting started'],
          ['footer', 'Released under the MIT License. © 2014 the Lumi.js contributors'],
        ],
      },
    ],
    [
      'a page of a saved site that is called like its content',
      {
        url: 'https://page.invalid/',
        language: 'sv',
        title: 'Våra fina blommor',
        lines: [
          ['main', 'Blommorna slår ut i maj.'],
          ['navigation', 'Kontakt'],
          ['navigation', 'Priser'],
        ],
      },
    ],
    [
      'a program’s documentation on a page of its author',
      {
        url: 'https://anexample.github.io/lumi/docs/start',
        language: 'en',
        title: 'Getting Started · Lumi Documentation',
        metas: { generator: 'Docusaurus' },
        logos: ['Lumi Documentation'],
        headings: [{ level: 1, text: 'Lumi Documentation' }],
        links: [
          ['site', '/lumi/docs/start', 'Docs', 'navigation'],
          ['site', '/lumi/docs/api', 'API', 'navigation'],
        ],
        lines: [
          ...menu('Docs', 'API', 'Service References'),
          ['footer', 'Copyright © 2020 Anexample - Made with Docusaurus'],
        ],
      },
    ],
    [
      'an open project’s documentation',
      {
        url: 'https://lumijs.readthedocs.io/en/latest/',
        language: 'en',
        title: 'Lumi.js — Lumi.js 2.1 documentation',
        metas: { generator: 'Docutils 0.18' },
        lines: [
          ...menu('Installation', 'Quickstart', 'API'),
          ['footer', '© Copyright 2014, the Lumi.js contributors.'],
          ['footer', 'Built with Sphinx using a theme provided by Read the Docs.'],
        ],
      },
    ],
  ]);

  it('a page that is missing on a company’s own site is still the company’s', () => {
    expect(
      readingLine({
        url: 'https://tunaplast.example/gammal-sida',
        language: 'sv',
        title: 'Sidan hittades inte - Tuna Plast',
        lines: [
          ...menu('Produkter', 'Kontakta oss'),
          ['main', '404'],
          ['main', 'Sidan du söker finns inte.'],
          ['footer', '© Tuna Plast AB, org.nr 556016-0680'],
        ],
      }),
    ).toBe('company Tuna Plast');
  });

  it('a company that has a sentence of lorem ipsum left is still one', () => {
    expect(
      readingLine({
        url: 'https://tunaplast.example/om',
        language: 'sv',
        title: 'Om oss - Tuna Plast',
        lines: [
          ...menu('Produkter', 'Kontakta oss'),
          ['main', 'Lorem ipsum dolor sit amet.'],
          ['footer', '© Tuna Plast AB, org.nr 556016-0680'],
        ],
      }),
    ).toBe('company Tuna Plast');
  });
});

describe('people’s and members’ own sites', () => {
  none('personal-page', [
    [
      'a Finnish blog',
      {
        url: 'https://mummonkeittio.example/2019/03/korvapuustit/',
        language: 'fi',
        title: 'Korvapuustit mummon tapaan | Mummon keittiössä',
        metas: { 'og:type': 'article', 'og:site_name': 'Mummon keittiössä' },
        lines: [
          ...menu('Etusivu', 'Reseptit', 'Kuka kirjoittaa?'),
          ['main', 'Rakastan leipomista, ja tässä blogissa jaan reseptejä.'],
          ['main', 'Kommentit (12)'],
          ['aside', 'Arkisto'],
          ['aside', 'Tunnisteet'],
          ['footer', '© Mummon keittiössä'],
        ],
      },
    ],
    [
      'a Swedish dog breeder’s hobby',
      {
        url: 'https://bergatrollens.example/',
        language: 'sv',
        title: 'Bergatrollens kennel',
        lines: [
          ...menu('Hem', 'Hundar', 'Valpar', 'Gästbok'),
          ['main', 'Välkommen till vår lilla kennel!'],
          ['footer', '© Bergatrollens'],
        ],
      },
    ],
    [
      'a developer’s portfolio',
      {
        url: 'https://aino-esimerkki.example/',
        language: 'en',
        title: 'Aino Esimerkki – Front-end developer',
        headings: [{ level: 1, text: "Hi, I'm Aino Esimerkki" }],
        lines: [
          ...menu('About me', 'Projects', 'My work', 'Resume', 'Contact'),
          ['main', "Hi, I'm Aino. I'm a front-end developer based in Turku."],
          ['main', 'Skills: JavaScript, React'],
          ['main', 'Download my CV'],
          ['footer', '© 2024 Aino Esimerkki'],
          ['footer', 'aino@esimerkki.example'],
        ],
      },
    ],
    [
      'a CV in Norwegian',
      {
        url: 'https://kari-eksempel.example/',
        language: 'nb',
        title: 'Kari Eksempel | CV',
        lines: [
          ...menu('Om meg', 'Erfaring', 'Utdanning', 'Ferdigheter', 'Kontakt'),
          ['main', 'Jeg er en utvikler fra Bergen.'],
          ['main', 'Arbeidserfaring'],
          ['footer', '© Kari Eksempel'],
        ],
      },
    ],
    [
      'a family’s history',
      {
        url: 'https://slaegtenravn.example/',
        language: 'da',
        title: 'Slægten Ravn',
        lines: [
          ...menu('Forside', 'Anetavle', 'Billeder'),
          ['main', 'Min slægtsforskning gennem 20 år'],
          ['footer', '© Slægten Ravn'],
        ],
      },
    ],
    [
      'a person’s post on a writers’ platform',
      {
        url: 'https://akirjoittaja.substack.com/p/ajatuksia',
        language: 'en',
        title: 'Thoughts on winter - by A. Writer - Winter Letters',
        metas: { 'og:type': 'article', 'og:site_name': 'Winter Letters' },
        lines: [
          ['main', 'Thoughts on winter'],
          ['main', 'Winter is long, and I think of it often.'],
          ['main', 'Subscribe'],
          ['footer', '© 2024 A. Writer'],
        ],
      },
    ],
    [
      'a person’s site on a blog host',
      {
        url: 'https://annanmatkat.blogspot.com/2014/05/lissabon.html',
        language: 'fi',
        title: 'Annan matkat: Lissabon',
        metas: { generator: 'blogger', 'og:title': 'Lissabon' },
        lines: [
          ['main', 'Lissabon'],
          ['main', 'Olimme viikon Lissabonissa, ja satoi koko ajan.'],
          ['aside', 'Tietoja minusta'],
        ],
      },
    ],
  ]);

  none('social-media', [
    [
      'a Finnish forum',
      {
        url: 'https://venefoorumi.example/viewtopic.php?t=1234',
        language: 'fi',
        title: 'Venefoorumi • Näytä viestiketju - Moottorin huolto',
        metas: { generator: 'phpBB' },
        lines: [
          ...menu('UKK', 'Rekisteröidy', 'Kirjaudu sisään'),
          ['main', 'Moottorin huolto'],
          ['main', 'Kirjoittaja Keula » 12.3.2015'],
          ['main', 'Viestit: 321'],
          ['main', 'Liittynyt: 5.1.2011'],
          ['main', 'Vastaa viestiin'],
          ['footer', 'Keskustelufoorumin ohjelmisto phpBB® © phpBB Limited'],
        ],
      },
    ],
    [
      'a Norwegian forum',
      {
        url: 'https://hyttesnakk.example/forum/trad/123',
        language: 'no',
        title: 'Vannpumpe på hytta - Hyttesnakk forum',
        lines: [
          ...menu('Forum', 'Registrer deg', 'Logg inn'),
          ['main', 'Tråd startet av Knut, 14 innlegg'],
          ['main', 'Innlegg: 233'],
          ['main', 'Ble med: jan 2012'],
          ['main', 'Svar på tråden'],
          ['footer', 'Kontakt: post@hyttesnakk.example'],
        ],
      },
    ],
    [
      'an English forum of a newer kind',
      {
        url: 'https://talk.gearheads.example/t/which-drill/992',
        language: 'en',
        title: 'Which drill? - Tools - Gearheads Talk',
        metas: { generator: 'Discourse 3.1.0' },
        lines: [
          ['main', 'Which drill?'],
          ['main', '12 replies'],
          ['main', '334 views'],
          ['footer', 'Powered by Discourse, best viewed with JavaScript enabled'],
        ],
      },
    ],
    [
      'a German forum',
      {
        url: 'https://aquarium-treff.example/index.php?thread/12/',
        language: 'de',
        title: 'Algenproblem - Technik - Aquarium-Treff',
        lines: [
          ...menu('Forum', 'Mitglieder', 'Registrieren'),
          ['main', 'Beiträge: 120'],
          ['main', 'Registriert seit: 2009'],
          ['main', 'Antworten'],
          ['main', 'Themenstarter'],
          ['footer', 'Forensoftware: Burning Board'],
        ],
      },
    ],
  ]);
});

describe('pages of other known kinds', () => {
  none('encyclopedia', [
    [
      'a wiki of its own',
      {
        url: 'https://wiki.steamhistory.example/index.php/Fjord_R%C3%B8r',
        language: 'en',
        title: 'Fjord Rør - Steam History Wiki',
        metas: { generator: 'MediaWiki 1.39.3' },
        lines: [
          ['main', 'From Steam History Wiki'],
          ['main', 'Fjord Rør AS was a pipe maker in Bergen.'],
          ['footer', 'This page was last edited on 3 May 2022'],
        ],
      },
    ],
    [
      'an encyclopedia of a country',
      { url: 'https://da.wikipedia.org/wiki/Fjord', title: 'Fjord - Wikipedia, den frie encyklopædi' },
    ],
  ]);

  none('search-results', [
    [
      'a search on a site',
      {
        url: 'https://kirjakaivo.example/haku?q=lumikettu',
        language: 'fi',
        title: 'Hakutulokset haulle "lumikettu"',
        lines: [['main', '14 osumaa']],
      },
    ],
    [
      'a search of the web',
      {
        url: 'https://www.bing.com/search?q=fjord+r%C3%B8r',
        title: 'fjord rør - Search',
        lines: [['main', 'Fjord Rør AS']],
      },
    ],
    [
      'a search of the web in a country’s domain',
      { url: 'https://www.google.pl/search?q=fjord', title: 'fjord - Szukaj w Google' },
    ],
  ]);

  none('login-page', [
    [
      'a Finnish sign-in',
      {
        url: 'https://palvelu.lumikettu.example/',
        language: 'fi',
        title: 'Lumikettu - Kirjaudu sisään',
        lines: [
          ['main', 'Käyttäjätunnus'],
          ['main', 'Salasana'],
          ['main', 'Kirjaudu'],
        ],
      },
    ],
    [
      'a Swedish sign-in',
      {
        url: 'https://tunaplast.example/konto/',
        language: 'sv',
        title: 'Logga in',
        lines: [
          ['main', 'Lösenord'],
          ['footer', '© Tuna Plast AB'],
        ],
      },
    ],
    [
      'a Norwegian sign-in',
      {
        url: 'https://fjordror.example/minside/',
        language: 'nb',
        title: 'Logg inn | Fjord Rør',
        lines: [['main', 'Passord']],
      },
    ],
    [
      'a Danish sign-in',
      {
        url: 'https://lampehuset.example/konto',
        language: 'da',
        title: 'Log ind - Lampehuset',
        lines: [['main', 'Adgangskode']],
      },
    ],
    [
      'a sign-in for many sites',
      {
        url: 'https://id.acme.example/oauth2/authorize?client_id=1',
        language: 'en',
        title: 'Sign in to your account',
        lines: [
          ['main', 'Acme'],
          ['main', 'Forgot password?'],
        ],
      },
    ],
    [
      'a sign-in of a system',
      {
        url: 'https://lumikettu.example/wp-login.php',
        language: 'fi',
        title: 'Kirjaudu sisään ‹ Lumikettu — WordPress',
        lines: [['main', 'Unohditko salasanasi?']],
      },
    ],
    [
      'a password that was forgotten',
      {
        url: 'https://app.orbitly.example/password/reset',
        language: 'en',
        title: 'Reset your password | Orbitly',
        lines: [
          ['main', 'E-mail'],
          ['main', 'Send reset link'],
        ],
      },
    ],
  ]);

  none('social-media', [
    ['a video', { url: 'https://www.youtube.com/watch?v=1', title: 'Fjord Rør - YouTube' }],
    ['a repository of code', { url: 'https://github.com/acme/lumi', title: 'GitHub - acme/lumi: Lumi' }],
  ]);
});

describe('a site that says it is no company', () => {
  none('personal-page', [
    [
      'a hobby project in Finnish',
      {
        url: 'https://www.kelivahti.example/tietoa-meista.html',
        title: 'Tietoa meistä - Kelivahti',
        logos: ['Kelivahti'],
        links: [['mailto', 'mailto:kelivahti.palaute@gmail.com']],
        headings: [{ level: 1, text: 'Tietoa meistä' }],
        lines: [
          ['header', 'Kelivahti'],
          ['main', 'Kelivahti on yhden ihmisen harrastusprojekti, ei yritys eikä toimitus.'],
          ['main', 'Kysymykset ja palaute: kelivahti.palaute@gmail.com'],
          ['footer', 'Kelivahti on riippumaton harrastusprojekti.'],
        ],
      },
    ],
    [
      'a hobby project in Swedish',
      {
        url: 'https://www.vindkollen.example/om',
        title: 'Om sajten - Vindkollen',
        logos: ['Vindkollen'],
        lines: [
          ['header', 'Vindkollen'],
          ['main', 'Vindkollen är ett hobbyprojekt som visar vinden vid våra badplatser.'],
          ['footer', 'Vindkollen 2026'],
        ],
      },
    ],
    [
      'an independent guide in Danish',
      {
        url: 'https://page.invalid/',
        title: 'Om Tandlæge Overblik | Uafhængigt informationssite',
        metas: { description: 'Tandlæge Overblik er et uafhængigt informationssite.' },
        logos: ['Tandlæge Overblik'],
        headings: [{ level: 1, text: 'Et uafhængigt overblik' }],
        lines: [
          ...menu('Forside', 'Klinikker', 'Information', 'Om'),
          ['main', 'Tandlæge Overblik er lavet for at gøre det lettere at sammenligne klinikker.'],
          ['footer', 'Tandlæge Overblik'],
        ],
      },
    ],
  ]);

  it('but a company that began as somebody’s hobby is one', () => {
    const given: GivenPage = {
      url: 'https://www.vindkollen.example/om',
      title: 'Om oss - Vindkollen AB',
      lines: [
        ...menu('Produkter', 'Om oss', 'Kontakt'),
        ['main', 'Det som 2009 var ett hobbyprojekt är i dag ett företag med kunder i hela Norden.'],
        ['footer', '© 2026 Vindkollen AB, Org.nr 559999-4109'],
      ],
    };
    expect(readingLine(given)).toMatch(/^company Vindkollen/);
  });
});

describe('a service under the word for an institution', () => {
  const given = (title: string, ...footer: string[]): GivenPage => ({
    url: 'https://kirjasto.example/',
    title,
    links: [['site', '/kirjaudu', 'Kirjaudu']],
    lines: [
      ...menu('Etsi kirjasto', 'Omat haut', 'Ohje', 'Yhteystiedot'),
      ['main', 'Kirjat, elokuvat ja musiikki yhdellä haulla'],
      ...footer.map((text) => ['footer', text] as const),
    ],
  });

  it('is no company', () => {
    expect(readingLine(given('kirjasto.example | Kirjasto'))).toBe('none directory');
  });

  it('is one where a company signs it', () => {
    expect(readingLine(given('Kirjasto', '© 2026 Kirjasto Oy, Y-tunnus 9999111-4'))).toMatch(/^company Kirjasto/);
  });
});
