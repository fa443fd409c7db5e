package jp.keikaku.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.document.Mention;
import jp.keikaku.document.Reference;
import jp.keikaku.text.ArticleNumber;
import jp.keikaku.text.JapaneseNumerals;
import jp.keikaku.text.Numbering;
import org.jspecify.annotations.Nullable;

/**
 * Finds references in the texts of a bylaw and resolves them: from left to right, since 同条 means
 * the article named last, and {@code 第1条第1項及び第2項} names the article once. Mutable; one per bylaw.
 */
final class ReferenceFinder {
  private static final Pattern CORE =
      Pattern.compile(
          ("(?<behind>別表(?:第?NUM(?:のNUM)*)?|(?:別記)?様式第NUM号?(?:のNUM)*|(?:別記)?第NUM号様式|別紙|別記(?!様式))"
                  + "|(?<suppl>附則)?(?<article>第NUM条(?:のNUM)*|前NUM条|前条|次条|同条|(?:本条|この条)(?!例))?"
                  + "(?<paragraph>第NUM項|前NUM項|前項|次項|同項|本項|この項|前各項|各項)?"
                  + "(?<item>第NUM号(?:のNUM)*|前NUM号|前号|次号|同号|本号|前各号|各号)?"
                  + "(?<letter>(?<=号)[ア-ンa-z](?![ァ-ヶーa-z]))?")
              .replace("NUM", Numbering.NUMBER));

  /** What follows speaks of the bylaw that is named. */
  private static final String AMENDED = "の一部を次のように改正する。";

  private static final Pattern AMENDS = Pattern.compile("([^、。（）]+)(?:（[^（）]*）)?" + AMENDED);

  private static final Pattern INTEGER = Pattern.compile(Numbering.NUMBER);

  private final Provisions own;
  private final Map<String, Provisions> byTitle;
  private final List<Reference> references = new ArrayList<>();

  private NamedBefore before = new NamedBefore("");

  ReferenceFinder(Provisions own, Map<String, Provisions> byTitle) {
    this.own = own;
    this.byTitle = byTitle;
  }

  List<Reference> find() {
    own.all().forEach(this::find);
    return references;
  }

  private void find(Provision provision) {
    String text = provision.text().value().replace('(', '（').replace(')', '）');
    before = new NamedBefore(text);
    Matcher core = CORE.matcher(text);
    while (core.find()) {
      if (!core.group().isEmpty() && isReference(text, core) && !isQuoted(text, core.start())) {
        before.moveTo(core.start());
        read(provision, text, core);
        before.end(core.end());
      }
    }
  }

  /** Words in quotation marks are those of another text: 「第一項」とあるのは「第三十条」と. */
  private static boolean isQuoted(String text, int at) {
    return text.lastIndexOf('「', at) > text.lastIndexOf('」', at);
  }

  /** Law numbers (法律第67号), 次の各号 and words that only look alike are none. */
  private static boolean isReference(String text, Matcher core) {
    String found = core.group();
    boolean bare = core.group("article") == null && core.group("behind") == null;
    if (found.equals("附則")) {
      return false;
    }
    if (bare && core.group("suppl") == null) {
      if (found.startsWith("各")) {
        String before = text.substring(0, core.start());
        return !before.endsWith("次の") && !before.endsWith("当該");
      }
      char before = core.start() == 0 ? ' ' : text.charAt(core.start() - 1);
      boolean word =
          Character.UnicodeScript.of(before) == Character.UnicodeScript.HAN
              || Character.isDigit(before);
      return !found.startsWith("第") || !word;
    }
    return true;
  }

  private void read(Provision provision, String text, Matcher core) {
    String behind = core.group("behind");
    OtherBylaw other = OtherBylaw.before(text, core.start());
    boolean chained = before.chainsTo(core.start());
    String bylaw = bylaw(provision, other, chained, core);
    int start = other == null || other.isOwn() ? core.start() : other.start();
    if (behind != null) {
      add(provision, start, core.end(), bylaw, behindId(bylaw, behind));
      return;
    }
    List<Target> targets = targets(provision, bylaw, chained, core);
    for (Target target : targets) {
      add(provision, start, core.end(), target.bylaw(), id(target));
    }
    if (!targets.isEmpty()) {
      before.name(
          targets.getLast(), core.group("article") != null, core.group("paragraph") != null);
    }
  }

