import type { JSX } from 'preact';
import type { View } from '../../../web/view.ts';
import { Choices, TextArea } from '../../../web/widgets/index.ts';
import { type Audience, FIXED, type Opinion, type OwnQuestion, SCALE } from '../schema.ts';
import { texts } from '../texts.ts';

interface Props {
  audience: Audience;
  questions: readonly OwnQuestion[];
  said: Opinion | null;
  view: View;
}

/** The questions, each with four words to choose from: the same on every page, and on the slip of paper. */
export function OpinionFields({ audience, questions, said, view }: Props): JSX.Element {
  const t = texts(view.locale);
  // What was ticked and not accepted comes before what is stored.
  const sent = view.sent?.values;
  const typed = (name: string, stored: string | number | null | undefined) =>
    sent ? String(sent[name] ?? '') : stored?.toString();
  const scale = (name: string, label: string, value: number | null | undefined) => (
    <Choices
      locale={view.locale}
      type="radio"
      name={name}
      label={label}
      quiet
      value={typed(name, value)}
      options={SCALE.map((step) => ({ value: String(step), label: t.scale[step] }))}
    />
  );
  const area = (name: string, label: string, value: string | null | undefined) => (
    <TextArea
      locale={view.locale}
      name={name}
      label={label}
      quiet
      rows={2}
      maxlength={1000}
      value={typed(name, value)}
    />
  );
  return (
    <>
      {FIXED.map((key) => scale(key, t.questions[audience][key], said?.[key]))}
      {questions.map(({ id, kind, label }, index) => {
        const own = said?.own.find(({ questionId }) => questionId === id);
        return (
          <>
            <input type="hidden" name={`own.${index}.questionId`} value={id} />
            {kind === 'scale'
              ? scale(`own.${index}.score`, label, own?.score)
              : area(`own.${index}.text`, label, own?.text)}
          </>
        );
      })}
      {area('words', t.words, said?.words)}
    </>
  );
}
