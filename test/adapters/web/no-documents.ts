import type { DocumentAnswer, DocumentPorts } from '../../../adapters/web/ports.ts';

const closed = async (): Promise<DocumentAnswer> => ({ outcome: 'refused', why: 'closed' });

/** A conversation that takes no documents. */
export const noDocuments: DocumentPorts = { begin: closed, addPart: closed, end: closed, remove: closed };
