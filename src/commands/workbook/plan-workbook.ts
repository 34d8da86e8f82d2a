import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readSpreadsheet } from '../../kernel/spreadsheets/read.ts';
import { fileRefusalText } from '../../kernel/spreadsheets/texts.ts';
import { writeSpreadsheet } from '../../kernel/spreadsheets/write.ts';
import { complaintInWords, qualityInWords, readProblem } from '../../planner/index.ts';
import { type Budget, fileTrouble } from '../budget.ts';
import { findPlan } from '../find-plan.ts';
import type { Io } from '../io.ts';
import { planSheets } from './plan-sheets.ts';
import { type EventWorkbook, readEvent } from './read-event.ts';
import { WorkbookError } from './sheet-reader.ts';

/** Plans an event workbook and writes one with the plans per person. Returns the exit code of `tremplin plan`. */
export async function planWorkbook(
  file: string,
  out: string | null,
  { budget, threads }: { budget: Budget; threads: number },
  io: Io,
): Promise<number> {
  const event = await readWorkbook(file, io);
  if (event === null) return 2;
  const found = await findPlan(event.problem, budget, threads);
  const target = out ?? file.replace(/(\.\w+)?$/, '.plan.xlsx');
  try {
    await writeFile(target, await writeSpreadsheet(planSheets(event, found), 'xlsx'));
  } catch (error) {
    io.err(`${target}: ${fileTrouble(error)}`);
    return 1;
  }
  const quality = qualityInWords(found.score.objective, found.bound, event.language);
  io.out(`${target}: ${found.plan.meetings.length}, ${quality}`);
  return 0;
}

/** The event, or null after saying everything that is wrong. */
export async function readWorkbook(file: string, io: Io): Promise<EventWorkbook | null> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    io.err(`${file}: ${fileTrouble(error)}`);
    return null;
  }
  const sheets = await readSpreadsheet(bytes, basename(file));
  if (!sheets.done) {
    io.err(`${file}: ${fileRefusalText(sheets, 'en')}`);
    return null;
  }
  try {
    const event = readEvent(sheets.value);
    const { complaints } = readProblem(event.problem);
    if (complaints === null) return event;
    for (const complaint of complaints)
      io.err(`${file}: ${event.placeOf(complaint.place)}: ${complaintInWords(complaint, event.language)}`);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    io.err(`${file}: ${error.message}`);
  }
  return null;
}
