import type { JSX } from 'preact';
import type { FieldProps } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Choices, FieldRow, SelectField, TextField } from '../../../web/widgets/index.ts';
import {
  CHANNELS,
  HOURS,
  LANGUAGE_LEVELS,
  LICENCES,
  type OwnFacts,
  PERSON_NEEDS,
  WANTED_CONTRACTS,
} from '../schema.ts';
import { texts } from '../texts.ts';
import { BackgroundFields } from './background-fields.tsx';
import { chosen, languageName } from './parts.tsx';

type Field = (name: string) => FieldProps;
type Stored = Pick<
  OwnFacts,
  'contracts' | 'availability' | 'licences' | 'accessNeeds' | 'languages' | 'wanted'
>;

interface Props {
  view: View;
  command: string;
  field: Field;
  stored: Stored;
}

/** The languages most heard in employment services here (ISO 639-1); those that are stored besides are offered too. */
const LANGUAGES = [
  'fr',
  'nl',
  'en',
  'de',
  'ar',
  'es',
  'it',
  'pt',
  'pl',
  'ro',
  'ru',
  'tr',
  'uk',
  'ps',
  'fa',
  'so',
  'ti',
];

/** How somebody would rather be reached. */
export function ReachFields({ view, field }: Pick<Props, 'view' | 'field'>): JSX.Element {
  const t = texts(view.locale);
  return (
    <>
      <FieldRow>
        <TextField {...field('phone')} type="tel" />
        <TextField {...field('email')} type="email" />
      </FieldRow>
      <FieldRow>
        <SelectField
          {...field('preferredChannel')}
          placeholder={t.noChannel}
          options={CHANNELS.map((value) => ({ value, label: t.channels[value] }))}
        />
        <TextField {...field('reachNote')} />
      </FieldRow>
      <TextField {...field('street')} autocomplete="off" />
      <FieldRow>
        <TextField {...field('postcode')} width="short" inputmode="numeric" />
        <TextField {...field('town')} />
      </FieldRow>
    </>
  );
}

/** Wanted occupations, dearest first, chosen from the titles of the referential or typed freely. */
export function WantedFields(
  props: Props & { titles: readonly { title: string; occupation: string }[] },
): JSX.Element {
  const { view, command, field, stored, titles } = props;
  const t = texts(view.locale);
  const suggestions = titles.map(({ title, occupation }) => ({ value: title, label: occupation }));
  const rows = Math.min(5, Math.max(3, stored.wanted.length + 1));
  return (
    <>
      {Array.from({ length: rows }, (_, index) => (
        <TextField
          {...field(`wanted.${index}.label`)}
          label={t.person.wish(index + 1)}
          hint={index === 0 ? t.hints.label : undefined}
          required={false}
          suggestions={suggestions}
        />
      ))}
      <Choices
        {...field('contracts')}
        type="checkbox"
        inline
        options={WANTED_CONTRACTS.map((value) => ({ value, label: t.contracts[value] }))}
        value={chosen(view, command, 'contracts', stored.contracts)}
      />
    </>
  );
}

export function LanguageFields({ view, field, stored }: Props): JSX.Element {
  const t = texts(view.locale);
  const codes = [...new Set([...LANGUAGES, ...stored.languages.map(({ code }) => code)])];
  const rows = Math.min(8, Math.max(3, stored.languages.length + 1));
  return (
    <>
      {Array.from({ length: rows }, (_, index) => (
        <FieldRow>
          <SelectField
            {...field(`languages.${index}.code`)}
            label={t.person.language(index + 1)}
            required={false}
            quiet
            placeholder="–"
            options={codes.map((value) => ({ value, label: languageName(value, view) }))}
          />
          <SelectField
            {...field(`languages.${index}.level`)}
            quiet
            placeholder={t.person.noLevel}
            options={LANGUAGE_LEVELS.map((value) => ({ value, label: value }))}
          />
        </FieldRow>
      ))}
    </>
  );
}

/** When, how far, with which licence, and what is needed on the day. */
export function PracticalFields({ view, command, field, stored }: Props): JSX.Element {
  const t = texts(view.locale);
  const of = (name: 'availability' | 'licences' | 'accessNeeds') => chosen(view, command, name, stored[name]);
  return (
    <>
      <Choices
        {...field('availability')}
        type="checkbox"
        inline
        options={HOURS.map((value) => ({ value, label: t.hours[value] }))}
        value={of('availability')}
      />
      <FieldRow>
        <TextField {...field('availableFrom')} type="date" />
        <TextField {...field('mobilityKm')} type="number" />
      </FieldRow>
      <Choices
        {...field('licences')}
        type="checkbox"
        inline
        options={LICENCES.map((value) => ({ value, label: value }))}
        value={of('licences')}
      />
      <BackgroundFields view={view} field={field} />
      <Choices
        {...field('accessNeeds')}
        type="checkbox"
        options={PERSON_NEEDS.map((value) => ({ value, label: t.needs[value] }))}
        value={of('accessNeeds')}
      />
    </>
  );
}
