-- Seasons, their contingents and every single place (C6, R8). Counts are always counts of rows.

-- What offers for a destination must usually reach; a season starts with these numbers and its own
-- order or collective agreement may set others. All figures are to be checked every year.
create table destination (
    country      char(2) primary key,
    min_posts    integer not null check (min_posts between 1 and 1000),
    pay_floor    numeric(10, 2) check (pay_floor > 0),
    housing_base numeric(10, 2) check (housing_base > 0),
    currency     char(3) not null,
    source       text not null
);

insert into destination (country, min_posts, pay_floor, housing_base, currency, source)
values
    ('ES', 10, 39.47, 600.00, 'EUR',
     'RD 1155/2024 arts 109 and 121.4; daily minimum wage and IPREM of 2025'),
    ('FR', 1, 83.16, null, 'EUR', 'minimum wage of 2025: seven hours at 11.88');

create table season (
    id           text primary key check (length(id) = 26),
    code         text not null unique check (length(code) between 1 and 20),
    country      char(2) not null,
    sector       text not null check (length(sector) <= 10),
    first_day    date not null,
    last_day     date not null check (last_day >= first_day),
    min_posts    integer not null check (min_posts between 1 and 1000),
    pay_floor    numeric(10, 2) check (pay_floor > 0),
    housing_base numeric(10, 2) check (housing_base > 0),
    currency     char(3) not null,
    opened_at    timestamptz not null
);

create table contingent (
    id         text primary key check (length(id) = 26),
    season     text not null references season,
    type       text not null check (type in ('NEWCOMER', 'REPEATER')),
    authority  text not null check (length(authority) <= 200),
    act        text not null check (length(act) <= 200),
    total      integer not null check (total > 0),
    granted_at timestamptz not null,
    granted_by text not null,
    unique (season, type, act)
);

-- What R8 gave each agency, with what it was given by.
create table share (
    contingent text not null references contingent,
    agency     text not null,
    weight     integer not null check (weight >= 0),
    floor      integer not null check (floor >= 0),
    cap        integer check (cap >= floor),
    places     integer not null check (places >= 0),
    primary key (contingent, agency)
);

create table place (
    id         text primary key check (length(id) = 26),
    season     text not null references season,
    contingent text not null references contingent,
    type       text not null check (type in ('NEWCOMER', 'REPEATER')),
    agency     text not null,
    employer   text,
    call       text,
    placement  text unique,
    state      text not null
        check (state in ('OPEN', 'RESERVED', 'COMMITTED', 'CONSUMED', 'RELEASED')),
    version    bigint not null default 0,
    check ((state = 'OPEN') = (call is null)),
    check ((call is null) = (employer is null)),
    check ((state in ('COMMITTED', 'CONSUMED')) = (placement is not null))
);
create index place_open on place (season, agency, type, id) where state = 'OPEN';
create index place_of_call on place (call, agency) where call is not null;

-- Every reservation as it was asked; a place that was given back stays counted as asked for.
create table reservation (
    id          text primary key check (length(id) = 26),
    season      text not null references season,
    agency      text not null,
    type        text not null check (type in ('NEWCOMER', 'REPEATER')),
    employer    text not null,
    call        text not null,
    asked       integer not null check (asked > 0),
    reserved_at timestamptz not null
);
create index reservation_of_season on reservation (season);
create index reservation_of_call on reservation (call);
