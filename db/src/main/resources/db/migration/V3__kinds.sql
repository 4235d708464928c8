create function is_place(kind text, page integer, line integer, col integer, sheet text) returns boolean
  language sql immutable parallel safe
  return case kind
    when 'whole' then num_nonnulls(page, line, col, sheet) = 0
    when 'line' then line is not null and num_nonnulls(page, col, sheet) = 0
    when 'page' then num_nonnulls(page, line) = 2 and num_nonnulls(col, sheet) = 0
    when 'cell' then num_nonnulls(line, col, sheet) = 3 and page is null
    else false
  end;
comment on function is_place is 'Whether the columns of a place fit its kind.';

create function is_absence(reason text) returns boolean
  language sql immutable parallel safe
  return coalesce(
    reason in ('not-published', 'not-applicable', 'not-yet-surveyed', 'unreadable', 'withheld'), false);
comment on function is_absence is 'Whether the text is a reason why something is absent.';

create function is_value(
    kind text, number numeric, scale smallint, unit text, printed text, against text, reason text)
  returns boolean
  language sql immutable parallel safe
  return case kind
    when 'measured' then num_nonnulls(number, scale, unit, printed) = 4 and num_nonnulls(against, reason) = 0
    when 'change' then num_nonnulls(number, scale, unit, printed, against) = 5 and reason is null
    when 'words' then printed is not null and num_nonnulls(number, scale, unit, against, reason) = 0
    when 'absent' then is_absence(reason) and printed is not null and num_nonnulls(number, scale, unit, against) = 0
    else false
  end;
comment on function is_value is 'Whether the columns of a value fit its kind.';

create function is_outcome(
    kind text, number numeric, scale smallint, unit text, printed text, label text, reason text)
  returns boolean
  language sql immutable parallel safe
  return case kind
    when 'rate' then num_nonnulls(number, scale, unit, printed) = 4 and num_nonnulls(label, reason) = 0
    when 'grade' then label is not null and num_nonnulls(number, scale, unit, printed, reason) = 0
    when 'not-rated' then label is not null and num_nonnulls(number, scale, unit, printed, reason) = 0
    when 'missing' then is_absence(reason) and num_nonnulls(number, scale, unit, printed, label) = 0
    else false
  end;
comment on function is_outcome is 'Whether the columns of an outcome fit its kind.';
