import type { Cell } from '../../../kernel/spreadsheets/cells.ts';
import { readContract } from './contracts.ts';
import { readDate, readTimes } from './dates.ts';
import type { FieldGuess } from './guess-columns.ts';
import { isNir, isNiss } from './national-numbers.ts';
import { isPhone } from './phones.ts';
import { readPlace } from './postcode.ts';
import { comparable, textOf } from './text.ts';

export type CandidateField =
  | 'firstName'
  | 'lastName'
  | 'fullName'
  | 'email'
  | 'phone'
  | 'partner'
  | 'wantedOccupations'
  | 'presentFrom'
  | 'presentUntil'
  | 'accessNeeds'
  | 'languages'
  | 'postcode'
  | 'city'
  | 'counsellorEmail'
  | 'birthDate'
  | 'nationalNumber'
  | 'notes'
  | 'wishes'
  | 'ignore';

export type RecruiterField =
  | 'company'
  | 'sector'
  | 'city'
  | 'website'
  | 'contactFirstName'
  | 'contactLastName'
  | 'contactName'
  | 'email'
  | 'phone'
  | 'needTitle'
  | 'occupationCode'
  | 'contract'
  | 'positions'
  | 'skills'
  | 'needLanguages'
  | 'wantedProfile'
  | 'needNotes'
  | 'pitch'
  | 'seats'
  | 'presentFrom'
  | 'presentUntil'
  | 'nationalNumber'
  | 'ignore';

export type WishField =
  | 'firstName'
  | 'lastName'
  | 'fullName'
  | 'email'
  | 'phone'
  | 'rank'
  | 'wishes'
  | 'nationalNumber'
  | 'ignore';

const words = (list: string): readonly string[] => list.split('|');
const digits = (cell: Cell) => textOf(cell).replace(/[\s.\-/]/g, '');

const looksLikeEmail = (cell: Cell) => typeof cell === 'string' && cell.includes('@');
/** In either country: the territory is not known yet when columns are guessed. */
const looksLikePhone = (cell: Cell) =>
  !isNiss(digits(cell)) && digits(cell).length >= 8 && isPhone(cell, 'BE');
const looksLikeTime = (cell: Cell) => readTimes(cell).length > 0;
const looksLikePlace = (cell: Cell) => readPlace(cell, 'BE').value?.postcode !== undefined;
const looksLikeNationalNumber = (cell: Cell) =>
  isNiss(digits(cell)) || (digits(cell).length >= 13 && isNir(digits(cell)));
const looksLikeOccupationCode = (cell: Cell) => /^[A-N]\d{4}$/i.test(textOf(cell));
const looksLikeWords = (cell: Cell) => /\p{L}{2}/u.test(textOf(cell));

