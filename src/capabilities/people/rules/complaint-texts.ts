import { type Locale, translations } from '../../../kernel/locale.ts';
import type { ComplaintCode } from './complaint.ts';

const fr = {
  'name-missing': 'Le nom manque.',
  'company-missing': 'Le nom de l’entreprise manque.',
  'email-invalid': 'Cette adresse e-mail n’est pas complète.',
  'email-accents': 'Cette adresse e-mail contient des accents : vérifiez comment elle s’écrit.',
  'email-several': 'Plusieurs adresses e-mail : la première est gardée.',
  'phone-invalid': 'Ce numéro de téléphone n’existe pas tel quel.',
  'phone-several': 'Plusieurs numéros : un seul est gardé, de préférence un mobile.',
  'time-invalid': 'Heure non comprise. Écrivez par exemple 18:20.',
  'times-reversed': 'L’heure de départ est avant l’heure d’arrivée.',
  'postcode-invalid': 'Ce code postal n’existe pas.',
  'language-unknown': 'Une langue n’est pas reconnue.',
  'reading-language-unknown':
    'Choisissez une de ces langues : les messages et le papier existent en six langues.',
  'contract-unknown': 'Type de contrat non reconnu.',
  'occupation-code-invalid': 'Un code ROME est une lettre de A à N et quatre chiffres, par exemple M1805.',
  'number-invalid': 'Écrivez un nombre entier.',
  'website-invalid': 'Cette adresse de site n’est pas complète.',
  'activity-missing': 'Le nom de l’atelier manque.',
  'date-invalid': 'La date manque ou n’est pas comprise. Écrivez par exemple 12/11/2026.',
  'wishes-missing': 'Cette ligne ne nomme aucune entreprise.',
  'label-missing': 'Le nom du métier manque.',
  'region-missing': 'La région manque.',
  'year-invalid': 'L’année manque ou n’est pas comprise.',
  'status-unknown': 'Écrivez « pénurie » ou « critique ».',
  'too-long': 'Ce texte est trop long pour cette colonne.',
} satisfies Record<ComplaintCode, string>;

const nl = {
  'name-missing': 'De naam ontbreekt.',
  'company-missing': 'De naam van het bedrijf ontbreekt.',
  'email-invalid': 'Dit e-mailadres is niet volledig.',
  'email-accents': 'Dit e-mailadres bevat accenten: kijk na hoe het geschreven wordt.',
  'email-several': 'Meerdere e-mailadressen: het eerste wordt bewaard.',
  'phone-invalid': 'Dit telefoonnummer bestaat niet in deze vorm.',
  'phone-several': 'Meerdere nummers: één wordt bewaard, bij voorkeur een gsm.',
  'time-invalid': 'Uur niet begrepen. Schrijf bijvoorbeeld 18:20.',
  'times-reversed': 'Het uur van vertrek valt vóór het uur van aankomst.',
  'postcode-invalid': 'Deze postcode bestaat niet.',
  'language-unknown': 'Een taal wordt niet herkend.',
  'reading-language-unknown': 'Kies een van deze talen: berichten en papier bestaan in zes talen.',
  'contract-unknown': 'Soort contract niet herkend.',
  'occupation-code-invalid': 'Een ROME-code is een letter van A tot N en vier cijfers, bijvoorbeeld M1805.',
  'number-invalid': 'Schrijf een geheel getal.',
  'website-invalid': 'Dit webadres is niet volledig.',
  'activity-missing': 'De naam van de workshop ontbreekt.',
  'date-invalid': 'De datum ontbreekt of wordt niet begrepen. Schrijf bijvoorbeeld 12/11/2026.',
  'wishes-missing': 'Deze rij noemt geen enkel bedrijf.',
  'label-missing': 'De naam van het beroep ontbreekt.',
  'region-missing': 'Het gewest ontbreekt.',
  'year-invalid': 'Het jaar ontbreekt of wordt niet begrepen.',
  'status-unknown': 'Schrijf “knelpunt” of “kritiek”.',
  'too-long': 'Deze tekst is te lang voor deze kolom.',
} satisfies Record<ComplaintCode, string>;

const en = {
  'name-missing': 'The name is missing.',
  'company-missing': 'The name of the company is missing.',
  'email-invalid': 'This e-mail address is not complete.',
  'email-accents': 'This e-mail address has accents in it: please check how it is written.',
  'email-several': 'Several e-mail addresses: the first one is kept.',
  'phone-invalid': 'This phone number does not exist as written.',
  'phone-several': 'Several numbers: one is kept, a mobile if there is one.',
  'time-invalid': 'Time not understood. Write 18:20, for example.',
  'times-reversed': 'The departure time is before the arrival time.',
  'postcode-invalid': 'This postcode does not exist.',
  'language-unknown': 'A language is not recognised.',
  'reading-language-unknown': 'Choose one of these languages: messages and paper exist in six languages.',
  'contract-unknown': 'Type of contract not recognised.',
  'occupation-code-invalid': 'A ROME code is a letter from A to N and four digits, for example M1805.',
  'number-invalid': 'Write a whole number.',
  'website-invalid': 'This web address is not complete.',
  'activity-missing': 'The name of the workshop is missing.',
  'date-invalid': 'The date is missing or not understood. Write 12/11/2026, for example.',
  'wishes-missing': 'This row names no company.',
  'label-missing': 'The name of the occupation is missing.',
  'region-missing': 'The region is missing.',
  'year-invalid': 'The year is missing or not understood.',
  'status-unknown': 'Write “shortage” or “critical”.',
  'too-long': 'This text is too long for this column.',
} satisfies Record<ComplaintCode, string>;

const texts = translations<Record<ComplaintCode, string>>({ fr, nl, en });

/** What is wrong with a cell, and how to mend it, in the reader's language. */
export function complaintText(code: ComplaintCode, locale: Locale): string {
  return texts(locale)[code];
}
