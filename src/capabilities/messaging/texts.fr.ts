import type { Facts } from '../../kernel/result.ts';

export const fr = {
  refusals: {},
  journal: {
    'person-told': ({ name }: Facts) => `a prévenu ${name}`,
  },
  title: 'Messages',
  intro: 'Qui doit être prévenu, et ce qui est parti.',
  toTell: 'À prévenir de vive voix ou par téléphone',
  nobodyToTell: 'Tout le monde est prévenu.',
  told: 'C’est fait',
  toldBy: ({ name }: Facts) => `C’est fait, par ${name}`,
  emails: 'E-mails',
  noEmail: 'Aucun e-mail pour l’instant.',
  noSmtp:
    'L’envoi d’e-mails n’est pas réglé : les messages attendent ici. La personne qui s’occupe du serveur peut le régler (SMTP_URL).',
  noPhone: 'sans téléphone : à voir sur place',
  columns: { who: 'Qui', what: 'Message', state: 'État', act: 'Action' },
  kinds: { candidate: 'candidature', recruiter: 'recrutement' },
  statuses: {
    waiting: 'en attente',
    sent: 'envoyé',
    failed: 'non remis',
    told: 'c’est fait',
    dropped: 'annulé',
  },
  read: 'Lire le message',
  hello: ({ name }: Facts) => `Bonjour ${name},`,
  invited: {
    subject: ({ organisation }: Facts) => `${organisation} vous invite dans Tremplin`,
    body: ({ organisation, url, email }: Facts) =>
      `${organisation} vous accueille dans son équipe dans Tremplin.\n\nPour entrer, ouvrez cette page et écrivez votre adresse (${email}) :\n${url}\n\nVous recevrez un lien et un code. Aucun mot de passe n’est nécessaire.`,
  },
  signIn: {
    subject: 'Votre connexion à Tremplin',
    body: ({ code, url }: Facts) =>
      `Votre code : ${code}\n\nOu ouvrez ce lien dans le navigateur où vous avez fait la demande :\n${url}\n\nLe code et le lien sont valables dix minutes. Si vous n’avez rien demandé, ne faites rien.`,
  },
  alerts: {
    program: 'Un programme',
    readingStopped: {
      subject: ({ organisation }: Facts) => `${organisation} : beaucoup de dossiers ouverts`,
      body: ({ who, files, others, url }: Facts) =>
        `${who} a ouvert ${files} dossiers en un jour, dont ${others} de personnes non suivies.\n\nLes dossiers ne s’ouvrent plus que lentement. Demandez-lui pourquoi. Si tout est en ordre, ouvrez-les de nouveau ici :\n${url}\n\nSinon, retirez son accès et prévenez la personne chargée des données.`,
    },
    largeList: {
      subject: ({ organisation }: Facts) => `${organisation} : une longue liste a été téléchargée`,
      body: ({ who, people, reason }: Facts) =>
        `${who} vient de télécharger les adresses de ${people} personnes ou entreprises.\n\nRaison donnée : ${reason}\n\nSi cela vous étonne, demandez-lui pourquoi tout de suite.`,
    },
  },
  done: { 'mark-told': 'C’est noté.' },
};
