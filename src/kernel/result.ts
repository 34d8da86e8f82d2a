/** Facts that a refusal or a journal entry is told with: plain values, put into words by the texts of each language. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

export interface Done<T> {
  readonly done: true;
  readonly value: T;
}

export interface Refused<Code extends string = string> {
  readonly done: false;
  readonly refusal: Code;
  readonly facts: Facts;
  /** The field the refusal is about, when there is one: it is shown beside it. */
  readonly field: string | null;
}

export function done<T>(value: T): Done<T> {
  return { done: true, value };
}

export function refused<const Code extends string>(
  refusal: Code,
  facts: Facts = {},
  field: string | null = null,
): Refused<Code> {
  return { done: false, refusal, facts, field };
}

/** For what does not exist, and for what the actor must not know to exist: the same answer. */
export function notFound(): Refused<'not-found'> {
  return refused('not-found');
}
