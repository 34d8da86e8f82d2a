import type { JSX } from 'preact';
import { Section } from '../../../web/widgets/index.ts';
import { texts } from '../texts.ts';
import type { PartProps } from './parts.ts';

/** Which lists of occupations and places are loaded, and where they come from. */
export function Referentials({ data, view }: PartProps): JSX.Element {
  const t = texts(view.locale).referentials;
  return (
    <Section title={t.title} intro={t.intro}>
      <ul>
        {data.referentials.map(({ name, version, notice, extract }) => (
          <li>
            <strong>{t.names[name]}</strong> · {version} {extract && `(${t.extract})`}
            <br />
            <span class="muted">{notice}</span>
          </li>
        ))}
      </ul>
      <p>
        {t.load} <code>npx tremplin import-referential rome</code>
      </p>
    </Section>
  );
}
