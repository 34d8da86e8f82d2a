import type { z } from 'zod';
import type { Actor, Scope, TokenScope } from './actor.ts';
import type { Instant } from './clock.ts';
import type { Db } from './database.ts';
import type { OpenedFile } from './file-reads.ts';
import type { Done, Facts, Refused } from './result.ts';

/** Input schemas are objects: what a form, a JSON body and a path with its query all are. */
export type InputSchema = z.ZodType<object>;

/** What a query works with. */
export interface QueryContext<S extends Scope> {
  readonly db: Db;
  readonly actor: Actor;
  readonly scope: S;
  readonly now: Instant;
}

/** What a command works with: one transaction, and two ways to be heard. */
export interface CommandContext<S extends Scope> extends QueryContext<S> {
  /** Writes a line in the journal: who is known, `action` has its sentence in the capability's texts. */
  note(action: string, facts?: Facts, eventId?: string | null): Promise<void>;
  /** Announces a signal to the other capabilities, delivered after the commit, at least once; a list, as many signals. */
  announce(
    signal: string,
    payload: Readonly<Record<string, unknown>> | readonly Readonly<Record<string, unknown>>[],
  ): Promise<void>;
}

interface Definition<I extends InputSchema, O extends z.ZodType, S extends Scope, R extends string> {
  /** As its file: kebab-case, a verb first. Unique in the application. */
  readonly name: string;
  /** In the users' words, in French. */
  readonly summary: string;
  readonly input: I;
  readonly output: O;
  /** Every refusal it may answer; each has its sentence in the capability's texts. */
  readonly refusals?: readonly R[];
  /** What a program's token needs; null for what programs may not do. */
  readonly token: TokenScope | null;
  /** Who may: a scope, or null for no. Never a look at the database. */
  readonly allow: (actor: Actor, input: z.output<I>) => S | null;
  /**
   * Why it runs without the database's own fence (fence/rows.ts): for the few that serve whom nobody knows yet. Each is
   * listed in tests/fence.test.ts.
   */
  readonly unfenced?: string;
}

export interface Query<
  I extends InputSchema = InputSchema,
  O extends z.ZodType = z.ZodType,
  S extends Scope = Scope,
  R extends string = string,
> extends Definition<I, O, S, R> {
  readonly kind: 'query';
  /** Thinks for long between its statements: each then has a transaction of its own, and nobody waits for a connection. */
  readonly thinks?: true;
  readonly run: (
    context: QueryContext<S>,
    input: z.output<I>,
  ) => Promise<Done<z.input<O>> | Refused<R | 'not-found'>>;
  /**
   * The line that the journal gets for an answer: for what leaves the house with its reader, a list as a file. A query
   * without it is not written down. The action has its sentence in the capability's texts.
   */
  readonly journal?: (answer: z.output<O>) => { readonly action: string; readonly facts: Facts };
  /** What other capabilities are told of an answer, with the journal's line; null for nothing. */
  readonly announces?: (
    answer: z.output<O>,
    by: { readonly actor: Actor; readonly scope: Scope },
  ) => { readonly signal: string; readonly payload: Readonly<Record<string, unknown>> } | null;
  /**
   * Whose file the answer opens, for what shows more of a person than a list does. Each is shown to the person, and
   * counted: who opens far more files than they follow people is slowed (file-reads.ts).
   */
  readonly opens?: (answer: z.output<O>, input: z.output<I>) => OpenedFile | null;
}

export interface Command<
  I extends InputSchema = InputSchema,
  O extends z.ZodType = z.ZodType,
  S extends Scope = Scope,
  R extends string = string,
  P = undefined,
> extends Definition<I, O, S, R> {
  readonly kind: 'command';
  /**
   * Work that takes its time (reading a file), done before the transaction opens so that nobody waits for it. It may
   * look at the database and changes nothing; what it gives is handed to `run`.
   */
  readonly prepare?: (
    context: QueryContext<S>,
    input: z.output<I>,
  ) => Promise<Done<P> | Refused<R | 'not-found'>>;
  readonly run: (
    context: CommandContext<S>,
    input: z.output<I>,
    prepared: P,
  ) => Promise<Done<z.input<O>> | Refused<R | 'not-found'>>;
}

// A list of use cases holds them whatever their types; each is typed where it is defined.
// biome-ignore lint/suspicious/noExplicitAny: the variance of inputs and scopes cannot be written otherwise
export type AnyQuery = Query<any, any, any, any>;
// biome-ignore lint/suspicious/noExplicitAny: as above
export type AnyCommand = Command<any, any, any, any, any>;
export type UseCase = AnyQuery | AnyCommand;

export type InputOf<U> = U extends { readonly input: infer I extends z.ZodType } ? z.output<I> : never;
export type OutputOf<U> = U extends { readonly output: infer O extends z.ZodType } ? z.output<O> : never;

/** Defines something a person can see. It changes nothing. */
export function query<
  I extends InputSchema,
  O extends z.ZodType,
  S extends Scope,
  const R extends string = never,
>(definition: Omit<Query<I, O, S, R>, 'kind'>): Query<I, O, S, R> {
  demandGuard(definition);
  return { kind: 'query', ...definition };
}

/** Defines something a person can do. It runs in one transaction, is written in the journal, and acts once per key. */
export function command<
  I extends InputSchema,
  O extends z.ZodType,
  S extends Scope,
  const R extends string = never,
  P = undefined,
>(definition: Omit<Command<I, O, S, R, P>, 'kind'>): Command<I, O, S, R, P> {
  demandGuard(definition);
  return { kind: 'command', ...definition };
}

/** A use case that does not say who may run it must not start: the types ask for it, and so does the start. */
function demandGuard(definition: { name: string; allow?: unknown }): void {
  if (typeof definition.allow !== 'function')
    throw new Error(`The use case "${definition.name}" does not say who may run it. Give it an "allow".`);
}
