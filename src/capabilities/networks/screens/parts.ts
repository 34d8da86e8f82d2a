import type { View } from '../../../web/view.ts';
import type {
  Administrator,
  LoadedList,
  NetworkOrganisation,
  NetworkRules,
  NetworkShown,
  Territory,
} from '../schema.ts';

export interface NetworkData {
  network: NetworkShown;
  rules: NetworkRules;
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
