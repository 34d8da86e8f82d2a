import { sql } from 'kysely';
import type { Actor, Scope } from './actor.ts';
import type { Instant } from './clock.ts';
import type { Db } from './database.ts';
import type { Facts } from './result.ts';

/** One line of the journal. `facts` are values; the sentence is made in the reader's language by the capability's texts. */
export interface JournalEntry {
  readonly id: number;
  readonly at: Instant;
  readonly actorKind: string;
  /** Null for an anonymous visitor, and for who was erased. */
  readonly actorName: string | null;
  readonly action: string;
  /** References to people are names where the people are still known, and stay references ("@candidate:…") where not. */
  readonly facts: Facts;
  /** The line's place in the chain; null until it is sealed, some seconds after it was written. */
  readonly seal: string | null;
}

/**
 * People in the facts of a line: a reference instead of a name, so that the journal names nobody. Who reads a line finds
 * the name as it is then; of who was erased, none is left, and no line has to change for it.
 */
export const theCandidate = (registrationId: string): string => `@candidate:${registrationId}`;
/** A member of the staff, by account. */
export const theMember = (accountId: string): string => `@member:${accountId}`;

/** Somebody whom an organisation follows, at an event or not. */
export const thePerson = (personId: string): string => `@person:${personId}`;

/** "@candidate:UUID", as facts hold it; the name of nobody begins so. */
const REFERENCE = /^@(?:candidate|member|person):/;

export function isReference(value: unknown): value is string {
  return typeof value === 'string' && REFERENCE.test(value);
}

export async function writeJournal(
  tx: Db,
  entry: { actor: Actor; scope: Scope; now: Instant; action: string; facts: Facts; eventId: string | null },
): Promise<void> {
  const { actor, scope, now, action, facts, eventId } = entry;
  const { kind } = actor.identity;
  const by = actor.key.includes(':') ? [actor.key] : [];
  const about = new Set([
    ...by,
    ...Object.values(facts)
      .filter(isReference)
      .map((reference) => reference.slice(1)),
  ]);
  await tx
    .insertInto('journal')
    .values({
      at: now,
      actorKind: kind,
      actorId: actor.key,
      // A program, a shared computer and the software itself have names of their own; people are looked up.
      actorName: kind === 'token' || kind === 'station' || kind === 'system' ? actor.name : null,
      organisationId: 'organisationId' in scope ? scope.organisationId : null,
      eventId: eventId ?? ('eventId' in scope ? scope.eventId : null),
      networkId: 'networkId' in scope ? scope.networkId : null,
      action,
      facts: JSON.stringify(facts),
      about: [...about],
    })
    .execute();
}

/** What one looks for in a journal; null asks for nothing. */
export interface JournalFilter {
  readonly action?: string | null;
  /** "member", "candidate"…: who acted. */
  readonly actorKind?: string | null;
  /** A person or member, as in `about`: "candidate:UUID". */
  readonly about?: string | null;
  readonly from?: Instant | null;
  readonly until?: Instant | null;
}

/** Whose journal: of an event; or of a network, which has what was done in its organisations outside of events. */
export type JournalOf = { readonly eventId: string } | { readonly networkId: string };

/** The lines of an event, or of a network, as a condition on the table. */
export function linesOf(of: JournalOf) {
  return 'eventId' in of
    ? sql<boolean>`journal.event_id = ${of.eventId}`
    : sql<boolean>`(journal.network_id = ${of.networkId} or (journal.event_id is null
        and journal.organisation_id in (select id from organisations where network_id = ${of.networkId})))`;
}

