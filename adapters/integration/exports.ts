/** A case handed out whole: to hospital systems as FHIR, to coordinators on paper. */
import type { Answer, Route } from '../http.ts';
import type { Protect } from './bearer.ts';
import type { CaseFile, Words } from './case-file.ts';
import { caseNamedBy, unknownCase } from './cases.ts';
import { bundleOf } from './fhir/bundle.ts';
import { packetOf } from './packet/packet.ts';
import type { Cases, KnownCase } from './ports.ts';
import { asProblem, problem } from './problem.ts';

export type ExportForm = 'fhir' | 'packet';

export interface ExportPorts {
  /** Reads the case, once the audit log says that it was handed out, in which form and to whom. */
  handOut(known: KnownCase, form: ExportForm, to: string): Promise<CaseFile>;
  readonly words: Words;
  /** The installation's address, without a slash at the end: the namespace of its identifiers. */
  readonly baseUrl: string;
}

/** The case in a form, as bytes or text. */
export const exported = async (
  known: KnownCase,
  form: ExportForm,
  to: string,
  ports: ExportPorts,
): Promise<Buffer | string> => {
  const file = await ports.handOut(known, form, to);
  return form === 'fhir' ? JSON.stringify(bundleOf(file, ports.baseUrl)) : packetOf(file, ports.words);
};

const contentTypes: { readonly [form in ExportForm]: string } = {
  fhir: 'application/fhir+json; charset=utf-8',
  packet: 'application/pdf',
};

export interface ExportsConfig {
  readonly store: Cases;
  readonly protect: Protect;
  readonly ports: ExportPorts;
}

export const createExportRoutes = ({ store, protect, ports }: ExportsConfig): readonly Route[] => {
  const route = (form: ExportForm, path: string): Route => ({
    method: 'GET',
    path,
    refusal: asProblem,
    handle: protect(async (call): Promise<Answer> => {
      const known = await caseNamedBy(call, store);
      if (!known) return unknownCase;
      if (known.status === 'purged') return purgedCase;
      const body = await exported(known, form, 'hospital', ports);
      return { status: 200, headers: headersOf(form, known), body };
    }),
  });
  return [route('fhir', '/api/cases/:id/fhir'), route('packet', '/api/cases/:id/packet.pdf')];
};

const purgedCase = problem({
  status: 410,
  code: 'CasePurged',
  detail: 'What this case held was deleted; only its dates and signed forms are kept.',
});

/** Nothing on the way keeps a copy. */
const headersOf = (form: ExportForm, { number }: KnownCase) => ({
  'content-type': contentTypes[form],
  'cache-control': 'no-store',
  ...(form === 'packet' ? { 'content-disposition': `inline; filename="${number}.pdf"` } : {}),
});
