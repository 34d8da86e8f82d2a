/** How a picture is drawn anew. */
interface Redrawing {
  /** The box it must fit in, in pixels; a smaller one stays as it is. */
  readonly width: number;
  readonly height: number;
  /** Of more pixels than this nothing is read: a small file must not unfold into all memory. */
  readonly mostPixelsRead: number;
  /** "palette" is PNG with few colours, for a logo. */
  readonly as: 'png' | 'palette' | 'jpeg';
}

/**
 * Draws a picture anew: nothing of the file it came in is left but its pixels (no place, no camera, no program behind it).
 * @returns null when it is no picture that can be read (PNG, JPEG, WebP, GIF, TIFF, AVIF)
 */
export async function redrawnPicture(
  bytes: Uint8Array,
  { width, height, mostPixelsRead, as }: Redrawing,
): Promise<Uint8Array | null> {
  // Loaded when the first picture comes: a start does not wait for it.
  const { default: sharp } = await import('sharp');
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPixelsRead, failOn: 'error' });
    const { format } = await picture.metadata();
    // A drawing is a program of its own (scripts, other files): it is refused although it could be read.
    if (format === 'svg') return null;
    const fitted = picture.rotate().resize({ width, height, fit: 'inside', withoutEnlargement: true });
    const encoded =
      as === 'jpeg'
        ? fitted.jpeg({ quality: 82, mozjpeg: true })
        : fitted.png({ compressionLevel: 9, palette: as === 'palette' });
    return await encoded.toBuffer();
  } catch {
    // The library says in many ways that it is no picture; to the sender it is one thing.
    return null;
  }
}
