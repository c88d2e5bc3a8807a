# Sourced by the benchmarks beside it: drives the running demo installation with wrk and says, for each number of connections,
# requests per second, latency and what a request costs in CPU time, in the server and in PostgreSQL. Needs wrk, curl and Linux.
# CONNECTIONS ("8 32"), WARM (60) and SECONDS_EACH (10) come from the environment; three runs each.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
run=$here/../../.run
[ -f "$run/installation" ] || { echo "The demo is not running: mvn" >&2; exit 1; }
base=$(sed 's|/ (.*||' "$run/installation")
api=/api/v1/tenants/stadt-musterhausen
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Prints "<server> <PostgreSQL>": milliseconds of CPU so far. Backends that have ended count with the process that started them.
cpu() {
  { cat /proc/[0-9]*/stat 2> /dev/null || true; } | awk -v server="$(cat "$run/liberty.pid")" -v database="$(head -1 "$run/pg/postmaster.pid")" \
    -v tick="$(getconf CLK_TCK)" '
    { pid = $1; sub(/^.*\) /, ""); own = $12 + $13; ended = $14 + $15
      if (pid == server) s += own
      if (pid == database) d += own + ended
      if ($2 == database) d += own }
    END { printf "%d %d\n", s * 1000 / tick, d * 1000 / tick }'
}

# The tail of every Lua script for wrk: what is not 2xx is said, and a line with all figures comes at the end.
tail_of_script() {
  cat <<'LUA'
local other = {}
response = function(status, headers, body)
  if status > 299 and not other[status] then other[status] = true; print("status " .. status .. " " .. body) end
end
done = function(s, l)
  io.write(string.format("RESULT %d %.1f %.1f %.1f %.1f %d\n", s.requests, s.requests / s.duration * 1e6, l:percentile(50) / 1000,
    l:percentile(95) / 1000, l:percentile(99) / 1000, s.errors.status + s.errors.connect + s.errors.read + s.errors.write + s.errors.timeout))
end
LUA
}

drive() { wrk -t1 -c"$1" -d"$2s" --timeout 20s -H "Authorization: Bearer $token" -s "$work/script.lua" "$base"; }

measure() {
  echo "warm-up ${WARM:-60} s, then three times ${SECONDS_EACH:-10} s each"
  drive 32 "${WARM:-60}" > /dev/null
  for connections in ${CONNECTIONS:-8 32}; do
    for _ in 1 2 3; do
      before=$(cpu)
      drive "$connections" "${SECONDS_EACH:-10}" > "$work/out"
      after=$(cpu)
      grep '^status' "$work/out" || true
      echo "$connections $(grep '^RESULT' "$work/out") $before $after" | awk '{
        printf "%2d connections  %7.1f requests/s  p50 %6.1f ms  p95 %6.1f ms  p99 %6.1f ms  CPU/request %.2f ms server + %.2f ms PostgreSQL  failed %d\n",
          $1, $4, $5, $6, $7, ($11 - $9) / $3, ($12 - $10) / $3, $8 }'
    done
  done
  awk '/^VmRSS/ { printf "server: %d MB resident\n", $2 / 1024 }' "/proc/$(cat "$run/liberty.pid")/status"
}
