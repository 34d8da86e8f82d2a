import type { Instant } from '../../../kernel/clock.ts';
import type { MeetingStatus, Presence } from '../../door/schema.ts';
import type { CellLook, DayRound } from '../schema.ts';

interface Round {
  readonly number: number;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly cancelledAt: Instant | null;
}

/** The rounds that take place, with where each stands; the first to come is "next", also while another runs. */
export function roundsAt(rounds: readonly Round[], at: Instant): DayRound[] {
  let nextFound = false;
  return rounds
    .filter(({ cancelledAt }) => cancelledAt === null)
    .map(({ number, startsAt, endsAt }) => {
      const place = { number, startsAt, endsAt };
      if (at >= endsAt) return { ...place, state: 'past' as const };
      if (at >= startsAt) return { ...place, state: 'running' as const };
      const state = nextFound ? ('later' as const) : ('next' as const);
      nextFound = true;
      return { ...place, state };
    });
}

/** The round that everybody speaks of: the running one, else the next; null when all are over. */
export function roundInQuestion(rounds: readonly DayRound[]): DayRound | null {
  return (
    rounds.find(({ state }) => state === 'running') ?? rounds.find(({ state }) => state === 'next') ?? null
  );
}

/** How a meeting looks on the board: what is marked first, then the clock, then whether its candidate is there. */
export function lookOf(
  meeting: { readonly status: MeetingStatus; readonly presence: Presence },
  round: DayRound | undefined,
): CellLook {
  if (meeting.status !== 'planned') return meeting.status;
  const { presence } = meeting;
  if (presence === 'absent' || presence === 'excused' || presence === 'left') return 'absent';
  if (presence === 'late') return round?.state === 'past' ? 'missed' : 'late';
  if (presence === 'expected') return 'expected';
  if (round?.state === 'past') return 'held';
  return round?.state === 'running' ? 'running' : 'present';
}

/** What becomes of a meeting when its round begins or is over; null: it stays as it is. */
export function settle(
  meeting: { readonly status: MeetingStatus; readonly bothHere: boolean },
  mark: 'start' | 'finish',
): MeetingStatus | null {
  const { status, bothHere } = meeting;
  if (mark === 'start') return bothHere && (status === 'planned' || status === 'called') ? 'running' : null;
  if (status === 'running') return 'held';
  if (status === 'planned' || status === 'called') return bothHere ? 'held' : 'missed';
  return null;
}
