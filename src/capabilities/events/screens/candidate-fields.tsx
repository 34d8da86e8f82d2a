import type { JSX } from 'preact';
import { z } from 'zod';
import { LOCALES, OWN_NAMES, READER_LOCALES } from '../../../kernel/locale.ts';
import { fieldsFor } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import {
  Choices,
  FieldGroup,
  FieldRow,
  FileField,
  SelectField,
  TextArea,
  TextField,
} from '../../../web/widgets/index.ts';
import { ACCESS_NEEDS, type Attendee, CandidateEntry, type Places } from '../schema.ts';
import { texts } from '../texts.ts';
import { chosen } from './parts.tsx';
import { PlaceFields } from './place-fields.tsx';

const Fields = CandidateEntry.extend({ note: z.string().max(500).nullable() });

interface Props {
  view: View;
  command: string;
  candidate?: Attendee | undefined;
  /** Empty for a counsellor, whose own organisation it is. */
  partners: readonly { organisationId: string; name: string }[];
  places: Places;
  /** Name of the hall. */
  hall: string;
}

/** Somebody's file, as staff fill it in. */
export function CandidateFields({ view, command, candidate, partners, places, hall }: Props): JSX.Element {
  const t = texts(view.locale);
  const values = candidate ?? { readingLocale: view.locale };
  const labels = { ...t.fields, locale: t.candidate.pagesLanguage };
  const field = fieldsFor(Fields, { view, command, labels, hints: t.hints, values });
  return (
    <>
      <FieldGroup title={t.candidate.who}>
        {candidate === undefined && <input type="hidden" name="locale" value={view.locale} />}
        <FieldRow>
          <TextField {...field('firstName')} />
          <TextField {...field('lastName')} />
        </FieldRow>
        <FieldRow>
          <TextField {...field('email')} type="email" />
          <TextField {...field('phone')} type="tel" />
        </FieldRow>
        <FieldRow>
          {partners.length > 0 && (
            <SelectField
              {...field('partnerId')}
              placeholder={t.candidate.noPartner}
              options={partners.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
            />
          )}
          {candidate === undefined ? (
            <SelectField
              {...field('readingLocale')}
              required
              options={READER_LOCALES.map((value) => ({ value, label: OWN_NAMES[value] }))}
            />
          ) : (
            <SelectField
              {...field('locale')}
              required
              options={LOCALES.map((locale) => ({ value: locale, label: t.locales[locale] }))}
            />
          )}
        </FieldRow>
      </FieldGroup>
      <FieldGroup title={t.candidate.looksFor}>
        <TextField {...field('wantedOccupations')} />
        <FileField
          {...field('cv')}
          hint={candidate?.hasCv ? t.candidate.cvThere : undefined}
          accept=".pdf,.docx,.odt,.jpg,.jpeg,.png"
          formats={t.candidate.cvFormats}
          size={t.candidate.cvSize}
        />
      </FieldGroup>
      <PlaceFields
        view={view}
        command={command}
        places={places}
        hall={hall}
        asksPostcode={candidate === undefined}
        aboutOthers
      />
      <FieldGroup title={t.candidate.presence}>
        <FieldRow>
          <TextField {...field('presentFrom')} type="time" width="medium" />
          <TextField {...field('presentUntil')} type="time" width="medium" />
        </FieldRow>
        <AccessNeeds view={view} command={command} stored={candidate?.accessNeeds ?? []} />
        <TextField {...field('interpreterLanguage')} />
        <TextArea {...field('note')} rows={2} />
      </FieldGroup>
    </>
  );
}

/** What is needed on the day, never why. */
export function AccessNeeds(props: { view: View; command: string; stored: readonly string[] }): JSX.Element {
  const { view, command, stored } = props;
  const t = texts(view.locale);
  return (
    <Choices
      locale={view.locale}
      type="checkbox"
      name="accessNeeds"
      label={t.fields.accessNeeds}
      hint={t.hints.accessNeeds}
      options={ACCESS_NEEDS.map((value) => ({ value, label: t.accessNeeds[value] }))}
      value={chosen(view, command, 'accessNeeds', stored)}
    />
  );
}
