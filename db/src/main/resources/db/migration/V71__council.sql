create table council_revision (
  id bigint generated always as identity primary key,
  plan_code short_key not null,
  jurisdiction_code text not null references jurisdiction (code),
  meeting_date date not null,
  meeting_name text not null check (meeting_name <> ''),
  source text not null,
  number integer not null check (number >= 1),
  published_at timestamptz not null,
  document_sha256 text not null references document (sha256),
  document_file_name text not null,
  document_media_type text not null,
  document_title text not null,
  document_publisher text not null,
  document_url text,
  document_licence text,
  transaction xid8 not null default pg_current_xact_id(),
  unique (plan_code, meeting_date, source, number),
  unique (plan_code, meeting_date, source, document_sha256)
);
comment on table council_revision is 'One publication of a document of a council''s meeting, complete and never changed. A corrected document is the next revision.';
comment on column council_revision.id is 'Internal key.';
comment on column council_revision.plan_code is 'Short name of the plan that the council looks after. Not a foreign key: its minutes may be taken in before any report of the plan.';
comment on column council_revision.jurisdiction_code is 'The prefecture whose council it is.';
comment on column council_revision.meeting_date is 'The day of the meeting.';
comment on column council_revision.meeting_name is 'Name of the meeting with its fiscal year.';
comment on column council_revision.source is 'Code of the importer that read the document, which tells slides from minutes.';
comment on column council_revision.number is 'Counts from 1 within the plan, meeting and source.';
comment on column council_revision.published_at is 'When it was published.';
comment on column council_revision.document_sha256 is 'The document it was read from.';
comment on column council_revision.document_file_name is 'Name of the file as it was brought, without its folder.';
comment on column council_revision.document_media_type is 'Media type of the document.';
comment on column council_revision.document_title is 'Title of the document.';
comment on column council_revision.document_publisher is 'Who published the document.';
comment on column council_revision.document_url is 'Where its publisher offers it, null where unknown.';
comment on column council_revision.document_licence is 'The terms it is published under, null where unknown.';
comment on column council_revision.transaction is 'The transaction that wrote it: no other may add to it.';
create index council_revision_by_document on council_revision (document_sha256);

create table council_agenda (
  council_revision_id bigint not null references council_revision (id),
  position integer not null,
  number text not null check (number <> ''),
  title text not null,
  citation_place_kind text not null,
  citation_place_page integer,
  citation_place_line integer,
  citation_place_column integer,
  citation_place_sheet text,
  citation_quote text not null,
  primary key (council_revision_id, position),
  check (is_place(
    citation_place_kind, citation_place_page, citation_place_line, citation_place_column, citation_place_sheet))
);
comment on table council_agenda is 'A point on the agenda of a meeting.';
comment on column council_agenda.council_revision_id is 'The revision it belongs to.';
comment on column council_agenda.position is 'Place among the points of the agenda, from 0, in the order of the document.';
comment on column council_agenda.number is 'Number as printed, in one width: (1)ア.';
comment on column council_agenda.title is 'Title as printed.';
comment on column council_agenda.citation_place_kind is 'What kind of place it was printed at: whole, line, page or cell.';
comment on column council_agenda.citation_place_page is 'Page, from 1, for a place on a page.';
comment on column council_agenda.citation_place_line is 'Line from 1, or row of a sheet.';
comment on column council_agenda.citation_place_column is 'Column of a sheet, 1 for A.';
comment on column council_agenda.citation_place_sheet is 'Name of the sheet, for a cell.';
comment on column council_agenda.citation_quote is 'The text that stood there.';

create table council_remark (
  council_revision_id bigint not null references council_revision (id),
  position integer not null,
  key text not null check (key ~ '^[0-9a-f]{12}$'),
  agenda_position integer not null,
  topic text not null,
  text text not null check (text <> ''),
  citation_place_kind text not null,
  citation_place_page integer,
  citation_place_line integer,
  citation_place_column integer,
  citation_place_sheet text,
  citation_quote text not null,
  primary key (council_revision_id, position),
  unique (council_revision_id, key),
  foreign key (council_revision_id, agenda_position) references council_agenda (council_revision_id, position),
  check (is_place(
    citation_place_kind, citation_place_page, citation_place_line, citation_place_column, citation_place_sheet))
);
comment on table council_remark is 'What a member said in a meeting, in the minutes'' words.';
comment on column council_remark.council_revision_id is 'The revision it belongs to.';
comment on column council_remark.position is 'Place among the remarks, from 0, in the order of the document.';
comment on column council_remark.key is 'Identifies the remark within its meeting in all revisions.';
comment on column council_remark.agenda_position is 'The point of the agenda, by its position in the same revision.';
comment on column council_remark.topic is 'The heading below the point, empty where there is none.';
comment on column council_remark.text is 'The words.';
comment on column council_remark.citation_place_kind is 'What kind of place it was printed at: whole, line, page or cell.';
comment on column council_remark.citation_place_page is 'Page, from 1, for a place on a page.';
comment on column council_remark.citation_place_line is 'Line from 1, or row of a sheet.';
comment on column council_remark.citation_place_column is 'Column of a sheet, 1 for A.';
comment on column council_remark.citation_place_sheet is 'Name of the sheet, for a cell.';
comment on column council_remark.citation_quote is 'The text that stood there.';

