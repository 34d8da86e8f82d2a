import { sql } from 'kysely';
import { z } from 'zod';
import type { Actor } from '../../src/kernel/actor.ts';
import { newId } from '../../src/kernel/ids.ts';
import type { UseCase } from '../../src/kernel/use-case.ts';
import { evening, type TestEvening } from './evening.ts';
import type { TestHouse } from './house.ts';

// Tenants with an unusual string in every field, and use cases asked about all of them: what reach.test.ts and
// reach-after.test.ts look through.

/** The marks of one person: a word that no other row holds. */
const markOf = (personId: string) => `canari-${personId.slice(-12)}`;

/** An evening of one tenant. */
export interface Tenant extends TestEvening {
  /** Marks by the people's names; and of the companies. */
  readonly marks: Readonly<Record<string, string>>;
  readonly companies: Readonly<Record<string, string>>;
  readonly ids: Readonly<Record<string, string>>;
}

/** An evening in a network of its own, where each person's and each company's every field holds their mark. */
export async function tenant(house: TestHouse): Promise<Tenant> {
  const one = await evening(house, {
    recruiters: { Coron: {}, Terril: {} },
    candidates: { Jessica: { wishes: ['Coron'] }, Steven: { wishes: ['Terril'], partner: 'other' } },
  });
  const { db, now } = house;
  const { eventId } = one;
  await db.updateTable('events').set({ public: false, planVersion: 1 }).where('id', '=', eventId).execute();
  const marks: Record<string, string> = {};
  const ids: Record<string, string> = { eventId };
  for (const [name, { id, personId }] of Object.entries(one.candidates)) {
    const mark = markOf(personId);
    marks[name] = mark;
    await sql`update people set first_name = ${mark}, last_name = ${mark}, email = ${`${mark}@exemple.example`},
      phone = ${`+32${mark}`}, town = ${mark}, reach_note = ${mark} where id = ${personId}`.execute(db);
    const row = { note: mark, knownToHost: false };
    await db.updateTable('registrations').set(row).where('id', '=', id).execute();
    const partner = name === 'Jessica' ? one.counsellor : one.otherCounsellor;
    const { organisationId } = partner.roles[0]!;
    await db
      .insertInto('caseloadLinks')
      .values({ organisationId, personId, counsellorId: partner.accountId, purpose: 'training', since: now })
      .execute();
    const file = {
      fileName: `${mark}.pdf`,
      mediaType: 'application/pdf',
      content: Buffer.from(`%PDF-${mark}`),
    };
    const documentId = newId();
    await db
      .insertInto('documents')
      .values({ id: documentId, personId, kind: 'cv', ...file, createdAt: now })
      .execute();
    const address = `${mark}@exemple.example`;
    const message = { recipientId: id, address, subject: mark, body: mark, onceKey: mark };
    const messageId = newId();
    await db
      .insertInto('messages')
      .values({
        ...{ id: messageId, eventId, recipientKind: 'candidate', channel: 'email', kind: 'registered' },
        ...{ ...message, status: 'waiting', nextAttemptAt: now, createdAt: now },
      })
      .execute();
    Object.assign(ids, {
      [`${name} registrationId`]: id,
      [`${name} personId`]: personId,
      [`${name} documentId`]: documentId,
      [`${name} messageId`]: messageId,
    });
  }
  const companies: Record<string, string> = {};
  for (const [name, { id }] of Object.entries(one.recruiters)) {
    const mark = markOf(id);
    companies[name] = mark;
    await sql`update recruiters set first_name = ${mark}, last_name = ${mark}, email = ${`${mark}@exemple.example`},
      phone = ${mark}, pitch = ${mark} where id = ${id}`.execute(db);
    await sql`update companies set name = ${mark} where id = (select company_id from recruiters where id = ${id})`.execute(
      db,
    );
    ids[`${name} recruiterId`] = id;
  }
  const networkId = newId();
  await db
    .insertInto('networks')
    .values({
      id: networkId,
      name: 'À part',
      country: 'BE',
      timeZone: 'Europe/Brussels',
      locale: 'fr',
      createdAt: now,
    })
    .execute();
  const organisations = [one.organiser, one.counsellor, one.otherCounsellor].map(
    (who) => who.roles[0]!.organisationId,
  );
  await db.updateTable('organisations').set({ networkId }).where('id', 'in', organisations).execute();
  return { ...one, marks, companies, ids };
}

