import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import PostalMime, { type Email } from 'postal-mime';
import readXlsxFile from 'read-excel-file/node';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { capabilities } from '../../src/app.ts';
import { markPresence } from '../../src/capabilities/door/use-cases/mark-presence.ts';
import { linkOfRegistration } from '../../src/capabilities/events/queries.ts';
import { registerMyself } from '../../src/capabilities/events/use-cases/register-myself.ts';
import { applyRepair } from '../../src/capabilities/live-day/use-cases/apply-repair.ts';
import { proposeRepair } from '../../src/capabilities/live-day/use-cases/propose-repair.ts';
import { publishDraft } from '../../src/capabilities/matching/use-cases/publish-draft.ts';
import { startPlan } from '../../src/capabilities/matching/use-cases/start-plan.ts';
import { typeWishes } from '../../src/capabilities/matching/use-cases/type-wishes.ts';
import { giveResult } from '../../src/capabilities/meetings/use-cases/give-result.ts';
import { giveMyOpinion } from '../../src/capabilities/satisfaction/use-cases/give-my-opinion.ts';
import { typeSlip } from '../../src/capabilities/satisfaction/use-cases/type-slip.ts';
import { type Instant, plusMinutes } from '../../src/kernel/clock.ts';
import { evening, type TestEvening } from '../support/evening.ts';
import { ANYBODY, type Person, testHouse } from '../support/house.ts';
import { type Act, type Stage as SmtpStage, scriptedSmtp } from '../support/scripted-smtp.ts';
import { serveApp } from '../support/serve.ts';
import { LAPTOP, PHONE, Stage } from './stage.ts';

// Situation 1 from the invitation to the sixth month, with a cast of ten instead of thirty-eight: each part is played by
// somebody, and what is counted at the end was counted by this test beside the product.

const START = '2026-11-04T08:00:00.000Z';
const house = testHouse(START);

const RECRUITERS = ['Coron', 'Garage Nord', 'Studio Terril', 'Boulangerie Leroy', 'ACME Logistique'];
const OWN = ['Jessica', 'Steven', 'Amina', 'Mounir', 'Chloé'];
const OTHER = ['Sven', 'Fatou', 'Elif'];
/** Who stands on the waiting list, in this order. */
const WAITING = ['Nora', 'Omar'];
/** Mounir has a telephone that cannot be written to, Fatou nothing at all. */
const WITHOUT_MAIL = ['Mounir', 'Fatou'];
const addressOf = (name: string) =>
  `${name
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase()}@courrier.example`;

/** What the mail server does to the first mails that come, whoever they are for. */
const FIRST_LINES: readonly [SmtpStage, Act][] = [
  ['greeting', '421 come back later'],
  ['greeting', 'cut'],
  ['EHLO', '421 too busy'],
  ['EHLO', 'cut'],
  ['MAIL', '451 greylisted'],
  ['MAIL', 'cut'],
];
/** What it does to the first mail for somebody, afterwards nothing any more; a refusal for good stays. */
const TO: Readonly<Record<string, readonly [SmtpStage, Act]>> = {
  [addressOf('Steven')]: ['RCPT', '450 greylisted'],
  [addressOf('Elif')]: ['RCPT', '550 no such user'],
  [addressOf('Amina')]: ['DATA', '451 no room'],
  [addressOf('Chloé')]: ['DATA', 'cut'],
  [addressOf('Sven')]: ['taken', '451 try again'],
  [addressOf('Nora')]: ['taken', 'cut'],
};
const FOR_GOOD = addressOf('Elif');

interface Received {
  readonly at: Instant;
  readonly to: string;
  readonly mail: string;
  /** Whether the server said that it took it. */
  readonly acknowledged: boolean;
}

let smtp: Awaited<ReturnType<typeof scriptedSmtp>>;
const lines = [...FIRST_LINES];
const misbehaved = new Set<string>();
/** The behaviours that were played. */
const played: string[] = [];
function behave(stage: SmtpStage, to: string): Act | null {
  const [first] = lines;
  if (first && to === '') {
    if (first[0] !== stage) return null;
    lines.shift();
    played.push(first.join(' '));
    return first[1];
  }
  const act = TO[to];
  if (!act || act[0] !== stage || (misbehaved.has(to) && to !== FOR_GOOD)) return null;
  if (!misbehaved.has(to)) played.push(act.join(' '));
  misbehaved.add(to);
  return act[1];
}

