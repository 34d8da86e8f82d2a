import { sql } from 'kysely';
import { markPresence } from '../../src/capabilities/door/use-cases/mark-presence.ts';
import { gradeWisher } from '../../src/capabilities/matching/use-cases/grade-wisher.ts';
import { newId } from '../../src/kernel/ids.ts';
import type { TestEvening } from './evening.ts';
import type { TestHouse } from './house.ts';

/** Strings that stand nowhere else: one in every corner that can hold a word about somebody. */
export const CANARIES = {
  firstName: 'Zéphyrine',
  lastName: 'Quaxolotl',
  email: 'zq.canari@exemple.example',
  phone: '+32479000777',
  town: 'Villecanari',
  reach: 'par la voisine du trentième',
  occupation: 'dompteuse de cirques bleus',
  skill: 'jongle avec des théières',
  fileName: 'cv-oiseau-bleu.pdf',
  content: 'contenu-très-secret-du-cv',
  note: 'note rouge du conseiller',
  wanted: 'capitaine de zeppelin',
  activity: 'atelier papillons',
  activityNote: 'aime les papillons de nuit',
  ledBy: 'Maître Corbeau',
  recruiterNote: 'regard de lynx',
  message: 'bonjour, votre ruche vous attend',
  subject: 'la ruche du soir',
  cell: 'cellule verte du tableau',
  before: 'ancien nom de scène Pimprenelle',
} as const;
const FULL = `${CANARIES.firstName} ${CANARIES.lastName}`;

/** Everything that the database holds, as text; bytes as hexadecimal digits. */
export async function dump(house: TestHouse): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`.execute(
    house.db,
  );
  const texts = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await sql<{
        row: string;
      }>`select ${name} || ' ' || t::text as row from ${sql.table(name)} t`.execute(house.db);
      return rows.map(({ row }) => row).join('\n');
    }),
  );
  return texts.join('\n').normalize('NFC');
}

/** Which canaries are still in the database, and where. */
export async function traces(house: TestHouse): Promise<string[]> {
  const lines = (await dump(house)).split('\n');
  const needles = Object.entries({ ...CANARIES, fullCapitals: 'QUAXOLOTL', phoneTail: '9000777' }).flatMap(
    ([name, text]) => [
      [name, text.toLowerCase()] as const,
      [`${name} (bytes)`, Buffer.from(text).toString('hex')] as const,
    ],
  );
  return needles.flatMap(([name, text]) =>
    lines.filter((line) => line.toLowerCase().includes(text)).map((line) => `${name}: ${line.slice(0, 60)}`),
  );
}

/** Puts a canary in every corner of Jessica's data, and of what others wrote of her. */
export async function plantCanaries(house: TestHouse, soiree: TestEvening): Promise<void> {
  const { personId, id: registrationId } = soiree.candidates.Jessica!;
  const { db, now } = house;
  const c = CANARIES;
  const { eventId } = soiree;
  await db
    .updateTable('people')
    .set({
      firstName: c.firstName,
      lastName: c.lastName,
      email: c.email,
      phone: c.phone,
      town: c.town,
      reachNote: c.reach,
      languageLevels: JSON.stringify({ nl: 'B1' }),
    })
    .where('id', '=', personId)
    .execute();
  await db.insertInto('personOccupations').values({ personId, position: 1, label: c.occupation }).execute();
  await db.insertInto('personSkills').values({ personId, position: 1, label: c.skill }).execute();
  const { partnerId } = await db
    .updateTable('registrations')
    .set({ note: c.note, wantedOccupations: [c.wanted] })
    .where('id', '=', registrationId)
    .returning('partnerId')
    .executeTakeFirstOrThrow();
  const organisationId = partnerId!;
  await db
    .insertInto('caseloadLinks')
    .values({ organisationId, personId, purpose: 'event', since: now })
    .execute();
  await db
    .insertInto('documents')
    .values({
      id: newId(),
      personId,
      kind: 'cv',
      fileName: c.fileName,
      mediaType: 'application/pdf',
      content: Buffer.from(c.content),
      createdAt: now,
    })
    .execute();
  await db
    .insertInto('preparationActivities')
    .values({
      id: newId(),
      organisationId,
      personId,
      kind: 'workshop',
      title: c.activity,
      onDate: '2026-11-01',
      ledBy: c.ledBy,
      note: c.activityNote,
      createdAt: now,
      updatedAt: now,
    })
    .execute();
  await db
    .insertInto('merges')
    .values({
      id: newId(),
      organisationId,
      kind: 'person',
      keptId: personId,
      goneId: newId(),
      moved: JSON.stringify({ name: c.before }),
      mergedAt: now,
    })
    .execute();
  const sheet = {
    sheets: [
      {
        name: 'Liste',
        rows: [
          ['QUAXOLOTL', 'Zephyrine', c.cell],
          ['Diallo', 'Amadou', 'reste'],
        ],
      },
    ],
    left: [{ line: 2, cells: [`0479 00 07 77`, c.cell], reasons: [] }],
  };
  await db
    .insertInto('imports')
    .values({
      id: newId(),
      eventId,
      organisationId,
      kind: 'candidates',
      fileName: `Liste de ${FULL}.xlsx`,
      sheet: JSON.stringify(sheet),
      mapping: '[]',
      status: 'applied',
      madeAs: 'partner',
      createdBy: 'Luc',
      createdAt: now,
    })
    .execute();
  const message = {
    eventId,
    channel: 'email',
    kind: 'plan',
    attempts: 0,
    nextAttemptAt: now,
    createdAt: now,
  } as const;
  await db
    .insertInto('messages')
    .values([
      {
        ...message,
        id: newId(),
        recipientKind: 'candidate',
        recipientId: registrationId,
        address: c.email,
        subject: c.subject,
        body: c.message,
        onceKey: newId(),
        status: 'sent',
      },
      {
        ...message,
        id: newId(),
        recipientKind: 'recruiter',
        recipientId: soiree.recruiters.Coron!.id,
        address: 'coron@exemple.example',
        subject: 'Votre soirée',
        body: `18.50 ${FULL}, table 4\n19.08 Amadou Diallo`,
        onceKey: newId(),
        status: 'sent',
      },
    ])
    .execute();
  await db
    .insertInto('outbox')
    .values({
      signal: 'tests.said',
      payload: JSON.stringify({ text: `pour ${c.email}` }),
      createdAt: now,
      nextAttemptAt: now,
      deliveredAt: now,
    })
    .execute();
  const meetingId = newId();
  await sql`insert into meetings (id, event_id, registration_id, recruiter_id, seat, round_number, table_number, during,
      status, version_from, created_at, updated_at)
    values (${meetingId}, ${eventId}, ${registrationId}, ${soiree.recruiters.Coron!.id}, 1, 1, 1,
      tstzrange('2026-11-12T17:50Z', '2026-11-12T18:05Z'), 'held', 1, ${now}, ${now})`.execute(db);
  await db
    .insertInto('outcomes')
    .values({
      meetingId,
      eventId,
      givenBy: 'recruiter',
      result: 'second-yes',
      note: c.recruiterNote,
      givenAt: now,
    })
    .execute();
  await house.must(gradeWisher, soiree.recruiters.Coron!.actor, { registrationId, grade: 'must' });
  await house.must(markPresence, await house.as(soiree.organiser), {
    eventId,
    kind: 'candidate',
    subjectId: registrationId,
    state: 'present',
  });
  await house.db
    .updateTable('presences')
    .set({ notedBy: FULL })
    .where('subjectId', '=', registrationId)
    .execute();
}
