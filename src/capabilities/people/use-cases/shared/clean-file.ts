import type { Upload } from '../../../../kernel/files.ts';
import { redrawnPicture } from '../../../../kernel/pictures.ts';
import { type DocumentProblem, documentKind, safeFileName } from '../../rules/document-files.ts';
import type { NewDocument } from '../../store/documents.ts';

/** Large enough to read a page that was photographed, small enough to be opened on an old phone. */
const MOST_PIXELS = 2_400;
/** A picture that unfolds to more than this is not read: it was made to fill the memory. */
const MOST_PIXELS_READ = 60_000_000;

/**
 * A file as it may be kept: what its bytes say it is, under a safe name. A picture is made anew from its pixels, so that
 * nothing else that was in it (place, camera, programs behind the picture) is kept.
 */
export async function cleanFile(
  file: Upload,
): Promise<Omit<NewDocument, 'kind'> | { readonly problem: DocumentProblem }> {
  const known = documentKind(file);
  if ('problem' in known) return known;
  const { mediaType } = known;
  const fileName = safeFileName(file.name, mediaType);
  if (!mediaType.startsWith('image/')) return { fileName, mediaType, bytes: file.bytes };
  const bytes = await redrawnPicture(file.bytes, {
    width: MOST_PIXELS,
    height: MOST_PIXELS,
    mostPixelsRead: MOST_PIXELS_READ,
    as: mediaType === 'image/png' ? 'png' : 'jpeg',
  });
  return bytes === null ? { problem: 'document-not-what-it-says' } : { fileName, mediaType, bytes };
}
