import { z } from 'zod';
import { servesHall } from '../../../kernel/personal-links.ts';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { Homecoming, Take } from '../schema.ts';
import { namesAt, perhapsTwins } from '../store/names.ts';
import { listTakes } from '../store/takes.ts';
import { previewHome } from './shared/moving.ts';
import { readWaiting } from './shared/waiting.ts';

const Names = z.record(z.string(), z.string());

/** How an event goes to a hall without internet, whether it is there, and what a laptop brings home. */
export const viewHall = query({
  name: 'view-hall',
  summary: 'Emporter l’événement dans une salle sans internet, et le ramener',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    timeZone: z.string(),
    /** This is the laptop. */
    isHall: z.boolean(),
    takes: z.array(Take),
    /** What a laptop brought and nobody has taken over yet: what comes, and what was done in both places. */
    waiting: Homecoming.extend({
      laptop: z.string(),
      packedAt: z.string(),
      again: z.boolean(),
      /** Came in the hall, and have the name of somebody registered here: a first name and an initial. */
      twins: z.array(z.string()),
    }).nullable(),
    /** A first name and an initial by registration, companies by recruiter: of those spoken of above. */
    people: Names,
    companies: Names,
  }),
  token: 'day',
  unfenced: 'compares rows of all organisations that take part; names nobody in full',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope }) {
    const { eventId } = scope;
    const takes = await listTakes(db, eventId);
    const bundle = await readWaiting(db, eventId);
    const seen = bundle && (await previewHome(db, bundle));
    const names = await namesAt(db, eventId, bundle);
    const latest = takes[0]?.differences ?? [];
    const spoken = [...(seen?.differences ?? []), ...latest].map(({ about }) => about);
    const lines = seen?.plan?.lines ?? [];
    const ids = new Set([
      ...spoken.flatMap(({ registrationId, recruiterId }) => [registrationId, recruiterId]),
      ...lines.flatMap(({ registrationId, here, hall }) => [
        registrationId,
        ...[...here, ...hall].map(({ recruiterId }) => recruiterId),
      ]),
    ]);
    const only = (all: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));
    return done({
      event: await eventHeading(db, scope),
      timeZone: (await eventFacts(db, eventId)).timeZone,
      isHall: servesHall(),
      takes,
      waiting: bundle &&
        seen && {
          ...seen,
          ...{ laptop: bundle.laptop, packedAt: bundle.packedAt },
          again: takes.some(({ id, homeAt }) => id === bundle.takeId && homeAt !== null),
          twins: await perhapsTwins(db, eventId, bundle),
        },
      people: only(names.people),
      companies: only(names.companies),
    });
  },
});