const FIRST_NAME = words(
  'prenom|prenom usuel|first name|firstname|given name|forename|voornaam|roepnaam|prenom candidat|prenom beneficiaire',
);
const LAST_NAME = words(
  "nom|nom de famille|nom d'usage|nom usuel|nom candidat|nom beneficiaire|last name|lastname|surname|family name|naam|familienaam|achternaam|nom de naissance",
);
const FULL_NAME = words(
  'nom et prenom|nom prenom|prenom et nom|prenom nom|nom complet|candidat|candidate|participant|participante|demandeur|beneficiaire|usager|personne|full name|name|naam en voornaam|naam voornaam|voornaam en naam|volledige naam|kandidaat|deelnemer|werkzoekende',
);
const EMAIL = words(
  'email|e mail|mail|adresse mail|adresse e mail|adresse email|adresse electronique|courriel|mel|e mail address|email address|mailadre|e mailadre|emailadre|mailadres|e mailadres|emailadres',
);
const PHONE = words(
  'telephone|tel|gsm|portable|mobile|numero de telephone|numero telephone|telephone portable|telephone mobile|tel portable|phone|phone number|mobile phone|cell|telefoon|telefoonnummer|gsm nummer|telnr|contact telephonique',
);
const FROM = words(
  "arrivee|heure d'arrivee|present de|present a partir de|presence|presence de|disponible de|disponible a partir de|disponibilite|horaire|de|heure de debut|debut|from|present from|available from|arrival|arrival time|availability|start|aankomst|aanwezig vanaf|aanwezig|aanwezigheid|beschikbaar vanaf|beschikbaarheid|vanaf|aankomstuur",
);
const UNTIL = words(
  "depart|heure de depart|present jusqu'a|presence jusqu'a|disponible jusqu'a|jusqu'a|a|fin|heure de fin|until|present until|available until|departure|departure time|end|vertrek|vertrekuur|aanwezig tot|beschikbaar tot|tot",
);
const LANGUAGES = words(
  'langue|langue parlee|langue maitrisee|connaissance linguistique|language|lang|spoken language|taal|talen|talenkennis|gesproken taal|gesproken talen',
);
const NATIONAL_NUMBER = words(
  'nir|niss|insz|numero national|numero de registre national|registre national|numero de securite sociale|numero securite sociale|n securite sociale|securite sociale|num secu|secu|numero ss|nss|numero niss|numero nir|rijksregisternummer|rijksregister|rijksregisternr|insz nummer|national number|national id|national register number|social security number|ssn|bis nummer',
);
const NOTES = words(
  'remarque|commentaire|note|observation|divers|info|information complementaire|notes|remark|comment|opmerking|opmerkingen|bemerking|toelichting|nota',
);
const CITY = words(
  'ville|commune|localite|domicile|lieu de residence|city|town|municipality|city name|stad|gemeente|woonplaats',
);
const WISHES = words(
  'voeu|choix|souhait|souhait de rencontre|preference|entreprise souhaitee|entreprise choisie|wish|choice|preferred company|wens|keuze|voorkeur|gewenst bedrijf',
);
/** Heads that hold the words of other fields and are none of them: civil status, street, numbers of other programs. */
const NEVER = words(
  "civilite|sexe|genre|gender|titre|title|aanspreking|geslacht|adresse|complement adresse|adresse postale|rue|straat|street|address|adres|id|identifiant|matricule|id pole emploi|id iodas|numero caf|allocataire|numero allocataire|numero pole emploi|identifiant pole emploi|numero demandeur d'emploi|date d'inscription|date envoi|date envoie du courrier|date demande|lieu du rdv|heure du rdv|date du rdv|recu en entretien le|nationalite|nationaliteit|nationality|lieu de naissance|geboorteplaats|pays|land|country|situation familiale|role|tag|age|leeftijd",
);

export const CANDIDATE_FIELDS: readonly FieldGuess<CandidateField>[] = [
  { key: 'firstName', words: FIRST_NAME, like: looksLikeWords },
  { key: 'lastName', words: LAST_NAME, like: looksLikeWords },
  { key: 'fullName', words: FULL_NAME, like: looksLikeWords },
  { key: 'email', words: EMAIL, like: looksLikeEmail, unmistakable: true },
  { key: 'phone', words: PHONE, like: looksLikePhone, unmistakable: true },
  {
    key: 'partner',
    words: words(
      "partenaire|organisme|organisme d'envoi|organisme partenaire|structure|structure d'accompagnement|organisation|operateur|envoye par|oriente par|prescripteur|origine|organisation|partner|organization|sent by|referred by|organisatie|verwezen door|doorverwijzer|instelling",
    ),
  },
  {
    key: 'wantedOccupations',
    words: words(
      'metier|metier recherche|metier souhaite|metier vise|metier cible|emploi recherche|emploi vise|poste recherche|poste vise|poste souhaite|fonction recherchee|fonction|profession|profil|projet|projet professionnel|secteur recherche|rome|occupation|wanted occupation|job|job wanted|desired job|job sought|profile|beroep|gezocht beroep|gewenst beroep|gewenste functie|gezochte job|functie|profiel|jobdoelwit',
    ),
  },
  { key: 'presentFrom', words: FROM, like: looksLikeTime },
  { key: 'presentUntil', words: UNTIL, like: looksLikeTime },
  {
    key: 'accessNeeds',
    words: words(
      "besoin d'acces|besoin d'accessibilite|accessibilite|amenagement|amenagement raisonnable|besoin specifique|besoin particulier|adaptation|pmr|interprete|access need|accessibility|accommodation|special need|toegankelijkheid|aanpassing|redelijke aanpassing|specifieke noden|specifieke nood|bijzondere noden|tolk",
    ),
  },
  { key: 'languages', words: LANGUAGES },
  {
    key: 'postcode',
    words: words(
      'code postal|cp|cp ville|code postal ville|code postal et ville|code postal et localite|postcode|zip|zip code|postal code|post code|postnummer|postcode en gemeente',
    ),
    like: looksLikePlace,
  },
  { key: 'city', words: CITY },
  {
    key: 'counsellorEmail',
    words: words(
      'email conseiller|mail conseiller|email du conseiller|mail du conseiller|conseiller|conseillere|referent|email referent|mail referent|accompagnateur|accompagnatrice|formateur|agent|counsellor|counselor|counsellor email|adviser|advisor|coach|consulent|email consulent|bemiddelaar|trajectbegeleider|begeleider',
    ),
    like: looksLikeEmail,
  },
  {
    key: 'birthDate',
    words: words(
      'date de naissance|ne le|nee le|ddn|date naissance|naissance|birth date|birthdate|date of birth|birthday|dob|geboortedatum|geboren op',
    ),
    like: (cell) => readDate(cell) !== null,
  },
  { key: 'nationalNumber', words: NATIONAL_NUMBER, like: looksLikeNationalNumber, unmistakable: true },
  { key: 'notes', words: NOTES },
  { key: 'wishes', words: WISHES, many: true },
  { key: 'ignore', words: NEVER, many: true },
];

