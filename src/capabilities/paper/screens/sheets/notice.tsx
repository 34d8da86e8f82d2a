import type { JSX } from 'preact';
import type { NoticeText } from '../../schema.ts';
import type { Drawn } from './drawn.ts';
import { Sheet } from './frame.tsx';

/** What people are told of their data, to hang up and to hand out. */
export function NoticeSheet({ frame, title, content }: Drawn<NoticeText>): JSX.Element {
  return (
    <Sheet frame={frame} over={title} title={content.title}>
      {content.sections.map((section) => (
        <>
          <h3>{section.title}</h3>
          {section.parts.map(({ text, listed }) => (
            <p class={listed ? 'paper-point' : undefined}>{text}</p>
          ))}
        </>
      ))}
    </Sheet>
  );
}
