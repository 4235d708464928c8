-- Files that were read but are not published yet. Their content is not kept: it is read from the bytes again.

create table draft (
  id bigint generated always as identity primary key,
  document_sha256 text not null references document (sha256),
  file_name text not null,
  url text,
  as_of period_code,
  chosen text,
  source text not null,
  plan_code short_key,
  edition_as_of period_code,
  survey_code short_key,
  title text not null,
  importer text not null,
  again text check (btrim(again) <> ''),
  person text not null check (btrim(person) <> ''),
  taken_at timestamptz not null,
  check (num_nonnulls(plan_code, survey_code) = 1),
  check ((plan_code is null) = (edition_as_of is null))
);
comment on table draft is 'A file that somebody brought, to be decided about and published. Never changed: what happens to it is an entry of its own.';
comment on column draft.id is 'What the draft is referred to by.';
comment on column draft.document_sha256 is 'The file, by its bytes.';
comment on column draft.file_name is 'As given by the person who brought it, without its folder.';
comment on column draft.url is 'Where it was published, null where unknown.';
comment on column draft.as_of is 'What time its figures speak of, where the person who brought it says so.';
comment on column draft.chosen is 'Code of the source that the person chose, null where it was recognised.';
comment on column draft.source is 'Code of the source that read it.';
comment on column draft.plan_code is 'The plan that it reports on, null for a survey. It may not be published yet.';
comment on column draft.edition_as_of is 'The day or fiscal year that it reports on, null for a survey.';
comment on column draft.survey_code is 'The survey that it is a table of, null for a report.';
comment on column draft.title is 'Title of the plan or survey.';
comment on column draft.importer is 'Version of the importers that read it first.';
comment on column draft.again is 'Why bytes that were published before are brought once more, null where they are not.';
comment on column draft.person is 'Who brought it, as they gave their name.';
comment on column draft.taken_at is 'When it arrived.';
create index draft_by_document on draft (document_sha256);

create table draft_entry (
  draft_id bigint not null references draft (id),
  number integer not null check (number >= 1),
  person text not null check (btrim(person) <> ''),
  entered_at timestamptz not null,
  kind text not null,
  text text not null,
  row_ref text,
  row_number integer check (row_number >= 1),
  decision text,
  argument text,
  due_on date,
  revision integer,
  importer text,
  primary key (draft_id, number),
  unique (draft_id, row_ref, row_number),
  check (case kind
    when 'decided' then num_nonnulls(row_ref, row_number, decision, argument) = 4
      and decision in ('accepted', 'discarded', 'edited', 'matched', 'cleared')
      and num_nonnulls(due_on, revision, importer) = 0
    when 'scheduled' then due_on is not null
      and num_nonnulls(row_ref, row_number, decision, argument, revision, importer) = 0
    when 'published' then num_nonnulls(revision, importer) = 2
      and num_nonnulls(row_ref, row_number, decision, argument, due_on) = 0
    when 'submitted' then num_nonnulls(row_ref, row_number, decision, argument, due_on, revision, importer) = 0
    when 'approved' then num_nonnulls(row_ref, row_number, decision, argument, due_on, revision, importer) = 0
    when 'sent-back' then num_nonnulls(row_ref, row_number, decision, argument, due_on, revision, importer) = 0
    when 'abandoned' then num_nonnulls(row_ref, row_number, decision, argument, due_on, revision, importer) = 0
    else false end)
);
comment on table draft_entry is 'What happened to a draft, one after the other.';
comment on column draft_entry.draft_id is 'The draft.';
comment on column draft_entry.number is 'Counts from 1 within the draft.';
comment on column draft_entry.person is 'Who, as they gave their name.';
comment on column draft_entry.entered_at is 'When.';
comment on column draft_entry.kind is 'decided (about a row), submitted, approved, sent-back, scheduled, published or abandoned.';
comment on column draft_entry.text is 'Why, in the person''s words; empty where they gave none.';
comment on column draft_entry.row_ref is 'Decision: the row, such as value:3f2a91c0d4e5:2025-12-31.';
comment on column draft_entry.row_number is 'Decision: counts from 1 within the row, so that of two decisions that are based on the same look one is refused.';
comment on column draft_entry.decision is 'Decision: accepted, discarded, edited, matched or cleared (the one before is taken back).';
comment on column draft_entry.argument is 'Decision: the text that should have been read, or the key that it is matched to; empty for the others.';
comment on column draft_entry.due_on is 'Scheduled: from the first moment of which day it is to be published.';
comment on column draft_entry.revision is 'Published: the revision that it became.';
comment on column draft_entry.importer is 'Published: version of the importers that read what was published.';

create trigger refuse_change before update or delete or truncate on draft
  for each statement execute function refuse_change();
create trigger refuse_change before update or delete or truncate on draft_entry
  for each statement execute function refuse_change();

-- What a draft is at now is what its last entry that is no decision made of it.
create view draft_summary as
  select
    draft.*,
    last_step.kind as last_step,
    case when last_step.kind = 'scheduled' then last_step.due_on end as due_on,
    (select count(*) from draft_entry entry where entry.draft_id = draft.id and entry.kind = 'decided') as decision_count,
    coalesce(
      (select max(entry.entered_at) from draft_entry entry where entry.draft_id = draft.id),
      draft.taken_at) as changed_at
  from draft
  left join lateral (
    select entry.kind, entry.due_on from draft_entry entry
    where entry.draft_id = draft.id and entry.kind <> 'decided'
    order by entry.number desc limit 1) last_step on true;
comment on view draft_summary is 'Every draft with how far it is.';
comment on column draft_summary.last_step is 'Kind of its last entry that is no decision; null while there is none.';
comment on column draft_summary.due_on is 'The day that it is to be published on, null unless it is scheduled.';
comment on column draft_summary.decision_count is 'How many decisions were taken on its rows.';
comment on column draft_summary.changed_at is 'When something last happened to it.';
comment on column draft_summary.id is 'What the draft is referred to by.';
comment on column draft_summary.document_sha256 is 'The file, by its bytes.';
comment on column draft_summary.file_name is 'As given by the person who brought it, without its folder.';
comment on column draft_summary.url is 'Where it was published, null where unknown.';
comment on column draft_summary.as_of is 'What time its figures speak of, where the person who brought it says so.';
comment on column draft_summary.chosen is 'Code of the source that the person chose, null where it was recognised.';
comment on column draft_summary.source is 'Code of the source that read it.';
comment on column draft_summary.plan_code is 'The plan that it reports on, null for a survey. It may not be published yet.';
comment on column draft_summary.edition_as_of is 'The day or fiscal year that it reports on, null for a survey.';
comment on column draft_summary.survey_code is 'The survey that it is a table of, null for a report.';
comment on column draft_summary.title is 'Title of the plan or survey.';
comment on column draft_summary.importer is 'Version of the importers that read it first.';
comment on column draft_summary.again is 'Why bytes that were published before are brought once more, null where they are not.';
comment on column draft_summary.person is 'Who brought it, as they gave their name.';
comment on column draft_summary.taken_at is 'When it arrived.';
