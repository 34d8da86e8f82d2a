import type { Facts } from '../../kernel/result.ts';
import { words } from './texts/words.fr.ts';

const months = (count: number) => (count === 1 ? 'un mois' : `${count} mois`);
const n = (count: unknown, one: string, many: string) => `${count} ${Number(count) > 1 ? many : one}`;

export const fr = {
  refusals: {
    alone: ({ where }: Facts) => `Nommez d’abord quelqu’un d’autre pour : ${where}.`,
    'longer-than-network': ({ most }: Facts) => `Votre réseau limite cette durée à ${months(Number(most))}.`,
    'not-sure': 'Cochez la case si vous êtes d’accord.',
  },
  journal: {
    'contact-erased': ({ company }: Facts) => `a effacé ses coordonnées (${company})`,
    'own-account-erased': 'a effacé son compte',
    'member-erased': ({ name }: Facts) => `a effacé le compte de ${name}, à sa demande`,
    'own-data-opened': 'a ouvert ses propres données',
    'own-data-erased': 'a effacé toutes ses données',
    'file-kept': 'a demandé que son dossier soit gardé',
    'data-handed-over': ({ name }: Facts) => `a téléchargé les données de ${name}, pour les lui remettre`,
    'person-erased': ({ name }: Facts) => `a effacé les données de ${name}`,
    'person-kept': ({ name }: Facts) => `a demandé que le dossier de ${name} soit gardé`,
    'retention-changed': ({ person, event }: Facts) =>
      `a changé les durées : ${months(Number(person))} pour un dossier, ${months(Number(event))} après un événement`,
    'erased-again': ({ people }: Facts) =>
      `a effacé de nouveau ${n(people, 'personne', 'personnes')} après une restauration`,
    'retention-applied': ({ people, notices, documents }: Facts) =>
      `a appliqué les durées : ${n(people, 'dossier effacé', 'dossiers effacés')}, ${n(notices, 'personne prévenue', 'personnes prévenues')}, ${n(documents, 'document retiré', 'documents retirés')}`,
  },
  months,
  own: {
    title: 'Mes données',
    intro: 'Vous décidez de vos données. Cette page vous aide.',
    who: 'Qui me suit',
    nobody: 'Aucune organisation ne vous suit en ce moment.',
    since: (date: string) => `depuis ${date}`,
    because: {
      'public-task': 'par sa mission d’intérêt public',
      request: 'parce que vous l’avez demandé',
    },
    howLong: 'Combien de temps',
    kept: {
      person: (count: number) => `Votre dossier : ${months(count)} après le dernier contact.`,
      'event-file': (count: number) => `Les détails de l’événement : ${months(count)} après.`,
      'recruiter-note': (count: number) => `Les notes des recruteurs : ${months(count)} après.`,
      document: (count: number) => `Votre CV et vos documents : ${months(count)} après le dernier contact.`,
    },
    told: 'Nous vous prévenons un mois avant d’effacer votre dossier.',
    eraseAt: (date: string) => `Votre dossier sera effacé le ${date}.`,
    notice: 'Lire ce qui est fait de mes données',
    prove: 'Voir, prendre ou effacer mes données',
    proveWhy: 'Nous vérifions que c’est bien vous.',
    proof: {
      phone: 'Les 4 derniers chiffres de votre téléphone',
      email: 'Votre adresse e-mail',
      card: 'Le code de votre carte',
    },
    wrong: 'Ce n’est pas cela. Essayez encore, ou demandez à l’accueil.',
    go: 'Continuer',
    held: 'Ce qui est gardé sur vous',
    take: 'Prendre mes données',
    takeWhy: 'Un fichier à lire, un fichier pour un autre logiciel, et vos documents.',
    download: 'Télécharger (.zip)',
    files: 'Vos documents',
    reads: 'Qui a ouvert mon dossier',
    noReads: 'Personne n’a encore ouvert votre dossier.',
    read: { file: 'votre fiche', document: 'vos documents ou votre CV' },
    byProgram: 'par un programme',
    keep: 'Garder mon dossier',
    keepWhy: 'Vous cherchez encore ? Demandez que le dossier reste.',
    keptNow: 'C’est noté. Votre dossier reste.',
    erase: 'Effacer mes données',
    eraseWhy: [
      'Tout ce qui est gardé sur vous est effacé, tout de suite.',
      'Vos rendez-vous à venir sont annulés.',
      'Vos documents sont effacés aussi.',
      'On ne peut pas revenir en arrière.',
    ],
    sure: 'Oui, je veux effacer toutes mes données.',
    eraseNow: 'Effacer maintenant',
    gone: 'Vos données sont effacées',
    goneText: 'Il ne reste rien sur vous ici. Ce lien ne marche plus. Vous pouvez fermer cette page.',
  },
  staff: {
    minor: 'Peut-être moins de 18 ans',
    minorText:
      'Pas de photo, pas de vidéo. Parlez avec des mots simples et remettez la page « Vos données ».',
    parent: 'Un parent doit être d’accord avec l’inscription. Pas de photo, pas de vidéo.',
    title: 'Données et droits',
    intro: (name: string) =>
      `${name} peut voir, prendre ou faire effacer ses données. Vous pouvez le faire pour elle ou lui.`,
    hand: 'Remettre ses données',
    handWhy:
      'Ce que votre organisation garde, en un fichier à donner à la personne. C’est noté dans le journal.',
    download: 'Télécharger (.zip)',
    keep: 'Garder le dossier',
    keepWhy: (count: number) => `Sans contact, le dossier est effacé après ${months(count)}.`,
    eraseAt: (date: string) => `Le dossier sera effacé le ${date}. La personne est prévenue.`,
    kept: 'Le dossier reste.',
    erase: 'Effacer à sa demande',
    eraseWhy:
      'Ce que votre organisation garde de cette personne est effacé tout de suite et pour toujours : fiche, documents, vœux, messages. Ses rendez-vous à venir sont annulés. Le bilan garde les nombres, sans nom.',
    sure: 'Cette personne me l’a demandé.',
    eraseNow: 'Effacer maintenant',
    erased: 'Les données sont effacées.',
    back: 'Retour à la fiche',
  },
  contact: {
    title: 'Mes coordonnées',
    intro: (host: string) => `${host} les garde pour organiser l’événement et vous écrire.`,
    held: 'Ce qui est gardé sur vous',
    nothing: 'Rien n’est gardé sur vous.',
    name: 'Nom',
    email: 'E-mail',
    phone: 'Téléphone',
    erase: 'Effacer mes coordonnées',
    goes: [
      'Votre nom, votre e-mail, votre téléphone et votre présentation sont effacés, tout de suite.',
      'Cela vaut pour tous les événements de cette organisation.',
      'Votre lien personnel ne marche plus. Vous ne recevez plus de message.',
    ],
    staysTitle: 'Ce qui reste, sans votre nom :',
    stays: ['Votre entreprise et ses besoins.', 'Les entretiens et leurs réponses, dans le bilan.'],
    sure: 'Oui, je veux effacer mes coordonnées.',
    gone: 'Vos coordonnées sont effacées',
    goneText: 'Il ne reste rien sur vous ici. Vous pouvez fermer cette page.',
  },
  account: {
    title: 'Données du compte',
    intro: 'Ce qui est gardé de votre compte, et comment l’effacer.',
    back: 'Retour',
    held: 'Ce qui est gardé',
    name: 'Nom',
    email: 'E-mail',
    organisations: 'Organisations',
    follows: 'Personnes suivies',
    erase: 'Effacer mon compte',
    eraseOther: 'Effacer ce compte, à la demande de la personne',
    goes: [
      'Le nom, l’e-mail, les moyens de connexion et les sessions sont effacés, tout de suite.',
      'Le nom disparaît aussi de ce que cette personne a noté.',
    ],
    staysTitle: 'Ce qui reste, sans le nom :',
    stays: [
      'Les personnes suivies restent suivies par l’organisation : nommez quelqu’un.',
      'Le journal garde les actions, faites par « une personne effacée ».',
    ],
    alone: (where: string) => `Nommez d’abord quelqu’un d’autre pour : ${where}.`,
    sure: 'Oui, je veux effacer mon compte.',
    sureOther: 'Cette personne me l’a demandé.',
    gone: 'Votre compte est effacé',
    goneText: 'Il ne reste rien sur vous ici. Vous pouvez fermer cette page.',
  },
  notice: {
    title: 'Vos données',
    simple: 'En bref',
    organises: (host: string) => `${host} organise cet événement et garde vos données.`,
    inBrief: [
      'Vos données servent à une chose : vous faire rencontrer des entreprises.',
      'Une entreprise voit votre nom et votre CV seulement si vous la rencontrez.',
      'Vos besoins d’accès restent entre vous et l’accueil.',
      'Personne ne vous donne de note. Personne ne vend vos données.',
      'Il n’y a pas de publicité et pas de caméra.',
      'Vous pouvez voir, corriger, prendre ou effacer vos données.',
      'Ouvrez votre lien personnel, puis « Mes données ».',
    ],
    young: (age: number) => `Vous avez moins de ${age} ans ? Un parent doit être d’accord avec vous.`,
    minors:
      'Vous avez moins de 18 ans ? Une entreprise ne peut pas vous chercher. Pas de photo, pas de vidéo.',
    full: 'En détail',
    who: 'Qui est responsable',
    whoText: (host: string) =>
      `${host} est responsable de l’événement. Chaque organisation partenaire est responsable des personnes qu’elle amène, et le partage des tâches est écrit dans un accord (article 26 du RGPD).`,
    partners: 'Organisations partenaires',
    alone: 'Aucune autre organisation ne prend part à cet événement.',
    why: 'Pourquoi, et sur quelle base',
    basis: {
      public:
        'Base légale : la mission d’intérêt public de l’organisation (article 6.1.e du RGPD). Ce qui est facultatif, comme le CV, repose sur votre choix.',
      private:
        'Base légale : votre demande de participer (article 6.1.b du RGPD). Ce qui est facultatif, comme le CV, repose sur votre choix.',
    },
    long: 'Combien de temps',
    recruiters: (days: number) =>
      `Les entreprises que vous rencontrez voient votre fiche de l’événement, et plus rien ${days === 1 ? 'un jour' : `${days} jours`} après.`,
    counted: ({ sex, age }: { sex: boolean; age: boolean }) =>
      `Le bilan de l’événement compte les personnes par filière${sex ? ', par sexe' : ''}${age ? ', par tranche d’âge' : ''}, sans aucun nom, et cache les petits nombres. Ces informations ne servent à rien d’autre : ni le planning ni les recruteurs ne les lisent.`,
    nobodyElse:
      'Vos données ne vont à aucun autre service. Rien n’est enregistré pendant les entretiens. Aucune décision n’est prise par un programme seul : une personne valide le planning.',
    rights: 'Vos droits',
    rightsText:
      'Voir, corriger, emporter, limiter, effacer vos données, et vous opposer à leur usage : par votre lien personnel, ou en le demandant à l’organisation. Elle répond dans le mois.',
    complain: (authority: string) => `Vous n’êtes pas d’accord ? Vous pouvez écrire à ${authority}.`,
    authority: {
      BE: 'l’Autorité de protection des données (Bruxelles)',
      FR: 'la CNIL (Paris)',
      other: 'l’autorité de protection des données de votre pays',
    },
  },
  manage: {
    title: 'Données et durées',
    intro: 'Ce que votre organisation garde, combien de temps, et pourquoi.',
    months: 'Durées, en mois',
    fields: {
      person: 'Dossier d’une personne, après le dernier contact',
      'event-file': 'Détails d’un événement, après l’événement',
      'recruiter-note': 'Notes et choix des recruteurs, après l’événement',
      document: 'CV et documents, après le dernier contact',
    },
    hint: 'Les personnes sont prévenues un mois avant.',
    save: 'Enregistrer les durées',
    saved: 'Les durées sont enregistrées.',
    due: 'Au prochain passage, cette nuit',
    dueWords: {
      notices: 'personnes à prévenir',
      people: 'dossiers à effacer',
      links: 'suivis à terminer',
      eventFiles: 'événements à alléger',
      recruiterNotes: 'événements sans notes de recruteurs',
      documents: 'documents à retirer',
    },
    nothingDue: 'Rien à effacer pour l’instant.',
    register: 'Registre des traitements',
    registerIntro: 'Fait à partir de ce que le logiciel garde vraiment (article 30 du RGPD).',
    columns: { purpose: 'Pourquoi', categories: 'Quoi', keeping: 'Combien de temps' },
  },
  agreement: {
    print: 'Imprimer',
    title: 'Accord entre organisations',
    intro:
      'Un modèle, rempli avec les réglages de cet événement. À relire, compléter et signer par chaque organisation (article 26 du RGPD).',
    parties: 'Les organisations',
    host: 'organise',
    roles: {
      brings: 'amène des personnes',
      'co-organises': 'organise avec l’hôte',
      'lends-site': 'prête un lieu',
      recruits: 'recrute',
    } as Record<string, string>,
    subject: 'Objet',
    subjectText: (event: string, date: string) =>
      `Les organisations tiennent ensemble l’événement « ${event} », ${date}. Elles décident ensemble de ce qui est fait des données des personnes inscrites et des recruteurs.`,
    tasks: 'Qui fait quoi',
    taskList: [
      (_host: string) =>
        `Chaque organisation inscrit ses propres personnes, les informe et répond à leurs demandes.`,
      (_host: string) => `Chaque organisation voit, contacte et exporte seulement ses propres personnes.`,
      (host: string) =>
        `${host} fait le planning, tient l’accueil et le jour même, et voit pour cela les inscriptions.`,
      (host: string) => `${host} invite les recruteurs et ferme leur accès après l’événement.`,
      (host: string) =>
        `Une fuite de données est dite aux autres dans les 24 heures ; ${host} prévient l’autorité dans les 72 heures.`,
    ],
    keeping: 'Durées',
    security: 'Sécurité',
    securityText:
      'Accès personnels avec un second facteur, droits limités par la base de données, journal scellé de toutes les actions et de toutes les lectures, sauvegardes, effacement rejoué après une restauration. Aucun sous-traitant par défaut.',
    contact:
      'Une personne peut s’adresser à n’importe laquelle des organisations, qui lui répond dans le mois.',
    sign: 'Nom, date et signature',
    notice: 'La page publique qui informe les personnes',
  },
  words,
  file: {
    title: (name: string) => `Données de ${name}`,
    made: (date: string) => `Fait le ${date}.`,
    keeping: 'Gardé',
    file: 'donnees',
    page: 'a-lire.html',
    documents: 'documents',
  },
};
