"""FHIR: a transcript as an R4 document, and the checks that no model of FHIR makes."""
