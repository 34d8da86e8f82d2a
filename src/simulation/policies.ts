import { Agenda } from '../planner/agenda.ts';
import { type Meeting, type Plan, type Problem, plan, repair } from '../planner/index.ts';
import { hardRules } from '../planner/rules/index.ts';
import type { Evening } from './evening.ts';
import { begun, type Held, knownAt, pairOf } from './hall.ts';
import type { Setting } from './rates.ts';

/** Ways to lead an evening, in the order in which tables list them. */
export const POLICIES = ['static', 'first-come', 'repair', 're-plan'] as const;
export type Policy = (typeof POLICIES)[number];

/** How long the planner thinks before each round: moves tried. */
export type Effort = { repair: number; replan: number };

/** A repair as the hall asks for it (`mendPlan` of live-day), and a new plan that is as good as half a minute gives. */
export const USUAL_EFFORT: Effort = { repair: 20_000, replan: 100_000 };

/** What a policy is given: the event, its printed plan, and the evening, of which it may use what the hall sees. */
export type Scene = {
  problem: Problem;
  printed: Plan;
  evening: Evening;
  setting: Setting;
  effort: Effort;
  seed: number;
};

/** Plays an evening from the first round to the last; gives the interviews that were held. */
export function playEvening(policy: Policy, scene: Scene): Held[] {
  const held: Held[] = [];
  let standing: readonly Meeting[] = policy === 'first-come' ? [] : scene.printed.meetings;
  let before = '';
  const queue = new Map<string, number>();
  for (let round = 0; round < scene.problem.rounds; round++) {
    const known = knownAt(scene.problem, scene.evening, scene.setting, { round, held });
    if (policy === 'repair') {
      const news = newsOf(known, round, held);
      if (news !== before) standing = mended(scene, known, { round, held, standing });
      before = newsOf(known, round + 1, held);
    } else if (policy === 're-plan') {
      standing = plan(known, { iterations: scene.effort.replan }, scene.seed).plan.meetings;
    } else if (policy === 'first-come') standing = served(known, { round, held, queue });
    held.push(...begun(known, scene.evening, standing, { round, held }));
  }
  return held;
}

/** The printed plan, and what was added since, mended for who is here: what is past stays, what can be kept is. */
function mended(
  { effort, seed }: Scene,
  known: Problem,
  { round, held, standing }: { round: number; held: readonly Held[]; standing: readonly Meeting[] },
): readonly Meeting[] {
  const done = new Set(held.map(pairOf));
  const ahead = standing.filter((one) => one.round >= round && !done.has(pairOf(one)));
  const past = held.map(({ end: _, ...meeting }) => meeting);
  const stop = { iterations: effort.repair };
  return repair(known, { meetings: [...past, ...ahead] }, [{ kind: 'now', round }], stop, seed).plan.meetings;
}

/** All that could change a plan from this round on: who is expected when, and which interviews still run. */
function newsOf({ candidates, recruiters }: Problem, round: number, held: readonly Held[]): string {
  const hours = [...candidates, ...recruiters].map(
    ({ id, available }) => `${id}:${available.slice(round).join('')}`,
  );
  const running = held.filter(({ end }) => end > round).map(pairOf);
  return [...hours, ...running].join(' ');
}

/**
 * First come, first served, without a plan: people queue in the order in which they come; before each round the first
 * takes the free recruiter whom they want most and have not met, and whoever had an interview goes to the end. The rules
 * of the event hold.
 */
function served(
  known: Problem,
  { round, held, queue }: { round: number; held: readonly Held[]; queue: Map<string, number> },
): Meeting[] {
  const agenda = new Agenda(known, { meetings: held.map(({ end: _, ...meeting }) => meeting) });
  const here = known.candidates.filter(({ available }) => available[round] === 1);
  for (const { id } of here) if (!queue.has(id)) queue.set(id, round);
  // Who is not served stays before everybody who has just been: the place in the queue is the round of the last turn.
  const line = here
    .map(({ id }, index) => ({ id, index }))
    .sort((a, b) => queue.get(a.id)! - queue.get(b.id)! || a.index - b.index);
  const taken: Meeting[] = [];
  for (const { id } of line) {
    const wanted = known.wishes
      .filter(({ candidate }) => candidate === id)
      .sort((a, b) => order(a.rank) - order(b.rank));
    for (const { recruiter } of wanted) {
      const slot = agenda.slot({ candidate: id, recruiter, round });
      if (slot.end > known.rounds || !hardRules.every((rule) => rule.prevents(agenda, slot) === null))
        continue;
      agenda.add(slot);
      taken.push({ candidate: id, recruiter, round });
      queue.set(id, round + 1);
      break;
    }
  }
  return taken;
}

/** Ranked wishes first, in their order. */
function order(rank: number): number {
  return rank === 0 ? Number.MAX_SAFE_INTEGER : rank;
}
