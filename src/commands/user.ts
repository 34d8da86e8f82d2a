import { parseArgs } from 'node:util';
import { everyOrganisation, findAccount } from '../capabilities/access/queries.ts';
import { addMember } from '../capabilities/access/use-cases/add-member.ts';
import { handOverSignInLink } from '../capabilities/access/use-cases/hand-over-sign-in-link.ts';
import { resetSecondFactors } from '../capabilities/access/use-cases/reset-second-factors.ts';
import { openHouse } from '../house.ts';
import { systemActor } from '../kernel/actor.ts';
import { currentInstant } from '../kernel/clock.ts';
import type { Db } from '../kernel/database.ts';
import { perform } from '../kernel/perform.ts';
import type { CliCommand, Io } from './io.ts';

const ACTOR = systemActor('the command line');

export const user: CliCommand = {
  help: `tremplin user add --email E --name "N" --organisation "O" [--role organiser|door|counsellor]
tremplin user link --email E [--minutes 1440]
tremplin user reset-second-step --email E

"add" gives somebody a role in an organisation of this instance, and prints a sign-in link for them.
"link" prints a sign-in link for somebody who has an account: for the first sign-in, or while no e-mail goes out.
"reset-second-step" clears the passkeys, the code app and the recovery codes of somebody who lost them all, and ends
their sessions. Make sure who is asking.`,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        email: { type: 'string' },
        name: { type: 'string' },
        organisation: { type: 'string' },
        role: { type: 'string', default: 'organiser' },
        minutes: { type: 'string', default: '1440' },
      },
    });
    const [act] = positionals;
    if (!['add', 'link', 'reset-second-step'].includes(act ?? '') || !values.email) {
      io.err(this.help);
      return 2;
    }
    const house = await openHouse('real');
    try {
      if (act === 'add') {
        const added = await add(house.db, values, io);
        if (!added) return 1;
      }
      if (act === 'reset-second-step') return await resetSecondStep(house.db, values.email, io);
      return await printLink(house.db, values.email, Number(values.minutes), io);
    } finally {
      await house.close();
    }
  },
};

interface Values {
  readonly email?: string | undefined;
  readonly name?: string | undefined;
  readonly organisation?: string | undefined;
  readonly role: string;
}

async function add(db: Db, { email, name, organisation, role }: Values, io: Io): Promise<boolean> {
  const all = await everyOrganisation(db);
  const found = all.find((one) => one.name === organisation);
  if (!found) {
    const names = all.map((one) => one.name).join(', ') || 'none';
    io.err(`There is no organisation "${organisation ?? ''}". There are: ${names}.`);
    return false;
  }
  const input = { organisationId: found.id, name: name ?? email, email, role };
  const answer = await perform(db, addMember, { actor: ACTOR, input, now: currentInstant() });
  if (answer.kind === 'done') return true;
  if (answer.kind === 'refused' && (await findAccount(db, email ?? ''))) return true;
  io.err(
    answer.kind === 'invalid' ? `Wrong: ${answer.problems.map(({ path }) => path).join(', ')}.` : answer.kind,
  );
  return false;
}

async function printLink(db: Db, email: string, minutes: number, io: Io): Promise<number> {
  const answer = await perform(db, handOverSignInLink, {
    actor: ACTOR,
    input: { email, minutes },
    now: currentInstant(),
  });
  if (answer.kind !== 'done') {
    io.err(`No account has the address ${email}.`);
    return 1;
  }
  io.out(`${process.env.TREMPLIN_URL ?? `http://localhost:${process.env.PORT ?? 3000}`}${answer.value.path}`);
  return 0;
}

async function resetSecondStep(db: Db, email: string, io: Io): Promise<number> {
  const answer = await perform(db, resetSecondFactors, {
    actor: ACTOR,
    input: { email },
    now: currentInstant(),
  });
  if (answer.kind !== 'done') {
    io.err(`No account has the address ${email}.`);
    return 1;
  }
  io.out(`The second step of ${email} is cleared. At the next sign-in they set up another.`);
  return 0;
}
