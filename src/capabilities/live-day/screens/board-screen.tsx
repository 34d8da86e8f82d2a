import type { JSX } from 'preact';
import { wallTimeOf } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import { EventPage, linkWords } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  Disclosure,
  EmptyState,
  LinkButton,
  ListLinks,
  Notice,
  PrintButton,
  RoundRibbon,
  Stats,
  withBreaks,
} from '../../../web/widgets/index.ts';
import { colon } from '../../../web/words.ts';
import type { PresenceCounts } from '../../door/schema.ts';
import type { BoardPage } from '../schema.ts';
import { texts } from '../texts.ts';
import { BoardGrid } from './board-grid.tsx';
import { Disputed } from './disputed.tsx';
import { AwaitedNow, BelowPromised, Holes } from './holes.tsx';
import { Newcomers } from './newcomers.tsx';
import { Rehearsal } from './rehearsal.tsx';
import { RepairPanel } from './repair-panel.tsx';
import { Standing, WhatPanel } from './what-panel.tsx';

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
          <LinkButton href={`${base}/calls`} icon="camera">
            {linkWords(view.locale).calls}
          </LinkButton>
          <LinkButton href={`${base}/errands`} icon="people">
            {data.errands > 0 ? t.errands.new(data.errands) : t.errands.link}
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
          <Summary data={data} view={view} />
          <RepairPanel data={data} view={view} />
          <WhatPanel data={data} view={view} />
          <Standing data={data} view={view} />
          <Disputed data={data} view={view} />
          <Newcomers data={data} view={view} />
          <Counts data={data} view={view} />
          <RoundWork data={data} view={view} />
          <BoardGrid data={data} view={view} />
          <AwaitedNow data={data} view={view} />
          <BelowPromised data={data} view={view} />
          <Holes data={data} view={view} />
          <Versions data={data} view={view} />
        </>
      )}
      {event.as === 'organiser' && !event.rehearsal && <Rehearsal data={data} view={view} />}
      <ListLinks locale={view.locale} href={`${base}/lists/presence`} />
    </EventPage>
  );
}

/** One sentence of where the round stands, read aloud once per change instead of every cell that differs. */
function Summary({ data, view }: Props): JSX.Element {
  const { about, counts, awaited, free } = data;
  const words =
    about === null
      ? undefined
      : texts(view.locale).summary(about, counts.candidate.present, awaited.length, free.length);
  return (
    <p id="day-summary" class="hidden" data-live-region="" data-live-announce={words}>
      {words}
    </p>
  );
}

/** Who changed how much in the plan, and when: what another organiser did is never a secret. */
function Versions({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).changed;
  return (
    <div id="versions" data-live-region="">
      <Disclosure summary={t.title} id="versions-list">
        <ul class="holes">
          {data.versions.map(({ version, kind, changes, by, at }) => (
            <li data-key={String(version)}>
              <span>
                {t.version(version)}
                {colon(view.locale)} {t[kind]}, {t.changes(changes)}
              </span>
              <span class="muted">
                {wallTimeOf(at, data.clock.timeZone)} {by !== null && <bdi>{t.by(by)}</bdi>}
              </span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
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
