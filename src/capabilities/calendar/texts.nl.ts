import type { Translated } from '../../kernel/locale.ts';
import type { fr } from './texts.fr.ts';

export const nl: Translated<typeof fr> = {
  refusals: { 'unknown-push-service': 'Dit toestel kan via deze dienst niet verwittigd worden.' },
  journal: {
    'alerts-asked': 'vroeg om op een toestel verwittigd te worden',
    'alerts-ended': 'wil niet meer op een toestel verwittigd worden',
  },
  title: 'Mijn agenda',
  intro: 'Uw afspraken in uw agenda, altijd bijgewerkt.',
  subscribe: 'In mijn agenda zetten',
  subscribeText: 'Uw agenda past zich vanzelf aan wanneer een afspraak verandert.',
  file: 'Het bestand nemen',
  fileText: 'Het bestand toont uw afspraken van nu. Daarna verandert het niet meer.',
  address: 'Privéadres van uw agenda',
  addressText: 'Voor een andere agenda kopieert u dit adres. Geef het aan niemand.',
  push: {
    title: 'Verwittigd worden op deze telefoon',
    intro: 'Uw telefoon zegt wanneer u aan de beurt bent, en wanneer uw planning verandert.',
    on: 'Verwittig mij hier',
    off: 'Verwittig mij hier niet meer',
    isOn: 'Deze telefoon verwittigt u.',
    failed: 'Deze browser kan nu geen meldingen ontvangen. Uw andere berichten komen zoals voordien.',
    refused: 'Uw browser weigert. Verander dat in de instellingen en probeer opnieuw.',
  },
  done: {
    'subscribe-push': 'Deze telefoon verwittigt u.',
    'unsubscribe-push': 'Deze telefoon verwittigt u niet meer.',
  },
};
