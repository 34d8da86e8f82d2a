import type { Facts } from '../../kernel/result.ts';

export const fr = {
  refusals: {
    'both-registered': ({ event }: Facts) =>
      `Les deux fiches sont inscrites à « ${event} » par deux organisations. Demandez à l’une d’annuler son inscription, puis fusionnez.`,
  },
  journal: {
    'people-merged': ({ person }: Facts) => `a fusionné deux fiches de ${person}`,
    'merge-undone': ({ person }: Facts) => `a annulé la fusion de deux fiches de ${person}`,
  },
  done: {
    'merge-people': 'Les deux fiches n’en font plus qu’une. Vous pouvez encore annuler, plus bas.',
    'undo-merge': 'Les deux fiches sont de nouveau séparées.',
  },
  title: 'Doublons',
  intro: 'Des fiches qui décrivent peut-être la même personne. C’est vous qui décidez.',
  none: 'Aucun doublon',
  noneText: 'Deux fiches du même nom, ou du même contact sous un nom proche, apparaîtront ici.',
  found: (count: number) => `${count} ${count > 1 ? 'paires à regarder' : 'paire à regarder'}`,
  same: 'même nom et même contact',
  possible: 'peut-être la même personne',
  fields: {
    name: 'Nom',
    phone: 'Téléphone',
    email: 'E-mail',
    place: 'Localité',
    birthYear: 'Année de naissance',
    reach: 'Comment joindre',
    languages: 'Langues',
    occupations: 'Métiers recherchés',
    skills: 'Sait faire',
    contracts: 'Contrats',
    availability: 'Disponibilités',
    mobility: 'Distance (km)',
    licences: 'Permis',
    background: 'Expérience et diplôme',
    accessNeeds: 'Besoins d’accès',
    cv: 'CV',
    counsellor: 'Suivi par',
  },
  open: (name: string) => `Ouvrir la fiche : ${name}`,
  facts: (registrations: number, date: string) =>
    `${registrations} ${registrations > 1 ? 'inscriptions' : 'inscription'}, fiche ouverte le ${date}`,
  nothing: '(vide)',
  filled: (fields: string) => `Se complètent toutes seules : ${fields}.`,
  alike: 'Les deux fiches ne se contredisent pas.',
  bothAt: (events: string) =>
    `Les deux fiches sont inscrites à : ${events}. L’inscription la plus ancienne reste, avec les vœux des deux.`,
  merge: 'N’en faire qu’une fiche',
  takenOut: (company: string, round: number, event: string) =>
    `Un entretien a été retiré, car il tombait en même temps qu’un autre ou chez le même recruteur : ${company}, tour ${round} (${event}).`,
  first: 'Première fiche',
  second: 'Deuxième fiche',
  merges: 'Fusions récentes',
  undo: 'Annuler la fusion',
  merged: ({ name, by }: Facts) => (by === null ? `${name}` : `${name}, par ${by}`),
};
