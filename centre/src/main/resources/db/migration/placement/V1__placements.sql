-- The spine: one worker under one offer. Retention: as the person's file.
create table placement (
    id                     text primary key check (length(id) = 26),
    number                 text not null unique check (length(number) <= 40),
    person                 text not null,
    offer                  text not null,
    employer               text not null,
    agency                 text not null,
    season                 text not null,
    type                   text not null check (type in ('NEWCOMER', 'REPEATER')),
    call                   text not null,
    place                  text unique,
    state                  text not null check (state in (
        'SELECTED', 'CONTRACT_READY', 'READ_TO_WORKER', 'SIGNED_WORKER', 'SIGNED_EMPLOYER', 'CLEARED',
        'DEPARTED', 'ARRIVED', 'WORKING', 'ENDING', 'EXITED', 'TO_LOCATE', 'RETURNED',
        'EXITED_NOT_CHECKED_IN', 'LAWFUL_STAY', 'NOT_RETURNED', 'WITHDRAWN')),
    stay_from              date not null,
    stay_to                date not null check (stay_to >= stay_from),
    opened_on              date not null,
    -- One column per move: the day of the latest time it was made.
    make_contract_on       date,
    read_aloud_on          date,
    sign_by_worker_on      date check (sign_by_worker_on >= read_aloud_on),
    sign_by_employer_on    date check (sign_by_employer_on >= sign_by_worker_on),
    clear_on               date,
    depart_on              date check (depart_on >= clear_on),
    arrive_on              date check (arrive_on >= depart_on),
    start_work_on          date check (start_work_on >= arrive_on),
    end_work_on            date,
    prove_exit_on          date,
    look_for_on            date,
    check_in_on            date check (check_in_on >= prove_exit_on),
    miss_check_in_on       date,
    find_lawful_stay_on    date,
    establish_no_return_on date,
    withdraw_on            date,
    act                    text check (length(act) <= 200),
    valid_until            date,
    exit_proved_by         text check (length(exit_proved_by) <= 200),
    timing                 text check (timing in ('ON_TIME', 'LATE')),
    receipt                text unique,
    document_seen          text,
    reason                 text,
    version                bigint not null default 0,
    check ((act is null) = (valid_until is null)),
    check ((timing is null) = (receipt is null)),
    check ((state = 'RETURNED') = (receipt is not null))
);
-- Nobody is under two offers in one season at the same time.
create unique index placement_once on placement (person, season) where state <> 'WITHDRAWN';
create index placement_of_season on placement (season, state, number);
create index placement_of_agency on placement (season, agency, number);
create index placement_of_employer on placement (employer, season, number);
create index placement_of_person on placement (person, opened_on desc);

-- The last number given in each season.
create table last_number (
    season text primary key,
    number integer not null check (number > 0)
);

-- Every move as it was entered, with its proof; a correction is a new line.
create table step (
    sequence  bigint generated always as identity primary key,
    placement text not null references placement,
    move      text not null,
    to_state  text not null,
    on_day    date not null,
    reason    text,
    evidence  text check (length(evidence) <= 200),
    place     text check (length(place) <= 200),
    by_name   text not null,
    at        timestamptz not null
);
create index step_of_placement on step (placement, sequence);

-- The terms as they were agreed: written once.
create table contract (
    placement text primary key references placement,
    terms     jsonb not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% only grows: a correction is a new line', tg_table_name
        using errcode = 'restrict_violation';
end
$$;
create trigger only_grows before update or delete or truncate on step
    for each statement execute function refuse_change();
create trigger only_grows before update or delete or truncate on contract
    for each statement execute function refuse_change();
