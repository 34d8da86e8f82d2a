// What is seen and heard of a call: the words of its state, the buttons, who is there.
import type { CallState, DeviceState } from '../../../../web/client/call/engine.ts';
import { type Part, say, show, type Words } from './page.ts';

/** Sets a button that is on or off: how it is pressed, and the word under it. */
export function togglesOf(part: Part, words: Words) {
  return (name: string, on: boolean) => {
    const button = part(`toggle="${name}"`);
    button?.setAttribute('aria-pressed', String(on));
    const [yes, no] = name === 'screen' ? [words.shared, words.notShared] : [words.on, words.off];
    say(button?.querySelector<HTMLElement>('[data-call-toggle-word]') ?? null, on ? yes : no);
  };
}

/** What to say of a state: the reason where it helps more, and what one's own devices lack. */
export function wordsFor({ phase, reason, microphone }: CallState, words: Words): string {
  const said = (reason !== null && words.reasons[reason]) || words.phases[phase] || '';
  const lack: Partial<Record<DeviceState, string>> = words.lacks;
  return [said, phase === 'ended' || phase === 'failed' ? '' : lack[microphone]].filter(Boolean).join(' ');
}

/** Draws a state into the area. Who came and went is said once. */
export function drawerOf(area: HTMLElement, part: Part, words: Words) {
  const toggle = togglesOf(part, words);
  const known = new Map<string, string>();
  let wasAway = false;
  return (state: CallState) => {
    const { phase, microphone, camera, people } = state;
    area.dataset.phase = phase;
    area.dataset.people = String(people.length);
    const news: string[] = [];
    for (const { person } of people) if (!known.has(person.id)) news.push(`${person.name} ${words.comes}`);
    for (const [id, name] of known)
      if (!people.some(({ person }) => person.id === id)) news.push(`${name} ${words.goes}`);
    known.clear();
    for (const { person } of people) known.set(person.id, person.name);
    say(part('said'), [...(phase === 'ended' ? [] : news), wordsFor(state, words)].join(' '));
    toggle('microphone', microphone === 'on');
    toggle('camera', camera === 'on');
    toggle('screen', state.sharing);
    say(
      part('audio')?.querySelector<HTMLElement>('.button__words') ?? null,
      state.audioOnly === 'chosen' ? words.pictures : words.audio,
    );
    show(part('blur-line'), state.blur !== null);
    const blur = part<HTMLInputElement>('blur');
    if (blur) blur.checked = state.blur === true;
    show(part('own'), camera === 'on');
    const names = [words.you, ...people.map(({ person }) => person.name)];
    part('people')?.replaceChildren(
      ...names.map((name) => Object.assign(document.createElement('li'), { textContent: name })),
    );
    const over = phase === 'ended' || phase === 'failed';
    const elsewhere = state.external !== null;
    show(part('room'), !over);
    show(part('after'), over && !elsewhere);
    show(part('elsewhere'), elsewhere);
    const away = state.reason === 'service-away';
    say(part('elsewhere-words'), away ? words.tryAnyway : words.elsewhere);
    // What helps now is among the steps: it is shown once, and may be closed again.
    const steps = part<HTMLDetailsElement>('trouble');
    if (steps && away && !wasAway) steps.open = true;
    wasAway = away;
    const link = part<HTMLAnchorElement>('link');
    if (link && state.external) link.href = state.external.url;
  };
}
