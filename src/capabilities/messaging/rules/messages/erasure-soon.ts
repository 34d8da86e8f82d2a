import { z } from 'zod';
import { messageKind } from '../definition.ts';

/** The file goes on this day: said in time, without a link, as the personal one has ended long ago. */
export const erasureSoon = messageKind({
  kind: 'erasure-soon',
  name: { fr: 'Effacement proche', nl: 'Binnenkort gewist', en: 'Erased soon' },
  to: ['candidate'],
  signals: [],
  facts: z.object({ eraseOn: z.iso.date() }),
  fields: ({ eraseOn }, pen) => ({ until: pen.date(eraseOn) }),
  sample: { eraseOn: '2028-11-12' },
  traits: { withoutLink: true, fixed: true },
  words: {
    fr: {
      subject: 'Votre dossier sera bientôt effacé',
      body: 'Vous avez participé à « {event} ». Depuis, nous n’avons plus de contact.\n\nVotre dossier sera effacé le {until}. Vous n’avez rien à faire.\n\nVous cherchez encore ? Contactez l’organisation qui vous suit avant cette date. Votre dossier restera.',
      sms: '{name}, votre dossier ({event}) sera effacé le {until}. Vous cherchez encore ? Contactez avant qui vous suit.',
    },
    nl: {
      subject: 'Uw dossier wordt binnenkort gewist',
      body: 'U nam deel aan ‘{event}’. Sindsdien hadden we geen contact meer.\n\nUw dossier wordt gewist op {until}. U hoeft niets te doen.\n\nZoekt u nog? Neem voor die datum contact op met de organisatie die u opvolgt. Dan blijft uw dossier.',
      sms: '{name}, uw dossier ({event}) wordt gewist op {until}. Zoekt u nog? Contacteer voordien wie u opvolgt.',
    },
    en: {
      subject: 'Your file will soon be erased',
      body: 'You took part in “{event}”. Since then we have had no contact.\n\nYour file will be erased on {until}. You need not do anything.\n\nStill looking? Contact the organisation that follows you before that day. Your file will stay.',
      sms: '{name}, your file ({event}) will be erased on {until}. Still looking? Contact who follows you before.',
    },
    de: {
      subject: 'Ihre Akte wird bald gelöscht',
      body: 'Sie haben an „{event}“ teilgenommen. Seitdem hatten wir keinen Kontakt mehr.\n\nIhre Akte wird am {until} gelöscht. Sie müssen nichts tun.\n\nSuchen Sie noch? Melden Sie sich vorher bei der Organisation, die Sie begleitet. Dann bleibt Ihre Akte.',
      sms: '{name}, Ihre Akte ({event}) wird am {until} gelöscht. Noch auf Suche? Melden Sie sich vorher.',
    },
    ar: {
      subject: 'سيمحى ملفك قريبا',
      body: 'شاركت في «{event}». منذ ذلك الوقت لم نتواصل.\n\nسيمحى ملفك يوم {until}. لا يلزمك فعل أي شيء.\n\nهل ما زال البحث عن عمل مستمرا؟ يمكنك التواصل قبل هذا اليوم مع المنظمة التي ترافقك. عندها يبقى ملفك.',
      sms: '{name}، سيمحى ملفك ({event}) يوم {until}. للبقاء في المتابعة يمكنك التواصل معنا قبل ذلك.',
    },
    uk: {
      subject: 'Вашу справу скоро видалять',
      body: 'Ви брали участь у «{event}». Відтоді ми не спілкувалися.\n\nВашу справу видалять {until}. Вам нічого не треба робити.\n\nЩе шукаєте роботу? Зверніться до цього дня до організації, яка вас супроводжує. Тоді справа залишиться.',
      sms: '{name}, вашу справу ({event}) видалять {until}. Ще шукаєте? Зверніться до нас раніше.',
    },
  },
});
