import type { Download } from '../../../kernel/files.ts';
import type { Locale } from '../../../kernel/locale.ts';
import { writeZip } from '../../../kernel/zip-writer.ts';
import { momentInWords } from '../../../web/dates.ts';
import type { View } from '../../../web/view.ts';
import { withColon } from '../../../web/words.ts';
import type { Export } from '../schema.ts';
import { texts } from '../texts.ts';
import { columnName, tableName, valueInWords } from './held.tsx';

/** Everything in one file: a page to read, JSON for another program, and the documents as they were left. */
export function exportFile({ data, view }: { data: Export; view: View }): Download {
  const { file: t } = texts(view.locale);
  const text = (content: string) => new TextEncoder().encode(content);
  const json = {
    format: 'tremplin-person/1',
    name: data.name,
    madeAt: data.madeAt,
    held: data.held,
    reads: data.reads,
    files: data.files.map(({ name }) => `${t.documents}/${name}`),
  };
  return {
    fileName: `${t.file}.zip`,
    mediaType: 'application/zip',
    bytes: writeZip([
      { name: t.page, bytes: text(pageOf(data, view.locale)) },
      { name: `${t.file}.json`, bytes: text(`${JSON.stringify(json, null, 2)}\n`) },
      ...data.files.map(({ name, bytes }) => ({ name: `${t.documents}/${name}`, bytes })),
    ]),
  };
}

/** A page that any browser opens from the folder, without a style sheet or a script of anybody. */
function pageOf(data: Export, locale: Locale): string {
  const { file: t, own, words } = texts(locale);
  const parts = data.held.map(({ table, rows, keeping, purpose }) => {
    const lists = rows.map(
      (row) =>
        `<dl>${Object.entries(row)
          .map(
            ([column, value]) =>
              `<dt>${escaped(columnName(column, locale))}</dt><dd>${escaped(valueInWords(value, locale))}</dd>`,
          )
          .join('')}</dl>`,
    );
    const why = `${words.purposes[purpose]}. ${withColon(locale, t.keeping, words.keeping[keeping])}.`;
    return `<h2>${escaped(tableName(table, locale))}</h2>\n<p>${escaped(why)}</p>\n${lists.join('<hr>\n')}`;
  });
  const reads = data.reads.map(
    ({ at, organisation, what }) =>
      `<li>${escaped(withColon(locale, momentInWords(at, 'Europe/Brussels', locale), `${organisation}, ${own.read[what]}`))}</li>`,
  );
  const title = escaped(t.title(data.name));
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<h1>${title}</h1>
<p>${escaped(t.made(momentInWords(data.madeAt, 'Europe/Brussels', locale)))}</p>
${parts.join('\n')}
${reads.length === 0 ? '' : `<h2>${escaped(own.reads)}</h2>\n<ul>${reads.join('')}</ul>`}
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
