import type { Translated } from '../../../kernel/locale.ts';
import type { Facts } from '../../../kernel/result.ts';
import type { day as fr } from './day.fr.ts';

const TIMES_WORDS: Record<string, (round: number) => string> = {
  'no-round': (round) => `Ronde ${round} bestaat niet.`,
  'round-off': (round) => `Ronde ${round} is al geschrapt.`,
  begun: (round) => `Ronde ${round} is al begonnen: ze verandert niet meer.`,
  'too-early': (round) => `Ronde ${round} kan niet zo vroeg beginnen.`,
  'not-the-next': (round) => `Ronde ${round} is niet de volgende.`,
  'too-many': () => 'Er zijn al 60 rondes: dat is het maximum.',
  'no-break': (round) => `Er is geen pauze na ronde ${round}.`,
  'no-place-for-break': (round) => `De pauze kan niet na ronde ${round} komen.`,
};

const KIND_WORDS: Record<string, string> = {
  'leaves-early': 'het vroegere vertrek',
  'table-out': 'de onbruikbare tafel',
  overrun: 'het gesprek dat uitloopt',
};

const CHANGED_WORDS: Record<string, string> = {
  move: 'verplaatste',
  swap: 'wisselde',
  add: 'voegde toe:',
  remove: 'schrapte',
};

const DECISIONS = {
  'cancel-round': (round: number) => `Ronde ${round} wordt geschrapt.`,
  delay: (round: number, minutes: number) =>
    minutes < 0
      ? `Ronde ${round} en de volgende beginnen ${-minutes} min vroeger.`
      : `Ronde ${round} en de volgende beginnen ${minutes} min later.`,
  'start-now': (round: number) => `Ronde ${round} begint meteen, de volgende schuiven even veel op.`,
  'add-round': () => 'Er komt een ronde bij aan het einde.',
  'move-break': (from: number, to: number) => `De pauze komt na ronde ${to}, en niet meer na ronde ${from}.`,
};

/** A decision about the times, as the journal tells it. */
function decided({ kind, round, minutes, afterRound, toAfterRound }: Facts): string {
  if (kind === 'delay') return DECISIONS.delay(Number(round), Number(minutes));
  if (kind === 'move-break') return DECISIONS['move-break'](Number(afterRound), Number(toAfterRound));
  if (kind === 'add-round') return DECISIONS['add-round']();
  return DECISIONS[kind === 'start-now' ? 'start-now' : 'cancel-round'](Number(round));
}

