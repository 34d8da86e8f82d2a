import type { JSX } from 'preact';
import { type Locale, type Translated, translations } from '../../kernel/locale.ts';
import { dateInWords } from '../dates.ts';
import { phoneForReading } from '../phones.ts';
import { Facts } from './section.tsx';

/** What somebody shares with a recruiter beyond the name; null where they do not. */
export interface SharedFacts {
  readonly phone: string | null;
  readonly email: string | null;
  readonly town: string | null;
  readonly languages: readonly { readonly code: string; readonly level: string | null }[] | null;
  readonly contracts: readonly string[] | null;
  readonly abilities: readonly string[] | null;
  readonly licences: readonly string[] | null;
  readonly hours: readonly string[] | null;
  readonly availableFrom: string | null;
}

const fr = {
  contracts: 'Contrats cherchés',
  languages: 'Langues',
  abilities: 'Sait faire',
  licences: 'Permis',
  hours: 'Peut travailler',
  from: (date: string) => `à partir du ${date}`,
  town: 'Localité',
  phone: 'Téléphone',
  email: 'E-mail',
  words: {
    internship: 'stage',
    apprenticeship: 'alternance',
    'fixed-term': 'CDD',
    permanent: 'CDI',
    temporary: 'intérim',
    immersion: 'immersion',
    'student-job': 'job étudiant',
    freelance: 'indépendant',
    other: 'autre',
    day: 'en journée',
    evening: 'le soir',
    night: 'la nuit',
    weekend: 'le week-end',
    'part-time': 'à temps partiel',
    'step-free': 'accès sans marche',
    quiet: 'coin calme',
    interpreter: 'interprète',
    'longer-slot': 'entretien plus long',
  },
};
const nl: Translated<typeof fr> = {
  contracts: 'Gezochte contracten',
  languages: 'Talen',
  abilities: 'Kan',
  licences: 'Rijbewijs',
  hours: 'Kan werken',
  from: (date) => `vanaf ${date}`,
  town: 'Woonplaats',
  phone: 'Telefoon',
  email: 'E-mail',
  words: {
    internship: 'stage',
    apprenticeship: 'alternerend leren',
    'fixed-term': 'bepaalde duur',
    permanent: 'onbepaalde duur',
    temporary: 'interim',
    immersion: 'kennismakingsstage',
    'student-job': 'studentenjob',
    freelance: 'zelfstandig',
    other: 'ander',
    day: 'overdag',
    evening: '’s avonds',
    night: '’s nachts',
    weekend: 'in het weekend',
    'part-time': 'deeltijds',
    'step-free': 'toegang zonder trappen',
    quiet: 'rustige plek',
    interpreter: 'tolk',
    'longer-slot': 'langer gesprek',
  },
};
const en: Translated<typeof fr> = {
  contracts: 'Wanted contracts',
  languages: 'Languages',
  abilities: 'Can do',
  licences: 'Driving licence',
  hours: 'Can work',
  from: (date) => `from ${date}`,
  town: 'Town',
  phone: 'Phone',
  email: 'E-mail',
  words: {
    internship: 'internship',
    apprenticeship: 'apprenticeship',
    'fixed-term': 'fixed term',
    permanent: 'permanent',
    temporary: 'agency work',
    immersion: 'work trial',
    'student-job': 'student job',
    freelance: 'freelance',
    other: 'other',
    day: 'in the daytime',
    evening: 'in the evening',
    night: 'at night',
    weekend: 'at weekends',
    'part-time': 'part time',
    'step-free': 'step-free access',
    quiet: 'quiet corner',
    interpreter: 'interpreter',
    'longer-slot': 'longer interview',
  },
};
const words: (locale: Locale) => Translated<typeof fr> = translations({ fr, nl, en });

/** Contracts, hours and needs in words; what is no such code comes back as it is. */
export function codeWords(code: string, locale: Locale): string {
  return (words(locale).words as Readonly<Record<string, string>>)[code] ?? code;
}

/** What somebody shares with this recruiter; nothing at all when they share no more than the name. */
export function SharedFile({ file, locale }: { file: SharedFacts; locale: Locale }): JSX.Element | null {
  const t = words(locale);
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const said = (codes: readonly string[] | null) =>
    (codes ?? []).map((code) => codeWords(code, locale)).join(', ');
  const items = [
    { term: t.contracts, value: said(file.contracts) },
    { term: t.abilities, value: (file.abilities ?? []).join(', ') },
    {
      term: t.languages,
      value: (file.languages ?? [])
        .map(({ code, level }) => [names.of(code) ?? code, level].filter(Boolean).join(' '))
        .join(', '),
    },
    { term: t.licences, value: (file.licences ?? []).join(', ') },
    {
      term: t.hours,
      value: [said(file.hours), file.availableFrom && t.from(dateInWords(file.availableFrom, locale))]
        .filter(Boolean)
        .join(', '),
    },
    { term: t.town, value: file.town },
    {
      term: t.phone,
      value: file.phone && <a href={`tel:${file.phone}`}>{phoneForReading(file.phone)}</a>,
    },
    {
      term: t.email,
      value: file.email && (
        <a class="breakable" href={`mailto:${file.email}`}>
          {file.email}
        </a>
      ),
    },
  ].filter(({ value }) => value);
  return items.length === 0 ? null : <Facts items={items} />;
}
