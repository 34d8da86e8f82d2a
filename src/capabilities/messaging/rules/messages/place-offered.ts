import { z } from 'zod';
import { messageKind } from '../definition.ts';

/** A place is kept for somebody who waits, until a moment; then it goes to the next. */
export const placeOffered = messageKind({
  kind: 'place-offered',
  name: { fr: 'Place proposée', nl: 'Plaats aangeboden', en: 'Place offered' },
  to: ['candidate'],
  signals: ['events.place-offered'],
  facts: z.object({ until: z.string() }),
  fields: ({ until }, pen) => ({ until: pen.moment(until) }),
  sample: { until: '2026-11-10T17:20:00.000Z' },
  // Who gets it tomorrow morning gets it too late.
  traits: { urgent: true, page: 'answer', whileStanding: ['waiting'] },
  words: {
    fr: {
      subject: 'Une place est libre : {event}',
      body: 'Une place est libre pour vous à « {event} ».\n{date}, {hour}, {place}.\n\nNous la gardons jusqu’au {until}. Dites oui ou non sur votre page. Sans réponse, elle va à une autre personne.',
      sms: '{name}, une place est libre[ : {event}]. Gardée jusqu’au {until}[. Oui ou non] :',
    },
    nl: {
      subject: 'Er is een plaats vrij: {event}',
      body: 'Er is een plaats vrij voor u op “{event}”.\n{date}, {hour}, {place}.\n\nWe houden ze vrij tot {until}. Zeg ja of nee op uw pagina. Zonder antwoord gaat ze naar iemand anders.',
      sms: '{name}, er is een plaats vrij[: {event}]. Vrij tot {until}[. Ja of nee]:',
    },
    en: {
      subject: 'A place is free: {event}',
      body: 'A place is free for you at “{event}”.\n{date}, {hour}, {place}.\n\nWe keep it until {until}. Say yes or no on your page. Without an answer it goes to somebody else.',
      sms: '{name}, a place is free[: {event}]. Kept until {until}[. Yes or no]:',
    },
    de: {
      subject: 'Ein Platz ist frei: {event}',
      body: 'Bei „{event}“ ist ein Platz für Sie frei.\n{date}, {hour}, {place}.\n\nWir halten ihn frei bis {until}. Sagen Sie Ja oder Nein auf Ihrer Seite. Ohne Antwort geht er an eine andere Person.',
      sms: '{name}, ein Platz ist frei[: {event}]. Bis {until}[. Ja oder nein]:',
    },
    ar: {
      subject: 'يوجد مكان: {event}',
      body: 'يوجد مكان لك في «{event}».\n{date}، {hour}، {place}.\n\nنحتفظ به حتى {until}. الجواب بنعم أو لا على صفحتك. بدون جواب يذهب إلى شخص آخر.',
      sms: '{name}، يوجد مكان لك[: {event}]. حتى {until}[. نعم أو لا]:',
    },
    uk: {
      subject: 'Є вільне місце: {event}',
      body: 'На «{event}» є вільне місце для вас.\n{date}, {hour}, {place}.\n\nМи тримаємо його до: {until}. Скажіть так чи ні на своїй сторінці. Без відповіді його отримає інша людина.',
      sms: '{name}, є вільне місце[: {event}]. До {until}[. Так чи ні]:',
    },
  },
});
