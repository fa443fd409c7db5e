package jp.keikaku.law.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.keikaku.document.AmendedBylaw;
import jp.keikaku.document.Amendment;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.SupplementaryProvision;
import jp.keikaku.law.BylawLinks;
import jp.keikaku.law.LawIds;
import org.jspecify.annotations.Nullable;

/**
 * Carries the instructions of an amending bylaw out on the bylaw that it amends (溶け込み), one after
 * the other as they are printed: each speaks of the bylaw as the one before has left it.
 */
public final class Consolidation {
  private Consolidation() {}

  /** Why an instruction was not carried out. */
  public enum Reason {
    /** The sentence was not understood when it was read. */
    NOT_UNDERSTOOD,
    /** The bylaw has no such provision, or several. */
    NO_SUCH_PLACE,
    /** The words that go, or beside which others come, are not there. */
    WORDS_NOT_FOUND,
    /** A provision with the new number is there already. */
    NUMBER_TAKEN,
    /** The new provisions are not of the kind that the place holds. */
    TEXT_DOES_NOT_FIT
  }

  /**
   * An instruction that was not carried out.
   *
   * @param subject the place or the words that the reason speaks of
   */
  public record Left(Amendment amendment, Reason reason, String subject) {}

  /**
   * What an amending bylaw makes.
   *
   * @param bylaw the bylaw as amended, with what its texts point at
   * @param carriedOut how many instructions changed it
   * @param left those that did not, in printed order
   */
  public record Result(Bylaw bylaw, int carriedOut, List<Left> left) {
    /** Copies the list. */
    public Result {
      left = List.copyOf(left);
    }
  }

  /**
   * The bylaw as the amending one makes it; empty where that speaks of others only.
   *
   * @param bylaw the bylaw before
   * @param bill the amending bylaw, with its instructions
   */
  public static Optional<Result> of(Bylaw bylaw, Bylaw bill) {
    String title = LawIds.bylaw(bylaw.title().value());
    Optional<AmendedBylaw> amended =
        bill.amends().stream().filter(each -> LawIds.bylaw(each.title()).equals(title)).findFirst();
    if (amended.isEmpty()) {
      return Optional.empty();
    }
    BylawTree tree = new BylawTree(bylaw);
    Changes changes = new Changes(tree);
    List<Left> left = new ArrayList<>();
    int carriedOut = 0;
    for (Amendment amendment : bill.amendments()) {
      if (LawIds.bylaw(amendment.bylaw()).equals(title)) {
        try {
          changes.carryOut(amendment);
          carriedOut++;
        } catch (CannotCarryOut e) {
          left.add(new Left(amendment, e.reason(), e.subject()));
        }
      }
    }
    Bylaw made = withProvisionsOf(bill, tree.bylaw(bill.promulgated()));
    return Optional.of(new Result(BylawLinks.in(List.of(made)).getFirst(), carriedOut, left));
  }

  /** A consolidated bylaw keeps the supplementary provisions of those that amended it. */
  private static Bylaw withProvisionsOf(Bylaw bill, Bylaw made) {
    Bylaw.Provisions before = made.provisions();
    List<SupplementaryProvision> provisions = new ArrayList<>(before.supplementaryProvisions());
    for (SupplementaryProvision each : bill.supplementaryProvisions()) {
      provisions.add(
          new SupplementaryProvision(
              either(each.date(), bill.promulgated()),
              either(each.amendingLaw(), printedNumber(bill)),
              each.extract(),
              each.articles(),
              each.paragraphs(),
              each.places()));
    }
    return made.with(before.withSupplementaryProvisions(provisions));
  }

  private static @Nullable String either(@Nullable String first, @Nullable String second) {
    return first == null ? second : first;
  }

  /** As it is printed beside a supplementary provision: 令和2年9月1日条例第20号. */
  private static @Nullable String printedNumber(Bylaw bill) {
    String number = bill.lawNumber();
    String date = bill.promulgated();
    if (number == null || date == null || date.length() < "2022-03-04".length()) {
      return number;
    }
    int month = Integer.parseInt(date.substring(5, 7));
    int day = Integer.parseInt(date.substring(8, 10));
    return number.replaceFirst("年", "年" + month + "月" + day + "日");
  }
}
