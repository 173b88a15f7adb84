#!/bin/sh
# Two servers on one external PostgreSQL: a season is played over both in turn, one after the other is killed while it runs and comes back,
# and at the end nothing may be lost or done twice.
#
#   e2e/two-servers.sh [WORKERS] [KILLS] [SERVERS]
#
# Needs a PostgreSQL of 15 or newer with its programs (Debian: postgresql; POSTGRES_BIN names another folder). Everything else is made in a
# folder of its own and taken away again. Exit status 0: the season was played and what was played is what the centre counts.
set -eu
WORKERS=${1:-600}
KILLS=${2:-4}
SERVERS=${3:-2}
ROOT=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
BIN=${POSTGRES_BIN:-$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)}
[ -x "${BIN:-}/initdb" ] || { echo "No PostgreSQL programs found. Debian: apt install postgresql; else set POSTGRES_BIN." >&2; exit 69; }
WORK=$(mktemp -d)
PORT=${PORT:-5589}
# The database refuses to run as root.
as() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; else "$@"; fi; }
[ "$(id -u)" != 0 ] || chown postgres "$WORK"
chmod 711 "$WORK"
end() {
    as "$BIN/pg_ctl" -D "$WORK/db" -m fast stop >/dev/null 2>&1 || true
    rm -rf "$WORK"
}
trap end EXIT INT TERM
as mkdir "$WORK/db"
as "$BIN/initdb" -D "$WORK/db" -U postgres -A trust -E UTF8 --no-locale >/dev/null
as "$BIN/pg_ctl" -D "$WORK/db" -l "$WORK/db/log" -w -o "-p $PORT -k $WORK/db -c listen_addresses=127.0.0.1 -c max_connections=100" start >/dev/null
PASSWORD=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
"$BIN/psql" -q -h 127.0.0.1 -p "$PORT" -U postgres -c "create role rihla login password '$PASSWORD'" -c "create database rihla owner rihla template template0"
RIHLA_DATABASE_URL="jdbc:postgresql://127.0.0.1:$PORT/rihla?user=rihla&password=$PASSWORD"
export RIHLA_DATABASE_URL
REPORT=${REPORT:-$WORK.json}
if "$ROOT/rihla" demo --headless --workers "$WORKERS" --servers "$SERVERS" --kills "$KILLS" --data "$WORK.data" --report "$REPORT"; then
    echo "Played over $SERVERS servers with $KILLS kills; what was played is what is counted. Report: $REPORT"
    rm -rf "$WORK.data"
else
    echo "Something differs; see $REPORT and $WORK.data" >&2
    exit 1
fi
