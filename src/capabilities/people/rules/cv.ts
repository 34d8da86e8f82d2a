import { LARGEST_UPLOAD, type Upload } from '../../../kernel/files.ts';

/** What is wrong with a file given as a CV; null when nothing is. What it says it is does not count, only what it is. */
export function cvProblem(file: Upload): 'cv-not-pdf' | 'cv-too-large' | null {
  if (file.bytes.length > LARGEST_UPLOAD) return 'cv-too-large';
  // ISO 32000: the header "%PDF-" stands at the start; readers accept it within the first 1,024 bytes.
  const head = new TextDecoder('latin1').decode(file.bytes.subarray(0, 1024));
  return head.includes('%PDF-') ? null : 'cv-not-pdf';
}
