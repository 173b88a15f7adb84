-- A claim that the worker lets her employer know of (C20). The employer reads her own rows by it.
alter table claim
    add column employer   text,
    add column asked_on   date,
    add column given_on   date,
    add column contested  text check (char_length(contested) <= 500),
    add check ((employer is null) = (asked_on is null)),
    add check (employer is not null or (given_on is null and contested is null));
create index claim_of_employer on claim (employer, due) where employer is not null;
