# Sourced by the benchmarks in Java: compiles what lies in java/ against the project's classes (mvn test-compile) into a directory of its own
# and runs one of it. Usage: java_bench [-Dname=value | -Xmx…]... Class [arguments]
set -euo pipefail
bench=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
java_bench() {
  local classpath classes=$bench/../../target/bench
  classpath=$(cd "$bench/../.." && mvn -q exec:exec -Dexec.executable=echo -Dexec.args=%classpath -Dexec.classpathScope=test | grep target/classes) \
    || { echo "No class path: run mvn -q test-compile first and see what it says." >&2; return 1; }
  mkdir -p "$classes"
  javac -nowarn -proc:none -d "$classes" -cp "$classpath" "$bench"/java/*.java
  java -cp "$classes:$classpath" "$@"
}
