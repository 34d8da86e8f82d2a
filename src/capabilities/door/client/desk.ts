// The desk that goes on without network: beside the door's page, and alone on the page that is shown instead of it when
// there is none. Each press is kept on the device before it is shown, and sent when the network is there. It comes after
// the page itself, which works without it.
const root = document.getElementById('desk');

async function start(desk: HTMLElement): Promise<void> {
  const { startDesk } = await import('./desk/desk-page.ts');
  // A private window keeps nothing: it has the door's page as it is.
  await startDesk(desk).catch(() => desk.remove());
}

/** The page comes first, also on a slow line; alone the desk is the page. */
const AFTER_MS = 1_000;

if (root?.hasAttribute('data-alone')) void start(root);
else if (root) addEventListener('load', () => setTimeout(start, AFTER_MS, root), { once: true });
