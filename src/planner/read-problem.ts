import type { Complaint, ComplaintCode } from './complaint.ts';
import { contradictions } from './contradictions.ts';
import { LIMITS, type Problem } from './problem.ts';
import { FieldReader, type Fields, isFields, show } from './read-fields.ts';

export type { Complaint, ComplaintCode } from './complaint.ts';

export type Read = { problem: Problem; complaints: null } | { problem: null; complaints: Complaint[] };

/** More complaints help nobody; the rest is the same mistake again. */
const MOST = 50;

/**
 * Reads a parsed `tremplin-problem/1` file: the problem, or what is wrong with it, with names and places,
 * before any search. Unknown extra fields are left alone.
 */
export function readProblem(json: unknown): Read {
  const complaints: Complaint[] = [];
  const say = (code: ComplaintCode, place: string, facts: Complaint['facts'] = {}): void => {
    if (complaints.length < MOST) complaints.push({ code, place, facts });
  };
  if (!isFields(json) || json.format !== 'tremplin-problem/1') {
    say('not-this-format', 'format', {
      expected: 'tremplin-problem/1',
      found: show(isFields(json) ? json.format : json),
    });
    return { problem: null, complaints };
  }
  new Reader(say).problem(json);
  if (complaints.length > 0) return { problem: null, complaints };
  // Every field was checked just above, so the shape is known.
  const problem = {
    ...json,
    previous: json.previous ?? null,
    pinned: json.pinned ?? [],
  } as unknown as Problem;
  contradictions(problem, say);
  return complaints.length > 0 ? { problem: null, complaints } : { problem, complaints: null };
}

class Reader extends FieldReader {
  private rounds = 0;
  private readonly ids = {
    sites: new Set<string>(),
    candidates: new Set<string>(),
    recruiters: new Set<string>(),
  };

  problem(json: Fields): void {
    this.rounds = this.integer(json, 'rounds', '', 1, LIMITS.rounds) ?? 0;
    if (this.rounds === 0) return;
    this.optional(json, 'tables', '', 0, 1_000_000);
    this.integer(json, 'zoneGap', '', 0, LIMITS.rounds);
    this.optional(json, 'least', '', 0, LIMITS.rounds);
    this.weights(json.weights);
    this.list(json, 'sites', 10_000, (site, place) => {
      this.id(site, place, this.ids.sites);
      this.optional(site, 'stations', place, 0, 1_000_000);
      this.perRound(site, place);
      this.flag(site, 'tables', place);
    });
    this.list(json, 'candidates', LIMITS.candidates, (candidate, place) => this.candidate(candidate, place));
    this.list(json, 'recruiters', LIMITS.recruiters, (recruiter, place) => this.recruiter(recruiter, place));
    this.wishes(json);
    this.extensions(json);
    for (const name of ['pinned', 'previous']) {
      if ((json[name] ?? null) === null) continue;
      const seen = new Set<string>();
      this.list(json, name, LIMITS.wishes, (placed, place) => {
        this.pair(placed, place, seen);
        this.integer(placed, 'round', place, 0, this.rounds - 1);
      });
    }
  }

  private weights(weights: unknown): void {
    if (!isFields(weights)) {
      this.say('wrong-type', 'weights', { expected: 'object', found: show(weights) });
      return;
    }
    for (const name of ['value', 'idleCandidate', 'idleRecruiter', 'change']) {
      this.integer(weights, name, 'weights', 0, LIMITS.value);
    }
    const floor = weights.floor;
    if (!Array.isArray(floor)) {
      this.say('wrong-type', 'weights.floor', { expected: 'list', found: show(floor) });
      return;
    }
    floor.forEach((_, index) => {
      this.integer(floor as unknown as Fields, String(index), 'weights.floor', 0, LIMITS.value);
    });
  }

  private candidate(candidate: Fields, place: string): void {
    this.id(candidate, place, this.ids.candidates);
    this.known(candidate, 'site', place, this.ids.sites);
    this.available(candidate, place);
    this.integer(candidate, 'most', place, 0, LIMITS.rounds * 10);
    this.optional(candidate, 'longestRun', place, 1, LIMITS.rounds * 10);
    this.optional(candidate, 'least', place, 0, LIMITS.rounds);
    this.strings(candidate, 'needs', place);
    this.text(candidate, 'helper', place);
    this.sits(candidate, place);
  }

