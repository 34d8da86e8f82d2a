import type { JSX } from 'preact';
import { diplomaWords } from '../../../web/diplomas.ts';
import type { FieldProps } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import {
  CheckField,
  Choices,
  Disclosure,
  FieldRow,
  SelectField,
  TextField,
} from '../../../web/widgets/index.ts';
import { DIPLOMAS, HOURS, LANGUAGE_LEVELS, LICENCES } from '../../people/schema.ts';
import type { NeedTerms } from '../schema.ts';
import { termsWords } from './need-terms-words.ts';
import { chosen, ticked } from './parts.tsx';

interface Props {
  view: View;
  command: string;
  /** A field of this need: "requiredLicences" is "needs.0.requiredLicences" in the form. */
  own: (name: string) => FieldProps;
  name: (leaf: string) => string;
  stored: Partial<NeedTerms> | undefined;
  languages: readonly { value: string; label: string }[];
}

/** What a need requires, where and when: behind a press, as many needs require nothing. */
export function NeedTermsFields({ view, command, own, name, stored, languages }: Props): JSX.Element {
  const t = termsWords(view.locale);
  return (
    <Disclosure summary={t.summary}>
      <p class="field__hint">{t.hint}</p>
      <Choices
        {...own('requiredLicences')}
        label={t.requiredLicences}
        type="checkbox"
        inline
        options={LICENCES.map((value) => ({ value, label: value }))}
        value={chosen(view, command, name('requiredLicences'), stored?.requiredLicences ?? [])}
      />
      {[0, 1].map((index) => (
        <FieldRow>
          <SelectField
            {...own(`requiredLanguages.${index}.code`)}
            label={t.language}
            required={false}
            quiet
            placeholder={t.none}
            options={languages}
          />
          <SelectField
            {...own(`requiredLanguages.${index}.level`)}
            label={t.level}
            required={false}
            quiet
            placeholder={t.none}
            options={LANGUAGE_LEVELS.map((value) => ({ value, label: value }))}
          />
        </FieldRow>
      ))}
      <Choices
        {...own('hours')}
        label={t.hours}
        type="checkbox"
        inline
        options={HOURS.map((value) => ({ value, label: t.hourWords[value] }))}
        value={chosen(view, command, name('hours'), stored?.hours ?? [])}
      />
      <FieldRow>
        <TextField {...own('startsOn')} label={t.startsOn} type="date" />
        <TextField {...own('postcode')} label={t.postcode} width="short" inputmode="numeric" />
      </FieldRow>
      <CheckField
        locale={view.locale}
        name={name('remote')}
        label={t.remote}
        checked={ticked(view, command, name('remote'), stored?.remote ?? false)}
      />
      <FieldRow>
        <TextField
          {...own('askedExperienceYears')}
          label={t.askedExperienceYears}
          required={false}
          type="number"
          width="short"
        />
        <SelectField
          {...own('askedDiploma')}
          label={t.askedDiploma}
          required={false}
          placeholder={t.none}
          options={DIPLOMAS.map((value) => ({ value, label: diplomaWords(view.locale)[value] }))}
        />
      </FieldRow>
      <p class="field__hint">{t.askedHint}</p>
    </Disclosure>
  );
}
