-- Who published and withdrew which revision. Revisions stay as they are: what is withdrawn is an entry here.

create table publication_entry (
  id bigint generated always as identity primary key,
  edition_id bigint,
  survey_code short_key,
  number integer not null,
  act text not null check (act in ('published', 'withdrawn', 'restored')),
  person text not null check (btrim(person) <> ''),
  entered_at timestamptz not null,
  reason text not null,
  importer text,
  draft_id bigint references draft (id),
  foreign key (edition_id, number) references revision (edition_id, number),
  foreign key (survey_code, number) references survey_revision (survey_code, number),
  check (num_nonnulls(edition_id, survey_code) = 1),
  check ((act = 'published') = (importer is not null)),
  check (act = 'published' or btrim(reason) <> '')
);
comment on table publication_entry is 'What happened to a published revision as a whole. The newest of withdrawn and restored counts.';
comment on column publication_entry.id is 'Counts up.';
comment on column publication_entry.edition_id is 'The edition, null for a survey.';
comment on column publication_entry.survey_code is 'The survey, null for an edition.';
comment on column publication_entry.number is 'The revision within it.';
comment on column publication_entry.act is 'published, withdrawn (no longer current) or restored (the withdrawal is undone).';
comment on column publication_entry.person is 'Who, as they gave their name.';
comment on column publication_entry.entered_at is 'When.';
comment on column publication_entry.reason is 'Why, in the person''s words.';
comment on column publication_entry.importer is 'Published: version of the importers that read it.';
comment on column publication_entry.draft_id is 'Published: the draft that it was.';
create index publication_entry_by_edition on publication_entry (edition_id, number);
create index publication_entry_by_survey on publication_entry (survey_code, number);

create trigger refuse_change before update or delete or truncate on publication_entry
  for each statement execute function refuse_change();

create view withdrawn_publication as
  select entry.edition_id, entry.survey_code, entry.number
  from publication_entry entry
  where entry.act = 'withdrawn'
    and not exists (
      select from publication_entry later
      where later.id > entry.id and later.act in ('restored', 'withdrawn') and later.number = entry.number
        and (later.edition_id = entry.edition_id or later.survey_code = entry.survey_code));
comment on view withdrawn_publication is 'The revisions that are withdrawn now. Whatever asks for what is current asks here, through the views below.';
comment on column withdrawn_publication.edition_id is 'The edition, null for a survey.';
comment on column withdrawn_publication.survey_code is 'The survey, null for an edition.';
comment on column withdrawn_publication.number is 'The revision within it.';

create or replace view published_revision as
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
      select from withdrawn_publication withdrawn
      where withdrawn.edition_id = revision.edition_id and withdrawn.number = revision.number)
    and not exists (
      select from revision later
      where later.edition_id = revision.edition_id and later.number > revision.number
        and not exists (
          select from withdrawn_publication withdrawn
          where withdrawn.edition_id = later.edition_id and withdrawn.number = later.number)) as is_latest,
    exists (
      select from withdrawn_publication withdrawn
      where withdrawn.edition_id = revision.edition_id and withdrawn.number = revision.number) as is_withdrawn
  from revision
  join edition on edition.id = revision.edition_id
  join plan on plan.id = edition.plan_id;
comment on column published_revision.is_latest is 'Whether it is current: not withdrawn, and no later revision of the edition is there that is not withdrawn either.';
comment on column published_revision.is_withdrawn is 'Whether it is withdrawn now.';

create view current_survey as
  select survey.* from survey_revision survey
  where not exists (
      select from withdrawn_publication withdrawn
      where withdrawn.survey_code = survey.survey_code and withdrawn.number = survey.number)
    and not exists (
      select from survey_revision later
      where later.survey_code = survey.survey_code and later.number > survey.number
        and not exists (
          select from withdrawn_publication withdrawn
          where withdrawn.survey_code = later.survey_code and withdrawn.number = later.number));
comment on view current_survey is 'Of every survey the newest revision that is not withdrawn; a survey without any is not in it.';

