import type { JSX } from 'preact';
import { asset } from '../../../web/assets.ts';
import { timeOf } from '../../../web/dates.ts';
import { Icon } from '../../../web/icons.tsx';
import { eventLive, WallPage } from '../../../web/layout/index.ts';
import { Countdown, RoundRibbon, WallBoard, WallMessage, withBreaks } from '../../../web/widgets/index.ts';
import { callsPerPage, seatsPerPage, showsRibbon, type WallRound } from '../schema.ts';
import { texts } from '../texts.ts';
import { ClockBand, Cues } from './clock-band.tsx';
import { during, Pages, type Props } from './parts.tsx';

/** Lines that fit in two columns of larger type. */
const FEW = 16;
/** Longer names do not fit beside their table on screens that are less wide than most. */
const LONG_NAME = 14;

/** Lines beside the lists: messages, and who is looked for. */
function linesOf({ messages, called }: Props['data']): number {
  return messages.length + (called.length > 0 ? 1 : 0);
}

/** A screen of the hall, read from ten metres: of the clock, who sits where, who goes next, pitches and messages what was chosen. */
export function WallScreen({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).wall;
  const { event, clock, round, contents } = data;
  const { now } = clock;
  const has = (content: (typeof contents)[number]) => contents.includes(content);
  const title =
    round === null
      ? t.over
      : round.state === 'running'
        ? t.title(round.number)
        : t.next(round.number, timeOf(round.startsAt, clock.timeZone, view.locale));
  const urgent = data.messages.filter((message) => message.urgent);
  const others = data.messages.filter((message) => !message.urgent);
  const lists = has('seats') || has('calls');
  return (
    <WallPage
      // The wall's clock is the event's, so that a rehearsal shows the time it plays.
      view={{ ...view, now }}
      title={title}
      eventName={event.name}
      zone={clock.timeZone}
      theme={data.theme}
      live={eventLive(event.id)}
      beside={has('clock') && <Sound view={view} />}
    >
      <div class="stage" data-alone={has('clock') && !lists && data.pitch === null ? '' : undefined}>
        {urgent.map(({ id, text, until }) => (
          <p class="stage__message stage__message--urgent" data-key={id} {...during(now, null, until)}>
            <Icon name="warning" />
            <b>{t.urgent}</b> <span dir="auto">{text}</span>
          </p>
        ))}
        {data.called.length > 0 && (
          <p class="stage__message stage__message--urgent" data-key="called">
            <Icon name="arrow-right" />
            <b>{t.calledNow}</b>
            {data.called.map(({ name, table }) => (
              <span class="stage__called">
                <bdi>{name}</bdi> {t.toTable(table)}
              </span>
            ))}
          </p>
        )}
        {has('clock') && clock.rounds.length > 0 && (
          <>
            {showsRibbon(contents, linesOf(data)) && (
              <RoundRibbon
                rounds={withBreaks(clock.rounds, clock.breaks)}
                now={now}
                zone={clock.timeZone}
                locale={view.locale}
                variant="wall"
              />
            )}
            <ClockBand data={data} view={view} />
          </>
        )}
        {data.pitch !== null ? <Pitch data={data} view={view} /> : lists && <Lists data={data} view={view} />}
        {others.map(({ id, text, until }) => (
          <p class="stage__message" data-key={id} {...during(now, null, until)}>
            <Icon name="info" />
            <span dir="auto">{text}</span>
          </p>
        ))}
        {has('clock') && <Cues data={data} view={view} />}
      </div>
    </WallPage>
  );
}

/** The browser plays nothing before somebody has pressed something: one button, and a word that it worked. */
function Sound({ view }: Pick<Props, 'view'>): JSX.Element {
  const t = texts(view.locale).wall;
  return (
    <>
      <p class="sound" data-needs-script="" hidden>
        <button type="button" class="button button--primary" data-sound="">
          <Icon name="sound" />
          <span class="button__words">{t.soundOn}</span>
        </button>
        <span class="hidden" role="status" data-sound-said="" data-words={t.soundIsOn} />
      </p>
      <script type="module" src={asset('hall.js')} />
    </>
  );
}

