import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import type { fr } from './texts.fr.ts';

export const nl: Translated<typeof fr> = {
  refusals: {
    'own-stop': 'U kunt de dossiers niet voor uzelf heropenen. Vraag het aan iemand anders die organiseert.',
  },
  journal: {
    'reading-stopped': ({ files, others }: Facts) =>
      `opende ${files} dossiers op één dag, waarvan ${others} van mensen die anderen begeleiden: lezen vertraagd`,
    'reading-stop-lifted': ({ name }: Facts) => `heropende de dossiers voor ${name ?? 'een programma'}`,
  },
  title: 'Wie opent de dossiers',
  intro:
    'Elk geopend dossier wordt geteld. De persoon zelf ziet het op zijn pagina. Wie veel meer dossiers opent dan hij mensen begeleidt, wordt vertraagd.',
  link: 'Zien wie de dossiers opent',
  stops: 'Vertraagd lezen',
  noStop: 'Niemand werd vertraagd.',
  stopped: (files: number, others: number) => `${files} dossiers op één dag, waarvan ${others} van anderen`,
  lift: 'Dossiers heropenen',
  liftOf: (name: string) => `Dossiers heropenen voor ${name}`,
  lifted: (name: string) => `Heropend door ${name}`,
  liftedByNobody: 'Heropend',
  own: 'Iemand anders die organiseert, kan de dossiers voor u heropenen.',
  readers: 'Geopende dossiers',
  none: 'Nog geen dossier geopend',
  who: 'Lid',
  program: 'een programma',
  day: 'Laatste 24 uur',
  dayOthers: 'Begeleid door anderen',
  month: 'Laatste 30 dagen',
  last: 'Laatste keer',
  done: { 'lift-reading-stop': 'De dossiers zijn heropend.' },
};
