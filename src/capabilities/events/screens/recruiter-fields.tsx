import type { JSX } from 'preact';
import { LOCALES } from '../../../kernel/locale.ts';
import { fieldsFor } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { FieldGroup, FieldRow, SelectField, TextArea, TextField } from '../../../web/widgets/index.ts';
import { type Places, type Recruiter, StaffRecruiterEntry, Stand } from '../schema.ts';
import { texts } from '../texts.ts';
import { NeedFields } from './need-fields.tsx';
import { PlaceFields } from './place-fields.tsx';

interface Props {
  view: View;
  command: string;
  recruiter?: Recruiter | undefined;
  /** Companies of the address book to choose from. */
  companies?: readonly string[] | undefined;
  /** Titles of the four parts, as staff or as the company itself reads them. */
  titles: { who: string; contact: string; stand: string; needs: string };
  pitchHint?: string | undefined;
  /** Where the company may receive from, and the name of the hall; none on the public page. */
  where?: { places: Places; hall: string } | undefined;
  /** Staff also say where the company sits. */
  staff?: boolean;
}

/** A company at an event: who, whom to call, when there, and the needs. */
export function RecruiterFields(props: Props): JSX.Element {
  const { view, command, recruiter, companies, titles, pitchHint, staff = false } = props;
  const t = texts(view.locale);
  const values = recruiter ?? { locale: view.locale, seats: 1 };
  const field = fieldsFor(StaffRecruiterEntry, { view, command, labels: t.fields, hints: t.hints, values });
  return (
    <>
      <FieldGroup title={titles.who}>
        <TextField {...field('company')} suggestions={companies?.map((value) => ({ value }))} />
        <FieldRow>
          <TextField {...field('sector')} />
          <TextField {...field('city')} />
        </FieldRow>
        <TextField {...field('website')} type="url" inputmode="text" />
      </FieldGroup>
      <FieldGroup title={titles.contact}>
        <FieldRow>
          <TextField {...field('firstName')} autocomplete="given-name" />
          <TextField {...field('lastName')} autocomplete="family-name" />
        </FieldRow>
        <FieldRow>
          <TextField {...field('email')} type="email" autocomplete="email" />
          <TextField {...field('phone')} hint={undefined} type="tel" autocomplete="tel" />
        </FieldRow>
        <SelectField
          {...field('locale')}
          required
          options={LOCALES.map((locale) => ({ value: locale, label: t.locales[locale] }))}
        />
      </FieldGroup>
      {staff && <TextField {...field('firstTable')} type="number" width="medium" />}
      <StandFields
        view={view}
        command={command}
        stand={recruiter}
        titles={titles}
        pitchHint={pitchHint}
        where={props.where}
        aboutOthers={staff}
      />
    </>
  );
}

/** What a recruiter may change by the personal link: when there, how many, the pitch, the needs. */
export function StandFields(props: {
  view: View;
  command: string;
  stand?: Recruiter | undefined;
  titles: { stand: string; needs: string };
  pitchHint?: string | undefined;
  where?: { places: Places; hall: string } | undefined;
  /** Staff write it, and not the company. */
  aboutOthers?: boolean;
}): JSX.Element {
  const { view, command, stand, titles, pitchHint } = props;
  const t = texts(view.locale);
  const values = stand ?? { seats: 1, interviewRounds: 1 };
  const field = fieldsFor(Stand, { view, command, labels: t.fields, hints: t.hints, values });
  return (
    <>
      <FieldGroup title={titles.stand}>
        <FieldRow>
          <TextField {...field('seats')} type="number" width="medium" required />
          <TextField {...field('presentFrom')} type="time" width="medium" />
          <TextField {...field('presentUntil')} type="time" width="medium" />
        </FieldRow>
        <FieldRow>
          <TextField {...field('restMinutes')} type="number" width="medium" />
          <TextField {...field('restFrom')} type="time" width="medium" />
          <TextField {...field('restUntil')} type="time" width="medium" />
        </FieldRow>
        <TextField {...field('interviewRounds')} type="number" width="medium" />
        <TextArea {...field('pitch')} hint={pitchHint ?? t.hints.pitch} />
      </FieldGroup>
      {props.where !== undefined && (
        <PlaceFields
          view={view}
          command={command}
          {...props.where}
          receives
          aboutOthers={props.aboutOthers ?? false}
        />
      )}
      <NeedFields
        view={view}
        command={command}
        field={field}
        stored={stand?.needs ?? []}
        title={titles.needs}
      />
    </>
  );
}
