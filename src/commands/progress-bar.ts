import type { Io } from './io.ts';

const WIDTH = 30;

/**
 * A bar for what lasts, drawn in place on a terminal and in four lines elsewhere. Call it with what is done and how
 * much there is.
 */
export function progressBar(title: string, io: Io): (done: number, total: number) => void {
  let shown = -1;
  return (done, total) => {
    const steps = process.stdout.isTTY ? WIDTH : 4;
    const step = Math.floor((done / total) * steps);
    if (step === shown) return;
    shown = step;
    if (!process.stdout.isTTY) return io.out(`${title}: ${Math.round((100 * done) / total)} %`);
    const filled = Math.round((done / total) * WIDTH);
    process.stdout.write(
      `\r${title} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}${done === total ? '\n' : ''}`,
    );
  };
}
