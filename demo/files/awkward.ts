// Small files for trying the import: each is awkward or broken in its own way, as the files of a real evening are.
// Every person in them is invented; the national numbers are those of nobody (all zeros and their check digits).
import { candidates } from '../charleroi/candidates/index.ts';
import { cvOf } from '../charleroi/cv.ts';
import { candidateSheet, type DemoSheet, type SheetRow } from '../charleroi/sheets.ts';
import { toWindows1252 } from '../windows-1252.ts';

export interface AwkwardText {
  fileName: string;
  /** What is awkward, and what should come of it. */
  about: string;
  bytes: Uint8Array;
}

export interface AwkwardWorkbook {
  fileName: string;
  about: string;
  sheets: DemoSheet[];
}

function lines(separator: string, rows: readonly (readonly string[])[]): string {
  return `${rows.map((row) => row.join(separator)).join('\r\n')}\r\n`;
}

function windows1252(text: string): Uint8Array {
  const bytes = toWindows1252(text);
  if (bytes === null) throw new Error('A character of this file has no place in Windows-1252.');
  return bytes;
}

const utf8 = new TextEncoder();
const byteOrderMark = '\uFEFF';

const latin1 = lines(';', [
  ['NOM', 'PRÉNOM', 'TÉLÉPHONE', 'COURRIEL', 'ORGANISME', 'MÉTIER RECHERCHÉ', ''],
  [
    'LEBŒUF',
    'Maëlle',
    '0470/00.02.01',
    'maelle.leboeuf@courrier.example',
    'Passerelle 6060',
    'Assistance e-commerce',
    '',
  ],
  ['D’HONDT', 'Françoise', '470000202', '', 'Passerelle 6060', 'Communication', ''],
  [
    'NOËL',
    'Jérôme',
    '+32 (0)470 00 02 03',
    'jerome.noel@courrier.example',
    'Passerelle 6060',
    'Support informatique',
    '',
  ],
  ['GÜNDÜZ', 'Elif', '0032 470 00 02 04', '', 'Passerelle 6060', 'Réseaux informatiques', ''],
]);

const withErrors =
  byteOrderMark +
  lines(';', [
    [
      'Nom',
      'Prénom',
      'GSM',
      'E-mail',
      'Organisme',
      'N° national',
      'Date de naissance',
      'Présent de',
      'Présent jusqu’à',
      'Vœu 1',
      'Vœu 2',
    ],
    [
      'Dumont',
      'Alice',
      '0470 00 02 11',
      'alice.dumont@courrier.example',
      'Sambre-Code',
      '00.00.00-000.97',
      '03/05/1999',
      '18:00',
      '21:45',
      'Médiflore',
      'Forgiciel',
    ],
    ['', 'Bruno', '0470 00 02 12', 'bruno@courrier.example', 'Sambre-Code', '', '', '', '', 'Forgiciel', ''],
    [
      'Charlier',
      'Cindy',
      '0470 12',
      'cindy.charlier@courrier.example',
      'Sambre-Code',
      '',
      '',
      '',
      '',
      'Médiflore',
      '',
    ],
    [
      'Dubois',
      'David',
      '0470 00 02 14',
      'david.dubois(at)courrier.example',
      'Sambre-Code',
      '',
      '31/02/1998',
      '',
      '',
      'Forgiciel',
      '',
    ],
    [
      'Evrard',
      'Emma',
      '0470 00 02 15',
      'emma.evrard@courrier.example',
      'Sambre-Code',
      '',
      '',
      '21:00',
      '19:00',
      'Médiflore',
      '',
    ],
    [
      'Fabry',
      'Farid',
      '0470 00 02 16',
      'farid.fabry@courrier.example',
      'Organisme inconnu',
      '',
      '',
      '',
      '',
      'Médiflore',
      '',
    ],
    [
      'Gillet',
      'Gaëlle',
      '0470 00 02 17',
      'gaelle.gillet@courrier.example',
      'Sambre-Code',
      '',
      '',
      '',
      '',
      'Entreprise absente',
      'Médiflore',
    ],
    [
      'Dumont',
      'Alice',
      '0470/00.02.11',
      'alice.dumont@courrier.example',
      'Sambre-Code',
      '',
      '',
      '',
      '',
      'Médiflore',
      'Forgiciel',
    ],
    ['Gillet', 'Hervé', '0470 00 02 17', '', 'Sambre-Code', '', '', '', '', 'Forgiciel', 'Forgiciel'],
    ['', '', '', '', '', '', '', '', '', '', ''],
    ['Total : 8 personnes', '', '', '', '', '', '', '', '', '', ''],
  ]);

