# shellcheck shell=bash disable=SC2034,SC2154
# How the launcher starts Java, and what can be told of its twin for Windows, which cannot be run here. Read by .ci/launcher-test.

case_start_passes_arguments() {
  use_stub
  run && expect 0 'stub []'
  # shellcheck disable=SC2016
  run check 'a b' '' '*' '$HOME' "x'y" '"' 'ü' '--' '-x'
  expect 0 "stub [check][a b][][*][\$HOME][x'y][\"][ü][--][-x]"
  run $'two\nlines' && expect 0 $'stub [two\nlines]'
}

case_start_passes_exit_codes_and_streams() {
  use_stub
  local code
  for code in 0 1 2 42; do
    run exit $code && expect $code ''
  done
  run streams
  [ "$status $out $err" = '0 to stdout to stderr' ] || flunk 'streams are mixed'
  out=$(printf 'from stdin' | env -i HOME="$T/home" SESSIONLINT_CACHE_DIR="$T/cache" "${variables[@]}" "$dash" "$launcher" cat)
  [ "$out" = 'from stdin' ] || flunk 'stdin did not arrive'
}

case_start_leaves_no_process_between() {
  use_stub
  env -i HOME="$T/home" SESSIONLINT_CACHE_DIR= "${variables[@]}" "$dash" "$launcher" sleep "$T/pid" &
  local pid=$!
  wait_for "$T/pid"
  [ "$(cat "$T/pid")" = $pid ] || flunk 'Java is not the process that was started'
  kill -TERM $pid
  wait $pid
  status=$?
  [ $status = 143 ] || flunk 'expected exit code 143'
}

case_start_from_anywhere() {
  a_clone
  run a && expect 0 'stub [a]'
  mkdir -p "$T/else/where"
  cd "$T/else/where" || exit 1
  variables+=(CDPATH="$T")
  run folder && expect 0 "$T/else/where"
  launcher='../../a clone/bin/sessionlint' && run a && expect 0 'stub [a]'
  cd "$T/a clone/bin" || exit 1
  launcher=sessionlint && run a && expect 0 'stub [a]'
  launcher=./sessionlint && run a && expect 0 'stub [a]'
  cd / && launcher="${T#/}/a clone/bin/../bin/sessionlint" && run a && expect 0 'stub [a]'
  [ "$(builds)" = 1 ] || flunk 'expected one build'
}

case_start_through_links() {
  a_clone
  mkdir -p "$T/one" "$T/two/three"
  ln -s "$T/a clone/bin/sessionlint" "$T/one/absolute"
  ln -s '../a clone/bin/sessionlint' "$T/one/relative"
  ln -s ../../one/relative "$T/two/three/a -> b"
  ln -s 'two/three/a -> b' "$T/chain"
  ln -s 'a clone/bin' "$T/folder"
  ln -s ../folder/sessionlint "$T/one/through folder"
  local link
  for link in one/absolute one/relative 'two/three/a -> b' chain folder/sessionlint 'one/through folder'; do
    launcher=$T/$link && run a && expect 0 'stub [a]'
    cd "$T" && launcher=$link && run a && expect 0 'stub [a]'
    cd "$(dirname "$T/$link")" && launcher=$(basename "$link") && run a && expect 0 'stub [a]'
  done
  [ "$(builds)" = 1 ] || flunk "expected one build, not $(builds)"
}

case_start_without_a_locale() {
  use_stub
  local locale
  for locale in LANG= LANG=C LC_ALL=C LC_ALL=POSIX LC_CTYPE=C LANG=C.UTF-8; do
    variables+=("$locale") && run 'ü€' && expect 0 'stub [ü€]'
    variables+=("${locale%%=*}=")
  done
  variables+=(LC_ALL=xx_XX) && run property x && expect 0 null # left as it is
}

case_start_with_options() {
  use_stub
  mkdir "$T/files" && : >"$T/files/a" && : >"$T/files/b"
  cd "$T/files" || exit 1
  variables+=(SESSIONLINT_JAVA_OPTS='-Dx=1  -Dy=*')
  run property x && expect 0 1
  run property y && expect 0 '*'
  variables+=(SESSIONLINT_JAVA_OPTS=-XX:+UseParallelGC)
  run a && expect 0 'stub [a]'
  variables+=(SESSIONLINT_JAVA_OPTS= JDK_JAVA_OPTIONS=-XX:+UseParallelGC)
  run a
  [ "$status $out" = '0 stub [a]' ] || flunk 'a collector chosen by JDK_JAVA_OPTIONS stops the start'
}

case_windows_launcher() {
  local cmd=$clone/bin/sessionlint.cmd name
  [ -f "$cmd" ] || flunk 'bin/sessionlint.cmd is missing'
  [ "$(grep -c $'\r$' "$cmd")" = "$(grep -c '' "$cmd")" ] || flunk 'not every line ends with CR LF'
  ! LC_ALL=C grep -n '[^ -~'$'\r''	]' "$cmd" || flunk 'not ASCII'
  for name in SESSIONLINT_JAVA JAVA_HOME PATH SESSIONLINT_JAR SESSIONLINT_JAVA_OPTS SESSIONLINT_CACHE_DIR \
    -XX:+IgnoreUnrecognizedVMOptions -XX:-DontCompileHugeMethods -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
    -XX:-UsePerfData -Xlog:disable -Dbare -Dsessionlint.buildDirectory; do
    grep -q -e "$name" "$cmd" || flunk "sessionlint.cmd does not know $name"
    grep -q -e "$name" "$clone/bin/sessionlint" "$clone/bin/sessionlint-build.sh" || flunk "bin/sessionlint does not know $name"
  done
  # cmd takes java_home for JAVA_HOME: no variable of the script may be one of the environment by another case.
  for name in java_home path temp tmp userprofile localappdata programfiles systemroot classpath maven_opts; do
    ! grep -qiE "set (/p )?\"?$name=" <(grep -v 'set "JAVA_HOME=' "$cmd") || flunk "sessionlint.cmd sets $name"
  done
  # Each label that is jumped to or called exists, once.
  for name in $(tr -d '\r' <"$cmd" | grep -oiE '(goto|call) :[a-z_]+' | sed 's/.*://' | sort -u); do
    [ "$name" = eof ] || [ "$(tr -d '\r' <"$cmd" | grep -c "^:$name\$")" = 1 ] || flunk "label $name"
  done
}
