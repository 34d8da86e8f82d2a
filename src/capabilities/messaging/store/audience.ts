import { sql } from 'kysely';
import type { OrganiserScope, PartnerScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Audience, SendingWords } from '../rules/sendings.ts';

const STATUSES: Readonly<Record<Audience['standing'], readonly string[]>> = {
  coming: ['registered', 'confirmed'],
  'not-confirmed': ['registered'],
  confirmed: ['confirmed'],
  waiting: ['waiting'],
};

/** The candidates of whom all of this is true, by name; of a partner, its own people only. Who refused news is left out. */
export async function candidatesIn(
  db: Db,
  scope: OrganiserScope | PartnerScope,
  { standing, partnerId, language, missing }: Audience,
): Promise<{ id: string; name: string }[]> {
  let rows = db
    .selectFrom('registrations')
    .innerJoin('seenPeople as people', 'people.registrationId', 'registrations.id')
    .select(['registrations.id', sql<string>`people.first_name || ' ' || people.last_name`.as('name')])
    .where('registrations.eventId', '=', scope.eventId)
    .where('registrations.status', 'in', STATUSES[standing])
    .where(notRefused('registrations'))
    .orderBy('people.firstName')
    .orderBy('registrations.id');
  if (scope.as === 'partner') rows = rows.where('registrations.partnerId', 'in', scope.organisationIds);
  if (partnerId !== null) rows = rows.where('registrations.partnerId', '=', partnerId);
  if (language !== null)
    rows = rows.where(sql<boolean>`coalesce(people.reading_locale, people.locale) = ${language}`);
  if (missing === 'wishes')
    rows = rows.where(
      sql<boolean>`not exists (select from wishes where wishes.registration_id = registrations.id)`,
    );
  if (missing === 'cv')
    rows = rows.where(
      sql<boolean>`not exists (select from documents where documents.person_id = registrations.person_id and kind = 'cv')`,
    );
  if (missing === 'opened') rows = rows.where('registrations.firstOpenedAt', 'is', null);
  return rows.execute();
}

/** The recruiters of the event, by company. */
export async function recruitersIn(
  db: Db,
  scope: OrganiserScope,
  { language, missing }: Audience,
): Promise<{ id: string; name: string }[]> {
  let rows = db
    .selectFrom('recruiters')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .select(['recruiters.id', 'companies.name'])
    .where('recruiters.eventId', '=', scope.eventId)
    .where('recruiters.withdrawnAt', 'is', null)
    .where(notRefused('recruiters'))
    .orderBy('companies.name');
  if (language !== null) rows = rows.where('recruiters.locale', '=', language);
  if (missing === 'opened') rows = rows.where('recruiters.firstOpenedAt', 'is', null);
  return rows.execute();
}

const notRefused = (table: 'registrations' | 'recruiters') =>
  sql<boolean>`not exists (select from news_refusals where recipient_id = ${sql.ref(`${table}.id`)})`;

/** Keeps what was sent to a list. */
export async function addSending(
  db: Db,
  sending: {
    eventId: string;
    organisationId: string;
    audience: Audience;
    words: SendingWords;
    people: number;
  },
  now: Instant,
): Promise<string> {
  const { audience, words, ...rest } = sending;
  const id = newId();
  await db
    .insertInto('sendings')
    .values({
      id,
      ...rest,
      filter: JSON.stringify(audience),
      subject: words.subject,
      body: words.text,
      sms: words.short,
      at: now,
    })
    .execute();
  return id;
}

export interface Sending extends SendingWords {
  readonly eventId: string;
  readonly audience: Audience;
}

export async function findSending(db: Db, id: string): Promise<Sending | null> {
  const row = await db.selectFrom('sendings').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  const { eventId, subject, body: text, sms: short } = row;
  return { eventId, subject, text, short, audience: row.filter as unknown as Audience };
}

/** What was sent to lists before, the newest first. */
export async function listSendings(
  db: Db,
  scope: OrganiserScope | PartnerScope,
): Promise<{ id: string; subject: string; people: number; at: Instant }[]> {
  let rows = db
    .selectFrom('sendings')
    .select(['id', 'subject', 'people', 'at'])
    .where('eventId', '=', scope.eventId)
    .orderBy('at', 'desc')
    .limit(20);
  if (scope.as === 'partner') rows = rows.where('organisationId', 'in', scope.organisationIds);
  return rows.execute();
}
