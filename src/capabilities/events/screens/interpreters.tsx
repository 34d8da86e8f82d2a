import type { JSX } from 'preact';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Actions, Button, FieldRow, Section, TextField } from '../../../web/widgets/index.ts';
import { type Interpreter, InterpreterEntry } from '../schema.ts';
import { texts } from '../texts.ts';

/** Who interprets at the event, and one line to add somebody. */
export function Interpreters(props: {
  view: View;
  eventId: string;
  interpreters: readonly Interpreter[];
}): JSX.Element {
  const { view, eventId, interpreters } = props;
  const { settings: t, fields, hints } = texts(view.locale);
  const base = `/events/${eventId}/interpreters`;
  const field = fieldsFor(InterpreterEntry, {
    view,
    command: 'add-interpreter',
    labels: { ...fields, name: t.interpreterName, languages: t.interpreterLanguages },
    hints: { presentFrom: hints.presentFrom, presentUntil: hints.presentUntil, languages: t.languagesHint },
    values: {},
  });
  return (
    <Section title={t.interpreters} id="interpreters" intro={t.interpretersIntro}>
      {interpreters.length > 0 && (
        <ul>
          {interpreters.map(({ id, name, languages, presentFrom, presentUntil }) => (
            <li class="in-row">
              <span>
                <bdi>{name}</bdi> · {languages.join(', ')}
                {(presentFrom ?? presentUntil) !== null && ` · ${presentFrom ?? '…'}–${presentUntil ?? '…'}`}
              </span>
              <Form view={view} command="remove-interpreter" action={`${base}/${id}/remove`}>
                <Button kind="quiet" size="small" icon="cross" label={t.removeOf(name)}>
                  {t.remove}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Form view={view} command="add-interpreter" action={base}>
        <FieldRow>
          <TextField {...field('name')} />
          <TextField {...field('languages')} />
          <TextField {...field('presentFrom')} type="time" width="medium" />
          <TextField {...field('presentUntil')} type="time" width="medium" />
        </FieldRow>
        <Actions>
          <Button icon="plus">{t.addInterpreter}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
