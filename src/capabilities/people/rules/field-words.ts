import type { Cell } from '../../../kernel/spreadsheets/cells.ts';
import { readTimes } from './dates.ts';
import { isNir, isNiss } from './national-numbers.ts';
import { isPhone } from './phones.ts';
import { readPlace } from './postcode.ts';
import { textOf } from './text.ts';

// Words and looks of columns that lists of candidates, of companies and of wishes have in common.

export const words = (list: string): readonly string[] => list.split('|');
const digits = (cell: Cell) => textOf(cell).replace(/[\s.\-/]/g, '');

export const looksLikeEmail = (cell: Cell) => typeof cell === 'string' && cell.includes('@');
/** A street with its number, or a place with a name: no e-mail address, no page. */
export const looksLikeStreet = (cell: Cell) => looksLikeWords(cell) && !/@|www|https?:/i.test(textOf(cell));
/** In either country: the territory is not known yet when columns are guessed. */
export const looksLikePhone = (cell: Cell) =>
  !isNiss(digits(cell)) && digits(cell).length >= 8 && isPhone(cell, 'BE');
export const looksLikeTime = (cell: Cell) => readTimes(cell).length > 0;
export const looksLikePlace = (cell: Cell) => readPlace(cell, 'BE').value?.postcode !== undefined;
export const looksLikeNationalNumber = (cell: Cell) =>
  isNiss(digits(cell)) || (digits(cell).length >= 13 && isNir(digits(cell)));
export const looksLikeOccupationCode = (cell: Cell) => /^[A-N]\d{4}$/i.test(textOf(cell));
/** A name of a place: no address of a page. */
export const looksLikeSite = (cell: Cell) =>
  looksLikeWords(cell) && !/\w\.[a-z]{2,}|\/|@|www/i.test(textOf(cell));
export const looksLikeWords = (cell: Cell) => /\p{L}{2}/u.test(textOf(cell));

export const FIRST_NAME = words(
  'prenom|prenom usuel|first name|firstname|given name|forename|voornaam|roepnaam|prenom candidat|prenom beneficiaire',
);
export const LAST_NAME = words(
  "nom|nom de famille|nom d'usage|nom usuel|nom candidat|nom beneficiaire|last name|lastname|surname|family name|naam|familienaam|achternaam|nom de naissance",
);
export const FULL_NAME = words(
  'nom et prenom|nom prenom|prenom et nom|prenom nom|nom complet|candidat|candidate|participant|participante|demandeur|beneficiaire|usager|personne|full name|name|naam en voornaam|naam voornaam|voornaam en naam|volledige naam|kandidaat|deelnemer|werkzoekende',
);
export const EMAIL = words(
  'email|e mail|mail|adresse mail|adresse e mail|adresse email|adresse electronique|courriel|mel|e mail address|email address|mailadre|e mailadre|emailadre|mailadres|e mailadres|emailadres',
);
export const PHONE = words(
  'telephone|tel|gsm|portable|mobile|numero de telephone|numero telephone|telephone portable|telephone mobile|tel portable|phone|phone number|mobile phone|cell|telefoon|telefoonnummer|gsm nummer|telnr|contact telephonique',
);
export const FROM = words(
  "arrivee|arrive|arrive a|heure d'arrivee|present de|present a partir de|presence|presence de|disponible de|disponible a partir de|disponibilite|horaire|de|heure de debut|debut|from|present from|available from|arrival|arrival time|availability|start|aankomst|aanwezig vanaf|aanwezig|aanwezigheid|beschikbaar vanaf|beschikbaarheid|vanaf|aankomstuur",
);
export const UNTIL = words(
  "depart|part|part a|heure de depart|present jusqu'a|presence jusqu'a|disponible jusqu'a|jusqu'a|a|fin|heure de fin|until|present until|available until|departure|departure time|end|vertrek|vertrekuur|aanwezig tot|beschikbaar tot|tot",
);
export const LANGUAGES = words(
  'langue|langue parlee|langue maitrisee|connaissance linguistique|language|lang|spoken language|taal|talen|talenkennis|gesproken taal|gesproken talen',
);
export const NATIONAL_NUMBER = words(
  'nir|niss|insz|numero national|n national|numero de registre national|registre national|numero de securite sociale|numero securite sociale|n securite sociale|securite sociale|num secu|secu|numero ss|nss|numero niss|numero nir|rijksregisternummer|rijksregister|rijksregisternr|insz nummer|national number|national id|national register number|social security number|ssn|bis nummer',
);
export const NOTES = words(
  'remarque|commentaire|note|observation|divers|info|information complementaire|notes|remark|comment|opmerking|opmerkingen|bemerking|toelichting|nota',
);
export const CITY = words(
  'ville|commune|localite|domicile|lieu de residence|city|town|municipality|city name|stad|gemeente|woonplaats',
);
export const SITE = words(
  "site|site d'accueil|site choisi|site de participation|nom du site|lieu|lieu de participation|lieu d'accueil|participe depuis|participe a partir de|recoit depuis|salle ou site|host site|attends from|receives from|takes part from|venue|locatie|plaats van deelname|neemt deel vanuit|neemt deel van|ontvangt vanuit|onthaalplaats",
);
export const WISHES = words(
  'voeu|choix|souhait|souhait de rencontre|preference|entreprise souhaitee|entreprise choisie|wish|choice|preferred company|wens|keuze|voorkeur|gewenst bedrijf',
);
/** Where letters go. "Adresse" alone is a street unless its cells are e-mail addresses. */
export const STREET = words(
  'adresse|adresse postale|adresse du domicile|adresse complete|rue|rue et numero|numero et rue|voie|n et rue|street|street and number|street address|address|home address|postal address|mailing address|address line|straat|straat en nummer|straat en huisnummer|adres|thuisadres|woonadres|postadres',
);
/** Heads that hold the words of other fields and are none of them: civil status, street, numbers of other programs. */
export const NEVER = words(
  "civilite|sexe|genre|gender|titre|title|aanspreking|geslacht|adresse|complement adresse|adresse postale|rue|straat|street|address|adres|id|identifiant|matricule|id pole emploi|id iodas|numero caf|allocataire|numero allocataire|numero pole emploi|identifiant pole emploi|numero demandeur d'emploi|date d'inscription|date envoi|date envoie du courrier|date demande|lieu du rdv|heure du rdv|date du rdv|recu en entretien le|nationalite|nationaliteit|nationality|lieu de naissance|geboorteplaats|pays|land|country|situation familiale|role|tag|age|leeftijd",
);
