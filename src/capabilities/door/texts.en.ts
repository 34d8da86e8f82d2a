import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import type { fr } from './texts.fr.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const en: Translated<typeof fr> = {
  refusals: {
    'same-name': ({ name }: Facts) =>
      `${name} is already on the list. If this is another person of the same name, tick the box.`,
    'partner-unknown': 'This partner is not part of this event.',
  },
  journal: {
    'presence-marked': ({ name, state, minutes, at }: Facts) =>
      `noted ${name}: ${state}${minutes ? ` by ${minutes} min` : ''}${at ? `, at ${at}` : ''}`,
    'presence-contradicted': ({ name, state, stands }: Facts) =>
      `sent from the door: ${name}, ${state}. Another desk says: ${stands}`,
    'walk-in-registered': ({ name }: Facts) => `welcomed ${name} without appointment`,
  },
  states: {
    expected: 'Expected',
    present: 'Present',
    late: 'Late',
    excused: 'Excused',
    absent: 'Absent',
    left: 'Left',
  },
  lateBy: (minutes: number) => `${minutes} min late`,
  door: {
    accessCard: 'Access card',
    title: 'Welcome desk',
    search: 'Search',
    searchHint: 'Three letters of the first or last name, a company, or the code of the card.',
    find: 'Search',
    clear: 'Show the whole list',
    candidates: 'People',
    recruiters: 'Recruiters',
    lists: 'Lists',
    waiting: 'waiting list',
    noMeeting: 'no interview planned',
    next: (time: string, table: string | null, whom: string) =>
      `${time}${table === null ? '' : `, table ${table}`}: ${whom}`,
    present: 'Present',
    others: 'Other',
    lateMinutes: 'Minutes',
    undo: 'Undo',
    marked: (name: string) => `${name}:`,
    goTo: 'First interview:',
    nobody: 'Nobody matches.',
    nobodyText: 'Check the letters, or add the person below.',
    emptyCandidates: 'Nobody has registered yet.',
    emptyRecruiters: 'No recruiter has registered yet.',
    more: (count: number) => `And ${plural(count, 'other', 'others')}. Type three letters to find somebody.`,
    partners: 'Arrivals by partner',
    noPartner: 'Without partner',
    arrived: 'Here',
    total: 'Expected',
    walkIn: 'Somebody without appointment',
    walkInText: 'First and last name are enough.',
    firstName: 'First name',
    lastName: 'Last name',
    partner: 'Partner',
    another: 'This is another person of the same name',
    addWalkIn: 'Welcome',
    walkInDone: 'The person is welcomed. A place in the plan is being looked for.',
    board: 'Board of the day',
    hereOf: (here: number, total: number) => `${here} of ${total}`,
  },
};
