import { type Instant, plusMinutes } from '../../../kernel/clock.ts';
import type { Schedule, ScheduleChange, ScheduledRound, ScheduleProblem } from '../schema.ts';

export type Rescheduled =
  | { readonly possible: true; readonly schedule: Schedule }
  | { readonly possible: false; readonly because: ScheduleProblem; readonly round: number };

/** More rounds than this are no evening any more; the settings say the same. */
const MOST_ROUNDS = 60;

/**
 * The day after one decision, at an instant of the event's own time. What has begun keeps its beginning; the only thing
 * that can happen to a running round is that it ends sooner, because the next one begins.
 */
export function reschedule(day: Schedule, change: ScheduleChange, at: Instant): Rescheduled {
  switch (change.kind) {
    case 'cancel-round':
      return cancelRound(day, change.round, at);
    case 'delay':
      return delay(day, change.round, change.minutes, at);
    case 'start-now':
      return startNow(day, change.round, at);
    case 'add-round':
      return addRound(day, at);
    case 'move-break':
      return moveBreak(day, change, at);
  }
}

/** Several decisions, one after the other; the first that is not possible is the answer. */
export function rescheduleAll(day: Schedule, changes: readonly ScheduleChange[], at: Instant): Rescheduled {
  let result: Rescheduled = { possible: true, schedule: day };
  for (const change of changes) {
    if (!result.possible) return result;
    result = reschedule(result.schedule, change, at);
  }
  return result;
}

function cancelRound(day: Schedule, round: number, at: Instant): Rescheduled {
  const problem = notAhead(day, round, at);
  if (problem) return problem;
  return {
    possible: true,
    schedule: {
      ...day,
      rounds: day.rounds.map((one) => (one.number === round ? { ...one, cancelledAt: at } : one)),
    },
  };
}

function delay(day: Schedule, round: number, minutes: number, at: Instant): Rescheduled {
  const problem = notAhead(day, round, at);
  if (problem) return problem;
  const rounds = day.rounds.map((one) => (one.number >= round ? shifted(one, minutes) : one));
  const first = rounds.find(({ number }) => number === round)!;
  const before = lastBefore(rounds, round);
  if (first.startsAt <= at || (before !== null && before.endsAt > first.startsAt))
    return { possible: false, because: 'too-early', round };
  return { possible: true, schedule: { ...day, rounds } };
}

/** The round begins with the next full minute, and all that follow come sooner or later by as much. */
function startNow(day: Schedule, round: number, at: Instant): Rescheduled {
  const problem = notAhead(day, round, at);
  if (problem) return problem;
  const ahead = day.rounds.filter(({ cancelledAt, startsAt }) => cancelledAt === null && startsAt > at);
  if (ahead[0]?.number !== round) return { possible: false, because: 'not-the-next', round };
  const begin = nextMinute(at);
  const minutes = (Date.parse(begin) - Date.parse(ahead[0].startsAt)) / 60_000;
  return {
    possible: true,
    schedule: {
      ...day,
      rounds: day.rounds.map((one) => {
        if (one.number >= round) return shifted(one, minutes);
        return one.endsAt > begin && one.startsAt < begin ? { ...one, endsAt: begin } : one;
      }),
    },
  };
}

/** One more after the last that takes place. A number that was taken off before is used again. */
function addRound(day: Schedule, at: Instant): Rescheduled {
  const last = day.rounds.filter(({ cancelledAt }) => cancelledAt === null).at(-1) ?? day.rounds.at(-1)!;
  const unused = day.rounds.find(({ number, cancelledAt }) => number > last.number && cancelledAt !== null);
  const number = unused?.number ?? day.rounds.at(-1)!.number + 1;
  if (number > MOST_ROUNDS) return { possible: false, because: 'too-many', round: number };
  const planned = plusMinutes(last.endsAt, day.moveMinutes);
  const startsAt = planned > at ? planned : plusMinutes(nextMinute(at), day.moveMinutes);
  const round = { number, startsAt, endsAt: plusMinutes(startsAt, day.roundMinutes), cancelledAt: null };
  const rounds = unused
    ? day.rounds.map((one) => (one.number === number ? round : one))
    : [...day.rounds, round];
  return { possible: true, schedule: { ...day, rounds, roundCount: Math.max(day.roundCount, number) } };
}

/** The break after one round comes after another; the rounds in between move by what it is longer than a change of tables. */
function moveBreak(
  day: Schedule,
  { afterRound, toAfterRound }: { afterRound: number; toAfterRound: number },
  at: Instant,
): Rescheduled {
  const pause = day.breaks.find((one) => one.afterRound === afterRound);
  if (!pause) return { possible: false, because: 'no-break', round: afterRound };
  const taken = day.breaks.some((one) => one.afterRound === toAfterRound);
  const last = day.rounds.at(-1)!.number;
  if (taken || toAfterRound === afterRound || toAfterRound >= last || toAfterRound < 1)
    return { possible: false, because: 'no-place-for-break', round: toAfterRound };
  const more = pause.minutes - day.moveMinutes;
  const [from, until] = [Math.min(afterRound, toAfterRound) + 1, Math.max(afterRound, toAfterRound)];
  const rounds = day.rounds.map((one) =>
    one.number >= from && one.number <= until ? shifted(one, toAfterRound > afterRound ? -more : more) : one,
  );
  const problem = notAhead(day, from, at);
  if (problem) return problem;
  if (rounds.some(({ number, startsAt }) => number >= from && number <= until && startsAt <= at))
    return { possible: false, because: 'too-early', round: from };
  const breaks = day.breaks.map((one) => (one === pause ? { ...one, afterRound: toAfterRound } : one));
  return { possible: true, schedule: { ...day, rounds, breaks } };
}

/** Why a round can not be changed: it is not in the event, has begun, or does not take place; null when it can. */
function notAhead(day: Schedule, round: number, at: Instant): Rescheduled | null {
  const found = day.rounds.find(({ number }) => number === round);
  if (!found) return { possible: false, because: 'no-round', round };
  if (found.cancelledAt !== null) return { possible: false, because: 'round-off', round };
  return found.startsAt <= at ? { possible: false, because: 'begun', round } : null;
}

function lastBefore(rounds: readonly ScheduledRound[], round: number): ScheduledRound | null {
  return rounds.filter(({ number, cancelledAt }) => number < round && cancelledAt === null).at(-1) ?? null;
}

function shifted(round: ScheduledRound, minutes: number): ScheduledRound {
  return {
    ...round,
    startsAt: plusMinutes(round.startsAt, minutes),
    endsAt: plusMinutes(round.endsAt, minutes),
  };
}

function nextMinute(at: Instant): Instant {
  return new Date((Math.floor(Date.parse(at) / 60_000) + 1) * 60_000).toISOString();
}
