import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../../src/kernel/clock.ts';
import { faultFor } from './faults.ts';
import type { Hall } from './hall.ts';
import { FIRST_ROUND, ROUND_STEP, ROUNDS } from './hall.ts';
import type { Act, Fault, Outcome, Violation } from './history.ts';
import { setClock } from './operations/day.ts';
import { drawOperation, kindNamed } from './operations/index.ts';
import type { Drawn } from './operations/kind.ts';
import { keepPlaces } from './operations/people.ts';
import { Random } from './random.ts';
import type { Wire, WireAnswer } from './wire.ts';
import { newWorld, type World } from './world.ts';

export interface HistoryOptions {
  readonly hall: Hall;
  readonly wire: Wire;
  readonly seed: number;
  readonly operations: number;
  /** The clock of the server, as a client with a right clock has it. */
  readonly now: () => Instant;
  /** Called beside the operations of a wave, for what the nemesis does to the server: `wave` counts from 0. */
  readonly beside?: (wave: number, random: Random) => Promise<void>;
  /** Called when a wave is over and nothing is under way; what it gives is wrong. */
  readonly between?: (wave: number, done: number) => Promise<readonly Violation[]>;
  /** Whether the server may answer 5xx in this wave: its database or itself is being killed. */
  readonly mayFail?: (wave: number) => boolean;
}

export interface HistoryRun {
  readonly acts: readonly Act[];
  readonly violations: readonly Violation[];
  readonly operations: number;
}

/** Operations under way at once. */
const MOST_CLIENTS = 9;
/** A client whose answer was lost tries again with the same key, in this part of the cases. */
const TRIES_AGAIN = 0.75;
/** An answer that is slow comes so many waves later. */
const SLOW_WAVES = 4;
/** In this part of the waves, somebody sends again what was done long ago. */
const SENDS_AGAIN_LATE = 0.12;
/** The part of a history that is played before the doors open. */
const BEFORE_THE_DAY = 0.3;
/** In one of four histories a freed place is offered for some minutes; in the others it is given at once. */
export const offersPlaces = (seed: number) => seed % 4 === 2;

/**
 * Plays one history: waves of operations at once, each drawn from the seed and from what the clients knew after the wave
 * before. Gives all that was asked and answered; the checker says what it proves.
 */
export async function runHistory(options: HistoryOptions): Promise<HistoryRun> {
  const history = new History(options);
  await history.play();
  return history;
}

class History implements HistoryRun {
  readonly acts: Act[] = [];
  readonly violations: Violation[] = [];
  readonly #options: HistoryOptions;
  readonly #world: World;
  #tick = 0;
  #wave = 0;
  #failing = false;
  #index = 0;
  /** Those whose client was told on another try that there is nothing there for them. */
  readonly #givenUp = new Set<Act>();
  #slow: { readonly act: Act; readonly answer: WireAnswer | null; readonly wave: number }[] = [];

  constructor(options: HistoryOptions) {
    this.#options = options;
    this.#world = newWorld(options);
  }

  get operations(): number {
    return this.#index;
  }

