import type { ReaderLocale } from '../../../../kernel/locale.ts';

/** What the sheet of a candidate says: sentences of at most twelve words, one thing at a time. */
export interface CandidateWords {
  readonly title: string;
  readonly code: string;
  /** From when on people are welcomed. */
  readonly arrive: (hour: string) => string;
  readonly table: (number: number) => string;
  /** Where the table is not known yet. */
  readonly tableLater: string;
  readonly none: string;
  readonly welcome: string;
  readonly signal: string;
  /** At a shared computer one types four figures when the time has come. */
  readonly station: (figures: string) => string;
  /** By video or in writing from home, one's own page is where the interview is. */
  readonly page: string;
  /** Who speaks by telephone is called. */
  readonly telephone: string;
  readonly help: string;
  readonly link: string;
  /** Where a machine has made these words and nobody has read them over: that it did. */
  readonly machine?: string;
}

export const CANDIDATE_WORDS: Readonly<Record<ReaderLocale, CandidateWords>> = {
  fr: {
    title: 'Vos entretiens',
    code: 'Votre code',
    arrive: (hour) => `Accueil à partir de ${hour}.`,
    table: (number) => `Table ${number}`,
    tableLater: 'Table : demandez à l’accueil',
    none: 'Vous n’avez pas encore d’entretien. Demandez à l’accueil : une place peut se libérer.',
    welcome: 'À l’accueil, montrez ce code.',
    signal: 'À l’heure de chaque entretien, allez à la table écrite ici.',
    station: (figures) => `À l’heure de l’entretien, allez à votre poste. Tapez ${figures}.`,
    page: 'À l’heure de l’entretien en vidéo, ouvrez votre page.',
    telephone: 'Pour l’entretien au téléphone, on vous appelle.',
    help: 'Une question, un problème ? Demandez à l’accueil.',
    link: 'Votre page sur votre téléphone',
  },
  nl: {
    title: 'Uw gesprekken',
    code: 'Uw code',
    arrive: (hour) => `Onthaal vanaf ${hour}.`,
    table: (number) => `Tafel ${number}`,
    tableLater: 'Tafel: vraag het aan het onthaal',
    none: 'U hebt nog geen gesprek. Vraag het aan het onthaal: er kan een plaats vrijkomen.',
    welcome: 'Toon deze code aan het onthaal.',
    signal: 'Ga op het uur van elk gesprek naar de tafel die hier staat.',
    station: (figures) => `Ga op het uur van het gesprek naar uw computer. Typ ${figures}.`,
    page: 'Open op het uur van het videogesprek uw pagina.',
    telephone: 'Voor het gesprek via de telefoon belt men u.',
    help: 'Een vraag of een probleem? Vraag het aan het onthaal.',
    link: 'Uw pagina op uw telefoon',
  },
  en: {
    title: 'Your interviews',
    code: 'Your code',
    arrive: (hour) => `Doors open at ${hour}.`,
    table: (number) => `Table ${number}`,
    tableLater: 'Table: please ask at the welcome desk',
    none: 'You have no interview yet. Ask at the welcome desk: a place may become free.',
    welcome: 'Show this code at the welcome desk.',
    signal: 'At the time of each interview, go to the table written here.',
    station: (figures) => `At the time of the interview, go to your computer. Type ${figures}.`,
    page: 'When it is time for the video interview, open your page.',
    telephone: 'For the interview by telephone, they call you.',
    help: 'A question or a problem? Ask at the welcome desk.',
    link: 'Your page on your phone',
  },
  de: {
    title: 'Ihre Gespräche',
    code: 'Ihr Code',
    arrive: (hour) => `Empfang ab ${hour}.`,
    table: (number) => `Tisch ${number}`,
    tableLater: 'Tisch: Fragen Sie am Empfang',
    none: 'Sie haben noch kein Gespräch. Fragen Sie am Empfang: Ein Platz kann frei werden.',
    welcome: 'Zeigen Sie diesen Code am Empfang.',
    signal: 'Gehen Sie zur Zeit jedes Gesprächs an den Tisch, der hier steht.',
    station: (figures) => `Gehen Sie zur Zeit des Gesprächs an Ihren Computer. Tippen Sie ${figures}.`,
    page: 'Öffnen Sie zur Zeit des Videogesprächs Ihre Seite.',
    telephone: 'Für das Gespräch am Telefon werden Sie angerufen.',
    help: 'Eine Frage, ein Problem? Fragen Sie am Empfang.',
    link: 'Ihre Seite auf Ihrem Telefon',
    machine: 'Dieses Blatt wurde von einer Maschine übersetzt.',
  },
  ar: {
    title: 'مقابلاتك',
    code: 'رمزك',
    arrive: (hour) => `الاستقبال ابتداءً من الساعة ${hour}.`,
    table: (number) => `الطاولة ${number}`,
    tableLater: 'الطاولة: يرجى السؤال في الاستقبال',
    none: 'ليست لديك مقابلة بعد. يرجى السؤال في الاستقبال: قد يتوفر مكان.',
    welcome: 'يرجى إظهار هذا الرمز في الاستقبال.',
    signal: 'في موعد كل مقابلة، يرجى الذهاب إلى الطاولة المكتوبة هنا.',
    station: (figures) => `في موعد المقابلة يرجى الذهاب إلى حاسوبك وكتابة ${figures}.`,
    page: 'عند حلول موعد مقابلة الفيديو، افتح صفحتك.',
    telephone: 'للمقابلة عبر الهاتف، سنتصل بك.',
    help: 'سؤال أو مشكلة؟ يرجى السؤال في الاستقبال.',
    link: 'صفحتك على هاتفك',
    machine: 'هذه الورقة مترجمة آليا.',
  },
  uk: {
    title: 'Ваші співбесіди',
    code: 'Ваш код',
    arrive: (hour) => `Реєстрація з ${hour}.`,
    table: (number) => `Стіл ${number}`,
    tableLater: 'Стіл: запитайте на рецепції',
    none: 'У вас ще немає співбесіди. Запитайте на рецепції: місце може звільнитися.',
    welcome: 'Покажіть цей код на рецепції.',
    signal: 'У час кожної співбесіди йдіть до столу, який тут указано.',
    station: (figures) => `У час співбесіди підійдіть до свого комп’ютера. Наберіть ${figures}.`,
    page: 'У час відеорозмови відкрийте свою сторінку.',
    telephone: 'Для розмови телефоном вам зателефонують.',
    help: 'Питання чи проблема? Запитайте на рецепції.',
    link: 'Ваша сторінка на телефоні',
    machine: 'Цей аркуш перекладено машиною.',
  },
};
