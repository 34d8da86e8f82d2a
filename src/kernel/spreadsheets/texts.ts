import { type Locale, translations } from '../locale.ts';
import type { Facts } from '../result.ts';
import type { RefusedFile, SpreadsheetRefusal } from './cells.ts';

type Sentences = Record<SpreadsheetRefusal, (facts: Facts) => string>;

const fr = {
  'file-empty': () => 'Ce fichier est vide : il n’y a aucune ligne à lire.',
  'file-too-large': (f) =>
    `Ce fichier est trop lourd : ${f.limitMegabytes} Mo au plus. Enlevez les images ou coupez-le en plusieurs fichiers.`,
  'file-too-large-inside': () =>
    'Ce fichier contient beaucoup plus que des lignes à importer, il ne peut pas être ouvert. Copiez le tableau utile dans un nouveau fichier.',
  'file-too-many-rows': (f) =>
    `La feuille « ${f.sheet} » a plus de ${f.limit} lignes. Coupez-la en plusieurs fichiers.`,
  'file-too-many-columns': (f) =>
    `La feuille « ${f.sheet} » a plus de ${f.limit} colonnes. Ne gardez que les colonnes utiles.`,
  'file-too-many-cells': (f) =>
    `Ce fichier a plus de ${f.limit} cellules remplies. Ne gardez que les feuilles et les colonnes utiles.`,
  'file-too-many-sheets': (f) => `Ce fichier a plus de ${f.limit} feuilles. Ne gardez que celles à importer.`,
  'file-cell-too-long': (f) =>
    `La cellule ${f.cell} de la feuille « ${f.sheet} » contient ${f.characters} caractères ; ${f.limit} au plus. Raccourcissez-la.`,
  'file-formula': (f) =>
    `Ce fichier contient des formules (${f.count}), la première en ${f.cell} de la feuille « ${f.sheet} ». Copiez le tableau, puis « Collage spécial : valeurs » dans un nouveau fichier.`,
  'file-macro': () =>
    'Ce fichier contient des macros : pour votre sécurité, il n’est pas ouvert. Enregistrez-le en « Classeur Excel (.xlsx) » sans macro.',
  'file-password': () =>
    'Ce fichier est protégé par un mot de passe. Enlevez le mot de passe, enregistrez, puis réessayez.',
  'file-old-excel': () =>
    'Ce fichier vient d’un ancien Excel (.xls). Ouvrez-le, puis « Enregistrer sous » au format .xlsx.',
  'file-other-format': () =>
    'Ce n’est pas un tableau que nous savons lire. Utilisez un fichier .xlsx, .ods ou .csv.',
  'file-damaged': (f) =>
    f.line
      ? `Ce fichier est incomplet : à partir de l’enregistrement ${f.line}, un guillemet n’est jamais fermé.`
      : 'Ce fichier est incomplet ou abîmé. Ouvrez-le dans votre tableur, enregistrez-le à nouveau, puis réessayez.',
  'file-encoding': (f) =>
    `Des lettres accentuées sont illisibles dans ce fichier (ligne ${f.line}). Enregistrez-le à nouveau en « CSV UTF-8 » ou en .xlsx.`,
  'file-too-slow': (f) =>
    `La lecture de ce fichier a dépassé ${f.limitSeconds} secondes. Ne gardez que les lignes et les colonnes utiles.`,
  'file-busy': () => 'Trop de fichiers sont lus en ce moment. Réessayez dans une minute.',
} satisfies Sentences;

