import type { State } from './state.ts';

/** Each further candidate who could step in for the same seat is worth so much of the one before. */
const NEXT_FOR_SEAT = 0.6;
/** Each further seat for which the same candidate could step in: one person fills one seat at a time. */
const NEXT_FOR_CANDIDATE = 0.8;
/** Worth of a candidate's first such seat, beside 1 − NEXT_FOR_SEAT of a seat's first candidate. */
const FIRST_FOR_CANDIDATE = 0.4;

/**
 * How well a plan stands absences: who could step in where. A candidate stands in for a recruiter's round
 * when the two wish each other, do not meet yet, and the candidate's own day (presence, runs, zones, most
 * meetings) allows one more there; only the seat is missing. Counted with falling returns per seat and per
 * candidate, kept up to date move by move.
 */
export class Reserve {
  /** The sum over seats and candidates. */
  worth = 0;
  private readonly state: State;
  /** Of each possible start of a pair (as in `model.starts`): 1 when the candidate could step in there. */
  private readonly ready: Uint8Array;
  private readonly ofSeat: Int32Array;
  private readonly ofCandidate: Int32Array;
  private readonly touched: number[] = [];

  constructor(state: State) {
    const { model } = state;
    this.state = state;
    this.ready = new Uint8Array(model.starts.length);
    this.ofSeat = new Int32Array(model.recruiters * model.rounds);
    this.ofCandidate = new Int32Array(model.candidates);
    for (let c = 0; c < model.candidates; c++) this.look(c);
  }

  /** Looks again at everybody whom the move since `state.begin` concerns. */
  moved(): void {
    const { touched, state } = this;
    touched.length = 0;
    state.eachChange((pair) => {
      const c = state.model.candidate[pair]!;
      if (!touched.includes(c)) touched.push(c);
    });
    for (const c of touched) this.look(c);
  }

  /** The last move was undone. */
  undone(): void {
    for (const c of this.touched) this.look(c);
  }

  private look(c: number): void {
    const { ready, ofSeat, ofCandidate, state } = this;
    const { model } = state;
    for (let index = model.candidateFrom[c]!; index < model.candidateFrom[c + 1]!; index++) {
      const pair = model.ofCandidate[index]!;
      const row = model.recruiter[pair]! * model.rounds;
      for (let at = model.startsFrom[pair]!; at < model.startsFrom[pair + 1]!; at++) {
        const start = model.starts[at]!;
        const now = state.start[pair]! < 0 && state.dayAllows(pair, start) ? 1 : 0;
        if (now === ready[at]) continue;
        ready[at] = now;
        const seat = row + start;
        if (now === 1) {
          this.worth += NEXT_FOR_SEAT ** ofSeat[seat]!++ * (1 - NEXT_FOR_SEAT);
          this.worth += NEXT_FOR_CANDIDATE ** ofCandidate[c]!++ * FIRST_FOR_CANDIDATE;
        } else {
          this.worth -= NEXT_FOR_SEAT ** --ofSeat[seat]! * (1 - NEXT_FOR_SEAT);
          this.worth -= NEXT_FOR_CANDIDATE ** --ofCandidate[c]! * FIRST_FOR_CANDIDATE;
        }
      }
    }
  }
}
