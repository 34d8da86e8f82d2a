const people = (count: number) => (count === 1 ? '1 personne' : `${count} personnes`);

export const fr = {
  refusals: {},
  journal: {},
  capacity: {
    title: 'Combien de personnes peut-on inviter ?',
    intro:
      'Avant d’ouvrir les inscriptions : l’ordinateur joue la soirée des dizaines de fois, avec des personnes inventées dont une partie ne vient pas.',
    back: 'Retour à la préparation',
    fields: {
      candidates: 'Personnes inscrites',
      recruiters: 'Recruteurs',
      seats: 'Entretiens en même temps par recruteur',
      rounds: 'Tours',
      least: 'Entretiens promis à chaque personne',
      absentPercent: 'Sur 100 inscrits, combien ne viennent pas ?',
    },
    measured: (editions: number, persons: number, percent: number) =>
      `${editions === 1 ? 'Votre dernière édition' : `Vos ${editions} dernières éditions`} : ${percent} % d’absents (${people(persons)} inscrites).`,
    notMeasured:
      'Vous n’avez encore rien mesuré : aucun événement passé n’a noté qui est venu. Écrivez votre propre estimation.',
    absentMissing: 'Écrivez combien de personnes sur 100 ne viennent pas. Nous n’inventons pas ce chiffre.',
    press: 'Jouer les soirées',
    result: 'Ce que cela donne',
    played: (evenings: number) => `Moyenne de ${evenings} soirées jouées.`,
    sentence: (interviews: number, present: number, each: string) =>
      `${people(present)} viennent et ont ${interviews} entretiens, soit ${each} par personne.`,
    nobodyBelow: (least: number) =>
      least === 0
        ? 'Aucun entretien n’est promis.'
        : `Toutes les personnes présentes ont au moins ${least === 1 ? 'un entretien' : `${least} entretiens`}.`,
    below: (count: string, least: number) =>
      `En moyenne, ${count} des personnes présentes ont moins de ${least === 1 ? 'un entretien' : `${least} entretiens`}.`,
    toInvite: (wanted: number, invite: number) =>
      `Pour que ${people(wanted)} viennent vraiment, invitez-en ${invite}.`,
    mostInvited: (count: number) =>
      `Vous pouvez inviter jusqu’à ${people(count)} environ : presque toutes celles qui viennent auront encore ce qui est promis.`,
    notEnough:
      'Cette salle est trop petite pour tenir la promesse : ajoutez des tours ou des recruteurs, ou promettez moins.',
    whenAllCome: (count: number) =>
      count === 0
        ? 'Et si tout le monde vient : la promesse tient aussi.'
        : `Attention : si tout le monde vient, ${people(count)} ont moins que promis.`,
    compare: 'Réparer le planning pendant la soirée',
    compareIntro:
      'Le même planning imprimé, sans y toucher, ou réparé avant chaque tour comme le fait le tableau de bord.',
    way: 'Le planning',
    ways: { static: 'imprimé, sans réparation', repair: 'réparé à chaque tour' },
    columns: {
      interviews: 'Entretiens tenus',
      belowLeast: 'Moins que promis',
      zero: 'Aucun entretien',
      empty: 'Places restées vides',
    },
    distribution: 'Combien d’entretiens par personne',
    distributionIntro: 'Avec la réparation, en moyenne par soirée.',
    interviewsEach: 'Entretiens',
    peopleEach: 'Personnes',
    assumed: (wishes: number, most: number) =>
      `Supposé : chaque personne souhaite ${wishes} recruteurs, certains plus demandés que d’autres, et a au plus ${most} entretiens. Vos vrais vœux changeront ces chiffres.`,
  },
};
