. /tmp/lab/env.sh
java $JF -Xmx4g -XX:+UseParallelGC --enable-native-access=ALL-UNNAMED -cp "$CP" jp.keikaku.bench.Asks "$@" 2>/dev/null
