/**
 * Draws a picture anew as PNG, no larger than this box: nothing of the file it came in is left but its pixels. Read
 * from at most 40 million pixels, so that a small file cannot unfold into all memory.
 * @returns null when it is no picture that can be read (PNG, JPEG, WebP, GIF, TIFF, AVIF)
 */
export async function redrawnAsPng(
  bytes: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Uint8Array | null> {
  // Loaded when the first picture comes: a start does not wait for it.
  const { default: sharp } = await import('sharp');
  try {
    const picture = sharp(bytes, { limitInputPixels: 40_000_000, failOn: 'error' });
    const { format } = await picture.metadata();
    // A drawing is a program of its own (scripts, other files): it is refused although it could be read.
    if (format === 'svg') return null;
    return await picture
      .rotate()
      .resize({ width, height, fit: 'inside', withoutEnlargement: true })
      .png({ compressionLevel: 9, palette: true })
      .toBuffer();
  } catch {
    return null;
  }
}
