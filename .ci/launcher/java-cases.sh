# shellcheck shell=bash disable=SC2034,SC2154
# Which Java the launcher takes. Read by .ci/launcher-test.

made_jdks() { # a launcher in $T/clone that sees made JDKs only, and any jar
  make_launcher "$T/clone"
  launcher=$T/clone/bin/sessionlint
  variables=(SESSIONLINT_JAR="$base/stub.jar")
}

case_java_named_as_folder_or_binary() {
  made_jdks
  make_jdk "$T/a jdk" 17.0.15
  make_jdk "$T/other" 21
  variables+=(JAVA_HOME="$T/other")
  variables+=(SESSIONLINT_JAVA="$T/a jdk") && run && expect 0 "java of $T/a jdk"
  variables+=(SESSIONLINT_JAVA="$T/a jdk/bin/java") && run && expect 0 "java of $T/a jdk"
  ln -s "a jdk/bin/java" "$T/link"
  variables+=(SESSIONLINT_JAVA="$T/link") && run && expect 0 "java of $T/a jdk"
  cd "$T" && variables+=(SESSIONLINT_JAVA="a jdk") && run && expect 0 "java of $T/a jdk"
}

case_java_order() {
  made_jdks
  make_jdk "$T/named" 17
  make_jdk "$T/home-variable" 18
  make_jdk "$T/path" 19
  ln -s bin/java "$T/path/java"
  make_jdk "$T/root/usr/lib/jvm/usual" 20
  make_jdk "$T/home/.jdks/own" 21
  variables+=(JAVA_HOME="$T/home-variable")
  variables+=(SESSIONLINT_JAVA="$T/named") && run && expect 0 "java of $T/named"
  variables+=(SESSIONLINT_JAVA=) && run && expect 0 "java of $T/home-variable"
  variables+=(JAVA_HOME=) && run && expect 0 "java of $T/path"
  rm "$T/path/java" && run && expect 0 "java of $T/root/usr/lib/jvm/usual"
  rm -r "$T/root" && run && expect 0 "java of $T/home/.jdks/own"
}

case_java_too_old_is_passed_over() {
  made_jdks
  make_jdk "$T/eight" 1.8.0_412
  make_jdk "$T/eleven" 11.0.2
  make_jdk "$T/root/usr/lib/jvm/sixteen" 16.0.1
  make_jdk "$T/root/usr/lib/jvm/young" 25
  mkdir -p "$T/path"
  ln -s "$T/eleven/bin/java" "$T/path/java"
  variables+=(JAVA_HOME="$T/eight") && run && expect 0 "java of $T/root/usr/lib/jvm/young"
  # A choice that was made by hand is not passed over in silence.
  variables+=(SESSIONLINT_JAVA="$T/eight") && run
  [ "$status $out" = "0 java of $T/root/usr/lib/jvm/young" ] || flunk 'expected the young Java'
  expect_err "SESSIONLINT_JAVA=$T/eight is left aside: $T/eight is Java 8; $T/root/usr/lib/jvm/young runs instead"
  variables+=(SESSIONLINT_JAVA="$T/nowhere") && run
  [ "$status $out" = "0 java of $T/root/usr/lib/jvm/young" ] || flunk 'expected the young Java'
  expect_err "$T/nowhere holds no java that can be run"
}

case_java_versions() {
  made_jdks
  local version
  for version in 17 17-ea 17.0.15 21.0.1 25 25.0.3 100.1; do
    make_jdk "$T/jdk" "$version"
    variables+=(JAVA_HOME="$T/jdk") && run && expect 0 "java of $T/jdk"
  done
  for version in 1.8.0_412 9 11.0.2 16.0.2 '' x; do
    make_jdk "$T/jdk" "$version"
    run
    expect_refusal 'no Java of at least 17 found'
  done
}

case_java_release_file_forms() {
  made_jdks
  make_jdk "$T/jdk" 17
  variables+=(JAVA_HOME="$T/jdk")
  printf 'JAVA_VERSION="17.0.1"' >"$T/jdk/release" && run && expect 0 "java of $T/jdk"
  printf 'OS_NAME="Windows"\r\nJAVA_VERSION="17"\r\n' >"$T/jdk/release" && run && expect 0 "java of $T/jdk"
  printf 'JAVA_VERSION_DATE="2025"\nJAVA_VERSION=21\n' >"$T/jdk/release" && run && expect 0 "java of $T/jdk"
  : >"$T/jdk/release" && run && expect_refusal "$T/jdk is Java of unknown version"
  rm "$T/jdk/release" && run && expect_refusal "$T/jdk has no release file"
}

case_java_behind_links_on_the_path() {
  made_jdks
  make_jdk "$T/jdks/a -> b" 17.0.15
  mkdir -p "$T/path" "$T/etc/alternatives"
  ln -s "../../jdks/a -> b/bin/java" "$T/etc/alternatives/java"
  ln -s ../etc/alternatives/java "$T/path/java"
  run && expect 0 "java of $T/jdks/a -> b"
  make_jdk "$T/root/usr/lib/jvm/usual" 17
  ln -sfn "$T/root/usr/lib/jvm/usual/bin/java" "$T/etc/alternatives/java"
  run && expect 0 "java of $T/root/usr/lib/jvm/usual"
  ln -sfn java "$T/path/java" # a loop
  rm -r "$T/root" && run && expect_refusal 'no Java of at least 17 found'
}

case_java_unknown_on_the_path() {
  made_jdks
  mkdir -p "$T/path" "$T/shims"
  printf '#!/bin/sh\necho shim\n' >"$T/shims/java"
  chmod +x "$T/shims/java"
  variables+=(PATH="$T/shims:$T/path:$base/tools")
  run && expect_refusal 'no Java of at least 17 found' "$T/shims/java lies in no JDK folder" 'SESSIONLINT_JAVA'
  make_jdk "$T/jdk" 17
  ln -s "$T/jdk/bin/java" "$T/path/java"
  run && expect 0 "java of $T/jdk" # the second java on the PATH, and not a word about the first
}

case_java_of_the_linted_tree_is_never_run() {
  made_jdks
  make_jdk "$T/tree" 17
  ln -s bin/java "$T/tree/java"
  cd "$T/tree" || exit 1
  variables+=(PATH=".::bin:$base/tools")
  run && expect_refusal 'no Java of at least 17 found'
}

case_java_is_not_started_to_ask() {
  made_jdks
  make_jdk "$T/jdk" 17
  variables+=(JAVA_HOME="$T/jdk")
  run check x
  expect 0 "java of $T/jdk"
  [ "$(wc -l <"$T/started")" = 1 ] || flunk 'expected one start'
}
