/** Hospital systems put together: what they may ask and tell. */
import type { Route } from '../adapters/http.ts';
import { createProtect } from '../adapters/integration/bearer.ts';
import { createCaseRoute } from '../adapters/integration/cases.ts';
import { createDocumentRoutes } from '../adapters/integration/documents.ts';
import { createEventRoute } from '../adapters/integration/events.ts';
import { createExportRoutes, type ExportPorts } from '../adapters/integration/exports.ts';
import { createOpenApiRoute } from '../adapters/integration/openapi.ts';
import type { Receive } from '../adapters/integration/ports.ts';
import { type Allowance, createRates } from '../adapters/rates.ts';
import type { Store } from '../adapters/store/store.ts';
import type { Instant } from '../machines/events.ts';
import type { Catalog } from '../machines/programs/index.ts';
import { createFunnelPages } from './funnel.ts';
import type { HospitalSettings } from './hospital-settings.ts';

export interface HospitalConfig {
  readonly settings: HospitalSettings;
  readonly store: Pick<Store, 'caseByNumber' | 'funnel'>;
  readonly catalog: Catalog;
  readonly receive: Receive;
  readonly now: () => Instant;
  /** What one token may ask for. */
  readonly rate?: Allowance;
  readonly exports: ExportPorts;
}

/** A hospital's morning run reports its cases one after the other. */
const defaultRate: Allowance = { burst: 300, perSecond: 50 };

/** None while there are no tokens. */
export const createHospitalRoutes = (config: HospitalConfig): readonly Route[] => {
  const { settings, store, catalog, exports, receive, now, rate = defaultRate } = config;
  const { tokens } = settings;
  if (tokens.length === 0) return [];
  const protect = createProtect({ tokens, rates: createRates(rate) });
  return [
    createOpenApiRoute(),
    createCaseRoute({ cases: store, protect }),
    createEventRoute({ cases: store, protect, receive, now }),
    ...createExportRoutes({ store, protect, ports: exports }),
    ...createDocumentRoutes({ store, protect, ports: exports }),
    ...createFunnelPages({ funnel: store.funnel, catalog, tokens, protect, now }),
  ];
};
