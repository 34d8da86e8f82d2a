import type { JSX } from 'preact';
import type { Locale } from '../../../kernel/locale.ts';
import type { FieldProps } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import {
  Choices,
  Disclosure,
  FieldGroup,
  FieldRow,
  Notice,
  SelectField,
  TextArea,
  TextField,
} from '../../../web/widgets/index.ts';
import { CONTRACTS, type Need, type NeedTerms } from '../schema.ts';
import { texts } from '../texts.ts';
import { NeedTermsFields } from './need-terms-fields.tsx';
import { chosen } from './parts.tsx';

type Field = (name: string) => FieldProps;

type StoredNeed = Pick<Need, 'languages'> & Partial<NeedTerms>;

interface Props {
  view: View;
  command: string;
  field: Field;
  /** The needs as they are. */
  stored: readonly StoredNeed[];
  title: string;
}

/** Empty needs that can be opened after those that are there: more come with the next time the form is shown. */
const SPARE = 4;

/** The languages most heard at work here (ISO 639-1); one that is stored besides is offered too. */
const LANGUAGES = ['fr', 'nl', 'en', 'de', 'es', 'it', 'pt', 'ar', 'tr', 'pl', 'ro', 'uk'];

function languagesWith(stored: readonly string[]): string[] {
  return [...new Set([...LANGUAGES, ...stored])];
}

function languageName(code: string, locale: Locale): string {
  return /^[a-z]{2,3}$/.test(code)
    ? (new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code)
    : code;
}

/** The needs of a recruiter. "Add a need" opens an empty one: it is in the page already, so no script is needed. */
export function NeedFields({ view, command, field, stored, title }: Props): JSX.Element {
  const t = texts(view.locale).recruiter;
  const sent = view.sent?.command === command ? view.sent : null;
  const shown = Math.max(1, sent === null ? stored.length : highestNeed(sent.values));
  const error = sent?.errors.needs;
  return (
    <FieldGroup title={title}>
      <p class="field__hint">{t.needsIntro}</p>
      {error && <Notice tone="error">{error}</Notice>}
      {Array.from({ length: shown }, (_, index) => (
        <OneNeed view={view} command={command} field={field} stored={stored} index={index} />
      ))}
      <SpareNeeds
        view={view}
        command={command}
        field={field}
        stored={stored}
        from={shown}
        until={Math.min(20, shown + SPARE)}
      />
    </FieldGroup>
  );
}

/** Each empty need holds the button for the next one. */
function SpareNeeds({
  from,
  until,
  ...need
}: NeedProps & { from: number; until: number }): JSX.Element | null {
  if (from >= until) return null;
  return (
    <Disclosure summary={texts(need.view.locale).recruiter.addNeed}>
      <OneNeed {...need} index={from} />
      <SpareNeeds {...need} from={from + 1} until={until} />
    </Disclosure>
  );
}

interface NeedProps extends Pick<Props, 'view' | 'command' | 'field'> {
  stored: readonly StoredNeed[];
}

function OneNeed({ view, command, field, stored, index }: NeedProps & { index: number }): JSX.Element {
  const t = texts(view.locale);
  const own = (name: string) => field(`needs.${index}.${name}`);
  const chosenLanguages = chosen(view, command, `needs.${index}.languages`, stored[index]?.languages ?? []);
  // The first need must be there; the others may stay empty.
  const required = index === 0;
  return (
    <FieldGroup title={t.recruiter.need(index + 1)}>
      <TextField {...own('title')} required={required} quiet />
      <FieldRow>
        <SelectField
          {...own('contract')}
          required={required}
          quiet
          placeholder={t.recruiter.chooseContract}
          options={CONTRACTS.map((value) => ({ value, label: t.contracts[value] }))}
        />
        <TextField {...own('positions')} type="number" quiet />
        <TextField {...own('occupationCode')} width="short" />
      </FieldRow>
      <TextField {...own('skills')} />
      <Choices
        {...own('languages')}
        type="checkbox"
        inline
        options={languagesWith(chosenLanguages).map((code) => ({
          value: code,
          label: languageName(code, view.locale),
        }))}
        value={chosenLanguages}
      />
      <TextArea {...own('wantedProfile')} rows={2} />
      <TextArea {...own('notes')} rows={2} />
      <NeedTermsFields
        view={view}
        command={command}
        own={own}
        name={(leaf) => `needs.${index}.${leaf}`}
        stored={stored[index]}
        languages={LANGUAGES.map((value) => ({ value, label: languageName(value, view.locale) }))}
      />
    </FieldGroup>
  );
}

function highestNeed(values: Readonly<Record<string, string | readonly string[]>>): number {
  const numbers = Object.entries(values)
    .filter(([name, value]) => /^needs\.\d+\./.test(name) && value !== '')
    .map(([name]) => Number(name.split('.')[1]) + 1);
  return Math.max(0, ...numbers);
}
