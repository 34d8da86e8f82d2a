import { z } from 'zod';
import { messageKind } from '../definition.ts';

/** The day after, to who was there. */
export const thanks = messageKind({
  kind: 'thanks',
  name: { fr: 'Merci, après l’événement', nl: 'Bedankt, na het evenement', en: 'Thank you, after the event' },
  to: ['candidate'],
  signals: ['invitations.thanks'],
  facts: z.object({}),
  fields: () => ({}),
  sample: {},
  // The personal page closes a day after the event: this may come later.
  traits: { notByCall: true, withoutLink: true },
  words: {
    fr: {
      subject: 'Merci : {event}',
      body: 'Merci de votre présence à « {event} ».\n\nLes entreprises donnent leur réponse dans les jours qui viennent. La personne qui vous accompagne vous la dira.',
      sms: '{name}, merci de votre présence : {event}. Les entreprises répondent bientôt.',
    },
    nl: {
      subject: 'Bedankt: {event}',
      body: 'Bedankt dat u er was op “{event}”.\n\nDe bedrijven antwoorden in de komende dagen. De persoon die u begeleidt, geeft u dat antwoord door.',
      sms: '{name}, bedankt dat u er was: {event}. De bedrijven antwoorden binnenkort.',
    },
    en: {
      subject: 'Thank you: {event}',
      body: 'Thank you for coming to “{event}”.\n\nThe companies answer within the next days. The person who supports you will tell you.',
      sms: '{name}, thank you for coming: {event}. The companies will answer soon.',
    },
    de: {
      subject: 'Danke: {event}',
      body: 'Danke, dass Sie bei „{event}“ waren.\n\nDie Firmen antworten in den nächsten Tagen. Die Person, die Sie begleitet, sagt es Ihnen.',
      sms: '{name}, danke, dass Sie da waren: {event}. Die Firmen antworten bald.',
    },
    ar: {
      subject: 'شكرا: {event}',
      body: 'شكرا على حضورك في «{event}».\n\nتجيب الشركات في الأيام القادمة. سيخبرك الشخص الذي يرافقك.',
      sms: '{name}، شكرا على حضورك: {event}. ستجيب الشركات قريبا.',
    },
    uk: {
      subject: 'Дякуємо: {event}',
      body: 'Дякуємо, що прийшли на «{event}».\n\nКомпанії дадуть відповідь найближчими днями. Вам її передасть людина, яка вас супроводжує.',
      sms: '{name}, дякуємо, що прийшли: {event}. Компанії скоро дадуть відповідь.',
    },
  },
});