create table council_project (
  council_revision_id bigint not null references council_revision (id),
  position integer not null,
  number integer not null check (number >= 1),
  field text not null,
  group_name text not null,
  name text not null check (name <> ''),
  citation_place_kind text not null,
  citation_place_page integer,
  citation_place_line integer,
  citation_place_column integer,
  citation_place_sheet text,
  citation_quote text not null,
  primary key (council_revision_id, position),
  unique (council_revision_id, number),
  check (is_place(
    citation_place_kind, citation_place_page, citation_place_line, citation_place_column, citation_place_sheet))
);
comment on table council_project is 'A project that the slides of a meeting list.';
comment on column council_project.council_revision_id is 'The revision it belongs to.';
comment on column council_project.position is 'Place among the projects, from 0, in the order of the document.';
comment on column council_project.number is 'Number as printed.';
comment on column council_project.field is 'The part of the plan, empty where the list does not say.';
comment on column council_project.group_name is 'Heading within the field, empty where there is none.';
comment on column council_project.name is 'Name as printed.';
comment on column council_project.citation_place_kind is 'What kind of place it was printed at: whole, line, page or cell.';
comment on column council_project.citation_place_page is 'Page, from 1, for a place on a page.';
comment on column council_project.citation_place_line is 'Line from 1, or row of a sheet.';
comment on column council_project.citation_place_column is 'Column of a sheet, 1 for A.';
comment on column council_project.citation_place_sheet is 'Name of the sheet, for a cell.';
comment on column council_project.citation_quote is 'The text that stood there.';

create table council_kpi (
  council_revision_id bigint not null references council_revision (id),
  position integer not null,
  field text not null,
  name text not null check (name <> ''),
  citation_place_kind text not null,
  citation_place_page integer,
  citation_place_line integer,
  citation_place_column integer,
  citation_place_sheet text,
  citation_quote text not null,
  primary key (council_revision_id, position),
  check (is_place(
    citation_place_kind, citation_place_page, citation_place_line, citation_place_column, citation_place_sheet))
);
comment on table council_kpi is 'A KPI as the slides of a meeting show it.';
comment on column council_kpi.council_revision_id is 'The revision it belongs to.';
comment on column council_kpi.position is 'Place among the KPIs, from 0, in the order of the document.';
comment on column council_kpi.field is 'The part of the plan.';
comment on column council_kpi.name is 'Name as printed.';
comment on column council_kpi.citation_place_kind is 'What kind of place it was printed at: whole, line, page or cell.';
comment on column council_kpi.citation_place_page is 'Page, from 1, for a place on a page.';
comment on column council_kpi.citation_place_line is 'Line from 1, or row of a sheet.';
comment on column council_kpi.citation_place_column is 'Column of a sheet, 1 for A.';
comment on column council_kpi.citation_place_sheet is 'Name of the sheet, for a cell.';
comment on column council_kpi.citation_quote is 'The text that stood there.';

create table council_kpi_part (
  council_revision_id bigint not null references council_revision (id),
  position integer not null,
  kpi_position integer not null,
  kind text not null check (kind in ('example', 'component')),
  name text not null,
  citation_place_kind text not null,
  citation_place_page integer,
  citation_place_line integer,
  citation_place_column integer,
  citation_place_sheet text,
  citation_quote text not null,
  primary key (council_revision_id, position),
  foreign key (council_revision_id, kpi_position) references council_kpi (council_revision_id, position),
  check (is_place(
    citation_place_kind, citation_place_page, citation_place_line, citation_place_column, citation_place_sheet))
);
comment on table council_kpi_part is 'An indicator that the slides name with a KPI.';
comment on column council_kpi_part.council_revision_id is 'The revision it belongs to.';
comment on column council_kpi_part.position is 'Place among the indicators of all KPIs, from 0, in the order of the document.';
comment on column council_kpi_part.kpi_position is 'The KPI, by its position in the same revision.';
comment on column council_kpi_part.kind is 'example (of the table of KPIs) or component (of the draft of a dashboard).';
comment on column council_kpi_part.name is 'Name as printed.';
comment on column council_kpi_part.citation_place_kind is 'What kind of place it was printed at: whole, line, page or cell.';
comment on column council_kpi_part.citation_place_page is 'Page, from 1, for a place on a page.';
comment on column council_kpi_part.citation_place_line is 'Line from 1, or row of a sheet.';
comment on column council_kpi_part.citation_place_column is 'Column of a sheet, 1 for A.';
comment on column council_kpi_part.citation_place_sheet is 'Name of the sheet, for a cell.';
comment on column council_kpi_part.citation_quote is 'The text that stood there.';

