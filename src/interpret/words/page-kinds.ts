// Data: titles, paths and systems of pages that are not one company's own.

/** Titles of pages where one signs in. */
export const LOGIN_TITLE =
  /(?:^|\s[|–—·:‹›»-]\s)(?:log ?in|sign ?in|log on|logon|sign up|reset (?:your )?password|forgot(?:ten)? (?:your )?password|kirjaudu(?: sisään)?|sisäänkirjautuminen|kirjautuminen|salasana unohtunut|unohditko salasanasi|logga in|inloggning|glömt lösenord(?:et)?|logg inn|innlogging|glemt passord|log ind|glemt adgangskode|anmelden|anmeldung|einloggen|passwort vergessen|inloggen|wachtwoord vergeten|zaloguj się|logowanie|přihlášení|přihlásit se|logi sisse|connexion|se connecter|accedi|iniciar sesión|bejelentkezés)(?:\s|$|[|–—:!.,-])/iu;
export const LOGIN_PATH =
  /\/(?:log-?in|sign-?in|log-?on|signin|kirjaudu|logga-in|logg-inn|log-ind|wp-login\.php|user\/login|users\/sign_in|account\/login|customer\/account\/login|password\/reset|auth|authorize|sso|oauth2?|saml)(?:\/|$|\.|\?)/i;

/** Paths, parameters and titles of search results. */
export const SEARCH_PATH =
  /\/(?:search|haku|sok|søk|sog|søg|suche|results|hakutulokset|wyszukiwanie|vyhledavani|zoeken|recherche)(?:\/|$|\.|\?)|[?&](?:q|query|s|search|sok|haku|keyword|keywords)=[^&]/i;
export const SEARCH_TITLE =
  /^(?:search results|results for|you searched for|search:|hakutulokset|haku:|sökresultat|du sökte efter|søkeresultat|søkeresultater|du søkte etter|søgeresultat|søgeresultater|du søgte efter|suchergebnisse?|sie suchten nach|wyniki wyszukiwania|výsledky vyhledávání|zoekresultaten|résultats de recherche|risultati della ricerca|resultados de (?:la )?búsqueda|otsingutulemused)/iu;

/** What pages of the words and chords of a song are titled. */
export const SONG_TITLE =
  /(?<![A-Za-zÀ-ӿ])(?:lyrics|låttext(?:er)?|sångtext(?:er)?|sangtekst(?:er)?|songtekst(?:en)?|songtext|liedtext|laulun sanat|guitar (?:chords|tabs?)|chords (?:by|and|&))(?![A-Za-zÀ-ӿ])|\s[–—-]\s(?:sanat|paroles|tekst piosenki)(?![A-Za-zÀ-ӿ])/i;

/** Systems of encyclopedias, as their generator says. */
export const WIKI = /^(?:mediawiki|dokuwiki|tiddlywiki|moinmoin|xwiki|fandom)/i;

/** Paths and titles of the pages where a publisher speaks of itself. */
export const OWN_PAGE =
  /(?:^|[/\s_-])(?:contact(?:-us|s)?|contact us|about(?:-us)?|about us|imprint|impressum|advertis(?:e|ing)|media[- ]?kit|mediadaten|yhteystiedot|ota[- ]yhteytt[aä]|tietoa[- ]meist[aä]|mediatiedot|mediamyynti|mediakortti|ilmoittajalle|kontakt(?:a-oss|-oss|-os|uppgifter|oplysninger)?|kontakta oss|kontakt oss|kontakt os|om[- ](?:oss|os|avisen|bladet|tidningen|lehti)|annons(?:era|ere|er|priser)|annoncer|annonce(?:r|priser)|mediainfo|mediakit|kundservice|kundeservice|asiakaspalvelu|toimitus|redaktion(?:en)?|redaksjon(?:en)?|k[oø]psvillkor|k[øo]psvilk[åa]r|villkor|vilk[åa]r|toimitusehdot|tilausehdot|terms|agb)(?=$|[/\s._|–—:?-])/iu;

/** Paths of single releases on wires. */
export const RELEASE_PATH =
  /\/(?:news-?releases?|press-?releases?|pressreleases?|pressrelease|release|news|home|tiedot(?:e|teet)|pressemelding(?:er)?|pressemeddelelse[r]?|pressmeddelande[n]?|pressemitteilung(?:en)?|pm|story|r|i|articles?|press|announcement|node|web|blog_posts|posts)\/.|\/20\d\d[/-]\d\d|\d{5,}/i;

/** Systems that documentation of programs is made with, and what such pages call themselves. */
export const DOCS =
  /^(?:docusaurus|docutils|sphinx|mkdocs|doxygen|gitbook|vuepress|vitepress|mdbook|javadoc|jsdoc|typedoc|slate|readthedocs)/i;
export const DOCS_WORDS =
  /(?<![A-Za-zÀ-ӿ])(?:documentation|docs|api|reference|manual|guides?|getting started|installation|changelog|readme)(?![A-Za-zÀ-ӿ])/iu;
