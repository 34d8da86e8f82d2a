import type { JSX } from 'preact';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import {
  Actions,
  Button,
  Disclosure,
  FieldRow,
  ListLinks,
  Section,
  SelectField,
  TextField,
} from '../../../web/widgets/index.ts';
import { withColon } from '../../../web/words.ts';
import { NewTerritory } from '../schema.ts';
import { texts } from '../texts.ts';
import type { PartProps } from './parts.ts';

export function Territories({ data, view, base }: PartProps): JSX.Element {
  const t = texts(view.locale);
  const field = fieldsFor(NewTerritory, {
    view,
    command: 'add-territory',
    labels: t.fields,
    hints: t.hints,
    values: { country: 'BE' },
  });
  return (
    <Section title={t.territories.title} intro={t.territories.intro}>
      {data.territories.length === 0 && <p class="muted">{t.territories.none}</p>}
      <ul>
        {data.territories.map(({ id, name, postcodes, organisationName }) => (
          <li>
            <Form view={view} command="remove-territory" action={`${base}/territories/${id}/remove`}>
              <strong>{name}</strong> · {postcodes.join(', ')} · {organisationName ?? t.territories.nobody}{' '}
              <Button size="small" kind="danger" label={withColon(view.locale, t.territories.remove, name)}>
                {t.territories.remove}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      {data.territories.length > 0 && <ListLinks locale={view.locale} href={`${base}/lists/territories`} />}
      <Disclosure summary={t.territories.add} open={view.sent?.command === 'add-territory'}>
        <Form view={view} command="add-territory" action={`${base}/territories`}>
          <FieldRow>
            <TextField {...field('name')} />
            <SelectField
              {...field('country')}
              options={Object.entries(t.countries).map(([value, label]) => ({ value, label }))}
            />
            <TextField {...field('postcodes')} />
          </FieldRow>
          <SelectField
            {...field('organisationId')}
            placeholder={t.territories.nobody}
            options={data.organisations
              .filter(({ closed }) => !closed)
              .map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Actions>
            <Button kind="primary">{t.territories.add}</Button>
          </Actions>
        </Form>
      </Disclosure>
    </Section>
  );
}
