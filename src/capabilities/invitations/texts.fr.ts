import type { Facts } from '../../kernel/result.ts';

const ANSWERS = { yes: 'vient', no: 'ne vient pas', late: 'vient en retard' } as const;
const ASKS = { invite: 'a invité', remind: 'a relancé', call: 'a mis sur la liste d’appels' } as const;
const REMINDERS = {
  'days-before': 'quelques jours avant',
  'evening-before': 'la veille au soir',
  'hours-before': 'quelques heures avant',
  'company-days-before': 'recruteurs, quelques jours avant',
  'company-hours-before': 'recruteurs, quelques heures avant',
  thanks: 'merci, après l’événement',
} as const;

export const fr = {
  refusals: {
    'event-over': 'L’événement est terminé.',
    'nobody-ticked': 'Cochez au moins une personne qui n’a pas encore répondu.',
    'when-missing': 'Dites quand ce message doit partir.',
  },
  journal: {
    answered: ({ answer }: Facts) => `a répondu : ${ANSWERS[answer as keyof typeof ANSWERS]}`,
    'answer-noted': ({ name, answer }: Facts) =>
      `a noté la réponse de ${name} : ${ANSWERS[answer as keyof typeof ANSWERS]}`,
    'people-asked': ({ what, people }: Facts) =>
      `${ASKS[what as keyof typeof ASKS]} ${people} ${people === 1 ? 'personne' : 'personnes'}`,
    'invitations-set': ({ offerMinutes, callAfterHours }: Facts) =>
      `a réglé les invitations : place libérée ${
        offerMinutes === null ? 'donnée aussitôt' : `gardée ${offerMinutes} minutes`
      }, ${callAfterHours === null ? 'pas d’appel automatique' : `à appeler après ${callAfterHours} heures sans réponse`}`,
    'reminder-set': ({ kind, isOn }: Facts) =>
      `a réglé le rappel « ${REMINDERS[kind as keyof typeof REMINDERS]} » : ${isOn ? 'actif' : 'arrêté'}`,
  },
  title: 'Invitations et réponses',
  intro: 'Qui vient, qui ne vient pas, qui n’a pas répondu.',
  link: 'Invitations et réponses',
  counts: 'Par partenaire',
  noPartner: 'Sans partenaire',
  total: 'Total',
  partner: 'Partenaire',
  standings: {
    comes: 'vient',
    late: 'vient en retard',
    declined: 'ne vient pas',
    'no-answer': 'pas de réponse',
    'not-asked': 'invitation à envoyer',
    offered: 'place proposée',
    waiting: 'liste d’attente',
  },
  lateBy: (minutes: number) => `${minutes} min de retard`,
  keptUntil: (moment: string) => `jusqu’au ${moment}`,
  people: 'Les personnes',
  all: 'Toutes',
  nobody: 'Personne ici pour l’instant. Inscrivez des candidats, puis invitez-les.',
  name: 'Nom',
  standing: 'Réponse',
  asked: 'Demandé',
  invitedOn: (moment: string) => `invitation ${moment}`,
  remindedOn: (moment: string) => `relance ${moment}`,
  calledOn: (moment: string) => `à appeler depuis ${moment}`,
  openedOn: (moment: string) => `page ouverte ${moment}`,
  unopened: 'lien jamais ouvert',
  unopenedHint:
    'Ces personnes ont reçu une invitation et n’ont jamais ouvert leur lien : un appel les joint mieux. Cochez-les, puis mettez-les sur la liste d’appels.',
  never: 'jamais',
  tick: (name: string) => `Choisir ${name}`,
  forTicked: 'Pour les personnes cochées',
  asks: { invite: 'Inviter', remind: 'Relancer', call: 'Mettre sur la liste d’appels' },
  asksHint: 'Chaque personne reçoit le message par son canal habituel. Qui a déjà répondu ne reçoit rien.',
  note: 'Noter une réponse',
  noteFor: (name: string) => `Noter la réponse de ${name}`,
  answers: { yes: 'Vient', no: 'Ne vient pas', late: 'En retard' },
  minutes: (minutes: number) => `${minutes} min`,
  settings: 'Places libérées et appels',
  offerMinutes: 'Garder une place libérée pendant (minutes)',
  offerHint:
    'La première personne de la liste d’attente la reçoit. Sans réponse, la place passe à la suivante. Vide : la place est donnée aussitôt.',
  callAfterHours: 'Mettre à appeler après (heures sans réponse)',
  callHint: 'Vide : personne n’est mis sur la liste d’appels automatiquement.',
  save: 'Enregistrer',
  reminders: {
    title: 'Rappels automatiques',
    link: 'Rappels automatiques',
    intro: 'Ces messages partent seuls. Vous choisissez lesquels, quand et par quel canal.',
    kinds: {
      'days-before': 'Candidats : quelques jours avant',
      'evening-before': 'Candidats : la veille au soir',
      'hours-before': 'Candidats : quelques heures avant',
      'company-days-before': 'Recruteurs : quelques jours avant',
      'company-hours-before': 'Recruteurs : quelques heures avant',
      thanks: 'Merci, après l’événement',
    },
    isOn: 'Envoyer ce message',
    days: 'Jours avant',
    daysAfter: 'Jours après',
    atTime: 'À quelle heure',
    minutes: 'Minutes avant l’ouverture',
    channel: 'Canal',
    channels: {
      usual: 'celui de chaque personne',
      email: 'e-mail',
      sms: 'SMS',
      call: 'appel',
    },
    goes: (moment: string, people: number) =>
      `Partira le ${moment}, à ${people} ${people === 1 ? 'personne' : 'personnes'}.`,
    goesToCompanies: (moment: string, recruiters: number) =>
      `Partira le ${moment}, à ${recruiters} ${recruiters === 1 ? 'recruteur' : 'recruteurs'}.`,
    wentToCompanies: (moment: string, recruiters: number) =>
      `Parti le ${moment}, à ${recruiters} ${recruiters === 1 ? 'recruteur' : 'recruteurs'}.`,
    goesAfter: (moment: string) => `Partira le ${moment}, aux personnes venues.`,
    went: (moment: string, people: number) =>
      `Parti le ${moment}, à ${people} ${people === 1 ? 'personne' : 'personnes'}.`,
    passed: 'Le moment est passé : ce message ne partira plus.',
    off: 'Ce message ne part pas.',
    texts: 'Lire et changer les textes',
    save: 'Enregistrer',
  },
  done: {
    'ask-people': 'C’est fait. Les messages partent.',
    'give-answer-for': 'La réponse est notée.',
    'set-invitations': 'Les réglages sont enregistrés.',
    'set-reminder': 'Le rappel est enregistré.',
  },
};
