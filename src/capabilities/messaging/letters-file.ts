import type { Download } from '../../kernel/files.ts';
import type { OutputOf } from '../../kernel/use-case.ts';
import { typesetLetters } from '../../typesetting/letter.ts';
import { dateInWords, dayOf } from '../../web/dates.ts';
import type { viewLetters } from './use-cases/view-letters.ts';

/** The waiting letters as one PDF, each on pages of its own, with the reader's page as a code to scan. */
export async function lettersFile({ data }: { data: OutputOf<typeof viewLetters> }): Promise<Download> {
  const { event, today, timeZone, letters } = data;
  const { pdf } = await typesetLetters(
    letters.map(({ name, address, locale, subject, paragraphs, link }) => {
      return {
        locale,
        sender: [event.name],
        address: [name, ...address],
        dated: dateInWords(dayOf(today, timeZone), locale),
        subject,
        event: `${event.name} · ${dateInWords(event.date, locale)} · ${event.place}`,
        paragraphs,
        signature: null,
        link,
        foot: null,
      };
    }),
  );
  return { fileName: 'lettres.pdf', mediaType: 'application/pdf', bytes: pdf };
}
