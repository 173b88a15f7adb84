-- Coming home (C27, R5) and being called back (C28, R6). Retention: as the person's file.

-- What the yearly order says of a season's returns, where it differs from the usual.
create table season_rules (
    season   text primary key,
    calendar text not null check (length(calendar) <= 10),
    months   integer not null check (months between 1 and 12)
);

-- The last receipt of each year.
create table last_receipt (
    year   integer primary key,
    number integer not null check (number > 0)
);

create table check_in (
    placement text primary key check (length(placement) = 26),
    receipt   text not null unique,
    on_day    date not null,
    exited_on date check (exited_on <= on_day),
    document  text not null check (document in ('PASSPORT', 'IDENTITY_CARD')),
    place     text not null check (length(place) <= 200),
    by_name   text not null,
    at        timestamptz not null
);

-- Calls to ask how somebody is, and sources that know of no exit: before anything may be concluded.
create table search_note (
    sequence  bigint generated always as identity primary key,
    placement text not null check (length(placement) = 26),
    source    text not null check (source in (
        'CALL', 'BOARDING_LIST', 'PASSPORT_STAMP', 'ENTRY_EXIT_SYSTEM', 'ASSOCIATION_LIST', 'SELF_REPORT')),
    on_day    date not null,
    by_name   text not null,
    at        timestamptz not null
);
create index search_note_of_placement on search_note (placement);

create table recall_list (
    id       text primary key check (length(id) = 26),
    season   text not null,
    employer text not null,
    posts    integer not null check (posts between 0 and 10000),
    seed     text not null,
    made_on  date not null,
    by_name  text not null,
    unique (season, employer)
);

create table recall (
    id          text primary key check (length(id) = 26),
    list        text not null references recall_list,
    person      text not null,
    agency      text not null,
    rank        integer not null check (rank > 0),
    seasons     integer not null check (seasons >= 0),
    returned_on date,
    hash        text not null,
    why         text[] not null,
    state       text not null check (state in (
        'LISTED', 'NOTIFIED', 'ACCEPTED', 'DEFERRED', 'DECLINED', 'UNREACHABLE', 'OMITTED', 'CONTESTED',
        'REINSTATED', 'UPHELD')),
    reason      text,
    proof       text check (length(proof) <= 200),
    placement   text unique,
    version     bigint not null default 0,
    unique (list, person),
    unique (list, rank)
);
create index recall_of_person on recall (person);
