export const fr = {
  refusals: {},
  journal: {},
  wall: {
    title: (round: number) => `Tour ${round}`,
    next: (round: number, time: string) => `Tour ${round} à ${time}`,
    heads: { table: 'Table', recruiter: 'Entreprise', candidate: 'Personne' },
    free: 'libre',
    caption: (round: number) => `Qui va à quelle table au tour ${round}`,
    endsIn: 'Fin du tour dans',
    startsIn: 'Début dans',
    before: 'Bienvenue',
    beforeText: (time: string) => `Le premier tour commence à ${time}.`,
    noPlan: 'Le planning arrive bientôt.',
    over: 'Merci à toutes et à tous',
    overText: 'Les entretiens sont terminés.',
  },
};