/** A value that fits a JSON schema as well as can be guessed: most use cases need ids and little more. */
function guess(
  schema: z.core.JSONSchema.JSONSchema,
  name: string,
  ids: Readonly<Record<string, string>>,
): unknown {
  if (schema.default !== undefined) return schema.default;
  if (schema.enum) return schema.enum[0];
  if (schema.const !== undefined) return schema.const;
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0];
  if (choice) return guess(choice as z.core.JSONSchema.JSONSchema, name, ids);
  switch (schema.type) {
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    case 'array':
      return [];
    case 'object':
      return objectOf(schema, ids);
    default:
      return (
        ids[name] ?? (schema.format === 'uuid' ? newId() : schema.format === 'date' ? '2026-11-12' : 'essai')
      );
  }
}

function objectOf(schema: z.core.JSONSchema.JSONSchema, ids: Readonly<Record<string, string>>): object {
  const fields = Object.entries(schema.properties ?? {}) as [string, z.core.JSONSchema.JSONSchema][];
  return Object.fromEntries(
    // Ids are always said; what may be left out is left out.
    fields
      .filter(([name]) => name in ids || schema.required?.includes(name))
      .map(([name, field]) => [name, name in ids ? ids[name] : guess(field, name, ids)]),
  );
}

export function inputFor(useCase: UseCase, ids: Readonly<Record<string, string>>): object {
  const schema = z.toJSONSchema(useCase.input as z.ZodType, { io: 'input', unrepresentable: 'any' });
  return objectOf(schema, ids);
}

/** The ids that a request can be about: of one person and one company of a tenant. */
export function idsOf({ ids, organiser }: Tenant, person: string, company: string): Record<string, string> {
  const own = Object.entries(ids).map(([name, id]) => [
    name.replace(`${person} `, '').replace(`${company} `, ''),
    id,
  ]);
  return {
    ...Object.fromEntries(own.filter(([name]) => !name!.includes(' '))),
    organisationId: organiser.roles[0]!.organisationId,
  };
}

/** Everything that is shown to somebody, whoever and whatever they ask about; bytes as text. */
export async function shownTo(
  house: TestHouse,
  useCases: readonly UseCase[],
  actor: Actor,
  about: readonly Readonly<Record<string, string>>[],
): Promise<{ readonly text: string; readonly answered: Set<string> }> {
  const answered = new Set<string>();
  const texts: string[] = [];
  for (const useCase of useCases) {
    if (useCase.kind !== 'query') continue;
    for (const ids of about) {
      const answer = await house.ask(useCase, actor, inputFor(useCase, ids));
      if (answer.kind === 'done') answered.add(useCase.name);
      texts.push(
        `${useCase.name} ${JSON.stringify(answer, (_, value: unknown) =>
          value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
        )}`,
      );
    }
  }
  return { text: texts.join('\n'), answered };
}

/** The use cases whose answer holds a mark. */
export function leaksOf(text: string, mark: string): string[] {
  return text
    .split('\n')
    .filter((line) => line.includes(mark))
    .map((line) => line.split(' ')[0]!);
}

/** Every row that hangs on their event or their people. */
export async function stateOf(house: TestHouse, { eventId, candidates }: Tenant): Promise<string> {
  const people = Object.values(candidates).map(({ personId }) => personId);
  const { rows } = await sql<{ state: string }>`
    select md5(string_agg(row, '' order by row collate "C")) as state from (
      select t::text as row from people t where id = any(${people}::uuid[])
      union all select t::text from registrations t where event_id = ${eventId}
      union all select t::text from caseload_links t where person_id = any(${people}::uuid[])
      union all select t::text from documents t where person_id = any(${people}::uuid[])
      union all select t::text from wishes t where event_id = ${eventId}
      union all select t::text from meetings t where event_id = ${eventId}
      union all select t::text from recruiters t where event_id = ${eventId}
      union all select t::text from presences t where event_id = ${eventId}
      union all select t::text from messages t where event_id = ${eventId}
      union all select t::text from event_partners t where event_id = ${eventId}
      union all select t::text from events t where id = ${eventId}) as all_rows`.execute(house.db);
  return rows[0]!.state;
}
