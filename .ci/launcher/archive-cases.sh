# shellcheck shell=bash disable=SC2034,SC2154
# The class archive. Each case runs once with each real JDK, $jdk. Read by .ci/launcher-test.

a_cache() {
  cp "$base/stub.jar" "$T/sessionlint.jar"
  variables=(SESSIONLINT_JAR="$T/sessionlint.jar" SESSIONLINT_JAVA="$jdk" SESSIONLINT_CACHE_DIR="$T/a cache")
}

archives() {
  find "${1:-$T/a cache}" -name '*.archive' -size +0 2>/dev/null | wc -l
}

# from_archive: true if Java takes the stub's class from the archive.
from_archive() {
  local asked=("${variables[@]}")
  variables+=(SESSIONLINT_JAVA_OPTS="-Xlog:class+load:file=$T/classes.log")
  run a
  variables=("${asked[@]}")
  grep -q '^.*\] Stub source: shared objects file' "$T/classes.log"
}

archive_case_made_and_used() {
  a_cache
  run a && expect 0 'stub [a]'
  [ "$(archives)" = 1 ] || flunk 'no archive was made'
  [ -z "$(find "$T/a cache" -name '*.training*')" ] || flunk 'the training left something'
  run b && expect 0 'stub [b]'
  from_archive || flunk 'the archive is not used'
  [ -z "$(find "$T/home" -mindepth 1 2>/dev/null)" ] || flunk 'something was written to HOME'
  [ "$(find "$T/a cache/jvm" -prune -perm 700)" ] || flunk 'others may enter the cache'
}

archive_case_made_anew_for_another_jar() {
  a_cache
  run a
  sleep 0.02
  cp "$base/new-stub.jar" "$T/sessionlint.jar"
  run a && expect 0 'new stub [a]'
  from_archive || flunk 'the archive of the old jar was kept'
  [ "$(archives)" = 1 ] || flunk 'expected one archive'
  touch -d '2 days ago' "$T/sessionlint.jar"
  run a
  from_archive || flunk 'a jar with an older date keeps the old archive'
}

