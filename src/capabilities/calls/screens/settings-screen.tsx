import type { JSX } from 'preact';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  CheckField,
  Choices,
  LinkButton,
  Notice,
  Section,
  TextField,
} from '../../../web/widgets/index.ts';
import { type CallSettingsPage, DRIVERS, GivenCallSettings } from '../schema.ts';
import { texts } from '../texts.ts';

/** By which way the calls of an event go, who else learns of them, and a press that asks whether what carries them is there. */
export function CallSettingsScreen({ data, view }: { data: CallSettingsPage; view: View }): JSX.Element {
  const { settings: t } = texts(view.locale);
  const { event, settings, notes: found, hasSecret } = data;
  const base = `/events/${event.id}/calls`;
  const field = fieldsFor(GivenCallSettings, {
    view,
    command: 'save-call-settings',
    labels: t.labels,
    hints: t.fieldHints,
    values: settings,
  });
  const notes: Readonly<Record<string, string>> = t.notes;
  const driver = field('driver');
  const relay = field('relayOnly');
  const sent = view.sent?.command === 'save-call-settings';
  return (
    <EventPage
      view={view}
      event={event}
      section="prepare"
      title={t.title}
      intro={t.intro}
      actions={
        <LinkButton href={base} icon="arrow-left">
          {t.back}
        </LinkButton>
      }
    >
      {view.done === 'save-call-settings' && <Notice tone="success" announced title={t.saved} />}
      <Form view={view} command="save-call-settings" action={`${base}/settings`}>
        <Choices
          {...driver}
          type="radio"
          options={DRIVERS.map((value) => ({ value, label: t.drivers[value], hint: t.hints[value] }))}
          value={driver.value ?? settings.driver}
          required
        />
        <TextField {...field('address')} type="url" width="full" />
        <TextField {...field('mediaAddress')} width="full" />
        <TextField {...field('application')} width="medium" />
        <TextField
          {...field('secret')}
          type="password"
          width="medium"
          autocomplete="off"
          hint={hasSecret ? `${t.hasSecret} ${t.fieldHints.secret}` : undefined}
        />
        <TextField {...field('processor')} width="medium" />
        <CheckField
          locale={view.locale}
          name="relayOnly"
          label={t.labels.relayOnly}
          hint={t.relayHint}
          checked={sent ? relay.value === 'true' : settings.relayOnly}
          value="true"
        />
        <TextField {...field('helpPhone')} type="tel" width="medium" />
        <Actions>
          <Button kind="primary">{t.save}</Button>
        </Actions>
      </Form>
      <Section title={t.state} id="health">
        {found.length > 0 && (
          <ul>
            {found.map((note) => (
              <li>{notes[note] ?? note}</li>
            ))}
          </ul>
        )}
        {settings.driver !== 'built-in' && (
          <Form view={view} command="check-call-service" action={`${base}/settings/check`}>
            {view.done === 'check-call-service' && (
              <Notice tone="success" announced title={t.works}>
                {settings.driver === 'jitsi' && hasSecret && <p>{t.worksButKey}</p>}
              </Notice>
            )}
            <p class="muted">{t.tryHint}</p>
            <Actions>
              <Button>{t.tryIt}</Button>
            </Actions>
          </Form>
        )}
      </Section>
    </EventPage>
  );
}
