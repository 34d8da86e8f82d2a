import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import { day } from './texts/day.nl.ts';
import type { fr } from './texts.fr.ts';

const DECIDED_WORDS: Record<string, string> = {
  applied: 'Iemand heeft deze herstelling zojuist toegepast.',
  declined: 'Iemand heeft deze herstelling zojuist afgewezen.',
  undone: 'Iemand heeft deze herstelling zojuist ongedaan gemaakt.',
  proposed: 'Deze herstelling werd niet toegepast.',
};

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const nl: Translated<typeof fr> = {
  refusals: {
    ...day.refusals,
    'no-such-time': ({ time }: Facts) => `Het uur ${time} bestaat die dag niet. Kies een ander.`,
    'repair-decided': ({ status }: Facts) => `${DECIDED_WORDS[String(status)]} Er is niets anders gebeurd.`,
    'repair-replaced':
      'Een nieuw voorstel nam de plaats van dit voorstel in. Er is niets veranderd. Bekijk het nieuwe.',
    'round-begun': ({ round }: Facts) =>
      `Ronde ${round} is intussen begonnen. Er is niets veranderd. Zoek een nieuwe herstelling.`,
    'repair-clash': 'Een plaats is intussen ingenomen. Er is niets veranderd. Zoek een nieuwe herstelling.',
  },
  journal: {
    ...day.journal,
    'round-started': ({ round, running }: Facts) => `begon ronde ${round} (${running} gesprekken)`,
    'round-finished': ({ round, held, missed }: Facts) =>
      `beëindigde ronde ${round}: ${held} gesprekken gehouden, ${missed} gemist`,
    'clock-shifted': ({ time }: Facts) => `oefent de dag alsof het ${time} is`,
    'clock-set-back': 'ging terug naar het echte uur',
    'repair-applied': ({ version, dropped, added, moved, told }: Facts) =>
      `herstelde de planning, versie ${version}: ${dropped} geschrapt, ${added} toegevoegd, ${moved} verplaatst, ${told} personen te verwittigen`,
    'repair-declined': ({ changes }: Facts) => `wees een herstelling van ${changes} wijzigingen af`,
    'repair-undone': ({ version, undoes }: Facts) =>
      `maakte de herstelling van versie ${undoes} ongedaan: versie ${version}`,
  },
  states: {
    expected: 'Verwacht',
    present: 'Aanwezig',
    late: 'Te laat',
    excused: 'Verontschuldigd',
    absent: 'Afwezig',
    left: 'Vertrokken',
  },
  locked: 'met de hand geplaatst',
  looks: {
    expected: 'nog niet aanwezig',
    present: 'is er',
    late: 'te laat',
    absent: 'komt niet',
    called: 'opgeroepen',
    running: 'bezig',
    held: 'afgelopen',
    missed: 'gemist',
  },
  round: (number: number) => `Ronde ${number}`,
  table: (table: string) => `tafel ${table}`,
  board: {
    title: 'Dagbord',
    door: 'Onthaal',
    wall: 'Schermen in de zaal',
    print: 'Afdrukken',
    plan: 'Recruiters en rondes',
    legend: 'Legende',
    awaitedNow: 'Nu aan tafel verwacht, nog niet aanwezig',
    noAwaited: 'Iedereen die aan een tafel verwacht wordt, is er.',
    idle: 'Aanwezig zonder gesprek',
    idleText: (round: number) => `in ronde ${round}`,
    noIdle: 'Alle aanwezigen hebben een gesprek.',
    others: (count: number) => (count === 1 ? 'en nog 1 persoon' : `en nog ${count} personen`),
    free: 'Vrije recruiters',
    noFree: 'Alle aanwezige recruiters hebben iemand.',
    nextAt: (time: string, whom: string) => `daarna ${time}, ${whom}`,
    place: (time: string, table: string | null, whom: string, remote: string | null = null) =>
      `${time}${table === null ? (remote === null ? '' : `, ${remote}`) : `, tafel ${table}`}: ${whom}`,
    nothingNext: 'niets meer gepland',
    roundsOver: 'Alle rondes zijn afgelopen.',
    noPlan: 'De planning is nog niet gepubliceerd.',
    noPlanText: 'Het bord toont wie waar is zodra de planning gepubliceerd is.',
    toPlan: 'De planning bekijken',
    roundWork: (round: number) => `Ronde ${round}`,
    start: (round: number) => `Ronde ${round} beginnen`,
    finish: (round: number) => `Ronde ${round} beëindigen`,
    presentCandidates: 'Aanwezige personen',
    awaited: 'Nog verwacht',
    missing: 'Afwezig of verontschuldigd',
    recruitersHere: 'Aanwezige recruiters',
    ofTotal: (total: number) => `van ${total}`,
    clock: 'De dag oefenen',
    clockText:
      'Alle pagina’s van dit evenement tonen dan dit uur, en de tijd loopt door. Niemand wordt verwittigd. Let op: dit zijn de echte mensen, en wat u noteert, telt. Wilt u de hele avond spelen met verzonnen mensen, open dan ‘Oefenen’ in de voorbereiding.',
    time: 'Doen alsof het zo laat is',
    shift: 'Het uur wijzigen',
    realTime: 'Terug naar het echte uur',
    rehearsal: (time: string) => `Oefening: het is ${time} op alle pagina’s van dit evenement.`,
    markRecruiter: 'Een recruiter noteren',
  },
  disputed: {
    title: 'Twee onthaalbalies zeggen niet hetzelfde',
    said: (state: string, time: string, by: string | null) =>
      `${state}, ${time}${by === null ? '' : `, ${by}`}`,
  },
  newcomers: {
    title: (count) =>
      count === 1
        ? '1 persoon schreef zich in na de publicatie en heeft geen gesprek'
        : `${count} personen schreven zich in na de publicatie en hebben geen gesprek`,
    noWishes: '(zonder wens)',
    propose: 'Een plaats voorstellen',
  },
  repair: {
    title: 'De planning kan hersteld worden',
    causes: {
      ...day.causes,
      'candidate-absent': (name: string) => `${name} komt niet.`,
      'candidate-late': (name: string, minutes: number) =>
        minutes > 0 ? `${name} komt ${minutes} min later.` : `${name} is te laat.`,
      'candidate-left': (name: string) => `${name} is vertrokken.`,
      'recruiter-absent': (name: string) => `${name} komt niet.`,
      'recruiter-late': (name: string, minutes: number) =>
        minutes > 0 ? `${name} komt ${minutes} min later.` : `${name} is te laat.`,
      'recruiter-left': (name: string) => `${name} is vertrokken.`,
      'walk-in': (name: string) => `${name} kwam zonder afspraak.`,
    },
    onlyHoles: 'Vrije plaatsen kunnen gevuld worden.',
    summary: (kept: number, before: number) =>
      `${kept} van de ${before} komende gesprekken blijven waar ze gedrukt staan.`,
    balance: (before: number, after: number) => `Komende gesprekken: ${before} ervoor, ${after} erna.`,
    added: (candidate: string, company: string) => `${candidate} spreekt ${company}`,
    removed: (candidate: string, company: string) => `${candidate} spreekt ${company} niet meer`,
    moved: (candidate: string, company: string, time: string) =>
      `${candidate} spreekt ${company}, verplaatst van ${time}`,
    tableMoved: (candidate: string, company: string, table: string) =>
      `${candidate} en ${company} veranderen van tafel (voordien: ${table})`,
    reasons: {
      ...day.reasons,
      'candidate-absent': (who: string) => `${who} komt niet`,
      'candidate-late': (who: string) => `${who} is te laat`,
      'candidate-left': (who: string) => `${who} is vertrokken`,
      'recruiter-absent': (who: string) => `${who} komt niet`,
      'recruiter-late': (who: string) => `${who} is te laat`,
      'recruiter-left': (who: string) => `${who} is vertrokken`,
      'walk-in': (who: string) => `${who} kwam zonder afspraak`,
      'fills-hole': (who: string) => (who === '' ? 'vrije plaats' : `plaats van ${who}`),
      'made-room': () => 'om plaats te maken voor een ander gesprek',
    },
    when: 'Wanneer',
    what: 'Wat verandert',
    why: 'Waarom',
    told: 'Te verwittigen',
    nobodyTold: 'niemand',
    apply: (count: number) =>
      count === 0
        ? 'De herstelling toepassen'
        : `Toepassen en ${plural(count, 'persoon', 'personen')} verwittigen`,
    decline: 'De planning laten zoals ze is',
    search: 'Een herstelling zoeken',
    nothing: 'Niets te herstellen: alles wat kan, is al gepland.',
    seeChanges: (count: number) => (count === 1 ? 'De wijziging tonen' : `De ${count} wijzigingen tonen`),
    undoTitle: (version: number) => `De planning is hersteld: versie ${version}.`,
    undo: 'Deze herstelling ongedaan maken',
    door: 'De organisatie beslist over deze herstelling.',
  },
  decisions: day.decisions,
  what: day.what,
  standby: day.standby,
  errands: day.errands,
  contract: day.contract,
  changed: day.changed,
  summary: day.summary,
  runningOver: day.runningOver,
  pick: { keep: day.keep, text: day.pickText },
  hand: { title: day.byHandTitle, undo: day.undoHand },
  done: {
    ...day.done,
    'mark-presence': 'Genoteerd.',
    'mark-round': 'De ronde is gemarkeerd.',
    'shift-clock': 'Het uur van het evenement is gewijzigd.',
    'apply-repair': 'De herstelling is toegepast. De pagina “Berichten” zegt wie u verwittigt.',
    'decline-repair': 'De planning blijft zoals ze is.',
    'undo-repair': 'De herstelling is ongedaan gemaakt.',
  },
};
