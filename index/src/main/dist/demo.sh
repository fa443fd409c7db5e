#!/bin/sh
# The first five minutes: ingests one print of each fixture edition into an archive of its own and asks it
# what a citizen would ask. Called by `make demo` after the program has been built.
set -eu

root=$(CDPATH='' cd -- "$(dirname "$0")/../../../.." && pwd -P)
cd "$root"
keikaku=target/keikaku/bin/keikaku
KEIKAKU_ARCHIVE=target/demo-archive
export KEIKAKU_ARCHIVE
rm -rf "$KEIKAKU_ARCHIVE"

# Shows a command as one would type it, then runs it.
try() {
  printf '\n$ keikaku'
  for word in "$@"; do
    case $word in
      *' '*) printf ' "%s"' "$word" ;;
      *) printf ' %s' "$word" ;;
    esac
  done
  printf '\n'
  "$keikaku" "$@"
}

echo "Two cities' plans: a fictional one in four editions, and Yachiyo's in two (re-set, in other words)."
try ingest fixtures/shiomi-r3/chromium.pdf fixtures/shiomi-r4/pdfbox.pdf fixtures/shiomi-r5/writer.pdf \
  fixtures/shiomi-r6/weasyprint.pdf fixtures/yachiyo-r3/writer.pdf fixtures/yachiyo-r4/chromium.pdf
try search マイナンバーカード --limit 3
try search "推進本部 会議" --edition 令和4年度 --limit 2
try search 行政手続きのオンライン化 --department 情報管理課 --limit 2

cat <<'NEXT'

What to try next (in this folder):

  export KEIKAKU_ARCHIVE=target/demo-archive
  alias keikaku=target/keikaku/bin/keikaku
  keikaku serve
  keikaku list
  keikaku show 八千代市/ICT利活用推進計画/2022/item/1-1
  keikaku search 副市長 --kind article
  keikaku search ＲＰＡ --json | head -40
  keikaku extract fixtures/yachiyo-r4/writer.pdf --format markdown
  keikaku ingest YOUR.pdf
  LANG=ja_JP.UTF-8 keikaku --help
NEXT