  async play(): Promise<void> {
    const { operations, seed, beside, between, mayFail } = this.#options;
    if (offersPlaces(seed)) await this.#untilDone('keep-places', keepPlaces(this.#world), 'keep-places');
    for (let untold: Act[] = []; this.#index < operations; this.#wave++) {
      const random = new Random(seed, 1_000_000 + this.#wave);
      this.#failing = mayFail?.(this.#wave) ?? false;
      await this.#turnClock();
      const again = untold.filter(() => random.chance(TRIES_AGAIN)).map((act) => this.#tryAgain(act));
      const late = random.chance(SENDS_AGAIN_LATE) ? [this.#sendAgainLate(random)] : [];
      const before = this.acts.length;
      const arrived = this.#arrive();
      const clients = Math.min(1 + random.below(MOST_CLIENTS), operations - this.#index);
      const coming = Array.from({ length: clients }, () => this.#begin());
      await Promise.all([beside?.(this.#wave, random), ...again, ...late, ...coming]);
      const heard = [...new Set([...untold, ...arrived, ...this.acts.slice(before)])];
      for (const act of heard) this.#learn(act);
      untold = heard.filter((act) => this.#goesOnAsking(act));
      if (between) this.violations.push(...(await between(this.#wave, this.#index)));
    }
  }

  /** The event's clock: the evening begins after a third of the operations, and its rounds come one after the other. */
  async #turnClock(): Promise<void> {
    const { operations } = this.#options;
    const part = this.#index / operations;
    const roundsGone = Math.floor(((part - BEFORE_THE_DAY) / (1 - BEFORE_THE_DAY)) * ROUNDS);
    // Three minutes into a round: it has begun, and the next has not.
    const minute = part < BEFORE_THE_DAY ? FIRST_ROUND - 120 : FIRST_ROUND + roundsGone * ROUND_STEP + 3;
    if (minute <= this.#world.eventMinute) return;
    await this.#untilDone('set-clock', setClock(this.#world, minute), `clock-${minute}`);
    this.#world.eventMinute = minute;
  }

  /** What is done beside no other operation, and as often as it takes. */
  async #untilDone(kind: string, drawn: Drawn, key: string): Promise<void> {
    let answer: WireAnswer | null = null;
    const act = this.#record(kind, drawn, key, null);
    for (let attempt = 0; answer?.status !== 200 && attempt < 50; attempt++)
      answer = await this.#options.wire.send(drawn.request, act.key);
    this.#settle(act, answer);
  }

  /** Draws the next operation and does it, with what the nemesis has in mind for it. */
  async #begin(): Promise<void> {
    const { seed } = this.#options;
    const index = this.#index++;
    const random = new Random(seed, index);
    const drawn = drawOperation(this.#world, random, index);
    const { kind } = drawn;
    const fault = kind.reads ? null : faultFor(random, kind.rivals === true);
    const act = this.#record(kind.name, drawn, `${seed}-${index}`, fault);
    kind.sends?.(this.#world, act.request);
    await this.#do(act, fault);
  }

  #record(kind: string, { request, about }: Drawn, key: string, fault: Fault | null, index?: number): Act {
    const act: Act = {
      index: index ?? Math.max(0, this.#index - 1),
      kind,
      key,
      request,
      about,
      fault,
      eventMinute: this.#world.eventMinute,
      begun: this.#tick++,
      ended: Number.POSITIVE_INFINITY,
      outcome: { kind: 'unknown' },
    };
    this.acts.push(act);
    return act;
  }

  async #do(act: Act, fault: Fault | null): Promise<void> {
    const { wire } = this.#options;
    const { request } = act;
    const key = kindNamed(act.kind)?.reads ? null : act.key;
    switch (fault) {
      case 'request-lost':
        return;
      case 'cut':
        return wire.sendAndCut(request, key);
      case 'answer-lost':
        await wire.send(request, key);
        return;
      case 'answer-slow': {
        const answer = await wire.send(request, key);
        const said = this.#failing && saysNothing(answer) ? null : answer;
        this.#slow.push({ act, answer: said, wave: this.#wave + SLOW_WAVES });
        return;
      }
      case 'sent-twice': {
        const answers = await Promise.all([wire.send(request, key), wire.send(request, key)]);
        this.#sameAnswer(act, answers);
        return this.#settle(act, answers.find(isDone) ?? answers.find(saysNothing) ?? answers[0]);
      }
      case 'rival': {
        const as = request.as === 'organiser' ? 'second-organiser' : 'organiser';
        const drawn = { request: { ...request, as } as const, about: act.about };
        const rival = this.#record(act.kind, drawn, `${act.key}-rival`, 'rival', act.index);
        await Promise.all([
          wire.send(request, key).then((answer) => this.#settle(act, answer)),
          wire.send(rival.request, rival.key).then((answer) => this.#settle(rival, answer)),
        ]);
        return;
      }
      case null:
        return this.#settle(act, await wire.send(request, key));
    }
  }

  /** Answers that were slow are here now: they say what a client who tried again meanwhile was told. */
  #arrive(): Act[] {
    const here = this.#slow.filter(({ wave }) => wave <= this.#wave);
    this.#slow = this.#slow.filter(({ wave }) => wave > this.#wave);
    for (const { act, answer } of here) {
      if (act.outcome.kind === 'unknown') this.#settle(act, answer);
      else if (act.outcome.kind === 'done')
        this.#sameAnswer(act, [{ status: 200, body: act.outcome.value }, answer]);
    }
    return here.map(({ act }) => act);
  }

  /** The same request with the same key, by somebody who does not know what became of it. */
  async #tryAgain(act: Act): Promise<void> {
    const answer = await this.#options.wire.send(act.request, act.key);
    // Whose link has ended meanwhile learns nothing of what became of it, and asks no more.
    if (answer?.status === 404 || answer?.status === 401) this.#givenUp.add(act);
    else this.#settle(act, answer);
  }

  #goesOnAsking(act: Act): boolean {
    return act.outcome.kind === 'unknown' && !this.#givenUp.has(act) && !kindNamed(act.kind)?.reads;
  }

  /** What was done stays as it was answered, however late it is sent again. */
  async #sendAgainLate(random: Random): Promise<void> {
    const done = this.acts.filter(
      ({ outcome, kind }) =>
        outcome.kind === 'done' && kindNamed(kind)?.reads !== true && kind !== 'set-clock',
    );
    const act = random.pick(done);
    if (act === null) return;
    const answer = await this.#options.wire.send(act.request, act.key);
    // A personal link that ended opens nothing any more, whatever it opened before.
    const stillOpen = answer !== null && answer.status !== 404 && answer.status !== 401;
    if (stillOpen && act.outcome.kind === 'done')
      this.#sameAnswer(act, [{ status: 200, body: act.outcome.value }, answer]);
  }

  #sameAnswer(act: Act, answers: readonly (WireAnswer | null)[]): void {
    const [one, other] = answers.filter((answer) => answer !== null && answer.status < 500);
    if (!one || !other || one.status !== 200 || other.status !== 200) return;
    if (isDeepStrictEqual(one.body, other.body)) return;
    this.violations.push({
      invariant: 'I4',
      what: 'The same key was answered in two ways.',
      records: [act, one.body, other.body],
    });
  }

  #settle(act: Act, answer: WireAnswer | null | undefined): void {
    if (answer === null || answer === undefined) return;
    if (answer.status >= 500) {
      if (!this.#failing)
        this.violations.push({
          invariant: 'answers',
          what: `The server answered ${answer.status} where nothing was killed.`,
          records: [act],
        });
      return;
    }
    const refusal = refusalIn(answer);
    if (refusal === 'key-reused')
      this.violations.push({
        invariant: 'I4',
        what: 'A key was taken for another request’s.',
        records: [act],
      });
    const outcome: Outcome =
      refusal === null ? { kind: 'done', value: answer.body } : { kind: 'refused', refusal };
    act.outcome = outcome;
    act.ended = this.#tick++;
  }

  #learn(act: Act): void {
    if (act.outcome.kind !== 'done') return;
    kindNamed(act.kind)?.learn?.(this.#world, act.outcome.value as never, act.about);
  }
}

function isDone(answer: WireAnswer | null): boolean {
  return answer?.status === 200;
}

function saysNothing(answer: WireAnswer | null): boolean {
  return answer === null || answer.status >= 500;
}

function refusalIn({ status, body }: WireAnswer): string | null {
  if (status === 200) return null;
  const { type = 'about:blank' } = body as { type?: string };
  return type === 'about:blank' ? String(status) : type.replace('/problems/', '');
}
