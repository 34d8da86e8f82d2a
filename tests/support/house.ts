import type { Hono } from 'hono';
import { afterAll, beforeAll } from 'vitest';
import { capabilities } from '../../src/app.ts';
import { addSession } from '../../src/capabilities/access/store/sessions.ts';
import { Actor, type Identity, type MemberRole, systemActor } from '../../src/kernel/actor.ts';
import type { Instant } from '../../src/kernel/clock.ts';
import { type Db, openDatabase } from '../../src/kernel/database.ts';
import { newId, newSecret } from '../../src/kernel/ids.ts';
import { settleSignal, takeSignal } from '../../src/kernel/outbox.ts';
import { type Answer, perform } from '../../src/kernel/perform.ts';
import { loadSigningKey } from '../../src/kernel/personal-links.ts';
import type { OutputOf, UseCase } from '../../src/kernel/use-case.ts';
import { createApp } from '../../src/web/app.ts';
import { type Capability, watchedPages } from '../../src/web/capability.ts';
import { type LiveHub, openLiveHub } from '../../src/web/live.ts';
import { participationsOf } from '../../src/web/request.ts';
import { freshDatabase } from './database.ts';

/** A member of an organisation, as a test speaks of them. */
export interface Person {
  readonly accountId: string;
  readonly name: string;
  readonly roles: readonly { organisationId: string; role: MemberRole }[];
}

/** The whole product on a database of its own: the real use cases, the real site, a clock that the test sets. */
export interface TestHouse {
  readonly db: Db;
  readonly url: string;
  readonly app: Hono;
  now: Instant;
  /** Runs a use case for somebody, as a page or the API would. */
  ask<U extends UseCase>(useCase: U, actor: Actor, input: object, key?: string): Promise<Answer<OutputOf<U>>>;
  /** The same, where anything but an answer fails the test. */
  must<U extends UseCase>(useCase: U, actor: Actor, input: object, key?: string): Promise<OutputOf<U>>;
  /** An organisation of the house's network, with one member per role: "Claire", organiser; … */
  organisation(
    name: string,
    people?: Readonly<Record<string, MemberRole>>,
  ): Promise<{ id: string; people: Record<string, Person> }>;
  /** A member as an actor, with what ties them to events at this moment. */
  as(person: Person): Promise<Actor>;
  /** The actor behind a personal link ("/c/…", "/r/…"), or an anonymous one when it proves nobody. */
  byLink(path: string): Promise<Actor>;
  /** A cookie header with a session of this person, for `app.request`. */
  cookieOf(person: Person): Promise<string>;
  /** Delivers every waiting signal to the capabilities that listen, in order. */
  deliver(): Promise<void>;
}

export const ANYBODY = new Actor({ kind: 'anonymous' });
export const SYSTEM = systemActor('tests');

/** Opens a house before the tests of this file and closes it after them. */
export function testHouse(
  now: Instant = '2026-11-12T08:00:00.000Z',
  rooms: readonly Capability[] = capabilities,
): TestHouse {
  const house = {} as { -readonly [K in keyof TestHouse]: TestHouse[K] };
  let hub: LiveHub;
  let close: () => Promise<void>;
  let networkId: string;

  beforeAll(async () => {
    const fresh = await freshDatabase();
    const { db, close: closeDatabase } = openDatabase(fresh.url, { size: 5 });
    await loadSigningKey(db, undefined);
    networkId = newId();
    await db
      .insertInto('networks')
      .values({
        id: networkId,
        name: 'Réseau',
        country: 'BE',
        timeZone: 'Europe/Brussels',
        locale: 'fr',
        createdAt: now,
      })
      .execute();
    const report = (error: unknown) => {
      throw error;
    };
    const watched = watchedPages(rooms, () => ({ db, now: house.now }));
    hub = openLiveHub({ url: fresh.url, clock: () => house.now, watched, report });
    const ends = new AbortController();
    const clock = () => house.now;
    const app = createApp({ capabilities: rooms, db, clock, hub, report, ends: ends.signal });
    close = async () => {
      ends.abort();
      await hub.close();
      await closeDatabase();
      await fresh.drop();
    };
    Object.assign(house, { db, url: fresh.url, app, now });
  });
  afterAll(() => close());

  const actorOf = async (identity: Identity) =>
    new Actor(identity, await participationsOf(identity, rooms, house.db));

  house.ask = (useCase, actor, input, key) =>
    perform(house.db, useCase, { actor, input, now: house.now, key: key ?? null });

  house.must = async (useCase, actor, input, key) => {
    const answer = await house.ask(useCase, actor, input, key);
    if (answer.kind !== 'done') throw new Error(`${useCase.name} answered ${JSON.stringify(answer)}`);
    return answer.value;
  };

  house.organisation = async (name, people = {}) => {
    const { db } = house;
    const id = newId();
    await db
      .insertInto('organisations')
      .values({ id, networkId, name, kind: 'training', createdAt: house.now })
      .execute();
    const members: Record<string, Person> = {};
    for (const [who, role] of Object.entries(people)) {
      const accountId = newId();
      const email = `${accountId}@exemple.example`;
      await db
        .insertInto('accounts')
        .values({ id: accountId, name: who, email, locale: 'fr', createdAt: house.now })
        .execute();
      await db
        .insertInto('memberships')
        .values({ organisationId: id, accountId, role, createdAt: house.now })
        .execute();
      members[who] = { accountId, name: who, roles: [{ organisationId: id, role }] };
    }
    return { id, people: members };
  };

  house.as = ({ accountId, name, roles }) =>
    actorOf({ kind: 'member', accountId, sessionId: newId(), name, memberships: roles });

  house.byLink = async (path) => {
    const credentials = { path, cookie: () => null, bearer: null };
    for (const { identify } of rooms) {
      const identity = await identify?.(house.db, credentials, house.now);
      if (identity) return actorOf(identity);
    }
    return ANYBODY;
  };

  house.cookieOf = async (person) => {
    const secret = newSecret();
    await addSession(house.db, person.accountId, secret, house.now);
    return `session=${secret}`;
  };

  house.deliver = async () => {
    for (
      let signal = await takeSignal(house.db, house.now);
      signal;
      signal = await takeSignal(house.db, house.now)
    ) {
      for (const { listens } of rooms)
        await listens?.[signal.signal]?.({ db: house.db, now: house.now }, signal);
      await settleSignal(house.db, signal.id, house.now);
    }
  };

  return house;
}