describe('from the invitation to the sixth month', { timeout: 180_000 }, () => {
  let served: Awaited<ReturnType<typeof serveApp>>;
  let stage: Stage;
  let made: TestEvening;
  let claire: Page;
  let luc: Page;
  let mia: Page;
  let jessica: Page;
  let event: string;
  let failed = false;
  const mails: Received[] = [];
  let read = 0;

  beforeAll(async () => {
    smtp = await scriptedSmtp(behave);
    process.env.SMTP_URL = smtp.url;
    served = await serveApp(house.app);
    const people = Object.fromEntries([
      ...OWN.map((name) => [name, { partner: 'own' as const }]),
      ...OTHER.map((name) => [name, { partner: 'other' as const }]),
    ]);
    made = await evening(house, {
      rounds: 4,
      tables: 5,
      most: 3,
      floor: 1,
      recruiters: Object.fromEntries(RECRUITERS.map((name) => [name, {}])),
      candidates: people,
    });
    event = `/events/${made.eventId}`;
    for (const name of [...OWN, ...OTHER])
      await house.db
        .updateTable('people')
        .set({
          email: WITHOUT_MAIL.includes(name) ? null : addressOf(name),
          phone: name === 'Mounir' ? '+32470000104' : null,
        })
        .where('id', '=', made.candidates[name]!.personId)
        .execute();
    for (const name of RECRUITERS)
      await house.db
        .updateTable('recruiters')
        .set({ email: addressOf(name), firstName: 'Anne', lastName: name })
        .where('id', '=', made.recruiters[name]!.id)
        .execute();
    const places = OWN.length + OTHER.length;
    await house.db
      .updateTable('events')
      .set({ capacity: places, seatsTaken: places, public: true, registrationOpen: true })
      .where('id', '=', made.eventId)
      .execute();
    stage = await Stage.open(served.origin, 'invitation-to-six-months');
    [claire, luc, mia] = [await stage.person(LAPTOP), await stage.person(LAPTOP), await stage.person(LAPTOP)];
    jessica = await stage.person(PHONE);
  });
  afterAll(async () => {
    delete process.env.SMTP_URL;
    await stage?.close();
    served?.stop();
    await smtp.close();
  });
  beforeEach((context) => {
    context.skip(failed, 'an earlier step failed');
    context.onTestFailed(async () => {
      failed = true;
      await stage.pictureAll('failed');
    });
  });

  /** Signs somebody in at this moment: sessions of yesterday have ended. */
  async function signIn(page: Page, person: Person): Promise<void> {
    const [name = '', value = ''] = (await house.cookieOf(person)).split('=');
    await page.context().addCookies([{ name, value, url: stage.url }]);
  }

  /** Opens a page of the event as one of the staff. */
  async function visit(page: Page, path: string): Promise<void> {
    await signIn(
      page,
      page === claire ? made.organiser : page === luc ? made.counsellor : made.otherCounsellor,
    );
    await page.goto(path);
  }

  /** Work that comes round by itself, and what it announces, at this moment. */
  async function tick(): Promise<void> {
    await house.deliver();
    for (const { recurring } of capabilities)
      for (const { run } of recurring ?? []) await run({ db: house.db, now: house.now });
    await house.deliver();
    for (; read < smtp.received.length; read++) {
      const { to, mail } = smtp.received[read]!;
      // The mails for Sven and Nora that were not acknowledged are the first ones of each.
      const act = TO[to];
      const acknowledged = act?.[0] !== 'taken' || mails.some((other) => other.to === to);
      mails.push({ at: house.now, to, mail, acknowledged });
    }
  }

  /** Lets time pass until then, with the house at work every so many minutes. */
  async function until(end: Instant, everyMinutes: number): Promise<void> {
    while (house.now < end) {
      const next = plusMinutes(house.now, everyMinutes);
      house.now = next < end ? next : end;
      await tick();
    }
  }

  const mailsTo = (name: string) => mails.filter(({ to }) => to === addressOf(name));
  const parsed = ({ mail }: Received): Promise<Email> => PostalMime.parse(mail);
  async function subjectsTo(name: string): Promise<string[]> {
    return Promise.all(mailsTo(name).map(async (one) => (await parsed(one)).subject ?? ''));
  }
  /** The last address of somebody's own page in their mails. */
  async function linkIn(name: string, pattern: RegExp): Promise<string> {
    for (const one of mailsTo(name).toReversed()) {
      const found = pattern.exec((await parsed(one)).text ?? '');
      if (found) return new URL(found[0]).pathname;
    }
    throw new Error(`No mail to ${name} has ${pattern}.`);
  }
  const registrationOf = (name: string) =>
    house.db
      .selectFrom('registrations')
      .innerJoin('people', 'people.id', 'registrations.personId')
      .select(['registrations.id', 'registrations.status', 'registrations.linkGeneration', 'cardCode'])
      .where('firstName', '=', name)
      .where('eventId', '=', made.eventId)
      .executeTakeFirstOrThrow();
  const statusOf = async (name: string) => (await registrationOf(name)).status;
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

  test('two people who come too late wait; the organiser keeps freed places two hours, and invites everybody', async () => {
    const { slug } = await house.db
      .selectFrom('events')
      .select('slug')
      .where('id', '=', made.eventId)
      .executeTakeFirstOrThrow();
    for (const name of WAITING)
      await house.must(registerMyself, ANYBODY, {
        slug,
        firstName: name,
        lastName: 'Essai',
        email: addressOf(name),
        consent: true,
      });
    expect(await Promise.all(WAITING.map(statusOf))).toEqual(['waiting', 'waiting']);
    await until(plusMinutes(START, 120), 10);

    await visit(claire, `${event}/invitations`);
    await claire.getByLabel('Garder une place libérée pendant (minutes)').fill('120');
    await claire.getByLabel('Mettre à appeler après (heures sans réponse)').fill('48');
    await press(claire, 'Enregistrer').click();
    await claire.getByText('Les réglages sont enregistrés.').waitFor();
    for (const name of [...OWN, ...OTHER]) await claire.getByLabel(new RegExp(`^Choisir ${name} `)).check();
    await stage.look(claire, 'invitations');
    await press(claire, 'Inviter').click();
    await claire.getByText('C’est fait. Les messages partent.').waitFor();
  });

  test('a mail server with twelve tempers loses no invitation and makes none twice, but for one it never answered about', async () => {
    await until(plusMinutes(house.now, 6 * 60), 15);
    expect([...played].sort()).toEqual(
      [...FIRST_LINES, ...Object.values(TO)].map((one) => one.join(' ')).sort(),
    );
    const invited = [...OWN, ...OTHER].filter((name) => !WITHOUT_MAIL.includes(name) && name !== 'Elif');
    for (const name of invited) {
      const ids = await Promise.all(mailsTo(name).map(async (one) => (await parsed(one)).messageId));
      expect(new Set(ids).size, name).toBe(1);
    }
    // "451" after the whole mail was given is a no: it was given again. Sven's first one was not taken.
    expect(mailsTo('Sven')).toHaveLength(2);
    expect(mailsTo('Chloé')).toHaveLength(1);
    // Cut after the whole mail: nobody knows. Given once more, with the same Message-ID, and never again.
    const nora = await Promise.all(mailsTo('Nora').map(async (one) => (await parsed(one)).messageId));
    expect(nora).toHaveLength(2);
    expect(new Set(nora).size).toBe(1);
    expect(mailsTo('Elif')).toEqual([]);
    await visit(mia, `${event}/messages`);
    await mia.getByText('Elif').first().waitFor();
    await stage.look(mia, 'messages-of-a-partner');
  });

  test('a scanner that opens every link changes nothing; one tap says yes, late, no', async () => {
    const link = await linkIn('Jessica', /https?:\/\/\S+\/answer\b/);
    const before = await statusOf('Jessica');
    const scanned = await house.app.request(link);
    expect(scanned.status).toBe(200);
    expect(await statusOf('Jessica')).toBe(before);

    await jessica.goto(link);
    await stage.look(jessica, 'answer');
    await jessica.locator('.answer__buttons [value="yes"]').click();
    await jessica.locator('.answer__buttons [value="yes"]').waitFor({ state: 'detached' });
    expect(await statusOf('Jessica')).toBe('confirmed');

    const steven = await stage.person({ ...PHONE, javaScript: false });
    await steven.goto(await linkIn('Steven', /https?:\/\/\S+\/answer\b/));
    await steven.locator('#late summary').click();
    await steven.locator('#late-form [name="lateMinutes"][value="20"]').click();
    await steven.getByText(/20/).first().waitFor();
    expect(await statusOf('Steven')).toBe('confirmed');
    await steven.context().close();

    for (const name of ['Chloé', 'Sven'])
      expect((await answer(await linkIn(name, /https?:\/\/\S+\/answer\b/), 'yes')).status).toBe(200);
    expect((await answer(await linkIn('Amina', /https?:\/\/\S+\/answer\b/), 'no')).status).toBe(200);
    expect(await statusOf('Amina')).toBe('cancelled');
  });

  const answer = (link: string, said: 'yes' | 'no') =>
    house.app.request(`/api${link}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': `${link}-${said}`.slice(-60) },
      body: JSON.stringify({ answer: said }),
    });

  test('the place that became free is offered to the first who waits, then to the second', async () => {
    await until(plusMinutes(house.now, 20), 5);
    expect(await Promise.all(WAITING.map(statusOf))).toEqual(['waiting', 'waiting']);
    const link = await linkIn('Nora', /https?:\/\/\S+\/answer\b/);
    expect(link).toMatch(/^\/c\//);
    await until(plusMinutes(house.now, 150), 10);
    const omar = await linkIn('Omar', /https?:\/\/\S+\/answer\b/);
    await jessica.goto(omar);
    await stage.look(jessica, 'place-offered');
    await jessica.locator('.answer__buttons [value="yes"]').click();
    await expect.poll(() => statusOf('Omar')).toBe('confirmed');
    expect(await statusOf('Nora')).toBe('waiting');
    const { seatsTaken } = await house.db
      .selectFrom('events')
      .select('seatsTaken')
      .where('id', '=', made.eventId)
      .executeTakeFirstOrThrow();
    expect(seatsTaken).toBe(OWN.length + OTHER.length);
  });

  test('who cannot be written to or does not answer is called, and counsellors note what they hear', async () => {
    await until(plusMinutes(START, 60 * 52), 120);
    const calls = await house.db
      .selectFrom('messages')
      .select('recipientId')
      .where('eventId', '=', made.eventId)
      .where('channel', '=', 'call')
      .where('status', '=', 'waiting')
      .execute();
    const toCall = new Set(calls.map(({ recipientId }) => recipientId));
    for (const name of ['Mounir', 'Fatou', 'Elif'])
      expect(toCall.has(made.candidates[name]!.id), name).toBe(true);
    for (const name of ['Jessica', 'Chloé']) expect(toCall.has(made.candidates[name]!.id), name).toBe(false);
    for (const [page, name] of [
      [luc, 'Mounir'],
      [mia, 'Elif'],
      [mia, 'Fatou'],
    ] as const) {
      await visit(page, `${event}/invitations`);
      const form = page.locator(`#answer-${made.candidates[name]!.id}`);
      await page.locator('details.note-answer', { has: form }).locator('summary').click();
      await form.locator('[value="yes"]').click();
      await page.getByText('La réponse est notée.').waitFor();
      expect(await statusOf(name)).toBe('confirmed');
    }
    // Nobody reaches into the other partner's list.
    await visit(luc, `${event}/invitations`);
    expect(await luc.getByRole('main').innerText()).not.toContain('Fatou');
  });

  /** Who comes, in the order of this test. */
  const COMERS = [...OWN, ...OTHER, 'Omar'].filter((name) => name !== 'Amina');
  const met = new Map<string, { candidate: string; recruiter: string }>();

  test('the plan is published, and everybody who can be written to has it with their calendar', async () => {
    const organiser = await house.as(made.organiser);
    await until('2026-11-08T09:00:00.000Z', 360);
    for (const [index, name] of COMERS.entries())
      await house.must(typeWishes, organiser, {
        eventId: made.eventId,
        registrationId: (await registrationOf(name)).id,
        wishes: [0, 1, 2].map((step) => ({
          recruiterId: made.recruiters[RECRUITERS[(index + step) % 5]!]!.id,
        })),
      });
    const { draftId } = await house.must(startPlan, organiser, { eventId: made.eventId, seconds: 1 });
    await house.deliver();
    const { revision } = await house.db
      .selectFrom('planDrafts')
      .select('revision')
      .where('id', '=', draftId)
      .executeTakeFirstOrThrow();
    const { version } = await house.must(publishDraft, organiser, {
      eventId: made.eventId,
      draftId,
      revision,
    });
    expect(version).toBe(1);
    await until(plusMinutes(house.now, 60), 10);
    const planned = await currentMeetings();
    expect(planned.length).toBeGreaterThanOrEqual(2 * COMERS.length);
    for (const name of COMERS.filter((one) => !WITHOUT_MAIL.includes(one) && one !== 'Elif')) {
      const mine = planned.filter(({ candidate }) => candidate === name);
      const mail = await parsed(mailsTo(name).at(-1)!);
      for (const { company } of mine) expect(mail.text, name).toContain(company);
      const entries = entriesOf(mail);
      const own = entries.filter(({ summary }) => mine.some(({ company }) => summary.includes(company)));
      expect(own.map(({ start }) => start).sort(), name).toEqual(mine.map(({ startsAt }) => startsAt).sort());
    }
  });

  const currentMeetings = () =>
    house.db
      .selectFrom('meetings')
      .innerJoin('registrations', 'registrations.id', 'meetings.registrationId')
      .innerJoin('people', 'people.id', 'registrations.personId')
      .innerJoin('recruiters', 'recruiters.id', 'meetings.recruiterId')
      .innerJoin('companies', 'companies.id', 'recruiters.companyId')
      .innerJoin('rounds', (join) =>
        join
          .onRef('rounds.eventId', '=', 'meetings.eventId')
          .onRef('rounds.number', '=', 'meetings.roundNumber'),
      )
      .select([
        'meetings.id',
        'meetings.status',
        'people.firstName as candidate',
        'companies.name as company',
        'rounds.startsAt',
        'meetings.roundNumber as round',
      ])
      .where('meetings.eventId', '=', made.eventId)
      .where('meetings.status', '!=', 'cancelled')
      .orderBy('meetings.roundNumber')
      .execute();

  /** What a calendar program reads in the file of a mail. */
  function entriesOf(mail: Email) {
    const file = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
    if (!file) throw new Error(`"${mail.subject}" has no calendar.`);
    const text =
      typeof file.content === 'string' ? file.content : new TextDecoder().decode(file.content as ArrayBuffer);
    return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
      const one = new ICAL.Event(component);
      return {
        uid: one.uid,
        sequence: one.sequence,
        summary: one.summary,
        status: component.getFirstPropertyValue('status'),
        start: one.startDate.toJSDate().toISOString(),
      };
    });
  }

  test('the pack of paper is made in one press and says what the database says', async () => {
    await visit(claire, `${event}/paper`);
    await stage.look(claire, 'paper');
    await press(claire, 'Préparer les feuilles').click();
    const packs = () =>
      house.db
        .selectFrom('paperPacks')
        .select(['id', 'status'])
        .where('eventId', '=', made.eventId)
        .execute();
    await expect.poll(async () => (await packs()).length, { timeout: 15_000 }).toBe(1);
    await house.deliver();
    const [pack] = await packs();
    expect(pack?.status).toBe('ready');
    const answered = await claire
      .context()
      .request.get(`${served.origin}${event}/paper/packs/${pack!.id}/all`);
    expect(answered.status()).toBe(200);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await answered.body())), {
      mergePages: true,
    });
    const printed = text.replace(/\s+/g, ' ');
    for (const { candidate, company } of await currentMeetings()) {
      expect(printed).toContain(candidate);
      expect(printed).toContain(company);
    }
  });

  test('reminders come three days before, on the evening before and two hours before, once each', async () => {
    const before = mails.length;
    await until('2026-11-12T16:30:00.000Z', 60);
    const reminded = mails.slice(before);
    const jessicas = reminded.filter(({ to }) => to === addressOf('Jessica'));
    expect(jessicas.map(({ at }) => at.slice(0, 10))).toEqual(['2026-11-09', '2026-11-11', '2026-11-12']);
    // Nora waits, Amina does not come: neither is reminded.
    expect(reminded.filter(({ to }) => [addressOf('Amina'), addressOf('Nora')].includes(to))).toEqual([]);
  });

  test('on the day one is absent, the plan is mended, and whoever it concerns is told once', async () => {
    const organiser = await house.as(made.organiser);
    const door = await house.as(made.door);
    house.now = '2026-11-12T17:30:00.000Z';
    for (const name of COMERS)
      await house.must(markPresence, door, {
        eventId: made.eventId,
        kind: 'candidate',
        subjectId: (await registrationOf(name)).id,
        state: name === 'Fatou' ? 'absent' : 'present',
      });
    for (const name of RECRUITERS)
      await house.must(markPresence, door, {
        eventId: made.eventId,
        kind: 'recruiter',
        subjectId: made.recruiters[name]!.id,
        state: 'present',
      });
    const before = mails.length;
    const first = await currentMeetings();
    await house.deliver();
    const { proposalId } = await house.must(proposeRepair, organiser, { eventId: made.eventId });
    expect(proposalId).not.toBeNull();
    await house.must(applyRepair, organiser, { eventId: made.eventId, proposalId });
    house.now = plusMinutes(house.now, 1);
    await tick();
    const after = await currentMeetings();
    expect(after.some(({ candidate }) => candidate === 'Fatou')).toBe(false);
    // What was printed for those who are here stays.
    for (const one of first.filter(({ candidate }) => candidate !== 'Fatou'))
      expect(after.some(({ id, round }) => id === one.id && round === one.round)).toBe(true);
    const told = mails.slice(before).map(({ to }) => to);
    expect(new Set(told).size).toBe(told.length);
    await visit(claire, `${event}/paper`);
    await claire.locator('#paper-outdated .notice').waitFor();
  });

  /** What each recruiter says, by candidate: this test's own book. */
  const results = new Map<string, string>();

  test('recruiters say what came of each interview, one of them while the network is away; one owes answers', async () => {
    house.now = '2026-11-12T19:20:00.000Z';
    const held = await currentMeetings();
    for (const { id, candidate, company } of held) met.set(id, { candidate, recruiter: company });
    const kinds = ['no', 'second-yes', 'internship', 'hired', 'no', 'training', 'second-maybe'];
    let turn = 0;
    for (const { id, company } of held) {
      // The bakery says nothing for now; the studio uses its telephone below.
      if (company === 'Boulangerie Leroy' || company === 'Studio Terril') continue;
      const result = kinds[turn++ % kinds.length]!;
      await house.must(giveResult, made.recruiters[company]!.actor, {
        meetingId: id,
        result,
        ...(result === 'no' ? { reason: 'language', words: 'Un cours de français aiderait.' } : {}),
      });
      results.set(id, result);
    }
    const studio = await stage.person(PHONE);
    await studio.goto(`${made.recruiters['Studio Terril']!.link}/cards`);
    await stage.look(studio, 'cards');
    const [first, ...rest] = held.filter(({ company }) => company === 'Studio Terril');
    await studio.locator(`#person-${first!.id} > summary, #person-${first!.id} summary`).first().click();
    await studio.context().setOffline(true);
    await studio.locator(`#card-${first!.id} [name="result"][value="hired"]`).first().click();
    await studio.locator(`#card-${first!.id} [data-kept-card]:not([hidden])`).waitFor();
    await studio.context().setOffline(false);
    await expect
      .poll(
        async () =>
          (
            await house.db
              .selectFrom('outcomes')
              .select('result')
              .where('meetingId', '=', first!.id)
              .where('givenBy', '=', 'recruiter')
              .executeTakeFirst()
          )?.result,
        { timeout: 30_000 },
      )
      .toBe('hired');
    results.set(first!.id, 'hired');
    for (const { id } of rest) {
      await house.must(giveResult, made.recruiters['Studio Terril']!.actor, {
        meetingId: id,
        result: 'immersion',
      });
      results.set(id, 'immersion');
    }
    await studio.context().close();
  });

  test('the day after: thanks to who came, a recruiter who owes answers is chased, a refusal has words to pass on', async () => {
    const before = mails.length;
    await until('2026-11-25T12:00:00.000Z', 240);
    const later = mails.slice(before);
    const thanked = new Set(later.filter(({ at }) => at.startsWith('2026-11-13')).map(({ to }) => to));
    for (const name of COMERS.filter((one) => ![...WITHOUT_MAIL, 'Elif'].includes(one)))
      expect(thanked.has(addressOf(name)), name).toBe(true);
    const chased = later.filter(({ to, at }) => to === addressOf('Boulangerie Leroy') && at > '2026-11-13');
    expect(chased.length).toBeGreaterThan(0);
    const others = later.filter(({ to }) => to === addressOf('Coron'));
    expect(others.filter(({ at }) => at > '2026-11-14')).toEqual([]);

    const [bakery] = await house.db
      .selectFrom('meetings')
      .innerJoin('recruiters', 'recruiters.id', 'meetings.recruiterId')
      .select('meetings.id')
      .where('meetings.eventId', '=', made.eventId)
      .where('recruiters.id', '=', made.recruiters['Boulangerie Leroy']!.id)
      .where('meetings.status', '!=', 'cancelled')
      .execute();
    expect(bakery).toBeDefined();
    await visit(claire, `${event}/answers`);
    await claire.getByText('Boulangerie Leroy').first().waitFor();
    await stage.look(claire, 'answers-owed');
    await visit(luc, `${event}/answers`);
    expect(await luc.getByRole('main').innerText()).toContain('Un cours de français aiderait.');
  });

  test('what they thought: by link and by slip, shown from five answers on', async () => {
    const [said] = [{ welcome: 4, useful: 3, again: 4 }];
    const came = COMERS.filter((name) => name !== 'Fatou');
    for (const name of came.slice(0, 4))
      await house.must(giveMyOpinion, await house.byLink(`${await linkOf(name)}/opinion`), said!);
    await visit(claire, `${event}/satisfaction`);
    await claire
      .getByText(/moins de 5 réponses/)
      .first()
      .waitFor();
    const { cardCode } = await registrationOf(came[4]!);
    await house.must(typeSlip, await house.as(made.organiser), {
      eventId: made.eventId,
      audience: 'candidate',
      code: cardCode,
      ...said!,
    });
    await claire.reload();
    await claire
      .getByText(/100\s%/)
      .first()
      .waitFor();
    await stage.look(claire, 'satisfaction');
  });

  const linkOf = async (name: string) => linkOfRegistration(await registrationOf(name));

  test('signed sheets are ticked, and the three months of follow-up come by link, by call and by list', async () => {
    await visit(claire, `${event}/signatures`);
    await press(claire, /^(Enregistrer|Noter)/).click();
    await claire.waitForURL(/signatures\?sheet=/);
    await stage.look(claire, 'signatures');

    const before = mails.length;
    await until('2026-12-14T12:00:00.000Z', 1440);
    const asked = new Set(mails.slice(before).map(({ to }) => to));
    for (const name of ['Jessica', 'Steven', 'Chloé', 'Sven', 'Omar'])
      expect(asked.has(addressOf(name)), name).toBe(true);
    expect(asked.has(addressOf('Amina'))).toBe(false);

    await jessica.goto(`${await linkOf('Jessica')}/after`);
    await stage.look(jessica, 'follow-up');
    await jessica.locator('[name="situation"][value="working"]').click();
    await jessica.locator('[name="contract"][value="permanent"]').click();
    await jessica.locator('[name="recruiterId"]').first().click();
    await jessica.locator('[name="date"]').fill('2026-12-01');
    await jessica.locator('form [class*="button--primary"]').click();
    await expect
      .poll(async () =>
        house.db
          .selectFrom('followUps')
          .select(['situation', 'contract', 'startsOn'])
          .where('registrationId', '=', made.candidates.Jessica!.id)
          .where('month', '=', 1)
          .executeTakeFirst(),
      )
      .toEqual({ situation: 'working', contract: 'permanent', startsOn: '2026-12-01' });

    // By call: the counsellor writes down what Mounir says.
    await visit(luc, `${event}/follow-up/${made.candidates.Mounir!.id}`);
    await stage.look(luc, 'follow-up-of-a-person');

    // By list: downloaded, filled in, given back.
    await signIn(luc, made.counsellor);
    const list = await luc.context().request.get(`${served.origin}${event}/follow-up.xlsx`);
    const [titles, ...rows] = await readXlsxFile(await list.body()).then((sheets) => rowsOf(sheets));
    const at = (pattern: RegExp) => titles!.findIndex((title) => pattern.test(String(title)));
    const row = rows.find((cells) => cells.includes('Mounir'))!;
    row[at(/situation.*\b1\b/i)] = 'Cherche un emploi';
    const csv = [titles!, row].map((cells) => cells.map((cell) => cell ?? '').join(';')).join('\n');
    await visit(luc, `${event}/follow-up/import`);
    await luc
      .getByLabel(/fichier|liste/i)
      .setInputFiles({ name: 'suivi.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await luc.locator('form [class*="button--primary"]').first().click();
    await luc.locator('form[action$="/import/apply"] [class*="button--primary"]').click();
    await luc.waitForURL(new RegExp(`${event}/follow-up`));
    const followed = await house.db
      .selectFrom('followUps')
      .select('situation')
      .where('registrationId', '=', made.candidates.Mounir!.id)
      .where('month', '=', 1)
      .executeTakeFirst();
    expect(followed?.situation).toBe('looking');
  });

  test('the report of the sixth month agrees with what happened, on screen and in its files', async () => {
    await until('2027-05-13T12:00:00.000Z', 60 * 24 * 5);
    await jessica.goto(`${await linkOf('Jessica')}/after`);
    await jessica.locator('[name="same"][value="true"]').waitFor();
    await jessica.locator('[name="same"][value="true"]').click();
    await expect
      .poll(async () =>
        house.db
          .selectFrom('followUps')
          .select('situation')
          .where('registrationId', '=', made.candidates.Jessica!.id)
          .where('month', '=', 6)
          .executeTakeFirst(),
      )
      .toEqual({ situation: 'working' });

    const came = COMERS.filter((name) => name !== 'Fatou');
    const of = (result: string) => [...results.values()].filter((one) => one === result).length;
    const opened = ['hired', 'second-yes', 'second-maybe', 'internship', 'immersion'];
    const withFuture = new Set(
      [...results].filter(([, result]) => opened.includes(result)).map(([id]) => met.get(id)!.candidate),
    );
    const expected: Record<string, number> = {
      Inscrits: COMERS.length,
      Présents: came.length,
      Absents: 1,
      // The bakery has not answered, but both sat there when the round ended.
      'Entretiens tenus': met.size,
      'Réponses reçues': results.size,
      Embauche: of('hired'),
      '2e entretien : oui': of('second-yes'),
      Stage: of('internship'),
      Immersion: of('immersion'),
      Formation: of('training'),
      'Sans suite': of('no'),
      'Personnes avec une suite': withFuture.size,
      'Suivies à 1 mois': 2,
      'Au travail à 1 mois': 1,
      'Suivies à 6 mois': 1,
      'Au travail à 6 mois': 1,
    };
    await signIn(claire, made.organiser);
    const file = await claire.context().request.get(`${served.origin}${event}/report.xlsx`);
    const figures = new Map(
      rowsOf(await readXlsxFile(await file.body())).map(([name, value]) => [name, value]),
    );
    expect(Object.fromEntries(Object.keys(expected).map((name) => [name, figures.get(name)]))).toEqual(
      expected,
    );
    const csv = await (await claire.context().request.get(`${served.origin}${event}/report.csv`)).text();
    for (const [name, value] of Object.entries(expected)) expect(csv).toContain(`${name};${value}`);
    await visit(claire, `${event}/report`);
    await stage.look(claire, 'report');
    const page = await claire.getByRole('main').innerText();
    for (const name of Object.keys(expected)) expect(page, name).toContain(name);
  });

  test('no mail came after it made sense, and none twice', async () => {
    const taken = mails.filter(({ acknowledged }) => acknowledged);
    const ids = await Promise.all(taken.map(async (one) => `${one.to} ${(await parsed(one)).messageId}`));
    expect(ids.length - new Set(ids).size).toBe(0);
    const reminders = await subjectsTo('Jessica');
    expect(new Set(reminders).size).toBeGreaterThan(4);
  });

  test('the next edition starts from the file of this one', async () => {
    await signIn(claire, made.organiser);
    const file = await claire.context().request.get(`${served.origin}${event}/edition.json`);
    expect(file.status()).toBe(200);
    const text = await file.text();
    for (const name of [...OWN, ...OTHER]) expect(text).not.toContain(`"${name}"`);
    await visit(claire, `/events/new/edition?organisationId=${made.organiser.roles[0]!.organisationId}`);
    await claire
      .locator('input[type="file"]')
      .setInputFiles({ name: 'edition.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await claire.locator('form [class*="button--primary"]').first().click();
    await claire.locator('[name="date"]').fill('2027-11-11');
    await stage.look(claire, 'next-edition');
    await claire.locator('form [class*="button--primary"]').click();
    await claire.waitForURL(/\/events\/[0-9a-f-]{36}/);
    const next = claire.url().split('/').at(-1)!.split('?')[0]!;
    const companies = await house.db
      .selectFrom('recruiters')
      .innerJoin('companies', 'companies.id', 'recruiters.companyId')
      .select('name')
      .where('eventId', '=', next)
      .execute();
    expect(companies.map(({ name }) => name).sort()).toEqual([...RECRUITERS].sort());
  });

  test('no page on the way had anything to complain about', () => {
    expect(
      stage.complaints.filter((one) => !/ERR_INTERNET_DISCONNECTED|Failed to load resource/.test(one)),
    ).toEqual([]);
  });
});

/** The rows of the first sheet, in either shape that the reader gives them. */
function rowsOf(sheets: unknown): (string | number | null)[][] {
  const [first] = sheets as { data?: (string | number | null)[][] }[];
  return first?.data ?? (sheets as (string | number | null)[][]);
}