  /** Name of the other bylaw that is meant, or null. */
  private @Nullable String bylaw(
      Provision provision, @Nullable OtherBylaw other, boolean chained, Matcher core) {
    if (other != null) {
      if (other.isOwn()) {
        return null;
      }
      Target last = before.last();
      return other.isSame() && last != null ? last.bylaw() : other.name();
    }
    String text = provision.text().value();
    Matcher amends = AMENDS.matcher(text);
    if (text.contains(AMENDED) && amends.find() && amends.end() <= core.start()) {
      return amends.group(1);
    }
    String article = core.group("article");
    boolean relative =
        core.group("behind") == null && (article == null || !article.startsWith("第"));
    if (article != null && article.startsWith("同")) {
      Target named = before.article();
      return named == null ? null : named.bylaw();
    }
    Target continued = continued(chained, core);
    if (continued != null) {
      return continued.bylaw();
    }
    boolean ofAmendingLaw = !relative && core.group("suppl") == null;
    return ofAmendingLaw ? provision.amendingLaw() : null;
  }

  private List<Target> targets(
      Provision provision, @Nullable String bylaw, boolean chained, Matcher core) {
    String printedArticle = core.group("article");
    String printedParagraph = core.group("paragraph");
    String printedItem = core.group("item");
    boolean suppl = core.group("suppl") != null;
    Target base = base(provision, chained, core);
    String container =
        suppl
            ? (provision.container().isEmpty() ? "附則" : provision.container())
            : printedArticle != null && printedArticle.startsWith("第") && !chainsToSuppl(chained)
                ? ""
                : base.container();
    List<Target> targets = new ArrayList<>();
    for (String article : articles(base, provision, printedArticle, suppl)) {
      if (printedParagraph == null && printedItem == null) {
        targets.add(new Target(bylaw, container, article, null, List.of()));
        continue;
      }
      boolean newArticle = printedArticle != null;
      for (String paragraph : paragraphs(base, printedParagraph, newArticle)) {
        addItems(targets, new Target(bylaw, container, article, paragraph, List.of()), base, core);
      }
    }
    return targets;
  }

  /** Where numbers that the reference leaves out come from. */
  private Target base(Provision provision, boolean chained, Matcher core) {
    boolean ownNumbers = core.group("article") != null || core.group("suppl") != null;
    Target continued = ownNumbers ? null : continued(chained, core);
    return continued == null ? own(provision) : continued;
  }

  /** What was named before that the reference means or goes on with, or null. */
  private @Nullable Target continued(boolean chained, Matcher core) {
    if (isSameParagraph(core)) {
      return before.paragraph() == null ? before.last() : before.paragraph();
    }
    return chained && !isRelative(core) ? before.last() : null;
  }

  private static boolean isSameParagraph(Matcher core) {
    String paragraph = core.group("paragraph");
    return paragraph != null && paragraph.startsWith("同");
  }

  /** Whether it counts from where it stands: 前条, 次項, 前号. */
  private static boolean isRelative(Matcher core) {
    for (String part : new String[] {"article", "paragraph", "item"}) {
      String printed = core.group(part);
      if (printed != null) {
        return !printed.startsWith("第");
      }
    }
    return false;
  }

  /** 附則第1条及び第2条 names the supplementary provision once. */
  private boolean chainsToSuppl(boolean chained) {
    Target last = before.last();
    return chained && last != null && last.container().startsWith("附則");
  }

  private static Target own(Provision provision) {
    return new Target(
        null, provision.container(), provision.article(), provision.paragraph(), provision.items());
  }

  private List<String> articles(
      Target base, Provision provision, @Nullable String printed, boolean suppl) {
    String current = base.article();
    if (printed == null) {
      return java.util.Collections.singletonList(suppl ? null : current).stream()
          .map(String::valueOf)
          .toList();
    }
    if (printed.startsWith("第")) {
      return ArticleNumber.parse(printed).map(n -> List.of(n.number())).orElse(List.of());
    }
    if (printed.startsWith("同")) {
      Target named = before.article();
      return List.of(String.valueOf(named == null ? provision.article() : named.article()));
    }
    if (printed.startsWith("前") || printed.startsWith("次")) {
      int count = count(printed);
      List<String> beside = new ArrayList<>();
      for (int i = count; i >= 1; i--) {
        int step = printed.startsWith("前") ? -i : i;
        beside.add(String.valueOf(own.articleBeside(provision.article(), step)));
      }
      return beside;
    }
    return List.of(String.valueOf(provision.article()));
  }

