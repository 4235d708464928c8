-- Import profiles that people write. What comes with Kurabe is not here: it is part of the program.

create table profile_version (
  id bigint generated always as identity primary key,
  code short_key not null,
  number integer not null check (number >= 1),
  kind text not null check (kind in ('written', 'withdrawn')),
  yaml text,
  person text not null check (person <> ''),
  written_at timestamptz not null,
  unique (code, number),
  check ((kind = 'written') = (yaml is not null))
);
comment on table profile_version is 'The history of the import profiles that people write. The newest version of a code counts, before the bundled profile of that code. Nothing is changed or deleted.';
comment on column profile_version.id is 'Internal key.';
comment on column profile_version.code is 'Short name of the profile, such as akita-dx-table.';
comment on column profile_version.number is 'Counts from 1 within the code.';
comment on column profile_version.kind is 'written: a text that counts from now on. withdrawn: back to the bundled profile, or to none.';
comment on column profile_version.yaml is 'The whole definition as it was written, null for a withdrawal.';
comment on column profile_version.person is 'Who wrote or withdrew it, as they gave their name.';
comment on column profile_version.written_at is 'When.';

create trigger refuse_change before update or delete or truncate on profile_version
  for each statement execute function refuse_change();
