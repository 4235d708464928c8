create table survey_revision (
  id bigint generated always as identity primary key,
  survey_code short_key not null,
  number integer not null check (number >= 1),
  published_at timestamptz not null,
  source text not null,
  title text not null,
  document_sha256 text not null references document (sha256),
  document_file_name text not null,
  document_media_type text not null,
  document_title text not null,
  document_publisher text not null,
  document_url text,
  document_licence text,
  concept_count integer not null check (concept_count >= 0),
  body_count integer not null check (body_count >= 0),
  value_count integer not null check (value_count >= 0),
  problem_count integer not null check (problem_count >= 0),
  transaction xid8 not null default pg_current_xact_id(),
  unique (survey_code, number),
  unique (survey_code, document_sha256)
);
comment on table document is 'The bytes of a file that an edition or a survey was read from. What the file is called and who published it stands in the revision, because two of them may describe the same bytes differently.';
comment on table survey_revision is 'One publication of a table of official statistics, complete and never changed. A corrected table is the next revision.';
comment on column survey_revision.id is 'Internal key.';
comment on column survey_revision.survey_code is 'Short name of the survey, such as digital-agency-dx-2024-07.';
comment on column survey_revision.number is 'Counts from 1 within the survey.';
comment on column survey_revision.published_at is 'When it was published.';
comment on column survey_revision.source is 'Code of the importer that read the document.';
comment on column survey_revision.title is 'Title of the survey in Japanese.';
comment on column survey_revision.document_sha256 is 'The document it was read from.';
comment on column survey_revision.document_file_name is 'Name of the file as it was brought, without its folder.';
comment on column survey_revision.document_media_type is 'Media type of the document.';
comment on column survey_revision.document_title is 'Title of the document, as found in it.';
comment on column survey_revision.document_publisher is 'Who published the document.';
comment on column survey_revision.document_url is 'Where its publisher offers it, null where unknown.';
comment on column survey_revision.document_licence is 'The terms it is published under, null where unknown.';
comment on column survey_revision.concept_count is 'How many common indicators have values in it; never changes, so it is kept.';
comment on column survey_revision.body_count is 'How many bodies have values in it.';
comment on column survey_revision.value_count is 'How many values it has.';
comment on column survey_revision.problem_count is 'How many problems were met while reading.';
comment on column survey_revision.transaction is 'The transaction that wrote it: no other may add to it.';
create index survey_revision_by_document on survey_revision (document_sha256);

create table survey_vintage (
  survey_revision_id bigint not null references survey_revision (id),
  position integer not null,
  concept short_key not null,
  as_of_text text not null,
  as_of_period period_code,
  as_of_end date,
  measured_count integer not null check (measured_count >= 0),
  primary key (survey_revision_id, position),
  unique nulls not distinct (survey_revision_id, concept, as_of_text, as_of_period),
  check ((as_of_period is null) = (as_of_end is null))
);
comment on table survey_vintage is 'One common indicator at one time in a survey: the heading of a column of values. Few rows stand for many values, so what is newest is found without reading the values.';
comment on column survey_vintage.survey_revision_id is 'The revision it belongs to.';
comment on column survey_vintage.position is 'Place among the vintages of the survey, from 0, in the order of the table.';
comment on column survey_vintage.concept is 'Code of the common indicator.';
comment on column survey_vintage.as_of_text is 'The time that the values speak of, in the survey''s words.';
comment on column survey_vintage.as_of_period is 'The same, where it is understood.';
comment on column survey_vintage.as_of_end is 'Last day of the period, for putting vintages in order.';
comment on column survey_vintage.measured_count is 'How many bodies have a figure; never changes, so it is kept.';
create index survey_vintage_by_concept on survey_vintage (concept, as_of_end desc);

