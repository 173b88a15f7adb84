-- Renewing an accreditation and lifting a suspension are each begun by one person and ended by another.
alter table employer
    add column begun_account text,
    add column begun_name    text,
    add check ((begun_account is null) = (begun_name is null)),
    add check (begun_account is null or state in ('ACCREDITED', 'SUSPENDED'));
