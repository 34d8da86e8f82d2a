import { sql } from 'kysely';
import type { RecruiterScope } from '../../kernel/actor.ts';
import type { Instant } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import { newId } from '../../kernel/ids.ts';
import type { WholeFile } from './rules.ts';
import { type KeptChoice, SHARING_TEXT_VERSION, type SharedField, type Sharing } from './schema.ts';

type Row = Omit<Sharing, 'values' | 'event' | 'initial'> & {
  values: Omit<Sharing['values'], 'languages'> & { codes: string[]; levels: Record<string, string> };
  event: Sharing['event'];
};

const choice = (of: ReturnType<typeof sql>) => sql<KeptChoice | null>`(
  select json_build_object('fields', shared.fields, 'assisted', shared.assisted,
    'chosenAt', to_char(shared.chosen_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
  from shared_fields shared where shared.registration_id = registrations.id and ${of})`;

/** Somebody's choices with what each field would show; null when the registration is not in reach. */
export async function findSharing(
  db: Db,
  eventId: string,
  registrationId: string,
): Promise<Omit<Sharing, 'initial'> | null> {
  const { rows } = await sql<Row>`
    select registrations.id as registration_id, people.first_name as name,
      json_build_object('name', events.name, 'timeZone', events.time_zone,
        'opensDays', events.recruiter_opens_days, 'closesDays', events.recruiter_access_days) as event,
      ${choice(sql`shared.recruiter_id is null`)} as "all",
      coalesce((select json_agg(json_build_object('id', recruiters.id, 'company', companies.name,
          'own', ${choice(sql`shared.recruiter_id = recruiters.id`)}) order by companies.name)
        from recruiters join companies on companies.id = recruiters.company_id
        where recruiters.event_id = registrations.event_id and recruiters.withdrawn_at is null and (
          exists (select from wishes where wishes.recruiter_id = recruiters.id
            and wishes.registration_id = registrations.id)
          or exists (select from meetings where meetings.recruiter_id = recruiters.id
            and meetings.registration_id = registrations.id and meetings.status <> 'cancelled')
          or exists (select from shared_fields said where said.recruiter_id = recruiters.id
            and said.registration_id = registrations.id))), '[]') as recruiters,
      json_build_object('lastName', people.last_name, 'phone', people.phone, 'email', people.email,
        'town', people.town, 'codes', people.languages, 'levels', people.language_levels,
        'occupations', registrations.wanted_occupations, 'licences', people.licences,
        'hours', people.availability, 'availableFrom', people.available_from,
        'abilities', coalesce((select json_agg(label order by position) from person_skills
          where person_id = people.id), '[]'),
        'hasCv', exists (select from documents where person_id = people.id and kind = 'cv')) as "values"
    from registrations
    join people on people.id = registrations.person_id
    join events on events.id = registrations.event_id
    where registrations.event_id = ${eventId} and registrations.id = ${registrationId}`.execute(db);
  const row = rows[0];
  if (!row) return null;
  const { codes, levels, ...values } = row.values;
  return { ...row, values: { ...values, languages: spoken(codes, levels) } };
}

function spoken(codes: readonly string[], levels: Readonly<Record<string, string>>) {
  return codes.map((code) => ({ code, level: levels[code] ?? null })) as Sharing['values']['languages'];
}

/** Keeps a choice in place of the one before. */
export async function saveChoice(
  db: Db,
  about: { eventId: string; registrationId: string; recruiterId: string | null },
  { fields, assisted }: { fields: readonly SharedField[]; assisted: boolean },
  now: Instant,
): Promise<void> {
  const said = {
    fields: [...fields],
    assisted,
    textVersion: SHARING_TEXT_VERSION,
    chosenAt: now,
  };
  await db
    .insertInto('sharedFields')
    .values({ id: newId(), ...about, ...said })
    .onConflict((conflict) => conflict.columns(['registrationId', 'recruiterId']).doUpdateSet(said))
    .execute();
}

/** Takes a choice back. */
export async function dropChoice(
  db: Db,
  { registrationId, recruiterId }: { registrationId: string; recruiterId: string | null },
): Promise<void> {
  await db
    .deleteFrom('sharedFields')
    .where('registrationId', '=', registrationId)
    .where('recruiterId', 'is not distinct from', recruiterId)
    .execute();
}

export interface ReadableFile {
  readonly fields: readonly string[];
  readonly file: WholeFile;
}

/** What stands in the files of these people, and which fields this recruiter may read; by registration. */
export async function filesFor(
  db: Db,
  scope: RecruiterScope,
  registrationIds: readonly string[],
): Promise<Map<string, ReadableFile>> {
  if (registrationIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('seenPeople')
    .innerJoin('registrations', 'registrations.id', 'seenPeople.registrationId')
    .innerJoin('people', 'people.id', 'seenPeople.id')
    .select((eb) => [
      'registrations.id as registrationId',
      'seenPeople.shares',
      'seenPeople.phone',
      'seenPeople.email',
      'people.town',
      'people.languages as codes',
      'people.languageLevels',
      'people.contracts',
      'people.licences',
      'people.availability',
      'people.availableFrom',
      eb
        .selectFrom('personSkills')
        .select(sql<string[]>`coalesce(array_agg(label order by position), '{}')`.as('labels'))
        .whereRef('personSkills.personId', '=', 'people.id')
        .as('abilities'),
    ])
    .where('registrations.eventId', '=', scope.eventId)
    .where('registrations.id', 'in', [...registrationIds])
    .execute();
  return new Map(
    rows.map(({ registrationId, shares, codes, languageLevels, availability, ...file }) => [
      registrationId,
      {
        fields: shares ?? [],
        file: {
          ...file,
          languages: spoken(codes, languageLevels as Record<string, string>),
          hours: availability,
          abilities: file.abilities ?? [],
        } as WholeFile,
      },
    ]),
  );
}

/** Gives one registration the choices of another where it has none; returns which were moved. */
export async function moveChoices(tx: Db, { from, to }: { from: string; to: string }): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update shared_fields one set registration_id = ${to}
    where one.registration_id = ${from} and not exists (select from shared_fields own
      where own.registration_id = ${to} and own.recruiter_id is not distinct from one.recruiter_id)
    returning one.id`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Gives choices that were moved back to whom they were of. */
export async function moveChoicesBack(tx: Db, ids: readonly string[], from: string): Promise<void> {
  await sql`update shared_fields set registration_id = ${from} where id = any(${[...ids]}::uuid[])`.execute(
    tx,
  );
}
