import type { JSX } from 'preact';
import { directionOf } from '../../../kernel/locale.ts';
import { Form } from '../../../web/fields.tsx';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, Disclosure, Section, SelectField } from '../../../web/widgets/index.ts';
import { colon } from '../../../web/words.ts';
import type { EventHeading } from '../../events/schema.ts';
import { CHANNELS, type SendingPreview } from '../schema.ts';
import { texts } from '../texts.ts';
import { withoutKeys } from './message-parts.tsx';
import { SendingFields } from './sending-fields.tsx';

type Data = SendingPreview & { event: EventHeading };

/** Whom it reaches and how, what one of them gets, and the press that sends it. */
export function SendingPreviewScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const s = t.sending;
  const { event, asked, people, written } = data;
  const base = `/events/${event.id}/messages`;
  return (
    <EventPage view={view} event={event} section="messages" title={s.previewTitle}>
      <Section title={s.counts({ people })}>
        <ul>
          {CHANNELS.filter((channel) => (data.channels[channel] ?? 0) > 0).map((channel) => (
            <li>
              {t.channels[channel]}
              {colon(view.locale)} <strong>{data.channels[channel]}</strong>
            </li>
          ))}
        </ul>
        <Form view={view} command="send-to-list" action={`${base}/new`}>
          <Hidden asked={asked} />
          <Actions>
            <Button kind="primary">{s.send({ people })}</Button>
          </Actions>
        </Form>
      </Section>
      <Section title={s.asGets({ name: data.reader.name })}>
        <h3>{s.byEmail}</h3>
        <Letter subject={written.subject} body={written.body} locale={written.locale} />
        <h3>{s.bySms({ signs: written.sms.length })}</h3>
        <p class="breakable" lang={written.locale} dir={directionOf(written.locale)}>
          {withoutKeys(written.sms)}
        </p>
        <Form view={view} command="preview-sending" action={`${base}/new/preview`}>
          <Hidden asked={asked} />
          <SelectField
            locale={view.locale}
            name="readerId"
            label={s.seeFor}
            value={data.reader.id}
            required
            options={data.readers.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Button>{s.see}</Button>
        </Form>
        <Form view={view} command="send-test" action={`${base}/test`}>
          <input type="hidden" name="subject" value={written.subject} />
          <input type="hidden" name="body" value={written.body} />
          <Button>{s.test}</Button>
        </Form>
      </Section>
      <Disclosure summary={s.change}>
        <Form view={view} command="preview-sending" action={`${base}/new/preview`}>
          <SendingFields
            view={view}
            command="preview-sending"
            values={asked}
            partners={data.partners}
            toRecruiters={event.as === 'organiser'}
          />
          <Button>{s.preview}</Button>
        </Form>
      </Disclosure>
    </EventPage>
  );
}

/** A message as its reader sees it. */
export function Letter(props: {
  subject: string;
  body: string;
  locale: SendingPreview['written']['locale'];
}): JSX.Element {
  const { subject, body, locale } = props;
  return (
    <div class="card prose" lang={locale} dir={directionOf(locale)}>
      <p>
        <strong>{subject}</strong>
      </p>
      {withoutKeys(body)
        .split('\n\n')
        .map((part) => (
          <p class="breakable">
            {part.split('\n').map((line, index) => (
              <>
                {index > 0 && <br />}
                {line}
              </>
            ))}
          </p>
        ))}
    </div>
  );
}

function Hidden({ asked }: { asked: object }): JSX.Element {
  const said = Object.entries(asked).filter(([, value]) => value !== null);
  return (
    <>
      {said.map(([name, value]) => (
        <input type="hidden" name={name} value={String(value)} />
      ))}
    </>
  );
}
