-- Each expression of interest as it came, that of somebody who comes twice too; nobody's id is kept.
create table expression (
    sequence bigint generated always as identity primary key,
    season   text not null,
    agency   text not null,
    on_day   date not null
);
create index expression_by_season on expression (season);