create table survey_value (
  survey_revision_id bigint not null,
  vintage_position integer not null,
  body text not null references jurisdiction (code),
  value_kind text not null,
  value_number numeric,
  value_scale smallint,
  value_unit text,
  value_text text not null,
  value_against text,
  value_reason text,
  ratio_count numeric,
  ratio_whole numeric check (ratio_whole > 0),
  computed boolean not null,
  citation_place_kind text not null,
  citation_place_page integer,
  citation_place_line integer,
  citation_place_column integer,
  citation_place_sheet text,
  citation_quote text not null,
  primary key (survey_revision_id, vintage_position, body),
  foreign key (survey_revision_id, vintage_position) references survey_vintage (survey_revision_id, position),
  check ((ratio_count is null) = (ratio_whole is null)),
  check (is_value(value_kind, value_number, value_scale, value_unit, value_text, value_against, value_reason)),
  check (is_place(
    citation_place_kind, citation_place_page, citation_place_line, citation_place_column, citation_place_sheet))
);
comment on table survey_value is 'The value of one body for one common indicator at one time. The key leads from a vintage to its bodies, which is how values are asked for.';
comment on column survey_value.survey_revision_id is 'The revision it belongs to.';
comment on column survey_value.vintage_position is 'The vintage, by its position in the same revision.';
comment on column survey_value.body is 'Whose value it is.';
comment on column survey_value.value_kind is 'Value: measured, change, words or absent.';
comment on column survey_value.value_number is 'Value: the number, where it is measured or a change.';
comment on column survey_value.value_scale is 'Value: printed digits after the point; negative where a multiplier hides digits (174万 has -4).';
comment on column survey_value.value_unit is 'Value: unit as printed, empty where none is.';
comment on column survey_value.value_text is 'Value: the figure as it stood in the document, the words, or the mark of absence.';
comment on column survey_value.value_against is 'Value: what a change is measured against.';
comment on column survey_value.value_reason is 'Value: why it is absent.';
comment on column survey_value.ratio_count is 'The count that the value is a share of, where known: 18 of 40.';
comment on column survey_value.ratio_whole is 'The whole of that share: the 40 of 18 of 40.';
comment on column survey_value.computed is 'Whether it was computed from rows of the survey instead of printed in it.';
comment on column survey_value.citation_place_kind is 'What kind of place the figure was printed at: whole, line, page or cell.';
comment on column survey_value.citation_place_page is 'Page, from 1, for a place on a page.';
comment on column survey_value.citation_place_line is 'Line from 1, or row of a sheet.';
comment on column survey_value.citation_place_column is 'Column of a sheet, 1 for A.';
comment on column survey_value.citation_place_sheet is 'Name of the sheet, for a cell.';
comment on column survey_value.citation_quote is 'The text that stood there.';

create table survey_problem (
  survey_revision_id bigint not null references survey_revision (id),
  position integer not null,
  code text not null,
  place_kind text not null,
  place_page integer,
  place_line integer,
  place_column integer,
  place_sheet text,
  arguments jsonb not null,
  primary key (survey_revision_id, position),
  check (is_place(place_kind, place_page, place_line, place_column, place_sheet))
);
comment on table survey_problem is 'Something that was wrong or doubtful while a survey was read.';
comment on column survey_problem.survey_revision_id is 'The revision it belongs to.';
comment on column survey_problem.position is 'Place among the problems of the survey, from 0, in the order of the table.';
comment on column survey_problem.code is 'Stable code of the kind of problem, such as unreadable-figure.';
comment on column survey_problem.place_kind is 'What kind of place the problem was met at: whole, line, page or cell.';
comment on column survey_problem.place_page is 'Page, from 1, for a place on a page.';
comment on column survey_problem.place_line is 'Line from 1, or row of a sheet.';
comment on column survey_problem.place_column is 'Column of a sheet, 1 for A.';
comment on column survey_problem.place_sheet is 'Name of the sheet, for a cell.';
comment on column survey_problem.arguments is 'What is particular to this kind of problem: the fields of its record, by name.';
