import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { complaintInWords, type Problem, readProblem } from '../planner/index.ts';
import { fileTrouble } from './budget.ts';

/** A file that cannot be read: each line is a place and a reason. */
export class Unreadable extends Error {
  readonly lines: string[];
  constructor(lines: string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/**
 * Reads tremplin-problem/1.
 *
 * @throws Unreadable with the file, place and reason of everything that is wrong
 */
export async function readProblemFile(file: string): Promise<Problem> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const wrong = error instanceof SyntaxError ? `this is not JSON: ${error.message}` : fileTrouble(error);
    throw new Unreadable([
      `${file}: ${extname(file) === '.json' ? wrong : `${wrong} (a .json file is needed)`}`,
    ]);
  }
  const { problem, complaints } = readProblem(json);
  if (complaints !== null)
    throw new Unreadable(
      complaints.map((complaint) => `${file}: ${complaint.place}: ${complaintInWords(complaint, 'en')}`),
    );
  return problem;
}
