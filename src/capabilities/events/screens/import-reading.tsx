import type { JSX } from 'preact';
import { numberIn } from '../../../web/dates.ts';
import { LinkButton, Notice, ProgressBar, Section } from '../../../web/widgets/index.ts';
import { refusalWords } from '../../../web/words.ts';
import { texts } from '../texts.ts';
import { type ImportProps, importAddress } from './import-parts.ts';

/** How far the reading of a file is. The page is told when it goes on; without a script it looks again by itself. */
export function ImportReading({ data, view }: ImportProps): JSX.Element {
  const words = texts(view.locale);
  const t = words.imports;
  const { progress, status, interrupted, kind } = data.import;
  const again = (
    <LinkButton href={`/events/${data.event.id}/${kind}/import`} icon="upload">
      {t.reading.again}
    </LinkButton>
  );
  if (status === 'refused' && progress?.refusal)
    return (
      <Notice tone="error" announced title={refusalWords(words, progress.refusal, progress.facts)}>
        {again}
      </Notice>
    );
  if (interrupted)
    return (
      <Notice tone="warning" title={t.reading.interrupted}>
        {again}
      </Notice>
    );
  const steps = ['file', 'columns'];
  return (
    <Section title={t.reading.title}>
      <ProgressBar
        label={t.reading[progress?.step === 'columns' ? 'columns' : 'file']}
        value={progress === null ? null : steps.indexOf(progress.step) + (progress.rows > 0 ? 1 : 0)}
        max={steps.length + 1}
        text={
          progress && progress.rows > 0 ? t.reading.rows(numberIn(view.locale, progress.rows)) : undefined
        }
      />
      <noscript>
        <meta http-equiv="refresh" content={`2;url=${importAddress(data)}`} />
      </noscript>
    </Section>
  );
}
