import type { Translated } from '../../kernel/locale.ts';
import type { fr } from './texts.fr.ts';

export const en: Translated<typeof fr> = {
  refusals: {},
  journal: {},
  title: 'Preparation',
  intro: 'Who is ready, who is not yet, and who calls.',
  counts: 'How far people are',
  organisation: 'Organisation',
  ready: 'Ready',
  notReady: 'Not ready yet',
  unknown: 'Without a preparation list',
  toCall: 'To call',
  toCallIntro: 'Your registered people who are not ready yet.',
  nobody: 'Nobody to call.',
  none: 'Nobody is registered yet.',
  name: 'Name',
  missing: 'Missing',
  steps: (done, needed) => `${done} of ${needed}`,
  phone: 'Telephone',
  counsellor: 'Who calls',
  noCounsellor: 'nobody named',
  partners: 'Partner organisations see the detail of their own people.',
};
