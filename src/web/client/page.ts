// The one script of every page. Each part looks for its own marks and does nothing without them;
// a page that lacks them, or a browser that runs none of this, still works as plain HTML.
import { startClocks } from './clock.ts';
import { startComboboxes } from './combobox.ts';
import { enhance } from './enhance.ts';
import { startGridKeys } from './grid-keys.ts';
import { startLive } from './live.ts';
import { takeOwnAddress } from './own-address.ts';
import { startSelections } from './selection.ts';

function wake(root: ParentNode): void {
  enhance(root);
  startComboboxes(root);
  startSelections(root);
}

takeOwnAddress();
wake(document);
startClocks();
startGridKeys();
startLive(wake);
