-- Where workers live (C23): each house with its beds, what it costs, and the last visit to it.
-- A charge stands here as it is asked, never as something that a worker owes.
create table housing (
    id            text primary key check (length(id) = 26),
    employer      text not null references employer,
    name          text not null check (length(name) between 1 and 200),
    address       text not null check (length(address) between 1 and 200),
    municipality  text not null check (length(municipality) between 1 and 200),
    rooms         integer not null check (rooms between 1 and 1000),
    area          numeric(8, 1) not null check (area > 0),
    beds_women    integer not null check (beds_women between 0 and 5000),
    beds_men      integer not null check (beds_men between 0 and 5000),
    toilets       integer not null check (toilets between 1 and 1000),
    showers       integer not null check (showers between 1 and 1000),
    km_to_work    numeric(5, 1) not null check (km_to_work between 0 and 500),
    km_to_town    numeric(5, 1) not null check (km_to_town between 0 and 500),
    licence       text check (length(licence) <= 200),
    rent          numeric(10, 2) not null check (rent >= 0),
    utilities     numeric(10, 2) not null check (utilities >= 0),
    state         text not null check (state in
        ('DECLARED', 'VERIFIED', 'IN_USE', 'NON_CONFORMING', 'CLOSED')),
    visited_on    date,
    visitor       text check (length(visitor) <= 200),
    missing       text[] not null default '{}',
    reason        text check (length(reason) <= 500),
    version       bigint not null default 0,
    check (beds_women + beds_men > 0),
    check (state not in ('VERIFIED', 'IN_USE') or visited_on is not null)
);
create index housing_by_employer on housing (employer);
