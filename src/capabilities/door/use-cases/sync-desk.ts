import { z } from 'zod';
import type { DoorScope, OrganiserScope } from '../../../kernel/actor.ts';
import { type Instant, minutesBetween } from '../../../kernel/clock.ts';
import { done } from '../../../kernel/result.ts';
import type { CommandContext } from '../../../kernel/use-case.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts, eventNow } from '../../events/queries.ts';
import type { EventFacts } from '../../events/schema.ts';
import { CONSENT_VERSION, DeskAnswer, DeskOperation, MOST_OPERATIONS, type Subject } from '../schema.ts';
import { saveConsent } from '../store/consents.ts';
import { subjectOfMark } from '../store/marks.ts';
import { type Applied, applyMark } from './shared/apply-mark.ts';
import { welcome } from './shared/welcome.ts';

/** Older presses are of another day: nobody should be made present by them unseen. */
const OLDEST_MINUTES = 48 * 60;

type Context = CommandContext<DoorScope | OrganiserScope>;

/**
 * Takes what a desk pressed while it may have been without network: each press once, with the time at which it was made,
 * and the same result whichever desk sends first. A press that is refused stops none of the others.
 */
export const syncDesk = command({
  name: 'sync-desk',
  summary: 'Envoyer ce qui a été noté à l’accueil sans réseau',
  input: z.object({
    eventId: z.uuid(),
    /** The device, by a number that it gave itself. */
    deskId: z.uuid(),
    operations: z.array(DeskOperation).min(1).max(MOST_OPERATIONS),
  }),
  output: z.object({ now: z.string(), answers: z.array(DeskAnswer) }),
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run(context, { deskId, operations }) {
    const event = await eventFacts(context.db, context.scope.eventId);
    const answers = new Map<string, DeskAnswer>();
    // Two desks that send at once take people in the same order, and do not wait for each other crosswise.
    for (const operation of operations.toSorted(byPerson))
      answers.set(operation.id, await take(context, event, deskId, operation));
    return done({ now: context.now, answers: operations.flatMap(({ id }) => answers.get(id) ?? []) });
  },
});

/** Who is welcomed without appointment comes first: the presses about them need them. */
function byPerson(a: DeskOperation, b: DeskOperation): number {
  const person = (one: DeskOperation) => (one.what === 'walk-in' ? '' : one.subjectId);
  return person(a).localeCompare(person(b)) || a.at.localeCompare(b.at);
}

async function take(
  context: Context,
  event: EventFacts,
  deskId: string,
  operation: DeskOperation,
): Promise<DeskAnswer> {
  const { db, scope, now } = context;
  const { id, what } = operation;
  const refused = (refusal: NonNullable<DeskAnswer['refusal']>): DeskAnswer => ({
    id,
    outcome: 'refused',
    refusal,
    kind: what === 'walk-in' ? 'candidate' : operation.kind,
    subjectId: null,
    name: null,
    state: null,
    lateMinutes: null,
  });
  if (minutesBetween(operation.at, now) > OLDEST_MINUTES) return refused('too-old');
  const at = notLaterThan(operation.at, now);
  if (what === 'walk-in') {
    const again = await subjectOfMark(db, scope, id);
    const met = again === null ? await welcome(context, { ...operation, partnerId: null }) : null;
    const subjectId = again?.subjectId ?? met!.subjectId;
    const isNew = met !== null && !met.wasThere;
    if (isNew) {
      const consent = {
        registrationId: subjectId,
        textVersion: CONSENT_VERSION,
        notedBy: context.actor.name,
      };
      await saveConsent(db, scope, consent, eventNow(event, at));
    }
    // The journal has the line of the welcome.
    const quiet = isNew ? { ...context, note: async () => {} } : context;
    const applied = await applyMark(quiet, event, {
      kind: 'candidate',
      subjectId,
      state: 'present',
      kept: { id, deskId, at, saw: 'expected' },
    });
    if (applied === null) return refused('unknown');
    const outcome = met?.wasThere ? ('same-name' as const) : applied.outcome;
    return { ...answerOf(applied, 'candidate', subjectId), id, outcome };
  }
  const press = {
    state: what === 'mark' ? operation.state : null,
    lateMinutes: what === 'mark' ? operation.lateMinutes : null,
    takesBack: what === 'mark' ? null : operation.takesBack,
    kept: { id, deskId, at, saw: what === 'mark' ? operation.saw : ('expected' as const) },
  };
  const applied = await applyMark(context, event, { ...operation, ...press });
  if (applied !== null) return { ...answerOf(applied, operation.kind, operation.subjectId), id };
  // Somebody whom this desk welcomed itself is known to it by the id of that press.
  const welcomed = await subjectOfMark(db, scope, operation.subjectId);
  const theirs = welcomed && (await applyMark(context, event, { ...welcomed, ...press }));
  return theirs ? { ...answerOf(theirs, welcomed.kind, welcomed.subjectId), id } : refused('unknown');
}

/** A desk whose clock is ahead presses now, not later. */
function notLaterThan(at: Instant, now: Instant): Instant {
  return at > now ? now : at;
}

function answerOf({ outcome, name, standing }: Applied, kind: Subject, subjectId: string) {
  const { state, lateMinutes } = standing;
  return { outcome, refusal: null, kind, subjectId, name, state, lateMinutes };
}
