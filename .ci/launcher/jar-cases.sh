# shellcheck shell=bash disable=SC2034,SC2154
# Which jar the launcher takes, and how it builds one. Read by .ci/launcher-test.

case_jar_order() {
  make_clone "$T/clone"
  launcher=$T/clone/bin/sessionlint
  variables=(SESSIONLINT_JAVA="${real_jdks[0]}")
  mkdir "$T/clone/target"
  cp "$base/new-stub.jar" "$T/clone/target/sessionlint.jar"
  run a && expect 0 'new stub [a]'
  cp "$base/stub.jar" "$T/clone/bin/sessionlint.jar"
  run a && expect 0 'stub [a]'
  variables+=(SESSIONLINT_JAR="$base/new-stub.jar") && run a && expect 0 'new stub [a]'
  cd "$base" && variables+=(SESSIONLINT_JAR=stub.jar) && run a && expect 0 'stub [a]'
  [ "$(builds)" = 0 ] || flunk 'expected no build'
}

case_jar_missing() {
  make_launcher "$T/clone"
  launcher=$T/clone/bin/sessionlint
  variables=(SESSIONLINT_JAVA="${real_jdks[0]}")
  run a && expect_refusal "neither $T/clone/bin/sessionlint.jar nor $T/clone/target/sessionlint.jar exists"
  mkdir "$T/with:colon" && cp "$base/stub.jar" "$T/with:colon/"
  variables+=(SESSIONLINT_JAR="$T/with:colon/stub.jar") && run a
  expect_refusal 'Java cannot read a jar whose path has a colon'
  variables+=(SESSIONLINT_JAR="$T/none.jar") && run a
  expect_refusal "SESSIONLINT_JAR names no readable file: $T/none.jar"
  variables+=(SESSIONLINT_JAR="$T") && run a && expect_refusal 'SESSIONLINT_JAR names no readable file'
}

a_clone() { # a clone with a space in its path that has no jar yet
  make_clone "$T/a clone"
  launcher="$T/a clone/bin/sessionlint"
  target="$T/a clone/target"
  variables=(SESSIONLINT_JAVA="${real_jdks[0]}")
}

expect_no_leftovers() {
  local left
  left=$(find "$target" -mindepth 1 ! -name sessionlint.jar ! -name launcher.lock)
  [ -z "$left" ] || flunk "left in target: $left"
}

case_build_happens_once() {
  a_clone
  run a && expect 0 'stub [a]'
  run b && expect 0 'stub [b]'
  [ "$(builds)" = 1 ] || flunk "expected one build, not $(builds)"
  expect_no_leftovers
  local arguments
  arguments=$(cat "$T/builds")
  case $arguments in
    "-f $T/a clone/pom.xml -q -B -Dbare -Dmaven.test.skip=true -DskipTests -Dsessionlint.buildDirectory="*' package') ;;
    *) flunk "arguments: $arguments" ;;
  esac
  [ "$(cat "$T/build-java")" = "${real_jdks[0]}" ] || flunk 'the build ran with another Java'
}

case_build_fails() {
  a_clone
  echo 'echo "something broke"; exit 1' >"$T/maven"
  run a && expect_refusal 'the jar could not be built' 'log of the build' 'something broke'
  [ ! -e "$target/sessionlint.jar" ] || flunk 'a jar was left'
  expect_no_leftovers
  rm "$T/maven"
  run a && expect 0 'stub [a]'
}

case_build_again_after_changes() {
  a_clone
  run a && expect 0 'stub [a]'
  touch -d '30 minutes ago' "$T/a clone/src/main/java/A.java"
  touch "$T/a clone/README.md"
  run a
  [ "$(builds)" = 1 ] || flunk 'built again without a reason'
  local n=1 path
  for path in pom.xml src/main/java/A.java src/main/java/B.java rules/a.md; do
    sleep 0.02
    touch "$T/a clone/$path"
    n=$((n + 1))
    run a && expect 0 'stub [a]'
    [ "$(builds)" = $n ] || flunk "a changed $path did not build again"
  done
  rm "$T/a clone/src/main/java/B.java"
  run a
  [ "$(builds)" = $((n + 1)) ] || flunk 'a removed source did not build again'
  run a
  [ "$(builds)" = $((n + 1)) ] || flunk 'built again without a reason'
}

case_build_again_after_a_change_while_building() {
  a_clone
  echo "sleep 0.05; touch '$T/a clone/src/main/java/A.java'; rm '$T/maven'" >"$T/maven"
  run a && expect 0 'stub [a]'
  run a && expect 0 'stub [a]'
  [ "$(builds)" = 2 ] || flunk "expected two builds, not $(builds)"
}

