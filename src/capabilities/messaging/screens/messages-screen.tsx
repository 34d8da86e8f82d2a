import type { JSX } from 'preact';
import { minutesBetween } from '../../../kernel/clock.ts';
import { EventPage } from '../../../web/layout/index.ts';
import { LinkButton, ListLinks, Notice, Section } from '../../../web/widgets/index.ts';
import { texts } from '../texts.ts';
import { CallTable } from './call-table.tsx';
import type { Shown } from './message-parts.tsx';
import { MessageTable } from './message-table.tsx';

/** A message that waits for so long makes one ask what is wrong. */
const LONG_MINUTES = 15;

/** Who must be told, to tick off; what did not arrive and what to do; then what went out. */
export function MessagesScreen({ data, view }: Shown): JSX.Element {
  const t = texts(view.locale);
  const { event, messages } = data;
  const of = (...channels: string[]) => messages.filter(({ channel }) => channels.includes(channel));
  const failed = messages.filter(({ status }) => status === 'failed');
  const letters = of('letter');
  const toPrint = letters.some(({ status, body }) => status === 'waiting' && body !== '');
  const waited = data.waitingSince === null ? 0 : Math.floor(minutesBetween(data.waitingSince, view.now));
  const base = `/events/${event.id}/messages`;
  return (
    <EventPage
      view={view}
      event={event}
      section="messages"
      title={t.title}
      intro={t.intro}
      live={`/live/events/${event.id}`}
      actions={
        <>
          <LinkButton kind="primary" href={`${base}/new`}>
            {t.writeToList}
          </LinkButton>
          {event.as !== 'door' && (
            <LinkButton href={`/events/${event.id}/invitations`}>{t.toInvitations}</LinkButton>
          )}
          {event.as === 'organiser' && <LinkButton href={`${base}/words`}>{t.wordsAndRules}</LinkButton>}
        </>
      }
    >
      <Done view={view} />
      {data.sendsMail && waited >= LONG_MINUTES && (
        <Notice tone="warning">{t.waitingSince({ minutes: waited })}</Notice>
      )}
      <Section title={t.toTell} id="to-tell" live>
        <CallTable
          data={data}
          view={view}
          messages={of('call').filter(({ status }) => status !== 'failed')}
        />
      </Section>
      {failed.length > 0 && (
        <Section title={t.failedTitle} intro={t.failedIntro} id="failed" live>
          <MessageTable data={data} view={view} messages={failed} empty="" />
        </Section>
      )}
      {letters.length > 0 && (
        <Section
          title={t.letters}
          id="letters"
          actions={
            toPrint && (
              <>
                <LinkButton icon="print" href={`${base}/letters`}>
                  {t.printLetters}
                </LinkButton>
                <LinkButton icon="download" href={`${base}/letters.pdf`} download>
                  PDF
                </LinkButton>
              </>
            )
          }
        >
          <MessageTable data={data} view={view} messages={letters} empty="" />
        </Section>
      )}
      <Section title={t.writtenTitle} id="emails" live>
        {!data.sendsMail && <Notice tone="warning">{t.noSmtp}</Notice>}
        {!data.sendsSms && <p class="muted">{t.noGateway}</p>}
        <MessageTable
          data={data}
          view={view}
          messages={of('email', 'sms').filter(({ status }) => status !== 'failed')}
          empty={t.noWritten}
        />
      </Section>
      <ListLinks locale={view.locale} href={`/events/${event.id}/lists/messages`} />
    </EventPage>
  );
}

function Done({ view }: Pick<Shown, 'view'>): JSX.Element | null {
  const words: Readonly<Record<string, string>> = texts(view.locale).done;
  const said = view.done === null ? undefined : words[view.done];
  return said === undefined ? null : <Notice tone="success" announced title={said} />;
}
