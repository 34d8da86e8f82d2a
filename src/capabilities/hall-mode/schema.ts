import { z } from 'zod';

/** A row of a table as PostgreSQL writes it in JSON, by the table's own column names. */
export const Row = z.record(z.string(), z.unknown());
export type Row = Readonly<Record<string, unknown>>;

const Head = {
  takeId: z.uuid(),
  eventId: z.uuid(),
  name: z.string(),
  laptop: z.string(),
  takenAt: z.string(),
};

/** An event with all that its day needs, row by row: what a laptop takes to the hall. */
export const Bundle = z.object({
  ...Head,
  way: z.literal('out'),
  /** What the laptop has instead of the key of personal links: links that people have go on working in the hall. */
  keys: z.object({
    links: z.record(z.string(), z.string()),
    purposes: z.record(z.string(), z.string()),
    /** Ids for newcomers, whose links are among those above. */
    spare: z
      .object({ candidate: z.array(z.uuid()), recruiter: z.array(z.uuid()) })
      .default({ candidate: [], recruiter: [] }),
  }),
  /** In an order in which rows find what they refer to. */
  tables: z.array(z.object({ name: z.string(), rows: z.array(Row) })),
});
export type Bundle = z.output<typeof Bundle>;

/** A row that the hall added (no before), removed (no after) or changed. */
export const Change = z.object({ table: z.string(), before: Row.nullable(), after: Row.nullable() });
export type Change = z.output<typeof Change>;

/** What a laptop brings home: what changed there, and nothing that did not. */
export const HomeBundle = z.object({
  ...Head,
  way: z.literal('home'),
  packedAt: z.string(),
  changes: z.array(Change),
  /** Every round as it is in the hall. */
  rounds: z.array(Row),
  plan: z.object({
    /** Every interview as it is in the hall, and the state that each left home with. */
    meetings: z.array(Row),
    leftAs: z.record(z.string(), z.string()),
    /** Versions of the plan made in the hall. */
    versions: z.array(Row),
  }),
  /** Lines of the event's journal written in the hall. */
  journal: z.array(Row),
});
export type HomeBundle = z.output<typeof HomeBundle>;

export const Side = z.enum(['here', 'hall']);
export type Side = z.output<typeof Side>;

/** Whom or what something is about, by ids; names are looked up when it is shown. */
export const About = z.object({
  registrationId: z.string().nullable(),
  recruiterId: z.string().nullable(),
  round: z.int().nullable(),
});
export type About = z.output<typeof About>;

/**
 * Why one side is kept unless somebody chooses: office: the office keeps this list; lived: people in the hall followed
 * it; later: it was given later; gone: it was erased or removed here meanwhile; brought: it came home before and was
 * changed here since; chosen: somebody chose.
 */
export const Why = z.enum(['office', 'lived', 'later', 'gone', 'brought', 'chosen']);

/** Something that was done in both places, otherwise. */
export const Difference = z.object({
  key: z.string(),
  table: z.string(),
  /** The column; null for the row as a whole. */
  field: z.string().nullable(),
  about: About,
  /** What each side says; null where a side has nothing. */
  here: z.string().nullable(),
  hall: z.string().nullable(),
  kept: Side,
  why: Why,
  /** Nobody can choose otherwise. */
  fixed: z.boolean(),
});
export type Difference = z.output<typeof Difference>;

/** Where somebody's interviews are, on both sides: "3/12" is round 3 at table 12. */
export const PlanLine = z.object({
  registrationId: z.string(),
  here: z.array(z.object({ recruiterId: z.string(), round: z.int(), table: z.int().nullable() })),
  hall: z.array(z.object({ recruiterId: z.string(), round: z.int(), table: z.int().nullable() })),
});
export type PlanLine = z.output<typeof PlanLine>;

/** The plan was changed in both places. */
export const PlanClash = z.object({
  /** Versions made here, and in the hall, since the event left. */
  madeHere: z.int(),
  madeInHall: z.int(),
  kept: Side,
  lines: z.array(PlanLine),
});
export type PlanClash = z.output<typeof PlanClash>;

/** How much came home. */
export const Brought = z.object({
  walkIns: z.int(),
  presses: z.int(),
  meetings: z.int(),
  results: z.int(),
  versions: z.int(),
  others: z.int(),
});
export type Brought = z.output<typeof Brought>;

/** What coming home comes to: how much comes, and what was done in both places. */
export const Homecoming = z.object({
  brought: Brought,
  differences: z.array(Difference),
  plan: PlanClash.nullable(),
});
export type Homecoming = z.output<typeof Homecoming>;

/** What somebody chose, by the key of a difference; "plan" for the plan, "rounds" for the times of all rounds. */
export type Choices = Readonly<Record<string, Side>>;
export const PLAN = 'plan';
export const TIMETABLE = 'rounds';

/** When a round is. */
export interface Hours {
  readonly number: number;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** As a difference of times carries them: "3 2026-11-12T18:10:00.000Z 2026-11-12T18:25:00.000Z", with semicolons between. */
export function textOfHours(hours: readonly Hours[]): string | null {
  return hours.length === 0
    ? null
    : hours.map(({ number, startsAt, endsAt }) => `${number} ${startsAt} ${endsAt}`).join(';');
}

/** The rounds that such a text names. */
export function hoursInText(text: string): Hours[] {
  return text.split(';').map((one) => {
    const [number, startsAt = '', endsAt = ''] = one.split(' ');
    return { number: Number(number), startsAt, endsAt };
  });
}

/** An event in a hall, or one that was. */
export const Take = z.object({
  id: z.uuid(),
  laptop: z.string(),
  takenAt: z.string(),
  homeAt: z.string().nullable(),
  givenUpAt: z.string().nullable(),
  /** Its sealed file can still be downloaded. */
  file: z.boolean(),
  brought: Brought.nullable(),
  differences: z.array(Difference),
});
export type Take = z.output<typeof Take>;
