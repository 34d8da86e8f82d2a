import { parentPort, Worker } from 'node:worker_threads';

/** What a side thread is asked, and what it answers; questions are told apart by their number. */
interface Asked {
  readonly number: number;
  readonly question: unknown;
}
type Answered =
  | { readonly number: number; readonly value: unknown }
  | { readonly number: number; readonly error: string };
/** Said once, when the thread can be asked. */
const READY = 'ready';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that has not come up after so long never will. A machine with much to do takes its time. */
const START_MS = 60_000;

interface Limits {
  /**
   * Longest that an answer may take before the thread is cut, in milliseconds: from when the thread is up and has answered
   * all that was asked before. A thread that is cut for the time it took to start would take it again.
   */
  readonly cutAfter: number;
  /** How long an idle thread stays for the next question, in milliseconds. */
  readonly idle: number;
}

export interface SideThread {
  /**
   * Asks, and waits without holding anybody up. Questions are answered one after the other.
   * @throws what the thread threw, or that it ended without an answer
   */
  ask(question: unknown): Promise<unknown>;
  /** Starts the thread before it is needed. */
  warmUp(): void;
}

/** A thread that answers questions apart from the one that serves people: started when needed, started anew after a fall. */
export function sideThread(file: URL, limits: Limits): SideThread {
  let running: RunningThread | null = null;
  const theThread = () => {
    if (running === null || running.isOver) running = new RunningThread(file, limits);
    return running;
  };
  return { ask: (question) => theThread().ask(question), warmUp: () => theThread().rest() };
}

/** Answers the questions of a side thread; called once, in the thread's own file. */
export function answerAside(answer: (question: never) => unknown): void {
  parentPort?.postMessage(READY);
  parentPort?.on('message', ({ number, question }: Asked) => {
    let answered: Answered;
    try {
      answered = { number, value: answer(question as never) };
    } catch (error) {
      answered = { number, error: String(error) };
    }
    parentPort?.postMessage(answered);
  });
}

class RunningThread {
  isOver = false;
  readonly #thread: Worker;
  readonly #limits: Limits;
  readonly #waiting = new Map<number, Waiting>();
  #number = 0;
  #idle: NodeJS.Timeout | null = null;
  #isReady = false;
  /** Cuts the thread when what it does now takes too long: its start, or the oldest question. */
  #cut: NodeJS.Timeout;

  constructor(file: URL, limits: Limits) {
    this.#limits = limits;
    this.#thread = new Worker(file);
    this.#cut = this.#cutAfter(START_MS);
    this.#thread.on('message', (answer: Answered | typeof READY) => {
      if (answer === READY) {
        this.#isReady = true;
        return this.#next();
      }
      const waiting = this.#settle(answer.number);
      if ('error' in answer) waiting?.reject(new Error(answer.error));
      else waiting?.resolve(answer.value);
    });
    this.#thread.on('error', (error) => this.#end(error));
    this.#thread.on('exit', () => this.#end(new Error(`The thread ${file.href} ended without an answer.`)));
  }

  ask(question: unknown): Promise<unknown> {
    if (this.#idle) clearTimeout(this.#idle);
    // An idle thread holds no process alive; one at work does.
    this.#thread.ref();
    this.#number += 1;
    const number = this.#number;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      if (this.#isReady && this.#waiting.size === 1) this.#next();
      this.#thread.postMessage({ number, question } satisfies Asked);
    });
  }

  /** The thread turns to the oldest question, if there is one. */
  #next(): void {
    clearTimeout(this.#cut);
    if (this.#waiting.size > 0) this.#cut = this.#cutAfter(this.#limits.cutAfter);
  }

  #cutAfter(milliseconds: number): NodeJS.Timeout {
    return setTimeout(() => void this.#thread.terminate(), milliseconds).unref();
  }

  #settle(number: number): Waiting | undefined {
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    this.#next();
    this.rest();
    return waiting;
  }

  /** Waits for the next question without holding the process alive. */
  rest(): void {
    if (this.#waiting.size > 0 || this.isOver) return;
    if (this.#idle) clearTimeout(this.#idle);
    this.#thread.unref();
    this.#idle = setTimeout(() => void this.#thread.terminate(), this.#limits.idle).unref();
  }

  #end(error: Error): void {
    this.isOver = true;
    clearTimeout(this.#cut);
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
