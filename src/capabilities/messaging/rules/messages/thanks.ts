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
  // The personal page closes a day after the event; the one that asks what somebody thought stays open for months.
  traits: { notByCall: true, page: 'opinion' },
  words: {
    fr: {
      subject: 'Merci : {event}',
      body: 'Merci de votre présence à « {event} ».\n\nLes entreprises donnent leur réponse dans les jours qui viennent. La personne qui vous accompagne vous la dira.\n\nQu’avez-vous pensé de cet événement ? Trois questions, une minute.',
      sms: '{name}, merci de votre présence : {event}.[ Les entreprises répondent bientôt.] Votre avis :',
    },
    nl: {
      subject: 'Bedankt: {event}',
      body: 'Bedankt dat u er was op “{event}”.\n\nDe bedrijven antwoorden in de komende dagen. De persoon die u begeleidt, geeft u dat antwoord door.\n\nWat vond u van dit evenement? Drie vragen, één minuut.',
      sms: '{name}, bedankt dat u er was: {event}.[ De bedrijven antwoorden binnenkort.] Uw mening:',
    },
    en: {
      subject: 'Thank you: {event}',
      body: 'Thank you for coming to “{event}”.\n\nThe companies answer within the next days. The person who supports you will tell you.\n\nWhat did you think of this event? Three questions, one minute.',
      sms: '{name}, thank you for coming: {event}.[ The companies will answer soon.] Your opinion:',
    },
    de: {
      subject: 'Danke: {event}',
      body: 'Danke, dass Sie bei „{event}“ waren.\n\nDie Firmen antworten in den nächsten Tagen. Die Person, die Sie begleitet, sagt es Ihnen.\n\nWie fanden Sie diese Veranstaltung? Drei Fragen, eine Minute.',
      sms: '{name}, danke fürs Kommen: {event}.[ Die Firmen antworten bald.] Ihre Meinung:',
    },
    ar: {
      subject: 'شكرا: {event}',
      body: 'شكرا على حضورك «{event}».\n\nتجيب الشركات في الأيام القادمة. سيخبرك الشخص الذي يرافقك.\n\nما رأيك في هذا الحدث؟ ثلاثة أسئلة، دقيقة واحدة.',
      sms: '{name}، شكرا على حضورك: {event}.[ ستجيب الشركات قريبا.] رأيك:',
    },
    uk: {
      subject: 'Дякуємо: {event}',
      body: 'Дякуємо, що прийшли на «{event}».\n\nКомпанії дадуть відповідь найближчими днями. Вам її передасть людина, яка вас супроводжує.\n\nЩо ви думаєте про цю подію? Три запитання, одна хвилина.',
      sms: '{name}, дякуємо, що прийшли: {event}.[ Компанії скоро дадуть відповідь.] Ваша думка:',
    },
  },
});
