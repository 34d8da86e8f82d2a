import type { Download } from '../../kernel/files.ts';
import type { OutputOf } from '../../kernel/use-case.ts';
import { typesetLetters } from '../../typesetting/letter.ts';
import { dateInWords, dayOf } from '../../web/dates.ts';
import { NO_NEWS } from './rules/common-words.ts';
import type { viewLetters } from './use-cases/view-letters.ts';

/** The waiting letters as one PDF, each on pages of its own, with the reader's page as a code to scan. */
export async function lettersFile({ data }: { data: OutputOf<typeof viewLetters> }): Promise<Download> {
  const { event, today, timeZone, letters } = data;
  const { pdf } = await typesetLetters(
    letters.map(({ name, address, locale, subject, body }) => {
      // Nobody ends news by post: the page of one's own has the same press.
      const parts = body.split('\n\n').filter((part) => !part.endsWith(NO_NEWS));
      const linked = parts.findLast((part) => LINK.test(part)) ?? null;
      const [, words, page] = (linked === null ? null : LINK.exec(linked)) ?? [];
      return {
        locale,
        sender: [event.name],
        address: [name, ...address],
        dated: dateInWords(dayOf(today, timeZone), locale),
        subject,
        event: `${event.name} · ${dateInWords(event.date, locale)} · ${event.place}`,
        paragraphs: parts.filter((part) => part !== linked),
        signature: null,
        link: words === undefined || page === undefined ? null : { words, address: page },
        foot: null,
      };
    }),
  );
  return { fileName: 'lettres.pdf', mediaType: 'application/pdf', bytes: pdf };
}

/** "Votre page : https://…" */
const LINK = /^(.+?)\s*:?\s+(https?:\/\/\S+)$/u;
