import type { JSX } from 'preact';
import { z } from 'zod';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import { PlainPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, Notice, TextField } from '../../../web/widgets/index.ts';
import { texts } from '../texts.ts';

/** On the computer of the hall: eight signs to type, and nothing else. */
export function EntryScreen({ data, view }: { data: { wrong: boolean }; view: View }): JSX.Element {
  const { entry: t } = texts(view.locale);
  const field = fieldsFor(z.object({ code: z.string() }), {
    view,
    command: 'open-screen',
    labels: { code: t.code },
    hints: { code: t.hint },
  });
  return (
    <PlainPage view={view} title={t.title} intro={t.intro}>
      {data.wrong && <Notice tone="error" announced title={t.wrong} />}
      <Form view={view} command="open-screen">
        <TextField {...field('code')} width="medium" />
        <Actions>
          <Button kind="primary" size="large">
            {t.submit}
          </Button>
        </Actions>
      </Form>
    </PlainPage>
  );
}
