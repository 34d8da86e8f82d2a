/** Words about what partners do at an event and whose names they share. */
export const sharing = {
  title: 'Les noms de vos personnes',
  kept: 'L’organisateur voit le code de carte de vos personnes, et pas leur nom. La veille et le jour même, il voit le prénom et une initiale, pour les appeler.',
  shared: 'L’organisateur voit le nom et le contact de vos personnes pour cet événement.',
  share: 'Partager les noms pour cet événement',
  keep: 'Ne plus partager les noms',
  unnamed: 'Le partenaire garde ce nom',
  unnamedText:
    'Ce partenaire n’a pas partagé les noms de ses personnes pour cet événement. Pour changer cette fiche ou joindre la personne, parlez au partenaire.',
  roles: {
    host: 'hôte',
    'co-organises': 'organise avec l’hôte',
    brings: 'amène des personnes',
    'lends-site': 'prête un lieu',
    recruits: 'recrute',
  },
};
