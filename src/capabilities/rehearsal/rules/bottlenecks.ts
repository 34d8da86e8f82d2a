import type { Instant } from '../../../kernel/clock.ts';
import type { AtTheDoor, Bottlenecks, ScriptLine } from '../schema.ts';

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
  { at, least, over }: { at: Instant; least: number; over: readonly number[] },
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
  return {
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
    rounds: over.map((number) => {
      const own = rows.meetings.filter(({ roundNumber }) => roundNumber === number);
      const met = own.filter(({ status }) => status === 'held');
      return {
        number,
        planned: own.length,
        held: met.length,
        missed: own.filter(({ status }) => status === 'missed').length,
        idleRecruiters: Math.max(0, recruitersHere - new Set(met.map(({ recruiterId }) => recruiterId)).size),
      };
    }),
  };
}

/** The most people who came within one minute: what a desk must be able to take. */
function mostInOneMinute(lines: readonly ScriptLine[]): number {
  const minutes = Map.groupBy(lines, ({ at }) => at.slice(0, 16));
  return Math.max(0, ...[...minutes.values()].map((own) => own.length));
}
