import type { Facts } from '../../kernel/result.ts';
import { fields } from './import-fields.fr.ts';
import { refusalsOfFiles } from './import-refusals.ts';

const s = (count: number) => (count > 1 ? 's' : '');

/** Words of the import of candidates and of companies. */
/** "1 ligne laissée", "2 lignes laissées": each word takes its s. */
const several = (count: unknown, words: string): string =>
  `${count} ${Number(count) > 1 ? words.replace(/ |$/g, 's$&') : words}`;

export const imports = {
  refusals: {
    ...refusalsOfFiles('fr'),
    'import-no-rows': 'Sous les en-têtes, il n’y a aucune ligne à importer.',
    'import-too-many-rows': ({ rows, limit }: Facts) =>
      `Ce fichier a ${rows} lignes ; ${limit} au plus à la fois. Partagez-le en plusieurs fichiers.`,
    'import-closed': 'Cet import est déjà terminé. Choisissez de nouveau le fichier.',
    'import-interrupted': 'La lecture a été interrompue. Rien n’a été gardé.',
    'import-not-applied': 'Cet import n’est pas appliqué, ou il est déjà annulé.',
  },
  journal: {
    'candidates-imported': ({ file, created, updated, left }: Facts) =>
      `a importé « ${file} » : ${several(created, 'personne inscrite')}, ${several(updated, 'modifiée')}, ${several(left, 'ligne laissée')} de côté`,
    'recruiters-imported': ({ file, created, updated, left }: Facts) =>
      `a importé « ${file} » : ${several(created, 'entreprise inscrite')}, ${several(updated, 'modifiée')}, ${several(left, 'ligne laissée')} de côté`,
    'wishes-imported': ({ file, updated, left }: Facts) =>
      `a importé « ${file} » : vœux de ${several(updated, 'personne')}, ${several(left, 'ligne laissée')} de côté`,
    'attendance-imported': ({ file, created, updated, left }: Facts) =>
      `a importé « ${file} » : ${several(created, 'présence notée')}, ${several(updated, 'modifiée')}, ${several(left, 'ligne laissée')} de côté`,
    'shortages-imported': ({ file, created, updated, left }: Facts) =>
      `a importé « ${file} » : ${several(created, 'métier ajouté')}, ${several(updated, 'modifié')}, ${several(left, 'ligne laissée')} de côté`,
    'import-undone': ({ file, gone, back, kept }: Facts) =>
      `a annulé l’import de « ${file} » : ${several(gone, 'entrée retirée')}, ${several(back, 'remise')} comme avant, ${several(kept, 'gardée')}`,
  },
  screens: {
    titles: {
      candidates: 'Importer des candidats',
      recruiters: 'Importer des entreprises',
      wishes: 'Importer des vœux',
      attendance: 'Importer des présences aux ateliers',
      shortages: 'Importer des métiers en pénurie',
    },
    intros: {
      candidates:
        'Prenez votre liste comme elle est : une ligne par personne. Vous verrez tout avant que rien ne soit enregistré.',
      recruiters:
        'Prenez votre liste comme elle est : une ligne par besoin ou par entreprise. Vous verrez tout avant que rien ne soit enregistré.',
      wishes:
        'Une ligne par personne avec ses entreprises, ou une ligne par vœu. Vous verrez tout avant que rien ne soit enregistré.',
      attendance:
        'Qui est venu aux ateliers et aux entretiens de préparation. Vous verrez tout avant que rien ne soit enregistré.',
      shortages:
        'La liste de votre région, comme le service public de l’emploi la publie. Vous verrez tout avant que rien ne soit enregistré.',
    },
    file: 'Fichier',
    formats: 'Excel (.xlsx), LibreOffice (.ods) ou CSV',
    size: '5 Mo',
    read: 'Lire le fichier',
    goodToKnow: 'Bon à savoir',
    tips: {
      columns: 'Les colonnes sont reconnues par leurs titres, en français, en néerlandais ou en anglais.',
      twice: 'Le même fichier importé deux fois ne change rien. Un fichier corrigé met à jour.',
      dropped: 'Les numéros nationaux ne sont jamais gardés. De la date de naissance, seule l’année reste.',
      undo: 'Un import peut être annulé en entier pendant trente jours.',
      reach: 'Le fichier n’est comparé qu’aux personnes que vous pouvez déjà voir.',
    },
    kindTips: {
      candidates: [],
      recruiters: ['Plusieurs lignes d’une même entreprise sont ses besoins.'],
      wishes: [
        'Les personnes sont retrouvées parmi les candidats, les entreprises parmi les recruteurs.',
        'Une liste que la personne a choisie elle-même n’est pas remplacée.',
      ],
      attendance: [
        'Colonnes utiles : nom, prénom, atelier, date, présence. Sans colonne de présence, chaque personne de la liste est venue.',
      ],
      shortages: [
        'Colonnes : région, année, métier, code ROME, statut (pénurie ou critique), cause, source.',
      ],
    },
    recent: 'Imports récents',
    recentStates: { preview: 'à relire', applied: 'importé', undone: 'annulé' },
    companiesFirst:
      'Importez d’abord les entreprises : les vœux de la liste des candidats sont retrouvés parmi elles.',
    partners: (names: string) => `Organismes reconnus : ${names}`,
    back: {
      candidates: 'Retour aux candidats',
      recruiters: 'Retour aux entreprises',
      wishes: 'Retour aux vœux',
      attendance: 'Retour aux candidats',
      shortages: 'Retour aux métiers en pénurie',
    },
    previewTitle: (file: string) => `Avant d’importer : ${file}`,
    resultTitle: (file: string) => `Importé : ${file}`,
    nothingYet: 'Rien n’est encore enregistré. Relisez, corrigez si besoin, puis importez.',
    states: {
      new: 'nouvelle',
      update: 'à mettre à jour',
      same: 'inchangée',
      error: 'à corriger',
      possible: 'peut-être un doublon',
    },
    stateCounts: {
      new: 'Nouvelles',
      update: 'À mettre à jour',
      same: 'Inchangées',
      error: 'À corriger',
      possible: 'Doublons possibles',
    },
    all: 'Toutes les lignes',
    rowStates: 'Lignes par état',
    readThrough: 'Relire et corriger',
    columns: 'Colonnes',
    columnsFound: (known: number, all: number) => `${known} colonnes sur ${all} sont reconnues`,
    columnsIntro:
      'Corrigez une colonne mal reconnue. Ce choix sera proposé pour votre prochain fichier de même forme.',
    column: 'Titre dans le fichier',
    holds: 'Contient',
    examples: 'Exemples',
    noTitle: (number: number) => `colonne ${number}, sans titre`,
    sheet: 'Feuille',
    sheetRows: (name: string, rows: number) => `${name} (${rows} ligne${s(rows)})`,
    readAgain: 'Relire avec ces colonnes',
    dropped: {
      title: 'Retiré du fichier',
      nationalNumber: (count: number) =>
        count === 1 ? '1 numéro national a été retiré.' : `${count} numéros nationaux ont été retirés.`,
      birthDate: (count: number) =>
        count === 1
          ? '1 date de naissance a été réduite à l’année.'
          : `${count} dates de naissance ont été réduites à l’année.`,
      why: 'Le reste ne sert pas à organiser un événement. Il n’est pas enregistré.',
    },
    totals: (lines: string) => `Laissé de côté, car c’est un total : ligne ${lines}.`,
    wishesTooEarly:
      'La liste contient des vœux, mais aucune entreprise n’est encore inscrite. Importez d’abord les entreprises, puis revenez.',
    unknownPartners: 'Organismes non reconnus',
    unknownPartnersIntro: 'Ces noms ne sont pas ceux de partenaires de l’événement. Dites qui c’est.',
    choose: 'Choisir…',
    noPartner: 'Sans partenaire',
    line: (line: number) => `Ligne ${line}`,
    lines: (lines: string) => `Lignes ${lines}`,
    understood: 'Ce qui est compris',
    toMend: 'À corriger',
    mendCell: (field: string, line: number) => `${field}, ligne ${line}`,
    possible: 'Est-ce la même personne ?',
    known: 'Déjà dans votre liste',
    pairs: {
      same: 'La même personne : le fichier a raison',
      fill: 'La même personne : garder ce qui est connu, compléter',
      other: 'Une autre personne',
    },
    came: 'présence',
    missed: 'absence',
    places: { hall: 'Dans la salle', home: 'À domicile' },
    shortageStatuses: { shortage: 'pénurie', critical: 'fonction critique' },
    changes: 'Ce qui change',
    empty: 'rien',
    into: 'devient',
    remarks: {
      cancelled: 'Inscription annulée : elle le reste.',
      withdrawn: 'Entreprise retirée de l’événement : elle le reste.',
      'no-need': 'Aucun besoin indiqué.',
      'other-contacts': 'Plusieurs personnes de contact : la plus complète est gardée.',
      repeated: 'Plusieurs lignes pour la même personne : elles sont réunies.',
      'wishes-theirs': 'Cette personne a choisi elle-même, ou le planning est publié : ses vœux restent.',
    },
    problems: {
      'person-unknown': 'Cette personne n’est pas dans votre liste.',
      'person-several': 'Plusieurs personnes portent ce nom. Ajoutez un e-mail ou un téléphone.',
      'first-name-missing': 'Le prénom manque.',
      'partner-unknown': 'Cet organisme n’est pas partenaire de l’événement.',
      'partner-other': 'Cette ligne nomme un autre organisme que le vôtre.',
      'access-need-unknown':
        'Besoin non compris. Écrivez : sans marche, au calme, interprète ou plus long. Jamais la cause.',
      'site-unknown':
        'Ce site n’est pas un site de l’événement. Choisissez-en un, ou la salle, ou le domicile.',
      'wish-unknown': 'Cette entreprise n’est pas inscrite : ce vœu n’est pas gardé.',
      'need-title-missing': 'Le nom du poste manque.',
      possible: 'Peut-être la même personne que',
    },
    save: 'Enregistrer les corrections',
    saved: 'Les corrections sont enregistrées.',
    columnsSaved: 'Le fichier a été relu.',
    noRows: 'Aucune ligne dans cet état.',
    applyTitle: 'Importer',
    willDo: (created: number, updated: number, left: number) =>
      created + updated === 0 && left > 0
        ? 'Rien à importer tel quel : corrigez ou décidez d’abord ci-dessous.'
        : created + updated === 0
          ? 'Ce fichier n’apporte rien de nouveau.'
          : `${created} à ajouter, ${updated} à mettre à jour.`,
    willLeave: (left: number) =>
      left === 1
        ? '1 ligne restera de côté. Vous pourrez la télécharger avec sa raison.'
        : `${left} lignes resteront de côté. Vous pourrez les télécharger avec leurs raisons.`,
    withoutCells: (rows: number) =>
      rows === 1
        ? 'Importer aussi la ligne à corriger, sans la cellule illisible'
        : `Importer aussi les ${rows} lignes à corriger, sans leurs cellules illisibles`,
    apply: 'Importer maintenant',
    abandon: 'Abandonner cet import',
    abandoned: 'L’import est abandonné. Rien n’a été gardé du fichier.',
    reading: {
      title: 'Lecture en cours',
      file: 'Lecture du fichier',
      columns: 'Colonnes et lignes',
      interrupted: 'La lecture a été interrompue. Rien n’a été gardé.',
      again: 'Choisir de nouveau le fichier',
      rows: (count: string) => `${count} lignes lues`,
    },
    undoneTitle: (file: string) => `Import annulé : ${file}`,
    undo: {
      title: 'Annuler cet import',
      question: (created: number, updated: number) =>
        `Annuler tout l’import : ${created} entrée${s(created)} à retirer, ${updated} à remettre comme avant ?`,
      stays: 'Ce qui a été changé ou utilisé depuis reste, et vous sera listé. Personne n’est prévenu.',
      press: 'Annuler cet import',
      done: 'L’import est annulé.',
      gone: 'retirées',
      back: 'remises comme avant',
      kept: 'gardées',
      keptTitle: 'Ce qui reste, et pourquoi',
      name: 'Qui',
      why: 'Pourquoi',
      reasons: {
        changed: 'modifié depuis',
        planned: 'a un entretien dans le planning',
        here: 'noté à l’accueil',
        chosen: 'quelqu’un a demandé à se rencontrer',
        confirmed: 'a confirmé sa venue',
        documents: 'a déposé un document',
        gone: 'déjà parti',
      },
    },
    shortages: {
      title: 'Métiers en pénurie',
      intro: 'La liste de votre région, et qui recrute ici pour ces métiers.',
      import: 'Importer une liste',
      back: 'Retour aux entreprises',
      none: 'Pas encore de liste',
      noneText: 'Importez la liste que publie le service public de l’emploi de votre région.',
      label: 'Métier',
      code: 'Code ROME',
      status: 'Statut',
      region: 'Région et année',
      cause: 'Cause',
      recruiters: 'Recruteurs ici',
      source: 'Source',
    },
    result: {
      done: 'L’import est fait.',
      created: {
        candidates: 'personnes inscrites',
        recruiters: 'entreprises inscrites',
        wishes: 'listes ajoutées',
        attendance: 'présences notées',
        shortages: 'métiers ajoutés',
      },
      updated: 'mises à jour',
      unchanged: 'inchangées',
      waiting: 'en liste d’attente',
      needs: 'besoins ajoutés',
      left: 'lignes laissées de côté',
      toList: {
        candidates: 'Voir les candidats',
        recruiters: 'Voir les entreprises',
        wishes: 'Voir les vœux',
        attendance: 'Voir les candidats',
        shortages: 'Voir les métiers en pénurie',
      },
      another: 'Importer un autre fichier',
      leftTitle: 'Lignes laissées de côté',
      leftIntro:
        'Le même fichier, avec ces lignes seulement et une colonne qui dit pourquoi. Corrigez, puis importez-le.',
      download: 'Télécharger les lignes qui restent de côté',
    },
    leftFile: {
      name: (file: string) => `${file} - a corriger`,
      sheet: 'À corriger',
      reason: 'Raison',
      line: 'Ligne',
    },
    fields,
  },
};