const nl = {
  'file-empty': () => 'Dit bestand is leeg: er is geen enkele rij om te lezen.',
  'file-too-large': (f) =>
    `Dit bestand is te groot: hoogstens ${f.limitMegabytes} MB. Verwijder afbeeldingen of splits het in meerdere bestanden.`,
  'file-too-large-inside': () =>
    'Dit bestand bevat veel meer dan rijen om in te lezen en kan niet worden geopend. Kopieer de nuttige tabel naar een nieuw bestand.',
  'file-too-many-rows': (f) =>
    `Het blad “${f.sheet}” heeft meer dan ${f.limit} rijen. Splits het in meerdere bestanden.`,
  'file-too-many-columns': (f) =>
    `Het blad “${f.sheet}” heeft meer dan ${f.limit} kolommen. Bewaar alleen de nuttige kolommen.`,
  'file-too-many-cells': (f) =>
    `Dit bestand heeft meer dan ${f.limit} ingevulde cellen. Bewaar alleen de nuttige bladen en kolommen.`,
  'file-too-many-sheets': (f) =>
    `Dit bestand heeft meer dan ${f.limit} bladen. Bewaar alleen de bladen die u wilt inlezen.`,
  'file-cell-too-long': (f) =>
    `Cel ${f.cell} van het blad “${f.sheet}” bevat ${f.characters} tekens; hoogstens ${f.limit}. Maak ze korter.`,
  'file-formula': (f) =>
    `Dit bestand bevat formules (${f.count}), de eerste in ${f.cell} van het blad “${f.sheet}”. Kopieer de tabel en kies “Plakken speciaal: waarden” in een nieuw bestand.`,
  'file-macro': () =>
    'Dit bestand bevat macro’s: voor uw veiligheid wordt het niet geopend. Bewaar het als “Excel-werkmap (.xlsx)” zonder macro’s.',
  'file-password': () =>
    'Dit bestand is beveiligd met een wachtwoord. Verwijder het wachtwoord, bewaar het bestand en probeer opnieuw.',
  'file-old-excel': () =>
    'Dit bestand komt uit een oude Excel (.xls). Open het en kies “Opslaan als” in het formaat .xlsx.',
  'file-other-format': () =>
    'Dit is geen tabel die wij kunnen lezen. Gebruik een .xlsx-, .ods- of .csv-bestand.',
  'file-damaged': (f) =>
    f.line
      ? `Dit bestand is onvolledig: vanaf record ${f.line} wordt een aanhalingsteken nooit gesloten.`
      : 'Dit bestand is onvolledig of beschadigd. Open het in uw rekenblad, bewaar het opnieuw en probeer nog eens.',
  'file-encoding': (f) =>
    `Letters met accenten zijn onleesbaar in dit bestand (regel ${f.line}). Bewaar het opnieuw als “CSV UTF-8” of als .xlsx.`,
  'file-too-slow': (f) =>
    `Het lezen van dit bestand duurde langer dan ${f.limitSeconds} seconden. Bewaar alleen de nuttige rijen en kolommen.`,
  'file-busy': () => 'Er worden nu te veel bestanden gelezen. Probeer het over een minuut opnieuw.',
} satisfies Sentences;

const en = {
  'file-empty': () => 'This file is empty: there is no row to read.',
  'file-too-large': (f) =>
    `This file is too large: ${f.limitMegabytes} MB at most. Remove pictures or split it into several files.`,
  'file-too-large-inside': () =>
    'This file holds far more than rows to import and cannot be opened. Copy the useful table into a new file.',
  'file-too-many-rows': (f) =>
    `The sheet “${f.sheet}” has more than ${f.limit} rows. Split it into several files.`,
  'file-too-many-columns': (f) =>
    `The sheet “${f.sheet}” has more than ${f.limit} columns. Keep only the useful columns.`,
  'file-too-many-cells': (f) =>
    `This file has more than ${f.limit} filled cells. Keep only the useful sheets and columns.`,
  'file-too-many-sheets': (f) => `This file has more than ${f.limit} sheets. Keep only those to import.`,
  'file-cell-too-long': (f) =>
    `Cell ${f.cell} of the sheet “${f.sheet}” holds ${f.characters} characters; ${f.limit} at most. Please shorten it.`,
  'file-formula': (f) =>
    `This file holds formulas (${f.count}), the first in ${f.cell} of the sheet “${f.sheet}”. Copy the table, then “Paste special: values” into a new file.`,
  'file-macro': () =>
    'This file holds macros: for your safety it is not opened. Save it as “Excel workbook (.xlsx)” without macros.',
  'file-password': () => 'This file is protected by a password. Remove the password, save, then try again.',
  'file-old-excel': () => 'This file comes from an old Excel (.xls). Open it, then “Save as” .xlsx.',
  'file-other-format': () => 'This is not a table that we can read. Use an .xlsx, .ods or .csv file.',
  'file-damaged': (f) =>
    f.line
      ? `This file is incomplete: from record ${f.line} on, a quotation mark is never closed.`
      : 'This file is incomplete or damaged. Open it in your spreadsheet program, save it again, then try again.',
  'file-encoding': (f) =>
    `Accented letters are unreadable in this file (line ${f.line}). Save it again as “CSV UTF-8” or as .xlsx.`,
  'file-too-slow': (f) =>
    `Reading this file took more than ${f.limitSeconds} seconds. Keep only the useful rows and columns.`,
  'file-busy': () => 'Too many files are being read right now. Try again in a minute.',
} satisfies Sentences;

const texts = translations<Sentences>({ fr, nl, en });

/** Why a file was refused and what to do about it, in the reader's language. */
export function fileRefusalText(refused: RefusedFile, locale: Locale): string {
  return texts(locale)[refused.refusal](refused.facts);
}
