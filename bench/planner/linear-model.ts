import type { Pair, Plan, Problem } from '../../src/planner/index.ts';

/** The event as a mixed-integer program in CPLEX LP format, and how to read a solution back. */
export type LinearModel = { text: string; planOf(primal: (column: string) => number): Plan };

/**
 * The same hard rules and the same objective as the planner's, for events whose meetings take one
 * round: a binary per wish and round, floors as concave steps, idle rounds by "has begun" and "is
 * not over" per person.
 */
export function linearModel(problem: Problem): LinearModel {
  const { rounds, weights } = problem;
  const objective: string[] = [];
  const rows: string[] = [];
  const bounded: string[] = [];
  const binaries: string[] = [];
  const row = (terms: readonly string[], relation: string): void => {
    if (terms.length > 0) rows.push(`${terms.join(' + ').replaceAll('+ -', '- ')} ${relation}`);
  };
  const candidate = new Map(problem.candidates.map((each, index) => [each.id, { ...each, index }]));
  const recruiter = new Map(problem.recruiters.map((each, index) => [each.id, { ...each, index }]));
  const ofCandidate = grid(problem.candidates.length, rounds);
  const ofRecruiter = grid(problem.recruiters.length, rounds);
  const ofSite = new Map(problem.sites.map((site) => [site.id, grid(1, rounds)[0]!]));
  const ofHall = grid(1, rounds)[0]!;
  const zones = [...new Set(problem.recruiters.map(({ zone }) => zone))];
  const ofZone = new Map<string, string[]>();
  const pinned = new Map(problem.pinned.map((pin) => [pairKey(pin), pin.round]));

  problem.wishes.forEach((wish, w) => {
    const c = candidate.get(wish.candidate)!;
    const r = recruiter.get(wish.recruiter)!;
    const own: string[] = [];
    for (let t = 0; t < rounds; t++) {
      if (c.available[t] !== 1 || r.available[t] !== 1) continue;
      const name = `x${w}_${t}`;
      own.push(name);
      objective.push(`${weights.value * wish.value} ${name}`);
      ofCandidate[c.index]![t]!.push(name);
      ofRecruiter[r.index]![t]!.push(name);
      ofSite.get(c.site)![t]!.push(name);
      ofHall[t]!.push(name);
      const key = `${c.index} ${r.zone} ${t}`;
      ofZone.set(key, [...(ofZone.get(key) ?? []), name]);
    }
    binaries.push(...own);
    const pin = pinned.get(pairKey(wish));
    if (pin !== undefined && own.includes(`x${w}_${pin}`)) rows.push(`x${w}_${pin} = 1`);
    if (own.length > 1) row(own, '<= 1');
  });

  const idle = (
    prefix: string,
    busy: readonly (readonly string[])[],
    seats: number,
    weight: number,
  ): void => {
    if (weight === 0) return;
    for (let t = 0; t < rounds; t++) {
      const has = busy[t]!;
      for (const [kind, beside] of [
        ['s', t - 1],
        ['e', t + 1],
      ] as const) {
        // With one seat the meetings of a round exclude each other: one stronger row.
        const groups = seats === 1 ? [has] : has.map((name) => [name]);
        for (const group of groups)
          row([`${kind}${prefix}_${t}`, ...group.map((name) => `-1 ${name}`)], '>= 0');
        if (beside >= 0 && beside < rounds)
          row([`${kind}${prefix}_${t}`, `-1 ${kind}${prefix}_${beside}`], '>= 0');
      }
      row(
        [`s${prefix}_${t}`, `e${prefix}_${t}`, `-1 i${prefix}_${t}`, ...has.map((name) => `-1 ${name}`)],
        '<= 1',
      );
      objective.push(`-${weight} i${prefix}_${t}`);
    }
  };
  for (const { index, most, longestRun } of candidate.values()) {
    const days = ofCandidate[index]!;
    const all = days.flat();
    if (all.length === 0) continue;
    row(all, `<= ${most}`);
    for (const day of days) if (day.length > 1) row(day, '<= 1');
    if (longestRun !== null)
      for (let t = 0; t + longestRun < rounds; t++)
        row(days.slice(t, t + longestRun + 1).flat(), `<= ${longestRun}`);
    const steps = weights.floor.map((worth, k) => {
      objective.push(`${weights.value * worth} f${index}_${k}`);
      bounded.push(`0 <= f${index}_${k} <= 1`);
      return `f${index}_${k}`;
    });
    if (steps.length > 0) row([...steps, ...all.map((name) => `-1 ${name}`)], '<= 0');
    for (const zone of zones)
      for (let t = 0; t < rounds; t++)
        for (let gap = 1; gap <= problem.zoneGap && t + gap < rounds; gap++) {
          const here = ofZone.get(`${index} ${zone} ${t}`) ?? [];
          const there = zones.flatMap((z) =>
            z === zone ? [] : (ofZone.get(`${index} ${z} ${t + gap}`) ?? []),
          );
          if (here.length > 0 && there.length > 0) row([...here, ...there], '<= 1');
        }
    idle(`c${index}`, days, 1, weights.idleCandidate);
  }
  for (const { index, seats, most } of recruiter.values()) {
    const days = ofRecruiter[index]!;
    const all = days.flat();
    if (all.length === 0) continue;
    if (most !== null) row(all, `<= ${most}`);
    for (const day of days) if (day.length > seats) row(day, `<= ${seats}`);
    idle(`r${index}`, days, seats, weights.idleRecruiter);
  }
  for (const { id, stations } of problem.sites)
    if (stations !== null) for (const day of ofSite.get(id)!) row(day, `<= ${stations}`);
  if (problem.tables !== null) for (const day of ofHall) row(day, `<= ${problem.tables}`);

  const sections = [
    'Maximize',
    ` obj: ${wrap(objective.join(' + ').replaceAll('+ -', '- '))}`,
    'Subject To',
    ...rows.map((text, index) => ` r${index}: ${wrap(text)}`),
    'Bounds',
    ...bounded.map((text) => ` ${text}`),
    'Binary',
    wrap(` ${binaries.join(' ')}`),
    'End',
  ];
  return {
    text: sections.join('\n'),
    planOf: (primal) => ({
      meetings: problem.wishes.flatMap((wish, w) => {
        for (let round = 0; round < rounds; round++)
          if (primal(`x${w}_${round}`) > 0.5)
            return [{ candidate: wish.candidate, recruiter: wish.recruiter, round }];
        return [];
      }),
    }),
  };
}

function pairKey({ candidate, recruiter }: Pair): string {
  return `${candidate}\u0000${recruiter}`;
}

function grid(rows: number, columns: number): string[][][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => []));
}

/** LP readers want lines of at most some hundred characters. */
function wrap(text: string): string {
  return text.replace(/(.{200}\S*) /g, '$1\n ');
}
