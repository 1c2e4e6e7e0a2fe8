import { HARVEST_LIMITS as LIMITS } from '../model/harvest-limits.ts';
import type { LinkedInAddress } from '../model/linkedin-address.ts';
import { presentEmployers } from './linkedin-employers.ts';
import { statedPosts } from './linkedin-json-ld.ts';
import { piecesWithin } from './linkedin-text.ts';
import { Pieces } from './pieces.ts';
import { textWithin, tidy } from './text.ts';

export interface Part {
  readonly name: string;
  readonly value: string;
}

/** The part's name, a selector, and the attribute that holds it (else its pieces of text). */
type Place = readonly [name: string, selector: string, attribute?: string];

/**
 * Where LinkedIn's public and logged-in pages keep what they say. The classes change with each redesign: they are
 * hints, and the worker leans on the address, the title, the dt/dd rows and what the lines say.
 */
const ORGANISATION: readonly Place[] = [
  ['name', 'h1.top-card-layout__title, h1[class*="org-top-card"], .org-top-card h1'],
  ['headline', 'h2.top-card-layout__headline'],
  ['subline', 'h3.top-card-layout__first-subline'],
  ['tagline', 'h4.top-card-layout__second-subline, [class*="org-top-card"][class*="__tagline"]'],
  ['info', '.org-top-card-summary-info-list__info-item'],
  ['industry', '.org-top-card-primary-content__industry, [data-test-id="about-us__industry"] dd'],
  ['headquarters', '.org-top-card-primary-content__headquarter, [data-test-id="about-us__headquarters"] dd'],
  ['followers', '.org-top-card-primary-content__follower-count'],
  ['website', '[data-test-id="about-us__website"] dd'],
  ['website-link', '[data-tracking-control-name="about_website"], .org-top-card-primary-actions__action', 'href'],
  ['size', '[data-test-id="about-us__size"] dd'],
  ['founded', '[data-test-id="about-us__foundedOn"] dd'],
  ['phone', 'dd a[href^="tel:"]', 'href'],
  [
    'description',
    '[data-test-id="about-us__description"], .org-about-module__margin-bottom p, .org-about-us-organization-description__text',
  ],
  [
    'members',
    '.face-pile, [class*="__see-all-employees-link"], [class*="org-people__header"] h2, [href*="urrentCompany"]',
  ],
  ['members-link', '[href*="urrentCompany"]', 'href'],
  ['open-jobs', '[class*="org-jobs"][class*="__headline"]'],
  ['open-job', '.job-card-container, .job-card-square, [data-view-name="job-card"]'],
];
const JOB_TITLE = '.topcard__title, [class*="unified-top-card__job-title"], a[href*="/jobs/view/"], h1';
const COMPANY_LINK = '[href*="/company/"], [href*="/school/"], [href*="/showcase/"]';
const JOB: readonly Place[] = [
  ['job-company', '.topcard__org-name-link, [class*="unified-top-card__company-name"]'],
  ['job-company-link', COMPANY_LINK, 'href'],
  ['job-company-text', COMPANY_LINK],
  ['job-title', JOB_TITLE],
  ['job-place', '.topcard__flavor--bullet'],
  ['job-about', '.jobs-company__inline-information'],
  ['job-criterion', '.description__job-criteria-item'],
];
const SALES_ACCOUNT: readonly Place[] = [
  ['name', 'h1, [data-anonymize="company-name"]'],
  ['industry', '[data-anonymize="industry"]'],
  ['headquarters', '[data-anonymize="location"]'],
  ['size', '[data-anonymize="company-size"]'],
  ['website-link', '[data-control-name="visit_company_website"], [data-anonymize="company-website"]', 'href'],
];
const PERSON: readonly Place[] = [
  [
    'person-name',
    '[data-anonymize="person-name"], [componentkey$="Topcard"] h2, [data-view-name*="verified-badge"] p, h1',
  ],
];
const SALES_LEAD: readonly Place[] = [
  ...PERSON,
  ['employer', '[data-anonymize="company-name"]'],
  ['employer-link', 'a[href*="/sales/company/"]', 'href'],
  ['profile-link', 'a[href*="linkedin.com/in/"]', 'href'],
];

const MOST_OF_A_KIND = 6;
const ROOM = 12_000;
/** How much of a job's own pane is copied: who, what, where and when stand first. */
const CARD = 500;