comment on column current_survey.id is 'Internal key.';
comment on column current_survey.survey_code is 'Short name of the survey, such as digital-agency-dx-2024-07.';
comment on column current_survey.number is 'Counts from 1 within the survey.';
comment on column current_survey.published_at is 'When it was published.';
comment on column current_survey.source is 'Code of the importer that read the document.';
comment on column current_survey.title is 'Title of the survey in Japanese.';
comment on column current_survey.document_sha256 is 'The document it was read from.';
comment on column current_survey.document_file_name is 'Name of the file as it was brought, without its folder.';
comment on column current_survey.document_media_type is 'Media type of the document.';
comment on column current_survey.document_title is 'Title of the document, as found in it.';
comment on column current_survey.document_publisher is 'Who published the document.';
comment on column current_survey.document_url is 'Where its publisher offers it, null where unknown.';
comment on column current_survey.document_licence is 'The terms it is published under, null where unknown.';
comment on column current_survey.concept_count is 'How many common indicators have values in it; never changes, so it is kept.';
comment on column current_survey.body_count is 'How many bodies have values in it.';
comment on column current_survey.value_count is 'How many values it has.';
comment on column current_survey.problem_count is 'How many problems were met while reading.';
comment on column current_survey.transaction is 'The transaction that wrote it: no other may add to it.';

create or replace view latest_survey_vintage as
  select
    vintage.survey_revision_id,
    vintage.position,
    survey.survey_code,
    survey.number,
    vintage.concept,
    vintage.as_of_text,
    vintage.as_of_period,
    vintage.as_of_end,
    vintage.measured_count
  from survey_vintage vintage
  join current_survey survey on survey.id = vintage.survey_revision_id;
comment on view latest_survey_vintage is 'The vintages of every survey''s current revision.';

create view publication_history as
  select
    plan.code as plan_code,
    edition.as_of,
    null::text as survey_code,
    revision.number,
    'published' as act,
    entry.person,
    revision.published_at as entered_at,
    coalesce(entry.reason, '') as reason,
    revision.document_sha256,
    revision.document_file_name,
    entry.importer,
    entry.draft_id,
    0::bigint as entry_id
  from revision
  join edition on edition.id = revision.edition_id
  join plan on plan.id = edition.plan_id
  left join publication_entry entry
    on entry.edition_id = revision.edition_id and entry.number = revision.number and entry.act = 'published'
  union all
  select
    plan.code, edition.as_of, null, revision.number, entry.act, entry.person, entry.entered_at, entry.reason,
    revision.document_sha256, revision.document_file_name, entry.importer, entry.draft_id, entry.id
  from publication_entry entry
  join revision on revision.edition_id = entry.edition_id and revision.number = entry.number
  join edition on edition.id = revision.edition_id
  join plan on plan.id = edition.plan_id
  where entry.act <> 'published'
  union all
  select
    null, null, survey.survey_code, survey.number, 'published', entry.person, survey.published_at,
    coalesce(entry.reason, ''), survey.document_sha256, survey.document_file_name, entry.importer, entry.draft_id, 0
  from survey_revision survey
  left join publication_entry entry
    on entry.survey_code = survey.survey_code and entry.number = survey.number and entry.act = 'published'
  union all
  select
    null, null, survey.survey_code, survey.number, entry.act, entry.person, entry.entered_at, entry.reason,
    survey.document_sha256, survey.document_file_name, entry.importer, entry.draft_id, entry.id
  from publication_entry entry
  join survey_revision survey on survey.survey_code = entry.survey_code and survey.number = entry.number
  where entry.act <> 'published';
comment on view publication_history is 'Every publication, withdrawal and restoration. Those who published before names were asked for are null.';
comment on column publication_history.plan_code is 'The plan, null for a survey.';
comment on column publication_history.as_of is 'The day or fiscal year that the edition reports on, null for a survey.';
comment on column publication_history.survey_code is 'The survey, null for an edition.';
comment on column publication_history.number is 'The revision within the edition or survey.';
comment on column publication_history.act is 'published, withdrawn or restored.';
comment on column publication_history.person is 'Who, null where nobody was asked.';
comment on column publication_history.entered_at is 'When.';
comment on column publication_history.reason is 'Why, empty where nobody was asked.';
comment on column publication_history.document_sha256 is 'The document that the revision was read from.';
comment on column publication_history.document_file_name is 'Name of the file as it was brought.';
comment on column publication_history.importer is 'Published: version of the importers that read it, null where it is not known.';
comment on column publication_history.draft_id is 'Published: the draft that it was, null where there was none.';
comment on column publication_history.entry_id is 'Counts up with entries of one revision, 0 for its publication.';
