import type { Facts } from '../../kernel/result.ts';

const people = (count: number) => (count === 1 ? '1 personne' : `${count} personnes`);

export const fr = {
  refusals: {
    'already-rehearsed': 'Une répétition est déjà en cours. Terminez-la d’abord.',
    'is-a-rehearsal': 'Ceci est déjà une répétition.',
    'nobody-recruits': 'Ajoutez d’abord un recruteur : sans lui il n’y a rien à répéter.',
  },
  journal: {
    'rehearsal-started': ({ speed }: Facts) => `a commencé une répétition à la vitesse ×${speed}`,
    'rehearsal-ended': 'a terminé et effacé la répétition',
  },
  rehearsal: {
    title: 'Répéter l’événement',
    nameOf: (event: string) => `RÉPÉTITION : ${event}`,
    intro:
      'Jouez votre événement à l’avance, sur une copie, avec des personnes inventées. Rien n’est envoyé. Vos vraies données ne bougent pas.',
    back: 'Retour à la préparation',
    fields: {
      noShowPercent: 'Sur 100 inscrits, combien ne viennent pas ?',
      latePercent: 'Et combien arrivent en retard ?',
      walkInPercent: 'Et combien viennent sans rendez-vous ?',
      lateRecruiterPercent: 'Sur 100 recruteurs, combien arrivent en retard ?',
      earlyLeavePercent: 'Sur 100 personnes présentes, combien partent avant la fin ?',
      overrunPercent: 'Sur 100 entretiens, combien durent plus que prévu ?',
      byHandPercent: 'Sur 100 arrivées, combien en accueillez-vous vous-même ?',
      speed: 'Vitesse',
    },
    overrunHint:
      'Ces entretiens continuent au tour suivant : le tableau du jour propose alors une réparation.',
    byHandHint:
      'Les autres entrent toutes seules. Mettez 100 pour exercer l’accueil, 0 pour seulement regarder.',
    measured: (percent: number, persons: number) => `Mesuré chez vous : ${percent} % (${persons} personnes).`,
    speeds: (speed: number) =>
      speed === 0 ? 'Pause' : speed === 1 ? 'Vitesse réelle' : `${speed} fois plus vite`,
    start: 'Commencer la répétition',
    copied:
      'Copié : les entreprises, leurs besoins, les tables et les heures. Inventé : toutes les personnes et leurs vœux.',
    making: 'La copie se prépare. Quelques secondes suffisent…',
    toCopy: 'Ouvrir la répétition',
    running: 'Une répétition est en cours.',
    time: 'Heure de la répétition',
    toDoor: 'Ouvrir l’accueil',
    toBoard: 'Ouvrir le tableau du jour',
    toWall: 'Ouvrir l’écran mural',
    clock: 'Horloge',
    nextRound: 'Passer au prochain changement',
    waiting: 'Devant l’accueil en ce moment',
    nobodyWaits: 'Personne n’attend.',
    doorLink: 'Adresse à donner à l’équipe d’accueil',
    waits: (name: string, minutes: number) => (minutes === 0 ? name : `${name}, depuis ${minutes} min`),
    walkIn: (name: string) => `${name} (sans rendez-vous : à inscrire)`,
    soFar: 'Ce qui coince',
    over: 'La répétition est terminée. Voici ce qui a coincé.',
    facts: {
      door: 'Attente à l’accueil',
      peak: 'Au plus fort',
      people: 'Personnes présentes',
      zero: 'Sans aucun entretien jusqu’ici',
      below: 'Avec moins que promis jusqu’ici',
      holes: 'Temps vide des recruteurs',
    },
    doorWait: (average: string, longest: number, count: number) =>
      count === 0
        ? 'Aucune arrivée ne vous a encore été laissée.'
        : `${average} min en moyenne, ${longest} min au plus (${people(count)})`,
    peak: (most: number) => `${most} ${most < 2 ? 'arrivée' : 'arrivées'} en une minute`,
    columns: {
      number: 'Tour',
      planned: 'Prévus',
      held: 'Tenus',
      missed: 'Manqués',
      idleRecruiters: 'Recruteurs sans personne',
    },
    noRound: 'Aucun tour n’est encore terminé.',
    doorTitle: 'L’accueil, de cinq en cinq minutes',
    nobodyCame: 'Personne n’est encore arrivé.',
    doorColumns: {
      from: 'À partir de',
      came: 'Arrivées',
      queue: 'En file au plus',
      longest: 'Attente, en minutes',
    },
    holes: (minutes: number, percent: number) =>
      `${minutes} min, soit ${percent} % du temps des recruteurs présents`,
    worst: {
      zero: 'À régler d’abord : des personnes présentes n’ont encore eu aucun entretien. Appliquez les réparations proposées au tableau du jour.',
      door: 'À régler d’abord : la file à l’accueil. Ajoutez un poste, ou faites venir les groupes à des heures différentes.',
      holes:
        'À régler d’abord : des recruteurs attendent seuls. Appelez les personnes en réserve, ou prévoyez plus de personnes.',
      nothing: 'Rien n’a vraiment coincé jusqu’ici.',
    },
    endTitle: 'Terminer',
    endIntro: 'La copie est effacée, avec toutes les personnes inventées.',
    end: 'Terminer et effacer',
    ended: 'La répétition est effacée.',
    started: 'La répétition commence.',
  },
  capacity: {
    title: 'Combien de personnes peut-on inviter ?',
    intro:
      'Avant d’ouvrir les inscriptions : l’ordinateur joue la soirée plusieurs fois, avec des personnes inventées dont une partie ne vient pas.',
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
      `${editions === 1 ? 'Votre dernière édition' : `Vos ${editions} dernières éditions`} : ${percent} % d’absents (${persons === 1 ? '1 personne inscrite' : `${persons} personnes inscrites`}).`,
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
      'Le même planning imprimé, sans y toucher, ou réparé avant chaque tour comme le fait le tableau du jour.',
    way: 'Par soirée',
    ways: { static: 'sans réparer', repair: 'en réparant' },
    measures: {
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
