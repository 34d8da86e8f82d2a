import type { B2bMeeting, B2bProblem, B2bSession } from './problem.ts';

/** Why a file cannot be read, with the place. */
export class DznError extends Error {
  override name = 'DznError';
}

const SESSIONS: readonly (B2bSession | undefined)[] = [undefined, 'morning', 'afternoon', 'any'];

/**
 * Reads a MiniZinc data file of the published benchmark: `nBusiness`, `nMeetings`, `nTables`,
 * `nTotalSlots`, `nMorningSlots`, `requested` (participant, participant, session), `forbidden`,
 * `fixed`, `precedences`. `meetingsxBusiness` and `nMeetingsBusiness` repeat what `requested`
 * says (the first counts meetings from 2); the counts are compared.
 *
 * @throws DznError naming the place and the reason.
 */
export function readDzn(text: string): B2bProblem {
  const fields = split(text);
  const participants = count(fields, 'nBusiness', 1, 2000);
  const slots = count(fields, 'nTotalSlots', 1, 31);
  const wanted = count(fields, 'nMeetings', 0, 20_000);
  const morningSlots = count(fields, 'nMorningSlots', 0, slots);
  const tables = count(fields, 'nTables', 0, 10_000);

  const rows = required(fields, 'requested')
    .replace(/^\[\s*\|/, '')
    .replace(/\|?\s*\]$/, '')
    .split('|')
    .filter((row) => row.trim() !== '');
  if (rows.length !== wanted) throw new DznError(`requested has ${rows.length} rows, nMeetings is ${wanted}`);
  const fixed = optional(fields, 'fixed', (value) => integers(value, 'fixed')) ?? rows.map(() => 0);
  const after = optional(fields, 'precedences', (value) => sets(value, 'precedences')) ?? rows.map(() => []);
  const forbidden = optional(fields, 'forbidden', (value) => sets(value, 'forbidden')) ?? [];
  same('fixed', fixed.length, 'nMeetings', wanted);
  same('precedences', after.length, 'nMeetings', wanted);
  if (forbidden.length > 0) same('forbidden', forbidden.length, 'nBusiness', participants);

  const meetings = rows.map((row, index): B2bMeeting => {
    const place = `requested, row ${index + 1}`;
    const cells = integers(row.replace(/,\s*$/, ''), place);
    if (cells.length !== 3) throw new DznError(`${place}: ${cells.length} numbers, 3 are needed`);
    const [a, b, session] = cells as [number, number, number];
    for (const participant of [a, b])
      within(participant, 1, participants, `${place}: participant ${participant}`);
    if (a === b) throw new DznError(`${place}: participant ${a} would meet themselves`);
    const kind = SESSIONS[session];
    if (kind === undefined) throw new DznError(`${place}: session ${session} is not 1, 2 or 3`);
    const slot = fixed[index]!;
    within(slot, 0, slots, `fixed, meeting ${index + 1}: slot ${slot}`);
    const before = after[index]!.filter((meeting) => meeting !== 0);
    for (const meeting of before)
      within(meeting, 1, wanted, `precedences of meeting ${index + 1}: meeting ${meeting}`);
    return {
      a: a - 1,
      b: b - 1,
      session: kind,
      fixed: slot === 0 ? null : slot,
      after: before.map((meeting) => meeting - 1),
    };
  });
  const counts = optional(fields, 'nMeetingsBusiness', (value) => integers(value, 'nMeetingsBusiness'));
  for (const [participant, said] of (counts ?? []).entries()) {
    const held = meetings.filter((m) => m.a === participant || m.b === participant).length;
    if (held !== said)
      throw new DznError(
        `nMeetingsBusiness, participant ${participant + 1}: ${said}, but ${held} are requested`,
      );
  }
  return {
    participants,
    tables,
    slots,
    morningSlots,
    meetings,
    forbidden: Array.from({ length: participants }, (_, participant) => {
      const own = (forbidden[participant] ?? []).filter((slot) => slot !== 0);
      for (const slot of own)
        within(slot, 1, slots, `forbidden of participant ${participant + 1}: slot ${slot}`);
      return own;
    }),
  };
}

/** `name = value;` pairs; comments start with %. */
function split(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  const plain = text.replace(/%[^\n]*/g, '');
  for (const statement of plain.split(';')) {
    if (statement.trim() === '') continue;
    const match = /^\s*([A-Za-z]\w*)\s*=\s*([\s\S]*?)\s*$/.exec(statement);
    if (!match)
      throw new DznError(
        `"${statement.trim().replace(/\s+/g, ' ').slice(0, 40)}" is not of the form name = value;`,
      );
    if (fields.has(match[1]!)) throw new DznError(`${match[1]} is given twice`);
    fields.set(match[1]!, match[2]!);
  }
  return fields;
}

function required(fields: Map<string, string>, name: string): string {
  const value = fields.get(name);
  if (value === undefined) throw new DznError(`${name} is missing`);
  return value;
}

function optional<T>(fields: Map<string, string>, name: string, read: (value: string) => T): T | undefined {
  const value = fields.get(name);
  return value === undefined ? undefined : read(value);
}

function count(fields: Map<string, string>, name: string, least: number, most: number): number {
  const [value, ...rest] = integers(required(fields, name), name);
  if (value === undefined || rest.length > 0) throw new DznError(`${name} must be one number`);
  within(value, least, most, `${name}: ${value}`);
  return value;
}

function integers(value: string, place: string): number[] {
  const inner = value.trim().replace(/^\[/, '').replace(/\]$/, '').trim();
  if (inner === '') return [];
  return inner
    .replace(/,\s*$/, '')
    .split(',')
    .map((cell) => {
      if (!/^\s*-?\d{1,9}\s*$/.test(cell))
        throw new DznError(`${place}: "${cell.trim().slice(0, 20)}" is not a whole number`);
      return Number(cell);
    });
}

function sets(value: string, place: string): number[][] {
  const body = /^\[([\s\S]*)\]$/.exec(value.trim());
  if (!body) throw new DznError(`${place}: a list of sets is needed`);
  const plain = body[1]!.replace(/(\d{1,5})\s*\.\.\s*(\d{1,5})/g, (_, from, to) => `{${range(from, to)}}`);
  const rest = plain.replace(/\{[^{}]*\}/g, '').replace(/[\s,]/g, '');
  if (rest !== '') throw new DznError(`${place}: "${rest.slice(0, 20)}" is not a set`);
  return [...plain.matchAll(/\{([^{}]*)\}/g)].map((match, index) =>
    integers(match[1]!, `${place}, set ${index + 1}`),
  );
}

/** MiniZinc also writes the set {2,3,4} as 2..4. */
function range(from: string, to: string): string {
  const size = Math.min(1000, Math.max(0, Number(to) - Number(from) + 1));
  return Array.from({ length: size }, (_, i) => Number(from) + i).join(',');
}

function within(value: number, least: number, most: number, place: string): void {
  if (value < least || value > most) throw new DznError(`${place} is not between ${least} and ${most}`);
}

function same(name: string, value: number, other: string, expected: number): void {
  if (value !== expected) throw new DznError(`${name} has ${value} entries, ${other} is ${expected}`);
}
