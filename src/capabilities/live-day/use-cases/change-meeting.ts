import { z } from 'zod';
import { lockPlanOf } from '../../../kernel/database.ts';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts } from '../../events/queries.ts';
import { changesBetween, refusalInEachLanguage, tryOnTheDay } from '../../matching/queries.ts';
import { Proposal } from '../../matching/schema.ts';
import { pairOf, summarise } from '../rules/repair.ts';
import { freeMeetings, lockMeetings } from '../store/locks.ts';
import { addProposal } from '../store/proposals.ts';
import { lastVersion } from '../store/versions.ts';
import { applyChanges, NOT_APPLIED } from './shared/apply.ts';
import { explainByHand } from './shared/by-hand.ts';
import { outlookOf } from './shared/outlook.ts';

/** Moves, exchanges, adds or takes off one interview of the day; the rules say why not, and one press takes it back. A new plan leaves it there. */
export const changeMeeting = command({
  name: 'change-meeting',
  summary: 'Déplacer, échanger, ajouter ou retirer un entretien pendant la journée',
  input: Proposal.extend({
    eventId: z.uuid(),
    /** The version of the plan that was looked at. */
    seen: z.int().min(1),
    /** The round in which the interview was seen; null for one that is added. */
    fromRound: z.int().min(1).nullable().default(null),
  }),
  output: z.object({ version: z.int() }),
  refusals: ['rule-forbids', ...NOT_APPLIED],
  token: 'day',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, actor, now, note, announce }, input) {
    const { eventId } = scope;
    await lockPlanOf(db, eventId);
    const outlook = await outlookOf(db, eventId, { now });
    if (outlook === null) return notFound();
    const { problem, standing, before, day } = outlook;
    const event = await eventFacts(db, eventId);
    const seenThere = standing.find((place) => pairOf(place) === pairOf(input));
    const touched = input.kind === 'add' ? seenThere !== undefined : seenThere?.round !== input.fromRound;
    if (touched && event.planVersion !== input.seen) {
      const last = await lastVersion(db, eventId);
      return refused('plan-moved', { version: event.planVersion, by: last?.by ?? null, touched: 1 });
    }
    const drafts = [...outlook.running, ...standing].map((place) => ({ ...place, locked: false }));
    const tried = await tryOnTheDay(problem, drafts, Proposal.parse(input));
    if (tried === null) return notFound();
    if (tried.meetings === null)
      return refused('rule-forbids', await refusalInEachLanguage(db, eventId, tried.brokenRules));
    const runs = new Set(outlook.running.map(pairOf));
    const gone = before.filter((place) => !standing.includes(place));
    const after = [
      ...tried.meetings.map(({ locked: _, ...place }) => place).filter((place) => !runs.has(pairOf(place))),
      ...gone,
    ];
    const changes = explainByHand(changesBetween(before, after), after, outlook);
    const proposal = {
      eventId,
      basedOnVersion: event.planVersion,
      causes: [],
      changes,
      decisions: [],
      summary: summarise(changes, { before, after }),
      byHand: true,
      createdBy: actor.name,
    };
    const id = await addProposal(db, proposal, now);
    const applied = await applyChanges(
      db,
      { event, day, proposal: { ...proposal, id }, changes, by: actor.name },
      now,
    );
    if ('refusal' in applied) return applied.refusal;
    const { version } = applied;
    if (input.kind === 'remove') await freeMeetings(db, scope, [input]);
    else
      await lockMeetings(
        db,
        scope,
        changes.filter(({ to }) => to !== null),
        now,
      );
    const company = day.recruiters.find(({ id: one }) => one === input.recruiterId)?.company ?? '';
    const { kind, registrationId, round } = input;
    await note('meeting-changed', { kind, candidate: theCandidate(registrationId), company, round, version });
    await announce('live-day.plan-repaired', { eventId, version });
    return done({ version });
  },
});