/** Who sits where in each round to come, and who goes next; each list shown in its time. */
function Lists({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).wall;
  const { clock, contents, event, rounds } = data;
  const { now } = clock;
  if (rounds.length === 0 || event.planVersion === 0 || rounds.every(({ seats }) => seats.length === 0)) {
    const first = rounds[0];
    return (
      <WallMessage
        over={rounds.length === 0 ? undefined : t.before}
        title={
          first === undefined
            ? t.overText
            : event.planVersion === 0
              ? t.noPlan
              : t.beforeText(timeOf(first.startsAt, clock.timeZone, view.locale))
        }
      />
    );
  }
  const before = new Map(clock.rounds.map((one, index) => [one.number, clock.rounds[index - 1] ?? null]));
  return (
    <div class="stage__lists">
      {contents.includes('seats') && (
        <section class="stage__seats">
          {rounds.map((one) => (
            <div
              class="stage__list"
              data-key={`seats-${one.number}`}
              {...during(now, before.get(one.number)?.endsAt ?? null, one.endsAt)}
            >
              <Seats round={one} data={data} view={view} />
            </div>
          ))}
          <div class="stage__list" {...during(now, rounds.at(-1)?.endsAt ?? null, null)}>
            <WallMessage title={t.overText} />
          </div>
        </section>
      )}
      {contents.includes('calls') && (
        <section class="stage__calls">
          {rounds.map((one) => {
            const previous = before.get(one.number) ?? null;
            return (
              <div
                class="stage__list"
                data-key={`calls-${one.number}`}
                {...during(now, previous?.startsAt ?? null, one.startsAt)}
              >
                <Calls round={one} data={data} view={view} />
              </div>
            );
          })}
        </section>
      )}
    </div>
  );
}

interface OfRound extends Props {
  round: WallRound;
}

function Seats({ round, data, view }: OfRound): JSX.Element {
  const t = texts(view.locale).wall;
  const { clock, contents } = data;
  const most = seatsPerPage(contents, linesOf(data));
  const taken = round.seats.filter(({ candidate }) => candidate !== null);
  // Where there is no room for all, free tables give theirs: what people look for is their own name.
  const seats = round.seats.length > most && taken.length > 0 ? taken : round.seats;
  return (
    <Pages list={seats} most={most} now={clock.now}>
      {(page, { page: number, pages }) => (
        <>
          <h2 class="stage__title">
            <span {...during(clock.now, null, round.startsAt)}>{t.seatsNext(round.number)}</span>
            <span {...during(clock.now, round.startsAt, null)}>{t.seatsNow(round.number)}</span>
            {pages > 1 && <span class="stage__place">{t.page(number, pages)}</span>}
          </h2>
          <WallBoard
            caption={t.caption(round.number)}
            heads={[t.heads.table, t.heads.recruiter, t.heads.candidate]}
            rows={page.map(({ key, table, company, candidate }) => ({
              key: `${round.number}/${key}`,
              table,
              recruiter: company,
              candidate,
            }))}
            freeWord={t.free}
            most={contents.includes('calls') ? most : most / 2}
          />
        </>
      )}
    </Pages>
  );
}

/** Who goes next, by name, with the table: what one looks for is oneself. */
function Calls({ round, data, view }: OfRound): JSX.Element {
  const t = texts(view.locale).wall;
  const { clock, contents } = data;
  const called = round.seats
    .filter(({ candidate }) => candidate !== null)
    .sort((a, b) => (a.candidate ?? '').localeCompare(b.candidate ?? '', view.locale));
  return (
    <Pages list={called} most={callsPerPage(contents, linesOf(data))} now={clock.now}>
      {(page, { page: number, pages }) => (
        <>
          <h2 class="stage__title">
            {t.calls(round.number)}
            {pages > 1 && <span class="stage__place">{t.page(number, pages)}</span>}
          </h2>
          <ul class="calls" data-few={page.length <= FEW ? '' : undefined}>
            {page.map(({ key, table, candidate }) => (
              <li class="calls__one" data-key={`${round.number}/${key}`}>
                <span
                  class="calls__name"
                  dir="auto"
                  data-long={(candidate?.length ?? 0) > LONG_NAME ? '' : undefined}
                >
                  {candidate}
                </span>
                <Icon name="arrow-right" />
                <span class="hidden">{t.heads.table}</span> <b class="calls__table">{table}</b>
              </li>
            ))}
          </ul>
        </>
      )}
    </Pages>
  );
}

/** The ice-breaker: who speaks, for how long still, and who gets ready. */
function Pitch({ data, view }: Props): JSX.Element | null {
  const t = texts(view.locale).wall;
  if (data.pitch === null) return null;
  const { company, until, next, spoken, count } = data.pitch;
  const names = next.length > 0 ? t.pitchNext(next.join(' · ')) : undefined;
  return company !== null && until !== null ? (
    <WallMessage
      over={t.pitchOver(spoken, count)}
      title={company}
      figure={<Countdown to={until} now={data.clock.now} />}
      text={names}
    />
  ) : (
    <WallMessage over={t.pitches} title={spoken === 0 ? t.pitchSoon : t.pitchBetween} text={names} />
  );
}
