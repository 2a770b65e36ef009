/** A case handed out whole: to hospital systems as FHIR, to coordinators on paper. */
import type { Answer, Route } from '../http.ts';
import type { Protect } from './bearer.ts';
import type { CaseDocument, CaseFile, Words } from './case-file.ts';
import { caseNamedBy, purgedCase, unknownCase } from './cases.ts';
import { bundleOf } from './fhir/bundle.ts';
import { packetOf } from './packet/packet.ts';
import type { Cases, KnownCase } from './ports.ts';
import { asProblem } from './problem.ts';

export type ExportForm = 'fhir' | 'packet';

export interface ExportPorts {
  /** Reads the case, once the audit log says that it was handed out, in which form and to whom. */
  handOut(known: KnownCase, form: ExportForm, to: string): Promise<CaseFile>;
  documentsOf(known: KnownCase): readonly CaseDocument[];
  /** The whole document, once the audit log says to whom it was handed; `null` when it is not kept any more. */
  readDocument(known: KnownCase, id: string, to: string): Promise<Buffer | null>;
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

/** Nothing on the way keeps a copy. */
const headersOf = (form: ExportForm, { number }: KnownCase) => ({
  'content-type': contentTypes[form],
  'cache-control': 'no-store',
  ...(form === 'packet' ? { 'content-disposition': `inline; filename="${number}.pdf"` } : {}),
});
