-- What people decide about what a plan's indicators and items are mapped to. The last decision on a subject holds.

create table mapping_decision (
  id bigint generated always as identity primary key,
  decided_at timestamptz not null default clock_timestamp(),
  person text not null check (btrim(person) <> ''),
  ground text not null check (btrim(ground) <> ''),
  plan_code text not null references plan (code),
  subject_kind text not null,
  subject_item text,
  subject_name text,
  act text not null,
  concept text,
  fit text,
  theme text,
  check (case subject_kind
    when 'indicator' then subject_item is null and subject_name is not null
    when 'item-indicator' then subject_item is not null and subject_name is not null
    when 'item' then subject_item is not null and subject_name is null
    else false end),
  check (case act
    when 'concept' then concept is not null and coalesce(fit, '') in ('same', 'proxy') and theme is null
    when 'theme' then concept is null and fit is null and theme is not null
    when 'withdrawn' then concept is null and fit is null and theme is null
    else false end)
);
create index mapping_decision_plan on mapping_decision (plan_code);
comment on table mapping_decision is 'A person''s decision about what an indicator or item of a plan is mapped to; never changed, only superseded.';
comment on column mapping_decision.id is 'Counts up: of two decisions on one subject, the higher one holds.';
comment on column mapping_decision.decided_at is 'When it was taken in.';
comment on column mapping_decision.person is 'Who decided, as they gave their name.';
comment on column mapping_decision.ground is 'Why, in Japanese.';
comment on column mapping_decision.plan_code is 'The plan, by its code: a decision outlives an edition.';
comment on column mapping_decision.subject_kind is 'indicator (by its name), item-indicator (by its item''s number and its name) or item (as a whole).';
comment on column mapping_decision.subject_item is 'The item''s number as printed, or its title where the plan prints no number.';
comment on column mapping_decision.subject_name is 'The indicator''s name as printed.';
comment on column mapping_decision.act is 'concept or theme (mapped to it), or withdrawn (the decision before is taken back).';
comment on column mapping_decision.concept is 'Code of the concept.';
comment on column mapping_decision.fit is 'same (it measures what the concept defines) or proxy (something near).';
comment on column mapping_decision.theme is 'Code of the theme.';

create function refuse_mapping_change() returns trigger language plpgsql as $$
begin
  raise exception 'decisions are only added: % on % is refused', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end
$$;
comment on function refuse_mapping_change is 'Refuses whatever was tried with a decision that was taken.';

create trigger refuse_change before update or delete or truncate on mapping_decision
  for each statement execute function refuse_mapping_change();
