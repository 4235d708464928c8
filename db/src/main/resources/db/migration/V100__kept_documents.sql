create view kept_document as
select
  document.sha256,
  document.content,
  coalesce(named.file_name, left(document.sha256, 12)) as file_name,
  coalesce(named.title, '') as title,
  coalesce(named.publisher, '') as publisher
from document
left join lateral (
  select file_name, title, publisher
  from (
    select published_at, document_file_name as file_name, document_title as title, document_publisher as publisher
    from revision
    where document_sha256 = document.sha256
    union all
    select published_at, document_file_name, document_title, document_publisher
    from survey_revision
    where document_sha256 = document.sha256
  ) as every_name
  order by published_at desc
  limit 1
) as named on true;

comment on view kept_document is 'Every file that was kept, with what the newest revision that was read from it calls it.';
comment on column kept_document.file_name is 'The file''s name as it was brought; the beginning of its hash where nothing was read from it.';
comment on column kept_document.sha256 is 'SHA-256 of the bytes, 64 lower-case hex digits.';
comment on column kept_document.content is 'The bytes themselves.';
comment on column kept_document.title is 'Title of the document, as found in it; empty where nothing was read from it.';
comment on column kept_document.publisher is 'Who published the document; empty where nothing was read from it.';
