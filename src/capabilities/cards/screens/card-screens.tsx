import type { JSX } from 'preact';
import { dateInWords, momentInWords } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import { EventPage, PlainPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, LinkButton, Notice, PrintButton, QrCode } from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import type { PrintedCard } from '../schema.ts';
import { texts } from '../texts.ts';

interface Data {
  event: EventHeading;
  registrationId: string;
  name: string;
  since: string | null;
}

/** Whether somebody has a card, and the press that makes one. */
export function CardScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const { card: t } = texts(view.locale);
  const { event, registrationId, name, since } = data;
  const person = `/events/${event.id}/candidates/${registrationId}`;
  return (
    <EventPage view={view} event={event} section="candidates" title={t.title({ name })} intro={t.intro}>
      <p>{since === null ? t.none : t.since({ date: momentInWords(since, event.timeZone, view.locale) })}</p>
      {since !== null && <Notice tone="warning" title={t.reissueText} />}
      <Form view={view} command="issue-card" action={`${person}/card`}>
        <Actions>
          <Button kind="primary" size="large" icon="print">
            {since === null ? t.issue : t.reissue}
          </Button>
          <LinkButton href={event.as === 'door' ? `/events/${event.id}/door` : person}>{t.back}</LinkButton>
        </Actions>
      </Form>
    </EventPage>
  );
}

/** The card itself, this once: large letters, black on white, one sheet. */
export function PrintedCardScreen({ data, view }: { data: PrintedCard; view: View }): JSX.Element {
  const { printed: t } = texts(view.locale);
  const address = `${view.origin.replace(/^https?:\/\//, '')}/card`;
  return (
    <PlainPage view={view} title={data.name} intro={`${data.event} · ${dateInWords(data.date, view.locale)}`}>
      <div class="not-printed">
        <Notice tone="warning" announced title={t.now} />
        <Actions>
          <PrintButton>{t.print}</PrintButton>
        </Actions>
      </div>
      <p>{data.place}</p>
      <p>{t.scan}</p>
      <QrCode text={`${view.origin}${data.link}`} label={t.qr} />
      <p>{t.or({ address })}</p>
      <p class="card-code">{data.code}</p>
      <p>{t.keep}</p>
    </PlainPage>
  );
}
