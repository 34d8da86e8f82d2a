import type { JSX } from 'preact';
import { momentInWords } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import { Button, DataTable, Disclosure, SelectField, TextField } from '../../../web/widgets/index.ts';
import { withColon } from '../../../web/words.ts';
import { CALL_OUTCOMES, type Message } from '../schema.ts';
import { texts } from '../texts.ts';
import { type Shown, What, Who } from './message-parts.tsx';

/** Whom to call or tell in person: what to say, how often it was tried, what they answered. The least tried come first. */
export function CallTable({ data, view, messages }: Shown & { messages: Message[] }): JSX.Element {
  const t = texts(view.locale);
  const waits = ({ status }: Message) => (status === 'waiting' ? 0 : 1);
  const rows = [...messages].sort((a, b) => waits(a) - waits(b) || a.tries - b.tries);
  return (
    <DataTable
      locale={view.locale}
      caption={t.toTell}
      rows={rows}
      rowKey={(message) => message.id}
      rowTone={({ status }) => (status === 'waiting' ? null : 'dim')}
      empty={<p>{t.nobodyToTell}</p>}
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
          cell: (message) => <Tried data={data} view={view} message={message} />,
        },
        {
          key: 'act',
          title: t.columns.act,
          cell: (message) =>
            message.status === 'waiting' ? <Act data={data} view={view} message={message} /> : null,
        },
      ]}
    />
  );
}

function Tried({ data, view, message }: Shown & { message: Message }): JSX.Element {
  const t = texts(view.locale);
  const { status, settledAt, settledBy, tries, lastOutcome, lastAnswer, instead } = message;
  return (
    <>
      {status === 'told' && settledBy ? t.toldBy({ name: settledBy }) : t.statuses[status]}
      {settledAt && <br />}
      {settledAt && momentInWords(settledAt, data.timeZone, view.locale)}
      {tries > 0 && (
        <p>
          {t.tries({ n: tries })}
          {lastOutcome && ` : ${t.outcomes[lastOutcome].toLowerCase()}`}
        </p>
      )}
      {lastAnswer && <p dir="auto">« {lastAnswer} »</p>}
      {instead && <p class="muted">{t.instead}</p>}
    </>
  );
}

/** One press when they are told; or what came of a call. */
function Act({ data, view, message: { id, recipientName } }: Shown & { message: Message }): JSX.Element {
  const t = texts(view.locale);
  const base = `/events/${data.event.id}/messages/${id}`;
  return (
    <div class="stack">
      <Form view={view} command="mark-told" action={`${base}/told`}>
        <Button size="small" icon="check" label={withColon(view.locale, t.told, recipientName)}>
          {t.told}
        </Button>
      </Form>
      <Disclosure summary={t.call}>
        <Form view={view} command="record-call" action={`${base}/calls`}>
          <SelectField
            locale={view.locale}
            name="outcome"
            label={t.columns.state}
            required
            options={CALL_OUTCOMES.map((value) => ({ value, label: t.outcomes[value] }))}
          />
          <TextField locale={view.locale} name="answer" label={t.callAnswer} maxlength={300} />
          <Button size="small" label={withColon(view.locale, t.call, recipientName)}>
            {t.call}
          </Button>
        </Form>
      </Disclosure>
    </div>
  );
}
