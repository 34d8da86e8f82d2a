// The desk that goes on without network: beside the door's page, and alone on the page that is shown instead of it when
// there is none. Each press is kept on the device before it is shown, and sent when the network is there.
import { canKeepOffline } from '../../../web/client/keep-offline.ts';
import { startDesk } from './desk/desk-page.ts';

const root = document.getElementById('desk');
// Browsers that keep nothing (a private window, a page without HTTPS) have the door's page as it is.
if (root && canKeepOffline()) void startDesk(root).catch(() => root.remove());
