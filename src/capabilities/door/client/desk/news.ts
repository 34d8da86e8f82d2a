// The few lines above the desk: whether the network is there, what waits to be sent, what was sent, and the answers that
// somebody should read.
import { copyOf, type Drawing, fill, say, sayCount, slot, stateWords, wallTime } from './draw.ts';
import type { Desk, DeskState } from './open-desk.ts';
import { isToRead } from './shown.ts';
import type { KeptAnswer } from './vault.ts';

/** Everything that is to be said now, in order. */
export function drawNews(drawing: Drawing, desk: Desk): HTMLElement[] {
  const state = desk.state();
  const toRead = state.answers.filter((kept) => isToRead(kept, state.list?.people ?? []));
  return [...network(drawing, state), ...toRead.map((kept) => answer(drawing, desk, kept))];
}

function network(drawing: Drawing, { network: now, facts, list, presses, sent }: DeskState): HTMLElement[] {
  const waiting = presses.length === 0 ? '' : sayCount(drawing, 'waiting', presses.length);
  switch (now) {
    case 'away': {
      const notice = copyOf(drawing, 'away');
      fill(notice, 'title', say(drawing, 'away', { time: wallTime(drawing, facts.awaySince ?? 0) }));
      fill(notice, 'waiting', waiting);
      const from =
        list === null
          ? say(drawing, 'noList')
          : say(drawing, 'listFrom', { time: wallTime(drawing, list.takenAt) });
      fill(notice, 'from', from);
      return [notice];
    }
    case 'signed-out':
    case 'stranger': {
      const notice = copyOf(drawing, 'waiting');
      fill(notice, 'title', say(drawing, now === 'stranger' ? 'stranger' : 'signedOut'));
      fill(notice, 'waiting', waiting);
      slot(notice, 'sign-in')?.toggleAttribute('hidden', now === 'stranger');
      return [notice];
    }
    default: {
      if (sent === 0) return [];
      const notice = copyOf(drawing, 'sent');
      fill(notice, 'title', sayCount(drawing, 'sent', sent));
      const isAlone = drawing.root.hasAttribute('data-alone');
      slot(notice, 'back')?.toggleAttribute('hidden', !isAlone);
      return [notice];
    }
  }
}

function answer(drawing: Drawing, desk: Desk, { answer: said, operation, name }: KeptAnswer): HTMLElement {
  const notice = copyOf(drawing, 'answer');
  const state =
    said.state === null ? '' : stateWords(drawing, { state: said.state, lateMinutes: said.lateMinutes });
  const sentence =
    said.outcome === 'refused'
      ? said.refusal === 'too-old'
        ? 'tooOld'
        : 'unknown'
      : said.outcome === 'flagged'
        ? 'flagged'
        : said.outcome === 'same-name'
          ? 'sameName'
          : 'newcomer';
  fill(notice, 'title', say(drawing, sentence, { name: said.name ?? name, state }));
  const button = (mark: string, shown: boolean, press: () => Promise<unknown>) => {
    const found = notice.querySelector<HTMLElement>(`[${mark}]`);
    if (!found) return;
    found.hidden = !shown;
    found.addEventListener('click', () => void press());
  };
  const places = notice.querySelector<HTMLAnchorElement>('[data-places]');
  if (places) {
    places.hidden = sentence !== 'newcomer';
    places.href = `${drawing.root.dataset.door}?offer=${said.subjectId}#offer`;
  }
  const asks = said.outcome === 'same-name' && operation.what === 'walk-in';
  const forget = () => desk.forgetAnswer(said.id);
  button('data-same', asks, forget);
  button('data-seen', !asks, forget);
  button('data-another', asks, async () => {
    if (operation.what !== 'walk-in') return;
    const { id: _, at: __, ...newcomer } = operation;
    await desk.press({ ...newcomer, another: true }, name);
    await forget();
    await desk.hear();
  });
  return notice;
}
