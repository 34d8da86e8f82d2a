import { readContract } from './contracts.ts';
import {
  CITY,
  EMAIL,
  FROM,
  LANGUAGES,
  looksLikeEmail,
  looksLikeNationalNumber,
  looksLikeOccupationCode,
  looksLikePhone,
  looksLikeSite,
  looksLikeTime,
  looksLikeWords,
  NATIONAL_NUMBER,
  NOTES,
  PHONE,
  SITE,
  UNTIL,
  words,
} from './field-words.ts';
import type { FieldGuess } from './guess-columns.ts';
import { textOf } from './text.ts';

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
  | 'site'
  | 'nationalNumber'
  | 'ignore';

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
  // "Site" alone is a place unless its cells are addresses of pages.
  { key: 'site', words: SITE, like: looksLikeSite },
  {
    key: 'nationalNumber',
    words: NATIONAL_NUMBER,
    like: looksLikeNationalNumber,
    unmistakable: true,
    byHead: true,
  },
  {
    key: 'ignore',
    words: words(
      'siret|siren|naf|ape|numero bce|numero tva|tva|bce|kbo|ondernemingsnummer|vat number|adresse|rue|address|adres|code postal|cp|postcode|zip|pays|country|land|stand|booth|state|civilite|titre contact',
    ),
    many: true,
  },
];
