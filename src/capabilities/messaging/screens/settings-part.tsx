import type { JSX } from 'preact';
import type { z } from 'zod';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Actions, Button, FieldRow, Section, SelectField, TextField } from '../../../web/widgets/index.ts';
import { Settings } from '../schema.ts';
import { texts } from '../texts.ts';

/** How an event sends, and what SMS before interviews come to. */
export interface Sending {
  readonly settings: z.output<typeof Settings>;
  readonly sendsSms: boolean;
  readonly nextSms: { readonly most: number; readonly sent: number };
}

/** Minutes to choose from; another that a program has set stays. */
const BEFORE = [3, 5, 10];

/** When messages leave, and whether whoever is here is told of each interview by SMS. */
export function SettingsPart({
  settings,
  sendsSms,
  nextSms,
  eventId,
  view,
}: Sending & { eventId: string; view: View }): JSX.Element {
  const w = texts(view.locale).words;
  const field = fieldsFor(Settings, {
    view,
    command: 'save-message-settings',
    labels: {
      quietFrom: w.quietFrom,
      quietUntil: w.quietUntil,
      mostPerDay: w.mostPerDay,
      nextMinutes: w.nextMinutes,
    },
    hints: { nextMinutes: sendsSms ? w.nextHint(nextSms) : w.nextNoGateway },
    values: settings,
  });
  const minutes = [...new Set([...BEFORE, ...(settings.nextMinutes === null ? [] : [settings.nextMinutes])])];
  return (
    <Section title={w.settings} intro={w.settingsIntro}>
      <Form view={view} command="save-message-settings" action={`/events/${eventId}/messages/settings`}>
        <FieldRow>
          <TextField {...field('quietFrom')} type="time" width="medium" />
          <TextField {...field('quietUntil')} type="time" width="medium" />
          <TextField {...field('mostPerDay')} type="number" width="short" />
        </FieldRow>
        <SelectField
          {...field('nextMinutes')}
          options={[
            { value: '', label: w.nextNever },
            ...minutes
              .sort((a, b) => a - b)
              .map((before) => ({ value: String(before), label: w.nextBefore({ minutes: before }) })),
          ]}
        />
        <Actions>
          <Button>{w.saveSettings}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
