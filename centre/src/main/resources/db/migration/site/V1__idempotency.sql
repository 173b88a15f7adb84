-- One row for each request that was carried out under a key, written in the transaction of what it did.
-- Neither the key nor the answer can be read here: the key is kept as a hash, and it alone opens the answer.
create table site.idempotency (
    account text not null,
    key_hash bytea not null check (octet_length(key_hash) = 32),
    request_hash bytea not null check (octet_length(request_hash) = 32),
    status integer check (status between 200 and 399),
    answer bytea,
    -- The database's own time, not the centre's clock: a demonstration that jumps ahead must not forget its keys.
    created_at timestamptz not null default now(),
    primary key (account, key_hash)
);

create index idempotency_by_age on site.idempotency (created_at);
