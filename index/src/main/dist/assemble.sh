#!/bin/sh
# Puts the runnable program together: target/keikaku with bin/ and lib/, and in lib/ start-up caches
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

version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p')
if [ "$version" -ge 24 ]; then
  "$java" "$root/index/src/main/dist/CacheableClasses.java" "$dist"/lib/picocli-*.jar
fi

# The dictionary is read at every start: unpacked, that takes half the time.
for library in "$dist"/lib/lucene-analysis-kuromoji-*.jar; do
  unpacked=$(mktemp -d)
  (cd "$unpacked" && "$JAVA_HOME/bin/jar" xf "$library" && "$JAVA_HOME/bin/jar" cfM0 "$library" .)
  rm -rf "$unpacked"
done

# The same flags as the launcher's: a cache serves only the Java, flags and libraries it was made with.
flags="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
examples=$(find "$root/fixtures" -path '*-r[34]/w*.pdf' 2>/dev/null | sort | head -n 2) # plans

# Makes a cache of what the commands that are named load: the smaller it is, the sooner they start.
train() {
  if [ "$version" -ge 25 ]; then
    record=-XX:AOTCacheOutput=$dist/lib/$1.aot
  else
    record=-XX:ArchiveClassesAtExit=$dist/lib/$1.jsa
  fi
  # shellcheck disable=SC2086 # flags are several words; fixtures have no spaces in their names
  "$java" $record $flags -Xlog:disable -cp "$dist/lib/keikaku.jar" jp.keikaku.cli.StartupTraining \
    "$1" "$work/archive" $examples >"$root/target/startup-cache-$1.log" 2>&1 ||
    echo "The start-up cache was made of less than it should be (see target/startup-cache-$1.log)." >&2
  if [ ! -s "$dist/lib/$1.aot" ] && [ ! -s "$dist/lib/$1.jsa" ]; then
    rm -f "$dist/lib/$1.aot" "$dist/lib/$1.jsa"
    echo "No start-up cache was made (see target/startup-cache-$1.log); the program starts slower." >&2
  fi
}

train documents
train questions
echo "$JAVA_HOME" >"$dist/lib/cache.java"
