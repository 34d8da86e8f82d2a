import type { Translated } from '../../kernel/locale.ts';
import type { fr } from './texts.fr.ts';

export const en: Translated<typeof fr> = {
  refusals: { 'unknown-push-service': 'This device cannot be told by this service.' },
  journal: {
    'alerts-asked': 'asked to be told on a device',
    'alerts-ended': 'no longer wants to be told on a device',
  },
  title: 'My calendar',
  intro: 'Your appointments in your calendar, always up to date.',
  subscribe: 'Add to my calendar',
  subscribeText: 'Your calendar follows by itself when an appointment changes.',
  file: 'Take the file',
  fileText: 'The file shows your appointments of now. It does not change afterwards.',
  address: 'Private address of your calendar',
  addressText: 'For another calendar, copy this address. Give it to nobody.',
  push: {
    title: 'Be told on this phone',
    intro: 'Your phone tells you when it is your turn, and when your plan changes.',
    on: 'Tell me here',
    off: 'Stop telling me here',
    isOn: 'This phone tells you.',
    failed: 'This browser cannot receive alerts at the moment. Your other messages come as before.',
    refused: 'Your browser refuses. Change that in its settings, then try again.',
  },
  done: { 'subscribe-push': 'This phone tells you.', 'unsubscribe-push': 'This phone no longer tells you.' },
};
