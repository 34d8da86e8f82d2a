import { type Choices, type Difference, type HomeBundle, PLAN, type PlanClash, type Row } from '../schema.ts';
import { same } from './merge.ts';

// The plan of a hall comes home. What happened (begun, held, missed) is a fact and always comes; where interviews were
// planned is one plan or the other, never a mixture: nobody could have followed it.

export interface PlanHere {
  /** The version now, and the one here after the event left or last came home. */
  readonly version: number;
  readonly left: number;
  /** The last version of the hall that came home before; the one it left with when none did. */
  readonly broughtUntil: number;
  /** When it came home before, the plan of here was kept instead of the hall's. */
  readonly declined: boolean;
  readonly meetings: readonly Row[];
}

export interface PlanHome {
  /** Interviews to write as they are here. */
  readonly rows: readonly Row[];
  /** Interviews planned here meanwhile that give way. */
  readonly off: readonly string[];
  readonly versions: readonly Row[];
  /** The plan goes back to the hall's without a version of it: one is made. */
  readonly returns: boolean;
  /** The version here afterwards. */
  readonly version: number;
  readonly clash: PlanClash | null;
  readonly differences: readonly Difference[];
  /** The last version of the hall that is home then, and by how much these were moved on. */
  readonly until: number;
  readonly by: number;
}

const FACTS = new Set<unknown>(['running', 'held', 'missed']);
const WRITTEN = [
  ...['status', 'during', 'table_number', 'round_number', 'seat', 'version_until'],
  ...['channel', 'station_id', 'station_reset_minutes', 'station_before'],
];

/** What of the hall's plan is to be written here. `shift` tells a version of the hall that came home before. */
export function planHome(
  { meetings, leftAs, versions: all }: HomeBundle['plan'],
  here: PlanHere,
  { choices, again, shift }: { choices: Choices; again: boolean; shift: (version: number) => number },
): PlanHome {
  const versions = all.filter(({ version }) => Number(version) > here.broughtUntil);
  const until = Math.max(here.broughtUntil, ...versions.map(({ version }) => Number(version)));
  const later = here.version - here.left;
  /** By how much the hall's versions are moved on: they follow the one here. */
  const by = here.version - here.broughtUntil;
  const moved = (row: Row) => leftAs[String(row.id)] !== row.status;
  const touched = versions.length > 0 || meetings.some(moved);
  const nothingNew = here.declined && versions.length === 0;
  const apart = (later > 0 || here.declined) && touched && !nothingNew;
  const clash = apart ? clashOf(meetings, here, { madeInHall: versions.length, later }) : null;
  const kept = nothingNew
    ? 'here'
    : clash === null
      ? 'hall'
      : (choices[PLAN] ?? (again || here.declined ? 'here' : 'hall'));
  const known = new Map(here.meetings.map((row) => [row.id, row]));
  const comes = kept === 'hall' ? versions : [];
  const returns = clash !== null && kept === 'hall' && versions.length === 0;
  const version = here.version + comes.length + (returns ? 1 : 0);
  const moveOn = (value: unknown): number | null => {
    if (value === null || value === undefined) return null;
    const one = Number(value);
    return Math.min(version, one > here.broughtUntil ? one + by : shift(one));
  };
  const differences: Difference[] = [];
  const rows = meetings.flatMap((row): Row[] => {
    const before = known.get(row.id) ?? null;
    const isNew = row.status !== 'cancelled' || before !== null || comes.length > 0;
    if (!isNew || (kept === 'here' && !(FACTS.has(row.status) && moved(row)))) return [];
    if (!moved(row) && clash === null && before !== null) return [];
    const status =
      before === null ? row.status : statusOf(row, before, { choices, again, differences, leftAs });
    const off =
      kept === 'here' || status !== row.status ? (before?.version_until ?? null) : row.version_until;
    const next: Row = {
      ...row,
      status,
      version_from: moveOn(row.version_from),
      version_until: status === 'cancelled' ? moveOn(off) : null,
    };
    const written = before !== null && WRITTEN.every((column) => same(before[column], next[column]));
    return written ? [] : [next];
  });
  const inHall = new Set(meetings.map(({ id }) => id));
  const off =
    clash !== null && kept === 'hall'
      ? here.meetings
          .filter(({ id, status }) => !inHall.has(id) && (status === 'planned' || status === 'called'))
          .map(({ id }) => String(id))
      : [];
  return {
    ...{ rows: touched ? rows : [], off, returns, version, differences, until, by },
    versions: comes.map((row) => ({ ...row, version: Number(row.version) + by })),
    clash: clash && { ...clash, kept },
  };
}

/** What became of an interview: what happened in the hall, unless something else was noted of it here. */
function statusOf(
  row: Row,
  here: Row,
  {
    choices,
    again,
    differences,
    leftAs,
  }: {
    choices: Choices;
    again: boolean;
    differences: Difference[];
    leftAs: Readonly<Record<string, string>>;
  },
): unknown {
  const left = leftAs[String(row.id)];
  if (row.status === here.status) return row.status;
  if (row.status === left) return FACTS.has(here.status) ? here.status : row.status;
  // What is only planned here, or was planned away, gives way: the plan of the two is chosen as a whole.
  if (here.status === left || !FACTS.has(here.status)) return row.status;
  const key = `meetings/${String(row.id)}#status`;
  const usual = again ? 'here' : 'hall';
  const kept = choices[key] ?? usual;
  differences.push({
    ...{ key, table: 'meetings', field: 'status', kept, fixed: false },
    about: {
      registrationId: String(row.registration_id),
      recruiterId: String(row.recruiter_id),
      round: Number(row.round_number),
    },
    ...{ here: String(here.status), hall: String(row.status) },
    why: kept !== usual ? 'chosen' : again ? 'brought' : 'lived',
  });
  return kept === 'hall' ? row.status : here.status;
}

type Place = PlanClash['lines'][number]['here'][number];

/** Who has other interviews in one plan than in the other; null when nobody does. */
function clashOf(
  meetings: readonly Row[],
  here: PlanHere,
  { madeInHall, later }: { madeInHall: number; later: number },
): Omit<PlanClash, 'kept'> | null {
  const [mine, theirs] = [placesOf(here.meetings), placesOf(meetings)];
  const lines = [...new Set([...mine.keys(), ...theirs.keys()])]
    .map((registrationId) => ({
      registrationId,
      here: mine.get(registrationId) ?? [],
      hall: theirs.get(registrationId) ?? [],
    }))
    .filter(({ here: one, hall }) => !same(one, hall));
  return lines.length === 0 ? null : { madeHere: later, madeInHall, lines };
}

function placesOf(meetings: readonly Row[]): Map<string, Place[]> {
  const standing = meetings
    .filter(({ status }) => status !== 'cancelled')
    .map((row) => ({
      registrationId: String(row.registration_id),
      place: {
        recruiterId: String(row.recruiter_id),
        round: Number(row.round_number),
        table: row.table_number == null ? null : Number(row.table_number),
      },
    }))
    .sort((a, b) => a.place.round - b.place.round || (a.place.recruiterId < b.place.recruiterId ? -1 : 1));
  const byPerson = Map.groupBy(standing, ({ registrationId }) => registrationId);
  return new Map([...byPerson].map(([id, places]) => [id, places.map(({ place }) => place)]));
}
