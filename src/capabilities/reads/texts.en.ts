import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import type { fr } from './texts.fr.ts';

export const en: Translated<typeof fr> = {
  refusals: {
    'own-stop': 'You cannot open the files again for yourself. Ask another organiser.',
  },
  journal: {
    'reading-stopped': ({ files, others }: Facts) =>
      `opened ${files} files in a day, ${others} of people whom others follow: reading slowed`,
    'reading-stop-lifted': ({ name }: Facts) => `opened the files again for ${name ?? 'a program'}`,
  },
  title: 'Who opens the files',
  intro:
    'Each file that is opened is counted. The person sees it on their page. Whoever opens far more files than they follow people is slowed.',
  link: 'See who opens the files',
  stops: 'Slowed reading',
  noStop: 'Nobody was slowed.',
  stopped: (files: number, others: number) => `${files} files in a day, ${others} followed by others`,
  lift: 'Open the files again',
  liftOf: (name: string) => `Open the files again for ${name}`,
  lifted: (name: string) => `Opened again by ${name}`,
  liftedByNobody: 'Opened again',
  own: 'Another organiser can open the files again for you.',
  readers: 'Files opened',
  none: 'No file opened yet',
  who: 'Member',
  program: 'a program',
  day: 'Last 24 hours',
  dayOthers: 'Followed by others',
  month: 'Last 30 days',
  last: 'Last time',
  done: { 'lift-reading-stop': 'The files are open again.' },
};