const dutch = lines('\t', [
  [
    'Voornaam',
    'Achternaam',
    'Gsm',
    'E-mailadres',
    'Organisatie',
    'Gewenst beroep',
    'Aanwezig vanaf',
    'Wens 1',
    'Wens 2',
  ],
  [
    'Lotte',
    'De Smedt',
    '0470 00 02 21',
    'lotte.desmedt@courrier.example',
    'Sambre-Code',
    'Webontwikkeling',
    '',
    'Pixel & Charbon',
    'Médiflore',
  ],
  [
    'Wout',
    'Van Hove',
    '0470 00 02 22',
    '',
    'Sambre-Code',
    'IT-support',
    '19u00',
    'Réseau Clair',
    'Médiflore',
  ],
]);

const formulas = lines(';', [
  ['Entreprise', 'Personne de contact', 'E-mail', 'Poste proposé', 'Type de contrat', 'Nombre', 'Remarques'],
  ['=2+3', 'Paul Formule', 'paul@formule.example', 'Comptabilité', 'CDI', '1', ''],
  [
    'Atelier Plus',
    'Anne Plus',
    'anne@atelier-plus.example',
    '+ un stage',
    'Stage',
    '1',
    '-10 % sur la cantine',
  ],
  [
    'Bureau Arobase',
    '@contact',
    'bureau@arobase.example',
    'Support',
    'CDD',
    'deux',
    '=HYPERLINK("https://piege.example")',
  ],
]);

const headersOnly = lines(';', [['Nom', 'Prénom', 'GSM', 'E-mail', 'Organisme']]);

const anyCv = candidates.map(cvOf).find((cv) => cv !== null);

export const awkwardTexts: AwkwardText[] = [
  {
    fileName: 'candidats-latin1.csv',
    about:
      'Windows-1252, `;`, en-têtes en capitales, une colonne vide à droite : 4 personnes, aucune erreur.',
    bytes: windows1252(latin1),
  },
  {
    fileName: 'candidats-avec-erreurs.csv',
    about:
      'UTF-8 avec BOM, 8 personnes sur 9 lignes : 4 nouvelles (« (at) » redevient @, la même personne sur deux lignes est réunie, deux personnes gardent leur numéro commun, un vœu répété compte une fois) et 4 à corriger (nom absent, numéro trop court, départ avant l’arrivée, organisme inconnu). L’entreprise inconnue d’un vœu est signalée, la ligne de total laissée de côté. Le numéro national est retiré, les dates de naissance réduites à l’année, et l’écran le dit.',
    bytes: utf8.encode(withErrors),
  },
  {
    fileName: 'kandidaten.tsv',
    about: 'En-têtes en néerlandais, séparés par des tabulations : 2 personnes, aucune erreur.',
    bytes: utf8.encode(dutch),
  },
  {
    fileName: 'entreprises-avec-formules.csv',
    about:
      'Des cellules qui commencent par = : le fichier est refusé, avec une phrase qui dit combien de formules et où est la première. Rien n’est jamais calculé.',
    bytes: utf8.encode(byteOrderMark + formulas),
  },
  {
    fileName: 'candidats-vide.csv',
    about: 'Des en-têtes et rien dessous : le fichier est refusé avec une phrase.',
    bytes: utf8.encode(headersOnly),
  },
  {
    fileName: 'faux-classeur.xlsx',
    about: 'Un PDF renommé : refusé avec une phrase.',
    bytes: anyCv?.bytes ?? new Uint8Array(),
  },
];

function secondSending(): DemoSheet {
  const known = candidates.slice(0, 3);
  const jessica = known[0];
  const corrected = jessica
    ? [{ ...jessica, email: 'jessica.m@courrier.example' }, ...known.slice(1)]
    : known;
  const newcomer = known.map((person) => ({
    ...person,
    firstName: 'Maxime',
    lastName: 'Renard',
    email: 'maxime.renard@courrier.example',
    phone: '+32470000231',
  }));
  return candidateSheet([...corrected, ...newcomer.slice(0, 1)]);
}

const readMe: DemoSheet = {
  name: 'À lire',
  headRows: [['Merci de remplir la feuille « Inscriptions ».']],
  rows: [['Une ligne par personne.'], ['Questions : accueil@la-verriere.example']],
};

function withHoles(): DemoSheet {
  const sheet = candidateSheet(candidates.slice(4, 8));
  const [first, second, ...others] = sheet.rows;
  const rows: SheetRow[] = [first ?? [], [], [], second ?? [], ...others, [], ['Total', others.length + 2]];
  return { ...sheet, rows };
}

export const awkwardWorkbooks: AwkwardWorkbook[] = [
  {
    fileName: 'deuxieme-envoi.xlsx',
    about:
      'Trois personnes déjà dans `candidats.xlsx` (une a changé d’adresse e-mail) et une nouvelle : 1 modifiée, 2 inchangées, 1 nouvelle.',
    sheets: [secondSending()],
  },
  {
    fileName: 'deux-feuilles.xlsx',
    about: 'La liste est sur la deuxième feuille, avec des lignes vides et un total : 4 personnes.',
    sheets: [readMe, withHoles()],
  },
];
