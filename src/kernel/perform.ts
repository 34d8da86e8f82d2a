import { sql } from 'kysely';
import type { z } from 'zod';
import type { Actor, Scope } from './actor.ts';
import type { Instant } from './clock.ts';
import { type Db, fenced, inTransaction } from './database.ts';
import { mayOpen } from './file-reads.ts';
import { claimKey, findAnswer, fingerprintOf, keepAnswer, toldLive } from './idempotency.ts';
import { writeJournal } from './journal.ts';
import { announce } from './outbox.ts';
import { done, type Facts, type Refused } from './result.ts';
import type { AnyCommand, InputOf, OutputOf, UseCase } from './use-case.ts';

/** One thing wrong with one field; `path` as in the form: "needs.0.title". */
export interface FieldProblem {
  readonly path: string;
  readonly issue: z.core.$ZodIssue;
}

export type Answer<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'invalid'; readonly problems: readonly FieldProblem[] }
  | {
      readonly kind: 'refused';
      readonly refusal: string;
      readonly facts: Facts;
      readonly field: string | null;
    }
  /** Does not exist, or must not be known to exist: one answer for both. */
  | { readonly kind: 'not-found' }
  /** The token is good, but was not given this scope. */
  | { readonly kind: 'scope-missing'; readonly scope: string }
  /** The idempotency key was used for another request. */
  | { readonly kind: 'key-reused' }
  /** A file of a person, asked for by somebody who opened far more files today than they follow people. */
  | { readonly kind: 'reading-stopped' };

export interface Request {
  readonly actor: Actor;
  readonly input: unknown;
  readonly now: Instant;
  /** The idempotency key of a command; null when the caller accepts that a repeat acts again. */
  readonly key?: string | null;
}

/**
 * Runs a use case for somebody: reads the input by its schema, asks who may, then runs it within their reach; a query in
 * one reading transaction, a command in one with its journal, its signals and its idempotency key. Anything but an
 * answer is a bug and throws.
 */
export async function perform<U extends UseCase>(
  db: Db,
  useCase: U,
  request: Request,
): Promise<Answer<OutputOf<U>>> {
  const { actor, now } = request;
  const parsed = useCase.input.safeParse(request.input);
  // The gate comes before the complaints: whoever may not run it learns nothing, not even what a right input is.
  const scope: Scope | null = useCase.allow(actor, parsed.success ? parsed.data : request.input);
  if (scope === null) return { kind: 'not-found' };
  if (actor.identity.kind === 'token') {
    if (useCase.token === null) return { kind: 'not-found' };
    if (!actor.identity.scopes.includes(useCase.token))
      return { kind: 'scope-missing', scope: useCase.token };
  }
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue: z.core.$ZodIssue) => ({
      path: issue.path.join('.'),
      issue,
    }));
    return { kind: 'invalid', problems };
  }
  const input = parsed.data as InputOf<U>;
  // The second wall: whatever the use case forgets to ask, the database gives this actor's rows only. What the software
  // does by itself, and the few use cases that say why, work as its owner.
  const reached =
    useCase.unfenced !== undefined || actor.identity.kind === 'system' ? db : fenced(db, actor.reach, now);
  if (useCase.kind === 'query') {
    const run = (reading: Db) => useCase.run({ db: reading, actor, scope, now }, input);
    const result = await (useCase.thinks ? run(reached) : inTransaction(reached, run, { readOnly: true }));
    if (!result.done) return asAnswer(result);
    const value = useCase.output.parse(result.value) as OutputOf<U>;
    const opened = useCase.opens?.(value, input);
    if (opened && !(await mayOpen(db, { actor, scope, opened, now }))) return { kind: 'reading-stopped' };
    if (useCase.journal) {
      const eventId = 'eventId' in scope ? scope.eventId : null;
      await writeJournal(reached, { actor, scope, now, ...useCase.journal(value), eventId });
    }
    const told = useCase.announces?.(value, { actor, scope });
    if (told) await announce(reached, { ...told, now });
    return { kind: 'done', value };
  }
  return performCommand(reached, useCase, { ...request, scope, input });
}

/** Carries a refusal out of the transaction, which is rolled back by it. */
class Refusal extends Error {
  readonly refused: Refused;
  constructor(refused: Refused) {
    super(refused.refusal);
    this.refused = refused;
  }
}

async function performCommand<T>(
  db: Db,
  useCase: AnyCommand,
  { actor, scope, input, now, key = null }: Request & { scope: Scope; input: unknown },
): Promise<Answer<T>> {
  const act = { useCase: useCase.name, actor: actor.key };
  const answer = (before: { value: unknown } | 'other-request'): Answer<T> =>
    before === 'other-request'
      ? { kind: 'key-reused' }
      : { kind: 'done', value: useCase.output.parse(before.value) as T };
  const fingerprint = key === null ? '' : fingerprintOf(input);
  if (useCase.prepare && key !== null) {
    const before = await findAnswer(db, { ...act, key, fingerprint });
    if (before !== null) return answer(before);
  }
  const prepared = useCase.prepare
    ? await useCase.prepare({ db, actor, scope, now }, input)
    : done(undefined);
  if (!prepared.done) return asAnswer(prepared);
  try {
    return await inTransaction(db, async (tx) => {
      if (key !== null) {
        const before = await claimKey(tx, { ...act, key, fingerprint, now });
        if (before !== null) return answer(before);
      }
      const eventId = 'eventId' in scope ? scope.eventId : null;
      const result = await useCase.run(
        {
          db: tx,
          actor,
          scope,
          now,
          note: (action, facts = {}, about = null) =>
            writeJournal(tx, { actor, scope, now, action, facts, eventId: about ?? eventId }),
          announce: (signal, payload) => announce(tx, { signal, payload, now }),
        },
        input,
        prepared.value,
      );
      if (!result.done) throw new Refusal(result);
      // The output schema is the filter: a field that is not in it leaves neither here nor in the stored answer.
      const value = useCase.output.parse(result.value) as T;
      if (key !== null) await keepAnswer(tx, { ...act, key, value, eventId });
      else if (eventId !== null) await sql`select ${toldLive(eventId)}`.execute(tx);
      return { kind: 'done', value };
    });
  } catch (error) {
    if (error instanceof Refusal) return asAnswer(error.refused);
    throw error;
  }
}

function asAnswer(result: Refused): Answer<never> {
  if (result.refusal === 'not-found') return { kind: 'not-found' };
  return { kind: 'refused', refusal: result.refusal, facts: result.facts, field: result.field };
}
