package jp.keikaku.trial;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Words of a fictional city: names, offices, sentences, and labels, the unheard-of among them. */
final class Words {
  private static final List<String> THINGS =
      List.of(
          "窓口予約",
          "道路台帳",
          "図書館の蔵書",
          "水道の検針",
          "防災無線",
          "農地の地図",
          "学童保育の申込み",
          "税の証明書",
          "ごみの収集日",
          "公園の遊具",
          "橋の点検記録",
          "救急の出動記録",
          "議会の会議録",
          "空き家の台帳",
          "施設の鍵",
          "子育ての相談",
          "観光の案内板",
          "庁内の会議",
          "職員の研修",
          "契約の書類");

  private static final List<String> DEEDS =
      List.of("の電子化", "の見直し", "の一元管理", "の共同利用", "の公開", "の自動化", "の改善", "の整備", "の拡充", "の更新");

  private static final List<String> OFFICES =
      List.of(
          "総務課", "市民課", "税務課", "情報政策課", "企画調整課", "財政課", "福祉課", "子育て支援課", "健康づくり課", "環境課", "農林水産課",
          "商工観光課", "建設課", "都市計画課", "上下水道課", "学校教育課", "生涯学習課", "会計課", "議会事務局", "消防本部");

  private static final List<String> WHO =
      List.of("住民が", "職員が", "事業者が", "子育て中の人が", "高齢の人が", "来庁した人が", "地区の役員が");

  private static final List<String> HOW =
      List.of(
          "家にいながら手続を終えられるよう、",
          "待たずに用を足せるよう、",
          "同じことを二度書かずに済むよう、",
          "休日でも申し込めるよう、",
          "一つの窓口で話を済ませられるよう、",
          "必要な記録をすぐに見られるよう、");

  private static final List<String> WHAT =
      List.of(
          "受付の仕組みを改める。",
          "申込みの画面を作り直す。",
          "台帳を一つにまとめる。",
          "書類の様式を半分に減らす。",
          "機器を新しいものに替える。",
          "年2回の点検を行い、結果を公表する。",
          "全12地区で説明会を開く。",
          "近隣の3市と共同で仕組みを調達する。");

  private static final List<String> PHASES =
      List.of("検討", "試行", "実施", "拡充", "準備", "調査", "運用", "見直し", "→");

  private static final List<String> CATEGORIES = List.of("新規", "継続", "拡充");

  private final Random random;
  private final boolean unheard;
  private final Set<String> used = new HashSet<>();

  /**
   * Creates them.
   *
   * @param unheard whether some labels are such that no vocabulary has
   */
  Words(Random random, boolean unheard) {
    this.random = random;
    this.unheard = unheard;
  }

  private String pick(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** A name that was not given before. */
  String name() {
    String name = pick(THINGS) + pick(DEEDS);
    while (!used.add(name)) {
      name = pick(THINGS) + "と" + pick(THINGS) + pick(DEEDS);
    }
    return name;
  }

  String office() {
    return pick(OFFICES);
  }

  /** One sentence or more. */
  String prose(int sentences) {
    StringBuilder prose = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      prose.append(pick(WHO)).append(pick(HOW)).append(pick(WHAT));
    }
    return prose.toString();
  }

  /** Half a line at most. */
  String shortProse() {
    return pick(WHAT);
  }

  String category() {
    return pick(CATEGORIES);
  }

  String phase(boolean first) {
    String phase = pick(PHASES);
    return first && phase.equals("→") ? "検討" : phase;
  }

  /** An amount of money. */
  String amount() {
    int digits = 2 + random.nextInt(6);
    int most = (int) Math.pow(10, digits);
    String amount = String.format(Locale.ROOT, "%,d", most / 10 + random.nextInt(most * 9 / 10));
    return random.nextInt(12) == 0 ? "△" + amount : amount;
  }

  /** A printed label. */
  String label(Kind kind) {
    String labels = unheard && random.nextInt(2) == 0 ? kind.unheard : kind.known;
    return pick(List.of(labels.split(" ", -1)));
  }

  /** What a label says. */
  enum Kind {
    NUMBER("番号 No. 事業番号 整理番号", "通番 符号 順"),
    NAME("事業名 取組名 取組項目 施策名", "件名 しごとの名 行動 題目 取り組むこと"),
    DESCRIPTION("事業内容 取組内容 概要 内容", "中身 あらまし やること 進め方"),
    DEPARTMENTS("担当課 所管課 担当部署 関係部署", "受け持ち 主体 動く人たち 世話役"),
    CATEGORY("区分 事業区分", "新旧");

    private final String known;
    private final String unheard;

    Kind(String known, String unheard) {
      this.known = known;
      this.unheard = unheard;
    }

    /** Whether the vocabulary has the label. */
    boolean knows(String label) {
      return List.of(known.split(" ", -1)).contains(label);
    }
  }
}