/** A journal, newest first, `before` an id to read on. */
export async function readJournal(
  db: Db,
  {
    before = null,
    limit = 100,
    filter = {},
    ...of
  }: JournalOf & { before?: number | null; limit?: number; filter?: JournalFilter },
): Promise<JournalEntry[]> {
  let lines = db
    .selectFrom('journal')
    .leftJoin('journalSeals', 'journalSeals.journalId', 'journal.id')
    .select(['journal.id', 'at', 'actorKind', 'actorId', 'actorName', 'action', 'facts', 'hash as seal'])
    .where(linesOf(of))
    .orderBy('journal.id', 'desc')
    .limit(limit);
  if (before !== null) lines = lines.where('journal.id', '<', before);
  if (filter.action) lines = lines.where('action', '=', filter.action);
  if (filter.actorKind) lines = lines.where('actorKind', '=', filter.actorKind);
  if (filter.about) lines = lines.where(sql<boolean>`about @> array[${filter.about}]`);
  if (filter.from) lines = lines.where('at', '>=', filter.from);
  if (filter.until) lines = lines.where('at', '<', filter.until);
  const rows = (await lines.execute()) as unknown as (JournalEntry & { actorId: string | null })[];
  const names = await namesIn(db, rows);
  return rows.map(({ actorId, ...line }) => ({
    ...line,
    actorName: line.actorName ?? names.get(actorId ?? '') ?? null,
    facts: Object.fromEntries(
      Object.entries(line.facts).map(([key, value]) => [
        key,
        isReference(value) ? (names.get(value.slice(1)) ?? value) : value,
      ]),
    ),
  }));
}

/** The kinds of lines in a journal, in alphabetical order. */
export async function actionsInJournal(db: Db, of: JournalOf): Promise<string[]> {
  const rows = await db
    .selectFrom('journal')
    .select('action')
    .distinct()
    .where(linesOf(of))
    .orderBy('action')
    .execute();
  return rows.map(({ action }) => action);
}

/** Names of everybody that these lines refer to, by reference: four queries whatever their number. */
async function namesIn(
  db: Db,
  lines: readonly { actorId: string | null; facts: Facts }[],
): Promise<Map<string, string>> {
  const wanted = new Set(
    lines.flatMap(({ actorId, facts }) => [
      ...(actorId === null ? [] : [actorId]),
      ...Object.values(facts)
        .filter(isReference)
        .map((reference) => reference.slice(1)),
    ]),
  );
  const idsOf = (kind: string) =>
    [...wanted].flatMap((reference) => {
      const [head, id] = reference.split(':');
      return head === kind && id ? [id] : [];
    });
  const names = new Map<string, string>();
  const [candidates, members, recruiters] = [idsOf('candidate'), idsOf('member'), idsOf('recruiter')];
  if (candidates.length > 0)
    for (const { id, cardCode, firstName, lastName } of await db
      .selectFrom('registrations')
      .leftJoin('people', 'people.id', 'registrations.personId')
      .select(['registrations.id', 'cardCode', 'firstName', 'lastName'])
      .where('registrations.id', 'in', candidates)
      .execute()) {
      // Whose name the reader does not reach is told by the card, as everywhere; who was erased has no name.
      if (lastName === null) names.set(`candidate:${id}`, cardCode);
      else if (lastName !== '') names.set(`candidate:${id}`, `${firstName} ${lastName}`);
    }
  const people = idsOf('person');
  if (people.length > 0)
    for (const { id, firstName, lastName } of await db
      .selectFrom('people')
      .select(['id', 'firstName', 'lastName'])
      .where('id', 'in', people)
      .where('lastName', '<>', '')
      .execute())
      names.set(`person:${id}`, `${firstName} ${lastName}`);
  if (members.length > 0)
    for (const { id, name } of await db
      .selectFrom('accounts')
      .select(['id', 'name'])
      .where('id', 'in', members)
      .where('name', '<>', '')
      .execute())
      names.set(`member:${id}`, name);
  if (recruiters.length > 0)
    for (const { id, name } of await db
      .selectFrom('recruiters')
      .innerJoin('companies', 'companies.id', 'recruiters.companyId')
      .select(['recruiters.id', 'companies.name'])
      .where('recruiters.id', 'in', recruiters)
      .execute())
      names.set(`recruiter:${id}`, name);
  return names;
}
