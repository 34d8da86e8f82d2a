import type { JSX } from 'preact';
import { z } from 'zod';
import { OWN_NAMES, READER_LOCALES } from '../../../kernel/locale.ts';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import { linkWords, PersonPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  CheckField,
  FieldGroup,
  FieldRow,
  FileField,
  Notice,
  SelectField,
  TextField,
} from '../../../web/widgets/index.ts';
import { CandidateEntry, type Places, type PublicEvent } from '../schema.ts';
import { texts } from '../texts.ts';
import { AccessNeeds } from './candidate-fields.tsx';
import { ticked, WhenWhere } from './parts.tsx';
import { DistanceForm, PlaceFields } from './place-fields.tsx';

type Data = PublicEvent & { places: Places };

const COMMAND = 'register-myself';
const Asked = CandidateEntry.extend({ birthYear: z.int().nullable() });

/** The public form for candidates: only what is needed, and only the name is required. */
export function RegisterScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const { register: t, publicEvent } = texts(view.locale);
  const { event, open, full } = data;
  return (
    <PersonPage view={view} over={event.name} title={t.title} intro={t.intro}>
      <WhenWhere event={event} view={view} />
      {!open && <Notice tone="info" title={publicEvent.closed} />}
      {open && full && <Notice tone="warning" title={publicEvent.full} />}
      {open && <DistanceForm view={view} places={data.places} />}
      {open && <RegisterForm data={data} view={view} />}
    </PersonPage>
  );
}

function RegisterForm({ data, view }: { data: Data; view: View }): JSX.Element {
  const { register: t, fields, hints, candidate } = texts(view.locale);
  const labels = { ...fields, partnerId: t.partner };
  const values = { readingLocale: view.locale };
  const field = fieldsFor(Asked, { view, command: COMMAND, labels, hints, values });
  const errors = view.sent?.command === COMMAND ? view.sent.errors : {};
  return (
    <Form view={view} command={COMMAND} action={`/e/${data.event.slug}/register`} files>
      <input type="hidden" name="locale" value={view.locale} />
      <FieldGroup title={t.you}>
        <FieldRow>
          <TextField {...field('firstName')} autocomplete="given-name" />
          <TextField {...field('lastName')} autocomplete="family-name" />
        </FieldRow>
        <TextField {...field('phone')} type="tel" autocomplete="tel" hint={t.contactHint} />
        <TextField {...field('email')} type="email" autocomplete="email" />
        <SelectField
          {...field('readingLocale')}
          required
          options={READER_LOCALES.map((value) => ({ value, label: OWN_NAMES[value] }))}
        />
        <TextField
          {...field('birthYear')}
          type="number"
          inputmode="numeric"
          width="short"
          min={1900}
          max={2100}
          autocomplete="bday-year"
        />
        {data.partners.length > 0 && (
          <SelectField
            {...field('partnerId')}
            placeholder={t.nobody}
            options={data.partners.map(({ organisationId, name }) => ({
              value: organisationId,
              label: name,
            }))}
          />
        )}
      </FieldGroup>
      <FieldGroup title={t.looking}>
        <TextField {...field('wantedOccupations')} />
        <FileField
          {...field('cv')}
          hint={t.cvHint}
          accept=".pdf,.docx,.odt,.jpg,.jpeg,.png"
          formats={candidate.cvFormats}
          size={candidate.cvSize}
        />
      </FieldGroup>
      <FieldGroup title={t.presence}>
        <p class="field__hint">{t.presenceHint}</p>
        <FieldRow>
          <TextField {...field('presentFrom')} type="time" width="medium" hint={undefined} />
          <TextField {...field('presentUntil')} type="time" width="medium" hint={undefined} />
        </FieldRow>
        <AccessNeeds view={view} command={COMMAND} stored={[]} />
        <TextField {...field('interpreterLanguage')} />
      </FieldGroup>
      <PlaceFields view={view} command={COMMAND} places={data.places} hall={data.event.place} asksPostcode />
      <div class="stack">
        <Notice tone="info" title={t.recruitersSee}>
          <p>{t.recruitersSeeText}</p>
        </Notice>
        {errors.parentAgrees !== undefined && (
          <CheckField
            locale={view.locale}
            name="parentAgrees"
            label={t.parentAgrees}
            error={errors.parentAgrees}
            checked={false}
            required
          />
        )}
        <CheckField
          locale={view.locale}
          name="consent"
          label={t.consent}
          hint={t.consentHint}
          error={errors.consent}
          checked={ticked(view, COMMAND, 'consent', false)}
          required
        />
        <p>
          <a href={`/e/${data.event.slug}/privacy`}>{linkWords(view.locale).notice}</a>
        </p>
        <Actions>
          <Button kind="primary" size="large" wide>
            {t.submit}
          </Button>
        </Actions>
      </div>
    </Form>
  );
}
