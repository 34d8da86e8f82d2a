import type { Instant } from '../../../kernel/clock.ts';
import type { AtTheDoor, Bottlenecks, DoorSpan, ScriptLine } from '../schema.ts';

interface Rows {
  readonly presences: readonly {
    subjectKind: string;
    subjectId: string;
    state: string;
    arrivedAt: Instant | null;
  }[];
  readonly registrations: readonly { id: string; source: string; name: string }[];
  readonly meetings: readonly {
    registrationId: string;
    recruiterId: string;
    roundNumber: number;
    status: string;
  }[];
}

const minutesBetween = (from: Instant, to: Instant) =>
  Math.max(0, (Date.parse(to) - Date.parse(from)) / 60_000);

/** Who stands at the door and has not been checked in, the longest first. A walk-in is in when somebody of that name is. */
export function atTheDoor(script: readonly ScriptLine[], rows: Rows, at: Instant): AtTheDoor[] {
  const names = new Map(rows.registrations.map(({ id, name }) => [id, name]));
  const noted = new Set(
    rows.presences.filter(({ state }) => state !== 'expected').map(({ subjectId }) => subjectId),
  );
  const walkedIn = new Set(
    rows.registrations.filter(({ source }) => source === 'walk-in').map(({ name }) => name),
  );
  return script
    .filter((line) => line.byHand && line.at <= at)
    .filter((line) => (line.id === null ? !walkedIn.has(line.name ?? '') : !noted.has(line.id)))
    .map((line) => ({
      name: line.name ?? names.get(line.id ?? '') ?? '',
      walkIn: line.kind === 'walk-in',
      minutes: Math.floor(minutesBetween(line.at, at)),
    }));
}

/** Where it got stuck: the queue at the door, holes per round, and who went without. */
export function bottlenecksOf(
  script: readonly ScriptLine[],
  rows: Rows,
  {
    at,
    least,
    over,
    roundMinutes,
  }: { at: Instant; least: number; over: readonly number[]; roundMinutes: number },
): Bottlenecks {
  const arrival = new Map(rows.presences.map(({ subjectId, arrivedAt }) => [subjectId, arrivedAt]));
  const waits = script
    .filter((line) => line.byHand && line.id !== null && line.at <= at)
    .map((line) => minutesBetween(line.at, arrival.get(line.id ?? '') ?? at));
  const here = new Set(
    rows.presences
      .filter(
        ({ state, subjectKind }) => subjectKind === 'candidate' && (state === 'present' || state === 'left'),
      )
      .map(({ subjectId }) => subjectId),
  );
  const recruitersHere = rows.presences.filter(
    ({ state, subjectKind }) => subjectKind === 'recruiter' && state === 'present',
  ).length;
  const held = rows.meetings.filter(({ status }) => status === 'held');
  const counts = Map.groupBy(held, ({ registrationId }) => registrationId);
  const few = (count: number) => [...here].filter((id) => (counts.get(id)?.length ?? 0) < count).length;
  const rounds = over.map((number) => roundOf(number, rows, recruitersHere));
  const idle = rounds.reduce((sum, { idleRecruiters }) => sum + idleRecruiters, 0);
  const places = recruitersHere * rounds.length;
  const found = {
    doorSpans: doorSpans(script, rows, at),
    holes: { minutes: idle * roundMinutes, share: places === 0 ? 0 : idle / places },
    door: {
      arrived: waits.length,
      average: waits.length === 0 ? 0 : waits.reduce((sum, wait) => sum + wait, 0) / waits.length,
      longest: Math.floor(Math.max(0, ...waits)),
      most: mostInOneMinute(
        script.filter((line) => line.does === 'arrives' && line.kind !== 'recruiter' && line.at <= at),
      ),
    },
    present: here.size,
    zero: few(1),
    belowLeast: few(least),
    rounds,
  };
  return { worst: worstOf(found), ...found };
}

