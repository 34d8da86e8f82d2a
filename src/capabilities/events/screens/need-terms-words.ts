import { type Translated, translations } from '../../../kernel/locale.ts';

const fr = {
  summary: 'Exigences, lieu et horaires',
  hint: 'Seulement ce qui est vraiment exigé. Les personnes le lisent avant de choisir.',
  requiredLicences: 'Permis exigé',
  language: 'Langue exigée',
  level: 'Niveau',
  none: '–',
  hours: 'Horaires',
  startsOn: 'Début',
  postcode: 'Code postal du lieu de travail',
  remote: 'Travail à distance possible',
  askedExperienceYears: 'Expérience souhaitée (années)',
  askedDiploma: 'Diplôme souhaité',
  askedHint: 'Souhaité n’est pas exigé : cela n’écarte personne.',
  hourWords: {
    day: 'En journée',
    evening: 'En soirée',
    night: 'La nuit',
    weekend: 'Le week-end',
    'part-time': 'À temps partiel',
  },
};
const nl: Translated<typeof fr> = {
  summary: 'Eisen, plaats en uren',
  hint: 'Alleen wat echt vereist is. De personen lezen het voor ze kiezen.',
  requiredLicences: 'Vereist rijbewijs',
  language: 'Vereiste taal',
  level: 'Niveau',
  none: '–',
  hours: 'Uren',
  startsOn: 'Begin',
  postcode: 'Postcode van de werkplek',
  remote: 'Thuiswerk mogelijk',
  askedExperienceYears: 'Gewenste ervaring (jaren)',
  askedDiploma: 'Gewenst diploma',
  askedHint: 'Gewenst is niet vereist: het sluit niemand uit.',
  hourWords: {
    day: 'Overdag',
    evening: '’s Avonds',
    night: '’s Nachts',
    weekend: 'In het weekend',
    'part-time': 'Deeltijds',
  },
};
const en: Translated<typeof fr> = {
  summary: 'Requirements, place and hours',
  hint: 'Only what is really required. People read it before they choose.',
  requiredLicences: 'Required licence',
  language: 'Required language',
  level: 'Level',
  none: '–',
  hours: 'Hours',
  startsOn: 'Start',
  postcode: 'Postcode of the place of work',
  remote: 'Remote work possible',
  askedExperienceYears: 'Experience asked for (years)',
  askedDiploma: 'Diploma asked for',
  askedHint: 'Asked for is not required: it puts nobody aside.',
  hourWords: {
    day: 'By day',
    evening: 'In the evening',
    night: 'At night',
    weekend: 'At the weekend',
    'part-time': 'Part time',
  },
};

/** Words of what a need requires. */
export const termsWords = translations({ fr, nl, en });
