import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { newSecret } from '../../../kernel/ids.ts';
import { theMember } from '../../../kernel/journal.ts';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { deviceInWords } from '../rules.ts';
import { FirstRun, UserAgent } from '../schema.ts';
import { ensureAccount } from '../store/accounts.ts';
import { addMembership } from '../store/members.ts';
import { addNetwork, addOrganisation, hasNetworkNow, nameAdministrator } from '../store/organisations.ts';
import { addSession } from '../store/sessions.ts';

/** The first visitor of an empty instance makes the first organisation and becomes its organiser, signed in at once. */
export const setUpInstance = command({
  name: 'set-up-instance',
  summary: 'Créer la première organisation et son premier organisateur',
  input: FirstRun.extend({ device: UserAgent }),
  output: z.object({ organisationId: z.uuid(), sessionSecret: z.string() }),
  refusals: ['already-set-up'],
  token: null,
  unfenced: 'makes the first network, in which nobody is yet',
  allow: anyone,
  async run({ db, now, note }, first) {
    if (await hasNetworkNow(db)) return refused('already-set-up');
    const networkId = await addNetwork(db, { ...first, name: first.organisationName }, now);
    const organisationId = await addOrganisation(
      db,
      { networkId, name: first.organisationName, kind: first.organisationKind },
      now,
    );
    const accountId = await ensureAccount(db, first, now);
    for (const role of ['organiser', 'door', 'counsellor'] as const)
      await addMembership(db, { organisationId, accountId, role }, now);
    await nameAdministrator(db, { networkId, accountId }, now);
    const sessionSecret = newSecret();
    await addSession(db, accountId, sessionSecret, now, {
      method: 'first-run',
      device: deviceInWords(first.device),
    });
    await note('instance-set-up', { organisation: first.organisationName, name: theMember(accountId) });
    return done({ organisationId, sessionSecret });
  },
});
