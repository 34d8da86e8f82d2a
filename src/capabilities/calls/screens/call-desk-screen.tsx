import type { JSX } from 'preact';
import { wallTimeOf } from '../../../web/dates.ts';
import { ownLive, PersonPage, recruiterMenu } from '../../../web/layout/index.ts';
import { phoneForReading } from '../../../web/phones.ts';
import type { View } from '../../../web/view.ts';
import {
  Badge,
  CallArea,
  CopyLink,
  callRow,
  Disclosure,
  EmptyState,
  Notice,
  Section,
} from '../../../web/widgets/index.ts';
import type { CallDesk, DeskCall } from '../schema.ts';
import { texts } from '../texts.ts';
import { BesideList, InviteBeside } from './beside-parts.tsx';
import { linkOf, OpenCall, Press, rowOf } from './parts.tsx';

type Props = { data: CallDesk; view: View };

/** The recruiter's one page for the whole session: the call of now, and everybody who comes beneath. */
export function CallDeskScreen({ data, view }: Props): JSX.Element {
  const { desk: t } = texts(view.locale);
  const { event, help, processor, calls } = data;
  const link = linkOf(view);
  return (
    <PersonPage
      view={view}
      title={t.title}
      over={event.name}
      intro={data.company}
      menu={recruiterMenu(view, '')}
      help={help}
      wide
      live={ownLive(event.id, 'call-desk', data.recruiterId)}
    >
      {view.done === 'ask-for-telephone' && <Notice tone="success" announced title={t.switched} />}
      {view.sent?.refusal && <Notice tone="error" announced title={view.sent.refusal} />}
      <div id="to-call" data-live-region="" data-server-now={event.now}>
        {calls
          .filter(({ channel, stage }) => channel === 'telephone' && stage === 'open')
          .map((call) => (
            <ToCall call={call} view={view} />
          ))}
      </div>
      {calls.length > 0 && (
        <CallArea
          view={view}
          base={`/api${link}/call`}
          phoneBase={`${link}/call`}
          processor={processor}
          helpPhone={help.phone}
          me={`recruiter:${data.recruiterId}`}
        />
      )}
      <Section title={t.list} id="call-list" live>
        {calls.length === 0 && <EmptyState title={t.none} icon="calendar" />}
        <ol class="call-list">
          {calls.map((call) => (
            <Line call={call} data={data} view={view} />
          ))}
        </ol>
      </Section>
      <p>
        <a href={`${link}/check`}>{t.check}</a>
      </p>
      <div id="beside" data-live-region="">
        {data.beside.length > 0 && (
          <Section title={texts(view.locale).beside.list}>
            <BesideList beside={data.beside} base={`${link}/call/beside`} view={view} />
          </Section>
        )}
      </div>
      <div id="beside-invite" data-live-region="">
        {data.seatsBeside && calls.length > 0 && <InviteBeside action={`${link}/call/beside`} view={view} />}
      </div>
      <Disclosure summary={t.handOver} id="hand-over">
        <p>{t.handOverText}</p>
        <CopyLink
          locale={view.locale}
          id="call-address"
          label={t.handOverLink}
          value={`${view.origin}${link}/call`}
        />
      </Disclosure>
    </PersonPage>
  );
}

/** An interview by telephone: the recruiter calls, and sees the number when it is asked for. */
function ToCall({ call, view }: { call: DeskCall; view: View }): JSX.Element {
  const { desk: t } = texts(view.locale);
  return (
    <Notice tone="info" title={t.call(call.name)}>
      <p>{t.callText}</p>
      {call.phone !== null ? (
        <p>
          <a class="call__number" href={`tel:${call.phone.replace(/[^+\d]/g, '')}`}>
            {phoneForReading(call.phone)}
          </a>
        </p>
      ) : call.hasPhone ? (
        <>
          <Press
            view={view}
            action={`${linkOf(view)}/call/${call.meetingId}/number`}
            kind="primary"
            icon="eye"
            label={`${t.showNumber} (${call.name})`}
          >
            {t.showNumber}
          </Press>
          <p class="muted">{t.numberText}</p>
        </>
      ) : (
        <p>{t.noPhone}</p>
      )}
    </Notice>
  );
}

function Line({ call, data, view }: Props & { call: DeskCall }): JSX.Element {
  const t = texts(view.locale);
  const { event, foremost } = data;
  const inRoom = call.channel !== 'telephone' && call.channel !== 'table';
  const toFile = call.stage === 'early' ? t.desk.seePerson : t.desk.result;
  return (
    <li
      class="call-list__line"
      data-key={call.meetingId}
      data-current={call.meetingId === foremost ? '' : undefined}
      {...callRow(rowOf(call))}
    >
      <time>{wallTimeOf(call.startsAt, event.timeZone)}</time>
      <span class="call-list__who">
        <strong>{call.name}</strong>
        <span class="muted">
          {' '}
          {call.channel === 'table' && call.table !== null
            ? t.desk.table(call.table)
            : t.channels[call.channel]}
        </span>
      </span>
      {call.meetingId === foremost && call.stage === 'open' && (
        <Badge tone="now" shape="play">
          {t.desk.now}
        </Badge>
      )}
      {call.otherIsIn && inRoom && (
        <Badge tone="good" shape="dot">
          {t.desk.isHere}
        </Badge>
      )}
      <span class="call-list__acts">
        {inRoom && call.stage === 'open' && <OpenCall call={call} view={view} />}
        <a href={`${linkOf(view)}?meeting=${call.meetingId}`} aria-label={`${toFile} (${call.name})`}>
          {toFile}
        </a>
      </span>
    </li>
  );
}
