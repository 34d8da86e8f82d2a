import { capabilities } from '../src/app.ts';
import { findAccount } from '../src/capabilities/access/queries.ts';
import { Actor, type Identity, type MemberRole, systemActor } from '../src/kernel/actor.ts';
import { currentInstant } from '../src/kernel/clock.ts';
import type { Db } from '../src/kernel/database.ts';
import { perform } from '../src/kernel/perform.ts';
import type { OutputOf, UseCase } from '../src/kernel/use-case.ts';
import { participationsOf } from '../src/web/request.ts';
import { charleroi } from './charleroi/index.ts';

/** Who does what nobody of the demo would have done by hand. */
export const LOADER = systemActor('Tremplin (démo)');

/** The first of the host's staff organises everything. */
const ORGANISER = charleroi.network.host.staff[0]!.email;

/** Acts as the people of the demo, through the same use cases as they, and tells how far it is. */
export class Loader {
  readonly db: Db;
  readonly #progress: (done: number, total: number) => void;
  readonly #total: number;
  #done = 0;

  constructor(db: Db, progress: (done: number, total: number) => void, total: number) {
    this.db = db;
    this.#progress = progress;
    this.#total = total;
  }

  /** @throws Error when the use case is refused: the demo's own data are wrong. */
  async must<U extends UseCase>(useCase: U, actor: Actor, input: object): Promise<OutputOf<U>> {
    const answer = await perform(this.db, useCase, { actor, input, now: currentInstant() });
    if (answer.kind === 'done') return answer.value;
    throw new Error(`The demo could not do "${useCase.name}": ${JSON.stringify(answer)}`);
  }

  /** Asked anew each time: what ties the organiser to events grows on the way. */
  organiser(hostId: string): Promise<Actor> {
    return organiserOf(this.db, hostId);
  }

  counsellor(email: string, organisationId: string): Promise<Actor> {
    return actorOf(this.db, email, organisationId, ['counsellor']);
  }

  step(): void {
    this.#done += 1;
    this.#progress(this.#done, this.#total);
  }
}

/** The organiser of the demo, with the events of the host by now. */
export function organiserOf(db: Db, hostId: string): Promise<Actor> {
  return actorOf(db, ORGANISER, hostId, ['organiser']);
}

/** The events of the host, as its organiser has them. */
export async function eventIdsOf(db: Db, hostId: string): Promise<string[]> {
  const parts = await participationsOf(
    await memberOf(db, ORGANISER, hostId, ['organiser']),
    capabilities,
    db,
  );
  return parts.map(({ eventId }) => eventId);
}

/** Somebody of the staff, by e-mail, with these roles in their organisation. */
async function memberOf(
  db: Db,
  email: string,
  organisationId: string,
  roles: readonly MemberRole[],
): Promise<Identity> {
  const account = await findAccount(db, email);
  return {
    kind: 'member',
    accountId: account?.id ?? '',
    sessionId: '',
    name: account?.name ?? '',
    memberships: roles.map((role) => ({ organisationId, role })),
  };
}

/** The same as an actor, with what ties their organisation to events by now. */
async function actorOf(
  db: Db,
  email: string,
  organisationId: string,
  roles: readonly MemberRole[],
): Promise<Actor> {
  const identity = await memberOf(db, email, organisationId, roles);
  return new Actor(identity, await participationsOf(identity, capabilities, db));
}
