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
MVN := mvn -B -q
KEIKAKU := target/keikaku/bin/keikaku

.PHONY: help jdk build demo test format golden fixtures bench-extract clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

jdk:
	@[ -n "$(JAVA_HOME)" ] || { echo "No JDK 21 or newer found. Install one (Debian: apt-get install openjdk-21-jdk; or Temurin) or set JAVA_HOME." >&2; exit 1; }
	@command -v mvn >/dev/null || { echo "Maven not found. Install it (Debian: apt-get install maven)." >&2; exit 1; }

build: jdk ## build the program into target/keikaku
	$(MVN) -DskipTests package
	index/src/main/dist/assemble.sh

format: jdk ## format all sources
	$(MVN) spotless:apply

clean: ## remove everything that was built
	rm -rf target pipeline/target index/target
