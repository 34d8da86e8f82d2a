import type { JSX } from 'preact';
import { LOCALES } from '../../../kernel/locale.ts';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import { PlainPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, FieldGroup, SelectField, TextField } from '../../../web/widgets/index.ts';
import { FirstRun, ORGANISATION_KINDS } from '../schema.ts';
import { texts } from '../texts.ts';

const TIME_ZONES = [
  'Europe/Brussels',
  'Europe/Paris',
  'Europe/Luxembourg',
  'Europe/Zurich',
  'Indian/Reunion',
];

/** An empty instance: the first organisation and its first organiser, in one page. */
export function FirstRunScreen({ view }: { data: object; view: View }): JSX.Element {
  const t = texts(view.locale);
  const values = {
    country: 'BE',
    timeZone: 'Europe/Brussels',
    locale: view.locale,
    organisationKind: 'coworking',
  };
  const field = fieldsFor(FirstRun, { view, command: 'set-up-instance', labels: t.fields, values });
  return (
    <PlainPage view={view} title={t.firstRun.title} intro={t.firstRun.intro}>
      <Form view={view} command="set-up-instance">
        <FieldGroup title={t.firstRun.organisation}>
          <TextField {...field('organisationName')} autocomplete="organization" />
          <SelectField
            {...field('organisationKind')}
            options={ORGANISATION_KINDS.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
          />
          <SelectField
            {...field('country')}
            options={(['BE', 'FR', 'LU', 'CH'] as const).map((code) => ({
              value: code,
              label: t.countries[code],
            }))}
          />
          <SelectField
            {...field('timeZone')}
            options={TIME_ZONES.map((zone) => ({ value: zone, label: zone }))}
          />
        </FieldGroup>
        <FieldGroup title={t.firstRun.you}>
          <TextField {...field('name')} label={t.firstRun.yourName} autocomplete="name" />
          <TextField {...field('email')} type="email" autocomplete="email" />
          <SelectField
            {...field('locale')}
            options={LOCALES.map((locale) => ({ value: locale, label: t.locales[locale] }))}
          />
        </FieldGroup>
        <Actions>
          <Button kind="primary" size="large">
            {t.firstRun.submit}
          </Button>
        </Actions>
      </Form>
    </PlainPage>
  );
}
