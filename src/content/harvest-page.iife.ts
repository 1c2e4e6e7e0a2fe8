// The page script of all sites but LinkedIn. Copies the page for the worker when asked, changes nothing, requests nothing.
import { harvestPage } from '../harvest/harvest-page.ts';
import { isLinkedInHost } from '../model/linkedin-address.ts';
import { answerWithCopies } from './page-script.ts';

// A tab may have moved on to LinkedIn since it was chosen: there only the other script may copy anything.
if (!isLinkedInHost(location.hostname)) answerWithCopies(harvestPage);
