import type { z } from 'zod';
import type { Instant } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import { joined } from '../../typesetting/typeset.ts';
import { printPile } from './print-pile.ts';
import type { SIGNALS } from './signals.ts';
import { endPack, findMaking, saveFile } from './store.ts';

type PackAsked = z.output<(typeof SIGNALS)['paper.pack-asked']>;

/**
 * Sets a pack that waits for it: kind by kind, each kept as soon as it is there, and last all of them joined in one file. When
 * this process dies on the way, the signal comes again and what is made already is not made twice.
 */
export async function makeSheets(db: Db, { packId }: PackAsked, now: Instant): Promise<void> {
  const pack = await findMaking(db, packId);
  if (pack === null) return;
  const { eventId, pile, made } = pack;
  try {
    for (const part of pile.parts) {
      if (made.has(part.kind)) continue;
      const { pdf, pages } = await printPile({ ...pile, parts: [part] });
      const file = { kind: part.kind, pages: pages[0]?.pages ?? 1, content: pdf };
      await saveFile(db, { eventId, packId }, file, now);
      made.set(part.kind, file);
    }
    if (pile.parts.length > 1) {
      const files = pile.parts.flatMap(({ kind }) => made.get(kind) ?? []);
      const content = await joined(files.map((file) => file.content));
      const pages = files.reduce((sum, file) => sum + file.pages, 0);
      await saveFile(db, { eventId, packId }, { kind: 'all', pages, content }, now);
    }
    await endPack(db, { eventId, packId }, { status: 'ready', at: now });
  } catch (error) {
    await endPack(db, { eventId, packId }, { status: 'failed', failure: String(error) });
    throw error;
  }
}
