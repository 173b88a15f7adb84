-- Who sleeps where (C23): one row for each time that somebody has a bed. Retention: as the journey.
-- A row is never taken away: who never came has left on the day before her first.
create table bed (
    id        text    primary key check (length(id) = 26),
    placement text    not null,
    person    text    not null,
    housing   text    not null,
    number    integer not null check (number > 0),
    from_day  date    not null,
    to_day    date    not null,
    state     text    not null check (state in ('PLANNED', 'OCCUPIED', 'MOVED', 'LEFT')),
    left_on   date,
    check (to_day >= from_day),
    check ((state in ('MOVED', 'LEFT')) = (left_on is not null)),
    check (left_on >= from_day - 1)
);
create unique index bed_of_placement on bed (placement) where state in ('PLANNED', 'OCCUPIED');
create index bed_of_house on bed (housing, number);
