import { describe, expect, it } from 'vitest';
import { SURE_ENOUGH } from '../../../model/signal.ts';
import type { EventType } from '../event-lexicon.ts';
import { eventsIn } from '../events-in.ts';

const sureTypes = (text: string, language: 'nb' | 'da'): EventType[] =>
  eventsIn(text, language, { place: 'text', names: [] })
    .filter(({ confidence }) => confidence >= SURE_ENOUGH)
    .map(({ type }) => type);

type Shared = 'funding' | 'acquisition' | 'leadership-change' | 'contract-partnership';

/** Each kind of telling in Norwegian and in Danish. */
const TOLD: Readonly<Record<Shared, readonly (readonly [norwegian: string, danish: string])[]>> = {
  funding: [
    ['Skogvind i mål med ny kapital', 'Skovvind i mål med ny kapital'],
    ['Lundvik får 30 millioner av Nordfond til ny pilot', 'Lundvig får 30 millioner fra Nordfond til pilotanlæg'],
    ['Rik familie spytter 50 millioner i Breidal', 'Rig familie spytter 50 millioner i Bredal'],
    ['Ny finansiering på plass for Skogvind', 'Skovvind får ny finansiering'],
  ],
  acquisition: [
    ['Tre elektrofirma blir ett', 'Tre elfirmaer bliver til ét'],
    ['Familiebedriften går over på nye hender', 'Familievirksomheden skifter hænder'],
    ['Breidal kjøpes nå av svenske Korento', 'Bredal købes nu af svenske Korento'],
    ['Familien Holm øker eierandelen i Lundvik', 'Familien Holm øger ejerandelen i Lundvig'],
    ['Kvikksolv overtatt av svensker', 'Kviksolv overtaget af svenskere'],
    ['Havbrygg får oppkjøpsbud', 'Klitbryg får købstilbud'],
    ['Skogvind selger seg ned i Breidal', 'Skovvind sælger ud af Bredal'],
    ['Lundvik og Breidal slår seg sammen', 'Lundvig og Bredal slår sig sammen'],
    ['Ja til Breidal-fusjon', 'Ja til Bredal-fusion'],
    ['Kari Holm ny storeier i Breidal', 'Familien Holm ny storaktionær i Bredal'],
    ['Rørleggerbedrift kjøpt opp av Lundvik', 'Vvs-virksomhed købt af Lundvig'],
  ],
  'leadership-change': [
    ['Går av etter bare åtte måneder i sjefsstolen', 'Stopper efter kun ni måneder på posten'],
    ['Sjefsbytte i Havbrygg', 'Chefskift i Klitbryg'],
    ['Breidal-direktør til Skogvind', 'Bredal-direktør til Skovvind'],
    ['Nytt fjes i toppledelsen i Lundvik', 'Nyt ansigt i topledelsen i Lundvig'],
    ['Finansdirektøren forlater Lundvik', 'Finansdirektøren forlader Lundvig'],
    ['Kari Holm skal lede Breidal', 'Karen Holm skal lede Bredal'],
    ['Ola Lie tar over etter Holm i Skogvind', 'Ole Lind tager over efter Holm i Skovvind'],
    ['Forfremmet til regiondirektør', 'Udnævnt til regionsdirektør'],
    ['Ola Lie er utnevnt til ny fabrikksjef på Herøya', 'Ole Lind er udnævnt til ny fabrikschef i Skive'],
    ['Oljetoppen takker for seg', 'Direktør siger op med øjeblikkelig virkning'],
    ['Bytter ut hele styret', 'Udskifter hele bestyrelsen'],
    ['Lundvik sier farvel til økonomidirektøren', 'Lundvig siger farvel til økonomidirektøren'],
    ['Kari Holm i spissen for Breidal', 'Karen Holm i spidsen for Bredal'],
  ],
  'contract-partnership': [
    ['Lundvik og Breidal sammen om havfarm', 'Lundvig og Bredal sammen om havmøllepark'],
    ['Bestiller tre nye skip fra Havbrygg', 'Bestiller tre nye skibe hos Klitbryg'],
    ['Lundvik velger Breidal', 'Lundvig vælger Bredal'],
    ['Lundvik skal bygge ny bru over Breidselva', 'Lundvig skal bygge ny bro over Bredåen'],
    ['Skogvind leverer limtre til nye Nordhavn', 'Skovvind leverer limtræ til nye Nordhavn'],
    ['Intensjonsavtale mellom Lundvik og Breidal', 'Hensigtserklæring mellem Lundvig og Bredal'],
    ['Breidal skal rive for Lundvik', 'Bredal skal bygge havn for 900 millioner'],
    ['Skal levere batterier til Havbrygg', 'Skal levere batterier til Klitbryg'],
  ],
};

/** What only looks like an event. */
const LOOK_ALIKES: readonly (readonly [norwegian: string, danish: string])[] = [
  ['Eierne er åpne for å selge selskapet om rett bud kommer', 'Ejerne er åbne for at sælge selskabet'],
  ['Etter oppkjøpet av Breidal ser sjefen lyst på framtiden', 'Efter opkøbet af Bredal ser chefen lyst på fremtiden'],
  ['Aksjen stiger etter at selskapet vant en kontrakt', 'Aktien stiger, efter selskabet vandt en ordre'],
  ['Avtalen med Vegvesenet løper ut neste år', 'Aftalen med Vejdirektoratet udløber næste år'],
  ['Som ny leder er det viktig å lytte, skriver konsulenten', 'Som ny leder er det vigtigt at lytte'],
  ['Analytiker anbefaler kjøp av Lundvik', 'Analytiker anbefaler køb af Lundvig'],
  ['Vi søker selger til vårt kontor i Ålesund', 'Vi søger sælger til vores kontor i Vejle'],
  ['I 2015 åpnet kjeden tolv butikker', 'I 2015 åbnede kæden tolv butikker'],
  ['EU-kommisjonen gransker fusjonen', 'EU-Kommissionen undersøger fusionen'],
  ['Hver femte bedrift planlegger å si opp ansatte', 'Hver femte virksomhed planlægger at fyre medarbejdere'],
  ['Bedriften har 120 ansatte og omsetter for 300 millioner', 'Virksomheden har 120 ansatte og omsætter for 300 mio.'],
  ['Borettslaget har fått nytt styre', 'Boligforeningen har fået ny bestyrelse'],
  ['Stadig flere kvinner blir direktører', 'Flere kvinder bliver direktører'],
  ['Presidenten signerte avtalen', 'Præsidenten underskrev aftalen'],
  ['Han fikk sparken som direktør i 2009, men driver i dag en kro', 'Han blev fyret som direktør i 2009'],
  ['Fagforbundet har inngått en avtale om nye vaktplaner', 'Fagforeningen har indgået en aftale om nye vagtplaner'],
  ['Kommunen inngår samarbeid med frivillige', 'Kommunen indgår samarbejde med frivillige'],
  ['FC Lundvik selger spissen til England', 'FC Lundvig sælger angriberen til England'],
];

describe.each([
  ['nb', 0],
  ['da', 1],
] as const)('what both languages share, in %s', (language, place) => {
  const told = Object.entries(TOLD).flatMap(([type, pairs]) => pairs.map((pair) => [type, pair[place]] as const));

  it.each(told)('tells of %s: %s', (type, text) => {
    expect(sureTypes(text, language)).toContain(type);
  });

  it.each(LOOK_ALIKES.map((pair) => pair[place]))('tells of no event: %s', (text) => {
    expect(sureTypes(text, language)).toEqual([]);
  });
});
