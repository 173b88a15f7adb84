-- Each application that was decided, and whether two people decided it otherwise than the list says (I21). No names.
create table discretion (
    application text    primary key,
    season      text    not null,
    agency      text    not null,
    overridden  boolean not null default false
);
create index discretion_by_season on discretion (season, agency);
