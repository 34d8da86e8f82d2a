import { beforeAll, expect, test } from 'vitest';
import { dump } from '../../../tests/support/canaries.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { type Person, testHouse } from '../../../tests/support/house.ts';
import { capabilities } from '../../app.ts';
import type { Actor } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { sealJournal, verifyJournal } from '../../kernel/journal-chain.ts';
import { personalData } from '../../personal-data.ts';
import { useCasesOf } from '../../web/capability.ts';
import { addMember } from '../access/use-cases/add-member.ts';
import { tickStep } from '../people/use-cases/tick-step.ts';
import { eraseAgain } from './use-cases/shared/erase-again.ts';

const house = testHouse();
const useCases = useCasesOf(capabilities);
const useCase = (name: string) => useCases.get(name)!;
let soiree: TestEvening;
let organisationId: string;

const NAME = 'Wilhelmine Zaratoustra';
const MARKS = ['wilhelmine', 'zaratoustra', '479000888'];

async function left(): Promise<string[]> {
  const lines = (await dump(house)).toLowerCase().split('\n');
  return MARKS.flatMap((mark) =>
    lines.filter((line) => line.includes(mark)).map((line) => `${mark}: ${line.slice(0, 90)}`),
  );
}

beforeAll(async () => {
  soiree = await evening(house, {
    recruiters: { Coron: {}, Terril: {} },
    candidates: { Jessica: { wishes: ['Coron'] } },
  });
  ({ organisationId } = soiree.counsellor.roles[0]!);
});

/** A counsellor whose name stands wherever a member's can. */
async function planted(): Promise<Person> {
  const { db, now } = house;
  const { personId } = soiree.candidates.Jessica!;
  const paul = await house.organisation(`Équipe ${newId()}`, { Paul: 'door' });
  await db
    .insertInto('memberships')
    .values({ organisationId, accountId: paul.people.Paul!.accountId, role: 'organiser', createdAt: now })
    .execute();
  const boss = { ...paul.people.Paul!, roles: [{ organisationId, role: 'organiser' as const }] };
  const email = `wilhelmine.${newId()}@exemple.example`;
  const added = { name: NAME, email, role: 'counsellor' };
  const { accountId } = await house.must(addMember, await house.as(boss), { organisationId, ...added });
  await house.deliver();
  const person: Person = { accountId, name: NAME, roles: [{ organisationId, role: 'counsellor' }] };
  await house.cookieOf(person);
  await db
    .insertInto('caseloadLinks')
    .values({ organisationId, personId, counsellorId: accountId, purpose: 'guidance', since: now })
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'personId']).doUpdateSet({ counsellorId: accountId }),
    )
    .execute();
  const stepId = newId();
  const step = { id: stepId, organisationId, position: 0, label: 'CV', fulfilledBy: 'tick' };
  await db.insertInto('preparationSteps').values(step).execute();
  await house.must(tickStep, await house.as(person), { personId, stepId, ticked: true });
  await db
    .insertInto('messages')
    .values({
      id: newId(),
      eventId: soiree.eventId,
      recipientKind: 'candidate',
      recipientId: soiree.candidates.Jessica!.id,
      channel: 'call',
      kind: 'plan',
      subject: 'Votre planning',
      body: `Voyez ${NAME} à l’accueil.`,
      onceKey: newId(),
      status: 'told',
      nextAttemptAt: now,
      createdAt: now,
      settledBy: NAME,
    })
    .execute();
  expect((await left()).length).toBeGreaterThan(5);
  return person;
}

test('a member who erases the account leaves no trace of their name; people stay followed and the chain whole', async () => {
  const me = await planted();
  await sealJournal(house.db, house.now);
  const before = await verifyJournal(house.db);
  const actor = await house.as(me);
  expect(await house.must(useCase('view-my-account-data'), actor, {})).toMatchObject({
    follows: 1,
    alone: [],
  });
  expect(await house.ask(useCase('erase-my-account'), actor, {})).toMatchObject({ kind: 'invalid' });
  await house.must(useCase('erase-my-account'), actor, { sure: true }, 'a-key');
  expect(await left()).toEqual([]);
  const link = await house.db
    .selectFrom('caseloadLinks')
    .select(['counsellorId', 'until'])
    .where('personId', '=', soiree.candidates.Jessica!.personId)
    .executeTakeFirstOrThrow();
  expect(link).toEqual({ counsellorId: null, until: null });
  await sealJournal(house.db, house.now);
  expect(await verifyJournal(house.db, before.end.hash)).toMatchObject({ broken: null });
});

