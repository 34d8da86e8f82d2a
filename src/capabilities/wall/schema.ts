import { z } from 'zod';
import { EventHeading } from '../events/schema.ts';
import { Clock, DayRound } from '../live-day/schema.ts';

export { shownCode } from './rules/code.ts';
export {
  type CueKind,
  callsPerPage,
  cuesOf,
  inPages,
  PAGE_SECONDS,
  type Phase,
  pageAt,
  seatsPerPage,
  showsRibbon,
  stretchesOf,
} from './rules/stage.ts';

/** What a screen of the hall can show. */
export const CONTENTS = ['clock', 'seats', 'calls', 'pitches', 'messages'] as const;
export type Content = (typeof CONTENTS)[number];

export const THEMES = ['dark', 'light'] as const;

export const WallSeat = z.object({
  key: z.string(),
  table: z.string(),
  company: z.string(),
  /** First name and initial, or the full name where the event says so; null when the table is free in this round. */
  candidate: z.string().nullable(),
});
export type WallSeat = z.output<typeof WallSeat>;

/** A round with who sits where in it, drawn before it begins so that a screen without network goes on. */
export const WallRound = DayRound.extend({ seats: z.array(WallSeat) });
export type WallRound = z.output<typeof WallRound>;

/** The ice-breaker: who speaks and until when, and who comes next. */
export const WallPitch = z.object({
  company: z.string().nullable(),
  until: z.string().nullable(),
  next: z.array(z.string()),
  spoken: z.int(),
  count: z.int(),
});

export const WallMessage = z.object({
  id: z.uuid(),
  text: z.string(),
  urgent: z.boolean(),
  until: z.string(),
});

/** What stands on a screen of the hall. Instants are the event's own, a rehearsal's included. */
export const WallView = z.object({
  event: z.object({ id: z.uuid(), name: z.string(), planVersion: z.int() }),
  clock: Clock,
  contents: z.array(z.enum(CONTENTS)),
  theme: z.enum(THEMES),
  /** The round that everybody speaks of; null when all are over. */
  round: DayRound.nullable(),
  /** It and those that follow soon. */
  rounds: z.array(WallRound),
  /** null when the pitches are over, or this screen does not show them. */
  pitch: WallPitch.nullable(),
  messages: z.array(WallMessage),
  /** Who is looked for now, called to a table that waits: as they are named on walls. */
  called: z.array(z.object({ name: z.string(), table: z.string() })),
});
export type WallView = z.output<typeof WallView>;

/** Content types: at least one, without repeats. */
const Contents = z
  .array(z.enum(CONTENTS))
  .min(1)
  .transform((list) => CONTENTS.filter((content) => list.includes(content)));

export const ScreenEntry = z.object({
  name: z.string().trim().min(1).max(60),
  contents: Contents,
  theme: z.enum(THEMES).default('dark'),
});

/** How long a message stands, in minutes; the event's end takes it away too. */
export const MESSAGE_MINUTES = [5, 15, 30, 60, 240] as const;

export const MessageEntry = z.object({
  text: z.string().trim().min(1).max(140),
  minutes: z.coerce.number().int().min(1).max(600).default(15),
  urgent: z.boolean().default(false),
  /** One screen; null for all. */
  screenId: z.uuid().nullable().default(null),
});

export const Screen = z.object({
  id: z.uuid(),
  name: z.string(),
  contents: z.array(z.enum(CONTENTS)),
  theme: z.enum(THEMES),
  /** Where its page is, without this site's address. */
  path: z.string(),
  /** The short code, while it holds. */
  code: z.string().nullable(),
  codeUntil: z.string().nullable(),
});
export type Screen = z.output<typeof Screen>;

export const ScreensPage = z.object({
  event: EventHeading,
  screens: z.array(Screen),
  messages: z.array(WallMessage.extend({ screenId: z.uuid().nullable() })),
  fullNames: z.boolean(),
});
export type ScreensPage = z.output<typeof ScreensPage>;
