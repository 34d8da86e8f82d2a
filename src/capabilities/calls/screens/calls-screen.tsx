import type { JSX } from 'preact';
import { momentInWords, timeOf, wallTimeOf } from '../../../web/dates.ts';
import { EventPage, eventLive } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Badge, DataTable, Disclosure, LinkButton, Notice, Section } from '../../../web/widgets/index.ts';
import type { CallsPage, CheckedPerson, StaffCall } from '../schema.ts';
import { texts } from '../texts.ts';
import { BesideList, InviteBeside } from './beside-parts.tsx';
import { CallPresses } from './call-presses.tsx';

type Props = { data: CallsPage; view: View };

/** All calls of an event: what fails first with its next steps, then what runs, what comes, and whose devices are ready. */
export function CallsScreen({ data, view }: Props): JSX.Element {
  const { staff: t } = texts(view.locale);
  const { event, calls } = data;
  const failing = calls.filter(({ trouble }) => trouble !== null);
  const running = calls.filter(({ trouble, position }) => trouble === null && position === 'now');
  const later = calls.filter(({ position }) => position === 'later');
  // In the order in which they begin: those of the next moment are read, the others when somebody asks.
  const next = later.filter(({ startsAt }) => startsAt === later[0]?.startsAt);
  const past = calls.filter(({ trouble, position }) => trouble === null && position === 'past');
  const said = ['switch-channel', 'begin-call-again', 'take-back-beside'].includes(view.done ?? '');
  return (
    <EventPage
      view={view}
      event={event}
      section="theDay"
      title={t.title}
      intro={t.intro}
      live={eventLive(event.id)}
      wide
      actions={
        event.as === 'organiser' ? (
          <LinkButton href={`/events/${event.id}/calls/settings`} icon="settings">
            {t.settings}
          </LinkButton>
        ) : undefined
      }
    >
      {said && <Notice tone="success" announced title={t.done} />}
      {view.sent?.refusal && <Notice tone="error" announced title={view.sent.refusal} />}
      <div id="service" data-live-region="">
        {data.processor !== null && failing.some(({ trouble }) => trouble === 'service') && (
          <Notice tone="error" title={t.serviceAway(data.processor)}>
            <p>{t.serviceAwayText}</p>
          </Notice>
        )}
      </div>
      <Section title={t.failing} id="failing" live>
        <Calls data={data} calls={failing} empty={t.noFailing} caption={t.failing} view={view} />
      </Section>
      <Section title={t.running} id="running" live>
        <Calls data={data} calls={running} empty={t.noRunning} caption={t.running} view={view} />
      </Section>
      <Section title={t.later} id="later" live>
        <Calls data={data} calls={next} empty={t.noLater} caption={t.later} view={view} />
        <Folded data={data} calls={later.slice(next.length)} view={view} />
      </Section>
      {past.length > 0 && (
        <Section title={t.past} id="past" live>
          <Folded data={data} calls={past} view={view} />
        </Section>
      )}
      {event.as === 'organiser' && data.recruiters.length > 0 && <BesideRecruiters data={data} view={view} />}
      <Section title={t.checks} id="checks" intro={t.checksIntro} live>
        <Checks data={data} view={view} />
      </Section>
    </EventPage>
  );
}

/** Colleagues who sit beside recruiters, and the press by which one more is invited. */
function BesideRecruiters({ data, view }: Props): JSX.Element {
  const { beside: t } = texts(view.locale);
  const base = `/events/${data.event.id}/calls/beside`;
  return (
    <>
      <Section title={t.list} intro={t.listIntro} id="beside" live>
        {data.beside.length === 0 && <p class="muted">{t.nobody}</p>}
        <BesideList beside={data.beside} base={base} companies view={view} />
      </Section>
      <InviteBeside action={base} recruiters={data.recruiters} view={view} />
    </>
  );
}

/** Calls that nobody has to look at now, folded by the time at which they begin. */
function Folded({ data, view, calls }: Props & { calls: readonly StaffCall[] }): JSX.Element {
  const { staff: t } = texts(view.locale);
  const moments = Map.groupBy(calls, ({ startsAt }) => startsAt);
  return (
    <>
      {[...moments].map(([startsAt, together]) => {
        const title = t.moment(wallTimeOf(startsAt, data.event.timeZone), together.length);
        return (
          <Disclosure summary={title} id={`calls-${startsAt}`}>
            <Calls data={data} calls={together} empty="" caption={title} view={view} />
          </Disclosure>
        );
      })}
    </>
  );
}