/** The named parts of a LinkedIn page's main area for a kind of page; nothing of the kinds that name no company. */
export function linkedInParts(main: Element, { kind }: LinkedInAddress): Part[] {
  const parts = new Pieces<Part>(LIMITS.parts, ROOM);
  const add = (found: readonly Part[]) => {
    for (const part of found) if (part.value !== '') parts.add(part);
  };
  if (kind === 'organisation') add([...places(main, ORGANISATION), ...ownPage(main, ORGANISATION_TAB), ...posts(main)]);
  if (kind === 'job')
    add([...places(main, JOB), { name: 'job-card', value: piecesWithin(main, CARD) }, ...ownJob(main)]);
  if (kind === 'person')
    add([...places(main, PERSON).slice(0, 1), ...presentEmployers(main), ...ownPage(main, PERSON_PAGE)]);
  if (kind === 'sales-account') add(places(main, SALES_ACCOUNT));
  if (kind === 'sales-lead') add(places(main, SALES_LEAD));
  return parts.kept;
}

function places(main: Element, wanted: readonly Place[]): Part[] {
  return wanted.flatMap(([name, selector, attribute]) =>
    [...main.querySelectorAll(selector)].slice(0, MOST_OF_A_KIND).map((element) => ({
      name,
      value:
        attribute === undefined ? piecesWithin(element, LIMITS.part) : tidy(element.getAttribute(attribute) ?? '', 300),
    })),
  );
}

const ORGANISATION_TAB =
  /\/(?:company|showcase|school)\/([^/?#]+)\/(about|posts|jobs|people|life|products|services|videos|events|insights)\b/i;
const PERSON_PAGE = /\/in\/([^/?#]+)\/(?:overlay|details|detail|recent-activity|edit|opportunities)\b/i;
const JOB_PAGE = /\/jobs\/view\/(?:[^/?#]*-)?(\d{6,15})/;
const MOST_LINKS = 400;

/**
 * Whose page the content is, by the first link to a further page of its own: after a change of address within the page,
 * the content may still be the one before. An organisation has two such pages: one is linked to from anywhere.
 */
function ownPage(main: Element, pattern: RegExp): Part[] {
  const anchors = main.querySelectorAll('a[href]');
  const tabs = new Map<string, string>();
  for (let index = 0; index < anchors.length && index < MOST_LINKS; index++) {
    const [, key, tab] = pattern.exec(hrefOf(anchors[index] ?? null)) ?? [];
    if (key === undefined) continue;
    if (tab === undefined || (tabs.get(key) ?? tab) !== tab) return [{ name: 'own-page', value: key }];
    tabs.set(key, tab);
  }
  return [];
}

/** The same of a job: its title leads to its page. Other links lead to other jobs. */
function ownJob(main: Element): Part[] {
  const title = main.querySelector(JOB_TITLE);
  const key = JOB_PAGE.exec(hrefOf(title?.closest('a') ?? title?.querySelector('a') ?? null))?.[1];
  return key === undefined ? [] : [{ name: 'own-page', value: key }];
}

const hrefOf = (anchor: Element | null) => anchor?.getAttribute('href')?.slice(0, 300) ?? '';

const POSTS = '[data-test-id="main-feed-activity-card"], .main-feed-activity-card, .feed-shared-update-v2';
const POST_TIME = 'time, .update-components-actor__sub-description, .feed-shared-actor__sub-description';
const POST_TEXT =
  '[data-test-id="main-feed-activity-card__commentary"], .update-components-text, .feed-shared-text, [data-testid="expandable-text-box"]';

const LONGEST_POST = 800;

/** What the organisation wrote: when, as the page states it (a day) or says it ("2w"), and the text. */
function posts(main: Element): Part[] {
  const heading = main.querySelector('h1');
  const name = heading === null ? '' : textWithin(heading, 120);
  const stated = statedPosts(main.ownerDocument, name).map(({ text, date }) => ({
    name: 'post',
    value: `${tidy(date, 40)} | ${tidy(text, LONGEST_POST)}`,
  }));
  return [...stated, ...shownPosts(main)];
}

function shownPosts(main: Element): Part[] {
  return [...main.querySelectorAll(POSTS)].slice(0, MOST_OF_A_KIND).flatMap((post) => {
    const text = post.querySelector(POST_TEXT);
    const time = post.querySelector(POST_TIME);
    if (text === null) return [];
    return [
      {
        name: 'post',
        value: `${time === null ? '' : piecesWithin(time, 40)} | ${piecesWithin(text, LONGEST_POST)}`,
      },
    ];
  });
}
