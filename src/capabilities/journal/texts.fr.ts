export const fr = {
  refusals: {},
  journal: {},
  title: 'Journal',
  intro: 'Qui a fait quoi, et quand. Rien ne s’efface ici.',
  empty: 'Rien pour l’instant. Chaque action de l’événement laissera une ligne ici.',
  older: 'Lire plus ancien',
  newest: 'Revenir au plus récent',
  somebody: { anonymous: 'Une personne, sur la page publique', system: 'Tremplin' },
};
