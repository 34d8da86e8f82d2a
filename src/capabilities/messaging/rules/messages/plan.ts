import { z } from 'zod';
import { messageKind, type Pen } from '../definition.ts';

const Facts = z.object({
  appointments: z.array(
    z.object({
      startsAt: z.string(),
      table: z.int().nullable(),
      /** The company for a candidate, the candidate for a recruiter. */
      whom: z.string(),
      /** How they meet when it is not at a table; null in the hall. */
      channel: z.enum(['video', 'telephone', 'chat']).nullable().default(null),
      /** Where the candidate goes for it, and to which computer. */
      site: z.string().nullable().default(null),
      station: z.string().nullable().default(null),
    }),
  ),
});

const AT_A_TABLE = { channel: null, site: null, station: null };

interface Parts {
  readonly yours: string;
  readonly table: string;
  readonly station: string;
  readonly channels: Readonly<Record<'video' | 'telephone' | 'chat', string>>;
  readonly colon: string;
  readonly none: string;
  /** For who will be on video with a device of their own. */
  readonly check: string;
}

const PARTS: Readonly<Record<Pen['locale'], Parts>> = {
  fr: {
    yours: 'Vos entretiens :',
    table: 'table',
    station: 'poste',
    channels: { video: 'en vidéo', telephone: 'par téléphone', chat: 'par écrit' },
    colon: ' :',
    none: 'Vous n’avez plus d’entretien prévu pour l’instant.',
    check: 'En vidéo : essayez votre caméra et votre micro avant le jour. Le lien est sur votre page.',
  },
  nl: {
    yours: 'Uw gesprekken:',
    table: 'tafel',
    station: 'computer',
    channels: { video: 'via video', telephone: 'per telefoon', chat: 'schriftelijk' },
    colon: ':',
    none: 'U hebt voorlopig geen gesprek meer.',
    check: 'Via video: test uw camera en microfoon voor de dag. De link staat op uw pagina.',
  },
  en: {
    yours: 'Your interviews:',
    table: 'table',
    station: 'computer',
    channels: { video: 'by video', telephone: 'by telephone', chat: 'in writing' },
    colon: ':',
    none: 'You have no interview planned for now.',
    check: 'By video: try your camera and microphone before the day. The link is on your page.',
  },
  de: {
    yours: 'Ihre Gespräche:',
    table: 'Tisch',
    station: 'Computer',
    channels: { video: 'per Video', telephone: 'per Telefon', chat: 'schriftlich' },
    colon: ':',
    none: 'Zurzeit haben Sie kein Gespräch mehr.',
    check: 'Per Video: Testen Sie Kamera und Mikrofon vor dem Tag. Der Link ist auf Ihrer Seite.',
  },
  ar: {
    yours: 'مقابلاتك:',
    table: 'طاولة',
    station: 'حاسوب',
    channels: { video: 'بالفيديو', telephone: 'بالهاتف', chat: 'كتابةً' },
    colon: ':',
    none: 'لا توجد لك مقابلات الآن.',
    check: 'بالفيديو: يرجى تجربة الكاميرا والميكروفون قبل يوم المقابلة. الرابط في صفحتك.',
  },
  uk: {
    yours: 'Ваші співбесіди:',
    table: 'стіл',
    station: 'комп’ютер',
    channels: { video: 'по відео', telephone: 'телефоном', chat: 'письмово' },
    colon: ':',
    none: 'Зараз у вас немає запланованих співбесід.',
    check: 'По відео: перевірте камеру й мікрофон заздалегідь. Посилання на вашій сторінці.',
  },
};

/** The whole plan of a person as it now stands, after a publication or a repair: nobody has to put changes together. */
export const plan = messageKind({
  kind: 'plan',
  name: { fr: 'Planning', nl: 'Planning', en: 'Plan' },
  to: ['candidate', 'recruiter'],
  signals: [],
  facts: Facts,
  fields({ appointments }, pen) {
    const { yours, table: word, station: computer, channels, colon, none, check } = PARTS[pen.locale];
    const lines = appointments.map(({ startsAt, table, whom, channel, site, station }) =>
      [
        `${pen.time(startsAt)}${colon} ${whom}`,
        ...(channel === null ? [] : [channels[channel]]),
        ...(site === null ? [] : [site]),
        ...(station === null ? [] : [`${computer} ${station}`]),
        ...(table === null ? [] : [`${word} ${table}`]),
      ].join(', '),
    );
    const [first] = appointments;
    const own = appointments.some(({ channel, station }) => channel === 'video' && station === null);
    return {
      interviews: lines.length === 0 ? none : [yours, ...lines, ...(own ? ['', check] : [])].join('\n'),
      count: lines.length === 0 ? '' : String(lines.length),
      first: first ? pen.time(first.startsAt) : '',
    };
  },
  sample: {
    appointments: [
      { startsAt: '2026-11-12T17:50:00.000Z', table: 12, whom: 'Boulangerie Delhaye', ...AT_A_TABLE },
      { startsAt: '2026-11-12T18:26:00.000Z', table: 4, whom: 'Studio Nord', ...AT_A_TABLE },
    ],
  },
  traits: { lastStateOnly: true, calendar: true },
  words: {
    fr: {
      subject: 'Votre planning : {event}',
      body: '{date}, {place}.\n\n{interviews}',
      sms: '{name}, votre planning : {event}, {day}[. Entretiens : {count}, le premier à {first}]. Voir :',
    },
    nl: {
      subject: 'Uw planning: {event}',
      body: '{date}, {place}.\n\n{interviews}',
      sms: '{name}, uw planning: {event}, {day}[. Gesprekken: {count}, het eerste om {first}]. Zie:',
    },
    en: {
      subject: 'Your plan: {event}',
      body: '{date}, {place}.\n\n{interviews}',
      sms: '{name}, your plan: {event}, {day}[. Interviews: {count}, the first at {first}]. See:',
    },
    de: {
      subject: 'Ihr Plan: {event}',
      body: '{date}, {place}.\n\n{interviews}',
      sms: '{name}, Ihr Plan: {event}, {day}[. Gespräche: {count}, das erste um {first}]. Siehe:',
    },
    ar: {
      subject: 'برنامجك: {event}',
      body: '{date}، {place}.\n\n{interviews}',
      sms: '{name}، برنامجك: {event}، {day}[. عدد المقابلات: {count}، الأولى {first}].',
    },
    uk: {
      subject: 'Ваш розклад: {event}',
      body: '{date}, {place}.\n\n{interviews}',
      sms: '{name}, ваш розклад: {event}, {day}[. Співбесід: {count}, перша о {first}].',
    },
  },
});
