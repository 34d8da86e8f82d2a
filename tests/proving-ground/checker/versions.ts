import { type Act, answerOf, surelyBefore, type Violation } from '../history.ts';
import type { Ledger } from './ledger.ts';

export const CHANGES_THE_PLAN: ReadonlySet<string> = new Set([
  'publish',
  'apply-repair',
  'undo-repair',
  'call-standby',
  'change-meeting',
]);

interface Sighting {
  readonly act: Act;
  readonly version: number;
  /** This act made the version; else it saw it. */
  readonly made: boolean;
}

/** I9: versions are 1, 2, 3… without a gap, each made once, and nobody sees an older one after a newer one. */
export function checkVersions(ledger: Ledger, acts: readonly Act[]): Violation[] {
  const violations: Violation[] = [];
  const complain = (what: string, ...records: unknown[]) =>
    violations.push({ invariant: 'I9', what, records });
  const numbers = ledger.versions.map(({ version }) => version);
  if (numbers.some((version, index) => version !== index + 1) || numbers.length !== ledger.event.plan_version)
    complain(`The versions are ${numbers.join(', ')}, the plan's is ${ledger.event.plan_version}.`);
  const sightings = acts.flatMap(sightingOf).sort((a, b) => a.act.begun - b.act.begun);
  const made = Map.groupBy(
    sightings.filter((one) => one.made),
    ({ version }) => version,
  );
  for (const [version, makers] of made) {
    if (makers.length > 1) complain(`Version ${version} was made twice.`, ...makers.map(({ act }) => act));
    if (!numbers.includes(version)) complain(`Version ${version} is gone.`, makers[0]!.act);
  }
  for (const [index, later] of sightings.entries())
    for (const earlier of sightings.slice(0, index)) {
      if (!surelyBefore(earlier.act, later.act)) continue;
      const goesBack = later.made ? later.version <= earlier.version : later.version < earlier.version;
      if (goesBack)
        complain(
          `Version ${later.version} was ${later.made ? 'made' : 'seen'} after version ${earlier.version}.`,
          brief(earlier),
          brief(later),
        );
      if (violations.length > 10) return violations;
    }
  return violations;
}

function brief({ act: { index, kind, begun, ended }, version }: Sighting) {
  return { index, kind, begun, ended, version };
}

function sightingOf(act: Act): Sighting[] {
  if (CHANGES_THE_PLAN.has(act.kind)) {
    const version = answerOf<{ version: number }>(act)?.version;
    return version === undefined ? [] : [{ act, version, made: true }];
  }
  if (act.kind !== 'read-board' && act.kind !== 'read-draft') return [];
  const version = answerOf<{ event: { planVersion: number } }>(act)?.event.planVersion;
  return version === undefined ? [] : [{ act, version, made: false }];
}
