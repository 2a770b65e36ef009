/** Hospital systems put together: what they may ask and tell. */
import type { Route } from '../adapters/http.ts';
import { createProtect } from '../adapters/integration/bearer.ts';
import { createCaseRoute } from '../adapters/integration/cases.ts';
import { createExportRoutes, type ExportPorts } from '../adapters/integration/exports.ts';
import { createRates } from '../adapters/rates.ts';
import type { Store } from '../adapters/store/store.ts';
import type { HospitalSettings } from './hospital-settings.ts';

export interface HospitalConfig {
  readonly settings: HospitalSettings;
  readonly store: Pick<Store, 'caseByNumber'>;
  readonly exports: ExportPorts;
}

/** A hospital's morning run reports its cases one after the other. */
const ratePerToken = { burst: 300, perSecond: 50 };

/** None while there are no tokens. */
export const createHospitalRoutes = ({ settings, store, exports }: HospitalConfig): readonly Route[] => {
  const { tokens } = settings;
  if (tokens.length === 0) return [];
  const protect = createProtect({ tokens, rates: createRates(ratePerToken) });
  return [createCaseRoute({ store, protect }), ...createExportRoutes({ store, protect, ports: exports })];
};