export const RECRUITER_FIELDS: readonly FieldGuess<RecruiterField>[] = [
  {
    key: 'company',
    words: words(
      "entreprise|nom de l'entreprise|nom entreprise|societe|raison sociale|name|nom de l'organisation|employeur|exposant|recruteur|enseigne|company|company name|employer|exhibitor|organization|organisation|bedrijf|bedrijfsnaam|naam bedrijf|onderneming|werkgever|firma",
    ),
    like: looksLikeWords,
  },
  {
    key: 'sector',
    words: words(
      "secteur|secteur d'activite|activite|branche|domaine|sector|industry|business sector|activiteit|bedrijfssector|organization type",
    ),
  },
  { key: 'city', words: CITY },
  {
    key: 'website',
    words: words(
      'site|site web|site internet|url|web|website|company website|company website address|web site|webpagina|webstek',
    ),
  },
  {
    key: 'contactFirstName',
    words: words(
      'prenom|prenom contact|prenom du contact|prenom recruteur|contact first name|first name|voornaam|voornaam contact',
    ),
  },
  {
    key: 'contactLastName',
    words: words(
      'nom|nom contact|nom du contact|nom recruteur|contact last name|last name|surname|naam|naam contact|familienaam|achternaam',
    ),
  },
  {
    key: 'contactName',
    words: words(
      'contact|personne de contact|nom et prenom|nom prenom|prenom et nom|interlocuteur|representant|representant de l entreprise|recruteur present|contact person|contact name|recruiter|representative|contactpersoon|vertegenwoordiger',
    ),
    like: looksLikeWords,
  },
  { key: 'email', words: EMAIL, like: looksLikeEmail, unmistakable: true },
  { key: 'phone', words: PHONE, like: looksLikePhone, unmistakable: true },
  {
    key: 'needTitle',
    words: words(
      "poste|poste a pourvoir|poste propose|intitule|intitule du poste|intitule de l'offre|titre du poste|metier|metier recherche|profil recherche|fonction|besoin|offre|offre d'emploi|position|job|job title|vacancy|need|opening|functie|functietitel|vacature|job titel|behoefte|gezocht beroep",
    ),
    like: looksLikeWords,
  },
  {
    key: 'occupationCode',
    words: words(
      'rome|code rome|code metier|code rome metier|rome code|occupation code|rome metier|romecode',
    ),
    like: looksLikeOccupationCode,
  },
  {
    key: 'contract',
    words: words(
      'contrat|type de contrat|type contrat|nature du contrat|contract|contract type|type of contract|contracttype|soort contract|type contract',
    ),
    like: (cell) => readContract(cell).value !== null,
  },
  {
    key: 'positions',
    words: words(
      "nombre|nombre de postes|nb de postes|nb postes|nbre de postes|nombre de places|nombre d'engagements|postes a pourvoir|places|effectif|quantite|number|number of positions|positions|vacancies|openings|headcount|aantal|aantal plaatsen|aantal vacatures|aantal functies",
    ),
    like: (cell) => /^\d{1,3}\b/.test(textOf(cell)),
  },
  {
    key: 'skills',
    words: words(
      'competence|competence requise|competence recherchee|competence attendue|savoir faire|technologie|skill|required skill|competentie|vaardigheid|vaardigheden|vereiste competenties',
    ),
  },
  { key: 'needLanguages', words: LANGUAGES },
  {
    key: 'wantedProfile',
    words: words(
      'profil|profil souhaite|profil attendu|profil du candidat|description du profil|experience|niveau|diplome|prerequis|wanted profile|profile|requirements|profiel|gewenst profiel|gezocht profiel|ervaring|vereisten',
    ),
  },
  { key: 'needNotes', words: NOTES },
  {
    key: 'pitch',
    words: words(
      "pitch|presentation|presentation de l'entreprise|description|description de l'entreprise|a propos|company paragraph|about|company description|voorstelling|voorstelling bedrijf|beschrijving|omschrijving",
    ),
  },
  {
    key: 'seats',
    words: words(
      "nombre de recruteurs|nb recruteurs|nombre d'interviewers|recruteurs presents|tables|nombre de tables|nb tables|personnes presentes|nombre de personnes|nombre de representants|en parallele|interviewers|seats|number of interviewers|number of recruiters|aantal recruiters|aantal tafels|aantal interviewers|aantal personen|tafels",
    ),
    like: (cell) => /^\d{1,2}\b/.test(textOf(cell)),
  },
  { key: 'presentFrom', words: FROM, like: looksLikeTime },
  { key: 'presentUntil', words: UNTIL, like: looksLikeTime },
  { key: 'nationalNumber', words: NATIONAL_NUMBER, like: looksLikeNationalNumber, unmistakable: true },
  {
    key: 'ignore',
    words: words(
      'siret|siren|naf|ape|numero bce|numero tva|tva|bce|kbo|ondernemingsnummer|vat number|adresse|rue|address|adres|code postal|cp|postcode|zip|pays|country|land|stand|booth|state|civilite|titre contact',
    ),
    many: true,
  },
];

