import type { View } from '../../../web/view.ts';
import type { Administrator, LoadedList, NetworkOrganisation, NetworkShown, Territory } from '../schema.ts';

export interface NetworkData {
  network: NetworkShown;
  organisations: NetworkOrganisation[];
  administrators: Administrator[];
  territories: Territory[];
  referentials: LoadedList[];
}

export interface PartProps {
  data: NetworkData;
  view: View;
  /** "/networks/<id>" */
  base: string;
}
