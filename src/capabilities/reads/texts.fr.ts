import type { Facts } from '../../kernel/result.ts';

export const fr = {
  refusals: {
    'own-stop':
      'Vous ne pouvez pas rouvrir les dossiers pour vous-même. Demandez à une autre personne qui organise.',
  },
  journal: {
    'reading-stopped': ({ files, others }: Facts) =>
      `a ouvert ${files} dossiers en un jour, dont ${others} de personnes suivies par d’autres : lecture ralentie`,
    'reading-stop-lifted': ({ name }: Facts) => `a rouvert les dossiers pour ${name ?? 'un programme'}`,
  },
  title: 'Qui ouvre les dossiers',
  intro:
    'Chaque dossier ouvert est compté. La personne concernée le voit sur sa page. Qui ouvre bien plus de dossiers qu’il ne suit de personnes est ralenti.',
  link: 'Voir qui ouvre les dossiers',
  stops: 'Lectures ralenties',
  noStop: 'Personne n’a été ralenti.',
  stopped: (files: number, others: number) =>
    `${files} dossiers en un jour, dont ${others} suivis par d’autres`,
  lift: 'Rouvrir les dossiers',
  liftOf: (name: string) => `Rouvrir les dossiers pour ${name}`,
  lifted: (name: string) => `Rouvert par ${name}`,
  liftedByNobody: 'Rouvert',
  own: 'Une autre personne qui organise peut rouvrir les dossiers pour vous.',
  readers: 'Dossiers ouverts',
  none: 'Pas encore de dossier ouvert',
  who: 'Membre',
  program: 'un programme',
  day: 'Dernières 24 h',
  dayOthers: 'Suivis par d’autres',
  month: '30 derniers jours',
  last: 'Dernière fois',
  done: { 'lift-reading-stop': 'Les dossiers sont rouverts.' },
};
