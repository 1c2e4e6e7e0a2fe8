import { describe, expect, it } from 'vitest';
import type { EventType } from '../event-lexicon.ts';
import { eventsIn, SURE_ENOUGH } from '../events-in.ts';

const sureTypes = (text: string): string[] =>
  eventsIn(text, 'en', { place: 'text', names: [] })
    .filter(({ confidence }) => confidence >= SURE_ENOUGH)
    .map(({ type }) => type);

const TOLD: readonly (readonly [EventType, string])[] = [
  ['funding', 'Voltia raises €12 million to electrify harbours'],
  ['funding', 'Kelme Robotics closes Series B round led by Oster Ventures'],
  ['funding', 'Biotech start-up Halden secures $40m in seed financing'],
  ['funding', 'Voltia announces a directed share issue of SEK 90 million'],
  ['acquisition', 'Voltia to acquire Danish rival Kelme'],
  ['acquisition', 'Kelme bought by private equity firm Oster'],
  ['acquisition', 'Halden Group has agreed to buy 70 percent of Voltia Charging for EUR 30 million.'],
  ['acquisition', 'Voltia completes divestment of its heating business'],
  ['acquisition', 'Oster and Kelme announce merger'],
  ['leadership-change', 'Voltia appoints Anna Berg as Chief Financial Officer'],
  ['leadership-change', 'Kelme CEO steps down after nine years'],
  ['leadership-change', 'Change in Voltia’s executive team'],
  ['leadership-change', 'Maria Lund joins Halden as Vice President of Sales'],
  ['leadership-change', 'Oster names new managing director for the Nordics'],
  ['leadership-change', 'Jonas Ek has been promoted to Head of Engineering at Voltia.'],
  ['expansion', 'Voltia opens new office in Rotterdam'],
  ['expansion', 'Kelme expands into the Baltics with a warehouse in Riga'],
  ['expansion', 'Halden breaks ground on battery plant'],
  ['expansion', 'Oster enters the Polish market'],
  ['expansion', 'Voltia sets up subsidiary in Poland'],
  ['product-launch', 'Voltia launches charging app for lorries'],
  ['product-launch', 'Kelme unveils its first inspection drone'],
  ['product-launch', 'Introducing our new analytics platform: Halden today launched a tool for planners'],
  ['hiring', 'Voltia to create 200 new jobs in Leeds'],
  ['hiring', 'Kelme is hiring 40 engineers'],
  ['hiring', 'Kelme recruits 50 new drivers'],
  ['contract-partnership', 'Voltia wins order worth EUR 14 million from Port of Halden'],
  ['contract-partnership', 'Kelme partners with Oster to recycle batteries'],
  ['contract-partnership', 'Halden signs framework agreement with Region North'],
  ['contract-partnership', 'Voltia and Kelme team up on hydrogen'],
  ['ipo-listing', 'Voltia files for IPO'],
  ['ipo-listing', 'Kelme begins trading on First North'],
  ['financial-results', 'Voltia reports record second-quarter results'],
  ['financial-results', 'Net sales increased by 12% to EUR 31.4 million in January–March'],
  ['financial-results', 'Kelme lowers its full-year outlook'],
  ['technology-change', 'Voltia selects Salesforce as its CRM'],
  ['technology-change', 'Kelme migrates to a new ERP system'],
  ['rebrand', 'Halden Cleaning rebrands as Oster'],
  ['rebrand', 'Voltia changes its name to Voltia Energy'],
  ['relocation', 'Kelme moves its headquarters to Malmö'],
  ['relocation', 'Voltia relocates production to Vaasa'],
  ['award', 'Voltia wins innovation award'],
  ['award', 'Kelme named one of the best workplaces in Sweden'],
  ['layoffs', 'Voltia to cut 150 jobs'],
  ['layoffs', 'Kelme lays off a fifth of its staff'],
  ['insolvency', 'Halden files for bankruptcy'],
  ['insolvency', 'Retailer Oster goes into administration'],
  ['closure', 'Kelme to close its factory in Turku'],
  ['closure', 'Oster shuts all stores'],
];

const NOT_TOLD: readonly string[] = [
  'Voltia denies it will acquire Kelme',
  'Why did Voltia buy Kelme?',
  'Kelme could be acquired by Oster, analysts say',
  'Oster Acquisition Corp sees growth in short interest',
  'Charging Market Size, Share and Forecast to 2031',
  'Prime minister appoints new finance minister',
  'United sign midfielder on three-year contract',
  'Head coach steps down after defeat',
  'City council opens investigation into road works',
  'Voltia will publish its interim report on 12 May',
  'Voltia to present at the Nordic Energy Summit',
  'Top 10 things to do in Oslo this weekend',
  'Halden is a company with 400 employees in nine countries.',
  'Police arrested a man after shop break-in',
  'Kelme is headquartered in Tampere',
  'How to raise prices without losing customers',
  'New study finds that exercise helps',
  'Union signs wage agreement',
  'Unemployment falls as economy adds 20,000 jobs',
  'Police department hires first female chief',
  'Museum opens exhibition on Vikings',
  'Teachers reach contract deal with district',
  'Kelme was founded in 1987 and acquired by Oster in 2009.',
  'Bridge closed for the weekend after storm',
];

describe('English', () => {
  it.each(TOLD)('tells %s: %s', (type, text) => {
    expect(sureTypes(text)).toContain(type);
  });

  it.each(NOT_TOLD)('tells nothing: %s', (text) => {
    expect(sureTypes(text)).toEqual([]);
  });

  it('tells several events of a text', () => {
    expect(sureTypes('Voltia acquires Kelme and appoints Anna Berg as CEO')).toEqual([
      'acquisition',
      'leadership-change',
    ]);
  });
});
