import type { Translated } from '../../../kernel/locale.ts';
import type { desk as fr } from './desk.fr.ts';

export const desk: Translated<typeof fr> = {
  away: (time: string) => `No network since ${time}.`,
  goOn: 'Carry on. Nothing is lost.',
  waitingOne: '1 arrival waiting to be sent.',
  waiting: (count: string) => `${count} arrivals waiting to be sent.`,
  listFrom: (time: string) => `The list is from ${time}.`,
  noList:
    'This device does not have the list. Open the door once with a network. Use the printed list meanwhile.',
  opening: 'Opening the list.',
  needsScript: 'There is no network, and this page needs JavaScript. Use the printed list.',
  sentOne: '1 arrival sent.',
  sent: (count: string) => `${count} arrivals sent.`,
  notSentYet: 'not sent yet',
  backToList: 'Back to the online list',
  signedOut: 'Your session is over. Nothing is lost: sign in again to send.',
  signIn: 'Sign in',
  stranger:
    'You no longer have access to this door. What is not sent stays on this device. Tell the organisers.',
  marked: (name: string, state: string) => `${name}: ${state}.`,
  codeUnknown: 'This code belongs to nobody on the list. Search by name.',
  flagged: (name: string, state: string) => `${name}: another desk says something else. For now: ${state}.`,
  sameName: (name: string) => `${name} was on the list already. The arrival is noted. Is it the same person?`,
  newcomer: (name: string) => `${name} is on the list, with no interview yet.`,
  same: 'The same person',
  another: 'Somebody else',
  unknown: (name: string) => `${name} is no longer on the list. Nothing was noted.`,
  tooOld: (name: string) => `${name}: that was too long ago. Nothing was noted.`,
  seen: 'I have read it',
  sameNameHere: (name: string) =>
    `${name} is already on the list. If this is another person of the same name, tick the box.`,
  disputes: 'Two desks do not say the same',
  disputesText: 'Ask the person or the desks. Then choose what is true.',
  said: (state: string, time: string, by: string | null) =>
    `${state}, ${time}${by === null ? '' : `, ${by}`}`,
};
