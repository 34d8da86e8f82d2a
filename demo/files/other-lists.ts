// Lists of other kinds than candidates and companies, and one as a department sends it.
import type { DemoSheet, SheetRow } from '../charleroi/sheets.ts';
import type { AwkwardText, AwkwardWorkbook } from './awkward.ts';

function text(rows: readonly (readonly string[])[]): Uint8Array {
  const lines = rows.map((row) => row.join(';')).join('\r\n');
  return new TextEncoder().encode(`\uFEFF${lines}\r\n`);
}

export const otherTexts: AwkwardText[] = [
  {
    fileName: 'voeux.csv',
    about:
      'Des vœux, une ligne par vœu avec son rang : 2 personnes retrouvées parmi les candidats de la soirée, 1 inconnue laissée de côté.',
    bytes: text([
      ['Nom', 'Prénom', 'Rang', 'Entreprise'],
      ['MOREAU', 'Jessica', '2', 'Pixel & Charbon'],
      ['MOREAU', 'Jessica', '1', 'Capt’Eau'],
      ['CLAES', 'Steven', '1', 'Pixel & Charbon'],
      ['PERSONNE', 'Inconnue', '1', 'Pixel & Charbon'],
    ]),
  },
  {
    fileName: 'presences-ateliers.csv',
    about:
      'Qui est venu aux ateliers de préparation : 4 présences de 2 personnes, dont une absence et une simulation d’entretien.',
    bytes: text([
      ['Nom', 'Prénom', 'Atelier', 'Date', 'Présence', 'Animé par'],
      ['Moreau', 'Jessica', 'Préparer son CV', '12/11/2026', 'oui', 'Karim Mansouri'],
      ['Claes', 'Steven', 'Préparer son CV', '12/11/26', 'absent', 'Karim Mansouri'],
      ['Moreau', 'Jessica', 'Simulation d’entretien', '19 novembre 2026', 'x', ''],
      ['Claes', 'Steven', 'Simulation d’entretien', '19 novembre 2026', 'x', ''],
    ]),
  },
  {
    fileName: 'metiers-en-penurie.csv',
    about:
      'Le modèle d’une liste de métiers en pénurie, avec trois lignes pour l’exemple : aucune liste officielle n’est livrée avec le logiciel. 3 métiers.',
    bytes: text([
      ['Région', 'Année', 'Métier', 'Code ROME', 'Statut', 'Cause', 'Source'],
      ['Exemple', '2026', 'Développeur / Développeuse web', 'M1855', 'pénurie', 'trop peu de diplômes', ''],
      ['Exemple', '2026', 'Soudeur / Soudeuse', 'H2913', 'pénurie', 'conditions de travail', ''],
      ['Exemple', '2026', 'Boucher / Bouchère', 'D1101', 'fonction critique', 'horaires', ''],
    ]),
  },
];

const emptyRow: SheetRow = [null, null, null, null, null, null, null];

/** As French departments send lists: heads over two lines, numbers for dates and phones, and a long empty tail. */
const department: DemoSheet = {
  name: 'Extraction',
  headRows: [
    [
      'ID\tdossier',
      'Civilité',
      'Nom\nd’usage',
      'Prénom',
      'Date de\nNaissance',
      'NIR',
      'Téléphone\n',
      'CP Ville',
      'Rôle',
    ],
  ],
  rows: [
    [100001, 'Mme', 'VAN DEN BERGHE', 'MARIE-ÈVE', 29546, 1000000000000, 470000301, '6000 CHARLEROI ', 'dem'],
    [100001, 'M.', 'LEROY', 'jean-luc', 28000, 1000000000000, 470000301, '6000 CHARLEROI ', 'cjt'],
    [100002, 'Mme', 'DE SMET', 'Zoé', 33239, null, null, '59000 LILLE', 'dem'],
    ...Array.from({ length: 200 }, () => emptyRow),
    ['Total', 3],
  ],
};

export const otherWorkbooks: AwkwardWorkbook[] = [
  {
    fileName: 'liste-departement.xlsx',
    about:
      'En-têtes sur deux lignes, dates et téléphones en nombres Excel, « CP Ville » dans une cellule, colonne NIR, deux personnes sur un numéro, 200 lignes vides puis un total : 3 personnes. Le NIR est retiré, la date de naissance réduite à l’année.',
    sheets: [department],
  },
];