function roundOf(number: number, rows: Rows, recruitersHere: number): Bottlenecks['rounds'][number] {
  const own = rows.meetings.filter(({ roundNumber }) => roundNumber === number);
  const met = own.filter(({ status }) => status === 'held');
  return {
    number,
    planned: own.length,
    held: met.length,
    missed: own.filter(({ status }) => status === 'missed').length,
    idleRecruiters: Math.max(0, recruitersHere - new Set(met.map(({ recruiterId }) => recruiterId)).size),
  };
}

/** A queue or a wait that a team should do something about; above this share of empty time, the plan has holes. */
const [LONG_WAIT_MINUTES, LONG_QUEUE, MANY_HOLES] = [5, 5, 0.25];

/** Where it got stuck most. Somebody without any interview weighs more than a queue, and a queue more than a hole. */
export function worstOf({
  zero,
  door,
  doorSpans: spans,
  holes,
  rounds,
}: Omit<Bottlenecks, 'worst'>): Bottlenecks['worst'] {
  // In the first rounds nearly everybody still waits for their first interview.
  if (zero > 0 && rounds.length >= 3) return 'zero';
  if (door.longest >= LONG_WAIT_MINUTES || spans.some(({ queue }) => queue >= LONG_QUEUE)) return 'door';
  return holes.share > MANY_HOLES ? 'holes' : 'nothing';
}

const SPAN_MINUTES = 5;

/** The door in spans of five minutes, from the first to the last in which somebody came or stood there. */
export function doorSpans(script: readonly ScriptLine[], rows: Rows, at: Instant): DoorSpan[] {
  const come = script.filter((line) => line.does === 'arrives' && line.kind !== 'recruiter' && line.at <= at);
  if (come.length === 0) return [];
  const arrival = new Map(rows.presences.map(({ subjectId, arrivedAt }) => [subjectId, arrivedAt]));
  const walkIns = new Map(
    rows.registrations.filter(({ source }) => source === 'walk-in').map(({ id, name }) => [name, id]),
  );
  const stays = come.map((line) => {
    const id = line.id ?? walkIns.get(line.name ?? '');
    const inAt = line.byHand ? (id === undefined ? null : (arrival.get(id) ?? null)) : line.at;
    return { from: Date.parse(line.at), until: inAt === null ? Number.POSITIVE_INFINITY : Date.parse(inAt) };
  });
  const step = SPAN_MINUTES * 60_000;
  const now = Date.parse(at);
  const start = Math.floor(Math.min(...stays.map(({ from }) => from)) / step) * step;
  const spans: DoorSpan[] = [];
  for (let from = start; from <= now; from += step) {
    const end = Math.min(from + step, now + 1);
    const there = stays.filter((stay) => stay.from < end && stay.until > from && stay.until > stay.from);
    const waits = there.map((stay) => Math.min(stay.until, end) - stay.from);
    spans.push({
      from: new Date(from).toISOString(),
      came: stays.filter((stay) => stay.from >= from && stay.from < end).length,
      queue: mostAtOnce(there, from, end),
      longest: Math.floor(Math.max(0, ...waits) / 60_000),
    });
  }
  return spans.filter(({ came, queue }) => came > 0 || queue > 0);
}

/** The most who stood there at one moment of a span: it is reached when somebody comes, or at its beginning. */
function mostAtOnce(
  stays: readonly { readonly from: number; readonly until: number }[],
  from: number,
  end: number,
): number {
  const moments = [from, ...stays.map((stay) => stay.from)].filter(
    (moment) => moment >= from && moment < end,
  );
  return Math.max(
    0,
    ...moments.map((moment) => stays.filter((stay) => stay.from <= moment && stay.until > moment).length),
  );
}

/** The most people who came within one minute: what a desk must be able to take. */
function mostInOneMinute(lines: readonly ScriptLine[]): number {
  const minutes = Map.groupBy(lines, ({ at }) => at.slice(0, 16));
  return Math.max(0, ...[...minutes.values()].map((own) => own.length));
}
