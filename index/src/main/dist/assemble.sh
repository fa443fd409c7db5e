#!/bin/sh
# Puts the runnable program together: target/keikaku with bin/ and lib/, and in lib/ a start-up cache
# for the Java that builds it. Called by `make build` after Maven has packaged the modules.
set -eu

root=$(CDPATH='' cd -- "$(dirname "$0")/../../../.." && pwd -P)
dist=$root/target/keikaku
java=${JAVA_HOME:?JAVA_HOME must name the JDK that builds}/bin/java

rm -rf "$dist"
mkdir -p "$dist/bin" "$dist/lib"
cp "$root"/index/src/main/dist/bin/keikaku "$dist/bin/"
chmod +x "$dist/bin/keikaku"
cp "$root"/index/target/lib/*.jar "$dist/lib/"
cp "$root"/index/target/keikaku-index-*.jar "$dist/lib/keikaku.jar"

# The same flags as the launcher's: a cache serves only the Java, flags and libraries it was made with.
flags="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true"
version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p')
if [ "$version" -ge 25 ]; then
  record=-XX:AOTCacheOutput=$dist/lib/keikaku.aot
else
  record=-XX:ArchiveClassesAtExit=$dist/lib/keikaku.jsa
fi
examples=$(find "$root/fixtures" -name '*.pdf' 2>/dev/null | sort | head -n 2)
# shellcheck disable=SC2086 # flags are several words; fixtures have no spaces in their names
"$java" $record $flags -Xlog:disable -cp "$dist/lib/keikaku.jar" jp.keikaku.cli.StartupTraining \
  $examples >"$root/target/startup-cache.log" 2>&1 || true
if [ -s "$dist/lib/keikaku.aot" ] || [ -s "$dist/lib/keikaku.jsa" ]; then
  echo "$JAVA_HOME" >"$dist/lib/cache.java"
else
  rm -f "$dist/lib/keikaku.aot" "$dist/lib/keikaku.jsa"
  echo "No start-up cache was made (see target/startup-cache.log); the program starts slower." >&2
fi
