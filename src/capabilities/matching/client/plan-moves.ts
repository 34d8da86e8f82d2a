// The grid of a draft under the hand: a meeting is picked up (dragged, or with M on the keyboard), each place says at
// once whether it may go there and why not, and a drop or Enter sends the plain form that the page holds. Without this
// script a press on a meeting opens its panel, where the same places stand as buttons.

interface Picked {
  registrationId: string;
  recruiterId: string;
  name: string;
}

interface Target {
  kind: 'move' | 'swap';
  round: string;
  with: Picked | null;
}

interface Tried {
  allowed: boolean;
  reasons: string[];
  delta: number;
  /** What it does to each rule, in words. */
  costs: string[];
}

let picked: Picked | null = null;
let asking: AbortController | null = null;
/** Answers by the question and the revision of the draft it was asked of. */
const answers = new Map<string, Tried>();

const frame = () => document.getElementById('plan-moves');

function meetingAt(cell: Element | null): Picked | null {
  const link = cell?.querySelector<HTMLAnchorElement>('a[href*="?meeting="]');
  if (!link) return null;
  const [registrationId = '', recruiterId = ''] = (
    new URL(link.href).searchParams.get('meeting') ?? ''
  ).split('.');
  return { registrationId, recruiterId, name: link.title };
}

function targetAt(cell: HTMLElement): Target | null {
  const parts = (cell.dataset.key ?? '').split('/');
  const round = parts.at(-1);
  if (!picked || !round || cell.dataset.kind === 'away') return null;
  const there = meetingAt(cell);
  if (there?.registrationId === picked.registrationId && there.recruiterId === picked.recruiterId)
    return null;
  const concerns =
    there && (there.recruiterId === picked.recruiterId || there.registrationId === picked.registrationId);
  return concerns ? { kind: 'swap', round, with: there } : { kind: 'move', round, with: null };
}

function say(text: string, tone: 'ask' | 'yes' | 'no' | '' = ''): void {
  const status = document.querySelector<HTMLElement>('[data-plan-status]');
  if (!status) return;
  status.textContent = text;
  status.dataset.tone = tone;
}

function clearMarks(): void {
  for (const cell of document.querySelectorAll('[data-in-hand], [data-target]')) {
    cell.removeAttribute('data-in-hand');
    cell.removeAttribute('data-target');
  }
}

function pick(cell: HTMLElement): void {
  const meeting = meetingAt(cell);
  const words = frame()?.dataset;
  if (!meeting || !words) return;
  clearMarks();
  picked = meeting;
  // While something is in the hand, the page does not draw itself anew under it.
  frame()?.setAttribute('data-busy', '');
  cell.setAttribute('data-in-hand', '');
  say((words.picked ?? '').replace('{name}', meeting.name), 'ask');
}

function letGo(): void {
  picked = null;
  frame()?.removeAttribute('data-busy');
  asking?.abort();
  clearMarks();
  say('');
}

async function ask(target: Target): Promise<Tried | null> {
  const words = frame()?.dataset;
  if (!picked || !words?.whatIf) return null;
  const query = new URLSearchParams({
    kind: target.kind,
    registrationId: picked.registrationId,
    recruiterId: picked.recruiterId,
    locale: words.locale ?? 'fr',
  });
  if (target.with) {
    query.set('withRegistrationId', target.with.registrationId);
    query.set('withRecruiterId', target.with.recruiterId);
  } else query.set('round', target.round);
  const revision = document.querySelector<HTMLInputElement>('#plan-move [name="revision"]')?.value;
  const question = `${query}#${revision}`;
  const known = answers.get(question);
  if (known) return known;
  asking?.abort();
  asking = new AbortController();
  try {
    const response = await fetch(`${words.whatIf}?${query}`, { signal: asking.signal });
    if (!response.ok) return null;
    const answer = (await response.json()) as Tried;
    answers.set(question, answer);
    return answer;
  } catch {
    return null;
  }
}

async function look(cell: HTMLElement): Promise<void> {
  const target = targetAt(cell);
  const words = frame()?.dataset;
  for (const old of document.querySelectorAll('[data-target]'))
    if (old !== cell) old.removeAttribute('data-target');
  if (!target || !words) return;
  say(words.trying ?? '', 'ask');
  const answer = await ask(target);
  if (!answer || !picked) return;
  cell.setAttribute('data-target', answer.allowed ? 'yes' : 'no');
  if (!answer.allowed) return say(answer.reasons.join(' '), 'no');
  const points = Math.round(answer.delta);
  const worth =
    points === 0
      ? ''
      : ((points > 0 ? words.gain : words.loss) ?? '').replace('{points}', String(points).replace('-', '−'));
  const swap = target.with ? (words.swap ?? '').replace('{name}', target.with.name) : (words.possible ?? '');
  const costs = answer.costs.length === 0 ? '' : `(${answer.costs.join(', ')})`;
  say([swap, worth, costs].filter(Boolean).join(' '), 'yes');
}

async function drop(cell: HTMLElement): Promise<void> {
  const target = targetAt(cell);
  const form = document.getElementById('plan-move');
  if (!target || !picked || !(form instanceof HTMLFormElement)) return letGo();
  const answer = await ask(target);
  if (answer && !answer.allowed) return look(cell);
  const set = (name: string, value: string) => {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
  };
  set('kind', target.kind);
  set('registrationId', picked.registrationId);
  set('recruiterId', picked.recruiterId);
  set('round', target.kind === 'move' ? target.round : '');
  set('withRegistrationId', target.with?.registrationId ?? '');
  set('withRecruiterId', target.with?.recruiterId ?? '');
  letGo();
  form.requestSubmit();
}

const cellOf = (event: Event): HTMLElement | null => {
  const element = event.target instanceof Element ? event.target : null;
  return element?.closest('#plan-moves') ? (element.closest<HTMLElement>('td[data-key]') ?? null) : null;
};

document.addEventListener('keydown', (event) => {
  const cell = cellOf(event);
  if (!cell || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'Escape' && picked) letGo();
  else if ((event.key === 'm' || event.key === 'M') && meetingAt(cell)) pick(cell);
  else if (event.key === 'Enter' && picked) void drop(cell);
  else return;
  event.preventDefault();
});
document.addEventListener('focusin', (event) => {
  const cell = picked && cellOf(event);
  if (cell) void look(cell);
});
document.addEventListener('dragstart', (event) => {
  const cell = cellOf(event);
  if (!cell || !meetingAt(cell)) return;
  pick(cell);
  // Firefox drags nothing that carries nothing.
  event.dataTransfer?.setData('text/plain', picked?.name ?? '');
});
document.addEventListener('dragenter', (event) => {
  const cell = picked && cellOf(event);
  if (cell) void look(cell);
});
document.addEventListener('dragover', (event) => {
  const cell = picked && cellOf(event);
  if (cell && targetAt(cell)) event.preventDefault();
});
document.addEventListener('drop', (event) => {
  const cell = picked && cellOf(event);
  if (!cell) return;
  event.preventDefault();
  void drop(cell);
});
document.addEventListener('dragend', () => {
  for (const cell of document.querySelectorAll('[data-target]')) cell.removeAttribute('data-target');
});
// A panel that a press opened is read from its beginning.
const panel = location.hash && document.getElementById(location.hash.slice(1));
if (panel instanceof HTMLElement && panel.classList.contains('draft-panel')) panel.focus();
