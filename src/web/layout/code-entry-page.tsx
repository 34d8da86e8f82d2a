import type { ComponentChildren, JSX } from 'preact';
import { z } from 'zod';
import { Form, fieldsFor } from '../fields.tsx';
import type { View } from '../view.ts';
import { Actions, Button, Notice, TextField } from '../widgets/index.ts';
import { PlainPage } from './plain-page.tsx';

interface CodeEntryProps {
  readonly view: View;
  /** The command that takes the field `code`. */
  readonly command: string;
  readonly words: Readonly<Record<'title' | 'intro' | 'code' | 'hint' | 'submit' | 'wrong', string>>;
  /** Whether a code was typed that opens nothing. */
  readonly wrong: boolean;
  readonly children?: ComponentChildren;
}

/** A page with a code to type, and nothing else. */
export function CodeEntryPage({ view, command, words, wrong, children }: CodeEntryProps): JSX.Element {
  const field = fieldsFor(z.object({ code: z.string() }), {
    view,
    command,
    labels: { code: words.code },
    hints: { code: words.hint },
  });
  return (
    <PlainPage view={view} title={words.title} intro={words.intro}>
      {wrong && <Notice tone="error" announced title={words.wrong} />}
      <Form view={view} command={command}>
        <TextField {...field('code')} width="medium" />
        <Actions>
          <Button kind="primary" size="large">
            {words.submit}
          </Button>
        </Actions>
      </Form>
      {children}
    </PlainPage>
  );
}
