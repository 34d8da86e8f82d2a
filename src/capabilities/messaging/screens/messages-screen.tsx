import type { JSX } from 'preact';
import { momentInWords } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import { EventPage } from '../../../web/layout/index.ts';
import { phoneForReading } from '../../../web/phones.ts';
import type { View } from '../../../web/view.ts';
import { Button, DataTable, Disclosure, ListLinks, Notice, Section } from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import type { Message } from '../schema.ts';
import { texts } from '../texts.ts';

interface Data {
  event: EventHeading;
  timeZone: string;
  sendsMail: boolean;
  messages: Message[];
}

/** Who must be told, to tick off, then what went out by e-mail. */
export function MessagesScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const calls = data.messages.filter(({ channel }) => channel === 'call');
  const emails = data.messages.filter(({ channel }) => channel === 'email');
  return (
    <EventPage
      view={view}
      event={data.event}
      section="messages"
      title={t.title}
      intro={t.intro}
      live={`/live/events/${data.event.id}`}
    >
      {view.done === 'mark-told' && <Notice tone="success" announced title={t.done['mark-told']} />}
      <Section title={t.toTell} id="to-tell" live>
        <MessageTable data={data} view={view} messages={calls} empty={t.nobodyToTell} />
      </Section>
      <Section title={t.emails} id="emails" live>
        {!data.sendsMail && <Notice tone="warning">{t.noSmtp}</Notice>}
        <MessageTable data={data} view={view} messages={emails} empty={t.noEmail} />
      </Section>
      <ListLinks locale={view.locale} href={`/events/${data.event.id}/lists/messages`} />
    </EventPage>
  );
}

function MessageTable(props: { data: Data; view: View; messages: Message[]; empty: string }): JSX.Element {
  const { data, view, messages, empty } = props;
  const t = texts(view.locale);
  return (
    <DataTable
      locale={view.locale}
      caption={t.title}
      rows={messages}
      rowKey={(message) => message.id}
      rowTone={({ status }) => (status === 'failed' ? 'bad' : status === 'waiting' ? null : 'dim')}
      empty={<p>{empty}</p>}
      columns={[
        {
          key: 'who',
          title: t.columns.who,
          heading: true,
          cell: ({ recipientName, recipientKind, address, channel }) => (
            <>
              {recipientName} ({t.kinds[recipientKind]})
              <br />
              {channel === 'call' ? (address === null ? t.noPhone : phoneForReading(address)) : address}
            </>
          ),
        },
        {
          key: 'what',
          title: t.columns.what,
          width: 'wide',
          cell: ({ subject, body }) => (
            <Disclosure summary={subject}>
              {body.split('\n').map((line) => (
                <p dir="auto">{line}</p>
              ))}
            </Disclosure>
          ),
        },
        {
          key: 'state',
          title: t.columns.state,
          cell: ({ status, settledAt, settledBy, lastError }) => (
            <>
              {status === 'told' && settledBy ? t.toldBy({ name: settledBy }) : t.statuses[status]}
              {settledAt && <br />}
              {settledAt && momentInWords(settledAt, data.timeZone, view.locale)}
              {lastError && <br />}
              {lastError}
            </>
          ),
        },
        {
          key: 'act',
          title: t.columns.act,
          cell: ({ id, channel, status, recipientName }) =>
            channel === 'call' && status === 'waiting' ? (
              <Form view={view} command="mark-told" action={`/events/${data.event.id}/messages/${id}/told`}>
                <Button size="small" icon="check" label={`${t.told} : ${recipientName}`}>
                  {t.told}
                </Button>
              </Form>
            ) : null,
        },
      ]}
    />
  );
}
