import type { Translated } from '../../../kernel/locale.ts';
import type { Facts } from '../../../kernel/result.ts';
import {
  type Breach,
  breachInWords,
  floorInWords,
  type Reason,
  reasonInWords,
  wordsOf,
} from '../../../planner/index.ts';
import type { plan as fr } from './plan.fr.ts';

const people = (count: number) => (count === 1 ? '1 persoon' : `${count} personen`);
const recruiters = (count: number) => (count === 1 ? '1 recruiter' : `${count} recruiters`);
const meetings = (count: number) => (count === 1 ? '1 gesprek' : `${count} gesprekken`);

const did = ({ kind, candidate, recruiter, round }: Facts): string => {
  const pair = `${candidate} – ${recruiter}`;
  switch (kind) {
    case 'move':
      return `verplaatste ${pair} naar ronde ${round}`;
    case 'swap':
      return `wisselde de plaats van ${pair}`;
    case 'add':
      return `voegde ${pair} toe in ronde ${round}`;
    case 'remove':
      return `haalde ${pair} weg`;
    case 'lock':
      return `vergrendelde ${pair}`;
    default:
      return `gaf ${pair} vrij`;
  }
};

export const plan: Translated<typeof fr> = {
  refusals: {
    'no-round-left': 'Alle rondes zijn begonnen: er valt niets meer te plannen.',
    'no-candidates': 'Er is nog geen kandidaat ingeschreven. Schrijf eerst kandidaten in.',
    'no-recruiters': 'Er is nog geen recruiter ingeschreven. Schrijf eerst recruiters in.',
    'no-wishes': 'Er zijn nog geen wensen. Open de wensen, of voer ze in vanaf papier.',
    'plan-impossible': ({ nl }) => `Deze planning is onmogelijk: ${nl}`,
    'search-over': 'De berekening is al klaar.',
    'draft-not-ready': 'Dit voorstel is niet klaar.',
    'draft-published': ({ version }) =>
      `Dit voorstel is gepubliceerd (versie ${version}). Het verandert niet meer: bereken een ander.`,
    'draft-changed': (facts) =>
      `Intussen: ${facts.by || 'iemand'} ${did(facts)}${Number(facts.changes) > 1 ? ` (${facts.changes} wijzigingen in totaal)` : ''}. Kijk even, en probeer opnieuw.`,
    'rule-forbids': ({ nl }) => String(nl),
    'meeting-locked': ({ candidate, recruiter }) =>
      `Het gesprek ${candidate} – ${recruiter} is vergrendeld. Geef het eerst vrij.`,
    'draft-outdated': ({ version }) =>
      `Intussen is versie ${version} gepubliceerd. Bereken een nieuw voorstel.`,
    'round-begun': ({ round }) =>
      `Ronde ${round} is begonnen: wat bezig is, verschuift niet meer. Bereken een nieuw voorstel.`,
    'plan-clash':
      'Twee gesprekken botsen: iemand of een tafel zou op twee plaatsen zijn. Bereken een nieuw voorstel.',
    'somebody-gone': ({ name }) => `${name} komt niet meer. Bereken een nieuw voorstel.`,
    'somebody-away': ({ name, round }) =>
      `${name} is er niet in ronde ${round}: de uren zijn veranderd sinds de berekening. Bereken een nieuw voorstel.`,
    'table-gone': ({ table }) => `Tafel ${table} bestaat niet meer. Bereken een nieuw voorstel.`,
  },
  journal: {
    'plan-asked': ({ number }) => `vroeg planningvoorstel ${number}`,
    'plan-stopped': ({ number }) => `stopte de berekening van voorstel ${number}`,
    'draft-changed': (facts) => `${did(facts)} (voorstel ${facts.number})`,
    'draft-discarded': ({ number }) => `gooide voorstel ${number} weg`,
    'plan-published': ({ version, candidates }) =>
      `publiceerde de planning, versie ${version} (${people(Number(candidates))} te verwittigen)`,
  },
  because: (reason, names) => reasonInWords(reason as Reason, 'organiser', 'nl', names),
  becauseToCandidate: (reason, names) => reasonInWords(reason as Reason, 'candidate', 'nl', names),
  /** The rule that forbids a change, by name, and why. */
  broken: (rule, names) =>
    `${wordsOf('nl').rules[(rule as Breach).rule].name}: ${breachInWords(rule as Breach, 'nl', names)}`,
  floorSentence: (floor, names) => floorInWords({ ...floor, plan: null }, 'nl', names).join(' '),
  plan: {
    title: 'Planning',
    intro: 'Bereken een voorstel, bekijk het, publiceer het.',
    make: 'Een planning berekenen',
    again: 'Een nieuw voorstel berekenen',
    options: 'Instellingen van de berekening',
    seed: 'Trekking',
    seedHint: 'Dezelfde trekking geeft dezelfde planning. Kies een andere voor een nieuwe poging.',
    seconds: 'Hoogstens zoveel seconden',
    wishesStillOpen: 'De wensen zijn nog open: ze kunnen na de berekening veranderen.',
    closeWishes: 'De wensen bekijken',
    wishes: (withWishes, all) => `${withWishes} van de ${all} hebben wensen.`,
    drafts: 'Voorstellen',
    noDraft: 'Nog geen voorstel.',
    noDraftHint: 'Druk op “Een planning berekenen”: het duurt maar enkele seconden.',
    draft: (number) => `Voorstel ${number}`,
    state: 'Toestand',
    made: 'Gemaakt',
    meetings: 'Gesprekken',
    quality: 'Kwaliteit',
    searching: 'Wordt berekend',
    failed: 'Berekening onderbroken',
    ready: 'Klaar',
    publishedAs: (version) => `Gepubliceerd, versie ${version}`,
    current: (version) => `Gepubliceerde planning, versie ${version}`,
    notPublished: 'Er is niets gepubliceerd.',
    notPublishedHint: 'De planning verschijnt hier zodra een voorstel gepubliceerd is.',
    versions: 'Versies',
    version: (version) => `Versie ${version}`,
    kinds: { published: 'publicatie', repaired: 'herstelling', undone: 'ongedaan gemaakt' },
    changes: (count) => (count === 1 ? '1 wijziging' : `${count} wijzigingen`),
    print: 'Afdrukken',
    discarded: 'Het voorstel is weggegooid.',
    publishedDone: (version) => `Versie ${version} is gepubliceerd.`,
    caption: 'Planning: een recruiter per rij, een ronde per kolom',
  },
  draft: {
    title: (number) => `Voorstel ${number}`,
    gives: 'Wat het geeft',
    searchingTitle: 'De planning wordt berekend',
    progress: 'Voortgang',
    searched: (count) => `${count} pogingen`,
    soFar: (count) => meetings(count),
    stop: 'Stoppen en het beste houden',
    failedTitle: 'De berekening is onderbroken',
    failedHint: 'Uw wensen en instellingen zijn intact. Start de berekening opnieuw.',
    outdated: 'Intussen is een andere versie gepubliceerd. Bereken opnieuw voor u publiceert.',
    published: (version) => `Dit voorstel is gepubliceerd (versie ${version}). Het verandert niet meer.`,
    views: 'Weergaven',
    grid: 'Rooster',
    byCandidate: 'Per kandidaat',
    byRecruiter: 'Per recruiter',
    meetings: 'gesprekken',
    freePlaces: 'vrije plaatsen',
    waits: 'rondes wachten',
    mustsHeld: 'zeker te zien',
    nothing: 'zonder gesprek',
    belowFloor: (floor) => `onder ${floor} gesprekken`,
    heldByRank: 'Vervulde wensen, per rang',
    first: (rank) => `${rank}e wens`,
    total: 'Samen',
    seed: (seed, seconds, iterations) => `Trekking ${seed}, ${iterations} pogingen in ${seconds} s.`,
    floorKept: (floor) => `Elke aanwezige heeft minstens ${meetings(floor)}.`,
    below: 'Wie minder heeft dan beloofd',
    heldOf: (held, promised) => `${held} van ${promised}`,
    noWishes: 'Geen wensen: vraag wie deze persoon wil ontmoeten.',
    publish: 'Publiceren…',
    publishHint: 'U ziet eerst wie verwittigd moet worden.',
    again: 'Herberekenen rond de vergrendelde gesprekken',
    locks: (count) =>
      count === 0
        ? 'Geen vergrendelde gesprekken.'
        : count === 1
          ? '1 vergrendeld gesprek.'
          : `${count} vergrendelde gesprekken.`,
    compareWith: (number) => `Vergelijken met voorstel ${number}`,
    discard: 'Weggooien',
    discardTitle: 'Dit voorstel weggooien?',
    help: 'Kies een gesprek om de mogelijke plaatsen te zien, of sleep het. Met het toetsenbord: M om het op te nemen, de pijltjes, Enter om het neer te zetten.',
    changed: 'Het is gebeurd.',
    gain: (points) => `+${points} punten`,
    loss: (points) => `${points.replace('-', '−')} punten`,
    same: 'geen invloed op de punten',
    chosen: (candidate, recruiter) => `${candidate} – ${recruiter}`,
    place: (round, table) => (table === null ? `Ronde ${round}` : `Ronde ${round}, tafel ${table}`),
    move: (round) => `Naar ronde ${round}`,
    swap: (round, candidate, recruiter) => `Wisselen met ${candidate} – ${recruiter} (ronde ${round})`,
    wherePossible: 'Waar kan het heen?',
    noOption: 'Er is geen andere ronde waarin beiden er zijn.',
    lock: 'Vergrendelen',
    unlock: 'Vrijgeven',
    remove: 'Weghalen',
    close: 'Sluiten',
    free: (recruiter, round) => `Vrije plaats: ${recruiter}, ronde ${round}`,
    whoCouldCome: 'Wie kan komen?',
    nobody: 'Iedereen die deze recruiter wou, ontmoet hem al.',
    add: (candidate) => `${candidate} toevoegen`,
    whyNot: 'Waarom niet?',
    whyNotOf: (candidate) => `De niet vervulde wensen van ${candidate}`,
    allHeld: 'Alle wensen zijn vervuld.',
    tellCandidate: 'Te zeggen aan deze persoon:',
    candidate: 'Kandidaat',
    recruiter: 'Recruiter',
    rounds: 'Rondes',
    standby: 'Reserve',
    standbyHint: 'Wie u oproept als een gesprek wegvalt, in volgorde.',
    picked: (name) => `${name}: kies de nieuwe plaats, of Esc.`,
    trying: 'Een ogenblik…',
    possible: 'Mogelijk.',
    swapWith: (name) => `Wisselt met ${name}.`,
  },
  compare: {
    title: (left, right) => `Voorstellen ${left} en ${right}`,
    intro: (count) =>
      count === 0
        ? 'De twee voorstellen zijn gelijk.'
        : count === 1
          ? '1 verschil.'
          : `${count} verschillen.`,
    differences: 'Wat verandert',
    back: 'Terug naar het voorstel',
  },
  publication: {
    title: (version) => `Versie ${version} publiceren`,
    introFirst: 'Eerste publicatie: iedereen krijgt een planning.',
    introNext: 'Dit verandert er, en voor wie.',
    nothing: 'Er verandert niets, voor niemand.',
    press: (version, count) =>
      count === 0
        ? `Versie ${version} publiceren`
        : `Versie ${version} publiceren en ${people(count)} verwittigen`,
    candidates: (count) => `Te verwittigen kandidaten (${count})`,
    recruiters: (count) => `Te verwittigen recruiters (${count})`,
    who: 'Wie',
    what: 'Wat verandert',
    back: 'Terug naar het voorstel',
    stays: 'Wat bezig of voorbij is, verschuift niet.',
    counts: (candidates, hosts) => `Te verwittigen: ${people(candidates)} en ${recruiters(hosts)}.`,
  },
  change: {
    first: (round, table, whom) => `ronde ${round}${table === null ? '' : `, tafel ${table}`}: ${whom}`,
    added: (round, table, whom) =>
      `nieuw: ${whom}, ronde ${round}${table === null ? '' : `, tafel ${table}`}`,
    removed: (round, whom) => `geannuleerd: ${whom}, ronde ${round}`,
    moved: (from, to, table, whom) =>
      `${whom}: van ronde ${from} naar ronde ${to}${table === null ? '' : `, tafel ${table}`}`,
    table: (round, table, whom) => `${whom}, ronde ${round}: tafel ${table ?? '–'}`,
  },
  print: {
    title: 'Planning om af te drukken',
    views: 'Bladen',
    byRecruiter: 'Per recruiter',
    byCandidate: 'Per kandidaat',
    byRound: 'Per ronde',
    byInterpreter: 'Per tolk',
    withoutInterpreter: 'Zonder tolk',
    language: 'Taal',
    print: 'Afdrukken',
    version: (version, moment) => `Versie ${version}, ${moment}`,
    nothing: 'Er is geen planning gepubliceerd. Publiceer eerst een voorstel.',
    round: 'Ronde',
    time: 'Uur',
    table: 'Tafel',
    candidate: 'Kandidaat',
    recruiter: 'Recruiter',
    back: 'Terug naar de planning',
  },
};
