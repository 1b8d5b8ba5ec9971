# shellcheck shell=sh disable=SC3013,SC2154
# Builds the jar of a clone. Read by bin/sessionlint when the jar is missing or old; $root, $jar and its functions are
# known here.
#
# Maven builds into a folder of its own and the jar is renamed into place, so that a killed build never leaves half a
# jar. A lock keeps several first runs from building at once; it is flock's where there is one, else a folder. The log
# is shown only when the build fails, with exit code 2.

# lock_folder: the lock where there is no flock. A holder that died gives way. Should two processes ever hold it at once
# they build twice, each in a folder of its own; the last rename wins and both jars are whole.
lock_folder() {
  if mkdir "$lock.d" 2>/dev/null; then
    printf '%s\n' "$$" >"$lock.d/pid"
    return 0
  fi
  owner=
  { read -r owner <"$lock.d/pid"; } 2>/dev/null
  if [ -n "$owner" ]; then
    ! kill -0 "$owner" 2>/dev/null || return 1
  else
    ownerless=$((ownerless + 1)) # a moment between mkdir and printf, or killed there, or a folder that takes no lock
    [ "$ownerless" -gt 5 ] || return 1
  fi
  mv "$lock.d" "$lock.d.$$" 2>/dev/null && rm -rf "$lock.d.$$"
  [ "$ownerless" -gt 10 ] # then without a lock
}

# lock_file: the lock with flock, on descriptor 9.
lock_file() {
  flock -n 9 2>/dev/null
  case $? in
    0) return 0 ;;
    1) return 1 ;;
  esac
  locking=lock_folder # a file system without locks
  return 1
}

# build_once: builds unless another process did while this one waited for the lock.
build_once() {
  ownerless=0
  waited=0
  until "$locking"; do
    [ "$waited" -ne 1 ] || say 'another sessionlint is building the jar; waiting for it'
    waited=$((waited + 1))
    [ "$waited" -lt 900 ] || break # better twice than never
    sleep 1
  done
  if jar_is_current; then
    build_cleanup
    return
  fi

  for leftover in "$root/target/launcher-build."*; do
    [ -d "$leftover" ] || continue
    kill -0 "${leftover##*.}" 2>/dev/null || rm -rf "$leftover"
  done
  mkdir -p "$work" || fail "cannot write to $root/target"

  # The jar is dated at the start of its build, so that a change made meanwhile counts as newer; or at its newest source,
  # where that is dated in the future.
  touch "$work/started"
  sources_newer_than "$work/started" >"$work/ahead"
  while IFS= read -r source; do
    [ ! "$source" -nt "$work/started" ] || touch -r "$source" "$work/started"
  done <"$work/ahead"

  say 'building the jar, once (this takes a minute)'
  # In the background, so that a signal is heard at once and ends the build too.
  JAVA_HOME=$java_home "$@" -f "$root/pom.xml" -q -B -Dbare -Dmaven.test.skip=true -DskipTests \
    "-Dsessionlint.buildDirectory=$work" package </dev/null >"$work/build.log" 2>&1 &
  builder=$!
  wait "$builder"
  built=$?
  builder=
  if [ "$built" -ne 0 ] || [ ! -f "$work/sessionlint.jar" ]; then
    printf 'sessionlint: the jar could not be built (exit code %s); the log of the build:\n' "$built" >&2
    cat "$work/build.log" >&2
    build_cleanup
    exit 2
  fi
  touch -r "$work/started" "$work/sessionlint.jar"
  if ! mv -f "$work/sessionlint.jar" "$jar"; then
    build_cleanup
    fail "cannot write $jar"
  fi
  build_cleanup
}

build_cleanup() {
  [ -z "${builder:-}" ] || kill "$builder" 2>/dev/null
  rm -rf "$work"
  if [ "$locking" = lock_folder ]; then
    owner=
    { read -r owner <"$lock.d/pid"; } 2>/dev/null
    [ "$owner" != "$$" ] || rm -rf "$lock.d"
  fi
}

build() {
  find_java javac || fail "no JDK of at least $minimum with javac found to build the jar${rejected:+ (${rejected#; })}" \
    'install one, or set SESSIONLINT_JAVA to its folder, or SESSIONLINT_JAR to a built jar'
  case $(command -v mvn) in
    /*) set -- mvn ;;
    *)
      [ -f "$root/mvnw" ] || fail 'building the jar needs Maven: there is no mvn on the PATH'
      set -- sh "$root/mvnw"
      ;;
  esac
  mkdir -p "$root/target" 2>/dev/null
  { [ -d "$root/target" ] && [ -w "$root/target" ]; } || fail "the jar has to be built, but $root/target cannot be written to"
  work=$root/target/launcher-build.$$
  lock=$root/target/launcher.lock
  builder=
  trap 'build_cleanup; exit 129' HUP
  trap 'build_cleanup; exit 130' INT
  trap 'build_cleanup; exit 143' TERM
  locking=lock_folder
  if command -v flock >/dev/null && { [ -w "$lock" ] || [ ! -e "$lock" ]; }; then
    locking=lock_file
    build_once "$@" 9>"$lock"
  else
    build_once "$@"
  fi
  trap - HUP INT TERM
  find_java java # the build may have taken another one
}
