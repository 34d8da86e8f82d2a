import type { OrganiserScope, PartnerScope } from '../../../../kernel/actor.ts';
import type { Db } from '../../../../kernel/database.ts';
import { publicUrl } from '../../../../kernel/public-url.ts';
import { canSendSms } from '../../../../kernel/sms.ts';
import type { Channel } from '../../../../kernel/telling.ts';
import { preparedAt } from '../../../preparation/queries.ts';
import { channelsFor } from '../../rules/channels.ts';
import type { Audience } from '../../rules/sendings.ts';
import { candidatesIn, recruitersIn } from '../../store/audience.ts';
import { findCandidates, findRecruiters, type Recipient } from '../../store/recipients.ts';

/** Somebody in an audience, with their name as the asker may know it. */
export type Reached = Recipient & { readonly shownName: string };

/** Whom an audience is made of, as far as the asker reaches. A partner writes to its own people alone. */
export async function peopleIn(
  db: Db,
  scope: OrganiserScope | PartnerScope,
  audience: Audience,
): Promise<Reached[]> {
  if (audience.to === 'recruiters') {
    if (scope.as === 'partner') return [];
    return named(await recruitersIn(db, scope, audience), findRecruiters, db);
  }
  const found = await candidatesIn(db, scope, audience);
  if (audience.missing !== 'preparation') return named(found, findCandidates, db);
  const unready = new Set(
    (await preparedAt(db, scope))
      .filter(({ ready }) => ready === false)
      .map(({ registrationId }) => registrationId),
  );
  return named(
    found.filter(({ id }) => unready.has(id)),
    findCandidates,
    db,
  );
}

async function named(
  found: readonly { id: string; name: string }[],
  find: (db: Db, ids: readonly string[]) => Promise<Recipient[]>,
  db: Db,
): Promise<Reached[]> {
  const recipients = new Map(
    (
      await find(
        db,
        found.map(({ id }) => id),
      )
    ).map((recipient) => [recipient.id, recipient]),
  );
  return found.flatMap(({ id, name }) => {
    const recipient = recipients.get(id);
    return recipient ? [{ ...recipient, shownName: name }] : [];
  });
}

/** How many are reached by which channel. */
export function countChannels(people: readonly Recipient[], { channel }: Audience): Record<Channel, number> {
  const counts = { email: 0, sms: 0, call: 0, letter: 0 };
  const how = { onTheDay: false, sendsSms: canSendSms(), asked: channel === null ? null : [channel] };
  for (const person of people) for (const way of channelsFor(person, how)) counts[way.channel] += 1;
  return counts;
}

/** An address as long as anybody's own page has, which opens nothing: a message is shown to staff without its key. */
export function sampleLink(): string {
  return publicUrl(`/c/${'x'.repeat(43)}`);
}