create table council_clause (
  council_revision_id bigint not null references council_revision (id),
  position integer not null,
  kind text not null check (kind in ('index', 'reference-only', 'other')),
  text text not null,
  citation_place_kind text not null,
  citation_place_page integer,
  citation_place_line integer,
  citation_place_column integer,
  citation_place_sheet text,
  citation_quote text not null,
  primary key (council_revision_id, position),
  check (is_place(
    citation_place_kind, citation_place_page, citation_place_line, citation_place_column, citation_place_sheet))
);
comment on table council_clause is 'A sentence of the rule that KPIs are computed by.';
comment on column council_clause.council_revision_id is 'The revision it belongs to.';
comment on column council_clause.position is 'Place among the sentences, from 0, in the order of the document.';
comment on column council_clause.kind is 'index (100 at the targets), reference-only (what has no target) or other.';
comment on column council_clause.text is 'The words.';
comment on column council_clause.citation_place_kind is 'What kind of place it was printed at: whole, line, page or cell.';
comment on column council_clause.citation_place_page is 'Page, from 1, for a place on a page.';
comment on column council_clause.citation_place_line is 'Line from 1, or row of a sheet.';
comment on column council_clause.citation_place_column is 'Column of a sheet, 1 for A.';
comment on column council_clause.citation_place_sheet is 'Name of the sheet, for a cell.';
comment on column council_clause.citation_quote is 'The text that stood there.';

create table council_case (
  council_revision_id bigint not null references council_revision (id),
  position integer not null,
  field text not null,
  title text not null,
  as_of_text text not null,
  as_of_period period_code,
  outcomes text[] not null,
  citation_place_kind text not null,
  citation_place_page integer,
  citation_place_line integer,
  citation_place_column integer,
  citation_place_sheet text,
  citation_quote text not null,
  primary key (council_revision_id, position),
  check (is_place(
    citation_place_kind, citation_place_page, citation_place_line, citation_place_column, citation_place_sheet))
);
comment on table council_case is 'An example that the slides of a meeting give of what the plan brings about.';
comment on column council_case.council_revision_id is 'The revision it belongs to.';
comment on column council_case.position is 'Place among the cases, from 0, in the order of the document.';
comment on column council_case.field is 'The part of the plan that it is given for, in the document''s words.';
comment on column council_case.title is 'Title as printed, empty where there is none.';
comment on column council_case.as_of_text is 'The time that it speaks of, as printed; empty where it is not.';
comment on column council_case.as_of_period is 'The same, where it is understood.';
comment on column council_case.outcomes is 'What was done and what came of it, one bullet or paragraph each.';
comment on column council_case.citation_place_kind is 'What kind of place it was printed at: whole, line, page or cell.';
comment on column council_case.citation_place_page is 'Page, from 1, for a place on a page.';
comment on column council_case.citation_place_line is 'Line from 1, or row of a sheet.';
comment on column council_case.citation_place_column is 'Column of a sheet, 1 for A.';
comment on column council_case.citation_place_sheet is 'Name of the sheet, for a cell.';
comment on column council_case.citation_quote is 'The text that stood there.';

create table council_problem (
  council_revision_id bigint not null references council_revision (id),
  position integer not null,
  code text not null,
  place_kind text not null,
  place_page integer,
  place_line integer,
  place_column integer,
  place_sheet text,
  arguments jsonb not null,
  primary key (council_revision_id, position),
  check (is_place(place_kind, place_page, place_line, place_column, place_sheet))
);
comment on table council_problem is 'Something that was wrong or doubtful while the document was read.';
comment on column council_problem.council_revision_id is 'The revision it belongs to.';
comment on column council_problem.position is 'Place among the problems, from 0, in the order of the document.';
comment on column council_problem.code is 'Stable code of the kind of problem, such as missing-item.';
comment on column council_problem.place_kind is 'What kind of place the problem was met at: whole, line, page or cell.';
comment on column council_problem.place_page is 'Page, from 1, for a place on a page.';
comment on column council_problem.place_line is 'Line from 1, or row of a sheet.';
comment on column council_problem.place_column is 'Column of a sheet, 1 for A.';
comment on column council_problem.place_sheet is 'Name of the sheet, for a cell.';
comment on column council_problem.arguments is 'What is particular to this kind of problem: the fields of its record, by name.';

create function refuse_late_council_rows() returns trigger language plpgsql as $$
begin
  if exists (
      select from (select distinct council_revision_id from added) late
      join council_revision on council_revision.id = late.council_revision_id
      where council_revision.transaction <> pg_current_xact_id()) then
    raise exception 'revisions are immutable: % on % comes after publication', tg_op, tg_table_name
      using errcode = 'restrict_violation';
  end if;
  return null;
end
$$;
comment on function refuse_late_council_rows is 'Refuses rows of a council''s document that another transaction has written.';

do $$
declare
  contents constant text[] := array[
    'council_agenda', 'council_remark', 'council_project', 'council_kpi', 'council_kpi_part',
    'council_clause', 'council_case', 'council_problem'];
  name text;
begin
  foreach name in array contents || array['council_revision'] loop
    execute format(
      'create trigger refuse_change before update or delete or truncate on %I '
      'for each statement execute function refuse_change()', name);
  end loop;
  foreach name in array contents loop
    execute format(
      'create trigger refuse_late_rows after insert on %I referencing new table as added '
      'for each statement execute function refuse_late_council_rows()', name);
  end loop;
end
$$;
