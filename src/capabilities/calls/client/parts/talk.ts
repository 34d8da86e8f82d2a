// What is typed beside a call: the lines, how many were not seen, and the last one as a caption on the picture.
import type { CallText } from '../../../../web/client/call/engine.ts';
import { type Part, say, show, type Words } from './page.ts';

/** How long a line stands on the picture. */
const CAPTION_MS = 8_000;

export interface Talk {
  add(line: CallText, mine: boolean): void;
  /** Puts words on the picture, for a while. */
  caption(text: string): void;
  clear(): void;
}

export function openTalk(part: Part, words: Words, send: (text: string) => void): Talk {
  const [lines, field, box] = [
    part('lines'),
    part<HTMLInputElement>('text'),
    part<HTMLDetailsElement>('chat'),
  ];
  const seen = new Set<string>();
  let unread = 0;
  let fading: ReturnType<typeof setTimeout> | undefined;

  const count = (value: number) => {
    unread = value;
    say(part('unread'), value === 0 ? '' : `(${value})`);
  };
  const caption = (text: string) => {
    say(part('caption-text'), text);
    show(part('caption'), true);
    clearTimeout(fading);
    fading = setTimeout(() => show(part('caption'), false), CAPTION_MS);
  };
  part('write')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = field?.value.trim() ?? '';
    if (!field || text === '') return;
    send(text);
    field.value = '';
    field.focus();
  });
  box?.addEventListener('toggle', () => {
    if (box.open) count(0);
  });

  return {
    add(line, mine) {
      if (seen.has(line.id)) return;
      seen.add(line.id);
      const item = document.createElement('p');
      const who = document.createElement('strong');
      who.textContent = mine ? words.you : line.from.name;
      item.append(who, ` ${line.text}`);
      if (mine) item.dataset.mine = '';
      lines?.append(item);
      show(part('no-lines'), false);
      if (mine) return;
      if (box && !box.open) count(unread + 1);
      caption(line.text);
    },
    caption,
    clear() {
      seen.clear();
      lines?.replaceChildren();
      show(part('no-lines'), true);
      show(part('caption'), false);
      count(0);
    },
  };
}
