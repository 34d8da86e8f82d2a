import type { JSX } from 'preact';
import { directionOf, type ReaderLocale } from '../../../kernel/locale.ts';
import { dateInWords, dayOf } from '../../../web/dates.ts';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { LinkButton, PrintButton, QrCode } from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import { texts } from '../texts.ts';

interface Letter {
  name: string;
  address: string[];
  locale: ReaderLocale;
  subject: string;
  paragraphs: string[];
  link: { words: string; address: string } | null;
}

interface Data {
  event: EventHeading;
  today: string;
  timeZone: string;
  letters: Letter[];
}

/** The letters that wait, one a sheet, to be printed from the browser: the same as in the file. */
export function LettersScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { event, today, timeZone, letters } = data;
  const base = `/events/${event.id}/messages`;
  return (
    <EventPage
      view={view}
      event={event}
      section="messages"
      title={t.letters}
      actions={
        <>
          <PrintButton>{t.printLetters}</PrintButton>
          <LinkButton icon="download" href={`${base}/letters.pdf`} download>
            PDF
          </LinkButton>
          <LinkButton icon="arrow-left" href={base}>
            {t.title}
          </LinkButton>
        </>
      }
    >
      <div class="paper-sheets">
        {letters.map((letter) => (
          <Sheet letter={letter} event={event} today={dayOf(today, timeZone)} />
        ))}
      </div>
    </EventPage>
  );
}

/** One letter: the address where window envelopes show it. */
function Sheet(props: { letter: Letter; event: EventHeading; today: string }): JSX.Element {
  const { letter, event, today } = props;
  const { name, address, locale, subject, paragraphs, link } = letter;
  return (
    <article class="paper-sheet letter" lang={locale} dir={directionOf(locale)}>
      <p class="letter__sender" dir="ltr">
        <strong>{event.name}</strong>
      </p>
      <p class="letter__address" dir="auto">
        {[name, ...address].map((line, index) => (
          <>
            {index > 0 && <br />}
            {line}
          </>
        ))}
      </p>
      <p>{dateInWords(today, locale)}</p>
      <h2>{subject}</h2>
      <p class="muted">
        {event.name} · {dateInWords(event.date, locale)} · {event.place}
      </p>
      {paragraphs.map((paragraph) => (
        <p class="letter__words">{paragraph}</p>
      ))}
      {link && (
        <p class="cluster">
          <QrCode text={link.address} label={link.words} />
          <span>
            <strong>{link.words}</strong>
            <br />
            <bdi dir="ltr">{link.address}</bdi>
          </span>
        </p>
      )}
    </article>
  );
}