test('a manager erases a member who asks; one whom another organisation knows only leaves this one', async () => {
  const me = await planted();
  const boss = await manager();
  const input = { organisationId, accountId: me.accountId };
  expect(await house.must(useCase('view-member-data'), boss, input)).toMatchObject({ name: NAME });
  const stranger = await house.as(soiree.organiser);
  expect((await house.ask(useCase('erase-member'), stranger, { ...input, sure: true })).kind).toBe(
    'not-found',
  );
  await house.must(useCase('erase-member'), boss, { ...input, sure: true });
  expect(await left()).toEqual([]);

  const busy = await planted();
  const elsewhere = await house.organisation(`Ailleurs ${newId()}`);
  await house.db
    .insertInto('memberships')
    .values({
      organisationId: elsewhere.id,
      accountId: busy.accountId,
      role: 'door',
      createdAt: house.now,
    })
    .execute();
  await house.must(useCase('erase-member'), boss, { ...input, accountId: busy.accountId, sure: true });
  const rest = await house.db
    .selectFrom('memberships')
    .select('organisationId')
    .where('accountId', '=', busy.accountId)
    .execute();
  expect(rest).toEqual([{ organisationId: elsewhere.id }]);
  await house.must(useCase('erase-my-account'), await house.as({ ...busy, roles: [] }), { sure: true });
});

test('who runs an organisation alone names somebody else first', async () => {
  const alone = await house.organisation(`Seule ${newId()}`, { Ada: 'organiser' });
  const ada = await house.as(alone.people.Ada!);
  expect(await house.ask(useCase('erase-my-account'), ada, { sure: true })).toMatchObject({
    kind: 'refused',
    refusal: 'alone',
  });
});

test('a recruiter erases their contact in every edition; the company, its needs and the figures stay; a restore erases again', async () => {
  const { db, now } = house;
  const { id, link, actor } = soiree.recruiters.Coron!;
  const contact = {
    firstName: 'Wilhelmine',
    lastName: 'Zaratoustra',
    email: 'wilhelmine@exemple.example',
    phone: '+32479000888',
  };
  const write = () =>
    db
      .updateTable('recruiters')
      .set({ ...contact, pitch: `${NAME} vous attend` })
      .where('id', '=', id)
      .execute();
  await write();
  await db
    .insertInto('messages')
    .values({
      id: newId(),
      eventId: soiree.eventId,
      recipientKind: 'recruiter',
      recipientId: id,
      channel: 'email',
      address: contact.email,
      kind: 'plan',
      subject: 'Votre planning',
      body: `Bonjour ${NAME}`,
      onceKey: newId(),
      status: 'sent',
      nextAttemptAt: now,
      createdAt: now,
    })
    .execute();
  const page = await (await house.app.request(`${link}/contact`)).text();
  expect(page).toContain('wilhelmine@exemple.example');
  expect(page).toContain('Votre entreprise et ses besoins.');
  await house.must(useCase('erase-my-contact'), actor, { sure: true }, 'another-key');
  expect(await left()).toEqual([]);
  expect((await house.app.request(`${link}/contact`)).status).toBe(404);
  const company = await db
    .selectFrom('recruiters')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .select('name')
    .where('recruiters.id', '=', id)
    .executeTakeFirstOrThrow();
  expect(company.name).toBe('Coron');

  await write();
  const again = await eraseAgain(db, personalData, [], now);
  expect(again.staff).toBe(1);
  expect(await left()).toEqual([]);
});

async function manager(): Promise<Actor> {
  const row = await house.db
    .selectFrom('memberships')
    .innerJoin('accounts', 'accounts.id', 'memberships.accountId')
    .select(['accountId', 'name'])
    .where('organisationId', '=', organisationId)
    .where('role', '=', 'organiser')
    .limit(1)
    .executeTakeFirstOrThrow();
  return house.as({ ...row, roles: [{ organisationId, role: 'organiser' }] });
}
