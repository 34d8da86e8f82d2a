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
import { subjectOfMark, subjectsOfMarks } from '../store/marks.ts';
import { type Applied, applyMark, applyMarks, type Press } from './shared/apply-mark.ts';
import { siteMeant } from './shared/sites-of-door.ts';
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
    // Who is welcomed without appointment comes first: the presses about them need them.
    for (const operation of operations)
      if (operation.what === 'walk-in')
        answers.set(operation.id, await takeWalkIn(context, event, deskId, operation));
    const marks = operations.filter((operation) => operation.what !== 'walk-in');
    for (const answer of await takeMarks(context, event, deskId, marks)) answers.set(answer.id, answer);
    return done({ now: context.now, answers: operations.flatMap(({ id }) => answers.get(id) ?? []) });
  },
});

type WalkIn = Extract<DeskOperation, { what: 'walk-in' }>;
type OfSomebody = Exclude<DeskOperation, { what: 'walk-in' }>;

async function takeWalkIn(
  context: Context,
  event: EventFacts,
  deskId: string,
  operation: WalkIn,
): Promise<DeskAnswer> {
  const { db, scope, now, actor } = context;
  const { id } = operation;
  if (isTooOld(operation, now)) return refused(operation, 'too-old');
  const at = notLaterThan(operation.at, now);
  const again = await subjectOfMark(db, scope, id);
  // A site that was removed meanwhile is no reason not to have been welcomed.
  const site = again === null ? await siteMeant(db, scope, operation.site) : null;
  const siteId = site === 'unknown' ? null : site;
  const met = again === null ? await welcome(context, { ...operation, partnerId: null, siteId }) : null;
  const subjectId = again?.subjectId ?? met!.subjectId;
  const isNew = met !== null && !met.wasThere;
  if (isNew) {
    const consent = { registrationId: subjectId, textVersion: CONSENT_VERSION, notedBy: actor.name };
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
  if (applied === null) return refused(operation, 'unknown');
  const outcome = met?.wasThere ? ('same-name' as const) : applied.outcome;
  return { ...answerOf(applied, operation, subjectId), outcome };
}

async function takeMarks(
  context: Context,
  event: EventFacts,
  deskId: string,
  operations: readonly OfSomebody[],
): Promise<DeskAnswer[]> {
  const { db, scope, now } = context;
  const [old, fresh] = [true, false].map((is) => operations.filter((one) => isTooOld(one, now) === is));
  // Somebody whom this desk welcomed itself is known to it by the id of that press.
  const welcomed = await subjectsOfMarks(
    db,
    scope,
    fresh!.map(({ subjectId }) => subjectId),
  );
  const presses = fresh!.map((operation): Press => {
    const { id, kind, subjectId } = operation;
    const isMark = operation.what === 'mark';
    return {
      kind,
      subjectId: welcomed.get(subjectId) ?? subjectId,
      state: isMark ? operation.state : null,
      lateMinutes: isMark ? operation.lateMinutes : null,
      takesBack: isMark ? null : operation.takesBack,
      kept: {
        id,
        deskId,
        at: notLaterThan(operation.at, now),
        saw: isMark ? operation.saw : 'expected',
      },
    };
  });
  const applied = await applyMarks(context, event, presses);
  return [
    ...old!.map((operation) => refused(operation, 'too-old')),
    ...fresh!.map((operation, index) => {
      const came = applied[index];
      return came ? answerOf(came, operation, presses[index]!.subjectId) : refused(operation, 'unknown');
    }),
  ];
}

function isTooOld({ at }: DeskOperation, now: Instant): boolean {
  return minutesBetween(at, now) > OLDEST_MINUTES;
}

function refused(operation: DeskOperation, refusal: NonNullable<DeskAnswer['refusal']>): DeskAnswer {
  return {
    id: operation.id,
    outcome: 'refused',
    refusal,
    kind: operation.what === 'walk-in' ? 'candidate' : operation.kind,
    subjectId: null,
    name: null,
    state: null,
    lateMinutes: null,
  };
}

/** A desk whose clock is ahead presses now, not later. */
function notLaterThan(at: Instant, now: Instant): Instant {
  return at > now ? now : at;
}

function answerOf(
  { outcome, name, standing }: Applied,
  operation: DeskOperation,
  subjectId: string,
): DeskAnswer {
  const { state, lateMinutes } = standing;
  const kind: Subject = operation.what === 'walk-in' ? 'candidate' : operation.kind;
  return { id: operation.id, outcome, refusal: null, kind, subjectId, name, state, lateMinutes };
}
