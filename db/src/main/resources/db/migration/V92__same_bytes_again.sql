-- The same bytes may be published once more: read by mended importers, or with something put right. Whoever publishes
-- without asking for that is told that they are known.

alter table revision drop constraint revision_edition_id_document_sha256_key;
create index revision_by_edition_and_document on revision (edition_id, document_sha256);
alter table survey_revision drop constraint survey_revision_survey_code_document_sha256_key;
create index survey_revision_by_survey_and_document on survey_revision (survey_code, document_sha256);
