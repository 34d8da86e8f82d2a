import type { JSX } from 'preact';
import { OWN_NAMES, READER_LOCALES } from '../../../kernel/locale.ts';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Actions, Button, FieldRow, SelectField, TextField } from '../../../web/widgets/index.ts';
import { NewPerson } from '../schema.ts';
import { texts } from '../texts.ts';
import { PeoplePage } from './parts.tsx';

interface Data {
  colleagues: { organisationId: string; organisation: string; accountId: string; name: string }[];
  me: string | null;
}

/** The first contact: a name, and who follows. */
export function NewPersonScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const organisations = [
    ...new Map(data.colleagues.map((one) => [one.organisationId, one.organisation])),
  ].map(([value, label]) => ({ value, label }));
  const counsellors = [...new Map(data.colleagues.map((one) => [one.accountId, one.name]))];
  const field = fieldsFor(NewPerson, {
    view,
    command: 'add-person',
    labels: t.fields,
    values: { readingLocale: view.locale, counsellorId: data.me, organisationId: organisations[0]?.value },
  });
  return (
    <PeoplePage view={view} title={t.newPerson.title} intro={t.newPerson.intro}>
      <Form view={view} command="add-person" action="/people/new">
        <input type="hidden" name="locale" value={view.locale} />
        <FieldRow>
          <TextField {...field('firstName')} />
          <TextField {...field('lastName')} />
        </FieldRow>
        <FieldRow>
          <TextField {...field('phone')} type="tel" />
          <TextField {...field('email')} type="email" />
        </FieldRow>
        <FieldRow>
          {organisations.length > 1 && <SelectField {...field('organisationId')} options={organisations} />}
          <SelectField
            {...field('counsellorId')}
            placeholder={t.newPerson.nobodyYet}
            options={counsellors.map(([value, label]) => ({ value, label }))}
          />
          <SelectField
            {...field('readingLocale')}
            required
            options={READER_LOCALES.map((value) => ({ value, label: OWN_NAMES[value] }))}
          />
        </FieldRow>
        <Actions>
          <Button kind="primary">{t.newPerson.submit}</Button>
        </Actions>
      </Form>
    </PeoplePage>
  );
}
