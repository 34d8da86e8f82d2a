import type { ReaderLocale } from '../../../kernel/locale.ts';

/** The words of the page with the three buttons, in every language in which a candidate reads. */
export interface AnswerWords {
  readonly title: string;
  readonly hello: (name: string) => string;
  readonly when: string;
  readonly where: string;
  readonly hours: (from: string, until: string) => string;
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  readonly late: string;
  readonly lateHow: string;
  readonly minutes: (minutes: number) => string;
  readonly saidYes: string;
  readonly saidNo: string;
  readonly saidLate: (minutes: number) => string;
  readonly change: string;
  readonly comeAfterAll: string;
  readonly noText: string;
  readonly thanks: string;
  readonly kept: string;
  readonly keptUntil: (moment: string) => string;
  readonly take: string;
  readonly leave: string;
  readonly waiting: (rank: number) => string;
  readonly stopWaiting: string;
  readonly over: string;
  readonly calendar: string;
  /** Said above what no person has read over; null where people wrote it. */
  readonly machine: string | null;
}

export const ANSWER_WORDS: Readonly<Record<ReaderLocale, AnswerWords>> = {
  fr: {
    title: 'Est-ce que vous venez ?',
    hello: (name) => `Bonjour ${name}`,
    when: 'Quand',
    where: 'Où',
    hours: (from, until) => `de ${from} à ${until}`,
    ask: 'Appuyez sur un bouton.',
    yes: 'Oui, je viens',
    no: 'Non, je ne viens pas',
    late: 'Je viens, mais en retard',
    lateHow: 'Combien de minutes de retard ?',
    minutes: (minutes) => `${minutes} minutes`,
    saidYes: 'Vous venez. C’est noté.',
    saidNo: 'Vous ne venez pas. C’est noté.',
    saidLate: (minutes) => `Vous venez avec ${minutes} minutes de retard. C’est noté.`,
    change: 'Vous pouvez changer votre réponse ici.',
    comeAfterAll: 'Finalement, je viens',
    noText: 'Si vous ne venez pas, votre place va à une autre personne.',
    thanks: 'Merci de votre réponse.',
    kept: 'Une place est libre pour vous.',
    keptUntil: (moment) => `Nous gardons cette place jusqu’au ${moment}.`,
    take: 'Je prends la place',
    leave: 'Non merci',
    waiting: (rank) =>
      `Vous êtes sur la liste d’attente, au rang ${rank}. Nous vous écrivons si une place est libre.`,
    stopWaiting: 'Je n’attends plus',
    over: 'Cet événement est terminé.',
    calendar: 'Mettre ce rendez-vous dans mon agenda',
    machine: null,
  },
  nl: {
    title: 'Komt u?',
    hello: (name) => `Dag ${name}`,
    when: 'Wanneer',
    where: 'Waar',
    hours: (from, until) => `van ${from} tot ${until}`,
    ask: 'Druk op een knop.',
    yes: 'Ja, ik kom',
    no: 'Nee, ik kom niet',
    late: 'Ik kom, maar later',
    lateHow: 'Hoeveel minuten later?',
    minutes: (minutes) => `${minutes} minuten`,
    saidYes: 'U komt. Dat is genoteerd.',
    saidNo: 'U komt niet. Dat is genoteerd.',
    saidLate: (minutes) => `U komt ${minutes} minuten later. Dat is genoteerd.`,
    change: 'Hier kunt u uw antwoord veranderen.',
    comeAfterAll: 'Ik kom toch',
    noText: 'Komt u niet? Dan gaat uw plaats naar iemand anders.',
    thanks: 'Bedankt voor uw antwoord.',
    kept: 'Er is een plaats vrij voor u.',
    keptUntil: (moment) => `We houden die plaats vrij tot ${moment}.`,
    take: 'Ik neem de plaats',
    leave: 'Nee, bedankt',
    waiting: (rank) =>
      `U staat op de wachtlijst, op plaats ${rank}. We schrijven u als er een plaats vrijkomt.`,
    stopWaiting: 'Ik wacht niet meer',
    over: 'Dit evenement is voorbij.',
    calendar: 'Deze afspraak in mijn agenda zetten',
    machine: null,
  },
  en: {
    title: 'Are you coming?',
    hello: (name) => `Hello ${name}`,
    when: 'When',
    where: 'Where',
    hours: (from, until) => `from ${from} to ${until}`,
    ask: 'Press one button.',
    yes: 'Yes, I am coming',
    no: 'No, I am not coming',
    late: 'I am coming, but late',
    lateHow: 'How many minutes late?',
    minutes: (minutes) => `${minutes} minutes`,
    saidYes: 'You are coming. We have noted it.',
    saidNo: 'You are not coming. We have noted it.',
    saidLate: (minutes) => `You are coming ${minutes} minutes late. We have noted it.`,
    change: 'You can change your answer here.',
    comeAfterAll: 'I am coming after all',
    noText: 'If you do not come, your place goes to somebody else.',
    thanks: 'Thank you for your answer.',
    kept: 'A place is free for you.',
    keptUntil: (moment) => `We keep this place until ${moment}.`,
    take: 'I take the place',
    leave: 'No, thank you',
    waiting: (rank) =>
      `You are on the waiting list, at number ${rank}. We write to you when a place is free.`,
    stopWaiting: 'I no longer wait',
    over: 'This event is over.',
    calendar: 'Put this appointment in my calendar',
    machine: null,
  },
  de: {
    title: 'Kommen Sie?',
    hello: (name) => `Guten Tag ${name}`,
    when: 'Wann',
    where: 'Wo',
    hours: (from, until) => `von ${from} bis ${until}`,
    ask: 'Drücken Sie auf einen Knopf.',
    yes: 'Ja, ich komme',
    no: 'Nein, ich komme nicht',
    late: 'Ich komme, aber später',
    lateHow: 'Wie viele Minuten später?',
    minutes: (minutes) => `${minutes} Minuten`,
    saidYes: 'Sie kommen. Das ist notiert.',
    saidNo: 'Sie kommen nicht. Das ist notiert.',
    saidLate: (minutes) => `Sie kommen ${minutes} Minuten später. Das ist notiert.`,
    change: 'Hier können Sie Ihre Antwort ändern.',
    comeAfterAll: 'Ich komme doch',
    noText: 'Wenn Sie nicht kommen, geht Ihr Platz an eine andere Person.',
    thanks: 'Danke für Ihre Antwort.',
    kept: 'Ein Platz ist frei für Sie.',
    keptUntil: (moment) => `Wir halten diesen Platz frei bis ${moment}.`,
    take: 'Ich nehme den Platz',
    leave: 'Nein danke',
    waiting: (rank) =>
      `Sie stehen auf der Warteliste, auf Platz ${rank}. Wir schreiben Ihnen, wenn ein Platz frei wird.`,
    stopWaiting: 'Ich warte nicht mehr',
    over: 'Diese Veranstaltung ist zu Ende.',
    calendar: 'Diesen Termin in meinen Kalender eintragen',
    machine: 'Diese Seite wurde automatisch übersetzt.',
  },
  ar: {
    title: 'هل يمكنك الحضور؟',
    hello: (name) => `مرحبًا ${name}`,
    when: 'متى',
    where: 'أين',
    hours: (from, until) => `من ${from} إلى ${until}`,
    ask: 'زر واحد يكفي.',
    yes: 'نعم، سآتي',
    no: 'لا، لن آتي',
    late: 'سآتي مع تأخير',
    lateHow: 'كم دقيقة التأخير؟',
    minutes: (minutes) => (minutes > 2 && minutes < 11 ? `${minutes} دقائق` : `${minutes} دقيقة`),
    saidYes: 'حضورك مسجّل.',
    saidNo: 'عدم حضورك مسجّل.',
    saidLate: (minutes) => `حضورك مسجّل، مع تأخير: ${minutes} د.`,
    change: 'يمكنك تغيير جوابك هنا.',
    comeAfterAll: 'سآتي في النهاية',
    noText: 'في حال عدم الحضور يذهب مكانك إلى شخص آخر.',
    thanks: 'شكرًا على جوابك.',
    kept: 'يوجد مكان لك.',
    keptUntil: (moment) => `نحتفظ بهذا المكان حتى ${moment}.`,
    take: 'آخذ المكان',
    leave: 'لا، شكرًا',
    waiting: (rank) => `أنت على قائمة الانتظار، رقم ${rank}. نكتب لك عندما يتوفر مكان.`,
    stopWaiting: 'لم أعد أنتظر',
    over: 'انتهى هذا الحدث.',
    calendar: 'إضافة هذا الموعد إلى تقويمي',
    machine: 'تُرجمت هذه الصفحة آليًا.',
  },
  uk: {
    title: 'Ви прийдете?',
    hello: (name) => `Добрий день, ${name}`,
    when: 'Коли',
    where: 'Де',
    hours: (from, until) => `з ${from} до ${until}`,
    ask: 'Натисніть одну кнопку.',
    yes: 'Так, я прийду',
    no: 'Ні, я не прийду',
    late: 'Я прийду, але пізніше',
    lateHow: 'На скільки хвилин пізніше?',
    minutes: (minutes) => `${minutes} хвилин`,
    saidYes: 'Ви прийдете. Записано.',
    saidNo: 'Ви не прийдете. Записано.',
    saidLate: (minutes) => `Ви прийдете на ${minutes} хвилин пізніше. Записано.`,
    change: 'Тут можна змінити відповідь.',
    comeAfterAll: 'Я все ж прийду',
    noText: 'Якщо ви не прийдете, ваше місце отримає інша людина.',
    thanks: 'Дякуємо за відповідь.',
    kept: 'Для вас є вільне місце.',
    keptUntil: (moment) => `Ми тримаємо це місце до: ${moment}.`,
    take: 'Я беру місце',
    leave: 'Ні, дякую',
    waiting: (rank) => `Ви у списку очікування, номер ${rank}. Ми напишемо вам, коли буде вільне місце.`,
    stopWaiting: 'Я більше не чекаю',
    over: 'Ця подія завершилася.',
    calendar: 'Додати цю зустріч до мого календаря',
    machine: 'Цю сторінку перекладено автоматично.',
  },
};
