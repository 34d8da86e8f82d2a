import type { Facts } from '../../kernel/result.ts';

interface Brought {
  walkIns: number;
  presses: number;
  meetings: number;
  results: number;
  versions: number;
  others: number;
}

const count = (number: number, one: string, many: string) => `${number} ${number < 2 ? one : many}`;

export const fr = {
  refusals: {
    'already-in-hall': ({ laptop }: Facts) =>
      `L’événement est déjà dans la salle, sur « ${laptop} ». Un seul portable à la fois : ramenez-le d’abord, ou renoncez à son retour.`,
    'serves-hall': 'Vous êtes déjà sur le portable de la salle.',
    foreign: 'Ce fichier ne vient pas de Tremplin. Choisissez celui préparé sur le portable (.hall).',
    locked:
      'Ce mot de passe n’ouvre pas ce fichier. Vérifiez chaque signe. Sinon, préparez un nouveau fichier sur le portable.',
    'other-version':
      'Ce fichier vient d’une autre version de Tremplin. Mettez le portable ou ce serveur à jour.',
    'goes-to-the-hall': 'Ce fichier va vers la salle. Choisissez celui préparé sur le portable, au retour.',
    'other-event': ({ event }: Facts) =>
      `Ce fichier est celui d’un autre événement : « ${event} ». Ouvrez sa page.`,
    'not-from-here': 'Cet événement n’est pas parti d’ici. Utilisez le serveur qui l’a préparé.',
    'given-up': ({ laptop }: Facts) =>
      `Vous avez renoncé au retour de « ${laptop} ». Ses données ne peuvent plus entrer ici. Elles restent sur le portable.`,
    'nothing-waits':
      'Aucun fichier n’attend. Choisissez-le à nouveau : le portable a gardé toutes les données.',
    'does-not-fit':
      'Rien n’a été repris : deux données s’excluent. Fusionnez d’abord les doublons de la liste, puis recommencez. Le fichier est toujours là.',
  },
  journal: {
    'hall-packed': ({ laptop }: Facts) => `a préparé l’événement pour la salle (${laptop})`,
    'hall-packed-home': 'a préparé le retour de la salle',
    'hall-file-downloaded': 'a téléchargé le fichier scellé de la salle',
    'hall-given-up': 'a renoncé au retour du portable de la salle',
    'hall-file-read': 'a lu le fichier de retour de la salle',
    'hall-file-dropped': 'a mis de côté le fichier de retour de la salle',
    'hall-home': ({ laptop, presses, walkIns, results, differences }: Facts) =>
      `a repris ce qui a été fait dans la salle (${laptop}) : ${presses} arrivées notées, ${walkIns} personnes sans rendez-vous, ${results} résultats, ${differences} différences`,
  },
  hall: {
    title: 'Salle sans internet',
    intro: 'Un ordinateur portable emporte l’événement, le fait tourner seul dans la salle, puis le ramène.',
    introHall: 'Vous êtes sur le portable de la salle. À la fin, préparez le fichier du retour.',
    back: 'Retour à la préparation',
    said: {
      home: 'Tout ce qui a été fait dans la salle est maintenant ici.',
      dropped: 'Le fichier est mis de côté. Rien n’a été repris.',
      givenUp: 'C’est noté : ce portable ne reviendra pas.',
    },
    leave: 'Emporter l’événement',
    leaveIntro:
      'À faire la veille ou le jour même, avant de partir. Le fichier est scellé par un mot de passe.',
    laptop: 'Quel portable part dans la salle ?',
    laptopHint: 'Un nom que l’équipe reconnaît, par exemple « portable de Claire ».',
    pack: 'Préparer le fichier',
    goodToKnow: [
      'Le portable doit avoir Tremplin, un disque chiffré et la bonne heure.',
      'Les liens et les cartes déjà donnés fonctionnent aussi dans la salle.',
      'Le portable n’envoie ni SMS ni e-mail.',
      'Le salon en ligne ne part pas : il continue ici, sur internet.',
      'Le fichier contient les données des personnes inscrites. Effacez-le après le retour.',
    ],
    out: (since: string, laptop: string) => `Dans la salle depuis le ${since} (${laptop})`,
    meanwhile: [
      'Ici, tout reste possible : inscrire, annuler, noter un résultat.',
      'Au retour, ce qui a été fait ici et là-bas est montré côte à côte. Vous choisissez. Rien n’est perdu.',
      'Évitez de changer le planning ici : dans la salle, on suit celui du portable.',
    ],
    again: 'Télécharger encore le fichier',
    home: 'Ramener l’événement',
    homeIntro: 'Choisissez le fichier préparé sur le portable. Vous verrez tout avant de reprendre.',
    file: 'Fichier du retour',
    formats: 'Fichier .hall',
    size: '5 Mo',
    passphrase: 'Mot de passe du retour',
    passphraseHint: 'Celui que le portable a affiché avec ce fichier.',
    read: 'Lire le fichier',
    giveUpTitle: 'Le portable ne reviendra pas ?',
    giveUpIntro:
      'Perdu, cassé, ou jamais parti : renoncez à son retour pour emporter l’événement autrement. Ce qui a été fait sur ce portable ne pourra plus entrer ici.',
    giveUp: 'Renoncer à son retour',
    packHome: 'Rentrer',
    packHomeIntro:
      'Le fichier contient ce qui a été fait dans la salle. Vous pouvez continuer ensuite, et en préparer un autre.',
    packHomePress: 'Préparer le retour',
    before: 'Déjà fait',
    wasHome: (laptop: string, from: string, to: string) => `${laptop} : parti le ${from}, rentré le ${to}.`,
    wasGivenUp: (laptop: string, from: string, to: string) =>
      `${laptop} : parti le ${from}, retour abandonné le ${to}.`,
    waiting: (laptop: string, at: string) => `${laptop} rapporte, préparé le ${at}`,
    cameBefore: 'Ce portable est déjà rentré. Seul ce qui est nouveau est repris.',
    nothingNew: 'Rien de nouveau : tout est déjà ici.',
    broughtWords: ({ walkIns, presses, meetings, results, versions, others }: Brought) =>
      [
        presses > 0 && count(presses, 'passage à l’accueil', 'passages à l’accueil'),
        walkIns > 0 && count(walkIns, 'nouvelle personne', 'nouvelles personnes'),
        meetings > 0 && count(meetings, 'entretien modifié', 'entretiens modifiés'),
        results > 0 && count(results, 'résultat', 'résultats'),
        versions > 0 && count(versions, 'version du planning', 'versions du planning'),
        others > 0 && count(others, 'autre changement', 'autres changements'),
      ]
        .filter((part) => part !== false)
        .join(', '),
    twins: 'Peut-être deux fois la même personne, inscrite ici et dans la salle :',
    twinsWhere: 'Voir la liste',
    agreed: 'Aucune différence entre la salle et ici.',
    agreedButDoor:
      'Il n’y a rien à choisir. Si l’accueil d’ici et celui de la salle se contredisent, la page « Accueil » le demande ensuite.',
    differences: (number: number) => `Fait des deux côtés : ${count(number, 'différence', 'différences')}`,
    differencesIntro: 'Un côté est déjà choisi, avec la raison. Changez si vous savez mieux.',
    takeHome: 'Tout reprendre ici',
    atOnce: 'Tout est repris en une fois, ou rien. Vous pouvez relire le même fichier sans risque.',
    drop: 'Mettre de côté sans reprendre',
    plan: 'Planning',
    planIntro: (here: number, hall: number) =>
      `Changé ici (${count(here, 'version', 'versions')}) et dans la salle (${count(hall, 'version', 'versions')}). Les entretiens tenus ou manqués dans la salle entrent dans tous les cas.`,
    whichPlan: 'Quel planning garder ?',
    planOf: { hall: 'Celui de la salle', here: 'Celui d’ici' },
    planHint: {
      hall: 'Proposé : c’est celui que les personnes ont suivi.',
      here: 'Les entretiens prévus seulement dans la salle ne sont pas repris.',
    },
    planLines: (number: number) =>
      `${count(number, 'personne a', 'personnes ont')} d’autres entretiens d’un côté que de l’autre`,
    place: (company: string, round: number, table: number | null) =>
      `${company}, tour ${round}${table === null ? '' : `, table ${table}`}`,
    noInterview: 'aucun entretien',
    somebody: 'une personne',
    sideBySide: 'Côte à côte',
    columns: {
      what: 'Quoi',
      hall: 'Dans la salle',
      here: 'Ici',
      keep: 'Garder',
      kept: 'Gardé',
    },
    sides: { hall: 'la salle', here: 'ici' },
    why: {
      office: 'cette liste se tient ici',
      lived: 'la salle l’a vécu',
      later: 'donné plus tard',
      gone: 'effacé ici entre-temps',
      brought: 'déjà rentré, puis corrigé ici',
      chosen: 'votre choix',
    },
    round: (number: number) => `tour ${number}`,
    timetable: 'Heures des tours',
    roundAt: (number: number, from: string, until: string) => `tour ${number} : ${from}–${until}`,
    versions: (number: number) => count(number, 'version', 'versions'),
    empty: 'vide',
    otherThing: 'autre réglage',
    tables: {
      people: 'coordonnées',
      registrations: 'inscription',
      recruiters: 'recruteur',
      companies: 'entreprise',
      needs: 'besoin',
      events: 'réglage de l’événement',
      rounds: 'horaire du tour',
      event_tables: 'table',
      wishes: 'vœu',
      recruiter_grades: 'avis du recruteur',
      shared_fields: 'ce qui est partagé',
      standbys: 'réserve',
      meeting_locks: 'entretien placé à la main',
      outcomes: 'résultat',
      meetings: 'entretien',
      happenings: 'ce qui s’est passé',
      errands: 'personne à amener',
      wall_screens: 'écran de la salle',
      wall_messages: 'message à l’écran',
    },
    fields: {
      status: 'état',
      result: 'résultat',
      first_name: 'prénom',
      last_name: 'nom',
      phone: 'téléphone',
      email: 'e-mail',
      starts_at: 'début du tour',
      ends_at: 'fin du tour',
      cancelled_at: 'tour annulé',
      access_needs: 'besoins d’accès',
      seats: 'entretiens en même temps',
      rank: 'rang du vœu',
      note: 'note',
    },
    values: {
      registered: 'inscription',
      confirmed: 'présence confirmée',
      waiting: 'liste d’attente',
      cancelled: 'annulation',
      planned: 'prévu',
      called: 'appelé',
      running: 'en cours',
      held: 'tenu',
      missed: 'manqué',
      gone: 'effacé',
      kept: 'gardé',
      changed: 'modifié',
      removed: 'retiré',
      hired: 'embauche',
      'second-yes': 'deuxième entretien : oui',
      'second-maybe': 'deuxième entretien : peut-être',
      internship: 'stage',
      immersion: 'immersion',
      training: 'formation',
      no: 'sans suite',
      'go-on-yes': 'souhaite continuer',
      'go-on-maybe': 'souhaite peut-être continuer',
      'go-on-no': 'ne souhaite pas continuer',
      must: 'à voir absolument',
      would: 'à voir volontiers',
      true: 'oui',
      false: 'non',
    },
  },
  packed: {
    title: 'Le fichier pour la salle est prêt',
    titleHome: 'Le fichier du retour est prêt',
    once: 'Notez ce mot de passe maintenant. Il ne sera plus montré, et n’est gardé nulle part.',
    passphrase: 'Mot de passe du fichier',
    apart: 'Ne le gardez pas avec le fichier : qui a les deux lit tout.',
    download: 'Télécharger le fichier',
    print: 'Imprimer cette page',
    onLaptop: 'Sur le portable',
    install: 'Copiez le fichier sur le portable qui a Tremplin.',
    run: 'Ouvrez un terminal dans le dossier du fichier et lancez une seule commande :',
    command: 'Commande',
    ask: 'Le terminal demande le mot de passe, puis affiche un lien de connexion : ouvrez-le.',
    open: 'Les autres appareils de la salle ouvrent l’adresse que le terminal affiche, sur le même réseau local.',
    atHome: 'De retour, avec internet',
    homeSteps: [
      'Ouvrez l’événement sur le serveur, page « Salle sans internet ».',
      'Choisissez ce fichier et tapez ce mot de passe.',
      'Regardez ce qui a été fait des deux côtés, puis reprenez tout.',
      'Effacez ensuite les fichiers et le dossier du portable.',
    ],
    back: 'Retour à la page de la salle',
  },
};
