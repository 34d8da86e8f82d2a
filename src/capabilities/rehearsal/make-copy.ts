import { z } from 'zod';
import { inTransaction } from '../../kernel/database.ts';
import { LOCALES } from '../../kernel/locale.ts';
import type { Signal } from '../../kernel/outbox.ts';
import { Random } from '../../planner/search/random.ts';
import { searchOnThreads } from '../../planner-threads/run.ts';
import type { SignalContext } from '../../web/capability.ts';
import { eventFacts } from '../events/queries.ts';
import { applyPlanChange, problemOnTheDay } from '../matching/queries.ts';
import { inventedNames } from './rules/invented.ts';
import { writeScript } from './rules/script.ts';
import { addWishes, copyEvent, demandOf, doorsOpen, removeCopy, setEventTime } from './store/copy.ts';
import { wakePages } from './store/playing.ts';
import { forgetRehearsal, holdRehearsal, keepCopy } from './store/rehearsals.ts';
import { texts } from './texts.ts';

const AboutAnEvent = z.object({ eventId: z.uuid(), locale: z.enum(LOCALES).default('fr') });
/** Without registrations yet: people enough to see the hall full once. */
const USUAL_PEOPLE = 20;
const USUAL_WISHES = 6;
const MOST_PEOPLE = 500;

/**
 * Makes the copy that was asked for: companies, tables and times of the event, as many invented people as are registered,
 * with wishes drawn by how much each company is wished, a script of the evening, and a plan, published at once.
 */
export async function makeCopy({ db, now }: SignalContext, { payload }: Signal): Promise<void> {
  const { eventId: ofEventId, locale } = AboutAnEvent.parse(payload);
  const eventId = await inTransaction(db, async (tx) => {
    const asked = await holdRehearsal(tx, ofEventId);
    if (asked === null || asked.endedAt !== null) return null;
    if (asked.eventId !== null) return asked.eventId;
    const event = await eventFacts(tx, ofEventId);
    const demand = await demandOf(tx, ofEventId);
    const count = Math.min(MOST_PEOPLE, demand.registered || USUAL_PEOPLE);
    const walkIns = Math.round((count * asked.rates.walkInPercent) / 100);
    const name = texts(locale).rehearsal.nameOf(event.name);
    const copied = await copyEvent(tx, { ofEventId, name, people: inventedNames(count), now });
    const weights = demand.byCompany.map(({ wished }) => wished + 1);
    const wishes = drawWishes(copied, weights, demand.wishesEach || USUAL_WISHES, asked.seed);
    await addWishes(tx, copied.eventId, wishes, now);
    const cast = { ...event, ...copied, walkIns: inventedNames(walkIns, count + 1) };
    await keepCopy(tx, ofEventId, {
      eventId: copied.eventId,
      script: writeScript(cast, asked.rates, asked.seed),
      movedAt: now,
    });
    await setEventTime(tx, copied.eventId, doorsOpen(event.rounds), now);
    return copied.eventId;
  });
  if (eventId === null) return;
  await publishFirstPlan(db, eventId, now);
  await wakePages(db, ofEventId);
}

async function publishFirstPlan(db: SignalContext['db'], eventId: string, now: string): Promise<void> {
  const event = await eventFacts(db, eventId);
  if (event.planVersion > 0) return;
  const { problem } = await problemOnTheDay(db, eventId, now);
  const wants = { reasons: false, floor: false };
  const search = { problem, seed: 1, iterations: 300_000, seconds: 3, wants };
  const { plan } = await searchOnThreads(search, 1).result;
  const next = plan.meetings.map(({ candidate, recruiter, round }) => ({
    registrationId: candidate,
    recruiterId: recruiter,
    round: event.rounds[round]!.number,
    seat: null,
    table: null,
  }));
  await inTransaction(db, (tx) =>
    applyPlanChange(tx, { eventId, expectedVersion: 0, kind: 'published', next, by: null }, now),
  );
}

/** Each invented person wishes some of the companies, the sought-after ones more often. */
function drawWishes(
  {
    candidates,
    recruiters,
  }: { readonly candidates: readonly string[]; readonly recruiters: readonly string[] },
  weights: readonly number[],
  each: number,
  seed: number,
): { registrationId: string; recruiterIds: string[] }[] {
  const random = new Random(seed + 1);
  return candidates.map((registrationId) => {
    const left = recruiters.map((id, index) => ({ id, weight: weights[index] ?? 1 }));
    const recruiterIds: string[] = [];
    while (recruiterIds.length < each && left.length > 0) {
      const ticket = random.unit() * left.reduce((sum, { weight }) => sum + weight, 0);
      let passed = 0;
      const drawn = left.findIndex(({ weight }) => {
        passed += weight;
        return passed >= ticket;
      });
      recruiterIds.push(...left.splice(Math.max(0, drawn), 1).map(({ id }) => id));
    }
    return { registrationId, recruiterIds };
  });
}

/** Removes a copy that is over, with everybody in it. */
export async function removeEnded({ db }: SignalContext, { payload }: Signal): Promise<void> {
  const { eventId: ofEventId } = AboutAnEvent.parse(payload);
  await inTransaction(db, async (tx) => {
    const rehearsal = await holdRehearsal(tx, ofEventId);
    if (rehearsal?.endedAt == null) return;
    await forgetRehearsal(tx, ofEventId);
    if (rehearsal.eventId !== null) await removeCopy(tx, rehearsal.eventId);
  });
  await wakePages(db, ofEventId);
}