function Calls(props: Props & { calls: readonly StaffCall[]; empty: string; caption: string }): JSX.Element {
  const { data, view, calls, empty, caption } = props;
  const { staff: t, channels, station } = texts(view.locale);
  const { event } = data;
  return (
    <DataTable
      locale={view.locale}
      caption={caption}
      rows={calls}
      rowKey={({ meetingId }) => meetingId}
      rowTone={({ trouble }) => (trouble === null ? null : 'bad')}
      empty={<p class="muted">{empty}</p>}
      columns={[
        {
          key: 'when',
          title: t.when,
          width: 'narrow',
          cell: ({ startsAt }) => <time class="number">{wallTimeOf(startsAt, event.timeZone)}</time>,
        },
        {
          key: 'who',
          title: t.who,
          heading: true,
          cell: (call) => (
            <>
              {call.candidate} · {call.company}
            </>
          ),
        },
        {
          key: 'how',
          title: t.how,
          cell: (call) => (
            <>
              {channels[call.channel]}
              {call.channel === 'video-site' && (
                <span class="muted">
                  {' '}
                  {[call.site, call.station && station(call.station)].filter(Boolean).join(', ')}
                </span>
              )}
              {call.audioOnly && <span class="muted"> ({t.audioOnly})</span>}
            </>
          ),
        },
        { key: 'there', title: t.there, cell: (call) => <There call={call} data={data} view={view} /> },
        { key: 'act', title: '', cell: (call) => <CallPresses call={call} data={data} view={view} /> },
      ]}
    />
  );
}

/** Who is in the room; or what is wrong, and since when. */
function There({ call, data, view }: Props & { call: StaffCall }): JSX.Element | null {
  const { staff: t } = texts(view.locale);
  if (call.trouble !== null && call.troubleSince !== null)
    return (
      <span class="cluster">
        <Badge tone="bad" shape="cross">
          {t.troubles[call.trouble]}
        </Badge>
        <span class="muted nowrap">
          {t.since(timeOf(call.troubleSince, data.event.timeZone, view.locale))}
        </span>
      </span>
    );
  if (call.channel === 'table' || call.channel === 'telephone' || call.position === 'past') return null;
  const sides = [
    [call.candidateIn, t.candidate],
    [call.recruiterIn, t.recruiter],
  ] as const;
  return (
    <span class="cluster">
      {sides.map(([phase, name]) => (
        <Badge tone={phase === null ? 'neutral' : 'good'} shape={phase === null ? 'ring' : 'dot'}>
          {phase === null ? t.isOut(name) : t.isIn(name)}
        </Badge>
      ))}
      {call.guests > 0 && <span class="muted">{t.guests(call.guests)}</span>}
    </span>
  );
}

const CHECK_TONES = {
  none: ['neutral', 'ring'],
  red: ['bad', 'cross'],
  amber: ['warn', 'half'],
  green: ['good', 'check'],
} as const;

/** Who takes part with a device of their own, and what it lacks: those in red first. */
function Checks({ data, view }: Props): JSX.Element {
  const { staff: t } = texts(view.locale);
  const order = ['red', 'none', 'amber', 'green'];
  const rows = [...data.checks].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return (
    <DataTable
      locale={view.locale}
      caption={t.checks}
      rows={rows}
      rowKey={({ id }) => id}
      rowTone={({ state }) => (state === 'red' ? 'bad' : null)}
      empty={<p class="muted">{t.noChecks}</p>}
      columns={[
        {
          key: 'person',
          title: t.person,
          heading: true,
          cell: ({ id, kind, name }) =>
            data.event.as === 'door' || (kind === 'recruiter' && data.event.as !== 'organiser') ? (
              name
            ) : (
              <a
                href={`/events/${data.event.id}/${kind === 'candidate' ? 'candidates' : 'recruiters'}/${id}`}
              >
                {name}
              </a>
            ),
        },
        {
          key: 'state',
          title: t.state,
          cell: ({ state }) => {
            const [tone, shape] = CHECK_TONES[state];
            return (
              <Badge tone={tone} shape={shape}>
                {t.checkStates[state]}
              </Badge>
            );
          },
        },
        { key: 'lack', title: t.lack, cell: (person) => lacksOf(person, t.lacks) },
        {
          key: 'at',
          title: t.checkedAt,
          cell: ({ check }) =>
            check === null ? '' : momentInWords(check.checkedAt, data.event.timeZone, view.locale),
        },
      ]}
    />
  );
}

function lacksOf({ check }: CheckedPerson, words: Readonly<Record<string, string>>): string {
  if (check === null) return '';
  const lacks = (['browser', 'camera', 'microphone', 'speaker'] as const).filter((name) => !check[name]);
  const all = [...lacks, ...(check.network === 'none' || check.network === 'unknown' ? ['network'] : [])];
  return all.map((name) => words[name]).join(', ');
}
