# Keikaku: every task of the project, by name. `make help` lists them.
#
# Needs: a JDK 21 or newer and Maven. What else a target needs (Debian packages: fonts, printers,
# poppler) it installs itself.

SHELL := /bin/bash
.DEFAULT_GOAL := help

# A JDK counts when its `release` file names a version of 21 or more: JAVA_HOME first, then the usual places.
JDK := $(shell for home in "$$JAVA_HOME" /usr/lib/jvm/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home "$$HOME"/.sdkman/candidates/java/*; do \
  [ -x "$$home/bin/javac" ] && [ -f "$$home/release" ] || continue; \
  version=$$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$$home/release"); \
  [ "$${version:-0}" -ge 21 ] && { echo "$$home"; break; }; done)
export JAVA_HOME := $(JDK)
# Names of files are Japanese, also where no language is set.
export LC_CTYPE := C.UTF-8
MVN_LOUD := mvn -B
MVN := $(MVN_LOUD) -q

.PHONY: help jdk build demo serve test format golden fixtures fixtures-packages browser-packages bench-extract trials bench-retrieval bench-search bench-web screenshots clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

jdk:
	@[ -n "$(JAVA_HOME)" ] || { echo "No JDK 21 or newer found. Install one (Debian: apt-get install openjdk-21-jdk; or Temurin) or set JAVA_HOME." >&2; exit 1; }
	@command -v mvn >/dev/null || { echo "Maven not found. Install it (Debian: apt-get install maven)." >&2; exit 1; }

build: jdk ## build the program into target/keikaku
	$(MVN) -DskipTests package
	index/src/main/dist/assemble.sh

demo: build ## ingest the fixtures, answer real searches, say what to try next
	@index/src/main/dist/demo.sh

serve: build ## show the fixtures in a browser: make serve PORT=8080
	@[ -d target/demo-archive ] || index/src/main/dist/demo.sh
	@target/keikaku/bin/keikaku serve --archive target/demo-archive --port $(PORT)

PORT ?= 8080

test: jdk browser-packages ## run the whole suite
	$(MVN_LOUD) verify

format: jdk ## format all sources
	$(MVN) spotless:apply

golden: jdk ## write the present outputs into the golden files; read the difference before committing
	$(MVN) test -Dkeikaku.golden=rewrite -Dtest='!GoldenFileTest,!CaseFileTest' \
	  -Dsurefire.failIfNoSpecifiedTests=false -Dmaven.test.failure.ignore=true

# The browser that pages are tested in, and a font to see them in.
BROWSER := chromium chromium-driver fonts-ipaexfont

browser-packages:
	@dpkg -s $(BROWSER) >/dev/null 2>&1 || { \
	  apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $(BROWSER); }

# The printers and fonts of the fixtures, as Debian packages.
PRINTERS := chromium libreoffice-writer-nogui weasyprint fonts-ipafont fonts-ipaexfont fonts-noto-cjk \
  fonts-vlgothic fonts-takao fonts-morisawa-bizud-gothic fonts-morisawa-bizud-mincho

fixtures-packages:
	@dpkg -s $(PRINTERS) >/dev/null 2>&1 || { \
	  apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $(PRINTERS); }

fixtures: jdk fixtures-packages ## print the fixtures again from their sources
	$(call RUN_TEST_CLASS,-Xmx1g,jp.keikaku.press.Press $(CURDIR)/fixtures)

bench-extract: jdk ## measure our extraction, its exactness and its time: make bench-extract [DATA="FOLDER…"]
	$(call RUN_TEST_CLASS,-Xmx1g -XX:+UseSerialGC -Dslf4j.internal.verbosity=ERROR,jp.keikaku.bench.ExtractBenchmark $(abspath $(DATA)))

trials: jdk ## read drawn papers of many layouts and count what is wrong without a word: make trials SEEDS="0 900"
	$(call RUN_TEST_CLASS,-Xmx1g -XX:+UseSerialGC -Dslf4j.internal.verbosity=ERROR,jp.keikaku.trial.Trials $(SEEDS))

SEEDS ?= 0 900

bench-retrieval: jdk ## measure search on questions: make bench-retrieval DATA="FILE…" (SQuAD's format)
	$(MVN) -DskipTests package
	@"$(JAVA_HOME)/bin/java" -Xmx1g -XX:+UseSerialGC -cp "$(INDEX_TESTS)" jp.keikaku.bench.RetrievalBenchmark $(DATA)

bench-search: build ## measure cold start, indexing and answers beside a plain index: make bench-search RECORDS=1000000
	@"$(JAVA_HOME)/bin/java" -Xmx4g -XX:+UseParallelGC --enable-native-access=ALL-UNNAMED -Drecords=$(RECORDS) \
	  -cp "$(INDEX_TESTS)" jp.keikaku.bench.SearchBenchmark fixtures target/keikaku/bin/keikaku

bench-web: build ## measure the site under 50 clients beside a bare page of the same server: make bench-web RECORDS=100000
	@"$(JAVA_HOME)/bin/java" -Xmx2g --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -Drecords=$(RECORDS) \
	  -cp "$(INDEX_TESTS)" jp.keikaku.bench.WebBenchmark fixtures

screenshots: jdk browser-packages ## every kind of page as pictures, in target/screenshots
	$(MVN) -DskipTests package dependency:copy-dependencies -DincludeScope=test -DoutputDirectory=target/test-lib
	@"$(JAVA_HOME)/bin/java" -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED \
	  -cp "$(INDEX_TESTS):index/target/test-lib/*" jp.keikaku.browser.Screenshots target/screenshots

bench-web: RECORDS = 100000
RECORDS ?= 1000000
INDEX_TESTS := index/target/test-classes:index/target/classes:pipeline/target/classes:index/target/lib/*

# Runs a main class of the pipeline's tests: $(1) flags of the Java, $(2) class and arguments.
define RUN_TEST_CLASS
$(MVN) -pl pipeline test-compile exec:exec -Dexec.classpathScope=test -Dexec.executable="$(JAVA_HOME)/bin/java" \
  -Dexec.args="$(1) -cp %classpath $(2)"
endef

clean: ## remove everything that was built
	rm -rf target pipeline/target index/target
