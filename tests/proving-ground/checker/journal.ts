import { type Act, answerOf, type Violation } from '../history.ts';
import type { Ledger } from './ledger.ts';

/** The line that each done operation of a kind writes, always one; null where it depends on what it found. */
function lineOf({ kind, about }: Act): string | null {
  const byKind: Readonly<Record<string, string>> = {
    register: 'candidate-registered',
    'register-myself': 'registered-myself',
    'walk-in': 'walk-in-registered',
    'save-wishes': 'wishes-changed',
    'grade-wisher': 'wisher-graded',
    'change-capacity': 'event-updated',
    'withdraw-recruiter': 'recruiter-withdrawn',
    'reinstate-recruiter': 'recruiter-reinstated',
    'apply-import': 'candidates-imported',
    'undo-import': 'import-undone',
    'open-wishes': 'wishes-opened',
    'close-wishes': 'wishes-closed',
    'start-plan': 'plan-asked',
    'change-draft': 'draft-changed',
    publish: 'plan-published',
    'apply-repair': 'repair-applied',
    'decline-repair': 'repair-declined',
    'undo-repair': 'repair-undone',
    'take-back-happening': 'happening-taken-back',
    'call-standby': 'standby-called',
    'change-meeting': 'meeting-changed',
    'set-clock': 'clock-shifted',
    'keep-places': 'invitations-set',
    'answer-errand': 'errand-answered',
  };
  const statuses = {
    confirm: 'candidate-confirmed',
    cancel: 'candidate-cancelled',
    reinstate: 'candidate-reinstated',
  };
  if (kind === 'change-status') return statuses[about.change as keyof typeof statuses];
  if (kind === 'answer-invitation') return about.answer === 'no' ? 'came-cancelled' : 'came-confirmed';
  if (kind === 'note-happening')
    return { 'leaves-early': 'leaves-early-noted', 'table-out': 'table-out-noted', overrun: 'overrun-noted' }[
      String(about.happening)
    ]!;
  if (kind === 'mark-round') return about.mark === 'start' ? 'round-started' : 'round-finished';
  if (kind === 'give-result' && about.result !== null) return 'result-given';
  if (kind === 'type-result' && about.result !== null) return 'result-typed';
  if (kind === 'give-answer' && about.answer !== null) return 'answer-given';
  return byKind[kind] ?? null;
}

/** Who was not found is answered for by calling the next one of the reserve, which writes a line of its own. */
function callsInStead(act: Act): 'done' | 'unknown' | null {
  if (act.kind !== 'answer-errand' || act.about.answer === 'done') return null;
  if (act.outcome.kind === 'unknown') return 'unknown';
  return answerOf<{ calledId: string | null }>(act)?.calledId ? 'done' : null;
}

/** I8, I4: one line for each thing that was done, none for what was refused, none twice. */
export function checkLines({ journal }: Pick<Ledger, 'journal'>, acts: readonly Act[]): Violation[] {
  const counts = new Map<string, { done: number; unknown: number }>();
  const count = (action: string, outcome: string) => {
    const known = counts.get(action) ?? { done: 0, unknown: 0 };
    if (outcome === 'done') known.done += 1;
    if (outcome === 'unknown') known.unknown += 1;
    counts.set(action, known);
  };
  for (const act of acts) {
    const action = lineOf(act);
    if (action !== null) count(action, act.outcome.kind);
    const called = callsInStead(act);
    if (called !== null) count('standby-called', called);
  }
  const written = Map.groupBy(journal, ({ action }) => action);
  return [...counts].flatMap(([action, { done, unknown }]) => {
    const lines = written.get(action)?.length ?? 0;
    if (lines >= done && lines <= done + unknown) return [];
    return [
      {
        invariant: 'I8',
        what: `"${action}" was done ${done} times (and ${unknown} unknown), and the journal has ${lines} lines.`,
        records: [],
      },
    ];
  });
}

/** Where each line about a person at the door says what stands after it. */
const STATE_IN: Readonly<Record<string, string>> = {
  'presence-marked': 'state',
  'presence-contradicted': 'stands',
};

interface Marked {
  readonly state: string;
  readonly before: string;
}

/**
 * The marks of one person follow one on another: each answer names the state before it, and the journal has them in the
 * order in which they were written. Two that saw the same state before are a lost update.
 */
export function checkMarks(
  ledger: Pick<Ledger, 'journal' | 'recruiters'>,
  acts: readonly Act[],
): Violation[] {
  const companies = new Map(ledger.recruiters.map(({ company, id }) => [company, id]));
  const lines = Map.groupBy(
    ledger.journal.filter(({ action }) => action in STATE_IN),
    ({ facts }) => {
      const name = String(facts.name);
      return companies.get(name) ?? name.replace('@candidate:', '');
    },
  );
  const done = Map.groupBy(
    acts.filter((act) => act.kind === 'mark-presence' && act.outcome.kind === 'done'),
    ({ about }) => String(about.subjectId),
  );
  const walkedIn = new Set(
    acts
      .filter(({ kind }) => kind === 'walk-in')
      .map((act) => answerOf<{ registrationId: string }>(act)?.registrationId),
  );
  return [...done].flatMap(([subjectId, marks]) => {
    const written: string[] = [];
    let before = walkedIn.has(subjectId) ? 'present' : 'expected';
    for (const { action, facts } of lines.get(subjectId) ?? []) {
      const state = String(facts[STATE_IN[action]!]);
      written.push(`${before}→${state}`);
      before = state;
    }
    const violations: Violation[] = [];
    for (const act of marks) {
      const { state, before: seen } = answerOf<Marked>(act)!;
      // Pressed again, or late by other minutes: no step from one state to another.
      if (state === seen) continue;
      const at = written.indexOf(`${seen}→${state}`);
      if (at >= 0) written.splice(at, 1);
      else
        violations.push({
          invariant: 'I3',
          what: `A mark answered "${seen}→${state}", and the journal has no such step of this person left.`,
          records: [act, ...(lines.get(subjectId) ?? []).slice(-5)],
        });
    }
    return violations;
  });
}