case_build_with_a_source_dated_in_the_future() {
  a_clone
  touch -d 'next year' "$T/a clone/src/main/java/A.java"
  run a && run a && expect 0 'stub [a]'
  [ "$(builds)" = 1 ] || flunk "expected one build, not $(builds)"
}

case_build_by_the_wrapper_when_maven_is_missing() {
  a_clone
  mv "$T/path/mvn" "$T/a clone/mvnw"
  chmod -x "$T/a clone/mvnw"
  run a && expect 0 'stub [a]'
  [ "$(builds)" = 1 ] || flunk 'mvnw did not run'
  rm "$T/a clone/mvnw" "$target/sessionlint.jar"
  run a && expect_refusal 'there is no mvn on the PATH'
}

case_build_with_a_jdk_though_a_jre_runs() {
  a_clone
  make_jdk "$T/jre" 17 jre
  make_jdk "$T/root/usr/lib/jvm/jdk" 17
  variables+=(SESSIONLINT_JAVA= JAVA_HOME="$T/jre")
  run a && expect 0 "java of $T/jre"
  [ "$(cat "$T/build-java")" = "$T/root/usr/lib/jvm/jdk" ] || flunk 'the build ran without a JDK'
  rm -r "$T/root" "$target"
  run a && expect_refusal 'no JDK of at least 17 with javac' "$T/jre has no javac"
}

case_build_where_nothing_can_be_written() {
  a_clone
  : >"$target"
  run a && expect_refusal "$target cannot be written to"
}

# start_slow_build: a launcher in the background whose build hangs; sets $first to its process.
start_slow_build() {
  echo "echo \$\$ >'$T/building'; sleep 30" >"$T/maven"
  env -i PATH="$T/path:$base/tools" HOME="$T/home" SESSIONLINT_CACHE_DIR= "${variables[@]}" \
    "$dash" "$launcher" a >/dev/null 2>&1 &
  first=$!
  wait_for "$T/building"
}

case_build_that_gets_a_signal() {
  a_clone
  start_slow_build
  kill -TERM $first
  wait $first
  status=$?
  [ $status = 143 ] || flunk 'expected exit code 143'
  sleep 0.2
  ! kill -0 "$(cat "$T/building")" 2>/dev/null || flunk 'Maven goes on'
  expect_no_leftovers
  rm "$T/maven"
  run a && expect 0 'stub [a]'
}

case_build_that_is_killed() {
  a_clone
  start_slow_build
  kill -KILL $first "$(cat "$T/building")"
  wait $first 2>/dev/null
  [ ! -e "$target/sessionlint.jar" ] || flunk 'half a jar was left'
  rm "$T/maven"
  run a && expect 0 'stub [a]'
  expect_no_leftovers
}

case_build_started_many_times_at_once() {
  a_clone
  echo 'sleep 1' >"$T/maven"
  local n
  for n in 1 2 3 4; do
    env -i PATH="$T/path:$base/tools" HOME="$T/home" SESSIONLINT_CACHE_DIR="$T/cache" "${variables[@]}" \
      "$dash" "$launcher" $n >"$T/out$n" 2>&1 &
  done
  wait
  for n in 1 2 3 4; do
    [ "$(cat "$T/out$n")" = "stub [$n]" ] || flunk "start $n: $(cat "$T/out$n")"
  done
  [ "$(builds)" = 1 ] || flunk "expected one build, not $(builds)"
  expect_no_leftovers
}

case_build_started_many_times_at_once_with_flock() {
  [ -n "$flock_command" ] || skip 'there is no flock here'
  mkdir -p "$T/path"
  ln -s "$flock_command" "$T/path/flock"
  case_build_started_many_times_at_once
}

case_build_after_a_lock_was_left() {
  a_clone
  mkdir -p "$target/launcher.lock.d"
  sh -c 'echo $$' >"$target/launcher.lock.d/pid" # of a process that has ended
  run a && expect 0 'stub [a]'
  rm "$target/sessionlint.jar"
  mkdir "$target/launcher.lock.d" # of one that was killed before it wrote its number
  run a && expect 0 'stub [a]'
  expect_no_leftovers
}

case_real_build() {
  command -v mvn >/dev/null || skip 'there is no mvn here'
  mkdir "$T/real clone"
  local parts=(pom.xml src bin)
  [ ! -d "$clone/rules" ] || parts+=(rules)
  tar cf - -C "$clone" "${parts[@]}" | tar xf - -C "$T/real clone"
  out=$(SESSIONLINT_CACHE_DIR='' "$T/real clone/bin/sessionlint" --version 2>"$T/err" </dev/null)
  status=$?
  err=$(cat "$T/err")
  target="$T/real clone/target"
  [ -s "$target/sessionlint.jar" ] || flunk 'the jar was not built'
  [ "$status $err" = '0 ' ] || flunk 'expected exit code 0 and nothing on stderr'
  expect_no_leftovers
}
