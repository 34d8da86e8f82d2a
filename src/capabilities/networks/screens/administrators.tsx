import type { JSX } from 'preact';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import { Actions, Button, Disclosure, Section, TextField } from '../../../web/widgets/index.ts';
import { withColon } from '../../../web/words.ts';
import { NewAdministrator } from '../schema.ts';
import { texts } from '../texts.ts';
import type { PartProps } from './parts.ts';

export function Administrators({ data, view, base }: PartProps): JSX.Element {
  const t = texts(view.locale);
  const field = fieldsFor(NewAdministrator, { view, command: 'add-administrator', labels: t.fields });
  return (
    <Section title={t.administrators.title}>
      <ul>
        {data.administrators.map(({ accountId, name, email }) => (
          <li>
            <Form
              view={view}
              command="remove-administrator"
              action={`${base}/administrators/${accountId}/remove`}
            >
              <strong>{name}</strong> · {email}{' '}
              {data.administrators.length > 1 && (
                <Button
                  size="small"
                  kind="danger"
                  label={withColon(view.locale, t.administrators.remove, name)}
                >
                  {t.administrators.remove}
                </Button>
              )}
            </Form>
          </li>
        ))}
      </ul>
      <Disclosure summary={t.administrators.add} open={view.sent?.command === 'add-administrator'}>
        <Form view={view} command="add-administrator" action={`${base}/administrators`}>
          <p>{t.administrators.addIntro}</p>
          <TextField {...field('email')} type="email" />
          <Actions>
            <Button kind="primary">{t.administrators.add}</Button>
          </Actions>
        </Form>
      </Disclosure>
    </Section>
  );
}