archive_case_broken() {
  a_cache
  run a
  local archive size way
  archive=$(find "$T/a cache" -name '*.archive')
  [ -n "$archive" ] || flunk 'no archive was made'
  size=$(wc -c <"$archive")
  for way in garbage empty quarter half missing folder; do
    run a
    chmod u+w "$archive"
    case $way in
      garbage) echo garbage >"$archive" ;;
      empty) : >"$archive" ;;
      quarter) truncate -s $((size / 4)) "$archive" ;;
      half) truncate -s $((size / 2)) "$archive" ;;
      missing) rm "$archive" ;;
      folder) rm "$archive" && mkdir "$archive" ;;
    esac
    run b && expect 0 'stub [b]'
    [ $way = folder ] || from_archive || flunk "not mended: $way"
    [ $way != folder ] || rmdir "$archive"/* "$archive" 2>/dev/null || rm -rf "$archive"
  done
  local stamp=${archive%.archive}.stamp
  run a
  echo garbage >"$stamp" && run b && expect 0 'stub [b]'
  rm "$stamp" && mkdir "$stamp" && run b && expect 0 'stub [b]'
}

archive_case_cache_that_cannot_be_written() {
  a_cache
  local place
  : >"$T/file"
  for place in "$T/file" "$T/file/below" /proc/none /dev/null ''; do
    variables+=(SESSIONLINT_CACHE_DIR="$place")
    run a && expect 0 'stub [a]'
  done
}

archive_case_cache_that_is_read_only() {
  setpriv --reuid=65534 --clear-groups true 2>/dev/null || skip 'needs root and setpriv'
  a_cache
  cp -R "$clone/bin" "$T/bin" # the clone may lie where others cannot go
  launcher=$T/bin/sessionlint
  run a
  chmod a+rx "$base" "$base/tools"
  chmod -R a+rX "$T"
  local before
  before=$(find "$T/a cache" | sort)
  as_nobody() {
    out=$(env -i PATH="$base/tools" "${variables[@]}" "$(type -P setpriv)" --reuid=65534 --clear-groups \
      "$dash" "$launcher" a 2>&1)
    status=$?
  }
  as_nobody && expect 0 'stub [a]'
  cp "$base/new-stub.jar" "$T/sessionlint.jar" # now the archive is of no use and cannot be replaced
  chmod a+r "$T/sessionlint.jar"
  as_nobody && expect 0 'new stub [a]'
  [ "$(find "$T/a cache" | sort)" = "$before" ] || flunk 'the cache changed'
}

case_archive_place() { # the same for every JDK
  jdk=${real_jdks[0]}
  a_cache
  local cacheless=(SESSIONLINT_JAR="$T/sessionlint.jar" SESSIONLINT_JAVA="$jdk")
  place() { # place FOLDER VARIABLE…: one archive is made in FOLDER; none where that is empty
    local folder=$1
    shift
    out=$(env -i PATH="$base/tools" "${cacheless[@]}" "$@" "$dash" "$launcher" a 2>&1)
    status=$?
    err=
    expect 0 'stub [a]'
    [ -z "$folder" ] || [ "$(archives "$folder")" = 1 ] || flunk "no archive in $folder"
  }
  mkdir -p "$T/home" "$T/mac/Library/Caches" "$T/here"
  cd "$T/here" || exit 1
  place "$T/home/.cache/sessionlint" HOME="$T/home"
  place "$T/mac/Library/Caches/sessionlint" HOME="$T/mac"
  place "$T/xdg/sessionlint" HOME="$T/home" XDG_CACHE_HOME="$T/xdg"
  place "$T/here/mine" HOME="$T/home" SESSIONLINT_CACHE_DIR=mine
  rm -r mine
  place ''
  place '' HOME=
  place '' HOME=/nowhere/at/all
  place '' HOME=relative
  place '' HOME= XDG_CACHE_HOME=relative
  place '' SESSIONLINT_CACHE_DIR='a:b'
  [ -z "$(ls -A)" ] || flunk "written into the current folder: $(ls -A)"
}

archive_case_odd_paths() {
  a_cache
  local long name
  long=$(printf 'long-%.0s' $(seq 30))
  for name in 'with space' '100%p%t%s' "$long/$long" 'ümläut'; do
    mkdir -p "$T/$name"
    cp "$base/stub.jar" "$T/$name/sessionlint.jar"
    variables+=(SESSIONLINT_JAR="$T/$name/sessionlint.jar")
    run a && expect 0 'stub [a]'
    # Java 17 takes no classes from an archive when the URL of their jar is escaped.
    [ "$name" != "$long/$long" ] && grep -q 'JAVA_VERSION="17' "$jdk/release" || from_archive ||
      flunk "the archive for a jar in $name is not used"
  done
  variables+=(SESSIONLINT_JAR="$T/sessionlint.jar")
  for name in 'cache with space' '100%p%t%s' "cache/$long/$long"; do
    variables+=(SESSIONLINT_CACHE_DIR="$T/$name")
    run a && expect 0 'stub [a]'
    run b && expect 0 'stub [b]'
  done
}

archive_case_that_cannot_be_made() {
  a_cache
  cp "$base/dying-stub.jar" "$T/sessionlint.jar"
  run a && expect 0 'new stub [a]'
  [ "$(archives)" = 0 ] || flunk 'an archive was made'
  local before after
  before=$(ls -il "$T/a cache/jvm")
  run a && expect 0 'new stub [a]'
  after=$(ls -il "$T/a cache/jvm")
  [ "$before" = "$after" ] || flunk 'tried again at the next start'
}

archive_case_started_twice_at_once() {
  a_cache
  local n
  for n in 1 2 3; do
    env -i PATH="$base/tools" "${variables[@]}" "$dash" "$launcher" $n >"$T/out$n" 2>&1 &
  done
  wait
  for n in 1 2 3; do
    [ "$(cat "$T/out$n")" = "stub [$n]" ] || flunk "start $n: $(cat "$T/out$n")"
  done
  [ -z "$(find "$T/a cache" -name '*.training*')" ] || flunk 'the training left something'
  from_archive || flunk 'the archive is not used'
}

archive_case_training_killed() {
  a_cache
  run a
  local entry
  entry=$(find "$T/a cache" -name '*.archive')
  [ -n "$entry" ] || flunk 'no archive was made'
  entry=${entry%.archive}
  rm "$entry.archive" "$entry.stamp"
  mkdir "$entry.training.$(sh -c 'echo $$')" # of a process that has ended
  run a && expect 0 'stub [a]'
  [ -z "$(find "$T/a cache" -name '*.training*')" ] || flunk 'a left folder stays'
  from_archive || flunk 'no archive after a killed training'
}

archive_case_of_a_jar_that_is_gone() {
  a_cache
  run a
  mkdir "$T/new"
  mv "$T/sessionlint.jar" "$T/new/"
  variables+=(SESSIONLINT_JAR="$T/new/sessionlint.jar")
  run a && expect 0 'stub [a]'
  [ "$(archives)" = 1 ] || flunk 'the archive of a jar that is gone stays'
}

archive_case_options_of_the_user() {
  a_cache
  local options
  for options in -XX:+UseG1GC -Xmx256m -Xmx40g -XX:-UseCompressedOops -Xshare:off -XX:SharedArchiveFile=/none \
    -XX:AOTCache=/none -Xbootclasspath/a:/none -Xint; do
    variables+=(SESSIONLINT_JAVA_OPTS="$options")
    run a && expect 0 'stub [a]'
  done
}
