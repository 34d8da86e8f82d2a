import type { Facts } from '../../kernel/result.ts';

export const fr = {
  refusals: {
    'nothing-said': 'Vous n’avez répondu à aucune question. Répondez à une au moins.',
    'code-unknown': 'Personne n’a ce code dans cet événement. Vérifiez-le, ou laissez-le vide.',
    'too-many-questions': ({ most }: Facts) =>
      `${most} questions ajoutées au plus : au-delà, personne ne répond.`,
  },
  journal: {
    'question-added': ({ label }: Facts) => `a ajouté une question de satisfaction : « ${label} »`,
    'question-retired': ({ label }: Facts) => `ne pose plus la question de satisfaction « ${label} »`,
  },
  audiences: { candidate: 'Candidats', recruiter: 'Recruteurs', partner: 'Partenaires' },
  scale: { 4: 'Oui, tout à fait', 3: 'Plutôt oui', 2: 'Plutôt non', 1: 'Pas du tout' },
  questions: {
    candidate: {
      welcome: 'Avez-vous reçu un bon accueil ?',
      useful: 'Les entretiens vous sont-ils utiles ?',
      again: 'Aimeriez-vous revenir ?',
    },
    recruiter: {
      welcome: 'L’organisation était-elle bonne ?',
      useful: 'Les personnes rencontrées répondent-elles à vos besoins ?',
      again: 'Aimeriez-vous revenir ?',
    },
    partner: {
      welcome: 'L’organisation était-elle bonne ?',
      useful: 'L’événement est-il utile aux personnes que vous accompagnez ?',
      again: 'Aimeriez-vous revenir ?',
    },
  },
  words: 'Un mot à ajouter ?',
  mine: {
    title: 'Votre avis',
    intro: 'Trois questions, une minute. Votre nom n’est pas gardé avec vos réponses.',
    send: 'Envoyer mon avis',
    change: 'Changer mon avis',
    thanks: 'Merci. Votre avis est noté.',
  },
  page: {
    title: 'Satisfaction',
    intro:
      'Ce que chacun a pensé de l’événement, sans les noms. Avec moins de 5 réponses, rien n’est montré : quelqu’un serait reconnu.',
    answers: (answers: number, people: number | null) =>
      `${answers} ${answers > 1 ? 'réponses' : 'réponse'}${people === null ? '' : ` pour ${people} ${people > 1 ? 'personnes venues' : 'personne venue'}`}`,
    question: 'Question',
    base: 'Réponses',
    hidden: 'moins de 5 réponses',
    happy: 'Oui ou plutôt oui',
    texts: (count: number) => (count === 1 ? 'Lire 1 mot' : `Lire ${count} mots`),
    slips: 'Noter des fiches en papier',
    own: 'Vos propres questions',
    ownIntro:
      'Cinq au plus par public. Elles s’ajoutent aux trois questions en ligne et à la saisie des fiches.',
    audience: 'À qui',
    kind: 'Réponse',
    label: 'Question',
    kinds: { scale: 'De « oui » à « non »', text: 'En mots libres' },
    add: 'Ajouter la question',
    retire: 'Ne plus poser',
  },
  slip: {
    title: 'Fiches de satisfaction en papier',
    intro: 'Une fiche après l’autre. Avec le code de la carte, la même personne ne compte qu’une fois.',
    back: 'Retour aux résultats',
    code: 'Code de la carte (si elle le porte)',
    save: 'Noter, puis la suivante',
    saved: 'La fiche est notée. À la suivante.',
  },
  done: {
    'add-question': 'La question est ajoutée.',
    'retire-question': 'La question n’est plus posée.',
    'give-partner-opinion': 'Merci. Votre avis est noté.',
  },
};
