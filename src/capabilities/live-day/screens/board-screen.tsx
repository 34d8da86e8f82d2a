import type { JSX } from 'preact';
import { wallTimeOf } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  Columns,
  Disclosure,
  EmptyState,
  LinkButton,
  ListLinks,
  Notice,
  PrintButton,
  RoundRibbon,
  Section,
  StateBadge,
  Stats,
  TextField,
  withBreaks,
} from '../../../web/widgets/index.ts';
import type { PresenceCounts } from '../../door/schema.ts';
import type { BoardPage } from '../schema.ts';
import { texts } from '../texts.ts';
import { BoardGrid } from './board-grid.tsx';
import { Newcomers } from './newcomers.tsx';
import { RepairPanel } from './repair-panel.tsx';

type Props = { data: BoardPage; view: View };

/** The organiser's desk during the event: the clock, the tables, the holes, and what to do about them. */
export function BoardScreen({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const { event, clock } = data;
  const base = `/events/${event.id}`;
  const said = view.done === null ? undefined : t.done[view.done as keyof typeof t.done];
  const nothingFound = view.done === 'propose-repair' && data.proposal === null;
  return (
    <EventPage
      view={view}
      event={event}
      section="theDay"
      title={t.board.title}
      wide
      live={`/live/events/${event.id}`}
      ribbon={
        <RoundRibbon
          rounds={withBreaks(clock.rounds, clock.breaks)}
          now={clock.now}
          zone={clock.timeZone}
          locale={view.locale}
        />
      }
      actions={
        <>
          <LinkButton href={`${base}/door`} icon="person">
            {t.board.door}
          </LinkButton>
          <LinkButton href={data.event.as === 'organiser' ? `${base}/screens` : `${base}/wall`} icon="screen">
            {t.board.wall}
          </LinkButton>
          <PrintButton>{t.board.print}</PrintButton>
        </>
      }
    >
      {said && <Notice tone="success" announced title={said} />}
      {nothingFound && <Notice tone="info" announced title={t.repair.nothing} />}
      {view.sent?.refusal && <Notice tone="error" announced title={view.sent.refusal} />}
      {clock.clockShiftSeconds !== 0 && (
        <div id="rehearsal" data-live-region="">
          <Notice tone="info" title={t.board.rehearsal(wallTimeOf(clock.now, clock.timeZone))} />
        </div>
      )}
      {event.planVersion === 0 ? (
        <EmptyState
          title={t.board.noPlan}
          icon="calendar"
          actions={<LinkButton href={`${base}/plan`}>{t.board.toPlan}</LinkButton>}
        >
          {t.board.noPlanText}
        </EmptyState>
      ) : (
        <>
          <RepairPanel data={data} view={view} />
          <Newcomers data={data} view={view} />
          <Counts data={data} view={view} />
          <RoundWork data={data} view={view} />
          <BoardGrid data={data} view={view} />
          <AwaitedNow data={data} view={view} />
          <Holes data={data} view={view} />
        </>
      )}
      {event.as === 'organiser' && <Rehearsal data={data} view={view} />}
      <ListLinks locale={view.locale} href={`${base}/lists/presence`} />
    </EventPage>
  );
}

function total(counts: PresenceCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function Counts({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const { candidate, recruiter } = data.counts;
  return (
    <div id="counts" class="day-work" data-live-region="">
      <Stats
        items={[
          {
            value: candidate.present,
            label: t.board.presentCandidates,
            note: t.board.ofTotal(total(candidate)),
            tone: 'good',
          },
          { value: candidate.expected + candidate.late, label: t.board.awaited },
          {
            value: candidate.absent + candidate.excused,
            label: t.board.missing,
            tone: candidate.absent + candidate.excused > 0 ? 'bad' : undefined,
          },
          {
            value: recruiter.present,
            label: t.board.recruitersHere,
            note: t.board.ofTotal(total(recruiter)),
          },
        ]}
      />
    </div>
  );
}

/** Begins or ends a round for all tables, and looks for a repair when somebody asks. */
function RoundWork({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const base = `/events/${data.event.id}/board`;
  const running = data.clock.rounds.find(({ state }) => state === 'running');
  const over = data.clock.rounds.filter(({ state }) => state === 'past').at(-1);
  const finishable = running ?? over;
  return (
    <div id="round-work" class="day-work" data-live-region="">
      <Actions>
        {running && (
          <Form view={view} command="mark-round" action={`${base}/rounds/${running.number}`}>
            <Button name="mark" value="start" icon="clock">
              {t.board.start(running.number)}
            </Button>
          </Form>
        )}
        {finishable && (
          <Form view={view} command="mark-round" action={`${base}/rounds/${finishable.number}`}>
            <Button name="mark" value="finish" icon="check">
              {t.board.finish(finishable.number)}
            </Button>
          </Form>
        )}
        <Form view={view} command="propose-repair" action={`${base}/repairs`}>
          <Button icon="search">{t.repair.search}</Button>
        </Form>
      </Actions>
    </div>
  );
}

/** Who should be at a table and has not come: one press says what is known, and the plan is mended. */
function AwaitedNow({ data, view }: Props): JSX.Element | null {
  const t = texts(view.locale);
  if (data.about === null) return null;
  const states = ['present', 'late', 'absent'] as const;
  return (
    <Section
      title={
        <>
          {t.board.awaitedNow} <span class="muted">{t.board.idleText(data.about)}</span>
        </>
      }
      id="awaited"
      live
    >
      {data.awaited.length === 0 ? (
        <p class="muted">{t.board.noAwaited}</p>
      ) : (
        <ul class="holes">
          {data.awaited.map(({ kind, id, name, state, place }) => (
            <li data-key={id}>
              <span>
                <bdi>{name}</bdi>{' '}
                <span class="muted">
                  {t.board.place(wallTimeOf(place.startsAt, data.clock.timeZone), place.table, place.whom)}
                </span>{' '}
                {state === 'late' && <StateBadge state="late" locale={view.locale} />}
              </span>
              <Form
                view={view}
                command="mark-presence"
                action={`/events/${data.event.id}/board/presence/${kind}/${id}`}
                class="holes__marks"
              >
                {states
                  .filter((one) => one !== state)
                  .map((one) => (
                    <Button size="small" name="state" value={one} label={`${t.states[one]} : ${name}`}>
                      {t.states[one]}
                    </Button>
                  ))}
              </Form>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Who is here with nothing to do, and who could receive them. */
function Holes({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  if (data.about === null) return <p class="muted">{t.board.roundsOver}</p>;
  const lists = [
    { id: 'idle', title: t.board.idle, people: data.idle, none: t.board.noIdle },
    { id: 'free', title: t.board.free, people: data.free, none: t.board.noFree },
  ];
  return (
    <Columns>
      {lists.map(({ id, title, people, none }) => (
        <Section
          title={
            <>
              {title} <span class="muted">{t.board.idleText(data.about ?? 0)}</span>
            </>
          }
          id={id}
          live
        >
          {people.length === 0 ? (
            <p class="muted">{none}</p>
          ) : (
            <ul class="holes">
              {people.map(({ id: key, name, detail, next }) => (
                <li data-key={key}>
                  <bdi>{name}</bdi>
                  <span class="muted">
                    {[
                      detail,
                      next === null
                        ? t.board.nothingNext
                        : t.board.nextAt(wallTimeOf(next.startsAt, data.clock.timeZone), next.whom),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Section>
      ))}
    </Columns>
  );
}

function Rehearsal({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const action = `/events/${data.event.id}/board/clock`;
  const sent = view.sent?.command === 'shift-clock' ? view.sent : null;
  const shifted = data.clock.clockShiftSeconds !== 0;
  return (
    <Disclosure summary={t.board.clock} id="rehearsal-clock" open={sent !== null}>
      <p>{t.board.clockText}</p>
      <Form view={view} command="shift-clock" action={action}>
        <TextField
          locale={view.locale}
          name="time"
          label={t.board.time}
          type="time"
          value={wallTimeOf(data.clock.now, data.clock.timeZone)}
          error={sent?.errors.time}
          quiet
        />
        <Actions>
          <Button>{t.board.shift}</Button>
        </Actions>
      </Form>
      {shifted && (
        <Form view={view} command="shift-clock" action={action}>
          <Button kind="primary" name="time" value="">
            {t.board.realTime}
          </Button>
        </Form>
      )}
    </Disclosure>
  );
}
