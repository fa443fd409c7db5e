package jp.keikaku.text;

/**
 * CJK and Kangxi radicals as the ideographs that they stand for. Fonts that map one glyph to both
 * leave radicals in a PDF's text, where no author typed one: {@code ⽇⽉} for {@code 日月}.
 *
 * <p>The tables are Unicode's Equivalent_Unified_Ideograph (14.0), one ideograph per code point in
 * the order of the block.
 */
public final class RadicalRepair {
  private static final int SUPPLEMENT_START = 0x2E80;
  private static final int KANGXI_START = 0x2F00;

  /** Stands in the tables where a code point is unassigned or has no ideograph. */
  private static final int NONE = '．';

  private static final int[] SUPPLEMENT =
      ("．厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵．旡日月歺母"
              + "民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹"
              + "艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠"
              + "饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟")
          .codePoints()
          .toArray();

  private static final int[] KANGXI =
      ("一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土"
              + "士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手"
              + "支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉"
              + "瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳"
              + "聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛"
              + "辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯"
              + "鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠")
          .codePoints()
          .toArray();

  private RadicalRepair() {}

  /** The text with ideographs for radicals; the same instance where there is none to repair. */
  public static String repair(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (needsRepair(text.charAt(i))) {
        StringBuilder repaired = new StringBuilder(text.length() + 1).append(text, 0, i);
        text.codePoints()
            .skip(i == 0 ? 0 : text.codePointCount(0, i))
            .forEach(codePoint -> repaired.appendCodePoint(repair(codePoint)));
        return repaired.toString();
      }
    }
    return text;
  }

  /** The ideograph that a radical stands for; any other code point as it is. */
  public static int repair(int codePoint) {
    int ideograph = ideograph(codePoint);
    return ideograph == NONE ? codePoint : ideograph;
  }

  /** Whether the code point is a radical that stands for an ideograph. */
  public static boolean needsRepair(int codePoint) {
    return ideograph(codePoint) != NONE;
  }

  private static int ideograph(int codePoint) {
    if (codePoint < SUPPLEMENT_START || codePoint >= KANGXI_START + KANGXI.length) {
      return NONE;
    }
    if (codePoint >= KANGXI_START) {
      return KANGXI[codePoint - KANGXI_START];
    }
    int offset = codePoint - SUPPLEMENT_START;
    return offset < SUPPLEMENT.length ? SUPPLEMENT[offset] : NONE;
  }
}
