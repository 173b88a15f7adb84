-- What each journey cost its worker and what she earned in the first month, in dirhams (I10, I11). No names.
create table cost_of (
    placement   text    primary key,
    season      text    not null,
    agency      text    not null,
    borne       numeric not null check (borne >= 0),
    first_month numeric check (first_month > 0)
);
create index cost_of_season on cost_of (season, agency);
