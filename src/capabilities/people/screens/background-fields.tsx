import type { JSX } from 'preact';
import { type Translated, translations } from '../../../kernel/locale.ts';
import { diplomaWords } from '../../../web/diplomas.ts';
import type { FieldProps } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { FieldRow, SelectField, TextField } from '../../../web/widgets/index.ts';
import { DIPLOMAS } from '../schema.ts';

const fr = {
  years: 'Années d’expérience',
  diploma: 'Diplôme le plus élevé',
  unsaid: 'Non précisé',
  hint: 'Facultatif. Un recruteur en lit quelque chose seulement si « ce que je sais faire » est partagé avec lui.',
  count: (years: number) => `${years} ${years > 1 ? 'ans' : 'an'}`,
};
const nl: Translated<typeof fr> = {
  years: 'Jaren ervaring',
  diploma: 'Hoogste diploma',
  unsaid: 'Niet opgegeven',
  hint: 'Niet verplicht. Een recruiter leest er alleen iets van als ‘wat ik kan’ met die recruiter gedeeld is.',
  count: (years) => `${years} jaar`,
};
const en: Translated<typeof fr> = {
  years: 'Years of experience',
  diploma: 'Highest diploma',
  unsaid: 'Not said',
  hint: 'Optional. A recruiter reads something of it only if “what I can do” is shared with them.',
  count: (years) => `${years} ${years === 1 ? 'year' : 'years'}`,
};

/** Words of experience and diploma in a file. */
export const backgroundWords = translations({ fr, nl, en });

/** Years of experience and the highest diploma: both may be left empty. */
export function BackgroundFields({
  view,
  field,
}: {
  view: View;
  field: (name: string) => FieldProps;
}): JSX.Element {
  const t = backgroundWords(view.locale);
  const words = diplomaWords(view.locale);
  return (
    <>
      <FieldRow>
        <TextField
          {...field('experienceYears')}
          label={t.years}
          required={false}
          type="number"
          width="short"
        />
        <SelectField
          {...field('diploma')}
          label={t.diploma}
          required={false}
          placeholder={t.unsaid}
          options={DIPLOMAS.map((value) => ({ value, label: words[value] }))}
        />
      </FieldRow>
      <p class="field__hint">{t.hint}</p>
    </>
  );
}
