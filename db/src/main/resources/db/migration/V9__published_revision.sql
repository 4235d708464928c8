create view published_revision as
  select
    revision.id as revision_id,
    revision.number,
    revision.published_at,
    plan.code as plan_code,
    plan.jurisdiction_code,
    revision.plan_title,
    revision.plan_levels,
    revision.plan_indicator_name,
    revision.plan_scheme,
    edition.as_of,
    edition.as_of_end,
    revision.label,
    revision.source,
    revision.document_sha256,
    revision.document_file_name,
    revision.document_media_type,
    revision.document_title,
    revision.document_publisher,
    revision.document_url,
    revision.document_licence,
    revision.item_count,
    revision.indicator_count,
    revision.observation_count,
    revision.problem_count,
    not exists (
      select from revision later
      where later.edition_id = revision.edition_id and later.number > revision.number) as is_latest
  from revision
  join edition on edition.id = revision.edition_id
  join plan on plan.id = edition.plan_id;
comment on view published_revision is 'Every revision with what identifies its edition and plan.';
comment on column published_revision.revision_id is 'Internal key of the revision.';
comment on column published_revision.number is 'Counts from 1 within the edition.';
comment on column published_revision.published_at is 'When it was published.';
comment on column published_revision.plan_code is 'Short name, such as aomori-dx.';
comment on column published_revision.jurisdiction_code is 'The body whose plan it is.';
comment on column published_revision.plan_title is 'Title of the plan, as this revision gives it.';
comment on column published_revision.plan_levels is 'Names of the levels of the plan''s tree from the root down.';
comment on column published_revision.plan_indicator_name is 'What the plan calls its indicators.';
comment on column published_revision.plan_scheme is 'Code of the evaluation scheme that the plan judges itself by.';
comment on column published_revision.as_of is 'The day or fiscal year that it reports on.';
comment on column published_revision.as_of_end is 'Last day of as_of, for putting editions in order.';
comment on column published_revision.label is 'What the edition reports on, in the report''s words.';
comment on column published_revision.source is 'Code of the importer that read the document.';
comment on column published_revision.document_sha256 is 'The document it was read from.';
comment on column published_revision.document_file_name is 'Name of the file as it was brought, without its folder.';
comment on column published_revision.document_media_type is 'Media type of the document.';
comment on column published_revision.document_title is 'Title of the document, as found in it.';
comment on column published_revision.document_publisher is 'Who published the document.';
comment on column published_revision.document_url is 'Where its publisher offers it, null where unknown.';
comment on column published_revision.document_licence is 'The terms it is published under, null where unknown.';
comment on column published_revision.item_count is 'How many items the tree has; never changes, so it is kept.';
comment on column published_revision.indicator_count is 'How many indicators the items have.';
comment on column published_revision.observation_count is 'How many observations were printed.';
comment on column published_revision.problem_count is 'How many problems were met while reading.';
comment on column published_revision.is_latest is 'Whether no later revision of the edition exists.';
