import type { Facts } from '../../kernel/result.ts';

export const fr = {
  refusals: {
    'both-registered': ({ event }: Facts) =>
      `Les deux fiches sont inscrites à « ${event} ». Annulez d’abord l’une des deux inscriptions, puis fusionnez.`,
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
    email: 'E-mail',
    phone: 'Téléphone',
    place: 'Localité',
    birthYear: 'Année de naissance',
    counsellor: 'Suivi par',
    registrations: 'Inscriptions',
    createdAt: 'Fiche ouverte le',
  },
  first: 'Première fiche',
  second: 'Deuxième fiche',
  keep: 'Garder cette fiche',
  keepHint: 'Les champs vides seront complétés par l’autre fiche. Documents et inscriptions suivent.',
  merges: 'Fusions récentes',
  undo: 'Annuler la fusion',
  merged: ({ name, by }: Facts) => (by === null ? `${name}` : `${name}, par ${by}`),
};
