-- A period as the domain's short code: R6, 2022, 2025-12-31, R5-R6.
create domain period_code as text
  check (value ~ '^([RHS]\d+(-[RHS]\d+)?|\d{4}|[+-]?\d{4,}-\d{2}-\d{2})$');
comment on domain period_code is 'R6 (fiscal year), 2022 (calendar year), 2025-12-31 (state at the end of a day), R5-R6 (fiscal years, both included).';

create domain short_key as text check (value ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
comment on domain short_key is 'Stable name of a plan, item, indicator or scheme, fit for an address.';

create table document (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  content bytea not null,
  size bigint not null generated always as (octet_length(content)) stored,
  received_at timestamptz not null default clock_timestamp()
);
comment on table document is 'The bytes of a file that an edition was read from. What the file is called and who published it stands in the revision, because two editions may describe the same bytes differently.';
comment on column document.sha256 is 'SHA-256 of the bytes, 64 lower-case hex digits.';
comment on column document.content is 'The bytes themselves.';
comment on column document.size is 'Number of bytes.';
comment on column document.received_at is 'When the bytes first arrived.';

create table plan (
  id bigint generated always as identity primary key,
  code short_key not null unique,
  jurisdiction_code text not null references jurisdiction (code)
);
comment on table plan is 'What identifies a published plan in all its editions. Its title, levels and scheme may change and stand in the revision.';
comment on column plan.id is 'Internal key.';
comment on column plan.code is 'Short name, such as aomori-dx.';
comment on column plan.jurisdiction_code is 'The body whose plan it is.';

create table edition (
  id bigint generated always as identity primary key,
  plan_id bigint not null references plan (id),
  as_of period_code not null,
  as_of_end date not null,
  unique (plan_id, as_of)
);
comment on table edition is 'One published report of a plan, whatever its revisions.';
comment on column edition.id is 'Internal key.';
comment on column edition.plan_id is 'The plan it reports on.';
comment on column edition.as_of is 'The day or fiscal year that it reports on.';
comment on column edition.as_of_end is 'Last day of as_of, for putting editions in order.';
create index edition_by_time on edition (plan_id, as_of_end desc);

create table revision (
  id bigint generated always as identity primary key,
  edition_id bigint not null references edition (id),
  number integer not null check (number >= 1),
  published_at timestamptz not null,
  plan_title text not null,
  plan_levels text[] not null,
  plan_indicator_name text not null,
  plan_scheme short_key not null,
  label text not null,
  source text not null,
  document_sha256 text not null references document (sha256),
  document_file_name text not null,
  document_media_type text not null,
  document_title text not null,
  document_publisher text not null,
  document_url text,
  document_licence text,
  item_count integer not null check (item_count >= 0),
  indicator_count integer not null check (indicator_count >= 0),
  observation_count integer not null check (observation_count >= 0),
  problem_count integer not null check (problem_count >= 0),
  transaction xid8 not null default pg_current_xact_id(),
  unique (edition_id, number),
  unique (edition_id, document_sha256)
);
comment on table revision is 'One publication of an edition, complete and never changed. A corrected re-issue is the next revision.';
comment on column revision.id is 'Internal key.';
comment on column revision.edition_id is 'The edition that it publishes.';
comment on column revision.number is 'Counts from 1 within the edition.';
comment on column revision.published_at is 'When it was published.';
comment on column revision.plan_title is 'Title of the plan, as this revision gives it.';
comment on column revision.plan_levels is 'Names of the levels of the plan''s tree from the root down.';
comment on column revision.plan_indicator_name is 'What the plan calls its indicators.';
comment on column revision.plan_scheme is 'Code of the evaluation scheme that the plan judges itself by.';
comment on column revision.label is 'What the edition reports on, in the report''s words.';
comment on column revision.source is 'Code of the importer that read the document.';
comment on column revision.document_sha256 is 'The document it was read from.';
comment on column revision.document_file_name is 'Name of the file as it was brought, without its folder.';
comment on column revision.document_media_type is 'Media type of the document.';
comment on column revision.document_title is 'Title of the document, as found in it.';
comment on column revision.document_publisher is 'Who published the document.';
comment on column revision.document_url is 'Where its publisher offers it, null where unknown.';
comment on column revision.document_licence is 'The terms it is published under, null where unknown.';
comment on column revision.item_count is 'How many items the tree has; never changes, so it is kept.';
comment on column revision.indicator_count is 'How many indicators the items have.';
comment on column revision.observation_count is 'How many observations were printed.';
comment on column revision.problem_count is 'How many problems were met while reading.';
comment on column revision.transaction is 'The transaction that wrote it: no other may add to it.';
create index revision_by_document on revision (document_sha256);
