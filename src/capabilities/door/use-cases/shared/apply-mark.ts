import type { EventScope } from '../../../../kernel/actor.ts';
import { type Instant, minutesBetween, onWallClock, plusMinutes } from '../../../../kernel/clock.ts';
import { newId } from '../../../../kernel/ids.ts';
import { theCandidate } from '../../../../kernel/journal.ts';
import type { Facts } from '../../../../kernel/result.ts';
import type { CommandContext } from '../../../../kernel/use-case.ts';
import type { EventFacts } from '../../../events/schema.ts';
import { type Contradiction, latestOf, type Mark, type Standing, standingOf } from '../../rules/merge.ts';
import { changesThePlan } from '../../rules/presence.ts';
import type { Presence, Subject } from '../../schema.ts';
import { addMarks, marksOf, type NewMark, type SubjectStanding, saveStandings } from '../../store/marks.ts';
import { holdSubjects } from '../../store/presences.ts';

type Context = Pick<CommandContext<EventScope>, 'db' | 'actor' | 'scope' | 'now' | 'note' | 'announce'>;

/** A press at the door or on the board. */
export interface Press {
  readonly kind: Subject;
  readonly subjectId: string;
  /** Null for a press that takes another one back. */
  readonly state: Presence | null;
  readonly lateMinutes?: number | null;
  readonly takesBack?: string | null;
  /** What whoever pressed had before their eyes; left out: what stands. */
  readonly saw?: Presence | null;
  /** Chosen beforehand where several presses are one act, to be taken back together. */
  readonly id?: string;
  /** Given by a desk that keeps its presses; without it the press is of this moment and made by who sees what stands. */
  readonly kept?: {
    readonly id: string;
    readonly deskId: string;
    readonly at: Instant;
    readonly saw: Presence;
  };
}

/**
 * What came of a press: it stands ("done"), was here already ("same"), changes nothing because somebody pressed the same
 * ("merged"), or says something else than another desk ("flagged").
 */
export type Applied = {
  readonly outcome: 'done' | 'same' | 'merged' | 'flagged';
  readonly name: string;
  readonly before: Standing;
  readonly standing: Standing;
};

/**
 * Keeps a press and works out anew where its person is: at most once per press, and with the same result in whatever
 * order presses come in (rules/merge.ts). Null when nobody of this event is meant.
 */
export async function applyMark(
  context: Context,
  event: Pick<EventFacts, 'clockShiftSeconds' | 'timeZone'>,
  press: Press,
): Promise<Applied | null> {
  const [applied = null] = await applyMarks(context, event, [press]);
  return applied;
}

/** The same for several presses in their order, with as many questions to the database as for one. */
export async function applyMarks(
  { db, actor, scope, now, note, announce }: Context,
  event: Pick<EventFacts, 'clockShiftSeconds' | 'timeZone'>,
  presses: readonly Press[],
): Promise<(Applied | null)[]> {
  // At a rehearsal the event has a time of its own.
  const shift = event.clockShiftSeconds / 60;
  const names = await holdSubjects(db, scope, presses);
  const marks = await marksOf(db, scope, [...names.keys()]);
  const added: NewMark[] = [];
  const standings = new Map<string, SubjectStanding>();
  const lines: { action: string; facts: Facts }[] = [];
  let changesPlan = false;
  const applied = presses.map((press): Applied | null => {
    const { kind, subjectId, state, kept } = press;
    const name = names.get(subjectId);
    const known = marks.get(subjectId);
    if (name === undefined || known === undefined) return null;
    const before = standingOf(known);
    if (known.some(({ id }) => id === kept?.id)) return { outcome: 'same', name, before, standing: before };
    const lateMinutes = state === 'late' ? (press.lateMinutes ?? null) : null;
    const changesNothing = state === before.state && lateMinutes === before.lateMinutes;
    if (kept === undefined && changesNothing && before.contradiction === null)
      return { outcome: 'merged', name, before, standing: before };
    const at = kept?.at ?? afterAll(known, now);
    const mark: Mark = {
      id: kept?.id ?? press.id ?? newId(),
      state,
      lateMinutes,
      takesBack: press.takesBack ?? null,
      at,
      eventAt: plusMinutes(at, shift),
      saw: kept?.saw ?? press.saw ?? before.state,
      by: actor.name,
    };
    known.push(mark);
    added.push({ ...mark, kind, subjectId, deskId: kept?.deskId ?? null });
    const standing = standingOf(known);
    standings.set(subjectId, { kind, subjectId, standing });
    const who = kind === 'candidate' ? theCandidate(subjectId) : name;
    const flagged = isAbout(standing.contradiction, mark);
    const changed = differs(before, standing);
    // Only where it is not the time of the line itself.
    const time = minutesBetween(at, now) < 1 ? null : onWallClock(mark.eventAt, event.timeZone).time;
    if (flagged)
      lines.push({ action: 'presence-contradicted', facts: { name: who, state, stands: standing.state } });
    else if (changed) {
      const facts = { name: who, state: standing.state, minutes: standing.lateMinutes, at: time };
      lines.push({ action: 'presence-marked', facts });
    }
    changesPlan ||= changesThePlan(before.state, standing.state);
    return { outcome: flagged ? 'flagged' : changed ? 'done' : 'merged', name, before, standing };
  });
  await addMarks(db, scope, added, now);
  await saveStandings(db, scope, [...standings.values()], plusMinutes(now, shift));
  for (const { action, facts } of lines) await note(action, facts);
  if (changesPlan) await announce('door.presence-changed', { eventId: scope.eventId });
  return applied;
}

/** A press of now comes after all that is known, also where another server's clock is a little ahead. */
function afterAll(marks: readonly Mark[], now: Instant): Instant {
  const latest = latestOf(marks);
  return latest !== null && latest >= now ? plusMinutes(latest, 1 / 60_000) : now;
}

function isAbout(contradiction: Contradiction | null, { id }: Mark): boolean {
  return contradiction !== null && (contradiction.first.id === id || contradiction.second.id === id);
}

function differs(before: Standing, after: Standing): boolean {
  return (
    before.state !== after.state ||
    before.lateMinutes !== after.lateMinutes ||
    before.arrivedAt !== after.arrivedAt ||
    (before.contradiction === null) !== (after.contradiction === null)
  );
}
