import type { JSX } from 'preact';
import { OWN_NAMES } from '../../../kernel/locale.ts';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  Notice,
  Section,
  SelectField,
  TextArea,
  TextField,
} from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import { KindWords, type SendingPreview } from '../schema.ts';
import { texts } from '../texts.ts';
import { fieldList, withoutKeys } from './message-parts.tsx';
import { Letter } from './sending-preview-screen.tsx';
import { type Sending, SettingsPart } from './settings-part.tsx';

interface Data {
  event: EventHeading;
  kinds: { kind: string; name: Record<string, string>; changed: string[] }[];
  chosen: {
    kind: string;
    locale: SendingPreview['written']['locale'];
    locales: SendingPreview['written']['locale'][];
    words: { subject: string; body: string; sms: string };
    own: boolean;
    fields: string[];
    reader: string;
    written: SendingPreview['written'];
  };
  settings: Sending['settings'];
  sendsSms: boolean;
  nextSms: Sending['nextSms'];
}

interface Props {
  data: Data;
  view: View;
}

/** The words of each message for this event, as somebody gets them; and when messages leave. */
export function WordsScreen({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const w = t.words;
  const { event, chosen } = data;
  const base = `/events/${event.id}/messages`;
  const said = view.done === null ? undefined : (t.done as Readonly<Record<string, string>>)[view.done];
  return (
    <EventPage view={view} event={event} section="messages" title={w.title} intro={w.intro}>
      {said && <Notice tone="success" announced title={said} />}
      {view.sent?.refusal && <Notice tone="error" announced title={view.sent.refusal} />}
      <form method="get" action={`${base}/words`} class="cluster">
        <SelectField
          locale={view.locale}
          name="kind"
          label={w.kind}
          value={chosen.kind}
          required
          options={data.kinds.map(({ kind, name, changed }) => ({
            value: kind,
            label: changed.length === 0 ? name[view.locale]! : `${name[view.locale]} (${w.changed})`,
          }))}
        />
        <SelectField
          locale={view.locale}
          name="locale"
          label={w.language}
          value={chosen.locale}
          required
          options={chosen.locales.map((value) => ({ value, label: OWN_NAMES[value] }))}
        />
        <Button>{w.show}</Button>
      </form>
      <Section title={w.edit} intro={chosen.own ? w.own : w.usual}>
        <WordsForm data={data} view={view} />
      </Section>
      <Section title={t.sending.asGets({ name: chosen.reader })}>
        <h3>{t.sending.byEmail}</h3>
        <Letter {...chosen.written} />
        <h3>{t.sending.bySms({ signs: chosen.written.sms.length })}</h3>
        <p class="breakable" lang={chosen.locale} dir="auto">
          {withoutKeys(chosen.written.sms)}
        </p>
        <Form view={view} command="send-test" action={`${base}/test`}>
          <input type="hidden" name="subject" value={chosen.written.subject} />
          <input type="hidden" name="body" value={chosen.written.body} />
          <Button>{t.sending.test}</Button>
        </Form>
      </Section>
      <SettingsPart {...data} eventId={event.id} view={view} />
    </EventPage>
  );
}

function WordsForm({ data, view }: Props): JSX.Element {
  const w = texts(view.locale).words;
  const { chosen } = data;
  const fields = fieldList(chosen.fields, view);
  const field = fieldsFor(KindWords, {
    view,
    command: 'save-words',
    labels: { subject: w.subject, body: w.body, sms: w.sms },
    hints: { body: w.fields({ fields }), sms: w.smsHint },
    values: chosen.words,
  });
  return (
    <Form view={view} command="save-words" action={`/events/${data.event.id}/messages/words`}>
      <input type="hidden" name="kind" value={chosen.kind} />
      <input type="hidden" name="locale" value={chosen.locale} />
      <TextField {...field('subject')} />
      <TextArea {...field('body')} rows={8} />
      <TextArea {...field('sms')} rows={2} />
      <Actions>
        <Button kind="primary">{w.save}</Button>
        {chosen.own && (
          <Button kind="quiet" name="usual" value="yes" skipChecks>
            {w.back}
          </Button>
        )}
      </Actions>
    </Form>
  );
}
