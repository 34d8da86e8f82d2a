import { readDate } from './dates.ts';
import {
  EMAIL,
  FIRST_NAME,
  FULL_NAME,
  LAST_NAME,
  looksLikeEmail,
  looksLikeNationalNumber,
  looksLikePhone,
  looksLikeWords,
  NATIONAL_NUMBER,
  NEVER,
  NOTES,
  PHONE,
  words,
} from './field-words.ts';
import type { FieldGuess } from './guess-columns.ts';

export type AttendanceField =
  | 'firstName'
  | 'lastName'
  | 'fullName'
  | 'email'
  | 'phone'
  | 'activity'
  | 'activityKind'
  | 'onDate'
  | 'attended'
  | 'ledBy'
  | 'notes'
  | 'nationalNumber'
  | 'ignore';

/** A list of who came to workshops and interviews of preparation: one row a person and an activity. */
export const ATTENDANCE_FIELDS: readonly FieldGuess<AttendanceField>[] = [
  { key: 'firstName', words: FIRST_NAME, like: looksLikeWords },
  { key: 'lastName', words: LAST_NAME, like: looksLikeWords },
  { key: 'fullName', words: FULL_NAME, like: looksLikeWords },
  { key: 'email', words: EMAIL, like: looksLikeEmail, unmistakable: true },
  { key: 'phone', words: PHONE, like: looksLikePhone, unmistakable: true },
  {
    key: 'activity',
    words: words(
      "atelier|nom de l'atelier|intitule|intitule de l'atelier|activite|seance|module|workshop|workshop title|activity|session|naam workshop|activiteit|sessie",
    ),
  },
  {
    key: 'activityKind',
    words: words("type|type d'activite|nature|kind|activity type|soort|soort activiteit"),
  },
  {
    key: 'onDate',
    words: words("date|date de l'atelier|date de la seance|jour|day|on|datum|datum workshop|dag"),
    like: (cell) => readDate(cell) !== null,
  },
  {
    key: 'attended',
    words: words(
      'presence|present|presente|presents|a participe|participation|emargement|attendance|attended|came|aanwezig|aanwezigheid|deelname',
    ),
  },
  {
    key: 'ledBy',
    words: words(
      'animateur|animatrice|anime par|formateur|formatrice|intervenant|intervenante|facilitator|led by|trainer|begeleider|lesgever|gegeven door',
    ),
  },
  { key: 'notes', words: NOTES },
  {
    key: 'nationalNumber',
    words: NATIONAL_NUMBER,
    like: looksLikeNationalNumber,
    unmistakable: true,
    byHead: true,
  },
  { key: 'ignore', words: NEVER, many: true },
];
