import { qrSvg } from '../../typesetting/qr.ts';
import { typeset } from '../../typesetting/typeset.ts';
import type { Pile } from './schema.ts';

const SHEETS = new URL('./sheets/', import.meta.url);

export interface Printed {
  readonly pdf: Uint8Array<ArrayBuffer>;
  /** Pages of each part, in their order. */
  readonly pages: readonly { readonly kind: string; readonly pages: number }[];
}

/** Sets a pile of sheets as one PDF with a bookmark for each kind and each person. */
export async function printPile(pile: Pile): Promise<Printed> {
  const { pdf, told } = await typeset(SHEETS, 'pack.typ', { ...pile, qr: qrCodesOf(pile) });
  let before = 0;
  const pages = (told as { kind: string; page: number }[]).map(({ kind, page }) => {
    const own = page - before;
    before = page;
    return { kind, pages: own };
  });
  return { pdf, pages };
}

/** Every QR code on the sheets, by its text. */
function qrCodesOf({ parts }: Pile): Record<string, string> {
  const texts = new Set<string>();
  for (const { kind, content } of parts) {
    if (kind === 'badges') for (const { code } of content.badges) if (code !== null) texts.add(code);
    if (kind === 'candidate-plans')
      for (const { link } of content.sheets) if (link !== null) texts.add(link.address);
  }
  return Object.fromEntries([...texts].map((text) => [text, qrSvg(text)]));
}
