import { capability, endpoint, form, page } from '../../web/capability.ts';
import { NetworkScreen } from './screens/network-screen.tsx';
import { lookOf, lookPartsOf } from './store/look.ts';
import { texts } from './texts.ts';
import { addAdministrator } from './use-cases/add-administrator.ts';
import { addTerritory } from './use-cases/add-territory.ts';
import { changeLogo } from './use-cases/change-logo.ts';
import { closeOrganisation } from './use-cases/close-organisation.ts';
import { openOrganisation } from './use-cases/open-organisation.ts';
import { removeAdministrator } from './use-cases/remove-administrator.ts';
import { removeLogo } from './use-cases/remove-logo.ts';
import { removeTerritory } from './use-cases/remove-territory.ts';
import { reopenOrganisation } from './use-cases/reopen-organisation.ts';
import { updateNetwork } from './use-cases/update-network.ts';
import { updateNetworkRules } from './use-cases/update-network-rules.ts';
import { viewNetwork } from './use-cases/view-network.ts';

const HERE = '/networks/:networkId';
const network = page(HERE, viewNetwork, NetworkScreen);
const back = (_: unknown, __: unknown, path: Readonly<Record<string, string>>) =>
  `/networks/${path.networkId}`;

export const networks = capability({
  name: 'networks',
  texts,
  looks: { of: lookOf, parts: lookPartsOf },
  routes: [
    network,
    form(HERE, updateNetwork, network, back),
    form(`${HERE}/rules`, updateNetworkRules, network, back),
    form(`${HERE}/logo`, changeLogo, network, back),
    form(`${HERE}/logo/remove`, removeLogo, network, back),
    form(`${HERE}/organisations`, openOrganisation, network, back),
    form(`${HERE}/organisations/:organisationId/close`, closeOrganisation, network, back),
    form(`${HERE}/organisations/:organisationId/reopen`, reopenOrganisation, network, back),
    form(`${HERE}/administrators`, addAdministrator, network, back),
    form(`${HERE}/administrators/:accountId/remove`, removeAdministrator, network, back),
    form(`${HERE}/territories`, addTerritory, network, back),
    form(`${HERE}/territories/:territoryId/remove`, removeTerritory, network, back),
    endpoint('GET', HERE, viewNetwork),
  ],
});
