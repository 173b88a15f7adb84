-- A claim that was decided as owed still waits for the money.
drop index claim_waiting;
create index claim_waiting on claim (agency, due)
    where state in ('OPEN', 'CONFIRMED', 'REFUND_DUE', 'CONTESTED') or (state = 'DECIDED' and decision = 'OWED');