  private static List<String> paragraphs(
      Target base, @Nullable String printed, boolean newArticle) {
    String current = base.paragraph();
    if (printed == null) {
      return List.of(newArticle || current == null ? "1" : current);
    }
    if (printed.startsWith("第")) {
      return List.of(String.valueOf(number(printed)));
    }
    int own = current == null ? 1 : Integer.parseInt(current.replaceFirst("_.*", ""));
    if (printed.startsWith("前各") || printed.startsWith("各")) {
      return List.of("1");
    }
    if (printed.startsWith("前")) {
      int count = count(printed);
      return java.util.stream.IntStream.range(own - count, own).mapToObj(String::valueOf).toList();
    }
    return List.of(String.valueOf(printed.startsWith("次") ? own + 1 : own));
  }

  private static void addItems(List<Target> targets, Target paragraph, Target base, Matcher core) {
    String printed = core.group("item");
    if (printed == null || printed.endsWith("各号")) {
      targets.add(paragraph);
      return;
    }
    String first = base.items().isEmpty() ? "0" : base.items().getFirst();
    int own = Integer.parseInt(first.replaceFirst("[_:].*", ""));
    int count = printed.startsWith("前") ? count(printed) : 1;
    for (int i = count; i >= 1; i--) {
      List<String> items = new ArrayList<>();
      if (printed.startsWith("第")) {
        items.add(itemNumber(printed));
      } else {
        int step = printed.startsWith("前") ? -i : printed.startsWith("次") ? 1 : 0;
        items.add(String.valueOf(own + step));
      }
      if (core.group("letter") != null) {
        items.add(core.group("letter"));
      }
      targets.add(
          new Target(
              paragraph.bylaw(),
              paragraph.container(),
              paragraph.article(),
              paragraph.paragraph(),
              items));
    }
  }

  /** How many 前二項 means; 1 for 前項. */
  private static int count(String printed) {
    Matcher matcher = INTEGER.matcher(printed);
    return matcher.find() ? JapaneseNumerals.parse(matcher.group()).orElse(1) : 1;
  }

  private static int number(String printed) {
    return count(printed);
  }

  /** {@code 3_2} for 第3号の2. */
  private static String itemNumber(String printed) {
    StringBuilder number = new StringBuilder();
    Matcher matcher = INTEGER.matcher(printed);
    while (matcher.find()) {
      number
          .append(number.isEmpty() ? "" : "_")
          .append(JapaneseNumerals.parse(matcher.group()).orElse(0));
    }
    return number.toString();
  }

  private @Nullable String id(Target target) {
    Provisions provisions = provisions(target.bylaw());
    if (provisions == null) {
      return null;
    }
    String article = "null".equals(target.article()) ? null : target.article();
    String paragraph = target.paragraph();
    String id =
        paragraph == null
            ? LawIds.article(provisions.bylaw(), target.container(), article)
            : LawIds.provision(
                provisions.bylaw(), target.container(), article, paragraph, target.items());
    return provisions.holds(id) && !id.equals(provisions.bylaw()) ? id : null;
  }

  private @Nullable String behindId(@Nullable String bylaw, String printed) {
    Provisions provisions = provisions(bylaw);
    if (provisions == null) {
      return null;
    }
    String title = LawIds.title(printed);
    for (String each :
        List.of(
            title,
            title.replace("別記", ""),
            "別記" + title,
            title.replaceFirst("号$", ""),
            title + "号")) {
      String id = LawIds.behind(provisions.bylaw(), each);
      if (provisions.holds(id)) {
        return id;
      }
    }
    return null;
  }

  private @Nullable Provisions provisions(@Nullable String bylaw) {
    return bylaw == null ? own : byTitle.get(LawIds.bylaw(bylaw));
  }

  private void add(
      Provision provision, int start, int end, @Nullable String bylaw, @Nullable String target) {
    // Of an amending law's provisions a consolidated bylaw prints but some.
    String meant = bylaw == null && target == null ? provision.amendingLaw() : bylaw;
    references.add(
        new Reference(
            provision.text().value().substring(start, end),
            new Mention(own.id(provision), start, end),
            meant,
            target));
  }
}
