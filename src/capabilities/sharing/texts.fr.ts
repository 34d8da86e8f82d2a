import type { Facts } from '../../kernel/result.ts';

/** The fields in running text, as the journal says them. */
const words: Readonly<Record<string, string>> = {
  'last-name': 'nom de famille',
  phone: 'téléphone',
  email: 'e-mail',
  town: 'localité',
  languages: 'langues',
  occupations: 'métiers recherchés',
  abilities: 'compétences',
  licences: 'permis',
  availability: 'disponibilités',
  cv: 'CV',
};
const listed = (codes: unknown) =>
  String(codes)
    .split(',')
    .filter((code) => code !== '')
    .map((code) => words[code] ?? code)
    .join(', ');

/** "partagé en plus : téléphone ; plus partagé : CV". */
const change = ({ shared, kept, company }: Facts) =>
  [
    company ? `pour ${company}` : 'pour tous les recruteurs',
    shared ? `partagé en plus : ${listed(shared)}` : '',
    kept ? `plus partagé : ${listed(kept)}` : '',
  ]
    .filter(Boolean)
    .join(' ; ');

export const fr = {
  refusals: {},
  journal: {
    'sharing-chosen': (facts: Facts) => `a choisi ce que les recruteurs verront (${change(facts)})`,
    'sharing-chosen-with': (facts: Facts) =>
      `a choisi avec ${facts.name} ce que les recruteurs verront (${change(facts)})`,
  },
  done: 'C’est enregistré. Votre choix compte dès maintenant.',
  title: 'Ce que les recruteurs verront',
  titleOf: (name: string) => `Ce que les recruteurs verront : ${name}`,
  intro: 'Vous décidez. Vous pouvez changer à tout moment.',
  introStaff: 'Cochez avec la personne, à voix haute. C’est noté comme un choix accompagné.',
  always: (name: string, initial: string) => `Toujours : ${name} ${initial}., avec l’heure et la table.`,
  never: 'Jamais : votre âge, vos besoins d’accès, les notes de votre conseiller ou conseillère.',
  period: (before: number, after: number) =>
    `Les recruteurs voient cela de ${before} jours avant l’événement à ${after} jours après. Ensuite, leur accès s’arrête tout seul.`,
  forAll: 'Pour tous les recruteurs que vous rencontrez',
  forOne: (company: string) => `Seulement pour ${company}`,
  question: 'Je partage :',
  fields: {
    'last-name': 'Mon nom de famille',
    phone: 'Mon téléphone',
    email: 'Mon e-mail',
    town: 'Ma localité',
    languages: 'Mes langues',
    occupations: 'Les métiers et les contrats que je cherche',
    abilities: 'Ce que je sais faire, mon expérience et mon diplôme',
    licences: 'Mes permis',
    availability: 'Quand je peux travailler',
    cv: 'Mon CV',
  },
  nothingYet: 'Rien pour le moment',
  cvThere: 'Un CV est là',
  from: (date: string) => `à partir du ${date}`,
  hours: {
    day: 'journée',
    evening: 'soir',
    night: 'nuit',
    weekend: 'week-end',
    'part-time': 'temps partiel',
  },
  submit: 'Enregistrer mon choix',
  usual: 'Revenir au choix habituel',
  asForAll: 'Comme pour les autres recruteurs',
  usualNow: 'Choix habituel : les métiers recherchés et le CV.',
  chosenAt: (moment: string) => `Choisi le ${moment}.`,
  chosenWith: (moment: string) => `Choisi le ${moment}, avec votre conseiller ou conseillère.`,
  others: 'Un choix à part pour un recruteur',
  othersIntro: 'Ce choix remplace alors celui qui vaut pour tous.',
  noRecruiters: 'Les recruteurs apparaissent ici quand vous avez fait vos vœux.',
  another: 'Faire un choix à part',
  own: 'Choix à part',
  same: 'Comme pour tous',
  back: 'Retour au choix pour tous',
  backToPerson: 'Retour à la personne',
};
