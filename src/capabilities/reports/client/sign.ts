// A field to sign in with a finger, a pen or a mouse. What is drawn goes with the plain form of the page, as an SVG path
// of whole numbers; without a script, or without a drawing, the press alone signs.
import { type Point, pathOf, toField } from '../rules/strokes.ts';

const block = document.querySelector<HTMLElement>('[data-sign]');
if (block !== null) start(block);

function start(block: HTMLElement): void {
  const field = block.querySelector('svg')!;
  const shown = block.querySelector('.sign-strokes')!;
  const sent = block.closest('form')!.querySelector<HTMLInputElement>('input[name="drawing"]')!;
  const strokes: Point[][] = [];
  let drawing: Point[] | null = null;

  const show = () => {
    const path = pathOf(strokes);
    shown.setAttribute('d', path);
    sent.value = path;
  };
  const pointOf = (event: PointerEvent) =>
    toField({ x: event.clientX, y: event.clientY }, field.getBoundingClientRect());

  field.addEventListener('pointerdown', (event) => {
    field.setPointerCapture(event.pointerId);
    drawing = [pointOf(event)];
    strokes.push(drawing);
    show();
    event.preventDefault();
  });
  field.addEventListener('pointermove', (event) => {
    if (drawing === null) return;
    drawing.push(pointOf(event));
    show();
  });
  for (const over of ['pointerup', 'pointercancel'] as const)
    field.addEventListener(over, () => {
      drawing = null;
    });
  block.querySelector('[data-sign-again]')!.addEventListener('click', () => {
    strokes.length = 0;
    show();
  });
  block.hidden = false;
}
