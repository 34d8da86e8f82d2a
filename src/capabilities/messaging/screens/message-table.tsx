import type { JSX } from 'preact';
import { momentInWords } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import { Button, DataTable } from '../../../web/widgets/index.ts';
import { withColon } from '../../../web/words.ts';
import type { Message } from '../schema.ts';
import { texts } from '../texts.ts';
import { type Shown, What, Who } from './message-parts.tsx';

/** Messages that leave by themselves, and letters: to whom, what, and how far they are. */
export function MessageTable(props: Shown & { messages: Message[]; empty: string }): JSX.Element {
  const { data, view, messages, empty } = props;
  const t = texts(view.locale);
  const act = {
    key: 'act',
    title: t.columns.act,
    cell: ({ id, channel, status, recipientName }: Message) =>
      channel === 'letter' && status === 'waiting' ? (
        <Form view={view} command="mark-told" action={`/events/${data.event.id}/messages/${id}/told`}>
          <Button size="small" icon="check" label={withColon(view.locale, t.letterGone, recipientName)}>
            {t.letterGone}
          </Button>
        </Form>
      ) : null,
  };
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
          cell: (message) => <Who message={message} view={view} />,
        },
        {
          key: 'what',
          title: t.columns.what,
          width: 'wide',
          cell: (message) => <What message={message} />,
        },
        {
          key: 'state',
          title: t.columns.state,
          cell: (message) => <State data={data} view={view} message={message} />,
        },
        ...(messages.some(({ channel }) => channel === 'letter') ? [act] : []),
      ]}
    />
  );
}

function State({ data, view, message }: Shown & { message: Message }): JSX.Element {
  const t = texts(view.locale);
  const { channel, status, settledAt, failure, uncertain, instead, lastError } = message;
  return (
    <>
      {t.channels[channel]}, {t.statuses[status]}
      {settledAt && <br />}
      {settledAt && momentInWords(settledAt, data.timeZone, view.locale)}
      {failure && <p>{t.failures[failure]}</p>}
      {uncertain && <p>{t.uncertain}</p>}
      {instead && <p class="muted">{t.instead}</p>}
      {lastError && <p class="muted">{lastError}</p>}
    </>
  );
}
