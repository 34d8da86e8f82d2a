import { readBirthYear } from './dates.ts';
import {
  CITY,
  EMAIL,
  FIRST_NAME,
  FROM,
  FULL_NAME,
  LANGUAGES,
  LAST_NAME,
  looksLikeEmail,
  looksLikeNationalNumber,
  looksLikePhone,
  looksLikePlace,
  looksLikeSite,
  looksLikeStreet,
  looksLikeTime,
  looksLikeWords,
  NATIONAL_NUMBER,
  NEVER,
  NOTES,
  PHONE,
  SITE,
  STREET,
  UNTIL,
  WISHES,
  words,
} from './field-words.ts';
import type { FieldGuess } from './guess-columns.ts';
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
  | 'readingLocale'
  | 'site'
  | 'street'
  | 'postcode'
  | 'city'
  | 'counsellorEmail'
  | 'birthDate'
  | 'nationalNumber'
  | 'notes'
  | 'wishes'
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
    key: 'readingLocale',
    words: words(
      'langue de lecture|langue lue|langue des messages|langue du message|langue des messages et du papier|langue du courrier|langue de correspondance|langue de contact|reading language|reads in|language of messages|language of messages and paper|contact language|correspondence language|leestaal|leest in|taal van berichten|taal van berichten en papier|contacttaal|correspondentietaal|taal van de briefwisseling',
    ),
  },
  { key: 'site', words: SITE, like: looksLikeSite },
  { key: 'street', words: STREET, like: looksLikeStreet },
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
      'date de naissance|annee de naissance|birth year|year of birth|geboortejaar|ne le|nee le|ddn|date naissance|naissance|birth date|birthdate|date of birth|birthday|dob|geboortedatum|geboren op',
    ),
    like: (cell) => readBirthYear(cell) !== null,
  },
  {
    key: 'nationalNumber',
    words: NATIONAL_NUMBER,
    like: looksLikeNationalNumber,
    unmistakable: true,
    byHead: true,
  },
  { key: 'notes', words: NOTES },
  { key: 'wishes', words: WISHES, many: true },
  { key: 'ignore', words: NEVER, many: true },
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
  {
    key: 'nationalNumber',
    words: NATIONAL_NUMBER,
    like: looksLikeNationalNumber,
    unmistakable: true,
    byHead: true,
  },
  { key: 'ignore', words: NEVER, many: true },
];

/** The rank that a head gives to a wish ("Vœu n° 2" → 2, "3e choix" → 3); null when it gives none. */
export function rankOfHeader(header: string): number | null {
  const rank = /(?<!\d)(\d{1,2})(?!\d)/.exec(comparable(header));
  return rank && Number(rank[1]) > 0 ? Number(rank[1]) : null;
}
