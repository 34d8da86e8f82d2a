import type { JSX } from 'preact';
import { momentInWords } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, LinkButton, Notice, Section } from '../../../web/widgets/index.ts';
import { colon } from '../../../web/words.ts';
import type { EventHeading } from '../../events/schema.ts';
import { texts } from '../texts.ts';
import { SendingFields } from './sending-fields.tsx';

interface Data {
  event: EventHeading;
  timeZone: string;
  partners: { organisationId: string; name: string }[];
  beginning: Record<View['locale'], { subject: string; text: string }>;
  sendings: { id: string; subject: string; people: number; at: string }[];
}

/** Where one writes to a list: whom, what; the next page shows it before anything leaves. */
export function SendingScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const s = t.sending;
  const { event } = data;
  const base = `/events/${event.id}/messages`;
  return (
    <EventPage view={view} event={event} section="messages" title={s.title} intro={s.intro}>
      {view.sent?.refusal && <Notice tone="error" announced title={view.sent.refusal} />}
      <Form view={view} command="preview-sending" action={`${base}/new/preview`}>
        <SendingFields
          view={view}
          command="preview-sending"
          values={data.beginning[view.locale]}
          partners={data.partners}
          toRecruiters={event.as === 'organiser'}
        />
        <Actions>
          <Button kind="primary">{s.preview}</Button>
          <LinkButton kind="quiet" href={base}>
            {t.title}
          </LinkButton>
        </Actions>
      </Form>
      {data.sendings.length > 0 && (
        <Section title={s.before}>
          <ul>
            {data.sendings.map(({ subject, people, at }) => (
              <li>
                {momentInWords(at, data.timeZone, view.locale)}
                {colon(view.locale)} {subject} ({s.toPeople({ people })})
              </li>
            ))}
          </ul>
        </Section>
      )}
    </EventPage>
  );
}
