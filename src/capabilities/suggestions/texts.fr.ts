import type { Facts } from '../../kernel/result.ts';

export const fr = {
  refusals: {},
  journal: {},
  levels: {
    'very-near': 'Très proche',
    near: 'Proche',
    'to-discover': 'À découvrir',
    other: 'Autre',
  },
  reasons: {
    'same-title': ({ title }: Facts) => `même métier : ${title}`,
    'in-title': ({ wanted }: Facts) => `« ${wanted} » est dans l’intitulé`,
    'same-occupation': ({ wanted }: Facts) => `même métier que « ${wanted} »`,
    sibling: ({ wanted }: Facts) => `métier de la même famille que « ${wanted} »`,
    'move-near': ({ wanted }: Facts) => `on y passe souvent depuis « ${wanted} »`,
    'move-far': ({ wanted }: Facts) => `on peut y passer depuis « ${wanted} »`,
    alike: ({ wanted }: Facts) => `des compétences communes avec « ${wanted} »`,
    'same-domain': ({ wanted }: Facts) => `même domaine que « ${wanted} »`,
    abilities: ({ list }: Facts) => `compétences en commun : ${list}`,
    distance: ({ km }: Facts) => `à ${km} km à vol d’oiseau`,
    remote: () => 'travail à distance',
    hours: () => 'horaires qui conviennent',
    start: () => 'disponible à la date voulue',
    experience: ({ years }: Facts) =>
      years === 0
        ? 'aucune expérience demandée'
        : `expérience demandée : ${years} ${Number(years) > 1 ? 'ans' : 'an'}`,
    diploma: ({ diploma }: Facts) => `diplôme demandé : ${diploma}`,
  },
  stops: {
    licence: ({ licence }: Facts) => `permis ${licence} demandé`,
    language: ({ language, level }: Facts) => `${language} demandé, niveau ${level}`,
    regulated: () => 'métier réglementé : un titre est demandé par la loi, à vérifier',
    contract: ({ contract }: Facts) => `contrat proposé : ${contract}`,
    hours: ({ hours }: Facts) => `horaire demandé : ${hours}`,
    start: ({ date }: Facts) => `début le ${date}`,
    distance: ({ km, limit }: Facts) => `à ${km} km, limite de ${limit} km`,
  },
  contracts: {
    internship: 'stage',
    apprenticeship: 'alternance',
    'fixed-term': 'CDD',
    permanent: 'CDI',
    temporary: 'intérim',
    immersion: 'immersion',
    'student-job': 'job étudiant',
    freelance: 'indépendant',
    other: 'autre contrat',
  },
  hours: {
    day: 'en journée',
    evening: 'en soirée',
    night: 'la nuit',
    weekend: 'le week-end',
    'part-time': 'à temps partiel',
  },
  columns: {
    level: 'Proximité',
    need: 'Besoin',
    company: 'Entreprise',
    person: 'Personne',
    why: 'Pourquoi',
    toKnow: 'À savoir avant',
    choice: 'Choix',
  },
  wished: (rank: number) => `vœu ${rank}`,
  invited: 'invitation de l’entreprise',
  noReason: 'rien de commun dans ce qui est déclaré',
  forPerson: {
    title: (name: string) => `Suggestions pour ${name}`,
    intro: 'Des idées pour choisir ensemble. Les vœux de la personne passent avant.',
    wishes: 'Écrire les vœux',
    none: 'Aucun besoin n’est encore noté.',
  },
  forCompany: {
    title: (company: string) => `Suggestions pour ${company}`,
    intro: 'À qui parler de cette entreprise. Les vœux passent avant.',
    none: 'Personne n’est encore inscrit.',
  },
  mine: {
    title: 'Des idées pour vous',
    intro: 'Ces entreprises cherchent quelqu’un. C’est vous qui choisissez.',
    stopsHint: 'Vous pouvez quand même demander un entretien.',
    wishes: 'Choisir mes vœux',
    file: 'Corriger ma fiche',
    none: 'Les entreprises n’ont pas encore dit ce qu’elles cherchent.',
    more: 'Voir les autres entreprises',
    done: 'C’est fait. Vous pouvez changer d’avis.',
    notForMe: 'Pas pour moi',
    back: 'Remettre dans mes idées',
    chosen: (count: number) => `Déjà dans vos vœux (${count})`,
    aside: (count: number) => `Mises de côté (${count})`,
  },
  recruiter: {
    title: 'Points communs',
    intro: 'Seulement ce que ces personnes partagent avec vous. Elles lisent les mêmes mots.',
    none: 'Personne n’a encore choisi votre stand.',
  },
  rule: {
    link: 'Comment ces suggestions sont faites',
    title: 'Comment les suggestions sont faites',
    version: (version: number) => `Règle, version ${version}`,
    wishes: 'Les vœux et les invitations passent toujours avant. La règle ne fait que ranger des idées.',
    occupation:
      'Le métier : même nom ou même code ROME (très proche) ; même famille, passage fréquent, ou métier nommé dans l’intitulé (proche) ; passage possible, ou un quart de compétences communes ; même domaine (à découvrir).',
    abilities:
      'Les compétences déclarées et demandées, nommées une à une. Deux suffisent pour monter d’un mot.',
    practical: 'La distance à vol d’oiseau et les horaires rangent les idées d’un même mot.',
    background:
      'L’expérience et le diplôme, seulement si l’entreprise les demande : les avoir fait monter un peu dans le même mot. Ne pas les avoir, ou ne rien dire, n’enlève rien.',
    stops:
      'Ce que l’entreprise exige et que la loi permet d’exiger (permis, niveau de langue, contrat, horaires, début) est dit aux deux côtés. Rien n’est interdit : la personne peut demander l’entretien.',
    never:
      'Jamais utilisés : nom, âge, sexe, nationalité, adresse, handicap, allocations, résultats de tests, absences. Le programme ne les reçoit pas.',
    human:
      'Aucune note n’est calculée ni gardée. Des personnes choisissent, et le planning ne voit pas ces suggestions.',
    notice: 'Métiers et compétences : ROME 4.0, France Travail, Licence Ouverte.',
  },
};
