import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { readRegister } from './capabilities/privacy/queries.ts';
import { type Db, sqlState } from './kernel/database.ts';

/** One erasure as its line in the file: hashes of random ids, which say nothing to who holds no backup. */
const Erasure = z.object({
  subjectHash: z.string().regex(/^[0-9a-f]{64}$/),
  kind: z.enum(['person', 'registration', 'caseload', 'account', 'recruiter']),
  reason: z.enum(['asked', 'staff', 'retention', 'restored']),
  at: z.iso.datetime(),
});
export type Erasure = z.output<typeof Erasure>;

const FILE = 'erasures.jsonl';
const LOOK_EVERY_MS = 60_000;

/**
 * Where the register of erasures is kept beside the database, so that it outlives it: TREMPLIN_ERASURES, else the data
 * folder; null for an external database without either.
 */
export function registerFile(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env.TREMPLIN_ERASURES) return resolve(env.TREMPLIN_ERASURES);
  if (env.DATABASE_URL && !env.TREMPLIN_DATA) return null;
  return join(resolve(env.TREMPLIN_DATA ?? 'data'), FILE);
}

/** The lines of a register; none when there is no such file. Throws Error naming the line that is none. */
export async function readRegisterFile(file: string): Promise<Erasure[]> {
  if (!existsSync(file)) return [];
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    const parsed = Erasure.safeParse(asJson(line));
    if (!parsed.success)
      throw new Error(`${file}, line ${index + 1}: this is no line of a register of erasures.`);
    return parsed.data;
  });
}

function asJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** The register of this database; none when its tables are older than the register. */
export async function registerOf(db: Db): Promise<Erasure[]> {
  try {
    return z.array(Erasure).parse(await readRegister(db));
  } catch (error) {
    if (sqlState(error) === '42P01') return [];
    throw error;
  }
}

/** Writes what is in the database beside what is in the file already: nothing ever leaves the register. */
async function writeRegisterFile(db: Db, file: string): Promise<void> {
  const before = await readRegisterFile(file);
  const known = new Set(before.map(({ subjectHash }) => subjectHash));
  const added = (await registerOf(db)).filter(({ subjectHash }) => !known.has(subjectHash));
  if (added.length === 0) return;
  const partial = `${file}.part`;
  const lines = [...before, ...added].map((erasure) => `${JSON.stringify(erasure)}\n`);
  await writeFile(partial, lines.join(''), { mode: 0o600 });
  await rename(partial, file);
}

/** Keeps the file up to date while the server runs; `stop` writes it once more. */
export function keepRegisterFile(db: Db, report: (error: unknown) => void): { stop(): Promise<void> } {
  const file = registerFile();
  let busy = Promise.resolve();
  const write = () => {
    if (file !== null) busy = busy.then(() => writeRegisterFile(db, file)).catch(report);
    return busy;
  };
  const timer = setInterval(write, LOOK_EVERY_MS);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
      return write();
    },
  };
}
