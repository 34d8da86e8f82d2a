import { Random } from '../search/random.ts';
import { type Domains, popcount } from './domains.ts';
import { type B2bProblem, FAIRNESS } from './problem.ts';

/** Groups of idle slots between the first and the last busy slot of a day. */
export function breaksOf(busy: number): number {
  return busy === 0 ? 0 : popcount(busy & ~(busy << 1)) - 1;
}

/** Total breaks of a complete assignment (slots from 1). */
export function totalBreaks(problem: B2bProblem, slots: ArrayLike<number>): number {
  let total = 0;
  for (const day of days(problem, slots)) total += breaksOf(day);
  return total;
}

/** Whether no two participants differ by more than FAIRNESS breaks. */
export function isFair(problem: B2bProblem, slots: ArrayLike<number>): boolean {
  const breaks = [...days(problem, slots)].map(breaksOf);
  return Math.max(0, ...breaks) - Math.min(...breaks) <= FAIRNESS;
}

function days(problem: B2bProblem, slots: ArrayLike<number>): Int32Array {
  const busy = new Int32Array(problem.participants);
  for (const [index, { a, b }] of problem.meetings.entries()) {
    busy[a]! |= 1 << (slots[index]! - 1);
    busy[b]! |= 1 << (slots[index]! - 1);
  }
  return busy;
}

/**
 * Simulated annealing over complete assignments by Kempe chains: a meeting takes another slot,
 * whoever it displaces takes the slot it left, and so on until the chain ends. Participants and
 * slot domains hold throughout; tables and precedences are penalised and hold at the best found.
 */
export class Annealing {
  /** The best assignment that keeps every rule, slots from 1. */
  readonly best: Int32Array;
  bestBreaks: number;
  private readonly problem: B2bProblem;
  private readonly domain: Int32Array;
  private readonly slot: Int32Array;
  private readonly occupant: Int32Array;
  private readonly busy: Int32Array;
  private readonly load: Int32Array;
  private readonly a: Int32Array;
  private readonly b: Int32Array;
  private readonly earlier: number[][];
  private readonly later: number[][];
  private readonly movable: Int32Array;
  private readonly chain: Int32Array;
  private readonly stamp: Int32Array;
  private stamps = 0;
  private readonly random: Random;
  private breaks = 0;
  private broken = 0;

  /** `start` keeps every rule, slots from 1. */
  constructor(problem: B2bProblem, domains: Domains, start: ArrayLike<number>, seed: number) {
    const { meetings, participants, slots } = problem;
    this.problem = problem;
    this.domain = domains.slots;
    this.random = new Random(seed);
    this.a = Int32Array.from(meetings, (meeting) => meeting.a);
    this.b = Int32Array.from(meetings, (meeting) => meeting.b);
    this.earlier = meetings.map((meeting) => meeting.after);
    this.later = meetings.map(() => []);
    for (const [index, meeting] of meetings.entries())
      for (const before of meeting.after) this.later[before]!.push(index);
    this.movable = Int32Array.from(
      meetings.map((_, index) => index).filter((index) => popcount(this.domain[index]!) > 1),
    );
    this.slot = new Int32Array(meetings.length);
    this.best = Int32Array.from(start);
    this.occupant = new Int32Array(participants * slots);
    this.busy = new Int32Array(participants);
    this.load = new Int32Array(slots);
    this.chain = new Int32Array(meetings.length);
    this.stamp = new Int32Array(meetings.length);
    this.bestBreaks = 0;
    this.restart(start);
    this.bestBreaks = this.breaks;
  }

  /** Starts again from an assignment that keeps every rule. */
  restart(start: ArrayLike<number>): void {
    this.occupant.fill(-1);
    this.busy.fill(0);
    this.load.fill(0);
    this.broken = 0;
    for (let m = 0; m < this.slot.length; m++) this.put(m, start[m]! - 1);
    this.breaks = 0;
    for (const day of this.busy) this.breaks += breaksOf(day);
  }

  /** Takes over a better assignment found elsewhere, which keeps every rule. */
  adopt(slots: ArrayLike<number>): void {
    const breaks = totalBreaks(this.problem, slots);
    if (breaks >= this.bestBreaks) return;
    this.best.set(slots);
    this.bestBreaks = breaks;
  }

  /** Tries so many moves while it cools, until `target` breaks or `stopped`. Returns the moves tried. */
  run(moves: number, target: number, stopped: () => boolean): number {
    if (this.movable.length === 0) return moves;
    const factor = (COLD / HOT) ** (1 / Math.max(1, moves));
    let temperature = HOT;
    for (let move = 0; move < moves; move++) {
      if ((move & 8191) === 8191 && stopped()) return move;
      temperature *= factor;
      this.step(temperature);
      if (this.breaks >= this.bestBreaks || this.broken > 0 || this.unfair()) continue;
      this.bestBreaks = this.breaks;
      for (let m = 0; m < this.slot.length; m++) this.best[m] = this.slot[m]! + 1;
      if (this.bestBreaks <= target) return move + 1;
    }
    return moves;
  }

  private unfair(): boolean {
    for (const day of this.busy) if (breaksOf(day) > FAIRNESS) return true;
    return false;
  }

