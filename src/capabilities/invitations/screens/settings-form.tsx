import type { JSX } from 'preact';
import { z } from 'zod';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Actions, Button, FieldRow, Section, TextField } from '../../../web/widgets/index.ts';
import type { InvitationsPage } from '../schema.ts';
import { texts } from '../texts.ts';

const COMMAND = 'set-invitations';
const Fields = z.object({
  offerMinutes: z.int().min(10).max(10_080).nullable(),
  callAfterHours: z.int().min(1).max(720).nullable(),
});

/** How a freed place is given, and when silence leads to a call. */
export function InvitationSettings({ data, view }: { data: InvitationsPage; view: View }): JSX.Element {
  const t = texts(view.locale);
  const field = fieldsFor(Fields, {
    view,
    command: COMMAND,
    labels: { offerMinutes: t.offerMinutes, callAfterHours: t.callAfterHours },
    hints: { offerMinutes: t.offerHint, callAfterHours: t.callHint },
    values: data.settings,
  });
  return (
    <Section title={t.settings} id="settings">
      <Form view={view} command={COMMAND} action={`/events/${data.event.id}/invitations/settings`}>
        <FieldRow>
          <TextField {...field('offerMinutes')} type="number" width="short" />
          <TextField {...field('callAfterHours')} type="number" width="short" />
        </FieldRow>
        <Actions>
          <Button>{t.save}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