  private recruiter(recruiter: Fields, place: string): void {
    this.id(recruiter, place, this.ids.recruiters);
    this.integer(recruiter, 'seats', place, 0, LIMITS.seats);
    this.integer(recruiter, 'zone', place, -1_000_000, 1_000_000);
    this.available(recruiter, place);
    this.optional(recruiter, 'most', place, 0, LIMITS.wishes);
    this.optional(recruiter, 'length', place, 1, this.rounds);
    this.strings(recruiter, 'tables', place);
    this.flag(recruiter, 'remote', place);
    this.sits(recruiter, place);
    if ((recruiter.breaks ?? null) === null) return;
    this.list(
      recruiter,
      'breaks',
      LIMITS.rounds,
      (pause, at) => {
        const rounds = this.integer(pause, 'rounds', at, 1, this.rounds);
        const from = this.integer(pause, 'from', at, 0, this.rounds - 1);
        const to = this.integer(pause, 'to', at, 0, this.rounds - 1);
        if (rounds !== null && from !== null && to !== null && to - from + 1 < rounds) {
          this.say('break-too-long', at, { id: String(recruiter.id), limit: to - from + 1 });
        }
      },
      place,
    );
  }

  /** A site that may be left out: where somebody sits, or where a pair meets. */
  private sits(one: Fields, place: string): void {
    if ((one.at ?? null) !== null) this.known(one, 'at', place, this.ids.sites);
  }

  private wishes(json: Fields): void {
    const seen = new Set<string>();
    this.list(json, 'wishes', LIMITS.wishes, (wish, place) => {
      this.pair(wish, place, seen);
      this.integer(wish, 'rank', place, 0, LIMITS.value);
      this.integer(wish, 'recruiterGrade', place, 0, LIMITS.value);
      this.integer(wish, 'value', place, 0, LIMITS.value);
      this.optional(wish, 'length', place, 1, this.rounds);
      this.flag(wish, 'must', place);
      this.flag(wish, 'remote', place);
      this.sits(wish, place);
    });
  }

  private extensions(json: Fields): void {
    const tables = new Set<string>();
    if ((json.tableList ?? null) !== null) {
      this.list(json, 'tableList', 100_000, (table, place) => {
        this.id(table, place, tables);
        this.strings(table, 'features', place);
      });
      const recruiters = json.recruiters as Fields[];
      recruiters.forEach((recruiter, index) => {
        for (const table of (recruiter.tables ?? []) as string[]) {
          if (!tables.has(table)) this.say('unknown-id', `recruiters[${index}].tables`, { id: table });
        }
      });
    }
    if ((json.helpers ?? null) !== null) {
      const helpers = new Set<string>();
      this.list(json, 'helpers', 10_000, (helper, place) => {
        this.id(helper, place, helpers);
        this.strings(helper, 'kinds', place);
        this.available(helper, place);
      });
    }
    if ((json.forbidden ?? null) !== null) {
      this.list(json, 'forbidden', LIMITS.wishes, (pair, place) => this.pair(pair, place, null));
    }
  }

  private pair(of: Fields, place: string, seen: Set<string> | null): void {
    this.known(of, 'candidate', place, this.ids.candidates);
    this.known(of, 'recruiter', place, this.ids.recruiters);
    const key = `${String(of.candidate)}\u0000${String(of.recruiter)}`;
    if (seen?.has(key) === true) {
      this.say('twice', place, { id: String(of.candidate), other: String(of.recruiter) });
    }
    seen?.add(key);
  }

  private perRound(site: Fields, place: string): void {
    const counts = site.perRound ?? null;
    if (counts === null) return;
    const where = `${place}.perRound`;
    if (!Array.isArray(counts)) this.say('wrong-type', where, { expected: 'list', found: show(counts) });
    else if (counts.length !== this.rounds) this.wrongLength(where, site, counts);
    else
      for (const index of counts.keys())
        this.integer(counts as unknown as Fields, String(index), where, 0, 1_000_000);
  }

  private wrongLength(where: string, of: Fields, list: readonly unknown[]): void {
    this.say('wrong-length', where, { id: String(of.id), found: String(list.length), limit: this.rounds });
  }

  private available(of: Fields, place: string): void {
    const rounds = of.available;
    const where = `${place}.available`;
    if (!Array.isArray(rounds)) {
      this.say('wrong-type', where, { expected: 'list', found: show(rounds) });
      return;
    }
    if (rounds.length !== this.rounds) this.wrongLength(where, of, rounds);
    const odd = rounds.findIndex((here) => here !== 0 && here !== 1);
    if (odd >= 0) this.say('wrong-type', `${where}[${odd}]`, { expected: '0 | 1', found: show(rounds[odd]) });
  }
}
