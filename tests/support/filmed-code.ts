import type { Page } from 'playwright-core';
import { encode } from 'uqr';

/** From its next visit on, the camera of this page films a code with this text. */
export function filmOnVisits(page: Page, text: string): Promise<unknown> {
  return page.addInitScript(filmed, modulesOf(text));
}

/** From now on, the camera of the page that is open films a code with this text. */
export function film(page: Page, text: string): Promise<void> {
  return page.evaluate(filmed, modulesOf(text));
}

function modulesOf(text: string): boolean[][] {
  return encode(text, { border: 4 }).data;
}

/** In the browser: a camera that shows these modules of a code, drawn on a canvas. */
function filmed(modules: boolean[][]): void {
  navigator.mediaDevices.getUserMedia = async () => {
    const canvas = document.createElement('canvas');
    const scale = 8;
    canvas.width = canvas.height = modules.length * scale;
    const context = canvas.getContext('2d')!;
    const draw = () => {
      context.fillStyle = 'white';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.fillStyle = 'black';
      for (const [y, row] of modules.entries())
        for (const [x, dark] of row.entries()) if (dark) context.fillRect(x * scale, y * scale, scale, scale);
    };
    draw();
    setInterval(draw, 100);
    return canvas.captureStream(10);
  };
}