export const WISH_FIELDS: readonly FieldGuess<WishField>[] = [
  { key: 'firstName', words: FIRST_NAME, like: looksLikeWords },
  { key: 'lastName', words: LAST_NAME, like: looksLikeWords },
  { key: 'fullName', words: FULL_NAME, like: looksLikeWords },
  { key: 'email', words: EMAIL, like: looksLikeEmail, unmistakable: true },
  { key: 'phone', words: PHONE, like: looksLikePhone, unmistakable: true },
  {
    key: 'rank',
    words: words('rang|ordre|priorite|rank|order|priority|rangorde|volgorde|prioriteit'),
    like: (cell) => /^\d{1,2}\b/.test(textOf(cell)),
  },
  {
    key: 'wishes',
    words: [
      ...WISHES,
      ...words('entreprise|recruteur|societe|company|recruiter|employer|bedrijf|onderneming|werkgever'),
    ],
    many: true,
  },
  { key: 'nationalNumber', words: NATIONAL_NUMBER, like: looksLikeNationalNumber, unmistakable: true },
  { key: 'ignore', words: NEVER, many: true },
];

/** The rank that a head gives to a wish ("Vœu n° 2" → 2, "3e choix" → 3); null when it gives none. */
export function rankOfHeader(header: string): number | null {
  const rank = /(?<!\d)(\d{1,2})(?!\d)/.exec(comparable(header));
  return rank && Number(rank[1]) > 0 ? Number(rank[1]) : null;
}
