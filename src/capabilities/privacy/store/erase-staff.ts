import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { TableOfData } from '../../../kernel/personal-data.ts';
import { patternOf } from '../rules/mentions.ts';
import { eraseRows, type Reason, register } from './erase.ts';
import { scrubMentions } from './scrub.ts';

interface Erasing {
  readonly reason: Reason;
  readonly now: Instant;
}

/**
 * Erases members: their accounts say nothing more and open nothing, and their names go from what they noted. Who is
 * followed stays followed by the organisation; the journal names nobody by itself.
 */
export async function eraseAccounts(
  db: Db,
  declared: readonly TableOfData[],
  accountIds: readonly string[],
  { reason, now }: Erasing,
): Promise<void> {
  for (const id of accountIds) {
    const account = await db
      .selectFrom('accounts')
      .select(['name', 'email'])
      .where('id', '=', id)
      .where('name', '<>', '')
      .forUpdate()
      .executeTakeFirst();
    if (!account) continue;
    const organisationIds = await organisationsOf(db, id);
    const [firstName = '', ...rest] = account.name.split(' ');
    const known = { firstName, lastName: rest.join(' '), email: account.email, phone: null };
    const events = await db
      .selectFrom('eventPartners')
      .select('eventId')
      .distinct()
      .where(sql<boolean>`organisation_id = any(${organisationIds}::uuid[])`)
      .execute();
    const pattern = patternOf(known);
    await scrubMentions(db, declared, {
      people: [known],
      patterns: pattern === null ? [] : [pattern],
      events: events.map(({ eventId }) => eventId),
    });
    await forgetSignature(db, account.name, organisationIds);
    await db
      .updateTable('caseloadLinks')
      .set({ counsellorId: null })
      .where('counsellorId', '=', id)
      .execute();
    await eraseRows(db, declared, { account: [id] });
    await db.deleteFrom('idempotencyKeys').where('actor', '=', `member:${id}`).execute();
  }
  await register(db, 'account', accountIds, reason, now);
}

async function organisationsOf(db: Db, accountId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('memberships')
    .select('organisationId')
    .distinct()
    .where('accountId', '=', accountId)
    .execute();
  return rows.map(({ organisationId }) => organisationId);
}

/** Columns that end in _by hold the name of who did something, as text. They are found in the catalogue: a new one too. */
async function forgetSignature(db: Db, name: string, organisationIds: readonly string[]): Promise<void> {
  const { rows: columns } = await sql<{
    table: string;
    column: string;
    nullable: boolean;
    scope: string | null;
  }>`
    select c.table_name as table, c.column_name as column, c.is_nullable = 'YES' as nullable,
      (select s.column_name from information_schema.columns s where s.table_schema = 'public'
        and s.table_name = c.table_name and s.column_name in ('event_id', 'organisation_id')
        order by s.column_name desc limit 1) as scope
    from information_schema.columns c
    join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
      and c.data_type = 'text' and c.column_name like '%\\_by'`.execute(db);
  const ours = sql`any(${[...organisationIds]}::uuid[])`;
  const within = {
    organisation_id: sql`organisation_id = ${ours}`,
    event_id: sql`event_id in (select event_id from event_partners where organisation_id = ${ours})`,
  };
  for (const { table, column, nullable, scope } of columns)
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${nullable ? null : ''}
      where ${sql.ref(column)} = ${name} and ${within[scope as keyof typeof within] ?? sql`true`}`.execute(
      db,
    );
}

/**
 * Erases who came to recruit: names, addresses and what they wrote of themselves, in every edition of the company where
 * the same contact stands, and in what others wrote. The company, its needs and the interviews stay.
 */
export async function eraseContacts(
  db: Db,
  declared: readonly TableOfData[],
  recruiterIds: readonly string[],
  { reason, now }: Erasing,
): Promise<void> {
  if (recruiterIds.length === 0) return;
  const contacts = await db
    .selectFrom('recruiters as one')
    .innerJoin('recruiters as asked', 'asked.companyId', 'one.companyId')
    .select(['one.id', 'one.eventId', 'one.firstName', 'one.lastName', 'one.email', 'one.phone'])
    .distinct()
    .where('asked.id', 'in', recruiterIds)
    .where(
      sql<boolean>`one.id = asked.id or one.email = asked.email or one.phone = asked.phone
        or (one.first_name = asked.first_name and one.last_name = asked.last_name)`,
    )
    .execute();
  if (contacts.length === 0) return;
  const people = contacts.map(({ firstName, lastName, email, phone }) => ({
    firstName: firstName ?? '',
    lastName: lastName ?? '',
    email,
    phone,
  }));
  const ids = contacts.map(({ id }) => id);
  await scrubMentions(db, declared, {
    people,
    patterns: people.flatMap((person) => patternOf(person) ?? []),
    events: [...new Set(contacts.map(({ eventId }) => eventId))],
  });
  await eraseRows(db, declared, { recruiter: ids });
  await db
    .deleteFrom('idempotencyKeys')
    .where(
      'actor',
      'in',
      ids.map((id) => `recruiter:${id}`),
    )
    .execute();
  await register(db, 'recruiter', ids, reason, now);
}
