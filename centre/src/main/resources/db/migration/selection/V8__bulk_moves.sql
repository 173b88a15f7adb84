-- Many moves at once, as they were previewed, made and perhaps taken back; the id is the preview's token.
create table bulk_move (
    id        text        primary key,
    call      text        not null references call,
    account   text        not null,
    made_at   timestamptz not null,
    done_at   timestamptz check (done_at >= made_at),
    undone_at timestamptz check (undone_at >= done_at)
);
create index bulk_move_left on bulk_move (account, made_at) where done_at is null;

create table bulk_line (
    bulk        text    not null references bulk_move on delete cascade,
    position    integer not null,
    typed       text    not null,
    application text    references application on delete cascade,
    move        text,
    reason      text,
    from_state  text,
    to_state    text,
    fate        text    not null,
    -- The application's versions before and after the move: whoever went on meanwhile is not taken back.
    before      bigint,
    version     bigint,
    code        text,
    args        text[]  not null,
    primary key (bulk, position)
);
create index bulk_line_of_application on bulk_line (application);
