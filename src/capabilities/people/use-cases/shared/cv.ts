import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import type { Upload } from '../../../../kernel/files.ts';
import { type Done, done, type Refused, refused } from '../../../../kernel/result.ts';
import type { DocumentProblem } from '../../rules/document-files.ts';
import { addDocument, type NewDocument } from '../../store/documents.ts';
import { cleanFile } from './clean-file.ts';

/** A CV as it may be kept: checked, and a photograph of it made anew from its pixels. */
export type CleanCv = Omit<NewDocument, 'kind'>;

/** Why a file is not taken as a CV. */
export const CV_REFUSALS = [
  'document-too-large',
  'document-kind',
  'document-not-what-it-says',
  'document-macros',
] as const satisfies readonly DocumentProblem[];

/** Gets a CV ready before the transaction opens; null when none was sent. */
export async function readyCv(
  file: Upload | null,
): Promise<Done<CleanCv | null> | Refused<(typeof CV_REFUSALS)[number]>> {
  if (file === null) return done(null);
  const cleaned = await cleanFile(file);
  return 'problem' in cleaned ? refused(cleaned.problem, {}, 'cv') : done(cleaned);
}

/** Keeps a CV that is ready in place of the one before. */
export async function keepCv(db: Db, personId: string, cv: CleanCv, now: Instant): Promise<void> {
  await addDocument(db, personId, { ...cv, kind: 'cv' }, now);
}

/** Keeps a certificate that is ready (a contract, a proof of work) beside what is there; gives its id. */
export function keepCertificate(db: Db, personId: string, file: CleanCv, now: Instant): Promise<string> {
  return addDocument(db, personId, { ...file, kind: 'certificate' }, now);
}
