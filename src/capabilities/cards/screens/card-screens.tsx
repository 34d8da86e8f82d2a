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
  name: string;
  since: string | null;
}

/** Whether somebody has a card, and the press that makes one. */
export function CardScreen({
  data,
  view,
}: {
  data: Data & { registrationId: string };
  view: View;
}): JSX.Element {
  const { event, registrationId } = data;
  const words = texts(view.locale).card;
  return (
    <OneCard
      data={data}
      view={view}
      command="issue-card"
      section="candidates"
      of={`/events/${event.id}/candidates/${registrationId}`}
      words={words}
    />
  );
}

/** The same for a company: a recruiter without e-mail. */
export function RecruiterCardScreen(props: {
  data: Data & { recruiterId: string };
  view: View;
}): JSX.Element {
  const { data, view } = props;
  const { card, recruiterCard } = texts(view.locale);
  return (
    <OneCard
      data={data}
      view={view}
      command="issue-recruiter-card"
      section="recruiters"
      of={`/events/${data.event.id}/recruiters/${data.recruiterId}`}
      words={{ ...card, ...recruiterCard }}
    />
  );
}

function OneCard(props: {
  data: Data;
  view: View;
  command: string;
  section: 'candidates' | 'recruiters';
  of: string;
  words: ReturnType<typeof texts>['card'];
}): JSX.Element {
  const { data, view, command, section, of, words: t } = props;
  const { event, name, since } = data;
  return (
    <EventPage view={view} event={event} section={section} title={t.title({ name })} intro={t.intro}>
      <p>{since === null ? t.none : t.since({ date: momentInWords(since, event.timeZone, view.locale) })}</p>
      {since !== null && <Notice tone="warning" title={t.reissueText} />}
      <Form view={view} command={command} action={`${of}/card`}>
        <Actions>
          <Button kind="primary" size="large" icon="print">
            {since === null ? t.issue : t.reissue}
          </Button>
          <LinkButton href={event.as === 'door' ? `/events/${event.id}/door` : of}>{t.back}</LinkButton>
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
