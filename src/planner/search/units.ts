/**
 * Named things that serve one meeting at a time (helpers, tables): which meeting has which, in each
 * round. A new meeting may make others change theirs, along an augmenting path (Kuhn 1955): for
 * meetings of one round an assignment is found whenever there is one; for longer ones most often.
 *
 * Changes are kept on a trail, so that a rejected move is undone exactly.
 */
export class Units {
  private readonly rounds: number;
  /** Units that each pair may have; empty list: the pair needs none. */
  private readonly allowed: Int32Array[];
  private readonly length: Uint8Array;
  /** unit × rounds + round: the pair there, -1 when free, -2 when the unit is away. */
  private readonly holder: Int32Array;
  readonly unitOf: Int32Array;
  private readonly startOf: Int32Array;
  private readonly visited: Int32Array;
  private visit = 0;
  private readonly trail: number[] = [];
  private readonly path: number[] = [];

  constructor(rounds: number, allowed: Int32Array[], length: Uint8Array, available: Uint8Array) {
    this.rounds = rounds;
    this.allowed = allowed;
    this.length = length;
    this.holder = Int32Array.from(available, (here) => (here === 1 ? -1 : -2));
    this.unitOf = new Int32Array(allowed.length).fill(-1);
    this.startOf = new Int32Array(allowed.length);
    this.visited = new Int32Array(available.length / Math.max(1, rounds));
  }

  needs(pair: number): boolean {
    return this.allowed[pair]!.length > 0;
  }

  fits(pair: number, start: number): boolean {
    this.visit++;
    this.path.length = 0;
    return this.seek(pair, start);
  }

  placed(pair: number, start: number): void {
    if (!this.fits(pair, start)) throw new Error(`no unit for pair ${pair} in round ${start}`);
    for (let at = 0; at < this.path.length; at += 3) {
      const mover = this.path[at]!;
      const held = this.unitOf[mover]!;
      if (held >= 0) this.set(mover, held, this.startOf[mover]!, false);
      this.set(mover, this.path[at + 1]!, this.path[at + 2]!, true);
    }
  }

  /** Gives a unit that was chosen before, when a whole plan is restored. */
  give(pair: number, start: number, unit: number): void {
    this.set(pair, unit, start, true);
  }

  removed(pair: number): void {
    this.set(pair, this.unitOf[pair]!, this.startOf[pair]!, false);
  }

  forget(): void {
    this.trail.length = 0;
  }

  /** Puts everything back as it was at the last `forget`. */
  rewind(): void {
    for (let at = this.trail.length - 4; at >= 0; at -= 4) {
      const pair = this.trail[at]!;
      this.write(pair, this.trail[at + 1]!, this.trail[at + 2]!, this.trail[at + 3] === 0);
    }
    this.trail.length = 0;
  }

  /** Finds who moves to which unit, the last mover first, into `path`: pair, unit, start. */
  private seek(pair: number, start: number): boolean {
    const { rounds, holder } = this;
    const units = this.allowed[pair]!;
    const end = start + this.length[pair]!;
    for (const unit of units) {
      let free = true;
      for (let round = start; round < end; round++) if (holder[unit * rounds + round] !== -1) free = false;
      if (!free) continue;
      this.path.push(pair, unit, start);
      return true;
    }
    for (const unit of units) {
      if (this.visited[unit] === this.visit) continue;
      this.visited[unit] = this.visit;
      const other = this.onlyHolder(unit, start, end);
      if (other < 0 || !this.seek(other, this.startOf[other]!)) continue;
      this.path.push(pair, unit, start);
      return true;
    }
    return false;
  }

  /** The one meeting that holds a unit in these rounds; -1 when there are several or the unit is away. */
  private onlyHolder(unit: number, start: number, end: number): number {
    let found = -1;
    for (let round = start; round < end; round++) {
      const pair = this.holder[unit * this.rounds + round]!;
      if (pair === -1) continue;
      if (pair === -2 || (found >= 0 && found !== pair)) return -1;
      found = pair;
    }
    return found;
  }

  private set(pair: number, unit: number, start: number, takes: boolean): void {
    this.trail.push(pair, unit, start, takes ? 1 : 0);
    this.write(pair, unit, start, takes);
  }

  private write(pair: number, unit: number, start: number, takes: boolean): void {
    const value = takes ? pair : -1;
    const end = start + this.length[pair]!;
    for (let round = start; round < end; round++) this.holder[unit * this.rounds + round] = value;
    this.unitOf[pair] = takes ? unit : -1;
    this.startOf[pair] = start;
  }
}
