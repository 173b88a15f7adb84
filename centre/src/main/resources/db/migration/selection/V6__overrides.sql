-- A decision otherwise than the window, the list and the reserve order say (vector D4, I21).
create table override (
    id               text        primary key,
    application      text        not null references application,
    season           text        not null,
    agency           text        not null,
    kind             text        not null,
    reason           text        not null,
    words            text        not null check (length(words) >= 20),
    ahead            integer     not null check (ahead >= 0),
    state            text        not null,
    proposed_account text        not null,
    proposed_name    text        not null,
    proposed_at      timestamptz not null,
    answer_by        date        not null,
    decided_account  text,
    decided_name     text,
    decided_at       timestamptz,
    remark           text,
    -- Nobody approves or refuses what she proposed herself, whatever a program does.
    check (state not in ('APPROVED', 'REJECTED')
        or (decided_account is not null and decided_account <> proposed_account))
);
create index override_of_season on override (season, proposed_at desc);
create index override_of_application on override (application);
create unique index override_open on override (application) where state = 'PROPOSED';
create index override_waiting on override (answer_by) where state = 'PROPOSED';
