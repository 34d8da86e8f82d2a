import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { surroundings } from '../../calls/queries.ts';
import { eventFacts, recruitersOf } from '../../events/queries.ts';
import { median } from '../rules/waiting-time.ts';
import { Desk } from '../schema.ts';
import { listCallbacks } from '../store/callbacks.ts';
import { findFair, standsNow } from '../store/fairs.ts';
import { listHosts } from '../store/hosts.ts';
import { engagedAt, listPlaces } from '../store/places.ts';
import { thirdOf } from './shared/fair-view.ts';

/** With fewer talks than these nothing is said of their length. */
const FEWEST_TALKS = 3;

/** The desk of a stand: who waits, who is called, who is to be called back. */
export const viewStandDesk = query({
  name: 'view-stand-desk',
  summary: 'Voir l’accueil de mon stand en ligne',
  input: z.object({
    /** Which of the hosts looks; "none" asks again. */
    host: z
      .union([z.uuid(), z.literal('none')])
      .nullable()
      .default(null)
      .catch(null),
  }),
  output: Desk,
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, now }, { host }) {
    const { eventId, recruiterId } = scope;
    const recruiters = await recruitersOf(db, eventId);
    const own = recruiters.find(({ id }) => id === recruiterId);
    if (!own) return notFound();
    const fair = await findFair(db, eventId);
    const live = (await standsNow(db, eventId, { id: recruiterId })).get(recruiterId);
    const hosts = await listHosts(db, { eventId, recruiterId });
    const engaged = await engagedAt(db, eventId);
    const companies = new Map(recruiters.map(({ id, company }) => [id, company]));
    const people = await listPlaces(db, scope, ['waiting', 'called', 'talking']);
    return done({
      ...{ event: await eventFacts(db, eventId), recruiterId, company: own.company, now },
      ...{ open: fair.open, talkMinutes: fair.talkMinutes, queueOpen: live?.queueOpen ?? true },
      hosts,
      // One person alone at a stand need not say who they are.
      me:
        hosts.find(({ id }) => id === host)?.id ??
        (host !== 'none' && hosts.length === 1 ? hosts[0]!.id : null),
      people: people.map((place) => ({
        ...place,
        elsewhere: place.state === 'waiting' && engaged.has(place.visitor),
        proposed: companies.get(place.proposedRecruiterId ?? '') ?? null,
        third: thirdOf(place),
      })),
      callbacks: await listCallbacks(db, scope),
      // While it is open, the fair shows its companies to everybody; before, one company is not told of the others.
      others: fair.open
        ? recruiters.filter(({ id }) => id !== recruiterId).map(({ id, company }) => ({ id, company }))
        : [],
      processor: (await surroundings(db, eventId)).processor,
      held: live?.held ?? 0,
      median: live && live.talks.length >= FEWEST_TALKS ? median(live.talks) : null,
    });
  },
});