  private step(temperature: number): void {
    const { slots } = this.problem;
    const meeting = this.movable[this.random.below(this.movable.length)]!;
    const to = this.random.below(slots);
    const from = this.slot[meeting]!;
    if (to === from || (this.domain[meeting]! & (1 << to)) === 0) return;
    const length = this.collect(meeting, from, to);
    if (length === 0) return;
    const endA = this.endA;
    const endB = this.endB;
    // Only the two ends of a path change their busy slots.
    const swap = (1 << from) | (1 << to);
    let change = 0;
    if (endA >= 0) {
      const day = this.busy[endA]!;
      change += this.cost(day ^ swap) - this.cost(day);
      if (endB >= 0) {
        const other = this.busy[endB]!;
        change += this.cost(other ^ swap) - this.cost(other);
      }
    }
    let shift = 0;
    for (let i = 0; i < length; i++) shift += this.slot[this.chain[i]!] === from ? 1 : -1;
    const { tables } = this.problem;
    const loadFrom = this.load[from]!;
    const loadTo = this.load[to]!;
    let broken =
      Math.max(0, loadFrom - shift - tables) +
      Math.max(0, loadTo + shift - tables) -
      Math.max(0, loadFrom - tables) -
      Math.max(0, loadTo - tables);
    broken += this.precedenceChange(length, from, to);
    const total = change + PENALTY * broken;
    if (total > 0 && this.random.unit() >= Math.exp(-total / temperature)) return;
    if (endA >= 0) {
      this.breaks += breaksOf(this.busy[endA]! ^ swap) - breaksOf(this.busy[endA]!);
      this.busy[endA]! ^= swap;
      if (endB >= 0) {
        this.breaks += breaksOf(this.busy[endB]! ^ swap) - breaksOf(this.busy[endB]!);
        this.busy[endB]! ^= swap;
      }
    }
    this.broken += broken;
    this.load[from]! -= shift;
    this.load[to]! += shift;
    for (let i = 0; i < length; i++) {
      const m = this.chain[i]!;
      const old = this.slot[m]!;
      const a = this.a[m]! * slots;
      const b = this.b[m]! * slots;
      if (this.occupant[a + old] === m) this.occupant[a + old] = -1;
      if (this.occupant[b + old] === m) this.occupant[b + old] = -1;
      const now = old === from ? to : from;
      this.slot[m] = now;
      this.occupant[a + now] = m;
      this.occupant[b + now] = m;
    }
  }

  private endA = -1;
  private endB = -1;

  private cost(day: number): number {
    const breaks = breaksOf(day);
    if (breaks === 0) return 0;
    const idle = 32 - Math.clz32(day) - (31 - Math.clz32(day & -day)) - popcount(day);
    return breaks + STRETCH * (idle - breaks) + (breaks > FAIRNESS ? 2 * (breaks - FAIRNESS) : 0);
  }

  /** Collects the Kempe chain of `meeting` between two slots; 0 when some meeting cannot move. */
  private collect(meeting: number, from: number, to: number): number {
    this.stamps++;
    this.endA = -1;
    this.endB = -1;
    this.chain[0] = meeting;
    this.stamp[meeting] = this.stamps;
    const sizeA = this.walk(meeting, this.a[meeting]!, from, to, 1);
    if (sizeA < 0) return 0;
    this.endA = this.reached;
    if (this.reached < 0) return sizeA;
    const sizeB = this.walk(meeting, this.b[meeting]!, from, to, sizeA);
    if (sizeB < 0) return 0;
    this.endB = this.reached;
    return sizeB;
  }

  private reached = -1;

  /** Follows the chain from one participant of a meeting; -1 when blocked. `reached`: its end, or -1 for a cycle. */
  private walk(start: number, participant: number, from: number, to: number, size: number): number {
    const { slots } = this.problem;
    let meeting = start;
    let person = participant;
    let length = size;
    for (;;) {
      const other = this.slot[meeting] === from ? to : from;
      const next = this.occupant[person * slots + other]!;
      if (next < 0) {
        this.reached = person;
        return length;
      }
      if (this.stamp[next] === this.stamps) {
        this.reached = -1;
        return length;
      }
      const goes = this.slot[next] === from ? to : from;
      if ((this.domain[next]! & (1 << goes)) === 0) return -1;
      this.stamp[next] = this.stamps;
      this.chain[length++] = next;
      person = this.a[next] === person ? this.b[next]! : this.a[next]!;
      meeting = next;
    }
  }

  private precedenceChange(length: number, from: number, to: number): number {
    let change = 0;
    for (let i = 0; i < length; i++) {
      const m = this.chain[i]!;
      const earlier = this.earlier[m]!;
      const later = this.later[m]!;
      if (earlier.length === 0 && later.length === 0) continue;
      const old = this.slot[m]!;
      const now = old === from ? to : from;
      for (let j = 0; j < earlier.length; j++) {
        const other = earlier[j]!;
        const was = this.slot[other]!;
        const moves = this.stamp[other] === this.stamps;
        const will = moves ? (was === from ? to : from) : was;
        change += (will >= now ? 1 : 0) - (was >= old ? 1 : 0);
      }
      for (let j = 0; j < later.length; j++) {
        const other = later[j]!;
        // A pair that moves together was counted above.
        if (this.stamp[other] === this.stamps) continue;
        const was = this.slot[other]!;
        change += (now >= was ? 1 : 0) - (old >= was ? 1 : 0);
      }
    }
    return change;
  }

  private put(meeting: number, slot: number): void {
    const { slots } = this.problem;
    this.slot[meeting] = slot;
    for (const person of [this.a[meeting]!, this.b[meeting]!]) {
      this.occupant[person * slots + slot] = meeting;
      this.busy[person]! |= 1 << slot;
    }
    this.load[slot]!++;
  }
}

/** What one meeting too many at the tables, or one broken precedence, weighs in breaks. */
const PENALTY = 1;
/** What an idle slot more in the same break weighs: less of it is nearer to none. */
const STRETCH = 0.1;
/** First and last temperature, in breaks. */
const HOT = 0.3;
const COLD = 0.1;
