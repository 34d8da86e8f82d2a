import type { JSX } from 'preact';
import { wallTimeOf } from '../../../web/dates.ts';
import { ownLive, PersonPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Badge, CallArea, callRow, EmptyState, Section } from '../../../web/widgets/index.ts';
import type { BesideDesk, OwnCall } from '../schema.ts';
import { texts } from '../texts.ts';
import { linkOf, OpenCall, rowOf } from './parts.tsx';

type Props = { data: BesideDesk; view: View };

/** The one page of who sits beside a recruiter: the call of now, and everybody who comes beneath. */
export function BesideDeskScreen({ data, view }: Props): JSX.Element {
  const { beside: t, desk } = texts(view.locale);
  const { event, help, processor, calls, firstName, company, contact } = data;
  return (
    <PersonPage
      view={view}
      title={t.title(contact ?? company)}
      over={event.name}
      intro={contact === null ? undefined : company}
      help={help}
      wide
      live={ownLive(event.id, 'call-desk', data.recruiterId)}
    >
      <p>{t.intro(firstName, contact ?? company)}</p>
      {calls.length > 0 && (
        <CallArea
          view={view}
          base={`/api${linkOf(view)}/call`}
          phoneBase={null}
          processor={processor}
          helpPhone={help.phone}
          me={`co-recruiter:${data.coRecruiterId}`}
        />
      )}
      <Section title={desk.list} id="call-list" live>
        {/* Drawn also where nobody is on the list, so that the clock is set right. */}
        <span data-server-now={event.now} />
        {calls.length === 0 && <EmptyState title={t.none} icon="calendar" />}
        <ol class="call-list">
          {calls.map((call) => (
            <Line call={call} data={data} view={view} />
          ))}
        </ol>
      </Section>
    </PersonPage>
  );
}

function Line({ call, data, view }: Props & { call: OwnCall }): JSX.Element {
  const { desk: t, channels } = texts(view.locale);
  const isNow = call.meetingId === data.foremost && call.stage === 'open';
  const inRoom = call.channel !== 'telephone' && call.channel !== 'table';
  return (
    <li
      class="call-list__line"
      data-key={call.meetingId}
      data-current={call.meetingId === data.foremost ? '' : undefined}
      {...callRow(rowOf(call))}
    >
      <time>{wallTimeOf(call.startsAt, data.event.timeZone)}</time>
      <span class="call-list__who">
        <strong>{call.name}</strong>
        <span class="muted"> {channels[call.channel]}</span>
      </span>
      {isNow && (
        <Badge tone="now" shape="play">
          {t.now}
        </Badge>
      )}
      {call.otherIsIn && inRoom && (
        <Badge tone="good" shape="dot">
          {t.isHere}
        </Badge>
      )}
      <span class="call-list__acts">
        {inRoom && call.stage === 'open' && <OpenCall call={call} view={view} />}
      </span>
    </li>
  );
}
