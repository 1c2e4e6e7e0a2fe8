// The page script of LinkedIn. Copies the page for the worker when asked, changes nothing, requests nothing.
import { harvestLinkedIn } from '../harvest/harvest-linkedin.ts';
import { isLinkedInHost } from '../model/linkedin-address.ts';
import { answerWithCopies } from './page-script.ts';

// A tab may have moved on to another site since it was chosen.
if (isLinkedInHost(location.hostname)) answerWithCopies(harvestLinkedIn);