export const day: Translated<typeof fr> = {
  refusals: {
    'plan-moved': ({ version, by, candidate, company }) =>
      `${by ? `${by} heeft` : 'Iemand heeft'} net de planning gewijzigd (versie ${version})${
        candidate ? `, ook voor ${candidate} en ${company}` : ''
      }. Van uw vraag is niets uitgevoerd. Kijk wat er veranderd is en begin opnieuw.`,
    'nothing-picked': 'Er is geen wijziging aangevinkt. Er is niets gebeurd.',
    'times-impossible': ({ because, round }) =>
      `${TIMES_WORDS[String(because)]?.(Number(round)) ?? ''} Er is niets veranderd.`,
    'times-unclear': 'Zeg welke ronde, en hoeveel minuten. Er is niets veranderd.',
    'not-running': ({ name }) => `Het gesprek van ${name} is niet bezig. Er is niets genoteerd.`,
    'no-next-round': ({ name }) =>
      `Na dit gesprek van ${name} is er geen ronde meer om te verschuiven. Er is niets genoteerd.`,
    'rule-forbids': ({ nl }) => `${String(nl)} Er is niets veranderd.`,
    'place-taken': ({ company, round, candidate }) =>
      `De plaats bij ${company} in ronde ${round} is al ingenomen${candidate ? ` door ${candidate}` : ''}. Er is niets veranderd.`,
    'nobody-on-standby': ({ company }) => `Niemand van de reserve van ${company} is nu aanwezig en vrij.`,
    'errand-decided': 'Iemand heeft al geantwoord. Verder is er niets gebeurd.',
  },
  journal: {
    'leaves-early-noted': ({ name, round }) => `noteerde dat ${name} vóór ronde ${round} vertrekt`,
    'table-out-noted': ({ table }) => `noteerde dat tafel ${table} niet bruikbaar is`,
    'overrun-noted': ({ name, round }) => `noteerde dat het gesprek van ${name} doorloopt in ronde ${round}`,
    'happening-taken-back': ({ kind }) => `trok in wat genoteerd was: ${KIND_WORDS[String(kind)]}`,
    'meeting-freed': ({ candidate }) =>
      `gaf een met de hand geplaatst gesprek van ${candidate} vrij: een nieuwe planning mag het verplaatsen`,
    'meeting-changed': ({ kind, candidate, company, round, version }) =>
      `${CHANGED_WORDS[String(kind)]} het gesprek van ${candidate} met ${company}${round ? `, ronde ${round}` : ''}: versie ${version}`,
    'times-changed': (decision) => `wijzigde de rondes: ${decided(decision)}`,
    'standby-called': ({ candidate, company, round }) =>
      `riep ${candidate} uit de reserve op bij ${company}, ronde ${round}`,
    'standby-arranged': ({ company }) => `wijzigde de reserve van ${company}`,
    'errand-answered': ({ candidate, found }) =>
      found ? `bracht ${candidate} naar de tafel` : `vond ${candidate} niet`,
  },
  causes: {
    'candidate-leaves': (name) => `${name} vertrekt vóór het einde.`,
    'recruiter-leaves': (name) => `${name} vertrekt vóór het einde.`,
    'recruiter-added': (name) => `${name} is net aangekomen en kan ontvangen.`,
    overrun: (name) => `Het gesprek van ${name} duurt langer.`,
    'table-out': (table) => `Tafel ${table} is niet bruikbaar.`,
    'round-cancelled': (round) => `Ronde ${round} gaat niet door.`,
    'times-moved': (round) => `Ronde ${round} krijgt een ander uur.`,
  },
  reasons: {
    'candidate-leaves': (who) => `${who} vertrekt vóór het einde`,
    'recruiter-leaves': (who) => `${who} vertrekt vóór het einde`,
    'recruiter-added': (who) => `${who} is net aangekomen`,
    overrun: (who) => `het gesprek van ${who} duurt langer`,
    'table-out': (table) => `tafel ${table} is niet bruikbaar`,
    'round-cancelled': (round) => `ronde ${round} gaat niet door`,
    'round-added': (round) => `ronde ${round} is nieuw`,
    'times-moved': (round) => `ronde ${round} krijgt een ander uur`,
    'by-hand': () => 'met de hand gewijzigd',
    standby: () => 'opgeroepen uit de reserve',
  },
  decisions: DECISIONS,
  what: {
    title: 'Wat gebeurt er?',
    hint: 'Kies een gesprek, een bedrijf of een ronde in het rooster hieronder. Of zeg het hier.',
    close: 'Sluiten',
    lockedText: 'Met de hand geplaatst: een nieuwe planning laat het hier staan.',
    free: 'De nieuwe planning mag het verplaatsen',
    seeMeeting: 'Het gesprek bekijken',
    candidate: (name) => `Voor ${name}`,
    recruiter: (name) => `Voor ${name}`,
    table: (table) => `Tafel ${table}`,
    late: (minutes) => `${minutes} min te laat`,
    leaves: (round) => `Vertrekt na ronde ${round}`,
    leavesAfter: 'Vertrekt na ronde',
    note: 'Noteren',
    overrun: 'Het gesprek loopt door in de volgende ronde',
    tableOut: (table) => `Tafel ${table} is niet bruikbaar`,
    tableOutLabel: 'Tafel die niet bruikbaar is',
    move: (round, time) => `Verplaatsen naar ronde ${round}, ${time}`,
    swap: (name, company, round) => `Wisselen met ${name} (${company}, ronde ${round})`,
    add: (name) => `${name} toevoegen`,
    remove: 'Dit gesprek schrappen',
    change: 'Met de hand wijzigen',
    noOption: 'Geen ander moment is mogelijk voor dit gesprek.',
    noComer: 'Niemand die dat wenst, is op dat moment vrij.',
    ask: 'Een andere ronde proberen',
    askText: 'Kan het niet, dan leest u waarom.',
    round: 'Ronde',
    freePlace: (company, round) => `Vrije plaats: ${company}, ronde ${round}`,
    roundTitle: (round, time) => `Ronde ${round}, ${time}`,
    cancelRound: 'Deze ronde schrappen',
    later: (minutes) => `${minutes} min later`,
    sooner: (minutes) => `${minutes} min vroeger`,
    laterText: 'Deze ronde en alle volgende:',
    startNow: 'Meteen beginnen',
    addRound: 'Een ronde toevoegen aan het einde',
    moveBreak: 'De pauze die volgt, verplaatsen naar na ronde',
    begun: 'Deze ronde is begonnen. Ze verandert niet meer.',
    proposed: 'U ziet eerst wat er verandert. Er gebeurt niets vóór ‘Toepassen’.',
    replan: 'Alles opnieuw plannen',
    replanText:
      'Een volledig nieuwe planning is een voorstel apart. Vóór u ze publiceert, ziet u hoeveel afgedrukte afspraken veranderen.',
    standing: 'Vandaag genoteerd',
    leavesBefore: (name, round) => `${name} vertrekt vóór ronde ${round}`,
    tableIsOut: (table) => `Tafel ${table} is niet bruikbaar`,
    goesOn: (name, company) => `Het gesprek van ${name} met ${company} loopt door`,
    takeBack: 'Intrekken',
    takeBackLabel: (what) => `Intrekken: ${what}`,
  },
  standby: {
    title: 'Reserve',
    hint: 'Wie de plaats inneemt als ze vrijkomt, in deze volgorde.',
    none: 'Niemand in reserve.',
    up: 'Omhoog',
    upLabel: (name) => `${name} omhoog`,
    strike: 'Schrappen',
    strikeLabel: (name) => `${name} schrappen`,
    restore: 'Terugzetten',
    restoreLabel: (name) => `${name} terugzetten`,
    call: (name) => `${name} oproepen`,
    nobody: 'niemand van de reserve is vrij',
  },
  errands: {
    title: 'Mensen te begeleiden',
    link: 'Mensen te begeleiden',
    bring: (name, table) => `Breng ${name} naar tafel ${table}`,
    bringTo: (name, company) => `Breng ${name} naar ${company}`,
    at: (time, company) => `${time}, ${company}`,
    now: (company) => `meteen, ${company}`,
    done: 'Gedaan',
    notFound: 'Niet gevonden',
    empty: 'Nu is er niemand te begeleiden.',
    emptyText: 'De pagina vernieuwt zichzelf.',
    answered: 'Laatste',
    wasDone: 'aan tafel gebracht',
    wasNotFound: 'niet gevonden',
    new: (count) => (count === 1 ? '1 persoon te begeleiden' : `${count} mensen te begeleiden`),
  },
  contract: {
    title: (floor) =>
      floor === 1 ? 'Aanwezig, zonder het beloofde gesprek' : `Aanwezig, met minder dan ${floor} gesprekken`,
    has: (count, floor) => `${count} van ${floor}`,
    possible: (round, time, company) => `een plaats in ronde ${round} (${time}) bij ${company}`,
    none: 'niets vrij onder de wensen',
    add: 'Toevoegen',
    addLabel: (name, company) => `Toevoegen: ${name} bij ${company}`,
    search: 'Zoeken door de planning te herstellen',
  },
  changed: {
    title: 'Wat er in de planning veranderd is',
    published: 'planning gepubliceerd',
    repaired: 'herstelling',
    undone: 'ongedaan gemaakt',
    by: (who) => `door ${who}`,
    version: (version) => `Versie ${version}`,
    changes: (count) => (count === 0 ? 'de uren' : count === 1 ? '1 wijziging' : `${count} wijzigingen`),
  },
  summary: (round, here, awaited, free) =>
    `Ronde ${round}: ${here} ${here === 1 ? 'aanwezige' : 'aanwezigen'}, ${awaited} verwacht aan tafel, ${free} vrije ${free === 1 ? 'plaats' : 'plaatsen'}.`,
  runningOver: 'loopt door',
  keep: (what) => `Deze wijziging behouden: ${what}`,
  pickText: 'Vink uit wat u niet wilt.',
  byHandTitle: (version) => `Een gesprek is met de hand gewijzigd: versie ${version}.`,
  undoHand: 'Deze wijziging ongedaan maken',
  done: {
    'note-happening': 'Genoteerd. Er wordt een herstelling gezocht.',
    'take-back-happening': 'Ingetrokken. De planning wordt opnieuw bekeken.',
    'free-meeting': 'Het gesprek is vrij: een nieuwe planning mag het verplaatsen.',
    'change-meeting': 'Het gesprek is gewijzigd. De pagina ‘Berichten’ zegt wie u verwittigt.',
    'call-standby': 'De plaats is ingevuld. De persoon staat in de lijst ‘Mensen te begeleiden’.',
    'answer-errand': 'Genoteerd.',
    'arrange-standby': 'De reserve is gewijzigd.',
    'propose-times': 'Dit verandert er. Er gebeurt niets vóór ‘Toepassen’.',
  },
};
